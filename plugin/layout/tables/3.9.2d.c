/* What the debug information of CPython 3.9.2d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "PyFloatObject\0" "filter\0" "filterobject\0" "float\0" "func\0" "it\0" "it_seq\0" "iterator\0"
    "seqiterobject\0";

static const struct table_member members[] = {
    {0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {14, 21, 32, 32, 0, 2}, {34, 0, 24, 24, 2, 0}, {55, 64, 32, 32, 2, 1},
};

static const struct table_held held[] = {
    {40, C_MEMBER_OBJECT, 16, 1}, {45, C_MEMBER_OBJECT, 24, 1}, {48, C_MEMBER_OBJECT, 24, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_9_2d = {
    {.hex = 0x030902f0, .debug = true}, names, members, enumerators, types, held, static_types,
    0, 0, 3, 0,
    &table_3_9_2,
};
