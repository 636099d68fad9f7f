/* What an allocator knows of a block. */
#ifndef PY_REFERRERS_HEAP_BLOCK_H
#define PY_REFERRERS_HEAP_BLOCK_H

enum block_state {
    BLOCK_UNKNOWN, /* not the allocator's, or nothing is known of it */
    BLOCK_USED,
    BLOCK_FREE,
};

#endif
