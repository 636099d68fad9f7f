/* The graph of who waits for whom. */
#include "python/text.h"
#include "python/type.h"
#include "query/waits_internal.h"

enum {
    OWNER_AT = 8,      /* of a mutex: int __owner behind __lock and __count (glibc's
                          struct __pthread_mutex_s, the same on all machines) */
    MAX_INFERRED = 64, /* locks that many threads' frames are searched for */
    MAX_FRAMES = 256,  /* of each thread, for that */
    NAME_LIMIT = 80
};

/* ---- threads -------------------------------------------------------------------------------- */

struct triage_thread *
waits_thread_of_handle(const struct waiting *waiting, uint64_t handle)
{
    for (guint i = 0; handle && i < waiting->roots->threads->len; i++)
        if (g_array_index(waiting->roots->threads, struct root_thread, i).handle == handle)
            return g_ptr_array_index(waiting->by_index, i);
    return NULL;
}

/* All 0 if Python does not know the thread. */
static struct triage_state
innermost_state(const struct triage_thread *thread)
{
    return thread->states->len ? g_array_index(thread->states, struct triage_state, 0)
                               : (struct triage_state){0};
}

static struct triage_thread *
thread_of_native_id(const struct triage *triage, uint64_t native_id)
{
    for (guint i = 0; native_id && i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (thread->native_id == native_id)
            return thread;
    }
    return NULL;
}

/* ---- locks ---------------------------------------------------------------------------------- */

/* Free-threaded: each object has a lock of its own, in its head (Include/object.h, ob_mutex). */
static bool
wait_for_object(const struct waiting *waiting, struct triage_wait *wait, const GArray *places)
{
    struct layout_member mutex;
    if (!layout_is_free_threaded(waiting->python->layout) ||
        !layout_member(waiting->python->layout, "PyObject", "ob_mutex", &mutex))
        return false;
    for (guint i = 0; i < places->len; i++) {
        uint64_t object = g_array_index(places, uint64_t, i) - mutex.offset;
        if (object % waiting->python->word != 0 ||
            !python_type_of(waiting->python, waiting->search.reader, object))
            continue;
        g_autofree char *what = waits_describe(waiting, object);
        wait->kind = "object";
        wait->object = object;
        wait->text = g_strdup_printf("the lock of %s itself", what);
        return true;
    }
    return false;
}

static void
wait_for_lock(const struct waiting *waiting, struct triage_wait *wait, const GPtrArray *frames,
              const struct lock_object *lock)
{
    g_autofree char *name = lock_name(&waiting->search, frames, lock);
    wait->kind = "lock";
    wait->object = lock->address;
    wait->text = g_strdup_printf("the %s at 0x%" G_GINT64_MODIFIER "x%s%s%s",
                                 lock->recursive ? "RLock" : "Lock", lock->address,
                                 name ? " (" : "", name ? name : "", name ? ")" : "");
    wait->holder =
        waits_thread_of_handle(waiting, lock_owner(&waiting->search, lock, waiting->handles));
}

static void
wait_in_python(const struct waiting *waiting, guint index)
{
    struct triage_thread *thread = g_ptr_array_index(waiting->by_index, index);
    const GPtrArray *frames = g_ptr_array_index(waiting->frames, index);
    struct lock_object *lock = &g_array_index(waiting->locks, struct lock_object, index);
    struct triage_wait *wait = &thread->wait;
    g_autoptr(GArray) places = lock_wait_places(&waiting->search, thread->native->registers);
    if (!lock_find(&waiting->search, frames, places, lock))
        *lock = (struct lock_object){0};
    if (waits_of_library(waiting, wait, frames, lock)) {
        lock->address = 0; /* it is but a means */
        return;
    }
    if (lock->address)
        wait_for_lock(waiting, wait, frames, lock);
    else if (!wait_for_object(waiting, wait, places))
        wait->text = g_strdup("a lock that is not known");
}

/* ---- who has a lock that notes nobody ------------------------------------------------------- */

/* A thread that waits for the lock itself is about to enter the block that its innermost frame
 * shows. */
static unsigned
blocks_of_frame(const struct waiting *waiting, guint index, guint frame_index,
                const struct lock_object *lock)
{
    const GPtrArray *frames = g_ptr_array_index(waiting->frames, index);
    const struct root_frame *frame = g_ptr_array_index(frames, frame_index);
    const struct lock_object *own = &g_array_index(waiting->locks, struct lock_object, index);
    unsigned blocks = lock_blocks(&waiting->search, &frame->frame, lock);
    bool enters = frame_index == 0 && own->address == lock->address;
    return enters && blocks > 0 ? blocks - 1 : blocks;
}

