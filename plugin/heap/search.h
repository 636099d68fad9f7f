/* Finding every object, and every reference among them.
 *
 * From roots and from the collector's lists (or the allocator's blocks) on, references are followed
 * to the end, by several threads where the budget has them.  What is found does not depend on how
 * many there are, nor on who was first.
 */
#ifndef PY_REFERRERS_HEAP_SEARCH_H
#define PY_REFERRERS_HEAP_SEARCH_H

#include "heap/heap.h"

/* Fills heap->objects, which is not sealed yet, heap->trails and heap->coverage.  Ends early when
 * the budget is spent. */
void search_heap(struct heap *heap, struct budget *budget);

#endif
