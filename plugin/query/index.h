/* The reverse graph of a heap: built once, asked many times.
 *
 * `referrers` has an edge from each object to every object that refers to it, in ascending order
 * and as often as it does.  An object's class is no edge (heap.h): who asks for the referrers of a
 * class asks index_instances.
 */
#ifndef PY_REFERRERS_QUERY_INDEX_H
#define PY_REFERRERS_QUERY_INDEX_H

#include "graph/graph.h"
#include "heap/heap.h"

struct index {
    struct heap *heap;
    struct graph referrers;
    uint64_t reference_count; /* without those to classes */
    double seconds;           /* that building it took */
};

/* Takes over HEAP.  NULL with an error, or with none when the budget ran out; the heap is freed
 * then, too. */
struct index *index_new(struct heap *heap, struct budget *budget, GError **error);
void index_free(struct index *index);

/* The objects that refer to ID, ascending; an object that refers to it twice is there twice. */
static inline const uint32_t *
index_referrers(const struct index *index, uint32_t id, uint32_t *count)
{
    *count = index->referrers.first[id + 1] - index->referrers.first[id];
    return index->referrers.targets + index->referrers.first[id];
}

/* The instances of the class with this id: up to LIMIT ids in IDS (may be NULL), their number in
 * all returned. */
uint32_t index_instances(const struct index *index, uint32_t class_id, uint32_t *ids,
                         uint32_t limit);

#endif
