#include "query/holders.h"
#include "python/dict.h"
#include "python/namespace.h"
#include "query/holders_internal.h"
#include "query/wide_holders.h"

enum {
    NAMED_EDGES = 1 << 10, /* references of one holder to one object that are named */
    ALL_EDGES = 4 << 20,   /* references of one holder that are kept */
};

void
holders_init(struct holders *holders, struct index *index,
             void (*take)(void *context, struct holding holding), void *context)
{
    *holders = (struct holders){
        .index = index,
        .heap = index->heap,
        .python = index->heap->python,
        .excluded = g_hash_table_new(NULL, NULL),
        .excluded_types = g_hash_table_new(NULL, NULL),
        .wide = wide_holders_new(),
        .take = take,
        .context = context,
    };
    reader_init(&holders->reader, holders->python->memory);
}

void
holders_clear(struct holders *holders)
{
    g_hash_table_destroy(holders->excluded);
    g_hash_table_destroy(holders->excluded_types);
    wide_holders_free(holders->wide);
}

void
holders_exclude(struct holders *holders, uint64_t address)
{
    uint32_t id = address_map_id(holders->heap->objects, address);
    if (id != ADDRESS_MAP_NONE)
        g_hash_table_add(holders->excluded, GUINT_TO_POINTER(id + 1));
}

bool
holders_exclude_type(struct holders *holders, const char *name, struct budget *budget)
{
    const struct namespace names = {holders->python, &holders->reader, budget};
    const GPtrArray *types = holders->python->types;
    bool any = false;
    for (guint i = 0; i < types->len; i++) {
        struct type *type = g_ptr_array_index(types, i);
        g_autoptr(GString) qualified = g_string_new(NULL);
        namespace_class_name(&names, type, qualified);
        if (strcmp(name, type->short_name) != 0 && strcmp(name, type->name) != 0 &&
            strcmp(name, qualified->str) != 0)
            continue;
        g_hash_table_add(holders->excluded_types, type);
        any = true;
    }
    return any;
}

bool
holders_leave_out(struct holders *holders, uint32_t id)
{
    if (g_hash_table_contains(holders->excluded, GUINT_TO_POINTER(id + 1)))
        return true;
    if (g_hash_table_size(holders->excluded_types) == 0 ||
        !g_hash_table_contains(holders->excluded_types, heap_type(holders->heap, id)))
        return false;
    holders->left_out.of_types++;
    return true;
}

bool
holders_is_static_type(const struct heap *heap, uint32_t id)
{
    guint count, first = heap_roots_of(heap, id, &count);
    for (guint i = first; i < first + count; i++)
        if (g_array_index(heap->roots->roots, struct root, i).kind == ROOT_STATIC_TYPE)
            return true;
    return false;
}

bool
holders_is_imported_module(const struct heap *heap, uint32_t id)
{
    uint64_t address = address_map_address(heap->objects, id);
    return holders_has_handler(heap, id, visit_module) &&
           roots_has_module(heap->roots, address, NULL);
}

char *
holders_place_of_module(struct holders *holders, uint32_t module)
{
    uint32_t interpreter;
    return holders->frames == FRAMES_FULL &&
                   roots_has_module(holders->heap->roots, holders_address(holders, module),
                                    &interpreter)
               ? naming_interpreter(holders->heap, &holders->reader, interpreter)
               : NULL;
}

static bool
is_of_frame(enum reference_kind kind)
{
    return kind == REFERENCE_LOCAL || kind == REFERENCE_STACK || kind == REFERENCE_STALE_STACK;
}

bool
holders_told_by_root(const struct heap *heap, uint32_t holder, enum reference_kind kind)
{
    return is_of_frame(kind) &&
           roots_has_running(heap->roots, address_map_address(heap->objects, holder));
}

enum holder_strength
holder_strength_of(enum reference_kind kind)
{
    if (kind == REFERENCE_WEAK)
        return HOLDER_WEAK;
    if (kind == REFERENCE_STALE_STACK)
        return HOLDER_STALE;
    return reference_is_inferred(kind) ? HOLDER_INFERRED : HOLDER_STRONG;
}

void
holders_yield_object(struct holders *holders, uint32_t holder, char *name, uint64_t shown,
                     enum holder_strength strength)
{
    holders->take(
        holders->context,
        (struct holding){.name = name, .address = shown, .holder = holder, .strength = strength});
}

