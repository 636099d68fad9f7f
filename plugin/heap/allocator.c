#include "heap/allocator.h"
#include "target/copy.h"
#include "target/sorted.h"

enum {
    MAX_ARENAS = 1 << 20,
    MAX_POOLS = 1 << 12, /* in an arena */
    LARGEST_CLASS = 63,  /* blocks of 512 bytes, 8 by 8 */
};

/* Pools and arenas: 4 and 256 KiB up to 3.9, 16 KiB and 1 MiB from then on. */
static const struct pool_shape {
    uint64_t pool, arena;
} shapes[] = {{1 << 14, 1 << 20}, {1 << 12, 1 << 18}};

struct arena {
    uint64_t start, end;
};

struct allocator {
    struct python *python;
    GArray *arenas;     /* struct arena, ascending */
    uint64_t pool_size; /* 1 as long as there is no arena */
    uint64_t alignment; /* of blocks, and what their sizes are multiples of */
    struct mimalloc *mimalloc;
};

static int
by_address(const void *a, const void *b)
{
    uint64_t first = ((const struct arena *)a)->start, second = ((const struct arena *)b)->start;
    return (first > second) - (first < second);
}

/* COUNT arenas in the array at TABLE, most of which may be unused: what is left of a damaged count
 * is not looked at. */
static void
add_arenas(struct allocator *allocator, uint64_t table, uint64_t count)
{
    struct python *python = allocator->python;
    uint64_t pools;
    for (uint64_t i = 0; i < MIN(count, MAX_ARENAS) && allocator->arenas->len < MAX_ARENAS; i++) {
        struct arena arena;
        uint64_t entry = table + i * python->layout->sizes[SIZE_ARENA];
        if (!python_field(python, &python->reader, entry, FIELD_ARENA_ADDRESS, &arena.start))
            return;
        if (!python_field(python, &python->reader, entry, FIELD_ARENA_POOL_COUNT, &pools) ||
            pools > MAX_POOLS)
            pools = 0;
        arena.end = arena.start + pools; /* how large those are is not known yet */
        if (arena.start)
            g_array_append_val(allocator->arenas, arena);
    }
}

/* The arenas of one interpreter, whose allocator is part of it (3.12) or pointed at, and then often
 * the main interpreter's (3.13 on). */
static void
add_arenas_of(struct allocator *allocator, uint64_t interpreter, GHashTable *seen)
{
    struct python *python = allocator->python;
    struct reader *reader = &python->reader;
    const struct layout_member *member = &python->layout->fields[FIELD_INTERPRETER_ALLOCATOR];
    uint64_t state = interpreter + member->offset, table, count;
    if (!member->size || (member->size == python->word && !reader_word(reader, state, &state)) ||
        !g_hash_table_add(seen, copy_of(&state, sizeof state)) ||
        !python_field(python, reader, state, FIELD_ALLOCATOR_ARENAS, &table) ||
        !python_field(python, reader, state, FIELD_ALLOCATOR_MAX_ARENAS, &count))
        return;
    add_arenas(allocator, table, count);
}

/* Does the header at POOL tell that pools are of SIZE bytes?  A pool in use has the offset of the
 * last block in it: that block, of the pool's size class, ends where the pool does. */
static bool
tells_pool_size(struct allocator *allocator, uint64_t pool, uint64_t size)
{
    struct python *python = allocator->python;
    uint64_t size_class, last;
    if (!python_field(python, &python->reader, pool, FIELD_POOL_SIZE_CLASS, &size_class) ||
        !python_field(python, &python->reader, pool, FIELD_POOL_LAST_OFFSET, &last) ||
        size_class > LARGEST_CLASS || last >= size)
        return false;
    for (unsigned alignment = 8; alignment <= 16; alignment *= 2)
        if (last + (size_class + 1) * alignment == size) {
            allocator->alignment = alignment;
            return true;
        }
    return false;
}

static uint64_t
first_pool(uint64_t arena, uint64_t pool_size)
{
    return (arena + pool_size - 1) & ~(pool_size - 1);
}

/* The shape that a pool of some arena tells; NULL if none does.  The first pools of an arena are
 * the first to be used, and keep their header.  So a few arenas tell; many that tell nothing are
 * none, and may lead all over the memory. */
static const struct pool_shape *
find_shape(struct allocator *allocator)
{
    enum { ARENAS_LOOKED_AT = 256, POOLS_LOOKED_AT = 16 };
    for (guint i = 0; i < MIN(allocator->arenas->len, ARENAS_LOOKED_AT); i++)
        for (size_t n = 0; n < G_N_ELEMENTS(shapes); n++) {
            uint64_t arena = g_array_index(allocator->arenas, struct arena, i).start;
            uint64_t pool = first_pool(arena, shapes[n].pool);
            for (unsigned k = 0; k < POOLS_LOOKED_AT; k++)
                if (tells_pool_size(allocator, pool + k * shapes[n].pool, shapes[n].pool))
                    return &shapes[n];
        }
    return NULL;
}

