/* The target's memory: segments, the fallback's windows, readers. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <unistd.h>

#include "mock_target.h"
#include "target/memory.h"
#include "target/window.h"

static const struct byte_format little64 = {8, false};
static const struct byte_format big64 = {8, true};
static const struct byte_format little32 = {4, false};
static const struct byte_format big32 = {4, true};

static struct memory_statistics
statistics_of(const struct memory *memory)
{
    struct memory_statistics statistics;

    memory_statistics(memory, &statistics);
    return statistics;
}

static void
assert_segment(const struct memory *memory, size_t n, uint64_t start, uint64_t size,
               const uint8_t *bytes)
{
    struct memory_region segment;

    cr_assert(memory_segment(memory, n, &segment));
    cr_assert(eq(u64, segment.start, start));
    cr_assert(eq(u64, segment.size, size));
    cr_assert(segment.bytes == bytes);
    cr_assert(segment.page_state == NULL);
}

/* Segments */

Test(segments, are_sorted_whatever_order_they_come_in)
{
    static const uint8_t bytes[256];
    struct memory *memory = memory_new(little64);
    struct memory_region none;

    memory_add_segment(memory, 0x3000, 16, bytes + 64);
    memory_add_segment(memory, 0x1000, 16, bytes);
    memory_add_segment(memory, 0x2000, 16, bytes + 128);
    assert_segment(memory, 0, 0x1000, 16, bytes);
    assert_segment(memory, 1, 0x2000, 16, bytes + 128);
    assert_segment(memory, 2, 0x3000, 16, bytes + 64);
    cr_assert_not(memory_segment(memory, 3, &none));

    struct memory_statistics statistics = statistics_of(memory);
    cr_assert(eq(sz, statistics.segment_count, 3));
    cr_assert(eq(u64, statistics.segment_bytes, 48));
    memory_free(memory);
}

Test(segments, join_when_contiguous_here_and_there)
{
    static const uint8_t bytes[96];
    struct memory *memory = memory_new(little64);
    struct reader reader;

    memory_add_segment(memory, 0x1000, 32, bytes);
    memory_add_segment(memory, 0x1040, 32, bytes + 64);
    cr_assert(eq(sz, statistics_of(memory).segment_count, 2));
    memory_add_segment(memory, 0x1020, 32, bytes + 32);
    assert_segment(memory, 0, 0x1000, 96, bytes);
    cr_assert(eq(sz, statistics_of(memory).segment_count, 1));

    reader_init(&reader, memory);
    cr_assert(reader_span(&reader, 0x1000, 96) == bytes);
    cr_assert(reader_span(&reader, 0x1018, 64) == bytes + 24);
    cr_assert(reader_span(&reader, 0x1000, 97) == NULL);
    memory_free(memory);
}

Test(segments, stay_apart_when_contiguous_only_there)
{
    static const uint8_t bytes[64] = {[31] = 7, [33] = 9};
    struct memory *memory = memory_new(little64);
    struct reader reader;
    uint8_t copy[2] = {0, 0};

    memory_add_segment(memory, 0x1000, 32, bytes);
    memory_add_segment(memory, 0x1020, 16, bytes + 33);
    cr_assert(eq(sz, statistics_of(memory).segment_count, 2));
    reader_init(&reader, memory);
    cr_assert(reader_span(&reader, 0x101f, 2) == NULL);
    cr_assert(reader_copy(&reader, 0x101f, copy, 2));
    cr_assert(eq(u8, copy[0], 7));
    cr_assert(eq(u8, copy[1], 9));
    memory_free(memory);
}

Test(segments, first_added_wins_where_they_overlap)
{
    static const uint8_t first[16];
    static const uint8_t second[64];
    struct memory *memory = memory_new(little64);

    memory_add_segment(memory, 0x1010, 16, first);
    memory_add_segment(memory, 0x1000, 64, second);
    memory_add_segment(memory, 0x1008, 16, first);
    assert_segment(memory, 0, 0x1000, 16, second);
    assert_segment(memory, 1, 0x1010, 16, first);
    assert_segment(memory, 2, 0x1020, 32, second + 32);
    cr_assert(eq(sz, statistics_of(memory).segment_count, 3));
    memory_free(memory);
}

Test(segments, empty_and_wrapping_ones_are_ignored)
{
    static const uint8_t bytes[64];
    struct memory *memory = memory_new(little64);

    memory_add_segment(memory, 0x1000, 0, bytes);
    memory_add_segment(memory, UINT64_MAX - 7, 9, bytes);
    memory_add_segment(memory, 16, UINT64_MAX, bytes);
    cr_assert(eq(sz, statistics_of(memory).segment_count, 0));
    memory_free(memory);

    memory = memory_new(little32);
    memory_add_segment(memory, UINT32_MAX - 7, 9, bytes);
    memory_add_segment(memory, UINT64_C(1) << 32, 8, bytes);
    cr_assert(eq(sz, statistics_of(memory).segment_count, 0));
    memory_add_segment(memory, UINT32_MAX - 7, 8, bytes);
    cr_assert(eq(sz, statistics_of(memory).segment_count, 1));
    memory_free(memory);
}

