/* What the debugger is asked of the C side of a target: its threads and their frames, the symbol of
 * an address, the sections of what is loaded.
 *
 * The folder gdb/ fills a `struct native_source`; tests fill another.  A function that is NULL
 * knows nothing.  All of it comes from the target's stacks and symbols, and may be damaged: frames
 * are what the debugger makes of them, and their number is bounded by who asks.
 */
#ifndef PY_REFERRERS_NATIVE_SOURCE_H
#define PY_REFERRERS_NATIVE_SOURCE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* A register of a thread's innermost frame: one that may hold an address. */
struct native_register {
    char *name; /* "rax" */
    uint64_t value;
};

/* A C function that a thread is in.  Its memory is that from its stack pointer to the next outer
 * frame's; the stack grows downwards. */
struct native_frame {
    uint64_t pc;
    uint64_t stack_pointer; /* 0 if it is unknown */
    char *function;         /* NULL without a symbol */
    char *library;          /* the file of the library; NULL in the program itself */
    char *file;             /* of its source; NULL without debug information */
    unsigned line;          /* 0 if unknown */
};

struct native_thread {
    unsigned number;         /* the debugger's */
    uint64_t native_id;      /* the kernel's; 0 if unknown */
    char *name;              /* NULL if unknown */
    uint64_t stack_pointer;  /* 0 if unknown */
    uint64_t thread_pointer; /* where its descriptor is (x86-64: fs_base); 0 if unknown */
    uint64_t dtv_at;         /* where its pointer to its blocks of thread-local variables is; 0 */
    unsigned red_zone;       /* bytes below the stack pointer that a function may use */
    GArray *registers;       /* struct native_register */
    GArray *frames;          /* struct native_frame, the innermost first */
    bool frames_cut;         /* there are more */
};

/* A section of the program or of a library, as it is loaded. */
struct native_section {
    uint64_t start, end;
    char *name; /* ".bss" */
    char *file; /* NULL for the program's own */
};

/* A variable or argument of a frame, where it is in memory. */
struct native_variable {
    char *name;
    uint64_t address, size;
};

struct native_source {
    void *context;

    /* All threads, in the order of their numbers, with up to MAX_FRAMES frames each: struct
     * native_thread *, with native_thread_free as free function.  Never NULL; shorter when the user
     * interrupts.  Leaves the user's selection as it was. */
    GPtrArray *(*threads)(void *context, unsigned max_frames);

    /* The symbol that ADDRESS lies in, "cache_table+64" or "main"; NULL if it is in none.  g_free.
     */
    char *(*symbol_at)(void *context, uint64_t address);

    /* The loaded sections: struct native_section, with a clear function. */
    GArray *(*sections)(void *context);

    /* The variables in memory of frame FRAME (0: the innermost) of thread NUMBER: struct
     * native_variable, with a clear function. */
    GArray *(*variables)(void *context, unsigned number, unsigned frame);
};

struct native_thread *native_thread_new(void);
void native_thread_free(struct native_thread *thread);

/* Empty arrays whose elements free what is theirs. */
GPtrArray *native_threads_new(void);
GArray *native_sections_new(void);
GArray *native_variables_new(void);

#endif
