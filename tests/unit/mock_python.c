#include "mock_python.h"

#include "python/text.h"

#include <stdlib.h>

enum { T_OBJECT_EX = 16 }; /* Include/structmember.h */

static uint64_t
align(const struct mock_python *mock, uint64_t size)
{
    return (size + mock->word - 1) / mock->word * mock->word;
}

static uint64_t
peek(struct mock_python *mock, uint64_t address, unsigned size)
{
    return bytes_decode(mock_bytes(mock->target, address, size), size,
                        byte_format_swaps(mock->format));
}

void
mock_set(struct mock_python *mock, uint64_t address, const char *name, uint64_t value)
{
    struct layout_member member = mock_member(&mock->source, name);
    if (member.bit_size) {
        uint64_t mask = ((UINT64_C(1) << member.bit_size) - 1) << member.bit_offset;
        uint64_t others = peek(mock, address + member.offset, member.size) & ~mask;
        value = others | (value << member.bit_offset & mask);
    }
    mock_poke(mock->target, address + member.offset, value, member.size);
}

uint64_t
mock_get(struct mock_python *mock, uint64_t address, const char *name)
{
    struct layout_member member = mock_member(&mock->source, name);
    return peek(mock, address + member.offset, member.size);
}

static void
poke_words(struct mock_python *mock, uint64_t address, const uint64_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        mock_poke_word(mock->target, address + i * mock->word, words[i]);
}

uint64_t
mock_words(struct mock_python *mock, const uint64_t *words, size_t count)
{
    uint64_t address = mock_place(mock->target, MAX(count, 1) * mock->word);
    poke_words(mock, address, words, count);
    return address;
}

uint64_t
mock_c_string(struct mock_python *mock, const char *text)
{
    uint64_t address = mock_place(mock->target, strlen(text) + 1);
    mock_poke_string(mock->target, address, text);
    return address;
}

/* Types */

static uint64_t
place_type(struct mock_python *mock, uint64_t flags, size_t slot_count)
{
    uint64_t head = mock_size(&mock->source, "PyGC_Head");
    if (flags & TYPE_FLAG_HEAP)
        return head +
               mock_place(mock->target, head + mock_size(&mock->source, "PyHeapTypeObject") +
                                            slot_count * mock_size(&mock->source, "PyMemberDef"));
    return mock_place(mock->target, mock_size(&mock->source, "PyTypeObject"));
}

static void
fill_type(struct mock_python *mock, uint64_t address, const struct mock_type *type)
{
    mock_set(mock, address, "PyObject.ob_refcnt", 1);
    mock_set(mock, address, "PyObject.ob_type", type->metatype);
    mock_set(mock, address, "PyTypeObject.tp_name", mock_c_string(mock, type->name));
    mock_set(mock, address, "PyTypeObject.tp_base", type->base);
    mock_set(mock, address, "PyTypeObject.tp_basicsize", type->basicsize);
    mock_set(mock, address, "PyTypeObject.tp_itemsize", type->itemsize);
    mock_set(mock, address, "PyTypeObject.tp_flags", type->flags | TYPE_FLAG_READY);
    mock_set(mock, address, "PyTypeObject.tp_dictoffset", (uint64_t)type->dictoffset);
    mock_set(mock, address, "PyTypeObject.tp_weaklistoffset", type->weaklistoffset);
    mock_set(mock, address, "PyTypeObject.tp_traverse", type->traverse);
    mock_set(mock, address, "PyTypeObject.tp_clear", type->clear);
    mock_set(mock, address, "PyTypeObject.tp_dealloc", type->dealloc);
}

/* As many PyMemberDefs behind the type as it has slots, each a word behind what the base has. */
static void
add_slots(struct mock_python *mock, uint64_t address, struct mock_type *type, size_t count)
{
    uint64_t def = address + mock_get(mock, type->metatype, "PyTypeObject.tp_basicsize");
    mock_set(mock, address, "PyVarObject.ob_size", count);
    for (size_t i = 0; i < count; i++, def += mock_size(&mock->source, "PyMemberDef")) {
        mock_set(mock, def, "PyMemberDef.name", mock_c_string(mock, type->slots[i]));
        mock_set(mock, def, "PyMemberDef.type", T_OBJECT_EX);
        mock_set(mock, def, "PyMemberDef.offset", type->basicsize);
        type->basicsize += mock->word;
    }
}

