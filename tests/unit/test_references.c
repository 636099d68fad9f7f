/* Which references does an object hold?  Each container, whole and damaged. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"

enum { NOWHERE = 0x5000 }; /* an address that no block has */

MOCK_FIXTURE(mock_x86_64)

TestSuite(references, .init = setup, .fini = teardown);

static uint64_t
str(const char *text)
{
    return mock_str(mock, text);
}

/* Lists, tuples, sets */

Test(references, list_holds_its_items)
{
    uint64_t list = mock_list(mock, str("a"), str("b"), mock->none, str("d"));
    uint64_t empty = mock_list_of(mock, NULL, 0);

    cr_assert(
        eq(str, mock_references(mock, list), "item 0: a\nitem 1: b\nitem 2: None\nitem 3: d"));
    cr_assert(eq(str, mock_references(mock, empty), ""));
}

/* At both ends of the runs that are compared at once, and in what is left of the last. */
Test(references, sink_gets_what_it_wants_of_a_long_list)
{
    static const struct byte_format *const formats[] = {&mock_x86_64, &mock_s390x, &mock_i386};

    for (size_t n = 0; n < G_N_ELEMENTS(formats); n++) {
        struct mock_python *other = mock_python_new(*formats[n]);
        uint64_t items[150], filler = mock_str(other, "filler"), wanted = mock_str(other, "wanted");
        for (size_t i = 0; i < G_N_ELEMENTS(items); i++)
            items[i] = i % 64 == 0 || i == 63 || i == 149 ? wanted : filler;
        uint64_t list = mock_list_of(other, items, G_N_ELEMENTS(items));

        cr_assert(eq(str, mock_references_to(other, list, wanted),
                     "item 0: wanted\nitem 63: wanted\nitem 64: wanted\nitem 128: wanted\n"
                     "item 149: wanted"));
        cr_assert(eq(str, mock_references_to(other, list, list), ""));
        mock_python_free(other);
    }
}

Test(references, list_ends_at_its_size_not_at_what_is_allocated)
{
    uint64_t list = mock_list(mock, str("a"), str("dead"));

    mock_set(mock, list, "PyVarObject.ob_size", 1);
    cr_assert(eq(str, mock_references(mock, list), "item 0: a"));
}

Test(references, list_larger_than_allocated_is_damaged)
{
    uint64_t list = mock_list(mock, str("a"), str("b"));

    mock_set(mock, list, "PyListObject.allocated", 1);
    cr_assert(eq(str, mock_references(mock, list), "unreadable: 1"));
}

Test(references, list_yields_what_is_before_the_end_of_memory)
{
    uint64_t list = mock_list(mock, str("a"), str("b"));

    mock_set(mock, list, "PyVarObject.ob_size", 1000);
    mock_set(mock, list, "PyListObject.allocated", 1000);
    cr_assert(eq(str, mock_references(mock, list), "item 0: a\nitem 1: b\nunreadable: 1"));
    mock_set(mock, list, "PyVarObject.ob_size", INT64_MAX);
    mock_set(mock, list, "PyListObject.allocated", INT64_MAX);
    cr_assert(eq(str, mock_references(mock, list), "unreadable: 1"));
    mock_set(mock, list, "PyListObject.ob_item", NOWHERE);
    mock_set(mock, list, "PyVarObject.ob_size", 2);
    cr_assert(eq(str, mock_references(mock, list), "unreadable: 1"));
}

Test(references, tuple_holds_its_items)
{
    uint64_t inner = mock_tuple_of(mock, NULL, 0);
    uint64_t tuple = mock_tuple(mock, str("a"), 0, mock_list_of(mock, NULL, 0), inner);

    cr_assert(eq(str, mock_references(mock, tuple), "item 0: a\nitem 2: list\nitem 3: tuple"));
    mock_set(mock, tuple, "PyVarObject.ob_size", 5);
    cr_assert(eq(str, mock_references(mock, tuple),
                 "item 0: a\nitem 2: list\nitem 3: tuple\nunreadable: 1"));
}

