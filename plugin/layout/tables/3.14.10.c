/* What the debug information of CPython 3.14.10 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "SHA3object\0" "ZstdCompressor\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "compression.zstd.ZstdCompressor\0"
    "dict\0";

static const struct table_member members[] = {
    {0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {26, 0, 48, 48, 0, 0}, {41, 0, 48, 48, 0, 0}, {56, 0, 48, 48, 0, 0}, {71, 0, 48, 48, 0, 0},
    {86, 0, 48, 48, 0, 0}, {102, 0, 48, 48, 0, 0}, {118, 11, 56, 56, 0, 1},
};

static const struct table_held held[] = {
    {150, C_MEMBER_OBJECT, 24, 1},
};

const struct table table_3_14_10 = {
    {.hex = 0x030e0af0}, names, members, enumerators, types, held,
    0, 0, 7,
    &table_3_14_8,
};
