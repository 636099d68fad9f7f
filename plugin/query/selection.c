#include "query/selection.h"
#include "python/measure.h"
#include "python/type.h"
#include "query/type_names.h"

enum { BUDGET_STEPS = 1 << 12 };

struct selecting {
    struct heap *heap;
    struct reader reader;
    struct namespace names;
    const struct selection_options *options;
    struct budget *budget;
    struct selection *selection;
    GArray *numbers; /* by index of the type: its number in selection->types from 1 on, 0 if none */
};

static int
by_size(const void *a, const void *b)
{
    const struct selected *first = a, *second = b;
    if (first->size != second->size)
        return first->size > second->size ? -1 : 1;
    return (first->id > second->id) - (first->id < second->id);
}

/* Of the largest twice the limit is kept before the smaller ones are sorted out. */
static void
keep(struct selecting *selecting, const struct selected *found)
{
    GArray *objects = selecting->selection->objects;
    uint32_t limit = selecting->options->limit;
    if (!selecting->options->largest && objects->len >= limit)
        return;
    g_array_append_vals(objects, found, 1);
    if (selecting->options->largest && limit < UINT32_MAX / 2 && objects->len > 2 * limit + 64) {
        g_array_sort(objects, by_size);
        g_array_set_size(objects, limit);
    }
}

static bool
meets_conditions(struct selecting *selecting, uint64_t address)
{
    const GPtrArray *conditions = selecting->options->conditions;
    for (guint i = 0; conditions && i < conditions->len; i++)
        if (!condition_holds(g_ptr_array_index(conditions, i), &selecting->names, address))
            return false;
    return true;
}

static bool
select_one(void *context, uint32_t id, uint64_t address)
{
    struct selecting *selecting = context;
    struct selected found = {.id = id, .address = address};
    uint32_t type = selecting->heap->type_of[id];
    if (id % (BUDGET_STEPS * 8) == 0 && budget_spent(selecting->budget))
        return false;
    guint number =
        type < selecting->numbers->len ? g_array_index(selecting->numbers, guint, type) : 0;
    if (!number)
        return true;
    g_array_index(selecting->selection->counts, uint64_t, number - 1)++;
    if (selecting->selection->instances++ % BUDGET_STEPS == 0 && budget_spent(selecting->budget))
        return false;
    if (!meets_conditions(selecting, address))
        return true;
    selecting->selection->matching++;
    if (selecting->options->largest ||
        selecting->selection->objects->len < selecting->options->limit)
        found.size = measure_total(selecting->heap->python, &selecting->reader, address,
                                   heap_type(selecting->heap, id));
    keep(selecting, &found);
    return true;
}

/* "app.Node", or with COUNTS "app.Node (12), lib.Node (3)" where they are several. */
static char *
list_types(struct heap *heap, const GPtrArray *types, const GArray *counts, struct budget *budget)
{
    enum { SHOWN = 5 };
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < MIN(types->len, SHOWN); i++) {
        const struct type *type = g_ptr_array_index(types, i);
        g_autofree char *name = type_name_of(heap, type, budget);
        g_string_append_printf(text, "%s%s", i ? ", " : "", name);
        if (counts && types->len > 1)
            g_string_append_printf(text, " (%" G_GUINT64_FORMAT ")",
                                   g_array_index(counts, uint64_t, i));
    }
    if (types->len > SHOWN)
        g_string_append_printf(text, " and %u more", types->len - SHOWN);
    return g_string_free(text, FALSE);
}

static void
no_instances(struct selecting *selecting, GError **error)
{
    const struct selection_options *options = selecting->options;
    struct heap *heap = selecting->heap;
    GPtrArray *types = selecting->selection->types;
    g_autofree char *named = list_types(heap, types, NULL, selecting->budget);
    GPtrArray *wider = type_names_find(heap, options->type_name, true, selecting->budget);
    g_ptr_array_remove_range(wider, 0, MIN(types->len, wider->len));
    g_autofree char *subclasses = list_types(heap, wider, NULL, selecting->budget);
    bool has_subclasses = wider->len > 0 && !options->subclasses;
    g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND, "%s has no instances%s%s", named,
                has_subclasses ? "; -subclasses takes those of " : "",
                has_subclasses ? subclasses : "");
    g_ptr_array_free(wider, TRUE);
}

static void
none_matches(const struct selecting *selecting, GError **error)
{
    const struct selection *selection = selecting->selection;
    const GPtrArray *conditions = selecting->options->conditions;
    g_autofree char *named = list_types(selecting->heap, selection->types, NULL, selecting->budget);
    /* One condition says what it saw; of several each may hold of some. */
    g_autofree char *seen =
        conditions->len == 1 ? condition_seen(g_ptr_array_index(conditions, 0)) : g_strdup("");
    g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND,
                "none of the %" G_GUINT64_FORMAT " instances of %s meets -where%s",
                selection->instances, named, seen);
}

