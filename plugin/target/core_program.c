/* Which program dumped a core.
 *
 * The kernel leaves two notes that answer it together: NT_AUXV, the auxiliary vector, says where in
 * memory the program's own headers (AT_PHDR) and entry point (AT_ENTRY) are, and NT_FILE says which
 * file is mapped where.  Unlike the name in NT_PRPSINFO this is a whole path.
 * Sources: getauxval(3); fill_files_note in the kernel's fs/binfmt_elf.c:
 *   NT_AUXV   { word type, value; }…, up to type AT_NULL
 *   NT_FILE   word count, page_size; { word start, end, file_offset; }[count]; count names, each
 *             with its NUL
 */
#include <elf.h>

#include "target/core_file.h"

/* A note as a row of the target's words. */
struct note {
    const uint8_t *bytes;
    size_t size;
    unsigned word_size;
    bool swap;
};

static bool
note_find(const struct core_file *core, uint32_t type, struct note *note)
{
    struct byte_format format = core_file_format(core);

    note->word_size = format.word_size;
    note->swap = byte_format_swaps(format);
    return core_file_note(core, type, &note->bytes, &note->size);
}

static size_t
note_words(const struct note *note)
{
    return note->size / note->word_size;
}

/* Word INDEX, which is below note_words. */
static uint64_t
note_word(const struct note *note, size_t index)
{
    return bytes_decode(note->bytes + index * note->word_size, note->word_size, note->swap);
}

static bool
auxiliary_value(const struct note *auxv, uint64_t type, uint64_t *value)
{
    for (size_t i = 0; i + 1 < note_words(auxv); i += 2) {
        uint64_t entry = note_word(auxv, i);
        if (entry == AT_NULL)
            break;
        if (entry == type) {
            *value = note_word(auxv, i + 1);
            return true;
        }
    }
    return false;
}

/* The Nth of the NUL-terminated strings in the SIZE bytes at NAMES; NULL past the last. */
static char *
nth_name(const uint8_t *names, size_t size, size_t n)
{
    for (;; n--) {
        const uint8_t *nul = size ? memchr(names, '\0', size) : NULL;
        if (!nul)
            return NULL;
        if (n == 0)
            return nul > names ? g_strdup((const char *)names) : NULL;
        size -= (size_t)(nul + 1 - names);
        names = nul + 1;
    }
}

/* The file that is mapped at ADDRESS. */
static char *
file_at(const struct note *files, uint64_t address)
{
    const size_t head = 2;
    const size_t entry = 3;

    if (note_words(files) < head)
        return NULL;
    uint64_t count = note_word(files, 0);
    if (count > (note_words(files) - head) / entry)
        return NULL;
    size_t names = (head + (size_t)count * entry) * files->word_size;
    for (size_t i = 0; i < count; i++) {
        uint64_t start = note_word(files, head + i * entry);
        uint64_t end = note_word(files, head + i * entry + 1);
        if (start <= address && address < end)
            return nth_name(files->bytes + names, files->size - names, i);
    }
    return NULL;
}

char *
core_file_program(const struct core_file *core)
{
    static const uint64_t inside_program[] = {AT_PHDR, AT_ENTRY};
    struct note auxv;
    struct note files;
    char *program = NULL;

    if (!note_find(core, NT_AUXV, &auxv) || !note_find(core, NT_FILE, &files))
        return NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(inside_program) && !program; i++) {
        uint64_t address;
        if (auxiliary_value(&auxv, inside_program[i], &address))
            program = file_at(&files, address);
    }
    return program;
}

char *
core_file_mapped_file(const struct core_file *core, uint64_t address)
{
    struct note files;
    return note_find(core, NT_FILE, &files) ? file_at(&files, address) : NULL;
}
