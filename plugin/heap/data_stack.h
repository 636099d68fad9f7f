/* The data stacks of threads, in which the frames of Python's functions lie (3.11 on).
 *
 * Roots tell what those hold; what lies beyond the last frame was freed.  A stack is a chain of
 * pieces that come straight from the kernel (Include/cpython/pystate.h: struct _PyStackChunk
 * { previous, size in bytes, words in use, ... }; Python/pystate.c: push_chunk).  The thread's
 * state leads to the last, and that is how they are found: by their heads.
 */
#ifndef PY_REFERRERS_HEAP_DATA_STACK_H
#define PY_REFERRERS_HEAP_DATA_STACK_H

#include "heap/roots.h"

/* Calls TAKE with each piece; in no order, and none twice. */
void data_stack_each(struct python *python, const struct roots *roots,
                     void (*take)(void *context, uint64_t start, uint64_t end), void *context);

#endif
