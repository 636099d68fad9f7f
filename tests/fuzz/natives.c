/* The C side: blocks of Python's allocator, a heap of malloc's, a stack, variables, those of
 * threads; what of it holds objects, what lies at an address, and what threads wait for. */
#include "fuzz.h"

#include <jansson.h>

#include "heap/allocator.h"
#include "query/natives.h"
#include "query/triage.h"
#include "report/triage_report.h"
#include "report/whereis_text.h"

enum {
    ROOM = 0x2000,  /* of each place */
    POOL = 1 << 14, /* and the same of a pool: Objects/obmalloc.c */
    POOL_HEAD = 48,
    BLOCK = 64,
    SP = 0x800,         /* in the stack */
    DESCRIPTOR = 0x400, /* in the area, of the thread; then its table of blocks, and a block */
    DTV = 0x610,
    LOCALS = 0x100,
    LOCALS_BYTES = 0x40,
    IN_USE = 1 /* of a chunk in front */
};
#define ARENA UINT64_C(0x7d0000000000)
#define HEAP UINT64_C(0x10000000)
#define AREA UINT64_C(0x20000000)
#define SECTION UINT64_C(0x7f0000000000)
#define STACK UINT64_C(0x7ff000000000)
#define HUGE UINT64_C(0x600000000000) /* variables of a library that lies about their size */

/* Places whose addresses changes may write, and which they change. */
static const uint64_t places[] = {ARENA, HEAP, AREA, SECTION, STACK};

/* What the thread's registers have, and what it is in. */
static struct {
    uint64_t registers[8];
    const char *functions[4];
} thread_state;

static GPtrArray *
threads(G_GNUC_UNUSED void *context, G_GNUC_UNUSED unsigned max_frames)
{
    static const char *const names[] = {"rdi", "rsi", "rax", "r10", "rbx", "r12", "r13", "r14"};
    GPtrArray *threads = native_threads_new();
    struct native_thread *thread = native_thread_new();
    thread->number = 1;
    thread->native_id = 4711;
    thread->stack_pointer = STACK + SP;
    thread->red_zone = 128;
    thread->thread_pointer = AREA + DESCRIPTOR;
    thread->dtv_at = AREA + DESCRIPTOR + 8;
    for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
        struct native_register item = {g_strdup(names[i]), thread_state.registers[i]};
        g_array_append_val(thread->registers, item);
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(thread_state.functions); i++) {
        struct native_frame frame = {.pc = 0x401000,
                                     .stack_pointer = STACK + SP + i * 0x100,
                                     .function = g_strdup(thread_state.functions[i])};
        g_array_append_val(thread->frames, frame);
    }
    g_ptr_array_add(threads, thread);
    return threads;
}

static GArray *
sections(G_GNUC_UNUSED void *context)
{
    static const struct native_section all[] = {
        {SECTION, SECTION + ROOM, ".bss", "/lib/_ext.so"},
        {HUGE, HUGE + (UINT64_C(1) << 44), ".bss", "/lib/_huge.so"},
        {SECTION - LOCALS_BYTES, SECTION, ".tbss", "/lib/_ext.so"},
        {SECTION - 3 * LOCALS_BYTES, SECTION - 2 * LOCALS_BYTES, ".tdata", "/lib/_other.so"}};
    GArray *sections = native_sections_new();
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++) {
        struct native_section section = {all[i].start, all[i].end, g_strdup(all[i].name),
                                         g_strdup(all[i].file)};
        g_array_append_val(sections, section);
    }
    return sections;
}

static char *
symbol_at(G_GNUC_UNUSED void *context, uint64_t address)
{
    if (address - SECTION >= ROOM)
        return NULL;
    return g_strdup_printf("registry+%" G_GUINT64_FORMAT, address - SECTION);
}

static const struct native_source source = {
    .threads = threads, .sections = sections, .symbol_at = symbol_at};

/* A pool of blocks that are in use: one of C, one with a tuple in it, one with the items of a list;
 * then free ones. */
