/* Which program dumped a core.
 *
 * The kernel leaves two notes that answer it together: NT_AUXV, the auxiliary vector, says where in
 * memory the program's own headers (AT_PHDR) and entry point (AT_ENTRY) are, and NT_FILE says which
 * file is mapped where.  Unlike the name in NT_PRPSINFO this is a whole path.
 * The names of files stay where they are in the core, which may change while it is mapped: so their
 * lengths are kept.
 * Sources: getauxval(3); fill_files_note in the kernel's fs/binfmt_elf.c:
 *   NT_AUXV   { word type, value; }…, up to type AT_NULL
 *   NT_FILE   word count, page_size; { word start, end, file_offset; }[count]; count names, each
 *             with its NUL
 */
#include <elf.h>

#include "target/core_file_internal.h"

enum { MAX_NAME = 1 << 13 }; /* the kernel's names are shorter than a page */

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

static int
by_start(const void *a, const void *b)
{
    uint64_t first = ((const struct core_mapped *)a)->start;
    uint64_t second = ((const struct core_mapped *)b)->start;
    return (first > second) - (first < second);
}

GArray *
core_mapped_files(const struct core_file *core)
{
    const size_t head = 2, entry = 3;
    GArray *mapped = g_array_new(FALSE, FALSE, sizeof(struct core_mapped));
    struct note files;
    if (!note_find(core, NT_FILE, &files) || note_words(&files) < head ||
        note_word(&files, 0) > (note_words(&files) - head) / entry)
        return mapped;
    size_t count = (size_t)note_word(&files, 0);
    const uint8_t *name = files.bytes + (head + count * entry) * files.word_size, *nul;
    const uint8_t *end = files.bytes + files.size;
    for (size_t i = 0; i < count && name < end; i++, name = nul + 1) {
        nul = memchr(name, '\0', (size_t)(end - name));
        if (!nul)
            break;
        struct core_mapped one = {.start = note_word(&files, head + i * entry),
                                  .end = note_word(&files, head + i * entry + 1),
                                  .name = (const char *)name,
                                  .length = (size_t)(nul - name)};
        if (one.length && one.length < MAX_NAME)
            g_array_append_val(mapped, one);
    }
    g_array_sort(mapped, by_start);
    return mapped;
}

char *
core_file_program(const struct core_file *core)
{
    static const uint64_t inside_program[] = {AT_PHDR, AT_ENTRY};
    struct note auxv;
    char *program = NULL;

    if (!note_find(core, NT_AUXV, &auxv))
        return NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(inside_program) && !program; i++) {
        uint64_t address;
        if (auxiliary_value(&auxv, inside_program[i], &address))
            program = core_file_mapped_file(core, address);
    }
    return program;
}
