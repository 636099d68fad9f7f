/* Where in memory are the words that lead to some addresses?
 *
 * All words of the segments are compared, from several threads if there may be: about as quick as
 * adding them up.  The first search also notes, for each page, which pages its words lead to, in
 * some bits (a Bloom filter of one function, 1/32 of the memory): searches after that read only
 * pages that may have what they look for, as long as that is in a few places.  What is no segment
 * (memory.h) is not searched, and only words of this machine's own format are.
 */
#ifndef PY_REFERRERS_TARGET_WORD_SEARCH_H
#define PY_REFERRERS_TARGET_WORD_SEARCH_H

#include "target/budget.h"
#include "target/memory.h"

/* Values from START on and below END. */
struct word_range {
    uint64_t start, end;
};

struct word_found {
    uint64_t address; /* of the word */
    uint64_t value;
    guint range; /* index of the range that has the value */
};

bool word_search_is_possible(const struct memory *memory);

/* MEMORY outlives it, and gets no more segments.  Never NULL. */
struct word_search *word_search_new(const struct memory *memory);
void word_search_free(struct word_search *search);

/* In part NUMBER of COUNT of memory, all words with a value in one of RANGES (struct word_range,
 * ascending, which do not overlap), by range and address: struct word_found; g_array_free.  NULL if
 * there are more than LIMIT, or the budget is spent. */
GArray *word_search_find(struct word_search *search, unsigned number, unsigned count,
                         const GArray *ranges, guint limit, struct budget *budget);

#endif
