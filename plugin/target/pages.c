#include "target/pages.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

enum { BATCH = 1 << 16 /* pages that are asked for at once */ };

static const uint64_t there = UINT64_C(1) << 63, swapped = UINT64_C(1) << 62,
                      of_file = UINT64_C(1) << 61;

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
