/* What is accepted as a type, and the plan by which its instances are read. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"
#include "python/visit.h"

enum { NOWHERE = 0x5000, TRAVERSE = 0x403000, DEALLOC = 0x404000 };
enum { T_INT = 1, T_OBJECT = 6 }; /* Include/structmember.h */

MOCK_FIXTURE(mock_x86_64)

TestSuite(types, .init = setup, .fini = teardown);
TestSuite(plans, .init = setup, .fini = teardown);

static const struct type *
type_at(uint64_t address)
{
    return python_type_at(mock_open(mock), address);
}

/* A plan's members: "field func @16", "inferred @24 x 3". */
static char *
plan_of(uint64_t address)
{
    const struct type *type = type_at(address);
    g_autoptr(GString) text = g_string_new(NULL);

    for (unsigned i = 0; i < type->member_count; i++) {
        const struct type_member *member = &type->members[i];
        g_string_append_printf(text, "%s%s%s%s @%u", i ? ", " : "",
                               reference_kind_word(member->kind), *member->name ? " " : "",
                               member->name, member->offset);
        if (member->count != 1)
            g_string_append_printf(text, " x %u", member->count);
    }
    return g_string_chunk_insert(mock->texts, text->str);
}

static uint64_t
c_type(const char *name, uint64_t basicsize)
{
    return mock_type(mock, (struct mock_type){.name = name, .basicsize = basicsize});
}

/* Is it a type? */

Test(types, types_are_instances_of_type)
{
    const struct type *list = type_at(mock->types.list);

    cr_assert(eq(str, (char *)list->name, "list"));
    cr_assert(eq(u64, list->address, mock->types.list));
    cr_assert(eq(u64, list->basicsize, 40));
    cr_assert(list->base == type_at(mock->types.object));
    cr_assert(list->base->base == NULL);
    cr_assert(type_at(mock->types.list) == list);
    cr_assert(mock->python->types->pdata[list->index] == list);
}

Test(types, other_things_are_none)
{
    uint64_t str = mock_str(mock, "x");

    cr_assert(type_at(0) == NULL);
    cr_assert(type_at(str) == NULL);
    cr_assert(type_at(mock->types.list + 1) == NULL);
    cr_assert(type_at(NOWHERE) == NULL);
    cr_assert(type_at(UINT64_MAX - 7) == NULL);
    cr_assert(type_at(str) == NULL); /* remembered */
    cr_assert(type_at(mock->types.list) != NULL);
}

Test(types, types_are_aligned)
{
    uint64_t size = mock_size(&mock->source, "PyTypeObject");
    uint64_t copy = mock_place(mock->target, size + 8) + 4;

    mock_poke_bytes(mock->target, copy, mock_bytes(mock->target, mock->types.list, size), size);
    cr_assert(type_at(copy) == NULL);
    mock_poke_bytes(mock->target, copy - 4, mock_bytes(mock->target, mock->types.list, size), size);
    cr_assert(type_at(copy - 4) != NULL);
}

Test(types, objects_have_them)
{
    uint64_t str = mock_str(mock, "x"), words = mock_words(mock, MOCK_WORDS(1, NOWHERE, 1, 0));
    struct python *python = mock_open(mock);

    cr_assert(python_type_of(python, &mock->reader, str) == type_at(mock->types.str));
    cr_assert(python_type_of(python, &mock->reader, mock->types.str) == type_at(mock->types.type));
    cr_assert(python_type_of(python, &mock->reader, str + 4) == NULL);
    cr_assert(python_type_of(python, &mock->reader, words) == NULL);
    cr_assert(python_type_of(python, &mock->reader, words + 16) == NULL);
    cr_assert(python_type_of(python, &mock->reader, NOWHERE) == NULL);
}

