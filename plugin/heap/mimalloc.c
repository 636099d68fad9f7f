#include "heap/mimalloc.h"

#include "python/type.h"
#include "target/copy.h"

/* Include/internal/mimalloc/mimalloc/types.h, for 64 bits; pages count blocks in 16 bits. */
enum {
    SLICE_SHIFT = 16,
    SLICES = 512,
    MAX_BLOCKS = UINT16_MAX,
    HUGE_BLOCK_SIZE = INT32_MIN, /* 2.1.2: of a block that fills its page, whatever its size */
    THREAD_FREE_STATE = 3,       /* the lowest bits of xthread_free */
};
#define SEGMENT_SIZE ((uint64_t)SLICES << SLICE_SHIFT)

/* Ceilings: walks of corrupt lists end. */
enum {
    MAX_SEGMENTS = 1 << 16,
    MAX_CANDIDATES = 1 << 20,
    MAX_QUEUED_PAGES = 1 << 20,
    MAX_DELAYED = 1 << 20,
};

enum segment_kind { SEGMENT_NORMAL = 0, SEGMENT_HUGE = 1 };

struct segment {
    uint64_t address, size;
    unsigned first, entries; /* slices that are not its own head's, and that this describes */
};

struct page {
    uint64_t address; /* of its description */
    uint64_t start, block_size;
    uint64_t end;      /* of its slices */
    unsigned capacity; /* blocks that were ever handed out */
    enum mimalloc_tag tag;
    uint64_t in_front; /* bytes between a block and the object in it */
};

struct mimalloc {
    struct python *python;
    const struct layout *layout;
    struct reader reader;
    bool usable;
    GArray *segments; /* struct segment */
    GHashTable
        *judged;       /* address where a segment might begin -> index of the one there + 1, or 0 */
    bool has_larger;   /* is any segment larger than what they begin at multiples of? */
    uint64_t last;     /* the last of those that was asked for */
    uint64_t key;      /* of all segments: what cookies are made with; 0: not known yet */
    GHashTable *heaps; /* addresses of those whose delayed blocks are known */
    GHashTable *delayed;
    unsigned broken;
    uint8_t dead[MAX_BLOCKS / 8 + 1]; /* one bit for each block of the page that is walked */
};

static bool
field(const struct mimalloc *mimalloc, struct reader *reader, uint64_t address,
      enum layout_field_id id, uint64_t *value)
{
    return python_field(mimalloc->python, reader, address, id, value);
}

static void
add_address(GHashTable *table, uint64_t address)
{
    g_hash_table_add(table, copy_of(&address, sizeof address));
}

struct mimalloc *
mimalloc_new(struct python *python)
{
    static const enum layout_field_id needed[] = {
        FIELD_SEGMENT_COOKIE,     FIELD_SEGMENT_KIND,     FIELD_SEGMENT_SIZE,
        FIELD_SEGMENT_ALL_SLICES, FIELD_SEGMENT_ENTRIES,  FIELD_SEGMENT_INFO_SLICES,
        FIELD_SEGMENT_SLICES,     FIELD_PAGE_SLICE_COUNT, FIELD_PAGE_SLICE_OFFSET,
        FIELD_PAGE_CAPACITY,      FIELD_PAGE_BLOCK_SIZE,  FIELD_PAGE_FREE,
        FIELD_PAGE_LOCAL_FREE,    FIELD_PAGE_THREAD_FREE,
    };
    struct mimalloc *mimalloc = g_new0(struct mimalloc, 1);
    mimalloc->python = python;
    mimalloc->layout = python->layout;
    reader_init(&mimalloc->reader, python->memory);
    mimalloc->segments = g_array_new(FALSE, FALSE, sizeof(struct segment));
    mimalloc->judged = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    mimalloc->heaps = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    mimalloc->delayed = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    mimalloc->last = UINT64_MAX;
    mimalloc->usable = python->word == 8 && python->layout->sizes[SIZE_PAGE] != 0;
    for (size_t i = 0; i < G_N_ELEMENTS(needed); i++)
        mimalloc->usable &= layout_has(python->layout, needed[i]);
    return mimalloc;
}

void
mimalloc_free(struct mimalloc *mimalloc)
{
    if (!mimalloc)
        return;
    g_array_free(mimalloc->segments, TRUE);
    g_hash_table_destroy(mimalloc->judged);
    g_hash_table_destroy(mimalloc->heaps);
    g_hash_table_destroy(mimalloc->delayed);
    g_free(mimalloc);
}

