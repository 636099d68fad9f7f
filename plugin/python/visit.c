/* An object's references: of its __dict__, its members, what is outside, and by its handler. */
#include "python/dict.h"
#include "python/entries.h"
#include "python/refcount.h"

/* How many of the next COUNT words are not what the sink wants.  A run at a time without a branch:
 * where one of a million is wanted, the memory is all that it costs. */
static uint64_t
unwanted_words(struct visit *visit, const uint8_t *words, uint64_t count)
{
    enum { RUN = 64 };
    uint64_t n = 0, wanted = visit->sink->wanted;
    bool found = false;
    for (; visit->reader->native && count - n >= RUN; n += RUN) {
        for (unsigned i = 0; i < RUN; i++) {
            uint64_t word;
            memcpy(&word, words + (n + i) * sizeof word, sizeof word);
            found |= word == wanted;
        }
        if (found)
            break;
    }
    while (n < count &&
           reader_decode_word(visit->reader, words + n * visit->python->word) != wanted)
        n++;
    return n;
}

struct words_context {
    enum reference_kind kind;
    uint64_t first, step;
};

static void
each_word(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct words_context *words = context;
    reference_emit(visit->sink, reader_decode_word(visit->reader, entry), words->kind,
                   words->first + index);
}

void
visit_words(struct visit *visit, uint64_t address, uint64_t count, enum reference_kind kind,
            uint64_t first)
{
    struct words_context context = {.kind = kind, .first = first};
    uint64_t word = visit->python->word;
    if (visit->sink->wanted)
        for_each_entry_but(visit, address, count, word, unwanted_words, each_word, &context);
    else
        for_each_entry(visit, address, count, word, each_word, &context);
}

bool
visit_leads_to_object(struct visit *visit, uint64_t word)
{
    struct python *python = visit->python;
    return word > 4096 && word % python->word == 0 && python_type_of(python, visit->reader, word) &&
           refcount_is_plausible(python, visit->reader, word) &&
           !(python->block_forbids &&
             python->block_forbids(python->block_context, visit->reader, word));
}

static void
each_guessed_word(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct words_context *words = context;
    uint64_t word = reader_decode_word(visit->reader, entry);
    if (visit_leads_to_object(visit, word))
        reference_emit(visit->sink, word, words->kind, words->first + index * words->step);
}

void
visit_guessed_words(struct visit *visit, uint64_t address, uint64_t count, enum reference_kind kind,
                    uint64_t detail, uint64_t detail_step)
{
    struct words_context context = {.kind = kind, .first = detail, .step = detail_step};
    for_each_entry(visit, address, count, visit->python->word, each_guessed_word, &context);
}

/* Rounded up to whole words; Python/structmember.c, _PyMember_GetOffset (3.15). */
static uint64_t
bytes_of_items(struct visit *visit, uint64_t object)
{
    uint64_t count, word = visit->python->word;
    if (!visit_field(visit, object, FIELD_VAR_SIZE, &count) || count > MAX_ENTRIES)
        return 0;
    return (count * visit->type->itemsize + word - 1) / word * word;
}

static void
visit_member(struct visit *visit, uint64_t object, const struct type_member *member)
{
    uint64_t address = object + member->offset, value, count = member->count;
    if (member->after_items)
        address += bytes_of_items(visit, object);
    if (count == 0 && !visit_field(visit, object, FIELD_VAR_SIZE, &count))
        visit_unreadable(visit);
    else if (member->derived && count == 1 && reader_word(visit->reader, address, &value) &&
             value == object) /* as Cython's functions do, without a count */
        reference_emit(visit->sink, value, REFERENCE_CACHED, (uintptr_t) "pointer to itself");
    else if (member->kind == REFERENCE_INFERRED)
        visit_guessed_words(visit, address, count, REFERENCE_INFERRED, member->offset,
                            visit->python->word);
    else if (member->count != 1)
        visit_words(visit, address, count, REFERENCE_ITEM, 0);
    else if (reader_word(visit->reader, address, &value))
        reference_emit(visit->sink, member->tagged ? value & ~UINT64_C(1) : value, member->kind,
                       (uintptr_t)member->name);
    else
        visit_unreadable(visit);
}

static void
visit_members(struct visit *visit, uint64_t object)
{
    for (unsigned i = 0; i < visit->type->member_count; i++)
        visit_member(visit, object, &visit->type->members[i]);
}

void
python_references(struct python *python, struct reader *reader, uint64_t address,
                  const struct type *type, struct reference_sink *sink)
{
    if (type->leaf)
        return;
    struct visit visit = {python, python->layout, reader, type, sink};
    if (type->dict_place != DICT_NONE)
        visit_instance_dict(&visit, address);
    if (type->member_count)
        visit_members(&visit, address);
    if (type->external_count)
        visit_externals(&visit, address);
    if (type->handler)
        type->handler->visit(&visit, address);
}