/* py-referrers-ask-layout: what the layout sources say to a list of questions, for
 * layout/make-table and tests.
 *
 * The questions are a recording's (layout/recording.h) without the answers, and so are the answers
 * in the file that it writes.
 */
#include "command/arguments.h"
#include "command/session.h"

#include <errno.h>

extern const struct command py_referrers_ask_layout_command;

static void
ask(const struct layout_source *source, char **words)
{
    struct layout_member member;
    uint64_t size;
    int64_t value;
    guint count = g_strv_length(words);
    if (count == 2 && strcmp(words[0], "size") == 0) {
        source->structure_size(source->context, words[1], &size);
    } else if (count == 3 && strcmp(words[0], "member") == 0) {
        source->member(source->context, words[1], words[2], &member);
    } else if (count == 2 && strcmp(words[0], "enumerator") == 0) {
        source->enumerator(source->context, words[1], &value);
    } else if (count == 3 && strcmp(words[0], "function") == 0) {
        struct c_structure structure = {0};
        if (source->function_structure(source->context, g_ascii_strtoull(words[1], NULL, 16),
                                       g_ascii_strtoull(words[2], NULL, 10), &structure))
            c_structure_clear(&structure);
    }
}

static bool
ask_all(struct session *session, const char *questions, const char *path, GError **error)
{
    g_autofree char *text = NULL;
    if (!g_file_get_contents(questions, &text, NULL, error))
        return false;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    const struct layout_source *source = session_layout_source(session, error);
    if (!source)
        return false;
    struct recording *recording = recording_new(source);
    for (char **line = lines; *line; line++) {
        g_auto(GStrv) words = g_strsplit(*line, "\t", -1);
        ask(recording_source(recording), words);
    }
    FILE *file = fopen(path, "w");
    bool good = file && recording_write(recording, NULL, file);
    if (file && fclose(file) != 0)
        good = false;
    if (!good)
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "cannot write %s: %s", path,
                    g_strerror(errno));
    recording_free(recording);
    return good;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    bool good =
        arguments_parse(&arguments, &py_referrers_ask_layout_command, session->host, line, error);
    if (good && arguments.words->len != 2) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "give the questions and the file to write: maintenance py-referrers-ask-layout "
                    "QUESTIONS "
                    "FILE");
        good = false;
    }
    good = good && ask_all(session, g_ptr_array_index(arguments.words, 0),
                           g_ptr_array_index(arguments.words, 1), error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_referrers_ask_layout_command = {
    .name = "py-referrers-ask-layout",
    .synopsis = "QUESTIONS FILE",
    .summary = "Write what `layout-sources` say to each question of a file, for tests.",
    .help = "Also for plugin/layout/make-table, which makes the built-in tables.",
    .maintenance = true,
    .run = run,
};
