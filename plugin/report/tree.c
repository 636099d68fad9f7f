#include "report/tree.h"
#include "report/tree_lines.h"

struct drawing {
    const struct referrers *referrers;
    const struct tree_limits *limits;
    struct tree_lines lines;
    bool *on_path; /* by node: is it between the target and this line? */
    bool *printed; /* by node: were its holders printed? */
};

static const struct referrers_node *
node_at(const struct drawing *drawing, uint32_t node)
{
    return &g_array_index(drawing->referrers->nodes, struct referrers_node, node);
}

/* A target that is an object nothing refers to has its own line for that. */
static const char *
reach_note(const struct drawing *drawing, const struct referrers_node *node)
{
    return node->cut == CUT_STRANGER ? NULL : tree_reach_note(node->reach, drawing->limits);
}

/* How many lines stand directly below the line of an object. */
static guint
notes_of(const struct drawing *drawing, const struct referrers_node *node)
{
    return (node->holder_total != 0) + (node->cut != CUT_NOT) + (node->instances || node->parts) +
           (reach_note(drawing, node) != NULL);
}

static void draw_below(struct drawing *drawing, uint32_t node);

/* The line of an object and, where it is the place for it, everything below. */
static void
draw_object(struct drawing *drawing, uint32_t node, bool first_reached,
            enum holder_strength strength)
{
    const struct referrers_node *self = node_at(drawing, node);
    bool has_more = self->holders->len || notes_of(drawing, self);
    g_string_append(drawing->lines.out, self->name);
    tree_append_id(drawing->lines.out, drawing->limits, self->address);
    if (self->target)
        g_string_append(drawing->lines.out, " (target)");
    if (self->root)
        g_string_append(drawing->lines.out, " (root)");
    if (drawing->on_path[node])
        g_string_append(drawing->lines.out, " (cycle member)");
    else if (has_more && drawing->printed[node])
        g_string_append(drawing->lines.out, " (shown above)");
    else if (has_more && !first_reached && strength != HOLDER_WEAK)
        g_string_append(drawing->lines.out, " (shown below)");
    tree_append_strength(drawing->lines.out, strength);
    g_string_append_c(drawing->lines.out, '\n');
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
    if (!tree_lines_has_room(&drawing->lines))
        return;
    tree_lines_begin(&drawing->lines, last);
    if (!holder->name) {
        length = tree_lines_deepen(&drawing->lines, last);
        draw_object(drawing, holder->node, first_reached, holder->strength);
        tree_lines_return(&drawing->lines, length);
        return;
    }
    g_string_append(drawing->lines.out, holder->name);
    tree_append_id(drawing->lines.out, drawing->limits, holder->address);
    if (holder->root)
        g_string_append(drawing->lines.out, " (root)");
    tree_append_strength(drawing->lines.out, holder->strength);
    if (holder->place)
        g_string_append_printf(drawing->lines.out, " %s", holder->place);
    g_string_append_c(drawing->lines.out, '\n');
    if (!object)
        return;
    length = tree_lines_deepen(&drawing->lines, last);
    tree_lines_begin(&drawing->lines, true);
    gsize inner = tree_lines_deepen(&drawing->lines, true);
    draw_object(drawing, holder->node, first_reached, HOLDER_STRONG);
    tree_lines_return(&drawing->lines, inner);
    tree_lines_return(&drawing->lines, length);
}

static void
draw_note(struct drawing *drawing, const char *note, bool last)
{
    tree_lines_begin(&drawing->lines, last);
    g_string_append_printf(drawing->lines.out, "%s\n", note);
}

static void
draw_notes(struct drawing *drawing, const struct referrers_node *node)
{
    guint left = notes_of(drawing, node);
    if (node->holder_total) {
        uint32_t limit = drawing->limits->referrer_limit;
        tree_lines_begin(&drawing->lines, --left == 0);
        g_string_append_printf(
            drawing->lines.out,
            "Referrer limit of %u exceeded with %u referrers: %u more not shown\n", limit,
            node->holder_total, node->holder_total - limit);
    }
    if (node->instances || node->parts) {
        g_autofree char *note = tree_class_note(node->instances, node->parts);
        draw_note(drawing, note, --left == 0);
    }
    if (node->cut != CUT_NOT) {
        g_autoptr(GString) note = g_string_new(NULL);
        tree_append_cut(note, drawing->limits, node->cut);
        draw_note(drawing, note->str, --left == 0);
    }
    if (reach_note(drawing, node))
        draw_note(drawing, reach_note(drawing, node), true);
}

static void
draw_below(struct drawing *drawing, uint32_t node)
{
    const struct referrers_node *self = node_at(drawing, node);
    guint notes = notes_of(drawing, self);
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
        .on_path = g_new0(bool, count + 1),
        .printed = g_new0(bool, count + 1),
    };
    tree_lines_init(&drawing.lines, out);
    for (uint32_t target = 0; target < referrers->target_count; target++) {
        tree_lines_top(&drawing.lines, target + 1 == referrers->target_count);
        draw_object(&drawing, target, true, HOLDER_STRONG);
    }
    tree_lines_end(&drawing.lines);
    g_free(drawing.on_path);
    g_free(drawing.printed);
}
