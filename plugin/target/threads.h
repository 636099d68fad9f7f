/* Threads that help for a while.
 *
 * They block all signals but SIGBUS (target/mapped_file.h): those are for the debugger's own
 * threads, and Ctrl-C is seen by the one that started them.  They never call the debugger.
 */
#ifndef PY_REFERRERS_TARGET_THREADS_H
#define PY_REFERRERS_TARGET_THREADS_H

#include <glib.h>
#include <stdbool.h>

enum { THREADS_MAX = 16 };

typedef void thread_function(void *context, unsigned number);

struct threads {
    thread_function *function;
    void *context;
    unsigned count;
    struct thread {
        struct threads *threads;
        unsigned number;
        GThread *thread;
    } each[THREADS_MAX];
};

/* Starts COUNT threads (THREADS_MAX at the most), numbered from 1; returns how many there are,
 * which is fewer when there is no memory for them. */
unsigned threads_start(struct threads *threads, unsigned count, thread_function *function,
                       void *context);

/* Waits until all have come back. */
void threads_join(struct threads *threads);

/* Calls FUNCTION on COUNT threads, this one included, which is number 0; each number from 0 to
 * COUNT
 * - 1 is called, on this thread where no other could be had. */
void threads_run(unsigned count, thread_function *function, void *context);

/* A number of threads as a user gives it: 1 to THREADS_MAX, or "auto", as many as the machine runs
 * at once.  False with PR_ERROR_USAGE for anything else. */
bool threads_from_text(const char *text, unsigned *count, GError **error);

#endif
