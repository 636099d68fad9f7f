#include "command/session.h"
#include "python/text.h"
#include "target/threads.h"

#include <stdarg.h>

enum { WRITE_BYTES = 8192 /* about so much is written between two looks for Ctrl-C */ };

struct session *
session_new(const struct host *host)
{
    struct session *session = g_new0(struct session, 1);
    session->host = host;
    session->debuggee.host = host;
    session->snapshots = snapshots_new();
    return session;
}

/* Lets go of what was read of the heap. */
static void
forget_heap(struct session *session)
{
    g_clear_pointer(&session->natives, natives_free);
    session->no_memory_for_natives = false;
    g_clear_pointer(&session->native, native_free);
    g_clear_pointer(&session->refcounts, refcounts_free);
    g_clear_pointer(&session->index, index_free);
    g_clear_pointer(&session->allocator, allocator_free);
    g_clear_pointer(&session->roots, roots_free);
    g_clear_pointer(&session->python, python_free);
}

void
session_forget(struct session *session)
{
    forget_heap(session);
    debuggee_close(&session->debuggee);
    session->ran_on = session->in_use = false;
    session->status = 0;
}

void
session_free(struct session *session)
{
    if (!session)
        return;
    session_forget(session);
    snapshots_free(session);
    g_free(session);
}

