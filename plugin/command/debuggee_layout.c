/* The layout of the CPython that runs: where its _PyRuntime is, and who says where things lie. */
#include "command/debuggee.h"
#include "layout/debug_offsets.h"
#include "layout/runtime_search.h"

/* Where _PyRuntime is: by its symbol, by its section (from 3.10 on), by what it begins with (from
 * 3.13 on) or what is in it. */
static bool
find_runtime(struct debuggee *debuggee, uint64_t *runtime, GError **error)
{
    const struct host *host = debuggee->host;
    const struct layout_source *symbols = recording_source(debuggee->recording);
    if (symbols->symbol(symbols->context, "_PyRuntime", runtime))
        return true;
    debuggee->runtime_from = "section .PyRuntime";
    if (host->section && host->section(host->context, ".PyRuntime", 0, runtime))
        return true;
    debuggee->runtime_from = "a search for what it begins with";
    if (debug_offsets_search(debuggee->memory, runtime))
        return true;
    debuggee->runtime_from = "a search for its list of interpreters";
    if (runtime_search(debuggee->memory, runtime))
        return true;
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                "this program is not a CPython that can be read: it has no symbol _PyRuntime; load "
                "the interpreter with `file PROGRAM` if it is one");
    return false;
}

/* A release that is too old is refused: answers would look right and be wrong.  One that does not
 * tell its version has every member that was asked for, and is believed. */
static bool
check_version(struct debuggee *debuggee, GError **error)
{
    const struct version *version = sources_version(debuggee->sources);
    if (!version_is_too_old(version))
        return true;
    g_autofree char *text = version_describe(version);
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                "this is CPython %s, which py-referrers does not understand: it knows %s", text,
                version_understood);
    return false;
}

/* Finds out who can tell the layout. */
static bool
open_sources(struct debuggee *debuggee, uint64_t runtime, GError **error)
{
    /* GDB's symbols and types of other names than the first are those of somebody else's library.
     */
    static const struct layout_source silent = {.name = "debugger"};
    const struct host *host = debuggee->host;
    bool chosen = runtime != 0;
    debuggee->recording = recording_new(chosen ? &silent : &debuggee->host->symbols);
    if (!chosen && !find_runtime(debuggee, &runtime, error))
        return false;
    debuggee_verify_memory(debuggee, runtime);
    g_autofree char *library = host->library_at ? host->library_at(host->context, runtime) : NULL;
    debuggee->sources = sources_new(chosen ? "offsets,table"
                                           : debuggee_setting(host, "layout-sources", sources_all),
                                    recording_source(debuggee->recording), debuggee->memory,
                                    runtime, library ? library : debuggee->inferior.program);
    return check_version(debuggee, error);
}

static bool
settle_layout(struct debuggee *debuggee, uint64_t runtime, GError **error)
{
    if (!open_sources(debuggee, runtime, error))
        return false;
    debuggee->layout = layout_new(sources_source(debuggee->sources), error);
    return debuggee->layout && sources_validate(debuggee->sources, error);
}

static bool
has_interpreter(const struct debuggee *debuggee)
{
    const struct layout *layout = debuggee->layout;
    struct reader reader;
    uint64_t head;
    reader_init(&reader, debuggee->memory);
    return reader_word(&reader,
                       layout->symbols[SYMBOL_RUNTIME] +
                           layout_offset(layout, FIELD_RUNTIME_INTERPRETERS),
                       &head) &&
           head != 0;
}

static void
forget_layout(struct debuggee *debuggee)
{
    layout_free(debuggee->layout);
    sources_free(debuggee->sources);
    recording_free(debuggee->recording);
    debuggee->layout = NULL;
    debuggee->sources = NULL;
    debuggee->recording = NULL;
}

/* A program may have several libpythons, of which one runs: the symbol _PyRuntime is of the one
 * that GDB knows first, and each that is 3.10 or later has a section of that name.  False if no
 * other than FIRST runs. */
static bool
settle_on_another(struct debuggee *debuggee, uint64_t first)
{
    enum { MAX_RUNTIMES = 16 };
    const struct host *host = debuggee->host;
    uint64_t runtime;
    if (strcmp(debuggee_setting(host, "layout-sources", sources_all), sources_all) != 0)
        return false; /* the user knows better */
    for (unsigned n = 0; n < MAX_RUNTIMES && host->section &&
                         host->section(host->context, ".PyRuntime", n, &runtime);
         n++) {
        if (runtime == first)
            continue;
        forget_layout(debuggee);
        if (settle_layout(debuggee, runtime, NULL) && has_interpreter(debuggee)) {
            debuggee->runtime_from = "its section: another _PyRuntime has no interpreter";
            return true;
        }
    }
    return false;
}

bool
debuggee_find_sources(struct debuggee *debuggee, GError **error)
{
    return open_sources(debuggee, 0, error);
}

bool
debuggee_find_layout(struct debuggee *debuggee, GError **error)
{
    g_autoptr(GError) failure = NULL;
    bool settled = settle_layout(debuggee, 0, &failure);
    if (settled && has_interpreter(debuggee))
        return true;
    uint64_t first = 0;
    const struct layout_source *symbols = &debuggee->host->symbols;
    if (symbols->symbol(symbols->context, "_PyRuntime", &first) &&
        settle_on_another(debuggee, first))
        return true;
    forget_layout(debuggee);
    debuggee->runtime_from = NULL;
    return settle_layout(debuggee, 0, error);
}
