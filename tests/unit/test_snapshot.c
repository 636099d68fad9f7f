/* A snapshot of a child that stands still, and the core files that are written of one. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <elf.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "target/core_file.h"
#include "target/core_writer.h"
#include "target/mappings.h"
#include "target/pages.h"
#include "target/process_notes.h"
#include "target/snapshot.h"

enum { ROOM = 1 << 30, USED = 1 << 29 /* offset of the one page that is used */ };

static const struct byte_format ours = {sizeof(void *), G_BYTE_ORDER == G_BIG_ENDIAN};

/* A child with this process's memory, stopped and traced; it ends with this process. */
static pid_t
stopped_child(void)
{
    pid_t child = fork();
    cr_assert(ge(int, child, 0));
    if (child == 0) {
        ptrace(PTRACE_TRACEME, 0, NULL, NULL);
        alarm(30);
        raise(SIGSTOP);
        _exit(0);
    }
    cr_assert(eq(int, waitpid(child, NULL, 0), child));
    return child;
}

static void
end_child(pid_t child)
{
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
}

static uint8_t *
map_room(void)
{
    uint8_t *room = mmap(NULL, ROOM, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    cr_assert(room != MAP_FAILED);
    memcpy(room + USED, "used", sizeof "used");
    return room;
}

static bool
take(pid_t child, struct snapshot *snapshot, struct budget *budget, GError **error)
{
    g_autoptr(GArray) threads = g_array_new(FALSE, FALSE, sizeof(int));
    g_array_append_val(threads, child);
    struct snapshot_request request = {child, ours, threads, budget};
    return snapshot_take(&request, snapshot, error);
}

Test(snapshot, has_the_memory_that_was_used)
{
    uint8_t *room = map_room();
    uint64_t used = (uint64_t)(uintptr_t)room + USED;
    pid_t child = stopped_child();
    struct snapshot snapshot;
    struct reader reader;
    struct budget budget = {.threads = 2};
    char text[8];

    memcpy(room + USED, "other", sizeof "other"); /* here, not in the child */
    cr_assert(take(child, &snapshot, &budget, NULL));
    end_child(child);
    cr_assert(lt(u64, snapshot.copied, ROOM / 4));
    struct core_file *core = core_file_open(snapshot.path, NULL);
    cr_assert(core != NULL);
    struct memory *memory = memory_new(core_file_format(core));
    core_file_add_segments(core, memory);
    reader_init(&reader, memory);
    cr_assert(eq(long, reader_string(&reader, used, text, sizeof text), 4));
    cr_assert(eq(str, text, "used"));
    /* The rest is mapped, and not searched. */
    cr_assert(reader_span(&reader, (uint64_t)(uintptr_t)room, 8) == NULL);
    GArray *mappings = mappings_of_core(core);
    const struct mapping *unused = mappings_find(mappings, (uint64_t)(uintptr_t)room);
    cr_assert(unused != NULL && !unused->writable);
    g_array_free(mappings, TRUE);
    memory_free(memory);
    core_file_close(core);
    snapshot_clear(&snapshot);
}

Test(snapshot, is_named_and_goes)
{
    pid_t child = stopped_child();
    struct snapshot snapshot;
    struct budget budget = {.threads = 1};
    cr_assert(take(child, &snapshot, &budget, NULL));
    end_child(child);
    g_autofree char *begin = g_strdup_printf("snapshot of process %d taken at ", (int)child);
    g_autofree char *path = g_strdup(snapshot.path);
    g_autofree char *name = snapshot_name(path);
    cr_assert(eq(str, name, snapshot.name));
    cr_assert(g_str_has_prefix(name, begin));
    snapshot_clear(&snapshot);
    cr_assert(snapshot_name(path) == NULL);
    cr_assert(snapshot_name("/proc/self/fd/0") == NULL);
    cr_assert(snapshot_name("/tmp/core") == NULL);
}

Test(snapshot, of_a_running_process_is_refused)
{
    pid_t child = stopped_child();
    struct snapshot snapshot;
    struct budget budget = {0};
    g_autoptr(GError) error = NULL;
    ptrace(PTRACE_DETACH, child, NULL, (void *)(intptr_t)SIGSTOP); /* it is traced no more */
    cr_assert_not(take(child, &snapshot, &budget, &error));
    end_child(child);
    cr_assert(strstr(error->message, "does not stand still") != NULL, "%s", error->message);
    cr_assert(eq(int, snapshot.file, -1));
}

static bool
yes(G_GNUC_UNUSED void *context)
{
    return true;
}

Test(snapshot, can_be_interrupted)
{
    pid_t child = stopped_child();
    struct snapshot snapshot;
    struct budget budget = {.interrupted = yes, .threads = 2};
    g_autoptr(GError) error = NULL;
    cr_assert_not(take(child, &snapshot, &budget, &error));
    end_child(child);
    cr_assert(eq(int, error->code, PR_ERROR_INTERRUPTED));
}

Test(snapshot, pages_are_told_apart)
{
    uint8_t *room = map_room();
    uint64_t start = (uint64_t)(uintptr_t)room;
    g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(struct page_run));
    struct budget budget = {0};
    struct pages pages;
    madvise(room, ROOM, MADV_NOHUGEPAGE);
    pages_open(&pages, getpid());
    cr_assert(pages_find(&pages, start, start + ROOM, PAGES_OWN, runs, &budget));
    cr_assert(eq(u32, runs->len, 1));
    cr_assert(eq(u64, g_array_index(runs, struct page_run, 0).start, start + USED));
    cr_assert(eq(u64, g_array_index(runs, struct page_run, 0).end, start + USED + pages.page_size));
    pages_close(&pages);
    g_array_set_size(runs, 0); /* where nobody tells, all may be there */
    cr_assert(pages_find(&pages, start, start + ROOM, PAGES_THERE, runs, &budget));
    cr_assert(eq(u64, g_array_index(runs, struct page_run, 0).end, start + ROOM));
}