bool
session_write(struct session *session, const char *text, GError **error)
{
    const struct host *host = session->host;
    const struct palette *palette = host->palette ? host->palette(host->context) : NULL;
    for (size_t length = strlen(text); length;) {
        if (host->interrupted && host->interrupted(host->context)) {
            g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
            return false;
        }
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
        length -= piece;
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

/* How many threads may read: what GDB reads it has to be asked for on this one.  Of a core that are
 * a few pages only. */
static unsigned
thread_count(const struct session *session)
{
    unsigned count;
    return (session->debuggee.core || memory_loads_anywhere(session->debuggee.memory)) &&
                   threads_from_text(debuggee_setting(session->host, "threads", "auto"), &count,
                                     NULL)
               ? count
               : 1;
}

/* Types of the program are known by their names, which are constants of it. */
static bool
check_constants(const struct session *session, GError **error)
{
    const struct layout_source *source = session->debuggee.layout->source;
    if (!session->python->constants_missing ||
        (source->static_type_name && source->static_type_name(source->context, 0)))
        return true;
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                "what is constant in the program is neither in the core nor at hand, the names of "
                "its types among it: load the interpreter with `file PROGRAM`, or set where its "
                "files are with `set sysroot`");
    return false;
}

/* Opens what was chosen; on failure it lets go of all. */
static bool
open_chosen(struct session *session, GError **error)
{
    struct debuggee *debuggee = &session->debuggee;
    if (debuggee_open(debuggee, error)) {
        session->python = python_new(debuggee->memory, debuggee->layout);
        if (check_constants(session, error))
            return true;
    }
    GError *lost = NULL;
    if (!debuggee_check(debuggee, &debuggee->inferior, &lost)) { /* which explains all else */
        g_clear_error(error);
        g_propagate_error(error, lost);
    }
    session_forget(session);
    return false;
}

/* The inferior as GDB has it now; false if nothing can be read of it. */
static bool
describe(struct session *session, struct inferior *inferior, GError **error)
{
    if (!debuggee_describe(session->host, inferior, error))
        return false;
    if (debuggee_check(&session->debuggee, inferior, error))
        return true;
    inferior_clear(inferior);
    session_forget(session);
    return false;
}

void
session_number_threads(struct session *session, struct roots *roots)
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

/* Lets go of all but where things are. */
static void
read_anew(struct session *session)
{
    struct debuggee *debuggee = &session->debuggee;
    forget_heap(session);
    memory_forget(debuggee->memory);
    session->python = python_new(debuggee->memory, debuggee->layout);
    session->ran_on = true;
}

struct python *
session_python(struct session *session, GError **error)
{
    struct debuggee *debuggee = &session->debuggee;
    struct inferior inferior;
    if (session->in_use && session->python)
        return session->python;
    if (!describe(session, &inferior, error))
        return NULL;
    g_autofree char *in_force = debuggee_settings(session->host);
    if (debuggee_is_current(debuggee, &inferior, in_force)) {
        inferior_clear(&inferior);
        return session->python;
    }
    bool known = debuggee_has_only_run(debuggee, &inferior, in_force);
    if (known)
        read_anew(session);
    else
        session_forget(session);
    debuggee_choose(debuggee, &inferior, g_steal_pointer(&in_force));
    if (!known && !open_chosen(session, error))
        return NULL;
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
    if (!session->python && !open_chosen(session, error))
        return NULL;
    budget->threads = thread_count(session);
    struct heap *heap = heap_new(session->python, budget, error);
    if (!heap)
        return NULL;
    session_number_threads(session, heap->roots);
    return index_new(heap, budget, error);
}

const struct layout_source *
session_layout_source(struct session *session, GError **error)
{
    struct inferior inferior;
    session_forget(session);
    if (!debuggee_describe(session->host, &inferior, error))
        return NULL;
    debuggee_choose(&session->debuggee, &inferior, NULL);
    return debuggee_open_sources(&session->debuggee, error);
}

/* What it means that there is no index: no more than that the time ran out, or a failure. */
static void
index_failed(struct session *session, struct budget *budget, GError *failure, GError **error)
{
    /* A look-up that Ctrl-C ended looks like one that found nothing. */
    if (budget_spent(budget))
        g_clear_error(&failure);
    if (budget->state == BUDGET_INTERRUPTED)
        g_set_error(&failure, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    if (failure) {
        g_propagate_error(error, failure);
        session_forget(session);
    }
}

/* Turns to the inferior that is selected; what is known of another is let go of. */
static bool
turn_to_selected(struct session *session, GError **error)
{
    const struct host *host = session->host;
    struct debuggee *debuggee = &session->debuggee;
    struct inferior inferior;
    if (!describe(session, &inferior, error)) {
        session_forget(session);
        return false;
    }
    g_autofree char *in_force = debuggee_settings(host);
    bool current = debuggee_is_current(debuggee, &inferior, in_force) && !session->ran_on;
    if (!current)
        session_forget(session);
    session->in_use = true;
    if (session->index)
        inferior_clear(&inferior);
    else
        debuggee_choose(debuggee, &inferior, g_steal_pointer(&in_force));
    return true;
}

struct index *
session_index(struct session *session, struct budget *budget, GError **error)
{
    const struct host *host = session->host;
    GError *failure = NULL;

    session->status = 0;
    if (!turn_to_selected(session, error))
        return NULL;
    if (session->index)
        return session->index;
    session->index = build_index(session, budget, &failure);
    if (host->progress)
        host->progress(host->context, "");
    if (!session->index)
        index_failed(session, budget, failure, error);
    return session->index;
}

/* Is all that the program could write in MEMORY's segments? */
static bool
is_whole(const struct core_file *core, const struct memory *memory)
{
    uint64_t start, end;
    bool writable;
    for (size_t n = 0; core_file_segment(core, n, &start, &end, &writable); n++)
        if (writable && !memory_has_segment(memory, start, end))
            return false;
    return core_file_truncated_bytes(core) == 0;
}

struct direct *
session_direct(struct session *session, struct budget *budget)
{
    const struct debuggee *debuggee = &session->debuggee;
    session->status = 0;
    if (!turn_to_selected(session, NULL) || session->index ||
        (!session->python && !open_chosen(session, NULL)) || !debuggee->core ||
        !is_whole(debuggee->core, debuggee->memory) || session_is_incomplete(session))
        return NULL;
    budget->threads = thread_count(session);
    /* Types that it meets are not to be met by the index, which takes them for objects. */
    struct python *python = python_new(debuggee->memory, debuggee->layout);
    struct heap *heap = heap_new_of_roots(python, budget, NULL);
    if (!heap) {
        python_free(python);
        return NULL;
    }
    session_number_threads(session, heap->roots);
    const struct native *native =
        direct_is_possible(heap) ? session_native_beside(session, heap, budget) : NULL;
    if (!native) {
        heap_free(heap);
        python_free(python);
        return NULL;
    }
    return direct_new(heap, native);
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
    const struct debuggee *debuggee = &session->debuggee;
    struct memory_statistics read = {0};
    if (debuggee->memory)
        memory_statistics(debuggee->memory, &read);
    return (debuggee->core && core_file_truncated_bytes(debuggee->core) > 0) ||
           debuggee_doubt(debuggee) || read.refused_pages ||
           (index && (index->heap->coverage.broken_lists || index->heap->coverage.unreadable ||
                      index->heap->roots->broken_chains));
}

const char session_incomplete[] =
    "Incomplete: parts of the heap could not be read; `py-heap-info` says which";
const char session_collecting[] =
    "The garbage collector was at work: objects in its hands may be missing";
const char session_no_natives[] =
    "Incomplete: the memory of C code was not searched, as there is not enough memory for that";

char *
session_source(const struct session *session)
{
    const char *core = session->debuggee.inferior.core_path;
    g_autofree char *snapshot = core ? snapshot_name(core) : NULL;
    return snapshot ? g_strdup_printf("From the %s\n", snapshot) : g_strdup("");
}

char *
session_coverage(const struct session *session)
{
    const char *incomplete = debuggee_doubt(&session->debuggee);
    g_autofree char *source = session_source(session);
    GString *text = g_string_new(source);
    if (!incomplete && session_is_incomplete(session))
        incomplete = session_incomplete;
    if (incomplete)
        g_string_append_printf(text, "%s\n", incomplete);
    if (session->no_memory_for_natives)
        g_string_append_printf(text, "%s\n", session_no_natives);
    if (session->index && session->index->heap->coverage.collecting)
        g_string_append_printf(text, "%s\n", session_collecting);
    return g_string_free(text, FALSE);
}
