#include "gdb/types.h"

#include <string.h>

#include "gdb/events.h"
#include "gdb/inferior.h"

/* How deep anonymous structures may nest; deeper is no C anyone wrote. */
enum { NESTING_LIMIT = 16 };

static const struct {
    const char *name;
    enum type_kind kind;
} kind_names[] = {
    {"TYPE_CODE_PTR", TYPE_POINTER},          {"TYPE_CODE_STRUCT", TYPE_STRUCTURE},
    {"TYPE_CODE_UNION", TYPE_UNION},          {"TYPE_CODE_ARRAY", TYPE_ARRAY},
    {"TYPE_CODE_FUNC", TYPE_FUNCTION},        {"TYPE_CODE_INT", TYPE_INTEGER},
    {"TYPE_CODE_CHAR", TYPE_INTEGER},         {"TYPE_CODE_BOOL", TYPE_INTEGER},
    {"TYPE_CODE_ENUM", TYPE_ENUMERATION},     {"TYPE_CODE_REF", TYPE_REFERENCE},
    {"TYPE_CODE_RVALUE_REF", TYPE_REFERENCE}, {"TYPE_CODE_VOID", TYPE_VOID},
};

enum type_kind
type_kind(PyObject *type)
{
    static uint64_t codes[G_N_ELEMENTS(kind_names)];
    static bool known;
    for (size_t i = 0; !known && i < G_N_ELEMENTS(kind_names); i++)
        if (!python_attribute_unsigned(python_gdb(), kind_names[i].name, &codes[i]))
            codes[i] = UINT64_MAX;
    known = true;

    uint64_t code;
    if (!python_attribute_unsigned(type, "code", &code))
        return TYPE_OTHER;
    for (size_t i = 0; i < G_N_ELEMENTS(kind_names); i++)
        if (codes[i] == code)
            return kind_names[i].kind;
    return TYPE_OTHER;
}

PyObject *
type_strip(PyObject *type)
{
    g_autoptr(PyObject) target = python_call(type, "strip_typedefs", NULL, "()");
    return target ? python_call(target, "unqualified", NULL, "()") : NULL;
}

uint64_t
type_size(PyObject *type)
{
    uint64_t size = 0;
    python_attribute_unsigned(type, "sizeof", &size);
    return size;
}

char *
type_name(PyObject *type)
{
    g_autoptr(PyObject) stripped = type_strip(type);
    char *tag = stripped ? python_attribute_string(stripped, "tag") : NULL;
    return tag ? tag : python_attribute_string(type, "name");
}

PyObject *
type_fields(PyObject *stripped)
{
    PyObject *fields = python_call(stripped, "fields", NULL, "()");
    if (fields && !PyList_Check(fields))
        g_clear_pointer(&fields, Py_DecRef);
    return fields;
}

bool
type_field_get(PyObject *field, struct type_field *result)
{
    struct type_field found = {0};
    if (!python_attribute_unsigned(field, "bitpos", &found.bit_position))
        return false;
    found.type = python_attribute(field, "type");
    if (!found.type)
        return false;
    python_attribute_unsigned(field, "bitsize", &found.bit_size);
    if (!python_attribute_true(field, "is_base_class"))
        found.name = python_attribute_string(field, "name");
    if (found.name && !*found.name)
        g_clear_pointer(&found.name, g_free);
    *result = found;
    return true;
}

void
type_field_clear(struct type_field *field)
{
    g_clear_pointer(&field->type, Py_DecRef);
    g_clear_pointer(&field->name, g_free);
}

/* Types by name, stripped; a NULL for a name that has none. */
static GHashTable *known_types;
static uint64_t known_generation;

static void
release_type(gpointer type)
{
    python_discard(type);
}

void
types_forget(void)
{
    g_clear_pointer(&known_types, g_hash_table_unref);
}

static PyObject *
look_up_form(const char *keyword, const char *name)
{
    g_autofree char *form = g_strconcat(keyword, name, NULL);
    g_autoptr(PyObject) type = gdb_call("lookup_type", NULL, "(s)", form);
    return type ? type_strip(type) : NULL;
}

/* Asking for a tag as if it were a typedef, or the reverse, makes GDB open every compilation unit
 * that knows the name before it gives up: seconds for `_typeobject`.  CPython's tags without a
 * typedef of the same name begin in lower case, its typedefs do not. */
static PyObject *
look_up(const char *name)
{
    static const char *const typedef_first[] = {"", "struct ", "union "};
    static const char *const tag_first[] = {"struct ", "", "union "};
    bool tag = g_ascii_islower(name[strspn(name, "_")]);
    const char *const *keywords = tag ? tag_first : typedef_first;
    PyObject *type = NULL;
    for (size_t i = 0; !type && i < G_N_ELEMENTS(tag_first); i++)
        type = look_up_form(keywords[i], name);
    return type;
}

