/* ELF core files of both classes and byte orders, whole and broken. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <elf.h>
#include <sys/stat.h>

#include "elf_writer.h"
#include "target/core_file.h"
#include "target/error.h"
#include "target/mappings.h"

static const struct byte_format formats[] = {
    {8, false},
    {8, true},
    {4, false},
    {4, true},
};

static const struct byte_format usual = {8, false};

/* Saves the first LENGTH bytes of IMAGE and opens them. */
static struct core_file *
open_image(const GByteArray *image, size_t length, GError **error)
{
    char *path = elf_save(image, length);
    struct core_file *core = core_file_open(path, error);

    elf_remove(path);
    return core;
}

/* Opens what WRITER has, which must be a good core, and frees the writer. */
static struct core_file *
open_core(struct elf_writer *writer)
{
    GByteArray *image = elf_writer_image(writer);
    GError *error = NULL;
    struct core_file *core = open_image(image, image->len, &error);

    cr_assert(core != NULL, "%s", error ? error->message : "no error either");
    cr_assert(error == NULL);
    g_byte_array_unref(image);
    elf_writer_free(writer);
    return core;
}

static void
assert_refused(const GByteArray *image, size_t length, const char *reason)
{
    GError *error = NULL;
    struct core_file *core = open_image(image, length, &error);

    cr_assert(core == NULL);
    cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_UNUSABLE));
    cr_assert(strstr(error->message, "py-referrers-") != NULL, "names the file: %s",
              error->message);
    cr_assert(strstr(error->message, reason) != NULL, "%s: %s", reason, error->message);
    g_error_free(error);
}

static void
assert_writer_refused(struct elf_writer *writer, const char *reason)
{
    GByteArray *image = elf_writer_image(writer);

    assert_refused(image, image->len, reason);
    g_byte_array_unref(image);
    elf_writer_free(writer);
}

static struct memory *
memory_of(const struct core_file *core)
{
    struct memory *memory = memory_new(core_file_format(core));

    core_file_add_segments(core, memory);
    return memory;
}

static size_t
segment_count(const struct memory *memory)
{
    struct memory_statistics statistics;

    memory_statistics(memory, &statistics);
    return statistics.segment_count;
}

Test(core_file, serves_segments_of_every_class_and_byte_order)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct byte_format format = formats[i];
        struct elf_writer *writer = elf_writer_new(format);
        GByteArray *words = g_byte_array_new();
        struct reader reader;
        uint64_t value = 0;

        elf_append_word(words, format, 0x11223344);
        elf_append_word(words, format, 0x55667788);
        elf_writer_add_load(writer, 0x8000, words->data, words->len, words->len);
        elf_writer_add_load(writer, 0x1000, "xyz", 3, 0x1000);

        struct core_file *core = open_core(writer);
        cr_assert(eq(uint, core_file_format(core).word_size, format.word_size));
        cr_assert(eq(int, core_file_format(core).big_endian, format.big_endian));
        cr_assert(eq(u64, core_file_truncated_bytes(core), 0));

        struct memory *memory = memory_of(core);
        reader_init(&reader, memory);
        cr_assert(reader_word(&reader, 0x8000 + format.word_size, &value));
        cr_assert(eq(u64, value, 0x55667788));
        cr_assert(reader_unsigned(&reader, 0x1002, 1, &value));
        cr_assert(eq(u64, value, 'z'));
        cr_assert_not(reader_unsigned(&reader, 0x1003, 1, &value), "p_memsz is not in the file");
        cr_assert(eq(sz, segment_count(memory), 2));
        memory_free(memory);
        core_file_close(core);
        g_byte_array_unref(words);
    }
}

Test(core_file, contiguous_segments_become_one)
{
    struct elf_writer *writer = elf_writer_new(usual);
    struct reader reader;

    elf_writer_add_load(writer, 0x1000, "abcd", 4, 4);
    elf_writer_add_load(writer, 0x1004, "efgh", 4, 4);
    struct core_file *core = open_core(writer);
    struct memory *memory = memory_of(core);
    reader_init(&reader, memory);
    const uint8_t *bytes = reader_span(&reader, 0x1002, 4);
    cr_assert(bytes != NULL);
    cr_assert(memcmp(bytes, "cdef", 4) == 0);
    memory_free(memory);
    core_file_close(core);
}

