#include "native/native.h"
#include "target/sorted.h"

#include <string.h>

enum {
    DEAD_STACK = 1 << 16,      /* so much below a stack pointer is looked at for left-overs */
    OUTERMOST_FRAME = 1 << 9,  /* bytes; what is above it is no frame's */
    DESCRIPTOR_REACH = 1 << 13 /* bytes at the end of a stack where a thread's descriptor is */
};

static int
ranges_by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct address_range *)a)->start;
    uint64_t second = ((const struct address_range *)b)->start;
    return (first > second) - (first < second);
}

static int
sections_by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct native_section *)a)->start;
    uint64_t second = ((const struct native_section *)b)->start;
    return (first > second) - (first < second);
}

static int
stacks_by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct native_stack *)a)->dead;
    uint64_t second = ((const struct native_stack *)b)->dead;
    return (first > second) - (first < second);
}

const struct native_thread *
native_thread(const struct native *native, uint32_t index)
{
    return g_ptr_array_index(native->threads, index);
}

const struct native_section *
native_section(const struct native *native, uint32_t index)
{
    return &g_array_index(native->sections, struct native_section, index);
}

static bool
is_anonymous(const struct mapping *mapping)
{
    return mapping->writable && !(mapping->file && *mapping->file == '/');
}

/* Sections that a program may write to while it runs: what is relocated once is none of them, and
 * those of thread-local variables are but their pattern. */
static bool
has_variables(const char *name)
{
    static const char *const names[] = {".data", ".bss", ".sdata", ".sbss", ".ldata", ".lbss"};
    if (g_str_has_prefix(name, ".data.rel.ro"))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_str_has_prefix(name, names[i]))
            return true;
    return false;
}

static bool
has_pattern(const char *name)
{
    return g_str_has_prefix(name, ".tdata") || g_str_has_prefix(name, ".tbss");
}

static void
take_sections(struct native *native)
{
    const struct native_source *source = &native->source;
    native->sections = native_sections_new();
    native->patterns = native_sections_new();
    GArray *all = source->sections ? source->sections(source->context) : NULL;
    for (guint i = 0; all && i < all->len; i++) {
        const struct native_section *section = &g_array_index(all, struct native_section, i);
        bool pattern = has_pattern(section->name);
        if (section->end <= section->start || (!pattern && !has_variables(section->name)))
            continue;
        struct native_section copy = {section->start, section->end, g_strdup(section->name),
                                      g_strdup(section->file)};
        g_array_append_val(pattern ? native->patterns : native->sections, copy);
    }
    g_array_sort(native->sections, sections_by_start);
    /* Where the mappings are unknown, the debugger's parts of a core tell them. */
    for (guint i = 0; all && !native->mappings->len && i < all->len; i++) {
        const struct native_section *section = &g_array_index(all, struct native_section, i);
        struct mapping mapping = {section->start, section->end, .writable = true};
        if (g_str_has_prefix(section->name, "load") && section->end > section->start)
            g_array_append_val(native->mappings, mapping);
    }
    mappings_sort(native->mappings);
    if (all)
        g_array_free(all, TRUE);
}

/* A thread's descriptor at the upper end of a mapping. */
static uint64_t
descriptor_in(struct reader *reader, const struct mapping *mapping)
{
    const unsigned word = reader->word_size;
    uint64_t at = mapping->end - MIN(mapping->end - mapping->start, DESCRIPTOR_REACH);
    for (; at < mapping->end; at += word)
        if (thread_locals_is_descriptor(reader, at))
            return at;
    return 0;
}

/* The stack of a thread that is not the first ends where its descriptor is, which no register tells
 * of i386. */
static void
take_stack(struct native *native, uint32_t index)
{
    struct native_thread *thread = g_ptr_array_index(native->threads, index);
    uint64_t pointer = thread->stack_pointer;
    const struct mapping *mapping = mappings_find(native->mappings, pointer);
    if (pointer <= thread->red_zone || !mapping)
        return;
    if (!thread->thread_pointer) {
        struct reader reader;
        reader_init(&reader, native->memory);
        thread->thread_pointer = descriptor_in(&reader, mapping);
        if (thread->thread_pointer)
            thread->dtv_at = thread->thread_pointer + reader.word_size;
    }
    struct native_stack stack = {.end = mapping->end, .thread = index};
    if (thread->thread_pointer > pointer && thread->thread_pointer < mapping->end)
        stack.end = thread->thread_pointer;
    stack.live = MAX(mapping->start, pointer - thread->red_zone);
    stack.dead = stack.live - MIN(stack.live - mapping->start, DEAD_STACK);
    g_array_append_val(native->stacks, stack);
    struct address_range range = {stack.dead, stack.end};
    g_array_append_val(native->excluded, range);
}

static void
take_stacks(struct native *native)
{
    const struct native_source *source = &native->source;
    native->threads = source->threads ? source->threads(source->context, NATIVE_MAX_FRAMES)
                                      : native_threads_new();
    native->stacks = g_array_new(FALSE, FALSE, sizeof(struct native_stack));
    for (guint i = 0; i < native->threads->len; i++)
        take_stack(native, i);
    g_array_sort(native->stacks, stacks_by_start);
}