void
holders_yield_root(struct holders *holders, const struct root *root, uint64_t shown)
{
    bool full = holders->frames == FRAMES_FULL;
    holders->take(holders->context,
                  (struct holding){
                      .name = naming_root(holders->heap, &holders->reader, root, holders->frames),
                      .address = shown,
                      .holder = NO_HOLDER,
                      .place = full ? naming_place(holders->heap, &holders->reader, root) : NULL,
                      .strength = holder_strength_of(root->reference.kind),
                      .root = true});
}

/* The references of one object that lead to one other, or all of them. */
struct matching {
    struct holders *holders;
    bool all;
    uint64_t wanted;
    uint64_t steps; /* entries and links of the object's containers */
    GArray *found;  /* struct reference */
    bool stopped;   /* before the end */
};

static bool
matching_may_go_on(struct reference_sink *sink)
{
    struct matching *matching = sink->context;
    matching->stopped = !holders_go_on(matching->holders, ASK_LOOKS - 1);
    return !matching->stopped;
}

static void
take_matching(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct matching *matching = sink->context;
    guint limit = matching->all ? ALL_EDGES : NAMED_EDGES;
    for (size_t i = 0; i < count; i++)
        if ((matching->all || items[i].referent == matching->wanted) &&
            matching->found->len < limit)
            g_array_append_val(matching->found, items[i]);
    if (matching->found->len == limit)
        matching->stopped = sink->stop = true;
}

static void
find_matching(struct matching *matching, uint32_t holder)
{
    struct holders *holders = matching->holders;
    struct reference items[256];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_matching,
                                  .go_on = matching_may_go_on,
                                  .wanted = matching->all ? 0 : matching->wanted,
                                  .context = matching};
    python_references(holders->python, &holders->reader, holders_address(holders, holder),
                      heap_type(holders->heap, holder), &sink);
    reference_flush(&sink);
    matching->steps = sink.steps;
}

/* Reads all references of a holder that is asked for again. */
static void
keep_references(struct holders *holders, uint32_t holder)
{
    struct matching matching = {
        .holders = holders,
        .all = true,
        .found = g_array_new(FALSE, FALSE, sizeof(struct reference)),
    };
    find_matching(&matching, holder);
    if (matching.stopped)
        g_array_free(matching.found, TRUE);
    else
        wide_holders_keep(holders->wide, holder, matching.found);
}

GArray *
holders_references(struct holders *holders, uint32_t holder, uint64_t wanted)
{
    struct matching matching = {
        .holders = holders,
        .wanted = wanted,
        .found = g_array_new(FALSE, FALSE, sizeof(struct reference)),
    };
    if (wide_holders_find(holders->wide, holder, wanted, NAMED_EDGES, matching.found))
        return matching.found;
    if (wide_holders_is_noted(holders->wide, holder)) {
        keep_references(holders, holder);
        if (wide_holders_find(holders->wide, holder, wanted, NAMED_EDGES, matching.found))
            return matching.found;
    }
    find_matching(&matching, holder);
    if (matching.steps >= WIDE_REFERENCES)
        wide_holders_note(holders->wide, holder);
    return matching.found;
}

/* The dict among the references of an instance's __dict__, which may be bare values as well. */
static void
take_instance_dict(struct reference_sink *sink, const struct reference *items, size_t count)
{
    uint64_t *dict = sink->context;
    for (size_t i = 0; i < count; i++)
        if (items[i].kind == REFERENCE_INSTANCE_DICT)
            *dict = items[i].referent;
    sink->stop = true;
}

uint64_t
holders_dict(struct holders *holders, uint32_t id)
{
    const struct type *type = heap_type(holders->heap, id);
    uint64_t dict = 0;
    struct reference items[16];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_instance_dict,
                                  .context = &dict};
    struct visit visit = {holders->python, holders->python->layout, &holders->reader, type, &sink};
    if (type->dict_place != DICT_NONE)
        visit_instance_dict(&visit, holders_address(holders, id));
    reference_flush(&sink);
    return dict;
}

/* The generator of a frame that is an object (up to 3.10) and that nothing else refers to;
 * ADDRESS_MAP_NONE if there is none. */
static uint32_t
generator_of(const struct holders *holders, uint32_t frame)
{
    uint64_t generator;
    uint32_t count;
    guint root_count;
    const uint32_t *referrers = index_referrers(holders->index, frame, &count);
    heap_roots_of(holders->heap, frame, &root_count);
    if (count != 1 || root_count || !frames_are_objects(holders->python->layout) ||
        !holders_has_handler(holders->heap, frame, visit_frame_object) ||
        !python_field(holders->python, &holders->python->reader, holders_address(holders, frame),
                      FIELD_FRAME_OBJECT_GENERATOR, &generator) ||
        generator != holders_address(holders, referrers[0]))
        return ADDRESS_MAP_NONE;
    return referrers[0];
}

