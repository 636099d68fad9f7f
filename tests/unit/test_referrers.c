/* Small programs and what holds an object in them: searched, named and drawn. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"
#include "query/referrers.h"
#include "report/tree.h"

static struct mock_python *mock;
static struct index *program; /* made by the first question */
static struct referrers_options options;
static struct budget budget;

static void
setup(void)
{
    mock = mock_python_new(mock_x86_64);
    program = NULL;
    options = (struct referrers_options){.max_depth = 20, .referrer_limit = 100};
    budget = (struct budget){0};
    budget_start(&budget, -1);
}

static void
teardown(void)
{
    index_free(program);
    mock_python_free(mock);
}

TestSuite(referrers, .init = setup, .fini = teardown);

static uint64_t
str(const char *text)
{
    return mock_str(mock, text);
}

static uint64_t
new_list(void)
{
    return mock_list_of(mock, NULL, 0);
}

/* Makes modules importable: names and modules in turn. */
static void
import(uint64_t modules)
{
    mock_set(mock, mock->interpreter, "PyInterpreterState.modules", modules);
}

/* A function of no variables in a module that nobody imported. */
static uint64_t
function_with(const char *name, uint64_t code)
{
    uint64_t function = mock_function(mock, name, mock_dict_of(mock, NULL, 0));
    mock_set(mock, function, "PyFunctionObject.func_code", code);
    return function;
}

/* The tree, without the ids, and without a line below each holder that nothing holds. */
static char *
tree_of(const uint64_t *targets, uint32_t count)
{
    struct tree_limits limits = {.max_depth = options.max_depth,
                                 .referrer_limit = options.referrer_limit,
                                 .timeout = 2,
                                 .elapsed = 3};
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GRegex) held_by_nobody = g_regex_new("\n[ │╎]{5,}└── No Python object.*", 0, 0, NULL);
    g_autoptr(GRegex) id = g_regex_new(" \\(id=0x[0-9a-f]+\\)", 0, 0, NULL);

    if (!program)
        program = mock_index(mock);
    struct referrers *referrers = referrers_search(program, targets, count, &options, &budget);
    tree_write(referrers, &limits, text);
    referrers_free(referrers);
    g_autofree char *without_ids = g_regex_replace_literal(id, text->str, -1, 0, "", 0, NULL);
    g_autofree char *plain =
        g_regex_replace_literal(held_by_nobody, without_ids, -1, 0, "", 0, NULL);
    return g_string_chunk_insert(mock->texts, plain);
}

static char *
tree(uint64_t target)
{
    return tree_of(&target, 1);
}

/* Names */

Test(referrers, through_an_attribute_and_a_module_variable)
{
    uint64_t target = new_list(), foo = mock_object(mock, mock_class(mock, "Foo", 0), 0);

    mock_set_dict(mock, foo, mock_dict(mock, str("items"), target));
    import(mock_dict(mock, str("app"), mock_module(mock, "app", mock_dict(mock, str("foo"), foo))));
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── Foo.items (instance attribute)\n"
                 "        └── Foo (object)\n"
                 "            └── app.foo (module variable) (root)\n"));
}

Test(referrers, through_bare_values)
{
    uint64_t target = new_list(), foo = mock_object(mock, mock_class(mock, "Foo", 0), 0);
    uint64_t pairs[] = {str("items"), 0};

    mock_set_values(mock, foo, mock_keys(mock, MOCK_KEYS_SPLIT, pairs, 2), &target, 1);
    mock_track(mock, foo);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── Foo.items (instance attribute)\n"
                 "        └── Foo (object)\n"));
}

Test(referrers, through_slots)
{
    static const char *const slots[] = {"x", NULL};
    uint64_t target = new_list();
    uint64_t point = mock_object(mock, mock_slots_class(mock, "Point", 0, slots), 0);

    mock_poke_word(mock->target, point + 16, target);
    mock_track(mock, point);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── Point.x (slot)\n"
                 "        └── Point (object)\n"));
}

