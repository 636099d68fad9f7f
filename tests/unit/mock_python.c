#include "mock_python.h"

#include "python/text.h"

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

void
mock_poke_words(struct mock_python *mock, uint64_t address, const uint64_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        mock_poke_word(mock->target, address + i * mock->word, words[i]);
}

uint64_t
mock_words(struct mock_python *mock, const uint64_t *words, size_t count)
{
    uint64_t address = mock_place(mock->target, MAX(count, 1) * mock->word);
    mock_poke_words(mock, address, words, count);
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
    if (!mock->layout)
        mock->layout = layout_new(&mock->source.source, &error);
    if (!mock->layout)
        g_error("%s", error->message);
    mock->python = python_new(mock_memory(mock->target), mock->layout);
    reader_init(&mock->reader, mock->python->memory);
    return mock->python;
}

void
mock_python_restore(struct mock_python *mock)
{
    g_clear_pointer(&mock->python, python_free);
    mock_restore(mock->target);
}

struct heap *
mock_heap(struct mock_python *mock)
{
    struct budget budget = {0};
    budget_start(&budget, -1);
    struct heap *heap = heap_new(mock_open(mock), &budget, NULL);
    if (heap)
        heap_note_types(heap, &budget);
    return heap;
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
        g_string_append_printf(listing->text, "%s%s%s", listing->text->len ? "\n" : "",
                               items[i].borrowed ? "borrowed " : "",
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
    return mock_references_to(mock, object, 0);
}

char *
mock_references_to(struct mock_python *mock, uint64_t object, uint64_t wanted)
{
    struct reference items[3]; /* so few that the sink fills up */
    struct listing listing = {mock, g_string_new(NULL)};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = list_references,
                                  .wanted = wanted,
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
