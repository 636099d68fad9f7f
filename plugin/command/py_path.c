/* py-path: why is an object alive? */
#include "command/arguments.h"
#include "command/session.h"
#include "report/chains_text.h"

extern const struct command py_path_command;

static const struct option options[] = {
    {"paths", "N", .help = "the N best paths, each through another holder of the target",
     .initial = "1", .least = 1},
    {"avoid", "ADDRESS",
     .help = "no path through the object at ADDRESS or its __dict__ (repeatable)"},
    {"weak", NULL, .help = "take weak references where nothing else leads to a root"},
    {"max-length", "N", .help = "show the first and last N / 2 references of a longer path",
     .initial = "100"},
    {"timeout", "SECONDS", .help = "stop after SECONDS and show what was found",
     .initial = "unlimited"},
    {.name = NULL},
};

/* One question, taken apart. */
struct question {
    struct chains_options options;
    double timeout;
    GArray *avoided; /* uint64_t */
    GArray *targets; /* uint64_t */
};

static uint64_t
target_at(const struct question *question, guint i)
{
    return g_array_index(question->targets, uint64_t, i);
}

static bool
read_options(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    if (!arguments_number(arguments, "paths", &question->options.count, error) ||
        !arguments_number(arguments, "max-length", &question->options.max_length, error) ||
        !arguments_seconds(arguments, "timeout", &question->timeout, error) ||
        !arguments_addresses(arguments, "avoid", session->host, question->avoided, error) ||
        !arguments_targets(arguments, &py_path_command, session->host, question->targets, error))
        return false;
    question->options.weak = arguments_has(arguments, "weak");
    question->options.avoided = (const uint64_t *)(void *)question->avoided->data;
    question->options.avoided_count = question->avoided->len;
    return true;
}

static bool
check_addresses(struct session *session, const struct question *question, GError **error)
{
    for (guint i = 0; i < question->targets->len; i++)
        if (!session_check_target(session, target_at(question, i), error))
            return false;
    for (guint i = 0; i < question->avoided->len; i++) {
        uint64_t avoided = g_array_index(question->avoided, uint64_t, i);
        if (!session_check_target(session, avoided, error)) {
            g_prefix_error(error, "-avoid: ");
            return false;
        }
        for (guint n = 0; n < question->targets->len; n++)
            if (avoided == target_at(question, n)) {
                g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                            "0x%" G_GINT64_MODIFIER "x is the target: every path leads to it",
                            avoided);
                return false;
            }
    }
    return true;
}

/* Takes over CHAINS. */
static bool
write_chains(struct session *session, const struct question *question, struct chains *chains,
             const struct budget *budget, GError **error)
{
    struct chains_limits limits = {
        .timeout = question->timeout,
        .elapsed = budget_elapsed(budget),
        .incomplete = session_is_incomplete(session),
    };
    bool interrupted = budget->state == BUDGET_INTERRUPTED;
    g_autoptr(GString) text = g_string_new(NULL);
    if (!interrupted)
        chains_write(chains, &question->options, &limits, text);
    chains_free(chains);
    if (interrupted)
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    return !interrupted && session_write(session, text->str, error);
}

/* One answer for each target, with an empty line between two. */
static bool
answer(struct session *session, const struct question *question, struct budget *budget,
       GError **error)
{
    bool written = true;
    if (!check_addresses(session, question, error))
        return false;
    struct chains_finder *finder = chains_finder_new(session->index, &question->options, budget);
    if (!finder) {
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "no memory for a search of %u objects",
                    session->index->heap->object_count);
        return false;
    }
    for (guint i = 0; i < question->targets->len && written; i++) {
        if (i > 0)
            session_printf(session, "\n");
        written = write_chains(session, question, chains_find(finder, target_at(question, i)),
                               budget, error);
    }
    chains_finder_free(finder);
    if (written)
        session_write_coverage(session);
    return written;
}

/* Time ran out before there was an index: all there is to show is the question. */
static bool
answer_without_index(struct session *session, const struct question *question,
                     struct budget *budget, GError **error)
{
    bool written = true;
    for (guint i = 0; i < question->targets->len && written; i++)
        written =
            write_chains(session, question,
                         chains_unsearched(session->python, target_at(question, i)), budget, error);
    return written;
}

static bool
run_question(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    struct budget budget;
    GError *failure = NULL;
    if (!read_options(session, arguments, question, error))
        return false;
    session_budget(session, question->timeout, &budget);
    if (session_index(session, &budget, &failure))
        return answer(session, question, &budget, error);
    if (!failure)
        return answer_without_index(session, question, &budget, error);
    g_propagate_error(error, failure);
    return false;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {
        .avoided = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
        .targets = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
    };
    bool good = arguments_parse(&arguments, &py_path_command, session->host, line, error) &&
                run_question(session, &arguments, &question, error);
    arguments_clear(&arguments);
    g_array_free(question.avoided, TRUE);
    g_array_free(question.targets, TRUE);
    return good;
}

const struct command py_path_command = {
    .name = "py-path",
    .synopsis = "TARGET...",
    .summary = "Show why a Python object is alive: the shortest path from a root to it.",
    .help = "TARGET is any expression that gives the address of an object; quote it if it has\n"
            "blanks outside parentheses.  Several targets get one answer each.\n"
            "\n"
            "The first line is the root: a variable of a frame or an imported module, the\n"
            "interpreter itself.  Each further one is held by the line above it; names and ids\n"
            "are those of py-referrers.  To skip a path give the id of one of its lines to\n"
            "-avoid, or ask for more with -paths.\n"
            "\n"
            "The shortest path has the fewest references from object to object.  One that is\n"
            "certain goes before any with a reference that is (inferred) from bytes alone or in\n"
            "a slot that is (maybe stale), and before weak references, which are not taken at\n"
            "all without -weak.",
    .options = options,
    .run = run,
};
