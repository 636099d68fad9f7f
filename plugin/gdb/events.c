#include "gdb/events.h"

#include "gdb/python_api.h"

/* Names of gdb.events, up to GDB 18. */
static const char *const target_events[] = {
    "cont",
    "exited",
    "inferior_call",
    "memory_changed",
    "register_changed",
    "new_inferior",
    "inferior_deleted",
    "executable_changed",
    "connection_removed",
    "corefile_changed",
};

static const char *const file_events[] = {"new_objfile", "clear_objfiles", "free_objfile"};

static uint64_t target_generation = 1;
static uint64_t symbols_generation = 1;
static unsigned work_depth;

static PyObject *
on_target(G_GNUC_UNUSED PyObject *self, G_GNUC_UNUSED PyObject *event)
{
    events_bump();
    Py_IncRef(Py_None);
    return Py_None;
}

static PyObject *
on_files(G_GNUC_UNUSED PyObject *self, G_GNUC_UNUSED PyObject *event)
{
    symbols_generation++;
    if (work_depth == 0)
        target_generation++;
    Py_IncRef(Py_None);
    return Py_None;
}

static PyMethodDef target_handler = {"py_referrers_target_changed", on_target, METH_O, NULL};
static PyMethodDef files_handler = {"py_referrers_files_changed", on_files, METH_O, NULL};

/* Calls METHOD ("connect", "disconnect") of each of the registries NAMES with HANDLER. */
static void
each_registry(const char *method, PyObject *handler, const char *const *names, size_t count)
{
    g_autoptr(PyObject) events = gdb_constant("events");
    for (size_t i = 0; events && handler && i < count; i++) {
        g_autoptr(PyObject) registry = python_attribute(events, names[i]);
        if (registry)
            python_discard(python_call(registry, method, NULL, "(O)", handler));
    }
}

static void
for_all_events(const char *method)
{
    static PyObject *handlers[2];
    if (!handlers[0])
        handlers[0] = PyCFunction_NewEx(&target_handler, NULL, NULL);
    if (!handlers[1])
        handlers[1] = PyCFunction_NewEx(&files_handler, NULL, NULL);
    if (PyErr_Occurred())
        python_take_error(NULL, PR_ERROR_UNUSABLE);
    each_registry(method, handlers[0], target_events, G_N_ELEMENTS(target_events));
    each_registry(method, handlers[1], file_events, G_N_ELEMENTS(file_events));
}

void
events_connect(void)
{
    /* Nobody listened while we were unloaded. */
    events_bump();
    for_all_events("connect");
}

void
events_disconnect(void)
{
    for_all_events("disconnect");
}

uint64_t
events_target(void)
{
    return target_generation;
}

uint64_t
events_symbols(void)
{
    return symbols_generation;
}

void
events_bump(void)
{
    target_generation++;
    symbols_generation++;
}

void
events_ran(void)
{
    target_generation++;
}

void
events_begin_work(void)
{
    work_depth++;
}

void
events_end_work(void)
{
    work_depth--;
}
