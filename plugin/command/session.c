#include "command/session.h"
#include "layout/debug_offsets.h"
#include "layout/runtime_search.h"
#include "python/text.h"
#include "target/process.h"
#include "target/threads.h"

#include <stdarg.h>

enum {
    PROBE_BYTES = 256, /* read both ways to see that both read the same program */
    WRITE_BYTES = 8192 /* about so much is written between two looks for Ctrl-C */
};

void
inferior_clear(struct inferior *inferior)
{
    g_free(inferior->core_path);
    g_free(inferior->program);
    *inferior = (struct inferior){0};
}

struct session *
session_new(const struct host *host)
{
    struct session *session = g_new0(struct session, 1);
    session->host = host;
    return session;
}

static void
forget(struct session *session)
{
    natives_free(session->natives);
    native_free(session->native);
    refcounts_free(session->refcounts);
    index_free(session->index);
    python_free(session->python);
    layout_free(session->layout);
    sources_free(session->sources);
    recording_free(session->recording);
    if (session->memory)
        memory_free(session->memory);
    if (session->core)
        core_file_close(session->core);
    g_free(session->memory_source);
    g_free(session->memory_note);
    g_free(session->settings);
    inferior_clear(&session->inferior);
    *session = (struct session){.host = session->host};
}

void
session_free(struct session *session)
{
    if (!session)
        return;
    forget(session);
    g_free(session);
}

bool
session_write(struct session *session, const char *text, GError **error)
{
    const struct host *host = session->host;
    const struct palette *palette = host->palette ? host->palette(host->context) : NULL;
    while (*text) {
        if (host->interrupted && host->interrupted(host->context)) {
            g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
            return false;
        }
        size_t length = strlen(text);
        const char *end =
            length > WRITE_BYTES ? memchr(text + WRITE_BYTES, '\n', length - WRITE_BYTES) : NULL;
        size_t piece = end ? (size_t)(end + 1 - text) : length;
        g_autofree char *unsure = g_strndup(text, piece);
        g_autofree char *lines = text_harmless(unsure);
        g_autoptr(GString) painted = g_string_new(NULL);
        if (palette)
            paint_text(palette, lines, painted);
        host->write(host->context, palette ? painted->str : lines);
        text += piece;
    }
    return true;
}

void
session_printf(struct session *session, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *unsure = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_autofree char *text = text_harmless(unsure);
    session->host->write(session->host->context, text);
}

void
session_budget(struct session *session, double seconds, struct budget *budget)
{
    *budget = (struct budget){
        .interrupted = session->host->interrupted,
        .progress = session->host->progress,
        .context = session->host->context,
    };
    budget_start(budget, seconds);
}

/* The value of a setting.  Valid until the next call. */
static const char *
setting(const struct host *host, const char *name, const char *initial)
{
    const char *value = host->setting ? host->setting(host->context, name) : NULL;
    return value ? value : initial;
}

/* How many threads may read: pages that are not there yet have to be asked for, one by one, on this
 * one. */
static unsigned
thread_count(const struct session *session)
{
    unsigned count;
    return session->core &&
                   threads_from_text(setting(session->host, "threads", "auto"), &count, NULL)
               ? count
               : 1;
}

/* What answers depend on, as one text. */
static char *
all_settings(const struct host *host)
{
    g_autofree char *memory = g_strdup(setting(host, "memory", "auto"));
    return g_strdup_printf("%s %s", memory, setting(host, "layout-sources", sources_all));
}

static bool
check_inferior(const struct inferior *inferior, GError **error)
{
    switch (inferior->state) {
    case INFERIOR_NONE:
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "no process and no core is open, or GDB could not read it: open a core with "
                    "`core-file CORE` or attach to a process with `attach PID`");
        return false;
    case INFERIOR_RUNNING:
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "the process is running: stop it with `interrupt` or Ctrl-C, then ask again");
        return false;
    default:
        return true;
    }
}

