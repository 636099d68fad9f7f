/* What a word of C code that leads to an object is: its name, and whether it holds. */
#include "query/natives_internal.h"

#include "python/refcount.h"
#include "python/visit.h"

enum {
    MAX_LINKS = 16,     /* of objects that lead to a block: looked at for whose it is */
    MAX_REFERRERS = 64, /* of an object, looked at for one that keeps it in memory of its own */
    MAX_WORDS = 64,     /* of one of those */
    MAX_ITEMS = 256     /* words of a block, looked at for what its owner holds */
};

/* What is in a block that no object of the index is in. */
enum content {
    CONTENT_OF_C,
    CONTENT_OBJECT, /* one that only C code refers to, and so nobody found */
    CONTENT_FREED,  /* an object that was freed, and kept by CPython to be used again */
};

/* The type whose address is in the second word at OBJECT; NULL if there is none that is known. */
static const struct type *
type_there(const struct natives *natives, struct reader *reader, uint64_t object)
{
    struct python *python = natives->heap->python;
    uint64_t type;
    if (!python_field(python, reader, object, FIELD_OBJECT_TYPE, &type))
        return NULL;
    uint32_t id = address_map_id(natives->heap->objects, type);
    return id != ADDRESS_MAP_NONE && type_has(heap_type(natives->heap, id), TYPE_FLAG_TYPE)
               ? python_type_at(python, type)
               : NULL;
}

/* Was the object of TYPE at OBJECT freed and kept?  Its count is 0, or from 3.14 on the first word
 * leads to the next one, of the same type (Include/internal/pycore_freelist.h). */
static bool
is_freed(const struct natives *natives, struct reader *reader, uint64_t object,
         const struct type *type)
{
    uint64_t word;
    return reader_word(reader, object, &word) &&
           (word == 0 || type_there(natives, reader, word) == type);
}

/* What the block is in which a word at FROM leads to an object.  Behind what it has in front, which
 * its type says, is an object; debugging allocators have two words in front of that.  A word that
 * is not the object's own tells nothing: what remains of an object that had the block before may be
 * behind those of C code. */
static enum content
content_of(struct natives *natives, uint32_t block, uint64_t from, uint64_t *object)
{
    struct python *python = natives->heap->python;
    const unsigned pair = 2 * python->word;
    struct refcount_value count;
    uint64_t start, size, first, end;
    natives_block(natives, block, &start, &size);
    for (unsigned head = 0; head <= 3 * pair && head + pair <= size; head += pair) {
        *object = start + head;
        const struct type *type =
            from >= *object + pair ? type_there(natives, &natives->reader, *object) : NULL;
        if (!type)
            continue;
        python_extent(python, &natives->reader, *object, type, &first, &end);
        if ((first != start && first != start + pair) || *object + type->basicsize > start + size)
            continue;
        if (is_freed(natives, &natives->reader, *object, type))
            return CONTENT_FREED;
        if (refcount_is_plausible(python, &natives->reader, *object) &&
            refcount_read(python, &natives->reader, *object, &count) &&
            (count.count > 0 || count.immortal))
            return CONTENT_OBJECT;
    }
    return CONTENT_OF_C;
}

static void
name_local(struct natives *natives, uint64_t address, const struct native_place *place,
           struct native_holding *holding)
{
    unsigned number = native_thread(natives->native, place->index)->number;
    g_autofree char *name = native_name_local(natives->native, address, place);
    holding->inferred = place->module == LOCAL_NO_MODULE;
    if (holding->inferred) {
        holding->name = g_strdup_printf("%s+0x%" G_GINT64_MODIFIER "x (C memory)", name,
                                        address - place->start);
        holding->group = g_strdup_printf("in %s", name);
        return;
    }
    holding->name = g_strdup_printf("%s (thread-local of thread %u)", name, number);
    /* "_ext.so: last+0x8" */
    g_auto(GStrv) parts = g_strsplit(name, ": ", 2);
    g_strdelimit(parts[1], "+", '\0');
    holding->group = g_strdup_printf("in `%s` of thread %u in %s", parts[1], number, parts[0]);
}

static void
name_variable(struct natives *natives, uint64_t address, const struct native_place *place,
              struct native_holding *holding)
{
    struct native *native = natives->native;
    uint64_t offset;
    g_autofree char *symbol = native_symbol(native, address, &offset);
    g_autofree char *name = native_name_variable(native, address, place->index);
    g_autofree char *library = native_library(native, place->index);
    holding->name = g_strdup_printf("%s (C global)", name);
    holding->group =
        g_strdup_printf(symbol ? "in `%s` in %s" : "in %s of %s", symbol ? symbol : "variables",
                        library ? library : "the program");
    holding->inferred = false;
}

