/* What lies at an address?
 *
 * One search for py-whereis, for the sentence about a target that is no object, and for the fault
 * and the registers of a crash report.  Facts go from near to far: the object that the address is
 * or lies in, the block of an allocator, the stack or variable of C, the mapping.
 *
 * No index is needed: an object is found by the block it begins, as blocks of Python's allocators
 * and of malloc have known borders and an object tells how far it reaches; one outside of blocks,
 * by the nearest word in front of the address that begins one.  With an index it is known.  Who
 * owns a block that is no object (a list's items) is found by looking through memory for what leads
 * there.
 */
#ifndef PY_REFERRERS_QUERY_WHEREIS_H
#define PY_REFERRERS_QUERY_WHEREIS_H

#include "heap/heap.h"
#include "native/native.h"

/* What is known of the target; all but READER may be NULL, and what it would tell is left out. */
struct whereis_look {
    struct reader *reader;
    struct python *python;
    struct allocator *allocator;
    const struct heap *heap;   /* of an index */
    const struct roots *roots; /* threads and frames */
    struct native *native;
    struct budget *budget; /* for the search of an owner and for values; NULL: neither */
};

/* What the address is, in short: the nearest fact. */
enum whereis_kind {
    WHEREIS_NULL,          /* 0, or so little that it is a member behind a NULL pointer */
    WHEREIS_NON_CANONICAL, /* no address of the machine */
    WHEREIS_POISONED,      /* made of bytes that debugging allocators fill memory with */
    WHEREIS_UNMAPPED,
    WHEREIS_UNREADABLE,  /* left out of the core, or it is unknown what is mapped */
    WHEREIS_OBJECT,      /* it is one */
    WHEREIS_INSIDE,      /* in an object or its header */
    WHEREIS_DEAD_OBJECT, /* in one whose count says that it was freed */
    WHEREIS_FREED,       /* in a block that is free */
    WHEREIS_OWNED,       /* in memory of an object's own, outside of it */
    WHEREIS_RUNTIME,     /* in a frame, thread state or interpreter state */
    WHEREIS_BLOCK,       /* in a block that is in use, for whatever */
    WHEREIS_ALLOCATOR,   /* in the allocator's own memory */
    WHEREIS_STACK,       /* a C stack */
    WHEREIS_VARIABLE,    /* of C */
    WHEREIS_CODE,        /* a symbol that is no variable, or what is mapped of a file */
    WHEREIS_MEMORY,      /* other memory that is mapped */
    WHEREIS_KINDS
};

/* "object", "inside", …: for programs (docs/formats.md). */
const char *whereis_kind_word(enum whereis_kind kind);

/* The object that has the address, that used to, or whose memory it is in. */
struct whereis_object {
    uint64_t address; /* 0: there is none */
    const struct type *type;
    char *name;  /* "list", "function handle" */
    char *value; /* of a living one, in short: "[1, 2]"; NULL: none, or it was not asked for */
    uint64_t start, end; /* with its headers */
    char *part;          /* what of it: "ob_type", "item 3"; NULL: unknown, or it is the object */
    int64_t count;       /* of a dead object, */
    bool waits;          /* which is on a list of free ones */
    uint64_t referent;   /* the object that the word at the address leads to; 0: none */
    char *referent_name;
    uint32_t sharers; /* objects besides it that lead to the block it owns */
    bool known;       /* from the index; else by its form */
};

struct whereis {
    uint64_t address;
    enum whereis_kind kind;
    bool readable;
    uint8_t fill; /* POISONED: the byte, and what has it */
    const char *filled;
    char *text;        /* the address's own bytes, if they are all printable: "hello" */
    uint64_t negative; /* of a small negative number, without its sign; or 0 */
    struct whereis_object object;
    char *runtime; /* 'frame of app.handle', 'thread state of thread 1 "MainThread"' */
    char *runtime_part;
    uint64_t runtime_start;
    struct block block; /* of Python's allocator */
    bool owner_searched, owner_cut;
    struct native_place place;
    struct chunk chunk;                   /* BLOCK and FREED_BLOCK; its size is 0 otherwise */
    char *stack;                          /* "thread 2 #3 keep(): kept" */
    char *symbol;                         /* "keeper.so: cached+0x10", "libc.so.6: malloc+0x20" */
    struct mapping mapping, below, above; /* end 0: there is none; files are the native's */
};

void whereis_find(const struct whereis_look *look, uint64_t address, struct whereis *found);
void whereis_clear(struct whereis *found);

/* What goes on after the address: "is 8 bytes into the list at 0x…: ob_type".  g_free. */
char *whereis_phrase(const struct whereis *found);

#endif
