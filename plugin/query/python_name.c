#include "query/python_name.h"
#include "python/namespace.h"
#include "python/text.h"
#include "python/type.h"
#include "query/near_miss.h"

struct search {
    struct python *python;
    struct reader reader;
    struct namespace names;
    uint64_t modules; /* sys.modules of an interpreter */
};

/* The first COUNT dotted parts of NAME. */
static char *
parts_of(const char *name, guint count)
{
    const char *end = name;
    for (; *end && count; end++)
        if (*end == '.' && --count == 0)
            break;
    return g_strndup(name, (gsize)(end - name));
}

/* The module that the longest part of NAME means, and how many dotted parts that is; 0. */
static uint64_t
find_module(const struct search *search, const char *name, guint part_count, guint *parts)
{
    for (*parts = part_count; *parts > 0; --*parts) {
        g_autofree char *module = parts_of(name, *parts);
        uint64_t found = namespace_own(&search->names, search->modules, module);
        if (found && found != search->python->none)
            return found;
    }
    return 0;
}

static bool
offer(void *context, const char *name)
{
    near_miss_offer(context, name, name);
    return true;
}

static void
no_attribute(struct search *search, uint64_t owner, const char *path, const char *attribute,
             GError **error)
{
    struct near_miss misses;
    const struct type *type = python_type_of(search->python, &search->reader, owner);
    near_miss_init(&misses, attribute);
    namespace_each(&search->names, owner, offer, &misses);
    if (type)
        namespace_each(&search->names, type->address, offer, &misses);
    g_autofree char *similar = near_miss_finish(&misses);
    g_autoptr(GString) what = g_string_new(NULL);
    if (type)
        text_object(search->python, &search->reader, owner, type, what);
    g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                "%s (%s at 0x%" G_GINT64_MODIFIER "x) has no attribute %s%s", path, what->str,
                owner, attribute, similar);
}

static uint64_t
follow(struct search *search, uint64_t object, const char *name, char **parts, guint from,
       GError **error)
{
    for (guint i = from; parts[i]; i++) {
        uint64_t next = namespace_attribute(&search->names, object, parts[i]);
        if (!next) {
            g_autofree char *path = parts_of(name, i);
            no_attribute(search, object, path, parts[i], error);
            return 0;
        }
        object = next;
    }
    return object;
}

/* In the interpreter whose sys.modules that is; 0 without an error if nothing begins like this. */
static uint64_t
find_in(struct search *search, const char *name, char **parts, GError **error)
{
    static const char *const fallbacks[] = {"__main__", "builtins"};
    guint module_parts;
    uint64_t module = find_module(search, name, g_strv_length(parts), &module_parts);
    if (module)
        return follow(search, module, name, parts, module_parts, error);
    for (size_t i = 0; i < G_N_ELEMENTS(fallbacks); i++) {
        module = namespace_own(&search->names, search->modules, fallbacks[i]);
        uint64_t object = module ? namespace_own(&search->names, module, parts[0]) : 0;
        if (object)
            return follow(search, object, name, parts, 1, error);
    }
    return 0;
}

static void
no_beginning(struct search *search, const char *first, GError **error)
{
    struct near_miss misses;
    near_miss_init(&misses, first);
    namespace_each(&search->names, search->modules, offer, &misses);
    uint64_t main = namespace_own(&search->names, search->modules, "__main__");
    if (main)
        namespace_each(&search->names, main, offer, &misses);
    g_autofree char *similar = near_miss_finish(&misses);
    g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                "%s is no module of the program, no name in __main__ and no builtin%s", first,
                similar);
}

uint64_t
python_name_find(struct python *python, const char *name, struct budget *budget, GError **error)
{
    struct search search = {.python = python};
    const GArray *interpreters = python->interpreters;
    g_auto(GStrv) parts = g_strsplit(name, ".", -1);
    uint64_t found = 0;
    reader_init(&search.reader, python->memory);
    search.names = (struct namespace){python, &search.reader, budget};
    for (guint i = 0; i == 0 || parts[i]; i++)
        if (!parts[i] || !*parts[i]) {
            g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                        "\"%s\" is no Python name: give one like app.models.cache", name);
            return 0;
        }
    GError *failure = NULL;
    for (guint i = 0; i < interpreters->len && !found; i++) {
        uint64_t interpreter = g_array_index(interpreters, uint64_t, i);
        if (!python_field(python, &search.reader, interpreter, FIELD_INTERPRETER_MODULES,
                          &search.modules))
            continue;
        /* What the first says of a name that leads nowhere is told. */
        found = find_in(&search, name, parts, failure ? NULL : &failure);
    }
    if (found)
        g_clear_error(&failure);
    else if (!failure)
        no_beginning(&search, parts[0], &failure);
    if (failure)
        g_propagate_error(error, failure);
    return found;
}
