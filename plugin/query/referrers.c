#include "query/referrers.h"
#include "python/visit.h"
#include "query/naming.h"
#include "query/reach.h"

struct searching {
    struct index *index;
    struct heap *heap;
    struct python *python;
    struct holders holders; /* where holders come from */
    struct budget *budget;
    const struct referrers_options *options;
    struct referrers *result;
    GHashTable *node_of;   /* id + 1 -> node + 1 */
    uint32_t expanding;    /* node whose holders are being added */
    uint32_t holder_count; /* in all */
};

static struct referrers_node *
node_at(struct searching *searching, uint32_t node)
{
    return &g_array_index(searching->result->nodes, struct referrers_node, node);
}

static uint32_t
add_node(struct referrers *result, struct referrers_node node)
{
    node.holders = g_array_new(FALSE, FALSE, sizeof(struct holder));
    g_array_append_val(result->nodes, node);
    return result->nodes->len - 1;
}

/* The node of an object, made if there is none yet. */
static uint32_t
node_for(struct searching *searching, uint32_t id, uint32_t depth, uint32_t parent)
{
    gpointer found = g_hash_table_lookup(searching->node_of, GUINT_TO_POINTER(id + 1));
    if (found)
        return GPOINTER_TO_UINT(found) - 1;
    uint64_t address = address_map_address(searching->heap->objects, id);
    struct referrers_node node = {
        .id = id,
        .address = address,
        .name = naming_object(searching->python, &searching->holders.reader, address,
                              heap_type(searching->heap, id)),
        .depth = depth,
        .parent = parent,
        .parent_holder = parent == NO_NODE ? 0 : node_at(searching, parent)->holders->len,
        .root = holders_is_static_type(searching->heap, id),
    };
    uint32_t index = add_node(searching->result, node);
    g_hash_table_insert(searching->node_of, GUINT_TO_POINTER(id + 1), GUINT_TO_POINTER(index + 1));
    return index;
}

/* A holder of the object of the node that is being expanded. */
static void
take_holding(void *context, struct holding holding)
{
    struct searching *searching = context;
    uint32_t node = searching->expanding, holder_node = NO_NODE;
    if (holding.holder != NO_HOLDER) {
        uint32_t depth = node_at(searching, node)->depth + (holding.name ? 2 : 1);
        holder_node = node_for(searching, holding.holder, depth, node);
    }
    struct holder holder = {
        .name = holding.name,
        .address = holding.address,
        .node = holder_node,
        .place = holding.place,
        .strength = holding.strength,
        .root = holding.root,
    };
    g_array_append_val(node_at(searching, node)->holders, holder);
    searching->holder_count++;
}

/* Is there time and room for more holders? */
static bool
may_go_on(void *context)
{
    const struct searching *searching = context;
    return searching->holder_count < referrers_max_holders(searching->options) &&
           !budget_spent(searching->budget);
}

/* Instances hold their class.  That is told of a target, and of a class that nothing else holds; of
 * others their number is enough. */
static void
add_instances(struct searching *searching, uint32_t node, uint32_t left)
{
    const struct referrers_node *self = node_at(searching, node);
    uint32_t id = self->id;
    if (!type_has(heap_type(searching->heap, id), TYPE_FLAG_TYPE) || self->root)
        return;
    bool listed = self->target || self->holders->len == 0;
    uint32_t room = listed ? MIN(left, 1u << 20) : 0;
    g_autofree uint32_t *ids = listed ? g_new(uint32_t, room + 1u) : NULL;
    uint32_t total = index_instances(searching->index, id, ids, room);
    uint32_t shown = 0;
    while (shown < MIN(total, room) && (shown % 64 != 63 || may_go_on(searching)))
        holders_of_instance(&searching->holders, id, ids[shown++]);
    node_at(searching, node)->instances = total - shown;
}

/* What keeps the object for certain comes first, then what may, then what does not; each in the
 * order it was found. */
static int
by_strength(const void *a, const void *b)
{
    static const int order[] = {
        [HOLDER_STRONG] = 1, [HOLDER_INFERRED] = 2, [HOLDER_STALE] = 3, [HOLDER_WEAK] = 4};
    const struct holder *first = a, *second = b;
    int first_order = first->root && first->strength == HOLDER_STRONG ? 0 : order[first->strength];
    int second_order =
        second->root && second->strength == HOLDER_STRONG ? 0 : order[second->strength];
    if (first_order != second_order)
        return first_order - second_order;
    return (first->found > second->found) - (first->found < second->found);
}

static void
sort_holders(struct searching *searching, uint32_t node)
{
    GArray *holders = node_at(searching, node)->holders;
    for (guint i = 0; i < holders->len; i++)
        g_array_index(holders, struct holder, i).found = i;
    g_array_sort(holders, by_strength);
    /* Nodes remember by which holder they were reached first. */
    for (guint i = 0; i < holders->len; i++) {
        const struct holder *holder = &g_array_index(holders, struct holder, i);
        struct referrers_node *reached =
            holder->node == NO_NODE ? NULL : node_at(searching, holder->node);
        if (reached && reached->parent == node && reached->parent_holder == holder->found &&
            !reached->settled) {
            reached->parent_holder = i;
            reached->settled = true;
        }
    }
}

