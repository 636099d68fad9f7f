/* `set py-referrers NAME VALUE`, `show py-referrers NAME`: the plugin's own settings, and one for
 * each option that has a default.
 *
 * The setting of an option is called as the option where py-referrers itself has it; another
 * command that has the same option with the same default shares it.  Otherwise the command goes
 * before it: `path-max-length`.
 */
#ifndef PY_REFERRERS_COMMAND_SETTINGS_H
#define PY_REFERRERS_COMMAND_SETTINGS_H

#include "command/command.h"

struct setting {
    const char *name;
    const char *const *values; /* the words it accepts, ended by NULL; or NULL: what accepts says */
    bool (*accepts)(const char *value, GError **error); /* NULL: any value, or any of the option */
    const char *initial;
    const char *summary; /* "what the heap is read through" */
    const char *help;
    const struct option *option; /* whose default it is; or NULL */
};

/* All of them, struct setting *: made once, never freed. */
const GPtrArray *settings_all(void);

/* The setting that has the default of COMMAND's OPTION, NULL if there is none. */
const struct setting *settings_find(const struct command *command, const struct option *option);

/* PR_ERROR_USAGE with a sentence for a value that it does not take. */
bool settings_accept(const struct setting *setting, const char *value, GError **error);

#endif
