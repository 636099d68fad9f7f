#include "heap/address_map.h"
#include "target/sorted.h"

#include <glib.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHUNK_SHIFT = 20, /* bytes of address space in a chunk, as a power of two */
};

struct chunk {
    uint64_t key;    /* address >> CHUNK_SHIFT */
    uint32_t number; /* in the order in which chunks were made */
    uint32_t base;   /* rank of the chunk's first bit */
    uint32_t *ranks; /* bits before each word of bits, counted from base */
    uint64_t bits[];
};

/* From keys to chunks: open-addressed and at most half full.  Who looks something up needs no lock:
 * a slot is filled once, and a directory that became too small stays for those who are still in it.
 */
struct directory {
    uint32_t mask;
    struct directory *smaller;
    struct chunk *slots[];
};

struct address_map {
    unsigned shift; /* log2 of the word size */
    unsigned words; /* bitmap words in a chunk */
    /* The lowest bits of a code are the number of the bit in its chunk, the others the chunk's. */
    unsigned code_bits;
    uint64_t count; /* once sealed */
    bool sealed;
    struct directory *directory;
    pthread_mutex_t lock; /* held to add a chunk */
    GPtrArray *made;      /* struct chunk *, by number */
    GPtrArray *chunks;    /* the same by key, once sealed */
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

static struct directory *
directory_new(uint32_t size, struct directory *smaller)
{
    struct directory *directory = g_malloc0(sizeof *directory + size * sizeof(struct chunk *));
    directory->mask = size - 1;
    directory->smaller = smaller;
    return directory;
}

struct address_map *
address_map_new(unsigned word_size)
{
    struct address_map *map = g_new0(struct address_map, 1);
    map->shift = word_size == 4 ? 2 : 3;
    map->code_bits = CHUNK_SHIFT - map->shift;
    map->words = (1u << (CHUNK_SHIFT - map->shift)) / 64;
    map->made = g_ptr_array_new();
    map->directory = directory_new(1024, NULL);
    pthread_mutex_init(&map->lock, NULL);
    return map;
}

void
address_map_free(struct address_map *map)
{
    if (!map)
        return;
    for (guint i = 0; i < map->made->len; i++) {
        struct chunk *chunk = g_ptr_array_index(map->made, i);
        free(chunk->ranks);
        free(chunk);
    }
    g_ptr_array_free(map->made, TRUE);
    if (map->chunks)
        g_ptr_array_free(map->chunks, TRUE);
    for (struct directory *directory = map->directory, *smaller; directory; directory = smaller) {
        smaller = directory->smaller;
        g_free(directory);
    }
    pthread_mutex_destroy(&map->lock);
    g_free(map);
}

static inline uint32_t
hash(uint64_t key)
{
    return (uint32_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 40);
}

static inline struct chunk *
find_chunk(const struct address_map *map, uint64_t address)
{
    const struct directory *directory = __atomic_load_n(&map->directory, __ATOMIC_ACQUIRE);
    uint64_t key = address >> CHUNK_SHIFT;
    for (uint32_t slot = hash(key);; slot++) {
        struct chunk *chunk =
            __atomic_load_n(&directory->slots[slot & directory->mask], __ATOMIC_ACQUIRE);
        if (!chunk || chunk->key == key)
            return chunk;
    }
}

static void
enter_chunk(struct directory *directory, struct chunk *chunk)
{
    uint32_t slot = hash(chunk->key);
    while (directory->slots[slot & directory->mask])
        slot++;
    __atomic_store_n(&directory->slots[slot & directory->mask], chunk, __ATOMIC_RELEASE);
}

static void
grow_directory(struct address_map *map)
{
    struct directory *directory = directory_new((map->directory->mask + 1) * 2, map->directory);
    for (guint i = 0; i < map->made->len; i++)
        enter_chunk(directory, g_ptr_array_index(map->made, i));
    __atomic_store_n(&map->directory, directory, __ATOMIC_RELEASE);
}

static struct chunk *
make_chunk(struct address_map *map, uint64_t address)
{
    struct chunk *chunk = find_chunk(map, address); /* another thread may just have made it */
    if (chunk)
        return chunk;
    chunk = calloc(1, sizeof *chunk + map->words * sizeof(uint64_t));
    if (!chunk)
        return NULL;
    chunk->key = address >> CHUNK_SHIFT;
    chunk->number = map->made->len;
    g_ptr_array_add(map->made, chunk);
    if (map->made->len * 2 > map->directory->mask)
        grow_directory(map);
    else
        enter_chunk(map->directory, chunk);
    return chunk;
}

static struct chunk *
chunk_for(struct address_map *map, uint64_t address)
{
    struct chunk *chunk = find_chunk(map, address);
    if (chunk)
        return chunk;
    pthread_mutex_lock(&map->lock);
    chunk = make_chunk(map, address);
    pthread_mutex_unlock(&map->lock);
    return chunk;
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

static inline bool
has_bit(const struct chunk *chunk, uint32_t bit)
{
    return __atomic_load_n(&chunk->bits[bit / 64], __ATOMIC_RELAXED) >> (bit & 63) & 1;
}

static inline uint32_t
code_of(const struct address_map *map, const struct chunk *chunk, uint32_t bit)
{
    uint64_t code = (uint64_t)chunk->number << map->code_bits | bit;
    return (uint32_t)MIN(code, ADDRESS_MAP_NONE);
}

bool
address_map_note(struct address_map *map, uint64_t address, bool shared, uint32_t *code)
{
    struct chunk *chunk = is_aligned(map, address) ? chunk_for(map, address) : NULL;
    *code = ADDRESS_MAP_NONE;
    if (!chunk)
        return false;
    uint32_t bit = bit_of(map, address);
    uint64_t mask = UINT64_C(1) << (bit & 63), *word = &chunk->bits[bit / 64];
    *code = code_of(map, chunk, bit);
    if (has_bit(chunk, bit))
        return false;
    if (shared)
        return !(__atomic_fetch_or(word, mask, __ATOMIC_RELAXED) & mask);
    *word |= mask;
    return true;
}

bool
address_map_code(const struct address_map *map, uint64_t address, uint32_t *code)
{
    const struct chunk *chunk = find_chunk(map, address);
    uint32_t bit = bit_of(map, address);
    if (!chunk || !is_aligned(map, address) || !has_bit(chunk, bit))
        return false;
    *code = code_of(map, chunk, bit);
    return true;
}

bool
address_map_add(struct address_map *map, uint64_t address)
{
    uint32_t code;
    return address_map_note(map, address, false, &code);
}

bool
address_map_has(const struct address_map *map, uint64_t address)
{
    uint32_t code;
    return address_map_code(map, address, &code);
}

uint64_t
address_map_count(const struct address_map *map)
{
    uint64_t count = 0;
    pthread_mutex_t *lock = (pthread_mutex_t *)&map->lock;
    if (map->sealed)
        return map->count;
    pthread_mutex_lock(lock);
    for (guint i = 0; i < map->made->len; i++) {
        const struct chunk *chunk = g_ptr_array_index(map->made, i);
        for (unsigned w = 0; w < map->words; w++)
            count += count_bits(__atomic_load_n(&chunk->bits[w], __ATOMIC_RELAXED));
    }
    pthread_mutex_unlock(lock);
    return count;
}

static int
by_key(const void *a, const void *b)
{
    const struct chunk *const *first = a, *const *second = b;
    return ((*first)->key > (*second)->key) - ((*first)->key < (*second)->key);
}

bool
address_map_seal(struct address_map *map)
{
    map->count = address_map_count(map);
    map->sealed = true;
    if (map->count >= ADDRESS_MAP_NONE)
        return false;
    map->chunks = g_ptr_array_sized_new(map->made->len);
    for (guint i = 0; i < map->made->len; i++)
        g_ptr_array_add(map->chunks, g_ptr_array_index(map->made, i));
    g_ptr_array_sort(map->chunks, by_key);
    uint32_t base = 0;
    for (guint i = 0; i < map->chunks->len; i++) {
        struct chunk *chunk = g_ptr_array_index(map->chunks, i);
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
    if (!chunk || !is_aligned(map, address) || !has_bit(chunk, bit))
        return ADDRESS_MAP_NONE;
    return chunk->base + rank_in_chunk(chunk, bit);
}

uint32_t
address_map_id_of_code(const struct address_map *map, uint32_t code)
{
    const struct chunk *chunk = g_ptr_array_index(map->made, code >> map->code_bits);
    return chunk->base + rank_in_chunk(chunk, code & ((1u << map->code_bits) - 1));
}

/* The last chunk whose base is not above ID; bases of empty chunks repeat. */
static guint
chunk_of_id(const struct address_map *map, uint32_t id)
{
    guint low = 0, high = map->chunks->len;
    while (high - low > 1) {
        guint middle = low + (high - low) / 2;
        if (((const struct chunk *)g_ptr_array_index(map->chunks, middle))->base <= id)
            low = middle;
        else
            high = middle;
    }
    return low;
}

uint64_t
address_map_address(const struct address_map *map, uint32_t id)
{
    const struct chunk *chunk = g_ptr_array_index(map->chunks, chunk_of_id(map, id));
    uint32_t wanted = id - chunk->base; /* the first word's rank is 0 */
    uint32_t n = sorted_up_to(SORTED_NUMBERS(chunk->ranks + 1, map->words - 1), wanted);
    uint64_t bits = chunk->bits[n];
    for (uint32_t skip = wanted - chunk->ranks[n]; skip > 0; skip--)
        bits &= bits - 1;
    if (!bits)
        return 0;
    uint64_t bit = (uint64_t)n * 64 + (uint64_t)__builtin_ctzll(bits);
    return (chunk->key << CHUNK_SHIFT) + (bit << map->shift);
}

/* How many bits are set below the addresses of chunk KEY, which there is not. */
static uint32_t
base_of_missing(const struct address_map *map, uint64_t key)
{
    guint low = 0, high = map->chunks->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (((const struct chunk *)g_ptr_array_index(map->chunks, middle))->key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < map->chunks->len
               ? ((const struct chunk *)g_ptr_array_index(map->chunks, low))->base
               : (uint32_t)map->count;
}

uint32_t
address_map_floor(const struct address_map *map, uint64_t address)
{
    const struct chunk *chunk = find_chunk(map, address);
    uint32_t below;
    if (chunk) {
        uint32_t bit = bit_of(map, address);
        below = chunk->base + rank_in_chunk(chunk, bit) + has_bit(chunk, bit);
    } else {
        below = base_of_missing(map, address >> CHUNK_SHIFT);
    }
    return below ? below - 1 : ADDRESS_MAP_NONE;
}

static bool
each_in_chunk(const struct address_map *map, const struct chunk *chunk,
              bool (*each)(void *context, uint32_t id, uint64_t address), void *context)
{
    uint32_t id = chunk->base;
    for (unsigned w = 0; w < map->words; w++)
        for (uint64_t bits = chunk->bits[w]; bits; bits &= bits - 1) {
            uint64_t bit = (uint64_t)w * 64 + (uint64_t)__builtin_ctzll(bits);
            if (!each(context, id++, (chunk->key << CHUNK_SHIFT) + (bit << map->shift)))
                return false;
        }
    return true;
}

void
address_map_each_of(const struct address_map *map, unsigned number, unsigned count,
                    bool (*each)(void *context, uint32_t id, uint64_t address), void *context)
{
    uint64_t first = map->count * number / count, end = map->count * (number + 1) / count;
    if (first == end)
        return;
    /* Whole chunks: each belongs to the part that its first id lies in. */
    for (guint i = number ? chunk_of_id(map, (uint32_t)first) : 0; i < map->chunks->len; i++) {
        const struct chunk *chunk = g_ptr_array_index(map->chunks, i);
        if (chunk->base >= end)
            return;
        if (chunk->base >= first && !each_in_chunk(map, chunk, each, context))
            return;
    }
}

void
address_map_each(const struct address_map *map,
                 bool (*each)(void *context, uint32_t id, uint64_t address), void *context)
{
    address_map_each_of(map, 0, 1, each, context);
}

uint64_t
address_map_bytes(const struct address_map *map)
{
    return map->made->len * (map->words * (sizeof(uint64_t) + sizeof(uint32_t)) +
                             sizeof(struct chunk) + 2 * sizeof(void *)) +
           (map->directory->mask + UINT64_C(1)) * sizeof(struct chunk *);
}
