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
    const struct command *command;
    const struct host *host; /* whose settings have the defaults; may be NULL */
    GPtrArray *words;        /* char *: what is no option */
    GArray *options;         /* struct given_option, in the order given */
};

/* PR_ERROR_USAGE for an option that COMMAND has not, a value that is missing or that the option
 * does not take, an open quote. */
bool arguments_parse(struct arguments *arguments, const struct command *command,
                     const struct host *host, const char *line, GError **error);
void arguments_clear(struct arguments *arguments);

/* Was option NAME given? */
bool arguments_has(const struct arguments *arguments, const char *name);

/* The last value given for option NAME; if there is none its default, as it was set; NULL if it has
 * none.  Valid until the next call. */
const char *arguments_option(const struct arguments *arguments, const char *name);

/* The value of an option that is a number: UINT32_MAX for "unlimited"; *NUMBER is left alone when
 * there is none. */
bool arguments_number(const struct arguments *arguments, const char *name, uint32_t *number,
                      GError **error);

/* The same for a number of seconds: -1 for "unlimited". */
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

/* Where the last word of LINE begins, whether it is whole or something in it is still open: at the
 * end, after a blank. */
const char *arguments_last_word(const char *line);

#endif
