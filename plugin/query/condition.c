#include "query/condition.h"
#include "python/text.h"
#include "python/type.h"
#include "python/value.h"

#include <stdlib.h>

enum { SAMPLES = 3, SAMPLE_LIMIT = 40 };

struct condition {
    char **path; /* the attribute's dotted parts */
    char *attribute;
    char *value;
    bool quoted;
    bool is_int, is_number;
    gint64 integer;
    double number;
    unsigned limit;         /* characters of a str that are worth looking at */
    char *samples[SAMPLES]; /* values that it did not hold of */
    unsigned sample_count;
    bool more; /* there were others */
};

static void
read_value(struct condition *condition, const char *text)
{
    size_t length = strlen(text);
    char *end;
    condition->quoted = length >= 2 && (*text == '"' || *text == '\'') && text[length - 1] == *text;
    condition->value = condition->quoted ? g_strndup(text + 1, length - 2) : g_strdup(text);
    condition->limit = (unsigned)MIN(length, 1u << 20) + 1;
    if (condition->quoted || !*text || !(g_ascii_isdigit(text[length - 1]) || strchr(text, 'x')))
        return;
    condition->integer = g_ascii_strtoll(text, &end, 0);
    condition->is_int =
        !*end && condition->integer != G_MAXINT64 && condition->integer != G_MININT64;
    condition->number = g_ascii_strtod(text, &end);
    condition->is_number = !*end;
}

struct condition *
condition_new(const char *text, GError **error)
{
    const char *equals = strchr(text, '=');
    if (!equals || equals == text) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "-where wants ATTR=VALUE like name=abc, not \"%s\"", text);
        return NULL;
    }
    struct condition *condition = g_new0(struct condition, 1);
    condition->attribute = g_strndup(text, (gsize)(equals - text));
    condition->path = g_strsplit(condition->attribute, ".", -1);
    read_value(condition, equals + 1);
    return condition;
}

void
condition_free(struct condition *condition)
{
    if (!condition)
        return;
    for (unsigned i = 0; i < condition->sample_count; i++)
        g_free(condition->samples[i]);
    g_strfreev(condition->path);
    g_free(condition->attribute);
    g_free(condition->value);
    g_free(condition);
}

static bool
is_equal(const struct condition *condition, const struct namespace *names, uint64_t object,
         const struct type *type)
{
    g_autoptr(GString) text = g_string_new(NULL);
    if (condition->quoted || type_has(type, TYPE_FLAG_STR))
        return type_has(type, TYPE_FLAG_STR) &&
               (text_equals(names->python, names->reader, object, condition->value) ||
                /* As it is shown: with control characters escaped. */
                (strchr(condition->value, '\\') &&
                 text_str(names->python, names->reader, object, condition->limit, text) &&
                 strcmp(text->str, condition->value) == 0));
    if (!value_plain(names->python, names->reader, object, condition->limit, text))
        return false;
    if (strcmp(text->str, condition->value) == 0)
        return true;
    if (type_has(type, TYPE_FLAG_INT)) {
        char *end;
        return condition->is_int && g_ascii_strtoll(text->str, &end, 10) == condition->integer &&
               !*end && end != text->str;
    }
    return condition->is_number && text_is_float(type) &&
           g_ascii_strtod(text->str, NULL) == condition->number;
}

static void
note_sample(struct condition *condition, const struct namespace *names, uint64_t object)
{
    if (condition->more)
        return;
    g_autoptr(GString) text = g_string_new(NULL);
    text_repr(names->python, names->reader, object, SAMPLE_LIMIT, text);
    for (unsigned i = 0; i < condition->sample_count; i++)
        if (strcmp(condition->samples[i], text->str) == 0)
            return;
    if (condition->sample_count < SAMPLES)
        condition->samples[condition->sample_count++] = g_strdup(text->str);
    else
        condition->more = true;
}

bool
condition_holds(struct condition *condition, const struct namespace *names, uint64_t address)
{
    for (char **part = condition->path; *part && address; part++)
        address = namespace_attribute(names, address, *part);
    const struct type *type =
        address ? python_type_of(names->python, names->reader, address) : NULL;
    if (!type)
        return false;
    bool equal = is_equal(condition, names, address, type);
    if (!equal)
        note_sample(condition, names, address);
    return equal;
}

char *
condition_seen(const struct condition *condition)
{
    if (!condition->sample_count)
        return g_strdup_printf(": none has an attribute %s", condition->attribute);
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, ": %s is ", condition->attribute);
    for (unsigned i = 0; i < condition->sample_count; i++)
        g_string_append_printf(text, "%s%s", i ? ", " : "", condition->samples[i]);
    g_string_append(text, condition->more ? " …" : "");
    return g_string_free(text, FALSE);
}
