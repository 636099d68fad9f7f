#include "heap/block_walk.h"

#include <string.h>

enum {
    LARGEST_CLASS = 63,
    MAX_BLOCKS = 1 << 11, /* of 8 bytes, in a pool of 16 KiB */
};

void
block_walk_init(struct block_walk *walk, const struct allocator *allocator, struct python *python)
{
    *walk = (struct block_walk){.allocator = allocator, .python = python};
    reader_init(&walk->reader, python->memory);
    allocator_pool_shape(allocator, &walk->pool_size, &walk->alignment);
    uint64_t mask = walk->alignment - 1;
    walk->head = (python->layout->sizes[SIZE_POOL] + mask) & ~mask; /* POOL_OVERHEAD */
}

/* Makes POOL the present one; false if its head says nothing of use.  Objects/obmalloc.c: szidx,
 * and nextoffset, of the first block that was never given out. */
static bool
enter(struct block_walk *walk, uint64_t pool)
{
    struct python *python = walk->python;
    uint64_t size_class, next;
    if (walk->pool == pool)
        return walk->block_size != 0;
    walk->pool = pool;
    walk->block_size = 0;
    if (!python_field(python, &walk->reader, pool, FIELD_POOL_SIZE_CLASS, &size_class) ||
        !python_field(python, &walk->reader, pool, FIELD_POOL_NEXT_OFFSET, &next) ||
        size_class > LARGEST_CLASS || next > walk->pool_size)
        return false;
    walk->block_size = (size_class + 1) * walk->alignment;
    walk->first = pool + walk->head;
    walk->end = MAX(pool + next, walk->first);
    return true;
}

bool
block_walk_at(struct block_walk *walk, uint64_t address, uint64_t *start, uint64_t *size)
{
    if (mimalloc_segment_count(allocator_mimalloc(walk->allocator)))
        return allocator_block(walk->allocator, &walk->reader, address, start, size) !=
               BLOCK_UNKNOWN;
    if (!enter(walk, address & ~(walk->pool_size - 1)) || address < walk->first ||
        address >= walk->end)
        return false;
    *size = walk->block_size;
    *start = walk->first + (address - walk->first) / *size * *size;
    return *start + *size <= walk->pool + walk->pool_size;
}

/* Notes which of the COUNT blocks of the present pool are free. */
static void
mark_free(struct block_walk *walk, uint64_t count, uint8_t *is_free)
{
    uint64_t block;
    memset(is_free, 0, count);
    if (!python_field(walk->python, &walk->reader, walk->pool, FIELD_POOL_FREE_BLOCK, &block))
        return;
    for (uint64_t seen = 0; block && seen < count; seen++) {
        uint64_t number = (block - walk->first) / walk->block_size;
        if (block < walk->first || number >= count)
            return;
        is_free[number] = 1;
        if (!reader_word(&walk->reader, block, &block))
            return;
    }
}

static bool
take_pool(struct block_walk *walk, uint64_t pool, block_walk_take *take, void *context)
{
    uint8_t is_free[MAX_BLOCKS];
    uint64_t used, place = pool + layout_offset(walk->python->layout, FIELD_POOL_USED);
    if (!reader_unsigned(&walk->reader, place, 4, &used) || used == 0 || !enter(walk, pool))
        return true;
    uint64_t count = MIN((walk->end - walk->first) / walk->block_size, (uint64_t)MAX_BLOCKS);
    uint64_t first = walk->first, size = walk->block_size;
    mark_free(walk, count, is_free);
    for (uint64_t i = 0; i < count; i++)
        if (!is_free[i] && !take(context, first + i * size, size))
            return false;
    return true;
}

struct taking {
    block_walk_take *take;
    void *context;
};

static bool
take_block(void *context, const struct mimalloc_block *block)
{
    const struct taking *taking = context;
    return taking->take(taking->context, block->address, block->size);
}

void
block_walk_used(struct block_walk *walk, struct budget *budget, block_walk_take *take,
                void *context)
{
    struct taking taking = {take, context};
    struct mimalloc *mimalloc = allocator_mimalloc(walk->allocator);
    uint64_t start, end;
    if (mimalloc_segment_count(mimalloc)) {
        mimalloc_each(mimalloc, budget, take_block, &taking);
        return;
    }
    uint64_t reached = 0; /* arenas overlap where their table is damaged */
    for (unsigned n = 0; allocator_arena(walk->allocator, n, &start, &end); n++) {
        uint64_t pool = (MAX(start, reached) + walk->pool_size - 1) & ~(walk->pool_size - 1);
        for (; pool < end && walk->pool_size <= end - pool; pool += walk->pool_size)
            if (!take_pool(walk, pool, take, context) || budget_spent(budget))
                return;
        reached = MAX(reached, end);
    }
}
