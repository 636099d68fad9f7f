/* Prints the table of commands for what is written in other languages than C: build/gdbscripts/
 * and the manual page are made with it.
 *
 *   describe commands     their names, in one line
 *   describe help         a line for each, as the shell command's help has it
 *   describe completion   for bash: variables with their names, options and values
 *   describe man          a section for the manual page
 */
#include <stdio.h>
#include <string.h>

#include "command/command.h"

static const char *
short_name(const struct command *command)
{
    return command->name + strlen("py-");
}

/* Is it one that the shell command gives? */
static bool
is_given(const struct command *command)
{
    return !command->maintenance && command->help;
}

static void
print_name(const struct command *command)
{
    printf("%s ", command->name);
}

static void
print_help(const struct command *command)
{
    printf("  %-18s %s\n", short_name(command), command->summary);
}

/* A name as a part of a variable's in bash. */
static char *
as_variable(const char *name)
{
    return g_strdelimit(g_strdup(name), "-", '_');
}

static void
print_completion(const struct command *command)
{
    g_autofree char *variable = as_variable(short_name(command));
    printf("_py_referrers_options_%s='", variable);
    for (const struct option *option = command->options; option && option->name; option++)
        printf("-%s ", option->name);
    printf("'\n");
    for (const struct option *option = command->options; option && option->name; option++) {
        g_autofree char *name = as_variable(option->name);
        g_autofree char *words =
            option->values ? g_strjoinv(" ", (char **)option->values) : g_strdup(option->value);
        if (words)
            printf("_py_referrers_value_%s_%s='%s'\n", variable, name, words);
    }
}

/* TEXT with what troff would take for its own spelt out. */
static void
print_troff(const char *text)
{
    bool begins_line = true;
    for (; *text; text++) {
        if (begins_line && (*text == '.' || *text == '\''))
            printf("\\&");
        begins_line = *text == '\n';
        if (*text == '-' || *text == '\\')
            printf("\\%c", *text == '-' ? '-' : 'e');
        else
            putchar(*text);
    }
}

static void
print_manual(const struct command *command)
{
    printf(".SS ");
    print_troff(short_name(command));
    printf(" %s\n", command->synopsis);
    print_troff(command->summary);
    printf("\n");
    for (const struct option *option = command->options; option && option->name; option++) {
        printf(".TP\n.B \\-");
        print_troff(option->name);
        printf("%s%s\n", option->value ? " \\fI" : "", option->value ? option->value : "");
        char first[] = {g_ascii_toupper(*option->help), '\0'};
        print_troff(first);
        print_troff(option->help + 1);
        if (option->values) {
            g_autofree char *words = g_strjoinv(", ", (char **)option->values);
            printf(": ");
            print_troff(words);
        }
        if (option->initial)
            printf(" (default %s)", option->initial);
        printf(".\n");
    }
}

int
main(int count, char **words)
{
    static const struct {
        const char *word;
        void (*print)(const struct command *command);
    } kinds[] = {
        {"commands", print_name},
        {"help", print_help},
        {"completion", print_completion},
        {"man", print_manual},
    };
    for (size_t i = 0; count == 2 && i < G_N_ELEMENTS(kinds); i++) {
        if (strcmp(words[1], kinds[i].word) != 0)
            continue;
        for (const struct command *const *command = commands; *command; command++)
            if (is_given(*command))
                kinds[i].print(*command);
        return ferror(stdout) ? 1 : 0;
    }
    fprintf(stderr, "describe: usage: describe commands|help|completion|man\n");
    return 2;
}
