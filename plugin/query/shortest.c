#include "query/shortest.h"

struct choosing {
    struct referrers *referrers;
    bool *on_chain;    /* by node */
    GHashTable *roots; /* keys of the roots that have a chain */
};

static struct referrers_node *
node_at(const struct choosing *choosing, uint32_t node)
{
    return &g_array_index(choosing->referrers->nodes, struct referrers_node, node);
}

/* The object of NODE is on a chain, and so are those on the way down to the target. */
static void
keep(struct choosing *choosing, uint32_t node)
{
    for (; node != NO_NODE && !choosing->on_chain[node]; node = node_at(choosing, node)->parent)
        choosing->on_chain[node] = true;
}

/* Is that root met for the first time?  A frame's variable is told by its name and place, what the
 * interpreter or a module has by its name and id. */
static bool
is_new_root(struct choosing *choosing, const struct holder *holder)
{
    char *key = holder->place
                    ? g_strconcat(holder->name, holder->place, NULL)
                    : g_strdup_printf("%s%" G_GINT64_MODIFIER "x", holder->name, holder->address);
    return g_hash_table_add(choosing->roots, key);
}

/* Marks in `found` of each holder whether it stays. */
static void
choose(struct choosing *choosing, uint32_t node)
{
    struct referrers_node *self = node_at(choosing, node);
    if (self->root)
        keep(choosing, node);
    for (guint i = 0; i < self->holders->len; i++) {
        struct holder *holder = &g_array_index(self->holders, struct holder, i);
        holder->found =
            holder->root && holder->strength != HOLDER_WEAK && is_new_root(choosing, holder);
        if (holder->found)
            keep(choosing, node);
    }
}

static void
drop_others(struct choosing *choosing, uint32_t node, struct shortest *shortest)
{
    struct referrers_node *self = node_at(choosing, node);
    guint kept = 0;
    for (guint i = 0; i < self->holders->len; i++) {
        struct holder *holder = &g_array_index(self->holders, struct holder, i);
        struct referrers_node *above =
            holder->node == NO_NODE ? NULL : node_at(choosing, holder->node);
        bool reached = above && above->parent == node && above->parent_holder == i;
        if (choosing->on_chain[node] &&
            (holder->found || (reached && choosing->on_chain[holder->node]))) {
            if (reached)
                above->parent_holder = kept;
            g_array_index(self->holders, struct holder, kept++) = *holder;
        } else {
            g_free(holder->name);
            g_free(holder->place);
            shortest->dropped++;
        }
    }
    g_array_set_size(self->holders, kept);
    if (!choosing->on_chain[node])
        shortest->open += self->cut != CUT_NOT && self->cut != CUT_STRANGER;
}

struct shortest
shortest_keep(struct referrers *referrers)
{
    uint32_t count = referrers->nodes->len;
    struct shortest shortest = {0};
    struct choosing choosing = {
        .referrers = referrers,
        .on_chain = g_new0(bool, count + 1),
        .roots = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
    /* Objects are in the order of their distance. */
    for (uint32_t node = 0; node < count; node++)
        choose(&choosing, node);
    shortest.roots = g_hash_table_size(choosing.roots);
    for (uint32_t node = 0; node < count; node++)
        shortest.roots += node_at(&choosing, node)->root;
    for (uint32_t node = count; node-- > 0 && shortest.roots > 0;)
        drop_others(&choosing, node, &shortest);
    g_hash_table_destroy(choosing.roots);
    g_free(choosing.on_chain);
    return shortest;
}
