/* py-path: why is an object alive? */
#include "command/output.h"
#include "command/session.h"
#include "command/targets.h"
#include "command/view.h"
#include "report/chains_text.h"

extern const struct command py_path_command;

static const char *const native_when[] = {"auto", "off", NULL};

static const struct option options[] = {
    TARGET_OPTIONS,
    {"paths", "N", .help = "the N best paths, each through another holder of the target",
     .initial = "1", .least = 1},
    {"avoid", "ADDRESS",
     .help = "no path through the object at ADDRESS or its __dict__ (repeatable)"},
    {"weak", NULL, .help = "take weak references where nothing else leads to a root"},
    {"max-length", "N", .help = "show the first and last N / 2 references of a longer path",
     .initial = "100"},
    {"frames", "FORM", .help = "name variables with module, thread, file and line, or just so",
     .values = view_frames, .initial = "full"},
    {"ids", "BASE", .help = "how ids are written", .values = view_ids, .initial = "hex"},
    {"native", "WHEN",
     .help = "search the memory of C code: where no root of Python leads to it, never",
     .values = native_when, .initial = "auto"},
    {"timeout", "SECONDS", .help = "stop after SECONDS and show what was found",
     .initial = "unlimited"},
    OUTPUT_OPTIONS(output_graph_formats, "text, json, dot, graphml or networkx (default text)"),
    {.name = NULL},
};

/* One question, taken apart. */
struct question {
    struct chains_options options;
    double timeout;
    bool decimal_ids;
    struct output output;
    GArray *avoided; /* uint64_t */
    struct targets targets;
};

static struct natives *
find_natives(void *context, struct budget *budget)
{
    return session_natives(context, budget);
}

static bool
read_options(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    if (!output_read(&question->output, arguments, error) ||
        !arguments_number(arguments, "paths", &question->options.count, error) ||
        !arguments_number(arguments, "max-length", &question->options.max_length, error) ||
        !arguments_seconds(arguments, "timeout", &question->timeout, error) ||
        !arguments_addresses(arguments, "avoid", session->host, question->avoided, error) ||
        !targets_read(&question->targets, arguments, &py_path_command, session->host, error))
        return false;
    question->options.weak = arguments_has(arguments, "weak");
    question->options.frames = view_frames_wanted(arguments);
    question->decimal_ids = view_ids_are_decimal(arguments);
    question->options.natives = session_native_when(arguments) == NATIVE_OFF ? NULL : find_natives;
    question->options.natives_context = session;
    question->options.avoided = (const uint64_t *)(void *)question->avoided->data;
    question->options.avoided_count = question->avoided->len;
    return true;
}

static bool
check_avoided(struct session *session, const struct question *question, GError **error)
{
    for (guint i = 0; i < question->avoided->len; i++) {
        uint64_t avoided = g_array_index(question->avoided, uint64_t, i);
        if (!session_check_target(session, avoided, error)) {
            g_prefix_error(error, "-avoid: ");
            return false;
        }
        for (guint n = 0; n < question->targets.addresses->len; n++)
            if (avoided == targets_at(&question->targets, n)) {
                g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                            "0x%" G_GINT64_MODIFIER "x is the target: every path leads to it",
                            avoided);
                return false;
            }
    }
    return true;
}

/* The answer while targets are gone through. */
struct answer {
    struct session *session;
    const struct question *question;
    struct budget *budget;
    GString *text;
    struct network network;
};

/* Takes over CHAINS; false on Ctrl-C. */
static bool
add_chains(struct answer *answer, struct chains *chains, GError **error)
{
    const struct question *question = answer->question;
    struct chains_limits limits = {
        .timeout = question->timeout,
        .elapsed = budget_elapsed(answer->budget),
        .incomplete = session_is_incomplete(answer->session),
        .decimal_ids = question->decimal_ids,
    };
    bool interrupted = answer->budget->state == BUDGET_INTERRUPTED;
    if (interrupted)
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    else if (output_is_text(&question->output))
        chains_write(chains, &question->options, &limits, answer->text);
    else
        network_add_chains(&answer->network, chains, &question->options, question->timeout);
    chains_free(chains);
    return !interrupted;
}

