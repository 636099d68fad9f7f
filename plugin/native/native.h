/* The C side of a target: whose memory is it that an address lies in?
 *
 * Stacks are told by the stack pointers of the threads, variables by the writable sections of the
 * program and its libraries, those of threads by native/thread_locals.h, blocks by malloc's chunks
 * (native/chunks.h).  What may be written, belongs to no file and is none of that is an area of an
 * allocator that is not known.  Memory of Python's allocators, which the caller knows, is left out
 * of all that, and so are stacks of threads that ended: what is left there is of no use.
 */
#ifndef PY_REFERRERS_NATIVE_NATIVE_H
#define PY_REFERRERS_NATIVE_NATIVE_H

#include "native/chunks.h"
#include "native/source.h"
#include "native/thread_locals.h"
#include "target/mappings.h"

struct native {
    struct memory *memory;
    struct native_source source;
    GArray *mappings;   /* struct mapping */
    GArray *others;     /* struct address_range, ascending: memory of Python's allocators */
    GArray *excluded;   /* the same, and stacks */
    GArray *areas;      /* struct address_range, ascending: memory that is nobody's else */
    GPtrArray *threads; /* struct native_thread * */
    GArray *sections;   /* struct native_section: writable data, ascending */
    GArray *patterns;   /* the same, of thread-local variables, as the debugger has them */
    struct thread_locals *locals;
    GArray *stacks; /* struct native_stack, ascending */
    struct chunks *chunks;
    GHashTable *variables; /* of frames that were asked for */
};

/* The stack of a thread: what is in use of it, and a piece below that, which was. */
struct native_stack {
    uint64_t dead, live, end;
    uint32_t thread; /* index */
};

enum native_kind {
    NATIVE_UNMAPPED,
    NATIVE_STACK,       /* of a thread: index; and a frame */
    NATIVE_DEAD_STACK,  /* of a thread, below its stack pointer */
    NATIVE_VARIABLE,    /* in a writable section: index */
    NATIVE_BLOCK,       /* in a chunk that is in use: index */
    NATIVE_FREED_BLOCK, /* in one that is not */
    NATIVE_LOCAL,  /* a thread-local variable, or beside those, of a thread: index; and a module */
    NATIVE_AREA,   /* in an anonymous mapping, of nobody else */
    NATIVE_MAPPED, /* in a mapping, of a file or not */
};

struct native_place {
    enum native_kind kind;
    uint32_t index;
    uint64_t start, end; /* of the stack in use, section, chunk, variables or mapping */
    uint32_t frame;      /* of a stack; NATIVE_NO_FRAME above the outermost */
    uint32_t module;     /* of thread-local variables; LOCAL_NO_MODULE if it is not known */
};

#define NATIVE_NO_FRAME UINT32_MAX

enum { NATIVE_MAX_FRAMES = 256 }; /* of a thread, that are asked for */

/* Takes over MAPPINGS and OTHERS (struct address_range).  NULL when there is no memory; less when
 * the budget ran out. */
struct native *native_new(struct memory *memory, const struct native_source *source,
                          GArray *mappings, GArray *others, struct budget *budget);
void native_free(struct native *native);

/* True unless ADDRESS is in no mapping. */
bool native_locate(const struct native *native, uint64_t address, struct native_place *place);

const struct native_thread *native_thread(const struct native *native, uint32_t index);
const struct native_section *native_section(const struct native *native, uint32_t index);

/* Names of places, for people; g_free:
 * "_ext.so: registry+0x40", "_ext.so: .bss+0x40" where there is no symbol;
 * "thread 3 #2 do_work()", "thread 3 #2 do_work(): item" where a variable is known;
 * "_ext.so: last+0x8", "thread 3's thread-local storage" where no module is known;
 * "anonymous mapping 0x7f0100000000-0x7f0100400000+0x40"; "thread 3 $rbx in do_work()". */
char *native_name_variable(struct native *native, uint64_t address, uint32_t section);
char *native_name_stack(struct native *native, uint64_t address, const struct native_place *place);
char *native_name_local(struct native *native, uint64_t address, const struct native_place *place);
char *native_name_area(uint64_t address, const struct native_place *place);
char *native_name_register(const struct native *native, uint32_t thread, uint32_t number);

/* The symbol of the variable at ADDRESS without an offset, and the base name of its library or
 * program; either may be NULL.  g_free. */
char *native_symbol(const struct native *native, uint64_t address, uint64_t *offset);
char *native_library(const struct native *native, uint32_t section);

#endif
