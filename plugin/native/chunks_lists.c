/* Chunks that were freed, but not given back to their heap: on lists of threads' caches and of
 * arenas, which are known by where they lead. */
#include "native/chunks_internal.h"

enum {
    PIECE = 1 << 16,    /* bytes between two looks at the budget */
    MAX_LIST = 1 << 16, /* of a bin; a thread's cache is limited by a 16-bit count */
    FASTBINS = 10,
    BINS = 254, /* words: two for each list */
};

static struct chunk *
chunk_of_user(struct chunks_finding *finding, uint64_t user)
{
    uint32_t n = chunks_at(finding->chunks, user);
    if (n == CHUNK_NONE)
        return NULL;
    struct chunk *chunk = TRY_ARRAY_AT(&finding->chunks->chunks, struct chunk, n);
    return chunk->address == user ? chunk : NULL;
}

/* The link at the address AT, plain or mixed with its own address (PROTECT_PTR), plus BIAS, which
 * makes a chunk what malloc returned of it.  False if it leads to no chunk and is no end. */
static bool
read_link(struct chunks_finding *finding, uint64_t at, uint64_t bias, uint64_t *user)
{
    uint64_t value;
    if (!reader_word(&finding->reader, at, &value))
        return false;
    uint64_t mixed = value ^ at >> 12;
    if (mixed == 0 || value == 0) {
        *user = 0;
        return true;
    }
    *user = mixed + bias;
    if (chunk_of_user(finding, *user))
        return true;
    *user = value + bias;
    return chunk_of_user(finding, *user) != NULL;
}

/* Marks what is on the list that begins with USER. */
static void
mark_list(struct chunks_finding *finding, uint64_t user, uint64_t bias)
{
    for (unsigned n = 0; user && n < MAX_LIST; n++) {
        struct chunk *chunk = chunk_of_user(finding, user);
        if (!chunk || chunk->state != CHUNK_USED)
            return;
        chunk->state = CHUNK_CACHED;
        if (!read_link(finding, user, bias, &user))
            return;
    }
}

/* A thread's cache: so many counts of so many bytes, and as many lists. */
static const struct cache_shape {
    unsigned bins, count_bytes;
} cache_shapes[] = {{64, 2}, {64, 1}, {76, 2}};

/* Is CHUNK such a cache?  Each list leads to a chunk, and lists differ. */
static bool
is_cache(struct chunks_finding *finding, const struct chunk *chunk, const struct cache_shape *shape)
{
    uint64_t lists = chunk->address + (uint64_t)shape->bins * shape->count_bytes, list;
    uint64_t size = (uint64_t)shape->bins * (shape->count_bytes + finding->word);
    uint64_t previous = 0;
    unsigned found = 0;
    if (chunk->size < size || chunk->size >= size + 16 + finding->word)
        return false;
    for (unsigned i = 0; i < shape->bins; i++) {
        if (!reader_word(&finding->reader, lists + i * finding->word, &list))
            return false;
        if (!list)
            continue;
        const struct chunk *first = chunk_of_user(finding, list);
        if (!first || list == previous || first->state != CHUNK_USED)
            return false;
        previous = list;
        found++;
    }
    return found > 0;
}

static void
mark_cache(struct chunks_finding *finding, const struct chunk *cache,
           const struct cache_shape *shape)
{
    uint64_t lists = cache->address + (uint64_t)shape->bins * shape->count_bytes, list;
    for (unsigned i = 0; i < shape->bins; i++)
        if (reader_word(&finding->reader, lists + i * finding->word, &list))
            mark_list(finding, list, 0);
}

static void
mark_caches(struct chunks_finding *finding)
{
    for (uint32_t n = 0; n < finding->chunks->chunks.count; n++) {
        const struct chunk chunk = *chunks_get(finding->chunks, n);
        if (n % BUDGET_STEPS == 0 && budget_spent(finding->budget))
            return;
        for (size_t i = 0; chunk.state == CHUNK_USED && i < G_N_ELEMENTS(cache_shapes); i++)
            if (is_cache(finding, &chunk, &cache_shapes[i])) {
                mark_cache(finding, &chunk, &cache_shapes[i]);
                break;
            }
    }
}

