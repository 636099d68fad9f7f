#include "layout/debug_offsets.h"

#include <string.h>

/* Include/internal/pycore_debug_offsets.h: the first members, the same in every release. */
enum { AT_COOKIE = 0, AT_VERSION = 8, AT_FREE_THREADED = 16, AT_NUMBERS = 24 };

enum { WORD = 0 }; /* as the size of a member */

/* struct gc_generation (Include/internal/pycore_gc.h): a PyGC_Head and two ints. */
enum { GENERATIONS = 3, GENERATION_BYTES = 24, INT_BYTES = 4 };

/* Where the collector's state begins in PyInterpreterState, and how many bytes from there its lists
 * are looked for. */
static const uint16_t collector_position[] = {80, 88, 88};
enum { COLLECTOR_BYTES = 160 };

static const char cookie[8] = {'x', 'd', 'e', 'b', 'u', 'g', 'p', 'y'};

/* The columns of the rows, and how many bytes each release has. */
static const struct {
    uint32_t minor; /* PY_VERSION_HEX without its last two bytes */
    unsigned bytes;
} releases[] = {{0x030d, 584}, {0x030e, 760}, {0x030f, DEBUG_OFFSETS_BYTES}};

/* No structure of CPython is larger: PyInterpreterState has some 250,000 bytes. */
#define LARGEST_STRUCTURE (UINT64_C(1) << 24)

/* What a program's variables may take; reservations of allocators are larger. */
#define LARGEST_SEGMENT (UINT64_C(1) << 28)

static const struct {
    const char *structure, *path;
    uint32_t size;
    uint16_t base[G_N_ELEMENTS(releases)], position[G_N_ELEMENTS(releases)];
} member_rows[] = {
#define OFFSET(structure, path, size, a, b, c) {structure, path, size, {0}, {a, b, c}},
#define WITHIN(structure, path, size, a, b, c, d, e, f) \
    {structure, path, size, {a, b, c}, {d, e, f}},
#define SIZEOF(structure, a, b, c)
#include "layout/debug_offsets.def"
#undef OFFSET
#undef WITHIN
#undef SIZEOF
};

static const struct {
    const char *structure;
    uint16_t position[G_N_ELEMENTS(releases)];
} size_rows[] = {
#define OFFSET(structure, path, size, a, b, c)
#define WITHIN(structure, path, size, a, b, c, d, e, f)
#define SIZEOF(structure, a, b, c) {structure, {a, b, c}},
#include "layout/debug_offsets.def"
#undef OFFSET
#undef WITHIN
#undef SIZEOF
};

static bool
structure_size(void *context, const char *structure, uint64_t *size)
{
    const struct debug_offsets *self = context;
    for (size_t i = 0; i < G_N_ELEMENTS(size_rows); i++) {
        unsigned position = size_rows[i].position[self->release];
        if (!position || strcmp(size_rows[i].structure, structure) != 0)
            continue;
        *size = self->numbers[position / 8];
        return true;
    }
    return false;
}

/* Where the member of row ROW begins; false if this release does not tell. */
static bool
row_offset(const struct debug_offsets *self, size_t row, uint64_t *offset)
{
    unsigned base = member_rows[row].base[self->release];
    unsigned position = member_rows[row].position[self->release];
    *offset = self->numbers[position / 8] + (base ? self->numbers[base / 8] : 0);
    return position != 0;
}

static uint32_t
row_size(const struct debug_offsets *self, size_t row)
{
    return member_rows[row].size == WORD ? self->word_size : member_rows[row].size;
}

static bool
member(void *context, const char *structure, const char *path, struct layout_member *result)
{
    const struct debug_offsets *self = context;
    for (size_t i = 0; i < G_N_ELEMENTS(member_rows); i++) {
        uint64_t offset;
        if (strcmp(member_rows[i].structure, structure) != 0 ||
            strcmp(member_rows[i].path, path) != 0 || !row_offset(self, i, &offset))
            continue;
        *result = (struct layout_member){.offset = offset,
                                         .size = member_rows[i].size == WORD ? self->word_size
                                                                             : member_rows[i].size};
        return true;
    }
    if (strcmp(structure, "PyInterpreterState") != 0)
        return false;
    if (strcmp(path, "gc.generations") == 0 && self->generations)
        *result = (struct layout_member){self->generations, GENERATIONS * GENERATION_BYTES, 0, 0};
    else if (strcmp(path, "gc.permanent_generation") == 0 && self->permanent)
        *result = (struct layout_member){self->permanent, GENERATION_BYTES, 0, 0};
    else
        return false;
    return true;
}

