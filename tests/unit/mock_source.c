#include "mock_source.h"

#include <string.h>

#include "target/copy.h"

/* A member, or with no path the size of a structure. */
struct fact {
    const char *structure;
    const char *path;
    uint32_t words, bytes;           /* before the member */
    uint32_t size_words, size_bytes; /* of it */
    uint8_t bit, bits;
};

static const struct fact facts[] = {
#define SIZE(structure, words, bytes) {structure, NULL, words, bytes, 0, 0, 0, 0},
#define WORD(structure, path, words, bytes) {structure, path, words, bytes, 1, 0, 0, 0},
#define WORDS(structure, path, words, bytes, count) {structure, path, words, bytes, count, 0, 0, 0},
#define BYTES(structure, path, words, bytes, size) {structure, path, words, bytes, 0, size, 0, 0},
#define BITS(structure, path, words, bytes, bit, bits) \
    {structure, path, words, bytes, 0, 4, bit, bits},
#include "mock_layout.def"
#undef SIZE
#undef WORD
#undef WORDS
#undef BYTES
#undef BITS
};

/* By name, which is made once: a fuzzer makes a source for each of its inputs. */
static const struct fact *
find_fact(const char *name)
{
    static GHashTable *by_name;
    if (!by_name) {
        by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        for (size_t i = G_N_ELEMENTS(facts); i-- > 0;) /* the first one of a name stays */
            g_hash_table_insert(by_name, g_strjoin(".", facts[i].structure, facts[i].path, NULL),
                                (gpointer)&facts[i]);
    }
    return g_hash_table_lookup(by_name, name);
}

static bool
structure_size(void *context, const char *structure, uint64_t *size)
{
    const struct mock_source *source = context;
    const struct fact *fact = find_fact(structure);
    const struct layout_member *added = g_hash_table_lookup(source->members, structure);

    if (added) {
        *size = added->size;
        return true;
    }
    if (!fact || g_hash_table_contains(source->forgotten, structure))
        return false;
    *size = fact->words * source->word_size + fact->bytes;
    return true;
}

static bool
member(void *context, const char *structure, const char *path, struct layout_member *found)
{
    const struct mock_source *source = context;
    g_autofree char *name = g_strconcat(structure, ".", path, NULL);
    const struct fact *fact = find_fact(name);
    const struct layout_member *added = g_hash_table_lookup(source->members, name);

    if ((!added && !fact) || g_hash_table_contains(source->forgotten, name))
        return false;
    if (added)
        *found = *added;
    else
        *found = (struct layout_member){
            .offset = fact->words * source->word_size + fact->bytes,
            .size = fact->size_words * source->word_size + fact->size_bytes,
            .bit_offset = fact->bit,
            .bit_size = fact->bits,
        };
    return true;
}

static bool
symbol(void *context, const char *name, uint64_t *address)
{
    const struct mock_source *source = context;
    const uint64_t *found = g_hash_table_lookup(source->symbols, name);

    if (found)
        *address = *found;
    return found != NULL;
}

static bool
function_structure(void *context, uint64_t pc, uint64_t basicsize, struct c_structure *structure)
{
    const struct mock_source *source = context;

    for (guint i = 0; i < source->functions->len; i++) {
        const struct mock_function_fact *fact =
            &g_array_index(source->functions, struct mock_function_fact, i);
        if (fact->pc != pc || fact->size > basicsize)
            continue;
        *structure = (struct c_structure){
            .name = g_strdup("mock"),
            .size = fact->size,
            .members = g_array_new(FALSE, FALSE, sizeof(struct c_member)),
        };
        for (size_t n = 0; n < fact->member_count; n++) {
            struct c_member copy = fact->members[n];
            copy.name = g_strdup(copy.name);
            g_array_append_val(structure->members, copy);
        }
        return true;
    }
    return false;
}

void
mock_source_init(struct mock_source *source, unsigned word_size)
{
    *source = (struct mock_source){
        .source = {.name = "tables",
                   .context = source,
                   .structure_size = structure_size,
                   .member = member,
                   .symbol = symbol,
                   .function_structure = function_structure},
        .word_size = word_size,
        .symbols = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
        .members = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
        .forgotten = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .functions = g_array_new(FALSE, FALSE, sizeof(struct mock_function_fact)),
    };
}

void
mock_source_clear(struct mock_source *source)
{
    g_hash_table_destroy(source->symbols);
    g_hash_table_destroy(source->members);
    g_hash_table_destroy(source->forgotten);
    g_array_free(source->functions, TRUE);
}

void
mock_source_forget(struct mock_source *source, const char *name)
{
    g_hash_table_add(source->forgotten, g_strdup(name));
}

void
mock_source_add_member(struct mock_source *source, const char *name, struct layout_member added)
{
    g_hash_table_insert(source->members, g_strdup(name), copy_of(&added, sizeof added));
}

void
mock_source_add_size(struct mock_source *source, const char *structure, uint32_t size)
{
    mock_source_add_member(source, structure, (struct layout_member){.size = size});
}

void
mock_source_add_symbol(struct mock_source *source, const char *name, uint64_t address)
{
    g_hash_table_insert(source->symbols, g_strdup(name), copy_of(&address, sizeof address));
}

void
mock_source_add_function(struct mock_source *source, struct mock_function_fact fact)
{
    g_array_append_val(source->functions, fact);
}

struct layout_member
mock_member(const struct mock_source *source, const char *name)
{
    g_auto(GStrv) parts = g_strsplit(name, ".", 2);
    struct layout_member found;

    if (!member((void *)source, parts[0], parts[1], &found))
        g_error("the mock source has no %s", name);
    return found;
}

uint64_t
mock_size(const struct mock_source *source, const char *structure)
{
    uint64_t size;

    if (!structure_size((void *)source, structure, &size))
        g_error("the mock source has no size of %s", structure);
    return size;
}
