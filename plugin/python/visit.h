/* Visiting an object: every reference that it holds goes to a sink (python/reference.h).
 *
 * python_references() sends what an object's __dict__ (python/dict.h), its plain members and the
 * memory outside of it hold, then calls its type's handler: one of the functions below, each for
 * one structure of CPython.  Which one it is also tells others what an object is made of: one whose
 * handler visits by visit_list() has list's fields.
 *
 * Every count that comes from the target is clipped to what the memory can hold before it is used.
 * What cannot be read is counted as unreadable, and the visit goes on.
 */
#ifndef PY_REFERRERS_PYTHON_VISIT_H
#define PY_REFERRERS_PYTHON_VISIT_H

#include "python/type.h"

/* What a visit_function works with. */
struct visit {
    struct python *python;
    const struct layout *layout;
    struct reader *reader;
    const struct type *type;
    struct reference_sink *sink;
};

/* The field of the structure at ADDRESS; false if there is none, or it cannot be read. */
static inline bool
visit_field(struct visit *visit, uint64_t address, enum layout_field_id id, uint64_t *value)
{
    return python_field(visit->python, visit->reader, address, id, value);
}

static inline void
visit_unreadable(struct visit *visit)
{
    visit->sink->unreadable++;
}

/* python/builtins.c */
void visit_list(struct visit *visit, uint64_t object);
void visit_tuple(struct visit *visit, uint64_t object);
void visit_set(struct visit *visit, uint64_t object);
void visit_type(struct visit *visit, uint64_t object);
void visit_module(struct visit *visit, uint64_t object);
void visit_weakref(struct visit *visit, uint64_t object);

/* python/collections.c */
void visit_deque(struct visit *visit, uint64_t object);
void visit_ordered_dict(struct visit *visit, uint64_t object);
void visit_lru_cache(struct visit *visit, uint64_t object);
void visit_tee_data(struct visit *visit, uint64_t object);

/* python/frame.c */
void visit_generator(struct visit *visit, uint64_t object);
void visit_frame_object(struct visit *visit, uint64_t object);

/* python/library.c */
void visit_foreign_type(struct visit *visit, uint64_t object);
void visit_datetime(struct visit *visit, uint64_t object);
void visit_time(struct visit *visit, uint64_t object);
void visit_numpy_array(struct visit *visit, uint64_t object);
void visit_capsule(struct visit *visit, uint64_t object);
void visit_searched_blocks(struct visit *visit, uint64_t object);
/* The SIZE bytes at STATE, of a module's own C structure, and the blocks that its words lead to. */
void visit_state(struct visit *visit, uint64_t state, uint64_t size);

/* python/older_library.c */
void visit_sqlite_cache(struct visit *visit, uint64_t object);
void visit_exit_callbacks(struct visit *visit, uint64_t state);

/* python/external.c: what the rows of external.def tell of the type. */
void visit_externals(struct visit *visit, uint64_t object);

/* COUNT words at ADDRESS, each a reference or NULL; the detail of the Nth is FIRST + N. */
void visit_words(struct visit *visit, uint64_t address, uint64_t count, enum reference_kind kind,
                 uint64_t first);
/* Could the word be the address of a live object?  It has a type, and a count that may be one. */
bool visit_leads_to_object(struct visit *visit, uint64_t word);
/* COUNT words at ADDRESS that may be anything: those that lead to an object. */
void visit_guessed_words(struct visit *visit, uint64_t address, uint64_t count,
                         enum reference_kind kind, uint64_t detail, uint64_t detail_step);

#endif
