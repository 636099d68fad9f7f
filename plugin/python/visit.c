/* Visiting an object: its plan, its __dict__, its handler; and the containers of CPython.
 *
 * Every count that comes from the target is clipped to what the memory can hold before it is used;
 * an array whose end cannot be read yields what is before it and is counted as unreadable.
 */
#include "python/refcount.h"
#include "python/type.h"

/* No array of references in a real heap is longer than this many entries. */
#define MAX_ENTRIES (UINT64_C(1) << 36)

enum { DEQUE_BLOCK_CEILING = 1 << 16 };

/* Sources: dk_kind in Include/internal/pycore_dict.h (3.11 on). */
enum keys_kind { KEYS_GENERAL = 0, KEYS_UNICODE = 1, KEYS_SPLIT = 2 };

static bool
field(struct visit *visit, uint64_t address, enum layout_field_id id, uint64_t *value)
{
    return python_field(visit->python, visit->reader, address, id, value);
}

static void
unreadable(struct visit *visit)
{
    visit->sink->unreadable++;
}

/* Calls EACH for COUNT entries of SIZE bytes at ADDRESS until one asks to stop.  SKIP, where there
 * is one, tells how many of the next COUNT entries are of no interest. */
typedef void each_function(struct visit *visit, const uint8_t *entry, uint64_t index,
                           void *context);
typedef uint64_t skip_function(struct visit *visit, const uint8_t *entries, uint64_t count);

static inline __attribute__((always_inline)) void
for_each_entry_but(struct visit *visit, uint64_t address, uint64_t count, uint64_t size,
                   skip_function *skip, each_function *each, void *context)
{
    if (count > MAX_ENTRIES || size == 0) {
        unreadable(visit);
        return;
    }
    uint64_t index = 0;
    while (index < count) {
        const uint8_t *bytes;
        uint64_t piece = MIN(count - index, REFERENCE_STEPS);
        if (!reference_step(visit->sink, piece))
            return;
        uint64_t got = reader_extent(visit->reader, address + index * size, piece * size, &bytes);
        if (got < size) {
            /* An entry that straddles two regions, or the end of what can be read. */
            uint8_t entry[64];
            if (size > sizeof entry ||
                !reader_copy(visit->reader, address + index * size, entry, size)) {
                unreadable(visit);
                return;
            }
            each(visit, entry, index++, context);
            continue;
        }
        for (uint64_t end = index + got / size; index < end; index++, bytes += size) {
            if (skip) {
                uint64_t skipped = skip(visit, bytes, end - index);
                index += skipped;
                bytes += skipped * size;
                if (index == end)
                    break;
            }
            each(visit, bytes, index, context);
        }
    }
}

static inline __attribute__((always_inline)) void
for_each_entry(struct visit *visit, uint64_t address, uint64_t count, uint64_t size,
               each_function *each, void *context)
{
    for_each_entry_but(visit, address, count, size, NULL, each, context);
}

/* How many of the next COUNT words are not what the sink wants.  A run at a time without a branch:
 * where one of a million is wanted, the memory is all that it costs. */
static uint64_t
unwanted_words(struct visit *visit, const uint8_t *words, uint64_t count)
{
    enum { RUN = 64 };
    uint64_t n = 0, wanted = visit->sink->wanted;
    bool found = false;
    for (; visit->reader->native && count - n >= RUN; n += RUN) {
        for (unsigned i = 0; i < RUN; i++) {
            uint64_t word;
            memcpy(&word, words + (n + i) * sizeof word, sizeof word);
            found |= word == wanted;
        }
        if (found)
            break;
    }
    while (n < count &&
           reader_decode_word(visit->reader, words + n * visit->python->word) != wanted)
        n++;
    return n;
}

struct words_context {
    enum reference_kind kind;
    uint64_t first, step;
};

static void
each_word(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct words_context *words = context;
    reference_emit(visit->sink, reader_decode_word(visit->reader, entry), words->kind,
                   words->first + index);
}

