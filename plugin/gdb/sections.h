/* The sections of the program and its libraries, as GDB lists them. */
#ifndef PY_REFERRERS_GDB_SECTIONS_H
#define PY_REFERRERS_GDB_SECTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "native/source.h"
#include "target/edges.h"

/* Where the Nth section called NAME begins in the target, the program's own before libraries'. */
bool sections_find(void *context, const char *name, unsigned n, uint64_t *address);

/* The file of the library that ADDRESS lies in; NULL if it is in none.  g_free. */
char *sections_library_at(void *context, uint64_t address);

/* All of them: sections of struct native_source.  Of a core's segments GDB lists the numbered
 * parts, "load12", too. */
GArray *sections_list(void *context);

/* Where the sections, and the segments of a core, begin and end. */
struct edges *sections_edges(void);

#endif
