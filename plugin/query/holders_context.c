#include "python/dict.h"
#include "python/text.h"
#include "query/holders_internal.h"

/* What contextvars and threading.local keep behind C structures of their own. */

enum { MAX_NODES = 1 << 12, FEW = 8 };

/* The reference of an object with this detail. */
struct item_search {
    struct holders *holders;
    uint64_t detail, referent;
};

static bool
item_may_go_on(struct reference_sink *sink)
{
    const struct item_search *search = sink->context;
    return holders_go_on(search->holders, ASK_LOOKS - 1);
}

static void
take_item(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct item_search *search = sink->context;
    for (size_t i = 0; i < count && !sink->stop; i++)
        if (items[i].kind == REFERENCE_ITEM && items[i].detail == search->detail) {
            search->referent = items[i].referent;
            sink->stop = true;
        }
}

static uint64_t
item_of(struct holders *holders, uint32_t holder, uint64_t index)
{
    struct reference items[16];
    struct item_search search = {.holders = holders, .detail = index};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_item,
                                  .go_on = item_may_go_on,
                                  .context = &search};
    python_references(holders->python, &holders->reader, holders_address(holders, holder),
                      heap_type(holders->heap, holder), &sink);
    reference_flush(&sink);
    return search.referent;
}

/* The object's type, or one that it is derived from, is a C type of this name. */
static bool
is_of_c_type(const struct type *type, const char *short_name)
{
    for (; type; type = type->base)
        if (!type->of_python && strcmp(type->short_name, short_name) == 0)
            return true;
    return false;
}

/* "request_id (context variable)" if the value with this index in a node has a ContextVar as its
 * key: nodes without branches have keys and values by turns (Python/hamt.c). */
static char *
name_of_context_variable(struct holders *holders, uint32_t node, uint64_t index)
{
    uint64_t variable = index % 2 == 1 ? item_of(holders, node, index - 1) : 0;
    const struct type *type =
        variable ? python_type_of(holders->python, &holders->reader, variable) : NULL;
    GString *name = g_string_new(NULL);
    if (type && is_of_c_type(type, "ContextVar") &&
        text_name(holders->python, &holders->reader, variable, type, name)) {
        g_string_append(name, " (context variable)");
        return g_string_free(name, FALSE);
    }
    g_string_free(name, TRUE);
    return NULL;
}

/* Yields each Context above NODE: contexts share nodes.  False if there is none, or something else
 * that holds a node. */
static bool
yield_contexts(struct holders *holders, uint32_t node, const char *name)
{
    g_autoptr(GArray) above = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    bool any = false, others = false;
    g_array_append_val(above, node);
    for (guint i = 0; i < above->len && above->len < MAX_NODES && !others; i++) {
        uint32_t count;
        const uint32_t *referrers =
            index_referrers(holders->index, g_array_index(above, uint32_t, i), &count);
        for (uint32_t n = 0; n < count && holders_go_on(holders, n); n++) {
            const struct type *type = heap_type(holders->heap, referrers[n]);
            if (!g_hash_table_add(seen, GUINT_TO_POINTER(referrers[n] + 1)))
                continue;
            if (is_of_c_type(type, "Context")) {
                any = true;
                if (!holders_leave_out(holders, referrers[n]))
                    holders_yield_object(holders, referrers[n], g_strdup(name),
                                         holders_address(holders, referrers[n]), HOLDER_STRONG);
            } else if (g_str_has_prefix(type->name, "hamt") && above->len < MAX_NODES) {
                g_array_append_val(above, referrers[n]);
            } else {
                others = true;
            }
        }
    }
    return any && !others;
}

bool
holders_of_context_value(struct holders *holders, uint32_t node, const struct reference *reference)
{
    const struct type *type = heap_type(holders->heap, node);
    if (reference->kind != REFERENCE_ITEM || type->of_python ||
        !g_str_has_prefix(type->name, "hamt_"))
        return false;
    g_autofree char *name = name_of_context_variable(holders, node, reference->detail);
    return name && yield_contexts(holders, node, name);
}

/* The threading.local that has the dict DICTS of its threads' attributes; ADDRESS_MAP_NONE if it is
 * some other dict. */
