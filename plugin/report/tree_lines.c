#include "report/tree_lines.h"

enum { MAX_TEXT = 64 << 20 };

void
tree_lines_init(struct tree_lines *lines, GString *out)
{
    *lines = (struct tree_lines){.out = out, .prefix = g_string_new(NULL)};
}

void
tree_lines_end(struct tree_lines *lines)
{
    if (!tree_lines_has_room(lines))
        g_string_append(lines->out,
                        "Not all is shown, as the text is too long: narrow the search with "
                        "-max-depth, -referrer-limit or -exclude\n");
    g_string_free(lines->prefix, TRUE);
}

bool
tree_lines_has_room(const struct tree_lines *lines)
{
    return lines->out->len <= MAX_TEXT;
}

void
tree_lines_top(struct tree_lines *lines, bool last)
{
    g_string_append(lines->out, last ? "╙── " : "╟── ");
    g_string_assign(lines->prefix, last ? "    " : "╎   ");
}

void
tree_lines_begin(struct tree_lines *lines, bool last)
{
    g_string_append(lines->out, lines->prefix->str);
    g_string_append(lines->out, last ? "└── " : "├── ");
}

gsize
tree_lines_deepen(struct tree_lines *lines, bool last)
{
    gsize length = lines->prefix->len;
    g_string_append(lines->prefix, last ? "    " : "│   ");
    return length;
}

void
tree_lines_return(struct tree_lines *lines, gsize length)
{
    g_string_truncate(lines->prefix, length);
}

void
tree_append_id(GString *out, const struct tree_limits *limits, uint64_t address)
{
    g_string_append_printf(out,
                           limits->decimal_ids ? " (id=%" G_GUINT64_FORMAT ")"
                                               : " (id=0x%" G_GINT64_MODIFIER "x)",
                           address);
}

void
tree_append_strength(GString *out, enum holder_strength strength)
{
    static const char *const marks[] = {"", " (weak)", " (inferred)", " (maybe stale)"};
    g_string_append(out, marks[strength]);
}

void
tree_append_number(GString *out, uint64_t number)
{
    if (number >= 1000)
        tree_append_number(out, number / 1000);
    g_string_append_printf(out, number >= 1000 ? ",%03u" : "%u", (unsigned)(number % 1000));
}

void
tree_append_cut(GString *out, const struct tree_limits *limits, enum referrers_cut cut)
{
    switch (cut) {
    case CUT_NOT:
    case CUT_COUNT:
        break;
    case CUT_STRANGER:
        g_string_append(
            out, limits->incomplete
                     ? "No referrers found, but parts of the heap could not be read"
                     : "No Python object, frame or interpreter refers to it: only C code can "
                       "hold it");
        break;
    case CUT_DEPTH:
        g_string_append_printf(out, "Maximum depth of %u exceeded",
                               MIN(limits->max_depth, REFERRERS_MAX_DEPTH));
        break;
    case CUT_TIME:
        g_string_append_printf(out, "Timeout of %.2f seconds exceeded (after %.2f seconds)",
                               limits->timeout, limits->elapsed);
        break;
    case CUT_SIZE:
        g_string_append_printf(out,
                               "Not searched: %u holders were found already; narrow the search "
                               "with -max-depth, -referrer-limit or -exclude",
                               limits->max_holders);
        break;
    }
}

char *
tree_class_note(uint64_t instances, uint64_t parts)
{
    GString *out = g_string_new(NULL);
    if (instances)
        g_string_append_printf(out, "%" G_GUINT64_FORMAT " instance%s", instances,
                               instances == 1 ? "" : "s");
    if (instances && parts)
        g_string_append(out, " and ");
    if (parts)
        g_string_append_printf(
            out, "%" G_GUINT64_FORMAT " part%s of the class itself (__mro__, descriptors)", parts,
            parts == 1 ? "" : "s");
    g_string_append_printf(out, " hold%s it, too: not shown", instances + parts == 1 ? "s" : "");
    return g_string_free(out, FALSE);
}

const char *
tree_reach_note(enum referrers_reach reach, const struct tree_limits *limits)
{
    return reach == REACH_CYCLE && !limits->incomplete ? "unreachable: held only by a cycle" : NULL;
}