/* The frame of a thread that is in a block of LOCK; NULL if it is in none. */
static const struct frame *
frame_with_block(const struct waiting *waiting, guint index, const struct lock_object *lock)
{
    const GPtrArray *frames = g_ptr_array_index(waiting->frames, index);
    for (guint i = 0; i < frames->len && i < MAX_FRAMES && !budget_spent(waiting->search.budget);
         i++)
        if (blocks_of_frame(waiting, index, i, lock))
            return &((const struct root_frame *)g_ptr_array_index(frames, i))->frame;
    return NULL;
}

static char *
block_text(const struct waiting *waiting, const struct frame *frame)
{
    g_autoptr(GString) file = g_string_new(NULL);
    uint64_t str;
    if (!python_field(waiting->python, waiting->search.reader, frame->code, FIELD_CODE_FILENAME,
                      &str) ||
        !text_str(waiting->python, waiting->search.reader, str, 4 * NAME_LIMIT, file))
        return g_strdup("a `with` block");
    g_autofree char *base = g_path_get_basename(file->str);
    return g_strdup_printf("a `with` block, %s:%d", base,
                           frame_line(waiting->python, waiting->search.reader, frame));
}

/* Two threads that seem to have it are one too many. */
static void
infer_holder(const struct waiting *waiting, guint index)
{
    struct triage_thread *thread = g_ptr_array_index(waiting->by_index, index);
    const struct lock_object *lock = &g_array_index(waiting->locks, struct lock_object, index);
    const struct triage_thread *holder = NULL;
    const struct frame *found = NULL;
    for (guint i = 0; i < waiting->frames->len; i++) {
        struct triage_thread *other = g_ptr_array_index(waiting->by_index, i);
        const struct frame *frame = other ? frame_with_block(waiting, i, lock) : NULL;
        if (!frame)
            continue;
        if (found)
            return;
        found = frame;
        holder = other;
    }
    if (!found)
        return;
    thread->wait.holder = holder;
    thread->wait.inferred = block_text(waiting, found);
}

/* Of many threads that wait for one lock, the first one's answer is that of all. */
static void
infer_holders(const struct waiting *waiting)
{
    g_autoptr(GHashTable) asked = g_hash_table_new(g_int64_hash, g_int64_equal);
    for (guint i = 0; i < waiting->locks->len; i++) {
        struct lock_object *lock = &g_array_index(waiting->locks, struct lock_object, i);
        struct triage_thread *thread = g_ptr_array_index(waiting->by_index, i);
        if (!lock->address || thread->wait.holder)
            continue;
        const struct triage_thread *first = g_hash_table_lookup(asked, &lock->address);
        if (first) {
            thread->wait.holder = first->wait.holder;
            thread->wait.inferred = g_strdup(first->wait.inferred);
            continue;
        }
        if (g_hash_table_size(asked) < MAX_INFERRED)
            infer_holder(waiting, i);
        g_hash_table_insert(asked, &lock->address, thread);
    }
}

/* ---- what is no lock of Python's ------------------------------------------------------------ */

static void
wait_for_gil(const struct waiting *waiting, struct triage_thread *thread)
{
    const struct gil *gil = &thread->gil;
    thread->wait.text = g_strdup("the GIL");
    thread->wait.object = gil->address;
    if (gil->state == GIL_HELD)
        thread->wait.holder = triage_thread_of_state(waiting->triage, gil->holder);
}

/* Free-threaded: threads that run Python are stopped while one of them does what all must not see,
 * as collecting garbage (Python/pystate.c, stop_the_world; up to 3.15). */
static void
wait_for_world(const struct waiting *waiting, struct triage_thread *thread)
{
    struct layout_member requester;
    uint64_t state = 0;
    uint64_t interpreter = innermost_state(thread).interpreter;
    bool stops = triage_calls(thread, "stop_the_world");
    thread->wait.text = g_strdup(stops ? "the other threads to stop" : "the world to go on");
    if (!stops && waiting->python && interpreter &&
        layout_member(waiting->python->layout, "PyInterpreterState", "stoptheworld.requester",
                      &requester))
        reader_word(waiting->search.reader, interpreter + requester.offset, &state);
    thread->wait.holder = triage_thread_of_state(waiting->triage, state);
}

/* The kernel was given the address of the mutex itself, whose first word it is. */
static void
wait_for_mutex(const struct waiting *waiting, struct triage_thread *thread)
{
    struct triage_wait *wait = &thread->wait;
    const GArray *registers = thread->native->registers;
    for (guint i = 0; i < registers->len && !wait->holder; i++) {
        uint64_t owner, locked, at = g_array_index(registers, struct native_register, i).value;
        if (!reader_unsigned(waiting->search.reader, at, sizeof(int), &locked) || !locked ||
            !reader_unsigned(waiting->search.reader, at + OWNER_AT, sizeof(int), &owner))
            continue;
        wait->holder = thread_of_native_id(waiting->triage, owner);
        wait->object = wait->holder ? at : 0;
    }
    if (!wait->object) {
        wait->text = g_strdup("a mutex of C");
        return;
    }
    g_autofree char *name =
        waiting->symbols && waiting->symbols->symbol_at
            ? waiting->symbols->symbol_at(waiting->symbols->context, wait->object)
            : NULL;
    wait->text = g_strdup_printf("the mutex at 0x%" G_GINT64_MODIFIER "x%s%s%s", wait->object,
                                 name ? " (" : "", name ? name : "", name ? ")" : "");
}

