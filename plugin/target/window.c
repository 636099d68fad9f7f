#include "target/window.h"

#include <sys/mman.h>

#include "target/copy.h"

enum { WINDOW_BUCKETS = 256 };

struct window {
    uint64_t number; /* its first address / WINDOW_SIZE */
    uint8_t *bytes;
    uint8_t *page_state;
    struct window *next; /* in its bucket */
};

struct window_cache {
    struct memory_backend backend;
    /* A hash table that only grows, so that readers can search it while a window is added. */
    struct window *buckets[WINDOW_BUCKETS];
    GMutex lock; /* held to call the backend and to change anything in here */
    unsigned window_count;
    GHashTable *missing; /* page numbers (gint64), of pages that lie in no window */
    unsigned run_pages;  /* that are asked for in one read, aligned to as many */
    uint64_t loaded_pages;
    uint64_t missing_pages;
    uint64_t refused_pages;
    uint64_t reads;
};

struct window_cache *
window_cache_new(const struct memory_backend *backend)
{
    struct window_cache *cache = g_new0(struct window_cache, 1);

    if (backend)
        cache->backend = *backend;
    cache->run_pages = WINDOW_RUN_PAGES;
    g_mutex_init(&cache->lock);
    cache->missing = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    return cache;
}

/* Bytes and page states are one mapping. */
static const size_t mapping_size = (size_t)WINDOW_SIZE + WINDOW_PAGES;

static struct window *
window_new(uint64_t number)
{
    void *mapping = mmap(NULL, mapping_size, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapping == MAP_FAILED)
        return NULL;

    struct window *window = g_new0(struct window, 1);
    window->number = number;
    window->bytes = mapping;
    window->page_state = window->bytes + WINDOW_SIZE;
    return window;
}

void
window_cache_free(struct window_cache *cache)
{
    if (!cache)
        return;
    for (unsigned i = 0; i < WINDOW_BUCKETS; i++) {
        struct window *window = cache->buckets[i];
        while (window) {
            struct window *next = window->next;
            munmap(window->bytes, mapping_size);
            g_free(window);
            window = next;
        }
    }
    if (cache->backend.close)
        cache->backend.close(cache->backend.context);
    g_hash_table_destroy(cache->missing);
    g_mutex_clear(&cache->lock);
    g_free(cache);
}

void
window_cache_forget(struct window_cache *cache)
{
    g_mutex_lock(&cache->lock);
    for (unsigned i = 0; i < WINDOW_BUCKETS; i++)
        for (struct window *window = cache->buckets[i]; window; window = window->next)
            madvise(window->page_state, WINDOW_PAGES, MADV_DONTNEED); /* zeros: PAGE_UNKNOWN */
    g_hash_table_remove_all(cache->missing);
    cache->loaded_pages = cache->missing_pages = 0;
    cache->run_pages = 1;
    g_mutex_unlock(&cache->lock);
}

static struct window *
find_window(struct window_cache *cache, uint64_t number)
{
    struct window *window =
        __atomic_load_n(&cache->buckets[number % WINDOW_BUCKETS], __ATOMIC_ACQUIRE);

    while (window && window->number != number)
        window = window->next;
    return window;
}

static size_t
ask_backend(struct window_cache *cache, uint64_t address, void *buffer, size_t length)
{
    if (!cache->backend.read)
        return 0;
    cache->reads++;
    size_t got = cache->backend.read(cache->backend.context, address, buffer, length);
    return MIN(got, length);
}

static void
remember_missing(struct window_cache *cache, uint64_t page_number)
{
    if (g_hash_table_size(cache->missing) >= WINDOW_MISSING_LIMIT)
        return;
    if (g_hash_table_add(cache->missing, copy_of(&page_number, sizeof page_number)))
        cache->missing_pages++;
}

/* Moves a page that is known to be missing to the window that now has it. */
static gboolean
adopt_missing(gpointer key, gpointer value, gpointer data)
{
    const gint64 *known = key;
    uint64_t page_number = (uint64_t)*known;
    struct window *window = data;

    (void)value;
    if (page_number / WINDOW_PAGES != window->number)
        return FALSE;
    window->page_state[page_number % WINDOW_PAGES] = PAGE_MISSING;
    return TRUE;
}

static struct window *
add_window(struct window_cache *cache, uint64_t number)
{
    struct window *window = cache->window_count < WINDOW_LIMIT ? window_new(number) : NULL;
    if (!window)
        return NULL;

    struct window **bucket = &cache->buckets[number % WINDOW_BUCKETS];
    g_hash_table_foreach_remove(cache->missing, adopt_missing, window);
    window->next = *bucket;
    cache->window_count++;
    __atomic_store_n(bucket, window, __ATOMIC_RELEASE);
    return window;
}

