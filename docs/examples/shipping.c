/* An extension with two defects of the kind that extensions have: see ../manual.md. */
#include <Python.h>

static PyObject *tracked[8];
static unsigned count;

/* Remembers the latest parcels, and so keeps them alive. */
static PyObject *
track(PyObject *module, PyObject *parcel)
{
    Py_XDECREF(tracked[count % 8]);
    Py_INCREF(parcel);
    tracked[count++ % 8] = parcel;
    Py_RETURN_NONE;
}

static PyObject *
label(PyObject *module, PyObject *parcel)
{
    PyObject *town = PyObject_GetAttrString(parcel, "town");
    if (town == NULL)
        return NULL;
    PyObject *text = PyUnicode_FromFormat("To %S", town);
    Py_DECREF(town);
    Py_DECREF(parcel); /* the caller's reference, not ours */
    return text;
}

static PyMethodDef methods[] = {
    {"track", track, METH_O, NULL},
    {"label", label, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "shipping", NULL, -1, methods, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC
PyInit_shipping(void)
{
    return PyModule_Create(&definition);
}