static void
make_pool(struct population *all)
{
    struct mock_python *mock = all->mock;
    const uint64_t first = ARENA + POOL_HEAD, object = first + BLOCK, items = object + BLOCK;
    mock_set(mock, all->arenas, "struct arena_object.address", ARENA);
    mock_poke(mock->target, ARENA, 5, 4);
    mock_set(mock, ARENA, "struct pool_header.szidx", BLOCK / 16 - 1);
    mock_set(mock, ARENA, "struct pool_header.nextoffset", POOL_HEAD + 6 * BLOCK);
    mock_set(mock, ARENA, "struct pool_header.maxnextoffset", POOL - BLOCK);
    mock_set(mock, ARENA, "struct pool_header.freeblock", first + 5 * BLOCK);
    mock_poke_word(mock->target, first, all->objects[A_SET]);
    mock_set(mock, object + 16, "PyObject.ob_refcnt", 1);
    mock_set(mock, object + 16, "PyObject.ob_type", mock->types.tuple);
    mock_set(mock, object + 16, "PyVarObject.ob_size", 1);
    mock_poke_word(mock->target, object + 16 + 24, all->objects[A_TUPLE]);
    mock_poke_word(mock->target, items, object + 16);
    mock_set(mock, all->objects[A_LIST], "PyListObject.ob_item", items);
    mock_set(mock, all->objects[A_LIST], "PyVarObject.ob_size", 1);
}

/* Words that lead from a stack to a chunk, from that to another, and to objects. */
static void
make_memory(struct population *all)
{
    struct mock_target *target = all->mock->target;
    const uint64_t chunk = 0x40, block = ARENA + POOL_HEAD;
    for (unsigned i = 0; i < 8; i++)
        mock_poke_word(target, HEAP + i * chunk + 8, chunk | IN_USE);
    mock_poke_word(target, HEAP + 8 * chunk + 8, (ROOM - 8 * chunk) | IN_USE);
    mock_poke_word(target, HEAP + 0x10, HEAP + chunk + 0x10);
    mock_poke_word(target, HEAP + chunk + 0x10, all->objects[AN_INSTANCE]);
    mock_poke_word(target, STACK + SP + 0x10, HEAP + 0x10);
    mock_poke_word(target, STACK + SP + 0x110, all->objects[A_DICT]);
    mock_poke_word(target, SECTION + 0x40, block);
    mock_poke_word(target, SECTION + 0x48, all->objects[A_CELL]);
    mock_poke_word(target, AREA + DESCRIPTOR, AREA + DESCRIPTOR);
    mock_poke_word(target, AREA + DESCRIPTOR + 8, AREA + DTV);
    mock_poke_word(target, AREA + DESCRIPTOR + 16, AREA + DESCRIPTOR);
    mock_poke_word(target, AREA + DTV - 16, 2);
    mock_poke_word(target, AREA + DTV + 16, AREA + LOCALS);
    mock_poke_word(target, AREA + DTV + 32, HEAP + 2 * chunk + 0x10);
    mock_poke_word(target, AREA + LOCALS + 8, all->objects[A_LIST]);
}

static struct population *
furnish(void)
{
    struct population *all = population();
    for (size_t i = 0; i < G_N_ELEMENTS(places); i++)
        mock_alloc(all->mock->target, places[i], places[i] == ARENA ? POOL : ROOM);
    make_pool(all);
    make_memory(all);
    thread_state.registers[4] = all->objects[A_FUNCTION];
    for (size_t i = 0; i < G_N_ELEMENTS(thread_state.functions); i++)
        thread_state.functions[i] = NULL;
    return all;
}

/* Half of the addresses that are written are those of C's memory. */
static void
change_places(struct population *all, struct input *input)
{
    struct population here = *all;
    for (unsigned i = 0; i < MEMBERS; i += 2)
        here.objects[i] = places[i / 2 % G_N_ELEMENTS(places)] + i * 0x20;
    while (input->size > 0) {
        unsigned which = (unsigned)take(input, 1) % (G_N_ELEMENTS(places) + 2);
        if (which < G_N_ELEMENTS(places))
            change(&here, places[which], 255, input);
        else if (which == G_N_ELEMENTS(places))
            change(&here, all->arenas, 14, input);
        else
            change(&here, all->objects[take(input, 1) % MEMBERS] - 16, 40, input);
    }
}

