#include "query/holders.h"
#include "python/text.h"
#include "query/naming.h"

enum {
    OWNER_LOOKS = 1 << 16, /* holders of one dict that are looked at for being its owner */
    NAMED_EDGES = 1 << 10, /* references of one holder to one object that are named */
    ASK_LOOKS = 64,        /* between two questions whether to go on */
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
        .take = take,
        .context = context,
    };
    reader_init(&holders->reader, holders->python->memory);
}

void
holders_clear(struct holders *holders)
{
    g_hash_table_destroy(holders->excluded);
}

void
holders_exclude(struct holders *holders, uint64_t address)
{
    uint32_t id = address_map_id(holders->heap->objects, address);
    if (id != ADDRESS_MAP_NONE)
        g_hash_table_add(holders->excluded, GUINT_TO_POINTER(id + 1));
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
           g_hash_table_contains(heap->roots->modules, &address);
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

/* Before look number N of a long loop. */
static bool
goes_on(const struct holders *holders, uint32_t n)
{
    return n % ASK_LOOKS != ASK_LOOKS - 1 || !holders->go_on || holders->go_on(holders->context);
}

static uint64_t
address_of(const struct holders *holders, uint32_t id)
{
    return address_map_address(holders->heap->objects, id);
}

/* Object HOLDER holds what was asked for, by NAME (taken over; may be NULL). */
static void
yield_object(struct holders *holders, uint32_t holder, char *name, uint64_t shown,
             enum holder_strength strength)
{
    holders->take(
        holders->context,
        (struct holding){.name = name, .address = shown, .holder = holder, .strength = strength});
}

static void
yield_root(struct holders *holders, const struct root *root, uint64_t shown)
{
    holders->take(holders->context,
                  (struct holding){.name = naming_root(holders->heap, &holders->reader, root),
                                   .address = shown,
                                   .holder = NO_HOLDER,
                                   .place = naming_place(holders->heap, &holders->reader, root),
                                   .strength = holder_strength_of(root->reference.kind),
                                   .root = true});
}

/* The references of one object that lead to one other. */
struct matching {
    const struct holders *holders;
    uint64_t wanted;
    GArray *found; /* struct reference */
};

static bool
matching_may_go_on(struct reference_sink *sink)
{
    const struct matching *matching = sink->context;
    return goes_on(matching->holders, ASK_LOOKS - 1);
}

static void
take_matching(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct matching *matching = sink->context;
    for (size_t i = 0; i < count; i++)
        if (items[i].referent == matching->wanted && matching->found->len < NAMED_EDGES)
            g_array_append_val(matching->found, items[i]);
    if (matching->found->len == NAMED_EDGES)
        sink->stop = true;
}

GArray *
holders_references(struct holders *holders, uint32_t holder, uint64_t wanted)
{
    struct reference items[256];
    struct matching matching = {holders, wanted,
                                g_array_new(FALSE, FALSE, sizeof(struct reference))};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_matching,
                                  .go_on = matching_may_go_on,
                                  .context = &matching};
    python_references(holders->python, &holders->reader, address_of(holders, holder),
                      heap_type(holders->heap, holder), &sink);
    reference_flush(&sink);
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
        visit_instance_dict(&visit, address_of(holders, id));
    reference_flush(&sink);
    return dict;
}

/* What else but being somebody's __dict__ keeps a dict: is there more to tell than its owners? */
struct dict_owners {
    bool any;
    bool imported_module;
    bool others;
};

/* The object is the value of ENTRY in the dict DICT.  Whose __dict__ is that?  Each
 * owner is a holder, and tells so itself where the values are its own. */
static struct dict_owners
yield_dict_owners(struct holders *holders, uint32_t dict, const struct reference *entry)
{
    struct dict_owners owners = {0};
    uint64_t dict_address = address_of(holders, dict);
    uint32_t count, looks = 0, previous = ADDRESS_MAP_NONE;
    const uint32_t *referrers = index_referrers(holders->index, dict, &count);
    guint root_count;
    heap_roots_of(holders->heap, dict, &root_count);
    owners.others = root_count > 0;
    for (uint32_t i = 0; i < count && goes_on(holders, i); i++) {
        if (referrers[i] == previous)
            continue;
        previous = referrers[i];
        if (++looks > OWNER_LOOKS || holders_dict(holders, referrers[i]) != dict_address) {
            owners.others = true;
            continue;
        }
        owners.any = true;
        if (entry->borrowed || holders_is_excluded(holders, referrers[i]))
            continue;
        uint64_t address = address_of(holders, referrers[i]);
        char *name = naming_attribute(holders->heap, &holders->reader, address,
                                      heap_type(holders->heap, referrers[i]), entry->detail);
        if (holders_is_imported_module(holders->heap, referrers[i])) {
            owners.imported_module = true;
            holders->take(holders->context,
                          (struct holding){
                              .name = name, .address = address, .holder = NO_HOLDER, .root = true});
        } else {
            yield_object(holders, referrers[i], name, address, HOLDER_STRONG);
        }
    }
    return owners;
}

/* A namespace without a module is named by its own __name__, as a function's globals are. */
struct name_search {
    struct holders *holders;
    GString *name;
};

