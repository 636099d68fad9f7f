#include "query/wide_holders.h"
#include "target/sorted.h"

enum { MAX_KEPT = 8 << 20 }; /* references, of all holders */

struct wide_holders {
    GHashTable *noted; /* ids + 1 */
    GHashTable *kept;  /* id + 1 -> GArray of struct reference, by referent */
    uint64_t count;    /* of references that are kept */
};

static void
free_references(gpointer references)
{
    g_array_free(references, TRUE);
}

struct wide_holders *
wide_holders_new(void)
{
    struct wide_holders *wide = g_new0(struct wide_holders, 1);
    wide->noted = g_hash_table_new(NULL, NULL);
    wide->kept = g_hash_table_new_full(NULL, NULL, NULL, free_references);
    return wide;
}

void
wide_holders_free(struct wide_holders *wide)
{
    g_hash_table_destroy(wide->noted);
    g_hash_table_destroy(wide->kept);
    g_free(wide);
}

void
wide_holders_note(struct wide_holders *wide, uint32_t id)
{
    g_hash_table_add(wide->noted, GUINT_TO_POINTER(id + 1));
}

bool
wide_holders_is_noted(const struct wide_holders *wide, uint32_t id)
{
    return g_hash_table_contains(wide->noted, GUINT_TO_POINTER(id + 1));
}

static int
by_referent(const void *a, const void *b)
{
    const struct reference *first = a, *second = b;
    if (first->referent != second->referent)
        return first->referent < second->referent ? -1 : 1;
    if (first->kind != second->kind)
        return (int)first->kind - (int)second->kind;
    return (first->detail > second->detail) - (first->detail < second->detail);
}

void
wide_holders_keep(struct wide_holders *wide, uint32_t id, GArray *references)
{
    if (wide->count + references->len > MAX_KEPT) {
        g_hash_table_remove_all(wide->kept);
        wide->count = 0;
    }
    g_array_sort(references, by_referent);
    wide->count += references->len;
    g_hash_table_insert(wide->kept, GUINT_TO_POINTER(id + 1), references);
}

bool
wide_holders_find(const struct wide_holders *wide, uint32_t id, uint64_t wanted, guint limit,
                  GArray *found)
{
    const GArray *references = g_hash_table_lookup(wide->kept, GUINT_TO_POINTER(id + 1));
    if (!references)
        return false;
    guint n = sorted_below(SORTED_ARRAY(references, struct reference, referent), wanted);
    for (; n < references->len && found->len < limit; n++) {
        const struct reference *reference = &g_array_index(references, struct reference, n);
        if (reference->referent != wanted)
            break;
        g_array_append_val(found, *reference);
    }
    return true;
}
