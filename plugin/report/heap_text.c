#include "report/heap_text.h"
#include "python/namespace.h"
#include "python/text.h"
#include "python/type.h"
#include "python/value.h"
#include "query/naming.h"
#include "query/type_names.h"

enum { VIEW_ITEMS = 3, VIEW_LENGTH = 70, HELD_TYPES = 3, MAX_STEPS = 8, MAX_HOLDERS = 64 };

static double
percent(uint64_t part, uint64_t whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 0;
}

void
heap_text_types(const struct heap_view *view, const struct histogram *histogram, GString *out)
{
    guint shown = MIN(histogram->rows->len, view->limit);
    uint64_t count = histogram->count, bytes = histogram->bytes;
    g_string_append_printf(out, "%10s %13s %6s%s  Type\n", "Count", "Bytes", "",
                           view->retained ? "      Retained" : "");
    for (guint i = 0; i < shown; i++) {
        const struct histogram_row *row = &g_array_index(histogram->rows, struct histogram_row, i);
        g_string_append_printf(out, "%10" G_GUINT64_FORMAT " %13" G_GUINT64_FORMAT " %5.1f%%",
                               row->count, row->bytes, percent(row->bytes, histogram->bytes));
        if (view->retained)
            g_string_append_printf(out, " %13" G_GUINT64_FORMAT, row->retained);
        g_string_append_printf(out, "  %s\n", row->name);
        count -= row->count;
        bytes -= row->bytes;
    }
    if (shown < histogram->rows->len)
        g_string_append_printf(out,
                               "%10" G_GUINT64_FORMAT " %13" G_GUINT64_FORMAT
                               " %5.1f%%%s  of %u more type%s: not shown, see -limit\n",
                               count, bytes, percent(bytes, histogram->bytes),
                               view->retained ? "              " : "", histogram->rows->len - shown,
                               histogram->rows->len - shown == 1 ? "" : "s");
    g_string_append_printf(
        out, "%10" G_GUINT64_FORMAT " %13" G_GUINT64_FORMAT "         in all, of %u types\n",
        histogram->count, histogram->bytes, histogram->rows->len);
    if (!histogram->complete)
        g_string_append_printf(out,
                               "Not counted to the end: the time ran out after %" G_GUINT64_FORMAT
                               " of %u objects\n",
                               histogram->count, view->heap->object_count);
}

/* "+1234", "-5"; of no change, a "0". */
static void
append_change(GString *out, int width, int64_t change)
{
    g_autofree char *text =
        g_strdup_printf(change ? "%+" G_GINT64_FORMAT : "%" G_GINT64_FORMAT, change);
    g_string_append_printf(out, " %*s", width, text);
}

static void
append_growth_row(GString *out, const struct growth_row *row)
{
    g_string_append_printf(out, "%10" G_GUINT64_FORMAT, row->count);
    append_change(out, 10, row->count_change);
    g_string_append_printf(out, " %13" G_GUINT64_FORMAT, row->bytes);
    append_change(out, 13, row->bytes_change);
}

void
heap_text_growth(const struct heap_view *view, const struct growth *growth,
                 const struct earlier_heap *earlier, GString *out)
{
    guint shown = MIN(growth->rows->len, view->limit), more = growth->rows->len - shown;
    struct growth_row rest = growth->changed;
    g_string_append_printf(out, "%10s %10s %13s %13s  Type\n", "Count", "Change", "Bytes",
                           "Change");
    for (guint i = 0; i < shown; i++) {
        const struct growth_row *row = &g_array_index(growth->rows, struct growth_row, i);
        append_growth_row(out, row);
        g_string_append_printf(out, "  %s\n", row->name);
        growth_take_off(&rest, row);
    }
    if (more) {
        append_growth_row(out, &rest);
        g_string_append_printf(out, "  of %u more type%s: not shown, see -limit\n", more,
                               more == 1 ? "" : "s");
    }
    append_growth_row(out, &growth->total);
    g_string_append_printf(out, "  in all; %u type%s unchanged\n", growth->unchanged,
                           growth->unchanged == 1 ? " is" : "s are");
    if (earlier->incomplete)
        g_string_append(out, "Parts of the earlier heap could not be read\n");
    if (earlier->python && g_strcmp0(earlier->python, view->about.python) != 0)
        g_string_append_printf(out, "The earlier heap is of CPython %s\n", earlier->python);
}

/* As much of VIEW as a line is good for. */
static void
append_view(GString *out, const char *view)
{
    bool whole = g_utf8_strlen(view, -1) <= VIEW_LENGTH;
    g_string_append_len(out, view, whole ? -1 : g_utf8_offset_to_pointer(view, VIEW_LENGTH) - view);
    g_string_append(out, whole ? "\n" : "…\n");
}

