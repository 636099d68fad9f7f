#include "report/sqlite_table.h"

#include <glib.h>
#include <string.h>

static sqlite3_stmt *
prepare(const struct sqlite_table *table, unsigned rows)
{
    g_autoptr(GString) sql = g_string_new(NULL);
    sqlite3_stmt *statement = NULL;
    g_string_append_printf(sql, "INSERT INTO %s VALUES", table->name);
    for (unsigned row = 0; row < rows; row++) {
        g_string_append(sql, row ? ",(" : "(");
        for (unsigned column = 0; column < table->columns; column++)
            g_string_append(sql, column ? ",?" : "?");
        g_string_append_c(sql, ')');
    }
    sqlite3_prepare_v2(table->database, sql->str, -1, &statement, NULL);
    return statement;
}

bool
sqlite_table_open(struct sqlite_table *table, sqlite3 *database, const char *name, unsigned columns)
{
    table->database = database;
    table->name = name;
    table->columns = columns;
    table->count = 0;
    table->statement = prepare(table, SQLITE_TABLE_ROWS);
    return table->statement != NULL;
}

void
sqlite_table_close(struct sqlite_table *table)
{
    sqlite3_finalize(table->statement);
    table->statement = NULL;
}

struct sqlite_cell *
sqlite_table_next(struct sqlite_table *table)
{
    struct sqlite_cell *cells = table->cells[table->count];
    memset(cells, 0, table->columns * sizeof *cells);
    return cells;
}

static int
bind(sqlite3_stmt *statement, int parameter, const struct sqlite_cell *cell)
{
    if (cell->text)
        return sqlite3_bind_text(statement, parameter, cell->text, -1, SQLITE_STATIC);
    if (cell->null)
        return sqlite3_bind_null(statement, parameter);
    return sqlite3_bind_int64(statement, parameter, cell->number);
}

static bool
insert(struct sqlite_table *table, sqlite3_stmt *statement)
{
    int parameter = 1;
    for (unsigned row = 0; row < table->count; row++)
        for (unsigned column = 0; column < table->columns; column++)
            if (bind(statement, parameter++, &table->cells[row][column]) != SQLITE_OK)
                return false;
    bool done = sqlite3_step(statement) == SQLITE_DONE;
    return sqlite3_reset(statement) == SQLITE_OK && done;
}

bool
sqlite_table_add(struct sqlite_table *table)
{
    return ++table->count < SQLITE_TABLE_ROWS || sqlite_table_flush(table);
}

bool
sqlite_table_flush(struct sqlite_table *table)
{
    if (table->count == 0)
        return true;
    sqlite3_stmt *statement =
        table->count == SQLITE_TABLE_ROWS ? table->statement : prepare(table, table->count);
    bool inserted = statement && insert(table, statement);
    if (statement != table->statement)
        sqlite3_finalize(statement);
    table->count = 0;
    return inserted;
}
