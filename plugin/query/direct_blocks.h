/* Blocks of memory: which object is in one, and whose it is otherwise. */
#ifndef PY_REFERRERS_QUERY_DIRECT_BLOCKS_H
#define PY_REFERRERS_QUERY_DIRECT_BLOCKS_H

#include "heap/heap.h"
#include "native/native.h"

struct block_range {
    uint64_t start, end;
};

enum block_place {
    PLACE_BLOCK,   /* in a block that is in use */
    PLACE_NOTHING, /* where no reference of an object is: freed, a stack of C, an allocator's own */
    PLACE_STATE,   /* in a variable of C or the state of a thread or interpreter, whose references
                      roots tell; but for those that it keeps for types of the program (3.12 on) */
    PLACE_UNKNOWN,
};

/* What the address lies in. */
enum block_place block_find(const struct heap *heap, const struct native *native,
                            struct reader *reader, uint64_t address, struct block_range *block);

/* The object that has the block to itself, 0 if what is there does not look like one. */
uint64_t block_object(const struct heap *heap, struct reader *reader,
                      const struct block_range *block, const struct type **type);

/* Does OBJECT keep references in BLOCK, which is outside of it? */
bool block_belongs_to(const struct heap *heap, struct reader *reader,
                      const struct block_range *block, uint64_t object, const struct type *type);

/* Are references to be found in the body of such an object by others than itself?  Then nobody here
 * knows whose they are. */
bool block_is_read_by_others(struct python *python, uint64_t object, const struct type *type);

/* Is OBJECT on a list of the collector, as its neighbours say, too? */
bool block_is_tracked(struct python *python, struct reader *reader, uint64_t object,
                      const struct type *type);

#endif