/* The structure or union called NAME, borrowed. */
static PyObject *
structure(const char *name)
{
    if (known_generation != events_symbols())
        types_forget();
    known_generation = events_symbols();
    if (!known_types)
        known_types = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, release_type);

    gpointer type;
    if (g_hash_table_lookup_extended(known_types, name, NULL, &type))
        return type;
    type = look_up(name);
    if (python_interrupted())
        release_type(g_steal_pointer(&type)); /* and remember nothing: the look-up was cut short */
    else
        g_hash_table_insert(known_types, g_strdup(name), type);
    return type;
}

PyObject *
types_declared(const char *name)
{
    return structure(name) ? gdb_call("lookup_type", NULL, "(s)", name) : NULL;
}

bool
types_structure_size(G_GNUC_UNUSED void *context, const char *name, uint64_t *size)
{
    PyObject *type = structure(name);
    uint64_t found = type ? type_size(type) : 0;
    if (found == 0)
        return false;
    *size = found;
    return true;
}

/* Finds the field NAME of STRIPPED, also inside anonymous members; its bit position is counted from
 * the start of STRIPPED, *BASE being the bytes before the structure it is declared in. */
static bool
find_field(PyObject *stripped, const char *name, unsigned depth, struct type_field *result,
           uint64_t *base)
{
    g_autoptr(PyObject) fields = depth < NESTING_LIMIT ? type_fields(stripped) : NULL;
    Py_ssize_t count = fields ? PyList_Size(fields) : 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        struct type_field field;
        if (!type_field_get(PyList_GetItem(fields, i), &field))
            continue;
        if (g_strcmp0(field.name, name) == 0) {
            *result = field;
            *base = 0;
            return true;
        }
        bool found = false;
        g_autoptr(PyObject) inner = field.name ? NULL : type_strip(field.type);
        if (inner && find_field(inner, name, depth + 1, result, base)) {
            *base += field.bit_position / 8;
            found = true;
        }
        type_field_clear(&field);
        if (found)
            return true;
    }
    return false;
}

/* Where the SIZE-byte unit that a bit field is read from begins, and where in it the field is.  GDB
 * counts bits from the lowest on little-endian targets, from the highest on big-endian ones. */
static void
place_bit_field(const struct type_field *field, uint64_t size, struct layout_member *member)
{
    struct byte_format format = inferior_format();
    uint64_t first_bit = field->bit_position % (size * 8);
    if (first_bit + field->bit_size > size * 8) { /* packed: it straddles units of its own type */
        first_bit = field->bit_position % 8;
        size = 8;
    }
    member->offset = (field->bit_position - first_bit) / 8;
    member->size = (uint32_t)size;
    member->bit_size = (uint8_t)field->bit_size;
    member->bit_offset =
        (uint8_t)(format.big_endian ? size * 8 - first_bit - field->bit_size : first_bit);
}

bool
types_member(G_GNUC_UNUSED void *context, const char *name, const char *path,
             struct layout_member *member)
{
    g_auto(GStrv) steps = g_strsplit(path, ".", -1);
    PyObject *top = structure(name);
    if (!top || !steps[0])
        return false;

    struct layout_member found = {0};
    uint64_t base = 0;
    Py_IncRef(top);
    g_autoptr(PyObject) type = top;
    for (size_t i = 0; steps[i]; i++) {
        struct type_field field;
        uint64_t enclosing;
        if (!find_field(type, steps[i], 0, &field, &enclosing))
            return false;
        Py_DecRef(type);
        type = type_strip(field.type);
        uint64_t size = type ? type_size(type) : 0;
        found = (struct layout_member){.offset = field.bit_position / 8, .size = (uint32_t)size};
        if (field.bit_size != 0 && size != 0 && size <= 8)
            place_bit_field(&field, size, &found);
        base += enclosing + (steps[i + 1] ? found.offset : 0);
        type_field_clear(&field);
        if (!type)
            return false;
    }
    found.offset += base;
    *member = found;
    return true;
}

/* Of bit fields, which share bytes, the structure that they are in is named. */
static bool
append_member(PyObject *type, uint64_t offset, unsigned depth, GString *out)
{
    enum { MAX_NESTING = 8 };
    g_autoptr(PyObject) stripped = type_strip(type);
    enum type_kind kind = stripped ? type_kind(stripped) : TYPE_OTHER;
    if (depth == MAX_NESTING || (kind != TYPE_STRUCTURE && kind != TYPE_UNION))
        return depth > 0;
    g_autoptr(PyObject) fields = type_fields(stripped);
    for (Py_ssize_t i = 0; fields && i < PyList_Size(fields); i++) {
        struct type_field field;
        if (!type_field_get(PyList_GetItem(fields, i), &field))
            continue;
        uint64_t start = field.bit_position / 8, size = type_size(field.type);
        bool bits = field.bit_size != 0, there = offset >= start && offset - start < size;
        gsize before = out->len;
        if (there && !bits && field.name)
            g_string_append_printf(out, "%s%s", out->len ? "." : "", field.name);
        there =
            there && (bits ? depth > 0 : append_member(field.type, offset - start, depth + 1, out));
        if (!there)
            g_string_truncate(out, before);
        type_field_clear(&field);
        if (there)
            return true;
    }
    return false;
}

