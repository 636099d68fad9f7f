/* Which variable of a C function is NULL, and what of its structure was wanted? */
#ifndef PY_REFERRERS_GDB_NULL_MEMBER_H
#define PY_REFERRERS_GDB_NULL_MEMBER_H

#include <stdint.h>

/* Of the function in frame FRAME (0: the innermost) of thread NUMBER: a variable that is NULL and
 * points to a structure with something at OFFSET, as "op->ob_type, with op a NULL PyObject *"; NULL
 * if there is none. g_free. Fills that of struct host. */
char *null_member_of(void *context, unsigned number, unsigned frame, uint64_t offset);

#endif
