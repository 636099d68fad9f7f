/* What the sections of a report come to: one sentence for each thing that is wrong. */
#include "query/triage.h"

#include <signal.h>

/* How far from the stack pointer the end of a stack may be met: functions with great arrays step
 * over the guard page. */
static const uint64_t stack_reach = 1 << 16;

enum { MANY_LEAKED = 10, CYCLE_SHOWN = 8 };

static const char deadlock[] = "deadlock";

/* No alarm by itself. */
static const char unaccounted[] = "unaccounted-counts";

static bool
is_kind(const struct triage_place *place, const char *kind)
{
    return place->kind && strcmp(place->kind, kind) == 0;
}

/* The C function that the fault was in; NULL if it is not known. */
static const struct native_frame *
fault_frame(const struct triage *triage, const struct triage_thread *crashed)
{
    if (!crashed || !crashed->native || crashed->native->frames->len <= triage->fault_frame)
        return NULL;
    return &g_array_index(crashed->native->frames, struct native_frame, triage->fault_frame);
}

bool
triage_is_own_doing(const struct triage *triage)
{
    const struct target_signal *signal = &triage->signal;
    if (!signal_was_sent(signal))
        return true;
    for (guint i = 0; signal->sender && i < triage->threads->len; i++)
        if (((const struct triage_thread *)g_ptr_array_index(triage->threads, i))->native_id ==
            signal->sender)
            return true;
    return !signal->sender && signal->number == SIGABRT && signal->code == SI_TKILL;
}

static void
conclude_overflow(struct triage *triage, const struct triage_thread *crashed)
{
    const struct native_frame *frame = fault_frame(triage, crashed);
    g_autofree char *function =
        triage_function_name(frame->function ? frame->function : "an unknown function");
    triage_found(triage, "stack-overflow",
                 "the C stack overflowed in %s: 0x%" G_GINT64_MODIFIER "x is beyond the end of the "
                 "stack of thread %u",
                 function, triage->signal.address, crashed->number);
}

static bool
is_overflow(const struct triage *triage, const struct triage_thread *crashed)
{
    const struct native_frame *frame = fault_frame(triage, crashed);
    if (!frame || !triage->signal.has_address || !is_kind(&triage->fault, "unreadable") ||
        !frame->stack_pointer)
        return false;
    uint64_t sp = frame->stack_pointer, address = triage->signal.address;
    return address - sp < stack_reach || sp - address < stack_reach;
}

/* The register that points at freed memory, or where such memory was read. */
static const struct triage_register *
freed_register(const struct triage *triage)
{
    for (guint i = 0; i < triage->registers->len; i++) {
        const struct triage_register *found =
            &g_array_index(triage->registers, struct triage_register, i);
        if (is_kind(&found->place, "freed") || is_kind(&found->place, "poisoned") ||
            is_kind(&found->place, "bad-refcount"))
            return found;
    }
    return NULL;
}

static void
conclude_freed(struct triage *triage)
{
    const struct triage_register *freed =
        triage->fatal && triage->signal.code > 0 ? freed_register(triage) : NULL;
    if (freed)
        triage_found(triage, "use-after-free",
                     "register %s of the crashed thread points at 0x%" G_GINT64_MODIFIER
                     "x, which %s",
                     freed->name, freed->value, freed->place.text);
    for (guint i = 0; i < triage->dangling->len; i++)
        triage_found(triage, "dangling-reference", "%s",
                     (char *)g_ptr_array_index(triage->dangling, i));
}

/* Of several registers that can be no address it is not known which was taken for one. */
static void
conclude_no_address(struct triage *triage)
{
    const struct triage_register *only = NULL;
    for (guint i = 0; i < triage->registers->len; i++) {
        const struct triage_register *found =
            &g_array_index(triage->registers, struct triage_register, i);
        if (!is_kind(&found->place, "no-address"))
            continue;
        if (only && only->value != found->value)
            return;
        only = found;
    }
    if (only && !triage->findings->len)
        triage_found(triage, "bad-access", "register %s holds 0x%" G_GINT64_MODIFIER "x, which %s",
                     only->name, only->value, only->place.text);
}

