/* The chunks of glibc's malloc, found by their shape.
 *
 * In front of a chunk is its size, in whose lowest bits are flags; chunks follow one another
 * without gaps from a heap's first to its top.  So a heap is known by a chain of sizes that links
 * up, and no symbol of libc is needed: the main heap begins where a mapping does, those of other
 * threads at multiples of HEAP_MAX_SIZE, behind a head that says how long they are; a large chunk
 * has pages of its own.  A chunk is in use unless the next one says it is not, or it is on a list
 * of a thread's cache (tcache) or of an arena's fastbins, which are known by where they lead.
 *
 * glibc's malloc/malloc.c and arena.c, 2.26 to 2.41: struct malloc_chunk, malloc_state, heap_info,
 * tcache_perthread_struct; PROTECT_PTR from 2.32 on.  Fastbins end with 2.42.
 */
#ifndef PY_REFERRERS_NATIVE_CHUNKS_H
#define PY_REFERRERS_NATIVE_CHUNKS_H

#include "target/budget.h"
#include "target/mappings.h"
#include "target/memory.h"
#include "target/try_array.h"

enum chunk_state {
    CHUNK_USED,
    CHUNK_FREE,   /* in a bin */
    CHUNK_CACHED, /* freed, and kept by a thread's cache or a fastbin */
    CHUNK_TOP,    /* what a heap has not given out yet */
};

struct chunk {
    uint64_t address;   /* of what malloc returned */
    uint64_t size : 56; /* bytes that may be used from there on */
    uint64_t state : 8; /* enum chunk_state */
};

#define CHUNK_NONE UINT32_MAX

/* One byte for each MiB of addresses, so many MiB apart or more sharing one. */
enum { CHUNK_NEAR_SHIFT = 20, CHUNK_NEAR_COUNT = 1 << 16 };

struct chunks {
    struct try_array chunks; /* struct chunk, ascending */
    struct try_array heaps;  /* struct chunk_heap, ascending; none reaches into the next */
    GArray *arenas;          /* struct address_range: the lists of an arena's head, malloc's own */
    struct try_array places; /* uint32_t: of each heap, the first chunk behind each multiple of its
                                step */
    unsigned word;           /* bytes of a pointer */
    uint8_t near[CHUNK_NEAR_COUNT];
};

/* A row of chunks without gaps. */
struct chunk_heap {
    uint64_t start, end;
    uint32_t first, count; /* chunks */
    uint64_t broken;       /* where the chain ends before the heap does; 0 if it links up */
    uint32_t places;       /* index of its first */
    uint8_t shift;         /* log2 of the step */
};

struct address_range {
    uint64_t start, end;
};

/* Looks through the writable MAPPINGS (ascending), those without a file, for heaps; ranges that are
 * somebody else's (struct address_range, ascending) are left out.  VARIABLES are the writable data
 * of libraries: where an arena's head may be, and behind which a heap may begin.  NULL when there
 * is no memory; less when the budget ran out. */
struct chunks *chunks_find(struct memory *memory, const GArray *mappings, const GArray *excluded,
                           const GArray *variables, struct budget *budget);
void chunks_free(struct chunks *chunks);

/* Is ADDRESS that of a list of an arena? */
bool chunks_is_list(const struct chunks *chunks, uint64_t address);

/* False if no chunk has ADDRESS, which most words of a program are told by. */
static inline bool
chunks_near(const struct chunks *chunks, uint64_t address)
{
    return chunks->near[address >> CHUNK_NEAR_SHIFT & (CHUNK_NEAR_COUNT - 1)];
}

/* The chunk that ADDRESS lies in, its head included; CHUNK_NONE if it is in none. */
uint32_t chunks_at(const struct chunks *chunks, uint64_t address);

static inline const struct chunk *
chunks_get(const struct chunks *chunks, uint32_t n)
{
    return TRY_ARRAY_AT(&chunks->chunks, const struct chunk, n);
}

#endif