/* A core of COUNT segments of a byte each, of which the first is in the file. */
static struct core_file *
write_core(unsigned count, unsigned word_size)
{
    g_autoptr(GArray) segments = g_array_new(FALSE, FALSE, sizeof(struct core_segment));
    struct core_notes notes;
    int file = memfd_create("core", 0);
    g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", file);
    for (unsigned i = 0; i < count; i++) {
        struct core_segment segment = {0x1000 + 16 * i, 1, CORE_HEADER_SIZE, i == 0, PF_R | PF_W};
        g_array_append_val(segments, segment);
    }
    core_notes_init(&notes, word_size);
    core_notes_add_thread(&notes, 4712, SIGSEGV, "registers", 10);
    cr_assert(eq(sz, (size_t)pwrite(file, "x", 1, CORE_HEADER_SIZE), 1));
    cr_assert(core_write(file, CORE_HEADER_SIZE + 1, &notes, segments, EM_X86_64, 0));
    struct core_file *core = core_file_open(path, NULL);
    core_notes_clear(&notes);
    close(file);
    return core;
}

static unsigned
segment_count(const struct core_file *core)
{
    uint64_t start, end;
    bool writable;
    unsigned count = 0;
    while (core_file_segment(core, count, &start, &end, &writable))
        count++;
    return count;
}

Test(snapshot, core_is_read_again)
{
    const uint8_t *note;
    size_t size;
    for (unsigned word_size = 4; word_size <= 8; word_size += 4) {
        struct core_file *core = write_core(3, word_size);
        cr_assert(core != NULL);
        cr_assert(eq(u32, core_file_format(core).word_size, word_size));
        cr_assert(eq(u32, segment_count(core), 3));
        cr_assert(core_file_note(core, NT_PRSTATUS, &note, &size));
        /* <linux/elfcore.h>: registers lie behind 12 + 2 bytes, 2 words, 4 ids, 8 words */
        cr_assert(eq(str, (char *)note + (word_size == 8 ? 112 : 72), "registers"));
        core_file_close(core);
    }
}

Test(snapshot, core_has_more_segments_than_its_header_counts)
{
    struct core_file *core = write_core(70000, 8);
    cr_assert(core != NULL);
    cr_assert(eq(u32, segment_count(core), 70000));
    core_file_close(core);
}

/* The process stands still meanwhile: to ask for each page of so much takes a minute. */
Test(snapshot, of_a_process_that_reserved_much, .timeout = 60)
{
    const size_t reserved = (size_t)1 << 43, far = (size_t)1 << 42;
    uint8_t *room = mmap(NULL, reserved, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    struct snapshot snapshot;
    struct budget budget = {.threads = 1};
    struct reader reader;
    uint64_t word;
    if (room == MAP_FAILED)
        return; /* this system gives no more than it has */
    memcpy(room + far, "far", sizeof "far");
    pid_t child = stopped_child();
    cr_assert(take(child, &snapshot, &budget, NULL));
    end_child(child);
    struct core_file *core = core_file_open(snapshot.path, NULL);
    struct memory *memory = memory_new(core_file_format(core));
    core_file_add_segments(core, memory);
    reader_init(&reader, memory);
    cr_assert(reader_unsigned(&reader, (uint64_t)(uintptr_t)room + far, 4, &word));
    cr_assert_not(reader_unsigned(&reader, (uint64_t)(uintptr_t)room + far / 2, 4, &word));
    memory_free(memory);
    core_file_close(core);
    snapshot_clear(&snapshot);
    munmap(room, reserved);
}

/* A note cannot be larger than 4 GiB, nor the array that it is made in. */
Test(snapshot, names_so_many_files)
{
    enum { MAPPINGS = 20000, SLASHES = 4000, MOST = (1 << 26) + (1 << 16) };
    g_autofree char *slashes = g_strnfill(SLASHES, '/');
    g_autofree char *path = g_strconcat(slashes, "bin/sh", NULL);
    g_autoptr(GArray) threads = g_array_new(FALSE, FALSE, sizeof(int));
    GArray *mappings = mappings_new();
    struct core_notes notes;
    core_notes_init(&notes, sizeof(void *));
    for (unsigned i = 0; i < MAPPINGS; i++) {
        struct mapping mapping = {.start = i, .end = i + 1, .file = g_strdup(path), .inode = 1};
        g_array_append_val(mappings, mapping);
    }
    cr_assert(process_notes(&notes, getpid(), threads, mappings, NULL));
    cr_assert(gt(uint, notes.bytes->len, MOST / 2));
    cr_assert(lt(uint, notes.bytes->len, MOST));
    g_array_free(mappings, TRUE);
    core_notes_clear(&notes);
}
