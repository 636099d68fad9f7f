/* Dominators, against their definition on random graphs. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <glib.h>
#include <string.h>

#include "graph/dominators.h"

enum { MAX_NODES = 20, MAX_EDGES = 60 };

struct sample {
    uint32_t node_count, edge_count;
    struct {
        uint32_t from, to;
    } edges[MAX_EDGES + MAX_NODES];
    struct graph forward, reverse;
};

static void
make_graphs(struct sample *sample)
{
    uint32_t filled = 0;
    cr_assert(graph_init(&sample->forward, sample->node_count, sample->edge_count));
    for (uint32_t node = 0; node < sample->node_count; node++) {
        for (uint32_t i = 0; i < sample->edge_count; i++)
            if (sample->edges[i].from == node)
                sample->forward.targets[filled++] = sample->edges[i].to;
        sample->forward.first[node + 1] = filled;
    }
    cr_assert(graph_transpose(&sample->forward, &sample->reverse));
}

/* Marks what ROOT reaches when nobody may pass through WITHOUT. */
static void
reach(const struct sample *sample, uint32_t root, uint32_t without, bool *reached)
{
    bool more = root != without;
    memset(reached, 0, MAX_NODES * sizeof *reached);
    reached[root] = more;
    while (more) {
        more = false;
        for (uint32_t i = 0; i < sample->edge_count; i++) {
            uint32_t to = sample->edges[i].to;
            if (reached[sample->edges[i].from] && !reached[to] && to != without)
                more = reached[to] = true;
        }
    }
}

/* As the header says: edges from the root to what it does not reach. */
static uint32_t
lead_to_all(struct sample *sample, uint32_t root)
{
    bool reached[MAX_NODES];
    uint32_t count = 0, edges = sample->edge_count;
    reach(sample, root, MAX_NODES, reached);
    for (uint32_t node = 0; node < sample->node_count; node++)
        count += reached[node];
    for (int round = 0; round < 2; round++)
        for (uint32_t node = 0; node < sample->node_count; node++) {
            bool has_predecessor = false;
            for (uint32_t i = 0; i < edges; i++)
                has_predecessor |= sample->edges[i].to == node;
            if (reached[node] || (round == 0 && has_predecessor))
                continue;
            sample->edges[sample->edge_count].from = root;
            sample->edges[sample->edge_count++].to = node;
            reach(sample, root, MAX_NODES, reached);
        }
    return count;
}

/* Does A dominate B? */
static bool
dominates(const struct sample *sample, uint32_t root, uint32_t a, uint32_t b)
{
    bool reached[MAX_NODES];
    reach(sample, root, a, reached);
    return a == b || !reached[b];
}

static void
compare(struct sample *sample, uint32_t root)
{
    struct dominators found;
    struct dominators_question question = {&sample->forward, &sample->reverse, root, NULL, NULL};
    bool seen[MAX_NODES] = {false};
    cr_assert(dominators_find(&question, &found));
    uint32_t reached = lead_to_all(sample, root);
    cr_assert(eq(u32, found.reached, reached));
    cr_assert(eq(u32, found.immediate[root], root));
    cr_assert(eq(u32, found.order[0], root));
    for (uint32_t i = 0; i < sample->node_count; i++) {
        uint32_t node = found.order[i], above = found.immediate[node];
        cr_assert(node == root || seen[above]);
        cr_assert(not(seen[node]));
        seen[node] = true;
        if (node == root)
            continue;
        /* Of all that dominate it strictly the one that all the others dominate. */
        cr_assert(above != node && dominates(sample, root, above, node));
        for (uint32_t other = 0; other < sample->node_count; other++)
            if (other != node && dominates(sample, root, other, node))
                cr_assert(dominates(sample, root, other, above));
    }
    dominators_clear(&found);
}

Test(dominators, random_graphs)
{
    for (guint32 seed = 0; seed < 3000; seed++) {
        GRand *random = g_rand_new_with_seed(seed);
        struct sample sample = {0};
        sample.node_count = (uint32_t)g_rand_int_range(random, 1, MAX_NODES + 1);
        sample.edge_count = (uint32_t)g_rand_int_range(random, 0, MAX_EDGES + 1);
        for (uint32_t i = 0; i < sample.edge_count; i++) {
            sample.edges[i].from = (uint32_t)g_rand_int_range(random, 0, (gint32)sample.node_count);
            sample.edges[i].to = (uint32_t)g_rand_int_range(random, 0, (gint32)sample.node_count);
        }
        uint32_t root = (uint32_t)g_rand_int_range(random, 0, (gint32)sample.node_count);
        g_rand_free(random);
        make_graphs(&sample);
        compare(&sample, root);
        graph_clear(&sample.reverse);
        graph_clear(&sample.forward);
    }
}

/* A chain with an edge back from every node: the depth is that of the graph, and nothing recurses.
 */
static void
make_chain(struct sample *sample, uint32_t length)
{
    cr_assert(graph_init(&sample->forward, length, 2 * (uint64_t)length));
    uint32_t filled = 0;
    for (uint32_t node = 0; node < length; node++) {
        if (node + 1 < length)
            sample->forward.targets[filled++] = node + 1;
        if (node > 0)
            sample->forward.targets[filled++] = node - 1;
        sample->forward.first[node + 1] = filled;
    }
    cr_assert(graph_transpose(&sample->forward, &sample->reverse));
}

Test(dominators, long_chain)
{
    enum { LENGTH = 500000 };
    struct sample sample = {0};
    struct dominators found;
    make_chain(&sample, LENGTH);
    struct dominators_question question = {&sample.forward, &sample.reverse, 0, NULL, NULL};
    cr_assert(dominators_find(&question, &found));
    for (uint32_t node = 1; node < LENGTH; node++)
        cr_assert(found.immediate[node] == node - 1);
    dominators_clear(&found);
    graph_clear(&sample.reverse);
}

static bool
no_more(void *context)
{
    return --*(int *)context > 0;
}

Test(dominators, work_ends_when_it_is_told_to)
{
    for (int patience = 1; patience <= 3; patience++) {
        struct sample sample = {0};
        struct dominators found;
        int left = patience;
        make_chain(&sample, 100000);
        struct dominators_question question = {&sample.forward, &sample.reverse, 0, no_more, &left};
        cr_assert(not(dominators_find(&question, &found)));
        cr_assert(eq(int, left, 0));
        graph_clear(&sample.reverse);
    }
}
