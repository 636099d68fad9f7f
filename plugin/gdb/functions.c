#include "gdb/functions.h"

#include "command/functions.h"
#include "gdb/commands.h"
#include "gdb/expression.h"
#include "gdb/registry.h"
#include "gdb/types.h"

/* What GDB makes of a call of FUNCTION with an argument. */
struct call {
    const struct function *function;
    PyObject *argument; /* gdb.Value */
    struct function_value value;
};

static bool
call(struct session *session, void *context, GError **error)
{
    struct call *self = context;
    uint64_t object = 0;
    g_autofree char *name = NULL;
    if (self->function->takes_name) {
        g_autoptr(PyObject) text = python_call(self->argument, "string", NULL, "()");
        name = text ? python_string(text) : NULL;
        if (!name) {
            g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                        "$%s takes a text: $%s(\"app.models.cache\")", self->function->name,
                        self->function->name);
            return false;
        }
    } else if (!expression_address_of(self->argument, "argument", &object, error)) {
        return false;
    }
    return self->function->call(session, object, name, &self->value, error);
}

/* OBJECT as a PyObject *, or as a pointer to nothing in particular where the program has no debug
 * information. */
static PyObject *
pointer_to(uint64_t object)
{
    g_autoptr(PyObject) number = gdb_call("Value", NULL, "(K)", (unsigned long long)object);
    g_autoptr(PyObject) type = types_declared("PyObject");
    if (!type)
        type = gdb_call("lookup_type", NULL, "(s)", "void");
    g_autoptr(PyObject) pointer = type ? python_call(type, "pointer", NULL, "()") : NULL;
    return number && pointer ? python_call(number, "cast", NULL, "(O)", pointer) : NULL;
}

static PyObject *
answer(const struct function_value *value)
{
    switch (value->kind) {
    case FUNCTION_NUMBER:
        return PyLong_FromLongLong(value->number);
    case FUNCTION_TEXT:
        return python_text(value->text);
    default:
        return pointer_to(value->object);
    }
}

static PyObject *
invoke(PyObject *self, PyObject *arguments)
{
    struct call wanted = {.function = registry_row(self)};
    g_autoptr(GError) error = NULL;
    PyObject *result = NULL;
    if (PyTuple_Size(arguments) != 1) {
        g_set_error(&error, PR_ERROR, PR_ERROR_USAGE, "$%s takes one argument",
                    wanted.function->name);
    } else {
        wanted.argument = PyTuple_GetItem(arguments, 0);
        if (commands_ask(call, &wanted, &error))
            result = answer(&wanted.value);
        g_free(wanted.value.text);
    }
    if (!result && !error)
        error = g_error_new(PR_ERROR, PR_ERROR_UNUSABLE, "$%s failed for no stated reason",
                            wanted.function->name);
    if (error)
        commands_raise(error);
    return result;
}

static PyMethodDef function_methods[] = {
    {"invoke", invoke, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

bool
functions_register(GError **error)
{
    for (const struct function *function = functions; function->name; function++) {
        g_autoptr(PyObject) class =
            registry_class("Function", function_methods, function->help, error);
        g_autoptr(PyObject) arguments = Py_BuildValue("(s)", function->name);
        if (!class || !registry_add(class, arguments, function, error))
            return false;
    }
    return true;
}
