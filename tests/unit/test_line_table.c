/* The line that a frame is at, from the line table of its code. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"

MOCK_FIXTURE(mock_x86_64)

TestSuite(line_table, .init = setup, .fini = teardown);

/* Kinds of entries (Objects/locations.md). */
enum { SHORT = 0, SAME_LINE = 10, NEXT_LINE, SECOND_NEXT_LINE, NO_COLUMNS, LONG, NO_LINE };

/* The first byte of an entry. */
#define ENTRY(kind, units) (uint8_t)(0x80 | (kind) << 3 | ((units)-1))

/* A frame of code that begins at line 10, with this table. */
static uint64_t
frame_with(const uint8_t *table, size_t size)
{
    uint64_t code = mock_code(mock, "handle", mock_tuple_of(mock, NULL, 0));
    mock_set(mock, code, "PyCodeObject.co_linetable", mock_bytes_object(mock, table, size));
    return mock_frame_of(mock, code, NULL, 0);
}

/* The line of the frame when it is at code unit UNIT; -1 is just before the first. */
static int
line_at(uint64_t frame_address, int64_t unit)
{
    struct python *python = mock_open(mock);
    struct frame frame;
    uint64_t code = mock_get(mock, frame_address, "_PyInterpreterFrame.f_code");
    uint64_t start = code + mock_member(&mock->source, "PyCodeObject.co_code_adaptive").offset;

    mock_set(mock, frame_address, "_PyInterpreterFrame.prev_instr", start + (uint64_t)(2 * unit));
    cr_assert(frame_read(python, &mock->reader, frame_address, &frame));
    return frame_line(python, &mock->reader, &frame);
}

Test(line_table, entries_of_every_kind)
{
    static const uint8_t table[] = {
        ENTRY(SAME_LINE, 1),
        0,
        4, /* 10 */
        ENTRY(NEXT_LINE, 2),
        0,
        4, /* 11 */
        ENTRY(SECOND_NEXT_LINE, 1),
        0,
        4, /* 13 */
        ENTRY(NO_COLUMNS, 1),
        5 << 1 | 1, /* 8 */
        ENTRY(LONG, 1),
        64 | 8,
        3,
        0,
        1,
        1, /* 108 */
        ENTRY(NO_LINE, 1),
        ENTRY(SHORT, 8),
        0x12, /* 108 */
    };
    static const int lines[] = {10, 10, 11, 11, 13, 8, 108, 0, 108, 108};
    uint64_t frame = frame_with(table, sizeof table);

    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++)
        cr_assert(eq(int, line_at(frame, (int64_t)i - 1), lines[i]), "unit %d", (int)i - 1);
    cr_assert(eq(int, line_at(frame, 14), 108));
    cr_assert(eq(int, line_at(frame, 15), 0));
    cr_assert(eq(int, line_at(frame, -2), 0));
}

Test(line_table, damaged_ones_tell_nothing)
{
    static const uint8_t cut[] = {ENTRY(SAME_LINE, 8), 0, 4, ENTRY(LONG, 8), 64 | 1};
    static const uint8_t endless[] = {ENTRY(LONG, 1), 127, 127, 127, 127, 127, 127, 127, 127};
    uint64_t frame = frame_with(cut, sizeof cut), odd = frame_with(endless, sizeof endless);
    uint64_t code = mock_get(mock, frame, "_PyInterpreterFrame.f_code");
    uint64_t table = mock_get(mock, code, "PyCodeObject.co_linetable");

    cr_assert(eq(int, line_at(frame, 7), 10));
    cr_assert(eq(int, line_at(frame, 8), 10)); /* what is left of the step is nothing */
    cr_assert(eq(int, line_at(odd, 1), 0));
    mock_set(mock, table, "PyVarObject.ob_size", 4096);
    cr_assert(eq(int, line_at(frame, 7), 0));
    mock_set(mock, table, "PyVarObject.ob_size", UINT64_MAX);
    cr_assert(eq(int, line_at(frame, 7), 0));
    mock_set(mock, code, "PyCodeObject.co_linetable", 0);
    cr_assert(eq(int, line_at(frame, 7), 0));
}

/* COUNT random entries that only move the line, with the line of each unit in LINES. */
static size_t
random_table(GRand *random, uint8_t *table, int *lines, size_t count)
{
    size_t size = 0, unit = 0;
    int line = 10;
    for (size_t i = 0; i < count; i++) {
        int step = g_rand_int_range(random, -60, 2000), units = g_rand_int_range(random, 1, 9);
        uint32_t rest = step < 0 ? (uint32_t)-step << 1 | 1 : (uint32_t)step << 1;
        table[size++] = ENTRY(NO_COLUMNS, (unsigned)units);
        for (; rest >= 64; rest >>= 6)
            table[size++] = 64 | (rest & 63);
        table[size++] = (uint8_t)rest;
        line += step;
        while (units--)
            lines[unit++] = line;
    }
    lines[unit] = -1;
    return size;
}

Test(line_table, random_tables_give_back_their_lines)
{
    GRand *random = g_rand_new_with_seed(11);
    uint8_t table[40 * 4];
    int lines[40 * 8 + 1];

    for (int round = 0; round < 20; round++) {
        uint64_t frame = frame_with(table, random_table(random, table, lines, 40));
        for (int unit = 0; lines[unit] > 0; unit++)
            cr_assert(eq(int, line_at(frame, unit), lines[unit]), "round %d unit %d", round, unit);
    }
    g_rand_free(random);
}

/* Free-threaded builds from 3.14 on: a thread runs its own copy of the bytecode. */
Test(line_table, bytecode_of_the_thread)
{
    static const uint8_t table[] = {ENTRY(SAME_LINE, 1), 0, 4, ENTRY(NEXT_LINE, 2), 0, 4};
    uint64_t frame_address = frame_with(table, sizeof table);
    uint64_t code = mock_get(mock, frame_address, "_PyInterpreterFrame.f_code");
    uint64_t copy = mock_place(mock->target, 16);
    uint64_t copies = mock_words(mock, MOCK_WORDS(2, 0, copy));
    struct frame frame;

    mock_source_add_member(&mock->source, "_PyInterpreterFrame.tlbc_index",
                           (struct layout_member){70, 1, 0, 0});
    mock_source_add_member(&mock->source, "PyCodeObject.co_tlbc",
                           (struct layout_member){0, 8, 0, 0});
    mock_source_add_member(&mock->source, "_PyCodeArray.size", (struct layout_member){0, 8, 0, 0});
    mock_source_add_member(&mock->source, "_PyCodeArray.entries",
                           (struct layout_member){8, 8, 0, 0});
    mock_poke_word(mock->target, code, copies); /* in the place of its count */
    mock_poke(mock->target, frame_address + 70, 1, 1);
    mock_set(mock, frame_address, "_PyInterpreterFrame.prev_instr", copy + 2);
    struct python *python = mock_open(mock);
    cr_assert(frame_read(python, &mock->reader, frame_address, &frame));
    cr_assert(eq(int, frame_line(python, &mock->reader, &frame), 11));
    mock_poke(mock->target, frame_address + 70, 2, 1); /* there are only two */
    cr_assert(eq(int, frame_line(python, &mock->reader, &frame), 0));
}
