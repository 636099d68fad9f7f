/* What takes the memory: for processes that were killed for having too much of it. */
#include "python/type.h"
#include "query/histogram.h"
#include "query/naming.h"
#include "query/retained.h"
#include "query/triage.h"

enum { MAX_REFERRERS = 1 << 12 };

static void
add_types(struct triage *triage, struct heap *heap, uint32_t rows, struct budget *budget)
{
    struct histogram *histogram = histogram_new(heap, NULL, ORDER_SIZE, budget);
    if (!histogram->complete)
        triage_problem(triage, "types", "not all objects were counted");
    for (guint i = 0; i < histogram->rows->len && i < rows; i++) {
        const struct histogram_row *row = &g_array_index(histogram->rows, struct histogram_row, i);
        struct triage_type_row told = {g_strdup(row->name), row->count, row->bytes};
        g_array_append_val(triage->health.types, told);
    }
    histogram_free(histogram);
}

static char *
object_name(struct heap *heap, uint32_t id)
{
    return naming_object(heap->python, &heap->python->reader,
                         address_map_address(heap->objects, id), heap_type(heap, id));
}

/* The most telling of who refers to an object: not one of the functions whose globals a module's
 * dict is. */
static uint32_t
telling_referrer(const struct heap *heap, const uint32_t *referrers, uint32_t count)
{
    for (uint32_t i = 0; i < count && i < MAX_REFERRERS; i++)
        if (strcmp(heap_type(heap, referrers[i])->name, "function") != 0)
            return referrers[i];
    return referrers[0];
}

/* "dict (object), held by Cache (object)": the name alone says little of a container. */
static char *
holder_name(const struct index *index, uint32_t id)
{
    struct heap *heap = index->heap;
    uint32_t count;
    guint root_count;
    const uint32_t *referrers = index_referrers(index, id, &count);
    guint first = heap_roots_of(heap, id, &root_count);
    g_autofree char *name = object_name(heap, id);
    g_autofree char *above =
        root_count
            ? naming_root(heap, &heap->python->reader,
                          &g_array_index(heap->roots->roots, struct root, first), FRAMES_FULL)
        : count ? object_name(heap, telling_referrer(heap, referrers, count))
                : NULL;
    return above ? g_strdup_printf("%s, held by %s", name, above) : g_steal_pointer(&name);
}

static void
add_holders(struct triage *triage, const struct retained *retained, const struct index *index,
            uint32_t rows)
{
    const struct heap *heap = index->heap;
    GArray *suspects = retained_suspects(retained);
    for (guint i = 0; suspects && i < suspects->len && i < rows; i++) {
        const struct suspect *suspect = &g_array_index(suspects, struct suspect, i);
        uint64_t address = address_map_address(heap->objects, suspect->id);
        struct triage_holder_row told = {holder_name(index, suspect->id), address, suspect->bytes,
                                         suspect->objects};
        g_array_append_val(triage->health.holders, told);
    }
    if (suspects)
        g_array_free(suspects, TRUE);
}

void
triage_sizes(struct triage *triage, const struct index *index, uint32_t rows, struct budget *budget)
{
    g_autoptr(GError) failure = NULL;
    add_types(triage, index->heap, rows, budget);
    struct retained *retained = retained_new(index, budget, &failure);
    if (!retained) {
        triage_problem(triage, "holders", "%s",
                       failure ? failure->message : "the time ran out before they were found");
        return;
    }
    add_holders(triage, retained, index, rows);
    retained_free(retained);
}
