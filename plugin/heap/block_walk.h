/* The blocks of CPython's allocator, one after the other.
 *
 * heap/allocator.h answers for one address at a time; who asks for millions, in about their order,
 * does so here: a pool's head is read once for all of its blocks.
 */
#ifndef PY_REFERRERS_HEAP_BLOCK_WALK_H
#define PY_REFERRERS_HEAP_BLOCK_WALK_H

#include "heap/allocator.h"

struct block_walk {
    const struct allocator *allocator;
    struct python *python;
    struct reader reader;
    uint64_t pool_size, alignment, head; /* head: bytes in front of the first block */
    /* The pool that was asked for last. */
    uint64_t pool, first, end, block_size;
};

void block_walk_init(struct block_walk *walk, const struct allocator *allocator,
                     struct python *python);

/* The block that ADDRESS, which is in an arena or segment, lies in, whether it is in use or not;
 * false if that cannot be told. */
bool block_walk_at(struct block_walk *walk, uint64_t address, uint64_t *start, uint64_t *size);

/* Calls TAKE for every block in use, until it answers false or the budget is spent; of pools in the
 * order of addresses. */
typedef bool block_walk_take(void *context, uint64_t start, uint64_t size);
void block_walk_used(struct block_walk *walk, struct budget *budget, block_walk_take *take,
                     void *context);

#endif
