#include "report/heap_json.h"
#include "python/type.h"
#include "python/value.h"
#include "query/type_names.h"
#include "report/json_text.h"

enum { VIEW_ITEMS = 3 };

static json_t *
json_size(uint64_t number)
{
    return json_integer((json_int_t)number);
}

static json_t *
begin(const struct heap_view *view, const char *kind, bool complete)
{
    json_t *root = json_text_about(&view->about, "py-referrers-heap", HEAP_SCHEMA_VERSION);
    json_object_set_new(root, "complete", json_boolean(complete && !view->incomplete));
    json_object_set_new(root, "kind", json_string(kind));
    return root;
}

/* ROOT with a line for each of its members, and one for each of ROWS, its last. */
static void
end(json_t *root, const char *name, json_t *rows, GString *out)
{
    const char *key;
    json_t *value;
    json_object_foreach(root, key, value)
    {
        g_string_append_printf(out, "%s\n  \"%s\": ", out->len ? "," : "{", key);
        json_text_append(out, json_incref(value));
    }
    g_string_append_printf(out, ",\n  \"%s\": [", name);
    for (size_t i = 0; i < json_array_size(rows); i++) {
        json_text_separate(out, (unsigned)i);
        json_text_append(out, json_incref(json_array_get(rows, i)));
    }
    g_string_append(out, json_array_size(rows) ? "\n  ]\n}\n" : "]\n}\n");
    json_decref(root);
    json_decref(rows);
}

static void
set_total(json_t *root, const char *key, uint64_t types, uint64_t count, uint64_t bytes)
{
    json_t *total = json_object();
    json_object_set_new(total, "types", json_size(types));
    json_object_set_new(total, "count", json_size(count));
    json_object_set_new(total, "bytes", json_size(bytes));
    json_object_set_new(root, key, total);
}

void
heap_json_types(const struct heap_view *view, const struct histogram *histogram, GString *out)
{
    json_t *root = begin(view, "types", histogram->complete), *rows = json_array();
    guint shown = MIN(histogram->rows->len, view->limit);
    uint64_t count = histogram->count, bytes = histogram->bytes;
    for (guint i = 0; i < shown; i++) {
        const struct histogram_row *row = &g_array_index(histogram->rows, struct histogram_row, i);
        json_t *entry = json_text_item(rows);
        json_object_set_new(entry, "type", json_text_string(row->name));
        json_object_set_new(entry, "address", json_text_address(row->type->address));
        json_object_set_new(entry, "count", json_size(row->count));
        json_object_set_new(entry, "bytes", json_size(row->bytes));
        if (view->retained)
            json_object_set_new(entry, "retained", json_size(row->retained));
        count -= row->count;
        bytes -= row->bytes;
    }
    set_total(root, "total", histogram->rows->len, histogram->count, histogram->bytes);
    set_total(root, "not_shown", histogram->rows->len - shown, count, bytes);
    end(root, "types", rows, out);
}

static json_t *
json_of_growth(const struct growth_row *row)
{
    json_t *object = json_object();
    if (row->name)
        json_object_set_new(object, "type", json_text_string(row->name));
    json_object_set_new(object, "count", json_size(row->count));
    json_object_set_new(object, "count_change", json_integer((json_int_t)row->count_change));
    json_object_set_new(object, "bytes", json_size(row->bytes));
    json_object_set_new(object, "bytes_change", json_integer((json_int_t)row->bytes_change));
    return object;
}

static void
set_growth(json_t *root, const char *key, uint64_t types, const struct growth_row *sum)
{
    json_t *object = json_of_growth(sum);
    json_object_set_new(object, "types", json_size(types));
    json_object_set_new(root, key, object);
}

