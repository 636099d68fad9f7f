#include "heap/heap.h"
#include "heap/collector.h"
#include "python/refcount.h"
#include "python/type.h"

#include <stdlib.h>

enum {
    BATCH = 256,            /* references judged together, so that their memory is fetched ahead */
    BUDGET_STEPS = 1 << 12, /* objects between two looks at the budget */
    GENERATIONS = 3,        /* Include/internal/pycore_gc.h, NUM_GENERATIONS */
    CUT_STEPS = 256,        /* looked at of each object, once all of them together claim too much */
    SPARE_WORDS = 1 << 20,
};

/* How far references are followed: as long as there is time, and as long as the contents of all
 * containers together have no more words than memory has.  Those of a real heap do not overlap;
 * sizes and links that were overwritten can claim the same words again and again.  From then on
 * only the beginning of each object is looked at. */
struct limits {
    struct heap *heap;
    struct budget *budget;
    uint64_t ceiling;      /* steps that there was memory for when it was last asked */
    uint64_t object_start; /* steps before the present object */
};

static bool
limits_allow(struct limits *limits, struct reference_sink *sink)
{
    if (budget_spent(limits->budget))
        return false;
    if (sink->steps <= limits->ceiling)
        return true;
    const struct python *python = limits->heap->python;
    struct memory_statistics memory;
    memory_statistics(python->memory, &memory);
    limits->ceiling = (memory.segment_bytes + memory.fallback_bytes) / python->word + SPARE_WORDS;
    if (sink->steps <= limits->ceiling)
        return true;
    sink->ask_at = sink->steps; /* next time, too */
    return sink->steps - limits->object_start <= CUT_STEPS;
}

/* Visits one object, which counts as unreadable if it had to be cut. */
static void
visit_within(struct limits *limits, struct reader *reader, uint64_t address,
             const struct type *type, struct reference_sink *sink)
{
    limits->object_start = sink->steps;
    python_references(limits->heap->python, reader, address, type, sink);
    reference_flush(sink);
    if (sink->stop && limits->budget->state == BUDGET_LEFT)
        sink->unreadable++;
    sink->stop = false;
}

/* Finding objects: a stack of those whose references are still to be followed. */
struct search {
    struct heap *heap;
    struct python *python;
    struct reader reader;
    struct budget *budget;
    struct limits limits;
    struct mimalloc *mimalloc;  /* where objects may be; all are there in free-threaded builds */
    struct reference_sink sink; /* one for all objects */
    GArray *pending;            /* uint64_t */
    guint types_seen;           /* types of python->types that were added as objects */
    unsigned steps;
    struct reference items[BATCH];
};

static bool
search_may_go_on(struct reference_sink *sink)
{
    struct search *search = sink->context;
    return limits_allow(&search->limits, sink);
}

/* Adds the object at ADDRESS, if there is one that is new. */
static void
discover(struct search *search, uint64_t address)
{
    struct heap *heap = search->heap;
    const struct type *type = python_type_of(search->python, &search->reader, address);
    if (!type) {
        heap->coverage.not_objects++;
        return;
    }
    if (!address_map_add(heap->objects, address))
        return;
    mimalloc_note(search->mimalloc, address);
    if (!type->leaf)
        g_array_append_val(search->pending, address);
}

/* Every type that was met is an object, too. */
static void
discover_types(struct search *search)
{
    for (; search->types_seen < search->python->types->len; search->types_seen++) {
        const struct type *type = g_ptr_array_index(search->python->types, search->types_seen);
        discover(search, type->address);
    }
}

/* First sift out what is known and ask for the rest's memory; then judge it. */
static void
take_discoveries(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct search *search = sink->context;
    uint64_t fresh[BATCH];
    size_t fresh_count = 0;
    search->heap->reference_bound += count;
    for (size_t i = 0; i < count; i++) {
        if (address_map_has(search->heap->objects, items[i].referent))
            continue;
        const uint8_t *head = reader_span(&search->reader, items[i].referent, 16);
        __builtin_prefetch(head);
        fresh[fresh_count++] = items[i].referent;
    }
    for (size_t i = 0; i < fresh_count; i++)
        discover(search, fresh[i]);
}

