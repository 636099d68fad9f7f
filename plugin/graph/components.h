/* Which nodes of a graph lie on cycles: its strongly connected components.
 *
 * R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972), with a stack
 * of its own instead of recursion: chains of references are long.
 */
#ifndef PY_REFERRERS_GRAPH_COMPONENTS_H
#define PY_REFERRERS_GRAPH_COMPONENTS_H

#include "graph/graph.h"

/* Fills COMPONENT, one number for each node: two nodes have the same if each is reached from the
 * other.  Returns how many numbers there are, 0 .. that - 1. */
uint32_t graph_components(const struct graph *graph, uint32_t *component);

#endif