Test(references, set_skips_deleted_entries)
{
    uint64_t set = mock_set_object(mock, str("a"), str("dummy"), str("c"));
    uint64_t table = mock_get(mock, set, "PySetObject.table");

    mock_set(mock, table + 2 * mock_size(&mock->source, "setentry"), "setentry.hash", UINT64_MAX);
    cr_assert(eq(str, mock_references(mock, set), "member: a\nmember: c"));
}

Test(references, set_with_nonsense_for_a_size_is_damaged)
{
    uint64_t set = mock_set_object(mock, str("a"));

    mock_set(mock, set, "PySetObject.fill", 9); /* of 8 entries */
    cr_assert(eq(str, mock_references(mock, set), "unreadable: 1"));
    mock_set(mock, set, "PySetObject.mask", UINT64_MAX);
    cr_assert(eq(str, mock_references(mock, set), "unreadable: 1"));
    mock_set(mock, set, "PySetObject.mask", 15); /* of a table of 8 */
    cr_assert(eq(str, mock_references(mock, set), "member: a\nunreadable: 1"));
}

/* Dicts */

Test(references, dict_holds_keys_and_values)
{
    uint64_t names = mock_dict(mock, str("x"), str("1"), str("y"), str("2"));
    uint64_t numbers = mock_dict(mock, mock_int(mock, 7), str("seven"), str("x"), str("1"));

    cr_assert(eq(str, mock_references(mock, names), "key 0: x\nvalue x: 1\nkey 1: y\nvalue y: 2"));
    cr_assert(
        eq(str, mock_references(mock, numbers), "key 0: 7\nvalue 7: seven\nkey 1: x\nvalue x: 1"));
}

Test(references, sink_gets_the_entries_of_a_dict_that_it_wants)
{
    uint64_t wanted = str("wanted");
    uint64_t dict = mock_dict(mock, str("x"), str("1"), str("y"), wanted, wanted, str("3"));

    cr_assert(eq(str, mock_references_to(mock, dict, wanted),
                 "key 1: y\nvalue y: wanted\nkey 2: wanted\nvalue wanted: 3"));
}

Test(references, dict_has_holes_where_keys_were_deleted)
{
    uint64_t general = mock_dict(mock, mock->none, 0, mock_int(mock, 7), str("seven"));
    uint64_t unicode = mock_dict(mock, str("x"), 0, str("y"), str("2"));

    cr_assert(eq(str, mock_references(mock, general), "key 1: 7\nvalue 7: seven"));
    cr_assert(eq(str, mock_references(mock, unicode), "key 1: y\nvalue y: 2"));
}

Test(references, split_dict_has_values_of_its_own_and_no_keys)
{
    uint64_t pairs[] = {str("x"), 0, str("y"), 0, str("z"), 0};
    uint64_t keys = mock_keys(mock, MOCK_KEYS_SPLIT, pairs, G_N_ELEMENTS(pairs));
    uint64_t dict = mock_dict_with(mock, keys, mock_words(mock, MOCK_WORDS(str("1"), 0, str("3"))));

    cr_assert(eq(str, mock_references(mock, dict), "value x: 1\nvalue z: 3"));
    mock_set(mock, keys, "PyDictKeysObject.dk_kind", MOCK_KEYS_UNICODE);
    cr_assert(eq(str, mock_references(mock, dict), "unreadable: 1"));
}

Test(references, dict_with_damaged_keys_is_counted)
{
    static const struct {
        const char *member;
        uint64_t value;
    } damages[] = {
        {"PyDictKeysObject.dk_kind", 3},
        {"PyDictKeysObject.dk_log2_size", 41},
        {"PyDictKeysObject.dk_log2_index_bytes", 45},
        {"PyDictKeysObject.dk_nentries", 9}, /* of 8 */
        {"PyDictKeysObject.dk_nentries", UINT64_MAX},
        {"PyDictKeysObject.dk_log2_index_bytes", 44}, /* entries beyond everything */
    };
    for (size_t i = 0; i < G_N_ELEMENTS(damages); i++) {
        uint64_t dict = mock_dict(mock, str("x"), str("1"));
        uint64_t keys = mock_get(mock, dict, "PyDictObject.ma_keys");
        mock_set(mock, keys, damages[i].member, damages[i].value);
        cr_assert(eq(str, mock_references(mock, dict), "unreadable: 1"), "damage %zu", i);
    }
}