static bool
search_goes_on(struct search *search)
{
    if (++search->steps % BUDGET_STEPS != 0)
        return search->budget->state == BUDGET_LEFT;
    if (search->steps % (BUDGET_STEPS * 64) == 0) {
        g_autofree char *text = g_strdup_printf("finding objects: %" G_GUINT64_FORMAT,
                                                address_map_count(search->heap->objects));
        budget_progress(search->budget, text, 0, 0);
    }
    return !budget_spent(search->budget);
}

/* Follows references until nothing is pending. */
static void
follow(struct search *search)
{
    discover_types(search);
    while (search->pending->len && search_goes_on(search)) {
        uint64_t address = g_array_index(search->pending, uint64_t, search->pending->len - 1);
        g_array_set_size(search->pending, search->pending->len - 1);
        const struct type *type = python_type_of(search->python, &search->reader, address);
        if (!type)
            continue;
        visit_within(&search->limits, &search->reader, address, type, &search->sink);
        discover_types(search);
    }
}

/* One ring of the collector, from its head round to it again.  The back link is checked at each
 * step: without a second way in there is no way to go round for ever.  While the collector works it
 * keeps other things in the back links; then a node that was seen when the steps were a power of
 * two gives a circle away. */
static void
walk_list(struct search *search, uint64_t head)
{
    struct heap *heap = search->heap;
    const struct layout *layout = search->python->layout;
    const uint64_t flags = 3;
    uint64_t next, previous, node = head, seen = 0;
    for (uint64_t steps = 1; search_goes_on(search); steps++) {
        if (!python_field(search->python, &search->reader, node, FIELD_GC_NEXT, &next))
            break;
        next &= ~flags;
        if (next == head)
            return;
        if (next == seen)
            break;
        if ((steps & (steps - 1)) == 0)
            seen = next;
        if (!python_field(search->python, &search->reader, next, FIELD_GC_PREV, &previous) ||
            (!heap->coverage.collecting && (previous & ~flags) != node))
            break;
        uint64_t object = next + layout->sizes[SIZE_GC_HEAD];
        heap->coverage.tracked++;
        if (!address_map_has(heap->objects, object)) {
            discover(search, object);
            follow(search);
        }
        node = next;
    }
    if (search->budget->state == BUDGET_LEFT)
        heap->coverage.broken_lists++;
}

static void
note_collecting(struct search *search, uint64_t interpreter)
{
    const struct collector_lists lists = collector_lists_of(search->python->layout, interpreter);
    uint64_t collecting;
    if (reader_unsigned(&search->reader, lists.collecting, sizeof(int32_t), &collecting) &&
        collecting)
        search->heap->coverage.collecting = true;
}

/* A list of collected objects sits at the start of each generation.  Include/internal/pycore_gc.h.
 */
static void
walk_lists(struct search *search, uint64_t interpreter)
{
    const struct layout *layout = search->python->layout;
    const struct collector_lists lists = collector_lists_of(layout, interpreter);
    for (unsigned i = 0; i < GENERATIONS; i++)
        walk_list(search, lists.generations + i * layout->sizes[SIZE_GC_GENERATION]);
    walk_list(search, lists.permanent);
}

/* Is there a living object in the block?  One that is kept for reuse has no counts left; one that
 * is being made has no type yet.  Objects are of the kind that the block is for. */
static bool
holds_object(struct search *search, const struct mimalloc_block *block)
{
    if (block->tag == MIMALLOC_MEMORY)
        return false;
    const struct type *type = python_type_of(search->python, &search->reader, block->object);
    if (!type || type_has(type, TYPE_FLAG_GC) != (block->tag != MIMALLOC_OBJECT) ||
        type_has_words_in_front(type) != (block->tag == MIMALLOC_COLLECTED_HEAD) ||
        (block->tag != MIMALLOC_OBJECT && /* a str may be smaller than its type says */
         type->basicsize > block->size - (block->object - block->address)))
        return false;
    return refcount_is_plausible(search->python, &search->reader, block->object);
}

static bool
take_block(void *context, const struct mimalloc_block *block)
{
    struct search *search = context;
    struct heap *heap = search->heap;
    if (!search_goes_on(search))
        return false;
    bool known = address_map_has(heap->objects, block->object);
    if (!known && !holds_object(search, block))
        return true;
    if (!known) {
        discover(search, block->object);
        follow(search);
    }
    const struct type *type = python_type_of(search->python, &search->reader, block->object);
    heap->coverage.tracked +=
        type && python_is_tracked(search->python, &search->reader, block->object, type);
    return true;
}

