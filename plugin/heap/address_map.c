#include "heap/address_map.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_SHIFT = 20 }; /* bytes of address space in a chunk, as a power of two */

struct chunk {
    uint64_t key;  /* address >> CHUNK_SHIFT */
    uint32_t base; /* rank of the chunk's first bit */
    uint64_t *bits;
    uint32_t *ranks; /* bits before each word of bits, counted from base */
};

struct address_map {
    unsigned shift; /* log2 of the word size */
    unsigned words; /* bitmap words in a chunk */
    uint64_t count;
    GArray *chunks;      /* struct chunk; by key once sealed */
    uint32_t *directory; /* open-addressed: index into chunks + 1, or 0 */
    uint32_t directory_mask;
};

/* Bits set in WORD.  Written out, as not every machine this runs on has an instruction for it and a
 * call costs more. */
static inline uint32_t
count_bits(uint64_t word)
{
    word -= (word >> 1) & UINT64_C(0x5555555555555555);
    word = (word & UINT64_C(0x3333333333333333)) + ((word >> 2) & UINT64_C(0x3333333333333333));
    word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (uint32_t)((word * UINT64_C(0x0101010101010101)) >> 56);
}

struct address_map *
address_map_new(unsigned word_size)
{
    struct address_map *map = g_new0(struct address_map, 1);
    map->shift = word_size == 4 ? 2 : 3;
    map->words = (1u << (CHUNK_SHIFT - map->shift)) / 64;
    map->chunks = g_array_new(FALSE, FALSE, sizeof(struct chunk));
    map->directory_mask = 1023;
    map->directory = g_new0(uint32_t, map->directory_mask + 1);
    return map;
}

void
address_map_free(struct address_map *map)
{
    if (!map)
        return;
    for (guint i = 0; i < map->chunks->len; i++) {
        struct chunk *chunk = &g_array_index(map->chunks, struct chunk, i);
        free(chunk->bits);
        free(chunk->ranks);
    }
    g_array_free(map->chunks, TRUE);
    g_free(map->directory);
    g_free(map);
}

static inline uint32_t
directory_slot(const struct address_map *map, uint64_t key)
{
    const struct chunk *chunks = (const struct chunk *)(void *)map->chunks->data;
    uint32_t slot = (uint32_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 40) & map->directory_mask;
    while (map->directory[slot] && chunks[map->directory[slot] - 1].key != key)
        slot = (slot + 1) & map->directory_mask;
    return slot;
}

static inline const struct chunk *
find_chunk(const struct address_map *map, uint64_t address)
{
    uint32_t index = map->directory[directory_slot(map, address >> CHUNK_SHIFT)];
    return index ? &g_array_index(map->chunks, struct chunk, index - 1) : NULL;
}

/* The directory after chunks were added, moved, or it became too full. */
static void
rebuild_directory(struct address_map *map, uint32_t size)
{
    g_free(map->directory);
    map->directory_mask = size - 1;
    map->directory = g_new0(uint32_t, size);
    for (guint i = 0; i < map->chunks->len; i++)
        map->directory[directory_slot(map, g_array_index(map->chunks, struct chunk, i).key)] =
            i + 1;
}

static struct chunk *
add_chunk(struct address_map *map, uint64_t key)
{
    struct chunk chunk = {.key = key, .bits = calloc(map->words, sizeof(uint64_t))};
    if (!chunk.bits)
        return NULL;
    g_array_append_val(map->chunks, chunk);
    if (map->chunks->len * 2 > map->directory_mask)
        rebuild_directory(map, (map->directory_mask + 1) * 2);
    else
        map->directory[directory_slot(map, key)] = map->chunks->len;
    return &g_array_index(map->chunks, struct chunk, map->chunks->len - 1);
}

static inline uint32_t
bit_of(const struct address_map *map, uint64_t address)
{
    return (uint32_t)(address & ((1u << CHUNK_SHIFT) - 1)) >> map->shift;
}

static inline bool
is_aligned(const struct address_map *map, uint64_t address)
{
    return (address & ((1u << map->shift) - 1)) == 0;
}

bool
address_map_add(struct address_map *map, uint64_t address)
{
    if (!is_aligned(map, address))
        return false;
    struct chunk *chunk = (struct chunk *)find_chunk(map, address);
    if (!chunk && !(chunk = add_chunk(map, address >> CHUNK_SHIFT)))
        return false;
    uint32_t bit = bit_of(map, address);
    uint64_t mask = UINT64_C(1) << (bit & 63);
    if (chunk->bits[bit / 64] & mask)
        return false;
    chunk->bits[bit / 64] |= mask;
    map->count++;
    return true;
}

