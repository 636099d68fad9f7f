#include "report/sqlite.h"

#include <errno.h>

#include "python/measure.h"
#include "python/refcount.h"
#include "python/text.h"
#include "python/type.h"
#include "query/naming.h"
#include "query/type_names.h"
#include "report/new_file.h"
#include "report/python_version.h"
#include "report/sqlite_table.h"
#include "target/copy.h"

enum {
    MACHINE_STEPS = 1 << 14,  /* of SQLite's own between two looks at the budget */
    OBJECT_STEPS = 1 << 6,    /* objects between two looks at it: some look up debug information */
    PROGRESS_STEPS = 1 << 17, /* objects between two words of progress */
    MAX_KEYS_KEPT = 1 << 18,
};

/* Nobody else sees the file before it is whole, so there is nothing to go back to: no journal, no
 * synchronising, no locks to hand over.  The cache also bounds how much SQLite sorts in one piece,
 * during which it does not ask whether to go on; it may sort in threads of its own.  What does not
 * fit goes to files that it makes for its user alone, and unlinks as it opens them (os_unix.c). */
static const char prologue[] = "PRAGMA page_size = 16384;"
                               "PRAGMA journal_mode = OFF;"
                               "PRAGMA synchronous = OFF;"
                               "PRAGMA locking_mode = EXCLUSIVE;"
                               "PRAGMA cache_size = -32768;"
                               "PRAGMA threads = 2;"
                               "BEGIN;"
                               "CREATE TABLE meta(key TEXT, value TEXT);"
                               "CREATE TABLE objects(address INTEGER PRIMARY KEY, type TEXT,"
                               " size INTEGER, refcount INTEGER, tracked INTEGER, name TEXT);"
                               "CREATE TABLE refs(source INTEGER, target INTEGER, kind TEXT,"
                               " name TEXT, strength TEXT, inferred INTEGER);"
                               "CREATE TABLE roots(target INTEGER, kind TEXT, name TEXT)";

struct writing {
    struct heap *heap;
    struct sqlite_export *export;
    struct budget *budget;
    struct reader reader;
    sqlite3 *database;
    struct sqlite_table table; /* the one that is being filled */
    bool failed;               /* SQLite did, and knows why */
    uint32_t class_of;         /* the object whose class was written last */

    GPtrArray *types; /* names of types with their modules, by their index; NULL: not asked yet */

    /* Names.  A row refers to its name until it is written. */
    GHashTable *keys;                  /* address of a key -> its name in `texts` */
    GStringChunk *texts;               /* names of keys */
    GString *words[SQLITE_TABLE_ROWS]; /* other names, of the rows that wait */
};

static bool
should_stop(void *context)
{
    const struct writing *writing = context;
    return writing->failed || budget_spent(writing->budget);
}

static int
stop_machine(void *context)
{
    return should_stop(context);
}

static bool
goes_on(const struct writing *writing)
{
    return !writing->failed && writing->budget->state == BUDGET_LEFT;
}

static void
execute(struct writing *writing, const char *sql)
{
    if (goes_on(writing) && sqlite3_exec(writing->database, sql, NULL, NULL, NULL) != SQLITE_OK)
        writing->failed = true;
}

static void
open_table(struct writing *writing, const char *name, unsigned columns)
{
    if (goes_on(writing) && !sqlite_table_open(&writing->table, writing->database, name, columns))
        writing->failed = true;
}

static void
close_table(struct writing *writing)
{
    if (goes_on(writing) && !sqlite_table_flush(&writing->table))
        writing->failed = true;
    sqlite_table_close(&writing->table);
}

/* The row is filled in.  Between statements no row refers to a name, so that names can go. */
static void
add_row(struct writing *writing)
{
    if (!sqlite_table_add(&writing->table))
        writing->failed = true;
    if (sqlite_table_is_empty(&writing->table) &&
        g_hash_table_size(writing->keys) > MAX_KEYS_KEPT) {
        g_hash_table_remove_all(writing->keys);
        g_string_chunk_clear(writing->texts);
    }
}

/* Room for a text of the row that is being filled. */
static GString *
word_of_row(struct writing *writing)
{
    return g_string_truncate(writing->words[writing->table.count], 0);
}

/* Named with its module, as py-heap does; once, as there are far fewer types than objects. */
static const char *
name_of_type(struct writing *writing, const struct type *type)
{
    if (type->index >= writing->types->len)
        g_ptr_array_set_size(writing->types, (gint)type->index + 1);
    gpointer *name = &g_ptr_array_index(writing->types, type->index);
    if (!*name)
        *name = type_name_of(writing->heap, type, writing->budget);
    return *name;
}

