/* What lies at an address?  The answer to py-whereis: one line for each thing that is known of it,
 * the most telling first. */
#ifndef PY_REFERRERS_QUERY_WHEREIS_H
#define PY_REFERRERS_QUERY_WHEREIS_H

#include "native/native.h"
#include "query/index.h"

/* Lines of text, char *; at least one.  g_ptr_array_free. */
GPtrArray *whereis(struct index *index, struct native *native, uint64_t address);

#endif
