/* Parsers of untrusted bytes, each as a target of a fuzzer.
 *
 *   replay FILE…             what is in corpus/TARGET/, once each, without a fuzzer
 *   fuzz --target=TARGET …   libFuzzer's program; further arguments are its own
 *
 * Targets take the input as a file (elf, recording), as bytes of the target's memory (offsets,
 * lines, text), as a command line (arguments), or as changes to a little CPython made by hand
 * (unit/mock_python.h): each of these writes a word, a plain number or the address of one of its
 * objects, into one of its structures; then it is read.
 */
#include "../unit/mock_python.h"

#include "command/arguments.h"
#include "heap/mimalloc.h"
#include "layout/debug_offsets.h"
#include "layout/recording.h"
#include "python/measure.h"
#include "python/text.h"
#include "query/referrers.h"
#include "report/tree.h"
#include "target/core_file.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

struct input {
    const uint8_t *bytes;
    size_t size;
};

static uint64_t
take(struct input *input, size_t size)
{
    uint64_t value = 0;
    for (; size > 0 && input->size > 0; size--, input->size--)
        value = value << 8 | *input->bytes++;
    return value;
}

/* Files */

/* INPUT as a file; the descriptor stays open as long as the path is used. */
static char *
as_file(const struct input *input, int *descriptor)
{
    *descriptor = memfd_create("fuzz", MFD_CLOEXEC);
    if (*descriptor < 0 || write(*descriptor, input->bytes, input->size) != (ssize_t)input->size)
        g_error("no memory file");
    return g_strdup_printf("/proc/self/fd/%d", *descriptor);
}

static void
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
        g_free(core_file_program(core));
        core_file_truncated_bytes(core);
        memory_free(memory);
    }
    core_file_close(core);
    close(descriptor);
}

static void
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

/* A Python by hand.  To settle a layout takes longer than all else, and all have the same. */
static struct mock_python *
new_python(void)
{
    static struct mock_python *model;
    struct mock_python *mock = mock_python_new(mock_x86_64);
    if (!model)
        model = mock_python_new(mock_x86_64);
    mock_lend_layout(model, mock);
    return mock;
}

/* A command line */

static void
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

/* Bytes in memory */

static void
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

static void
drop(G_GNUC_UNUSED struct reference_sink *sink, G_GNUC_UNUSED const struct reference *items,
     G_GNUC_UNUSED size_t count)
{
}

static void
read_frame(struct mock_python *mock, uint64_t address)
{
    struct reference items[16];
    struct frame frame;
    struct python *python = mock_open(mock);
    g_autoptr(GString) name = g_string_new(NULL);
    if (!frame_read(python, &mock->reader, address, &frame))
        return;
    frame_line(python, &mock->reader, &frame);
    code_variable_name(python, &mock->reader, frame.code, 1, name);
    struct reference_sink sink = {.items = items, .capacity = 16, .take = drop};
    frame_references(python, &mock->reader, &frame, &sink);
}

/* A line table of any bytes, and where in the code the frame is. */
static void
fuzz_lines(struct input *input)
{
    struct mock_python *mock = new_python();
    uint64_t code = mock_code(mock, "handle", mock_tuple_of(mock, NULL, 0));
    uint64_t frame = mock_frame_of(mock, code, NULL, 0);
    uint64_t start = code + mock_member(&mock->source, "PyCodeObject.co_code_adaptive").offset;
    mock_set(mock, frame, "_PyInterpreterFrame.prev_instr", start + 2 * take(input, 2));
    mock_set(mock, code, "PyCodeObject.co_firstlineno", take(input, 2));
    mock_set(mock, code, "PyCodeObject.co_linetable",
             mock_bytes_object(mock, input->bytes, input->size));
    read_frame(mock, frame);
    mock_python_free(mock);
}

/* Changes */

enum { MAX_OBJECTS = 32 };

struct population {
    struct mock_python *mock;
    uint64_t objects[MAX_OBJECTS];
    unsigned count;
};

static uint64_t
add(struct population *population, uint64_t object)
{
    g_assert(population->count < MAX_OBJECTS);
    return population->objects[population->count++] = object;
}

