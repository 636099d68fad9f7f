/* A little Python, what is changed in it, and what is read of it. */
#include "fuzz.h"

#include "python/measure.h"
#include "python/text.h"

static void
place_arenas(struct population *all)
{
    enum { ARENAS = 2 };
    struct mock_python *mock = all->mock;
    all->arenas =
        mock_place(mock->target, ARENAS * mock_size(&mock->source, "struct arena_object"));
    mock_source_add_symbol(&mock->source, "arenas", mock_words(mock, &all->arenas, 1));
    mock_source_add_symbol(&mock->source, "maxarenas", mock_words(mock, MOCK_WORDS(ARENAS)));
}

/* The members of the population in the order of enum member. */
static struct mock_python *
populate(uint64_t *objects)
{
    struct mock_python *mock = mock_python_new(mock_x86_64);
    mock_source_add_member(&mock->source, "_PyRuntimeState.ceval.gil",
                           (struct layout_member){.offset = 512, .size = 8});
    mock_source_add_member(&mock->source, "_PyRuntimeState._finalizing",
                           (struct layout_member){.offset = 440, .size = 8});
    mock_source_add_member(&mock->source, "struct _gil_runtime_state.locked",
                           (struct layout_member){.offset = 16, .size = 4});
    mock_source_add_member(&mock->source, "struct _gil_runtime_state.last_holder",
                           (struct layout_member){.offset = 8, .size = 8});
    uint64_t held = objects[A_TUPLE] = mock_tuple(mock, mock_str(mock, "held"));
    uint64_t names = mock_tuple(mock, mock_str(mock, "first"), mock_str(mock, "second"));
    uint64_t code = objects[A_CODE] = mock_code(mock, "handle", names);
    objects[A_STR] = mock_str(mock, "key");
    uint64_t dict = objects[A_DICT] = mock_dict(mock, objects[A_STR], held);
    uint64_t function = objects[A_FUNCTION] = mock_function(mock, "render", dict);
    uint64_t class = objects[A_CLASS] = mock_class(mock, "Page", mock->types.object);
    uint64_t instance = objects[AN_INSTANCE] = mock_object(mock, class, 0);
    const char *const slots[] = {"left", "right", NULL};
    mock_set_dict(mock, instance, dict);
    objects[A_SET] = mock_set_object(mock, held, mock_str(mock, "member"));
    objects[A_SLOTS_CLASS] = mock_slots_class(mock, "S", mock->types.object, slots);
    objects[A_SLOTTED] = mock_object(mock, objects[A_SLOTS_CLASS], 0);
    objects[A_CELL] = mock_cell(mock, held);
    objects[A_METHOD] = mock_method(mock, function, instance);
    objects[A_MODULE] = mock_module(mock, "app", dict);
    objects[A_WEAKREF] = mock_weakref(mock, instance, 0);
    objects[A_GENERATOR] = mock_generator(mock, code, held, held);
    objects[AN_INT] = mock_int(mock, 1);
    objects[A_BYTES] = mock_bytes_object(mock, "bytes", 5);
    objects[A_LIST] = mock_list_of(mock, objects, A_LIST);
    mock_track(mock, objects[A_LIST]);
    objects[A_FRAME] = mock_frame(mock, code, objects[A_LIST], held);
    objects[SOME_KEYS] = mock_get(mock, dict, "PyDictObject.ma_keys");
    objects[A_THREAD] = mock->thread;
    objects[AN_INTERPRETER] = mock->interpreter;
    objects[A_STATIC_TYPE] = mock->types.list;
    objects[A_FLOAT] = mock_float(mock, 1.5);
    objects[THE_RUNTIME] = mock->runtime;
    objects[A_LOCK] = mock_place(mock->target, 64);
    mock_set(mock, mock->interpreter, "PyInterpreterState.modules",
             mock_dict(mock, mock_str(mock, "app"), objects[A_MODULE]));
    return mock;
}

/* To settle a layout takes longer than all else, and all have the same. */
struct population *
population(void)
{
    static struct population all;
    if (!all.mock) {
        all.mock = populate(all.objects);
        place_arenas(&all);
        mock_keep(all.mock->target);
    }
    mock_python_restore(all.mock);
    mock_open(all.mock);
    return &all;
}

/* Words at ADDRESS, up to WORDS of them, as INPUT says: which, what. */
void
change(struct population *all, uint64_t address, unsigned words, struct input *input)
{
    struct mock_target *target = all->mock->target;
    uint64_t at = address + 8 * (take(input, 1) % words);
    unsigned what = (unsigned)take(input, 1);
    uint64_t value = what < 128 ? all->objects[what % MEMBERS] + (what & 64 ? take(input, 1) : 0)
                                : take(input, (what & 7) + 1u);
    if (mock_has(target, at, 8))
        mock_poke(target, at, value, 8);
}

void
change_all(struct population *all, uint64_t address, unsigned words, struct input *input)
{
    for (unsigned i = 0; i < 64 && input->size > 0; i++)
        change(all, address, words, input);
}

static void
drop(G_GNUC_UNUSED struct reference_sink *sink, G_GNUC_UNUSED const struct reference *items,
     G_GNUC_UNUSED size_t count)
{
}

void
read_frame(struct mock_python *mock, uint64_t address)
{
    struct reference items[16];
    struct frame frame;
    struct python *python = mock_open(mock);
    g_autoptr(GString) name = g_string_new(NULL);
    if (!frame_read(python, &mock->reader, address, &frame))
        return;
    frame_line(python, &mock->reader, &frame);
    code_variable_name(python, &mock->reader, frame.code, 1, name);
    struct reference_sink sink = {.items = items, .capacity = 16, .take = drop};
    frame_references(python, &mock->reader, &frame, &sink);
}

static bool
few_steps(struct reference_sink *sink)
{
    return sink->steps < 1 << 16;
}

/* All that is asked of one object. */
void
read_object(struct population *all, uint64_t object)
{
    struct python *python = mock_open(all->mock);
    struct reader *reader = &all->mock->reader;
    struct reference items[16];
    struct reference_sink sink = {.items = items, .capacity = 16, .take = drop, .go_on = few_steps};
    struct object_size size;
    uint64_t start, end;
    g_autoptr(GString) text = g_string_new(NULL);
    const struct type *type = python_type_of(python, reader, object);
    if (!type)
        return;
    python_references(python, reader, object, type, &sink);
    python_extent(python, reader, object, type, &start, &end);
    measure_size(python, reader, object, type, &size);
    text_object(python, reader, object, type, text);
    text_name(python, reader, object, type, text);
    text_value(python, reader, object, 50, text);
    text_repr(python, reader, object, 50, text);
    check_text("text", text->str);
}
