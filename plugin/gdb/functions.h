/* The rows of functions[] as GDB's convenience functions. */
#ifndef PY_REFERRERS_GDB_FUNCTIONS_H
#define PY_REFERRERS_GDB_FUNCTIONS_H

#include <glib.h>
#include <stdbool.h>

/* Registers them with GDB; once in the life of the process. */
bool functions_register(GError **error);

#endif
