/* Of an answer, one chain for each root. */
#ifndef PY_REFERRERS_QUERY_SHORTEST_H
#define PY_REFERRERS_QUERY_SHORTEST_H

#include "query/referrers.h"

struct shortest {
    uint32_t roots;   /* that have a chain now */
    uint32_t dropped; /* holders that are on none of the chains */
    uint32_t open;    /* objects on none of the chains whose holders were not all looked for */
};

/* Keeps, for each root, the holders on the shortest way from it to a target, and drops all others.
 * Nothing is dropped where there is no root. */
struct shortest shortest_keep(struct referrers *referrers);

#endif
