#include "python/part.h"

#include "python/dict.h"
#include "python/text.h"

enum {
    KEY_LIMIT = 60,       /* characters of a key */
    MAX_STACK = 1 << 16,  /* words that a code object may claim */
    MAX_BLOCKS = 1 << 14, /* of a deque, followed to find one */
};

/* An address in something. */
struct parting {
    struct python *python;
    struct reader *reader;
    uint64_t object;
    const struct type *type;
    uint64_t address, offset; /* behind OBJECT */
    GString *out;
};

#define NUMBER "%" G_GUINT64_FORMAT

static bool
has_handler(const struct parting *parting, visit_function *visit)
{
    return parting->type->handler && parting->type->handler->visit == visit;
}

static struct visit
visit_of(const struct parting *parting)
{
    return (struct visit){parting->python, parting->python->layout, parting->reader, parting->type,
                          NULL};
}

/* What begins every structure of an object is not named. */
static bool
append_c_member(const struct parting *parting, const char *structure, uint64_t offset)
{
    static const char *const bases[] = {"ob_base.", "_base."};
    g_autofree char *path = layout_member_at(parting->python->layout, structure, offset);
    const char *name = path;
    for (size_t i = 0; name && i < G_N_ELEMENTS(bases);)
        if (g_str_has_prefix(name, bases[i]))
            name += strlen(bases[i]);
        else
            i++;
    if (name)
        g_string_append(parting->out, name);
    return name != NULL;
}

static bool
append_number(const struct parting *parting, const char *what, uint64_t number)
{
    g_string_append_printf(parting->out, "%s " NUMBER, what, number);
    return true;
}

/* The collector's head, and in front of that two words for what every instance has. */
static bool
part_in_front(const struct parting *parting)
{
    const struct layout *layout = parting->python->layout;
    uint64_t before = parting->object - parting->address, head = layout->sizes[SIZE_GC_HEAD];
    if (before <= head) {
        g_string_append(parting->out, "the collector's ");
        if (!append_c_member(parting, "PyGC_Head", head - before))
            g_string_append(parting->out, "head");
        return true;
    }
    bool dict = before <= head + parting->python->word;
    bool weak = type_has(parting->type, TYPE_FLAG_MANAGED_WEAKREF);
    g_string_append(parting->out, dict   ? (layout_has(layout, FIELD_DICT_OR_VALUES)
                                                ? "pointer to its __dict__ or attribute values"
                                                : "pointer to its __dict__")
                                  : weak ? "its weak references"
                                         : "pointer to its attribute values");
    return true;
}

static bool
part_of_member(const struct parting *parting)
{
    for (unsigned i = 0; i < parting->type->member_count; i++) {
        const struct type_member *member = &parting->type->members[i];
        uint64_t word = parting->python->word, within = parting->offset - member->offset;
        if (parting->offset < member->offset || member->after_items ||
            (member->count && within >= member->count * word) || member->kind == REFERENCE_INFERRED)
            continue;
        g_string_append_printf(parting->out,
                               member->kind == REFERENCE_SLOT         ? ".%s (slot)"
                               : g_str_has_prefix(member->name, "__") ? ".%s (attribute)"
                                                                      : ".%s (C member)",
                               member->name);
        if (member->count != 1)
            g_string_append_printf(parting->out, "[" NUMBER "]", within / word);
        return true;
    }
    return false;
}

/* An attribute's value, number N of those that are kept in the order of the class's keys. */
static bool
part_of_values(const struct parting *parting, uint64_t keys, uint64_t values)
{
    struct visit visit = visit_of(parting);
    uint64_t array = values + layout_offset(parting->python->layout, FIELD_VALUES_ARRAY);
    if (parting->address < array) {
        g_string_append(parting->out, "head of its attribute values");
        return true;
    }
    uint64_t n = (parting->address - array) / parting->python->word;
    uint64_t key = keys ? visit_keys_key(&visit, keys, n) : 0;
    size_t before = parting->out->len;
    g_string_append_c(parting->out, '.');
    if (!key || !text_str(parting->python, parting->reader, key, KEY_LIMIT, parting->out)) {
        g_string_truncate(parting->out, before);
        return append_number(parting, "attribute value", n);
    }
    g_string_append(parting->out, " (instance attribute)");
    return true;
}

