#include "target/process.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/uio.h>
#include <unistd.h>

#include "target/error.h"

struct process {
    int pid;
    int memory_file; /* /proc/PID/mem, where process_vm_readv is refused; else -1 */
    char name[32];
};

static size_t
read_vm(void *context, uint64_t address, void *buffer, size_t length)
{
    const struct process *process = context;
    struct iovec here = {.iov_base = buffer, .iov_len = length};
    struct iovec there = {.iov_base = (void *)(uintptr_t)address, .iov_len = length};

    if (address > UINTPTR_MAX)
        return 0;
    ssize_t got = process_vm_readv(process->pid, &here, 1, &there, 1, 0);
    return got > 0 ? (size_t)got : 0;
}

static size_t
read_file(void *context, uint64_t address, void *buffer, size_t length)
{
    const struct process *process = context;
    size_t got = 0;

    while (got < length) {
        uint64_t offset = address + got;
        if (offset < address || offset > INT64_MAX)
            break;
        ssize_t piece =
            pread(process->memory_file, (uint8_t *)buffer + got, length - got, (off_t)offset);
        if (piece < 0 && errno == EINTR)
            continue;
        if (piece <= 0)
            break;
        got += (size_t)piece;
    }
    return got;
}

static void
process_close(void *context)
{
    struct process *process = context;

    if (process->memory_file >= 0)
        close(process->memory_file);
    g_free(process);
}

/* The address of some byte of process PID that can surely be read if any can: the start of its
 * first readable mapping.  False with errno set; 0 stands for no such mapping. */
static bool
find_probe(int pid, uint64_t *address)
{
    char path[32];
    char line[PATH_MAX + 256];
    bool found = false;

    snprintf(path, sizeof path, "/proc/%d/maps", pid);
    FILE *maps = fopen(path, "re");
    if (!maps)
        return false;
    errno = 0;
    while (!found && fgets(line, sizeof line, maps)) {
        char readable;
        found = sscanf(line, "%" G_GINT64_MODIFIER "x-%*x %c", address, &readable) == 2 &&
                readable == 'r';
    }
    int saved = errno;
    fclose(maps);
    errno = saved;
    return found;
}

bool
process_is_there(int pid)
{
    uint64_t probe;
    return pid > 0 && find_probe(pid, &probe);
}

static bool
fail(GError **error, int pid, int reason)
{
    switch (reason) {
    case ENOENT:
    case ESRCH:
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "process %d does not exist: check its number", pid);
        break;
    case 0:
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "process %d has no memory to read: it has ended, or is a thread of the kernel",
                    pid);
        break;
    default:
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "process %d cannot be read (%s): be its user or root, and see"
                    " /proc/sys/kernel/yama/ptrace_scope",
                    pid, g_strerror(reason));
    }
    return false;
}

/* Finds a way to read the process, best first. */
static bool
choose_read(struct process *process, uint64_t probe, struct memory_backend *backend)
{
    char path[32];
    uint8_t byte;

    backend->read = read_vm;
    if (read_vm(process, probe, &byte, 1) == 1)
        return true;

    snprintf(path, sizeof path, "/proc/%d/mem", process->pid);
    process->memory_file = open(path, O_RDONLY | O_CLOEXEC);
    backend->read = read_file;
    return process->memory_file >= 0 && read_file(process, probe, &byte, 1) == 1;
}

bool
process_backend_open(int pid, struct memory_backend *backend, GError **error)
{
    uint64_t probe;

    if (pid <= 0) {
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "%d is no process number", pid);
        return false;
    }
    if (!find_probe(pid, &probe))
        return fail(error, pid, errno);

    struct process *process = g_new0(struct process, 1);
    struct memory_backend opened = {.close = process_close, .context = process, .any_thread = true};
    process->pid = pid;
    process->memory_file = -1;
    snprintf(process->name, sizeof process->name, "process %d", pid);
    opened.name = process->name;
    errno = 0;
    if (!choose_read(process, probe, &opened)) {
        int reason = errno ? errno : EIO;
        process_close(process);
        return fail(error, pid, reason);
    }
    *backend = opened;
    return true;
}
