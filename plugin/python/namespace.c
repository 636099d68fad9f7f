#include "python/namespace.h"
#include "python/text.h"
#include "python/type.h"

enum { NAME_LIMIT = 400, MAX_MRO = 1024, BATCH = 64 };

/* Going through the names of one object. */
struct lookup {
    const struct namespace *names;
    const char *wanted; /* NULL: all of them */
    namespace_each_name *each;
    void *context;
    bool is_dict; /* its keys are the names */
    uint64_t dict, found;
};

/* Hands the name on; false when that was enough. */
static bool
tell(struct lookup *lookup, uint64_t key, const char *name)
{
    const struct namespace *names = lookup->names;
    g_autoptr(GString) text = g_string_new(name);
    if (!name && !text_str(names->python, names->reader, key, NAME_LIMIT, text))
        return true;
    return lookup->each(lookup->context, text->str);
}

static void
take_names(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct lookup *lookup = sink->context;
    const struct namespace *names = lookup->names;
    for (size_t i = 0; i < count && !sink->stop; i++) {
        const struct reference *item = &items[i];
        const char *name = NULL;
        uint64_t key = 0;
        if (item->kind == REFERENCE_INSTANCE_DICT)
            lookup->dict = item->referent;
        if (item->kind == REFERENCE_ATTRIBUTE || (item->kind == REFERENCE_VALUE && lookup->is_dict))
            key = item->detail;
        else if (item->kind == REFERENCE_SLOT || item->kind == REFERENCE_FIELD)
            name = (const char *)(uintptr_t)item->detail;
        else
            continue;
        if (!lookup->wanted) {
            sink->stop = !tell(lookup, key, name);
        } else if (name ? strcmp(name, lookup->wanted) == 0
                        : text_equals(names->python, names->reader, key, lookup->wanted)) {
            lookup->found = item->referent;
            sink->stop = true;
        }
    }
}

static bool
goes_on(struct reference_sink *sink)
{
    const struct lookup *lookup = sink->context;
    return !lookup->names->budget || !budget_spent(lookup->names->budget);
}

/* False when there is nothing more to look for. */
static bool
look_through(struct lookup *lookup, uint64_t object)
{
    const struct namespace *names = lookup->names;
    struct reference items[BATCH];
    struct reference_sink sink = {
        .items = items, .capacity = BATCH, .take = take_names, .go_on = goes_on, .context = lookup};
    const struct type *type = python_type_of(names->python, names->reader, object);
    if (!type)
        return false;
    lookup->is_dict = type_has(type, TYPE_FLAG_DICT);
    python_references(names->python, names->reader, object, type, &sink);
    if (!sink.stop)
        reference_flush(&sink);
    return !sink.stop;
}

static void
look_up(struct lookup *lookup, uint64_t object)
{
    const struct namespace *names = lookup->names;
    const struct type *type = python_type_of(names->python, names->reader, object);
    bool is_class = type && type_has(type, TYPE_FLAG_TYPE);
    if (!look_through(lookup, object))
        return;
    uint64_t dict =
        is_class ? python_type_dict(names->python, names->reader, object) : lookup->dict;
    if (dict)
        look_through(lookup, dict);
}

uint64_t
namespace_own(const struct namespace *names, uint64_t object, const char *name)
{
    struct lookup lookup = {.names = names, .wanted = name};
    look_up(&lookup, object);
    return lookup.found;
}

void
namespace_each(const struct namespace *names, uint64_t object, namespace_each_name *each,
               void *context)
{
    struct lookup lookup = {.names = names, .each = each, .context = context};
    look_up(&lookup, object);
}

/* The classes in the __mro__ of TYPE, itself the first: the Nth of them, 0 past the last. */
static uint64_t
class_in_mro(const struct namespace *names, uint64_t type, uint64_t n)
{
    uint64_t mro, size, item;
    struct python *python = names->python;
    if (!python_field(python, names->reader, type, FIELD_TYPE_MRO, &mro) || !mro ||
        !python_field(python, names->reader, mro, FIELD_VAR_SIZE, &size) || size == 0)
        return n == 0 ? type : 0; /* one that is not ready yet */
    if (n >= MIN(size, MAX_MRO) ||
        !reader_word(names->reader,
                     mro + layout_offset(python->layout, FIELD_TUPLE_ITEMS) + n * python->word,
                     &item))
        return 0;
    return item;
}

uint64_t
namespace_class(const struct namespace *names, uint64_t type, const char *name)
{
    uint64_t step, found = 0;
    for (uint64_t n = 0; !found && (step = class_in_mro(names, type, n)); n++) {
        struct lookup lookup = {.names = names, .wanted = name};
        uint64_t dict = python_type_dict(names->python, names->reader, step);
        if (dict)
            look_through(&lookup, dict);
        found = lookup.found;
    }
    return found;
}

uint64_t
namespace_attribute(const struct namespace *names, uint64_t object, const char *name)
{
    const struct type *type = python_type_of(names->python, names->reader, object);
    uint64_t found = namespace_own(names, object, name);
    if (!found && type && type_has(type, TYPE_FLAG_TYPE))
        found = namespace_class(names, object, name);
    if (!found && type)
        found = namespace_class(names, type->address, name);
    return found;
}

bool
namespace_derives(const struct namespace *names, uint64_t type, uint64_t base)
{
    uint64_t step;
    for (uint64_t n = 0; (step = class_in_mro(names, type, n)); n++)
        if (step == base)
            return true;
    return false;
}

void
namespace_class_name(const struct namespace *names, const struct type *type, GString *out)
{
    struct python *python = names->python;
    uint64_t qualname;
    /* A type made in C has its module in tp_name. */
    if (!type->of_python ||
        !python_field(python, names->reader, type->address, FIELD_HEAP_TYPE_QUALNAME, &qualname)) {
        g_string_append(out, type->name);
        return;
    }
    uint64_t dict = python_type_dict(python, names->reader, type->address);
    uint64_t module = dict ? namespace_own(names, dict, "__module__") : 0;
    if (module && text_str(python, names->reader, module, NAME_LIMIT, out))
        g_string_append_c(out, '.');
    if (!text_str(python, names->reader, qualname, NAME_LIMIT, out))
        g_string_append(out, type->name);
}
