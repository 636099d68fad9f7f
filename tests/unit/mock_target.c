#include "mock_target.h"

#include "target/copy.h"

struct range {
    uint64_t first;
    uint64_t last;  /* inclusive: a range may end with the address space */
    uint8_t *bytes; /* NULL for a hole */
    uint8_t *kept;  /* what mock_keep found in them */
};

struct mock_target {
    struct byte_format format;
    struct memory *memory;
    GArray *blocks; /* struct range, by address */
    GArray *holes;
    uint64_t next_address;
    bool fallback, any_thread;
    bool all_or_nothing;
    unsigned fail_in; /* 0: never */
    unsigned reads;
    size_t longest_read;
};

/* Room between two blocks, so that a small overrun of one does not read the other. */
enum { BLOCK_GAP = 64 };

struct mock_target *
mock_new(struct byte_format format)
{
    struct mock_target *mock = g_new0(struct mock_target, 1);

    mock->format = format;
    mock->blocks = g_array_new(FALSE, FALSE, sizeof(struct range));
    mock->holes = g_array_new(FALSE, FALSE, sizeof(struct range));
    mock->next_address = format.word_size == 4 ? 0x20000000 : 0x7f1200000000;
    return mock;
}

void
mock_free(struct mock_target *mock)
{
    memory_free(mock->memory);
    for (unsigned i = 0; i < mock->blocks->len; i++) {
        g_free(g_array_index(mock->blocks, struct range, i).bytes);
        g_free(g_array_index(mock->blocks, struct range, i).kept);
    }
    g_array_free(mock->blocks, TRUE);
    g_array_free(mock->holes, TRUE);
    g_free(mock);
}

