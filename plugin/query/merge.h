/* An answer in which referrers that hold by the same path of names and types are one.
 *
 * The objects asked for, and then those that hold them, are put into groups: objects of one type
 * that hold objects of one group by references of one name, where indices and keys are no part of
 * the name.  Each object is a member of one group, the first that it was met for; where it was met
 * again it only counts.  So a group is one line, however many objects it has.
 */
#ifndef PY_REFERRERS_QUERY_MERGE_H
#define PY_REFERRERS_QUERY_MERGE_H

#include "query/referrers.h"

#define NO_GROUP UINT32_MAX

struct merged_group {
    char *name;   /* of the references: "list index"; all of "list index=3" if they agree in that;
                     NULL for targets, and if the objects speak for themselves */
    char *object; /* of the objects: "list (object)"; NULL if they are none, as of a root */
    uint64_t address;         /* id of the first line that was merged */
    bool same_address;        /* all of them have that */
    char *place;              /* if all have the same, or NULL */
    uint32_t references;      /* lines that were merged */
    uint32_t objects;         /* different objects that hold; 0 without objects */
    uint32_t elsewhere;       /* of these: members of other groups */
    uint32_t first_elsewhere; /* the group of the first of those */
    enum holder_strength strength;
    bool root;        /* the references are of roots */
    bool static_type; /* the objects are roots */
    bool target;
    uint32_t depth;
    uint32_t parent;  /* group whose members are held; NO_GROUP for targets */
    GArray *children; /* uint32_t, groups: roots first, then by the number of references */
    GArray *members;  /* uint32_t, nodes */
    /* What was not searched, or not listed, summed over the members. */
    uint32_t cuts[CUT_COUNT]; /* members, by enum referrers_cut */
    uint64_t not_listed, instances, parts;
    enum referrers_reach reach; /* of targets, if it is the same for all */
};

struct merged {
    GArray *groups; /* struct merged_group; targets first */
    uint32_t target_count;
};

/* Merges a whole answer.  REFERRERS outlives it. */
struct merged *merge(const struct referrers *referrers);
void merged_free(struct merged *merged);

#endif
