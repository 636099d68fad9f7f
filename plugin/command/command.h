/* The commands and settings of the plugin, as tables.
 *
 * The debugger bridge registers every row; it knows nothing else of them.  To add a command, write
 * one file with one `const struct command` and name it in command/command.c.
 */
#ifndef PY_REFERRERS_COMMAND_COMMAND_H
#define PY_REFERRERS_COMMAND_COMMAND_H

#include "command/host.h"

struct session;

/* An option of a command.  "-max-depth"; two dashes are accepted as well, and "-max-depth=5". */
struct option {
    const char *name;          /* without dashes: "max-depth" */
    const char *value;         /* what its value is called in help: "N"; NULL for a flag */
    const char *help;          /* one line, no full stop */
    const char *const *values; /* the words it accepts, ended by NULL; or NULL: any */
};

struct command {
    const char *name;             /* "py-referrers" */
    const char *synopsis;         /* "TARGET..." */
    const char *summary;          /* the first line of help: one sentence with a full stop */
    const char *help;             /* the paragraphs after it; options are appended from the table */
    const struct option *options; /* ended by a NULL name; may be NULL */
    /* LINE is what the user typed after the name.  Writes its answer through the session's host.
     * An answer that is incomplete for a stated reason is no error. */
    bool (*run)(struct session *session, const char *line, GError **error);
};

/* A setting: `set py-referrers NAME VALUE`, `show py-referrers NAME`. */
struct setting {
    const char *name;
    const char *const *values; /* the words it accepts, ended by NULL; or NULL: what accepts says */
    bool (*accepts)(const char *value, GError **error);
    const char *initial;
    const char *summary; /* "what the heap is read through" */
    const char *help;
};

/* Ended by NULL, and by a NULL name. */
extern const struct command *const commands[];
extern const struct setting settings[];

/* The help text of COMMAND as GDB shows it; the caller frees it with g_free. */
char *command_help(const struct command *command);

/* What may follow at the end of LINE (the text after the command's name): the options that begin
 * with its last word, "-…"; NULL when an expression is wanted there.  g_strfreev. */
char **command_complete(const struct command *command, const char *line);

/* What is known between commands: HOST is the caller's and outlives it. */
struct session *session_new(const struct host *host);
void session_free(struct session *session);

/* The exit status of the last command that answered: 0, or 1 if it found what a CI run is to stop
 * for. */
int session_status(const struct session *session);

#endif
