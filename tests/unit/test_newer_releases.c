/* What CPython from 3.12 on has in other places: values of instances, tagged words of frames, ints
 * with a tag, counts of immortal objects, types that interpreters keep the state of. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"
#include "python/refcount.h"
#include "python/text.h"

MOCK_FIXTURE(mock_x86_64)

TestSuite(newer_releases, .init = setup, .fini = teardown);

static uint64_t
str(const char *text)
{
    return mock_str(mock, text);
}

static void
has_member(const char *name, uint64_t offset, uint32_t size)
{
    mock_source_add_member(&mock->source, name, (struct layout_member){offset, size, 0, 0});
}

/* Values of instances */

/* The pointer to the __dict__ of an instance, in front of the collector's head. */
static uint64_t
dict_pointer(uint64_t instance)
{
    return instance - mock_size(&mock->source, "PyGC_Head") - mock->word;
}

static uint64_t
class_with_keys(uint64_t keys)
{
    uint64_t class = mock_class(mock, "C", 0);
    mock_set(mock, class, "PyHeapTypeObject.ht_cached_keys", keys);
    return class;
}

Test(newer_releases, values_in_place_of_the_dict)
{
    uint64_t pairs[] = {str("x"), 0, str("y"), 0, str("z"), 0};
    uint64_t class = class_with_keys(mock_keys(mock, MOCK_KEYS_SPLIT, pairs, 6));
    uint64_t bare = mock_object(mock, class, 0), with = mock_object(mock, class, 0),
             none = mock_object(mock, class, 0);
    uint64_t values = mock_words(mock, MOCK_WORDS(str("1"), 0, str("3")));

    has_member("PyDictOrValues.values", 0, 8);
    mock_poke_words(mock, dict_pointer(bare), MOCK_WORDS(values - 1));
    mock_poke_words(mock, dict_pointer(with), MOCK_WORDS(mock_dict(mock, str("a"), str("b"))));
    cr_assert(eq(str, mock_references(mock, bare), "attribute x: 1\nattribute z: 3"));
    cr_assert(eq(str, mock_references(mock, with), "dict: dict"));
    cr_assert(eq(str, mock_references(mock, none), ""));
}

/* From 3.13 on: {capacity, size, embedded, valid}, values. */
enum { EMBEDDED = 2, VALID = 3, VALUES = 8 };

static uint64_t
instance_with_inline_values(uint64_t class, uint8_t capacity, const uint64_t *values, size_t count)
{
    uint64_t instance = mock_object(mock, class, VALUES + capacity * 9u);
    uint64_t at = instance + mock_get(mock, class, "PyTypeObject.tp_basicsize");
    has_member("PyDictValues.capacity", 0, 1);
    has_member("PyDictValues.embedded", EMBEDDED, 1);
    has_member("PyDictValues.valid", VALID, 1);
    has_member("PyDictValues.values", VALUES, 8);
    mock_set(mock, at, "PyDictValues.capacity", capacity);
    mock_set(mock, at, "PyDictValues.embedded", 1);
    mock_set(mock, at, "PyDictValues.valid", 1);
    mock_poke_words(mock, at + VALUES, values, count);
    return instance;
}

static uint64_t
class_with_inline_values(uint64_t keys)
{
    uint64_t class = class_with_keys(keys);
    mock_set(mock, class, "PyTypeObject.tp_flags",
             mock_get(mock, class, "PyTypeObject.tp_flags") | TYPE_FLAG_INLINE_VALUES);
    return class;
}

Test(newer_releases, values_behind_the_object)
{
    uint64_t pairs[] = {str("x"), 0, str("y"), 0, str("z"), 0};
    uint64_t class = class_with_inline_values(mock_keys(mock, MOCK_KEYS_SPLIT, pairs, 6));
    uint64_t instance = instance_with_inline_values(class, 3, MOCK_WORDS(str("1"), 0, str("3")));
    uint64_t values = instance + mock_get(mock, class, "PyTypeObject.tp_basicsize");

    cr_assert(eq(str, mock_references(mock, instance), "attribute x: 1\nattribute z: 3"));
    mock_set(mock, values, "PyDictValues.capacity", 1); /* fewer than the class has keys */
    cr_assert(eq(str, mock_references(mock, instance), "attribute x: 1"));
    mock_set(mock, values, "PyDictValues.valid", 0);
    cr_assert(eq(str, mock_references(mock, instance), ""));
}

Test(newer_releases, values_that_a_dict_shares_are_the_instance_s)
{
    uint64_t pairs[] = {str("x"), 0};
    uint64_t keys = mock_keys(mock, MOCK_KEYS_SPLIT, pairs, 2);
    uint64_t class = class_with_inline_values(keys);
    uint64_t instance = instance_with_inline_values(class, 1, MOCK_WORDS(str("1")));
    uint64_t values = instance + mock_get(mock, class, "PyTypeObject.tp_basicsize");
    uint64_t dict = mock_dict_with(mock, keys, values);

    mock_poke_words(mock, dict_pointer(instance), MOCK_WORDS(dict));
    cr_assert(eq(str, mock_references(mock, instance), "dict: dict\nattribute x: 1"));
    cr_assert(eq(str, mock_references(mock, dict), "borrowed value x: 1"));
}

