#include "gdb/registry.h"

static GHashTable *rows;      /* instance to row */
static GHashTable *instances; /* row to instance */

PyObject *
registry_class(const char *base, PyMethodDef *methods, const char *documentation, GError **error)
{
    PyType_Slot slots[] = {
        {Py_tp_methods, methods},
        {Py_tp_doc, (void *)documentation},
        {0, NULL},
    };
    PyType_Spec spec = {
        .name = "py_referrers.Registered", /* kept by Python as a pointer */
        .flags = Py_TPFLAGS_DEFAULT,
        .slots = slots,
    };
    g_autoptr(PyObject) parent = gdb_constant(base);
    g_autoptr(PyObject) bases = parent ? PyTuple_Pack(1, parent) : NULL;
    PyObject *class = bases ? PyType_FromSpecWithBases(&spec, bases) : NULL;
    if (!class)
        python_take_error(error, PR_ERROR_UNUSABLE);
    return class;
}

bool
registry_add(PyObject *class, PyObject *arguments, const void *row, GError **error)
{
    PyObject *instance = arguments ? PyObject_CallObject(class, arguments) : NULL;
    if (!instance) {
        python_take_error(error, PR_ERROR_UNUSABLE);
        return false;
    }
    if (!rows) {
        rows = g_hash_table_new(NULL, NULL);
        instances = g_hash_table_new(NULL, NULL);
    }
    g_hash_table_insert(rows, instance, (gpointer)row);
    g_hash_table_insert(instances, (gpointer)row, instance);
    return true;
}

const void *
registry_row(PyObject *instance)
{
    return rows ? g_hash_table_lookup(rows, instance) : NULL;
}

PyObject *
registry_instance(const void *row)
{
    return instances ? g_hash_table_lookup(instances, row) : NULL;
}
