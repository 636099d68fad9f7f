/* What a dotted Python name is bound to: "app.models.cache", "__main__.bus", "len".
 *
 * As much of the name as is a module in sys.modules, then attribute after attribute
 * (python/namespace.h).  A name that begins with no module is looked for in __main__, then in
 * builtins.  Nothing is imported and no code is run.  Of several interpreters, the first that has
 * it tells, the main one before those made later.
 *
 * The heap is not needed for it, only python->interpreters (roots_find_interpreters).
 */
#ifndef PY_REFERRERS_QUERY_PYTHON_NAME_H
#define PY_REFERRERS_QUERY_PYTHON_NAME_H

#include "python/python.h"
#include "target/budget.h"
#include "target/error.h"

/* The address of the object; 0 with PR_ERROR_NOT_FOUND and a sentence that says how far the name
 * leads and what is near. */
uint64_t python_name_find(struct python *python, const char *name, struct budget *budget,
                          GError **error);

#endif
