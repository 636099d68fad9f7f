/* The fallback's pages: what a backend was asked for, kept by address.
 *
 * A window is WINDOW_SIZE bytes of the target, aligned to that, with as many bytes of address space
 * reserved here, of which only loaded pages take memory.  So bytes that are contiguous in the
 * target are contiguous here, and a pointer into a window stays good while others are loaded around
 * it.
 *
 * Invariants:
 *   - a window exists only once a page of it could be read: stray pointers reserve nothing;
 *   - a page's state changes once, from PAGE_UNKNOWN, and its bytes do not change after that (until
 * window_cache_forget, when no other thread reads): whoever sees PAGE_LOADED (with acquire) may
 * read them without a lock;
 *   - windows are only ever added, so finding one needs no lock either.
 */
#ifndef PY_REFERRERS_TARGET_WINDOW_H
#define PY_REFERRERS_TARGET_WINDOW_H

#include "target/memory.h"

enum {
    WINDOW_SIZE = 1 << 30,
    WINDOW_PAGES = WINDOW_SIZE / MEMORY_PAGE,
    /* Pages that are asked for in one read: large enough that calls cost little, small enough that
     * a stray pointer does not drag in megabytes. */
    WINDOW_RUN_PAGES = 64,
    /* 16 TiB: a target where every address can be read must not eat this process's own space. */
    WINDOW_LIMIT = 16384,
    /* How many missing pages that lie in no window are remembered; others are asked for again. */
    WINDOW_MISSING_LIMIT = 65536,
};

struct window_cache;

/* BACKEND is copied; NULL makes a cache in which every page is missing. */
struct window_cache *window_cache_new(const struct memory_backend *backend);
void window_cache_free(struct window_cache *cache);

/* All pages are unknown again; windows stay where they are.  From then on a page is read at a time,
 * as who asks again and again wants few. */
void window_cache_forget(struct window_cache *cache);

/* The part of the window around ADDRESS that lies in FIRST to LAST (inclusive, ADDRESS is in it).
 * False when there is no such window and ADDRESS's page cannot be read.  With LACKING the backend
 * is not called: that is set if it would have to be. */
bool window_cache_find(struct window_cache *cache, uint64_t address, uint64_t first, uint64_t last,
                       struct memory_region *region, bool *lacking);

/* Loads ADDRESS's page, and those around it that REGION (of window_cache_find, with ADDRESS in it)
 * has and that come with one read.  False when it is missing. */
bool window_cache_load(struct window_cache *cache, const struct memory_region *region,
                       uint64_t address);

/* Fills in what is known of the fallback. */
void window_cache_statistics(struct window_cache *cache, struct memory_statistics *statistics);

/* Calls EACH for every loaded page. */
void window_cache_each_page(struct window_cache *cache, memory_each_page *each, void *context);

/* The state of ADDRESS's page in a region with page states. */
static inline enum page_state
window_page_state(const struct memory_region *region, uint64_t address)
{
    return (enum page_state)__atomic_load_n(
        &region->page_state[address % WINDOW_SIZE / MEMORY_PAGE], __ATOMIC_ACQUIRE);
}

#endif
