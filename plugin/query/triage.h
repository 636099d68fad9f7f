/* What a crash is made of: the sections of a crash report.
 *
 * A process that died of memory corruption has some of everything in pieces.  So each section is
 * filled by itself from whatever could be had, and one that fails leaves a sentence in `problems`
 * and no more.  Nothing needs the index of the heap but the sections that are about it.
 *
 * Strings are the report's own unless it is said otherwise.  Those that Python's objects gave are
 * UTF-8 and safe to print; names of C are as the debugger has them, and who writes escapes them.
 */
#ifndef PY_REFERRERS_QUERY_TRIAGE_H
#define PY_REFERRERS_QUERY_TRIAGE_H

#include "heap/gil.h"
#include "heap/roots.h"
#include "native/source.h"
#include "query/audit.h"
#include "query/index.h"
#include "target/signal.h"

/* What could not be told, by section. */
struct triage_problem {
    const char *section; /* static: "heap" */
    char *text;          /* a sentence */
};

/* Something found, the more telling ones first. */
struct triage_finding {
    const char *code; /* static, for programs: "null-dereference" (docs/triage.md) */
    char *text;       /* a sentence, for people */
};

struct triage_local {
    char *name, *value;
};

struct triage_frame {
    char *function, *file;
    int line;             /* 0 if unknown */
    uint64_t interpreter; /* its number */
    GArray *locals;       /* struct triage_local; NULL unless they were asked for */
};

/* What a thread waits for that another thread has, or has to do. */
struct triage_wait {
    const char *kind; /* static: "lock", "condition", "queue", "thread", "import", "gil", "mutex",
                         "object", "world"; NULL: it waits for nothing of the kind */
    char *text;       /* "the RLock at 0x7f… (Account.lock)" */
    uint64_t object;  /* of Python, or the mutex; 0 if it is not known */
    const struct triage_thread *holder; /* who has it; NULL: not known, or nobody in particular */
    char *inferred; /* what tells so, "its `with` block (app.py:12)"; NULL: it is noted in memory */
    bool timed;     /* it gives up after a time */
};

/* A thread in one interpreter. */
struct triage_state {
    uint64_t state, interpreter; /* PyThreadState, PyInterpreterState */
    uint64_t place;              /* where the C stack shows that it runs; 0 if it does not */
    guint index;                 /* of the roots' threads */
    guint first_frame;           /* of the roots' frames, its others behind it; their number if it
                                    has none */
};

/* A thread of C, of Python, or, as most, of both. */
struct triage_thread {
    const struct native_thread *native; /* of triage->native; NULL: the debugger knows none such */
    unsigned number;                    /* the debugger's, or counted */
    uint64_t native_id;                 /* 0 if unknown */
    char *name;                         /* NULL without one */
    GArray *states;                     /* struct triage_state, the innermost first; none: Python
                                           does not know the thread */
    bool crashed;                       /* got the signal that the process died of */
    struct gil gil;                     /* of the interpreter that it is in */
    bool holds_gil;
    struct triage_wait wait;
    GArray *frames;        /* struct triage_frame, the innermost first */
    unsigned frames_all;   /* more than there are in `frames` when that was cut */
    GPtrArray *exceptions; /* char *: "being raised: ValueError('x')" */
};

/* A GIL, and whose it is. */
struct triage_gil {
    struct gil gil;
    uint64_t interpreter;  /* the number of one that uses it */
    unsigned interpreters; /* how many do */
};

/* What lies at an address. */
struct triage_place {
    const char *kind; /* static: "null", "unreadable", "freed", "object", "poisoned", … */
    char *text;       /* goes on after the address: "is freed memory that was a Request" */
};

struct triage_register {
    char *name;
    uint64_t value;
    struct triage_place place;
};

struct triage_audit_row {
    char *type;
    bool made; /* by a class statement or an extension, not part of Python itself */
    uint64_t objects, difference;
    uint64_t example; /* address of the worst one */
};

struct triage_type_row {
    char *type;
    uint64_t count, bytes;
};

struct triage_holder_row {
    char *name;
    uint64_t address, bytes, objects;
};

struct triage_health {
    bool known;
    uint64_t objects, tracked, references;
    bool collecting;
    unsigned broken_lists, broken_chains, broken_pages;
    uint64_t bad_references, unreadable;
    GPtrArray *list_breaks; /* char *: where a collector's list breaks */
    bool audited;
    uint64_t checked;
    GArray *over_released, *unexplained; /* struct triage_audit_row */
    uint64_t over_released_total, unexplained_total;
    GArray *types;   /* struct triage_type_row, the largest first; NULL: not told */
    GArray *holders; /* struct triage_holder_row; NULL: not told */
};

