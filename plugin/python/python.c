#include "python/python.h"
#include "python/frame.h"
#include "python/text.h"
#include "python/type.h"

#include <stdlib.h>

/* Ceilings against nonsense; no real Python comes near them. */
enum {
    MAX_BASE_DEPTH = 256,
    MAX_METATYPE_DEPTH = 8,
    MAX_TYPES = 1 << 20,
    MAX_NON_TYPES = 1 << 18, /* addresses remembered as leading to no type */
    MAX_ITEM_SIZE = 1 << 24,
};
#define MAX_BASICSIZE (UINT64_C(1) << 30)

/* An address asked for as a type and what came of it. */
struct type_slot {
    uint64_t address;  /* 0: free */
    struct type *type; /* NULL: no type there, or one whose bases are being read right now */
};

static size_t
slot_hash(uint64_t address)
{
    return (size_t)((address >> 3) * UINT64_C(0x9E3779B97F4A7C15) >> 20);
}

/* The slot of ADDRESS, or the free one where it belongs. */
static inline struct type_slot *
find_slot(const struct python *python, uint64_t address)
{
    size_t i = slot_hash(address) & python->slot_mask;
    while (python->slots[i].address && python->slots[i].address != address)
        i = (i + 1) & python->slot_mask;
    return &python->slots[i];
}

static void
grow_slots(struct python *python)
{
    struct type_slot *old = python->slots;
    size_t old_size = python->slot_mask + 1;
    python->slots = g_new0(struct type_slot, old_size * 2);
    python->slot_mask = old_size * 2 - 1;
    for (size_t i = 0; i < old_size; i++)
        if (old[i].address)
            *find_slot(python, old[i].address) = old[i];
    g_free(old);
}

static void
remember(struct python *python, uint64_t address, struct type *type)
{
    struct type_slot *slot = find_slot(python, address);
    if (!slot->address) {
        slot->address = address;
        python->slot_count++;
    }
    slot->type = type;
    if (python->slot_count * 2 > python->slot_mask)
        grow_slots(python);
}

/* Is the object at ADDRESS an instance of a metaclass?  Follows types of types up to `type`, which
 * is its own (Objects/typeobject.c). */
static bool
looks_like_type(struct python *python, uint64_t address)
{
    for (int depth = 0; depth < MAX_METATYPE_DEPTH; depth++) {
        uint64_t metatype, flags;
        if (address % python->word != 0 ||
            !python_field(python, &python->reader, address, FIELD_OBJECT_TYPE, &metatype) ||
            metatype % python->word != 0 ||
            !python_field(python, &python->reader, metatype, FIELD_TYPE_FLAGS, &flags) ||
            !(flags & TYPE_FLAG_TYPE))
            return false;
        if (metatype == python->layout->symbols[SYMBOL_TYPE_TYPE])
            return true;
        address = metatype;
    }
    return false;
}

/* tp_name; where the program's constants are out of reach, what a table calls the type, or its
 * address.  False if it has none that makes sense. */
static bool
read_name(struct python *python, const struct type *type, GString *text)
{
    struct reader *reader = &python->reader;
    const struct layout_source *source = python->layout->source;
    uint64_t name, number;
    if (!python_field(python, reader, type->address, FIELD_TYPE_NAME, &name))
        return false;
    bool is_text;
    if (text_c_string(reader, name, text, &is_text))
        return is_text;
    if (!python->constants_missing || !type_has(type, TYPE_FLAG_READY))
        return false;
    const char *known =
        source->static_type_name && static_type_number(python, reader, type->address, &number)
            ? source->static_type_name(source->context, number)
            : NULL;
    if (known)
        g_string_append(text, known);
    else
        g_string_append_printf(text, "type at 0x%" G_GINT64_MODIFIER "x", type->address);
    return true;
}

static bool
read_head(struct python *python, struct type *type)
{
    struct reader *reader = &python->reader;
    uint64_t flags, dictoffset;
    g_autoptr(GString) name = g_string_new(NULL);
    if (!python_field(python, reader, type->address, FIELD_TYPE_FLAGS, &flags) ||
        !python_field(python, reader, type->address, FIELD_TYPE_BASICSIZE, &type->basicsize) ||
        !python_field(python, reader, type->address, FIELD_TYPE_ITEMSIZE, &type->itemsize) ||
        !python_field(python, reader, type->address, FIELD_TYPE_DICTOFFSET, &dictoffset))
        return false;
    if (type->basicsize < python->layout->sizes[SIZE_OBJECT] || type->basicsize > MAX_BASICSIZE ||
        type->itemsize > MAX_ITEM_SIZE)
        return false;
    type->flags = (uint32_t)flags;
    if (!read_name(python, type, name))
        return false;
    type->counts_type = type_has(type, TYPE_FLAG_HEAP);
    type->dictoffset = python->word == 4 ? (int32_t)dictoffset : (int64_t)dictoffset;
    type->name = g_string_chunk_insert_const(python->names, name->str);
    return true;
}

/* Made by a class statement?  Then subtype_traverse is its traverse, or, without anything for the
 * collector to see, subtype_dealloc its dealloc. */