static bool
part_of_inline_values(const struct parting *parting)
{
    const struct type *type = parting->type;
    return layout_has(parting->python->layout, FIELD_VALUES_VALID) &&
           type_has(type, TYPE_FLAG_INLINE_VALUES) && parting->offset >= type->basicsize &&
           part_of_values(parting, type->cached_keys, parting->object + type->basicsize);
}

static bool
part_of_str(const struct parting *parting)
{
    const struct layout *layout = parting->python->layout;
    unsigned compact, ascii, kind;
    if (!type_has(parting->type, TYPE_FLAG_STR) ||
        !python_bits(parting->python, parting->reader, parting->object, FIELD_STR_COMPACT,
                     &compact) ||
        !python_bits(parting->python, parting->reader, parting->object, FIELD_STR_ASCII, &ascii) ||
        !python_bits(parting->python, parting->reader, parting->object, FIELD_STR_KIND, &kind))
        return false;
    uint64_t data = layout->sizes[ascii ? SIZE_ASCII_STR : SIZE_COMPACT_STR];
    if (compact && parting->offset >= data)
        return append_number(parting, "character", (parting->offset - data) / MAX(kind, 1));
    return append_c_member(parting, "PyASCIIObject", parting->offset) ||
           append_c_member(parting, "PyUnicodeObject", parting->offset);
}