/* Frames */

static uint64_t
tagged_generator(uint64_t *frame, const uint64_t *words, size_t count)
{
    uint64_t code = mock_code(mock, "work", mock_tuple(mock, str("a"), str("b")));
    uint64_t generator = mock_generator_of(mock, code, words, count);
    struct layout_member localsplus = mock_member(&mock->source, "_PyInterpreterFrame.localsplus");
    *frame = generator + mock_member(&mock->source, "PyGenObject.gi_iframe").offset;
    has_member("_PyInterpreterFrame.stackpointer", 64, 8); /* where stacktop and owner are, too */
    mock_source_forget(&mock->source, "_PyInterpreterFrame.stacktop");
    has_member("_PyInterpreterFrame.owner", 56, 1);
    mock_set(mock, *frame, "_PyInterpreterFrame.stackpointer",
             *frame + localsplus.offset + count * mock->word);
    mock_set(mock, *frame, "_PyInterpreterFrame.owner", FRAME_OWNED_BY_GENERATOR);
    return generator;
}

/* The lowest two bits: 0 owns a count, 1 does not, 3 is a number; 1 alone is no reference. */
Test(newer_releases, words_of_frames_are_tagged)
{
    uint64_t frame;
    uint64_t generator = tagged_generator(
        &frame, MOCK_WORDS(str("owned"), str("borrowed") | 1, 42 << 2 | 3, 1, str("top")));

    cr_assert(strstr(mock_references(mock, generator),
                     "local 0: owned\nborrowed local 1: borrowed\nstack 2: top") != NULL,
              "%s", mock_references(mock, generator));
}

Test(newer_releases, variables_that_were_cleared_are_not_in_use)
{
    uint64_t frame;
    uint64_t generator = tagged_generator(&frame, MOCK_WORDS(str("a"), str("left over")));
    uint64_t localsplus = mock_member(&mock->source, "_PyInterpreterFrame.localsplus").offset;

    mock_set(mock, frame, "_PyInterpreterFrame.stackpointer", frame + localsplus + mock->word);
    cr_assert(strstr(mock_references(mock, generator), "local 0: a") != NULL);
    cr_assert(strstr(mock_references(mock, generator), "left over") == NULL);
}

Test(newer_releases, generator_states_are_numbered_by_the_release)
{
    uint64_t code = mock_code(mock, "work", mock_tuple(mock, str("a")));
    uint64_t generator = mock_generator(mock, code, str("value"));

    mock_open(mock);
    mock->layout->constants[CONSTANT_FRAME_EXECUTING] = 4;
    mock->layout->constants[CONSTANT_FRAME_CLEARED] = 5;
    mock_set(mock, generator, "PyGenObject.gi_frame_state", 1);
    cr_assert(strstr(mock_references(mock, generator), "local 0: value") != NULL);
    mock_set(mock, generator, "PyGenObject.gi_frame_state", 4);
    cr_assert(strstr(mock_references(mock, generator), "local 0: value") == NULL);
    mock_set(mock, generator, "PyGenObject.gi_frame_state", 5);
    cr_assert(strstr(mock_references(mock, generator), "local 0: value") == NULL);
}

/* Ints */

Test(newer_releases, ints_have_a_tag)
{
    static const struct {
        uint64_t tag;
        const char *text;
    } rows[] = {{1 << 3, "7"}, {1 << 3 | 2, "-7"}, {1, "0"}, {1 << 3 | 4, "7"}};
    uint64_t number = mock_int(mock, 7);

    has_member("PyLongObject.long_value.lv_tag", 16, 8);
    mock_open(mock);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autoptr(GString) text = g_string_new(NULL);
        mock_set(mock, number, "PyLongObject.long_value.lv_tag", rows[i].tag);
        text_value(mock->python, &mock->reader, number, 40, text);
        cr_assert(eq(str, text->str, (char *)rows[i].text));
    }
}

/* Counts */

static struct refcount_value
count_of(uint64_t object)
{
    struct refcount_value value;
    cr_assert(refcount_read(mock_open(mock), &mock->reader, object, &value));
    return value;
}

Test(newer_releases, immortal_objects)
{
    uint64_t object = str("text");

    has_member("PyObject.ob_refcnt_split", 0, 8);
    mock_set(mock, object, "PyObject.ob_refcnt", 0x7fffffff); /* many, but not forever */
    cr_assert_not(count_of(object).immortal);
    mock_set(mock, object, "PyObject.ob_refcnt", 0xffffffff);
    cr_assert(count_of(object).immortal);
    cr_assert(refcount_is_plausible(mock->python, &mock->reader, object));
}