Test(segments, reach_to_the_last_address)
{
    static const uint8_t bytes[16] = {[15] = 42};
    struct memory *memory = memory_new(little64);
    struct reader reader;
    uint8_t copy[16];
    uint64_t value = 0;

    memory_add_segment(memory, UINT64_MAX - 15, 16, bytes);
    reader_init(&reader, memory);
    cr_assert(reader_unsigned(&reader, UINT64_MAX, 1, &value));
    cr_assert(eq(u64, value, 42));
    cr_assert(reader_span(&reader, UINT64_MAX - 15, 16) == bytes);
    cr_assert(reader_span(&reader, UINT64_MAX - 3, 8) == NULL);
    cr_assert_not(reader_copy(&reader, UINT64_MAX - 3, copy, 8));
    cr_assert_not(reader_word(&reader, 0, &value));
    memory_free(memory);
}

/* Readers */

Test(readers, do_not_go_round_the_top_of_the_address_space)
{
    struct mock_target *mock = mock_new(little64);
    struct memory *memory = mock_memory(mock);
    struct reader reader;
    char copy[8];

    mock_alloc(mock, UINT64_MAX - 3, 4);
    mock_poke_bytes(mock, UINT64_MAX - 3, "last", 4);
    memory_add_segment(memory, 0, sizeof "first", "first");
    reader_init(&reader, memory);
    cr_assert_not(reader_copy(&reader, UINT64_MAX - 3, copy, 5));
    cr_assert(eq(long, reader_string(&reader, UINT64_MAX - 3, copy, sizeof copy), 4));
    cr_assert(eq(str, copy, "last"));
    mock_free(mock);
}

Test(readers, an_empty_memory_has_nothing)
{
    struct memory *memory = memory_new(little64);
    struct reader reader;
    const uint8_t *bytes = NULL;
    uint64_t value = 77;

    reader_init(&reader, memory);
    cr_assert(reader_span(&reader, 0, 1) == NULL);
    cr_assert(reader_span(&reader, 0, 0) == NULL);
    cr_assert(eq(u64, reader_extent(&reader, 0x1000, 8, &bytes), 0));
    cr_assert_not(reader_word(&reader, 0x1000, &value));
    cr_assert(eq(u64, value, 77));
    cr_assert(reader_copy(&reader, 0x1000, &value, 0));
    memory_free(memory);
}

Test(readers, lengths_of_zero_and_beyond_have_no_span)
{
    struct mock_target *mock = mock_new(little64);
    struct reader reader;

    uint8_t *bytes = mock_alloc(mock, 0x1000, 16);
    reader_init(&reader, mock_memory(mock));
    cr_assert(reader_span(&reader, 0x1000, 16) == bytes);
    cr_assert(reader_span(&reader, 0x1000, 0) == NULL);
    cr_assert(reader_span(&reader, 0x1000, 17) == NULL);
    cr_assert(reader_span(&reader, 0x1008, UINT64_MAX) == NULL);
    cr_assert(reader_span(&reader, 0x1010, 1) == NULL);
    cr_assert(reader_span(&reader, 0xfff, 2) == NULL);
    mock_free(mock);
}

Test(readers, know_every_format)
{
    static const struct {
        struct byte_format format;
        uint64_t word, half, short_;
    } cases[] = {
        {{8, false}, 0x0807060504030201, 0x04030201, 0x0201},
        {{8, true}, 0x0102030405060708, 0x01020304, 0x0102},
        {{4, false}, 0x04030201, 0x04030201, 0x0201},
        {{4, true}, 0x01020304, 0x01020304, 0x0102},
    };
    static const uint8_t bytes[] = {1, 2, 3, 4, 5, 6, 7, 8};

    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct memory *memory = memory_new(cases[i].format);
        struct reader reader;
        uint64_t value = 0;

        memory_add_segment(memory, 0x1001, sizeof bytes, bytes);
        reader_init(&reader, memory);
        cr_assert(reader_word(&reader, 0x1001, &value));
        cr_assert(eq(u64, value, cases[i].word));
        cr_assert(reader_unsigned(&reader, 0x1001, 4, &value));
        cr_assert(eq(u64, value, cases[i].half));
        cr_assert(reader_unsigned(&reader, 0x1001, 2, &value));
        cr_assert(eq(u64, value, cases[i].short_));
        cr_assert(reader_unsigned(&reader, 0x1008, 1, &value));
        cr_assert(eq(u64, value, 8));
        cr_assert_not(reader_unsigned(&reader, 0x1001, 3, &value));
        cr_assert_not(reader_unsigned(&reader, 0x1001, 0, &value));
        cr_assert_not(reader_unsigned(&reader, 0x1008, 2, &value));
        cr_assert(eq(u64, value, 8));
        memory_free(memory);
    }
}