/* One of each kind of object whose storage is its own. */
static void
populate(struct population *all)
{
    struct mock_python *mock = all->mock = new_python();
    uint64_t held = add(all, mock_tuple(mock, mock_str(mock, "held")));
    uint64_t names = mock_tuple(mock, mock_str(mock, "first"), mock_str(mock, "second"));
    uint64_t code = add(all, mock_code(mock, "handle", names));
    uint64_t dict = add(all, mock_dict(mock, add(all, mock_str(mock, "key")), held));
    uint64_t function = add(all, mock_function(mock, "render", dict));
    uint64_t class = add(all, mock_class(mock, "Page", mock->types.object));
    uint64_t instance = add(all, mock_object(mock, class, 0));
    const char *const slots[] = {"left", NULL};
    mock_set_dict(mock, instance, dict);
    add(all, mock_set_object(mock, held, mock_str(mock, "member")));
    add(all,
        mock_object(mock, add(all, mock_slots_class(mock, "S", mock->types.object, slots)), 0));
    add(all, mock_cell(mock, held));
    add(all, mock_method(mock, function, instance));
    add(all, mock_module(mock, "app", dict));
    add(all, mock_weakref(mock, instance, 0));
    add(all, mock_generator(mock, code, held, held));
    add(all, mock_int(mock, 1));
    add(all, mock_bytes_object(mock, "bytes", 5));
    add(all, mock_list_of(mock, all->objects, all->count));
    mock_track(mock, all->objects[all->count - 1]);
    add(all, mock_frame(mock, code, all->objects[all->count - 1], held));
    add(all, mock_get(mock, dict, "PyDictObject.ma_keys"));
    add(all, mock->thread);
    add(all, mock->interpreter);
    add(all, mock->types.list);
}

/* Words at ADDRESS, up to WORDS of them, as INPUT says: which, what. */
static void
change(struct population *all, uint64_t address, unsigned words, struct input *input)
{
    struct mock_target *target = all->mock->target;
    uint64_t at = address + 8 * (take(input, 1) % words);
    unsigned what = (unsigned)take(input, 1);
    uint64_t value = what < 128 ? all->objects[what % all->count] + (what & 64 ? take(input, 1) : 0)
                                : take(input, (what & 7) + 1u);
    if (mock_has(target, at, 8))
        mock_poke(target, at, value, 8);
}

static void
change_all(struct population *all, uint64_t address, unsigned words, struct input *input)
{
    for (unsigned i = 0; i < 64 && input->size > 0; i++)
        change(all, address, words, input);
}

static bool
few_steps(struct reference_sink *sink)
{
    return sink->steps < 1 << 16;
}

/* All that is asked of one object. */
static void
read_object(struct population *all, uint64_t object)
{
    struct python *python = mock_open(all->mock);
    struct reader *reader = &all->mock->reader;
    struct reference items[16];
    struct reference_sink sink = {.items = items, .capacity = 16, .take = drop, .go_on = few_steps};
    struct object_size size;
    uint64_t start, end;
    g_autoptr(GString) text = g_string_new(NULL);
    const struct type *type = python_type_of(python, reader, object);
    if (!type)
        return;
    python_references(python, reader, object, type, &sink);
    python_extent(python, reader, object, type, &start, &end);
    measure_size(python, reader, object, type, &size);
    text_object(python, reader, object, type, text);
    text_name(python, reader, object, type, text);
    text_value(python, reader, object, 50, text);
    text_repr(python, reader, object, 50, text);
    if (!g_utf8_validate(text->str, (gssize)text->len, NULL))
        g_error("text that is no UTF-8");
}

/* The object that the first byte chooses, or keys, or a type. */
static void
fuzz_object(struct input *input)
{
    struct population all = {0};
    populate(&all);
    uint64_t object = all.objects[take(input, 1) % all.count];
    change_all(&all, object - 16, 40, input);
    read_object(&all, object);
    mock_python_free(all.mock);
}

static void
fuzz_keys(struct input *input)
{
    struct population all = {0};
    populate(&all);
    uint64_t keys = mock_get(all.mock, all.objects[3], "PyDictObject.ma_keys");
    for (unsigned i = (unsigned)take(input, 1) % 32; i > 0 && input->size > 0; i--) {
        uint64_t at = keys + take(input, 1) % 40;
        uint64_t byte = take(input, 1);
        if (mock_has(all.mock->target, at, 1))
            mock_poke(all.mock->target, at, byte, 1);
    }
    change_all(&all, take(input, 1) & 1 ? keys : all.objects[3], 16, input);
    read_object(&all, all.objects[3]);
    read_object(&all, all.objects[6]);
    mock_python_free(all.mock);
}

static void
fuzz_code(struct input *input)
{
    struct population all = {0};
    populate(&all);
    change_all(&all, all.objects[1], 30, input);
    read_object(&all, all.objects[1]);
    read_frame(all.mock, all.objects[18]);
    mock_python_free(all.mock);
}

static void
fuzz_frame(struct input *input)
{
    struct population all = {0};
    populate(&all);
    change_all(&all, all.objects[18], 16, input);
    read_frame(all.mock, all.objects[18]);
    mock_python_free(all.mock);
}

static void
fuzz_text(struct input *input)
{
    struct population all = {0};
    populate(&all);
    change_all(&all, all.objects[2], 10, input);
    read_object(&all, all.objects[2]);
    mock_python_free(all.mock);
}

