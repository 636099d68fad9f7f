/* The C side of the target, looked at when somebody asks for it. */
#include "command/session.h"
#include "heap/data_stack.h"

const char *const native_words[] = {"auto", "on", "off", NULL};

static void
add_range(void *ranges, uint64_t start, uint64_t end)
{
    struct address_range range = {start, end};
    g_array_append_val((GArray *)ranges, range);
}

/* What the allocators of objects have, and where frames lie. */
static GArray *
memory_of_objects(struct python *python, const struct allocator *allocator,
                  const struct roots *roots)
{
    GArray *ranges = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    struct address_range range;
    const struct mimalloc *mimalloc = allocator_mimalloc(allocator);
    for (unsigned n = 0; allocator_arena(allocator, n, &range.start, &range.end); n++)
        g_array_append_val(ranges, range);
    for (unsigned n = 0; mimalloc_segment(mimalloc, n, &range.start, &range.end); n++)
        g_array_append_val(ranges, range);
    if (roots)
        data_stack_each(python, roots, add_range, ranges);
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

/* With what is known of Python's own memory. */
static struct native *
look_at_native(struct session *session, const struct allocator *allocator,
               const struct roots *roots, struct budget *budget)
{
    if (session->native)
        return session->native;
    budget_progress(budget, "looking at the memory of C code", 0, 0);
    struct native *native =
        native_new(session->debuggee.memory, &session->host->native, all_mappings(session),
                   memory_of_objects(session->python, allocator, roots), budget);
    if (budget_spent(budget))
        g_clear_pointer(&native, native_free);
    else
        session->no_memory_for_natives |= !native;
    return session->native = native;
}

struct native *
session_native_beside(struct session *session, const struct heap *heap, struct budget *budget)
{
    return look_at_native(session, heap->allocator, heap->roots, budget);
}

struct native *
session_native(struct session *session, struct budget *budget)
{
    if (session->native)
        return session->native;
    return look_at_native(session, session_allocator(session), session_roots(session, budget),
                          budget);
}

struct natives *
session_natives(struct session *session, struct budget *budget)
{
    if (session->natives || session->no_memory_for_natives || !session->index ||
        budget_spent(budget))
        return session->natives;
    struct native *native = session_native(session, budget);
    budget_progress(budget, "searching the memory of C code", 0, 0);
    session->natives = native ? natives_new(session->index, native, budget) : NULL;
    session->no_memory_for_natives |= !session->natives && !budget_spent(budget);
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