static void
find_segments(struct search *search)
{
    const struct roots *roots = search->heap->roots;
    for (guint i = 0; i < roots->threads->len; i++)
        mimalloc_search_thread(search->mimalloc,
                               g_array_index(roots->threads, struct root_thread, i).state);
    for (guint i = 0; i < search->python->interpreters->len; i++)
        mimalloc_search_interpreter(search->mimalloc,
                                    g_array_index(search->python->interpreters, uint64_t, i));
    mimalloc_search_memory(search->mimalloc);
}

static void
walk_blocks(struct search *search)
{
    mimalloc_each(search->mimalloc, search->budget, take_block, search);
    search->heap->coverage.broken_pages = mimalloc_broken(search->mimalloc);
}

static void
search_everything(struct search *search)
{
    const struct roots *roots = search->heap->roots;
    const GArray *interpreters = search->python->interpreters;
    bool has_lists = !layout_is_free_threaded(search->python->layout);
    if (!has_lists)
        find_segments(search);
    for (guint i = 0; i < interpreters->len; i++)
        note_collecting(search, g_array_index(interpreters, uint64_t, i));
    for (guint i = 0; i < roots->roots->len; i++) {
        discover(search, g_array_index(roots->roots, struct root, i).reference.referent);
        follow(search);
    }
    if (!has_lists) {
        walk_blocks(search);
        return;
    }
    /* Up to 3.8 there is one collector for all. */
    bool shared = !layout_has(search->python->layout, FIELD_INTERPRETER_GENERATIONS);
    for (guint i = 0; i < interpreters->len && !(shared && i > 0); i++)
        walk_lists(search, g_array_index(interpreters, uint64_t, i));
}

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

static bool
note_type(void *context, uint32_t id, uint64_t address)
{
    struct heap *heap = context;
    const struct type *type = python_type_of(heap->python, &heap->python->reader, address);
    heap->type_of[id] = type ? type->index : 0;
    return true;
}

struct heap *
heap_new(struct python *python, struct budget *budget, GError **error)
{
    struct roots *roots = roots_collect(python, budget, error);
    if (!roots)
        return NULL;
    struct heap *heap = g_new0(struct heap, 1);
    heap->python = python;
    heap->roots = roots;
    heap->allocator = allocator_new(python);
    python->block_bytes = allocator_block_bytes;
    python->block_forbids = allocator_block_forbids;
    python->block_context = heap->allocator;
    heap->objects = address_map_new(python->word);

    struct search search = {.heap = heap,
                            .python = python,
                            .budget = budget,
                            .limits = {.heap = heap, .budget = budget},
                            .pending = g_array_new(FALSE, FALSE, sizeof(uint64_t))};
    search.sink = (struct reference_sink){.items = search.items,
                                          .capacity = BATCH,
                                          .take = take_discoveries,
                                          .go_on = search_may_go_on,
                                          .context = &search};
    reader_init(&search.reader, python->memory);
    search.mimalloc = allocator_mimalloc(heap->allocator);
    search_everything(&search);
    heap->coverage.unreadable = search.sink.unreadable + roots->unreadable;
    g_array_free(search.pending, TRUE);
    if (budget->state != BUDGET_LEFT) {
        heap_free(heap);
        return NULL;
    }

    add_static_types(heap);
    g_array_sort(roots->roots, by_referent);
    bool sealed = address_map_seal(heap->objects);
    heap->object_count = (uint32_t)address_map_count(heap->objects);
    heap->type_of = sealed ? malloc((size_t)(heap->object_count + 1u) * sizeof(uint32_t)) : NULL;
    if (!heap->type_of) {
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "the heap is too large for the memory at hand: %" G_GUINT64_FORMAT " objects",
                    address_map_count(heap->objects));
        heap_free(heap);
        return NULL;
    }
    address_map_each(heap->objects, note_type, heap);
    return heap;
}

void
heap_free(struct heap *heap)
{
    if (!heap)
        return;
    roots_free(heap->roots);
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
    visit_within(&numbering->limits, &numbering->reader, address, heap_type(numbering->heap, id),
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
                                  .limits = {.heap = heap, .budget = budget},
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
    guint low = 0, high = roots->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(roots, struct root, middle).reference.referent < address)
            low = middle + 1;
        else
            high = middle;
    }
    *count = 0;
    while (low + *count < roots->len &&
           g_array_index(roots, struct root, low + *count).reference.referent == address)
        ++*count;
    return low;
}
