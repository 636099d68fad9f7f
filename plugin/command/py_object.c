/* py-object: what is to be said of one object? */
#include "command/session.h"
#include "command/targets.h"
#include "report/object_json.h"
#include "report/object_text.h"

extern const struct command py_object_command;

static const struct option options[] = {
    TARGET_OPTIONS,
    {"items", "N", .help = "show N items and N attributes", .initial = "20"},
    {"native", "WHEN",
     .help = "search the memory of C code: where counts are left over, always, never",
     .values = native_words, .initial = "auto"},
    OUTPUT_OPTIONS(output_plain_formats, "text or json (default text)"),
    {.name = NULL},
};

/* One question, taken apart. */
struct question {
    uint32_t items;
    enum native_when native;
    struct output output;
    struct targets targets;
};

static bool
read_options(struct session *session, const struct arguments *arguments, struct question *question,
             GError **error)
{
    question->native = session_native_when(arguments);
    return output_read(&question->output, arguments, error) &&
           arguments_number(arguments, "items", &question->items, error) &&
           targets_read(&question->targets, arguments, &py_object_command, session->host, error);
}

/* Which words of C code lead to it? */
static void
add_natives(struct session *session, struct object_view *object, bool always, struct budget *budget)
{
    const struct refcount *count = &object->refcount;
    uint32_t id = address_map_id(session->index->heap->objects, object->address);
    if (id == ADDRESS_MAP_NONE || (!always && refcount_is_exact(count)))
        return;
    struct natives *natives = session_natives(session, budget);
    object->natives = natives ? natives_summary(natives, id) : NULL;
    object->native_words = natives ? natives_count(natives, id) : 0;
    object->natives_searched = natives != NULL;
    object->natives_unread = natives ? natives_unread(natives) : 0;
}

/* One description for each target, with an empty line between two, or one item of an array.  False
 * when the budget ran out. */
static bool
add_targets(struct session *session, const struct question *question,
            const struct refcounts *refcounts, struct budget *budget, GString *text)
{
    bool plain = output_is_text(&question->output);
    for (guint i = 0; i < question->targets.addresses->len; i++) {
        struct object_view *object =
            object_look(session->index->heap, refcounts, targets_at(&question->targets, i),
                        question->items, budget);
        if (!object)
            return false;
        if (question->native != NATIVE_OFF)
            add_natives(session, object, question->native == NATIVE_ON, budget);
        if (i > 0 && plain)
            g_string_append_c(text, '\n');
        if (plain)
            object_write(object, text);
        else
            object_append_json(object, i, text);
        object_free(object);
    }
    return budget->state == BUDGET_LEFT;
}

static bool
write_answer(struct session *session, const struct question *question, GString *text,
             GError **error)
{
    g_autofree char *python = NULL;
    if (output_is_text(&question->output)) {
        targets_add_note(&question->targets, &question->output, text, NULL);
        return output_text(session, &question->output, text, error);
    }
    struct objects_json objects = {
        .about = output_about(session, py_object_command.name, &python),
        .incomplete = session_is_incomplete(session),
        .note = question->targets.cut ? question->targets.note->str : NULL,
        .objects = text->str,
    };
    g_autoptr(GString) out = g_string_new(NULL);
    objects_write_json(&objects, out);
    return output_bytes(session, &question->output, out->str, error);
}

/* Ctrl-C leaves the answer as far as it came, unless it was for a file. */
static bool
answer(struct session *session, struct question *question, GError **error)
{
    struct budget budget;
    session_budget(session, -1, &budget);
    if (!session_index(session, &budget, error) ||
        !targets_find(&question->targets, session, &budget, error))
        return false;
    const struct refcounts *refcounts = session_refcounts(session, &budget, error);
    if (!refcounts)
        return false;
    g_autoptr(GString) text = g_string_new(NULL);
    bool whole = add_targets(session, question, refcounts, &budget, text);
    if (whole)
        return write_answer(session, question, text, error);
    if (!question->output.path && output_is_text(&question->output))
        session_printf(session, "%s", text->str);
    g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    return false;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {0};
    bool good = arguments_parse(&arguments, &py_object_command, session->host, line, error) &&
                read_options(session, &arguments, &question, error) &&
                answer(session, &question, error);
    arguments_clear(&arguments);
    output_clear(&question.output);
    targets_clear(&question.targets);
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
