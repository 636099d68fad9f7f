/* What a thread's C functions say of what it waits for. */
#include "query/waits_internal.h"

enum { WAITING_FRAMES = 20 /* from the innermost on: where a thread says that it waits */ };

/* Python/ceval_gil.c, thread_pthread.h, lock.c, parking_lot.c, pystate.c; glibc's nptl.  Of those
 * that call each other the one of the higher rank says more.  Names that a stripped Python exports
 * stand for those that it does not. */
static const struct waiting_function {
    const char *function, *kind;
    unsigned rank;
} waiting_functions[] = {
    {"__lll_lock_wait", "mutex", 1},
    {"__lll_lock_wait_private", "mutex", 1},
    {"pthread_mutex_lock", "mutex", 1},
    {"___pthread_mutex_lock", "mutex", 1},
    {"__pthread_mutex_lock_full", "mutex", 1},
    {"PyThread_acquire_lock_timed", "lock", 2},
    {"PyThread_acquire_lock", "lock", 2},
    {"acquire_timed", "lock", 2},
    {"_PyMutex_LockTimed", "lock", 2},
    {"_PyRecursiveMutex_LockTimed", "lock", 2},
    {"PyMutex_Lock", "lock", 2},
    {"PyEvent_WaitTimed", "lock", 2},
    {"PyEvent_Wait", "lock", 2},
    {"_PyParkingLot_Park", "lock", 2},
    {"_queue_SimpleQueue_get_impl", "queue", 3},
    {"_queue_SimpleQueue_get", "queue", 3},
    {"simplequeue_get", "queue", 3},
    {"take_gil", "gil", 3},
    {"PyEval_RestoreThread", "gil", 3},
    {"PyEval_AcquireThread", "gil", 3},
    {"PyGILState_Ensure", "gil", 3},
    {"tstate_wait_attach", "world", 3},
    {"_PyThreadState_Suspend", "world", 3},
    {"stop_the_world", "world", 3},
};

static const struct waiting_function *
find_function(const char *function)
{
    for (size_t i = 0; function && i < G_N_ELEMENTS(waiting_functions); i++)
        if (strcmp(function, waiting_functions[i].function) == 0)
            return &waiting_functions[i];
    return NULL;
}

static bool
gives_up(const char *function)
{
    static const char *const parts[] = {"sem_clockwait", "sem_timedwait", "mutex_clocklock",
                                        "mutex_timedlock", "simplequeue_wait_timed"};
    for (size_t i = 0; function && i < G_N_ELEMENTS(parts); i++)
        if (strstr(function, parts[i]))
            return true;
    return false;
}

static uint64_t
register_of(const struct triage_thread *thread, const char *name, bool *known)
{
    const GArray *registers = thread->native->registers;
    *known = false;
    for (guint i = 0; i < registers->len; i++) {
        const struct native_register *item = &g_array_index(registers, struct native_register, i);
        *known = strcmp(item->name, name) == 0;
        if (*known)
            return item->value;
    }
    return 0;
}

/* The fourth argument of the system call that waits, futex(2): when to give up, or NULL.  Of a
 * function that was left by its last call, no name is on the stack. */
static bool
has_time_limit(const struct triage_thread *thread)
{
    static const struct {
        const char *first, *fourth; /* arguments' registers; the first tells the machine */
    } machines[] = {{"rdi", "r10"}, {"x0", "x3"}};
    const GArray *frames = thread->native->frames;
    const char *function =
        frames->len ? g_array_index(frames, struct native_frame, 0).function : NULL;
    bool known;
    if (!function || !strstr(function, "futex"))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(machines); i++) {
        register_of(thread, machines[i].first, &known);
        if (known)
            return register_of(thread, machines[i].fourth, &known) != 0 && known;
    }
    return false;
}

/* From the innermost function out to the one that runs Python. */
void
waits_read_functions(struct triage_thread *thread)
{
    const GArray *frames = thread->native->frames;
    unsigned rank = 0;
    for (guint i = 0; i < frames->len && i < WAITING_FRAMES; i++) {
        const char *function = g_array_index(frames, struct native_frame, i).function;
        const struct waiting_function *found = find_function(function);
        if (function && g_str_has_prefix(function, "_PyEval_"))
            break;
        if (found && found->rank > rank) {
            thread->wait.kind = found->kind;
            rank = found->rank;
        }
        thread->wait.timed = thread->wait.timed || gives_up(function);
    }
    bool limited = g_strcmp0(thread->wait.kind, "gil") != 0 && /* it tries again */
                   g_strcmp0(thread->wait.kind, "world") != 0;
    thread->wait.timed =
        thread->wait.kind && limited && (thread->wait.timed || has_time_limit(thread));
}