/* Do MEMORY and GDB read the same bytes where the runtime is?  A process of that number could be
 * somebody else's, a core file another one than GDB has open. */
static bool
reads_the_same(struct session *session, struct memory *memory, uint64_t address)
{
    uint8_t ours[PROBE_BYTES], theirs[PROBE_BYTES];
    struct reader reader;
    const struct memory_backend *gdb = &session->host->memory;
    reader_init(&reader, memory);
    if (gdb->read(gdb->context, address, theirs, sizeof theirs) != sizeof theirs)
        return true; /* GDB cannot tell */
    return reader_copy(&reader, address, ours, sizeof ours) &&
           memcmp(ours, theirs, sizeof ours) == 0;
}

static struct memory *
memory_through_gdb(struct session *session)
{
    struct memory *memory = memory_new(session->inferior.format);
    memory_set_fallback(memory, &session->host->memory);
    return memory;
}

/* The fastest memory there is for the inferior, with GDB for the rest.  Falls back to GDB alone,
 * and notes why. */
static void
open_memory(struct session *session)
{
    const struct inferior *inferior = &session->inferior;
    bool forced = strcmp(setting(session->host, "memory", "auto"), "gdb") == 0;
    g_autoptr(GError) error = NULL;
    session->memory_source = g_strdup("GDB");
    if (!forced && inferior->state == INFERIOR_CORE && inferior->core_path) {
        session->core = core_file_open(inferior->core_path, &error);
        if (session->core) {
            session->memory = memory_new(inferior->format);
            session->guard = (struct core_guard){session->core, session->host->memory};
            struct memory_backend backend = core_guard_backend(&session->guard);
            memory_set_fallback(session->memory, &backend);
            core_file_add_segments(session->core, session->memory);
            g_free(session->memory_source);
            session->memory_source = g_strdup_printf("core file %s", inferior->core_path);
            return;
        }
    } else if (!forced && inferior->state == INFERIOR_PROCESS) {
        struct memory_backend backend;
        if (process_backend_open(inferior->pid, &backend, &error)) {
            session->memory = memory_new(inferior->format);
            memory_set_fallback(session->memory, &backend);
            g_free(session->memory_source);
            session->memory_source = g_strdup_printf("process %d", inferior->pid);
            return;
        }
    }
    if (error)
        session->memory_note = g_strdup(error->message);
    session->memory = memory_through_gdb(session);
}

/* Exchanges memory that shows another program than GDB does. */
static void
verify_memory(struct session *session, uint64_t runtime)
{
    if (strcmp(session->memory_source, "GDB") == 0 ||
        reads_the_same(session, session->memory, runtime))
        return;
    session->memory_note = g_strdup_printf("%s does not show what GDB shows, so GDB reads for us",
                                           session->memory_source);
    memory_free(session->memory);
    if (session->core)
        core_file_close(session->core);
    session->core = NULL;
    session->memory = memory_through_gdb(session);
    g_free(session->memory_source);
    session->memory_source = g_strdup("GDB");
}

/* A core that was opened alone says itself which program it is of. */
static void
load_missing_program(struct session *session)
{
    const struct host *host = session->host;
    if (session->inferior.state != INFERIOR_CORE || session->inferior.program || !session->core ||
        !host->load_program)
        return;
    g_autofree char *program = core_file_program(session->core);
    g_autoptr(GError) error = NULL;
    if (!program || !host->load_program(host->context, program, &error))
        return;
    inferior_clear(&session->inferior);
    host->describe(host->context, &session->inferior);
}

/* Where _PyRuntime is: by its symbol, by its section (from 3.10 on), by what it begins with (from
 * 3.13 on) or what is in it. */
