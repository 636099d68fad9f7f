/* The object at, around or formerly at an address. */
#include "python/part.h"
#include "python/refcount.h"
#include "python/text.h"
#include "python/value.h"
#include "query/whereis_internal.h"

enum {
    MAX_HEADERS = 8,         /* words that may be in front of an object in its block */
    MAX_VALUES = 3,          /* items or attributes that are shown */
    MAX_WORDS_BACK = 1 << 9, /* that are looked at for the beginning of an object in no block */
};

/* Python's lists of free objects link them through their counts, from 3.13 on: to another one of
 * the type that is as dead.  (Include/internal/pycore_freelist.h) */
static bool
is_link(const struct whereis_look *look, uint64_t word, const struct type *type)
{
    return python_type_of(look->python, look->reader, word) == type &&
           !refcount_is_plausible(look->python, look->reader, word);
}

/* A living object has a plausible count; a dead one has none, or what was written over it.  But two
 * pointers, of which the second leads to a type, are an array as a rule. */
static enum block_content
judge_count(const struct whereis_look *look, struct whereis_object *object)
{
    enum { LOWEST_ADDRESS = 1 << 22 };
    struct refcount_value value;
    uint64_t word = look->python->word;
    if (!refcount_read(look->python, look->reader, object->address, &value))
        return CONTENT_OTHER;
    object->count = value.count;
    if (refcount_is_plausible(look->python, look->reader, object->address))
        return CONTENT_OBJECT;
    uint64_t count = (uint64_t)value.count;
    bool is_address = value.count >= LOWEST_ADDRESS && count % word == 0 &&
                      reader_span(look->reader, count, word);
    object->waits = is_address && is_link(look, count, object->type);
    return is_address && !object->waits ? CONTENT_OTHER : CONTENT_DEAD_OBJECT;
}

/* What the block begins with, whatever its count says. */
static bool
find_form(const struct whereis_look *look, uint64_t start, uint64_t size,
          struct whereis_object *object)
{
    struct python *python = look->python;
    uint64_t word = python->word, begin;
    for (uint64_t i = 0; i < MAX_HEADERS && (i + 2) * word <= size; i++) {
        uint64_t address = start + i * word;
        const struct type *type = python_type_of(python, look->reader, address);
        if (!type)
            continue;
        *object = (struct whereis_object){.address = address, .type = type};
        python_extent(python, look->reader, address, type, &object->start, &object->end);
        begin = object->start - start;
        /* A debugging allocator has two words in front (Objects/obmalloc.c). */
        if ((begin != 0 && begin != 2 * word) || object->end - start > size)
            continue;
        return true;
    }
    return false;
}

enum block_content
whereis_content(const struct whereis_look *look, uint64_t start, uint64_t size,
                struct whereis_object *object)
{
    return find_form(look, start, size, object) ? judge_count(look, object) : CONTENT_OTHER;
}

bool
whereis_block_around(const struct whereis_look *look, uint64_t address, uint64_t *start,
                     uint64_t *size)
{
    struct block block;
    if (look->allocator &&
        allocator_locate(look->allocator, look->reader, address, &block) != PART_NONE) {
        *start = block.start;
        *size = block.size;
        return block.state == BLOCK_USED;
    }
    uint32_t n = look->native ? chunks_at(look->native->chunks, address) : CHUNK_NONE;
    if (n == CHUNK_NONE)
        return false;
    const struct chunk *chunk = chunks_get(look->native->chunks, n);
    *start = chunk->address;
    *size = chunk->size;
    return chunk->state == CHUNK_USED && address >= chunk->address;
}

void
whereis_tell_referent(const struct whereis_look *look, struct whereis *found)
{
    struct python *python = look->python;
    uint64_t value, at = found->address - found->address % python->word;
    const struct type *type;
    if (!reader_word(look->reader, at, &value) || !value ||
        !(type = python_type_of(python, look->reader, value)) ||
        !refcount_is_plausible(python, look->reader, value))
        return;
    g_autoptr(GString) name = g_string_new(NULL);
    text_object(python, look->reader, value, type, name);
    found->object.referent = value;
    found->object.referent_name = g_strdup(name->str);
}

static void
tell_value(const struct whereis_look *look, struct whereis *found)
{
    struct whereis_object *object = &found->object;
    g_autoptr(GString) value = g_string_new(NULL);
    if (!look->budget || found->kind == WHEREIS_FREED || found->kind == WHEREIS_DEAD_OBJECT ||
        type_has(object->type, TYPE_FLAG_TYPE))
        return;
    value_line(look->python, look->reader, object->address, object->type, MAX_VALUES, look->budget,
               value);
    if (value->len)
        object->value = g_strdup(value->str);
}

void
whereis_tell_object(const struct whereis_look *look, struct whereis *found)
{
    struct whereis_object *object = &found->object;
    g_autoptr(GString) part = g_string_new(NULL);
    g_autoptr(GString) name = g_string_new(NULL);
    text_object(look->python, look->reader, object->address, object->type, name);
    object->name = g_strdup(name->str);
    tell_value(look, found);
    if (found->address == object->address || found->kind == WHEREIS_FREED)
        return;
    bool outside = found->kind == WHEREIS_OWNED;
    if (!outside && found->address >= object->end) {
        object->part = g_strdup("behind its end, in its block");
        return;
    }
    if (outside ? part_outside_object(look->python, look->reader, object->address, object->type,
                                      found->address, part)
                : part_of_object(look->python, look->reader, object->address, object->type,
                                 found->address, part))
        object->part = g_strdup(part->str);
    if (found->address > object->address || outside)
        whereis_tell_referent(look, found);
}

