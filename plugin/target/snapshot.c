#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memfd_create, F_ADD_SEALS */
#endif
#include "target/snapshot.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "target/core_writer.h"
#include "target/mappings.h"
#include "target/pages.h"
#include "target/process.h"
#include "target/process_notes.h"
#include "target/room.h"
#include "target/threads.h"

enum {
    PIECE = 1 << 20, /* is read at once */
    /* What lies between two runs of pages that are so near belongs to the same segment: an array
     * may reach over pages that were never used. */
    NEAR = 256 << 10,
    SMALL_SHARED = 64 << 20, /* shared memory up to this size is copied whole */
    INDEX_SHARE = 3,         /* the index of a heap takes up to a third of its bytes */
    HEADERS_BESIDE = 8,      /* those of the file, of notes, and what is between for alignment */
};

/* A piece of memory to be copied to an offset of the file. */
struct piece {
    uint64_t start, offset;
    size_t length;
};

/* What is being copied. */
struct copying {
    const struct snapshot_request *request;
    struct memory_backend process;
    struct pages pages;
    GArray *segments; /* struct core_segment */
    GArray *pieces;   /* struct piece */
    uint64_t total;   /* bytes of the pieces */
    uint64_t end;     /* of the file, so far */
    int file;
    guint next;   /* piece that nobody has taken yet */
    gint stop;    /* the budget ran out, or a write failed */
    gint failure; /* errno of a write that failed */
    guint64 done;
    GMutex lock;  /* of what follows */
    GArray *lost; /* struct page_run: could not be read */
};

/* ---- what is to be copied -------------------------------------------------------------------- */

/* Is the file of MAPPING still what it was mapped from?  The numbers of devices are not compared:
 * some file systems (btrfs, overlays) tell another one here than there. */
static bool
has_its_file(const struct mapping *mapping)
{
    struct stat status;
    return mapping->file && *mapping->file == '/' && stat(mapping->file, &status) == 0 &&
           S_ISREG(status.st_mode) && status.st_ino == mapping->inode;
}

/* Which pages of MAPPING does nothing else have? */
static enum pages_wanted
wanted_of(const struct mapping *mapping)
{
    bool in_file = mapping->inode && has_its_file(mapping);
    bool of_kernel = mapping->file && g_str_has_prefix(mapping->file, "[vvar"); /* vdso(7) */
    if (!mapping->readable || of_kernel || (mapping->shared && in_file))
        return PAGES_NONE;
    if (mapping->shared)
        return mapping->end - mapping->start <= SMALL_SHARED ? PAGES_ALL : PAGES_THERE;
    return in_file ? PAGES_OWN : mapping->inode ? PAGES_ALL : PAGES_THERE;
}

static void
add_pieces(struct copying *copying, struct page_run run, uint64_t offset)
{
    copying->total += run.end - run.start;
    while (run.start < run.end) {
        struct piece piece = {run.start, offset, (size_t)MIN(run.end - run.start, PIECE)};
        g_array_append_val(copying->pieces, piece);
        run.start += piece.length;
        offset += piece.length;
    }
}

static void
add_segment(struct copying *copying, struct page_run run, bool copied, uint32_t flags)
{
    uint64_t size = run.end - run.start;
    struct core_segment segment = {run.start, size, copying->end, copied ? size : 0, flags};
    if (size)
        g_array_append_val(copying->segments, segment);
    copying->end += segment.file_size;
}

/* Runs of RUNS from number I on that are near each other, as one; I becomes the next after. */
static struct page_run
join_near(const GArray *runs, guint *i)
{
    struct page_run joined = g_array_index(runs, struct page_run, *i);
    while (++*i < runs->len) {
        const struct page_run *next = &g_array_index(runs, struct page_run, *i);
        if (next->start > joined.end && next->start - joined.end >= NEAR)
            break;
        joined.end = MAX(joined.end, next->end);
    }
    return joined;
}

