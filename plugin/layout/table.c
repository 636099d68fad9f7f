#include "layout/table.h"

#include <stdlib.h>
#include <string.h>

const struct table *const tables[] = {
#define TABLE(name) &table_##name,
#include "layout/tables/list.def"
#undef TABLE
    NULL,
};

static bool
same_kind(const struct version *a, const struct version *b)
{
    return a->hex >> 16 == b->hex >> 16 && a->free_threaded == b->free_threaded &&
           a->debug == b->debug;
}

/* Of two candidates, of which FOUND may be NULL. */
static bool
is_nearer(const struct table *found, const struct table *other, uint32_t hex)
{
    if (!found)
        return true;
    uint32_t had = found->version.hex, has = other->version.hex;
    return had > hex ? has < had : has <= hex && has > had;
}

const struct table *
table_find(const struct table *const *list, const struct version *version)
{
    const struct table *found = NULL;
    /* Which micro release it is, nobody said: the newest, as most run it. */
    uint32_t hex = version->minor_only ? version->hex | 0xffff : version->hex;
    for (; *list; list++)
        if (same_kind(&(*list)->version, version) && is_nearer(found, *list, hex))
            found = *list;
    return found;
}

/* Looking up: bsearch's keys carry the names that rows are offsets of. */

struct key {
    const struct table *table;
    const char *name, *path;
    uint64_t basicsize;
};

static int
compare_member(const void *wanted, const void *row)
{
    const struct key *key = wanted;
    const struct table_member *member = row;
    int order = strcmp(key->name, key->table->names + member->structure);
    return order ? order : strcmp(key->path, key->table->names + member->path);
}

static int
compare_enumerator(const void *wanted, const void *row)
{
    const struct key *key = wanted;
    const struct table_enumerator *enumerator = row;
    return strcmp(key->name, key->table->names + enumerator->name);
}

static int
compare_type(const void *wanted, const void *row)
{
    const struct key *key = wanted;
    const struct table_type *type = row;
    int order = strcmp(key->name, key->table->names + type->name);
    return order ? order : (key->basicsize > type->basicsize) - (key->basicsize < type->basicsize);
}

static const struct table_member *
find_row(const struct table *table, const char *structure, const char *path)
{
    const struct key key = {table, structure, path, 0};
    return bsearch(&key, table->members, table->member_count, sizeof *table->members,
                   compare_member);
}

/* The table, of TABLE and what it is based on, that has the rows of STRUCTURE. */
static const struct table *
table_of(const struct table *table, const char *structure)
{
    while (table->base && !find_row(table, structure, ""))
        table = table->base;
    return table;
}

static bool
structure_size(void *context, const char *structure, uint64_t *size)
{
    const struct table_source *self = context;
    const struct table_member *found = find_row(table_of(self->table, structure), structure, "");
    if (!found)
        return false;
    *size = found->size;
    return true;
}

static bool
is_anchored(const struct table_source *self)
{
    return self->anchors[0] || self->anchors[1];
}

/* The offset of the member of TABLE's ROW in the very program, or the size of its structure. */
static bool
anchor(const struct table_source *self, const struct table *table, const struct table_member *row,
       uint64_t *offset)
{
    const char *structure = table->names + row->structure;
    const char *path = table->names + row->path;
    struct layout_member found;
    for (size_t i = 0; i < TABLE_ANCHORS; i++) {
        const struct layout_source *source = self->anchors[i];
        if (!*path && source && source->structure_size &&
            source->structure_size(source->context, structure, offset))
            return true;
        if (*path && source && source->member &&
            source->member(source->context, structure, path, &found)) {
            *offset = found.offset;
            return true;
        }
    }
    return false;
}

/* How far the member of TABLE's ROW moved: as far as the anchors before and behind it, if these
 * moved alike. The start of a structure is an anchor, and so is its end, if it is known. */