/* Is HOLDER a part of the class that nothing else has: its __mro__, or a descriptor in its own dict
 * that says whose it is? */
static bool
is_own_part(struct searching *searching, uint32_t class_id, uint32_t holder)
{
    const struct heap *heap = searching->heap;
    uint32_t count;
    guint roots;
    const uint32_t *holders = index_referrers(searching->index, holder, &count);
    heap_roots_of(heap, holder, &roots);
    if (count != 1 || roots != 0)
        return false;
    if (holders_has_handler(heap, holder, visit_tuple))
        return holders[0] == class_id;
    return g_str_has_suffix(heap_type(heap, holder)->name, "_descriptor") &&
           address_map_address(heap->objects, holders[0]) ==
               python_type_dict(searching->python, &searching->holders.reader,
                                address_map_address(heap->objects, class_id));
}

/* Is it enough to tell how many instances and parts of its own a class has?  They hold it, but who
 * asks for another object wants to know the way on. */
static bool
is_on_the_way(struct searching *searching, uint32_t node)
{
    const struct referrers_node *self = node_at(searching, node);
    return !self->target && type_has(heap_type(searching->heap, self->id), TYPE_FLAG_TYPE);
}

/* Adds what the references of HOLDER to NODE's object stand for; false if they are all weak ones
 * that are not wanted. */
static bool
yields_any(struct searching *searching, uint32_t node, uint32_t holder)
{
    uint64_t weak = searching->holders.left_out.weak;
    guint before = node_at(searching, node)->holders->len;
    holders_through(&searching->holders, node_at(searching, node)->id, holder);
    return node_at(searching, node)->holders->len > before ||
           searching->holders.left_out.weak == weak;
}

enum parts { ALL_BUT_PARTS, ONLY_PARTS, EVERYTHING };

/* Adds the objects that refer to NODE's object; returns how many there are. */
static uint32_t
add_holders(struct searching *searching, uint32_t node, enum parts parts, uint32_t *left)
{
    uint32_t id = node_at(searching, node)->id, count, previous = ADDRESS_MAP_NONE, distinct = 0;
    const uint32_t *holders = index_referrers(searching->index, id, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (i % 4096 == 4095 && budget_spent(searching->budget))
            break;
        if (holders[i] == previous || holders_leave_out(&searching->holders, holders[i]))
            continue;
        previous = holders[i];
        if (parts != EVERYTHING && is_own_part(searching, id, holders[i]) != (parts == ONLY_PARTS))
            continue;
        distinct++;
        if (*left == 0 || searching->holder_count >= referrers_max_holders(searching->options))
            continue;
        if (yields_any(searching, node, holders[i]))
            --*left;
        else
            distinct--;
        if (distinct % 64 == 0 && budget_spent(searching->budget))
            break;
    }
    return distinct;
}

/* Adds what C code holds the object by, each name once; returns how many. */
static guint
add_natives(struct searching *searching, uint32_t node, uint32_t *left)
{
    const struct referrers_options *options = searching->options;
    uint32_t id = node_at(searching, node)->id;
    if (!options->natives ||
        (!options->natives_of_all && !natives_are_wanted(searching->index, id, searching->budget)))
        return 0;
    struct natives *natives = options->natives(options->natives_context, searching->budget);
    if (!natives)
        return 0;
    GArray *found = natives_of(natives, id, options->stale);
    g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
    guint total = 0;
    for (guint i = 0; i < found->len; i++) {
        struct native_holding *native = &g_array_index(found, struct native_holding, i);
        if (!g_hash_table_add(names, native->name))
            continue;
        total++;
        if (!*left || (native->holder != ADDRESS_MAP_NONE &&
                       g_hash_table_contains(searching->holders.excluded,
                                             GUINT_TO_POINTER(native->holder + 1))))
            continue;
        --*left;
        take_holding(searching, (struct holding){.name = g_strdup(native->name),
                                                 .address = native->address,
                                                 .holder = native->holder,
                                                 .strength = native->stale      ? HOLDER_STALE
                                                             : native->inferred ? HOLDER_INFERRED
                                                                                : HOLDER_STRONG,
                                                 .root = native->root});
    }
    g_array_free(found, TRUE);
    return total;
}

/* Lists the holders of one object, as many as the limit allows. */
static void
expand(struct searching *searching, uint32_t node)
{
    uint32_t left = searching->options->referrer_limit;
    bool class_on_the_way = is_on_the_way(searching, node);
    guint total;
    searching->expanding = node;
    heap_roots_of(searching->heap, node_at(searching, node)->id, &total);
    left -= holders_of_roots(&searching->holders, node_at(searching, node)->id, left);
    total += add_holders(searching, node, class_on_the_way ? ALL_BUT_PARTS : EVERYTHING, &left);
    if (class_on_the_way && node_at(searching, node)->holders->len == 0)
        total += add_holders(searching, node, ONLY_PARTS, &left);
    else if (class_on_the_way)
        node_at(searching, node)->parts = add_holders(searching, node, ONLY_PARTS, &(uint32_t){0});
    total += add_natives(searching, node, &left);
    if (total > searching->options->referrer_limit)
        node_at(searching, node)->holder_total = total;
    add_instances(searching, node, left);
}

