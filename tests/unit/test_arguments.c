/* What the user typed, taken apart. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "command/arguments.h"
#include "command/settings.h"

static const struct option options[] = {
    {"max-depth", "N", .help = "how deep"},
    {"exclude", "ADDRESS", .help = "not this"},
    {"all", NULL, .help = "everything"},
    {.name = NULL},
};
static const struct command ask = {.name = "ask", .synopsis = "TARGET", .options = options};

static char *
joined(GPtrArray *words)
{
    static char text[256];
    text[0] = '\0';
    for (guint i = 0; i < words->len; i++) {
        g_strlcat(text, i ? "|" : "", sizeof text);
        g_strlcat(text, g_ptr_array_index(words, i), sizeof text);
    }
    return text;
}

/* LINE's words, "|" between them; the error's sentence if there is one. */
static char *
split(const char *line)
{
    static char text[256];
    g_autoptr(GError) error = NULL;
    GPtrArray *words = arguments_split(line, &error);

    if (!words) {
        cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_USAGE));
        g_strlcpy(text, error->message, sizeof text);
        return text;
    }
    char *result = joined(words);
    g_ptr_array_free(words, TRUE);
    return result;
}

Test(arguments, words_are_separated_by_blanks)
{
    cr_assert(eq(str, split("a bb  ccc"), "a|bb|ccc"));
    cr_assert(eq(str, split(" \t a\n"), "a"));
    cr_assert(eq(str, split(""), ""));
    cr_assert(eq(str, split(NULL), ""));
}

Test(arguments, blanks_in_expressions_do_not_separate)
{
    cr_assert(eq(str, split("f(a, b) x[i + 1]->p 'a b' \"c d\""), "f(a, b)|x[i + 1]->p|a b|c d"));
    cr_assert(eq(str, split("(PyObject *) p"), "(PyObject *)|p"));
    cr_assert(eq(str, split("((a) (b)) c"), "((a) (b))|c"));
    cr_assert(eq(str, split("a) b"), "a)|b"));
}

Test(arguments, only_a_word_that_is_quoted_as_a_whole_loses_its_quotes)
{
    cr_assert(eq(str, split("'p + 1'"), "p + 1"));
    cr_assert(eq(str, split("f('a b')"), "f('a b')"));
    cr_assert(eq(str, split("'a'+'b'"), "'a'+'b'"));
    cr_assert(eq(str, split("\"it's\""), "it's"));
    cr_assert(eq(str, split("''"), ""));
    cr_assert(eq(str, split("')'"), ")"));
    cr_assert(eq(str, split("f('\\'', 1) b"), "f('\\'', 1)|b"));
}

Test(arguments, nothing_stays_open)
{
    cr_assert(
        eq(str, split("a f(b c"), "a quote or parenthesis is left open in \"f(b c\": close it"));
    cr_assert(eq(str, split("'a b"), "a quote or parenthesis is left open in \"'a b\": close it"));
    cr_assert(eq(str, split("a[1"), "a quote or parenthesis is left open in \"a[1\": close it"));
}

/* Options */

/* LINE's words; the error's sentence if there is one.  The arguments are the caller's to clear. */
static char *
parse(struct arguments *arguments, const char *line)
{
    static char text[256];
    g_autoptr(GError) error = NULL;

    if (arguments_parse(arguments, &ask, NULL, line, &error))
        return joined(arguments->words);
    cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_USAGE));
    g_strlcpy(text, error->message, sizeof text);
    return text;
}

static char *
parse_only(const char *line)
{
    struct arguments arguments;
    char *text = parse(&arguments, line);
    arguments_clear(&arguments);
    return text;
}

static const char *
value_of(const char *line, const char *option)
{
    static char text[64];
    struct arguments arguments;
    parse(&arguments, line);
    const char *value = arguments_option(&arguments, option);
    g_strlcpy(text, value ? value : "none", sizeof text);
    arguments_clear(&arguments);
    return text;
}

Test(arguments, options_stand_anywhere)
{
    cr_assert(eq(str, parse_only("a -max-depth 3 b -all c"), "a|b|c"));
    cr_assert(eq(str, (char *)value_of("a -max-depth 3", "max-depth"), "3"));
    cr_assert(eq(str, (char *)value_of("--max-depth 4 a", "max-depth"), "4"));
    cr_assert(eq(str, (char *)value_of("-max-depth=5", "max-depth"), "5"));
    cr_assert(eq(str, (char *)value_of("-max-depth=", "max-depth"), ""));
    cr_assert(eq(str, (char *)value_of("-exclude 'a = b'", "exclude"), "a = b"));
    cr_assert(eq(str, (char *)value_of("a", "max-depth"), "none"));
}

Test(arguments, last_of_an_option_counts_and_all_are_kept)
{
    struct arguments arguments;

    parse(&arguments, "-exclude a -all -exclude b");
    cr_assert(eq(str, (char *)arguments_option(&arguments, "exclude"), "b"));
    cr_assert(eq(uint, arguments.options->len, 3));
    const struct given_option *given = (void *)arguments.options->data;
    cr_assert(eq(str, given[0].value, "a"));
    cr_assert(given[1].value == NULL);
    cr_assert(eq(str, given[2].value, "b"));
    arguments_clear(&arguments);
}

