#include "heap/search.h"
#include "heap/collector.h"
#include "heap/limits.h"
#include "heap/pool.h"
#include "python/refcount.h"
#include "python/type.h"
#include "target/threads.h"

#include <string.h>

enum {
    BATCH = 256,           /* references judged together, so that their memory is fetched ahead */
    BUDGET_STEPS = 1 << 8, /* groups between two looks at the budget */
    GROUP = 16,            /* objects whose contents are fetched together */
    FOLLOW_AT = 64,        /* objects of a list that are followed together */
    GENERATIONS = 3,       /* Include/internal/pycore_gc.h, NUM_GENERATIONS */
    SHARE_SOME = 8,        /* objects that are shared with somebody who waits, */
    SHARE_MANY = 2048,     /* and to fill the store */
    LONG_CHAIN = 64,       /* groups, after which another thread may follow a chain to its end */
};

/* What all threads share. */
struct search {
    struct heap *heap;
    struct python *python;
    struct budget *budget;
    struct mimalloc *mimalloc; /* where objects may be; all are there in free-threaded builds */
    struct pool pool;
    bool shared;      /* by several threads */
    guint types_seen; /* types of python->types that were added as objects */
    gint64 told;      /* when progress was last shown */
};

/* What one thread adds up; taken back with the object that it was added for. */
struct tally {
    uint64_t not_objects, unreadable, inferred;
};

/* One thread.  The leader is the one that may call GDB, and that looks after the budget. */
struct searcher {
    struct search *search;
    struct reader reader;
    struct limits limits;
    struct reference_sink sink; /* one for all objects */
    GArray *pending;            /* struct found: those whose references are still to be followed */
    struct trail trail;
    struct tally tally;
    bool leads;
    bool listing; /* it walks a list of the collector's */
    unsigned steps;
    struct reference items[BATCH];
};

static bool
searcher_may_go_on(struct reference_sink *sink)
{
    struct searcher *searcher = sink->context;
    return limits_allow(&searcher->limits, sink);
}

/* Adds the object at ADDRESS, if there is one that is new; false if there is none.  *CODE is its
 * code. */
static bool
discover(struct searcher *searcher, uint64_t address, uint32_t *code)
{
    struct search *search = searcher->search;
    const struct type *type = python_type_of(search->python, &searcher->reader, address);
    if (!type) {
        searcher->tally.not_objects++;
        return false;
    }
    if (!address_map_note(search->heap->objects, address, search->shared, code))
        return true;
    if (!search->shared)
        mimalloc_note(search->mimalloc, address);
    struct found found = {address, type};
    if (!type->leaf)
        g_array_append_val(searcher->pending, found);
    return true;
}

/* For the leader: every type that was met is an object, too. */
static void
discover_types(struct searcher *leader)
{
    struct search *search = leader->search;
    uint32_t code;
    for (; search->types_seen < search->python->types->len; search->types_seen++) {
        const struct type *type = g_ptr_array_index(search->python->types, search->types_seen);
        discover(leader, type->address, &code);
    }
}

/* First sift out what is known and ask for the rest's memory; then judge it. */
static void
take_discoveries(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct searcher *searcher = sink->context;
    const struct address_map *objects = searcher->search->heap->objects;
    uint32_t codes[BATCH], fresh[BATCH];
    uint32_t coded = 0, fresh_count = 0, code;
    if (searcher->reader.lacking) {
        sink->stop = true;
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (address_map_code(objects, items[i].referent, &code)) {
            codes[coded++] = code;
            searcher->tally.inferred += reference_is_inferred(items[i].kind);
            continue;
        }
        __builtin_prefetch(reader_span(&searcher->reader, items[i].referent, 16));
        fresh[fresh_count++] = i;
    }
    searcher->reader.lacking = false; /* what is ahead may be */
    for (uint32_t n = 0; n < fresh_count; n++) {
        const struct reference *item = &items[fresh[n]];
        if (!discover(searcher, item->referent, &code))
            continue;
        codes[coded++] = code;
        searcher->tally.inferred += reference_is_inferred(item->kind);
    }
    for (uint32_t n = 0; n < coded; n++)
        searcher->trail.failed |= codes[n] == ADDRESS_MAP_NONE;
    trail_add(&searcher->trail, codes, coded);
}

