/* What the debug information of CPython 3.9.18 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PyHamtIterator\0" "PyInterpreterState\0" "ScannerObject\0" "_sre.SRE_Scanner\0"
    "after_forkers_child\0" "after_forkers_parent\0" "audit_hooks\0" "before_forkers\0" "builtins\0"
    "builtins_copy\0" "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0" "dict\0"
    "filter\0" "filterobject\0" "finalizing\0" "func\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "hi_iter.i_nodes\0" "hi_obj\0"
    "id\0" "import_func\0" "importlib\0" "it\0" "it_seq\0" "items\0" "iterator\0" "keys\0"
    "modules\0" "modules_by_index\0" "next\0" "pattern\0" "pyexitmodule\0" "seqiterobject\0"
    "small_ints\0" "state.buffer.obj\0" "state.string\0" "sysdict\0" "tstate_head\0" "values\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0";

static const struct table_member members[] = {
    {1, 0, 0, 168, 0, 0}, {1, 349, 16, 8, 0, 0}, {16, 0, 0, 5656, 0, 0}, {16, 66, 3472, 8, 0, 0},
    {16, 86, 3464, 8, 0, 0}, {16, 107, 3536, 8, 0, 0}, {16, 119, 3456, 8, 0, 0},
    {16, 134, 880, 8, 0, 0}, {16, 143, 1384, 8, 0, 0}, {16, 157, 928, 8, 0, 0},
    {16, 178, 920, 8, 0, 0}, {16, 197, 912, 8, 0, 0}, {16, 215, 1376, 8, 0, 0},
    {16, 240, 56, 4, 0, 0}, {16, 256, 832, 8, 0, 0}, {16, 269, 816, 4, 0, 0},
    {16, 283, 824, 8, 0, 0}, {16, 294, 640, 72, 0, 0}, {16, 309, 720, 24, 0, 0},
    {16, 356, 24, 8, 0, 0}, {16, 359, 1392, 8, 0, 0}, {16, 371, 888, 8, 0, 0},
    {16, 411, 856, 8, 0, 0}, {16, 419, 864, 8, 0, 0}, {16, 436, 0, 8, 0, 0},
    {16, 449, 3488, 8, 0, 0}, {16, 476, 3552, 2096, 0, 0}, {16, 517, 872, 8, 0, 0},
    {16, 525, 8, 8, 0, 0}, {16, 544, 3520, 8, 0, 0}, {16, 568, 3504, 8, 0, 0},
    {16, 585, 3512, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {49, 35, 240, 240, 0, 3}, {220, 227, 32, 32, 3, 2}, {391, 1, 168, 168, 5, 2},
    {397, 462, 32, 32, 7, 1}, {406, 1, 168, 168, 8, 2}, {537, 1, 168, 168, 10, 2},
};

static const struct table_held held[] = {
    {441, C_MEMBER_OBJECT, 16, 1}, {504, C_MEMBER_OBJECT, 56, 1}, {487, C_MEMBER_OBJECT, 72, 1},
    {251, C_MEMBER_OBJECT, 16, 1}, {381, C_MEMBER_OBJECT, 24, 1}, {349, C_MEMBER_OBJECT, 16, 1},
    {333, C_MEMBER_OBJECT_ARRAY, 24, 8}, {384, C_MEMBER_OBJECT, 24, 1},
    {349, C_MEMBER_OBJECT, 16, 1}, {333, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {349, C_MEMBER_OBJECT, 16, 1}, {333, C_MEMBER_OBJECT_ARRAY, 24, 8},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_9_18 = {
    {.hex = 0x030912f0}, names, members, enumerators, types, held, static_types,
    32, 0, 6, 0,
    &table_3_9_2,
};
