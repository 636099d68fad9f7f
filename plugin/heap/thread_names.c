#include "heap/thread_names.h"
#include "python/lookup.h"
#include "python/namespace.h"
#include "python/text.h"
#include "python/visit.h"

enum { NAME_LIMIT = 80, MAX_ACTIVE = 1 << 16 };

struct naming {
    struct python *python;
    struct roots *roots;
    struct budget *budget;
    GHashTable *by_handle; /* &root_thread.handle -> struct root_thread * */
    unsigned seen;
};

static uint64_t
number_of(struct naming *naming, uint64_t object)
{
    g_autoptr(GString) digits = g_string_new(NULL);
    text_value(naming->python, &naming->python->reader, object, 32, digits);
    return g_ascii_strtoull(digits->str, NULL, 10);
}

static void
take_active(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct naming *naming = sink->context;
    for (size_t i = 0; i < count && !sink->stop; i++) {
        if (items[i].kind != REFERENCE_VALUE)
            continue;
        uint64_t handle = number_of(naming, items[i].detail);
        struct root_thread *thread = g_hash_table_lookup(naming->by_handle, &handle);
        if (thread && !thread->name) {
            g_autoptr(GString) name = g_string_new(NULL);
            const struct namespace names = {naming->python, &naming->python->reader,
                                            naming->budget};
            uint64_t str = namespace_own(&names, items[i].referent, "_name");
            if (str && text_str(naming->python, &naming->python->reader, str, NAME_LIMIT, name))
                thread->name = g_strdup(name->str);
        }
        sink->stop = ++naming->seen == MAX_ACTIVE;
    }
}

static bool
may_go_on(struct reference_sink *sink)
{
    const struct naming *naming = sink->context;
    return !budget_spent(naming->budget);
}

static bool
is_threading(struct naming *naming, uint64_t module)
{
    g_autoptr(GString) text = g_string_new(NULL);
    uint64_t name;
    return python_field(naming->python, &naming->python->reader, module, FIELD_MODULE_NAME,
                        &name) &&
           text_str(naming->python, &naming->python->reader, name, NAME_LIMIT, text) &&
           strcmp(text->str, "threading") == 0;
}

static void
look_at_module(struct naming *naming, uint64_t module)
{
    struct reader *reader = &naming->python->reader;
    uint64_t dict;
    const struct type *type = python_type_of(naming->python, reader, module);
    if (!type || !type->handler || type->handler->visit != visit_module ||
        !is_threading(naming, module) ||
        !python_field(naming->python, reader, module, FIELD_MODULE_DICT, &dict))
        return;
    uint64_t active = lookup_key(naming->python, reader, dict, "_active");
    struct reference items[64];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_active,
                                  .go_on = may_go_on,
                                  .context = naming};
    if (active && (type = python_type_of(naming->python, reader, active)))
        python_references(naming->python, reader, active, type, &sink);
    reference_flush(&sink);
}

/* Threads that go by the same name need their number, too. */
static void
find_namesakes(struct roots *roots)
{
    g_autoptr(GHashTable) first = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < roots->threads->len; i++) {
        struct root_thread *thread = &g_array_index(roots->threads, struct root_thread, i);
        struct root_thread *other = thread->name ? g_hash_table_lookup(first, thread->name) : NULL;
        if (other)
            thread->has_namesake = other->has_namesake = true;
        else if (thread->name)
            g_hash_table_insert(first, thread->name, thread);
    }
}

void
thread_names_find(struct python *python, struct roots *roots, struct budget *budget)
{
    struct naming naming = {.python = python, .roots = roots, .budget = budget};
    GHashTableIter iterator;
    gpointer module;
    naming.by_handle = g_hash_table_new(g_int64_hash, g_int64_equal);
    for (guint i = 0; i < roots->threads->len; i++) {
        struct root_thread *thread = &g_array_index(roots->threads, struct root_thread, i);
        /* One that runs in several interpreters has a state for each: the main one's comes first.
         */
        if (!g_hash_table_contains(naming.by_handle, &thread->handle))
            g_hash_table_insert(naming.by_handle, &thread->handle, thread);
    }
    g_hash_table_iter_init(&iterator, roots->modules);
    while (g_hash_table_iter_next(&iterator, &module, NULL))
        look_at_module(&naming, *(const uint64_t *)module);
    g_hash_table_destroy(naming.by_handle);
    find_namesakes(roots);
}
