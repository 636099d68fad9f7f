/* How the chunks of malloc are found: first heaps, each with its chunks, then the lists of those
 * that were freed.
 *
 * As in malloc.c a chunk begins two words before what malloc returns of it, its user address.
 */
#ifndef PY_REFERRERS_NATIVE_CHUNKS_INTERNAL_H
#define PY_REFERRERS_NATIVE_CHUNKS_INTERNAL_H

#include "native/chunks.h"

enum { BUDGET_STEPS = 1 << 14 };

struct chunks_finding {
    struct chunks *chunks;
    struct reader reader;
    unsigned word;
    const GArray *excluded, *variables;
    struct budget *budget;
    unsigned steps;
};

/* native/chunks_heaps.c: fills heaps and chunks, of which those that are free in a bin or the top
 * of a heap are known by their neighbours. */
void chunks_find_heaps(struct chunks_finding *finding, const GArray *mappings);

/* native/chunks_lists.c: marks those on lists, and notes the arenas that have them.  Heaps must
 * have their index. */
void chunks_mark_lists(struct chunks_finding *finding);

#endif
