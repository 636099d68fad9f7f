/* Numbers for the ways in which objects hold others: references of one kind, name and strength have
 * one label.
 *
 * A label is known by what its text is made from, not by the text: what is found here has been
 * spelled before.  Memory is bounded: labels that did not fit are forgotten, and get new numbers
 * when they come again.
 */
#ifndef PY_REFERRERS_REPORT_SQLITE_LABELS_H
#define PY_REFERRERS_REPORT_SQLITE_LABELS_H

#include "heap/heap.h"

enum label_strength { LABEL_STRONG, LABEL_BORROWED, LABEL_WEAK };

struct label_key {
    uint64_t subject; /* what the name is made from: an address, an index ... */
    uint64_t rest;    /* which of its names, the kind and the strength; never 0 */
};

struct label_slot {
    struct label_key key;
    uint32_t number;
};

struct labels {
    struct label_slot *slots;
    size_t size, used;
    uint32_t last; /* number that was given out */
};

void labels_init(struct labels *labels);
void labels_clear(struct labels *labels);

/* The key of REFERENCE as held by the object at HOLDER. */
struct label_key label_key_of(struct heap *heap, struct reader *reader, uint64_t holder,
                              const struct type *type, const struct reference *reference,
                              enum label_strength strength);

/* The number of KEY's label, from 1; *NEW: it is one that was not given out before. */
uint32_t labels_find(struct labels *labels, const struct label_key *key, bool *new);

#endif
