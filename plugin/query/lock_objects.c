#include "query/lock_objects.h"
#include "python/lookup.h"
#include "python/namespace.h"
#include "python/refcount.h"
#include "python/text.h"
#include "python/type.h"

enum {
    MAX_FRAMES = 16,        /* of a thread, looked at for locks */
    MAX_REFERENCES = 1024,  /* of an object */
    MAX_OBJECTS = 1 << 12,  /* looked at for one thread */
    MAX_BLOCKS = 32,        /* of a frame, of one lock */
    LEAST_ADDRESS = 1 << 12 /* below it nothing is mapped */
};

/* ---- references one by one ------------------------------------------------------------------ */

/* Answers false to see no more. */
typedef bool each_reference(void *context, const struct reference *reference);

struct each {
    const struct lock_search *search;
    each_reference *take;
    void *context;
    unsigned seen;
};

static void
take_references(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct each *each = sink->context;
    for (size_t i = 0; i < count && !sink->stop; i++)
        sink->stop = ++each->seen == MAX_REFERENCES || !each->take(each->context, &items[i]);
}

static bool
may_go_on(struct reference_sink *sink)
{
    const struct each *each = sink->context;
    return !budget_spent(each->search->budget);
}

static void
each_of_frame(const struct lock_search *search, const struct frame *frame, each_reference *take,
              void *context)
{
    struct reference items[32];
    struct each each = {search, take, context, 0};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_references,
                                  .go_on = may_go_on,
                                  .context = &each};
    frame_references(search->python, search->reader, frame, &sink);
    if (!sink.stop)
        reference_flush(&sink);
}

static void
each_of_object(const struct lock_search *search, uint64_t object, each_reference *take,
               void *context)
{
    struct reference items[32];
    struct each each = {search, take, context, 0};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_references,
                                  .go_on = may_go_on,
                                  .context = &each};
    const struct type *type = python_type_of(search->python, search->reader, object);
    if (type)
        python_references(search->python, search->reader, object, type, &sink);
    if (!sink.stop)
        reference_flush(&sink);
}

/* What a method is bound to; 0 for anything else, and for one that was freed: its place on a stack
 * whose depth is unknown may be left over. */
static uint64_t
bound_to(const struct lock_search *search, uint64_t object, const struct type *type)
{
    struct refcount_value refcount;
    uint64_t self;
    if ((strcmp(type->name, "builtin_function_or_method") != 0 &&
         strcmp(type->name, "method") != 0) ||
        !refcount_read(search->python, search->reader, object, &refcount) ||
        (refcount.count <= 0 && !refcount.immortal) ||
        !type_member(search->reader, object, type, "__self__", &self))
        return 0;
    return self;
}

/* ---- locks ---------------------------------------------------------------------------------- */

bool
lock_object_at(const struct lock_search *search, uint64_t address, struct lock_object *lock)
{
    const struct type *type = python_type_of(search->python, search->reader, address);
    if (!type)
        return false;
    *lock = (struct lock_object){address, strcmp(type->name, "_thread.RLock") == 0};
    return lock->recursive || strcmp(type->name, "_thread.lock") == 0;
}

GArray *
lock_wait_places(const struct lock_search *search, const GArray *registers)
{
    GArray *places = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    unsigned word = search->python->word;
    for (guint i = 0; i < registers->len; i++) {
        uint64_t parked, value = g_array_index(registers, struct native_register, i).value;
        if (value < LEAST_ADDRESS)
            continue;
        g_array_append_val(places, value);
        if (value % word == 0 && reader_word(search->reader, value - word, &parked) &&
            parked >= LEAST_ADDRESS)
            g_array_append_val(places, parked);
    }
    return places;
}

static bool
is_among(const GArray *places, uint64_t address)
{
    for (guint i = 0; i < places->len; i++)
        if (g_array_index(places, uint64_t, i) == address)
            return true;
    return false;
}

/* The kernel waits at the half of a semaphore that has its value: on machines of 64 bits that are
 * big-endian the second one (glibc's internaltypes.h, struct new_sem). */
static bool
waits_here(const struct lock_search *search, const struct lock_object *lock, const GArray *places)
{
    const uint64_t half = 4;
    uint64_t semaphore, inside = lock->address + search->python->layout->sizes[SIZE_OBJECT];
    if (is_among(places, inside))
        return true;
    return reader_word(search->reader, inside, &semaphore) && semaphore >= LEAST_ADDRESS &&
           (is_among(places, semaphore) || is_among(places, semaphore + half));
}

struct finding {
    const struct lock_search *search;
    const GArray *places;
    struct lock_object *lock;
    unsigned depth, seen;
    bool found;
};