unsigned
mimalloc_segment_count(const struct mimalloc *mimalloc)
{
    return mimalloc->segments->len;
}

bool
mimalloc_segment(const struct mimalloc *mimalloc, unsigned n, uint64_t *start, uint64_t *end)
{
    if (n >= mimalloc->segments->len)
        return false;
    const struct segment *segment = &g_array_index(mimalloc->segments, struct segment, n);
    *start = segment->address;
    *end = segment->address + segment->size;
    return true;
}

unsigned
mimalloc_broken(const struct mimalloc *mimalloc)
{
    return mimalloc->broken;
}

static uint64_t
slice_address(const struct mimalloc *mimalloc, const struct segment *segment, uint64_t slice)
{
    return segment->address + layout_offset(mimalloc->layout, FIELD_SEGMENT_SLICES) +
           slice * mimalloc->layout->sizes[SIZE_PAGE];
}

/* Does the head of a segment lie at ADDRESS?  Its numbers must fit each other, and its cookie must
 * be made as those of all others (_mi_ptr_cookie): with the address and a number of the process. */
static bool
read_segment(const struct mimalloc *mimalloc, uint64_t address, struct segment *segment,
             uint64_t *key)
{
    static const enum layout_field_id rows[] = {FIELD_SEGMENT_COOKIE,  FIELD_SEGMENT_KIND,
                                                FIELD_SEGMENT_SIZE,    FIELD_SEGMENT_ALL_SLICES,
                                                FIELD_SEGMENT_ENTRIES, FIELD_SEGMENT_INFO_SLICES};
    uint64_t values[G_N_ELEMENTS(rows)], first;
    struct reader reader = mimalloc->reader;
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (!field(mimalloc, &reader, address, rows[i], &values[i]))
            return false;
    uint64_t cookie = values[0], kind = values[1], size = values[2], slices = values[3],
             entries = values[4], info = values[5];
    if (cookie == 0 || kind > SEGMENT_HUGE || slices == 0 || slices > UINT64_MAX >> SLICE_SHIFT ||
        size != slices << SLICE_SHIFT || entries != MIN(slices, SLICES) || info == 0 ||
        info > entries || size - 1 > UINT64_MAX - address)
        return false;
    *segment = (struct segment){address, size, (unsigned)info, (unsigned)entries};
    *key = cookie ^ address;
    return field(mimalloc, &reader, slice_address(mimalloc, segment, 0), FIELD_PAGE_SLICE_COUNT,
                 &first) &&
           first == info;
}

/* Is there a segment at ADDRESS, where one might begin, that is new? */
static void
judge(struct mimalloc *mimalloc, uint64_t address)
{
    struct segment segment;
    uint64_t key;
    if (g_hash_table_contains(mimalloc->judged, &address) ||
        g_hash_table_size(mimalloc->judged) >= MAX_CANDIDATES)
        return;
    bool accepted = read_segment(mimalloc, address, &segment, &key) &&
                    (!mimalloc->key || mimalloc->key == key) &&
                    mimalloc->segments->len < MAX_SEGMENTS;
    if (accepted) {
        mimalloc->key = key;
        mimalloc->has_larger |= segment.size > SEGMENT_SIZE;
        g_array_append_val(mimalloc->segments, segment);
    }
    g_hash_table_insert(mimalloc->judged, copy_of(&address, sizeof address),
                        GUINT_TO_POINTER(accepted ? mimalloc->segments->len : 0));
}

void
mimalloc_note(struct mimalloc *mimalloc, uint64_t address)
{
    uint64_t start = address & ~(SEGMENT_SIZE - 1);
    if (start == mimalloc->last || !mimalloc->usable)
        return;
    mimalloc->last = start;
    if (start)
        judge(mimalloc, start);
}

void
mimalloc_search_memory(struct mimalloc *mimalloc)
{
    struct memory_region region;
    for (size_t n = 0; memory_segment(mimalloc->python->memory, n, &region); n++) {
        uint64_t last = region.start + (region.size - 1);
        uint64_t address = (region.start + SEGMENT_SIZE - 1) & ~(SEGMENT_SIZE - 1);
        for (; address >= region.start && address <= last &&
               last - address >= SEGMENT_SIZE / SLICES &&
               g_hash_table_size(mimalloc->judged) < MAX_CANDIDATES;
             address += SEGMENT_SIZE)
            mimalloc_note(mimalloc, address);
    }
}

