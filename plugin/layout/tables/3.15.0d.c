/* What the debug information of CPython 3.15.0d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "ScannerObject\0" "_PyRuntimeState\0"
    "_finalizing\0" "_gdbm.gdbm\0" "_sre.SRE_Scanner\0" "abandoned_next\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ast\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0"
    "before_forkers\0" "bound\0" "builtins\0" "builtins_copy\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.dict_descriptor\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "ceval.gil\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0" "cookie\0" "debug_offset\0"
    "default_value\0" "dict\0" "evaluate_default\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "fail_after_exc\0" "finalizing\0" "free\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0"
    "groupindex\0" "id\0" "imports.import_func\0" "imports.importlib\0" "imports.lazy_import_func\0"
    "imports.lazy_imports_filter\0" "imports.lazy_modules\0" "imports.lazy_pending_submodules\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0" "keys\0"
    "kind\0" "local_free\0" "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "name\0" "next\0" "obmalloc\0" "pages\0" "paramspecobject\0"
    "pattern\0" "re.Pattern\0" "segment_info_slices\0" "segment_size\0" "segment_slices\0"
    "signals.handlers\0" "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0"
    "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0" "struct mi_heap_s\0"
    "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0" "sysdict_copy\0" "tag\0"
    "thread_delayed_free\0" "threads.head\0" "threads.main\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typing.ParamSpec\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0"
    "xblock_size\0" "xheap\0" "xi.exceptions\0" "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 226256, 0, 0}, {15, 64, 7384, 8, 0, 0}, {15, 119, 10696, 8, 0, 0},
    {15, 139, 10688, 8, 0, 0}, {15, 160, 79968, 1992, 0, 0}, {15, 164, 10776, 8, 0, 0},
    {15, 199, 10896, 8, 0, 0}, {15, 211, 10680, 8, 0, 0}, {15, 232, 7584, 8, 0, 0},
    {15, 241, 8472, 8, 0, 0}, {15, 255, 224912, 88, 0, 0}, {15, 270, 224976, 8, 0, 0},
    {15, 305, 224984, 8, 0, 0}, {15, 336, 224928, 8, 0, 0}, {15, 364, 224912, 8, 0, 0},
    {15, 396, 224920, 8, 0, 0}, {15, 421, 224952, 8, 0, 0}, {15, 451, 224960, 8, 0, 0},
    {15, 485, 224968, 8, 0, 0}, {15, 521, 224936, 8, 0, 0}, {15, 549, 224944, 8, 0, 0},
    {15, 582, 224992, 8, 0, 0}, {15, 616, 223296, 8, 0, 0}, {15, 642, 223304, 8, 0, 0},
    {15, 661, 223312, 8, 0, 0}, {15, 688, 223320, 8, 0, 0}, {15, 735, 16, 8, 0, 0},
    {15, 745, 7968, 8, 0, 0}, {15, 767, 7960, 8, 0, 0}, {15, 787, 7952, 8, 0, 0},
    {15, 806, 223328, 96, 0, 0}, {15, 854, 8456, 8, 0, 0}, {15, 876, 79936, 8, 0, 0},
    {15, 907, 79912, 8, 0, 0}, {15, 941, 7312, 4, 0, 0}, {15, 957, 7536, 8, 0, 0},
    {15, 970, 7512, 4, 0, 0}, {15, 984, 7528, 8, 0, 0}, {15, 995, 7408, 72, 0, 0},
    {15, 1010, 7480, 24, 0, 0}, {15, 1056, 7272, 8, 0, 0}, {15, 1059, 7632, 8, 0, 0},
    {15, 1079, 7608, 8, 0, 0}, {15, 1097, 7640, 8, 0, 0}, {15, 1122, 7656, 8, 0, 0},
    {15, 1150, 7664, 8, 0, 0}, {15, 1171, 7672, 8, 0, 0}, {15, 1203, 7592, 8, 0, 0},
    {15, 1219, 7600, 8, 0, 0}, {15, 1327, 223568, 1216, 0, 0}, {15, 1348, 224784, 64, 0, 0},
    {15, 1375, 7264, 8, 0, 0}, {15, 1380, 10888, 8, 0, 0}, {15, 1646, 7576, 8, 0, 0},
    {15, 1654, 8464, 8, 0, 0}, {15, 1691, 7336, 8, 0, 0}, {15, 1704, 7352, 8, 0, 0},
    {15, 1717, 81960, 141336, 0, 0}, {15, 1723, 180272, 9752, 0, 0}, {15, 1738, 180280, 9744, 0, 0},
    {15, 1765, 190040, 480, 0, 0}, {15, 1798, 81968, 98304, 0, 0}, {15, 1842, 10760, 8, 0, 0},
    {15, 1859, 10720, 8, 0, 0}, {15, 1883, 10704, 8, 0, 0}, {15, 1900, 10712, 8, 0, 0},
    {15, 1953, 10640, 24, 0, 0}, {48, 0, 0, 362592, 0, 0}, {48, 64, 912, 8, 0, 0},
    {48, 164, 18560, 256, 0, 0}, {48, 181, 18816, 4, 0, 0}, {48, 199, 26752, 16, 0, 0},
    {48, 255, 30224, 8, 0, 0}, {48, 364, 30224, 8, 0, 0}, {48, 1255, 936, 8, 0, 0},
    {48, 1380, 1304, 16, 0, 0}, {48, 1478, 1384, 1040, 0, 0}, {48, 1717, 26800, 3416, 0, 0},
    {1294, 0, 0, 3072, 0, 0}, {1294, 1273, 2880, 16, 0, 0}, {1294, 1389, 1048, 1800, 0, 0},
    {1294, 1671, 2848, 8, 0, 0}, {1304, 0, 0, 96, 0, 0}, {1304, 726, 10, 2, 0, 0},
    {1304, 827, 9, 1, 0, 0}, {1304, 952, 16, 8, 0, 0}, {1304, 1273, 40, 16, 0, 0},
    {1304, 1283, 32, 8, 0, 0}, {1304, 1375, 72, 8, 0, 0}, {1304, 1495, 0, 4, 0, 0},
    {1304, 1521, 4, 4, 0, 0}, {1304, 1667, 8, 1, 3, 4}, {1304, 1935, 28, 4, 0, 0},
    {1304, 1947, 64, 8, 0, 0}, {1304, 1967, 56, 8, 0, 0}, {1314, 0, 0, 49512, 0, 0},
    {1314, 104, 176, 8, 0, 0}, {1314, 820, 216, 8, 0, 0}, {1314, 1278, 240, 4, 0, 0},
    {1314, 1430, 232, 8, 0, 0}, {1314, 1450, 32, 8, 0, 0}, {1314, 1463, 224, 8, 0, 0},
    {1314, 1507, 248, 8, 0, 0}, {1314, 1534, 264, 49248, 0, 0}, {1592, 0, 0, 3072, 0, 0},
    {1592, 1273, 2880, 16, 0, 0}, {1592, 1389, 1048, 1800, 0, 0}, {1592, 1671, 2848, 8, 0, 0},
    {1609, 0, 0, 96, 0, 0}, {1609, 726, 10, 2, 0, 0}, {1609, 827, 9, 1, 0, 0},
    {1609, 952, 16, 8, 0, 0}, {1609, 1273, 40, 16, 0, 0}, {1609, 1283, 32, 8, 0, 0},
    {1609, 1375, 72, 8, 0, 0}, {1609, 1495, 0, 4, 0, 0}, {1609, 1521, 4, 4, 0, 0},
    {1609, 1667, 8, 1, 3, 4}, {1609, 1935, 28, 4, 0, 0}, {1609, 1947, 64, 8, 0, 0},
    {1609, 1967, 56, 8, 0, 0}, {1626, 0, 0, 49512, 0, 0}, {1626, 104, 176, 8, 0, 0},
    {1626, 820, 216, 8, 0, 0}, {1626, 1278, 240, 4, 0, 0}, {1626, 1430, 232, 8, 0, 0},
    {1626, 1450, 32, 8, 0, 0}, {1626, 1463, 224, 8, 0, 0}, {1626, 1507, 248, 8, 0, 0},
    {1626, 1534, 264, 49248, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {76, 1034, 32, 32, 0, 0}, {87, 34, 272, 272, 0, 4}, {1419, 1, 104, 104, 4, 5},
    {1825, 1395, 56, 56, 9, 4},
};

static const struct table_held held[] = {
    {1411, C_MEMBER_OBJECT, 16, 1}, {1579, C_MEMBER_OBJECT, 56, 1}, {1541, C_MEMBER_OBJECT, 72, 1},
    {1558, C_MEMBER_OBJECT, 256, 1}, {1045, C_MEMBER_OBJECT, 32, 1}, {1244, C_MEMBER_OBJECT, 40, 1},
    {1411, C_MEMBER_OBJECT, 48, 1}, {1923, C_MEMBER_OBJECT, 64, 1}, {926, C_MEMBER_OBJECT, 80, 1},
    {1370, C_MEMBER_OBJECT, 16, 1}, {226, C_MEMBER_OBJECT, 24, 1}, {840, C_MEMBER_OBJECT, 32, 1},
    {859, C_MEMBER_OBJECT, 40, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_15_0d = {
    {.hex = 0x030f00f0, .debug = true}, names, members, enumerators, types, held, static_types,
    130, 0, 4, 0,
    &table_3_15_0,
};
