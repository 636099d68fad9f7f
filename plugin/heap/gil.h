/* Who may run Python code, and whether the interpreter still means to.
 *
 * Up to 3.11 all interpreters share one lock, in _PyRuntime; from 3.12 on each interpreter's state
 * points to the one that it uses (Include/internal/pycore_gil.h, pycore_ceval_state.h).
 * Free-threaded builds have it, too, and leave it switched off.
 */
#ifndef PY_REFERRERS_HEAP_GIL_H
#define PY_REFERRERS_HEAP_GIL_H

#include "python/python.h"

enum gil_state {
    GIL_UNKNOWN,  /* it cannot be read, or the layout does not say where it is */
    GIL_DISABLED, /* free-threaded: there is none in use */
    GIL_FREE,
    GIL_HELD,
};

struct gil {
    enum gil_state state;
    uint64_t address; /* of the lock: interpreters that share one have the same */
    uint64_t holder;  /* the PyThreadState that holds it, or held it last; 0 if unknown */
};

struct gil gil_read(struct python *python, struct reader *reader, uint64_t interpreter);

/* The PyThreadState that shuts the runtime down; 0 while none does, or if that cannot be told. */
uint64_t gil_finalizing_thread(struct python *python, struct reader *reader);

#endif