bool
type_append_member(PyObject *type, uint64_t offset, GString *out)
{
    return append_member(type, offset, 0, out);
}

char *
types_member_at(G_GNUC_UNUSED void *context, const char *name, uint64_t offset)
{
    PyObject *type = structure(name);
    g_autoptr(GString) out = g_string_new(NULL);
    return type && append_member(type, offset, 0, out) && out->len ? g_strdup(out->str) : NULL;
}

/* To give the address of an array that the optimiser took apart, GDB would write a copy of it into
 * the process, by calling malloc there (value_addr in gdb/valops.c, 10 to 18). */
static bool
is_at_one_place(PyObject *symbol)
{
    static const char *const classes[] = {"SYMBOL_LOC_STATIC", "SYMBOL_LOC_BLOCK"};
    g_autoptr(PyObject) kind = python_attribute(symbol, "addr_class");
    uint64_t number, wanted;
    if (!kind || !python_unsigned(kind, &number, NULL))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(classes); i++) {
        g_autoptr(PyObject) constant = gdb_constant(classes[i]);
        if (constant && python_unsigned(constant, &wanted, NULL) && number == wanted)
            return true;
    }
    return false;
}

/* The address of what SYMBOL names; SYMBOL may be NULL. */
static bool
symbol_address(PyObject *symbol, uint64_t *address)
{
    g_autoptr(PyObject) value = symbol && symbol != Py_None && is_at_one_place(symbol)
                                    ? python_call(symbol, "value", NULL, "()")
                                    : NULL;
    g_autoptr(PyObject) pointer = value ? python_attribute(value, "address") : NULL;
    return pointer && python_unsigned(pointer, address, NULL);
}

static bool
evaluate_symbol(const char *name, uint64_t *address)
{
    g_autofree char *expression = g_strdup_printf("&'%s'", name);
    g_autoptr(PyObject) value = gdb_call("parse_and_eval", NULL, "(s)", expression);
    return value && python_unsigned(value, address, NULL);
}

/* A symbol as `info address` tells it.  An expression looks for a name that is none among types and
 * files, too, which takes ten milliseconds each time: it is for what is worded in another way, and
 * for when no command may fail. */
static bool
plain_symbol(const char *name, uint64_t *address)
{
    if (inferior_in_condition())
        return evaluate_symbol(name, address);
    g_autofree char *command = g_strdup_printf("info address %s", name);
    g_autofree char *words = gdb_execute(command, NULL);
    if (!words)
        return false;
    g_autofree char *plain = g_strdup_printf("Symbol \"%s\" is at 0x", name);
    if (!g_str_has_prefix(words, plain))
        return evaluate_symbol(name, address);
    *address = g_ascii_strtoull(words + strlen(plain), NULL, 16);
    return true;
}

bool
types_symbol(G_GNUC_UNUSED void *context, const char *name, uint64_t *address)
{
    g_autoptr(PyObject) global = gdb_call("lookup_global_symbol", NULL, "(s)", name);
    if (symbol_address(global, address))
        return true;
    g_autoptr(PyObject) local = gdb_call("lookup_static_symbol", NULL, "(s)", name);
    if (symbol_address(local, address))
        return true;

    /* A program without debug information still has the names of its symbol table, and one that was
     * optimised as a whole has static variables only there, under a name of the linker's. */
    static const char *const suffixes[] = {"", ".lto_priv.0"};
    for (size_t i = 0; i < G_N_ELEMENTS(suffixes); i++) {
        g_autofree char *full = g_strconcat(name, suffixes[i], NULL);
        if (plain_symbol(full, address))
            return true;
    }
    return false;
}

bool
types_enumerator(G_GNUC_UNUSED void *context, const char *name, int64_t *value)
{
    g_autoptr(PyObject) constant = gdb_call("parse_and_eval", NULL, "(s)", name);
    g_autoptr(PyObject) type = constant ? python_attribute(constant, "type") : NULL;
    g_autoptr(PyObject) stripped = type ? type_strip(type) : NULL;
    uint64_t number;
    if (!stripped || type_kind(stripped) != TYPE_ENUMERATION ||
        !python_unsigned(constant, &number, NULL))
        return false;
    *value = (int64_t)number;
    return true;
}
