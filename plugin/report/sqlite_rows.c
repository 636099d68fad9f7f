#include "report/sqlite_rows.h"

/* A virtual table, of which there is one (sqlite.org/vtab.html, "Eponymous-only virtual tables").
 */
struct given_table {
    sqlite3_vtab base;
    struct sqlite_rows **rows;
};

struct given_cursor {
    sqlite3_vtab_cursor base;
    const struct sqlite_rows *rows;
    unsigned row;
};

struct sqlite_rows *
sqlite_rows_new(void)
{
    struct sqlite_rows *rows = g_new(struct sqlite_rows, 1);
    rows->texts = g_string_chunk_new(1 << 12);
    rows->has_texts = false;
    rows->count = 0;
    return rows;
}

void
sqlite_rows_free(struct sqlite_rows *rows)
{
    g_string_chunk_free(rows->texts);
    g_free(rows);
}

void
sqlite_rows_clear(struct sqlite_rows *rows)
{
    if (rows->has_texts)
        g_string_chunk_clear(rows->texts);
    rows->has_texts = false;
    rows->count = 0;
}

static int
given_connect(sqlite3 *database, void *rows, int count, const char *const *arguments,
              sqlite3_vtab **table, char **error)
{
    struct given_table *given = sqlite3_malloc(sizeof *given);
    (void)count;
    (void)arguments;
    (void)error;
    G_STATIC_ASSERT(SQLITE_COLUMNS == 6);
    if (!given)
        return SQLITE_NOMEM;
    *given = (struct given_table){.rows = rows};
    *table = &given->base;
    return sqlite3_declare_vtab(database, "CREATE TABLE given(c0, c1, c2, c3, c4, c5)");
}

static int
given_disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

static int
given_best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    info->estimatedCost = SQLITE_ROWS;
    return SQLITE_OK;
}

static int
given_open(sqlite3_vtab *table, sqlite3_vtab_cursor **opened)
{
    struct given_cursor *cursor = sqlite3_malloc(sizeof *cursor);
    if (!cursor)
        return SQLITE_NOMEM;
    *cursor = (struct given_cursor){.rows = *((struct given_table *)table)->rows};
    *opened = &cursor->base;
    return SQLITE_OK;
}

static int
given_close(sqlite3_vtab_cursor *cursor)
{
    sqlite3_free(cursor);
    return SQLITE_OK;
}

static int
given_filter(sqlite3_vtab_cursor *cursor, int plan, const char *name, int count,
             sqlite3_value **values)
{
    (void)plan;
    (void)name;
    (void)count;
    (void)values;
    ((struct given_cursor *)cursor)->row = 0;
    return SQLITE_OK;
}

static int
given_next(sqlite3_vtab_cursor *cursor)
{
    ((struct given_cursor *)cursor)->row++;
    return SQLITE_OK;
}

static int
given_end(sqlite3_vtab_cursor *cursor)
{
    const struct given_cursor *given = (const struct given_cursor *)cursor;
    return given->row >= given->rows->count;
}

static int
given_column(sqlite3_vtab_cursor *cursor, sqlite3_context *result, int column)
{
    const struct given_cursor *given = (const struct given_cursor *)cursor;
    const struct sqlite_cell *cell = &given->rows->cells[given->row][column];
    if (cell->kind == SQLITE_CELL_NUMBER)
        sqlite3_result_int64(result, cell->number);
    else if (cell->kind == SQLITE_CELL_TEXT)
        sqlite3_result_text(result, cell->text, -1, SQLITE_STATIC);
    return SQLITE_OK; /* NULL is what there is without a result */
}

static int
given_rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *rowid)
{
    *rowid = ((const struct given_cursor *)cursor)->row;
    return SQLITE_OK;
}

static const sqlite3_module given_module = {
    .xConnect = given_connect,
    .xBestIndex = given_best_index,
    .xDisconnect = given_disconnect,
    .xOpen = given_open,
    .xClose = given_close,
    .xFilter = given_filter,
    .xNext = given_next,
    .xEof = given_end,
    .xColumn = given_column,
    .xRowid = given_rowid,
};

bool
sqlite_rows_register(sqlite3 *database, struct sqlite_rows **rows)
{
    return sqlite3_create_module(database, "given", &given_module, (void *)rows) == SQLITE_OK;
}
