/* What the garbage collector has to say of one object.
 *
 * Which generation an object is in, it does not say itself: it is on a ring with others, and the
 * ring's head lies in the interpreter's state.  The ring is followed both ways from the object, so
 * that the nearer end is found.
 */
#ifndef PY_REFERRERS_HEAP_COLLECTOR_H
#define PY_REFERRERS_HEAP_COLLECTOR_H

#include "heap/heap.h"

enum collector_state {
    COLLECTOR_NO_HEAD, /* the collector never sees it: an object of a kind that it does not collect,
                          or one of the program itself */
    COLLECTOR_UNTRACKED, /* it has a head for the collector, which is not in use */
    COLLECTOR_TRACKED,
};

enum {
    GENERATION_UNKNOWN = -1,   /* the ring leads to no generation, or time ran out */
    GENERATION_PERMANENT = -2, /* gc.freeze put it there */
    GENERATION_NONE = -3       /* a free-threaded build, without generations */
};

struct collector_view {
    enum collector_state state;
    int generation; /* of a tracked object */
    bool finalized; /* its finalizer has run already */
    bool unreadable;
};

void collector_look(struct heap *heap, struct reader *reader, uint64_t object,
                    const struct type *type, struct budget *budget, struct collector_view *view);

#endif
