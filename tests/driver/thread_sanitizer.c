/* GLib's locks are system calls of its own, of which ThreadSanitizer knows nothing: it is told.  In
 * other builds there is nothing here. */
typedef int no_empty_file;

#ifdef __SANITIZE_THREAD__

#define _GNU_SOURCE
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

#endif
