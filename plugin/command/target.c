/* Is there an object at an address, and if not, what is there instead? */
#include "command/session.h"
#include "python/refcount.h"
#include "python/text.h"
#include "python/type.h"

struct place {
    struct session *session;
    struct heap *heap;
    struct reader reader;
    uint64_t address;
};

static bool not_found(GError **error, const struct place *place, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

static bool
not_found(GError **error, const struct place *place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND, "0x%" G_GINT64_MODIFIER "x %s", place->address,
                text);
    return false;
}

static char *
describe(struct place *place, uint64_t object, const struct type *type)
{
    GString *text = g_string_new(NULL);
    text_object(place->session->python, &place->reader, object, type, text);
    return g_string_free(text, FALSE);
}

/* Does the known object ID reach over the address? */
static bool
is_inside(struct place *place, uint32_t id, GError **error)
{
    if (id >= place->heap->object_count)
        return false;
    uint64_t object = address_map_address(place->heap->objects, id), start, end;
    const struct type *type = heap_type(place->heap, id);
    python_extent(place->session->python, &place->reader, object, type, &start, &end);
    if (place->address < start || place->address >= end)
        return false;
    g_autofree char *name = describe(place, object, type);
    if (place->address < object)
        not_found(error, place,
                  "is no object but %" G_GUINT64_FORMAT
                  " bytes before one, in the header of the %s at "
                  "0x%" G_GINT64_MODIFIER "x: ask for that address",
                  object - place->address, name, object);
    else
        not_found(error, place,
                  "is no object but lies %" G_GUINT64_FORMAT
                  " bytes into the %s at 0x%" G_GINT64_MODIFIER "x: ask for that address",
                  place->address - object, name, object);
    return true;
}

/* An address that no known object has: what is it? */
static bool
judge_unknown(struct place *place, GError **error)
{
    struct python *python = place->session->python;
    uint64_t byte, start, size;
    struct refcount_value refcount;
    if (!reader_unsigned(&place->reader, place->address, 1, &byte))
        return not_found(error, place,
                         "cannot be read in this %s: it is no address of the program, or its "
                         "memory was left out",
                         place->session->debuggee.inferior.state == INFERIOR_CORE ? "core"
                                                                                  : "process");
    uint32_t below = address_map_floor(place->heap->objects, place->address);
    if (below != ADDRESS_MAP_NONE && is_inside(place, below, error))
        return false;
    if (is_inside(place, below == ADDRESS_MAP_NONE ? 0 : below + 1, error))
        return false;
    enum block_state state =
        allocator_block(place->heap->allocator, &place->reader, place->address, &start, &size);
    if (state == BLOCK_FREE)
        return not_found(error, place,
                         "is freed memory: it lies in a free block of %" G_GUINT64_FORMAT
                         " bytes, and the object that was there is gone",
                         size);
    const struct type *type = python_type_of(python, &place->reader, place->address);
    if (!type || !refcount_read(python, &place->reader, place->address, &refcount))
        return not_found(error, place,
                         "is not a Python object: its second word does not lead to a type");
    g_autofree char *name = describe(place, place->address, type);
    if (!refcount.immortal && (refcount.count <= 0 || refcount.count > (INT64_C(1) << 40)))
        return not_found(
            error, place,
            "is a %s that was freed or is being freed: its reference count is %" G_GINT64_FORMAT,
            name, (gint64)refcount.count);
    return true;
}

bool
session_check_target(struct session *session, uint64_t address, GError **error)
{
    struct place place = {.session = session, .heap = session->index->heap, .address = address};
    reader_init(&place.reader, session->debuggee.memory);
    return address_map_has(place.heap->objects, address) || judge_unknown(&place, error);
}
