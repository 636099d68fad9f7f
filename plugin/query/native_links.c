/* The links that a search found, the blocks that they are in or lead to, and whose those are. */
#include "query/natives_internal.h"
#include "target/sorted.h"

#include <stdlib.h>

uint32_t
natives_object_around(struct natives *natives, uint64_t address)
{
    const struct heap *heap = natives->heap;
    uint32_t below = address_map_floor(heap->objects, address), id = below;
    for (unsigned i = 0; i < 2; i++) {
        uint64_t start, end;
        if (id != ADDRESS_MAP_NONE && id < heap->object_count) {
            python_extent(heap->python, &natives->reader, address_map_address(heap->objects, id),
                          heap_type(heap, id), &start, &end);
            if (address >= start && address < end)
                return id;
        }
        id = below == ADDRESS_MAP_NONE ? 0 : below + 1; /* its head may be in front */
    }
    return ADDRESS_MAP_NONE;
}

bool
natives_are_told(const struct natives *natives, uint32_t holder, uint32_t id)
{
    uint32_t count;
    const uint32_t *referrers = index_referrers(natives->index, id, &count);
    uint32_t below = sorted_below(SORTED_NUMBERS(referrers, count), holder);
    return below < count && referrers[below] == holder;
}

static int
by_target(const void *a, const void *b)
{
    const struct native_link *first = a, *second = b;
    if (first->to != second->to)
        return first->to < second->to ? -1 : 1;
    return (first->from > second->from) - (first->from < second->from);
}

void
native_links_sort(struct try_array *links)
{
    if (links->count > 1)
        qsort(links->items, links->count, sizeof(struct native_link), by_target);
}

uint32_t
native_links_of(const struct try_array *links, uint32_t to, uint32_t *count)
{
    uint32_t first = sorted_below(SORTED(links->items, links->count, struct native_link, to), to);
    uint32_t end = first;
    while (end < links->count && native_link_at(links, end)->to == to)
        end++;
    *count = end - first;
    return first;
}

uint32_t
natives_python_block_at(const struct natives *natives, uint64_t address)
{
    const struct python_block *blocks = natives->blocks.items;
    const uint32_t count = natives->blocks.count;
    if (!count || address < blocks[0].address) /* as most words are */
        return CHUNK_NONE;
    uint32_t n = sorted_up_to(SORTED(blocks, count, struct python_block, address), address) - 1;
    return address - blocks[n].address < blocks[n].size ? natives->chunk_count + n : CHUNK_NONE;
}

uint32_t
natives_block_at(const struct natives *natives, uint64_t address)
{
    uint32_t chunk = chunks_at(natives->native->chunks, address);
    return chunk == CHUNK_NONE ? natives_python_block_at(natives, address) : chunk;
}

void
natives_block(const struct natives *natives, uint32_t block, uint64_t *address, uint64_t *size)
{
    if (block < natives->chunk_count) {
        const struct chunk *chunk = chunks_get(natives->native->chunks, block);
        *address = chunk->address;
        *size = chunk->size;
        return;
    }
    const struct python_block *found =
        TRY_ARRAY_AT(&natives->blocks, const struct python_block, block - natives->chunk_count);
    *address = found->address;
    *size = found->size;
}
