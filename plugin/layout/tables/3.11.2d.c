/* What the debug information of CPython 3.11.2d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "PySystemExitObject\0" "SystemExit\0" "args\0" "cause\0" "code\0" "compressobject\0" "context\0"
    "data\0" "dict\0" "filterfalseobject\0" "func\0" "it\0" "it_seq\0" "itertools.compress\0"
    "itertools.filterfalse\0" "itertools.pairwise\0" "itertools.starmap\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "notes\0" "old\0" "pairwiseobject\0" "parameters\0"
    "previous_version\0" "selectors\0" "starmapobject\0" "str_ascii_iterator\0" "str_iterator\0"
    "traceback\0" "types.UnionType\0" "unicodedata.UCD\0" "unicodeiterobject\0" "unionobject\0";

static const struct table_member members[] = {
    {0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {19, 0, 80, 80, 0, 7}, {112, 46, 32, 32, 7, 2}, {131, 79, 32, 32, 9, 2},
    {153, 240, 32, 32, 11, 2}, {172, 293, 32, 32, 13, 2}, {198, 211, 24, 24, 15, 1},
    {307, 381, 32, 32, 16, 1}, {326, 381, 32, 32, 17, 1}, {349, 399, 32, 32, 18, 2},
    {365, 266, 40, 40, 20, 0},
};

static const struct table_held held[] = {
    {74, C_MEMBER_OBJECT, 16, 1}, {30, C_MEMBER_OBJECT, 24, 1}, {230, C_MEMBER_OBJECT, 32, 1},
    {339, C_MEMBER_OBJECT, 40, 1}, {61, C_MEMBER_OBJECT, 48, 1}, {35, C_MEMBER_OBJECT, 56, 1},
    {41, C_MEMBER_OBJECT, 72, 1}, {69, C_MEMBER_OBJECT, 16, 1}, {283, C_MEMBER_OBJECT, 24, 1},
    {97, C_MEMBER_OBJECT, 16, 1}, {102, C_MEMBER_OBJECT, 24, 1}, {102, C_MEMBER_OBJECT, 16, 1},
    {236, C_MEMBER_OBJECT, 24, 1}, {97, C_MEMBER_OBJECT, 16, 1}, {102, C_MEMBER_OBJECT, 24, 1},
    {190, C_MEMBER_OBJECT, 16, 1}, {105, C_MEMBER_OBJECT, 24, 1}, {105, C_MEMBER_OBJECT, 24, 1},
    {30, C_MEMBER_OBJECT, 16, 1}, {255, C_MEMBER_OBJECT, 24, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_11_2d = {
    {.hex = 0x030b02f0, .debug = true}, names, members, enumerators, types, held, static_types,
    0, 0, 10, 0,
    &table_3_11_2,
};
