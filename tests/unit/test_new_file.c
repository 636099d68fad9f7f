/* Files that appear when they are whole. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include <glib/gstdio.h>
#include <unistd.h>

#include "report/new_file.h"
#include "target/error.h"

static char *folder, *path;

static void
setup(void)
{
    folder = g_dir_make_tmp("new-file-XXXXXX", NULL);
    path = g_build_filename(folder, "file", NULL);
}

static guint
files_in_folder(void)
{
    guint count = 0;
    GDir *dir = g_dir_open(folder, 0, NULL);
    while (g_dir_read_name(dir))
        count++;
    g_dir_close(dir);
    return count;
}

static char *
contents(void)
{
    char *text = NULL;
    g_file_get_contents(path, &text, NULL, NULL);
    return text;
}

static void
teardown(void)
{
    g_unlink(path);
    cr_assert(eq(uint, files_in_folder(), 0));
    g_rmdir(folder);
    g_free(folder);
    g_free(path);
}

TestSuite(new_file, .init = setup, .fini = teardown);

Test(new_file, has_its_name_when_it_is_whole)
{
    struct new_file file;
    GStatBuf status;

    cr_assert(new_file_begin(&file, path, false, NULL));
    cr_assert(not(g_file_test(path, G_FILE_TEST_EXISTS)));
    cr_assert(eq(int, (int)write(file.descriptor, "whole", 5), 5));
    cr_assert(new_file_finish(&file, NULL));
    cr_assert(eq(str, contents(), "whole"));
    cr_assert(eq(int, g_stat(path, &status), 0));
    cr_assert(eq(int, status.st_mode & 0777, 0600));
}

Test(new_file, nothing_is_left_of_one_that_is_abandoned)
{
    struct new_file file;

    cr_assert(new_file_begin(&file, path, false, NULL));
    cr_assert(eq(uint, files_in_folder(), 1));
    new_file_abandon(&file);
    cr_assert(eq(uint, files_in_folder(), 0));
}

/* Somebody may make a file of that name while ours is written. */
Test(new_file, another_that_came_meanwhile_is_kept)
{
    struct new_file file;
    g_autoptr(GError) error = NULL;

    cr_assert(new_file_check(path, false, NULL));
    cr_assert(new_file_begin(&file, path, false, NULL));
    cr_assert(g_file_set_contents(path, "theirs", -1, NULL));
    cr_assert(not(new_file_finish(&file, &error)));
    cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_USAGE));
    cr_assert(
        g_str_has_suffix(error->message, "exists: give another name, or -force to replace it"));
    cr_assert(eq(str, contents(), "theirs"));
}

Test(new_file, another_is_replaced_if_that_is_wanted)
{
    cr_assert(g_file_set_contents(path, "theirs", -1, NULL));
    cr_assert(not(new_file_check(path, false, NULL)));
    cr_assert(new_file_check(path, true, NULL));
    cr_assert(new_file_write(path, true, "ours", 4, NULL));
    cr_assert(eq(str, contents(), "ours"));
}

Test(new_file, link_is_not_followed)
{
    g_autofree char *other = g_build_filename(folder, "other", NULL);

    cr_assert(eq(int, symlink("other", path), 0));
    cr_assert(not(new_file_check(path, true, NULL))); /* it leads nowhere */
    cr_assert(not(new_file_write(path, false, "ours", 4, NULL)));
    cr_assert(g_file_set_contents(other, "theirs", -1, NULL));
    cr_assert(new_file_write(path, true, "ours", 4, NULL));
    cr_assert(not(g_file_test(path, G_FILE_TEST_IS_SYMLINK)));
    g_autofree char *kept = NULL;
    g_file_get_contents(other, &kept, NULL, NULL);
    cr_assert(eq(str, kept, "theirs"));
    g_unlink(other);
}

Test(new_file, device_and_folder_are_never_replaced)
{
    cr_assert(not(new_file_check("/dev/null", true, NULL)));
    cr_assert(not(new_file_check(folder, true, NULL)));
}
