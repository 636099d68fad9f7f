/* Where segments of mimalloc are: their heads are looked for, and judged by what they say. */
#include "heap/mimalloc_internal.h"
#include "target/copy.h"

/* Ceilings: walks of corrupt lists end. */
enum { MAX_SEGMENTS = 1 << 16, MAX_CANDIDATES = 1 << 20, MAX_QUEUED_PAGES = 1 << 20 };

enum segment_kind { SEGMENT_NORMAL = 0, SEGMENT_HUGE = 1 };

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
        if (!mimalloc_field(mimalloc, &reader, address, rows[i], &values[i]))
            return false;
    uint64_t cookie = values[0], kind = values[1], size = values[2], slices = values[3],
             entries = values[4], info = values[5];
    if (cookie == 0 || kind > SEGMENT_HUGE || slices == 0 || slices > UINT64_MAX >> SLICE_SHIFT ||
        size != slices << SLICE_SHIFT || entries != MIN(slices, SLICES) || info == 0 ||
        info > entries || size - 1 > UINT64_MAX - address)
        return false;
    *segment = (struct segment){address, size, (unsigned)info, (unsigned)entries};
    *key = cookie ^ address;
    return mimalloc_field(mimalloc, &reader, mimalloc_slice(mimalloc, segment, 0),
                          FIELD_PAGE_SLICE_COUNT, &first) &&
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
    if (!mimalloc_field(mimalloc, &mimalloc->reader, queue, FIELD_PAGE_QUEUE_FIRST, &page))
        return;
    for (; page && *pages < MAX_QUEUED_PAGES; ++*pages) {
        mimalloc_note(mimalloc, page);
        if (!mimalloc_field(mimalloc, &mimalloc->reader, page, FIELD_PAGE_NEXT, &page))
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
        if (!mimalloc_field(mimalloc, &mimalloc->reader, interpreter, heads[i], &segment))
            continue;
        for (unsigned seen = 0; segment && seen < MAX_SEGMENTS; seen++) {
            segment &= ~(SEGMENT_SIZE - 1);
            mimalloc_note(mimalloc, segment);
            if (!mimalloc_field(mimalloc, &mimalloc->reader, segment, FIELD_SEGMENT_ABANDONED_NEXT,
                                &segment))
                break;
        }
    }
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

const struct segment *
mimalloc_segment_around(const struct mimalloc *mimalloc, uint64_t address)
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
