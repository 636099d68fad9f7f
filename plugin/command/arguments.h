/* What the user typed after a command's name, taken apart.
 *
 * Words are separated by blanks, except inside parentheses, brackets and quotes, so that most
 * expressions need no quoting; a word that is quoted as a whole loses its quotes.  A word that
 * begins with "-" and a letter is an option until "--" ends them; its value is the next word or
 * follows "=".
 */
#ifndef PY_REFERRERS_COMMAND_ARGUMENTS_H
#define PY_REFERRERS_COMMAND_ARGUMENTS_H

#include "command/command.h"

struct given_option {
    const struct option *option;
    char *value; /* NULL for a flag */
};

struct arguments {
    GPtrArray *words; /* char *: what is no option */
    GArray *options;  /* struct given_option, in the order given */
};

/* PR_ERROR_USAGE for an option that COMMAND has not, a value that is missing or is none of the
 * option's words, an open quote. */
bool arguments_parse(struct arguments *arguments, const struct command *command, const char *line,
                     GError **error);
void arguments_clear(struct arguments *arguments);

/* Was option NAME given? */
bool arguments_has(const struct arguments *arguments, const char *name);

/* The last value given for option NAME, NULL if it was not. */
const char *arguments_option(const struct arguments *arguments, const char *name);

/* The value of a numeric option: a whole number, or "unlimited" for UINT32_MAX; *NUMBER is left
 * alone when the option was not given. */
bool arguments_number(const struct arguments *arguments, const char *name, uint32_t *number,
                      GError **error);

/* The same for a number of seconds. */
bool arguments_seconds(const struct arguments *arguments, const char *name, double *seconds,
                       GError **error);

/* The address of the one object that a command is about: the value of its only word. */
bool arguments_target(const struct arguments *arguments, const struct command *command,
                      const struct host *host, uint64_t *target, GError **error);

/* The same for several objects, one at least: the values of all words, appended to TARGETS. */
bool arguments_targets(const struct arguments *arguments, const struct command *command,
                       const struct host *host, GArray *targets, GError **error);

/* The values of option NAME, which may be repeated, as addresses appended to ADDRESSES. */
bool arguments_addresses(const struct arguments *arguments, const char *name,
                         const struct host *host, GArray *addresses, GError **error);

/* The words of LINE; NULL with an error for a quote or parenthesis that stays open.  For completion
 * and tests. */
GPtrArray *arguments_split(const char *line, GError **error);

#endif