/* A segment for each group of runs of MAPPING, and one for what lies between: that is as it is in
 * the file, or was never used, which reads as zeros and is called read-only, as no search for
 * pointers is to go through it. */
static void
plan_segments(struct copying *copying, const struct mapping *mapping, const GArray *runs)
{
    uint32_t flags = (mapping->readable ? PF_R : 0) | (mapping->writable ? PF_W : 0) |
                     (mapping->executable ? PF_X : 0);
    uint32_t between = mapping->inode ? flags : flags & ~(uint32_t)PF_W;
    uint64_t at = mapping->start;
    for (guint i = 0; i < runs->len;) {
        guint first = i;
        struct page_run joined = join_near(runs, &i);
        add_segment(copying, (struct page_run){at, joined.start}, false, between);
        if (mapping->inode)
            add_pieces(copying, joined, copying->end);
        else /* nothing is read where no page is: that would make one */
            for (guint n = first; n < i; n++) {
                struct page_run run = g_array_index(runs, struct page_run, n);
                add_pieces(copying, run, copying->end + (run.start - joined.start));
            }
        add_segment(copying, joined, true, flags);
        at = joined.end;
    }
    add_segment(copying, (struct page_run){at, mapping->end}, false, between);
}

/* False when the budget ran out. */
static bool
plan(struct copying *copying, const GArray *mappings)
{
    copying->end = copying->pages.page_size; /* the headers have the first page */
    for (guint i = 0; i < mappings->len; i++) {
        const struct mapping *mapping = &g_array_index(mappings, struct mapping, i);
        enum pages_wanted wanted = wanted_of(mapping);
        g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(struct page_run));
        struct page_run head = {mapping->start, mapping->start + copying->pages.page_size};
        if (wanted == PAGES_OWN && mapping->offset == 0)
            g_array_append_val(runs, head); /* GDB looks for its build id there */
        if (!pages_find(&copying->pages, mapping->start, mapping->end, wanted, runs,
                        copying->request->budget))
            return false;
        plan_segments(copying, mapping, runs);
    }
    return true;
}

static bool fail(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

static bool
fail(GError **error, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_set_error_literal(error, PR_ERROR, PR_ERROR_UNUSABLE, text);
    return false;
}

/* Is there memory for the copy and for its index?  A file that is larger than a limit would end
 * this process by a signal; each page that cannot be read may make one more header. */
static bool
has_room(const struct copying *copying, const struct core_notes *notes, GError **error)
{
    uint64_t headers =
        copying->segments->len + copying->total / copying->pages.page_size + HEADERS_BESIDE;
    uint64_t wanted = copying->total + copying->total / INDEX_SHARE, room = room_available();
    struct rlimit limit;
    g_autofree char *copy = g_format_size(copying->total);
    if (wanted > room) {
        g_autofree char *both = g_format_size(wanted), *left = g_format_size(room);
        return fail(error,
                    "a copy of process %d takes %s of memory, %s with its index, and there are %s: "
                    "ask the process while it stands still, or write a core file to a disk with "
                    "`generate-core-file`",
                    copying->request->pid, copy, both, left);
    }
    if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY &&
        copying->end + notes->bytes->len + headers * sizeof(Elf64_Phdr) > limit.rlim_cur)
        return fail(error,
                    "a copy of process %d takes %s, which the limit of file sizes that this GDB "
                    "was started with does not allow: raise it with ulimit -f",
                    copying->request->pid, copy);
    return true;
}

/* ---- copying --------------------------------------------------------------------------------- */

static void
lose(struct copying *copying, uint64_t start, uint64_t end)
{
    struct page_run run = {start, end};
    g_mutex_lock(&copying->lock);
    g_array_append_val(copying->lost, run);
    g_mutex_unlock(&copying->lock);
}

