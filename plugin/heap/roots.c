#include "heap/roots.h"
#include "python/type.h"

/* Ceilings: walks of corrupt lists end. */
enum {
    MAX_INTERPRETERS = 4096,
    MAX_THREADS = 1 << 16,
    MAX_FRAMES = 1 << 22,
    MAX_EXCEPTIONS = 1 << 16,
    MAX_ROOTS = 1 << 24,
    MAX_CALLBACKS = 1 << 16,
};

/* References of a PyInterpreterState: where, and how people call it.
 * Include/internal/pycore_interp.h (3.11); what 3.12 and later call it after "|". */
static const struct {
    const char *paths, *name;
    bool borrowed; /* does not own a count */
} interpreter_rows[] = {
    {"imports.modules|modules", "sys.modules", false},
    {"imports.modules_by_index|modules_by_index", "modules by index", false},
    {"imports.importlib|importlib", "importlib", false},
    {"imports.import_func|import_func", "builtins.__import__", false},
    {"sysdict", "sys.__dict__", false},
    {"sysdict_copy", "copy of sys.__dict__", false},
    {"builtins", "builtins.__dict__", false},
    {"builtins_copy", "copy of builtins.__dict__", false},
    {"dict", "interpreter's dict", false},
    {"codecs.search_path|codec_search_path", "codec search path", false},
    {"codecs.search_cache|codec_search_cache", "codec search cache", false},
    {"codecs.error_registry|codec_error_registry", "codec error handlers", false},
    {"before_forkers", "os.register_at_fork before", false},
    {"after_forkers_parent", "os.register_at_fork after_in_parent", false},
    {"after_forkers_child", "os.register_at_fork after_in_child", false},
    {"warnings.filters", "warnings.filters", false},
    {"warnings.once_registry", "warnings.onceregistry", false},
    {"warnings.default_action", "warnings.defaultaction", false},
    {"audit_hooks", "sys.addaudithook", false},
    {"gc.garbage", "gc.garbage", false},
    {"gc.callbacks", "gc.callbacks", false},
    {"exc_state.errnomap", "errno to exception map", false},
    {"exc_state.PyExc_ExceptionGroup", "ExceptionGroup", false},
    {"callable_cache.isinstance", "callable cache isinstance", true},
    {"callable_cache.len", "callable cache len", true},
    {"callable_cache.list_append", "callable cache list.append", true},
    {"pyexitmodule", "atexit module", true},
    {"interpreter_trampoline", "interpreter trampoline", false},
};

/* References of a PyThreadState.  Include/cpython/pystate.h (3.11, 3.12). */
static const struct {
    const char *path, *name;
} thread_rows[] = {
    {"dict", "thread's dict"},
    {"async_exc", "pending asynchronous exception"},
    {"c_profileobj", "profile function"},
    {"c_traceobj", "trace function"},
    {"curexc_type", "type of the exception being raised"},
    {"curexc_value", "exception being raised"},
    {"curexc_traceback", "traceback of the exception being raised"},
    {"current_exception", "exception being raised"},
    {"context", "contextvars context"},
    {"async_gen_firstiter", "async generator first iteration hook"},
    {"async_gen_finalizer", "async generator finalizer hook"},
};

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

struct walk {
    struct python *python;
    struct reader *reader;
    struct budget *budget;
    struct roots *roots;
    GHashTable *seen; /* links of all chains, by address: none is on two, or twice on one */
};

/* Does a chain lead to ADDRESS for the first time? */
static bool
is_first_visit(struct walk *walk, uint64_t address)
{
    if (g_hash_table_add(walk->seen, g_memdup2(&address, sizeof address)))
        return true;
    walk->roots->broken_chains++;
    return false;
}

static void
add_counted_root(struct walk *walk, enum root_kind kind, uint32_t place, const char *name,
                 struct reference reference, uint32_t counts)
{
    struct root root = {reference, kind, place, name, counts};
    if (reference.referent && walk->roots->roots->len < MAX_ROOTS)
        g_array_append_val(walk->roots->roots, root);
}

