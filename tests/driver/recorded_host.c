#include "recorded_host.h"

#include "safe_text.h"

#include "target/mappings.h"

#include <elf.h>

static void
write_text(void *context, const char *text)
{
    struct recorded_host *self = context;
    self->written += strlen(text);
    if (!is_safe_text(text) && self->unsafe++ == 0)
        fprintf(stderr, "driver: unsafe text: %s\n", text);
    if (self->kept)
        g_string_append(self->kept, text);
    if (self->output)
        fputs(text, self->output);
}

uint64_t
status_kilobytes(const char *name)
{
    g_autofree char *text = NULL;
    if (!g_file_get_contents("/proc/self/status", &text, NULL, NULL))
        return 0;
    const char *line = strstr(text, name);
    return line ? g_ascii_strtoull(line + strlen(name), NULL, 10) : 0;
}

/* Memory of files is left out: pages of the core are the system's to take back. */
void
recorded_host_measure(struct recorded_host *self)
{
    self->peak_kilobytes = MAX(self->peak_kilobytes, status_kilobytes("RssAnon:"));
    self->measured_at = g_get_monotonic_time();
}

static bool
interrupted(void *context)
{
    enum { MEASURE_EVERY = 2000 }; /* microseconds */
    struct recorded_host *self = context;
    if (!self->interrupt_at)
        return false;
    if (g_get_monotonic_time() - self->measured_at > MEASURE_EVERY)
        recorded_host_measure(self);
    if (g_get_monotonic_time() < self->interrupt_at)
        return false;
    if (!self->interrupt_heard)
        self->interrupt_heard = g_get_monotonic_time();
    return true;
}

static void
describe(void *context, struct inferior *inferior)
{
    const struct recorded_host *self = context;
    *inferior = (struct inferior){
        .state = INFERIOR_CORE,
        .format = core_file_format(self->core),
        .core_path = g_strdup(self->core_path),
        .program = g_strdup("a recorded program"),
        .generation = 1,
    };
}

static bool
evaluate(void *context, const char *expression, uint64_t *value, GError **error)
{
    char *end;
    (void)context;
    *value = g_ascii_strtoull(expression, &end, 0);
    if (end != expression && !*end)
        return true;
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "%s is no number", expression);
    return false;
}

const char *
recorded_threads(void)
{
    const char *text = g_getenv("THREADS");
    return text ? text : "1";
}

static const char *
setting(void *context, const char *name)
{
    (void)context;
    return strcmp(name, "threads") == 0 ? recorded_threads() : NULL;
}

/* Where registers are in what the kernel writes of an x86-64 thread (struct elf_prstatus), and the
 * numbers of two of them (struct user_regs_struct). */
enum { REGISTERS_AT = 112, REGISTERS = 27, REGISTER_SP = 19, REGISTER_FS_BASE = 21, FRAMES = 4 };

/* The first thread of the core, with as many frames as fit into a page or so. */
static GPtrArray *
threads(void *context, unsigned max_frames)
{
    const struct recorded_host *self = context;
    GPtrArray *threads = native_threads_new();
    const uint8_t *bytes;
    size_t size;
    if (!core_file_note(self->core, NT_PRSTATUS, &bytes, &size) ||
        size < REGISTERS_AT + REGISTERS * sizeof(uint64_t))
        return threads;
    struct native_thread *thread = native_thread_new();
    uint64_t values[REGISTERS];
    memcpy(values, bytes + REGISTERS_AT, sizeof values);
    for (unsigned i = 0; i < REGISTERS; i++) {
        struct native_register item = {g_strdup_printf("r%u", i), values[i]};
        g_array_append_val(thread->registers, item);
    }
    for (unsigned i = 0; i < MIN(max_frames, FRAMES); i++) {
        struct native_frame frame = {.stack_pointer = values[REGISTER_SP] + i * 0x100};
        g_array_append_val(thread->frames, frame);
    }
    thread->number = 1;
    thread->stack_pointer = values[REGISTER_SP];
    thread->thread_pointer = values[REGISTER_FS_BASE];
    thread->red_zone = 128;
    g_ptr_array_add(threads, thread);
    return threads;
}

/* What may be written of a file is taken for its variables. */
static GArray *
sections(void *context)
{
    const struct recorded_host *self = context;
    GArray *sections = native_sections_new();
    GArray *mappings = mappings_of_core(self->core);
    for (guint i = 0; i < mappings->len; i++) {
        const struct mapping *mapping = &g_array_index(mappings, struct mapping, i);
        struct native_section section = {mapping->start, mapping->end, NULL, NULL};
        if (!mapping->writable || !mapping->file)
            continue;
        section.name = g_strdup(".data");
        section.file = g_strdup(mapping->file);
        g_array_append_val(sections, section);
    }
    g_array_free(mappings, TRUE);
    return sections;
}

/* Offsets are used without asking again whether they go with the core's words. */
static bool
check_words(struct recorded_host *self, GError **error)
{
    const struct layout_source *source = recording_source(self->recording);
    struct layout_member type;
    if (source->member(source->context, "PyObject", "ob_type", &type) &&
        type.size == core_file_format(self->core).word_size)
        return true;
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "the layout is not that of this core");
    return false;
}

bool
recorded_host_open(struct recorded_host *self, const char *core_path, const char *layout_path,
                   GError **error)
{
    *self = (struct recorded_host){.core_path = g_strdup(core_path)};
    self->core = core_file_open(core_path, error);
    self->recording = self->core ? recording_read(layout_path, error) : NULL;
    if (!self->recording || !check_words(self, error)) {
        recorded_host_close(self);
        return false;
    }
    self->host = (struct host){
        .context = self,
        .write = write_text,
        .interrupted = interrupted,
        .describe = describe,
        .evaluate = evaluate,
        .memory = recording_backend(self->recording),
        .setting = setting,
        .symbols = *recording_source(self->recording),
        .native = {.context = self, .threads = threads, .sections = sections},
    };
    return true;
}

void
recorded_host_close(struct recorded_host *self)
{
    recording_free(self->recording);
    if (self->core)
        core_file_close(self->core);
    g_free(self->core_path);
    *self = (struct recorded_host){0};
}
