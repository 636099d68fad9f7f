#include "report/merged_tree.h"
#include "report/tree_lines.h"

struct drawing {
    const struct merged *merged;
    const struct tree_limits *limits;
    struct tree_lines lines;
    uint32_t *order; /* by group: the number of its line */
    bool *on_path;   /* by group: is it between the target and this line? */
};

static const struct merged_group *
group_at(const struct drawing *drawing, uint32_t group)
{
    return &g_array_index(drawing->merged->groups, struct merged_group, group);
}

static void
append_count(GString *out, uint32_t count)
{
    if (count == 1)
        return;
    tree_append_number(out, count);
    g_string_append(out, " × ");
}

/* "list", of "list (object)": after an arrow it is clear what that is. */
static void
append_object(GString *out, const struct merged_group *group)
{
    size_t length = strlen(group->object);
    if (group->name && g_str_has_suffix(group->object, " (object)"))
        length -= strlen(" (object)");
    g_string_append_len(out, group->object, (gssize)length);
}

/* Where the holders of the group's objects are shown, if not below it. */
static void
append_elsewhere(const struct drawing *drawing, uint32_t index, GString *out)
{
    const struct merged_group *group = group_at(drawing, index);
    if (!group->elsewhere)
        return;
    if (group->elsewhere < group->objects) {
        g_string_append(out, " (");
        tree_append_number(out, group->elsewhere);
        g_string_append(out, " of them shown elsewhere)");
    } else if (drawing->on_path[group->first_elsewhere]) {
        g_string_append(out, " (cycle member)");
    } else {
        bool above = drawing->order[group->first_elsewhere] < drawing->order[index];
        g_string_append(out, above ? " (shown above)" : " (shown below)");
    }
}

static void
draw_line(struct drawing *drawing, uint32_t index)
{
    const struct merged_group *group = group_at(drawing, index);
    GString *out = drawing->lines.out;
    append_count(out, group->references);
    if (group->name)
        g_string_append(out, group->name);
    if (group->name && group->object) {
        g_string_append(out, " → ");
        if (group->objects != group->references)
            append_count(out, group->objects);
    }
    if (group->object)
        append_object(out, group);
    tree_append_id(out, drawing->limits, group->address);
    if (!group->same_address)
        g_string_insert(out, (gssize)out->len - 1, ", …");
    if (group->target)
        g_string_append(out, " (target)");
    if (group->root || group->static_type)
        g_string_append(out, " (root)");
    append_elsewhere(drawing, index, out);
    tree_append_strength(out, group->strength);
    if (group->place)
        g_string_append_printf(out, " %s", group->place);
    g_string_append_c(out, '\n');
}

/* The lines below a group that are no groups, each as a text. */
static GPtrArray *
notes_of(const struct drawing *drawing, const struct merged_group *group)
{
    GPtrArray *notes = g_ptr_array_new_with_free_func(g_free);
    uint32_t limit = drawing->limits->referrer_limit, hidden = 0;
    for (guint i = limit; i < group->children->len; i++)
        hidden += group_at(drawing, g_array_index(group->children, uint32_t, i))->references;
    if (hidden)
        g_ptr_array_add(notes, g_strdup_printf("Referrer limit of %u exceeded with %u kinds of "
                                               "referrers: %u referrers of %u kinds not shown",
                                               limit, group->children->len, hidden,
                                               group->children->len - limit));
    if (group->not_listed)
        g_ptr_array_add(notes, g_strdup_printf("%" G_GUINT64_FORMAT " more referrers not shown",
                                               group->not_listed));
    if (group->instances || group->parts)
        g_ptr_array_add(notes, tree_class_note(group->instances, group->parts));
    for (unsigned cut = CUT_NOT + 1; cut < CUT_COUNT; cut++) {
        if (!group->cuts[cut])
            continue;
        GString *text = g_string_new(NULL);
        tree_append_cut(text, drawing->limits, (enum referrers_cut)cut);
        if (group->cuts[cut] < group->members->len || group->members->len > 1)
            g_string_append_printf(text, " (%u of %u)", group->cuts[cut], group->members->len);
        g_ptr_array_add(notes, g_string_free(text, FALSE));
    }
    if (tree_reach_note(group->reach, drawing->limits))
        g_ptr_array_add(notes, g_strdup(tree_reach_note(group->reach, drawing->limits)));
    return notes;
}

static void
draw_below(struct drawing *drawing, uint32_t index)
{
    const struct merged_group *group = group_at(drawing, index);
    GPtrArray *notes = notes_of(drawing, group);
    guint shown = MIN(group->children->len, drawing->limits->referrer_limit);
    drawing->on_path[index] = true;
    for (guint i = 0; i < shown && tree_lines_has_room(&drawing->lines); i++) {
        uint32_t child = g_array_index(group->children, uint32_t, i);
        bool last = i + 1 == shown && notes->len == 0;
        tree_lines_begin(&drawing->lines, last);
        draw_line(drawing, child);
        gsize length = tree_lines_deepen(&drawing->lines, last);
        draw_below(drawing, child);
        tree_lines_return(&drawing->lines, length);
    }
    for (guint i = 0; i < notes->len; i++) {
        tree_lines_begin(&drawing->lines, i + 1 == notes->len);
        g_string_append_printf(drawing->lines.out, "%s\n",
                               (const char *)g_ptr_array_index(notes, i));
    }
    drawing->on_path[index] = false;
    g_ptr_array_free(notes, TRUE);
}

static void
number_lines(struct drawing *drawing, uint32_t index, uint32_t *next)
{
    const struct merged_group *group = group_at(drawing, index);
    drawing->order[index] = ++*next;
    for (guint i = 0; i < group->children->len; i++)
        number_lines(drawing, g_array_index(group->children, uint32_t, i), next);
}

void
merged_tree_write(const struct merged *merged, const struct tree_limits *limits, GString *out)
{
    uint32_t next = 0;
    struct drawing drawing = {
        .merged = merged,
        .limits = limits,
        .order = g_new0(uint32_t, merged->groups->len + 1),
        .on_path = g_new0(bool, merged->groups->len + 1),
    };
    tree_lines_init(&drawing.lines, out);
    for (uint32_t target = 0; target < merged->target_count; target++)
        number_lines(&drawing, target, &next);
    for (uint32_t target = 0; target < merged->target_count; target++) {
        tree_lines_top(&drawing.lines, target + 1 == merged->target_count);
        draw_line(&drawing, target);
        draw_below(&drawing, target);
    }
    tree_lines_end(&drawing.lines);
    g_free(drawing.order);
    g_free(drawing.on_path);
}
