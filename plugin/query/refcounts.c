#include "query/refcounts.h"

#include <stdlib.h>

#include "heap/limits.h"
#include "python/refcount.h"
#include "python/type.h"
#include "target/try_array.h"

enum { BUDGET_STEPS = 1 << 12, BATCH = 256 };

struct refcounts {
    struct index *index;
    uint32_t *found;
    uint8_t *maybe;         /* stops at UINT8_MAX */
    struct try_array freed; /* uint32_t: ids of objects whose blocks are free, ascending */
};

struct adding {
    struct refcounts *refcounts;
    struct heap *heap;
};

static void
add(struct refcounts *refcounts, uint32_t id, const struct reference *reference)
{
    if (id == ADDRESS_MAP_NONE)
        return;
    if (reference->kind == REFERENCE_STALE_STACK || reference_is_inferred(reference->kind))
        refcounts->maybe[id] += refcounts->maybe[id] < UINT8_MAX;
    else if (reference_is_counted(reference) && refcounts->found[id] < UINT32_MAX)
        refcounts->found[id]++;
}

/* The table of interned strings counts none of them (Objects/unicodeobject.c,
 * PyUnicode_InternInPlace), nor does a tuple of constants that is part of the program
 * (Tools/scripts/deepfreeze.py). */
static bool
counts_nothing(const struct adding *adding, uint32_t source)
{
    struct python *python = adding->heap->python;
    const struct type *type = heap_type(adding->heap, source);
    uint64_t address = address_map_address(adding->heap->objects, source);
    struct refcount_value value;
    if (type_has(type, TYPE_FLAG_DICT))
        return roots_is_interned(adding->heap->roots, address);
    return type_has(type, TYPE_FLAG_TUPLE) &&
           refcount_read(python, &python->reader, address, &value) && value.immortal;
}

static void
add_references(void *context, uint32_t source, const uint32_t *targets,
               const struct reference *references, size_t count)
{
    struct adding *adding = context;
    if (count && counts_nothing(adding, source))
        return;
    for (size_t i = 0; i < count; i++)
        add(adding->refcounts, targets[i], &references[i]);
}

static void
add_classes(struct refcounts *refcounts, const struct heap *heap)
{
    guint types = heap->python->types->len;
    uint32_t *instances = g_new0(uint32_t, types + 1);
    for (uint32_t id = 0; id < heap->object_count; id++)
        instances[heap->type_of[id]]++;
    for (guint i = 0; i < types; i++) {
        const struct type *type = g_ptr_array_index(heap->python->types, i);
        uint32_t id = address_map_id(heap->objects, type->address);
        if (type->counts_type && id != ADDRESS_MAP_NONE)
            refcounts->found[id] += instances[i];
    }
    g_free(instances);
}

static void
add_roots(struct refcounts *refcounts, const struct heap *heap)
{
    for (guint i = 0; i < heap->roots->roots->len; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        uint32_t id = address_map_id(heap->objects, root->reference.referent);
        for (uint32_t count = 0; count < root->counts; count++)
            add(refcounts, id, &root->reference);
    }
}

static bool
is_freed(const struct heap *heap, uint64_t address)
{
    uint64_t start, size;
    return allocator_block(heap->allocator, &heap->python->reader, address, &start, &size) ==
           BLOCK_FREE;
}

struct finding_freed {
    struct refcounts *refcounts;
    struct budget *budget;
};

/* Something refers to an object, or it would not have been found: one that was freed is among those
 * whose count does not fit. */
static bool
find_freed(void *context, uint32_t id, uint64_t address)
{
    struct finding_freed *finding = context;
    struct refcounts *refcounts = finding->refcounts;
    struct refcount refcount;
    if (id % BUDGET_STEPS == 0 && budget_spent(finding->budget))
        return false;
    if (refcounts_of(refcounts, id, address, &refcount) && !refcount_is_exact(&refcount) &&
        is_freed(refcounts->index->heap, address))
        try_array_append(&refcounts->freed, &id, sizeof id);
    return !refcounts->freed.failed;
}

struct taking_back {
    struct refcounts *refcounts;
    struct limits limits;
};

static bool
taking_back_may_go_on(struct reference_sink *sink)
{
    struct taking_back *taking = sink->context;
    return limits_allow(&taking->limits, sink);
}

static void
take_back(struct refcounts *refcounts, uint64_t referent)
{
    uint32_t id = address_map_id(refcounts->index->heap->objects, referent);
    if (id != ADDRESS_MAP_NONE && refcounts->found[id])
        refcounts->found[id]--;
}

static void
take_back_references(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct taking_back *taking = sink->context;
    for (size_t i = 0; i < count; i++)
        if (reference_is_counted(&items[i]) && !reference_is_inferred(items[i].kind))
            take_back(taking->refcounts, items[i].referent);
}

