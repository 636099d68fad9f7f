#include "command/command.h"

#include <string.h>

extern const struct command py_referrers_command, py_path_command, py_referents_command,
    py_heap_command, py_object_command, py_refcheck_command, py_whereis_command,
    py_heap_export_command, py_heap_info_command, py_snapshot_command, py_triage_command,
    py_family_command, py_referrers_ask_layout_command, py_referrers_dump_edges_command,
    py_referrers_dump_layout_command;

const struct command *const commands[] = {
    &py_referrers_command,
    &py_path_command,
    &py_referents_command,
    &py_object_command,
    &py_heap_command,
    &py_refcheck_command,
    &py_whereis_command,
    &py_heap_export_command,
    &py_heap_info_command,
    &py_triage_command,
    &py_snapshot_command,
    &py_family_command,
    &py_referrers_ask_layout_command,
    &py_referrers_dump_edges_command,
    &py_referrers_dump_layout_command,
    NULL,
};

enum { HELP_WIDTH = 78 };

/* Appends TEXT, its first letter made a capital, in lines that begin with INDENT. */
static void
append_wrapped(GString *out, const char *indent, const char *text)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    gsize column = HELP_WIDTH;
    words[0][0] = g_ascii_toupper(words[0][0]);
    for (char **word = words; *word; word++) {
        bool fits = column + 1 + strlen(*word) <= HELP_WIDTH;
        g_string_append_printf(out, "%s%s%s", fits ? " " : "\n", fits ? "" : indent, *word);
        column = (fits ? column + 1 : strlen(indent)) + strlen(*word);
    }
}

/* As GDB tells of its own commands' options. */
static void
append_option(GString *out, const struct option *option)
{
    GString *text = g_string_new(option->help);
    if (option->values) {
        g_autofree char *words = g_strjoinv(", ", (char **)option->values);
        g_string_append_printf(text, ": %s", words);
    }
    if (option->initial)
        g_string_append_printf(text, " (default %s)", option->initial);
    g_string_append_c(text, '.');
    g_string_append_printf(out, "\n  -%s%s%s", option->name, option->value ? " " : "",
                           option->value ? option->value : "");
    append_wrapped(out, "    ", text->str);
    g_string_free(text, TRUE);
}

static void
append_options(GString *out, const struct command *command)
{
    bool settable = false;
    g_string_append(out, "\n\nOptions:");
    for (const struct option *option = command->options; option->name; option++) {
        append_option(out, option);
        settable = settable || option->initial;
    }
    if (settable)
        g_string_append(out, "\n\nThe defaults are set with `set py-referrers`.");
}

static void
append_family(GString *out)
{
    g_string_append(out, "List of commands:\n");
    for (const struct command *const *command = commands; *command; command++)
        if (!(*command)->maintenance && (*command)->help)
            g_string_append_printf(out, "\n%s -- %s", (*command)->name, (*command)->summary);
    g_string_append(out, "\n\nType \"help\" followed by a command's name for full documentation.\n"
                         "Settings: \"help set py-referrers\".  Functions for expressions and\n"
                         "conditions: $_py_object, $_py_refcount, $_py_type (\"help function\").");
}

char *
command_help(const struct command *command)
{
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, "%s\n", command->summary);
    if (*command->synopsis || command->options)
        g_string_append_printf(text, "Usage: %s%s%s%s\n", command->name,
                               command->options ? " [OPTION]..." : "",
                               *command->synopsis ? " " : "", command->synopsis);
    g_string_append_c(text, '\n');
    if (command->help)
        g_string_append(text, command->help);
    else
        append_family(text);
    if (command->options)
        append_options(text, command);
    return g_string_free(text, FALSE);
}
