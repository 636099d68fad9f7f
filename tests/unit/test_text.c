/* Texts of objects, as they are printed: always UTF-8, never longer than asked for. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

#include "mock_python.h"
#include "python/text.h"

enum { NOWHERE = 0x5000, LIMIT = 100 };

MOCK_FIXTURE(mock_x86_64)

TestSuite(text, .init = setup, .fini = teardown);

static char *
kept(GString *text)
{
    char *copy = g_string_chunk_insert(mock->texts, text->str);
    g_string_free(text, TRUE);
    return copy;
}

/* The text of a str; "no" in front if it is none. */
static char *
str_of(uint64_t object, unsigned limit)
{
    GString *text = g_string_new(NULL);
    if (!text_str(mock_open(mock), &mock->reader, object, limit, text))
        g_string_prepend(text, "no");
    return kept(text);
}

static char *
value_of(uint64_t object, unsigned limit)
{
    GString *text = g_string_new(NULL);
    text_value(mock_open(mock), &mock->reader, object, limit, text);
    return kept(text);
}

static char *
object_of(uint64_t object)
{
    GString *text = g_string_new(NULL);
    const struct type *type = python_type_of(mock_open(mock), &mock->reader, object);
    text_object(mock->python, &mock->reader, object, type, text);
    return kept(text);
}

static char *
wide(unsigned width, uint32_t first, uint32_t second)
{
    return str_of(mock_wide_str(mock, width, (uint32_t[]){first, second}, 2), LIMIT);
}

/* str */

Test(text, characters_of_every_width)
{
    cr_assert(eq(str, str_of(mock_str(mock, "plain"), LIMIT), "plain"));
    cr_assert(eq(str, str_of(mock_str(mock, ""), LIMIT), ""));
    cr_assert(eq(str, wide(1, 'a', 0xe9), "aé"));
    cr_assert(eq(str, wide(2, 0x3b1, 0x20ac), "α€"));
    cr_assert(eq(str, wide(4, 0x1f40d, 'x'), "🐍x"));
}

Test(text, characters_of_a_big_endian_target)
{
    mock_python_free(mock);
    mock = mock_python_new(mock_powerpc);
    cr_assert(eq(str, str_of(mock_str(mock, "plain"), LIMIT), "plain"));
    cr_assert(eq(str, wide(2, 0x3b1, 0x20ac), "α€"));
    cr_assert(eq(str, wide(4, 0x1f40d, 'x'), "🐍x"));
}

Test(text, what_is_not_fit_to_print)
{
    cr_assert(eq(str, wide(1, '\n', '\t'), "\\n\\t"));
    cr_assert(eq(str, wide(1, 0x1b, 0), "\\x1b\\x00"));
    cr_assert(eq(str, wide(1, 0x7f, 0x9f), "\\x7f\\x9f"));
    cr_assert(eq(str, wide(1, 0x7e, 0xa0), "~\\xa0"));
    cr_assert(eq(str, wide(2, 0xd800, 0xdfff), "\\ud800\\udfff"));
    cr_assert(eq(str, wide(2, 0x202e, 0x2028), "\\u202e\\u2028")); /* turns, breaks a line */
    cr_assert(eq(str, wide(4, 0x110000, 0xffffffff), "\\U00110000\\Uffffffff"));
}

Test(text, cut_after_so_many_characters)
{
    uint64_t str = mock_wide_str(mock, 2, (uint32_t[]){0x3b1, 0x3b2, 0x3b3}, 3);

    cr_assert(eq(str, str_of(str, 3), "αβγ"));
    cr_assert(eq(str, str_of(str, 2), "αβ…"));
    cr_assert(eq(str, str_of(str, 0), "…"));
}

Test(text, legacy_str_has_its_characters_elsewhere)
{
    uint64_t str = mock_str(mock, "");

    mock_set(mock, str, "PyASCIIObject.state.compact", 0);
    mock_set(mock, str, "PyASCIIObject.state.ascii", 0);
    mock_set(mock, str, "PyASCIIObject.length", 3);
    mock_set(mock, str, "PyUnicodeObject.data", mock_c_string(mock, "abc"));
    cr_assert(eq(str, str_of(str, LIMIT), "abc"));
    mock_set(mock, str, "PyUnicodeObject.data", NOWHERE);
    cr_assert(eq(str, str_of(str, LIMIT), "<unreadable>"));
    mock_set(mock, str, "PyASCIIObject.state.ready", 0);
    cr_assert(eq(str, str_of(str, LIMIT), "no"));
}

