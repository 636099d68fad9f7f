/* How much a piece of work may use: time, until the user presses Ctrl-C or a limit runs out; and
 * threads.
 *
 * Long loops ask budget_spent once for every few thousand steps and end early when it answers true;
 * who gave the budget says why it was spent.  Once spent, a budget stays spent.
 */
#ifndef PY_REFERRERS_TARGET_BUDGET_H
#define PY_REFERRERS_TARGET_BUDGET_H

#include <glib.h>
#include <stdbool.h>

enum budget_state { BUDGET_LEFT, BUDGET_INTERRUPTED, BUDGET_TIMED_OUT };

struct budget {
    bool (*interrupted)(void *context);                /* may be NULL */
    void (*progress)(void *context, const char *text); /* may be NULL */
    void *context;
    gint64 started;  /* microseconds, g_get_monotonic_time */
    gint64 deadline; /* the same clock; 0 for no limit */
    enum budget_state state;
    unsigned threads; /* that may work at once, with the one that has the budget; 0 is 1, too */
};

/* Starts the clock; SECONDS below 0 is no limit. */
void budget_start(struct budget *budget, double seconds);

/* Has it run out?  Cheap enough for every few thousand steps of a hot loop. */
bool budget_spent(struct budget *budget);

/* Seconds since budget_start. */
double budget_elapsed(const struct budget *budget);

/* Tells the user what is being done and how much of it, DONE of TOTAL. */
void budget_progress(struct budget *budget, const char *what, guint64 done, guint64 total);

#endif
