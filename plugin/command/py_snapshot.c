/* py-snapshot: a copy of the process, to be asked while that runs on or is gone. */
#include "command/arguments.h"
#include "command/session.h"
#include "target/threads.h"

extern const struct command py_snapshot_command;

enum { MAX_COPIERS = 4 /* threads; more do not copy faster */ };

static const struct option options[] = {
    {"detach", NULL,
     .help = "let go of the process as soon as it is copied; the copy takes its place"},
    {"continue", NULL,
     .help =
         "let the process run on in the background as soon as it is copied, and turn to the copy"},
    {"drop", NULL, .help = "let go of all snapshots, and give their memory back"},
    {"quiet", NULL, .help = "say nothing of what was done"},
    {.name = NULL},
};

/* ---- those there are ------------------------------------------------------------------------- */

GArray *
snapshots_new(void)
{
    return g_array_new(FALSE, FALSE, sizeof(struct open_snapshot));
}

static struct open_snapshot *
at(struct session *session, guint i)
{
    return &g_array_index(session->snapshots, struct open_snapshot, i);
}

/* What was read of it may still be mapped here. */
static void
let_go(struct session *session, guint i)
{
    const char *core = session->debuggee.inferior.core_path;
    if (g_strcmp0(core, at(session, i)->snapshot.path) == 0)
        session_forget(session);
    snapshot_clear(&at(session, i)->snapshot);
    g_array_remove_index(session->snapshots, i);
}

void
session_tidy(struct session *session)
{
    const struct host *host = session->host;
    for (guint i = session->snapshots->len; i-- > 0;)
        if (!host->has_snapshot(host->context, at(session, i)->inferior))
            let_go(session, i);
}

void
snapshots_free(struct session *session)
{
    while (session->snapshots->len)
        let_go(session, session->snapshots->len - 1);
    g_array_free(session->snapshots, TRUE);
}

static bool
drop(struct session *session, bool quiet, GError **error)
{
    const struct host *host = session->host;
    guint count = session->snapshots->len;
    if (!count) {
        g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                    "there is no snapshot: `py-snapshot` takes one of a process");
        return false;
    }
    while (session->snapshots->len) {
        guint last = session->snapshots->len - 1;
        unsigned inferior = at(session, last)->inferior;
        g_autofree char *name = g_strdup(at(session, last)->snapshot.name);
        let_go(session, last);
        host->close_snapshot(host->context, inferior);
        if (!quiet)
            session_printf(session, "Dropped the %s.\n", name);
    }
    return true;
}

/* ---- a new one ------------------------------------------------------------------------------- */

/* Is the selected inferior one that a snapshot can be taken of? */
static bool
check(const struct host *host, const struct inferior *inferior, GError **error)
{
    if (inferior->state == INFERIOR_PROCESS && host->open_snapshot)
        return true;
    g_autofree char *name = inferior->core_path ? snapshot_name(inferior->core_path) : NULL;
    if (inferior->state == INFERIOR_CORE)
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "%s stays as it is, no snapshot of it is needed: ask it",
                    name ? "a snapshot" : "a core file");
    else
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "only of a process of this machine that GDB itself traces a snapshot can be "
                    "taken: of another, `generate-core-file` writes a core file");
    return false;
}

static bool
copy(struct session *session, const struct inferior *inferior, struct snapshot *snapshot,
     GError **error)
{
    const struct host *host = session->host;
    struct budget budget;
    session_budget(session, -1, &budget);
    if (!threads_from_text(debuggee_setting(host, "threads", "auto"), &budget.threads, NULL))
        budget.threads = 1;
    budget.threads = MIN(budget.threads, MAX_COPIERS);
    g_autoptr(GArray) threads = host->thread_ids(host->context);
    struct snapshot_request request = {inferior->pid, inferior->format, threads, &budget};
    bool taken = snapshot_take(&request, snapshot, error);
    if (host->progress)
        host->progress(host->context, "");
    return taken;
}

