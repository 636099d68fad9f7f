/* What commands need of the debugger they run in.
 *
 * The folder gdb/ fills one of these; tests fill another.  Commands know GDB only through it.
 */
#ifndef PY_REFERRERS_COMMAND_HOST_H
#define PY_REFERRERS_COMMAND_HOST_H

#include "layout/source.h"
#include "native/source.h"
#include "report/paint.h"
#include "target/error.h"
#include "target/memory.h"

enum inferior_state {
    INFERIOR_NONE,    /* nothing to read: no core, no process */
    INFERIOR_CORE,    /* a core file */
    INFERIOR_PROCESS, /* a stopped native process of this machine */
    INFERIOR_REMOTE,  /* anything else that GDB can read: gdbserver, a simulator */
    INFERIOR_RUNNING, /* a process that is not stopped: its memory must not be read */
};

struct inferior {
    enum inferior_state state;
    struct byte_format format;
    int pid;         /* of a process; 0 otherwise */
    char *core_path; /* of a core, when GDB says it; else NULL */
    char *program;   /* the executable GDB has loaded, or NULL */
    /* Two descriptions with equal generations speak of the same inferior in the same stop: what was
     * read stays true.  Changes when the target runs, memory is written, a core or file is loaded.
     */
    uint64_t generation;
    /* The same for the files that are loaded: as long as these and the process are the same, so is
     * the layout. */
    uint64_t files;
};

void inferior_clear(struct inferior *inferior);

/* What becomes of a process of which a snapshot was taken. */
enum snapshot_way {
    SNAPSHOT_KEEP,     /* it stays selected and stopped; the snapshot is another inferior */
    SNAPSHOT_CONTINUE, /* it runs on; the snapshot is another inferior, selected */
    SNAPSHOT_DETACH,   /* the debugger lets go of it; the snapshot takes its place */
};

struct host {
    void *context;

    /* Writes TEXT (UTF-8) to the debugger's output stream: paginated, logged, captured as its own.
     */
    void (*write)(void *context, const char *text);

    /* How the text of an answer is to be painted; NULL, or answers NULL: not at all.  Valid until
     * the command ends. */
    const struct palette *(*palette)(void *context);

    /* Has the user pressed Ctrl-C since the command began?  Cheap; stays true once it was. */
    bool (*interrupted)(void *context);

    /* Writes TEXT over the last progress line of a terminal ("" clears it); does nothing when
     * output is no terminal. */
    void (*progress)(void *context, const char *text);

    /* Describes the selected inferior; the caller clears it. */
    void (*describe)(void *context, struct inferior *inferior);

    /* The value of an expression as an address.  PR_ERROR_USAGE with the debugger's own words when
     * it fails. */
    bool (*evaluate)(void *context, const char *expression, uint64_t *value, GError **error);

    /* Loads PROGRAM and its symbols beside the core that is open (`file`, then `core-file` again).
     */
    bool (*load_program)(void *context, const char *program, GError **error);

    /* The debugger's number for the thread with this kernel id, or if that is 0, with this handle
     * (pthread_self); 0 if unknown. */
    int (*thread_number)(void *context, uint64_t native_thread_id, uint64_t handle);

    /* The debugger's own memory reader, for what nothing else can read. */
    struct memory_backend memory;

    /* The debugger's symbols and types. */
    struct layout_source symbols;

    /* Its threads, C frames and sections. */
    struct native_source native;

    /* What of a structure lies OFFSET bytes behind a NULL variable of C frame FRAME of thread
     * NUMBER, "op->ob_type, with op a NULL PyObject *", or NULL; g_free.  NULL: not known.
     */
    char *(*null_member)(void *context, unsigned number, unsigned frame, uint64_t offset);

    /* Where the Nth section of that name, of the program or of its libraries, begins.  NULL, as the
     * next: not known. */
    bool (*section)(void *context, const char *name, unsigned n, uint64_t *address);

    /* The file of the library that ADDRESS lies in, or NULL; the caller frees it. */
    char *(*library_at)(void *context, uint64_t address);

    /* The kernel's ids of the threads of the selected process, int, in the order of the debugger's
     * numbers. */
    GArray *(*thread_ids)(void *context);

    /* Opens the core file PATH, a snapshot of the selected process, in the inferior whose number is
     * returned; 0 with an error.  Before, it does with the process what WAY says, and tells when
     * (g_get_monotonic_time).  NULL, as the one before and the next two: there are no snapshots. */
    unsigned (*open_snapshot)(void *context, const char *path, enum snapshot_way way,
                              gint64 *released, GError **error);

    /* Is the snapshot still open in that inferior? */
    bool (*has_snapshot)(void *context, unsigned inferior);

    /* Closes it, and removes the inferior if it was added for it. */
    void (*close_snapshot)(void *context, unsigned inferior);

    /* `set py-referrers NAME`, as text; NULL if it has no such setting.  Valid until the next call.
     */
    const char *(*setting)(void *context, const char *name);
};

#endif