Test(readers, words_poked_by_the_mock_come_back)
{
    const struct byte_format formats[] = {little64, big64, little32, big32};

    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct mock_target *mock = mock_new(formats[i]);
        struct reader reader;
        uint64_t address = mock_place(mock, 32);
        uint64_t value = 0;

        mock_poke_word(mock, address + 8, 0x12345678);
        mock_poke(mock, address + 16, 0xbeef, 2);
        reader_init(&reader, mock_memory(mock));
        cr_assert(reader_word(&reader, address + 8, &value));
        cr_assert(eq(u64, value, 0x12345678));
        cr_assert(reader_unsigned(&reader, address + 16, 2, &value));
        cr_assert(eq(u64, value, 0xbeef));
        mock_free(mock);
    }
}

Test(readers, strings)
{
    struct mock_target *mock = mock_new(little64);
    struct reader reader;
    char buffer[16];

    mock_poke_string(mock, mock_place(mock, 1), "");
    mock_alloc(mock, 0x1000, 6);
    mock_poke_string(mock, 0x1000, "hello");
    mock_alloc(mock, 0x2000, 4);
    mock_poke_bytes(mock, 0x2000, "abcd", 4);
    mock_alloc(mock, 0x2004, 3);
    mock_poke_string(mock, 0x2004, "ef");
    mock_alloc(mock, 0x3000, 3);
    mock_poke_bytes(mock, 0x3000, "cut", 3);
    mock_alloc(mock, UINT64_MAX - 2, 3);
    mock_poke_bytes(mock, UINT64_MAX - 2, "top", 3);
    mock_alloc(mock, 0x4000, 1);
    reader_init(&reader, mock_memory(mock));

    cr_assert(eq(long, reader_string(&reader, 0x1000, buffer, sizeof buffer), 5));
    cr_assert(eq(str, buffer, "hello"));
    cr_assert(eq(long, reader_string(&reader, 0x2000, buffer, sizeof buffer), 6));
    cr_assert(eq(str, buffer, "abcdef"), "across two segments");
    cr_assert(eq(long, reader_string(&reader, 0x2000, buffer, 6), 5));
    cr_assert(eq(str, buffer, "abcde"), "cut to the capacity");
    cr_assert(eq(long, reader_string(&reader, 0x3000, buffer, sizeof buffer), 3));
    cr_assert(eq(str, buffer, "cut"), "ends where memory ends");
    cr_assert(eq(long, reader_string(&reader, UINT64_MAX - 2, buffer, sizeof buffer), 3));
    cr_assert(eq(str, buffer, "top"));
    cr_assert(eq(long, reader_string(&reader, 0x4000, buffer, sizeof buffer), 0));
    cr_assert(eq(str, buffer, ""));
    cr_assert(eq(long, reader_string(&reader, 0x1000, buffer, 1), 0));
    cr_assert(eq(str, buffer, ""));

    buffer[0] = 'x';
    cr_assert(eq(long, reader_string(&reader, 0x1000, buffer, 0), -1));
    cr_assert(eq(chr, buffer[0], 'x'));
    cr_assert(eq(long, reader_string(&reader, 0x5000, buffer, sizeof buffer), -1));
    cr_assert(eq(str, buffer, ""));
    mock_free(mock);
}

/* The fallback */

/* PAGES pages at START, in which each word holds its own address, served by a fallback. */
static struct mock_target *
addressed_mock(uint64_t start, unsigned pages)
{
    struct mock_target *mock = mock_new(little64);

    mock_use_fallback(mock);
    mock_alloc(mock, start, (size_t)pages * MEMORY_PAGE);
    for (uint64_t offset = 0; offset < (uint64_t)pages * MEMORY_PAGE; offset += 8)
        mock_poke_word(mock, start + offset, start + offset);
    return mock;
}

static bool
word_is_its_address(struct reader *reader, uint64_t address)
{
    uint64_t word = ~address;

    return reader_word(reader, address, &word) && word == address;
}

static const uint64_t run_size = WINDOW_RUN_PAGES * MEMORY_PAGE;

