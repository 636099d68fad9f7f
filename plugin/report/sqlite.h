/* The whole graph as a SQLite database.
 *
 *   objects(address, type, size, refcount, tracked, name, class)
 *   refs(source, target, kind, name, strength, inferred)
 *   class_refs(source, target, kind, name, strength, inferred)
 *   roots(target INTEGER, kind TEXT, name TEXT)
 *   meta(key TEXT, value TEXT)
 *
 * The first three are views, of
 *
 *   stored_objects(address INTEGER PRIMARY KEY, type, size, refcount, tracked, name)
 *   stored_refs(source, n, target, label, PRIMARY KEY(source, n))
 *   types(id INTEGER PRIMARY KEY, address, name, strength)
 *   labels(id INTEGER PRIMARY KEY, kind, name, strength, inferred)
 *
 * What the columns mean is said once, in docs/formats.md.  Whoever changes their
 * meaning raises SQLITE_SCHEMA_VERSION.
 *
 * It is a new file, which appears when it is whole (report/new_file.h).
 */
#ifndef PY_REFERRERS_REPORT_SQLITE_H
#define PY_REFERRERS_REPORT_SQLITE_H

#include "report/heap_info.h"

enum { SQLITE_SCHEMA_VERSION = 3 };

/* What was written, and where it comes from. */
struct sqlite_export {
    const struct heap_info *info;
    bool incomplete;                     /* parts of the heap could not be read */
    uint64_t objects, references, roots; /* filled in */
};

/* Writes PATH, with two threads if BUDGET has them; REPLACE: what is there may be replaced.
 * PR_ERROR_INTERRUPTED on Ctrl-C, PR_ERROR_UNUSABLE when the file cannot be written. */
bool sqlite_write(const struct index *index, struct sqlite_export *export, const char *path,
                  bool replace, struct budget *budget, GError **error);

#endif
