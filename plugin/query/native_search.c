#include "query/native_claims.h"
#include "query/natives_internal.h"

#include "python/measure.h"
#include "python/type.h"

#include <stdlib.h>

enum {
    BUDGET_STEPS = 1 << 12,
    PIECE = 1 << 20,     /* bytes between two looks for Ctrl-C */
    MAX_LINKS = 1 << 25, /* of a kind */
    HEADS = 64,          /* bytes that may be in front of an object: heads of the collector, of
                            PYTHONMALLOC=debug and what is between */
    MAX_OWNERS = 16,     /* links looked at for whose a block is */
    MAX_UNDECIDED = 64,  /* objects of a block looked at for whether it is their owner's */
    KEYS_WORDS = 10,     /* that a dict's keys have at least */
};

/* What is known of a chunk. */
enum {
    CHUNK_OBJECT = 1,  /* it is an object */
    CHUNK_SLAB = 2,    /* objects are in it */
    CHUNK_STATE = 4,   /* of an interpreter or a thread: told by roots */
    CHUNK_CLAIMED = 8, /* an object's (query/native_claims.h) */
};

struct search {
    struct natives *natives;
    const struct chunks *chunks;
    struct budget *budget;
    uint8_t *known; /* of each chunk */
    struct claims *claims;
    struct try_array links;  /* struct native_link: to blocks, found in the present stage */
    struct try_array deep;   /* uint64_t: blocks of the interpreter, which may lead to more */
    struct try_array ranges; /* struct address_range: of areas, what objects keep there */
    uint8_t *near_area;      /* of each MiB of addresses, as in native/chunks.h */
    guint other;             /* the first of the native's others that is not passed yet */
    uint64_t first_object, object_span; /* no object is below or farther */
    bool objects;                       /* words are looked up among them */
    enum claimant claimant;             /* of the object whose words are read, and itself: */
    uint32_t object;
    /* Of the block whose words are read: objects to look at yet before those are believed to be
     * held by it, its owner, and how many links there were before. */
    unsigned undecided;
    uint32_t owner, links_before;
};

typedef void take_value(struct search *search, uint64_t value, uint64_t from, bool in_register);

static void
add_link(struct try_array *links, uint64_t from, uint32_t to, bool in_register)
{
    struct native_link link = {from, to, in_register};
    if (links->count < MAX_LINKS)
        try_array_append(links, &link, sizeof link);
}

/* The block at hand leads to object ID.  Has it turned out to be where its owner keeps what it
 * refers to?  Any of its objects may be the first that tells: behind free places are left-overs. */
static bool
is_owner_s(struct search *search, uint32_t id)
{
    search->undecided--;
    if (!natives_are_told(search->natives, search->owner, id))
        return false;
    search->objects = false;
    search->undecided = 0;
    search->natives->to_objects.count = search->links_before;
    return true;
}

/* The chunk that VALUE leads to, as a block; CHUNK_NONE if that is an object. */
static uint32_t
chunk_of(const struct search *search, uint64_t value)
{
    if (!chunks_near(search->chunks, value))
        return CHUNK_NONE;
    uint32_t chunk = chunks_at(search->chunks, value);
    return chunk != CHUNK_NONE && value >= chunks_get(search->chunks, chunk)->address &&
                   !(search->known[chunk] & CHUNK_OBJECT)
               ? chunk
               : CHUNK_NONE;
}

/* A word of C's memory. */
static void
take_word(struct search *search, uint64_t value, uint64_t from, bool in_register)
{
    struct natives *natives = search->natives;
    if (value - search->first_object <= search->object_span) {
        uint32_t id =
            search->objects ? address_map_id(natives->heap->objects, value) : ADDRESS_MAP_NONE;
        if (id != ADDRESS_MAP_NONE && !(search->undecided && is_owner_s(search, id)))
            add_link(&natives->to_objects, from, id, in_register);
    }
    uint32_t block = chunk_of(search, value);
    if (block == CHUNK_NONE && claims_are_near(search->claims, value) &&
        !address_map_has(natives->heap->objects, value))
        block = natives_python_block_at(natives, value);
    if (block != CHUNK_NONE)
        add_link(&search->links, from, block, in_register);
}

static bool
is_near_area(const struct search *search, uint64_t address)
{
    return search->near_area[address >> CHUNK_NEAR_SHIFT & (CHUNK_NEAR_COUNT - 1)];
}

static void
note_areas(struct search *search)
{
    const GArray *areas = search->natives->native->areas;
    for (guint i = 0; i < areas->len; i++) {
        const struct address_range *area = &g_array_index(areas, struct address_range, i);
        uint64_t n = area->start >> CHUNK_NEAR_SHIFT, last = (area->end - 1) >> CHUNK_NEAR_SHIFT;
        for (unsigned count = 0; n <= last && count < CHUNK_NEAR_COUNT; n++, count++)
            search->near_area[n & (CHUNK_NEAR_COUNT - 1)] = 1;
    }
}

/* A word of an object leads to memory of an allocator that is not known, which has no blocks: as
 * much from there on as the object may keep elsewhere is its own. */
static void
claim_range(struct search *search, uint64_t value)
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
take_object_word(struct search *search, uint64_t value, uint64_t from, bool in_register)
{
    bool sure = search->claimant == CLAIMANT_SURE;
    uint32_t block = chunk_of(search, value);
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
    add_link(&search->links, from, block, in_register);
}