/* From 3.14 on the count is the lower half of the word; flags and what overflowed are the upper. */
Test(newer_releases, counts_of_32_bits)
{
    uint64_t object = str("text"), other = str("other");

    has_member("PyObject.ob_refcnt", 0, 4);
    has_member("PyObject.ob_refcnt_full", 0, 8);
    mock_poke_words(mock, object, MOCK_WORDS(UINT64_C(0x0005000040000000)));
    cr_assert(eq(i64, count_of(object).count, 0x40000000));
    cr_assert_not(count_of(object).immortal);
    mock_poke_words(mock, object, MOCK_WORDS(UINT64_C(0x00050000c0000000)));
    cr_assert(count_of(object).immortal);
    cr_assert(refcount_is_plausible(mock->python, &mock->reader, object));
    mock_poke_words(mock, object, MOCK_WORDS(UINT64_C(0x00007f1280000000)));
    cr_assert_not(refcount_is_plausible(mock->python, &mock->reader, object), "an address");
    mock_poke_words(mock, object, MOCK_WORDS(other));
    cr_assert_not(refcount_is_plausible(mock->python, &mock->reader, object), "a low address");
}

/* Free-threaded: the owner's count and the others', which has two bits of state below. */
Test(newer_releases, counts_in_two_halves)
{
    uint64_t object = mock_tuple(mock, str("a"), str("b"), str("c"));

    has_member("PyObject.ob_ref_local", 24, 4);
    has_member("PyObject.ob_ref_shared", 32, 8);
    mock_poke_words(mock, object + 24, MOCK_WORDS(3, 2 << 2 | 3));
    cr_assert(eq(i64, count_of(object).count, 5));
    mock_poke_words(mock, object + 24, MOCK_WORDS(3, (uint64_t)-8 | 1));
    cr_assert(eq(i64, count_of(object).count, 1));
    mock_poke_words(mock, object + 24, MOCK_WORDS(UINT32_MAX, 0));
    cr_assert(count_of(object).immortal);
}

/* Types of which interpreters keep the state */

enum { STATIC_BUILTIN = 1 << 1, STATE_SIZE = 40, STATES = 4, STATES_AT = 4096 };

/* What NUMBER'd of the interpreter's types.builtins says of TYPE. */
static uint64_t
keep_state(uint64_t type, unsigned number, uint64_t dict)
{
    uint64_t interpreter = mock_place(mock->target, STATES_AT + STATES * STATE_SIZE);
    uint64_t state = interpreter + STATES_AT + number * STATE_SIZE;
    mock_source_add_size(&mock->source, "static_builtin_state", STATE_SIZE);
    has_member("static_builtin_state.type", 0, 8);
    has_member("static_builtin_state.tp_dict", 16, 8);
    has_member("static_builtin_state.tp_subclasses", 24, 8);
    has_member("PyInterpreterState.types.builtins", STATES_AT, STATES * STATE_SIZE);
    mock_set(mock, type, "PyTypeObject.tp_flags",
             mock_get(mock, type, "PyTypeObject.tp_flags") | STATIC_BUILTIN);
    mock_set(mock, type, "PyTypeObject.tp_subclasses", number + 1);
    mock_set(mock, type, "PyTypeObject.tp_dict", 0);
    mock_set(mock, state, "static_builtin_state.type", type);
    mock_set(mock, state, "static_builtin_state.tp_dict", dict);
    mock_open(mock);
    g_array_append_val(mock->python->interpreters, interpreter);
    return state;
}

Test(newer_releases, dict_of_a_static_type_is_the_interpreter_s)
{
    uint64_t type = mock->types.integer, dict = mock_dict(mock, str("real"), str("descriptor"));
    uint64_t state = keep_state(type, 2, dict);

    cr_assert(eq(u64, python_type_dict(mock->python, &mock->reader, type), dict));
    cr_assert(strstr(mock_references(mock, type), "dict: dict") != NULL, "%s",
              mock_references(mock, type));
    cr_assert(strstr(mock_references(mock, type), "tp_subclasses") == NULL, "an index, no pointer");
    mock_set(mock, state, "static_builtin_state.type", mock->types.real); /* somebody else's */
    cr_assert(eq(u64, python_type_dict(mock->python, &mock->reader, type), 0));
    mock_set(mock, type, "PyTypeObject.tp_subclasses", 1000); /* beyond the array */
    cr_assert(eq(u64, python_type_dict(mock->python, &mock->reader, type), 0));
}

/* Slots behind the items of a tuple */

Test(newer_releases, slots_behind_items)
{
    enum { AFTER_ITEMS = 1 << 4 };
    static const char *const slots[] = {"held", NULL};
    uint64_t class = mock_slots_class(mock, "Record", mock->types.tuple, slots);
    uint64_t size = mock_get(mock, mock->types.tuple, "PyTypeObject.tp_basicsize");
    uint64_t def = class + mock_get(mock, mock->types.type, "PyTypeObject.tp_basicsize");
    uint64_t record = mock_object(mock, class, 3 * mock->word);

    has_member("PyMemberDef.flags", 24, 4);
    mock_set(mock, def, "PyMemberDef.flags", AFTER_ITEMS);
    mock_set(mock, def, "PyMemberDef.offset", size);
    mock_set(mock, record, "PyVarObject.ob_size", 2);
    mock_poke_words(mock, record + size, MOCK_WORDS(str("0"), str("1"), str("slot")));
    cr_assert(eq(str, mock_references(mock, record), "slot held: slot\nitem 0: 0\nitem 1: 1"));
}
