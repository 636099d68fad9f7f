/* Why is an object alive?  Chains of references that lead from a root to it: the answer to py-path.
 *
 * A chain is a shortest one, counted in references from object to object.  One that is certain goes
 * before all that are not: that pass a reference found by its bytes alone, a slot of an evaluation
 * stack that may be a left-over, or a weak reference, where those are wanted.  The next chain is
 * the best of those through another object that refers to the target directly, or from another root
 * that does.
 *
 * Roots are those of the heap, and the variables of imported modules; where none of them leads to
 * the target, what C code holds (query/natives.h).  Steps are named, and several
 * references taken in one step, as in query/holders.h.
 */
#ifndef PY_REFERRERS_QUERY_CHAINS_H
#define PY_REFERRERS_QUERY_CHAINS_H

#include "query/holders.h"
#include "query/natives.h"

struct chains_options {
    uint32_t count;      /* chains wanted of each target */
    uint32_t max_length; /* references of a chain that are shown, half at each end */
    bool weak;           /* weak references will do */
    enum naming_frames frames;
    const uint64_t *avoided; /* addresses that no chain leads through, nor through their __dict__ */
    size_t avoided_count;
    /* What C code holds, asked for when it is wanted first; NULL: it is not searched. */
    struct natives *(*natives)(void *context, struct budget *budget);
    void *natives_context;
};

/* One line: what holds the next, by which name; the last one is the target. */
struct chain_step {
    char *name;       /* NULL when steps are left out here */
    uint64_t address; /* what the line shows as id */
    char *object;     /* the holding object, by its own name; NULL of a root that is none */
    uint64_t object_address;
    char *place; /* of a root, where it is; or NULL */
    enum holder_strength strength;
    bool root, target;
    uint32_t left_out; /* references */
};

struct chain {
    GArray *steps; /* struct chain_step, from the root to the target */
    uint32_t references;
};

/* Why there are no more chains. */
enum chains_end {
    CHAINS_ENOUGH,   /* as many as were wanted; there may be more */
    CHAINS_ALL,      /* there are no more */
    CHAINS_TIME,     /* the budget ran out */
    CHAINS_MEMORY,   /* none was left */
    CHAINS_STRANGER, /* nothing that could be read refers to the target */
};

struct chains {
    uint64_t target;
    char *target_name;
    GArray *found; /* struct chain, the best first */
    enum chains_end end;
    /* Where there is none: what holds the target all the same. */
    uint32_t holders; /* objects that hold it, directly or not */
    char *dead_end;   /* the nearest of them, or the target, that no object holds; or NULL */
    uint64_t dead_end_address;
    bool natives_searched;
};

/* What is the same for every target.  INDEX, OPTIONS and BUDGET outlive it; NULL when there is no
 * memory. */
struct chains_finder;
struct chains_finder *chains_finder_new(struct index *index, const struct chains_options *options,
                                        struct budget *budget);
void chains_finder_free(struct chains_finder *finder);

struct chains *chains_find(struct chains_finder *finder, uint64_t target);

/* The answer when there was no time to look at the heap. */
struct chains *chains_unsearched(struct python *python, uint64_t target);

void chains_free(struct chains *chains);

#endif
