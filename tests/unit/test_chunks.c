/* The chunks of glibc's malloc: heaps by their shape, and which chunks are in use. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_target.h"
#include "native/chunks.h"

enum {
    PREVIOUS_IN_USE = 1,
    IS_MAPPED = 2,
    OF_OTHER_ARENA = 4,
    HEAP_BYTES = 0x21000,
    CACHE = 0x290
};
#define HEAP UINT64_C(0x10000000)
#define LIBRARY UINT64_C(0x7f0000000000)
#define OTHER UINT64_C(0x7e0000000000) /* a multiple of HEAP_MAX_SIZE */

static struct mock_target *mock;
static GArray *mappings, *excluded, *variables;
static struct chunks *chunks;
static uint64_t next; /* where the next chunk of the heap begins */

static void
add_range(GArray *ranges, uint64_t start, uint64_t end)
{
    struct address_range range = {start, end};
    g_array_append_val(ranges, range);
}

static void
add_mapping(uint64_t start, uint64_t end)
{
    struct mapping mapping = {start, end, .writable = true};
    g_array_append_val(mappings, mapping);
}

static void
setup(void)
{
    mock = mock_new((struct byte_format){8, false});
    mappings = mappings_new();
    excluded = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    variables = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    mock_alloc(mock, HEAP, HEAP_BYTES);
    add_mapping(HEAP, HEAP + HEAP_BYTES);
    next = HEAP;
}

static void
teardown(void)
{
    chunks_free(chunks);
    chunks = NULL;
    g_array_free(mappings, TRUE);
    g_array_free(excluded, TRUE);
    g_array_free(variables, TRUE);
    mock_free(mock);
}

TestSuite(chunks, .init = setup, .fini = teardown);

/* The next chunk, of SIZE bytes from head to head; what malloc returned of it. */
static uint64_t
add_chunk(uint64_t size, unsigned flags)
{
    uint64_t user = next + 16;
    mock_poke_word(mock, next + 8, size | flags);
    next += size;
    return user;
}

static uint64_t
add_top(void)
{
    return add_chunk(HEAP + HEAP_BYTES - next, PREVIOUS_IN_USE);
}

static void
find(void)
{
    struct budget budget = {0};
    budget_start(&budget, -1);
    chunks = chunks_find(mock_memory(mock), mappings, excluded, variables, &budget);
}

static enum chunk_state
state_of(uint64_t user)
{
    uint32_t n = chunks_at(chunks, user);
    cr_assert(ne(u32, n, CHUNK_NONE));
    cr_assert(eq(u64, chunks_get(chunks, n)->address, user));
    return chunks_get(chunks, n)->state;
}

Test(chunks, of_the_main_heap)
{
    uint64_t used = add_chunk(0x30, PREVIOUS_IN_USE);
    uint64_t freed = add_chunk(0x500, PREVIOUS_IN_USE);
    uint64_t behind = add_chunk(0x20, 0), top = add_top();
    find();
    cr_assert(eq(u32, chunks->chunks->len, 4));
    cr_assert(eq(int, state_of(used), CHUNK_USED));
    cr_assert(eq(int, state_of(freed), CHUNK_FREE));
    cr_assert(eq(int, state_of(behind), CHUNK_USED));
    cr_assert(eq(int, state_of(top), CHUNK_TOP));
    cr_assert(eq(u64, chunks_get(chunks, 0)->size, 0x28));
}

Test(chunks, an_address_is_in_one_of_them)
{
    uint64_t first = add_chunk(0x30, PREVIOUS_IN_USE), second = add_chunk(0x20, PREVIOUS_IN_USE);
    add_top();
    find();
    cr_assert(eq(u32, chunks_at(chunks, first + 0x27), 0)); /* lent by the next one's head */
    cr_assert(eq(u32, chunks_at(chunks, second - 8), 1));   /* its size */
    cr_assert(eq(u32, chunks_at(chunks, second), 1));
    cr_assert(eq(u32, chunks_at(chunks, HEAP - 1), CHUNK_NONE));
    cr_assert(eq(u32, chunks_at(chunks, HEAP + HEAP_BYTES), CHUNK_NONE));
}

/* Thousands of chunks of any size, each of which is found by each of its bytes. */
Test(chunks, the_index_finds_every_one)
{
    g_autoptr(GArray) users = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    for (unsigned i = 0; next < HEAP + HEAP_BYTES - 0x2000; i++) {
        uint64_t user = add_chunk(i % 97 == 0 ? 0x1000 : 0x20 + i % 5 * 16, PREVIOUS_IN_USE);
        g_array_append_val(users, user);
    }
    add_top();
    find();
    cr_assert(eq(u32, chunks->chunks->len, users->len + 1));
    for (guint i = 0; i < users->len; i++) {
        const struct chunk *chunk = chunks_get(chunks, i);
        cr_assert(eq(u64, chunk->address, g_array_index(users, uint64_t, i)));
        for (uint64_t at = 0; at < chunk->size; at += 8)
            cr_assert(eq(u32, chunks_at(chunks, chunk->address + at), i));
    }
}

