#include "target/mapped_file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include "target/error.h"

/* All that are open.  The handler reads the list, on any thread, and each is there before its first
 * page is touched. */
static struct mapped_file *first_file;
static struct sigaction before;

static struct mapped_file *
file_at(const uint8_t *address)
{
    struct mapped_file *file = first_file;
    while (file && (address < file->bytes || address - file->bytes >= (ptrdiff_t)file->size))
        file = file->next;
    return file;
}

/* Zeroes for the page of ADDRESS; where the file ends before that, up to the end of the mapping,
 * for one signal instead of thousands. */
static bool
put_zeroes(struct mapped_file *file, const uint8_t *address)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t offset = (size_t)(address - file->bytes) / page * page, length = page;
    struct stat now;
    if (fstat(file->descriptor, &now) == 0 && (uintmax_t)now.st_size <= offset)
        length = file->size - offset;
    file->lost = 1;
    return mmap((void *)(file->bytes + offset), length, PROT_READ,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED;
}

/* What it calls is no more than system calls, which may be made here.  A signal that is not ours,
 * or that we cannot help, comes again, when the handler is the one from before. */
static void
take_signal(G_GNUC_UNUSED int number, siginfo_t *information, G_GNUC_UNUSED void *context)
{
    int saved = errno;
    struct mapped_file *file = information->si_code > 0 ? file_at(information->si_addr) : NULL;
    if (!file || !put_zeroes(file, information->si_addr)) {
        sigaction(SIGBUS, &before, NULL);
        if (information->si_code <= 0) /* sent by a process: it does not come by itself */
            raise(SIGBUS);
    }
    errno = saved;
}

static bool
handler_is_ours(void)
{
    struct sigaction now;
    return sigaction(SIGBUS, NULL, &now) == 0 && now.sa_flags & SA_SIGINFO &&
           now.sa_sigaction == take_signal;
}

static void
watch(struct mapped_file *file)
{
    struct sigaction action = {.sa_sigaction = take_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    file->next = first_file;
    first_file = file;
    if (!handler_is_ours())
        sigaction(SIGBUS, &action, &before);
}

static void
unwatch(const struct mapped_file *file)
{
    struct mapped_file **place = &first_file;
    while (*place != file)
        place = &(*place)->next;
    *place = file->next;
    if (!first_file && handler_is_ours())
        sigaction(SIGBUS, &before, NULL);
}

static bool
fail(GError **error, const char *path, const char *reason)
{
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "%s: %s", path, reason);
    return false;
}

static bool
map(struct mapped_file *file, const char *path, GError **error)
{
    struct stat *status = &file->at_first;
    if (fstat(file->descriptor, status) != 0)
        return fail(error, path, g_strerror(errno));
    if (!S_ISREG(status->st_mode))
        return fail(error, path, "not a regular file, name a core file");
    if (status->st_size == 0)
        return fail(error, path,
                    "the file is empty: was the disk full, or the limit of core files"
                    " (ulimit -c) reached?");
    if ((uintmax_t)status->st_size > SIZE_MAX)
        return fail(error, path, "too large for this machine's address space");

    void *bytes = mmap(NULL, (size_t)status->st_size, PROT_READ, MAP_PRIVATE, file->descriptor, 0);
    if (bytes == MAP_FAILED)
        return fail(error, path, g_strerror(errno));
    file->bytes = bytes;
    file->size = (size_t)status->st_size;
    return true;
}

bool
mapped_file_open(struct mapped_file *file, const char *path, GError **error)
{
    *file = (struct mapped_file){.descriptor = -1};
    /* O_NONBLOCK: to open a FIFO would wait for a writer. */
    file->descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file->descriptor < 0)
        return fail(error, path, g_strerror(errno));
    if (map(file, path, error)) {
        watch(file);
        return true;
    }
    close(file->descriptor);
    file->descriptor = -1;
    return false;
}

void
mapped_file_close(struct mapped_file *file)
{
    if (!file->bytes)
        return;
    munmap((void *)file->bytes, file->size);
    unwatch(file);
    close(file->descriptor);
    *file = (struct mapped_file){.descriptor = -1};
}

bool
mapped_file_has_changed(const struct mapped_file *file)
{
    const struct stat *then = &file->at_first;
    struct stat now;
    return file->lost || fstat(file->descriptor, &now) != 0 || now.st_size != then->st_size ||
           now.st_mtim.tv_sec != then->st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != then->st_mtim.tv_nsec;
}
