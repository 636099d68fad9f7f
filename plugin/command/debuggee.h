/* The program that GDB looks at, opened for reading: its memory, and the layout of the CPython in
 * it.
 *
 * Opening costs what GDB needs to read debug information, nothing that grows with the heap.  A
 * debuggee is as good as long as the inferior it was opened for stays as it is; while the same
 * process runs on, all of it but what was read of its memory still holds.
 */
#ifndef PY_REFERRERS_COMMAND_DEBUGGEE_H
#define PY_REFERRERS_COMMAND_DEBUGGEE_H

#include "command/host.h"
#include "layout/layout.h"
#include "layout/recording.h"
#include "layout/sources.h"
#include "target/core_file.h"

struct debuggee {
    const struct host *host;
    struct inferior inferior; /* what the rest was made for */
    char *settings;           /* and under which settings: debuggee_settings */
    struct core_file *core;   /* NULL: it is no core, or GDB reads it for us */
    struct core_guard guard;  /* of the core, around GDB's reader */
    struct memory *memory;
    char *memory_source;         /* "core file /tmp/core", "process 4711", "GDB" */
    char *memory_note;           /* why it is not what one would expect; or NULL */
    struct recording *recording; /* of what the host's symbols have answered */
    const char *runtime_from;    /* what tells where _PyRuntime is; NULL: its symbol */
    struct sources *sources;     /* of the layout: the recording and what stands in for it */
    struct layout *layout;
    bool reads_process; /* itself, not through GDB */
    uint64_t lost_in;   /* the generation whose core file or process is not what it was; 0: none */
};

/* What GDB has selected; inferior_clear.  False with PR_ERROR_UNUSABLE if it is nothing that can be
 * read now. */
bool debuggee_describe(const struct host *host, struct inferior *inferior, GError **error);

/* The settings that answers depend on, as one text; g_free. */
char *debuggee_settings(const struct host *host);

/* The value of the setting NAME.  Valid until the next call. */
const char *debuggee_setting(const struct host *host, const char *name, const char *initial);

/* False with PR_ERROR_UNUSABLE if INFERIOR is the core that is open, or was, and its file is no
 * longer what it was then: until it is opened anew, GDB and we would each know parts of another.
 * Or if it is a process that was read and ended while it stood still, as one that is killed. */
bool debuggee_check(struct debuggee *debuggee, const struct inferior *inferior, GError **error);

/* Why what was read of what is open may be wrong: a sentence, constant; or NULL. */
const char *debuggee_doubt(const struct debuggee *debuggee);

/* Takes over INFERIOR and SETTINGS, which are to be opened next. */
void debuggee_choose(struct debuggee *debuggee, struct inferior *inferior, char *settings);

/* Finds the fastest memory there is for the chosen inferior, with GDB for the rest: GDB alone, and
 * a note why, where that fails. */
void debuggee_open_memory(struct debuggee *debuggee);

/* Exchanges memory that shows another program than GDB does: at RUNTIME, an address in it. */
void debuggee_verify_memory(struct debuggee *debuggee, uint64_t runtime);

/* Opens the chosen inferior: memory and layout.  PR_ERROR_UNUSABLE with a sentence that says what
 * to do if it is no CPython that can be read. */
bool debuggee_open(struct debuggee *debuggee, GError **error);

/* The same without the layout: what would tell it, as first asked.  Valid as long as the debuggee
 * is open; NULL with an error. */
const struct layout_source *debuggee_open_sources(struct debuggee *debuggee, GError **error);

/* The parts of opening that find, once there is memory, what tells the layout, and the layout of
 * the CPython that runs (debuggee_layout.c). */
bool debuggee_find_sources(struct debuggee *debuggee, GError **error);
bool debuggee_find_layout(struct debuggee *debuggee, GError **error);

/* Is the open debuggee what GDB describes as INFERIOR, in the same stop? */
bool debuggee_is_current(const struct debuggee *debuggee, const struct inferior *inferior,
                         const char *settings);

/* Is it the same process with the same files, so that all but its memory is known? */
bool debuggee_has_only_run(const struct debuggee *debuggee, const struct inferior *inferior,
                           const char *settings);

/* Lets go of all, but of its host and of what debuggee_check has to know. */
void debuggee_close(struct debuggee *debuggee);

#endif
