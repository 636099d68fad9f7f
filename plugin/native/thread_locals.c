#include "native/thread_locals.h"
#include "target/sorted.h"

#include <string.h>

enum {
    MAX_MODULES = 1 << 12,
    MAX_BLOCKS = 1 << 18,
    SLACK = 512,            /* bytes that a malloc'd block may be larger than its variables */
    DESCRIPTOR_BYTES = 4096 /* struct pthread, and what else may be behind the address of it */
};

static void
clear_module(gpointer item)
{
    struct local_module *module = item;
    g_free(module->file);
    if (module->variables)
        g_array_free(module->variables, TRUE);
}

static int
by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct local_block *)a)->start;
    uint64_t second = ((const struct local_block *)b)->start;
    return (first > second) - (first < second);
}

/* Modules in the order of the sections, each with its .tdata and .tbss. */
static void
find_modules(struct thread_locals *locals, const GArray *mappings, const GArray *sections)
{
    const struct native_section *previous = NULL;
    for (guint i = 0; i < sections->len && locals->modules->len < MAX_MODULES; i++) {
        const struct native_section *section = &g_array_index(sections, struct native_section, i);
        uint64_t start = section->start;
        if (previous && g_strcmp0(previous->file, section->file) == 0) {
            start = MIN(start, previous->start);
        } else {
            const struct mapping *mapping = mappings_find(mappings, section->start);
            const char *file = section->file ? section->file : mapping ? mapping->file : NULL;
            struct local_module module = {.file = g_strdup(file), .is_program = !section->file};
            g_array_append_val(locals->modules, module);
        }
        struct local_module *module =
            &g_array_index(locals->modules, struct local_module, locals->modules->len - 1);
        module->size = MAX(module->size, section->end - start);
        previous = section;
    }
}

/* Can a block of SIZE bytes be at START?  Of one that was malloc'd the chunk tells. */
static bool
is_possible(const struct chunks *chunks, uint64_t start, uint64_t size)
{
    uint32_t n = chunks ? chunks_at(chunks, start) : CHUNK_NONE;
    if (n == CHUNK_NONE)
        return true;
    const struct chunk *chunk = chunks_get(chunks, n);
    return start >= chunk->address && chunk->state == CHUNK_USED &&
           size <= chunk->size - (start - chunk->address) && chunk->size - size <= SLACK;
}

struct finding {
    struct thread_locals *locals;
    struct reader reader;
    const GArray *mappings;
    const struct chunks *chunks;
    uint8_t *impossible; /* by module */
};

/* One thread's blocks: the slots of its dtv.  Sets where the first of those begins that are right
 * in front of its descriptor. */
static void
find_blocks(struct finding *finding, const struct native_thread *thread, uint32_t index,
            uint64_t *first)
{
    const unsigned word = finding->reader.word_size, slot = 2 * word;
    uint64_t dtv, count, start;
    if (!thread->dtv_at || !reader_word(&finding->reader, thread->dtv_at, &dtv) || dtv < slot ||
        !reader_word(&finding->reader, dtv - slot, &count))
        return;
    GArray *modules = finding->locals->modules;
    for (guint i = 0; i < modules->len && i < count; i++) {
        const struct local_module *module = &g_array_index(modules, struct local_module, i);
        if (!reader_word(&finding->reader, dtv + (i + 1) * (uint64_t)slot, &start))
            return;
        const struct mapping *mapping = mappings_find(finding->mappings, start);
        if (!mapping || !start || !module->size) /* not used yet: all bits set */
            continue;
        if (!mapping->writable || module->size > mapping->end - start ||
            !is_possible(finding->chunks, start, module->size)) {
            finding->impossible[i] = 1;
            continue;
        }
        struct local_block block = {start, start + module->size, index, i};
        if (finding->locals->blocks->len < MAX_BLOCKS)
            g_array_append_val(finding->locals->blocks, block);
        if (start < *first && *first - start <= DESCRIPTOR_BYTES)
            *first = start;
    }
}

/* The thread's blocks, and what is about the descriptor: variables of modules that are not known,
 * pthread_setspecific's first values. */