/* Copies PIECE, but for its pages that cannot be read.  False when a write fails. */
static bool
copy_piece(struct copying *copying, const struct piece *piece, uint8_t *buffer)
{
    size_t page = (size_t)copying->pages.page_size, at = 0;
    while (at < piece->length) {
        size_t got = copying->process.read(copying->process.context, piece->start + at, buffer,
                                           piece->length - at);
        got -= got % page;
        if (!core_write_bytes(copying->file, buffer, got, piece->offset + at))
            return false;
        at += got;
        if (at == piece->length)
            break;
        lose(copying, piece->start + at, piece->start + at + page);
        at += page;
    }
    return true;
}

/* Only the thread that has the budget, number 0, may look at it. */
static void
copy_pieces(void *context, unsigned number)
{
    struct copying *copying = context;
    uint8_t *buffer = g_try_malloc(PIECE);
    guint n;
    while (buffer && !g_atomic_int_get(&copying->stop) &&
           (n = __atomic_fetch_add(&copying->next, 1, __ATOMIC_RELAXED)) < copying->pieces->len) {
        const struct piece *piece = &g_array_index(copying->pieces, struct piece, n);
        if (!copy_piece(copying, piece, buffer)) {
            g_atomic_int_set(&copying->failure, errno);
            g_atomic_int_set(&copying->stop, 1);
        }
        guint64 done = __atomic_add_fetch(&copying->done, piece->length, __ATOMIC_RELAXED);
        if (number == 0) {
            budget_progress(copying->request->budget, "copying the process", done, copying->total);
            if (budget_spent(copying->request->budget))
                g_atomic_int_set(&copying->stop, 1);
        }
    }
    g_free(buffer);
}

static bool
copy_all(struct copying *copying, GError **error)
{
    struct budget *budget = copying->request->budget;
    threads_run(MAX(budget->threads, 1), copy_pieces, copying);
    if (copying->failure)
        return fail(error, "the copy of process %d could not be kept (%s): there is not the memory",
                    copying->request->pid, g_strerror(copying->failure));
    if (copying->done < copying->total && !copying->stop)
        return fail(error, "there is no memory left to copy process %d with",
                    copying->request->pid);
    return !copying->stop;
}

/* ---- the core -------------------------------------------------------------------------------- */

static int
by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct page_run *)a)->start;
    uint64_t second = ((const struct page_run *)b)->start;
    return (first > second) - (first < second);
}

/* The part of SEGMENT from START to END. */
static void
add_part(GArray *segments, const struct core_segment *segment, uint64_t start, uint64_t end)
{
    struct core_segment part = *segment;
    uint64_t skipped = start - segment->start;
    part.start = start;
    part.size = end - start;
    part.offset += MIN(skipped, segment->file_size);
    part.file_size = segment->file_size ? part.size : 0;
    if (part.size)
        g_array_append_val(segments, part);
}

/* The segments without the pages that could not be read, whose number of bytes is returned. */
static uint64_t
leave_out_lost(struct copying *copying)
{
    GArray *segments = g_array_new(FALSE, FALSE, sizeof(struct core_segment));
    uint64_t bytes = 0;
    guint n = 0;
    g_array_sort(copying->lost, by_start);
    for (guint i = 0; i < copying->segments->len; i++) {
        const struct core_segment *segment =
            &g_array_index(copying->segments, struct core_segment, i);
        uint64_t at = segment->start, end = segment->start + segment->size;
        for (; n < copying->lost->len; n++) {
            const struct page_run *lost = &g_array_index(copying->lost, struct page_run, n);
            if (lost->start >= end)
                break;
            add_part(segments, segment, at, lost->start);
            bytes += lost->end - lost->start;
            at = lost->end;
        }
        add_part(segments, segment, at, end);
    }
    g_array_free(copying->segments, TRUE);
    copying->segments = segments;
    return bytes;
}

