#include "query/natives_internal.h"

#include "python/type.h"

#include <stdlib.h>
#include <string.h>

/* Which root and which object lead to a block, on a shortest way through other blocks: each is
 * spread from where it leads to a block directly, along the links from block to block. */

enum { BUDGET_STEPS = 1 << 14 };

/* The kinds of roots, the most telling first. */
enum root_class { ROOT_OF_VARIABLE, ROOT_OF_THREAD, ROOT_OF_AREA, ROOT_CLASSES, ROOT_NOT };

struct ways {
    struct natives *natives;
    uint32_t count; /* chunks */
    /* Links from chunk to chunk, by the chunk that they are in: out[first[n]] to out[first[n + 1]]
     * are the chunks that N leads to. */
    uint32_t *first, *out;
    uint32_t *queue;
    struct budget *budget;
};

static const struct native_link *
link_at(const struct ways *ways, uint32_t n)
{
    return native_link_at(&ways->natives->to_blocks, n);
}

/* The block in use that the link is in; CHUNK_NONE if it is in none. */
static uint32_t
source_of(const struct ways *ways, const struct native_link *link)
{
    const struct natives *natives = ways->natives;
    uint32_t n = link->in_register ? CHUNK_NONE : natives_block_at(natives, link->from);
    return n >= natives->chunk_count || chunks_get(natives->native->chunks, n)->state == CHUNK_USED
               ? n
               : CHUNK_NONE;
}

/* Sorts the links by the blocks that they are in: count, prefix sum, fill.  SOURCES are those
 * blocks, asked for once. */
static void
turn_links(struct ways *ways, const uint32_t *sources)
{
    uint32_t links = ways->natives->to_blocks.count;
    for (uint32_t i = 0; i < links; i++)
        if (sources[i] != CHUNK_NONE)
            ways->first[sources[i] + 2]++;
    for (uint32_t n = 2; n < ways->count + 2; n++)
        ways->first[n] += ways->first[n - 1];
    /* first[n + 1] runs ahead to first[n + 2] meanwhile. */
    for (uint32_t i = 0; i < links; i++)
        if (sources[i] != CHUNK_NONE)
            ways->out[ways->first[sources[i] + 1]++] = link_at(ways, i)->to;
}

static enum root_class
class_of(const struct natives *natives, const struct native_link *link)
{
    struct native_place place;
    if (link->in_register)
        return ROOT_OF_THREAD;
    if (!native_locate(natives->native, link->from, &place))
        return ROOT_NOT;
    switch (place.kind) {
    case NATIVE_VARIABLE:
        return natives_is_no_variable(natives, link->from) ? ROOT_NOT : ROOT_OF_VARIABLE;
    case NATIVE_LOCAL:
        return place.module == LOCAL_NO_MODULE ? ROOT_OF_THREAD : ROOT_OF_VARIABLE;
    case NATIVE_STACK:
        return ROOT_OF_THREAD;
    case NATIVE_AREA:
        return ROOT_OF_AREA;
    default:
        return ROOT_NOT;
    }
}

/* Spreads the VALUES of the COUNT chunks in the queue to all that they lead to. */
static void
spread(struct ways *ways, uint32_t count, uint32_t *values, uint32_t none)
{
    for (uint32_t at = 0; at < count; at++) {
        uint32_t n = ways->queue[at];
        for (uint32_t i = ways->first[n]; i < ways->first[n + 1]; i++) {
            uint32_t to = ways->out[i];
            if (values[to] != none)
                continue;
            values[to] = values[n];
            ways->queue[count++] = to;
        }
    }
}

static void
spread_roots(struct ways *ways, const uint8_t *classes, enum root_class class)
{
    uint32_t *roots = ways->natives->roots, count = 0;
    for (uint32_t i = 0; i < ways->natives->to_blocks.count; i++) {
        uint32_t to = link_at(ways, i)->to;
        if (classes[i] != class || roots[to] != NATIVE_NO_LINK)
            continue;
        roots[to] = i;
        ways->queue[count++] = to;
    }
    spread(ways, count, roots, NATIVE_NO_LINK);
}

/* From objects of types that keep what they refer to elsewhere before others: an iterator over a
 * deque leads to its blocks, too. */
static void
spread_owners(struct ways *ways, const uint32_t *objects, bool keepers)
{
    const struct heap *heap = ways->natives->heap;
    uint32_t *owners = ways->natives->owners, count = 0;
    for (uint32_t i = 0; i < ways->natives->to_blocks.count; i++) {
        uint32_t to = link_at(ways, i)->to;
        if (objects[i] == ADDRESS_MAP_NONE || owners[to] != ADDRESS_MAP_NONE ||
            keepers != (heap_type(heap, objects[i])->handler != NULL))
            continue;
        owners[to] = objects[i];
        ways->queue[count++] = to;
    }
    spread(ways, count, owners, ADDRESS_MAP_NONE);
}

static bool
go_on(const struct ways *ways, uint32_t step)
{
    return step % BUDGET_STEPS != BUDGET_STEPS - 1 || !budget_spent(ways->budget);
}

/* What the links come from, and where they lead on; less when the budget ran out. */
static void
spread_all(struct ways *ways, uint32_t *objects, uint8_t *classes)
{
    struct natives *natives = ways->natives;
    uint32_t links = natives->to_blocks.count;
    for (uint32_t i = 0; i < links; i++) {
        if (!go_on(ways, i))
            return;
        objects[i] = source_of(ways, link_at(ways, i));
    }
    turn_links(ways, objects);
    for (uint32_t i = 0; i < links && go_on(ways, i); i++) {
        const struct native_link *link = link_at(ways, i);
        objects[i] =
            link->in_register ? ADDRESS_MAP_NONE : natives_object_around(natives, link->from);
        classes[i] = objects[i] == ADDRESS_MAP_NONE ? class_of(natives, link) : ROOT_NOT;
    }
    if (budget_spent(ways->budget))
        return;
    for (enum root_class class = 0; class < ROOT_CLASSES; class ++)
        spread_roots(ways, classes, class);
    spread_owners(ways, objects, true);
    spread_owners(ways, objects, false);
}

static uint32_t *
array_of_none(uint32_t count)
{
    uint32_t *array = malloc(((size_t)count + 1) * sizeof *array);
    return array ? memset(array, 0xff, ((size_t)count + 1) * sizeof *array) : NULL;
}

bool
natives_find_ways(struct natives *natives, struct budget *budget)
{
    uint32_t links = natives->to_blocks.count, count = natives_block_count(natives);
    struct ways ways = {.natives = natives, .count = count, .budget = budget};
    native_links_sort(&natives->to_objects);
    native_links_sort(&natives->to_blocks);
    natives->roots = array_of_none(count);  /* NATIVE_NO_LINK */
    natives->owners = array_of_none(count); /* ADDRESS_MAP_NONE */
    ways.first = calloc((size_t)count + 2, sizeof(uint32_t));
    ways.out = malloc(((size_t)links + 1) * sizeof(uint32_t));
    ways.queue = malloc(((size_t)count + 1) * sizeof(uint32_t));
    uint32_t *objects = malloc(((size_t)links + 1) * sizeof(uint32_t));
    uint8_t *classes = malloc((size_t)links + 1);
    bool enough = natives->roots && natives->owners && ways.first && ways.out && ways.queue &&
                  objects && classes;
    if (enough)
        spread_all(&ways, objects, classes);
    free(objects);
    free(classes);
    free(ways.first);
    free(ways.out);
    free(ways.queue);
    return enough && !budget_spent(budget);
}
