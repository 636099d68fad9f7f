/* py-heap-export: the whole graph in a file, for other tools. */
#include "command/output.h"
#include "command/session.h"
#include "report/heap_snapshot.h"
#include "report/new_file.h"
#include "report/sqlite.h"
#include "target/threads.h"

extern const struct command py_heap_export_command;

static const char *const formats[] = {"sqlite", "heapsnapshot", NULL};

static const struct option options[] = {
    {"format", "FORMAT",
     .help = "sqlite, a database for SQL, or heapsnapshot, for Chrome's DevTools",
     .values = formats, .initial = "sqlite"},
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
    return output_file(g_ptr_array_index(arguments->words, 0));
}

/* Rows are made and written at once, whatever they are read from. */
static unsigned
thread_count(const struct session *session)
{
    unsigned count;
    return threads_from_text(debuggee_setting(session->host, "threads", "auto"), &count, NULL)
               ? count
               : 1;
}

static bool
export_sqlite(struct session *session, const char *path, bool replace, struct budget *budget,
              GError **error)
{
    struct heap_info info = {
        .program = session->debuggee.inferior.program,
        .memory_source = session->debuggee.memory_source,
        .memory_note = session->debuggee.memory_note,
        .truncated_bytes =
            session->debuggee.core ? core_file_truncated_bytes(session->debuggee.core) : 0,
    };
    struct sqlite_export export = {.info = &info, .incomplete = session_is_incomplete(session)};
    budget->threads = thread_count(session);
    bool written = sqlite_write(session->index, &export, path, replace, budget, error);
    budget_progress(budget, "", 0, 0);
    if (written)
        session_printf(session,
                       "%s: %" G_GUINT64_FORMAT " objects, %" G_GUINT64_FORMAT
                       " references, %" G_GUINT64_FORMAT " roots, in %.1f seconds\n",
                       path, export.objects, export.references, export.roots,
                       budget_elapsed(budget));
    return written;
}

static bool
export_snapshot(struct session *session, const char *path, bool replace, struct budget *budget,
                GError **error)
{
    struct heap_snapshot snapshot = {.incomplete = session_is_incomplete(session)};
    bool written = heap_snapshot_write(session->index, &snapshot, path, replace, budget, error);
    budget_progress(budget, "", 0, 0);
    if (written)
        session_printf(session,
                       "%s: %" G_GUINT64_FORMAT
                       " objects, of which nothing known keeps %" G_GUINT64_FORMAT
                       " alive; %" G_GUINT64_FORMAT " nodes and %" G_GUINT64_FORMAT
                       " edges in all, in %.1f seconds\n",
                       path, snapshot.objects, snapshot.orphans, snapshot.nodes, snapshot.edges,
                       budget_elapsed(budget));
    return written;
}

static bool
export_to(struct session *session, const char *format, const char *path, bool replace,
          GError **error)
{
    struct budget budget;
    bool snapshot = format && strcmp(format, "heapsnapshot") == 0;
    session_budget(session, -1, &budget);
    if (!session_index(session, &budget, error) ||
        !(snapshot ? export_snapshot : export_sqlite)(session, path, replace, &budget, error))
        return false;
    g_autofree char *coverage = session_coverage(session);
    session_printf(session, "%s", coverage);
    return true;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    g_autofree char *path = NULL;
    bool good = arguments_parse(&arguments, &py_heap_export_command, session->host, line, error) &&
                (path = file_named(&arguments, error)) &&
                new_file_check(path, arguments_has(&arguments, "force"), error) &&
                export_to(session, arguments_option(&arguments, "format"), path,
                          arguments_has(&arguments, "force"), error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_heap_export_command = {
    .name = "py-heap-export",
    .synopsis = "FILE",
    .summary = "Write every object, reference and root to a file for other tools.",
    .help = "FILE appears once it is whole; only its owner may read it.\n"
            "\n"
            "A heapsnapshot is what Chrome's DevTools load into their Memory panel, if its name\n"
            "ends with .heapsnapshot, and what memlab reads: objects by type, what they retain,\n"
            "and what retains them.\n"
            "\n"
            "A sqlite database has addresses as numbers; those from 2^63 on are the negative\n"
            "number with the same 64 bits.\n"
            "\n"
            "  objects     address, type, size (bytes, with memory of its own), refcount,\n"
            "              tracked (by the collector: 1 or 0), name (of functions, classes ...),\n"
            "              class (address)\n"
            "  refs        source, target (addresses), kind, name, strength (strong, weak,\n"
            "              borrowed), inferred (found by its bytes alone: 1 or 0)\n"
            "  class_refs  the same, of each object to its class\n"
            "  roots       target (address), kind, name\n"
            "  meta        key, value: version, schema version, coverage ...\n"
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
