/* Is a block of CPython's allocator of objects in use?
 *
 * obmalloc keeps blocks of up to 512 bytes in pools, pools in arenas; a pool chains its free blocks
 * through their first word (Objects/obmalloc.c, 3.8 to 3.11).  How large those are differs
 * from release to release, and is told by a pool's header.
 * Free-threaded builds have mimalloc instead (heap/mimalloc.h).  What is larger, or comes from
 * another allocator, is not known here.
 */
#ifndef PY_REFERRERS_HEAP_ALLOCATOR_H
#define PY_REFERRERS_HEAP_ALLOCATOR_H

#include "heap/mimalloc.h"

struct allocator;

/* Reads the table of arenas; an allocator that knows nothing if there is none. */
struct allocator *allocator_new(struct python *python);
void allocator_free(struct allocator *allocator);

/* The state of the block that holds ADDRESS, with its first byte and size where they are known. */
enum block_state allocator_block(const struct allocator *allocator, struct reader *reader,
                                 uint64_t address, uint64_t *start, uint64_t *size);

/* The same, with all that is known of where the block is kept; what of its memory lies at ADDRESS.
 */
enum block_part allocator_locate(const struct allocator *allocator, struct reader *reader,
                                 uint64_t address, struct block *block);

/* How many bytes the block that begins at ADDRESS has: a block in use, of an arena or, if it looks
 * so, of the C library's malloc; 0 if it is neither.  ALLOCATOR is a struct allocator. */
uint64_t allocator_block_bytes(void *allocator, struct reader *reader, uint64_t address);

/* Is ADDRESS in a block of other things than objects, or in the middle of one?  Only mimalloc tells
 * them apart.  ALLOCATOR is a struct allocator. */
bool allocator_block_forbids(void *allocator, struct reader *reader, uint64_t address);

/* The Nth arena in the order of addresses; false past the last. */
bool allocator_arena(const struct allocator *allocator, unsigned n, uint64_t *start, uint64_t *end);

unsigned allocator_arena_count(const struct allocator *allocator);

/* Is ADDRESS in one of them? */
bool allocator_has_arena(const struct allocator *allocator, uint64_t address);

/* How large pools are, and what the sizes of blocks are multiples of; 1 where there are none. */
void allocator_pool_shape(const struct allocator *allocator, uint64_t *size, uint64_t *alignment);

/* The segments of mimalloc, none of which is looked for by itself. */
struct mimalloc *allocator_mimalloc(const struct allocator *allocator);

#endif
