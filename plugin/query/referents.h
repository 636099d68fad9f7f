/* What an object refers to: the answer to py-referents.
 *
 * The answer is a graph of objects, searched breadth first, so that each is reached on a shortest
 * way.  Each object's references are listed as its own code would visit them, its class first; no
 * step is left out, so an attribute may lie behind a __dict__.  Objects need not be known to the
 * index: all is read from the object itself.
 */
#ifndef PY_REFERRERS_QUERY_REFERENTS_H
#define PY_REFERRERS_QUERY_REFERENTS_H

#include "query/referrers.h"

struct referents_options {
    uint32_t max_depth; /* lines of the printed tree below the target */
    uint32_t limit;     /* references listed of one object */
};

/* One reference of an object, as seen from it. */
struct referent {
    char *name; /* ".x (instance attribute)", "key=a", "index=3" */
    uint32_t node;
    enum holder_strength strength;
    bool borrowed; /* a plain pointer: another object holds the count */
};

struct referents_node {
    uint64_t address;
    char *name;  /* "list (object)" */
    char *value; /* of a plain object: "42", "'text'"; else NULL */
    const struct type *type;
    uint32_t depth;           /* of its line; the target's is 0 */
    uint32_t parent;          /* node under which it was first reached, NO_NODE for the target */
    uint32_t parent_referent; /* and by which of its references */
    enum referrers_cut cut;
    GArray *referents; /* struct referent */
    uint64_t total;    /* references there are, if more than were listed; else 0 */
    uint64_t strays;   /* references that lead to no object */
    bool unreadable;   /* some of what it refers to could not be read */
};

struct referents {
    GArray *nodes;       /* struct referents_node; the target first */
    uint32_t unfollowed; /* objects at the greatest depth, classes aside, of kinds that refer to
                            others */
};

/* A tree longer than this is for no one to read: searching stops there. */
enum { REFERENTS_MAX = 200000 };

/* Searches from the object at TARGET, which must be one. */
struct referents *referents_search(struct heap *heap, uint64_t target,
                                   const struct referents_options *options, struct budget *budget);
void referents_free(struct referents *referents);

#endif