static void
add_root(struct walk *walk, enum root_kind kind, uint32_t place, const char *name,
         struct reference reference)
{
    add_counted_root(walk, kind, place, name, reference, 1);
}

/* A word of a runtime structure that refers to an object. */
static void
add_member_root(struct walk *walk, enum root_kind kind, uint32_t place, const char *structure,
                uint64_t address, const char *paths, const char *name)
{
    g_auto(GStrv) alternatives = g_strsplit(paths, "|", -1);
    for (char **path = alternatives; *path; path++) {
        struct layout_member member;
        uint64_t value;
        if (!layout_member(walk->python->layout, structure, *path, &member))
            continue;
        if (reader_word(walk->reader, address + member.offset, &value))
            add_root(walk, kind, place, name, (struct reference){value, 0, REFERENCE_FIELD});
        return;
    }
}

struct frame_sink {
    struct walk *walk;
    uint32_t frame;
    uint32_t counts; /* of each reference */
};

static void
take_frame_references(struct reference_sink *sink, const struct reference *items, size_t count)
{
    const struct frame_sink *context = sink->context;
    for (size_t i = 0; i < count; i++)
        add_counted_root(context->walk, ROOT_FRAME, context->frame, NULL, items[i],
                         context->counts);
}

static bool
frame_may_go_on(struct reference_sink *sink)
{
    const struct frame_sink *context = sink->context;
    return !budget_spent(context->walk->budget);
}

static uint64_t
top_frame(struct walk *walk, uint64_t thread)
{
    uint64_t cframe, frame = 0;
    if (layout_has(walk->python->layout, FIELD_CFRAME_FRAME)) {
        if (python_field(walk->python, walk->reader, thread, FIELD_THREAD_CFRAME, &cframe) &&
            cframe)
            python_field(walk->python, walk->reader, cframe, FIELD_CFRAME_FRAME, &frame);
    } else {
        python_field(walk->python, walk->reader, thread, FIELD_THREAD_FRAME, &frame);
    }
    return frame;
}

/* A frame that is an object is owned by the C function that runs it, or by its generator
 * (Python/ceval.c, function_code_fastcall; Objects/genobject.c, gen_send_ex; 3.8 to 3.10). */
static void
add_frame_object(struct walk *walk, const struct frame *frame, uint32_t index)
{
    struct reference reference = {frame->address, (uintptr_t) "frame object", REFERENCE_FRAME};
    add_counted_root(walk, ROOT_FRAME, index, NULL, reference,
                     frame->owner == FRAME_OWNED_BY_THREAD);
    g_hash_table_add(walk->roots->running, g_memdup2(&frame->address, sizeof frame->address));
}

static void
walk_frames(struct walk *walk, uint64_t thread_state, uint32_t thread)
{
    struct roots *roots = walk->roots;
    struct reference items[64];
    uint64_t address = top_frame(walk, thread_state);
    bool objects = frames_are_objects(walk->python->layout);
    for (uint32_t depth = 0; address; depth++) {
        struct root_frame entry = {.thread = thread, .depth = depth};
        if (!is_first_visit(walk, address))
            return;
        if (depth >= MAX_FRAMES || roots->roots->len >= MAX_ROOTS || budget_spent(walk->budget) ||
            !frame_read(walk->python, walk->reader, address, &entry.frame)) {
            roots->broken_chains++;
            return;
        }
        g_array_append_val(roots->frames, entry);
        if (objects)
            add_frame_object(walk, &entry.frame, roots->frames->len - 1);
        struct frame_sink context = {walk, roots->frames->len - 1, !objects};
        struct reference_sink sink = {.items = items,
                                      .capacity = G_N_ELEMENTS(items),
                                      .take = take_frame_references,
                                      .go_on = frame_may_go_on,
                                      .context = &context};
        frame_references(walk->python, walk->reader, &entry.frame, &sink);
        reference_flush(&sink);
        address = entry.frame.previous;
    }
}

/* tstate->exc_info leads from the innermost exception being handled to the thread's own slot
 * (_PyErr_StackItem). */
