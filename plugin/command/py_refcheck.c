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

static bool
check(struct session *session, const char *type_name, uint32_t limit, double timeout,
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
    struct audit *audit = audit_run(refcounts, type_name, limit, &budget);
    g_autoptr(GString) text = g_string_new(NULL);
    struct natives *natives = when == NATIVE_ON || (when == NATIVE_AUTO && audit->unexplained_total)
                                  ? session_natives(session, &budget)
                                  : NULL;
    audit_write(audit, session->index->heap, natives, text);
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
    uint32_t limit;
    double timeout;
    bool good = arguments_parse(&arguments, &py_refcheck_command, session->host, line, error) &&
                arguments_number(&arguments, "limit", &limit, error) &&
                arguments_seconds(&arguments, "timeout", &timeout, error);
    if (good && arguments.words->len > 0) {
        g_set_error(
            error, PR_ERROR, PR_ERROR_USAGE,
            "py-refcheck checks the whole heap and takes no target: use -type NAME to narrow it");
        good = false;
    }
    good = good && check(session, arguments_option(&arguments, "type"), limit, timeout,
                         session_native_when(&arguments), error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_refcheck_command = {
    .name = "py-refcheck",
    .synopsis = "",
    .summary = "Check the reference count of every object against the holders that were found.",
    .help = "Objects with fewer counts than holders were released once too often: a bug in a C\n"
            "extension.  Objects with more are held by something that is no Python object: C\n"
            "code that means to, or a release that was forgotten.\n"
            "\n"
            "The shell command's exit status is 1 when something was over-released.",
    .options = options,
    .run = run,
};
