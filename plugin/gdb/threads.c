#include "gdb/threads.h"

#include <string.h>

#include "gdb/types.h"

enum {
    MAX_REGISTERS = 256,
    MAX_BLOCKS = 64,    /* of a function, one in the other */
    MAX_VARIABLES = 512 /* of a frame */
};

static PyObject *
not_none(PyObject *object)
{
    if (object == Py_None)
        g_clear_pointer(&object, Py_DecRef);
    return object;
}

struct selection
selection_save(void)
{
    struct selection selection = {.thread = not_none(gdb_call("selected_thread", NULL, "()"))};
    if (selection.thread)
        selection.frame = not_none(gdb_call("selected_frame", NULL, "()"));
    return selection;
}

void
selection_restore(struct selection *selection)
{
    if (selection->thread)
        python_discard(python_call(selection->thread, "switch", NULL, "()"));
    if (selection->frame)
        python_discard(python_call(selection->frame, "select", NULL, "()"));
    g_clear_pointer(&selection->thread, Py_DecRef);
    g_clear_pointer(&selection->frame, Py_DecRef);
}

static uint64_t
register_of(PyObject *frame, const char *name)
{
    uint64_t number = 0;
    g_autoptr(PyObject) value = python_call(frame, "read_register", NULL, "(s)", name);
    if (!value || !python_unsigned(value, &number, NULL))
        return 0;
    return number;
}

/* The registers of FRAME that have the size of an address: GDB's group of general ones has flags
 * and segments, too, which do no harm. */
static void
read_registers(PyObject *frame, GArray *registers)
{
    g_autoptr(PyObject) architecture = python_call(frame, "architecture", NULL, "()");
    g_autoptr(PyObject) group =
        architecture ? python_call(architecture, "registers", NULL, "(s)", "general") : NULL;
    g_autoptr(PyObject) iterator = group ? PyObject_GetIter(group) : NULL;
    while (iterator && registers->len < MAX_REGISTERS) {
        g_autoptr(PyObject) descriptor = PyIter_Next(iterator);
        if (!descriptor)
            break;
        struct native_register item = {.name = python_attribute_string(descriptor, "name")};
        g_autoptr(PyObject) value =
            item.name ? python_call(frame, "read_register", NULL, "(s)", item.name) : NULL;
        g_autoptr(PyObject) type = value ? python_attribute(value, "type") : NULL;
        if (type && type_size(type) <= sizeof item.value &&
            python_unsigned(value, &item.value, NULL))
            g_array_append_val(registers, item);
        else
            g_free(item.name);
    }
    if (PyErr_Occurred())
        python_take_error(NULL, PR_ERROR_USAGE);
}

/* Functions of x86-64 may use so many bytes below the stack pointer (System V ABI, 3.2.2); those of
 * the other machines that Python runs on none. */
static unsigned
red_zone_of(PyObject *frame)
{
    enum { X86_64_RED_ZONE = 128 };
    g_autoptr(PyObject) architecture = python_call(frame, "architecture", NULL, "()");
    g_autoptr(PyObject) text = architecture ? python_call(architecture, "name", NULL, "()") : NULL;
    g_autofree char *name = text ? python_string(text) : NULL;
    return name && strstr(name, "x86-64") ? X86_64_RED_ZONE : 0;
}

static struct native_frame
describe_frame(PyObject *frame)
{
    struct native_frame result = {.stack_pointer = register_of(frame, "sp")};
    g_autoptr(PyObject) pc = python_call(frame, "pc", NULL, "()");
    g_autoptr(PyObject) name = not_none(python_call(frame, "name", NULL, "()"));
    g_autoptr(PyObject) place = not_none(python_call(frame, "find_sal", NULL, "()"));
    g_autoptr(PyObject) table = place ? python_attribute(place, "symtab") : NULL;
    uint64_t line;
    if (pc)
        python_unsigned(pc, &result.pc, NULL);
    if (name)
        result.function = python_string(name);
    if (table) {
        result.file = python_attribute_string(table, "filename");
        if (python_attribute_unsigned(place, "line", &line))
            result.line = (unsigned)line;
    }
    g_autoptr(PyObject) library =
        not_none(gdb_call("solib_name", NULL, "(K)", (unsigned long long)result.pc));
    if (library)
        result.library = python_string(library);
    return result;
}

