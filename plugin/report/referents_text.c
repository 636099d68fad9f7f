#include "report/referents_text.h"

struct drawing {
    const struct referents *referents;
    const struct referents_options *options;
    GString *out;
    GString *prefix; /* what stands before the branches of the current level */
    bool *on_path;   /* by node: is it between the target and this line? */
    bool *printed;   /* by node: was what it refers to printed? */
};

static const struct referents_node *
node_at(const struct drawing *drawing, uint32_t node)
{
    return &g_array_index(drawing->referents->nodes, struct referents_node, node);
}

/* How many lines stand directly below the line of an object, after its references. */
static guint
notes_of(const struct referents_node *node)
{
    return (node->total != 0) + (node->strays != 0) + node->unreadable + (node->cut != CUT_NOT);
}

static void
begin_line(struct drawing *drawing, bool last)
{
    g_string_append(drawing->out, drawing->prefix->str);
    g_string_append(drawing->out, last ? "└── " : "├── ");
}

static void draw_below(struct drawing *drawing, uint32_t node);

/* The rest of a line: the object with its marks and value; and what is below it, if it is the place
 * for that.  REFERENT is how it was come by, NULL for the target. */
static void
draw_object(struct drawing *drawing, uint32_t node, bool first_reached,
            const struct referent *referent)
{
    static const char *const marks[] = {"", " (weak)", " (inferred)", " (maybe stale)"};
    const struct referents_node *self = node_at(drawing, node);
    bool has_more = self->referents->len || notes_of(self);
    g_string_append_printf(drawing->out, "%s (id=0x%" G_GINT64_MODIFIER "x)", self->name,
                           self->address);
    if (!referent)
        g_string_append(drawing->out, " (target)");
    if (drawing->on_path[node])
        g_string_append(drawing->out, " (cycle member)");
    else if (has_more && drawing->printed[node])
        g_string_append(drawing->out, " (shown above)");
    else if (has_more && !first_reached)
        g_string_append(drawing->out, " (shown below)");
    if (referent)
        g_string_append(drawing->out, marks[referent->strength]);
    if (referent && referent->borrowed)
        g_string_append(drawing->out, " (borrowed)");
    if (self->value)
        g_string_append_printf(drawing->out, " = %s", self->value);
    g_string_append_c(drawing->out, '\n');
    if (first_reached && !drawing->on_path[node] && !drawing->printed[node])
        draw_below(drawing, node);
}

static void
draw_referent(struct drawing *drawing, uint32_t node, guint index, bool last)
{
    const struct referent *referent =
        &g_array_index(node_at(drawing, node)->referents, struct referent, index);
    const struct referents_node *object = node_at(drawing, referent->node);
    gsize length = drawing->prefix->len;
    begin_line(drawing, last);
    g_string_append_printf(drawing->out, "%s: ", referent->name);
    g_string_append(drawing->prefix, last ? "    " : "│   ");
    draw_object(drawing, referent->node, object->parent == node && object->parent_referent == index,
                referent);
    g_string_truncate(drawing->prefix, length);
}

static void
draw_notes(struct drawing *drawing, const struct referents_node *node)
{
    guint left = notes_of(node);
    if (node->total) {
        begin_line(drawing, --left == 0);
        g_string_append_printf(drawing->out,
                               "Limit of %u exceeded with %" G_GUINT64_FORMAT
                               " references: %" G_GUINT64_FORMAT " more not shown\n",
                               drawing->options->limit, node->total,
                               node->total - node->referents->len);
    }
    if (node->strays) {
        begin_line(drawing, --left == 0);
        g_string_append_printf(drawing->out,
                               "%" G_GUINT64_FORMAT " more lead%s to no object that can be read\n",
                               node->strays, node->strays == 1 ? "s" : "");
    }
    if (node->unreadable) {
        begin_line(drawing, --left == 0);
        g_string_append(drawing->out, "Some of what it refers to could not be read\n");
    }
    if (node->cut != CUT_NOT) {
        begin_line(drawing, --left == 0);
        g_string_append_printf(drawing->out,
                               node->cut == CUT_SIZE
                                   ? "Not searched further: %u references are shown "
                                     "already; narrow the search with "
                                     "-max-depth or -items\n"
                                   : "Not searched to the end: interrupted\n",
                               REFERENTS_MAX);
    }
}

static void
draw_below(struct drawing *drawing, uint32_t node)
{
    const struct referents_node *self = node_at(drawing, node);
    bool notes = notes_of(self) > 0;
    drawing->printed[node] = true;
    drawing->on_path[node] = true;
    for (guint i = 0; i < self->referents->len; i++)
        draw_referent(drawing, node, i, !notes && i + 1 == self->referents->len);
    draw_notes(drawing, self);
    drawing->on_path[node] = false;
}

void
referents_write(const struct referents *referents, const struct referents_options *options,
                GString *out)
{
    guint count = referents->nodes->len;
    if (count == 0)
        return;
    struct drawing drawing = {
        .referents = referents,
        .options = options,
        .out = out,
        .prefix = g_string_new("    "),
        .on_path = g_new0(bool, count),
        .printed = g_new0(bool, count),
    };
    g_string_append(out, "╙── ");
    draw_object(&drawing, 0, true, NULL);
    if (referents->unfollowed)
        g_string_append_printf(out,
                               "%u object%s at the depth of %u, classes aside, may refer to more: "
                               "-max-depth %u shows what\n",
                               referents->unfollowed, referents->unfollowed == 1 ? "" : "s",
                               options->max_depth, options->max_depth + 1);
    g_string_free(drawing.prefix, TRUE);
    g_free(drawing.on_path);
    g_free(drawing.printed);
}