static bool
made_in_python(struct python *python, const struct type *type)
{
    uint64_t traverse, dealloc;
    if (!type_has(type, TYPE_FLAG_HEAP) ||
        !python_field(python, &python->reader, type->address, FIELD_TYPE_TRAVERSE, &traverse) ||
        !python_field(python, &python->reader, type->address, FIELD_TYPE_DEALLOC, &dealloc))
        return false;
    if (type_has(type, TYPE_FLAG_GC))
        return layout_leads_to(python->layout, traverse, SYMBOL_SUBTYPE_TRAVERSE);
    return layout_leads_to(python->layout, dealloc, SYMBOL_SUBTYPE_DEALLOC);
}

static struct type *read_type(struct python *python, uint64_t address, int depth);

/* tp_base and everything above it.  False if the chain is broken. */
static bool
read_base(struct python *python, struct type *type, int depth)
{
    uint64_t base;
    if (!python_field(python, &python->reader, type->address, FIELD_TYPE_BASE, &base))
        return false;
    if (!base)
        return true;
    type->base = read_type(python, base, depth + 1);
    return type->base != NULL;
}

static struct type *
read_type(struct python *python, uint64_t address, int depth)
{
    struct type_slot *slot = find_slot(python, address);
    if (slot->address)
        return slot->type;
    if (!looks_like_type(python, address)) {
        if (python->slot_count < MAX_NON_TYPES)
            remember(python, address, NULL);
        return NULL;
    }
    if (depth > MAX_BASE_DEPTH || python->types->len >= MAX_TYPES)
        return NULL;

    struct type *type = g_new0(struct type, 1);
    type->address = address;
    remember(python, address, NULL); /* a chain of bases that comes back here finds no type */
    if (!read_head(python, type) || !read_base(python, type, depth)) {
        g_free(type);
        return NULL;
    }
    type->of_python = made_in_python(python, type);
    const char *dot = type->of_python ? NULL : strrchr(type->name, '.');
    type->short_name = dot ? dot + 1 : type->name;
    if (type_has(type, TYPE_FLAG_HEAP))
        python_field(python, &python->reader, address, FIELD_HEAP_TYPE_CACHED_KEYS,
                     &type->cached_keys);
    plan_compile(python, type);
    type->index = python->types->len;
    g_ptr_array_add(python->types, type);
    remember(python, address, type);
    return type;
}

struct type *
python_type_at(struct python *python, uint64_t address)
{
    return address ? read_type(python, address, 0) : NULL;
}

struct type *
python_type_of(struct python *python, struct reader *reader, uint64_t address)
{
    uint64_t type_address;
    if (address % python->word != 0 ||
        !reader_word(reader, address + layout_offset(python->layout, FIELD_OBJECT_TYPE),
                     &type_address))
        return NULL;
    return python_type_at(python, type_address);
}

bool
python_bits(const struct python *python, struct reader *reader, uint64_t address,
            enum layout_field_id field, unsigned *value)
{
    const struct layout_member *member = &python->layout->fields[field];
    uint64_t word;
    if (!member->size || !reader_unsigned(reader, address + member->offset, member->size, &word))
        return false;
    word >>= member->bit_offset;
    if (member->bit_size && member->bit_size < 32)
        word &= (UINT64_C(1) << member->bit_size) - 1;
    *value = (unsigned)word;
    return true;
}

/* How many: in ob_size with the sign, or from 3.12 on in lv_tag. */
static void
count_digits(struct python *python, struct reader *reader, uint64_t object,
             struct int_digits *digits)
{
    enum { SIGN_MASK = 3, SIGN_NEGATIVE = 2, TAG_SHIFT = 3 };
    uint64_t size;
    if (python_field(python, reader, object, FIELD_INT_TAG, &size)) {
        digits->negative = (size & SIGN_MASK) == SIGN_NEGATIVE;
        digits->count = size >> TAG_SHIFT;
    } else if (python_field(python, reader, object, FIELD_VAR_SIZE, &size)) {
        int64_t count = python->word == 4 ? (int32_t)size : (int64_t)size;
        digits->negative = count < 0;
        digits->count = count < 0 ? -(uint64_t)count : (uint64_t)count;
    }
}

struct int_digits
python_int_digits(struct python *python, struct reader *reader, uint64_t object)
{
    const struct layout_member *member = &python->layout->fields[FIELD_INT_DIGITS];
    bool small = member->size == 2;
    struct int_digits digits = {
        .address = object + member->offset, .bytes = small ? 2 : 4, .bits = small ? 15 : 30};
    count_digits(python, reader, object, &digits);
    return digits;
}

bool
int_digit(struct reader *reader, const struct int_digits *digits, uint64_t i, uint64_t *digit)
{
    return reader_unsigned(reader, digits->address + i * digits->bytes, digits->bytes, digit);
}

/* How many items lie behind the fixed part of an object.  From 3.11 on generators and frame objects
 * carry a frame there and have no ob_size, though their types have an item size
 * (Objects/{gen,frame}object.c). */
