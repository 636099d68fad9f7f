/* What holds some objects, as a network. */
#include "report/network.h"

static void
add_holder(struct network *network, const struct referrers *referrers, uint32_t held,
           const struct holder *holder)
{
    const struct referrers_node *object =
        holder->node == NO_NODE
            ? NULL
            : &g_array_index(referrers->nodes, struct referrers_node, holder->node);
    struct network_edge *edge;
    if (object) {
        edge = network_edge(network, network_object(network, object->address, object->name), held,
                            holder->name);
        edge->through = holder->address == object->address ? 0 : holder->address;
    } else if (holder->root) {
        edge = network_edge(network,
                            network_root(network, holder->address, holder->name, holder->place),
                            held, NULL);
    } else {
        edge =
            network_edge(network, network_weak(network, holder->address, holder->name), held, NULL);
    }
    if (!holder->name || !object)
        edge->through = 0;
    edge->strength = holder->strength;
}

static void
add_cut(struct network *network, uint32_t node, enum referrers_cut cut,
        const struct tree_limits *limits)
{
    switch (cut) {
    case CUT_NOT:
    case CUT_COUNT:
        break;
    case CUT_STRANGER:
        if (limits->incomplete)
            network_note(network, node, "no-holder", 0,
                         "No referrers found, but parts of the heap could not be read");
        else
            network_note(network, node, "no-holder", 0,
                         "No Python object, frame or interpreter refers to it: only C code can "
                         "hold it");
        break;
    case CUT_DEPTH:
        network_note(network, node, "depth", 0, "Maximum depth of %u exceeded",
                     MIN(limits->max_depth, REFERRERS_MAX_DEPTH));
        break;
    case CUT_TIME:
        if (limits->timeout < 0) {
            network_note(network, node, "time", 0, "Not searched to the end: interrupted");
            break;
        }
        network_note(network, node, "time", 0,
                     "Timeout of %.2f seconds exceeded (after %.2f seconds)", limits->timeout,
                     limits->elapsed);
        break;
    case CUT_SIZE:
        network_note(network, node, "size", 0, "Not searched: %u holders are listed already",
                     limits->max_holders);
        break;
    }
}

static void
add_notes(struct network *network, uint32_t node, const struct referrers_node *self,
          const struct tree_limits *limits)
{
    if (self->holder_total)
        network_note(network, node, "limit", self->holder_total - limits->referrer_limit,
                     "Referrer limit of %u exceeded with %u referrers: %u more not shown",
                     limits->referrer_limit, self->holder_total,
                     self->holder_total - limits->referrer_limit);
    if (self->instances)
        network_note(network, node, "instances", self->instances,
                     "%u of its instances hold it, too: not shown", self->instances);
    if (self->parts)
        network_note(network, node, "parts", self->parts,
                     "%u parts of the class itself (__mro__, descriptors) hold it, too: not shown",
                     self->parts);
    add_cut(network, node, self->cut, limits);
    if (self->reach == REACH_CYCLE && self->cut != CUT_STRANGER && !limits->incomplete)
        network_note(network, node, "garbage", 0, "Unreachable: held only by a cycle");
}

/* What the options left out of the answer. */
static void
add_left_out(struct network *network, const struct referrers *referrers)
{
    if (referrers->left_out.weak)
        network_note(network, NETWORK_NO_NODE, "weak", referrers->left_out.weak,
                     "%" G_GUINT64_FORMAT " weak references are not shown (-weak shows them)",
                     (guint64)referrers->left_out.weak);
    if (referrers->left_out.of_types)
        network_note(network, NETWORK_NO_NODE, "excluded", referrers->left_out.of_types,
                     "%" G_GUINT64_FORMAT " holders of excluded classes are not shown",
                     (guint64)referrers->left_out.of_types);
    if (referrers->left_out.of_modules)
        network_note(network, NETWORK_NO_NODE, "excluded", referrers->left_out.of_modules,
                     "%" G_GUINT64_FORMAT " variables of other modules are not shown",
                     (guint64)referrers->left_out.of_modules);
}

void
network_add_referrers(struct network *network, const struct referrers *referrers,
                      const struct tree_limits *limits)
{
    for (guint i = 0; i < referrers->nodes->len; i++) {
        const struct referrers_node *self =
            &g_array_index(referrers->nodes, struct referrers_node, i);
        uint32_t node = network_object(network, self->address, self->name);
        g_array_index(network->nodes, struct network_node, node).target = self->target;
        g_array_index(network->nodes, struct network_node, node).root = self->root;
        for (guint h = 0; h < self->holders->len; h++)
            add_holder(network, referrers, node, &g_array_index(self->holders, struct holder, h));
        add_notes(network, node, self, limits);
    }
    add_left_out(network, referrers);
}
