/* A file, mapped read-only and private, that may shrink, change or fail while it is.
 *
 * To touch a page that the file no longer has, or that the disk cannot give, is a SIGBUS: in a
 * debugger the end of the session.  While files are mapped here, a handler puts zeroes in the place
 * of such pages and notes it; every other SIGBUS goes to who had it before.  So memory stays
 * readable whatever becomes of the file, and its owner asks afterwards whether it was.
 *
 * Opened and closed on one thread, touched on any that does not block SIGBUS (target/threads.c).
 */
#ifndef PY_REFERRERS_TARGET_MAPPED_FILE_H
#define PY_REFERRERS_TARGET_MAPPED_FILE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

struct mapped_file {
    const uint8_t *bytes;
    size_t size;
    int descriptor;
    struct stat at_first;
    volatile int lost; /* pages were */
    struct mapped_file *next;
};

/* Maps the regular, non-empty file PATH.  False with PR_ERROR_UNUSABLE and a sentence that says why
 * not.  FILE must not be moved until it is closed. */
bool mapped_file_open(struct mapped_file *file, const char *path, GError **error);
void mapped_file_close(struct mapped_file *file);

/* Are its bytes no longer those that were there at first: was it written to, cut, or not readable
 * to its end?  A file that another took the name of is not changed. */
bool mapped_file_has_changed(const struct mapped_file *file);

#endif
