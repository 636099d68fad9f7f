/* py-heap: what is there, and how much memory does it take? */
#include "command/session.h"
#include "command/targets.h"
#include "report/heap_json.h"
#include "report/heap_text.h"

extern const struct command py_heap_command;

static const char *const orders[] = {"size", "count", "name", "retained", NULL};

static const struct option options[] = {
    SELECTION_OPTIONS,
    {"limit", "N", .help = "show N types, instances or suspects", .initial = "20"},
    {"sort", "ORDER", .help = "order of the types", .values = orders, .initial = "size"},
    {"retained", NULL, .help = "tell retained sizes, too: what would be freed with it"},
    {"suspects", NULL, .help = "the objects that alone retain most"},
    {"since", "FILE",
     .help = "what grew since FILE, JSON of py-heap with all types or a sqlite export"},
    {"timeout", "SECONDS", .help = "stop after SECONDS and show what was counted",
     .initial = "unlimited"},
    OUTPUT_OPTIONS(output_plain_formats, "text or json (default text)"),
    {.name = NULL},
};

/* One question, taken apart. */
struct question {
    struct selection_options selection;
    enum histogram_order order;
    uint32_t limit;
    double timeout;
    bool retained, suspects;
    const char *since; /* the file, or NULL; owned by the arguments */
    struct output output;
};

static enum histogram_order
order_called(const char *name)
{
    static const enum histogram_order by_name[] = {ORDER_SIZE, ORDER_COUNT, ORDER_NAME,
                                                   ORDER_RETAINED};
    for (guint i = 0; name && orders[i]; i++)
        if (strcmp(orders[i], name) == 0)
            return by_name[i];
    return ORDER_SIZE;
}

static bool
refuse(GError **error, const char *sentence)
{
    g_set_error_literal(error, PR_ERROR, PR_ERROR_USAGE, sentence);
    return false;
}

static bool
read_options(const struct arguments *arguments, struct question *question, GError **error)
{
    question->selection.limit = UINT32_MAX;
    if (arguments->words->len > 0)
        return refuse(error,
                      "py-heap is about the whole heap and takes no target: -type NAME lists "
                      "the instances of a type, py-object shows one object");
    if (!output_read(&question->output, arguments, error) ||
        !selection_options_read(&question->selection, arguments, error) ||
        !arguments_number(arguments, "limit", &question->limit, error) ||
        !arguments_seconds(arguments, "timeout", &question->timeout, error))
        return false;
    if (!question->selection.largest || arguments_has(arguments, "limit"))
        question->selection.limit = MIN(question->selection.limit, question->limit);
    question->order = order_called(arguments_option(arguments, "sort"));
    question->suspects = arguments_has(arguments, "suspects");
    question->retained = question->suspects || question->order == ORDER_RETAINED ||
                         arguments_has(arguments, "retained");
    question->since = arguments_option(arguments, "since");
    if (question->since && (question->selection.type_name || question->retained))
        return refuse(error, "-since compares types: leave -type, -retained and -suspects out");
    if (question->selection.type_name && question->suspects)
        return refuse(error, "-suspects looks at the whole heap: leave -type out");
    if (question->selection.type_name && arguments_has(arguments, "sort"))
        return refuse(error, "-sort is for types: -largest N lists the largest instances first");
    return true;
}

static bool
write_instances(const struct question *question, const struct heap_view *view, GString *out,
                GError **error)
{
    struct selection *selection =
        selection_find(view->heap, &question->selection, view->budget, error);
    if (!selection)
        return false;
    if (!output_is_text(&question->output))
        heap_json_instances(view, selection, out);
    else
        heap_text_instances(view, selection, &question->selection, out);
    selection_free(selection);
    return true;
}

static bool
no_memory(GError **error)
{
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "no memory to add up what is retained");
    return false;
}

static bool
write_suspects(const struct question *question, const struct heap_view *view, GString *out,
               GError **error)
{
    GArray *suspects = retained_suspects(view->retained);
    if (!suspects)
        return no_memory(error);
    if (!output_is_text(&question->output))
        heap_json_suspects(view, suspects, out);
    else
        heap_text_suspects(view, suspects, out);
    g_array_free(suspects, TRUE);
    return true;
}

