/* A network as JSON, of the schema that docs/formats.md tells. */
#include "report/json_text.h"
#include "report/network.h"

static void
set_if(json_t *object, const char *key, bool value)
{
    if (value)
        json_object_set_new(object, key, json_true());
}

static json_t *
id_of(const struct network *network, uint32_t node)
{
    g_autofree char *id = network_id(network, network_node_at(network, node));
    return json_string(id);
}

static json_t *
address_of(const struct network *network, uint64_t address)
{
    g_autofree char *text = network_address(network, address);
    return json_string(text);
}

static json_t *
json_of_node(const struct network *network, guint i)
{
    const struct network_node *node = network_node_at(network, i);
    json_t *object = json_object();
    json_object_set_new(object, "id", id_of(network, i));
    json_object_set_new(object, "kind", json_string(network_kind_word(node->kind)));
    json_object_set_new(object, "name", json_text_string(node->name));
    json_object_set_new(object, "address", address_of(network, node->address));
    json_object_set_new(object, "place", json_text_string(node->place));
    json_object_set_new(object, "value", json_text_string(node->value));
    set_if(object, "target", node->target);
    set_if(object, "root", node->root);
    set_if(object, "cycle", node->cycle);
    return object;
}

static json_t *
json_of_edge(const struct network *network, guint i)
{
    const struct network_edge *edge = network_edge_at(network, i);
    json_t *object = json_object();
    json_object_set_new(object, "source", id_of(network, edge->source));
    json_object_set_new(object, "target", id_of(network, edge->target));
    json_object_set_new(object, "name", json_text_string(edge->name));
    json_object_set_new(object, "strength", json_string(network_strength_word(edge->strength)));
    if (edge->through)
        json_object_set_new(object, "through", address_of(network, edge->through));
    if (edge->left_out)
        json_object_set_new(object, "left_out", json_integer(edge->left_out));
    set_if(object, "borrowed", edge->borrowed);
    set_if(object, "cycle", edge->cycle);
    return object;
}

static json_t *
json_of_note(const struct network *network, guint i)
{
    const struct network_note *note = network_note_at(network, i);
    json_t *object = json_object();
    if (note->node != NETWORK_NO_NODE)
        json_object_set_new(object, "node", id_of(network, note->node));
    json_object_set_new(object, "reason", json_string(note->reason));
    if (note->count)
        json_object_set_new(object, "count", json_integer((json_int_t)note->count));
    json_object_set_new(object, "text", json_text_string(note->text));
    return object;
}

static json_t *
json_of_path(const struct network *network, guint i)
{
    const struct network_path *path = &g_array_index(network->paths, struct network_path, i);
    json_t *object = json_object(), *edges = json_array();
    for (guint e = 0; e < path->edges->len; e++)
        json_array_append_new(edges, json_integer(g_array_index(path->edges, uint32_t, e)));
    json_object_set_new(object, "target", id_of(network, path->target));
    json_object_set_new(object, "references", json_integer(path->references));
    json_object_set_new(object, "edges", edges);
    return object;
}

static json_t *
json_of_limits(const struct network *network)
{
    json_t *object = json_object();
    for (guint i = 0; i < network->limits->len; i++) {
        const struct network_limit *limit =
            &g_array_index(network->limits, struct network_limit, i);
        json_object_set_new(object, limit->name, json_text_number(limit->value));
    }
    return object;
}

static void
write_array(const struct network *network, const char *name, guint count,
            json_t *(*json_of)(const struct network *network, guint i), GString *out)
{
    g_string_append_printf(out, ",\n  \"%s\": [", name);
    for (guint i = 0; i < count; i++) {
        json_text_separate(out, i);
        json_text_append(out, json_of(network, i));
    }
    g_string_append(out, count ? "\n  ]" : "]");
}

void
network_write_json(const struct network *network, GString *out)
{
    json_text_begin(out, &network->about, "py-referrers-graph", NETWORK_SCHEMA_VERSION);
    g_string_append(out, ",\n  \"limits\": ");
    json_text_append(out, json_of_limits(network));
    g_string_append(out, ",\n  \"complete\": ");
    json_text_append(out, json_boolean(network->notes->len == 0));
    write_array(network, "notes", network->notes->len, json_of_note, out);
    if (network->has_paths)
        write_array(network, "paths", network->paths->len, json_of_path, out);
    write_array(network, "nodes", network->nodes->len, json_of_node, out);
    write_array(network, "edges", network->edges->len, json_of_edge, out);
    g_string_append(out, "\n}\n");
}

/* NetworkX: its node-link form.  The key of the edges is "links" up to its release 3.3 and "edges"
 * in later ones, so both are there. */

static json_t *
json_of_attributes(const struct network *network)
{
    json_t *object = json_text_about(&network->about, "py-referrers-graph", NETWORK_SCHEMA_VERSION);
    g_autofree char *notes = network_notes_text(network);
    json_object_set_new(object, "limits", json_of_limits(network));
    json_object_set_new(object, "complete", json_boolean(network->notes->len == 0));
    json_object_set_new(object, "notes", json_text_string(notes));
    return object;
}

/* The key tells the edges of one pair of nodes apart. */
static json_t *
json_of_keyed_edge(const struct network *network, guint i)
{
    json_t *object = json_of_edge(network, i);
    json_object_set_new(object, "key", json_integer(i));
    return object;
}

void
network_write_networkx(const struct network *network, GString *out)
{
    g_string_append(out, "{\n  \"directed\": true,\n  \"multigraph\": true,\n  \"graph\": ");
    json_text_append(out, json_of_attributes(network));
    write_array(network, "nodes", network->nodes->len, json_of_node, out);
    write_array(network, "edges", network->edges->len, json_of_keyed_edge, out);
    write_array(network, "links", network->edges->len, json_of_keyed_edge, out);
    g_string_append(out, "\n}\n");
}
