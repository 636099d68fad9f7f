#include "query/histogram.h"
#include "python/measure.h"
#include "python/type.h"
#include "query/type_names.h"

enum { BUDGET_STEPS = 1 << 12, PROGRESS_STEPS = 1 << 18 };

struct counting {
    struct heap *heap;
    struct reader reader;
    struct budget *budget;
    struct histogram_row *rows; /* by index of the type */
};

static bool
count_one(void *context, uint32_t id, uint64_t address)
{
    struct counting *counting = context;
    struct histogram_row *row = &counting->rows[counting->heap->type_of[id]];
    if (id % BUDGET_STEPS == 0 && budget_spent(counting->budget))
        return false;
    if (id % PROGRESS_STEPS == 0)
        budget_progress(counting->budget, "measuring objects", id, counting->heap->object_count);
    row->count++;
    row->bytes += measure_total(counting->heap->python, &counting->reader, address,
                                heap_type(counting->heap, id));
    return true;
}

static int
descending(uint64_t a, uint64_t b)
{
    return (a < b) - (a > b);
}

static int
compare_rows(gconstpointer a, gconstpointer b, gpointer order)
{
    const struct histogram_row *first = a, *second = b;
    int result = 0;
    switch (*(const enum histogram_order *)order) {
    case ORDER_COUNT:
        result = descending(first->count, second->count);
        break;
    case ORDER_SIZE:
        result = descending(first->bytes, second->bytes);
        break;
    case ORDER_RETAINED:
        result = descending(first->retained, second->retained);
        break;
    case ORDER_NAME:
        break;
    }
    return result ? result : strcmp(first->name, second->name);
}

static void
clear_row(gpointer row)
{
    g_free(((struct histogram_row *)row)->name);
}

static void
add_row(struct histogram *histogram, struct counting *counting, guint type,
        const uint64_t *retained)
{
    struct histogram_row row = counting->rows[type];
    if (row.count == 0)
        return;
    row.type = g_ptr_array_index(counting->heap->python->types, type);
    row.name = type_name_of(counting->heap, row.type, counting->budget);
    row.retained = retained ? retained[type] : 0;
    histogram->count += row.count;
    histogram->bytes += row.bytes;
    g_array_append_val(histogram->rows, row);
}

struct histogram *
histogram_new(struct heap *heap, const uint64_t *retained, enum histogram_order order,
              struct budget *budget)
{
    struct histogram *histogram = g_new0(struct histogram, 1);
    struct counting counting = {.heap = heap, .budget = budget};
    guint types = heap->python->types->len;
    histogram->rows = g_array_new(FALSE, FALSE, sizeof(struct histogram_row));
    g_array_set_clear_func(histogram->rows, clear_row);
    counting.rows = g_new0(struct histogram_row, types);
    reader_init(&counting.reader, heap->python->memory);
    address_map_each(heap->objects, count_one, &counting);
    histogram->complete = !budget_spent(budget);
    for (guint i = 0; i < types; i++)
        add_row(histogram, &counting, i, retained);
    g_array_sort_with_data(histogram->rows, compare_rows, &order);
    g_free(counting.rows);
    return histogram;
}

void
histogram_free(struct histogram *histogram)
{
    if (!histogram)
        return;
    g_array_free(histogram->rows, TRUE);
    g_free(histogram);
}
