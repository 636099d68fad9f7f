#include "target/budget.h"

void
budget_start(struct budget *budget, double seconds)
{
    budget->started = g_get_monotonic_time();
    budget->deadline =
        seconds < 0 ? 0 : budget->started + (gint64)(MIN(seconds, 1e9) * G_USEC_PER_SEC);
    budget->state = BUDGET_LEFT;
}

bool
budget_spent(struct budget *budget)
{
    if (budget->state != BUDGET_LEFT)
        return true;
    if (budget->interrupted && budget->interrupted(budget->context))
        budget->state = BUDGET_INTERRUPTED;
    else if (budget->deadline && g_get_monotonic_time() >= budget->deadline)
        budget->state = BUDGET_TIMED_OUT;
    return budget->state != BUDGET_LEFT;
}

double
budget_elapsed(const struct budget *budget)
{
    return (double)(g_get_monotonic_time() - budget->started) / G_USEC_PER_SEC;
}

void
budget_progress(struct budget *budget, const char *what, guint64 done, guint64 total)
{
    if (!budget->progress)
        return;
    if (total == 0) {
        budget->progress(budget->context, what);
        return;
    }
    g_autofree char *text = g_strdup_printf("%s: %u %%", what, (unsigned)(done * 100 / total));
    budget->progress(budget->context, text);
}