/* In an arena's head the fastbins stand in front of the pointer to the top chunk, and one to the
 * chunk that was split last, or none, behind it. */
static void
mark_fastbins(struct chunks_finding *finding, uint64_t top_pointer)
{
    unsigned word = finding->word;
    uint64_t list, remainder;
    const uint64_t to_user = 2 * word;
    if (!reader_word(&finding->reader, top_pointer + word, &remainder) ||
        (remainder && !chunk_of_user(finding, remainder + to_user)))
        return;
    for (unsigned i = 1; i <= FASTBINS; i++) {
        if (!reader_word(&finding->reader, top_pointer - i * word, &list) ||
            (list && !chunk_of_user(finding, list + to_user)))
            return;
        if (list)
            mark_list(finding, list + to_user, to_user);
    }
}

/* Behind the chunk that was split last come the bins, the ends of rings of free chunks: each word
 * leads to a chunk, or as if one began two words in front of its bin.  Then malloc's own words are
 * known from the fastbins to there. */
static void
note_arena(struct chunks_finding *finding, uint64_t top_pointer)
{
    unsigned word = finding->word;
    const uint64_t bins = top_pointer + 2 * word, to_user = 2 * word;
    uint64_t list;
    for (unsigned i = 0; i < BINS; i++) {
        uint64_t own = bins + i / 2 * 2 * word - to_user;
        if (!reader_word(&finding->reader, bins + i * word, &list) ||
            (list != own && !chunk_of_user(finding, list + to_user)))
            return;
    }
    struct address_range arena = {top_pointer - FASTBINS * word, bins + BINS * word};
    g_array_append_val(finding->chunks->arenas, arena);
}

/* Looks for a pointer to the chunk TOP (as malloc.c counts) in START to END, of which there may be
 * nothing. */
static void
look_for_arena(struct chunks_finding *finding, uint64_t top, uint64_t start, uint64_t end)
{
    struct reader *reader = &finding->reader;
    uint64_t word = finding->word, hole = 0, next;
    if (start > UINT64_MAX - word)
        return;
    for (uint64_t at = (start + word - 1) & ~(word - 1); at < end && end - at >= word; at = next) {
        const uint8_t *bytes;
        uint64_t length = reader_extent(reader, at, MIN(end - at, PIECE), &bytes);
        if (budget_spent(finding->budget))
            return;
        for (uint64_t i = 0; i + word <= length; i += word)
            if (reader_decode_word(reader, bytes + i) == top) {
                mark_fastbins(finding, at + i);
                note_arena(finding, at + i);
            }
        hole = length >= word ? 0 : hole ? hole : at;
        next = hole ? memory_beyond(reader->memory, at, hole) : at + (length & ~(word - 1));
        if (next <= at)
            return;
    }
}

static void
mark_all_fastbins(struct chunks_finding *finding)
{
    const GArray *variables = finding->variables;
    const struct try_array *heaps = &finding->chunks->heaps;
    for (uint32_t i = 0; i < heaps->count; i++) {
        const struct chunk_heap *heap = TRY_ARRAY_AT(heaps, const struct chunk_heap, i);
        if (!heap->count)
            continue;
        const struct chunk *last = chunks_get(finding->chunks, heap->first + heap->count - 1);
        uint64_t top = last->address - 2 * finding->word;
        uint64_t first = chunks_get(finding->chunks, heap->first)->address - 2 * finding->word;
        if (last->state != CHUNK_TOP || budget_spent(finding->budget))
            continue;
        if (first > heap->start + 8)
            look_for_arena(finding, top, heap->start, first);
        for (guint n = 0; n < variables->len; n++) {
            const struct address_range *range = &g_array_index(variables, struct address_range, n);
            look_for_arena(finding, top, range->start, range->end);
        }
    }
}

void
chunks_mark_lists(struct chunks_finding *finding)
{
    mark_caches(finding);
    mark_all_fastbins(finding);
}
