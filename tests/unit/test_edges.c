/* Reads cut at the edges of sections, against a debugger that takes zeros for data as GDB does. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "target/edges.h"

enum { PAGE = MEMORY_PAGE, BASE = 64 * MEMORY_PAGE, END = 80 * MEMORY_PAGE };

struct section {
    uint64_t start, end;
};

/* Sections with gaps within a page, of a word, of more than a page, and a neighbour without any. */
static const struct section sections[] = {
    {BASE + 0x2a8, BASE + 0x1000},  {BASE + 0x1000, BASE + 0x2ff9}, {BASE + 0x3000, BASE + 0x4123},
    {BASE + 0x4130, BASE + 0x4800}, {BASE + 0x7010, END},
};

static unsigned calls;

static uint8_t
content(uint64_t address)
{
    return (uint8_t)(1 + address % 251);
}

/* What core_target::xfer_partial does once: as much as the section has that ADDRESS is in; or, in
 * none, everything from the segment, which has no contents. */
static size_t
transfer(uint64_t address, uint8_t *buffer, size_t length)
{
    for (size_t i = 0; i < G_N_ELEMENTS(sections); i++)
        if (address >= sections[i].start && address < sections[i].end) {
            size_t piece = (size_t)MIN(length, sections[i].end - address);
            for (size_t j = 0; j < piece; j++)
                buffer[j] = content(address + j);
            return piece;
        }
    if (address < BASE || address >= END)
        return 0;
    length = (size_t)MIN(length, END - address);
    memset(buffer, 0, length);
    return length;
}

/* All or nothing, as read_memory. */
static size_t
like_gdb(G_GNUC_UNUSED void *context, uint64_t address, void *buffer, size_t length)
{
    calls++;
    for (size_t done = 0; done < length;) {
        size_t piece = transfer(address + done, (uint8_t *)buffer + done, length - done);
        if (piece == 0)
            return 0;
        done += piece;
    }
    return length;
}

static const struct memory_backend gdb = {.name = "GDB", .read = like_gdb};

static size_t
cut(void *context, uint64_t address, void *buffer, size_t length)
{
    return edges_read(context, &gdb, address, buffer, length);
}

static struct edges *
edges_of_sections(void)
{
    struct edges *edges = edges_new();
    for (size_t i = G_N_ELEMENTS(sections); i-- > 0;) {
        edges_add(edges, sections[i].end);
        edges_add(edges, sections[i].start);
    }
    return edges;
}

static uint8_t
expected(uint64_t address)
{
    for (size_t i = 0; i < G_N_ELEMENTS(sections); i++)
        if (address >= sections[i].start && address < sections[i].end)
            return content(address);
    return 0;
}

Test(edges, a_whole_read_of_the_debugger_has_zeros_after_a_gap)
{
    uint8_t bytes[2 * PAGE];
    cr_assert(eq(sz, like_gdb(NULL, BASE + 0x4000, bytes, sizeof bytes), sizeof bytes));
    cr_assert(eq(u8, bytes[0x122], expected(BASE + 0x4122)));
    cr_assert(eq(u8, bytes[0x130], 0));
    cr_assert(ne(u8, expected(BASE + 0x4130), 0));
}

Test(edges, no_byte_of_a_section_is_lost_to_a_gap)
{
    struct edges *edges = edges_of_sections();
    static uint8_t bytes[END - BASE];
    for (uint64_t from = BASE; from < BASE + 0x5000; from += 0x123) {
        cr_assert(eq(sz, edges_read(edges, &gdb, from, bytes, END - from), END - from));
        for (uint64_t at = from; at < END; at++)
            cr_assert(bytes[at - from] == expected(at), "at %#lx from %#lx", at, from);
    }
    edges_free(edges);
}

Test(edges, windows_have_the_bytes_of_every_section)
{
    struct edges *edges = edges_of_sections();
    struct memory *memory = memory_new((struct byte_format){8, false});
    struct reader reader;
    struct memory_backend backend = {.name = "GDB", .read = cut, .context = edges};
    uint64_t value;

    memory_set_fallback(memory, &backend);
    reader_init(&reader, memory);
    for (uint64_t at = BASE; at < END; at++)
        cr_assert(reader_unsigned(&reader, at, 1, &value) && value == expected(at), "at %#lx", at);
    memory_free(memory);
    edges_free(edges);
}

Test(edges, a_read_within_a_section_is_one)
{
    struct edges *edges = edges_of_sections();
    uint8_t bytes[PAGE];
    calls = 0;
    cr_assert(eq(sz, edges_read(edges, &gdb, BASE + 0x8000, bytes, sizeof bytes), sizeof bytes));
    cr_assert(eq(uint, calls, 1));
    /* Two sections that touch have one edge between them. */
    cr_assert(eq(sz, edges_read(edges, &gdb, BASE + 0x800, bytes, sizeof bytes), sizeof bytes));
    cr_assert(eq(uint, calls, 3));
    edges_free(edges);
}

Test(edges, a_read_ends_where_nothing_is)
{
    struct edges *edges = edges_of_sections();
    uint8_t bytes[2 * PAGE];
    cr_assert(eq(sz, edges_read(edges, &gdb, END - PAGE, bytes, sizeof bytes), PAGE));
    cr_assert(eq(sz, edges_read(edges, &gdb, END, bytes, sizeof bytes), 0));
    edges_free(edges);
}

Test(edges, none_or_at_the_ends_of_the_address_space)
{
    struct edges *edges = edges_new();
    uint8_t bytes[16];
    cr_assert(eq(sz, edges_read(edges, &gdb, BASE, bytes, sizeof bytes), sizeof bytes));
    edges_add(edges, 0);
    edges_add(edges, UINT64_MAX);
    cr_assert(eq(sz, edges_read(edges, &gdb, UINT64_MAX - 7, bytes, 8), 0));
    cr_assert(eq(sz, edges_read(edges, &gdb, BASE, bytes, sizeof bytes), sizeof bytes));
    edges_free(edges);
}
