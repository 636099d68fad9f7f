#include "query/native_search.h"

#include <stdlib.h>

enum {
    PIECE = 1 << 20,     /* bytes between two looks for Ctrl-C */
    MAX_LINKS = 1 << 25, /* of a kind */
    MAX_OWNERS = 16,     /* links looked at for whose a block is */
    MAX_UNDECIDED = 64,  /* objects of a block looked at for whether it is their owner's */
};

void
native_search_link(struct try_array *links, uint64_t from, uint32_t to, bool in_register)
{
    struct native_link link = {from, to, in_register};
    if (links->count < MAX_LINKS)
        try_array_append(links, &link, sizeof link);
}

bool
native_search_words(struct native_search *search, take_value *take, uint64_t start, uint64_t end)
{
    struct reader *reader = &search->natives->reader;
    const unsigned word = reader->word_size;
    uint64_t hole = 0, next;
    if (start > UINT64_MAX - word)
        return true;
    for (start = (start + word - 1) & ~(uint64_t)(word - 1); start < end && end - start >= word;
         start = next) {
        const uint8_t *bytes;
        uint64_t length = reader_extent(reader, start, MIN(end - start, PIECE), &bytes);
        if (length > BUDGET_STEPS && budget_spent(search->budget))
            return false;
        for (uint64_t i = 0; i + word <= length; i += word)
            take(search, reader_decode_word(reader, bytes + i), start + i, false);
        hole = length >= word ? 0 : hole ? hole : start;
        search->natives->unread += hole != 0;
        if (hole && budget_spent(search->budget))
            return false;
        next = hole ? memory_beyond(reader->memory, start, hole)
                    : start + (length & ~(uint64_t)(word - 1));
        if (next <= start)
            return true;
    }
    return true;
}

/* The block at hand leads to object ID.  Has it turned out to be where its owner keeps what it
 * refers to?  Any of its objects may be the first that tells: behind free places are left-overs. */
static bool
is_owner_s(struct native_search *search, uint32_t id)
{
    search->undecided--;
    if (!natives_are_told(search->natives, search->owner, id))
        return false;
    search->objects = false;
    search->undecided = 0;
    search->natives->to_objects.count = search->links_before;
    return true;
}

/* A word of C's memory. */
static void
take_word(struct native_search *search, uint64_t value, uint64_t from, bool in_register)
{
    struct natives *natives = search->natives;
    if (value - search->first_object <= search->object_span) {
        uint32_t id =
            search->objects ? address_map_id(natives->heap->objects, value) : ADDRESS_MAP_NONE;
        if (id != ADDRESS_MAP_NONE && !(search->undecided && is_owner_s(search, id)))
            native_search_link(&natives->to_objects, from, id, in_register);
    }
    uint32_t block = native_search_chunk(search, value);
    if (block == CHUNK_NONE && claims_are_near(search->claims, value) &&
        !address_map_has(natives->heap->objects, value))
        block = natives_python_block_at(natives, value);
    if (block != CHUNK_NONE)
        native_search_link(&search->links, from, block, in_register);
}

/* Ranges that overlap, as in a damaged core, are read once. */
static bool
take_range(struct native_search *search, uint64_t start, uint64_t end, uint64_t *reached)
{
    start = MAX(start, *reached);
    if (start >= end)
        return true;
    *reached = end;
    return native_search_words(search, take_word, start, end);
}

/* The object whose block this is, by the first link of one: one that can tell what it keeps there.
 */
static uint32_t
owner_of(struct natives *natives, uint32_t block)
{
    uint32_t count, first = native_links_of(&natives->to_blocks, block, &count);
    for (uint32_t i = first; i < first + MIN(count, MAX_OWNERS); i++) {
        uint32_t owner =
            natives_object_around(natives, native_link_at(&natives->to_blocks, i)->from);
        if (owner != ADDRESS_MAP_NONE)
            return heap_type(natives->heap, owner)->handler ? owner : ADDRESS_MAP_NONE;
    }
    return ADDRESS_MAP_NONE;
}

/* A block that is C's or an object's.  Of one with a module's thread-local variables those alone
 * are looked at: what malloc gave beyond them are left-overs. */