void
visit_words(struct visit *visit, uint64_t address, uint64_t count, enum reference_kind kind,
            uint64_t first)
{
    struct words_context context = {.kind = kind, .first = first};
    uint64_t word = visit->python->word;
    if (visit->sink->wanted)
        for_each_entry_but(visit, address, count, word, unwanted_words, each_word, &context);
    else
        for_each_entry(visit, address, count, word, each_word, &context);
}

bool
visit_leads_to_object(struct visit *visit, uint64_t word)
{
    struct python *python = visit->python;
    return word > 4096 && word % python->word == 0 && python_type_of(python, visit->reader, word) &&
           refcount_is_plausible(python, visit->reader, word) &&
           !(python->block_forbids &&
             python->block_forbids(python->block_context, visit->reader, word));
}

static void
each_guessed_word(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct words_context *words = context;
    uint64_t word = reader_decode_word(visit->reader, entry);
    if (visit_leads_to_object(visit, word))
        reference_emit(visit->sink, word, words->kind, words->first + index * words->step);
}

void
visit_guessed_words(struct visit *visit, uint64_t address, uint64_t count, enum reference_kind kind,
                    uint64_t detail, uint64_t detail_step)
{
    struct words_context context = {.kind = kind, .first = detail, .step = detail_step};
    for_each_entry(visit, address, count, visit->python->word, each_guessed_word, &context);
}

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
    if (!address || !field(visit, address, FIELD_KEYS_SIZE, &size) ||
        !field(visit, address, FIELD_KEYS_LOOKUP, &lookup) ||
        !field(visit, address, FIELD_KEYS_NENTRIES, &keys->count) || size > (UINT64_C(1) << 40) ||
        keys->count > size)
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
        unreadable(visit);
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
        unreadable(visit);
        return;
    }
    struct split_context context = {
        &keys, values + layout_offset(visit->layout, FIELD_VALUES_ARRAY), kind, borrowed};
    uint64_t capacity = keys.count;
    field(visit, values, FIELD_VALUES_CAPACITY, &capacity);
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
    if (!field(visit, object, FIELD_DICT_KEYS, &keys_address) ||
        !field(visit, object, FIELD_DICT_VALUES, &values)) {
        unreadable(visit);
        return;
    }
    if (values) {
        uint64_t embedded = 0;
        field(visit, values, FIELD_VALUES_EMBEDDED, &embedded);
        visit_split_values(visit, keys_address, values, REFERENCE_VALUE, embedded != 0);
        return;
    }
    if (!read_keys(visit, keys_address, &keys)) {
        unreadable(visit);
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
            field(visit, inline_values, FIELD_VALUES_VALID, &valid) && valid == 1)
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
        unreadable(visit);
        return;
    }
    reference_emit(visit->sink, dict, REFERENCE_INSTANCE_DICT, 0);
    if (values && visit->type->cached_keys)
        visit_split_values(visit, visit->type->cached_keys, values, REFERENCE_ATTRIBUTE, false);
}

/* Objects/listobject.c: ob_item[0..ob_size); what lies between ob_size and allocated is dead. */
void
visit_list(struct visit *visit, uint64_t object)
{
    uint64_t size, allocated, items;
    if (!field(visit, object, FIELD_VAR_SIZE, &size) ||
        !field(visit, object, FIELD_LIST_ITEMS, &items) ||
        !field(visit, object, FIELD_LIST_ALLOCATED, &allocated) || size > allocated) {
        unreadable(visit);
        return;
    }
    visit_words(visit, items, size, REFERENCE_ITEM, 0);
}

void
visit_tuple(struct visit *visit, uint64_t object)
{
    uint64_t size;
    if (!field(visit, object, FIELD_VAR_SIZE, &size)) {
        unreadable(visit);
        return;
    }
    visit_words(visit, object + layout_offset(visit->layout, FIELD_TUPLE_ITEMS), size,
                REFERENCE_ITEM, 0);
}

