#include "query/natives.h"

#include "python/refcount.h"
#include "python/type.h"
#include "query/holders.h"

enum {
    BUDGET_STEPS = 1 << 12,
    MAX_WORDS = 1 << 26,
    MAX_STEPS = 1 << 18, /* links looked at for what holds the blocks of one object */
    SUMMARY_GROUPS = 3,
    MAX_LOOKS = 256,     /* referrers of one object that are counted one by one */
    MAX_LISTED = 1 << 10 /* holders of one object */
};

/* A word at FROM leads to the object or chunk TO. */
struct link {
    uint64_t from;
    uint32_t to;
    bool in_register; /* FROM is then the thread's index and the register's number */
};

struct natives {
    struct index *index;
    struct heap *heap;
    struct native *native;
    struct reader reader;
    GArray *to_objects, *to_chunks; /* struct link, by TO */
    struct budget *budget;          /* while they are collected */
    uint64_t unread;                /* pages that were missing */
    uint64_t words;                 /* of objects, so far */
    uint64_t taken;                 /* what is below of objects was looked at */
    unsigned steps;                 /* for the object that is asked for */
};

static bool
links_compare(const struct link *a, const struct link *b)
{
    return a->to != b->to ? a->to < b->to : a->from < b->from;
}

static int
by_target(const void *a, const void *b)
{
    return links_compare(b, a) - links_compare(a, b);
}

static void
add_link(GArray *links, uint64_t from, uint32_t to, bool in_register)
{
    struct link link = {from, to, in_register};
    if (links->len < MAX_WORDS)
        g_array_append_val(links, link);
}

static void
take_value(struct natives *natives, uint64_t value, uint64_t from, bool in_register, bool objects)
{
    const struct chunks *chunks = natives->native->chunks;
    uint32_t id = objects ? address_map_id(natives->heap->objects, value) : ADDRESS_MAP_NONE;
    if (id != ADDRESS_MAP_NONE)
        add_link(natives->to_objects, from, id, in_register);
    if (value < chunks->first || value >= chunks->end)
        return;
    uint32_t chunk = chunks_at(chunks, value);
    if (chunk != CHUNK_NONE && value >= chunks_get(chunks, chunk)->address)
        add_link(natives->to_chunks, from, chunk, in_register);
}

/* Every word in START to END. */
static bool
take_words(struct natives *natives, uint64_t start, uint64_t end, bool objects)
{
    unsigned word = natives->reader.word_size;
    start = (start + word - 1) & ~(uint64_t)(word - 1);
    while (start + word <= end) {
        const uint8_t *bytes;
        uint64_t length = reader_extent(&natives->reader, start, MIN(end - start, 1 << 20), &bytes);
        if (budget_spent(natives->budget))
            return false;
        for (uint64_t i = 0; i + word <= length; i += word) {
            uint64_t value = reader_decode_word(&natives->reader, bytes + i);
            if (value >= MEMORY_PAGE)
                take_value(natives, value, start + i, false, objects);
        }
        if (length >= word) {
            start += length & ~(uint64_t)(word - 1);
        } else {
            start += MEMORY_PAGE - start % MEMORY_PAGE;
            natives->unread++;
        }
    }
    return true;
}

/* The object whose memory has ADDRESS. */
static uint32_t
object_around(struct natives *natives, uint64_t address)
{
    const struct heap *heap = natives->heap;
    uint32_t below = address_map_floor(heap->objects, address), id = below;
    for (unsigned i = 0; i < 2; i++) {
        uint64_t start, end;
        if (id != ADDRESS_MAP_NONE && id < heap->object_count) {
            python_extent(heap->python, &natives->reader, address_map_address(heap->objects, id),
                          heap_type(heap, id), &start, &end);
            if (address >= start && address < end)
                return id;
        }
        id = below == ADDRESS_MAP_NONE ? 0 : below + 1; /* its head may be in front */
    }
    return ADDRESS_MAP_NONE;
}

/* Objects' own words are searched for blocks only: their references are known. */
static bool
take_object(void *context, uint32_t id, uint64_t address)
{
    struct natives *natives = context;
    uint64_t start, end;
    unsigned word = natives->reader.word_size;
    const struct chunks *chunks = natives->native->chunks;
    const struct type *type = heap_type(natives->heap, id);
    if (id % BUDGET_STEPS == 0 && budget_spent(natives->budget))
        return false;
    if (type_has(type, TYPE_FLAG_STR) || type_has(type, TYPE_FLAG_BYTES) ||
        type_has(type, TYPE_FLAG_INT))
        return true;
    python_extent(natives->heap->python, &natives->reader, address, type, &start, &end);
    /* They come in ascending order, and overlap only where a size is wrong. */
    start = MAX(start, natives->taken);
    natives->taken = MAX(end, natives->taken);
    for (uint64_t at = start; at < end && word <= end - at; at += word) {
        uint64_t value;
        if (++natives->words % (1 << 16) == 0 && budget_spent(natives->budget))
            return false;
        if (!reader_word(&natives->reader, at, &value))
            return true;
        if (value >= chunks->first && value < chunks->end)
            take_value(natives, value, at, false, false);
    }
    return true;
}

