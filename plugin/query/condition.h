/* A condition on an object: ATTR=VALUE.
 *
 * ATTR is a name, or several with dots, as namespace_attribute finds them.  VALUE is what str()
 * gives of a plain object (str, int, float, bool, None); a number may be written in other ways
 * (0x10, 1e3), and a VALUE in quotes is a str and nothing else.
 */
#ifndef PY_REFERRERS_QUERY_CONDITION_H
#define PY_REFERRERS_QUERY_CONDITION_H

#include "heap/heap.h"
#include "python/namespace.h"

struct condition;

/* NULL with PR_ERROR_USAGE if TEXT is none. */
struct condition *condition_new(const char *text, GError **error);
void condition_free(struct condition *condition);

/* Does it hold of the object at ADDRESS? */
bool condition_holds(struct condition *condition, const struct namespace *names, uint64_t address);

/* Why it held of none: ": none has an attribute nam", ": name is 'x', 'y', …"; of what it saw.
 * g_free. */
char *condition_seen(const struct condition *condition);

#endif
