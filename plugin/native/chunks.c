#include "native/chunks_internal.h"
#include "target/sorted.h"

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

struct chunks *
chunks_find(struct memory *memory, const GArray *mappings, const GArray *excluded,
            const GArray *variables, struct budget *budget)
{
    struct chunks *chunks = g_new0(struct chunks, 1);
    struct chunks_finding finding = {.chunks = chunks,
                                     .word = memory_format(memory).word_size,
                                     .excluded = excluded,
                                     .variables = variables,
                                     .budget = budget};
    chunks->arenas = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    chunks->word = finding.word;
    reader_init(&finding.reader, memory);
    chunks_find_heaps(&finding, mappings);
    for (uint32_t i = 0; i < chunks->heaps.count && !chunks->chunks.failed; i++)
        index_heap(chunks, TRY_ARRAY_AT(&chunks->heaps, struct chunk_heap, i));
    if (chunks->chunks.failed || chunks->heaps.failed || chunks->places.failed) {
        chunks_free(chunks);
        return NULL;
    }
    chunks_mark_lists(&finding);
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
