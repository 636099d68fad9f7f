#include "python/frame.h"
#include "python/frame_object.h"
#include "python/type.h"

/* Ceiling on what a code object may claim. */
enum { MAX_STACK = 1 << 16 };

/* Include/internal/pycore_frame.h, enum _framestate (3.11). */
enum frame_state { FRAME_EXECUTING = 0, FRAME_CLEARED = 4 };

bool
frame_read(struct python *python, struct reader *reader, uint64_t address, struct frame *frame)
{
    uint64_t owner;
    if (frames_are_objects(python->layout))
        return frame_object_read(python, reader, address, frame);
    *frame = (struct frame){.address = address};
    if (!python_field(python, reader, address, FIELD_FRAME_PREVIOUS, &frame->previous) ||
        !python_field(python, reader, address, FIELD_FRAME_OWNER, &owner))
        return false;
    frame->owner = (enum frame_owner)owner;
    if (owner >= FRAME_OWNED_BY_C_STACK)
        return true;
    if (!python_field(python, reader, address, FIELD_FRAME_CODE, &frame->code))
        return false;
    const struct type *type = frame->code ? python_type_of(python, reader, frame->code) : NULL;
    return type && strcmp(type->name, "code") == 0;
}

static uint64_t
read_count(struct python *python, struct reader *reader, uint64_t code, enum layout_field_id field,
           uint64_t ceiling)
{
    uint64_t count;
    return python_field(python, reader, code, field, &count) && count <= ceiling ? count : 0;
}

/* The evaluation stack lies behind the variables.  stacktop counts both; it is -1 while the frame
 * runs: then every slot that the code may use is looked at, and what is found may be a left-over.
 */
static void
visit_stack(struct visit *visit, const struct frame *frame, uint64_t variables)
{
    struct python *python = visit->python;
    const struct layout_member *member = &visit->layout->fields[FIELD_FRAME_STACKTOP];
    uint64_t localsplus = frame->address + layout_offset(visit->layout, FIELD_FRAME_LOCALSPLUS);
    uint64_t stack = localsplus + variables * python->word, stacktop;
    uint64_t size = read_count(python, visit->reader, frame->code, FIELD_CODE_STACKSIZE, MAX_STACK);
    if (!python_field(python, visit->reader, frame->address, FIELD_FRAME_STACKTOP, &stacktop))
        return;
    uint64_t unknown = UINT64_MAX >> (64 - 8 * member->size);
    if (stacktop != unknown && stacktop >= variables && stacktop - variables <= size)
        visit_words(visit, stack, stacktop - variables, REFERENCE_STACK, 0);
    else
        visit_guessed_words(visit, stack, size, REFERENCE_STALE_STACK, 0, 1);
}

void
frame_references(struct python *python, struct reader *reader, const struct frame *frame,
                 struct reference_sink *sink)
{
    static const struct {
        enum layout_field_id field;
        const char *name;
    } rows[] = {
        {FIELD_FRAME_FUNCTION, "function"},
        {FIELD_FRAME_CODE, "code"},
        {FIELD_FRAME_LOCALS, "f_locals"},
        {FIELD_FRAME_OBJECT, "frame object"},
    };
    if (!frame->code)
        return;
    struct visit visit = {python, python->layout, reader, NULL, sink};
    uint64_t value, variables;
    if (frames_are_objects(python->layout)) {
        frame_object_references(&visit, frame);
        return;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (python_field(python, reader, frame->address, rows[i].field, &value))
            reference_emit(sink, value, REFERENCE_FRAME, (uintptr_t)rows[i].name);
    if (!code_variable_count(python, reader, frame->code, &variables))
        variables = 0;
    visit_words(&visit, frame->address + layout_offset(python->layout, FIELD_FRAME_LOCALSPLUS),
                variables, REFERENCE_LOCAL, 0);
    visit_stack(&visit, frame, variables);
}

/* Objects/genobject.c, gen_traverse.  A frame that is an object is a member like others.  A running
 * generator's frame is on its thread's chain too and is walked there; a cleared one holds nothing.
 */
void
visit_generator(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    uint64_t state;
    struct frame frame;
    if (frames_are_objects(visit->layout))
        return;
    if (!python_field(python, visit->reader, object, FIELD_GENERATOR_STATE, &state)) {
        visit->sink->unreadable++;
        return;
    }
    if ((int8_t)state == FRAME_EXECUTING || (int8_t)state >= FRAME_CLEARED)
        return;
    if (frame_read(python, visit->reader,
                   object + layout_offset(visit->layout, FIELD_GENERATOR_FRAME), &frame))
        frame_references(python, visit->reader, &frame, visit->sink);
}

/* Objects/frameobject.c, frame_traverse: the frame's contents are the object's own only after the
 * function returned. */
void
visit_frame_object(struct visit *visit, uint64_t object)
{
    uint64_t address;
    struct frame frame;
    if (frames_are_objects(visit->layout)) {
        if (frame_object_read(visit->python, visit->reader, object, &frame))
            frame_object_references(visit, &frame);
        else
            visit->sink->unreadable++;
        return;
    }
    if (python_field(visit->python, visit->reader, object, FIELD_FRAME_OBJECT_FRAME, &address) &&
        address && frame_read(visit->python, visit->reader, address, &frame) &&
        frame.owner == FRAME_OWNED_BY_FRAME_OBJECT)
        frame_references(visit->python, visit->reader, &frame, visit->sink);
}

uint64_t
frame_code_within(struct python *python, struct reader *reader, uint64_t object,
                  const struct type *type)
{
    uint64_t address = object + layout_offset(python->layout, FIELD_GENERATOR_FRAME);
    struct frame frame;
    if (frames_are_objects(python->layout))
        return frame_object_read(python, reader, object, &frame) ? frame.code : 0;
    if (type->handler && type->handler->visit == visit_frame_object &&
        !python_field(python, reader, object, FIELD_FRAME_OBJECT_FRAME, &address))
        return 0;
    return frame_read(python, reader, address, &frame) ? frame.code : 0;
}

uint64_t
frame_words_within(struct python *python, struct reader *reader, uint64_t object,
                   const struct type *type)
{
    uint64_t variables, code = frame_code_within(python, reader, object, type);
    if (!code || !code_variable_count(python, reader, code, &variables))
        return 0;
    return variables + read_count(python, reader, code, FIELD_CODE_STACKSIZE, MAX_STACK);
}
