#include "report/audit_text.h"

#include "python/text.h"
#include "python/type.h"
#include "query/naming.h"

static void
write_object(const struct audit_object *object, struct heap *heap, struct natives *natives,
             bool too_few, GString *out)
{
    struct python *python = heap->python;
    const struct refcount *count = &object->refcount;
    g_autofree char *name =
        naming_object(python, &python->reader, object->address, heap_type(heap, object->id));
    g_string_append_printf(
        out, "    0x%" G_GINT64_MODIFIER "x  %s: count %" G_GUINT64_FORMAT ", %u found",
        object->address, name, count->count, count->found);
    if (count->maybe)
        g_string_append_printf(out, " and %u possible", count->maybe);
    g_string_append_printf(out, ": %" G_GUINT64_FORMAT " %s", object->difference,
                           too_few ? "too few" : "held elsewhere");
    g_autofree char *summary = natives && !too_few ? natives_summary(natives, object->id) : NULL;
    if (natives && !too_few)
        g_string_append_printf(out, "; in C code: %s", summary ? summary : "nothing was found");
    g_string_append_c(out, '\n');
}

static void
write_groups(const GArray *groups, struct heap *heap, struct natives *natives, bool too_few,
             GString *out)
{
    for (guint i = 0; i < groups->len; i++) {
        const struct audit_group *group = &g_array_index(groups, struct audit_group, i);
        g_string_append_printf(out, "  %s: %u object%s, %" G_GUINT64_FORMAT " count%s %s\n",
                               group->type->name, group->total, group->total == 1 ? "" : "s",
                               group->difference, group->difference == 1 ? "" : "s",
                               too_few ? "too few" : "held elsewhere");
        for (guint n = 0; n < group->objects->len; n++)
            write_object(&g_array_index(group->objects, struct audit_object, n), heap, natives,
                         too_few, out);
        if (group->total > group->objects->len)
            g_string_append_printf(out, "    … and %u more\n", group->total - group->objects->len);
    }
}

void
audit_write(const struct audit *audit, struct heap *heap, struct natives *natives, GString *out)
{
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
        write_groups(audit->over_released, heap, natives, true, out);
    }
    if (audit->unexplained_total) {
        g_string_append_printf(out,
                               "Held by something that is no Python object (C code, or a Py_DECREF "
                               "that was forgotten): %u\n",
                               audit->unexplained_total);
        write_groups(audit->unexplained, heap, natives, false, out);
    }
    if (!audit->over_released_total && !audit->unexplained_total && audit->complete)
        g_string_append(out, "Every count is accounted for\n");
}
