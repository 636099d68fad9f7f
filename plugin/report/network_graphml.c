/* A network as GraphML 1.0 (graphml.graphdrawing.org), whose attributes are declared with types. */
#include "python/text.h"
#include "report/network.h"

/* An attribute: of what, its id in the file, its name, its type. */
static const struct {
    const char *of, *id, *name, *type;
} attributes[] = {
    {"graph", "g_generator", "generator", "string"},
    {"graph", "g_version", "schema_version", "int"},
    {"graph", "g_command", "command", "string"},
    {"graph", "g_program", "program", "string"},
    {"graph", "g_memory", "memory", "string"},
    {"graph", "g_python", "python", "string"},
    {"graph", "g_complete", "complete", "boolean"},
    {"graph", "g_limits", "limits", "string"},
    {"graph", "g_notes", "notes", "string"},
    {"node", "n_kind", "kind", "string"},
    {"node", "n_name", "name", "string"},
    {"node", "n_address", "address", "string"},
    {"node", "n_place", "place", "string"},
    {"node", "n_value", "value", "string"},
    {"node", "n_target", "target", "boolean"},
    {"node", "n_root", "root", "boolean"},
    {"node", "n_cycle", "cycle", "boolean"},
    {"edge", "e_name", "name", "string"},
    {"edge", "e_strength", "strength", "string"},
    {"edge", "e_through", "through", "string"},
    {"edge", "e_left_out", "left_out", "long"},
    {"edge", "e_borrowed", "borrowed", "boolean"},
    {"edge", "e_cycle", "cycle", "boolean"},
};

/* Nothing for a TEXT that is NULL.  XML has no control characters at all. */
static void
data(GString *out, const char *id, const char *text)
{
    if (!text)
        return;
    g_autofree char *harmless = text_harmless(text);
    g_autofree char *line = g_markup_printf_escaped("<data key=\"%s\">%s</data>", id, harmless);
    g_string_append(out, line);
}

static void
truth(GString *out, const char *id, bool value)
{
    data(out, id, value ? "true" : "false");
}

static void
write_limits(const struct network *network, GString *out)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < network->limits->len; i++) {
        const struct network_limit *limit =
            &g_array_index(network->limits, struct network_limit, i);
        g_string_append_printf(text, "%s%s ", i ? ", " : "", limit->name);
        if (limit->value < 0)
            g_string_append(text, "unlimited");
        else
            g_string_append_printf(text, "%g", limit->value);
    }
    data(out, "g_limits", text->str);
}

static void
write_graph(const struct network *network, GString *out)
{
    g_autofree char *notes = network_notes_text(network);
    g_autofree char *version = g_strdup_printf("%d", NETWORK_SCHEMA_VERSION);
    data(out, "g_generator", ABOUT_GENERATOR);
    data(out, "g_version", version);
    data(out, "g_command", network->about.command);
    data(out, "g_program", network->about.program);
    data(out, "g_memory", network->about.memory);
    data(out, "g_python", network->about.python);
    truth(out, "g_complete", network->notes->len == 0);
    write_limits(network, out);
    data(out, "g_notes", notes);
    g_string_append_c(out, '\n');
}

static void
write_node(const struct network *network, const struct network_node *node, GString *out)
{
    g_autofree char *id = network_id(network, node);
    g_autofree char *address = network_address(network, node->address);
    g_string_append_printf(out, "<node id=\"%s\">", id);
    data(out, "n_kind", network_kind_word(node->kind));
    data(out, "n_name", node->name);
    data(out, "n_address", address);
    data(out, "n_place", node->place);
    data(out, "n_value", node->value);
    truth(out, "n_target", node->target);
    truth(out, "n_root", node->root);
    truth(out, "n_cycle", node->cycle);
    g_string_append(out, "</node>\n");
}

static void
write_edge(const struct network *network, guint i, GString *out)
{
    const struct network_edge *edge = network_edge_at(network, i);
    g_autofree char *source = network_id(network, network_node_at(network, edge->source));
    g_autofree char *target = network_id(network, network_node_at(network, edge->target));
    g_string_append_printf(out, "<edge id=\"e%u\" source=\"%s\" target=\"%s\">", i, source, target);
    data(out, "e_name", edge->name);
    data(out, "e_strength", network_strength_word(edge->strength));
    g_autofree char *through = edge->through ? network_address(network, edge->through) : NULL;
    data(out, "e_through", through);
    if (edge->left_out)
        g_string_append_printf(out, "<data key=\"e_left_out\">%u</data>", edge->left_out);
    truth(out, "e_borrowed", edge->borrowed);
    truth(out, "e_cycle", edge->cycle);
    g_string_append(out, "</edge>\n");
}

void
network_write_graphml(const struct network *network, GString *out)
{
    g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (size_t i = 0; i < G_N_ELEMENTS(attributes); i++)
        g_string_append_printf(
            out, "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n",
            attributes[i].id, attributes[i].of, attributes[i].name, attributes[i].type);
    g_string_append(out, "<graph id=\"G\" edgedefault=\"directed\">\n");
    write_graph(network, out);
    for (guint i = 0; i < network->nodes->len; i++)
        write_node(network, network_node_at(network, i), out);
    for (guint i = 0; i < network->edges->len; i++)
        write_edge(network, i, out);
    g_string_append(out, "</graph>\n</graphml>\n");
}
