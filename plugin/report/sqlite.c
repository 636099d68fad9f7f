#include "report/sqlite.h"

#include "python/measure.h"
#include "python/refcount.h"
#include "python/text.h"
#include "python/type.h"
#include "query/naming.h"
#include "query/type_names.h"
#include "report/new_file.h"
#include "report/python_version.h"
#include "report/sqlite_labels.h"
#include "report/sqlite_writer.h"

enum {
    OBJECT_STEPS = 1 << 6,    /* objects between two looks at the budget: some look up debug
                                 information */
    PROGRESS_STEPS = 1 << 17, /* objects between two words of progress */
};

enum table { TABLE_OBJECTS, TABLE_REFS, TABLE_LABELS, TABLE_TYPES, TABLE_ROOTS, TABLE_META };

static const struct sqlite_table tables[] = {
    [TABLE_OBJECTS] = {"stored_objects", 6},
    [TABLE_REFS] = {"stored_refs", 4},
    [TABLE_LABELS] = {"labels", 5},
    [TABLE_TYPES] = {"types", 4},
    [TABLE_ROOTS] = {"roots", 3},
    [TABLE_META] = {"meta", 2},
};

/* Nobody else sees the file before it is whole, so there is nothing to go back to: no journal, no
 * synchronising, no locks to hand over.  The cache also bounds how much SQLite sorts in one piece,
 * during which it does not ask whether to go on.  What does not fit goes to files that it makes for
 * its user alone, and unlinks as it opens them (os_unix.c). */
static const char prologue[] = "PRAGMA page_size = 16384;"
                               "PRAGMA journal_mode = OFF;"
                               "PRAGMA synchronous = OFF;"
                               "PRAGMA locking_mode = EXCLUSIVE;"
                               "PRAGMA cache_size = -32768;";

static const char sort_in_threads[] = "PRAGMA threads = 2";

/* Objects and references come in the order of their keys, so that tables grow at their ends, and
 * references need no index by source.  A row of theirs is some small numbers; the views have the
 * texts for them. */
static const char schema[] =
    "BEGIN;"
    "CREATE TABLE meta(key TEXT, value TEXT);"
    "CREATE TABLE types(id INTEGER PRIMARY KEY, address INTEGER, name TEXT, strength TEXT);"
    "CREATE TABLE labels(id INTEGER PRIMARY KEY, kind TEXT, name TEXT, strength TEXT,"
    " inferred INTEGER);"
    "CREATE TABLE stored_objects(address INTEGER PRIMARY KEY, type INTEGER, size INTEGER,"
    " refcount INTEGER, tracked INTEGER, name TEXT) WITHOUT ROWID;"
    "CREATE TABLE stored_refs(source INTEGER, n INTEGER, target INTEGER, label INTEGER,"
    " PRIMARY KEY(source, n)) WITHOUT ROWID;"
    "CREATE TABLE roots(target INTEGER, kind TEXT, name TEXT);"
    "CREATE VIEW objects AS SELECT o.address AS address, t.name AS type, o.size AS size,"
    " o.refcount AS refcount, o.tracked AS tracked, o.name AS name, t.address AS class"
    " FROM stored_objects AS o JOIN types AS t ON t.id = o.type;"
    "CREATE VIEW refs AS SELECT r.source AS source, r.target AS target, l.kind AS kind,"
    " l.name AS name, l.strength AS strength, l.inferred AS inferred"
    " FROM stored_refs AS r JOIN labels AS l ON l.id = r.label;"
    "CREATE VIEW class_refs AS SELECT o.address AS source, t.address AS target, 'type' AS kind,"
    " '__class__' AS name, t.strength AS strength, 0 AS inferred"
    " FROM stored_objects AS o JOIN types AS t ON t.id = o.type;";

static const char by_target[] = "CREATE INDEX refs_by_target ON stored_refs(target);"
                                "CREATE INDEX roots_by_target ON roots(target)";

static const char by_type[] = "CREATE INDEX types_by_name ON types(name);"
                              "CREATE INDEX types_by_address ON types(address);"
                              "CREATE INDEX objects_by_type ON stored_objects(type, size)";

/* Types that have instances, and whether these have names. */
enum seen { SEEN_NEVER, SEEN_NAMED, SEEN_NAMELESS };

struct writing {
    struct heap *heap;
    struct sqlite_export *export;
    struct budget *budget;
    struct reader reader;
    struct sqlite_writer *writer;
    GString *text; /* for a name */
    GArray *types; /* enum seen, by index */

