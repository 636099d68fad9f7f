#include "report/snapshot_places.h"

#include "python/text.h"
#include "python/type.h"
#include "query/chain_steps.h"
#include "query/naming.h"

struct placing {
    struct snapshot_places *places;
    struct heap *heap;
    struct reader *reader;
    struct snapshot_stream *stream;
    uint32_t modules, interpreter, static_types;
    uint32_t first_thread, first_frame;
};

static uint32_t
add_place(struct snapshot_places *places, uint32_t name)
{
    struct snapshot_place place = {.name = name};
    g_array_append_val(places->places, place);
    return places->places->len - 1;
}

static void
add_edge(struct snapshot_places *places, struct snapshot_place_edge edge)
{
    edge.order = g_array_index(places->places, struct snapshot_place, edge.place).edge_count++;
    g_array_append_val(places->edges, edge);
}

/* A place below another. */
static uint32_t
add_below(struct placing *placing, uint32_t above, const char *name)
{
    struct snapshot_places *places = placing->places;
    uint32_t below = add_place(places, snapshot_shared_string(placing->stream, name));
    add_edge(places,
             (struct snapshot_place_edge){
                 .place = above,
                 .type = SNAPSHOT_EDGE_ELEMENT,
                 .name = g_array_index(places->places, struct snapshot_place, above).edge_count,
                 .to_place = true,
                 .target = below,
             });
    return below;
}

static void
add_threads(struct placing *placing)
{
    const GArray *threads = placing->heap->roots->threads;
    uint32_t above = add_below(placing, 0, "(threads)");
    placing->first_thread = placing->places->places->len;
    for (guint i = 0; i < threads->len; i++) {
        g_autofree char *name =
            g_strdup_printf("thread %u", g_array_index(threads, struct root_thread, i).number);
        add_below(placing, above, name);
    }
}

/* "handle [thread 1, app.py:31]" */
static void
add_frames(struct placing *placing)
{
    const struct heap *heap = placing->heap;
    const GArray *frames = heap->roots->frames;
    placing->first_frame = placing->places->places->len;
    for (guint i = 0; i < frames->len; i++) {
        const struct root_frame *frame = &g_array_index(frames, struct root_frame, i);
        const struct root root = {.kind = ROOT_FRAME, .place = i};
        g_autofree char *where = naming_place(placing->heap, placing->reader, &root);
        g_autoptr(GString) name = g_string_new(NULL);
        const struct type *type = python_type_of(heap->python, placing->reader, frame->frame.code);
        if (!type || !text_name(heap->python, placing->reader, frame->frame.code, type, name))
            g_string_append(name, "frame");
        g_string_append_printf(name, " %s", where);
        add_below(placing, placing->first_thread + frame->thread, name->str);
    }
}

static void
add_modules(struct placing *placing)
{
    const struct heap *heap = placing->heap;
    GHashTableIter iterator;
    gpointer key;
    g_hash_table_iter_init(&iterator, heap->roots->modules);
    while (g_hash_table_iter_next(&iterator, &key, NULL)) {
        uint64_t address = *(const uint64_t *)key;
        uint32_t id = address_map_id(heap->objects, address);
        g_autoptr(GString) name = g_string_new(NULL);
        if (id == ADDRESS_MAP_NONE)
            continue;
        if (!text_name(heap->python, placing->reader, address, heap_type(heap, id), name))
            g_string_assign(name, "?");
        add_edge(placing->places, (struct snapshot_place_edge){
                                      .place = placing->modules,
                                      .type = SNAPSHOT_EDGE_PROPERTY,
                                      .name = snapshot_shared_string(placing->stream, name->str),
                                      .target = id,
                                  });
    }
}

static uint32_t
place_of(const struct placing *placing, const struct root *root)
{
    switch (root->kind) {
    case ROOT_FRAME:
        return placing->first_frame + root->place;
    case ROOT_THREAD:
        return placing->first_thread + root->place;
    case ROOT_STATIC_TYPE:
    case ROOT_INTERNED:
    case ROOT_INTERPRETER:
        break;
    }
    return placing->interpreter;
}

