#include "query/referrers.h"
#include "python/text.h"
#include "python/type.h"
#include "query/naming.h"

enum {
    OWNER_LOOKS = 1 << 16, /* holders of one dict that are looked at for being its owner */
    NAMED_EDGES = 1 << 10, /* references of one holder to one object that are named */
};

struct searching {
    struct index *index;
    struct heap *heap;
    struct python *python;
    struct reader reader;
    struct budget *budget;
    const struct referrers_options *options;
    struct referrers *result;
    GHashTable *node_of;  /* id + 1 -> node + 1 */
    GHashTable *excluded; /* ids + 1 */
    uint32_t holders;     /* in all */
};

static struct referrers_node *
node_at(struct searching *searching, uint32_t node)
{
    return &g_array_index(searching->result->nodes, struct referrers_node, node);
}

static bool
is_static_type(struct searching *searching, uint32_t id)
{
    guint count, first = heap_roots_of(searching->heap, id, &count);
    for (guint i = first; i < first + count; i++)
        if (g_array_index(searching->heap->roots->roots, struct root, i).kind == ROOT_STATIC_TYPE)
            return true;
    return false;
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
        .name = naming_object(searching->python, &searching->reader, address,
                              heap_type(searching->heap, id)),
        .depth = depth,
        .parent = parent,
        .parent_holder = parent == NO_NODE ? 0 : node_at(searching, parent)->holders->len,
        .root = is_static_type(searching, id),
    };
    uint32_t index = add_node(searching->result, node);
    g_hash_table_insert(searching->node_of, GUINT_TO_POINTER(id + 1), GUINT_TO_POINTER(index + 1));
    return index;
}

static bool
is_excluded(const struct searching *searching, uint32_t id)
{
    return g_hash_table_contains(searching->excluded, GUINT_TO_POINTER(id + 1));
}

static void
add_holder(struct searching *searching, uint32_t node, struct holder holder)
{
    g_array_append_val(node_at(searching, node)->holders, holder);
    searching->holders++;
}

/* Object HOLDER holds NODE's object, by NAME (taken over; may be NULL). */
static void
add_object_holder(struct searching *searching, uint32_t node, uint32_t holder, char *name,
                  uint64_t shown, enum holder_strength strength)
{
    uint32_t depth = node_at(searching, node)->depth + (name ? 2 : 1);
    uint32_t holder_node = node_for(searching, holder, depth, node);
    add_holder(
        searching, node,
        (struct holder){.name = name, .address = shown, .node = holder_node, .strength = strength});
}

static enum holder_strength
strength_of(enum reference_kind kind)
{
    if (kind == REFERENCE_WEAK)
        return HOLDER_WEAK;
    if (kind == REFERENCE_STALE_STACK)
        return HOLDER_STALE;
    return reference_is_inferred(kind) ? HOLDER_INFERRED : HOLDER_STRONG;
}

/* The references of one object that lead to one other. */
struct matching {
    uint64_t wanted;
    GArray *found; /* struct reference */
};

static void
take_matching(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct matching *matching = sink->context;
    for (size_t i = 0; i < count; i++)
        if (items[i].referent == matching->wanted && matching->found->len < NAMED_EDGES)
            g_array_append_val(matching->found, items[i]);
}

static GArray *
references_between(struct searching *searching, uint32_t holder, uint64_t wanted)
{
    struct reference items[256];
    struct matching matching = {wanted, g_array_new(FALSE, FALSE, sizeof(struct reference))};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_matching,
                                  .context = &matching};
    python_references(searching->python, &searching->reader,
                      address_map_address(searching->heap->objects, holder),
                      heap_type(searching->heap, holder), &sink);
    reference_flush(&sink);
    return matching.found;
}

/* Does object HOLDER keep its attributes in the dict at DICT? */
static bool
is_owner_of_dict(struct searching *searching, uint32_t holder, uint64_t dict)
{
    const struct type *type = heap_type(searching->heap, holder);
    struct reference items[64];
    struct matching matching = {dict, g_array_new(FALSE, FALSE, sizeof(struct reference))};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_matching,
                                  .context = &matching};
    struct visit visit = {searching->python, searching->python->layout, &searching->reader, type,
                          &sink};
    if (type->dict_place != DICT_NONE)
        visit_instance_dict(&visit, address_map_address(searching->heap->objects, holder));
    reference_flush(&sink);
    bool owns = false;
    for (guint i = 0; i < matching.found->len; i++)
        owns |= g_array_index(matching.found, struct reference, i).kind == REFERENCE_INSTANCE_DICT;
    g_array_free(matching.found, TRUE);
    return owns;
}

