/* py-referents: what does an object hold? */
#include "command/session.h"
#include "command/targets.h"
#include "report/referents_text.h"

extern const struct command py_referents_command;

static const struct option options[] = {
    TARGET_OPTIONS,
    {"max-depth", "N", .help = "follow references N steps from the target", .initial = "1"},
    {"items", "N", .help = "list the first N references of an object", .initial = "100"},
    {.name = NULL},
};

static bool
write_referents(struct session *session, uint64_t target, const struct referents_options *wanted,
                struct budget *budget, GError **error)
{
    struct referents *referents = referents_search(session->index->heap, target, wanted, budget);
    g_autoptr(GString) text = g_string_new(NULL);
    referents_write(referents, wanted, text);
    referents_free(referents);
    if (!session_write(session, text->str, error))
        return false;
    if (budget->state == BUDGET_INTERRUPTED)
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    return budget->state == BUDGET_LEFT;
}

/* One answer for each target, with an empty line between two. */
static bool
answer(struct session *session, struct targets *targets, const struct referents_options *wanted,
       GError **error)
{
    struct budget budget;
    bool written = true;
    session_budget(session, -1, &budget);
    if (!session_index(session, &budget, error) || !targets_find(targets, session, &budget, error))
        return false;
    for (guint i = 0; i < targets->addresses->len && written; i++) {
        if (i > 0)
            session_printf(session, "\n");
        written = write_referents(session, targets_at(targets, i), wanted, &budget, error);
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
    struct referents_options wanted;
    bool good = arguments_parse(&arguments, &py_referents_command, session->host, line, error) &&
                arguments_number(&arguments, "max-depth", &wanted.max_depth, error) &&
                arguments_number(&arguments, "items", &wanted.limit, error) &&
                targets_read(&targets, &arguments, &py_referents_command, session->host, error) &&
                answer(session, &targets, &wanted, error);
    targets_clear(&targets);
    arguments_clear(&arguments);
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