Test(arguments, expressions_are_not_taken_for_options)
{
    cr_assert(eq(str, parse_only("-1 -(a) - a"), "-1|-(a)|-|a"));
    cr_assert(eq(str, parse_only("-- -all --"), "-all|--"));
    cr_assert(eq(str, parse_only("-exclude -all x"), "x")); /* a value may look like one */
}

Test(arguments, wrong_options_are_explained)
{
    cr_assert(
        eq(str, parse_only("-depth 3"), "unknown option -depth: `help ask` lists the options"));
    cr_assert(eq(str, parse_only("-max-dept 3"),
                 "unknown option -max-dept: `help ask` lists the options"));
    cr_assert(eq(str, parse_only("-all=1"), "the option -all takes no value"));
    cr_assert(
        eq(str, parse_only("a -max-depth"), "the option -max-depth needs a value: -max-depth N"));
}

/* Values */

static char *
number(const char *line, uint32_t *value)
{
    static char text[128];
    struct arguments arguments;
    g_autoptr(GError) error = NULL;

    parse(&arguments, line);
    bool good = arguments_number(&arguments, "max-depth", value, &error);
    cr_assert(eq(int, good, error == NULL));
    g_strlcpy(text, good ? "good" : error->message, sizeof text);
    arguments_clear(&arguments);
    return text;
}

Test(arguments, numbers)
{
    uint32_t value = 77;

    cr_assert(eq(str, number("", &value), "good"));
    cr_assert(eq(u32, value, 77));
    cr_assert(eq(str, number("-max-depth 0", &value), "good"));
    cr_assert(eq(u32, value, 0));
    cr_assert(eq(str, number("-max-depth 4294967294", &value), "good"));
    cr_assert(eq(u32, value, 4294967294));
    cr_assert(eq(str, number("-max-depth unlimited", &value), "good"));
    cr_assert(eq(u32, value, UINT32_MAX));
}

Test(arguments, numbers_that_are_none)
{
    static const char *const texts[] = {"deep", "-1", "1.5", "4294967295", "0x10", "3x", "''"};

    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        uint32_t value = 77;
        g_autofree char *line = g_strconcat("-max-depth ", texts[i], NULL);
        g_autofree char *sentence =
            g_strdup_printf("-max-depth wants a whole number or \"unlimited\", not \"%s\"",
                            *texts[i] == '\'' ? "" : texts[i]);
        cr_assert(eq(str, number(line, &value), sentence));
        cr_assert(eq(u32, value, 77));
    }
}

static bool
seconds(const char *text, double *value)
{
    struct arguments arguments;
    g_autoptr(GError) error = NULL;
    g_autofree char *line = g_strconcat("-max-depth ", text, NULL);

    parse(&arguments, line);
    bool good = arguments_seconds(&arguments, "max-depth", value, &error);
    if (!good)
        cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_USAGE));
    arguments_clear(&arguments);
    return good;
}

Test(arguments, seconds)
{
    static const char *const wrong[] = {"-1", "nan", "inf", "1e10", "soon", "1s", "''"};
    double value = -1;

    cr_assert(seconds("unlimited", &value));
    cr_assert(value == -1);
    cr_assert(seconds("0.25", &value));
    cr_assert(value == 0.25);
    cr_assert(seconds("0", &value));
    cr_assert(value == 0);
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++)
        cr_assert_not(seconds(wrong[i], &value), "%s", wrong[i]);
    cr_assert(value == 0);
}

/* Help and completion come from the same table. */

static const char *const formats[] = {"text", "table", "json", NULL};
static const struct option all_kinds[] = {
    {"max-depth", "N", .help = "how deep", .initial = "3", .least = 1},
    {"exclude", "ADDRESS", .help = "not this"},
    {"all", NULL, .help = "everything"},
    {"format", "FORMAT", .help = "how", .values = formats, .initial = "text"},
    {"output", "FILE", .help = "where"},
    {"timeout", "SECONDS", .help = "how long", .initial = "unlimited"},
    {.name = NULL},
};
static const struct command choosy = {.name = "choosy", .synopsis = "TARGET", .options = all_kinds};

/* What completion offers after LINE, words with "|" between them. */
static char *
offers(const struct command *command, const char *line)
{
    static const char *const kinds[] = {
        [COMPLETION_NONE] = "(nothing)",
        [COMPLETION_EXPRESSION] = "(expression)",
        [COMPLETION_FILE] = "(file)",
    };
    static char text[256];
    struct completion completion = command_complete(command, line);
    g_autofree char *words = completion.words ? g_strjoinv("|", completion.words) : NULL;
    g_strlcpy(text, completion.kind == COMPLETION_WORDS ? words : kinds[completion.kind],
              sizeof text);
    g_strfreev(completion.words);
    return text;
}

