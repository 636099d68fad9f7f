/* Blocks of Python's allocator and of malloc in which no object is: whose are they?
 *
 * An object's, if one of a type that keeps what it refers to in blocks of its own leads there: a
 * list's items, a dict's keys, a set's table, the values of an instance of a Python class.  Or the
 * interpreter's, which keeps dicts' keys to use them again.  All others may be those of C code.
 * Looking for who claims a block takes one look at each object's own words.
 */
#ifndef PY_REFERRERS_QUERY_NATIVE_CLAIMS_H
#define PY_REFERRERS_QUERY_NATIVE_CLAIMS_H

#include "heap/block_walk.h"
#include "heap/heap.h"

/* One byte for each MiB of addresses, as in native/chunks.h. */
enum { CLAIMS_NEAR_SHIFT = 20, CLAIMS_NEAR_COUNT = 1 << 16 };

struct claims {
    const struct heap *heap;
    struct block_walk walk;
    struct address_map *blocks; /* of Python's allocator, in use and with no object in them */
    uint8_t *claimed;           /* by id of those */
    uint8_t *claimants;         /* by index of type: enum claimant */
    uint64_t head;              /* bytes in front of an object that the collector knows */
    uint8_t near[CLAIMS_NEAR_COUNT];
};

enum claimant {
    CLAIMANT_UNKNOWN,
    CLAIMANT_SURE,  /* what its instances' words lead to is theirs */
    CLAIMANT_MAYBE, /* the same, of what turns out to hold what they refer to */
    CLAIMANT_NONE,  /* its instances have no words that lead to blocks */
};

/* Finds the blocks; NULL when there is no memory or the budget ran out. */
struct claims *claims_new(const struct heap *heap, struct budget *budget);
void claims_free(struct claims *claims);

enum claimant claims_of_type(struct claims *claims, const struct type *type);

/* False if no such block has ADDRESS, which most words are told by. */
static inline bool
claims_are_near(const struct claims *claims, uint64_t address)
{
    return claims->near[address >> CLAIMS_NEAR_SHIFT & (CLAIMS_NEAR_COUNT - 1)];
}

/* The block that ADDRESS leads to; ADDRESS_MAP_NONE if it leads to an object, or anywhere else. */
uint32_t claims_block_at(struct claims *claims, uint64_t address);

#endif
