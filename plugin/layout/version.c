#include "layout/version.h"

#include <string.h>

#include "layout/debug_offsets.h"

const char version_understood[] = "3.8 to 3.15";

/* The first and the last minor release whose structures python/ and heap/ know, without micro,
 * level and serial. */
enum { FIRST_UNDERSTOOD = 0x0308, LAST_UNDERSTOOD = 0x030f, FIRST_WITH_VARIABLE = 0x030b };

bool
version_is_told_by(const struct version *version)
{
    return version->hex >> 16 >= FIRST_WITH_VARIABLE;
}

bool
version_is_too_old(const struct version *version)
{
    return version->hex != 0 && version->hex >> 16 < FIRST_UNDERSTOOD;
}

bool
version_is_untested(const struct version *version)
{
    return version->hex >> 16 > LAST_UNDERSTOOD;
}

static bool
from_variable(struct version *version, const struct layout_source *symbols, struct reader *reader)
{
    uint64_t address, hex;
    if (!symbols->symbol || !symbols->symbol(symbols->context, "Py_Version", &address) ||
        !reader_word(reader, address, &hex) || hex >> 24 != 3)
        return false;
    *version = (struct version){.hex = (uint32_t)hex, .from = "Py_Version"};
    return true;
}

/* "/usr/bin/python3.9", ".../libpython3.8d.so.1.0": the minor release after the last "python3.". */
static bool
from_file_name(struct version *version, const char *file)
{
    static const char prefix[] = "python3.";
    const char *found = file ? g_strrstr(file, prefix) : NULL;
    if (!found || !g_ascii_isdigit(found[strlen(prefix)]))
        return false;
    uint64_t minor = g_ascii_strtoull(found + strlen(prefix), NULL, 10);
    if (minor > 255)
        return false;
    *version = (struct version){
        .hex = 3u << 24 | (uint32_t)minor << 16, .minor_only = true, .from = "its file's name"};
    return true;
}

bool
version_find(struct version *version, const struct layout_source *symbols, struct reader *reader,
             uint64_t runtime, const char *file)
{
    uint64_t ignored;
    *version = (struct version){0};
    bool found = debug_offsets_version(reader, runtime, version) ||
                 from_variable(version, symbols, reader) || from_file_name(version, file);
    /* Include/object.h: what Py_DECREF calls in builds that count all references. */
    version->debug =
        symbols->symbol && symbols->symbol(symbols->context, "_Py_NegativeRefcount", &ignored);
    return found;
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

char *
version_describe(const struct version *version)
{
    g_autofree char *whole = version_text(version->hex);
    char *minor_end = version->minor_only ? strrchr(whole, '.') : NULL;
    if (minor_end)
        *minor_end = '\0';
    return g_strconcat(whole, version->free_threaded ? " free-threaded" : "",
                       version->debug ? " debug" : "", NULL);
}
