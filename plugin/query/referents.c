#include "query/referents.h"

#include "python/type.h"
#include "python/value.h"
#include "query/naming.h"
#include "target/copy.h"

enum {
    VALUE_LIMIT = 40,        /* characters of a plain value */
    BUDGET_BATCHES = 1 << 6, /* batches of references between two looks at the budget */
};

struct searching {
    struct heap *heap;
    struct python *python;
    struct reader reader;
    struct budget *budget;
    const struct referents_options *options;
    struct referents *result;
    GHashTable *node_of; /* address -> node + 1 */
    uint32_t listed;     /* references in all */
};

static struct referents_node *
node_at(struct searching *searching, uint32_t node)
{
    return &g_array_index(searching->result->nodes, struct referents_node, node);
}

/* The node of the object at ADDRESS, made if there is none yet. */
static uint32_t
node_for(struct searching *searching, uint64_t address, const struct type *type, uint32_t parent)
{
    gpointer found = g_hash_table_lookup(searching->node_of, &address);
    if (found)
        return GPOINTER_TO_UINT(found) - 1;
    bool first = parent == NO_NODE;
    struct referents_node node = {
        .address = address,
        .name = naming_object(searching->python, &searching->reader, address, type),
        .type = type,
        .depth = first ? 0 : node_at(searching, parent)->depth + 1,
        .parent = parent,
        .parent_referent = first ? 0 : node_at(searching, parent)->referents->len,
        .referents = g_array_new(FALSE, FALSE, sizeof(struct referent)),
    };
    GString *value = g_string_new(NULL);
    bool plain = value_plain(searching->python, &searching->reader, address, VALUE_LIMIT, value);
    node.value = g_string_free(value, !plain);
    g_array_append_val(searching->result->nodes, node);
    uint32_t index = searching->result->nodes->len - 1;
    g_hash_table_insert(searching->node_of, copy_of(&address, sizeof address),
                        GUINT_TO_POINTER(index + 1));
    return index;
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

/* One object whose references are being listed. */
struct expansion {
    struct searching *searching;
    uint32_t node;
    uint64_t total; /* references to objects, listed or not */
};

static void
add_reference(struct expansion *expansion, const struct reference *reference)
{
    struct searching *searching = expansion->searching;
    struct referents_node *self = node_at(searching, expansion->node);
    const struct type *type =
        python_type_of(searching->python, &searching->reader, reference->referent);
    if (!type) {
        self->strays++;
        return;
    }
    expansion->total++;
    if (self->referents->len >= searching->options->limit || searching->listed >= REFERENTS_MAX)
        return;
    uint32_t node = node_for(searching, reference->referent, type, expansion->node);
    self = node_at(searching, expansion->node);
    struct referent referent = {
        .name =
            naming_edge(searching->heap, &searching->reader, self->address, self->type, reference),
        .node = node,
        .strength = strength_of(reference->kind),
        .borrowed = reference->kind == REFERENCE_CACHED,
    };
    g_array_append_val(self->referents, referent);
    searching->listed++;
}

static void
take_references(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct expansion *expansion = sink->context;
    for (size_t i = 0; i < count; i++)
        if (items[i].kind != REFERENCE_TYPE)
            add_reference(expansion, &items[i]);
}

static bool
goes_on(struct reference_sink *sink)
{
    const struct expansion *expansion = sink->context;
    return !budget_spent(expansion->searching->budget);
}

/* Lists what one object refers to, as much as the limit allows. */
static void
expand(struct searching *searching, uint32_t node)
{
    struct reference items[256];
    struct expansion expansion = {.searching = searching, .node = node};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_references,
                                  .go_on = goes_on,
                                  .context = &expansion};
    struct referents_node *self = node_at(searching, node);
    uint64_t address = self->address;
    const struct type *type = self->type;
    add_reference(&expansion, &(struct reference){type->address, 0, REFERENCE_TYPE, false});
    python_references(searching->python, &searching->reader, address, type, &sink);
    reference_flush(&sink);

    self = node_at(searching, node);
    self->unreadable = sink.unreadable > 0;
    if (expansion.total > self->referents->len && searching->listed >= REFERENTS_MAX)
        self->cut = CUT_SIZE;
    else if (expansion.total > self->referents->len)
        self->total = expansion.total;
    if (sink.stop)
        self->cut = CUT_TIME;
}

static void
search_breadth_first(struct searching *searching)
{
    uint32_t max_depth = MIN(searching->options->max_depth, REFERRERS_MAX_DEPTH);
    for (uint32_t node = 0; node < searching->result->nodes->len; node++) {
        struct referents_node *self = node_at(searching, node);
        if (self->depth >= max_depth)
            searching->result->unfollowed +=
                !self->type->leaf && !type_has(self->type, TYPE_FLAG_TYPE);
        else if (budget_spent(searching->budget))
            self->cut = CUT_TIME;
        else if (searching->listed >= REFERENTS_MAX)
            self->cut = CUT_SIZE;
        else
            expand(searching, node);
    }
}

struct referents *
referents_search(struct heap *heap, uint64_t target, const struct referents_options *options,
                 struct budget *budget)
{
    struct searching searching = {
        .heap = heap,
        .python = heap->python,
        .budget = budget,
        .options = options,
        .result = g_new0(struct referents, 1),
        .node_of = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
    };
    reader_init(&searching.reader, searching.python->memory);
    searching.result->nodes = g_array_new(FALSE, FALSE, sizeof(struct referents_node));
    const struct type *type = python_type_of(searching.python, &searching.reader, target);
    if (type) {
        node_for(&searching, target, type, NO_NODE);
        search_breadth_first(&searching);
    }
    g_hash_table_destroy(searching.node_of);
    return searching.result;
}

void
referents_free(struct referents *referents)
{
    if (!referents)
        return;
    for (guint i = 0; i < referents->nodes->len; i++) {
        struct referents_node *node = &g_array_index(referents->nodes, struct referents_node, i);
        for (guint n = 0; n < node->referents->len; n++)
            g_free(g_array_index(node->referents, struct referent, n).name);
        g_array_free(node->referents, TRUE);
        g_free(node->name);
        g_free(node->value);
    }
    g_array_free(referents->nodes, TRUE);
    g_free(referents);
}