static bool
is_imported_module(struct searching *searching, uint32_t id)
{
    uint64_t address = address_map_address(searching->heap->objects, id);
    return g_hash_table_contains(searching->heap->roots->modules, &address);
}

static bool
is_of_handler(struct searching *searching, uint32_t id, visit_function *visit)
{
    const struct type *type = heap_type(searching->heap, id);
    return type->handler && type->handler->visit == visit;
}

/* What else but being somebody's __dict__ keeps a dict: is there more to tell than its owners? */
struct dict_owners {
    bool any;
    bool imported_module;
    bool others;
};

/* NODE's object is the value of KEY in the dict DICT.  Whose __dict__ is that?  Each owner becomes
 * a holder. */
static struct dict_owners
add_dict_owners(struct searching *searching, uint32_t node, uint32_t dict, uint64_t key)
{
    struct dict_owners owners = {0};
    uint64_t dict_address = address_map_address(searching->heap->objects, dict);
    uint32_t count, looks = 0, previous = ADDRESS_MAP_NONE;
    const uint32_t *holders = index_referrers(searching->index, dict, &count);
    guint root_count;
    heap_roots_of(searching->heap, dict, &root_count);
    owners.others = root_count > 0;
    for (uint32_t i = 0; i < count; i++) {
        if (holders[i] == previous)
            continue;
        previous = holders[i];
        if (++looks > OWNER_LOOKS || !is_owner_of_dict(searching, holders[i], dict_address)) {
            owners.others = true;
            continue;
        }
        owners.any = true;
        if (is_excluded(searching, holders[i]))
            continue;
        uint64_t address = address_map_address(searching->heap->objects, holders[i]);
        char *name = naming_attribute(searching->heap, &searching->reader, address,
                                      heap_type(searching->heap, holders[i]), key);
        if (is_of_handler(searching, holders[i], visit_module) &&
            is_imported_module(searching, holders[i])) {
            owners.imported_module = true;
            add_holder(
                searching, node,
                (struct holder){.name = name, .address = address, .node = NO_NODE, .root = true});
        } else {
            add_object_holder(searching, node, holders[i], name, address, HOLDER_STRONG);
        }
    }
    return owners;
}

/* A namespace without a module is named by its own __name__, as a function's globals are. */
struct name_search {
    struct searching *searching;
    GString *name;
};

static void
take_module_name(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct name_search *search = sink->context;
    g_autoptr(GString) key = g_string_new(NULL);
    for (size_t i = 0; i < count && !sink->stop; i++) {
        g_string_truncate(key, 0);
        if (items[i].kind == REFERENCE_VALUE &&
            text_str(search->searching->python, &search->searching->reader, items[i].detail, 16,
                     key) &&
            strcmp(key->str, "__name__") == 0)
            sink->stop = text_str(search->searching->python, &search->searching->reader,
                                  items[i].referent, 200, search->name);
    }
}

/* "app.x (global)" for a dict that some function has as its __globals__; NULL for any other. */
static char *
name_of_global(struct searching *searching, uint32_t dict, uint64_t key)
{
    uint32_t count;
    const uint32_t *holders = index_referrers(searching->index, dict, &count);
    uint64_t address = address_map_address(searching->heap->objects, dict);
    bool globals = false;
    for (uint32_t i = 0; i < MIN(count, 64) && !globals; i++) {
        if (strcmp(heap_type(searching->heap, holders[i])->name, "function") != 0)
            continue;
        GArray *found = references_between(searching, holders[i], address);
        for (guint n = 0; n < found->len; n++) {
            const struct reference *reference = &g_array_index(found, struct reference, n);
            globals |= reference->kind == REFERENCE_FIELD &&
                       strcmp((const char *)(uintptr_t)reference->detail, "__globals__") == 0;
        }
        g_array_free(found, TRUE);
    }
    if (!globals)
        return NULL;
    struct name_search search = {searching, g_string_new(NULL)};
    struct reference items[64];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_module_name,
                                  .context = &search};
    python_references(searching->python, &searching->reader, address,
                      heap_type(searching->heap, dict), &sink);
    reference_flush(&sink);
    g_string_append_c(search.name, '.');
    text_value(searching->python, &searching->reader, key, 150, search.name);
    g_string_append(search.name, " (global)");
    return g_string_free(search.name, FALSE);
}

