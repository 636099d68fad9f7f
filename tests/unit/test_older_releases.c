/* What CPython up to 3.10 has in other places: keys of dicts, frames that are objects, tables of
 * lines, one collector for all, and no Py_Version. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"
#include "report/python_version.h"

/* Where members of 3.9 are; those of code objects are where the mock has room. */
static const struct {
    const char *name;
    struct layout_member member;
} older_members[] = {
    {"PyDictKeysObject.dk_size", {8, 8, 0, 0}},     {"PyDictKeysObject.dk_lookup", {16, 8, 0, 0}},
    {"PyDictKeysObject.dk_usable", {24, 8, 0, 0}},  {"PyDictKeysObject.dk_nentries", {32, 8, 0, 0}},
    {"PyDictKeysObject.dk_indices", {40, 0, 0, 0}}, {"PyCodeObject.co_varnames", {144, 8, 0, 0}},
    {"PyCodeObject.co_cellvars", {152, 8, 0, 0}},   {"PyCodeObject.co_freevars", {160, 8, 0, 0}},
    {"PyFrameObject.f_back", {24, 8, 0, 0}},        {"PyFrameObject.f_code", {32, 8, 0, 0}},
    {"PyFrameObject.f_valuestack", {64, 8, 0, 0}},  {"PyFrameObject.f_gen", {96, 8, 0, 0}},
    {"PyFrameObject.f_lasti", {104, 4, 0, 0}},      {"PyFrameObject.f_localsplus", {360, 8, 0, 0}},
    {"PyThreadState.frame", {24, 8, 0, 0}},
};

static const char *const newer_members[] = {
    "PyDictKeysObject.dk_log2_size",   "PyDictKeysObject.dk_log2_index_bytes",
    "PyDictKeysObject.dk_kind",        "PyDictUnicodeEntry",
    "PyDictUnicodeEntry.me_key",       "PyDictUnicodeEntry.me_value",
    "PyCodeObject.co_localsplusnames", "PyCodeObject.co_nlocalsplus",
    "PyCodeObject.co_code_adaptive",   "PyFrameObject.f_frame",
    "_PyInterpreterFrame.f_code",      "_PyInterpreterFrame.previous",
    "_PyInterpreterFrame.owner",       "_PyInterpreterFrame.localsplus",
    "_PyCFrame.current_frame",         "PyGenObject.gi_iframe",
    "PyGenObject.gi_frame_state",      "PyCodeObject.co_qualname",
};

enum { LOOKDICT_SPLIT = 0x403000, LOOKDICT = 0x404000, FRAME_SIZE = 368, STACK_SIZE = 4 };

static struct mock_python *mock;
static struct heap *heap;

static void
setup(void)
{
    mock = mock_python_new(mock_x86_64);
    heap = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(newer_members); i++)
        mock_source_forget(&mock->source, newer_members[i]);
    for (size_t i = 0; i < G_N_ELEMENTS(older_members); i++)
        mock_source_add_member(&mock->source, older_members[i].name, older_members[i].member);
    mock_source_add_symbol(&mock->source, "lookdict_split", LOOKDICT_SPLIT);
    mock_set(mock, mock->types.frame, "PyTypeObject.tp_basicsize", FRAME_SIZE);
    mock_set(mock, mock->types.frame, "PyTypeObject.tp_itemsize", mock->word);
}

static void
teardown(void)
{
    heap_free(heap);
    mock_python_free(mock);
}

TestSuite(older_releases, .init = setup, .fini = teardown);

static uint64_t
str(const char *text)
{
    return mock_str(mock, text);
}

/* How a stack's depth is told: by a pointer (3.8, 3.9), or by a number (3.10). */
static void
use_stack_pointer(void)
{
    mock_source_add_member(&mock->source, "PyFrameObject.f_stacktop",
                           (struct layout_member){72, 8, 0, 0});
    mock_source_add_member(&mock->source, "PyFrameObject.f_executing",
                           (struct layout_member){116, 1, 0, 0});
}

static void
use_stack_depth(void)
{
    mock_source_add_member(&mock->source, "PyFrameObject.f_stackdepth",
                           (struct layout_member){80, 4, 0, 0});
}

/* Dicts */