uint64_t
mock_type(struct mock_python *mock, struct mock_type type)
{
    size_t slots = type.slots ? g_strv_length((char **)type.slots) : 0;
    uint64_t address = place_type(mock, type.flags, slots);
    type.metatype = type.metatype ? type.metatype : mock->types.type;
    type.base = type.base ? type.base : mock->types.object;
    if (!type.basicsize)
        type.basicsize = mock_get(mock, type.base, "PyTypeObject.tp_basicsize");
    if (!type.itemsize)
        type.itemsize = mock_get(mock, type.base, "PyTypeObject.tp_itemsize");
    if (!type.dictoffset)
        type.dictoffset = (int64_t)mock_get(mock, type.base, "PyTypeObject.tp_dictoffset");
    if (!type.weaklistoffset)
        type.weaklistoffset = mock_get(mock, type.base, "PyTypeObject.tp_weaklistoffset");
    if (type.slots)
        add_slots(mock, address, &type, slots);
    fill_type(mock, address, &type);
    return address;
}

/* The flags that a subclass has of its base. */
static uint64_t
inherited_flags(struct mock_python *mock, uint64_t base)
{
    uint64_t flags = base ? mock_get(mock, base, "PyTypeObject.tp_flags") : 0;
    return flags & ~(uint64_t)TYPE_FLAG_HEAP;
}

uint64_t
mock_class(struct mock_python *mock, const char *name, uint64_t base)
{
    uint64_t flags = inherited_flags(mock, base);
    uint64_t size = mock_get(mock, base ? base : mock->types.object, "PyTypeObject.tp_basicsize");
    bool first = !(flags & TYPE_FLAG_MANAGED_DICT);
    return mock_type(mock,
                     (struct mock_type){
                         .name = name,
                         .base = base,
                         .basicsize = first ? align(mock, size) + mock->word : size,
                         .flags = flags | TYPE_FLAG_HEAP | TYPE_FLAG_GC | TYPE_FLAG_MANAGED_DICT,
                         .dictoffset = -1,
                         .weaklistoffset = first ? align(mock, size) : 0,
                         .traverse = MOCK_SUBTYPE_TRAVERSE,
                         .dealloc = MOCK_SUBTYPE_DEALLOC,
                     });
}

uint64_t
mock_slots_class(struct mock_python *mock, const char *name, uint64_t base,
                 const char *const *slots)
{
    return mock_type(mock, (struct mock_type){
                               .name = name,
                               .base = base,
                               .flags = inherited_flags(mock, base) | TYPE_FLAG_HEAP | TYPE_FLAG_GC,
                               .traverse = MOCK_SUBTYPE_TRAVERSE,
                               .dealloc = MOCK_SUBTYPE_DEALLOC,
                               .slots = slots,
                           });
}

/* Objects */

/* What an object of a kind has in front of it (Include/internal/pycore_object.h). */
static uint64_t
size_in_front(struct mock_python *mock, uint64_t type)
{
    uint64_t flags = mock_get(mock, type, "PyTypeObject.tp_flags");
    uint64_t size = flags & TYPE_FLAG_GC ? mock_size(&mock->source, "PyGC_Head") : 0;
    return flags & TYPE_FLAG_MANAGED_DICT ? size + 2 * mock->word : size;
}

uint64_t
mock_object(struct mock_python *mock, uint64_t type, size_t extra)
{
    uint64_t front = size_in_front(mock, type);
    uint64_t size = mock_get(mock, type, "PyTypeObject.tp_basicsize");
    uint64_t address = mock_place(mock->target, front + size + extra) + front;
    mock_set(mock, address, "PyObject.ob_refcnt", 1);
    mock_set(mock, address, "PyObject.ob_type", type);
    return address;
}

void
mock_set_dict(struct mock_python *mock, uint64_t instance, uint64_t dict)
{
    uint64_t head = mock_size(&mock->source, "PyGC_Head");
    mock_poke_word(mock->target, instance - head - mock->word, dict);
}

void
mock_set_values(struct mock_python *mock, uint64_t instance, uint64_t keys, const uint64_t *values,
                size_t count)
{
    uint64_t head = mock_size(&mock->source, "PyGC_Head");
    mock_poke_word(mock->target, instance - head - 2 * mock->word, mock_words(mock, values, count));
    mock_set(mock, mock_get(mock, instance, "PyObject.ob_type"), "PyHeapTypeObject.ht_cached_keys",
             keys);
}

