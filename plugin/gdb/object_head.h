/* Does a C structure begin with a Python object?
 *
 * Judged by its first member, down through nested structures, until one is `struct _object`
 * (PyObject) or is called ob_refcnt; what an object's head consists of differs between releases and
 * builds, its names do not.
 */
#ifndef PY_REFERRERS_GDB_OBJECT_HEAD_H
#define PY_REFERRERS_GDB_OBJECT_HEAD_H

#include "gdb/python_api.h"

/* Is TYPE (stripped) the head itself, struct _object? */
bool object_head_is(PyObject *type);

/* Does TYPE (a structure as declared, not stripped) begin with an object? */
bool object_head_begins(PyObject *type);

/* Is TYPE (as declared) a pointer to a structure that begins with an object? */
bool object_head_pointer(PyObject *type);

#endif