static bool
write_object(void *context, uint32_t id, uint64_t address)
{
    struct writing *writing = context;
    struct python *python = writing->heap->python;
    const struct type *type = heap_type(writing->heap, id);
    struct refcount_value count;
    if (id % OBJECT_STEPS == 0 && budget_spent(writing->budget))
        return false;
    if (id % PROGRESS_STEPS == 0)
        budget_progress(writing->budget, "writing objects", id, writing->heap->object_count);
    struct sqlite_cell *cells = sqlite_table_next(&writing->table);
    GString *name = word_of_row(writing);
    cells[0] = sqlite_address(address);
    cells[1] = sqlite_text(name_of_type(writing, type));
    cells[2] = sqlite_number((int64_t)measure_total(python, &writing->reader, address, type));
    cells[3] = refcount_read(python, &writing->reader, address, &count) ? sqlite_number(count.count)
                                                                        : sqlite_text(NULL);
    cells[4] = sqlite_number(python_is_tracked(python, &writing->reader, address, type));
    cells[5] =
        sqlite_text(text_name(python, &writing->reader, address, type, name) ? name->str : NULL);
    add_row(writing);
    writing->export->objects++;
    return goes_on(writing);
}

static void
write_objects(struct writing *writing)
{
    open_table(writing, "objects", 6);
    if (goes_on(writing))
        address_map_each(writing->heap->objects, write_object, writing);
    close_table(writing);
}

static const char *
name_of_key(struct writing *writing, uint64_t key)
{
    const char *name = g_hash_table_lookup(writing->keys, &key);
    if (name)
        return name;
    g_autoptr(GString) text = g_string_new(NULL);
    naming_key(writing->heap, &writing->reader, key, text);
    name = g_string_chunk_insert_len(writing->texts, text->str, (gssize)text->len);
    g_hash_table_insert(writing->keys, copy_of(&key, sizeof key), (char *)name);
    return name;
}

/* Interned strings are not counted by their table (Objects/unicodeobject.c,
 * PyUnicode_InternInPlace). */
static const char *
strength_of(const struct writing *writing, uint64_t source, const struct type *type,
            const struct reference *reference)
{
    if (reference->borrowed)
        return "borrowed";
    switch (reference->kind) {
    case REFERENCE_WEAK:
        return "weak";
    case REFERENCE_CACHED:
        return "borrowed";
    case REFERENCE_TYPE:
        return type->counts_type ? "strong" : "borrowed";
    default:
        return roots_is_interned(writing->heap->roots, source) ? "weak" : "strong";
    }
}

static void
write_reference(struct writing *writing, uint64_t holder, const struct type *type,
                const struct reference *reference)
{
    struct sqlite_cell *cells = sqlite_table_next(&writing->table);
    uint64_t key;
    GString *word = word_of_row(writing);
    bool named = naming_word(writing->heap, &writing->reader, holder, type, reference, &key, word);
    cells[0] = sqlite_address(holder);
    cells[1] = sqlite_address(reference->referent);
    cells[2] = sqlite_text(reference_kind_word(reference->kind));
    cells[3] = sqlite_text(!named ? NULL : key ? name_of_key(writing, key) : word->str);
    cells[4] = sqlite_text(strength_of(writing, holder, type, reference));
    cells[5] = sqlite_number(reference_is_inferred(reference->kind));
    add_row(writing);
    writing->export->references++;
}

/* Rows are in the order of their sources, and so is the index of them: the class first. */
static void
write_references_of(void *context, uint32_t source, const uint32_t *targets,
                    const struct reference *references, size_t count)
{
    struct writing *writing = context;
    const struct type *type = heap_type(writing->heap, source);
    uint64_t holder = address_map_address(writing->heap->objects, source);
    (void)targets;
    if (!goes_on(writing))
        return;
    if (source % PROGRESS_STEPS == 0)
        budget_progress(writing->budget, "writing references", source, writing->heap->object_count);
    if (source != writing->class_of)
        write_reference(writing, holder, type,
                        &(struct reference){type->address, 0, REFERENCE_TYPE, false});
    writing->class_of = source;
    for (size_t i = 0; i < count && goes_on(writing); i++)
        write_reference(writing, holder, type, &references[i]);
}

static void
write_references(struct writing *writing)
{
    struct budget budget = {.interrupted = should_stop, .context = writing};
    budget_start(&budget, -1);
    open_table(writing, "refs", 6);
    if (goes_on(writing))
        heap_each_reference(writing->heap, &budget, write_references_of, writing);
    close_table(writing);
}

static const char *
root_kind_word(const struct root *root)
{
    switch (root->kind) {
    case ROOT_FRAME:
        return reference_kind_word(root->reference.kind);
    case ROOT_THREAD:
        return "thread";
    case ROOT_INTERPRETER:
        return "interpreter";
    case ROOT_STATIC_TYPE:
        return "static-type";
    case ROOT_INTERNED:
        return "interned";
    }
    return NULL;
}

static void
write_roots(struct writing *writing)
{
    const GArray *roots = writing->heap->roots->roots;
    open_table(writing, "roots", 3);
    for (guint i = 0; i < roots->len && goes_on(writing); i++) {
        const struct root *root = &g_array_index(roots, struct root, i);
        struct sqlite_cell *cells = sqlite_table_next(&writing->table);
        g_autofree char *name = naming_root(writing->heap, &writing->reader, root, FRAMES_FULL);
        g_autofree char *place = naming_place(writing->heap, &writing->reader, root);
        GString *text = g_string_append(word_of_row(writing), name);
        if (place)
            g_string_append_printf(text, " %s", place);
        cells[0] = sqlite_address(root->reference.referent);
        cells[1] = sqlite_text(root_kind_word(root));
        cells[2] = sqlite_text(text->str);
        add_row(writing);
        writing->export->roots++;
    }
    close_table(writing);
}