/* One answer for each target, with an empty line between two; FINDER is NULL when there was no time
 * for an index: all there is to show is the question then. */
static bool
add_targets(struct answer *answer, struct chains_finder *finder, GError **error)
{
    const struct question *question = answer->question;
    for (guint i = 0; i < question->targets.addresses->len; i++) {
        uint64_t target = targets_at(&question->targets, i);
        if (i > 0)
            g_string_append_c(answer->text, '\n');
        if (!add_chains(answer,
                        finder ? chains_find(finder, target)
                               : chains_unsearched(answer->session->python, target),
                        error))
            return false;
    }
    return true;
}

static bool
write_answer(struct session *session, const struct question *question, struct budget *budget,
             struct chains_finder *finder, GError **error)
{
    struct answer answer = {session, question, budget, g_string_new(NULL), {0}};
    network_init(&answer.network, py_path_command.name);
    answer.network.decimal_ids = question->decimal_ids;
    network_limit(&answer.network, "paths", network_limit_of(question->options.count));
    network_limit(&answer.network, "max-length", network_limit_of(question->options.max_length));
    network_limit(&answer.network, "timeout", question->timeout);
    bool whole = add_targets(&answer, finder, error), written = whole;
    targets_add_note(&question->targets, &question->output, answer.text, &answer.network);
    if (whole && output_is_text(&question->output))
        written = output_text(session, &question->output, answer.text, error);
    else if (whole)
        written = output_network(session, &question->output, &answer.network, error);
    else if (!question->output.path) /* Ctrl-C: what is known already */
        session_printf(session, "%s", answer.text->str);
    network_clear(&answer.network);
    g_string_free(answer.text, TRUE);
    return written;
}

static bool
answer(struct session *session, struct question *question, struct budget *budget, GError **error)
{
    if (!targets_find(&question->targets, session, budget, error) ||
        !check_avoided(session, question, error))
        return false;
    struct chains_finder *finder = chains_finder_new(session->index, &question->options, budget);
    if (!finder) {
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "no memory for a search of %u objects",
                    session->index->heap->object_count);
        return false;
    }
    bool written = write_answer(session, question, budget, finder, error);
    chains_finder_free(finder);
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
    if (failure) {
        g_propagate_error(error, failure);
        return false;
    }
    return targets_are_known(&question->targets)
               ? write_answer(session, question, &budget, NULL, error)
               : session_no_time(error);
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {
        .avoided = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
    };
    bool good = arguments_parse(&arguments, &py_path_command, session->host, line, error) &&
                run_question(session, &arguments, &question, error);
    arguments_clear(&arguments);
    output_clear(&question.output);
    g_array_free(question.avoided, TRUE);
    targets_clear(&question.targets);
    return good;
}

const struct command py_path_command = {
    .name = "py-path",
    .synopsis = "TARGET...",
    .summary = "Show why a Python object is alive: the shortest path from a root to it.",
    .help = TARGET_HELP
    "Several targets get one answer each.\n"
    "\n"
    "The first line is the root: a variable of a frame or an imported module, the\n"
    "interpreter itself.  Each further one is held by the line above it; names and ids\n"
    "are those of py-referrers.  To skip a path give the id of one of its lines to\n"
    "-avoid, or ask for more with -paths.\n"
    "\n"
    "The shortest path has the fewest references from object to object.  One that is\n"
    "certain goes before any with a reference that is (inferred) from bytes alone or in\n"
    "a slot that is (maybe stale), and before weak references, which are not taken at\n"
    "all without -weak.  Where no root of Python leads to the target, the path begins at\n"
    "what C code holds, as py-referrers has it.",
    .options = options,
    .run = run,
};
