#include "query/chains.h"
#include "graph/paths.h"
#include "python/visit.h"
#include "query/chain_steps.h"
#include "query/naming.h"

#include <stdlib.h>

struct chains_finder {
    struct index *index;
    struct heap *heap;
    const struct chains_options *options;
    struct budget *budget;
    struct chain_steps steps;
    uint8_t *marks;           /* enum path_mark, by id */
    uint32_t *instance_first; /* by index of a type, into instances; NULL until it is wanted */
    uint32_t *instances;      /* ids of objects by type */
    uint32_t sorted_types;    /* so many types were known then */
};

static uint32_t
type_count(const struct chains_finder *finder)
{
    return finder->heap->python->types->len;
}

/* May instances have references that do not surely hold? */
static bool
is_doubtful(const struct type *type)
{
    visit_function *const doubtful[] = {visit_weakref, visit_generator, visit_frame_object,
                                        visit_module};
    for (size_t i = 0; type->handler && i < G_N_ELEMENTS(doubtful); i++)
        if (type->handler->visit == doubtful[i])
            return true;
    for (unsigned i = 0; i < type->member_count; i++)
        if (holder_strength_of(type->members[i].kind) != HOLDER_STRONG)
            return true;
    return false;
}

static void
mark_objects(struct chains_finder *finder)
{
    const struct heap *heap = finder->heap;
    g_autofree uint8_t *marks = g_new0(uint8_t, type_count(finder) + 1);
    for (guint i = 0; i < type_count(finder); i++) {
        const struct type *type = g_ptr_array_index(heap->python->types, i);
        marks[i] = (is_doubtful(type) ? PATH_JUDGED : 0) |
                   (type_has(type, TYPE_FLAG_TYPE) ? PATH_EXTRA : 0);
    }
    for (uint32_t id = 0; id < heap->object_count; id++)
        finder->marks[id] = marks[heap->type_of[id]];
}

static void
mark_address(struct chains_finder *finder, uint64_t address, uint8_t mark)
{
    uint32_t id = address ? address_map_id(finder->heap->objects, address) : ADDRESS_MAP_NONE;
    if (id != ADDRESS_MAP_NONE)
        finder->marks[id] |= mark;
}

static void
mark_roots(struct chains_finder *finder)
{
    const struct roots *roots = finder->heap->roots;
    for (guint i = 0; i < roots->roots->len; i++) {
        const struct root *root = &g_array_index(roots->roots, struct root, i);
        if (chain_root_keeps(root))
            mark_address(finder, root->reference.referent,
                         chain_root_is_certain(root) ? PATH_GOAL : PATH_UNCERTAIN_GOAL);
    }
    for (guint i = 0; i < roots->interned->len; i++)
        mark_address(finder, g_array_index(roots->interned, uint64_t, i), PATH_JUDGED);
}

/* What a module's dict holds is a root, as the module is imported. */
static void
mark_modules(struct chains_finder *finder)
{
    GHashTableIter iter;
    gpointer key;
    g_hash_table_iter_init(&iter, finder->heap->roots->modules);
    while (g_hash_table_iter_next(&iter, &key, NULL)) {
        uint32_t id = address_map_id(finder->heap->objects, *(const uint64_t *)key);
        if (id != ADDRESS_MAP_NONE && holders_is_imported_module(finder->heap, id))
            mark_address(finder, holders_dict(&finder->steps.holders, id), PATH_GOAL);
    }
}

/* An object and its __dict__ are one to those who avoid it. */
static void
mark_avoided(struct chains_finder *finder)
{
    for (size_t i = 0; i < finder->options->avoided_count; i++) {
        uint32_t id = address_map_id(finder->heap->objects, finder->options->avoided[i]);
        if (id == ADDRESS_MAP_NONE)
            continue;
        finder->marks[id] |= PATH_CLOSED;
        mark_address(finder, holders_dict(&finder->steps.holders, id), PATH_CLOSED);
    }
}

struct chains_finder *
chains_finder_new(struct index *index, const struct chains_options *options, struct budget *budget)
{
    struct chains_finder *finder = g_new0(struct chains_finder, 1);
    finder->index = index;
    finder->heap = index->heap;
    finder->options = options;
    finder->budget = budget;
    chain_steps_init(&finder->steps, index, options->frames, budget);
    finder->marks = malloc((size_t)finder->heap->object_count + 1);
    if (!finder->marks) {
        chains_finder_free(finder);
        return NULL;
    }
    mark_objects(finder);
    mark_roots(finder);
    mark_modules(finder);
    mark_avoided(finder);
    return finder;
}

void
chains_finder_free(struct chains_finder *finder)
{
    if (!finder)
        return;
    chain_steps_clear(&finder->steps);
    free(finder->marks);
    free(finder->instance_first);
    free(finder->instances);
    g_free(finder);
}

