#include "gdb/inferior.h"

#include <elf.h>
#include <stdio.h>
#include <string.h>

#include "gdb/events.h"
#include "gdb/python_api.h"
#include "gdb/sections.h"

static GThread *gdb_thread;

void
inferior_start(void)
{
    gdb_thread = g_thread_self();
}

static PyObject *
selected_inferior(void)
{
    return gdb_call("selected_inferior", NULL, "()");
}

struct byte_format
inferior_format(void)
{
    struct byte_format format = {.word_size = sizeof(void *),
                                 .big_endian = G_BYTE_ORDER == G_BIG_ENDIAN};
    uint64_t size;
    g_autoptr(PyObject) word = gdb_call("parse_and_eval", NULL, "(s)", "sizeof(void *)");
    if (word && python_unsigned(word, &size, NULL) && (size == 4 || size == 8))
        format.word_size = (unsigned)size;

    /* GDB says the byte order only in a translated sentence, so have it read a number. */
    uint64_t value;
    g_autoptr(PyObject) sample = gdb_call("parse_and_eval", NULL, "(s)", "(unsigned short)0");
    g_autoptr(PyObject) type = sample ? python_attribute(sample, "type") : NULL;
    g_autoptr(PyObject) number = type ? gdb_call("Value", NULL, "(yO)", "\x01\x02", type) : NULL;
    if (number && python_unsigned(number, &value, NULL))
        format.big_endian = value == 0x102;
    return format;
}

/* Is PATH an ELF core file, of whatever machine? */
static bool
is_core_file(const char *path)
{
    unsigned char header[EI_NIDENT + 2] = {0};
    FILE *file = fopen(path, "rbe");
    if (!file)
        return false;
    size_t count = fread(header, sizeof header, 1, file);
    fclose(file);
    unsigned type = header[EI_DATA] == ELFDATA2MSB ? header[EI_NIDENT] << 8 | header[EI_NIDENT + 1]
                                                   : header[EI_NIDENT + 1] << 8 | header[EI_NIDENT];
    return count == 1 && memcmp(header, ELFMAG, SELFMAG) == 0 && type == ET_CORE;
}

/* The path in a line of `info files` such as "\t`/tmp/core', file type elf64-x86-64.", or NULL. The
 * words are translated and the quotes differ between releases and locales. */
static char *
quoted_path(const char *line)
{
    static const char *const quotes[] = {"`", "'", "\"", "\xe2\x80\x98", "\xe2\x80\x99"};
    const char *start = NULL, *end = NULL;
    if (*line != '\t')
        return NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(quotes); i++) {
        if (!start && g_str_has_prefix(line + 1, quotes[i]))
            start = line + 1 + strlen(quotes[i]);
        const char *last = g_strrstr(line, quotes[i]);
        if (last && (!end || last > end))
            end = last;
    }
    return start && end > start ? g_strndup(start, (gsize)(end - start)) : NULL;
}

/* The core file that GDB has open, or NULL if it does not say. */
static char *
core_path(PyObject *inferior)
{
    g_autoptr(PyObject) corefile = python_attribute(inferior, "corefile"); /* GDB 17 */
    if (corefile)
        return python_attribute_string(corefile, "filename");

    static char *last; /* may have been cut since, but is listed as long as it is open */
    g_autofree char *text = gdb_execute("info files", NULL);
    g_auto(GStrv) lines = text ? g_strsplit(text, "\n", -1) : NULL;
    for (size_t i = 0; lines && lines[i]; i++) {
        g_autofree char *path = quoted_path(lines[i]);
        if (path && (g_strcmp0(path, last) == 0 || is_core_file(path))) {
            g_free(last);
            last = g_strdup(path);
            return g_steal_pointer(&path);
        }
    }
    return NULL;
}

