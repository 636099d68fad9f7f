#include "target/word_search.h"

#include <criterion/criterion.h>

enum { WORDS = 600 * 1024, START = 0x10000000, FAR = 0x500000000 };

/* Two segments of words that lead all over the place. */
struct searched {
    struct memory *memory;
    uint64_t *near, *far;
    struct budget budget;
};

static uint64_t
value_of(unsigned seed, unsigned n)
{
    uint64_t mixed = (n + 1) * UINT64_C(0x9E3779B97F4A7C15) + seed;
    return n % 3 == 0 ? 0 : START + (mixed >> 40) % (WORDS * 8 * 4);
}

static struct searched
searched_new(unsigned threads)
{
    struct searched searched = {.memory = memory_new((struct byte_format){.word_size = 8}),
                                .near = g_new(uint64_t, WORDS),
                                .far = g_new(uint64_t, WORDS),
                                .budget = {.threads = threads}};
    budget_start(&searched.budget, -1);
    for (unsigned i = 0; i < WORDS; i++) {
        searched.near[i] = value_of(1, i);
        searched.far[i] = value_of(2, i);
    }
    memory_add_segment(searched.memory, START, WORDS * 8, searched.near);
    memory_add_segment(searched.memory, FAR + 4, WORDS * 8 - 4, (uint8_t *)searched.far + 4);
    return searched;
}

static void
searched_clear(struct searched *searched)
{
    memory_free(searched->memory);
    g_free(searched->near);
    g_free(searched->far);
}

static void
compare_words(const struct searched *searched, const GArray *ranges, guint range, uint64_t start,
              const uint64_t *words, unsigned first, const GArray *found, guint *n)
{
    const struct word_range *wanted = &g_array_index(ranges, struct word_range, range);
    (void)searched;
    for (unsigned i = first; i < WORDS; i++) {
        if (words[i] < wanted->start || words[i] >= wanted->end)
            continue;
        cr_assert_lt(*n, found->len);
        const struct word_found *word = &g_array_index(found, struct word_found, *n);
        cr_assert_eq(word->address, start + i * 8);
        cr_assert_eq(word->value, words[i]);
        cr_assert_eq(word->range, range);
        ++*n;
    }
}

/* Every word of the ranges, and no other. */
static void
check(const struct searched *searched, const GArray *ranges, const GArray *found)
{
    guint n = 0;
    cr_assert_not_null(found);
    for (guint range = 0; range < ranges->len; range++) {
        compare_words(searched, ranges, range, START, searched->near, 0, found, &n);
        compare_words(searched, ranges, range, FAR, searched->far, 1, found, &n);
    }
    cr_assert_eq(n, found->len);
    cr_assert_gt(n, 0);
}

static GArray *
ranges_new(guint count, uint64_t size)
{
    GArray *ranges = g_array_new(FALSE, FALSE, sizeof(struct word_range));
    for (guint i = 0; i < count; i++) {
        uint64_t start = START + 0x1238 + i * UINT64_C(0x5678);
        struct word_range range = {start, start + size};
        g_array_append_val(ranges, range);
    }
    return ranges;
}

static void
search_again_and_again(unsigned threads)
{
    static const struct {
        guint count;
        uint64_t size;
    } rows[] = {{1, 512}, {1, 512}, {7, 64}, {3, 20000}, {100, 8000}, {2, 512}};
    struct searched searched = searched_new(threads);
    struct word_search *search = word_search_new(searched.memory);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GArray) ranges = ranges_new(rows[i].count, rows[i].size);
        g_autoptr(GArray) found =
            word_search_find(search, 0, 1, ranges, G_MAXUINT32, &searched.budget);
        check(&searched, ranges, found);
    }
    word_search_free(search);
    searched_clear(&searched);
}

/* The first search reads all, those after it only what may have the words. */
Test(word_search, finds_the_same_as_a_loop)
{
    search_again_and_again(1);
}

Test(word_search, finds_it_with_several_threads)
{
    search_again_and_again(3);
}

Test(word_search, parts_make_the_whole)
{
    enum { PARTS = 5 };
    struct searched searched = searched_new(2);
    struct word_search *search = word_search_new(searched.memory);
    g_autoptr(GArray) ranges = ranges_new(4, 4096);
    guint sum = 0;
    for (unsigned part = 0; part < PARTS; part++) {
        g_autoptr(GArray) found =
            word_search_find(search, part, PARTS, ranges, G_MAXUINT32, &searched.budget);
        sum += found->len;
    }
    g_autoptr(GArray) all = word_search_find(search, 0, 1, ranges, G_MAXUINT32, &searched.budget);
    check(&searched, ranges, all);
    cr_assert_eq(sum, all->len);
    word_search_free(search);
    searched_clear(&searched);
}

static bool
always(void *context)
{
    (void)context;
    return true;
}

Test(word_search, says_when_there_are_too_many_or_there_is_no_time)
{
    struct searched searched = searched_new(1);
    struct word_search *search = word_search_new(searched.memory);
    g_autoptr(GArray) ranges = ranges_new(4, 4096);
    cr_assert_null(word_search_find(search, 0, 1, ranges, 3, &searched.budget));
    searched.budget.interrupted = always;
    cr_assert_null(word_search_find(search, 0, 1, ranges, G_MAXUINT32, &searched.budget));
    word_search_free(search);
    searched_clear(&searched);
}

Test(word_search, takes_words_of_this_machine_only)
{
    struct memory *own = memory_new((struct byte_format){.word_size = 8});
    struct memory *smaller = memory_new((struct byte_format){.word_size = 4});
    cr_assert(word_search_is_possible(own));
    cr_assert_not(word_search_is_possible(smaller));
    memory_free(own);
    memory_free(smaller);
}
