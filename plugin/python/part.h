/* What of an object lies at an address: which member, item, character or variable.
 *
 * A part is called by what Python calls it where there is such a name (".x (slot)", "item 3"), else
 * by the name of the C member ("ob_type").  Nothing is guessed: of what no layout knows, nothing is
 * said.
 */
#ifndef PY_REFERRERS_PYTHON_PART_H
#define PY_REFERRERS_PYTHON_PART_H

#include "python/frame.h"

/* Appends what of OBJECT, within its extent, lies at ADDRESS; false if nobody knows. */
bool part_of_object(struct python *python, struct reader *reader, uint64_t object,
                    const struct type *type, uint64_t address, GString *out);

/* The same of memory outside of it that OBJECT leads to. */
bool part_outside_object(struct python *python, struct reader *reader, uint64_t object,
                         const struct type *type, uint64_t address, GString *out);

/* The same of a frame that is no object, and where that ends: behind the evaluation stack. */
bool part_of_frame(struct python *python, struct reader *reader, const struct frame *frame,
                   uint64_t address, GString *out);
uint64_t part_frame_end(struct python *python, struct reader *reader, const struct frame *frame);

#endif
