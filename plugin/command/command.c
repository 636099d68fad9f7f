#include "command/command.h"
#include "command/arguments.h"
#include "layout/sources.h"

extern const struct command py_referrers_command, py_path_command, py_referents_command,
    py_object_command, py_refcheck_command, py_heap_export_command, py_heap_info_command,
    py_whereis_command, py_referrers_ask_layout_command, py_referrers_dump_edges_command,
    py_referrers_dump_layout_command;

const struct command *const commands[] = {
    &py_referrers_command,
    &py_path_command,
    &py_referents_command,
    &py_object_command,
    &py_refcheck_command,
    &py_whereis_command,
    &py_heap_export_command,
    &py_heap_info_command,
    &py_referrers_ask_layout_command,
    &py_referrers_dump_edges_command,
    &py_referrers_dump_layout_command,
    NULL,
};

static const char *const memory_values[] = {"auto", "gdb", NULL};

const struct setting settings[] = {
    {
        .name = "memory",
        .values = memory_values,
        .initial = "auto",
        .summary = "what the heap is read through",
        .help = "auto: the core file mapped into memory, or the process's memory read in bulk,\n"
                "and GDB for what they do not have.  gdb: GDB's own reader for everything, which\n"
                "is slower and always possible.",
    },
    {
        .name = "layout-sources",
        .accepts = sources_check,
        .initial = sources_all,
        .summary = "what tells the layout of Python's structures",
        .help =
            "A list, in the order of trust: dwarf, the debug information that GDB has; offsets,\n"
            "what newer CPythons say of themselves (_Py_DebugOffsets); table, what is built in\n"
            "of releases that were looked at.  What one does not tell, the next is asked.",
    },
    {.name = NULL},
};

char *
command_help(const struct command *command)
{
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, "%s\nUsage: %s%s%s%s\n\n%s", command->summary, command->name,
                           command->options ? " [OPTION]..." : "", *command->synopsis ? " " : "",
                           command->synopsis, command->help);
    if (command->options)
        g_string_append(text, "\n\nOptions:");
    for (const struct option *option = command->options; option && option->name; option++) {
        g_autofree char *head = g_strdup_printf("-%s%s%s", option->name, option->value ? " " : "",
                                                option->value ? option->value : "");
        g_string_append_printf(text, "\n  %-24s %s", head, option->help);
    }
    return g_string_free(text, FALSE);
}

char **
command_complete(const struct command *command, const char *line)
{
    const char *word = strrchr(line, ' ');
    word = word ? word + 1 : line;
    if (*word != '-')
        return NULL;
    const char *dashes = word[1] == '-' ? "--" : "-";
    GPtrArray *found = g_ptr_array_new();
    for (const struct option *option = command->options; option && option->name; option++)
        if (g_str_has_prefix(option->name, word + strlen(dashes)))
            g_ptr_array_add(found, g_strconcat(dashes, option->name, NULL));
    g_ptr_array_add(found, NULL);
    return (char **)g_ptr_array_free(found, FALSE);
}
