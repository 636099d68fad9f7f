/* Has anything happened since?  Two counters, moved by GDB's events.
 *
 * events_target: the target ran, its memory or registers were written, a core, a process or a
 * program came or went.  What was read from it is stale when this number changed.
 *
 * events_symbols: files with symbols came or went, so that a type looked up before may be another,
 * or gone.  It also moves on files that GDB loads only because we asked it for a type (debuginfod,
 * lazily opened debug files); events_target does not, or every first question would throw its own
 * answer away: events of files are ignored there between events_begin_work and events_end_work.
 */
#ifndef PY_REFERRERS_GDB_EVENTS_H
#define PY_REFERRERS_GDB_EVENTS_H

#include <stdint.h>

/* Events that this GDB does not have are done without. */
void events_connect(void);
void events_disconnect(void);

uint64_t events_target(void);
uint64_t events_symbols(void);

/* Something else was seen to have changed: both counters move. */
void events_bump(void);

/* The target ran, of which GDB says nothing while it looks at conditions of breakpoints. */
void events_ran(void);

/* A command of ours begins, ends; they nest. */
void events_begin_work(void);
void events_end_work(void);

#endif