/* Every page of a thread's heaps is in one of their queues. */
static void
search_queue(struct mimalloc *mimalloc, uint64_t queue, unsigned *pages)
{
    uint64_t page;
    if (!field(mimalloc, &mimalloc->reader, queue, FIELD_PAGE_QUEUE_FIRST, &page))
        return;
    for (; page && *pages < MAX_QUEUED_PAGES; ++*pages) {
        mimalloc_note(mimalloc, page);
        if (!field(mimalloc, &mimalloc->reader, page, FIELD_PAGE_NEXT, &page))
            return;
    }
}

void
mimalloc_search_thread(struct mimalloc *mimalloc, uint64_t thread)
{
    const struct layout *layout = mimalloc->layout;
    const struct layout_member *heaps = &layout->fields[FIELD_THREAD_HEAPS];
    const struct layout_member *queues = &layout->fields[FIELD_HEAP_PAGES];
    uint64_t heap_size = layout->sizes[SIZE_HEAP], queue_size = layout->sizes[SIZE_PAGE_QUEUE];
    unsigned pages = 0;
    if (!heap_size || !queue_size)
        return;
    for (uint64_t heap = 0; heap + heap_size <= heaps->size; heap += heap_size)
        for (uint64_t queue = 0; queue + queue_size <= queues->size; queue += queue_size)
            search_queue(mimalloc, thread + heaps->offset + heap + queues->offset + queue, &pages);
}

/* mi_abandoned_pool_t of 2.1.2: two lists, whose heads may be tagged with a count below the
 * segment's address. */
void
mimalloc_search_interpreter(struct mimalloc *mimalloc, uint64_t interpreter)
{
    static const enum layout_field_id heads[] = {FIELD_INTERPRETER_ABANDONED,
                                                 FIELD_INTERPRETER_ABANDONED_VISITED};
    uint64_t segment;
    for (size_t i = 0; i < G_N_ELEMENTS(heads); i++) {
        if (!field(mimalloc, &mimalloc->reader, interpreter, heads[i], &segment))
            continue;
        for (unsigned seen = 0; segment && seen < MAX_SEGMENTS; seen++) {
            segment &= ~(SEGMENT_SIZE - 1);
            mimalloc_note(mimalloc, segment);
            if (!field(mimalloc, &mimalloc->reader, segment, FIELD_SEGMENT_ABANDONED_NEXT,
                       &segment))
                break;
        }
    }
}

/* Free blocks are chained through their first word.  Builds that check themselves encode it with
 * two keys of the page or heap, and NULL as that one's own address (mi_ptr_decode). */
struct chain {
    uint64_t keys, null; /* null 0: not encoded */
};

static bool
next_block(struct reader *reader, const struct chain *chain, uint64_t *block)
{
    uint64_t word, first, second;
    if (!reader_word(reader, *block, &word))
        return false;
    if (chain->null) {
        if (!reader_word(reader, chain->keys, &first) ||
            !reader_word(reader, chain->keys + 8, &second))
            return false;
        unsigned shift = first % 64;
        word -= first;
        if (shift)
            word = word >> shift | word << (64 - shift);
        word ^= second;
        if (word == chain->null)
            word = 0;
    }
    *block = word;
    return true;
}

static struct chain
chain_of(const struct mimalloc *mimalloc, uint64_t owner, enum layout_field_id keys)
{
    if (!layout_has(mimalloc->layout, FIELD_PAGE_KEYS))
        return (struct chain){0};
    return (struct chain){owner + layout_offset(mimalloc->layout, keys), owner};
}

/* Blocks that another thread freed and that are still to be given back to their page hang on a
 * heap.
 */
