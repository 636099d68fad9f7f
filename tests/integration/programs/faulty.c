/* A C extension with the two reference count bugs that py-refcheck is for. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

/* One Py_INCREF that nobody will undo. */
static PyObject *
leak(PyObject *self, PyObject *object)
{
    (void)self;
    Py_INCREF(object);
    Py_RETURN_NONE;
}

/* One Py_DECREF too many: the object's other holders do not know. */
static PyObject *
over_release(PyObject *self, PyObject *object)
{
    (void)self;
    Py_DECREF(object);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"leak", leak, METH_O, NULL},
    {"over_release", over_release, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "faulty",
    .m_methods = methods,
};

PyMODINIT_FUNC
PyInit_faulty(void)
{
    return PyModule_Create(&definition);
}
