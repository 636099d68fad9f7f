/* The steps of whereis_find. */
#ifndef PY_REFERRERS_QUERY_WHEREIS_INTERNAL_H
#define PY_REFERRERS_QUERY_WHEREIS_INTERNAL_H

#include "python/type.h"
#include "query/whereis.h"

/* Below this a pointer is taken for NULL and a member's offset. */
enum { WHEREIS_NULL_BYTES = 4096 };

/* What a block is by its form. */
enum block_content { CONTENT_OTHER, CONTENT_OBJECT, CONTENT_DEAD_OBJECT };

/* Does the block of SIZE bytes at START begin with an object, behind the words that may be in front
 * of one?  Fills its address, type, borders and count; one that is dead has a count that no living
 * object has. */
enum block_content whereis_content(const struct whereis_look *look, uint64_t start, uint64_t size,
                                   struct whereis_object *object);

/* The block in use around ADDRESS, of Python's allocators or malloc. */
bool whereis_block_around(const struct whereis_look *look, uint64_t address, uint64_t *start,
                          uint64_t *size);

/* Finds the object that has the address, or had it, and says what the address is then. */
void whereis_find_object(const struct whereis_look *look, struct whereis *found);

/* Finds the object whose memory the block in use around the address is. */
void whereis_find_owner(const struct whereis_look *look, struct whereis *found);

/* Finds the frame, thread state or interpreter state that the address is in. */
void whereis_find_runtime(const struct whereis_look *look, struct whereis *found);

/* Completes an object that was found: its name, what of it the address is, and what is there. */
void whereis_tell_object(const struct whereis_look *look, struct whereis *found);
void whereis_tell_referent(const struct whereis_look *look, struct whereis *found);

#endif
