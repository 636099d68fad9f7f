/* Work that threads share: objects whose references are still to be followed.
 *
 * Each thread has a stack of its own.  One thread leads: it keeps a store in the pool from which
 * the others take, so that they need not wait; it alone can do some of the work (it may call GDB),
 * which the others return to it, and it decides when all is done.  When one waits all the same, the
 * others give part of what they have.
 */
#ifndef PY_REFERRERS_HEAP_POOL_H
#define PY_REFERRERS_HEAP_POOL_H

#include <glib.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

struct type;

struct found {
    uint64_t address;
    const struct type *type;
};

struct pool {
    pthread_mutex_t lock;
    pthread_cond_t more; /* for helpers: there is work, or no more ever */
    pthread_cond_t turn; /* for the leader: something was returned, or all wait */
    GArray *given;       /* struct found */
    GArray *returned;    /* struct found, for the leader */
    unsigned helpers, waiting;
    bool helped; /* somebody came for work */
    bool leader_waits;
    bool over;    /* no more work ever: also looked at without the lock */
    bool low;     /* the store is running out: a hint that is read without the lock */
    bool wanted;  /* somebody waits and nothing is there: the same */
    bool replied; /* something was returned: the same */
};

void pool_init(struct pool *pool);
void pool_clear(struct pool *pool);

/* Moves COUNT objects of the stack OWN to the pool, if somebody waits for work or the store is low.
 */
void pool_share(struct pool *pool, GArray *own, guint count);

/* Returns FOUND to the leader. */
void pool_return(struct pool *pool, const struct found *found);

/* A helper's next work, moved to OWN, for which it waits; false when there is no more ever. */
bool pool_wait(struct pool *pool, GArray *own);

/* The leader's next work: what was returned, or what nobody took yet; waits some milliseconds where
 * there is none.  False when nothing is left, and nobody at work who could come up with more. */
bool pool_lead(struct pool *pool, GArray *own);

/* What was returned so far, moved to OWN. */
void pool_collect(struct pool *pool, GArray *own);

/* Sends all helpers home, whatever is left. */
void pool_end(struct pool *pool);

static inline bool
pool_hint(const bool *hint)
{
    return __atomic_load_n(hint, __ATOMIC_RELAXED);
}

#endif