struct triage {
    struct target_signal signal;
    bool fatal;
    struct triage_place fault; /* text NULL: no faulting address */
    guint fault_frame;         /* of the crashed thread's C frames: 0 unless a signal handler ran */
    GPtrArray *around;         /* char *: lines on where that address lies (query/whereis.h) */
    GArray *registers;         /* struct triage_register: those that point at trouble */
    GPtrArray *dangling;       /* char *: a variable that holds what was freed */
    GPtrArray *native;         /* struct native_thread * */
    GPtrArray *threads;        /* struct triage_thread *, the crashed one first */
    GArray *gils;              /* struct triage_gil, that of the main interpreter first */
    GPtrArray *cycles;         /* of threads that wait for each other: each a GPtrArray of const
                                  struct triage_thread *, of which each waits for the next */
    bool truncated;      /* the core is cut short: what cannot be read may have been in order */
    bool python_seen;    /* thread states were found */
    uint64_t finalizing; /* the PyThreadState that shuts down; 0: nobody */
    struct triage_health health;
    GArray *findings;     /* struct triage_finding */
    GPtrArray *signature; /* char *: its parts */
    char *signature_hash; /* 16 hexadecimal digits */
    GArray *problems;     /* struct triage_problem */
};

/* How much is told. */
struct triage_limits {
    uint32_t frames; /* of each thread, Python's and C's each */
    uint32_t rows;   /* of each table */
    bool locals;
};

struct triage *triage_new(void);
void triage_free(struct triage *triage);

void triage_problem(struct triage *triage, const char *section, const char *format, ...)
    G_GNUC_PRINTF(3, 4);
void triage_found(struct triage *triage, const char *code, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

/* Fills `threads` from `native` and ROOTS, which may be NULL, and `gils` and `finalizing`; PYTHON
 * may be NULL, too. */
void triage_threads(struct triage *triage, struct python *python, const struct roots *roots,
                    const struct triage_limits *limits, struct budget *budget);

/* What is known of the target when waits are looked at; any but the reader may be NULL. */
struct triage_waiting {
    struct python *python;
    const struct roots *roots;
    const struct native_source *symbols; /* names variables of C */
    struct reader *reader;
};

/* Gives each of ROOTS' thread states to the thread that runs it, or made it, or to one of its own;
 * when the budget runs out, to none. */
void triage_match_states(struct triage *triage, struct python *python, const struct roots *roots,
                         struct budget *budget);

/* The thread that has this PyThreadState; NULL if none does. */
struct triage_thread *triage_thread_of_state(const struct triage *triage, uint64_t state);

/* The struct triage_thread * of each of ROOTS' threads, or NULL.  g_ptr_array_free. */
GPtrArray *triage_threads_by_index(const struct triage *triage, const struct roots *roots);

struct triage_thread *triage_thread_new(void);

/* Tells what the threads wait for and who has it, and fills `cycles`; after triage_threads. */
void triage_waits(struct triage *triage, const struct triage_waiting *given, struct budget *budget);

/* What is known of the target when addresses are looked up; any but the reader may be NULL.  The
 * index of the heap is not needed. */
struct triage_look {
    struct python *python;
    struct allocator *allocator;
    struct reader *reader;
};

/* Tells of one address.  Its kind is NULL for one of which there is nothing to say; the caller
 * clears it with triage_place_clear. */
struct triage_place triage_place_of(const struct triage_look *look, uint64_t address);
void triage_place_clear(struct triage_place *place);

/* A signal that a handler had first and raised anew, as faulthandler does: the fault is that of the
 * frame behind the handler's.  Fills `fault_frame`, and the address if it is found. */
void triage_handled_fault(struct triage *triage, struct reader *reader, unsigned word);

/* Is it the kernel's frame, between a signal handler and what it interrupted? */
bool triage_is_trampoline(const struct native_frame *frame);

/* Fills `fault` and `registers`; MEMBER, which may be NULL, is what the debugger calls the place in
 * the structure behind a NULL pointer: "op->ob_type". */
void triage_fault(struct triage *triage, const struct triage_look *look, const char *member);

/* Looks for what frames hold that is no object any more: `dangling`. */
void triage_dangling(struct triage *triage, const struct triage_look *look,
                     const struct roots *roots, struct budget *budget);

/* Follows the collector's lists, which needs no index. */
void triage_lists(struct triage *triage, struct python *python, struct budget *budget);

/* Fills the rest of `health` but types and holders; REFCOUNTS may be NULL. */
void triage_health(struct triage *triage, const struct index *index,
                   const struct refcounts *refcounts, uint32_t rows, struct budget *budget);

/* Fills the types and holders of `health`. */
void triage_sizes(struct triage *triage, const struct index *index, uint32_t rows,
                  struct budget *budget);

/* Reads out of the sections what happened; the last step but the signature. */
void triage_conclude(struct triage *triage);

/* Crashes of one cause have one signature: no addresses, no lines, no numbers of threads. */
void triage_sign(struct triage *triage);

/* Did the process bring its signal upon itself, by a fault or as abort() does?  One that another
 * process sent meets a thread anywhere. */
bool triage_is_own_doing(const struct triage *triage);

/* "waits for the RLock at 0x7f…, which thread 3 "Two" has"; "wait for …" OF_MANY.  For a thread
 * that waits; g_free. */
char *triage_wait_text(const struct triage_thread *thread, bool of_many);

/* Was there a crash, or is something found that ought not to be? */
bool triage_is_alarming(const struct triage *triage);

/* The thread that crashed; NULL if nothing tells. */
const struct triage_thread *triage_crashed(const struct triage *triage);

/* Without what compilers append: "f.part.0" is "f".  g_free. */
char *triage_function_name(const char *function);

/* Do the frames of THREAD go into the function NAME? */
bool triage_calls(const struct triage_thread *thread, const char *name);

#endif
