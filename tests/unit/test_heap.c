/* Which objects exist, and what holds them from outside. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"

enum { NOWHERE = 0x5000 };

static struct mock_python *mock;
static struct heap *heap;

static void
setup(void)
{
    mock = mock_python_new(mock_x86_64);
    heap = NULL;
}

static void
teardown(void)
{
    heap_free(heap);
    mock_python_free(mock);
}

TestSuite(heap, .init = setup, .fini = teardown);
TestSuite(roots, .init = setup, .fini = teardown);

static uint64_t
str(const char *text)
{
    return mock_str(mock, text);
}

static bool
has(uint64_t address)
{
    return address_map_has(heap->objects, address);
}

/* The roots of the object: "4 1 name" for kind, place and name. */
static char *
roots_of(uint64_t address)
{
    static const char *const kinds[] = {"frame", "thread", "interpreter", "static type",
                                        "interned"};
    g_autoptr(GString) text = g_string_new(NULL);
    guint count, first = heap_roots_of(heap, address_map_id(heap->objects, address), &count);

    for (guint i = first; i < first + count; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        g_string_append_printf(text, "%s%s", i > first ? ", " : "", kinds[root->kind]);
        if (root->kind == ROOT_FRAME)
            g_string_append_printf(text, " %u %s", root->place,
                                   reference_kind_word(root->reference.kind));
        else if (root->kind == ROOT_THREAD)
            g_string_append_printf(text, " %u", root->place);
        if (root->name)
            g_string_append_printf(text, " %s", root->name);
    }
    return g_string_chunk_insert(mock->texts, text->str);
}

/* Finding objects */

Test(heap, has_what_the_collector_tracks_and_all_that_refers_to)
{
    uint64_t leaf = str("leaf"), untracked = mock_tuple(mock, leaf);
    uint64_t list = mock_list(mock, untracked, mock->none), stranger = mock_list(mock, leaf);

    mock_track(mock, list);
    heap = mock_heap(mock);
    cr_assert(has(list));
    cr_assert(has(untracked));
    cr_assert(has(leaf));
    cr_assert(has(mock->none));
    cr_assert_not(has(stranger));
    cr_assert(eq(u64, heap->coverage.tracked, 1));
    cr_assert(eq(u64, heap->coverage.unreadable, 0));
    cr_assert(eq(u64, heap->coverage.not_objects, 0));
    cr_assert(eq(uint, heap->coverage.broken_lists, 0));
}

Test(heap, has_the_types_of_its_objects)
{
    uint64_t meta = mock_type(mock, (struct mock_type){.name = "Meta",
                                                       .base = mock->types.type,
                                                       .flags = TYPE_FLAG_TYPE | TYPE_FLAG_HEAP});
    uint64_t base = mock_class(mock, "Base", 0), foo = mock_class(mock, "Foo", base);
    uint64_t object = mock_object(mock, foo, 0);

    mock_set(mock, foo, "PyObject.ob_type", meta);
    mock_track(mock, object);
    heap = mock_heap(mock);
    cr_assert(has(foo) && has(base) && has(meta) && has(mock->types.type));
    uint32_t id = address_map_id(heap->objects, object);
    cr_assert(eq(str, (char *)heap_type(heap, id)->name, "Foo"));
    cr_assert(eq(str, roots_of(mock->types.type), "static type"));
    cr_assert(eq(str, roots_of(foo), ""));
}

Test(heap, walks_every_generation)
{
    uint64_t lists[4];
    uint64_t generations =
        mock->interpreter + mock_member(&mock->source, "PyInterpreterState.gc.generations").offset;
    uint64_t size = mock_size(&mock->source, "struct gc_generation");
    uint64_t permanent =
        mock->interpreter +
        mock_member(&mock->source, "PyInterpreterState.gc.permanent_generation").offset;
    const uint64_t heads[] = {generations, generations + size, generations + 2 * size, permanent};

    for (size_t i = 0; i < G_N_ELEMENTS(heads); i++) {
        lists[i] = mock_list_of(mock, NULL, 0);
        uint64_t node = lists[i] - 16;
        mock_poke_word(mock->target, heads[i], node);
        mock_poke_word(mock->target, heads[i] + 8, node);
        mock_poke_word(mock->target, node, heads[i]);
        mock_poke_word(mock->target, node + 8, heads[i] | 3); /* the collector's flags */
    }
    heap = mock_heap(mock);
    for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
        cr_assert(has(lists[i]), "generation %zu", i);
    cr_assert(eq(uint, heap->coverage.broken_lists, 0));
}

