/* Which release of CPython the target is.
 *
 * Py_Version has it from 3.11 on, if that can be read: it is a constant of the program's file,
 * which a core may lack.  sys.hexversion has it always.
 */
#ifndef PY_REFERRERS_REPORT_PYTHON_VERSION_H
#define PY_REFERRERS_REPORT_PYTHON_VERSION_H

#include "heap/heap.h"

/* sys.hexversion, of the first interpreter that has it.  False if none can be read. */
bool python_hexversion(const struct heap *heap, uint32_t *hex);

/* "3.9.18", g_free; NULL if nothing tells. */
char *python_version_text(const struct heap *heap);

#endif
