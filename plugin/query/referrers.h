/* Everything that refers to some objects, up to the roots: the answer to py-referrers.
 *
 * The answer is a graph of objects.  Each object's holders are listed: a root, or another object,
 * with the name by which it holds (query/holders.h).
 *
 * Objects are searched breadth first, so that each is reached on a shortest way; its holders are
 * listed where it was reached first.
 */
#ifndef PY_REFERRERS_QUERY_REFERRERS_H
#define PY_REFERRERS_QUERY_REFERRERS_H

#include "query/holders.h"

#define REFERRERS_UNLIMITED UINT32_MAX

struct referrers_options {
    uint32_t
        max_depth; /* lines of the printed tree below a target: a name and its object are two */
    uint32_t referrer_limit;  /* holders listed of one object */
    const uint64_t *excluded; /* addresses never reported as holders */
    size_t excluded_count;
    const char *const *excluded_types;  /* names of classes, ended by NULL; or NULL */
    const char *const *module_prefixes; /* see holders.h */
    bool without_weak;
    enum naming_frames frames;
    uint32_t max_holders; /* searching stops there; 0: REFERRERS_MAX_HOLDERS */
};

#define NO_NODE UINT32_MAX

/* Why the holders of an object were not looked for. */
enum referrers_cut {
    CUT_NOT,      /* they were */
    CUT_STRANGER, /* the object is none that was found: nothing that could be read refers to it */
    CUT_DEPTH,    /* the depth was reached, and there are some */
    CUT_TIME,     /* the budget ran out */
    CUT_SIZE,     /* there are as many holders as there may be already */
    CUT_COUNT,
};

/* What is known of an object's way to a root. */
enum referrers_reach {
    REACH_UNKNOWN, /* there is one, or not all was searched */
    REACH_CYCLE,   /* there is none: whatever holds it is held by it, or by another cycle */
    REACH_NOBODY,  /* there is none: ways end at objects that nothing refers to */
};

struct holder {
    char *name; /* "Foo.x (instance attribute)"; NULL if the holding object speaks for itself */
    uint64_t address; /* what the name line shows as id */
    uint32_t node;    /* the holding object's node, NO_NODE for a root and for a weak reference */
    char *place;      /* where a frame is (query/holders.h); or NULL */
    enum holder_strength strength;
    bool root;
    uint32_t found; /* its place in the order of finding, while searching */
};

struct referrers_node {
    uint32_t id;
    uint64_t address;
    char *name;             /* "list (object)", "type Foo (object)", "handle method" */
    uint32_t depth;         /* of its line; a target's is 0 */
    uint32_t parent;        /* node under which it was first reached, NO_NODE for a target */
    uint32_t parent_holder; /* and which of its holders that was */
    bool settled;           /* parent_holder is final, while searching */
    bool target;
    bool root; /* needs nothing to hold it: a type of the program itself */
    enum referrers_cut cut;
    enum referrers_reach reach; /* of a target */
    GArray *holders;            /* struct holder */
    uint32_t holder_total;      /* holders there are, if more than were listed; else 0 */
    uint32_t instances;         /* of a class: instances that were not listed as holders */
    uint32_t parts; /* of a class: parts of its own (__mro__, descriptors) that were not */
};

struct referrers {
    GArray *nodes; /* struct referrers_node; the targets first, in the order asked for */
    uint32_t target_count;
    struct holders_left_out left_out;
    const char *unknown_type; /* one of excluded_types that no class has: nothing was searched */
};

/* A tree longer or deeper than this is for no one to read: searching stops there. */
enum { REFERRERS_MAX_HOLDERS = 200000, REFERRERS_MAX_DEPTH = 4000 };

static inline uint32_t
referrers_max_holders(const struct referrers_options *options)
{
    return options->max_holders ? options->max_holders : REFERRERS_MAX_HOLDERS;
}

/* Searches from the objects at these addresses, each of them once. */
struct referrers *referrers_search(struct index *index, const uint64_t *targets, uint32_t count,
                                   const struct referrers_options *options, struct budget *budget);

/* The answer when there was no time to look at the heap: the targets by name. */
struct referrers *referrers_unsearched(struct python *python, const uint64_t *targets,
                                       uint32_t count);

void referrers_free(struct referrers *referrers);

#endif
