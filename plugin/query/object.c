#include "query/object.h"

#include "python/namespace.h"
#include "python/refcount.h"
#include "python/text.h"
#include "python/type.h"

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
    GString *type_name = g_string_new(NULL);
    text_object(python, &reader, address, type, name);
    namespace_class_name(&(struct namespace){python, &reader, budget}, type, type_name);
    object->address = address;
    object->name = g_string_free(name, FALSE);
    object->type_name = g_string_free(type_name, FALSE);
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
