/* Colours for a terminal.
 *
 * What commands write is plain text.  Where the debugger styles its own output, the parts that a
 * reader looks for are painted as the debugger paints such things: found by their form, line by
 * line, so that no report knows of it.
 */
#ifndef PY_REFERRERS_REPORT_PAINT_H
#define PY_REFERRERS_REPORT_PAINT_H

#include <glib.h>

/* Called as GDB calls its styles. */
enum paint {
    PAINT_ADDRESS,
    PAINT_VARIABLE,
    PAINT_FUNCTION,
    PAINT_FILENAME,
    PAINT_HIGHLIGHT,
    PAINT_METADATA,
    PAINT_COUNT
};

/* What a terminal gets before each of them; NULL or "" where it stays plain. */
struct palette {
    char *begin[PAINT_COUNT];
};

/* Appends TEXT, which is whole lines, to OUT.  Without the escape sequences it is the same text. */
void paint_text(const struct palette *palette, const char *text, GString *out);

#endif
