#include <criterion/criterion.h>
#include <elf.h>

#include "elf_writer.h"
#include "target/signal.h"

enum { SEGV = 11, ABORT = 6, MAPERR = 1, BY_KERNEL = 0x80, THREAD = 4711 };

/* The two notes of a core: what of NT_PRSTATUS and NT_SIGINFO is looked at. */
static char *
write_core(struct byte_format format, int number, int32_t code, uint64_t address)
{
    g_autoptr(GByteArray) status = g_byte_array_new(), info = g_byte_array_new();
    struct elf_writer *writer = elf_writer_new(format);
    elf_append(status, format, (uint64_t)number, 4);
    elf_append(status, format, 0, 4);
    elf_append(status, format, 0, 4);
    elf_append(status, format, (uint64_t)number, 2);
    elf_append(status, format, 0, 2);
    elf_append_word(status, format, 0); /* pending and held signals */
    elf_append_word(status, format, 0);
    elf_append(status, format, THREAD, 4);
    elf_append(info, format, (uint64_t)number, 4);
    elf_append(info, format, 0, 4);
    elf_append(info, format, (uint32_t)code, 4);
    if (format.word_size == 8)
        elf_append(info, format, 0, 4);
    elf_append_word(info, format, address);
    elf_writer_add_note(writer, "CORE", NT_PRSTATUS, status->data, status->len);
    elf_writer_add_note(writer, "CORE", NT_SIGINFO, info->data, info->len);
    elf_writer_add_load(writer, 0x1000, "memory", 6, 6);
    GByteArray *image = elf_writer_image(writer);
    char *path = elf_save(image, image->len);
    g_byte_array_unref(image);
    elf_writer_free(writer);
    return path;
}

static struct target_signal
read_core(char *path)
{
    struct target_signal signal = {0};
    struct core_file *core = core_file_open(path, NULL);
    cr_assert(core);
    cr_assert(signal_of_core(core, &signal));
    core_file_close(core);
    elf_remove(path);
    return signal;
}

Test(signal, fault_has_address_and_thread_in_every_format)
{
    for (int big = 0; big < 2; big++)
        for (unsigned word = 4; word <= 8; word += 4) {
            struct byte_format format = {.word_size = word, .big_endian = big};
            struct target_signal signal = read_core(write_core(format, SEGV, MAPERR, 0xdead0));
            cr_expect_eq(signal.number, SEGV);
            cr_expect_eq(signal.thread, THREAD);
            cr_expect(signal.has_address);
            cr_expect_eq(signal.address, 0xdead0);
            cr_expect(signal_is_fatal(&signal));
        }
}

Test(signal, no_address_without_a_fault)
{
    static const struct {
        int number;
        int32_t code;
    } rows[] = {{ABORT, -6}, {SEGV, -6}, {SEGV, BY_KERNEL}, {SEGV, 0}};
    struct byte_format format = {.word_size = 8};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        cr_expect_not(
            read_core(write_core(format, rows[i].number, rows[i].code, 0xdead0)).has_address);
}

Test(signal, names)
{
    g_autofree char *known = signal_name(SEGV), *unknown = signal_name(40);
    cr_expect_str_eq(known, "SIGSEGV");
    cr_expect_str_eq(unknown, "signal 40");
    cr_expect_null(signal_meaning(40));
    cr_expect_not(signal_is_fatal(&(struct target_signal){.number = 0}));
    cr_expect_not(signal_is_fatal(&(struct target_signal){.number = 5}));
}
