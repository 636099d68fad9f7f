/* Blocks of the small-object allocator: in use or free? */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "heap/block_walk.h"
#include "mock_python.h"

/* Objects/obmalloc.c: arenas of 1 MiB, pools of 16 KiB with a head of 48 bytes. */
enum { ARENA = 1 << 20, POOL = 1 << 14, HEAD = 48, BLOCK = 32, MAX_ARENAS = 3 };
#define ARENA_ADDRESS UINT64_C(0x7e0000000000)

static struct mock_python *mock;
static uint64_t arenas; /* the table */

static void
setup(void)
{
    mock = mock_python_new(mock_x86_64);
    mock_alloc(mock->target, ARENA_ADDRESS, ARENA);
    arenas = mock_place(mock->target, MAX_ARENAS * mock_size(&mock->source, "struct arena_object"));
    /* The first row is not in use. */
    mock_set(mock, arenas + mock_size(&mock->source, "struct arena_object"),
             "struct arena_object.address", ARENA_ADDRESS);
    mock_source_add_symbol(&mock->source, "arenas", mock_words(mock, &arenas, 1));
    mock_source_add_symbol(&mock->source, "maxarenas", mock_words(mock, MOCK_WORDS(MAX_ARENAS)));
}

static void
teardown(void)
{
    mock_python_free(mock);
}

TestSuite(allocator, .init = setup, .fini = teardown);

/* The Nth pool: blocks of 32 bytes, USED of them in use, four handed out at some time. */
static uint64_t
pool(unsigned n, unsigned used)
{
    uint64_t address = ARENA_ADDRESS + n * POOL;
    mock_set(mock, address, "struct pool_header.szidx", BLOCK / 16 - 1);
    mock_set(mock, address, "struct pool_header.nextoffset", HEAD + 4 * BLOCK);
    mock_set(mock, address, "struct pool_header.maxnextoffset", POOL - BLOCK);
    mock_poke(mock->target, address, used, 4);
    return address;
}

static uint64_t
block(uint64_t pool_address, unsigned n)
{
    return pool_address + HEAD + n * BLOCK;
}

static enum block_state
state_of(uint64_t address, uint64_t *start, uint64_t *size)
{
    struct allocator *allocator = allocator_new(mock_open(mock));
    enum block_state state = allocator_block(allocator, &mock->reader, address, start, size);
    allocator_free(allocator);
    return state;
}

static void
check_state(uint64_t address, enum block_state expected)
{
    uint64_t start, size;
    cr_assert(eq(int, state_of(address, &start, &size), expected), "0x%lx", (unsigned long)address);
}

static unsigned
arena_count(void)
{
    struct allocator *allocator = allocator_new(mock_open(mock));
    unsigned count = allocator_arena_count(allocator);
    allocator_free(allocator);
    return count;
}

Test(allocator, block_in_use)
{
    uint64_t at = pool(2, 4), start, size;

    cr_assert(eq(int, state_of(block(at, 1) + 7, &start, &size), BLOCK_USED));
    cr_assert(eq(u64, start, block(at, 1)));
    cr_assert(eq(u64, size, BLOCK));
    check_state(block(at, 0), BLOCK_USED);
    check_state(block(at, 3) + BLOCK - 1, BLOCK_USED);
}

Test(allocator, block_on_the_free_chain)
{
    uint64_t at = pool(2, 2);

    mock_set(mock, at, "struct pool_header.freeblock", block(at, 2));
    mock_poke_word(mock->target, block(at, 2), block(at, 0));
    check_state(block(at, 0) + 8, BLOCK_FREE);
    check_state(block(at, 1), BLOCK_USED);
    check_state(block(at, 2), BLOCK_FREE);
    check_state(block(at, 3), BLOCK_USED);
}

Test(allocator, block_never_handed_out)
{
    uint64_t at = pool(0, 4);

    check_state(block(at, 3), BLOCK_USED);
    check_state(block(at, 4), BLOCK_FREE);
    check_state(block(at, 5) - 1, BLOCK_FREE);
    check_state(at + POOL - 1, BLOCK_UNKNOWN);
}

Test(allocator, empty_pool)
{
    check_state(block(pool(2, 0), 1), BLOCK_FREE);
}

Test(allocator, head_of_a_pool_is_no_block)
{
    uint64_t at = pool(2, 4);

    check_state(at, BLOCK_UNKNOWN);
    check_state(at + HEAD - 1, BLOCK_UNKNOWN);
    check_state(at + HEAD, BLOCK_USED);
}

Test(allocator, only_addresses_in_arenas_are_known)
{
    pool(0, 4);
    check_state(ARENA_ADDRESS + HEAD, BLOCK_USED);
    check_state(ARENA_ADDRESS - 1, BLOCK_UNKNOWN);
    check_state(ARENA_ADDRESS + ARENA, BLOCK_UNKNOWN);
    check_state(0, BLOCK_UNKNOWN);
    check_state(UINT64_MAX, BLOCK_UNKNOWN);
    check_state(mock->none, BLOCK_UNKNOWN);
}

Test(allocator, last_pool_of_an_arena)
{
    pool(0, 4);
    check_state(block(pool(ARENA / POOL - 1, 4), 0), BLOCK_USED);
}

Test(allocator, pool_that_makes_no_sense)
{
    uint64_t at = pool(2, 4);

    pool(0, 4);
    mock_set(mock, at, "struct pool_header.szidx", 64);
    check_state(block(at, 0), BLOCK_UNKNOWN);
    mock_set(mock, at, "struct pool_header.szidx", UINT32_MAX);
    check_state(block(at, 0), BLOCK_UNKNOWN);
}

