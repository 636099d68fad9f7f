#include "python/measure.h"
#include "python/dict.h"

/* Ceiling on what an object may claim to have, in bytes or items. */
#define MAX_CLAIM (UINT64_C(1) << 40)

/* An object that is being measured. */
struct measured {
    struct python *python;
    struct reader *reader;
    uint64_t object;
    const struct type *type;
    struct object_size *size;
};

static bool
field(const struct measured *measured, enum layout_field_id id, uint64_t *value)
{
    return python_field(measured->python, measured->reader, measured->object, id, value);
}

/* A member that is in no row of fields.def. */
static bool
member(const struct measured *measured, uint64_t address, const char *structure, const char *path,
       uint64_t *value)
{
    struct layout_member found;
    return layout_member(measured->python->layout, structure, path, &found) &&
           reader_unsigned(measured->reader, address + found.offset, found.size, value);
}

static bool
is_a(const struct type *type, const char *name)
{
    while (type && strcmp(type->name, name) != 0)
        type = type->base;
    return type != NULL;
}

static bool
has_handler(const struct type *type, visit_function *visit)
{
    return type->handler && type->handler->visit == visit;
}

/* Is the length in ob_size? */
static bool
is_sized(const struct type *type)
{
    return has_handler(type, visit_list) || has_handler(type, visit_tuple) ||
           has_handler(type, visit_deque) || type_has(type, TYPE_FLAG_BYTES) ||
           is_a(type, "bytearray") || is_a(type, "array.array");
}

bool
measure_length(struct python *python, struct reader *reader, uint64_t object,
               const struct type *type, uint64_t *length)
{
    enum layout_field_id id;
    if (type_has(type, TYPE_FLAG_STR))
        id = FIELD_STR_LENGTH;
    else if (type_has(type, TYPE_FLAG_DICT))
        id = FIELD_DICT_USED;
    else if (has_handler(type, visit_set))
        id = FIELD_SET_USED;
    else if (is_sized(type))
        id = FIELD_VAR_SIZE;
    else
        return false;
    return python_field(python, reader, object, id, length);
}

/* An int is its own hash, modulo a prime.  Include/pyhash.h, _PyHASH_MODULUS; long_hash in
 * Objects/longobject.c, where -1 means an error and becomes -2. */
static bool
hash_int(const struct measured *measured, int64_t *hash)
{
    enum { MAX_DIGITS = 1 << 16 };
    const unsigned hash_bits = measured->python->word == 4 ? 31 : 61;
    const uint64_t modulus = (UINT64_C(1) << hash_bits) - 1;
    uint64_t digit, sum = 0;
    struct int_digits digits =
        python_int_digits(measured->python, measured->reader, measured->object);
    if (digits.count > MAX_DIGITS)
        return false;
    for (uint64_t i = digits.count; i-- > 0;) {
        if (!int_digit(measured->reader, &digits, i, &digit))
            return false;
        sum = ((sum << digits.bits) & modulus) | (sum >> (hash_bits - digits.bits));
        sum = (sum + digit) % modulus;
    }
    *hash = digits.negative ? -(int64_t)sum : (int64_t)sum;
    if (*hash == -1)
        *hash = -2;
    return true;
}

enum hash_state
measure_hash(struct python *python, struct reader *reader, uint64_t object, const struct type *type,
             int64_t *hash)
{
    struct measured measured = {python, reader, object, type, NULL};
    uint64_t kept;
    bool readable;
    if (type->of_python)
        return HASH_UNKNOWN; /* it may have a __hash__ of its own */
    if (type_has(type, TYPE_FLAG_INT))
        return hash_int(&measured, hash) ? HASH_KNOWN : HASH_UNKNOWN;
    if (type_has(type, TYPE_FLAG_STR))
        readable = member(&measured, object, "PyASCIIObject", "hash", &kept);
    else if (type_has(type, TYPE_FLAG_BYTES))
        readable = member(&measured, object, "PyBytesObject", "ob_shash", &kept);
    else if (is_a(type, "frozenset"))
        readable = member(&measured, object, "PySetObject", "hash", &kept);
    else
        return HASH_UNKNOWN;
    if (!readable)
        return HASH_UNKNOWN;
    *hash = python->word == 4 ? (int32_t)kept : (int64_t)kept;
    return *hash == -1 ? HASH_NOT_COMPUTED : HASH_KNOWN;
}

static void
add_part(const struct measured *measured, const char *what, uint64_t count, uint64_t each)
{
    struct object_size *size = measured->size;
    if (count == 0 || each == 0 || count > MAX_CLAIM / each ||
        size->part_count == G_N_ELEMENTS(size->parts))
        return;
    size->parts[size->part_count++] = (struct size_part){what, count * each};
}