static void
walk_exceptions(struct walk *walk, uint64_t thread_state, uint32_t thread)
{
    static const enum layout_field_id more[] = {FIELD_EXCEPTION_TYPE, FIELD_EXCEPTION_TRACEBACK};
    uint64_t item, value;
    if (!python_field(walk->python, walk->reader, thread_state, FIELD_THREAD_EXCEPTIONS, &item))
        return;
    for (unsigned seen = 0; item && seen < MAX_EXCEPTIONS; seen++) {
        if (!is_first_visit(walk, item))
            return;
        for (size_t i = 0; i < G_N_ELEMENTS(more); i++) /* up to 3.10 */
            if (python_field(walk->python, walk->reader, item, more[i], &value))
                add_root(walk, ROOT_THREAD, thread, "exception being handled",
                         (struct reference){value, 0, REFERENCE_FIELD});
        if (!python_field(walk->python, walk->reader, item, FIELD_EXCEPTION_VALUE, &value) ||
            !python_field(walk->python, walk->reader, item, FIELD_EXCEPTION_PREVIOUS, &item)) {
            walk->roots->broken_chains++;
            return;
        }
        add_root(walk, ROOT_THREAD, thread, "exception being handled",
                 (struct reference){value, 0, REFERENCE_FIELD});
    }
}

static void
walk_thread(struct walk *walk, uint64_t state, uint64_t interpreter)
{
    struct root_thread thread = {
        .state = state, .interpreter = interpreter, .number = walk->roots->threads->len + 1};
    python_field(walk->python, walk->reader, state, FIELD_THREAD_NATIVE_ID, &thread.native_id);
    g_array_append_val(walk->roots->threads, thread);
    uint32_t index = walk->roots->threads->len - 1;
    for (size_t i = 0; i < G_N_ELEMENTS(thread_rows); i++)
        add_member_root(walk, ROOT_THREAD, index, "PyThreadState", state, thread_rows[i].path,
                        thread_rows[i].name);
    walk_exceptions(walk, state, index);
    walk_frames(walk, state, index);
}

/* atexit.callbacks: an array of pointers to {func, args, kwargs} (3.10 on,
 * Include/internal/pycore_interp.h). */
static void
walk_atexit(struct walk *walk, uint64_t interpreter)
{
    static const struct {
        const char *member, *name;
    } rows[] = {
        {"func", "atexit function"}, {"args", "atexit arguments"}, {"kwargs", "atexit keywords"}};
    struct layout_member callbacks, count_member, member;
    uint64_t array, count, callback, value;
    unsigned word = walk->python->word;
    const struct layout *layout = walk->python->layout;
    if (!layout_member(layout, "PyInterpreterState", "atexit.callbacks", &callbacks) ||
        !layout_member(layout, "PyInterpreterState", "atexit.ncallbacks", &count_member) ||
        !reader_word(walk->reader, interpreter + callbacks.offset, &array) ||
        !reader_unsigned(walk->reader, interpreter + count_member.offset, count_member.size,
                         &count) ||
        count > MAX_CALLBACKS)
        return;
    for (uint64_t i = 0; i < count; i++)
        for (size_t row = 0; row < G_N_ELEMENTS(rows); row++)
            if (reader_word(walk->reader, array + i * word, &callback) && callback &&
                layout_member(layout, "atexit_callback", rows[row].member, &member) &&
                reader_word(walk->reader, callback + member.offset, &value))
                add_root(walk, ROOT_INTERPRETER, 0, rows[row].name,
                         (struct reference){value, 0, REFERENCE_FIELD});
}

/* The cache of attribute look-ups in SIZE bytes at CACHE owns the names in it; what it found is
 * borrowed, and an entry that is not in use has None for a name (Objects/typeobject.c, 3.11:
 * _PyType_Lookup), or nothing. */
