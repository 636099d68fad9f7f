/* py-heap-export: the whole graph in a file, for other tools. */
#include "command/arguments.h"
#include "command/session.h"
#include "report/sqlite.h"

extern const struct command py_heap_export_command;

static const char *const formats[] = {"sqlite", NULL};

static const struct option options[] = {
    {"format", "FORMAT", .help = "what to write: sqlite, a database for SQL", .values = formats,
     .initial = "sqlite"},
    {"force", NULL, .help = "replace FILE if it exists"},
    {.name = NULL},
};

/* The one file named, with ~ for the home directory as in GDB's own commands.  g_free. */
static char *
file_named(const struct arguments *arguments, GError **error)
{
    if (arguments->words->len != 1) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "give the one file to write: py-heap-export -format sqlite FILE");
        return NULL;
    }
    const char *name = g_ptr_array_index(arguments->words, 0);
    return g_str_has_prefix(name, "~/") ? g_build_filename(g_get_home_dir(), name + 2, NULL)
                                        : g_strdup(name);
}

/* May PATH be written?  A device or a folder is never replaced. */
static bool
check_file(const char *path, bool force, GError **error)
{
    if (!g_file_test(path, G_FILE_TEST_EXISTS) && !g_file_test(path, G_FILE_TEST_IS_SYMLINK))
        return true;
    if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "%s is no file that can be replaced", path);
    else if (!force)
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "%s exists: give another name, or -force to replace it", path);
    else
        return true;
    return false;
}

static void
write_summary(struct session *session, const struct sqlite_export *export, const char *path,
              const struct budget *budget)
{
    session_printf(session,
                   "%s: %" G_GUINT64_FORMAT " objects, %" G_GUINT64_FORMAT
                   " references (one of each object to its class), %" G_GUINT64_FORMAT
                   " roots, in %.1f seconds\n",
                   path, export->objects, export->references, export->roots,
                   budget_elapsed(budget));
    if (export->incomplete)
        session_printf(session, "Incomplete: parts of the heap could not be read; `py-heap-info` "
                                "says which\n");
}

static bool
export_to(struct session *session, const char *path, GError **error)
{
    struct budget budget;
    session_budget(session, -1, &budget);
    struct index *index = session_index(session, &budget, error);
    if (!index)
        return false;
    struct heap_info info = {
        .program = session->inferior.program,
        .memory_source = session->memory_source,
        .memory_note = session->memory_note,
        .truncated_bytes = session->core ? core_file_truncated_bytes(session->core) : 0,
    };
    struct sqlite_export export = {.info = &info, .incomplete = session_is_incomplete(session)};
    bool written = sqlite_write(index, &export, path, &budget, error);
    budget_progress(&budget, "", 0, 0);
    if (written)
        write_summary(session, &export, path, &budget);
    return written;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    g_autofree char *path = NULL;
    bool good = arguments_parse(&arguments, &py_heap_export_command, session->host, line, error) &&
                (path = file_named(&arguments, error)) &&
                check_file(path, arguments_has(&arguments, "force"), error) &&
                export_to(session, path, error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_heap_export_command = {
    .name = "py-heap-export",
    .synopsis = "FILE",
    .summary = "Write every object, reference and root to a file for other tools.",
    .help = "FILE appears once it is whole.  It is a SQLite database, in which an address is a\n"
            "number; those from 2^63 on are the negative number with the same 64 bits.\n"
            "\n"
            "  objects  address, type, size (bytes, with memory of its own), refcount,\n"
            "           tracked (by the collector: 1 or 0), name (of functions, classes ...)\n"
            "  refs     source, target (addresses), kind, name, strength (strong, weak,\n"
            "           borrowed), inferred (found by its bytes alone: 1 or 0)\n"
            "  roots    target (address), kind, name\n"
            "  meta     key, value: version, schema version, coverage ...\n"
            "\n"
            "The types that take most memory, and what refers to an object:\n"
            "\n"
            "  SELECT type, count(*), sum(size) FROM objects GROUP BY type\n"
            "    ORDER BY sum(size) DESC LIMIT 20;\n"
            "  SELECT printf('%x', source), objects.type, kind, refs.name, strength FROM refs\n"
            "    JOIN objects ON address = source WHERE target = 0x7f3ebb094d10;",
    .options = options,
    .run = run,
};
