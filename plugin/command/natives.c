/* The C side of the target, looked at when somebody asks for it. */
#include "command/session.h"

const char *const native_words[] = {"auto", "on", "off", NULL};

/* The allocators of objects are known to the heap. */
static GArray *
memory_of_objects(const struct allocator *allocator)
{
    GArray *ranges = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    struct address_range range;
    const struct mimalloc *mimalloc = allocator_mimalloc(allocator);
    for (unsigned n = 0; allocator_arena(allocator, n, &range.start, &range.end); n++)
        g_array_append_val(ranges, range);
    for (unsigned n = 0; mimalloc_segment(mimalloc, n, &range.start, &range.end); n++)
        g_array_append_val(ranges, range);
    return ranges;
}

static GArray *
all_mappings(const struct session *session)
{
    if (session->debuggee.core)
        return mappings_of_core(session->debuggee.core);
    if (session->debuggee.inferior.state == INFERIOR_PROCESS)
        return mappings_of_process(session->debuggee.inferior.pid);
    return mappings_new();
}

struct native *
session_native(struct session *session, struct budget *budget)
{
    if (session->native)
        return session->native;
    budget_progress(budget, "looking at the memory of C code", 0, 0);
    struct native *native =
        native_new(session->debuggee.memory, &session->host->native, all_mappings(session),
                   memory_of_objects(session_allocator(session)), budget);
    if (budget_spent(budget)) {
        native_free(native);
        return NULL;
    }
    return session->native = native;
}

struct natives *
session_natives(struct session *session, struct budget *budget)
{
    if (session->natives || !session->index || budget_spent(budget))
        return session->natives;
    struct native *native = session_native(session, budget);
    budget_progress(budget, "searching the memory of C code", 0, 0);
    session->natives = native ? natives_new(session->index, native, budget) : NULL;
    if (session->host->progress)
        session->host->progress(session->host->context, "");
    return session->natives;
}

enum native_when
session_native_when(const struct arguments *arguments)
{
    const char *given = arguments_option(arguments, "native");
    for (unsigned i = 0; given && native_words[i]; i++)
        if (strcmp(given, native_words[i]) == 0)
            return (enum native_when)i;
    return NATIVE_AUTO;
}
