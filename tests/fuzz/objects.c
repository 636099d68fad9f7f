/* One object after the other, damaged. */
#include "fuzz.h"

/* The object that the first byte chooses, or keys, or a type. */
void
fuzz_object(struct input *input)
{
    struct population *all = population();
    uint64_t object = all->objects[take(input, 1) % MEMBERS];
    change_all(all, object - 16, 40, input);
    read_object(all, object);
}

void
fuzz_keys(struct input *input)
{
    struct population *all = population();
    uint64_t keys = mock_get(all->mock, all->objects[A_DICT], "PyDictObject.ma_keys");
    for (unsigned i = (unsigned)take(input, 1) % 32; i > 0 && input->size > 0; i--) {
        uint64_t at = keys + take(input, 1) % 40;
        uint64_t byte = take(input, 1);
        if (mock_has(all->mock->target, at, 1))
            mock_poke(all->mock->target, at, byte, 1);
    }
    change_all(all, take(input, 1) & 1 ? keys : all->objects[A_DICT], 16, input);
    read_object(all, all->objects[A_DICT]);
    read_object(all, all->objects[AN_INSTANCE]);
}

void
fuzz_code(struct input *input)
{
    struct population *all = population();
    change_all(all, all->objects[A_CODE], 30, input);
    read_object(all, all->objects[A_CODE]);
    read_frame(all->mock, all->objects[A_FRAME]);
}

void
fuzz_frame(struct input *input)
{
    struct population *all = population();
    change_all(all, all->objects[A_FRAME], 16, input);
    read_frame(all->mock, all->objects[A_FRAME]);
}

void
fuzz_text(struct input *input)
{
    struct population *all = population();
    change_all(all, all->objects[A_STR], 10, input);
    read_object(all, all->objects[A_STR]);
}

/* What the class says of its objects, its slots and its bases; then these are read. */
void
fuzz_types(struct input *input)
{
    static const enum member classes[] = {A_CLASS, A_SLOTS_CLASS, A_STATIC_TYPE};
    static const enum member objects[] = {AN_INSTANCE, A_SLOTTED, A_LIST};
    struct population *all = population();
    unsigned which = take(input, 1) % G_N_ELEMENTS(classes);
    change_all(all, all->objects[classes[which]], 140, input);
    read_object(all, all->objects[objects[which]]);
    read_object(all, all->objects[classes[which]]);
}

/* A line table of any bytes, and where in the code the frame is. */
void
fuzz_lines(struct input *input)
{
    struct mock_python *mock = population()->mock;
    uint64_t code = mock_code(mock, "handle", mock_tuple_of(mock, NULL, 0));
    uint64_t frame = mock_frame_of(mock, code, NULL, 0);
    uint64_t start = code + mock_member(&mock->source, "PyCodeObject.co_code_adaptive").offset;
    mock_set(mock, frame, "_PyInterpreterFrame.prev_instr", start + 2 * take(input, 2));
    mock_set(mock, code, "PyCodeObject.co_firstlineno", take(input, 2));
    mock_set(mock, code, "PyCodeObject.co_linetable",
             mock_bytes_object(mock, input->bytes, input->size));
    read_frame(mock, frame);
}

/* A value of one of the types that answers show, as long as it says or not. */
void
fuzz_values(struct input *input)
{
    struct population *all = population();
    struct mock_python *mock = all->mock;
    unsigned kind = take(input, 1) % 6;
    uint32_t units[256];
    size_t count = 0;
    uint64_t object;
    for (unsigned width = kind < 3 ? 1u << kind : 4; count < G_N_ELEMENTS(units) && input->size;)
        units[count++] = (uint32_t)take(input, width);
    if (kind < 3)
        object = mock_wide_str(mock, 1u << kind, units, count);
    else if (kind == 3)
        object = mock_bytes_object(mock, units, count * 4);
    else if (kind == 4)
        object = mock_big_int(mock, count & 1, units, count);
    else
        object = all->objects[A_FLOAT];
    if (kind == 5)
        mock_set(mock, object, "PyFloatObject.ob_fval",
                 count > 1 ? units[0] | (uint64_t)units[1] << 32 : 0);
    read_object(all, object);
}
