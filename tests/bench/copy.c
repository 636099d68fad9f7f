/* How long a plain copy of a process's memory takes: the floor for the time that it stands still.
 *
 * Stops the process, copies all of its private memory that may be read and written, a mapping at a
 * time, and lets it go: "BYTES SECONDS".
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <time.h>

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static size_t
copy(int pid, uint64_t start, size_t size)
{
    uint8_t *copy = mmap(NULL, size, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    size_t done = 0;
    while (copy != MAP_FAILED && done < size) {
        struct iovec here = {copy + done, size - done};
        struct iovec there = {(void *)(uintptr_t)(start + done), size - done};
        ssize_t got = process_vm_readv(pid, &here, 1, &there, 1, 0);
        if (got <= 0)
            break;
        done += (size_t)got;
    }
    return done;
}

int
main(int argc, char **argv)
{
    int pid = argc == 2 ? atoi(argv[1]) : 0;
    char path[32], line[4096], permissions[5];
    snprintf(path, sizeof path, "/proc/%d/maps", pid);
    FILE *maps = pid > 0 ? fopen(path, "re") : NULL;
    if (!maps || kill(pid, SIGSTOP) != 0) {
        fprintf(stderr, "usage: copy PID\n");
        return EXIT_FAILURE;
    }
    double started = now();
    unsigned long long start, end, bytes = 0;
    while (fgets(line, sizeof line, maps))
        if (sscanf(line, "%llx-%llx %4s", &start, &end, permissions) == 3 &&
            strcmp(permissions, "rw-p") == 0)
            bytes += copy(pid, start, (size_t)(end - start));
    double seconds = now() - started;
    kill(pid, SIGCONT);
    fclose(maps);
    printf("%llu %.6f\n", bytes, seconds);
    return EXIT_SUCCESS;
}