/* Is the reference from object HOLDER to object ID known? */
static bool
is_told(const struct natives *natives, uint32_t holder, uint32_t id)
{
    uint32_t low = 0, high;
    const uint32_t *referrers = index_referrers(natives->index, id, &high);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (referrers[middle] < holder)
            low = middle + 1;
        else
            high = middle;
    }
    uint32_t count;
    index_referrers(natives->index, id, &count);
    return low < count && referrers[low] == holder;
}

/* The links to TO: LINKS is sorted. */
static guint
links_of(const GArray *links, uint32_t to, guint *count)
{
    guint low = 0, high = links->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(links, struct link, middle).to < to)
            low = middle + 1;
        else
            high = middle;
    }
    guint end = low;
    while (end < links->len && g_array_index(links, struct link, end).to == to)
        end++;
    *count = end - low;
    return low;
}

/* The object whose block this is, by the first link of one; ADDRESS_MAP_NONE if there is none. */
static uint32_t
owner_of(struct natives *natives, uint32_t chunk)
{
    guint count, first = links_of(natives->to_chunks, chunk, &count);
    for (guint i = first; i < first + MIN(count, 16u); i++) {
        const struct link *link = &g_array_index(natives->to_chunks, struct link, i);
        uint32_t owner = link->in_register ? ADDRESS_MAP_NONE : object_around(natives, link->from);
        if (owner != ADDRESS_MAP_NONE)
            return owner;
    }
    return ADDRESS_MAP_NONE;
}

/* Is the block an object, or where an object keeps what it refers to?  The first object that it
 * leads to decides. */
static bool
is_python_s(struct natives *natives, uint32_t n)
{
    const struct chunk *chunk = chunks_get(natives->native->chunks, n);
    unsigned word = natives->reader.word_size;
    uint64_t value;
    if (object_around(natives, chunk->address) != ADDRESS_MAP_NONE)
        return true;
    uint32_t owner = owner_of(natives, n);
    if (owner == ADDRESS_MAP_NONE || !heap_type(natives->heap, owner)->handler)
        return false;
    for (uint64_t at = chunk->address; at + word <= chunk->address + MIN(chunk->size, 4096u);
         at += word) {
        uint32_t id = reader_word(&natives->reader, at, &value)
                          ? address_map_id(natives->heap->objects, value)
                          : ADDRESS_MAP_NONE;
        if (id != ADDRESS_MAP_NONE && is_told(natives, owner, id))
            return true;
    }
    return false;
}

static bool
has_state(const struct natives *natives, const struct chunk *chunk)
{
    const struct heap *heap = natives->heap;
    for (guint i = 0; i < heap->python->interpreters->len; i++)
        if (g_array_index(heap->python->interpreters, uint64_t, i) - chunk->address < chunk->size)
            return true;
    for (guint i = 0; i < heap->roots->threads->len; i++)
        if (g_array_index(heap->roots->threads, struct root_thread, i).state - chunk->address <
            chunk->size)
            return true;
    return false;
}

static bool
take_chunks(struct natives *natives)
{
    const struct chunks *chunks = natives->native->chunks;
    address_map_each(natives->heap->objects, take_object, natives);
    if (budget_spent(natives->budget))
        return false;
    g_array_sort(natives->to_chunks, by_target); /* owners are asked for */
    GArray *of_objects = natives->to_chunks;
    GArray *of_chunks = g_array_new(FALSE, FALSE, sizeof(struct link));
    bool whole = true;
    for (guint n = 0; n < chunks->chunks->len && whole; n++) {
        const struct chunk *chunk = chunks_get(chunks, n);
        natives->to_chunks = of_objects;
        bool objects = !has_state(natives, chunk) && !is_python_s(natives, n);
        natives->to_chunks = of_chunks;
        whole = take_words(natives, chunk->address, chunk->address + chunk->size, objects);
    }
    g_array_append_vals(of_objects, of_chunks->data, of_chunks->len);
    g_array_free(of_chunks, TRUE);
    natives->to_chunks = of_objects;
    return whole;
}