/* Objects/setobject.c: an unused entry has no key, a deleted one the hash -1 (and a dummy key). */
static void
each_set_entry(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    (void)index;
    (void)context;
    uint64_t minus_one = visit->python->word == 4 ? UINT32_MAX : UINT64_MAX;
    if (reader_decode_word(visit->reader,
                           entry + layout_offset(visit->layout, FIELD_SET_ENTRY_HASH)) == minus_one)
        return;
    uint64_t key = reader_decode_word(visit->reader,
                                      entry + layout_offset(visit->layout, FIELD_SET_ENTRY_KEY));
    reference_emit(visit->sink, key, REFERENCE_MEMBER, 0);
}

void
visit_set(struct visit *visit, uint64_t object)
{
    uint64_t mask, table, fill;
    if (!field(visit, object, FIELD_SET_MASK, &mask) ||
        !field(visit, object, FIELD_SET_TABLE, &table) ||
        !field(visit, object, FIELD_SET_FILL, &fill) || mask > MAX_ENTRIES || fill > mask + 1) {
        unreadable(visit);
        return;
    }
    for_each_entry(visit, table, mask + 1, visit->layout->sizes[SIZE_SET_ENTRY], each_set_entry,
                   NULL);
}

static void
each_shared_key(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    const struct keys *keys = context;
    reference_emit(visit->sink, reader_decode_word(visit->reader, entry + keys->key_offset),
                   REFERENCE_SHARED_KEY, index);
}

/* What each interpreter keeps of a static type. */
static void
visit_static_type_states(struct visit *visit, uint64_t object)
{
    static const struct {
        enum layout_field_id field;
        const char *name;
    } rows[] = {
        {FIELD_STATIC_TYPE_DICT, NULL},
        {FIELD_STATIC_TYPE_SUBCLASSES, "tp_subclasses"},
    };
    for (guint n = 0; n < visit->python->interpreters->len; n++) {
        uint64_t state = static_type_state(visit->python, visit->reader, object, n), value;
        for (size_t i = 0; state && i < G_N_ELEMENTS(rows); i++)
            if (field(visit, state, rows[i].field, &value))
                reference_emit(visit->sink, value,
                               rows[i].name ? REFERENCE_FIELD : REFERENCE_INSTANCE_DICT,
                               (uintptr_t)rows[i].name);
    }
}

/* Objects/typeobject.c, type_traverse and type_dealloc.  The heap part exists only behind a heap
 * type; a static type owns the first group all the same. */
void
visit_type(struct visit *visit, uint64_t object)
{
    static const struct {
        enum layout_field_id field;
        const char *name;
        enum { ANY, OWN_STATE, HEAP } of;
    } rows[] = {
        {FIELD_TYPE_BASE, "__base__", ANY},
        {FIELD_TYPE_BASES, "__bases__", ANY},
        {FIELD_TYPE_MRO, "__mro__", ANY},
        {FIELD_TYPE_CACHE, "tp_cache", ANY},
        {FIELD_TYPE_SUBCLASSES, "tp_subclasses", OWN_STATE},
        {FIELD_HEAP_TYPE_NAME, "__name__", HEAP},
        {FIELD_HEAP_TYPE_QUALNAME, "__qualname__", HEAP},
        {FIELD_HEAP_TYPE_SLOTS, "__slots__", HEAP},
        {FIELD_HEAP_TYPE_MODULE, "ht_module", HEAP},
    };
    uint64_t flags, value, cached_keys;
    if (!field(visit, object, FIELD_TYPE_FLAGS, &flags)) {
        unreadable(visit);
        return;
    }
    bool heap = flags & TYPE_FLAG_HEAP;
    bool own_state = !type_keeps_state_outside(visit->python, visit->reader, object);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if ((rows[i].of == ANY || (rows[i].of == HEAP ? heap : own_state)) &&
            field(visit, object, rows[i].field, &value))
            reference_emit(visit->sink, value, REFERENCE_FIELD, (uintptr_t)rows[i].name);
    if (!own_state)
        visit_static_type_states(visit, object);
    struct keys keys;
    if (heap && field(visit, object, FIELD_HEAP_TYPE_CACHED_KEYS, &cached_keys) && cached_keys &&
        read_keys(visit, cached_keys, &keys))
        for_each_entry(visit, keys.entries, keys.count, keys.entry_size, each_shared_key, &keys);
}

