/* An answer as a graph: what every format but text is written from.
 *
 * Nodes are objects, roots, and weak references; an edge leads from what holds to what is held, as
 * a reference does, so that paths lead from roots to targets.  A name by which an object holds
 * another is its edge's; a root has no object of its own, so its name is its node's, and its edge
 * has none.  What was cut, not listed or not read is a note, of a node or of the whole: no notes
 * means complete.
 *
 * Nodes are in the order in which the answer came to them, the nearest to the targets first.  What
 * the formats look like is told in docs/formats.md; whoever changes the meaning of JSON raises
 * NETWORK_SCHEMA_VERSION and says so there.
 */
#ifndef PY_REFERRERS_REPORT_NETWORK_H
#define PY_REFERRERS_REPORT_NETWORK_H

#include "query/chains.h"
#include "query/referents.h"
#include "query/referrers.h"
#include "report/about.h"
#include "report/tree.h"

enum { NETWORK_SCHEMA_VERSION = 1 };

enum network_kind {
    NETWORK_OBJECT,
    NETWORK_ROOT, /* a named place that needs nothing to hold it */
    NETWORK_WEAK, /* a weak reference, whose own holders are of no interest */
};

struct network_node {
    enum network_kind kind;
    uint32_t number;  /* among roots, which addresses do not tell apart; counted from 1 */
    uint64_t address; /* of a root, what a line of text would show as its id */
    char *name;       /* "list (object)", "serve.latest (local)" */
    char *place;      /* of a root: "[thread 1, app.py:31]"; or NULL */
    char *value;      /* of a plain object, or NULL */
    bool target;
    bool followed; /* its references are in already, of a network of references */
    bool root;     /* of an object: needs nothing to hold it, too */
    bool cycle;    /* it holds itself, through others perhaps; set by network_finish */
};

struct network_edge {
    uint32_t source, target;
    char *name;        /* "Page.cache (class attribute)"; NULL where the source says it all */
    uint64_t through;  /* an object on the way that the name stands for, as a cell; or 0 */
    uint32_t left_out; /* references: it stands for a way of so many that are not shown */
    bool borrowed;     /* a plain pointer: another object holds the count */
    bool cycle;        /* both ends are on one cycle; set by network_finish */
    enum holder_strength strength;
};

#define NETWORK_NO_NODE UINT32_MAX

struct network_note {
    uint32_t node;      /* or NETWORK_NO_NODE: of the whole */
    const char *reason; /* one word of docs/formats.md: "depth", "limit" ... */
    uint64_t count;     /* of what is not there, where that is known */
    char *text;         /* a sentence, without a full stop */
};

/* A way from a root to a target: the answer of py-path. */
struct network_path {
    uint32_t target; /* node */
    uint32_t references;
    GArray *edges; /* uint32_t, from the root on */
};

struct network {
    GArray *nodes, *edges, *notes, *paths; /* the structures above */
    GHashTable *objects;                   /* address -> node + 1, of nodes that are no roots */
    GHashTable *roots;                     /* "name, address and place" -> node + 1 */
    GHashTable *edge_of; /* what tells an edge of a path from others -> edge + 1 */
    bool has_paths;      /* it answers py-path, though there may be none */
    bool decimal_ids;    /* ids and addresses as id() has them */

    struct about about;
    GArray *limits; /* struct network_limit */
};

/* An option that bounds the answer. */
struct network_limit {
    const char *name; /* "max-depth" */
    double value;     /* below 0: unlimited */
};

void network_init(struct network *network, const char *command);
void network_clear(struct network *network);

/* Building.  Strings are copied, and made fit to print.  An object or weak reference is one node,
 * whoever asks for it; so is a root that holds several objects by one name. */
uint32_t network_object(struct network *network, uint64_t address, const char *name);
uint32_t network_weak(struct network *network, uint64_t address, const char *name);
uint32_t network_root(struct network *network, uint64_t address, const char *name,
                      const char *place);
struct network_edge *network_edge(struct network *network, uint32_t source, uint32_t target,
                                  const char *name);
void network_note(struct network *network, uint32_t node, const char *reason, uint64_t count,
                  const char *format, ...) G_GNUC_PRINTF(5, 6);
/* What a plain object is worth. */
void network_value(struct network *network, uint32_t node, const char *value);
void network_limit(struct network *network, const char *name, double value);

/* NUMBER of an option, UINT32_MAX being unlimited. */
static inline double
network_limit_of(uint32_t number)
{
    return number == UINT32_MAX ? -1 : (double)number;
}

/* The whole answers; chains of one target after the other may go into one network. */
void network_add_referrers(struct network *network, const struct referrers *referrers,
                           const struct tree_limits *limits);
void network_add_referents(struct network *network, const struct referents *referents,
                           const struct referents_options *options);
void network_add_chains(struct network *network, const struct chains *chains,
                        const struct chains_options *options, double timeout);

/* Everything is there: finds the cycles. */
void network_finish(struct network *network);

/* Writers: append the whole file. */
typedef void network_writer(const struct network *network, GString *out);
void network_write_json(const struct network *network, GString *out);
void network_write_networkx(const struct network *network, GString *out);
void network_write_graphml(const struct network *network, GString *out);
void network_write_dot(const struct network *network, GString *out);

/* What they share. */

static inline const struct network_node *
network_node_at(const struct network *network, guint i)
{
    return &g_array_index(network->nodes, struct network_node, i);
}

static inline const struct network_edge *
network_edge_at(const struct network *network, guint i)
{
    return &g_array_index(network->edges, struct network_edge, i);
}

static inline const struct network_note *
network_note_at(const struct network *network, guint i)
{
    return &g_array_index(network->notes, struct network_note, i);
}

/* "0x7f3ebb094d10", "root-3": unique; and an address alone, in the same form.  g_free. */
char *network_id(const struct network *network, const struct network_node *node);
char *network_address(const struct network *network, uint64_t address);
const char *network_kind_word(enum network_kind kind);
const char *network_strength_word(enum holder_strength strength);

/* All notes as lines of text, those of nodes with the id in front; "" if there are none.  g_free.
 */
char *network_notes_text(const struct network *network);

#endif
