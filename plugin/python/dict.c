#include "python/dict.h"
#include "python/entries.h"

/* Sources: dk_kind in Include/internal/pycore_dict.h (3.11 on). */
enum keys_kind { KEYS_GENERAL = 0, KEYS_UNICODE = 1, KEYS_SPLIT = 2 };

/* A keys object, its head read and checked. */
struct keys {
    uint64_t size;    /* of the table of indices */
    uint64_t entries; /* address of the first entry */
    uint64_t count;
    enum keys_kind kind;
    uint64_t entry_size, key_offset, value_offset;
};

/* Up to 3.10 all entries are of the general kind, and what a table is for tells its look-up
 * function (Objects/dictobject.c; DK_IXSIZE in Objects/dict-common.h and the same file). */
static bool
read_older_keys(struct visit *visit, uint64_t address, struct keys *keys)
{
    const struct layout *layout = visit->layout;
    uint64_t size, lookup;
    if (!address || !visit_field(visit, address, FIELD_KEYS_SIZE, &size) ||
        !visit_field(visit, address, FIELD_KEYS_LOOKUP, &lookup) ||
        !visit_field(visit, address, FIELD_KEYS_NENTRIES, &keys->count) ||
        size > (UINT64_C(1) << 40) || keys->count > size)
        return false;
    unsigned index_bytes = size <= UINT8_MAX    ? 1
                           : size <= UINT16_MAX ? 2
                           : size <= UINT32_MAX ? 4
                                                : 8;
    keys->kind = layout_leads_to(layout, lookup, SYMBOL_LOOKDICT_SPLIT) ? KEYS_SPLIT : KEYS_GENERAL;
    keys->size = size;
    keys->entries = address + layout_offset(layout, FIELD_KEYS_INDICES) + size * index_bytes;
    keys->entry_size = layout->sizes[SIZE_GENERAL_ENTRY];
    keys->key_offset = layout_offset(layout, FIELD_GENERAL_ENTRY_KEY);
    keys->value_offset = layout_offset(layout, FIELD_GENERAL_ENTRY_VALUE);
    return true;
}

/* A field of a structure whose first LENGTH bytes are at BYTES. */
static inline bool
field_in(const struct visit *visit, const uint8_t *bytes, uint64_t length, enum layout_field_id id,
         uint64_t *value)
{
    const struct layout_member *member = &visit->layout->fields[id];
    if (!member->size || member->size > length || member->offset > length - member->size)
        return false;
    if (member->size == 1)
        *value = bytes[member->offset];
    else
        *value = reader_decode(visit->reader, bytes + member->offset, (unsigned)member->size);
    return true;
}

static bool
read_keys(struct visit *visit, uint64_t address, struct keys *keys)
{
    if (layout_has(visit->layout, FIELD_KEYS_SIZE))
        return read_older_keys(visit, address, keys);
    const struct layout *layout = visit->layout;
    uint64_t head = layout_offset(layout, FIELD_KEYS_INDICES);
    uint64_t log2_size, log2_index_bytes, kind;
    const uint8_t *bytes = address ? reader_span(visit->reader, address, head) : NULL;
    if (!bytes || !field_in(visit, bytes, head, FIELD_KEYS_LOG2_SIZE, &log2_size) ||
        !field_in(visit, bytes, head, FIELD_KEYS_LOG2_INDEX_BYTES, &log2_index_bytes) ||
        !field_in(visit, bytes, head, FIELD_KEYS_KIND, &kind) ||
        !field_in(visit, bytes, head, FIELD_KEYS_NENTRIES, &keys->count))
        return false;
    if (log2_size > 40 || log2_index_bytes > 44 || kind > KEYS_SPLIT ||
        keys->count > (UINT64_C(1) << log2_size))
        return false;
    bool general = kind == KEYS_GENERAL;
    keys->size = UINT64_C(1) << log2_size;
    keys->kind = (enum keys_kind)kind;
    keys->entries = address + head + (UINT64_C(1) << log2_index_bytes);
    keys->entry_size = layout->sizes[general ? SIZE_GENERAL_ENTRY : SIZE_UNICODE_ENTRY];
    keys->key_offset =
        layout_offset(layout, general ? FIELD_GENERAL_ENTRY_KEY : FIELD_UNICODE_ENTRY_KEY);
    keys->value_offset =
        layout_offset(layout, general ? FIELD_GENERAL_ENTRY_VALUE : FIELD_UNICODE_ENTRY_VALUE);
    return true;
}