/* Is GDB's connection to INFERIOR of the kind NAME: "core", "native"? */
static bool
connected_by(PyObject *inferior, const char *name)
{
    g_autoptr(PyObject) connection = python_attribute(inferior, "connection"); /* GDB 12 */
    if (connection) {
        g_autofree char *type = python_attribute_string(connection, "type");
        return g_strcmp0(type, name) == 0;
    }
    g_autofree char *stack = gdb_execute("maint print target-stack", NULL);
    g_autofree char *entry = g_strdup_printf("- %s (", name);
    return stack && strstr(stack, entry);
}

static bool
is_running(PyObject *thread)
{
    g_autoptr(PyObject) running = python_call(thread, "is_running", NULL, "()");
    return running && PyObject_IsTrue(running) == 1;
}

/* While GDB evaluates a breakpoint's condition, all threads count as running; but the one that
 * reached it has a frame, which only a stopped one has. */
bool
inferior_in_condition(void)
{
    g_autoptr(PyObject) thread = gdb_call("selected_thread", NULL, "()");
    if (!thread || thread == Py_None || !is_running(thread))
        return false;
    g_autoptr(PyObject) frame = gdb_call("selected_frame", NULL, "()");
    return frame != NULL;
}

static bool
any_thread_running(PyObject *inferior)
{
    g_autoptr(PyObject) threads = python_call(inferior, "threads", NULL, "()");
    Py_ssize_t count = threads ? PyTuple_Size(threads) : 0;
    for (Py_ssize_t i = 0; i < count; i++)
        if (is_running(PyTuple_GetItem(threads, i)))
            return true;
    return false;
}

/* Moves the generation when RESULT is not what was described last. */
static void
compare_with_last(PyObject *inferior, const struct inferior *result)
{
    static char *last;
    uint64_t number = 0;
    python_attribute_unsigned(inferior, "num", &number);
    char *identity = g_strdup_printf("%u %d %u %s %s", (unsigned)number, result->pid, result->state,
                                     result->core_path ? result->core_path : "",
                                     result->program ? result->program : "");
    if (g_strcmp0(identity, last) != 0)
        events_bump();
    g_free(last);
    last = identity;
}

void
inferior_describe(G_GNUC_UNUSED void *context, struct inferior *result)
{
    *result = (struct inferior){.state = INFERIOR_NONE, .format = inferior_format()};
    uint64_t pid = 0;
    g_autoptr(PyObject) inferior = selected_inferior();
    if (inferior) {
        g_autoptr(PyObject) progspace = python_attribute(inferior, "progspace");
        if (progspace)
            result->program = python_attribute_string(progspace, "filename");
        python_attribute_unsigned(inferior, "pid", &pid);
    }
    /* A core has the id of the process it was. */
    if (pid != 0 && connected_by(inferior, "core")) {
        result->state = INFERIOR_CORE;
        result->core_path = core_path(inferior);
    } else if (pid != 0) {
        bool native = connected_by(inferior, "native");
        result->state = native ? INFERIOR_PROCESS : INFERIOR_REMOTE;
        if (inferior_in_condition())
            events_ran();
        else if (any_thread_running(inferior))
            result->state = INFERIOR_RUNNING;
        result->pid = native ? (int)pid : 0;
    }
    if (inferior)
        compare_with_last(inferior, result);
    result->generation = events_target();
    result->files = events_symbols();
}

/* Runs `COMMAND PATH`.  Whether the rest of the line is taken as it stands or as quoted words
 * depends on the command and on GDB's release (16 changed several), so a path that needs quotes is
 * tried both ways. */
static bool
command_with_path(const char *command, const char *path, GError **error)
{
    g_autofree char *plain = g_strdup_printf("%s %s", command, path);
    if (path[strcspn(path, " \t'\"\\")] != '\0') {
        g_autofree char *escaped = g_strescape(path, NULL);
        g_autofree char *quoted = g_strdup_printf("%s \"%s\"", command, escaped);
        if (gdb_run(quoted, NULL))
            return true;
    }
    return gdb_run(plain, error);
}