static struct native *
look_at_native(struct population *all, struct budget *budget)
{
    GArray *mappings = mappings_new();
    GArray *others = g_array_new(FALSE, FALSE, sizeof(struct address_range));
    struct address_range arena = {ARENA, ARENA + POOL};
    for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
        struct mapping mapping = {.start = places[i],
                                  .end = places[i] + (places[i] == ARENA ? POOL : ROOM),
                                  .writable = true,
                                  .readable = true};
        g_array_append_val(mappings, mapping);
    }
    mappings_sort(mappings);
    g_array_append_val(others, arena);
    return native_new(mock_memory(all->mock->target), &source, mappings, others, budget);
}

static void
ask_natives(struct index *index, struct natives *natives, struct budget *budget)
{
    for (uint32_t id = 0; id < index->heap->object_count; id++) {
        struct native_holding root;
        g_array_free(natives_of(natives, id, true), TRUE);
        g_free(natives_summary(natives, id));
        natives_are_wanted(index, id, budget);
        natives_count(natives, id);
        if (natives_root_of(natives, id, &root))
            native_holding_clear(&root);
    }
}

void
fuzz_natives(struct input *input)
{
    struct population *all = furnish();
    struct budget budget = {0};
    change_places(all, input);
    budget_start(&budget, 1);
    struct heap *heap = heap_new(mock_open(all->mock), &budget, NULL);
    struct index *index = heap ? index_new(heap, &budget, NULL) : NULL;
    struct native *native = index ? look_at_native(all, &budget) : NULL;
    struct natives *natives = native ? natives_new(index, native, &budget) : NULL;
    if (natives)
        ask_natives(index, natives, &budget);
    natives_free(natives);
    native_free(native);
    index_free(index);
}

/* Text is made safe where it is written; JSON has to be by itself. */
static void
look_up(const struct whereis_look *look, uint64_t address)
{
    struct whereis found;
    struct about about = {.command = "py-whereis"};
    g_autoptr(GString) text = g_string_new(NULL), json = g_string_new(NULL);
    whereis_find(look, address, &found);
    whereis_append_json(&found, 0, text);
    whereis_write_json(&about, NULL, text->str, json);
    json_t *value = json_loadb(json->str, json->len, JSON_REJECT_DUPLICATES, NULL);
    if (!value)
        g_error("not well-formed: %s", json->str);
    json_decref(value);
    check_text("whereis", json->str);
    whereis_write(&found, text);
    whereis_clear(&found);
}

/* A few addresses all over, others for each N. */
static void
look_up_some(const struct whereis_look *look, const struct population *all, unsigned n)
{
    enum { LOOKS = 6 };
    for (unsigned i = 0; i < LOOKS; i++, n += 5) {
        look_up(look, all->objects[n % MEMBERS] + 8 * (n % 7) - 16);
        look_up(look, places[n % G_N_ELEMENTS(places)] + n * 0x18);
    }
}

void
fuzz_whereis(struct input *input)
{
    struct population *all = furnish();
    struct budget budget = {0};
    unsigned which = (unsigned)take(input, 1);
    change_places(all, input);
    budget_start(&budget, 1);
    struct python *python = mock_open(all->mock);
    struct allocator *allocator = allocator_new(python);
    struct roots *roots = roots_collect(python, &budget, NULL);
    struct native *native = look_at_native(all, &budget);
    struct whereis_look look = {.reader = &all->mock->reader,
                                .python = python,
                                .allocator = allocator,
                                .roots = roots,
                                .native = native,
                                .budget = &budget};
    look_up_some(&look, all, which);
    native_free(native);
    roots_free(roots);
    allocator_free(allocator);
}

/* An object of a type whose lock is first behind its head, and a method of it, bound. */
static uint64_t
make_lock(struct mock_python *mock, const char *type, uint64_t *exit)
{
    struct mock_type lock_type = {.name = type, .basicsize = 48};
    uint64_t lock = mock_object(mock, mock_type(mock, lock_type), 0);
    uint64_t definition = mock_place(mock->target, mock_size(&mock->source, "PyMethodDef"));
    *exit = mock_object(mock, mock->types.builtin, 0);
    mock_set(mock, definition, "PyMethodDef.ml_name", mock_c_string(mock, "__exit__"));
    mock_set(mock, *exit, "PyCFunctionObject.m_ml", definition);
    mock_set(mock, *exit, "PyCFunctionObject.m_self", lock);
    return lock;
}

