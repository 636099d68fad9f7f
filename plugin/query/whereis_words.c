/* What lies at an address, in the words of one sentence. */
#include "query/whereis_internal.h"

#define HEX "0x%" G_GINT64_MODIFIER "x"
#define NUMBER "%" G_GUINT64_FORMAT

const char *
whereis_kind_word(enum whereis_kind kind)
{
    static const char *const words[WHEREIS_KINDS] = {
        [WHEREIS_NULL] = "null",
        [WHEREIS_NON_CANONICAL] = "non-canonical",
        [WHEREIS_POISONED] = "poisoned",
        [WHEREIS_UNMAPPED] = "unmapped",
        [WHEREIS_UNREADABLE] = "unreadable",
        [WHEREIS_OBJECT] = "object",
        [WHEREIS_INSIDE] = "inside-object",
        [WHEREIS_DEAD_OBJECT] = "dead-object",
        [WHEREIS_FREED] = "freed",
        [WHEREIS_OWNED] = "memory-of-object",
        [WHEREIS_RUNTIME] = "runtime",
        [WHEREIS_BLOCK] = "block",
        [WHEREIS_ALLOCATOR] = "allocator",
        [WHEREIS_STACK] = "stack",
        [WHEREIS_VARIABLE] = "variable",
        [WHEREIS_CODE] = "code",
        [WHEREIS_MEMORY] = "memory",
    };
    return words[kind];
}

static const char *
article(const char *name)
{
    return strchr("aeiouAEIOU", *name) ? "an" : "a";
}

static const char *
bytes_word(uint64_t count)
{
    return count == 1 ? "byte" : "bytes";
}

/* ": ob_type", or nothing. */
static void
append_part(GString *out, const char *part)
{
    if (part)
        g_string_append_printf(out, ": %s", part);
}

static void
append_null(const struct whereis *found, GString *out)
{
    if (found->address == 0)
        g_string_append(out, "is NULL");
    else
        g_string_append_printf(out, "is " NUMBER " %s behind a NULL pointer", found->address,
                               bytes_word(found->address));
}

/* Small negative numbers are what is left of a failure, not of a pointer. */
static void
append_nowhere(const struct whereis *found, GString *out)
{
    if (found->kind == WHEREIS_NON_CANONICAL)
        g_string_append(out, "is no address that a program can have: its highest 17 bits are "
                             "neither all 0 nor all 1");
    else if (found->negative)
        g_string_append_printf(out, "is not mapped: as a number it is -" NUMBER, found->negative);
    else if (found->kind == WHEREIS_UNMAPPED)
        g_string_append(out, "is not mapped");
    else if (found->mapping.end)
        g_string_append_printf(out, "cannot be read: it is mapped%s%s, but was left out",
                               found->mapping.file ? " from " : "",
                               found->mapping.file ? found->mapping.file : "");
    else
        g_string_append(out, "cannot be read: nothing is mapped there, or it was left out");
    if (found->text)
        g_string_append_printf(out, "; its bytes are the text \"%s\"", found->text);
}

static void
append_inside(const struct whereis *found, GString *out)
{
    const struct whereis_object *object = &found->object;
    if (found->address < object->address)
        g_string_append_printf(out, "is " NUMBER " %s before the %s at " HEX ", in its header",
                               object->address - found->address,
                               bytes_word(object->address - found->address), object->name,
                               object->address);
    else
        g_string_append_printf(
            out, "is " NUMBER " %s into the %s at " HEX, found->address - object->address,
            bytes_word(found->address - object->address), object->name, object->address);
    append_part(out, object->part);
    if (found->address > object->address && found->address - object->address < 4)
        g_string_append(out, ", if it is no pointer to that object with a tag in its lowest bits");
}

/* The count of one that was freed is nothing, or what an allocator or list of free objects put
 * there. */
static void
append_dead(const struct whereis *found, GString *out)
{
    const struct whereis_object *object = &found->object;
    if (found->address == object->address)
        g_string_append_printf(out, "is %s %s", article(object->name), object->name);
    else
        g_string_append_printf(out, "is in the %s at " HEX ", one", object->name, object->address);
    for (unsigned i = 0; i < 4; i++) {
        static const uint8_t fills[] = {0xdd, 0xcd, 0xfd, 0xdb};
        uint64_t pattern = fills[i] * UINT64_C(0x0101010101010101);
        if ((uint64_t)object->count == pattern ||
            (uint64_t)object->count == (uint64_t)(int64_t)(int32_t)pattern) {
            g_string_append_printf(out, " whose reference count is made of 0x%02x bytes", fills[i]);
            return;
        }
    }
    if (object->waits)
        g_string_append(out, " that was freed and is kept for the next of its kind");
    else
        g_string_append_printf(
            out, " whose reference count is %" G_GINT64_FORMAT ": it was freed, or is being freed",
            (gint64)object->count);
}

