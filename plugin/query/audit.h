/* Objects whose reference count does not add up, by type.
 *
 * Two lists: over-released objects have fewer counts than holders and will be freed while somebody
 * still points at them, which is the signature of one Py_DECREF too many; objects with more counts
 * than holders are kept by something that is no Python object: C code that means to, or a forgotten
 * Py_DECREF.
 */
#ifndef PY_REFERRERS_QUERY_AUDIT_H
#define PY_REFERRERS_QUERY_AUDIT_H

#include "query/refcounts.h"

struct audit_object {
    uint32_t id;
    uint64_t address;
    struct refcount refcount;
    uint64_t difference; /* counts missing or left over */
};

/* The objects of one type. */
struct audit_group {
    const struct type *type;
    uint64_t difference; /* of all of them */
    uint32_t total;
    GArray *objects; /* struct audit_object: the LIMIT with the greatest difference, first first */
};

struct audit {
    GArray *over_released; /* struct audit_group, the greatest difference first */
    GArray *unexplained;
    uint32_t over_released_total, unexplained_total; /* objects */
    uint64_t checked;                                /* objects that were looked at */
    uint64_t deferred; /* further ones, whose references a free-threaded build does not all count */
    bool complete;
};

/* Checks every object, or those whose type is called TYPE_NAME ("Foo", "functools.partial"; NULL
 * for all).  Of each type LIMIT objects are listed. */
struct audit *audit_run(const struct refcounts *refcounts, const char *type_name, uint32_t limit,
                        struct budget *budget);
void audit_free(struct audit *audit);

#endif
