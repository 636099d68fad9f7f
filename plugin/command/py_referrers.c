/* py-referrers: what holds an object? */
#include "command/output.h"
#include "command/session.h"
#include "command/targets.h"
#include "command/view.h"
#include "python/text.h"
#include "report/tree.h"

extern const struct command py_referrers_command;

static const struct option options[] = {
    TARGET_OPTIONS,
    {"max-depth", "N", .help = "search N lines deep below a target; a name and its object are two",
     .initial = "20"},
    {"referrer-limit", "N", .help = "list the first N holders of an object", .initial = "100"},
    {"exclude", "ADDRESS", .help = "never report the object at ADDRESS as a holder (repeatable)"},
    {"exclude-type", "NAME",
     .help = "never report objects of class NAME, \"Foo\" or \"app.Foo\", as holders (repeatable)"},
    {"module-prefix", "PREFIX",
     .help = "of variables of modules, report those whose module's name begins so (repeatable)"},
    {"weak", NULL, .help = "show weak references, too; they keep nothing alive"},
    {"shortest", NULL, .help = "show one way for each root, the shortest"},
    {"merge", NULL,
     .help = "one line for all that hold by the same path of names and types, with their number"},
    {"frames", "FORM", .help = "name variables with module, thread, file and line, or just so",
     .values = view_frames, .initial = "full"},
    {"ids", "BASE", .help = "how ids are written", .values = view_ids, .initial = "hex"},
    {"native", "WHEN",
     .help = "search the memory of C code: where counts are left over, always, never",
     .values = native_words, .initial = "auto"},
    {"stale", NULL, .help = "show freed memory and dead stack that leads to the object, too"},
    {"timeout", "SECONDS", .help = "stop after SECONDS and show what was found",
     .initial = "unlimited"},
    OUTPUT_OPTIONS(output_graph_formats, "text, json, dot, graphml or networkx (default text)"),
    {.name = NULL},
};

/* Lines below a target that show who holds it: a name, and the object that has it. */
enum { DIRECT_DEPTH = 2 };

/* One question, taken apart. */
struct question {
    struct referrers_options options;
    struct view view;
    uint32_t line_limit; /* holders below a line */
    double timeout;
    struct output output;
    GArray *excluded; /* uint64_t */
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
        !arguments_number(arguments, "max-depth", &question->options.max_depth, error) ||
        !arguments_number(arguments, "referrer-limit", &question->options.referrer_limit, error) ||
        !arguments_seconds(arguments, "timeout", &question->timeout, error) ||
        !arguments_addresses(arguments, "exclude", session->host, question->excluded, error))
        return false;
    enum native_when when = session_native_when(arguments);
    question->options.stale = arguments_has(arguments, "stale");
    question->options.natives = when == NATIVE_OFF ? NULL : find_natives;
    question->options.natives_context = session;
    question->options.natives_of_all = when == NATIVE_ON || question->options.stale;
    question->line_limit = question->options.referrer_limit;
    if (!view_read(&question->view, arguments, &question->options, error))
        return false;
    if (!output_is_text(&question->output) && (question->view.merge || question->view.shortest)) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "-%s is a form of the text: leave it or -format %s out",
                    question->view.merge ? "merge" : "shortest", question->output.format);
        return false;
    }
    question->options.excluded = (const uint64_t *)(void *)question->excluded->data;
    question->options.excluded_count = question->excluded->len;
    return targets_read(&question->targets, arguments, &py_referrers_command, session->host, error);
}

static bool
write_network(struct session *session, const struct question *question,
              const struct referrers *referrers, const struct tree_limits *limits, GError **error)
{
    struct network network;
    network_init(&network, py_referrers_command.name);
    network.decimal_ids = limits->decimal_ids;
    network_limit(&network, "max-depth", network_limit_of(limits->max_depth));
    network_limit(&network, "referrer-limit", network_limit_of(limits->referrer_limit));
    network_limit(&network, "timeout", limits->timeout);
    network_add_referrers(&network, referrers, limits);
    targets_add_note(&question->targets, &question->output, NULL, &network);
    bool written = output_network(session, &question->output, &network, error);
    network_clear(&network);
    return written;
}