static bool
write_types(const struct question *question, const struct heap_view *view, GString *out,
            GError **error)
{
    g_autofree uint64_t *retained = view->retained ? retained_by_type(view->retained) : NULL;
    if (view->retained && !retained)
        return no_memory(error);
    struct histogram *histogram =
        histogram_new(view->heap, retained, question->order, view->budget);
    if (!output_is_text(&question->output))
        heap_json_types(view, histogram, out);
    else
        heap_text_types(view, histogram, out);
    histogram_free(histogram);
    return true;
}

static bool
write_growth(const struct question *question, const struct heap_view *view, GString *out,
             GError **error)
{
    struct earlier_heap earlier;
    g_autofree char *file = output_file(question->since);
    bool good = earlier_heap_read(&earlier, file, view->budget, error);
    if (good) {
        struct histogram *histogram =
            histogram_new(view->heap, NULL, question->order, view->budget);
        struct growth *growth = growth_new(histogram, earlier.types, question->order);
        if (!histogram->complete)
            good = session_no_time(error);
        else if (!output_is_text(&question->output))
            heap_json_growth(view, growth, &earlier, out);
        else
            heap_text_growth(view, growth, &earlier, out);
        growth_free(growth);
        histogram_free(histogram);
    }
    earlier_heap_clear(&earlier);
    return good;
}

static bool
answer(struct session *session, const struct question *question, struct budget *budget,
       GError **error)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct heap_view view = {.index = session->index,
                             .heap = session->index->heap,
                             .limit = question->limit,
                             .incomplete = session_is_incomplete(session),
                             .budget = budget};
    g_autofree char *python = NULL;
    struct retained *retained = NULL;
    view.about = output_about(session, py_heap_command.name, &python);
    if (question->retained && !(retained = retained_new(session->index, budget, error)))
        return budget->state == BUDGET_TIMED_OUT ? session_no_time(error) : false;
    view.retained = retained;
    bool good = question->selection.type_name ? write_instances(question, &view, text, error)
                : question->since             ? write_growth(question, &view, text, error)
                : question->suspects          ? write_suspects(question, &view, text, error)
                                              : write_types(question, &view, text, error);
    retained_free(retained);
    budget_progress(budget, "", 0, 0);
    if (!good || budget->state == BUDGET_INTERRUPTED)
        return false;
    return output_is_text(&question->output)
               ? output_text(session, &question->output, text, error)
               : output_bytes(session, &question->output, text->str, error);
}

static bool
run_question(struct session *session, const struct question *question, GError **error)
{
    struct budget budget;
    GError *failure = NULL;
    session_budget(session, question->timeout, &budget);
    bool good =
        session_index(session, &budget, &failure) && answer(session, question, &budget, &failure);
    if (!good && !failure) {
        if (budget.state == BUDGET_INTERRUPTED)
            g_set_error(&failure, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        else
            session_no_time(&failure);
    }
    if (failure)
        g_propagate_error(error, failure);
    return good;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {.timeout = -1};
    bool good = arguments_parse(&arguments, &py_heap_command, session->host, line, error) &&
                read_options(&arguments, &question, error) &&
                run_question(session, &question, error);
    selection_options_clear(&question.selection);
    output_clear(&question.output);
    arguments_clear(&arguments);
    return good;
}

const struct command py_heap_command = {
    .name = "py-heap",
    .synopsis = "",
    .summary = "Show how many objects of each type there are and how much memory they take.",
    .help = "Bytes are those of the objects themselves with memory of their own: a list's items,\n"
            "a dict's table, an instance's values; not what they refer to.  Retained is what\n"
            "would be freed if they went: what can be reached through them alone.  It takes a\n"
            "while on a large heap, and some 60 bytes of memory for each object.\n"
            "\n"
            "-type NAME lists the instances of a type instead: address, bytes and a short view\n"
            "for which no code of the program is run.\n"
            "\n"
            "-since FILE compares with an earlier heap, of this process or another that ran the\n"
            "same program: what grew most comes first.",
    .options = options,
    .run = run,
};
