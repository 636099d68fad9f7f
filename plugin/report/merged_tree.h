/* A merged answer as a text tree: a line for each group.
 *
 *     ╙── Request (object) (id=0x7f10) (target)
 *         └── 1,204 × list index → list (id=0x7f20, …)
 *             └── 1,204 × Cache.entries (instance attribute) → Cache (id=0x7f30)
 *                 └── app.cache (module variable) (id=0x7f40) (root)
 */
#ifndef PY_REFERRERS_REPORT_MERGED_TREE_H
#define PY_REFERRERS_REPORT_MERGED_TREE_H

#include "query/merge.h"
#include "report/tree.h"

/* Appends it; of the groups below a line those in excess of limits->referrer_limit are told by
 * their number. */
void merged_tree_write(const struct merged *merged, const struct tree_limits *limits, GString *out);

#endif
