/* What modules of older releases keep in C structures of their own. */
#include "python/visit.h"

enum { MAX_NODES = 1 << 16, MAX_CALLBACKS = 1 << 16 };

/* Modules/_sqlite/cache.c, cache_traverse (3.10): the list of nodes, each of which is in a dict,
 * too. */
void
visit_sqlite_cache(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    uint64_t node;
    if (!python_field(python, visit->reader, object, FIELD_STATEMENT_CACHE_FIRST, &node))
        return;
    for (unsigned seen = 0; node && seen < MAX_NODES && reference_step(visit->sink, 1); seen++) {
        reference_emit(visit->sink, node, REFERENCE_ITEM, seen);
        if (!python_field(python, visit->reader, node, FIELD_STATEMENT_NODE_NEXT, &node)) {
            visit->sink->unreadable++;
            return;
        }
    }
}

/* Modules/atexitmodule.c, atexit_m_traverse (3.8, 3.9): an array of pointers to callbacks, of which
 * those that were unregistered are NULL. */
void
visit_exit_callbacks(struct visit *visit, uint64_t state)
{
    static const struct {
        enum layout_field_id field;
        const char *name;
    } rows[] = {{FIELD_EXIT_FUNCTION, "atexit function"},
                {FIELD_EXIT_ARGUMENTS, "atexit arguments"},
                {FIELD_EXIT_KEYWORDS, "atexit keywords"}};
    struct python *python = visit->python;
    uint64_t array, count, callback, value;
    if (!python_field(python, visit->reader, state, FIELD_EXIT_CALLBACKS, &array) ||
        !python_field(python, visit->reader, state, FIELD_EXIT_CALLBACK_COUNT, &count))
        return;
    for (uint64_t i = 0; i < MIN(count, MAX_CALLBACKS) && reference_step(visit->sink, 1); i++) {
        if (!reader_word(visit->reader, array + i * python->word, &callback)) {
            visit->sink->unreadable++;
            return;
        }
        for (size_t row = 0; callback && row < G_N_ELEMENTS(rows); row++)
            if (python_field(python, visit->reader, callback, rows[row].field, &value))
                reference_emit(visit->sink, value, REFERENCE_FIELD, (uintptr_t)rows[row].name);
    }
}