/* Sorts all objects by type: count, prefix sum, fill.  False if there is no memory. */
static bool
sort_instances(struct chains_finder *finder)
{
    const struct heap *heap = finder->heap;
    uint32_t types = type_count(finder);
    if (finder->instance_first)
        return true;
    uint32_t *first = calloc((size_t)types + 1, sizeof(uint32_t));
    uint32_t *ids = malloc(((size_t)heap->object_count + 1) * sizeof(uint32_t));
    if (!first || !ids) {
        free(first);
        free(ids);
        return false;
    }
    for (uint32_t id = 0; id < heap->object_count; id++)
        first[heap->type_of[id] + 1]++;
    for (uint32_t t = 0; t < types; t++)
        first[t + 1] += first[t];
    /* first[t] runs ahead to first[t + 1] meanwhile. */
    for (uint32_t id = 0; id < heap->object_count; id++)
        ids[first[heap->type_of[id]]++] = id;
    memmove(first + 1, first, (size_t)types * sizeof(uint32_t));
    first[0] = 0;
    finder->instance_first = first;
    finder->instances = ids;
    finder->sorted_types = types;
    return true;
}

/* The instances of a class refer to it. */
static const uint32_t *
instances_of(void *context, uint32_t node, uint32_t *count)
{
    struct chains_finder *finder = context;
    const struct type *type =
        python_type_at(finder->heap->python, address_map_address(finder->heap->objects, node));
    *count = 0;
    if (!type || !sort_instances(finder) || type->index >= finder->sorted_types)
        return NULL;
    uint32_t first = finder->instance_first[type->index];
    *count = finder->instance_first[type->index + 1] - first;
    return finder->instances + first;
}

static enum path_edge
edge_of(const struct chains_finder *finder, enum holder_strength strength)
{
    if (strength == HOLDER_WEAK && !finder->options->weak)
        return PATH_EDGE_REFUSED;
    return strength == HOLDER_STRONG ? PATH_EDGE_CERTAIN : PATH_EDGE_UNCERTAIN;
}

/* How surely does object HOLDER hold object ID?  As surely as its best reference. */
static enum path_edge
judge(void *context, uint32_t id, uint32_t holder)
{
    struct chains_finder *finder = context;
    uint64_t address = address_map_address(finder->heap->objects, id);
    enum path_edge best = PATH_EDGE_REFUSED;
    if (roots_is_interned(finder->heap->roots, address_map_address(finder->heap->objects, holder)))
        return edge_of(finder, HOLDER_WEAK);
    if (heap_type(finder->heap, holder)->address == address)
        return PATH_EDGE_CERTAIN;
    GArray *found = holders_references(&finder->steps.holders, holder, address);
    for (guint i = 0; i < found->len && best != PATH_EDGE_CERTAIN; i++) {
        enum reference_kind kind = g_array_index(found, struct reference, i).kind;
        if (holders_told_by_root(finder->heap, holder, kind))
            continue;
        best = MIN(best, edge_of(finder, holder_strength_of(kind)));
    }
    g_array_free(found, TRUE);
    return best;
}

static bool
may_go_on(void *context)
{
    const struct chains_finder *finder = context;
    return !budget_spent(finder->budget);
}

static struct chains *
new_chains(struct python *python, uint64_t target)
{
    struct reader reader;
    struct chains *chains = g_new0(struct chains, 1);
    reader_init(&reader, python->memory);
    const struct type *type = python_type_of(python, &reader, target);
    chains->target = target;
    chains->target_name =
        type ? naming_object(python, &reader, target, type) : g_strdup("? (object)");
    chains->found = g_array_new(FALSE, FALSE, sizeof(struct chain));
    return chains;
}

/* Roots that hold the target itself, surely or not. */
static void
add_own_roots(struct chains_finder *finder, uint32_t id, bool certain, struct chains *chains)
{
    const struct heap *heap = finder->heap;
    guint count, first = heap_roots_of(heap, id, &count);
    for (guint i = first; i < first + count && chains->found->len < finder->options->count; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        if (!chain_root_keeps(root) || chain_root_is_certain(root) != certain)
            continue;
        struct chain chain = chain_steps_of_root(&finder->steps, id, root);
        g_array_append_val(chains->found, chain);
    }
}

/* No root was found from the target: how far did the search come? */
static void
tell_reach(struct chains_finder *finder, const struct paths *paths, struct chains *chains)
{
    struct chain_steps *steps = &finder->steps;
    struct paths_reach reach = paths_reach(paths);
    chains->holders = reach.count;
    if (reach.dead_end == PATHS_NO_NODE)
        return;
    g_free(chains->dead_end); /* of the search before C code was searched, too */
    chains->dead_end_address = address_map_address(finder->heap->objects, reach.dead_end);
    chains->dead_end =
        naming_object(finder->heap->python, &steps->holders.reader, chains->dead_end_address,
                      heap_type(finder->heap, reach.dead_end));
}

