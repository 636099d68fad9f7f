#include "target/core_writer.h"

#include <elf.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

static const char owner[] = "CORE";

void
core_notes_init(struct core_notes *notes, unsigned word_size)
{
    *notes = (struct core_notes){g_byte_array_new(), word_size};
}

void
core_notes_clear(struct core_notes *notes)
{
    if (notes->bytes)
        g_byte_array_free(notes->bytes, TRUE);
    notes->bytes = NULL;
}

static void
align(GByteArray *bytes, unsigned boundary)
{
    static const guint8 zeros[8];
    guint beyond = bytes->len % boundary;
    if (beyond)
        g_byte_array_append(bytes, zeros, boundary - beyond);
}

void
core_notes_add(struct core_notes *notes, uint32_t type, const void *contents, size_t size)
{
    /* The header of a note is the same in both classes. */
    Elf64_Nhdr header = {.n_namesz = sizeof owner, .n_descsz = (Elf64_Word)size, .n_type = type};
    g_byte_array_append(notes->bytes, (const guint8 *)&header, sizeof header);
    g_byte_array_append(notes->bytes, (const guint8 *)owner, sizeof owner);
    align(notes->bytes, 4);
    g_byte_array_append(notes->bytes, contents, (guint)size);
    align(notes->bytes, 4);
}

void
core_note_number(GByteArray *contents, uint64_t value, unsigned size)
{
    guint8 bytes[sizeof value];
    for (unsigned i = 0; i < size; i++)
        bytes[G_BYTE_ORDER == G_BIG_ENDIAN ? size - 1 - i : i] = (guint8)(value >> (8 * i));
    g_byte_array_append(contents, bytes, size);
}

static void
append_zeros(GByteArray *contents, unsigned count)
{
    while (count--)
        g_byte_array_append(contents, (const guint8 *)"", 1);
}

void
core_notes_add_thread(struct core_notes *notes, int thread, int signal, const void *registers,
                      size_t size)
{
    enum { SIGNAL_INFO = 12, IDS = 4, TIMES = 4 };
    unsigned word = notes->word_size;
    g_autoptr(GByteArray) status = g_byte_array_new();
    append_zeros(status, SIGNAL_INFO);
    core_note_number(status, (uint64_t)signal, 2);
    align(status, word);
    append_zeros(status, 2 * word); /* pending signals, held ones */
    core_note_number(status, (uint64_t)thread, 4);
    append_zeros(status, (IDS - 1) * 4);
    append_zeros(status, TIMES * 2 * word);
    g_byte_array_append(status, registers, (guint)size);
    append_zeros(status, 4); /* pr_fpvalid */
    align(status, word);
    core_notes_add(notes, NT_PRSTATUS, status->data, status->len);
}

static void
append_text(GByteArray *contents, const char *text, gsize size)
{
    g_autofree char *field = g_malloc0(size);
    memcpy(field, text, MIN(strlen(text), size - 1));
    g_byte_array_append(contents, (const guint8 *)field, (guint)size);
}

void
core_notes_add_process(struct core_notes *notes, int pid, const char *name,
                       const char *command_line)
{
    enum { STATE = 4, NAME = 16, ARGUMENTS = 80 };
    unsigned word = notes->word_size;
    g_autoptr(GByteArray) info = g_byte_array_new();
    append_zeros(info, STATE);
    align(info, word);
    append_zeros(info, word); /* flags */
    append_zeros(info, word); /* user and group: of 4 bytes each, or of 2 */
    core_note_number(info, (uint64_t)pid, 4);
    append_zeros(info, 3 * 4); /* parent, group, session */
    append_text(info, name, NAME);
    append_text(info, command_line, ARGUMENTS);
    core_notes_add(notes, NT_PRPSINFO, info->data, info->len);
}

/* ---- headers --------------------------------------------------------------------------------- */

