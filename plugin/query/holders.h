/* What holds one object, by the names that Python programmers use.
 *
 * Steps that they do not think of as objects are taken in one: the __dict__ between an instance,
 * class or module and an attribute, and the cell and the tuple between a function and a variable it
 * closes over.  So an object that refers to another directly may yield several holders, or one that
 * lies behind it.
 */
#ifndef PY_REFERRERS_QUERY_HOLDERS_H
#define PY_REFERRERS_QUERY_HOLDERS_H

#include "python/type.h"
#include "query/index.h"
#include "query/naming.h"

/* How much a holder holds. */
enum holder_strength {
    HOLDER_STRONG,
    HOLDER_WEAK,     /* does not keep the object alive */
    HOLDER_INFERRED, /* found by its bytes alone */
    HOLDER_STALE,    /* a slot of an evaluation stack that may be a left-over */
};

#define NO_HOLDER ADDRESS_MAP_NONE

/* One holder of an object.  Who is given one frees its name and place. */
struct holding {
    char *name; /* "Foo.x (instance attribute)"; NULL if the holding object speaks for itself */
    uint64_t address; /* what the name line shows as id */
    uint32_t holder;  /* id of the holding object, NO_HOLDER for a root and for a weak reference */
    char *place;      /* where a frame is: "[thread 4, app.py:31]", "[app.py:31]"; or NULL */
    enum holder_strength strength;
    bool root;
};

/* How many were not yielded, as they were not asked for. */
struct holders_left_out {
    uint64_t weak;       /* weak references */
    uint64_t of_types;   /* objects of excluded types */
    uint64_t of_modules; /* variables of modules without one of the prefixes */
};

/* Where holders of an object go. */
struct holders {
    struct index *index;
    struct heap *heap;
    struct python *python;
    struct reader reader;
    GHashTable *excluded;               /* ids + 1 of objects that are never yielded */
    GHashTable *excluded_types;         /* struct type * whose instances are never yielded */
    const char *const *module_prefixes; /* variables of these modules only; NULL: of all */
    bool without_weak;                  /* weak references are counted only */
    enum naming_frames frames;
    struct holders_left_out left_out;
    struct wide_holders *wide;
    void (*take)(void *context, struct holding holding);
    /* Asked now and then, where it is set: false ends the search for more.  An object may have
     * millions of holders, and a holder millions of references. */
    bool (*go_on)(void *context);
    void *context;
};

void holders_init(struct holders *holders, struct index *index,
                  void (*take)(void *context, struct holding holding), void *context);
void holders_clear(struct holders *holders);

/* Never yields the object at ADDRESS, if there is one. */
void holders_exclude(struct holders *holders, uint64_t address);

/* Never yields objects whose class has this name, with its module or without (subclasses not
 * included); false if there is no such class. */
bool holders_exclude_type(struct holders *holders, const char *name, struct budget *budget);

/* Is object ID never yielded?  Counts it where its type is the reason. */
bool holders_leave_out(struct holders *holders, uint32_t id);

/* Yields the roots of object ID, up to LIMIT; returns how many.  That it is a static type is none:
 * nothing holds those. */
uint32_t holders_of_roots(struct holders *holders, uint32_t id, uint32_t limit);

/* Yields one root of object ID. */
void holders_of_root(struct holders *holders, uint32_t id, const struct root *root);

/* Yields what the references of object REFERRER to object ID stand for. */
void holders_through(struct holders *holders, uint32_t id, uint32_t referrer);

/* Yields INSTANCE as a holder of its class. */
void holders_of_instance(struct holders *holders, uint32_t class_id, uint32_t instance);

/* The references of object HOLDER to the address WANTED: struct reference; g_array_free.  A very
 * great number is cut. */
GArray *holders_references(struct holders *holders, uint32_t holder, uint64_t wanted);

/* The address of the dict in which object ID keeps its attributes; 0 if it has none. */
uint64_t holders_dict(struct holders *holders, uint32_t id);

bool holders_is_static_type(const struct heap *heap, uint32_t id);
bool holders_is_imported_module(const struct heap *heap, uint32_t id);

/* Whose module it is, where there are several interpreters: naming_interpreter. */
char *holders_place_of_module(struct holders *holders, uint32_t module);

/* Is a reference of this kind by object HOLDER told by a root already?  The variables of a frame
 * that is an object and runs are those of a function at its line. */
bool holders_told_by_root(const struct heap *heap, uint32_t holder, enum reference_kind kind);

enum holder_strength holder_strength_of(enum reference_kind kind);

static inline bool
holders_has_handler(const struct heap *heap, uint32_t id, visit_function *visit)
{
    const struct type *type = heap_type(heap, id);
    return type->handler && type->handler->visit == visit;
}

#endif