/* Items and digits that lie in the object itself. */
static bool
part_of_items(const struct parting *parting)
{
    static const struct {
        visit_function *visit;
        uint32_t flag;
        enum layout_field_id field;
        unsigned bytes; /* of one; 0: a word */
        const char *what;
    } rows[] = {
        {visit_tuple, 0, FIELD_TUPLE_ITEMS, 0, "item"},
        {NULL, TYPE_FLAG_BYTES, FIELD_BYTES_DATA, 1, "byte"},
        {NULL, TYPE_FLAG_INT, FIELD_INT_DIGITS, 4, "digit"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        uint64_t start = layout_offset(parting->python->layout, rows[i].field);
        unsigned bytes = rows[i].bytes ? rows[i].bytes : parting->python->word;
        if ((rows[i].visit ? has_handler(parting, rows[i].visit)
                           : (parting->type->flags & rows[i].flag) != 0) &&
            parting->offset >= start)
            return append_number(parting, rows[i].what, (parting->offset - start) / bytes);
    }
    return false;
}

/* Words that every object of a class may have somewhere. */
static bool
part_of_class(const struct parting *parting)
{
    const struct type *type = parting->type;
    uint64_t weak;
    if (type->dict_place == DICT_AT_OFFSET &&
        parting->offset - (uint64_t)type->dictoffset < parting->python->word) {
        g_string_append(parting->out, ".__dict__ (attribute)");
        return true;
    }
    if (python_field(parting->python, parting->reader, type->address, FIELD_TYPE_WEAKLISTOFFSET,
                     &weak) &&
        weak && parting->offset - weak < parting->python->word) {
        g_string_append(parting->out, "its weak references");
        return true;
    }
    return false;
}

/* Variables and the evaluation stack behind them, of CODE, from START on. */
static bool
part_of_variables(const struct parting *parting, uint64_t code, uint64_t start)
{
    uint64_t variables = 0, n = (parting->address - start) / parting->python->word;
    code_variable_count(parting->python, parting->reader, code, &variables);
    if (n >= variables)
        return append_number(parting, "evaluation stack, slot", n - variables);
    g_string_append(parting->out, "variable ");
    if (!code_variable_name(parting->python, parting->reader, code, n, parting->out))
        g_string_append_printf(parting->out, NUMBER, n);
    return true;
}

static bool
part_of_held_frame(const struct parting *parting)
{
    struct python *python = parting->python;
    const struct layout *layout = python->layout;
    bool objects = frames_are_objects(layout), generator = has_handler(parting, visit_generator);
    struct frame frame;
    if ((!has_handler(parting, visit_frame_object) && (objects || !generator)) ||
        !frame_within(python, parting->reader, parting->object, parting->type, &frame))
        return false;
    if (objects) {
        uint64_t values = layout_offset(layout, FIELD_FRAME_OBJECT_VALUES);
        return parting->offset >= values &&
               part_of_variables(parting, frame.code, parting->object + values);
    }
    return parting->address >= frame.address &&
           part_of_frame(python, parting->reader, &frame, parting->address, parting->out);
}

/* Structures of C by the types whose instances they are, for members that hold no reference. */
static bool
part_of_structure(const struct parting *parting)
{
    static const struct {
        const char *type, *structure;
    } rows[] = {
        {.type = "list", .structure = "PyListObject"},
        {.type = "list", .structure = "PyVarObject"},
        {.type = "tuple", .structure = "PyTupleObject"},
        {.type = "dict", .structure = "PyDictObject"},
        {.type = "set", .structure = "PySetObject"},
        {.type = "frozenset", .structure = "PySetObject"},
        {.type = "int", .structure = "PyLongObject"},
        {.type = "float", .structure = "PyFloatObject"},
        {.type = "bytes", .structure = "PyBytesObject"},
        {.type = "type", .structure = "PyTypeObject"},
        {.type = "type", .structure = "PyHeapTypeObject"},
        {.type = "function", .structure = "PyFunctionObject"},
        {.type = "method", .structure = "PyMethodObject"},
        {.type = "builtin_function_or_method", .structure = "PyCFunctionObject"},
        {.type = "module", .structure = "PyModuleObject"},
        {.type = "code", .structure = "PyCodeObject"},
        {.type = "generator", .structure = "PyGenObject"},
        {.type = "coroutine", .structure = "PyGenObject"},
        {.type = "async_generator", .structure = "PyGenObject"},
        {.type = "frame", .structure = "PyFrameObject"},
        {.type = "cell", .structure = "PyCellObject"},
        {.type = "PyCapsule", .structure = "PyCapsule"},
        {.type = "collections.deque", .structure = "dequeobject"},
        {.type = "collections.deque", .structure = "PyVarObject"},
        {.type = "bytearray", .structure = "PyByteArrayObject"},
        {.type = "bytearray", .structure = "PyVarObject"},
        {.type = "collections.OrderedDict", .structure = "PyODictObject"},
        {.type = "functools._lru_cache_wrapper", .structure = "lru_cache_object"},
    };
    for (const struct type *type = parting->type; type; type = type->base)
        for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
            if (strcmp(type->name, rows[i].type) == 0 &&
                append_c_member(parting, rows[i].structure, parting->offset))
                return true;
    return parting->type->itemsize && append_c_member(parting, "PyVarObject", parting->offset);
}

/* The structure that the functions of the type, or of a base made in C, say they work on. */
static bool
part_of_function_structure(const struct parting *parting)
{
    static const enum layout_field_id slots[] = {FIELD_TYPE_TRAVERSE, FIELD_TYPE_CLEAR,
                                                 FIELD_TYPE_DEALLOC};
    const struct layout_source *source = parting->python->layout->source;
    const struct type *type = parting->type;
    struct c_structure structure = {0};
    uint64_t pc;
    while (type && type->of_python)
        type = type->base;
    for (size_t i = 0; type && source->function_structure && i < G_N_ELEMENTS(slots); i++) {
        if (!python_field(parting->python, parting->reader, type->address, slots[i], &pc) || !pc ||
            !source->function_structure(source->context, pc, type->basicsize, &structure))
            continue;
        bool found = structure.name && append_c_member(parting, structure.name, parting->offset);
        c_structure_clear(&structure);
        return found;
    }
    return false;
}

bool
part_of_object(struct python *python, struct reader *reader, uint64_t object,
               const struct type *type, uint64_t address, GString *out)
{
    struct parting parting = {python, reader, object, type, address, address - object, out};
    if (address < object)
        return part_in_front(&parting);
    if (parting.offset < python->layout->sizes[SIZE_OBJECT])
        return append_c_member(&parting, "PyObject", parting.offset);
    return part_of_inline_values(&parting) || part_of_items(&parting) || part_of_str(&parting) ||
           part_of_class(&parting) || part_of_held_frame(&parting) || part_of_member(&parting) ||
           part_of_structure(&parting) || part_of_function_structure(&parting);
}

static bool
part_of_list(const struct parting *parting)
{
    uint64_t items, size, allocated, n;
    if (!has_handler(parting, visit_list) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_LIST_ITEMS,
                      &items) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_VAR_SIZE, &size) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_LIST_ALLOCATED,
                      &allocated) ||
        parting->address < items)
        return false;
    n = (parting->address - items) / parting->python->word;
    return n < MAX(size, allocated) &&
           append_number(parting, n < size ? "item" : "room for item", n);
}

