/* Every object of a target, numbered, with every reference among them.
 *
 * Objects are found from the collector's lists of every interpreter (in free-threaded builds, which
 * have none: among the blocks of the allocator) and from the roots, and then by following
 * references to the end: untracked containers and leaves are objects like any other. What is found
 * is numbered in the order of addresses.  An object's class is kept beside the graph, in type_of,
 * not as an edge: every object has exactly one.
 */
#ifndef PY_REFERRERS_HEAP_HEAP_H
#define PY_REFERRERS_HEAP_HEAP_H

#include "heap/address_map.h"
#include "heap/allocator.h"
#include "heap/roots.h"
#include "heap/trail.h"

/* What was looked at, and what could not be. */
struct heap_coverage {
    uint64_t tracked;        /* objects on the collector's lists, or marked as such */
    uint64_t not_objects;    /* references that lead to no object */
    uint64_t unreadable;     /* structures of objects that could not be read */
    uint64_t inferred_edges; /* references found by their bytes alone */
    unsigned broken_lists;   /* collector lists that could not be followed to their end */
    unsigned broken_pages;   /* pages of the allocator that made no sense */
    bool collecting;         /* the collector was at work: its lists are in flux */
};

struct heap {
    struct python *python;
    struct roots *roots; /* sorted by referent once the heap is built */
    struct allocator *allocator;
    struct address_map *objects;
    uint32_t object_count;
    uint32_t *type_of;    /* index into python->types, by id; NULL before heap_note_types */
    struct trail *trails; /* every reference, for who builds an index: heap_forget_trails then */
    unsigned trail_count;
    struct heap_coverage coverage;
};

/* Finds and numbers everything.  NULL with PR_ERROR_UNUSABLE, or with no error set when the budget
 * ran out.  Several seconds for many millions of objects.  What knows an object's type works once
 * heap_note_types was called: who builds an index does so when the trails are gone, so that memory
 * holds the one or the other. */
struct heap *heap_new(struct python *python, struct budget *budget, GError **error);

/* A heap of which only the roots are known, and the memory of objects, and then whatever objects it
 * is given: COUNT addresses in ascending order, in place of those that it had.  NULL and errors as
 * above; false when there is no memory. */
struct heap *heap_new_of_roots(struct python *python, struct budget *budget, GError **error);
bool heap_set_objects(struct heap *heap, const uint64_t *addresses, uint32_t count);

/* Fills type_of, unless it is.  False when there is no memory or the budget ran out. */
bool heap_note_types(struct heap *heap, struct budget *budget);
void heap_free(struct heap *heap);

void heap_forget_trails(struct heap *heap);

/* The type of the object with this id. */
const struct type *heap_type(const struct heap *heap, uint32_t id);

/* Calls TAKE for each object in the order of ids with its references as ids, several times for one
 * with many; COUNT is 0 for one without.  False when the budget ran out. */
typedef void heap_take(void *context, uint32_t source, const uint32_t *targets,
                       const struct reference *references, size_t count);
bool heap_each_reference(struct heap *heap, struct budget *budget, heap_take *take, void *context);

/* The roots that refer to object ID: COUNT of them from the index returned on in roots->roots. */
guint heap_roots_of(const struct heap *heap, uint32_t id, guint *count);

#endif
