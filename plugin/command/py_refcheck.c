/* py-refcheck: do the reference counts add up? */
#include "command/arguments.h"
#include "command/session.h"
#include "report/audit_text.h"

extern const struct command py_refcheck_command;

static const struct option options[] = {
    {"type", "NAME", .help = "check objects of this type only: Foo, functools.partial"},
    {"limit", "N", .help = "list N objects of each type", .initial = "10"},
    {"native", "WHEN",
     .help = "search the memory of C code: where counts are left over, always, never",
     .values = native_words, .initial = "auto"},
    {"timeout", "SECONDS", .help = "stop after SECONDS and show what was found",
     .initial = "unlimited"},
    {.name = NULL},
};

static struct natives *
find_natives(void *context, struct budget *budget)
{
    return session_natives(context, budget);
}

static bool
check(struct session *session, struct audit_options *question, double timeout,
      enum native_when when, GError **error)
{
    struct budget budget;
    session_budget(session, timeout, &budget);
    GError *failure = NULL;
    if (!session_index(session, &budget, &failure)) {
        if (!failure)
            g_set_error(&failure, PR_ERROR, PR_ERROR_NOT_FOUND,
                        "nothing was checked within %.2f seconds: give it more", timeout);
        g_propagate_error(error, failure);
        return false;
    }
    const struct refcounts *refcounts = session_refcounts(session, &budget, error);
    if (!refcounts)
        return false;
    question->natives = when == NATIVE_OFF ? NULL : find_natives;
    question->natives_context = session;
    struct audit *audit = audit_run(refcounts, question, &budget);
    if (when == NATIVE_ON && !audit->natives)
        audit->natives = session_natives(session, &budget);
    g_autoptr(GString) text = g_string_new(NULL);
    audit_write(audit, session->index->heap, text);
    g_autofree char *source = session_source(session);
    g_string_append(text, source);
    bool written = session_write(session, text->str, error);
    /* What C holds is no fault in itself; a count too few always is one. */
    session->status = audit->over_released_total ? PR_ERROR_NOT_FOUND : 0;
    audit_free(audit);
    return written;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct audit_options question = {0};
    double timeout;
    bool good = arguments_parse(&arguments, &py_refcheck_command, session->host, line, error) &&
                arguments_number(&arguments, "limit", &question.limit, error) &&
                arguments_seconds(&arguments, "timeout", &timeout, error);
    if (good && arguments.words->len > 0) {
        g_set_error(
            error, PR_ERROR, PR_ERROR_USAGE,
            "py-refcheck checks the whole heap and takes no target: use -type NAME to narrow it");
        good = false;
    }
    question.type_name = arguments_option(&arguments, "type");
    good = good && check(session, &question, timeout, session_native_when(&arguments), error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_refcheck_command = {
    .name = "py-refcheck",
    .synopsis = "",
    .summary = "Check the reference count of every object against the holders that were found.",
    .help = "Objects with fewer counts than holders were released once too often: a bug in a C\n"
            "extension.  Objects with more are held by something that is no Python object: by C\n"
            "code that means to, where words of its memory lead to them, or leaked by a release\n"
            "that was forgotten.\n"
            "\n"
            "The shell command's exit status is 1 when something was over-released.",
    .options = options,
    .run = run,
};