static bool
take_roots(struct natives *natives)
{
    const struct native *native = natives->native;
    for (guint i = 0; i < native->threads->len; i++) {
        const GArray *registers = native_thread(native, i)->registers;
        for (guint n = 0; n < registers->len; n++)
            take_value(natives, g_array_index(registers, struct native_register, n).value,
                       (uint64_t)i << 16 | n, true, true);
    }
    for (guint i = 0; i < native->stacks->len; i++) {
        const struct native_stack *stack = &g_array_index(native->stacks, struct native_stack, i);
        if (!take_words(natives, stack->dead, stack->end, true))
            return false;
    }
    for (guint i = 0; i < native->sections->len; i++)
        if (!take_words(natives, native_section(native, i)->start, native_section(native, i)->end,
                        true))
            return false;
    return true;
}

struct natives *
natives_new(struct index *index, struct native *native, struct budget *budget)
{
    struct natives *natives = g_new0(struct natives, 1);
    natives->index = index;
    natives->heap = index->heap;
    natives->native = native;
    natives->budget = budget;
    natives->to_objects = g_array_new(FALSE, FALSE, sizeof(struct link));
    natives->to_chunks = g_array_new(FALSE, FALSE, sizeof(struct link));
    reader_init(&natives->reader, native->memory);
    if (!take_chunks(natives) || !take_roots(natives) || budget_spent(budget)) {
        natives_free(natives);
        return NULL;
    }
    g_array_sort(natives->to_objects, by_target);
    g_array_sort(natives->to_chunks, by_target);
    natives->budget = NULL;
    return natives;
}

void
natives_free(struct natives *natives)
{
    if (!natives)
        return;
    g_array_free(natives->to_objects, TRUE);
    g_array_free(natives->to_chunks, TRUE);
    g_free(natives);
}

static void
clear_holding(gpointer item)
{
    g_free(((struct native_holding *)item)->name);
    g_free(((struct native_holding *)item)->group);
}

/* What a link comes from, other than a block: false if it is nothing that holds. */
static bool
name_root(struct natives *natives, const struct link *link, struct native_holding *holding)
{
    struct native *native = natives->native;
    struct native_place place;
    holding->address = link->from;
    holding->holder = ADDRESS_MAP_NONE;
    holding->root = holding->inferred = true;
    if (link->in_register) {
        uint32_t thread = (uint32_t)(link->from >> 16), number = link->from & 0xffff;
        g_autofree char *name = native_name_register(native, thread, number);
        holding->address =
            g_array_index(native_thread(native, thread)->registers, struct native_register, number)
                .value;
        holding->name = g_strdup_printf("%s (register)", name);
        holding->group =
            g_strdup_printf("in registers of thread %u", native_thread(native, thread)->number);
        return true;
    }
    native_locate(native, link->from, &place);
    if (place.kind == NATIVE_STACK || place.kind == NATIVE_DEAD_STACK) {
        g_autofree char *name = native_name_stack(native, link->from, &place);
        holding->name = g_strdup_printf("%s (C stack)", name);
        holding->group = g_strdup_printf("on the C stack of thread %u",
                                         native_thread(native, place.index)->number);
        holding->stale = place.kind == NATIVE_DEAD_STACK;
        holding->root = !holding->stale;
        return true;
    }
    if (place.kind != NATIVE_VARIABLE || object_around(natives, link->from) != ADDRESS_MAP_NONE)
        return false;
    uint64_t offset;
    g_autofree char *symbol = native_symbol(native, link->from, &offset);
    if (g_strcmp0(symbol, "_PyRuntime") == 0)
        return false;
    g_autofree char *name = native_name_variable(native, link->from, place.index);
    g_autofree char *library = native_library(native, place.index);
    holding->name = g_strdup_printf("%s (C global)", name);
    holding->group = g_strdup_printf("in `%s` of %s", symbol ? symbol : "a variable",
                                     library ? library : "the program");
    holding->inferred = false;
    return true;
}

/* Looking for what holds a block: breadth first through the blocks that lead to it. */
struct way_up {
    struct native_holding root; /* name: NULL as long as none was found */
    uint32_t owner;             /* an object */
    bool told;                  /* which is known to hold what was asked for */
    bool cut;                   /* there was more to look at */
};

static void
look_at_link(struct natives *natives, const struct link *link, uint32_t id, GQueue *queue,
             GHashTable *seen, struct way_up *way)
{
    struct native_holding root = {0};
    uint32_t owner = link->in_register ? ADDRESS_MAP_NONE : object_around(natives, link->from);
    if (owner != ADDRESS_MAP_NONE) {
        way->owner = way->owner == ADDRESS_MAP_NONE ? owner : way->owner;
        way->told |= id == owner || is_told(natives, owner, id);
        return;
    }
    struct native_place place;
    bool located = !link->in_register && native_locate(natives->native, link->from, &place);
    if (located && place.kind == NATIVE_BLOCK) {
        if (g_hash_table_add(seen, GUINT_TO_POINTER(place.index + 1)))
            g_queue_push_tail(queue, GUINT_TO_POINTER(place.index + 1));
        return;
    }
    if (!name_root(natives, link, &root))
        return;
    /* A variable is worth more than a stack. */
    if (!root.stale && (!way->root.name || (way->root.inferred && !root.inferred))) {
        clear_holding(&way->root);
        way->root = root;
    } else {
        clear_holding(&root);
    }
}