static void
walk_method_cache(struct walk *walk, uint64_t cache, uint64_t size, const char *entry)
{
    const struct layout *layout = walk->python->layout;
    struct layout_member name;
    uint64_t entry_size, value;
    uint32_t unused = 0;
    if (!layout_member(layout, entry, "name", &name) ||
        !layout_structure_size(layout, entry, &entry_size))
        return;
    for (uint64_t offset = 0; offset + entry_size <= size; offset += entry_size) {
        if (!reader_word(walk->reader, cache + offset + name.offset, &value))
            return;
        if (value == walk->python->none)
            unused++;
        else
            add_root(walk, ROOT_INTERPRETER, 0, "method cache",
                     (struct reference){value, 0, REFERENCE_FIELD});
    }
    if (!unused)
        return;
    add_root(walk, ROOT_INTERPRETER, 0, "method cache",
             (struct reference){walk->python->none, 0, REFERENCE_FIELD});
    g_array_index(walk->roots->roots, struct root, walk->roots->roots->len - 1).counts = unused;
}

static void
walk_interpreter_cache(struct walk *walk, uint64_t interpreter)
{
    struct layout_member cache;
    if (layout_member(walk->python->layout, "PyInterpreterState", "type_cache.hashtable", &cache))
        walk_method_cache(walk, interpreter + cache.offset, cache.size, "struct type_cache_entry");
}

/* Up to 3.9 all interpreters have one (Objects/typeobject.c, MCACHE_SIZE_EXP). */
static void
walk_static_cache(struct walk *walk)
{
    enum { ENTRIES = 1 << 12 };
    const struct layout *layout = walk->python->layout;
    uint64_t entry_size;
    if (layout->symbols[SYMBOL_METHOD_CACHE] &&
        layout_structure_size(layout, "struct method_cache_entry", &entry_size))
        walk_method_cache(walk, layout->symbols[SYMBOL_METHOD_CACHE], ENTRIES * entry_size,
                          "struct method_cache_entry");
}

/* The types and singletons of the ast module fill a structure of their own (struct ast_state,
 * Include/internal/pycore_ast_state.h): all of its words but the first are references. */
static void
walk_ast(struct walk *walk, uint64_t interpreter)
{
    struct layout_member state;
    uint64_t value;
    unsigned word = walk->python->word;
    if (!layout_member(walk->python->layout, "PyInterpreterState", "ast", &state))
        return;
    for (uint64_t offset = word; offset + word <= state.size; offset += word)
        if (reader_word(walk->reader, interpreter + state.offset + offset, &value) && value &&
            python_type_of(walk->python, walk->reader, value))
            add_root(walk, ROOT_INTERPRETER, 0, "ast types",
                     (struct reference){value, 0, REFERENCE_FIELD});
}

static void
take_modules(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct walk *walk = sink->context;
    for (size_t i = 0; i < count; i++)
        if (items[i].kind == REFERENCE_VALUE)
            g_hash_table_add(walk->roots->modules, g_memdup2(&items[i].referent, sizeof(uint64_t)));
}

static bool
modules_may_go_on(struct reference_sink *sink)
{
    const struct walk *walk = sink->context;
    return !budget_spent(walk->budget);
}

static void
walk_modules(struct walk *walk, uint64_t interpreter)
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
walk_interpreter(struct walk *walk, uint64_t interpreter)
{
    g_array_append_val(walk->roots->interpreters, interpreter);
    for (size_t i = 0; i < G_N_ELEMENTS(interpreter_rows); i++) {
        guint before = walk->roots->roots->len;
        add_member_root(walk, ROOT_INTERPRETER, 0, "PyInterpreterState", interpreter,
                        interpreter_rows[i].paths, interpreter_rows[i].name);
        if (interpreter_rows[i].borrowed && walk->roots->roots->len > before)
            g_array_index(walk->roots->roots, struct root, before).counts = 0;
    }
    walk_interpreter_cache(walk, interpreter);
    walk_ast(walk, interpreter);
    walk_atexit(walk, interpreter);
    walk_modules(walk, interpreter);

    uint64_t thread;
    if (!python_field(walk->python, walk->reader, interpreter, FIELD_INTERPRETER_THREADS,
                      &thread)) {
        walk->roots->broken_chains++;
        return;
    }
    for (unsigned seen = 0; thread && seen < MAX_THREADS && !budget_spent(walk->budget); seen++) {
        if (!is_first_visit(walk, thread))
            return;
        walk_thread(walk, thread, interpreter);
        if (!python_field(walk->python, walk->reader, thread, FIELD_THREAD_NEXT, &thread)) {
            walk->roots->broken_chains++;
            return;
        }
    }
}

