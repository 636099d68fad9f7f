#include "heap/collector.h"
#include "python/type.h"
#include "query/triage.h"

enum {
    GENERATIONS = 3, /* NUM_GENERATIONS in Include/internal/pycore_gc.h */
    BUDGET_STEPS = 1 << 12,
    LINK_FLAGS = 3 /* of _gc_next and _gc_prev: no part of the link */
};

struct following {
    struct triage *triage;
    struct python *python;
    struct budget *budget;
    char *list; /* "generation 2" */
};

/* The object behind a node of a list; the head itself is none. */
static char *
node_text(const struct following *following, uint64_t node, uint64_t head)
{
    uint64_t object = node + following->python->layout->sizes[SIZE_GC_HEAD];
    const struct type *type =
        node == head ? NULL : python_type_of(following->python, &following->python->reader, object);
    if (node == head)
        return g_strdup("the list's head");
    return g_strdup_printf("the %s at 0x%" G_GINT64_MODIFIER "x", type ? type->name : "object",
                           object);
}

static void
note_break(const struct following *following, uint64_t node, uint64_t head, uint64_t next,
           const char *what)
{
    struct triage_health *health = &following->triage->health;
    g_autofree char *where = node_text(following, node, head);
    g_ptr_array_add(health->list_breaks,
                    g_strdup_printf("%s breaks behind %s: its _gc_next is 0x%" G_GINT64_MODIFIER
                                    "x, %s",
                                    following->list, where, next, what));
}

/* One ring, forwards; each node but in the middle of a collection leads back to the one before. */
static void
follow_list(const struct following *following, uint64_t head)
{
    struct python *python = following->python;
    const struct triage_health *health = &following->triage->health;
    uint64_t node = head, next, previous, seen = 0;
    for (uint64_t steps = 1; steps % BUDGET_STEPS || !budget_spent(following->budget); steps++) {
        if (!python_field(python, &python->reader, node, FIELD_GC_NEXT, &next))
            return; /* the last step saw that it can be read */
        next &= ~(uint64_t)LINK_FLAGS;
        if (next == head)
            return;
        if (!python_field(python, &python->reader, next, FIELD_GC_PREV, &previous)) {
            note_break(following, node, head, next, "which cannot be read");
            return;
        }
        if (next == seen) {
            note_break(following, node, head, next, "which leads round in a circle");
            return;
        }
        if ((steps & (steps - 1)) == 0)
            seen = next;
        if (!health->collecting && (previous & ~(uint64_t)LINK_FLAGS) != node) {
            note_break(following, node, head, next, "whose _gc_prev does not lead back");
            return;
        }
        node = next;
    }
}

static void
follow_lists(struct following *following, uint64_t interpreter)
{
    const struct layout *layout = following->python->layout;
    const struct collector_lists lists = collector_lists_of(layout, interpreter);
    uint64_t collecting;
    if (reader_unsigned(&following->python->reader, lists.collecting, sizeof(int32_t),
                        &collecting) &&
        collecting)
        following->triage->health.collecting = true;
    for (unsigned i = 0; i <= GENERATIONS; i++) {
        following->list = i < GENERATIONS ? g_strdup_printf("generation %u", i)
                                          : g_strdup("the permanent generation");
        follow_list(following, i < GENERATIONS
                                   ? lists.generations + i * layout->sizes[SIZE_GC_GENERATION]
                                   : lists.permanent);
        g_free(following->list);
    }
}

void
triage_lists(struct triage *triage, struct python *python, struct budget *budget)
{
    struct following following = {triage, python, budget, NULL};
    const GArray *interpreters = python->interpreters;
    if (layout_is_free_threaded(python->layout))
        return;
    /* Up to 3.8 there is one collector for all. */
    bool shared = !layout_has(python->layout, FIELD_INTERPRETER_GENERATIONS);
    for (guint i = 0; i < interpreters->len && !(shared && i > 0); i++)
        follow_lists(&following, g_array_index(interpreters, uint64_t, i));
    triage->health.broken_lists = triage->health.list_breaks->len;
}

static void
add_audit_rows(const GArray *groups, GArray *rows, uint32_t limit)
{
    for (guint i = 0; i < groups->len && i < limit; i++) {
        const struct audit_group *group = &g_array_index(groups, struct audit_group, i);
        struct triage_audit_row row = {.type = g_strdup(group->type->name),
                                       .made = type_has(group->type, TYPE_FLAG_HEAP),
                                       .objects = group->total,
                                       .difference = group->difference};
        if (group->objects->len)
            row.example = g_array_index(group->objects, struct audit_object, 0).address;
        g_array_append_val(rows, row);
    }
}

void
triage_health(struct triage *triage, const struct index *index, const struct refcounts *refcounts,
              uint32_t rows, struct budget *budget)
{
    struct triage_health *health = &triage->health;
    const struct heap_coverage *coverage = &index->heap->coverage;
    health->known = true;
    health->objects = index->heap->object_count;
    health->references = index->reference_count;
    health->tracked = coverage->tracked;
    health->collecting = health->collecting || coverage->collecting;
    health->broken_lists = MAX(health->broken_lists, coverage->broken_lists);
    health->broken_chains = index->heap->roots->broken_chains;
    health->broken_pages = coverage->broken_pages;
    health->bad_references = coverage->not_objects;
    health->unreadable = coverage->unreadable;
    if (!refcounts)
        return;
    const struct audit_options every = {.limit = 1};
    struct audit *audit = audit_run(refcounts, &every, budget);
    health->audited = audit->complete;
    health->checked = audit->checked;
    health->over_released_total = audit->over_released_total;
    health->unexplained_total = audit->unexplained_total;
    add_audit_rows(audit->over_released, health->over_released, rows);
    add_audit_rows(audit->unexplained, health->unexplained, rows);
    audit_free(audit);
}
