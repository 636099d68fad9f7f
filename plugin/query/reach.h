/* Does an answer lead from its targets to a root, or is a target garbage? */
#ifndef PY_REFERRERS_QUERY_REACH_H
#define PY_REFERRERS_QUERY_REACH_H

#include "query/referrers.h"

/* Sets `reach` of each target, and marks objects that nothing refers to as CUT_STRANGER.  For a
 * whole answer only: one from which nothing was left out. */
void reach_judge(struct referrers *referrers);

#endif
