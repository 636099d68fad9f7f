/* Readers: a cursor's memory of where it last was, and the accessors on top of it. */
#include "target/memory.h"
#include "target/memory_internal.h"
#include "target/window.h"

void
reader_init(struct reader *reader, struct memory *memory)
{
    struct byte_format format = memory_format(memory);

    *reader = (struct reader){
        .memory = memory,
        .word_size = format.word_size,
        .swap = byte_format_swaps(format),
    };
    reader->native = format.word_size == sizeof(uint64_t) && !reader->swap;
}

static inline bool
has(const struct memory_region *region, uint64_t address)
{
    return address - region->start < region->size;
}

/* Finds the region of ADDRESS; segments, which never change, are remembered. */
static bool
locate(struct reader *reader, uint64_t address)
{
    struct memory_region *recent =
        &reader->recent[(address >> READER_RECENT_SHIFT) % READER_RECENT];
    if (has(recent, address)) {
        reader->region = *recent;
        return true;
    }
    if (!memory_locate(reader->memory, address, &reader->region,
                       reader->here_only ? &reader->lacking : NULL))
        return false;
    if (!reader->region.page_state)
        *recent = reader->region;
    return true;
}

/* Has the reader's region hold ADDRESS; returns how many bytes the region has from there on. */
static inline uint64_t
move_to(struct reader *reader, uint64_t address)
{
    if (!has(&reader->region, address) && !locate(reader, address))
        return 0;
    return reader->region.size - (address - reader->region.start);
}

/* How many of WANTED bytes of the reader's region, from ADDRESS on, are here or can be had. */
static inline uint64_t
load(struct reader *reader, uint64_t address, uint64_t wanted)
{
    const struct memory_region *region = &reader->region;

    if (!region->page_state)
        return wanted;
    uint64_t had = 0;
    while (had < wanted) {
        uint64_t at = address + had;
        enum page_state state = window_page_state(region, at);
        if (state == PAGE_MISSING)
            break;
        if (state == PAGE_UNKNOWN && reader->here_only) {
            reader->lacking = true;
            break;
        }
        if (state == PAGE_UNKNOWN && !memory_load(reader->memory, region, at))
            break;
        had += MEMORY_PAGE - at % MEMORY_PAGE;
    }
    return MIN(had, wanted);
}

const uint8_t *
reader_span_slow(struct reader *reader, uint64_t address, uint64_t length)
{
    if (length == 0 || length > move_to(reader, address) || load(reader, address, length) < length)
        return NULL;
    return reader->region.bytes + (address - reader->region.start);
}

uint64_t
reader_extent(struct reader *reader, uint64_t address, uint64_t wanted, const uint8_t **bytes)
{
    uint64_t available = move_to(reader, address);
    uint64_t length = load(reader, address, MIN(available, wanted));

    if (length != 0)
        *bytes = reader->region.bytes + (address - reader->region.start);
    return length;
}

bool
reader_copy(struct reader *reader, uint64_t address, void *buffer, size_t length)
{
    uint8_t *out = buffer;

    if (length != 0 && length - 1 > UINT64_MAX - address)
        return false;
    while (length > 0) {
        const uint8_t *bytes;
        uint64_t extent = reader_extent(reader, address, length, &bytes);
        if (extent == 0)
            return false;
        memcpy(out, bytes, extent);
        out += extent;
        address += extent;
        length -= extent;
    }
    return true;
}

long
reader_string(struct reader *reader, uint64_t address, char *buffer, size_t capacity)
{
    size_t length = 0;

    if (capacity == 0)
        return -1;
    buffer[0] = '\0';
    if (!reader_span(reader, address, 1))
        return -1;
    /* An address that is below the first has gone round the top of the address space. */
    while (length < capacity - 1 && address + length >= address) {
        const uint8_t *bytes;
        uint64_t extent = reader_extent(reader, address + length, capacity - 1 - length, &bytes);
        if (extent == 0)
            break;
        size_t piece = strnlen((const char *)bytes, extent);
        memcpy(buffer + length, bytes, piece);
        length += piece;
        if (piece < extent)
            break;
    }
    buffer[length] = '\0';
    return (long)length;
}

uint64_t
reader_decode(const struct reader *reader, const uint8_t *bytes, unsigned size)
{
    return bytes_decode(bytes, size, reader->swap);
}

bool
reader_unsigned(struct reader *reader, uint64_t address, unsigned size, uint64_t *value)
{
    if (size != 1 && size != 2 && size != 4 && size != 8)
        return false;
    const uint8_t *bytes = reader_span(reader, address, size);
    if (!bytes)
        return false;
    *value = reader_decode(reader, bytes, size);
    return true;
}
