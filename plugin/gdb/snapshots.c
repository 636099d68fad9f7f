#include "gdb/snapshots.h"

#include <string.h>

#include "gdb/inferior.h"
#include "gdb/python_api.h"
#include "gdb/threads.h"

/* The inferiors that were added for snapshots. */
static GHashTable *added;

static bool run(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

static bool
run(GError **error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *command = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    return gdb_run(command, error);
}

static PyObject *
selected(const char *what)
{
    PyObject *object = gdb_call(what, NULL, "()");
    if (object == Py_None)
        g_clear_pointer(&object, Py_DecRef);
    return object;
}

static unsigned
number_of(PyObject *object)
{
    uint64_t number = 0;
    return object && python_attribute_unsigned(object, "num", &number) ? (unsigned)number : 0;
}

static unsigned
selected_number(const char *what)
{
    g_autoptr(PyObject) object = selected(what);
    return number_of(object);
}

/* Selects an inferior, of which GDB from 12 on says nothing then. */
static bool
turn_to(unsigned inferior, GError **error)
{
    return run(NULL, "with suppress-cli-notifications on -- inferior %u", inferior) ||
           run(error, "inferior %u", inferior);
}

/* The inferior of that number, or NULL. */
static PyObject *
find(unsigned number)
{
    g_autoptr(PyObject) all = gdb_call("inferiors", NULL, "()");
    Py_ssize_t count = all ? PyTuple_Size(all) : 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *inferior = PyTuple_GetItem(all, i);
        if (number_of(inferior) == number) {
            Py_IncRef(inferior);
            return inferior;
        }
    }
    return NULL;
}

/* The threads of the selected inferior, a tuple. */
static PyObject *
selected_threads(void)
{
    g_autoptr(PyObject) inferior = selected("selected_inferior");
    return inferior ? python_call(inferior, "threads", NULL, "()") : NULL;
}

struct numbered {
    unsigned number;
    int thread;
};

static int
by_number(const void *a, const void *b)
{
    unsigned first = ((const struct numbered *)a)->number;
    unsigned second = ((const struct numbered *)b)->number;
    return (first > second) - (first < second);
}

GArray *
snapshots_thread_ids(G_GNUC_UNUSED void *context)
{
    GArray *ids = g_array_new(FALSE, FALSE, sizeof(int));
    g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(struct numbered));
    g_autoptr(PyObject) threads = selected_threads();
    Py_ssize_t count = threads ? PyTuple_Size(threads) : 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *thread = PyTuple_GetItem(threads, i);
        struct numbered item = {number_of(thread), (int)threads_native_id(thread)};
        if (item.thread)
            g_array_append_val(order, item);
    }
    g_array_sort(order, by_number);
    for (guint i = 0; i < order->len; i++)
        g_array_append_val(ids, g_array_index(order, struct numbered, i).thread);
    return ids;
}

/* A new inferior, selected, of the program at PATH (or NULL).  With the connection of the one that
 * is selected, GDB 13 does not survive what follows. */
static unsigned
add_inferior(const char *program, GError **error)
{
    unsigned newest = 0;
    if (!run(error, "add-inferior -no-connection"))
        return 0;
    g_autoptr(PyObject) all = gdb_call("inferiors", NULL, "()");
    Py_ssize_t count = all ? PyTuple_Size(all) : 0;
    for (Py_ssize_t i = 0; i < count; i++)
        newest = MAX(newest, number_of(PyTuple_GetItem(all, i)));
    if (!turn_to(newest, error))
        return 0;
    if (!added)
        added = g_hash_table_new(NULL, NULL);
    g_hash_table_add(added, GUINT_TO_POINTER(newest));
    if (program)
        inferior_load_program(NULL, program, NULL);
    return newest;
}

static char *
program_of_selected(void)
{
    g_autoptr(PyObject) inferior = selected("selected_inferior");
    g_autoptr(PyObject) space = inferior ? python_attribute(inferior, "progspace") : NULL;
    return space ? python_attribute_string(space, "filename") : NULL;
}

/* Selects the thread of the selected inferior that has this id of the kernel. */
static void
select_thread(uint64_t native_id)
{
    g_autoptr(PyObject) threads = selected_threads();
    Py_ssize_t count = threads ? PyTuple_Size(threads) : 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *thread = PyTuple_GetItem(threads, i);
        if (threads_native_id(thread) == native_id)
            python_discard(python_call(thread, "switch", NULL, "()"));
    }
}

static void
discard_inferior(unsigned number)
{
    run(NULL, "remove-inferiors %u", number);
    if (added)
        g_hash_table_remove(added, GUINT_TO_POINTER(number));
}

unsigned
snapshots_open(G_GNUC_UNUSED void *context, const char *path, enum snapshot_way way,
               gint64 *released, GError **error)
{
    g_autofree char *program = program_of_selected();
    unsigned process = selected_number("selected_inferior"), inferior = process;
    g_autoptr(PyObject) thread = selected("selected_thread");
    uint64_t native_id = thread ? threads_native_id(thread) : 0;
    if (way != SNAPSHOT_KEEP && !run(error, way == SNAPSHOT_DETACH ? "detach" : "continue &"))
        return 0;
    *released = g_get_monotonic_time();

    struct selection selection = {0};
    if (way == SNAPSHOT_KEEP)
        selection = selection_save();
    if (way != SNAPSHOT_DETACH)
        inferior = add_inferior(program, error);
    bool opened = inferior && run(error, "core-file %s", path);
    if (opened)
        select_thread(native_id);
    if (way == SNAPSHOT_KEEP || (!opened && inferior != process))
        turn_to(process, NULL);
    if (way == SNAPSHOT_KEEP)
        selection_restore(&selection);
    if (!opened && inferior && inferior != process)
        discard_inferior(inferior);
    return opened ? inferior : 0;
}

/* Does GDB have a core in INFERIOR?  Before GDB 12 it does not say; then a snapshot counts as open
 * as long as there is anything. */
static bool
has_core(PyObject *inferior)
{
    uint64_t pid = 0;
    g_autoptr(PyObject) connection = python_attribute(inferior, "connection");
    g_autofree char *type = connection ? python_attribute_string(connection, "type") : NULL;
    return type ? strcmp(type, "core") == 0
                : python_attribute_unsigned(inferior, "pid", &pid) && pid != 0;
}

bool
snapshots_has(G_GNUC_UNUSED void *context, unsigned number)
{
    g_autoptr(PyObject) inferior = find(number);
    return inferior && has_core(inferior);
}

/* A core is closed by letting go of it; an inferior that is selected cannot be removed. */
void
snapshots_close(G_GNUC_UNUSED void *context, unsigned number)
{
    g_autoptr(PyObject) inferior = find(number);
    bool ours = added && g_hash_table_contains(added, GUINT_TO_POINTER(number));
    if (!inferior)
        return;
    if (has_core(inferior))
        run(NULL, "detach inferiors %u", number);
    if (ours && selected_number("selected_inferior") == number)
        run(NULL, "inferior 1");
    if (ours)
        discard_inferior(number);
}
