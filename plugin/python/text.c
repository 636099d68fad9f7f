#include "python/text.h"
#include "python/frame.h"
#include "python/type.h"

#include <math.h>
#include <stdlib.h>

enum { MAX_NESTING = 3, MAX_SHOWN_ITEMS = 8, NAME_LIMIT = 200 };

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

/* Would str.isprintable say so?  What would not is escaped, as it could break a line or turn the
 * direction of one. */
static bool
is_printable(uint32_t character)
{
    if (character < 0x7f)
        return character >= ' ';
    switch (g_unichar_type(character)) {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SPACE_SEPARATOR:
        return false;
    default:
        return character <= 0x10ffff;
    }
}

/* With the escapes of repr() (Objects/unicodeobject.c, unicode_repr); QUOTE, unless 0, and the
 * backslash are escaped, too. */
static void
append_character(GString *out, uint32_t character, char quote)
{
    if (character == '\n')
        g_string_append(out, "\\n");
    else if (character == '\t')
        g_string_append(out, "\\t");
    else if (character == '\r')
        g_string_append(out, "\\r");
    else if (quote && (character == (uint32_t)quote || character == '\\'))
        g_string_append_printf(out, "\\%c", (char)character);
    else if (is_printable(character))
        g_string_append_unichar(out, character);
    else if (character < 0x100)
        g_string_append_printf(out, "\\x%02x", character);
    else
        g_string_append_printf(out, character < 0x10000 ? "\\u%04x" : "\\U%08x", character);
}

void
text_escaped(const char *text, GString *out)
{
    for (; *text; text = g_utf8_next_char(text))
        append_character(out, g_utf8_get_char(text), 0);
}

/* Appends the first LIMIT characters. */
static void
append_characters(struct reader *reader, const struct characters *characters, unsigned limit,
                  char quote, GString *out)
{
    uint64_t shown = MIN(characters->length, limit);
    for (uint64_t i = 0; i < shown; i++) {
        uint64_t character;
        if (!reader_unsigned(reader, characters->address + i * characters->width, characters->width,
                             &character)) {
            g_string_append(out, "<unreadable>");
            return;
        }
        append_character(out, (uint32_t)character, quote);
    }
    if (shown < characters->length)
        g_string_append(out, "…");
}

bool
text_str(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
         GString *out)
{
    struct characters characters;
    if (!find_characters(python, reader, address, &characters))
        return false;
    append_characters(reader, &characters, limit, 0, out);
    return true;
}

bool
text_equals(struct python *python, struct reader *reader, uint64_t address, const char *text)
{
    struct characters characters;
    uint64_t character;
    if (!find_characters(python, reader, address, &characters))
        return false;
    for (uint64_t i = 0; i < characters.length; i++, text = g_utf8_next_char(text))
        if (!reader_unsigned(reader, characters.address + i * characters.width, characters.width,
                             &character) ||
            !*text || character != g_utf8_get_char(text))
            return false;
    return !*text;
}

/* Would it do more to a terminal than take room?  Controls, and what turns a line's direction. */
static bool
is_harmful(uint32_t character)
{
    switch (g_unichar_type(character)) {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
        return character != '\n' && character != '\t';
    default:
        return false;
    }
}

char *
text_harmless(const char *text)
{
    GString *out = g_string_new(NULL);
    while (*text) {
        gunichar character = g_utf8_get_char_validated(text, -1);
        if (character > 0x10ffff) {
            g_string_append_printf(out, "\\x%02x", (uint8_t)*text++);
            continue;
        }
        if (is_harmful(character))
            append_character(out, character, 0);
        else
            g_string_append_unichar(out, character);
        text = g_utf8_next_char(text);
    }
    return g_string_free(out, FALSE);
}

/* repr() prefers single quotes, but for a text that has such and no double ones. */
static char
choose_quote(struct reader *reader, const struct characters *characters, unsigned limit)
{
    bool has_single = false;
    uint64_t character;
    for (uint64_t i = 0; i < MIN(characters->length, limit); i++) {
        if (!reader_unsigned(reader, characters->address + i * characters->width, characters->width,
                             &character))
            break;
        if (character == '"')
            return '\'';
        has_single |= character == '\'';
    }
    return has_single ? '"' : '\'';
}

