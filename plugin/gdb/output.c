#include "gdb/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gdb/python_api.h"
#include "gdb/style.h"
#include "python/text.h"
#include "target/copy.h"

static struct {
    bool batch;
    int answer, error; /* file descriptors of a batch run */
} streams;

static enum { PROGRESS_NEVER, PROGRESS_UNDECIDED, PROGRESS_ALLOWED } progress;
static bool typed_at_terminal;
static bool line_shown; /* a progress line is on the terminal now */

static GHashTable *pipes_at_start;

/* The pipes that this process writes to and does not read itself, by inode. */
static GHashTable *
pipes_written(void)
{
    GHashTable *ends[2]; /* that are read, that are written */
    g_autoptr(GDir) descriptors = g_dir_open("/proc/self/fd", 0, NULL);
    const char *name;
    struct stat file;
    for (int i = 0; i < 2; i++)
        ends[i] = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    while (descriptors && (name = g_dir_read_name(descriptors))) {
        int descriptor = atoi(name);
        if (fstat(descriptor, &file) != 0 || !S_ISFIFO(file.st_mode))
            continue;
        gint64 number = (gint64)file.st_ino;
        bool written = (fcntl(descriptor, F_GETFL) & O_ACCMODE) != O_RDONLY;
        g_hash_table_add(ends[written], copy_of(&number, sizeof number));
    }
    GHashTableIter iter;
    gpointer number;
    g_hash_table_iter_init(&iter, ends[0]);
    while (g_hash_table_iter_next(&iter, &number, NULL))
        g_hash_table_remove(ends[1], number);
    g_hash_table_unref(ends[0]);
    return ends[1];
}

/* `pipe` runs a command as if it were typed, and Python is not told where the output goes.  But GDB
 * then writes to a pipe that was not there when we were loaded. */
static bool
writes_to_new_pipe(void)
{
    g_autoptr(GHashTable) now = pipes_written();
    GHashTableIter iter;
    gpointer number;
    g_hash_table_iter_init(&iter, now);
    while (g_hash_table_iter_next(&iter, &number, NULL))
        if (!g_hash_table_contains(pipes_at_start, number))
            return true;
    return false;
}

void
output_start(void)
{
    if (!pipes_at_start)
        pipes_at_start = pipes_written();
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
    g_autofree char *harmless = text_harmless(sentence);
    g_autofree char *line = g_strdup_printf("py-referrers: %s\n", harmless);
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

const struct palette *
output_palette(G_GNUC_UNUSED void *context)
{
    return typed_at_terminal && !writes_to_new_pipe() ? style_palette() : NULL;
}

void
output_begin(bool typed)
{
    bool terminal = isatty(STDOUT_FILENO) && isatty(STDERR_FILENO);
    typed_at_terminal = typed && isatty(STDOUT_FILENO) && !streams.batch;
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