static bool
covers(const struct whereis_object *object, uint64_t address)
{
    return address >= object->start && address < object->end;
}

/* The address is the object, or in it. */
static void
take_object(struct whereis *found, const struct whereis_object *object, enum block_content content)
{
    found->object = *object;
    found->kind = content == CONTENT_DEAD_OBJECT      ? WHEREIS_DEAD_OBJECT
                  : found->address == object->address ? WHEREIS_OBJECT
                                                      : WHEREIS_INSIDE;
}

/* The object of the index with this number, if it reaches over the address. */
static bool
take_known(const struct whereis_look *look, struct whereis *found, uint32_t id)
{
    const struct heap *heap = look->heap;
    if (id >= heap->object_count)
        return false;
    struct whereis_object object = {.address = address_map_address(heap->objects, id),
                                    .type = heap_type(heap, id),
                                    .known = true};
    python_extent(look->python, look->reader, object.address, object.type, &object.start,
                  &object.end);
    if (!covers(&object, found->address))
        return false;
    take_object(found, &object, CONTENT_OBJECT);
    return true;
}

static bool
find_known(const struct whereis_look *look, struct whereis *found)
{
    if (!look->heap || !look->heap->type_of)
        return false;
    uint32_t below = address_map_floor(look->heap->objects, found->address);
    if (below == ADDRESS_MAP_NONE)
        return take_known(look, found, 0);
    return take_known(look, found, below) || take_known(look, found, below + 1);
}

/* What is at ADDRESS itself, wherever it is: words that have the form of an object. */
static bool
take_form(const struct whereis_look *look, struct whereis *found, uint64_t address, bool dead)
{
    struct whereis_object object = {.address = address,
                                    .type = python_type_of(look->python, look->reader, address)};
    if (!object.type)
        return false;
    enum block_content content = judge_count(look, &object);
    python_extent(look->python, look->reader, address, object.type, &object.start, &object.end);
    if ((content == CONTENT_DEAD_OBJECT && !dead) || !covers(&object, found->address) ||
        content == CONTENT_OTHER)
        return false;
    take_object(found, &object, content);
    return true;
}

/* Objects of the program itself lie in its variables, one behind the other or in larger structures:
 * the nearest in front of the address that reaches over it. */
static bool
find_in_variables(const struct whereis_look *look, struct whereis *found)
{
    uint64_t word = look->python->word, at = found->address - found->address % word;
    for (unsigned n = 0; n < MAX_WORDS_BACK && at >= found->place.start && at > word;
         n++, at -= word)
        if (take_form(look, found, at, false))
            return true;
    return false;
}

/* Two references in a row look like a count and a type, if the second leads to a class. */
static bool
leads_to_object(const struct whereis_look *look, uint64_t address)
{
    uint64_t word;
    return reader_word(look->reader, address, &word) &&
           python_type_of(look->python, look->reader, word);
}

/* In a block that is in use: what it begins with, to the end of the block; or what has the form of
 * an object in the midst of it. */
static void
find_in_block(const struct whereis_look *look, struct whereis *found, uint64_t start, uint64_t size)
{
    struct whereis_object object;
    enum block_content content = whereis_content(look, start, size, &object);
    if (content != CONTENT_OTHER)
        take_object(found, &object, content);
    else if (!leads_to_object(look, found->address))
        take_form(look, found, found->address, false);
}

/* A block keeps what it held but for its first word or two, in front of the object or its count:
 * the class can still be read. */
static void
find_remains(const struct whereis_look *look, struct whereis *found, uint64_t start, uint64_t size)
{
    struct whereis_object object;
    if (find_form(look, start, size, &object) &&
        (object.address == start || judge_count(look, &object) != CONTENT_OTHER))
        found->object = object;
}

void
whereis_find_object(const struct whereis_look *look, struct whereis *found)
{
    const struct block *block = &found->block;
    const struct chunk *chunk = &found->chunk;
    bool in_chunk = chunk->size && found->address >= chunk->address;
    if (found->kind == WHEREIS_FREED) {
        if (block->part == PART_BLOCK && !block->never_used)
            find_remains(look, found, block->start, block->size);
        else if (in_chunk && chunk->state != CHUNK_TOP)
            find_remains(look, found, chunk->address, chunk->size);
    } else if (find_known(look, found)) {
    } else if (block->part == PART_BLOCK) {
        find_in_block(look, found, block->start, block->size);
    } else if (in_chunk) {
        find_in_block(look, found, chunk->address, chunk->size);
    } else if (!take_form(look, found, found->address, true) && block->part == PART_NONE &&
               (found->place.kind == NATIVE_VARIABLE || found->place.kind == NATIVE_MAPPED ||
                found->place.kind == NATIVE_AREA)) {
        find_in_variables(look, found);
    }
    if (found->object.address)
        whereis_tell_object(look, found);
}
