#include "python/text.h"
#include "python/frame.h"
#include "python/type.h"

#include <math.h>
#include <stdlib.h>

enum { MAX_NESTING = 3, MAX_SHOWN_ITEMS = 8 };

/* Where a str keeps its characters, and how wide they are.  Include/cpython/unicodeobject.h. */
struct characters {
    uint64_t address, length;
    unsigned width;
};

static bool
find_characters(struct python *python, struct reader *reader, uint64_t str,
                struct characters *found)
{
    const struct layout *layout = python->layout;
    unsigned compact, ascii, kind, ready;
    const struct type *type = python_type_of(python, reader, str);
    if (!type || !type_has(type, TYPE_FLAG_STR) ||
        !python_field(python, reader, str, FIELD_STR_LENGTH, &found->length) ||
        !python_bits(python, reader, str, FIELD_STR_COMPACT, &compact) ||
        !python_bits(python, reader, str, FIELD_STR_ASCII, &ascii) ||
        !python_bits(python, reader, str, FIELD_STR_KIND, &kind))
        return false;
    if (python_bits(python, reader, str, FIELD_STR_READY, &ready) && !ready)
        return false;
    if (kind != 1 && kind != 2 && kind != 4)
        return false;
    found->width = kind;
    if (!compact)
        return python_field(python, reader, str, FIELD_STR_DATA, &found->address);
    found->address = str + layout->sizes[ascii ? SIZE_ASCII_STR : SIZE_COMPACT_STR];
    return true;
}