Test(fallback, reads_a_run_at_once_and_only_once)
{
    const uint64_t start = 4 * run_size;
    struct mock_target *mock = addressed_mock(start, 2 * WINDOW_RUN_PAGES);
    struct reader reader;

    reader_init(&reader, mock_memory(mock));
    cr_assert(word_is_its_address(&reader, start + 8));
    /* One to see that there is something, one for the run. */
    cr_assert(eq(uint, mock_reads(mock), 2));
    cr_assert(eq(sz, mock_longest_read(mock), run_size));
    for (uint64_t offset = 0; offset < run_size; offset += 8)
        cr_assert(word_is_its_address(&reader, start + offset));
    cr_assert(eq(uint, mock_reads(mock), 2));
    cr_assert(reader_span(&reader, start, 2 * run_size) != NULL);
    cr_assert(eq(uint, mock_reads(mock), 3));

    struct memory_statistics statistics = statistics_of(mock_memory(mock));
    cr_assert(eq(u64, statistics.fallback_reads, 3));
    cr_assert(eq(u64, statistics.fallback_bytes, 2 * run_size));
    cr_assert(eq(u64, statistics.missing_pages, 0));
    mock_free(mock);
}

Test(fallback, a_second_reader_finds_what_the_first_loaded)
{
    struct mock_target *mock = addressed_mock(run_size, 4);
    struct reader readers[2];

    reader_init(&readers[0], mock_memory(mock));
    reader_init(&readers[1], mock_memory(mock));
    const uint8_t *bytes = reader_span(&readers[0], run_size, 4 * MEMORY_PAGE);
    unsigned reads = mock_reads(mock);
    cr_assert(bytes != NULL);
    cr_assert(reader_span(&readers[1], run_size, 4 * MEMORY_PAGE) == bytes);
    cr_assert(eq(uint, mock_reads(mock), reads));
    mock_free(mock);
}

Test(fallback, what_is_forgotten_is_read_anew_by_readers_that_were_there)
{
    struct mock_target *mock = addressed_mock(run_size, 4);
    struct memory *memory = mock_memory(mock);
    struct reader reader;
    uint64_t word, hole = 64 * run_size;

    reader_init(&reader, memory);
    cr_assert(word_is_its_address(&reader, run_size));
    cr_assert_not(reader_word(&reader, hole, &word));
    cr_assert(word_is_its_address(&reader, run_size));
    mock_poke_word(mock, run_size, 4711);
    mock_poke_word(mock, run_size + MEMORY_PAGE, 4712);
    memory_forget(memory);
    cr_assert(eq(u64, statistics_of(memory).missing_pages, 0));
    cr_assert(reader_word(&reader, run_size, &word) && word == 4711);
    cr_assert(eq(u64, statistics_of(memory).fallback_bytes, MEMORY_PAGE)); /* and no more */
    cr_assert(reader_word(&reader, run_size + MEMORY_PAGE, &word) && word == 4712);
    mock_free(mock);
}

static void
check_holes(bool all_or_nothing)
{
    const uint64_t start = 16 * run_size;
    const unsigned pages = 3 * WINDOW_RUN_PAGES;
    struct mock_target *mock = addressed_mock(start, pages);
    struct reader reader;
    unsigned holes = 0;

    if (all_or_nothing)
        mock_set_all_or_nothing(mock);
    /* Pages 0, 7, 14 …, which are now first, now last, now in the midst of a run. */
    for (unsigned page = 0; page < pages; page += 7, holes++)
        mock_add_hole(mock, start + page * MEMORY_PAGE + 100, 1);
    reader_init(&reader, mock_memory(mock));
    for (unsigned page = pages; page-- > 0;) {
        uint64_t address = start + page * MEMORY_PAGE;
        cr_assert(eq(int, word_is_its_address(&reader, address), page % 7 != 0), "page %u", page);
    }
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).missing_pages, holes));

    unsigned reads = mock_reads(mock);
    for (unsigned page = 0; page < pages; page++) {
        uint64_t address = start + page * MEMORY_PAGE + MEMORY_PAGE - 8;
        cr_assert(eq(int, word_is_its_address(&reader, address), page % 7 != 0), "page %u", page);
    }
    cr_assert(eq(uint, mock_reads(mock), reads), "nothing is asked for twice");
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).missing_pages, holes));
    mock_free(mock);
}

Test(fallback, finds_holes_exactly)
{
    check_holes(false);
}

Test(fallback, finds_holes_exactly_with_a_backend_that_reads_all_or_nothing)
{
    check_holes(true);
}

Test(fallback, counts_only_wanted_pages_as_missing)
{
    struct mock_target *mock = addressed_mock(run_size, 1);
    struct reader reader;
    const uint8_t *bytes;

    reader_init(&reader, mock_memory(mock));
    cr_assert(word_is_its_address(&reader, run_size));
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).missing_pages, 0));
    cr_assert(eq(u64, reader_extent(&reader, run_size + 96, 1 << 20, &bytes), MEMORY_PAGE - 96));
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).missing_pages, 1));
    mock_free(mock);
}