Test(types, metaclasses_lead_to_type)
{
    uint64_t flags = TYPE_FLAG_TYPE | TYPE_FLAG_HEAP | TYPE_FLAG_GC;
    struct mock_type spec = {.name = "Meta", .base = mock->types.type, .flags = flags};
    uint64_t meta = mock_type(mock, spec);

    spec.metatype = meta;
    uint64_t meta_meta = mock_type(mock, spec);
    uint64_t class = mock_type(
        mock, (struct mock_type){.name = "Class", .metatype = meta_meta, .flags = TYPE_FLAG_HEAP});
    cr_assert(eq(str, (char *)type_at(class)->name, "Class"));

    for (int i = 0; i < 8; i++) /* deeper than anyone goes */
        spec.metatype = mock_type(mock, spec);
    cr_assert(type_at(spec.metatype) == NULL);
}

Test(types, circle_of_metaclasses_is_none)
{
    uint64_t flags = TYPE_FLAG_TYPE | TYPE_FLAG_HEAP;
    uint64_t one = mock_type(mock, (struct mock_type){.name = "One", .flags = flags});
    uint64_t two = mock_type(mock, (struct mock_type){.name = "Two", .flags = flags});

    mock_set(mock, one, "PyObject.ob_type", two);
    mock_set(mock, two, "PyObject.ob_type", one);
    cr_assert(type_at(one) == NULL);
    cr_assert(type_at(two) == NULL);
}

Test(types, instance_of_a_class_is_none)
{
    uint64_t class = mock_class(mock, "Foo", 0);

    cr_assert(type_at(mock_object(mock, class, 1000)) == NULL);
}

Test(types, circle_of_bases_is_none)
{
    uint64_t one = mock_class(mock, "One", 0), two = mock_class(mock, "Two", one);
    uint64_t self = mock_class(mock, "Self", 0);

    mock_set(mock, one, "PyTypeObject.tp_base", two);
    mock_set(mock, self, "PyTypeObject.tp_base", self);
    cr_assert(type_at(two) == NULL);
    cr_assert(type_at(one) == NULL);
    cr_assert(type_at(self) == NULL);
}

Test(types, base_must_be_a_type)
{
    uint64_t foo = mock_class(mock, "Foo", 0), bar = mock_class(mock, "Bar", 0);

    mock_set(mock, foo, "PyTypeObject.tp_base", mock_str(mock, "x"));
    mock_set(mock, bar, "PyTypeObject.tp_base", NOWHERE);
    cr_assert(type_at(foo) == NULL);
    cr_assert(type_at(bar) == NULL);
}

Test(types, long_chain_of_bases_ends)
{
    uint64_t class = mock->types.object;

    for (int i = 0; i < 300; i++)
        class = mock_class(mock, "Deep", class);
    cr_assert(type_at(class) == NULL);
}

Test(types, sizes_and_names_must_make_sense)
{
    static const struct {
        const char *member;
        uint64_t value;
    } nonsense[] = {
        {"PyTypeObject.tp_basicsize", 15},
        {"PyTypeObject.tp_basicsize", UINT64_MAX},
        {"PyTypeObject.tp_itemsize", 1u << 25},
        {"PyTypeObject.tp_name", NOWHERE},
        {"PyTypeObject.tp_name", 0},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(nonsense); i++) {
        uint64_t type = c_type("nonsense", 16);
        mock_set(mock, type, nonsense[i].member, nonsense[i].value);
        cr_assert(type_at(type) == NULL, "nonsense %zu", i);
    }
    cr_assert(type_at(c_type("", 16)) == NULL);
    cr_assert(type_at(c_type("caf\xe9", 16)) == NULL); /* not UTF-8 */
    cr_assert(type_at(c_type("café", 16)) != NULL);
}

Test(types, names_of_c_types_have_their_module_in_front)
{
    cr_assert(eq(str, (char *)type_at(c_type("functools.partial", 64))->short_name, "partial"));
    cr_assert(eq(str, (char *)type_at(mock_class(mock, "odd.name", 0))->short_name, "odd.name"));
}

