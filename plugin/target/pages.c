#include "target/pages.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum {
    BATCH = 1 << 16,  /* pages that are asked for at once */
    REGIONS = 1 << 10 /* of them, by the newer way */
};

static const uint64_t there = UINT64_C(1) << 63, swapped = UINT64_C(1) << 62,
                      of_file = UINT64_C(1) << 61;

/* PAGEMAP_SCAN of <linux/fs.h>, which not every system that this is built on has. */
struct region {
    uint64_t start, end, categories;
};

struct scan {
    uint64_t size, flags, start, end, walk_end, regions, region_count, max_pages;
    uint64_t inverted, all_of, any_of, returned;
};

#define SCAN _IOWR('f', 16, struct scan)
enum { SCAN_FILE = 1 << 2, SCAN_THERE = 1 << 3, SCAN_SWAPPED = 1 << 4 };

void
pages_open(struct pages *pages, int pid)
{
    char path[32];
    snprintf(path, sizeof path, "/proc/%d/pagemap", pid);
    pages->file = open(path, O_RDONLY | O_CLOEXEC);
    pages->page_size = (uint64_t)sysconf(_SC_PAGESIZE);
}

void
pages_close(struct pages *pages)
{
    if (pages->file >= 0)
        close(pages->file);
    pages->file = -1;
}

static bool
is_wanted(uint64_t entry, enum pages_wanted wanted)
{
    if (wanted == PAGES_THERE)
        return entry & (there | swapped);
    return entry & swapped || (entry & there && !(entry & of_file));
}

static void
add_run(GArray *runs, uint64_t start, uint64_t end)
{
    struct page_run run = {start, end};
    struct page_run *last = runs->len ? &g_array_index(runs, struct page_run, runs->len - 1) : NULL;
    if (last && last->end == start)
        last->end = end;
    else
        g_array_append_val(runs, run);
}

enum scanned {
    SCANNED,
    SCAN_STOPPED, /* by the budget */
    SCAN_UNKNOWN  /* this Linux has no such way */
};

/* By Linux 6.7's way, which passes over what was never used as fast as there are tables of pages: a
 * process may have reserved all addresses that there are. */
static enum scanned
scan_pages(const struct pages *pages, uint64_t start, uint64_t end, enum pages_wanted wanted,
           GArray *runs, struct budget *budget)
{
    const uint64_t step = UINT64_C(1) << 40; /* addresses between two looks for Ctrl-C */
    g_autofree struct region *regions = g_new(struct region, REGIONS);
    for (uint64_t at = start; at < end;) {
        struct scan scan = {.size = sizeof scan,
                            .start = at,
                            .end = MIN(end, at + step),
                            .regions = (uintptr_t)regions,
                            .region_count = REGIONS,
                            .any_of = SCAN_THERE | SCAN_SWAPPED,
                            .returned = SCAN_FILE | SCAN_THERE | SCAN_SWAPPED};
        if (budget_spent(budget))
            return SCAN_STOPPED;
        int count = ioctl(pages->file, SCAN, &scan);
        if (count < 0 || scan.walk_end <= at)
            return SCAN_UNKNOWN;
        for (int i = 0; i < count; i++)
            if (wanted == PAGES_THERE || !(regions[i].categories & SCAN_FILE) ||
                regions[i].categories & SCAN_SWAPPED)
                add_run(runs, regions[i].start, regions[i].end);
        at = scan.walk_end;
    }
    return SCANNED;
}

bool
pages_find(const struct pages *pages, uint64_t start, uint64_t end, enum pages_wanted wanted,
           GArray *runs, struct budget *budget)
{
    if (wanted == PAGES_NONE)
        return true;
    if (wanted == PAGES_ALL || pages->file < 0) {
        add_run(runs, start, end);
        return true;
    }
    guint before = runs->len;
    enum scanned scanned = scan_pages(pages, start, end, wanted, runs, budget);
    if (scanned != SCAN_UNKNOWN)
        return scanned == SCANNED;
    g_array_set_size(runs, before);
    g_autofree uint64_t *entries = g_new(uint64_t, BATCH);
    for (uint64_t at = start; at < end;) {
        size_t count = (size_t)MIN((end - at) / pages->page_size, BATCH);
        size_t bytes = count * sizeof *entries;
        off_t where = (off_t)(at / pages->page_size * sizeof *entries);
        if (budget_spent(budget))
            return false;
        if (pread(pages->file, entries, bytes, where) != (ssize_t)bytes) {
            add_run(runs, at, end);
            return true;
        }
        for (size_t i = 0; i < count; i++, at += pages->page_size)
            if (is_wanted(entries[i], wanted))
                add_run(runs, at, at + pages->page_size);
    }
    return true;
}
