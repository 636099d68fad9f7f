/* The colours that the user has set for GDB (`set style address foreground ...`). */
#ifndef PY_REFERRERS_GDB_STYLE_H
#define PY_REFERRERS_GDB_STYLE_H

#include "report/paint.h"

/* Those of now, until the next call; NULL when GDB styles nothing. */
const struct palette *style_palette(void);

#endif
