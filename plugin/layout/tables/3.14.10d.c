/* What the debug information of CPython 3.14.10d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "SHA3object\0" "ScannerObject\0"
    "ZstdCompressor\0" "_PyRuntimeState\0" "_finalizing\0" "_gdbm.gdbm\0" "_sha3.sha3_224\0"
    "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "block_size\0"
    "builtins\0" "builtins_copy\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "ceval.gil\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0"
    "compression.zstd.ZstdCompressor\0" "cookie\0" "debug_offset\0" "dict\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fail_after_exc\0" "finalizing\0"
    "free\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0"
    "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "heap_tag\0" "id\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
    "indexgroup\0" "interpreters.head\0" "keys\0" "kind\0" "local_free\0" "mi_heap_t\0"
    "mi_page_t\0" "mi_segment_t\0" "monitoring_callables\0" "monitoring_tool_names\0" "next\0"
    "obmalloc\0" "page_start\0" "pages\0" "pattern\0" "re.Pattern\0" "segment_info_slices\0"
    "segment_size\0" "segment_slices\0" "signals.handlers\0" "slice_count\0" "slice_entries\0"
    "slice_offset\0" "slices\0" "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0"
    "struct mi_heap_s\0" "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0" "sysdict_copy\0"
    "thread_delayed_free\0" "threads.head\0" "threads.main\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.context\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0" "xheap\0" "xi.exceptions\0"
    "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 225880, 0, 0}, {15, 90, 7392, 8, 0, 0}, {15, 222, 10720, 8, 0, 0},
    {15, 242, 10712, 8, 0, 0}, {15, 263, 79960, 1976, 0, 0}, {15, 267, 10800, 8, 0, 0},
    {15, 302, 10920, 8, 0, 0}, {15, 314, 10704, 8, 0, 0}, {15, 340, 7680, 8, 0, 0},
    {15, 349, 8520, 8, 0, 0}, {15, 363, 224640, 160, 0, 0}, {15, 378, 224792, 8, 0, 0},
    {15, 413, 224744, 8, 0, 0}, {15, 441, 224640, 8, 0, 0}, {15, 473, 224648, 8, 0, 0},
    {15, 498, 224768, 8, 0, 0}, {15, 528, 224776, 8, 0, 0}, {15, 562, 224784, 8, 0, 0},
    {15, 598, 224656, 8, 0, 0}, {15, 630, 224752, 8, 0, 0}, {15, 658, 224760, 8, 0, 0},
    {15, 691, 223128, 8, 0, 0}, {15, 717, 223136, 8, 0, 0}, {15, 736, 223144, 8, 0, 0},
    {15, 763, 223152, 8, 0, 0}, {15, 810, 16, 8, 0, 0}, {15, 820, 8016, 8, 0, 0},
    {15, 842, 8008, 8, 0, 0}, {15, 862, 8000, 8, 0, 0}, {15, 881, 223160, 40, 0, 0},
    {15, 947, 8504, 8, 0, 0}, {15, 952, 79928, 8, 0, 0}, {15, 983, 79904, 8, 0, 0},
    {15, 1017, 7320, 4, 0, 0}, {15, 1033, 7616, 8, 0, 0}, {15, 1046, 7600, 4, 0, 0},
    {15, 1060, 7608, 8, 0, 0}, {15, 1071, 7432, 72, 0, 0}, {15, 1086, 7504, 24, 0, 0},
    {15, 1141, 7280, 8, 0, 0}, {15, 1144, 7728, 8, 0, 0}, {15, 1164, 7704, 8, 0, 0},
    {15, 1182, 7688, 8, 0, 0}, {15, 1198, 7696, 8, 0, 0}, {15, 1306, 223296, 1216, 0, 0},
    {15, 1327, 224512, 64, 0, 0}, {15, 1349, 7272, 8, 0, 0}, {15, 1354, 10912, 8, 0, 0},
    {15, 1615, 7672, 8, 0, 0}, {15, 1623, 8512, 8, 0, 0}, {15, 1656, 7344, 8, 0, 0},
    {15, 1669, 7360, 8, 0, 0}, {15, 1682, 81936, 141192, 0, 0}, {15, 1688, 180248, 9608, 0, 0},
    {15, 1703, 180256, 9600, 0, 0}, {15, 1730, 189872, 480, 0, 0}, {15, 1763, 81944, 98304, 0, 0},
    {15, 1790, 10784, 8, 0, 0}, {15, 1807, 10744, 8, 0, 0}, {15, 1831, 10728, 8, 0, 0},
    {15, 1848, 10736, 8, 0, 0}, {15, 1889, 10680, 24, 0, 0}, {74, 0, 0, 332632, 0, 0},
    {74, 90, 784, 8, 0, 0}, {74, 267, 18432, 256, 0, 0}, {74, 284, 18688, 4, 0, 0},
    {74, 302, 26624, 16, 0, 0}, {74, 363, 30056, 8, 0, 0}, {74, 441, 30056, 8, 0, 0},
    {74, 1234, 808, 8, 0, 0}, {74, 1354, 1176, 16, 0, 0}, {74, 1447, 1256, 1040, 0, 0},
    {74, 1682, 26680, 3368, 0, 0}, {1273, 0, 0, 3096, 0, 0}, {1273, 1252, 40, 16, 0, 0},
    {1273, 1374, 1296, 1800, 0, 0}, {1273, 1636, 8, 8, 0, 0}, {1283, 0, 0, 112, 0, 0},
    {1283, 329, 40, 8, 0, 0}, {1283, 801, 10, 2, 0, 0}, {1283, 934, 37, 1, 0, 0},
    {1283, 1028, 16, 8, 0, 0}, {1283, 1132, 35, 1, 0, 0}, {1283, 1252, 56, 16, 0, 0},
    {1283, 1262, 24, 8, 0, 0}, {1283, 1349, 88, 8, 0, 0}, {1283, 1363, 48, 8, 0, 0},
    {1283, 1464, 0, 4, 0, 0}, {1283, 1490, 4, 4, 0, 0}, {1283, 1883, 80, 8, 0, 0},
    {1283, 1903, 72, 8, 0, 0}, {1293, 0, 0, 57744, 0, 0}, {1293, 927, 224, 8, 0, 0},
    {1293, 1257, 264, 4, 0, 0}, {1293, 1399, 256, 8, 0, 0}, {1293, 1419, 32, 8, 0, 0},
    {1293, 1432, 248, 8, 0, 0}, {1293, 1476, 272, 8, 0, 0}, {1293, 1503, 288, 57456, 0, 0},
    {1561, 0, 0, 3096, 0, 0}, {1561, 1252, 40, 16, 0, 0}, {1561, 1374, 1296, 1800, 0, 0},
    {1561, 1636, 8, 8, 0, 0}, {1578, 0, 0, 112, 0, 0}, {1578, 329, 40, 8, 0, 0},
    {1578, 801, 10, 2, 0, 0}, {1578, 934, 37, 1, 0, 0}, {1578, 1028, 16, 8, 0, 0},
    {1578, 1132, 35, 1, 0, 0}, {1578, 1252, 56, 16, 0, 0}, {1578, 1262, 24, 8, 0, 0},
    {1578, 1349, 88, 8, 0, 0}, {1578, 1363, 48, 8, 0, 0}, {1578, 1464, 0, 4, 0, 0},
    {1578, 1490, 4, 4, 0, 0}, {1578, 1883, 80, 8, 0, 0}, {1578, 1903, 72, 8, 0, 0},
    {1595, 0, 0, 57744, 0, 0}, {1595, 927, 224, 8, 0, 0}, {1595, 1257, 264, 4, 0, 0},
    {1595, 1399, 256, 8, 0, 0}, {1595, 1419, 32, 8, 0, 0}, {1595, 1432, 248, 8, 0, 0},
    {1595, 1476, 272, 8, 0, 0}, {1595, 1503, 288, 57456, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {102, 1110, 32, 32, 0, 0}, {113, 34, 48, 48, 0, 0}, {128, 34, 48, 48, 0, 0},
    {143, 34, 48, 48, 0, 0}, {158, 34, 48, 48, 0, 0}, {173, 34, 48, 48, 0, 0},
    {189, 34, 48, 48, 0, 0}, {205, 45, 272, 272, 0, 4}, {895, 59, 56, 56, 4, 1},
    {1388, 1, 104, 104, 5, 5},
};

static const struct table_held held[] = {
    {1380, C_MEMBER_OBJECT, 16, 1}, {1548, C_MEMBER_OBJECT, 56, 1}, {1510, C_MEMBER_OBJECT, 72, 1},
    {1527, C_MEMBER_OBJECT, 256, 1}, {947, C_MEMBER_OBJECT, 24, 1}, {1121, C_MEMBER_OBJECT, 32, 1},
    {1223, C_MEMBER_OBJECT, 40, 1}, {1380, C_MEMBER_OBJECT, 48, 1}, {1871, C_MEMBER_OBJECT, 64, 1},
    {1002, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_14_10d = {
    {.hex = 0x030e0af0, .debug = true}, names, members, enumerators, types, held, static_types,
    125, 0, 10, 0,
    &table_3_14_8,
};
