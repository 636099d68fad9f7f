/* What the files that find holders (holders*.c) share. */
#ifndef PY_REFERRERS_QUERY_HOLDERS_INTERNAL_H
#define PY_REFERRERS_QUERY_HOLDERS_INTERNAL_H

#include "query/holders.h"

enum {
    OWNER_LOOKS = 1 << 16, /* holders of one object that are looked at for what they are to it */
    ASK_LOOKS = 64,        /* between two questions whether to go on */
};

/* Before look number N of a long loop. */
static inline bool
holders_go_on(const struct holders *holders, uint32_t n)
{
    return n % ASK_LOOKS != ASK_LOOKS - 1 || !holders->go_on || holders->go_on(holders->context);
}

static inline uint64_t
holders_address(const struct holders *holders, uint32_t id)
{
    return address_map_address(holders->heap->objects, id);
}

/* Object HOLDER holds what was asked for, by NAME (taken over; may be NULL). */
void holders_yield_object(struct holders *holders, uint32_t holder, char *name, uint64_t shown,
                          enum holder_strength strength);
void holders_yield_root(struct holders *holders, const struct root *root, uint64_t shown);

/* A variable, or a place on the stack, of a frame, or of the generator that it belongs to. */
void holders_of_frame(struct holders *holders, uint32_t holder, const struct reference *reference);

/* The object is the value of REFERENCE in the dict DICT: an attribute, a variable of a module, or
 * just that (holders_namespace.c). */
void holders_of_dict_value(struct holders *holders, uint32_t dict,
                           const struct reference *reference);

/* Object ID is the contents of a cell.  A frame or generator that has the cell as a variable, and a
 * function that closes over it, hold the object as far as a programmer can see
 * (holders_closure.c). */
void holders_of_cell(struct holders *holders, uint32_t id, uint32_t cell);

/* The object is an item of NODE, a part of the map in which a contextvars.Context has its values.
 * Yields the contexts; false if it is none (holders_context.c). */
bool holders_of_context_value(struct holders *holders, uint32_t node,
                              const struct reference *reference);

/* The object is the value of REFERENCE in DICT, which may have a thread's attributes of a
 * threading.local.  Yields that one; false if it has not (holders_context.c). */
bool holders_of_thread_local(struct holders *holders, uint32_t dict,
                             const struct reference *reference);

#endif
