#include "report/earlier_heap.h"

#include <jansson.h>
#include <sqlite3.h>

#include "report/heap_json.h"
#include "report/sqlite.h"
#include "target/error.h"

enum { MACHINE_STEPS = 1 << 14 }; /* of SQLite's own between two looks at the budget */

static bool
refuse(GError **error, const char *path, const char *what)
{
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "-since: %s %s", path, what);
    return false;
}

/* Types of one name are one. */
static void
add_type(struct earlier_heap *earlier, const char *name, int64_t count, int64_t bytes)
{
    struct growth_before *before = g_hash_table_lookup(earlier->types, name);
    if (!before) {
        before = g_new0(struct growth_before, 1);
        g_hash_table_insert(earlier->types, g_strdup(name), before);
    }
    before->count += (uint64_t)count;
    before->bytes += (uint64_t)bytes;
}

/* JSON of py-heap */

static bool
is_amount(const json_t *value)
{
    return json_is_integer(value) && json_integer_value(value) >= 0;
}

static bool
take_types(struct earlier_heap *earlier, const json_t *types)
{
    size_t i;
    json_t *row;
    if (!json_is_array(types))
        return false;
    json_array_foreach(types, i, row)
    {
        const json_t *name = json_object_get(row, "type"), *count = json_object_get(row, "count");
        const json_t *bytes = json_object_get(row, "bytes");
        if (!json_is_string(name) || !is_amount(count) || !is_amount(bytes))
            return false;
        add_type(earlier, json_string_value(name), json_integer_value(count),
                 json_integer_value(bytes));
    }
    return true;
}

static bool
take_json(struct earlier_heap *earlier, const json_t *root, const char *path, GError **error)
{
    const char *schema = json_string_value(json_object_get(root, "schema"));
    const char *kind = json_string_value(json_object_get(root, "kind"));
    const json_t *cut = json_object_get(root, "not_shown");
    if (g_strcmp0(schema, "py-referrers-heap") != 0)
        return refuse(error, path, "is JSON, but not py-heap's");
    if (json_integer_value(json_object_get(root, "schema_version")) != HEAP_SCHEMA_VERSION)
        return refuse(error, path, "is of another version of py-heap's JSON: write it anew");
    if (g_strcmp0(kind, "types") != 0)
        return refuse(error, path, "has no counts of types: write it without other options");
    if (json_integer_value(json_object_get(cut, "types")) != 0)
        return refuse(error, path, "does not have all types: write it with -limit unlimited");
    earlier->python = g_strdup(json_string_value(json_object_get(root, "python")));
    earlier->incomplete = !json_is_true(json_object_get(root, "complete"));
    return take_types(earlier, json_object_get(root, "types")) ||
           refuse(error, path, "is damaged: it is no longer what py-heap wrote");
}

static bool
read_json(struct earlier_heap *earlier, const char *path, GError **error)
{
    json_error_t place;
    json_t *root = json_load_file(path, 0, &place);
    if (!root)
        return refuse(error, path,
                      "is neither JSON of py-heap nor an export of py-heap-export -format sqlite");
    bool good = take_json(earlier, root, path, error);
    json_decref(root);
    return good;
}

/* SQLite exports */

static int
stop_machine(void *budget)
{
    return budget_spent(budget);
}

/* The value of KEY in the table meta.  g_free; NULL if there is none. */
static char *
meta_value(sqlite3 *database, const char *key)
{
    sqlite3_stmt *statement = NULL;
    char *value = NULL;
    if (sqlite3_prepare_v2(database, "SELECT value FROM meta WHERE key = ?", -1, &statement,
                           NULL) == SQLITE_OK &&
        sqlite3_bind_text(statement, 1, key, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = g_strdup((const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return value;
}

static int
select_types(struct earlier_heap *earlier, sqlite3 *database)
{
    static const char sql[] =
        "SELECT name, counted, bytes FROM types JOIN (SELECT type, count(*) AS counted,"
        " sum(size) AS bytes FROM stored_objects GROUP BY type) ON type = id";
    sqlite3_stmt *statement = NULL;
    int state = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
    while (state == SQLITE_OK || state == SQLITE_ROW) {
        state = sqlite3_step(statement);
        const char *name =
            state == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 0) : NULL;
        if (name)
            add_type(earlier, name, sqlite3_column_int64(statement, 1),
                     sqlite3_column_int64(statement, 2));
    }
    sqlite3_finalize(statement);
    return state;
}

static bool
take_database(struct earlier_heap *earlier, sqlite3 *database, const char *path,
              struct budget *budget, GError **error)
{
    g_autofree char *version = meta_value(database, "schema version");
    g_autofree char *coverage = meta_value(database, "coverage");
    if (!version)
        return refuse(error, path, "is a database, but not one of py-heap-export");
    if (strtol(version, NULL, 10) != SQLITE_SCHEMA_VERSION)
        return refuse(error, path, "is of another version of py-heap-export: write it anew");
    earlier->python = meta_value(database, "python");
    earlier->incomplete = g_strcmp0(coverage, "complete") != 0;
    if (select_types(earlier, database) == SQLITE_DONE)
        return true;
    return budget_spent(budget) ? false : refuse(error, path, "is damaged: SQLite cannot read it");
}

static bool
read_database(struct earlier_heap *earlier, const char *path, struct budget *budget, GError **error)
{
    sqlite3 *database = NULL;
    bool good = false;
    budget_progress(budget, "reading the earlier heap", 0, 0);
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) !=
        SQLITE_OK) {
        refuse(error, path, "is damaged: SQLite cannot read it");
    } else {
        sqlite3_progress_handler(database, MACHINE_STEPS, stop_machine, budget);
        good = take_database(earlier, database, path, budget, error);
    }
    sqlite3_close(database);
    return good;
}

/* What a SQLite database begins with (sqlite.org/fileformat.html). */
static bool
is_database(const char *path)
{
    static const char magic[16] = "SQLite format 3";
    char start[sizeof magic] = "";
    FILE *file = fopen(path, "rbe");
    size_t length = file ? fread(start, 1, sizeof start, file) : 0;
    if (file)
        fclose(file);
    return length == sizeof magic && memcmp(start, magic, sizeof magic) == 0;
}

bool
earlier_heap_read(struct earlier_heap *earlier, const char *path, struct budget *budget,
                  GError **error)
{
    *earlier = (struct earlier_heap){
        .types = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
    };
    if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
        return refuse(error, path,
                      g_file_test(path, G_FILE_TEST_EXISTS) ? "is no file" : "does not exist");
    return is_database(path) ? read_database(earlier, path, budget, error)
                             : read_json(earlier, path, error);
}

void
earlier_heap_clear(struct earlier_heap *earlier)
{
    if (earlier->types)
        g_hash_table_destroy(earlier->types);
    g_free(earlier->python);
    *earlier = (struct earlier_heap){0};
}
