#include "python/type.h"
#include "query/direct_internal.h"
#include "target/sorted.h"

enum {
    MAX_BLOCKS = 1 << 16, /* that are looked at in all */
    STOP_LOOKS = 64,      /* visits between two looks at the budget */
};

static bool
in_frame(const struct direct *direct, uint64_t address)
{
    const struct block_range *frame =
        sorted_last(SORTED_ARRAY(direct->frames, struct block_range, start), address);
    return frame && address < frame->end;
}

static bool
is_rooted(const struct direct *direct, uint64_t address)
{
    const GArray *roots = direct->heap->roots->roots;
    const struct root *root =
        sorted_last(SORTED_ARRAY(roots, struct root, reference.referent), address);
    return root && root->reference.referent == address;
}

static struct known *
add_object(struct direct *direct, uint64_t address, const struct type *type,
           struct held_block *block)
{
    struct known *known = g_new0(struct known, 1);
    *known = (struct known){.address = address,
                            .type = type,
                            .block = block,
                            .places = g_hash_table_new(NULL, NULL),
                            .referrers = g_hash_table_new(NULL, NULL)};
    known->lists = block_is_tracked(direct->python, &direct->reader, address, type) ||
                   is_rooted(direct, address);
    g_hash_table_insert(direct->objects, &known->address, known);
    return known;
}

struct held_block *
direct_block(struct direct *direct, struct block_range range)
{
    struct held_block *block = g_hash_table_lookup(direct->blocks, &range.start);
    const struct type *type;
    if (block)
        return block;
    if (g_hash_table_size(direct->blocks) >= MAX_BLOCKS)
        direct_refuse(direct, "too many blocks");
    block = g_new0(struct held_block, 1);
    block->range = range;
    block->owners = g_ptr_array_new();
    g_hash_table_insert(direct->blocks, &block->range.start, block);
    uint64_t object = block_object(direct->heap, &direct->reader, &range, &type);
    if (object)
        block->object = add_object(direct, object, type, block);
    return block;
}

/* The block that a word at ADDRESS, which leads to OBJECT, is in; NULL if there is nothing to learn
 * from it. */
static struct held_block *
block_at(struct direct *direct, uint64_t address, const struct known *object)
{
    struct block_range range;
    switch (block_find(direct->heap, direct->native, &direct->reader, address, &range)) {
    case PLACE_BLOCK:
        return direct_block(direct, range);
    case PLACE_NOTHING:
        return NULL;
    case PLACE_STATE:
        if (type_has(object->type, TYPE_FLAG_DICT) &&
            layout_has(direct->python->layout, FIELD_STATIC_TYPE_DICT))
            direct_refuse(direct, "a dict that may be that of a type of the program");
        return NULL;
    case PLACE_UNKNOWN:
        break;
    }
    if (!in_frame(direct, address))
        direct_refuse(direct, "a word in memory of no kind that is known here");
    return NULL;
}

/* Can whose a word of the block is be told without looking who leads there? */
static bool
is_certain(const struct held_block *block)
{
    return block->object && block->object->lists &&
           !type_has(block->object->type, TYPE_FLAG_INLINE_VALUES);
}

void
direct_want(struct known *object)
{
    if (!object->wanted)
        g_hash_table_remove_all(object->places);
    object->wanted = object->block->wanted = true;
}

static void
want_visit(struct direct *direct, struct known *holder)
{
    g_hash_table_add(direct->visits, holder);
}

/* A word of PLACE leads to OBJECT. */
static void
add_place(struct direct *direct, struct known *object, struct held_block *place)
{
    if (!g_hash_table_add(object->places, place))
        return;
    if (!is_certain(place))
        place->wanted = true;
    if (place->object && !place->object->lists)
        direct_want(place->object);
    if (place->object &&
        block_is_read_by_others(direct->python, place->object->address, place->object->type))
        direct_refuse(direct, "a word in an object that others read");
    if (place->object)
        want_visit(direct, place->object);
    for (guint i = 0; i < place->owners->len; i++)
        want_visit(direct, g_ptr_array_index(place->owners, i));
}

