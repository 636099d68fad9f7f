#include "command/debuggee.h"
#include "target/budget.h"
#include "target/process.h"
#include "target/snapshot.h"

enum { PROBE_BYTES = 256 /* read both ways to see that both read the same program */ };

void
inferior_clear(struct inferior *inferior)
{
    g_free(inferior->core_path);
    g_free(inferior->program);
    *inferior = (struct inferior){0};
}

const char *
debuggee_setting(const struct host *host, const char *name, const char *initial)
{
    const char *value = host->setting ? host->setting(host->context, name) : NULL;
    return value ? value : initial;
}

char *
debuggee_settings(const struct host *host)
{
    g_autofree char *memory = g_strdup(debuggee_setting(host, "memory", "auto"));
    return g_strdup_printf("%s %s", memory, debuggee_setting(host, "layout-sources", sources_all));
}

static bool
check_inferior(const struct inferior *inferior, GError **error)
{
    switch (inferior->state) {
    case INFERIOR_NONE:
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "no process and no core is open, or GDB could not read it: open a core with "
                    "`core-file CORE` or attach to a process with `attach PID`");
        return false;
    case INFERIOR_RUNNING:
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "the process is running: stop it with `interrupt` or Ctrl-C, then ask again");
        return false;
    default:
        return true;
    }
}

bool
debuggee_describe(const struct host *host, struct inferior *inferior, GError **error)
{
    *inferior = (struct inferior){0};
    host->describe(host->context, inferior);
    if (check_inferior(inferior, error))
        return true;
    inferior_clear(inferior);
    return false;
}

static bool
core_has_changed(const struct debuggee *debuggee)
{
    return debuggee->core && core_file_has_changed(debuggee->core);
}

static bool
process_has_ended(const struct debuggee *debuggee)
{
    return debuggee->reads_process && !process_is_there(debuggee->inferior.pid);
}

const char *
debuggee_doubt(const struct debuggee *debuggee)
{
    return core_has_changed(debuggee) ? "Wrong, perhaps: the core file changed while it was read; "
                                        "open it again with `core-file`"
           : process_has_ended(debuggee) ? "Wrong, perhaps: the process ended while it was read"
                                         : NULL;
}

bool
debuggee_check(struct debuggee *debuggee, const struct inferior *inferior, GError **error)
{
    if (debuggee->inferior.generation == inferior->generation && debuggee_doubt(debuggee))
        debuggee->lost_in = inferior->generation;
    if (debuggee->lost_in != inferior->generation)
        return true;
    if (inferior->state == INFERIOR_CORE)
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "core file %s has changed since it was opened, or can no longer be read: open "
                    "it again with `core-file`",
                    inferior->core_path ? inferior->core_path : "");
    else
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "process %d has ended, and can no longer be read: `detach` from it, then open "
                    "its core with `core-file CORE` or attach to another",
                    inferior->pid);
    return false;
}

void
debuggee_choose(struct debuggee *debuggee, struct inferior *inferior, char *settings)
{
    inferior_clear(&debuggee->inferior);
    g_free(debuggee->settings);
    debuggee->inferior = *inferior;
    debuggee->settings = settings;
}

/* Do MEMORY and GDB read the same bytes where the runtime is?  A process of that number could be
 * somebody else's, a core file another one than GDB has open. */
static bool
reads_the_same(struct debuggee *debuggee, struct memory *memory, uint64_t address)
{
    uint8_t ours[PROBE_BYTES], theirs[PROBE_BYTES];
    struct reader reader;
    const struct memory_backend *gdb = &debuggee->host->memory;
    reader_init(&reader, memory);
    if (gdb->read(gdb->context, address, theirs, sizeof theirs) != sizeof theirs)
        return true; /* GDB cannot tell */
    return reader_copy(&reader, address, ours, sizeof ours) &&
           memcmp(ours, theirs, sizeof ours) == 0;
}

static bool
open_core(struct debuggee *debuggee, GError **error)
{
    const struct inferior *inferior = &debuggee->inferior;
    debuggee->core = core_file_open(inferior->core_path, error);
    if (!debuggee->core)
        return false;
    debuggee->memory = memory_new(inferior->format);
    debuggee->guard = (struct core_guard){debuggee->core, debuggee->host->memory};
    struct memory_backend backend = core_guard_backend(&debuggee->guard);
    memory_set_fallback(debuggee->memory, &backend);
    core_file_add_segments(debuggee->core, debuggee->memory);
    debuggee->memory_source = snapshot_name(inferior->core_path);
    if (!debuggee->memory_source)
        debuggee->memory_source = g_strdup_printf("core file %s", inferior->core_path);
    return true;
}