Test(text, damaged_str)
{
    uint64_t odd = mock_str(mock, "abc"), endless = mock_str(mock, "abc");

    mock_set(mock, odd, "PyASCIIObject.state.kind", 3);
    cr_assert(eq(str, str_of(odd, LIMIT), "no"));
    mock_set(mock, endless, "PyASCIIObject.length", UINT64_MAX);
    cr_assert(eq(str, str_of(endless, 3), "abc…"));
    cr_assert(eq(str, str_of(mock_list_of(mock, NULL, 0), LIMIT), "no"));
    cr_assert(eq(str, str_of(NOWHERE, LIMIT), "no"));
}

/* Values */

Test(text, ints)
{
    static const int64_t values[] = {0,       1,          -1,        999999999, 1000000000,
                                     1 << 30, -(1 << 30), INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < G_N_ELEMENTS(values); i++) {
        char expected[32];
        g_snprintf(expected, sizeof expected, "%" G_GINT64_FORMAT, values[i]);
        cr_assert(eq(str, value_of(mock_int(mock, values[i]), LIMIT), expected));
    }
}

Test(text, long_ints)
{
    uint32_t digits[65];
    for (size_t i = 0; i < G_N_ELEMENTS(digits); i++)
        digits[i] = (1u << 30) - 1;

    cr_assert(eq(str, value_of(mock_big_int(mock, true, digits, 4), LIMIT),
                 "-1329227995784915872903807060280344575"));
    char *longest = value_of(mock_big_int(mock, false, digits, 64), 1000);
    cr_assert(eq(sz, strlen(longest), 578));
    cr_assert(g_str_has_prefix(longest, "9497114518"), "%s", longest);
    cr_assert(g_str_has_suffix(longest, "443672575"), "%s", longest);
    cr_assert(
        eq(str, value_of(mock_big_int(mock, false, digits, 65), LIMIT), "<int of 1950 bits>"));
}

/* Up to 3.10 where words are of 32 bits: 0x1_0000_0000 + 42, and what lies behind the digits. */
Test(text, ints_of_small_digits)
{
    mock_python_free(mock);
    mock = mock_python_new(mock_i386);
    struct layout_member digits = mock_member(&mock->source, "PyLongObject.ob_digit");
    digits.size = 2;
    mock_source_add_member(&mock->source, "PyLongObject.ob_digit", digits);
    uint64_t object = mock_object(mock, mock->types.integer, 8);
    mock_set(mock, object, "PyVarObject.ob_size", 3);
    mock_poke(mock->target, object + digits.offset, 42, 2);
    mock_poke(mock->target, object + digits.offset + 2, 0, 2);
    mock_poke(mock->target, object + digits.offset + 4, 4, 2);
    mock_poke(mock->target, object + digits.offset + 6, 0xfdfd, 2);
    cr_assert(eq(str, value_of(object, LIMIT), "4294967338"));
    mock_set(mock, object, "PyVarObject.ob_size", -UINT64_C(1));
    cr_assert(eq(str, value_of(object, LIMIT), "-42"));
}

Test(text, ints_of_32_bits_targets_have_a_sign)
{
    mock_python_free(mock);
    mock = mock_python_new(mock_i386);
    cr_assert(eq(str, value_of(mock_int(mock, -12345678901), LIMIT), "-12345678901"));
}