/* ---- cycles --------------------------------------------------------------------------------- */

static bool
is_in_cycle(const struct triage *triage, const struct triage_thread *thread)
{
    for (guint i = 0; i < triage->cycles->len; i++)
        if (g_ptr_array_find(g_ptr_array_index(triage->cycles, i), thread, NULL))
            return true;
    return false;
}

/* Each waits for one other at the most, so a walk that is as long as there are threads goes round.
 * One that gives up ends the cycle. */
static void
find_cycle(struct triage *triage, const struct triage_thread *start)
{
    GPtrArray *cycle = g_ptr_array_new();
    for (const struct triage_thread *at = start;
         at && !at->wait.timed && cycle->len <= triage->threads->len; at = at->wait.holder) {
        if (at == start && cycle->len > 0) {
            g_ptr_array_add(triage->cycles, cycle);
            return;
        }
        g_ptr_array_add(cycle, (gpointer)at);
    }
    g_ptr_array_free(cycle, TRUE);
}

/* ---- all of it ------------------------------------------------------------------------------ */

static void
sort_frames(struct waiting *waiting)
{
    const struct roots *roots = waiting->roots;
    for (guint i = 0; i < roots->threads->len; i++) {
        const struct root_thread *thread = &g_array_index(roots->threads, struct root_thread, i);
        g_ptr_array_add(waiting->frames, g_ptr_array_new());
        if (thread->handle)
            g_hash_table_add(waiting->handles, (gpointer)&thread->handle);
    }
    for (guint i = 0; i < roots->frames->len; i++) {
        const struct root_frame *frame = &g_array_index(roots->frames, struct root_frame, i);
        if (frame->frame.code && frame->thread < waiting->frames->len)
            g_ptr_array_add(g_ptr_array_index(waiting->frames, frame->thread), (gpointer)frame);
    }
    g_array_set_size(waiting->locks, roots->threads->len);
}

static void
wait_in_c(const struct waiting *waiting, struct triage_thread *thread)
{
    const char *kind = thread->wait.kind;
    if (strcmp(kind, "gil") == 0)
        wait_for_gil(waiting, thread);
    else if (strcmp(kind, "world") == 0)
        wait_for_world(waiting, thread);
    else if (strcmp(kind, "mutex") == 0)
        wait_for_mutex(waiting, thread);
    else if (strcmp(kind, "queue") == 0)
        thread->wait.text = g_strdup("an item in a SimpleQueue");
    else
        thread->wait.text = g_strdup("a lock that is not known");
}

static void
find_waits(struct waiting *waiting)
{
    struct triage *triage = waiting->triage;
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (thread->native)
            waits_read_functions(thread);
    }
    for (guint i = 0; i < waiting->by_index->len && !budget_spent(waiting->search.budget); i++) {
        const struct triage_thread *thread = g_ptr_array_index(waiting->by_index, i);
        if (thread && thread->native && innermost_state(thread).index == i &&
            g_strcmp0(thread->wait.kind, "lock") == 0)
            wait_in_python(waiting, i);
    }
    infer_holders(waiting);
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (thread->wait.kind && !thread->wait.text)
            wait_in_c(waiting, thread);
    }
    for (guint i = 0; i < triage->threads->len; i++) {
        const struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (thread->wait.holder && !is_in_cycle(triage, thread))
            find_cycle(triage, thread);
    }
}

void
triage_waits(struct triage *triage, const struct triage_waiting *given, struct budget *budget)
{
    struct waiting waiting = {
        .triage = triage,
        .python = given->roots ? given->python : NULL,
        .roots = given->roots,
        .symbols = given->symbols,
        .search = {given->python, given->reader, budget},
        .by_index = given->python && given->roots ? triage_threads_by_index(triage, given->roots)
                                                  : g_ptr_array_new(),
        .frames = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref),
        .handles = g_hash_table_new(g_int64_hash, g_int64_equal),
        .locks = g_array_new(FALSE, TRUE, sizeof(struct lock_object))};
    if (waiting.python)
        sort_frames(&waiting);
    find_waits(&waiting);
    g_ptr_array_free(waiting.by_index, TRUE);
    g_ptr_array_free(waiting.frames, TRUE);
    g_hash_table_destroy(waiting.handles);
    g_array_free(waiting.locks, TRUE);
}
