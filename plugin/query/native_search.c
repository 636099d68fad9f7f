#include "python/type.h"
#include "query/natives_internal.h"

enum {
    BUDGET_STEPS = 1 << 12,
    PIECE = 1 << 20,     /* bytes between two looks for Ctrl-C */
    MAX_LINKS = 1 << 25, /* of a kind */
    HEADS = 64,          /* bytes that may be in front of an object: heads of the collector, of
                            PYTHONMALLOC=debug and what is between */
    MAX_OWNERS = 16,     /* links looked at for whose a chunk is */
    MAX_UNDECIDED = 64,  /* objects of a chunk looked at for whether it is their owner's */
};

/* What is known of a chunk. */
enum {
    CHUNK_OBJECT = 1, /* it is an object */
    CHUNK_SLAB = 2,   /* objects are in it */
    CHUNK_STATE = 4,  /* of an interpreter or a thread: told by roots */
};

struct search {
    struct natives *natives;
    const struct chunks *chunks;
    struct budget *budget;
    uint8_t *known; /* of each chunk */
    GArray *strays; /* ids of objects in memory of no allocator that is known */
    guint other;    /* the first of the native's others that is not passed yet */
    uint64_t first_object, object_span; /* no object is below or farther */
    bool objects;                       /* words are looked up among them */
    /* Of the chunk whose words are read: objects to look at yet before those are believed to be
     * held by it, its owner, and how many links there were before. */
    unsigned undecided;
    uint32_t owner;
    guint links_before;
};

uint32_t
natives_object_around(struct natives *natives, uint64_t address)
{
    const struct heap *heap = natives->heap;
    uint32_t below = address_map_floor(heap->objects, address), id = below;
    for (unsigned i = 0; i < 2; i++) {
        uint64_t start, end;
        if (id != ADDRESS_MAP_NONE && id < heap->object_count) {
            python_extent(heap->python, &natives->reader, address_map_address(heap->objects, id),
                          heap_type(heap, id), &start, &end);
            if (address >= start && address < end)
                return id;
        }
        id = below == ADDRESS_MAP_NONE ? 0 : below + 1; /* its head may be in front */
    }
    return ADDRESS_MAP_NONE;
}

bool
natives_are_told(const struct natives *natives, uint32_t holder, uint32_t id)
{
    uint32_t count, low = 0;
    const uint32_t *referrers = index_referrers(natives->index, id, &count);
    for (uint32_t high = count; low < high;) {
        uint32_t middle = low + (high - low) / 2;
        if (referrers[middle] < holder)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && referrers[low] == holder;
}

guint
native_links_of(const GArray *links, uint32_t to, guint *count)
{
    guint low = 0, high = links->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(links, struct native_link, middle).to < to)
            low = middle + 1;
        else
            high = middle;
    }
    guint end = low;
    while (end < links->len && g_array_index(links, struct native_link, end).to == to)
        end++;
    *count = end - low;
    return low;
}

static int
by_target(const void *a, const void *b)
{
    const struct native_link *first = a, *second = b;
    if (first->to != second->to)
        return first->to < second->to ? -1 : 1;
    return (first->from > second->from) - (first->from < second->from);
}

static void
add_link(GArray *links, uint64_t from, uint32_t to, bool in_register)
{
    struct native_link link = {from, to, in_register};
    if (links->len < MAX_LINKS)
        g_array_append_val(links, link);
}

/* The chunk at hand leads to object ID.  Has it turned out to be where its owner keeps what it
 * refers to?  Any of its objects may be the first that tells: behind free places are left-overs. */
static bool
is_owner_s(struct search *search, uint32_t id)
{
    search->undecided--;
    if (!natives_are_told(search->natives, search->owner, id))
        return false;
    search->objects = false;
    search->undecided = 0;
    g_array_set_size(search->natives->to_objects, search->links_before);
    return true;
}

