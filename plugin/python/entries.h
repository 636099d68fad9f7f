/* Arrays of the target, entry by entry.
 *
 * An array is COUNT entries of SIZE bytes, one after the other, each given to a function as it is
 * there, in the target's byte order.  COUNT may be nonsense: no array of a real heap is longer than
 * MAX_ENTRIES, and every so many entries the sink is asked whether to go on.  An array whose end
 * cannot be read yields what is before it and is counted as unreadable.
 *
 * Inline, since most of a heap is read by these loops: where EACH is a static function of the
 * caller, there is no call in them.
 */
#ifndef PY_REFERRERS_PYTHON_ENTRIES_H
#define PY_REFERRERS_PYTHON_ENTRIES_H

#include "python/visit.h"

/* No array of references in a real heap is longer than this many entries. */
#define MAX_ENTRIES (UINT64_C(1) << 36)

typedef void each_function(struct visit *visit, const uint8_t *entry, uint64_t index,
                           void *context);
typedef uint64_t skip_function(struct visit *visit, const uint8_t *entries, uint64_t count);

/* Calls EACH for COUNT entries of SIZE bytes at ADDRESS until the sink asks to stop.  SKIP, where
 * there is one, tells how many of the next COUNT entries are of no interest. */
static inline __attribute__((always_inline)) void
for_each_entry_but(struct visit *visit, uint64_t address, uint64_t count, uint64_t size,
                   skip_function *skip, each_function *each, void *context)
{
    if (count > MAX_ENTRIES || size == 0) {
        visit_unreadable(visit);
        return;
    }
    uint64_t index = 0;
    while (index < count) {
        const uint8_t *bytes;
        uint64_t piece = MIN(count - index, REFERENCE_STEPS);
        if (!reference_step(visit->sink, piece))
            return;
        uint64_t got = reader_extent(visit->reader, address + index * size, piece * size, &bytes);
        if (got < size) {
            /* An entry that straddles two regions, or the end of what can be read. */
            uint8_t entry[64];
            if (size > sizeof entry ||
                !reader_copy(visit->reader, address + index * size, entry, size)) {
                visit_unreadable(visit);
                return;
            }
            each(visit, entry, index++, context);
            continue;
        }
        for (uint64_t end = index + got / size; index < end; index++, bytes += size) {
            if (skip) {
                uint64_t skipped = skip(visit, bytes, end - index);
                index += skipped;
                bytes += skipped * size;
                if (index == end)
                    break;
            }
            each(visit, bytes, index, context);
        }
    }
}

static inline __attribute__((always_inline)) void
for_each_entry(struct visit *visit, uint64_t address, uint64_t count, uint64_t size,
               each_function *each, void *context)
{
    for_each_entry_but(visit, address, count, size, NULL, each, context);
}

#endif
