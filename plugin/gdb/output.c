#include "gdb/output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gdb/python_api.h"

static struct {
    bool batch;
    int answer, error; /* file descriptors of a batch run */
} streams;

static enum { PROGRESS_NEVER, PROGRESS_UNDECIDED, PROGRESS_ALLOWED } progress;
static bool line_shown; /* a progress line is on the terminal now */

void
output_start(void)
{
    const char *descriptors = g_getenv("PY_REFERRERS_BATCH_FDS");
    streams.batch =
        descriptors && sscanf(descriptors, "%d,%d", &streams.answer, &streams.error) == 2;
}

bool
output_is_batch(void)
{
    return streams.batch;
}

static void
write_all(int descriptor, const char *text)
{
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t count = write(descriptor, text, left);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return; /* nobody reads it any more */
        text += count;
        left -= (size_t)count;
    }
}

/* TEXT with bytes that are no UTF-8 spelt out, as GDB's stream gets it. */
static char *
valid_text(const char *text)
{
    g_autoptr(PyObject) string = python_text(text);
    char *valid = string ? python_string(string) : NULL;
    return valid ? valid : g_strdup("");
}

void
output_batch_error(const char *sentence)
{
    g_autofree char *valid = valid_text(sentence);
    g_autofree char *line = g_strdup_printf("py-referrers: %s\n", valid);
    write_all(streams.error, line);
}

/* GDB's text windows own the screen while they are shown; only then has `info win` a table to
 * print. */
static bool
text_windows_shown(void)
{
    g_autofree char *windows = gdb_execute("info win", NULL);
    const char *end_of_line = windows ? strchr(windows, '\n') : NULL;
    return end_of_line && end_of_line[1] != '\0';
}

void
output_begin(bool typed)
{
    bool terminal = isatty(STDOUT_FILENO) && isatty(STDERR_FILENO);
    progress = typed && terminal && !streams.batch ? PROGRESS_UNDECIDED : PROGRESS_NEVER;
}

void
output_write(void *context, const char *text)
{
    output_progress(context, "");
    if (streams.batch) {
        g_autofree char *valid = valid_text(text);
        write_all(streams.answer, valid);
        return;
    }
    /* Leaving GDB's pager with `q` ends the call as Ctrl-C does: python_interrupted is then true.
     */
    g_autoptr(PyObject) string = python_text(text);
    if (string)
        python_discard(gdb_call("write", NULL, "(O)", string));
}

void
output_progress(G_GNUC_UNUSED void *context, const char *text)
{
    static const char erase_line[] = "\r\033[K";
    if (progress == PROGRESS_NEVER || (*text == '\0' && !line_shown))
        return;
    if (progress == PROGRESS_UNDECIDED)
        progress = text_windows_shown() ? PROGRESS_NEVER : PROGRESS_ALLOWED;
    if (progress == PROGRESS_NEVER)
        return;
    python_discard(gdb_call("flush", NULL, "()"));
    write_all(STDERR_FILENO, erase_line);
    write_all(STDERR_FILENO, text);
    line_shown = *text != '\0';
}
