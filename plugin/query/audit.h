/* Objects whose reference count does not add up, by type.
 *
 * Three lists: over-released objects have fewer counts than holders and will be freed while
 * somebody still points at them, which is the signature of one Py_DECREF too many; objects with
 * more counts than holders are kept by C code that means to, where so many words of its memory lead
 * to them, or leaked by a forgotten Py_DECREF.  Without a search of C's memory the latter two are
 * one.
 */
#ifndef PY_REFERRERS_QUERY_AUDIT_H
#define PY_REFERRERS_QUERY_AUDIT_H

#include "query/natives.h"
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
    GArray *held;          /* by words of C code */
    GArray *unexplained;
    uint32_t over_released_total, held_total, unexplained_total; /* objects */
    struct natives *natives;                                     /* NULL: not searched */
    uint64_t checked;                                            /* objects that were looked at */
    uint64_t deferred; /* further ones, whose references a free-threaded build does not all count */
    bool complete;
};

struct audit_options {
    const char *type_name; /* "Foo", "functools.partial"; NULL: objects of all types are checked */
    uint32_t limit;        /* of each type so many objects are listed */
    /* What C code holds, asked for when counts are left over; NULL: it is not searched. */
    struct natives *(*natives)(void *context, struct budget *budget);
    void *natives_context;
};

struct audit *audit_run(const struct refcounts *refcounts, const struct audit_options *options,
                        struct budget *budget);
void audit_free(struct audit *audit);

#endif