/* The words that lead into the block of a wanted object. */
void
direct_spread(struct direct *direct, struct known *object)
{
    const GArray *users = object->block->users;
    object->spread = true;
    for (guint i = 0; i < users->len && !direct->refusal; i++) {
        const struct word_found *word = &g_array_index(users, struct word_found, i);
        struct held_block *place = (word->value & ~UINT64_C(7)) == object->address
                                       ? block_at(direct, word->address, object)
                                       : NULL;
        if (place)
            add_place(direct, object, place);
    }
}

/* Who keeps references in the block? */
void
direct_find_owners(struct direct *direct, struct held_block *block)
{
    struct block_range range;
    block->owned = true;
    for (guint i = 0; i < block->users->len && !direct->refusal; i++) {
        uint64_t address = g_array_index(block->users, struct word_found, i).address;
        if (block_find(direct->heap, direct->native, &direct->reader, address, &range) !=
            PLACE_BLOCK)
            continue;
        struct held_block *place = direct_block(direct, range);
        struct known *owner = place->object;
        if (place == block || !owner ||
            !block_belongs_to(direct->heap, &direct->reader, &block->range, owner->address,
                              owner->type))
            continue;
        g_ptr_array_add(block->owners, owner);
        want_visit(direct, owner);
    }
    if (!block->object && !block->owners->len)
        direct_refuse(direct, "a block that is neither an object nor where one keeps references");
}

/* References of one object to those that are wanted, counted. */
struct counting {
    struct direct *direct;
    GHashTable *counts; /* struct known * -> how many */
};

static void
count_references(struct reference_sink *sink, const struct reference *items, size_t count)
{
    const struct counting *counting = sink->context;
    for (size_t i = 0; i < count; i++) {
        struct known *object = g_hash_table_lookup(counting->direct->objects, &items[i].referent);
        if (!object || (!object->wanted && !object->asked))
            continue;
        gpointer before = g_hash_table_lookup(counting->counts, object);
        g_hash_table_insert(counting->counts, object,
                            GUINT_TO_POINTER(GPOINTER_TO_UINT(before) + 1));
    }
}

static bool
may_count_on(struct reference_sink *sink)
{
    const struct counting *counting = sink->context;
    return !budget_spent(counting->direct->budget);
}

/* An object that refers to a wanted one: would the index have it?  If its own referrers decide,
 * they are wanted, too. */
static void
visit_holder(struct direct *direct, struct known *holder)
{
    struct reference items[256];
    g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
    struct counting counting = {direct, counts};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = count_references,
                                  .go_on = may_count_on,
                                  .context = &counting};
    GHashTableIter iter;
    gpointer object, count;
    python_references(direct->python, &direct->reader, holder->address, holder->type, &sink);
    reference_flush(&sink);
    if (sink.unreadable || sink.stop)
        direct_refuse(direct, "an object that cannot be read to its end");
    g_hash_table_iter_init(&iter, counts);
    while (g_hash_table_iter_next(&iter, &object, &count)) {
        struct known *referent = object;
        g_hash_table_insert(referent->referrers, holder, count);
        referent->held |= holder->lists;
        if (referent->wanted && !holder->lists)
            direct_want(holder);
    }
}

void
direct_visit_holders(struct direct *direct)
{
    GHashTableIter iter;
    gpointer holder;
    unsigned n = 0;
    g_hash_table_iter_init(&iter, direct->visits);
    while (!direct->refusal && g_hash_table_iter_next(&iter, &holder, NULL)) {
        visit_holder(direct, holder);
        if (++n % STOP_LOOKS == 0 && budget_spent(direct->budget))
            direct_refuse(direct, "no time");
    }
    g_hash_table_remove_all(direct->visits);
}

void
direct_look_for_any(struct direct *direct, struct known *object, guint first)
{
    const GArray *users = object->block->users;
    struct block_range range;
    for (guint i = first; i < users->len && !object->held && !direct->refusal; i++) {
        const struct word_found *word = &g_array_index(users, struct word_found, i);
        if ((word->value & ~UINT64_C(7)) != object->address ||
            block_find(direct->heap, direct->native, &direct->reader, word->address, &range) !=
                PLACE_BLOCK)
            continue;
        struct held_block *place = direct_block(direct, range);
        if (is_certain(place) && g_hash_table_add(object->places, place))
            visit_holder(direct, place->object);
    }
}
