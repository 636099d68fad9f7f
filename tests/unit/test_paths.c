/* Shortest paths, against brute force on random graphs. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "graph/paths.h"

enum { MAX_NODES = 24, MAX_EDGES = 96, NO_COST = INT32_MAX, UNCERTAIN_COST = 1 << 16 };

/* A small graph as a list of edges; the extra ones are told by `extra`. */
struct sample {
    uint32_t node_count, edge_count;
    struct {
        uint32_t from, to;
        bool extra;
    } edges[MAX_EDGES];
    uint8_t marks[MAX_NODES];
    enum path_edge judged[MAX_NODES][MAX_NODES];
    struct graph graph;
    uint32_t extra_targets[MAX_EDGES];
    unsigned questions, patience; /* asked whether to go on; and how often the answer is yes */
};

static enum path_edge
judge(void *context, uint32_t from, uint32_t to)
{
    const struct sample *sample = context;
    return sample->judged[from][to];
}

static const uint32_t *
extra(void *context, uint32_t node, uint32_t *count)
{
    struct sample *sample = context;
    *count = 0;
    for (uint32_t i = 0; i < sample->edge_count; i++)
        if (sample->edges[i].extra && sample->edges[i].from == node)
            sample->extra_targets[(*count)++] = sample->edges[i].to;
    return sample->extra_targets;
}

static bool
goes_on(void *context)
{
    struct sample *sample = context;
    return sample->questions++ < sample->patience;
}

static struct paths *
search(struct sample *sample, uint32_t start)
{
    struct paths_question question = {&sample->graph, sample->marks, judge, extra, goes_on, sample};
    uint32_t filled = 0;
    cr_assert(graph_init(&sample->graph, sample->node_count, sample->edge_count));
    for (uint32_t node = 0; node < sample->node_count; node++) {
        for (uint32_t i = 0; i < sample->edge_count; i++)
            if (!sample->edges[i].extra && sample->edges[i].from == node)
                sample->graph.targets[filled++] = sample->edges[i].to;
        sample->graph.first[node + 1] = filled;
    }
    return paths_new(&question, start);
}

static struct sample
new_sample(uint32_t nodes)
{
    struct sample sample = {.node_count = nodes, .patience = UINT32_MAX};
    return sample;
}

static void
add_edge(struct sample *sample, uint32_t from, uint32_t to)
{
    sample->edges[sample->edge_count].from = from;
    sample->edges[sample->edge_count++].to = to;
}

static void
assert_path(const struct path *path, const uint32_t *nodes, uint32_t count, uint32_t uncertain)
{
    cr_assert(eq(u32, path->count, count));
    for (uint32_t i = 0; i < count; i++)
        cr_assert(eq(u32, path->nodes[i], nodes[i]));
    cr_assert(eq(u32, path->uncertain, uncertain));
}

