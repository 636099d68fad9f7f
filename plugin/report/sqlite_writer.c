#include "report/sqlite_writer.h"

#include <errno.h>

#include "target/error.h"
#include "target/threads.h"

enum {
    JOBS = 12,               /* more than there are tables: some are on their way */
    TABLES = 8,              /* at the most */
    MACHINE_STEPS = 1 << 14, /* of SQLite's own between two looks at whether to go on */
    LOOK_EVERY = 20000,      /* microseconds between two looks for Ctrl-C while waiting */
};

/* Something to do for the thread that writes: rows for a table, or a statement. */
struct job {
    struct sqlite_rows *rows;
    unsigned table;
    const char *sql; /* NULL for rows */
};

struct sqlite_writer {
    struct budget *budget;
    const struct sqlite_table *tables;
    struct job jobs[JOBS];
    struct job *filling[TABLES]; /* that rows are added to; NULL for none */
    GAsyncQueue *idle, *given;   /* struct job * */
    struct threads threads;
    bool stopped; /* Ctrl-C; as `failed`, it is read on both threads */
    bool failed;  /* SQLite did, and knows why */

    /* Of the thread that writes, while there is one. */
    sqlite3 *database;
    sqlite3_stmt *inserts[TABLES];
    struct sqlite_rows *rows; /* being inserted */
};

static struct job last_job; /* sends the thread that writes home */

static bool
is_set(const bool *flag)
{
    return __atomic_load_n(flag, __ATOMIC_ACQUIRE);
}

static void
set(bool *flag)
{
    __atomic_store_n(flag, true, __ATOMIC_RELEASE);
}

static bool
has_thread(const struct sqlite_writer *writer)
{
    return writer->threads.count > 0;
}

/* Only on the thread that has the budget. */
static void
look_at_budget(struct sqlite_writer *writer)
{
    if (budget_spent(writer->budget))
        set(&writer->stopped);
}

/* Is there no sense in writing any more? */
static bool
is_over(const struct sqlite_writer *writer)
{
    return is_set(&writer->stopped) || is_set(&writer->failed);
}

static int
stop_machine(void *context)
{
    struct sqlite_writer *writer = context;
    if (!has_thread(writer))
        look_at_budget(writer);
    return is_over(writer);
}

/* ---- writing -------------------------------------------------------------------------------- */

static sqlite3_stmt *
prepare_insert(struct sqlite_writer *writer, unsigned number)
{
    const struct sqlite_table *table = &writer->tables[number];
    g_autoptr(GString) sql = g_string_new(NULL);
    g_string_append_printf(sql, "INSERT INTO %s SELECT c0", table->name);
    for (unsigned column = 1; column < table->columns; column++)
        g_string_append_printf(sql, ", c%u", column);
    g_string_append(sql, " FROM given");
    sqlite3_prepare_v2(writer->database, sql->str, -1, &writer->inserts[number], NULL);
    return writer->inserts[number];
}

static bool
insert(struct sqlite_writer *writer, const struct job *job)
{
    sqlite3_stmt *statement = writer->inserts[job->table];
    if (!statement)
        statement = prepare_insert(writer, job->table);
    writer->rows = job->rows;
    bool done = statement && sqlite3_step(statement) == SQLITE_DONE;
    return sqlite3_reset(statement) == SQLITE_OK && done;
}

static void
do_job(struct sqlite_writer *writer, struct job *job)
{
    if (!is_over(writer) &&
        !(job->sql ? sqlite3_exec(writer->database, job->sql, NULL, NULL, NULL) == SQLITE_OK
                   : insert(writer, job)))
        set(&writer->failed);
    sqlite_rows_clear(job->rows);
    job->sql = NULL;
    g_async_queue_push(writer->idle, job);
}

static void
write_jobs(void *context, unsigned number)
{
    struct sqlite_writer *writer = context;
    struct job *job;
    (void)number;
    while ((job = g_async_queue_pop(writer->given)) != &last_job)
        do_job(writer, job);
}

/* ---- giving --------------------------------------------------------------------------------- */

static void
give(struct sqlite_writer *writer, struct job *job)
{
    if (has_thread(writer))
        g_async_queue_push(writer->given, job);
    else
        do_job(writer, job);
}

/* A job that is done; waits for it, as long as the one at hand takes when all is over. */
static struct job *
take_idle(struct sqlite_writer *writer)
{
    struct job *job;
    while (!(job = g_async_queue_timeout_pop(writer->idle, LOOK_EVERY)))
        look_at_budget(writer);
    return job;
}