static bool
find_symbol(const struct walk *walk, const char *name, uint64_t *address)
{
    const struct layout_source *source = walk->python->layout->source;
    return source->symbol && source->symbol(source->context, name, address);
}

/* Something else may have the same name: only what has the type that is due is taken. */
static void
walk_static_variables(struct walk *walk)
{
    for (size_t i = 0; i < G_N_ELEMENTS(static_rows); i++) {
        uint64_t address, value;
        if (!find_symbol(walk, static_rows[i].symbol, &address) ||
            !reader_word(walk->reader, address, &value) || !value)
            continue;
        const struct type *type = python_type_of(walk->python, walk->reader, value);
        if (type && strcmp(type->name, static_rows[i].type) == 0)
            add_root(walk, ROOT_INTERPRETER, 0, static_rows[i].name,
                     (struct reference){value, 0, REFERENCE_FIELD});
    }
}

static void
find_interned(struct walk *walk)
{
    uint64_t symbol = walk->python->layout->symbols[SYMBOL_INTERNED], dict;
    if (!symbol || !reader_word(walk->reader, symbol, &dict))
        return;
    const struct type *type = python_type_of(walk->python, walk->reader, dict);
    if (!type || strcmp(type->name, "dict") != 0)
        return;
    walk->roots->interned = dict;
    add_root(walk, ROOT_INTERNED, 0, "interned strings",
             (struct reference){dict, 0, REFERENCE_FIELD});
}

struct roots *
roots_collect(struct python *python, struct budget *budget, GError **error)
{
    struct roots *roots = g_new0(struct roots, 1);
    roots->roots = g_array_new(FALSE, FALSE, sizeof(struct root));
    roots->threads = g_array_new(FALSE, FALSE, sizeof(struct root_thread));
    roots->frames = g_array_new(FALSE, FALSE, sizeof(struct root_frame));
    roots->interpreters = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    roots->modules = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);

    struct walk walk = {
        .python = python, .reader = &python->reader, .budget = budget, .roots = roots};
    roots->running = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    walk.seen = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    uint64_t runtime = python->layout->symbols[SYMBOL_RUNTIME], interpreter = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(runtime_rows); i++)
        add_member_root(&walk, ROOT_INTERPRETER, 0, "_PyRuntimeState", runtime,
                        runtime_rows[i].path, runtime_rows[i].name);
    bool readable =
        python_field(python, walk.reader, runtime, FIELD_RUNTIME_INTERPRETERS, &interpreter);
    for (unsigned seen = 0; interpreter && seen < MAX_INTERPRETERS && !budget_spent(budget);
         seen++) {
        if (!is_first_visit(&walk, interpreter))
            break;
        walk_interpreter(&walk, interpreter);
        if (!python_field(python, walk.reader, interpreter, FIELD_INTERPRETER_NEXT, &interpreter)) {
            roots->broken_chains++;
            break;
        }
    }
    walk_static_cache(&walk);
    walk_static_variables(&walk);
    find_interned(&walk);
    g_hash_table_destroy(walk.seen);
    if (roots->interpreters->len == 0 && budget->state == BUDGET_LEFT) {
        g_set_error(
            error, PR_ERROR, PR_ERROR_UNUSABLE,
            readable
                ? "this Python has no interpreter: it was not started yet or has finished"
                : "_PyRuntime cannot be read: the core is cut short or belongs to another program");
        roots_free(roots);
        return NULL;
    }
    return roots;
}

void
roots_free(struct roots *roots)
{
    if (!roots)
        return;
    g_array_free(roots->roots, TRUE);
    g_array_free(roots->threads, TRUE);
    g_array_free(roots->frames, TRUE);
    g_array_free(roots->interpreters, TRUE);
    g_hash_table_destroy(roots->modules);
    g_hash_table_destroy(roots->running);
    g_free(roots);
}

bool
roots_has_running(const struct roots *roots, uint64_t address)
{
    return g_hash_table_contains(roots->running, &address);
}
