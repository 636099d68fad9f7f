/* Segments, pages and blocks of mimalloc, as heap/mimalloc.c walks them.
 *
 * A segment is divided into slices of 64 KiB.  The first ones are its head, in which each slice has
 * a description.  A page is some slices in a row, described by the first one's; of its blocks those
 * were handed out that are below its capacity, and of these those are in use that are on no chain
 * of free ones: a page has three, and on a heap hang blocks that another thread freed and that are
 * still to be given back to their pages.
 *
 * Include/internal/mimalloc/mimalloc/types.h, for 64 bits.
 */
#ifndef PY_REFERRERS_HEAP_MIMALLOC_INTERNAL_H
#define PY_REFERRERS_HEAP_MIMALLOC_INTERNAL_H

#include "heap/mimalloc.h"
#include "python/type.h"

enum {
    SLICE_SHIFT = 16,
    SLICES = 512,
    MAX_BLOCKS = UINT16_MAX, /* of a page, which counts them in 16 bits */
};
#define SEGMENT_SIZE ((uint64_t)SLICES << SLICE_SHIFT)

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
    GHashTable *delayed; /* addresses of blocks on those heaps */
    unsigned broken;
    uint8_t dead[MAX_BLOCKS / 8 + 1]; /* one bit for each block of the page that is walked */
};

static inline bool
mimalloc_field(const struct mimalloc *mimalloc, struct reader *reader, uint64_t address,
               enum layout_field_id id, uint64_t *value)
{
    return python_field(mimalloc->python, reader, address, id, value);
}

/* The description of a slice. */
static inline uint64_t
mimalloc_slice(const struct mimalloc *mimalloc, const struct segment *segment, uint64_t slice)
{
    return segment->address + layout_offset(mimalloc->layout, FIELD_SEGMENT_SLICES) +
           slice * mimalloc->layout->sizes[SIZE_PAGE];
}

/* Which of the page's blocks ADDRESS begins; false if none. */
static inline bool
page_block_number(const struct page *page, uint64_t address, uint64_t *number)
{
    *number = (address - page->start) / page->block_size;
    return (address - page->start) % page->block_size == 0 && *number < page->capacity;
}

/* heap/mimalloc_segment.c: the segment that ADDRESS is in, or NULL. */
const struct segment *mimalloc_segment_around(const struct mimalloc *mimalloc, uint64_t address);

/* heap/mimalloc_page.c: the page at SLICE, COUNT slices long.  Its blocks must lie within it. */
enum span { SPAN_BROKEN, SPAN_UNUSED, SPAN_PAGE };
enum span mimalloc_read_page(const struct mimalloc *mimalloc, struct reader *reader,
                             const struct segment *segment, uint64_t slice, uint64_t count,
                             struct page *page);

/* Marks in mimalloc->dead what is on the page's own chains.  False if one leads elsewhere or in a
 * circle. */
bool mimalloc_mark_dead(struct mimalloc *mimalloc, const struct page *page);

/* Adds to mimalloc->delayed what hangs on the heap of the page that is described at PAGE. */
void mimalloc_read_delayed(struct mimalloc *mimalloc, uint64_t page);

/* The chain that BLOCK of the page is on, by its C name; NULL if it is on none. */
const char *mimalloc_chain_with(const struct mimalloc *mimalloc, struct reader *reader,
                                const struct page *page, uint64_t block);

#endif
