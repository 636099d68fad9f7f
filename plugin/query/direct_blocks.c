#include "query/direct_blocks.h"
#include "python/dict.h"
#include "python/refcount.h"

/* The states of threads and interpreters, whose references are roots. */
static bool
has_state(const struct heap *heap, const struct block_range *block)
{
    const GArray *threads = heap->roots->threads, *interpreters = heap->python->interpreters;
    for (guint i = 0; i < threads->len; i++)
        if (g_array_index(threads, struct root_thread, i).state - block->start <
            block->end - block->start)
            return true;
    for (guint i = 0; i < interpreters->len; i++)
        if (g_array_index(interpreters, uint64_t, i) - block->start < block->end - block->start)
            return true;
    return false;
}

/* Is a variable of C part of an object of the program: a static type, say? */
static bool
is_of_object(const struct heap *heap, struct reader *reader, uint64_t address)
{
    enum { FARTHEST = 1 << 15 };
    uint64_t word = heap->python->word, start, end;
    for (uint64_t at = address - address % word; address - at < FARTHEST; at -= word) {
        const struct type *type = python_type_of(heap->python, reader, at);
        if (!type || !refcount_is_plausible(heap->python, reader, at))
            continue;
        python_extent(heap->python, reader, at, type, &start, &end);
        if (type_has(type, TYPE_FLAG_TYPE))
            end = MAX(end, at + heap->python->layout->sizes[SIZE_TYPE]);
        if (address < end)
            return true;
    }
    return false;
}

/* Does the stack that ADDRESS is in end where it is said to?  Where that is not known of a thread,
 * it is taken for as long as what is mapped, which may be other things, too.  Nothing is joined to
 * the first thread's, the highest. */
static bool
is_of_stack(const struct native *native, uint64_t address)
{
    const struct mapping *mapping = mappings_find(native->mappings, address);
    for (guint i = 0; mapping && i < native->stacks->len; i++) {
        const struct native_stack *stack = &g_array_index(native->stacks, struct native_stack, i);
        if (address >= stack->dead && address < stack->end)
            return stack->end < mapping->end || i + 1 == native->stacks->len;
    }
    return false;
}

enum block_place
block_find(const struct heap *heap, const struct native *native, struct reader *reader,
           uint64_t address, struct block_range *block)
{
    struct native_place place;
    uint64_t size;
    if (allocator_has_arena(heap->allocator, address)) {
        switch (allocator_block(heap->allocator, reader, address, &block->start, &size)) {
        case BLOCK_FREE:
            return PLACE_NOTHING;
        case BLOCK_USED:
            block->end = block->start + size;
            return PLACE_BLOCK;
        case BLOCK_UNKNOWN: /* the head of a pool, or one that was not used yet */
            return PLACE_UNKNOWN;
        }
    }
    if (!native_locate(native, address, &place))
        return PLACE_UNKNOWN;
    switch (place.kind) {
    case NATIVE_STACK:
    case NATIVE_DEAD_STACK:
        return is_of_stack(native, address) ? PLACE_NOTHING : PLACE_UNKNOWN;
    case NATIVE_FREED_BLOCK:
        return PLACE_NOTHING;
    case NATIVE_VARIABLE:
        return is_of_object(heap, reader, address) ? PLACE_UNKNOWN : PLACE_STATE;
    case NATIVE_BLOCK: {
        const struct chunk *chunk = chunks_get(native->chunks, place.index);
        *block = (struct block_range){chunk->address, chunk->address + chunk->size};
        if (address < chunk->address)
            return PLACE_NOTHING;
        return has_state(heap, block) ? PLACE_STATE : PLACE_BLOCK;
    }
    case NATIVE_LOCAL:
    case NATIVE_AREA:
    case NATIVE_UNMAPPED:
    case NATIVE_MAPPED:
        break;
    }
    return PLACE_UNKNOWN;
}

/* Where an object's memory begins.  A class made at run time has the collector's head, unlike those
 * of the program (python_extent). */
static void
extent(const struct heap *heap, struct reader *reader, uint64_t object, const struct type *type,
       uint64_t *start, uint64_t *end)
{
    python_extent(heap->python, reader, object, type, start, end);
    if (type_has(type, TYPE_FLAG_TYPE) && type_has(type, TYPE_FLAG_GC))
        *start -= heap->python->layout->sizes[SIZE_GC_HEAD];
}

