#include "report/refcount_text.h"

void
refcount_write(const struct refcount *refcount, const char *natives, unsigned words, GString *out)
{
    uint64_t left = refcount->count - MIN(refcount->found, refcount->count);
    g_string_append_printf(out, "refcount %" G_GUINT64_FORMAT ": %u found in Python objects",
                           refcount->count, refcount->found);
    if (refcount->maybe)
        g_string_append_printf(out, ", %u possible on evaluation stacks or in guessed words",
                               refcount->maybe);
    if (natives && words > left)
        g_string_append_printf(out, ", %" G_GUINT64_FORMAT " of these words of C code: %s", left,
                               natives);
    else if (natives)
        g_string_append_printf(out, ", %s", natives);
    if (left > (uint64_t)words + refcount->maybe)
        g_string_append_printf(out, ", %" G_GUINT64_FORMAT " not found in C code%s",
                               left - words - refcount->maybe, natives ? ", either" : "");
}
