/* One object, as closely as it can be told: the answer to py-object. */
#ifndef PY_REFERRERS_QUERY_OBJECT_H
#define PY_REFERRERS_QUERY_OBJECT_H

#include "heap/collector.h"
#include "python/measure.h"
#include "python/value.h"
#include "query/refcounts.h"

struct object_view {
    uint64_t address;
    char *name;      /* "list", "function handle" */
    char *type_name; /* with its module: "app.models.User", "collections.deque", "dict" */
    uint64_t type_address;
    struct object_size size;
    bool counted; /* refcount is filled in; `found` of an object that nothing refers to is 0 */
    struct refcount refcount;
    char *natives; /* by which C code holds it, where counts are left over: "1 on …"; or NULL */
    unsigned native_words; /* that this tells of */
    bool natives_searched;
    uint64_t natives_unread; /* pages of C's memory that could not be read */
    struct collector_view collector;
    bool collecting; /* the collector was at work */
    bool has_length;
    uint64_t length;
    enum hash_state hash_state;
    int64_t hash;
    struct value value;
};

/* Looks at the object at ADDRESS, which must be one, with LIMIT items and attributes at the most.
 * REFCOUNTS may be NULL: then its count is not looked at. */
struct object_view *object_look(struct heap *heap, const struct refcounts *refcounts,
                                uint64_t address, uint32_t limit, struct budget *budget);
void object_free(struct object_view *object);

#endif
