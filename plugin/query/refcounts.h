/* The audit of reference counts: does what was found account for each object's count?
 *
 * For every object the references that own a count of it are added up: from other objects, from
 * frames, threads and interpreters, and from instances to their class where they count it (those of
 * heap types do, since 3.8).  Weak, cached and interned references own none; a left-over on an
 * evaluation stack may.  An object with more counts than were found is held by something that is no
 * Python object, C code as a rule; one with fewer was released once too often.  An object that was
 * freed while something refers to it has no count, and what its memory still refers to is not held
 * by it.
 */
#ifndef PY_REFERRERS_QUERY_REFCOUNTS_H
#define PY_REFERRERS_QUERY_REFCOUNTS_H

#include "query/index.h"

struct refcounts;

/* Adds everything up: about as long as building the index.  NULL when the budget ran out or there
 * is no memory.  INDEX outlives it. */
struct refcounts *refcounts_new(struct index *index, struct budget *budget);
void refcounts_free(struct refcounts *refcounts);

/* The heap that was added up. */
const struct heap *refcounts_heap(const struct refcounts *refcounts);

struct refcount {
    uint64_t count; /* ob_refcnt */
    uint32_t found; /* counts that were accounted for */
    uint32_t maybe; /* further references that may own one: left-overs on stacks, guessed words */
    bool freed;     /* its block is free: `count` is 0 then, whatever is there now */
    bool immortal;  /* never freed: part of the program, whose count means nothing */
    bool deferred;  /* free-threaded: not all references are counted, by design */
};

/* The count of the object with this id at ADDRESS; false if it cannot be read. */
bool refcounts_of(const struct refcounts *refcounts, uint32_t id, uint64_t address,
                  struct refcount *refcount);

/* Is every count accounted for, no more and no fewer, given what may be?  True of what is not
 * counted. */
static inline bool
refcount_is_exact(const struct refcount *refcount)
{
    return refcount->immortal || refcount->deferred ||
           (refcount->count >= refcount->found &&
            refcount->count - refcount->found <= refcount->maybe);
}

/* Of the objects on the collector's side (those with a GC head that is in use) without deferred
 * ones: how many, and how many of them exactly. */
void refcounts_share(const struct refcounts *refcounts, uint64_t *tracked, uint64_t *exact);

#endif
