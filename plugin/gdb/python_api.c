#include "gdb/python_api.h"

#include <stdarg.h>

static PyObject *gdb_module;
static bool interrupt_seen;

bool
python_present(void)
{
    return Py_IsInitialized && Py_IsInitialized();
}

bool
python_start(GError **error)
{
    if (!gdb_module)
        gdb_module = PyImport_ImportModule("gdb");
    if (!gdb_module)
        python_take_error(error, PR_ERROR_UNUSABLE);
    return gdb_module != NULL;
}

PyObject *
python_gdb(void)
{
    return gdb_module;
}

bool
python_interrupted(void)
{
    if (!interrupt_seen && PyErr_CheckSignals() != 0)
        python_take_error(NULL, PR_ERROR_INTERRUPTED);
    return interrupt_seen;
}

void
python_interrupt_reset(void)
{
    interrupt_seen = false;
}

void
python_take_error(GError **error, enum pr_error code)
{
    g_autoptr(PyObject) type = NULL, value = NULL, traceback = NULL;
    PyErr_Fetch(&type, &value, &traceback);
    if (type && PyErr_GivenExceptionMatches(type, PyExc_KeyboardInterrupt)) {
        interrupt_seen = true;
        g_set_error_literal(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        return;
    }
    if (!error)
        return;
    g_autoptr(PyObject) words = value ? PyObject_Str(value) : NULL;
    g_autofree char *message = words ? python_string(words) : NULL;
    PyErr_Clear();
    if (message)
        message[strcspn(message, "\n")] = '\0';
    g_set_error_literal(error, PR_ERROR, (int)code,
                        message && *message ? message : "GDB failed without saying why");
}

PyObject *
gdb_constant(const char *name)
{
    return python_attribute(gdb_module, name);
}

PyObject *
python_call(PyObject *object, const char *name, GError **error, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    g_autoptr(PyObject) arguments = Py_VaBuildValue(format, values);
    va_end(values);
    g_autoptr(PyObject) method = arguments ? PyObject_GetAttrString(object, name) : NULL;
    PyObject *result = method ? PyObject_CallObject(method, arguments) : NULL;
    if (!result)
        python_take_error(error, PR_ERROR_USAGE);
    return result;
}

char *
gdb_execute(const char *command, GError **error)
{
    g_autoptr(PyObject) text = python_text(command);
    g_autoptr(PyObject) output =
        text ? gdb_call("execute", error, "(OOO)", text, Py_False, Py_True) : NULL;
    if (!output)
        return NULL;
    char *printed = python_string(output);
    return printed ? printed : g_strdup("");
}

bool
gdb_run(const char *command, GError **error)
{
    g_autofree char *printed = gdb_execute(command, error);
    return printed != NULL;
}

void
python_discard(PyObject *result)
{
    if (result)
        Py_DecRef(result);
}

PyObject *
python_attribute(PyObject *object, const char *name)
{
    PyObject *value = PyObject_GetAttrString(object, name);
    if (!value)
        python_take_error(NULL, PR_ERROR_USAGE);
    if (value == Py_None)
        g_clear_pointer(&value, Py_DecRef);
    return value;
}

bool
python_attribute_unsigned(PyObject *object, const char *name, uint64_t *value)
{
    g_autoptr(PyObject) attribute = python_attribute(object, name);
    return attribute && python_unsigned(attribute, value, NULL);
}

bool
python_attribute_true(PyObject *object, const char *name)
{
    g_autoptr(PyObject) attribute = python_attribute(object, name);
    return attribute && PyObject_IsTrue(attribute) == 1;
}

char *
python_attribute_string(PyObject *object, const char *name)
{
    g_autoptr(PyObject) attribute = python_attribute(object, name);
    return attribute ? python_string(attribute) : NULL;
}

PyObject *
python_text(const char *text)
{
    PyObject *string = PyUnicode_DecodeUTF8(text, (Py_ssize_t)strlen(text), "backslashreplace");
    if (!string)
        python_take_error(NULL, PR_ERROR_USAGE);
    return string;
}

char *
python_string(PyObject *object)
{
    if (!PyUnicode_Check(object))
        return NULL;
    g_autoptr(PyObject) bytes = PyUnicode_AsEncodedString(object, "utf-8", "surrogateescape");
    const char *text = bytes ? PyBytes_AsString(bytes) : NULL;
    if (!text)
        python_take_error(NULL, PR_ERROR_USAGE);
    return g_strdup(text);
}

bool
python_unsigned(PyObject *object, uint64_t *value, GError **error)
{
    g_autoptr(PyObject) number = PyNumber_Long(object);
    uint64_t result = number ? PyLong_AsUnsignedLongLongMask(number) : 0;
    if (!number || PyErr_Occurred()) {
        python_take_error(error, PR_ERROR_USAGE);
        return false;
    }
    *value = result;
    return true;
}

PyObject *
python_list(const char *const *vector, size_t skip)
{
    g_autoptr(PyObject) list = PyList_New(0);
    for (size_t i = 0; list && vector && vector[i]; i++) {
        g_autoptr(PyObject) item = python_text(vector[i] + MIN(skip, strlen(vector[i])));
        if (!item || PyList_Append(list, item) != 0)
            g_clear_pointer(&list, Py_DecRef);
    }
    if (!list)
        python_take_error(NULL, PR_ERROR_USAGE);
    return g_steal_pointer(&list);
}
