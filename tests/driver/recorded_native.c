#include "recorded_host.h"

#include "target/mappings.h"

#include <elf.h>
#include <fcntl.h>
#include <gelf.h>
#include <libelf.h>
#include <unistd.h>

enum {
    FRAMES = 4, /* of a thread: as many as fit into a page or so */
    MAX_THREADS = 64,
    MAX_REGISTERS = 64,
    RUNTIME_BYTES = 1 << 18, /* about the size of a _PyRuntime */
    PATTERN_BYTES = 0x40
};

/* Where registers are in what the kernel writes of a thread (struct elf_prstatus), and the numbers
 * of some: the stack pointer; the pointer to the descriptor, if it is among them. */
static const struct machine {
    unsigned number; /* e_machine */
    unsigned registers_at, registers, stack_pointer, thread_pointer, dtv_words, red_zone;
} machines[] = {
    {EM_X86_64, 112, 27, 19, 21, 1, 128}, {EM_386, 72, 17, 15, 0, 0, 0},
    {EM_ARM, 72, 18, 13, 0, 0, 0},        {EM_AARCH64, 112, 34, 31, 0, 0, 0},
    {EM_S390, 112, 18, 17, 0, 0, 0},
};

static const struct machine *
machine_of(Elf *elf)
{
    GElf_Ehdr header;
    for (size_t i = 0; gelf_getehdr(elf, &header) && i < G_N_ELEMENTS(machines); i++)
        if (machines[i].number == header.e_machine)
            return &machines[i];
    return NULL;
}

static void
add_thread(const struct recorded_host *self, const struct machine *machine, const uint8_t *bytes,
           unsigned max_frames, GPtrArray *threads)
{
    struct byte_format format = core_file_format(self->core);
    struct native_thread *thread = native_thread_new();
    uint64_t values[MAX_REGISTERS];
    for (unsigned i = 0; i < machine->registers; i++) {
        values[i] = bytes_decode(bytes + machine->registers_at + i * format.word_size,
                                 format.word_size, byte_format_swaps(format));
        struct native_register item = {g_strdup_printf("r%u", i), values[i]};
        g_array_append_val(thread->registers, item);
    }
    thread->number = threads->len + 1;
    thread->native_id =
        bytes_decode(bytes + (format.word_size == 8 ? 32 : 24), 4, byte_format_swaps(format));
    thread->stack_pointer = values[machine->stack_pointer];
    thread->red_zone = machine->red_zone;
    if (machine->thread_pointer) {
        thread->thread_pointer = values[machine->thread_pointer];
        thread->dtv_at = thread->thread_pointer + machine->dtv_words * format.word_size;
    }
    for (unsigned i = 0; i < MIN(max_frames, FRAMES); i++) {
        struct native_frame frame = {.stack_pointer = thread->stack_pointer + i * 0x100,
                                     .function = g_strdup(self->function)};
        g_array_append_val(thread->frames, frame);
    }
    g_ptr_array_add(threads, thread);
}

static void
add_threads(const struct recorded_host *self, Elf *elf, const struct machine *machine,
            const GElf_Phdr *header, unsigned max_frames, GPtrArray *threads)
{
    const unsigned word = core_file_format(self->core).word_size;
    GElf_Nhdr note;
    size_t name, contents;
    Elf_Data *data =
        elf_getdata_rawchunk(elf, (int64_t)header->p_offset, header->p_filesz, ELF_T_NHDR);
    for (size_t at = 0; data && threads->len < MAX_THREADS &&
                        (at = gelf_getnote(data, at, &note, &name, &contents)) > 0;)
        if (note.n_type == NT_PRSTATUS &&
            note.n_descsz >= machine->registers_at + machine->registers * word)
            add_thread(self, machine, (const uint8_t *)data->d_buf + contents, max_frames, threads);
}

static GPtrArray *
threads(void *context, unsigned max_frames)
{
    const struct recorded_host *self = context;
    GPtrArray *threads = native_threads_new();
    int file = open(self->core_path, O_RDONLY | O_CLOEXEC);
    Elf *elf = elf_begin(file, ELF_C_READ, NULL);
    const struct machine *machine = elf ? machine_of(elf) : NULL;
    size_t count;
    GElf_Phdr header;
    if (machine && elf_getphdrnum(elf, &count) == 0)
        for (size_t i = 0; i < MIN(count, INT_MAX); i++)
            if (gelf_getphdr(elf, (int)i, &header) && header.p_type == PT_NOTE)
                add_threads(self, elf, machine, &header, max_frames, threads);
    elf_end(elf);
    close(file);
    return threads;
}

static void
add_section(GArray *sections, const struct mapping *mapping, const char *name, uint64_t end)
{
    struct native_section section = {mapping->start, MIN(mapping->end, end), g_strdup(name),
                                     g_strdup(mapping->file)};
    g_array_append_val(sections, section);
}

static GArray *
sections(void *context)
{
    const struct recorded_host *self = context;
    GArray *sections = native_sections_new();
    GArray *mappings = mappings_of_core(self->core);
    for (guint i = 0; i < mappings->len; i++) {
        const struct mapping *mapping = &g_array_index(mappings, struct mapping, i);
        if (!mapping->writable || !mapping->file)
            continue;
        add_section(sections, mapping, ".data", mapping->end);
        add_section(sections, mapping, ".tdata", mapping->start + PATTERN_BYTES);
    }
    g_array_free(mappings, TRUE);
    return sections;
}

/* That of the runtime, which is looked through for what it keeps. */
static char *
symbol_at(void *context, uint64_t address)
{
    const struct recorded_host *self = context;
    const struct layout_source *source = recording_source(self->recording);
    uint64_t start;
    if (!source->symbol(source->context, "_PyRuntime", &start) || address < start ||
        address - start >= RUNTIME_BYTES)
        return NULL;
    return address > start ? g_strdup_printf("_PyRuntime+%" G_GUINT64_FORMAT, address - start)
                           : g_strdup("_PyRuntime");
}

struct native_source
recorded_native(struct recorded_host *self)
{
    elf_version(EV_CURRENT);
    return (struct native_source){
        .context = self, .threads = threads, .symbol_at = symbol_at, .sections = sections};
}
