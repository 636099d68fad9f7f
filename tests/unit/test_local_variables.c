/* Thread-local variables of a library's file, made by hand (elf(5), gABI). */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <gelf.h>
#include <sys/mman.h>
#include <unistd.h>

#include "native/thread_locals.h"

enum { VARIABLES = 2, SYMBOLS = VARIABLES + 1, SECTIONS = 4 };

/* A library of nothing but two tables of the same symbols, "a…" at 0 and "b" at 8, and their names.
 */
static GArray *
variables_of_library(unsigned length, GElf_Half type)
{
    g_autofree char *name = g_strnfill(length, 'a');
    GByteArray *image = g_byte_array_new();
    const char text[] = "\0";
    Elf64_Sym symbols[SYMBOLS] = {
        {0},
        {.st_name = 1, .st_info = ELF64_ST_INFO(STB_GLOBAL, STT_TLS), .st_shndx = 1, .st_size = 8},
        {.st_name = length + 2,
         .st_info = ELF64_ST_INFO(STB_GLOBAL, type),
         .st_shndx = 1,
         .st_value = 8,
         .st_size = 4}};
    const size_t table = sizeof(Elf64_Ehdr), strings = table + sizeof symbols;
    const size_t sections_at = (strings + length + 4 + 7) / 8 * 8;
    Elf64_Ehdr header = {
        .e_ident = {ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, ELFDATA2LSB, EV_CURRENT},
        .e_type = ET_DYN,
        .e_machine = EM_X86_64,
        .e_version = EV_CURRENT,
        .e_shoff = sections_at,
        .e_ehsize = sizeof header,
        .e_shentsize = sizeof(Elf64_Shdr),
        .e_shnum = SECTIONS};
    Elf64_Shdr sections[SECTIONS] = {
        {0},
        {.sh_type = SHT_SYMTAB,
         .sh_offset = table,
         .sh_size = sizeof symbols,
         .sh_link = 3,
         .sh_entsize = sizeof *symbols},
        {.sh_type = SHT_SYMTAB,
         .sh_offset = table,
         .sh_size = sizeof symbols,
         .sh_link = 3,
         .sh_entsize = sizeof *symbols},
        {.sh_type = SHT_STRTAB, .sh_offset = strings, .sh_size = sections_at - strings}};
    g_byte_array_append(image, (const guint8 *)&header, sizeof header);
    g_byte_array_append(image, (const guint8 *)symbols, sizeof symbols);
    g_byte_array_append(image, (const guint8 *)text, 1);
    g_byte_array_append(image, (const guint8 *)name, length + 1);
    g_byte_array_append(image, (const guint8 *)"b", 2);
    while (image->len < sections_at)
        g_byte_array_append(image, (const guint8 *)text, 1);
    g_byte_array_append(image, (const guint8 *)sections, sizeof sections);

    int file = memfd_create("library", MFD_CLOEXEC);
    cr_assert(eq(long, write(file, image->data, image->len), (long)image->len));
    g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", file);
    GArray *variables = local_variables_of(path);
    close(file);
    g_byte_array_unref(image);
    return variables;
}

static const struct local_variable *
variable(const GArray *variables, guint n)
{
    return &g_array_index(variables, struct local_variable, n);
}

/* A second table of symbols is none: a file may claim any number of them. */
Test(local_variables, are_those_of_the_first_table)
{
    GArray *variables = variables_of_library(3, STT_TLS);
    cr_assert(eq(uint, variables->len, VARIABLES));
    cr_assert(eq(str, variable(variables, 0)->name, "aaa"));
    cr_assert(eq(str, variable(variables, 1)->name, "b"));
    cr_assert(eq(u64, variable(variables, 1)->offset, 8));
    cr_assert(eq(u64, variable(variables, 1)->size, 4));
    g_array_free(variables, TRUE);
}

Test(local_variables, are_not_those_of_all_threads)
{
    GArray *variables = variables_of_library(3, STT_OBJECT);
    cr_assert(eq(uint, variables->len, 1));
    g_array_free(variables, TRUE);
}

Test(local_variables, have_names_of_some_length)
{
    GArray *variables = variables_of_library(1 << 16, STT_TLS);
    cr_assert(eq(uint, variables->len, VARIABLES));
    cr_assert(lt(sz, strlen(variable(variables, 0)->name), (size_t)1 << 12));
    g_array_free(variables, TRUE);
}

Test(local_variables, of_no_library)
{
    cr_assert(local_variables_of("/dev/zero") == NULL);
    cr_assert(local_variables_of("/proc/self/cmdline") == NULL);
    cr_assert(local_variables_of("/nonexistent") == NULL);
}
