/* What a name leads to, found without running a line of the program.
 *
 * An object's own names are the keys of its __dict__ or of the values it keeps without one, its
 * slots, and members of its C structure by the name that Python has for them; a dict's own names
 * are those of its keys that are str.  A class's names are its own and those of the classes in its
 * __mro__.  A descriptor is what it is: a property stays a property.
 *
 * A name that is not there, or whose owner cannot be read, leads to 0.
 */
#ifndef PY_REFERRERS_PYTHON_NAMESPACE_H
#define PY_REFERRERS_PYTHON_NAMESPACE_H

#include "python/python.h"
#include "target/budget.h"

/* Who looks: BUDGET may be NULL, for namespaces that are known to be small. */
struct namespace
{
    struct python *python;
    struct reader *reader;
    struct budget *budget;
};

/* What OBJECT itself has under NAME. */
uint64_t namespace_own(const struct namespace *names, uint64_t object, const char *name);

/* What the class at TYPE has under NAME: its own, or the next class's in its __mro__. */
uint64_t namespace_class(const struct namespace *names, uint64_t type, const char *name);

/* What OBJECT.NAME is, but for what descriptors make of it: OBJECT's own, else its class's. */
uint64_t namespace_attribute(const struct namespace *names, uint64_t object, const char *name);

/* Calls EACH with every name of OBJECT's own until it answers false. */
typedef bool namespace_each_name(void *context, const char *name);
void namespace_each(const struct namespace *names, uint64_t object, namespace_each_name *each,
                    void *context);

/* Is BASE in the __mro__ of the class at TYPE, which may be BASE itself? */
bool namespace_derives(const struct namespace *names, uint64_t type, uint64_t base);

/* Appends the name of a class as a traceback would have it: module and qualified name, the
 * builtins' module left out. */
void namespace_class_name(const struct namespace *names, const struct type *type, GString *out);

#endif