static void
say(struct session *session, const struct open_snapshot *opened, enum snapshot_way way, int pid,
    double seconds)
{
    const struct snapshot *snapshot = &opened->snapshot;
    session_printf(session, "%c%s; the process stood still for %.2f s%s.\n",
                   g_ascii_toupper(*snapshot->name), snapshot->name + 1, seconds,
                   way == SNAPSHOT_KEEP ? " for it" : "");
    if (way == SNAPSHOT_KEEP)
        session_printf(
            session,
            "It is inferior %u, and process %d is selected as before: `inferior %u` turns "
            "to the snapshot.\n",
            opened->inferior, pid, opened->inferior);
    else if (way == SNAPSHOT_CONTINUE)
        session_printf(session, "It is inferior %u, which is selected; process %d runs on.\n",
                       opened->inferior, pid);
    else
        session_printf(session, "It has taken the place of process %d, which runs on by itself.\n",
                       pid);
    if (snapshot->unreadable) {
        g_autofree char *size = g_format_size(snapshot->unreadable);
        session_printf(session, "%s could not be read and are not in it.\n", size);
    }
}

static bool
take(struct session *session, enum snapshot_way way, bool quiet, GError **error)
{
    const struct host *host = session->host;
    gint64 started = g_get_monotonic_time(), released = 0;
    struct open_snapshot opened = {.snapshot.file = -1};
    struct inferior inferior;
    if (!debuggee_describe(host, &inferior, error))
        return false;
    int pid = inferior.pid;
    if (check(host, &inferior, error) && copy(session, &inferior, &opened.snapshot, error))
        opened.inferior =
            host->open_snapshot(host->context, opened.snapshot.path, way, &released, error);
    inferior_clear(&inferior);
    if (!opened.inferior) {
        if (released)
            g_prefix_error(error, "process %d was copied, but GDB cannot open the copy: ", pid);
        snapshot_clear(&opened.snapshot);
        return false;
    }
    g_array_append_val(session->snapshots, opened);
    if (!quiet)
        say(session, &opened, way, pid, (double)(released - started) / G_USEC_PER_SEC);
    return true;
}

static bool
check_words(const struct arguments *arguments, GError **error)
{
    if (arguments->words->len > 0) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "py-snapshot takes no arguments but options");
        return false;
    }
    if (arguments_has(arguments, "detach") + arguments_has(arguments, "continue") +
            arguments_has(arguments, "drop") >
        1) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "-detach, -continue and -drop do not go together: give one of them");
        return false;
    }
    return true;
}

static bool
work(struct session *session, const struct arguments *arguments, GError **error)
{
    bool quiet = arguments_has(arguments, "quiet");
    if (arguments_has(arguments, "drop"))
        return drop(session, quiet, error);
    enum snapshot_way way = arguments_has(arguments, "detach")     ? SNAPSHOT_DETACH
                            : arguments_has(arguments, "continue") ? SNAPSHOT_CONTINUE
                                                                   : SNAPSHOT_KEEP;
    return take(session, way, quiet, error);
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    session->status = 0;
    bool good = arguments_parse(&arguments, &py_snapshot_command, session->host, line, error) &&
                check_words(&arguments, error) && work(session, &arguments, error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_snapshot_command = {
    .name = "py-snapshot",
    .synopsis = "",
    .summary = "Copy the process, to ask the copy while the process runs on.",
    .help = "The process stands still as long as copying its memory takes, and what is asked\n"
            "later, however long that takes, is asked of the copy: a core file that lies in\n"
            "memory.  GDB has it as an inferior, to which all of its commands can turn; it\n"
            "stays as it is when the process runs on, ends or is killed.\n"
            "\n"
            "With -detach GDB lets go of the process and has the copy in its place.  Otherwise\n"
            "the copy is a new inferior: `inferior 2` turns to it, `inferior 1` to the process.\n"
            "\n"
            "The memory is given back by -drop, when the inferior is detached or removed, and\n"
            "when GDB ends.  A snapshot that is not needed for long, or that is larger than\n"
            "memory, is better written to a disk: `generate-core-file`.",
    .options = options,
    .run = run,
};
