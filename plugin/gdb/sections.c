#include "gdb/sections.h"

#include <string.h>

#include "gdb/python_api.h"

struct section {
    uint64_t start, end;
    const char *name, *file; /* file: NULL for the program's own */
};

/* "\t0x00000000004002a8 - 0x00000000004002c4 is .interp in /lib/ld.so", of which LINE is cut up. No
 * other list has what this one has in every GDB from 10 to 18. */
static bool
parse_section(char *line, struct section *section)
{
    char *end, *name = strstr(line, " is ");
    while (g_ascii_isspace(*line))
        line++;
    section->start = g_ascii_strtoull(line, &end, 16);
    if (end == line || !g_str_has_prefix(end, " - ") || !name)
        return false;
    section->end = g_ascii_strtoull(end + strlen(" - "), &end, 16);
    if (end != name)
        return false;
    section->name = name + strlen(" is ");
    char *file = strstr(name + strlen(" is "), " in ");
    section->file = file ? file + strlen(" in ") : NULL;
    if (file)
        *file = '\0';
    return true;
}

/* The lines that GDB lists. */
static GStrv
list(void)
{
    g_autofree char *text = gdb_execute("info files", NULL);
    return g_strsplit(text ? text : "", "\n", -1);
}

bool
sections_find(G_GNUC_UNUSED void *context, const char *name, unsigned n, uint64_t *address)
{
    g_auto(GStrv) lines = list();
    struct section section;
    for (char **line = lines; *line; line++)
        if (parse_section(*line, &section) && strcmp(section.name, name) == 0 && n-- == 0) {
            *address = section.start;
            return true;
        }
    return false;
}

char *
sections_library_at(G_GNUC_UNUSED void *context, uint64_t address)
{
    g_auto(GStrv) lines = list();
    struct section section;
    for (char **line = lines; *line; line++)
        if (parse_section(*line, &section) && section.file && address >= section.start &&
            address < section.end)
            return g_strdup(section.file);
    return NULL;
}

GArray *
sections_list(G_GNUC_UNUSED void *context)
{
    GArray *sections = native_sections_new();
    g_auto(GStrv) lines = list();
    struct section section;
    for (char **line = lines; *line; line++) {
        if (!parse_section(*line, &section))
            continue;
        struct native_section copy = {section.start, section.end, g_strdup(section.name),
                                      g_strdup(section.file)};
        g_array_append_val(sections, copy);
    }
    return sections;
}

struct edges *
sections_edges(void)
{
    struct edges *edges = edges_new();
    g_auto(GStrv) lines = list();
    struct section section;
    for (char **line = lines; *line; line++)
        if (parse_section(*line, &section)) {
            edges_add(edges, section.start);
            edges_add(edges, section.end);
        }
    return edges;
}
