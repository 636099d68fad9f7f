/* A type of the target and the plan by which its instances are read. */
#ifndef PY_REFERRERS_PYTHON_TYPE_H
#define PY_REFERRERS_PYTHON_TYPE_H

#include "python/python.h"

/* Bits of tp_flags (Include/object.h, 3.8 to 3.15). */
enum type_flag {
    TYPE_FLAG_INLINE_VALUES = 1u << 2,   /* from 3.13 on */
    TYPE_FLAG_MANAGED_WEAKREF = 1u << 3, /* from 3.12 on */
    TYPE_FLAG_MANAGED_DICT = 1u << 4,    /* from 3.11 on */
    TYPE_FLAG_HEAP = 1u << 9,
    TYPE_FLAG_READY = 1u << 12,
    TYPE_FLAG_GC = 1u << 14,
    TYPE_FLAG_INT = 1u << 24,
    TYPE_FLAG_LIST = 1u << 25,
    TYPE_FLAG_TUPLE = 1u << 26,
    TYPE_FLAG_BYTES = 1u << 27,
    TYPE_FLAG_STR = 1u << 28,
    TYPE_FLAG_DICT = 1u << 29,
    TYPE_FLAG_EXCEPTION = 1u << 30,
    TYPE_FLAG_TYPE = 1u << 31,
};

/* Where an instance keeps its __dict__. */
enum dict_place {
    DICT_NONE,
    DICT_AT_OFFSET, /* tp_dictoffset bytes into the object */
    DICT_FROM_END,  /* that many bytes before the end of a variable-sized object */
    DICT_MANAGED, /* in front of the object; until there is one, values with the class's shared keys
                   */
};

/* A word of an instance that holds a reference. */
struct type_member {
    const char *name; /* lives as long as the python */
    uint32_t offset;
    uint32_t count;           /* 1, or so many in a row; 0: as many as ob_size says */
    enum reference_kind kind; /* SLOT, FIELD, WEAK, CACHED or INFERRED */
    bool tagged;              /* the lowest bit of the pointer is not part of it */
    bool after_items; /* the offset counts from the end of the items, as if there were none */
    bool derived;     /* from C's structure: what it means, nobody said */
};

/* References in memory outside an instance, a row of python/external.def: hops are the offsets of
 * the pointers that lead there. */
struct type_external {
    uint32_t hops[2];
    unsigned hop_count;
    struct layout_member
        count_member; /* of the structure that the last pointer is in; or size 0: */
    uint64_t count;
    uint64_t stride;  /* from one element to the next */
    uint32_t offset;  /* of the reference in an element */
    const char *name; /* NULL: the references are items */
};

struct visit;
typedef void visit_function(struct visit *visit, uint64_t object);

/* How storage outside the object, or of a changing shape, is walked. */
struct handler {
    const char *type_name; /* tp_name of the C type it serves, subclasses included */
    visit_function *visit;
    bool anywhere; /* on any thread: it reads with the visit's reader, and nothing else */
};

struct type {
    uint64_t address;
    const char *name;       /* tp_name: "functools.partial", "Foo" */
    const char *short_name; /* type.__name__: after the last dot for types made in C */
    uint32_t index;         /* in python->types */
    uint32_t flags;
    uint64_t basicsize, itemsize;
    int64_t dictoffset;
    struct type *base;
    uint64_t cached_keys; /* of a heap type: the keys object its instances share, or 0 */
    const struct handler *handler;
    enum dict_place dict_place;
    bool of_python;  /* made by a class statement: traversed by its bases and slots */
    bool leaf;       /* instances refer to nothing but their type */
    bool anywhere;   /* instances may be visited on any thread (python.h) */
    int32_t storage; /* where in an instance the pointer to most of its references is; 0: nowhere */
    bool counts_type; /* instances own a reference to it */
    bool inferred;    /* some members are guessed from the words of the object */
    struct type_member *members;
    unsigned member_count;
    struct type_external *externals;
    unsigned external_count;
};

static inline bool
type_has(const struct type *type, enum type_flag flag)
{
    return (type->flags & flag) != 0;
}

/* Are there two more words in front of an instance, for its __dict__ and weak references? */
static inline bool
type_has_words_in_front(const struct type *type)
{
    return type_has(type, TYPE_FLAG_MANAGED_DICT) || type_has(type, TYPE_FLAG_MANAGED_WEAKREF);
}

/* The word of OBJECT in the member of this name; false if its type has none. */
bool type_member(struct reader *reader, uint64_t object, const struct type *type, const char *name,
                 uint64_t *value);

/* The handler that serves a C type of this name, or NULL (python/handlers.c). */
const struct handler *handler_for(const char *type_name);

/* Is it a structure sequence, a tuple whose items have names and of which some are hidden? */
bool type_is_struct_sequence(const struct type *type);
extern const struct handler struct_sequence_handler;

/* Fills the plan of TYPE, whose head was read (python/plan.c). */
void plan_compile(struct python *python, struct type *type);
/* The part of it that external.def tells. */
void external_compile(struct python *python, struct type *type);

/* The digits of an int, lowest first, and its sign (Include/cpython/longintrepr.h).  A digit has 30
 * bits in 4 bytes; or 15 in 2, as up to 3.10 where words are of 32 bits. */
struct int_digits {
    uint64_t address, count;
    unsigned bytes, bits; /* of one */
    bool negative;
};

/* No digits if they cannot be read. */
struct int_digits python_int_digits(struct python *python, struct reader *reader, uint64_t object);
bool int_digit(struct reader *reader, const struct int_digits *digits, uint64_t i, uint64_t *digit);

/* What interpreter N of python->interpreters keeps of the static type at TYPE: the address of that
 * structure (SIZE_STATIC_TYPE), or 0.  Of such types tp_subclasses is no pointer. */
uint64_t static_type_state(struct python *python, struct reader *reader, uint64_t type, guint n);
/* Which of the types of types.builtins it is; false if it is none. */
bool static_type_number(struct python *python, struct reader *reader, uint64_t type,
                        uint64_t *number);
bool type_keeps_state_outside(struct python *python, struct reader *reader, uint64_t type);

#endif
