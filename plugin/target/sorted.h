/* Looking up a number among items that are in ascending order.
 *
 * A row of items is described by where each has its key, a member of type uint32_t or uint64_t:
 *
 *     SORTED(items, count, struct chunk, address)     COUNT items from a pointer on
 *     SORTED_ARRAY(array, struct mapping, start)      those of a GArray
 *     SORTED_NUMBERS(numbers, count)                  numbers that are their own keys
 *
 * What is below or up to a key are the first so many items: the answer is their number, and so the
 * index of the first item behind them.  Of ranges that are apart from each other, the only one that
 * may have an address is sorted_last().
 *
 * Inline, since some are asked about every word of a heap: the shape of items is a constant then.
 */
#ifndef PY_REFERRERS_TARGET_SORTED_H
#define PY_REFERRERS_TARGET_SORTED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sorted {
    const void *items; /* may be NULL if there are none */
    uint32_t count;
    uint32_t stride; /* bytes from one item to the next */
    uint32_t key_at, key_bytes;
};

#define SORTED_KEY_BYTES(key) _Generic((key), uint32_t : 4, uint64_t : 8)

#define SORTED(items, count, type, member)                                                       \
    ((struct sorted){(items), (count), (uint32_t)sizeof(type), (uint32_t)offsetof(type, member), \
                     SORTED_KEY_BYTES(((type *)NULL)->member)})

#define SORTED_ARRAY(array, type, member) SORTED((array)->data, (array)->len, type, member)

#define SORTED_NUMBERS(numbers, count)                                   \
    ((struct sorted){(numbers), (count), (uint32_t)sizeof *(numbers), 0, \
                     SORTED_KEY_BYTES(*(numbers))})

static inline __attribute__((always_inline)) const char *
sorted_item(struct sorted sorted, uint32_t n)
{
    return (const char *)sorted.items + (size_t)n * sorted.stride;
}

static inline __attribute__((always_inline)) uint64_t
sorted_key(struct sorted sorted, uint32_t n)
{
    const void *key = sorted_item(sorted, n) + sorted.key_at;
    return sorted.key_bytes == 4 ? *(const uint32_t *)key : *(const uint64_t *)key;
}

static inline __attribute__((always_inline)) uint32_t
sorted_count(struct sorted sorted, uint64_t key, bool equal)
{
    uint32_t low = 0, high = sorted.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        uint64_t found = sorted_key(sorted, middle);
        if (equal ? found <= key : found < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* How many keys are below KEY. */
static inline __attribute__((always_inline)) uint32_t
sorted_below(struct sorted sorted, uint64_t key)
{
    return sorted_count(sorted, key, false);
}

/* How many are not above it. */
static inline __attribute__((always_inline)) uint32_t
sorted_up_to(struct sorted sorted, uint64_t key)
{
    return sorted_count(sorted, key, true);
}

/* The last item whose key is not above KEY, NULL if there is none. */
static inline __attribute__((always_inline)) const void *
sorted_last(struct sorted sorted, uint64_t key)
{
    uint32_t n = sorted_up_to(sorted, key);
    return n ? sorted_item(sorted, n - 1) : NULL;
}

#endif
