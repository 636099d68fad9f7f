/* The types of an earlier heap, from a file that py-heap or py-heap-export wrote of it. */
#ifndef PY_REFERRERS_REPORT_EARLIER_HEAP_H
#define PY_REFERRERS_REPORT_EARLIER_HEAP_H

#include "query/growth.h"

struct earlier_heap {
    GHashTable *types; /* name -> struct growth_before */
    char *python;      /* what the file says of itself; each may be NULL */
    bool incomplete;   /* parts of the heap could not be read */
};

/* Reads PATH: JSON of py-heap with all types, or a SQLite export.  Always to be cleared.
 * PR_ERROR_USAGE when it is neither, not whole, or of another schema version; false without an
 * error when the budget ran out. */
bool earlier_heap_read(struct earlier_heap *earlier, const char *path, struct budget *budget,
                       GError **error);
void earlier_heap_clear(struct earlier_heap *earlier);

#endif