static void
append_freed(const struct whereis *found, GString *out)
{
    const struct whereis_object *object = &found->object;
    uint64_t size = found->block.part == PART_BLOCK ? found->block.size : found->chunk.size;
    if (!object->address && found->block.never_used)
        g_string_append_printf(out, "is in a block of " NUMBER " bytes that was never in use",
                               size);
    else if (!object->address)
        g_string_append_printf(out, "is freed memory: a free block of " NUMBER " bytes", size);
    else if (found->address == object->address)
        g_string_append_printf(out, "is freed memory that used to be %s %s",
                               article(object->type->name), object->type->name);
    else
        g_string_append_printf(out, "is freed memory, in a block that used to be the %s at " HEX,
                               object->type->name, object->address);
}

static void
append_block(const struct whereis *found, GString *out)
{
    bool pythons = found->block.part == PART_BLOCK;
    uint64_t start = pythons ? found->block.start : found->chunk.address;
    uint64_t size = pythons ? found->block.size : found->chunk.size;
    g_string_append(out, "is ");
    if (found->address > start)
        g_string_append_printf(out, NUMBER " %s into ", found->address - start,
                               bytes_word(found->address - start));
    g_string_append_printf(out, "a block of " NUMBER " bytes %s, in use", size,
                           pythons ? "of Python's allocator" : "from malloc");
}

static void
append_allocator(const struct whereis *found, GString *out)
{
    const struct block *block = &found->block;
    bool of_mimalloc = block->of_mimalloc;
    switch (block->part) {
    case PART_HEAD:
        g_string_append_printf(out, "is in the head of a %s",
                               of_mimalloc ? "segment of mimalloc" : "pool of Python's allocator");
        break;
    case PART_GAP:
        g_string_append_printf(out, "is in a %s, where no block fits",
                               of_mimalloc ? "page of mimalloc" : "pool of Python's allocator");
        break;
    case PART_UNUSED:
        g_string_append(
            out, of_mimalloc     ? "is in a part of a segment of mimalloc that is no page now"
                 : block->broken ? "is in a pool of Python's allocator whose head makes no sense"
                                 : "is in a pool of Python's allocator that is not in use");
        break;
    default:
        if (found->chunk.state == CHUNK_TOP)
            g_string_append(out, "is in memory of malloc that it has not given out yet");
        else
            g_string_append_printf(out,
                                   "is " NUMBER " bytes before a block from malloc, in its head",
                                   found->chunk.address - found->address);
        break;
    }
}

static void
append_owned(const struct whereis *found, GString *out)
{
    const struct whereis_object *object = &found->object;
    g_string_append_printf(out, "is in memory of the %s at " HEX, object->name, object->address);
    append_part(out, object->part);
}

static void
append_memory(const struct whereis *found, GString *out)
{
    if (found->kind == WHEREIS_STACK)
        g_string_append_printf(out, "is on a C stack: %s", found->stack);
    else if (found->kind == WHEREIS_VARIABLE)
        g_string_append_printf(out, "is in a %s: %s",
                               found->place.kind == NATIVE_LOCAL ? "thread-local variable of C"
                                                                 : "C variable",
                               found->symbol);
    else if (found->symbol)
        g_string_append_printf(out, "is %s", found->symbol);
    else if (found->mapping.file)
        g_string_append_printf(out, "is in memory mapped from %s", found->mapping.file);
    else if (found->mapping.end)
        g_string_append(out, "is in memory mapped from no file");
    else
        g_string_append(out, "is memory that can be read, and no object");
}

char *
whereis_phrase(const struct whereis *found)
{
    GString *out = g_string_new(NULL);
    switch (found->kind) {
    case WHEREIS_NULL:
        append_null(found, out);
        break;
    case WHEREIS_POISONED:
        g_string_append_printf(out, "is made of 0x%02x bytes, as a pointer read from %s",
                               found->fill, found->filled);
        break;
    case WHEREIS_NON_CANONICAL:
    case WHEREIS_UNMAPPED:
    case WHEREIS_UNREADABLE:
        append_nowhere(found, out);
        break;
    case WHEREIS_OBJECT:
        g_string_append_printf(out, "is %s %s", article(found->object.name), found->object.name);
        break;
    case WHEREIS_INSIDE:
        append_inside(found, out);
        break;
    case WHEREIS_DEAD_OBJECT:
        append_dead(found, out);
        break;
    case WHEREIS_FREED:
        append_freed(found, out);
        break;
    case WHEREIS_OWNED:
        append_owned(found, out);
        break;
    case WHEREIS_RUNTIME:
        g_string_append_printf(out, "is in the %s", found->runtime);
        append_part(out, found->runtime_part);
        break;
    case WHEREIS_BLOCK:
        append_block(found, out);
        break;
    case WHEREIS_ALLOCATOR:
        append_allocator(found, out);
        break;
    case WHEREIS_STACK:
    case WHEREIS_VARIABLE:
    case WHEREIS_CODE:
    case WHEREIS_MEMORY:
    case WHEREIS_KINDS:
        append_memory(found, out);
        break;
    }
    return g_string_free(out, FALSE);
}
