/* Where facts about the target's C structures come from.
 *
 * A source answers questions about one program: where is this member, how large is this structure,
 * at which address is this symbol, which structure does this function work on.  GDB's reading of
 * DWARF is one; what it answered, read from a file (layout/recording.h), is another, and so are
 * _Py_DebugOffsets (layout/debug_offsets.h) and the built-in tables (layout/table.h).  A chain
 * (layout/chain.h) asks several.  To add one, fill a `struct layout_source`; every function may be
 * NULL, which answers "unknown".
 */
#ifndef PY_REFERRERS_LAYOUT_SOURCE_H
#define PY_REFERRERS_LAYOUT_SOURCE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* A member of a structure, in bytes.  bit_size is 0 unless it is a bit field, whose lowest bit is
 * then bit_offset bits above the lowest bit of the SIZE bytes at OFFSET. */
struct layout_member {
    uint64_t offset;
    uint32_t size;
    uint8_t bit_offset;
    uint8_t bit_size;
};

/* What a member of a C structure may hold of interest to us. */
enum c_member_kind {
    C_MEMBER_OBJECT, /* a pointer to a Python object: PyObject * or a structure that begins with one
                      */
    C_MEMBER_OBJECT_ARRAY, /* COUNT such pointers in a row; COUNT 0 for a flexible array at the end
                            */
};

struct c_member {
    char *name; /* dotted where structures nest: "view.obj" */
    enum c_member_kind kind;
    uint32_t offset;
    uint32_t count;
};

/* The structure behind a type's instances, as C sees it. */
struct c_structure {
    char *name;      /* "lru_cache_object" */
    uint64_t size;   /* bytes */
    GArray *members; /* struct c_member, by offset; only those that may hold references */
};

void c_structure_clear(struct c_structure *structure);

struct layout_source {
    const char *name; /* for people: "DWARF" */
    void *context;

    /* sizeof STRUCTURE (a typedef or a tag: "PyDictObject", "_PyInterpreterFrame", "_is"). */
    bool (*structure_size)(void *context, const char *structure, uint64_t *size);

    /* The member at PATH ("threads.head"; dots go into nested structures). */
    bool (*member)(void *context, const char *structure, const char *path,
                   struct layout_member *member);

    /* The path of the innermost member that has the byte at OFFSET, "ob_base.ob_size"; NULL if
     * there is none or that is unknown.  For people; g_free. */
    char *(*member_at)(void *context, const char *structure, uint64_t offset);

    /* The address of a variable or function, static ones included. */
    bool (*symbol)(void *context, const char *name, uint64_t *address);

    /* The value of an enumerator. */
    bool (*enumerator)(void *context, const char *name, int64_t *value);

    /* The structure of the object that the function at PC takes as its first argument or casts it
     * to: the pointer-to-structure type among its arguments and locals whose structure begins with
     * an object head, is no bare PyObject, and whose size is nearest below or equal to BASICSIZE.
     * Fills STRUCTURE, which the caller clears. */
    bool (*function_structure)(void *context, uint64_t pc, uint64_t basicsize,
                               struct c_structure *structure);

    /* The structure behind the instances, of BASICSIZE bytes, of the type that C calls TYPE_NAME:
     * what its functions would say if they had debug information.  Fills STRUCTURE, which the
     * caller clears. */
    bool (*type_structure)(void *context, const char *type_name, uint64_t basicsize,
                           struct c_structure *structure);

    /* The tp_name of the type of number N in types.builtins of an interpreter's state (3.12 on),
     * for programs whose constants are out of reach.  NULL: unknown. */
    const char *(*static_type_name)(void *context, uint64_t n);
};

#endif
