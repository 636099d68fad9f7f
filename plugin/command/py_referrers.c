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
    {"timeout", "SECONDS", "stop after SECONDS and show what was found"},
    {NULL, NULL, NULL},
};

/* One question, taken apart. */
struct question {
    struct referrers_options options;
    double timeout;
    GArray *excluded;  /* uint64_t */
    GArray *targets;   /* uint32_t ids of objects that the index knows */
    GArray *strangers; /* uint64_t: live objects that nothing refers to */
};

static bool
read_options(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    question->options.max_depth = DEFAULT_MAX_DEPTH;
    question->options.referrer_limit = DEFAULT_REFERRER_LIMIT;
    question->timeout = -1;
    if (!arguments_number(arguments, "max-depth", &question->options.max_depth, error) ||
        !arguments_number(arguments, "referrer-limit", &question->options.referrer_limit, error) ||
        !arguments_seconds(arguments, "timeout", &question->timeout, error))
        return false;
    for (guint i = 0; i < arguments->options->len; i++) {
        const struct given_option *given =
            &g_array_index(arguments->options, struct given_option, i);
        uint64_t address;
        if (strcmp(given->option->name, "exclude") != 0)
            continue;
        if (!session->host->evaluate(session->host->context, given->value, &address, error))
            return false;
        g_array_append_val(question->excluded, address);
    }
    question->options.excluded = (const uint64_t *)(void *)question->excluded->data;
    question->options.excluded_count = question->excluded->len;
    if (arguments->words->len == 0) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "which object?  Give an expression for its address: py-referrers 0x7f12345678");
        return false;
    }
    return true;
}

static bool
find_targets(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    for (guint i = 0; i < arguments->words->len; i++) {
        uint32_t id;
        uint64_t address;
        if (!session_target(session, g_ptr_array_index(arguments->words, i), &id, &address, error))
            return false;
        if (id == ADDRESS_MAP_NONE)
            g_array_append_val(question->strangers, address);
        else
            g_array_append_val(question->targets, id);
    }
    return true;
}

static void
write_timeout(struct session *session, const struct question *question, const struct budget *budget)
{
    session_printf(session, "Timeout of %.2f seconds exceeded (after %.2f seconds)\n",
                   question->timeout, budget_elapsed(budget));
}

/* A live object that no other refers to: only C code can hold it. */
static void
write_stranger(struct session *session, uint64_t address)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct reader reader;
    reader_init(&reader, session->memory);
    const struct type *type = python_type_of(session->python, &reader, address);
    text_object(session->python, &reader, address, type, text);
    session_printf(
        session,
        "╙── %s (object) (id=0x%" G_GINT64_MODIFIER "x) (target)\n"
        "    └── No Python object, frame or interpreter refers to it: only C code can hold it\n",
        text->str, address);
}

/* What was not seen, said once below the tree: silence means complete. */
static void
write_coverage(struct session *session)
{
    const struct heap *heap = session->index->heap;
    const struct heap_coverage *coverage = &heap->coverage;
    if (coverage->broken_lists || coverage->unreadable || heap->roots->broken_chains)
        session_printf(session,
                       "Incomplete: %" G_GUINT64_FORMAT
                       " structures and %u lists could not be read; "
                       "`py-heap-info` says more\n",
                       coverage->unreadable, coverage->broken_lists + heap->roots->broken_chains);
    if (coverage->collecting)
        session_printf(session,
                       "The garbage collector was at work: objects in its hands may be missing\n");
}

static void
answer(struct session *session, const struct question *question, struct budget *budget)
{
    struct referrers *referrers =
        referrers_search(session->index, (const uint32_t *)(void *)question->targets->data,
                         question->targets->len, &question->options, budget);
    g_autoptr(GString) text = g_string_new(NULL);
    tree_write(referrers, &question->options, text);
    session->host->write(session->host->context, text->str);
    if (referrers->too_many)
        session_printf(session,
                       "Stopped after %u holders: narrow the search with -max-depth, "
                       "-referrer-limit or -exclude\n",
                       REFERRERS_MAX_HOLDERS);
    else if (budget->state == BUDGET_TIMED_OUT)
        write_timeout(session, question, budget);
    referrers_free(referrers);
    for (guint i = 0; i < question->strangers->len; i++)
        write_stranger(session, g_array_index(question->strangers, uint64_t, i));
    write_coverage(session);
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
    if (!session_index(session, &budget, &failure)) {
        if (failure) {
            g_propagate_error(error, failure);
            return false;
        }
        session_printf(session, "Nothing was searched yet: the heap was still being indexed\n");
        write_timeout(session, question, &budget);
        return true;
    }
    if (!find_targets(session, arguments, question, error))
        return false;
    answer(session, question, &budget);
    if (budget.state == BUDGET_INTERRUPTED) {
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        return false;
    }
    return true;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {
        .excluded = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
        .targets = g_array_new(FALSE, FALSE, sizeof(uint32_t)),
        .strangers = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
    };
    bool good = arguments_parse(&arguments, &py_referrers_command, line, error) &&
                run_question(session, &arguments, &question, error);
    arguments_clear(&arguments);
    g_array_free(question.excluded, TRUE);
    g_array_free(question.targets, TRUE);
    g_array_free(question.strangers, TRUE);
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
