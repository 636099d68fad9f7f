/* Dicts: entries in a keys object, values in a dict of its own or in the instance.
 *
 * A keys object (PyDictKeysObject) is a head, a table of indices and entries in order of insertion,
 * with room for two thirds of the table.  The entries of a combined table have the values, too.  A
 * split table belongs to a class; its instances have an array of values each (PyDictValues), at the
 * same indices:
 *
 *   up to 3.10  in their dict
 *   3.11        or, as long as there is no dict, by a second pointer in front of the instance
 *   3.12        or by the same pointer, whose lowest bit then says so
 *   from 3.13   behind the instance; a dict that is made later may go on to use them there
 *
 * Objects/dictobject.c, Include/internal/pycore_dict.h.
 */
#ifndef PY_REFERRERS_PYTHON_DICT_H
#define PY_REFERRERS_PYTHON_DICT_H

#include "python/visit.h"

void visit_dict(struct visit *visit, uint64_t object);
/* The dict of MANAGED or offset kind: attribute values held without a dict, or the dict itself. */
void visit_instance_dict(struct visit *visit, uint64_t object);

/* Where an instance keeps its attributes' values (PyDictValues) as long as it has no dict; 0 if it
 * does not. */
uint64_t visit_values(struct visit *visit, uint64_t object);

/* The keys of the keys object that a class has for its instances. */
void visit_shared_keys(struct visit *visit, uint64_t keys);

/* Bytes of a dict's keys object at ADDRESS, 0 if it cannot be read.  SHARED: with other instances.
 */
uint64_t visit_keys_bytes(struct visit *visit, uint64_t address, bool *shared);

/* What of a dict's keys object lies at an address: its head, the table of indices, or a member of
 * entry N, whose key is the object at `key` (0: none). */
enum keys_part { KEYS_HEAD, KEYS_INDICES, KEYS_HASH, KEYS_KEY, KEYS_VALUE };
struct keys_place {
    enum keys_part part;
    uint64_t entry, key;
};
bool visit_keys_place(struct visit *visit, uint64_t keys, uint64_t address,
                      struct keys_place *place);
/* The key of entry N; 0 if there is none. */
uint64_t visit_keys_key(struct visit *visit, uint64_t keys, uint64_t n);

#endif
