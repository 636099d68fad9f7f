#include <criterion/criterion.h>

#include "report/sqlite_labels.h"

enum { FEW = 10000, MANY = 2000000 };

static struct label_key
key_number(uint64_t n)
{
    return (struct label_key){n * 8, 1 << 8 | n % 3};
}

Test(sqlite_labels, a_label_keeps_its_number)
{
    struct labels labels;
    bool new;
    labels_init(&labels);
    for (uint64_t n = 0; n < FEW; n++) {
        struct label_key key = key_number(n);
        cr_assert_eq(labels_find(&labels, &key, &new), n + 1);
        cr_assert(new);
    }
    for (uint64_t n = 0; n < FEW; n++) {
        struct label_key key = key_number(n);
        cr_assert_eq(labels_find(&labels, &key, &new), n + 1);
        cr_assert_not(new);
    }
    labels_clear(&labels);
}

Test(sqlite_labels, strengths_of_one_name_are_told_apart)
{
    struct labels labels;
    struct label_key strong = {8, 1 << 8 | LABEL_STRONG}, weak = {8, 1 << 8 | LABEL_WEAK};
    bool new;
    labels_init(&labels);
    cr_assert_eq(labels_find(&labels, &strong, &new), 1);
    cr_assert_eq(labels_find(&labels, &weak, &new), 2);
    cr_assert(new);
    labels_clear(&labels);
}

Test(sqlite_labels, memory_is_bounded_and_numbers_stay_unique)
{
    struct labels labels;
    uint32_t last = 0;
    bool new;
    labels_init(&labels);
    for (uint64_t n = 0; n < MANY; n++) {
        struct label_key key = key_number(n);
        uint32_t number = labels_find(&labels, &key, &new);
        cr_assert(new &&number > last);
        last = number;
    }
    cr_assert_leq(labels.size, 1 << 20);
    labels_clear(&labels);
}
