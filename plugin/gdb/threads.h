/* The target's threads, registers, frames and symbols, as GDB unwinds and names them.
 *
 * To look at a thread GDB has to select it: the user's thread and frame are selected again before
 * anything returns.
 */
#ifndef PY_REFERRERS_GDB_THREADS_H
#define PY_REFERRERS_GDB_THREADS_H

#include "gdb/python_api.h"
#include "native/source.h"

/* What the user has selected. */
struct selection {
    PyObject *thread, *frame; /* NULL: none */
};

/* To be restored, which lets go of it. */
struct selection selection_save(void);
void selection_restore(struct selection *selection);

/* The kernel's id of a gdb.InferiorThread; 0 if it is unknown. */
uint64_t threads_native_id(PyObject *thread);

/* These fill a struct native_source; the context is not used. */
GPtrArray *threads_list(void *context, unsigned max_frames);
char *threads_symbol_at(void *context, uint64_t address);
GArray *threads_variables(void *context, unsigned number, unsigned frame);

#endif
