/* Who dominates whom: node d dominates node n if every path from the root to n leads through d.
 *
 * Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph" (1979), the simple
 * version: O(edges x log nodes) whatever the shape, without recursion.
 *
 * A node that the root does not reach is taken as if an edge led to it: of all such first those
 * without any predecessor, then of the rest (cycles) the one with the lowest number, and so on.
 */
#ifndef PY_REFERRERS_GRAPH_DOMINATORS_H
#define PY_REFERRERS_GRAPH_DOMINATORS_H

#include "graph/graph.h"

struct dominators_question {
    struct graph *forward; /* cleared once it is no longer wanted */
    const struct graph *reverse;
    uint32_t root;
    bool (*goes_on)(void *context); /* asked every few thousand steps; false ends the work */
    void *context;
};

struct dominators {
    uint32_t
        *immediate;   /* by node: who dominates it and nothing else that does; of the root itself */
    uint32_t *order;  /* all nodes, the root first, each after its dominator */
    uint32_t reached; /* so many of them, from the first on, are reached from the root */
    uint32_t node_count;
};

/* False when there is no memory or goes_on said so. */
bool dominators_find(const struct dominators_question *question, struct dominators *dominators);
void dominators_clear(struct dominators *dominators);

#endif
