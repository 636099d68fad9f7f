/* Classes of GDB's made in C.
 *
 * GDB takes a command or a parameter as an instance of a Python class derived from its own.  Each
 * row of our tables gets a class of its own, for the class carries the documentation; the instance
 * leads back to the row.
 */
#ifndef PY_REFERRERS_GDB_REGISTRY_H
#define PY_REFERRERS_GDB_REGISTRY_H

#include "gdb/python_api.h"

/* A class derived from gdb.BASE with METHODS, which must be static, and DOCUMENTATION. */
PyObject *registry_class(const char *base, PyMethodDef *methods, const char *documentation,
                         GError **error);

/* Calls CLASS with ARGUMENTS, which GDB takes as the registration.  The instance stands for ROW
 * from then on; it is kept for ever, as GDB keeps it. */
bool registry_add(PyObject *class, PyObject *arguments, const void *row, GError **error);

/* The row an instance stands for, and the instance of a row (borrowed). */
const void *registry_row(PyObject *instance);
PyObject *registry_instance(const void *row);

#endif