static bool
find_runtime(struct session *session, uint64_t *runtime, GError **error)
{
    const struct host *host = session->host;
    const struct layout_source *symbols = recording_source(session->recording);
    if (symbols->symbol(symbols->context, "_PyRuntime", runtime))
        return true;
    session->runtime_from = "section .PyRuntime";
    if (host->section && host->section(host->context, ".PyRuntime", 0, runtime))
        return true;
    session->runtime_from = "a search for what it begins with";
    if (debug_offsets_search(session->memory, runtime))
        return true;
    session->runtime_from = "a search for its list of interpreters";
    if (runtime_search(session->memory, runtime))
        return true;
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                "this program is not a CPython that can be read: it has no symbol _PyRuntime; load "
                "the interpreter with `file PROGRAM` if it is one");
    return false;
}

/* A release that is too old is refused: answers would look right and be wrong.  One that does not
 * tell its version has every member that was asked for, and is believed. */
static bool
check_version(struct session *session, GError **error)
{
    const struct version *version = sources_version(session->sources);
    if (!version_is_too_old(version))
        return true;
    g_autofree char *text = version_describe(version);
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                "this is CPython %s, which py-referrers does not understand: it knows %s", text,
                version_understood);
    return false;
}

/* Finds out who can tell the layout. */
static bool
open_sources(struct session *session, uint64_t runtime, GError **error)
{
    /* GDB's symbols and types of other names than the first are those of somebody else's library.
     */
    static const struct layout_source silent = {.name = "debugger"};
    const struct host *host = session->host;
    bool chosen = runtime != 0;
    session->recording = recording_new(chosen ? &silent : &session->host->symbols);
    if (!chosen && !find_runtime(session, &runtime, error))
        return false;
    verify_memory(session, runtime);
    g_autofree char *library = host->library_at ? host->library_at(host->context, runtime) : NULL;
    session->sources =
        sources_new(chosen ? "offsets,table" : setting(host, "layout-sources", sources_all),
                    recording_source(session->recording), session->memory, runtime,
                    library ? library : session->inferior.program);
    return check_version(session, error);
}

static bool
settle_layout(struct session *session, uint64_t runtime, GError **error)
{
    if (!open_sources(session, runtime, error))
        return false;
    session->layout = layout_new(sources_source(session->sources), error);
    return session->layout && sources_validate(session->sources, error);
}

static bool
has_interpreter(const struct session *session)
{
    const struct layout *layout = session->layout;
    struct reader reader;
    uint64_t head;
    reader_init(&reader, session->memory);
    return reader_word(&reader,
                       layout->symbols[SYMBOL_RUNTIME] +
                           layout_offset(layout, FIELD_RUNTIME_INTERPRETERS),
                       &head) &&
           head != 0;
}

static void
forget_layout(struct session *session)
{
    layout_free(session->layout);
    sources_free(session->sources);
    recording_free(session->recording);
    session->layout = NULL;
    session->sources = NULL;
    session->recording = NULL;
}

/* A program may have several libpythons, of which one runs: the symbol _PyRuntime is of the one
 * that GDB knows first, and each that is 3.10 or later has a section of that name.  False if no
 * other than FIRST runs. */
static bool
settle_on_another(struct session *session, uint64_t first)
{
    enum { MAX_RUNTIMES = 16 };
    const struct host *host = session->host;
    uint64_t runtime;
    if (strcmp(setting(host, "layout-sources", sources_all), sources_all) != 0)
        return false; /* the user knows better */
    for (unsigned n = 0; n < MAX_RUNTIMES && host->section &&
                         host->section(host->context, ".PyRuntime", n, &runtime);
         n++) {
        if (runtime == first)
            continue;
        forget_layout(session);
        if (settle_layout(session, runtime, NULL) && has_interpreter(session)) {
            session->runtime_from = "its section: another _PyRuntime has no interpreter";
            return true;
        }
    }
    return false;
}

/* The layout of the CPython that runs. */
static bool
find_layout(struct session *session, GError **error)
{
    g_autoptr(GError) failure = NULL;
    bool settled = settle_layout(session, 0, &failure);
    if (settled && has_interpreter(session))
        return true;
    uint64_t first = 0;
    const struct layout_source *symbols = &session->host->symbols;
    if (symbols->symbol(symbols->context, "_PyRuntime", &first) &&
        settle_on_another(session, first))
        return true;
    forget_layout(session);
    session->runtime_from = NULL;
    return settle_layout(session, 0, error);
}

