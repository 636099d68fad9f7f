/* Which objects retain much?  A module retains what its variables do, and is not worth a word; a
 * list that a variable holds, and whose million items are small, is. */
#include "python/type.h"
#include "query/retained.h"

enum {
    SHARE = 50,     /* what retains a fiftieth of everything is big */
    MAX_DEPTH = 32, /* dominators above a suspect: a long linked list is one, not its end */
};

/* What is noted of each node while they are gone through. */
struct marks {
    uint64_t *in_big;  /* retained by those that it dominates directly and are big */
    uint8_t *depth;    /* how many dominate it; MAX_DEPTH + 1: more */
    uint32_t *objects; /* how many it dominates, itself included */
};

static void
mark(const struct retained *retained, uint64_t big, const struct marks *marks)
{
    const struct dominators *dominators = &retained->dominators;
    for (uint32_t i = 1; i < dominators->node_count; i++) {
        uint32_t node = dominators->order[i], above = dominators->immediate[node];
        marks->depth[node] = (uint8_t)MIN(marks->depth[above] + 1, MAX_DEPTH + 1);
        if (retained->bytes[node] >= big)
            marks->in_big[above] += retained->bytes[node];
    }
    for (uint32_t i = dominators->node_count; i-- > 1;) {
        uint32_t node = dominators->order[i];
        marks->objects[dominators->immediate[node]] += ++marks->objects[node];
    }
}

static int
by_bytes(const void *a, const void *b)
{
    const struct suspect *first = a, *second = b;
    if (first->bytes != second->bytes)
        return first->bytes > second->bytes ? -1 : 1;
    return (first->id > second->id) - (first->id < second->id);
}

static int
held_by_bytes(const void *a, const void *b)
{
    const struct held_type *first = a, *second = b;
    return (first->bytes < second->bytes) - (first->bytes > second->bytes);
}

static void
clear_suspect(gpointer suspect)
{
    g_array_free(((struct suspect *)suspect)->held, TRUE);
}

static void
hold(struct suspect *suspect, const struct type *type, uint64_t bytes)
{
    for (guint i = 0; i < suspect->held->len; i++) {
        struct held_type *held = &g_array_index(suspect->held, struct held_type, i);
        if (held->type == type) {
            held->count++;
            held->bytes += bytes;
            return;
        }
    }
    struct held_type held = {type, 1, bytes};
    g_array_append_val(suspect->held, held);
}

/* What each suspect holds, by type.  NUMBERS, by node, has room for those of the suspects, from 1
 * on. */
static void
look_below(const struct retained *retained, GArray *suspects, uint32_t *numbers)
{
    const struct heap *heap = retained->heap;
    for (guint i = 0; i < suspects->len; i++)
        numbers[g_array_index(suspects, struct suspect, i).id] = i + 1;
    for (uint32_t id = 0; id < heap->object_count; id++) {
        uint32_t number = numbers[retained->dominators.immediate[id]];
        if (number)
            hold(&g_array_index(suspects, struct suspect, number - 1), heap_type(heap, id),
                 retained->bytes[id]);
    }
    for (guint i = 0; i < suspects->len; i++)
        g_array_sort(g_array_index(suspects, struct suspect, i).held, held_by_bytes);
}

static GArray *
choose(const struct retained *retained, uint64_t big, const struct marks *marks)
{
    GArray *suspects = g_array_new(FALSE, FALSE, sizeof(struct suspect));
    g_array_set_clear_func(suspects, clear_suspect);
    for (uint32_t id = 0; id < retained->heap->object_count; id++) {
        uint64_t bytes = retained->bytes[id];
        if (bytes < big || marks->depth[id] > MAX_DEPTH ||
            (marks->depth[id] < MAX_DEPTH && marks->in_big[id] >= bytes / 2))
            continue;
        struct suspect suspect = {.id = id,
                                  .bytes = bytes,
                                  .objects = marks->objects[id],
                                  .held = g_array_new(FALSE, FALSE, sizeof(struct held_type))};
        g_array_append_val(suspects, suspect);
    }
    g_array_sort(suspects, by_bytes);
    return suspects;
}

GArray *
retained_suspects(const struct retained *retained)
{
    uint32_t count = retained->dominators.node_count;
    uint64_t big = MAX(1, retained->bytes[retained->heap->object_count] / SHARE);
    struct marks marks = {g_try_new0(uint64_t, count), g_try_new0(uint8_t, count),
                          g_try_new0(uint32_t, count)};
    uint32_t *numbers = g_try_new0(uint32_t, count);
    GArray *suspects = NULL;
    if (marks.in_big && marks.depth && marks.objects && numbers) {
        mark(retained, big, &marks);
        suspects = choose(retained, big, &marks);
        look_below(retained, suspects, numbers);
    }
    g_free(marks.in_big);
    g_free(marks.depth);
    g_free(marks.objects);
    g_free(numbers);
    return suspects;
}
