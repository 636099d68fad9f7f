/* Turning round what was noted while the heap was read (heap/trail.h): from who refers to whom, in
 * the order in which that was met, to who is referred to by whom, by number.
 */
#ifndef PY_REFERRERS_QUERY_TURNING_H
#define PY_REFERRERS_QUERY_TURNING_H

#include "graph/graph.h"
#include "heap/heap.h"

/* Are all references noted in a way that can be turned? */
bool turning_is_possible(const struct heap *heap);

/* Makes REFERRERS of the trails of HEAP, and frees them.  The sources of an object come in
 * ascending order, however many threads there were.  False when there is no memory or the budget is
 * spent. */
bool turning_build(struct heap *heap, struct budget *budget, struct graph *referrers);

#endif