/* What a freed object refers to, its class included, it let go of when it was freed. */
static void
take_back_from(struct refcounts *refcounts, uint32_t id, struct budget *budget)
{
    struct heap *heap = refcounts->index->heap;
    const struct type *type = heap_type(heap, id);
    struct taking_back taking = {refcounts, {.python = heap->python, .budget = budget}};
    struct reference items[BATCH];
    struct reference_sink sink = {.items = items,
                                  .capacity = BATCH,
                                  .take = take_back_references,
                                  .go_on = taking_back_may_go_on,
                                  .context = &taking};
    limits_visit(&taking.limits, &heap->python->reader, address_map_address(heap->objects, id),
                 type, &sink);
    if (type->counts_type)
        take_back(refcounts, type->address);
}

static bool
set_freed_apart(struct refcounts *refcounts, struct budget *budget)
{
    struct finding_freed finding = {refcounts, budget};
    struct try_array *freed = &refcounts->freed;
    address_map_each(refcounts->index->heap->objects, find_freed, &finding);
    for (uint32_t i = 0; i < freed->count && !budget_spent(budget); i++)
        take_back_from(refcounts, *TRY_ARRAY_AT(freed, const uint32_t, i), budget);
    return budget->state == BUDGET_LEFT && !freed->failed;
}

struct refcounts *
refcounts_new(struct index *index, struct budget *budget)
{
    struct heap *heap = index->heap;
    struct refcounts *refcounts = g_new0(struct refcounts, 1);
    refcounts->index = index;
    refcounts->found = calloc((size_t)heap->object_count + 1, sizeof(uint32_t));
    refcounts->maybe = calloc((size_t)heap->object_count + 1, sizeof(uint8_t));
    if (!refcounts->found || !refcounts->maybe) {
        refcounts_free(refcounts);
        return NULL;
    }
    struct adding adding = {
        .refcounts = refcounts,
        .heap = heap,
    };
    if (!heap_each_reference(heap, budget, add_references, &adding)) {
        refcounts_free(refcounts);
        return NULL;
    }
    add_classes(refcounts, heap);
    add_roots(refcounts, heap);
    if (!set_freed_apart(refcounts, budget)) {
        refcounts_free(refcounts);
        return NULL;
    }
    return refcounts;
}

void
refcounts_free(struct refcounts *refcounts)
{
    if (!refcounts)
        return;
    free(refcounts->found);
    free(refcounts->maybe);
    try_array_clear(&refcounts->freed);
    g_free(refcounts);
}

const struct heap *
refcounts_heap(const struct refcounts *refcounts)
{
    return refcounts->index->heap;
}

static int
compare_ids(const void *a, const void *b)
{
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;
    return (first > second) - (first < second);
}

bool
refcounts_of(const struct refcounts *refcounts, uint32_t id, uint64_t address,
             struct refcount *refcount)
{
    const struct heap *heap = refcounts->index->heap;
    struct python *python = heap->python;
    uint64_t flags;
    *refcount = (struct refcount){.found = refcounts->found[id], .maybe = refcounts->maybe[id]};
    struct refcount_value value;
    if (!refcount_read(python, &python->reader, address, &value))
        return false;
    refcount->count = value.count > 0 ? (uint64_t)value.count : 0;
    refcount->immortal = value.immortal;
    refcount->deferred = value.deferred;
    refcount->maybe += value.queued;
    refcount->freed =
        refcounts->freed.count &&
        bsearch(&id, refcounts->freed.items, refcounts->freed.count, sizeof id, compare_ids);
    if (refcount->freed)
        refcount->count = 0;
    if (type_has(heap_type(heap, id), TYPE_FLAG_TYPE))
        refcount->immortal |=
            python_field(python, &python->reader, address, FIELD_TYPE_FLAGS, &flags) &&
            !(flags & TYPE_FLAG_HEAP);
    return true;
}

struct sharing {
    const struct refcounts *refcounts;
    uint64_t tracked, exact;
};

static bool
share_object(void *context, uint32_t id, uint64_t address)
{
    struct sharing *sharing = context;
    const struct heap *heap = sharing->refcounts->index->heap;
    struct refcount refcount;
    if (python_is_tracked(heap->python, &heap->python->reader, address, heap_type(heap, id)) &&
        refcounts_of(sharing->refcounts, id, address, &refcount) && !refcount.deferred) {
        sharing->tracked++;
        sharing->exact += refcount_is_exact(&refcount);
    }
    return true;
}

void
refcounts_share(const struct refcounts *refcounts, uint64_t *tracked, uint64_t *exact)
{
    struct sharing sharing = {.refcounts = refcounts};
    address_map_each(refcounts->index->heap->objects, share_object, &sharing);
    *tracked = sharing.tracked;
    *exact = sharing.exact;
}
