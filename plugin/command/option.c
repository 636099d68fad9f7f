#include "command/option.h"

bool
option_number(const struct option *option, const char *text, uint32_t *number)
{
    guint64 value = UINT32_MAX;
    if (strcmp(text, "unlimited") != 0 &&
        !g_ascii_string_to_unsigned(text, 10, option->least, UINT32_MAX - 1, &value, NULL))
        return false;
    *number = (uint32_t)value;
    return true;
}

bool
option_seconds(const char *text, double *seconds)
{
    char *end;
    double value = g_ascii_strtod(text, &end);
    if (strcmp(text, "unlimited") == 0)
        value = -1;
    else if (end == text || *end || !(value >= 0 && value <= 1e9))
        return false;
    *seconds = value;
    return true;
}

static bool
is_number(const struct option *option, const char *text)
{
    uint32_t number;
    return option_number(option, text, &number);
}

static bool
is_seconds(G_GNUC_UNUSED const struct option *option, const char *text)
{
    double seconds;
    return option_seconds(text, &seconds);
}

static bool
is_one_of_its_words(const struct option *option, const char *text)
{
    return g_strv_contains(option->values, text);
}

/* "text, json or dot" */
static char *
list_words(const struct option *option)
{
    GString *list = g_string_new(NULL);
    for (const char *const *word = option->values; *word; word++)
        g_string_append_printf(list, "%s%s",
                               word == option->values ? ""
                               : word[1]              ? ", "
                                                      : " or ",
                               *word);
    return g_string_free(list, FALSE);
}

static char *
wanted(const struct option *option)
{
    if (option->values)
        return list_words(option);
    if (strcmp(option->value, "SECONDS") == 0)
        return g_strdup("a number of seconds or \"unlimited\"");
    if (option->least)
        return g_strdup_printf("a number from %u on or \"unlimited\"", option->least);
    return g_strdup("a whole number or \"unlimited\"");
}

bool
option_check(const struct option *option, const char *called, const char *text, GError **error)
{
    bool (*is_good)(const struct option *, const char *) =
        option->values                          ? is_one_of_its_words
        : strcmp(option->value, "N") == 0       ? is_number
        : strcmp(option->value, "SECONDS") == 0 ? is_seconds
                                                : NULL;
    if (!is_good || is_good(option, text))
        return true;
    g_autofree char *words = wanted(option);
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "%s wants %s, not \"%s\"", called, words, text);
    return false;
}
