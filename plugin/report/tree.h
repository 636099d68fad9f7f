/* The referrer graph as a text tree. */
#ifndef PY_REFERRERS_REPORT_TREE_H
#define PY_REFERRERS_REPORT_TREE_H

#include "query/referrers.h"

/* Appends one line for each node, each ended by a newline.  OPTIONS are those of the search, for
 * what the limits' lines say. */
void tree_write(const struct referrers *referrers, const struct referrers_options *options,
                GString *out);

#endif
