/* py-object: what is to be said of one object? */
#include "command/session.h"
#include "command/targets.h"
#include "report/object_text.h"

extern const struct command py_object_command;

static const struct option options[] = {
    TARGET_OPTIONS,
    {"items", "N", .help = "show N items and N attributes", .initial = "20"},
    {.name = NULL},
};

static bool
write_object(struct session *session, const struct refcounts *refcounts, uint64_t target,
             uint32_t limit, struct budget *budget, GError **error)
{
    struct object_view *object =
        object_look(session->index->heap, refcounts, target, limit, budget);
    g_autoptr(GString) text = g_string_new(NULL);
    if (object)
        object_write(object, text);
    object_free(object);
    if (!session_write(session, text->str, error))
        return false;
    if (budget->state == BUDGET_INTERRUPTED)
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    return budget->state == BUDGET_LEFT;
}

/* One answer for each target, with an empty line between two. */
static bool
answer(struct session *session, struct targets *targets, uint32_t limit, GError **error)
{
    struct budget budget;
    bool written = true;
    session_budget(session, -1, &budget);
    if (!session_index(session, &budget, error) || !targets_find(targets, session, &budget, error))
        return false;
    const struct refcounts *refcounts = session_refcounts(session, &budget, error);
    if (!refcounts)
        return false;
    for (guint i = 0; i < targets->addresses->len && written; i++) {
        if (i > 0)
            session_printf(session, "\n");
        written = write_object(session, refcounts, targets_at(targets, i), limit, &budget, error);
    }
    if (written)
        targets_write_note(targets, session);
    return written;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct targets targets = {0};
    uint32_t limit;
    bool good = arguments_parse(&arguments, &py_object_command, session->host, line, error) &&
                arguments_number(&arguments, "items", &limit, error) &&
                targets_read(&targets, &arguments, &py_object_command, session->host, error) &&
                answer(session, &targets, limit, error);
    targets_clear(&targets);
    arguments_clear(&arguments);
    return good;
}

const struct command py_object_command = {
    .name = "py-object",
    .synopsis = "TARGET...",
    .summary = "Show what there is to say of one Python object.",
    .help = TARGET_HELP
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