Test(fallback, reads_ahead_again_after_a_hole)
{
    struct mock_target *mock = addressed_mock(run_size, WINDOW_RUN_PAGES);
    struct reader reader;

    mock_add_hole(mock, run_size, MEMORY_PAGE);
    reader_init(&reader, mock_memory(mock));
    for (unsigned page = 1; page < WINDOW_RUN_PAGES; page++)
        cr_assert(word_is_its_address(&reader, run_size + page * MEMORY_PAGE));
    /* Is there something, the run, the page by itself, what follows it. */
    cr_assert(eq(uint, mock_reads(mock), 4));
    mock_free(mock);
}

Test(fallback, a_failed_run_is_tried_again_page_by_page)
{
    struct mock_target *mock = addressed_mock(run_size, 8);
    struct reader reader;

    reader_init(&reader, mock_memory(mock));
    mock_fail_read(mock, 2);
    cr_assert(word_is_its_address(&reader, run_size + 3 * MEMORY_PAGE));
    for (unsigned page = 0; page < 8; page++)
        cr_assert(word_is_its_address(&reader, run_size + page * MEMORY_PAGE));
    mock_free(mock);
}

Test(fallback, a_failed_page_is_missing_for_good)
{
    struct mock_target *mock = addressed_mock(run_size, 8);
    struct reader reader;

    reader_init(&reader, mock_memory(mock));
    mock_fail_read(mock, 1);
    cr_assert_not(word_is_its_address(&reader, run_size));
    cr_assert(word_is_its_address(&reader, run_size + MEMORY_PAGE));
    cr_assert_not(word_is_its_address(&reader, run_size), "also once it has a window");
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).missing_pages, 1));
    mock_free(mock);
}

/* The address space this process has reserved, in bytes. */
static uint64_t
address_space_size(void)
{
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");

    cr_assert(file != NULL);
    cr_assert(eq(int, fscanf(file, "%lu", &pages), 1));
    fclose(file);
    return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

Test(fallback, stray_pointers_reserve_nothing_and_are_remembered_up_to_a_limit)
{
    struct mock_target *mock = addressed_mock(run_size, 1);
    struct reader reader;
    const unsigned excess = 10;

    reader_init(&reader, mock_memory(mock));
    uint64_t before = address_space_size();
    for (uint64_t i = 1; i <= WINDOW_MISSING_LIMIT + excess; i++)
        cr_assert_not(word_is_its_address(&reader, i * WINDOW_SIZE));
    cr_assert(lt(u64, address_space_size() - before, WINDOW_SIZE));
    cr_assert(eq(uint, mock_reads(mock), WINDOW_MISSING_LIMIT + excess));

    for (uint64_t i = 1; i <= WINDOW_MISSING_LIMIT + excess; i++)
        cr_assert_not(word_is_its_address(&reader, i * WINDOW_SIZE + 8));
    cr_assert(eq(uint, mock_reads(mock), WINDOW_MISSING_LIMIT + 2 * excess));
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).missing_pages, WINDOW_MISSING_LIMIT));
    mock_free(mock);
}

Test(fallback, is_hidden_by_segments)
{
    static const uint8_t segment[24] = {[0 ... 23] = 0xee};
    const uint64_t start = run_size;
    struct mock_target *mock = addressed_mock(start, 4);
    struct memory *memory = mock_memory(mock);
    struct reader reader;
    uint64_t value = 0;

    /* In the midst of a page, so that both have bytes of it. */
    memory_add_segment(memory, start + MEMORY_PAGE + 64, sizeof segment, segment);
    reader_init(&reader, memory);
    cr_assert(word_is_its_address(&reader, start + MEMORY_PAGE + 56));
    cr_assert(reader_word(&reader, start + MEMORY_PAGE + 64, &value));
    cr_assert(eq(u64, value, 0xeeeeeeeeeeeeeeee));
    cr_assert(word_is_its_address(&reader, start + MEMORY_PAGE + 88));
    cr_assert(reader_span(&reader, start + MEMORY_PAGE + 60, 8) == NULL);
    cr_assert(reader_span(&reader, start + MEMORY_PAGE + 84, 8) == NULL);

    uint8_t copy[40];
    cr_assert(reader_copy(&reader, start + MEMORY_PAGE + 56, copy, sizeof copy));
    cr_assert(eq(u64, reader_decode(&reader, copy, 8), start + MEMORY_PAGE + 56));
    cr_assert(eq(u8, copy[8], 0xee));
    cr_assert(eq(u8, copy[31], 0xee));
    cr_assert(eq(u64, reader_decode(&reader, copy + 32, 8), start + MEMORY_PAGE + 88));
    mock_free(mock);
}