bool
inferior_load_program(G_GNUC_UNUSED void *context, const char *program, GError **error)
{
    g_autoptr(PyObject) inferior = selected_inferior();
    g_autofree char *core = inferior ? core_path(inferior) : NULL;
    uint64_t thread = 0;
    g_autoptr(PyObject) selected = gdb_call("selected_thread", NULL, "()");
    if (selected && selected != Py_None)
        python_attribute_unsigned(selected, "num", &thread);

    events_bump();
    bool loaded = command_with_path("file", program, error) &&
                  (!core || command_with_path("core-file", core, error));
    events_bump();
    if (loaded && thread != 0) {
        g_autofree char *command = g_strdup_printf("thread %u", (unsigned)thread);
        gdb_run(command, NULL);
    }
    return loaded;
}

/* Which thread has this pthread_t, as the C library's own library for debuggers tells GDB. */
static int
number_of_handle(PyObject *inferior, uint64_t handle)
{
    struct byte_format format = inferior_format();
    uint8_t bytes[sizeof handle];
    uint64_t number = 0;
    for (unsigned i = 0; i < format.word_size; i++)
        bytes[format.big_endian ? format.word_size - 1 - i : i] = (uint8_t)(handle >> (8 * i));
    g_autoptr(PyObject) key = PyBytes_FromStringAndSize((const char *)bytes, format.word_size);
    g_autoptr(PyObject) thread =
        key ? python_call(inferior, "thread_from_handle", NULL, "(O)", key) : NULL;
    return thread && python_attribute_unsigned(thread, "num", &number) ? (int)number : 0;
}

int
inferior_thread_number(G_GNUC_UNUSED void *context, uint64_t native_thread_id, uint64_t handle)
{
    g_autoptr(PyObject) inferior = selected_inferior();
    if (!native_thread_id)
        return inferior && handle ? number_of_handle(inferior, handle) : 0;
    g_autoptr(PyObject) threads = inferior ? python_call(inferior, "threads", NULL, "()") : NULL;
    Py_ssize_t count = threads ? PyTuple_Size(threads) : 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *thread = PyTuple_GetItem(threads, i);
        uint64_t native = 0, number = 0;
        g_autoptr(PyObject) ids =
            python_attribute(thread, "ptid"); /* process, kernel thread, other */
        if (ids && PyTuple_Size(ids) == 3 &&
            python_unsigned(PyTuple_GetItem(ids, 1), &native, NULL) && native == native_thread_id &&
            python_attribute_unsigned(thread, "num", &number))
            return (int)number;
    }
    return 0;
}

/* All of the LENGTH bytes, or 0: GDB does not say how far it came. */
static size_t
read_whole(void *context, uint64_t address, void *buffer, size_t length)
{
    PyObject *inferior = context;
    g_autoptr(PyObject) found =
        python_call(inferior, "read_memory", NULL, "(KK)", (unsigned long long)address,
                    (unsigned long long)length);
    g_autoptr(PyObject) view = found ? PyMemoryView_FromObject(found) : NULL;
    g_autoptr(PyObject) bytes = view ? python_call(view, "tobytes", NULL, "()") : NULL;
    if (!bytes || PyBytes_Size(bytes) != (Py_ssize_t)length)
        return 0;
    memcpy(buffer, PyBytes_AsString(bytes), length);
    return length;
}

/* The edges of what is open now, asked for once. */
static struct edges *
current_edges(void)
{
    static struct edges *edges;
    static uint64_t generation;
    if (edges && generation == events_target())
        return edges;
    edges_free(edges);
    edges = sections_edges();
    generation = events_target();
    return edges;
}

size_t
inferior_read(G_GNUC_UNUSED void *context, uint64_t address, void *buffer, size_t length)
{
    if (g_thread_self() != gdb_thread)
        return 0;
    g_autoptr(PyObject) inferior = selected_inferior();
    struct memory_backend whole = {.read = read_whole, .context = inferior};
    return inferior ? edges_read(current_edges(), &whole, address, buffer, length) : 0;
}