static void
take_value(struct search *search, uint64_t value, uint64_t from, bool in_register)
{
    struct natives *natives = search->natives;
    if (search->objects && value - search->first_object <= search->object_span) {
        uint32_t id = address_map_id(natives->heap->objects, value);
        if (id != ADDRESS_MAP_NONE && !(search->undecided && is_owner_s(search, id)))
            add_link(natives->to_objects, from, id, in_register);
    }
    if (!chunks_near(search->chunks, value))
        return;
    uint32_t chunk = chunks_at(search->chunks, value);
    if (chunk != CHUNK_NONE && value >= chunks_get(search->chunks, chunk)->address &&
        !(search->known[chunk] & CHUNK_OBJECT))
        add_link(natives->to_chunks, from, chunk, in_register);
}

/* Every word in START to END that can be read. */
static bool
take_words(struct search *search, uint64_t start, uint64_t end)
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
        if (budget_spent(search->budget))
            return false;
        for (uint64_t i = 0; i + word <= length; i += word)
            take_value(search, reader_decode_word(reader, bytes + i), start + i, false);
        hole = length >= word ? 0 : hole ? hole : start;
        search->natives->unread += hole != 0;
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
    return take_words(search, start, end);
}

static bool
take_chunk(struct search *search, uint32_t n)
{
    const struct chunk *chunk = chunks_get(search->chunks, n);
    return take_words(search, chunk->address, chunk->address + chunk->size);
}

/* Is ADDRESS in memory of another allocator?  Asked in ascending order. */
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
    if (n == CHUNK_NONE)
        g_array_append_val(search->strays, id);
    else
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

/* The words of one object, up to the next, whatever it says of its size. */
static bool
take_object(struct search *search, uint32_t id)
{
    struct natives *natives = search->natives;
    const struct heap *heap = natives->heap;
    const struct type *type = heap_type(heap, id);
    uint64_t start, end;
    if (type_has(type, TYPE_FLAG_STR) || type_has(type, TYPE_FLAG_BYTES) ||
        type_has(type, TYPE_FLAG_INT))
        return true;
    python_extent(heap->python, &natives->reader, address_map_address(heap->objects, id), type,
                  &start, &end);
    if (id + 1 < heap->object_count)
        end = MIN(end, address_map_address(heap->objects, id + 1));
    return take_words(search, start, end);
}

/* What leads to chunks from where objects are: their references are known, and of what an object
 * has beside them it is the owner. */
static bool
take_owners(struct search *search)
{
    const GArray *others = search->natives->native->others;
    uint64_t reached = 0;
    search->objects = false;
    for (guint i = 0; i < others->len; i++) {
        const struct address_range *range = &g_array_index(others, struct address_range, i);
        if (!take_range(search, range->start, range->end, &reached))
            return false;
    }
    for (uint32_t n = 0; n < search->chunks->chunks->len; n++)
        if ((search->known[n] & CHUNK_OBJECT) && !take_chunk(search, n))
            return false;
    for (guint i = 0; i < search->strays->len; i++)
        if (!take_object(search, g_array_index(search->strays, uint32_t, i)))
            return false;
    g_array_sort(search->natives->to_chunks, by_target);
    return true;
}

/* The object whose chunk this is, by the first link of one: one that can tell what it keeps there.
 */
static uint32_t
owner_of(struct natives *natives, uint32_t chunk)
{
    guint count, first = native_links_of(natives->to_chunks, chunk, &count);
    for (guint i = first; i < first + MIN(count, MAX_OWNERS); i++) {
        const struct native_link *link = &g_array_index(natives->to_chunks, struct native_link, i);
        uint32_t owner = natives_object_around(natives, link->from);
        if (owner != ADDRESS_MAP_NONE)
            return heap_type(natives->heap, owner)->handler ? owner : ADDRESS_MAP_NONE;
    }
    return ADDRESS_MAP_NONE;
}

