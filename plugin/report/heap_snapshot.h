/* The whole graph as a V8 heap snapshot, which the Memory panel of Chrome's DevTools and memlab
 * open.
 *
 * The format has no public specification; it is that of V8's HeapSnapshotJSONSerializer
 * (src/profiler/heap-snapshot-generator.cc): flat arrays of numbers, nodes before edges, and all
 * strings last.  Node 0 is the root.  Below it are places that are no Python objects: modules,
 * threads and their frames, the interpreter, static types, and one for objects that nothing known
 * keeps alive, so that every node is reached on edges that are not weak.
 *
 * An object is called "<list 0x7f3ebb094d10>": DevTools groups nodes whose name begins with "<" by
 * what comes before the blank.  A str or number is called by its value.  An object's class is an
 * edge only where instances own a count of it.
 *
 * Memory: the graph in integers once more while it is written; no text is kept.
 */
#ifndef PY_REFERRERS_REPORT_HEAP_SNAPSHOT_H
#define PY_REFERRERS_REPORT_HEAP_SNAPSHOT_H

#include "query/index.h"

struct heap_snapshot {
    bool incomplete;           /* parts of the heap could not be read; said in the file, too */
    uint64_t nodes, edges;     /* filled in */
    uint64_t objects, orphans; /* and objects, and those of them that nothing known keeps alive */
};

/* Writes PATH; REPLACE: what is there may be replaced.  PR_ERROR_INTERRUPTED on Ctrl-C,
 * PR_ERROR_UNUSABLE when the file cannot be written or memory is short. */
bool heap_snapshot_write(const struct index *index, struct heap_snapshot *snapshot,
                         const char *path, bool replace, struct budget *budget, GError **error);

#endif
