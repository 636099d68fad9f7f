/* What is known of the target between commands.
 *
 * A session holds, for the inferior that GDB has selected, its memory, layout and index.  They stay
 * as long as the inferior stays as it is and are thrown away when it runs, ends or is exchanged.
 */
#ifndef PY_REFERRERS_COMMAND_SESSION_H
#define PY_REFERRERS_COMMAND_SESSION_H

#include "command/arguments.h"
#include "command/debuggee.h"
#include "query/direct.h"
#include "query/index.h"
#include "query/natives.h"
#include "query/refcounts.h"
#include "query/whereis.h"
#include "target/snapshot.h"

/* A snapshot that GDB has open. */
struct open_snapshot {
    struct snapshot snapshot;
    unsigned inferior; /* the debugger's number */
};

struct session {
    const struct host *host;
    struct debuggee debuggee;
    struct python *python;
    bool ran_on; /* since the layout was found: no more is read of it than functions need */
    struct index *index;
    bool in_use;                 /* by the command that runs: session_rest */
    struct refcounts *refcounts; /* once somebody asked for them */
    struct native *native;       /* the same */
    struct natives *natives;     /* the same */
    bool no_memory_for_natives;  /* nor for NATIVE, when somebody asked */
    struct allocator *allocator; /* as long as there is no index: its heap has one, */
    struct roots *roots;         /* and these */
    GArray *snapshots;           /* struct open_snapshot */
    int status;                  /* of the last command that answered: command.h */
};

/* Those of a session (py_snapshot.c). */
GArray *snapshots_new(void);
void snapshots_free(struct session *session);

/* Lets go of all that was read, but for snapshots. */
void session_forget(struct session *session);

/* A budget of this session: Ctrl-C, progress, and SECONDS (below 0: no limit). */
void session_budget(struct session *session, double seconds, struct budget *budget);

/* Makes the index of the selected inferior, or finds the one made before.  NULL with an error; with
 * none if the budget's time ran out (Ctrl-C is PR_ERROR_INTERRUPTED): session->python is there
 * then, and types can be read. */
struct index *session_index(struct session *session, struct budget *budget, GError **error);

/* For a question about a few objects, where there is no index yet; direct_free.  NULL where there
 * is one, or has to be, and on any failure, which session_index will tell. */
struct direct *session_direct(struct session *session, struct budget *budget);

/* The Python of the selected inferior, ready to read single objects, without an index: quick also
 * when the process runs on between two calls.  Valid until the session is used otherwise. */
struct python *session_python(struct session *session, GError **error);

/* A command ends, which may have used what the session holds.  Until then session_python, which an
 * expression may call, throws nothing away. */
void session_rest(struct session *session);

/* What tells the layout of the selected inferior, without reading its heap; valid until the session
 * is used otherwise.  NULL with an error. */
const struct layout_source *session_layout_source(struct session *session, GError **error);

/* PR_ERROR_NOT_FOUND: the time ran out before the heap was read.  Answers false. */
bool session_no_time(GError **error);

/* The counts of the index's objects, added up when first asked for.  NULL with an error; a budget
 * whose time ran out is one, too. */
const struct refcounts *session_refcounts(struct session *session, struct budget *budget,
                                          GError **error);

/* The allocators of the target's Python, and its threads and frames: those of the index, or made
 * without one when first asked for.  After session_python or session_index; roots are NULL if there
 * is no interpreter, or no time. */
struct allocator *session_allocator(struct session *session);
const struct roots *session_roots(struct session *session, struct budget *budget);

/* Threads carry GDB's numbers where GDB knows them. */
void session_number_threads(struct session *session, struct roots *roots);

/* The C side of the target, looked at when first asked for.  NULL when the budget runs out.  After
 * session_python or session_index. */
struct native *session_native(struct session *session, struct budget *budget);
/* The same, where there is no index yet, but a heap. */
struct native *session_native_beside(struct session *session, const struct heap *heap,
                                     struct budget *budget);

/* What C code holds, searched for when first asked; NULL when the budget runs out.  After
 * session_index. */
struct natives *session_natives(struct session *session, struct budget *budget);

/* When C's memory is searched: where counts are left over, always, never. */
enum native_when { NATIVE_AUTO, NATIVE_ON, NATIVE_OFF };

/* The words of the option -native, and its value. */
extern const char *const native_words[];
enum native_when session_native_when(const struct arguments *arguments);

/* Could some of the target's memory or structures not be read? */
bool session_is_incomplete(const struct session *session);

/* What there is to look up an address with, without an index if there is none.  After
 * session_python or session_index; READER is the caller's. */
void session_look(struct session *session, struct reader *reader, struct budget *budget,
                  struct whereis_look *look);

/* Is ADDRESS that of a live object?  PR_ERROR_NOT_FOUND, with a sentence that says what is there
 * instead, if it is not.  An object that the index does not have, as nothing refers to it, is one.
 */
bool session_check_target(struct session *session, uint64_t address, GError **error);

/* Writes long text through the host, a screenful at a time; false with PR_ERROR_INTERRUPTED when
 * Ctrl-C cut it short. */
bool session_write(struct session *session, const char *text, GError **error);

/* "From the snapshot of process 4711 taken at 12:03:04, 512 MB\n", or "" if it is of none.  g_free.
 */
char *session_source(const struct session *session);

/* What was not seen of the heap, in lines, and of which snapshot it is; "" if there is nothing to
 * say: silence means complete, and as it is now.  g_free. */
char *session_coverage(const struct session *session);
extern const char session_incomplete[], session_collecting[], session_no_natives[];

/* Writes a formatted line or two through the host. */
void session_printf(struct session *session, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif
