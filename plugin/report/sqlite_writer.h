/* A SQLite database while it is filled: rows are made on one thread and written on another, where
 * the budget allows for two.
 *
 * What is given is written in that order: rows by the table, tables whenever their rows are
 * thousands, all of them before a statement.  Failures are kept: after the first, and after
 * Ctrl-C, nothing is written any more, and giving goes on without effect; sqlite_writer_goes_on
 * tells.  The thread that writes touches SQLite alone, never the debugger.
 */
#ifndef PY_REFERRERS_REPORT_SQLITE_WRITER_H
#define PY_REFERRERS_REPORT_SQLITE_WRITER_H

#include "report/sqlite_rows.h"
#include "target/budget.h"

struct sqlite_writer;

/* A table that is to be filled; it exists before its first rows are written. */
struct sqlite_table {
    const char *name;
    unsigned columns;
};

/* Opens the database PATH, which is an empty file, to fill COUNT tables, which stay the caller's as
 * the budget does.  Never NULL: what failed is told in the end. */
struct sqlite_writer *sqlite_writer_open(const char *path, const struct sqlite_table *tables,
                                         unsigned count, struct budget *budget);

/* The next row of table number TABLE, all NULL, to be filled before the next call for that table.
 */
struct sqlite_cell *sqlite_writer_row(struct sqlite_writer *writer, unsigned table);

/* A copy of TEXT that lives as long as that row needs it. */
const char *sqlite_writer_keep(struct sqlite_writer *writer, unsigned table, const GString *text);

/* Runs SQL, which may be several statements, and waits for it. */
void sqlite_writer_execute(struct sqlite_writer *writer, const char *sql);

/* False after a failure, or once the budget is spent: it is looked at now and then. */
bool sqlite_writer_goes_on(struct sqlite_writer *writer);

/* Closes and frees it.  False if not all was written: PR_ERROR_INTERRUPTED on Ctrl-C,
 * PR_ERROR_UNUSABLE with SQLite's reason; NAME is what the user calls the file. */
bool sqlite_writer_close(struct sqlite_writer *writer, const char *name, GError **error);

#endif
