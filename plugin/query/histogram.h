/* The types of a heap, by how many objects they have and how much memory those take.
 *
 * An object's size is what measure_total says: its headers, itself, and memory of its own (a list's
 * items, a dict's or set's table, an instance's values), not what it refers to.  What it retains is
 * told by query/retained.h.
 */
#ifndef PY_REFERRERS_QUERY_HISTOGRAM_H
#define PY_REFERRERS_QUERY_HISTOGRAM_H

#include "query/index.h"

enum histogram_order { ORDER_SIZE, ORDER_COUNT, ORDER_NAME, ORDER_RETAINED };

struct histogram_row {
    const struct type *type;
    char *name; /* with its module */
    uint64_t count, bytes;
    uint64_t retained; /* 0 if nobody asked */
};

struct histogram {
    GArray *rows;          /* struct histogram_row: every type with objects, in order */
    uint64_t count, bytes; /* of all */
    bool complete;         /* false: the budget ran out first */
};

/* RETAINED is that of each type (retained_by_type), or NULL. */
struct histogram *histogram_new(struct heap *heap, const uint64_t *retained,
                                enum histogram_order order, struct budget *budget);
void histogram_free(struct histogram *histogram);

#endif
