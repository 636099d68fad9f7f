#include "query/type_names.h"
#include "python/namespace.h"
#include "python/type.h"
#include "query/near_miss.h"

char *
type_name_of(struct heap *heap, const struct type *type, struct budget *budget)
{
    struct namespace names = {heap->python, &heap->python->reader, budget};
    GString *text = g_string_new(NULL);
    namespace_class_name(&names, type, text);
    return g_string_free(text, FALSE);
}

/* The last of its dotted parts. */
static const char *
last_part(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot ? dot + 1 : name;
}

/* Does "a.b.C" end in WANTED, as "C", "b.C" and the whole do? */
static bool
ends_in(const char *name, const char *wanted)
{
    size_t length = strlen(name), tail = strlen(wanted);
    return length >= tail && strcmp(name + length - tail, wanted) == 0 &&
           (length == tail || name[length - tail - 1] == '.');
}

static bool
is_called(struct heap *heap, const struct type *type, const char *wanted, struct budget *budget)
{
    if (strcmp(type->short_name, last_part(wanted)) != 0)
        return false;
    if (!strchr(wanted, '.') || strcmp(type->name, wanted) == 0)
        return true;
    g_autofree char *name = type_name_of(heap, type, budget);
    return ends_in(name, wanted) || (!strchr(name, '.') && g_str_has_prefix(wanted, "builtins.") &&
                                     strcmp(name, wanted + strlen("builtins.")) == 0);
}

/* Types are known by their instances: makes those known that have none. */
static void
meet_all_types(struct heap *heap, struct budget *budget)
{
    enum { BUDGET_STEPS = 1 << 14 };
    for (uint32_t id = 0; id < heap->object_count; id++) {
        if (type_has(heap_type(heap, id), TYPE_FLAG_TYPE))
            python_type_at(heap->python, address_map_address(heap->objects, id));
        if (id % BUDGET_STEPS == 0 && budget_spent(budget))
            return;
    }
}

static void
add_subclasses(struct heap *heap, GPtrArray *found, struct budget *budget)
{
    struct namespace names = {heap->python, &heap->python->reader, budget};
    const GPtrArray *types = heap->python->types;
    guint named = found->len;
    for (guint i = 0; i < types->len; i++) {
        const struct type *type = g_ptr_array_index(types, i);
        for (guint n = 0; n < named && !g_ptr_array_find(found, type, NULL); n++) {
            const struct type *base = g_ptr_array_index(found, n);
            if (namespace_derives(&names, type->address, base->address))
                g_ptr_array_add(found, (gpointer)type);
        }
    }
}

GPtrArray *
type_names_find(struct heap *heap, const char *name, bool subclasses, struct budget *budget)
{
    GPtrArray *found = g_ptr_array_new();
    const GPtrArray *types = heap->python->types;
    meet_all_types(heap, budget);
    for (guint i = 0; i < types->len; i++)
        if (is_called(heap, g_ptr_array_index(types, i), name, budget))
            g_ptr_array_add(found, g_ptr_array_index(types, i));
    if (subclasses)
        add_subclasses(heap, found, budget);
    return found;
}

char *
type_names_similar(struct heap *heap, const char *name, struct budget *budget)
{
    const GPtrArray *types = heap->python->types;
    struct near_miss misses;
    near_miss_init(&misses, last_part(name));
    for (guint i = 0; i < types->len; i++) {
        const struct type *type = g_ptr_array_index(types, i);
        if (!near_miss_could_be(&misses, type->short_name))
            continue;
        g_autofree char *full = type_name_of(heap, type, budget);
        near_miss_offer(&misses, type->short_name, full);
    }
    return near_miss_finish(&misses);
}