Test(core_file, of_overlapping_segments_the_first_wins)
{
    struct elf_writer *writer = elf_writer_new(usual);
    struct reader reader;
    char copy[9] = "";

    elf_writer_add_load(writer, 0x1002, "FIRST", 5, 5);
    elf_writer_add_load(writer, 0x1000, "abcdefgh", 8, 8);
    struct core_file *core = open_core(writer);
    struct memory *memory = memory_of(core);
    reader_init(&reader, memory);
    cr_assert(reader_copy(&reader, 0x1000, copy, 8));
    cr_assert(eq(str, copy, "abFIRSTh"));
    memory_free(memory);
    core_file_close(core);
}

Test(core_file, a_short_file_keeps_what_it_has)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct elf_writer *writer = elf_writer_new(formats[i]);
        struct reader reader;
        GError *error = NULL;

        elf_writer_add_load(writer, 0x1000, "abcdefgh", 8, 8);
        elf_writer_add_load(writer, 0x2000, "ijklmnop", 8, 8);
        elf_writer_add_load(writer, 0x3000, "qrstuvwx", 8, 8);
        GByteArray *image = elf_writer_image(writer);
        struct core_file *core = open_image(image, image->len - 13, &error);
        cr_assert(core != NULL);
        cr_assert(eq(u64, core_file_truncated_bytes(core), 13));

        struct memory *memory = memory_of(core);
        reader_init(&reader, memory);
        cr_assert(reader_span(&reader, 0x1000, 8) != NULL);
        cr_assert(reader_span(&reader, 0x2000, 3) != NULL);
        cr_assert(reader_span(&reader, 0x2003, 1) == NULL);
        cr_assert(reader_span(&reader, 0x3000, 1) == NULL);
        memory_free(memory);
        core_file_close(core);
        g_byte_array_unref(image);
        elf_writer_free(writer);
    }
}

/* Whatever the length: no crash, and either a core or a sentence. */
/* Near memory there may be a library's constants; far from all there is nothing to ask anybody for.
 */
Test(core_file, knows_what_is_far_from_all_memory)
{
    const uint64_t start = UINT64_C(0x7f0000000000);
    struct elf_writer *writer = elf_writer_new(usual);
    elf_writer_add_load(writer, start, "memory", 6, 6);
    struct core_file *core = open_core(writer);
    cr_expect(eq(u64, core_file_known(core, start - 0x10000, 16), 16));
    cr_expect(eq(u64, core_file_known(core, start + 0x1000000, 16), 16));
    cr_expect(eq(u64, core_file_known(core, 0x1000, 16), 0));
    cr_expect(eq(u64, core_file_known(core, UINT64_C(0x6874656b63617262), 16), 0));
    core_file_close(core);
}

Test(core_file, may_be_cut_anywhere)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct elf_writer *writer = elf_writer_new(formats[i]);
        elf_writer_add_note(writer, "CORE", NT_AUXV, "12345678", 8);
        elf_writer_add_load(writer, 0x1000, "abcdefgh", 8, 8);
        GByteArray *image = elf_writer_image(writer);

        for (size_t length = 0; length <= image->len; length++) {
            GError *error = NULL;
            struct core_file *core = open_image(image, length, &error);
            cr_assert(eq(int, core != NULL, length > image->len - 8), "%zu bytes", length);
            cr_assert(eq(int, error == NULL, core != NULL));
            if (core) {
                cr_assert(eq(u64, core_file_truncated_bytes(core), image->len - length));
                cr_assert(core_file_program(core) == NULL);
            }
            core_file_close(core);
            g_clear_error(&error);
        }
        g_byte_array_unref(image);
        elf_writer_free(writer);
    }
}

Test(core_file, refuses_what_is_no_core)
{
    GByteArray *image = g_byte_array_new();
    struct elf_writer *writer;

    assert_refused(image, 0, "empty");
    g_byte_array_append(image, (const uint8_t *)"#!/bin/sh\necho this is no core file\n", 36);
    assert_refused(image, image->len, "not an ELF file");
    assert_refused(image, 1, "not an ELF file");
    g_byte_array_unref(image);

    writer = elf_writer_new(usual);
    elf_writer_set_type(writer, ET_EXEC);
    elf_writer_add_load(writer, 0x1000, "abcd", 4, 4);
    assert_writer_refused(writer, "not a core file");

    assert_writer_refused(elf_writer_new(usual), "holds no memory");

    writer = elf_writer_new(usual);
    elf_writer_add_load(writer, 0x1000, NULL, 0, 0x1000);
    assert_writer_refused(writer, "holds no memory");
}