static bool
look_for_lock(void *context, const struct reference *reference)
{
    struct finding *finding = context;
    const struct lock_search *search = finding->search;
    uint64_t object = reference->referent, self;
    if (reference->kind == REFERENCE_TYPE || ++finding->seen > MAX_OBJECTS)
        return finding->seen <= MAX_OBJECTS;
    const struct type *type = python_type_of(search->python, search->reader, object);
    if (type && (self = bound_to(search, object, type)) != 0)
        type = python_type_of(search->python, search->reader, object = self);
    if (!type)
        return true;
    if (lock_object_at(search, object, finding->lock)) {
        finding->found = waits_here(search, finding->lock, finding->places);
    } else if (finding->depth > 0 && !type->leaf && !type_has(type, TYPE_FLAG_TYPE) &&
               strcmp(type->name, "module") != 0 && strcmp(type->name, "function") != 0) {
        finding->depth--;
        each_of_object(search, object, look_for_lock, finding);
        finding->depth++;
    }
    return !finding->found && finding->seen <= MAX_OBJECTS;
}

bool
lock_find(const struct lock_search *search, const GPtrArray *frames, const GArray *places,
          struct lock_object *lock)
{
    enum { DEEP = 2 }; /* an instance, and its __dict__ */
    struct finding finding = {.search = search, .places = places, .lock = lock};
    for (unsigned depth = 0; depth <= DEEP && !finding.found; depth += DEEP) {
        finding.seen = 0;
        finding.depth = depth;
        for (guint i = 0; i < frames->len && i < MAX_FRAMES && !finding.found; i++) {
            const struct root_frame *frame = g_ptr_array_index(frames, i);
            each_of_frame(search, &frame->frame, look_for_lock, &finding);
        }
    }
    return finding.found;
}

uint64_t
lock_owner(const struct lock_search *search, const struct lock_object *lock, GHashTable *handles)
{
    enum { WORDS = 2 };
    uint64_t at = lock->address + search->python->layout->sizes[SIZE_OBJECT], owner;
    for (unsigned i = 1; lock->recursive && i <= WORDS; i++)
        if (reader_word(search->reader, at + i * search->python->word, &owner) &&
            g_hash_table_contains(handles, &owner))
            return owner;
    return 0;
}

/* ---- with blocks ---------------------------------------------------------------------------- */

struct blocks {
    const struct lock_search *search;
    const struct lock_object *lock;
    bool exit_before;           /* the slot before was an __exit__ that is not bound */
    uint64_t bound[MAX_BLOCKS]; /* methods: one may be in several slots that are left over */
    unsigned count;
};

static void
count_bound(struct blocks *blocks, uint64_t method)
{
    for (unsigned i = 0; i < blocks->count; i++)
        if (blocks->bound[i] == method)
            return;
    if (blocks->count < MAX_BLOCKS)
        blocks->bound[blocks->count++] = method;
}

/* LOCK itself, or a Condition that is made of it. */
static bool
is_or_has(const struct lock_search *search, uint64_t object, uint64_t lock)
{
    const struct namespace names = {search->python, search->reader, search->budget};
    return object == lock || (object && namespace_own(&names, object, "_lock") == lock);
}

/* A method, bound or not, or a function. */
static bool
is_exit(const struct lock_search *search, uint64_t object, const struct type *type)
{
    g_autoptr(GString) name = g_string_new(NULL);
    uint64_t str;
    if (strcmp(type->name, "method_descriptor") == 0)
        return type_member(search->reader, object, type, "__name__", &str) &&
               text_equals(search->python, search->reader, str, "__exit__");
    return text_name(search->python, search->reader, object, type, name) &&
           strcmp(name->str, "__exit__") == 0;
}

static bool
look_for_block(void *context, const struct reference *reference)
{
    struct blocks *blocks = context;
    const struct lock_search *search = blocks->search;
    if (reference->kind != REFERENCE_STACK && reference->kind != REFERENCE_STALE_STACK)
        return true;
    const struct type *type = python_type_of(search->python, search->reader, reference->referent);
    uint64_t self = type ? bound_to(search, reference->referent, type) : 0;
    if (blocks->exit_before && is_or_has(search, reference->referent, blocks->lock->address) &&
        blocks->count < MAX_BLOCKS)
        blocks->bound[blocks->count++] = 0;
    bool exits = type && is_exit(search, reference->referent, type);
    if (exits && self && is_or_has(search, self, blocks->lock->address))
        count_bound(blocks, reference->referent);
    blocks->exit_before = exits && !self;
    return true;
}

unsigned
lock_blocks(const struct lock_search *search, const struct frame *frame,
            const struct lock_object *lock)
{
    struct blocks blocks = {.search = search, .lock = lock};
    each_of_frame(search, frame, look_for_block, &blocks);
    return blocks.count;
}

/* ---- names ---------------------------------------------------------------------------------- */

struct seeking {
    uint64_t wanted;
    struct reference hit;
    bool found;
};

static bool
seek(void *context, const struct reference *reference)
{
    struct seeking *seeking = context;
    bool plain = reference->kind == REFERENCE_LOCAL || reference->kind == REFERENCE_ATTRIBUTE ||
                 reference->kind == REFERENCE_VALUE || reference->kind == REFERENCE_SLOT;
    if (reference->referent != seeking->wanted || !plain)
        return true;
    seeking->hit = *reference;
    seeking->found = true;
    return false;
}

