/* Whose memory is a block that is in use and no object?  Whatever owns it leads there: all memory
 * that may hold an object is looked through for a word that does. */
#include "python/part.h"
#include "python/text.h"
#include "query/whereis_internal.h"

enum {
    MAX_WORDS = 1 << 12, /* that lead into the block */
    MAX_LINKS = 4,       /* blocks between an object and its memory: nodes, tables of blocks */
    PIECE = 1 << 18,     /* bytes between two looks for Ctrl-C */
    LARGE_HOLE = 1 << 26 /* larger than any segment of mimalloc: not looked at page by page */
};

/* The words that lead into a block. */
struct hunt {
    const struct whereis_look *look;
    uint64_t start, size;
    GArray *words;    /* uint64_t: their addresses */
    uint64_t reached; /* of arenas, which overlap where their table is damaged */
    bool stopped;
};

static void
look_at_word(struct hunt *hunt, uint64_t address, uint64_t value)
{
    if (value - hunt->start >= hunt->size || address - hunt->start < hunt->size)
        return;
    if (hunt->words->len < MAX_WORDS)
        g_array_append_val(hunt->words, address);
    else
        hunt->stopped = true;
}

static void
look_through_bytes(struct hunt *hunt, uint64_t address, const uint8_t *bytes, uint64_t size)
{
    struct reader *reader = hunt->look->reader;
    const uint64_t word = reader->word_size, start = hunt->start, length = hunt->size;
    if (!reader->native) {
        for (uint64_t at = 0; at + word <= size; at += word)
            look_at_word(hunt, address + at, reader_decode_word(reader, bytes + at));
        return;
    }
    for (uint64_t at = 0; at + 8 <= size; at += 8) {
        uint64_t value;
        memcpy(&value, bytes + at, sizeof value);
        if (G_UNLIKELY(value - start < length))
            look_at_word(hunt, address + at, value);
    }
}

/* Behind the page of ADDRESS, which cannot be read, nor what is from HOLE up to it. */
static uint64_t
beyond(const struct reader *reader, uint64_t address, uint64_t hole)
{
    if (address - hole > LARGE_HOLE)
        return memory_beyond(reader->memory, address, hole);
    return address - address % MEMORY_PAGE + MEMORY_PAGE;
}

static void
look_through(struct hunt *hunt, uint64_t start, uint64_t end)
{
    struct reader *reader = hunt->look->reader;
    const uint64_t word = reader->word_size;
    uint64_t hole = 0, next;
    for (start -= start % word; start < end && !hunt->stopped; start = next) {
        const uint8_t *bytes;
        uint64_t got = reader_extent(reader, start, MIN(end - start, PIECE), &bytes);
        hunt->stopped = budget_spent(hunt->look->budget);
        hole = got >= word ? 0 : hole ? hole : start; /* cannot be read */
        if (!hole)
            look_through_bytes(hunt, start, bytes, got);
        next = hole ? beyond(reader, start, hole) : start + got / word * word;
        if (next <= start)
            return;
    }
}

/* Objects are in the allocators' memory, in malloc's, and in variables of C. */
static void
look_everywhere(struct hunt *hunt)
{
    const struct whereis_look *look = hunt->look;
    const struct native *native = look->native;
    const struct mimalloc *mimalloc = allocator_mimalloc(look->allocator);
    uint64_t start, end;
    for (unsigned n = 0; allocator_arena(look->allocator, n, &start, &end); n++) {
        look_through(hunt, MAX(start, hunt->reached), end);
        hunt->reached = MAX(hunt->reached, end);
    }
    for (unsigned n = 0; mimalloc_segment(mimalloc, n, &start, &end); n++)
        look_through(hunt, start, end);
    if (!native)
        return;
    for (uint32_t i = 0; i < native->chunks->heaps.count; i++) {
        const struct chunk_heap *heap = TRY_ARRAY_AT(&native->chunks->heaps, struct chunk_heap, i);
        look_through(hunt, heap->start, heap->end);
    }
    for (guint i = 0; i < native->sections->len; i++)
        look_through(hunt, native_section(native, i)->start, native_section(native, i)->end);
}

/* The object that has the word at ADDRESS. */
static bool
object_with(const struct whereis_look *look, uint64_t address, struct whereis_object *object,
            uint64_t *start, uint64_t *size)
{
    return whereis_block_around(look, address, start, size) &&
           whereis_content(look, *start, *size, object) == CONTENT_OBJECT &&
           address >= object->start && address < object->end;
}

/* Better than others is an object that says what of its memory the address is; of those, a class
 * rather than one of its instances, as the keys that they share are its own.  Of others the word
 * must lead to the beginning of the block, and may be no number or text: 0 if it does not count. */
static unsigned
rank(const struct whereis_look *look, const struct whereis *found,
     const struct whereis_object *object, bool to_start)
{
    enum { PLAIN = TYPE_FLAG_INT | TYPE_FLAG_STR | TYPE_FLAG_BYTES };
    g_autoptr(GString) part = g_string_new(NULL);
    if (part_outside_object(look->python, look->reader, object->address, object->type,
                            found->address, part))
        return type_has(object->type, TYPE_FLAG_TYPE) ? 3 : 2;
    return to_start && !(object->type->flags & PLAIN) && !text_is_float(object->type);
}

/* Chooses among the objects that lead to the block; if there is none, a block that does. */
static bool
choose(struct hunt *hunt, struct whereis *found, uint64_t *next, uint64_t *next_size)
{
    unsigned best = 0, sharers = 0;
    uint64_t last = 0, value = 0;
    *next_size = 0;
    for (guint i = 0; i < hunt->words->len && !budget_spent(hunt->look->budget); i++) {
        uint64_t word = g_array_index(hunt->words, uint64_t, i), start = 0, size = 0;
        struct whereis_object object;
        if (object_with(hunt->look, word, &object, &start, &size)) {
            bool to_start = reader_word(hunt->look->reader, word, &value) && value == hunt->start;
            unsigned worth = rank(hunt->look, found, &object, to_start);
            sharers += worth && object.address != last;
            last = worth ? object.address : last;
            if (worth > best)
                found->object = object;
            best = MAX(best, worth);
        } else if (size && !*next_size && whereis_block_around(hunt->look, word, &start, &size)) {
            *next = start;
            *next_size = size;
        }
    }
    found->object.sharers = sharers ? sharers - 1 : 0;
    return best > 0;
}

/* One look through all memory for what leads to SIZE bytes at START. */
static bool
find_leading(const struct whereis_look *look, struct whereis *found, uint64_t *start,
             uint64_t *size)
{
    struct hunt hunt = {.look = look,
                        .start = *start,
                        .size = *size,
                        .words = g_array_new(FALSE, FALSE, sizeof(uint64_t))};
    budget_progress(look->budget, "looking for what leads to the block", 0, 0);
    look_everywhere(&hunt);
    bool chosen = choose(&hunt, found, start, size);
    found->owner_cut = look->budget->state != BUDGET_LEFT;
    g_array_free(hunt.words, TRUE);
    return chosen;
}

void
whereis_find_owner(const struct whereis_look *look, struct whereis *found)
{
    uint64_t start, size;
    if (!whereis_block_around(look, found->address, &start, &size))
        return;
    found->owner_searched = true;
    for (unsigned n = 0; n < MAX_LINKS && size && !found->owner_cut; n++)
        if (find_leading(look, found, &start, &size)) {
            found->kind = WHEREIS_OWNED;
            whereis_tell_object(look, found);
            return;
        }
}