static void
read_delayed(struct mimalloc *mimalloc, uint64_t page)
{
    struct chain chain;
    uint64_t heap, block;
    if (!field(mimalloc, &mimalloc->reader, page, FIELD_PAGE_HEAP, &heap) || !heap ||
        g_hash_table_contains(mimalloc->heaps, &heap))
        return;
    add_address(mimalloc->heaps, heap);
    if (!field(mimalloc, &mimalloc->reader, heap, FIELD_HEAP_DELAYED, &block))
        return;
    chain = chain_of(mimalloc, heap, FIELD_HEAP_KEYS);
    while (block && g_hash_table_size(mimalloc->delayed) < MAX_DELAYED &&
           !g_hash_table_contains(mimalloc->delayed, &block)) {
        add_address(mimalloc->delayed, block);
        if (!next_block(&mimalloc->reader, &chain, &block)) {
            mimalloc->broken++;
            return;
        }
    }
}

/* The bytes in front of an object: of the debugging allocator, and the object's own.  Not to
 * overwrite what is up to the type of an object, a page notes how far that is
 * (tstate_mimalloc_bind, Python/pystate.c). */
static uint64_t
bytes_in_front(const struct mimalloc *mimalloc, struct reader *reader, uint64_t page,
               enum mimalloc_tag tag)
{
    uint64_t own = tag == MIMALLOC_COLLECTED_HEAD ? 2 * mimalloc->python->word : 0, kept;
    uint64_t type = layout_offset(mimalloc->layout, FIELD_OBJECT_TYPE);
    if (!field(mimalloc, reader, page, FIELD_PAGE_DEBUG_OFFSET, &kept) ||
        kept != own + type + 2 * mimalloc->python->word)
        return own;
    return kept - type;
}

/* 2.1.2 keeps the first blocks of a page off the boundary
 * (_mi_segment_page_start_from_slice); 2.5.2 notes where they are. */
static bool
page_start(const struct mimalloc *mimalloc, struct reader *reader, uint64_t first,
           struct page *page)
{
    if (layout_has(mimalloc->layout, FIELD_PAGE_START))
        return field(mimalloc, reader, page->address, FIELD_PAGE_START, &page->start);
    page->start = first;
    if (page->block_size >= 8 && page->block_size <= 64)
        page->start += 3 * page->block_size;
    else if (page->block_size > 64 && page->block_size <= 512)
        page->start += page->block_size;
    return true;
}

enum span { SPAN_BROKEN, SPAN_UNUSED, SPAN_PAGE };

/* The page at SLICE, COUNT slices long.  Its blocks must lie within it. */
static enum span
read_page(const struct mimalloc *mimalloc, struct reader *reader, const struct segment *segment,
          uint64_t slice, uint64_t count, struct page *page)
{
    uint64_t first = segment->address + (slice << SLICE_SHIFT), capacity;
    uint64_t bytes = MIN(count << SLICE_SHIFT, segment->size - (slice << SLICE_SHIFT));
    unsigned tag = MIMALLOC_MEMORY;
    *page = (struct page){.address = slice_address(mimalloc, segment, slice), .end = first + bytes};
    if (!field(mimalloc, reader, page->address, FIELD_PAGE_BLOCK_SIZE, &page->block_size) ||
        !field(mimalloc, reader, page->address, FIELD_PAGE_CAPACITY, &capacity))
        return SPAN_BROKEN;
    if (page->block_size <= 1)
        return SPAN_UNUSED;
    if (mimalloc->layout->fields[FIELD_PAGE_BLOCK_SIZE].size == 4 &&
        page->block_size >= (uint32_t)HUGE_BLOCK_SIZE)
        page->block_size = bytes;
    python_bits(mimalloc->python, reader, page->address, FIELD_PAGE_TAG, &tag);
    page->tag = (enum mimalloc_tag)tag;
    page->capacity = (unsigned)capacity;
    page->in_front = bytes_in_front(mimalloc, reader, page->address, page->tag);
    if (page->block_size < mimalloc->python->word || page->block_size > bytes ||
        page->block_size % mimalloc->python->word != 0 || capacity > MAX_BLOCKS ||
        !page_start(mimalloc, reader, first, page))
        return SPAN_BROKEN;
    uint64_t before = page->start - first;
    return before <= bytes && capacity <= (bytes - before) / page->block_size ? SPAN_PAGE
                                                                              : SPAN_BROKEN;
}

/* The heads of a page's chains of free blocks. */
static const enum layout_field_id chains[] = {FIELD_PAGE_FREE, FIELD_PAGE_LOCAL_FREE,
                                              FIELD_PAGE_THREAD_FREE};

