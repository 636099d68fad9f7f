/* What of an answer of py-referrers is shown, and how: the options that select. */
#ifndef PY_REFERRERS_COMMAND_VIEW_H
#define PY_REFERRERS_COMMAND_VIEW_H

#include "command/arguments.h"
#include "query/referrers.h"
#include "report/tree.h"

/* The words of the options -frames and -ids. */
extern const char *const view_frames[], *const view_ids[];

/* What they say. */
enum naming_frames view_frames_wanted(const struct arguments *arguments);
bool view_ids_are_decimal(const struct arguments *arguments);

struct view {
    GPtrArray *excluded_types, *module_prefixes; /* const char *, owned by the arguments */
    bool merge, shortest, decimal_ids;
};

/* Reads the options into VIEW and OPTIONS, which refers to it; `excluded`, which is the same for
 * all commands, is left to the caller.  PR_ERROR_USAGE for options that do not go together. */
bool view_read(struct view *view, const struct arguments *arguments,
               struct referrers_options *options, GError **error);
void view_clear(struct view *view);

/* Appends the answer as a text tree, and what was left out of it. */
void view_write(const struct view *view, struct referrers *referrers,
                const struct tree_limits *limits, GString *out);

#endif