/* Objects/longobject.c, int___sizeof___impl: 0 takes a digit, too; tp_basicsize of bool, which has
 * the same structure, counts one already. */
static void
measure_int(const struct measured *measured)
{
    struct int_digits digits =
        python_int_digits(measured->python, measured->reader, measured->object);
    uint64_t body = measured->size->body - measured->type->basicsize;
    measured->size->body = digits.address - measured->object + MAX(body, digits.bytes);
}

/* Objects/unicodeobject.c: the text of a str that is not compact, and its UTF-8 where it was asked
 * for and is not the text itself. */
static void
measure_str(const struct measured *measured)
{
    unsigned compact, ascii, kind;
    uint64_t length, utf8, utf8_length, data = 0, at = measured->object;
    if (!python_bits(measured->python, measured->reader, at, FIELD_STR_COMPACT, &compact) ||
        !python_bits(measured->python, measured->reader, at, FIELD_STR_ASCII, &ascii) ||
        !python_bits(measured->python, measured->reader, at, FIELD_STR_KIND, &kind) ||
        !field(measured, FIELD_STR_LENGTH, &length))
        return;
    if (!compact && field(measured, FIELD_STR_DATA, &data) && data)
        add_part(measured, "characters", length + 1, kind);
    if (!(compact && ascii) && member(measured, at, "PyCompactUnicodeObject", "utf8", &utf8) &&
        member(measured, at, "PyCompactUnicodeObject", "utf8_length", &utf8_length) && utf8 &&
        utf8 != data)
        add_part(measured, "UTF-8", utf8_length + 1, 1);
}

/* How many dicts and classes hold KEYS; 1 where that is not known. */
static uint64_t
keys_holders(const struct measured *measured, uint64_t keys)
{
    struct python *python = measured->python;
    struct layout_member *found = &python->keys_refcount;
    uint64_t holders;
    if (!python->keys_refcount_asked &&
        !layout_member(python->layout, "PyDictKeysObject", "dk_refcnt", found))
        found->size = 0;
    python->keys_refcount_asked = true;
    return found->size &&
                   reader_unsigned(measured->reader, keys + found->offset, found->size, &holders)
               ? holders
               : 1;
}

/* The keys of a dict are its own unless other dicts or instances share them; so are an empty
 * dict's, which all empty dicts share (Objects/dictobject.c, _PyDict_SizeOf). */
static void
measure_dict(const struct measured *measured)
{
    struct visit visit = {measured->python, measured->python->layout, measured->reader,
                          measured->type, NULL};
    uint64_t keys, values, used, usable;
    bool shared;
    if (!field(measured, FIELD_DICT_KEYS, &keys) || !field(measured, FIELD_DICT_VALUES, &values))
        return;
    uint64_t bytes = visit_keys_bytes(&visit, keys, &shared);
    if (keys_holders(measured, keys) == 1)
        add_part(measured, values ? "keys" : "keys and values", bytes, 1);
    if (values &&
        python_field(measured->python, measured->reader, keys, FIELD_KEYS_NENTRIES, &used) &&
        python_field(measured->python, measured->reader, keys, FIELD_KEYS_USABLE, &usable))
        add_part(measured, "values", used + usable, measured->python->word);
}

/* Objects/odictobject.c, odict_sizeof: beside the dict, a node for each key and a table of them. */
static void
measure_ordered_dict(const struct measured *measured)
{
    const struct layout_source *source = measured->python->layout->source;
    uint64_t used, table, node;
    measure_dict(measured);
    if (member(measured, measured->object, "PyODictObject", "od_fast_nodes_size", &table))
        add_part(measured, "table of nodes", table, measured->python->word);
    if (field(measured, FIELD_DICT_USED, &used) && source->structure_size &&
        source->structure_size(source->context, "struct _odictnode", &node))
        add_part(measured, "nodes", used, node);
}

/* Objects/setobject.c: a small set's table is in the set itself. */
static void
measure_set(const struct measured *measured)
{
    struct layout_member small;
    uint64_t mask, table;
    if (!field(measured, FIELD_SET_MASK, &mask) || !field(measured, FIELD_SET_TABLE, &table) ||
        !layout_member(measured->python->layout, "PySetObject", "smalltable", &small) ||
        table == measured->object + small.offset || mask >= MAX_CLAIM)
        return;
    add_part(measured, "table", mask + 1, measured->python->layout->sizes[SIZE_SET_ENTRY]);
}

