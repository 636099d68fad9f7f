#include "command/arguments.h"
#include "command/option.h"
#include "command/settings.h"

/* The end of the word that begins at TEXT, NULL if something in it stays open. */
static const char *
end_of_word(const char *text)
{
    int depth = 0;
    char quote = 0;
    for (; *text; text++) {
        if (quote) {
            if (*text == '\\' && text[1])
                text++;
            else if (*text == quote)
                quote = 0;
        } else if (*text == '"' || *text == '\'') {
            quote = *text;
        } else if (*text == '(' || *text == '[') {
            depth++;
        } else if ((*text == ')' || *text == ']') && depth > 0) {
            depth--;
        } else if (depth == 0 && g_ascii_isspace(*text)) {
            return text;
        }
    }
    return quote || depth ? NULL : text;
}

/* Is WORD one quoted string from its first character to its last? */
static bool
is_quoted(const char *word, size_t length)
{
    if (length < 2 || (word[0] != '"' && word[0] != '\'') || word[length - 1] != word[0])
        return false;
    return memchr(word + 1, word[0], length - 2) == NULL;
}

GPtrArray *
arguments_split(const char *line, GError **error)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    while (line && *line) {
        if (g_ascii_isspace(*line)) {
            line++;
            continue;
        }
        const char *end = end_of_word(line);
        if (!end) {
            g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                        "a quote or parenthesis is left open in \"%s\": close it", line);
            g_ptr_array_free(words, TRUE);
            return NULL;
        }
        size_t length = (size_t)(end - line);
        bool quoted = is_quoted(line, length);
        g_ptr_array_add(words, quoted ? g_strndup(line + 1, length - 2) : g_strndup(line, length));
        line = end;
    }
    return words;
}

const char *
arguments_last_word(const char *line)
{
    for (;;) {
        while (g_ascii_isspace(*line))
            line++;
        const char *end = *line ? end_of_word(line) : NULL;
        if (!end || !*end)
            return line;
        line = end;
    }
}

/* The option of COMMAND whose name is the first LENGTH bytes of NAME. */
static const struct option *
find_option(const struct command *command, const char *name, size_t length)
{
    for (const struct option *option = command->options; option && option->name; option++)
        if (strlen(option->name) == length && strncmp(option->name, name, length) == 0)
            return option;
    return NULL;
}

static bool
looks_like_option(const char *word)
{
    if (word[0] != '-')
        return false;
    return g_ascii_isalpha(word[1]) || (word[1] == '-' && g_ascii_isalpha(word[2]));
}

/* Does OPTION take TEXT? */
static bool
check(const struct option *option, const char *text, GError **error)
{
    g_autofree char *called = g_strconcat("-", option->name, NULL);
    return option_check(option, called, text, error);
}

/* The option at words[*i], with its value; *I moves on to the last word it took. */
static bool
take_option(struct arguments *arguments, const GPtrArray *words, guint *i, GError **error)
{
    const struct command *command = arguments->command;
    const char *word = g_ptr_array_index(words, *i);
    const char *name = word + (word[1] == '-' ? 2 : 1);
    const char *equals = strchr(name, '=');
    struct given_option given = {
        .option = find_option(command, name, equals ? (size_t)(equals - name) : strlen(name))};
    if (!given.option) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "unknown option %s: `help %s` lists the options", word, command->name);
        return false;
    }
    if (!given.option->value && equals) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "the option -%s takes no value",
                    given.option->name);
        return false;
    }
    if (given.option->value && !equals && *i + 1 == words->len) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "the option -%s needs a value: -%s %s",
                    given.option->name, given.option->name, given.option->value);
        return false;
    }
    if (given.option->value)
        given.value = g_strdup(equals ? equals + 1 : g_ptr_array_index(words, ++*i));
    g_array_append_val(arguments->options, given);
    return !given.value || check(given.option, given.value, error);
}