static void
set_str_state(struct mock_python *mock, uint64_t str, unsigned kind, bool ascii, size_t length)
{
    mock_set(mock, str, "PyASCIIObject.length", length);
    mock_set(mock, str, "PyASCIIObject.state.kind", kind);
    mock_set(mock, str, "PyASCIIObject.state.compact", 1);
    mock_set(mock, str, "PyASCIIObject.state.ascii", ascii);
    mock_set(mock, str, "PyASCIIObject.state.ready", 1);
}

uint64_t
mock_str(struct mock_python *mock, const char *ascii)
{
    uint64_t str = mock_object(mock, mock->types.str, strlen(ascii) + 1);
    set_str_state(mock, str, 1, true, strlen(ascii));
    mock_poke_string(mock->target, str + mock_size(&mock->source, "PyASCIIObject"), ascii);
    return str;
}

uint64_t
mock_wide_str(struct mock_python *mock, unsigned width, const uint32_t *characters, size_t count)
{
    uint64_t str = mock_object(mock, mock->types.str, (count + 1) * width);
    uint64_t data = str + mock_size(&mock->source, "PyCompactUnicodeObject");
    set_str_state(mock, str, width, false, count);
    for (size_t i = 0; i < count; i++)
        mock_poke(mock->target, data + i * width, characters[i], width);
    return str;
}

uint64_t
mock_big_int(struct mock_python *mock, bool negative, const uint32_t *digits, size_t count)
{
    uint64_t object = mock_object(mock, mock->types.integer, MAX(count, 1) * 4);
    uint64_t data = object + mock_member(&mock->source, "PyLongObject.ob_digit").offset;
    mock_set(mock, object, "PyVarObject.ob_size", negative ? -(uint64_t)count : count);
    for (size_t i = 0; i < count; i++)
        mock_poke(mock->target, data + i * 4, digits[i], 4);
    return object;
}

uint64_t
mock_int(struct mock_python *mock, int64_t value)
{
    uint32_t digits[3];
    size_t count = 0;
    for (uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value; rest; rest >>= 30)
        digits[count++] = rest & ((1u << 30) - 1);
    return mock_big_int(mock, value < 0, digits, count);
}

uint64_t
mock_bool(struct mock_python *mock, bool value)
{
    uint64_t object = mock_int(mock, value);
    mock_set(mock, object, "PyObject.ob_type", mock->types.boolean);
    return object;
}

uint64_t
mock_float(struct mock_python *mock, double value)
{
    uint64_t object = mock_object(mock, mock->types.real, 0), bits;
    memcpy(&bits, &value, sizeof bits);
    mock_set(mock, object, "PyFloatObject.ob_fval", bits);
    return object;
}

uint64_t
mock_bytes_object(struct mock_python *mock, const void *bytes, size_t length)
{
    uint64_t object = mock_object(mock, mock->types.bytes, length + 1);
    mock_set(mock, object, "PyVarObject.ob_size", length);
    mock_poke_bytes(mock->target,
                    object + mock_member(&mock->source, "PyBytesObject.ob_sval").offset, bytes,
                    length);
    return object;
}

uint64_t
mock_tuple_of(struct mock_python *mock, const uint64_t *items, size_t count)
{
    uint64_t tuple = mock_object(mock, mock->types.tuple, count * mock->word);
    mock_set(mock, tuple, "PyVarObject.ob_size", count);
    poke_words(mock, tuple + mock_member(&mock->source, "PyTupleObject.ob_item").offset, items,
               count);
    return tuple;
}

uint64_t
mock_list_of(struct mock_python *mock, const uint64_t *items, size_t count)
{
    uint64_t list = mock_object(mock, mock->types.list, 0);
    mock_set(mock, list, "PyVarObject.ob_size", count);
    mock_set(mock, list, "PyListObject.allocated", count);
    mock_set(mock, list, "PyListObject.ob_item", mock_words(mock, items, count));
    return list;
}

