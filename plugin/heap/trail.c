#include "heap/trail.h"
#include "heap/address_map.h"

#include <stddef.h>
#include <sys/mman.h>

enum {
    FIRST_CAPACITY = 1 << 20,
    HUGE_FROM = 16 << 20, /* bytes: the last huge page is mostly empty, which small heaps notice */
};

static bool
grow(struct trail_words *words)
{
    uint64_t capacity = words->capacity ? words->capacity * 2 : FIRST_CAPACITY;
    size_t old = (size_t)words->capacity * sizeof *words->at;
    size_t size = (size_t)capacity * sizeof *words->at;
    void *at = words->at ? mremap(words->at, old, size, MREMAP_MAYMOVE)
                         : mmap(NULL, size, PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (at == MAP_FAILED)
        return false;
    if (size >= HUGE_FROM)
        madvise(at, size, MADV_HUGEPAGE); /* or small ones, where the kernel has no others */
    words->at = at;
    words->capacity = capacity;
    return true;
}

/* Room for COUNT words more, NULL if there is no memory. */
static inline uint32_t *
more(struct trail *trail, struct trail_words *words, uint64_t count)
{
    while (words->capacity - words->count < count && !trail->failed)
        trail->failed = !grow(words);
    return trail->failed ? NULL : words->at + words->count;
}

void
trail_words_clear(struct trail_words *words)
{
    if (words->at)
        munmap(words->at, (size_t)words->capacity * sizeof *words->at);
    *words = (struct trail_words){0};
}

void
trail_clear(struct trail *trail)
{
    trail_words_clear(&trail->runs);
    trail_words_clear(&trail->sources);
}

void
trail_begin(struct trail *trail)
{
    trail->start = trail->runs.count;
    if (more(trail, &trail->runs, 1))
        trail->runs.count++;
}

void
trail_add(struct trail *trail, const uint32_t *codes, uint32_t count)
{
    uint32_t *at = more(trail, &trail->runs, count);
    if (!at)
        return;
    for (uint32_t i = 0; i < count; i++) /* a few as a rule */
        at[i] = codes[i];
    trail->runs.count += count;
}

void
trail_end(struct trail *trail, uint32_t source)
{
    uint64_t count = trail->failed ? 0 : trail->runs.count - trail->start - 1;
    uint32_t *at = count ? more(trail, &trail->sources, 1) : NULL;
    if (!at || source == ADDRESS_MAP_NONE || count >= UINT32_MAX) {
        trail->failed |= count != 0;
        trail_take_back(trail);
        return;
    }
    *at = source;
    trail->sources.count++;
    trail->runs.at[trail->start] = (uint32_t)count;
}

void
trail_take_back(struct trail *trail)
{
    trail->runs.count = trail->start;
}
