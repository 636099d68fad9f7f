/* Reference counts: how many an object has, and whether the number means anything.
 *
 * Up to 3.11 a count is one word.  From 3.12 on objects that are never freed have a count with bit
 * 31 set (PEP 683).  Free-threaded builds split it: what the owning thread counts, and what all
 * others do, with two bits of state below it; and they do not count every reference to what threads
 * share most, as functions, code, classes and modules (PEP 703).  Include/refcount.h,
 * Include/object.h.
 */
#ifndef PY_REFERRERS_PYTHON_REFCOUNT_H
#define PY_REFERRERS_PYTHON_REFCOUNT_H

#include "python/python.h"

struct refcount_value {
    int64_t count; /* 0 or less: no living object, or a count that was overwritten */
    bool immortal; /* never freed: the count means nothing */
    bool deferred; /* free-threaded: some references are not counted, or elsewhere, in each thread;
                      only the collector frees it, and the count may be anything */
    bool queued;   /* free-threaded: the owner was told to see after the count, which may own one */
};

/* Could what is at ADDRESS be the count of a living object, or is it an address or other words?  A
 * C structure that begins with two pointers to types looks like an object otherwise. */
bool refcount_is_plausible(struct python *python, struct reader *reader, uint64_t address);

/* False if it cannot be read. */
bool refcount_read(struct python *python, struct reader *reader, uint64_t object,
                   struct refcount_value *value);

#endif