Test(referrers, through_a_class)
{
    uint64_t target = new_list(), foo = mock_class(mock, "Foo", 0);

    mock_set(mock, foo, "PyTypeObject.tp_dict", mock_dict(mock, str("cache"), target));
    import(mock_dict(mock, str("app"), mock_module(mock, "app", mock_dict(mock, str("Foo"), foo))));
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── Foo.cache (class attribute)\n"
                 "        └── type Foo (object)\n"
                 "            └── app.Foo (module variable) (root)\n"));
}

Test(referrers, through_containers)
{
    uint64_t target = str("x"), set = mock_set_object(mock, target);
    uint64_t dict = mock_dict(mock, mock_tuple(mock, mock_int(mock, 1), str("k")), set);
    uint64_t tuple = mock_tuple(mock, mock->none, dict);

    mock_track(mock, mock_list(mock, tuple));
    cr_assert(eq(str, tree(target),
                 "╙── str (object) (target)\n"
                 "    └── set member\n"
                 "        └── set (object)\n"
                 "            └── dict key=(1, 'k')\n"
                 "                └── dict (object)\n"
                 "                    └── tuple index=1\n"
                 "                        └── tuple (object)\n"
                 "                            └── list index=0\n"
                 "                                └── list (object)\n"));
}

Test(referrers, through_a_local_variable)
{
    uint64_t target = new_list();

    mock_frame(mock, mock_code(mock, "main", mock_tuple(mock, str("queue"))), target);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── main.queue (local) (root) [thread 1, app.py:10]\n"));
}

Test(referrers, on_stacks_known_and_unknown)
{
    uint64_t target = new_list(), none = mock_tuple_of(mock, NULL, 0);

    mock_frame(mock, mock_code(mock, "outer", none), target);
    uint64_t frame = mock_frame(mock, mock_code(mock, "inner", none), target);
    mock_set(mock, frame, "_PyInterpreterFrame.stacktop", UINT32_MAX);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    ├── outer (evaluation stack) (root) [thread 1, app.py:10]\n"
                 "    └── inner (evaluation stack) (root) (maybe stale) [thread 1, app.py:10]\n"));
}

Test(referrers, through_a_closure)
{
    uint64_t target = new_list(), cell = mock_cell(mock, target);
    uint64_t function =
        function_with("make.<locals>.inner",
                      mock_code(mock, "inner", mock_tuple(mock, str("local"), str("seen"))));

    mock_set(mock, function, "PyFunctionObject.func_closure", mock_tuple(mock, cell));
    mock_track(mock, function);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── make.<locals>.inner.seen (closure)\n"
                 "        └── function make.<locals>.inner (object)\n"));
}

Test(referrers, in_a_cell_of_a_frame)
{
    uint64_t target = new_list();

    mock_frame(mock, mock_code(mock, "make", mock_tuple(mock, str("seen"))),
               mock_cell(mock, target));
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── make.seen (local) (root) [thread 1, app.py:10]\n"));
}

Test(referrers, through_a_bound_method)
{
    uint64_t target = mock_object(mock, mock_class(mock, "Foo", 0), 0);
    uint64_t method = mock_method(mock, mock_function(mock, "handle", 0), target);

    mock_track(mock, mock_list(mock, method));
    cr_assert(eq(str, tree(target),
                 "╙── Foo (object) (target)\n"
                 "    └── handle method\n"
                 "        └── list index=0\n"
                 "            └── list (object)\n"));
}

Test(referrers, through_a_suspended_generator)
{
    uint64_t target = new_list();
    uint64_t code = mock_code(mock, "ticks", mock_tuple(mock, str("items")));

    mock_track(mock, mock_generator(mock, code, target));
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── ticks.items (local) [app.py:10]\n"
                 "        └── generator ticks (object)\n"));
}