Test(references, dict_without_keys_or_with_unreadable_ones_is_counted)
{
    uint64_t dict = mock_dict(mock, str("x"), str("1"));

    mock_set(mock, dict, "PyDictObject.ma_keys", NOWHERE);
    cr_assert(eq(str, mock_references(mock, dict), "unreadable: 1"));
    mock_set(mock, dict, "PyDictObject.ma_keys", 0);
    cr_assert(eq(str, mock_references(mock, dict), "unreadable: 1"));
}

Test(references, split_dict_counts_each_value_that_is_not_there)
{
    uint64_t pairs[] = {str("x"), 0, str("y"), 0};
    uint64_t keys = mock_keys(mock, MOCK_KEYS_SPLIT, pairs, G_N_ELEMENTS(pairs));

    cr_assert(eq(str, mock_references(mock, mock_dict_with(mock, keys, NOWHERE)), "unreadable: 2"));
}

/* Attributes */

Test(references, instance_holds_its_dict)
{
    uint64_t foo = mock_object(mock, mock_class(mock, "Foo", 0), 0);

    cr_assert(eq(str, mock_references(mock, foo), ""));
    mock_set_dict(mock, foo, mock_dict(mock, str("x"), str("1")));
    cr_assert(eq(str, mock_references(mock, foo), "dict: dict"));
}

Test(references, instance_holds_bare_values_under_shared_keys)
{
    uint64_t foo = mock_object(mock, mock_class(mock, "Foo", 0), 0);
    uint64_t pairs[] = {str("x"), 0, str("y"), 0, str("z"), 0};
    uint64_t keys = mock_keys(mock, MOCK_KEYS_SPLIT, pairs, G_N_ELEMENTS(pairs));

    mock_set_values(mock, foo, keys, MOCK_WORDS(str("1"), 0, str("3")));
    cr_assert(eq(str, mock_references(mock, foo), "attribute x: 1\nattribute z: 3"));
}

Test(references, values_behind_a_dict_are_the_dicts)
{
    uint64_t foo = mock_object(mock, mock_class(mock, "Foo", 0), 0);
    uint64_t pairs[] = {str("x"), 0};

    mock_set_values(mock, foo, mock_keys(mock, MOCK_KEYS_SPLIT, pairs, 2), MOCK_WORDS(str("1")));
    mock_set_dict(mock, foo, mock_dict(mock, str("x"), str("2")));
    cr_assert(eq(str, mock_references(mock, foo), "dict: dict"));
}

Test(references, dict_at_an_offset)
{
    uint64_t class = mock_type(mock, (struct mock_type){.name = "Old",
                                                        .basicsize = 24,
                                                        .flags = TYPE_FLAG_HEAP | TYPE_FLAG_GC,
                                                        .dictoffset = 16,
                                                        .traverse = MOCK_SUBTYPE_TRAVERSE});
    uint64_t old = mock_object(mock, class, 0);

    mock_poke_word(mock->target, old + 16, mock_dict_of(mock, NULL, 0));
    cr_assert(eq(str, mock_references(mock, old), "dict: dict"));
}

Test(references, dict_behind_the_items)
{
    uint64_t class = mock_type(mock, (struct mock_type){.name = "Number",
                                                        .base = mock->types.integer,
                                                        .basicsize = 32,
                                                        .flags = TYPE_FLAG_HEAP | TYPE_FLAG_INT,
                                                        .dictoffset = -8,
                                                        .dealloc = MOCK_SUBTYPE_DEALLOC});
    uint64_t number = mock_object(mock, class, 8);

    /* 32 bytes and a digit of 4, rounded up to 40: the dict is in the last word. */
    mock_set(mock, number, "PyVarObject.ob_size", -UINT64_C(1));
    mock_poke_word(mock->target, number + 32, mock_dict_of(mock, NULL, 0));
    cr_assert(eq(str, mock_references(mock, number), "dict: dict"));
}

