/* py-referrers: what holds an object? */
#include "command/arguments.h"
#include "command/session.h"
#include "python/text.h"
#include "report/tree.h"

extern const struct command py_referrers_command;

enum { DEFAULT_MAX_DEPTH = 20, DEFAULT_REFERRER_LIMIT = 100 };

static const struct option options[] = {
    {"max-depth", "N",
     "search N lines deep below a target; a name and its object are two (default 20)"},
    {"referrer-limit", "N", "list the first N holders of an object (default 100)"},
    {"exclude", "ADDRESS", "never report the object at ADDRESS as a holder (repeatable)"},
    {"native", "auto|on|off",
     "search the memory of C code: where counts are left over (auto), always, never"},
    {"stale", NULL, "show freed memory and dead stack that leads to the object, too"},
    {"timeout", "SECONDS", "stop after SECONDS and show what was found"},
    {NULL, NULL, NULL},
};

/* One question, taken apart. */
struct question {
    struct referrers_options options;
    double timeout;
    GArray *excluded; /* uint64_t */
    GArray *targets;  /* uint64_t */
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
    question->options.max_depth = DEFAULT_MAX_DEPTH;
    question->options.referrer_limit = DEFAULT_REFERRER_LIMIT;
    question->timeout = -1;
    if (!arguments_number(arguments, "max-depth", &question->options.max_depth, error) ||
        !arguments_number(arguments, "referrer-limit", &question->options.referrer_limit, error) ||
        !arguments_seconds(arguments, "timeout", &question->timeout, error) ||
        !arguments_addresses(arguments, "exclude", session->host, question->excluded, error))
        return false;
    enum native_when when;
    if (!session_native_when(arguments, &when, error))
        return false;
    question->options.stale = arguments_has(arguments, "stale");
    question->options.natives = when == NATIVE_OFF ? NULL : find_natives;
    question->options.natives_context = session;
    question->options.natives_of_all = when == NATIVE_ON || question->options.stale;
    question->options.excluded = (const uint64_t *)(void *)question->excluded->data;
    question->options.excluded_count = question->excluded->len;
    return arguments_targets(arguments, &py_referrers_command, session->host, question->targets,
                             error);
}

static bool
write_answer(struct session *session, const struct question *question,
             const struct referrers *referrers, struct budget *budget, GError **error)
{
    struct tree_limits limits = {
        .max_depth = question->options.max_depth,
        .referrer_limit = question->options.referrer_limit,
        .timeout = question->timeout,
        .elapsed = budget_elapsed(budget),
        .incomplete = session_is_incomplete(session),
    };
    g_autoptr(GString) text = g_string_new(NULL);
    tree_write(referrers, &limits, text);
    return session_write(session, text->str, error);
}

static bool
answer(struct session *session, const struct question *question, struct budget *budget,
       GError **error)
{
    const uint64_t *targets = (const uint64_t *)(void *)question->targets->data;
    for (guint i = 0; i < question->targets->len; i++)
        if (!session_check_target(session, targets[i], error))
            return false;
    struct referrers *referrers = referrers_search(session->index, targets, question->targets->len,
                                                   &question->options, budget);
    bool written = write_answer(session, question, referrers, budget, error);
    referrers_free(referrers);
    if (written && budget->state == BUDGET_INTERRUPTED) {
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        return false;
    }
    if (written)
        session_write_coverage(session);
    return written;
}

/* Time ran out before there was an index: all there is to show is the question. */
static bool
answer_without_index(struct session *session, const struct question *question,
                     struct budget *budget, GError **error)
{
    struct referrers *referrers = referrers_unsearched(
        session->python, (const uint64_t *)(void *)question->targets->data, question->targets->len);
    bool written = write_answer(session, question, referrers, budget, error);
    referrers_free(referrers);
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
        .excluded = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
        .targets = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
    };
    bool good = arguments_parse(&arguments, &py_referrers_command, line, error) &&
                run_question(session, &arguments, &question, error);
    arguments_clear(&arguments);
    g_array_free(question.excluded, TRUE);
    g_array_free(question.targets, TRUE);
    return good;
}

const struct command py_referrers_command = {
    .name = "py-referrers",
    .synopsis = "TARGET...",
    .summary = "Show what holds references to a Python object, up to the roots.",
    .help = "TARGET is any expression that gives the address of an object; quote it if it has\n"
            "blanks outside parentheses.  Several targets make one graph.\n"
            "\n"
            "Each line is a name and the id of an object.  (root) marks what needs nothing to\n"
            "hold it: a variable of a frame or an imported module, the interpreter itself.\n"
            "(cycle member) is an object that is already on the way from the target to this\n"
            "line; what hangs below (shown above) and (shown below) is printed there.",
    .options = options,
    .run = run,
};