/* Settles how large pools are and where arenas end: behind so many pools, where that is known. */
static void
settle_shape(struct allocator *allocator)
{
    const struct pool_shape *shape = find_shape(allocator);
    if (!shape) {
        g_array_set_size(allocator->arenas, 0);
        return;
    }
    allocator->pool_size = shape->pool;
    for (guint i = 0; i < allocator->arenas->len; i++) {
        struct arena *arena = &g_array_index(allocator->arenas, struct arena, i);
        uint64_t pools = arena->end - arena->start;
        arena->end = pools ? first_pool(arena->start, shape->pool) + pools * shape->pool
                           : arena->start + shape->arena;
    }
}

struct allocator *
allocator_new(struct python *python)
{
    const struct layout *layout = python->layout;
    struct allocator *allocator = g_new0(struct allocator, 1);
    struct reader *reader = &python->reader;
    uint64_t table, count;
    allocator->python = python;
    allocator->pool_size = allocator->alignment = 1;
    allocator->arenas = g_array_new(FALSE, FALSE, sizeof(struct arena));
    allocator->mimalloc = mimalloc_new(python);
    if (!layout->sizes[SIZE_ARENA] || !layout->sizes[SIZE_POOL])
        return allocator;
    if (layout->symbols[SYMBOL_ARENAS] && layout->symbols[SYMBOL_MAX_ARENAS] &&
        reader_word(reader, layout->symbols[SYMBOL_ARENAS], &table) &&
        reader_unsigned(reader, layout->symbols[SYMBOL_MAX_ARENAS], 4, &count))
        add_arenas(allocator, table, count);
    GHashTable *seen = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (guint i = 0; i < python->interpreters->len; i++)
        add_arenas_of(allocator, g_array_index(python->interpreters, uint64_t, i), seen);
    g_hash_table_destroy(seen);
    g_array_sort(allocator->arenas, by_address);
    settle_shape(allocator);
    return allocator;
}

void
allocator_free(struct allocator *allocator)
{
    if (!allocator)
        return;
    g_array_free(allocator->arenas, TRUE);
    mimalloc_free(allocator->mimalloc);
    g_free(allocator);
}

unsigned
allocator_arena_count(const struct allocator *allocator)
{
    return allocator->arenas->len;
}

bool
allocator_arena(const struct allocator *allocator, unsigned n, uint64_t *start, uint64_t *end)
{
    if (n >= allocator->arenas->len)
        return false;
    *start = g_array_index(allocator->arenas, struct arena, n).start;
    *end = g_array_index(allocator->arenas, struct arena, n).end;
    return true;
}

void
allocator_pool_shape(const struct allocator *allocator, uint64_t *size, uint64_t *alignment)
{
    *size = allocator->pool_size;
    *alignment = allocator->alignment;
}

struct mimalloc *
allocator_mimalloc(const struct allocator *allocator)
{
    return allocator->mimalloc;
}

static const struct arena *
arena_of(const struct allocator *allocator, uint64_t address)
{
    const struct arena *arena =
        sorted_last(SORTED_ARRAY(allocator->arenas, struct arena, start), address);
    return arena && address < arena->end ? arena : NULL;
}

bool
allocator_has_arena(const struct allocator *allocator, uint64_t address)
{
    return arena_of(allocator, address) != NULL;
}

/* Is the block on the chain of free blocks of its pool?  BROKEN if that leads elsewhere. */
static bool
is_chained_free(const struct allocator *allocator, struct reader *reader, struct block *block)
{
    uint64_t free, length = allocator->pool_size / allocator->alignment, seen = 0;
    block->broken = true;
    if (!python_field(allocator->python, reader, block->pool, FIELD_POOL_FREE_BLOCK, &free))
        return false;
    for (; free && seen < length; seen++) {
        if (free - block->pool >= allocator->pool_size)
            return false;
        if (free == block->start)
            block->broken = false;
        if (free == block->start || !reader_word(reader, free, &free))
            return !block->broken;
    }
    block->broken = free != 0;
    return false;
}

