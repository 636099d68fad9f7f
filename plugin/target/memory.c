/* Segments, kept sorted by address and disjoint; the windows of the fallback fill the gaps. */
#include "target/memory.h"

#include "target/memory_internal.h"
#include "target/sorted.h"
#include "target/window.h"

struct memory {
    struct byte_format format;
    uint64_t last_address;
    GArray *segments; /* struct memory_region */
    struct window_cache *windows;
    bool has_fallback;
    bool loads_anywhere;
};

/* A maximal range of addresses that one segment has, or none.  Its last byte rather than its end is
 * kept, as the end may be one past the highest address. */
struct stretch {
    uint64_t first;
    uint64_t last;
    const struct memory_region *segment; /* NULL for a gap */
    unsigned next;                       /* index of the segment that follows */
};

struct memory *
memory_new(struct byte_format format)
{
    struct memory *memory = g_new0(struct memory, 1);

    memory->format = format;
    memory->last_address = byte_format_last_address(format);
    memory->segments = g_array_new(FALSE, FALSE, sizeof(struct memory_region));
    memory->windows = window_cache_new(NULL);
    return memory;
}

void
memory_free(struct memory *memory)
{
    if (!memory)
        return;
    window_cache_free(memory->windows);
    g_array_free(memory->segments, TRUE);
    g_free(memory);
}

void
memory_forget(struct memory *memory)
{
    window_cache_forget(memory->windows);
}

static struct memory_region *
segment_at(const struct memory *memory, unsigned index)
{
    return &g_array_index(memory->segments, struct memory_region, index);
}

/* The index of the first segment that starts after ADDRESS. */
static unsigned
first_segment_after(const struct memory *memory, uint64_t address)
{
    return sorted_up_to(SORTED_ARRAY(memory->segments, struct memory_region, start), address);
}

static struct stretch
stretch_around(const struct memory *memory, uint64_t address)
{
    unsigned next = first_segment_after(memory, address);
    struct stretch gap = {0, memory->last_address, NULL, next};

    if (next > 0) {
        const struct memory_region *segment = segment_at(memory, next - 1);
        uint64_t last = segment->start + (segment->size - 1);
        if (address <= last)
            return (struct stretch){segment->start, last, segment, next};
        gap.first = last + 1;
    }
    if (next < memory->segments->len)
        gap.last = segment_at(memory, next)->start - 1;
    return gap;
}

/* Makes segment INDEX and the one that follows one, if both their addresses and bytes join. */
static void
join_segments(struct memory *memory, unsigned index)
{
    if (index + 1 >= memory->segments->len)
        return;
    struct memory_region *left = segment_at(memory, index);
    const struct memory_region *right = segment_at(memory, index + 1);
    if (left->start + left->size != right->start || left->bytes + left->size != right->bytes)
        return;
    left->size += right->size;
    g_array_remove_index(memory->segments, index + 1);
}

static void
insert_segment(struct memory *memory, unsigned index, struct memory_region segment)
{
    g_array_insert_val(memory->segments, index, segment);
    join_segments(memory, index);
    if (index > 0)
        join_segments(memory, index - 1);
}

void
memory_add_segment(struct memory *memory, uint64_t start, uint64_t size, const void *bytes)
{
    if (size == 0 || size - 1 > memory->last_address || start > memory->last_address - (size - 1))
        return;

    uint64_t last = start + (size - 1);
    for (uint64_t address = start;;) {
        struct stretch stretch = stretch_around(memory, address);
        uint64_t piece_last = MIN(last, stretch.last);
        if (!stretch.segment) {
            struct memory_region piece = {
                .start = address,
                .size = piece_last - address + 1,
                .bytes = (const uint8_t *)bytes + (address - start),
            };
            insert_segment(memory, stretch.next, piece);
        }
        if (piece_last == last)
            return;
        address = piece_last + 1;
    }
}

void
memory_set_fallback(struct memory *memory, const struct memory_backend *backend)
{
    /* A second one would pull the bytes from under the readers of the first. */
    g_return_if_fail(!memory->has_fallback);
    window_cache_free(memory->windows);
    memory->windows = window_cache_new(backend);
    memory->has_fallback = true;
    memory->loads_anywhere = backend->any_thread;
}

bool
memory_loads_anywhere(const struct memory *memory)
{
    return memory->loads_anywhere || !memory->has_fallback;
}

struct byte_format
memory_format(const struct memory *memory)
{
    return memory->format;
}

void
memory_statistics(const struct memory *memory, struct memory_statistics *statistics)
{
    *statistics = (struct memory_statistics){.segment_count = memory->segments->len};
    for (unsigned i = 0; i < memory->segments->len; i++)
        statistics->segment_bytes += segment_at(memory, i)->size;
    window_cache_statistics(memory->windows, statistics);
}

uint64_t
memory_beyond(const struct memory *memory, uint64_t address, uint64_t hole)
{
    enum { SMALL_HOLE = 256 * MEMORY_PAGE, PART = 8 };
    const uint64_t in_page = MEMORY_PAGE - 1;
    uint64_t size = address - hole, next = (address | in_page) + 1;
    if (!next)
        return UINT64_MAX;
    if (size < SMALL_HOLE)
        return next;
    unsigned after = first_segment_after(memory, address);
    if (after < memory->segments->len)
        return MAX(next, segment_at(memory, after)->start);
    uint64_t farther = next + (size / PART & ~in_page);
    return memory->segments->len || farther < next ? UINT64_MAX : farther;
}

bool
memory_segment(const struct memory *memory, size_t n, struct memory_region *segment)
{
    if (n >= memory->segments->len)
        return false;
    *segment = *segment_at(memory, (unsigned)n);
    return true;
}

bool
memory_has_segment(const struct memory *memory, uint64_t start, uint64_t end)
{
    for (unsigned n = 0; n < memory->segments->len; n++) {
        const struct memory_region *segment = segment_at(memory, n);
        if (start >= segment->start && end - segment->start <= segment->size)
            return true;
    }
    return false;
}

void
memory_each_fallback_page(const struct memory *memory, memory_each_page *each, void *context)
{
    window_cache_each_page(memory->windows, each, context);
}

bool
memory_locate(struct memory *memory, uint64_t address, struct memory_region *region, bool *lacking)
{
    if (address > memory->last_address)
        return false;
    struct stretch stretch = stretch_around(memory, address);
    if (!stretch.segment)
        return window_cache_find(memory->windows, address, stretch.first, stretch.last, region,
                                 lacking);
    *region = *stretch.segment;
    return true;
}

bool
memory_load(struct memory *memory, const struct memory_region *region, uint64_t address)
{
    return window_cache_load(memory->windows, region, address);
}