uint64_t
block_object(const struct heap *heap, struct reader *reader, const struct block_range *block,
             const struct type **type)
{
    const uint64_t head = heap->python->layout->sizes[SIZE_GC_HEAD];
    const uint64_t offsets[] = {head, head + 2 * heap->python->word, 0};
    for (size_t i = 0; i < G_N_ELEMENTS(offsets); i++) {
        uint64_t object = block->start + offsets[i], start, end;
        if (object + heap->python->layout->sizes[SIZE_OBJECT] > block->end)
            continue;
        *type = python_type_of(heap->python, reader, object);
        if (!*type || !refcount_is_plausible(heap->python, reader, object))
            continue;
        extent(heap, reader, object, *type, &start, &end);
        if (start == block->start && end <= block->end)
            return object;
    }
    *type = NULL;
    return 0;
}

static bool
leads_into(const struct heap *heap, struct reader *reader, const struct block_range *block,
           uint64_t object, enum layout_field_id field)
{
    uint64_t value;
    return python_field(heap->python, reader, object, field, &value) && value >= block->start &&
           value < block->end;
}

/* Bytes of objects that refer to nothing may look like addresses. */
static bool
has_bytes_in(const struct heap *heap, struct reader *reader, const struct block_range *block,
             uint64_t object, const struct type *type)
{
    static const char *const types[] = {"bytearray", "array.array"};
    uint64_t value;
    while (type && strcmp(type->name, types[0]) != 0 && strcmp(type->name, types[1]) != 0)
        type = type->base;
    for (uint64_t at = heap->python->layout->sizes[SIZE_OBJECT]; type && at < type->basicsize;
         at += heap->python->word)
        if (reader_word(reader, object + at, &value) && value == block->start)
            return true;
    return false;
}

bool
block_belongs_to(const struct heap *heap, struct reader *reader, const struct block_range *block,
                 uint64_t object, const struct type *type)
{
    static const struct {
        visit_function *visit;
        enum layout_field_id fields[2];
    } rows[] = {
        {visit_dict, {FIELD_DICT_KEYS, FIELD_DICT_VALUES}},
        {visit_ordered_dict, {FIELD_DICT_KEYS, FIELD_DICT_VALUES}},
        {visit_list, {FIELD_LIST_ITEMS, FIELD_LIST_ITEMS}},
        {visit_set, {FIELD_SET_TABLE, FIELD_SET_TABLE}},
        {visit_type, {FIELD_HEAP_TYPE_CACHED_KEYS, FIELD_HEAP_TYPE_CACHED_KEYS}},
    };
    struct visit visit = {heap->python, heap->python->layout, reader, type, NULL};
    for (size_t i = 0; type->handler && i < G_N_ELEMENTS(rows); i++)
        if (type->handler->visit == rows[i].visit &&
            (leads_into(heap, reader, block, object, rows[i].fields[0]) ||
             leads_into(heap, reader, block, object, rows[i].fields[1])))
            return true;
    uint64_t values = visit_values(&visit, object);
    return (values >= block->start && values < block->end) ||
           has_bytes_in(heap, reader, block, object, type);
}

bool
block_is_read_by_others(struct python *python, uint64_t object, const struct type *type)
{
    static const char *const types[] = {"functools._lru_list_elem", "StgDict", "sqlite3.Node",
                                        "sqlite3.node"};
    for (size_t i = 0; i < G_N_ELEMENTS(types); i++)
        if (strcmp(type->name, types[i]) == 0)
            return true;
    /* Instances that lead to a module through what it keeps for its types (python/library.c). */
    const struct type *own = type_has(type, TYPE_FLAG_TYPE) ? python_type_at(python, object) : NULL;
    return own && own->handler && own->handler->visit == visit_searched_blocks;
}

bool
block_is_tracked(struct python *python, struct reader *reader, uint64_t object,
                 const struct type *type)
{
    const uint64_t flags = 3, head = object - python->layout->sizes[SIZE_GC_HEAD];
    uint64_t next, previous, back, forth;
    return python_is_tracked(python, reader, object, type) &&
           python_field(python, reader, head, FIELD_GC_NEXT, &next) &&
           python_field(python, reader, head, FIELD_GC_PREV, &previous) &&
           python_field(python, reader, next & ~flags, FIELD_GC_PREV, &back) &&
           python_field(python, reader, previous & ~flags, FIELD_GC_NEXT, &forth) &&
           (back & ~flags) == head && (forth & ~flags) == head;
}
