#include "heap/mimalloc_internal.h"

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
mimalloc_broken(const struct mimalloc *mimalloc)
{
    return mimalloc->broken;
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
    mimalloc_read_delayed(mimalloc, page->address);
    if (!mimalloc_mark_dead(mimalloc, page))
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
        if (!mimalloc_field(mimalloc, &mimalloc->reader, mimalloc_slice(mimalloc, segment, slice),
                            FIELD_PAGE_SLICE_COUNT, &count) ||
            count == 0) {
            mimalloc->broken++;
            return true;
        }
        enum span span =
            mimalloc_read_page(mimalloc, &mimalloc->reader, segment, slice, count, &page);
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

/* The page that ADDRESS is in. */
static bool
page_around(const struct mimalloc *mimalloc, struct reader *reader, const struct segment *segment,
            uint64_t address, struct page *page)
{
    uint64_t size = mimalloc->layout->sizes[SIZE_PAGE], offset, count;
    uint64_t slice = MIN((address - segment->address) >> SLICE_SHIFT, segment->entries - 1);
    if (!mimalloc_field(mimalloc, reader, mimalloc_slice(mimalloc, segment, slice),
                        FIELD_PAGE_SLICE_OFFSET, &offset) ||
        offset % size != 0 || offset / size > slice)
        return false;
    slice -= offset / size;
    return slice >= segment->first &&
           mimalloc_field(mimalloc, reader, mimalloc_slice(mimalloc, segment, slice),
                          FIELD_PAGE_SLICE_COUNT, &count) &&
           mimalloc_read_page(mimalloc, reader, segment, slice, count, page) == SPAN_PAGE;
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
        block->list = mimalloc_chain_with(mimalloc, reader, page, block->start);
    block->state = block->never_used || block->list ? BLOCK_FREE : BLOCK_USED;
    return PART_BLOCK;
}

enum block_part
mimalloc_locate(const struct mimalloc *mimalloc, struct reader *reader, uint64_t address,
                struct block *block)
{
    const struct segment *segment = mimalloc_segment_around(mimalloc, address);
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
    const struct segment *segment = mimalloc_segment_around(mimalloc, address);
    if (segment && page_around(mimalloc, &mimalloc->reader, segment, address, &page))
        mimalloc_read_delayed(mimalloc, page.address);
}

bool
mimalloc_forbids(const struct mimalloc *mimalloc, struct reader *reader, uint64_t address)
{
    const struct segment *segment = mimalloc_segment_around(mimalloc, address);
    struct page page;
    uint64_t number;
    if (!segment || !layout_is_free_threaded(mimalloc->layout))
        return false;
    return !page_around(mimalloc, reader, segment, address, &page) || page.tag == MIMALLOC_MEMORY ||
           !page_block_number(&page, address - page.in_front, &number);
}
