/* What Tab offers, from the table of options. */
#include <string.h>

#include "command/arguments.h"

static struct completion
of_words(GPtrArray *words)
{
    g_ptr_array_add(words, NULL);
    return (struct completion){COMPLETION_WORDS, (char **)g_ptr_array_free(words, FALSE)};
}

/* The options that begin with WORD, "-..." */
static struct completion
complete_option(const struct command *command, const char *word)
{
    const char *dashes = word[1] == '-' ? "--" : "-";
    GPtrArray *found = g_ptr_array_new();
    for (const struct option *option = command->options; option && option->name; option++)
        if (g_str_has_prefix(option->name, word + strlen(dashes)))
            g_ptr_array_add(found, g_strconcat(dashes, option->name, NULL));
    return of_words(found);
}

/* The values of OPTION that begin with what is typed of one, behind "-option=" or alone. */
static struct completion
complete_value(const struct option *option, const char *before, const char *typed)
{
    static const char *const unlimited[] = {"unlimited", NULL};
    bool is_count = strcmp(option->value, "N") == 0 || strcmp(option->value, "SECONDS") == 0;
    GPtrArray *found = g_ptr_array_new();
    if (strcmp(option->value, "FILE") == 0 || strcmp(option->value, "ADDRESS") == 0) {
        g_ptr_array_free(found, TRUE);
        return (struct completion){.kind = *option->value == 'F' ? COMPLETION_FILE
                                                                 : COMPLETION_EXPRESSION};
    }
    for (const char *const *value = is_count ? unlimited : option->values; value && *value; value++)
        if (g_str_has_prefix(*value, typed))
            g_ptr_array_add(found, g_strconcat(before, *value, NULL));
    return of_words(found);
}

static const struct option *
find_option(const struct command *command, const char *word)
{
    const char *name = word + strspn(word, "-");
    gsize length = strcspn(name, "=");
    for (const struct option *option = command->options; *word == '-' && option && option->name;
         option++)
        if (strlen(option->name) == length && strncmp(option->name, name, length) == 0)
            return option;
    return NULL;
}

/* What the command is about. */
static struct completion
complete_target(const struct command *command)
{
    return (struct completion){.kind = g_str_has_prefix(command->synopsis, "FILE") ? COMPLETION_FILE
                                       : *command->synopsis ? COMPLETION_EXPRESSION
                                                            : COMPLETION_NONE};
}

/* Is the last of the words the value of an option?  OPTIONS_END if "--" is among those before. */
static const struct option *
option_before(const struct command *command, const GPtrArray *words, bool *options_end)
{
    const struct option *pending = NULL;
    for (guint i = 0; i < words->len; i++) {
        const char *word = g_ptr_array_index(words, i);
        if (pending) {
            pending = NULL;
            continue;
        }
        *options_end = *options_end || strcmp(word, "--") == 0;
        pending = *options_end || strchr(word, '=') ? NULL : find_option(command, word);
        if (pending && !pending->value)
            pending = NULL;
    }
    return pending;
}

struct completion
command_complete(const struct command *command, const char *line)
{
    bool options_end = false;
    const char *last = arguments_last_word(line);
    g_autofree char *before = g_strndup(line, (gsize)(last - line));
    GPtrArray *words = arguments_split(before, NULL);
    const struct option *pending = words ? option_before(command, words, &options_end) : NULL;
    if (words)
        g_ptr_array_free(words, TRUE);

    if (pending)
        return complete_value(pending, "", last);
    const char *equals = strchr(last, '=');
    const struct option *option = options_end ? NULL : find_option(command, last);
    if (equals && option && option->value) {
        g_autofree char *head = g_strndup(last, (gsize)(equals + 1 - last));
        return complete_value(option, head, equals + 1);
    }
    return *last == '-' && !options_end ? complete_option(command, last) : complete_target(command);
}