Test(heap, counts_what_is_no_object)
{
    mock_track(mock, mock_list(mock, NOWHERE, str("a"), 3));
    heap = mock_heap(mock);
    cr_assert(eq(u64, heap->coverage.not_objects, 2));
}

Test(heap, counts_what_cannot_be_read)
{
    uint64_t list = mock_list(mock, str("a"));

    mock_set(mock, list, "PyListObject.ob_item", NOWHERE);
    mock_track(mock, list);
    heap = mock_heap(mock);
    cr_assert(has(list));
    cr_assert(eq(u64, heap->coverage.unreadable, 1));
}

/* Three tracked lists. */
static void
track_three(uint64_t lists[3])
{
    for (size_t i = 0; i < 3; i++) {
        lists[i] = mock_list_of(mock, NULL, 0);
        mock_track(mock, lists[i]);
    }
}

Test(heap, broken_list_is_told_and_its_beginning_kept)
{
    uint64_t lists[3];

    track_three(lists);
    mock_set(mock, lists[1] - 16, "PyGC_Head._gc_next", NOWHERE);
    heap = mock_heap(mock);
    cr_assert(has(lists[0]) && has(lists[1]));
    cr_assert_not(has(lists[2]));
    cr_assert(eq(uint, heap->coverage.broken_lists, 1));
    cr_assert(eq(u64, heap->coverage.tracked, 2));
}

Test(heap, list_that_leads_back_into_itself_ends)
{
    uint64_t lists[3];

    track_three(lists);
    mock_set(mock, lists[2] - 16, "PyGC_Head._gc_next", lists[1] - 16);
    heap = mock_heap(mock);
    cr_assert(has(lists[2]));
    cr_assert(eq(uint, heap->coverage.broken_lists, 1));
    cr_assert(eq(u64, heap->coverage.tracked, 3));
}

Test(heap, collector_at_work_keeps_other_things_in_back_links)
{
    uint64_t lists[3];

    track_three(lists);
    for (size_t i = 0; i < 3; i++)
        mock_set(mock, lists[i] - 16, "PyGC_Head._gc_prev", 77 << 2);
    mock_set(mock, mock->interpreter, "PyInterpreterState.gc.collecting", 1);
    heap = mock_heap(mock);
    cr_assert(has(lists[0]) && has(lists[1]) && has(lists[2]));
    cr_assert(heap->coverage.collecting);
    cr_assert(eq(uint, heap->coverage.broken_lists, 0));
}

Test(heap, ends_early_when_the_budget_is_spent)
{
    struct budget budget = {0};
    GError *error = NULL;

    budget_start(&budget, 0);
    cr_assert(budget_spent(&budget));
    cr_assert(heap_new(mock_open(mock), &budget, &error) == NULL);
    cr_assert(error == NULL);
}

/* Edges */

struct edges {
    GString *text;
};

static void
take_edges(void *context, uint32_t source, const uint32_t *targets,
           const struct reference *references, size_t count)
{
    const struct edges *edges = context;
    uint64_t holder = address_map_address(heap->objects, source);

    for (size_t i = 0; i < count; i++) {
        cr_assert(eq(u64, address_map_address(heap->objects, targets[i]), references[i].referent));
        if (python_type_of(mock->python, &mock->reader, holder)->address == mock->types.list)
            g_string_append_printf(edges->text, "%u:%s ", (unsigned)references[i].detail,
                                   mock_name(mock, references[i].referent));
    }
}

Test(heap, references_come_in_the_order_of_their_holders)
{
    struct budget budget = {0};
    struct edges edges = {g_string_new(NULL)};
    uint64_t a = str("a"), first = mock_list(mock, a, a), second = mock_list(mock, first, NOWHERE);

    mock_track(mock, second);
    heap = mock_heap(mock);
    budget_start(&budget, -1);
    cr_assert(heap_each_reference(heap, &budget, take_edges, &edges));
    cr_assert(eq(str, edges.text->str, "0:a 1:a 0:list "));
    g_string_free(edges.text, TRUE);
}

