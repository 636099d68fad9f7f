/* What grew: the types of a heap against those of the same program earlier.
 *
 * Types are told by their names, as they may lie elsewhere in another process: those of one name
 * are one row.
 */
#ifndef PY_REFERRERS_QUERY_GROWTH_H
#define PY_REFERRERS_QUERY_GROWTH_H

#include "query/histogram.h"

/* The objects of a type at that time. */
struct growth_before {
    uint64_t count, bytes;
};

struct growth_row {
    const char *name;
    uint64_t count, bytes; /* now */
    int64_t count_change, bytes_change;
};

struct growth {
    GArray *rows;              /* struct growth_row: every type that changed, in order */
    struct growth_row changed; /* all of them, added up */
    struct growth_row total;   /* all types; neither has a name */
    uint32_t unchanged;        /* types that are as they were */
};

/* BEFORE is name -> struct growth_before; it and HISTOGRAM outlive the answer, and lend it their
 * names.  What grew most comes first; ORDER is by bytes, by count or by name. */
struct growth *growth_new(const struct histogram *histogram, GHashTable *before,
                          enum histogram_order order);
/* SUM without ROW. */
void growth_take_off(struct growth_row *sum, const struct growth_row *row);

void growth_free(struct growth *growth);

#endif