/* Types of the program are known by their names, which are constants of it. */
static bool
check_constants(const struct session *session, GError **error)
{
    const struct layout_source *source = session->layout->source;
    if (!session->python->constants_missing ||
        (source->static_type_name && source->static_type_name(source->context, 0)))
        return true;
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                "what is constant in the program is neither in the core nor at hand, the names of "
                "its types among it: load the interpreter with `file PROGRAM`, or set where its "
                "files are with `set sysroot`");
    return false;
}

static bool
open_target(struct session *session, GError **error)
{
    open_memory(session);
    load_missing_program(session);
    budget_progress(
        &(struct budget){.progress = session->host->progress, .context = session->host->context},
        "reading debug information", 0, 0);
    if (!find_layout(session, error)) {
        if (session->core && core_file_truncated_bytes(session->core))
            g_prefix_error(error,
                           "the core file is cut short, so GDB may not find its libraries: ");
        else if (session->inferior.program)
            g_prefix_error(error, "%s: ", session->inferior.program);
        else
            g_prefix_error(error,
                           "only the core is at hand, without what is constant in the program, "
                           "which `file PROGRAM` would load: ");
        return false;
    }
    session->python = python_new(session->memory, session->layout);
    return check_constants(session, error);
}

/* Threads carry GDB's numbers where GDB knows them. */
static void
number_threads(struct session *session, struct roots *roots)
{
    const struct host *host = session->host;
    for (guint i = 0; i < roots->threads->len; i++) {
        struct root_thread *thread = &g_array_index(roots->threads, struct root_thread, i);
        int number = host->thread_number
                         ? host->thread_number(host->context, thread->native_id, thread->handle)
                         : 0;
        if (number > 0)
            thread->number = (unsigned)number;
    }
}

static bool
is_current(const struct session *session, const struct inferior *inferior, const char *in_force)
{
    return session->python && session->inferior.generation == inferior->generation &&
           g_strcmp0(session->settings, in_force) == 0;
}

/* Is it the same process with the same files, so that all but its memory is known? */
static bool
has_only_run(const struct session *session, const struct inferior *inferior, const char *in_force)
{
    const struct inferior *before = &session->inferior;
    return session->python && inferior->state == INFERIOR_PROCESS &&
           before->state == INFERIOR_PROCESS && before->pid == inferior->pid &&
           before->files == inferior->files && g_strcmp0(before->program, inferior->program) == 0 &&
           g_strcmp0(session->settings, in_force) == 0;
}

/* Lets go of all but where things are. */
static void
read_anew(struct session *session)
{
    g_clear_pointer(&session->refcounts, refcounts_free);
    g_clear_pointer(&session->index, index_free);
    python_free(session->python);
    memory_forget(session->memory);
    session->python = python_new(session->memory, session->layout);
    session->ran_on = true;
}

struct python *
session_python(struct session *session, GError **error)
{
    struct inferior inferior = {0};
    if (session->in_use && session->python)
        return session->python;
    session->host->describe(session->host->context, &inferior);
    if (!check_inferior(&inferior, error)) {
        inferior_clear(&inferior);
        return NULL;
    }
    g_autofree char *in_force = all_settings(session->host);
    if (is_current(session, &inferior, in_force)) {
        inferior_clear(&inferior);
        return session->python;
    }
    bool known = has_only_run(session, &inferior, in_force);
    if (known)
        read_anew(session);
    else
        forget(session);
    inferior_clear(&session->inferior);
    g_free(session->settings);
    session->inferior = inferior;
    session->settings = g_steal_pointer(&in_force);
    if (!known && !open_target(session, error)) {
        forget(session);
        return NULL;
    }
    roots_find_interpreters(session->python, NULL);
    return session->python;
}

