/* Where an answer goes, and in which format: the options -format, -o and -force. */
#ifndef PY_REFERRERS_COMMAND_OUTPUT_H
#define PY_REFERRERS_COMMAND_OUTPUT_H

#include "command/arguments.h"
#include "report/network.h"

/* Rows of a command's options.  FORMATS is one of the lists of words below. */
#define OUTPUT_OPTIONS(formats, words)                                           \
    {"format", "FORMAT", .help = words, .values = formats},                      \
        {"o", "FILE", .help = "write the answer to FILE, which must not exist"}, \
    {                                                                            \
        "force", NULL, .help = "with -o: replace FILE if it exists"              \
    }

extern const char *const output_graph_formats[]; /* text, json, dot, graphml, networkx */
extern const char *const output_plain_formats[]; /* text, json */

struct output {
    const char *format;    /* a word of those */
    network_writer *write; /* NULL for text */
    char *path;            /* NULL: to the debugger's output */
    bool replace;
};

/* Reads the options, and sees that the file may be written.  Always to be cleared. */
bool output_read(struct output *output, const struct arguments *arguments, GError **error);
void output_clear(struct output *output);

static inline bool
output_is_text(const struct output *output)
{
    return !output->write;
}

/* WORD, with ~ for the home directory as in GDB's own commands.  g_free. */
char *output_file(const char *word);

/* What a file says of this session; *PYTHON is g_free's, and goes with it. */
struct about output_about(struct session *session, const char *command, char **python);

/* Writes a whole answer.  Text that goes to the debugger's output is written a screenful at a time;
 * what was not seen of the heap follows it. */
bool output_text(struct session *session, const struct output *output, GString *text,
                 GError **error);

/* The same of an answer that is whole as it is. */
bool output_bytes(struct session *session, const struct output *output, const char *bytes,
                  GError **error);

/* Writes the network in the format wanted, with what was not seen of the heap. */
bool output_network(struct session *session, const struct output *output, struct network *network,
                    GError **error);

#endif