/* The frames of the selected thread, from the innermost on. */
static void
read_frames(struct native_thread *thread, unsigned max_frames)
{
    PyObject *frame = not_none(gdb_call("newest_frame", NULL, "()"));
    if (frame) {
        read_registers(frame, thread->registers);
        thread->stack_pointer = register_of(frame, "sp");
        thread->thread_pointer = register_of(frame, "fs_base");
        thread->red_zone = red_zone_of(frame);
    }
    while (frame && !python_interrupted()) {
        if (thread->frames->len == max_frames) {
            thread->frames_cut = true;
            break;
        }
        struct native_frame described = describe_frame(frame);
        g_array_append_val(thread->frames, described);
        PyObject *older = not_none(python_call(frame, "older", NULL, "()"));
        Py_DecRef(frame);
        frame = older;
    }
    g_clear_pointer(&frame, Py_DecRef);
}

static int
by_number(const void *a, const void *b)
{
    const struct native_thread *first = *(struct native_thread *const *)a;
    const struct native_thread *second = *(struct native_thread *const *)b;
    return (first->number > second->number) - (first->number < second->number);
}

uint64_t
threads_native_id(PyObject *thread)
{
    uint64_t id = 0;
    g_autoptr(PyObject) ids = python_attribute(thread, "ptid"); /* process, kernel thread, other */
    if (!ids || PyTuple_Size(ids) != 3 || !python_unsigned(PyTuple_GetItem(ids, 1), &id, NULL))
        return 0;
    return id;
}

/* The threads of the selected inferior, a tuple. */
static PyObject *
all_threads(void)
{
    g_autoptr(PyObject) inferior = gdb_call("selected_inferior", NULL, "()");
    return inferior ? python_call(inferior, "threads", NULL, "()") : NULL;
}

static struct native_thread *
describe_thread(PyObject *object, unsigned max_frames)
{
    struct native_thread *thread = native_thread_new();
    uint64_t number = 0;
    python_attribute_unsigned(object, "num", &number);
    thread->number = (unsigned)number;
    thread->native_id = threads_native_id(object);
    thread->name = python_attribute_string(object, "name");
    g_autoptr(PyObject) switched = python_call(object, "switch", NULL, "()");
    if (switched)
        read_frames(thread, max_frames);
    return thread;
}

GPtrArray *
threads_list(G_GNUC_UNUSED void *context, unsigned max_frames)
{
    GPtrArray *result = native_threads_new();
    struct selection selection = selection_save();
    g_autoptr(PyObject) threads = all_threads();
    Py_ssize_t count = threads ? PyTuple_Size(threads) : 0;
    for (Py_ssize_t i = 0; i < count && !python_interrupted(); i++)
        g_ptr_array_add(result, describe_thread(PyTuple_GetItem(threads, i), max_frames));
    selection_restore(&selection);
    g_ptr_array_sort(result, by_number);
    return result;
}

/* GDB prints a pointer with its symbol, "(void *) 0x4040 <cache_table+64>": of all that prints a
 * symbol this is in no language but its own. */
char *
threads_symbol_at(G_GNUC_UNUSED void *context, uint64_t address)
{
    g_autofree char *expression = g_strdup_printf("(void *) %" G_GUINT64_FORMAT "ULL", address);
    g_autoptr(PyObject) value = gdb_call("parse_and_eval", NULL, "(s)", expression);
    g_autoptr(PyObject) method = value ? python_attribute(value, "format_string") : NULL;
    g_autoptr(PyObject) none = PyTuple_New(0);
    g_autoptr(PyObject) options = Py_BuildValue("{sO}", "symbols", Py_True);
    g_autoptr(PyObject) printed =
        method && none && options ? PyObject_Call(method, none, options) : NULL;
    if (!printed)
        python_take_error(NULL, PR_ERROR_USAGE);
    g_autofree char *text = printed ? python_string(printed) : NULL;
    char *start = text ? strchr(text, '<') : NULL, *end = text ? strrchr(text, '>') : NULL;
    return start && end > start ? g_strndup(start + 1, (gsize)(end - start - 1)) : NULL;
}

