/* A file that appears under its name when it is whole.
 *
 * It is made under another name beside its place, readable by its owner alone, as what is in it was
 * in the memory of a process; that name is exchanged for its own in the end.  So there is never
 * half a file under its own name, nothing is left of one that fails, and nothing is written through
 * a symbolic link that has the name: the link itself is replaced, if that is wanted.
 */
#ifndef PY_REFERRERS_REPORT_NEW_FILE_H
#define PY_REFERRERS_REPORT_NEW_FILE_H

#include <glib.h>
#include <stdbool.h>

struct new_file {
    char *path;
    char *temporary; /* its name until it is whole */
    int descriptor;
    bool replace; /* what has its name then */
};

/* May PATH be written?  What is there is replaced only if REPLACE, and never a device or a folder.
 * PR_ERROR_USAGE, as below, with what to do. */
bool new_file_check(const char *path, bool replace, GError **error);

/* Makes the file, empty; true leaves it to the next two. */
bool new_file_begin(struct new_file *file, const char *path, bool replace, GError **error);

/* Gives it its name.  What has that meanwhile stays there unless it is to be replaced. */
bool new_file_finish(struct new_file *file, GError **error);
void new_file_abandon(struct new_file *file);

/* A whole file from LENGTH bytes. */
bool new_file_write(const char *path, bool replace, const char *bytes, size_t length,
                    GError **error);

#endif
