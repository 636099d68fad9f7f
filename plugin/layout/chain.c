#include "layout/chain.h"

#include <string.h>

/* So many disagreements are told in words; the others are counted. */
enum { DISAGREEMENTS_TOLD = 4 };

struct link {
    const struct layout_source *source;
    bool cheap;
    unsigned answers;
};

struct chain {
    struct layout_source source;
    GString *name;       /* "DWARF, table 3.11.7" */
    GArray *links;       /* struct link */
    GHashTable *asked;   /* questions that were counted and compared, in words */
    GPtrArray *disputed; /* char *, of the first few */
    unsigned disagreements;
};

/* What may be compared of an answer. */
struct answer {
    uint64_t value;
    struct layout_member member;
};

/* A question about a structure; which of the functions is asked follows from KIND. */
struct question {
    enum { QUESTION_SIZE, QUESTION_MEMBER, QUESTION_ENUMERATOR } kind;
    const char *name; /* of the structure or enumerator */
    const char *path; /* of a member */
};

static bool
ask(const struct layout_source *source, const struct question *question, struct answer *answer)
{
    int64_t value;
    *answer = (struct answer){0};
    switch (question->kind) {
    case QUESTION_SIZE:
        return source->structure_size &&
               source->structure_size(source->context, question->name, &answer->value);
    case QUESTION_MEMBER:
        if (!source->member ||
            !source->member(source->context, question->name, question->path, &answer->member))
            return false;
        answer->value = answer->member.offset;
        return true;
    case QUESTION_ENUMERATOR:
        if (!source->enumerator || !source->enumerator(source->context, question->name, &value))
            return false;
        answer->value = (uint64_t)value;
        return true;
    }
    return false;
}

static bool
agree(const struct answer *a, const struct answer *b)
{
    return a->value == b->value && a->member.size == b->member.size &&
           a->member.bit_offset == b->member.bit_offset && a->member.bit_size == b->member.bit_size;
}

/* "7400", "32 (4 bytes)", "32 (3 bits from 2)". */
static char *
answer_text(const struct answer *answer, bool sizes)
{
    const struct layout_member *member = &answer->member;
    if (sizes && member->bit_size)
        return g_strdup_printf("%" G_GUINT64_FORMAT " (%u bits from %u)", answer->value,
                               member->bit_size, member->bit_offset);
    if (sizes)
        return g_strdup_printf("%" G_GUINT64_FORMAT " (%u bytes)", answer->value, member->size);
    return g_strdup_printf("%" G_GUINT64_FORMAT, answer->value);
}

static void
note_disagreement(struct chain *chain, const struct question *question, const struct link *believed,
                  const struct answer *answer, const struct link *other,
                  const struct answer *otherwise)
{
    if (chain->disagreements++ >= DISAGREEMENTS_TOLD)
        return;
    bool sizes = answer->value == otherwise->value;
    g_autofree char *first = answer_text(answer, sizes);
    g_autofree char *second = answer_text(otherwise, sizes);
    g_ptr_array_add(chain->disputed,
                    g_strdup_printf("%s%s%s%s: %s %s, %s %s",
                                    question->kind == QUESTION_SIZE ? "sizeof " : "",
                                    question->name, question->path ? "." : "",
                                    question->path ? question->path : "", believed->source->name,
                                    first, other->source->name, second));
}

/* Is QUESTION asked for the first time? */
static bool
is_new(struct chain *chain, const struct question *question)
{
    return g_hash_table_add(chain->asked,
                            g_strdup_printf("%d %s.%s", question->kind, question->name,
                                            question->path ? question->path : ""));
}

static void
count_and_compare(struct chain *chain, const struct question *question, guint index,
                  const struct answer *answer)
{
    struct link *believed = &g_array_index(chain->links, struct link, index);
    struct answer otherwise;
    believed->answers++;
    for (guint i = index + 1; i < chain->links->len; i++) {
        const struct link *other = &g_array_index(chain->links, struct link, i);
        if (other->cheap && ask(other->source, question, &otherwise) && !agree(answer, &otherwise))
            note_disagreement(chain, question, believed, answer, other, &otherwise);
    }
}

static bool
ask_in_order(struct chain *chain, const struct question *question, struct answer *answer)
{
    for (guint i = 0; i < chain->links->len; i++) {
        if (!ask(g_array_index(chain->links, struct link, i).source, question, answer))
            continue;
        if (is_new(chain, question))
            count_and_compare(chain, question, i, answer);
        return true;
    }
    return false;
}

static bool
structure_size(void *context, const char *structure, uint64_t *size)
{
    struct answer answer;
    if (!ask_in_order(context, &(struct question){QUESTION_SIZE, structure, NULL}, &answer))
        return false;
    *size = answer.value;
    return true;
}

static bool
member(void *context, const char *structure, const char *path, struct layout_member *result)
{
    struct answer answer;
    if (!ask_in_order(context, &(struct question){QUESTION_MEMBER, structure, path}, &answer))
        return false;
    *result = answer.member;
    return true;
}

