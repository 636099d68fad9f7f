/* Directed graphs of numbered nodes, in flat arrays.
 *
 * The edges of node n are targets[first[n]] .. targets[first[n + 1] - 1].  Nodes are 0 ..
 * node_count
 * - 1; an edge may occur more than once.  Nothing here knows what a node stands for.
 */
#ifndef PY_REFERRERS_GRAPH_GRAPH_H
#define PY_REFERRERS_GRAPH_GRAPH_H

#include <stdbool.h>
#include <stdint.h>

#define GRAPH_MAX_EDGES UINT32_MAX

struct graph {
    uint32_t node_count;
    uint32_t edge_count;
    uint32_t *first; /* node_count + 1 */
    uint32_t *targets;
};

/* Room for so many nodes and up to EDGES edges; memory is used as it is filled.  False when there
 * is none, with GRAPH untouched. */
bool graph_init(struct graph *graph, uint32_t nodes, uint64_t edges);
void graph_clear(struct graph *graph);

/* COUNT numbers (and one more), zeroed, of which only touched pages take memory; NULL if there is
 * none. */
uint32_t *graph_array_new(uint64_t count);
void graph_array_free(uint32_t *array, uint64_t count);

/* The same nodes with every edge turned round: count, prefix sum, fill.  The sources of a node come
 * in ascending order.  False when there is no memory for it. */
bool graph_transpose(const struct graph *graph, struct graph *reverse);

/* Bytes held. */
uint64_t graph_bytes(const struct graph *graph);

#endif
