/* Containers of the standard library that keep their contents in linked C structures. */
#include "python/dict.h"

/* Modules/_collectionsmodule.c: ob_size items from leftindex of leftblock on, block after block. */
void
visit_deque(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    const struct layout *layout = visit->layout;
    uint64_t size, block, index;
    if (!python_field(python, visit->reader, object, FIELD_VAR_SIZE, &size) ||
        !python_field(python, visit->reader, object, FIELD_DEQUE_LEFT_BLOCK, &block) ||
        !python_field(python, visit->reader, object, FIELD_DEQUE_LEFT_INDEX, &index)) {
        visit->sink->unreadable++;
        return;
    }
    uint64_t per_block = layout->fields[FIELD_DEQUE_BLOCK_DATA].size / python->word;
    for (uint64_t seen = 0; seen < size && !visit->sink->stop; index = 0) {
        if (!block || index >= per_block) {
            visit->sink->unreadable++;
            return;
        }
        uint64_t count = MIN(per_block - index, size - seen);
        uint64_t data = block + layout_offset(layout, FIELD_DEQUE_BLOCK_DATA);
        visit_words(visit, data + index * python->word, count, REFERENCE_ITEM, seen);
        seen += count;
        if (seen < size &&
            !python_field(python, visit->reader, block, FIELD_DEQUE_BLOCK_RIGHT, &block)) {
            visit->sink->unreadable++;
            return;
        }
    }
}

/* Objects/odictobject.c: a dict, and a list of nodes that own a second reference to each key. */
void
visit_ordered_dict(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    uint64_t node, key, used;
    visit_dict(visit, object);
    if (!layout_has(visit->layout, FIELD_ORDERED_DICT_NODE_KEY) ||
        !python_field(python, visit->reader, object, FIELD_ORDERED_DICT_FIRST, &node) ||
        !python_field(python, visit->reader, object, FIELD_DICT_USED, &used))
        return;
    for (uint64_t seen = 0; node && seen < used && reference_step(visit->sink, 1); seen++) {
        if (!python_field(python, visit->reader, node, FIELD_ORDERED_DICT_NODE_KEY, &key) ||
            !python_field(python, visit->reader, node, FIELD_ORDERED_DICT_NODE_NEXT, &node)) {
            visit->sink->unreadable++;
            return;
        }
        reference_emit(visit->sink, key, REFERENCE_FIELD, (uintptr_t) "order of keys");
    }
}

/* Modules/_functoolsmodule.c, bounded_lru_cache_wrapper and lru_cache_tp_traverse: the ring owns
 * its links, as the cache dict does; the collector is shown the keys and results that the links
 * hold. */
void
visit_lru_cache(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    if (!layout_has(visit->layout, FIELD_LRU_CACHE_ROOT) ||
        !layout_has(visit->layout, FIELD_LRU_LINK_NEXT))
        return;
    uint64_t root = object + layout_offset(visit->layout, FIELD_LRU_CACHE_ROOT), link = root, key,
             result;
    while (reference_step(visit->sink, 1)) {
        if (!python_field(python, visit->reader, link, FIELD_LRU_LINK_NEXT, &link)) {
            visit->sink->unreadable++;
            return;
        }
        if (!link || link == root)
            return;
        if (!python_field(python, visit->reader, link, FIELD_LRU_LINK_KEY, &key) ||
            !python_field(python, visit->reader, link, FIELD_LRU_LINK_RESULT, &result)) {
            visit->sink->unreadable++;
            return;
        }
        reference_emit(visit->sink, link, REFERENCE_FIELD, (uintptr_t) "order of links");
        reference_emit(visit->sink, key, REFERENCE_CACHED, (uintptr_t) "cached key");
        reference_emit(visit->sink, result, REFERENCE_CACHED, (uintptr_t) "cached result");
    }
}

/* Modules/itertoolsmodule.c, teedataobject_traverse: of the values the first numread are there. */
void
visit_tee_data(struct visit *visit, uint64_t object)
{
    const struct layout_member *values = &visit->layout->fields[FIELD_TEE_DATA_VALUES];
    uint64_t count;
    if (python_field(visit->python, visit->reader, object, FIELD_TEE_DATA_COUNT, &count) &&
        count <= values->size / visit->python->word)
        visit_words(visit, object + values->offset, count, REFERENCE_ITEM, 0);
    else
        visit->sink->unreadable++;
}
