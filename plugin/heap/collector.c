#include "heap/collector.h"

#include "python/type.h"

enum {
    GENERATIONS = 3,          /* NUM_GENERATIONS in Include/internal/pycore_gc.h */
    BUDGET_STEPS = 1 << 12,   /* between two looks at the budget */
    STEPS_CEILING = INT32_MAX /* from the object, either way */
};

/* What the two lowest bits of _gc_prev say (Include/internal/pycore_gc.h, 3.7 on); the rest is the
 * link.  The same bits of _gc_next are no part of the link either. */
enum head_flag { HEAD_FINALIZED = 1, HEAD_COLLECTING = 2, HEAD_FLAGS = 3 };

struct ring {
    struct heap *heap;
    struct reader *reader;
    uint64_t start; /* the object's head */
};

struct collector_lists
collector_lists_of(const struct layout *layout, uint64_t interpreter)
{
    uint64_t runtime = layout->symbols[SYMBOL_RUNTIME];
    if (!layout_has(layout, FIELD_INTERPRETER_GENERATIONS))
        return (struct collector_lists){runtime + layout_offset(layout, FIELD_RUNTIME_GENERATIONS),
                                        runtime + layout_offset(layout, FIELD_RUNTIME_PERMANENT),
                                        runtime + layout_offset(layout, FIELD_RUNTIME_COLLECTING)};
    return (struct collector_lists){
        interpreter + layout_offset(layout, FIELD_INTERPRETER_GENERATIONS),
        interpreter + layout_offset(layout, FIELD_INTERPRETER_PERMANENT),
        interpreter + layout_offset(layout, FIELD_INTERPRETER_COLLECTING)};
}

/* Is NODE the head of a generation's ring, and of which? */
static bool
is_generation(const struct ring *ring, uint64_t node, int *generation)
{
    const struct layout *layout = ring->heap->python->layout;
    const GArray *interpreters = ring->heap->python->interpreters;
    uint64_t size = layout->sizes[SIZE_GC_GENERATION];
    for (guint i = 0; i < interpreters->len; i++) {
        struct collector_lists lists =
            collector_lists_of(layout, g_array_index(interpreters, uint64_t, i));
        uint64_t offset = node - lists.generations;
        if (offset < GENERATIONS * size && offset % size == 0) {
            *generation = (int)(offset / size);
            return true;
        }
        if (node == lists.permanent) {
            *generation = GENERATION_PERMANENT;
            return true;
        }
    }
    return false;
}

static bool
read_link(const struct ring *ring, uint64_t node, enum layout_field_id link, uint64_t *other)
{
    if (!python_field(ring->heap->python, ring->reader, node, link, other))
        return false;
    *other &= ~(uint64_t)HEAD_FLAGS;
    return *other != 0;
}

/* One step along LINK, whose opposite must lead back: without a second way in there is no way to go
 * round for ever but past the start.  False at the end of the way. */
static bool
step(const struct ring *ring, uint64_t *node, enum layout_field_id link,
     enum layout_field_id opposite)
{
    uint64_t next, back;
    if (!read_link(ring, *node, link, &next) || next == ring->start)
        return false;
    if (!ring->heap->coverage.collecting &&
        (!read_link(ring, next, opposite, &back) || back != *node))
        return false;
    *node = next;
    return true;
}

/* While the collector works it keeps other things in the back links: then only forward. */
static int
find_generation(const struct ring *ring, struct budget *budget)
{
    int generation = GENERATION_UNKNOWN;
    uint64_t forward = ring->start, backward = ring->start;
    bool goes_forward = true, goes_backward = !ring->heap->coverage.collecting;
    for (int steps = 1; steps < STEPS_CEILING && (goes_forward || goes_backward); steps++) {
        if (goes_forward)
            goes_forward = step(ring, &forward, FIELD_GC_NEXT, FIELD_GC_PREV);
        if (goes_forward && is_generation(ring, forward, &generation))
            break;
        if (goes_backward)
            goes_backward = step(ring, &backward, FIELD_GC_PREV, FIELD_GC_NEXT);
        if (goes_backward && is_generation(ring, backward, &generation))
            break;
        if (steps % BUDGET_STEPS == 0 && budget_spent(budget))
            break;
    }
    return generation;
}

/* Is there a head in front of the object?  Not of a type that is part of the program (tp_is_gc). */
static bool
has_head(struct heap *heap, struct reader *reader, uint64_t object, const struct type *type)
{
    uint64_t flags;
    if (!type_has(type, TYPE_FLAG_GC))
        return false;
    return !type_has(type, TYPE_FLAG_TYPE) ||
           (python_field(heap->python, reader, object, FIELD_TYPE_FLAGS, &flags) &&
            (flags & TYPE_FLAG_HEAP));
}

/* Free-threaded builds: the object says it all itself, and there are no generations.
 * Include/internal/pycore_gc.h, _PyGC_BITS_*. */
static void
look_at_bits(struct heap *heap, struct reader *reader, uint64_t object, struct collector_view *view)
{
    enum { TRACKED = 1, FINALIZED = 2, FROZEN = 8 };
    uint64_t bits;
    view->unreadable =
        !python_field(heap->python, reader, object, FIELD_OBJECT_COLLECTOR_BITS, &bits);
    if (view->unreadable)
        return;
    view->finalized = bits & FINALIZED;
    view->state = bits & TRACKED ? COLLECTOR_TRACKED : COLLECTOR_UNTRACKED;
    view->generation = bits & FROZEN ? GENERATION_PERMANENT : GENERATION_NONE;
}

void
collector_look(struct heap *heap, struct reader *reader, uint64_t object, const struct type *type,
               struct budget *budget, struct collector_view *view)
{
    uint64_t previous;
    struct ring ring = {heap, reader, object - heap->python->layout->sizes[SIZE_GC_HEAD]};
    *view = (struct collector_view){.generation = GENERATION_UNKNOWN};
    if (!has_head(heap, reader, object, type))
        return;
    if (layout_is_free_threaded(heap->python->layout)) {
        look_at_bits(heap, reader, object, view);
        return;
    }
    view->unreadable = !python_field(heap->python, reader, ring.start, FIELD_GC_PREV, &previous);
    if (view->unreadable)
        return;
    view->finalized = previous & HEAD_FINALIZED;
    bool tracked = python_is_tracked(heap->python, reader, object, type);
    view->state = tracked ? COLLECTOR_TRACKED : COLLECTOR_UNTRACKED;
    if (tracked)
        view->generation = find_generation(&ring, budget);
}
