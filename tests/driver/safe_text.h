/* Is TEXT safe to print, whatever the target calls its things?  UTF-8, in which lines are broken by
 * us only, and nothing else is controlled. */
#ifndef PY_REFERRERS_TESTS_SAFE_TEXT_H
#define PY_REFERRERS_TESTS_SAFE_TEXT_H

#include <glib.h>
#include <stdbool.h>

static inline bool
is_safe_text(const char *text)
{
    if (!g_utf8_validate(text, -1, NULL))
        return false;
    for (; *text; text = g_utf8_next_char(text)) {
        gunichar character = g_utf8_get_char(text);
        GUnicodeType type = g_unichar_type(character);
        if (character != '\n' &&
            (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT ||
             type == G_UNICODE_LINE_SEPARATOR || type == G_UNICODE_PARAGRAPH_SEPARATOR))
            return false;
    }
    return true;
}

#endif
