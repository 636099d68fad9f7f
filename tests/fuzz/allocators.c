/* Memory of allocators: mimalloc's segments, malloc's heaps. */
#include "fuzz.h"

#include "heap/mimalloc.h"
#include "native/chunks.h"

static bool
take_block(void *context, const struct mimalloc_block *block)
{
    uint64_t *left = context;
    return block->size > 0 && --*left > 0;
}

/* A segment of mimalloc's: its head, and the descriptions of its pages. */
void
fuzz_mimalloc(struct input *input)
{
    enum { SLICE = 1 << 16, SLICES = 8, HEAD = 264, PAGE = 96, LIMIT = 1 << 16 };
    const uint64_t segment = UINT64_C(0x7c0000000000);
    struct population *all = population();
    struct budget budget = {0};
    uint64_t left = LIMIT;
    struct population here = *all; /* its addresses are those that changes may write */
    for (unsigned i = 0; i < MEMBERS; i++)
        here.objects[i] = segment + i % (SLICES + 1) * SLICE;
    mock_alloc(all->mock->target, segment, SLICES * SLICE);
    mock_set(all->mock, segment, "mi_segment_t.cookie", 0x1122334455667788 ^ segment);
    mock_set(all->mock, segment, "mi_segment_t.segment_size", SLICES * SLICE);
    mock_set(all->mock, segment, "mi_segment_t.segment_slices", SLICES);
    mock_set(all->mock, segment, "mi_segment_t.slice_entries", SLICES);
    mock_set(all->mock, segment, "mi_segment_t.segment_info_slices", 1);
    for (unsigned i = 0; i < SLICES; i++)
        mock_poke(all->mock->target, segment + HEAD + i * PAGE, 1, 4);
    change_all(&here, segment, 128, input);
    budget_start(&budget, 1);
    struct mimalloc *mimalloc = mimalloc_new(mock_open(all->mock));
    mimalloc_search_memory(mimalloc);
    mimalloc_each(mimalloc, &budget, take_block, &left);
    for (unsigned i = 0; i < 8; i++) {
        struct block block;
        mimalloc_prepare(mimalloc, segment + i * 40000);
        mimalloc_locate(mimalloc, &all->mock->reader, segment + i * 40000, &block);
        mimalloc_forbids(mimalloc, &all->mock->reader, segment + i * 40000);
    }
    mimalloc_free(mimalloc);
}

enum { HEAP_BYTES = 0x2000, LIBRARY_BYTES = 0x1000, CACHE = 0x290, IN_USE = 1 };

/* Chunks of SIZES, one after the other, in a block at START; the rest is the top. */
static void
make_heap(struct mock_target *target, uint64_t start, uint64_t first, const unsigned *sizes)
{
    uint64_t at = first, end = start + HEAP_BYTES;
    for (; *sizes; at += *sizes++)
        mock_poke_word(target, at + 8, *sizes | IN_USE);
    mock_poke_word(target, at + 8, (end - at) | IN_USE);
}

static void
add_mapping(GArray *mappings, uint64_t start, uint64_t size)
{
    struct mapping mapping = {
        .start = start, .end = start + size, .writable = true, .readable = true};
    g_array_append_val(mappings, mapping);
}

/* What was found must be in order, however it came to be. */
static void
check_chunks(const struct chunks *chunks)
{
    uint64_t before = 0;
    for (guint i = 0; i < chunks->chunks.count; i++) {
        const struct chunk *chunk = chunks_get(chunks, i);
        uint32_t found = chunks_at(chunks, chunk->address);
        if (chunk->address < before || found != i)
            g_error("chunk %u of %u at %" G_GINT64_MODIFIER "x: %u found", i, chunks->chunks.count,
                    chunk->address, found);
        before = chunk->address;
    }
}

/* A main heap with a cache, a heap of a thread, an arena's head in a library, and a large chunk. */
void
fuzz_chunks(struct input *input)
{
    const uint64_t heap = 0x10000000, other = UINT64_C(0x7e0000000000),
                   library = UINT64_C(0x7f0000000000);
    static const unsigned sizes[] = {CACHE, 0x20, 0x20, 0x500, 0x30, 0x20, 0x100, 0};
    struct population *all = population(), here = *all;
    struct mock_target *target = all->mock->target;
    struct budget budget = {0};
    GArray *mappings = mappings_new();
    GArray *excluded = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    GArray *variables = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    struct address_range data = {library, library + LIBRARY_BYTES};
    g_array_append_val(variables, data);
    mock_alloc(target, heap, HEAP_BYTES);
    mock_alloc(target, other, HEAP_BYTES);
    mock_alloc(target, library, LIBRARY_BYTES);
    add_mapping(mappings, heap, HEAP_BYTES);
    add_mapping(mappings, other, HEAP_BYTES);
    add_mapping(mappings, library, LIBRARY_BYTES);
    make_heap(target, heap, heap, sizes);
    make_heap(target, other, other + 0x8b0, sizes + 1);
    mock_poke_word(target, other, other + 0x30);
    mock_poke_word(target, other + 16, HEAP_BYTES);
    mock_poke_word(target, library + 0x100 + 10 * 8, heap + CACHE + 0x600);
    for (unsigned i = 0; i < MEMBERS; i++)
        here.objects[i] = (i % 3 == 0 ? heap : i % 3 == 1 ? other : library) + i * 0x10;
    unsigned where = (unsigned)take(input, 1) % 4;
    change_all(&here,
               where == 0   ? heap
               : where == 1 ? other
               : where == 2 ? library
                            : heap + CACHE,
               where == 2 ? 512 : 255, input);
    budget_start(&budget, 1);
    struct chunks *chunks =
        chunks_find(mock_memory(target), mappings, excluded, variables, &budget);
    check_chunks(chunks);
    for (unsigned i = 0; i < HEAP_BYTES; i += 40) {
        chunks_at(chunks, heap + i);
        chunks_at(chunks, other + i);
        chunks_is_list(chunks, library + i);
    }
    chunks_free(chunks);
    g_array_free(mappings, TRUE);
    g_array_free(excluded, TRUE);
    g_array_free(variables, TRUE);
}
