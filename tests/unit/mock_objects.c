/* The builders of mock_python.h that place objects and frames. */
#include "mock_python.h"

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
    mock_poke_words(mock, tuple + mock_member(&mock->source, "PyTupleObject.ob_item").offset, items,
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
    mock_poke_words(mock,
                    frame + mock_member(&mock->source, "_PyInterpreterFrame.localsplus").offset,
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