Test(types, class_statements_leave_traces)
{
    uint64_t class = mock_class(mock, "Foo", 0);
    uint64_t leaf = mock_type(mock, (struct mock_type){.name = "Leaf",
                                                       .flags = TYPE_FLAG_HEAP,
                                                       .dealloc = MOCK_SUBTYPE_DEALLOC});
    uint64_t heap = mock_type(mock, (struct mock_type){.name = "heap",
                                                       .flags = TYPE_FLAG_HEAP | TYPE_FLAG_GC,
                                                       .traverse = TRAVERSE,
                                                       .dealloc = MOCK_SUBTYPE_DEALLOC});
    cr_assert(type_at(class)->of_python);
    cr_assert(type_at(leaf)->of_python);
    cr_assert_not(type_at(heap)->of_python);
    cr_assert_not(type_at(mock->types.list)->of_python);
    cr_assert(type_at(heap)->counts_type);
    cr_assert_not(type_at(mock->types.list)->counts_type);
}

/* In memory the lowest bit of a pointer to a Thumb function is set. */
Test(types, class_statements_leave_traces_in_thumb_code)
{
    uint64_t class = mock_type(mock, (struct mock_type){.name = "Foo",
                                                        .flags = TYPE_FLAG_HEAP | TYPE_FLAG_GC,
                                                        .traverse = MOCK_SUBTYPE_TRAVERSE | 1,
                                                        .dealloc = MOCK_SUBTYPE_DEALLOC | 1});
    uint64_t leaf = mock_type(mock, (struct mock_type){.name = "Leaf",
                                                       .flags = TYPE_FLAG_HEAP,
                                                       .dealloc = MOCK_SUBTYPE_DEALLOC | 1});
    uint64_t heap = mock_type(mock, (struct mock_type){.name = "heap",
                                                       .flags = TYPE_FLAG_HEAP | TYPE_FLAG_GC,
                                                       .traverse = TRAVERSE | 1,
                                                       .dealloc = DEALLOC | 1});
    cr_assert(type_at(class)->of_python);
    cr_assert(type_at(leaf)->of_python);
    cr_assert_not(type_at(heap)->of_python);
}

Test(types, many_are_remembered)
{
    uint64_t classes[700];

    for (size_t i = 0; i < G_N_ELEMENTS(classes); i++) {
        g_autofree char *name = g_strdup_printf("C%zu", i);
        classes[i] = mock_class(mock, name, 0);
        cr_assert(eq(str, (char *)type_at(classes[i])->name, name));
    }
    for (size_t i = 0; i < G_N_ELEMENTS(classes); i++)
        cr_assert(eq(u64, type_at(classes[i])->address, classes[i]));
}

/* Plans */

Test(plans, leaves_hold_nothing)
{
    cr_assert(type_at(mock->types.str)->leaf);
    cr_assert(type_at(mock->types.boolean)->leaf);
    cr_assert_not(type_at(mock->types.list)->leaf);
    cr_assert_not(type_at(mock->types.cell)->leaf);
    cr_assert_not(type_at(mock_class(mock, "Foo", 0))->leaf);
}

Test(plans, row_of_a_known_type)
{
    cr_assert(eq(str, plan_of(c_type("functools.partial", 64)),
                 "field func @16, field args @24, field keywords @32"));
    cr_assert_not(type_at(c_type("functools.partial", 64))->inferred);
}

Test(plans, row_with_as_many_items_as_the_object_says)
{
    mock_source_add_member(&mock->source, "PyHamtNode_Bitmap.b_array",
                           (struct layout_member){.offset = 32, .size = 8});
    cr_assert(eq(str, plan_of(c_type("hamt_bitmap_node", 32)), "field b_array @32 x 0"));
}

Test(plans, row_with_an_array)
{
    mock_source_add_member(&mock->source, "PyHamtNode_Array.a_array",
                           (struct layout_member){.offset = 16, .size = 256});
    cr_assert(eq(str, plan_of(c_type("hamt_array_node", 272)), "field a_array @16 x 32"));
}

