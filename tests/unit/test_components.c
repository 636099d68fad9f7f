/* Which nodes lie on a cycle. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include <glib.h>

#include "graph/components.h"

/* A graph of COUNT nodes from EDGES pairs of numbers, ordered by their first. */
static uint32_t
components(uint32_t count, const uint32_t (*edges)[2], uint32_t edge_count, uint32_t *component)
{
    struct graph graph;
    cr_assert(graph_init(&graph, count, edge_count));
    graph.first[0] = 0;
    for (uint32_t node = 0, edge = 0; node < count; node++) {
        for (; edge < edge_count && edges[edge][0] == node; edge++)
            graph.targets[edge] = edges[edge][1];
        graph.first[node + 1] = edge;
    }
    uint32_t found = graph_components(&graph, component);
    graph_clear(&graph);
    return found;
}

Test(components, two_cycles_and_a_way_between_them)
{
    static const uint32_t edges[][2] = {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 5}, {5, 4}};
    uint32_t component[6];

    cr_assert(eq(u32, components(6, edges, 7, component), 3));
    cr_assert(component[0] == component[1] && component[1] == component[2]);
    cr_assert(component[4] == component[5]);
    cr_assert(component[3] != component[2] && component[3] != component[4]);
    cr_assert(component[0] != component[4]);
}

Test(components, without_a_cycle_each_node_is_its_own)
{
    static const uint32_t edges[][2] = {{0, 1}, {0, 2}, {1, 3}, {2, 3}};
    uint32_t component[4];
    bool seen[4] = {false};

    cr_assert(eq(u32, components(4, edges, 4, component), 4));
    for (int i = 0; i < 4; i++) {
        cr_assert(not(seen[component[i]]));
        seen[component[i]] = true;
    }
    cr_assert(eq(u32, components(0, NULL, 0, component), 0));
}

/* Are two nodes reached from each other? By trying. */
static bool
together(uint32_t count, const uint32_t (*edges)[2], uint32_t edge_count, uint32_t a, uint32_t b)
{
    bool both = true;
    for (int turn = 0; turn < 2; turn++) {
        g_autofree bool *reached = g_new0(bool, count);
        reached[turn ? b : a] = true;
        for (bool more = true; more;) {
            more = false;
            for (uint32_t i = 0; i < edge_count; i++)
                if (reached[edges[i][0]] && !reached[edges[i][1]])
                    reached[edges[i][1]] = more = true;
        }
        both = both && reached[turn ? a : b];
    }
    return both;
}

static int
by_source(const void *a, const void *b)
{
    const uint32_t *first = a, *second = b;
    return (first[0] > second[0]) - (first[0] < second[0]);
}

Test(components, agree_with_trying_on_random_graphs)
{
    enum { NODES = 12, EDGES = 18 };
    g_autoptr(GRand) random = g_rand_new_with_seed(7);

    for (int round = 0; round < 200; round++) {
        uint32_t edges[EDGES][2], component[NODES];
        for (int i = 0; i < EDGES; i++)
            for (int end = 0; end < 2; end++)
                edges[i][end] = (uint32_t)g_rand_int_range(random, 0, NODES);
        qsort(edges, EDGES, sizeof edges[0], by_source);
        components(NODES, edges, EDGES, component);
        for (uint32_t a = 0; a < NODES; a++)
            for (uint32_t b = 0; b < NODES; b++)
                cr_assert(
                    eq(int, component[a] == component[b], together(NODES, edges, EDGES, a, b)));
    }
}

Test(components, long_chain_takes_no_stack)
{
    enum { LENGTH = 1000000 };
    g_autofree uint32_t *component = g_new(uint32_t, LENGTH);
    uint32_t(*edges)[2] = g_malloc_n(LENGTH, sizeof *edges);

    for (uint32_t i = 0; i < LENGTH; i++) {
        edges[i][0] = i;
        edges[i][1] = (i + 1) % LENGTH;
    }
    cr_assert(eq(u32, components(LENGTH, edges, LENGTH, component), 1));
    g_free(edges);
}
