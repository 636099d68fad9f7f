/* What the files of a direct search (direct*.c) share. */
#ifndef PY_REFERRERS_QUERY_DIRECT_INTERNAL_H
#define PY_REFERRERS_QUERY_DIRECT_INTERNAL_H

#include "query/direct.h"
#include "query/direct_blocks.h"
#include "target/word_search.h"

/* An object of interest. */
struct known {
    uint64_t address;
    const struct type *type;
    struct held_block *block;
    bool lists;            /* the collector has it on a list, or a root refers to it */
    bool counts;           /* the index would have it */
    bool asked;            /* has it any referrer? */
    bool held;             /* it has */
    bool wanted;           /* its referrers are, all of them */
    bool spread;           /* and the words that lead to it were looked at */
    uint32_t id;           /* in the part of an index that was made last */
    GHashTable *places;    /* struct held_block * where words lead to it */
    GHashTable *referrers; /* struct known * -> how often */
};

/* A block of an allocator; or an object that lies in none. */
struct held_block {
    struct block_range range;
    struct known *object; /* NULL: somebody keeps references here */
    bool wanted;          /* words that lead into it are */
    bool searched;
    bool owned;        /* and its owners were looked for */
    GArray *users;     /* struct word_found, once searched */
    GPtrArray *owners; /* struct known * that keep references here, once searched */
};

struct direct {
    struct heap *heap;
    struct python *python;
    struct reader reader;
    const struct native *native;
    struct word_search *search;
    GArray *frames; /* struct block_range of frames on data stacks, ascending */
    struct budget *budget;
    GHashTable *blocks;  /* start -> struct held_block */
    GHashTable *objects; /* address -> struct known */
    GHashTable *visits;  /* struct known * whose references are to be counted */
    const char *refusal;
    unsigned rounds;
};

/* There will be no answer. */
static inline void
direct_refuse(struct direct *direct, const char *why)
{
    if (!direct->refusal)
        direct->refusal = why;
}

static inline int
direct_by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct block_range *)a)->start,
             second = ((const struct block_range *)b)->start;
    return (first > second) - (first < second);
}

/* ---- query/direct_words.c: words become references ---- */

/* The block, and the object in it, made if they are not known yet. */
struct held_block *direct_block(struct direct *direct, struct block_range range);

/* All referrers of OBJECT are wanted. */
void direct_want(struct known *object);

/* Who keeps references in the block?  Once it was searched for. */
void direct_find_owners(struct direct *direct, struct held_block *block);

/* The words that lead to a wanted object, once they were searched for, become places. */
void direct_spread(struct direct *direct, struct known *object);

/* Is there one among the words from number FIRST on that lead to an object of which only that was
 * asked?  Words that are hard to judge do not count. */
void direct_look_for_any(struct direct *direct, struct known *object, guint first);

/* Counts the references of those that places belong to. */
void direct_visit_holders(struct direct *direct);

/* ---- query/direct_rounds.c ---- */

/* Searches for what is wanted, and takes what follows from what was found. */
void direct_round(struct direct *direct);

/* Is there nothing left to search for, and is every word accounted for? */
bool direct_is_settled(struct direct *direct);
void direct_check_places(struct direct *direct);

#endif
