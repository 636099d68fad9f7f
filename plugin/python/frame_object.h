/* Frames up to 3.10, which are objects (PyFrameObject in Include/cpython/frameobject.h): variables
 * and evaluation stack lie behind the object, and who runs it is told by the thread's chain alone.
 * python/frame.h is how others ask.
 */
#ifndef PY_REFERRERS_PYTHON_FRAME_OBJECT_H
#define PY_REFERRERS_PYTHON_FRAME_OBJECT_H

#include "python/frame.h"
#include "python/visit.h"

bool frame_object_read(struct python *python, struct reader *reader, uint64_t address,
                       struct frame *frame);

/* Variables and evaluation stack; what else the object holds are plain members. */
void frame_object_references(struct visit *visit, const struct frame *frame);

/* The line of a frame that is an object (python/line_pairs.c), 0 if that cannot be told. */
int frame_object_line(struct python *python, struct reader *reader, const struct frame *frame);

#endif
