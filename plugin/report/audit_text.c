#include "report/audit_text.h"

#include "python/text.h"
#include "python/type.h"
#include "query/naming.h"
#include "report/refcount_text.h"

enum list { OVER_RELEASED, HELD, UNEXPLAINED };

static const char *const difference_words[] = {
    [OVER_RELEASED] = "too few", [HELD] = "held by C code", [UNEXPLAINED] = "held elsewhere"};

static void
write_object(const struct audit_object *object, struct heap *heap, struct natives *natives,
             enum list list, GString *out)
{
    struct python *python = heap->python;
    const struct refcount *count = &object->refcount;
    g_autofree char *name =
        naming_object(python, &python->reader, object->address, heap_type(heap, object->id));
    g_string_append_printf(out, "    0x%" G_GINT64_MODIFIER "x  %s: ", object->address, name);
    if (natives && list != OVER_RELEASED) {
        g_autofree char *summary = natives_summary(natives, object->id);
        refcount_write(count, summary, natives_count(natives, object->id), out);
        g_string_append_c(out, '\n');
        return;
    }
    g_string_append_printf(out, "%scount %" G_GUINT64_FORMAT ", %u found",
                           count->freed ? "freed, " : "", count->count, count->found);
    if (count->maybe)
        g_string_append_printf(out, " and %u possible", count->maybe);
    g_string_append_printf(out, ": %" G_GUINT64_FORMAT " %s\n", object->difference,
                           difference_words[list]);
}

static void
write_groups(const GArray *groups, struct heap *heap, struct natives *natives, enum list list,
             GString *out)
{
    for (guint i = 0; i < groups->len; i++) {
        const struct audit_group *group = &g_array_index(groups, struct audit_group, i);
        g_string_append_printf(out, "  %s: %u object%s, %" G_GUINT64_FORMAT " count%s %s\n",
                               group->type->name, group->total, group->total == 1 ? "" : "s",
                               group->difference, group->difference == 1 ? "" : "s",
                               difference_words[list]);
        for (guint n = 0; n < group->objects->len; n++)
            write_object(&g_array_index(group->objects, struct audit_object, n), heap, natives,
                         list, out);
        if (group->total > group->objects->len)
            g_string_append_printf(out, "    … and %u more\n", group->total - group->objects->len);
    }
}

void
audit_write(const struct audit *audit, struct heap *heap, GString *out)
{
    struct natives *natives = audit->natives;
    g_string_append_printf(out, "Checked %" G_GUINT64_FORMAT " objects%s\n", audit->checked,
                           audit->complete ? "" : ", then the time ran out");
    if (audit->deferred)
        g_string_append_printf(
            out,
            "Not checked: %" G_GUINT64_FORMAT
            " objects (functions, code, classes, modules), whose references this "
            "free-threaded build does not all count\n",
            audit->deferred);
    if (audit->over_released_total) {
        g_string_append_printf(out,
                               "Over-released, fewer counts than holders (one Py_DECREF too many "
                               "or one Py_INCREF too few): %u\n",
                               audit->over_released_total);
        write_groups(audit->over_released, heap, natives, OVER_RELEASED, out);
    }
    if (audit->unexplained_total) {
        g_string_append_printf(out, "%s: %u\n",
                               natives ? "Leaked, more counts than holders and words of C code (a "
                                         "Py_DECREF that was forgotten, or C code out of sight)"
                                       : "Held by something that is no Python object (C code, or a "
                                         "Py_DECREF that was forgotten)",
                               audit->unexplained_total);
        write_groups(audit->unexplained, heap, natives, UNEXPLAINED, out);
    }
    if (audit->held_total) {
        g_string_append_printf(out, "Held by C code, words of whose memory lead to them: %u\n",
                               audit->held_total);
        write_groups(audit->held, heap, natives, HELD, out);
    }
    if (!audit->over_released_total && !audit->unexplained_total && !audit->held_total &&
        audit->complete)
        g_string_append(out, "Every count is accounted for\n");
}
