/* What the debug information of CPython 3.14.10 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "SHA3object\0" "ZstdCompressor\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "block_size\0" "capacity\0"
    "compression.zstd.ZstdCompressor\0" "cookie\0" "debug_offset\0" "dict\0" "free\0" "heap_tag\0"
    "keys\0" "kind\0" "local_free\0" "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "next\0"
    "page_start\0" "pages\0" "segment_info_slices\0" "segment_size\0" "segment_slices\0"
    "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0" "struct mi_heap_s\0"
    "struct mi_page_s\0" "struct mi_segment_s\0" "thread_delayed_free\0" "xheap\0" "xthread_free\0";

static const struct table_member members[] = {
    {231, 0, 0, 3088, 0, 0}, {231, 210, 40, 16, 0, 0}, {231, 280, 1288, 1800, 0, 0},
    {231, 434, 8, 8, 0, 0}, {241, 0, 0, 96, 0, 0}, {241, 119, 40, 8, 0, 0}, {241, 130, 10, 2, 0, 0},
    {241, 178, 37, 1, 0, 0}, {241, 196, 16, 8, 0, 0}, {241, 201, 35, 1, 0, 0},
    {241, 220, 24, 8, 0, 0}, {241, 264, 72, 8, 0, 0}, {241, 269, 48, 8, 0, 0},
    {241, 334, 0, 4, 0, 0}, {241, 360, 4, 4, 0, 0}, {241, 454, 64, 8, 0, 0},
    {241, 460, 56, 8, 0, 0}, {251, 0, 0, 49536, 0, 0}, {251, 171, 224, 8, 0, 0},
    {251, 215, 264, 4, 0, 0}, {251, 286, 256, 8, 0, 0}, {251, 306, 32, 8, 0, 0},
    {251, 319, 248, 8, 0, 0}, {251, 346, 272, 8, 0, 0}, {251, 373, 288, 49248, 0, 0},
    {380, 0, 0, 3088, 0, 0}, {380, 210, 40, 16, 0, 0}, {380, 280, 1288, 1800, 0, 0},
    {380, 434, 8, 8, 0, 0}, {397, 0, 0, 96, 0, 0}, {397, 119, 40, 8, 0, 0}, {397, 130, 10, 2, 0, 0},
    {397, 178, 37, 1, 0, 0}, {397, 196, 16, 8, 0, 0}, {397, 201, 35, 1, 0, 0},
    {397, 220, 24, 8, 0, 0}, {397, 264, 72, 8, 0, 0}, {397, 269, 48, 8, 0, 0},
    {397, 334, 0, 4, 0, 0}, {397, 360, 4, 4, 0, 0}, {397, 454, 64, 8, 0, 0},
    {397, 460, 56, 8, 0, 0}, {414, 0, 0, 49536, 0, 0}, {414, 171, 224, 8, 0, 0},
    {414, 215, 264, 4, 0, 0}, {414, 286, 256, 8, 0, 0}, {414, 306, 32, 8, 0, 0},
    {414, 319, 248, 8, 0, 0}, {414, 346, 272, 8, 0, 0}, {414, 373, 288, 49248, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {27, 1, 48, 48, 0, 0}, {42, 1, 48, 48, 0, 0}, {57, 1, 48, 48, 0, 0}, {72, 1, 48, 48, 0, 0},
    {87, 1, 48, 48, 0, 0}, {103, 1, 48, 48, 0, 0}, {139, 12, 56, 56, 0, 1},
};

static const struct table_held held[] = {
    {191, C_MEMBER_OBJECT, 24, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_14_10 = {
    {.hex = 0x030e0af0}, names, members, enumerators, types, held, static_types,
    50, 0, 7, 0,
    &table_3_14_8,
};
