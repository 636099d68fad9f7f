/* _Py_DebugOffsets, from bytes that mean well and from bytes that do not; and the version. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "layout/debug_offsets.h"
#include "layout/version.h"
#include "mock_source.h"
#include "mock_target.h"

#define RUNTIME UINT64_C(0x7e0000000000)

static struct mock_target *target;
static struct reader reader;

static void
put(unsigned position, uint64_t value)
{
    mock_poke(target, RUNTIME + position, value, 8);
}

/* Some of the numbers of 3.13.0; all others are 8, which fits every structure. */
static void
setup(void)
{
    target = mock_new((struct byte_format){8, false});
    mock_alloc(target, RUNTIME, 4096);
    for (unsigned position = 24; position < 584; position += 8)
        put(position, 8);
    mock_poke_bytes(target, RUNTIME, "xdebugpy", 8);
    put(8, 0x030d00f0);
    put(16, 0);
    static const uint16_t sizes[] = {48,  152, 224, 272, 352, 368, 400,
                                     424, 448, 472, 488, 512, 536, 560};
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++)
        put(sizes[i], 200000);
    put(40, 632);  /* interpreters.head */
    put(80, 7400); /* gc */
    put(576, 192); /* gc.collecting */
    put(432, 24);  /* PyListObject.ob_item */
}

static void
teardown(void)
{
    mock_free(target);
}

TestSuite(debug_offsets, .init = setup, .fini = teardown);

static bool
is_read(void)
{
    struct debug_offsets offsets;
    reader_init(&reader, mock_memory(target));
    return debug_offsets_read(&offsets, &reader, RUNTIME);
}

Test(debug_offsets, are_members_and_sizes)
{
    struct debug_offsets offsets;
    struct layout_member member;
    uint64_t size;
    reader_init(&reader, mock_memory(target));
    cr_assert(debug_offsets_read(&offsets, &reader, RUNTIME));
    const struct layout_source *source = &offsets.source;
    cr_assert(source->member(source->context, "PyListObject", "ob_item", &member));
    cr_assert(eq(u64, member.offset, 24));
    cr_assert(eq(u32, member.size, 8));
    cr_assert(source->member(source->context, "PyInterpreterState", "gc.collecting", &member));
    cr_assert(eq(u64, member.offset, 7592), "told in two parts");
    cr_assert(eq(u32, member.size, 4));
    cr_assert(source->structure_size(source->context, "PyDictObject", &size));
    cr_assert(eq(u64, size, 200000));
    cr_assert_not(source->member(source->context, "PySetObject", "table", &member), "not in 3.13");
    cr_assert_not(source->member(source->context, "PyInterpreterState", "gc.generations", &member));
}

Test(debug_offsets, lists_of_the_collector_are_found)
{
    const uint64_t interpreter = RUNTIME + 0x100000, gc = interpreter + 7400;
    struct debug_offsets offsets;
    struct layout_member member;
    mock_alloc(target, interpreter, 1 << 14);
    mock_poke_word(target, RUNTIME + 632, interpreter);
    for (unsigned i = 0; i < 4; i++) {
        uint64_t head = gc + 20 + i * 24 + (i == 3) * 8; /* of 3.13.18: not where 3.13.0 has them */
        mock_poke_word(target, head, head);
        mock_poke_word(target, head + 8, head | 2);
    }
    reader_init(&reader, mock_memory(target));
    cr_assert(debug_offsets_read(&offsets, &reader, RUNTIME));
    const struct layout_source *source = &offsets.source;
    cr_assert(source->member(source->context, "PyInterpreterState", "gc.generations", &member));
    cr_assert(eq(u64, member.offset, 7420));
    cr_assert(
        source->member(source->context, "PyInterpreterState", "gc.permanent_generation", &member));
    cr_assert(eq(u64, member.offset, 7500));
}

Test(debug_offsets, need_the_cookie_and_a_known_release)
{
    cr_assert(is_read());
    put(8, 0x031000f0);
    cr_assert_not(is_read(), "positions are not known");
    put(8, 0x030c00f0);
    cr_assert_not(is_read());
    put(8, UINT64_C(0x100000000030d00));
    cr_assert_not(is_read());
    put(8, 0x030d00f0);
    put(16, 2);
    cr_assert_not(is_read(), "free-threaded is yes or no");
    put(16, 0);
    mock_poke(target, RUNTIME, 'y', 1);
    cr_assert_not(is_read());
}

Test(debug_offsets, hostile_numbers_are_refused)
{
    static const struct {
        unsigned position;
        uint64_t value;
    } rows[] = {{432, UINT64_MAX}, {432, 200000},    {432, 199993},     {424, 0},
                {424, 1u << 30},   {80, UINT64_MAX}, {576, UINT64_MAX}, {40, UINT64_MAX - 7}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        uint64_t before;
        memcpy(&before, mock_bytes(target, RUNTIME + rows[i].position, 8), 8);
        put(rows[i].position, rows[i].value);
        cr_assert_not(is_read(), "row %zu", i);
        put(rows[i].position, before);
        cr_assert(is_read());
    }
}

Test(debug_offsets, may_be_cut)
{
    mock_add_hole(target, RUNTIME + 512, 64);
    cr_assert_not(is_read());
}

/* The version. */

static struct mock_source symbols;

static struct version
version(const char *file)
{
    struct version found;
    reader_init(&reader, mock_memory(target));
    version_find(&found, &symbols.source, &reader, RUNTIME, file);
    return found;
}

Test(debug_offsets, tell_the_version_first)
{
    mock_source_init(&symbols, 8);
    put(16, 1);
    struct version found = version("/usr/bin/python3.9");
    cr_assert(eq(u32, found.hex, 0x030d00f0));
    cr_assert(found.free_threaded && !found.minor_only && !found.debug);
    g_autofree char *text = version_describe(&found);
    cr_assert(eq(str, text, "3.13.0 free-threaded"));
    mock_source_clear(&symbols);
}

Test(debug_offsets, else_the_variable_tells_the_version_else_the_file)
{
    mock_source_init(&symbols, 8);
    mock_poke(target, RUNTIME, 0, 8);
    struct version found = version("/opt/python3.11/lib/libpython3.8d.so.1.0");
    cr_assert(eq(u32, found.hex, 0x03080000));
    cr_assert(found.minor_only);
    g_autofree char *text = version_describe(&found);
    cr_assert(eq(str, text, "3.8"));

    cr_assert(eq(u32, version("/usr/bin/app").hex, 0));
    cr_assert(eq(u32, version("python3.").hex, 0));
    cr_assert(eq(u32, version("python3.99999999999").hex, 0));
    cr_assert(eq(u32, version(NULL).hex, 0));

    mock_poke(target, RUNTIME + 64, 0x030b02f0, 8);
    mock_source_add_symbol(&symbols, "Py_Version", RUNTIME + 64);
    mock_source_add_symbol(&symbols, "_Py_NegativeRefcount", RUNTIME);
    found = version("/usr/bin/python3.9");
    cr_assert(eq(u32, found.hex, 0x030b02f0));
    cr_assert(found.debug);
    mock_source_clear(&symbols);
}

Test(debug_offsets, versions_that_are_not_understood)
{
    cr_assert(version_is_too_old(&(struct version){.hex = 0x030709f0}));
    cr_assert_not(version_is_too_old(&(struct version){.hex = 0}));
    cr_assert_not(version_is_untested(&(struct version){.hex = 0x030f00f0}));
    cr_assert(version_is_untested(&(struct version){.hex = 0x031000f0}));
}
