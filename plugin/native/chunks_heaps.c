/* Heaps of malloc, by the chain of sizes from their first chunk to their top. */
#include "native/chunks_internal.h"
#include "target/sorted.h"

enum {
    PREVIOUS_IN_USE = 1,
    IS_MAPPED = 2,
    OF_OTHER_ARENA = 4,
    FLAGS = 7,
    MIN_LINKS = 16, /* that a chain must have to be one although it breaks */
    MAX_CHUNKS = 1 << 26,
};

/* One chunk as its head says. */
struct head {
    uint64_t size; /* from this head to the next */
    unsigned flags;
};

/* CHUNK is where malloc.c has a chunk begin: two words before what it returns. */
static bool
read_head(struct chunks_finding *finding, uint64_t chunk, struct head *head)
{
    uint64_t value;
    if (!reader_word(&finding->reader, chunk + finding->word, &value))
        return false;
    head->flags = value & FLAGS;
    head->size = value & ~(uint64_t)FLAGS;
    return head->size >= 2 * finding->word && head->size % (2 * finding->word) == 0;
}

static uint64_t
user_of(const struct chunks_finding *finding, uint64_t chunk)
{
    return chunk + 2 * finding->word;
}

static void
add_chunk(struct chunks_finding *finding, uint64_t chunk, uint64_t size, enum chunk_state state)
{
    struct chunk item = {
        .address = user_of(finding, chunk), .size = size - finding->word, .state = state};
    try_array_append(&finding->chunks->chunks, &item, sizeof item);
}

static struct chunk *
last_chunk(struct chunks_finding *finding)
{
    struct try_array *chunks = &finding->chunks->chunks;
    return TRY_ARRAY_AT(chunks, struct chunk, chunks->count - 1);
}

static bool
may_go_on(struct chunks_finding *finding)
{
    const struct try_array *chunks = &finding->chunks->chunks;
    return chunks->count < MAX_CHUNKS && !chunks->failed &&
           (++finding->steps % BUDGET_STEPS || !budget_spent(finding->budget));
}

/* Follows the chain from CHUNK on to END, where the last one, the top, must end too.  Returns where
 * it came to. */
static uint64_t
follow_chain(struct chunks_finding *finding, uint64_t chunk, uint64_t end)
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
take_heap(struct chunks_finding *finding, uint64_t start, uint64_t chunk, uint64_t end,
          bool may_break)
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
take_other_heap(struct chunks_finding *finding, const struct mapping *mapping)
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
take_heap_from(struct chunks_finding *finding, uint64_t start, uint64_t end)
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
take_main_heap(struct chunks_finding *finding, const struct mapping *mapping)
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
excluded_end(const struct chunks_finding *finding, uint64_t address)
{
    const struct address_range *range =
        sorted_last(SORTED_ARRAY(finding->excluded, struct address_range, start), address);
    return range && address < range->end ? range->end : 0;
}

/* Where to look next for a chunk with pages of its own, when PAGE does not begin one. */
static uint64_t
next_page(const struct chunks_finding *finding, uint64_t page, uint64_t hole)
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
take_mapped_chunks(struct chunks_finding *finding, const struct mapping *mapping)
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

/* Mappings do not overlap but where a core is damaged: heaps never do. */
void
chunks_find_heaps(struct chunks_finding *finding, const GArray *mappings)
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