static void
add_roots(struct placing *placing)
{
    const GArray *roots = placing->heap->roots->roots;
    for (guint i = 0; i < roots->len; i++) {
        const struct root *root = &g_array_index(roots, struct root, i);
        uint32_t id = address_map_id(placing->heap->objects, root->reference.referent);
        if (id == ADDRESS_MAP_NONE || root->kind == ROOT_STATIC_TYPE)
            continue;
        g_autofree char *name = naming_root(placing->heap, placing->reader, root, FRAMES_SHORT);
        bool variable = root->kind == ROOT_FRAME && root->reference.kind == REFERENCE_LOCAL;
        add_edge(placing->places, (struct snapshot_place_edge){
                                      .place = place_of(placing, root),
                                      .type = !chain_root_keeps(root) ? SNAPSHOT_EDGE_WEAK
                                              : variable              ? SNAPSHOT_EDGE_CONTEXT
                                                                      : SNAPSHOT_EDGE_PROPERTY,
                                      .name = snapshot_shared_string(placing->stream, name),
                                      .target = id,
                                  });
    }
}

/* Types that are part of the program need nothing to hold them.  (Those that have instances are
 * roots of the heap, too.) */
static void
add_static_types(struct placing *placing)
{
    const struct heap *heap = placing->heap;
    for (uint32_t id = 0; id < heap->object_count; id++) {
        if (!type_has(heap_type(heap, id), TYPE_FLAG_TYPE))
            continue;
        uint64_t address = address_map_address(heap->objects, id);
        const struct type *type = python_type_at(heap->python, address);
        if (type && !type_has(type, TYPE_FLAG_HEAP))
            add_edge(placing->places,
                     (struct snapshot_place_edge){
                         .place = placing->static_types,
                         .type = SNAPSHOT_EDGE_PROPERTY,
                         .name = snapshot_shared_string(placing->stream, type->name),
                         .target = id,
                     });
    }
}

void
snapshot_places_init(struct snapshot_places *places, struct heap *heap, struct reader *reader,
                     struct snapshot_stream *stream, bool incomplete)
{
    struct placing placing = {places, heap, reader, stream, 0, 0, 0, 0, 0};
    places->places = g_array_new(FALSE, FALSE, sizeof(struct snapshot_place));
    places->edges = g_array_new(FALSE, FALSE, sizeof(struct snapshot_place_edge));
    add_place(places, snapshot_shared_string(stream, ""));
    if (incomplete)
        add_below(&placing, 0, "(incomplete: parts of the heap could not be read)");
    if (heap->coverage.collecting)
        add_below(&placing, 0, "(the garbage collector was at work: objects may be missing)");
    placing.modules = add_below(&placing, 0, "(modules)");
    add_threads(&placing);
    add_frames(&placing);
    placing.interpreter = add_below(&placing, 0, "(interpreter)");
    placing.static_types = add_below(&placing, 0, "(static types)");
    places->unreachable = add_below(&placing, 0, "(unreachable: garbage, or held by C code)");
    add_modules(&placing);
    add_static_types(&placing);
    add_roots(&placing);
}

void
snapshot_places_clear(struct snapshot_places *places)
{
    g_array_free(places->places, TRUE);
    g_array_free(places->edges, TRUE);
}

void
snapshot_places_add_orphan(struct snapshot_places *places, uint32_t id)
{
    const struct snapshot_place *place =
        &g_array_index(places->places, struct snapshot_place, places->unreachable);
    add_edge(places, (struct snapshot_place_edge){
                         .place = places->unreachable,
                         .type = SNAPSHOT_EDGE_ELEMENT,
                         .name = place->edge_count,
                         .target = id,
                     });
}

static int
by_place(const void *a, const void *b)
{
    const struct snapshot_place_edge *first = a, *second = b;
    if (first->place != second->place)
        return first->place < second->place ? -1 : 1;
    return first->order < second->order ? -1 : first->order > second->order;
}

void
snapshot_places_seal(struct snapshot_places *places)
{
    g_array_sort(places->edges, by_place);
}
