/* Everything that can tell the layout of one program, in the order that the user wants.
 *
 *   dwarf     the debugger's reading of debug information
 *   offsets   _Py_DebugOffsets, from 3.13 on (layout/debug_offsets.h)
 *   table     the built-in table of the same or the nearest release (layout/table.h)
 *
 * Addresses come from the debugger whatever is chosen, and for what it has no symbol from evidence
 * (layout/evidence.h).
 */
#ifndef PY_REFERRERS_LAYOUT_SOURCES_H
#define PY_REFERRERS_LAYOUT_SOURCES_H

#include "layout/chain.h"
#include "layout/version.h"
#include "target/error.h"

/* All of them, in the order that is right: what is of the very program first. */
extern const char sources_all[];

/* Is WORDS a list of them, "dwarf,offsets,table"?  PR_ERROR_USAGE with a sentence if not. */
bool sources_check(const char *words, GError **error);

struct sources;

/* DEBUGGER is asked for symbols, and as "dwarf"; RUNTIME is the address of _PyRuntime, FILE (may be
 * NULL) names the file that it is in.  WORDS is what sources_check accepts.  DEBUGGER and MEMORY
 * must outlive it. */
struct sources *sources_new(const char *words, const struct layout_source *debugger,
                            struct memory *memory, uint64_t runtime, const char *file);
void sources_free(struct sources *sources);

/* All of them as one source; lives as long as they. */
const struct layout_source *sources_source(const struct sources *sources);

const struct version *sources_version(const struct sources *sources);

/* What was believed because a table says so must fit the program; called when the layout is
 * settled.  PR_ERROR_UNUSABLE with what does not. */
bool sources_validate(struct sources *sources, GError **error);

/* For people, lines separated by "\n": how many facts each told, and what they disagree on. */
char *sources_text(const struct sources *sources);

#endif
