#include "gdb/expression.h"

#include "gdb/inferior.h"
#include "gdb/language.h"
#include "gdb/types.h"

static char *user_language;

void
expression_set_language(const char *setting)
{
    g_free(user_language);
    user_language = g_strdup(setting);
}

/* The address VALUE lives at, when it is in memory. */
static bool
own_address(PyObject *value, const char *expression, uint64_t *address, GError **error)
{
    g_autoptr(PyObject) pointer = python_attribute(value, "address");
    if (pointer)
        return python_unsigned(pointer, address, error);
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "\"%s\" is a structure that is not in memory",
                expression);
    return false;
}

bool
expression_address_of(PyObject *value, const char *expression, uint64_t *address, GError **error)
{
    g_autoptr(PyObject) declared = python_attribute(value, "type");
    g_autoptr(PyObject) type = declared ? type_strip(declared) : NULL;
    switch (type ? type_kind(type) : TYPE_OTHER) {
    case TYPE_POINTER:
    case TYPE_INTEGER:
    case TYPE_ENUMERATION:
        if (!python_unsigned(value, address, error))
            return false;
        if (inferior_format().word_size == 4)
            *address &= G_MAXUINT32;
        return true;
    case TYPE_STRUCTURE:
    case TYPE_UNION:
    case TYPE_ARRAY:
    case TYPE_FUNCTION:
    case TYPE_REFERENCE:
        return own_address(value, expression, address, error);
    case TYPE_VOID:
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "\"%s\" has no value", expression);
        return false;
    default:
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "\"%s\" is no address", expression);
        return false;
    }
}

static bool
evaluate_once(const char *expression, uint64_t *address, GError **error)
{
    g_autoptr(PyObject) text = python_text(expression);
    g_autoptr(PyObject) value = text ? gdb_call("parse_and_eval", error, "(O)", text) : NULL;
    return value && expression_address_of(value, expression, address, error);
}

static bool
is_identifier(const char *text)
{
    if (!g_ascii_isalpha(*text) && *text != '_')
        return false;
    while (g_ascii_isalnum(*text) || *text == '_')
        text++;
    return *text == '\0';
}

bool
expression_evaluate(G_GNUC_UNUSED void *context, const char *expression, uint64_t *address,
                    GError **error)
{
    g_autoptr(GError) first = NULL;
    if (evaluate_once(expression, address, &first))
        return true;

    /* A variable without debug information has no type, and so no value, but an address. */
    g_autofree char *pointer =
        is_identifier(expression) ? g_strconcat("&", expression, NULL) : NULL;
    if (pointer && evaluate_once(pointer, address, NULL))
        return true;

    bool found = false;
    if (user_language && !python_interrupted()) {
        language_select(user_language);
        found = evaluate_once(expression, address, NULL);
        language_select("c");
    }
    if (found)
        return true;
    if (python_interrupted()) {
        g_clear_error(&first);
        first = g_error_new_literal(PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    } else if (!first) {
        first = g_error_new(PR_ERROR, PR_ERROR_USAGE, "\"%s\" cannot be evaluated", expression);
    }
    g_propagate_error(error, g_steal_pointer(&first));
    return false;
}