Test(referrers, in_a_namespace_without_a_module)
{
    uint64_t target = new_list();
    uint64_t globals = mock_dict(mock, str("__name__"), str("gone"), str("items"), target);
    uint64_t function = mock_function(mock, "f", globals);

    mock_track(mock, function);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── gone.items (global)\n"
                 "        └── dict (object)\n"
                 "            └── f.__globals__ (attribute)\n"
                 "                └── function f (object)\n"));
}

Test(referrers, by_the_interpreter)
{
    uint64_t target = mock_dict_of(mock, NULL, 0);

    mock_set(mock, mock->interpreter, "PyInterpreterState.sysdict", target);
    mock_set(mock, mock->thread, "PyThreadState.dict", target);
    cr_assert(eq(str, tree(target),
                 "╙── dict (object) (target)\n"
                 "    ├── thread's dict (thread state) (root) [thread 1]\n"
                 "    └── sys.__dict__ (interpreter state) (root)\n"));
}

/* Strength: what does not hold for certain comes last. */

Test(referrers, weak_and_interned_ones_do_not_hold)
{
    uint64_t target = str("name"), interned = mock_dict(mock, target, target);

    mock_source_add_symbol(&mock->source, "interned", mock_words(mock, &interned, 1));
    mock_track(mock, mock_list(mock, target));
    mock_track(mock, mock_weakref(mock, target, 0));
    char *text = tree(target);
    cr_assert(g_str_has_prefix(text, "╙── str (object) (target)\n"
                                     "    ├── list index=0\n"
                                     "    │   └── list (object)\n"
                                     "    ├── interned strings (interpreter state) (weak)\n"),
              "%s", text);
    cr_assert(g_str_has_suffix(text, "    └── ReferenceType (object) (weak)\n"), "%s", text);
}

Test(referrers, inferred_ones_are_marked)
{
    uint64_t type = mock_type(
        mock, (struct mock_type){.name = "app.blob", .basicsize = 32, .flags = TYPE_FLAG_GC});
    uint64_t target = new_list(), blob = mock_object(mock, type, 0);

    mock_poke_word(mock->target, blob + 24, target);
    mock_track(mock, blob);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    └── app.blob+0x18 (C member) (inferred)\n"
                 "        └── blob (object)\n"));
}

/* Classes */

Test(referrers, instances_hold_their_class)
{
    uint64_t foo = mock_class(mock, "Foo", 0);

    mock_track(mock, mock_object(mock, foo, 0));
    cr_assert(eq(str, tree(foo),
                 "╙── type Foo (object) (target)\n"
                 "    └── Foo.__class__ (attribute)\n"
                 "        └── Foo (object)\n"));
}

Test(referrers, static_type_needs_no_one)
{
    mock_track(mock, new_list());
    cr_assert(eq(str, tree(mock->types.list), "╙── type list (object) (target) (root)\n"));
}

/* The shape of the answer */

Test(referrers, cycle)
{
    uint64_t target = mock_list(mock, 0), tuple = mock_tuple(mock, target);

    mock_poke_word(mock->target, mock_get(mock, target, "PyListObject.ob_item"), tuple);
    mock_track(mock, target);
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    ├── tuple index=0\n"
                 "    │   └── tuple (object)\n"
                 "    │       └── list index=0\n"
                 "    │           └── list (object) (target) (cycle member)\n"
                 "    └── unreachable: held only by a cycle\n"));
}

Test(referrers, object_on_two_ways_is_told_once)
{
    uint64_t target = new_list(), shared = mock_tuple(mock, target, target);

    mock_track(mock, mock_list(mock, shared));
    cr_assert(eq(str, tree(target),
                 "╙── list (object) (target)\n"
                 "    ├── tuple index=0\n"
                 "    │   └── tuple (object)\n"
                 "    │       └── list index=0\n"
                 "    │           └── list (object)\n"
                 "    └── tuple index=1\n"
                 "        └── tuple (object) (shown above)\n"));
}