Test(fallback, is_not_asked_for_pages_that_segments_have)
{
    static const uint8_t segment[2 * MEMORY_PAGE];
    const uint64_t start = run_size;
    struct mock_target *mock = addressed_mock(start, 8);
    struct memory *memory = mock_memory(mock);
    struct reader reader;

    memory_add_segment(memory, start + 2 * MEMORY_PAGE, sizeof segment, segment);
    reader_init(&reader, memory);
    cr_assert(word_is_its_address(&reader, start));
    cr_assert(eq(sz, mock_longest_read(mock), 2 * MEMORY_PAGE));
    cr_assert(word_is_its_address(&reader, start + 7 * MEMORY_PAGE));
    cr_assert(eq(u64, statistics_of(memory).fallback_bytes, 6 * MEMORY_PAGE));
    mock_free(mock);
}

Test(fallback, spans_end_at_windows_and_copies_do_not)
{
    const uint64_t border = 5 * (uint64_t)WINDOW_SIZE;
    struct mock_target *mock = addressed_mock(border - MEMORY_PAGE, 2);
    struct reader reader;
    const uint8_t *bytes = NULL;
    uint8_t copy[16];

    reader_init(&reader, mock_memory(mock));
    cr_assert(word_is_its_address(&reader, border - 8));
    cr_assert(word_is_its_address(&reader, border));
    cr_assert(reader_span(&reader, border - 8, 16) == NULL);
    cr_assert(eq(u64, reader_extent(&reader, border - 8, 16, &bytes), 8));
    cr_assert(reader_copy(&reader, border - 8, copy, 16));
    cr_assert(eq(u64, reader_decode(&reader, copy, 8), border - 8));
    cr_assert(eq(u64, reader_decode(&reader, copy + 8, 8), border));
    mock_free(mock);
}

Test(fallback, serves_the_top_of_the_address_space)
{
    const uint64_t vsyscall = 0xffffffffff600000;
    struct mock_target *mock = addressed_mock(vsyscall, 1);
    struct reader reader;

    mock_alloc(mock, UINT64_MAX - 4095, 4096)[4095] = 42;
    reader_init(&reader, mock_memory(mock));
    cr_assert(word_is_its_address(&reader, vsyscall + 4088));
    cr_assert_not(word_is_its_address(&reader, vsyscall + 4092));
    const uint8_t *bytes = reader_span(&reader, UINT64_MAX - 4095, 4096);
    cr_assert(bytes != NULL);
    cr_assert(eq(u8, bytes[4095], 42));
    cr_assert(reader_span(&reader, UINT64_MAX - 7, 9) == NULL);
    mock_free(mock);
}

Test(fallback, is_not_asked_past_the_last_address_of_a_32_bit_target)
{
    struct mock_target *mock = mock_new(big32);
    struct reader reader;
    uint64_t value = 0;

    mock_use_fallback(mock);
    mock_alloc(mock, 0xfffff000, MEMORY_PAGE);
    mock_poke_word(mock, 0xfffffffc, 0x01020304);
    mock_alloc(mock, UINT64_C(1) << 32, MEMORY_PAGE);
    reader_init(&reader, mock_memory(mock));
    cr_assert(reader_word(&reader, 0xfffffffc, &value));
    cr_assert(eq(u64, value, 0x01020304));
    unsigned reads = mock_reads(mock);
    cr_assert_not(reader_word(&reader, UINT64_C(1) << 32, &value));
    cr_assert_not(reader_word(&reader, 0xfffffffe, &value));
    cr_assert(eq(uint, mock_reads(mock), reads));
    mock_free(mock);
}

Test(fallback, without_one_missing_pages_are_counted_all_the_same)
{
    struct mock_target *mock = mock_new(little64);
    struct reader reader;

    mock_alloc(mock, 0x1000, 16);
    reader_init(&reader, mock_memory(mock));
    cr_assert(reader_span(&reader, 0x5000, 8) == NULL);
    cr_assert(reader_span(&reader, 0x5ff8, 8) == NULL);
    cr_assert(reader_span(&reader, 0x9000, 8) == NULL);
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).missing_pages, 2));
    cr_assert(eq(u64, statistics_of(mock_memory(mock)).fallback_reads, 0));
    mock_free(mock);
}

/* A backend that has every page, where each word is a function of its address; it says it read more
 * than it was asked for, which must do no harm. */

static uint64_t
word_at(uint64_t address)
{
    return address * UINT64_C(0x9e3779b97f4a7c15);
}

static size_t
read_everywhere(void *context, uint64_t address, void *buffer, size_t length)
{
    (void)context;
    for (size_t at = 0; at < length; at += 8) {
        uint64_t word = word_at(address + at);
        memcpy((uint8_t *)buffer + at, &word, sizeof word);
    }
    return SIZE_MAX;
}

static void
count_close(void *context)
{
    ++*(unsigned *)context;
}

