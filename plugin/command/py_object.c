/* py-object: what is to be said of one object? */
#include "command/output.h"
#include "command/session.h"
#include "report/object_json.h"
#include "report/object_text.h"

extern const struct command py_object_command;

static const struct option options[] = {
    {"limit", "N", .help = "show N items and N attributes", .initial = "20"},
    OUTPUT_OPTIONS(output_plain_formats, "text or json (default text)"),
    {.name = NULL},
};

static bool
write_answer(struct session *session, const struct object_view *object, const struct output *output,
             GError **error)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_autofree char *python = NULL;
    struct about about = output_about(session, py_object_command.name, &python);
    if (output_is_text(output))
        object_write(object, text);
    else
        object_write_json(object, &about, session_is_incomplete(session), text);
    return output_bytes(session, output, text->str, error);
}

static bool
answer(struct session *session, uint64_t target, uint32_t limit, const struct output *output,
       GError **error)
{
    struct budget budget;
    session_budget(session, -1, &budget);
    struct index *index = session_index(session, &budget, error);
    if (!index || !session_check_target(session, target, error))
        return false;
    const struct refcounts *refcounts = session_refcounts(session, &budget, error);
    if (!refcounts)
        return false;
    struct object_view *object = object_look(index->heap, refcounts, target, limit, &budget);
    bool written = !object || write_answer(session, object, output, error);
    object_free(object);
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
    uint32_t limit;
    struct output output = {0};
    uint64_t target;
    bool good = arguments_parse(&arguments, &py_object_command, session->host, line, error) &&
                output_read(&output, &arguments, error) &&
                arguments_number(&arguments, "limit", &limit, error) &&
                arguments_target(&arguments, &py_object_command, session->host, &target, error) &&
                answer(session, target, limit, &output, error);
    output_clear(&output);
    arguments_clear(&arguments);
    return good;
}

const struct command py_object_command = {
    .name = "py-object",
    .synopsis = "TARGET",
    .summary = "Show what there is to say of one Python object.",
    .help = "TARGET is any expression that gives the address of an object; quote it if it has\n"
            "blanks outside parentheses.\n"
            "\n"
            "  Type        its class, with the module\n"
            "  Size        bytes: headers in front of it, the object, and memory of its own\n"
            "  Refcount    and how many of the counted references were found; py-referrers\n"
            "              lists them\n"
            "  Collector   tracked or not by the garbage collector, in which generation\n"
            "  Hash        of a str, bytes, int or frozenset, where it is known\n"
            "  Length      of a str, bytes or container\n"
            "  Value       of a plain object, or the items of a container\n"
            "  Attributes  of an instance, class or module\n"
            "\n"
            "No code of the program is run for it: a class's own __repr__ or __len__ has no say.",
    .options = options,
    .run = run,
};
