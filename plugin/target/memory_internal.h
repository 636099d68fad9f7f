/* What readers need of a memory, and nobody else. */
#ifndef PY_REFERRERS_TARGET_MEMORY_INTERNAL_H
#define PY_REFERRERS_TARGET_MEMORY_INTERNAL_H

#include "target/memory.h"

/* The segment, or the part of a window between segments, that holds ADDRESS.  In a region with page
 * states the page of ADDRESS may still have to be loaded.  With LACKING the backend is not asked
 * whether there is something: that is set if it would have to be. */
bool memory_locate(struct memory *memory, uint64_t address, struct memory_region *region,
                   bool *lacking);

/* Loads the page of ADDRESS in REGION, one with page states.  False when it is missing. */
bool memory_load(struct memory *memory, const struct memory_region *region, uint64_t address);

#endif
