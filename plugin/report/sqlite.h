/* The whole graph as a SQLite database.
 *
 *   objects(address INTEGER PRIMARY KEY, type TEXT, size INTEGER, refcount INTEGER,
 *           tracked INTEGER, name TEXT)
 *   refs(source INTEGER, target INTEGER, kind TEXT, name TEXT, strength TEXT, inferred INTEGER)
 *   roots(target INTEGER, kind TEXT, name TEXT)
 *   meta(key TEXT, value TEXT)
 *
 * What the columns mean is said once, in docs/formats.md.  Whoever changes their
 * meaning raises SQLITE_SCHEMA_VERSION.
 *
 * It is a new file, which appears when it is whole (report/new_file.h).
 */
#ifndef PY_REFERRERS_REPORT_SQLITE_H
#define PY_REFERRERS_REPORT_SQLITE_H

#include "report/heap_info.h"

enum { SQLITE_SCHEMA_VERSION = 2 };

/* What was written, and where it comes from. */
struct sqlite_export {
    const struct heap_info *info;
    bool incomplete;                     /* parts of the heap could not be read */
    uint64_t objects, references, roots; /* filled in */
};

/* Writes PATH; REPLACE: what is there may be replaced.  PR_ERROR_INTERRUPTED on Ctrl-C,
 * PR_ERROR_UNUSABLE when the file cannot be written. */
bool sqlite_write(const struct index *index, struct sqlite_export *export, const char *path,
                  bool replace, struct budget *budget, GError **error);

#endif