static uint64_t
older_keys(uint64_t size, unsigned index_bytes, uint64_t lookup, const uint64_t *pairs,
           size_t count)
{
    uint64_t entry_size = mock_size(&mock->source, "PyDictKeyEntry");
    uint64_t keys = mock_place(mock->target, 40 + size * index_bytes + count / 2 * entry_size);
    uint64_t at = keys + 40 + size * index_bytes;
    mock_set(mock, keys, "PyDictKeysObject.dk_size", size);
    mock_set(mock, keys, "PyDictKeysObject.dk_lookup", lookup);
    mock_set(mock, keys, "PyDictKeysObject.dk_nentries", count / 2);
    for (size_t i = 0; i + 1 < count; i += 2, at += entry_size) {
        mock_set(mock, at, "PyDictKeyEntry.me_key", pairs[i]);
        mock_set(mock, at, "PyDictKeyEntry.me_value", pairs[i + 1]);
    }
    return keys;
}

Test(older_releases, dict_has_entries_of_one_kind)
{
    uint64_t pairs[] = {str("x"), str("1"), str("gone"), 0, mock_int(mock, 7), str("2")};
    uint64_t keys = older_keys(8, 1, LOOKDICT, pairs, G_N_ELEMENTS(pairs));

    cr_assert(eq(str, mock_references(mock, mock_dict_with(mock, keys, 0)),
                 "key 0: x\nvalue x: 1\nkey 2: 7\nvalue 7: 2"));
}

Test(older_releases, indices_get_wider_as_tables_grow)
{
    static const struct {
        uint64_t size;
        unsigned bytes;
    } rows[] = {{128, 1}, {256, 2}, {1 << 15, 2}, {1 << 16, 4}};
    uint64_t pairs[] = {str("x"), str("1")};

    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        uint64_t keys =
            older_keys(rows[i].size, rows[i].bytes, LOOKDICT, pairs, G_N_ELEMENTS(pairs));
        cr_assert(
            eq(str, mock_references(mock, mock_dict_with(mock, keys, 0)), "key 0: x\nvalue x: 1"),
            "%u", (unsigned)rows[i].size);
    }
}

Test(older_releases, split_dict_has_bare_values)
{
    uint64_t pairs[] = {str("x"), 0, str("y"), 0, str("z"), 0};
    uint64_t keys = older_keys(8, 1, LOOKDICT_SPLIT, pairs, G_N_ELEMENTS(pairs));
    uint64_t dict = mock_dict_with(mock, keys, mock_words(mock, MOCK_WORDS(str("1"), 0, str("3"))));

    cr_assert(eq(str, mock_references(mock, dict), "value x: 1\nvalue z: 3"));
    mock_set(mock, keys, "PyDictKeysObject.dk_lookup", LOOKDICT);
    cr_assert(eq(str, mock_references(mock, dict), "unreadable: 1"));
}

Test(older_releases, split_dict_is_one_that_has_values_where_functions_have_no_names)
{
    uint64_t pairs[] = {str("x"), 0};
    uint64_t keys = older_keys(8, 1, LOOKDICT, pairs, G_N_ELEMENTS(pairs));
    uint64_t dict = mock_dict_with(mock, keys, mock_words(mock, MOCK_WORDS(str("1"))));

    g_hash_table_remove(mock->source.symbols, "lookdict_split");
    cr_assert(eq(str, mock_references(mock, dict), "value x: 1"));
}

Test(older_releases, dict_with_damaged_keys_is_counted)
{
    uint64_t pairs[] = {str("x"), str("1")};
    uint64_t keys = older_keys(8, 1, LOOKDICT, pairs, G_N_ELEMENTS(pairs));
    uint64_t dict = mock_dict_with(mock, keys, 0);

    mock_set(mock, keys, "PyDictKeysObject.dk_nentries", 9);
    cr_assert(eq(str, mock_references(mock, dict), "unreadable: 1"));
    mock_set(mock, keys, "PyDictKeysObject.dk_size", UINT64_MAX);
    cr_assert(eq(str, mock_references(mock, dict), "unreadable: 1"));
}

/* Frames */

static uint64_t
older_code(uint64_t plain, uint64_t cells, uint64_t free)
{
    uint64_t code = mock_object(mock, mock->types.code, 0);
    mock_set(mock, code, "PyCodeObject.co_name", str("handle"));
    mock_set(mock, code, "PyCodeObject.co_firstlineno", 10);
    mock_set(mock, code, "PyCodeObject.co_stacksize", STACK_SIZE);
    mock_set(mock, code, "PyCodeObject.co_varnames", plain);
    mock_set(mock, code, "PyCodeObject.co_cellvars", cells);
    mock_set(mock, code, "PyCodeObject.co_freevars", free);
    return code;
}

