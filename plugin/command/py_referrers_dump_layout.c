/* py-referrers-dump-layout: what GDB said of the target, as a file that tests/driver reads. */
#include "command/arguments.h"
#include "command/session.h"

#include <errno.h>

extern const struct command py_referrers_dump_layout_command;

static bool
dump_to(struct session *session, const char *path, GError **error)
{
    struct budget budget;
    session_budget(session, -1, &budget);
    if (!session_index(session, &budget, error))
        return false;
    FILE *file = fopen(path, "w");
    bool good =
        file && recording_write(session->debuggee.recording, session->debuggee.memory, file);
    if (file && fclose(file) != 0)
        good = false;
    if (!good)
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "cannot write %s: %s", path,
                    g_strerror(errno));
    return good;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    bool good =
        arguments_parse(&arguments, &py_referrers_dump_layout_command, session->host, line, error);
    if (good && arguments.words->len != 1) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "give the one file to write: maintenance py-referrers-dump-layout FILE");
        good = false;
    }
    good = good && dump_to(session, g_ptr_array_index(arguments.words, 0), error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_referrers_dump_layout_command = {
    .name = "py-referrers-dump-layout",
    .synopsis = "FILE",
    .summary = "Write where everything is in this Python to a file, for tests.",
    .help = "With it and the core, the project's tests/driver/driver answers without GDB.  The\n"
            "format is told in plugin/layout/recording.h.",
    .maintenance = true,
    .run = run,
};