static void
name_register(struct natives *natives, const struct native_link *link,
              struct native_holding *holding)
{
    uint32_t thread = (uint32_t)(link->from >> 16), number = link->from & 0xffff;
    const struct native_thread *found = native_thread(natives->native, thread);
    g_autofree char *name = native_name_register(natives->native, thread, number);
    holding->address = g_array_index(found->registers, struct native_register, number).value;
    holding->name = g_strdup_printf("%s (register)", name);
    holding->group = g_strdup_printf("in registers of thread %u", found->number);
}

/* Does the object REFERRER lead into the range of PLACE? */
static bool
leads_into(struct natives *natives, uint32_t referrer, const struct native_place *place)
{
    const struct heap *heap = natives->heap;
    const unsigned word = heap->python->word;
    uint64_t at, end, value;
    python_extent(heap->python, &natives->reader, address_map_address(heap->objects, referrer),
                  heap_type(heap, referrer), &at, &end);
    for (unsigned n = 0; n < MAX_WORDS && at + word <= end; n++, at += word)
        if (reader_word(&natives->reader, at, &value) && value >= place->start &&
            value < place->end && !address_map_has(heap->objects, value))
            return true;
    return false;
}

/* In memory of an allocator that is not known there are no blocks.  Does an object that refers to
 * object ID keep what it refers to in PLACE? */
static bool
is_told_there(struct natives *natives, uint32_t id, const struct native_place *place)
{
    uint32_t count;
    const uint32_t *referrers = index_referrers(natives->index, id, &count);
    for (uint32_t i = 0; i < MIN(count, MAX_REFERRERS); i++)
        if (leads_into(natives, referrers[i], place))
            return true;
    return false;
}

/* Is a word of that kind of place at ADDRESS one that holds? */
static bool
is_root(struct natives *natives, uint64_t address, const struct native_place *place)
{
    switch (place->kind) {
    case NATIVE_STACK:
    case NATIVE_DEAD_STACK:
        return true;
    case NATIVE_VARIABLE:
    case NATIVE_LOCAL:
    case NATIVE_AREA:
        return !natives_is_no_variable(natives, address) &&
               natives_object_around(natives, address) == ADDRESS_MAP_NONE;
    default:
        return false;
    }
}

/* What a link comes from, other than a block: false if it is nothing that holds. */
static bool
name_root(struct natives *natives, const struct native_link *link, struct native_holding *holding)
{
    struct native *native = natives->native;
    struct native_place place;
    *holding = (struct native_holding){
        .address = link->from, .holder = ADDRESS_MAP_NONE, .root = true, .inferred = true};
    if (link->in_register) {
        name_register(natives, link, holding);
        return true;
    }
    if (!native_locate(native, link->from, &place) || !is_root(natives, link->from, &place))
        return false;
    if (place.kind == NATIVE_VARIABLE) {
        name_variable(natives, link->from, &place, holding);
    } else if (place.kind == NATIVE_LOCAL) {
        name_local(natives, link->from, &place, holding);
    } else if (place.kind == NATIVE_AREA) {
        g_autofree char *name = native_name_area(link->from, &place);
        holding->name = g_strdup_printf("%s (C memory, in use or freed)", name);
        holding->group = g_strdup("in anonymous mappings");
    } else {
        g_autofree char *name = native_name_stack(native, link->from, &place);
        holding->name = g_strdup_printf("%s (C stack)", name);
        holding->group = g_strdup_printf("on the C stack of thread %u",
                                         native_thread(native, place.index)->number);
        holding->stale = place.kind == NATIVE_DEAD_STACK;
        holding->root = !holding->stale;
    }
    return true;
}

/* Handlers of types all of whose blocks are storage, or waiting to be it again. */
static visit_function *const keepers[] = {visit_deque, visit_ordered_dict, visit_tee_data,
                                          visit_lru_cache};

/* Does its owner, of a type that keeps what it refers to in blocks, hold anything that the block
 * leads to?  Then the rest of it are left-overs: of items that were taken out, or of who had the
 * block before. */