/* Is every number an offset or a size, every size one, and every member within its structure? */
static bool
makes_sense(struct debug_offsets *self)
{
    for (unsigned i = AT_NUMBERS / 8; i < releases[self->release].bytes / 8; i++)
        if (self->numbers[i] > LARGEST_STRUCTURE)
            return false;
    for (size_t i = 0; i < G_N_ELEMENTS(size_rows); i++) {
        uint64_t size;
        if (structure_size(self, size_rows[i].structure, &size) && size == 0)
            return false;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(member_rows); i++) {
        uint64_t offset, size;
        if (!row_offset(self, i, &offset))
            continue;
        if (!structure_size(self, member_rows[i].structure, &size))
            size = LARGEST_STRUCTURE;
        if (offset > size || row_size(self, i) > size - offset)
            return false;
    }
    return true;
}

/* Is the list of the collector that begins at HEAD one: do its neighbours lead back?  Flags are in
 * the lowest two bits of links. */
static bool
is_ring(struct reader *reader, uint64_t head)
{
    const uint64_t flags = 3, word = reader->word_size;
    uint64_t next, prev, back;
    return reader_word(reader, head, &next) && reader_word(reader, head + word, &prev) && next &&
           reader_word(reader, (next & ~flags) + word, &back) && (back & ~flags) == head &&
           reader_word(reader, prev & ~flags, &back) && (back & ~flags) == head;
}

/* The lists' heads lie one behind the other, the permanent generation's at some distance: in 3.13 a
 * pointer lies between, and from 3.13.16 or so on heads are aligned as ints are. */
static void
find_generations(struct debug_offsets *self, struct reader *reader, uint64_t runtime)
{
    struct layout_member head;
    uint64_t interpreter, start = self->numbers[collector_position[self->release] / 8];
    if (self->word_size != 8 || !member(self, "_PyRuntimeState", "interpreters.head", &head) ||
        !reader_word(reader, runtime + head.offset, &interpreter) || !interpreter)
        return;
    unsigned rings = 0;
    for (uint64_t offset = start; offset < start + COLLECTOR_BYTES && !self->permanent;) {
        bool ring = is_ring(reader, interpreter + offset);
        rings += ring;
        if (ring && rings == GENERATIONS)
            self->generations = offset - (GENERATIONS - 1) * GENERATION_BYTES;
        if (ring && rings == GENERATIONS + 1)
            self->permanent = offset;
        if (!ring && rings < GENERATIONS)
            rings = 0;
        offset += ring ? GENERATION_BYTES : INT_BYTES;
    }
}

bool
debug_offsets_are_in(const struct version *version)
{
    return version->hex >> 16 >= releases[0].minor;
}

bool
debug_offsets_version(struct reader *reader, uint64_t address, struct version *version)
{
    uint8_t found[sizeof cookie];
    uint64_t hex, free_threaded;
    if (!reader_copy(reader, address + AT_COOKIE, found, sizeof found) ||
        memcmp(found, cookie, sizeof cookie) != 0 ||
        !reader_unsigned(reader, address + AT_VERSION, 8, &hex) ||
        !reader_unsigned(reader, address + AT_FREE_THREADED, 8, &free_threaded) || hex >> 24 != 3 ||
        free_threaded > 1)
        return false;
    *version = (struct version){
        .hex = (uint32_t)hex, .free_threaded = free_threaded != 0, .from = "_Py_DebugOffsets"};
    return true;
}

bool
debug_offsets_search(struct memory *memory, uint64_t *address)
{
    struct memory_region segment;
    struct version version;
    struct reader reader;
    reader_init(&reader, memory);
    for (size_t n = 0; memory_segment(memory, n, &segment); n++) {
        const uint8_t *bytes = segment.bytes, *end = bytes + segment.size;
        if (segment.size > LARGEST_SEGMENT)
            continue;
        while ((bytes = memmem(bytes, (size_t)(end - bytes), cookie, sizeof cookie)) != NULL) {
            *address = segment.start + (uint64_t)(bytes - segment.bytes);
            if (*address % reader.word_size == 0 &&
                debug_offsets_version(&reader, *address, &version))
                return true;
            bytes++;
        }
    }
    return false;
}

bool
debug_offsets_read(struct debug_offsets *self, struct reader *reader, uint64_t address)
{
    struct version version;
    *self = (struct debug_offsets){.word_size = reader->word_size};
    if (!debug_offsets_version(reader, address, &version))
        return false;
    while (releases[self->release].minor != version.hex >> 16)
        if (++self->release == G_N_ELEMENTS(releases))
            return false;
    for (unsigned i = 0; i < releases[self->release].bytes / 8; i++)
        if (!reader_unsigned(reader, address + 8 * i, 8, &self->numbers[i]))
            return false;
    self->source = (struct layout_source){
        .name = "debug offsets",
        .context = self,
        .structure_size = structure_size,
        .member = member,
    };
    if (!makes_sense(self))
        return false;
    if (!version.free_threaded)
        find_generations(self, reader, address);
    return true;
}