/* The other chunks, each of which is C's or an object's. */
static bool
take_chunks(struct search *search)
{
    struct natives *natives = search->natives;
    GArray *owners = natives->to_chunks;
    GArray *found = g_array_new(FALSE, FALSE, sizeof(struct native_link));
    bool whole = true;
    for (uint32_t n = 0; n < search->chunks->chunks->len && whole; n++) {
        if (search->known[n] & CHUNK_OBJECT)
            continue;
        natives->to_chunks = owners;
        search->owner = owner_of(natives, n);
        search->undecided = search->owner == ADDRESS_MAP_NONE ? 0 : MAX_UNDECIDED;
        search->links_before = natives->to_objects->len;
        search->objects = !(search->known[n] & CHUNK_STATE);
        natives->to_chunks = found;
        whole = take_chunk(search, n);
    }
    search->undecided = 0;
    g_array_append_vals(owners, found->data, found->len);
    g_array_free(found, TRUE);
    natives->to_chunks = owners;
    return whole;
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
            take_value(search, g_array_index(registers, struct native_register, n).value,
                       (uint64_t)i << 16 | n, true);
    }
    for (guint i = 0; i < native->stacks->len; i++) {
        const struct native_stack *stack = &g_array_index(native->stacks, struct native_stack, i);
        if (!take_range(search, stack->dead, stack->end, &reached))
            return false;
    }
    reached = 0;
    for (guint i = 0; i < native->sections->len; i++) {
        const struct native_section *section = native_section(native, i);
        if (!take_range(search, section->start, section->end, &reached))
            return false;
    }
    return true;
}

static bool
search_all(struct natives *natives, struct budget *budget)
{
    const struct heap *heap = natives->heap;
    struct search search = {
        .natives = natives, .chunks = natives->native->chunks, .budget = budget};
    if (heap->object_count) {
        search.first_object = address_map_address(heap->objects, 0);
        search.object_span =
            address_map_address(heap->objects, heap->object_count - 1) - search.first_object;
    }
    search.known = g_malloc0(search.chunks->chunks->len + 1);
    search.strays = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    note_chunks(&search);
    bool whole = take_owners(&search) && take_chunks(&search) && take_roots(&search);
    g_free(search.known);
    g_array_free(search.strays, TRUE);
    return whole && !budget_spent(budget);
}

static bool
is_runtime(const struct natives *natives, uint64_t address)
{
    uint64_t offset;
    g_autofree char *symbol = native_symbol(natives->native, address, &offset);
    return g_strcmp0(symbol, "_PyRuntime") == 0;
}

/* A symbol's size is known by where the next one begins. */
static void
find_runtime(struct natives *natives, uint64_t address)
{
    uint64_t reach = 1;
    if (!address || !is_runtime(natives, address))
        return;
    while (reach < 1 << 24 && is_runtime(natives, address + reach))
        reach *= 2;
    uint64_t low = reach / 2, high = reach;
    while (low + 1 < high) {
        uint64_t middle = low + (high - low) / 2;
        if (is_runtime(natives, address + middle))
            low = middle;
        else
            high = middle;
    }
    natives->runtime_start = address;
    natives->runtime_end = address + high;
}

struct natives *
natives_new(struct index *index, struct native *native, struct budget *budget)
{
    struct natives *natives = g_new0(struct natives, 1);
    natives->index = index;
    natives->heap = index->heap;
    natives->native = native;
    natives->to_objects = g_array_new(FALSE, FALSE, sizeof(struct native_link));
    natives->to_chunks = g_array_new(FALSE, FALSE, sizeof(struct native_link));
    reader_init(&natives->reader, native->memory);
    find_runtime(natives, natives->heap->python->layout->symbols[SYMBOL_RUNTIME]);
    if (!search_all(natives, budget)) {
        natives_free(natives);
        return NULL;
    }
    g_array_sort(natives->to_objects, by_target);
    g_array_sort(natives->to_chunks, by_target);
    natives_find_ways(natives);
    return natives;
}
