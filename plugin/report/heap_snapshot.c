#include "report/heap_snapshot.h"

#include "python/measure.h"
#include "python/namespace.h"
#include "python/text.h"
#include "python/type.h"
#include "python/value.h"
#include "query/naming.h"
#include "report/new_file.h"
#include "report/snapshot_reach.h"

enum {
    NODE_FIELDS = 5,
    VALUE_LIMIT = 100,        /* characters of a str or number */
    OBJECT_STEPS = 1 << 8,    /* between two looks at the budget */
    PROGRESS_STEPS = 1 << 17, /* between two words of progress */
};

static const char header[] =
    "{\"snapshot\":{\"meta\":{"
    "\"node_fields\":[\"type\",\"name\",\"id\",\"self_size\",\"edge_count\"],"
    "\"node_types\":[[\"hidden\",\"array\",\"string\",\"object\",\"code\",\"closure\",\"regexp\","
    "\"number\",\"native\",\"synthetic\",\"concatenated string\",\"sliced string\",\"symbol\","
    "\"bigint\",\"object shape\"],\"string\",\"number\",\"number\",\"number\"],"
    "\"edge_fields\":[\"type\",\"name_or_index\",\"to_node\"],"
    "\"edge_types\":[[\"context\",\"element\",\"property\",\"internal\",\"hidden\",\"shortcut\","
    "\"weak\"],\"string_or_number\",\"node\"],"
    "\"trace_function_info_fields\":[],\"trace_node_fields\":[],\"sample_fields\":[],"
    "\"location_fields\":[]},";

static const char between_edges_and_strings[] =
    "],\n\"trace_function_infos\":[],\n\"trace_tree\":[],\n\"samples\":[],\n\"locations\":[],\n"
    "\"strings\":[";

struct writing {
    struct heap *heap;
    struct heap_snapshot *snapshot;
    struct budget *budget;
    struct reader reader;
    struct snapshot_stream stream;
    struct snapshot_places places;
    struct snapshot_reach reach;
    GPtrArray *class_names; /* char *, by the type's index; NULL where it was not needed yet */
    GString *text;
    uint32_t source; /* the object whose edges are being written */
    uint32_t left;   /* of them, as they were counted */
    bool first;      /* no edge was written yet */
};

static bool
goes_on(const struct writing *writing)
{
    return !writing->stream.failure && writing->budget->state == BUDGET_LEFT;
}

static bool
should_stop(void *context)
{
    const struct writing *writing = context;
    return writing->stream.failure || budget_spent(writing->budget);
}

/* Nodes */

static const char *
class_name(struct writing *writing, const struct type *type)
{
    if (type->index >= writing->class_names->len)
        g_ptr_array_set_size(writing->class_names, (gint)type->index + 1);
    char **name = (char **)&g_ptr_array_index(writing->class_names, type->index);
    if (!*name) {
        GString *text = g_string_new(NULL);
        namespace_class_name(
            &(struct namespace){writing->heap->python, &writing->reader, writing->budget}, type,
            text);
        *name = g_string_free(text, FALSE);
    }
    return *name;
}

/* The type of its node; its name is the text. */
static uint32_t
name_object(struct writing *writing, uint64_t address, const struct type *type)
{
    struct python *python = writing->heap->python;
    GString *text = g_string_truncate(writing->text, 0);
    if (type_has(type, TYPE_FLAG_STR)) {
        text_value(python, &writing->reader, address, VALUE_LIMIT, text);
        return SNAPSHOT_NODE_STRING;
    }
    if (type_has(type, TYPE_FLAG_INT) || text_is_float(type)) {
        text_value(python, &writing->reader, address, VALUE_LIMIT, text);
        return SNAPSHOT_NODE_NUMBER;
    }
    if (text_name(python, &writing->reader, address, type, text)) {
        g_string_truncate(text, 0);
        g_string_append_c(text, '<');
        text_object(python, &writing->reader, address, type, text);
    } else {
        g_string_truncate(text, 0);
        g_string_append_printf(text, "<%s", class_name(writing, type));
    }
    g_string_append_printf(text, " 0x%" G_GINT64_MODIFIER "x>", address);
    return SNAPSHOT_NODE_OBJECT;
}

static uint32_t
size_of(struct writing *writing, uint64_t address, const struct type *type)
{
    struct object_size size;
    measure_size(writing->heap->python, &writing->reader, address, type, &size);
    uint64_t bytes = size.header + size.body;
    for (unsigned i = 0; i < size.part_count; i++)
        bytes += size.parts[i].bytes;
    return (uint32_t)MIN(bytes, UINT32_MAX);
}

