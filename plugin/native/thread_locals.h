/* Thread-local variables: which memory each thread has them in.
 *
 * A module, the program or a library, with a PT_TLS segment has a block of memory in every thread:
 * beside the thread's descriptor if it was there when the program began, or malloc'd when the
 * thread first used it.  A thread's table of those blocks (dtv) hangs on its descriptor; modules
 * are numbered from 1 in the order in which they were loaded, which is the debugger's.  Where a
 * module was unloaded meanwhile that may be wrong: a module whose blocks cannot be its own is left
 * out, and its memory told without a name.
 *
 * glibc's sysdeps/generic/dl-dtv.h (dtv_t: { pointer, to free }; the slot in front of the first has
 * their number), elf/dl-tls.c, nptl/descr.h; 2.26 to 2.41.  Names and sizes of variables are those
 * of the module's file (elf(5): STT_TLS), where it is at hand and was not stripped of them.
 */
#ifndef PY_REFERRERS_NATIVE_THREAD_LOCALS_H
#define PY_REFERRERS_NATIVE_THREAD_LOCALS_H

#include "native/chunks.h"
#include "native/source.h"

/* A variable, by its place in each of the module's blocks. */
struct local_variable {
    uint64_t offset, size;
    char *name;
};

struct local_module {
    char *file; /* NULL: the program, whose file is not known */
    uint64_t size;
    bool is_program;
    bool looked;       /* for variables: */
    GArray *variables; /* struct local_variable; NULL: none are known */
};

struct local_block {
    uint64_t start, end;
    uint32_t thread; /* index */
    uint32_t module; /* index; LOCAL_NO_MODULE: what is about the thread's descriptor */
};

#define LOCAL_NO_MODULE UINT32_MAX

struct thread_locals {
    GArray *modules;     /* struct local_module */
    GArray *blocks;      /* struct local_block with a module, ascending */
    GArray *descriptors; /* struct local_block without, ascending */
};

/* SECTIONS are those that have the pattern of such variables; CHUNKS may be NULL.  Never NULL. */
struct thread_locals *thread_locals_find(struct memory *memory, const GArray *mappings,
                                         const GPtrArray *threads, const GArray *sections,
                                         const struct chunks *chunks);
void thread_locals_free(struct thread_locals *locals);

/* The block that ADDRESS is in, of a module if it is in one; NULL if none. */
const struct local_block *thread_locals_at(const struct thread_locals *locals, uint64_t address);

/* The module's block that lies in START to END, memory from malloc; NULL if none does. */
const struct local_block *thread_locals_within(const struct thread_locals *locals, uint64_t start,
                                               uint64_t end);

/* The variable at OFFSET of a module's block; NULL if it is not known. */
const struct local_variable *thread_locals_variable(struct thread_locals *locals, uint32_t module,
                                                    uint64_t offset);

/* Is ADDRESS that of a thread's descriptor?  It begins with its own address, and has it again two
 * words on (x86, s390x: tcbhead_t). */
bool thread_locals_is_descriptor(struct reader *reader, uint64_t address);

/* native/local_variables.c: those of the ELF file FILE, by offset; NULL if it cannot be read or has
 * no such symbols. */
GArray *local_variables_of(const char *file);

#endif
