/* The map from addresses to ids, against a sorted array. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdlib.h>

#include "heap/address_map.h"

#include <glib.h>

static int
by_value(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

/* Addresses in clusters, as heaps have them, and some alone; aligned to ALIGNMENT, ascending,
 * each once. */
static GArray *
random_addresses(GRand *random, unsigned alignment)
{
    GArray *addresses = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    for (int cluster = 0; cluster < 40; cluster++) {
        uint64_t base = (uint64_t)g_rand_int(random) << g_rand_int_range(random, 0, 17);
        int count = g_rand_int_range(random, 1, 200);
        for (int i = 0; i < count; i++) {
            uint64_t address = base + (uint64_t)g_rand_int_range(random, 0, 1 << 21);
            address -= address % alignment;
            g_array_append_val(addresses, address);
        }
    }
    g_array_sort(addresses, by_value);
    GArray *unique = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    for (guint i = 0; i < addresses->len; i++) {
        uint64_t address = g_array_index(addresses, uint64_t, i);
        if (i == 0 || address != g_array_index(addresses, uint64_t, i - 1))
            g_array_append_val(unique, address);
    }
    g_array_free(addresses, TRUE);
    return unique;
}

/* A sealed map of ADDRESSES, which were added in no order, some of them twice. */
static struct address_map *
map_of(GRand *random, const GArray *addresses, unsigned word_size)
{
    struct address_map *map = address_map_new(word_size);
    for (guint i = 0; i < addresses->len; i++) {
        /* A step that has no divisor in common with the length visits each once. */
        guint step = 7919, at = (guint)((uint64_t)i * step % addresses->len);
        g_assert(addresses->len % step != 0);
        uint64_t address = g_array_index(addresses, uint64_t, at);
        cr_assert_not(address_map_has(map, address));
        cr_assert(address_map_add(map, address));
        if (g_rand_boolean(random))
            cr_assert_not(address_map_add(map, address));
    }
    cr_assert(eq(u64, address_map_count(map), addresses->len));
    cr_assert(address_map_seal(map));
    return map;
}

/* How many of ADDRESSES are at LIMIT or below. */
static uint32_t
count_up_to(const GArray *addresses, uint64_t limit)
{
    uint32_t count = 0;
    while (count < addresses->len && g_array_index(addresses, uint64_t, count) <= limit)
        count++;
    return count;
}

static void
check_near(const struct address_map *map, const GArray *addresses, uint64_t address)
{
    uint32_t below = count_up_to(addresses, address);
    bool there = below && g_array_index(addresses, uint64_t, below - 1) == address;

    cr_assert(eq(int, address_map_has(map, address), there));
    cr_assert(eq(u32, address_map_id(map, address), there ? below - 1 : ADDRESS_MAP_NONE));
    cr_assert(eq(u32, address_map_floor(map, address), below ? below - 1 : ADDRESS_MAP_NONE));
}

struct seen {
    const GArray *addresses;
    uint32_t count, limit;
};

static bool
see(void *context, uint32_t id, uint64_t address)
{
    struct seen *seen = context;
    cr_assert(eq(u32, id, seen->count));
    cr_assert(eq(u64, address, g_array_index(seen->addresses, uint64_t, seen->count)));
    return ++seen->count < seen->limit;
}

static void
check_against_array(unsigned word_size, uint32_t seed)
{
    GRand *random = g_rand_new_with_seed(seed);
    GArray *addresses = random_addresses(random, word_size);
    struct address_map *map = map_of(random, addresses, word_size);

    for (guint i = 0; i < addresses->len; i++) {
        uint64_t address = g_array_index(addresses, uint64_t, i);
        cr_assert(eq(u64, address_map_address(map, i), address));
        cr_assert(eq(u32, address_map_id(map, address), i));
    }
    for (int i = 0; i < 2000; i++) {
        guint at = (guint)g_rand_int_range(random, 0, (gint32)addresses->len);
        uint64_t address = g_array_index(addresses, uint64_t, at);
        int64_t away = g_rand_int_range(random, -(1 << (i % 24)), 1 + (1 << (i % 24)));
        check_near(map, addresses, address + (uint64_t)away);
    }
    check_near(map, addresses, 0);
    check_near(map, addresses, UINT64_MAX);

    for (guint parts = 1; parts < 8; parts++) {
        struct seen together = {addresses, 0, UINT32_MAX};
        for (guint part = 0; part < parts; part++)
            address_map_each_of(map, part, parts, see, &together);
        cr_assert(eq(u32, together.count, addresses->len));
    }
    struct seen all = {addresses, 0, UINT32_MAX}, some = {addresses, 0, 100};
    address_map_each(map, see, &all);
    address_map_each(map, see, &some);
    cr_assert(eq(u32, all.count, addresses->len));
    cr_assert(eq(u32, some.count, 100));
    address_map_free(map);
    g_array_free(addresses, TRUE);
    g_rand_free(random);
}

