/* Names that somebody may have meant who gave another. */
#ifndef PY_REFERRERS_QUERY_NEAR_MISS_H
#define PY_REFERRERS_QUERY_NEAR_MISS_H

#include <glib.h>
#include <stdbool.h>

enum { NEAR_MISS_COUNT = 5 };

/* The nearest names of those that were offered. */
struct near_miss {
    char *wanted; /* without case */
    struct {
        char *shown;
        unsigned distance;
    } best[NEAR_MISS_COUNT];
    unsigned count;
};

void near_miss_init(struct near_miss *misses, const char *wanted);

/* Is NAME near enough to be worth an offer? */
bool near_miss_could_be(const struct near_miss *misses, const char *name);

/* NAME, shown as SHOWN. */
void near_miss_offer(struct near_miss *misses, const char *name, const char *shown);

/* "; similar: a, b" or "", for the end of a sentence; g_free.  MISSES is cleared. */
char *near_miss_finish(struct near_miss *misses);

#endif