void
holders_of_frame(struct holders *holders, uint32_t holder, const struct reference *reference)
{
    uint64_t address = holders_address(holders, holder);
    uint32_t generator = generator_of(holders, holder);
    uint32_t shown = generator == ADDRESS_MAP_NONE ? holder : generator;
    const struct type *type = heap_type(holders->heap, holder);
    if (holders_told_by_root(holders->heap, holder, reference->kind) ||
        holders_leave_out(holders, shown))
        return;
    bool full = holders->frames == FRAMES_FULL;
    holders->take(
        holders->context,
        (struct holding){
            .name = naming_reference(holders->heap, &holders->reader, address, type, reference,
                                     holders->frames),
            .address = holders_address(holders, shown),
            .holder = shown,
            .place =
                full ? naming_place_within(holders->heap, &holders->reader, address, type) : NULL,
            .strength = holder_strength_of(reference->kind)});
}

/* A weak reference is named and not followed: what holds it does not hold the object. */
static void
yield_weak_reference(struct holders *holders, uint32_t referrer)
{
    uint64_t address = holders_address(holders, referrer);
    char *name = naming_object(holders->python, &holders->reader, address,
                               heap_type(holders->heap, referrer));
    holders_yield_object(holders, NO_HOLDER, name, address, HOLDER_WEAK);
}

static bool
leaves_out_weak(struct holders *holders)
{
    holders->left_out.weak += holders->without_weak;
    return holders->without_weak;
}

static void
yield_reference(struct holders *holders, uint32_t id, uint32_t referrer,
                const struct reference *reference)
{
    struct heap *heap = holders->heap;
    uint64_t address = holders_address(holders, referrer);
    const struct type *type = heap_type(heap, referrer);
    if (roots_is_interned(heap->roots, address)) {
        /* A string is both key and value there: told once. */
        if (reference->kind == REFERENCE_VALUE && !leaves_out_weak(holders))
            holders_yield_object(holders, NO_HOLDER,
                                 g_strdup("interned strings (interpreter state)"), address,
                                 HOLDER_WEAK);
    } else if (is_of_frame(reference->kind)) {
        holders_of_frame(holders, referrer, reference);
    } else if (reference->kind == REFERENCE_VALUE &&
               holders_has_handler(heap, referrer, visit_dict)) {
        holders_of_dict_value(holders, referrer, reference);
    } else if (holders_of_context_value(holders, referrer, reference)) {
        return;
    } else if (reference->kind == REFERENCE_FIELD && strcmp(type->name, "cell") == 0) {
        holders_of_cell(holders, id, referrer);
    } else if (reference->kind == REFERENCE_WEAK) {
        if (!leaves_out_weak(holders))
            yield_weak_reference(holders, referrer);
    } else {
        holders_yield_object(
            holders, referrer,
            naming_reference(heap, &holders->reader, address, type, reference, FRAMES_FULL),
            address, holder_strength_of(reference->kind));
    }
}

void
holders_through(struct holders *holders, uint32_t id, uint32_t referrer)
{
    GArray *found = holders_references(holders, referrer, holders_address(holders, id));
    for (guint n = 0; n < found->len; n++)
        yield_reference(holders, id, referrer, &g_array_index(found, struct reference, n));
    g_array_free(found, TRUE);
}

void
holders_of_root(struct holders *holders, uint32_t id, const struct root *root)
{
    holders_yield_root(holders, root, holders_address(holders, id));
}

uint32_t
holders_of_roots(struct holders *holders, uint32_t id, uint32_t limit)
{
    guint count, first = heap_roots_of(holders->heap, id, &count);
    uint32_t yielded = 0;
    for (guint i = first; i < first + count && yielded < limit && holders_go_on(holders, i - first);
         i++) {
        const struct root *root = &g_array_index(holders->heap->roots->roots, struct root, i);
        if (root->kind == ROOT_STATIC_TYPE)
            continue;
        holders_yield_root(holders, root, holders_address(holders, id));
        yielded++;
    }
    return yielded;
}

void
holders_of_instance(struct holders *holders, uint32_t class_id, uint32_t instance)
{
    uint64_t address = holders_address(holders, instance);
    struct reference reference = {holders_address(holders, class_id), 0, REFERENCE_TYPE, false};
    if (holders_leave_out(holders, instance))
        return;
    holders_yield_object(holders, instance,
                         naming_reference(holders->heap, &holders->reader, address,
                                          heap_type(holders->heap, instance), &reference,
                                          FRAMES_FULL),
                         address, HOLDER_STRONG);
}