static void
add_meta(struct writing *writing, const char *key, const char *value)
{
    struct sqlite_cell *cells = sqlite_table_next(&writing->table);
    g_autofree char *harmless = value ? text_harmless(value) : NULL;
    cells[0] = sqlite_text(key);
    cells[1] = harmless ? sqlite_text(g_string_assign(word_of_row(writing), harmless)->str)
                        : sqlite_text(NULL);
    add_row(writing);
}

static void
add_meta_number(struct writing *writing, const char *key, uint64_t value)
{
    g_autofree char *text = g_strdup_printf("%" G_GUINT64_FORMAT, value);
    add_meta(writing, key, text);
}

static void
write_meta(struct writing *writing)
{
    const struct heap_coverage *coverage = &writing->heap->coverage;
    const struct sqlite_export *export = writing->export;
    g_autofree char *version = python_version_text(writing->heap);
    open_table(writing, "meta", 2);
    if (goes_on(writing)) {
        add_meta_number(writing, "schema version", SQLITE_SCHEMA_VERSION);
        add_meta(writing, "version", PACKAGE_VERSION);
        add_meta(writing, "python", version);
        add_meta(writing, "program", export->info->program);
        add_meta(writing, "memory", export->info->memory_source);
        add_meta_number(writing, "objects", export->objects);
        add_meta_number(writing, "references", export->references);
        add_meta_number(writing, "roots", export->roots);
        add_meta(writing, "coverage", export->incomplete ? "incomplete" : "complete");
        add_meta_number(writing, "coverage: tracked objects", coverage->tracked);
        add_meta_number(writing, "coverage: inferred references", coverage->inferred_edges);
        add_meta_number(writing, "coverage: references to no object", coverage->not_objects);
        add_meta_number(writing, "coverage: unreadable structures", coverage->unreadable);
        add_meta_number(writing, "coverage: broken collector lists", coverage->broken_lists);
        add_meta_number(writing, "coverage: broken chains of threads and frames",
                        writing->heap->roots->broken_chains);
        add_meta_number(writing, "coverage: missing bytes of the core",
                        export->info->truncated_bytes);
        add_meta_number(writing, "coverage: collector at work", coverage->collecting);
    }
    close_table(writing);
}

static void
write_everything(struct writing *writing)
{
    execute(writing, prologue);
    write_objects(writing);
    write_references(writing);
    write_roots(writing);
    write_meta(writing);
    budget_progress(writing->budget, "sorting references by source", 0, 0);
    execute(writing, "CREATE INDEX refs_by_source ON refs(source)");
    budget_progress(writing->budget, "sorting references by target", 0, 0);
    execute(writing, "CREATE INDEX refs_by_target ON refs(target);"
                     "CREATE INDEX roots_by_target ON roots(target);"
                     "COMMIT");
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

/* Fills the empty file TEMPORARY, which is to become PATH. */
static bool
fill(struct writing *writing, const char *temporary, const char *path, GError **error)
{
    bool opened = sqlite3_open_v2(temporary, &writing->database,
                                  SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK;
    if (opened) {
        sqlite3_progress_handler(writing->database, MACHINE_STEPS, stop_machine, writing);
        write_everything(writing);
    }
    bool whole = opened && goes_on(writing);
    if (!whole && writing->budget->state == BUDGET_INTERRUPTED)
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted: %s was not written", path);
    else if (!whole)
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "cannot write %s: %s", path,
                    reason(writing->database));
    sqlite3_close(writing->database);
    return whole;
}

static bool
write_temporary(struct writing *writing, const char *temporary, const char *path, GError **error)
{
    writing->keys = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    writing->texts = g_string_chunk_new(1 << 16);
    writing->types = g_ptr_array_new_with_free_func(g_free);
    for (unsigned i = 0; i < SQLITE_TABLE_ROWS; i++)
        writing->words[i] = g_string_new(NULL);
    bool whole = fill(writing, temporary, path, error);
    for (unsigned i = 0; i < SQLITE_TABLE_ROWS; i++)
        g_string_free(writing->words[i], TRUE);
    g_ptr_array_free(writing->types, TRUE);
    g_string_chunk_free(writing->texts);
    g_hash_table_destroy(writing->keys);
    return whole;
}

bool
sqlite_write(const struct index *index, struct sqlite_export *export, const char *path,
             bool replace, struct budget *budget, GError **error)
{
    struct heap *heap = index->heap;
    struct writing writing = {
        .heap = heap,
        .export = export,
        .budget = budget,
        .class_of = ADDRESS_MAP_NONE,
    };
    struct new_file file;
    if (!new_file_begin(&file, path, replace, error))
        return false;
    reader_init(&writing.reader, heap->python->memory);
    export->objects = export->references = export->roots = 0;
    if (write_temporary(&writing, file.temporary, path, error))
        return new_file_finish(&file, error);
    new_file_abandon(&file);
    return false;
}
