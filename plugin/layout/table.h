/* Layouts of known builds, for interpreters without debug information.
 *
 * A table is what the debug information of one real interpreter answered to every question that the
 * plugin may ask, as sorted rows of constants: layout/make-table makes them, in layout/tables/. Its
 * names are one string, in which rows name them by where they begin.
 *
 * A table with a base has only what differs from that: all rows of the structures that do, and
 * enumerators and types one by one.
 *
 * Tables are of 64-bit programs.  Of a big-endian one only bit fields lie elsewhere.
 */
#ifndef PY_REFERRERS_LAYOUT_TABLE_H
#define PY_REFERRERS_LAYOUT_TABLE_H

#include "layout/source.h"
#include "layout/version.h"
#include "target/byte_format.h"

/* A member; with an empty path, the size of the whole structure. */
struct table_member {
    uint16_t structure, path;
    uint32_t offset, size;
    uint8_t bit_offset, bit_size;
};

struct table_enumerator {
    uint16_t name;
    int32_t value;
};

/* What debug information said of the functions of a type. */
struct table_type {
    uint16_t name, structure;
    uint32_t basicsize, size;
    uint16_t first_held, held_count; /* among the table's held */
};

struct table_held {
    uint16_t name;
    uint8_t kind; /* enum c_member_kind */
    uint32_t offset, count;
};

struct table {
    struct version version;
    const char *names;
    const struct table_member *members;         /* by structure, path */
    const struct table_enumerator *enumerators; /* by name */
    const struct table_type *types;             /* by name, basicsize */
    const struct table_held *held;
    const uint16_t *static_types; /* names, by number in types.builtins; none: those of the base */
    size_t member_count, enumerator_count, type_count, static_type_count;
    const struct table *base;
};

#define TABLE(name) extern const struct table table_##name;
#include "layout/tables/list.def"
#undef TABLE

/* Every table that is built in, ended by NULL; in the order of their versions. */
extern const struct table *const tables[];

/* Of LIST (like tables) the one for VERSION: of its minor release and flavour, the nearest that is
 * not newer, else the nearest that is; NULL if there is none. */
const struct table *table_find(const struct table *const *list, const struct version *version);

/* Does a core without its program need nothing that TABLE lacks?  The names of CPython's own types
 * are constants of the program. */
bool table_is_enough(const struct table *table);

enum { TABLE_ANCHORS = 2 };

/* A table as a layout source. */
struct table_source {
    struct layout_source source;
    const struct table *table;
    bool big_endian;
    char *name; /* "table 3.11.7" */
    /* What is known of the very program.  A member of the table moves as those that lie next to it;
     * where these moved apart, nothing is told.  NULL: nothing is known. */
    const struct layout_source *anchors[TABLE_ANCHORS];
};

void table_source_init(struct table_source *self, const struct table *table,
                       struct byte_format format);
void table_source_clear(struct table_source *self);

#endif