Test(text, floats_as_repr_gives_them)
{
    static const struct {
        double value;
        const char *text;
    } rows[] = {
        {0.0, "0.0"},
        {-0.0, "-0.0"},
        {1.5, "1.5"},
        {0.1, "0.1"},
        {100.0, "100.0"},
        {-86400.0, "-86400.0"},
        {123456789.0, "123456789.0"},
        {1e15, "1000000000000000.0"},
        {1e16, "1e+16"},
        {1e-4, "0.0001"},
        {1e-5, "1e-05"},
        {2.0 / 3, "0.6666666666666666"},
        {INFINITY, "inf"},
        {-INFINITY, "-inf"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        cr_assert(eq(str, value_of(mock_float(mock, rows[i].value), LIMIT), (char *)rows[i].text));
    cr_assert(eq(str, value_of(mock_float(mock, fabs(NAN)), LIMIT), "nan"));
}

Test(text, bytes)
{
    uint64_t bytes = mock_bytes_object(mock, "a'b\\\0\xff", 6);

    cr_assert(eq(str, value_of(bytes, LIMIT), "b\"a'b\\\\\\x00\\xff\""));
    cr_assert(eq(str, value_of(mock_bytes_object(mock, "abcdef", 6), 5), "b'abc…"));
    cr_assert(eq(str, value_of(mock_bytes_object(mock, "", 0), LIMIT), "b''"));
}

Test(text, constants)
{
    cr_assert(eq(str, value_of(mock->none, LIMIT), "None"));
    cr_assert(eq(str, value_of(mock_bool(mock, true), LIMIT), "True"));
    cr_assert(eq(str, value_of(mock_bool(mock, false), LIMIT), "False"));
}

Test(text, tuples)
{
    uint64_t one = mock_int(mock, 1), a = mock_str(mock, "a");
    uint64_t nested = mock_tuple(mock, mock_tuple(mock, mock_tuple(mock, one)));

    cr_assert(eq(str, value_of(mock_tuple_of(mock, NULL, 0), LIMIT), "()"));
    cr_assert(eq(str, value_of(mock_tuple(mock, a), LIMIT), "('a',)"));
    cr_assert(eq(str, value_of(mock_tuple(mock, a, one, mock->none), LIMIT), "('a', 1, None)"));
    cr_assert(eq(str,
                 value_of(mock_tuple(mock, one, one, one, one, one, one, one, one, one), LIMIT),
                 "(1, 1, 1, 1, 1, 1, 1, 1, …)"));
    cr_assert(eq(str, value_of(nested, LIMIT), "(((1,),),)"));
}

Test(text, tuple_in_itself)
{
    uint64_t tuple = mock_tuple(mock, 0);

    mock_poke_word(mock->target, tuple + 24, tuple);
    g_autofree char *expected =
        g_strdup_printf("(((<tuple at 0x%" G_GINT64_MODIFIER "x>,),),)", tuple);
    cr_assert(eq(str, value_of(tuple, LIMIT), expected));
}

Test(text, other_objects_by_name_and_address)
{
    uint64_t function = mock_function(mock, "load", 0);
    g_autofree char *expected =
        g_strdup_printf("<function load at 0x%" G_GINT64_MODIFIER "x>", function);

    cr_assert(eq(str, value_of(function, LIMIT), expected));
    cr_assert(eq(str, value_of(NOWHERE, LIMIT), "<0x5000>"));
}

Test(text, values_are_cut_to_characters)
{
    cr_assert(eq(str, value_of(mock_int(mock, 1234567890), 5), "12345…"));
    cr_assert(eq(str, value_of(mock_str(mock, "\n\n\n\n\n"), 5), "\\n\\n\\…"));
}

/* Names */

Test(text, objects_by_kind_and_name)
{
    uint64_t code = mock_code(mock, "ticks", mock_tuple_of(mock, NULL, 0));
    uint64_t function = mock_function(mock, "load", 0);

    cr_assert(eq(str, object_of(function), "function load"));
    cr_assert(eq(str, object_of(mock_method(mock, function, 0)), "method load"));
    cr_assert(eq(str, object_of(mock_module(mock, "app", 0)), "module app"));
    cr_assert(eq(str, object_of(code), "code ticks"));
    cr_assert(eq(str, object_of(mock_generator_of(mock, code, NULL, 0)), "generator ticks"));
    cr_assert(eq(str, object_of(mock_class(mock, "Foo", 0)), "type Foo"));
    cr_assert(eq(str, object_of(mock->types.list), "type list"));
    cr_assert(eq(str, object_of(mock_list_of(mock, NULL, 0)), "list"));
    cr_assert(eq(str, object_of(mock_object(mock, mock_class(mock, "Foo", 0), 0)), "Foo"));
}

Test(text, builtin_functions_are_named_by_their_definition)
{
    uint64_t builtin = mock_object(mock, mock->types.builtin, 0);
    uint64_t def = mock_words(mock, MOCK_WORDS(mock_c_string(mock, "len"), 0));

    mock_set(mock, builtin, "PyCFunctionObject.m_ml", def);
    cr_assert(eq(str, object_of(builtin), "builtin_function_or_method len"));
    mock_set(mock, builtin, "PyCFunctionObject.m_ml", NOWHERE);
    cr_assert(eq(str, object_of(builtin), "builtin_function_or_method"));
}

Test(text, objects_that_lost_their_name)
{
    uint64_t function = mock_function(mock, "load", 0), method = mock_method(mock, function, 0);

    mock_set(mock, function, "PyFunctionObject.func_qualname", NOWHERE);
    cr_assert(eq(str, object_of(function), "function"));
    mock_set(mock, method, "PyMethodObject.im_func", method);
    cr_assert(eq(str, object_of(method), "method"));
}
