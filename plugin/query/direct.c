#include "query/direct.h"
#include "heap/collector.h"
#include "python/type.h"
#include "query/direct_internal.h"

static void
free_known(gpointer data)
{
    struct known *known = data;
    g_hash_table_destroy(known->places);
    g_hash_table_destroy(known->referrers);
    g_free(known);
}

static void
free_block(gpointer data)
{
    struct held_block *block = data;
    if (block->users)
        g_array_free(block->users, TRUE);
    g_ptr_array_free(block->owners, TRUE);
    g_free(block);
}

/* What frames on data stacks hold, roots tell.  Of those that are no objects (3.11 on). */
static void
note_frames(struct direct *direct)
{
    struct python *python = direct->python;
    const GArray *frames = direct->heap->roots->frames;
    for (guint i = 0; i < frames->len && !frames_are_objects(python->layout); i++) {
        const struct frame *frame = &g_array_index(frames, struct root_frame, i).frame;
        uint64_t variables, stack;
        if (frame->owner != FRAME_OWNED_BY_THREAD ||
            !code_variable_count(python, &direct->reader, frame->code, &variables) ||
            !python_field(python, &direct->reader, frame->code, FIELD_CODE_STACKSIZE, &stack) ||
            stack > UINT16_MAX)
            continue;
        struct block_range range = {
            frame->address, frame->address + layout_offset(python->layout, FIELD_FRAME_LOCALSPLUS) +
                                (variables + stack) * python->word};
        g_array_append_val(direct->frames, range);
    }
    g_array_sort(direct->frames, direct_by_start);
}

struct direct *
direct_new(struct heap *heap, const struct native *native)
{
    struct direct *direct = g_new0(struct direct, 1);
    direct->heap = heap;
    direct->python = heap->python;
    direct->native = native;
    direct->search = word_search_new(heap->python->memory);
    reader_init(&direct->reader, heap->python->memory);
    direct->frames = g_array_new(FALSE, FALSE, sizeof(struct block_range));
    direct->blocks = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, free_block);
    direct->objects = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, free_known);
    direct->visits = g_hash_table_new(NULL, NULL);
    note_frames(direct);
    return direct;
}

void
direct_free(struct direct *direct)
{
    if (!direct)
        return;
    g_hash_table_destroy(direct->visits);
    g_hash_table_destroy(direct->objects);
    g_hash_table_destroy(direct->blocks);
    g_array_free(direct->frames, TRUE);
    word_search_free(direct->search);
    heap_free(direct->heap);
    python_free(direct->python);
    g_free(direct);
}

const char *
direct_refusal(const struct direct *direct)
{
    return direct->refusal;
}

unsigned
direct_rounds(const struct direct *direct)
{
    return direct->rounds;
}

static int
by_address(const void *a, const void *b)
{
    const struct known *const *first = a, *const *second = b;
    return ((*first)->address > (*second)->address) - ((*first)->address < (*second)->address);
}

/* Objects that the index would have, in the order of their addresses. */
static GPtrArray *
counting_objects(struct direct *direct)
{
    GPtrArray *objects = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, direct->objects);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        if (((const struct known *)value)->counts)
            g_ptr_array_add(objects, value);
    g_ptr_array_sort(objects, by_address);
    for (guint i = 0; i < objects->len; i++)
        ((struct known *)g_ptr_array_index(objects, i))->id = i;
    return objects;
}

static bool
is_complete(const struct known *object)
{
    return object->wanted && object->spread;
}

static int
by_id(const void *a, const void *b)
{
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;
    return (first > second) - (first < second);
}

/* The referrers of OBJECT, ascending, added to REFERRERS. */
static void
add_referrers(const struct known *object, GArray *referrers)
{
    GHashTableIter iter;
    gpointer referrer, count;
    guint first = referrers->len;
    g_hash_table_iter_init(&iter, object->referrers);
    while (g_hash_table_iter_next(&iter, &referrer, &count))
        for (guint n = 0; n < GPOINTER_TO_UINT(count) && ((struct known *)referrer)->counts; n++)
            g_array_append_val(referrers, ((struct known *)referrer)->id);
    if (referrers->len > first)
        qsort(&g_array_index(referrers, uint32_t, first), referrers->len - first, sizeof(uint32_t),
              by_id);
}

static bool
fill_graph(const GPtrArray *objects, struct graph *graph, bool *complete)
{
    g_autoptr(GArray) referrers = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_autofree uint32_t *first = g_new0(uint32_t, objects->len + 1u);
    for (guint i = 0; i < objects->len; i++) {
        const struct known *object = g_ptr_array_index(objects, i);
        complete[i] = is_complete(object);
        add_referrers(object, referrers);
        first[i + 1] = referrers->len;
    }
    if (!graph_init(graph, objects->len, referrers->len))
        return false;
    memcpy(graph->first, first, (objects->len + 1u) * sizeof *first);
    if (referrers->len)
        memcpy(graph->targets, referrers->data, referrers->len * sizeof(uint32_t));
    return true;
}