Test(plans, slots_come_after_those_of_the_base)
{
    static const char *const xy[] = {"x", "y", NULL}, *const z[] = {"z", NULL};
    uint64_t point = mock_slots_class(mock, "Point", 0, xy);

    cr_assert(eq(str, plan_of(mock_slots_class(mock, "Solid", point, z)),
                 "slot x @16, slot y @24, slot z @32"));
}

Test(plans, class_inherits_members_and_handler)
{
    uint64_t error = c_type("BaseException", mock_size(&mock->source, "PyBaseExceptionObject"));
    uint64_t items = mock_class(mock, "Items", mock->types.list);

    cr_assert(eq(str, plan_of(mock_class(mock, "Problem", error)),
                 "field args @24, field __context__ @48"));
    cr_assert(type_at(items)->handler == type_at(mock->types.list)->handler);
    cr_assert(type_at(items)->handler->visit == visit_list);
}

Test(plans, class_called_like_a_c_type_is_none)
{
    cr_assert(type_at(mock_class(mock, "dict", 0))->handler == NULL);
    cr_assert(eq(str, plan_of(mock_class(mock, "cell", 0)), ""));
}

Test(plans, structure_that_a_function_works_on)
{
    static const struct c_member members[] = {
        {"stream", C_MEMBER_OBJECT, 16, 1},
        {"buffers", C_MEMBER_OBJECT_ARRAY, 32, 2},
        {"rest", C_MEMBER_OBJECT_ARRAY, 48, 0},
    };
    mock_source_add_function(&mock->source, (struct mock_function_fact){TRAVERSE, 48, members, 3});
    struct mock_type spec = {.name = "app.reader", .basicsize = 48, .traverse = TRAVERSE};
    const char *plan = "field stream @16, inferred buffers @32 x 2, inferred rest @48 x 0";

    cr_assert(eq(str, plan_of(mock_type(mock, spec)), (char *)plan));
    spec.clear = TRAVERSE; /* the first of traverse, clear and dealloc that is known */
    spec.traverse = DEALLOC;
    cr_assert(eq(str, plan_of(mock_type(mock, spec)), (char *)plan));
    spec.basicsize = 40; /* smaller than the structure: it is none of this type's */
    cr_assert(eq(str, plan_of(mock_type(mock, spec)), "inferred @16, inferred @24, inferred @32"));
}

/* COUNT PyMemberDefs with an end behind them. */
static uint64_t
member_defs(const char *const *names, const uint64_t *kinds, const uint64_t *offsets, size_t count)
{
    uint64_t size = mock_size(&mock->source, "PyMemberDef");
    uint64_t defs = mock_place(mock->target, size * (count + 1));
    for (size_t i = 0; i < count; i++) {
        mock_set(mock, defs + i * size, "PyMemberDef.name", mock_c_string(mock, names[i]));
        mock_set(mock, defs + i * size, "PyMemberDef.type", kinds[i]);
        mock_set(mock, defs + i * size, "PyMemberDef.offset", offsets[i]);
    }
    return defs;
}

Test(plans, members_published_to_python)
{
    static const char *const names[] = {"cause", "count", "far", "odd", "head"};
    static const uint64_t kinds[] = {T_OBJECT, T_INT, T_OBJECT, T_OBJECT, T_OBJECT};
    static const uint64_t offsets[] = {24, 32, 400, 18, 8};
    uint64_t type = c_type("app.event", 40);

    mock_set(mock, type, "PyTypeObject.tp_members", member_defs(names, kinds, offsets, 5));
    /* Seldom all that it holds: the other words are guessed. */
    cr_assert(eq(str, plan_of(type), "inferred @16, field cause @24, inferred @32"));
    cr_assert(type_at(type)->inferred);
}

