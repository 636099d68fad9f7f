/* Which releases of CPython are understood.
 *
 * Members are looked up in the target's own debug information, but what they mean changes from
 * release to release: a reader that does not know a release would give answers that look right.  So
 * a release is read only if it is in the table.
 */
#ifndef PY_REFERRERS_LAYOUT_VERSION_H
#define PY_REFERRERS_LAYOUT_VERSION_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* HEX is PY_VERSION_HEX (Include/patchlevel.h): major, minor, micro, level and serial. */
bool version_is_understood(uint64_t hex);

/* "3.11.2", "3.13.0rc1".  g_free. */
char *version_text(uint64_t hex);

/* The releases understood, for sentences: "3.8 to 3.11". */
extern const char version_understood[];

#endif
