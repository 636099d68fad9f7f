#include "native/thread_locals.h"

#include <fcntl.h>
#include <gelf.h>
#include <libelf.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    MAX_SECTIONS = 1 << 16,
    MAX_SYMBOLS = 1 << 22,
    MAX_VARIABLES = 1 << 16,
    MAX_NAME = 1 << 10 /* bytes; of C++, they are long */
};

static void
clear_variable(gpointer item)
{
    g_free(((struct local_variable *)item)->name);
}

static int
by_offset(const void *a, const void *b)
{
    uint64_t first = ((const struct local_variable *)a)->offset;
    uint64_t second = ((const struct local_variable *)b)->offset;
    return (first > second) - (first < second);
}

static void
add_symbols(Elf *elf, Elf_Scn *section, const GElf_Shdr *header, GArray *variables)
{
    Elf_Data *data = elf_getdata(section, NULL);
    GElf_Sym symbol;
    for (int i = 0; data && i < MAX_SYMBOLS && gelf_getsym(data, i, &symbol); i++) {
        if (GELF_ST_TYPE(symbol.st_info) != STT_TLS || symbol.st_shndx == SHN_UNDEF)
            continue;
        const char *name = elf_strptr(elf, header->sh_link, symbol.st_name);
        struct local_variable variable = {symbol.st_value, symbol.st_size, NULL};
        if (!name || !*name || variables->len >= MAX_VARIABLES)
            continue;
        variable.name = g_strndup(name, MAX_NAME);
        g_array_append_val(variables, variable);
    }
}

/* A file has at most one section of that kind (gABI, Sections). */
static Elf_Scn *
find_section(Elf *elf, GElf_Word kind, GElf_Shdr *header)
{
    Elf_Scn *section = NULL;
    for (unsigned i = 0; i < MAX_SECTIONS && (section = elf_nextscn(elf, section)); i++)
        if (gelf_getshdr(section, header) && header->sh_type == kind)
            return section;
    return NULL;
}

/* All symbols if they were left, or those for the linker. */
static void
add_variables(Elf *elf, GArray *variables)
{
    static const GElf_Word kinds[] = {SHT_SYMTAB, SHT_DYNSYM};
    for (size_t i = 0; i < G_N_ELEMENTS(kinds) && !variables->len; i++) {
        GElf_Shdr header;
        Elf_Scn *section = find_section(elf, kinds[i], &header);
        if (section)
            add_symbols(elf, section, &header, variables);
    }
}

GArray *
local_variables_of(const char *file)
{
    GArray *variables = g_array_new(FALSE, FALSE, sizeof(struct local_variable));
    int descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    g_array_set_clear_func(variables, clear_variable);
    struct stat status;
    bool plain = descriptor >= 0 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    elf_version(EV_CURRENT);
    Elf *elf = !plain ? NULL : elf_begin(descriptor, ELF_C_READ, NULL);
    if (elf && elf_kind(elf) == ELF_K_ELF)
        add_variables(elf, variables);
    if (elf)
        elf_end(elf);
    if (descriptor >= 0)
        close(descriptor);
    g_array_sort(variables, by_offset);
    if (!variables->len) {
        g_array_free(variables, TRUE);
        return NULL;
    }
    return variables;
}
