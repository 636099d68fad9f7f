#include "report/network.h"

#include "graph/components.h"
#include "target/copy.h"

void
network_init(struct network *network, const char *command)
{
    *network = (struct network){
        .nodes = g_array_new(FALSE, TRUE, sizeof(struct network_node)),
        .edges = g_array_new(FALSE, TRUE, sizeof(struct network_edge)),
        .notes = g_array_new(FALSE, TRUE, sizeof(struct network_note)),
        .paths = g_array_new(FALSE, TRUE, sizeof(struct network_path)),
        .limits = g_array_new(FALSE, TRUE, sizeof(struct network_limit)),
        .objects = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
        .roots = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .edge_of = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .about.command = command,
    };
}

void
network_clear(struct network *network)
{
    for (guint i = 0; i < network->nodes->len; i++) {
        struct network_node *node = &g_array_index(network->nodes, struct network_node, i);
        g_free(node->name);
        g_free(node->place);
        g_free(node->value);
    }
    for (guint i = 0; i < network->edges->len; i++)
        g_free(g_array_index(network->edges, struct network_edge, i).name);
    for (guint i = 0; i < network->notes->len; i++)
        g_free(g_array_index(network->notes, struct network_note, i).text);
    for (guint i = 0; i < network->paths->len; i++)
        g_array_free(g_array_index(network->paths, struct network_path, i).edges, TRUE);
    g_array_free(network->nodes, TRUE);
    g_array_free(network->edges, TRUE);
    g_array_free(network->notes, TRUE);
    g_array_free(network->paths, TRUE);
    g_array_free(network->limits, TRUE);
    g_hash_table_destroy(network->objects);
    g_hash_table_destroy(network->roots);
    g_hash_table_destroy(network->edge_of);
}

/* No format takes what is no UTF-8, none shows control characters, and XML 1.0 has neither them nor
 * U+FFFE and U+FFFF. */
static char *
printable(const char *text)
{
    if (!text)
        return NULL;
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    GString *out = g_string_new(NULL);
    for (const char *c = valid; *c; c = g_utf8_next_char(c)) {
        gunichar character = g_utf8_get_char(c);
        bool shown = !g_unichar_iscntrl(character) && (character & 0xfffe) != 0xfffe;
        g_string_append_unichar(out, shown ? character : ' ');
    }
    return g_string_free(out, FALSE);
}

static uint32_t
add_node(struct network *network, struct network_node node)
{
    g_array_append_val(network->nodes, node);
    return network->nodes->len - 1;
}

static uint32_t
node_of(struct network *network, enum network_kind kind, uint64_t address, const char *name)
{
    gint64 key = (gint64)address;
    gpointer found = g_hash_table_lookup(network->objects, &key);
    if (found)
        return GPOINTER_TO_UINT(found) - 1;
    uint32_t node = add_node(
        network, (struct network_node){.kind = kind, .address = address, .name = printable(name)});
    g_hash_table_insert(network->objects, copy_of(&key, sizeof key), GUINT_TO_POINTER(node + 1));
    return node;
}

uint32_t
network_object(struct network *network, uint64_t address, const char *name)
{
    uint32_t node = node_of(network, NETWORK_OBJECT, address, name);
    g_array_index(network->nodes, struct network_node, node).kind = NETWORK_OBJECT;
    return node;
}

uint32_t
network_weak(struct network *network, uint64_t address, const char *name)
{
    return node_of(network, NETWORK_WEAK, address, name);
}

uint32_t
network_root(struct network *network, uint64_t address, const char *name, const char *place)
{
    char *key = g_strdup_printf("%s %" G_GINT64_MODIFIER "x %s", name, address, place ? place : "");
    gpointer found = g_hash_table_lookup(network->roots, key);
    if (found) {
        g_free(key);
        return GPOINTER_TO_UINT(found) - 1;
    }
    uint32_t node = add_node(network, (struct network_node){
                                          .kind = NETWORK_ROOT,
                                          .number = g_hash_table_size(network->roots) + 1,
                                          .address = address,
                                          .name = printable(name),
                                          .place = printable(place),
                                          .root = true,
                                      });
    g_hash_table_insert(network->roots, key, GUINT_TO_POINTER(node + 1));
    return node;
}

