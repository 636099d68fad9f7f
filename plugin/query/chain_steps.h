/* The steps of one chain, named: from ids of objects to lines (query/chains.h). */
#ifndef PY_REFERRERS_QUERY_CHAIN_STEPS_H
#define PY_REFERRERS_QUERY_CHAIN_STEPS_H

#include "query/chains.h"

/* Names steps of any number of chains. */
struct chain_steps {
    struct holders holders;
    struct budget *budget;
    GArray *yielded;         /* struct holding: what holds the object at hand */
    struct natives *natives; /* that may hold the end of a chain, too; or NULL */
};

void chain_steps_init(struct chain_steps *steps, struct index *index, enum naming_frames frames,
                      struct budget *budget);
void chain_steps_clear(struct chain_steps *steps);

/* The chain of COUNT objects from the target, NODES[0], up to one that a root holds; at most
 * MAX_LENGTH of its references are named. */
struct chain chain_steps_name(struct chain_steps *steps, const uint32_t *nodes, uint32_t count,
                              uint32_t max_length);

/* The chain of object TARGET that ROOT holds directly. */
struct chain chain_steps_of_root(struct chain_steps *steps, uint32_t target,
                                 const struct root *root);

/* The same that C code does: false if no word of it does. */
bool chain_steps_of_native(struct chain_steps *steps, uint32_t target, struct chain *chain);

void chain_clear(struct chain *chain);

/* Does ROOT keep its object alive?  A borrowed pointer does not. */
static inline bool
chain_root_keeps(const struct root *root)
{
    return root->kind != ROOT_INTERPRETER || root->counts > 0;
}

/* Is it sure that ROOT holds its object? */
static inline bool
chain_root_is_certain(const struct root *root)
{
    return holder_strength_of(root->reference.kind) == HOLDER_STRONG;
}

#endif
