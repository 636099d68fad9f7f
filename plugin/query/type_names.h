/* Types by the names that people give them.
 *
 * "Node" is every class of that __name__; "app.models.Node", "Outer.Inner", "collections.deque" and
 * "builtins.dict" are more exact.  A name may have several types, as two modules may: all of them
 * are meant.
 */
#ifndef PY_REFERRERS_QUERY_TYPE_NAMES_H
#define PY_REFERRERS_QUERY_TYPE_NAMES_H

#include "heap/heap.h"

/* The name of TYPE with its module: "app.models.Node", "collections.deque", "dict".  g_free. */
char *type_name_of(struct heap *heap, const struct type *type, struct budget *budget);

/* The types of HEAP that NAME may mean, const struct type *, those without instances included; with
 * SUBCLASSES, those that derive from one of them and have instances, too.  The caller frees the
 * array. */
GPtrArray *type_names_find(struct heap *heap, const char *name, bool subclasses,
                           struct budget *budget);

/* What to say to somebody who gave a name that no type has: "similar names: a.Node, b.Nodes", or
 * that there is none.  g_free. */
char *type_names_similar(struct heap *heap, const char *name, struct budget *budget);

#endif
