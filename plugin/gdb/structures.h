/* The structure of a type's instances, found through a function of that type.
 *
 * A type's tp_traverse, tp_clear and tp_dealloc take an object and work on it as the structure it
 * is: the debug information of such a function names that structure, and with it every member that
 * holds a reference, for the standard library's types and for any extension's.
 *
 *     static int lru_cache_tp_traverse(lru_cache_object *self, visitproc visit, void *arg)
 *     static int deque_traverse(PyObject *self, ...) { dequeobject *deque = (dequeobject *)self;
 * ...
 *
 * GDB shows the arguments and locals of a function's outermost block, not of inlined functions and
 * inner blocks.  What was merged, inlined or compiled without debug information is not found here;
 * the caller tries the type's other functions.
 */
#ifndef PY_REFERRERS_GDB_STRUCTURES_H
#define PY_REFERRERS_GDB_STRUCTURES_H

#include "layout/source.h"

/* As function_structure of struct layout_source. */
bool structures_of_function(void *context, uint64_t pc, uint64_t basicsize,
                            struct c_structure *structure);

#endif
