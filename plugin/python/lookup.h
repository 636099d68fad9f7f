/* One value of a dict by its key.
 *
 * Nothing is hashed: entries are looked at one after the other, of a very great dict the first ones
 * only, so that it needs no budget.  (python/namespace.h looks to the end.)
 */
#ifndef PY_REFERRERS_PYTHON_LOOKUP_H
#define PY_REFERRERS_PYTHON_LOOKUP_H

#include "python/python.h"

/* The value that the dict at DICT has under a str that equals KEY; 0 if there is none. */
uint64_t lookup_key(struct python *python, struct reader *reader, uint64_t dict, const char *key);

#endif
