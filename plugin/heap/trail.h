/* References as one thread meets them, before objects have numbers.
 *
 * Object after object that has any: how many references, and the code (heap/address_map.h) of each
 * one's referent; beside that, the code of the object.  So the heap is read once, and turned round
 * from this.
 */
#ifndef PY_REFERRERS_HEAP_TRAIL_H
#define PY_REFERRERS_HEAP_TRAIL_H

#include <stdbool.h>
#include <stdint.h>

/* Words in pages that come straight from the kernel; growing does not copy them. */
struct trail_words {
    uint32_t *at;
    uint64_t count, capacity;
};

struct trail {
    struct trail_words runs;    /* a length and so many codes, again and again */
    struct trail_words sources; /* whose each run is */
    uint64_t start;             /* of the run that is being written */
    bool failed;                /* no memory, or something without a code: of no use any more */
};

void trail_clear(struct trail *trail);

/* One object's run: begin it, add to it, and end it or take it back.  An empty one is not kept. */
void trail_begin(struct trail *trail);
void trail_add(struct trail *trail, const uint32_t *codes, uint32_t count);
void trail_end(struct trail *trail, uint32_t source);
void trail_take_back(struct trail *trail);

/* Frees what is at WORDS. */
void trail_words_clear(struct trail_words *words);

#endif
