#include "report/tree.h"

/* Each line repeats the branches of all levels above it: text grows faster than its lines. */
enum { MAX_TEXT = 64 << 20 };

struct drawing {
    const struct referrers *referrers;
    const struct tree_limits *limits;
    GString *out;
    GString *prefix; /* what stands before the branches of the current level */
    bool *on_path;   /* by node: is it between the target and this line? */
    bool *printed;   /* by node: were its holders printed? */
};

static const struct referrers_node *
node_at(const struct drawing *drawing, uint32_t node)
{
    return &g_array_index(drawing->referrers->nodes, struct referrers_node, node);
}

/* How many lines stand directly below the line of an object. */
static guint
notes_of(const struct referrers_node *node)
{
    return (node->holder_total != 0) + (node->cut != CUT_NOT) + (node->instances || node->parts);
}

static void
begin_line(struct drawing *drawing, bool last)
{
    g_string_append(drawing->out, drawing->prefix->str);
    g_string_append(drawing->out, last ? "└── " : "├── ");
}

static gsize
deepen(struct drawing *drawing, bool last)
{
    gsize length = drawing->prefix->len;
    g_string_append(drawing->prefix, last ? "    " : "│   ");
    return length;
}

static void
append_id(GString *out, uint64_t address)
{
    g_string_append_printf(out, " (id=0x%" G_GINT64_MODIFIER "x)", address);
}

static void
append_strength(GString *out, enum holder_strength strength)
{
    static const char *const marks[] = {"", " (weak)", " (inferred)", " (maybe stale)"};
    g_string_append(out, marks[strength]);
}

static void draw_below(struct drawing *drawing, uint32_t node);

/* The line of an object and, where it is the place for it, everything below. */
static void
draw_object(struct drawing *drawing, uint32_t node, bool first_reached,
            enum holder_strength strength)
{
    const struct referrers_node *self = node_at(drawing, node);
    bool has_more = self->holders->len || notes_of(self);
    g_string_append(drawing->out, self->name);
    append_id(drawing->out, self->address);
    if (self->target)
        g_string_append(drawing->out, " (target)");
    if (self->root)
        g_string_append(drawing->out, " (root)");
    if (drawing->on_path[node])
        g_string_append(drawing->out, " (cycle member)");
    else if (has_more && drawing->printed[node])
        g_string_append(drawing->out, " (shown above)");
    else if (has_more && !first_reached && strength != HOLDER_WEAK)
        g_string_append(drawing->out, " (shown below)");
    append_strength(drawing->out, strength);
    g_string_append_c(drawing->out, '\n');
    if (first_reached && !drawing->on_path[node] && !drawing->printed[node])
        draw_below(drawing, node);
}

static void
draw_holder(struct drawing *drawing, uint32_t node, guint index, bool last)
{
    const struct holder *holder =
        &g_array_index(node_at(drawing, node)->holders, struct holder, index);
    const struct referrers_node *object =
        holder->node == NO_NODE ? NULL : node_at(drawing, holder->node);
    bool first_reached = object && object->parent == node && object->parent_holder == index;
    gsize length;
    if (drawing->out->len > MAX_TEXT)
        return;
    begin_line(drawing, last);
    if (!holder->name) {
        length = deepen(drawing, last);
        draw_object(drawing, holder->node, first_reached, holder->strength);
        g_string_truncate(drawing->prefix, length);
        return;
    }
    g_string_append(drawing->out, holder->name);
    append_id(drawing->out, holder->address);
    if (holder->root)
        g_string_append(drawing->out, " (root)");
    append_strength(drawing->out, holder->strength);
    if (holder->place)
        g_string_append_printf(drawing->out, " %s", holder->place);
    g_string_append_c(drawing->out, '\n');
    if (!object)
        return;
    length = deepen(drawing, last);
    begin_line(drawing, true);
    gsize inner = deepen(drawing, true);
    draw_object(drawing, holder->node, first_reached, HOLDER_STRONG);
    g_string_truncate(drawing->prefix, inner);
    g_string_truncate(drawing->prefix, length);
}