/* Objects/moduleobject.c: md_state is a C structure of the module, as large as its definition says
 * (m_size), or from 3.15 on the module itself. */
void
visit_module(struct visit *visit, uint64_t object)
{
    uint64_t def = 0, state, size;
    if (!field(visit, object, FIELD_MODULE_STATE, &state) || !state ||
        (!field(visit, object, FIELD_MODULE_STATE_SIZE, &size) &&
         (!field(visit, object, FIELD_MODULE_DEF, &def) || !def ||
          !field(visit, def, FIELD_MODULE_DEF_SIZE, &size))) ||
        size > (1u << 20))
        return;
    if (def && def == visit->layout->symbols[SYMBOL_EXIT_MODULE_DEF])
        visit_exit_callbacks(visit, state);
    visit_state(visit, state, size);
}

void
visit_weakref(struct visit *visit, uint64_t object)
{
    uint64_t referent, callback;
    if (!field(visit, object, FIELD_WEAKREF_OBJECT, &referent) ||
        !field(visit, object, FIELD_WEAKREF_CALLBACK, &callback)) {
        unreadable(visit);
        return;
    }
    reference_emit(visit->sink, callback, REFERENCE_FIELD, (uintptr_t) "__callback__");
    if (referent != visit->python->none)
        reference_emit(visit->sink, referent, REFERENCE_WEAK, 0);
}

/* Rounded up to whole words; Python/structmember.c, _PyMember_GetOffset (3.15). */
static uint64_t
bytes_of_items(struct visit *visit, uint64_t object)
{
    uint64_t count, word = visit->python->word;
    if (!field(visit, object, FIELD_VAR_SIZE, &count) || count > MAX_ENTRIES)
        return 0;
    return (count * visit->type->itemsize + word - 1) / word * word;
}

static void
visit_member(struct visit *visit, uint64_t object, const struct type_member *member)
{
    uint64_t address = object + member->offset, value, count = member->count;
    if (member->after_items)
        address += bytes_of_items(visit, object);
    if (count == 0 && !field(visit, object, FIELD_VAR_SIZE, &count))
        unreadable(visit);
    else if (member->derived && count == 1 && reader_word(visit->reader, address, &value) &&
             value == object) /* as Cython's functions do, without a count */
        reference_emit(visit->sink, value, REFERENCE_CACHED, (uintptr_t) "pointer to itself");
    else if (member->kind == REFERENCE_INFERRED)
        visit_guessed_words(visit, address, count, REFERENCE_INFERRED, member->offset,
                            visit->python->word);
    else if (member->count != 1)
        visit_words(visit, address, count, REFERENCE_ITEM, 0);
    else if (reader_word(visit->reader, address, &value))
        reference_emit(visit->sink, member->tagged ? value & ~UINT64_C(1) : value, member->kind,
                       (uintptr_t)member->name);
    else
        unreadable(visit);
}

static void
visit_members(struct visit *visit, uint64_t object)
{
    for (unsigned i = 0; i < visit->type->member_count; i++)
        visit_member(visit, object, &visit->type->members[i]);
}

void
python_references(struct python *python, struct reader *reader, uint64_t address,
                  const struct type *type, struct reference_sink *sink)
{
    if (type->leaf)
        return;
    struct visit visit = {python, python->layout, reader, type, sink};
    if (type->dict_place != DICT_NONE)
        visit_instance_dict(&visit, address);
    if (type->member_count)
        visit_members(&visit, address);
    if (type->external_count)
        visit_externals(&visit, address);
    if (type->handler)
        type->handler->visit(&visit, address);
}
