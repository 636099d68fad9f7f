/* py-referrers-dump-edges: every object, reference and root as lines of text.
 *
 * For the project's own tests, which compare them with what the program recorded of itself.
 *   O ADDRESS TYPE            an object
 *   R SOURCE TARGET KIND      a reference
 *   T TARGET KIND NAME        a root
 */
#include "command/arguments.h"
#include "command/session.h"
#include "python/type.h"
#include "query/naming.h"

#include <errno.h>
#include <stdio.h>

extern const struct command py_referrers_dump_edges_command;

struct dump {
    FILE *file;
    struct heap *heap;
};

static void
write_object(void *context, uint32_t source, const uint32_t *targets,
             const struct reference *references, size_t count)
{
    struct dump *dump = context;
    uint64_t address = address_map_address(dump->heap->objects, source);
    (void)targets;
    for (size_t i = 0; i < count; i++)
        fprintf(dump->file, "R %" G_GINT64_MODIFIER "x %" G_GINT64_MODIFIER "x %s%s\n", address,
                references[i].referent, references[i].borrowed ? "borrowed-" : "",
                reference_kind_word(references[i].kind));
}

static void
write_heads(struct dump *dump)
{
    struct heap *heap = dump->heap;
    for (uint32_t id = 0; id < heap->object_count; id++) {
        uint64_t address = address_map_address(heap->objects, id);
        const struct type *type = heap_type(heap, id);
        fprintf(dump->file, "O %" G_GINT64_MODIFIER "x %s\n", address, type->name);
        fprintf(dump->file, "R %" G_GINT64_MODIFIER "x %" G_GINT64_MODIFIER "x type\n", address,
                type->address);
    }
}

static void
write_roots(struct dump *dump)
{
    struct reader reader;
    reader_init(&reader, dump->heap->python->memory);
    for (guint i = 0; i < dump->heap->roots->roots->len; i++) {
        const struct root *root = &g_array_index(dump->heap->roots->roots, struct root, i);
        g_autofree char *name = naming_root(dump->heap, &reader, root, FRAMES_FULL);
        fprintf(dump->file, "T %" G_GINT64_MODIFIER "x %s %s\n", root->reference.referent,
                reference_kind_word(root->reference.kind), name);
    }
}

static bool
dump_to(struct session *session, const char *path, GError **error)
{
    struct budget budget;
    session_budget(session, -1, &budget);
    struct index *index = session_index(session, &budget, error);
    if (!index)
        return false;
    struct dump dump = {fopen(path, "w"), index->heap};
    if (!dump.file) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "cannot write %s: %s", path,
                    g_strerror(errno));
        return false;
    }
    write_heads(&dump);
    heap_each_reference(index->heap, &budget, write_object, &dump);
    write_roots(&dump);
    bool failed = ferror(dump.file);
    if (fclose(dump.file) != 0 || failed || budget.state != BUDGET_LEFT) {
        g_set_error(error, PR_ERROR,
                    budget.state == BUDGET_INTERRUPTED ? PR_ERROR_INTERRUPTED : PR_ERROR_USAGE,
                    "%s was not written whole", path);
        return false;
    }
    return true;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    bool good =
        arguments_parse(&arguments, &py_referrers_dump_edges_command, session->host, line, error);
    if (good && arguments.words->len != 1) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "give the one file to write: maintenance py-referrers-dump-edges FILE");
        good = false;
    }
    good = good && dump_to(session, g_ptr_array_index(arguments.words, 0), error);
    arguments_clear(&arguments);
    return good;
}

const struct command py_referrers_dump_edges_command = {
    .name = "py-referrers-dump-edges",
    .synopsis = "FILE",
    .summary = "Write every object, reference and root to a file, for tests.",
    .help = "Lines: O ADDRESS TYPE, R SOURCE TARGET KIND, T TARGET KIND NAME; addresses in hex.",
    .maintenance = true,
    .run = run,
};
