/* What an allocator knows of a block, and of the memory around it. */
#ifndef PY_REFERRERS_HEAP_BLOCK_H
#define PY_REFERRERS_HEAP_BLOCK_H

#include <stdbool.h>
#include <stdint.h>

enum block_state {
    BLOCK_UNKNOWN, /* not the allocator's, or nothing is known of it */
    BLOCK_USED,
    BLOCK_FREE,
};

/* What of an allocator's memory lies at an address. */
enum block_part {
    PART_NONE, /* it is not the allocator's */
    PART_BLOCK,
    PART_HEAD,   /* its own words, in front of the blocks of a pool or segment */
    PART_GAP,    /* of a pool or page: where no block fits any more, or none begins yet */
    PART_UNUSED, /* of an arena or segment: what is no pool or page now */
};

/* One block and where it is kept: in a pool of an arena, or a page of a segment of mimalloc. */
struct block {
    enum block_part part;
    enum block_state state;
    bool of_mimalloc;
    bool never_used;       /* free: not given out yet */
    bool broken;           /* the chain of free blocks breaks off: in use as far as it can be told;
                              UNUSED: the head of the pool makes no sense */
    uint64_t start, size;  /* of the block */
    uint32_t number;       /* of the block in its pool, from 0 on */
    uint32_t count;        /* blocks that the pool has room for; 0 if unknown */
    uint32_t used;         /* and how many are in use, of a pool */
    unsigned size_class;   /* of a pool */
    uint64_t pool;         /* where the pool begins, or the first block of a page */
    uint64_t area, beyond; /* the arena or segment */
    const char *list;      /* of mimalloc: the chain that a free block is on, by its C name */
    unsigned tag;          /* of mimalloc: enum mimalloc_tag */
};

#endif
