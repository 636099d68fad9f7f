/* Interpreter frames: what they hold, which function they run and where it is.
 *
 * Up to 3.10 every frame is an object (python/frame_object.h), linked by f_back while it runs.
 * From 3.11 on a frame is no object: it lies on the thread's data stack, inside a generator, or in
 * a frame object that outlived its function (enum frame_owner; Include/internal/pycore_frame.h).
 */
#ifndef PY_REFERRERS_PYTHON_FRAME_H
#define PY_REFERRERS_PYTHON_FRAME_H

#include "python/python.h"

enum frame_owner {
    FRAME_OWNED_BY_THREAD = 0,
    FRAME_OWNED_BY_GENERATOR = 1,
    FRAME_OWNED_BY_FRAME_OBJECT = 2,
    FRAME_OWNED_BY_C_STACK = 3, /* 3.12 on: a shim; only `previous` means anything */
};

struct frame {
    uint64_t address;
    uint64_t code;     /* the code object, 0 for a shim */
    uint64_t previous; /* the caller's frame, 0 at the bottom */
    enum frame_owner owner;
};

/* Are frames objects, whose references are the object's own even while they run? */
static inline bool
frames_are_objects(const struct layout *layout)
{
    return layout_has(layout, FIELD_FRAME_OBJECT_STACK);
}

/* False when the frame cannot be read or runs nothing that is a code object. */
bool frame_read(struct python *python, struct reader *reader, uint64_t address,
                struct frame *frame);

/* Sends what the frame holds to SINK: kinds FRAME, LOCAL, STACK and STALE_STACK.  Of one that is an
 * object, those that are no plain members of it. */
void frame_references(struct python *python, struct reader *reader, const struct frame *frame,
                      struct reference_sink *sink);

/* The frame inside a generator or frame object; false if it has none. */
bool frame_within(struct python *python, struct reader *reader, uint64_t object,
                  const struct type *type, struct frame *frame);

/* The dict of the frame's global variables, 0 if that cannot be told. */
uint64_t frame_globals(struct python *python, struct reader *reader, const struct frame *frame);

/* The code object that the frame inside a generator or frame object runs; 0 if it has none. */
uint64_t frame_code_within(struct python *python, struct reader *reader, uint64_t object,
                           const struct type *type);

/* How many words for variables and evaluation stack such an object carries behind itself. */
uint64_t frame_words_within(struct python *python, struct reader *reader, uint64_t object,
                            const struct type *type);

/* The line that the frame is at, 0 if that cannot be told. */
int frame_line(struct python *python, struct reader *reader, const struct frame *frame);

/* How many variables a code object has; false if that cannot be told. */
bool code_variable_count(struct python *python, struct reader *reader, uint64_t code,
                         uint64_t *count);

/* The name of a code object's Nth variable appended to NAME; false if it has none. */
bool code_variable_name(struct python *python, struct reader *reader, uint64_t code, uint64_t n,
                        GString *name);

#endif
