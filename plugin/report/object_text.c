#include "report/object_text.h"
#include "report/refcount_text.h"

enum { TITLE_WIDTH = 14, LINE_WIDTH = 100 };

static void row(GString *out, const char *title, const char *format, ...) G_GNUC_PRINTF(3, 4);

static void
row(GString *out, const char *title, const char *format, ...)
{
    va_list arguments;
    g_string_append_printf(out, "%-*s", TITLE_WIDTH, title);
    va_start(arguments, format);
    g_string_append_vprintf(out, format, arguments);
    va_end(arguments);
    g_string_append_c(out, '\n');
}

/* "136 bytes: 16 of header, 56 of the object, 64 of items" */
static void
write_size(const struct object_size *size, GString *out)
{
    g_autoptr(GString) parts = g_string_new(NULL);
    uint64_t total = size->header + size->body;
    if (size->header)
        g_string_append_printf(parts, "%" G_GUINT64_FORMAT " of header, ", size->header);
    g_string_append_printf(parts, "%" G_GUINT64_FORMAT " of the object", size->body);
    for (unsigned i = 0; i < size->part_count; i++) {
        g_string_append_printf(parts, ", %" G_GUINT64_FORMAT " of %s", size->parts[i].bytes,
                               size->parts[i].what);
        total += size->parts[i].bytes;
    }
    if (total == size->body)
        row(out, "Size", "%" G_GUINT64_FORMAT " bytes", total);
    else
        row(out, "Size", "%" G_GUINT64_FORMAT " bytes: %s", total, parts->str);
}

static void
write_unread(const struct object_view *object, GString *out)
{
    if (object->natives_unread)
        row(out, "", "%" G_GUINT64_FORMAT " page%s of the memory of C code could not be read",
            object->natives_unread, object->natives_unread == 1 ? "" : "s");
}

/* How many of its counts are explained, and where the rest may be. */
static void
write_refcount(const struct object_view *object, GString *out)
{
    const struct refcount *refcount = &object->refcount;
    guint64 count = refcount->count, found = refcount->found;
    if (refcount->immortal) {
        row(out, "Refcount", "%" G_GUINT64_FORMAT ": part of the program, never freed", count);
        return;
    }
    if (refcount->deferred) {
        row(out, "Refcount",
            "%" G_GUINT64_FORMAT ", and %" G_GUINT64_FORMAT
            " references were found: this free-threaded build does not count all references to it",
            count, found);
        return;
    }
    if (count < found) {
        row(out, "Refcount",
            "%" G_GUINT64_FORMAT ", but %" G_GUINT64_FORMAT
            " references were found: released once too often, it will be freed while in use",
            count, found);
        return;
    }
    if (count == found) {
        row(out, "Refcount", "%" G_GUINT64_FORMAT ": %s", count,
            found == 1 ? "the reference was found" : "all references were found");
        return;
    }
    if (object->natives_searched) {
        g_autoptr(GString) text = g_string_new(NULL);
        refcount_write(refcount, object->natives, object->native_words, text);
        row(out, "Refcount", "%s", text->str + strlen("refcount "));
        write_unread(object, out);
        return;
    }
    row(out, "Refcount",
        "%" G_GUINT64_FORMAT ": %" G_GUINT64_FORMAT " found, %" G_GUINT64_FORMAT " not", count,
        found, count - found);
    if (refcount->maybe)
        row(out, "", "%u slot%s on an evaluation stack or guessed word%s may hold %s",
            refcount->maybe, refcount->maybe == 1 ? "" : "s", refcount->maybe == 1 ? "" : "s",
            count - found > refcount->maybe ? "some of them" : "them");
    if (count - found > refcount->maybe)
        row(out, "",
            "the rest is held by C code, on its stack or in its memory, or was never released");
    write_unread(object, out);
}