Test(fallback, is_closed_once)
{
    unsigned closed = 0;
    struct memory_backend backend = {
        .name = "everywhere", .read = read_everywhere, .close = count_close, .context = &closed};
    struct memory *memory = memory_new(little64);

    memory_set_fallback(memory, &backend);
    cr_assert(eq(uint, closed, 0));
    memory_free(memory);
    cr_assert(eq(uint, closed, 1));
    memory_free(NULL);
}

enum { THREADS = 4, THREAD_READS = 50000 };

static gpointer
read_at_random(gpointer data)
{
    struct memory *memory = data;
    struct reader reader;
    GRand *random = g_rand_new_with_seed((guint32)(uintptr_t)&reader);
    uintptr_t wrong = 0;

    reader_init(&reader, memory);
    for (unsigned i = 0; i < THREAD_READS; i++) {
        /* 16 MiB in each of 8 windows. */
        uint64_t address = (uint64_t)g_rand_int_range(random, 100, 108) * WINDOW_SIZE +
                           (uint64_t)g_rand_int_range(random, 0, 1 << 21) * 8;
        uint64_t word = 0;
        if (!reader_word(&reader, address, &word) ||
            word != reader_decode(&reader, (const uint8_t *)&(uint64_t){word_at(address)}, 8))
            wrong++;
    }
    g_rand_free(random);
    return (gpointer)wrong;
}

Test(fallback, threads_may_load_and_read_side_by_side)
{
    struct memory_backend backend = {.name = "everywhere", .read = read_everywhere};
    struct memory *memory = memory_new((struct byte_format){8, G_BYTE_ORDER == G_BIG_ENDIAN});
    GThread *threads[THREADS];

    memory_set_fallback(memory, &backend);
    for (unsigned i = 0; i < THREADS; i++)
        threads[i] = g_thread_new("reader", read_at_random, memory);
    for (unsigned i = 0; i < THREADS; i++)
        cr_assert(g_thread_join(threads[i]) == NULL);
    struct memory_statistics statistics = statistics_of(memory);
    cr_assert(le(u64, statistics.fallback_bytes, UINT64_C(8) << 24));
    cr_assert(gt(u64, statistics.fallback_bytes, UINT64_C(7) << 24));
    memory_free(memory);
}

Test(fallback, is_not_asked_by_a_reader_of_what_is_here)
{
    struct memory_backend backend = {.name = "everywhere", .read = read_everywhere};
    struct memory *memory = memory_new(little64);
    struct reader reader, loading;
    const uint64_t near = 0x10000, far = 3 * (uint64_t)WINDOW_SIZE;

    memory_set_fallback(memory, &backend);
    reader_init(&reader, memory);
    reader_init(&loading, memory);
    reader.here_only = true;
    cr_assert(reader_span(&reader, near, 8) == NULL);
    cr_assert(reader.lacking);
    cr_assert(eq(u64, statistics_of(memory).fallback_reads, 0));

    reader.lacking = false;
    cr_assert(reader_span(&loading, near, 8) != NULL);
    cr_assert(reader_span(&reader, near, 8) == reader_span(&loading, near, 8));
    cr_assert_not(reader.lacking);
    cr_assert(reader_span(&reader, near + (1 << 20), 8) == NULL); /* a window, but no such page */
    cr_assert(reader.lacking);
    reader.lacking = false;
    cr_assert(reader_span(&reader, far, 8) == NULL);
    cr_assert(reader.lacking);
    cr_assert(eq(u64, statistics_of(memory).missing_pages, 0));
    memory_free(memory);
}

/* Against brute force: a map that says of each byte where it is. */

enum { WORLD_PAGES = 12, WORLD = WORLD_PAGES * MEMORY_PAGE, POOL = 2 * WORLD };

struct world {
    GRand *random;
    uint64_t base;
    const uint8_t *segment[WORLD]; /* where the segment that has it keeps the byte, or NULL */
    bool page_readable[WORLD_PAGES];
    uint8_t pool[POOL];
    uint8_t fallback[WORLD];
    struct memory *memory;
};

static size_t
world_read(void *context, uint64_t address, void *buffer, size_t length)
{
    const struct world *world = context;
    size_t got = 0;

    while (got < length) {
        uint64_t offset = address + got - world->base;
        if (offset >= WORLD || !world->page_readable[offset / MEMORY_PAGE])
            break;
        ((uint8_t *)buffer)[got++] = world->fallback[offset];
    }
    return got;
}

static unsigned
below(struct world *world, unsigned limit)
{
    return (unsigned)g_rand_int_range(world->random, 0, (gint32)limit);
}

static void
add_random_segment(struct world *world)
{
    unsigned start = below(world, WORLD);
    unsigned size = 1 + below(world, MIN(3 * MEMORY_PAGE, WORLD - start));
    /* Half of them lie in the pool as they do in the target, so that neighbours join. */
    unsigned place = below(world, 2) ? start : below(world, POOL - size);

    memory_add_segment(world->memory, world->base + start, size, world->pool + place);
    for (unsigned i = 0; i < size; i++)
        if (!world->segment[start + i])
            world->segment[start + i] = world->pool + place + i;
}