    struct labels labels;
    uint32_t source; /* the object whose references are being written */
    int64_t n;       /* how many of them were */
};

static bool
goes_on(const struct writing *writing)
{
    return sqlite_writer_goes_on(writing->writer);
}

static bool
should_stop(void *context)
{
    const struct writing *writing = context;
    return budget_spent(writing->budget) || !goes_on(writing);
}

static void
execute(const struct writing *writing, const char *sql)
{
    sqlite_writer_execute(writing->writer, sql);
}

static struct sqlite_cell *
next_row(const struct writing *writing, enum table table)
{
    return sqlite_writer_row(writing->writer, table);
}

/* The name at hand, for the present row. */
static struct sqlite_cell
text_at_hand(const struct writing *writing, enum table table)
{
    return sqlite_text(sqlite_writer_keep(writing->writer, table, writing->text));
}

/* Have the objects of TYPE names?  As few types are named and many objects are not, it is found out
 * once. */
static bool
meet_type(const struct writing *writing, const struct type *type)
{
    if (type->index >= writing->types->len)
        g_array_set_size(writing->types, (guint)type->index + 1);
    enum seen *seen = &g_array_index(writing->types, enum seen, type->index);
    if (*seen == SEEN_NEVER)
        *seen = text_has_name(type) ? SEEN_NAMED : SEEN_NAMELESS;
    return *seen == SEEN_NAMED;
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
    struct sqlite_cell *cells = next_row(writing, TABLE_OBJECTS);
    g_string_truncate(writing->text, 0);
    cells[0] = sqlite_address(address);
    cells[1] = sqlite_number(type->index);
    cells[2] = sqlite_number((int64_t)measure_total(python, &writing->reader, address, type));
    if (refcount_read(python, &writing->reader, address, &count))
        cells[3] = sqlite_number(count.count);
    cells[4] = sqlite_number(python_is_tracked(python, &writing->reader, address, type));
    if (meet_type(writing, type) &&
        text_name(python, &writing->reader, address, type, writing->text))
        cells[5] = text_at_hand(writing, TABLE_OBJECTS);
    writing->export->objects++;
    return goes_on(writing);
}

static void
write_objects(struct writing *writing)
{
    if (goes_on(writing))
        address_map_each(writing->heap->objects, write_object, writing);
}

/* With their modules, as py-heap names them. */
static void
write_types(struct writing *writing)
{
    for (guint i = 0; i < writing->types->len && goes_on(writing); i++) {
        const struct type *type = g_ptr_array_index(writing->heap->python->types, i);
        if (g_array_index(writing->types, enum seen, i) == SEEN_NEVER)
            continue;
        g_autofree char *name = type_name_of(writing->heap, type, writing->budget);
        struct sqlite_cell *cells = next_row(writing, TABLE_TYPES);
        g_string_assign(writing->text, name);
        cells[0] = sqlite_number(type->index);
        cells[1] = sqlite_address(type->address);
        cells[2] = text_at_hand(writing, TABLE_TYPES);
        cells[3] = sqlite_text(type->counts_type ? "strong" : "borrowed");
    }
}

/* Interned strings are not counted by their table (Objects/unicodeobject.c,
 * PyUnicode_InternInPlace). */
static enum label_strength
strength_of(const struct writing *writing, uint64_t source, const struct reference *reference)
{
    if (reference->borrowed || reference->kind == REFERENCE_CACHED)
        return LABEL_BORROWED;
    return reference->kind == REFERENCE_WEAK || roots_is_interned(writing->heap->roots, source)
               ? LABEL_WEAK
               : LABEL_STRONG;
}

static void
write_label(struct writing *writing, uint32_t number, uint64_t holder, const struct type *type,
            const struct reference *reference, enum label_strength strength)
{
    static const char *const words[] = {
        [LABEL_STRONG] = "strong", [LABEL_BORROWED] = "borrowed", [LABEL_WEAK] = "weak"};
    struct sqlite_cell *cells = next_row(writing, TABLE_LABELS);
    uint64_t key;
    g_string_truncate(writing->text, 0);
    bool named =
        naming_word(writing->heap, &writing->reader, holder, type, reference, &key, writing->text);
    if (key)
        naming_key(writing->heap, &writing->reader, key, writing->text);
    cells[0] = sqlite_number(number);
    cells[1] = sqlite_text(reference_kind_word(reference->kind));
    if (named)
        cells[2] = text_at_hand(writing, TABLE_LABELS);
    cells[3] = sqlite_text(words[strength]);
    cells[4] = sqlite_number(reference_is_inferred(reference->kind));
}

