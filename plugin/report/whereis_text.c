#include "report/whereis_text.h"

#include "heap/mimalloc.h"
#include "python/type.h"

enum { TITLE_WIDTH = 10 };

#define HEX "0x%" G_GINT64_MODIFIER "x"
#define NUMBER "%" G_GUINT64_FORMAT

static void line(GPtrArray *lines, const char *title, const char *format, ...) G_GNUC_PRINTF(3, 4);

static void
line(GPtrArray *lines, const char *title, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_ptr_array_add(lines, g_strdup_printf("%-*s%s", TITLE_WIDTH, title, text));
}

static void
add_borders(const struct whereis *found, GPtrArray *lines)
{
    const struct whereis_object *object = &found->object;
    uint64_t header = object->address - object->start;
    g_autofree char *with =
        header ? g_strdup_printf(" and " NUMBER " in front", header) : g_strdup("");
    line(lines, "Object", "%s at " HEX ", " NUMBER " bytes%s%s", object->name, object->address,
         object->end - object->address, with, object->known ? "" : ", by its form");
}

static void
add_object(const struct whereis *found, GPtrArray *lines)
{
    const struct whereis_object *object = &found->object;
    if (object->referent)
        line(lines, "Refers to", "%s at " HEX, object->referent_name, object->referent);
    if (!object->address)
        return;
    if (found->kind == WHEREIS_FREED)
        line(lines, "Remains", "of %s at " HEX ", by the type it left", object->type->name,
             object->address);
    else if (found->kind == WHEREIS_OWNED)
        line(lines, "Owner", "%s at " HEX ", which leads to the block", object->name,
             object->address);
    else
        add_borders(found, lines);
    if (object->value)
        line(lines, "Value", "%s", object->value);
    if (found->kind == WHEREIS_OWNED && object->sharers)
        line(lines, "", "%u other object%s there, too", object->sharers,
             object->sharers == 1 ? " leads" : "s lead");
}

/* "24 bytes into it, " or nothing. */
static char *
into(const struct whereis *found, uint64_t start)
{
    return found->address == start
               ? g_strdup("")
               : g_strdup_printf(", " NUMBER " into it", found->address - start);
}

static const char *
tag_words(unsigned tag)
{
    static const char *const words[] = {
        [MIMALLOC_MEMORY] = "memory that is no objects",
        [MIMALLOC_OBJECT] = "objects that the collector does not know",
        [MIMALLOC_COLLECTED] = "objects of the collector",
        [MIMALLOC_COLLECTED_HEAD] = "objects of the collector with words in front",
    };
    return tag < G_N_ELEMENTS(words) ? words[tag] : "anything";
}

static void
add_block(const struct whereis *found, GPtrArray *lines)
{
    const struct block *block = &found->block;
    const char *area = block->of_mimalloc ? "Segment" : "Arena";
    if (block->part == PART_BLOCK) {
        g_autofree char *where = into(found, block->start);
        g_autofree char *chain =
            block->list ? g_strdup_printf(", on its page's chain %s", block->list) : g_strdup("");
        line(lines, "Block", NUMBER " bytes at " HEX ", %s%s%s%s", block->size, block->start,
             block->state == BLOCK_USED ? "in use"
             : block->never_used        ? "never used"
                                        : "free",
             where, chain, block->broken ? " (the pool's chain of free blocks is broken)" : "");
    }
    if (block->of_mimalloc && (block->part == PART_BLOCK || block->part == PART_GAP))
        line(lines, "Page", "block %u of %u from " HEX ", of mimalloc, for %s", block->number,
             block->count, block->pool, tag_words(block->tag));
    else if (block->part != PART_NONE && block->count)
        line(lines, "Pool", HEX ", block %u of %u, %u in use, size class %u (" NUMBER " bytes)",
             block->pool, block->number, block->count, block->used, block->size_class, block->size);
    if (block->part != PART_NONE)
        line(lines, area, HEX " to " HEX, block->area, block->beyond);
}

static void
add_chunk(const struct whereis *found, GPtrArray *lines)
{
    static const char *const states[] = {
        [CHUNK_USED] = "in use",
        [CHUNK_FREE] = "free",
        [CHUNK_CACHED] = "freed, kept for the next of its size",
        [CHUNK_TOP] = "not given out yet",
    };
    const struct chunk *chunk = &found->chunk;
    if (!chunk->size)
        return;
    g_autofree char *where =
        found->address < chunk->address ? g_strdup("") : into(found, chunk->address);
    line(lines, "Malloc", NUMBER " bytes at " HEX ", %s%s", (uint64_t)chunk->size, chunk->address,
         states[chunk->state], where);
}

/* "4096 bytes", "1.3 GiB" */
static char *
distance(uint64_t bytes)
{
    enum { TO_THE_BYTE = 1 << 20 };
    return bytes < TO_THE_BYTE ? g_strdup_printf(NUMBER " bytes", bytes)
                               : g_format_size_full(bytes, G_FORMAT_SIZE_IEC_UNITS);
}

static void
add_neighbours(const struct whereis *found, GPtrArray *lines)
{
    const struct mapping *below = &found->below, *above = &found->above;
    g_autofree char *down = distance(found->address - below->end);
    g_autofree char *up = distance(above->start - found->address);
    if (below->end)
        line(lines, "Below", "%s above the end of %s, at " HEX, down,
             below->file ? below->file : "a mapping of no file", below->end);
    if (above->end)
        line(lines, "Above", "%s below %s, at " HEX, up,
             above->file ? above->file : "a mapping of no file", above->start);
}

static void
add_mapping(const struct whereis *found, GPtrArray *lines)
{
    const struct mapping *mapping = &found->mapping;
    if (mapping->end)
        line(lines, "Mapping", HEX " to " HEX ", %s%s", mapping->start, mapping->end,
             mapping->file ? mapping->file : "no file", mapping->writable ? "" : ", read only");
    else if (found->readable && (found->below.end || found->above.end))
        line(lines, "Mapping", "none that is known, but it can be read");
    bool nowhere = found->kind == WHEREIS_POISONED || found->kind == WHEREIS_NON_CANONICAL;
    if (!found->readable && !nowhere)
        add_neighbours(found, lines);
}

GPtrArray *
whereis_lines(const struct whereis *found)
{
    GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);
    add_object(found, lines);
    if (found->runtime && found->kind != WHEREIS_RUNTIME)
        line(lines, "Python", "%s", found->runtime);
    if (found->kind == WHEREIS_BLOCK && found->owner_cut)
        line(lines, "Owner", "not found in the time that there was");
    else if (found->kind == WHEREIS_BLOCK && found->owner_searched)
        line(lines, "Owner", "no Python object leads to it");
    add_block(found, lines);
    add_chunk(found, lines);
    if (found->stack && found->kind != WHEREIS_STACK)
        line(lines, "Stack", "%s", found->stack);
    if (found->symbol && found->kind != WHEREIS_VARIABLE && found->kind != WHEREIS_CODE)
        line(lines, "Symbol", "%s", found->symbol);
    add_mapping(found, lines);
    return lines;
}

void
whereis_write(const struct whereis *found, GString *out)
{
    GPtrArray *lines = whereis_lines(found);
    g_autofree char *phrase = whereis_phrase(found);
    g_string_append_printf(out, HEX " %s\n", found->address, phrase);
    for (guint i = 0; i < lines->len; i++)
        g_string_append_printf(out, "  %s\n", (const char *)g_ptr_array_index(lines, i));
    g_ptr_array_free(lines, TRUE);
}