void
session_rest(struct session *session)
{
    session->in_use = false;
}

/* On the Python that is there already, if it is. */
static struct index *
build_index(struct session *session, struct budget *budget, GError **error)
{
    if (!session->python && !open_target(session, error))
        return NULL;
    budget->threads = thread_count(session);
    struct heap *heap = heap_new(session->python, budget, error);
    if (!heap)
        return NULL;
    number_threads(session, heap->roots);
    return index_new(heap, budget, error);
}

const struct layout_source *
session_layout_source(struct session *session, GError **error)
{
    const struct host *host = session->host;
    forget(session);
    host->describe(host->context, &session->inferior);
    if (!check_inferior(&session->inferior, error))
        return NULL;
    open_memory(session);
    load_missing_program(session);
    return open_sources(session, 0, error) ? sources_source(session->sources) : NULL;
}

struct index *
session_index(struct session *session, struct budget *budget, GError **error)
{
    const struct host *host = session->host;
    struct inferior inferior = {0};
    g_autofree char *in_force = all_settings(host);
    GError *failure = NULL;

    session->status = 0;
    host->describe(host->context, &inferior);
    if (!check_inferior(&inferior, error)) {
        inferior_clear(&inferior);
        forget(session);
        return NULL;
    }
    session->in_use = true;
    bool current = is_current(session, &inferior, in_force) && !session->ran_on;
    if (current && session->index) {
        inferior_clear(&inferior);
        return session->index;
    }
    if (!current)
        forget(session);
    inferior_clear(&session->inferior);
    g_free(session->settings);
    session->inferior = inferior;
    session->settings = g_steal_pointer(&in_force);
    session->index = build_index(session, budget, &failure);
    if (host->progress)
        host->progress(host->context, "");
    if (!session->index) {
        /* A look-up that Ctrl-C ended looks like one that found nothing. */
        if (budget_spent(budget))
            g_clear_error(&failure);
        if (budget->state == BUDGET_INTERRUPTED)
            g_set_error(&failure, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        if (failure) {
            g_propagate_error(error, failure);
            forget(session);
        }
    }
    return session->index;
}

bool
session_no_time(GError **error)
{
    g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                "the time ran out before the heap was read: give it more with -timeout");
    return false;
}

const struct refcounts *
session_refcounts(struct session *session, struct budget *budget, GError **error)
{
    if (!session->refcounts)
        session->refcounts = refcounts_new(session->index, budget);
    if (session->host->progress)
        session->host->progress(session->host->context, "");
    if (!session->refcounts && budget->state == BUDGET_INTERRUPTED)
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    else if (!session->refcounts)
        g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                    "the reference counts were not added up: there was not enough %s",
                    budget->state == BUDGET_TIMED_OUT ? "time, give it more with -timeout"
                                                      : "memory");
    return session->refcounts;
}

int
session_status(const struct session *session)
{
    return session->status;
}

bool
session_is_incomplete(const struct session *session)
{
    const struct index *index = session->index;
    struct memory_statistics read = {0};
    if (session->memory)
        memory_statistics(session->memory, &read);
    return (session->core && core_file_truncated_bytes(session->core) > 0) || read.refused_pages ||
           (index && (index->heap->coverage.broken_lists || index->heap->coverage.unreadable ||
                      index->heap->roots->broken_chains));
}

const char session_incomplete[] =
    "Incomplete: parts of the heap could not be read; `py-heap-info` says which";
const char session_collecting[] =
    "The garbage collector was at work: objects in its hands may be missing";

char *
session_coverage(const struct session *session)
{
    bool collecting = session->index && session->index->heap->coverage.collecting;
    return g_strconcat(session_is_incomplete(session) ? session_incomplete : "",
                       session_is_incomplete(session) ? "\n" : "",
                       collecting ? session_collecting : "", collecting ? "\n" : "", NULL);
}