static enum chains_end
add_paths(struct chains_finder *finder, uint32_t id, struct paths *paths, struct chains *chains)
{
    uint32_t wanted = finder->options->count;
    bool own_roots_told = false;
    enum paths_result result = PATHS_FOUND;
    while (chains->found->len < wanted && result == PATHS_FOUND) {
        struct path path;
        result = paths_next(paths, &path);
        if (!own_roots_told && (result != PATHS_FOUND || path.uncertain)) {
            add_own_roots(finder, id, false, chains);
            own_roots_told = true;
        }
        if (result != PATHS_FOUND || chains->found->len == wanted)
            break;
        struct chain chain =
            chain_steps_name(&finder->steps, path.nodes, path.count, finder->options->max_length);
        g_array_append_val(chains->found, chain);
        if (budget_spent(finder->budget))
            return CHAINS_TIME;
    }
    if (chains->found->len == wanted)
        return CHAINS_ENOUGH;
    if (chains->found->len == 0 && result == PATHS_NONE)
        tell_reach(finder, paths, chains);
    return result == PATHS_STOPPED ? CHAINS_TIME : CHAINS_ALL;
}

/* Objects that hold the target, it too, and are held by C code: their marks become those of goals,
 * and they are remembered.  At most MAX_HOLDERS are looked at. */
static GArray *
mark_natives(struct chains_finder *finder, uint32_t id)
{
    enum { MAX_HOLDERS = 1 << 17 };
    GArray *marked = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    g_autoptr(GArray) queue = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_hash_table_add(seen, GUINT_TO_POINTER(id + 1));
    g_array_append_val(queue, id);
    for (guint at = 0; at < queue->len && (at % 256 || !budget_spent(finder->budget)); at++) {
        uint32_t node = g_array_index(queue, uint32_t, at), count;
        struct native_holding root;
        if (finder->marks[node] & (PATH_GOAL | PATH_UNCERTAIN_GOAL | PATH_CLOSED))
            continue;
        if (natives_root_of(finder->steps.natives, node, &root)) {
            finder->marks[node] |= root.inferred ? PATH_UNCERTAIN_GOAL : PATH_GOAL;
            native_holding_clear(&root);
            g_array_append_val(marked, node);
        }
        const uint32_t *referrers = index_referrers(finder->index, node, &count);
        for (uint32_t i = 0; i < count && queue->len < MAX_HOLDERS; i++)
            if (g_hash_table_add(seen, GUINT_TO_POINTER(referrers[i] + 1)))
                g_array_append_val(queue, referrers[i]);
    }
    return marked;
}

/* No root of Python's leads to the target: does one of C code? */
static void
add_native_paths(struct chains_finder *finder, const struct paths_question *question, uint32_t id,
                 struct chains *chains)
{
    const struct chains_options *options = finder->options;
    struct natives *natives =
        options->natives ? options->natives(options->natives_context, finder->budget) : NULL;
    if (!natives)
        return;
    chains->natives_searched = true;
    finder->steps.natives = natives;
    struct chain own;
    if (chain_steps_of_native(&finder->steps, id, &own))
        g_array_append_val(chains->found, own);
    bool enough = chains->found->len == options->count;
    GArray *marked = mark_natives(finder, id);
    struct paths *paths = marked->len && !enough ? paths_new(question, id) : NULL;
    if (paths)
        chains->end = add_paths(finder, id, paths, chains);
    else if (enough)
        chains->end = CHAINS_ENOUGH;
    paths_free(paths);
    for (guint i = 0; i < marked->len; i++)
        finder->marks[g_array_index(marked, uint32_t, i)] &=
            (uint8_t) ~(PATH_GOAL | PATH_UNCERTAIN_GOAL);
    g_array_free(marked, TRUE);
    finder->steps.natives = NULL;
}

struct chains *
chains_find(struct chains_finder *finder, uint64_t target)
{
    struct chains *chains = new_chains(finder->heap->python, target);
    uint32_t id = address_map_id(finder->heap->objects, target);
    struct paths_question question = {
        .graph = &finder->index->referrers,
        .marks = finder->marks,
        .judge = judge,
        .extra = instances_of,
        .goes_on = may_go_on,
        .context = finder,
    };
    chains->end = CHAINS_STRANGER;
    if (id == ADDRESS_MAP_NONE)
        return chains;
    chains->end = CHAINS_TIME;
    if (budget_spent(finder->budget))
        return chains;
    chains->end = CHAINS_ENOUGH;
    add_own_roots(finder, id, true, chains);
    if (chains->found->len == finder->options->count)
        return chains;
    struct paths *paths = paths_new(&question, id);
    chains->end = paths ? add_paths(finder, id, paths, chains) : CHAINS_MEMORY;
    paths_free(paths);
    if (chains->end == CHAINS_ALL && !chains->found->len)
        add_native_paths(finder, &question, id, chains);
    return chains;
}

struct chains *
chains_unsearched(struct python *python, uint64_t target)
{
    struct chains *chains = new_chains(python, target);
    chains->end = CHAINS_TIME;
    return chains;
}

void
chains_free(struct chains *chains)
{
    if (!chains)
        return;
    for (guint i = 0; i < chains->found->len; i++)
        chain_clear(&g_array_index(chains->found, struct chain, i));
    g_array_free(chains->found, TRUE);
    g_free(chains->target_name);
    g_free(chains->dead_end);
    g_free(chains);
}