#define ASSERT_PATH(path, uncertain, ...)                 \
    assert_path(&(path), (const uint32_t[]){__VA_ARGS__}, \
                sizeof((uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t), uncertain)

static void
done(struct sample *sample, struct paths *paths)
{
    paths_free(paths);
    graph_clear(&sample->graph);
}

Test(paths, shortest_goes_first_and_the_next_leaves_the_start_another_way)
{
    struct sample sample = new_sample(6);
    struct path path;
    add_edge(&sample, 0, 1);
    add_edge(&sample, 1, 2);
    add_edge(&sample, 2, 5);
    add_edge(&sample, 0, 3);
    add_edge(&sample, 3, 5);
    add_edge(&sample, 3, 4);
    add_edge(&sample, 4, 5);
    sample.marks[5] = PATH_GOAL;
    struct paths *paths = search(&sample, 0);
    cr_assert(paths_next(paths, &path) == PATHS_FOUND);
    ASSERT_PATH(path, 0, 0, 3, 5);
    cr_assert(paths_next(paths, &path) == PATHS_FOUND);
    ASSERT_PATH(path, 0, 0, 1, 2, 5);
    cr_assert(paths_next(paths, &path) == PATHS_NONE);
    done(&sample, paths);
}

Test(paths, long_certain_one_is_better_than_short_uncertain_one)
{
    struct sample sample = new_sample(4);
    struct path path;
    add_edge(&sample, 0, 3);
    add_edge(&sample, 0, 1);
    add_edge(&sample, 1, 2);
    add_edge(&sample, 2, 3);
    sample.marks[3] = PATH_GOAL | PATH_JUDGED;
    sample.judged[0][3] = PATH_EDGE_UNCERTAIN;
    struct paths *paths = search(&sample, 0);
    cr_assert(paths_next(paths, &path) == PATHS_FOUND);
    ASSERT_PATH(path, 0, 0, 1, 2, 3);
    cr_assert(paths_next(paths, &path) == PATHS_FOUND);
    ASSERT_PATH(path, 1, 0, 3);
    done(&sample, paths);
}

Test(paths, start_is_no_goal_and_not_come_back_to)
{
    struct sample sample = new_sample(2);
    struct path path;
    add_edge(&sample, 0, 1);
    add_edge(&sample, 1, 0);
    add_edge(&sample, 0, 0);
    sample.marks[0] = PATH_GOAL | PATH_UNCERTAIN_GOAL;
    struct paths *paths = search(&sample, 0);
    cr_assert(paths_next(paths, &path) == PATHS_NONE);
    struct paths_reach reach = paths_reach(paths);
    cr_assert(eq(u32, reach.count, 1));
    cr_assert(eq(u32, reach.dead_end, PATHS_NO_NODE));
    done(&sample, paths);
}

Test(paths, nearest_dead_end_is_told)
{
    struct sample sample = new_sample(6);
    struct path path;
    add_edge(&sample, 0, 1);
    add_edge(&sample, 1, 2);
    add_edge(&sample, 2, 1);
    add_edge(&sample, 2, 3);
    add_edge(&sample, 3, 4);
    add_edge(&sample, 3, 5); /* refused, so 3 leads to 4 alone */
    sample.marks[5] = PATH_GOAL | PATH_JUDGED;
    sample.judged[3][5] = PATH_EDGE_REFUSED;
    struct paths *paths = search(&sample, 0);
    cr_assert(paths_next(paths, &path) == PATHS_NONE);
    struct paths_reach reach = paths_reach(paths);
    cr_assert(eq(u32, reach.count, 4));
    cr_assert(eq(u32, reach.dead_end, 4));
    done(&sample, paths);
}

Test(paths, search_ends_when_it_is_told_to)
{
    enum { NODES = 100000 };
    struct graph graph;
    struct path path;
    struct sample sample = new_sample(0);
    uint8_t *marks = calloc(NODES, 1);
    cr_assert(graph_init(&graph, NODES, NODES));
    for (uint32_t node = 0; node < NODES; node++) {
        graph.targets[node] = (node + 1) % NODES;
        graph.first[node + 1] = node + 1;
    }
    struct paths_question question = {&graph, marks, judge, extra, goes_on, &sample};
    sample.patience = 2;
    struct paths *paths = paths_new(&question, 0);
    cr_assert(paths_next(paths, &path) == PATHS_STOPPED);
    cr_assert(eq(u32, sample.questions, 3));
    cr_assert(paths_next(paths, &path) == PATHS_STOPPED);
    paths_free(paths);
    graph_clear(&graph);
    free(marks);
}

/* Random graphs */

static uint32_t
below(uint32_t *state, uint32_t limit)
{
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % limit;
}

static struct sample
random_sample(uint32_t seed)
{
    uint32_t state = seed * 2654435761u + 1;
    struct sample sample = new_sample(2 + below(&state, MAX_NODES - 2));
    uint32_t edges = below(&state, MIN(MAX_EDGES, 3 * sample.node_count));
    for (uint32_t i = 0; i < edges; i++) {
        add_edge(&sample, below(&state, sample.node_count), below(&state, sample.node_count));
        sample.edges[i].extra = below(&state, 8) == 0;
        if (sample.edges[i].extra)
            sample.marks[sample.edges[i].from] |= PATH_EXTRA;
    }
    for (uint32_t node = 0; node < sample.node_count; node++) {
        sample.marks[node] |= (below(&state, 10) == 0 ? PATH_GOAL : 0) |
                              (below(&state, 8) == 0 ? PATH_UNCERTAIN_GOAL : 0) |
                              (below(&state, 12) == 0 ? PATH_CLOSED : 0) |
                              (below(&state, 3) == 0 ? PATH_JUDGED : 0);
        for (uint32_t other = 0; other < sample.node_count; other++)
            sample.judged[other][node] = (enum path_edge)below(&state, 3);
    }
    return sample;
}

static int32_t
edge_cost(const struct sample *sample, uint32_t from, uint32_t to)
{
    enum path_edge edge =
        sample->marks[to] & PATH_JUDGED ? sample->judged[from][to] : PATH_EDGE_CERTAIN;
    if (edge == PATH_EDGE_REFUSED || (sample->marks[to] & PATH_CLOSED))
        return NO_COST;
    return edge == PATH_EDGE_UNCERTAIN ? UNCERTAIN_COST + 1 : 1;
}

static int32_t
goal_cost(const struct sample *sample, uint32_t node)
{
    if (sample->marks[node] & PATH_GOAL)
        return 0;
    return sample->marks[node] & PATH_UNCERTAIN_GOAL ? UNCERTAIN_COST + 1 : NO_COST;
}

/* The least cost from node 0 over an edge to SECOND, by relaxing every edge until nothing changes.
 */
static int32_t
brute_force(const struct sample *sample, uint32_t second)
{
    int32_t cost[MAX_NODES], best = NO_COST;
    bool changed = true;
    for (uint32_t node = 0; node < MAX_NODES; node++)
        cost[node] = NO_COST;
    for (uint32_t i = 0; i < sample->edge_count; i++)
        if (sample->edges[i].from == 0 && sample->edges[i].to == second)
            cost[second] = edge_cost(sample, 0, second);
    while (changed) {
        changed = false;
        for (uint32_t i = 0; i < sample->edge_count; i++) {
            uint32_t from = sample->edges[i].from, to = sample->edges[i].to;
            int32_t step = edge_cost(sample, from, to);
            if (from == 0 || to == 0 || cost[from] == NO_COST || step == NO_COST ||
                cost[from] + step >= cost[to])
                continue;
            cost[to] = cost[from] + step;
            changed = true;
        }
    }
    for (uint32_t node = 1; node < sample->node_count; node++)
        if (cost[node] != NO_COST && goal_cost(sample, node) != NO_COST)
            best = MIN(best, cost[node] + goal_cost(sample, node));
    return best;
}

static bool
has_edge(const struct sample *sample, uint32_t from, uint32_t to)
{
    for (uint32_t i = 0; i < sample->edge_count; i++)
        if (sample->edges[i].from == from && sample->edges[i].to == to)
            return true;
    return false;
}

/* What PATH costs; it must be one. */
static int32_t
cost_of(const struct sample *sample, const struct path *path)
{
    bool seen[MAX_NODES] = {false};
    int32_t cost = 0;
    cr_assert(path->count >= 2 && path->nodes[0] == 0);
    for (uint32_t i = 0; i < path->count; i++) {
        cr_assert_not(seen[path->nodes[i]]);
        seen[path->nodes[i]] = true;
        if (i == 0)
            continue;
        cr_assert(has_edge(sample, path->nodes[i - 1], path->nodes[i]));
        cr_assert(edge_cost(sample, path->nodes[i - 1], path->nodes[i]) != NO_COST);
        cost += edge_cost(sample, path->nodes[i - 1], path->nodes[i]);
    }
    return cost + goal_cost(sample, path->nodes[path->count - 1]);
}

Test(paths, are_the_best_of_brute_force_one_after_the_other)
{
    unsigned found = 0, uncertain = 0;
    for (uint32_t seed = 0; seed < 20000; seed++) {
        struct sample sample = random_sample(seed);
        struct path path;
        int32_t wanted[MAX_NODES];
        for (uint32_t node = 1; node < sample.node_count; node++)
            wanted[node] = brute_force(&sample, node);
        struct paths *paths = search(&sample, 0);
        while (paths_next(paths, &path) == PATHS_FOUND) {
            int32_t best = NO_COST, cost = cost_of(&sample, &path);
            for (uint32_t node = 1; node < sample.node_count; node++)
                best = MIN(best, wanted[node]);
            cr_assert(cost == best && wanted[path.nodes[1]] == best, "seed %u: %d, not %d", seed,
                      cost, best);
            cr_assert(eq(u32, path.uncertain, (uint32_t)cost / UNCERTAIN_COST));
            wanted[path.nodes[1]] = NO_COST;
            found++;
            uncertain += path.uncertain > 0;
        }
        for (uint32_t node = 1; node < sample.node_count; node++)
            cr_assert(wanted[node] == NO_COST, "seed %u: no path over %u", seed, node);
        done(&sample, paths);
    }
    cr_assert(found > 5000 && uncertain > 2000, "%u found, %u uncertain", found, uncertain);
}
