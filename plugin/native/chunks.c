#include "native/chunks.h"
#include "target/sorted.h"

enum {
    PREVIOUS_IN_USE = 1,
    IS_MAPPED = 2,
    OF_OTHER_ARENA = 4,
    FLAGS = 7,
    MIN_LINKS = 16, /* that a chain must have to be one although it breaks */
    MAX_CHUNKS = 1 << 26,
    PIECE = 1 << 16, /* bytes between two looks at the budget */
    BUDGET_STEPS = 1 << 14,
    MAX_LIST = 1 << 16, /* of a bin; a thread's cache is limited by a 16-bit count */
    FASTBINS = 10,
    BINS = 254, /* words: two for each list */
};

struct finding {
    struct chunks *chunks;
    struct reader reader;
    unsigned word;
    const GArray *excluded, *variables;
    struct budget *budget;
    unsigned steps;
};

/* One chunk as its head says. */
struct head {
    uint64_t size; /* from this head to the next */
    unsigned flags;
};

/* CHUNK is where malloc.c has a chunk begin: two words before what it returns. */
static bool
read_head(struct finding *finding, uint64_t chunk, struct head *head)
{
    uint64_t value;
    if (!reader_word(&finding->reader, chunk + finding->word, &value))
        return false;
    head->flags = value & FLAGS;
    head->size = value & ~(uint64_t)FLAGS;
    return head->size >= 2 * finding->word && head->size % (2 * finding->word) == 0;
}

static uint64_t
user_of(const struct finding *finding, uint64_t chunk)
{
    return chunk + 2 * finding->word;
}

static void
add_chunk(struct finding *finding, uint64_t chunk, uint64_t size, enum chunk_state state)
{
    struct chunk item = {
        .address = user_of(finding, chunk), .size = size - finding->word, .state = state};
    try_array_append(&finding->chunks->chunks, &item, sizeof item);
}

static struct chunk *
last_chunk(struct finding *finding)
{
    struct try_array *chunks = &finding->chunks->chunks;
    return TRY_ARRAY_AT(chunks, struct chunk, chunks->count - 1);
}

static bool
may_go_on(struct finding *finding)
{
    const struct try_array *chunks = &finding->chunks->chunks;
    return chunks->count < MAX_CHUNKS && !chunks->failed &&
           (++finding->steps % BUDGET_STEPS || !budget_spent(finding->budget));
}

/* Follows the chain from CHUNK on to END, where the last one, the top, must end too.  Returns where
 * it came to. */
static uint64_t
follow_chain(struct finding *finding, uint64_t chunk, uint64_t end)
{
    const struct try_array *chunks = &finding->chunks->chunks;
    uint32_t first = chunks->count;
    struct head head;
    while (chunk < end && may_go_on(finding) && read_head(finding, chunk, &head) &&
           head.size <= end - chunk && !(head.flags & IS_MAPPED)) {
        if (chunks->count > first && !(head.flags & PREVIOUS_IN_USE))
            last_chunk(finding)->state = CHUNK_FREE;
        bool fence = head.size == 2 * finding->word; /* behind the top of a heap that was closed */
        if (fence && end - chunk > 4 * finding->word)
            break;
        if (!fence)
            add_chunk(finding, chunk, head.size, CHUNK_USED);
        chunk += head.size;
    }
    if (chunk == end && chunks->count > first) {
        last_chunk(finding)->state = CHUNK_TOP;
        last_chunk(finding)->size -= finding->word; /* no chunk behind it lends its first word */
    }
    return chunk;
}

/* Takes the heap in START to END whose first chunk is at CHUNK; false if there is none.  A heap
 * that was damaged is known by how long its chain is. */
static bool
take_heap(struct finding *finding, uint64_t start, uint64_t chunk, uint64_t end, bool may_break)
{
    struct chunk_heap heap = {.start = start, .end = end, .first = finding->chunks->chunks.count};
    struct head head;
    if (!read_head(finding, chunk, &head) || !(head.flags & PREVIOUS_IN_USE))
        return false;
    uint64_t reached = follow_chain(finding, chunk, end);
    heap.count = finding->chunks->chunks.count - heap.first;
    if (reached != end) {
        heap.broken = reached;
        if (!may_break || heap.count < MIN_LINKS) {
            finding->chunks->chunks.count = heap.first;
            return false;
        }
    }
    try_array_append(&finding->chunks->heaps, &heap, sizeof heap);
    return true;
}

/* The head of a heap that is no main one: { arena, previous heap, size, ... }.  Behind the first
 * such head of an arena is the arena's own, so where chunks begin is found by trying. */
