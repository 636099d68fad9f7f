/* The memory of a live process: a child that holds still. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "target/error.h"
#include "target/memory.h"
#include "target/process.h"

enum { PAGES = 8, HOLE = 5 };

/* PAGES pages, in which each word holds its address, but for one that is not mapped. */
static uint8_t *
map_pattern(void)
{
    uint8_t *bytes =
        mmap(NULL, PAGES * MEMORY_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    cr_assert(bytes != MAP_FAILED);
    for (size_t offset = 0; offset < PAGES * MEMORY_PAGE; offset += sizeof(uint64_t)) {
        uint64_t word = (uint64_t)(uintptr_t)(bytes + offset);
        memcpy(bytes + offset, &word, sizeof word);
    }
    cr_assert(eq(int, munmap(bytes + HOLE * MEMORY_PAGE, MEMORY_PAGE), 0));
    return bytes;
}

/* A child that has this process's memory, and waits for end_child; not for ever, as a failed
 * assertion leaves it behind. */
static pid_t
fork_child(void)
{
    pid_t child = fork();

    cr_assert(ge(int, child, 0));
    if (child == 0) {
        signal(SIGALRM, SIG_DFL);
        alarm(30);
        pause();
        _exit(0);
    }
    return child;
}

static void
end_child(pid_t child)
{
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
}

static struct memory *
open_memory(pid_t pid)
{
    struct byte_format format = {sizeof(void *), G_BYTE_ORDER == G_BIG_ENDIAN};
    struct memory *memory = memory_new(format);
    struct memory_backend backend;
    GError *error = NULL;

    cr_assert(process_backend_open(pid, &backend, &error), "%s", error ? error->message : "?");
    cr_assert(error == NULL);
    memory_set_fallback(memory, &backend);
    return memory;
}

static void
check_pattern(struct memory *memory, uint64_t start)
{
    struct reader reader;

    reader_init(&reader, memory);
    for (uint64_t offset = 0; offset < PAGES * MEMORY_PAGE; offset += 1024) {
        uint64_t word = 0;
        bool hole = offset / MEMORY_PAGE == HOLE;
        cr_assert(eq(int, reader_unsigned(&reader, start + offset, 8, &word), !hole));
        cr_assert(eq(u64, word, hole ? 0 : start + offset));
    }
    cr_assert(reader_span(&reader, start, HOLE * MEMORY_PAGE) != NULL);
    cr_assert(reader_span(&reader, start, HOLE * MEMORY_PAGE + 1) == NULL);
    cr_assert(reader_span(&reader, 0, 8) == NULL);
    cr_assert(reader_span(&reader, UINT64_MAX - 15, 8) == NULL);
}

Test(process, is_read_around_holes)
{
    uint8_t *pattern = map_pattern();
    pid_t child = fork_child();

    /* From now on only the child has it. */
    munmap(pattern, PAGES * MEMORY_PAGE);
    struct memory *memory = open_memory(child);
    check_pattern(memory, (uint64_t)(uintptr_t)pattern);
    memory_free(memory);
    end_child(child);
}

Test(process, answers_what_was_read_before_a_hole)
{
    uint8_t *pattern = map_pattern();
    uint64_t start = (uint64_t)(uintptr_t)pattern;
    struct memory_backend backend;
    static uint8_t buffer[PAGES * MEMORY_PAGE];

    cr_assert(process_backend_open(getpid(), &backend, NULL));
    cr_assert(strstr(backend.name, "process ") == backend.name);
    size_t got = backend.read(backend.context, start, buffer, sizeof buffer);
    cr_assert(eq(sz, got, HOLE * MEMORY_PAGE));
    cr_assert(memcmp(buffer, pattern, got) == 0);
    got = backend.read(backend.context, start + HOLE * MEMORY_PAGE, buffer, sizeof buffer);
    cr_assert(eq(sz, got, 0));
    backend.close(backend.context);
}

/* Has process_vm_readv answer ENOSYS, as some sandboxes do. */
static void
forbid_process_vm_readv(void)
{
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_process_vm_readv, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {G_N_ELEMENTS(filter), filter};

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        cr_skip_test("no seccomp here: %s", g_strerror(errno));
}

Test(process, is_read_through_its_file_where_process_vm_readv_is_refused)
{
    uint8_t *pattern = map_pattern();
    pid_t child = fork_child();

    munmap(pattern, PAGES * MEMORY_PAGE);
    forbid_process_vm_readv();
    struct memory *memory = open_memory(child);
    check_pattern(memory, (uint64_t)(uintptr_t)pattern);
    memory_free(memory);
    end_child(child);
}

Test(process, that_ends_under_the_reader_leaves_missing_pages)
{
    uint8_t *pattern = map_pattern();
    pid_t child = fork_child();
    struct memory *memory = open_memory(child);
    struct reader reader;

    end_child(child);
    reader_init(&reader, memory);
    cr_assert(reader_span(&reader, (uint64_t)(uintptr_t)pattern, 8) == NULL);
    memory_free(memory);
}

static void
assert_refused(int pid, const char *reason)
{
    struct memory_backend backend = {.name = "untouched"};
    GError *error = NULL;
    char *number = g_strdup_printf("%d", pid);

    cr_assert_not(process_backend_open(pid, &backend, &error));
    cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_UNUSABLE));
    cr_assert(strstr(error->message, number) != NULL, "%s", error->message);
    cr_assert(strstr(error->message, reason) != NULL, "%s", error->message);
    cr_assert(eq(str, (char *)backend.name, "untouched"));
    g_error_free(error);
    g_free(number);
}

Test(process, numbers_that_are_none_are_refused)
{
    assert_refused(0, "no process number");
    assert_refused(-1, "no process number");
}

Test(process, that_is_gone_is_refused)
{
    pid_t child = fork_child();

    end_child(child);
    assert_refused(child, "does not exist");
}

Test(process, that_has_ended_but_was_not_waited_for_is_refused)
{
    pid_t child = fork();

    if (child == 0)
        _exit(0);
    siginfo_t information;
    cr_assert(eq(int, waitid(P_PID, (id_t)child, &information, WEXITED | WNOWAIT), 0));
    assert_refused(child, "has ended");
    waitpid(child, NULL, 0);
}

Test(process, of_another_user_is_refused)
{
    const uid_t nobody = 65534;
    struct memory_backend backend;
    GError *error = NULL;

    if (getuid() != 0)
        cr_skip_test("only root can become someone else");
    pid_t child = fork_child();
    cr_assert(eq(int, setresuid(nobody, nobody, 0), 0));
    bool opened = process_backend_open(child, &backend, &error);
    cr_assert(eq(int, setresuid(0, 0, 0), 0));
    end_child(child);
    cr_assert_not(opened);
    cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_UNUSABLE));
    cr_assert(strstr(error->message, "be its user or root") != NULL, "%s", error->message);
    g_error_free(error);
}
