/* A little CPython 3.11, made by hand on a mock target.
 *
 * Builders place objects in the target's memory as the interpreter would and return their
 * addresses.  A new mock has the basic types, None, and one interpreter with one thread that runs
 * nothing.  What no builder does, mock_set does: every member that mock_layout.def names can be
 * written, by "structure.path".
 *
 * Objects may be made at any time; the layout is settled by mock_open, so facts are added to the
 * source, and holes to the target, before that.  Texts that functions return live as long as the
 * mock.
 */
#ifndef PY_REFERRERS_TESTS_MOCK_PYTHON_H
#define PY_REFERRERS_TESTS_MOCK_PYTHON_H

#include "mock_source.h"
#include "mock_target.h"
#include "python/frame.h"
#include "python/type.h"
#include "query/index.h"

static const struct byte_format mock_x86_64 = {8, false};
static const struct byte_format mock_s390x = {8, true};
static const struct byte_format mock_i386 = {4, false};
static const struct byte_format mock_powerpc = {4, true};

/* Where functions of the program would be; nothing is read from there. */
enum { MOCK_SUBTYPE_TRAVERSE = 0x401000, MOCK_SUBTYPE_DEALLOC = 0x402000 };

/* TYPE(id, tp_name, structure, member where items begin or NULL, bytes of an item or -1 for a word,
 * further flags) */
#define MOCK_TYPES(TYPE)                                                                    \
    TYPE(object, "object", "PyObject", NULL, 0, 0)                                          \
    TYPE(type, "type", "PyHeapTypeObject", NULL, 0, TYPE_FLAG_TYPE | TYPE_FLAG_GC)          \
    TYPE(none, "NoneType", "PyObject", NULL, 0, 0)                                          \
    TYPE(integer, "int", "PyLongObject", "PyLongObject.ob_digit", 4, TYPE_FLAG_INT)         \
    TYPE(boolean, "bool", "PyLongObject", "PyLongObject.ob_digit", 4, TYPE_FLAG_INT)        \
    TYPE(real, "float", "PyFloatObject", NULL, 0, 0)                                        \
    TYPE(str, "str", "PyUnicodeObject", NULL, 0, TYPE_FLAG_STR)                             \
    TYPE(bytes, "bytes", "PyBytesObject", "PyBytesObject.ob_sval", 1, TYPE_FLAG_BYTES)      \
    TYPE(dict, "dict", "PyDictObject", NULL, 0, TYPE_FLAG_DICT | TYPE_FLAG_GC)              \
    TYPE(list, "list", "PyListObject", NULL, 0, TYPE_FLAG_LIST | TYPE_FLAG_GC)              \
    TYPE(tuple, "tuple", "PyTupleObject", "PyTupleObject.ob_item", -1,                      \
         TYPE_FLAG_TUPLE | TYPE_FLAG_GC)                                                    \
    TYPE(set, "set", "PySetObject", NULL, 0, TYPE_FLAG_GC)                                  \
    TYPE(function, "function", "PyFunctionObject", NULL, 0, TYPE_FLAG_GC)                   \
    TYPE(method, "method", "PyMethodObject", NULL, 0, TYPE_FLAG_GC)                         \
    TYPE(builtin, "builtin_function_or_method", "PyCFunctionObject", NULL, 0, TYPE_FLAG_GC) \
    TYPE(cell, "cell", "PyCellObject", NULL, 0, TYPE_FLAG_GC)                               \
    TYPE(code, "code", "PyCodeObject", NULL, 0, 0)                                          \
    TYPE(module, "module", "PyModuleObject", NULL, 0, TYPE_FLAG_GC)                         \
    TYPE(weakref, "weakref.ReferenceType", "PyWeakReference", NULL, 0, TYPE_FLAG_GC)        \
    TYPE(generator, "generator", "PyGenObject", NULL, 0, TYPE_FLAG_GC)                      \
    TYPE(frame, "frame", "PyFrameObject", NULL, 0, TYPE_FLAG_GC)

