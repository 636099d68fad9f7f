/* What _PyRuntime holds, and static variables of C, of which later releases made members of it or
 * of interpreters. */
#include "heap/roots_internal.h"
#include "python/type.h"

/* References of _PyRuntime.  Include/internal/pycore_runtime.h (3.8). */
static const struct {
    const char *path, *name;
} runtime_rows[] = {
    {"gc.garbage", "gc.garbage"},
    {"gc.callbacks", "gc.callbacks"},
};

/* Static variables that own a reference.  Python/import.c, Modules/signalmodule.c,
 * Modules/posixmodule.c: the first up to 3.11, the second up to 3.9, the others 3.8. */
static const struct {
    const char *symbol, *type, *name;
} static_rows[] = {
    {"extensions", "dict", "definitions of extension modules"},
    {"IntHandler", "builtin_function_or_method", "signal.default_int_handler"},
    {"ItimerError", "type", "signal.ItimerError"},
    {"StatResultType", "type", "os.stat_result"},
    {"StatVFSResultType", "type", "os.statvfs_result"},
    {"SchedParamType", "type", "os.sched_param"},
    {"TerminalSizeType", "type", "os.terminal_size"},
    {"WaitidResultType", "type", "os.waitid_result"},
};

/* Static structures whose words own references.  Python/Python-ast.c (3.9). */
static const struct {
    const char *structure, *symbol, *name;
} static_structures[] = {
    {"astmodulestate", "global_ast_state", "ast types"},
};

static bool
find_symbol(const struct roots_walk *walk, const char *name, uint64_t *address)
{
    const struct layout_source *source = walk->python->layout->source;
    return source->symbol && source->symbol(source->context, name, address);
}

/* What signal.signal was given: pairs of a flag and a function in SIZE bytes at ADDRESS.  That a
 * signal is ignored or has its default is told by an int or None.  Modules/signalmodule.c. */
static void
add_signal_handlers(struct roots_walk *walk, uint64_t address, uint64_t size)
{
    uint64_t value;
    unsigned word = walk->python->word;
    for (uint64_t offset = word; offset + word <= MIN(size, MAX_WORDS * word); offset += 2 * word) {
        if (!reader_word(walk->reader, address + offset, &value) || !value ||
            value == walk->python->none)
            continue;
        const struct type *type = python_type_of(walk->python, walk->reader, value);
        if (type && !type_has(type, TYPE_FLAG_INT))
            roots_add_state(walk, "signal handler", value);
    }
}

/* A variable of C up to 3.11, part of _PyRuntime from then on. */
static void
walk_signal_handlers(struct roots_walk *walk, uint64_t runtime)
{
    enum { SIGNALS = 65 }; /* NSIG of Linux */
    struct layout_member member;
    uint64_t address;
    if (roots_find_member(walk, "_PyRuntimeState", "signals.handlers", &member))
        add_signal_handlers(walk, runtime + member.offset, member.size);
    else if (find_symbol(walk, "Handlers", &address))
        add_signal_handlers(walk, address, SIGNALS * 2 * walk->python->word);
}

/* Something else may have the same name: only what has the type that is due is taken. */
static void
walk_static_variables(struct roots_walk *walk)
{
    for (size_t i = 0; i < G_N_ELEMENTS(static_rows); i++) {
        uint64_t address, value;
        if (!find_symbol(walk, static_rows[i].symbol, &address) ||
            !reader_word(walk->reader, address, &value) || !value)
            continue;
        const struct type *type = python_type_of(walk->python, walk->reader, value);
        if (type && strcmp(type->name, static_rows[i].type) == 0)
            roots_add_state(walk, static_rows[i].name, value);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(static_structures); i++) {
        uint64_t address, size;
        if (layout_structure_size(walk->python->layout, static_structures[i].structure, &size) &&
            find_symbol(walk, static_structures[i].symbol, &address))
            roots_add_words(walk, address, size, static_structures[i].name);
    }
}

void
roots_walk_runtime(struct roots_walk *walk)
{
    for (size_t i = 0; i < G_N_ELEMENTS(runtime_rows); i++)
        roots_add_member(walk, ROOT_INTERPRETER, ROOTS_OF_ALL, "_PyRuntimeState",
                         walk->python->layout->symbols[SYMBOL_RUNTIME], runtime_rows[i].path,
                         runtime_rows[i].name);
}

void
roots_walk_variables(struct roots_walk *walk)
{
    const uint64_t *symbols = walk->python->layout->symbols;
    roots_walk_static_method_cache(walk);
    walk_static_variables(walk);
    walk_signal_handlers(walk, symbols[SYMBOL_RUNTIME]);
    if (symbols[SYMBOL_INTERNED])
        roots_note_interned(walk, symbols[SYMBOL_INTERNED]);
}
