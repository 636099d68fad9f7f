#include "report/triage_lines.h"

void
triage_heading(const struct triage_writer *writer, const char *title)
{
    g_string_append_printf(writer->out, writer->markdown ? "\n## %s\n\n" : "\n%s\n", title);
}

/* Names of C come from symbol tables and file names, which are as untrusted as the rest. */
static void
append_printable(GString *out, const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        if (g_unichar_iscntrl(character))
            g_string_append_printf(out, "\\x%02x", character);
        else
            g_string_append_unichar(out, character);
    }
}

void
triage_line(const struct triage_writer *writer, unsigned indent, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    /* Four blanks make code of a line of Markdown. */
    g_string_append_printf(writer->out, "%*s", (int)(2 * indent + (writer->markdown ? 2 : 0)), "");
    append_printable(writer->out, text);
    g_string_append_c(writer->out, '\n');
}
