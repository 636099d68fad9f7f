#include "command/output.h"

#include "command/session.h"
#include "python/text.h"
#include "report/new_file.h"
#include "report/python_version.h"

const char *const output_graph_formats[] = {"text", "json", "dot", "graphml", "networkx", NULL};
const char *const output_plain_formats[] = {"text", "json", NULL};

static const struct {
    const char *word;
    network_writer *write;
} writers[] = {
    {"text", NULL},
    {"markdown", NULL},
    {"json", network_write_json},
    {"dot", network_write_dot},
    {"graphml", network_write_graphml},
    {"networkx", network_write_networkx},
};

char *
output_file(const char *word)
{
    return g_str_has_prefix(word, "~/") ? g_build_filename(g_get_home_dir(), word + 2, NULL)
                                        : g_strdup(word);
}

bool
output_read(struct output *output, const struct arguments *arguments, GError **error)
{
    const char *format = arguments_option(arguments, "format");
    *output = (struct output){.format = "text", .replace = arguments_has(arguments, "force")};
    for (size_t i = 0; format && i < G_N_ELEMENTS(writers); i++)
        if (strcmp(writers[i].word, format) == 0)
            *output = (struct output){
                .format = writers[i].word, .write = writers[i].write, .replace = output->replace};
    const char *path = arguments_option(arguments, "o");
    if (!path && output->replace) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "-force is about the file of -o: -o FILE -force");
        return false;
    }
    if (path && !*path) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "-o wants the name of a file");
        return false;
    }
    if (!path)
        return true;
    output->path = output_file(path);
    return new_file_check(output->path, output->replace, error);
}

void
output_clear(struct output *output)
{
    g_free(output->path);
    *output = (struct output){0};
}

struct about
output_about(struct session *session, const char *command, char **python)
{
    *python = session->index ? python_version_text(session->index->heap) : NULL;
    return (struct about){
        .command = command,
        .program = session->debuggee.inferior.program,
        .memory = session->debuggee.memory_source,
        .python = *python,
    };
}

bool
output_bytes(struct session *session, const struct output *output, const char *bytes,
             GError **error)
{
    if (!output->path)
        return session_write(session, bytes, error);
    g_autofree char *harmless = text_harmless(bytes); /* files are shown on terminals, too */
    size_t length = strlen(harmless);
    if (!new_file_write(output->path, output->replace, harmless, length, error))
        return false;
    session_printf(session, "%s: %s, %zu bytes\n", output->path, output->format, length);
    return true;
}

bool
output_text(struct session *session, const struct output *output, GString *text, GError **error)
{
    g_autofree char *coverage = session_coverage(session);
    if (output->path)
        g_string_append(text, coverage);
    if (!output_bytes(session, output, text->str, error))
        return false;
    if (*coverage)
        session_printf(session, "%s", coverage);
    return true;
}

static void
add_coverage(struct session *session, struct network *network)
{
    if (session_is_incomplete(session))
        network_note(network, NETWORK_NO_NODE, "unreadable", 0, "%s", session_incomplete);
    if (session->index && session->index->heap->coverage.collecting)
        network_note(network, NETWORK_NO_NODE, "collecting", 0, "%s", session_collecting);
}

bool
output_network(struct session *session, const struct output *output, struct network *network,
               GError **error)
{
    g_autofree char *python = NULL;
    g_autoptr(GString) text = g_string_new(NULL);
    network->about = output_about(session, network->about.command, &python);
    add_coverage(session, network);
    network_finish(network);
    output->write(network, text);
    network->about = (struct about){.command = network->about.command};
    return output_bytes(session, output, text->str, error);
}
