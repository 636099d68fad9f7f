/* Arrays that grow with what is found in the target.
 *
 * How many items there will be, the target says, and it may say anything: where there is no memory
 * for more, the array keeps what it has and says so, for its owner to give up.  GLib's own arrays
 * would end the debugger.
 */
#ifndef PY_REFERRERS_TARGET_TRY_ARRAY_H
#define PY_REFERRERS_TARGET_TRY_ARRAY_H

#include <stdbool.h>
#include <stdint.h>

struct try_array {
    void *items;
    uint32_t count, room;
    bool failed; /* something was not appended */
};

/* Appends the SIZE bytes at ITEM, SIZE being the same for all items of an array. */
void try_array_append(struct try_array *array, const void *item, uint32_t size);
void try_array_clear(struct try_array *array);

#define TRY_ARRAY_AT(array, type, n) (&((type *)(array)->items)[n])

#endif