static bool
has_stack(const struct native *native, const struct mapping *mapping)
{
    for (guint i = 0; i < native->stacks->len; i++) {
        const struct native_stack *stack = &g_array_index(native->stacks, struct native_stack, i);
        if (stack->live >= mapping->start && stack->live < mapping->end)
            return true;
    }
    return false;
}

/* Is the descriptor of a thread that runs there, although its stack is elsewhere? */
static bool
has_thread(const struct native *native, const struct mapping *mapping)
{
    for (guint i = 0; i < native->threads->len; i++) {
        uint64_t pointer = native_thread(native, i)->thread_pointer;
        if (pointer >= mapping->start && pointer < mapping->end)
            return true;
    }
    return false;
}

/* glibc keeps the stacks of threads that ended for those to come. */
static void
take_ended_stacks(struct native *native)
{
    struct reader reader;
    reader_init(&reader, native->memory);
    for (guint i = 0; native->threads->len && i < native->mappings->len; i++) {
        const struct mapping *mapping = &g_array_index(native->mappings, struct mapping, i);
        if (!is_anonymous(mapping) || has_stack(native, mapping) || has_thread(native, mapping) ||
            !descriptor_in(&reader, mapping))
            continue;
        struct address_range range = {mapping->start, mapping->end};
        g_array_append_val(native->excluded, range);
    }
}

static void
add_range(GArray *ranges, uint64_t start, uint64_t end)
{
    struct address_range range = {start, end};
    if (start < end)
        g_array_append_val(ranges, range);
}

/* Everything that somebody has. */
static GArray *
all_taken(const struct native *native)
{
    GArray *taken = g_array_copy(native->excluded);
    for (guint i = 0; i < native->stacks->len; i++) {
        const struct native_stack *stack = &g_array_index(native->stacks, struct native_stack, i);
        const struct mapping *mapping = mappings_find(native->mappings, stack->live);
        add_range(taken, mapping->start, stack->end);
    }
    for (guint i = 0; i < native->sections->len; i++)
        add_range(taken, native_section(native, i)->start, native_section(native, i)->end);
    for (uint32_t i = 0; i < native->chunks->heaps.count; i++) {
        const struct chunk_heap *heap =
            TRY_ARRAY_AT(&native->chunks->heaps, const struct chunk_heap, i);
        add_range(taken, heap->start, heap->broken ? heap->broken : heap->end);
    }
    g_array_sort(taken, ranges_by_start);
    return taken;
}

/* What nobody has of the anonymous memory. */
static void
take_areas(struct native *native)
{
    GArray *taken = all_taken(native);
    guint next = 0;
    uint64_t reached = 0;
    native->areas = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    for (guint i = 0; i < native->mappings->len; i++) {
        const struct mapping *mapping = &g_array_index(native->mappings, struct mapping, i);
        if (!is_anonymous(mapping))
            continue;
        reached = MAX(reached, mapping->start);
        for (; next < taken->len; next++) {
            const struct address_range *range = &g_array_index(taken, struct address_range, next);
            if (range->start >= mapping->end)
                break;
            add_range(native->areas, reached, range->start);
            reached = MAX(reached, range->end);
        }
        add_range(native->areas, reached, mapping->end);
        reached = MAX(reached, mapping->end);
    }
    g_array_free(taken, TRUE);
}

static void
take_chunks(struct native *native, struct budget *budget)
{
    GArray *variables = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    for (guint i = 0; i < native->sections->len; i++) {
        const struct native_section *section = native_section(native, i);
        struct address_range range = {section->start, section->end};
        g_array_append_val(variables, range);
    }
    native->chunks =
        chunks_find(native->memory, native->mappings, native->excluded, variables, budget);
    g_array_free(variables, TRUE);
}

static void
free_array(gpointer array)
{
    g_array_free(array, TRUE);
}

struct native *
native_new(struct memory *memory, const struct native_source *source, GArray *mappings,
           GArray *others, struct budget *budget)
{
    struct native *native = g_new0(struct native, 1);
    native->memory = memory;
    native->source = *source;
    native->mappings = mappings;
    native->others = others;
    g_array_sort(native->others, ranges_by_start);
    native->excluded = g_array_copy(others);
    native->variables = g_hash_table_new_full(NULL, NULL, NULL, free_array);
    take_sections(native);
    take_stacks(native);
    take_ended_stacks(native);
    g_array_sort(native->excluded, ranges_by_start);
    take_chunks(native, budget);
    if (!native->chunks) {
        native_free(native);
        return NULL;
    }
    native->locals =
        thread_locals_find(memory, mappings, native->threads, native->patterns, native->chunks);
    take_areas(native);
    return native;
}