static bool
open_process(struct debuggee *debuggee, GError **error)
{
    struct memory_backend backend;
    if (!process_backend_open(debuggee->inferior.pid, &backend, error))
        return false;
    debuggee->memory = memory_new(debuggee->inferior.format);
    memory_set_fallback(debuggee->memory, &backend);
    debuggee->memory_source = g_strdup_printf("process %d", debuggee->inferior.pid);
    debuggee->reads_process = true;
    return true;
}

static void
open_through_gdb(struct debuggee *debuggee)
{
    debuggee->memory = memory_new(debuggee->inferior.format);
    memory_set_fallback(debuggee->memory, &debuggee->host->memory);
    debuggee->memory_source = g_strdup("GDB");
}

void
debuggee_open_memory(struct debuggee *debuggee)
{
    const struct inferior *inferior = &debuggee->inferior;
    bool forced = strcmp(debuggee_setting(debuggee->host, "memory", "auto"), "gdb") == 0;
    g_autoptr(GError) error = NULL;
    if (!forced && inferior->state == INFERIOR_CORE && inferior->core_path &&
        open_core(debuggee, &error))
        return;
    if (!forced && inferior->state == INFERIOR_PROCESS && open_process(debuggee, &error))
        return;
    if (error)
        debuggee->memory_note = g_strdup(error->message);
    open_through_gdb(debuggee);
}

void
debuggee_verify_memory(struct debuggee *debuggee, uint64_t runtime)
{
    if (strcmp(debuggee->memory_source, "GDB") == 0 ||
        reads_the_same(debuggee, debuggee->memory, runtime))
        return;
    debuggee->memory_note = g_strdup_printf("%s does not show what GDB shows, so GDB reads for us",
                                            debuggee->memory_source);
    memory_free(debuggee->memory);
    if (debuggee->core)
        core_file_close(debuggee->core);
    debuggee->core = NULL;
    debuggee->reads_process = false;
    g_free(debuggee->memory_source);
    open_through_gdb(debuggee);
}

/* A core that was opened alone says itself which program it is of. */
static void
load_missing_program(struct debuggee *debuggee)
{
    const struct host *host = debuggee->host;
    if (debuggee->inferior.state != INFERIOR_CORE || debuggee->inferior.program ||
        !debuggee->core || !host->load_program)
        return;
    g_autofree char *program = core_file_program(debuggee->core);
    g_autoptr(GError) error = NULL;
    if (!program || !host->load_program(host->context, program, &error))
        return;
    inferior_clear(&debuggee->inferior);
    host->describe(host->context, &debuggee->inferior);
}

bool
debuggee_open(struct debuggee *debuggee, GError **error)
{
    debuggee_open_memory(debuggee);
    load_missing_program(debuggee);
    budget_progress(
        &(struct budget){.progress = debuggee->host->progress, .context = debuggee->host->context},
        "reading debug information", 0, 0);
    if (debuggee_find_layout(debuggee, error))
        return true;
    if (debuggee->core && core_file_truncated_bytes(debuggee->core))
        g_prefix_error(error, "the core file is cut short, so GDB may not find its libraries: ");
    else if (debuggee->inferior.program)
        g_prefix_error(error, "%s: ", debuggee->inferior.program);
    else
        g_prefix_error(error, "only the core is at hand, without what is constant in the program, "
                              "which `file PROGRAM` would load: ");
    return false;
}

const struct layout_source *
debuggee_open_sources(struct debuggee *debuggee, GError **error)
{
    debuggee_open_memory(debuggee);
    load_missing_program(debuggee);
    return debuggee_find_sources(debuggee, error) ? sources_source(debuggee->sources) : NULL;
}

bool
debuggee_is_current(const struct debuggee *debuggee, const struct inferior *inferior,
                    const char *settings)
{
    return debuggee->layout && debuggee->inferior.generation == inferior->generation &&
           g_strcmp0(debuggee->settings, settings) == 0;
}

bool
debuggee_has_only_run(const struct debuggee *debuggee, const struct inferior *inferior,
                      const char *settings)
{
    const struct inferior *before = &debuggee->inferior;
    return debuggee->layout && inferior->state == INFERIOR_PROCESS &&
           before->state == INFERIOR_PROCESS && before->pid == inferior->pid &&
           before->files == inferior->files && g_strcmp0(before->program, inferior->program) == 0 &&
           g_strcmp0(debuggee->settings, settings) == 0;
}

void
debuggee_close(struct debuggee *debuggee)
{
    layout_free(debuggee->layout);
    sources_free(debuggee->sources);
    recording_free(debuggee->recording);
    if (debuggee->memory)
        memory_free(debuggee->memory);
    if (debuggee->core)
        core_file_close(debuggee->core);
    g_free(debuggee->memory_source);
    g_free(debuggee->memory_note);
    g_free(debuggee->settings);
    inferior_clear(&debuggee->inferior);
    *debuggee = (struct debuggee){.host = debuggee->host, .lost_in = debuggee->lost_in};
}
