/* What Python's own library waits for, by its functions and the objects that they are methods of.
 */
#include "python/namespace.h"
#include "python/text.h"
#include "python/type.h"
#include "query/waits_internal.h"

enum {
    LIBRARY_FRAMES = 6, /* that together make up one wait */
    NAME_LIMIT = 80
};

/* The thread whose identifier OBJECT has under NAME, an int: what threading.get_ident() gave. */
static struct triage_thread *
thread_noted(const struct waiting *waiting, uint64_t object, const char *name)
{
    const struct namespace names = {waiting->python, waiting->search.reader,
                                    waiting->search.budget};
    uint64_t number = namespace_own(&names, object, name);
    g_autoptr(GString) digits = g_string_new(NULL);
    if (!number)
        return NULL;
    text_value(waiting->python, waiting->search.reader, number, NAME_LIMIT, digits);
    return waits_thread_of_handle(waiting, g_ascii_strtoull(digits->str, NULL, 10));
}

char *
waits_describe(const struct waiting *waiting, uint64_t object)
{
    const struct type *type = python_type_of(waiting->python, waiting->search.reader, object);
    return g_strdup_printf("the %s at 0x%" G_GINT64_MODIFIER "x",
                           type ? type->short_name : "object", object);
}

/* Methods of the library that wait, by the class of their `self`, or one it derives from; the
 * first ones are innermost functions, the others call Condition.wait (Lib/threading.py, queue.py,
 * concurrent/futures/_base.py, importlib/_bootstrap.py, 3.8 to 3.15). */
static const struct library_wait {
    const char *function, *class, *kind;
    const char *text; /* "%s": the object */
    bool innermost;
} library_waits[] = {
    {"_wait_for_tstate_lock", "Thread", "thread", NULL, true},
    {"join", "Thread", "thread", NULL, true},
    {"acquire", "_ModuleLock", "import", NULL, true},
    {"wait", "Condition", "condition", "a notification by %s", true},
    {"join", "Thread", "thread", NULL, false},
    {"wait", "Event", "condition", "%s to be set", false},
    {"acquire", "Semaphore", "condition", "%s to be released", false},
    {"wait", "Barrier", "condition", "the other threads of %s", false},
    {"get", "Queue", "queue", "an item in %s", false},
    {"put", "Queue", "queue", "room in %s", false},
    {"join", "Queue", "queue", "the tasks of %s to be done", false},
    {"result", "Future", "condition", "the result of %s", false},
    {"exception", "Future", "condition", "the result of %s", false},
};

static bool
is_function(const struct waiting *waiting, const struct frame *frame, const char *name)
{
    uint64_t str;
    return python_field(waiting->python, waiting->search.reader, frame->code, FIELD_CODE_NAME,
                        &str) &&
           text_equals(waiting->python, waiting->search.reader, str, name);
}

static bool
is_of_class(const struct waiting *waiting, uint64_t object, const char *class)
{
    const struct type *type =
        object ? python_type_of(waiting->python, waiting->search.reader, object) : NULL;
    for (; type; type = type->base)
        if (strcmp(type->short_name, class) == 0)
            return true;
    return false;
}

static const struct library_wait *
library_wait_of(const struct waiting *waiting, const struct frame *frame, bool innermost,
                uint64_t *self)
{
    *self = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(library_waits); i++) {
        const struct library_wait *row = &library_waits[i];
        if (row->innermost != innermost || !is_function(waiting, frame, row->function))
            continue;
        if (!*self)
            *self = lock_frame_variable(&waiting->search, frame, "self");
        if (is_of_class(waiting, *self, row->class))
            return row;
    }
    return NULL;
}

static void
wait_for_thread(const struct waiting *waiting, struct triage_wait *wait)
{
    const struct namespace names = {waiting->python, waiting->search.reader,
                                    waiting->search.budget};
    g_autoptr(GString) name = g_string_new(NULL);
    uint64_t str = namespace_own(&names, wait->object, "_name");
    wait->holder = thread_noted(waiting, wait->object, "_ident");
    if (wait->holder)
        wait->text = g_strdup_printf(
            "the end of thread %u%s%s%s", wait->holder->number, wait->holder->name ? " \"" : "",
            wait->holder->name ? wait->holder->name : "", wait->holder->name ? "\"" : "");
    else if (str && text_str(waiting->python, waiting->search.reader, str, NAME_LIMIT, name))
        wait->text = g_strdup_printf("the end of the thread \"%s\"", name->str);
    else
        wait->text = g_strdup("the end of a thread");
}

static void
wait_for_import(const struct waiting *waiting, struct triage_wait *wait)
{
    const struct namespace names = {waiting->python, waiting->search.reader,
                                    waiting->search.budget};
    g_autoptr(GString) name = g_string_new(NULL);
    uint64_t str = namespace_own(&names, wait->object, "name");
    wait->holder = thread_noted(waiting, wait->object, "owner");
    if (str && text_str(waiting->python, waiting->search.reader, str, NAME_LIMIT, name))
        wait->text = g_strdup_printf("the import of %s", name->str);
    else
        wait->text = g_strdup("an import");
}

/* Once notified, a Condition takes its own lock again: that is waited for, then. */
static bool
is_lock_of_condition(const struct waiting *waiting, uint64_t object, const struct lock_object *lock)
{
    const struct namespace names = {waiting->python, waiting->search.reader,
                                    waiting->search.budget};
    return lock->address && namespace_own(&names, object, "_lock") == lock->address;
}

/* Which of the library's waits FRAMES are in, and the object that it is about; NULL if none. */
static const struct library_wait *
find_library_wait(const struct waiting *waiting, const GPtrArray *frames,
                  const struct lock_object *lock, uint64_t *object)
{
    const struct library_wait *found = NULL;
    for (guint i = 0; i < frames->len && i < LIBRARY_FRAMES; i++) {
        const struct root_frame *frame = g_ptr_array_index(frames, i);
        uint64_t self;
        const struct library_wait *row = library_wait_of(waiting, &frame->frame, i == 0, &self);
        if (!row || (i == 0 && is_lock_of_condition(waiting, self, lock)))
            break;
        found = row;
        *object = self;
    }
    return found;
}

bool
waits_of_library(const struct waiting *waiting, struct triage_wait *wait, const GPtrArray *frames,
                 const struct lock_object *lock)
{
    uint64_t object;
    const struct library_wait *found = find_library_wait(waiting, frames, lock, &object);
    if (!found)
        return false;
    wait->kind = found->kind;
    wait->object = object;
    if (strcmp(found->kind, "thread") == 0) {
        wait_for_thread(waiting, wait);
    } else if (strcmp(found->kind, "import") == 0) {
        wait_for_import(waiting, wait);
    } else {
        g_autofree char *what = waits_describe(waiting, object);
        g_auto(GStrv) halves = g_strsplit(found->text, "%s", 2);
        wait->text = g_strconcat(halves[0], what, halves[1], NULL);
    }
    return true;
}
