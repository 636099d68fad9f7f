#include "layout/evidence.h"

#include <string.h>

/* Ceilings; evidence that is further away is not looked for. */
enum {
    MAX_DICT_WORDS = 1 << 16,
    MAX_WORDS = 1 << 22, /* in all dicts */
    ENOUGH_CLASSES = 256,
    DATA_BYTES = 4 << 20, /* on either side of _PyRuntime: the variables of its program */
    MAX_ARENA_TABLE = 1 << 20,
    NEAR_BYTES = 1 << 12, /* from the variable `arenas` to `maxarenas` */
    LEAST_INTERNED = 256, /* strings; a bare interpreter has thousands */
};

/* Of a program on the 64-bit systems that there are: no need to try what is beyond. */
#define LAST_ADDRESS (UINT64_C(1) << 48)

/* Include/object.h: bits of tp_flags. */
enum { FLAG_HEAP_TYPE = 1 << 9, FLAG_GC = 1 << 14 };

struct found {
    bool looked;
    uint64_t address; /* 0: not found */
};

/* A class of sys.modules' modules. */
struct class
{
    uint64_t traverse, dealloc;
    bool collected;
};

struct evidence {
    struct layout_source source;
    const struct layout_source *facts;
    struct reader reader;
    uint64_t runtime;
    unsigned words_left;
    bool classes_looked;
    unsigned found; /* answers */
    struct found type_type, none, traverse, dealloc, arenas, max_arenas, interned;
};

static bool
member(struct evidence *self, const char *structure, const char *path, struct layout_member *result)
{
    const struct layout_source *facts = self->facts;
    return facts->member && facts->member(facts->context, structure, path, result);
}

/* A number in a member of the structure at ADDRESS; 0 when that cannot be told. */
static uint64_t
number(struct evidence *self, uint64_t address, const char *structure, const char *path)
{
    struct layout_member found;
    uint64_t value = 0;
    if (!address || !member(self, structure, path, &found) ||
        !reader_unsigned(&self->reader, address + found.offset, found.size, &value))
        return 0;
    return value;
}

static uint64_t
type_of(struct evidence *self, uint64_t object)
{
    return object % self->reader.word_size == 0 ? number(self, object, "PyObject", "ob_type") : 0;
}

/* sys.modules of the newest interpreter. */
static uint64_t
modules(struct evidence *self)
{
    static const char *const paths[] = {"imports.modules", "modules"};
    uint64_t interpreter = number(self, self->runtime, "_PyRuntimeState", "interpreters.head"),
             dict = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(paths) && !dict; i++)
        dict = number(self, interpreter, "PyInterpreterState", paths[i]);
    return dict;
}

/* `type` is the type of the type of any object of a built-in type. */
static uint64_t
type_type(struct evidence *self)
{
    uint64_t address;
    const struct layout_source *facts = self->facts;
    if (facts->symbol && facts->symbol(facts->context, "PyType_Type", &address))
        return address;
    return type_of(self, type_of(self, modules(self)));
}

typedef void take_word(struct evidence *self, uint64_t word, void *context);

/* Every word of a dict's table of keys and values.  Which are what, nobody cares: some words behind
 * it, and the indices in front, are no objects. */
static void
each_word(struct evidence *self, uint64_t dict, take_word *take, void *context)
{
    uint64_t keys = number(self, dict, "PyDictObject", "ma_keys");
    uint64_t entries = number(self, keys, "PyDictKeysObject", "dk_nentries");
    /* Three words an entry at the most, and indices of up to as many bytes each. */
    uint64_t words = MIN(entries * 8 + 64, MAX_DICT_WORDS), word;
    for (uint64_t i = 0; keys && i < words && self->words_left; i++, self->words_left--) {
        if (!reader_word(&self->reader, keys + i * self->reader.word_size, &word))
            return;
        if (word && word % self->reader.word_size == 0)
            take(self, word, context);
    }
}

