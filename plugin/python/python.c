#include "python/python.h"
#include "python/frame.h"
#include "python/text.h"
#include "python/visit.h"

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
    struct type *type; /* NULL: no type there; or &being_read */
};

/* Open-addressed, and at most half full.  One thread adds, others look at the same time: a slot's
 * type is written before its address, and a table that became too small stays for those who are
 * still in it. */
struct type_table {
    size_t mask;
    struct type_table *smaller;
    struct type_slot slots[];
};

/* Stands for a type whose bases are being read: for these it is none. */
static struct type being_read;

static size_t
slot_hash(uint64_t address)
{
    return (size_t)((address >> 3) * UINT64_C(0x9E3779B97F4A7C15) >> 20);
}

/* The slot of ADDRESS, or the free one where it belongs; for the thread that adds. */
static struct type_slot *
find_slot(struct type_table *table, uint64_t address)
{
    size_t i = slot_hash(address) & table->mask;
    while (table->slots[i].address && table->slots[i].address != address)
        i = (i + 1) & table->mask;
    return &table->slots[i];
}

/* Was ADDRESS asked for before?  Then *TYPE is what is there. */
static inline bool
look_up(const struct python *python, uint64_t address, struct type **type)
{
    const struct type_table *table = __atomic_load_n(&python->looked, __ATOMIC_ACQUIRE);
    for (size_t i = slot_hash(address);; i++) {
        const struct type_slot *slot = &table->slots[i & table->mask];
        uint64_t there = __atomic_load_n(&slot->address, __ATOMIC_ACQUIRE);
        if (there == address)
            *type = __atomic_load_n(&slot->type, __ATOMIC_ACQUIRE);
        if (!there || there == address)
            return there != 0;
    }
}

static struct type_table *
table_new(size_t size, struct type_table *smaller)
{
    struct type_table *table = g_malloc0(sizeof *table + size * sizeof(struct type_slot));
    table->mask = size - 1;
    table->smaller = smaller;
    return table;
}

static void
grow_table(struct python *python)
{
    struct type_table *old = python->looked, *table = table_new((old->mask + 1) * 2, old);
    for (size_t i = 0; i <= old->mask; i++)
        if (old->slots[i].address)
            *find_slot(table, old->slots[i].address) = old->slots[i];
    __atomic_store_n(&python->looked, table, __ATOMIC_RELEASE);
}

static void
remember(struct python *python, uint64_t address, struct type *type)
{
    struct type_slot *slot = find_slot(python->looked, address);
    bool fresh = !slot->address;
    __atomic_store_n(&slot->type, type, __ATOMIC_RELEASE);
    __atomic_store_n(&slot->address, address, __ATOMIC_RELEASE);
    python->looked_count += fresh;
    if (python->looked_count * 2 > python->looked->mask)
        grow_table(python);
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
read_name(struct python *python, const struct type *type, char *text, size_t size)
{
    struct reader *reader = &python->reader;
    const struct layout_source *source = python->layout->source;
    uint64_t name, number;
    if (!python_field(python, reader, type->address, FIELD_TYPE_NAME, &name))
        return false;
    if (reader_string(reader, name, text, size) > 0)
        return g_utf8_validate(text, -1, NULL);
    if (!python->constants_missing || !type_has(type, TYPE_FLAG_READY))
        return false;
    const char *known =
        source->static_type_name && static_type_number(python, reader, type->address, &number)
            ? source->static_type_name(source->context, number)
            : NULL;
    if (known)
        g_strlcpy(text, known, size);
    else
        g_snprintf(text, size, "type at 0x%" G_GINT64_MODIFIER "x", type->address);
    return true;
}

static bool
read_head(struct python *python, struct type *type)
{
    struct reader *reader = &python->reader;
    uint64_t flags, dictoffset;
    char text[512];
    if (!python_field(python, reader, type->address, FIELD_TYPE_FLAGS, &flags) ||
        !python_field(python, reader, type->address, FIELD_TYPE_BASICSIZE, &type->basicsize) ||
        !python_field(python, reader, type->address, FIELD_TYPE_ITEMSIZE, &type->itemsize) ||
        !python_field(python, reader, type->address, FIELD_TYPE_DICTOFFSET, &dictoffset))
        return false;
    if (type->basicsize < python->layout->sizes[SIZE_OBJECT] || type->basicsize > MAX_BASICSIZE ||
        type->itemsize > MAX_ITEM_SIZE)
        return false;
    type->flags = (uint32_t)flags;
    if (!read_name(python, type, text, sizeof text))
        return false;
    type->counts_type = type_has(type, TYPE_FLAG_HEAP);
    type->dictoffset = python->word == 4 ? (int32_t)dictoffset : (int64_t)dictoffset;
    g_autoptr(GString) safe = g_string_new(NULL);
    text_escaped(text, safe);
    type->name = g_string_chunk_insert_const(python->names, safe->str);
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

/* Reads and compiles the type at ADDRESS, where there is one by its looks. */
static struct type *
compile_type(struct python *python, uint64_t address, int depth)
{
    struct type *type = g_new0(struct type, 1);
    type->address = address;
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
    return type;
}

static struct type *
read_type(struct python *python, uint64_t address, int depth)
{
    struct type *type;
    if (look_up(python, address, &type))
        return type == &being_read ? NULL : type;
    if (!looks_like_type(python, address)) {
        if (python->looked_count < MAX_NON_TYPES)
            remember(python, address, NULL);
        return NULL;
    }
    if (depth > MAX_BASE_DEPTH || python->types->len >= MAX_TYPES)
        return NULL;
    remember(python, address, &being_read);
    type = compile_type(python, address, depth);
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
    struct type *type;
    if ((address & (python->word - 1)) != 0 ||
        !reader_word(reader, address + layout_offset(python->layout, FIELD_OBJECT_TYPE),
                     &type_address) ||
        !type_address)
        return NULL;
    if (G_LIKELY(look_up(python, type_address, &type) && type != &being_read))
        return type;
    if (!reader->known_only)
        return read_type(python, type_address, 0);
    reader->lacking = true;
    return NULL;
}

static int
by_address(const void *a, const void *b)
{
    const struct type *const *first = a, *const *second = b;
    return ((*first)->address > (*second)->address) - ((*first)->address < (*second)->address);
}

void
python_sort_types(struct python *python)
{
    g_ptr_array_sort(python->types, by_address);
    for (guint i = 0; i < python->types->len; i++)
        ((struct type *)g_ptr_array_index(python->types, i))->index = i;
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
    python->looked = table_new(1024, NULL);
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
    for (struct type_table *table = python->looked, *smaller; table; table = smaller) {
        smaller = table->smaller;
        g_free(table);
    }
    g_string_chunk_free(python->names);
    g_free(python);
}

bool
type_member(struct reader *reader, uint64_t object, const struct type *type, const char *name,
            uint64_t *value)
{
    for (unsigned i = 0; i < type->member_count; i++)
        if (!type->members[i].after_items && strcmp(type->members[i].name, name) == 0)
            return reader_word(reader, object + type->members[i].offset, value);
    return false;
}
