/* What the user names as a target: an expression of GDB's, as the address it means. */
#ifndef PY_REFERRERS_GDB_EXPRESSION_H
#define PY_REFERRERS_GDB_EXPRESSION_H

#include "gdb/python_api.h"

/* The language that the user has set; until the next call.  TEXT is copied. */
void expression_set_language(const char *setting);

/* As evaluate of struct host.  A number or a pointer is the address; a structure, an array or a
 * function stands for its own address.  Read as C first, then in the user's language:
 * `this->handle` of a C++ frame is no C. */
bool expression_evaluate(void *context, const char *expression, uint64_t *value, GError **error);

/* The address that VALUE (a gdb.Value) means; CALLED names it in an error. */
bool expression_address_of(PyObject *value, const char *called, uint64_t *address, GError **error);

#endif
