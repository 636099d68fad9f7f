#include "gdb/language.h"

#include "gdb/python_api.h"

void
language_select(const char *setting)
{
    g_autofree char *command = g_strconcat("set language ", setting, NULL);
    /* A pending Ctrl-C ends the first attempt: it is then remembered, and the second succeeds. */
    if (!gdb_run(command, NULL))
        gdb_run(command, NULL);
}

/* Only a frame can make the language an odd one; and without a thread `set language auto` crashes
 * GDB 13 in an inferior that has a core's connection and no core. */
char *
language_enter(void)
{
    g_autoptr(PyObject) thread = gdb_call("selected_thread", NULL, "()");
    if (!thread || thread == Py_None)
        return NULL;
    g_autoptr(PyObject) value = gdb_call("parameter", NULL, "(s)", "language");
    char *setting = value ? python_string(value) : NULL;
    language_select("c");
    return setting ? setting : g_strdup("auto");
}

void
language_leave(char *setting)
{
    if (setting)
        language_select(setting);
    g_free(setting);
}
