/* What interpreters hold: members of their states, sys.modules, what is called at exit. */
#include "heap/roots_internal.h"
#include "python/type.h"
#include "target/copy.h"

/* Ceilings: walks of corrupt lists end. */
enum { MAX_THREADS = 1 << 16, MAX_CALLBACKS = 1 << 16 };

/* Does the member own a count of what it refers to?  Of an array or a structure each word that
 * leads to an object does. */
enum hold { OWNED, BORROWED, OWNED_WORDS, BORROWED_WORDS };

/* References of a PyInterpreterState: where, and how people call it.
 * Include/internal/pycore_interp.h, 3.8 to 3.15; several releases' names are separated by "|". */
static const struct {
    const char *paths, *name;
    enum hold hold;
} interpreter_rows[] = {
    {"imports.modules|modules", "sys.modules", OWNED},
    {"imports.modules_by_index|modules_by_index", "modules by index", OWNED},
    {"imports.importlib|importlib", "importlib", OWNED},
    {"imports.import_func|import_func", "builtins.__import__", OWNED},
    {"imports.lazy_import_func", "builtins.__lazy_import__", OWNED},
    {"imports.lazy_imports_filter", "filter of lazy imports", OWNED},
    {"imports.lazy_modules", "lazily imported modules", OWNED},
    {"imports.lazy_pending_submodules", "lazily imported submodules", OWNED},
    {"sysdict", "sys.__dict__", OWNED},
    {"sysdict_copy", "copy of sys.__dict__", OWNED},
    {"builtins", "builtins.__dict__", OWNED},
    {"builtins_copy", "copy of builtins.__dict__", OWNED},
    {"dict", "interpreter's dict", OWNED},
    {"codecs.search_path|codec_search_path", "codec search path", OWNED},
    {"codecs.search_cache|codec_search_cache", "codec search cache", OWNED},
    {"codecs.error_registry|codec_error_registry", "codec error handlers", OWNED},
    {"before_forkers", "os.register_at_fork before", OWNED},
    {"after_forkers_parent", "os.register_at_fork after_in_parent", OWNED},
    {"after_forkers_child", "os.register_at_fork after_in_child", OWNED},
    {"warnings.filters", "warnings.filters", OWNED},
    {"warnings.once_registry", "warnings.onceregistry", OWNED},
    {"warnings.default_action", "warnings.defaultaction", OWNED},
    {"warnings.context", "warnings context", OWNED},
    {"audit_hooks", "sys.addaudithook", OWNED},
    {"gc.garbage", "gc.garbage", OWNED},
    {"gc.callbacks", "gc.callbacks", OWNED},
    {"exc_state.errnomap", "errno to exception map", OWNED},
    {"exc_state.PyExc_ExceptionGroup", "ExceptionGroup", OWNED},
    {"callable_cache.isinstance", "callable cache isinstance", BORROWED},
    {"callable_cache.len", "callable cache len", BORROWED},
    {"callable_cache.list_append", "callable cache list.append", BORROWED},
    {"callable_cache.object__getattribute__", "callable cache object.__getattribute__", BORROWED},
    {"small_ints", "small integers", OWNED_WORDS}, /* 3.9, 3.10 */
    {"interpreter_trampoline", "interpreter trampoline", OWNED},
    {"ast", "ast types", OWNED_WORDS}, /* Include/internal/pycore_ast_state.h */
    {"common_consts", "common constants", BORROWED_WORDS},
    {"cached_objects.objreduce", "object.__reduce__", BORROWED},
    {"cached_objects.str_replace_inf", "cached str", OWNED},
    {"cached_objects.type_slots_pname", "name of the slots being updated", OWNED},
    {"cached_objects.generic_type", "typing.Generic", OWNED},
    {"cached_objects.typevar_type", "typing.TypeVar", OWNED},
    {"cached_objects.typevartuple_type", "typing.TypeVarTuple", OWNED},
    {"cached_objects.paramspec_type", "typing.ParamSpec", OWNED},
    {"cached_objects.paramspecargs_type", "typing.ParamSpecArgs", OWNED},
    {"cached_objects.paramspeckwargs_type", "typing.ParamSpecKwargs", OWNED},
    {"cached_objects.constevaluator_type", "type of constant evaluators", OWNED},
    {"cached_objects.dict_descriptor", "descriptor of __dict__", OWNED},
    {"cached_objects.weakref_descriptor", "descriptor of __weakref__", OWNED},
    {"monitoring_callables", "sys.monitoring callbacks", OWNED_WORDS},
    {"monitoring_tool_names", "sys.monitoring tools", OWNED_WORDS},
    {"xi.exceptions", "cross-interpreter exceptions", OWNED_WORDS},
    {"xi.PyExc_NotShareableError", "NotShareableError", OWNED},
    {"pyexitmodule", "atexit module", BORROWED},
};

static void
add_word_roots(struct roots_walk *walk, uint64_t interpreter, const char *paths, const char *name)
{
    struct layout_member member;
    if (roots_find_member(walk, "PyInterpreterState", paths, &member))
        roots_add_words(walk, interpreter + member.offset, member.size, name);
}

