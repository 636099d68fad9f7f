/* What a number is, before anything is known of the program: query/whereis.h. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_target.h"
#include "query/whereis.h"

static const struct byte_format little64 = {8, false};
static const struct byte_format big32 = {4, true};

static void
check(const struct byte_format *format, uint64_t address, enum whereis_kind kind,
      const char *phrase)
{
    struct mock_target *target = mock_new(*format);
    struct reader reader;
    struct whereis_look look = {.reader = &reader};
    struct whereis found;
    mock_alloc(target, 0x400000, 64);
    reader_init(&reader, mock_memory(target));
    whereis_find(&look, address, &found);
    g_autofree char *said = whereis_phrase(&found);
    cr_assert(eq(int, found.kind, kind), "0x%lx", (unsigned long)address);
    cr_assert(eq(str, said, (char *)phrase));
    whereis_clear(&found);
    mock_free(target);
}

Test(whereis, null_and_what_is_behind_it)
{
    check(&little64, 0, WHEREIS_NULL, "is NULL");
    check(&little64, 1, WHEREIS_NULL, "is 1 byte behind a NULL pointer");
    check(&little64, 4095, WHEREIS_NULL, "is 4095 bytes behind a NULL pointer");
}

Test(whereis, left_by_debugging_allocators)
{
    check(&little64, 0xdddddddddddddde5, WHEREIS_POISONED,
          "is made of 0xdd bytes, as a pointer read from memory that a debugging allocator had "
          "freed");
    check(&big32, 0xcdcdcdcd, WHEREIS_POISONED,
          "is made of 0xcd bytes, as a pointer read from memory that nobody had written to since a "
          "debugging allocator gave it out");
}

Test(whereis, no_address_of_a_program)
{
    check(&little64, 0x1234567812345678, WHEREIS_NON_CANONICAL,
          "is no address that a program can have: its highest 17 bits are neither all 0 nor all 1");
    check(&little64, 0xfffffffffffffff8, WHEREIS_UNREADABLE, "is not mapped: as a number it is -8");
    check(&big32, 0xfffffff8, WHEREIS_UNREADABLE, "is not mapped: as a number it is -8");
}

Test(whereis, text_in_place_of_a_pointer)
{
    check(&little64, 0x6f6c6c6568, WHEREIS_UNREADABLE,
          "cannot be read: nothing is mapped there, or it was left out; its bytes are the text "
          "\"hello\"");
    check(&big32, 0x68656c6c, WHEREIS_UNREADABLE,
          "cannot be read: nothing is mapped there, or it was left out; its bytes are the text "
          "\"hell\"");
}

Test(whereis, memory_that_can_be_read)
{
    check(&little64, 0x400010, WHEREIS_MEMORY, "is memory that can be read, and no object");
}
