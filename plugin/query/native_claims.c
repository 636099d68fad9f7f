#include "query/native_claims.h"

#include "python/dict.h"

#include <stdlib.h>
#include <string.h>

/* Words in front of an object: none, the collector's head, and that with two words for __dict__ and
 * weak references; then those of debugging allocators. */
static bool
has_object(const struct heap *heap, uint64_t start, uint64_t size)
{
    const struct address_map *objects = heap->objects;
    const unsigned pair = 2 * heap->python->word;
    for (uint64_t at = start; at <= start + 2 * pair && at - start < size; at += pair)
        if (address_map_has(objects, at))
            return true;
    return address_map_floor(objects, start + size - 1) != address_map_floor(objects, start);
}

static bool
note_block(void *context, uint64_t start, uint64_t size)
{
    struct claims *claims = context;
    if (size == 0 || has_object(claims->heap, start, size))
        return true;
    claims->near[start >> CLAIMS_NEAR_SHIFT & (CLAIMS_NEAR_COUNT - 1)] = 1;
    claims->near[(start + size - 1) >> CLAIMS_NEAR_SHIFT & (CLAIMS_NEAR_COUNT - 1)] = 1;
    address_map_add(claims->blocks, start);
    return true;
}

struct claims *
claims_new(const struct heap *heap, struct budget *budget)
{
    struct claims *claims = g_new0(struct claims, 1);
    claims->heap = heap;
    claims->head = heap->python->layout->sizes[SIZE_GC_HEAD];
    claims->blocks = address_map_new(heap->python->word);
    claims->claimants = g_new0(uint8_t, heap->python->types->len + 1);
    block_walk_init(&claims->walk, heap->allocator, heap->python);
    block_walk_used(&claims->walk, budget, note_block, claims);
    if (address_map_seal(claims->blocks))
        claims->claimed = calloc(address_map_count(claims->blocks) + 1, 1);
    if (!claims->claimed || budget_spent(budget)) {
        claims_free(claims);
        return NULL;
    }
    return claims;
}

void
claims_free(struct claims *claims)
{
    if (!claims)
        return;
    address_map_free(claims->blocks);
    free(claims->claimed);
    g_free(claims->claimants);
    g_free(claims);
}

/* The first of the bases that is made in C. */
static const struct type *
solid_base(const struct type *type)
{
    for (unsigned depth = 0; type && type->of_python && depth < 256; depth++)
        type = type->base;
    return type;
}

static enum claimant
judge(const struct type *type)
{
    static visit_function *const sure[] = {visit_list, visit_dict, visit_set, visit_frame_object,
                                           visit_generator};
    const struct type *base = solid_base(type);
    visit_function *visit = base && base->handler ? base->handler->visit : NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(sure); i++)
        if (visit == sure[i])
            return CLAIMANT_SURE;
    if (type_has(type, TYPE_FLAG_STR) || type_has(type, TYPE_FLAG_BYTES) ||
        type_has(type, TYPE_FLAG_INT) || strcmp(type->name, "float") == 0 ||
        (visit == visit_tuple && !type->of_python))
        return CLAIMANT_NONE;
    return type->of_python && base && (visit == visit_tuple || !base->base) ? CLAIMANT_SURE
                                                                            : CLAIMANT_MAYBE;
}

enum claimant
claims_of_type(struct claims *claims, const struct type *type)
{
    uint8_t *claimant = &claims->claimants[type->index];
    if (*claimant == CLAIMANT_UNKNOWN)
        *claimant = (uint8_t)judge(type);
    return (enum claimant) * claimant;
}

uint32_t
claims_block_at(struct claims *claims, uint64_t address)
{
    const struct address_map *objects = claims->heap->objects;
    uint64_t start, size;
    if (!claims_are_near(claims, address) || address_map_has(objects, address) ||
        address_map_has(objects, address + claims->head) ||
        !block_walk_at(&claims->walk, address, &start, &size))
        return ADDRESS_MAP_NONE;
    return address_map_id(claims->blocks, start);
}
