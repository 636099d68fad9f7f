/* _Py_DebugOffsets: what CPython from 3.13 on says of itself at the start of _PyRuntime.
 *
 * The structure begins with a cookie, its release and its flavour; where it tells what follows from
 * the release (debug_offsets.def).  It survives every strip, and is of the very build that runs.
 * Its numbers are the target's: those that contradict each other are refused as a whole.
 *
 * Where the collector's state begins it tells, but not where in it the lists are; they are found by
 * being lists.
 */
#ifndef PY_REFERRERS_LAYOUT_DEBUG_OFFSETS_H
#define PY_REFERRERS_LAYOUT_DEBUG_OFFSETS_H

#include "layout/source.h"
#include "layout/version.h"
#include "target/memory.h"

enum { DEBUG_OFFSETS_BYTES = 888 }; /* of the largest that is known */

struct debug_offsets {
    struct layout_source source; /* "debug offsets" */
    unsigned word_size;
    unsigned release; /* which of the columns */
    uint64_t numbers[DEBUG_OFFSETS_BYTES / 8];
    uint64_t generations, permanent; /* of the collector, in PyInterpreterState; 0: not found */
};

/* Does a program of this release have them? */
bool debug_offsets_are_in(const struct version *version);

/* Does _PyRuntime at ADDRESS begin with the cookie?  Fills VERSION then, of which `debug` is not
 * told. */
bool debug_offsets_version(struct reader *reader, uint64_t address, struct version *version);

/* Looks for the cookie in the writable memory that a core has: only there are they listed.  False
 * when there is none. */
bool debug_offsets_search(struct memory *memory, uint64_t *address);

/* Reads them.  False when there are none, the release is one whose positions are not known, or they
 * make no sense. */
bool debug_offsets_read(struct debug_offsets *self, struct reader *reader, uint64_t address);

#endif
