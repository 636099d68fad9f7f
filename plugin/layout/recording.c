/* Asking, keeping and answering.  The file is recording_file.c's. */
#include "layout/recording_internal.h"
#include "target/copy.h"

void
answer_free(gpointer data)
{
    struct answer *answer = data;
    c_structure_clear(&answer->structure);
    g_free(answer);
}

static struct answer *
known(struct recording *recording, enum question question, const char *key)
{
    return g_hash_table_lookup(recording->answers[question], key);
}

void
recording_keep(struct recording *recording, enum question question, const char *key,
               struct answer answer)
{
    g_hash_table_insert(recording->answers[question], g_strdup(key),
                        copy_of(&answer, sizeof answer));
}

static bool
structure_size(void *context, const char *structure, uint64_t *size)
{
    struct recording *recording = context;
    const struct layout_source *inner = recording->inner;
    const struct answer *old = known(recording, QUESTION_SIZE, structure);
    struct answer answer = {0};
    if (!old) {
        answer.found = inner && inner->structure_size &&
                       inner->structure_size(inner->context, structure, &answer.number);
        recording_keep(recording, QUESTION_SIZE, structure, answer);
        old = &answer;
    }
    if (old->found)
        *size = old->number;
    return old->found;
}

static bool
member(void *context, const char *structure, const char *path, struct layout_member *result)
{
    struct recording *recording = context;
    const struct layout_source *inner = recording->inner;
    g_autofree char *key = g_strdup_printf("%s\t%s", structure, path);
    const struct answer *old = known(recording, QUESTION_MEMBER, key);
    struct answer answer = {0};
    if (!old) {
        answer.found = inner && inner->member &&
                       inner->member(inner->context, structure, path, &answer.member);
        recording_keep(recording, QUESTION_MEMBER, key, answer);
        old = &answer;
    }
    if (old->found)
        *result = old->member;
    return old->found;
}

static bool
symbol(void *context, const char *name, uint64_t *address)
{
    struct recording *recording = context;
    const struct layout_source *inner = recording->inner;
    const struct answer *old = known(recording, QUESTION_SYMBOL, name);
    struct answer answer = {0};
    if (!old) {
        answer.found =
            inner && inner->symbol && inner->symbol(inner->context, name, &answer.number);
        recording_keep(recording, QUESTION_SYMBOL, name, answer);
        old = &answer;
    }
    if (old->found)
        *address = old->number;
    return old->found;
}

static bool
enumerator(void *context, const char *name, int64_t *value)
{
    struct recording *recording = context;
    const struct layout_source *inner = recording->inner;
    const struct answer *old = known(recording, QUESTION_ENUMERATOR, name);
    struct answer answer = {0};
    if (!old) {
        int64_t given = 0;
        answer.found =
            inner && inner->enumerator && inner->enumerator(inner->context, name, &given);
        answer.number = (uint64_t)given;
        recording_keep(recording, QUESTION_ENUMERATOR, name, answer);
        old = &answer;
    }
    if (old->found)
        *value = (int64_t)old->number;
    return old->found;
}

static void
copy_structure(const struct c_structure *from, struct c_structure *to)
{
    *to = (struct c_structure){.name = g_strdup(from->name), .size = from->size};
    if (!from->members)
        return;
    to->members = g_array_copy(from->members);
    for (guint i = 0; i < to->members->len; i++) {
        struct c_member *copy = &g_array_index(to->members, struct c_member, i);
        copy->name = g_strdup(copy->name);
    }
}

static bool
function_structure(void *context, uint64_t pc, uint64_t basicsize, struct c_structure *structure)
{
    struct recording *recording = context;
    const struct layout_source *inner = recording->inner;
    g_autofree char *key =
        g_strdup_printf("%" G_GINT64_MODIFIER "x\t%" G_GUINT64_FORMAT, pc, basicsize);
    const struct answer *old = known(recording, QUESTION_FUNCTION, key);
    struct answer answer = {0};
    if (!old) {
        answer.found = inner && inner->function_structure &&
                       inner->function_structure(inner->context, pc, basicsize, &answer.structure);
        recording_keep(recording, QUESTION_FUNCTION, key, answer);
        old = &answer;
    }
    if (old->found)
        copy_structure(&old->structure, structure);
    return old->found;
}

/* Nothing is decided by that, so it is not kept. */
static char *
member_at(void *context, const char *structure, uint64_t offset)
{
    const struct recording *recording = context;
    const struct layout_source *inner = recording->inner;
    return inner && inner->member_at ? inner->member_at(inner->context, structure, offset) : NULL;
}

struct recording *
recording_new(const struct layout_source *inner)
{
    struct recording *recording = g_new0(struct recording, 1);
    recording->inner = inner;
    recording->source = (struct layout_source){
        .name = inner ? inner->name : "recording",
        .context = recording,
        .structure_size = structure_size,
        .member = member,
        .member_at = member_at,
        .symbol = symbol,
        .enumerator = enumerator,
        .function_structure = function_structure,
    };
    for (unsigned i = 0; i < QUESTION_COUNT; i++)
        recording->answers[i] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, answer_free);
    recording->pages = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free);
    return recording;
}

void
recording_free(struct recording *recording)
{
    if (!recording)
        return;
    for (unsigned i = 0; i < QUESTION_COUNT; i++)
        g_hash_table_destroy(recording->answers[i]);
    g_hash_table_destroy(recording->pages);
    g_free(recording);
}

const struct layout_source *
recording_source(const struct recording *recording)
{
    return &recording->source;
}

static size_t
read_pages(void *context, uint64_t address, void *buffer, size_t length)
{
    struct recording *recording = context;
    uint8_t *out = buffer;
    size_t got = 0;
    while (got < length) {
        uint64_t at = address + got, start = at - at % MEMORY_PAGE;
        const struct recorded_page *page = g_hash_table_lookup(recording->pages, &start);
        if (!page)
            break;
        size_t piece = MIN(length - got, (size_t)(MEMORY_PAGE - at % MEMORY_PAGE));
        memcpy(out + got, page->bytes + at % MEMORY_PAGE, piece);
        got += piece;
    }
    return got;
}

struct memory_backend
recording_backend(struct recording *recording)
{
    return (struct memory_backend){.name = "recording", .read = read_pages, .context = recording};
}
