/* The layout of a CPython, settled from a source. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "layout/layout.h"
#include "mock_source.h"

static struct mock_source source;

static void
setup(void)
{
    static const char *const symbols[] = {"_PyRuntime", "PyType_Type", "_Py_NoneStruct",
                                          "subtype_traverse", "subtype_dealloc"};
    mock_source_init(&source, 8);
    for (size_t i = 0; i < G_N_ELEMENTS(symbols); i++)
        mock_source_add_symbol(&source, symbols[i], 0x1000 * (i + 1));
}

static void
teardown(void)
{
    mock_source_clear(&source);
}

TestSuite(layout, .init = setup, .fini = teardown);

static void
check_fails(const char *beginning, const char *help)
{
    GError *error = NULL;

    cr_assert(layout_new(&source.source, &error) == NULL);
    cr_assert(error->domain == PR_ERROR);
    cr_assert(eq(int, error->code, PR_ERROR_UNUSABLE));
    cr_assert(g_str_has_prefix(error->message, beginning), "%s", error->message);
    cr_assert(strstr(error->message, help) != NULL, "%s", error->message);
    g_error_free(error);
}

/* WHAT is the reason, and the sentence says how to get it. */
static void
check_misses(const char *what)
{
    g_autofree char *beginning = g_strconcat("the layout of this Python is unknown: nothing tells ",
                                             what, " (asked: tables); ", NULL);
    check_fails(beginning, "install the interpreter's debug symbols");
}

Test(layout, knows_members_sizes_and_symbols)
{
    struct layout *layout = layout_new(&source.source, NULL);

    cr_assert(eq(u64, layout_offset(layout, FIELD_LIST_ITEMS), 24));
    cr_assert(eq(u32, layout->fields[FIELD_FRAME_STACKTOP].size, 4));
    cr_assert(eq(u8, layout->fields[FIELD_STR_KIND].bit_offset, 2));
    cr_assert(eq(u8, layout->fields[FIELD_STR_KIND].bit_size, 3));
    cr_assert(eq(u64, layout->sizes[SIZE_HEAP_TYPE], 904));
    cr_assert(eq(u64, layout->symbols[SYMBOL_NONE], 0x3000));
    cr_assert(eq(u32, layout->rows, FIELD_COUNT + SIZE_COUNT + SYMBOL_COUNT + CONSTANT_COUNT));
    layout_free(layout);
}

Test(layout, optional_member_may_be_missing)
{
    struct layout *whole = layout_new(&source.source, NULL);
    mock_source_forget(&source, "_PyInterpreterFrame.stacktop");
    struct layout *layout = layout_new(&source.source, NULL);

    cr_assert(layout_has(whole, FIELD_FRAME_STACKTOP));
    cr_assert_not(layout_has(layout, FIELD_FRAME_STACKTOP));
    cr_assert(eq(u64, layout_offset(layout, FIELD_FRAME_STACKTOP), 0));
    cr_assert(eq(u32, layout->found, whole->found - 1));
    layout_free(whole);
    layout_free(layout);
}

Test(layout, optional_symbol_may_be_missing)
{
    struct layout *layout = layout_new(&source.source, NULL);

    cr_assert(eq(u64, layout->symbols[SYMBOL_ARENAS], 0));
    layout_free(layout);
    mock_source_add_symbol(&source, "arenas", 0x7000);
    layout = layout_new(&source.source, NULL);
    cr_assert(eq(u64, layout->symbols[SYMBOL_ARENAS], 0x7000));
    layout_free(layout);
}

Test(layout, member_goes_by_the_first_of_its_names)
{
    mock_source_add_member(&source, "_PyInterpreterFrame.f_executable",
                           (struct layout_member){.offset = 88, .size = 8});
    struct layout *layout = layout_new(&source.source, NULL);
    cr_assert(eq(u64, layout_offset(layout, FIELD_FRAME_CODE), 32));
    layout_free(layout);

    mock_source_forget(&source, "_PyInterpreterFrame.f_code");
    layout = layout_new(&source.source, NULL);
    cr_assert(eq(u64, layout_offset(layout, FIELD_FRAME_CODE), 88));
    layout_free(layout);
}

Test(layout, required_member_is_named_when_missing)
{
    mock_source_forget(&source, "PyListObject.ob_item");
    check_misses("the member PyListObject.ob_item");
}

Test(layout, all_names_of_a_missing_member_are_told)
{
    mock_source_forget(&source, "PyLongObject.ob_digit");
    check_misses("the member PyLongObject.ob_digit|long_value.ob_digit");
}

Test(layout, one_of_two_forms_must_be_there)
{
    mock_source_forget(&source, "_PyInterpreterFrame.f_code");
    check_misses(
        "the member _PyInterpreterFrame.f_code|f_executable or PyFrameObject.f_code, one of "
        "which tells what a frame holds");
}

Test(layout, structure_is_named_when_its_size_is_missing)
{
    mock_source_forget(&source, "PyMemberDef");
    check_misses("the structure PyMemberDef");
}

Test(layout, allocator_may_be_another)
{
    mock_source_forget(&source, "struct arena_object");
    mock_source_forget(&source, "struct pool_header");
    struct layout *layout = layout_new(&source.source, NULL);

    cr_assert(eq(u64, layout->sizes[SIZE_ARENA], 0));
    cr_assert(eq(u64, layout->sizes[SIZE_POOL], 0));
    layout_free(layout);
}

Test(layout, symbol_is_named_when_missing)
{
    g_hash_table_remove(source.symbols, "PyType_Type");
    check_misses("the symbol PyType_Type");
}

Test(layout, program_without_a_runtime_is_no_python)
{
    g_hash_table_remove(source.symbols, "_PyRuntime");
    check_fails("this program is not a CPython that can be read: it has no symbol _PyRuntime; ",
                "load the interpreter with `file PROGRAM`");
}

Test(layout, source_may_know_nothing)
{
    source.source = (struct layout_source){.name = "nothing"};
    check_fails("this program is not a CPython that can be read: it has no symbol _PyRuntime; ",
                "load the interpreter with `file PROGRAM`");
}

Test(layout, entries_of_tables_hold_their_fields)
{
    mock_source_add_member(&source, "setentry.hash",
                           (struct layout_member){.offset = 9, .size = 8});
    check_fails("the debug information contradicts itself: setentry.hash is no word within the ",
                "structure's 16 bytes");
    mock_source_add_member(&source, "setentry.hash",
                           (struct layout_member){.offset = 8, .size = 4});
    check_fails("the debug information contradicts itself: setentry.hash ", "");
}

Test(layout, other_members_are_asked_for_by_name)
{
    struct layout *layout = layout_new(&source.source, NULL);
    struct layout_member member;

    cr_assert(layout_member(layout, "partialobject", "args", &member));
    cr_assert(eq(u64, member.offset, 24));
    cr_assert(eq(u32, member.size, 8));
    cr_assert_not(layout_member(layout, "partialobject", "arguments", &member));
    cr_assert_not(layout_member(layout, "artialobject", "args", &member));
    layout_free(layout);
}