/* Modules/_collectionsmodule.c, deque_sizeof: blocks with a link at either end. */
static void
measure_deque(const struct measured *measured)
{
    uint64_t size, first, word = measured->python->word;
    uint64_t data = measured->python->layout->fields[FIELD_DEQUE_BLOCK_DATA].size;
    if (!field(measured, FIELD_VAR_SIZE, &size) || size > MAX_CLAIM || data < word ||
        !field(measured, FIELD_DEQUE_LEFT_INDEX, &first) || first >= data / word)
        return;
    uint64_t per_block = data / word;
    add_part(measured, "blocks", MAX(1, (first + size + per_block - 1) / per_block),
             data + 2 * word);
}

/* A heap type owns the keys that its instances share; one of the program is the smaller structure.
 */
static void
measure_type(const struct measured *measured)
{
    struct visit visit = {measured->python, measured->python->layout, measured->reader,
                          measured->type, NULL};
    uint64_t flags, keys;
    bool shared;
    if (!field(measured, FIELD_TYPE_FLAGS, &flags))
        return;
    if (!(flags & TYPE_FLAG_HEAP)) {
        measured->size->header = 0;
        measured->size->body = measured->python->layout->sizes[SIZE_TYPE];
        return;
    }
    measured->size->header = measured->python->layout->sizes[SIZE_GC_HEAD];
    if (field(measured, FIELD_HEAP_TYPE_CACHED_KEYS, &keys) && keys)
        add_part(measured, "keys of its instances", visit_keys_bytes(&visit, keys, &shared), 1);
}

/* Objects/bytearrayobject.c, Modules/arraymodule.c. */
static void
measure_buffer(const struct measured *measured)
{
    uint64_t count, descriptor, each;
    if (is_a(measured->type, "bytearray")) {
        if (member(measured, measured->object, "PyByteArrayObject", "ob_alloc", &count))
            add_part(measured, "bytes", count, 1);
    } else if (member(measured, measured->object, "arrayobject", "allocated", &count) &&
               member(measured, measured->object, "arrayobject", "ob_descr", &descriptor) &&
               member(measured, descriptor, "struct arraydescr", "itemsize", &each)) {
        add_part(measured, "items", count, each);
    }
}

/* Values that an instance keeps without a dict, in a block of their own: one for each key of its
 * class, behind as many bytes as tell their order (new_values in Objects/dictobject.c, 3.11). */
static void
measure_values(const struct measured *measured)
{
    struct python *python = measured->python;
    struct visit visit = {python, python->layout, measured->reader, measured->type, NULL};
    uint64_t used, usable, keys = measured->type->cached_keys;
    if (!layout_has(python->layout, FIELD_VALUES_VALID) && visit_values(&visit, measured->object) &&
        python_field(python, measured->reader, keys, FIELD_KEYS_NENTRIES, &used) &&
        python_field(python, measured->reader, keys, FIELD_KEYS_USABLE, &usable) &&
        used + usable < MAX_CLAIM)
        add_part(measured, "attribute values",
                 used + usable + (used + usable + 2 + python->word - 1) / python->word,
                 python->word);
}

void
measure_size(struct python *python, struct reader *reader, uint64_t object, const struct type *type,
             struct object_size *size)
{
    static const struct {
        visit_function *visit;
        void (*measure)(const struct measured *measured);
    } rows[] = {
        {visit_dict, measure_dict}, {visit_ordered_dict, measure_ordered_dict},
        {visit_set, measure_set},   {visit_deque, measure_deque},
        {visit_type, measure_type},
    };
    struct measured measured = {python, reader, object, type, size};
    uint64_t start, end, allocated;
    python_extent(python, reader, object, type, &start, &end);
    *size = (struct object_size){.header = object - start, .body = end - object};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (has_handler(type, rows[i].visit))
            rows[i].measure(&measured);
    if (has_handler(type, visit_list) && field(&measured, FIELD_LIST_ALLOCATED, &allocated))
        add_part(&measured, "items", allocated, python->word);
    if (type_has(type, TYPE_FLAG_STR))
        measure_str(&measured);
    if (type_has(type, TYPE_FLAG_INT) && !type->of_python)
        measure_int(&measured);
    if (is_a(type, "bytearray") || is_a(type, "array.array"))
        measure_buffer(&measured);
    measure_values(&measured);
}

uint64_t
measure_total(struct python *python, struct reader *reader, uint64_t object,
              const struct type *type)
{
    struct object_size size;
    measure_size(python, reader, object, type, &size);
    uint64_t bytes = size.header + size.body;
    for (unsigned i = 0; i < size.part_count; i++)
        bytes += size.parts[i].bytes;
    return bytes;
}
