/* How far references are followed: as long as there is time, and as long as the contents of all
 * containers together have no more words than memory has.  Those of a real heap do not overlap;
 * sizes and links that were overwritten can claim the same words again and again.  From then on
 * only the beginning of each object is looked at.
 */
#ifndef PY_REFERRERS_HEAP_LIMITS_H
#define PY_REFERRERS_HEAP_LIMITS_H

#include "python/python.h"
#include "target/budget.h"

/* Of one thread.  Each of several has the ceiling for itself: it is there against nonsense. */
struct limits {
    struct python *python;
    struct budget *budget; /* NULL on threads that do not look after it: */
    const bool *stopped;   /* they are told by this */
    uint64_t ceiling;      /* steps that there was memory for when it was last asked */
    uint64_t object_start; /* steps before the present object */
};

/* Is the time up? */
static inline bool
limits_reached(const struct limits *limits)
{
    return limits->budget ? limits->budget->state != BUDGET_LEFT
                          : __atomic_load_n(limits->stopped, __ATOMIC_RELAXED);
}

/* For a sink's go_on. */
bool limits_allow(struct limits *limits, struct reference_sink *sink);

/* Visits one object, which counts as unreadable if it had to be cut. */
void limits_visit(struct limits *limits, struct reader *reader, uint64_t address,
                  const struct type *type, struct reference_sink *sink);

#endif
