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

/* Where the collector's lists begin: its generations, one behind the other, and what gc.freeze put
 * aside; and the number that says whether it is at work. */
struct collector_lists {
    uint64_t generations, permanent, collecting;
};

/* Those that an interpreter's objects are on: its own, or those of all (3.8). */
struct collector_lists collector_lists_of(const struct layout *layout, uint64_t interpreter);

struct collector_view {
    enum collector_state state;
    int generation; /* of a tracked object */
    bool finalized; /* its finalizer has run already */
    bool unreadable;
};

void collector_look(struct heap *heap, struct reader *reader, uint64_t object,
                    const struct type *type, struct budget *budget, struct collector_view *view);

#endif