/* Is there anything that an object at the depth limit would show? */
static bool
has_holders(struct searching *searching, uint32_t id)
{
    guint roots;
    heap_roots_of(searching->heap, id, &roots);
    return roots > 0 || index_has_referrers(searching->index, id);
}

static void
search_breadth_first(struct searching *searching)
{
    uint32_t max_depth = MIN(searching->options->max_depth, REFERRERS_MAX_DEPTH);
    for (uint32_t node = 0; node < searching->result->nodes->len; node++) {
        struct referrers_node *self = node_at(searching, node);
        if (self->cut == CUT_STRANGER || self->root) {
            continue;
        } else if (budget_spent(searching->budget)) {
            self->cut = CUT_TIME;
        } else if (self->depth >= max_depth) {
            self->cut = has_holders(searching, self->id) ? CUT_DEPTH : CUT_NOT;
        } else if (searching->holder_count >= referrers_max_holders(searching->options)) {
            self->cut = CUT_SIZE;
        } else {
            expand(searching, node);
            sort_holders(searching, node);
            if (!may_go_on(searching))
                node_at(searching, node)->cut =
                    searching->budget->state == BUDGET_LEFT ? CUT_SIZE : CUT_TIME;
        }
    }
}

static struct referrers *
new_result(void)
{
    struct referrers *result = g_new0(struct referrers, 1);
    result->nodes = g_array_new(FALSE, FALSE, sizeof(struct referrers_node));
    return result;
}

/* A target that the heap does not know, or does not know yet. */
static void
add_unknown_target(struct referrers *result, struct python *python, uint64_t address,
                   enum referrers_cut cut)
{
    struct reader reader;
    reader_init(&reader, python->memory);
    const struct type *type = python_type_of(python, &reader, address);
    add_node(result, (struct referrers_node){
                         .id = ADDRESS_MAP_NONE,
                         .address = address,
                         .name = type ? naming_object(python, &reader, address, type)
                                      : g_strdup("? (object)"),
                         .parent = NO_NODE,
                         .target = true,
                         .cut = cut,
                     });
}

static void
add_target(struct searching *searching, uint64_t address)
{
    uint32_t id = address_map_id(searching->heap->objects, address);
    if (id == ADDRESS_MAP_NONE)
        add_unknown_target(searching->result, searching->python, address, CUT_STRANGER);
    else
        node_at(searching, node_for(searching, id, 0, NO_NODE))->target = true;
}

struct referrers *
referrers_unsearched(struct python *python, const uint64_t *targets, uint32_t count)
{
    struct referrers *result = new_result();
    for (uint32_t i = 0; i < count; i++)
        add_unknown_target(result, python, targets[i], CUT_TIME);
    result->target_count = result->nodes->len;
    return result;
}

static void
select_holders(struct searching *searching)
{
    const struct referrers_options *options = searching->options;
    struct holders *holders = &searching->holders;
    holders->without_weak = options->without_weak;
    holders->module_prefixes = options->module_prefixes;
    holders->frames = options->frames;
    for (size_t i = 0; i < options->excluded_count; i++)
        holders_exclude(holders, options->excluded[i]);
    for (const char *const *type = options->excluded_types; type && *type; type++)
        if (!holders_exclude_type(holders, *type, searching->budget))
            searching->result->unknown_type = *type;
}

struct referrers *
referrers_search(struct index *index, const uint64_t *targets, uint32_t count,
                 const struct referrers_options *options, struct budget *budget)
{
    struct searching searching = {
        .index = index,
        .heap = index->heap,
        .python = index->heap->python,
        .budget = budget,
        .options = options,
        .result = new_result(),
        .node_of = g_hash_table_new(NULL, NULL),
    };
    holders_init(&searching.holders, index, take_holding, &searching);
    searching.holders.go_on = may_go_on;
    select_holders(&searching);
    for (uint32_t i = 0; i < count; i++)
        add_target(&searching, targets[i]);
    searching.result->target_count = searching.result->nodes->len;
    if (!searching.result->unknown_type)
        search_breadth_first(&searching);
    if (!options->excluded_count && !options->excluded_types && !options->module_prefixes)
        reach_judge(searching.result);
    searching.result->left_out = searching.holders.left_out;
    g_hash_table_destroy(searching.node_of);
    holders_clear(&searching.holders);
    return searching.result;
}

void
referrers_free(struct referrers *referrers)
{
    if (!referrers)
        return;
    for (guint i = 0; i < referrers->nodes->len; i++) {
        struct referrers_node *node = &g_array_index(referrers->nodes, struct referrers_node, i);
        for (guint h = 0; h < node->holders->len; h++) {
            g_free(g_array_index(node->holders, struct holder, h).name);
            g_free(g_array_index(node->holders, struct holder, h).place);
        }
        g_array_free(node->holders, TRUE);
        g_free(node->name);
    }
    g_array_free(referrers->nodes, TRUE);
    g_free(referrers);
}
