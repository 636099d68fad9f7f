/* Reading one Python: objects, their types, and the references they hold.
 *
 * A `struct python` is a target's memory with the layout of its CPython and the types met so far.
 * A type is compiled once, when its first instance is met, into a plan (python/type.h): a handler
 * for storage outside the object, the offsets of members that hold references with their names, and
 * where its __dict__ is.  Visiting an object is then following its type's plan.
 *
 * Threads: one of them, which may call GDB, compiles types.  Others read with readers of their own
 * that have `known_only` set, and may use python_type_of, and python_references for types that can
 * be visited `anywhere`: what they would need that one thread for counts as missing, and sets the
 * reader's `lacking`.
 *
 * Nothing in the target is believed: a type is accepted only if it looks like one all the way up to
 * `type`, every count is checked against what can be read, and an address that does not lead to an
 * object is no reference.
 */
#ifndef PY_REFERRERS_PYTHON_PYTHON_H
#define PY_REFERRERS_PYTHON_PYTHON_H

#include "layout/layout.h"
#include "python/reference.h"
#include "target/memory.h"

struct type;

struct python {
    struct memory *memory;
    const struct layout *layout;
    struct reader reader; /* for what is not done in bulk: types, names */
    unsigned word;        /* bytes of a pointer */
    uint64_t none;        /* address of None */
    GArray *interpreters; /* uint64_t addresses, filled by who walks them: some types are theirs */

    GPtrArray *types;          /* struct type *, by index */
    struct type_table *looked; /* what addresses that were asked for as types are (python.c) */
    size_t looked_count;
    struct layout_member
        keys_refcount; /* of a dict's keys, once it was asked for: size 0 for none */
    bool keys_refcount_asked;

    GStringChunk *names;     /* strings that live as long as the python */
    bool constants_missing;  /* what is constant in the program, as names in C, cannot be read */
    unsigned inferred_types; /* types whose members are only inferred */

    /* How many bytes the allocated block that begins at ADDRESS has, 0 if that cannot be told; and
     * is ADDRESS in memory where no object can begin?  Set by who knows the target's allocators;
     * NULL: nobody does. */
    uint64_t (*block_bytes)(void *context, struct reader *reader, uint64_t address);
    bool (*block_forbids)(void *context, struct reader *reader, uint64_t address);
    void *block_context;
};

struct python *python_new(struct memory *memory, const struct layout *layout);
void python_free(struct python *python);

/* The type at ADDRESS, compiled; NULL if there is no type object there. */
struct type *python_type_at(struct python *python, uint64_t address);

/* The type of the object at ADDRESS, NULL if no object is there: unaligned, unreadable, or a type
 * pointer that leads to no type.  (Or one that nobody looked at, if READER takes what is here
 * only.)
 */
struct type *python_type_of(struct python *python, struct reader *reader, uint64_t address);

/* The __dict__ of the type at ADDRESS; 0 if it has none or cannot be read.  Of a type that is part
 * of CPython from 3.12 on, that of the first interpreter that has one. */
uint64_t python_type_dict(struct python *python, struct reader *reader, uint64_t type);

/* Gives types new indices, by address: no matter in which order they were met.  Only before an
 * index was kept anywhere. */
void python_sort_types(struct python *python);

/* Sends every reference that the object at ADDRESS holds to SINK, its class first.  The class of
 * static types' instances is included, weak references are (kind WEAK). */
void python_references(struct python *python, struct reader *reader, uint64_t address,
                       const struct type *type, struct reference_sink *sink);

/* How far the object reaches: its first byte (in front of OBJECT by headers) and one past its last.
 * External storage does not count. */
void python_extent(struct python *python, struct reader *reader, uint64_t object,
                   const struct type *type, uint64_t *start, uint64_t *end);

/* Is the object on a list of the collector?  Its head is in front of it then, and in use.  An
 * object of a collected kind may have no head all the same: a type that is part of the program. */
bool python_is_tracked(struct python *python, struct reader *reader, uint64_t object,
                       const struct type *type);

/* A field of fields.def in the structure at ADDRESS, as an unsigned number. */
static inline bool
python_field(const struct python *python, struct reader *reader, uint64_t address,
             enum layout_field_id field, uint64_t *value)
{
    const struct layout_member *member = &python->layout->fields[field];
    if (!member->size)
        return false;
    if (member->size == python->word)
        return reader_word(reader, address + member->offset, value);
    return reader_unsigned(reader, address + member->offset, member->size, value);
}

/* The same for a bit field. */
bool python_bits(const struct python *python, struct reader *reader, uint64_t address,
                 enum layout_field_id field, unsigned *value);

#endif
