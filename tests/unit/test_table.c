/* Built-in tables: looked up, chosen by version, moved to where a point release has its members. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "layout/table.h"
#include "mock_source.h"

static const char names[] = "\0"
                            "PyInterpreterState\0"
                            "a\0"
                            "b\0"
                            "c\0"
                            "d\0"
                            "flag\0"
                            "list\0"
                            "obj\0"
                            "MAX\0";
enum { STATE = 1, A = 20, B = 22, C = 24, D = 26, FLAG = 28, LIST = 33, OBJ = 38, MAX_ = 42 };

static const struct table_member members[] = {
    {STATE, 0, 0, 100, 0, 0}, {STATE, A, 10, 8, 0, 0}, {STATE, B, 20, 8, 0, 0},
    {STATE, C, 30, 8, 0, 0},  {STATE, D, 90, 8, 0, 0}, {STATE, FLAG, 94, 4, 2, 3},
};
static const struct table_enumerator enumerators[] = {{MAX_, -7}};
static const struct table_type types[] = {{LIST, STATE, 40, 100, 0, 1}, {LIST, OBJ, 48, 100, 1, 0}};
static const struct table_held held[] = {{OBJ, C_MEMBER_OBJECT, 16, 1}};

static const uint16_t static_types[] = {OBJ, LIST};

#define TABLE_OF(...)                                                              \
    {                                                                              \
        {__VA_ARGS__}, names, members, enumerators, types, held, static_types,     \
            G_N_ELEMENTS(members), G_N_ELEMENTS(enumerators), G_N_ELEMENTS(types), \
            G_N_ELEMENTS(static_types), NULL                                       \
    }

static const struct table old = TABLE_OF(.hex = 0x030b02f0), middle = TABLE_OF(.hex = 0x030b07f0),
                          debug = TABLE_OF(.hex = 0x030b07f0, .debug = true),
                          other = TABLE_OF(.hex = 0x030d00f0);
static const struct table *const list[] = {&old, &middle, &debug, &other, NULL};

static const struct table *
find(uint32_t hex, bool minor_only)
{
    return table_find(list, &(struct version){.hex = hex, .minor_only = minor_only});
}

Test(table, of_the_nearest_release_of_the_same_minor)
{
    cr_assert(find(0x030b07f0, false) == &middle);
    cr_assert(find(0x030b06f0, false) == &old, "the nearest that is not newer");
    cr_assert(find(0x030b63f0, false) == &middle);
    cr_assert(find(0x030b00f0, false) == &old, "else the nearest");
    cr_assert(find(0x030b0000, true) == &middle, "the newest when the micro is not known");
    cr_assert(find(0x030c00f0, false) == NULL);
    cr_assert(find(0, false) == NULL);
}

Test(table, of_the_same_flavour)
{
    cr_assert(table_find(list, &(struct version){.hex = 0x030b07f0, .debug = true}) == &debug);
    cr_assert(table_find(list, &(struct version){.hex = 0x030d00f0, .debug = true}) == NULL);
    cr_assert(table_find(list, &(struct version){.hex = 0x030d00f0, .free_threaded = true}) ==
              NULL);
}

static const struct byte_format little = {8, false}, big = {8, true};

/* UINT64_MAX if it is not known. */
static uint64_t
offset(struct table_source *self, const char *path)
{
    struct layout_member member;
    return self->source.member(self, "PyInterpreterState", path, &member) ? member.offset
                                                                          : UINT64_MAX;
}

Test(table, answers_what_it_has)
{
    struct table_source self;
    struct layout_member member;
    uint64_t size;
    int64_t value;
    table_source_init(&self, &middle, little);
    cr_assert(eq(str, (char *)self.source.name, "table 3.11.7"));
    cr_assert(eq(u64, offset(&self, "c"), 30));
    cr_assert(eq(u64, offset(&self, "e"), UINT64_MAX));
    cr_assert(eq(u64, offset(&self, ""), UINT64_MAX));
    cr_assert_not(self.source.member(&self, "PyThreadState", "a", &member));
    cr_assert(self.source.structure_size(&self, "PyInterpreterState", &size));
    cr_assert(eq(u64, size, 100));
    cr_assert(self.source.enumerator(&self, "MAX", &value));
    cr_assert(eq(i64, value, -7));
    cr_assert(self.source.member(&self, "PyInterpreterState", "flag", &member));
    cr_assert(eq(u8, member.bit_offset, 2));
    table_source_clear(&self);
}

Test(table, bits_are_counted_from_the_other_end_of_big_endian_words)
{
    struct table_source self;
    struct layout_member member;
    table_source_init(&self, &middle, big);
    cr_assert(self.source.member(&self, "PyInterpreterState", "flag", &member));
    cr_assert(eq(u8, member.bit_offset, 32 - 2 - 3));
    table_source_clear(&self);
}

Test(table, types_by_name_and_exact_size)
{
    struct table_source self;
    struct c_structure structure;
    table_source_init(&self, &middle, little);
    cr_assert(self.source.type_structure(&self, "list", 40, &structure));
    cr_assert(eq(u32, structure.members->len, 1));
    cr_assert(eq(str, g_array_index(structure.members, struct c_member, 0).name, "obj"));
    c_structure_clear(&structure);
    cr_assert(self.source.type_structure(&self, "list", 48, &structure));
    cr_assert(eq(u32, structure.members->len, 0));
    c_structure_clear(&structure);
    cr_assert_not(self.source.type_structure(&self, "list", 44, &structure));
    cr_assert_not(self.source.type_structure(&self, "lis", 40, &structure));
    table_source_clear(&self);
}

