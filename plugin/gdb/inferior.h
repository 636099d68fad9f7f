/* The selected inferior: what it is, how it is described to commands, and what GDB does to it for
 * us.
 *
 * Two descriptions have the same generation when nothing happened between them: no event of GDB
 * that says so (gdb/events.h), and the same inferior, process, core file and program.
 */
#ifndef PY_REFERRERS_GDB_INFERIOR_H
#define PY_REFERRERS_GDB_INFERIOR_H

#include "command/host.h"

/* These fill a struct host; the context is not used. */
void inferior_describe(void *context, struct inferior *inferior);
bool inferior_load_program(void *context, const char *program, GError **error);
int inferior_thread_number(void *context, uint64_t native_thread_id, uint64_t handle);

/* Is a breakpoint's condition being evaluated?  A GDB command that fails then gives the prompt back
 * while the process runs on (execute_gdb_command in gdb/python/python.c, 9 to 18). */
bool inferior_in_condition(void);

/* As far as the first section (target/edges.h) that GDB cannot read all of what is asked of.
 * Answers 0 on any thread but GDB's own. */
size_t inferior_read(void *context, uint64_t address, void *buffer, size_t length);

/* Word size and byte order of the architecture GDB has selected. */
struct byte_format inferior_format(void);

/* Says that the calling thread is GDB's own. */
void inferior_start(void);

#endif