Test(heap, index_has_them_turned_round)
{
    uint64_t a = str("a"), first = mock_list(mock, a, a), second = mock_list(mock, first, a);
    uint32_t count;

    mock_track(mock, second);
    struct index *index = mock_index(mock);
    const struct address_map *objects = index->heap->objects;
    const uint32_t *referrers = index_referrers(index, address_map_id(objects, a), &count);
    cr_assert(eq(u32, count, 3));
    cr_assert(eq(u32, referrers[0], address_map_id(objects, first)));
    cr_assert(eq(u32, referrers[1], address_map_id(objects, first)));
    cr_assert(eq(u32, referrers[2], address_map_id(objects, second)));

    uint32_t ids[1], list = address_map_id(objects, mock->types.list);
    cr_assert(eq(u32, index_instances(index, list, ids, 1), 2));
    cr_assert(eq(u32, ids[0], address_map_id(objects, first)));
    index_free(index);
}

/* Roots */

Test(roots, variables_and_stacks_of_frames)
{
    uint64_t code = mock_code(mock, "handle", mock_tuple(mock, str("request")));
    uint64_t local = mock_list_of(mock, NULL, 0), stacked = mock_list_of(mock, NULL, 0);
    uint64_t outer = mock_list_of(mock, NULL, 0);

    mock_frame(mock, code, outer);
    mock_frame(mock, code, local, stacked);
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->roots->frames->len, 2));
    cr_assert(eq(str, roots_of(local), "frame 0 local"));
    cr_assert(eq(str, roots_of(stacked), "frame 0 stack"));
    cr_assert(eq(str, roots_of(outer), "frame 1 local"));
    cr_assert(eq(str, roots_of(code), "frame 0 frame, frame 1 frame"));
    const struct root_frame *frames = (void *)heap->roots->frames->data;
    cr_assert(eq(u32, frames[1].depth, 1));
    cr_assert(eq(uint, heap->roots->broken_chains, 0));
}

Test(roots, frames_in_a_circle_end)
{
    uint64_t code = mock_code(mock, "handle", mock_tuple_of(mock, NULL, 0));
    uint64_t outer = mock_frame_of(mock, code, NULL, 0);
    uint64_t inner = mock_frame_of(mock, code, NULL, 0);

    mock_set(mock, outer, "_PyInterpreterFrame.previous", inner);
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->roots->frames->len, 2));
    cr_assert(eq(uint, heap->roots->broken_chains, 1));
}

Test(roots, frame_of_no_code_breaks_the_chain)
{
    uint64_t code = mock_code(mock, "handle", mock_tuple(mock, str("request")));
    uint64_t lost = mock_list_of(mock, NULL, 0), found = mock_list_of(mock, NULL, 0);

    mock_frame(mock, code, lost);
    uint64_t odd = mock_frame_of(mock, code, NULL, 0);
    mock_set(mock, odd, "_PyInterpreterFrame.f_code", mock->none);
    mock_frame(mock, code, found);
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->roots->frames->len, 1));
    cr_assert(eq(uint, heap->roots->broken_chains, 1));
    cr_assert(has(found));
    cr_assert_not(has(lost));
}

Test(roots, threads_are_numbered)
{
    uint64_t second = mock_place(mock->target, mock_size(&mock->source, "PyThreadState"));
    uint64_t context = mock_dict_of(mock, NULL, 0), dict = mock_dict_of(mock, NULL, 0);

    mock_set(mock, mock->thread, "PyThreadState.next", second);
    mock_set(mock, mock->thread, "PyThreadState.dict", dict);
    mock_set(mock, second, "PyThreadState.native_thread_id", 4712);
    mock_set(mock, second, "PyThreadState.context", context);
    heap = mock_heap(mock);
    const struct root_thread *threads = (void *)heap->roots->threads->data;
    cr_assert(eq(uint, heap->roots->threads->len, 2));
    cr_assert(eq(uint, threads[1].number, 2));
    cr_assert(eq(u64, threads[1].native_id, 4712));
    cr_assert(eq(u64, threads[0].native_id, 4711));
    cr_assert(eq(str, roots_of(dict), "thread 0 thread's dict"));
    cr_assert(eq(str, roots_of(context), "thread 1 contextvars context"));
}

