/* Files that shrink while they are mapped: what is read of them, and whose signal it is. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include "target/mapped_file.h"
#include "target/threads.h"

enum { PAGES = 64, KEPT = 3 };

static char *path;
static size_t page;
static struct mapped_file file;
static struct sigaction before;

static void
setup(void)
{
    page = (size_t)sysconf(_SC_PAGESIZE);
    g_autofree char *bytes = g_malloc(PAGES * page);
    memset(bytes, 'x', PAGES * page);
    int descriptor = g_file_open_tmp("mapped-XXXXXX", &path, NULL);
    cr_assert(ge(int, descriptor, 0));
    close(descriptor);
    cr_assert(g_file_set_contents(path, bytes, (gssize)(PAGES * page), NULL));
    sigaction(SIGBUS, NULL, &before);
    cr_assert(mapped_file_open(&file, path, NULL));
}

static void
teardown(void)
{
    mapped_file_close(&file);
    g_unlink(path);
    g_free(path);
}

TestSuite(mapped_file, .init = setup, .fini = teardown);

static void
check(size_t n, uint8_t expected)
{
    const volatile uint8_t *bytes = file.bytes;
    cr_expect(eq(u8, bytes[n * page], expected), "page %zu", n);
    cr_expect(eq(u8, bytes[n * page + page - 1], expected), "page %zu", n);
}

Test(mapped_file, is_as_it_was)
{
    check(0, 'x');
    check(PAGES - 1, 'x');
    cr_expect_not(mapped_file_has_changed(&file));
}

Test(mapped_file, what_is_cut_off_reads_as_zeroes)
{
    cr_assert(eq(int, truncate(path, (off_t)(KEPT * page)), 0));
    cr_expect(mapped_file_has_changed(&file));
    check(PAGES - 1, 0);
    check(KEPT, 0);
    check(KEPT - 1, 'x');
    cr_expect(file.lost);
}

Test(mapped_file, nothing_is_left)
{
    cr_assert(eq(int, truncate(path, 0), 0));
    for (size_t n = 0; n < PAGES; n++)
        check(n, 0);
}

/* What comes back later does not mend what was read. */
Test(mapped_file, it_stays_changed)
{
    cr_assert(eq(int, truncate(path, 0), 0));
    check(0, 0);
    cr_assert(eq(int, truncate(path, (off_t)(PAGES * page)), 0));
    check(0, 0);
    cr_expect(mapped_file_has_changed(&file));
}

Test(mapped_file, was_written_to)
{
    struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = 1}};
    cr_assert(eq(int, utimensat(AT_FDCWD, path, times, 0), 0));
    cr_expect(mapped_file_has_changed(&file));
    check(0, 'x');
}

Test(mapped_file, another_took_its_name)
{
    cr_assert(eq(int, g_unlink(path), 0));
    cr_assert(g_file_set_contents(path, "y", 1, NULL));
    check(0, 'x');
    cr_expect_not(mapped_file_has_changed(&file));
}

static void
touch_all(G_GNUC_UNUSED void *context, G_GNUC_UNUSED unsigned number)
{
    for (size_t n = KEPT; n < PAGES; n++)
        check(n, 0);
}

Test(mapped_file, threads_that_help_touch_it)
{
    cr_assert(eq(int, truncate(path, (off_t)(KEPT * page)), 0));
    threads_run(4, touch_all, NULL);
}

/* Somebody else's file, mapped by somebody else. */
Test(mapped_file, another_s_signal_is_another_s, .signal = SIGBUS)
{
    const volatile uint8_t *bytes = mmap(NULL, page, PROT_READ, MAP_PRIVATE, file.descriptor, 0);
    cr_assert(eq(int, truncate(path, 0), 0));
    cr_expect(eq(u8, bytes[0], 0));
}

Test(mapped_file, a_signal_that_is_sent_is_no_fault, .signal = SIGBUS)
{
    raise(SIGBUS);
}

Test(mapped_file, the_handler_goes_with_the_last_file)
{
    struct mapped_file second;
    struct sigaction with, without;
    cr_assert(mapped_file_open(&second, path, NULL));
    mapped_file_close(&file);
    sigaction(SIGBUS, NULL, &with);
    cr_expect(ne(int, with.sa_flags &SA_SIGINFO, 0));
    cr_assert(eq(int, truncate(path, 0), 0));
    cr_expect(eq(u8, *(const volatile uint8_t *)second.bytes, 0));
    mapped_file_close(&second);
    sigaction(SIGBUS, NULL, &without);
    cr_expect(eq(ptr, (void *)without.sa_handler, (void *)before.sa_handler));
}