void
heap_json_growth(const struct heap_view *view, const struct growth *growth,
                 const struct earlier_heap *earlier, GString *out)
{
    json_t *root = begin(view, "growth", !earlier->incomplete), *rows = json_array();
    guint shown = MIN(growth->rows->len, view->limit);
    struct growth_row rest = growth->changed;
    for (guint i = 0; i < shown; i++) {
        const struct growth_row *row = &g_array_index(growth->rows, struct growth_row, i);
        json_array_append_new(rows, json_of_growth(row));
        growth_take_off(&rest, row);
    }
    set_growth(root, "total", growth->rows->len + growth->unchanged, &growth->total);
    set_growth(root, "not_shown", growth->rows->len - shown, &rest);
    json_object_set_new(root, "unchanged", json_size(growth->unchanged));
    json_object_set_new(root, "python_before", json_text_string(earlier->python));
    end(root, "growth", rows, out);
}

void
heap_json_instances(const struct heap_view *view, const struct selection *selection, GString *out)
{
    struct heap *heap = view->heap;
    json_t *root = begin(view, "instances", selection->complete), *rows = json_array();
    for (guint i = 0; i < selection->objects->len; i++) {
        const struct selected *found = &g_array_index(selection->objects, struct selected, i);
        const struct type *type = heap_type(heap, found->id);
        json_t *entry = json_text_item(rows);
        g_autofree char *name = type_name_of(heap, type, view->budget);
        g_autoptr(GString) value = g_string_new(NULL);
        value_line(heap->python, &heap->python->reader, found->address, type, VIEW_ITEMS,
                   view->budget, value);
        json_object_set_new(entry, "address", json_text_address(found->address));
        json_object_set_new(entry, "type", json_text_string(name));
        json_object_set_new(entry, "bytes", json_size(found->size));
        if (view->retained)
            json_object_set_new(entry, "retained", json_size(view->retained->bytes[found->id]));
        json_object_set_new(entry, "value", json_text_string(value->str));
    }
    json_object_set_new(root, "count", json_size(selection->instances));
    json_object_set_new(root, "matching", json_size(selection->matching));
    end(root, "instances", rows, out);
}

static json_t *
json_held(const struct heap_view *view, const struct suspect *suspect)
{
    json_t *rows = json_array();
    for (guint i = 0; i < suspect->held->len; i++) {
        const struct held_type *held = &g_array_index(suspect->held, struct held_type, i);
        json_t *entry = json_text_item(rows);
        g_autofree char *name = type_name_of(view->heap, held->type, view->budget);
        json_object_set_new(entry, "type", json_text_string(name));
        json_object_set_new(entry, "count", json_size(held->count));
        json_object_set_new(entry, "retained", json_size(held->bytes));
    }
    return rows;
}

void
heap_json_suspects(const struct heap_view *view, const GArray *suspects, GString *out)
{
    struct heap *heap = view->heap;
    json_t *root = begin(view, "suspects", true), *rows = json_array();
    for (guint i = 0; i < MIN(suspects->len, view->limit); i++) {
        const struct suspect *suspect = &g_array_index(suspects, struct suspect, i);
        uint64_t address = address_map_address(heap->objects, suspect->id);
        uint32_t above = view->retained->dominators.immediate[suspect->id];
        g_autofree char *name = heap_view_name(view, suspect->id);
        json_t *entry = json_text_item(rows);
        json_object_set_new(entry, "address", json_text_address(address));
        json_object_set_new(entry, "name", json_text_string(name));
        json_object_set_new(entry, "retained", json_size(suspect->bytes));
        json_object_set_new(entry, "objects", json_size(suspect->objects));
        json_object_set_new(entry, "dominator",
                            above == heap->object_count
                                ? json_null()
                                : json_text_address(address_map_address(heap->objects, above)));
        json_object_set_new(entry, "holds", json_held(view, suspect));
    }
    json_object_set_new(root, "bytes", json_size(view->retained->bytes[heap->object_count]));
    json_object_set_new(root, "count", json_size(suspects->len));
    end(root, "suspects", rows, out);
}