/* C's memory is searched only beside a whole index. */
static struct natives *
no_natives(void *context, struct budget *budget)
{
    (void)budget;
    ((struct index_part *)context)->beyond = true;
    return NULL;
}

/* Asks the question of what is known so far; wants what it asks besides. */
static struct referrers *
ask(struct direct *direct, const uint64_t *targets, uint32_t count,
    const struct referrers_options *options)
{
    GPtrArray *objects = counting_objects(direct);
    g_autofree uint64_t *addresses = g_new(uint64_t, objects->len + 1u);
    g_autofree bool *complete = g_new0(bool, objects->len + 1u);
    struct index_part part = {.complete = complete,
                              .asked = g_array_new(FALSE, FALSE, sizeof(uint64_t)),
                              .asked_any = g_array_new(FALSE, FALSE, sizeof(uint64_t))};
    struct index index = {.heap = direct->heap, .part = &part};
    struct referrers_options own = *options;
    struct referrers *referrers = NULL;
    if (own.natives)
        own.natives = no_natives;
    own.natives_context = &part;
    for (guint i = 0; i < objects->len; i++)
        addresses[i] = ((const struct known *)g_ptr_array_index(objects, i))->address;
    if (heap_set_objects(direct->heap, addresses, objects->len) &&
        fill_graph(objects, &index.referrers, complete)) {
        referrers = referrers_search(&index, targets, count, &own, direct->budget);
        graph_clear(&index.referrers);
    } else {
        direct_refuse(direct, "no memory");
    }
    if (budget_spent(direct->budget))
        direct_refuse(direct, "no time");
    for (guint i = 0; i < part.asked->len; i++)
        direct_want(g_hash_table_lookup(direct->objects, &g_array_index(part.asked, uint64_t, i)));
    for (guint i = 0; i < part.asked_any->len; i++)
        ((struct known *)g_hash_table_lookup(direct->objects,
                                             &g_array_index(part.asked_any, uint64_t, i)))
            ->asked = true;
    if (referrers && (part.asked->len || part.asked_any->len || part.beyond)) {
        referrers_free(referrers);
        referrers = NULL;
    }
    if (part.beyond && direct_is_settled(direct))
        direct_refuse(direct, "the question needs an index");
    g_array_free(part.asked, TRUE);
    g_array_free(part.asked_any, TRUE);
    g_ptr_array_free(objects, TRUE);
    return referrers;
}

static void
add_target(struct direct *direct, uint64_t address)
{
    struct block_range range;
    const struct type *type = python_type_of(direct->python, &direct->reader, address);
    if (!type || type_has(type, TYPE_FLAG_TYPE)) {
        direct_refuse(direct, "the target is a class, or nothing");
        return;
    }
    if (block_find(direct->heap, direct->native, &direct->reader, address, &range) != PLACE_BLOCK) {
        direct_refuse(direct, "the target lies in no block");
        return;
    }
    const struct held_block *block = direct_block(direct, range);
    if (!block->object || block->object->address != address)
        direct_refuse(direct, "the target is no object");
    else
        direct_want(block->object);
}

bool
direct_is_possible(const struct heap *heap)
{
    struct python *python = heap->python;
    struct reader reader;
    uint64_t collecting;
    reader_init(&reader, python->memory);
    for (guint i = 0; i < python->interpreters->len; i++) {
        struct collector_lists lists =
            collector_lists_of(python->layout, g_array_index(python->interpreters, uint64_t, i));
        if (!reader_unsigned(&reader, lists.collecting, sizeof(int32_t), &collecting) || collecting)
            return false;
    }
    return !layout_is_free_threaded(python->layout) && allocator_arena_count(heap->allocator) &&
           word_search_is_possible(python->memory) && !heap->roots->broken_chains &&
           !heap->roots->unreadable;
}

/* The answer to a question that asked nothing that is not known: is it right yet? */
static bool
is_final(struct direct *direct, const uint64_t *targets, uint32_t count)
{
    if (!direct_is_settled(direct))
        return false;
    direct_check_places(direct);
    for (uint32_t i = 0; i < count; i++) {
        const struct known *target = g_hash_table_lookup(direct->objects, &targets[i]);
        if (!target->counts)
            direct_refuse(direct, "a target that nothing is known to refer to");
    }
    return !direct->refusal;
}

struct referrers *
direct_search(struct direct *direct, const uint64_t *targets, uint32_t count,
              const struct referrers_options *options, struct budget *budget)
{
    enum { MAX_QUESTIONS = 64 }; /* each that asks for nothing new would be the same again */
    struct referrers *referrers = NULL;
    direct->budget = budget;
    for (uint32_t i = 0; i < count && !direct->refusal; i++)
        add_target(direct, targets[i]);
    for (unsigned asked = 0; !direct->refusal; asked++) {
        if (asked == MAX_QUESTIONS) {
            direct_refuse(direct, "too many questions");
            break;
        }
        direct_round(direct);
        referrers = direct->refusal ? NULL : ask(direct, targets, count, options);
        if (referrers && is_final(direct, targets, count))
            return referrers;
        referrers_free(referrers);
    }
    return NULL;
}