struct search {
    uint64_t type, dict; /* the types called so */
    GArray *classes;     /* struct class */
};

static void
take_class(struct evidence *self, uint64_t word, void *context)
{
    struct search *search = context;
    if (search->classes->len >= ENOUGH_CLASSES)
        return;
    uint64_t type = type_of(self, word), name;
    char text[16];
    if (type == search->type) {
        uint64_t flags = number(self, word, "PyTypeObject", "tp_flags");
        struct class class = {.traverse = number(self, word, "PyTypeObject", "tp_traverse"),
                              .dealloc = number(self, word, "PyTypeObject", "tp_dealloc"),
                              .collected = (flags & FLAG_GC) != 0};
        if (flags & FLAG_HEAP_TYPE && class.dealloc)
            g_array_append_val(search->classes, class);
    } else if (!self->none.address && type && type_of(self, type) == search->type) {
        name = number(self, type, "PyTypeObject", "tp_name");
        if (name && reader_string(&self->reader, name, text, sizeof text) > 0 &&
            strcmp(text, "NoneType") == 0)
            self->none.address = word;
    }
}

/* What has a dict where modules have theirs is taken for one. */
static void
take_module(struct evidence *self, uint64_t word, void *context)
{
    struct search *search = context;
    uint64_t type = type_of(self, word), dict;
    if (!type || type_of(self, type) != search->type)
        return;
    dict = number(self, word, "PyModuleObject", "md_dict");
    if (dict && type_of(self, dict) == search->dict)
        each_word(self, dict, take_class, search);
}

/* The value that most of the classes have for which VALUE tells one. */
static uint64_t
majority(const GArray *classes, uint64_t (*value)(const struct class *class, uint64_t given),
         uint64_t given)
{
    uint64_t best = 0;
    unsigned most = 0;
    for (guint i = 0; i < classes->len; i++) {
        uint64_t candidate = value(&g_array_index(classes, struct class, i), given);
        unsigned votes = 0;
        for (guint j = 0; candidate && j < classes->len; j++)
            votes += value(&g_array_index(classes, struct class, j), given) == candidate;
        if (votes > most) {
            most = votes;
            best = candidate;
        }
    }
    return best;
}

static uint64_t
dealloc_of(const struct class *class, uint64_t given)
{
    (void)given;
    return class->dealloc;
}

static uint64_t
traverse_of(const struct class *class, uint64_t dealloc)
{
    return class->collected && class->dealloc == dealloc ? class->traverse : 0;
}

/* Of the classes in the modules most are made by class statements (those of importlib are in every
 * process), and so have subtype_dealloc; among those that have it, C's with a traverse function of
 * their own are few. */
static void
look_at_classes(struct evidence *self)
{
    if (self->classes_looked)
        return;
    self->classes_looked = true;
    uint64_t dict = modules(self);
    struct search search = {.type = type_type(self), .dict = type_of(self, dict)};
    if (!dict || !search.type)
        return;
    search.classes = g_array_new(FALSE, FALSE, sizeof(struct class));
    each_word(self, dict, take_module, &search);
    self->type_type.address = search.type;
    self->dealloc.address = majority(search.classes, dealloc_of, 0);
    self->traverse.address = majority(search.classes, traverse_of, self->dealloc.address);
    g_array_free(search.classes, TRUE);
}

/* A chunk of the C library's malloc that begins at ADDRESS, as far as its size tells (glibc's
 * malloc/malloc.c: the lowest three bits are flags). */
static uint64_t
chunk_bytes(struct evidence *self, uint64_t address)
{
    uint64_t size = 0;
    if (address % (2 * self->reader.word_size) != 0 ||
        !reader_word(&self->reader, address - self->reader.word_size, &size))
        return 0;
    return size & ~UINT64_C(7);
}

typedef bool is_wanted(struct evidence *self, uint64_t value, void *context);

