#include "query/chain_steps.h"
#include "query/naming.h"

/* References that are taken in one step at most: a function's variable lies behind a cell and a
 * tuple, a value of a context behind up to eight nodes of its map. */
enum { LONGEST_STEP = 10 };

/* The way that is being named, and where on it we are. */
struct way {
    const uint32_t *nodes;
    uint32_t count;
    uint32_t at; /* nodes[at] is held by what is named next */
    GArray *lines;
};

static void
take_holding(void *context, struct holding holding)
{
    struct chain_steps *steps = context;
    g_array_append_val(steps->yielded, holding);
}

static bool
may_go_on(void *context)
{
    const struct chain_steps *steps = context;
    return !budget_spent(steps->budget);
}

void
chain_steps_init(struct chain_steps *steps, struct index *index, enum naming_frames frames,
                 struct budget *budget)
{
    holders_init(&steps->holders, index, take_holding, steps);
    steps->holders.frames = frames;
    steps->holders.go_on = may_go_on;
    steps->budget = budget;
    steps->yielded = g_array_new(FALSE, FALSE, sizeof(struct holding));
}

void
chain_steps_clear(struct chain_steps *steps)
{
    holders_clear(&steps->holders);
    g_array_free(steps->yielded, TRUE);
}

static void
free_yielded(struct chain_steps *steps)
{
    for (guint i = 0; i < steps->yielded->len; i++) {
        struct holding *holding = &g_array_index(steps->yielded, struct holding, i);
        g_free(holding->name);
        g_free(holding->place);
    }
    g_array_set_size(steps->yielded, 0);
}

static uint64_t
address_of(const struct chain_steps *steps, uint32_t id)
{
    return address_map_address(steps->holders.heap->objects, id);
}

static char *
name_of(struct chain_steps *steps, uint32_t id)
{
    return naming_object(steps->holders.python, &steps->holders.reader, address_of(steps, id),
                         heap_type(steps->holders.heap, id));
}

/* How many references of the way HOLDING takes in one; 0 if it is not on the way. */
static uint32_t
stride_of(const struct way *way, const struct holding *holding)
{
    bool last = way->at + 2 == way->count;
    if (holding->root)
        return last ? LONGEST_STEP + 1 : 0;
    if (holding->holder == NO_HOLDER)
        return 1; /* a weak reference */
    for (uint32_t n = 1; n <= LONGEST_STEP && way->at + n < way->count; n++)
        if (way->nodes[way->at + n] == holding->holder)
            return n;
    return 0;
}

/* Of all that was yielded, the one to name: a certain one, and of those the longest step. */
static struct holding *
choose(struct chain_steps *steps, const struct way *way, uint32_t *stride)
{
    struct holding *best = NULL;
    *stride = 0;
    for (guint i = 0; i < steps->yielded->len; i++) {
        struct holding *holding = &g_array_index(steps->yielded, struct holding, i);
        uint32_t n = stride_of(way, holding);
        bool certain = holding->strength == HOLDER_STRONG;
        if (!n)
            continue;
        if (!best || certain > (best->strength == HOLDER_STRONG) ||
            (certain == (best->strength == HOLDER_STRONG) && n > *stride)) {
            best = holding;
            *stride = n;
        }
    }
    return best;
}

/* STEP is taken from object ID. */
static void
set_object(struct chain_steps *steps, struct chain_step *step, uint32_t id)
{
    step->object = name_of(steps, id);
    step->object_address = address_of(steps, id);
}

/* NODE refers to what is at hand, but all of its holders go another way: the reference itself. */
static struct chain_step
plain_step(struct chain_steps *steps, uint32_t id, uint32_t holder)
{
    struct holders *holders = &steps->holders;
    GArray *found = holders_references(holders, holder, address_of(steps, id));
    struct chain_step step = {.address = address_of(steps, holder)};
    if (found->len) {
        const struct reference *reference = &g_array_index(found, struct reference, 0);
        step.name = naming_reference(holders->heap, &holders->reader, step.address,
                                     heap_type(holders->heap, holder), reference, holders->frames);
        step.strength = holder_strength_of(reference->kind);
    }
    if (!step.name)
        step.name = name_of(steps, holder);
    set_object(steps, &step, holder);
    g_array_free(found, TRUE);
    return step;
}

