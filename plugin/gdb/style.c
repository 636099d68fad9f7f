#include "gdb/style.h"

#include "gdb/python_api.h"

static PyObject *
parameter(const char *style, const char *part)
{
    g_autofree char *name = g_strdup_printf("style %s %s", style, part);
    return gdb_call("parameter", NULL, "(s)", name);
}

/* The escape sequence of a colour, which GDB says as a word, from 17 on as an object. */
static void
append_colour(GString *out, const char *style, const char *part, int base)
{
    static const char *const words[] = {"black", "red",     "green", "yellow",
                                        "blue",  "magenta", "cyan",  "white"};
    g_autoptr(PyObject) colour = parameter(style, part);
    if (!colour)
        return;
    g_autofree char *word = python_string(colour);
    if (!word) {
        g_autoptr(PyObject) sequence =
            python_call(colour, "escape_sequence", NULL, "(O)", base == 30 ? Py_True : Py_False);
        g_autofree char *text = sequence ? python_string(sequence) : NULL;
        g_string_append(out, text ? text : "");
    }
    for (int i = 0; word && i < (int)G_N_ELEMENTS(words); i++)
        if (strcmp(word, words[i]) == 0)
            g_string_append_printf(out, "\033[%dm", base + i);
}

/* The sequences of one style, "" if it is plain. */
static char *
beginning(const char *style)
{
    GString *out = g_string_new(NULL);
    g_autoptr(PyObject) value = parameter(style, "intensity");
    g_autofree char *intensity = value ? python_string(value) : NULL;
    if (g_strcmp0(intensity, "bold") == 0)
        g_string_append(out, "\033[1m");
    else if (g_strcmp0(intensity, "dim") == 0)
        g_string_append(out, "\033[2m");
    append_colour(out, style, "foreground", 30);
    append_colour(out, style, "background", 40);
    return g_string_free(out, FALSE);
}

/* As GDB decides for itself: a terminal that is said to be dumb gets no sequences. */
static bool
is_enabled(void)
{
    const char *terminal = g_getenv("TERM");
    g_autoptr(PyObject) enabled = gdb_call("parameter", NULL, "(s)", "style enabled");
    return terminal && strcmp(terminal, "dumb") != 0 && enabled && PyObject_IsTrue(enabled) == 1;
}

const struct palette *
style_palette(void)
{
    static const char *const styles[PAINT_COUNT] = {
        [PAINT_ADDRESS] = "address",     [PAINT_VARIABLE] = "variable",
        [PAINT_FUNCTION] = "function",   [PAINT_FILENAME] = "filename",
        [PAINT_HIGHLIGHT] = "highlight", [PAINT_METADATA] = "metadata",
    };
    static struct palette palette;
    if (!is_enabled())
        return NULL;
    for (int i = 0; i < PAINT_COUNT; i++) {
        g_free(palette.begin[i]);
        palette.begin[i] = beginning(styles[i]);
    }
    return &palette;
}
