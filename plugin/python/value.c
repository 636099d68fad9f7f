#include "python/value.h"
#include "python/measure.h"
#include "python/text.h"
#include "python/type.h"

enum {
    PLAIN_LIMIT = 200, /* characters of a plain object's own value */
    ITEM_LIMIT = 60,   /* of one within another */
    BATCH = 64,        /* references looked at at a time */
};

bool
value_plain(struct python *python, struct reader *reader, uint64_t object, unsigned limit,
            GString *out)
{
    const struct type *type = python_type_of(python, reader, object);
    if (!type || !(type_has(type, TYPE_FLAG_STR) || type_has(type, TYPE_FLAG_BYTES) ||
                   type_has(type, TYPE_FLAG_INT) || object == python->none || text_is_float(type)))
        return false;
    text_repr(python, reader, object, limit, out);
    return true;
}

/* How containers are written (the repr functions of Objects/): one of exactly this type, and one
 * derived from it after its own name. */
static const struct container {
    const char *type_name;
    const char *before, *after;
    const char *derived_before, *derived_after;
    enum reference_kind kind;
} containers[] = {
    {"list", "[", "]", "([", "])", REFERENCE_ITEM},
    {"tuple", "(", ")", "(", ")", REFERENCE_ITEM},
    {"dict", "{", "}", "({", "})", REFERENCE_VALUE},
    {"set", "{", "}", "({", "})", REFERENCE_MEMBER},
    {"frozenset", "frozenset({", "})", "({", "})", REFERENCE_MEMBER},
    {"collections.deque", "deque([", "])", "([", "])", REFERENCE_ITEM},
};

static const struct container *
container_of(const struct type *type, bool *derived)
{
    *derived = false;
    for (const struct type *step = type; step; step = step->base, *derived = true)
        for (size_t i = 0; i < G_N_ELEMENTS(containers); i++)
            if (strcmp(containers[i].type_name, step->name) == 0)
                return &containers[i];
    return NULL;
}

/* References of one kind, taken down as text. */
struct listing {
    struct python *python;
    struct reader *reader;
    struct budget *budget;
    const struct type *type;
    struct value_list *list;
    enum reference_kind kind; /* what is wanted */
    uint32_t limit;
    uint64_t dict; /* of an instance, 0 if it has none */
};

static void
add_item(struct listing *listing, const struct reference *reference)
{
    GString *text = g_string_new(NULL);
    if (reference->kind == REFERENCE_VALUE) {
        text_repr(listing->python, listing->reader, reference->detail, ITEM_LIMIT, text);
        g_string_append(text, ": ");
    }
    text_repr(listing->python, listing->reader, reference->referent, ITEM_LIMIT, text);
    g_ptr_array_add(listing->list->texts, g_string_free(text, FALSE));
}

static void
add_attribute(struct listing *listing, const struct reference *reference)
{
    GString *text = g_string_new(".");
    if (reference->kind == REFERENCE_SLOT)
        g_string_append(text, (const char *)(uintptr_t)reference->detail);
    else
        text_value(listing->python, listing->reader, reference->detail, ITEM_LIMIT, text);
    g_string_append(text, " = ");
    text_repr(listing->python, listing->reader, reference->referent, ITEM_LIMIT, text);
    g_ptr_array_add(listing->list->texts, g_string_free(text, FALSE));
}

static void
take_items(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct listing *listing = sink->context;
    for (size_t i = 0; i < count; i++) {
        if (items[i].kind != listing->kind)
            continue;
        listing->list->total++;
        if (listing->list->texts->len < listing->limit)
            add_item(listing, &items[i]);
        else
            sink->stop = true; /* how many there are, the container itself says */
    }
}

/* Attributes, in the instance itself or in its dict. */
static void
take_attributes(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct listing *listing = sink->context;
    for (size_t i = 0; i < count; i++) {
        if (items[i].kind == REFERENCE_INSTANCE_DICT)
            listing->dict = items[i].referent;
        if (items[i].kind != listing->kind && items[i].kind != REFERENCE_SLOT)
            continue;
        listing->list->total++;
        if (listing->list->texts->len < listing->limit)
            add_attribute(listing, &items[i]);
    }
}

static bool
goes_on(struct reference_sink *sink)
{
    const struct listing *listing = sink->context;
    return !budget_spent(listing->budget);
}