Test(address_map, like_a_sorted_array_with_8_byte_words)
{
    for (uint32_t seed = 0; seed < 5; seed++)
        check_against_array(8, seed);
}

Test(address_map, like_a_sorted_array_with_4_byte_words)
{
    for (uint32_t seed = 5; seed < 10; seed++)
        check_against_array(4, seed);
}

Test(address_map, codes_become_ids)
{
    GRand *random = g_rand_new_with_seed(11);
    GArray *addresses = random_addresses(random, 8);
    struct address_map *map = address_map_new(8);
    uint32_t *codes = g_new(uint32_t, addresses->len), again;

    for (guint i = addresses->len; i-- > 0;) {
        uint64_t address = g_array_index(addresses, uint64_t, i);
        cr_assert_not(address_map_code(map, address, &again));
        cr_assert(address_map_note(map, address, i % 2, &codes[i]));
        cr_assert_not(address_map_note(map, address, i % 3, &again));
        cr_assert(eq(u32, again, codes[i]));
        cr_assert(address_map_code(map, address, &again));
        cr_assert(eq(u32, again, codes[i]));
    }
    cr_assert_not(address_map_note(map, 0x1004, false, &again));
    cr_assert(eq(u32, again, ADDRESS_MAP_NONE));
    cr_assert(address_map_seal(map));
    for (guint i = 0; i < addresses->len; i++)
        cr_assert(eq(u32, address_map_id_of_code(map, codes[i]), i));
    g_free(codes);
    address_map_free(map);
    g_array_free(addresses, TRUE);
    g_rand_free(random);
}

/* More than fit into a code: they are in the map all the same. */
Test(address_map, codes_end)
{
    struct address_map *map = address_map_new(8);
    const uint64_t last = UINT64_C(1) << 15, megabyte = 1 << 20;
    uint32_t code;

    for (uint64_t i = 0; i <= last; i++) {
        cr_assert(address_map_note(map, i * megabyte, false, &code));
        cr_assert(eq(int, code == ADDRESS_MAP_NONE, i == last));
    }
    cr_assert(address_map_has(map, last * megabyte));
    address_map_free(map);
}

Test(address_map, empty)
{
    struct address_map *map = address_map_new(8);
    GArray *none = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    struct seen seen = {none, 0, UINT32_MAX};

    cr_assert(address_map_seal(map));
    check_near(map, none, 0);
    check_near(map, none, 0x1000);
    address_map_each(map, see, &seen);
    cr_assert(eq(u32, seen.count, 0));
    g_array_free(none, TRUE);
    address_map_free(map);
}

Test(address_map, only_aligned_addresses)
{
    struct address_map *map = address_map_new(8);

    cr_assert_not(address_map_add(map, 0x1004));
    cr_assert(address_map_add(map, 0x1000));
    cr_assert_not(address_map_has(map, 0x1004));
    address_map_free(map);

    map = address_map_new(4);
    cr_assert(address_map_add(map, 0x1004));
    cr_assert_not(address_map_add(map, 0x1002));
    address_map_free(map);
}

Test(address_map, both_ends_of_the_address_space)
{
    struct address_map *map = address_map_new(8);

    cr_assert(address_map_add(map, UINT64_MAX - 7));
    cr_assert(address_map_add(map, 0));
    cr_assert(address_map_seal(map));
    cr_assert(eq(u64, address_map_address(map, 0), 0));
    cr_assert(eq(u64, address_map_address(map, 1), UINT64_MAX - 7));
    cr_assert(eq(u32, address_map_floor(map, UINT64_MAX), 1));
    cr_assert(eq(u32, address_map_floor(map, UINT64_MAX - 8), 0));
    address_map_free(map);
}
