/* py-referents: what does an object hold? */
#include "command/output.h"
#include "command/session.h"
#include "report/referents_text.h"

extern const struct command py_referents_command;

static const struct option options[] = {
    {"max-depth", "N", .help = "follow references N steps from the target", .initial = "1"},
    {"limit", "N", .help = "list the first N references of an object", .initial = "100"},
    OUTPUT_OPTIONS(output_graph_formats, "text, json, dot, graphml or networkx (default text)"),
    {.name = NULL},
};

static bool
write_answer(struct session *session, const struct referents *referents,
             const struct referents_options *wanted, const struct output *output, GError **error)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct network network;
    if (output_is_text(output)) {
        referents_write(referents, wanted, text);
        return output_bytes(session, output, text->str, error);
    }
    network_init(&network, py_referents_command.name);
    network_limit(&network, "max-depth", network_limit_of(wanted->max_depth));
    network_limit(&network, "limit", network_limit_of(wanted->limit));
    network_add_referents(&network, referents, wanted);
    bool written = output_network(session, output, &network, error);
    network_clear(&network);
    return written;
}

static bool
answer(struct session *session, uint64_t target, const struct referents_options *wanted,
       const struct output *output, GError **error)
{
    struct budget budget;
    session_budget(session, -1, &budget);
    struct index *index = session_index(session, &budget, error);
    if (!index || !session_check_target(session, target, error))
        return false;
    struct referents *referents = referents_search(index->heap, target, wanted, &budget);
    bool written = write_answer(session, referents, wanted, output, error);
    referents_free(referents);
    if (!written)
        return false;
    if (budget.state == BUDGET_INTERRUPTED)
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    return budget.state == BUDGET_LEFT;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct referents_options wanted;
    struct output output = {0};
    uint64_t target;
    bool good =
        arguments_parse(&arguments, &py_referents_command, session->host, line, error) &&
        output_read(&output, &arguments, error) &&
        arguments_number(&arguments, "max-depth", &wanted.max_depth, error) &&
        arguments_number(&arguments, "limit", &wanted.limit, error) &&
        arguments_target(&arguments, &py_referents_command, session->host, &target, error) &&
        answer(session, target, &wanted, &output, error);
    output_clear(&output);
    arguments_clear(&arguments);
    return good;
}

const struct command py_referents_command = {
    .name = "py-referents",
    .synopsis = "TARGET",
    .summary = "Show what a Python object refers to.",
    .help = "TARGET is any expression that gives the address of an object; quote it if it has\n"
            "blanks outside parentheses.\n"
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
