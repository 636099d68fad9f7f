#include "query/growth.h"

static int
descending(int64_t a, int64_t b)
{
    return (a < b) - (a > b);
}

static int
compare_rows(gconstpointer a, gconstpointer b, gpointer order)
{
    const struct growth_row *first = a, *second = b;
    int by_bytes = descending(first->bytes_change, second->bytes_change);
    int by_count = descending(first->count_change, second->count_change);
    int result = 0;
    switch (*(const enum histogram_order *)order) {
    case ORDER_COUNT:
        result = by_count ? by_count : by_bytes;
        break;
    case ORDER_SIZE:
    case ORDER_RETAINED:
        result = by_bytes ? by_bytes : by_count;
        break;
    case ORDER_NAME:
        break;
    }
    return result ? result : strcmp(first->name, second->name);
}

static void
add(struct growth_row *sum, const struct growth_row *row)
{
    sum->count += row->count;
    sum->bytes += row->bytes;
    sum->count_change += row->count_change;
    sum->bytes_change += row->bytes_change;
}

/* The types of NOW by name, with what they are now as their change. */
static GHashTable *
rows_by_name(const struct histogram *now)
{
    GHashTable *rows = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    for (guint i = 0; i < now->rows->len; i++) {
        const struct histogram_row *type = &g_array_index(now->rows, struct histogram_row, i);
        struct growth_row *row = g_hash_table_lookup(rows, type->name);
        if (!row) {
            row = g_new0(struct growth_row, 1);
            row->name = type->name;
            g_hash_table_insert(rows, type->name, row);
        }
        add(row, &(struct growth_row){.count = type->count,
                                      .bytes = type->bytes,
                                      .count_change = (int64_t)type->count,
                                      .bytes_change = (int64_t)type->bytes});
    }
    return rows;
}

static void
take_off(GHashTable *rows, GHashTable *before)
{
    GHashTableIter each;
    gpointer name, value;
    g_hash_table_iter_init(&each, before);
    while (g_hash_table_iter_next(&each, &name, &value)) {
        const struct growth_before *then = value;
        struct growth_row *row = g_hash_table_lookup(rows, name);
        if (!row) {
            row = g_new0(struct growth_row, 1);
            row->name = name;
            g_hash_table_insert(rows, name, row);
        }
        row->count_change = (int64_t)(row->count - then->count);
        row->bytes_change = (int64_t)(row->bytes - then->bytes);
    }
}

struct growth *
growth_new(const struct histogram *histogram, GHashTable *before, enum histogram_order order)
{
    struct growth *growth = g_new0(struct growth, 1);
    GHashTable *rows = rows_by_name(histogram);
    GHashTableIter each;
    gpointer value;
    growth->rows = g_array_new(FALSE, FALSE, sizeof(struct growth_row));
    take_off(rows, before);
    g_hash_table_iter_init(&each, rows);
    while (g_hash_table_iter_next(&each, NULL, &value)) {
        const struct growth_row *row = value;
        add(&growth->total, row);
        if (row->count_change == 0 && row->bytes_change == 0) {
            growth->unchanged++;
            continue;
        }
        add(&growth->changed, row);
        g_array_append_val(growth->rows, *row);
    }
    g_hash_table_destroy(rows);
    g_array_sort_with_data(growth->rows, compare_rows, &order);
    return growth;
}

void
growth_take_off(struct growth_row *sum, const struct growth_row *row)
{
    sum->count -= row->count;
    sum->bytes -= row->bytes;
    sum->count_change -= row->count_change;
    sum->bytes_change -= row->bytes_change;
}

void
growth_free(struct growth *growth)
{
    if (!growth)
        return;
    g_array_free(growth->rows, TRUE);
    g_free(growth);
}