Test(references, slots_of_a_class_and_of_its_bases)
{
    static const char *const xy[] = {"x", "y", NULL}, *const z[] = {"z", NULL};
    uint64_t point = mock_slots_class(mock, "Point", 0, xy);
    uint64_t object = mock_object(mock, mock_slots_class(mock, "Solid", point, z), 0);

    mock_poke_word(mock->target, object + 16, str("1"));
    mock_poke_word(mock->target, object + 32, str("3"));
    cr_assert(eq(str, mock_references(mock, object), "slot x: 1\nslot z: 3"));
}

/* Types, modules, weak references */

Test(references, class_holds_its_bases_and_namespace)
{
    uint64_t base = mock_class(mock, "Base", 0), foo = mock_class(mock, "Foo", base);
    uint64_t pairs[] = {str("x"), 0, str("y"), 0};

    mock_set(mock, foo, "PyTypeObject.tp_dict", mock_dict(mock, str("limit"), str("1")));
    mock_set(mock, foo, "PyTypeObject.tp_bases", mock_tuple(mock, base));
    mock_set(mock, foo, "PyTypeObject.tp_mro", mock_list_of(mock, NULL, 0));
    mock_set(mock, foo, "PyHeapTypeObject.ht_name", str("Foo"));
    mock_set(mock, foo, "PyHeapTypeObject.ht_qualname", str("f.Foo"));
    mock_set(mock, foo, "PyHeapTypeObject.ht_module", mock_module(mock, "app", 0));
    mock_set(mock, foo, "PyHeapTypeObject.ht_cached_keys",
             mock_keys(mock, MOCK_KEYS_SPLIT, pairs, 4));
    cr_assert(eq(str, mock_references(mock, foo),
                 "dict: dict\nfield __base__: type Base\nfield __bases__: tuple\n"
                 "field __mro__: list\nfield __name__: Foo\nfield __qualname__: f.Foo\n"
                 "field ht_module: module app\nshared-key 0: x\nshared-key 1: y"));
}

Test(references, static_type_has_no_heap_part)
{
    mock_set(mock, mock->types.list, "PyTypeObject.tp_subclasses", mock_dict_of(mock, NULL, 0));
    cr_assert(eq(str, mock_references(mock, mock->types.list),
                 "field __base__: type object\nfield tp_subclasses: dict"));
}

Test(references, module_holds_its_dict_name_and_state)
{
    uint64_t module = mock_module(mock, "app", mock_dict_of(mock, NULL, 0));
    uint64_t def = mock_place(mock->target, mock_size(&mock->source, "PyModuleDef"));

    cr_assert(eq(str, mock_references(mock, module), "dict: dict\nfield __name__: app"));
    /* A state of four words: an object, numbers, an object. */
    mock_set(mock, def, "PyModuleDef.m_size", 32);
    mock_set(mock, module, "PyModuleObject.md_def", def);
    mock_set(mock, module, "PyModuleObject.md_state",
             mock_words(mock, MOCK_WORDS(str("a"), 12345, NOWHERE, str("d"))));
    cr_assert(eq(str, mock_references(mock, module),
                 "dict: dict\nfield __name__: app\nmodule-state 0: a\nmodule-state 24: d"));
    mock_set(mock, def, "PyModuleDef.m_size", UINT64_MAX); /* -1: no state of its own */
    cr_assert(eq(str, mock_references(mock, module), "dict: dict\nfield __name__: app"));
}

Test(references, freed_objects_are_not_guessed)
{
    uint64_t module = mock_module(mock, "app", 0), freed = str("freed");
    uint64_t def = mock_place(mock->target, mock_size(&mock->source, "PyModuleDef"));

    mock_set(mock, freed, "PyObject.ob_refcnt", 0);
    mock_set(mock, def, "PyModuleDef.m_size", 8);
    mock_set(mock, module, "PyModuleObject.md_def", def);
    mock_set(mock, module, "PyModuleObject.md_state", mock_words(mock, &freed, 1));
    cr_assert(eq(str, mock_references(mock, module), "field __name__: app"));
}

