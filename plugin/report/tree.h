/* The referrer graph as a text tree. */
#ifndef PY_REFERRERS_REPORT_TREE_H
#define PY_REFERRERS_REPORT_TREE_H

#include "query/referrers.h"

/* What the lines about limits say. */
struct tree_limits {
    uint32_t max_depth, referrer_limit;
    double timeout, elapsed; /* seconds */
    bool incomplete;         /* parts of the heap could not be read */
    bool decimal_ids;
    uint32_t max_holders;
};

/* Appends one line for each node, each ended by a newline. */
void tree_write(const struct referrers *referrers, const struct tree_limits *limits, GString *out);

#endif
