/* The text of a tree, line for line, from an answer made by hand. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "report/tree.h"

static struct referrers answer;
static struct tree_limits limits;

static void
setup(void)
{
    answer = (struct referrers){
        .nodes = g_array_new(FALSE, FALSE, sizeof(struct referrers_node)),
        .target_count = 1,
    };
    limits =
        (struct tree_limits){.max_depth = 7, .referrer_limit = 3, .timeout = 1, .elapsed = 1.5};
}

static void
teardown(void)
{
    for (guint i = 0; i < answer.nodes->len; i++)
        g_array_free(g_array_index(answer.nodes, struct referrers_node, i).holders, TRUE);
    g_array_free(answer.nodes, TRUE);
}

TestSuite(tree, .init = setup, .fini = teardown);

/* Adds the next object; its address is 0x100 and its number. */
static struct referrers_node *
add_object(char *name, uint32_t parent, uint32_t parent_holder)
{
    struct referrers_node node = {
        .address = 0x100 + answer.nodes->len,
        .name = name,
        .parent = parent,
        .parent_holder = parent_holder,
        .target = parent == NO_NODE,
        .holders = g_array_new(FALSE, FALSE, sizeof(struct holder)),
    };
    g_array_append_val(answer.nodes, node);
    return &g_array_index(answer.nodes, struct referrers_node, answer.nodes->len - 1);
}

static void
add_holder(uint32_t node, struct holder holder)
{
    g_array_append_val(g_array_index(answer.nodes, struct referrers_node, node).holders, holder);
}

static void
check(const char *expected)
{
    g_autoptr(GString) text = g_string_new("before\n");

    tree_write(&answer, &limits, text);
    cr_assert(g_str_has_prefix(text->str, "before\n"));
    cr_assert(eq(str, text->str + strlen("before\n"), (char *)expected));
}

Test(tree, target_alone)
{
    add_object("list (object)", NO_NODE, 0);
    check("╙── list (object) (id=0x100) (target)\n");
}

Test(tree, branches)
{
    add_object("list (object)", NO_NODE, 0);
    add_object("Foo (object)", 0, 1);
    add_object("tuple (object)", 1, 0);
    add_holder(0, (struct holder){.name = "f.x (local)",
                                  .address = 0x100,
                                  .node = NO_NODE,
                                  .root = true,
                                  .place = "[thread 1, a.py:3]"});
    add_holder(0, (struct holder){.name = "Foo.x (slot)", .address = 0x101, .node = 1});
    add_holder(
        0, (struct holder){
               .name = "ref (object)", .address = 0x900, .node = NO_NODE, .strength = HOLDER_WEAK});
    add_holder(1, (struct holder){.address = 0x102, .node = 2, .strength = HOLDER_INFERRED});
    check("╙── list (object) (id=0x100) (target)\n"
          "    ├── f.x (local) (id=0x100) (root) [thread 1, a.py:3]\n"
          "    ├── Foo.x (slot) (id=0x101)\n"
          "    │   └── Foo (object) (id=0x101)\n"
          "    │       └── tuple (object) (id=0x102) (inferred)\n"
          "    └── ref (object) (id=0x900) (weak)\n");
}

Test(tree, cycle_and_what_is_shown_elsewhere)
{
    add_object("list (object)", NO_NODE, 0);
    add_object("dict (object)", 0, 1);
    add_holder(0, (struct holder){.name = "dict key=a", .address = 0x101, .node = 1});
    add_holder(0, (struct holder){.name = "dict key=b", .address = 0x101, .node = 1});
    add_holder(0, (struct holder){.name = "dict key=c", .address = 0x101, .node = 1});
    add_holder(1, (struct holder){.name = "list index=0", .address = 0x100, .node = 0});
    check("╙── list (object) (id=0x100) (target)\n"
          "    ├── dict key=a (id=0x101)\n"
          "    │   └── dict (object) (id=0x101) (shown below)\n"
          "    ├── dict key=b (id=0x101)\n"
          "    │   └── dict (object) (id=0x101)\n"
          "    │       └── list index=0 (id=0x100)\n"
          "    │           └── list (object) (id=0x100) (target) (cycle member)\n"
          "    └── dict key=c (id=0x101)\n"
          "        └── dict (object) (id=0x101) (shown above)\n");
}

Test(tree, several_targets)
{
    add_object("a (object)", NO_NODE, 0);
    add_object("b (object)", NO_NODE, 0)->root = true;
    add_holder(0, (struct holder){.name = "x (root)", .address = 0x1, .node = NO_NODE});
    answer.target_count = 2;
    check("╟── a (object) (id=0x100) (target)\n"
          "╎   └── x (root) (id=0x1)\n"
          "╙── b (object) (id=0x101) (target) (root)\n");
}

Test(tree, holders_left_out)
{
    struct referrers_node *node = add_object("type Foo (object)", NO_NODE, 0);

    node->holder_total = 10;
    node->instances = 1;
    add_holder(0, (struct holder){.name = "x", .address = 0x1, .node = NO_NODE});
    check("╙── type Foo (object) (id=0x100) (target)\n"
          "    ├── x (id=0x1)\n"
          "    ├── Referrer limit of 3 exceeded with 10 referrers: 7 more not shown\n"
          "    └── 1 instance holds it, too: not shown\n");
    node->holder_total = 0;
    node->instances = 3;
    node->parts = 4;
    check(
        "╙── type Foo (object) (id=0x100) (target)\n"
        "    ├── x (id=0x1)\n"
        "    └── 3 instances and 4 parts of the class itself (__mro__, descriptors) hold it, too: "
        "not shown\n");
}

Test(tree, search_cut_short)
{
    struct referrers_node *node = add_object("a (object)", NO_NODE, 0);

    node->cut = CUT_DEPTH;
    check("╙── a (object) (id=0x100) (target)\n"
          "    └── Maximum depth of 7 exceeded\n");
    node->cut = CUT_TIME;
    check("╙── a (object) (id=0x100) (target)\n"
          "    └── Timeout of 1.00 seconds exceeded (after 1.50 seconds)\n");
    node->cut = CUT_STRANGER;
    check("╙── a (object) (id=0x100) (target)\n"
          "    └── No Python object, frame or interpreter refers to it: only C code can hold it\n");
    limits.incomplete = true;
    check("╙── a (object) (id=0x100) (target)\n"
          "    └── No referrers found, but parts of the heap could not be read\n");
    node->cut = CUT_SIZE;
    limits.max_holders = 200000;
    check("╙── a (object) (id=0x100) (target)\n"
          "    └── Not searched: 200000 holders were found already; narrow the search with "
          "-max-depth, -referrer-limit or -exclude\n");
}

Test(tree, depth_without_limit_is_the_ceiling)
{
    add_object("a (object)", NO_NODE, 0)->cut = CUT_DEPTH;
    limits.max_depth = UINT32_MAX;
    check("╙── a (object) (id=0x100) (target)\n"
          "    └── Maximum depth of 4000 exceeded\n");
}
