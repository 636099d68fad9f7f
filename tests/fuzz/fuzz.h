/* Fuzz targets: what each of them is given, and what they share. */
#ifndef PY_REFERRERS_TESTS_FUZZ_H
#define PY_REFERRERS_TESTS_FUZZ_H

#include "../unit/mock_python.h"

struct input {
    const uint8_t *bytes;
    size_t size;
};

/* The next SIZE bytes as a number; those past the end are left out. */
uint64_t take(struct input *input, size_t size);

/* TARGET(name, what it is given) */
#define FUZZ_TARGETS(TARGET)                                         \
    TARGET(elf, "a core file")                                       \
    TARGET(recording, "a file of layouts")                           \
    TARGET(earlier, "a file for -since")                             \
    TARGET(arguments, "a command line")                              \
    TARGET(offsets, "the start of _PyRuntime")                       \
    TARGET(lines, "a line table")                                    \
    TARGET(values, "the bytes of a str, bytes, int or float")        \
    TARGET(formats, "names of all kinds, and all formats")           \
    TARGET(chunks, "changes to malloc's heaps")                      \
    TARGET(mimalloc, "changes to a segment of mimalloc")             \
    TARGET(object, "changes to an object")                           \
    TARGET(types, "changes to a class, of which there is an object") \
    TARGET(keys, "changes to a dict's keys")                         \
    TARGET(code, "changes to a code object")                         \
    TARGET(frame, "changes to a frame")                              \
    TARGET(text, "changes to a str")                                 \
    TARGET(threads, "changes to threads and interpreters")           \
    TARGET(module, "the file of a library")                          \
    TARGET(writer, "segments and notes of a core to be written")     \
    TARGET(natives, "changes to the memory of C code")               \
    TARGET(whereis, "the same, where there is no index")             \
    TARGET(waits, "changes to a thread that waits, and to locks")    \
    TARGET(heap, "changes to anything")

#define TARGET(name, what) void fuzz_##name(struct input *input);
FUZZ_TARGETS(TARGET)
#undef TARGET

/* A little Python with one of each kind of object whose storage is its own. */
enum member {
    A_TUPLE,
    A_CODE,
    A_STR,
    A_DICT,
    A_FUNCTION,
    A_CLASS,
    AN_INSTANCE,
    A_SET,
    A_SLOTS_CLASS,
    A_SLOTTED,
    A_CELL,
    A_METHOD,
    A_MODULE,
    A_WEAKREF,
    A_GENERATOR,
    AN_INT,
    A_BYTES,
    A_LIST,
    A_FRAME,
    SOME_KEYS,
    A_THREAD,
    AN_INTERPRETER,
    A_STATIC_TYPE,
    A_FLOAT,
    THE_RUNTIME,
    A_LOCK,
    MEMBERS
};

struct population {
    struct mock_python *mock;
    uint64_t objects[MEMBERS];
    uint64_t arenas; /* of Python's allocator: a table of two, which are not in use */
};

/* As it is at first: one and the same, put back. */
struct population *population(void);

/* Changes up to 64 of the WORDS words from ADDRESS on, as INPUT says: which, and to what, a plain
 * number or the address of a member. */
void change_all(struct population *all, uint64_t address, unsigned words, struct input *input);
void change(struct population *all, uint64_t address, unsigned words, struct input *input);

/* All that is asked of one object, or of a frame. */
void read_object(struct population *all, uint64_t object);
void read_frame(struct mock_python *mock, uint64_t address);

/* Ends the program unless TEXT is safe to print: what the name WHAT wrote. */
void check_text(const char *what, const char *text);

#endif