/* Objects/setobject.c: a power of two of entries; which one a member has does not matter here. */
uint64_t
mock_set_of(struct mock_python *mock, const uint64_t *members, size_t count)
{
    uint64_t set = mock_object(mock, mock->types.set, 0), room = 8;
    while (room < 2 * count)
        room *= 2;
    uint64_t table = mock_place(mock->target, room * mock_size(&mock->source, "setentry"));
    for (size_t i = 0; i < count; i++) {
        uint64_t entry = table + 2 * i * mock_size(&mock->source, "setentry");
        mock_set(mock, entry, "setentry.key", members[i]);
        mock_set(mock, entry, "setentry.hash", 1000 + i);
    }
    mock_set(mock, set, "PySetObject.fill", count);
    mock_set(mock, set, "PySetObject.used", count);
    mock_set(mock, set, "PySetObject.mask", room - 1);
    mock_set(mock, set, "PySetObject.table", table);
    return set;
}

/* Objects/dictobject.c: the head, one byte of index for each of 2**log2_size places, the entries.
 */
uint64_t
mock_keys(struct mock_python *mock, enum mock_keys_kind kind, const uint64_t *pairs, size_t count)
{
    const char *entry = kind == MOCK_KEYS_GENERAL ? "PyDictKeyEntry" : "PyDictUnicodeEntry";
    uint64_t entry_size = mock_size(&mock->source, entry);
    uint64_t indices = mock_member(&mock->source, "PyDictKeysObject.dk_indices").offset;
    unsigned log2_size = 3;
    while (count / 2 * 3 > 2u << log2_size)
        log2_size++;
    uint64_t keys =
        mock_place(mock->target, indices + (1u << log2_size) + MAX(count / 2, 1) * entry_size);
    mock_set(mock, keys, "PyDictKeysObject.dk_log2_size", log2_size);
    mock_set(mock, keys, "PyDictKeysObject.dk_log2_index_bytes", log2_size);
    mock_set(mock, keys, "PyDictKeysObject.dk_kind", kind);
    mock_set(mock, keys, "PyDictKeysObject.dk_nentries", count / 2);
    uint64_t at = keys + indices + (1u << log2_size);
    for (size_t i = 0; i + 1 < count; i += 2, at += entry_size) {
        bool general = kind == MOCK_KEYS_GENERAL;
        mock_set(mock, at, general ? "PyDictKeyEntry.me_key" : "PyDictUnicodeEntry.me_key",
                 pairs[i]);
        mock_set(mock, at, general ? "PyDictKeyEntry.me_value" : "PyDictUnicodeEntry.me_value",
                 pairs[i + 1]);
    }
    return keys;
}

uint64_t
mock_dict_with(struct mock_python *mock, uint64_t keys, uint64_t values)
{
    uint64_t dict = mock_object(mock, mock->types.dict, 0);
    mock_set(mock, dict, "PyDictObject.ma_used",
             mock_get(mock, keys, "PyDictKeysObject.dk_nentries"));
    mock_set(mock, dict, "PyDictObject.ma_keys", keys);
    mock_set(mock, dict, "PyDictObject.ma_values", values);
    return dict;
}

uint64_t
mock_dict_of(struct mock_python *mock, const uint64_t *pairs, size_t count)
{
    enum mock_keys_kind kind = MOCK_KEYS_UNICODE;
    for (size_t i = 0; i < count; i += 2)
        if (mock_get(mock, pairs[i], "PyObject.ob_type") != mock->types.str)
            kind = MOCK_KEYS_GENERAL;
    return mock_dict_with(mock, mock_keys(mock, kind, pairs, count), 0);
}

/* Code */

/* One entry of the line table: eight code units on the first line (Objects/locations.md). */
static uint64_t
short_line_table(struct mock_python *mock)
{
    static const uint8_t bytes[] = {0x80 | 10 << 3 | 7, 0, 0};
    return mock_bytes_object(mock, bytes, sizeof bytes);
}

uint64_t
mock_code(struct mock_python *mock, const char *name, uint64_t names)
{
    enum { BYTECODE = 64 };
    uint64_t code = mock_object(mock, mock->types.code, BYTECODE), str = mock_str(mock, name);
    mock_set(mock, code, "PyCodeObject.co_name", str);
    mock_set(mock, code, "PyCodeObject.co_qualname", str);
    mock_set(mock, code, "PyCodeObject.co_filename", mock_str(mock, "app.py"));
    mock_set(mock, code, "PyCodeObject.co_firstlineno", 10);
    mock_set(mock, code, "PyCodeObject.co_linetable", short_line_table(mock));
    mock_set(mock, code, "PyCodeObject.co_localsplusnames", names);
    mock_set(mock, code, "PyCodeObject.co_nlocalsplus",
             mock_get(mock, names, "PyVarObject.ob_size"));
    mock_set(mock, code, "PyCodeObject.co_stacksize", 4);
    return code;
}

