/* The memory of a live process on this machine, read in bulk.
 *
 * process_vm_readv(2), and /proc/PID/mem where that is refused.  Whoever opens one has stopped the
 * process; this only reads, and takes no part in ptrace.  The backend may be called from any
 * thread.
 */
#ifndef PY_REFERRERS_TARGET_PROCESS_H
#define PY_REFERRERS_TARGET_PROCESS_H

#include "target/memory.h"

/* Fills BACKEND with a reader of process PID.  PR_ERROR_UNUSABLE when its memory cannot be read;
 * the sentence names the process, the reason and the way out.  BACKEND is untouched then; otherwise
 * its close, which memory_free calls, must be called. */
bool process_backend_open(int pid, struct memory_backend *backend, GError **error);

/* Has process PID memory yet?  One that ended has none, also while somebody still traces it. */
bool process_is_there(int pid);

#endif