struct mock_types {
#define TYPE(id, name, structure, items, item_size, flags) uint64_t id;
    MOCK_TYPES(TYPE)
#undef TYPE
};

struct mock_python {
    struct mock_target *target;
    struct byte_format format;
    struct mock_source source;
    unsigned word;
    struct mock_types types;
    uint64_t none;
    uint64_t runtime, interpreter, thread;
    struct layout *layout; /* from mock_open on */
    struct python *python;
    struct reader reader;
    GStringChunk *texts;
};

struct mock_python *mock_python_new(struct byte_format format);
void mock_python_free(struct mock_python *mock);

/* For suites each of whose tests has a new MOCK: TestSuite(name, .init = setup, .fini = teardown)
 */
#define MOCK_FIXTURE(format)            \
    static struct mock_python *mock;    \
    static void setup(void)             \
    {                                   \
        mock = mock_python_new(format); \
    }                                   \
    static void teardown(void)          \
    {                                   \
        mock_python_free(mock);         \
    }

/* Settles the layout, once, and opens the Python. */
struct python *mock_open(struct mock_python *mock);
/* Forgets the Python, and puts back what mock_keep kept of the target. */
void mock_python_restore(struct mock_python *mock);
/* Its heap and index, whole; the caller frees them. */
struct heap *mock_heap(struct mock_python *mock);
struct index *mock_index(struct mock_python *mock);

/* A member of the structure at ADDRESS: "PyListObject.allocated". */
void mock_set(struct mock_python *mock, uint64_t address, const char *member, uint64_t value);
uint64_t mock_get(struct mock_python *mock, uint64_t address, const char *member);
/* COUNT words in a row, at ADDRESS or at a place of their own. */
void mock_poke_words(struct mock_python *mock, uint64_t address, const uint64_t *words,
                     size_t count);
uint64_t mock_words(struct mock_python *mock, const uint64_t *words, size_t count);
uint64_t mock_c_string(struct mock_python *mock, const char *text);

/* The number of words given, and they as an array: for the variadic builders. */
#define MOCK_WORDS(...) (const uint64_t[]){__VA_ARGS__}, sizeof((uint64_t[]){__VA_ARGS__}) / 8

/* Types.  What is left 0 is inherited from the base, which is object. */
struct mock_type {
    const char *name;
    uint64_t base, metatype;
    uint64_t basicsize, itemsize;
    uint64_t flags;
    int64_t dictoffset;
    uint64_t weaklistoffset;
    uint64_t traverse, clear, dealloc;
    const char *const *slots; /* ended by NULL; they enlarge basicsize */
};
uint64_t mock_type(struct mock_python *mock, struct mock_type type);

/* As `class NAME(BASE)` makes it: a managed __dict__ and weak references. */
uint64_t mock_class(struct mock_python *mock, const char *name, uint64_t base);
/* With __slots__. */
uint64_t mock_slots_class(struct mock_python *mock, const char *name, uint64_t base,
                          const char *const *slots);

/* A zeroed object of TYPE with room for EXTRA bytes behind it, and what its kind has in front. */
uint64_t mock_object(struct mock_python *mock, uint64_t type, size_t extra);
/* Gives an instance of a mock_class its attributes, in a dict ... */
void mock_set_dict(struct mock_python *mock, uint64_t instance, uint64_t dict);
/* ... or as bare values with KEYS, which become its class's shared ones. */
void mock_set_values(struct mock_python *mock, uint64_t instance, uint64_t keys,
                     const uint64_t *values, size_t count);

/* Plain values. */
uint64_t mock_str(struct mock_python *mock, const char *ascii);
/* Characters of WIDTH 1, 2 or 4 bytes. */
uint64_t mock_wide_str(struct mock_python *mock, unsigned width, const uint32_t *characters,
                       size_t count);