Test(table, static_types_by_their_number)
{
    struct table_source self;
    table_source_init(&self, &middle, little);
    cr_assert(eq(str, (char *)self.source.static_type_name(&self, 0), "obj"));
    cr_assert(eq(str, (char *)self.source.static_type_name(&self, 1), "list"));
    cr_assert(self.source.static_type_name(&self, 2) == NULL);
    cr_assert(self.source.static_type_name(&self, UINT64_MAX) == NULL);
    table_source_clear(&self);
}

/* A later release, in which the structure lost all but one member and the type holds nothing. */
Test(table, what_differs_from_its_base)
{
    static const struct table_member later_members[] = {{STATE, 0, 0, 40, 0, 0},
                                                        {STATE, A, 16, 8, 0, 0}};
    static const struct table_type later_types[] = {{LIST, STATE, 40, 100, 0, 0}};
    const struct table later = {{.hex = 0x030b08f0},
                                names,
                                later_members,
                                NULL,
                                later_types,
                                NULL,
                                NULL,
                                2,
                                0,
                                1,
                                0,
                                &middle};
    struct table_source self;
    struct c_structure structure;
    uint64_t size;
    int64_t value;
    table_source_init(&self, &later, little);
    cr_assert(eq(u64, offset(&self, "a"), 16));
    cr_assert(eq(u64, offset(&self, "b"), UINT64_MAX), "rows of the base's structure are not its");
    cr_assert(self.source.structure_size(&self, "PyInterpreterState", &size));
    cr_assert(eq(u64, size, 40));
    cr_assert(self.source.enumerator(&self, "MAX", &value));
    cr_assert(eq(i64, value, -7));
    cr_assert(self.source.type_structure(&self, "list", 40, &structure));
    cr_assert(eq(u32, structure.members->len, 0));
    c_structure_clear(&structure);
    cr_assert(eq(str, (char *)self.source.static_type_name(&self, 1), "list"));
    cr_assert(self.source.type_structure(&self, "list", 48, &structure));
    c_structure_clear(&structure);
    table_source_clear(&self);
}

static void
anchor(struct mock_source *source, const char *name, uint64_t value)
{
    mock_source_add_member(source, name, (struct layout_member){.offset = value, .size = 8});
}

Test(table, members_move_with_their_neighbours)
{
    struct mock_source known;
    struct table_source self;
    mock_source_init(&known, 8);
    mock_source_forget(&known, "PyInterpreterState");
    table_source_init(&self, &middle, little);
    self.anchors[0] = &known.source;

    anchor(&known, "PyInterpreterState.a", 18);
    anchor(&known, "PyInterpreterState.c", 38);
    cr_assert(eq(u64, offset(&self, "a"), 18));
    cr_assert(eq(u64, offset(&self, "b"), 28), "between two that moved by 8");
    cr_assert(eq(u64, offset(&self, "d"), 98), "behind the last");

    anchor(&known, "PyInterpreterState.c", 46);
    cr_assert(eq(u64, offset(&self, "b"), UINT64_MAX), "its neighbours moved apart");
    cr_assert(eq(u64, offset(&self, "c"), 46));
    table_source_clear(&self);
    mock_source_clear(&known);
}

static bool
size_of_state(void *context, const char *structure, uint64_t *size)
{
    *size = *(uint64_t *)context;
    return strcmp(structure, "PyInterpreterState") == 0;
}

Test(table, the_end_of_a_structure_is_a_neighbour)
{
    uint64_t size = 100;
    const struct layout_source known = {.context = &size, .structure_size = size_of_state};
    struct table_source self;
    table_source_init(&self, &middle, little);
    self.anchors[1] = &known;
    cr_assert(eq(u64, offset(&self, "d"), 90));
    size = 108;
    cr_assert(eq(u64, offset(&self, "d"), UINT64_MAX));
    table_source_clear(&self);
}

Test(table, built_in_ones_are_sorted_and_whole)
{
    for (const struct table *const *table = tables; *table; table++) {
        struct table_source self;
        struct layout_member member;
        table_source_init(&self, *table, little);
        cr_assert(self.source.member(&self, "PyObject", "ob_type", &member), "%s", self.name);
        cr_assert(eq(u32, member.size, 8));
        for (size_t i = 0; i < (*table)->member_count; i++) {
            const struct table_member *row = &(*table)->members[i];
            const char *path = (*table)->names + row->path;
            bool found = self.source.member(&self, (*table)->names + row->structure, path, &member);
            cr_assert(found == (*path != 0), "%s: %s", self.name, path);
        }
        for (size_t i = 0; i < (*table)->type_count; i++) {
            const struct table_type *row = &(*table)->types[i];
            struct c_structure structure;
            bool found = self.source.type_structure(&self, (*table)->names + row->name,
                                                    row->basicsize, &structure);
            cr_assert(found, "%s: %s", self.name, (*table)->names + row->name);
            c_structure_clear(&structure);
        }
        table_source_clear(&self);
    }
}