static void
draw_cut(struct drawing *drawing, enum referrers_cut cut)
{
    const struct tree_limits *limits = drawing->limits;
    switch (cut) {
    case CUT_NOT:
        break;
    case CUT_STRANGER:
        g_string_append(
            drawing->out,
            limits->incomplete
                ? "No referrers found, but parts of the heap could not be read\n"
                : "No Python object, frame or interpreter refers to it: only C code can hold it\n");
        break;
    case CUT_DEPTH:
        g_string_append_printf(drawing->out, "Maximum depth of %u exceeded\n",
                               MIN(limits->max_depth, REFERRERS_MAX_DEPTH));
        break;
    case CUT_TIME:
        g_string_append_printf(drawing->out,
                               "Timeout of %.2f seconds exceeded (after %.2f seconds)\n",
                               limits->timeout, limits->elapsed);
        break;
    case CUT_SIZE:
        g_string_append_printf(drawing->out,
                               "Not searched: %u holders are shown already; narrow the search with "
                               "-max-depth, -referrer-limit or -exclude\n",
                               REFERRERS_MAX_HOLDERS);
        break;
    }
}

/* "3 instances and 4 parts of the class itself (__mro__, descriptors) hold it, too: not shown" */
static void
draw_class_note(struct drawing *drawing, const struct referrers_node *node)
{
    if (node->instances)
        g_string_append_printf(drawing->out, "%u instance%s", node->instances,
                               node->instances == 1 ? "" : "s");
    if (node->instances && node->parts)
        g_string_append(drawing->out, " and ");
    if (node->parts)
        g_string_append_printf(drawing->out, "%u part%s of the class itself (__mro__, descriptors)",
                               node->parts, node->parts == 1 ? "" : "s");
    g_string_append_printf(drawing->out, " hold%s it, too: not shown\n",
                           node->instances + node->parts == 1 ? "s" : "");
}

static void
draw_notes(struct drawing *drawing, const struct referrers_node *node)
{
    guint left = notes_of(node);
    if (node->holder_total) {
        uint32_t limit = drawing->limits->referrer_limit;
        begin_line(drawing, --left == 0);
        g_string_append_printf(
            drawing->out, "Referrer limit of %u exceeded with %u referrers: %u more not shown\n",
            limit, node->holder_total, node->holder_total - limit);
    }
    if (node->instances || node->parts) {
        begin_line(drawing, --left == 0);
        draw_class_note(drawing, node);
    }
    if (node->cut != CUT_NOT) {
        begin_line(drawing, --left == 0);
        draw_cut(drawing, node->cut);
    }
}

static void
draw_below(struct drawing *drawing, uint32_t node)
{
    const struct referrers_node *self = node_at(drawing, node);
    guint notes = notes_of(self);
    drawing->printed[node] = true;
    drawing->on_path[node] = true;
    for (guint i = 0; i < self->holders->len; i++)
        draw_holder(drawing, node, i, notes == 0 && i + 1 == self->holders->len);
    draw_notes(drawing, self);
    drawing->on_path[node] = false;
}

void
tree_write(const struct referrers *referrers, const struct tree_limits *limits, GString *out)
{
    guint count = referrers->nodes->len;
    struct drawing drawing = {
        .referrers = referrers,
        .limits = limits,
        .out = out,
        .prefix = g_string_new(NULL),
        .on_path = g_new0(bool, count + 1),
        .printed = g_new0(bool, count + 1),
    };
    for (uint32_t target = 0; target < referrers->target_count; target++) {
        bool last = target + 1 == referrers->target_count;
        g_string_append(out, last ? "╙── " : "╟── ");
        g_string_assign(drawing.prefix, last ? "    " : "╎   ");
        draw_object(&drawing, target, true, HOLDER_STRONG);
    }
    if (out->len > MAX_TEXT)
        g_string_append(out, "Not all is shown, as the text is too long: narrow the search with "
                             "-max-depth, -referrer-limit or -exclude\n");
    g_string_free(drawing.prefix, TRUE);
    g_free(drawing.on_path);
    g_free(drawing.printed);
}