uint64_t mock_int(struct mock_python *mock, int64_t value);
/* Of 30 bits a digit, lowest first. */
uint64_t mock_big_int(struct mock_python *mock, bool negative, const uint32_t *digits,
                      size_t count);
uint64_t mock_bool(struct mock_python *mock, bool value);
uint64_t mock_float(struct mock_python *mock, double value);
uint64_t mock_bytes_object(struct mock_python *mock, const void *bytes, size_t length);

/* Containers: mock_list(mock, a, b). */
#define mock_tuple(mock, ...) mock_tuple_of(mock, MOCK_WORDS(__VA_ARGS__))
#define mock_list(mock, ...) mock_list_of(mock, MOCK_WORDS(__VA_ARGS__))
#define mock_set_object(mock, ...) mock_set_of(mock, MOCK_WORDS(__VA_ARGS__))
/* Keys and values in turn. */
#define mock_dict(mock, ...) mock_dict_of(mock, MOCK_WORDS(__VA_ARGS__))
uint64_t mock_tuple_of(struct mock_python *mock, const uint64_t *items, size_t count);
uint64_t mock_list_of(struct mock_python *mock, const uint64_t *items, size_t count);
uint64_t mock_set_of(struct mock_python *mock, const uint64_t *members, size_t count);
uint64_t mock_dict_of(struct mock_python *mock, const uint64_t *pairs, size_t count);

enum mock_keys_kind { MOCK_KEYS_GENERAL, MOCK_KEYS_UNICODE, MOCK_KEYS_SPLIT };
/* A keys object of COUNT / 2 entries; a pair of zeroes is a hole. */
uint64_t mock_keys(struct mock_python *mock, enum mock_keys_kind kind, const uint64_t *pairs,
                   size_t count);
uint64_t mock_dict_with(struct mock_python *mock, uint64_t keys, uint64_t values);

/* Code.  A code object comes from line 10 of app.py, has room for four on its stack and so many
 * variables as NAMES, a tuple of str, has names. */
uint64_t mock_code(struct mock_python *mock, const char *name, uint64_t names);
uint64_t mock_function(struct mock_python *mock, const char *name, uint64_t globals);
uint64_t mock_cell(struct mock_python *mock, uint64_t contents);
uint64_t mock_method(struct mock_python *mock, uint64_t function, uint64_t self);
uint64_t mock_module(struct mock_python *mock, const char *name, uint64_t dict);
uint64_t mock_weakref(struct mock_python *mock, uint64_t referent, uint64_t callback);

/* Frames.  The values are those of the code's variables and of its stack. */
void mock_fill_frame(struct mock_python *mock, uint64_t frame, uint64_t code,
                     enum frame_owner owner, const uint64_t *values, size_t count);
/* A frame of the thread, called by the one made last. */
#define mock_frame(mock, code, ...) mock_frame_of(mock, code, MOCK_WORDS(__VA_ARGS__))
uint64_t mock_frame_of(struct mock_python *mock, uint64_t code, const uint64_t *values,
                       size_t count);
/* A generator that is suspended. */
#define mock_generator(mock, code, ...) mock_generator_of(mock, code, MOCK_WORDS(__VA_ARGS__))
uint64_t mock_generator_of(struct mock_python *mock, uint64_t code, const uint64_t *values,
                           size_t count);

/* The collector's youngest list gets OBJECT. */
void mock_track(struct mock_python *mock, uint64_t object);

/* The references that OBJECT holds, a line each: "item 0: a".  Plain values stand for themselves,
 * other objects are named ("list", "function f"); a last line tells how much was unreadable. */
char *mock_references(struct mock_python *mock, uint64_t object);

/* The same for a sink that wants those to WANTED (0: all). */
char *mock_references_to(struct mock_python *mock, uint64_t object, uint64_t wanted);
/* How that names one object. */
char *mock_name(struct mock_python *mock, uint64_t object);

#endif