static bool
write_answer(struct session *session, const struct question *question, struct referrers *referrers,
             struct budget *budget, GError **error)
{
    struct tree_limits limits = {
        .max_depth = question->options.max_depth,
        .referrer_limit = question->line_limit,
        .timeout = question->timeout,
        .elapsed = budget_elapsed(budget),
        .incomplete = session_is_incomplete(session),
        .decimal_ids = question->view.decimal_ids,
        .max_holders = referrers_max_holders(&question->options),
    };
    g_autoptr(GString) text = g_string_new(NULL);
    if (!output_is_text(&question->output))
        return write_network(session, question, referrers, &limits, error);
    view_write(&question->view, referrers, &limits, text);
    targets_add_note(&question->targets, &question->output, text, NULL);
    return output_text(session, &question->output, text, error);
}

static bool
answer(struct session *session, struct question *question, struct budget *budget, GError **error)
{
    if (!targets_find(&question->targets, session, budget, error))
        return false;
    const GArray *targets = question->targets.addresses;
    struct referrers *referrers =
        referrers_search(session->index, (const uint64_t *)(void *)targets->data, targets->len,
                         &question->options, budget);
    if (referrers->unknown_type) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "-exclude-type: there is no class \"%s\"",
                    referrers->unknown_type);
        referrers_free(referrers);
        return false;
    }
    bool written = write_answer(session, question, referrers, budget, error);
    referrers_free(referrers);
    if (written && budget->state == BUDGET_INTERRUPTED) {
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        return false;
    }
    return written;
}

/* Time ran out before there was an index: all there is to show is the question. */
static bool
answer_without_index(struct session *session, const struct question *question,
                     struct budget *budget, GError **error)
{
    const GArray *targets = question->targets.addresses;
    if (!targets_are_known(&question->targets))
        return session_no_time(error);
    struct referrers *referrers = referrers_unsearched(
        session->python, (const uint64_t *)(void *)targets->data, targets->len);
    bool written = write_answer(session, question, referrers, budget, error);
    referrers_free(referrers);
    return written;
}

/* Can who holds the targets, and no more, be found without an index?  Of all holders of a class, of
 * all instances of a type that cannot be told, nor what C code holds. */
static bool
may_be_direct(const struct question *question)
{
    const struct referrers_options *asked = &question->options;
    return asked->max_depth <= DIRECT_DEPTH && targets_are_known(&question->targets) &&
           !asked->excluded_types && !asked->natives_of_all;
}

/* False if there is no answer that way. */
static bool
answer_directly(struct session *session, const struct question *question, struct budget *budget,
                bool *written, GError **error)
{
    const GArray *targets = question->targets.addresses;
    struct direct *direct = session_direct(session, budget);
    struct referrers *referrers =
        direct ? direct_search(direct, (const uint64_t *)(void *)targets->data, targets->len,
                               &question->options, budget)
               : NULL;
    if (session->host->progress)
        session->host->progress(session->host->context, "");
    if (referrers)
        *written = write_answer(session, question, referrers, budget, error);
    bool answered = referrers != NULL;
    referrers_free(referrers);
    direct_free(direct);
    return answered;
}

static bool
run_question(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    struct budget budget;
    GError *failure = NULL;
    bool written;
    if (!read_options(session, arguments, question, error))
        return false;
    session_budget(session, question->timeout, &budget);
    if (may_be_direct(question) && answer_directly(session, question, &budget, &written, error))
        return written;
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
    };
    bool good = arguments_parse(&arguments, &py_referrers_command, session->host, line, error) &&
                run_question(session, &arguments, &question, error);
    arguments_clear(&arguments);
    output_clear(&question.output);
    view_clear(&question.view);
    g_array_free(question.excluded, TRUE);
    targets_clear(&question.targets);
    return good;
}

const struct command py_referrers_command = {
    .name = "py-referrers",
    .synopsis = "TARGET...",
    .summary = "Show what holds references to a Python object, up to the roots.",
    .help = TARGET_HELP
    "Several targets make one graph.\n"
    "\n"
    "Each line is a name and the id of an object.  (root) marks what needs nothing to\n"
    "hold it: a variable of a frame or an imported module, the interpreter itself.\n"
    "(cycle member) is an object that is already on the way from the target to this\n"
    "line; what hangs below (shown above) and (shown below) is printed there.\n"
    "\n"
    "A graph that is too wide is read best with -merge: a line stands for all that hold\n"
    "by the same names and types, with their number, and behind an arrow what they are.\n"
    "With it, all holders are looked for, and -referrer-limit is the number of lines\n"
    "below a line.  What is not shown is counted at the end.",
    .options = options,
    .run = run,
};