/* Names what holds the object at hand and goes on to it.  True if that was a root. */
static bool
take_step(struct chain_steps *steps, struct way *way)
{
    uint32_t id = way->nodes[way->at], holder = way->nodes[way->at + 1], stride;
    holders_through(&steps->holders, id, holder);
    if (heap_type(steps->holders.heap, holder)->address == address_of(steps, id))
        holders_of_instance(&steps->holders, id, holder);
    struct holding *chosen = choose(steps, way, &stride);
    struct chain_step step;
    if (chosen) {
        step = (struct chain_step){
            .name = chosen->name ? g_steal_pointer(&chosen->name) : name_of(steps, holder),
            .address = chosen->address,
            .place = g_steal_pointer(&chosen->place),
            .strength = chosen->strength,
            .root = chosen->root,
        };
        if (chosen->holder != NO_HOLDER)
            set_object(steps, &step, chosen->holder);
    } else {
        step = plain_step(steps, id, holder);
        stride = 1;
    }
    /* The table of interned strings holds them weakly and is no object to Python. */
    if (roots_is_interned(steps->holders.heap->roots, address_of(steps, holder)))
        step.root = true;
    free_yielded(steps);
    g_array_append_val(way->lines, step);
    way->at += MIN(stride, LONGEST_STEP);
    return step.root;
}

/* The line of an object that needs nothing to hold it. */
static struct chain_step
step_of_object(struct chain_steps *steps, uint32_t id)
{
    struct chain_step step = {
        .name = name_of(steps, id), .address = address_of(steps, id), .root = true};
    set_object(steps, &step, id);
    return step;
}

/* The line of the module whose variables DICT has: for what is held as one of their names. */
static struct chain_step
step_of_module(struct chain_steps *steps, uint32_t dict)
{
    struct holders *holders = &steps->holders;
    uint32_t count;
    const uint32_t *referrers = index_referrers(holders->index, dict, &count);
    for (uint32_t i = 0; i < count; i++) {
        uint64_t module = address_of(steps, referrers[i]);
        const struct type *type = heap_type(holders->heap, referrers[i]);
        struct reference reference = {address_of(steps, dict), 0, REFERENCE_INSTANCE_DICT, false};
        if (holders_is_imported_module(holders->heap, referrers[i]) &&
            holders_dict(holders, referrers[i]) == reference.referent)
            return (struct chain_step){.name =
                                           naming_reference(holders->heap, &holders->reader, module,
                                                            type, &reference, FRAMES_FULL),
                                       .address = module,
                                       .place = holders_place_of_module(holders, referrers[i]),
                                       .root = true};
    }
    return step_of_object(steps, dict);
}

static struct chain_step
step_of_root(struct chain_steps *steps, uint32_t id, const struct root *root)
{
    if (root->kind == ROOT_STATIC_TYPE)
        return step_of_object(steps, id);
    holders_of_root(&steps->holders, id, root);
    struct holding *holding = &g_array_index(steps->yielded, struct holding, 0);
    struct chain_step step = {
        .name = g_steal_pointer(&holding->name),
        .address = holding->address,
        .place = g_steal_pointer(&holding->place),
        .strength = holding->strength,
        .root = true,
    };
    free_yielded(steps);
    return step;
}

/* What C code holds the object by; false if it does not. */
static bool
step_of_native(struct chain_steps *steps, uint32_t id, struct chain_step *step)
{
    struct native_holding root;
    if (!steps->natives || !natives_root_of(steps->natives, id, &root))
        return false;
    *step = (struct chain_step){.name = g_steal_pointer(&root.name),
                                .address = root.address,
                                .strength = root.inferred ? HOLDER_INFERRED : HOLDER_STRONG,
                                .root = true};
    native_holding_clear(&root);
    return true;
}