static bool
take_block(struct native_search *search, uint32_t block)
{
    struct natives *natives = search->natives;
    uint64_t address, size;
    natives_block(natives, block, &address, &size);
    uint64_t end = address + size;
    const struct local_block *locals = thread_locals_within(natives->native->locals, address, end);
    if (locals) {
        address = locals->start;
        end = locals->end;
    }
    search->owner = owner_of(natives, block);
    search->undecided = search->owner == ADDRESS_MAP_NONE ? 0 : MAX_UNDECIDED;
    search->links_before = natives->to_objects.count;
    search->objects = true;
    bool whole = native_search_words(search, take_word, address, end);
    search->undecided = 0;
    return whole && (block % BUDGET_STEPS != 0 || !budget_spent(search->budget));
}

static bool
take_blocks(struct native_search *search)
{
    const uint8_t told = CHUNK_OBJECT | CHUNK_CLAIMED | CHUNK_STATE;
    for (uint32_t n = 0; n < natives_block_count(search->natives); n++)
        if ((n >= search->natives->chunk_count || !(search->known[n] & told)) &&
            !take_block(search, n))
            return false;
    return true;
}

static int
ranges_by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct address_range *)a)->start;
    uint64_t second = ((const struct address_range *)b)->start;
    return (first > second) - (first < second);
}

/* Areas without what objects keep there. */
static bool
take_areas(struct native_search *search)
{
    const GArray *areas = search->natives->native->areas;
    const struct address_range *ranges = search->ranges.items;
    uint32_t next = 0;
    uint64_t reached = 0;
    if (search->ranges.count)
        qsort(search->ranges.items, search->ranges.count, sizeof *ranges, ranges_by_start);
    for (guint i = 0; i < areas->len; i++) {
        const struct address_range *area = &g_array_index(areas, struct address_range, i);
        for (; next < search->ranges.count && ranges[next].start < area->end; next++) {
            if (!take_range(search, area->start, ranges[next].start, &reached))
                return false;
            reached = MAX(reached, ranges[next].end);
        }
        if (!take_range(search, area->start, area->end, &reached))
            return false;
    }
    return !search->ranges.failed;
}

static bool
take_roots(struct native_search *search)
{
    const struct native *native = search->natives->native;
    uint64_t reached = 0;
    search->objects = true;
    for (guint i = 0; i < native->threads->len; i++) {
        const GArray *registers = native_thread(native, i)->registers;
        for (guint n = 0; n < registers->len; n++)
            take_word(search, g_array_index(registers, struct native_register, n).value,
                      (uint64_t)i << 16 | n, true);
    }
    for (guint i = 0; i < native->stacks->len; i++) {
        const struct native_stack *stack = &g_array_index(native->stacks, struct native_stack, i);
        if (!take_range(search, stack->dead, stack->end, &reached))
            return false;
    }
    reached = 0;
    if (!take_areas(search))
        return false;
    reached = 0;
    for (guint i = 0; i < native->sections->len; i++) {
        const struct native_section *section = native_section(native, i);
        if (!take_range(search, section->start, section->end, &reached))
            return false;
    }
    return true;
}

/* Objects first: what they own is not C's. */
static bool
take_all(struct native_search *search)
{
    struct natives *natives = search->natives;
    if (!native_search_owned(search) || !take_blocks(search) || !take_roots(search))
        return false;
    for (uint32_t i = 0; i < search->links.count; i++)
        try_array_append(&natives->to_blocks, native_link_at(&search->links, i),
                         sizeof(struct native_link));
    return !search->links.failed && !natives->to_blocks.failed && !natives->to_objects.failed;
}

bool
natives_search(struct natives *natives, struct budget *budget)
{
    const struct heap *heap = natives->heap;
    struct native_search search = {
        .natives = natives, .chunks = natives->native->chunks, .budget = budget};
    if (heap->object_count) {
        search.first_object = address_map_address(heap->objects, 0);
        search.object_span =
            address_map_address(heap->objects, heap->object_count - 1) - search.first_object;
    }
    search.near_area = g_malloc0(CHUNK_NEAR_COUNT);
    search.known = calloc((size_t)natives->chunk_count + 1, 1);
    search.claims = search.known ? claims_new(heap, budget) : NULL;
    bool whole = search.claims && take_all(&search);
    free(search.known);
    claims_free(search.claims);
    try_array_clear(&search.links);
    try_array_clear(&search.deep);
    try_array_clear(&search.ranges);
    g_free(search.near_area);
    return whole && !budget_spent(budget);
}
