#include "gdb/null_member.h"

#include "gdb/types.h"

enum { MAX_BLOCKS = 64, MAX_SYMBOLS = 512 };

/* "op->ob_type, with op a NULL PyObject *", if SYMBOL is such a variable. */
static char *
judge(PyObject *symbol, PyObject *frame, uint64_t offset)
{
    uint64_t pointer = 1;
    g_autoptr(PyObject) value = python_call(symbol, "value", NULL, "(O)", frame);
    g_autoptr(PyObject) type = value ? python_attribute(value, "type") : NULL;
    g_autoptr(PyObject) stripped = type ? type_strip(type) : NULL;
    if (!stripped || type_kind(stripped) != TYPE_POINTER ||
        !python_unsigned(value, &pointer, NULL) || pointer != 0)
        return NULL;
    g_autoptr(PyObject) target = python_call(stripped, "target", NULL, "()");
    g_autoptr(GString) member = g_string_new(NULL);
    g_autofree char *name = python_attribute_string(symbol, "name");
    g_autoptr(PyObject) declared = PyObject_Str(type);
    g_autofree char *type_text = declared ? python_string(declared) : NULL;
    if (!target || !name || !type_text || !type_append_member(target, offset, member) ||
        !member->len)
        return NULL;
    return g_strdup_printf("%s->%s, with %s a NULL %s", name, member->str, name, type_text);
}

static char *
search_block(PyObject *block, PyObject *frame, uint64_t offset)
{
    char *found = NULL;
    g_autoptr(PyObject) symbols = PyObject_GetIter(block);
    for (unsigned n = 0; symbols && !found && n < MAX_SYMBOLS; n++) {
        g_autoptr(PyObject) symbol = PyIter_Next(symbols);
        if (!symbol)
            break;
        if (python_attribute_true(symbol, "is_variable") ||
            python_attribute_true(symbol, "is_argument"))
            found = judge(symbol, frame, offset);
    }
    if (PyErr_Occurred())
        python_take_error(NULL, PR_ERROR_USAGE);
    return found;
}

/* The blocks of a function lie one in the other. */
static char *
search_frame(PyObject *frame, uint64_t offset)
{
    char *found = NULL;
    PyObject *block = python_call(frame, "block", NULL, "()");
    for (unsigned n = 0; block && !found && n < MAX_BLOCKS; n++) {
        found = search_block(block, frame, offset);
        g_autoptr(PyObject) function = python_attribute(block, "function");
        PyObject *outer = function ? NULL : python_attribute(block, "superblock");
        Py_DecRef(block);
        block = outer;
    }
    g_clear_pointer(&block, Py_DecRef);
    return found;
}

char *
null_member_of(G_GNUC_UNUSED void *context, unsigned number, unsigned number_of_frame,
               uint64_t offset)
{
    uint64_t selected = 0;
    g_autoptr(PyObject) thread = gdb_call("selected_thread", NULL, "()");
    /* Which is the one that crashed, unless the user has selected another meanwhile. */
    if (!thread || !python_attribute_unsigned(thread, "num", &selected) || selected != number)
        return NULL;
    PyObject *frame = gdb_call("newest_frame", NULL, "()");
    for (; frame && number_of_frame > 0; number_of_frame--) {
        PyObject *older = python_call(frame, "older", NULL, "()");
        Py_DecRef(frame);
        frame = older;
    }
    char *found = frame && frame != Py_None ? search_frame(frame, offset) : NULL;
    g_clear_pointer(&frame, Py_DecRef);
    return found;
}