Test(references, weak_reference_refers_weakly)
{
    uint64_t callback = mock_function(mock, "forget", 0);

    cr_assert(eq(str, mock_references(mock, mock_weakref(mock, str("a"), callback)),
                 "field __callback__: function forget\nweak: a"));
    cr_assert(eq(str, mock_references(mock, mock_weakref(mock, mock->none, 0)), ""));
}

/* The standard library's containers */

static uint64_t
new_type(const char *name, const char *structure, uint64_t base)
{
    return mock_type(mock, (struct mock_type){.name = name,
                                              .base = base,
                                              .basicsize = mock_size(&mock->source, structure),
                                              .flags = TYPE_FLAG_GC});
}

/* COUNT items from FIRST on in a block of a deque. */
static uint64_t
deque_block(unsigned first, unsigned count, const char *prefix)
{
    uint64_t block = mock_place(mock->target, mock_size(&mock->source, "struct BLOCK"));
    for (unsigned i = 0; i < count; i++) {
        g_autofree char *name = g_strdup_printf("%s%u", prefix, i);
        mock_poke_word(mock->target,
                       block + mock_member(&mock->source, "struct BLOCK.data").offset +
                           (first + i) * mock->word,
                       str(name));
    }
    return block;
}

Test(references, deque_goes_from_block_to_block)
{
    uint64_t deque = mock_object(mock, new_type("collections.deque", "dequeobject", 0), 0);
    uint64_t right = deque_block(0, 2, "r"), left = deque_block(62, 2, "l");

    mock_set(mock, left, "struct BLOCK.rightlink", right);
    mock_set(mock, deque, "dequeobject.leftblock", left);
    mock_set(mock, deque, "dequeobject.leftindex", 62);
    mock_set(mock, deque, "PyVarObject.ob_size", 4);
    cr_assert(
        eq(str, mock_references(mock, deque), "item 0: l0\nitem 1: l1\nitem 2: r0\nitem 3: r1"));
    mock_set(mock, deque, "PyVarObject.ob_size", 3);
    cr_assert(eq(str, mock_references(mock, deque), "item 0: l0\nitem 1: l1\nitem 2: r0"));
    mock_set(mock, deque, "PyVarObject.ob_size", 2);
    mock_set(mock, left, "struct BLOCK.rightlink", NOWHERE); /* not needed any more */
    cr_assert(eq(str, mock_references(mock, deque), "item 0: l0\nitem 1: l1"));
    mock_set(mock, deque, "PyVarObject.ob_size", 3);
    cr_assert(eq(str, mock_references(mock, deque), "item 0: l0\nitem 1: l1\nunreadable: 1"));
    mock_set(mock, left, "struct BLOCK.rightlink", 0);
    cr_assert(eq(str, mock_references(mock, deque), "item 0: l0\nitem 1: l1\nunreadable: 1"));
    mock_set(mock, left, "struct BLOCK.rightlink", right);
    mock_set(mock, deque, "dequeobject.leftindex", 64); /* behind the block */
    cr_assert(eq(str, mock_references(mock, deque), "unreadable: 1"));
}

Test(references, ordered_dict_holds_each_key_twice)
{
    uint64_t keys = mock_get(mock, mock_dict(mock, str("x"), str("1"), str("y"), str("2")),
                             "PyDictObject.ma_keys");
    uint64_t dict = mock_object(
        mock, new_type("collections.OrderedDict", "PyODictObject", mock->types.dict), 0);
    uint64_t y = mock_words(mock, MOCK_WORDS(str("y"), 0, 0, 0));
    uint64_t x = mock_words(mock, MOCK_WORDS(str("x"), 0, y, 0));

    mock_set(mock, dict, "PyDictObject.ma_used", 2);
    mock_set(mock, dict, "PyDictObject.ma_keys", keys);
    mock_set(mock, dict, "PyODictObject.od_first", x);
    cr_assert(eq(str, mock_references(mock, dict),
                 "key 0: x\nvalue x: 1\nkey 1: y\nvalue y: 2\n"
                 "field order of keys: x\nfield order of keys: y"));
    mock_set(mock, y, "struct _odictnode.next", x); /* a ring: the dict's size ends it */
    cr_assert(eq(str, mock_references(mock, dict),
                 "key 0: x\nvalue x: 1\nkey 1: y\nvalue y: 2\n"
                 "field order of keys: x\nfield order of keys: y"));
    mock_set(mock, dict, "PyODictObject.od_first", NOWHERE);
    cr_assert(eq(str, mock_references(mock, dict),
                 "key 0: x\nvalue x: 1\nkey 1: y\nvalue y: 2\nunreadable: 1"));
}