static struct way_up
find_way_up(struct natives *natives, uint32_t chunk, uint32_t id)
{
    struct way_up way = {.owner = ADDRESS_MAP_NONE};
    GQueue queue = G_QUEUE_INIT;
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    g_hash_table_add(seen, GUINT_TO_POINTER(chunk + 1));
    g_queue_push_tail(&queue, GUINT_TO_POINTER(chunk + 1));
    while (!g_queue_is_empty(&queue) && !way.told && !way.cut) {
        uint32_t at = GPOINTER_TO_UINT(g_queue_pop_head(&queue)) - 1;
        guint count, first = links_of(natives->to_chunks, at, &count);
        for (guint i = first; i < first + count && !way.told && !way.cut; i++) {
            way.cut = ++natives->steps > MAX_STEPS;
            look_at_link(natives, &g_array_index(natives->to_chunks, struct link, i), id, &queue,
                         seen, &way);
        }
        if (way.root.name && !way.root.inferred)
            break;
    }
    g_queue_clear(&queue);
    g_hash_table_destroy(seen);
    return way;
}

/* A word of the block INDEX: false if it is no holder, or told otherwise. */
static bool
name_block(struct natives *natives, const struct link *link, const struct native_place *place,
           struct native_holding *holding)
{
    const struct chunk *chunk = chunks_get(natives->native->chunks, place->index);
    uint64_t offset = link->from - chunk->address;
    g_autofree char *block =
        g_strdup_printf("malloc'd block of %" G_GUINT64_FORMAT " bytes+0x%" G_GINT64_MODIFIER "x",
                        (guint64)chunk->size, offset);
    *holding = (struct native_holding){
        .address = chunk->address, .holder = ADDRESS_MAP_NONE, .inferred = true};
    if (link->from < chunk->address)
        return false;
    if (place->kind == NATIVE_FREED_BLOCK) {
        holding->stale = true;
        holding->name = g_strdup_printf("freed %s (C memory)", block);
        holding->group = g_strdup("in freed blocks");
        return true;
    }
    struct way_up way = find_way_up(natives, place->index, link->to);
    if (way.told) {
        clear_holding(&way.root);
        return false;
    }
    if (way.root.name) {
        holding->root = true;
        holding->name = g_strdup_printf("%s → %s", way.root.name, block);
        holding->group = g_strdup_printf("in malloc'd blocks held %s", way.root.group);
    } else if (way.owner != ADDRESS_MAP_NONE) {
        holding->holder = way.owner;
        holding->name = g_strdup_printf("%s (C memory)", block);
        holding->group = g_strdup("in malloc'd blocks of Python objects");
    } else if (way.cut) {
        holding->name = g_strdup_printf("%s (C memory)", block);
        holding->group = g_strdup("in malloc'd blocks");
    } else {
        holding->name = g_strdup_printf("%s, to which nothing leads (C memory)", block);
        holding->group = g_strdup("in malloc'd blocks to which nothing leads");
    }
    clear_holding(&way.root);
    return true;
}

static bool
name_link(struct natives *natives, const struct link *link, struct native_holding *holding)
{
    struct native_place place;
    if (!link->in_register && native_locate(natives->native, link->from, &place) &&
        (place.kind == NATIVE_BLOCK || place.kind == NATIVE_FREED_BLOCK))
        return name_block(natives, link, &place, holding);
    return name_root(natives, link, holding);
}

uint64_t
natives_unread(const struct natives *natives)
{
    return natives->unread;
}

GArray *
natives_of(struct natives *natives, uint32_t id, bool stale)
{
    GArray *holdings = g_array_new(FALSE, FALSE, sizeof(struct native_holding));
    guint count, first = links_of(natives->to_objects, id, &count);
    g_array_set_clear_func(holdings, clear_holding);
    natives->steps = 0;
    for (guint i = first; i < first + count && holdings->len < MAX_LISTED; i++) {
        struct native_holding holding = {0};
        const struct link *link = &g_array_index(natives->to_objects, struct link, i);
        if (!name_link(natives, link, &holding) || (holding.stale && !stale))
            clear_holding(&holding);
        else
            g_array_append_val(holdings, holding);
    }
    return holdings;
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

bool
natives_are_wanted(struct index *index, uint32_t id)
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
    holders_init(&holders, index, NULL, NULL);
    for (uint32_t i = 0; i < count; i++) {
        if (referrers[i] != previous)
            found += counted(&holders, referrers[i], address);
        previous = referrers[i];
    }
    holders_clear(&holders);
    return (uint64_t)value.count > found;
}
