#include "heap/roots.h"
#include "python/type.h"
#include "target/copy.h"

/* Ceilings: walks of corrupt lists end. */
enum {
    MAX_INTERPRETERS = 4096,
    MAX_THREADS = 1 << 16,
    MAX_FRAMES = 1 << 22,
    MAX_EXCEPTIONS = 1 << 16,
    MAX_ROOTS = 1 << 24,
    MAX_CALLBACKS = 1 << 16,
    MAX_WORDS = 1 << 12, /* of one structure */
};

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

/* References of a PyThreadState, or of what is around it (3.13 on).  Include/cpython/pystate.h,
 * Include/internal/pycore_tstate.h. */
static const struct {
    const char *structure, *paths, *name;
} thread_rows[] = {
    {"PyThreadState", "dict", "thread's dict"},
    {"PyThreadState", "async_exc", "pending asynchronous exception"},
    {"PyThreadState", "c_profileobj", "profile function"},
    {"PyThreadState", "c_traceobj", "trace function"},
    {"PyThreadState", "curexc_type", "type of the exception being raised"},
    {"PyThreadState", "curexc_value", "exception being raised"},
    {"PyThreadState", "curexc_traceback", "traceback of the exception being raised"},
    {"PyThreadState", "current_exception", "exception being raised"},
    {"PyThreadState", "context", "contextvars context"},
    {"PyThreadState", "async_gen_firstiter", "async generator first iteration hook"},
    {"PyThreadState", "async_gen_finalizer", "async generator finalizer hook"},
    {"PyThreadState", "threading_local_key", "key of thread-local data"},
    {"PyThreadState", "threading_local_sentinel", "sentinel of thread-local data"},
    {"_PyThreadStateImpl", "asyncio_running_loop", "running event loop"},
    {"_PyThreadStateImpl", "asyncio_running_task", "running task"},
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

/* Static structures whose words own references.  Python/Python-ast.c (3.9). */
static const struct {
    const char *structure, *symbol, *name;
} static_structures[] = {
    {"astmodulestate", "global_ast_state", "ast types"},
};

struct walk {
    struct python *python;
    struct reader *reader;
    struct budget *budget;
    struct roots *roots;
    uint32_t interpreter; /* that is walked: its index, or ROOTS_OF_ALL */
    GHashTable *seen;     /* links of all chains, by address: none is on two, or twice on one */
};

/* Does a chain lead to ADDRESS for the first time? */
static bool
is_first_visit(struct walk *walk, uint64_t address)
{
    if (g_hash_table_add(walk->seen, copy_of(&address, sizeof address)))
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

/* What an interpreter's state refers to, or that of the whole runtime. */
static void
add_state_root(struct walk *walk, const char *name, uint64_t referent)
{
    add_root(walk, ROOT_INTERPRETER, walk->interpreter, name,
             (struct reference){referent, 0, REFERENCE_FIELD, false});
}

/* The first of several members that STRUCTURE has. */
static bool
find_member(const struct walk *walk, const char *structure, const char *paths,
            struct layout_member *member)
{
    g_auto(GStrv) alternatives = g_strsplit(paths, "|", -1);
    for (char **path = alternatives; *path; path++)
        if (layout_member(walk->python->layout, structure, *path, member))
            return true;
    return false;
}

/* A word of a runtime structure that refers to an object. */
static void
add_member_root(struct walk *walk, enum root_kind kind, uint32_t place, const char *structure,
                uint64_t address, const char *paths, const char *name)
{
    struct layout_member member;
    uint64_t value;
    if (find_member(walk, structure, paths, &member) &&
        reader_word(walk->reader, address + member.offset, &value))
        add_root(walk, kind, place, name, (struct reference){value, 0, REFERENCE_FIELD, false});
}

/* Every word of SIZE bytes at ADDRESS that leads to an object. */
static void
add_words(struct walk *walk, uint64_t address, uint64_t size, const char *name)
{
    uint64_t value;
    unsigned word = walk->python->word;
    if (address % word != 0)
        return;
    for (uint64_t offset = 0; offset + word <= MIN(size, MAX_WORDS * word); offset += word)
        if (reader_word(walk->reader, address + offset, &value) && value &&
            !roots_is_interned(walk->roots, value) &&
            python_type_of(walk->python, walk->reader, value))
            add_state_root(walk, name, value);
}

static void
add_word_roots(struct walk *walk, uint64_t interpreter, const char *paths, const char *name)
{
    struct layout_member member;
    if (find_member(walk, "PyInterpreterState", paths, &member))
        add_words(walk, interpreter + member.offset, member.size, name);
}

/* What signal.signal was given: pairs of a flag and a function in SIZE bytes at ADDRESS.  That a
 * signal is ignored or has its default is told by an int or None.  Modules/signalmodule.c. */
static void
add_signal_handlers(struct walk *walk, uint64_t address, uint64_t size)
{
    uint64_t value;
    unsigned word = walk->python->word;
    for (uint64_t offset = word; offset + word <= MIN(size, MAX_WORDS * word); offset += 2 * word) {
        if (!reader_word(walk->reader, address + offset, &value) || !value ||
            value == walk->python->none)
            continue;
        const struct type *type = python_type_of(walk->python, walk->reader, value);
        if (type && !type_has(type, TYPE_FLAG_INT))
            add_state_root(walk, "signal handler", value);
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

/* 0 for a thread that runs nothing, and for one of which that cannot be told. */
static uint64_t
top_frame(struct walk *walk, uint64_t thread)
{
    uint64_t cframe = 0, frame = 0;
    bool readable;
    if (layout_has(walk->python->layout, FIELD_CFRAME_FRAME)) {
        readable = python_field(walk->python, walk->reader, thread, FIELD_THREAD_CFRAME, &cframe) &&
                   (!cframe ||
                    python_field(walk->python, walk->reader, cframe, FIELD_CFRAME_FRAME, &frame));
    } else {
        readable = python_field(walk->python, walk->reader, thread, FIELD_THREAD_FRAME, &frame);
    }
    walk->roots->broken_chains += !readable;
    return frame;
}

/* A frame that is an object is owned by the C function that runs it, or by its generator
 * (Python/ceval.c, function_code_fastcall; Objects/genobject.c, gen_send_ex; 3.8 to 3.10). */
static void
add_frame_object(struct walk *walk, const struct frame *frame, uint32_t index)
{
    struct reference reference = {frame->address, (uintptr_t) "frame object", REFERENCE_FRAME,
                                  false};
    add_counted_root(walk, ROOT_FRAME, index, NULL, reference,
                     frame->owner == FRAME_OWNED_BY_THREAD);
    g_hash_table_add(walk->roots->running, copy_of(&frame->address, sizeof frame->address));
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
        roots->unreadable += sink.unreadable;
        address = entry.frame.previous;
    }
}

/* tstate->exc_info leads from the innermost exception being handled to the thread's own slot
 * (_PyErr_StackItem). */
static void
walk_exceptions(struct walk *walk, uint64_t thread_state, uint32_t thread)
{
    static const enum layout_field_id fields[] = {FIELD_EXCEPTION_VALUE, FIELD_EXCEPTION_TYPE,
                                                  FIELD_EXCEPTION_TRACEBACK}; /* up to 3.10 */
    uint64_t item, value, previous;
    if (!python_field(walk->python, walk->reader, thread_state, FIELD_THREAD_EXCEPTIONS, &item))
        return;
    for (unsigned seen = 0; item && seen < MAX_EXCEPTIONS; seen++, item = previous) {
        if (!is_first_visit(walk, item))
            return;
        if (!python_field(walk->python, walk->reader, item, FIELD_EXCEPTION_PREVIOUS, &previous)) {
            walk->roots->broken_chains++;
            return;
        }
        /* All but the last slot, the thread's, are in generators that run, and members of them. */
        for (size_t i = 0; i < G_N_ELEMENTS(fields); i++)
            if (python_field(walk->python, walk->reader, item, fields[i], &value))
                add_root(walk, ROOT_THREAD, thread, "exception being handled",
                         (struct reference){value, 0, REFERENCE_FIELD, previous != 0});
    }
}

static void
walk_thread(struct walk *walk, uint64_t state, uint64_t interpreter)
{
    struct root_thread thread = {
        .state = state, .interpreter = interpreter, .number = walk->roots->threads->len + 1};
    python_field(walk->python, walk->reader, state, FIELD_THREAD_NATIVE_ID, &thread.native_id);
    python_field(walk->python, walk->reader, state, FIELD_THREAD_HANDLE, &thread.handle);
    g_array_append_val(walk->roots->threads, thread);
    uint32_t index = walk->roots->threads->len - 1;
    for (size_t i = 0; i < G_N_ELEMENTS(thread_rows); i++)
        add_member_root(walk, ROOT_THREAD, index, thread_rows[i].structure, state,
                        thread_rows[i].paths, thread_rows[i].name);
    walk_exceptions(walk, state, index);
    walk_frames(walk, state, index);
}

/* atexit.callbacks: a list (3.14 on), or an array of pointers to {func, args, kwargs} (3.10 on,
 * Include/internal/pycore_{interp,atexit}.h). */
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
    if (!layout_member(layout, "PyInterpreterState", "atexit.ncallbacks", &count_member)) {
        add_member_root(walk, ROOT_INTERPRETER, walk->interpreter, "PyInterpreterState",
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
                add_state_root(walk, rows[row].name, value);
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
            add_state_root(walk, "method cache", value);
    }
    if (!unused)
        return;
    add_state_root(walk, "method cache", walk->python->none);
    g_array_index(walk->roots->roots, struct root, walk->roots->roots->len - 1).counts = unused;
}

static void
walk_interpreter_cache(struct walk *walk, uint64_t interpreter)
{
    struct layout_member cache;
    if (find_member(walk, "PyInterpreterState", "types.type_cache.hashtable|type_cache.hashtable",
                    &cache))
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

static void
take_modules(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct walk *walk = sink->context;
    for (size_t i = 0; i < count; i++)
        if (items[i].kind == REFERENCE_VALUE &&
            !g_hash_table_contains(walk->roots->modules, &items[i].referent))
            g_hash_table_insert(walk->roots->modules, copy_of(&items[i].referent, sizeof(uint64_t)),
                                GUINT_TO_POINTER(walk->interpreter));
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

/* Notes a dict of interned strings, to which SYMBOL or a member of the interpreter leads. */
static void
note_interned(struct walk *walk, uint64_t pointer)
{
    uint64_t dict;
    if (!reader_word(walk->reader, pointer, &dict) || roots_is_interned(walk->roots, dict))
        return;
    const struct type *type = python_type_of(walk->python, walk->reader, dict);
    if (!type || strcmp(type->name, "dict") != 0)
        return;
    g_array_append_val(walk->roots->interned, dict);
    add_root(walk, ROOT_INTERNED, walk->interpreter, "interned strings",
             (struct reference){dict, 0, REFERENCE_FIELD, false});
}

static void
walk_interpreter(struct walk *walk, uint64_t interpreter)
{
    struct layout_member interned;
    if (find_member(walk, "PyInterpreterState", "cached_objects.interned_strings", &interned))
        note_interned(walk, interpreter + interned.offset);
    for (size_t i = 0; i < G_N_ELEMENTS(interpreter_rows); i++) {
        guint before = walk->roots->roots->len;
        enum hold hold = interpreter_rows[i].hold;
        if (hold == OWNED_WORDS || hold == BORROWED_WORDS)
            add_word_roots(walk, interpreter, interpreter_rows[i].paths, interpreter_rows[i].name);
        else
            add_member_root(walk, ROOT_INTERPRETER, walk->interpreter, "PyInterpreterState",
                            interpreter, interpreter_rows[i].paths, interpreter_rows[i].name);
        for (guint n = before;
             n < walk->roots->roots->len && (hold == BORROWED || hold == BORROWED_WORDS); n++)
            g_array_index(walk->roots->roots, struct root, n).counts = 0;
    }
    walk_interpreter_cache(walk, interpreter);
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

/* A variable of C up to 3.11, part of _PyRuntime from then on. */
static void
walk_signal_handlers(struct walk *walk, uint64_t runtime)
{
    enum { SIGNALS = 65 }; /* NSIG of Linux */
    struct layout_member member;
    uint64_t address;
    if (find_member(walk, "_PyRuntimeState", "signals.handlers", &member))
        add_signal_handlers(walk, runtime + member.offset, member.size);
    else if (find_symbol(walk, "Handlers", &address))
        add_signal_handlers(walk, address, SIGNALS * 2 * walk->python->word);
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
            add_state_root(walk, static_rows[i].name, value);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(static_structures); i++) {
        uint64_t address, size;
        if (layout_structure_size(walk->python->layout, static_structures[i].structure, &size) &&
            find_symbol(walk, static_structures[i].symbol, &address))
            add_words(walk, address, size, static_structures[i].name);
    }
}

bool
roots_has_module(const struct roots *roots, uint64_t address, uint32_t *interpreter)
{
    gpointer index;
    if (!g_hash_table_lookup_extended(roots->modules, &address, NULL, &index))
        return false;
    if (interpreter)
        *interpreter = GPOINTER_TO_UINT(index);
    return true;
}

bool
roots_is_interned(const struct roots *roots, uint64_t address)
{
    for (guint i = 0; i < roots->interned->len; i++)
        if (g_array_index(roots->interned, uint64_t, i) == address)
            return true;
    return false;
}

static bool
has_interpreter(const GArray *interpreters, uint64_t address)
{
    for (guint i = 0; i < interpreters->len; i++)
        if (g_array_index(interpreters, uint64_t, i) == address)
            return true;
    return false;
}

bool
roots_find_interpreters(struct python *python, bool *broken)
{
    GArray *found = python->interpreters;
    uint64_t interpreter;
    bool whole = true;
    g_array_set_size(found, 0);
    if (!python_field(python, &python->reader, python->layout->symbols[SYMBOL_RUNTIME],
                      FIELD_RUNTIME_INTERPRETERS, &interpreter))
        return false;
    /* The latest is the head of the list: put in front of what was made before. */
    while (whole && interpreter && found->len < MAX_INTERPRETERS &&
           !has_interpreter(found, interpreter)) {
        g_array_prepend_val(found, interpreter);
        whole = python_field(python, &python->reader, interpreter, FIELD_INTERPRETER_NEXT,
                             &interpreter);
    }
    if (broken && (!whole || interpreter)) /* cut off, a ring, or too many */
        *broken = true;
    return true;
}

struct roots *
roots_collect(struct python *python, struct budget *budget, GError **error)
{
    struct roots *roots = g_new0(struct roots, 1);
    roots->roots = g_array_new(FALSE, FALSE, sizeof(struct root));
    roots->threads = g_array_new(FALSE, FALSE, sizeof(struct root_thread));
    roots->frames = g_array_new(FALSE, FALSE, sizeof(struct root_frame));
    roots->interned = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    roots->modules = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);

    struct walk walk = {.python = python,
                        .reader = &python->reader,
                        .budget = budget,
                        .roots = roots,
                        .interpreter = ROOTS_OF_ALL};
    roots->running = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    walk.seen = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    uint64_t runtime = python->layout->symbols[SYMBOL_RUNTIME];
    for (size_t i = 0; i < G_N_ELEMENTS(runtime_rows); i++)
        add_member_root(&walk, ROOT_INTERPRETER, ROOTS_OF_ALL, "_PyRuntimeState", runtime,
                        runtime_rows[i].path, runtime_rows[i].name);
    bool broken = false, readable = roots_find_interpreters(python, &broken);
    roots->broken_chains += broken;
    for (guint i = 0; i < python->interpreters->len && !budget_spent(budget); i++) {
        walk.interpreter = i;
        walk_interpreter(&walk, g_array_index(python->interpreters, uint64_t, i));
    }
    walk.interpreter = ROOTS_OF_ALL;
    walk_static_cache(&walk);
    walk_static_variables(&walk);
    walk_signal_handlers(&walk, runtime);
    if (python->layout->symbols[SYMBOL_INTERNED])
        note_interned(&walk, python->layout->symbols[SYMBOL_INTERNED]);
    g_hash_table_destroy(walk.seen);
    if (python->interpreters->len == 0 && budget->state == BUDGET_LEFT) {
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
    for (guint i = 0; i < roots->threads->len; i++)
        g_free(g_array_index(roots->threads, struct root_thread, i).name);
    g_array_free(roots->threads, TRUE);
    g_array_free(roots->frames, TRUE);
    g_array_free(roots->interned, TRUE);
    g_hash_table_destroy(roots->modules);
    g_hash_table_destroy(roots->running);
    g_free(roots);
}

bool
roots_has_running(const struct roots *roots, uint64_t address)
{
    return g_hash_table_contains(roots->running, &address);
}
