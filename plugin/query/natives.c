#include "query/natives.h"

#include "python/refcount.h"
#include "python/type.h"
#include "query/holders.h"
#include "query/natives_internal.h"

#include <stdlib.h>

enum {
    SUMMARY_GROUPS = 3,
    MAX_LOOKS = 256,      /* referrers of one object that are counted one by one */
    MAX_LISTED = 1 << 10, /* holders of one object, and of so many words that lead to it: */
    MAX_WORDS = 1 << 15   /* most may turn out to be an object's own */
};

static bool
is_runtime(const struct natives *natives, uint64_t address)
{
    uint64_t offset;
    g_autofree char *symbol = native_symbol(natives->native, address, &offset);
    return g_strcmp0(symbol, "_PyRuntime") == 0;
}

/* A symbol's size is known by where the next one begins. */
static void
find_runtime(struct natives *natives, uint64_t address)
{
    uint64_t reach = 1;
    if (!address || !is_runtime(natives, address))
        return;
    while (reach < 1 << 24 && is_runtime(natives, address + reach))
        reach *= 2;
    uint64_t low = reach / 2, high = reach;
    while (low + 1 < high) {
        uint64_t middle = low + (high - low) / 2;
        if (is_runtime(natives, address + middle))
            low = middle;
        else
            high = middle;
    }
    natives->runtime_start = address;
    natives->runtime_end = address + high;
}

struct natives *
natives_new(struct index *index, struct native *native, struct budget *budget)
{
    struct natives *natives = g_new0(struct natives, 1);
    natives->index = index;
    natives->heap = index->heap;
    natives->native = native;
    natives->free_lists = g_hash_table_new(NULL, NULL);
    natives->chunk_count = native->chunks->chunks.count;
    reader_init(&natives->reader, native->memory);
    find_runtime(natives, natives->heap->python->layout->symbols[SYMBOL_RUNTIME]);
    if (!natives_search(natives, budget) || !natives_find_ways(natives, budget)) {
        natives_free(natives);
        return NULL;
    }
    return natives;
}

void
natives_free(struct natives *natives)
{
    if (!natives)
        return;
    try_array_clear(&natives->to_objects);
    try_array_clear(&natives->to_blocks);
    try_array_clear(&natives->blocks);
    free(natives->roots);
    free(natives->owners);
    g_hash_table_destroy(natives->free_lists);
    g_free(natives);
}

void
native_holding_clear(struct native_holding *holding)
{
    g_free(holding->name);
    g_free(holding->group);
}

static void
clear_holding(gpointer item)
{
    native_holding_clear(item);
}

uint64_t
natives_unread(const struct natives *natives)
{
    return natives->unread;
}

/* Is the link on a stack?  Deep recursion may have thousands of those of one object. */
static bool
is_on_stack(const struct natives *natives, const struct native_link *link)
{
    struct native_place place;
    return !link->in_register && native_locate(natives->native, link->from, &place) &&
           (place.kind == NATIVE_STACK || place.kind == NATIVE_DEAD_STACK);
}

static void
add_holdings(struct natives *natives, uint32_t id, bool on_stack, bool stale, GArray *holdings)
{
    uint32_t count, first = native_links_of(&natives->to_objects, id, &count);
    uint32_t end = first + MIN(count, MAX_WORDS);
    for (uint32_t i = first; i < end && holdings->len < MAX_LISTED; i++) {
        struct native_holding holding = {0};
        const struct native_link *link = native_link_at(&natives->to_objects, i);
        if (is_on_stack(natives, link) != on_stack)
            continue;
        if (!native_name_link(natives, link, &holding) || (holding.stale && !stale))
            clear_holding(&holding);
        else
            g_array_append_val(holdings, holding);
    }
}