static uint64_t
item_count(struct python *python, struct reader *reader, uint64_t object, const struct type *type)
{
    uint64_t items;
    if (type_has(type, TYPE_FLAG_INT))
        return python_int_digits(python, reader, object).count;
    if (!frames_are_objects(python->layout) && type->handler &&
        (type->handler->visit == visit_generator || type->handler->visit == visit_frame_object))
        return frame_words_within(python, reader, object, type);
    if (!python_field(python, reader, object, FIELD_VAR_SIZE, &items))
        return 0;
    return items;
}

/* Attribute values behind the object, with what tells their order (3.13 on): a block for as many as
 * the class's shared keys have room for (Objects/dictobject.c, _PyInlineValuesSize). */
static uint64_t
inline_values_bytes(struct python *python, struct reader *reader, uint64_t object,
                    const struct type *type)
{
    uint64_t capacity;
    if (!type_has(type, TYPE_FLAG_INLINE_VALUES) ||
        !python_field(python, reader, object + type->basicsize, FIELD_VALUES_CAPACITY, &capacity))
        return 0;
    uint64_t order = (capacity + python->word - 1) / python->word * python->word;
    return layout_offset(python->layout, FIELD_VALUES_ARRAY) + capacity * python->word + order;
}

void
python_extent(struct python *python, struct reader *reader, uint64_t object,
              const struct type *type, uint64_t *start, uint64_t *end)
{
    const struct layout *layout = python->layout;
    uint64_t size = type->basicsize;
    uint64_t items = type->itemsize ? item_count(python, reader, object, type) : 0;
    if (items && items <= (UINT64_C(1) << 40) / type->itemsize)
        size += items * type->itemsize;
    unsigned compact, ascii, kind;
    uint64_t length;
    if (type_has(type, TYPE_FLAG_STR) &&
        python_bits(python, reader, object, FIELD_STR_COMPACT, &compact) && compact &&
        python_bits(python, reader, object, FIELD_STR_ASCII, &ascii) &&
        python_bits(python, reader, object, FIELD_STR_KIND, &kind) &&
        python_field(python, reader, object, FIELD_STR_LENGTH, &length) &&
        length < (UINT64_C(1) << 40))
        size =
            layout->sizes[ascii ? SIZE_ASCII_STR : SIZE_COMPACT_STR] + (length + 1) * MAX(kind, 1);

    *start = object;
    /* A static type object is of a collected kind, but has no head in front of it: tp_is_gc. */
    if (type_has(type, TYPE_FLAG_GC) && !type_has(type, TYPE_FLAG_TYPE)) {
        *start -= layout->sizes[SIZE_GC_HEAD];
        if (type_has_words_in_front(type))
            *start -= 2 * python->word;
    }
    *end = object + size + inline_values_bytes(python, reader, object, type);
}

bool
python_is_tracked(struct python *python, struct reader *reader, uint64_t object,
                  const struct type *type)
{
    enum { BIT_TRACKED = 1 }; /* of ob_gc_bits: Include/internal/pycore_gc.h, 3.13 on */
    uint64_t head = object - python->layout->sizes[SIZE_GC_HEAD], next, flags, bits;
    if (!type_has(type, TYPE_FLAG_GC))
        return false;
    if (python_field(python, reader, object, FIELD_OBJECT_COLLECTOR_BITS, &bits))
        return bits & BIT_TRACKED;
    if (type_has(type, TYPE_FLAG_TYPE) &&
        (!python_field(python, reader, object, FIELD_TYPE_FLAGS, &flags) ||
         !(flags & TYPE_FLAG_HEAP)))
        return false;
    return python_field(python, reader, head, FIELD_GC_NEXT, &next) && next != 0;
}

/* `type` is called so by a constant of the program that it is in; what a core left out may read as
 * zeros. */
static bool
can_read_constants(struct python *python)
{
    uint64_t name;
    char text[8];
    return python_field(python, &python->reader, python->layout->symbols[SYMBOL_TYPE_TYPE],
                        FIELD_TYPE_NAME, &name) &&
           reader_string(&python->reader, name, text, sizeof text) > 0 && strcmp(text, "type") == 0;
}

struct python *
python_new(struct memory *memory, const struct layout *layout)
{
    struct python *python = g_new0(struct python, 1);
    python->memory = memory;
    python->layout = layout;
    reader_init(&python->reader, memory);
    python->word = memory_format(memory).word_size;
    python->none = layout->symbols[SYMBOL_NONE];
    python->interpreters = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    python->types = g_ptr_array_new();
    python->slot_mask = 1023;
    python->slots = g_new0(struct type_slot, python->slot_mask + 1);
    python->names = g_string_chunk_new(4096);
    python->constants_missing = !can_read_constants(python);
    return python;
}

void
python_free(struct python *python)
{
    if (!python)
        return;
    for (guint i = 0; i < python->types->len; i++) {
        struct type *type = g_ptr_array_index(python->types, i);
        g_free(type->members);
        g_free(type->externals);
        g_free(type);
    }
    g_ptr_array_free(python->types, TRUE);
    g_array_free(python->interpreters, TRUE);
    g_free(python->slots);
    g_string_chunk_free(python->names);
    g_free(python);
}