static void
append_quoted_characters(struct reader *reader, const struct characters *characters, unsigned limit,
                         GString *out)
{
    char quote = choose_quote(reader, characters, limit);
    g_string_append_c(out, quote);
    append_characters(reader, characters, limit, quote, out);
    g_string_append_c(out, quote);
}

static void
append_quoted_str(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
                  GString *out)
{
    struct characters characters;
    if (find_characters(python, reader, address, &characters))
        append_quoted_characters(reader, &characters, limit, out);
    else
        g_string_append(out, "<unreadable str>");
}

/* Objects/bytesobject.c, PyBytes_Repr: one quote for all of it, and no character but ASCII. */
static void
append_bytes(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
             GString *out)
{
    struct characters bytes = {.address = address + layout_offset(python->layout, FIELD_BYTES_DATA),
                               .width = 1};
    uint64_t byte;
    if (!python_field(python, reader, address, FIELD_VAR_SIZE, &bytes.length)) {
        g_string_append(out, "<unreadable bytes>");
        return;
    }
    char quote = choose_quote(reader, &bytes, limit);
    g_string_append_printf(out, "b%c", quote);
    for (uint64_t i = 0; i < MIN(bytes.length, limit); i++) {
        if (!reader_unsigned(reader, bytes.address + i, 1, &byte)) {
            g_string_append(out, "<unreadable>");
            break;
        }
        if (byte < 0x7f)
            append_character(out, (uint32_t)byte, quote);
        else
            g_string_append_printf(out, "\\x%02x", (unsigned)byte);
    }
    g_string_append_printf(out, "%s%c", bytes.length > limit ? "…" : "", quote);
}

static void
append_int(struct python *python, struct reader *reader, uint64_t address, GString *out)
{
    enum { MAX_DIGITS = 64, GROUP = 1000000000, GROUPS = MAX_DIGITS * 9 / 8 + 1 };
    uint32_t groups[GROUPS] = {0}; /* of nine decimal digits, lowest first */
    uint64_t digit;
    unsigned used = 1;
    struct int_digits digits = python_int_digits(python, reader, address);
    if (digits.count > MAX_DIGITS) {
        digit = int_digit(reader, &digits, digits.count - 1, &digit) ? digit : 0;
        g_string_append_printf(out, "<int of %" G_GUINT64_FORMAT " bits>",
                               (digits.count - 1) * digits.bits + g_bit_storage(digit));
        return;
    }
    for (uint64_t i = digits.count; i-- > 0;) {
        if (!int_digit(reader, &digits, i, &digit))
            return;
        uint64_t carry = digit & ((1u << digits.bits) - 1);
        for (unsigned group = 0; group < used || carry; group++) {
            carry += (uint64_t)groups[group] << digits.bits;
            groups[group] = (uint32_t)(carry % GROUP);
            carry /= GROUP;
            used = MAX(used, group + 1);
        }
    }
    g_string_append_printf(out, "%s%u", digits.negative ? "-" : "", groups[used - 1]);
    while (--used > 0)
        g_string_append_printf(out, "%09u", groups[used - 1]);
}

/* The shortest text that reads back as the same number, as repr() gives (Python/pystrtod.c): with
 * an exponent from 1e16 on and below 1e-4. */
static void
append_double(double value, GString *out)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE], format[16];
    if (isnan(value) || isinf(value)) {
        g_string_append(out, isnan(value) ? "nan" : value < 0 ? "-inf" : "inf");
        return;
    }
    int digits = 0;
    do {
        g_snprintf(format, sizeof format, "%%.%de", digits++);
        g_ascii_formatd(text, sizeof text, format, value);
    } while (digits < 17 && g_ascii_strtod(text, NULL) != value);
    int exponent = atoi(strchr(text, 'e') + 1);
    if (exponent < -4 || exponent >= 16)
        g_snprintf(format, sizeof format, "%%.%dg", digits);
    else
        g_snprintf(format, sizeof format, "%%.%df", MAX(digits - 1 - exponent, 1));
    g_string_append(out, g_ascii_formatd(text, sizeof text, format, value));
}

static void
append_float(struct python *python, struct reader *reader, uint64_t address, GString *out)
{
    uint64_t bits;
    double value;
    if (!reader_unsigned(reader, address + layout_offset(python->layout, FIELD_FLOAT_VALUE), 8,
                         &bits)) {
        g_string_append(out, "<unreadable float>");
        return;
    }
    memcpy(&value, &bits, sizeof value);
    append_double(value, out);
}

