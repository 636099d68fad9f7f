#include "query/audit.h"

#include "python/type.h"

enum { BUDGET_STEPS = 1 << 14 };

static void
clear_group(gpointer group)
{
    g_array_free(((struct audit_group *)group)->objects, TRUE);
}

static int
by_difference(const void *a, const void *b)
{
    const struct audit_object *first = a, *second = b;
    if (first->difference != second->difference)
        return first->difference > second->difference ? -1 : 1;
    return (first->id > second->id) - (first->id < second->id);
}

static int
groups_by_difference(const void *a, const void *b)
{
    const struct audit_group *first = a, *second = b;
    if (first->difference != second->difference)
        return first->difference > second->difference ? -1 : 1;
    return strcmp(first->type->name, second->type->name);
}

/* Groups are found by the type's index while objects come in. */
struct grouping {
    GHashTable *groups; /* type index + 1 -> struct audit_group * */
    uint32_t limit;
    uint32_t total;
};

static struct grouping
grouping_new(uint32_t limit)
{
    return (struct grouping){g_hash_table_new_full(NULL, NULL, NULL, g_free), limit, 0};
}

/* Keeps twice the limit before it sorts the smaller ones out. */
static void
keep(GArray *objects, const struct audit_object *object, uint32_t limit)
{
    g_array_append_vals(objects, object, 1);
    if (limit < UINT32_MAX / 2 && objects->len > 2 * limit + 64) {
        g_array_sort(objects, by_difference);
        g_array_set_size(objects, limit);
    }
}

static void
group_object(struct grouping *grouping, const struct type *type, const struct audit_object *object)
{
    gpointer key = GUINT_TO_POINTER(type->index + 1);
    struct audit_group *group = g_hash_table_lookup(grouping->groups, key);
    if (!group) {
        group = g_new0(struct audit_group, 1);
        group->type = type;
        group->objects = g_array_new(FALSE, FALSE, sizeof(struct audit_object));
        g_hash_table_insert(grouping->groups, key, group);
    }
    group->total++;
    group->difference += object->difference;
    grouping->total++;
    keep(group->objects, object, grouping->limit);
}

static GArray *
finish(struct grouping *grouping)
{
    GArray *groups = g_array_new(FALSE, FALSE, sizeof(struct audit_group));
    GHashTableIter iter;
    gpointer value;
    g_array_set_clear_func(groups, clear_group);
    g_hash_table_iter_init(&iter, grouping->groups);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        struct audit_group *group = value;
        g_array_sort(group->objects, by_difference);
        if (group->objects->len > grouping->limit)
            g_array_set_size(group->objects, grouping->limit);
        g_array_append_vals(groups, group, 1);
    }
    g_array_sort(groups, groups_by_difference);
    g_hash_table_destroy(grouping->groups);
    return groups;
}

static bool
is_wanted(const struct type *type, const char *type_name)
{
    return !type_name || strcmp(type->name, type_name) == 0 ||
           strcmp(type->short_name, type_name) == 0;
}

struct auditing {
    const struct refcounts *refcounts;
    const struct heap *heap;
    const struct audit_options *options;
    struct budget *budget;
    struct audit *audit;
    struct grouping over, held, unexplained;
};

/* Do words of C code explain what is left over? */
static bool
is_held(struct auditing *auditing, const struct audit_object *object)
{
    const struct audit_options *options = auditing->options;
    struct audit *audit = auditing->audit;
    if (options->natives && !audit->natives)
        audit->natives = options->natives(options->natives_context, auditing->budget);
    return audit->natives && natives_count(audit->natives, object->id) >= object->difference;
}

static bool
audit_one(void *context, uint32_t id, uint64_t address)
{
    struct auditing *auditing = context;
    const struct type *type = heap_type(auditing->heap, id);
    struct audit_object object = {.id = id, .address = address};
    const struct refcount *count = &object.refcount;
    if (id % BUDGET_STEPS == 0 && budget_spent(auditing->budget))
        return false;
    if (!is_wanted(type, auditing->options->type_name) ||
        !refcounts_of(auditing->refcounts, id, address, &object.refcount))
        return true;
    if (count->deferred) {
        auditing->audit->deferred++;
        return true;
    }
    auditing->audit->checked++;
    if (refcount_is_exact(count))
        return true;
    bool too_few = count->count < count->found;
    object.difference =
        too_few ? count->found - count->count : count->count - count->found - count->maybe;
    group_object(too_few                      ? &auditing->over
                 : is_held(auditing, &object) ? &auditing->held
                                              : &auditing->unexplained,
                 type, &object);
    return true;
}

struct audit *
audit_run(const struct refcounts *refcounts, const struct audit_options *options,
          struct budget *budget)
{
    struct audit *audit = g_new0(struct audit, 1);
    struct auditing auditing = {
        .refcounts = refcounts,
        .heap = refcounts_heap(refcounts),
        .options = options,
        .budget = budget,
        .audit = audit,
        .over = grouping_new(options->limit),
        .held = grouping_new(options->limit),
        .unexplained = grouping_new(options->limit),
    };
    address_map_each(auditing.heap->objects, audit_one, &auditing);
    audit->over_released_total = auditing.over.total;
    audit->held_total = auditing.held.total;
    audit->unexplained_total = auditing.unexplained.total;
    audit->over_released = finish(&auditing.over);
    audit->held = finish(&auditing.held);
    audit->unexplained = finish(&auditing.unexplained);
    audit->complete = budget->state == BUDGET_LEFT;
    return audit;
}

void
audit_free(struct audit *audit)
{
    if (!audit)
        return;
    g_array_free(audit->over_released, TRUE);
    g_array_free(audit->held, TRUE);
    g_array_free(audit->unexplained, TRUE);
    g_free(audit);
}