enum { NAME_LIMIT = 80 };

/* "take" of the frame's function. */
static void
append_function(const struct lock_search *search, const struct frame *frame, GString *out)
{
    uint64_t name;
    if (!python_field(search->python, search->reader, frame->code, FIELD_CODE_QUALNAME, &name) ||
        !text_str(search->python, search->reader, name, NAME_LIMIT, out))
        g_string_append(out, "a function");
}

static bool
name_of_local(const struct lock_search *search, const struct frame *frame, uint64_t lock,
              GString *out)
{
    struct seeking seeking = {.wanted = lock};
    each_of_frame(search, frame, seek, &seeking);
    if (!seeking.found ||
        !code_variable_name(search->python, search->reader, frame->code, seeking.hit.detail, out))
        return false;
    g_string_append(out, " of ");
    append_function(search, frame, out);
    return true;
}

/* The name that OWNER, or the dict that it is, has LOCK under. */
static bool
name_within(const struct lock_search *search, uint64_t owner, uint64_t lock, GString *out)
{
    struct seeking seeking = {.wanted = lock};
    each_of_object(search, owner, seek, &seeking);
    if (!seeking.found)
        return false;
    if (seeking.hit.kind == REFERENCE_SLOT)
        g_string_append(out, (const char *)(uintptr_t)seeking.hit.detail);
    return seeking.hit.kind == REFERENCE_SLOT ||
           text_str(search->python, search->reader, seeking.hit.detail, NAME_LIMIT, out);
}

struct owner_search {
    const struct lock_search *search;
    const struct frame *frame;
    uint64_t lock;
    GString *out;
    bool found;
};

/* "other.lock of Account.pay": of an object that a variable holds. */
static bool
look_for_owner(void *context, const struct reference *reference)
{
    struct owner_search *owner = context;
    const struct lock_search *search = owner->search;
    const struct namespace names = {search->python, search->reader, search->budget};
    const struct type *type = python_type_of(search->python, search->reader, reference->referent);
    if (reference->kind != REFERENCE_LOCAL || !type || type->leaf ||
        !code_variable_name(search->python, search->reader, owner->frame->code, reference->detail,
                            g_string_truncate(owner->out, 0)))
        return true;
    g_string_append_c(owner->out, '.');
    uint64_t dict = namespace_dict(&names, reference->referent);
    owner->found = name_within(search, reference->referent, owner->lock, owner->out) ||
                   (dict && name_within(search, dict, owner->lock, owner->out));
    return !owner->found;
}

static bool
name_of_attribute(const struct lock_search *search, const struct frame *frame, uint64_t lock,
                  GString *out)
{
    struct owner_search owner = {search, frame, lock, out, false};
    each_of_frame(search, frame, look_for_owner, &owner);
    if (!owner.found)
        return false;
    g_string_append(out, " of ");
    append_function(search, frame, out);
    return true;
}

static bool
name_of_global(const struct lock_search *search, const struct frame *frame, uint64_t lock,
               GString *out)
{
    uint64_t dict = frame_globals(search->python, search->reader, frame);
    uint64_t module = dict ? lookup_key(search->python, search->reader, dict, "__name__") : 0;
    if (!module || !text_str(search->python, search->reader, module, NAME_LIMIT, out))
        return false;
    g_string_append_c(out, '.');
    return name_within(search, dict, lock, out);
}

char *
lock_name(const struct lock_search *search, const GPtrArray *frames, const struct lock_object *lock)
{
    static bool (*const ways[])(const struct lock_search *, const struct frame *, uint64_t,
                                GString *) = {name_of_local, name_of_attribute, name_of_global};
    for (guint i = 0; i < frames->len && i < MAX_FRAMES; i++) {
        const struct root_frame *frame = g_ptr_array_index(frames, i);
        for (size_t n = 0; n < G_N_ELEMENTS(ways); n++) {
            g_autoptr(GString) name = g_string_new(NULL);
            if (ways[n](search, &frame->frame, lock->address, name))
                return g_strdup(name->str);
        }
    }
    return NULL;
}

struct variable {
    const struct lock_search *search;
    const struct frame *frame;
    const char *name;
    uint64_t value;
};

static bool
look_for_variable(void *context, const struct reference *reference)
{
    struct variable *variable = context;
    const struct lock_search *search = variable->search;
    g_autoptr(GString) name = g_string_new(NULL);
    if (reference->kind == REFERENCE_LOCAL &&
        code_variable_name(search->python, search->reader, variable->frame->code, reference->detail,
                           name) &&
        strcmp(name->str, variable->name) == 0)
        variable->value = reference->referent;
    return variable->value == 0;
}

uint64_t
lock_frame_variable(const struct lock_search *search, const struct frame *frame, const char *name)
{
    struct variable variable = {search, frame, name, 0};
    each_of_frame(search, frame, look_for_variable, &variable);
    return variable.value;
}