static bool
first_of_chain(const struct mimalloc *mimalloc, struct reader *reader, const struct page *page,
               size_t i, uint64_t *block)
{
    if (!field(mimalloc, reader, page->address, chains[i], block))
        return false;
    if (chains[i] == FIELD_PAGE_THREAD_FREE)
        *block &= ~(uint64_t)THREAD_FREE_STATE;
    return true;
}

/* Which of the page's blocks ADDRESS begins; false if none. */
static bool
block_number(const struct page *page, uint64_t address, uint64_t *number)
{
    *number = (address - page->start) / page->block_size;
    return (address - page->start) % page->block_size == 0 && *number < page->capacity;
}

/* Marks the page's blocks that are not in use.  False if a chain leads elsewhere or in a circle. */
static bool
mark_dead(struct mimalloc *mimalloc, const struct page *page)
{
    struct chain chain = chain_of(mimalloc, page->address, FIELD_PAGE_KEYS);
    uint64_t block, number;
    memset(mimalloc->dead, 0, page->capacity / 8 + 1);
    for (size_t i = 0; i < G_N_ELEMENTS(chains); i++) {
        if (!first_of_chain(mimalloc, &mimalloc->reader, page, i, &block))
            return false;
        while (block) {
            if (!block_number(page, block, &number) || mimalloc->dead[number / 8] & 1 << number % 8)
                return false;
            mimalloc->dead[number / 8] |= (uint8_t)(1 << number % 8);
            if (!next_block(&mimalloc->reader, &chain, &block))
                return false;
        }
    }
    return true;
}

/* Where a walk is. */
struct walk {
    struct mimalloc *mimalloc;
    struct budget *budget;
    mimalloc_take *take;
    void *context;
};

/* What follows a broken link of a chain counts as in use: whoever asked judges it once more. */
static bool
walk_page(struct walk *walk, const struct page *page)
{
    struct mimalloc *mimalloc = walk->mimalloc;
    read_delayed(mimalloc, page->address);
    if (!mark_dead(mimalloc, page))
        mimalloc->broken++;
    for (unsigned i = 0; i < page->capacity; i++) {
        struct mimalloc_block block = {
            .address = page->start + i * page->block_size,
            .size = page->block_size,
            .tag = page->tag,
            .object = page->start + i * page->block_size + page->in_front,
        };
        if (!(mimalloc->dead[i / 8] & 1 << i % 8) &&
            !g_hash_table_contains(mimalloc->delayed, &block.address) &&
            !walk->take(walk->context, &block))
            return false;
    }
    return true;
}

static bool
walk_segment(struct walk *walk, const struct segment *segment)
{
    struct mimalloc *mimalloc = walk->mimalloc;
    struct page page;
    uint64_t count;
    for (uint64_t slice = segment->first; slice < segment->entries; slice += count) {
        if (budget_spent(walk->budget))
            return false;
        if (!field(mimalloc, &mimalloc->reader, slice_address(mimalloc, segment, slice),
                   FIELD_PAGE_SLICE_COUNT, &count) ||
            count == 0) {
            mimalloc->broken++;
            return true;
        }
        enum span span = read_page(mimalloc, &mimalloc->reader, segment, slice, count, &page);
        if (span == SPAN_BROKEN)
            mimalloc->broken++;
        else if (span == SPAN_PAGE && !walk_page(walk, &page))
            return false;
    }
    return true;
}

void
mimalloc_each(struct mimalloc *mimalloc, struct budget *budget, mimalloc_take *take, void *context)
{
    struct walk walk = {mimalloc, budget, take, context};
    for (guint i = 0; i < mimalloc->segments->len; i++) {
        struct segment segment = g_array_index(mimalloc->segments, struct segment, i);
        if (!walk_segment(&walk, &segment))
            return;
    }
}

/* The chain that BLOCK is on, whose links lie in the page, by its C name; NULL if it is on none. */
static const char *
chain_with(const struct mimalloc *mimalloc, struct reader *reader, const struct page *page,
           uint64_t block)
{
    static const char *const names[] = {"free", "local_free", "xthread_free"};
    struct chain chain = chain_of(mimalloc, page->address, FIELD_PAGE_KEYS);
    uint64_t free, number;
    for (size_t i = 0; i < G_N_ELEMENTS(chains); i++) {
        if (!first_of_chain(mimalloc, reader, page, i, &free))
            continue;
        for (unsigned seen = 0; free && seen < page->capacity; seen++) {
            if (free == block)
                return names[i];
            if (!block_number(page, free, &number) || !next_block(reader, &chain, &free))
                break;
        }
    }
    return g_hash_table_contains(mimalloc->delayed, &block) ? "thread_delayed_free" : NULL;
}