/* A thread's cache of glibc 2.30 on: 64 counts of two bytes, 64 lists. */
static void
check_cache(bool mixed)
{
    uint64_t cache = add_chunk(CACHE, PREVIOUS_IN_USE), one = add_chunk(0x20, PREVIOUS_IN_USE);
    uint64_t two = add_chunk(0x20, PREVIOUS_IN_USE), used = add_chunk(0x20, PREVIOUS_IN_USE);
    add_top();
    mock_poke(mock, cache, 2, 2);
    mock_poke_word(mock, cache + 128, one);
    mock_poke_word(mock, one, mixed ? two ^ one >> 12 : two);
    mock_poke_word(mock, two, mixed ? two >> 12 : 0);
    find();
    cr_assert(eq(int, state_of(one), CHUNK_CACHED));
    cr_assert(eq(int, state_of(two), CHUNK_CACHED));
    cr_assert(eq(int, state_of(used), CHUNK_USED));
    cr_assert(eq(int, state_of(cache), CHUNK_USED));
}

Test(chunks, in_a_cache)
{
    check_cache(false);
}

Test(chunks, in_a_cache_of_mixed_links)
{
    check_cache(true);
}

Test(chunks, a_cache_that_runs_in_a_circle)
{
    uint64_t cache = add_chunk(CACHE, PREVIOUS_IN_USE), one = add_chunk(0x20, PREVIOUS_IN_USE);
    add_top();
    mock_poke_word(mock, cache + 128, one);
    mock_poke_word(mock, one, one);
    find();
    cr_assert(eq(int, state_of(one), CHUNK_CACHED));
}

/* main_arena: ten fastbins, the top, the last remainder. */
Test(chunks, in_a_fastbin)
{
    uint64_t freed = add_chunk(0x20, PREVIOUS_IN_USE), used = add_chunk(0x20, PREVIOUS_IN_USE);
    uint64_t top = add_top(), arena = LIBRARY + 0x100;
    mock_alloc(mock, LIBRARY, 0x1000);
    add_range(variables, LIBRARY, LIBRARY + 0x1000);
    mock_poke_word(mock, arena, freed - 16);
    mock_poke_word(mock, freed, freed >> 12); /* the last of its list */
    mock_poke_word(mock, arena + 10 * 8, top - 16);
    find();
    cr_assert(eq(int, state_of(freed), CHUNK_CACHED));
    cr_assert(eq(int, state_of(used), CHUNK_USED));
}

/* The same, with its 127 bins of two words: malloc's own lists are no variables of a program. */
Test(chunks, lists_of_an_arena_are_malloc_s)
{
    uint64_t free_one = add_chunk(0x20, PREVIOUS_IN_USE), top = add_top();
    uint64_t arena = LIBRARY + 0x100, bins = arena + 12 * 8, end = bins + 254 * 8;
    mock_alloc(mock, LIBRARY, 0x1000);
    add_range(variables, LIBRARY, LIBRARY + 0x1000);
    mock_poke_word(mock, arena + 10 * 8, top - 16);
    for (uint64_t bin = bins; bin < end; bin += 16) {
        mock_poke_word(mock, bin, bin - 16);
        mock_poke_word(mock, bin + 8, bin - 16);
    }
    mock_poke_word(mock, bins + 16, free_one - 16);
    mock_poke_word(mock, bins + 24, free_one - 16);
    find();
    cr_assert(chunks_is_list(chunks, arena));
    cr_assert(chunks_is_list(chunks, end - 1));
    cr_assert_not(chunks_is_list(chunks, arena - 1));
    cr_assert_not(chunks_is_list(chunks, end));
    mock_poke_word(mock, bins + 32, LIBRARY); /* a pointer to the top, and no arena behind it */
    chunks_free(chunks);
    find();
    cr_assert_not(chunks_is_list(chunks, arena));
}

Test(chunks, with_pages_of_their_own)
{
    enum { PAGES = 8 };
    const uint64_t mapping = UINT64_C(0x7f1000000000);
    mock_alloc(mock, mapping, PAGES * MEMORY_PAGE);
    add_mapping(mapping, mapping + PAGES * MEMORY_PAGE);
    mock_poke_word(mock, mapping + MEMORY_PAGE + 8, 2 * MEMORY_PAGE | IS_MAPPED);
    mock_poke_word(mock, mapping + 4 * MEMORY_PAGE + 8, MEMORY_PAGE | IS_MAPPED);
    mock_poke_word(mock, mapping + 6 * MEMORY_PAGE + 8,
                   100 * MEMORY_PAGE | IS_MAPPED); /* too long */
    add_range(excluded, mapping + 4 * MEMORY_PAGE, mapping + 5 * MEMORY_PAGE);
    find();
    cr_assert(eq(u32, chunks->chunks->len, 1));
    cr_assert(eq(u64, chunks_get(chunks, 0)->size, 2 * MEMORY_PAGE - 16));
    cr_assert(eq(int, state_of(mapping + MEMORY_PAGE + 16), CHUNK_USED));
    cr_assert(eq(u32, chunks_at(chunks, mapping), CHUNK_NONE));
}

