#include "python/lookup.h"
#include "python/text.h"
#include "python/type.h"

enum { MAX_ASKS = 16 }; /* times REFERENCE_STEPS entries */

struct lookup {
    struct python *python;
    struct reader *reader;
    const char *key;
    uint64_t value;
    unsigned asks;
};

static void
take_value(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct lookup *lookup = sink->context;
    for (size_t i = 0; i < count && !lookup->value; i++) {
        if (items[i].kind == REFERENCE_VALUE &&
            text_equals(lookup->python, lookup->reader, items[i].detail, lookup->key))
            lookup->value = items[i].referent;
    }
    sink->stop = lookup->value != 0;
}

static bool
may_go_on(struct reference_sink *sink)
{
    struct lookup *lookup = sink->context;
    return lookup->asks++ < MAX_ASKS;
}

static void
look_through(struct lookup *lookup, uint64_t object)
{
    struct reference items[16];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_value,
                                  .go_on = may_go_on,
                                  .context = lookup};
    const struct type *type = python_type_of(lookup->python, lookup->reader, object);
    if (type)
        python_references(lookup->python, lookup->reader, object, type, &sink);
    reference_flush(&sink);
}

uint64_t
lookup_key(struct python *python, struct reader *reader, uint64_t dict, const char *key)
{
    struct lookup lookup = {.python = python, .reader = reader, .key = key};
    look_through(&lookup, dict);
    return lookup.value;
}
