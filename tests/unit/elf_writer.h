/* Writes small ELF core files, of either class and byte order, whole or full of nonsense.
 *
 * Byte by byte and without libelf, so that what reads them is not tested against itself.  The file
 * is: ELF header, program headers, the notes, each segment's bytes, and (past 65534 program
 * headers) the one section header that holds their number.
 */
#ifndef PY_REFERRERS_TESTS_ELF_WRITER_H
#define PY_REFERRERS_TESTS_ELF_WRITER_H

#include <glib.h>

#include "target/byte_format.h"

struct elf_writer;

/* A file of type ET_CORE. */
struct elf_writer *elf_writer_new(struct byte_format format);
void elf_writer_free(struct elf_writer *writer);

/* A PT_LOAD; FILE_SIZE BYTES are copied to the file. */
void elf_writer_add_load(struct elf_writer *writer, uint64_t address, const void *bytes,
                         uint64_t file_size, uint64_t memory_size);
/* A note in the file's one PT_NOTE. */
void elf_writer_add_note(struct elf_writer *writer, const char *name, uint32_t type,
                         const void *contents, size_t size);
/* A program header to the letter, with no bytes of its own. */
void elf_writer_add_header(struct elf_writer *writer, uint32_t type, uint64_t offset,
                           uint64_t address, uint64_t file_size, uint64_t memory_size);

/* Lies, or variants: e_type, e_phnum, the alignment of notes (4, which is usual, or 8). */
void elf_writer_set_type(struct elf_writer *writer, uint16_t type);
void elf_writer_set_header_count(struct elf_writer *writer, uint16_t count);
void elf_writer_set_note_alignment(struct elf_writer *writer, unsigned alignment);

/* The file's bytes; free with g_byte_array_unref. */
GByteArray *elf_writer_image(const struct elf_writer *writer);

/* Writes the first LENGTH bytes of IMAGE to a new temporary file and returns its path, for
 * elf_remove. */
char *elf_save(const GByteArray *image, size_t length);
void elf_remove(char *path);

/* Appends a number of SIZE bytes, or a word, in FORMAT's order: for the contents of notes. */
void elf_append(GByteArray *bytes, struct byte_format format, uint64_t value, unsigned size);
void elf_append_word(GByteArray *bytes, struct byte_format format, uint64_t value);

#endif