Test(plans, words_are_inferred_where_nothing_is_known)
{
    uint64_t type = c_type("app.blob", 40);
    uint64_t same = mock_type(mock, (struct mock_type){.name = "app.same", .base = type});
    uint64_t odd =
        mock_type(mock, (struct mock_type){.name = "app.odd", .base = type, .basicsize = 60});

    cr_assert(eq(str, plan_of(type), "inferred @16, inferred @24, inferred @32"));
    cr_assert(type_at(type)->inferred);
    cr_assert(eq(str, plan_of(same), "inferred @16, inferred @24, inferred @32"));
    cr_assert(eq(str, plan_of(odd),
                 "inferred @16, inferred @24, inferred @32, inferred @40, inferred @48"));
    cr_assert(eq(u32, mock->python->inferred_types, 3));
}

Test(plans, dict_and_weak_references_are_no_members)
{
    uint64_t type = mock_type(
        mock, (struct mock_type){
                  .name = "app.node", .basicsize = 48, .dictoffset = 24, .weaklistoffset = 40});
    cr_assert(eq(str, plan_of(type), "inferred @16, inferred @32"));
    cr_assert(eq(int, type_at(type)->dict_place, DICT_AT_OFFSET));
}

Test(plans, row_without_debug_information_is_inferred)
{
    mock_source_forget(&mock->source, "partialobject.fn");
    mock_source_forget(&mock->source, "partialobject.args");
    mock_source_forget(&mock->source, "partialobject.kw");
    cr_assert(eq(str, plan_of(c_type("functools.partial", 32)), "inferred @16, inferred @24"));
}

Test(plans, places_of_the_dict)
{
    static const struct {
        int64_t dictoffset;
        uint64_t itemsize, flags;
        enum dict_place place;
    } rows[] = {
        {0, 0, 0, DICT_NONE},
        {16, 0, 0, DICT_AT_OFFSET},
        {-8, 8, 0, DICT_FROM_END},
        {-8, 0, 0, DICT_NONE},
        {-1, 0, TYPE_FLAG_MANAGED_DICT, DICT_MANAGED},
        {1 << 20, 0, 0, DICT_NONE},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        uint64_t type = mock_type(mock, (struct mock_type){.name = "app.any",
                                                           .basicsize = 32,
                                                           .itemsize = rows[i].itemsize,
                                                           .flags = rows[i].flags,
                                                           .dictoffset = rows[i].dictoffset});
        cr_assert(eq(int, type_at(type)->dict_place, rows[i].place), "row %zu", i);
    }
}

/* Extents */

static void
check_extent(uint64_t object, uint64_t before, uint64_t size)
{
    struct python *python = mock_open(mock);
    const struct type *type = python_type_of(python, &mock->reader, object);
    uint64_t start, end;

    python_extent(python, &mock->reader, object, type, &start, &end);
    cr_assert(eq(u64, object - start, before), "%s", type->name);
    cr_assert(eq(u64, end - object, size), "%s", type->name);
}

Test(types, objects_reach_as_far_as_their_items)
{
    uint64_t wild = mock_tuple_of(mock, NULL, 0);

    check_extent(mock_str(mock, "abc"), 0, 48 + 4);
    check_extent(mock_wide_str(mock, 2, (uint32_t[]){0x3b1, 0x3b2}, 2), 0, 72 + 6);
    check_extent(mock_int(mock, -(INT64_C(1) << 40)), 0, 24 + 8);
    check_extent(mock_tuple(mock, 0, 0, 0), 16, 24 + 24);
    check_extent(mock_list(mock, 0, 0, 0), 16, 40);
    check_extent(mock_object(mock, mock_class(mock, "Foo", 0), 0), 32, 24);
    check_extent(mock->types.list, 0, mock_size(&mock->source, "PyHeapTypeObject"));
    mock_set(mock, wild, "PyVarObject.ob_size", INT64_MIN);
    check_extent(wild, 16, 24);
}