static uint64_t
code_of_one_variable(void)
{
    uint64_t none = mock_tuple_of(mock, NULL, 0);
    return older_code(mock_tuple(mock, str("request")), none, none);
}

/* A frame whose code has VARIABLES variables; VALUES are theirs, and those of its stack. */
static uint64_t
older_frame(uint64_t code, size_t variables, const uint64_t *values, size_t count)
{
    uint64_t frame = mock_object(mock, mock->types.frame, (variables + STACK_SIZE) * mock->word);
    uint64_t localsplus = frame + mock_member(&mock->source, "PyFrameObject.f_localsplus").offset;
    mock_set(mock, frame, "PyFrameObject.f_code", code);
    mock_set(mock, frame, "PyFrameObject.f_valuestack", localsplus + variables * mock->word);
    mock_set(mock, frame, "PyVarObject.ob_size", variables + STACK_SIZE);
    mock_poke_words(mock, localsplus, values, count);
    return frame;
}

/* The thread calls it. */
static void
run_frame(uint64_t frame)
{
    mock_set(mock, frame, "PyFrameObject.f_back",
             mock_get(mock, mock->thread, "PyThreadState.frame"));
    mock_set(mock, mock->thread, "PyThreadState.frame", frame);
}

Test(older_releases, frame_has_variables_of_three_kinds)
{
    use_stack_pointer();
    uint64_t code = older_code(mock_tuple(mock, str("a"), str("b")), mock_tuple(mock, str("c")),
                               mock_tuple(mock, str("d")));
    uint64_t frame = older_frame(code, 4, MOCK_WORDS(str("1"), 0, str("3"), str("4")));
    g_autoptr(GString) name = g_string_new(NULL);
    uint64_t count;

    cr_assert(eq(str, mock_references(mock, frame),
                 "field f_code: code handle\nlocal 0: 1\nlocal 2: 3\nlocal 3: 4"));
    cr_assert(code_variable_count(mock->python, &mock->reader, code, &count));
    cr_assert(eq(u64, count, 4));
    for (unsigned i = 0; i < 4; i++)
        cr_assert(code_variable_name(mock->python, &mock->reader, code, i, name));
    cr_assert(eq(str, name->str, "abcd"));
    cr_assert_not(code_variable_name(mock->python, &mock->reader, code, 4, name));
}

Test(older_releases, stack_ends_at_its_pointer)
{
    use_stack_pointer();
    uint64_t frame =
        older_frame(code_of_one_variable(), 1, MOCK_WORDS(str("1"), str("used"), str("dead")));
    uint64_t stack = mock_get(mock, frame, "PyFrameObject.f_valuestack");

    mock_set(mock, frame, "PyFrameObject.f_stacktop", stack + mock->word);
    cr_assert(eq(str, mock_references(mock, frame),
                 "field f_code: code handle\nlocal 0: 1\nstack 0: used"));
    mock_set(mock, frame, "PyFrameObject.f_stacktop", stack - mock->word);
    cr_assert(eq(str, mock_references(mock, frame),
                 "field f_code: code handle\nlocal 0: 1\nunreadable: 1"));
    mock_set(mock, frame, "PyFrameObject.f_stacktop", stack + 5 * mock->word);
    cr_assert(eq(str, mock_references(mock, frame),
                 "field f_code: code handle\nlocal 0: 1\nunreadable: 1"));
}

Test(older_releases, stack_without_a_pointer_is_guessed_while_the_frame_runs)
{
    use_stack_pointer();
    uint64_t frame = older_frame(code_of_one_variable(), 1, MOCK_WORDS(str("1"), str("left"), 5));

    cr_assert(eq(str, mock_references(mock, frame), "field f_code: code handle\nlocal 0: 1"));
    mock_set(mock, frame, "PyFrameObject.f_executing", 1);
    cr_assert(eq(str, mock_references(mock, frame),
                 "field f_code: code handle\nlocal 0: 1\nstale-stack 0: left"));
}

