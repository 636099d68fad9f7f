/* The members of a C structure that hold references to Python objects. */
#ifndef PY_REFERRERS_GDB_MEMBERS_H
#define PY_REFERRERS_GDB_MEMBERS_H

#include "gdb/python_api.h"
#include "layout/source.h"

/* Those of TYPE (a structure), by offset: pointers to objects and arrays of them, also in nested
 * structures; not what the object's own head holds.  A member of a union counts only if it is an
 * object in every alternative. */
GArray *members_of(PyObject *type);

/* Where the array of no fixed length at the end of TYPE begins ("ob_item[1]", "data[]"); false if
 * it ends otherwise.  Instances are allocated from there on, so tp_basicsize may be less than
 * sizeof. */
bool members_flexible_end(PyObject *type, uint64_t *offset);

#endif
