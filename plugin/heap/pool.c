#include "heap/pool.h"

#include <time.h>

enum {
    SHARE = 1024,         /* moved at once */
    STORE = 4 * SHARE,    /* is enough for helpers for a while */
    LEADER_WAITS_MS = 20, /* between its looks for Ctrl-C */
};

void
pool_init(struct pool *pool)
{
    *pool = (struct pool){
        .given = g_array_new(FALSE, FALSE, sizeof(struct found)),
        .returned = g_array_new(FALSE, FALSE, sizeof(struct found)),
    };
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->more, NULL);
    pthread_cond_init(&pool->turn, NULL);
}

void
pool_clear(struct pool *pool)
{
    pthread_cond_destroy(&pool->turn);
    pthread_cond_destroy(&pool->more);
    pthread_mutex_destroy(&pool->lock);
    g_array_free(pool->returned, TRUE);
    g_array_free(pool->given, TRUE);
}

static void
hint(bool *where, bool value)
{
    __atomic_store_n(where, value, __ATOMIC_RELAXED);
}

/* Moves the last COUNT of FROM to TO. */
static void
move(GArray *from, GArray *to, guint count)
{
    count = MIN(count, from->len);
    if (!count)
        return;
    g_array_append_vals(to, &g_array_index(from, struct found, from->len - count), count);
    g_array_set_size(from, from->len - count);
}

/* What was given, or taken, changes what is asked for. */
static void
hint_store(struct pool *pool)
{
    hint(&pool->low, pool->helped && pool->given->len < STORE);
    hint(&pool->wanted, (pool->waiting || pool->leader_waits) && !pool->given->len);
}

void
pool_share(struct pool *pool, GArray *own, guint count)
{
    pthread_mutex_lock(&pool->lock);
    if (pool->low)
        move(own, pool->given, MIN(count, SHARE));
    hint_store(pool);
    bool helper = pool->waiting, leader = pool->leader_waits;
    pthread_mutex_unlock(&pool->lock);
    /* Whoever wakes up finds the lock free. */
    if (helper)
        pthread_cond_signal(&pool->more);
    if (leader)
        pthread_cond_signal(&pool->turn);
}

void
pool_return(struct pool *pool, const struct found *found)
{
    pthread_mutex_lock(&pool->lock);
    g_array_append_vals(pool->returned, found, 1);
    hint(&pool->replied, true);
    bool leader = pool->leader_waits;
    pthread_mutex_unlock(&pool->lock);
    if (leader)
        pthread_cond_signal(&pool->turn);
}

bool
pool_wait(struct pool *pool, GArray *own)
{
    pthread_mutex_lock(&pool->lock);
    pool->helped = true;
    pool->waiting++;
    while (!pool->given->len && !pool->over) {
        hint_store(pool);
        if (pool->leader_waits)
            pthread_cond_signal(&pool->turn);
        pthread_cond_wait(&pool->more, &pool->lock);
    }
    pool->waiting--;
    move(pool->given, own, SHARE);
    hint_store(pool);
    bool over = pool->over;
    pthread_mutex_unlock(&pool->lock);
    return !over;
}

static void
collect(struct pool *pool, GArray *own)
{
    move(pool->returned, own, pool->returned->len);
    hint(&pool->replied, false);
}

bool
pool_lead(struct pool *pool, GArray *own)
{
    pthread_mutex_lock(&pool->lock);
    bool busy = pool->waiting < pool->helpers;
    if (!pool->returned->len && !pool->given->len && busy) {
        struct timespec until;
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += LEADER_WAITS_MS * 1000000L;
        until.tv_sec += until.tv_nsec / 1000000000L;
        until.tv_nsec %= 1000000000L;
        pool->leader_waits = true;
        hint_store(pool);
        pthread_cond_timedwait(&pool->turn, &pool->lock, &until);
        pool->leader_waits = false;
    }
    busy = pool->waiting < pool->helpers;
    collect(pool, own);
    if (!own->len)
        move(pool->given, own, SHARE);
    hint_store(pool);
    pthread_mutex_unlock(&pool->lock);
    return own->len || busy;
}

void
pool_collect(struct pool *pool, GArray *own)
{
    pthread_mutex_lock(&pool->lock);
    collect(pool, own);
    pthread_mutex_unlock(&pool->lock);
}

void
pool_end(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    hint(&pool->over, true);
    hint(&pool->low, false);
    hint(&pool->wanted, false);
    pthread_cond_broadcast(&pool->more);
    pthread_mutex_unlock(&pool->lock);
}