static void
add_dict_value(struct searching *searching, uint32_t node, uint32_t dict,
               const struct reference *reference)
{
    uint64_t address = address_map_address(searching->heap->objects, dict);
    struct dict_owners owners = add_dict_owners(searching, node, dict, reference->detail);
    /* The functions of a module that is imported have its dict as their globals, and so on: the way
     * to a root is told already. */
    if (owners.imported_module || (owners.any && !owners.others))
        return;
    char *name = owners.any ? NULL : name_of_global(searching, dict, reference->detail);
    if (!name)
        name = naming_reference(searching->heap, &searching->reader, address,
                                heap_type(searching->heap, dict), reference);
    add_object_holder(searching, node, dict, name, address, HOLDER_STRONG);
}

/* CELL, which holds NODE's object, is item INDEX of the tuple CLOSURE: each function whose
 * __closure__ that is becomes a holder.  False if it is some other tuple. */
static bool
add_closure_functions(struct searching *searching, uint32_t node, uint32_t cell, uint32_t closure,
                      uint64_t index)
{
    uint64_t address = address_map_address(searching->heap->objects, closure), size;
    uint64_t cell_address = address_map_address(searching->heap->objects, cell);
    uint32_t count;
    const uint32_t *holders = index_referrers(searching->index, closure, &count);
    bool any = false, others = false;
    if (!python_field(searching->python, &searching->reader, address, FIELD_VAR_SIZE, &size))
        return false;
    for (uint32_t i = 0; i < MIN(count, OWNER_LOOKS); i++) {
        if (strcmp(heap_type(searching->heap, holders[i])->name, "function") != 0) {
            others = true;
            continue;
        }
        any = true;
        uint64_t function = address_map_address(searching->heap->objects, holders[i]);
        if (!is_excluded(searching, holders[i]))
            add_object_holder(
                searching, node, holders[i],
                naming_closure(searching->heap, &searching->reader, function, index, size),
                cell_address, HOLDER_STRONG);
    }
    return any && !others;
}

/* NODE's object is the contents of a cell.  A frame or generator that has the cell as a variable,
 * and a function that closes over it, hold the object as far as a programmer can see. */
static void
add_cell(struct searching *searching, uint32_t node, uint32_t cell)
{
    struct heap *heap = searching->heap;
    uint64_t address = address_map_address(heap->objects, cell),
             object = node_at(searching, node)->address;
    bool others = false;
    guint root_count, first_root = heap_roots_of(heap, cell, &root_count);
    for (guint i = first_root; i < first_root + root_count; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        if (root->reference.kind != REFERENCE_LOCAL)
            others = true;
        else
            add_holder(searching, node,
                       (struct holder){.name = naming_root(heap, &searching->reader, root),
                                       .address = object,
                                       .node = NO_NODE,
                                       .place = naming_place(heap, &searching->reader, root),
                                       .root = true});
    }
    uint32_t count, previous = ADDRESS_MAP_NONE;
    const uint32_t *holders = index_referrers(searching->index, cell, &count);
    for (uint32_t i = 0; i < MIN(count, OWNER_LOOKS); i++) {
        if (holders[i] == previous)
            continue;
        previous = holders[i];
        GArray *found = references_between(searching, holders[i], address);
        for (guint n = 0; n < found->len; n++) {
            const struct reference *reference = &g_array_index(found, struct reference, n);
            uint64_t holder = address_map_address(heap->objects, holders[i]);
            if (reference->kind == REFERENCE_LOCAL && !is_excluded(searching, holders[i]))
                add_object_holder(searching, node, holders[i],
                                  naming_reference(heap, &searching->reader, holder,
                                                   heap_type(heap, holders[i]), reference),
                                  holder, HOLDER_STRONG);
            else if (reference->kind != REFERENCE_ITEM ||
                     !add_closure_functions(searching, node, cell, holders[i], reference->detail))
                others = true;
        }
        g_array_free(found, TRUE);
    }
    if (others || (count == 0 && root_count == 0))
        add_object_holder(searching, node, cell, NULL, address, HOLDER_STRONG);
}