static bool
find_shift(const struct table_source *self, const struct table *table,
           const struct table_member *row, uint64_t *shift)
{
    const struct table_member *end = table->members + table->member_count, *other = row;
    uint64_t before = 0, behind = UINT64_MAX, shift_behind = 0, offset;
    *shift = 0;
    while (other > table->members && other[-1].structure == row->structure)
        other--;
    for (; other < end && other->structure == row->structure; other++) {
        bool is_end = !table->names[other->path];
        uint64_t place = is_end ? other->size : other->offset;
        bool is_before = !is_end && place <= row->offset;
        if ((is_before ? place < before : place > behind) || !anchor(self, table, other, &offset))
            continue;
        *(is_before ? &before : &behind) = place;
        *(is_before ? shift : &shift_behind) = offset - place;
    }
    return before == row->offset || behind == UINT64_MAX || *shift == shift_behind;
}

static bool
member(void *context, const char *structure, const char *path, struct layout_member *result)
{
    uint64_t shift = 0;
    const struct table_source *self = context;
    const struct table *table = table_of(self->table, structure);
    const struct table_member *found = find_row(table, structure, path);
    if (!found || !*path || (is_anchored(self) && !find_shift(self, table, found, &shift)))
        return false;
    *result = (struct layout_member){found->offset + shift, found->size, found->bit_offset,
                                     found->bit_size};
    if (self->big_endian && found->bit_size) /* counted from the other end of the unit */
        result->bit_offset = (uint8_t)(found->size * 8 - found->bit_offset - found->bit_size);
    return true;
}

static bool
enumerator(void *context, const char *name, int64_t *value)
{
    const struct table_source *self = context;
    for (const struct table *table = self->table; table; table = table->base) {
        const struct key key = {table, name, NULL, 0};
        const struct table_enumerator *found =
            bsearch(&key, table->enumerators, table->enumerator_count, sizeof *table->enumerators,
                    compare_enumerator);
        if (found) {
            *value = found->value;
            return true;
        }
    }
    return false;
}

static void
copy_type(const struct table *table, const struct table_type *type, struct c_structure *structure)
{
    *structure = (struct c_structure){
        .name = g_strdup(table->names + type->structure),
        .size = type->size,
        .members = g_array_new(FALSE, FALSE, sizeof(struct c_member)),
    };
    for (unsigned i = 0; i < type->held_count; i++) {
        const struct table_held *held = &table->held[type->first_held + i];
        struct c_member copy = {g_strdup(table->names + held->name), (enum c_member_kind)held->kind,
                                held->offset, held->count};
        g_array_append_val(structure->members, copy);
    }
}

static bool
type_structure(void *context, const char *type_name, uint64_t basicsize,
               struct c_structure *structure)
{
    const struct table_source *self = context;
    for (const struct table *table = self->table; table; table = table->base) {
        const struct key key = {table, type_name, NULL, basicsize};
        const struct table_type *found =
            bsearch(&key, table->types, table->type_count, sizeof *table->types, compare_type);
        if (found) {
            copy_type(table, found, structure);
            return true;
        }
    }
    return false;
}

bool
table_is_enough(const struct table *table)
{
    while (table && !table->static_type_count)
        table = table->base;
    return table != NULL;
}

static const char *
static_type_name(void *context, uint64_t n)
{
    const struct table_source *self = context;
    for (const struct table *table = self->table; table; table = table->base)
        if (table->static_type_count)
            return n < table->static_type_count ? table->names + table->static_types[n] : NULL;
    return NULL;
}

void
table_source_init(struct table_source *self, const struct table *table, struct byte_format format)
{
    g_autofree char *version = version_text(table->version.hex);
    *self = (struct table_source){
        .table = table,
        .big_endian = format.big_endian,
        .name = g_strdup_printf("table %s%s%s", version, table->version.free_threaded ? "t" : "",
                                table->version.debug ? "d" : ""),
    };
    self->source = (struct layout_source){
        .name = self->name,
        .context = self,
        .structure_size = structure_size,
        .member = member,
        .enumerator = enumerator,
        .type_structure = type_structure,
        .static_type_name = static_type_name,
    };
}

void
table_source_clear(struct table_source *self)
{
    g_free(self->name);
    *self = (struct table_source){0};
}
