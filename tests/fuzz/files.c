/* Files: cores, layouts, earlier heaps; a command line; the start of _PyRuntime. */
#include "fuzz.h"

#include "command/arguments.h"
#include "layout/debug_offsets.h"
#include "layout/recording.h"
#include "native/thread_locals.h"
#include "python/text.h"
#include "report/earlier_heap.h"
#include "target/core_file.h"
#include "target/core_writer.h"
#include "target/mappings.h"
#include "target/signal.h"

#include <sys/mman.h>
#include <unistd.h>

/* INPUT as a file; the descriptor stays open as long as the path is used. */
static char *
as_file(const struct input *input, int *descriptor)
{
    *descriptor = memfd_create("fuzz", MFD_CLOEXEC);
    if (*descriptor < 0 || write(*descriptor, input->bytes, input->size) != (ssize_t)input->size)
        g_error("no memory file");
    return g_strdup_printf("/proc/self/fd/%d", *descriptor);
}

void
fuzz_elf(struct input *input)
{
    int descriptor;
    g_autofree char *path = as_file(input, &descriptor);
    struct core_file *core = core_file_open(path, NULL);
    if (core) {
        struct memory *memory = memory_new(core_file_format(core));
        struct memory_region region;
        struct reader reader;
        uint64_t word;
        core_file_add_segments(core, memory);
        reader_init(&reader, memory);
        for (size_t n = 0; n < 64 && memory_segment(memory, n, &region); n++) {
            reader_word(&reader, region.start, &word);
            reader_word(&reader, region.start + region.size - 4, &word);
            core_file_known(core, region.start - 8, region.size);
            g_free(core_file_mapped_file(core, region.start));
        }
        struct target_signal signal;
        if (signal_of_core(core, &signal)) {
            g_autofree char *name = signal_name(signal.number);
            check_text("signal_name", name);
            signal_is_fatal(&signal);
        }
        g_array_free(mappings_of_core(core), TRUE);
        g_free(core_file_program(core));
        core_file_truncated_bytes(core);
        memory_free(memory);
    }
    core_file_close(core);
    close(descriptor);
}

void
fuzz_module(struct input *input)
{
    int descriptor;
    g_autofree char *path = as_file(input, &descriptor);
    GArray *variables = local_variables_of(path);
    if (variables)
        g_array_free(variables, TRUE);
    close(descriptor);
}

/* Writes segments and notes, and reads them back. */
static void
check_core(int file, const struct core_notes *notes, const GArray *segments, uint64_t end)
{
    g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", file);
    if (!core_write(file, end, notes, segments, 62, 0))
        g_error("no core was written");
    struct core_file *core = core_file_open(path, NULL);
    uint64_t start, size;
    bool writable;
    for (guint i = 0; core && i < segments->len; i++) {
        const struct core_segment *segment = &g_array_index(segments, struct core_segment, i);
        if (!core_file_segment(core, i, &start, &size, &writable) || start != segment->start)
            g_error("segment %u is not there", i);
    }
    if (core) {
        g_array_free(mappings_of_core(core), TRUE);
        g_free(core_file_program(core));
    }
    core_file_close(core);
}

void
fuzz_writer(struct input *input)
{
    struct core_notes notes;
    g_autoptr(GArray) segments = g_array_new(FALSE, FALSE, sizeof(struct core_segment));
    int file = memfd_create("fuzz", MFD_CLOEXEC);
    uint64_t start = 0, end = CORE_HEADER_SIZE;
    core_notes_init(&notes, take(input, 1) & 1 ? 8 : 4);
    for (unsigned i = (unsigned)take(input, 1); i > 0 && input->size > 0; i--) {
        struct core_segment segment = {.start = start + (take(input, 1) << 12), .offset = end};
        segment.size = take(input, 2) << 4;
        uint64_t file_size = take(input, 1) << 4;
        segment.file_size = MIN(file_size, segment.size);
        segment.flags = (uint32_t)take(input, 1) & 7;
        start = segment.start + segment.size;
        end += segment.file_size;
        g_array_append_val(segments, segment);
    }
    for (unsigned i = (unsigned)take(input, 1) % 16; i > 0 && input->size > 0; i--) {
        uint32_t type = (uint32_t)take(input, 4);
        size_t size = (size_t)take(input, 1);
        size = MIN(size, input->size);
        g_autofree char *name = g_strndup((const char *)input->bytes, size);
        if (type % 4 == 0)
            core_notes_add_thread(&notes, (int)type, 11, input->bytes, size);
        else if (type % 4 == 1)
            core_notes_add(&notes, type, input->bytes, size);
        else
            core_notes_add_process(&notes, (int)type, name, name);
        input->bytes += size;
        input->size -= size;
    }
    if (ftruncate(file, (off_t)end) == 0)
        check_core(file, &notes, segments, end);
    core_notes_clear(&notes);
    close(file);
}

void
fuzz_recording(struct input *input)
{
    int descriptor;
    g_autofree char *path = as_file(input, &descriptor);
    struct recording *recording = recording_read(path, NULL);
    if (recording) {
        const struct layout_source *source = recording_source(recording);
        struct layout_member member;
        source->member(source->context, "PyObject", "ob_type", &member);
        struct layout *layout = layout_new(source, NULL);
        layout_free(layout);
    }
    recording_free(recording);
    close(descriptor);
}

void
fuzz_earlier(struct input *input)
{
    int descriptor;
    struct earlier_heap earlier = {0};
    struct budget budget = {0};
    GError *error = NULL;
    g_autofree char *path = as_file(input, &descriptor);
    budget_start(&budget, 1);
    if (!earlier_heap_read(&earlier, path, &budget, &error) && error) {
        g_autofree char *message = text_harmless(error->message);
        check_text("earlier_heap_read", message);
        g_clear_error(&error);
    }
    earlier_heap_clear(&earlier);
    close(descriptor);
}

void
fuzz_arguments(struct input *input)
{
    const struct command *command = commands[take(input, 1) % 6];
    g_autofree char *line = g_strndup((const char *)input->bytes, input->size);
    static const struct host host; /* without settings */
    struct arguments arguments = {0};
    if (arguments_parse(&arguments, command, &host, line, NULL))
        for (guint i = 0; i < arguments.options->len; i++) {
            const char *name =
                g_array_index(arguments.options, struct given_option, i).option->name;
            uint32_t number;
            double seconds;
            arguments_number(&arguments, name, &number, NULL);
            arguments_seconds(&arguments, name, &seconds, NULL);
        }
    arguments_clear(&arguments);
}

void
fuzz_offsets(struct input *input)
{
    const uint64_t runtime = UINT64_C(0x7e0000000000);
    struct mock_target *target = mock_new(mock_x86_64);
    struct debug_offsets *offsets = g_new0(struct debug_offsets, 1);
    struct version version;
    struct reader reader;
    uint64_t found;
    memcpy(mock_alloc(target, runtime, 4096), input->bytes, MIN(input->size, 4096));
    reader_init(&reader, mock_memory(target));
    debug_offsets_search(mock_memory(target), &found);
    debug_offsets_version(&reader, runtime, &version);
    if (debug_offsets_read(offsets, &reader, runtime)) {
        struct layout_member member;
        const struct layout_source *source = &offsets->source;
        source->member(source->context, "PyListObject", "ob_item", &member);
        source->member(source->context, "PyInterpreterState", "gc.generations", &member);
    }
    g_free(offsets);
    mock_free(target);
}
