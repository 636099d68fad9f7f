/* Shortest paths from one node to any of many goals, one after the other.
 *
 * Edges are certain or uncertain.  Of two paths the one with fewer uncertain edges is better,
 * whatever their lengths; of those with as many, the shorter.  The search is breadth first: certain
 * edges to the end, then on from where one uncertain edge leads, and so on.  Each search visits a
 * node once, so paths have no loops, and costs at most one pass over the edges.
 *
 * The start is no goal: a path has one edge at least.
 */
#ifndef PY_REFERRERS_GRAPH_PATHS_H
#define PY_REFERRERS_GRAPH_PATHS_H

#include "graph/graph.h"

/* What is said of a node beforehand. */
enum path_mark {
    PATH_GOAL = 1 << 0,
    PATH_UNCERTAIN_GOAL = 1 << 1, /* to end here counts as an uncertain edge more */
    PATH_CLOSED = 1 << 2,         /* no path leads through it */
    PATH_JUDGED = 1 << 3,         /* edges to it are certain only if `judge` says so */
    PATH_EXTRA = 1 << 4, /* it has the edges that `extra` tells besides those of the graph */
};

enum path_edge { PATH_EDGE_CERTAIN, PATH_EDGE_UNCERTAIN, PATH_EDGE_REFUSED };

struct paths_question {
    const struct graph *graph;
    const uint8_t *marks; /* enum path_mark, by node */
    enum path_edge (*judge)(void *context, uint32_t from, uint32_t to);
    const uint32_t *(*extra)(void *context, uint32_t node, uint32_t *count);
    bool (*goes_on)(void *context); /* asked every few thousand steps; false ends the search */
    void *context;
};

/* QUESTION's arrays outlive it.  NULL when there is no memory. */
struct paths;
struct paths *paths_new(const struct paths_question *question, uint32_t start);
void paths_free(struct paths *paths);

enum paths_result { PATHS_FOUND, PATHS_NONE, PATHS_STOPPED };

struct path {
    const uint32_t *nodes; /* from the start to the goal; valid until the next call */
    uint32_t count;
    uint32_t uncertain; /* edges, and the goal if it is uncertain */
};

/* The best path whose second node differs from that of every path before; PATH is set only when
 * there is one.  After PATHS_STOPPED nothing more is found. */
enum paths_result paths_next(struct paths *paths, struct path *path);

#define PATHS_NO_NODE UINT32_MAX

/* Of the search that ended last: how many nodes it came to besides the start, and the nearest of
 * all of them from which no edge leads on, PATHS_NO_NODE if there was none. */
struct paths_reach {
    uint32_t count;
    uint32_t dead_end;
};
struct paths_reach paths_reach(const struct paths *paths);

#endif