Test(referrers, several_targets_make_one_graph)
{
    uint64_t first = str("a"), second = str("b"), tuple = mock_tuple(mock, first, second);

    mock_track(mock, mock_list(mock, tuple));
    cr_assert(eq(str, tree_of((uint64_t[]){first, second, first}, 3),
                 "╟── str (object) (target)\n"
                 "╎   └── tuple index=0\n"
                 "╎       └── tuple (object)\n"
                 "╎           └── list index=0\n"
                 "╎               └── list (object)\n"
                 "╙── str (object) (target)\n"
                 "    └── tuple index=1\n"
                 "        └── tuple (object) (shown above)\n"));
}

Test(referrers, stranger)
{
    uint64_t target = new_list();

    cr_assert(eq(
        str, tree(target),
        "╙── list (object) (target)\n"
        "    └── No Python object, frame or interpreter refers to it: only C code can hold it\n"));
}

Test(referrers, excluded_ones_are_left_out)
{
    uint64_t target = str("x"), helper = mock_list(mock, target), kept = mock_list(mock, target);

    mock_track(mock, helper);
    mock_track(mock, kept);
    options.excluded = &helper;
    options.excluded_count = 1;
    cr_assert(eq(str, tree(target),
                 "╙── str (object) (target)\n"
                 "    └── list index=0\n"
                 "        └── list (object)\n"));
}

/* Limits */

Test(referrers, depth)
{
    uint64_t target = str("x");

    mock_track(mock, mock_list(mock, mock_tuple(mock, target)));
    options.max_depth = 2;
    cr_assert(eq(str, tree(target),
                 "╙── str (object) (target)\n"
                 "    └── tuple index=0\n"
                 "        └── tuple (object)\n"
                 "            └── Maximum depth of 2 exceeded\n"));
    options.max_depth = 4; /* just enough: the list is on line 4, and nothing holds it */
    cr_assert(eq(str, tree(target),
                 "╙── str (object) (target)\n"
                 "    └── tuple index=0\n"
                 "        └── tuple (object)\n"
                 "            └── list index=0\n"
                 "                └── list (object)\n"));
    options.max_depth = 0;
    cr_assert(eq(str, tree(target),
                 "╙── str (object) (target)\n"
                 "    └── Maximum depth of 0 exceeded\n"));
}

Test(referrers, number_of_holders)
{
    uint64_t target = str("x");

    for (int i = 0; i < 5; i++)
        mock_track(mock, mock_tuple(mock, target));
    options.referrer_limit = 1;
    cr_assert(eq(str, tree(target),
                 "╙── str (object) (target)\n"
                 "    ├── tuple index=0\n"
                 "    │   └── tuple (object)\n"
                 "    └── Referrer limit of 1 exceeded with 5 referrers: 4 more not shown\n"));
    options.referrer_limit = 5;
    cr_assert(strstr(tree(target), "limit") == NULL);
}

Test(referrers, time)
{
    uint64_t target = str("x");

    mock_track(mock, mock_list(mock, target));
    program = mock_index(mock);
    budget_start(&budget, 0);
    cr_assert(eq(str, tree(target),
                 "╙── str (object) (target)\n"
                 "    └── Timeout of 2.00 seconds exceeded (after 3.00 seconds)\n"));
}

Test(referrers, no_time_at_all)
{
    uint64_t targets[] = {str("x"), 0x5000};
    struct referrers *referrers = referrers_unsearched(mock_open(mock), targets, 2);
    const struct referrers_node *nodes = (void *)referrers->nodes->data;

    cr_assert(eq(u32, referrers->target_count, 2));
    cr_assert(eq(str, nodes[0].name, "str (object)"));
    cr_assert(eq(str, nodes[1].name, "? (object)"));
    cr_assert(eq(int, nodes[1].cut, CUT_TIME));
    referrers_free(referrers);
}