struct network_edge *
network_edge(struct network *network, uint32_t source, uint32_t target, const char *name)
{
    struct network_edge edge = {.source = source, .target = target, .name = printable(name)};
    g_array_append_val(network->edges, edge);
    return &g_array_index(network->edges, struct network_edge, network->edges->len - 1);
}

void
network_note(struct network *network, uint32_t node, const char *reason, uint64_t count,
             const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    struct network_note note = {node, reason, count, printable(text)};
    g_array_append_val(network->notes, note);
}

void
network_value(struct network *network, uint32_t node, const char *value)
{
    g_array_index(network->nodes, struct network_node, node).value = printable(value);
}

void
network_limit(struct network *network, const char *name, double value)
{
    struct network_limit limit = {name, value};
    g_array_append_val(network->limits, limit);
}

/* Edges that hold, by their sources. */
static bool
fill_graph(const struct network *network, struct graph *graph)
{
    guint nodes = network->nodes->len, edges = network->edges->len;
    if (!graph_init(graph, nodes, edges))
        return false;
    memset(graph->first, 0, (nodes + 1) * sizeof *graph->first);
    for (guint i = 0; i < edges; i++)
        if (network_edge_at(network, i)->strength != HOLDER_WEAK)
            graph->first[network_edge_at(network, i)->source + 1]++;
    for (guint i = 0; i < nodes; i++)
        graph->first[i + 1] += graph->first[i];
    g_autofree uint32_t *next = g_new(uint32_t, nodes + 1);
    memcpy(next, graph->first, (nodes + 1) * sizeof *next);
    for (guint i = 0; i < edges; i++) {
        const struct network_edge *edge = network_edge_at(network, i);
        if (edge->strength != HOLDER_WEAK)
            graph->targets[next[edge->source]++] = edge->target;
    }
    return true;
}

void
network_finish(struct network *network)
{
    struct graph graph;
    if (!fill_graph(network, &graph))
        return;
    g_autofree uint32_t *component = g_new(uint32_t, network->nodes->len + 1);
    graph_components(&graph, component);
    graph_clear(&graph);
    for (guint i = 0; i < network->edges->len; i++) {
        struct network_edge *edge = &g_array_index(network->edges, struct network_edge, i);
        if (edge->strength == HOLDER_WEAK || component[edge->source] != component[edge->target])
            continue;
        edge->cycle = true;
        g_array_index(network->nodes, struct network_node, edge->source).cycle = true;
        g_array_index(network->nodes, struct network_node, edge->target).cycle = true;
    }
}

char *
network_address(const struct network *network, uint64_t address)
{
    return g_strdup_printf(
        network->decimal_ids ? "%" G_GUINT64_FORMAT : "0x%" G_GINT64_MODIFIER "x", address);
}

char *
network_id(const struct network *network, const struct network_node *node)
{
    if (node->kind == NETWORK_ROOT)
        return g_strdup_printf("root-%u", node->number);
    return network_address(network, node->address);
}

const char *
network_kind_word(enum network_kind kind)
{
    static const char *const words[] = {"object", "root", "weak reference"};
    return words[kind];
}

const char *
network_strength_word(enum holder_strength strength)
{
    static const char *const words[] = {"strong", "weak", "inferred", "maybe stale"};
    return words[strength];
}

char *
network_notes_text(const struct network *network)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < network->notes->len; i++) {
        const struct network_note *note = network_note_at(network, i);
        if (i)
            g_string_append_c(out, '\n');
        if (note->node != NETWORK_NO_NODE) {
            g_autofree char *id = network_id(network, network_node_at(network, note->node));
            g_string_append_printf(out, "%s: ", id);
        }
        g_string_append(out, note->text);
    }
    return g_string_free(out, FALSE);
}
