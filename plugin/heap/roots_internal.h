/* How roots are collected: a walk from the runtime to its interpreters, their threads and those's
 * frames, each in a file of its own, which add what they hold by the functions here.
 *
 * Which members hold something are rows, in the file of the structure that has them; those that a
 * release does not have are passed over.  A list is followed to where it breaks, enters one that
 * was walked before, or reaches a ceiling: that is counted, as a broken chain.
 */
#ifndef PY_REFERRERS_HEAP_ROOTS_INTERNAL_H
#define PY_REFERRERS_HEAP_ROOTS_INTERNAL_H

#include "heap/roots.h"

enum {
    MAX_ROOTS = 1 << 24,
    MAX_WORDS = 1 << 12, /* of one structure */
};

struct roots_walk {
    struct python *python;
    struct reader *reader;
    struct budget *budget;
    struct roots *roots;
    uint32_t interpreter; /* that is walked: its index, or ROOTS_OF_ALL */
    GHashTable *seen;     /* links of all chains, by address: none is on two, or twice on one */
};

/* Does a chain lead to ADDRESS for the first time?  A broken one if not. */
bool roots_is_first_visit(struct roots_walk *walk, uint64_t address);

/* A reference that owns one count of its object, or so many.  PLACE is as in struct root; none is
 * added for NULL. */
void roots_add(struct roots_walk *walk, enum root_kind kind, uint32_t place, const char *name,
               struct reference reference);
void roots_add_counted(struct roots_walk *walk, enum root_kind kind, uint32_t place,
                       const char *name, struct reference reference, uint32_t counts);

/* What the interpreter that is walked refers to, or the whole runtime. */
void roots_add_state(struct roots_walk *walk, const char *name, uint64_t referent);

/* The first of several members, separated by "|", that STRUCTURE has; and the word in it of the
 * structure at ADDRESS, which refers to an object. */
bool roots_find_member(const struct roots_walk *walk, const char *structure, const char *paths,
                       struct layout_member *member);
void roots_add_member(struct roots_walk *walk, enum root_kind kind, uint32_t place,
                      const char *structure, uint64_t address, const char *paths, const char *name);

/* Every word of SIZE bytes at ADDRESS that leads to an object. */
void roots_add_words(struct roots_walk *walk, uint64_t address, uint64_t size, const char *name);

/* Notes the dict of interned strings to which the word at POINTER leads. */
void roots_note_interned(struct roots_walk *walk, uint64_t pointer);

/* heap/roots_static.c: what _PyRuntime holds, and static variables of C. */
void roots_walk_runtime(struct roots_walk *walk);
void roots_walk_variables(struct roots_walk *walk);

/* heap/roots_interpreter.c: an interpreter and its threads. */
void roots_walk_interpreter(struct roots_walk *walk, uint64_t interpreter);

/* heap/roots_thread.c: the thread whose state is at STATE, and its frames. */
void roots_walk_thread(struct roots_walk *walk, uint64_t state, uint64_t interpreter);

/* heap/roots_method_cache.c: an interpreter's, or the one that all have. */
void roots_walk_method_cache(struct roots_walk *walk, uint64_t interpreter);
void roots_walk_static_method_cache(struct roots_walk *walk);

#endif