/* Every word in START to END that can be read. */
static bool
take_words(struct search *search, take_value *take, uint64_t start, uint64_t end)
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

/* Ranges that overlap, as in a damaged core, are read once. */
static bool
take_range(struct search *search, uint64_t start, uint64_t end, uint64_t *reached)
{
    start = MAX(start, *reached);
    if (start >= end)
        return true;
    *reached = end;
    return take_words(search, take_word, start, end);
}

/* Is ADDRESS in memory of Python's allocator?  Asked in ascending order. */
static bool
is_other_s(struct search *search, uint64_t address)
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
    struct search *search = context;
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
note_state(struct search *search, uint64_t address)
{
    uint32_t n = chunks_at(search->chunks, address);
    if (n != CHUNK_NONE)
        search->known[n] |= CHUNK_STATE;
}

static void
note_chunks(struct search *search)
{
    const struct heap *heap = search->natives->heap;
    for (guint i = 0; i < heap->python->interpreters->len; i++)
        note_state(search, g_array_index(heap->python->interpreters, uint64_t, i));
    for (guint i = 0; i < heap->roots->threads->len; i++)
        note_state(search, g_array_index(heap->roots->threads, struct root_thread, i).state);
    address_map_each(heap->objects, note_object, search);
}

/* The block that an object is in, with what is in front of it, as far as that can be told. */
static bool
block_around(struct search *search, uint64_t address, uint64_t *start, uint64_t *size)
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
object_words(struct search *search, uint32_t id, uint64_t address, uint64_t *start, uint64_t *end)
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
    struct search *search = context;
    uint64_t start, end;
    if (id % BUDGET_STEPS == 0 && budget_spent(search->budget))
        return false;
    search->object = id;
    search->claimant = claims_of_type(search->claims, heap_type(search->natives->heap, id));
    if (search->claimant == CLAIMANT_NONE)
        return true;
    object_words(search, id, address, &start, &end);
    return take_words(search, take_object_word, start, end);
}

/* Could a block of SIZE bytes be a dict's keys that are kept to be used again?  Their count is 0,
 * or from 3.13 on the first word leads to the next such block.  Places of a list that were emptied
 * still lead to blocks, which others have by now. */
static bool
is_free_keys(struct search *search, uint64_t start, uint64_t size)
{
    struct reader *reader = &search->natives->reader;
    uint64_t word;
    return size >= KEYS_WORDS * (uint64_t)reader->word_size && reader_word(reader, start, &word) &&
           (word == 0 || claims_block_at(search->claims, word) != ADDRESS_MAP_NONE);
}

/* A word of an interpreter's or thread's own memory, where such are kept. */
static void
take_state_word(struct search *search, uint64_t value, uint64_t from, bool in_register)
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
        address_map_count(search->claims->blocks) ? CHUNK_NONE : chunk_of(search, value);
    if (chunk == CHUNK_NONE)
        return;
    natives_block(search->natives, chunk, &start, &size);
    if (is_free_keys(search, start, size))
        search->known[chunk] |= CHUNK_CLAIMED;
}

static bool
take_states(struct search *search)
{
    const struct natives *natives = search->natives;
    if (!take_words(search, take_state_word, natives->runtime_start, natives->runtime_end))
        return false;
    for (uint32_t n = 0; n < natives->chunk_count; n++) {
        const struct chunk *chunk = chunks_get(search->chunks, n);
        if ((search->known[n] & CHUNK_STATE) &&
            !take_words(search, take_state_word, chunk->address, chunk->address + chunk->size))
            return false;
    }
    for (uint32_t i = 0; i < search->deep.count; i++) {
        uint64_t start = *TRY_ARRAY_AT(&search->deep, const uint64_t, i);
        if (!take_words(search, take_state_word, start, start + natives->reader.word_size))
            return false;
    }
    return !search->deep.failed;
}

struct numbering {
    struct search *search;
    uint32_t *numbers; /* of each block that might have been claimed, its place among those left */
};

static bool
number_block(void *context, uint32_t id, uint64_t address)
{
    struct numbering *numbering = context;
    struct search *search = numbering->search;
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
settle_claims(struct search *search)
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
take_block(struct search *search, uint32_t block)
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
    bool whole = take_words(search, take_word, address, end);
    search->undecided = 0;
    return whole && (block % BUDGET_STEPS != 0 || !budget_spent(search->budget));
}

static bool
take_blocks(struct search *search)
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
take_areas(struct search *search)
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
take_roots(struct search *search)
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

/* Objects first: what they claim is not C's. */
static bool
take_all(struct search *search)
{
    struct natives *natives = search->natives;
    note_chunks(search);
    search->other = 0;
    address_map_each(natives->heap->objects, take_object, search);
    if (budget_spent(search->budget) || !take_states(search) || !settle_claims(search) ||
        !take_blocks(search) || !take_roots(search))
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
    struct search search = {
        .natives = natives, .chunks = natives->native->chunks, .budget = budget};
    if (heap->object_count) {
        search.first_object = address_map_address(heap->objects, 0);
        search.object_span =
            address_map_address(heap->objects, heap->object_count - 1) - search.first_object;
    }
    search.near_area = g_malloc0(CHUNK_NEAR_COUNT);
    note_areas(&search);
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