static bool
is_storage(struct natives *natives, uint32_t block, uint32_t owner)
{
    const struct heap *heap = natives->heap;
    uint64_t at, size, value;
    if (!heap_type(heap, owner)->handler)
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(keepers); i++)
        if (heap_type(heap, owner)->handler->visit == keepers[i])
            return true;
    natives_block(natives, block, &at, &size);
    for (unsigned n = 0; n < MAX_ITEMS && size >= heap->python->word; n++) {
        uint32_t id = reader_word(&natives->reader, at, &value)
                          ? address_map_id(heap->objects, value)
                          : ADDRESS_MAP_NONE;
        if (id != ADDRESS_MAP_NONE && natives_are_told(natives, owner, id))
            return true;
        at += heap->python->word;
        size -= heap->python->word;
    }
    return false;
}

/* Is the block where an object that is known to hold object ID keeps what it refers to? */
static bool
is_owner_s(struct natives *natives, uint32_t block, uint32_t id)
{
    uint32_t owner = natives->owners[block], count;
    if (owner == ADDRESS_MAP_NONE)
        return false;
    if (owner == id || natives_are_told(natives, owner, id) || is_storage(natives, block, owner))
        return true;
    uint32_t first = native_links_of(&natives->to_blocks, block, &count);
    for (uint32_t i = first; i < first + MIN(count, MAX_LINKS); i++) {
        const struct native_link *link = native_link_at(&natives->to_blocks, i);
        owner = link->in_register ? ADDRESS_MAP_NONE : natives_object_around(natives, link->from);
        if (owner != ADDRESS_MAP_NONE && (owner == id || natives_are_told(natives, owner, id)))
            return true;
    }
    return false;
}

/* "malloc'd block of 48 bytes", "PyMem block …", "tuple at 0x…" of an object that nobody found. */
static char *
describe_block(struct natives *natives, uint32_t block, enum content content, uint64_t object)
{
    uint64_t start, size, type;
    natives_block(natives, block, &start, &size);
    if (content == CONTENT_OF_C)
        return g_strdup_printf("%s block of %" G_GUINT64_FORMAT " bytes",
                               block < natives->chunk_count ? "malloc'd" : "PyMem", size);
    python_field(natives->heap->python, &natives->reader, object, FIELD_OBJECT_TYPE, &type);
    const struct type *known = python_type_at(natives->heap->python, type);
    return g_strdup_printf("%s%s at 0x%" G_GINT64_MODIFIER "x that no Python object refers to",
                           content == CONTENT_FREED ? "freed " : "",
                           known ? known->short_name : "object", object);
}

static const char *
blocks_name(const struct natives *natives, uint32_t block, enum content content)
{
    return content == CONTENT_OBJECT      ? "in objects"
           : block < natives->chunk_count ? "in malloc'd blocks"
                                          : "in PyMem blocks";
}

/* Is the root that leads to the block a variable in which CPython or malloc keeps blocks to use
 * again, whatever they hold?  Objects/dictobject.c, up to 3.9, and Modules/_collectionsmodule.c, up
 * to 3.10; of later ones the interpreter's state or the deque leads there.  An arena of a heap
 * whose end was not found is not known by its lists. */
static bool
is_kept_to_be_used(struct natives *natives, uint32_t block)
{
    uint32_t way = natives->roots[block];
    const struct native_link *link =
        way == NATIVE_NO_LINK ? NULL : native_link_at(&natives->to_blocks, way);
    struct native_place place;
    uint64_t offset;
    if (!link || link->in_register || !native_locate(natives->native, link->from, &place) ||
        place.kind != NATIVE_VARIABLE)
        return false;
    gpointer known = g_hash_table_lookup(natives->free_lists, GUINT_TO_POINTER(way + 1));
    if (!known) {
        g_autofree char *symbol = native_symbol(natives->native, link->from, &offset);
        static const char *const names[] = {"free_list", "keys_free_list", "freeblocks",
                                            "main_arena", NULL};
        known = GUINT_TO_POINTER(symbol && g_strv_contains(names, symbol) ? 2 : 1);
        g_hash_table_insert(natives->free_lists, GUINT_TO_POINTER(way + 1), known);
    }
    return GPOINTER_TO_UINT(known) == 2;
}

