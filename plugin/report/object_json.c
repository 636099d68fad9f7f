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

static void
member(GString *out, const char *name, json_t *value)
{
    if (!value)
        return;
    g_string_append_printf(out, ",\n  \"%s\": ", name);
    json_text_append(out, value);
}

void
object_write_json(const struct object_view *object, const struct about *about, bool incomplete,
                  GString *out)
{
    json_text_begin(out, about, "py-referrers-object", OBJECT_SCHEMA_VERSION);
    member(out, "complete", json_boolean(!incomplete && !object->value.unreadable));
    member(out, "address", json_text_address(object->address));
    member(out, "name", json_text_string(object->name));
    member(out, "type", json_text_string(object->type_name));
    member(out, "type_address", json_text_address(object->type_address));
    member(out, "size", json_of_size(&object->size));
    member(out, "refcount", json_of_refcount(object));
    member(out, "collector", json_of_collector(object));
    member(out, "hash",
           object->hash_state == HASH_KNOWN ? json_integer((json_int_t)object->hash) : NULL);
    member(out, "length", object->has_length ? json_integer((json_int_t)object->length) : NULL);
    member(out, "value", json_text_string(object->value.plain));
    member(out, "items", object->value.before ? json_of_list(&object->value.items) : NULL);
    member(out, "attributes",
           object->value.attributes.texts->len ? json_of_list(&object->value.attributes) : NULL);
    g_string_append(out, "\n}\n");
}