/* The first word of the page at ADDRESS whose value is wanted; 0 if there is none. */
static uint64_t
search_page(struct evidence *self, uint64_t page, is_wanted *wanted, void *context)
{
    const unsigned word = self->reader.word_size;
    for (uint64_t address = page; address < page + MEMORY_PAGE; address += word) {
        uint64_t value;
        if (!reader_word(&self->reader, address, &value))
            return 0;
        if (value && value % word == 0 && value <= LAST_ADDRESS && wanted(self, value, context))
            return address;
    }
    return 0;
}

/* The same of the program's variables: outwards from _PyRuntime, which is one of them. */
static uint64_t
search_data(struct evidence *self, is_wanted *wanted, void *context)
{
    uint64_t middle = self->runtime & ~(uint64_t)(MEMORY_PAGE - 1), found = 0;
    for (uint64_t distance = 0; distance < DATA_BYTES && !found; distance += MEMORY_PAGE) {
        found = search_page(self, middle + distance, wanted, context);
        if (!found && distance && distance <= middle)
            found = search_page(self, middle - distance, wanted, context);
    }
    return found;
}

struct pool {
    uint64_t address, index; /* of a pool of small blocks, in the table of arenas */
};

/* Objects/obmalloc.c: pools of 4 KiB in arenas of 256 KiB; from 3.10 on 16 KiB and 1 MiB. */
enum { MAX_POOL_SIZE = 1 << 14, MIN_POOL_SIZE = 1 << 12, MAX_ARENA_SIZE = 1 << 20 };

static bool
is_arena_table(struct evidence *self, uint64_t table, void *context)
{
    const struct pool *pool = context;
    const struct layout_source *facts = self->facts;
    uint64_t size;
    if (!facts->structure_size ||
        !facts->structure_size(facts->context, "struct arena_object", &size) ||
        chunk_bytes(self, table) < (pool->index + 1) * size)
        return false;
    uint64_t entry = table + pool->index * size;
    uint64_t address = number(self, entry, "struct arena_object", "address");
    uint64_t free = number(self, entry, "struct arena_object", "pool_address");
    return address && address % MIN_POOL_SIZE == 0 && pool->address >= address &&
           pool->address - address < MAX_ARENA_SIZE && free > pool->address &&
           free - address <= MAX_ARENA_SIZE;
}

/* A name in sys.modules is a small block of the allocator: its pool knows the number of its arena.
 */
static void
take_pool(struct evidence *self, uint64_t word, void *context)
{
    struct pool pool;
    (void)context;
    for (uint64_t size = MIN_POOL_SIZE; size <= MAX_POOL_SIZE && !self->arenas.address; size *= 4) {
        struct layout_member index;
        pool.address = word & ~(size - 1);
        if (!member(self, "struct pool_header", "arenaindex", &index) ||
            !reader_unsigned(&self->reader, pool.address + index.offset, index.size, &pool.index) ||
            pool.index >= MAX_ARENA_TABLE ||
            number(self, pool.address, "struct pool_header", "szidx") > 31)
            continue;
        self->arenas.address = search_data(self, is_arena_table, &pool);
        self->words_left = self->arenas.address ? 1 : MIN(self->words_left, 16);
    }
}

/* The table has 16 entries and is doubled when it is full (new_arena, Objects/obmalloc.c): of the
 * words near the pointer to it, the one that fits the table's chunk of memory. */
static uint64_t
find_max_arenas(struct evidence *self)
{
    const struct layout_source *facts = self->facts;
    uint64_t table, size, value, chunk;
    enum { FIRST = 16, BYTES = 4, SLACK = 4 };
    if (!self->arenas.address || !reader_word(&self->reader, self->arenas.address, &table) ||
        !facts->structure_size(facts->context, "struct arena_object", &size))
        return 0;
    chunk = chunk_bytes(self, table);
    for (uint64_t distance = BYTES; distance < NEAR_BYTES; distance += BYTES)
        for (int side = -1; side <= 1; side += 2) {
            uint64_t address = self->arenas.address + (uint64_t)(side * (int64_t)distance);
            if (reader_unsigned(&self->reader, address, BYTES, &value) && value >= FIRST &&
                (value & (value - 1)) == 0 && value * size <= chunk &&
                (value * size + SLACK * self->reader.word_size >= chunk ||
                 chunk % (UINT64_C(1) << 12) == 0))
                return address;
        }
    return 0;
}

