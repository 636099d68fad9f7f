/* py-whereis: what lies at an address? */
#include "command/arguments.h"
#include "command/session.h"
#include "query/whereis.h"

extern const struct command py_whereis_command;

static bool
answer(struct session *session, uint64_t address, GError **error)
{
    struct budget budget;
    session_budget(session, -1, &budget);
    struct index *index = session_index(session, &budget, error);
    if (!index)
        return false;
    struct native *native = session_native(session, &budget);
    if (!native) {
        if (budget.state == BUDGET_INTERRUPTED)
            g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        else
            g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                        "not enough memory to look at that of C code");
        return false;
    }
    GPtrArray *lines = whereis(index, native, address);
    g_autoptr(GString) text = g_string_new(NULL);
    g_string_append_printf(text, "0x%" G_GINT64_MODIFIER "x\n", address);
    for (guint i = 0; i < lines->len; i++)
        g_string_append_printf(text, "  %s\n", (const char *)g_ptr_array_index(lines, i));
    g_ptr_array_free(lines, TRUE);
    g_autofree char *source = session_source(session);
    g_string_append(text, source);
    return session_write(session, text->str, error);
}

/* One answer for each address, with an empty line between two. */
static bool
answer_all(struct session *session, const GArray *addresses, GError **error)
{
    if (addresses->len == 0) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "which address?  Give an expression: py-whereis 0x7f12345678");
        return false;
    }
    for (guint i = 0; i < addresses->len; i++) {
        if (i > 0)
            session_printf(session, "\n");
        if (!answer(session, g_array_index(addresses, uint64_t, i), error))
            return false;
    }
    return true;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    GArray *addresses = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    bool good = arguments_parse(&arguments, &py_whereis_command, session->host, line, error) &&
                arguments_words(&arguments, session->host, addresses, error) &&
                answer_all(session, addresses, error);
    g_array_free(addresses, TRUE);
    arguments_clear(&arguments);
    return good;
}

const struct command py_whereis_command = {
    .name = "py-whereis",
    .synopsis = "ADDRESS...",
    .summary = "Show what lies at an address.",
    .help = "ADDRESS is any expression; it need not be the address of an object.  Told are the\n"
            "object that it is or lies in, the block of Python's allocator or of malloc and\n"
            "whether that is in use, the thread and C frame, the variable of a library, the\n"
            "mapping; of an address that is not mapped, what is nearest.",
    .run = run,
};
