#include "elf_writer.h"

#include <elf.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

struct header {
    uint32_t type;
    uint64_t offset;
    uint64_t address;
    uint64_t file_size;
    uint64_t memory_size;
    uint64_t alignment;
    GByteArray *bytes; /* written to the file, OFFSET is set then; NULL: as it stands */
};

struct elf_writer {
    struct byte_format format;
    uint16_t type;
    bool lies_about_count;
    uint16_t header_count;
    unsigned note_alignment;
    GByteArray *notes;
    GArray *headers; /* struct header */
};

struct elf_writer *
elf_writer_new(struct byte_format format)
{
    struct elf_writer *writer = g_new0(struct elf_writer, 1);

    writer->format = format;
    writer->type = ET_CORE;
    writer->note_alignment = 4;
    writer->notes = g_byte_array_new();
    writer->headers = g_array_new(FALSE, FALSE, sizeof(struct header));
    return writer;
}

void
elf_writer_free(struct elf_writer *writer)
{
    for (unsigned i = 0; i < writer->headers->len; i++) {
        GByteArray *bytes = g_array_index(writer->headers, struct header, i).bytes;
        if (bytes)
            g_byte_array_unref(bytes);
    }
    g_array_free(writer->headers, TRUE);
    g_byte_array_unref(writer->notes);
    g_free(writer);
}

void
elf_append(GByteArray *bytes, struct byte_format format, uint64_t value, unsigned size)
{
    for (unsigned i = 0; i < size; i++) {
        unsigned place = format.big_endian ? size - 1 - i : i;
        uint8_t byte = (uint8_t)(value >> (8 * place));
        g_byte_array_append(bytes, &byte, 1);
    }
}

void
elf_append_word(GByteArray *bytes, struct byte_format format, uint64_t value)
{
    elf_append(bytes, format, value, format.word_size);
}

static void
append_padding(GByteArray *bytes, unsigned alignment)
{
    while (bytes->len % alignment != 0)
        g_byte_array_append(bytes, (const uint8_t *)"", 1);
}

void
elf_writer_add_load(struct elf_writer *writer, uint64_t address, const void *bytes,
                    uint64_t file_size, uint64_t memory_size)
{
    struct header header = {PT_LOAD, 0, address, file_size, memory_size, 1, g_byte_array_new()};

    if (file_size > 0)
        g_byte_array_append(header.bytes, bytes, (unsigned)file_size);
    g_array_append_val(writer->headers, header);
}

void
elf_writer_add_header(struct elf_writer *writer, uint32_t type, uint64_t offset, uint64_t address,
                      uint64_t file_size, uint64_t memory_size)
{
    struct header header = {type, offset, address, file_size, memory_size, 1, NULL};

    g_array_append_val(writer->headers, header);
}

void
elf_writer_add_note(struct elf_writer *writer, const char *name, uint32_t type,
                    const void *contents, size_t size)
{
    size_t name_size = strlen(name) + 1;

    elf_append(writer->notes, writer->format, name_size, 4);
    elf_append(writer->notes, writer->format, size, 4);
    elf_append(writer->notes, writer->format, type, 4);
    g_byte_array_append(writer->notes, (const uint8_t *)name, (unsigned)name_size);
    append_padding(writer->notes, writer->note_alignment);
    if (size > 0)
        g_byte_array_append(writer->notes, contents, (unsigned)size);
    append_padding(writer->notes, writer->note_alignment);
}

void
elf_writer_set_type(struct elf_writer *writer, uint16_t type)
{
    writer->type = type;
}

void
elf_writer_set_header_count(struct elf_writer *writer, uint16_t count)
{
    writer->lies_about_count = true;
    writer->header_count = count;
}

void
elf_writer_set_note_alignment(struct elf_writer *writer, unsigned alignment)
{
    writer->note_alignment = alignment;
}

static bool
is_32_bit(const struct elf_writer *writer)
{
    return writer->format.word_size == 4;
}

static unsigned
count_headers(const struct elf_writer *writer)
{
    return writer->headers->len + (writer->notes->len > 0);
}

