/* What keeps objects alive from outside the object graph: frames, threads, interpreters.
 *
 * Each root is one reference from a named place that is no Python object.  Frames are noted as they
 * are walked, so that a local variable can say where it is.
 */
#ifndef PY_REFERRERS_HEAP_ROOTS_H
#define PY_REFERRERS_HEAP_ROOTS_H

#include "python/frame.h"
#include "python/python.h"
#include "target/budget.h"

enum root_kind {
    ROOT_FRAME,       /* a frame holds it: reference.kind is LOCAL, STACK, STALE_STACK or FRAME */
    ROOT_THREAD,      /* a thread state; name says what */
    ROOT_INTERPRETER, /* an interpreter state; name says what */
    ROOT_STATIC_TYPE, /* it is a type that lives in the program itself */
    ROOT_INTERNED,    /* the table of interned strings, which counts none of them */
};

struct root {
    struct reference reference;
    enum root_kind kind;
    uint32_t place;   /* index of the frame, the thread or the interpreter, or ROOTS_OF_ALL */
    const char *name; /* of ROOT_THREAD and ROOT_INTERPRETER */
    uint32_t counts;  /* how many counts of the object it owns: 0 for a borrowed one */
};

#define ROOTS_OF_ALL UINT32_MAX /* no single interpreter has it */

struct root_thread {
    uint64_t state;     /* address of the PyThreadState */
    uint64_t native_id; /* the kernel's id, 0 if this CPython does not note it */
    uint64_t handle;    /* pthread_self */
    uint64_t interpreter;
    unsigned number;   /* counted from 1 within the walk */
    char *name;        /* as Python has it, or NULL (heap/thread_names.h) */
    bool has_namesake; /* another thread has the same name */
};

struct root_frame {
    struct frame frame;
    uint32_t thread; /* index */
    uint32_t depth;  /* 0 is the innermost */
};

struct roots {
    GArray *roots;       /* struct root */
    GArray *threads;     /* struct root_thread */
    GArray *frames;      /* struct root_frame */
    GHashTable *modules; /* address of a module in some sys.modules -> index of the interpreter */
    GHashTable *running; /* addresses of frames that run and are objects (up to 3.10) */
    GArray *interned;    /* uint64_t: addresses of the dicts of interned strings that were found */
    unsigned
        broken_chains;   /* lists of interpreters, threads or frames that could not be followed */
    uint64_t unreadable; /* arrays of frames that could not be read */
};

/* Is the object at ADDRESS in some sys.modules?  *INTERPRETER, unless NULL, is the index of the
 * first that has it there. */
bool roots_has_module(const struct roots *roots, uint64_t address, uint32_t *interpreter);

/* Is the object at ADDRESS a dict of interned strings?  It holds them weakly. */
bool roots_is_interned(const struct roots *roots, uint64_t address);

/* Notes the interpreters of the runtime in python->interpreters, in the order in which they were
 * made: the main one is the first.  BROKEN, may be NULL, is set if their list could not be followed
 * to its end.  False if not even its head can be read. */
bool roots_find_interpreters(struct python *python, bool *broken);

/* Walks every interpreter of the runtime, and notes them in python->interpreters.  An interpreter
 * list that cannot be read at all is PR_ERROR_UNUSABLE. */
struct roots *roots_collect(struct python *python, struct budget *budget, GError **error);
void roots_free(struct roots *roots);

/* Is the object at ADDRESS a frame that runs?  Its variables are roots, too, which own none of the
 * counts that the object owns. */
bool roots_has_running(const struct roots *roots, uint64_t address);

#endif