/* Objects/dictobject.c, _PyDict_KeysSize: room for two thirds of the table (USABLE_FRACTION). */
uint64_t
visit_keys_bytes(struct visit *visit, uint64_t address, bool *shared)
{
    struct keys keys;
    if (!read_keys(visit, address, &keys))
        return 0;
    *shared = keys.kind == KEYS_SPLIT;
    return keys.entries - address + 2 * keys.size / 3 * keys.entry_size;
}

static uint64_t
key_of_entry(struct visit *visit, const struct keys *keys, uint64_t n)
{
    uint64_t key;
    return n < keys->count &&
                   reader_word(visit->reader,
                               keys->entries + n * keys->entry_size + keys->key_offset, &key)
               ? key
               : 0;
}

uint64_t
visit_keys_key(struct visit *visit, uint64_t address, uint64_t n)
{
    struct keys keys;
    return read_keys(visit, address, &keys) ? key_of_entry(visit, &keys, n) : 0;
}

bool
visit_keys_place(struct visit *visit, uint64_t keys_address, uint64_t address,
                 struct keys_place *place)
{
    struct keys keys;
    if (address < keys_address || !read_keys(visit, keys_address, &keys) || !keys.entry_size)
        return false;
    *place = (struct keys_place){.part = KEYS_HEAD};
    if (address < keys_address + layout_offset(visit->layout, FIELD_KEYS_INDICES))
        return true;
    place->part = KEYS_INDICES;
    if (address < keys.entries)
        return true;
    uint64_t offset = (address - keys.entries) % keys.entry_size, word = visit->python->word;
    place->entry = (address - keys.entries) / keys.entry_size;
    place->key = key_of_entry(visit, &keys, place->entry);
    place->part = offset - keys.key_offset < word     ? KEYS_KEY
                  : offset - keys.value_offset < word ? KEYS_VALUE
                                                      : KEYS_HASH;
    return place->entry < keys.size;
}

/* Entries of a combined table: a hole has no value. */
static void
each_combined_entry(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct keys *keys = context;
    uint64_t value = reader_decode_word(visit->reader, entry + keys->value_offset);
    if (!value)
        return;
    uint64_t key = reader_decode_word(visit->reader, entry + keys->key_offset);
    uint64_t wanted = visit->sink->wanted;
    if (wanted && key != wanted && value != wanted)
        return;
    reference_emit(visit->sink, key, REFERENCE_KEY, index);
    reference_emit(visit->sink, value, REFERENCE_VALUE, key);
}

/* Entries of a split table: the value is in an array of its own at the same index. */
struct split_context {
    const struct keys *keys;
    uint64_t array; /* address of the first value */
    enum reference_kind kind;
    bool borrowed;
};

static void
each_split_entry(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct split_context *split = context;
    uint64_t value;
    if (!reader_word(visit->reader, split->array + index * visit->python->word, &value)) {
        visit_unreadable(visit);
        return;
    }
    uint64_t key = reader_decode_word(visit->reader, entry + split->keys->key_offset);
    reference_emit_as(visit->sink, value, split->kind, key, split->borrowed);
}

/* Is it known of keys whether they are shared?  Up to 3.10 only by the address of a function. */
static bool
tells_kind(const struct layout *layout)
{
    return layout_has(layout, FIELD_KEYS_KIND) || layout->symbols[SYMBOL_LOOKDICT_SPLIT];
}

static void
visit_split_values(struct visit *visit, uint64_t keys_address, uint64_t values,
                   enum reference_kind kind, bool borrowed)
{
    struct keys keys;
    if (!read_keys(visit, keys_address, &keys) ||
        (keys.kind != KEYS_SPLIT && tells_kind(visit->layout))) {
        visit_unreadable(visit);
        return;
    }
    struct split_context context = {
        &keys, values + layout_offset(visit->layout, FIELD_VALUES_ARRAY), kind, borrowed};
    uint64_t capacity = keys.count;
    visit_field(visit, values, FIELD_VALUES_CAPACITY, &capacity);
    for_each_entry(visit, keys.entries, MIN(keys.count, capacity), keys.entry_size,
                   each_split_entry, &context);
}

/* Objects/dictobject.c, dict_traverse.  The keys of a split table belong to the class, values that
 * are part of an instance to that (3.13 on). */
