/* Chains of references in lines of text. */
#ifndef PY_REFERRERS_REPORT_CHAINS_TEXT_H
#define PY_REFERRERS_REPORT_CHAINS_TEXT_H

#include "query/chains.h"

/* What the lines about limits say. */
struct chains_limits {
    double timeout, elapsed; /* seconds */
    bool incomplete;         /* parts of the heap could not be read */
    bool decimal_ids;
};

/* Appends the chains of one target, each from its root down, with an empty line between two, and
 * why there are not as many as were wanted. */
void chains_write(const struct chains *chains, const struct chains_options *options,
                  const struct chains_limits *limits, GString *out);

#endif