/* A file in memory, of the snapshot's name. */
static bool
make_file(struct copying *copying, struct snapshot *snapshot, GError **error)
{
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    g_autofree char *clock = g_date_time_format(now, "%H:%M:%S");
    g_autofree char *size = g_format_size(copying->total);
    snapshot->name = g_strdup_printf("snapshot of process %d taken at %s, %s",
                                     copying->request->pid, clock, size);
    snapshot->file = memfd_create(snapshot->name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (snapshot->file < 0 || ftruncate(snapshot->file, (off_t)copying->end) != 0)
        return fail(error, "no file for a copy of process %d can be had in memory: %s",
                    copying->request->pid, g_strerror(errno));
    snapshot->path = g_strdup_printf("/proc/self/fd/%d", snapshot->file);
    copying->file = snapshot->file;
    return true;
}

static bool
finish(struct copying *copying, const struct core_notes *notes, struct snapshot *snapshot,
       GError **error)
{
    unsigned machine;
    uint32_t machine_flags;
    snapshot->unreadable = leave_out_lost(copying);
    snapshot->copied = copying->total - snapshot->unreadable;
    if (!snapshot->copied || !process_machine(copying->request->pid, &machine, &machine_flags))
        return fail(error, "process %d cannot be copied: it has ended", copying->request->pid);
    if (!core_write(copying->file, copying->end, notes, copying->segments, machine, machine_flags))
        return fail(error, "the copy of process %d could not be kept (%s)", copying->request->pid,
                    g_strerror(errno));
    fcntl(copying->file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
    return true;
}

static bool
take(struct copying *copying, struct core_notes *notes, struct snapshot *snapshot, GError **error)
{
    const struct snapshot_request *request = copying->request;
    GArray *mappings = mappings_of_process(request->pid);
    bool taken = process_notes(notes, request->pid, request->threads, mappings, error) &&
                 plan(copying, mappings) && has_room(copying, notes, error) &&
                 make_file(copying, snapshot, error) && copy_all(copying, error) &&
                 finish(copying, notes, snapshot, error);
    g_array_free(mappings, TRUE);
    return taken;
}

bool
snapshot_take(const struct snapshot_request *request, struct snapshot *snapshot, GError **error)
{
    struct copying copying = {.request = request, .file = -1};
    struct core_notes notes;
    GError *failure = NULL;
    *snapshot = (struct snapshot){.file = -1};
    if (!process_backend_open(request->pid, &copying.process, error))
        return false;
    pages_open(&copying.pages, request->pid);
    core_notes_init(&notes, request->format.word_size);
    copying.segments = g_array_new(FALSE, FALSE, sizeof(struct core_segment));
    copying.pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));
    copying.lost = g_array_new(FALSE, FALSE, sizeof(struct page_run));
    g_mutex_init(&copying.lock);

    bool taken = take(&copying, &notes, snapshot, &failure);
    if (!taken && !failure)
        g_set_error(&failure, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
    if (failure)
        g_propagate_error(error, failure);

    g_mutex_clear(&copying.lock);
    g_array_free(copying.lost, TRUE);
    g_array_free(copying.pieces, TRUE);
    g_array_free(copying.segments, TRUE);
    core_notes_clear(&notes);
    pages_close(&copying.pages);
    copying.process.close(copying.process.context);
    if (!taken)
        snapshot_clear(snapshot);
    return taken;
}

void
snapshot_clear(struct snapshot *snapshot)
{
    if (snapshot->file >= 0)
        close(snapshot->file);
    g_free(snapshot->path);
    g_free(snapshot->name);
    *snapshot = (struct snapshot){.file = -1};
}

char *
snapshot_name(const char *path)
{
    static const char memory[] = "/memfd:", gone[] = " (deleted)";
    g_autofree char *target =
        g_str_has_prefix(path, "/proc/self/fd/") ? g_file_read_link(path, NULL) : NULL;
    if (!target || !g_str_has_prefix(target, memory))
        return NULL;
    if (g_str_has_suffix(target, gone))
        target[strlen(target) - strlen(gone)] = '\0';
    return g_strdup(target + strlen(memory));
}
