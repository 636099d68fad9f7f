/* Does a layout fit the program?
 *
 * A table is of another build: a point release may have moved what it tells.  What is always so in
 * a CPython that runs is looked for where the layout says it is, before anything is believed.
 */
#ifndef PY_REFERRERS_LAYOUT_VALIDATE_H
#define PY_REFERRERS_LAYOUT_VALIDATE_H

#include "layout/source.h"
#include "target/error.h"
#include "target/memory.h"

/* Looks at the interpreter that _PyRuntime at RUNTIME leads to.  False with PR_ERROR_UNUSABLE and
 * what was not so.  What SOURCE does not tell, and a Python that is not started, are no
 * contradictions; the collector of a FREE_THREADED one has no lists. */
bool layout_validate(const struct layout_source *source, struct reader *reader, uint64_t runtime,
                     bool free_threaded, GError **error);

#endif
