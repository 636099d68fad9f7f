/* The closing sentence of an audit: what a count is made of. */
#ifndef PY_REFERRERS_REPORT_REFCOUNT_TEXT_H
#define PY_REFERRERS_REPORT_REFCOUNT_TEXT_H

#include "query/refcounts.h"

/* "refcount 7: 4 found in Python objects, 2 in malloc'd blocks held by `registry` in _ext.so, 1 on
 * the C stack of thread 3": of an object with counts left over, after a search of C's memory.
 * NATIVES tells of WORDS words (natives_summary, NULL for none), of which there may be more than
 * counts, as some are left-overs, or fewer. */
void refcount_write(const struct refcount *refcount, const char *natives, unsigned words,
                    GString *out);

#endif