uint64_t
mock_function(struct mock_python *mock, const char *name, uint64_t globals)
{
    uint64_t function = mock_object(mock, mock->types.function, 0), str = mock_str(mock, name);
    mock_set(mock, function, "PyFunctionObject.func_name", str);
    mock_set(mock, function, "PyFunctionObject.func_qualname", str);
    mock_set(mock, function, "PyFunctionObject.func_globals", globals);
    return function;
}

uint64_t
mock_cell(struct mock_python *mock, uint64_t contents)
{
    uint64_t cell = mock_object(mock, mock->types.cell, 0);
    mock_set(mock, cell, "PyCellObject.ob_ref", contents);
    return cell;
}

uint64_t
mock_method(struct mock_python *mock, uint64_t function, uint64_t self)
{
    uint64_t method = mock_object(mock, mock->types.method, 0);
    mock_set(mock, method, "PyMethodObject.im_func", function);
    mock_set(mock, method, "PyMethodObject.im_self", self);
    return method;
}

uint64_t
mock_module(struct mock_python *mock, const char *name, uint64_t dict)
{
    uint64_t module = mock_object(mock, mock->types.module, 0);
    mock_set(mock, module, "PyModuleObject.md_name", mock_str(mock, name));
    mock_set(mock, module, "PyModuleObject.md_dict", dict);
    return module;
}

uint64_t
mock_weakref(struct mock_python *mock, uint64_t referent, uint64_t callback)
{
    uint64_t weakref = mock_object(mock, mock->types.weakref, 0);
    mock_set(mock, weakref, "PyWeakReference.wr_object", referent);
    mock_set(mock, weakref, "PyWeakReference.wr_callback", callback);
    return weakref;
}

/* Frames */

/* How much a frame of CODE is larger than the structure: variables and stack. */
static uint64_t
frame_room(struct mock_python *mock, uint64_t code)
{
    return mock->word * (mock_get(mock, code, "PyCodeObject.co_nlocalsplus") +
                         mock_get(mock, code, "PyCodeObject.co_stacksize"));
}

void
mock_fill_frame(struct mock_python *mock, uint64_t frame, uint64_t code, enum frame_owner owner,
                const uint64_t *values, size_t count)
{
    mock_set(mock, frame, "_PyInterpreterFrame.f_code", code);
    mock_set(mock, frame, "_PyInterpreterFrame.owner", owner);
    mock_set(mock, frame, "_PyInterpreterFrame.stacktop", count);
    mock_set(mock, frame, "_PyInterpreterFrame.prev_instr",
             code + mock_member(&mock->source, "PyCodeObject.co_code_adaptive").offset);
    poke_words(mock, frame + mock_member(&mock->source, "_PyInterpreterFrame.localsplus").offset,
               values, count);
}

uint64_t
mock_frame_of(struct mock_python *mock, uint64_t code, const uint64_t *values, size_t count)
{
    uint64_t frame = mock_place(mock->target, mock_size(&mock->source, "_PyInterpreterFrame") +
                                                  frame_room(mock, code));
    uint64_t cframe = mock_get(mock, mock->thread, "PyThreadState.cframe");
    mock_fill_frame(mock, frame, code, FRAME_OWNED_BY_THREAD, values, count);
    mock_set(mock, frame, "_PyInterpreterFrame.previous",
             mock_get(mock, cframe, "_PyCFrame.current_frame"));
    mock_set(mock, cframe, "_PyCFrame.current_frame", frame);
    return frame;
}

