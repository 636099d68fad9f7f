#include "heap/heap.h"
#include "heap/limits.h"
#include "heap/search.h"
#include "heap/thread_names.h"
#include "python/type.h"
#include "target/sorted.h"
#include "target/threads.h"

#include <stdlib.h>

enum {
    BATCH = 256,            /* references handed on together */
    BUDGET_STEPS = 1 << 12, /* objects between two looks at the budget */
};

/* A type that is part of the program needs no one to hold it. */
static void
add_static_types(struct heap *heap)
{
    for (guint i = 0; i < heap->python->types->len; i++) {
        const struct type *type = g_ptr_array_index(heap->python->types, i);
        struct root root = {
            {type->address, 0, REFERENCE_FIELD, false}, ROOT_STATIC_TYPE, 0, NULL, 0};
        if (!type_has(type, TYPE_FLAG_HEAP))
            g_array_append_val(heap->roots->roots, root);
    }
}

static int
by_referent(const void *a, const void *b)
{
    const struct root *first = a, *second = b;
    if (first->reference.referent != second->reference.referent)
        return first->reference.referent < second->reference.referent ? -1 : 1;
    if (first->kind != second->kind)
        return (int)first->kind - (int)second->kind;
    if (first->place != second->place)
        return first->place < second->place ? -1 : 1;
    return (first->reference.detail > second->reference.detail) -
           (first->reference.detail < second->reference.detail);
}

/* Notes the types of part of the objects; each of them was met, and lies in memory that was read.
 */
struct noting {
    struct heap *heap;
    struct budget *budget;
    unsigned parts;
    bool stopped; /* the budget is spent */
};

struct noting_part {
    struct noting *noting;
    struct reader reader;
    bool leads; /* it looks after the budget */
};

static bool
note_type(void *context, uint32_t id, uint64_t address)
{
    struct noting_part *part = context;
    struct noting *noting = part->noting;
    const struct type *type = python_type_of(noting->heap->python, &part->reader, address);
    noting->heap->type_of[id] = type ? type->index : 0;
    if (id % BUDGET_STEPS != 0)
        return true;
    if (part->leads && budget_spent(noting->budget))
        __atomic_store_n(&noting->stopped, true, __ATOMIC_RELAXED);
    return !__atomic_load_n(&noting->stopped, __ATOMIC_RELAXED);
}

static void
note_types(void *context, unsigned number)
{
    struct noting *noting = context;
    struct noting_part part = {.noting = noting, .leads = number == 0};
    reader_init(&part.reader, noting->heap->python->memory);
    part.reader.here_only = part.reader.known_only = true;
    address_map_each_of(noting->heap->objects, number, noting->parts, note_type, &part);
}

bool
heap_note_types(struct heap *heap, struct budget *budget)
{
    struct noting noting = {
        .heap = heap, .budget = budget, .parts = CLAMP(budget->threads, 1, THREADS_MAX)};
    if (heap->type_of)
        return true;
    heap->type_of = malloc((size_t)(heap->object_count + 1u) * sizeof(uint32_t));
    if (!heap->type_of)
        return false;
    threads_run(noting.parts, note_types, &noting);
    return !noting.stopped;
}

/* Gives everything that was found its number. */
static bool
number_objects(struct heap *heap)
{
    python_sort_types(heap->python);
    if (!address_map_seal(heap->objects))
        return false;
    heap->object_count = (uint32_t)address_map_count(heap->objects);
    return true;
}

/* Roots and allocators, and as yet no object. */
static struct heap *
heap_begin(struct python *python, struct budget *budget, GError **error)
{
    struct roots *roots = roots_collect(python, budget, error);
    if (!roots)
        return NULL;
    struct heap *heap = g_new0(struct heap, 1);
    heap->python = python;
    heap->roots = roots;
    heap->allocator = allocator_new(python);
    heap->coverage.unreadable = roots->unreadable;
    python->block_bytes = allocator_block_bytes;
    python->block_forbids = allocator_block_forbids;
    python->block_context = heap->allocator;
    heap->objects = address_map_new(python->word);
    return heap;
}

struct heap *
heap_new(struct python *python, struct budget *budget, GError **error)
{
    struct heap *heap = heap_begin(python, budget, error);
    if (!heap)
        return NULL;
    search_heap(heap, budget);
    if (budget->state != BUDGET_LEFT) {
        heap_free(heap);
        return NULL;
    }
    add_static_types(heap);
    g_array_sort(heap->roots->roots, by_referent);
    if (!number_objects(heap)) {
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "the heap is too large for the memory at hand: %" G_GUINT64_FORMAT " objects",
                    address_map_count(heap->objects));
        heap_free(heap);
        return NULL;
    }
    thread_names_find(python, heap->roots, budget);
    return heap;
}