bool
address_map_has(const struct address_map *map, uint64_t address)
{
    const struct chunk *chunk = find_chunk(map, address);
    uint32_t bit = bit_of(map, address);
    return chunk && is_aligned(map, address) && (chunk->bits[bit / 64] >> (bit & 63) & 1);
}

uint64_t
address_map_count(const struct address_map *map)
{
    return map->count;
}

static int
by_key(const void *a, const void *b)
{
    const struct chunk *first = a, *second = b;
    return (first->key > second->key) - (first->key < second->key);
}

bool
address_map_seal(struct address_map *map)
{
    if (map->count >= ADDRESS_MAP_NONE)
        return false;
    g_array_sort(map->chunks, by_key);
    rebuild_directory(map, map->directory_mask + 1);
    uint32_t base = 0;
    for (guint i = 0; i < map->chunks->len; i++) {
        struct chunk *chunk = &g_array_index(map->chunks, struct chunk, i);
        chunk->ranks = calloc(map->words, sizeof(uint32_t));
        if (!chunk->ranks)
            return false;
        chunk->base = base;
        uint32_t rank = 0;
        for (unsigned w = 0; w < map->words; w++) {
            chunk->ranks[w] = rank;
            rank += count_bits(chunk->bits[w]);
        }
        base += rank;
    }
    return true;
}

/* How many bits of CHUNK are set below BIT. */
static inline uint32_t
rank_in_chunk(const struct chunk *chunk, uint32_t bit)
{
    uint64_t below = (UINT64_C(1) << (bit & 63)) - 1;
    return chunk->ranks[bit / 64] + count_bits(chunk->bits[bit / 64] & below);
}

uint32_t
address_map_id(const struct address_map *map, uint64_t address)
{
    const struct chunk *chunk = find_chunk(map, address);
    uint32_t bit = bit_of(map, address);
    if (!chunk || !is_aligned(map, address) || !(chunk->bits[bit / 64] >> (bit & 63) & 1))
        return ADDRESS_MAP_NONE;
    return chunk->base + rank_in_chunk(chunk, bit);
}

/* The last chunk whose base is not above ID; bases of empty chunks repeat. */
static const struct chunk *
chunk_of_id(const struct address_map *map, uint32_t id)
{
    guint low = 0, high = map->chunks->len;
    while (high - low > 1) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(map->chunks, struct chunk, middle).base <= id)
            low = middle;
        else
            high = middle;
    }
    return &g_array_index(map->chunks, struct chunk, low);
}

uint64_t
address_map_address(const struct address_map *map, uint32_t id)
{
    const struct chunk *chunk = chunk_of_id(map, id);
    uint32_t wanted = id - chunk->base, low = 0, high = map->words;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (chunk->ranks[middle] <= wanted)
            low = middle;
        else
            high = middle;
    }
    uint64_t bits = chunk->bits[low];
    for (uint32_t skip = wanted - chunk->ranks[low]; skip > 0; skip--)
        bits &= bits - 1;
    if (!bits)
        return 0;
    uint64_t bit = (uint64_t)low * 64 + (uint64_t)__builtin_ctzll(bits);
    return (chunk->key << CHUNK_SHIFT) + (bit << map->shift);
}

uint32_t
address_map_floor(const struct address_map *map, uint64_t address)
{
    const struct chunk *chunk = find_chunk(map, address);
    uint32_t below;
    if (chunk) {
        uint32_t bit = bit_of(map, address);
        below = chunk->base + rank_in_chunk(chunk, bit) + (chunk->bits[bit / 64] >> (bit & 63) & 1);
    } else {
        below = (uint32_t)map->count;
        for (guint i = map->chunks->len; i-- > 0;) {
            const struct chunk *other = &g_array_index(map->chunks, struct chunk, i);
            if (other->key < address >> CHUNK_SHIFT)
                break;
            below = other->base;
        }
    }
    return below ? below - 1 : ADDRESS_MAP_NONE;
}

void
address_map_each(const struct address_map *map,
                 bool (*each)(void *context, uint32_t id, uint64_t address), void *context)
{
    for (guint i = 0; i < map->chunks->len; i++) {
        const struct chunk *chunk = &g_array_index(map->chunks, struct chunk, i);
        uint32_t id = chunk->base;
        for (unsigned w = 0; w < map->words; w++)
            for (uint64_t bits = chunk->bits[w]; bits; bits &= bits - 1) {
                uint64_t bit = (uint64_t)w * 64 + (uint64_t)__builtin_ctzll(bits);
                if (!each(context, id++, (chunk->key << CHUNK_SHIFT) + (bit << map->shift)))
                    return;
            }
    }
}

uint64_t
address_map_bytes(const struct address_map *map)
{
    return map->chunks->len * map->words * (sizeof(uint64_t) + sizeof(uint32_t)) +
           (map->directory_mask + UINT64_C(1)) * sizeof(uint32_t);
}
