#include "target/mappings.h"
#include "target/sorted.h"

#include <stdio.h>
#include <string.h>

enum {
    MAX_MAPPINGS = 1 << 20,
    MAX_NAMES = 1 << 26 /* bytes, of all names: a damaged core may have a long one for each */
};

static void
clear_mapping(gpointer item)
{
    g_free(((struct mapping *)item)->file);
}

static int
by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct mapping *)a)->start;
    uint64_t second = ((const struct mapping *)b)->start;
    return (first > second) - (first < second);
}

GArray *
mappings_new(void)
{
    GArray *mappings = g_array_new(FALSE, FALSE, sizeof(struct mapping));
    g_array_set_clear_func(mappings, clear_mapping);
    return mappings;
}

void
mappings_sort(GArray *mappings)
{
    g_array_sort(mappings, by_start);
}

GArray *
mappings_of_core(const struct core_file *core)
{
    GArray *mappings = mappings_new();
    struct mapping mapping = {0};
    size_t names = 0;
    for (size_t n = 0; n < MAX_MAPPINGS &&
                       core_file_segment(core, n, &mapping.start, &mapping.end, &mapping.writable);
         n++)
        if (mapping.end > mapping.start) {
            mapping.file = names < MAX_NAMES ? core_file_mapped_file(core, mapping.start) : NULL;
            names += mapping.file ? strlen(mapping.file) : 0;
            g_array_append_val(mappings, mapping);
        }
    mappings_sort(mappings);
    return mappings;
}

/* "7f12a000-7f12b000 rw-p 00001000 08:01 1234    /lib/libc.so.6" */
static bool
parse_line(const char *line, struct mapping *mapping)
{
    char permissions[5];
    int length = -1;
    if (sscanf(line,
               "%" G_GINT64_MODIFIER "x-%" G_GINT64_MODIFIER "x %4s %" G_GINT64_MODIFIER
               "x %*x:%*x %" G_GINT64_MODIFIER "u %n",
               &mapping->start, &mapping->end, permissions, &mapping->offset, &mapping->inode,
               &length) != 5 ||
        length < 0 || mapping->end <= mapping->start || strlen(permissions) != 4)
        return false;
    mapping->readable = permissions[0] == 'r';
    mapping->writable = permissions[1] == 'w';
    mapping->executable = permissions[2] == 'x';
    mapping->shared = permissions[3] == 's';
    mapping->file = line[length] ? g_strdup(line + length) : NULL;
    return true;
}

GArray *
mappings_of_process(int pid)
{
    GArray *mappings = mappings_new();
    g_autofree char *path = g_strdup_printf("/proc/%d/maps", pid);
    g_autofree char *text = NULL;
    if (!g_file_get_contents(path, &text, NULL, NULL))
        return mappings;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line && mappings->len < MAX_MAPPINGS; line++) {
        struct mapping mapping;
        if (parse_line(*line, &mapping))
            g_array_append_val(mappings, mapping);
    }
    mappings_sort(mappings);
    return mappings;
}

static const struct mapping *
at(const GArray *mappings, guint n)
{
    return &g_array_index(mappings, struct mapping, n);
}

/* How many begin at or below ADDRESS. */
static guint
rank(const GArray *mappings, uint64_t address)
{
    return sorted_up_to(SORTED_ARRAY(mappings, struct mapping, start), address);
}

const struct mapping *
mappings_find(const GArray *mappings, uint64_t address)
{
    const struct mapping *mapping =
        sorted_last(SORTED_ARRAY(mappings, struct mapping, start), address);
    return mapping && address < mapping->end ? mapping : NULL;
}

const struct mapping *
mappings_below(const GArray *mappings, uint64_t address)
{
    guint n = rank(mappings, address);
    while (n && at(mappings, n - 1)->end > address)
        n--;
    return n ? at(mappings, n - 1) : NULL;
}

const struct mapping *
mappings_above(const GArray *mappings, uint64_t address)
{
    guint n = rank(mappings, address);
    return n < mappings->len ? at(mappings, n) : NULL;
}
