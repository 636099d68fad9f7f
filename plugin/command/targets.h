/* The objects that a command is about, TARGET...: expressions, Python names, instances of a type.
 *
 * Every command that takes targets has these options, understands them here, and so understands
 * them alike.  They are read before the heap is, so that a slip is told at once, and found after.
 */
#ifndef PY_REFERRERS_COMMAND_TARGETS_H
#define PY_REFERRERS_COMMAND_TARGETS_H

#include "command/arguments.h"
#include "command/output.h"
#include "query/selection.h"

/* Rows for a table of options: which objects of a type. */
#define SELECTION_OPTIONS                                                                          \
    {"type", "NAME", .help = "the instances of a type: Node, app.models.Node, collections.deque"}, \
        {"subclasses", NULL, .help = "with -type: those of its subclasses, too"},                  \
        {"where", "ATTR=VALUE",                                                                    \
         .help = "with -type: those with this attribute, name=abc (repeatable)"},                  \
    {                                                                                              \
        "largest", "N", .help = "with -type: the N largest, with the memory that is their own",    \
                        .least = 1                                                                 \
    }

#define TARGET_OPTIONS                                                                             \
    SELECTION_OPTIONS,                                                                             \
        {"limit", "N", .help = "with -type: the first N by address", .initial = "10", .least = 1}, \
    {                                                                                              \
        "name", "NAME", .help = "what a Python name is bound to: app.models.cache (repeatable)"    \
    }

/* Two paragraphs of help that say what TARGET may be. */
#define TARGET_HELP                                                                        \
    "TARGET is any expression that gives the address of an object; quote it if it has\n"   \
    "blanks outside parentheses.  Or name it as Python does, -name app.models.cache, or\n" \
    "take instances of a class: -type app.models.User -where name=alice.\n"

/* What SELECTION_OPTIONS say; type_name is NULL if they were not given.  With -largest N, limit is
 * that N, and else left alone.  Conditions are the caller's to free. */
bool selection_options_read(struct selection_options *options, const struct arguments *arguments,
                            GError **error);
void selection_options_clear(struct selection_options *options);

struct targets {
    GArray *addresses; /* uint64_t: of the expressions; once they were found, of all */
    GPtrArray *names;  /* const char *, of the arguments */
    struct selection_options selection;
    GString *note; /* which instances were taken: "" or a line */
    bool cut;      /* and not all */
};

/* Expressions, which are evaluated, names and options of COMMAND.  ARGUMENTS outlives TARGETS.
 * PR_ERROR_USAGE if there are none, or an option lacks what it goes with. */
bool targets_read(struct targets *targets, const struct arguments *arguments,
                  const struct command *command, const struct host *host, GError **error);
void targets_clear(struct targets *targets);

/* Finds them all in the session's index, and sees that each is an object; one at least. */
bool targets_find(struct targets *targets, struct session *session, struct budget *budget,
                  GError **error);

/* Are all of them known without the heap? */
bool targets_are_known(const struct targets *targets);

static inline uint64_t
targets_at(const struct targets *targets, guint i)
{
    return g_array_index(targets->addresses, uint64_t, i);
}

/* Says which instances were taken, if any were: as a line of text, or in a network, whose other
 * answers say it by what they list, when some were not. */
void targets_add_note(const struct targets *targets, const struct output *output, GString *text,
                      struct network *network);

#endif
