/* An extension that keeps references where no Python object has them. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#if PY_VERSION_HEX < 0x030a0000
static PyObject *
Py_NewRef(PyObject *object)
{
    Py_INCREF(object);
    return object;
}
#endif

struct entry {
    long number;
    PyObject *object;
    struct entry *next;
};

static PyObject *cached[4];
static struct entry *registry;
static struct entry *freed;
static struct entry *pieces; /* of PyMem_Malloc */
static PyObject *unseen;     /* a tuple that no Python object refers to */
static __thread PyObject *last[2];

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

static PyObject *
keep_in_piece(PyObject *module, PyObject *object)
{
    struct entry *entry = PyMem_Malloc(sizeof *entry);
    *entry = (struct entry){7, Py_NewRef(object), pieces};
    pieces = entry;
    return PyLong_FromVoidPtr(entry);
}

/* What held another before is where malloc puts the thread's variables, and is longer than they. */
static PyObject *
keep_in_thread(PyObject *module, PyObject *arguments)
{
    PyObject *object, *other;
    if (!PyArg_ParseTuple(arguments, "OO", &object, &other))
        return NULL;
    PyObject *volatile *left = malloc(sizeof last + sizeof *left);
    left[2] = other;
    free((void *)left);
    last[1] = Py_NewRef(object);
    return PyLong_FromVoidPtr(&last[1]);
}

/* Memory of an allocator that nobody knows. */
static PyObject *
keep_in_mapping(PyObject *module, PyObject *object)
{
    PyObject **items =
        mmap(NULL, 1 << 16, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    items[100] = Py_NewRef(object);
    return PyLong_FromVoidPtr(&items[100]);
}

static PyObject *
keep_in_tuple(PyObject *module, PyObject *object)
{
    unseen = PyTuple_Pack(1, object);
    PyObject_GC_UnTrack(unseen);
    return PyLong_FromVoidPtr(unseen);
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
    {"keep_in_piece", keep_in_piece, METH_O, NULL},
    {"keep_in_thread", keep_in_thread, METH_VARARGS, NULL},
    {"keep_in_mapping", keep_in_mapping, METH_O, NULL},
    {"keep_in_tuple", keep_in_tuple, METH_O, NULL},
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
