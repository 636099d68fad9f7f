#include "query/whereis.h"
#include "query/holders.h"

#include "python/text.h"
#include "python/type.h"

enum {
    MAX_BLOCK_WORDS = 1 << 16, /* looked at for whose it is: keys begin with a table of numbers */
    MAX_OBJECT_WORDS = 512,
    MAX_REFERRERS = 256 /* of what one of them leads to */
};

struct looking {
    struct index *index;
    struct heap *heap;
    struct native *native;
    struct reader reader;
    uint64_t address;
    bool in_object;
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

/* By which name the object HOLDER has the word at the address; nothing if that is no reference. */
static void
add_edge(struct looking *looking, uint32_t holder)
{
    struct heap *heap = looking->heap;
    uint64_t object = address_map_address(heap->objects, holder), value;
    uint64_t word = looking->address - looking->address % heap->python->word;
    struct holders holders;
    if (!reader_word(&looking->reader, word, &value) || !value)
        return;
    holders_init(&holders, looking->index, NULL, NULL);
    GArray *found = holders_references(&holders, holder, value);
    if (found->len) {
        g_autofree char *edge = naming_edge(heap, &looking->reader, object, heap_type(heap, holder),
                                            &g_array_index(found, struct reference, 0));
        uint32_t id = address_map_id(heap->objects, value);
        g_autofree char *referent =
            id == ADDRESS_MAP_NONE
                ? g_strdup("an object")
                : naming_object(heap->python, &looking->reader, value, heap_type(heap, id));
        add(looking, "there it refers to %s at " HEX "%s%s%s", referent, value, edge ? ", " : "",
            edge ? edge : "", found->len > 1 ? " or another that refers to the same" : "");
    }
    g_array_free(found, TRUE);
    holders_clear(&holders);
}

/* What begins every object. */
static void
add_field(struct looking *looking, uint32_t id)
{
    const struct python *python = looking->heap->python;
    uint64_t offset = looking->address - address_map_address(looking->heap->objects, id);
    uint64_t type = layout_offset(python->layout, FIELD_OBJECT_TYPE);
    if (offset >= type && offset < type + python->word)
        add(looking, "there is its type");
    else if (offset < type)
        add(looking, "there is its reference count");
    else
        add_edge(looking, id);
}

/* Does object ID itself have a word that leads into START to END? */
static bool
leads_into(struct looking *looking, uint32_t id, uint64_t start, uint64_t end)
{
    const struct heap *heap = looking->heap;
    const unsigned word = heap->python->word;
    uint64_t at, last, value;
    python_extent(heap->python, &looking->reader, address_map_address(heap->objects, id),
                  heap_type(heap, id), &at, &last);
    for (unsigned n = 0; n < MAX_OBJECT_WORDS && at + word <= last; n++, at += word)
        if (reader_word(&looking->reader, at, &value) && value >= start && value < end)
            return true;
    return false;
}

/* The object that keeps what it refers to in the block: one that refers to what the block leads
 * to, and leads to the block. */
static uint32_t
owner_of_block(struct looking *looking, uint64_t start, uint64_t end)
{
    const struct heap *heap = looking->heap;
    const unsigned word = heap->python->word;
    uint64_t at = start, value;
    for (unsigned n = 0; n < MAX_BLOCK_WORDS && end - at >= word; n++, at += word) {
        uint32_t id = reader_word(&looking->reader, at, &value)
                          ? address_map_id(heap->objects, value)
                          : ADDRESS_MAP_NONE;
        uint32_t count = 0;
        const uint32_t *referrers =
            id == ADDRESS_MAP_NONE ? NULL : index_referrers(looking->index, id, &count);
        for (uint32_t i = 0; i < MIN(count, MAX_REFERRERS); i++)
            if (leads_into(looking, referrers[i], start, end))
                return referrers[i];
    }
    return ADDRESS_MAP_NONE;
}

/* The block in use that has the address may be a list's items or a dict's keys. */
static void
add_owner(struct looking *looking, uint64_t start, uint64_t end)
{
    const struct heap *heap = looking->heap;
    uint32_t owner = looking->in_object ? ADDRESS_MAP_NONE : owner_of_block(looking, start, end);
    if (owner == ADDRESS_MAP_NONE)
        return;
    uint64_t object = address_map_address(heap->objects, owner);
    g_autoptr(GString) name = g_string_new(NULL);
    text_object(heap->python, &looking->reader, object, heap_type(heap, owner), name);
    add(looking, "in memory of the %s at " HEX, name->str, object);
    add_edge(looking, owner);
}

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
    looking->in_object = true;
    if (looking->address > object)
        add_field(looking, id);
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
    else
        add_owner(looking, start, start + size);
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
    else if (looking->address >= chunk->address)
        add_owner(looking, chunk->address, chunk->address + chunk->size);
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
    case NATIVE_LOCAL:
        name = native_name_local(looking->native, looking->address, &place);
        add(looking, "thread-local, of thread %u: %s",
            native_thread(looking->native, place.index)->number, name);
        break;
    case NATIVE_AREA:
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
    struct looking looking = {.index = index,
                              .heap = index->heap,
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
