/* Graphs of numbers: turned round, against counting by brute force. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <glib.h>

#include "graph/graph.h"

/* A graph of NODES whose edges are pairs of source and target, by source. */
static struct graph
graph_of(uint32_t nodes, const uint32_t (*edges)[2], uint32_t count)
{
    struct graph graph;

    cr_assert(graph_init(&graph, nodes, count));
    for (uint32_t i = 0; i < count; i++) {
        graph.targets[i] = edges[i][1];
        graph.first[edges[i][0] + 1] = i + 1;
    }
    for (uint32_t n = 0; n < nodes; n++)
        graph.first[n + 1] = MAX(graph.first[n + 1], graph.first[n]);
    return graph;
}

/* The edges of NODE: "3 3 5". */
static char *
edges_of(const struct graph *graph, uint32_t node)
{
    static char text[256];
    size_t used = 0;

    text[0] = '\0';
    for (uint32_t i = graph->first[node]; i < graph->first[node + 1]; i++)
        used += (size_t)g_snprintf(text + used, sizeof text - used, "%s%u", used ? " " : "",
                                   graph->targets[i]);
    return text;
}

Test(graph, turned_round)
{
    static const uint32_t edges[][2] = {{0, 2}, {0, 2}, {0, 1}, {2, 2}, {3, 0}};
    struct graph graph = graph_of(4, edges, G_N_ELEMENTS(edges)), reverse;

    cr_assert(graph_transpose(&graph, &reverse));
    cr_assert(eq(u32, reverse.node_count, 4));
    cr_assert(eq(u32, reverse.edge_count, 5));
    cr_assert(eq(str, edges_of(&reverse, 0), "3"));
    cr_assert(eq(str, edges_of(&reverse, 1), "0"));
    cr_assert(eq(str, edges_of(&reverse, 2), "0 0 2"));
    cr_assert(eq(str, edges_of(&reverse, 3), ""));
    graph_clear(&graph);
    graph_clear(&reverse);
}

Test(graph, without_edges_or_nodes)
{
    struct graph graph, reverse;

    for (uint32_t nodes = 0; nodes < 3; nodes++) {
        cr_assert(graph_init(&graph, nodes, 0));
        cr_assert(graph_transpose(&graph, &reverse));
        cr_assert(eq(u32, reverse.node_count, nodes));
        cr_assert(eq(u32, reverse.edge_count, 0));
        cr_assert(eq(u32, reverse.first[nodes], 0));
        graph_clear(&graph);
        graph_clear(&reverse);
        cr_assert(graph.targets == NULL);
    }
}

Test(graph, room_need_not_be_used_up)
{
    static const uint32_t edges[][2] = {{0, 1}, {1, 0}};
    struct graph graph, reverse;

    cr_assert(graph_init(&graph, 2, 1000));
    graph.targets[0] = edges[0][1];
    graph.targets[1] = edges[1][1];
    graph.first[1] = 1;
    graph.first[2] = 2;
    cr_assert(graph_transpose(&graph, &reverse));
    cr_assert(eq(u32, reverse.edge_count, 2));
    cr_assert(eq(str, edges_of(&reverse, 1), "0"));
    cr_assert(eq(u64, graph_bytes(&reverse), 5 * 4));
    graph_clear(&graph);
    graph_clear(&reverse);
}

Test(graph, too_many_edges)
{
    struct graph graph = {.node_count = 77};

    cr_assert_not(graph_init(&graph, 1, (uint64_t)GRAPH_MAX_EDGES + 1));
    cr_assert(eq(u32, graph.node_count, 77));
}

/* Random multigraphs: how often each pair is joined, by a matrix. */

enum { NODES = 30 };

static struct graph
random_graph(GRand *random, uint32_t nodes, unsigned counts[NODES][NODES])
{
    uint32_t edges[600][2], count = 0;
    uint32_t wanted = (uint32_t)g_rand_int_range(random, 0, 20);

    for (uint32_t source = 0; source < nodes; source++)
        for (uint32_t i = 0; i < wanted; i++, count++) {
            uint32_t target = (uint32_t)g_rand_int_range(random, 0, (gint32)nodes);
            edges[count][0] = source;
            edges[count][1] = target;
            counts[source][target]++;
        }
    return graph_of(nodes, edges, count);
}

Test(graph, like_a_matrix)
{
    GRand *random = g_rand_new_with_seed(3);

    for (int round = 0; round < 200; round++) {
        unsigned counts[NODES][NODES] = {{0}};
        uint32_t nodes = (uint32_t)g_rand_int_range(random, 1, NODES + 1), seen = 0;
        struct graph graph = random_graph(random, nodes, counts), reverse;

        cr_assert(graph_transpose(&graph, &reverse));
        for (uint32_t target = 0; target < nodes; target++) {
            uint32_t previous = 0;
            for (uint32_t i = reverse.first[target]; i < reverse.first[target + 1]; i++, seen++) {
                cr_assert(reverse.targets[i] >= previous);
                previous = reverse.targets[i];
                cr_assert(gt(uint, counts[previous][target]--, 0));
            }
        }
        cr_assert(eq(u32, seen, graph.edge_count));
        graph_clear(&graph);
        graph_clear(&reverse);
    }
    g_rand_free(random);
}
