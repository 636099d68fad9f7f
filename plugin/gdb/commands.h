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

struct session;

/* Asks the session outside of any command: WORK is called with everything around it that GDB needs
 * put back.  Also while a command runs, as an expression may call a function of ours. */
bool commands_ask(bool (*work)(struct session *session, void *context, GError **error),
                  void *context, GError **error);

/* Sets the Python exception that GDB prints as ERROR's sentence. */
void commands_raise(const GError *error);

#endif
