#include "query/retained.h"
#include "python/measure.h"
#include "python/type.h"

enum { BUDGET_STEPS = 1 << 12, PROGRESS_STEPS = 1 << 18 };

/* The graph of what keeps what alive, while it is filled. */
struct filling {
    struct heap *heap;
    struct graph graph;
    uint32_t edges;
    uint32_t *type_ids; /* by index of the type: its id */
    uint32_t last;      /* the object that came last */
    bool interned;      /* it is a table of interned strings, which owns none of them */
};

static void
add_edge(struct filling *filling, uint32_t target)
{
    if (target != ADDRESS_MAP_NONE && filling->edges < filling->graph.edge_count)
        filling->graph.targets[filling->edges++] = target;
}

static void
add_references(void *context, uint32_t source, const uint32_t *targets,
               const struct reference *references, size_t count)
{
    struct filling *filling = context;
    if (source != filling->last) {
        filling->last = source;
        filling->interned = roots_is_interned(filling->heap->roots,
                                              address_map_address(filling->heap->objects, source));
        add_edge(filling, filling->type_ids[filling->heap->type_of[source]]);
    }
    for (size_t i = 0; i < count && !filling->interned; i++)
        if (reference_is_counted(&references[i]))
            add_edge(filling, targets[i]);
    filling->graph.first[source + 1] = filling->edges;
}

static void
add_roots(struct filling *filling)
{
    const struct heap *heap = filling->heap;
    const GArray *roots = heap->roots->roots;
    for (guint i = 0; i < roots->len; i++) {
        const struct root *root = &g_array_index(roots, struct root, i);
        if (root->kind != ROOT_INTERNED && root->reference.kind != REFERENCE_WEAK &&
            root->reference.kind != REFERENCE_STALE_STACK)
            add_edge(filling, address_map_id(heap->objects, root->reference.referent));
    }
    filling->graph.first[heap->object_count + 1] = filling->edges;
}

static bool
fill(struct filling *filling, struct budget *budget)
{
    struct heap *heap = filling->heap;
    const GPtrArray *types = heap->python->types;
    g_autofree uint32_t *type_ids = g_new(uint32_t, types->len);
    for (guint i = 0; i < types->len; i++)
        type_ids[i] = address_map_id(heap->objects,
                                     ((const struct type *)g_ptr_array_index(types, i))->address);
    filling->type_ids = type_ids;
    filling->last = ADDRESS_MAP_NONE;
    if (!heap_each_reference(heap, budget, add_references, filling))
        return false;
    add_roots(filling);
    return true;
}

struct measuring {
    struct retained *retained;
    struct reader reader;
    struct budget *budget;
};

static bool
measure_one(void *context, uint32_t id, uint64_t address)
{
    struct measuring *measuring = context;
    const struct heap *heap = measuring->retained->heap;
    if (id % BUDGET_STEPS == 0 && budget_spent(measuring->budget))
        return false;
    if (id % PROGRESS_STEPS == 0)
        budget_progress(measuring->budget, "measuring objects", id, heap->object_count);
    measuring->retained->bytes[id] =
        measure_total(heap->python, &measuring->reader, address, heap_type(heap, id));
    return true;
}

static bool
goes_on(void *context)
{
    return !budget_spent(context);
}

/* Each object's own bytes become those of all it dominates. */
static void
add_up(struct retained *retained)
{
    const struct dominators *dominators = &retained->dominators;
    for (uint32_t i = dominators->node_count; i-- > 1;) {
        uint32_t node = dominators->order[i];
        if (i >= dominators->reached && dominators->immediate[node] == retained->heap->object_count)
            retained->unreached_bytes += retained->bytes[node];
        retained->bytes[dominators->immediate[node]] += retained->bytes[node];
    }
    retained->unreached = dominators->node_count - dominators->reached;
}

static bool
find_dominators(struct retained *retained, struct filling *filling, struct budget *budget)
{
    struct graph reverse;
    if (!graph_transpose(&filling->graph, &reverse))
        return false;
    struct dominators_question question = {.forward = &filling->graph,
                                           .reverse = &reverse,
                                           .root = retained->heap->object_count,
                                           .goes_on = goes_on,
                                           .context = budget};
    budget_progress(budget, "finding what holds what alone", 0, 0);
    bool found = dominators_find(&question, &retained->dominators);
    graph_clear(&reverse);
    return found;
}

struct retained *
retained_new(const struct index *index, struct budget *budget, GError **error)
{
    struct heap *heap = index->heap;
    struct retained *retained = g_new0(struct retained, 1);
    struct filling filling = {.heap = heap};
    struct measuring measuring = {.retained = retained, .budget = budget};
    uint64_t room = index->reference_count + heap->object_count + heap->roots->roots->len + 1;
    retained->heap = heap;
    retained->bytes = g_try_new0(uint64_t, (gsize)heap->object_count + 1);
    reader_init(&measuring.reader, heap->python->memory);
    bool good = retained->bytes && graph_init(&filling.graph, heap->object_count + 1, room) &&
                fill(&filling, budget) && find_dominators(retained, &filling, budget);
    graph_clear(&filling.graph);
    if (good)
        address_map_each(heap->objects, measure_one, &measuring);
    if (good && !budget_spent(budget)) {
        add_up(retained);
        return retained;
    }
    if (!budget_spent(budget))
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "no memory for the retained sizes of %u objects", heap->object_count);
    retained_free(retained);
    return NULL;
}

void
retained_free(struct retained *retained)
{
    if (!retained)
        return;
    dominators_clear(&retained->dominators);
    g_free(retained->bytes);
    g_free(retained);
}

/* The tree of dominators, from above. */
struct children {
    uint32_t *first, *next; /* by node; the root, which is nobody's child, ends a list */
};

static bool
find_children(const struct retained *retained, struct children *children)
{
    const struct dominators *dominators = &retained->dominators;
    uint32_t root = retained->heap->object_count;
    children->first = g_try_new(uint32_t, dominators->node_count);
    children->next = g_try_new(uint32_t, dominators->node_count);
    if (!children->first || !children->next)
        return false;
    for (uint32_t node = 0; node <= root; node++)
        children->first[node] = root;
    for (uint32_t node = 0; node < root; node++) {
        uint32_t above = dominators->immediate[node];
        children->next[node] = children->first[above];
        children->first[above] = node;
    }
    return true;
}

/* An instance counts where no other instance of the type dominates it. */
static void
add_by_type(const struct retained *retained, const struct children *children, uint64_t *bytes,
            uint32_t *depth)
{
    const struct heap *heap = retained->heap;
    uint32_t root = heap->object_count, node = children->first[root];
    while (node != root) {
        uint32_t type = heap->type_of[node];
        if (depth[type]++ == 0)
            bytes[type] += retained->bytes[node];
        if (children->first[node] != root) {
            node = children->first[node];
            continue;
        }
        for (; node != root; node = retained->dominators.immediate[node]) {
            depth[heap->type_of[node]]--;
            if (children->next[node] != root) {
                node = children->next[node];
                break;
            }
        }
    }
}

uint64_t *
retained_by_type(const struct retained *retained)
{
    guint types = retained->heap->python->types->len;
    struct children children = {0};
    g_autofree uint32_t *depth = g_new0(uint32_t, types);
    uint64_t *bytes = NULL;
    if (find_children(retained, &children)) {
        bytes = g_new0(uint64_t, types);
        add_by_type(retained, &children, bytes, depth);
    }
    g_free(children.first);
    g_free(children.next);
    return bytes;
}
