/* What of C's memory belongs to objects, found by their own words.
 *
 * A block that such a word leads to is the object's, if its type keeps what it refers to in blocks;
 * all that is left when every object's words were read may be that of C code.
 */
#include "python/measure.h"
#include "query/native_search.h"

#include <stdlib.h>

enum {
    HEADS = 64,      /* bytes that may be in front of an object: heads of the collector, of
                        PYTHONMALLOC=debug and what is between */
    KEYS_WORDS = 10, /* that a dict's keys have at least */
};

/* Is ADDRESS in memory of Python's allocator?  Asked in ascending order. */
static bool
is_other_s(struct native_search *search, uint64_t address)
{
    const GArray *others = search->natives->native->others;
    while (search->other < others->len &&
           g_array_index(others, struct address_range, search->other).end <= address)
        search->other++;
    return search->other < others->len &&
           g_array_index(others, struct address_range, search->other).start <= address;
}

/* Notes where an object is. */
static bool
note_object(void *context, uint32_t id, uint64_t address)
{
    struct native_search *search = context;
    if (id % BUDGET_STEPS == 0 && budget_spent(search->budget))
        return false;
    if (is_other_s(search, address))
        return true;
    uint32_t n = chunks_at(search->chunks, address);
    if (n != CHUNK_NONE)
        search->known[n] |=
            address - chunks_get(search->chunks, n)->address <= HEADS ? CHUNK_OBJECT : CHUNK_SLAB;
    return true;
}

static void
note_state(struct native_search *search, uint64_t address)
{
    uint32_t n = chunks_at(search->chunks, address);
    if (n != CHUNK_NONE)
        search->known[n] |= CHUNK_STATE;
}

static void
note_chunks(struct native_search *search)
{
    const struct heap *heap = search->natives->heap;
    for (guint i = 0; i < heap->python->interpreters->len; i++)
        note_state(search, g_array_index(heap->python->interpreters, uint64_t, i));
    for (guint i = 0; i < heap->roots->threads->len; i++)
        note_state(search, g_array_index(heap->roots->threads, struct root_thread, i).state);
    address_map_each(heap->objects, note_object, search);
}

static void
note_areas(struct native_search *search)
{
    const GArray *areas = search->natives->native->areas;
    for (guint i = 0; i < areas->len; i++) {
        const struct address_range *area = &g_array_index(areas, struct address_range, i);
        uint64_t n = area->start >> CHUNK_NEAR_SHIFT, last = (area->end - 1) >> CHUNK_NEAR_SHIFT;
        for (unsigned count = 0; n <= last && count < CHUNK_NEAR_COUNT; n++, count++)
            search->near_area[n & (CHUNK_NEAR_COUNT - 1)] = 1;
    }
}

static bool
is_near_area(const struct native_search *search, uint64_t address)
{
    return search->near_area[address >> CHUNK_NEAR_SHIFT & (CHUNK_NEAR_COUNT - 1)];
}

/* A word of an object leads to memory of an allocator that is not known, which has no blocks: as
 * much from there on as the object may keep elsewhere is its own. */
static void
claim_range(struct native_search *search, uint64_t value)
{
    const struct heap *heap = search->natives->heap;
    struct native_place place;
    struct object_size size;
    uint64_t bytes = 0;
    if (address_map_has(heap->objects, value) ||
        !native_locate(search->natives->native, value, &place) || place.kind != NATIVE_AREA)
        return;
    measure_size(heap->python, &search->natives->reader,
                 address_map_address(heap->objects, search->object),
                 heap_type(heap, search->object), &size);
    for (unsigned i = 0; i < size.part_count; i++)
        bytes += size.parts[i].bytes;
    struct address_range range = {value, value + MIN(bytes, place.end - value)};
    if (bytes)
        try_array_append(&search->ranges, &range, sizeof range);
}

/* A word of an object.  Blocks of Python's allocator go by their number among those that may be
 * claimed meanwhile. */
static void
take_object_word(struct native_search *search, uint64_t value, uint64_t from, bool in_register)
{
    bool sure = search->claimant == CLAIMANT_SURE;
    uint32_t block = native_search_chunk(search, value);
    if (block != CHUNK_NONE && sure) {
        search->known[block] |= CHUNK_CLAIMED;
        return;
    }
    if (block == CHUNK_NONE) {
        uint32_t claimed = claims_block_at(search->claims, value);
        if (claimed == ADDRESS_MAP_NONE && sure && is_near_area(search, value))
            claim_range(search, value);
        if (claimed == ADDRESS_MAP_NONE)
            return;
        if (sure) {
            search->claims->claimed[claimed] = 1;
            return;
        }
        block = search->natives->chunk_count + claimed;
    }
    native_search_link(&search->links, from, block, in_register);
}

/* The block that an object is in, with what is in front of it, as far as that can be told. */
static bool
block_around(struct native_search *search, uint64_t address, uint64_t *start, uint64_t *size)
{
    if (is_other_s(search, address))
        return block_walk_at(&search->claims->walk, address, start, size);
    uint32_t n = chunks_at(search->chunks, address);
    if (n == CHUNK_NONE || !(search->known[n] & CHUNK_OBJECT))
        return false;
    *start = chunks_get(search->chunks, n)->address;
    *size = chunks_get(search->chunks, n)->size;
    return *start <= address;
}