/* A pool that was never in use has no block behind its head. */
static enum block_part
locate_in_pool(const struct allocator *allocator, struct reader *reader, uint64_t address,
               struct block *block)
{
    struct python *python = allocator->python;
    uint64_t used, size_class, next_offset, offset = address - block->pool;
    uint64_t mask = allocator->alignment - 1;
    uint64_t head = (python->layout->sizes[SIZE_POOL] + mask) & ~mask; /* POOL_OVERHEAD */
    if (!reader_unsigned(reader, block->pool + layout_offset(python->layout, FIELD_POOL_USED), 4,
                         &used) ||
        !python_field(python, reader, block->pool, FIELD_POOL_SIZE_CLASS, &size_class) ||
        !python_field(python, reader, block->pool, FIELD_POOL_NEXT_OFFSET, &next_offset) ||
        size_class > LARGEST_CLASS) {
        block->broken = true;
        return PART_UNUSED;
    }
    if (used == 0 && next_offset < head)
        return PART_UNUSED;
    block->size_class = (unsigned)size_class;
    block->size = (size_class + 1) * allocator->alignment;
    block->count = (uint32_t)((allocator->pool_size - head) / block->size);
    block->used = (uint32_t)MIN(used, block->count);
    if (offset < head)
        return PART_HEAD;
    block->number = (uint32_t)((offset - head) / block->size);
    if (block->number >= block->count)
        return PART_GAP;
    block->start = block->pool + head + block->number * block->size;
    block->never_used = block->start - block->pool >= next_offset;
    bool free = used == 0 || block->never_used || is_chained_free(allocator, reader, block);
    block->state = free ? BLOCK_FREE : BLOCK_USED;
    return PART_BLOCK;
}

enum block_part
allocator_locate(const struct allocator *allocator, struct reader *reader, uint64_t address,
                 struct block *block)
{
    *block = (struct block){.pool = address & ~(allocator->pool_size - 1)};
    if (mimalloc_segment_count(allocator->mimalloc))
        return mimalloc_locate(allocator->mimalloc, reader, address, block);
    const struct arena *arena = arena_of(allocator, address);
    if (!arena)
        return PART_NONE;
    block->area = arena->start;
    block->beyond = arena->end;
    block->part = block->pool < arena->start || allocator->pool_size > arena->end - block->pool
                      ? PART_UNUSED
                      : locate_in_pool(allocator, reader, address, block);
    return block->part;
}

enum block_state
allocator_block(const struct allocator *allocator, struct reader *reader, uint64_t address,
                uint64_t *start, uint64_t *size)
{
    struct block block;
    if (allocator_locate(allocator, reader, address, &block) != PART_BLOCK)
        return BLOCK_UNKNOWN;
    *start = block.start;
    *size = block.size;
    return block.state;
}

/* glibc's malloc/malloc.c: in front of a chunk is its size, whose lowest three bits are flags; that
 * the chunk is in use says a flag of the one behind it. */
static uint64_t
malloc_bytes(const struct python *python, struct reader *reader, uint64_t address)
{
    enum { PREVIOUS_IN_USE = 1, FLAGS = 7, SMALLEST_CHUNKS = 2 };
    const uint64_t head = 2 * python->word, largest = UINT64_C(1) << 32;
    uint64_t size, next;
    if (address < head || address % head != 0 ||
        !reader_word(reader, address - python->word, &size))
        return 0;
    size &= ~(uint64_t)FLAGS;
    if (size < SMALLEST_CHUNKS * head || size % head != 0 || size > largest ||
        !reader_word(reader, address - python->word + size, &next) || !(next & PREVIOUS_IN_USE))
        return 0;
    return size -
           python
               ->word; /* the last word is the next chunk's, which needs none while this is used */
}

/* What debugging allocators (PYTHONMALLOC=debug, Py_DEBUG builds) note in front of what they give:
 * its size, highest byte first, a letter for the kind of memory and a pattern (Objects/obmalloc.c,
 * _PyMem_DebugRawAlloc).  0 if that is not there. */
static uint64_t
debugged_bytes(const struct python *python, struct reader *reader, uint64_t address)
{
    enum { FORBIDDEN = 0xfd };
    uint64_t size = 0;
    uint8_t notes[16];
    unsigned word = python->word;
    if (address < 2 * word || !reader_copy(reader, address - 2 * word, notes, 2 * word) ||
        !memchr("rmo", notes[word], 3))
        return 0;
    for (unsigned i = 1; i < word; i++)
        if (notes[word + i] != FORBIDDEN)
            return 0;
    for (unsigned i = 0; i < word; i++)
        size = size << 8 | notes[i];
    return size;
}

uint64_t
allocator_block_bytes(void *context, struct reader *reader, uint64_t address)
{
    const struct allocator *allocator = context;
    uint64_t start, size, noted = debugged_bytes(allocator->python, reader, address);
    switch (allocator_block(allocator, reader, address, &start, &size)) {
    case BLOCK_USED:
        if (noted && noted <= start + size - address)
            return noted;
        return start == address ? size : 0;
    case BLOCK_FREE:
        return 0;
    case BLOCK_UNKNOWN:
        break;
    }
    if (arena_of(allocator, address))
        return 0;
    if (!noted)
        return malloc_bytes(allocator->python, reader, address);
    size = malloc_bytes(allocator->python, reader, address - 2 * allocator->python->word);
    return noted <= size ? noted : 0;
}

bool
allocator_block_forbids(void *context, struct reader *reader, uint64_t address)
{
    const struct allocator *allocator = context;
    return mimalloc_forbids(allocator->mimalloc, reader, address);
}