uint64_t
mock_generator_of(struct mock_python *mock, uint64_t code, const uint64_t *values, size_t count)
{
    uint64_t size = mock_size(&mock->source, "_PyInterpreterFrame") + frame_room(mock, code);
    uint64_t generator = mock_object(mock, mock->types.generator, size);
    mock_set(mock, generator, "PyGenObject.gi_frame_state", (uint8_t)-1);
    mock_set(mock, generator, "PyGenObject.gi_code", code);
    mock_set(mock, generator, "PyGenObject.gi_qualname",
             mock_get(mock, code, "PyCodeObject.co_qualname"));
    mock_fill_frame(mock, generator + mock_member(&mock->source, "PyGenObject.gi_iframe").offset,
                    code, FRAME_OWNED_BY_GENERATOR, values, count);
    return generator;
}

/* The interpreter */

static uint64_t
generations(const struct mock_python *mock)
{
    return mock->interpreter +
           mock_member(&mock->source, "PyInterpreterState.gc.generations").offset;
}

static void
link_heads(struct mock_python *mock, uint64_t first, uint64_t second)
{
    mock_set(mock, first, "PyGC_Head._gc_next", second);
    mock_set(mock, second, "PyGC_Head._gc_prev", first);
}

void
mock_track(struct mock_python *mock, uint64_t object)
{
    uint64_t list = generations(mock);
    uint64_t head = object - mock_size(&mock->source, "PyGC_Head");
    link_heads(mock, mock_get(mock, list, "PyGC_Head._gc_prev"), head);
    link_heads(mock, head, list);
}

static void
make_interpreter(struct mock_python *mock)
{
    struct mock_source *source = &mock->source;
    mock->runtime = mock_place(mock->target, mock_size(source, "_PyRuntimeState"));
    mock->interpreter = mock_place(mock->target, mock_size(source, "PyInterpreterState"));
    mock->thread = mock_place(mock->target, mock_size(source, "PyThreadState"));
    mock_set(mock, mock->runtime, "_PyRuntimeState.interpreters.head", mock->interpreter);
    mock_set(mock, mock->interpreter, "PyInterpreterState.threads.head", mock->thread);
    mock_set(mock, mock->thread, "PyThreadState.cframe",
             mock_place(mock->target, mock_size(source, "_PyCFrame")));
    mock_set(mock, mock->thread, "PyThreadState.native_thread_id", 4711);
    for (unsigned i = 0; i < 3; i++) {
        uint64_t list = generations(mock) + i * mock_size(source, "struct gc_generation");
        link_heads(mock, list, list);
    }
    uint64_t permanent = mock->interpreter +
                         mock_member(source, "PyInterpreterState.gc.permanent_generation").offset;
    link_heads(mock, permanent, permanent);
    mock_source_add_symbol(source, "_PyRuntime", mock->runtime);
}

/* The basic types; `object` and `type` need each other first. */
static void
make_types(struct mock_python *mock)
{
    struct mock_source *source = &mock->source;
#define TYPE(id, name, structure, items, item_size, flags) mock->types.id = place_type(mock, 0, 0);
    MOCK_TYPES(TYPE)
#undef TYPE
#define TYPE(id, type_name, structure, items, item_size, type_flags)                              \
    fill_type(mock, mock->types.id,                                                               \
              &(struct mock_type){.name = type_name,                                              \
                                  .metatype = mock->types.type,                                   \
                                  .base = mock->types.object,                                     \
                                  .basicsize = (items) ? mock_member(source, items).offset        \
                                                       : mock_size(source, structure),            \
                                  .itemsize = (item_size) < 0 ? mock->word : (uint64_t)item_size, \
                                  .flags = (type_flags)});
    MOCK_TYPES(TYPE)
#undef TYPE
    mock_set(mock, mock->types.object, "PyTypeObject.tp_base", 0);
    mock_set(mock, mock->types.boolean, "PyTypeObject.tp_base", mock->types.integer);
    mock_set(mock, mock->types.type, "PyTypeObject.tp_itemsize", mock_size(source, "PyMemberDef"));
    mock_set(mock, mock->types.type, "PyTypeObject.tp_dictoffset",
             mock_member(source, "PyTypeObject.tp_dict").offset);
    mock_set(mock, mock->types.module, "PyTypeObject.tp_dictoffset",
             mock_member(source, "PyModuleObject.md_dict").offset);
    mock_set(mock, mock->types.function, "PyTypeObject.tp_dictoffset",
             mock_member(source, "PyFunctionObject.func_dict").offset);
}