/* Follows the references of one object; or returns it to the leader, as if nothing had been. */
static void
visit(struct searcher *searcher, const struct found *found)
{
    struct search *search = searcher->search;
    uint32_t code;
    if (!searcher->leads && !found->type->anywhere) {
        pool_return(&search->pool, found);
        return;
    }
    struct tally before = searcher->tally;
    trail_begin(&searcher->trail);
    searcher->sink.unreadable = 0;
    limits_visit(&searcher->limits, &searcher->reader, found->address, found->type,
                 &searcher->sink);
    searcher->tally.unreadable += searcher->sink.unreadable;
    if (searcher->reader.lacking) {
        searcher->reader.lacking = false;
        searcher->tally = before;
        trail_take_back(&searcher->trail);
        pool_return(&search->pool, found);
        return;
    }
    if (address_map_code(search->heap->objects, found->address, &code))
        trail_end(&searcher->trail, code);
}

/* Counting what was found takes milliseconds. */
static void
tell_progress(struct search *search)
{
    gint64 now = g_get_monotonic_time();
    if (!search->budget->progress || now - search->told < G_USEC_PER_SEC / 4)
        return;
    search->told = now;
    g_autofree char *text = g_strdup_printf("finding objects: %" G_GUINT64_FORMAT,
                                            address_map_count(search->heap->objects));
    budget_progress(search->budget, text, 0, 0);
}

/* The leader fills the store before it does the work itself: nobody else finds new objects on the
 * collector's lists.  As long as more come from there, a few are not worth waking somebody for. */
static bool
should_share(const struct searcher *searcher)
{
    const struct pool *pool = &searcher->search->pool;
    guint count = searcher->pending->len;
    if (searcher->listing)
        return count >= SHARE_MANY && pool_hint(&pool->low);
    return count >= SHARE_SOME && pool_hint(&pool->wanted);
}

/* Every few objects: may it go on?  Meanwhile work is shared. */
static bool
goes_on(struct searcher *searcher)
{
    struct pool *pool = &searcher->search->pool;
    if (should_share(searcher))
        pool_share(pool, searcher->pending, searcher->pending->len / 2);
    if (searcher->leads && pool_hint(&pool->replied))
        pool_collect(pool, searcher->pending);
    if (searcher->leads && ++searcher->steps % BUDGET_STEPS == 0) {
        tell_progress(searcher->search);
        return !budget_spent(searcher->search->budget);
    }
    return !limits_reached(&searcher->limits);
}

/* Takes some objects off the stack and asks for the memory of what is in them. */
static guint
take_group(struct searcher *searcher, struct found *group)
{
    enum { LINE = 64 };
    GArray *pending = searcher->pending;
    struct reader *reader = &searcher->reader;
    guint count = MIN(pending->len, GROUP);
    uint64_t storage;
    memcpy(group, &g_array_index(pending, struct found, pending->len - count),
           count * sizeof *group);
    pending->len -= count;
    bool here_only = reader->here_only;
    reader->here_only = true;
    for (guint i = 0; i < count; i++) {
        int64_t offset = group[i].type->storage;
        if (!offset || !reader_word(reader, group[i].address + (uint64_t)offset, &storage) ||
            !storage)
            continue;
        const uint8_t *bytes = reader_span(reader, storage, 1);
        if (!bytes)
            continue;
        __builtin_prefetch(bytes);
        __builtin_prefetch(bytes + LINE);
    }
    reader->here_only = here_only;
    reader->lacking = false; /* no matter: who visits it finds out */
    return count;
}

/* A long chain, as of lists in lists, gives nobody else anything to do.  Of the leader, who has the
 * collector's list to go on with, a thread that waits takes it over. */
static bool
hands_over(struct searcher *searcher, unsigned groups)
{
    struct pool *pool = &searcher->search->pool;
    if (!searcher->listing || groups < LONG_CHAIN || !pool_hint(&pool->wanted))
        return false;
    pool_share(pool, searcher->pending, searcher->pending->len);
    return true;
}

/* Follows references until nothing is pending. */
static void
follow(struct searcher *searcher)
{
    const struct search *search = searcher->search;
    struct found group[GROUP];
    if (searcher->leads)
        discover_types(searcher);
    for (unsigned groups = 0;
         searcher->pending->len && goes_on(searcher) && !hands_over(searcher, groups); groups++) {
        guint count = take_group(searcher, group);
        for (guint i = 0; i < count && !limits_reached(&searcher->limits); i++)
            visit(searcher, &group[i]);
        if (searcher->leads && search->types_seen < search->python->types->len)
            discover_types(searcher);
    }
}

