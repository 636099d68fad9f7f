#include "target/core_file_internal.h"

#include <gelf.h>
#include <libelf.h>

#include "target/error.h"
#include "target/mapped_file.h"
#include "target/sorted.h"

enum { MAX_NOTES = 1 << 26 }; /* bytes of notes that are looked at */

/* The name, with its NUL, in the notes the kernel writes. */
static const char note_owner[] = "CORE";

/* A PT_LOAD, cut to what the file has of it. */
struct piece {
    uint64_t address;
    uint64_t size;
    uint64_t offset;
};

/* Memory of which the file has nothing. */
struct gap {
    uint64_t start, end;
    bool promised; /* the file was to have it, and was cut short */
};

/* A PT_LOAD as the process had it. */
struct segment {
    uint64_t start, end;
    bool writable;
};

struct core_file {
    struct mapped_file file;
    Elf *elf;
    struct byte_format format;
    GArray *pieces;   /* struct piece, in the order of the program headers */
    GArray *gaps;     /* struct gap, of memory that is lost */
    GArray *segments; /* struct segment */
    GArray *files;    /* struct core_mapped */
    uint64_t truncated_bytes;
};

static bool
fail(GError **error, const char *path, const char *reason)
{
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "%s: %s", path, reason);
    return false;
}

static bool
read_elf_header(struct core_file *core, const char *path, GError **error)
{
    GElf_Ehdr header;

    if (elf_version(EV_CURRENT) == EV_NONE)
        return fail(error, path, elf_errmsg(-1));
    core->elf = elf_memory((char *)core->file.bytes, core->file.size);
    if (!core->elf || elf_kind(core->elf) != ELF_K_ELF)
        return fail(error, path, "not an ELF file; a compressed core must be unpacked first");
    if (!gelf_getehdr(core->elf, &header))
        return fail(error, path, "its ELF header is damaged or cut short");
    if (header.e_type != ET_CORE)
        return fail(error, path, "an ELF file, but not a core file");
    core->format.word_size = gelf_getclass(core->elf) == ELFCLASS32 ? 4 : 8;
    core->format.big_endian = header.e_ident[EI_DATA] == ELFDATA2MSB;
    return true;
}

static void
add_gap(struct core_file *core, uint64_t start, uint64_t size, bool promised)
{
    struct gap gap = {start, start + size, promised};
    if (gap.end > gap.start)
        g_array_append_val(core->gaps, gap);
}

static void
add_piece(struct core_file *core, const GElf_Phdr *header)
{
    uint64_t here = header->p_offset < core->file.size ? core->file.size - header->p_offset : 0;
    struct piece piece = {
        .address = header->p_vaddr,
        .size = MIN(header->p_filesz, here),
        .offset = header->p_offset,
    };
    uint64_t lacking = header->p_filesz - piece.size;

    struct segment segment = {header->p_vaddr, header->p_vaddr + header->p_memsz,
                              (header->p_flags & PF_W) != 0};
    g_array_append_val(core->segments, segment);
    /* Nonsense headers may promise more than a number can hold. */
    core->truncated_bytes += MIN(lacking, UINT64_MAX - core->truncated_bytes);
    if (piece.size != 0)
        g_array_append_val(core->pieces, piece);
    add_gap(core, header->p_vaddr + piece.size, lacking, true);
    if (header->p_flags & PF_W && header->p_memsz > header->p_filesz)
        add_gap(core, header->p_vaddr + header->p_filesz, header->p_memsz - header->p_filesz,
                false);
}

static bool
read_program_headers(struct core_file *core, const char *path, GError **error)
{
    GElf_Phdr header;
    size_t count;

    core->pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));
    core->gaps = g_array_new(FALSE, FALSE, sizeof(struct gap));
    core->segments = g_array_new(FALSE, FALSE, sizeof(struct segment));
    /* Also knows the counts above 65534 that do not fit the ELF header. */
    if (elf_getphdrnum(core->elf, &count) != 0)
        return fail(error, path, "its program headers are damaged or cut short");
    for (size_t i = 0; i < count && i <= INT_MAX; i++)
        if (gelf_getphdr(core->elf, (int)i, &header) && header.p_type == PT_LOAD)
            add_piece(core, &header);
    if (core->pieces->len == 0)
        return fail(error, path,
                    core->truncated_bytes ? "cut short before the first byte of memory"
                                          : "a core file that holds no memory");
    return true;
}

static const struct core_mapped *
mapped_at(const struct core_file *core, uint64_t address)
{
    const struct core_mapped *last =
        sorted_last(SORTED_ARRAY(core->files, struct core_mapped, start), address);
    return last && address < last->end ? last : NULL;
}

/* Private memory of a file that was not written to is as the file is: of the gaps, those are left
 * that are lost. */
static void
read_files(struct core_file *core)
{
    guint left = 0;
    core->files = core_mapped_files(core);
    for (guint i = 0; i < core->gaps->len; i++) {
        struct gap gap = g_array_index(core->gaps, struct gap, i);
        if (gap.promised || !mapped_at(core, gap.start))
            g_array_index(core->gaps, struct gap, left++) = gap;
    }
    g_array_set_size(core->gaps, left);
}