Test(allocator, free_chain_that_goes_astray_ends)
{
    uint64_t circle = pool(2, 2), stray = pool(3, 2);

    mock_set(mock, circle, "struct pool_header.freeblock", block(circle, 2));
    mock_poke_word(mock->target, block(circle, 2), block(circle, 2));
    check_state(block(circle, 2), BLOCK_FREE);
    check_state(block(circle, 1), BLOCK_USED);
    mock_set(mock, stray, "struct pool_header.freeblock", block(stray, 0));
    mock_poke_word(mock->target, block(stray, 0), mock_words(mock, MOCK_WORDS(block(stray, 1))));
    check_state(block(stray, 0), BLOCK_FREE);
    check_state(block(stray, 1), BLOCK_USED);
}

Test(allocator, arenas_are_counted_as_far_as_their_table_goes)
{
    pool(0, 4);
    cr_assert(eq(uint, arena_count(), 1));
    mock_poke(mock->target, *(uint64_t *)g_hash_table_lookup(mock->source.symbols, "maxarenas"), 1,
              4);
    cr_assert(eq(uint, arena_count(), 0));
    mock_poke(mock->target, *(uint64_t *)g_hash_table_lookup(mock->source.symbols, "maxarenas"),
              UINT32_MAX, 4);
    cr_assert(eq(uint, arena_count(), 1));
}

Test(allocator, without_a_pool_that_tells_their_size_nothing_is_known)
{
    uint64_t at = pool(2, 4);

    mock_set(mock, at, "struct pool_header.maxnextoffset", POOL - BLOCK - 8);
    cr_assert(eq(uint, arena_count(), 0));
    check_state(block(at, 0), BLOCK_UNKNOWN);
}

/* Up to 3.9: arenas of 256 KiB, pools of 4 KiB. */
Test(allocator, smaller_pools_are_told_by_their_heads)
{
    enum { SMALL_POOL = 1 << 12, SMALL_ARENA = 1 << 18 };
    uint64_t at = pool(0, 4), start, size;

    mock_set(mock, at, "struct pool_header.maxnextoffset", SMALL_POOL - BLOCK);
    mock_poke_bytes(mock->target, at + SMALL_POOL, (const uint8_t[]){4, 0, 0, 0}, 4);
    mock_set(mock, at + SMALL_POOL, "struct pool_header.szidx", 3);
    mock_set(mock, at + SMALL_POOL, "struct pool_header.nextoffset", HEAD + 2 * 64);
    cr_assert(eq(int, state_of(at + SMALL_POOL + HEAD + 70, &start, &size), BLOCK_USED));
    cr_assert(eq(u64, start, at + SMALL_POOL + HEAD + 64));
    cr_assert(eq(u64, size, 64));
    check_state(ARENA_ADDRESS + SMALL_ARENA + HEAD, BLOCK_UNKNOWN);
}

Test(allocator, arena_ends_behind_so_many_pools)
{
    uint64_t at = pool(0, 4);

    pool(2, 4);
    pool(3, 4);
    mock_set(mock, arenas + mock_size(&mock->source, "struct arena_object"),
             "struct arena_object.ntotalpools", 3);
    check_state(at + 2 * POOL + HEAD, BLOCK_USED);
    check_state(at + 3 * POOL + HEAD, BLOCK_UNKNOWN);
}

Test(allocator, without_a_table_nothing_is_known)
{
    g_hash_table_remove(mock->source.symbols, "arenas");
    cr_assert(eq(uint, arena_count(), 0));
    check_state(block(pool(2, 4), 0), BLOCK_UNKNOWN);
}

/* What debug hooks write in front: how many bytes, for objects, seven bytes that nobody may use. */
Test(allocator, debug_blocks_are_as_large_as_was_asked_for)
{
    static const uint8_t head[] = {0,   0,    0,    0,    0,    0,    0,    16,
                                   'o', 0xfd, 0xfd, 0xfd, 0xfd, 0xfd, 0xfd, 0xfd};
    struct allocator *allocator;
    uint64_t at = block(pool(2, 4), 1), start, size;
    mock_poke_bytes(mock->target, at, head, sizeof head);
    allocator = allocator_new(mock_open(mock));
    cr_assert(eq(int, allocator_block(allocator, &mock->reader, at, &start, &size), BLOCK_USED));
    cr_assert(eq(u64, allocator_block_bytes(allocator, &mock->reader, at), size));
    cr_assert(eq(u64, allocator_block_bytes(allocator, &mock->reader, at + sizeof head), 16));
    cr_assert(eq(u64, allocator_block_bytes(allocator, &mock->reader, at + 8), 0));
    allocator_free(allocator);
}

static bool
count_block(void *context, G_GNUC_UNUSED uint64_t start, G_GNUC_UNUSED uint64_t size)
{
    ++*(unsigned *)context;
    return true;
}

/* A damaged table may have an arena many times. */
Test(allocator, walk_takes_each_block_once)
{
    struct budget budget = {0};
    struct block_walk walk;
    unsigned count = 0;
    mock_set(mock, arenas, "struct arena_object.address", ARENA_ADDRESS + POOL);
    mock_set(mock, arenas + 2 * mock_size(&mock->source, "struct arena_object"),
             "struct arena_object.address", ARENA_ADDRESS);
    pool(0, 4);
    pool(2, 4);
    struct python *python = mock_open(mock);
    struct allocator *allocator = allocator_new(python);
    cr_assert(eq(uint, allocator_arena_count(allocator), 3));
    block_walk_init(&walk, allocator, python);
    block_walk_used(&walk, &budget, count_block, &count);
    cr_assert(eq(uint, count, 8));
    allocator_free(allocator);
}
