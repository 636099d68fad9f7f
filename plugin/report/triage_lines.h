/* A crash report as lines of text.
 *
 * Markdown is the same text with headings; stacks are indented, which makes them code there, so
 * that no name of the target can be taken for a mark.
 */
#ifndef PY_REFERRERS_REPORT_TRIAGE_LINES_H
#define PY_REFERRERS_REPORT_TRIAGE_LINES_H

#include "query/triage.h"

struct triage_writer {
    GString *out;
    bool markdown;
};

void triage_heading(const struct triage_writer *writer, const char *title);

/* One line, INDENT steps in; what is not printable is escaped. */
void triage_line(const struct triage_writer *writer, unsigned indent, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

/* The threads with their stacks; those that are told alike once (triage_threads_text.c). */
void triage_write_threads(const struct triage_writer *writer, const struct triage *triage);

/* "thread 3", "threads 3, 4, 5 and 290 more" of an array of const struct triage_thread *; g_free.
 */
char *triage_thread_numbers(const GPtrArray *threads);

#endif