Test(references, lru_cache_shows_what_its_links_hold)
{
    uint64_t cache =
        mock_object(mock, new_type("functools._lru_cache_wrapper", "lru_cache_object", 0), 0);
    uint64_t link = mock_place(mock->target, mock_size(&mock->source, "lru_list_elem"));

    mock_set(mock, cache, "lru_cache_object.func", mock_function(mock, "load", 0));
    mock_set(mock, cache, "lru_list_elem.next", link);
    mock_set(mock, link, "lru_list_elem.next", cache);
    mock_set(mock, link, "lru_list_elem.key", str("k"));
    mock_set(mock, link, "lru_list_elem.result", str("r"));
    cr_assert(eq(str, mock_references(mock, cache),
                 "field __wrapped__: function load\nfield order of links: ?\ncached cached key: "
                 "k\ncached cached result: r"));
    mock_set(mock, cache, "lru_list_elem.next", 0); /* unbounded: no ring */
    cr_assert(eq(str, mock_references(mock, cache), "field __wrapped__: function load"));
    mock_set(mock, cache, "lru_list_elem.next", NOWHERE);
    cr_assert(
        eq(str, mock_references(mock, cache), "field __wrapped__: function load\nunreadable: 1"));
}

/* Generators and frame objects */

Test(references, suspended_generator_holds_its_variables)
{
    uint64_t code = mock_code(mock, "ticks", mock_tuple(mock, str("a"), str("b")));
    uint64_t generator = mock_generator(mock, code, str("1"), str("2"), str("on stack"));
    static const struct {
        int8_t state;
        bool holds;
    } states[] = {{-2, true}, {-1, true}, {0, false}, {1, true}, {4, false}};
    const char *fields = "field gi_code: code ticks\nfield __qualname__: ticks";
    g_autofree char *all = g_strconcat(fields,
                                       "\nframe code: code ticks\nlocal 0: 1\nlocal 1: 2\n"
                                       "stack 0: on stack",
                                       NULL);

    for (size_t i = 0; i < G_N_ELEMENTS(states); i++) {
        mock_set(mock, generator, "PyGenObject.gi_frame_state", (uint8_t)states[i].state);
        cr_assert(eq(str, mock_references(mock, generator), states[i].holds ? all : (char *)fields),
                  "state %d", states[i].state);
    }
}

Test(references, frame_object_holds_its_frame_only_after_the_function_returned)
{
    uint64_t code = mock_code(mock, "handle", mock_tuple(mock, str("request")));
    uint64_t frame = mock_frame(mock, code, str("GET"));
    uint64_t object = mock_object(mock, mock->types.frame, 0);

    mock_set(mock, object, "PyFrameObject.f_frame", frame);
    cr_assert(eq(str, mock_references(mock, object), ""));
    mock_set(mock, frame, "_PyInterpreterFrame.owner", FRAME_OWNED_BY_FRAME_OBJECT);
    cr_assert(eq(str, mock_references(mock, object), "frame code: code handle\nlocal 0: GET"));
    mock_set(mock, object, "PyFrameObject.f_frame", NOWHERE);
    cr_assert(eq(str, mock_references(mock, object), ""));
}

