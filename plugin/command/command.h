/* The commands and settings of the plugin, as tables.
 *
 * The debugger bridge registers every row; it knows nothing else of them.  To add a command, write
 * one file with one `const struct command` and name it in command/command.c.
 */
#ifndef PY_REFERRERS_COMMAND_COMMAND_H
#define PY_REFERRERS_COMMAND_COMMAND_H

#include "command/host.h"

struct session;

/* An option of a command: "-max-depth"; two dashes are accepted as well, and "-max-depth=5".
 *
 * What its value is called says what it may be, how it is checked and what Tab offers: N is a whole
 * number or "unlimited", SECONDS the same or a fraction, FILE a file's name, ADDRESS an expression;
 * any other word stands for text, or for one of VALUES. */
struct option {
    const char *name;          /* without dashes: "max-depth" */
    const char *value;         /* "N", "FORMAT"; NULL for a flag */
    const char *help;          /* one line, no full stop */
    const char *const *values; /* the words it accepts, ended by NULL; or NULL: any */
    const char *initial;       /* what holds when it is not given: a setting (command/settings.h)
                                  begins with it; or NULL */
    uint32_t least;            /* of an N */
};

struct command {
    const char *name;     /* "py-referrers" */
    const char *synopsis; /* "TARGET...", "FILE": what Tab offers where no option is */
    const char *summary;  /* the first line of help: one sentence with a full stop */
    const char *help; /* the paragraphs after it; options are appended from the table.  NULL: the
                         list of all commands */
    const struct option *options; /* ended by a NULL name; may be NULL */
    bool maintenance; /* for who works on the plugin: GDB has it as `maintenance NAME` */
    /* LINE is what the user typed after the name.  Writes its answer through the session's host.
     * An answer that is incomplete for a stated reason is no error. */
    bool (*run)(struct session *session, const char *line, GError **error);
};

/* Ended by NULL. */
extern const struct command *const commands[];

/* The help text of COMMAND as GDB shows it; the caller frees it with g_free. */
char *command_help(const struct command *command);

/* What may stand at the end of LINE, the text after the command's name. */
enum completion_kind { COMPLETION_NONE, COMPLETION_WORDS, COMPLETION_EXPRESSION, COMPLETION_FILE };

struct completion {
    enum completion_kind kind;
    char **words; /* of COMPLETION_WORDS: in place of the whole last word; g_strfreev */
};

struct completion command_complete(const struct command *command, const char *line);

/* What is known between commands: HOST is the caller's and outlives it. */
struct session *session_new(const struct host *host);
void session_free(struct session *session);

/* Gives back the memory of snapshots that the debugger has closed: between two commands. */
void session_tidy(struct session *session);

/* The exit status of the last command that answered: 0, or 1 if it found what a CI run is to stop
 * for. */
int session_status(const struct session *session);

#endif