/* From 3.12 on the interpreter's state has what was in static variables before. */
static bool
is_in_state(struct evidence *self, const char *path)
{
    struct layout_member ignored;
    return member(self, "PyInterpreterState", path, &ignored);
}

static void
look_for_arenas(struct evidence *self)
{
    if (self->arenas.looked || is_in_state(self, "obmalloc"))
        return;
    self->arenas.looked = true;
    self->words_left = MAX_WORDS;
    each_word(self, modules(self), take_pool, NULL);
    self->max_arenas.address = find_max_arenas(self);
    if (!self->max_arenas.address)
        self->arenas.address = 0;
}

/* Each key of the dict of interned strings is its own value (Objects/unicodeobject.c, 3.8 to 3.11).
 */
struct pairs {
    uint64_t latest;
    unsigned twins;
};

static void
take_twin(struct evidence *self, uint64_t word, void *context)
{
    struct pairs *pairs = context;
    (void)self;
    pairs->twins += word == pairs->latest;
    pairs->latest = word;
}

static bool
is_interned(struct evidence *self, uint64_t dict, void *context)
{
    const uint64_t *type = context;
    struct pairs pairs = {0};
    if (type_of(self, dict) != *type)
        return false;
    uint64_t used = number(self, dict, "PyDictObject", "ma_used");
    if (used < LEAST_INTERNED)
        return false;
    self->words_left = MAX_DICT_WORDS;
    each_word(self, dict, take_twin, &pairs);
    return pairs.twins >= MIN(used, MAX_DICT_WORDS / 8) / 2;
}

static void
look_for_interned(struct evidence *self)
{
    uint64_t type = type_of(self, modules(self));
    if (self->interned.looked || is_in_state(self, "cached_objects"))
        return;
    self->interned.looked = true;
    if (type)
        self->interned.address = search_data(self, is_interned, &type);
}

static bool
symbol(void *context, const char *name, uint64_t *address)
{
    struct evidence *self = context;
    const struct {
        const char *name;
        void (*look)(struct evidence *self);
        const struct found *found;
    } rows[] = {
        {"PyType_Type", look_at_classes, &self->type_type},
        {"_Py_NoneStruct", look_at_classes, &self->none},
        {"subtype_traverse", look_at_classes, &self->traverse},
        {"subtype_dealloc", look_at_classes, &self->dealloc},
        {"arenas", look_for_arenas, &self->arenas},
        {"maxarenas", look_for_arenas, &self->max_arenas},
        {"interned", look_for_interned, &self->interned},
    };
    if (strcmp(name, "_PyRuntime") == 0) {
        *address = self->runtime;
        return true;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        if (strcmp(name, rows[i].name) != 0)
            continue;
        rows[i].look(self);
        *address = rows[i].found->address;
        self->found += *address != 0;
        return *address != 0;
    }
    return false;
}

struct evidence *
evidence_new(const struct layout_source *facts, struct memory *memory, uint64_t runtime)
{
    struct evidence *self = g_new0(struct evidence, 1);
    self->facts = facts;
    self->runtime = runtime;
    self->words_left = MAX_WORDS;
    reader_init(&self->reader, memory);
    self->source = (struct layout_source){.name = "evidence", .context = self, .symbol = symbol};
    return self;
}

void
evidence_free(struct evidence *evidence)
{
    g_free(evidence);
}

unsigned
evidence_found(const struct evidence *evidence)
{
    return evidence->found;
}

const struct layout_source *
evidence_source(const struct evidence *evidence)
{
    return &evidence->source;
}