static struct world *
world_new(guint32 seed, uint64_t base)
{
    struct world *world = g_new0(struct world, 1);
    struct memory_backend backend = {.name = "world", .read = world_read, .context = world};

    world->random = g_rand_new_with_seed(seed);
    world->base = base;
    world->memory = memory_new(little64);
    for (unsigned i = 0; i < POOL; i++)
        world->pool[i] = (uint8_t)g_rand_int(world->random);
    for (unsigned i = 0; i < WORLD; i++)
        world->fallback[i] = (uint8_t)g_rand_int(world->random);
    for (unsigned i = 0; i < WORLD_PAGES; i++)
        world->page_readable[i] = below(world, 3) != 0;
    for (unsigned i = below(world, 12); i > 0; i--)
        add_random_segment(world);
    memory_set_fallback(world->memory, &backend);
    return world;
}

static void
world_free(struct world *world)
{
    memory_free(world->memory);
    g_rand_free(world->random);
    g_free(world);
}

/* The byte at OFFSET, or -1. */
static int
world_byte(const struct world *world, uint64_t offset)
{
    if (offset >= WORLD)
        return -1;
    if (world->segment[offset])
        return *world->segment[offset];
    return world->page_readable[offset / MEMORY_PAGE] ? world->fallback[offset] : -1;
}

static bool
contiguous_with_next(const struct world *world, uint64_t offset)
{
    const uint8_t *here = world->segment[offset];
    const uint8_t *next = world->segment[offset + 1];

    if (here || next)
        return here && next && here + 1 == next;
    return (world->base + offset) / WINDOW_SIZE == (world->base + offset + 1) / WINDOW_SIZE;
}

/* How many of LENGTH bytes at OFFSET are readable, and in one piece if CONTIGUOUS. */
static uint64_t
world_extent(const struct world *world, uint64_t offset, uint64_t length, bool contiguous)
{
    uint64_t extent = 0;

    while (extent < length && world_byte(world, offset + extent) >= 0 &&
           (extent == 0 || !contiguous || contiguous_with_next(world, offset + extent - 1)))
        extent++;
    return extent;
}

static void
check_bytes(const struct world *world, uint64_t offset, const uint8_t *bytes, uint64_t length)
{
    for (uint64_t i = 0; i < length; i++)
        cr_assert(eq(int, bytes[i], world_byte(world, offset + i)));
}

static void
check_random_access(struct world *world, struct reader *reader)
{
    uint64_t offset = below(world, WORLD + 64);
    uint64_t length = 1 + below(world, below(world, 2) ? 16 : 3 * MEMORY_PAGE);
    uint64_t address = world->base + offset;
    uint64_t expected = world_extent(world, offset, length, true);
    const uint8_t *bytes = NULL;
    static uint8_t copy[3 * MEMORY_PAGE + 1];

    const uint8_t *span = reader_span(reader, address, length);
    cr_assert(eq(int, span != NULL, expected == length));
    if (span)
        check_bytes(world, offset, span, length);
    cr_assert(eq(u64, reader_extent(reader, address, length, &bytes), expected));
    check_bytes(world, offset, bytes, expected);
    bool whole = world_extent(world, offset, length, false) == length;
    cr_assert(eq(int, reader_copy(reader, address, copy, length), whole));
    if (whole)
        check_bytes(world, offset, copy, length);
}

/* The segments are exactly the maximal contiguous runs of the map. */
static void
check_segments(const struct world *world)
{
    size_t n = 0;

    for (uint64_t offset = 0; offset < WORLD;) {
        uint64_t start = offset++;
        if (!world->segment[start])
            continue;
        while (offset < WORLD && world->segment[offset] && contiguous_with_next(world, offset - 1))
            offset++;
        assert_segment(world->memory, n++, world->base + start, offset - start,
                       world->segment[start]);
    }
    cr_assert(eq(sz, statistics_of(world->memory).segment_count, n));
}

Test(property, agrees_with_a_byte_map)
{
    const uint64_t bases[] = {
        0,
        7 * (uint64_t)WINDOW_SIZE,
        7 * (uint64_t)WINDOW_SIZE - 5 * MEMORY_PAGE, /* two windows */
        UINT64_MAX - (WORLD - 1),
    };

    for (guint32 seed = 0; seed < 120; seed++) {
        struct world *world = world_new(seed, bases[seed % G_N_ELEMENTS(bases)]);
        struct reader reader;

        check_segments(world);
        reader_init(&reader, world->memory);
        for (unsigned i = 0; i < 150; i++)
            check_random_access(world, &reader);
        world_free(world);
    }
}
