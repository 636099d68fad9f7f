/* Which objects of a heap are kept by something that is known, and the edges of a heap snapshot by
 * number: what has to be known before the first node is written.
 */
#ifndef PY_REFERRERS_REPORT_SNAPSHOT_REACH_H
#define PY_REFERRERS_REPORT_SNAPSHOT_REACH_H

#include "report/snapshot_places.h"

struct snapshot_reach {
    uint32_t *edge_count; /* by object, weak edges included */
    uint64_t edges;
    uint32_t orphans;
};

/* Does REFERENCE, one of object SOURCE, not keep what it leads to?  (Interned strings are not
 * counted by their table: Objects/unicodeobject.c, PyUnicode_InternInPlace.) */
bool snapshot_is_weak(const struct heap *heap, uint64_t holder, const struct reference *reference);

/* The class of object ID if the object owns a count of it, else ADDRESS_MAP_NONE. */
uint32_t snapshot_class_of(const struct heap *heap, uint32_t id);

/* Walks the heap and adds to PLACES the objects from which all that is kept by nothing known is
 * reached: those that nothing refers to first.  False with an error when memory is short, with none
 * when the budget ran out. */
bool snapshot_reach_init(struct snapshot_reach *reach, const struct index *index,
                         struct snapshot_places *places, struct budget *budget, GError **error);
void snapshot_reach_clear(struct snapshot_reach *reach);

#endif
