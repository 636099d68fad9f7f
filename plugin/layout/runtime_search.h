/* Where _PyRuntime of a release before 3.13 is, in a core without its program.
 *
 * From 3.13 on it begins with a cookie (layout/debug_offsets.h).  In 3.12 the list of interpreters
 * in it tells: the main interpreter is part of _PyRuntime, its threads lead back to it, and behind
 * is the number that the next interpreter will have.  What is found has to fit a built-in table,
 * and one that has the names of static types, too: without these nothing could be read.
 */
#ifndef PY_REFERRERS_LAYOUT_RUNTIME_SEARCH_H
#define PY_REFERRERS_LAYOUT_RUNTIME_SEARCH_H

#include "layout/table.h"
#include "target/memory.h"

/* May what is found fit TABLE? */
bool runtime_search_knows(const struct table *table);

/* Looks in the writable memory that a core has.  False when it is not there. */
bool runtime_search(struct memory *memory, uint64_t *runtime);

#endif
