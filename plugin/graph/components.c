#include "graph/components.h"

#include <glib.h>

enum { UNSEEN = 0 };

struct search {
    const struct graph *graph;
    uint32_t *component;
    uint32_t *order; /* by node: 1 for the first that was met; UNSEEN */
    uint32_t *low;   /* by node: the least order that is reached from it on nodes that wait */
    uint32_t *next;  /* by node: the edge to look at next */
    bool *waits;     /* by node: its component is not closed */
    uint32_t *way;   /* from where the search began to where it is */
    uint32_t way_length;
    uint32_t *waiting; /* nodes in the order they were met */
    uint32_t waiting_count;
    uint32_t seen, components;
};

static void
enter(struct search *search, uint32_t node)
{
    search->order[node] = search->low[node] = ++search->seen;
    search->next[node] = search->graph->first[node];
    search->waits[node] = true;
    search->waiting[search->waiting_count++] = node;
    search->way[search->way_length++] = node;
}

/* NODE is done.  If nothing before it is reached from it, all that was met since is its component.
 */
static void
leave(struct search *search, uint32_t node)
{
    search->way_length--;
    if (search->way_length) {
        uint32_t before = search->way[search->way_length - 1];
        search->low[before] = MIN(search->low[before], search->low[node]);
    }
    if (search->low[node] != search->order[node])
        return;
    uint32_t member;
    do {
        member = search->waiting[--search->waiting_count];
        search->waits[member] = false;
        search->component[member] = search->components;
    } while (member != node);
    search->components++;
}

static void
search_from(struct search *search, uint32_t start)
{
    const struct graph *graph = search->graph;
    enter(search, start);
    while (search->way_length) {
        uint32_t node = search->way[search->way_length - 1];
        if (search->next[node] == graph->first[node + 1]) {
            leave(search, node);
            continue;
        }
        uint32_t target = graph->targets[search->next[node]++];
        if (search->order[target] == UNSEEN)
            enter(search, target);
        else if (search->waits[target])
            search->low[node] = MIN(search->low[node], search->order[target]);
    }
}

uint32_t
graph_components(const struct graph *graph, uint32_t *component)
{
    uint32_t count = graph->node_count;
    struct search search = {
        .graph = graph,
        .component = component,
        .order = g_new0(uint32_t, count + 1),
        .low = g_new(uint32_t, count + 1),
        .next = g_new(uint32_t, count + 1),
        .waits = g_new0(bool, count + 1),
        .way = g_new(uint32_t, count + 1),
        .waiting = g_new(uint32_t, count + 1),
    };
    for (uint32_t node = 0; node < count; node++)
        if (search.order[node] == UNSEEN)
            search_from(&search, node);
    g_free(search.order);
    g_free(search.low);
    g_free(search.next);
    g_free(search.waits);
    g_free(search.way);
    g_free(search.waiting);
    return search.components;
}