static void
flush(struct sqlite_writer *writer, unsigned table)
{
    if (writer->filling[table])
        give(writer, writer->filling[table]);
    writer->filling[table] = NULL;
}

struct sqlite_cell *
sqlite_writer_row(struct sqlite_writer *writer, unsigned table)
{
    struct job *job = writer->filling[table];
    if (job && job->rows->count == SQLITE_ROWS) {
        flush(writer, table);
        job = NULL;
    }
    if (!job) {
        look_at_budget(writer);
        job = writer->filling[table] = take_idle(writer);
        job->table = table;
    }
    struct sqlite_cell *cells = job->rows->cells[job->rows->count++];
    for (unsigned i = 0; i < writer->tables[table].columns; i++)
        cells[i].kind = SQLITE_CELL_NULL;
    return cells;
}

const char *
sqlite_writer_keep(struct sqlite_writer *writer, unsigned table, const GString *text)
{
    struct sqlite_rows *rows = writer->filling[table]->rows;
    rows->has_texts = true;
    return g_string_chunk_insert_len(rows->texts, text->str, (gssize)text->len);
}

void
sqlite_writer_execute(struct sqlite_writer *writer, const char *sql)
{
    struct job *jobs[JOBS];
    for (unsigned table = 0; table < TABLES; table++)
        flush(writer, table);
    struct job *job = take_idle(writer);
    job->sql = sql;
    give(writer, job);
    for (unsigned i = 0; i < JOBS; i++)
        jobs[i] = take_idle(writer);
    for (unsigned i = 0; i < JOBS; i++)
        g_async_queue_push(writer->idle, jobs[i]);
}

bool
sqlite_writer_goes_on(struct sqlite_writer *writer)
{
    if (writer->budget->state != BUDGET_LEFT)
        set(&writer->stopped);
    return !is_over(writer);
}

/* ---- the beginning and the end -------------------------------------------------------------- */

struct sqlite_writer *
sqlite_writer_open(const char *path, const struct sqlite_table *tables, unsigned count,
                   struct budget *budget)
{
    struct sqlite_writer *writer = g_new0(struct sqlite_writer, 1);
    g_assert(count <= TABLES);
    writer->budget = budget;
    writer->tables = tables;
    writer->idle = g_async_queue_new();
    writer->given = g_async_queue_new();
    for (unsigned i = 0; i < JOBS; i++) {
        writer->jobs[i].rows = sqlite_rows_new();
        g_async_queue_push(writer->idle, &writer->jobs[i]);
    }
    if (sqlite3_open_v2(path, &writer->database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK ||
        !sqlite_rows_register(writer->database, &writer->rows)) {
        writer->failed = true;
        return writer;
    }
    sqlite3_progress_handler(writer->database, MACHINE_STEPS, stop_machine, writer);
    if (budget->threads > 1)
        threads_start(&writer->threads, 1, write_jobs, writer);
    return writer;
}

/* Why SQLite failed, in the words of the system where it has some. */
static const char *
reason(sqlite3 *database)
{
    int number = 0;
    if (!database || sqlite3_errcode(database) == SQLITE_NOMEM)
        return g_strerror(ENOMEM);
    if (sqlite3_errcode(database) == SQLITE_FULL)
        return g_strerror(ENOSPC);
    /* A COMMIT that fails does not note it with the database. */
    if (sqlite3_errcode(database) == SQLITE_IOERR)
        sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    return number ? g_strerror(number) : sqlite3_errmsg(database);
}

bool
sqlite_writer_close(struct sqlite_writer *writer, const char *name, GError **error)
{
    if (has_thread(writer))
        g_async_queue_push(writer->given, &last_job);
    threads_join(&writer->threads);
    bool whole = sqlite_writer_goes_on(writer);
    if (is_set(&writer->stopped))
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted: %s was not written", name);
    else if (!whole)
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "cannot write %s: %s", name,
                    reason(writer->database));
    for (unsigned table = 0; table < TABLES; table++)
        sqlite3_finalize(writer->inserts[table]);
    sqlite3_close(writer->database);
    for (unsigned i = 0; i < JOBS; i++)
        sqlite_rows_free(writer->jobs[i].rows);
    g_async_queue_unref(writer->given);
    g_async_queue_unref(writer->idle);
    g_free(writer);
    return whole;
}
