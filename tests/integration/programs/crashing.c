/* The ways in which C code brings a Python down.  Built at test time, with debug information. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <pthread.h>
#include <stdint.h>
#include <unistd.h>

/* An object with memory of its own, which it lets go of. */
typedef struct {
    PyObject_HEAD
    char *name;
} Request;

static void
request_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    ((Request *)self)->name = NULL;
    type->tp_free(self);
    Py_DECREF(type);
}

static PyType_Slot request_slots[] = {{Py_tp_dealloc, request_dealloc}, {0, NULL}};

static PyType_Spec request_spec = {.name = "crashing.Request",
                                   .basicsize = sizeof(Request),
                                   .flags = Py_TPFLAGS_DEFAULT,
                                   .slots = request_slots};

static PyObject *kept; /* and no reference taken: the fault of use_after_free */

static PyObject *
keep(PyObject *module, PyObject *object)
{
    kept = object;
    Py_RETURN_NONE;
}

__attribute__((noinline)) static int
first_letter(Request *request)
{
    return request->name[0];
}

static PyObject *
use_kept(PyObject *module, PyObject *unused)
{
    return PyLong_FromLong(first_letter((Request *)kept));
}

static PyObject *
over_release(PyObject *module, PyObject *object)
{
    Py_DECREF(object);
    Py_RETURN_NONE;
}

static PyObject *
leak(PyObject *module, PyObject *object)
{
    Py_INCREF(object);
    Py_RETURN_NONE;
}

__attribute__((noinline)) static const char *
type_name(PyObject *op)
{
    return op->ob_type->tp_name;
}

static PyObject *
describe_nothing(PyObject *module, PyObject *unused)
{
    PyObject *missing = PyErr_Occurred();
    return PyUnicode_FromString(type_name(missing));
}

/* What a stray write does to an object that the collector has on a list. */
static PyObject *
spoil_link(PyObject *module, PyObject *object)
{
    ((uintptr_t *)object)[-2] = 0x4141414141414140;
    Py_RETURN_NONE;
}

__attribute__((noinline)) static void
write_to(volatile int *place)
{
    *place = 1;
}

static void *
run_alone(void *argument)
{
    write_to(argument);
    return NULL;
}

/* Crashes in a thread that Python knows nothing of. */
static PyObject *
crash_in_other_thread(PyObject *module, PyObject *unused)
{
    pthread_t thread;
    pthread_create(&thread, NULL, run_alone, (void *)16);
    pthread_join(thread, NULL);
    Py_RETURN_NONE;
}

/* Crashes in a thread of Python's that has let go of the GIL. */
static PyObject *
crash_without_gil(PyObject *module, PyObject *unused)
{
    Py_BEGIN_ALLOW_THREADS
    write_to((int *)16);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* One thread has a mutex of C and wants the GIL, another has the GIL and wants the mutex. */
static pthread_mutex_t ledger_mutex = PTHREAD_MUTEX_INITIALIZER;
static volatile int mutex_held, mutex_wanted;

static PyObject *
hold_mutex(PyObject *module, PyObject *unused)
{
    Py_BEGIN_ALLOW_THREADS
    pthread_mutex_lock(&ledger_mutex);
    mutex_held = 1;
    while (!mutex_wanted)
        usleep(1000);
    Py_END_ALLOW_THREADS
    pthread_mutex_unlock(&ledger_mutex);
    Py_RETURN_NONE;
}

static PyObject *
want_mutex(PyObject *module, PyObject *unused)
{
    while (!mutex_held)
        usleep(1000);
    mutex_wanted = 1;
    pthread_mutex_lock(&ledger_mutex);
    pthread_mutex_unlock(&ledger_mutex);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"keep", keep, METH_O, NULL},
    {"use_kept", use_kept, METH_NOARGS, NULL},
    {"over_release", over_release, METH_O, NULL},
    {"leak", leak, METH_O, NULL},
    {"describe_nothing", describe_nothing, METH_NOARGS, NULL},
    {"spoil_link", spoil_link, METH_O, NULL},
    {"crash_in_other_thread", crash_in_other_thread, METH_NOARGS, NULL},
    {"hold_mutex", hold_mutex, METH_NOARGS, NULL},
    {"want_mutex", want_mutex, METH_NOARGS, NULL},
    {"crash_without_gil", crash_without_gil, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "crashing", NULL, -1, methods};

PyMODINIT_FUNC
PyInit_crashing(void)
{
    PyObject *module = PyModule_Create(&definition);
    PyObject *request = PyType_FromSpec(&request_spec);
    if (module && request)
        PyModule_AddObject(module, "Request", request);
    return module;
}
