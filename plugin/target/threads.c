#include "target/threads.h"
#include "target/error.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>

static gpointer
run(gpointer data)
{
    struct thread *thread = data;
    thread->threads->function(thread->threads->context, thread->number);
    return NULL;
}

unsigned
threads_start(struct threads *threads, unsigned count, thread_function *function, void *context)
{
    sigset_t all, before;
    *threads = (struct threads){.function = function, .context = context};
    sigfillset(&all);
    sigdelset(&all, SIGBUS); /* of a mapped file: no process outlives one that is blocked */
    pthread_sigmask(SIG_SETMASK, &all, &before); /* a new thread has its maker's */
    while (threads->count < MIN(count, THREADS_MAX)) {
        struct thread *thread = &threads->each[threads->count];
        *thread = (struct thread){.threads = threads, .number = threads->count + 1};
        thread->thread = g_thread_try_new("py-referrers", run, thread, NULL);
        if (!thread->thread)
            break;
        threads->count++;
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return threads->count;
}

void
threads_join(struct threads *threads)
{
    for (unsigned i = 0; i < threads->count; i++)
        g_thread_join(threads->each[i].thread);
    threads->count = 0;
}

void
threads_run(unsigned count, thread_function *function, void *context)
{
    struct threads threads;
    unsigned started = threads_start(&threads, count - 1, function, context);
    function(context, 0);
    for (unsigned number = started + 1; number < count; number++)
        function(context, number);
    threads_join(&threads);
}

bool
threads_from_text(const char *text, unsigned *count, GError **error)
{
    guint64 number;
    if (strcmp(text, "auto") == 0) {
        *count = MIN(g_get_num_processors(), THREADS_MAX);
        return true;
    }
    if (!g_ascii_string_to_unsigned(text, 10, 1, THREADS_MAX, &number, NULL)) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "threads is a number from 1 to %d, or \"auto\", not \"%s\"", THREADS_MAX, text);
        return false;
    }
    *count = (unsigned)number;
    return true;
}