/* Anything, anywhere; then the whole walk and the tree of one object. */
static void
fuzz_heap(struct input *input)
{
    struct population all = {0};
    struct budget budget = {0};
    populate(&all);
    while (input->size > 0)
        change(&all, all.objects[take(input, 1) % all.count] - 16, 200, input);
    budget_start(&budget, 1);
    struct heap *heap = heap_new(mock_open(all.mock), &budget, NULL);
    struct index *index = heap ? index_new(heap, &budget, NULL) : NULL;
    if (index && address_map_has(index->heap->objects, all.objects[0])) {
        struct referrers_options options = {.max_depth = 8, .referrer_limit = 20};
        struct tree_limits limits = {.max_depth = 8, .referrer_limit = 20, .timeout = 1};
        g_autoptr(GString) text = g_string_new(NULL);
        struct referrers *referrers = referrers_search(index, all.objects, 1, &options, &budget);
        tree_write(referrers, &limits, text);
        referrers_free(referrers);
    }
    index_free(index);
    mock_python_free(all.mock);
}

static bool
take_block(void *context, const struct mimalloc_block *block)
{
    uint64_t *left = context;
    return block->size > 0 && --*left > 0;
}

/* A segment of mimalloc's: its head, and the descriptions of its pages. */
static void
fuzz_mimalloc(struct input *input)
{
    enum { SLICE = 1 << 16, SLICES = 8, HEAD = 264, PAGE = 96, LIMIT = 1 << 16 };
    const uint64_t segment = UINT64_C(0x7c0000000000);
    struct population all = {.mock = new_python()};
    struct budget budget = {0};
    uint64_t left = LIMIT;
    add(&all, segment);
    for (unsigned i = 1; i <= 4; i++)
        add(&all, segment + i * SLICE);
    mock_alloc(all.mock->target, segment, SLICES * SLICE);
    mock_set(all.mock, segment, "mi_segment_t.cookie", 0x1122334455667788 ^ segment);
    mock_set(all.mock, segment, "mi_segment_t.segment_size", SLICES * SLICE);
    mock_set(all.mock, segment, "mi_segment_t.segment_slices", SLICES);
    mock_set(all.mock, segment, "mi_segment_t.slice_entries", SLICES);
    mock_set(all.mock, segment, "mi_segment_t.segment_info_slices", 1);
    for (unsigned i = 0; i < SLICES; i++)
        mock_poke(all.mock->target, segment + HEAD + i * PAGE, 1, 4);
    change_all(&all, segment, 128, input);
    budget_start(&budget, 1);
    struct mimalloc *mimalloc = mimalloc_new(mock_open(all.mock));
    mimalloc_search_memory(mimalloc);
    mimalloc_each(mimalloc, &budget, take_block, &left);
    for (unsigned i = 0; i < 8; i++) {
        struct block block;
        mimalloc_prepare(mimalloc, segment + i * 40000);
        mimalloc_locate(mimalloc, &all.mock->reader, segment + i * 40000, &block);
        mimalloc_forbids(mimalloc, &all.mock->reader, segment + i * 40000);
    }
    mimalloc_free(mimalloc);
    mock_python_free(all.mock);
}

/* The table */

static const struct target {
    const char *name;
    void (*run)(struct input *input);
} targets[] = {
    {"elf", fuzz_elf},         {"recording", fuzz_recording}, {"arguments", fuzz_arguments},
    {"offsets", fuzz_offsets}, {"lines", fuzz_lines},         {"object", fuzz_object},
    {"keys", fuzz_keys},       {"code", fuzz_code},           {"frame", fuzz_frame},
    {"text", fuzz_text},       {"heap", fuzz_heap},           {"mimalloc", fuzz_mimalloc},
};

static const struct target *
target_named(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(targets); i++)
        if (strcmp(targets[i].name, name) == 0)
            return &targets[i];
    return NULL;
}

#ifdef LIBFUZZER

static const struct target *chosen;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; i++)
        if (g_str_has_prefix((*argv)[i], "--target="))
            chosen = target_named((*argv)[i] + strlen("--target="));
    if (!chosen) {
        fputs("fuzz: --target=", stderr);
        for (size_t i = 0; i < G_N_ELEMENTS(targets); i++)
            fprintf(stderr, "%s%s", i ? "|" : "", targets[i].name);
        fputs("\n", stderr);
        exit(2);
    }
    return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    chosen->run(&(struct input){bytes, size});
    return 0;
}

#else

/* The folder of a file names its target. */
int
main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        g_autofree char *folder = g_path_get_dirname(argv[i]);
        g_autofree char *name = g_path_get_basename(folder);
        g_autofree char *bytes = NULL;
        const struct target *target = target_named(name);
        gsize size;
        if (!target || !g_file_get_contents(argv[i], &bytes, &size, NULL)) {
            fprintf(stderr, "replay: %s: not a file in the folder of a target\n", argv[i]);
            return 2;
        }
        target->run(&(struct input){(const uint8_t *)bytes, size});
    }
    printf("%d inputs replayed\n", argc - 1);
    return argc > 1 ? 0 : 2;
}

#endif
