#include "query/index.h"
#include "python/type.h"

/* The forward graph while it is filled, object after object. */
struct filling {
    struct graph graph;
    uint32_t edges;
    struct heap *heap;
    bool full; /* there was no room for some of a damaged heap */
};

static void
add_references(void *context, uint32_t source, const uint32_t *targets,
               const struct reference *references, size_t count)
{
    struct filling *filling = context;
    for (size_t i = 0; i < count; i++) {
        if (filling->edges == filling->graph.edge_count) {
            filling->full = true;
            break;
        }
        filling->graph.targets[filling->edges++] = targets[i];
        filling->heap->coverage.inferred_edges += reference_is_inferred(references[i].kind);
    }
    filling->graph.first[source + 1] = filling->edges;
}

struct index *
index_new(struct heap *heap, struct budget *budget, GError **error)
{
    gint64 start = g_get_monotonic_time();
    struct filling filling = {.heap = heap};
    struct graph referrers;
    /* The second walk sees what the first saw and, where words are guessed, objects of types that
     * were met only later: leave room for them. */
    uint64_t room = heap->reference_bound + heap->reference_bound / 64 + 4096;
    if (!graph_init(&filling.graph, heap->object_count, room)) {
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "no memory for an index of %u objects and %" G_GUINT64_FORMAT " references",
                    heap->object_count, room);
        heap_free(heap);
        return NULL;
    }
    bool whole =
        heap_each_reference(heap, budget, add_references, &filling) && !budget_spent(budget);
    budget_progress(budget, "turning references round", 0, 0);
    if (!whole || !graph_transpose(&filling.graph, &referrers)) {
        if (whole)
            g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                        "no memory for an index of %u references", filling.edges);
        graph_clear(&filling.graph);
        heap_free(heap);
        return NULL;
    }
    heap->coverage.unreadable += filling.full;
    graph_clear(&filling.graph);
    struct index *index = g_new0(struct index, 1);
    index->heap = heap;
    index->referrers = referrers;
    index->reference_count = filling.edges;
    index->seconds = (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC;
    return index;
}

void
index_free(struct index *index)
{
    if (!index)
        return;
    graph_clear(&index->referrers);
    heap_free(index->heap);
    g_free(index);
}

uint32_t
index_instances(const struct index *index, uint32_t class_id, uint32_t *ids, uint32_t limit)
{
    const struct heap *heap = index->heap;
    uint64_t address = address_map_address(heap->objects, class_id);
    const struct type *type = python_type_at(heap->python, address);
    uint32_t count = 0;
    if (!type)
        return 0;
    uint32_t wanted = type->index;
    for (uint32_t id = 0; id < heap->object_count; id++) {
        if (heap->type_of[id] != wanted)
            continue;
        if (ids && count < limit)
            ids[count] = id;
        count++;
    }
    return count;
}