static bool
take_other_heap(struct finding *finding, const struct mapping *mapping)
{
    unsigned word = finding->word;
    const uint64_t largest = word == 8 ? 64 << 20 : 1 << 20; /* HEAP_MAX_SIZE */
    uint64_t start = mapping->start, arena, previous, size;
    if (start % largest != 0 || !reader_word(&finding->reader, start, &arena) ||
        !reader_word(&finding->reader, start + word, &previous) ||
        !reader_word(&finding->reader, start + 2 * word, &size) || !arena ||
        size > mapping->end - start || size < MEMORY_PAGE || size % MEMORY_PAGE != 0 ||
        previous % largest != 0)
        return false;
    bool has_arena = arena - start < MEMORY_PAGE;
    uint64_t from = start + (has_arena ? 0x80 * word : 4 * word);
    uint64_t to = start + (has_arena ? 0x180 * word : 16 * word);
    for (uint64_t chunk = from; chunk < to; chunk += 8)
        if (chunk % 16 == (word == 8 ? 0 : chunk % 16) &&
            take_heap(finding, start, chunk, start + size, false))
            return true;
    return false;
}

static bool
take_heap_from(struct finding *finding, uint64_t start, uint64_t end)
{
    /* What malloc returns is aligned to 16 bytes: on a 32-bit machine the head is not. */
    for (uint64_t offset = 0; offset <= 8; offset += 8)
        if (take_heap(finding, start, start + offset, end, true))
            return true;
    return false;
}

/* The main heap has a mapping of its own, or is one with the program's variables, behind which it
 * begins where addresses are not random. */
static bool
take_main_heap(struct finding *finding, const struct mapping *mapping)
{
    if (take_heap_from(finding, mapping->start, mapping->end))
        return true;
    for (guint i = 0; i < finding->variables->len; i++) {
        uint64_t end = g_array_index(finding->variables, struct address_range, i).end;
        end = (end + MEMORY_PAGE - 1) & ~(uint64_t)(MEMORY_PAGE - 1);
        if (end > mapping->start && end < mapping->end &&
            take_heap_from(finding, end, mapping->end))
            return true;
    }
    return false;
}

/* Where the range of somebody else's ends that ADDRESS is in; 0 if it is in none. */
static uint64_t
excluded_end(const struct finding *finding, uint64_t address)
{
    const struct address_range *range =
        sorted_last(SORTED_ARRAY(finding->excluded, struct address_range, start), address);
    return range && address < range->end ? range->end : 0;
}

/* Where to look next for a chunk with pages of its own, when PAGE does not begin one. */
static uint64_t
next_page(const struct finding *finding, uint64_t page, uint64_t hole)
{
    uint64_t end = excluded_end(finding, page);
    if (end > page && end <= UINT64_MAX - MEMORY_PAGE)
        return (end + MEMORY_PAGE - 1) & ~(uint64_t)(MEMORY_PAGE - 1);
    if (hole)
        return memory_beyond(finding->reader.memory, page, hole);
    return page + MEMORY_PAGE;
}

/* Large chunks have a mapping to themselves, and neighbouring mappings are one: any page may begin
 * with one. */
static void
take_mapped_chunks(struct finding *finding, const struct mapping *mapping)
{
    struct head head;
    uint64_t previous, next, hole = 0;
    for (uint64_t page = mapping->start; page < mapping->end; page = next) {
        if (!may_go_on(finding))
            return;
        bool excluded = excluded_end(finding, page) != 0;
        bool readable = !excluded && reader_word(&finding->reader, page, &previous);
        hole = readable || excluded ? 0 : hole ? hole : page;
        next = next_page(finding, page, hole);
        if (readable && previous == 0 && read_head(finding, page, &head) &&
            head.flags == IS_MAPPED && head.size % MEMORY_PAGE == 0 &&
            head.size <= mapping->end - page) {
            struct chunk_heap heap = {.start = page,
                                      .end = page + head.size,
                                      .first = finding->chunks->chunks.count,
                                      .count = 1};
            add_chunk(finding, page, head.size - finding->word, CHUNK_USED);
            try_array_append(&finding->chunks->heaps, &heap, sizeof heap);
            next = page + head.size;
        }
        if (next <= page)
            return;
    }
}

static struct chunk *
chunk_of_user(struct finding *finding, uint64_t user)
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
read_link(struct finding *finding, uint64_t at, uint64_t bias, uint64_t *user)
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
mark_list(struct finding *finding, uint64_t user, uint64_t bias)
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
is_cache(struct finding *finding, const struct chunk *chunk, const struct cache_shape *shape)
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
mark_cache(struct finding *finding, const struct chunk *cache, const struct cache_shape *shape)
{
    uint64_t lists = cache->address + (uint64_t)shape->bins * shape->count_bytes, list;
    for (unsigned i = 0; i < shape->bins; i++)
        if (reader_word(&finding->reader, lists + i * finding->word, &list))
            mark_list(finding, list, 0);
}

