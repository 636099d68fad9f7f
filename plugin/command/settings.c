#include "command/settings.h"
#include "command/option.h"
#include "layout/sources.h"
#include "target/threads.h"

static bool
accept_threads(const char *value, GError **error)
{
    unsigned count;
    return threads_from_text(value, &count, error);
}

static const char *const memory_values[] = {"auto", "gdb", NULL};

static const struct setting own[] = {
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
    {
        .name = "threads",
        .accepts = accept_threads,
        .initial = "auto",
        .summary = "how many threads read a heap",
        .help =
            "A number from 1 to 16, or auto: as many as the machine runs at once.  More than one\n"
            "read the heap of a core file that is mapped into memory; any other is read by one.\n"
            "Answers do not depend on it.",
    },
};

/* Of the command that the plugin is named after. */
static const struct option *
option_of_first(const char *name)
{
    for (const struct option *option = commands[0]->options; option && option->name; option++)
        if (strcmp(option->name, name) == 0)
            return option;
    return NULL;
}

static bool
same_values(const char *const *a, const char *const *b)
{
    return a == b || (a && b && g_strv_equal(a, b));
}

/* Has the first command the same option, with the same default? */
static bool
is_shared(const struct option *option)
{
    const struct option *first = option_of_first(option->name);
    return first && g_strcmp0(first->initial, option->initial) == 0 &&
           same_values(first->values, option->values);
}

static char *
name_of(const struct command *command, const struct option *option)
{
    return is_shared(option)
               ? g_strdup(option->name)
               : g_strdup_printf("%s-%s", command->name + strlen("py-"), option->name);
}

static struct setting *
find(const GPtrArray *settings, const char *name)
{
    for (guint i = 0; i < settings->len; i++) {
        struct setting *setting = g_ptr_array_index(settings, i);
        if (strcmp(setting->name, name) == 0)
            return setting;
    }
    return NULL;
}

static void
add_option(GPtrArray *settings, const struct command *command, const struct option *option)
{
    g_autofree char *name = name_of(command, option);
    struct setting *setting = find(settings, name);
    if (setting) { /* "the default of -timeout (py-referrers" so far */
        g_autofree const char *others = setting->summary;
        setting->summary =
            g_strdup_printf("%.*s, %s)", (int)strlen(others) - 1, others, command->name);
        return;
    }
    setting = g_new(struct setting, 1);
    *setting = (struct setting){
        .name = g_steal_pointer(&name),
        .values = option->values,
        .initial = option->initial,
        .summary = g_strdup_printf("the default of -%s (%s)", option->name, command->name),
        .help = g_strdup_printf("-%s %s: %s.", option->name, option->value, option->help),
        .option = option,
    };
    g_ptr_array_add(settings, setting);
}

const GPtrArray *
settings_all(void)
{
    static GPtrArray *all;
    if (all)
        return all;
    all = g_ptr_array_new();
    for (size_t i = 0; i < G_N_ELEMENTS(own); i++)
        g_ptr_array_add(all, (gpointer)&own[i]);
    for (const struct command *const *command = commands; *command; command++)
        for (const struct option *option = (*command)->options; option && option->name; option++)
            if (option->initial)
                add_option(all, *command, option);
    return all;
}

const struct setting *
settings_find(const struct command *command, const struct option *option)
{
    if (!option->initial)
        return NULL;
    g_autofree char *name = name_of(command, option);
    return find(settings_all(), name);
}

bool
settings_accept(const struct setting *setting, const char *value, GError **error)
{
    if (setting->accepts)
        return setting->accepts(value, error);
    return !setting->option || option_check(setting->option, setting->name, value, error);
}
