/* Several layout sources asked in order. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "layout/chain.h"
#include "layout/sources.h"
#include "mock_source.h"

static struct mock_source first, second;
static struct chain *chain;

static void
setup(void)
{
    mock_source_init(&first, 8);
    mock_source_init(&second, 8);
    first.source.name = "DWARF";
    second.source.name = "table 3.11.7";
    chain = chain_new();
    chain_add(chain, &first.source, false);
    chain_add(chain, &second.source, true);
}

static void
teardown(void)
{
    chain_free(chain);
    mock_source_clear(&first);
    mock_source_clear(&second);
}

TestSuite(chain, .init = setup, .fini = teardown);

static uint64_t
offset(const char *structure, const char *path)
{
    const struct layout_source *source = chain_source(chain);
    struct layout_member member;
    return source->member(source->context, structure, path, &member) ? member.offset : UINT64_MAX;
}

Test(chain, the_first_that_knows_is_believed)
{
    mock_source_add_member(&second, "PyListObject.ob_item",
                           (struct layout_member){.offset = 80, .size = 8});
    cr_assert(eq(u64, offset("PyListObject", "ob_item"), 24));
    mock_source_forget(&first, "PyTupleObject.ob_item");
    cr_assert(eq(u64, offset("PyTupleObject", "ob_item"), 24));
    cr_assert(eq(u64, offset("PyTupleObject", "nothing"), UINT64_MAX));
    cr_assert(eq(u32, chain_answers(chain, "DWARF"), 1));
    cr_assert(eq(u32, chain_answers(chain, "table 3.11.7"), 1));
    cr_assert(eq(u32, chain_answers(chain, "another"), 0));
}

Test(chain, says_what_sources_disagree_on)
{
    mock_source_add_member(&second, "PyListObject.ob_item",
                           (struct layout_member){.offset = 80, .size = 8});
    mock_source_add_member(&second, "PyTupleObject.ob_item",
                           (struct layout_member){.offset = 24, .size = 4});
    offset("PyListObject", "ob_item");
    offset("PyListObject", "ob_item");
    offset("PyTupleObject", "ob_item");
    cr_assert(eq(u32, chain_disagreements(chain), 2));
    g_autofree char *text = chain_text(chain);
    cr_assert(eq(str, text,
                 "DWARF 2 facts\n"
                 "they disagree on 2: PyListObject.ob_item: DWARF 24, table 3.11.7 80; "
                 "PyTupleObject.ob_item: DWARF 24 (8 bytes), table 3.11.7 24 (4 bytes)"));
}

Test(chain, dear_sources_are_not_asked_for_comparison)
{
    struct chain *turned = chain_new();
    const struct layout_source *source = chain_source(turned);
    struct layout_member member;
    chain_add(turned, &second.source, true);
    chain_add(turned, &first.source, false);
    mock_source_add_member(&second, "PyListObject.ob_item",
                           (struct layout_member){.offset = 80, .size = 8});

    cr_assert(source->member(source->context, "PyListObject", "ob_item", &member));
    cr_assert(eq(u64, member.offset, 80));
    cr_assert(eq(u32, chain_disagreements(turned), 0));
    cr_assert(eq(str, (char *)source->name, "table 3.11.7, DWARF"));
    chain_free(turned);
}

Test(chain, symbols_and_functions_are_passed_on)
{
    const struct layout_source *source = chain_source(chain);
    struct c_structure structure;
    uint64_t address = 0;
    mock_source_add_symbol(&second, "arenas", 0x1000);
    mock_source_add_function(&second, (struct mock_function_fact){.pc = 0x10, .size = 24});

    cr_assert(source->symbol(source->context, "arenas", &address));
    cr_assert(eq(u64, address, 0x1000));
    cr_assert_not(source->symbol(source->context, "maxarenas", &address));
    cr_assert(source->function_structure(source->context, 0x10, 32, &structure));
    c_structure_clear(&structure);
    cr_assert_not(source->function_structure(source->context, 0x11, 32, &structure));
    cr_assert_not(source->type_structure(source->context, "list", 40, &structure));
}

Test(chain, empty_one_knows_nothing)
{
    struct chain *empty = chain_new();
    const struct layout_source *source = chain_source(empty);
    uint64_t value;
    cr_assert_not(source->structure_size(source->context, "PyObject", &value));
    cr_assert_not(source->symbol(source->context, "_PyRuntime", &value));
    chain_free(empty);
}

Test(chain, words_of_the_setting)
{
    static const struct {
        const char *words, *complaint;
    } rows[] = {
        {"dwarf,offsets,table", NULL},
        {"table", NULL},
        {"offsets, dwarf", NULL},
        {"guess", "it cannot have \"guess\""},
        {"dwarf,,table", "it cannot have \"\""},
        {"", "at the least"},
        {"dwarf,dwarf", "has \"dwarf\" twice"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GError) error = NULL;
        bool good = sources_check(rows[i].words, &error);
        cr_assert(good == !rows[i].complaint, "%s", rows[i].words);
        cr_assert(good || strstr(error->message, rows[i].complaint), "%s", error->message);
    }
}