/* A word of a block in use: false if it is no holder, or told otherwise. */
static bool
name_used_block(struct natives *natives, const struct native_link *link, uint32_t block,
                struct native_holding *holding)
{
    uint64_t start, size, object = 0;
    struct native_holding root = {0};
    uint32_t owner = natives->owners[block], way = natives->roots[block];
    enum content content = content_of(natives, block, link->from, &object);
    natives_block(natives, block, &start, &size);
    g_autofree char *what = describe_block(natives, block, content, object);
    g_autofree char *place =
        g_strdup_printf("%s+0x%" G_GINT64_MODIFIER "x", what,
                        link->from - (content == CONTENT_OF_C ? start : object));
    const char *blocks = blocks_name(natives, block, content);
    if (is_owner_s(natives, block, link->to))
        return false;
    if (content == CONTENT_FREED) {
        holding->stale = true;
        holding->name = g_strdup_printf("%s (C memory)", place);
        holding->group = g_strdup("in freed objects");
    } else if (way != NATIVE_NO_LINK &&
               name_root(natives, native_link_at(&natives->to_blocks, way), &root)) {
        holding->stale = is_kept_to_be_used(natives, block);
        holding->root = !holding->stale;
        holding->name = g_strdup_printf("%s → %s", root.name, place);
        holding->group = /* "in `registry` …" */
            g_strdup_printf("%s held by %s", blocks, strchr(root.group, ' ') + 1);
    } else if (owner != ADDRESS_MAP_NONE) {
        holding->holder = owner;
        holding->name = g_strdup_printf("%s (C memory)", place);
        holding->group = g_strdup_printf("%s of Python objects", blocks);
    } else {
        holding->name = g_strdup_printf("%s, to which nothing leads (C memory)", place);
        holding->group = g_strdup_printf("%s to which nothing leads", blocks);
    }
    native_holding_clear(&root);
    return true;
}

/* The block that the link is in; CHUNK_NONE if it is in none, but may be elsewhere. */
static uint32_t
block_of(const struct natives *natives, const struct native_link *link)
{
    struct native_place place;
    if (link->in_register)
        return CHUNK_NONE;
    uint32_t block = natives_block_at(natives, link->from);
    if (block == CHUNK_NONE || block >= natives->chunk_count)
        return block;
    /* Stacks and variables may lie in what looks like a chunk, and do so in those of threads. */
    return native_locate(natives->native, link->from, &place) &&
                   (place.kind == NATIVE_BLOCK || place.kind == NATIVE_FREED_BLOCK)
               ? block
               : CHUNK_NONE;
}

static bool
is_in_use(const struct natives *natives, uint32_t block)
{
    return block >= natives->chunk_count ||
           chunks_get(natives->native->chunks, block)->state == CHUNK_USED;
}

bool
native_name_link(struct natives *natives, const struct native_link *link,
                 struct native_holding *holding)
{
    struct native_place place;
    uint32_t block = block_of(natives, link);
    uint64_t start, size;
    if (block == CHUNK_NONE)
        return name_root(natives, link, holding) &&
               (link->in_register || !native_locate(natives->native, link->from, &place) ||
                place.kind != NATIVE_AREA || !is_told_there(natives, link->to, &place));
    natives_block(natives, block, &start, &size);
    *holding =
        (struct native_holding){.address = start, .holder = ADDRESS_MAP_NONE, .inferred = true};
    if (link->from < start || natives_object_around(natives, link->from) != ADDRESS_MAP_NONE)
        return false;
    if (is_in_use(natives, block))
        return name_used_block(natives, link, block, holding);
    holding->stale = true;
    holding->name = g_strdup_printf("freed malloc'd block of %" G_GUINT64_FORMAT
                                    " bytes+0x%" G_GINT64_MODIFIER "x (C memory)",
                                    size, link->from - start);
    holding->group = g_strdup("in freed blocks");
    return true;
}

bool
native_link_holds(struct natives *natives, const struct native_link *link)
{
    struct native_place place;
    uint32_t block = block_of(natives, link);
    uint64_t object, start, size;
    if (link->in_register)
        return true;
    if (block == CHUNK_NONE)
        return native_locate(natives->native, link->from, &place) &&
               place.kind != NATIVE_DEAD_STACK && is_root(natives, link->from, &place) &&
               (place.kind != NATIVE_AREA || !is_told_there(natives, link->to, &place));
    natives_block(natives, block, &start, &size);
    return is_in_use(natives, block) && link->from >= start &&
           natives_object_around(natives, link->from) == ADDRESS_MAP_NONE &&
           !is_owner_s(natives, block, link->to) &&
           content_of(natives, block, link->from, &object) != CONTENT_FREED &&
           !is_kept_to_be_used(natives, block);
}
