/* Where a command's answer goes.
 *
 * Usually to GDB's own stream, so that pagination, logging and gdb.execute(..., to_string=True)
 * work.  The shell command runs GDB in batch mode and wants the answer without GDB's noise: it
 * names two open file descriptors in the environment, PY_REFERRERS_BATCH_FDS="OUT,ERR", and the
 * answer goes to OUT, an error as one line to ERR.
 */
#ifndef PY_REFERRERS_GDB_OUTPUT_H
#define PY_REFERRERS_GDB_OUTPUT_H

#include <stdbool.h>

#include "report/paint.h"

/* Reads the environment. */
void output_start(void);

bool output_is_batch(void);

/* "py-referrers: SENTENCE" to the batch run's error descriptor. */
void output_batch_error(const char *sentence);

/* A command begins, which someone typed at GDB's prompt, or not. */
void output_begin(bool typed);

/* As palette of struct host.  Only text that goes to the terminal itself is painted: that of a
 * command that was typed there, not run by `pipe` nor, as long as it does not claim to be typed, by
 * gdb.execute(..., to_string=True).  GDB takes the colours out of its log. */
const struct palette *output_palette(void *context);

/* As write and progress of struct host.  Progress is shown only to someone who waits at a terminal
 * for a command that was typed there; it goes to the terminal itself, not to GDB's stream, lest it
 * end up in a log or a pipe. */
void output_write(void *context, const char *text);
void output_progress(void *context, const char *text);

#endif
