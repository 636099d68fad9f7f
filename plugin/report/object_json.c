#include "report/object_json.h"

#include "report/json_text.h"

static json_t *
json_of_size(const struct object_size *size)
{
    json_t *object = json_object(), *parts = json_object();
    uint64_t total = size->header + size->body;
    for (unsigned i = 0; i < size->part_count; i++) {
        json_object_set_new(parts, size->parts[i].what,
                            json_integer((json_int_t)size->parts[i].bytes));
        total += size->parts[i].bytes;
    }
    json_object_set_new(object, "total", json_integer((json_int_t)total));
    json_object_set_new(object, "header", json_integer((json_int_t)size->header));
    json_object_set_new(object, "object", json_integer((json_int_t)size->body));
    json_object_set_new(object, "outside", parts);
    return object;
}

static json_t *
json_of_refcount(const struct object_view *view)
{
    const struct refcount *refcount = &view->refcount;
    json_t *object = json_object();
    if (!view->counted) {
        json_decref(object);
        return NULL;
    }
    json_object_set_new(object, "count", json_integer((json_int_t)refcount->count));
    json_object_set_new(object, "found", json_integer((json_int_t)refcount->found));
    json_object_set_new(object, "maybe", json_integer((json_int_t)refcount->maybe));
    json_object_set_new(object, "immortal", json_boolean(refcount->immortal));
    json_object_set_new(object, "deferred", json_boolean(refcount->deferred));
    return object;
}

static json_t *
json_of_collector(const struct object_view *view)
{
    const struct collector_view *collector = &view->collector;
    json_t *object = json_object();
    bool tracked = collector->state != COLLECTOR_NO_HEAD && collector->state != COLLECTOR_UNTRACKED;
    json_object_set_new(object, "tracked",
                        collector->unreadable ? json_null() : json_boolean(tracked));
    if (tracked && collector->generation == GENERATION_PERMANENT)
        json_object_set_new(object, "generation", json_string("permanent"));
    else if (tracked && collector->generation >= 0)
        json_object_set_new(object, "generation", json_integer(collector->generation));
    json_object_set_new(object, "finalized", json_boolean(collector->finalized));
    json_object_set_new(object, "collecting", json_boolean(view->collecting));
    return object;
}

static json_t *
json_of_list(const struct value_list *list)
{
    json_t *object = json_object(), *texts = json_array();
    for (guint i = 0; i < list->texts->len; i++)
        json_array_append_new(texts, json_text_string(g_ptr_array_index(list->texts, i)));
    json_object_set_new(object, "total", json_integer((json_int_t)list->total));
    json_object_set_new(object, "shown", texts);
    return object;
}

/* Of a NULL value there is no member. */
static json_t *
json_of_object(const struct object_view *view)
{
    const struct {
        const char *name;
        json_t *value;
    } members[] = {
        {"complete", json_boolean(!view->value.unreadable)},
        {"address", json_text_address(view->address)},
        {"name", json_text_string(view->name)},
        {"type", json_text_string(view->type_name)},
        {"type_address", json_text_address(view->type_address)},
        {"size", json_of_size(&view->size)},
        {"refcount", json_of_refcount(view)},
        {"natives", json_text_string(view->natives)},
        {"natives_unread",
         view->natives_unread ? json_integer((json_int_t)view->natives_unread) : NULL},
        {"collector", json_of_collector(view)},
        {"hash", view->hash_state == HASH_KNOWN ? json_integer((json_int_t)view->hash) : NULL},
        {"length", view->has_length ? json_integer((json_int_t)view->length) : NULL},
        {"value", json_text_string(view->value.plain)},
        {"items", view->value.before ? json_of_list(&view->value.items) : NULL},
        {"attributes",
         view->value.attributes.texts->len ? json_of_list(&view->value.attributes) : NULL},
    };
    json_t *object = json_object();
    for (size_t i = 0; i < G_N_ELEMENTS(members); i++)
        json_object_set_new(object, members[i].name, members[i].value);
    return object;
}

void
object_append_json(const struct object_view *object, unsigned n, GString *out)
{
    json_text_separate(out, n);
    json_text_append(out, json_of_object(object));
}

void
objects_write_json(const struct objects_json *objects, GString *out)
{
    json_text_begin(out, &objects->about, "py-referrers-objects", OBJECT_SCHEMA_VERSION);
    g_string_append_printf(out, ",\n  \"complete\": %s", objects->incomplete ? "false" : "true");
    if (objects->note) {
        g_string_append(out, ",\n  \"not_shown\": ");
        g_autofree char *line = g_strchomp(g_strdup(objects->note));
        json_text_append(out, json_text_string(line));
    }
    g_string_append_printf(out, ",\n  \"objects\": [%s\n  ]\n}\n", objects->objects);
}
