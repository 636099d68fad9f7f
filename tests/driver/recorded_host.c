#include "recorded_host.h"

#include "safe_text.h"

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
        .native = recorded_native(self),
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
