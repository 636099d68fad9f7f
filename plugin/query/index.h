/* The reverse graph of a heap: built once, asked many times.
 *
 * `referrers` has an edge from each object to every object that refers to it, in ascending order
 * and as often as it does.  An object's class is no edge (heap.h): who asks for the referrers of a
 * class asks index_instances.
 *
 * An index may know a part of the heap only (query/direct.h): then it notes what it was asked and
 * does not know, and the answer is worth nothing.
 */
#ifndef PY_REFERRERS_QUERY_INDEX_H
#define PY_REFERRERS_QUERY_INDEX_H

#include "graph/graph.h"
#include "heap/heap.h"

struct index_part {
    const bool *complete; /* by id: are its referrers known? */
    GArray *asked;        /* uint64_t: addresses of objects whose referrers were asked for, and are
                             not known */
    GArray *asked_any;    /* the same, where it was asked whether there are any */
    bool beyond;          /* something was asked that no part can tell */
};

struct index {
    struct heap *heap;
    struct graph referrers;
    uint64_t reference_count; /* without those to classes */
    double seconds;           /* that building it took */
    struct index_part *part;  /* NULL: it knows all */
};

/* Takes over HEAP.  NULL with an error, or with none when the budget ran out; the heap is freed
 * then, too. */
struct index *index_new(struct heap *heap, struct budget *budget, GError **error);
void index_free(struct index *index);

/* Notes that the part does not have what object ID's referrers are, or whether it has ANY. */
void index_ask(const struct index *index, uint32_t id, bool any);

/* The id of the object at ADDRESS, ADDRESS_MAP_NONE if there is none. */
uint32_t index_id(const struct index *index, uint64_t address);

/* The objects that refer to ID, ascending; an object that refers to it twice is there twice. */
static inline const uint32_t *
index_referrers(const struct index *index, uint32_t id, uint32_t *count)
{
    if (G_UNLIKELY(index->part && !index->part->complete[id]))
        index_ask(index, id, false);
    *count = index->referrers.first[id + 1] - index->referrers.first[id];
    return index->referrers.targets + index->referrers.first[id];
}

/* Does any object refer to ID? */
static inline bool
index_has_referrers(const struct index *index, uint32_t id)
{
    bool any = index->referrers.first[id + 1] > index->referrers.first[id];
    if (G_UNLIKELY(!any && index->part && !index->part->complete[id]))
        index_ask(index, id, true);
    return any;
}

/* The instances of the class with this id: up to LIMIT ids in IDS (may be NULL), their number in
 * all returned. */
uint32_t index_instances(const struct index *index, uint32_t class_id, uint32_t *ids,
                         uint32_t limit);

#endif