bool
arguments_parse(struct arguments *arguments, const struct command *command, const struct host *host,
                const char *line, GError **error)
{
    arguments->command = command;
    arguments->host = host;
    arguments->words = g_ptr_array_new_with_free_func(g_free);
    arguments->options = g_array_new(FALSE, FALSE, sizeof(struct given_option));
    GPtrArray *words = arguments_split(line, error);
    if (!words)
        return false;
    bool options_end = false, good = true;
    for (guint i = 0; i < words->len && good; i++) {
        const char *word = g_ptr_array_index(words, i);
        if (!options_end && strcmp(word, "--") == 0)
            options_end = true;
        else if (!options_end && looks_like_option(word))
            good = take_option(arguments, words, &i, error);
        else
            g_ptr_array_add(arguments->words, g_strdup(word));
    }
    g_ptr_array_free(words, TRUE);
    return good;
}

void
arguments_clear(struct arguments *arguments)
{
    if (arguments->words)
        g_ptr_array_free(arguments->words, TRUE);
    if (arguments->options) {
        for (guint i = 0; i < arguments->options->len; i++)
            g_free(g_array_index(arguments->options, struct given_option, i).value);
        g_array_free(arguments->options, TRUE);
    }
    *arguments = (struct arguments){0};
}

bool
arguments_has(const struct arguments *arguments, const char *name)
{
    for (guint i = 0; i < arguments->options->len; i++)
        if (strcmp(g_array_index(arguments->options, struct given_option, i).option->name, name) ==
            0)
            return true;
    return false;
}

/* What holds for an option that was not given. */
static const char *
default_of(const struct arguments *arguments, const struct option *option)
{
    const struct host *host = arguments->host;
    const struct setting *setting =
        option && host && host->setting ? settings_find(arguments->command, option) : NULL;
    const char *value = setting ? host->setting(host->context, setting->name) : NULL;
    return value || !option ? value : option->initial;
}

const char *
arguments_option(const struct arguments *arguments, const char *name)
{
    for (guint i = arguments->options->len; i-- > 0;) {
        const struct given_option *given =
            &g_array_index(arguments->options, struct given_option, i);
        if (strcmp(given->option->name, name) == 0)
            return given->value;
    }
    return default_of(arguments, find_option(arguments->command, name, strlen(name)));
}

bool
arguments_number(const struct arguments *arguments, const char *name, uint32_t *number,
                 GError **error)
{
    const struct option *option = find_option(arguments->command, name, strlen(name));
    const char *text = arguments_option(arguments, name);
    return !text || option_number(option, text, number) || check(option, text, error);
}

bool
arguments_seconds(const struct arguments *arguments, const char *name, double *seconds,
                  GError **error)
{
    const struct option *option = find_option(arguments->command, name, strlen(name));
    const char *text = arguments_option(arguments, name);
    return !text || option_seconds(text, seconds) || check(option, text, error);
}

static void
no_target(const struct command *command, GError **error)
{
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                "which object?  Give an expression for its address: %s 0x7f12345678",
                command->name);
}

bool
arguments_target(const struct arguments *arguments, const struct command *command,
                 const struct host *host, uint64_t *target, GError **error)
{
    guint count = arguments->words->len;
    if (count == 1)
        return host->evaluate(host->context, g_ptr_array_index(arguments->words, 0), target, error);
    if (count == 0)
        no_target(command, error);
    else
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "%s takes one target, not %u: quote an expression that has blanks",
                    command->name, count);
    return false;
}

static bool
append_address(const struct host *host, const char *expression, GArray *addresses, GError **error)
{
    uint64_t address;
    if (!host->evaluate(host->context, expression, &address, error))
        return false;
    g_array_append_val(addresses, address);
    return true;
}

bool
arguments_targets(const struct arguments *arguments, const struct command *command,
                  const struct host *host, GArray *targets, GError **error)
{
    if (arguments->words->len == 0) {
        no_target(command, error);
        return false;
    }
    for (guint i = 0; i < arguments->words->len; i++)
        if (!append_address(host, g_ptr_array_index(arguments->words, i), targets, error))
            return false;
    return true;
}

bool
arguments_addresses(const struct arguments *arguments, const char *name, const struct host *host,
                    GArray *addresses, GError **error)
{
    for (guint i = 0; i < arguments->options->len; i++) {
        const struct given_option *given =
            &g_array_index(arguments->options, struct given_option, i);
        if (strcmp(given->option->name, name) == 0 &&
            !append_address(host, given->value, addresses, error))
            return false;
    }
    return true;
}
