/* The rows of commands[] as GDB commands.
 *
 * GDB keeps a command for ever, also when the plugin is unloaded: it is registered once, and
 * answers only between commands_open and commands_close.
 */
#ifndef PY_REFERRERS_GDB_COMMANDS_H
#define PY_REFERRERS_GDB_COMMANDS_H

#include <glib.h>
#include <stdbool.h>

/* Registers them with GDB; once in the life of the process. */
bool commands_register(GError **error);

/* The plugin was loaded, is unloaded: a session begins, ends. */
void commands_open(void);
void commands_close(void);

#endif