/* The life of a thread that helps. */
static void
help(void *context, unsigned number)
{
    struct searcher *searcher = &((struct searcher *)context)[number];
    while (pool_wait(&searcher->search->pool, searcher->pending))
        follow(searcher);
}

/* The leader's last part: until nobody has anything left. */
static void
lead_to_the_end(struct searcher *leader)
{
    do
        follow(leader);
    while (!budget_spent(leader->search->budget) &&
           pool_lead(&leader->search->pool, leader->pending));
}

/* One ring of the collector, from its head round to it again.  The back link is checked at each
 * step: without a second way in there is no way to go round for ever.  While the collector works it
 * keeps other things in the back links; then a node that was seen when the steps were a power of
 * two gives a circle away. */
static void
walk_list(struct searcher *leader, uint64_t head)
{
    struct search *search = leader->search;
    struct heap *heap = search->heap;
    uint32_t code;
    const struct layout *layout = search->python->layout;
    const uint64_t flags = 3;
    uint64_t next, previous, node = head, seen = 0;
    for (uint64_t steps = 1; goes_on(leader); steps++) {
        if (!python_field(search->python, &leader->reader, node, FIELD_GC_NEXT, &next))
            break;
        next &= ~flags;
        if (next == head)
            return;
        if (next == seen)
            break;
        if ((steps & (steps - 1)) == 0)
            seen = next;
        if (!python_field(search->python, &leader->reader, next, FIELD_GC_PREV, &previous) ||
            (!heap->coverage.collecting && (previous & ~flags) != node))
            break;
        uint64_t object = next + layout->sizes[SIZE_GC_HEAD];
        heap->coverage.tracked++;
        if (!address_map_has(heap->objects, object)) {
            discover(leader, object, &code);
            if (leader->pending->len >= FOLLOW_AT && !pool_hint(&search->pool.low))
                follow(leader);
        }
        node = next;
    }
    if (search->budget->state == BUDGET_LEFT)
        heap->coverage.broken_lists++;
}

static void
note_collecting(struct searcher *leader, uint64_t interpreter)
{
    struct search *search = leader->search;
    const struct collector_lists lists = collector_lists_of(search->python->layout, interpreter);
    uint64_t collecting;
    if (reader_unsigned(&leader->reader, lists.collecting, sizeof(int32_t), &collecting) &&
        collecting)
        search->heap->coverage.collecting = true;
}

/* A list of collected objects sits at the start of each generation.  Include/internal/pycore_gc.h.
 */
static void
walk_lists(struct searcher *leader, uint64_t interpreter)
{
    struct search *search = leader->search;
    const struct layout *layout = search->python->layout;
    const struct collector_lists lists = collector_lists_of(layout, interpreter);
    leader->listing = true;
    for (unsigned i = 0; i < GENERATIONS; i++)
        walk_list(leader, lists.generations + i * layout->sizes[SIZE_GC_GENERATION]);
    walk_list(leader, lists.permanent);
    leader->listing = false;
}

/* Is there a living object in the block?  One that is kept for reuse has no counts left; one that
 * is being made has no type yet.  Objects are of the kind that the block is for. */
static bool
holds_object(struct searcher *leader, const struct mimalloc_block *block)
{
    struct search *search = leader->search;
    if (block->tag == MIMALLOC_MEMORY)
        return false;
    const struct type *type = python_type_of(search->python, &leader->reader, block->object);
    if (!type || type_has(type, TYPE_FLAG_GC) != (block->tag != MIMALLOC_OBJECT) ||
        type_has_words_in_front(type) != (block->tag == MIMALLOC_COLLECTED_HEAD) ||
        (block->tag != MIMALLOC_OBJECT && /* a str may be smaller than its type says */
         type->basicsize > block->size - (block->object - block->address)))
        return false;
    return refcount_is_plausible(search->python, &leader->reader, block->object);
}

static bool
take_block(void *context, const struct mimalloc_block *block)
{
    struct searcher *leader = context;
    struct search *search = leader->search;
    struct heap *heap = search->heap;
    uint32_t code;
    if (!goes_on(leader))
        return false;
    bool known = address_map_has(heap->objects, block->object);
    if (!known && !holds_object(leader, block))
        return true;
    if (!known) {
        discover(leader, block->object, &code);
        follow(leader);
    }
    const struct type *type = python_type_of(search->python, &leader->reader, block->object);
    heap->coverage.tracked +=
        type && python_is_tracked(search->python, &leader->reader, block->object, type);
    return true;
}