Test(core_file, refuses_what_cannot_be_opened)
{
    GError *error = NULL;

    cr_assert(core_file_open("/nonexistent/core", &error) == NULL);
    cr_assert(g_error_matches(error, PR_ERROR, PR_ERROR_UNUSABLE));
    cr_assert(strstr(error->message, "/nonexistent/core") != NULL);
    g_clear_error(&error);

    cr_assert(core_file_open("/", &error) == NULL);
    cr_assert(strstr(error->message, "not a regular file") != NULL, "%s", error->message);
    g_clear_error(&error);

    char *folder = g_dir_make_tmp("py-referrers-XXXXXX", NULL);
    char *fifo = g_build_filename(folder, "fifo", NULL);
    cr_assert(eq(int, mkfifo(fifo, 0600), 0));
    cr_assert(core_file_open(fifo, &error) == NULL, "and it does not wait for a writer");
    cr_assert(strstr(error->message, "not a regular file") != NULL, "%s", error->message);
    g_clear_error(&error);
    elf_remove(fifo);
    rmdir(folder);
    g_free(folder);
}

Test(core_file, nonsense_in_program_headers_is_cut_to_the_file)
{
    struct elf_writer *writer = elf_writer_new(usual);
    struct reader reader;

    elf_writer_add_header(writer, PT_LOAD, UINT64_MAX - 7, 0x5000, 1 << 20, 1 << 20);
    elf_writer_add_header(writer, PT_LOAD, 0, 0x6000, UINT64_MAX, UINT64_MAX);
    elf_writer_add_header(writer, PT_LOAD, 0, UINT64_MAX - 1, 16, 16);
    elf_writer_add_header(writer, PT_NOTE, UINT64_MAX - 7, 0, UINT64_MAX, 0);
    elf_writer_add_header(writer, PT_NOTE, 0, 0, UINT64_MAX, 0);
    elf_writer_add_load(writer, 0x1000, "abcd", 4, 4);
    struct core_file *core = open_core(writer);
    cr_assert(eq(u64, core_file_truncated_bytes(core), UINT64_MAX), "saturates");
    cr_assert(core_file_program(core) == NULL);

    struct memory *memory = memory_of(core);
    reader_init(&reader, memory);
    cr_assert(reader_span(&reader, 0x1000, 4) != NULL);
    cr_assert(reader_span(&reader, 0x5000, 1) == NULL);
    const uint8_t *start = reader_span(&reader, 0x6000, 4);
    cr_assert(start && memcmp(start, ELFMAG, 4) == 0);
    cr_assert(reader_span(&reader, UINT64_MAX - 1, 1) == NULL, "wraps round");
    cr_assert(eq(sz, segment_count(memory), 2));
    memory_free(memory);
    core_file_close(core);
}

Test(core_file, believes_no_count_of_program_headers)
{
    static const uint16_t counts[] = {2, 100, PN_XNUM - 1, PN_XNUM};

    for (size_t i = 0; i < G_N_ELEMENTS(counts); i++) {
        struct elf_writer *writer = elf_writer_new(usual);
        GError *error = NULL;

        elf_writer_add_load(writer, 0x1000, "abcd", 4, 4);
        elf_writer_set_header_count(writer, counts[i]);
        GByteArray *image = elf_writer_image(writer);
        struct core_file *core = open_image(image, image->len, &error);
        cr_assert(eq(int, core != NULL, error == NULL));
        core_file_close(core);
        g_clear_error(&error);
        g_byte_array_unref(image);
        elf_writer_free(writer);
    }

    struct elf_writer *writer = elf_writer_new(usual);
    elf_writer_add_load(writer, 0x1000, "abcd", 4, 4);
    elf_writer_set_header_count(writer, 0);
    assert_writer_refused(writer, "no memory");
}

Test(core_file, knows_more_program_headers_than_the_elf_header_can_count)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct elf_writer *writer = elf_writer_new(formats[i]);
        const unsigned loads = 70000;
        struct reader reader;
        uint64_t value = 0;

        for (unsigned n = 0; n < loads; n++)
            elf_writer_add_load(writer, 0x10000 + 16 * (uint64_t)n, &(uint8_t){(uint8_t)n}, 1, 1);
        struct core_file *core = open_core(writer);
        struct memory *memory = memory_of(core);
        cr_assert(eq(sz, segment_count(memory), loads));
        reader_init(&reader, memory);
        cr_assert(reader_unsigned(&reader, 0x10000 + 16 * 69999, 1, &value));
        cr_assert(eq(u64, value, 69999 % 256));
        memory_free(memory);
        core_file_close(core);
    }
}