struct mock_python *
mock_python_new(struct byte_format format)
{
    struct mock_python *mock = g_new0(struct mock_python, 1);
    mock->target = mock_new(format);
    mock->format = format;
    mock->word = format.word_size;
    mock->texts = g_string_chunk_new(1024);
    mock_source_init(&mock->source, mock->word);
    make_types(mock);
    make_interpreter(mock);
    mock->none = mock_object(mock, mock->types.none, 0);
    mock_source_add_symbol(&mock->source, "PyType_Type", mock->types.type);
    mock_source_add_symbol(&mock->source, "_Py_NoneStruct", mock->none);
    mock_source_add_symbol(&mock->source, "subtype_traverse", MOCK_SUBTYPE_TRAVERSE);
    mock_source_add_symbol(&mock->source, "subtype_dealloc", MOCK_SUBTYPE_DEALLOC);
    return mock;
}

void
mock_python_free(struct mock_python *mock)
{
    python_free(mock->python);
    layout_free(mock->layout);
    mock_free(mock->target);
    mock_source_clear(&mock->source);
    g_string_chunk_free(mock->texts);
    g_free(mock);
}

struct python *
mock_open(struct mock_python *mock)
{
    if (mock->python)
        return mock->python;
    GError *error = NULL;
    mock->layout = layout_new(&mock->source.source, &error);
    if (!mock->layout)
        g_error("%s", error->message);
    mock->python = python_new(mock_memory(mock->target), mock->layout);
    reader_init(&mock->reader, mock->python->memory);
    return mock->python;
}

struct heap *
mock_heap(struct mock_python *mock)
{
    struct budget budget = {0};
    budget_start(&budget, -1);
    return heap_new(mock_open(mock), &budget, NULL);
}

struct index *
mock_index(struct mock_python *mock)
{
    struct budget budget = {0};
    budget_start(&budget, -1);
    return index_new(mock_heap(mock), &budget, NULL);
}

/* References as text */

char *
mock_name(struct mock_python *mock, uint64_t object)
{
    struct python *python = mock_open(mock);
    const struct type *type = python_type_of(python, &mock->reader, object);
    g_autoptr(GString) text = g_string_new(NULL);
    if (!type)
        return "?";
    if (object == mock->none || type_has(type, TYPE_FLAG_STR) || type_has(type, TYPE_FLAG_INT))
        text_value(python, &mock->reader, object, 100, text);
    else
        text_object(python, &mock->reader, object, type, text);
    return g_string_chunk_insert(mock->texts, text->str);
}

struct listing {
    struct mock_python *mock;
    GString *text;
};

static void
list_references(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct listing *listing = sink->context;
    for (size_t i = 0; i < count; i++) {
        g_string_append_printf(listing->text, "%s%s", listing->text->len ? "\n" : "",
                               reference_kind_word(items[i].kind));
        switch (items[i].kind) {
        case REFERENCE_SLOT:
        case REFERENCE_FIELD:
        case REFERENCE_FRAME:
        case REFERENCE_CACHED:
            g_string_append_printf(listing->text, " %s", (const char *)(uintptr_t)items[i].detail);
            break;
        case REFERENCE_ATTRIBUTE:
        case REFERENCE_VALUE:
            g_string_append_printf(listing->text, " %s", mock_name(listing->mock, items[i].detail));
            break;
        case REFERENCE_TYPE:
        case REFERENCE_INSTANCE_DICT:
        case REFERENCE_MEMBER:
        case REFERENCE_WEAK:
            break;
        default:
            g_string_append_printf(listing->text, " %u", (unsigned)items[i].detail);
        }
        g_string_append_printf(listing->text, ": %s", mock_name(listing->mock, items[i].referent));
    }
}

char *
mock_references(struct mock_python *mock, uint64_t object)
{
    struct reference items[3]; /* so few that the sink fills up */
    struct listing listing = {mock, g_string_new(NULL)};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = list_references,
                                  .context = &listing};
    const struct type *type = python_type_of(mock_open(mock), &mock->reader, object);
    g_assert(type);
    python_references(mock->python, &mock->reader, object, type, &sink);
    reference_flush(&sink);
    if (sink.unreadable)
        g_string_append_printf(listing.text, "%sunreadable: %u", listing.text->len ? "\n" : "",
                               (unsigned)sink.unreadable);
    char *text = g_string_chunk_insert(mock->texts, listing.text->str);
    g_string_free(listing.text, TRUE);
    return text;
}
