/* Convenience functions, for expressions and for the conditions of breakpoints: $_py_refcount(x).
 *
 * They read single objects and no more, so that a condition may call them each time a breakpoint is
 * reached; nothing is run in the target.  The debugger bridge registers every row.
 */
#ifndef PY_REFERRERS_COMMAND_FUNCTIONS_H
#define PY_REFERRERS_COMMAND_FUNCTIONS_H

#include "command/command.h"

struct function_value {
    enum { FUNCTION_NUMBER, FUNCTION_TEXT, FUNCTION_OBJECT } kind;
    int64_t number;
    char *text; /* g_free */
    uint64_t object;
};

struct function {
    const char *name; /* "_py_refcount", without the dollar sign */
    const char *help; /* the first line is a sentence */
    bool takes_name;  /* its one argument is a text, else an object's address */
    bool (*call)(struct session *session, uint64_t object, const char *name,
                 struct function_value *value, GError **error);
};

/* Ended by a NULL name. */
extern const struct function functions[];

#endif