static void
write_node(struct writing *writing, uint32_t ordinal, uint32_t type, uint32_t name, uint32_t size,
           uint32_t edges)
{
    const uint32_t fields[NODE_FIELDS] = {type, name, 2 * ordinal + 1, size, edges};
    snapshot_numbers(&writing->stream, ordinal == 0, fields, NODE_FIELDS);
    writing->snapshot->nodes++;
}

static bool
write_object(void *context, uint32_t id, uint64_t address)
{
    struct writing *writing = context;
    const struct type *type = heap_type(writing->heap, id);
    if (id % OBJECT_STEPS == 0 && budget_spent(writing->budget))
        return false;
    if (id % PROGRESS_STEPS == 0)
        budget_progress(writing->budget, "writing objects", id, writing->heap->object_count);
    uint32_t node_type = name_object(writing, address, type);
    uint32_t name = node_type == SNAPSHOT_NODE_OBJECT
                        ? snapshot_string(&writing->stream, writing->text->str)
                        : snapshot_shared_string(&writing->stream, writing->text->str);
    write_node(writing, writing->places.places->len + id, node_type, name,
               size_of(writing, address, type), writing->reach.edge_count[id]);
    writing->snapshot->objects++;
    return goes_on(writing);
}

static void
write_nodes(struct writing *writing)
{
    const GArray *places = writing->places.places;
    for (guint i = 0; i < places->len; i++) {
        const struct snapshot_place *place = &g_array_index(places, struct snapshot_place, i);
        write_node(writing, i, i ? SNAPSHOT_NODE_NATIVE : SNAPSHOT_NODE_SYNTHETIC, place->name, 0,
                   place->edge_count);
    }
    address_map_each(writing->heap->objects, write_object, writing);
}

/* Edges */

static void
write_edge(struct writing *writing, uint32_t type, uint32_t name, uint32_t target)
{
    const uint32_t fields[] = {type, name, target * NODE_FIELDS};
    snapshot_numbers(&writing->stream, writing->first, fields, G_N_ELEMENTS(fields));
    writing->first = false;
    writing->snapshot->edges++;
}

/* One of the edges that were counted for the object at hand. */
static void
write_reference(struct writing *writing, uint32_t type, uint32_t name, uint32_t target)
{
    if (!writing->left)
        return;
    writing->left--;
    write_edge(writing, type, name, writing->places.places->len + target);
}

static uint32_t
edge_type_of(const struct reference *reference)
{
    switch (reference->kind) {
    case REFERENCE_ITEM:
        return reference->detail <= INT32_MAX ? SNAPSHOT_EDGE_ELEMENT : SNAPSHOT_EDGE_PROPERTY;
    case REFERENCE_LOCAL:
    case REFERENCE_STACK:
    case REFERENCE_STALE_STACK:
        return SNAPSHOT_EDGE_CONTEXT;
    case REFERENCE_TYPE:
    case REFERENCE_KEY:
    case REFERENCE_SHARED_KEY:
    case REFERENCE_STATE:
    case REFERENCE_INFERRED:
        return SNAPSHOT_EDGE_INTERNAL;
    default:
        return SNAPSHOT_EDGE_PROPERTY;
    }
}

static uint32_t
name_edge(struct writing *writing, uint64_t holder, const struct type *type,
          const struct reference *reference)
{
    GString *text = g_string_truncate(writing->text, 0);
    uint64_t key;
    if (!naming_word(writing->heap, &writing->reader, holder, type, reference, &key, text))
        g_string_assign(text, reference_kind_word(reference->kind));
    if (reference->kind == REFERENCE_STACK || reference->kind == REFERENCE_STALE_STACK)
        g_string_prepend(text, reference->kind == REFERENCE_STACK ? "stack " : "stale stack ");
    if (!key)
        return snapshot_shared_string(&writing->stream, text->str);
    uint32_t known = snapshot_known_address(&writing->stream, key);
    if (known)
        return known - 1;
    naming_key(writing->heap, &writing->reader, key, text);
    return snapshot_string_of_address(&writing->stream, key, text->str);
}

/* The edges of the object before are all written.  Where words are guessed, a walk may find fewer
 * references than the one that counted: what is missing is made up for by weak edges to itself. */
static void
end_source(struct writing *writing)
{
    while (writing->left)
        write_reference(writing, SNAPSHOT_EDGE_WEAK,
                        snapshot_shared_string(&writing->stream, "(unreadable)"), writing->source);
}