static bool
append_key(const struct parting *parting, const struct keys_place *place)
{
    static const char *const members[] = {
        [KEYS_HASH] = "hash of key", [KEYS_KEY] = "key", [KEYS_VALUE] = "value of key"};
    if (place->part == KEYS_HEAD || place->part == KEYS_INDICES) {
        g_string_append(parting->out,
                        place->part == KEYS_HEAD ? "head of its keys" : "hash table of its keys");
        return true;
    }
    if (!place->key)
        return append_number(parting, "unused entry", place->entry);
    g_string_append_printf(parting->out, "%s ", members[place->part]);
    text_repr(parting->python, parting->reader, place->key, KEY_LIMIT, parting->out);
    return true;
}

static bool
part_of_keys(const struct parting *parting, uint64_t keys)
{
    struct visit visit = visit_of(parting);
    struct keys_place place;
    bool shared;
    uint64_t bytes = keys ? visit_keys_bytes(&visit, keys, &shared) : 0;
    return parting->address - keys < bytes &&
           visit_keys_place(&visit, keys, parting->address, &place) && append_key(parting, &place);
}

static bool
part_of_dict(const struct parting *parting)
{
    uint64_t keys, values;
    if (!type_has(parting->type, TYPE_FLAG_DICT) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_DICT_KEYS, &keys) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_DICT_VALUES,
                      &values))
        return false;
    if (part_of_keys(parting, keys))
        return true;
    return values && parting->address >= values && part_of_values(parting, keys, values);
}

/* The keys that the instances of a class share. */
static bool
part_of_type(const struct parting *parting)
{
    uint64_t flags, keys;
    return has_handler(parting, visit_type) &&
           python_field(parting->python, parting->reader, parting->object, FIELD_TYPE_FLAGS,
                        &flags) &&
           flags & TYPE_FLAG_HEAP &&
           python_field(parting->python, parting->reader, parting->object,
                        FIELD_HEAP_TYPE_CACHED_KEYS, &keys) &&
           part_of_keys(parting, keys);
}

static bool
part_of_set(const struct parting *parting)
{
    uint64_t table, mask, size = parting->python->layout->sizes[SIZE_SET_ENTRY];
    if (!has_handler(parting, visit_set) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_SET_TABLE, &table) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_SET_MASK, &mask) ||
        parting->address < table || (parting->address - table) / size > mask)
        return false;
    uint64_t hash = layout_offset(parting->python->layout, FIELD_SET_ENTRY_HASH);
    uint64_t within = (parting->address - table) % size;
    return append_number(parting,
                         within - hash < parting->python->word ? "hash of the member in slot"
                                                               : "member in slot",
                         (parting->address - table) / size);
}