static uint32_t
local_of(struct holders *holders, uint32_t dicts)
{
    uint32_t count;
    const uint32_t *referrers = index_referrers(holders->index, dicts, &count);
    for (uint32_t i = 0; i < MIN(count, FEW); i++) {
        if (!is_of_c_type(heap_type(holders->heap, referrers[i]), "_local"))
            continue;
        GArray *found = holders_references(holders, referrers[i], holders_address(holders, dicts));
        bool field =
            found->len && g_array_index(found, struct reference, 0).kind == REFERENCE_FIELD;
        g_array_free(found, TRUE);
        if (field)
            return referrers[i];
    }
    return ADDRESS_MAP_NONE;
}

static const struct root *
root_of_thread(const struct heap *heap, uint32_t id)
{
    guint count, first = heap_roots_of(heap, id, &count);
    for (guint i = first; i < first + count; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        if (root->kind == ROOT_THREAD)
            return root;
    }
    return NULL;
}

/* The thread that has DUMMY, by which a threading.local knows it: in its state (3.13 on) or in its
 * dict.  NULL if there is none. */
static const struct root *
thread_of(struct holders *holders, uint64_t dummy)
{
    uint32_t count, id = index_id(holders->index, dummy);
    if (id == ADDRESS_MAP_NONE)
        return NULL;
    const struct root *root = root_of_thread(holders->heap, id);
    const uint32_t *referrers = index_referrers(holders->index, id, &count);
    for (uint32_t i = 0; i < MIN(count, FEW) && !root; i++)
        root = root_of_thread(holders->heap, referrers[i]);
    return root;
}

/* What the weak reference at ADDRESS refers to; any other object is its own answer. */
static uint64_t
behind_weak_reference(struct holders *holders, uint64_t address)
{
    const struct type *type = python_type_of(holders->python, &holders->reader, address);
    struct reference items[4];
    struct reference_sink sink = {.items = items, .capacity = G_N_ELEMENTS(items)};
    if (!type || !type->handler || type->handler->visit != visit_weakref)
        return address;
    struct visit visit = {holders->python, holders->python->layout, &holders->reader, type, &sink};
    visit_weakref(&visit, address);
    for (size_t i = 0; i < sink.count; i++)
        if (items[i].kind == REFERENCE_WEAK)
            return items[i].referent;
    return 0;
}

static void
yield_thread_local(struct holders *holders, uint32_t local, uint64_t key, const struct root *root)
{
    GString *name = g_string_new(heap_type(holders->heap, local)->short_name);
    g_string_append_c(name, '.');
    naming_key(holders->heap, &holders->reader, key, name);
    g_string_append(name, " (thread-local attribute)");
    bool full = root && holders->frames == FRAMES_FULL;
    holders->take(
        holders->context,
        (struct holding){.name = g_string_free(name, FALSE),
                         .address = holders_address(holders, local),
                         .holder = local,
                         .place = full ? naming_place(holders->heap, &holders->reader, root) : NULL,
                         .strength = HOLDER_STRONG});
}

/* Modules/_threadmodule.c: a _local has a dict of each thread's attributes, by a dummy that lives
 * as long as the thread, or (up to 3.12) by a weak reference to it. */
bool
holders_of_thread_local(struct holders *holders, uint32_t dict, const struct reference *reference)
{
    uint32_t count;
    const uint32_t *referrers = index_referrers(holders->index, dict, &count);
    for (uint32_t i = 0; i < count && count <= FEW; i++) {
        uint32_t local = holders_has_handler(holders->heap, referrers[i], visit_dict)
                             ? local_of(holders, referrers[i])
                             : ADDRESS_MAP_NONE;
        if (local == ADDRESS_MAP_NONE)
            continue;
        GArray *found = holders_references(holders, referrers[i], holders_address(holders, dict));
        uint64_t key = found->len ? g_array_index(found, struct reference, 0).detail : 0;
        g_array_free(found, TRUE);
        if (!holders_leave_out(holders, local))
            yield_thread_local(holders, local, reference->detail,
                               thread_of(holders, behind_weak_reference(holders, key)));
        return true;
    }
    return false;
}