static void
take_module_name(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct name_search *search = sink->context;
    g_autoptr(GString) key = g_string_new(NULL);
    for (size_t i = 0; i < count && !sink->stop; i++) {
        g_string_truncate(key, 0);
        if (items[i].kind == REFERENCE_VALUE &&
            text_str(search->holders->python, &search->holders->reader, items[i].detail, 16, key) &&
            strcmp(key->str, "__name__") == 0)
            sink->stop = text_str(search->holders->python, &search->holders->reader,
                                  items[i].referent, 200, search->name);
    }
}

static bool
name_search_may_go_on(struct reference_sink *sink)
{
    const struct name_search *search = sink->context;
    return goes_on(search->holders, ASK_LOOKS - 1);
}

/* "app.x (global)" for a dict that some function has as its __globals__; NULL for any other. */
static char *
name_of_global(struct holders *holders, uint32_t dict, uint64_t key)
{
    uint32_t count;
    const uint32_t *referrers = index_referrers(holders->index, dict, &count);
    uint64_t address = address_of(holders, dict);
    bool globals = false;
    for (uint32_t i = 0; i < MIN(count, 64) && !globals; i++) {
        if (strcmp(heap_type(holders->heap, referrers[i])->name, "function") != 0)
            continue;
        GArray *found = holders_references(holders, referrers[i], address);
        for (guint n = 0; n < found->len; n++) {
            const struct reference *reference = &g_array_index(found, struct reference, n);
            globals |= reference->kind == REFERENCE_FIELD &&
                       strcmp((const char *)(uintptr_t)reference->detail, "__globals__") == 0;
        }
        g_array_free(found, TRUE);
    }
    if (!globals)
        return NULL;
    struct name_search search = {holders, g_string_new(NULL)};
    struct reference items[64];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_module_name,
                                  .go_on = name_search_may_go_on,
                                  .context = &search};
    python_references(holders->python, &holders->reader, address, heap_type(holders->heap, dict),
                      &sink);
    reference_flush(&sink);
    g_string_append_c(search.name, '.');
    text_value(holders->python, &holders->reader, key, 150, search.name);
    g_string_append(search.name, " (global)");
    return g_string_free(search.name, FALSE);
}

static void
yield_dict_value(struct holders *holders, uint32_t dict, const struct reference *reference)
{
    uint64_t address = address_of(holders, dict);
    struct dict_owners owners = yield_dict_owners(holders, dict, reference);
    /* The functions of a module that is imported have its dict as their globals, and so on: the way
     * to a root is told already. */
    if (owners.imported_module || (owners.any && !owners.others))
        return;
    char *name = owners.any ? NULL : name_of_global(holders, dict, reference->detail);
    if (!name)
        name = naming_reference(holders->heap, &holders->reader, address,
                                heap_type(holders->heap, dict), reference);
    yield_object(holders, dict, name, address, HOLDER_STRONG);
}

/* CELL, which holds the object, is item INDEX of the tuple CLOSURE: each function whose __closure__
 * that is holds the object.  False if it is some other tuple. */
static bool
yield_closure_functions(struct holders *holders, uint32_t cell, uint32_t closure, uint64_t index)
{
    uint64_t address = address_of(holders, closure), size;
    uint32_t count;
    const uint32_t *referrers = index_referrers(holders->index, closure, &count);
    bool any = false, others = false;
    if (!python_field(holders->python, &holders->reader, address, FIELD_VAR_SIZE, &size))
        return false;
    for (uint32_t i = 0; i < MIN(count, OWNER_LOOKS) && goes_on(holders, i); i++) {
        if (strcmp(heap_type(holders->heap, referrers[i])->name, "function") != 0) {
            others = true;
            continue;
        }
        any = true;
        uint64_t function = address_of(holders, referrers[i]);
        if (!holders_is_excluded(holders, referrers[i]))
            yield_object(holders, referrers[i],
                         naming_closure(holders->heap, &holders->reader, function, index, size),
                         address_of(holders, cell), HOLDER_STRONG);
    }
    return any && !others;
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
        !python_field(holders->python, &holders->python->reader, address_of(holders, frame),
                      FIELD_FRAME_OBJECT_GENERATOR, &generator) ||
        generator != address_of(holders, referrers[0]))
        return ADDRESS_MAP_NONE;
    return referrers[0];
}

/* A variable, or a place on the stack, of a frame, or of the generator that it belongs to. */
static void
yield_frame_reference(struct holders *holders, uint32_t holder, const struct reference *reference)
{
    uint64_t address = address_of(holders, holder);
    uint32_t generator = generator_of(holders, holder);
    uint32_t shown = generator == ADDRESS_MAP_NONE ? holder : generator;
    if (!holders_told_by_root(holders->heap, holder, reference->kind) &&
        !holders_is_excluded(holders, shown))
        yield_object(holders, shown,
                     naming_reference(holders->heap, &holders->reader, address,
                                      heap_type(holders->heap, holder), reference),
                     address_of(holders, shown), holder_strength_of(reference->kind));
}

