/* What C code holds: words of its stacks, registers, variables and malloc'd blocks that lead to
 * objects.
 *
 * One pass over C's memory and the objects' own finds every such word, and which blocks lead to
 * which.  A word that is a reference of an object is none: blocks that objects keep their items in
 * are told from others by what they hold being known of their owner already.  What the interpreter
 * keeps in _PyRuntime and in the states of interpreters and threads is told by roots
 * (heap/roots.h).
 */
#ifndef PY_REFERRERS_QUERY_NATIVES_H
#define PY_REFERRERS_QUERY_NATIVES_H

#include "native/native.h"
#include "query/index.h"

struct natives;

/* NATIVE outlives it.  NULL when the budget ran out or there is no memory. */
struct natives *natives_new(struct index *index, struct native *native, struct budget *budget);
void natives_free(struct natives *natives);

/* How many pages of C's memory could not be read. */
uint64_t natives_unread(const struct natives *natives);

/* One holder of an object. */
struct native_holding {
    char *name;       /* "_ext.so: registry+0x40 (C global)" */
    char *group;      /* for counting: "in malloc'd blocks held by _ext.so: registry" */
    uint64_t address; /* of the word or the block; of a register, what is in it */
    uint32_t holder;  /* id of the object that has the block, ADDRESS_MAP_NONE if none does */
    bool root;        /* a register, stack or variable, or a block that one of them leads to */
    bool stale;       /* freed, or below a stack pointer */
    bool inferred;    /* anything but a variable of a library may be a left-over */
};

/* What holds the object ID: struct native_holding, with a clear function.  Stale ones only when
 * they are wanted. */
GArray *natives_of(struct natives *natives, uint32_t id, bool stale);

/* How many words of C code lead to the object ID, without the stale ones and without naming them.
 */
unsigned natives_count(struct natives *natives, uint32_t id);

/* A root of C code that holds the object ID, the most certain one; the caller clears it.  False if
 * there is none. */
bool natives_root_of(struct natives *natives, uint32_t id, struct native_holding *root);
void native_holding_clear(struct native_holding *holding);

/* All but the stale ones by group, counted: "2 in malloc'd blocks held by …, 1 on the C stack of
 * thread 3"; of many groups the first, and a number for the others.  NULL if there are none.
 * g_free. */
char *natives_summary(struct natives *natives, uint32_t id);

/* Does the object have more counts than what was found in the graph explains? */
bool natives_are_wanted(struct index *index, uint32_t id, struct budget *budget);

#endif
