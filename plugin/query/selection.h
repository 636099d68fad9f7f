/* Objects picked by what they are: their type, their attributes, their size. */
#ifndef PY_REFERRERS_QUERY_SELECTION_H
#define PY_REFERRERS_QUERY_SELECTION_H

#include "query/condition.h"

struct selection_options {
    const char *type_name; /* query/type_names.h */
    bool subclasses;       /* instances of their subclasses, too */
    GPtrArray *conditions; /* struct condition *, all of which must hold; may be NULL */
    uint32_t limit;
    bool largest; /* the LIMIT largest, largest first; not the first by address */
};

struct selected {
    uint32_t id;
    uint64_t address;
    uint64_t size; /* measure_total */
};

struct selection {
    GPtrArray *types;   /* const struct type *: what the name means and has instances */
    GArray *counts;     /* uint64_t: how many each of them has */
    GArray *objects;    /* struct selected */
    uint64_t instances; /* of the types */
    uint64_t matching;  /* of those, which meet the conditions */
    bool complete;      /* false: the time ran out, there may be more */
};

/* NULL with PR_ERROR_NOT_FOUND when nothing is selected, with a sentence that says what is near. */
struct selection *selection_find(struct heap *heap, const struct selection_options *options,
                                 struct budget *budget, GError **error);
void selection_free(struct selection *selection);

/* "the first 10 by address of 1204 instances of app.Node", for people; g_free. */
char *selection_describe(struct heap *heap, const struct selection *selection,
                         const struct selection_options *options, struct budget *budget);

#endif
