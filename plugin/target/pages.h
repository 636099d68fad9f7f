/* Which pages of a process are there: /proc/PID/pagemap.
 *
 * Memory that was mapped and never used has no pages, and to read it would make some.  A page of a
 * privately mapped file is the file's own until it is written to.
 *
 * Source: Documentation/admin-guide/mm/pagemap.rst of Linux: a 64-bit word for each page; bit 63:
 * it is there, 62: it is swapped out, 61: it is of a file or shared; PAGEMAP_SCAN (Linux 6.7) tells
 * the same of ranges.
 */
#ifndef PY_REFERRERS_TARGET_PAGES_H
#define PY_REFERRERS_TARGET_PAGES_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "target/budget.h"

struct pages {
    int file; /* -1: not to be had */
    uint64_t page_size;
};

/* Of process PID; where it cannot be told, every page counts as there. */
void pages_open(struct pages *pages, int pid);
void pages_close(struct pages *pages);

enum pages_wanted {
    PAGES_NONE,
    PAGES_ALL,
    PAGES_THERE, /* in memory or swapped out */
    PAGES_OWN,   /* of these, those that are the process's own, not a file's */
};

struct page_run {
    uint64_t start, end;
};

/* Appends the runs of wanted pages between START and END, multiples of the page size, to RUNS
 * (struct page_run), ascending.  False when the budget ran out. */
bool pages_find(const struct pages *pages, uint64_t start, uint64_t end, enum pages_wanted wanted,
                GArray *runs, struct budget *budget);

#endif