/* Notes */

struct mapped_file {
    uint64_t start;
    uint64_t end;
    const char *name;
};

static const struct mapped_file usual_files[] = {
    {0x400000, 0x401000, "/usr/bin/python3.11"},
    {0x401000, 0x600000, "/usr/bin/python3.11"},
    {0x700000, 0x701000, "/lib/ld-linux.so.2"},
};

static void
add_auxv(struct elf_writer *writer, struct byte_format format, uint64_t type, uint64_t value)
{
    GByteArray *words = g_byte_array_new();

    elf_append_word(words, format, AT_PAGESZ);
    elf_append_word(words, format, 4096);
    elf_append_word(words, format, type);
    elf_append_word(words, format, value);
    elf_append_word(words, format, AT_NULL);
    elf_append_word(words, format, 0);
    elf_append_word(words, format, AT_PHDR);
    elf_append_word(words, format, 0x700000); /* after the end: not to be read */
    elf_writer_add_note(writer, "CORE", NT_AUXV, words->data, words->len);
    g_byte_array_unref(words);
}

static GByteArray *
file_note(struct byte_format format, uint64_t claimed_count)
{
    GByteArray *note = g_byte_array_new();

    elf_append_word(note, format, claimed_count);
    elf_append_word(note, format, 4096);
    for (size_t i = 0; i < G_N_ELEMENTS(usual_files); i++) {
        elf_append_word(note, format, usual_files[i].start);
        elf_append_word(note, format, usual_files[i].end);
        elf_append_word(note, format, i);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(usual_files); i++)
        g_byte_array_append(note, (const uint8_t *)usual_files[i].name,
                            (unsigned)strlen(usual_files[i].name) + 1);
    return note;
}

/* A core with the usual files, of which LENGTH bytes of the note are kept, and one auxiliary value.
 */
static char *
program_of(struct byte_format format, unsigned alignment, uint64_t claimed_count, size_t length,
           uint64_t auxv_type, uint64_t auxv_value)
{
    struct elf_writer *writer = elf_writer_new(format);
    GByteArray *files = file_note(format, claimed_count);

    elf_writer_set_note_alignment(writer, alignment);
    elf_writer_add_note(writer, "LINUX", NT_AUXV, "another's", 9);
    elf_writer_add_note(writer, "CORE", NT_PRSTATUS, "odd", 3);
    add_auxv(writer, format, auxv_type, auxv_value);
    elf_writer_add_note(writer, "CORE", NT_FILE, files->data, MIN(length, files->len));
    elf_writer_add_load(writer, 0x400000, "abcd", 4, 4);
    g_byte_array_unref(files);
    struct core_file *core = open_core(writer);
    char *program = core_file_program(core);
    core_file_close(core);
    return program;
}

static void
assert_program(char *program, const char *expected)
{
    if (expected)
        cr_assert(eq(str, program ? program : (char *)"(none)", (char *)expected));
    else
        cr_assert(program == NULL, "%s", program);
    g_free(program);
}

Test(core_program, is_the_file_of_the_program_headers_or_the_entry_point)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        struct byte_format format = formats[i];
        assert_program(program_of(format, 4, 3, SIZE_MAX, AT_PHDR, 0x400040),
                       "/usr/bin/python3.11");
        assert_program(program_of(format, 4, 3, SIZE_MAX, AT_ENTRY, 0x5fffff),
                       "/usr/bin/python3.11");
        assert_program(program_of(format, 4, 3, SIZE_MAX, AT_ENTRY, 0x700000),
                       "/lib/ld-linux.so.2");
    }
    assert_program(program_of(usual, 8, 3, SIZE_MAX, AT_PHDR, 0x400040), "/usr/bin/python3.11");
}