typedef void take_function(struct reference_sink *sink, const struct reference *items,
                           size_t count);

/* Lets TAKE see what OBJECT refers to; true if all of it could be read. */
static bool
list_references(struct listing *listing, uint64_t object, const struct type *type,
                take_function *take)
{
    struct reference items[BATCH];
    struct reference_sink sink = {
        .items = items, .capacity = BATCH, .take = take, .go_on = goes_on, .context = listing};
    python_references(listing->python, listing->reader, object, type, &sink);
    reference_flush(&sink);
    return sink.unreadable == 0;
}

static void
read_container(struct listing *listing, uint64_t object, struct value *value)
{
    bool derived;
    const struct type *type = listing->type;
    const struct container *container = container_of(type, &derived);
    if (!container)
        return;
    listing->list = &value->items;
    listing->kind = container->kind;
    value->unreadable |= !list_references(listing, object, type, take_items);
    uint64_t length;
    if (measure_length(listing->python, listing->reader, object, type, &length))
        value->items.total = length;
    bool one_of_tuple =
        strcmp(container->type_name, "tuple") == 0 && !derived && value->items.total == 1;
    bool empty_set = container->kind == REFERENCE_MEMBER && value->items.total == 0;
    value->before =
        derived || empty_set
            ? g_strconcat(type->short_name, empty_set ? "(" : container->derived_before, NULL)
            : g_strdup(container->before);
    value->after = g_strdup(empty_set      ? ")"
                            : one_of_tuple ? ",)"
                            : derived      ? container->derived_after
                                           : container->after);
}

static void
read_attributes(struct listing *listing, uint64_t object, struct value *value)
{
    listing->list = &value->attributes;
    listing->kind = REFERENCE_ATTRIBUTE;
    value->unreadable |= !list_references(listing, object, listing->type, take_attributes);
    const struct type *type =
        listing->dict ? python_type_of(listing->python, listing->reader, listing->dict) : NULL;
    if (!type || !type_has(type, TYPE_FLAG_DICT))
        return;
    listing->kind = REFERENCE_VALUE;
    value->unreadable |= !list_references(listing, listing->dict, type, take_attributes);
}

void
value_read(struct python *python, struct reader *reader, uint64_t object, const struct type *type,
           uint32_t limit, struct budget *budget, struct value *value)
{
    *value = (struct value){
        .items.texts = g_ptr_array_new_with_free_func(g_free),
        .attributes.texts = g_ptr_array_new_with_free_func(g_free),
    };
    struct listing listing = {
        .python = python, .reader = reader, .budget = budget, .type = type, .limit = limit};
    GString *plain = g_string_new(NULL);
    bool is_plain = value_plain(python, reader, object, PLAIN_LIMIT, plain);
    value->plain = g_string_free(plain, !is_plain);
    if (!is_plain)
        read_container(&listing, object, value);
    read_attributes(&listing, object, value);
}

void
value_clear(struct value *value)
{
    g_free(value->plain);
    g_free(value->before);
    g_free(value->after);
    g_ptr_array_free(value->items.texts, TRUE);
    g_ptr_array_free(value->attributes.texts, TRUE);
}

static void
append_list(const struct value_list *list, GString *out)
{
    for (guint i = 0; i < list->texts->len; i++)
        g_string_append_printf(out, "%s%s", i ? ", " : "",
                               (char *)g_ptr_array_index(list->texts, i));
    if (list->total > list->texts->len)
        g_string_append_printf(out, "%s… %" G_GUINT64_FORMAT " more", list->texts->len ? ", " : "",
                               list->total - list->texts->len);
}

void
value_line(struct python *python, struct reader *reader, uint64_t object, const struct type *type,
           uint32_t count, struct budget *budget, GString *out)
{
    struct value value;
    value_read(python, reader, object, type, count, budget, &value);
    bool has_own = value.plain || value.before;
    if (value.plain)
        g_string_append(out, value.plain);
    if (value.before) {
        g_string_append(out, value.before);
        append_list(&value.items, out);
        g_string_append(out, value.after);
    }
    if (has_own && value.attributes.total)
        g_string_append(out, ", ");
    append_list(&value.attributes, out);
    value_clear(&value);
}
