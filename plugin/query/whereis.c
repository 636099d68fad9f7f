#include "query/whereis.h"

#include "python/text.h"
#include "python/type.h"

struct looking {
    struct heap *heap;
    struct native *native;
    struct reader reader;
    uint64_t address;
    GPtrArray *lines;
};

static void add(struct looking *looking, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void
add(struct looking *looking, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_ptr_array_add(looking->lines, g_strdup_vprintf(format, arguments));
    va_end(arguments);
}

#define HEX "0x%" G_GINT64_MODIFIER "x"
#define NUMBER "%" G_GUINT64_FORMAT

/* The known object ID, if it reaches over the address. */
static bool
add_object(struct looking *looking, uint32_t id)
{
    const struct heap *heap = looking->heap;
    uint64_t start, end;
    if (id >= heap->object_count)
        return false;
    uint64_t object = address_map_address(heap->objects, id);
    const struct type *type = heap_type(heap, id);
    python_extent(heap->python, &looking->reader, object, type, &start, &end);
    if (looking->address < start || looking->address >= end)
        return false;
    g_autoptr(GString) name = g_string_new(NULL);
    text_object(heap->python, &looking->reader, object, type, name);
    if (looking->address == object)
        add(looking, "a Python object: %s", name->str);
    else if (looking->address < object)
        add(looking, "in the header of the %s at " HEX ", " NUMBER " bytes before it", name->str,
            object, object - looking->address);
    else
        add(looking, "inside the %s at " HEX ", " NUMBER " bytes into it", name->str, object,
            looking->address - object);
    return true;
}

/* What a freed object leaves is its type; the first word is the allocator's now. */
static void
add_remains(struct looking *looking, uint64_t start, uint64_t size)
{
    unsigned word = looking->heap->python->word;
    const uint64_t heads[] = {0, looking->heap->python->layout->sizes[SIZE_GC_HEAD],
                              looking->heap->python->layout->sizes[SIZE_GC_HEAD] + 2 * word};
    for (size_t i = 0; i < G_N_ELEMENTS(heads) && heads[i] + 2 * word <= size; i++) {
        const struct type *type =
            python_type_of(looking->heap->python, &looking->reader, start + heads[i]);
        if (!type)
            continue;
        add(looking, "what is left in it looks like a %s at " HEX, type->short_name,
            start + heads[i]);
        return;
    }
}

static void
add_allocator(struct looking *looking)
{
    uint64_t start = 0, size = 0;
    enum block_state state = allocator_block(looking->heap->allocator, &looking->reader,
                                             looking->address, &start, &size);
    if (state == BLOCK_UNKNOWN)
        return;
    add(looking, "in a block of Python's allocator, %s: " NUMBER " bytes from " HEX,
        state == BLOCK_USED ? "in use" : "free", size, start);
    if (state == BLOCK_FREE)
        add_remains(looking, start, size);
}

static void
add_chunk(struct looking *looking, const struct native_place *place)
{
    static const char *const states[] = {
        [CHUNK_USED] = "in use",
        [CHUNK_FREE] = "free",
        [CHUNK_CACHED] = "freed, kept for the next of its size",
        [CHUNK_TOP] = "not given out yet",
    };
    const struct chunk *chunk = chunks_get(looking->native->chunks, place->index);
    if (looking->address < chunk->address)
        add(looking,
            "in the head of a malloc'd block, " NUMBER " bytes before it: " NUMBER
            " bytes from " HEX ", %s",
            chunk->address - looking->address, (uint64_t)chunk->size, chunk->address,
            states[chunk->state]);
    else
        add(looking,
            "in a malloc'd block, +0x%" G_GINT64_MODIFIER "x: " NUMBER " bytes from " HEX ", %s",
            looking->address - chunk->address, (uint64_t)chunk->size, chunk->address,
            states[chunk->state]);
    if (chunk->state != CHUNK_USED)
        add_remains(looking, chunk->address, chunk->size);
}

static void
add_mapping(struct looking *looking, const struct native_place *place)
{
    const struct mapping *mapping = mappings_find(looking->native->mappings, looking->address);
    uint64_t offset;
    g_autofree char *symbol = place->kind == NATIVE_MAPPED
                                  ? native_symbol(looking->native, looking->address, &offset)
                                  : NULL;
    if (symbol)
        add(looking, "symbol %s+0x%" G_GINT64_MODIFIER "x", symbol, offset);
    if (mapping)
        add(looking, "mapped from %s, " HEX " to " HEX "%s",
            mapping->file ? mapping->file : "no file", mapping->start, mapping->end,
            mapping->writable ? "" : ", read only");
}

static void
add_unmapped(struct looking *looking)
{
    const struct mapping *below = mappings_below(looking->native->mappings, looking->address);
    const struct mapping *above = mappings_above(looking->native->mappings, looking->address);
    uint64_t byte;
    if (reader_unsigned(&looking->reader, looking->address, 1, &byte)) {
        add(looking, "readable, but in no mapping that is known");
        return;
    }
    add(looking, "not mapped");
    if (below)
        add(looking, NUMBER " bytes above the end of %s, at " HEX, looking->address - below->end,
            below->file ? below->file : "a mapping of no file", below->end);
    if (above)
        add(looking, NUMBER " bytes below %s, at " HEX, above->start - looking->address,
            above->file ? above->file : "a mapping of no file", above->start);
}

static void
add_native(struct looking *looking)
{
    struct native_place place;
    g_autofree char *name = NULL;
    native_locate(looking->native, looking->address, &place);
    switch (place.kind) {
    case NATIVE_STACK:
    case NATIVE_DEAD_STACK:
        name = native_name_stack(looking->native, looking->address, &place);
        add(looking, "on a C stack: %s", name);
        break;
    case NATIVE_VARIABLE:
        name = native_name_variable(looking->native, looking->address, place.index);
        add(looking, "in a C variable: %s", name);
        break;
    case NATIVE_BLOCK:
    case NATIVE_FREED_BLOCK:
        add_chunk(looking, &place);
        break;
    case NATIVE_MAPPED:
    case NATIVE_UNMAPPED:
        break;
    }
    if (place.kind == NATIVE_UNMAPPED && !looking->lines->len &&
        !mappings_find(looking->native->mappings, looking->address))
        add_unmapped(looking);
    else
        add_mapping(looking, &place);
}

GPtrArray *
whereis(struct index *index, struct native *native, uint64_t address)
{
    struct looking looking = {.heap = index->heap,
                              .native = native,
                              .address = address,
                              .lines = g_ptr_array_new_with_free_func(g_free)};
    reader_init(&looking.reader, native->memory);
    uint32_t below = address_map_floor(index->heap->objects, address);
    if (below == ADDRESS_MAP_NONE || !add_object(&looking, below))
        add_object(&looking, below == ADDRESS_MAP_NONE ? 0 : below + 1);
    add_allocator(&looking);
    add_native(&looking);
    return looking.lines;
}