Test(roots, threads_in_a_circle_end)
{
    mock_set(mock, mock->thread, "PyThreadState.next", mock->thread);
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->roots->threads->len, 1));
    cr_assert(eq(uint, heap->roots->broken_chains, 1));
}

Test(roots, exceptions_being_handled)
{
    uint64_t inner = mock_list_of(mock, NULL, 0), outer = mock_list_of(mock, NULL, 0);
    uint64_t own = mock_words(mock, MOCK_WORDS(outer, 0));

    mock_set(mock, mock->thread, "PyThreadState.exc_info",
             mock_words(mock, MOCK_WORDS(inner, own)));
    heap = mock_heap(mock);
    cr_assert(eq(str, roots_of(inner), "thread 0 exception being handled"));
    cr_assert(eq(str, roots_of(outer), "thread 0 exception being handled"));
}

Test(roots, what_the_interpreter_holds)
{
    uint64_t app = mock_module(mock, "app", mock_dict_of(mock, NULL, 0));
    uint64_t modules = mock_dict(mock, str("app"), app), sys = mock_dict_of(mock, NULL, 0);
    uint64_t goodbye = mock_function(mock, "goodbye", 0);
    uint64_t callback = mock_words(mock, MOCK_WORDS(goodbye, 0, 0));

    mock_set(mock, mock->interpreter, "PyInterpreterState.modules", modules);
    mock_set(mock, mock->interpreter, "PyInterpreterState.sysdict", sys);
    mock_set(mock, mock->interpreter, "PyInterpreterState.atexit.callbacks",
             mock_words(mock, MOCK_WORDS(0, callback)));
    mock_set(mock, mock->interpreter, "PyInterpreterState.atexit.ncallbacks", 2);
    heap = mock_heap(mock);
    cr_assert(eq(str, roots_of(modules), "interpreter sys.modules"));
    cr_assert(eq(str, roots_of(sys), "interpreter sys.__dict__"));
    cr_assert(eq(str, roots_of(goodbye), "interpreter atexit function"));
    cr_assert(eq(str, roots_of(app), ""));
    cr_assert(g_hash_table_contains(heap->roots->modules, &app));
    cr_assert(eq(uint, g_hash_table_size(heap->roots->modules), 1));
}

Test(roots, interned_strings)
{
    uint64_t name = str("name"), interned = mock_dict(mock, name, name);

    mock_source_add_symbol(&mock->source, "interned", mock_words(mock, &interned, 1));
    heap = mock_heap(mock);
    cr_assert(roots_is_interned(heap->roots, interned));
    cr_assert(eq(str, roots_of(interned), "interned interned strings"));
    cr_assert(has(name));
}

Test(roots, every_interpreter)
{
    uint64_t second = mock_place(mock->target, mock_size(&mock->source, "PyInterpreterState"));
    uint64_t sys = mock_dict_of(mock, NULL, 0);

    mock_set(mock, mock->interpreter, "PyInterpreterState.next", second);
    mock_set(mock, second, "PyInterpreterState.sysdict", sys);
    heap = mock_heap(mock);
    cr_assert(eq(uint, heap->python->interpreters->len, 2));
    cr_assert(eq(str, roots_of(sys), "interpreter sys.__dict__"));
}

static void
check_unusable(const char *sentence)
{
    struct budget budget = {0};
    GError *error = NULL;

    budget_start(&budget, -1);
    cr_assert(heap_new(mock_open(mock), &budget, &error) == NULL);
    cr_assert(eq(int, error->code, PR_ERROR_UNUSABLE));
    cr_assert(eq(str, error->message, (char *)sentence));
    g_error_free(error);
}

Test(roots, python_that_did_not_start)
{
    mock_set(mock, mock->runtime, "_PyRuntimeState.interpreters.head", 0);
    check_unusable("this Python has no interpreter: it was not started yet or has finished");
}

Test(roots, runtime_that_cannot_be_read)
{
    mock_add_hole(mock->target, mock->runtime, 4096);
    check_unusable(
        "_PyRuntime cannot be read: the core is cut short or belongs to another program");
}
