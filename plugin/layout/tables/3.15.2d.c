/* What the debug information of CPython 3.15.2d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "SHA3object\0" "ScannerObject\0"
    "ZstdCompressor\0" "_PyRuntimeState\0" "_gdbm.gdbm\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "block_size\0"
    "bound\0" "builtins\0" "builtins_copy\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.dict_descriptor\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0"
    "compression.zstd.ZstdCompressor\0" "cookie\0" "debug_offset\0" "default_value\0" "dict\0"
    "evaluate_default\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "fail_after_exc\0" "free\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0"
    "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "heap_tag\0" "id\0"
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
    {15, 0, 0, 226256, 0, 0}, {15, 210, 10696, 8, 0, 0}, {15, 230, 10688, 8, 0, 0},
    {15, 251, 79968, 1992, 0, 0}, {15, 255, 10776, 8, 0, 0}, {15, 290, 10896, 8, 0, 0},
    {15, 302, 10680, 8, 0, 0}, {15, 334, 7584, 8, 0, 0}, {15, 343, 8472, 8, 0, 0},
    {15, 357, 224912, 88, 0, 0}, {15, 372, 224976, 8, 0, 0}, {15, 407, 224984, 8, 0, 0},
    {15, 438, 224928, 8, 0, 0}, {15, 466, 224912, 8, 0, 0}, {15, 498, 224920, 8, 0, 0},
    {15, 523, 224952, 8, 0, 0}, {15, 553, 224960, 8, 0, 0}, {15, 587, 224968, 8, 0, 0},
    {15, 623, 224936, 8, 0, 0}, {15, 651, 224944, 8, 0, 0}, {15, 684, 224992, 8, 0, 0},
    {15, 718, 223296, 8, 0, 0}, {15, 744, 223304, 8, 0, 0}, {15, 763, 223312, 8, 0, 0},
    {15, 790, 223320, 8, 0, 0}, {15, 837, 7968, 8, 0, 0}, {15, 859, 7960, 8, 0, 0},
    {15, 879, 7952, 8, 0, 0}, {15, 898, 223328, 96, 0, 0}, {15, 978, 8456, 8, 0, 0},
    {15, 1000, 79936, 8, 0, 0}, {15, 1031, 79912, 8, 0, 0}, {15, 1070, 7536, 8, 0, 0},
    {15, 1083, 7512, 4, 0, 0}, {15, 1097, 7528, 8, 0, 0}, {15, 1108, 7408, 72, 0, 0},
    {15, 1123, 7480, 24, 0, 0}, {15, 1178, 7272, 8, 0, 0}, {15, 1181, 7632, 8, 0, 0},
    {15, 1201, 7608, 8, 0, 0}, {15, 1219, 7640, 8, 0, 0}, {15, 1244, 7656, 8, 0, 0},
    {15, 1272, 7664, 8, 0, 0}, {15, 1293, 7672, 8, 0, 0}, {15, 1325, 7592, 8, 0, 0},
    {15, 1341, 7600, 8, 0, 0}, {15, 1449, 223568, 1216, 0, 0}, {15, 1470, 224784, 64, 0, 0},
    {15, 1497, 7264, 8, 0, 0}, {15, 1502, 10888, 8, 0, 0}, {15, 1779, 7576, 8, 0, 0},
    {15, 1787, 8464, 8, 0, 0}, {15, 1820, 7336, 8, 0, 0}, {15, 1833, 7352, 8, 0, 0},
    {15, 1846, 81960, 141336, 0, 0}, {15, 1852, 180272, 9752, 0, 0}, {15, 1867, 180280, 9744, 0, 0},
    {15, 1894, 190040, 480, 0, 0}, {15, 1927, 81968, 98304, 0, 0}, {15, 1971, 10760, 8, 0, 0},
    {15, 1988, 10720, 8, 0, 0}, {15, 2012, 10704, 8, 0, 0}, {15, 2029, 10712, 8, 0, 0},
    {15, 2070, 10640, 24, 0, 0}, {74, 0, 0, 362592, 0, 0}, {74, 255, 18560, 256, 0, 0},
    {74, 272, 18816, 4, 0, 0}, {74, 290, 26752, 16, 0, 0}, {74, 357, 30224, 8, 0, 0},
    {74, 466, 30224, 8, 0, 0}, {74, 1377, 936, 8, 0, 0}, {74, 1502, 1304, 16, 0, 0},
    {74, 1611, 1384, 1040, 0, 0}, {74, 1846, 26800, 3416, 0, 0}, {1416, 0, 0, 3096, 0, 0},
    {1416, 1395, 40, 16, 0, 0}, {1416, 1522, 1296, 1800, 0, 0}, {1416, 1800, 8, 8, 0, 0},
    {1426, 0, 0, 112, 0, 0}, {1426, 317, 40, 8, 0, 0}, {1426, 828, 10, 2, 0, 0},
    {1426, 951, 37, 1, 0, 0}, {1426, 1065, 16, 8, 0, 0}, {1426, 1169, 35, 1, 0, 0},
    {1426, 1395, 56, 16, 0, 0}, {1426, 1405, 24, 8, 0, 0}, {1426, 1497, 88, 8, 0, 0},
    {1426, 1511, 48, 8, 0, 0}, {1426, 1628, 0, 4, 0, 0}, {1426, 1654, 4, 4, 0, 0},
    {1426, 2064, 80, 8, 0, 0}, {1426, 2084, 72, 8, 0, 0}, {1436, 0, 0, 57744, 0, 0},
    {1436, 944, 224, 8, 0, 0}, {1436, 1400, 264, 4, 0, 0}, {1436, 1563, 256, 8, 0, 0},
    {1436, 1583, 32, 8, 0, 0}, {1436, 1596, 248, 8, 0, 0}, {1436, 1640, 272, 8, 0, 0},
    {1436, 1667, 288, 57456, 0, 0}, {1725, 0, 0, 3096, 0, 0}, {1725, 1395, 40, 16, 0, 0},
    {1725, 1522, 1296, 1800, 0, 0}, {1725, 1800, 8, 8, 0, 0}, {1742, 0, 0, 112, 0, 0},
    {1742, 317, 40, 8, 0, 0}, {1742, 828, 10, 2, 0, 0}, {1742, 951, 37, 1, 0, 0},
    {1742, 1065, 16, 8, 0, 0}, {1742, 1169, 35, 1, 0, 0}, {1742, 1395, 56, 16, 0, 0},
    {1742, 1405, 24, 8, 0, 0}, {1742, 1497, 88, 8, 0, 0}, {1742, 1511, 48, 8, 0, 0},
    {1742, 1628, 0, 4, 0, 0}, {1742, 1654, 4, 4, 0, 0}, {1742, 2064, 80, 8, 0, 0},
    {1742, 2084, 72, 8, 0, 0}, {1759, 0, 0, 57744, 0, 0}, {1759, 944, 224, 8, 0, 0},
    {1759, 1400, 264, 4, 0, 0}, {1759, 1563, 256, 8, 0, 0}, {1759, 1583, 32, 8, 0, 0},
    {1759, 1596, 248, 8, 0, 0}, {1759, 1640, 272, 8, 0, 0}, {1759, 1667, 288, 57456, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {90, 1147, 32, 32, 0, 0}, {101, 34, 48, 48, 0, 0}, {116, 34, 48, 48, 0, 0},
    {131, 34, 48, 48, 0, 0}, {146, 34, 48, 48, 0, 0}, {161, 34, 48, 48, 0, 0},
    {177, 34, 48, 48, 0, 0}, {193, 45, 272, 272, 0, 4}, {912, 59, 56, 56, 4, 1},
    {1552, 1, 104, 104, 5, 5}, {1954, 1528, 56, 56, 10, 4},
};

static const struct table_held held[] = {
    {1544, C_MEMBER_OBJECT, 16, 1}, {1712, C_MEMBER_OBJECT, 56, 1}, {1674, C_MEMBER_OBJECT, 72, 1},
    {1691, C_MEMBER_OBJECT, 256, 1}, {978, C_MEMBER_OBJECT, 24, 1}, {1158, C_MEMBER_OBJECT, 32, 1},
    {1366, C_MEMBER_OBJECT, 40, 1}, {1544, C_MEMBER_OBJECT, 48, 1}, {2052, C_MEMBER_OBJECT, 64, 1},
    {1050, C_MEMBER_OBJECT, 80, 1}, {1492, C_MEMBER_OBJECT, 16, 1}, {328, C_MEMBER_OBJECT, 24, 1},
    {964, C_MEMBER_OBJECT, 32, 1}, {983, C_MEMBER_OBJECT, 40, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_15_2d = {
    {.hex = 0x030f02f0, .debug = true}, names, members, enumerators, types, held, static_types,
    126, 0, 11, 0,
    &table_3_15_0,
};
