/* Rows on their way into a database: cells in memory that SQLite reads as a table, so that
 * thousands go in with one statement, and none is bound cell by cell:
 *
 *   INSERT INTO refs SELECT c0, c1, c2 FROM given
 */
#ifndef PY_REFERRERS_REPORT_SQLITE_ROWS_H
#define PY_REFERRERS_REPORT_SQLITE_ROWS_H

#include <glib.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    SQLITE_ROWS = 2048,
    SQLITE_COLUMNS = 6,
};

struct sqlite_cell {
    union {
        int64_t number;
        const char *text; /* stays until the row is written */
    };
    enum { SQLITE_CELL_NULL, SQLITE_CELL_NUMBER, SQLITE_CELL_TEXT } kind;
};

struct sqlite_rows {
    GStringChunk *texts; /* those that belong to the rows */
    bool has_texts;
    unsigned count;
    struct sqlite_cell cells[SQLITE_ROWS][SQLITE_COLUMNS];
};

/* Frees them with sqlite_rows_free. */
struct sqlite_rows *sqlite_rows_new(void);
void sqlite_rows_free(struct sqlite_rows *rows);
void sqlite_rows_clear(struct sqlite_rows *rows);

/* Makes the table `given`, whose rows are those that *ROWS points to when a statement runs; its
 * columns c0, c1 ... are SQLITE_COLUMNS in number.  False when SQLite fails. */
bool sqlite_rows_register(sqlite3 *database, struct sqlite_rows **rows);

static inline struct sqlite_cell
sqlite_number(int64_t number)
{
    return (struct sqlite_cell){.number = number, .kind = SQLITE_CELL_NUMBER};
}

/* An address above 2^63 becomes the signed number with the same bits. */
static inline struct sqlite_cell
sqlite_address(uint64_t address)
{
    return sqlite_number((int64_t)address);
}

/* TEXT may be NULL, for NULL. */
static inline struct sqlite_cell
sqlite_text(const char *text)
{
    return (struct sqlite_cell){.text = text, .kind = text ? SQLITE_CELL_TEXT : SQLITE_CELL_NULL};
}

#endif