/* A thread that is in functions that wait, with registers that lead to locks, its frames with
 * `with` blocks; what it waits for is told as in a crash report. */
void
fuzz_waits(struct input *input)
{
    static const char *const functions[] = {"PyThread_acquire_lock_timed",
                                            "__futex_abstimed_wait_common",
                                            "pthread_mutex_lock",
                                            "_PyParkingLot_Park",
                                            "take_gil",
                                            "_queue_SimpleQueue_get_impl",
                                            "tstate_wait_attach",
                                            NULL};
    static const char *const methods[] = {"wait", "join", "acquire", "get"};
    static const char *const classes[] = {"Condition", "Thread", "_ModuleLock", "Queue"};
    struct population *all = furnish();
    struct mock_python *mock = all->mock;
    struct budget budget = {0};
    struct triage_limits limits = {.frames = 20, .rows = 5, .locals = true};
    struct about about = {.command = "py-triage"};
    g_autoptr(GString) text = g_string_new(NULL);
    unsigned which = (unsigned)take(input, 1);
    uint64_t exits[2], locks[] = {make_lock(mock, "_thread.lock", &exits[0]),
                                  make_lock(mock, "_thread.RLock", &exits[1])};
    uint64_t self = mock_object(mock, mock_class(mock, classes[which % 4], mock->types.object), 0);
    uint64_t dict = mock_dict(mock, mock_str(mock, "_lock"), locks[0], mock_str(mock, "_ident"),
                              mock_int(mock, 1), mock_str(mock, "name"), mock_str(mock, "app"));
    uint64_t code = mock_code(mock, methods[which / 4 % 4],
                              mock_tuple(mock, mock_str(mock, "self"), mock_str(mock, "lock")));
    mock_set_dict(mock, self, dict);
    mock_poke_word(mock->target, locks[0] + 16, HEAP + 0x10);
    uint64_t frame = mock_frame(mock, code, self, locks[which & 1], exits[0], exits[1]);
    for (unsigned i = 0; i < G_N_ELEMENTS(thread_state.functions); i++)
        thread_state.functions[i] = functions[take(input, 1) % G_N_ELEMENTS(functions)];
    for (unsigned i = 0; i < G_N_ELEMENTS(thread_state.registers); i++) {
        const uint64_t values[] = {HEAP + 0x10, HEAP + 0x14, locks[1] + 16, STACK + SP + 8, 0, 1};
        thread_state.registers[i] = values[take(input, 1) % G_N_ELEMENTS(values)];
    }
    struct population here = *all;
    for (unsigned i = 0; i < MEMBERS; i += 2)
        here.objects[i] = (const uint64_t[]){locks[0], locks[1], self, frame, dict}[i / 2 % 5];
    while (input->size > 0) {
        const uint64_t changed[] = {locks[0],
                                    locks[1],
                                    self - 16,
                                    dict - 16,
                                    frame,
                                    code,
                                    exits[0],
                                    exits[1],
                                    STACK + SP - 0x40,
                                    HEAP,
                                    all->objects[A_THREAD]};
        change(&here, changed[take(input, 1) % G_N_ELEMENTS(changed)], 40, input);
    }
    budget_start(&budget, 1);
    struct python *python = mock_open(mock);
    struct roots *roots = roots_collect(python, &budget, NULL);
    struct triage *triage = triage_new();
    g_ptr_array_unref(triage->native);
    triage->native = threads(NULL, 0);
    triage_threads(triage, python, roots, &limits, &budget);
    struct triage_waiting waiting = {python, roots, &source, &mock->reader};
    triage_waits(triage, &waiting, &budget);
    triage_conclude(triage);
    triage_sign(triage);
    triage_write_json(triage, &about, text);
    json_t *value = json_loadb(text->str, text->len, JSON_REJECT_DUPLICATES, NULL);
    if (!value)
        g_error("not well-formed: %s", text->str);
    json_decref(value);
    check_text("triage", text->str);
    triage_write_text(triage, &about, text);
    triage_free(triage);
    roots_free(roots);
}