static bool
enumerator(void *context, const char *name, int64_t *value)
{
    struct answer answer;
    if (!ask_in_order(context, &(struct question){QUESTION_ENUMERATOR, name, NULL}, &answer))
        return false;
    *value = (int64_t)answer.value;
    return true;
}

static char *
member_at(void *context, const char *structure, uint64_t offset)
{
    const struct chain *chain = context;
    char *name = NULL;
    for (guint i = 0; i < chain->links->len && !name; i++) {
        const struct layout_source *source = g_array_index(chain->links, struct link, i).source;
        if (source->member_at)
            name = source->member_at(source->context, structure, offset);
    }
    return name;
}

static bool
symbol(void *context, const char *name, uint64_t *address)
{
    const struct chain *chain = context;
    for (guint i = 0; i < chain->links->len; i++) {
        const struct layout_source *source = g_array_index(chain->links, struct link, i).source;
        if (source->symbol && source->symbol(source->context, name, address))
            return true;
    }
    return false;
}

static bool
function_structure(void *context, uint64_t pc, uint64_t basicsize, struct c_structure *structure)
{
    const struct chain *chain = context;
    for (guint i = 0; i < chain->links->len; i++) {
        const struct layout_source *source = g_array_index(chain->links, struct link, i).source;
        if (source->function_structure &&
            source->function_structure(source->context, pc, basicsize, structure))
            return true;
    }
    return false;
}

static bool
type_structure(void *context, const char *type_name, uint64_t basicsize,
               struct c_structure *structure)
{
    const struct chain *chain = context;
    for (guint i = 0; i < chain->links->len; i++) {
        const struct layout_source *source = g_array_index(chain->links, struct link, i).source;
        if (source->type_structure &&
            source->type_structure(source->context, type_name, basicsize, structure))
            return true;
    }
    return false;
}

static const char *
static_type_name(void *context, uint64_t n)
{
    const struct chain *chain = context;
    const char *name = NULL;
    for (guint i = 0; i < chain->links->len && !name; i++) {
        const struct layout_source *source = g_array_index(chain->links, struct link, i).source;
        if (source->static_type_name)
            name = source->static_type_name(source->context, n);
    }
    return name;
}

struct chain *
chain_new(void)
{
    struct chain *chain = g_new0(struct chain, 1);
    chain->source = (struct layout_source){
        .name = "nothing",
        .context = chain,
        .structure_size = structure_size,
        .member = member,
        .member_at = member_at,
        .symbol = symbol,
        .enumerator = enumerator,
        .function_structure = function_structure,
        .type_structure = type_structure,
        .static_type_name = static_type_name,
    };
    chain->name = g_string_new(NULL);
    chain->links = g_array_new(FALSE, FALSE, sizeof(struct link));
    chain->asked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    chain->disputed = g_ptr_array_new_with_free_func(g_free);
    return chain;
}

void
chain_free(struct chain *chain)
{
    if (!chain)
        return;
    g_string_free(chain->name, TRUE);
    g_array_free(chain->links, TRUE);
    g_hash_table_destroy(chain->asked);
    g_ptr_array_free(chain->disputed, TRUE);
    g_free(chain);
}

void
chain_add(struct chain *chain, const struct layout_source *source, bool cheap)
{
    struct link link = {source, cheap, 0};
    g_string_append_printf(chain->name, "%s%s", chain->name->len ? ", " : "", source->name);
    chain->source.name = chain->name->str;
    g_array_append_val(chain->links, link);
}

const struct layout_source *
chain_source(const struct chain *chain)
{
    return &chain->source;
}

unsigned
chain_answers(const struct chain *chain, const char *name)
{
    for (guint i = 0; i < chain->links->len; i++) {
        const struct link *link = &g_array_index(chain->links, struct link, i);
        if (strcmp(link->source->name, name) == 0)
            return link->answers;
    }
    return 0;
}

unsigned
chain_disagreements(const struct chain *chain)
{
    return chain->disagreements;
}

char *
chain_text(const struct chain *chain)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < chain->links->len; i++) {
        const struct link *link = &g_array_index(chain->links, struct link, i);
        if (link->answers)
            g_string_append_printf(text, "%s%s %u fact%s", text->len ? ", " : "",
                                   link->source->name, link->answers,
                                   link->answers == 1 ? "" : "s");
    }
    if (chain->disagreements)
        g_string_append_printf(text, "\nthey disagree on %u:", chain->disagreements);
    for (guint i = 0; i < chain->disputed->len; i++)
        g_string_append_printf(text, "%s%s", i ? "; " : " ",
                               (const char *)g_ptr_array_index(chain->disputed, i));
    if (chain->disagreements > chain->disputed->len)
        g_string_append(text, "; …");
    return g_string_free(text, FALSE);
}
