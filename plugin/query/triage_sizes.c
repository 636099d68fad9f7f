/* What takes the memory: for processes that were killed for having too much of it. */
#include "query/histogram.h"
#include "query/naming.h"
#include "query/retained.h"
#include "query/triage.h"

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

static void
add_holders(struct triage *triage, const struct retained *retained, struct heap *heap,
            uint32_t rows)
{
    GArray *suspects = retained_suspects(retained);
    for (guint i = 0; suspects && i < suspects->len && i < rows; i++) {
        const struct suspect *suspect = &g_array_index(suspects, struct suspect, i);
        uint64_t address = address_map_address(heap->objects, suspect->id);
        struct triage_holder_row told = {naming_object(heap->python, &heap->python->reader, address,
                                                       heap_type(heap, suspect->id)),
                                         address, suspect->bytes, suspect->objects};
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
    add_holders(triage, retained, index->heap, rows);
    retained_free(retained);
}