static void
find_segments(struct search *search)
{
    const struct roots *roots = search->heap->roots;
    for (guint i = 0; i < roots->threads->len; i++)
        mimalloc_search_thread(search->mimalloc,
                               g_array_index(roots->threads, struct root_thread, i).state);
    for (guint i = 0; i < search->python->interpreters->len; i++)
        mimalloc_search_interpreter(search->mimalloc,
                                    g_array_index(search->python->interpreters, uint64_t, i));
    mimalloc_search_memory(search->mimalloc);
}

static void
walk_blocks(struct searcher *leader)
{
    struct search *search = leader->search;
    mimalloc_each(search->mimalloc, search->budget, take_block, leader);
    search->heap->coverage.broken_pages = mimalloc_broken(search->mimalloc);
}

static void
follow_roots(struct searcher *leader)
{
    const GArray *roots = leader->search->heap->roots->roots;
    uint32_t code;
    for (guint i = 0; i < roots->len; i++)
        discover(leader, g_array_index(roots, struct root, i).reference.referent, &code);
    follow(leader);
}

/* The lists come first: objects that were made one after another are next to each other there, and
 * often in memory. */
static void
search_everything(struct searcher *leader)
{
    struct search *search = leader->search;
    const GArray *interpreters = search->python->interpreters;
    for (guint i = 0; i < interpreters->len; i++)
        note_collecting(leader, g_array_index(interpreters, uint64_t, i));
    if (layout_is_free_threaded(search->python->layout)) {
        find_segments(search);
        follow_roots(leader);
        walk_blocks(leader);
        return;
    }
    /* Up to 3.8 there is one collector for all. */
    bool one_for_all = !layout_has(search->python->layout, FIELD_INTERPRETER_GENERATIONS);
    for (guint i = 0; i < interpreters->len && !(one_for_all && i > 0); i++)
        walk_lists(leader, g_array_index(interpreters, uint64_t, i));
    follow_roots(leader);
}

static void
searcher_init(struct searcher *searcher, struct search *search, bool leads)
{
    *searcher = (struct searcher){
        .search = search,
        .leads = leads,
        .limits = {.python = search->python,
                   .budget = leads ? search->budget : NULL,
                   .stopped = &search->pool.over},
        .pending = g_array_new(FALSE, FALSE, sizeof(struct found)),
        .sink = {.items = searcher->items,
                 .capacity = BATCH,
                 .take = take_discoveries,
                 .go_on = searcher_may_go_on,
                 .context = searcher},
    };
    reader_init(&searcher->reader, search->python->memory);
    searcher->reader.known_only = !leads;
    searcher->reader.here_only = !leads && !memory_loads_anywhere(search->python->memory);
}

/* Adds up what SEARCHER did. */
static void
searcher_finish(struct searcher *searcher, struct heap *heap, struct trail *trail)
{
    heap->coverage.not_objects += searcher->tally.not_objects;
    heap->coverage.unreadable += searcher->tally.unreadable;
    heap->coverage.inferred_edges += searcher->tally.inferred;
    *trail = searcher->trail;
    g_array_free(searcher->pending, TRUE);
}

/* The blocks of free-threaded builds are walked by one thread. */
static unsigned
thread_count(const struct search *search)
{
    bool one = layout_is_free_threaded(search->python->layout) || search->budget->threads == 0;
    return one ? 1 : MIN(search->budget->threads, THREADS_MAX);
}

void
search_heap(struct heap *heap, struct budget *budget)
{
    struct search search = {
        .heap = heap,
        .python = heap->python,
        .budget = budget,
        .mimalloc = allocator_mimalloc(heap->allocator),
    };
    unsigned count = thread_count(&search);
    struct searcher *searchers = g_new(struct searcher, count);
    struct threads threads;
    search.shared = count > 1;
    pool_init(&search.pool);
    for (unsigned i = 0; i < count; i++)
        searcher_init(&searchers[i], &search, i == 0);
    search.pool.helpers = threads_start(&threads, count - 1, help, searchers);
    search_everything(&searchers[0]);
    lead_to_the_end(&searchers[0]);
    pool_end(&search.pool);
    threads_join(&threads);

    heap->trails = g_new0(struct trail, count);
    heap->trail_count = count;
    for (unsigned i = 0; i < count; i++)
        searcher_finish(&searchers[i], heap, &heap->trails[i]);
    pool_clear(&search.pool);
    g_free(searchers);
}