/* A NULL that was read from freed memory is the lesser news. */
static void
conclude_fault(struct triage *triage, const struct triage_thread *crashed)
{
    uint64_t address = triage->signal.address;
    if (is_overflow(triage, crashed)) {
        conclude_overflow(triage, crashed);
        return;
    }
    if (is_kind(&triage->fault, "poisoned") || is_kind(&triage->fault, "freed") ||
        is_kind(&triage->fault, "bad-refcount"))
        triage_found(triage, "use-after-free", "0x%" G_GINT64_MODIFIER "x %s", address,
                     triage->fault.text);
    conclude_freed(triage);
    if (is_kind(&triage->fault, "null"))
        triage_found(triage, "null-dereference", "0x%" G_GINT64_MODIFIER "x %s", address,
                     triage->fault.text);
    else if (triage->fault.text && !triage->findings->len)
        triage_found(triage, "bad-access", "0x%" G_GINT64_MODIFIER "x %s", address,
                     triage->fault.text);
    conclude_no_address(triage);
}

static void
conclude_abort(struct triage *triage, const struct triage_thread *crashed)
{
    if (!crashed)
        return;
    if (triage_calls(crashed, "fatal_error") || triage_calls(crashed, "_Py_FatalErrorFunc") ||
        triage_calls(crashed, "Py_FatalError") || triage_calls(crashed, "fatal_error_exit"))
        triage_found(triage, "fatal-error", "Python ended itself with a fatal error");
    else if (triage_calls(crashed, "os_abort") || triage_calls(crashed, "os_abort_impl"))
        triage_found(triage, "abort", "os.abort() was called");
    else if (triage_calls(crashed, "abort") || triage_calls(crashed, "__GI_abort"))
        triage_found(triage, "abort", "C code called abort()");
}

static void
conclude_lock(struct triage *triage, const struct triage_thread *crashed)
{
    const struct gil gil = crashed ? crashed->gil : (struct gil){0};
    const struct triage_thread *holder = triage_thread_of_state(triage, gil.holder);
    if (!triage_is_own_doing(triage) || !triage->fatal || !crashed || !triage->python_seen)
        return;
    if (!crashed->states->len) {
        triage_found(triage, "no-python-thread",
                     "thread %u, which crashed, is none of Python's: it runs C code alone",
                     crashed->number);
    } else if (!crashed->holds_gil && gil.state == GIL_HELD && holder) {
        triage_found(triage, "no-gil",
                     "thread %u, which crashed, does not hold the GIL: thread %u does",
                     crashed->number, holder->number);
    } else if (!crashed->holds_gil && gil.state == GIL_FREE) {
        triage_found(triage, "no-gil",
                     "thread %u, which crashed, does not hold the GIL: no thread does",
                     crashed->number);
    }
}

static void
conclude_shutdown(struct triage *triage)
{
    static const char *const functions[] = {"Py_FinalizeEx", "_Py_Finalize", "Py_Finalize",
                                            "finalize_modules", "Py_EndInterpreter"};
    bool found = triage->finalizing != 0;
    for (guint i = 0; i < triage->threads->len && !found; i++)
        for (size_t n = 0; n < G_N_ELEMENTS(functions); n++)
            found = found || triage_calls(g_ptr_array_index(triage->threads, i), functions[n]);
    if (found)
        triage_found(triage, "shutdown", "the interpreter was shutting down");
}

char *
triage_wait_text(const struct triage_thread *thread, bool of_many)
{
    const struct triage_wait *wait = &thread->wait;
    GString *text = g_string_new(of_many ? "wait for " : "waits for ");
    g_string_append(text, wait->text);
    if (wait->holder == thread) {
        g_string_append(text, ", which it has itself");
    } else if (wait->holder && strcmp(wait->kind, "thread") != 0) {
        g_string_append_printf(text, ", which thread %u", wait->holder->number);
        if (wait->holder->name)
            g_string_append_printf(text, " \"%s\"", wait->holder->name);
        g_string_append(text, strcmp(wait->kind, "import") == 0  ? " does"
                              : strcmp(wait->kind, "world") == 0 ? " stopped"
                                                                 : " has");
    }
    if (wait->inferred)
        g_string_append_printf(text, " (inferred from %s)", wait->inferred);
    if (wait->timed)
        g_string_append(text, ", for a limited time");
    return g_string_free(text, FALSE);
}