static void
write_reference(struct writing *writing, uint64_t holder, const struct type *type,
                const struct reference *reference)
{
    enum label_strength strength = strength_of(writing, holder, reference);
    struct label_key key =
        label_key_of(writing->heap, &writing->reader, holder, type, reference, strength);
    bool new;
    uint32_t label = labels_find(&writing->labels, &key, &new);
    struct sqlite_cell *cells = next_row(writing, TABLE_REFS);
    cells[0] = sqlite_address(holder);
    cells[1] = sqlite_number(writing->n++);
    cells[2] = sqlite_address(reference->referent);
    cells[3] = sqlite_number(label);
    if (new)
        write_label(writing, label, holder, type, reference, strength);
    writing->export->references++;
}

static void
write_references_of(void *context, uint32_t source, const uint32_t *targets,
                    const struct reference *references, size_t count)
{
    struct writing *writing = context;
    const struct type *type = heap_type(writing->heap, source);
    (void)targets;
    if (source % PROGRESS_STEPS == 0)
        budget_progress(writing->budget, "writing references", source, writing->heap->object_count);
    if (source != writing->source)
        writing->n = 0;
    writing->source = source;
    if (!count)
        return;
    uint64_t holder = address_map_address(writing->heap->objects, source);
    for (size_t i = 0; i < count && goes_on(writing); i++)
        write_reference(writing, holder, type, &references[i]);
}

static void
write_references(struct writing *writing)
{
    struct budget budget = {.interrupted = should_stop, .context = writing};
    budget_start(&budget, -1);
    if (goes_on(writing))
        heap_each_reference(writing->heap, &budget, write_references_of, writing);
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
    for (guint i = 0; i < roots->len && goes_on(writing); i++) {
        const struct root *root = &g_array_index(roots, struct root, i);
        struct sqlite_cell *cells = next_row(writing, TABLE_ROOTS);
        g_autofree char *name = naming_root(writing->heap, &writing->reader, root, FRAMES_FULL);
        g_autofree char *place = naming_place(writing->heap, &writing->reader, root);
        g_string_assign(writing->text, name);
        if (place)
            g_string_append_printf(writing->text, " %s", place);
        cells[0] = sqlite_address(root->reference.referent);
        cells[1] = sqlite_text(root_kind_word(root));
        cells[2] = text_at_hand(writing, TABLE_ROOTS);
        writing->export->roots++;
    }
}

static void
add_meta(struct writing *writing, const char *key, const char *value)
{
    struct sqlite_cell *cells = next_row(writing, TABLE_META);
    cells[0] = sqlite_text(key);
    if (!value)
        return;
    g_autofree char *harmless = text_harmless(value);
    g_string_assign(writing->text, harmless);
    cells[1] = text_at_hand(writing, TABLE_META);
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
    add_meta_number(writing, "coverage: missing bytes of the core", export->info->truncated_bytes);
    add_meta_number(writing, "coverage: collector at work", coverage->collecting);
}

/* Tells what is being done, and does it. */
static void
execute_long(const struct writing *writing, const char *what, const char *sql)
{
    if (goes_on(writing))
        budget_progress(writing->budget, what, 0, 0);
    execute(writing, sql);
}

static void
write_everything(struct writing *writing)
{
    execute(writing, prologue);
    if (writing->budget->threads > 1)
        execute(writing, sort_in_threads);
    execute(writing, schema);

    write_objects(writing);
    write_types(writing);
    write_references(writing);
    write_roots(writing);
    write_meta(writing);
    execute_long(writing, "sorting references by target", by_target);
    execute_long(writing, "sorting objects by type", by_type);
    execute(writing, "COMMIT");
}

/* Fills the empty file TEMPORARY, which is to become PATH. */
static bool
write_temporary(struct writing *writing, const char *temporary, const char *path, GError **error)
{
    writing->writer = sqlite_writer_open(temporary, tables, G_N_ELEMENTS(tables), writing->budget);
    writing->text = g_string_new(NULL);
    writing->types = g_array_new(FALSE, TRUE, sizeof(enum seen));
    labels_init(&writing->labels);
    write_everything(writing);
    labels_clear(&writing->labels);
    g_array_free(writing->types, TRUE);
    g_string_free(writing->text, TRUE);
    return sqlite_writer_close(writing->writer, path, error);
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
        .source = ADDRESS_MAP_NONE,
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
