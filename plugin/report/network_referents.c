/* What an object refers to, as a network. */
#include "report/network.h"

static void
add_notes(struct network *network, uint32_t node, const struct referents_node *self,
          const struct referents_options *options)
{
    if (self->total)
        network_note(network, node, "limit", self->total - self->referents->len,
                     "Limit of %u exceeded with %" G_GUINT64_FORMAT
                     " references: %" G_GUINT64_FORMAT " more not shown",
                     options->limit, self->total, self->total - self->referents->len);
    if (self->strays)
        network_note(network, node, "strays", self->strays,
                     "%" G_GUINT64_FORMAT " references lead to no object that can be read",
                     self->strays);
    if (self->unreadable)
        network_note(network, node, "unreadable", 0, "Some of what it refers to could not be read");
    if (self->cut == CUT_SIZE)
        network_note(network, node, "size", 0,
                     "Not searched further: %u references are listed already", REFERENTS_MAX);
    else if (self->cut != CUT_NOT)
        network_note(network, node, "time", 0, "Not searched to the end: interrupted");
}

void
network_add_referents(struct network *network, const struct referents *referents,
                      const struct referents_options *options)
{
    for (guint i = 0; i < referents->nodes->len; i++) {
        const struct referents_node *self =
            &g_array_index(referents->nodes, struct referents_node, i);
        uint32_t node = network_object(network, self->address, self->name);
        g_array_index(network->nodes, struct network_node, node).target = i == 0;
        network_value(network, node, self->value);
        for (guint r = 0; r < self->referents->len; r++) {
            const struct referent *referent = &g_array_index(self->referents, struct referent, r);
            const struct referents_node *other =
                &g_array_index(referents->nodes, struct referents_node, referent->node);
            struct network_edge *edge =
                network_edge(network, node, network_object(network, other->address, other->name),
                             referent->name);
            edge->strength = referent->strength;
            edge->borrowed = referent->borrowed;
        }
        add_notes(network, node, self, options);
    }
    if (referents->unfollowed)
        network_note(network, NETWORK_NO_NODE, "depth", referents->unfollowed,
                     "%u objects at the depth of %u, classes aside, may refer to more",
                     referents->unfollowed, options->max_depth);
}