/* The Nth frame outwards of the selected thread. */
static PyObject *
frame_at(unsigned n)
{
    PyObject *frame = not_none(gdb_call("newest_frame", NULL, "()"));
    while (frame && n-- > 0) {
        PyObject *older = not_none(python_call(frame, "older", NULL, "()"));
        Py_DecRef(frame);
        frame = older;
    }
    return frame;
}

/* Where VALUE is in memory.  Of an array that the optimiser took apart GDB would write a copy into
 * the process if it were asked for its address, so its first element is asked. */
static bool
place_of(PyObject *value, uint64_t *address)
{
    g_autoptr(PyObject) type = python_attribute(value, "type");
    g_autoptr(PyObject) stripped = type ? type_strip(type) : NULL;
    switch (stripped ? type_kind(stripped) : TYPE_OTHER) {
    case TYPE_ARRAY: {
        g_autoptr(PyObject) first = python_call(value, "__getitem__", NULL, "(i)", 0);
        return first && place_of(first, address);
    }
    case TYPE_POINTER:
    case TYPE_STRUCTURE:
    case TYPE_UNION:
    case TYPE_INTEGER: {
        g_autoptr(PyObject) pointer = python_attribute(value, "address");
        return pointer && python_unsigned(pointer, address, NULL);
    }
    default:
        return false;
    }
}

static void
add_variable(PyObject *symbol, PyObject *frame, GArray *variables)
{
    struct native_variable variable = {0};
    if (!python_attribute_true(symbol, "is_variable") &&
        !python_attribute_true(symbol, "is_argument"))
        return;
    g_autoptr(PyObject) value = python_call(symbol, "value", NULL, "(O)", frame);
    g_autoptr(PyObject) type = value ? python_attribute(value, "type") : NULL;
    if (!type || !place_of(value, &variable.address))
        return;
    variable.size = type_size(type);
    variable.name = python_attribute_string(symbol, "name");
    if (variable.name)
        g_array_append_val(variables, variable);
}

/* The variables of BLOCK, which becomes the one around it: NULL behind the function's own. */
static void
add_block(PyObject **block, PyObject *frame, GArray *variables)
{
    g_autoptr(PyObject) symbols = PyObject_GetIter(*block);
    while (symbols && variables->len < MAX_VARIABLES) {
        g_autoptr(PyObject) symbol = PyIter_Next(symbols);
        if (!symbol)
            break;
        add_variable(symbol, frame, variables);
    }
    if (PyErr_Occurred())
        python_take_error(NULL, PR_ERROR_USAGE);
    g_autoptr(PyObject) function = python_attribute(*block, "function");
    PyObject *outer = function ? NULL : python_attribute(*block, "superblock");
    Py_DecRef(*block);
    *block = outer;
}

GArray *
threads_variables(G_GNUC_UNUSED void *context, unsigned number, unsigned frame_number)
{
    GArray *variables = native_variables_new();
    struct selection selection = selection_save();
    g_autoptr(PyObject) threads = all_threads();
    Py_ssize_t count = threads ? PyTuple_Size(threads) : 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *thread = PyTuple_GetItem(threads, i);
        uint64_t num = 0;
        if (!python_attribute_unsigned(thread, "num", &num) || num != number)
            continue;
        g_autoptr(PyObject) switched = python_call(thread, "switch", NULL, "()");
        g_autoptr(PyObject) frame = switched ? frame_at(frame_number) : NULL;
        PyObject *block = frame ? not_none(python_call(frame, "block", NULL, "()")) : NULL;
        for (unsigned n = 0; block && n < MAX_BLOCKS; n++)
            add_block(&block, frame, variables);
        g_clear_pointer(&block, Py_DecRef);
        break;
    }
    selection_restore(&selection);
    return variables;
}
