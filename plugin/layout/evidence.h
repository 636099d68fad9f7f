/* Addresses that no symbol tells, found by what lies in memory.
 *
 * The static functions and variables of CPython are not in the symbol table that a stripped program
 * keeps.  Two functions are told by the classes that have them; variables of the allocator and the
 * dict of interned strings by what they point at.  As a source this answers `symbol` alone.
 */
#ifndef PY_REFERRERS_LAYOUT_EVIDENCE_H
#define PY_REFERRERS_LAYOUT_EVIDENCE_H

#include "layout/source.h"
#include "target/memory.h"

struct evidence;

/* FACTS tells where members are and the symbols that there are; RUNTIME is the address of
 * _PyRuntime.  Both FACTS and MEMORY must outlive it, and nothing is looked for before it is asked
 * for. */
struct evidence *evidence_new(const struct layout_source *facts, struct memory *memory,
                              uint64_t runtime);
void evidence_free(struct evidence *evidence);

/* How many addresses it told. */
unsigned evidence_found(const struct evidence *evidence);

const struct layout_source *evidence_source(const struct evidence *evidence);

#endif
