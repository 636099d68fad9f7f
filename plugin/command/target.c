/* What lies at an address that a user gave: an object, as a target has to be, or what else? */
#include "command/session.h"
#include "heap/thread_names.h"

void
session_look(struct session *session, struct reader *reader, struct budget *budget,
             struct whereis_look *look)
{
    reader_init(reader, session->debuggee.memory);
    *look = (struct whereis_look){
        .reader = reader,
        .python = session->python,
        .allocator = session_allocator(session),
        .heap = session->index ? session->index->heap : NULL,
        .roots = session_roots(session, budget),
        .native = session_native(session, budget),
        .budget = budget,
    };
}

static void
find_segments(struct session *session, struct mimalloc *mimalloc)
{
    const GArray *interpreters = session->python->interpreters;
    uint64_t thread;
    enum { MAX_THREADS = 1 << 12 };
    mimalloc_search_memory(mimalloc);
    for (guint i = 0; i < interpreters->len; i++) {
        uint64_t interpreter = g_array_index(interpreters, uint64_t, i);
        mimalloc_search_interpreter(mimalloc, interpreter);
        if (!python_field(session->python, &session->python->reader, interpreter,
                          FIELD_INTERPRETER_THREADS, &thread))
            continue;
        for (unsigned n = 0; thread && n < MAX_THREADS; n++) {
            mimalloc_search_thread(mimalloc, thread);
            if (!python_field(session->python, &session->python->reader, thread, FIELD_THREAD_NEXT,
                              &thread))
                break;
        }
    }
}

struct allocator *
session_allocator(struct session *session)
{
    if (session->index)
        return session->index->heap->allocator;
    if (!session->allocator) {
        session->allocator = allocator_new(session->python);
        find_segments(session, allocator_mimalloc(session->allocator));
    }
    return session->allocator;
}

const struct roots *
session_roots(struct session *session, struct budget *budget)
{
    if (session->index)
        return session->index->heap->roots;
    if (!session->roots && !budget_spent(budget)) {
        struct roots *roots = roots_collect(session->python, budget, NULL);
        if (roots) {
            thread_names_find(session->python, roots, budget);
            session_number_threads(session, roots);
        }
        session->roots = roots;
    }
    return session->roots;
}

/* A wrong target is answered with what is there instead. */
static void
reject(const struct whereis *found, GError **error)
{
    bool near = found->kind == WHEREIS_INSIDE || found->kind == WHEREIS_OWNED;
    bool said = found->readable || found->kind == WHEREIS_UNREADABLE;
    g_autofree char *phrase = whereis_phrase(found);
    g_autofree char *instead =
        near ? g_strdup_printf("; ask for 0x%" G_GINT64_MODIFIER "x", found->object.address)
             : g_strdup(said ? "" : ", and cannot be read");
    g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                "0x%" G_GINT64_MODIFIER "x is no Python object: it %s%s", found->address, phrase,
                instead);
}

/* The debugger is not asked for its threads, as that takes long and it may have warnings to give;
 * so where nothing of Python's is, py-whereis tells more. */
bool
session_check_target(struct session *session, uint64_t address, GError **error)
{
    const struct heap *heap = session->index->heap;
    struct budget budget;
    struct reader reader;
    struct whereis found;
    if (address_map_has(heap->objects, address))
        return true;
    session_budget(session, -1, &budget);
    reader_init(&reader, session->debuggee.memory);
    struct whereis_look look = {.reader = &reader,
                                .python = session->python,
                                .allocator = heap->allocator,
                                .heap = heap,
                                .roots = heap->roots,
                                .native = session->native,
                                .budget = &budget};
    whereis_find(&look, address, &found);
    bool good = found.kind == WHEREIS_OBJECT;
    if (!good && found.kind == WHEREIS_MEMORY)
        g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                    "0x%" G_GINT64_MODIFIER "x is no Python object; `py-whereis "
                    "0x%" G_GINT64_MODIFIER "x` tells what is there",
                    address, address);
    else if (!good)
        reject(&found, error);
    whereis_clear(&found);
    if (session->host->progress)
        session->host->progress(session->host->context, "");
    return good;
}
