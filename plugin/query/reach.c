#include "query/reach.h"

/* What the ways up from an object come to. */
enum { TO_ROOT = 1 << 0, TO_UNKNOWN = 1 << 1, TO_DEAD_END = 1 << 2 };

enum { MAX_PASSES = 64 };

static const struct referrers_node *
node_at(const struct referrers *referrers, uint32_t node)
{
    return &g_array_index(referrers->nodes, struct referrers_node, node);
}

/* Where the ways end that leave no object of the answer. */
static uint8_t
ends_at(const struct referrers_node *node)
{
    uint8_t ends = node->root ? TO_ROOT : 0;
    bool strong = false;
    for (guint i = 0; i < node->holders->len; i++) {
        const struct holder *holder = &g_array_index(node->holders, struct holder, i);
        strong |= holder->strength != HOLDER_WEAK;
        if (holder->root && holder->strength != HOLDER_WEAK)
            ends |= TO_ROOT;
    }
    if (node->cut == CUT_STRANGER)
        return TO_DEAD_END;
    if (node->cut != CUT_NOT || node->holder_total || node->instances)
        return ends | TO_UNKNOWN;
    return strong || ends ? ends : TO_DEAD_END;
}

/* One pass over all objects; false when it changed nothing.  They are in the order of the search:
 * backwards, most ways are known before they are asked for. */
static bool
spread(const struct referrers *referrers, uint8_t *ends)
{
    bool changed = false;
    for (uint32_t node = referrers->nodes->len; node-- > 0;) {
        const GArray *holders = node_at(referrers, node)->holders;
        uint8_t before = ends[node];
        for (guint i = 0; i < holders->len; i++) {
            const struct holder *holder = &g_array_index(holders, struct holder, i);
            if (holder->node != NO_NODE && holder->strength != HOLDER_WEAK)
                ends[node] |= ends[holder->node];
        }
        changed |= ends[node] != before;
    }
    return changed;
}

static void
note_dead_ends(struct referrers *referrers, const uint8_t *own)
{
    for (uint32_t i = 0; i < referrers->nodes->len; i++) {
        struct referrers_node *node = &g_array_index(referrers->nodes, struct referrers_node, i);
        if (own[i] == TO_DEAD_END && node->holders->len == 0)
            node->cut = CUT_STRANGER;
    }
}

void
reach_judge(struct referrers *referrers)
{
    uint32_t count = referrers->nodes->len;
    g_autofree uint8_t *ends = g_new0(uint8_t, count + 1);
    for (uint32_t i = 0; i < count; i++)
        ends[i] = ends_at(node_at(referrers, i));
    note_dead_ends(referrers, ends);
    for (unsigned pass = 0; spread(referrers, ends); pass++)
        if (pass == MAX_PASSES)
            return;
    for (uint32_t i = 0; i < referrers->target_count; i++)
        g_array_index(referrers->nodes, struct referrers_node, i).reach =
            ends[i] & (TO_ROOT | TO_UNKNOWN) ? REACH_UNKNOWN
            : ends[i] & TO_DEAD_END          ? REACH_NOBODY
                                             : REACH_CYCLE;
}