struct core_file *
core_file_open(const char *path, GError **error)
{
    struct core_file *core = g_new0(struct core_file, 1);

    if (mapped_file_open(&core->file, path, error) && read_elf_header(core, path, error) &&
        read_program_headers(core, path, error)) {
        read_files(core);
        return core;
    }
    core_file_close(core);
    return NULL;
}

void
core_file_close(struct core_file *core)
{
    if (!core)
        return;
    if (core->pieces)
        g_array_free(core->pieces, TRUE);
    if (core->gaps)
        g_array_free(core->gaps, TRUE);
    if (core->segments)
        g_array_free(core->segments, TRUE);
    if (core->files)
        g_array_free(core->files, TRUE);
    elf_end(core->elf);
    mapped_file_close(&core->file);
    g_free(core);
}

struct byte_format
core_file_format(const struct core_file *core)
{
    return core->format;
}

void
core_file_add_segments(const struct core_file *core, struct memory *memory)
{
    for (unsigned i = 0; i < core->pieces->len; i++) {
        const struct piece *piece = &g_array_index(core->pieces, struct piece, i);
        memory_add_segment(memory, piece->address, piece->size, core->file.bytes + piece->offset);
    }
}

bool
core_file_segment(const struct core_file *core, size_t n, uint64_t *start, uint64_t *end,
                  bool *writable)
{
    if (n >= core->segments->len)
        return false;
    const struct segment *segment = &g_array_index(core->segments, struct segment, n);
    *start = segment->start;
    *end = segment->end;
    *writable = segment->writable;
    return true;
}

bool
core_file_has_changed(const struct core_file *core)
{
    return mapped_file_has_changed(&core->file);
}

uint64_t
core_file_truncated_bytes(const struct core_file *core)
{
    return core->truncated_bytes;
}

char *
core_file_mapped_file(const struct core_file *core, uint64_t address)
{
    const struct core_mapped *mapped = mapped_at(core, address);
    return mapped ? g_strndup(mapped->name, mapped->length) : NULL;
}

/* Programs and libraries, whose constants need not be in a core, have their variables beside them.
 */
static bool
is_far_from_all(const struct core_file *core, uint64_t address)
{
    const uint64_t far = UINT64_C(1) << 40;
    for (guint i = 0; i < core->segments->len; i++) {
        const struct segment *segment = &g_array_index(core->segments, struct segment, i);
        if (address < segment->start ? segment->start - address < far
                                     : address < segment->end || address - segment->end < far)
            return false;
    }
    return true;
}

uint64_t
core_file_known(const struct core_file *core, uint64_t address, uint64_t length)
{
    if (is_far_from_all(core, address))
        return 0;
    for (guint i = 0; i < core->gaps->len; i++) {
        const struct gap *gap = &g_array_index(core->gaps, struct gap, i);
        if (gap->end <= address || (gap->start > address && gap->start - address >= length))
            continue;
        length = gap->start > address ? gap->start - address : 0;
    }
    return length;
}

/* Looks for a note of TYPE in the notes of one PT_NOTE, of which LEFT bytes are looked at: of
 * another byte order they are copied.  Takes off as many. */
static bool
find_note(const struct core_file *core, const GElf_Phdr *header, uint32_t type, uint64_t *left,
          const uint8_t **bytes, size_t *size)
{
    GElf_Nhdr note;
    size_t name;
    size_t contents;

    if (header->p_offset >= core->file.size)
        return false;
    uint64_t here = MIN(header->p_filesz, core->file.size - header->p_offset);
    uint64_t length = MIN(here, *left);
    *left -= length;
    /* p_align tells the two layouts of notes apart. */
    Elf_Data *data = elf_getdata_rawchunk(core->elf, (int64_t)header->p_offset, length,
                                          header->p_align == 8 ? ELF_T_NHDR8 : ELF_T_NHDR);
    if (!data)
        return false;
    for (size_t at = 0; (at = gelf_getnote(data, at, &note, &name, &contents)) > 0;) {
        const uint8_t *chunk = data->d_buf;
        if (note.n_type != type || note.n_namesz != sizeof note_owner ||
            memcmp(chunk + name, note_owner, sizeof note_owner) != 0)
            continue;
        *bytes = chunk + contents;
        *size = note.n_descsz;
        return true;
    }
    return false;
}

bool
core_file_note(const struct core_file *core, uint32_t type, const uint8_t **bytes, size_t *size)
{
    uint64_t left = MAX_NOTES;
    GElf_Phdr header;
    size_t count;

    if (elf_getphdrnum(core->elf, &count) != 0)
        return false;
    for (size_t i = 0; i < count && i <= INT_MAX; i++)
        if (gelf_getphdr(core->elf, (int)i, &header) && header.p_type == PT_NOTE &&
            find_note(core, &header, type, &left, bytes, size))
            return true;
    return false;
}