/* The words of one object: behind it are left-overs of others. */
static void
object_words(struct native_search *search, uint32_t id, uint64_t address, uint64_t *start,
             uint64_t *end)
{
    const struct heap *heap = search->natives->heap;
    const struct type *type = heap_type(heap, id);
    uint64_t first, size;
    bool in_block = block_around(search, address, start, &size);
    if (in_block && !type->itemsize) {
        *end = address + MIN(type->basicsize, *start + size - address);
        return;
    }
    python_extent(heap->python, &search->natives->reader, address, type, &first, end);
    if (in_block) {
        *end = MIN(*end, *start + size);
        return;
    }
    *start = first;
    if (id + 1 < heap->object_count)
        *end = MIN(*end, address_map_address(heap->objects, id + 1));
}

static bool
take_object(void *context, uint32_t id, uint64_t address)
{
    struct native_search *search = context;
    uint64_t start, end;
    if (id % BUDGET_STEPS == 0 && budget_spent(search->budget))
        return false;
    search->object = id;
    search->claimant = claims_of_type(search->claims, heap_type(search->natives->heap, id));
    if (search->claimant == CLAIMANT_NONE)
        return true;
    object_words(search, id, address, &start, &end);
    return native_search_words(search, take_object_word, start, end);
}

/* Could a block of SIZE bytes be a dict's keys that are kept to be used again?  Their count is 0,
 * or from 3.13 on the first word leads to the next such block.  Places of a list that were emptied
 * still lead to blocks, which others have by now. */
static bool
is_free_keys(struct native_search *search, uint64_t start, uint64_t size)
{
    struct reader *reader = &search->natives->reader;
    uint64_t word;
    return size >= KEYS_WORDS * (uint64_t)reader->word_size && reader_word(reader, start, &word) &&
           (word == 0 || claims_block_at(search->claims, word) != ADDRESS_MAP_NONE);
}

/* A word of an interpreter's or thread's own memory, where such are kept. */
static void
take_state_word(struct native_search *search, uint64_t value, uint64_t from, bool in_register)
{
    (void)from;
    (void)in_register;
    uint64_t start, size;
    uint32_t block = claims_block_at(search->claims, value);
    if (block != ADDRESS_MAP_NONE) {
        if (!search->claims->claimed[block] &&
            block_walk_at(&search->claims->walk, value, &start, &size) &&
            is_free_keys(search, start, size)) {
            search->claims->claimed[block] = 1;
            try_array_append(&search->deep, &start, sizeof start);
        }
        return;
    }
    uint32_t chunk =
        address_map_count(search->claims->blocks) ? CHUNK_NONE : native_search_chunk(search, value);
    if (chunk == CHUNK_NONE)
        return;
    natives_block(search->natives, chunk, &start, &size);
    if (is_free_keys(search, start, size))
        search->known[chunk] |= CHUNK_CLAIMED;
}

static bool
take_states(struct native_search *search)
{
    const struct natives *natives = search->natives;
    if (!native_search_words(search, take_state_word, natives->runtime_start, natives->runtime_end))
        return false;
    for (uint32_t n = 0; n < natives->chunk_count; n++) {
        const struct chunk *chunk = chunks_get(search->chunks, n);
        if ((search->known[n] & CHUNK_STATE) &&
            !native_search_words(search, take_state_word, chunk->address,
                                 chunk->address + chunk->size))
            return false;
    }
    for (uint32_t i = 0; i < search->deep.count; i++) {
        uint64_t start = *TRY_ARRAY_AT(&search->deep, const uint64_t, i);
        if (!native_search_words(search, take_state_word, start, start + natives->reader.word_size))
            return false;
    }
    return !search->deep.failed;
}

struct numbering {
    struct native_search *search;
    uint32_t *numbers; /* of each block that might have been claimed, its place among those left */
};

static bool
number_block(void *context, uint32_t id, uint64_t address)
{
    struct numbering *numbering = context;
    struct native_search *search = numbering->search;
    struct python_block block = {.address = address};
    uint64_t start, size;
    numbering->numbers[id] = CHUNK_NONE;
    if (search->claims->claimed[id] ||
        !block_walk_at(&search->claims->walk, address, &start, &size) || size > UINT32_MAX)
        return true;
    numbering->numbers[id] = search->natives->blocks.count;
    block.size = (uint32_t)size;
    try_array_append(&search->natives->blocks, &block, sizeof block);
    return !search->natives->blocks.failed;
}

/* What is left when all claims are known: the blocks, and the links to them. */
static bool
settle_claims(struct native_search *search)
{
    struct natives *natives = search->natives;
    const uint32_t chunk_count = natives->chunk_count;
    struct numbering numbering = {.search = search};
    uint64_t count = address_map_count(search->claims->blocks);
    numbering.numbers = malloc((size_t)(count + 1) * sizeof(uint32_t));
    if (!numbering.numbers)
        return false;
    address_map_each(search->claims->blocks, number_block, &numbering);
    uint32_t left = 0;
    for (uint32_t i = 0; i < search->links.count; i++) {
        struct native_link link = *native_link_at(&search->links, i);
        if (link.to >= chunk_count) {
            uint32_t number = numbering.numbers[link.to - chunk_count];
            if (number == CHUNK_NONE)
                continue;
            link.to = chunk_count + number;
        } else if (search->known[link.to] & CHUNK_CLAIMED) {
            continue;
        }
        *TRY_ARRAY_AT(&search->links, struct native_link, left++) = link;
    }
    search->links.count = left;
    free(numbering.numbers);
    natives->to_blocks = search->links;
    search->links = (struct try_array){0};
    native_links_sort(&natives->to_blocks);
    return !natives->blocks.failed && !natives->to_blocks.failed;
}

bool
native_search_owned(struct native_search *search)
{
    note_areas(search);
    note_chunks(search);
    search->other = 0;
    address_map_each(search->natives->heap->objects, take_object, search);
    return !budget_spent(search->budget) && take_states(search) && settle_claims(search);
}