static void
find_thread(struct finding *finding, const struct native_thread *thread, uint32_t index)
{
    uint64_t pointer = thread->thread_pointer, first = pointer;
    const struct mapping *mapping = mappings_find(finding->mappings, pointer);
    find_blocks(finding, thread, index, &first);
    if (!pointer || !mapping)
        return;
    struct local_block descriptor = {first, pointer + MIN(mapping->end - pointer, DESCRIPTOR_BYTES),
                                     index, LOCAL_NO_MODULE};
    g_array_append_val(finding->locals->descriptors, descriptor);
}

/* Blocks that overlap cannot be those of the modules that they were taken for. */
static void
drop_impossible(struct finding *finding)
{
    GArray *blocks = finding->locals->blocks;
    g_array_sort(blocks, by_start);
    for (guint i = 1; i < blocks->len; i++) {
        const struct local_block *one = &g_array_index(blocks, struct local_block, i - 1);
        const struct local_block *next = &g_array_index(blocks, struct local_block, i);
        if (one->end > next->start)
            finding->impossible[one->module] = finding->impossible[next->module] = 1;
    }
    guint left = 0;
    for (guint i = 0; i < blocks->len; i++) {
        struct local_block block = g_array_index(blocks, struct local_block, i);
        if (!finding->impossible[block.module])
            g_array_index(blocks, struct local_block, left++) = block;
    }
    g_array_set_size(blocks, left);
}

struct thread_locals *
thread_locals_find(struct memory *memory, const GArray *mappings, const GPtrArray *threads,
                   const GArray *sections, const struct chunks *chunks)
{
    struct thread_locals *locals = g_new0(struct thread_locals, 1);
    struct finding finding = {.locals = locals, .mappings = mappings, .chunks = chunks};
    reader_init(&finding.reader, memory);
    locals->modules = g_array_new(FALSE, FALSE, sizeof(struct local_module));
    g_array_set_clear_func(locals->modules, clear_module);
    locals->blocks = g_array_new(FALSE, FALSE, sizeof(struct local_block));
    locals->descriptors = g_array_new(FALSE, FALSE, sizeof(struct local_block));
    find_modules(locals, mappings, sections);
    finding.impossible = g_new0(uint8_t, locals->modules->len + 1);
    for (guint i = 0; i < threads->len; i++)
        find_thread(&finding, g_ptr_array_index(threads, i), i);
    drop_impossible(&finding);
    g_array_sort(locals->descriptors, by_start);
    g_free(finding.impossible);
    return locals;
}

void
thread_locals_free(struct thread_locals *locals)
{
    if (!locals)
        return;
    g_array_free(locals->modules, TRUE);
    g_array_free(locals->blocks, TRUE);
    g_array_free(locals->descriptors, TRUE);
    g_free(locals);
}

/* The last of BLOCKS that begins below END, or NULL. */
static const struct local_block *
last_below(const GArray *blocks, uint64_t end)
{
    guint n = sorted_below(SORTED_ARRAY(blocks, struct local_block, start), end);
    return n ? &g_array_index(blocks, struct local_block, n - 1) : NULL;
}

static const struct local_block *
block_at(const GArray *blocks, uint64_t address)
{
    const struct local_block *block =
        address == UINT64_MAX ? NULL : last_below(blocks, address + 1);
    return block && address < block->end ? block : NULL;
}

const struct local_block *
thread_locals_at(const struct thread_locals *locals, uint64_t address)
{
    const struct local_block *block = block_at(locals->blocks, address);
    return block ? block : block_at(locals->descriptors, address);
}

const struct local_block *
thread_locals_within(const struct thread_locals *locals, uint64_t start, uint64_t end)
{
    const struct local_block *block = last_below(locals->blocks, end);
    return block && block->start >= start && block->end <= end ? block : NULL;
}

const struct local_variable *
thread_locals_variable(struct thread_locals *locals, uint32_t index, uint64_t offset)
{
    struct local_module *module = &g_array_index(locals->modules, struct local_module, index);
    if (!module->looked && module->file)
        module->variables = local_variables_of(module->file);
    module->looked = true;
    for (guint i = 0; module->variables && i < module->variables->len; i++) {
        const struct local_variable *variable =
            &g_array_index(module->variables, struct local_variable, i);
        if (offset - variable->offset < MAX(variable->size, 1))
            return variable;
    }
    return NULL;
}

bool
thread_locals_is_descriptor(struct reader *reader, uint64_t address)
{
    uint64_t first, third;
    return reader_word(reader, address, &first) && first == address &&
           reader_word(reader, address + 2 * reader->word_size, &third) && third == address;
}