static bool
check(struct selecting *selecting, GError **error)
{
    const struct selection *selection = selecting->selection;
    if (selection->types->len == 0) {
        g_autofree char *similar =
            type_names_similar(selecting->heap, selecting->options->type_name, selecting->budget);
        g_set_error(error, PR_ERROR, PR_ERROR_NOT_FOUND, "no type is called %s%s",
                    selecting->options->type_name, similar);
        return false;
    }
    if (selection->matching == 0 && !selection->complete)
        g_set_error(error, PR_ERROR,
                    selecting->budget->state == BUDGET_INTERRUPTED ? PR_ERROR_INTERRUPTED
                                                                   : PR_ERROR_NOT_FOUND,
                    selecting->budget->state == BUDGET_INTERRUPTED
                        ? "interrupted"
                        : "no instance was found before the time ran out: give it more");
    else if (selection->instances == 0)
        no_instances(selecting, error);
    else if (selection->matching == 0)
        none_matches(selecting, error);
    return selection->matching > 0;
}

static void
find_types(struct selecting *selecting)
{
    GPtrArray *types = type_names_find(selecting->heap, selecting->options->type_name,
                                       selecting->options->subclasses, selecting->budget);
    g_array_set_size(selecting->numbers, selecting->heap->python->types->len);
    g_array_set_size(selecting->selection->counts, types->len);
    for (guint i = 0; i < types->len; i++)
        g_array_index(selecting->numbers, guint,
                      ((const struct type *)g_ptr_array_index(types, i))->index) = i + 1;
    selecting->selection->types = types;
}

/* A name may have types that nothing is an instance of: when others have some, they are not meant.
 */
static void
forget_empty_types(struct selection *selection)
{
    for (guint i = selection->instances ? selection->types->len : 0; i-- > 0;)
        if (g_array_index(selection->counts, uint64_t, i) == 0) {
            g_ptr_array_remove_index(selection->types, i);
            g_array_remove_index(selection->counts, i);
        }
}

struct selection *
selection_find(struct heap *heap, const struct selection_options *options, struct budget *budget,
               GError **error)
{
    struct selecting selecting = {.heap = heap, .options = options, .budget = budget};
    struct selection *selection = g_new0(struct selection, 1);
    reader_init(&selecting.reader, heap->python->memory);
    selecting.names = (struct namespace){heap->python, &selecting.reader, budget};
    selecting.selection = selection;
    selecting.numbers = g_array_new(FALSE, TRUE, sizeof(guint));
    selection->counts = g_array_new(FALSE, TRUE, sizeof(uint64_t));
    selection->objects = g_array_new(FALSE, FALSE, sizeof(struct selected));
    find_types(&selecting);
    address_map_each(heap->objects, select_one, &selecting);
    g_array_free(selecting.numbers, TRUE);
    forget_empty_types(selection);
    if (options->largest) {
        g_array_sort(selection->objects, by_size);
        g_array_set_size(selection->objects, MIN(selection->objects->len, options->limit));
    }
    selection->complete = !budget_spent(budget);
    if (!check(&selecting, error)) {
        selection_free(selection);
        return NULL;
    }
    return selection;
}

void
selection_free(struct selection *selection)
{
    if (!selection)
        return;
    g_ptr_array_free(selection->types, TRUE);
    g_array_free(selection->counts, TRUE);
    g_array_free(selection->objects, TRUE);
    g_free(selection);
}

char *
selection_describe(struct heap *heap, const struct selection *selection,
                   const struct selection_options *options, struct budget *budget)
{
    g_autofree char *named = list_types(heap, selection->types, selection->counts, budget);
    GString *text = g_string_new(NULL);
    if (selection->objects->len < selection->matching)
        g_string_append_printf(text, "the %s %u of ", options->largest ? "largest" : "first",
                               selection->objects->len);
    g_string_append_printf(text, "%" G_GUINT64_FORMAT, selection->matching);
    if (options->conditions && options->conditions->len)
        g_string_append_printf(text, " that meet%s -where, of %" G_GUINT64_FORMAT,
                               selection->matching == 1 ? "s" : "", selection->instances);
    g_string_append_printf(text, " instance%s of %s", selection->instances == 1 ? "" : "s", named);
    if (!selection->complete)
        g_string_append(text, ", where the time ran out: there may be more");
    return g_string_free(text, FALSE);
}