/* atexit.callbacks: a list (3.14 on), or an array of pointers to {func, args, kwargs} (3.10 on,
 * Include/internal/pycore_{interp,atexit}.h). */
static void
walk_atexit(struct roots_walk *walk, uint64_t interpreter)
{
    static const struct {
        const char *member, *name;
    } rows[] = {
        {"func", "atexit function"}, {"args", "atexit arguments"}, {"kwargs", "atexit keywords"}};
    struct layout_member callbacks, count_member, member;
    uint64_t array, count, callback, value;
    unsigned word = walk->python->word;
    const struct layout *layout = walk->python->layout;
    if (!layout_member(layout, "PyInterpreterState", "atexit.ncallbacks", &count_member)) {
        roots_add_member(walk, ROOT_INTERPRETER, walk->interpreter, "PyInterpreterState",
                         interpreter, "atexit.callbacks", "atexit functions");
        return;
    }
    if (!layout_member(layout, "PyInterpreterState", "atexit.callbacks", &callbacks) ||
        !reader_word(walk->reader, interpreter + callbacks.offset, &array) ||
        !reader_unsigned(walk->reader, interpreter + count_member.offset, count_member.size,
                         &count) ||
        count > MAX_CALLBACKS)
        return;
    for (uint64_t i = 0; i < count; i++)
        for (size_t row = 0; row < G_N_ELEMENTS(rows); row++)
            if (reader_word(walk->reader, array + i * word, &callback) && callback &&
                (layout_member(layout, "atexit_py_callback", rows[row].member, &member) ||
                 layout_member(layout, "atexit_callback", rows[row].member, &member)) &&
                reader_word(walk->reader, callback + member.offset, &value))
                roots_add_state(walk, rows[row].name, value);
}

static void
take_modules(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct roots_walk *walk = sink->context;
    for (size_t i = 0; i < count; i++)
        if (items[i].kind == REFERENCE_VALUE &&
            !g_hash_table_contains(walk->roots->modules, &items[i].referent))
            g_hash_table_insert(walk->roots->modules, copy_of(&items[i].referent, sizeof(uint64_t)),
                                GUINT_TO_POINTER(walk->interpreter));
}

static bool
modules_may_go_on(struct reference_sink *sink)
{
    const struct roots_walk *walk = sink->context;
    return !budget_spent(walk->budget);
}

static void
walk_modules(struct roots_walk *walk, uint64_t interpreter)
{
    uint64_t modules;
    struct reference items[64];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_modules,
                                  .go_on = modules_may_go_on,
                                  .context = walk};
    if (!python_field(walk->python, walk->reader, interpreter, FIELD_INTERPRETER_MODULES, &modules))
        return;
    const struct type *type = python_type_of(walk->python, walk->reader, modules);
    if (type)
        python_references(walk->python, walk->reader, modules, type, &sink);
    reference_flush(&sink);
}

static void
walk_members(struct roots_walk *walk, uint64_t interpreter)
{
    for (size_t i = 0; i < G_N_ELEMENTS(interpreter_rows); i++) {
        guint before = walk->roots->roots->len;
        enum hold hold = interpreter_rows[i].hold;
        if (hold == OWNED_WORDS || hold == BORROWED_WORDS)
            add_word_roots(walk, interpreter, interpreter_rows[i].paths, interpreter_rows[i].name);
        else
            roots_add_member(walk, ROOT_INTERPRETER, walk->interpreter, "PyInterpreterState",
                             interpreter, interpreter_rows[i].paths, interpreter_rows[i].name);
        for (guint n = before;
             n < walk->roots->roots->len && (hold == BORROWED || hold == BORROWED_WORDS); n++)
            g_array_index(walk->roots->roots, struct root, n).counts = 0;
    }
}

static void
walk_threads(struct roots_walk *walk, uint64_t interpreter)
{
    uint64_t thread;
    if (!python_field(walk->python, walk->reader, interpreter, FIELD_INTERPRETER_THREADS,
                      &thread)) {
        walk->roots->broken_chains++;
        return;
    }
    for (unsigned seen = 0; thread && seen < MAX_THREADS && !budget_spent(walk->budget); seen++) {
        if (!roots_is_first_visit(walk, thread))
            return;
        roots_walk_thread(walk, thread, interpreter);
        if (!python_field(walk->python, walk->reader, thread, FIELD_THREAD_NEXT, &thread)) {
            walk->roots->broken_chains++;
            return;
        }
    }
}

void
roots_walk_interpreter(struct roots_walk *walk, uint64_t interpreter)
{
    struct layout_member interned;
    if (roots_find_member(walk, "PyInterpreterState", "cached_objects.interned_strings", &interned))
        roots_note_interned(walk, interpreter + interned.offset);
    walk_members(walk, interpreter);
    roots_walk_method_cache(walk, interpreter);
    walk_atexit(walk, interpreter);
    walk_modules(walk, interpreter);
    walk_threads(walk, interpreter);
}
