/* Looking up numbers among items in ascending order. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "target/sorted.h"

#include <glib.h>

struct span {
    uint8_t other;
    struct {
        uint64_t start, end;
    } range;
    uint32_t small;
};

enum { COUNT = 9 };

/* Keys 10, 10, 20, 30, 30, 30, 40 ...: some once, some more often, one of all bits. */
static const uint64_t keys[COUNT] = {10, 10, 20, 30, 30, 30, 40, 50, UINT64_MAX};

static const uint64_t asked[] = {0,
                                 9,
                                 10,
                                 11,
                                 19,
                                 20,
                                 21,
                                 25,
                                 29,
                                 30,
                                 31,
                                 40,
                                 49,
                                 50,
                                 UINT32_MAX,
                                 1ull << 63,
                                 UINT64_MAX - 1,
                                 UINT64_MAX};

/* The plain way. */
static uint32_t
count_keys(uint32_t count, uint64_t key, bool equal)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++)
        n += keys[i] < key || (equal && keys[i] == key);
    return n;
}

Test(sorted, as_many_as_counted_one_by_one)
{
    for (uint32_t count = 0; count <= COUNT; count++)
        for (size_t i = 0; i < G_N_ELEMENTS(asked); i++) {
            struct sorted numbers = SORTED_NUMBERS(keys, count);
            cr_expect(eq(u32, sorted_below(numbers, asked[i]), count_keys(count, asked[i], false)));
            cr_expect(eq(u32, sorted_up_to(numbers, asked[i]), count_keys(count, asked[i], true)));
        }
}

Test(sorted, member_of_a_larger_item)
{
    g_autoptr(GArray) spans = g_array_new(FALSE, TRUE, sizeof(struct span));
    for (unsigned i = 0; i < COUNT; i++) {
        struct span span = {255, {keys[i], 1}, (uint32_t)keys[i]};
        g_array_append_val(spans, span);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(asked); i++) {
        uint64_t key = asked[i];
        uint32_t up_to = count_keys(COUNT, key, true);
        struct sorted wide = SORTED_ARRAY(spans, struct span, range.start);
        struct sorted narrow = SORTED(spans->data, COUNT, struct span, small);
        cr_expect(eq(u32, sorted_below(wide, key), count_keys(COUNT, key, false)));
        cr_expect(eq(u32, sorted_up_to(wide, key), up_to));
        cr_expect(eq(ptr, (void *)sorted_last(wide, key),
                     up_to ? &g_array_index(spans, struct span, up_to - 1) : NULL));
        if (key <= 50) {
            cr_expect(eq(u32, sorted_up_to(narrow, key), up_to));
            cr_expect(eq(u32, sorted_below(narrow, key), count_keys(COUNT, key, false)));
        }
    }
}

Test(sorted, keys_of_32_bits_are_compared_with_all_of_a_number)
{
    const uint32_t numbers[] = {1, 2, UINT32_MAX};
    struct sorted sorted = SORTED_NUMBERS(numbers, G_N_ELEMENTS(numbers));
    cr_expect(eq(u32, sorted_up_to(sorted, (UINT64_C(1) << 32) + 1), 3));
    cr_expect(eq(u32, sorted_below(sorted, UINT32_MAX), 2));
    cr_expect(eq(u32, sorted_up_to(sorted, UINT32_MAX), 3));
    cr_expect(eq(u32, sorted_up_to(sorted, UINT64_MAX), 3));
}

Test(sorted, nothing)
{
    g_autoptr(GArray) none = g_array_new(FALSE, FALSE, sizeof(struct span));
    struct sorted sorted = SORTED_ARRAY(none, struct span, range.start);
    cr_expect(eq(u32, sorted_below(sorted, UINT64_MAX), 0));
    cr_expect(eq(u32, sorted_up_to(sorted, UINT64_MAX), 0));
    cr_expect(eq(ptr, (void *)sorted_last(sorted, UINT64_MAX), NULL));
}