static void
conclude_cycle(struct triage *triage, const GPtrArray *cycle)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < cycle->len && i < CYCLE_SHOWN; i++) {
        const struct triage_thread *thread = g_ptr_array_index(cycle, i);
        g_autofree char *wait = triage_wait_text(thread, false);
        g_string_append_printf(text, "%sthread %u %s", i ? "; " : "", thread->number, wait);
    }
    if (cycle->len > CYCLE_SHOWN)
        g_string_append_printf(text, "; and so on round %u threads", cycle->len);
    triage_found(triage, deadlock, "%s", text->str);
}

/* Only what another thread has to do lets them all wait for ever: one that waits for input or time
 * goes on by itself. */
static void
conclude_all_waiting(struct triage *triage)
{
    unsigned waiting = 0, running = 0;
    for (guint i = 0; i < triage->threads->len; i++) {
        const struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        bool waits = thread->wait.kind && !thread->wait.timed &&
                     (strcmp(thread->wait.kind, "gil") != 0 || thread->wait.holder);
        if (!thread->states->len || !thread->native)
            continue;
        if (waits)
            waiting++;
        else
            running++;
    }
    if (waiting > 0 && running == 0)
        triage_found(triage, deadlock,
                     waiting == 1 ? "the only thread of Python waits for a lock"
                                  : "all %u threads of Python wait for each other or for locks: "
                                    "none can go on by itself",
                     waiting);
}

/* Of a process that brought its end upon itself, other threads may wait as they like. */
static void
conclude_deadlock(struct triage *triage)
{
    for (guint i = 0; i < triage->cycles->len; i++)
        conclude_cycle(triage, g_ptr_array_index(triage->cycles, i));
    if (!triage->cycles->len && !(triage->fatal && triage_is_own_doing(triage)))
        conclude_all_waiting(triage);
}

static void
conclude_health(struct triage *triage)
{
    const struct triage_health *health = &triage->health;
    for (guint i = 0; i < health->list_breaks->len && !triage->truncated; i++)
        triage_found(triage, "gc-list-broken", "the garbage collector's list of %s",
                     (char *)g_ptr_array_index(health->list_breaks, i));
    if (health->broken_lists && !health->list_breaks->len && !triage->truncated)
        triage_found(triage, "gc-list-broken",
                     "%u of the garbage collector's lists cannot be followed to their end",
                     health->broken_lists);
    for (guint i = 0; i < health->over_released->len; i++) {
        const struct triage_audit_row *row =
            &g_array_index(health->over_released, struct triage_audit_row, i);
        triage_found(triage, "over-released",
                     "%s: %" G_GUINT64_FORMAT " object%s fewer counts than holders, as "
                     "0x%" G_GINT64_MODIFIER "x: released once too often",
                     row->type, row->objects, row->objects == 1 ? " has" : "s have", row->example);
    }
}

/* C code holds objects on purpose, too; but seldom many of one class.  Memory that is missing held
 * some, too. */
static void
conclude_leaks(struct triage *triage)
{
    const GArray *rows = triage->health.unexplained;
    for (guint i = 0; i < rows->len && !triage->truncated; i++) {
        const struct triage_audit_row *row = &g_array_index(rows, struct triage_audit_row, i);
        if (row->made && row->objects >= MANY_LEAKED)
            triage_found(triage, unaccounted,
                         "%s: %" G_GUINT64_FORMAT " objects have more counts than holders, as "
                         "0x%" G_GINT64_MODIFIER "x: C code holds them, or never released them",
                         row->type, row->objects, row->example);
    }
}

static void
conclude_memory(struct triage *triage)
{
    for (guint i = 0; i < triage->threads->len; i++) {
        const struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        for (guint n = 0; n < thread->exceptions->len; n++)
            if (strstr(g_ptr_array_index(thread->exceptions, n), ": MemoryError")) {
                triage_found(triage, "out-of-memory", "thread %u has run out of memory",
                             thread->number);
                return;
            }
    }
}

void
triage_conclude(struct triage *triage)
{
    const struct triage_thread *crashed = triage_crashed(triage);
    conclude_fault(triage, crashed);
    if (triage->signal.number == SIGABRT)
        conclude_abort(triage, crashed);
    conclude_lock(triage, crashed);
    conclude_shutdown(triage);
    conclude_deadlock(triage);
    conclude_health(triage);
    conclude_memory(triage);
    conclude_leaks(triage);
}

bool
triage_is_alarming(const struct triage *triage)
{
    for (guint i = 0; i < triage->findings->len; i++)
        if (g_array_index(triage->findings, struct triage_finding, i).code != unaccounted)
            return true;
    return triage->fatal;
}
