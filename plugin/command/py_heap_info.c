/* py-heap-info: what was recognised, what from, and what could not be read. */
#include "command/arguments.h"
#include "command/session.h"
#include "report/heap_info.h"

extern const struct command py_heap_info_command;

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct budget budget;
    bool good = arguments_parse(&arguments, &py_heap_info_command, session->host, line, error);
    if (good && arguments.words->len > 0) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "py-heap-info takes no arguments");
        good = false;
    }
    arguments_clear(&arguments);
    if (!good)
        return false;
    session_budget(session, -1, &budget);
    struct index *index = session_index(session, &budget, error);
    if (!index)
        return false;
    const struct refcounts *refcounts = session_refcounts(session, &budget, error);
    if (!refcounts)
        return false;
    g_autofree char *layout = sources_text(session->debuggee.sources);
    struct heap_info info = {
        .version = sources_version(session->debuggee.sources),
        .runtime_from = session->debuggee.runtime_from,
        .layout = layout,
        .program = session->debuggee.inferior.program,
        .memory_source = session->debuggee.memory_source,
        .doubt = debuggee_doubt(&session->debuggee),
        .memory_note = session->debuggee.memory_note,
        .truncated_bytes =
            session->debuggee.core ? core_file_truncated_bytes(session->debuggee.core) : 0,
    };
    g_autoptr(GString) text = g_string_new(NULL);
    heap_info_write(index, refcounts, &info, text);
    return session_write(session, text->str, error);
}

const struct command py_heap_info_command = {
    .name = "py-heap-info",
    .synopsis = "",
    .summary = "Show what was recognised of the Python in the target, and from what.",
    .help = "The version, where the layout of its structures and its memory are read from, how\n"
            "many objects, roots and references were found, and what could not be read.",
    .run = run,
};
