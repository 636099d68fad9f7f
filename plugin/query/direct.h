/* Who refers to a few objects, without an index of the whole heap.
 *
 * All words of memory are searched for those that lead to a target; each of them lies in a block of
 * an allocator, which is an object, or where one keeps its references: then memory is searched for
 * the words that lead there, and so on until all are objects.  What those refer to is then asked
 * as always (python/python.h), so names and counts are the same.  The question itself runs on an
 * index that knows only what was found so far (query/index.h); what it asks beyond that, who has a
 * dict as its __dict__, say, is searched for next.
 *
 * An object counts if the index would have it: the collector has it on a list, a root or an object
 * that counts refers to it.  Each search costs about as much as adding up all words of memory.
 *
 * Every word that leads to an object must be accounted for.  Where it cannot be, as it lies in
 * memory of no kind that is known here (C's own, a static type, a deque's), or answers would depend
 * on all the heap (the instances of a class), there is no answer, and an index has to be made.
 */
#ifndef PY_REFERRERS_QUERY_DIRECT_H
#define PY_REFERRERS_QUERY_DIRECT_H

#include "query/referrers.h"

struct direct;

/* Not of a free-threaded build, without CPython's own allocator, on another kind of machine, while
 * the collector is at work, or if roots could not be read. */
bool direct_is_possible(const struct heap *heap);

/* Takes over HEAP (heap_new_of_roots) with its python; NATIVE outlives it.  Never NULL. */
struct direct *direct_new(struct heap *heap, const struct native *native);
void direct_free(struct direct *direct);

/* As referrers_search, whose answer it is; NULL if there is none. */
struct referrers *direct_search(struct direct *direct, const uint64_t *targets, uint32_t count,
                                const struct referrers_options *options, struct budget *budget);

/* Why there was no answer: a sentence for developers.  How often memory was searched. */
const char *direct_refusal(const struct direct *direct);
unsigned direct_rounds(const struct direct *direct);

#endif
