#include "graph/graph.h"

#include <stddef.h>
#include <string.h>
#include <sys/mman.h>

enum { HUGE_FROM = 16 << 20 }; /* bytes: the last huge page is mostly empty */

/* Large arrays come straight from the kernel: zeroed, and only touched pages cost memory. */
uint32_t *
graph_array_new(uint64_t count)
{
    size_t size = (size_t)(count + 1) * sizeof(uint32_t);
    void *array = mmap(NULL, size, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (array == MAP_FAILED)
        return NULL;
    if (size >= HUGE_FROM)
        madvise(array, size, MADV_HUGEPAGE); /* where there are some: fewer faults, fewer misses */
    return array;
}

void
graph_array_free(uint32_t *array, uint64_t count)
{
    if (array)
        munmap(array, (size_t)(count + 1) * sizeof(uint32_t));
}

bool
graph_init(struct graph *graph, uint32_t nodes, uint64_t edges)
{
    if (edges > GRAPH_MAX_EDGES)
        return false;
    uint32_t *first = graph_array_new((uint64_t)nodes + 1), *targets = graph_array_new(edges);
    if (!first || !targets) {
        graph_array_free(first, (uint64_t)nodes + 1);
        graph_array_free(targets, edges);
        return false;
    }
    *graph = (struct graph){nodes, (uint32_t)edges, first, targets};
    return true;
}

void
graph_clear(struct graph *graph)
{
    graph_array_free(graph->first, (uint64_t)graph->node_count + 1);
    graph_array_free(graph->targets, graph->edge_count);
    *graph = (struct graph){0};
}

bool
graph_transpose(const struct graph *graph, struct graph *reverse)
{
    uint32_t nodes = graph->node_count, edges = graph->first[nodes];
    struct graph result;
    if (!graph_init(&result, nodes, edges))
        return false;
    for (uint32_t i = 0; i < edges; i++)
        result.first[graph->targets[i] + 1]++;
    for (uint32_t n = 0; n < nodes; n++)
        result.first[n + 1] += result.first[n];
    /* Each list is filled from its start on; first[n] runs ahead to first[n + 1] meanwhile. */
    for (uint32_t n = 0; n < nodes; n++)
        for (uint32_t i = graph->first[n]; i < graph->first[n + 1]; i++)
            result.targets[result.first[graph->targets[i]]++] = n;
    memmove(result.first + 1, result.first, (size_t)nodes * sizeof(uint32_t));
    result.first[0] = 0;
    *reverse = result;
    return true;
}

uint64_t
graph_bytes(const struct graph *graph)
{
    return ((uint64_t)graph->node_count + 1 + graph->edge_count) * sizeof(uint32_t);
}
