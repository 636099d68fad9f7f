#include "report/new_file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <unistd.h>

#include "target/error.h"

static bool
exists(const char *path)
{
    return g_file_test(path, G_FILE_TEST_EXISTS) || g_file_test(path, G_FILE_TEST_IS_SYMLINK);
}

static void
set_exists(const char *path, GError **error)
{
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                "%s exists: give another name, or -force to replace it", path);
}

static void
set_failed(const char *path, int number, GError **error)
{
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "cannot write %s: %s", path, g_strerror(number));
}

bool
new_file_check(const char *path, bool replace, GError **error)
{
    if (!exists(path))
        return true;
    if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE, "%s is no file that can be replaced", path);
    else if (!replace)
        set_exists(path, error);
    else
        return true;
    return false;
}

bool
new_file_begin(struct new_file *file, const char *path, bool replace, GError **error)
{
    *file = (struct new_file){
        .path = g_strdup(path),
        .temporary = g_strconcat(path, ".tmp-XXXXXX", NULL),
        .replace = replace,
    };
    file->descriptor = g_mkstemp_full(file->temporary, O_RDWR | O_CLOEXEC, 0600);
    if (file->descriptor >= 0)
        return true;
    set_failed(path, errno, error);
    g_free(file->path);
    g_free(file->temporary);
    return false;
}

/* Not every file system can refuse to replace (NFS cannot), nor has each a second name for a file
 * (FAT has none). */
static int
rename_to_new(const char *from, const char *to)
{
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    if (link(from, to) == 0)
        return unlink(from);
    if (errno == EEXIST)
        return -1;
    errno = EEXIST;
    return exists(to) ? -1 : rename(from, to);
}

static void
end(struct new_file *file, bool keep)
{
    close(file->descriptor);
    if (!keep)
        g_unlink(file->temporary);
    g_free(file->path);
    g_free(file->temporary);
}

bool
new_file_finish(struct new_file *file, GError **error)
{
    int failed = file->replace ? rename(file->temporary, file->path)
                               : rename_to_new(file->temporary, file->path);
    if (failed && errno == EEXIST)
        set_exists(file->path, error);
    else if (failed)
        set_failed(file->path, errno, error);
    end(file, !failed);
    return !failed;
}

void
new_file_abandon(struct new_file *file)
{
    end(file, false);
}

bool
new_file_write(const char *path, bool replace, const char *bytes, size_t length, GError **error)
{
    struct new_file file;
    if (!new_file_begin(&file, path, replace, error))
        return false;
    while (length) {
        ssize_t written = write(file.descriptor, bytes, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            set_failed(path, errno, error);
            new_file_abandon(&file);
            return false;
        }
        bytes += written;
        length -= (size_t)written;
    }
    return new_file_finish(&file, error);
}
