#include "gdb/object_head.h"

#include "gdb/events.h"
#include "gdb/types.h"

/* How many structures may begin with one another before the head. */
enum { NESTING_LIMIT = 8 };

/* Verdicts by name and size of the structure.  Two libraries may use one name for two structures;
 * that they also have one size, and one begins with an object and the other does not, is accepted.
 */
static GHashTable *verdicts;
static uint64_t verdicts_generation;

bool
object_head_is(PyObject *type)
{
    g_autofree char *tag = python_attribute_string(type, "tag");
    return g_strcmp0(tag, "_object") == 0;
}

/* The first field of STRIPPED that takes place in it. */
static bool
first_field(PyObject *stripped, struct type_field *field)
{
    g_autoptr(PyObject) fields = type_fields(stripped);
    Py_ssize_t count = fields ? PyList_Size(fields) : 0;
    for (Py_ssize_t i = 0; i < count; i++)
        if (type_field_get(PyList_GetItem(fields, i), field))
            return true;
    return false;
}

static bool
begins(PyObject *type, unsigned depth)
{
    g_autoptr(PyObject) stripped = type_strip(type);
    if (!stripped || depth == NESTING_LIMIT || type_kind(stripped) != TYPE_STRUCTURE)
        return false;
    if (object_head_is(stripped))
        return true;
    struct type_field field;
    if (!first_field(stripped, &field))
        return false;
    bool result = g_strcmp0(field.name, "ob_refcnt") == 0 || begins(field.type, depth + 1);
    type_field_clear(&field);
    return result;
}

bool
object_head_begins(PyObject *type)
{
    g_autofree char *name = type_name(type);
    if (!name)
        return begins(type, 0);

    if (!verdicts || verdicts_generation != events_symbols()) {
        g_clear_pointer(&verdicts, g_hash_table_unref);
        verdicts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        verdicts_generation = events_symbols();
    }
    g_autofree char *key = g_strdup_printf("%s %" G_GUINT64_FORMAT, name, type_size(type));
    gpointer verdict;
    if (!g_hash_table_lookup_extended(verdicts, key, NULL, &verdict)) {
        verdict = GINT_TO_POINTER(begins(type, 0));
        if (!python_interrupted())
            g_hash_table_insert(verdicts, g_steal_pointer(&key), verdict);
    }
    return GPOINTER_TO_INT(verdict);
}

bool
object_head_pointer(PyObject *type)
{
    g_autoptr(PyObject) stripped = type_strip(type);
    if (!stripped || type_kind(stripped) != TYPE_POINTER)
        return false;
    g_autoptr(PyObject) target = python_call(stripped, "target", NULL, "()");
    return target && object_head_begins(target);
}
