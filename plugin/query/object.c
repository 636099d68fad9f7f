#include "query/object.h"

#include "python/refcount.h"
#include "python/text.h"
#include "python/type.h"

enum { NAME_LIMIT = 400 };

/* Looking for one value of a dict by its key. */
struct lookup {
    struct python *python;
    struct reader *reader;
    const char *key;
    uint64_t dict, value;
};

static void
take_value(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct lookup *lookup = sink->context;
    for (size_t i = 0; i < count && !lookup->value; i++) {
        g_autoptr(GString) key = g_string_new(NULL);
        if (items[i].kind == REFERENCE_INSTANCE_DICT)
            lookup->dict = items[i].referent;
        if (items[i].kind == REFERENCE_VALUE &&
            text_str(lookup->python, lookup->reader, items[i].detail, NAME_LIMIT, key) &&
            strcmp(key->str, lookup->key) == 0)
            lookup->value = items[i].referent;
    }
    sink->stop = lookup->value != 0;
}

static void
look_through(struct lookup *lookup, uint64_t object)
{
    struct reference items[64];
    struct reference_sink sink = {
        .items = items, .capacity = G_N_ELEMENTS(items), .take = take_value, .context = lookup};
    const struct type *type = python_type_of(lookup->python, lookup->reader, object);
    if (type)
        python_references(lookup->python, lookup->reader, object, type, &sink);
    reference_flush(&sink);
}

/* The name of a class as a traceback would have it: module and qualified name, the builtins' module
 * left out.  A type made in C has its module in tp_name. */
static char *
qualified_name(struct python *python, struct reader *reader, const struct type *type)
{
    GString *out = g_string_new(NULL);
    struct lookup lookup = {python, reader, "__module__", 0, 0};
    uint64_t qualname;
    if (!type->of_python ||
        !python_field(python, reader, type->address, FIELD_HEAP_TYPE_QUALNAME, &qualname)) {
        g_string_append(out, type->name);
        return g_string_free(out, FALSE);
    }
    look_through(&lookup, type->address);
    if (lookup.dict)
        look_through(&lookup, lookup.dict);
    if (lookup.value && text_str(python, reader, lookup.value, NAME_LIMIT, out))
        g_string_append_c(out, '.');
    if (!text_str(python, reader, qualname, NAME_LIMIT, out))
        g_string_append(out, type->name);
    return g_string_free(out, FALSE);
}

static bool
look_at_refcount(struct heap *heap, const struct refcounts *refcounts, struct reader *reader,
                 uint64_t address, struct refcount *refcount)
{
    uint32_t id = address_map_id(heap->objects, address);
    if (id != ADDRESS_MAP_NONE)
        return refcounts_of(refcounts, id, address, refcount);
    struct refcount_value value;
    if (!refcount_read(heap->python, reader, address, &value))
        return false;
    *refcount = (struct refcount){.count = value.count > 0 ? (uint64_t)value.count : 0,
                                  .immortal = value.immortal};
    return true;
}

struct object_view *
object_look(struct heap *heap, const struct refcounts *refcounts, uint64_t address, uint32_t limit,
            struct budget *budget)
{
    struct python *python = heap->python;
    struct reader reader;
    reader_init(&reader, python->memory);
    const struct type *type = python_type_of(python, &reader, address);
    if (!type)
        return NULL;
    struct object_view *object = g_new0(struct object_view, 1);
    GString *name = g_string_new(NULL);
    text_object(python, &reader, address, type, name);
    object->address = address;
    object->name = g_string_free(name, FALSE);
    object->type_name = qualified_name(python, &reader, type);
    object->type_address = type->address;
    object->counted =
        refcounts && look_at_refcount(heap, refcounts, &reader, address, &object->refcount);
    object->collecting = heap->coverage.collecting;
    collector_look(heap, &reader, address, type, budget, &object->collector);
    measure_size(python, &reader, address, type, &object->size);
    object->has_length = measure_length(python, &reader, address, type, &object->length);
    object->hash_state = measure_hash(python, &reader, address, type, &object->hash);
    value_read(python, &reader, address, type, limit, budget, &object->value);
    return object;
}

void
object_free(struct object_view *object)
{
    if (!object)
        return;
    g_free(object->name);
    g_free(object->type_name);
    g_free(object->natives);
    value_clear(&object->value);
    g_free(object);
}
