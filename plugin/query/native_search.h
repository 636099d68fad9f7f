/* Looking through the memory of C code for words that lead to objects and blocks.
 *
 * First the words of objects are read: the blocks that they lead to are theirs, and so are those of
 * dicts' keys that interpreters keep (query/native_owned.c).  Then the words of all blocks that are
 * left, of registers, stacks, areas of other allocators and variables.  Each that leads to the
 * first byte of an object, or into a block, is a link.
 */
#ifndef PY_REFERRERS_QUERY_NATIVE_SEARCH_H
#define PY_REFERRERS_QUERY_NATIVE_SEARCH_H

#include "python/type.h"
#include "query/native_claims.h"
#include "query/natives_internal.h"

enum { BUDGET_STEPS = 1 << 12 };

/* What is known of a chunk. */
enum {
    CHUNK_OBJECT = 1,  /* it is an object */
    CHUNK_SLAB = 2,    /* objects are in it */
    CHUNK_STATE = 4,   /* of an interpreter or a thread: told by roots */
    CHUNK_CLAIMED = 8, /* an object's (query/native_claims.h) */
};

struct native_search {
    struct natives *natives;
    const struct chunks *chunks;
    struct budget *budget;
    uint64_t first_object, object_span; /* no object is below or farther */
    uint8_t *known;                     /* of each chunk */
    struct claims *claims;
    struct try_array links; /* struct native_link: to blocks, found in the present stage */
    /* Of objects' words: the object that they are of, and what was found by them. */
    uint32_t object;
    enum claimant claimant;
    struct try_array deep;   /* uint64_t: blocks of the interpreter, which may lead to more */
    struct try_array ranges; /* struct address_range: of areas, what objects keep there */
    uint8_t *near_area;      /* of each MiB of addresses, as in native/chunks.h */
    guint other;             /* the first of the native's others that is not passed yet */
    /* Of C's words: are they looked up among objects?  Of those of a block: objects to look at yet
     * before they are believed to be held by it, its owner, and how many links there were before.
     */
    bool objects;
    unsigned undecided;
    uint32_t owner, links_before;
};

/* A word in C's memory: VALUE is there, as FROM of struct native_link says. */
typedef void take_value(struct native_search *search, uint64_t value, uint64_t from,
                        bool in_register);

/* Gives TAKE every word in START to END that can be read.  False when the budget is spent. */
bool native_search_words(struct native_search *search, take_value *take, uint64_t start,
                         uint64_t end);

void native_search_link(struct try_array *links, uint64_t from, uint32_t to, bool in_register);

/* The chunk that VALUE leads to, as a block; CHUNK_NONE if that is an object. */
static inline uint32_t
native_search_chunk(const struct native_search *search, uint64_t value)
{
    if (!chunks_near(search->chunks, value))
        return CHUNK_NONE;
    uint32_t chunk = chunks_at(search->chunks, value);
    return chunk != CHUNK_NONE && value >= chunks_get(search->chunks, chunk)->address &&
                   !(search->known[chunk] & CHUNK_OBJECT)
               ? chunk
               : CHUNK_NONE;
}

/* query/native_owned.c: leaves in natives->blocks and to_blocks what no object owns, and words of
 * objects that lead there.  False when the budget ran out or there is no memory. */
bool native_search_owned(struct native_search *search);

#endif