static void
mark_caches(struct finding *finding)
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
mark_fastbins(struct finding *finding, uint64_t top_pointer)
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
note_arena(struct finding *finding, uint64_t top_pointer)
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
look_for_arena(struct finding *finding, uint64_t top, uint64_t start, uint64_t end)
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
mark_all_fastbins(struct finding *finding, const GArray *variables)
{
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

/* Where the last chunk of a heap ends. */
static uint64_t
heap_reach(const struct chunk_heap *heap)
{
    return heap->broken ? heap->broken : heap->end;
}

/* Makes an index of a heap: as many places as it has chunks, or a few times that. */
static void
index_heap(struct chunks *chunks, struct chunk_heap *heap)
{
    uint64_t reach = heap_reach(heap), last = (reach - 1) >> CHUNK_NEAR_SHIFT;
    for (uint64_t n = heap->start >> CHUNK_NEAR_SHIFT, count = 0;
         n <= last && count < CHUNK_NEAR_COUNT; n++, count++)
        chunks->near[n & (CHUNK_NEAR_COUNT - 1)] = 1;
    heap->shift = 8;
    while ((reach - heap->start) >> heap->shift > heap->count)
        heap->shift++;
    heap->places = chunks->places.count;
    uint32_t n = heap->first, end = heap->first + heap->count;
    for (uint64_t at = heap->start; at < reach; at += UINT64_C(1) << heap->shift) {
        while (n < end && chunks_get(chunks, n)->address < at)
            n++;
        try_array_append(&chunks->places, &n, sizeof n);
        if (reach - at <= UINT64_C(1) << heap->shift)
            break;
    }
    try_array_append(&chunks->places, &end, sizeof end);
}

/* Mappings do not overlap but where a core is damaged: heaps never do. */
static void
find_heaps(struct finding *finding, const GArray *mappings)
{
    uint64_t reached = 0;
    for (guint i = 0; i < mappings->len && !budget_spent(finding->budget); i++) {
        const struct mapping *mapping = &g_array_index(mappings, struct mapping, i);
        bool of_file = mapping->file && *mapping->file == '/';
        if (mapping->start < reached)
            continue;
        reached = mapping->end;
        if (mapping->writable && !of_file && !take_other_heap(finding, mapping) &&
            !take_main_heap(finding, mapping))
            take_mapped_chunks(finding, mapping);
    }
}

struct chunks *
chunks_find(struct memory *memory, const GArray *mappings, const GArray *excluded,
            const GArray *variables, struct budget *budget)
{
    struct chunks *chunks = g_new0(struct chunks, 1);
    struct finding finding = {.chunks = chunks,
                              .word = memory_format(memory).word_size,
                              .excluded = excluded,
                              .variables = variables,
                              .budget = budget};
    chunks->arenas = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    chunks->word = finding.word;
    reader_init(&finding.reader, memory);
    find_heaps(&finding, mappings);
    for (uint32_t i = 0; i < chunks->heaps.count && !chunks->chunks.failed; i++)
        index_heap(chunks, TRY_ARRAY_AT(&chunks->heaps, struct chunk_heap, i));
    if (chunks->chunks.failed || chunks->heaps.failed || chunks->places.failed) {
        chunks_free(chunks);
        return NULL;
    }
    mark_caches(&finding);
    mark_all_fastbins(&finding, variables);
    return chunks;
}

bool
chunks_is_list(const struct chunks *chunks, uint64_t address)
{
    for (guint i = 0; i < chunks->arenas->len; i++) {
        const struct address_range *arena = &g_array_index(chunks->arenas, struct address_range, i);
        if (address >= arena->start && address < arena->end)
            return true;
    }
    return false;
}

void
chunks_free(struct chunks *chunks)
{
    if (!chunks)
        return;
    try_array_clear(&chunks->chunks);
    try_array_clear(&chunks->heaps);
    try_array_clear(&chunks->places);
    g_array_free(chunks->arenas, TRUE);
    g_free(chunks);
}

static const struct chunk_heap *
heap_at(const struct chunks *chunks, uint64_t address)
{
    const struct chunk_heap *heap = sorted_last(
        SORTED(chunks->heaps.items, chunks->heaps.count, struct chunk_heap, start), address);
    return heap && address < heap_reach(heap) ? heap : NULL;
}

uint32_t
chunks_at(const struct chunks *chunks, uint64_t address)
{
    const struct chunk_heap *heap = chunks_near(chunks, address) ? heap_at(chunks, address) : NULL;
    if (!heap)
        return CHUNK_NONE;
    /* The first chunk behind ADDRESS, which is in the one before or in the head of this. */
    const uint32_t *places = TRY_ARRAY_AT(&chunks->places, const uint32_t, heap->places);
    uint64_t place = (address - heap->start) >> heap->shift;
    const uint32_t low = places[place], count = places[place + 1] - low;
    const uint32_t n =
        low + sorted_up_to(SORTED(chunks_get(chunks, low), count, struct chunk, address), address);
    if (n > heap->first &&
        address - chunks_get(chunks, n - 1)->address < chunks_get(chunks, n - 1)->size)
        return n - 1;
    /* Of a head the first word is still the chunk's before it. */
    const uint64_t head = 2 * chunks->word;
    if (n < heap->first + heap->count && chunks_get(chunks, n)->address - address <= head)
        return n;
    return CHUNK_NONE;
}
