/* GDB's symbols and types as a source of layout facts: `struct layout_source` over DWARF.
 *
 * Nothing here reads the target's memory or runs code in it.  Looking a type up may take
 * milliseconds the first time (GDB opens the debug information of its compilation unit), so types
 * are kept by name until GDB's symbol files change.  The context argument is not used: GDB is one.
 */
#ifndef PY_REFERRERS_GDB_TYPES_H
#define PY_REFERRERS_GDB_TYPES_H

#include "gdb/python_api.h"
#include "layout/source.h"

/* What the bridge tells apart of gdb.TYPE_CODE_*, whose numbers differ between GDBs. */
enum type_kind {
    TYPE_OTHER,
    TYPE_POINTER,
    TYPE_STRUCTURE,
    TYPE_UNION,
    TYPE_ARRAY,
    TYPE_FUNCTION,
    TYPE_INTEGER, /* and characters, booleans */
    TYPE_ENUMERATION,
    TYPE_REFERENCE,
    TYPE_VOID,
};

enum type_kind type_kind(PyObject *type);

/* TYPE without typedefs, const and volatile; a new reference, NULL when GDB fails. */
PyObject *type_strip(PyObject *type);

/* sizeof TYPE, 0 if it has none. */
uint64_t type_size(PyObject *type);

/* The name of a structure: its tag, or what its typedef calls it when it has none; NULL if nothing
 * does.  TYPE is as declared (not stripped). */
char *type_name(PyObject *type);

/* A list of the fields of a structure or union, NULL when GDB fails. */
PyObject *type_fields(PyObject *stripped);
/* Appends the names of what lies at OFFSET of TYPE, outermost first, joined by dots; false if
 * nothing does. */
bool type_append_member(PyObject *type, uint64_t offset, GString *out);

/* One field as the list has it. */
struct type_field {
    PyObject *type; /* as declared; owned */
    char *name;     /* NULL for an anonymous structure or union, and for a C++ base class */
    uint64_t bit_position;
    uint64_t bit_size; /* 0 unless a bit field */
};

/* False for what takes no place in the structure (static members, enumerators). */
bool type_field_get(PyObject *field, struct type_field *result);
void type_field_clear(struct type_field *field);

/* The structure that a typedef NAME stands for, as declared; NULL when there is none. */
PyObject *types_declared(const char *name);

/* The functions of a layout source. */
bool types_structure_size(void *context, const char *structure, uint64_t *size);
char *types_member_at(void *context, const char *structure, uint64_t offset);
bool types_member(void *context, const char *structure, const char *path,
                  struct layout_member *member);
bool types_symbol(void *context, const char *name, uint64_t *address);
bool types_enumerator(void *context, const char *name, int64_t *value);

/* Lets go of the types that are kept. */
void types_forget(void);

#endif
