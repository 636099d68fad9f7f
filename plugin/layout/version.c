#include "layout/version.h"

const char version_understood[] = "3.8 to 3.15";

/* The minor releases whose structures python/ and heap/ know, without micro, level and serial. */
static const uint16_t understood[] = {0x0308, 0x0309, 0x030a, 0x030b,
                                      0x030c, 0x030d, 0x030e, 0x030f};

bool
version_is_understood(uint64_t hex)
{
    for (size_t i = 0; i < G_N_ELEMENTS(understood); i++)
        if (hex >> 16 == understood[i])
            return true;
    return false;
}

char *
version_text(uint64_t hex)
{
    static const char *const levels[16] = {[0xa] = "a", [0xb] = "b", [0xc] = "rc"};
    const char *level = levels[hex >> 4 & 15];
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, "%u.%u.%u", (unsigned)(hex >> 24 & 255),
                           (unsigned)(hex >> 16 & 255), (unsigned)(hex >> 8 & 255));
    if (level)
        g_string_append_printf(text, "%s%u", level, (unsigned)(hex & 15));
    return g_string_free(text, FALSE);
}