/* Frames that have the cell as a variable; false if it has roots of other kinds. */
static bool
yield_cell_roots(struct holders *holders, uint32_t cell, uint64_t object, guint *root_count)
{
    bool only_locals = true;
    guint first = heap_roots_of(holders->heap, cell, root_count);
    for (guint i = first; i < first + *root_count && goes_on(holders, i - first); i++) {
        const struct root *root = &g_array_index(holders->heap->roots->roots, struct root, i);
        if (root->reference.kind == REFERENCE_LOCAL)
            yield_root(holders, root, object);
        else
            only_locals = false;
    }
    return only_locals;
}

/* Object ID is the contents of a cell.  A frame or generator that has the cell as a variable, and a
 * function that closes over it, hold the object as far as a programmer can see. */
static void
yield_cell(struct holders *holders, uint32_t id, uint32_t cell)
{
    uint64_t address = address_of(holders, cell);
    guint root_count;
    bool others = !yield_cell_roots(holders, cell, address_of(holders, id), &root_count);
    uint32_t count, previous = ADDRESS_MAP_NONE;
    const uint32_t *referrers = index_referrers(holders->index, cell, &count);
    for (uint32_t i = 0; i < MIN(count, OWNER_LOOKS) && goes_on(holders, i); i++) {
        if (referrers[i] == previous)
            continue;
        previous = referrers[i];
        GArray *found = holders_references(holders, referrers[i], address);
        for (guint n = 0; n < found->len; n++) {
            const struct reference *reference = &g_array_index(found, struct reference, n);
            if (reference->kind == REFERENCE_LOCAL)
                yield_frame_reference(holders, referrers[i], reference);
            else if (reference->kind != REFERENCE_ITEM ||
                     !yield_closure_functions(holders, cell, referrers[i], reference->detail))
                others = true;
        }
        g_array_free(found, TRUE);
    }
    if (others || (count == 0 && root_count == 0))
        yield_object(holders, cell, NULL, address, HOLDER_STRONG);
}

/* A weak reference is named and not followed: what holds it does not hold the object. */
static void
yield_weak_reference(struct holders *holders, uint32_t referrer)
{
    uint64_t address = address_of(holders, referrer);
    char *name = naming_object(holders->python, &holders->reader, address,
                               heap_type(holders->heap, referrer));
    yield_object(holders, NO_HOLDER, name, address, HOLDER_WEAK);
}

static void
yield_reference(struct holders *holders, uint32_t id, uint32_t referrer,
                const struct reference *reference)
{
    struct heap *heap = holders->heap;
    uint64_t address = address_of(holders, referrer);
    const struct type *type = heap_type(heap, referrer);
    if (roots_is_interned(heap->roots, address)) {
        /* A string is both key and value there: told once. */
        if (reference->kind == REFERENCE_VALUE)
            yield_object(holders, NO_HOLDER, g_strdup("interned strings (interpreter state)"),
                         address, HOLDER_WEAK);
    } else if (is_of_frame(reference->kind)) {
        yield_frame_reference(holders, referrer, reference);
    } else if (reference->kind == REFERENCE_VALUE &&
               holders_has_handler(heap, referrer, visit_dict)) {
        yield_dict_value(holders, referrer, reference);
    } else if (reference->kind == REFERENCE_FIELD && strcmp(type->name, "cell") == 0) {
        yield_cell(holders, id, referrer);
    } else if (reference->kind == REFERENCE_WEAK) {
        yield_weak_reference(holders, referrer);
    } else {
        yield_object(holders, referrer,
                     naming_reference(heap, &holders->reader, address, type, reference), address,
                     holder_strength_of(reference->kind));
    }
}

void
holders_through(struct holders *holders, uint32_t id, uint32_t referrer)
{
    GArray *found = holders_references(holders, referrer, address_of(holders, id));
    for (guint n = 0; n < found->len; n++)
        yield_reference(holders, id, referrer, &g_array_index(found, struct reference, n));
    g_array_free(found, TRUE);
}

void
holders_of_root(struct holders *holders, uint32_t id, const struct root *root)
{
    yield_root(holders, root, address_of(holders, id));
}

uint32_t
holders_of_roots(struct holders *holders, uint32_t id, uint32_t limit)
{
    guint count, first = heap_roots_of(holders->heap, id, &count);
    uint32_t yielded = 0;
    for (guint i = first; i < first + count && yielded < limit && goes_on(holders, i - first);
         i++) {
        const struct root *root = &g_array_index(holders->heap->roots->roots, struct root, i);
        if (root->kind == ROOT_STATIC_TYPE)
            continue;
        yield_root(holders, root, address_of(holders, id));
        yielded++;
    }
    return yielded;
}

void
holders_of_instance(struct holders *holders, uint32_t class_id, uint32_t instance)
{
    uint64_t address = address_of(holders, instance);
    struct reference reference = {address_of(holders, class_id), 0, REFERENCE_TYPE, false};
    if (holders_is_excluded(holders, instance))
        return;
    yield_object(holders, instance,
                 naming_reference(holders->heap, &holders->reader, address,
                                  heap_type(holders->heap, instance), &reference),
                 address, HOLDER_STRONG);
}