void
native_free(struct native *native)
{
    if (!native)
        return;
    chunks_free(native->chunks);
    thread_locals_free(native->locals);
    if (native->areas)
        g_array_free(native->areas, TRUE);
    g_array_free(native->mappings, TRUE);
    g_array_free(native->others, TRUE);
    g_array_free(native->excluded, TRUE);
    g_array_free(native->sections, TRUE);
    g_array_free(native->patterns, TRUE);
    g_array_free(native->stacks, TRUE);
    g_ptr_array_free(native->threads, TRUE);
    g_hash_table_destroy(native->variables);
    g_free(native);
}

/* The frame whose memory has ADDRESS.  Functions that were inlined have the stack pointer of the
 * one they are in, which comes last. */
static uint32_t
frame_at(const struct native_thread *thread, uint64_t address)
{
    uint32_t found = 0;
    uint64_t previous = 0;
    for (guint i = 0; i < thread->frames->len; i++) {
        uint64_t pointer = g_array_index(thread->frames, struct native_frame, i).stack_pointer;
        if (pointer < previous || (i && pointer > address))
            return found;
        previous = pointer;
        found = i;
    }
    if (!thread->frames->len || thread->frames_cut || address - previous >= OUTERMOST_FRAME)
        return previous && address < previous ? found : NATIVE_NO_FRAME;
    return found;
}

static bool
locate_stack(const struct native *native, uint64_t address, struct native_place *place)
{
    for (guint i = 0; i < native->stacks->len; i++) {
        const struct native_stack *stack = &g_array_index(native->stacks, struct native_stack, i);
        if (address < stack->dead || address >= stack->end)
            continue;
        *place = (struct native_place){.kind = NATIVE_DEAD_STACK,
                                       .index = stack->thread,
                                       .start = stack->live,
                                       .end = stack->end,
                                       .frame = NATIVE_NO_FRAME};
        if (address >= stack->live) {
            place->kind = NATIVE_STACK;
            place->frame = frame_at(native_thread(native, stack->thread), address);
        }
        return true;
    }
    return false;
}

static bool
locate_variable(const struct native *native, uint64_t address, struct native_place *place)
{
    guint n = sorted_up_to(SORTED_ARRAY(native->sections, struct native_section, start), address);
    if (!n || address >= native_section(native, n - 1)->end)
        return false;
    *place = (struct native_place){.kind = NATIVE_VARIABLE,
                                   .index = n - 1,
                                   .start = native_section(native, n - 1)->start,
                                   .end = native_section(native, n - 1)->end,
                                   .frame = NATIVE_NO_FRAME};
    return true;
}

static bool
locate_chunk(const struct native *native, uint64_t address, struct native_place *place)
{
    uint32_t n = chunks_at(native->chunks, address);
    if (n == CHUNK_NONE)
        return false;
    const struct chunk *chunk = chunks_get(native->chunks, n);
    *place = (struct native_place){.kind = chunk->state == CHUNK_USED ? NATIVE_BLOCK
                                                                      : NATIVE_FREED_BLOCK,
                                   .index = n,
                                   .start = chunk->address,
                                   .end = chunk->address + chunk->size,
                                   .frame = NATIVE_NO_FRAME};
    return true;
}

static bool
locate_local(const struct native *native, uint64_t address, struct native_place *place)
{
    const struct local_block *block = thread_locals_at(native->locals, address);
    if (!block)
        return false;
    *place = (struct native_place){.kind = NATIVE_LOCAL,
                                   .index = block->thread,
                                   .start = block->start,
                                   .end = block->end,
                                   .frame = NATIVE_NO_FRAME,
                                   .module = block->module};
    return true;
}

/* The one of RANGES, ascending and apart, that has ADDRESS, or NULL. */
static const struct address_range *
range_at(const GArray *ranges, uint64_t address)
{
    const struct address_range *range =
        sorted_last(SORTED_ARRAY(ranges, struct address_range, start), address);
    return range && address < range->end ? range : NULL;
}

static bool
locate_area(const struct native *native, uint64_t address, struct native_place *place)
{
    const struct address_range *area = range_at(native->areas, address);
    if (!area)
        return false;
    const struct mapping *mapping = mappings_find(native->mappings, address);
    *place = (struct native_place){.kind = NATIVE_AREA,
                                   .start = mapping ? mapping->start : area->start,
                                   .end = mapping ? mapping->end : area->end,
                                   .frame = NATIVE_NO_FRAME};
    return true;
}

bool
native_locate(const struct native *native, uint64_t address, struct native_place *place)
{
    if (locate_local(native, address, place) || locate_stack(native, address, place) ||
        locate_variable(native, address, place) || locate_chunk(native, address, place) ||
        locate_area(native, address, place))
        return true;
    const struct mapping *mapping = mappings_find(native->mappings, address);
    *place = (struct native_place){.kind = mapping ? NATIVE_MAPPED : NATIVE_UNMAPPED,
                                   .start = mapping ? mapping->start : 0,
                                   .end = mapping ? mapping->end : 0,
                                   .frame = NATIVE_NO_FRAME};
    return mapping != NULL;
}
