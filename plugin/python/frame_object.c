#include "python/frame_object.h"

enum { MAX_STACK = 1 << 16, FRAME_EXECUTING_DEPTH = -1 };

static bool
is_a(struct python *python, struct reader *reader, uint64_t address, const char *name)
{
    const struct type *type = address ? python_type_of(python, reader, address) : NULL;
    return type && strcmp(type->name, name) == 0;
}

bool
frame_object_read(struct python *python, struct reader *reader, uint64_t address,
                  struct frame *frame)
{
    uint64_t generator = 0;
    *frame = (struct frame){.address = address};
    if (!is_a(python, reader, address, "frame") ||
        !python_field(python, reader, address, FIELD_FRAME_OBJECT_BACK, &frame->previous) ||
        !python_field(python, reader, address, FIELD_FRAME_OBJECT_CODE, &frame->code))
        return false;
    python_field(python, reader, address, FIELD_FRAME_OBJECT_GENERATOR, &generator);
    frame->owner = generator ? FRAME_OWNED_BY_GENERATOR : FRAME_OWNED_BY_THREAD;
    return is_a(python, reader, frame->code, "code");
}

/* How many words of the evaluation stack are in use; false if that cannot be told, as long as the
 * frame runs.  Python/ceval.c, _PyEval_EvalFrameDefault: the pointer or depth is taken away from
 * the frame then (3.8 to 3.10). */
static bool
stack_depth(struct visit *visit, const struct frame *frame, uint64_t stack, uint64_t *depth)
{
    struct python *python = visit->python;
    uint64_t value, executing = 1;
    *depth = 0;
    if (python_field(python, visit->reader, frame->address, FIELD_FRAME_OBJECT_DEPTH, &value)) {
        *depth = value;
        return (int32_t)value != FRAME_EXECUTING_DEPTH;
    }
    if (!python_field(python, visit->reader, frame->address, FIELD_FRAME_OBJECT_STACKTOP, &value))
        return true;
    if (value)
        *depth = value >= stack ? (value - stack) / python->word : UINT64_MAX;
    python_field(python, visit->reader, frame->address, FIELD_FRAME_OBJECT_EXECUTING, &executing);
    return value || !executing;
}

static void
visit_stack(struct visit *visit, const struct frame *frame)
{
    uint64_t stack, size, depth;
    if (!python_field(visit->python, visit->reader, frame->address, FIELD_FRAME_OBJECT_STACK,
                      &stack) ||
        !python_field(visit->python, visit->reader, frame->code, FIELD_CODE_STACKSIZE, &size) ||
        size > MAX_STACK) {
        visit->sink->unreadable++;
        return;
    }
    if (!stack_depth(visit, frame, stack, &depth))
        visit_guessed_words(visit, stack, size, REFERENCE_STALE_STACK, 0, 1);
    else if (depth <= size)
        visit_words(visit, stack, depth, REFERENCE_STACK, 0);
    else
        visit->sink->unreadable++;
}

/* Objects/frameobject.c, frame_traverse: variables, cells and free variables, then the stack. */
void
frame_object_references(struct visit *visit, const struct frame *frame)
{
    uint64_t variables;
    if (!code_variable_count(visit->python, visit->reader, frame->code, &variables)) {
        visit->sink->unreadable++;
        return;
    }
    visit_words(visit, frame->address + layout_offset(visit->layout, FIELD_FRAME_OBJECT_VALUES),
                variables, REFERENCE_LOCAL, 0);
    visit_stack(visit, frame);
}