static void
begin_source(struct writing *writing, uint32_t source)
{
    end_source(writing);
    writing->source = source;
    writing->left = writing->reach.edge_count[source];
    uint32_t class_id = snapshot_class_of(writing->heap, source);
    if (class_id != ADDRESS_MAP_NONE)
        write_reference(writing, SNAPSHOT_EDGE_INTERNAL,
                        snapshot_shared_string(&writing->stream, "__class__"), class_id);
}

static void
write_references_of(void *context, uint32_t source, const uint32_t *targets,
                    const struct reference *references, size_t count)
{
    struct writing *writing = context;
    const struct type *type = heap_type(writing->heap, source);
    uint64_t holder = address_map_address(writing->heap->objects, source);
    if (!goes_on(writing))
        return;
    if (source != writing->source)
        begin_source(writing, source);
    for (size_t i = 0; i < count; i++) {
        const struct reference *reference = &references[i];
        bool weak = snapshot_is_weak(writing->heap, holder, reference);
        uint32_t edge = weak ? SNAPSHOT_EDGE_WEAK : edge_type_of(reference);
        write_reference(writing, edge,
                        edge == SNAPSHOT_EDGE_ELEMENT ? (uint32_t)reference->detail
                                                      : name_edge(writing, holder, type, reference),
                        targets[i]);
    }
}

static void
write_edges(struct writing *writing)
{
    const GArray *edges = writing->places.edges;
    struct budget budget = {.interrupted = should_stop, .context = writing};
    budget_start(&budget, -1);
    budget.progress = NULL;
    for (guint i = 0; i < edges->len; i++) {
        const struct snapshot_place_edge *edge =
            &g_array_index(edges, struct snapshot_place_edge, i);
        write_edge(writing, edge->type, edge->name,
                   edge->to_place ? edge->target : writing->places.places->len + edge->target);
    }
    writing->source = ADDRESS_MAP_NONE;
    heap_each_reference(writing->heap, &budget, write_references_of, writing);
    end_source(writing);
}

/* The whole */

static void
write_everything(struct writing *writing)
{
    struct snapshot_stream *stream = &writing->stream;
    uint64_t nodes = (uint64_t)writing->places.places->len + writing->heap->object_count;
    uint64_t edges = writing->places.edges->len + writing->reach.edges;
    g_autofree char *counts =
        g_strdup_printf("\"node_count\":%" G_GUINT64_FORMAT ",\"edge_count\":%" G_GUINT64_FORMAT
                        ",\"trace_function_count\":0},\n\"nodes\":[",
                        nodes, edges);
    snapshot_text(stream, header);
    snapshot_text(stream, counts);
    write_nodes(writing);
    snapshot_text(stream, "],\n\"edges\":[");
    writing->first = true;
    if (goes_on(writing)) {
        budget_progress(writing->budget, "writing references", 0, 0);
        write_edges(writing);
    }
    snapshot_text(stream, between_edges_and_strings);
    if (goes_on(writing))
        snapshot_append_strings(stream);
    snapshot_text(stream, "]}\n");
}

static bool
fill(struct writing *writing, const struct index *index, const char *path, GError **error)
{
    snapshot_places_init(&writing->places, writing->heap, &writing->reader, &writing->stream,
                         writing->snapshot->incomplete);
    GError *failure = NULL;
    if (snapshot_reach_init(&writing->reach, index, &writing->places, writing->budget, &failure)) {
        snapshot_places_seal(&writing->places);
        write_everything(writing);
        writing->snapshot->orphans = writing->reach.orphans;
    }
    snapshot_reach_clear(&writing->reach);
    snapshot_places_clear(&writing->places);
    if (failure)
        g_propagate_error(error, failure);
    else if (writing->stream.failure)
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "cannot write %s: %s", path,
                    g_strerror(writing->stream.failure));
    else if (!goes_on(writing))
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted: %s was not written", path);
    else
        return true;
    return false;
}

bool
heap_snapshot_write(const struct index *index, struct heap_snapshot *snapshot, const char *path,
                    bool replace, struct budget *budget, GError **error)
{
    struct new_file file;
    if (!new_file_begin(&file, path, replace, error))
        return false;
    struct writing writing = {
        .heap = index->heap,
        .snapshot = snapshot,
        .budget = budget,
        .class_names = g_ptr_array_new_with_free_func(g_free),
        .text = g_string_new(NULL),
    };
    reader_init(&writing.reader, index->heap->python->memory);
    snapshot_stream_init(&writing.stream, file.descriptor, path);
    bool whole = fill(&writing, index, path, error);
    snapshot_stream_clear(&writing.stream);
    g_ptr_array_free(writing.class_names, TRUE);
    g_string_free(writing.text, TRUE);
    if (whole)
        return new_file_finish(&file, error);
    new_file_abandon(&file);
    return false;
}
