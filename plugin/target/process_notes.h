/* What a core file says of the process it is of, taken from one that stands still: its threads and
 * their registers, its name, the files that it has mapped.
 *
 * Registers are those of ptrace(2): they are given to the thread that traces the process, and to no
 * other; of GDB that is its main thread.
 */
#ifndef PY_REFERRERS_TARGET_PROCESS_NOTES_H
#define PY_REFERRERS_TARGET_PROCESS_NOTES_H

#include "target/core_writer.h"

/* Appends the notes of PID and of its THREADS (int), in their order, but first of one that got a
 * signal, if there is one: in a core of the kernel's, that is the one that crashed.  MAPPINGS
 * (target/mappings.h) are those of the process.  PR_ERROR_UNUSABLE if a thread runs or is not
 * traced by the calling thread; threads that have ended are left out. */
bool process_notes(struct core_notes *notes, int pid, const GArray *threads, const GArray *mappings,
                   GError **error);

/* e_machine and e_flags of the program of PID; false if it cannot be read. */
bool process_machine(int pid, unsigned *machine, uint32_t *flags);

#endif
