#include "query/direct_internal.h"

enum {
    MAX_ROUNDS = 8, /* more cost as much as an index */
    HEAD =
        4096, /* bytes of a block: who keeps references in one has a pointer to its start, or
                 behind    what tells the order of attributes; objects begin behind their heads */
    MAX_FOUND = 1 << 18, /* words in one round */
    PARTS = 8, /* of memory, where any word will do: after each it is seen whether there is one */
};

static int
by_block(const void *a, const void *b)
{
    const struct held_block *const *first = a, *const *second = b;
    return direct_by_start(&(*first)->range, &(*second)->range);
}

/* The blocks that words are to lead into, ascending.  *ALL: all those words are wanted. */
static GPtrArray *
blocks_to_search(struct direct *direct, bool *all)
{
    GPtrArray *blocks = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value;
    *all = false;
    g_hash_table_iter_init(&iter, direct->blocks);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        struct held_block *block = value;
        const struct known *object = block->object;
        bool asked = object && object->asked && !object->held;
        if (block->searched || !(block->wanted || asked))
            continue;
        *all |= block->wanted;
        g_ptr_array_add(blocks, block);
    }
    g_ptr_array_sort(blocks, by_block);
    return blocks;
}

static GArray *
ranges_of(const GPtrArray *blocks)
{
    GArray *ranges = g_array_new(FALSE, FALSE, sizeof(struct word_range));
    for (guint i = 0; i < blocks->len; i++) {
        const struct held_block *block = g_ptr_array_index(blocks, i);
        struct word_range range = {block->range.start,
                                   MIN(block->range.end, block->range.start + HEAD)};
        g_array_append_val(ranges, range);
    }
    return ranges;
}

/* Part NUMBER of COUNT of memory.  False if no answer can come of it. */
static bool
search_part(struct direct *direct, const GPtrArray *blocks, const GArray *ranges, unsigned number,
            unsigned count)
{
    GArray *found =
        word_search_find(direct->search, number, count, ranges, MAX_FOUND, direct->budget);
    if (!found) {
        direct_refuse(direct, "too many words, or no time");
        return false;
    }
    for (guint i = 0; i < found->len; i++) {
        const struct word_found *word = &g_array_index(found, struct word_found, i);
        g_array_append_vals(((struct held_block *)g_ptr_array_index(blocks, word->range))->users,
                            word, 1);
    }
    g_array_free(found, TRUE);
    return true;
}

/* Stops as soon as each of the objects in BLOCKS is known to have a referrer; then what was found
 * is no more than that.  True if it came to the end. */
static bool
search_for_any(struct direct *direct, const GPtrArray *blocks, const GArray *ranges)
{
    bool more = true;
    for (unsigned part = 0; part < PARTS && more; part++) {
        g_autofree guint *before = g_new(guint, blocks->len);
        for (guint i = 0; i < blocks->len; i++)
            before[i] = ((const struct held_block *)g_ptr_array_index(blocks, i))->users->len;
        if (!search_part(direct, blocks, ranges, part, PARTS))
            return false;
        more = false;
        for (guint i = 0; i < blocks->len; i++) {
            struct known *object = ((struct held_block *)g_ptr_array_index(blocks, i))->object;
            direct_look_for_any(direct, object, before[i]);
            more |= !object->held;
        }
    }
    return more;
}

/* Searches for the words that lead into blocks where they are wanted. */
static void
search_round(struct direct *direct)
{
    bool all;
    g_autoptr(GPtrArray) blocks = blocks_to_search(direct, &all);
    g_autoptr(GArray) ranges = ranges_of(blocks);
    if (!blocks->len)
        return;
    budget_progress(direct->budget, "searching memory for what leads there", 0, 0);
    if (direct->rounds++ == MAX_ROUNDS) {
        direct_refuse(direct, "too many rounds");
        return;
    }
    for (guint i = 0; i < blocks->len; i++) {
        struct held_block *block = g_ptr_array_index(blocks, i);
        if (block->users)
            g_array_set_size(block->users, 0);
        else
            block->users = g_array_new(FALSE, FALSE, sizeof(struct word_found));
    }
    if (all ? !search_part(direct, blocks, ranges, 0, 1) : !search_for_any(direct, blocks, ranges))
        return;
    for (guint i = 0; i < blocks->len && !direct->refusal; i++) {
        struct held_block *block = g_ptr_array_index(blocks, i);
        block->searched = true;
        if (block->wanted)
            direct_find_owners(direct, block);
    }
}

/* Everything that follows from what was found. */
static void
settle(struct direct *direct)
{
    bool more = true;
    while (more && !direct->refusal) {
        GList *objects = g_hash_table_get_values(direct->objects);
        more = false;
        for (GList *at = objects; at && !direct->refusal; at = at->next) {
            struct known *object = at->data;
            if (!object->block->searched || object->spread)
                continue;
            if (object->asked && !object->held && !object->wanted) {
                direct_look_for_any(direct, object, 0);
                if (!object->held)
                    direct_want(object); /* by those that are hard to judge, if by any */
            }
            if (!object->wanted)
                continue;
            if (!object->block->owned)
                direct_find_owners(direct, object->block);
            direct_spread(direct, object);
            more = true;
        }
        g_list_free(objects);
        direct_visit_holders(direct);
    }
}

/* Which objects would the index have?  Those from the collector's lists and roots, and what they
 * lead to. */
static void
spread_counts(struct direct *direct)
{
    GHashTableIter iter, referrers;
    gpointer value, referrer;
    bool more = true;
    while (more) {
        more = false;
        g_hash_table_iter_init(&iter, direct->objects);
        while (g_hash_table_iter_next(&iter, NULL, &value)) {
            struct known *object = value;
            bool counts = object->counts || object->lists;
            g_hash_table_iter_init(&referrers, object->referrers);
            while (!counts && g_hash_table_iter_next(&referrers, &referrer, NULL))
                counts = ((const struct known *)referrer)->counts;
            more |= counts && !object->counts;
            object->counts = counts;
        }
    }
}

/* Is there anything left to search for? */
bool
direct_is_settled(struct direct *direct)
{
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, direct->blocks);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const struct held_block *block = value;
        const struct known *object = block->object;
        if ((block->wanted && !block->owned) ||
            (object && ((object->wanted && !object->spread) ||
                        (object->asked && !object->held && !object->wanted))))
            return false;
    }
    return true;
}

/* Every word must lie in an object of the index, or where one keeps its references. */
void
direct_check_places(struct direct *direct)
{
    GHashTableIter iter, places;
    gpointer value, place;
    g_hash_table_iter_init(&iter, direct->objects);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const struct known *object = value;
        g_hash_table_iter_init(&places, object->places);
        while (object->wanted && g_hash_table_iter_next(&places, &place, NULL)) {
            const struct held_block *block = place;
            if (!block->owners->len && !(block->object && block->object->counts))
                direct_refuse(direct, "a word in an object that nothing is known to refer to");
        }
    }
}

void
direct_round(struct direct *direct)
{
    search_round(direct);
    settle(direct);
    spread_counts(direct);
}
