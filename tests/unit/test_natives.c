/* What C code holds, of a mock program with a thread, a library's variables and a malloc'd heap. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"
#include "query/natives.h"

enum {
    STACK_BYTES = 0x4000,
    SP = 0x2000,
    HEAP_BYTES = 0x21000,
    SECTION_BYTES = 0x1000,
    PIECE = 0x30
};
#define STACK UINT64_C(0x7ff000000000)
#define HEAP UINT64_C(0x10000000)
#define SECTION UINT64_C(0x7f0000000000)

static struct mock_python *mock;
static struct index *program;
static struct native *native;
static struct natives *natives;
static uint64_t in_register; /* what rbx has */
static uint64_t next;        /* chunk */
static struct budget budget;

static GPtrArray *
threads(void *context, unsigned max_frames)
{
    GPtrArray *threads = native_threads_new();
    struct native_thread *thread = native_thread_new();
    struct native_register item = {g_strdup("rbx"), in_register};
    struct native_frame inner = {.stack_pointer = STACK + SP, .function = g_strdup("wait")};
    struct native_frame outer = {.stack_pointer = STACK + SP + 0x100, .function = g_strdup("main")};
    (void)context;
    (void)max_frames;
    thread->number = 3;
    thread->stack_pointer = STACK + SP;
    thread->red_zone = 128;
    g_array_append_val(thread->registers, item);
    g_array_append_val(thread->frames, inner);
    g_array_append_val(thread->frames, outer);
    g_ptr_array_add(threads, thread);
    return threads;
}

static GArray *
sections(void *context)
{
    GArray *sections = native_sections_new();
    struct native_section section = {SECTION, SECTION + SECTION_BYTES, g_strdup(".bss"),
                                     g_strdup("/lib/_ext.so")};
    (void)context;
    g_array_append_val(sections, section);
    return sections;
}

static char *
symbol_at(void *context, uint64_t address)
{
    (void)context;
    if (address - SECTION >= SECTION_BYTES)
        return NULL;
    return g_strdup_printf("registry+%" G_GUINT64_FORMAT, address - SECTION);
}

static void
setup(void)
{
    mock = mock_python_new(mock_x86_64);
    mock_alloc(mock->target, STACK, STACK_BYTES);
    mock_alloc(mock->target, SECTION, SECTION_BYTES);
    mock_alloc(mock->target, HEAP, HEAP_BYTES);
    in_register = 0;
    next = HEAP;
    budget_start(&budget, -1);
}

static void
teardown(void)
{
    natives_free(natives);
    native_free(native);
    index_free(program);
    natives = NULL;
    native = NULL;
    program = NULL;
    mock_python_free(mock);
}

TestSuite(natives, .init = setup, .fini = teardown);

/* What malloc returned of a chunk of PIECE bytes. */
static uint64_t
block(void)
{
    mock_poke_word(mock->target, next + 8, PIECE | 1);
    next += PIECE;
    return next - PIECE + 16;
}

/* An object that only a weak reference refers to. */
static uint64_t
lonely(void)
{
    uint64_t object = mock_object(mock, mock_class(mock, "Foo", 0), 0);
    mock_track(mock, object);
    return object;
}

static void
search(void)
{
    static const uint64_t places[][2] = {
        {HEAP, HEAP_BYTES}, {SECTION, SECTION_BYTES}, {STACK, STACK_BYTES}};
    struct native_source source = {
        .threads = threads, .sections = sections, .symbol_at = symbol_at};
    GArray *mappings = mappings_new();
    mock_poke_word(mock->target, next + 8, (HEAP + HEAP_BYTES - next) | 1);
    for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
        struct mapping mapping = {places[i][0], places[i][0] + places[i][1], .writable = true};
        g_array_append_val(mappings, mapping);
    }
    program = mock_index(mock);
    native = native_new(program->heap->python->memory, &source, mappings,
                        g_array_new(FALSE, FALSE, sizeof(struct address_range)), &budget);
    natives = natives_new(program, native, &budget);
    cr_assert(ne(ptr, natives, NULL));
}

static uint32_t
id_of(uint64_t object)
{
    uint32_t id = address_map_id(program->heap->objects, object);
    cr_assert(ne(u32, id, ADDRESS_MAP_NONE));
    return id;
}

