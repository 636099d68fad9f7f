#include "layout/validate.h"

#include <string.h>

enum { GENERATIONS = 3 };

struct check {
    const struct layout_source *source;
    struct reader *reader;
    GError **error;
};

static bool fails(const struct check *check, const char *format, ...) G_GNUC_PRINTF(2, 3);

static bool
fails(const struct check *check, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_set_error_literal(check->error, PR_ERROR, PR_ERROR_UNUSABLE, text);
    return false;
}

static bool
knows(const struct check *check, const char *structure, const char *path,
      struct layout_member *member)
{
    const struct layout_source *source = check->source;
    return source->member && source->member(source->context, structure, path, member);
}

/* The pointer in a member of the structure at ADDRESS; false when the member is not known. */
static bool
follow(const struct check *check, uint64_t address, const char *structure, const char *path,
       uint64_t *value)
{
    struct layout_member member;
    *value = 0;
    return knows(check, structure, path, &member) &&
           (reader_word(check->reader, address + member.offset, value) || true);
}

/* A member that holds a dict: its type's name is read, if it is in memory. */
static bool
check_dict(const struct check *check, uint64_t interpreter, const char *path)
{
    uint64_t dict, type, name;
    char text[8];
    if (!follow(check, interpreter, "PyInterpreterState", path, &dict))
        return true;
    if (!dict || !follow(check, dict, "PyObject", "ob_type", &type) || !type)
        return fails(check, "PyInterpreterState.%s leads to no object", path);
    if (follow(check, type, "PyTypeObject", "tp_name", &name) && name &&
        reader_string(check->reader, name, text, sizeof text) > 0 && strcmp(text, "dict") != 0)
        return fails(check, "PyInterpreterState.%s leads to no dict", path);
    return true;
}

static bool
check_thread(const struct check *check, uint64_t interpreter)
{
    static const char *const paths[] = {"threads.head", "tstate_head"};
    uint64_t thread = 0, back;
    for (size_t i = 0; i < G_N_ELEMENTS(paths) && !thread; i++)
        follow(check, interpreter, "PyInterpreterState", paths[i], &thread);
    if (!thread || !follow(check, thread, "PyThreadState", "interp", &back) || back == interpreter)
        return true;
    return fails(check, "PyThreadState.interp does not lead back to the interpreter");
}

/* The links of a list of the collector are the heads of objects, with flags in the lowest two bits
 * (Include/internal/pycore_gc.h). */
static bool
is_ring(const struct check *check, uint64_t head)
{
    const uint64_t flags = 3;
    uint64_t next, prev, back;
    return follow(check, head, "PyGC_Head", "_gc_next", &next) &&
           follow(check, next & ~flags, "PyGC_Head", "_gc_prev", &back) &&
           (back & ~flags) == head && follow(check, head, "PyGC_Head", "_gc_prev", &prev) &&
           follow(check, prev & ~flags, "PyGC_Head", "_gc_next", &back) && (back & ~flags) == head;
}

/* STRUCTURE, at ADDRESS, has the collector's state. */
static bool
check_collector(const struct check *check, const char *structure, uint64_t address)
{
    struct layout_member generations, collecting, head;
    uint64_t size, busy = 1;
    if (!knows(check, structure, "gc.generations", &generations) ||
        !knows(check, structure, "gc.collecting", &collecting) ||
        !knows(check, "PyGC_Head", "_gc_next", &head) || !check->source->structure_size ||
        !check->source->structure_size(check->source->context, "struct gc_generation", &size))
        return true;
    reader_unsigned(check->reader, address + collecting.offset, collecting.size, &busy);
    for (unsigned i = 0; i < GENERATIONS && !busy; i++)
        if (!is_ring(check, address + generations.offset + i * size))
            return fails(check, "%s.gc.generations[%u] is no list of objects", structure, i);
    return true;
}

bool
layout_validate(const struct layout_source *source, struct reader *reader, uint64_t runtime,
                bool free_threaded, GError **error)
{
    const struct check check = {source, reader, error};
    uint64_t interpreter;
    if (!follow(&check, runtime, "_PyRuntimeState", "interpreters.head", &interpreter) ||
        !interpreter)
        return true;
    return check_thread(&check, interpreter) && check_dict(&check, interpreter, "sysdict") &&
           check_dict(&check, interpreter, "builtins") &&
           check_dict(&check, interpreter, "modules") &&
           check_dict(&check, interpreter, "imports.modules") &&
           (free_threaded || (check_collector(&check, "PyInterpreterState", interpreter) &&
                              check_collector(&check, "_PyRuntimeState", runtime)));
}