/* The index of the first block that ends at or after ADDRESS. */
static unsigned
first_block_at(const struct mock_target *mock, uint64_t address)
{
    unsigned low = 0;
    unsigned high = mock->blocks->len;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        if (g_array_index(mock->blocks, struct range, middle).last < address)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A block that touches FIRST to LAST. */
static const struct range *
block_in(const struct mock_target *mock, uint64_t first, uint64_t last)
{
    unsigned index = first_block_at(mock, first);
    if (index >= mock->blocks->len)
        return NULL;
    const struct range *block = &g_array_index(mock->blocks, struct range, index);
    return block->first <= last ? block : NULL;
}

static const struct range *
hole_in(const struct mock_target *mock, uint64_t first, uint64_t last)
{
    for (unsigned i = 0; i < mock->holes->len; i++) {
        const struct range *hole = &g_array_index(mock->holes, struct range, i);
        if (hole->first <= last && first <= hole->last)
            return hole;
    }
    return NULL;
}

/* Adds what the holes leave of FIRST to LAST as segments. */
static void
add_segments(struct mock_target *mock, uint64_t first, uint64_t last, const uint8_t *bytes)
{
    const struct range *hole = hole_in(mock, first, last);

    if (!hole) {
        memory_add_segment(mock->memory, first, last - first + 1, bytes);
        return;
    }
    if (hole->first > first)
        add_segments(mock, first, hole->first - 1, bytes);
    if (hole->last < last)
        add_segments(mock, hole->last + 1, last, bytes + (hole->last + 1 - first));
}

uint8_t *
mock_alloc(struct mock_target *mock, uint64_t address, size_t size)
{
    if (address == 0) {
        address = mock->next_address;
        mock->next_address = (address + size + BLOCK_GAP + 15) & ~UINT64_C(15);
    }
    g_assert(size > 0 && size - 1 <= UINT64_MAX - address);

    struct range block = {address, address + (size - 1), g_malloc0(size), NULL};
    g_assert(!block_in(mock, block.first, block.last));
    g_array_insert_val(mock->blocks, first_block_at(mock, address), block);
    if (mock->memory && !mock->fallback)
        add_segments(mock, block.first, block.last, block.bytes);
    return block.bytes;
}

uint64_t
mock_place(struct mock_target *mock, size_t size)
{
    uint64_t address = mock->next_address;

    mock_alloc(mock, 0, size);
    return address;
}

uint8_t *
mock_bytes(struct mock_target *mock, uint64_t address, size_t length)
{
    const struct range *block = block_in(mock, address, address);

    g_assert(block && length > 0 && length - 1 <= block->last - address);
    return block->bytes + (address - block->first);
}

bool
mock_has(struct mock_target *mock, uint64_t address, size_t length)
{
    const struct range *block = block_in(mock, address, address);
    return block && block->first <= address && length > 0 && length - 1 <= block->last - address;
}

void
mock_poke(struct mock_target *mock, uint64_t address, uint64_t value, unsigned size)
{
    uint8_t *bytes = mock_bytes(mock, address, size);

    for (unsigned i = 0; i < size; i++) {
        unsigned place = mock->format.big_endian ? size - 1 - i : i;
        bytes[place] = (uint8_t)(value >> (8 * i));
    }
}

void
mock_poke_word(struct mock_target *mock, uint64_t address, uint64_t value)
{
    mock_poke(mock, address, value, mock->format.word_size);
}

void
mock_poke_bytes(struct mock_target *mock, uint64_t address, const void *bytes, size_t length)
{
    if (length != 0)
        memcpy(mock_bytes(mock, address, length), bytes, length);
}

void
mock_poke_string(struct mock_target *mock, uint64_t address, const char *string)
{
    mock_poke_bytes(mock, address, string, strlen(string) + 1);
}

void
mock_add_hole(struct mock_target *mock, uint64_t address, uint64_t size)
{
    g_assert(!mock->memory && size > 0 && size - 1 <= UINT64_MAX - address);
    struct range hole = {address, address + (size - 1), NULL, NULL};
    g_array_append_val(mock->holes, hole);
}

void
mock_use_fallback(struct mock_target *mock)
{
    g_assert(!mock->memory);
    mock->fallback = true;
}

void
mock_use_any_thread(struct mock_target *mock)
{
    mock->any_thread = true;
}

void
mock_set_all_or_nothing(struct mock_target *mock)
{
    mock->all_or_nothing = true;
}

void
mock_fail_read(struct mock_target *mock, unsigned n)
{
    mock->fail_in = n;
}

unsigned
mock_reads(const struct mock_target *mock)
{
    return mock->reads;
}

size_t
mock_longest_read(const struct mock_target *mock)
{
    return mock->longest_read;
}

/* Writes FIRST to LAST, which lie in one page, to BUFFER: what blocks there are, and zeroes. */
static bool
read_in_page(const struct mock_target *mock, uint64_t first, uint64_t last, uint8_t *buffer)
{
    uint64_t page_first = first - first % MEMORY_PAGE;
    uint64_t page_last = page_first + (MEMORY_PAGE - 1);

    if (!block_in(mock, page_first, page_last) || hole_in(mock, page_first, page_last))
        return false;
    memset(buffer, 0, last - first + 1);
    for (unsigned i = first_block_at(mock, first); i < mock->blocks->len; i++) {
        const struct range *block = &g_array_index(mock->blocks, struct range, i);
        if (block->first > last)
            break;
        uint64_t from = MAX(first, block->first);
        uint64_t to = MIN(last, block->last);
        memcpy(buffer + (from - first), block->bytes + (from - block->first), to - from + 1);
    }
    return true;
}

static size_t
mock_read(void *context, uint64_t address, void *buffer, size_t length)
{
    struct mock_target *mock = context;
    size_t got = 0;

    mock->reads++;
    mock->longest_read = MAX(mock->longest_read, length);
    if (mock->fail_in > 0 && --mock->fail_in == 0)
        return 0;
    while (got < length) {
        uint64_t first = address + got;
        uint64_t piece = MIN(length - got, MEMORY_PAGE - first % MEMORY_PAGE);
        if (!read_in_page(mock, first, first + (piece - 1), (uint8_t *)buffer + got))
            break;
        got += piece;
    }
    return mock->all_or_nothing && got < length ? 0 : got;
}

struct memory *
mock_memory(struct mock_target *mock)
{
    if (mock->memory)
        return mock->memory;
    mock->memory = memory_new(mock->format);
    if (mock->fallback) {
        struct memory_backend backend = {
            .name = "mock", .read = mock_read, .context = mock, .any_thread = mock->any_thread};
        memory_set_fallback(mock->memory, &backend);
        return mock->memory;
    }
    for (unsigned i = 0; i < mock->blocks->len; i++) {
        const struct range *block = &g_array_index(mock->blocks, struct range, i);
        add_segments(mock, block->first, block->last, block->bytes);
    }
    return mock->memory;
}

void
mock_keep(struct mock_target *mock)
{
    for (unsigned i = 0; i < mock->blocks->len; i++) {
        struct range *block = &g_array_index(mock->blocks, struct range, i);
        g_assert(!block->kept);
        block->kept = copy_of(block->bytes, block->last - block->first + 1);
    }
}

void
mock_restore(struct mock_target *mock)
{
    g_clear_pointer(&mock->memory, memory_free);
    for (unsigned i = mock->blocks->len; i-- > 0;) {
        struct range *block = &g_array_index(mock->blocks, struct range, i);
        if (block->kept) {
            memcpy(block->bytes, block->kept, block->last - block->first + 1);
            continue;
        }
        g_free(block->bytes);
        g_array_remove_index(mock->blocks, i);
    }
}
