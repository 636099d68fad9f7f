#include "native/native.h"

#include <string.h>

enum {
    MAX_NAMED_FRAMES = 64 /* whose variables are asked for: the debugger walks to each */
};

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
    gpointer key = GSIZE_TO_POINTER((gsize)thread * NATIVE_MAX_FRAMES + frame + 1);
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
native_name_local(struct native *native, uint64_t address, const struct native_place *place)
{
    unsigned number = native_thread(native, place->index)->number;
    if (place->module == LOCAL_NO_MODULE)
        return g_strdup_printf("thread %u's thread-local storage", number);
    const struct local_module *module =
        &g_array_index(native->locals->modules, struct local_module, place->module);
    uint64_t offset = address - place->start;
    const struct local_variable *variable =
        thread_locals_variable(native->locals, place->module, offset);
    g_autofree char *library = module->file ? g_path_get_basename(module->file) : NULL;
    return with_offset(library, variable ? variable->name : "thread-local storage",
                       variable ? offset - variable->offset : offset);
}

char *
native_name_area(uint64_t address, const struct native_place *place)
{
    return g_strdup_printf("anonymous mapping 0x%" G_GINT64_MODIFIER "x-0x%" G_GINT64_MODIFIER
                           "x+0x%" G_GINT64_MODIFIER "x",
                           place->start, place->end, address - place->start);
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
