/* What the debug information of CPython 3.11.7 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "PySystemExitObject\0" "ScannerObject\0" "SystemExit\0" "_sre.SRE_Scanner\0" "args\0" "cause\0"
    "code\0" "compressobject\0" "context\0" "data\0" "dict\0" "filterfalseobject\0" "func\0" "it\0"
    "it_seq\0" "itertools.compress\0" "itertools.filterfalse\0" "itertools.pairwise\0"
    "itertools.starmap\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0" "notes\0" "old\0"
    "pairwiseobject\0" "parameters\0" "pattern\0" "previous_version\0" "selectors\0"
    "starmapobject\0" "state.buffer.obj\0" "state.string\0" "str_ascii_iterator\0" "str_iterator\0"
    "traceback\0" "types.UnionType\0" "unicodedata.UCD\0" "unicodeiterobject\0" "unionobject\0";

static const struct table_member members[] = {
    {0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {33, 0, 80, 80, 0, 7}, {44, 19, 240, 240, 7, 3}, {143, 77, 32, 32, 10, 2},
    {162, 110, 32, 32, 12, 2}, {184, 271, 32, 32, 14, 2}, {203, 332, 32, 32, 16, 2},
    {229, 242, 24, 24, 18, 1}, {376, 450, 32, 32, 19, 1}, {395, 450, 32, 32, 20, 1},
    {418, 468, 32, 32, 21, 2}, {434, 305, 40, 40, 23, 0},
};

static const struct table_held held[] = {
    {105, C_MEMBER_OBJECT, 16, 1}, {61, C_MEMBER_OBJECT, 24, 1}, {261, C_MEMBER_OBJECT, 32, 1},
    {408, C_MEMBER_OBJECT, 40, 1}, {92, C_MEMBER_OBJECT, 48, 1}, {66, C_MEMBER_OBJECT, 56, 1},
    {72, C_MEMBER_OBJECT, 72, 1}, {297, C_MEMBER_OBJECT, 16, 1}, {363, C_MEMBER_OBJECT, 56, 1},
    {346, C_MEMBER_OBJECT, 72, 1}, {100, C_MEMBER_OBJECT, 16, 1}, {322, C_MEMBER_OBJECT, 24, 1},
    {128, C_MEMBER_OBJECT, 16, 1}, {133, C_MEMBER_OBJECT, 24, 1}, {133, C_MEMBER_OBJECT, 16, 1},
    {267, C_MEMBER_OBJECT, 24, 1}, {128, C_MEMBER_OBJECT, 16, 1}, {133, C_MEMBER_OBJECT, 24, 1},
    {221, C_MEMBER_OBJECT, 16, 1}, {136, C_MEMBER_OBJECT, 24, 1}, {136, C_MEMBER_OBJECT, 24, 1},
    {61, C_MEMBER_OBJECT, 16, 1}, {286, C_MEMBER_OBJECT, 24, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_11_7 = {
    {.hex = 0x030b07f0}, names, members, enumerators, types, held, static_types,
    0, 0, 11, 0,
    &table_3_11_2,
};