Test(references, stack_of_unknown_depth_is_guessed)
{
    uint64_t code = mock_code(mock, "handle", mock_tuple(mock, str("request")));
    uint64_t values[] = {str("GET"), str("on stack"), 3, NOWHERE, str("left over")};
    uint64_t object = mock_object(mock, mock->types.frame, 0);
    uint64_t frame = mock_frame_of(mock, code, values, G_N_ELEMENTS(values));

    mock_set(mock, object, "PyFrameObject.f_frame", frame);
    mock_set(mock, frame, "_PyInterpreterFrame.owner", FRAME_OWNED_BY_FRAME_OBJECT);
    mock_set(mock, frame, "_PyInterpreterFrame.stacktop", UINT32_MAX); /* -1: it runs */
    const char *guessed = "frame code: code handle\nlocal 0: GET\n"
                          "stale-stack 0: on stack\nstale-stack 3: left over";
    cr_assert(eq(str, mock_references(mock, object), (char *)guessed));
    mock_set(mock, frame, "_PyInterpreterFrame.stacktop", 6); /* more than there can be */
    cr_assert(eq(str, mock_references(mock, object), (char *)guessed));
    mock_set(mock, code, "PyCodeObject.co_nlocalsplus", UINT32_MAX);
    mock_set(mock, code, "PyCodeObject.co_stacksize", UINT32_MAX);
    cr_assert(eq(str, mock_references(mock, object), "frame code: code handle"));
}

/* Members by name */

Test(references, function_and_method_hold_their_parts)
{
    uint64_t function = mock_function(mock, "load", mock_dict_of(mock, NULL, 0));
    uint64_t code = mock_code(mock, "load", mock_tuple_of(mock, NULL, 0));

    mock_set(mock, function, "PyFunctionObject.func_code", code);
    mock_set(mock, function, "PyFunctionObject.func_closure", mock_tuple(mock, str("a")));
    mock_set(mock, function, "PyFunctionObject.func_dict", mock_dict_of(mock, NULL, 0));
    cr_assert(eq(str, mock_references(mock, function),
                 "dict: dict\nfield __globals__: dict\nfield __name__: load\n"
                 "field __qualname__: load\nfield __code__: code load\nfield __closure__: tuple"));
    cr_assert(eq(str, mock_references(mock, mock_method(mock, function, str("self"))),
                 "field __func__: function load\nfield __self__: self"));
    cr_assert(eq(str, mock_references(mock, mock_cell(mock, str("x"))), "field cell_contents: x"));
}

Test(references, object_cut_short_is_counted)
{
    uint64_t method = mock_place(mock->target, 24); /* without its im_self */

    mock_set(mock, method, "PyObject.ob_type", mock->types.method);
    mock_set(mock, method, "PyMethodObject.im_func", mock_function(mock, "load", 0));
    cr_assert(
        eq(str, mock_references(mock, method), "field __func__: function load\nunreadable: 1"));
}

/* Other targets */

static void
check_on(struct byte_format format)
{
    static const char *const slots[] = {"x", NULL};
    mock_python_free(mock);
    mock = mock_python_new(format);

    uint64_t foo = mock_object(mock, mock_class(mock, "Foo", 0), 0);
    uint64_t point = mock_object(mock, mock_slots_class(mock, "Point", 0, slots), 0);
    uint64_t pairs[] = {str("x"), 0}, code = mock_code(mock, "f", mock_tuple(mock, str("v")));
    mock_set_values(mock, foo, mock_keys(mock, MOCK_KEYS_SPLIT, pairs, 2), MOCK_WORDS(str("1")));
    mock_poke_word(mock->target, point + 2 * mock->word, str("2"));

    cr_assert(eq(str, mock_references(mock, foo), "attribute x: 1"));
    cr_assert(eq(str, mock_references(mock, point), "slot x: 2"));
    cr_assert(eq(str, mock_references(mock, mock_list(mock, str("a"), str("b"))),
                 "item 0: a\nitem 1: b"));
    cr_assert(eq(str, mock_references(mock, mock_dict(mock, mock_int(mock, -5), str("b"))),
                 "key 0: -5\nvalue -5: b"));
    cr_assert(eq(str, mock_references(mock, mock_set_object(mock, str("a"))), "member: a"));
    cr_assert(eq(str, mock_references(mock, mock_generator(mock, code, str("1"))),
                 "field gi_code: code f\nfield __qualname__: f\nframe code: code f\nlocal 0: 1"));
}

Test(references, on_a_big_endian_target)
{
    check_on(mock_s390x);
}

Test(references, on_32_bits)
{
    check_on(mock_i386);
}

Test(references, on_32_bits_big_endian)
{
    check_on(mock_powerpc);
}
