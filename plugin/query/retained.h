/* What would be freed if an object went: its retained size.
 *
 * An object dominates what can be reached from the roots through it alone; its retained size is its
 * own and that of all it dominates.  Only references that own a count are followed, and those of
 * instances to their class.  What no root reaches, as C code alone holds it or it is garbage, is
 * taken as held by a root of its own where it begins (graph/dominators.h).
 */
#ifndef PY_REFERRERS_QUERY_RETAINED_H
#define PY_REFERRERS_QUERY_RETAINED_H

#include "graph/dominators.h"
#include "query/index.h"

struct retained {
    const struct heap *heap;
    struct dominators dominators; /* nodes are ids; the root is heap->object_count */
    uint64_t *bytes;              /* by node: retained, its own included; of the root: everything */
    uint64_t unreached_bytes;     /* of what no root reaches */
    uint32_t unreached;           /* how many objects that are */
};

/* NULL with an error when there is no memory, with none when the budget ran out.  While it works it
 * takes some 60 bytes for each object and 8 for each reference, then 16 for each object. */
struct retained *retained_new(const struct index *index, struct budget *budget, GError **error);
void retained_free(struct retained *retained);

/* By index of a type: what its instances retain together, nothing twice.  The caller frees it with
 * g_free; NULL when there is no memory. */
uint64_t *retained_by_type(const struct retained *retained);

/* An object that retains much and does not owe that to a few others that do. */
struct suspect {
    uint32_t id;
    uint64_t bytes;
    uint64_t objects; /* that it retains, itself included */
    GArray *held;     /* struct held_type: what it dominates directly, the most bytes first */
};

struct held_type {
    const struct type *type;
    uint64_t count, bytes; /* retained by them */
};

/* Those that retain a fiftieth of everything at least, the biggest first; struct suspect, which
 * the caller frees with the array.  NULL when there is no memory. */
GArray *retained_suspects(const struct retained *retained);

#endif
