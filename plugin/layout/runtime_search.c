#include "layout/runtime_search.h"

#include "layout/debug_offsets.h"
#include "layout/validate.h"

/* What a program's variables may take; reservations of allocators are larger. */
#define LARGEST_SEGMENT (UINT64_C(1) << 28)

/* Ids of interpreters are not used again; no program makes so many. */
#define LARGEST_ID (UINT64_C(1) << 32)

/* What is looked for: `struct pyinterpreters` (Include/internal/pycore_runtime.h, 3.8 to 3.12) has
 * behind each other the newest interpreter, the main one, and the next one's id. */
struct shape {
    const struct layout_source *source;
    struct reader *reader;
    uint64_t runtime_size, list; /* of _PyRuntimeState; where in it the newest interpreter is */
    struct layout_member id, thread, back; /* PyThreadState.interp */
};

static bool
read_shape(struct shape *shape, const struct layout_source *source, struct reader *reader)
{
    struct layout_member list;
    *shape = (struct shape){.source = source, .reader = reader};
    if (!source->structure_size(source->context, "_PyRuntimeState", &shape->runtime_size) ||
        !source->member(source->context, "_PyRuntimeState", "interpreters.head", &list) ||
        !source->member(source->context, "PyInterpreterState", "id", &shape->id) ||
        !source->member(source->context, "PyInterpreterState", "threads.head", &shape->thread) ||
        !source->member(source->context, "PyThreadState", "interp", &shape->back))
        return false;
    shape->list = list.offset;
    return true;
}

/* Does an interpreter with a number below LIMIT begin at ADDRESS? */
static bool
is_interpreter(const struct shape *shape, uint64_t address, uint64_t limit)
{
    struct reader *reader = shape->reader;
    uint64_t id, thread, back;
    return reader_unsigned(reader, address + shape->id.offset, shape->id.size, &id) && id < limit &&
           reader_word(reader, address + shape->thread.offset, &thread) && thread &&
           reader_word(reader, thread + shape->back.offset, &back) && back == address;
}

/* Is the main interpreter what the word at ADDRESS says, MAIN? */
static bool
is_main(const struct shape *shape, uint64_t address, uint64_t main)
{
    uint64_t word = shape->reader->word_size, newest, next_id;
    return reader_word(shape->reader, address - word, &newest) && newest &&
           reader_word(shape->reader, address + word, &next_id) && next_id > 0 &&
           next_id < LARGEST_ID && is_interpreter(shape, main, 1) &&
           is_interpreter(shape, newest, next_id);
}

static bool
search_segment(const struct shape *shape, const struct memory_region *segment, uint64_t *runtime)
{
    const unsigned word = shape->reader->word_size;
    for (uint64_t at = word; at + word <= segment->size; at += word) {
        uint64_t address = segment->start + at;
        uint64_t main = bytes_decode(segment->bytes + at, word, shape->reader->swap);
        /* It is part of _PyRuntime, whose size differs a little from one point release to the next.
         */
        if (main % word != 0 || main - address >= 2 * shape->runtime_size ||
            !is_main(shape, address, main))
            continue;
        *runtime = address - word - shape->list;
        if (layout_validate(shape->source, shape->reader, *runtime, false, NULL))
            return true;
    }
    return false;
}

static bool
search_with(const struct table *table, struct memory *memory, uint64_t *runtime)
{
    struct reader reader;
    struct table_source source;
    struct shape shape;
    struct memory_region segment;
    bool found = false;
    reader_init(&reader, memory);
    table_source_init(&source, table, memory_format(memory));
    bool known = read_shape(&shape, &source.source, &reader);
    for (size_t n = 0; known && !found && memory_segment(memory, n, &segment); n++)
        found = segment.size <= LARGEST_SEGMENT && search_segment(&shape, &segment, runtime);
    table_source_clear(&source);
    return found;
}

bool
runtime_search_knows(const struct table *table)
{
    return table_is_enough(table) && !debug_offsets_are_in(&table->version);
}

bool
runtime_search(struct memory *memory, uint64_t *runtime)
{
    if (memory_format(memory).word_size != 8)
        return false;
    for (const struct table *const *table = tables; *table; table++)
        if (runtime_search_knows(*table) && search_with(*table, memory, runtime))
            return true;
    return false;
}