/* The root that holds the last object of a way: the first that surely does, if there is one. */
static struct chain_step
last_step(struct chain_steps *steps, uint32_t id)
{
    const struct heap *heap = steps->holders.heap;
    const struct root *best = NULL;
    struct chain_step native;
    guint count, first = heap_roots_of(heap, id, &count);
    for (guint i = first; i < first + count; i++) {
        const struct root *root = &g_array_index(heap->roots->roots, struct root, i);
        if (chain_root_keeps(root) &&
            (!best || (chain_root_is_certain(root) && !chain_root_is_certain(best))))
            best = root;
    }
    if (!best && step_of_native(steps, id, &native))
        return native;
    return best ? step_of_root(steps, id, best) : step_of_module(steps, id);
}

static void
add_target(struct chain_steps *steps, uint32_t id, GArray *lines)
{
    struct chain_step step = {
        .name = name_of(steps, id), .address = address_of(steps, id), .target = true};
    set_object(steps, &step, id);
    g_array_append_val(lines, step);
}

static void
reverse(GArray *lines)
{
    for (guint i = 0; i < lines->len / 2; i++) {
        struct chain_step *a = &g_array_index(lines, struct chain_step, i);
        struct chain_step *b = &g_array_index(lines, struct chain_step, lines->len - 1 - i);
        struct chain_step other = *a;
        *a = *b;
        *b = other;
    }
}

struct chain
chain_steps_name(struct chain_steps *steps, const uint32_t *nodes, uint32_t count,
                 uint32_t max_length)
{
    struct way way = {.nodes = nodes, .count = count};
    uint32_t references = count - 1, upper = max_length / 2, lower = max_length - upper;
    bool rooted = false;
    way.lines = g_array_new(FALSE, TRUE, sizeof(struct chain_step));
    add_target(steps, nodes[0], way.lines);
    while (!rooted && way.at + 1 < count) {
        uint32_t gap = 0;
        if (references > max_length && way.at >= lower && way.at < references - upper)
            gap = references - upper - way.at;
        else if (way.lines->len % 64 == 0 && budget_spent(steps->budget))
            gap = references - way.at;
        if (gap) {
            struct chain_step step = {.left_out = gap};
            g_array_append_val(way.lines, step);
            way.at += gap;
        } else {
            rooted = take_step(steps, &way);
        }
    }
    if (!rooted) {
        struct chain_step step = last_step(steps, nodes[count - 1]);
        g_array_append_val(way.lines, step);
    }
    reverse(way.lines);
    return (struct chain){way.lines, references};
}

struct chain
chain_steps_of_root(struct chain_steps *steps, uint32_t target, const struct root *root)
{
    struct chain chain = {g_array_new(FALSE, FALSE, sizeof(struct chain_step)), 0};
    /* A type of the program itself is its own root. */
    if (root->kind != ROOT_STATIC_TYPE) {
        struct chain_step step = step_of_root(steps, target, root);
        g_array_append_val(chain.steps, step);
    }
    add_target(steps, target, chain.steps);
    g_array_index(chain.steps, struct chain_step, chain.steps->len - 1).root =
        root->kind == ROOT_STATIC_TYPE;
    return chain;
}

bool
chain_steps_of_native(struct chain_steps *steps, uint32_t target, struct chain *chain)
{
    struct chain_step step;
    if (!step_of_native(steps, target, &step))
        return false;
    *chain = (struct chain){g_array_new(FALSE, FALSE, sizeof(struct chain_step)), 0};
    g_array_append_val(chain->steps, step);
    add_target(steps, target, chain->steps);
    return true;
}

void
chain_clear(struct chain *chain)
{
    for (guint i = 0; i < chain->steps->len; i++) {
        g_free(g_array_index(chain->steps, struct chain_step, i).name);
        g_free(g_array_index(chain->steps, struct chain_step, i).object);
        g_free(g_array_index(chain->steps, struct chain_step, i).place);
    }
    g_array_free(chain->steps, TRUE);
}