GArray *
natives_of(struct natives *natives, uint32_t id, bool stale)
{
    GArray *holdings = g_array_new(FALSE, FALSE, sizeof(struct native_holding));
    g_array_set_clear_func(holdings, clear_holding);
    add_holdings(natives, id, false, stale, holdings);
    add_holdings(natives, id, true, stale, holdings);
    return holdings;
}

unsigned
natives_count(struct natives *natives, uint32_t id)
{
    uint32_t count, first = native_links_of(&natives->to_objects, id, &count), held = 0;
    for (uint32_t i = first; i < first + MIN(count, MAX_LISTED); i++)
        held += native_link_holds(natives, native_link_at(&natives->to_objects, i));
    return held;
}

bool
natives_root_of(struct natives *natives, uint32_t id, struct native_holding *root)
{
    GArray *holdings = natives_of(natives, id, false);
    struct native_holding *best = NULL;
    for (guint i = 0; i < holdings->len; i++) {
        struct native_holding *holding = &g_array_index(holdings, struct native_holding, i);
        if (holding->root && (!best || (best->inferred && !holding->inferred)))
            best = holding;
    }
    if (best) {
        *root = *best;
        best->name = best->group = NULL;
    }
    g_array_free(holdings, TRUE);
    return best != NULL;
}

char *
natives_summary(struct natives *natives, uint32_t id)
{
    GArray *holdings = natives_of(natives, id, false);
    GString *text = g_string_new(NULL);
    unsigned groups = 0, others = 0;
    for (guint i = 0; i < holdings->len; i++) {
        const char *group = g_array_index(holdings, struct native_holding, i).group;
        unsigned count = 0;
        bool first = true;
        for (guint n = 0; n < holdings->len; n++)
            if (strcmp(g_array_index(holdings, struct native_holding, n).group, group) == 0) {
                first = first && n >= i;
                count++;
            }
        if (first && groups++ < SUMMARY_GROUPS)
            g_string_append_printf(text, "%s%u %s", text->len ? ", " : "", count, group);
        else if (first)
            others += count;
    }
    if (others)
        g_string_append_printf(text, ", %u in %u more places", others, groups - SUMMARY_GROUPS);
    g_array_free(holdings, TRUE);
    return g_string_free(text, text->len == 0);
}

/* Counted references of REFERRER to the object at WANTED. */
static uint64_t
counted(struct holders *holders, uint32_t referrer, uint64_t wanted)
{
    uint64_t count = 0;
    GArray *found = holders_references(holders, referrer, wanted);
    for (guint i = 0; i < found->len; i++)
        count += reference_is_counted(&g_array_index(found, struct reference, i));
    g_array_free(found, TRUE);
    return count;
}

static bool
has_time(void *budget)
{
    return !budget_spent(budget);
}

bool
natives_are_wanted(struct index *index, uint32_t id, struct budget *budget)
{
    struct heap *heap = index->heap;
    uint64_t address = address_map_address(heap->objects, id), found = 0;
    struct refcount_value value;
    uint32_t count, previous = ADDRESS_MAP_NONE;
    guint root_count, first = heap_roots_of(heap, id, &root_count);
    const uint32_t *referrers = index_referrers(index, id, &count);
    if (!refcount_read(heap->python, &heap->python->reader, address, &value) || value.immortal ||
        value.deferred || value.count <= 0 || count > MAX_LOOKS)
        return false;
    for (guint i = first; i < first + root_count; i++)
        found += g_array_index(heap->roots->roots, struct root, i).counts;
    if (type_has(heap_type(heap, id), TYPE_FLAG_TYPE))
        found += index_instances(index, id, NULL, 0);
    struct holders holders;
    holders_init(&holders, index, NULL, budget);
    holders.go_on = has_time;
    for (uint32_t i = 0; i < count && !budget_spent(budget); i++) {
        if (referrers[i] != previous)
            found += counted(&holders, referrers[i], address);
        previous = referrers[i];
    }
    holders_clear(&holders);
    return !budget_spent(budget) && (uint64_t)value.count > found;
}
