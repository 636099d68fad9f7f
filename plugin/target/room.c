#include "target/room.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* The first number of FILE in DIRECTORY; false for "max" and for files that are not there. */
static bool
read_number(const char *directory, const char *file, uint64_t *number)
{
    g_autofree char *path = g_build_filename(directory, file, NULL);
    g_autofree char *text = NULL;
    char *end;
    if (!g_file_get_contents(path, &text, NULL, NULL))
        return false;
    *number = g_ascii_strtoull(text, &end, 10);
    return end != text;
}

/* The number of the line KEY in FILE of DIRECTORY; 0 if there is none. */
static uint64_t
read_field(const char *directory, const char *file, const char *key)
{
    g_autofree char *path = g_build_filename(directory, file, NULL);
    g_autofree char *text = NULL;
    if (!g_file_get_contents(path, &text, NULL, NULL))
        return 0;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++)
        if (g_str_has_prefix(*line, key))
            return g_ascii_strtoull(*line + strlen(key) + strspn(*line + strlen(key), ": "), NULL,
                                    10);
    return 0;
}

/* What a group of files in DIRECTORY leaves; what it keeps of files can be given back. */
static uint64_t
left_by(const char *directory, const char *limit_file, const char *used_file, const char *cache)
{
    uint64_t limit, used;
    if (!read_number(directory, limit_file, &limit) || !read_number(directory, used_file, &used))
        return UINT64_MAX;
    uint64_t reclaimable = read_field(directory, "memory.stat", cache);
    used -= MIN(used, reclaimable);
    return limit > used ? limit - used : 0;
}

/* The least that GROUP, a path below ROOT, and the groups around it leave. */
static uint64_t
left_by_groups(const char *root, const char *group, bool unified)
{
    g_autofree char *path = g_strdup(group);
    uint64_t least = UINT64_MAX;
    for (;;) {
        g_autofree char *directory = g_build_filename(root, path, NULL);
        uint64_t left = unified
                            ? left_by(directory, "memory.max", "memory.current", "inactive_file")
                            : left_by(directory, "memory.limit_in_bytes", "memory.usage_in_bytes",
                                      "total_inactive_file");
        least = MIN(least, left);
        char *slash = strrchr(path, '/');
        if (!slash)
            return least;
        *slash = '\0';
    }
}

uint64_t
room_available(void)
{
    uint64_t least = read_field("/proc", "meminfo", "MemAvailable") * 1024;
    g_autofree char *text = NULL;
    if (!least)
        least = UINT64_MAX;
    if (!g_file_get_contents("/proc/self/cgroup", &text, NULL, NULL))
        return least;
    /* "0::/user.slice", "4:memory:/docker/1f2e" */
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        g_auto(GStrv) fields = g_strsplit(*line, ":", 3);
        if (g_strv_length(fields) != 3)
            continue;
        uint64_t left = UINT64_MAX;
        if (!*fields[1])
            left = left_by_groups("/sys/fs/cgroup", fields[2], true);
        else if (strcmp(fields[1], "memory") == 0)
            left = left_by_groups("/sys/fs/cgroup/memory", fields[2], false);
        least = MIN(least, left);
    }
    return least;
}
