#include "query/whereis_internal.h"

enum { LOW_BITS = 47 /* of an address of a program on x86-64: the others are all 0 */ };

/* Fills that allocators leave, in debug builds or with PYTHONMALLOC=debug (Objects/obmalloc.c; the
 * last one up to 3.7), and MALLOC_PERTURB_'s where it has the same value. */
static const struct {
    uint8_t byte;
    const char *text;
} fills[] = {
    {0xdd, "memory that a debugging allocator had freed"},
    {0xcd, "memory that nobody had written to since a debugging allocator gave it out"},
    {0xfd, "the guard bytes around a block of a debugging allocator"},
    {0xdb, "memory that a debugging allocator had freed"},
};

/* Is it what a pointer out of filled memory leads to, give or take a member's offset? */
static bool
is_filled(struct whereis *found, unsigned word)
{
    for (size_t i = 0; i < G_N_ELEMENTS(fills); i++) {
        uint64_t pattern = fills[i].byte * UINT64_C(0x0101010101010101);
        if (word == 4)
            pattern &= UINT32_MAX;
        if (found->address - pattern >= WHEREIS_NULL_BYTES &&
            pattern - found->address >= WHEREIS_NULL_BYTES)
            continue;
        found->fill = fills[i].byte;
        found->filled = fills[i].text;
        return true;
    }
    return false;
}

/* Text that was written over a pointer reads as an address. */
static char *
text_of(const struct reader *reader, uint64_t address)
{
    enum { FEWEST = 4 };
    uint8_t bytes[sizeof address + 1] = {0};
    bool big_endian = reader->swap != (G_BYTE_ORDER == G_BIG_ENDIAN);
    unsigned length = 0, word = reader->word_size;
    for (unsigned i = 0; i < word; i++)
        bytes[i] = (uint8_t)(address >> 8 * (big_endian ? word - 1 - i : i));
    while (length < word && g_ascii_isprint((char)bytes[length]))
        length++;
    for (unsigned i = length; i < word; i++)
        if (bytes[i])
            return NULL;
    return length >= FEWEST ? g_strndup((const char *)bytes, length) : NULL;
}

static bool
is_canonical_number(uint64_t address)
{
    return address >> LOW_BITS == 0 || address >> LOW_BITS == UINT64_MAX >> LOW_BITS;
}

/* Every program's memory is below bit 47 on x86-64.  Elsewhere it may not be: then something is
 * mapped there. */
static bool
is_canonical(const struct whereis_look *look, uint64_t address)
{
    const GArray *mappings = look->native ? look->native->mappings : NULL;
    if (look->reader->word_size < 8 || is_canonical_number(address))
        return true;
    for (guint i = 0; mappings && i < mappings->len; i++)
        if (!is_canonical_number(g_array_index(mappings, struct mapping, i).start))
            return true;
    return mappings && !mappings->len;
}

static void
find_symbol(const struct whereis_look *look, struct whereis *found)
{
    struct native *native = look->native;
    uint64_t offset;
    if (found->place.kind == NATIVE_VARIABLE) {
        found->symbol = native_name_variable(native, found->address, found->place.index);
        return;
    }
    if (found->place.kind == NATIVE_LOCAL) {
        found->symbol = native_name_local(native, found->address, &found->place);
        return;
    }
    bool mapped = found->place.kind == NATIVE_MAPPED || found->place.kind == NATIVE_AREA;
    g_autofree char *symbol = mapped ? native_symbol(native, found->address, &offset) : NULL;
    if (!symbol)
        return;
    g_autofree char *file =
        found->mapping.file ? g_path_get_basename(found->mapping.file) : g_strdup("program");
    found->symbol = offset
                        ? g_strdup_printf("%s: %s+0x%" G_GINT64_MODIFIER "x", file, symbol, offset)
                        : g_strdup_printf("%s: %s", file, symbol);
}

static void
take_mapping(struct mapping *to, const struct mapping *from)
{
    if (from)
        *to = *from;
}