/* { arena, previous, size, … } in front of the arena's own head, then chunks. */
Test(chunks, of_another_thread)
{
    const uint64_t first = OTHER + 0x8b0;
    mock_alloc(mock, OTHER, HEAP_BYTES);
    add_mapping(OTHER, OTHER + HEAP_BYTES);
    mock_poke_word(mock, OTHER, OTHER + 0x30);
    mock_poke_word(mock, OTHER + 16, HEAP_BYTES);
    mock_poke_word(mock, first + 8, 0x40 | PREVIOUS_IN_USE | OF_OTHER_ARENA);
    mock_poke_word(mock, first + 0x48, (HEAP_BYTES - 0x8f0) | PREVIOUS_IN_USE);
    find();
    cr_assert(eq(int, state_of(first + 16), CHUNK_USED));
    cr_assert(eq(int, state_of(first + 0x50), CHUNK_TOP));
}

Test(chunks, a_long_chain_that_breaks_is_known)
{
    enum { LINKS = 40 };
    for (unsigned i = 0; i < LINKS; i++)
        add_chunk(0x20, PREVIOUS_IN_USE);
    mock_poke_word(mock, next + 8, UINT64_C(0x4141414141414141));
    find();
    cr_assert(eq(u32, chunks->chunks->len, LINKS));
    cr_assert(eq(u32, chunks_at(chunks, next + 16), CHUNK_NONE));
    cr_assert(eq(u64, g_array_index(chunks->heaps, struct chunk_heap, 0).broken, next));
}

Test(chunks, a_short_one_is_not)
{
    add_chunk(0x20, PREVIOUS_IN_USE);
    mock_poke_word(mock, next + 8, UINT64_MAX);
    find();
    cr_assert(eq(u32, chunks->chunks->len, 0));
}

/* One size that spans more than there is does not make the index large. */
Test(chunks, a_mapping_that_is_said_to_be_huge)
{
    enum { LINKS = 40 };
    g_array_index(mappings, struct mapping, 0).end = HEAP + (UINT64_C(1) << 46);
    for (unsigned i = 0; i < LINKS; i++)
        add_chunk(0x20, PREVIOUS_IN_USE);
    mock_poke_word(mock, next + 8, UINT64_C(1) << 45 | PREVIOUS_IN_USE);
    find();
    cr_assert(eq(u32, chunks->chunks->len, LINKS + 1));
    cr_assert(le(u32, chunks->places->len, 2 * LINKS + 4));
    cr_assert(eq(u32, chunks_at(chunks, next + (UINT64_C(1) << 44)), LINKS));
}

/* Nor does a library whose data is. */
Test(chunks, data_that_is_said_to_be_huge, .timeout = 60)
{
    const uint64_t starts[] = {LIBRARY, LIBRARY + 0x100000, UINT64_MAX - 4};
    uint64_t freed = add_chunk(0x20, PREVIOUS_IN_USE), top = add_top(), arena = LIBRARY + 0x100;
    mock_alloc(mock, LIBRARY, 0x1000);
    for (size_t i = 0; i < G_N_ELEMENTS(starts); i++)
        add_range(variables, starts[i], UINT64_MAX);
    mock_poke_word(mock, arena, freed - 16);
    mock_poke_word(mock, freed, freed >> 12);
    mock_poke_word(mock, arena + 10 * 8, top - 16);
    find();
    cr_assert(eq(int, state_of(freed), CHUNK_CACHED));
}

Test(chunks, nothing_of_a_mapping_can_be_read)
{
    add_mapping(UINT64_C(0x600000000000), UINT64_C(0x7fffffffffff));
    add_top();
    find();
    cr_assert(eq(u32, chunks->chunks->len, 1));
}

Test(chunks, mappings_that_overlap)
{
    add_mapping(HEAP + 0x10, HEAP + HEAP_BYTES);
    add_chunk(0x20, PREVIOUS_IN_USE);
    add_top();
    find();
    cr_assert(eq(u32, chunks->heaps->len, 1));
    cr_assert(eq(u32, chunks->chunks->len, 2));
}

Test(chunks, none_where_a_chunk_has_no_size)
{
    find();
    cr_assert(eq(u32, chunks->chunks->len, 0));
    cr_assert(eq(u32, chunks_at(chunks, HEAP + 16), CHUNK_NONE));
}
