/* A reference that an object holds, and the sink that collects them.
 *
 * Visiting an object yields its references one after another: what is referred to, of which kind,
 * and one number that, with the holder's bytes, is enough to name the edge later.  No name is built
 * while walking.  Kinds are rows; `counted` tells whether the holder owns one count of the
 * referent, `owner` whether it keeps the referent alive.
 */
#ifndef PY_REFERRERS_PYTHON_REFERENCE_H
#define PY_REFERRERS_PYTHON_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* REFERENCE(ID, word, detail) */
#define REFERENCE_KINDS(REFERENCE)                                                            \
    REFERENCE(TYPE, "type", "none: the holder's class")                                       \
    REFERENCE(ATTRIBUTE, "attribute", "address of the attribute's name, a str")               \
    REFERENCE(INSTANCE_DICT, "dict", "none: the holder's __dict__")                           \
    REFERENCE(SLOT, "slot", "the slot's name, a const char * that lives with the type")       \
    REFERENCE(FIELD, "field", "the C member's name, a const char * that lives with the type") \
    REFERENCE(VALUE, "value", "address of the key")                                           \
    REFERENCE(KEY, "key", "number of the entry")                                              \
    REFERENCE(SHARED_KEY, "shared-key", "number of the entry in the class's shared keys")     \
    REFERENCE(ITEM, "item", "index")                                                          \
    REFERENCE(MEMBER, "member", "none: a member of a set")                                    \
    REFERENCE(LOCAL, "local", "number of the variable in the code object")                    \
    REFERENCE(STACK, "stack", "number of the slot on the evaluation stack")                   \
    REFERENCE(STALE_STACK, "stale-stack", "the same, of a stack whose depth is unknown")      \
    REFERENCE(FRAME, "frame", "what of a frame, a const char *")                              \
    REFERENCE(WEAK, "weak", "none: the referent of a weak reference")                         \
    REFERENCE(CACHED, "cached", "what it is, a const char *; counted by another object")      \
    REFERENCE(STATE, "module-state", "offset in the module's C state")                        \
    REFERENCE(INFERRED, "inferred", "offset of the word in the object")

enum reference_kind {
#define REFERENCE(id, word, detail) REFERENCE_##id,
    REFERENCE_KINDS(REFERENCE)
#undef REFERENCE
        REFERENCE_KIND_COUNT
};

/* "attribute", "slot" ... */
const char *reference_kind_word(enum reference_kind kind);

/* Was the edge found by its bytes alone, not by what is known of the holder's structure? */
static inline bool
reference_is_inferred(enum reference_kind kind)
{
    return kind == REFERENCE_INFERRED || kind == REFERENCE_STATE;
}

struct reference {
    uint64_t referent;
    uint64_t detail;
    enum reference_kind kind;
    bool borrowed; /* of a kind that is counted as a rule, but not here */
};

/* Does the holder own a count of the referent?  Not of a weak or cached one, and perhaps of a slot
 * that may be left over.  (TYPE depends on the type: type.counts_type.) */
static inline bool
reference_is_counted(const struct reference *reference)
{
    return reference->kind != REFERENCE_WEAK && reference->kind != REFERENCE_CACHED &&
           reference->kind != REFERENCE_STALE_STACK && !reference->borrowed;
}

/* Where references go.  `take` is called when `items` is full and at the end; it may set `stop`,
 * and visiting then ends early.  `unreadable` counts structures that could not be followed.
 *
 * Counts and links are the target's, and may be nonsense: `go_on`, where there is one, is asked
 * during long visits whether they are worth it, references found or not; it may also bring the next
 * question forward (`ask_at`). */
struct reference_sink {
    struct reference *items;
    size_t count, capacity;
    void (*take)(struct reference_sink *sink, const struct reference *items, size_t count);
    bool (*go_on)(struct reference_sink *sink);
    void *context;
    uint64_t wanted; /* entries of arrays that refer to something else may be left out; 0: none */
    uint64_t unreadable;
    uint64_t steps;  /* entries and links of containers that were looked at so far */
    uint64_t ask_at; /* of steps: when to ask again */
    bool stop;
};

enum { REFERENCE_STEPS = 1 << 13 }; /* between two questions, as a rule */

/* Before the next STEPS entries or links are looked at: false to leave it. */
static inline bool
reference_step(struct reference_sink *sink, uint64_t steps)
{
    sink->steps += steps;
    if (sink->steps >= sink->ask_at) {
        sink->ask_at = sink->steps + REFERENCE_STEPS;
        if (sink->go_on && !sink->go_on(sink))
            sink->stop = true;
    }
    return !sink->stop;
}

static inline void
reference_emit_as(struct reference_sink *sink, uint64_t referent, enum reference_kind kind,
                  uint64_t detail, bool borrowed)
{
    if (!referent)
        return;
    if (sink->count == sink->capacity) {
        sink->take(sink, sink->items, sink->count);
        sink->count = 0;
    }
    sink->items[sink->count++] = (struct reference){referent, detail, kind, borrowed};
}

static inline void
reference_emit(struct reference_sink *sink, uint64_t referent, enum reference_kind kind,
               uint64_t detail)
{
    reference_emit_as(sink, referent, kind, detail, false);
}

/* Hands over what is left. */
static inline void
reference_flush(struct reference_sink *sink)
{
    if (sink->count)
        sink->take(sink, sink->items, sink->count);
    sink->count = 0;
}

#endif