void
visit_dict(struct visit *visit, uint64_t object)
{
    uint64_t keys_address, values;
    struct keys keys;
    if (!visit_field(visit, object, FIELD_DICT_KEYS, &keys_address) ||
        !visit_field(visit, object, FIELD_DICT_VALUES, &values)) {
        visit_unreadable(visit);
        return;
    }
    if (values) {
        uint64_t embedded = 0;
        visit_field(visit, values, FIELD_VALUES_EMBEDDED, &embedded);
        visit_split_values(visit, keys_address, values, REFERENCE_VALUE, embedded != 0);
        return;
    }
    if (!read_keys(visit, keys_address, &keys)) {
        visit_unreadable(visit);
        return;
    }
    for_each_entry(visit, keys.entries, keys.count, keys.entry_size, each_combined_entry, &keys);
}

/* Where the pointer to the __dict__ is, 0 if there is none.  _PyObject_ComputedDictPointer in
 * Objects/object.c. */
static uint64_t
dict_pointer(struct visit *visit, uint64_t object)
{
    const struct type *type = visit->type;
    uint64_t start, end;
    switch (type->dict_place) {
    case DICT_NONE:
        return 0;
    case DICT_AT_OFFSET:
        return object + (uint64_t)type->dictoffset;
    case DICT_FROM_END:
        python_extent(visit->python, visit->reader, object, type, &start, &end);
        end = (end + visit->python->word - 1) & ~(uint64_t)(visit->python->word - 1);
        return end + (uint64_t)type->dictoffset;
    case DICT_MANAGED:
        /* The word in front of the GC head, if there is one.  Include/internal/pycore_object.h. */
        return object - visit->layout->sizes[SIZE_GC_HEAD] - visit->python->word;
    }
    return 0;
}

/* The dict of an instance, or the values in its place.  3.11 keeps both pointers; 3.12 one, whose
 * lowest bit says that it leads one byte in front of values; from 3.13 on the values lie behind the
 * object, and are valid until they were moved elsewhere: a dict that was made may share them. */
static bool
read_instance_dict(struct visit *visit, uint64_t object, uint64_t *dict, uint64_t *values)
{
    const struct type *type = visit->type;
    uint64_t pointer = dict_pointer(visit, object), valid, inline_values = object + type->basicsize;
    *dict = *values = 0;
    if (!pointer)
        return true;
    if (!reader_word(visit->reader, pointer, dict))
        return false;
    if (type->dict_place != DICT_MANAGED)
        return true;
    if (layout_has(visit->layout, FIELD_VALUES_VALID)) {
        if (type_has(type, TYPE_FLAG_INLINE_VALUES) &&
            visit_field(visit, inline_values, FIELD_VALUES_VALID, &valid) && valid == 1)
            *values = inline_values;
    } else if (layout_has(visit->layout, FIELD_DICT_OR_VALUES)) {
        if (*dict & 1) {
            *values = *dict + 1;
            *dict = 0;
        }
    } else if (!*dict) {
        return reader_word(visit->reader, pointer - visit->python->word, values);
    }
    return true;
}

uint64_t
visit_values(struct visit *visit, uint64_t object)
{
    uint64_t dict, values;
    return visit->type->dict_place == DICT_MANAGED && visit->type->cached_keys &&
                   read_instance_dict(visit, object, &dict, &values)
               ? values
               : 0;
}

void
visit_instance_dict(struct visit *visit, uint64_t object)
{
    uint64_t dict, values;
    if (!read_instance_dict(visit, object, &dict, &values)) {
        visit_unreadable(visit);
        return;
    }
    reference_emit(visit->sink, dict, REFERENCE_INSTANCE_DICT, 0);
    if (values && visit->type->cached_keys)
        visit_split_values(visit, visit->type->cached_keys, values, REFERENCE_ATTRIBUTE, false);
}

static void
each_shared_key(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct keys *keys = context;
    reference_emit(visit->sink, reader_decode_word(visit->reader, entry + keys->key_offset),
                   REFERENCE_SHARED_KEY, index);
}

void
visit_shared_keys(struct visit *visit, uint64_t keys_address)
{
    struct keys keys;
    if (read_keys(visit, keys_address, &keys))
        for_each_entry(visit, keys.entries, keys.count, keys.entry_size, each_shared_key, &keys);
}