bool
text_is_float(const struct type *type)
{
    while (type && strcmp(type->name, "float") != 0)
        type = type->base;
    return type != NULL;
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
            append_quoted_str(python, reader, address, limit, out);
        else if (!text_str(python, reader, address, limit, out))
            g_string_append(out, "<unreadable str>");
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
    } else if (text_is_float(type)) {
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

void
text_repr(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
          GString *out)
{
    append_value(python, reader, address, limit, 1, out);
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

/* C types whose objects go by the name of what they have in a member. */
static const struct {
    const char *short_name, *member;
} named_by_member[] = {
    {"_lru_cache_wrapper", "__wrapped__"},
    {"ContextVar", "name"},
};

static bool
name_by_field(struct python *python, struct reader *reader, uint64_t address,
              const struct type *type, GString *out)
{
    uint64_t value;
    for (size_t i = 0; i < G_N_ELEMENTS(named_types); i++)
        if (strcmp(named_types[i].type_name, type->name) == 0)
            return python_field(python, reader, address, named_types[i].name, &value) &&
                   text_str(python, reader, value, NAME_LIMIT, out);
    return false;
}

static bool
name_by_member(struct python *python, struct reader *reader, uint64_t address,
               const struct type *type, GString *out)
{
    uint64_t value = 0;
    if (type->of_python)
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(named_by_member) && !value; i++)
        if (strcmp(named_by_member[i].short_name, type->short_name) == 0 &&
            !type_member(reader, address, type, named_by_member[i].member, &value))
            return false;
    if (strcmp(type->name, "frame") == 0)
        value = frame_code_within(python, reader, address, type);
    const struct type *of = value ? python_type_of(python, reader, value) : NULL;
    return of && (text_str(python, reader, value, NAME_LIMIT, out) ||
                  name_by_field(python, reader, value, of, out));
}

static bool
builtin_name(struct python *python, struct reader *reader, uint64_t address, GString *out)
{
    uint64_t def, name;
    char text[256];
    if (!python_field(python, reader, address, FIELD_CFUNCTION_METHOD_DEF, &def) ||
        !python_field(python, reader, def, FIELD_METHOD_DEF_NAME, &name) ||
        reader_string(reader, name, text, sizeof text) <= 0 || !g_utf8_validate(text, -1, NULL))
        return false;
    text_escaped(text, out);
    return true;
}

static bool
is_method(const struct type *type)
{
    while (type && strcmp(type->name, "method") != 0)
        type = type->base;
    return type != NULL;
}

bool
text_name(struct python *python, struct reader *reader, uint64_t address, const struct type *type,
          GString *out)
{
    uint64_t value;
    if (type_has(type, TYPE_FLAG_TYPE)) {
        const struct type *self = python_type_at(python, address);
        if (self)
            g_string_append(out, self->short_name);
        return self != NULL;
    }
    for (const struct type *step = type; step; step = step->base) {
        if (name_by_field(python, reader, address, step, out))
            return true;
        if (strcmp(step->name, "builtin_function_or_method") == 0)
            return builtin_name(python, reader, address, out);
        if (strcmp(step->name, "method") == 0) {
            /* What a method is of may be no function but any callable, so one step is taken. */
            const struct type *function;
            return python_field(python, reader, address, FIELD_METHOD_FUNCTION, &value) &&
                   (function = python_type_of(python, reader, value)) && !is_method(function) &&
                   text_name(python, reader, value, function, out);
        }
    }
    return name_by_member(python, reader, address, type, out);
}

static bool
is_named(const struct type *type)
{
    for (size_t i = 0; i < G_N_ELEMENTS(named_types); i++)
        if (strcmp(named_types[i].type_name, type->name) == 0)
            return true;
    for (size_t i = 0; i < G_N_ELEMENTS(named_by_member); i++)
        if (strcmp(named_by_member[i].short_name, type->short_name) == 0)
            return true;
    return strcmp(type->name, "builtin_function_or_method") == 0 ||
           strcmp(type->name, "method") == 0 || strcmp(type->name, "frame") == 0;
}

bool
text_has_name(const struct type *type)
{
    if (type_has(type, TYPE_FLAG_TYPE))
        return true;
    while (type && !is_named(type))
        type = type->base;
    return type != NULL;
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
