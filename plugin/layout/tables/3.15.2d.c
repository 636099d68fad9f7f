/* What the debug information of CPython 3.15.2d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "SHA3object\0" "ScannerObject\0"
    "ZstdCompressor\0" "_PyRuntimeState\0" "_finalizing\0" "_gdbm.gdbm\0" "_sha3.sha3_224\0"
    "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "block_size\0"
    "bound\0" "builtins\0" "builtins_copy\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.dict_descriptor\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "ceval.gil\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0"
    "compression.zstd.ZstdCompressor\0" "cookie\0" "debug_offset\0" "default_value\0" "dict\0"
    "evaluate_default\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "fail_after_exc\0" "finalizing\0" "free\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "heap_tag\0" "id\0"
    "imports.import_func\0" "imports.importlib\0" "imports.lazy_import_func\0"
    "imports.lazy_imports_filter\0" "imports.lazy_modules\0" "imports.lazy_pending_submodules\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0" "keys\0"
    "kind\0" "local_free\0" "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "name\0" "next\0" "obmalloc\0" "page_start\0" "pages\0"
    "paramspecobject\0" "pattern\0" "re.Pattern\0" "segment_info_slices\0" "segment_size\0"
    "segment_slices\0" "signals.handlers\0" "slice_count\0" "slice_entries\0" "slice_offset\0"
    "slices\0" "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0" "struct mi_heap_s\0"
    "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0" "sysdict_copy\0"
    "thread_delayed_free\0" "threads.head\0" "threads.main\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typing.ParamSpec\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0"
    "xheap\0" "xi.exceptions\0" "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 226256, 0, 0}, {15, 90, 7384, 8, 0, 0}, {15, 222, 10696, 8, 0, 0},
    {15, 242, 10688, 8, 0, 0}, {15, 263, 79968, 1992, 0, 0}, {15, 267, 10776, 8, 0, 0},
    {15, 302, 10896, 8, 0, 0}, {15, 314, 10680, 8, 0, 0}, {15, 346, 7584, 8, 0, 0},
    {15, 355, 8472, 8, 0, 0}, {15, 369, 224912, 88, 0, 0}, {15, 384, 224976, 8, 0, 0},
    {15, 419, 224984, 8, 0, 0}, {15, 450, 224928, 8, 0, 0}, {15, 478, 224912, 8, 0, 0},
    {15, 510, 224920, 8, 0, 0}, {15, 535, 224952, 8, 0, 0}, {15, 565, 224960, 8, 0, 0},
    {15, 599, 224968, 8, 0, 0}, {15, 635, 224936, 8, 0, 0}, {15, 663, 224944, 8, 0, 0},
    {15, 696, 224992, 8, 0, 0}, {15, 730, 223296, 8, 0, 0}, {15, 756, 223304, 8, 0, 0},
    {15, 775, 223312, 8, 0, 0}, {15, 802, 223320, 8, 0, 0}, {15, 849, 16, 8, 0, 0},
    {15, 859, 7968, 8, 0, 0}, {15, 881, 7960, 8, 0, 0}, {15, 901, 7952, 8, 0, 0},
    {15, 920, 223328, 96, 0, 0}, {15, 1000, 8456, 8, 0, 0}, {15, 1022, 79936, 8, 0, 0},
    {15, 1053, 79912, 8, 0, 0}, {15, 1087, 7312, 4, 0, 0}, {15, 1103, 7536, 8, 0, 0},
    {15, 1116, 7512, 4, 0, 0}, {15, 1130, 7528, 8, 0, 0}, {15, 1141, 7408, 72, 0, 0},
    {15, 1156, 7480, 24, 0, 0}, {15, 1211, 7272, 8, 0, 0}, {15, 1214, 7632, 8, 0, 0},
    {15, 1234, 7608, 8, 0, 0}, {15, 1252, 7640, 8, 0, 0}, {15, 1277, 7656, 8, 0, 0},
    {15, 1305, 7664, 8, 0, 0}, {15, 1326, 7672, 8, 0, 0}, {15, 1358, 7592, 8, 0, 0},
    {15, 1374, 7600, 8, 0, 0}, {15, 1482, 223568, 1216, 0, 0}, {15, 1503, 224784, 64, 0, 0},
    {15, 1530, 7264, 8, 0, 0}, {15, 1535, 10888, 8, 0, 0}, {15, 1812, 7576, 8, 0, 0},
    {15, 1820, 8464, 8, 0, 0}, {15, 1853, 7336, 8, 0, 0}, {15, 1866, 7352, 8, 0, 0},
    {15, 1879, 81960, 141336, 0, 0}, {15, 1885, 180272, 9752, 0, 0}, {15, 1900, 180280, 9744, 0, 0},
    {15, 1927, 190040, 480, 0, 0}, {15, 1960, 81968, 98304, 0, 0}, {15, 2004, 10760, 8, 0, 0},
    {15, 2021, 10720, 8, 0, 0}, {15, 2045, 10704, 8, 0, 0}, {15, 2062, 10712, 8, 0, 0},
    {15, 2103, 10640, 24, 0, 0}, {74, 0, 0, 362592, 0, 0}, {74, 90, 912, 8, 0, 0},
    {74, 267, 18560, 256, 0, 0}, {74, 284, 18816, 4, 0, 0}, {74, 302, 26752, 16, 0, 0},
    {74, 369, 30224, 8, 0, 0}, {74, 478, 30224, 8, 0, 0}, {74, 1410, 936, 8, 0, 0},
    {74, 1535, 1304, 16, 0, 0}, {74, 1644, 1384, 1040, 0, 0}, {74, 1879, 26800, 3416, 0, 0},
    {1449, 0, 0, 3096, 0, 0}, {1449, 1428, 40, 16, 0, 0}, {1449, 1555, 1296, 1800, 0, 0},
    {1449, 1833, 8, 8, 0, 0}, {1459, 0, 0, 112, 0, 0}, {1459, 329, 40, 8, 0, 0},
    {1459, 840, 10, 2, 0, 0}, {1459, 973, 37, 1, 0, 0}, {1459, 1098, 16, 8, 0, 0},
    {1459, 1202, 35, 1, 0, 0}, {1459, 1428, 56, 16, 0, 0}, {1459, 1438, 24, 8, 0, 0},
    {1459, 1530, 88, 8, 0, 0}, {1459, 1544, 48, 8, 0, 0}, {1459, 1661, 0, 4, 0, 0},
    {1459, 1687, 4, 4, 0, 0}, {1459, 2097, 80, 8, 0, 0}, {1459, 2117, 72, 8, 0, 0},
    {1469, 0, 0, 57744, 0, 0}, {1469, 966, 224, 8, 0, 0}, {1469, 1433, 264, 4, 0, 0},
    {1469, 1596, 256, 8, 0, 0}, {1469, 1616, 32, 8, 0, 0}, {1469, 1629, 248, 8, 0, 0},
    {1469, 1673, 272, 8, 0, 0}, {1469, 1700, 288, 57456, 0, 0}, {1758, 0, 0, 3096, 0, 0},
    {1758, 1428, 40, 16, 0, 0}, {1758, 1555, 1296, 1800, 0, 0}, {1758, 1833, 8, 8, 0, 0},
    {1775, 0, 0, 112, 0, 0}, {1775, 329, 40, 8, 0, 0}, {1775, 840, 10, 2, 0, 0},
    {1775, 973, 37, 1, 0, 0}, {1775, 1098, 16, 8, 0, 0}, {1775, 1202, 35, 1, 0, 0},
    {1775, 1428, 56, 16, 0, 0}, {1775, 1438, 24, 8, 0, 0}, {1775, 1530, 88, 8, 0, 0},
    {1775, 1544, 48, 8, 0, 0}, {1775, 1661, 0, 4, 0, 0}, {1775, 1687, 4, 4, 0, 0},
    {1775, 2097, 80, 8, 0, 0}, {1775, 2117, 72, 8, 0, 0}, {1792, 0, 0, 57744, 0, 0},
    {1792, 966, 224, 8, 0, 0}, {1792, 1433, 264, 4, 0, 0}, {1792, 1596, 256, 8, 0, 0},
    {1792, 1616, 32, 8, 0, 0}, {1792, 1629, 248, 8, 0, 0}, {1792, 1673, 272, 8, 0, 0},
    {1792, 1700, 288, 57456, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {102, 1180, 32, 32, 0, 0}, {113, 34, 48, 48, 0, 0}, {128, 34, 48, 48, 0, 0},
    {143, 34, 48, 48, 0, 0}, {158, 34, 48, 48, 0, 0}, {173, 34, 48, 48, 0, 0},
    {189, 34, 48, 48, 0, 0}, {205, 45, 272, 272, 0, 4}, {934, 59, 56, 56, 4, 1},
    {1585, 1, 104, 104, 5, 5}, {1987, 1561, 56, 56, 10, 4},
};

static const struct table_held held[] = {
    {1577, C_MEMBER_OBJECT, 16, 1}, {1745, C_MEMBER_OBJECT, 56, 1}, {1707, C_MEMBER_OBJECT, 72, 1},
    {1724, C_MEMBER_OBJECT, 256, 1}, {1000, C_MEMBER_OBJECT, 24, 1}, {1191, C_MEMBER_OBJECT, 32, 1},
    {1399, C_MEMBER_OBJECT, 40, 1}, {1577, C_MEMBER_OBJECT, 48, 1}, {2085, C_MEMBER_OBJECT, 64, 1},
    {1072, C_MEMBER_OBJECT, 80, 1}, {1525, C_MEMBER_OBJECT, 16, 1}, {340, C_MEMBER_OBJECT, 24, 1},
    {986, C_MEMBER_OBJECT, 32, 1}, {1005, C_MEMBER_OBJECT, 40, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_15_2d = {
    {.hex = 0x030f02f0, .debug = true}, names, members, enumerators, types, held, static_types,
    130, 0, 11, 0,
    &table_3_15_0,
};
