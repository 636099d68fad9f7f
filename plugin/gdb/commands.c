#include "gdb/commands.h"

#include <string.h>

#include "command/arguments.h"
#include "command/session.h"
#include "gdb/events.h"
#include "gdb/expression.h"
#include "gdb/host.h"
#include "gdb/language.h"
#include "gdb/output.h"
#include "gdb/registry.h"
#include "python/text.h"

/* What the shell calls a program that Ctrl-C ended. */
enum { STATUS_INTERRUPTED = 130 };

static struct session *session;
static bool working;

void
commands_open(void)
{
    if (!session)
        session = session_new(&gdb_host);
}

void
commands_close(void)
{
    g_clear_pointer(&session, session_free);
}

static bool
is_loaded(GError **error)
{
    if (!session)
        g_set_error_literal(error, PR_ERROR, PR_ERROR_UNUSABLE,
                            "py-referrers is unloaded: jit-reader-load it again");
    return session != NULL;
}

bool
commands_ask(bool (*work)(struct session *session, void *context, GError **error), void *context,
             GError **error)
{
    if (!is_loaded(error))
        return false;
    if (working)
        return work(session, context, error);
    working = true;
    events_begin_work();
    python_interrupt_reset();
    char *language = language_enter();
    bool answered = work(session, context, error);
    language_leave(language);
    events_end_work();
    working = false;
    return answered;
}

/* Runs COMMAND with everything around it that GDB needs put back. */
static bool
run(const struct command *command, const char *line, bool typed, GError **error)
{
    if (!is_loaded(error))
        return false;
    if (working) { /* an expression may call a function that runs GDB commands */
        g_set_error_literal(error, PR_ERROR, PR_ERROR_USAGE, "py-referrers is already at work");
        return false;
    }
    working = true;
    events_begin_work();
    python_interrupt_reset();
    output_begin(typed);
    char *language = language_enter();
    expression_set_language(language);

    session_tidy(session);
    bool answered = command->run(session, line, error);

    session_rest(session);
    output_progress(NULL, "");
    language_leave(language);
    events_end_work();
    working = false;
    return answered;
}

/* A batch run is told by a line and a number. */
static void
report_batch(const GError *error)
{
    int status = !error                                ? session_status(session)
                 : error->code == PR_ERROR_INTERRUPTED ? STATUS_INTERRUPTED
                                                       : error->code;
    if (error)
        output_batch_error(error->message);
    python_discard(
        gdb_call("set_convenience_variable", NULL, "(si)", "_py_referrers_status", status));
}

/* GDB prints a GdbError as one sentence, and a KeyboardInterrupt as "Quit". */
void
commands_raise(const GError *error)
{
    if (error->code == PR_ERROR_INTERRUPTED) {
        PyErr_SetNone(PyExc_KeyboardInterrupt);
        return;
    }
    g_autoptr(PyObject) type = gdb_constant("GdbError");
    g_autofree char *harmless = text_harmless(error->message);
    g_autoptr(PyObject) message = python_text(harmless);
    PyErr_SetObject(type ? type : PyExc_RuntimeError, message);
}

static PyObject *
invoke(PyObject *self, PyObject *arguments)
{
    const struct command *command = registry_row(self);
    const char *line;
    PyObject *typed;
    if (!PyArg_ParseTuple(arguments, "sO", &line, &typed))
        return NULL;

    g_autoptr(GError) error = NULL;
    if (!run(command, line, PyObject_IsTrue(typed) == 1, &error) && !error)
        error = g_error_new(PR_ERROR, PR_ERROR_UNUSABLE, "%s failed for no stated reason",
                            command->name);
    if (output_is_batch()) {
        report_batch(error);
    } else if (error) {
        commands_raise(error);
        return NULL;
    }
    Py_IncRef(Py_None);
    return Py_None;
}

/* complete(self, text, word).  GDB replaces WORD only, which begins after the last "-" of TEXT: of
 * "-max-d" it is "d", so that much of what comes before it is left out of the answers.  WORD is
 * None when GDB asks which completer to use. */
static PyObject *
complete(PyObject *self, PyObject *arguments)
{
    const char *text, *word;
    if (!PyArg_ParseTuple(arguments, "sz", &text, &word))
        return NULL;
    static const char *const completers[] = {
        [COMPLETION_NONE] = "COMPLETE_NONE",
        [COMPLETION_EXPRESSION] = "COMPLETE_EXPRESSION",
        [COMPLETION_FILE] = "COMPLETE_FILENAME",
    };
    struct completion completion = command_complete(registry_row(self), text);
    if (completion.kind != COMPLETION_WORDS) {
        PyObject *completer = gdb_constant(completers[completion.kind]);
        if (!completer)
            Py_IncRef(completer = Py_None);
        return completer;
    }
    size_t typed = strlen(arguments_last_word(text));
    PyObject *list = python_list((const char *const *)completion.words,
                                 word && strlen(word) < typed ? typed - strlen(word) : 0);
    g_strfreev(completion.words);
    return list ? list : PyList_New(0);
}

static PyMethodDef command_methods[] = {
    {"invoke", invoke, METH_VARARGS, NULL},
    {"complete", complete, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

/* GDB's own commands let go of snapshots, too. */
static PyObject *
on_prompt(G_GNUC_UNUSED PyObject *self, G_GNUC_UNUSED PyObject *ignored)
{
    if (session && !working)
        session_tidy(session);
    Py_IncRef(Py_None);
    return Py_None;
}

static PyMethodDef prompt_handler = {"py_referrers_prompt", on_prompt, METH_VARARGS, NULL};

static void
watch_prompt(void)
{
    g_autoptr(PyObject) events = gdb_constant("events");
    g_autoptr(PyObject) registry = events ? python_attribute(events, "before_prompt") : NULL;
    g_autoptr(PyObject) handler = PyCFunction_NewEx(&prompt_handler, NULL, NULL);
    if (registry && handler)
        python_discard(python_call(registry, "connect", NULL, "(O)", handler));
}

bool
commands_register(GError **error)
{
    watch_prompt();
    for (const struct command *const *command = commands; *command; command++) {
        bool maintenance = (*command)->maintenance;
        g_autofree char *help = command_help(*command);
        g_autofree char *name =
            g_strconcat(maintenance ? "maintenance " : "", (*command)->name, NULL);
        g_autoptr(PyObject) class = registry_class("Command", command_methods, help, error);
        g_autoptr(PyObject) family =
            gdb_constant(maintenance ? "COMMAND_MAINTENANCE" : "COMMAND_DATA");
        g_autoptr(PyObject) arguments = family ? Py_BuildValue("(sO)", name, family) : NULL;
        if (!class || !registry_add(class, arguments, *command, error))
            return false;
    }
    return true;
}
