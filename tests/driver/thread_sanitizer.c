/* GLib's locks are system calls of its own, of which ThreadSanitizer knows nothing: it is told.  In
 * other builds there is nothing here. */
typedef int no_empty_file;

#ifdef __SANITIZE_THREAD__

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* RTLD_NEXT */
#endif
#include <dlfcn.h>
#include <glib.h>

void __tsan_acquire(void *address);
void __tsan_release(void *address);

typedef void mutex_function(GMutex *mutex);

void
g_mutex_lock(GMutex *mutex)
{
    static mutex_function *lock;
    if (!lock)
        lock = (mutex_function *)dlsym(RTLD_NEXT, "g_mutex_lock");
    lock(mutex);
    __tsan_acquire(mutex);
}

void
g_mutex_unlock(GMutex *mutex)
{
    static mutex_function *unlock;
    if (!unlock)
        unlock = (mutex_function *)dlsym(RTLD_NEXT, "g_mutex_unlock");
    __tsan_release(mutex);
    unlock(mutex);
}

/* Within GLib, queues have their locks without these: what was pushed is seen by who pops. */

typedef gpointer pop_function(GAsyncQueue *queue, guint64 microseconds);

void
g_async_queue_push(GAsyncQueue *queue, gpointer item)
{
    static void (*push)(GAsyncQueue *, gpointer);
    if (!push)
        push = (void (*)(GAsyncQueue *, gpointer))dlsym(RTLD_NEXT, "g_async_queue_push");
    __tsan_release(queue);
    push(queue, item);
}

static gpointer
pop_by(const char *name, GAsyncQueue *queue, guint64 microseconds)
{
    pop_function *pop = (pop_function *)dlsym(RTLD_NEXT, name);
    gpointer item = pop(queue, microseconds);
    __tsan_acquire(queue);
    return item;
}

gpointer
g_async_queue_pop(GAsyncQueue *queue)
{
    return pop_by("g_async_queue_pop", queue, 0);
}

gpointer
g_async_queue_timeout_pop(GAsyncQueue *queue, guint64 microseconds)
{
    return pop_by("g_async_queue_timeout_pop", queue, microseconds);
}

#endif
