/* Rows into a table of SQLite's, many with one statement.
 *
 * A row is as many cells as the table has columns.  Rows are kept until there are enough for a
 * statement; texts are not copied, so they must stay until sqlite_table_flush, which
 * sqlite_table_add calls when it is time: a caller that owns texts of its own asks
 * sqlite_table_is_empty.
 */
#ifndef PY_REFERRERS_REPORT_SQLITE_TABLE_H
#define PY_REFERRERS_REPORT_SQLITE_TABLE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    SQLITE_TABLE_ROWS = 16, /* a statement has so many: more gain nothing */
    SQLITE_TABLE_COLUMNS = 8,
};

struct sqlite_cell {
    const char *text; /* NULL for a number */
    int64_t number;
    bool null;
};

struct sqlite_table {
    sqlite3 *database;
    const char *name;
    unsigned columns;
    sqlite3_stmt *statement; /* for SQLITE_TABLE_ROWS of them */
    unsigned count;          /* rows that wait */
    struct sqlite_cell cells[SQLITE_TABLE_ROWS][SQLITE_TABLE_COLUMNS];
};

/* For the table NAME, which exists; both pointers are the caller's.  As everything here, false when
 * SQLite fails: it keeps the reason with the database. */
bool sqlite_table_open(struct sqlite_table *table, sqlite3 *database, const char *name,
                       unsigned columns);
void sqlite_table_close(struct sqlite_table *table);

/* The cells of the next row, all numbers 0: fill them, then call sqlite_table_add. */
struct sqlite_cell *sqlite_table_next(struct sqlite_table *table);
bool sqlite_table_add(struct sqlite_table *table);

/* Writes the rows that wait. */
bool sqlite_table_flush(struct sqlite_table *table);

static inline bool
sqlite_table_is_empty(const struct sqlite_table *table)
{
    return table->count == 0;
}

static inline struct sqlite_cell
sqlite_number(int64_t number)
{
    return (struct sqlite_cell){.number = number};
}

/* An address above 2^63 becomes the signed number with the same bits. */
static inline struct sqlite_cell
sqlite_address(uint64_t address)
{
    return (struct sqlite_cell){.number = (int64_t)address};
}

/* TEXT may be NULL, for NULL. */
static inline struct sqlite_cell
sqlite_text(const char *text)
{
    return (struct sqlite_cell){.text = text, .null = !text};
}

#endif