struct heap *
heap_new_of_roots(struct python *python, struct budget *budget, GError **error)
{
    struct heap *heap = heap_begin(python, budget, error);
    if (!heap)
        return NULL;
    g_array_sort(heap->roots->roots, by_referent);
    thread_names_find(python, heap->roots, budget);
    return heap;
}

bool
heap_set_objects(struct heap *heap, const uint64_t *addresses, uint32_t count)
{
    address_map_free(heap->objects);
    free(heap->type_of);
    heap->objects = address_map_new(heap->python->word);
    heap->type_of = malloc((size_t)(count + 1u) * sizeof(uint32_t));
    heap->object_count = count;
    for (uint32_t i = 0; i < count; i++) {
        const struct type *type = python_type_of(heap->python, &heap->python->reader, addresses[i]);
        address_map_add(heap->objects, addresses[i]);
        if (heap->type_of)
            heap->type_of[i] = type ? type->index : 0;
    }
    return heap->type_of && address_map_seal(heap->objects) &&
           address_map_count(heap->objects) == count;
}

void
heap_forget_trails(struct heap *heap)
{
    for (unsigned i = 0; i < heap->trail_count; i++)
        trail_clear(&heap->trails[i]);
    g_free(heap->trails);
    heap->trails = NULL;
    heap->trail_count = 0;
}

void
heap_free(struct heap *heap)
{
    if (!heap)
        return;
    roots_free(heap->roots);
    heap_forget_trails(heap);
    heap->python->block_bytes = NULL;
    heap->python->block_forbids = NULL;
    allocator_free(heap->allocator);
    address_map_free(heap->objects);
    free(heap->type_of);
    g_free(heap);
}

const struct type *
heap_type(const struct heap *heap, uint32_t id)
{
    return g_ptr_array_index(heap->python->types, heap->type_of[id]);
}

/* Turning references into ids, object by object. */
struct numbering {
    struct heap *heap;
    struct reader reader;
    struct budget *budget;
    struct limits limits;
    struct reference_sink sink;
    heap_take *take;
    void *context;
    uint32_t source;
    bool gave;
    struct reference items[BATCH];
};

static void
take_numbered(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct numbering *numbering = sink->context;
    struct reference kept[BATCH];
    uint32_t ids[BATCH];
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t id = address_map_id(numbering->heap->objects, items[i].referent);
        if (id == ADDRESS_MAP_NONE)
            continue;
        ids[n] = id;
        kept[n++] = items[i];
    }
    if (!n)
        return;
    numbering->gave = true;
    numbering->take(numbering->context, numbering->source, ids, kept, n);
}

static bool
numbering_may_go_on(struct reference_sink *sink)
{
    struct numbering *numbering = sink->context;
    return limits_allow(&numbering->limits, sink);
}

static bool
number_object(void *context, uint32_t id, uint64_t address)
{
    struct numbering *numbering = context;
    if (id % BUDGET_STEPS == 0) {
        if (budget_spent(numbering->budget))
            return false;
        if (id % (BUDGET_STEPS * 64) == 0)
            budget_progress(numbering->budget, "following references", id,
                            numbering->heap->object_count);
    }
    numbering->source = id;
    numbering->gave = false;
    limits_visit(&numbering->limits, &numbering->reader, address, heap_type(numbering->heap, id),
                 &numbering->sink);
    if (!numbering->gave)
        numbering->take(numbering->context, id, NULL, NULL, 0);
    return numbering->budget->state == BUDGET_LEFT;
}

bool
heap_each_reference(struct heap *heap, struct budget *budget, heap_take *take, void *context)
{
    struct numbering numbering = {.heap = heap,
                                  .budget = budget,
                                  .limits = {.python = heap->python, .budget = budget},
                                  .take = take,
                                  .context = context};
    numbering.sink = (struct reference_sink){.items = numbering.items,
                                             .capacity = BATCH,
                                             .take = take_numbered,
                                             .go_on = numbering_may_go_on,
                                             .context = &numbering};
    reader_init(&numbering.reader, heap->python->memory);
    address_map_each(heap->objects, number_object, &numbering);
    return budget->state == BUDGET_LEFT;
}

guint
heap_roots_of(const struct heap *heap, uint32_t id, guint *count)
{
    const GArray *roots = heap->roots->roots;
    uint64_t address = address_map_address(heap->objects, id);
    guint first = sorted_below(SORTED_ARRAY(roots, struct root, reference.referent), address);
    *count = 0;
    while (first + *count < roots->len &&
           g_array_index(roots, struct root, first + *count).reference.referent == address)
        ++*count;
    return first;
}