void
heap_text_instances(const struct heap_view *view, const struct selection *selection,
                    const struct selection_options *options, GString *out)
{
    struct heap *heap = view->heap;
    g_autofree char *what = selection_describe(heap, selection, options, view->budget);
    for (guint i = 0; i < selection->objects->len; i++) {
        const struct selected *found = &g_array_index(selection->objects, struct selected, i);
        const struct type *type = heap_type(heap, found->id);
        g_autofree char *name = type_name_of(heap, type, view->budget);
        g_autoptr(GString) value = g_string_new(NULL);
        value_line(heap->python, &heap->python->reader, found->address, type, VIEW_ITEMS,
                   view->budget, value);
        g_string_append_printf(out, "0x%" G_GINT64_MODIFIER "x %9" G_GUINT64_FORMAT, found->address,
                               found->size);
        if (view->retained)
            g_string_append_printf(out, " %13" G_GUINT64_FORMAT, view->retained->bytes[found->id]);
        g_string_append_printf(out, "  %s%s", name, value->len ? "  " : "");
        append_view(out, value->str);
    }
    g_string_append_printf(out, "%c%s\n", g_ascii_toupper(*what), what + 1);
}

/* Appends " of module app" for a dict that is the namespace of a module, class or instance. */
static void
append_owner(const struct heap_view *view, uint32_t id, GString *out)
{
    struct heap *heap = view->heap;
    uint64_t dict = address_map_address(heap->objects, id);
    uint32_t count;
    const uint32_t *holders = index_referrers(view->index, id, &count);
    for (uint32_t i = 0; i < MIN(count, MAX_HOLDERS); i++) {
        uint64_t holder = address_map_address(heap->objects, holders[i]);
        const struct type *type = heap_type(heap, holders[i]);
        if (namespace_dict(&(struct namespace){heap->python, &heap->python->reader, view->budget},
                           holder) != dict)
            continue;
        g_string_append(out, " of ");
        text_object(heap->python, &heap->python->reader, holder, type, out);
        return;
    }
}

char *
heap_view_name(const struct heap_view *view, uint32_t id)
{
    struct heap *heap = view->heap;
    const struct type *type = heap_type(heap, id);
    g_autofree char *name = naming_object(heap->python, &heap->python->reader,
                                          address_map_address(heap->objects, id), type);
    GString *text = g_string_new(name);
    if (type_has(type, TYPE_FLAG_DICT))
        append_owner(view, id, text);
    return g_string_free(text, FALSE);
}

/* The objects that dominate ID, from the nearest on. */
static void
write_dominators(const struct heap_view *view, uint32_t id, GString *out)
{
    struct heap *heap = view->heap;
    uint32_t above = id;
    for (unsigned steps = 0; steps < MAX_STEPS; steps++) {
        above = view->retained->dominators.immediate[above];
        if (above == heap->object_count)
            break;
        uint64_t address = address_map_address(heap->objects, above);
        g_autofree char *name =
            naming_object(heap->python, &heap->python->reader, address, heap_type(heap, above));
        g_string_append_printf(out, "    %s %s (id=0x%" G_GINT64_MODIFIER "x)\n",
                               steps ? "            in" : "held only by", name, address);
    }
    if (above != heap->object_count &&
        view->retained->dominators.immediate[above] != heap->object_count)
        g_string_append(out, "                …\n");
}

static void
write_suspect(const struct heap_view *view, const struct suspect *suspect, GString *out)
{
    struct heap *heap = view->heap;
    uint64_t all = view->retained->bytes[heap->object_count];
    uint64_t address = address_map_address(heap->objects, suspect->id);
    g_autofree char *name = heap_view_name(view, suspect->id);
    g_string_append_printf(out,
                           "%s (id=0x%" G_GINT64_MODIFIER "x) retains %" G_GUINT64_FORMAT
                           " bytes (%.1f%%) in %" G_GUINT64_FORMAT " object%s\n",
                           name, address, suspect->bytes, percent(suspect->bytes, all),
                           suspect->objects, suspect->objects == 1 ? "" : "s");
    for (guint i = 0; i < MIN(suspect->held->len, HELD_TYPES); i++) {
        const struct held_type *held = &g_array_index(suspect->held, struct held_type, i);
        g_autofree char *type = type_name_of(heap, held->type, view->budget);
        g_string_append_printf(out,
                               "    holds alone: %" G_GUINT64_FORMAT
                               " %s, retaining %" G_GUINT64_FORMAT " bytes\n",
                               held->count, type, held->bytes);
    }
    write_dominators(view, suspect->id, out);
}

void
heap_text_suspects(const struct heap_view *view, const GArray *suspects, GString *out)
{
    guint shown = MIN(suspects->len, view->limit);
    const struct retained *retained = view->retained;
    for (guint i = 0; i < shown; i++)
        write_suspect(view, &g_array_index(suspects, struct suspect, i), out);
    if (shown < suspects->len)
        g_string_append_printf(out, "%u more suspect%s: not shown, see -limit\n",
                               suspects->len - shown, suspects->len - shown == 1 ? "" : "s");
    g_string_append_printf(out,
                           "%u object%s that retain%s a fiftieth or more of %" G_GUINT64_FORMAT
                           " bytes and not through a few others that do\n",
                           suspects->len, suspects->len == 1 ? "" : "s",
                           suspects->len == 1 ? "s" : "",
                           retained->bytes[view->heap->object_count]);
    if (retained->unreached)
        g_string_append_printf(out,
                               "No root was found for %u objects (%" G_GUINT64_FORMAT
                               " bytes): held by C code alone, or garbage\n",
                               retained->unreached, retained->unreached_bytes);
}