Test(arguments, completion_offers_options)
{
    cr_assert(eq(str, offers(&ask, "-"), "-max-depth|-exclude|-all"));
    cr_assert(eq(str, offers(&ask, "a --"), "--max-depth|--exclude|--all"));
    cr_assert(eq(str, offers(&ask, "a -e"), "-exclude"));
    cr_assert(eq(str, offers(&ask, "-all --m"), "--max-depth"));
    cr_assert(eq(str, offers(&ask, "-x"), ""));
    cr_assert(eq(str, offers(&ask, "ex"), "(expression)"));
    cr_assert(eq(str, offers(&ask, "-- -"), "(expression)"));
}

Test(arguments, completion_offers_values)
{
    cr_assert(eq(str, offers(&choosy, "-exclude e"), "(expression)"));
    cr_assert(eq(str, offers(&choosy, "-exclude -"), "(expression)"));
    cr_assert(eq(str, offers(&choosy, "-format "), "text|table|json"));
    cr_assert(eq(str, offers(&choosy, "-all -format t"), "text|table"));
    cr_assert(eq(str, offers(&choosy, "--format=j"), "--format=json"));
    cr_assert(eq(str, offers(&choosy, "-max-depth "), "unlimited"));
    cr_assert(eq(str, offers(&choosy, "-max-depth 5"), ""));
    cr_assert(eq(str, offers(&choosy, "-max-depth 5 "), "(expression)"));
    cr_assert(eq(str, offers(&choosy, "-output /tm"), "(file)"));
    cr_assert(eq(str, offers(&choosy, "-output -a -a"), "-all"));
    cr_assert(eq(str, offers(&choosy, "f(a, -"), "(expression)"));
}

Test(arguments, completion_follows_the_synopsis)
{
    static const struct command of_file = {.name = "of-file", .synopsis = "FILE"};
    static const struct command of_nothing = {.name = "of-nothing", .synopsis = ""};
    cr_assert(eq(str, offers(&of_file, "/tm"), "(file)"));
    cr_assert(eq(str, offers(&of_nothing, "a"), "(nothing)"));
}

/* Defaults */

static const char *
setting_of(void *context, const char *name)
{
    return strcmp(name, context) == 0 ? "7" : NULL;
}

Test(arguments, a_default_is_what_was_set)
{
    const struct command *command = commands[0];
    struct host plain = {0}, host = {.context = (char *)"max-depth", .setting = setting_of};
    struct arguments arguments;
    uint32_t depth = 0, limit = 0;
    double timeout = 0;
    cr_assert(arguments_parse(&arguments, command, &host, "1", NULL));
    cr_assert(arguments_number(&arguments, "max-depth", &depth, NULL));
    cr_assert(arguments_number(&arguments, "referrer-limit", &limit, NULL));
    cr_assert(arguments_seconds(&arguments, "timeout", &timeout, NULL));
    cr_assert(depth == 7 && limit == 100 && timeout == -1);
    cr_assert(arguments_option(&arguments, "exclude") == NULL);
    arguments_clear(&arguments);
    cr_assert(arguments_parse(&arguments, command, &host, "1 -max-depth 4", NULL));
    cr_assert(arguments_number(&arguments, "max-depth", &depth, NULL));
    cr_assert(depth == 4);
    arguments_clear(&arguments);
    cr_assert(arguments_parse(&arguments, command, &plain, "1", NULL));
    cr_assert(eq(str, (char *)arguments_option(&arguments, "max-depth"), "20"));
    arguments_clear(&arguments);
}

Test(arguments, options_of_one_name_share_a_setting_where_they_mean_the_same)
{
    const GPtrArray *settings = settings_all();
    guint timeouts = 0, depths = 0;
    for (guint i = 0; i < settings->len; i++) {
        const struct setting *setting = g_ptr_array_index(settings, i);
        g_autoptr(GError) error = NULL;
        cr_assert(settings_accept(setting, setting->initial, &error), "%s", setting->name);
        timeouts += g_str_has_suffix(setting->name, "timeout");
        depths += g_str_has_suffix(setting->name, "max-depth");
        for (guint n = 0; n < i; n++)
            cr_assert(ne(str, (char *)setting->name,
                         (char *)((struct setting *)g_ptr_array_index(settings, n))->name));
    }
    cr_assert(timeouts == 1 && depths == 2);
}

Test(arguments, bad_values_are_refused_in_a_sentence)
{
    static const struct {
        const char *line, *sentence;
    } rows[] = {
        {"-format xml", "-format wants text, table or json, not \"xml\""},
        {"-max-depth 0", "-max-depth wants a number from 1 on or \"unlimited\", not \"0\""},
        {"-timeout soon", "-timeout wants a number of seconds or \"unlimited\", not \"soon\""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        struct arguments arguments;
        g_autoptr(GError) error = NULL;
        cr_assert_not(arguments_parse(&arguments, &choosy, NULL, rows[i].line, &error));
        cr_assert(eq(str, error->message, (char *)rows[i].sentence));
        arguments_clear(&arguments);
    }
}
