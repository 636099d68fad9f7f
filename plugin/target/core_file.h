/* An ELF core file, mapped.
 *
 * The file is mapped (target/mapped_file.h): opening a core of many gigabytes reads nothing.  Its
 * PT_LOAD segments become segments of a `struct memory`; parts that the file does not hold
 * (p_filesz < p_memsz, a file that was cut short) are left to the memory's fallback.
 * Nothing in the headers is believed: every offset and size is checked against the file.
 * Sources: ELF gABI; core(5); elf(5) for PN_XNUM.
 */
#ifndef PY_REFERRERS_TARGET_CORE_FILE_H
#define PY_REFERRERS_TARGET_CORE_FILE_H

#include "target/memory.h"

struct core_file;

/* Opens PATH.  NULL with PR_ERROR_UNUSABLE for a file that cannot be read, is no ELF core, or holds
 * not one segment's bytes; the sentence names the file and says which. */
struct core_file *core_file_open(const char *path, GError **error);
void core_file_close(struct core_file *core);

struct byte_format core_file_format(const struct core_file *core);

/* Adds every segment that the file holds to MEMORY.  The core must outlive the memory. */
void core_file_add_segments(const struct core_file *core, struct memory *memory);

/* The addresses of the Nth PT_LOAD, as the process had them, whatever the file holds of it; false
 * past the last. */
bool core_file_segment(const struct core_file *core, size_t n, uint64_t *start, uint64_t *end,
                       bool *writable);

/* How many of LENGTH bytes at ADDRESS come before memory that is lost: that the process could
 * write, and whose contents are in no file, because the core was cut short or left them out.  GDB
 * reads zeros there. */
uint64_t core_file_known(const struct core_file *core, uint64_t address, uint64_t length);

/* A backend that asks another for everything but what was lost. */
struct core_guard {
    const struct core_file *core;
    struct memory_backend inner;
};

/* The backend of GUARD, which outlives it. */
struct memory_backend core_guard_backend(struct core_guard *guard);

/* How many bytes of memory the program headers promise beyond the end of the file: 0 for a whole
 * core. */
uint64_t core_file_truncated_bytes(const struct core_file *core);

/* Was the file written to, cut, or not readable since it was opened?  What was read of it then may
 * be wrong; reading on does no harm (target/mapped_file.h). */
bool core_file_has_changed(const struct core_file *core);

/* The contents of the first note of TYPE (NT_AUXV …) that the kernel (name "CORE") wrote; they live
 * as long as the core.  False when there is none. */
bool core_file_note(const struct core_file *core, uint32_t type, const uint8_t **bytes,
                    size_t *size);

/* The path of the file that was mapped at ADDRESS, NULL if none was.  Free with g_free. */
char *core_file_mapped_file(const struct core_file *core, uint64_t address);

/* The path of the main executable, as the core itself tells it (core_program.c): NULL if it does
 * not.  The path is one of the machine that dumped, and ends in " (deleted)" for a program that was
 * replaced while it ran.  Free with g_free. */
char *core_file_program(const struct core_file *core);

#endif
