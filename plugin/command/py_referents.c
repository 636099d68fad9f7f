/* py-referents: what does an object hold? */
#include "command/output.h"
#include "command/session.h"
#include "command/targets.h"
#include "report/referents_text.h"

extern const struct command py_referents_command;

static const struct option options[] = {
    TARGET_OPTIONS,
    {"max-depth", "N", .help = "follow references N steps from the target", .initial = "1"},
    {"items", "N", .help = "list the first N references of an object", .initial = "100"},
    OUTPUT_OPTIONS(output_graph_formats, "text, json, dot, graphml or networkx (default text)"),
    {.name = NULL},
};

/* One question, taken apart. */
struct question {
    struct referents_options options;
    struct output output;
    struct targets targets;
};

static bool
read_options(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    return output_read(&question->output, arguments, error) &&
           arguments_number(arguments, "max-depth", &question->options.max_depth, error) &&
           arguments_number(arguments, "items", &question->options.limit, error) &&
           targets_read(&question->targets, arguments, &py_referents_command, session->host, error);
}

/* One answer for each target, with an empty line between two; in a network, all in one. */
static void
add_targets(struct session *session, const struct question *question, struct budget *budget,
            GString *text, struct network *network)
{
    for (guint i = 0; i < question->targets.addresses->len && budget->state == BUDGET_LEFT; i++) {
        struct referents *referents = referents_search(
            session->index->heap, targets_at(&question->targets, i), &question->options, budget);
        if (i > 0)
            g_string_append_c(text, '\n');
        if (output_is_text(&question->output))
            referents_write(referents, &question->options, text);
        else
            network_add_referents(network, referents, &question->options);
        referents_free(referents);
    }
    targets_add_note(&question->targets, &question->output, text, network);
}

/* Ctrl-C leaves the answer as far as it came. */
static bool
answer(struct session *session, struct question *question, GError **error)
{
    struct budget budget;
    struct network network;
    session_budget(session, -1, &budget);
    if (!session_index(session, &budget, error) ||
        !targets_find(&question->targets, session, &budget, error))
        return false;
    g_autoptr(GString) text = g_string_new(NULL);
    network_init(&network, py_referents_command.name);
    network_limit(&network, "max-depth", network_limit_of(question->options.max_depth));
    network_limit(&network, "items", network_limit_of(question->options.limit));
    add_targets(session, question, &budget, text, &network);
    bool written = output_is_text(&question->output)
                       ? output_text(session, &question->output, text, error)
                       : output_network(session, &question->output, &network, error);
    network_clear(&network);
    if (written && budget.state == BUDGET_INTERRUPTED) {
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        return false;
    }
    return written;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {.options = {0}};
    bool good = arguments_parse(&arguments, &py_referents_command, session->host, line, error) &&
                read_options(session, &arguments, &question, error) &&
                answer(session, &question, error);
    arguments_clear(&arguments);
    output_clear(&question.output);
    targets_clear(&question.targets);
    return good;
}

const struct command py_referents_command = {
    .name = "py-referents",
    .synopsis = "TARGET...",
    .summary = "Show what a Python object refers to.",
    .help = TARGET_HELP
    "\n"
    "Each line below an object is one reference that it holds: its name, as seen from\n"
    "that object, and the object referred to, with its value if it is a plain one.\n"
    "\n"
    "  .x (instance attribute)   also (class attribute), (module variable), (slot)\n"
    "  .__dict__ (attribute)     what Python code finds under this name, too\n"
    "  .cache (C member)         a member of the C structure\n"
    "  key=a, key (held as a key), index=3, member   of a dict, sequence or set\n"
    "  .x (local)                of the frame of a generator or a frame object\n"
    "  +0x18 (C member)          a word of the object that looks like a reference\n"
    "\n"
    "The class comes first, also where the object does not count it.\n"
    "(weak) is no reference that keeps its object alive, (borrowed) a pointer to what\n"
    "another object holds, (inferred) a reference found by its bytes alone.  (cycle\n"
    "member) is an object on the way from the target to this line; what hangs below\n"
    "(shown above) and (shown below) is printed there.",
    .options = options,
    .run = run,
};
