#include "python/frame.h"
#include "python/frame_object.h"
#include "python/visit.h"

/* Ceiling on what a code object may claim. */
enum { MAX_STACK = 1 << 16 };

/* What a word of a frame refers to.  From 3.14 on the lowest two bits are a tag: 0 owns a count, 1
 * does not, 3 is a number and no pointer (Include/internal/pycore_stackref.h). */
enum stack_tag { TAG_COUNTED = 0, TAG_BORROWED = 1, TAG_INT = 3, TAG_MASK = 3 };

static bool
is_tagged(const struct layout *layout)
{
    return layout_has(layout, FIELD_FRAME_STACKPOINTER);
}

static uint64_t
untagged(const struct layout *layout, uint64_t word)
{
    if (!is_tagged(layout))
        return word;
    return (word & TAG_MASK) == TAG_INT ? 0 : word & ~(uint64_t)TAG_MASK;
}

/* COUNT words of a frame from ADDRESS on. */
static void
visit_frame_words(struct visit *visit, uint64_t address, uint64_t count, enum reference_kind kind)
{
    uint64_t word;
    if (!is_tagged(visit->layout)) {
        visit_words(visit, address, count, kind, 0);
        return;
    }
    for (uint64_t i = 0; i < count && reference_step(visit->sink, 1); i++) {
        if (!reader_word(visit->reader, address + i * visit->python->word, &word)) {
            visit->sink->unreadable++;
            return;
        }
        reference_emit_as(visit->sink, untagged(visit->layout, word), kind, i,
                          (word & TAG_MASK) == TAG_BORROWED);
    }
}

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
    frame->code = untagged(python->layout, frame->code);
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

/* How many words of the frame are in use, variables and evaluation stack: up to stacktop, an index
 * that is -1 while the frame runs; from 3.14 on up to stackpointer, an address that may be NULL
 * then.  False if that is unknown. */
static bool
words_in_use(struct visit *visit, const struct frame *frame, uint64_t *count)
{
    struct python *python = visit->python;
    uint64_t localsplus = frame->address + layout_offset(visit->layout, FIELD_FRAME_LOCALSPLUS);
    uint64_t top;
    if (python_field(python, visit->reader, frame->address, FIELD_FRAME_STACKPOINTER, &top)) {
        if (top < localsplus || (top - localsplus) % python->word != 0)
            return false;
        top = (top - localsplus) / python->word;
    } else if (!python_field(python, visit->reader, frame->address, FIELD_FRAME_STACKTOP, &top)) {
        return false;
    }
    *count = top;
    return true;
}

/* Variables, and the evaluation stack behind them.  If its depth is unknown, every slot that the
 * code may use is looked at, and what is found may be a left-over.  Variables that were cleared are
 * no longer in use. */
static void
visit_variables(struct visit *visit, const struct frame *frame)
{
    struct python *python = visit->python;
    uint64_t variables;
    if (!code_variable_count(python, visit->reader, frame->code, &variables))
        variables = 0;
    uint64_t size = read_count(python, visit->reader, frame->code, FIELD_CODE_STACKSIZE, MAX_STACK);
    uint64_t start = frame->address + layout_offset(visit->layout, FIELD_FRAME_LOCALSPLUS), count;
    uint64_t stack = start + variables * python->word;
    bool known = words_in_use(visit, frame, &count) && count <= variables + size;
    visit_frame_words(visit, start, known ? MIN(variables, count) : variables, REFERENCE_LOCAL);
    if (!known)
        visit_guessed_words(visit, stack, size, REFERENCE_STALE_STACK, 0, 1);
    else if (count > variables)
        visit_frame_words(visit, stack, count - variables, REFERENCE_STACK);
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
    uint64_t value;
    if (frames_are_objects(python->layout)) {
        frame_object_references(&visit, frame);
        return;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (python_field(python, reader, frame->address, rows[i].field, &value))
            reference_emit_as(sink, untagged(python->layout, value), REFERENCE_FRAME,
                              (uintptr_t)rows[i].name, (value & TAG_MASK) == TAG_BORROWED);
    visit_variables(&visit, frame);
}

/* Objects/genobject.c, gen_traverse.  A frame that is an object is a member like others.  A running
 * generator's frame is on its thread's chain too and is walked there; a cleared one holds nothing,
 * but from 3.12 on the code, which the generator has no member for. */
void
visit_generator(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    uint64_t state, address = object + layout_offset(visit->layout, FIELD_GENERATOR_FRAME);
    struct frame frame;
    if (frames_are_objects(visit->layout))
        return;
    if (!python_field(python, visit->reader, object, FIELD_GENERATOR_STATE, &state)) {
        visit->sink->unreadable++;
        return;
    }
    bool cleared = (int8_t)state >= visit->layout->constants[CONSTANT_FRAME_CLEARED];
    if ((int8_t)state == visit->layout->constants[CONSTANT_FRAME_EXECUTING])
        return;
    if (!frame_read(python, visit->reader, address, &frame)) {
        visit->sink->unreadable += !cleared;
        return;
    }
    if (!cleared)
        frame_references(python, visit->reader, &frame, visit->sink);
    else if (!layout_has(visit->layout, FIELD_GENERATOR_CODE))
        reference_emit(visit->sink, frame.code, REFERENCE_FRAME, (uintptr_t) "code");
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
    if (!python_field(visit->python, visit->reader, object, FIELD_FRAME_OBJECT_FRAME, &address))
        visit->sink->unreadable++;
    else if (address && frame_read(visit->python, visit->reader, address, &frame) &&
             frame.owner == FRAME_OWNED_BY_FRAME_OBJECT)
        frame_references(visit->python, visit->reader, &frame, visit->sink);
}

bool
frame_within(struct python *python, struct reader *reader, uint64_t object, const struct type *type,
             struct frame *frame)
{
    uint64_t address = object + layout_offset(python->layout, FIELD_GENERATOR_FRAME);
    if (frames_are_objects(python->layout))
        return frame_object_read(python, reader, object, frame);
    if (type->handler && type->handler->visit == visit_frame_object &&
        !python_field(python, reader, object, FIELD_FRAME_OBJECT_FRAME, &address))
        return false;
    return frame_read(python, reader, address, frame);
}

uint64_t
frame_code_within(struct python *python, struct reader *reader, uint64_t object,
                  const struct type *type)
{
    struct frame frame;
    return frame_within(python, reader, object, type, &frame) ? frame.code : 0;
}

uint64_t
frame_globals(struct python *python, struct reader *reader, const struct frame *frame)
{
    uint64_t holder = frame->address, globals;
    bool objects = frames_are_objects(python->layout);
    if (!objects && !python_field(python, reader, holder, FIELD_FRAME_FUNCTION, &holder))
        return 0;
    holder = objects ? holder : untagged(python->layout, holder);
    const struct type *type = holder ? python_type_of(python, reader, holder) : NULL;
    return type && type_member(reader, holder, type, objects ? "f_globals" : "__globals__",
                               &globals)
               ? globals
               : 0;
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
