/* An extension that keeps references where no Python object has them. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdlib.h>
#include <unistd.h>

struct entry {
    long number;
    PyObject *object;
    struct entry *next;
};

static PyObject *cached[4];
static struct entry *registry;
static struct entry *freed;

static PyObject *
keep_in_global(PyObject *module, PyObject *object)
{
    cached[2] = Py_NewRef(object);
    return PyLong_FromVoidPtr(&cached[2]);
}

static PyObject *
keep_in_next(PyObject *module, PyObject *object)
{
    cached[3] = Py_NewRef(object);
    return PyLong_FromVoidPtr(&cached[3]);
}

static PyObject *
keep_in_registry(PyObject *module, PyObject *object)
{
    struct entry *entry = malloc(sizeof *entry);
    *entry = (struct entry){7, Py_NewRef(object), registry};
    registry = entry;
    return PyLong_FromVoidPtr(entry);
}

/* Forgets the count, and leaves the pointer in a block that is freed. */
static PyObject *
leave_in_freed(PyObject *module, PyObject *object)
{
    freed = malloc(1000);
    volatile struct entry *entries = freed; /* or the compiler leaves the store out */
    entries[20].object = Py_NewRef(object);
    free(freed);
    return PyLong_FromVoidPtr(freed);
}

__attribute__((noinline)) static ssize_t
wait_with(PyObject *volatile *kept, int descriptor)
{
    char byte;
    ssize_t count;
    Py_BEGIN_ALLOW_THREADS
    count = read(descriptor, &byte, 1);
    Py_END_ALLOW_THREADS
    return count + (kept[1] != NULL);
}

/* Takes the only item of a list to its own stack, and waits. */
__attribute__((noinline)) static PyObject *
keep_on_stack(PyObject *module, PyObject *arguments)
{
    PyObject *list;
    int descriptor;
    if (!PyArg_ParseTuple(arguments, "Oi", &list, &descriptor))
        return NULL;
    PyObject *volatile kept[2] = {NULL, Py_NewRef(PyList_GetItem(list, 0))};
    if (PyList_SetSlice(list, 0, 1, NULL) != 0)
        return NULL;
    wait_with(kept, descriptor);
    Py_DECREF(kept[1]);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"keep_in_global", keep_in_global, METH_O, NULL},
    {"keep_in_next", keep_in_next, METH_O, NULL},
    {"keep_in_registry", keep_in_registry, METH_O, NULL},
    {"leave_in_freed", leave_in_freed, METH_O, NULL},
    {"keep_on_stack", keep_on_stack, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "keeper", NULL, -1, methods, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC
PyInit_keeper(void)
{
    return PyModule_Create(&definition);
}
