/* The nodes of a heap snapshot that are no Python objects: its root and what is below it, by which
 * the roots of the heap get names.
 */
#ifndef PY_REFERRERS_REPORT_SNAPSHOT_PLACES_H
#define PY_REFERRERS_REPORT_SNAPSHOT_PLACES_H

#include "query/index.h"
#include "report/snapshot_stream.h"

/* Types of nodes and edges, by their numbers in the file (V8's names). */
enum {
    SNAPSHOT_NODE_OBJECT = 3,
    SNAPSHOT_NODE_NUMBER = 7,
    SNAPSHOT_NODE_STRING = 2,
    SNAPSHOT_NODE_NATIVE = 8,
    SNAPSHOT_NODE_SYNTHETIC = 9,
};
enum {
    SNAPSHOT_EDGE_CONTEXT = 0, /* a variable */
    SNAPSHOT_EDGE_ELEMENT = 1, /* has a number, the others have names */
    SNAPSHOT_EDGE_PROPERTY = 2,
    SNAPSHOT_EDGE_INTERNAL = 3,
    SNAPSHOT_EDGE_WEAK = 6,
};

/* Its number is its index; the root is the first. */
struct snapshot_place {
    uint32_t name; /* string */
    uint32_t edge_count;
};

struct snapshot_place_edge {
    uint32_t place;
    uint32_t order; /* among those of its place, while sorting */
    uint32_t type, name;
    bool to_place;
    uint32_t target; /* a place, or the id of an object */
};

struct snapshot_places {
    GArray *places; /* struct snapshot_place */
    GArray *edges;  /* struct snapshot_place_edge, by place once they are sealed */
    uint32_t unreachable;
};

/* Names go to STREAM.  INCOMPLETE: a place says so. */
void snapshot_places_init(struct snapshot_places *places, struct heap *heap, struct reader *reader,
                          struct snapshot_stream *stream, bool incomplete);
void snapshot_places_clear(struct snapshot_places *places);

/* Object ID is kept by nothing that is known. */
void snapshot_places_add_orphan(struct snapshot_places *places, uint32_t id);

/* Nothing is added any more. */
void snapshot_places_seal(struct snapshot_places *places);

#endif