bool
core_write_bytes(int file, const void *bytes, size_t size, uint64_t offset)
{
    const char *from = bytes;
    while (size) {
        ssize_t written = pwrite(file, from, size, (off_t)offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        from += written;
        offset += (uint64_t)written;
        size -= (size_t)written;
    }
    return true;
}

/* The fields of a header that are as wide as an address go through the type of the class. */
#define PROGRAM_HEADER(class, type, segment)                                        \
    (class)                                                                         \
    {                                                                               \
        .p_type = (type), .p_flags = (segment)->flags, .p_vaddr = (segment)->start, \
        .p_memsz = (segment)->size, .p_offset = (segment)->offset,                  \
        .p_filesz = (segment)->file_size, .p_align = (type) == PT_NOTE ? 4 : 1      \
    }

static void
append_program_header(GByteArray *out, unsigned word_size, uint32_t type,
                      const struct core_segment *segment)
{
    if (word_size == 8) {
        Elf64_Phdr header = PROGRAM_HEADER(Elf64_Phdr, type, segment);
        g_byte_array_append(out, (const guint8 *)&header, sizeof header);
    } else {
        Elf32_Phdr header = PROGRAM_HEADER(Elf32_Phdr, type, segment);
        g_byte_array_append(out, (const guint8 *)&header, sizeof header);
    }
}

struct header {
    unsigned word_size, machine;
    uint32_t machine_flags, count;
    uint64_t programs, sections; /* offsets */
};

#define FILE_HEADER(class, header, program, section)                                            \
    (class)                                                                                     \
    {                                                                                           \
        .e_type = ET_CORE, .e_machine = (Elf64_Half)(header)->machine, .e_version = EV_CURRENT, \
        .e_phoff = (header)->programs, .e_flags = (header)->machine_flags,                      \
        .e_ehsize = sizeof(class), .e_phentsize = sizeof(program),                              \
        .e_phnum = (Elf64_Half)MIN((header)->count, PN_XNUM), .e_shoff = (header)->sections,    \
        .e_shentsize = (header)->sections ? sizeof(section) : 0,                                \
        .e_shnum = (header)->sections != 0                                                      \
    }

static bool
write_file_header(int file, const struct header *header)
{
    const unsigned char ident[EI_NIDENT] = {
        ELFMAG0,
        ELFMAG1,
        ELFMAG2,
        ELFMAG3,
        header->word_size == 8 ? ELFCLASS64 : ELFCLASS32,
        G_BYTE_ORDER == G_BIG_ENDIAN ? ELFDATA2MSB : ELFDATA2LSB,
        EV_CURRENT,
    };
    if (header->word_size == 8) {
        Elf64_Ehdr wide = FILE_HEADER(Elf64_Ehdr, header, Elf64_Phdr, Elf64_Shdr);
        memcpy(wide.e_ident, ident, sizeof ident);
        return core_write_bytes(file, &wide, sizeof wide, 0);
    }
    Elf32_Ehdr narrow = FILE_HEADER(Elf32_Ehdr, header, Elf32_Phdr, Elf32_Shdr);
    memcpy(narrow.e_ident, ident, sizeof ident);
    return core_write_bytes(file, &narrow, sizeof narrow, 0);
}

/* More program headers than the ELF header can count are counted by the first section. */
static bool
write_count(int file, const struct header *header)
{
    Elf64_Shdr wide = {.sh_info = header->count};
    Elf32_Shdr narrow = {.sh_info = header->count};
    if (!header->sections)
        return true;
    return header->word_size == 8
               ? core_write_bytes(file, &wide, sizeof wide, header->sections)
               : core_write_bytes(file, &narrow, sizeof narrow, header->sections);
}

bool
core_write(int file, uint64_t end, const struct core_notes *notes, const GArray *segments,
           unsigned machine, uint32_t machine_flags)
{
    g_autoptr(GByteArray) programs = g_byte_array_new();
    uint64_t notes_at = (end + 7) / 8 * 8;
    struct core_segment note = {.offset = notes_at, .file_size = notes->bytes->len};
    append_program_header(programs, notes->word_size, PT_NOTE, &note);
    for (guint i = 0; i < segments->len; i++)
        append_program_header(programs, notes->word_size, PT_LOAD,
                              &g_array_index(segments, struct core_segment, i));

    struct header header = {
        .word_size = notes->word_size,
        .machine = machine,
        .machine_flags = machine_flags,
        .count = segments->len + 1,
        .programs = (notes_at + notes->bytes->len + 7) / 8 * 8,
    };
    if (header.count >= PN_XNUM)
        header.sections = (header.programs + programs->len + 7) / 8 * 8;
    return core_write_bytes(file, notes->bytes->data, notes->bytes->len, notes_at) &&
           core_write_bytes(file, programs->data, programs->len, header.programs) &&
           write_count(file, &header) && write_file_header(file, &header);
}
