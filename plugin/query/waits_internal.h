/* What the parts of triage_waits share. */
#ifndef PY_REFERRERS_QUERY_WAITS_INTERNAL_H
#define PY_REFERRERS_QUERY_WAITS_INTERNAL_H

#include "query/lock_objects.h"
#include "query/triage.h"

struct waiting {
    struct triage *triage;
    struct python *python;
    const struct roots *roots;
    const struct native_source *symbols;
    struct lock_search search;
    GPtrArray *by_index; /* struct triage_thread * of each of roots->threads; NULL: none */
    GPtrArray *frames;   /* of each: GPtrArray of const struct root_frame *, the innermost first */
    GHashTable *handles; /* set of uint64_t: pthread_self of each */
    GArray *locks;       /* struct lock_object of each, address 0: it waits for none */
};

/* The thread whose pthread_self is HANDLE; NULL if none is. */
struct triage_thread *waits_thread_of_handle(const struct waiting *waiting, uint64_t handle);

/* "the Queue at 0x7f…"; g_free. */
char *waits_describe(const struct waiting *waiting, uint64_t object);

/* Fills the kind of THREAD's wait, and whether it gives up after a time, by the C functions that it
 * is in (triage_wait_functions.c). */
void waits_read_functions(struct triage_thread *thread);

/* Fills WAIT if FRAMES, the innermost first, are in one of the library's functions that wait; LOCK,
 * whose address may be 0, is what they wait at in C (triage_wait_library.c). */
bool waits_of_library(const struct waiting *waiting, struct triage_wait *wait,
                      const GPtrArray *frames, const struct lock_object *lock);

#endif
