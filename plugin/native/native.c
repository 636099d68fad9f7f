#include "native/native.h"

#include <string.h>

enum {
    MAX_FRAMES = 256,
    MAX_NAMED_FRAMES = 64,   /* whose variables are asked for: the debugger walks to each */
    DEAD_STACK = 1 << 16,    /* so much below a stack pointer is looked at for left-overs */
    OUTERMOST_FRAME = 1 << 9 /* bytes; what is above it is no frame's */
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

static void
take_sections(struct native *native)
{
    const struct native_source *source = &native->source;
    native->sections = native_sections_new();
    GArray *all = source->sections ? source->sections(source->context) : NULL;
    for (guint i = 0; all && i < all->len; i++) {
        const struct native_section *section = &g_array_index(all, struct native_section, i);
        if (section->end <= section->start || !has_variables(section->name))
            continue;
        struct native_section copy = {section->start, section->end, g_strdup(section->name),
                                      g_strdup(section->file)};
        g_array_append_val(native->sections, copy);
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

/* The stack of a thread that is not the first ends where its descriptor is. */
static void
take_stack(struct native *native, uint32_t index)
{
    const struct native_thread *thread = native_thread(native, index);
    uint64_t pointer = thread->stack_pointer;
    const struct mapping *mapping = mappings_find(native->mappings, pointer);
    if (pointer <= thread->red_zone || !mapping)
        return;
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
    native->threads =
        source->threads ? source->threads(source->context, MAX_FRAMES) : native_threads_new();
    native->stacks = g_array_new(FALSE, FALSE, sizeof(struct native_stack));
    for (guint i = 0; i < native->threads->len; i++)
        take_stack(native, i);
    g_array_sort(native->stacks, stacks_by_start);
    g_array_sort(native->excluded, ranges_by_start);
}

static void
take_chunks(struct native *native, struct budget *budget)
{
    GArray *variables = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    for (guint i = 0; i < native->sections->len; i++) {
        const struct native_section *section = native_section(native, i);
        struct address_range range = {section->start, section->end};
        if (g_str_has_prefix(section->name, ".data"))
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
    take_chunks(native, budget);
    return native;
}

void
native_free(struct native *native)
{
    if (!native)
        return;
    chunks_free(native->chunks);
    g_array_free(native->mappings, TRUE);
    g_array_free(native->others, TRUE);
    g_array_free(native->excluded, TRUE);
    g_array_free(native->sections, TRUE);
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
        *place = (struct native_place){NATIVE_DEAD_STACK, stack->thread, stack->live, stack->end,
                                       NATIVE_NO_FRAME};
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
    guint low = 0, high = native->sections->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (native_section(native, middle)->start <= address)
            low = middle + 1;
        else
            high = middle;
    }
    if (!low || address >= native_section(native, low - 1)->end)
        return false;
    *place = (struct native_place){NATIVE_VARIABLE, low - 1, native_section(native, low - 1)->start,
                                   native_section(native, low - 1)->end, NATIVE_NO_FRAME};
    return true;
}

static bool
locate_chunk(const struct native *native, uint64_t address, struct native_place *place)
{
    uint32_t n = chunks_at(native->chunks, address);
    if (n == CHUNK_NONE)
        return false;
    const struct chunk *chunk = chunks_get(native->chunks, n);
    *place =
        (struct native_place){chunk->state == CHUNK_USED ? NATIVE_BLOCK : NATIVE_FREED_BLOCK, n,
                              chunk->address, chunk->address + chunk->size, NATIVE_NO_FRAME};
    return true;
}

bool
native_locate(const struct native *native, uint64_t address, struct native_place *place)
{
    if (locate_stack(native, address, place) || locate_variable(native, address, place) ||
        locate_chunk(native, address, place))
        return true;
    const struct mapping *mapping = mappings_find(native->mappings, address);
    *place = (struct native_place){mapping ? NATIVE_MAPPED : NATIVE_UNMAPPED, 0,
                                   mapping ? mapping->start : 0, mapping ? mapping->end : 0,
                                   NATIVE_NO_FRAME};
    return mapping != NULL;
}

char *
native_symbol(const struct native *native, uint64_t address, uint64_t *offset)
{
    const struct native_source *source = &native->source;
    char *symbol = source->symbol_at ? source->symbol_at(source->context, address) : NULL;
    char *plus = symbol ? strrchr(symbol, '+') : NULL;
    char *end = NULL;
    *offset = plus ? g_ascii_strtoull(plus + 1, &end, 10) : 0;
    if (plus && end && !*end && end > plus + 1)
        *plus = '\0';
    else
        *offset = 0;
    return symbol;
}

char *
native_library(const struct native *native, uint32_t index)
{
    const struct native_section *section = native_section(native, index);
    const struct mapping *mapping = mappings_find(native->mappings, section->start);
    if (section->file)
        return g_path_get_basename(section->file);
    return mapping && mapping->file ? g_path_get_basename(mapping->file) : NULL;
}

static char *
with_offset(const char *library, const char *name, uint64_t offset)
{
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, "%s: %s", library ? library : "program", name);
    if (offset)
        g_string_append_printf(text, "+0x%" G_GINT64_MODIFIER "x", offset);
    return g_string_free(text, FALSE);
}

char *
native_name_variable(struct native *native, uint64_t address, uint32_t index)
{
    const struct native_section *section = native_section(native, index);
    uint64_t offset;
    g_autofree char *symbol = native_symbol(native, address, &offset);
    g_autofree char *library = native_library(native, index);
    return with_offset(library, symbol ? symbol : section->name,
                       symbol ? offset : address - section->start);
}

static const char *
function_name(const struct native_frame *frame)
{
    return frame->function ? frame->function : "?";
}

/* The variables of a frame, asked for once; NULL if nobody knows. */
static const GArray *
variables_of(struct native *native, uint32_t thread, uint32_t frame)
{
    gpointer key = GSIZE_TO_POINTER((gsize)thread * MAX_FRAMES + frame + 1);
    GArray *variables = g_hash_table_lookup(native->variables, key);
    if (!variables && native->source.variables) {
        variables = native->source.variables(native->source.context,
                                             native_thread(native, thread)->number, frame);
        g_hash_table_insert(native->variables, key, variables);
    }
    return variables;
}

static const char *
variable_at(struct native *native, uint32_t thread, uint32_t frame, uint64_t address)
{
    const GArray *variables = frame < MAX_NAMED_FRAMES ? variables_of(native, thread, frame) : NULL;
    for (guint i = 0; variables && i < variables->len; i++) {
        const struct native_variable *variable =
            &g_array_index(variables, struct native_variable, i);
        if (address - variable->address < variable->size)
            return variable->name;
    }
    return NULL;
}

/* The variable may be one of a function that was inlined in the frame's. */
static const char *
find_variable(struct native *native, uint32_t thread, uint32_t *frame, uint64_t address)
{
    const GArray *frames = native_thread(native, thread)->frames;
    uint64_t pointer = g_array_index(frames, struct native_frame, *frame).stack_pointer;
    for (uint32_t i = *frame + 1; i-- > 0;) {
        if (g_array_index(frames, struct native_frame, i).stack_pointer != pointer)
            break;
        const char *variable = variable_at(native, thread, i, address);
        if (variable) {
            *frame = i;
            return variable;
        }
    }
    return NULL;
}

char *
native_name_stack(struct native *native, uint64_t address, const struct native_place *place)
{
    const struct native_thread *thread = native_thread(native, place->index);
    uint32_t frame = place->frame;
    if (place->kind == NATIVE_DEAD_STACK)
        return g_strdup_printf("thread %u, below its stack pointer", thread->number);
    if (frame == NATIVE_NO_FRAME)
        return g_strdup_printf("thread %u, beyond its frames", thread->number);
    const char *variable = find_variable(native, place->index, &frame, address);
    return g_strdup_printf(
        "thread %u #%u %s()%s%s", thread->number, frame,
        function_name(&g_array_index(thread->frames, struct native_frame, frame)),
        variable ? ": " : "", variable ? variable : "");
}

char *
native_name_register(const struct native *native, uint32_t index, uint32_t number)
{
    const struct native_thread *thread = native_thread(native, index);
    const char *function =
        thread->frames->len ? function_name(&g_array_index(thread->frames, struct native_frame, 0))
                            : "?";
    return g_strdup_printf("thread %u $%s in %s()", thread->number,
                           g_array_index(thread->registers, struct native_register, number).name,
                           function);
}