/* A weak reference is named and not followed: what holds it does not hold the object. */
static void
add_weak_reference(struct searching *searching, uint32_t node, uint32_t holder)
{
    uint64_t address = address_map_address(searching->heap->objects, holder);
    char *name = naming_object(searching->python, &searching->reader, address,
                               heap_type(searching->heap, holder));
    add_holder(searching, node,
               (struct holder){
                   .name = name, .address = address, .node = NO_NODE, .strength = HOLDER_WEAK});
}

static void
add_reference(struct searching *searching, uint32_t node, uint32_t holder,
              const struct reference *reference)
{
    struct heap *heap = searching->heap;
    uint64_t address = address_map_address(heap->objects, holder);
    const struct type *type = heap_type(heap, holder);
    if (address == heap->roots->interned) {
        add_holder(searching, node,
                   (struct holder){.name = g_strdup("interned strings (interpreter state)"),
                                   .address = address,
                                   .node = NO_NODE,
                                   .strength = HOLDER_WEAK});
        return;
    }
    if (reference->kind == REFERENCE_VALUE && is_of_handler(searching, holder, visit_dict)) {
        add_dict_value(searching, node, holder, reference);
        return;
    }
    if (reference->kind == REFERENCE_FIELD && strcmp(type->name, "cell") == 0) {
        add_cell(searching, node, holder);
        return;
    }
    if (reference->kind == REFERENCE_WEAK)
        add_weak_reference(searching, node, holder);
    else
        add_object_holder(searching, node, holder,
                          naming_reference(heap, &searching->reader, address, type, reference),
                          address, strength_of(reference->kind));
}

static void
add_roots(struct searching *searching, uint32_t node, uint32_t *left)
{
    struct heap *heap = searching->heap;
    guint count, first = heap_roots_of(heap, node_at(searching, node)->id, &count);
    for (guint i = first; i < first + count; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        if (root->kind == ROOT_STATIC_TYPE || *left == 0)
            continue;
        --*left;
        add_holder(searching, node,
                   (struct holder){.name = naming_root(heap, &searching->reader, root),
                                   .address = node_at(searching, node)->address,
                                   .node = NO_NODE,
                                   .place = naming_place(heap, &searching->reader, root),
                                   .strength = strength_of(root->reference.kind),
                                   .root = true});
    }
}

/* Instances hold their class.  That is told of a target, and of a class that nothing else holds; of
 * others their number is enough. */
static void
add_instances(struct searching *searching, uint32_t node, uint32_t *left)
{
    const struct referrers_node *self = node_at(searching, node);
    const struct type *type = heap_type(searching->heap, self->id);
    uint32_t id = self->id;
    if (!type_has(type, TYPE_FLAG_TYPE) || self->root)
        return;
    bool listed = self->target || self->holders->len == 0;
    g_autofree uint32_t *ids = listed ? g_new(uint32_t, MIN(*left, 1u << 20) + 1u) : NULL;
    uint32_t room = listed ? MIN(*left, 1u << 20) : 0;
    uint32_t total = index_instances(searching->index, id, ids, room);
    for (uint32_t i = 0; i < MIN(total, room); i++) {
        uint64_t address = address_map_address(searching->heap->objects, ids[i]);
        struct reference reference = {self->address, 0, REFERENCE_TYPE};
        if (is_excluded(searching, ids[i]))
            continue;
        add_object_holder(searching, node, ids[i],
                          naming_reference(searching->heap, &searching->reader, address,
                                           heap_type(searching->heap, ids[i]), &reference),
                          address, HOLDER_STRONG);
        self = node_at(searching, node);
        --*left;
    }
    node_at(searching, node)->instances = total - MIN(total, room);
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
    uint64_t class_dict;
    uint32_t count;
    guint roots;
    const uint32_t *holders = index_referrers(searching->index, holder, &count);
    heap_roots_of(heap, holder, &roots);
    if (count != 1 || roots != 0)
        return false;
    if (is_of_handler(searching, holder, visit_tuple))
        return holders[0] == class_id;
    return g_str_has_suffix(heap_type(heap, holder)->name, "_descriptor") &&
           python_field(searching->python, &searching->reader,
                        address_map_address(heap->objects, class_id), FIELD_TYPE_DICT,
                        &class_dict) &&
           address_map_address(heap->objects, holders[0]) == class_dict;
}