static void
write_collector(const struct object_view *object, GString *out)
{
    const struct collector_view *collector = &object->collector;
    const char *finalized = collector->finalized ? "; its finalizer has run" : "";
    if (collector->unreadable)
        row(out, "Collector", "its header could not be read");
    else if (collector->state == COLLECTOR_NO_HEAD)
        row(out, "Collector", "untracked: it never sees objects of this kind");
    else if (collector->state == COLLECTOR_UNTRACKED)
        row(out, "Collector", "untracked%s", finalized);
    else if (collector->generation == GENERATION_PERMANENT)
        row(out, "Collector", "tracked, permanent generation%s", finalized);
    else if (collector->generation == GENERATION_NONE)
        row(out, "Collector", "tracked%s", finalized);
    else if (collector->generation == GENERATION_UNKNOWN)
        row(out, "Collector", "tracked, generation not found%s", finalized);
    else
        row(out, "Collector", "tracked, generation %d%s", collector->generation, finalized);
    if (object->collecting)
        row(out, "", "the collector was at work: this may be in flux");
}

/* The items between what stands around them, in one line if it fits. */
static void
write_container(const struct value *value, GString *out)
{
    const GPtrArray *texts = value->items.texts;
    uint64_t more = value->items.total - MIN(value->items.total, texts->len);
    glong width = TITLE_WIDTH + g_utf8_strlen(value->before, -1) + g_utf8_strlen(value->after, -1);
    g_autoptr(GString) rest = g_string_new(NULL);
    if (more)
        g_string_append_printf(rest, "… %" G_GUINT64_FORMAT " more", more);
    for (guint i = 0; i < texts->len; i++)
        width += g_utf8_strlen(g_ptr_array_index(texts, i), -1) + 2;
    bool fits = width + g_utf8_strlen(rest->str, -1) <= LINE_WIDTH;
    g_autofree char *line_break = g_strdup_printf(",\n%*s", TITLE_WIDTH + 1, "");
    g_autoptr(GString) text = g_string_new(value->before);
    if (!fits)
        g_string_append_printf(text, "\n%*s", TITLE_WIDTH + 1, "");
    for (guint i = 0; i < texts->len + (more ? 1 : 0); i++) {
        if (i)
            g_string_append(text, fits ? ", " : line_break);
        g_string_append(text, i < texts->len ? g_ptr_array_index(texts, i) : rest->str);
    }
    if (!fits)
        g_string_append_printf(text, "\n%*s", TITLE_WIDTH, "");
    row(out, "Value", "%s%s", text->str, value->after);
}

static void
write_attributes(const struct value_list *attributes, GString *out)
{
    for (guint i = 0; i < attributes->texts->len; i++)
        row(out, i ? "" : "Attributes", "%s", (char *)g_ptr_array_index(attributes->texts, i));
    if (attributes->total > attributes->texts->len)
        row(out, attributes->texts->len ? "" : "Attributes", "… %" G_GUINT64_FORMAT " more",
            attributes->total - attributes->texts->len);
}

void
object_write(const struct object_view *object, GString *out)
{
    row(out, "Object", "%s (id=0x%" G_GINT64_MODIFIER "x)", object->name, object->address);
    row(out, "Type", "%s (id=0x%" G_GINT64_MODIFIER "x)", object->type_name, object->type_address);
    write_size(&object->size, out);
    if (object->counted)
        write_refcount(object, out);
    else
        row(out, "Refcount", "not looked at");
    write_collector(object, out);
    if (object->hash_state == HASH_KNOWN)
        row(out, "Hash", "%" G_GINT64_FORMAT, object->hash);
    else if (object->hash_state == HASH_NOT_COMPUTED)
        row(out, "Hash", "not computed yet");
    if (object->has_length)
        row(out, "Length", "%" G_GUINT64_FORMAT, object->length);
    if (object->value.plain)
        row(out, "Value", "%s", object->value.plain);
    else if (object->value.before)
        write_container(&object->value, out);
    write_attributes(&object->value.attributes, out);
    if (object->value.unreadable)
        row(out, "Not read", "some of its contents");
}