static const struct segment *
segment_around(const struct mimalloc *mimalloc, uint64_t address)
{
    uint64_t start = address & ~(SEGMENT_SIZE - 1);
    guint index = GPOINTER_TO_UINT(g_hash_table_lookup(mimalloc->judged, &start));
    for (guint i = 0; !index && mimalloc->has_larger && i < mimalloc->segments->len; i++)
        if (address - g_array_index(mimalloc->segments, struct segment, i).address <
            g_array_index(mimalloc->segments, struct segment, i).size)
            index = i + 1;
    if (!index)
        return NULL;
    const struct segment *segment = &g_array_index(mimalloc->segments, struct segment, index - 1);
    return address - segment->address < segment->size ? segment : NULL;
}

/* The page that ADDRESS is in. */
static bool
page_around(const struct mimalloc *mimalloc, struct reader *reader, const struct segment *segment,
            uint64_t address, struct page *page)
{
    uint64_t size = mimalloc->layout->sizes[SIZE_PAGE], offset, count;
    uint64_t slice = MIN((address - segment->address) >> SLICE_SHIFT, segment->entries - 1);
    if (!field(mimalloc, reader, slice_address(mimalloc, segment, slice), FIELD_PAGE_SLICE_OFFSET,
               &offset) ||
        offset % size != 0 || offset / size > slice)
        return false;
    slice -= offset / size;
    return slice >= segment->first &&
           field(mimalloc, reader, slice_address(mimalloc, segment, slice), FIELD_PAGE_SLICE_COUNT,
                 &count) &&
           read_page(mimalloc, reader, segment, slice, count, page) == SPAN_PAGE;
}

static enum block_part
locate_in_page(const struct mimalloc *mimalloc, struct reader *reader, const struct page *page,
               uint64_t address, struct block *block)
{
    block->pool = page->start;
    block->size = page->block_size;
    block->count = (uint32_t)((page->end - page->start) / page->block_size);
    block->tag = page->tag;
    uint64_t number = (address - page->start) / page->block_size;
    if (address < page->start || number >= block->count)
        return PART_GAP;
    block->number = (uint32_t)number;
    block->start = page->start + number * page->block_size;
    block->never_used = number >= page->capacity;
    if (!block->never_used)
        block->list = chain_with(mimalloc, reader, page, block->start);
    block->state = block->never_used || block->list ? BLOCK_FREE : BLOCK_USED;
    return PART_BLOCK;
}

enum block_part
mimalloc_locate(const struct mimalloc *mimalloc, struct reader *reader, uint64_t address,
                struct block *block)
{
    const struct segment *segment = segment_around(mimalloc, address);
    struct page page;
    *block = (struct block){.of_mimalloc = true};
    if (!segment)
        return PART_NONE;
    block->area = segment->address;
    block->beyond = segment->address + segment->size;
    if (address - segment->address < (uint64_t)segment->first << SLICE_SHIFT)
        block->part = PART_HEAD;
    else if (!page_around(mimalloc, reader, segment, address, &page))
        block->part = PART_UNUSED;
    else
        block->part = locate_in_page(mimalloc, reader, &page, address, block);
    return block->part;
}

void
mimalloc_prepare(struct mimalloc *mimalloc, uint64_t address)
{
    struct page page;
    mimalloc_note(mimalloc, address);
    const struct segment *segment = segment_around(mimalloc, address);
    if (segment && page_around(mimalloc, &mimalloc->reader, segment, address, &page))
        read_delayed(mimalloc, page.address);
}

bool
mimalloc_forbids(const struct mimalloc *mimalloc, struct reader *reader, uint64_t address)
{
    const struct segment *segment = segment_around(mimalloc, address);
    struct page page;
    uint64_t number;
    if (!segment || !layout_is_free_threaded(mimalloc->layout))
        return false;
    return !page_around(mimalloc, reader, segment, address, &page) || page.tag == MIMALLOC_MEMORY ||
           !block_number(&page, address - page.in_front, &number);
}
