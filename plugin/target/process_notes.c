#include "target/process_notes.h"

#include <elf.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "target/error.h"
#include "target/mappings.h"

enum {
    MAX_REGISTERS = 1 << 14, /* bytes of a set */
    MAX_PROC = 1 << 16,      /* of a file of /proc: a process chooses how long its arguments are */
    MAX_FILES = 1 << 26      /* of what NT_FILE says */
};

/* The contents of /proc/PID/NAME, which may have zeros in it; empty if it cannot be read. */
static char *
read_proc(int pid, const char *name, size_t *length)
{
    g_autofree char *path = g_strdup_printf("/proc/%d/%s", pid, name);
    char *contents = g_malloc(MAX_PROC + 1);
    FILE *file = fopen(path, "rbe");
    *length = file ? fread(contents, 1, MAX_PROC, file) : 0;
    if (file)
        fclose(file);
    contents[*length] = '\0';
    return contents;
}

/* Has THREAD ended, and only waits for the others or for its parent? */
static bool
has_ended(int thread)
{
    size_t length;
    g_autofree char *status = read_proc(thread, "stat", &length);
    const char *end = strrchr(status, ')'); /* "4711 (python3) t ..." */
    return !end || !end[1] || strchr("ZX", end[2]);
}

static bool
read_registers(int thread, int set, void *registers, size_t *size)
{
    struct iovec vector = {registers, MAX_REGISTERS};
    if (ptrace(PTRACE_GETREGSET, thread, (void *)(intptr_t)set, &vector) != 0)
        return false;
    *size = vector.iov_len;
    return true;
}

/* The signal that THREAD is about to get; 0 if it was only stopped. */
static int
signal_of(int thread, siginfo_t *info)
{
    *info = (siginfo_t){0};
    if (ptrace(PTRACE_GETSIGINFO, thread, NULL, info) != 0 || info->si_signo == SIGSTOP ||
        info->si_signo == SIGTRAP || info->si_signo == SIGINT)
        return 0;
    return info->si_signo;
}

static bool
add_thread(struct core_notes *notes, int pid, int thread, GError **error)
{
    g_autofree guint8 *registers = g_malloc(MAX_REGISTERS);
    siginfo_t info;
    int signal = signal_of(thread, &info);
    size_t size;
    if (!read_registers(thread, NT_PRSTATUS, registers, &size)) {
        if (has_ended(thread))
            return true;
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                    "thread %d of process %d does not stand still: stop all of its threads, in "
                    "non-stop mode with `interrupt -a`, then ask again",
                    thread, pid);
        return false;
    }
    core_notes_add_thread(notes, thread, signal, registers, size);
    if (signal && notes->word_size == sizeof(void *))
        core_notes_add(notes, NT_SIGINFO, &info, sizeof info);
    if (read_registers(thread, NT_PRFPREG, registers, &size))
        core_notes_add(notes, NT_PRFPREG, registers, size);
    return true;
}

static void
add_process(struct core_notes *notes, int pid)
{
    size_t length;
    g_autofree char *name = read_proc(pid, "comm", &length);
    g_autofree char *command_line = read_proc(pid, "cmdline", &length);
    for (size_t i = 0; i + 1 < length; i++)
        if (!command_line[i])
            command_line[i] = ' ';
    core_notes_add_process(notes, pid, g_strchomp(name), command_line);
    g_autofree char *vector = read_proc(pid, "auxv", &length);
    core_notes_add(notes, NT_AUXV, vector, length);
}

/* GDB opens what is named here, which is not to be done to a device. */
static bool
is_regular(const struct mapping *mapping)
{
    struct stat status;
    return mapping->inode && *mapping->file == '/' &&
           (stat(mapping->file, &status) == 0 ? S_ISREG(status.st_mode)
                                              : g_str_has_suffix(mapping->file, " (deleted)"));
}

static void
add_files(struct core_notes *notes, const GArray *mappings)
{
    g_autoptr(GByteArray) contents = g_byte_array_new();
    g_autoptr(GByteArray) names = g_byte_array_new();
    g_autoptr(GByteArray) ranges = g_byte_array_new();
    unsigned word = notes->word_size;
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE), count = 0;
    for (guint i = 0; i < mappings->len && ranges->len + names->len < MAX_FILES; i++) {
        const struct mapping *mapping = &g_array_index(mappings, struct mapping, i);
        if (!mapping->file || !is_regular(mapping))
            continue;
        core_note_number(ranges, mapping->start, word);
        core_note_number(ranges, mapping->end, word);
        core_note_number(ranges, mapping->offset / page, word);
        g_byte_array_append(names, (const guint8 *)mapping->file, (guint)strlen(mapping->file) + 1);
        count++;
    }
    core_note_number(contents, count, word);
    core_note_number(contents, page, word);
    g_byte_array_append(contents, ranges->data, ranges->len);
    g_byte_array_append(contents, names->data, names->len);
    core_notes_add(notes, NT_FILE, contents->data, contents->len);
}

/* Which of THREADS is about to get a signal; 0 if none is. */
static guint
find_signalled(const GArray *threads)
{
    siginfo_t info;
    for (guint i = 0; i < threads->len; i++)
        if (signal_of(g_array_index(threads, int, i), &info))
            return i;
    return 0;
}

bool
process_notes(struct core_notes *notes, int pid, const GArray *threads, const GArray *mappings,
              GError **error)
{
    guint first = find_signalled(threads);
    if (threads->len && !add_thread(notes, pid, g_array_index(threads, int, first), error))
        return false;
    add_process(notes, pid);
    for (guint i = 0; i < threads->len; i++)
        if (i != first && !add_thread(notes, pid, g_array_index(threads, int, i), error))
            return false;
    add_files(notes, mappings);
    return true;
}

bool
process_machine(int pid, unsigned *machine, uint32_t *flags)
{
    g_autofree char *path = g_strdup_printf("/proc/%d/exe", pid);
    union {
        Elf64_Ehdr wide;
        Elf32_Ehdr narrow;
    } header;
    FILE *program = fopen(path, "rbe");
    size_t count = program ? fread(&header, sizeof header, 1, program) : 0;
    if (program)
        fclose(program);
    if (count != 1 || memcmp(header.wide.e_ident, ELFMAG, SELFMAG) != 0)
        return false;
    bool is_wide = header.wide.e_ident[EI_CLASS] == ELFCLASS64;
    *machine = is_wide ? header.wide.e_machine : header.narrow.e_machine;
    *flags = is_wide ? header.wide.e_flags : header.narrow.e_flags;
    return true;
}
