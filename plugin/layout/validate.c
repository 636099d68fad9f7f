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

/* The pointer in a member of the structure at ADDRESS; false when the member is not known or cannot
 * be read. */
static bool
follow(const struct check *check, uint64_t address, const char *structure, const char *path,
       uint64_t *value)
{
    struct layout_member member;
    *value = 0;
    return knows(check, structure, path, &member) &&
           reader_word(check->reader, address + member.offset, value);
}

/* What cannot be read speaks for nothing: pages may be missing. */
enum verdict { UNKNOWN, GOOD, BAD };

/* Does a member hold a dict?  Its type's name may be out of memory, which a type that is an
 * instance of another makes up for. */
static enum verdict
is_dict(const struct check *check, uint64_t interpreter, const char *path)
{
    uint64_t dict, type, metatype, name;
    char text[8];
    /* One that ends has let go of them. */
    if (!follow(check, interpreter, "PyInterpreterState", path, &dict) || !dict ||
        !follow(check, dict, "PyObject", "ob_type", &type))
        return UNKNOWN;
    if (!follow(check, type, "PyObject", "ob_type", &metatype) ||
        !follow(check, metatype, "PyObject", "ob_type", &type) || metatype != type)
        return BAD;
    follow(check, dict, "PyObject", "ob_type", &type);
    return follow(check, type, "PyTypeObject", "tp_name", &name) &&
                   reader_string(check->reader, name, text, sizeof text) > 0 &&
                   strcmp(text, "dict") != 0
               ? BAD
               : GOOD;
}

static bool
check_dicts(const struct check *check, uint64_t interpreter)
{
    static const char *const paths[] = {"sysdict", "builtins", "modules", "imports.modules"};
    unsigned good = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(paths); i++) {
        enum verdict verdict = is_dict(check, interpreter, paths[i]);
        if (verdict == BAD)
            return fails(check, "PyInterpreterState.%s leads to no dict", paths[i]);
        good += verdict == GOOD;
    }
    return good > 0 || fails(check, "no dict of the interpreter can be read");
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
static enum verdict
is_ring(const struct check *check, uint64_t head)
{
    const uint64_t flags = 3;
    uint64_t next, prev, back;
    if (!follow(check, head, "PyGC_Head", "_gc_next", &next) ||
        !follow(check, head, "PyGC_Head", "_gc_prev", &prev))
        return UNKNOWN;
    if (!next || !prev)
        return BAD;
    if (!follow(check, next & ~flags, "PyGC_Head", "_gc_prev", &back))
        return UNKNOWN;
    if ((back & ~flags) != head)
        return BAD;
    if (!follow(check, prev & ~flags, "PyGC_Head", "_gc_next", &back))
        return UNKNOWN;
    return (back & ~flags) == head ? GOOD : BAD;
}

/* STRUCTURE, at ADDRESS, has the collector's state.  One list may be damaged: programs crash of
 * that, and the walk tells. */
static bool
check_collector(const struct check *check, const char *structure, uint64_t address)
{
    struct layout_member generations, collecting, head;
    uint64_t size, busy = 1;
    unsigned good = 0, bad = 0;
    if (!knows(check, structure, "gc.generations", &generations) ||
        !knows(check, structure, "gc.collecting", &collecting) ||
        !knows(check, "PyGC_Head", "_gc_next", &head) || !check->source->structure_size ||
        !check->source->structure_size(check->source->context, "struct gc_generation", &size) ||
        !reader_unsigned(check->reader, address + collecting.offset, collecting.size, &busy) ||
        busy)
        return true;
    for (unsigned i = 0; i < GENERATIONS; i++) {
        enum verdict verdict = is_ring(check, address + generations.offset + i * size);
        good += verdict == GOOD;
        bad += verdict == BAD;
    }
    return (good > 0 && bad <= 1) ||
           fails(check, "%s.gc.generations are no lists of objects", structure);
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
    return check_thread(&check, interpreter) && check_dicts(&check, interpreter) &&
           (free_threaded || (check_collector(&check, "PyInterpreterState", interpreter) &&
                              check_collector(&check, "_PyRuntimeState", runtime)));
}
