/* The one error type of the project.
 *
 * Two tiers: while walking a heap a failed read is ordinary and is answered with a bool; a command
 * that cannot go on fills a GError from this domain.  Its message is one sentence, begins with a
 * lower-case word or a value, and says what the user can do.  The code decides the exit status of
 * the shell command `py-referrers`.
 */
#ifndef PY_REFERRERS_TARGET_ERROR_H
#define PY_REFERRERS_TARGET_ERROR_H

#include <glib.h>

enum pr_error {
    PR_ERROR_NOT_FOUND = 1,   /* the question was good, the thing asked for is not there */
    PR_ERROR_USAGE = 2,       /* unknown option, bad number, expression that fails */
    PR_ERROR_UNUSABLE = 3,    /* no process or core, not a Python, no debug information */
    PR_ERROR_INTERRUPTED = 4, /* Ctrl-C */
};

#define PR_ERROR (pr_error_quark())
GQuark pr_error_quark(void);

#endif
