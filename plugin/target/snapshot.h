/* A copy of a process that stands still, to be asked while the process runs on or is gone: a core
 * file that lies in memory and on no disk (memfd_create(2)), and is gone when it is closed.
 *
 * What is copied:
 *
 *   memory of no file   all that was ever used; what was mapped and never used is zero;
 *   private files       the pages that the process wrote to, and what lies near them; the rest is
 *                       as it is in the file, unless that was replaced or deleted meanwhile;
 *   shared memory       if it is of no file that still has a name: what the process used of it.
 *
 * Whoever takes one has stopped the process, and traces it (target/process_notes.h).  Nothing is
 * written to it, and no page is made in it.
 */
#ifndef PY_REFERRERS_TARGET_SNAPSHOT_H
#define PY_REFERRERS_TARGET_SNAPSHOT_H

#include "target/budget.h"
#include "target/byte_format.h"
#include "target/error.h"

struct snapshot_request {
    int pid;
    struct byte_format format;
    const GArray *threads; /* int, in the order in which GDB is to number them */
    struct budget *budget; /* with the number of threads that may copy */
};

struct snapshot {
    int file;            /* a descriptor of the core; close(2) gives the memory back */
    char *path;          /* under which this process can open it; g_free */
    char *name;          /* for people: "snapshot of process 4711 taken at 12:03:04, 512 MB" */
    uint64_t copied;     /* bytes */
    uint64_t unreadable; /* bytes */
};

/* Takes one.  PR_ERROR_UNUSABLE if there is not the memory for it and for the index that is to be
 * made of it, a thread of the process runs, or it cannot be read; PR_ERROR_INTERRUPTED. */
bool snapshot_take(const struct snapshot_request *request, struct snapshot *snapshot,
                   GError **error);
void snapshot_clear(struct snapshot *snapshot);

/* The name of the snapshot whose path is PATH; NULL if it is the path of something else.  g_free.
 */
char *snapshot_name(const char *path);

#endif
