/* A host for commands without a debugger: a core, and what GDB once said of it.
 *
 * Made from the file of py-referrers-dump-layout (layout/recording.h).  An expression is a plain
 * number.  Output is kept, or only counted.
 */
#ifndef PY_REFERRERS_TESTS_RECORDED_HOST_H
#define PY_REFERRERS_TESTS_RECORDED_HOST_H

#include "command/command.h"
#include "layout/recording.h"
#include "target/core_file.h"

struct recorded_host {
    struct host host; /* its context is the structure itself, which must not be moved */
    struct recording *recording;
    struct core_file *core;
    char *core_path;
    FILE *output;            /* what commands write; NULL to drop it */
    uint64_t written;        /* bytes, dropped ones too */
    uint64_t unsafe;         /* texts that would do something to a terminal, or are no UTF-8 */
    GString *kept;           /* what commands write is appended; NULL: not */
    gint64 interrupt_at;     /* Ctrl-C is pressed then (g_get_monotonic_time); 0: never */
    gint64 interrupt_heard;  /* when somebody first asked after that; 0: nobody did */
    gint64 measured_at;      /* the last time, while Ctrl-C will be pressed */
    uint64_t peak_kilobytes; /* the most memory of its own that was seen */
    const char *function;    /* that each thread is in; NULL: unknown */
};

bool recorded_host_open(struct recorded_host *self, const char *core_path, const char *layout_path,
                        GError **error);
void recorded_host_close(struct recorded_host *self);

/* Of C code, what the core itself tells (recorded_native.c): the threads by their notes, with some
 * frames at their stack pointers, and what is mapped from files as variables, the beginning of it
 * as the pattern of thread-local ones. */
struct native_source recorded_native(struct recorded_host *self);

/* Looks how much memory there is now; done by itself wherever Ctrl-C is asked for. */
void recorded_host_measure(struct recorded_host *self);

/* "RssAnon:   1234 kB" of this process. */
uint64_t status_kilobytes(const char *name);

/* The setting "threads": THREADS of the environment, or 1. */
const char *recorded_threads(void);

#endif
