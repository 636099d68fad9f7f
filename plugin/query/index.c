#include "query/index.h"
#include "python/type.h"
#include "query/turning.h"

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
    }
    (void)references;
    filling->graph.first[source + 1] = filling->edges;
}

static void
add_count(void *context, uint32_t source, const uint32_t *targets,
          const struct reference *references, size_t count)
{
    (void)source;
    (void)targets;
    (void)references;
    *(uint64_t *)context += count;
}

static uint64_t
count_references(struct heap *heap, struct budget *budget)
{
    uint64_t count = 0;
    heap_each_reference(heap, budget, add_count, &count);
    return count;
}

/* The heap is read again, object after object: for heaps so wide that there are no codes for all
 * addresses, or so large that the trails had no room. */
static bool
read_again(struct heap *heap, struct budget *budget, struct graph *referrers)
{
    struct filling filling = {.heap = heap};
    heap_forget_trails(heap);
    if (!heap_note_types(heap, budget))
        return false;
    uint64_t room = count_references(heap, budget);
    if (!graph_init(&filling.graph, heap->object_count, room))
        return false;
    bool good = heap_each_reference(heap, budget, add_references, &filling) &&
                !budget_spent(budget) && graph_transpose(&filling.graph, referrers);
    heap->coverage.unreadable += filling.full;
    graph_clear(&filling.graph);
    return good;
}

struct index *
index_new(struct heap *heap, struct budget *budget, GError **error)
{
    gint64 start = g_get_monotonic_time();
    struct graph referrers;
    budget_progress(budget, "turning references round", 0, 0);
    bool good = turning_is_possible(heap) ? turning_build(heap, budget, &referrers)
                                          : read_again(heap, budget, &referrers);
    if (good && !heap_note_types(heap, budget)) {
        graph_clear(&referrers);
        good = false;
    }
    if (!good) {
        if (!budget_spent(budget))
            g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                        "no memory for an index of %u objects and their references",
                        heap->object_count);
        heap_free(heap);
        return NULL;
    }
    struct index *index = g_new0(struct index, 1);
    index->heap = heap;
    index->referrers = referrers;
    index->reference_count = referrers.edge_count;
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

void
index_ask(const struct index *index, uint32_t id, bool any)
{
    uint64_t address = address_map_address(index->heap->objects, id);
    GArray *asked = any ? index->part->asked_any : index->part->asked;
    g_array_append_val(asked, address);
}

uint32_t
index_id(const struct index *index, uint64_t address)
{
    uint32_t id = address_map_id(index->heap->objects, address);
    if (id == ADDRESS_MAP_NONE && index->part)
        index->part->beyond = true;
    return id;
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
    if (index->part)
        index->part->beyond = true;
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