static void
append_elf_header(const struct elf_writer *writer, GByteArray *image, uint64_t section_offset)
{
    uint8_t ident[EI_NIDENT] = {
        ELFMAG0,
        ELFMAG1,
        ELFMAG2,
        ELFMAG3,
        is_32_bit(writer) ? ELFCLASS32 : ELFCLASS64,
        writer->format.big_endian ? ELFDATA2MSB : ELFDATA2LSB,
        EV_CURRENT,
    };
    struct byte_format format = writer->format;
    unsigned header_size = is_32_bit(writer) ? sizeof(Elf32_Ehdr) : sizeof(Elf64_Ehdr);
    unsigned count = MIN(count_headers(writer), PN_XNUM);

    g_byte_array_append(image, ident, sizeof ident);
    elf_append(image, format, writer->type, 2);
    elf_append(image, format, EM_NONE, 2);
    elf_append(image, format, EV_CURRENT, 4);
    elf_append_word(image, format, 0);                           /* e_entry */
    elf_append_word(image, format, count > 0 ? header_size : 0); /* e_phoff */
    elf_append_word(image, format, section_offset);
    elf_append(image, format, 0, 4); /* e_flags */
    elf_append(image, format, header_size, 2);
    elf_append(image, format, is_32_bit(writer) ? sizeof(Elf32_Phdr) : sizeof(Elf64_Phdr), 2);
    elf_append(image, format, writer->lies_about_count ? writer->header_count : count, 2);
    elf_append(image, format, is_32_bit(writer) ? sizeof(Elf32_Shdr) : sizeof(Elf64_Shdr), 2);
    elf_append(image, format, section_offset != 0, 2); /* e_shnum */
    elf_append(image, format, SHN_UNDEF, 2);           /* e_shstrndx */
}

static void
append_program_header(const struct elf_writer *writer, GByteArray *image,
                      const struct header *header)
{
    struct byte_format format = writer->format;

    elf_append(image, format, header->type, 4);
    if (!is_32_bit(writer))
        elf_append(image, format, PF_R | PF_W, 4);
    elf_append_word(image, format, header->offset);
    elf_append_word(image, format, header->address);
    elf_append_word(image, format, 0); /* p_paddr */
    elf_append_word(image, format, header->file_size);
    elf_append_word(image, format, header->memory_size);
    if (is_32_bit(writer))
        elf_append(image, format, PF_R | PF_W, 4);
    elf_append_word(image, format, header->alignment);
}

/* Section header 0, whose sh_info is the number of program headers: elf(5), PN_XNUM. */
static void
append_section_header(const struct elf_writer *writer, GByteArray *image)
{
    struct byte_format format = writer->format;

    elf_append(image, format, 0, 4); /* sh_name */
    elf_append(image, format, SHT_NULL, 4);
    elf_append_word(image, format, 0); /* sh_flags */
    elf_append_word(image, format, 0); /* sh_addr */
    elf_append_word(image, format, 0); /* sh_offset */
    elf_append_word(image, format, 1); /* sh_size: the number of section headers */
    elf_append(image, format, 0, 4);   /* sh_link */
    elf_append(image, format, count_headers(writer), 4);
    elf_append_word(image, format, 0); /* sh_addralign */
    elf_append_word(image, format, 0); /* sh_entsize */
}

GByteArray *
elf_writer_image(const struct elf_writer *writer)
{
    GByteArray *image = g_byte_array_new();
    uint64_t header_size = is_32_bit(writer) ? sizeof(Elf32_Ehdr) : sizeof(Elf64_Ehdr);
    uint64_t entry_size = is_32_bit(writer) ? sizeof(Elf32_Phdr) : sizeof(Elf64_Phdr);
    uint64_t notes_offset = header_size + entry_size * count_headers(writer);
    uint64_t end = notes_offset + writer->notes->len;

    for (unsigned i = 0; i < writer->headers->len; i++) {
        struct header *header = &g_array_index(writer->headers, struct header, i);
        if (!header->bytes)
            continue;
        header->offset = end;
        end += header->bytes->len;
    }
    uint64_t section_offset = count_headers(writer) >= PN_XNUM ? (end + 7) & ~UINT64_C(7) : 0;

    append_elf_header(writer, image, section_offset);
    if (writer->notes->len > 0) {
        struct header notes = {
            PT_NOTE, notes_offset, 0, writer->notes->len, 0, writer->note_alignment, writer->notes};
        append_program_header(writer, image, &notes);
    }
    for (unsigned i = 0; i < writer->headers->len; i++)
        append_program_header(writer, image, &g_array_index(writer->headers, struct header, i));
    g_byte_array_append(image, writer->notes->data, writer->notes->len);
    for (unsigned i = 0; i < writer->headers->len; i++) {
        GByteArray *bytes = g_array_index(writer->headers, struct header, i).bytes;
        if (bytes)
            g_byte_array_append(image, bytes->data, bytes->len);
    }
    if (section_offset != 0) {
        append_padding(image, 8);
        append_section_header(writer, image);
    }
    return image;
}

char *
elf_save(const GByteArray *image, size_t length)
{
    char *path = NULL;
    int descriptor = g_file_open_tmp("py-referrers-XXXXXX", &path, NULL);

    g_assert(descriptor >= 0 && length <= image->len);
    ssize_t written = write(descriptor, image->data, length);
    g_assert(written >= 0 && (size_t)written == length);
    close(descriptor);
    return path;
}

void
elf_remove(char *path)
{
    g_unlink(path);
    g_free(path);
}
