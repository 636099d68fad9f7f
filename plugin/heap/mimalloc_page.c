/* A page of mimalloc: where its blocks are, and which of them are free. */
#include "heap/mimalloc_internal.h"
#include "target/copy.h"

enum {
    HUGE_BLOCK_SIZE = INT32_MIN, /* 2.1.2: of a block that fills its page, whatever its size */
    THREAD_FREE_STATE = 3,       /* the lowest bits of xthread_free */
    MAX_DELAYED = 1 << 20,       /* walks of corrupt lists end */
};

/* The bytes in front of an object: of the debugging allocator, and the object's own.  Not to
 * overwrite what is up to the type of an object, a page notes how far that is
 * (tstate_mimalloc_bind, Python/pystate.c). */
static uint64_t
bytes_in_front(const struct mimalloc *mimalloc, struct reader *reader, uint64_t page,
               enum mimalloc_tag tag)
{
    uint64_t own = tag == MIMALLOC_COLLECTED_HEAD ? 2 * mimalloc->python->word : 0, kept;
    uint64_t type = layout_offset(mimalloc->layout, FIELD_OBJECT_TYPE);
    if (!mimalloc_field(mimalloc, reader, page, FIELD_PAGE_DEBUG_OFFSET, &kept) ||
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
        return mimalloc_field(mimalloc, reader, page->address, FIELD_PAGE_START, &page->start);
    page->start = first;
    if (page->block_size >= 8 && page->block_size <= 64)
        page->start += 3 * page->block_size;
    else if (page->block_size > 64 && page->block_size <= 512)
        page->start += page->block_size;
    return true;
}

enum span
mimalloc_read_page(const struct mimalloc *mimalloc, struct reader *reader,
                   const struct segment *segment, uint64_t slice, uint64_t count, struct page *page)
{
    uint64_t first = segment->address + (slice << SLICE_SHIFT), capacity;
    uint64_t bytes = MIN(count << SLICE_SHIFT, segment->size - (slice << SLICE_SHIFT));
    unsigned tag = MIMALLOC_MEMORY;
    *page =
        (struct page){.address = mimalloc_slice(mimalloc, segment, slice), .end = first + bytes};
    if (!mimalloc_field(mimalloc, reader, page->address, FIELD_PAGE_BLOCK_SIZE,
                        &page->block_size) ||
        !mimalloc_field(mimalloc, reader, page->address, FIELD_PAGE_CAPACITY, &capacity))
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

static void
add_address(GHashTable *table, uint64_t address)
{
    g_hash_table_add(table, copy_of(&address, sizeof address));
}

void
mimalloc_read_delayed(struct mimalloc *mimalloc, uint64_t page)
{
    struct chain chain;
    uint64_t heap, block;
    if (!mimalloc_field(mimalloc, &mimalloc->reader, page, FIELD_PAGE_HEAP, &heap) || !heap ||
        g_hash_table_contains(mimalloc->heaps, &heap))
        return;
    add_address(mimalloc->heaps, heap);
    if (!mimalloc_field(mimalloc, &mimalloc->reader, heap, FIELD_HEAP_DELAYED, &block))
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

/* The heads of a page's chains of free blocks. */
static const enum layout_field_id chains[] = {FIELD_PAGE_FREE, FIELD_PAGE_LOCAL_FREE,
                                              FIELD_PAGE_THREAD_FREE};

static bool
first_of_chain(const struct mimalloc *mimalloc, struct reader *reader, const struct page *page,
               size_t i, uint64_t *block)
{
    if (!mimalloc_field(mimalloc, reader, page->address, chains[i], block))
        return false;
    if (chains[i] == FIELD_PAGE_THREAD_FREE)
        *block &= ~(uint64_t)THREAD_FREE_STATE;
    return true;
}

bool
mimalloc_mark_dead(struct mimalloc *mimalloc, const struct page *page)
{
    struct chain chain = chain_of(mimalloc, page->address, FIELD_PAGE_KEYS);
    uint64_t block, number;
    memset(mimalloc->dead, 0, page->capacity / 8 + 1);
    for (size_t i = 0; i < G_N_ELEMENTS(chains); i++) {
        if (!first_of_chain(mimalloc, &mimalloc->reader, page, i, &block))
            return false;
        while (block) {
            if (!page_block_number(page, block, &number) ||
                mimalloc->dead[number / 8] & 1 << number % 8)
                return false;
            mimalloc->dead[number / 8] |= (uint8_t)(1 << number % 8);
            if (!next_block(&mimalloc->reader, &chain, &block))
                return false;
        }
    }
    return true;
}

const char *
mimalloc_chain_with(const struct mimalloc *mimalloc, struct reader *reader, const struct page *page,
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
            if (!page_block_number(page, free, &number) || !next_block(reader, &chain, &free))
                break;
        }
    }
    return g_hash_table_contains(mimalloc->delayed, &block) ? "thread_delayed_free" : NULL;
}
