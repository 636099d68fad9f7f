/* An ELF core file, written.
 *
 * The contents of memory are written by the caller, wherever in the file; the rest is put behind
 * them: notes, and last the program headers.
 *
 * Sources: ELF gABI; elf(5) for PN_XNUM; core(5); <linux/elfcore.h> for prstatus and prpsinfo,
 * fs/binfmt_elf.c of Linux for NT_FILE.
 */
#ifndef PY_REFERRERS_TARGET_CORE_WRITER_H
#define PY_REFERRERS_TARGET_CORE_WRITER_H

#include <glib.h>
#include <stdbool.h>

#include "target/byte_format.h"

/* A PT_LOAD: SIZE bytes of memory, of which the file has the first FILE_SIZE. */
struct core_segment {
    uint64_t start, size;
    uint64_t offset, file_size;
    uint32_t flags; /* PF_R … */
};

/* Notes that go to the file, as they are written; made for a target of one word size, in this
 * machine's byte order. */
struct core_notes {
    GByteArray *bytes;
    unsigned word_size;
};

void core_notes_init(struct core_notes *notes, unsigned word_size);
void core_notes_clear(struct core_notes *notes);
void core_notes_add(struct core_notes *notes, uint32_t type, const void *contents, size_t size);

/* Appends a number of SIZE bytes to the contents of a note. */
void core_note_number(GByteArray *contents, uint64_t value, unsigned size);

/* NT_PRSTATUS of a thread: its id, the signal that it got (or 0) and its registers, as
 * PTRACE_GETREGSET has them. */
void core_notes_add_thread(struct core_notes *notes, int thread, int signal, const void *registers,
                           size_t size);

/* NT_PRPSINFO. */
void core_notes_add_process(struct core_notes *notes, int pid, const char *name,
                            const char *command_line);

/* What comes first in the file. */
enum { CORE_HEADER_SIZE = 64 };

/* Writes all of SIZE bytes at OFFSET of FILE; false with errno set. */
bool core_write_bytes(int file, const void *bytes, size_t size, uint64_t offset);

/* Finishes the core in FILE, whose contents end at END: writes NOTES, SEGMENTS (struct
 * core_segment, ascending) and the headers.  MACHINE and MACHINE_FLAGS are e_machine and e_flags of
 * the program.  False with errno set. */
bool core_write(int file, uint64_t end, const struct core_notes *notes, const GArray *segments,
                unsigned machine, uint32_t machine_flags);

#endif