Test(older_releases, stack_is_as_deep_as_it_says)
{
    use_stack_depth();
    uint64_t frame =
        older_frame(code_of_one_variable(), 1, MOCK_WORDS(str("1"), str("used"), str("dead")));

    mock_set(mock, frame, "PyFrameObject.f_stackdepth", 1);
    cr_assert(eq(str, mock_references(mock, frame),
                 "field f_code: code handle\nlocal 0: 1\nstack 0: used"));
    mock_set(mock, frame, "PyFrameObject.f_stackdepth", UINT32_MAX);
    cr_assert(
        eq(str, mock_references(mock, frame),
           "field f_code: code handle\nlocal 0: 1\nstale-stack 0: used\nstale-stack 1: dead"));
    mock_set(mock, frame, "PyFrameObject.f_stackdepth", STACK_SIZE + 1);
    cr_assert(eq(str, mock_references(mock, frame),
                 "field f_code: code handle\nlocal 0: 1\nunreadable: 1"));
}

/* The root of the object at ADDRESS of this kind. */
static const struct root *
root_of(uint64_t address, enum reference_kind kind)
{
    guint count, first = heap_roots_of(heap, address_map_id(heap->objects, address), &count);
    for (guint i = first; i < first + count; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        if (root->reference.kind == kind)
            return root;
    }
    cr_fail("no such root of 0x%lx", (unsigned long)address);
    return NULL;
}

Test(older_releases, frames_that_run_are_roots_and_own_their_variables)
{
    use_stack_depth();
    uint64_t outer_value = mock_list_of(mock, NULL, 0), value = mock_list_of(mock, NULL, 0);
    uint64_t outer = older_frame(code_of_one_variable(), 1, MOCK_WORDS(outer_value));
    uint64_t of_generator = older_frame(code_of_one_variable(), 1, MOCK_WORDS(value));

    mock_set(mock, of_generator, "PyFrameObject.f_gen", mock->none);
    run_frame(outer);
    run_frame(of_generator);
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->roots->frames->len, 2));
    cr_assert(eq(u32, root_of(of_generator, REFERENCE_FRAME)->counts, 0));
    cr_assert(eq(u32, root_of(outer, REFERENCE_FRAME)->counts, 1));
    cr_assert(eq(u32, root_of(value, REFERENCE_LOCAL)->place, 0));
    cr_assert(eq(u32, root_of(outer_value, REFERENCE_LOCAL)->place, 1));
    cr_assert(eq(u32, root_of(outer_value, REFERENCE_LOCAL)->counts, 0));
    cr_assert(roots_has_running(heap->roots, outer));
    cr_assert_not(roots_has_running(heap->roots, value));
    cr_assert(eq(uint, heap->roots->broken_chains, 0));
}

Test(older_releases, frames_in_a_circle_end)
{
    use_stack_depth();
    uint64_t frame = older_frame(code_of_one_variable(), 1, MOCK_WORDS(0));

    run_frame(frame);
    mock_set(mock, frame, "PyFrameObject.f_back", frame);
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->roots->frames->len, 1));
    cr_assert(eq(uint, heap->roots->broken_chains, 1));
}

Test(older_releases, what_is_no_frame_breaks_the_chain)
{
    use_stack_depth();
    mock_set(mock, mock->thread, "PyThreadState.frame", mock_list_of(mock, NULL, 0));
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->roots->frames->len, 0));
    cr_assert(eq(uint, heap->roots->broken_chains, 1));
}

/* Lines */

/* The line of a frame that is at INSTRUCTION, by a table in the member NAME. */
static int
line_at(const char *name, const uint8_t *table, size_t size, int instruction)
{
    uint64_t code = code_of_one_variable();
    uint64_t address = older_frame(code, 1, MOCK_WORDS(0));
    struct frame frame;

    mock_set(mock, code, name, mock_bytes_object(mock, table, size));
    mock_set(mock, address, "PyFrameObject.f_lasti", (uint32_t)instruction);
    struct python *python = mock_open(mock);
    cr_assert(frame_read(python, &mock->reader, address, &frame));
    return frame_line(python, &mock->reader, &frame);
}

