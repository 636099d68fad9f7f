#include "report/snapshot_reach.h"

#include "python/type.h"

enum { BUDGET_STEPS = 1 << 16 };

struct reaching {
    struct snapshot_reach *reach;
    struct heap *heap;
    struct budget *budget;
    struct graph keeps; /* edges that are not weak */
    uint32_t kept;      /* of those, so far */
    uint32_t class_of;  /* the object whose class was added last */
    uint8_t *held;      /* by object: does another keep it? */
    uint8_t *reached;
    uint32_t *queue;
};

bool
snapshot_is_weak(const struct heap *heap, uint64_t holder, const struct reference *reference)
{
    return reference->borrowed || reference->kind == REFERENCE_WEAK ||
           reference->kind == REFERENCE_CACHED || roots_is_interned(heap->roots, holder);
}

uint32_t
snapshot_class_of(const struct heap *heap, uint32_t id)
{
    const struct type *type = heap_type(heap, id);
    return type->counts_type ? address_map_id(heap->objects, type->address) : ADDRESS_MAP_NONE;
}

/* There may be more references than there is room for where a heap is damaged: those keep nothing.
 */
static void
keep(struct reaching *reaching, uint32_t source, uint32_t target)
{
    if (reaching->kept == reaching->keeps.edge_count)
        return;
    reaching->keeps.targets[reaching->kept++] = target;
    if (source != target)
        reaching->held[target] = 1;
}

static void
add_references(void *context, uint32_t source, const uint32_t *targets,
               const struct reference *references, size_t count)
{
    struct reaching *reaching = context;
    const struct heap *heap = reaching->heap;
    uint64_t holder = address_map_address(heap->objects, source);
    if (source != reaching->class_of) {
        uint32_t class_id = snapshot_class_of(heap, source);
        if (class_id != ADDRESS_MAP_NONE) {
            keep(reaching, source, class_id);
            reaching->reach->edge_count[source]++;
        }
    }
    reaching->class_of = source;
    for (size_t i = 0; i < count; i++)
        if (!snapshot_is_weak(heap, holder, &references[i]))
            keep(reaching, source, targets[i]);
    reaching->reach->edge_count[source] += (uint32_t)count;
    reaching->keeps.first[source + 1] = reaching->kept;
}

static bool
spread(struct reaching *reaching, uint32_t start)
{
    uint32_t head = 0, tail = 0;
    if (reaching->reached[start])
        return true;
    reaching->reached[start] = 1;
    reaching->queue[tail++] = start;
    while (head < tail) {
        uint32_t id = reaching->queue[head++];
        if (head % BUDGET_STEPS == 0 && budget_spent(reaching->budget))
            return false;
        for (uint32_t i = reaching->keeps.first[id]; i < reaching->keeps.first[id + 1]; i++) {
            uint32_t target = reaching->keeps.targets[i];
            if (reaching->reached[target])
                continue;
            reaching->reached[target] = 1;
            reaching->queue[tail++] = target;
        }
    }
    return true;
}

static bool
spread_from_places(struct reaching *reaching, const struct snapshot_places *places)
{
    for (guint i = 0; i < places->edges->len; i++) {
        const struct snapshot_place_edge *edge =
            &g_array_index(places->edges, struct snapshot_place_edge, i);
        if (!edge->to_place && edge->type != SNAPSHOT_EDGE_WEAK && !spread(reaching, edge->target))
            return false;
    }
    return true;
}

/* Those that nothing keeps first; the rest is cycles, and what hangs on them. */
static bool
spread_from_orphans(struct reaching *reaching, struct snapshot_places *places)
{
    uint32_t count = reaching->heap->object_count;
    for (uint32_t id = 0; id < count; id++)
        reaching->reach->orphans += !reaching->reached[id];
    for (int cycles = 0; cycles < 2; cycles++)
        for (uint32_t id = 0; id < count; id++) {
            if (reaching->reached[id] || (!cycles && reaching->held[id]))
                continue;
            snapshot_places_add_orphan(places, id);
            if (!spread(reaching, id))
                return false;
        }
    return true;
}

static bool
reach_everything(struct reaching *reaching, struct snapshot_places *places)
{
    struct heap *heap = reaching->heap;
    if (!heap_each_reference(heap, reaching->budget, add_references, reaching))
        return false;
    for (uint32_t id = 0; id < heap->object_count; id++)
        reaching->reach->edges += reaching->reach->edge_count[id];
    budget_progress(reaching->budget, "finding what is kept", 0, 0);
    return spread_from_places(reaching, places) && spread_from_orphans(reaching, places);
}

bool
snapshot_reach_init(struct snapshot_reach *reach, const struct index *index,
                    struct snapshot_places *places, struct budget *budget, GError **error)
{
    struct heap *heap = index->heap;
    size_t count = (size_t)heap->object_count + 1;
    struct reaching reaching = {
        .reach = reach,
        .heap = heap,
        .budget = budget,
        .class_of = ADDRESS_MAP_NONE,
        .held = g_try_malloc0(count),
        .reached = g_try_malloc0(count),
        .queue = g_try_new(uint32_t, count),
    };
    *reach = (struct snapshot_reach){.edge_count = g_try_new0(uint32_t, count)};
    uint64_t room = MIN(index->reference_count + heap->object_count + 4096, GRAPH_MAX_EDGES);
    bool whole = false;
    if (reaching.held && reaching.reached && reaching.queue && reach->edge_count &&
        graph_init(&reaching.keeps, heap->object_count, room))
        whole = reach_everything(&reaching, places);
    else
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "no memory for a snapshot of %u objects",
                    heap->object_count);
    graph_clear(&reaching.keeps);
    g_free(reaching.held);
    g_free(reaching.reached);
    g_free(reaching.queue);
    return whole;
}

void
snapshot_reach_clear(struct snapshot_reach *reach)
{
    g_free(reach->edge_count);
}