/* A window for ADDRESS, where there was none: first see whether there is anything to put in it. */
static struct window *
open_window(struct window_cache *cache, uint64_t address, bool *lacking)
{
    uint64_t page_number = address / MEMORY_PAGE;
    uint8_t probe[MEMORY_PAGE];
    struct window *window = NULL;

    if (g_hash_table_contains(cache->missing, &(gint64){(gint64)page_number}))
        return NULL;
    if (lacking) {
        *lacking = true;
        return NULL;
    }
    bool there = ask_backend(cache, page_number * MEMORY_PAGE, probe, sizeof probe) == sizeof probe;
    if (there)
        window = add_window(cache, address / WINDOW_SIZE);
    if (!window) {
        cache->refused_pages += there;
        remember_missing(cache, page_number);
    }
    return window;
}

bool
window_cache_find(struct window_cache *cache, uint64_t address, uint64_t first, uint64_t last,
                  struct memory_region *region, bool *lacking)
{
    uint64_t number = address / WINDOW_SIZE;
    struct window *window = find_window(cache, number);

    if (!window) {
        g_mutex_lock(&cache->lock);
        window = find_window(cache, number);
        if (!window)
            window = open_window(cache, address, lacking);
        g_mutex_unlock(&cache->lock);
    }
    if (!window)
        return false;

    /* The last byte rather than the end: the topmost window's end is no address. */
    uint64_t window_start = number * WINDOW_SIZE;
    first = MAX(first, window_start);
    last = MIN(last, window_start + (WINDOW_SIZE - 1));
    region->start = first;
    region->size = last - first + 1;
    region->bytes = window->bytes + (first - window_start);
    region->page_state = window->page_state;
    return true;
}

static void
settle_page(struct window_cache *cache, struct window *window, unsigned page, enum page_state state)
{
    if (state == PAGE_LOADED)
        cache->loaded_pages++;
    else
        cache->missing_pages++;
    __atomic_store_n(&window->page_state[page], (uint8_t)state, __ATOMIC_RELEASE);
}

/* Reads unknown pages FIRST to LAST, as far as one read gets; returns the first it did not get. */
static unsigned
load_pages(struct window_cache *cache, struct window *window, unsigned first, unsigned last)
{
    size_t offset = (size_t)first * MEMORY_PAGE;
    size_t length = (size_t)(last - first + 1) * MEMORY_PAGE;
    size_t got =
        ask_backend(cache, window->number * WINDOW_SIZE + offset, window->bytes + offset, length);
    unsigned end = first + (unsigned)(got / MEMORY_PAGE);

    for (unsigned page = first; page < end; page++)
        settle_page(cache, window, page, PAGE_LOADED);
    return end;
}

/* Loads PAGE, which is unknown, with the unknown pages of its run that are among LOWEST to HIGHEST.
 * Only PAGE itself is ever settled as missing: nobody asked for the others yet, and what nobody
 * asked for must not be reported as lacking. */
static bool
load_run(struct window_cache *cache, struct window *window, unsigned page, unsigned lowest,
         unsigned highest)
{
    unsigned run_start = page - page % cache->run_pages;
    unsigned first = page;
    unsigned last = page;

    lowest = MAX(lowest, run_start);
    highest = MIN(highest, run_start + cache->run_pages - 1);
    while (first > lowest && window->page_state[first - 1] == PAGE_UNKNOWN)
        first--;
    while (last < highest && window->page_state[last + 1] == PAGE_UNKNOWN)
        last++;

    if (load_pages(cache, window, first, last) > page)
        return true;
    if (load_pages(cache, window, page, page) > page)
        return true;
    settle_page(cache, window, page, PAGE_MISSING);
    return false;
}

static unsigned
page_in_window(uint64_t address)
{
    return (unsigned)(address % WINDOW_SIZE / MEMORY_PAGE);
}

bool
window_cache_load(struct window_cache *cache, const struct memory_region *region, uint64_t address)
{
    struct window *window = find_window(cache, address / WINDOW_SIZE);

    g_mutex_lock(&cache->lock);
    enum page_state state = window_page_state(region, address);
    bool loaded = state == PAGE_LOADED;
    if (state == PAGE_UNKNOWN)
        loaded = load_run(cache, window, page_in_window(address), page_in_window(region->start),
                          page_in_window(region->start + (region->size - 1)));
    g_mutex_unlock(&cache->lock);
    return loaded;
}

void
window_cache_statistics(struct window_cache *cache, struct memory_statistics *statistics)
{
    g_mutex_lock(&cache->lock);
    statistics->fallback_bytes = cache->loaded_pages * MEMORY_PAGE;
    statistics->fallback_reads = cache->reads;
    statistics->missing_pages = cache->missing_pages;
    statistics->refused_pages = cache->refused_pages;
    g_mutex_unlock(&cache->lock);
}

void
window_cache_each_page(struct window_cache *cache, memory_each_page *each, void *context)
{
    g_mutex_lock(&cache->lock);
    for (unsigned i = 0; i < WINDOW_BUCKETS; i++)
        for (const struct window *window = cache->buckets[i]; window; window = window->next)
            for (size_t page = 0; page < WINDOW_PAGES; page++)
                if (window->page_state[page] == PAGE_LOADED)
                    each(context, window->number * WINDOW_SIZE + page * MEMORY_PAGE,
                         window->bytes + page * MEMORY_PAGE);
    g_mutex_unlock(&cache->lock);
}