/* Objects/lnotab_notes.txt: after so many bytes so many lines. */
Test(older_releases, lines_by_steps)
{
    static const uint8_t table[] = {0, 1, 6, 1, 8, (uint8_t)-3, 255, 0, 1, 100};
    static const struct {
        int instruction, line;
    } rows[] = {{-1, 10}, {0, 11},  {5, 11},    {6, 12}, {13, 12},
                {14, 9},  {269, 9}, {270, 109}, {-2, 0}};

    mock_source_forget(&mock->source, "PyCodeObject.co_linetable");
    mock_source_add_member(&mock->source, "PyCodeObject.co_lnotab",
                           (struct layout_member){136, 8, 0, 0});
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        cr_assert(eq(int,
                     line_at("PyCodeObject.co_lnotab", table, sizeof table, rows[i].instruction),
                     rows[i].line),
                  "%d", rows[i].instruction);
    cr_assert(
        eq(int, line_at("PyCodeObject.co_lnotab", table, 3, 6), 11)); /* half a pair is none */
}

/* A run of so many bytes is so many lines on, or has none; two bytes to an instruction (3.10). */
Test(older_releases, lines_by_runs)
{
    static const uint8_t table[] = {0, 2, 4, 1, 2, (uint8_t)-128, 6, (uint8_t)-5};
    static const struct {
        int instruction, line;
    } rows[] = {{-1, 10}, {0, 13}, {1, 13}, {2, 0}, {3, 8}, {5, 8}, {6, 0}, {-2, 0}};

    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        cr_assert(eq(int,
                     line_at("PyCodeObject.co_linetable", table, sizeof table, rows[i].instruction),
                     rows[i].line),
                  "%d", rows[i].instruction);
}

/* The collector */

static void
make_ring(uint64_t head, uint64_t object)
{
    uint64_t link = object - mock_size(&mock->source, "PyGC_Head");
    mock_set(mock, head, "PyGC_Head._gc_next", link);
    mock_set(mock, head, "PyGC_Head._gc_prev", link);
    mock_set(mock, link, "PyGC_Head._gc_next", head);
    mock_set(mock, link, "PyGC_Head._gc_prev", head);
}

Test(older_releases, one_collector_for_all_interpreters)
{
    enum { GENERATIONS = 1000, PERMANENT = 1080, COLLECTING = 1120, HEADS = 4 };
    static const char *const own[] = {"PyInterpreterState.gc.generations",
                                      "PyInterpreterState.gc.permanent_generation",
                                      "PyInterpreterState.gc.collecting"};
    uint64_t size = mock_size(&mock->source, "struct gc_generation"), lists[HEADS];
    for (size_t i = 0; i < G_N_ELEMENTS(own); i++)
        mock_source_forget(&mock->source, own[i]);
    mock_source_add_member(&mock->source, "_PyRuntimeState.gc.generations",
                           (struct layout_member){GENERATIONS, 72, 0, 0});
    mock_source_add_member(&mock->source, "_PyRuntimeState.gc.permanent_generation",
                           (struct layout_member){PERMANENT, 24, 0, 0});
    mock_source_add_member(&mock->source, "_PyRuntimeState.gc.collecting",
                           (struct layout_member){COLLECTING, 4, 0, 0});
    use_stack_depth();
    for (unsigned i = 0; i < HEADS; i++) {
        lists[i] = mock_list_of(mock, NULL, 0);
        make_ring(mock->runtime + (i < 3 ? GENERATIONS + i * size : PERMANENT), lists[i]);
    }
    heap = mock_heap(mock);
    cr_assert(eq(u64, heap->coverage.tracked, HEADS));
    cr_assert(eq(uint, heap->coverage.broken_lists, 0));
    for (unsigned i = 0; i < HEADS; i++)
        cr_assert(address_map_has(heap->objects, lists[i]));
}

/* The version */

static char *
version_with(uint64_t pairs_of_sys[], size_t count)
{
    uint64_t keys = older_keys(8, 1, LOOKDICT, pairs_of_sys, count);
    use_stack_depth();
    mock_set(mock, mock->interpreter, "PyInterpreterState.sysdict", mock_dict_with(mock, keys, 0));
    heap = mock_heap(mock);
    return python_version_text(heap);
}

Test(older_releases, version_is_sys_hexversion)
{
    g_autofree char *version = version_with(
        (uint64_t[]){str("flags"), str("x"), str("hexversion"), mock_int(mock, 0x030912f0)}, 4);
    cr_assert(eq(str, version, "3.9.18"));
}

Test(older_releases, version_that_is_no_number_is_unknown)
{
    g_autofree char *version =
        version_with((uint64_t[]){str("hexversion"), str("3.9"), str("version"), str("3.9")}, 4);
    cr_assert(version == NULL);
}
