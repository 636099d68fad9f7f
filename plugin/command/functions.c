#include "command/functions.h"

#include "command/session.h"
#include "python/namespace.h"
#include "python/refcount.h"
#include "python/type.h"
#include "query/python_name.h"

/* The type of OBJECT; NULL with the reason why it has none. */
static const struct type *
type_of(struct python *python, uint64_t object, GError **error)
{
    uint64_t word;
    const struct type *type = python_type_of(python, &python->reader, object);
    if (type)
        return type;
    if (!reader_word(&python->reader, object, &word))
        g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                    "0x%" G_GINT64_MODIFIER "x cannot be read: it is no address of the program",
                    object);
    else
        g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                    "0x%" G_GINT64_MODIFIER
                    "x is not a Python object: its second word does not lead to a type",
                    object);
    return NULL;
}

static bool
refcount(struct session *session, uint64_t object, G_GNUC_UNUSED const char *name,
         struct function_value *value, GError **error)
{
    struct refcount_value found;
    struct python *python = session_python(session, error);
    if (!python || !type_of(python, object, error))
        return false;
    if (!refcount_read(python, &python->reader, object, &found)) {
        g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                    "the reference count of 0x%" G_GINT64_MODIFIER "x cannot be read", object);
        return false;
    }
    *value = (struct function_value){.kind = FUNCTION_NUMBER, .number = found.count};
    return true;
}

static bool
type_name(struct session *session, uint64_t object, G_GNUC_UNUSED const char *name,
          struct function_value *value, GError **error)
{
    struct python *python = session_python(session, error);
    const struct type *type = python ? type_of(python, object, error) : NULL;
    if (!type)
        return false;
    GString *text = g_string_new(NULL);
    namespace_class_name(&(struct namespace){python, &python->reader, NULL}, type, text);
    *value = (struct function_value){.kind = FUNCTION_TEXT, .text = g_string_free(text, FALSE)};
    return true;
}

static bool
named(struct session *session, G_GNUC_UNUSED uint64_t object, const char *name,
      struct function_value *value, GError **error)
{
    struct budget budget;
    struct python *python = session_python(session, error);
    session_budget(session, -1, &budget);
    uint64_t found = python ? python_name_find(python, name, &budget, error) : 0;
    *value = (struct function_value){.kind = FUNCTION_OBJECT, .object = found};
    return found != 0;
}

const struct function functions[] = {
    {
        .name = "_py_object",
        .help = "$_py_object - find a Python object by its name.\n"
                "Usage: $_py_object (NAME)\n"
                "\n"
                "NAME is a text with dots, \"app.models.cache\": a module that is imported and\n"
                "attributes from there on; what begins with no module is looked for in __main__\n"
                "and among the builtins.  The value is the object's address.",
        .takes_name = true,
        .call = named,
    },
    {
        .name = "_py_refcount",
        .help = "$_py_refcount - the reference count of a Python object.\n"
                "Usage: $_py_refcount (OBJECT)\n"
                "\n"
                "OBJECT is its address.  An immortal object has a count that means nothing.",
        .call = refcount,
    },
    {
        .name = "_py_type",
        .help = "$_py_type - the class of a Python object, as text.\n"
                "Usage: $_py_type (OBJECT)\n"
                "\n"
                "OBJECT is its address; the class has its module before it, but for builtins:\n"
                "\"app.models.User\", \"collections.deque\", \"dict\".  In a condition:\n"
                "\n"
                "  break app_free if $_streq ($_py_type (self), \"app.models.User\")",
        .call = type_name,
    },
    {.name = NULL},
};