static void
find_native(const struct whereis_look *look, struct whereis *found)
{
    struct native *native = look->native;
    native_locate(native, found->address, &found->place);
    take_mapping(&found->mapping, mappings_find(native->mappings, found->address));
    if (!found->mapping.end) {
        take_mapping(&found->below, mappings_below(native->mappings, found->address));
        take_mapping(&found->above, mappings_above(native->mappings, found->address));
    }
    if (found->place.kind == NATIVE_BLOCK || found->place.kind == NATIVE_FREED_BLOCK)
        found->chunk = *chunks_get(native->chunks, found->place.index);
    if (found->place.kind == NATIVE_STACK || found->place.kind == NATIVE_DEAD_STACK)
        found->stack = native_name_stack(native, found->address, &found->place);
    find_symbol(look, found);
}

/* What the address is before anything is known of Python's objects. */
static enum whereis_kind
kind_of_memory(const struct whereis *found)
{
    switch (found->block.part) {
    case PART_BLOCK:
        return found->block.state == BLOCK_FREE ? WHEREIS_FREED : WHEREIS_BLOCK;
    case PART_HEAD:
    case PART_GAP:
    case PART_UNUSED:
        return WHEREIS_ALLOCATOR;
    case PART_NONE:
        break;
    }
    switch (found->place.kind) {
    case NATIVE_STACK:
    case NATIVE_DEAD_STACK:
        return WHEREIS_STACK;
    case NATIVE_VARIABLE:
        return WHEREIS_VARIABLE;
    case NATIVE_BLOCK:
        return found->address < found->chunk.address ? WHEREIS_ALLOCATOR : WHEREIS_BLOCK;
    case NATIVE_FREED_BLOCK:
        return found->chunk.state == CHUNK_TOP ? WHEREIS_ALLOCATOR : WHEREIS_FREED;
    case NATIVE_LOCAL:
        return WHEREIS_VARIABLE;
    case NATIVE_AREA:
    case NATIVE_MAPPED:
    case NATIVE_UNMAPPED:
        break;
    }
    if (found->symbol && found->mapping.writable)
        return WHEREIS_VARIABLE;
    return found->symbol || found->mapping.file ? WHEREIS_CODE : WHEREIS_MEMORY;
}

static enum whereis_kind
kind_of_unreadable(const struct whereis_look *look, struct whereis *found)
{
    uint64_t negative = -found->address & (UINT64_MAX >> (64 - 8 * look->reader->word_size));
    found->text = text_of(look->reader, found->address);
    if (negative < WHEREIS_NULL_BYTES)
        found->negative = negative;
    if (found->mapping.end || !look->native || !look->native->mappings->len)
        return is_canonical(look, found->address) ? WHEREIS_UNREADABLE : WHEREIS_NON_CANONICAL;
    return is_canonical(look, found->address) ? WHEREIS_UNMAPPED : WHEREIS_NON_CANONICAL;
}

static void
find_python(const struct whereis_look *look, struct whereis *found)
{
    whereis_find_object(look, found);
    if (found->object.address || found->kind == WHEREIS_FREED || !look->roots)
        return;
    whereis_find_runtime(look, found);
    if (found->kind == WHEREIS_BLOCK && look->budget && look->allocator)
        whereis_find_owner(look, found);
}

void
whereis_find(const struct whereis_look *look, uint64_t address, struct whereis *found)
{
    uint64_t byte;
    *found = (struct whereis){.address = address, .place.kind = NATIVE_UNMAPPED};
    if (look->allocator) {
        mimalloc_prepare(allocator_mimalloc(look->allocator), address);
        allocator_locate(look->allocator, look->reader, address, &found->block);
    }
    if (look->native)
        find_native(look, found);
    found->readable = reader_unsigned(look->reader, address, 1, &byte);
    if (address < WHEREIS_NULL_BYTES && !found->readable) {
        found->kind = WHEREIS_NULL;
    } else if (!found->readable && is_filled(found, look->reader->word_size)) {
        found->kind = WHEREIS_POISONED;
    } else if (!found->readable) {
        found->kind = kind_of_unreadable(look, found);
    } else {
        found->kind = kind_of_memory(found);
        if (look->python)
            find_python(look, found);
    }
}

void
whereis_clear(struct whereis *found)
{
    g_free(found->text);
    g_free(found->object.name);
    g_free(found->object.value);
    g_free(found->object.part);
    g_free(found->object.referent_name);
    g_free(found->runtime);
    g_free(found->runtime_part);
    g_free(found->stack);
    g_free(found->symbol);
    *found = (struct whereis){0};
}
