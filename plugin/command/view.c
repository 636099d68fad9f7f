#include "command/view.h"
#include "query/shortest.h"
#include "report/merged_tree.h"

/* Where not each holder has a line, there may be so many. */
enum { MANY_HOLDERS = 1000000 };

const char *const view_frames[] = {"full", "short", NULL};
const char *const view_ids[] = {"hex", "decimal", NULL};

enum naming_frames
view_frames_wanted(const struct arguments *arguments)
{
    return g_strcmp0(arguments_option(arguments, "frames"), "short") == 0 ? FRAMES_SHORT
                                                                          : FRAMES_FULL;
}

bool
view_ids_are_decimal(const struct arguments *arguments)
{
    return g_strcmp0(arguments_option(arguments, "ids"), "decimal") == 0;
}

/* The values of an option that may be repeated, ended by NULL. */
static GPtrArray *
values_of(const struct arguments *arguments, const char *name)
{
    GPtrArray *values = g_ptr_array_new();
    for (guint i = 0; i < arguments->options->len; i++) {
        const struct given_option *given =
            &g_array_index(arguments->options, struct given_option, i);
        if (strcmp(given->option->name, name) == 0)
            g_ptr_array_add(values, given->value);
    }
    g_ptr_array_add(values, NULL);
    return values;
}

static const char *const *
if_any(const GPtrArray *values)
{
    return values->len > 1 ? (const char *const *)values->pdata : NULL;
}

bool
view_read(struct view *view, const struct arguments *arguments, struct referrers_options *options,
          GError **error)
{
    view->excluded_types = values_of(arguments, "exclude-type");
    view->module_prefixes = values_of(arguments, "module-prefix");
    view->merge = arguments_has(arguments, "merge");
    view->shortest = arguments_has(arguments, "shortest");
    view->decimal_ids = view_ids_are_decimal(arguments);
    if (view->merge && view->shortest) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "-merge and -shortest do not go together: give one of them");
        return false;
    }
    options->excluded_types = if_any(view->excluded_types);
    options->module_prefixes = if_any(view->module_prefixes);
    options->without_weak = !arguments_has(arguments, "weak");
    options->frames = view_frames_wanted(arguments);
    if (view->merge || view->shortest)
        options->max_holders = MANY_HOLDERS;
    if (view->merge || (view->shortest && !arguments_has(arguments, "referrer-limit")))
        options->referrer_limit = REFERRERS_UNLIMITED;
    return true;
}

void
view_clear(struct view *view)
{
    if (view->excluded_types)
        g_ptr_array_free(view->excluded_types, TRUE);
    if (view->module_prefixes)
        g_ptr_array_free(view->module_prefixes, TRUE);
}

static void
write_left_out(const struct referrers *referrers, GString *out)
{
    const struct {
        uint64_t count;
        const char *one, *many, *option;
    } rows[] = {
        {referrers->left_out.weak, "weak reference", "weak references", "-weak shows them"},
        {referrers->left_out.of_types, "holder of an excluded class", "holders of excluded classes",
         "-exclude-type"},
        {referrers->left_out.of_modules, "variable of another module", "variables of other modules",
         "-module-prefix"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (rows[i].count)
            g_string_append_printf(out, "Not shown: %" G_GUINT64_FORMAT " %s (%s)\n", rows[i].count,
                                   rows[i].count == 1 ? rows[i].one : rows[i].many, rows[i].option);
}

/* Were holders cut that would have been one line? */
static bool
is_cut(const struct referrers *referrers)
{
    for (guint i = 0; i < referrers->nodes->len; i++)
        if (g_array_index(referrers->nodes, struct referrers_node, i).holder_total)
            return true;
    return false;
}

static void
write_shortest(struct referrers *referrers, const struct tree_limits *limits, GString *out)
{
    struct shortest shortest = shortest_keep(referrers);
    tree_write(referrers, limits, out);
    if (shortest.roots == 0) {
        g_string_append(out, "No root was found: all that holds is shown\n");
        return;
    }
    g_string_append_printf(out, "One way for each of %u root%s: %u other reference%s not shown",
                           shortest.roots, shortest.roots == 1 ? "" : "s", shortest.dropped,
                           shortest.dropped == 1 ? "" : "s");
    if (shortest.open)
        g_string_append_printf(out, ", %u object%s not searched further; see -max-depth",
                               shortest.open, shortest.open == 1 ? "" : "s");
    g_string_append_c(out, '\n');
}

void
view_write(const struct view *view, struct referrers *referrers, const struct tree_limits *limits,
           GString *out)
{
    if (view->merge) {
        struct merged *merged = merge(referrers);
        merged_tree_write(merged, limits, out);
        merged_free(merged);
    } else if (view->shortest) {
        write_shortest(referrers, limits, out);
    } else {
        tree_write(referrers, limits, out);
        if (is_cut(referrers))
            g_string_append(
                out, "Not shown: holders in excess of -referrer-limit (-merge groups them)\n");
    }
    write_left_out(referrers, out);
}