static void
append_character(GString *out, uint32_t character)
{
    if (character == '\n')
        g_string_append(out, "\\n");
    else if (character == '\t')
        g_string_append(out, "\\t");
    else if (character < 0x20 || (character >= 0x7f && character < 0xa0))
        g_string_append_printf(out, "\\x%02x", character);
    else if (character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
        g_string_append_printf(out, "\\u%04x", character);
    else
        g_string_append_unichar(out, character);
}

bool
text_str(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
         GString *out)
{
    struct characters characters;
    if (!find_characters(python, reader, address, &characters))
        return false;
    uint64_t shown = MIN(characters.length, limit);
    for (uint64_t i = 0; i < shown; i++) {
        uint64_t character;
        if (!reader_unsigned(reader, characters.address + i * characters.width, characters.width,
                             &character)) {
            g_string_append(out, "<unreadable>");
            return true;
        }
        append_character(out, (uint32_t)character);
    }
    if (shown < characters.length)
        g_string_append(out, "…");
    return true;
}

/* Objects/bytesobject.c, with the escapes of repr(). */
static void
append_bytes(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
             GString *out)
{
    uint64_t size, byte;
    if (!python_field(python, reader, address, FIELD_VAR_SIZE, &size))
        return;
    g_string_append(out, "b'");
    for (uint64_t i = 0; i < MIN(size, limit); i++) {
        if (!reader_unsigned(reader, address + layout_offset(python->layout, FIELD_BYTES_DATA) + i,
                             1, &byte))
            break;
        if (byte >= 0x20 && byte < 0x7f && byte != '\'' && byte != '\\')
            g_string_append_c(out, (char)byte);
        else
            g_string_append_printf(out, "\\x%02x", (unsigned)byte);
    }
    g_string_append(out, size > limit ? "…'" : "'");
}

/* Include/cpython/longintrepr.h: ob_size is the number of 30-bit digits, lowest first, with the
 * sign of the int. */
static void
append_int(struct python *python, struct reader *reader, uint64_t address, GString *out)
{
    enum { MAX_DIGITS = 64, DIGIT_BITS = 30, GROUP = 1000000000, GROUPS = MAX_DIGITS * 9 / 8 + 1 };
    uint32_t groups[GROUPS] = {0}; /* of nine decimal digits, lowest first */
    uint64_t size, digit;
    unsigned used = 1;
    if (!python_field(python, reader, address, FIELD_VAR_SIZE, &size))
        return;
    int64_t count = python->word == 4 ? (int32_t)size : (int64_t)size;
    uint64_t digits = (uint64_t)(count < 0 ? -count : count);
    if (digits > MAX_DIGITS) {
        g_string_append_printf(out, "<int of %" G_GUINT64_FORMAT " bits>", digits * DIGIT_BITS);
        return;
    }
    for (uint64_t i = digits; i-- > 0;) {
        uint64_t at = address + layout_offset(python->layout, FIELD_INT_DIGITS) + i * 4;
        if (!reader_unsigned(reader, at, 4, &digit))
            return;
        uint64_t carry = digit & ((1u << DIGIT_BITS) - 1);
        for (unsigned group = 0; group < used || carry; group++) {
            carry += (uint64_t)groups[group] << DIGIT_BITS;
            groups[group] = (uint32_t)(carry % GROUP);
            carry /= GROUP;
            used = MAX(used, group + 1);
        }
    }
    g_string_append_printf(out, "%s%u", count < 0 ? "-" : "", groups[used - 1]);
    while (--used > 0)
        g_string_append_printf(out, "%09u", groups[used - 1]);
}

/* The shortest text that reads back as the same number, as repr() gives. */
static void
append_float(struct python *python, struct reader *reader, uint64_t address, GString *out)
{
    uint64_t bits;
    double value;
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    if (!reader_unsigned(reader, address + layout_offset(python->layout, FIELD_FLOAT_VALUE), 8,
                         &bits))
        return;
    memcpy(&value, &bits, sizeof value);
    for (int precision = 1; precision <= 17; precision++) {
        char format[8];
        g_snprintf(format, sizeof format, "%%.%dg", precision);
        g_ascii_formatd(text, sizeof text, format, value);
        if (g_ascii_strtod(text, NULL) == value)
            break;
    }
    g_string_append(out, text);
    if (isfinite(value) && !strpbrk(text, ".e"))
        g_string_append(out, ".0");
}

static void append_value(struct python *python, struct reader *reader, uint64_t address,
                         unsigned limit, unsigned nesting, GString *out);

static void
append_tuple(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
             unsigned nesting, GString *out)
{
    uint64_t size, item;
    if (!python_field(python, reader, address, FIELD_VAR_SIZE, &size))
        return;
    g_string_append_c(out, '(');
    for (uint64_t i = 0; i < size; i++) {
        uint64_t at = address + layout_offset(python->layout, FIELD_TUPLE_ITEMS) + i * python->word;
        if (i)
            g_string_append(out, ", ");
        if (i == MAX_SHOWN_ITEMS || !reader_word(reader, at, &item)) {
            g_string_append(out, "…");
            break;
        }
        append_value(python, reader, item, limit, nesting + 1, out);
    }
    g_string_append(out, size == 1 ? ",)" : ")");
}

static void
append_value(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
             unsigned nesting, GString *out)
{
    const struct type *type = python_type_of(python, reader, address);
    if (!type) {
        g_string_append_printf(out, "<0x%" G_GINT64_MODIFIER "x>", address);
    } else if (type_has(type, TYPE_FLAG_STR)) {
        if (nesting)
            g_string_append_c(out, '\'');
        text_str(python, reader, address, limit, out);
        if (nesting)
            g_string_append_c(out, '\'');
    } else if (address == python->none) {
        g_string_append(out, "None");
    } else if (strcmp(type->name, "bool") == 0) {
        uint64_t size;
        bool truth = python_field(python, reader, address, FIELD_VAR_SIZE, &size) && size;
        g_string_append(out, truth ? "True" : "False");
    } else if (type_has(type, TYPE_FLAG_BYTES)) {
        append_bytes(python, reader, address, limit, out);
    } else if (type_has(type, TYPE_FLAG_INT)) {
        append_int(python, reader, address, out);
    } else if (strcmp(type->name, "float") == 0) {
        append_float(python, reader, address, out);
    } else if (type_has(type, TYPE_FLAG_TUPLE) && nesting < MAX_NESTING) {
        append_tuple(python, reader, address, limit, nesting, out);
    } else {
        g_string_append_c(out, '<');
        text_object(python, reader, address, type, out);
        g_string_append_printf(out, " at 0x%" G_GINT64_MODIFIER "x>", address);
    }
}

/* Cuts what was appended after START to LIMIT characters. */
static void
cut(GString *out, size_t start, unsigned limit)
{
    if (g_utf8_strlen(out->str + start, -1) <= (glong)limit)
        return;
    g_string_truncate(out, (size_t)(g_utf8_offset_to_pointer(out->str + start, limit) - out->str));
    g_string_append(out, "…");
}

void
text_value(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
           GString *out)
{
    size_t start = out->len;
    append_value(python, reader, address, limit, 0, out);
    if (out->len - start > limit + strlen("…"))
        cut(out, start, limit);
}

/* The C types whose objects have a name of their own, and where it is. */
static const struct {
    const char *type_name;
    enum layout_field_id name;
} named_types[] = {
    {"function", FIELD_FUNCTION_QUALNAME},         {"module", FIELD_MODULE_NAME},
    {"generator", FIELD_GENERATOR_QUALNAME},       {"coroutine", FIELD_GENERATOR_QUALNAME},
    {"async_generator", FIELD_GENERATOR_QUALNAME}, {"code", FIELD_CODE_QUALNAME},
};

static bool
builtin_name(struct python *python, struct reader *reader, uint64_t address, GString *out)
{
    uint64_t def, name;
    char text[256];
    if (!python_field(python, reader, address, FIELD_CFUNCTION_METHOD_DEF, &def) ||
        !python_field(python, reader, def, FIELD_METHOD_DEF_NAME, &name) ||
        reader_string(reader, name, text, sizeof text) <= 0 || !g_utf8_validate(text, -1, NULL))
        return false;
    g_string_append(out, text);
    return true;
}

bool
text_name(struct python *python, struct reader *reader, uint64_t address, const struct type *type,
          GString *out)
{
    enum { NAME_LIMIT = 200 };
    uint64_t value;
    if (type_has(type, TYPE_FLAG_TYPE)) {
        const struct type *self = python_type_at(python, address);
        if (self)
            g_string_append(out, self->short_name);
        return self != NULL;
    }
    for (const struct type *step = type; step; step = step->base) {
        for (size_t i = 0; i < G_N_ELEMENTS(named_types); i++)
            if (strcmp(named_types[i].type_name, step->name) == 0)
                return python_field(python, reader, address, named_types[i].name, &value) &&
                       text_str(python, reader, value, NAME_LIMIT, out);
        if (strcmp(step->name, "builtin_function_or_method") == 0)
            return builtin_name(python, reader, address, out);
        if (strcmp(step->name, "method") == 0) {
            const struct type *function;
            return python_field(python, reader, address, FIELD_METHOD_FUNCTION, &value) &&
                   (function = python_type_of(python, reader, value)) &&
                   strcmp(function->name, "method") != 0 &&
                   text_name(python, reader, value, function, out);
        }
    }
    return false;
}

void
text_object(struct python *python, struct reader *reader, uint64_t address, const struct type *type,
            GString *out)
{
    g_string_append(out, type->short_name);
    size_t before = out->len;
    g_string_append_c(out, ' ');
    if (!text_name(python, reader, address, type, out))
        g_string_truncate(out, before);
}
