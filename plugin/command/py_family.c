/* py-: which commands are there?  As GDB's own prefixes tell when they are given alone. */
#include "command/arguments.h"
#include "command/session.h"

extern const struct command py_family_command;

static bool
run(struct session *session, const char *line, GError **error)
{
    if (*line) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "there is no command \"py- %s\": `help py-` lists what there is", line);
        return false;
    }
    g_autofree char *help = command_help(&py_family_command);
    session_printf(session, "%s\n", help);
    return true;
}

const struct command py_family_command = {
    .name = "py-",
    .synopsis = "",
    .summary = "What holds Python objects, and what they hold: in a core file or a process.",
    .run = run,
};
