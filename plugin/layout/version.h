/* Which release of CPython is read, of which flavour, and who says so.
 *
 * Where members are, the layout sources tell; what they mean changes from release to release.  A
 * release of the series that python/ and heap/ know is read; one that is newer is read as far as
 * debug information or _Py_DebugOffsets tell everything, and called untested.
 */
#ifndef PY_REFERRERS_LAYOUT_VERSION_H
#define PY_REFERRERS_LAYOUT_VERSION_H

#include "layout/source.h"
#include "target/memory.h"

struct version {
    uint32_t hex;    /* PY_VERSION_HEX (Include/patchlevel.h): major, minor, micro, level, serial; 0
                      * when nothing tells */
    bool minor_only; /* the last two bytes of it are not known */
    bool free_threaded, debug; /* --disable-gil, --with-pydebug */
    const char *from;          /* what says so, for people */
};

/* What can be told of the release: _Py_DebugOffsets at RUNTIME, the address of _PyRuntime; the
 * variable Py_Version (3.11); the name of the file that the interpreter is in (may be NULL), in
 * that order.  False if nothing tells. */
bool version_find(struct version *version, const struct layout_source *symbols,
                  struct reader *reader, uint64_t runtime, const char *file);

/* Does a program of this release tell it, by Py_Version or _Py_DebugOffsets? */
bool version_is_told_by(const struct version *version);

/* Is it older than, or newer than, the releases that are understood? */
bool version_is_too_old(const struct version *version);
bool version_is_untested(const struct version *version);

/* "3.11.2", "3.13.0rc1".  g_free. */
char *version_text(uint64_t hex);

/* "3.11.2", "3.10", "3.14.0 free-threaded debug".  g_free. */
char *version_describe(const struct version *version);

/* The releases understood, for sentences: "3.8 to 3.15". */
extern const char version_understood[];

#endif