Test(core_program, cannot_always_be_told)
{
    assert_program(program_of(usual, 4, 3, SIZE_MAX, AT_PHDR, 0x600000), NULL);
    assert_program(program_of(usual, 4, 3, SIZE_MAX, AT_BASE, 0x400000), NULL);
    assert_program(program_of(usual, 4, 0, SIZE_MAX, AT_PHDR, 0x400040), NULL);
    assert_program(program_of(usual, 4, UINT64_MAX, SIZE_MAX, AT_PHDR, 0x400040), NULL);
    assert_program(program_of(usual, 4, UINT64_MAX / 3, SIZE_MAX, AT_PHDR, 0x400040), NULL);

    struct elf_writer *writer = elf_writer_new(usual);
    elf_writer_add_load(writer, 0x400000, "abcd", 4, 4);
    struct core_file *core = open_core(writer);
    const uint8_t *bytes;
    size_t size;
    cr_assert_not(core_file_note(core, NT_AUXV, &bytes, &size));
    assert_program(core_file_program(core), NULL);
    core_file_close(core);
}

/* A note that is cut short names the program only while the name is whole. */
Test(core_program, stays_inside_its_note)
{
    const size_t names = (2 + 3 * G_N_ELEMENTS(usual_files)) * 8;
    const size_t whole = names + sizeof "/usr/bin/python3.11";

    for (size_t length = 0; length <= whole + 1; length++)
        assert_program(program_of(usual, 4, 3, length, AT_PHDR, 0x400040),
                       length >= whole ? "/usr/bin/python3.11" : NULL);
}

/* Each mapping has a name of its own from then on: that of a hostile core may be all of the note.
 */
Test(core_program, has_no_name_that_is_longer_than_a_path)
{
    for (unsigned length = 100; length <= 100000; length *= 1000) {
        struct elf_writer *writer = elf_writer_new(usual);
        GByteArray *files = g_byte_array_new();
        g_autofree char *name = g_strnfill(length, 'x');
        elf_append_word(files, usual, 1);
        elf_append_word(files, usual, 4096);
        elf_append_word(files, usual, 0x400000);
        elf_append_word(files, usual, 0x500000);
        elf_append_word(files, usual, 0);
        g_byte_array_append(files, (const uint8_t *)name, length + 1);
        elf_writer_add_note(writer, "CORE", NT_FILE, files->data, files->len);
        elf_writer_add_load(writer, 0x400000, "abcd", 4, 4);
        g_byte_array_unref(files);
        struct core_file *core = open_core(writer);
        assert_program(core_file_mapped_file(core, 0x400000), length == 100 ? name : NULL);
        core_file_close(core);
    }
}

/* Pages of a file that nobody wrote to are as they are there; others that the core left out are
 * lost. */
Test(core_program, tells_what_is_lost)
{
    struct elf_writer *writer = elf_writer_new(usual);
    GByteArray *files = file_note(usual, 3);
    elf_writer_add_note(writer, "CORE", NT_FILE, files->data, files->len);
    elf_writer_add_load(writer, 0x400000, "abcd", 4, 0x1000);
    elf_writer_add_load(writer, 0x800000, "abcd", 4, 0x1000);
    g_byte_array_unref(files);
    struct core_file *core = open_core(writer);
    cr_assert(eq(u64, core_file_known(core, 0x700000, 16), 16));
    cr_assert(eq(u64, core_file_known(core, 0x800000, 16), 4));
    cr_assert(eq(u64, core_file_known(core, 0x800004, 16), 0));
    core_file_close(core);
}

Test(core_program, has_names_for_so_many_mappings)
{
    enum { MAPPINGS = 20000, LENGTH = 8000, MOST = 100 << 20 };
    struct elf_writer *writer = elf_writer_new(usual);
    GByteArray *files = g_byte_array_new();
    g_autofree char *name = g_strnfill(LENGTH, 'x');
    size_t names = 0;
    const uint64_t words[] = {1, 4096, 0, (uint64_t)1 << 40, 0};
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        elf_append_word(files, usual, words[i]);
    g_byte_array_append(files, (const uint8_t *)name, LENGTH + 1);
    elf_writer_add_note(writer, "CORE", NT_FILE, files->data, files->len);
    for (uint64_t i = 1; i <= MAPPINGS; i++)
        elf_writer_add_load(writer, i << 13, "abcd", 4, 4096);
    g_byte_array_unref(files);
    struct core_file *core = open_core(writer);
    GArray *mappings = mappings_of_core(core);
    cr_assert(eq(uint, mappings->len, MAPPINGS));
    for (guint i = 0; i < mappings->len; i++) {
        const char *file = g_array_index(mappings, struct mapping, i).file;
        names += file ? strlen(file) : 0;
    }
    cr_assert(gt(sz, names, (size_t)LENGTH));
    cr_assert(lt(sz, names, (size_t)MOST));
    g_array_free(mappings, TRUE);
    core_file_close(core);
}