/* "NAME" of the only holder, and of its kind. */
static char *
holder_of(uint64_t object, bool stale)
{
    GArray *found = natives_of(natives, id_of(object), stale);
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < found->len; i++) {
        const struct native_holding *holding = &g_array_index(found, struct native_holding, i);
        g_string_append_printf(text, "%s%s%s%s%s", i ? "\n" : "", holding->name,
                               holding->root ? " (root)" : "", holding->stale ? " (stale)" : "",
                               holding->inferred ? " (inferred)" : "");
    }
    g_array_free(found, TRUE);
    char *result = g_string_chunk_insert(mock->texts, text->str);
    g_string_free(text, TRUE);
    return result;
}

static char *
summary_of(uint64_t object)
{
    g_autofree char *text = natives_summary(natives, id_of(object));
    return g_string_chunk_insert(mock->texts, text ? text : "nothing");
}

Test(natives, in_a_register)
{
    uint64_t object = in_register = lonely();
    search();
    cr_assert(
        eq(str, holder_of(object, false), "thread 3 $rbx in wait() (register) (root) (inferred)"));
    cr_assert(eq(str, summary_of(object), "1 in registers of thread 3"));
    cr_assert(eq(u32, natives_count(natives, id_of(object)), 1));
}

Test(natives, on_a_stack_and_below_it)
{
    uint64_t object = lonely(), dead = lonely();
    mock_poke_word(mock->target, STACK + SP + 0x108, object);
    mock_poke_word(mock->target, STACK + SP - 0x200, dead);
    search();
    cr_assert(eq(str, holder_of(object, true), "thread 3 #1 main() (C stack) (root) (inferred)"));
    cr_assert(eq(str, summary_of(object), "1 on the C stack of thread 3"));
    cr_assert(eq(str, holder_of(dead, false), ""));
    cr_assert(eq(str, holder_of(dead, true),
                 "thread 3, below its stack pointer (C stack) (stale) (inferred)"));
    cr_assert(eq(u32, natives_count(natives, id_of(dead)), 0));
}

Test(natives, in_a_variable)
{
    uint64_t object = lonely();
    mock_poke_word(mock->target, SECTION + 0x40, object);
    search();
    cr_assert(eq(str, holder_of(object, false), "_ext.so: registry+0x40 (C global) (root)"));
    cr_assert(eq(str, summary_of(object), "1 in `registry` in _ext.so"));
}

/* A variable, a long list of blocks, and the object in the last. */
Test(natives, behind_many_blocks)
{
    enum { BLOCKS = 2000 };
    uint64_t object = lonely(), last = SECTION;
    for (unsigned i = 0; i < BLOCKS; i++) {
        uint64_t this = block();
        mock_poke_word(mock->target, last, this);
        last = this;
    }
    mock_poke_word(mock->target, last + 8, object);
    search();
    cr_assert(
        eq(str, holder_of(object, false),
           "_ext.so: registry (C global) → malloc'd block of 40 bytes+0x8 (root) (inferred)"));
    cr_assert(eq(str, summary_of(object), "1 in malloc'd blocks held by `registry` in _ext.so"));
}

Test(natives, blocks_that_hold_each_other)
{
    uint64_t object = lonely(), one = block(), two = block();
    mock_poke_word(mock->target, one, two);
    mock_poke_word(mock->target, two, one);
    mock_poke_word(mock->target, two + 16, object);
    search();
    cr_assert(eq(str, summary_of(object), "1 in malloc'd blocks to which nothing leads"));
}

/* What a list keeps in a block is told by the list. */
Test(natives, not_where_an_object_keeps_what_it_holds)
{
    uint64_t object = lonely(), items = block();
    uint64_t list = mock_list(mock, object);
    mock_poke_word(mock->target, items, object);
    mock_set(mock, list, "PyListObject.ob_item", items);
    mock_track(mock, list);
    mock_poke_word(mock->target, SECTION, list);
    search();
    cr_assert(eq(str, summary_of(object), "nothing"));
    cr_assert(eq(str, summary_of(list), "1 in `registry` in _ext.so"));
}

Test(natives, a_budget_that_is_spent)
{
    lonely();
    search();
    budget.state = BUDGET_INTERRUPTED;
    cr_assert(eq(ptr, natives_new(program, native, &budget), NULL));
    budget.state = BUDGET_LEFT;
}
