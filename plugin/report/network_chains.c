/* Paths from roots to an object, as a network. */
#include "report/network.h"

static uint32_t
node_of_step(struct network *network, const struct chain_step *step)
{
    if (step->object)
        return network_object(network, step->object_address, step->object);
    if (step->root)
        return network_root(network, step->address, step->name, step->place);
    return network_object(network, step->address, step->name);
}

/* The edge by which STEP holds the object of NEXT, LEFT_OUT references after it. */
static uint32_t
edge_of_step(struct network *network, const struct chain_step *step, const struct chain_step *next,
             uint32_t left_out)
{
    bool named = step->object && strcmp(step->object, step->name) != 0;
    uint32_t source = node_of_step(network, step), target = node_of_step(network, next);
    enum holder_strength strength = step->strength;
    g_autofree char *key = g_strdup_printf("%u %u %u %u %s", source, target, left_out,
                                           (unsigned)strength, named ? step->name : "");
    gpointer found = g_hash_table_lookup(network->edge_of, key);
    if (found) /* paths may share their ends */
        return GPOINTER_TO_UINT(found) - 1;
    struct network_edge *edge =
        network_edge(network, source, target, named && !left_out ? step->name : NULL);
    edge->through = named && step->address != step->object_address ? step->address : 0;
    edge->strength = strength;
    edge->left_out = left_out;
    g_hash_table_insert(network->edge_of, g_steal_pointer(&key),
                        GUINT_TO_POINTER(network->edges->len));
    return network->edges->len - 1;
}

static void
add_chain(struct network *network, const struct chain *chain)
{
    struct network_path path = {
        .references = chain->references,
        .edges = g_array_new(FALSE, FALSE, sizeof(uint32_t)),
    };
    const struct chain_step *before = NULL;
    uint32_t left_out = 0;
    for (guint i = 0; i < chain->steps->len; i++) {
        const struct chain_step *step = &g_array_index(chain->steps, struct chain_step, i);
        left_out += step->left_out;
        if (step->left_out)
            continue;
        /* An object that is a root has two lines, for what it holds and for itself. */
        if (before && node_of_step(network, before) != node_of_step(network, step)) {
            uint32_t edge = edge_of_step(network, before, step, left_out);
            g_array_append_val(path.edges, edge);
        }
        if (left_out)
            network_note(network, NETWORK_NO_NODE, "length", left_out,
                         "%u references of a path not shown; see -max-length", left_out);
        left_out = 0;
        before = step;
        path.target = node_of_step(network, step);
        struct network_node *node =
            &g_array_index(network->nodes, struct network_node, path.target);
        node->target |= step->target;
        node->root |= step->root;
    }
    g_array_append_val(network->paths, path);
}

/* Why no object that was come to is held by a root. */
static void
note_garbage(struct network *network, uint32_t target, const struct chains *chains)
{
    if (chains->end == CHAINS_STRANGER ||
        (chains->dead_end && chains->dead_end_address == chains->target))
        network_note(network, target, "no-holder", 0,
                     "No path: no Python object, frame or interpreter holds it, only C code can");
    else if (chains->dead_end)
        network_note(network, target, "no-holder", chains->holders,
                     "No path: %s (id=0x%" G_GINT64_MODIFIER
                     "x), which holds it, directly or not, is held by no Python object, frame or "
                     "interpreter",
                     chains->dead_end, chains->dead_end_address);
    else
        network_note(network, target, "garbage", chains->holders,
                     "No path: nothing else holds the %u objects that hold it, directly or not: "
                     "garbage in a cycle, or held by C code",
                     chains->holders);
}

static void
note_end(struct network *network, uint32_t target, const struct chains *chains,
         const struct chains_options *options, double timeout)
{
    switch (chains->end) {
    case CHAINS_ENOUGH:
        break;
    case CHAINS_ALL:
    case CHAINS_STRANGER:
        if (chains->found->len == 0 && options->avoided_count)
            network_note(network, target, "avoided", 0,
                         "No path that avoids what was given with -avoid");
        else if (chains->found->len == 0)
            note_garbage(network, target, chains);
        break;
    case CHAINS_TIME:
        network_note(network, target, "time", 0, "Timeout of %.2f seconds exceeded", timeout);
        break;
    case CHAINS_MEMORY:
        network_note(network, target, "memory", 0, "There is no memory for the search");
        break;
    }
}

void
network_add_chains(struct network *network, const struct chains *chains,
                   const struct chains_options *options, double timeout)
{
    network->has_paths = true;
    uint32_t target = network_object(network, chains->target, chains->target_name);
    g_array_index(network->nodes, struct network_node, target).target = true;
    for (guint i = 0; i < chains->found->len; i++)
        add_chain(network, &g_array_index(chains->found, struct chain, i));
    note_end(network, target, chains, options, timeout);
}