/* Is it enough to tell how many instances and parts of its own a class has?  They hold it, but who
 * asks for another object wants to know the way on. */
static bool
is_on_the_way(struct searching *searching, uint32_t node)
{
    const struct referrers_node *self = node_at(searching, node);
    return !self->target && type_has(heap_type(searching->heap, self->id), TYPE_FLAG_TYPE);
}

enum parts { ALL_BUT_PARTS, ONLY_PARTS, EVERYTHING };

/* Adds the objects that refer to NODE's object; returns how many there are. */
static uint32_t
add_holders(struct searching *searching, uint32_t node, enum parts parts, uint32_t *left)
{
    uint32_t id = node_at(searching, node)->id, count, previous = ADDRESS_MAP_NONE, distinct = 0;
    uint64_t address = node_at(searching, node)->address;
    const uint32_t *holders = index_referrers(searching->index, id, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (holders[i] == previous || is_excluded(searching, holders[i]))
            continue;
        previous = holders[i];
        if (parts != EVERYTHING && is_own_part(searching, id, holders[i]) != (parts == ONLY_PARTS))
            continue;
        distinct++;
        if (*left == 0 || searching->holders >= REFERRERS_MAX_HOLDERS)
            continue;
        --*left;
        GArray *found = references_between(searching, holders[i], address);
        for (guint n = 0; n < found->len; n++)
            add_reference(searching, node, holders[i], &g_array_index(found, struct reference, n));
        g_array_free(found, TRUE);
        if (distinct % 64 == 0 && budget_spent(searching->budget))
            break;
    }
    return distinct;
}

/* Lists the holders of one object, as many as the limit allows. */
static void
expand(struct searching *searching, uint32_t node)
{
    uint32_t left = searching->options->referrer_limit;
    bool class_on_the_way = is_on_the_way(searching, node);
    guint total;
    heap_roots_of(searching->heap, node_at(searching, node)->id, &total);
    add_roots(searching, node, &left);
    total += add_holders(searching, node, class_on_the_way ? ALL_BUT_PARTS : EVERYTHING, &left);
    if (class_on_the_way && node_at(searching, node)->holders->len == 0)
        total += add_holders(searching, node, ONLY_PARTS, &left);
    else if (class_on_the_way)
        node_at(searching, node)->parts = add_holders(searching, node, ONLY_PARTS, &(uint32_t){0});
    if (total > searching->options->referrer_limit)
        node_at(searching, node)->holder_total = total;
    add_instances(searching, node, &left);
}

/* Is there anything that an object at the depth limit would show? */
static bool
has_holders(struct searching *searching, uint32_t id)
{
    uint32_t count;
    guint roots;
    index_referrers(searching->index, id, &count);
    heap_roots_of(searching->heap, id, &roots);
    return count > 0 || roots > 0;
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
        } else if (searching->holders >= REFERRERS_MAX_HOLDERS) {
            self->cut = CUT_SIZE;
        } else {
            expand(searching, node);
            sort_holders(searching, node);
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
        .excluded = g_hash_table_new(NULL, NULL),
    };
    reader_init(&searching.reader, searching.python->memory);
    for (size_t i = 0; i < options->excluded_count; i++) {
        uint32_t id = address_map_id(index->heap->objects, options->excluded[i]);
        if (id != ADDRESS_MAP_NONE)
            g_hash_table_add(searching.excluded, GUINT_TO_POINTER(id + 1));
    }
    for (uint32_t i = 0; i < count; i++)
        add_target(&searching, targets[i]);
    searching.result->target_count = searching.result->nodes->len;
    search_breadth_first(&searching);
    g_hash_table_destroy(searching.node_of);
    g_hash_table_destroy(searching.excluded);
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
