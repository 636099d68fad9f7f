/* Python's locks as objects: which one a thread waits at, who has it, and how it is called.
 *
 * `_thread.lock` and `_thread.RLock` have their lock first behind the object's head: up to 3.13 a
 * pointer to what waits in C, a semaphore of malloc's (Modules/_threadmodule.c,
 * Python/thread_pthread.h); from 3.14 on, and in free-threaded builds, the lock itself, a PyMutex
 * (Include/cpython/lock.h).  A waiting thread's system call names the address of a semaphore.  That
 * of a PyMutex is on the thread's own stack, in front of it the address of the lock (struct
 * wait_entry in Python/parking_lot.c).
 *
 * An RLock notes its owner, pthread_self of the thread, in one of the two words behind the lock.  A
 * lock notes none.  But a `with` block keeps what ends it on the evaluation stack of its frame,
 * `__exit__` bound to the lock, from 3.14 on both side by side: where that is found, the thread is
 * in the block, or about to enter it.
 */
#ifndef PY_REFERRERS_QUERY_LOCK_OBJECTS_H
#define PY_REFERRERS_QUERY_LOCK_OBJECTS_H

#include "heap/roots.h"
#include "native/source.h"
#include "python/python.h"

struct lock_search {
    struct python *python;
    struct reader *reader;
    struct budget *budget;
};

struct lock_object {
    uint64_t address;
    bool recursive; /* it is an RLock */
};

/* Is the object at ADDRESS a lock? */
bool lock_object_at(const struct lock_search *search, uint64_t address, struct lock_object *lock);

/* Addresses that a thread may wait at, from what its registers hold: uint64_t.  Free with
 * g_array_free. */
GArray *lock_wait_places(const struct lock_search *search, const GArray *registers);

/* Looks for the lock of one of PLACES in what FRAMES (const struct root_frame *, the innermost
 * first) and the objects that these hold refer to. */
bool lock_find(const struct lock_search *search, const GPtrArray *frames, const GArray *places,
               struct lock_object *lock);

/* pthread_self of an RLock's owner among HANDLES (a set of uint64_t); 0 if it has none there. */
uint64_t lock_owner(const struct lock_search *search, const struct lock_object *lock,
                    GHashTable *handles);

/* How many `with` blocks of LOCK, or of a Condition of it, FRAME is in, or about to enter. */
unsigned lock_blocks(const struct lock_search *search, const struct frame *frame,
                     const struct lock_object *lock);

/* What FRAMES call the lock: "other of take", "Account.lock", "app.lock"; NULL if none does.
 * g_free. */
char *lock_name(const struct lock_search *search, const GPtrArray *frames,
                const struct lock_object *lock);

/* The variable NAME of FRAME; 0 if it has none now. */
uint64_t lock_frame_variable(const struct lock_search *search, const struct frame *frame,
                             const char *name);

#endif