static bool
part_of_text(const struct parting *parting)
{
    uint64_t data, length;
    unsigned kind, compact;
    if (!type_has(parting->type, TYPE_FLAG_STR) ||
        !python_bits(parting->python, parting->reader, parting->object, FIELD_STR_COMPACT,
                     &compact) ||
        compact ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_STR_LENGTH,
                      &length) ||
        !python_field(parting->python, parting->reader, parting->object, FIELD_STR_DATA, &data) ||
        !python_bits(parting->python, parting->reader, parting->object, FIELD_STR_KIND, &kind) ||
        parting->address < data || (parting->address - data) / MAX(kind, 1) > length)
        return false;
    return append_number(parting, "character", (parting->address - data) / MAX(kind, 1));
}

static bool
part_of_instance(const struct parting *parting)
{
    struct visit visit = visit_of(parting);
    uint64_t values = visit_values(&visit, parting->object);
    return values && !layout_has(parting->python->layout, FIELD_VALUES_VALID) &&
           parting->address >= values &&
           part_of_values(parting, parting->type->cached_keys, values);
}

/* Items from leftindex of leftblock on. */
static bool
part_of_deque(const struct parting *parting)
{
    struct python *python = parting->python;
    const struct layout_member *data = &python->layout->fields[FIELD_DEQUE_BLOCK_DATA];
    uint64_t block, index, size, per_block = data->size / python->word;
    if (!has_handler(parting, visit_deque) || !per_block ||
        !python_field(python, parting->reader, parting->object, FIELD_DEQUE_LEFT_BLOCK, &block) ||
        !python_field(python, parting->reader, parting->object, FIELD_DEQUE_LEFT_INDEX, &index) ||
        !python_field(python, parting->reader, parting->object, FIELD_VAR_SIZE, &size))
        return false;
    for (uint64_t n = 0; n < MAX_BLOCKS && block; n++) {
        uint64_t start = block + data->offset, at = (parting->address - start) / python->word;
        if (parting->address >= start && at < per_block) {
            uint64_t item = n * per_block + at;
            return append_number(parting,
                                 item >= index && item - index < size ? "item" : "unused slot",
                                 item >= index && item - index < size ? item - index : at);
        }
        if (!python_field(python, parting->reader, block, FIELD_DEQUE_BLOCK_RIGHT, &block))
            return false;
    }
    return false;
}

bool
part_outside_object(struct python *python, struct reader *reader, uint64_t object,
                    const struct type *type, uint64_t address, GString *out)
{
    struct parting parting = {python, reader, object, type, address, address - object, out};
    return part_of_list(&parting) || part_of_dict(&parting) || part_of_set(&parting) ||
           part_of_type(&parting) || part_of_deque(&parting) || part_of_instance(&parting) ||
           part_of_text(&parting);
}

uint64_t
part_frame_end(struct python *python, struct reader *reader, const struct frame *frame)
{
    uint64_t variables = 0, stack = 0;
    if (frame->code) {
        code_variable_count(python, reader, frame->code, &variables);
        python_field(python, reader, frame->code, FIELD_CODE_STACKSIZE, &stack);
    }
    return frame->address + layout_offset(python->layout, FIELD_FRAME_LOCALSPLUS) +
           (MIN(variables, MAX_STACK) + MIN(stack, MAX_STACK)) * python->word;
}

bool
part_of_frame(struct python *python, struct reader *reader, const struct frame *frame,
              uint64_t address, GString *out)
{
    uint64_t values = frame->address + layout_offset(python->layout, FIELD_FRAME_LOCALSPLUS);
    struct parting parting = {.python = python, .reader = reader, .address = address, .out = out};
    if (address >= values)
        return frame->code && part_of_variables(&parting, frame->code, values);
    return append_c_member(&parting, "_PyInterpreterFrame", address - frame->address);
}
