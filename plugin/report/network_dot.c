/* A network as a drawing, for Graphviz.
 *
 * Roots are green, targets red, what lies on a cycle has a red frame and red edges; weak references
 * are dashed, inferred ones dotted.  A drawing of many nodes is for no one to read, and takes
 * Graphviz minutes: the nearest to the targets are drawn, and a line says how many are not.
 */
#include "report/network.h"

enum { MAX_NODES = 200, LABEL_LENGTH = 60 };

/* TEXT between quotes: cut where it is long, with nothing in it that Graphviz takes for its own. */
static void
append_quoted(GString *out, const char *text, glong length)
{
    glong left = length;
    g_string_append_c(out, '"');
    for (const char *c = text; *c && left > 0; c = g_utf8_next_char(c), left--) {
        if (*c == '"' || *c == '\\')
            g_string_append_c(out, '\\');
        g_string_append_unichar(out, g_utf8_get_char(c));
    }
    if (left == 0 && g_utf8_strlen(text, -1) > length)
        g_string_append(out, "…");
    g_string_append_c(out, '"');
}

/* TEXT as a label of one or two lines; SECOND may be NULL. */
static void
append_label(GString *out, const char *text, const char *second)
{
    append_quoted(out, text, LABEL_LENGTH);
    if (!second)
        return;
    g_string_truncate(out, out->len - 1);
    g_string_append(out, "\\n");
    gsize before = out->len;
    append_quoted(out, second, LABEL_LENGTH);
    g_string_erase(out, (gssize)before, 1);
}

static const char *
colours_of(const struct network_node *node)
{
    if (node->target)
        return "fillcolor=\"#b3261e\", fontcolor=white";
    if (node->root)
        return "fillcolor=\"#d3ebd3\"";
    if (node->kind == NETWORK_WEAK)
        return "fillcolor=white, fontcolor=\"#666666\"";
    return "fillcolor=\"#eef2f8\"";
}

static void
write_node(const struct network *network, const struct network_node *node, GString *out)
{
    g_autofree char *id = network_id(network, node);
    g_autofree char *name = g_str_has_suffix(node->name, " (object)")
                                ? g_strndup(node->name, strlen(node->name) - 9)
                                : g_strdup(node->name);
    g_autofree char *value = node->value ? g_strconcat("= ", node->value, NULL) : NULL;
    g_string_append_printf(out, "  \"%s\" [label=", id);
    append_label(out, name, value ? value : node->kind == NETWORK_ROOT ? node->place : id);
    g_string_append_printf(out, ", %s", colours_of(node));
    if (node->kind == NETWORK_ROOT)
        g_string_append(out, ", style=filled");
    if (node->kind == NETWORK_WEAK)
        g_string_append(out, ", style=\"filled,rounded,dashed\"");
    if (node->cycle)
        g_string_append(out, ", color=\"#b3261e\", penwidth=2");
    g_string_append(out, "];\n");
}

static void
write_edge(const struct network *network, const struct network_edge *edge, GString *out)
{
    static const char *const styles[] = {
        [HOLDER_STRONG] = "",
        [HOLDER_WEAK] = ", style=dashed, color=\"#888888\", constraint=false",
        [HOLDER_INFERRED] = ", style=dotted",
        [HOLDER_STALE] = ", style=dotted, color=\"#888888\"",
    };
    g_autofree char *source = network_id(network, network_node_at(network, edge->source));
    g_autofree char *target = network_id(network, network_node_at(network, edge->target));
    g_autofree char *gap =
        edge->left_out ? g_strdup_printf("… %u references not shown", edge->left_out) : NULL;
    const char *label = gap ? gap : edge->name ? edge->name : "";
    g_string_append_printf(out, "  \"%s\" -> \"%s\" [label=", source, target);
    append_label(out, label, NULL);
    g_string_append(out, edge->borrowed && edge->strength == HOLDER_STRONG
                             ? ", style=dotted"
                             : styles[edge->strength]);
    if (edge->cycle)
        g_string_append(out, ", color=\"#b3261e\"");
    g_string_append(out, "];\n");
}

static void
write_note(const struct network *network, guint i, GString *out)
{
    const struct network_note *note = network_note_at(network, i);
    g_autofree char *id = network_id(network, network_node_at(network, note->node));
    g_string_append_printf(
        out, "  \"note-%u\" [shape=plain, style=\"\", fontcolor=\"#666666\", label=", i);
    append_quoted(out, note->text, 2 * LABEL_LENGTH);
    g_string_append_printf(out,
                           "];\n  \"note-%u\" -> \"%s\" [arrowhead=none, style=dotted, "
                           "color=\"#888888\"];\n",
                           i, id);
}

/* The lines below the drawing: what is said of the whole, and what is not drawn. */
static void
write_caption(const struct network *network, guint drawn, GString *out)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < network->notes->len; i++) {
        const struct network_note *note = network_note_at(network, i);
        if (note->node == NETWORK_NO_NODE)
            g_string_append_printf(text, "%s\n", note->text);
    }
    if (drawn < network->nodes->len)
        g_string_append_printf(text,
                               "The %u nodes nearest to the targets are drawn: %u more are not\n",
                               drawn, network->nodes->len - drawn);
    if (!text->len)
        return;
    g_string_append(out, "  label=\"");
    for (const char *c = text->str; *c; c++)
        if (*c == '\n')
            g_string_append(out, "\\l");
        else if (*c == '"' || *c == '\\')
            g_string_append_printf(out, "\\%c", *c);
        else
            g_string_append_c(out, *c);
    g_string_append(out, "\";\n");
}

void
network_write_dot(const struct network *network, GString *out)
{
    guint drawn = MIN(network->nodes->len, MAX_NODES);
    g_string_append(out, "digraph \"");
    g_string_append(out, network->about.command ? network->about.command : "");
    g_string_append(
        out, "\" {\n"
             "  graph [fontname=\"Helvetica,sans-serif\", fontsize=10, labeljust=l, nodesep=0.3];\n"
             "  node [fontname=\"Helvetica,sans-serif\", fontsize=10, shape=box,"
             " style=\"filled,rounded\", color=\"#8899aa\", height=0.3];\n"
             "  edge [fontname=\"Helvetica,sans-serif\", fontsize=9, color=\"#556677\","
             " arrowsize=0.7];\n");
    for (guint i = 0; i < drawn; i++)
        write_node(network, network_node_at(network, i), out);
    for (guint i = 0; i < network->edges->len; i++) {
        const struct network_edge *edge = network_edge_at(network, i);
        if (edge->source < drawn && edge->target < drawn)
            write_edge(network, edge, out);
    }
    for (guint i = 0; i < network->notes->len; i++)
        if (network_note_at(network, i)->node < drawn)
            write_note(network, i, out);
    write_caption(network, drawn, out);
    g_string_append(out, "}\n");
}
