/* `set py-referrers NAME` and `show py-referrers NAME`, from the table settings[]. */
#ifndef PY_REFERRERS_GDB_SETTINGS_H
#define PY_REFERRERS_GDB_SETTINGS_H

#include <glib.h>
#include <stdbool.h>

/* Registers them with GDB; once in the life of the process. */
bool settings_register(GError **error);

/* As setting of struct host. */
const char *settings_value(void *context, const char *name);

#endif
