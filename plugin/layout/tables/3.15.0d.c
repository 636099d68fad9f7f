/* What the debug information of CPython 3.15.0d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "ScannerObject\0" "_PyRuntimeState\0"
    "_gdbm.gdbm\0" "_sre.SRE_Scanner\0" "abandoned_next\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ast\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0"
    "before_forkers\0" "bound\0" "builtins\0" "builtins_copy\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.dict_descriptor\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0" "cookie\0" "debug_offset\0"
    "default_value\0" "dict\0" "evaluate_default\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "fail_after_exc\0" "free\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0"
    "id\0" "imports.import_func\0" "imports.importlib\0" "imports.lazy_import_func\0"
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
    {15, 0, 0, 226256, 0, 0}, {15, 107, 10696, 8, 0, 0}, {15, 127, 10688, 8, 0, 0},
    {15, 148, 79968, 1992, 0, 0}, {15, 152, 10776, 8, 0, 0}, {15, 187, 10896, 8, 0, 0},
    {15, 199, 10680, 8, 0, 0}, {15, 220, 7584, 8, 0, 0}, {15, 229, 8472, 8, 0, 0},
    {15, 243, 224912, 88, 0, 0}, {15, 258, 224976, 8, 0, 0}, {15, 293, 224984, 8, 0, 0},
    {15, 324, 224928, 8, 0, 0}, {15, 352, 224912, 8, 0, 0}, {15, 384, 224920, 8, 0, 0},
    {15, 409, 224952, 8, 0, 0}, {15, 439, 224960, 8, 0, 0}, {15, 473, 224968, 8, 0, 0},
    {15, 509, 224936, 8, 0, 0}, {15, 537, 224944, 8, 0, 0}, {15, 570, 224992, 8, 0, 0},
    {15, 604, 223296, 8, 0, 0}, {15, 630, 223304, 8, 0, 0}, {15, 649, 223312, 8, 0, 0},
    {15, 676, 223320, 8, 0, 0}, {15, 723, 7968, 8, 0, 0}, {15, 745, 7960, 8, 0, 0},
    {15, 765, 7952, 8, 0, 0}, {15, 784, 223328, 96, 0, 0}, {15, 832, 8456, 8, 0, 0},
    {15, 854, 79936, 8, 0, 0}, {15, 885, 79912, 8, 0, 0}, {15, 924, 7536, 8, 0, 0},
    {15, 937, 7512, 4, 0, 0}, {15, 951, 7528, 8, 0, 0}, {15, 962, 7408, 72, 0, 0},
    {15, 977, 7480, 24, 0, 0}, {15, 1023, 7272, 8, 0, 0}, {15, 1026, 7632, 8, 0, 0},
    {15, 1046, 7608, 8, 0, 0}, {15, 1064, 7640, 8, 0, 0}, {15, 1089, 7656, 8, 0, 0},
    {15, 1117, 7664, 8, 0, 0}, {15, 1138, 7672, 8, 0, 0}, {15, 1170, 7592, 8, 0, 0},
    {15, 1186, 7600, 8, 0, 0}, {15, 1294, 223568, 1216, 0, 0}, {15, 1315, 224784, 64, 0, 0},
    {15, 1342, 7264, 8, 0, 0}, {15, 1347, 10888, 8, 0, 0}, {15, 1613, 7576, 8, 0, 0},
    {15, 1621, 8464, 8, 0, 0}, {15, 1658, 7336, 8, 0, 0}, {15, 1671, 7352, 8, 0, 0},
    {15, 1684, 81960, 141336, 0, 0}, {15, 1690, 180272, 9752, 0, 0}, {15, 1705, 180280, 9744, 0, 0},
    {15, 1732, 190040, 480, 0, 0}, {15, 1765, 81968, 98304, 0, 0}, {15, 1809, 10760, 8, 0, 0},
    {15, 1826, 10720, 8, 0, 0}, {15, 1850, 10704, 8, 0, 0}, {15, 1867, 10712, 8, 0, 0},
    {15, 1920, 10640, 24, 0, 0}, {48, 0, 0, 362592, 0, 0}, {48, 152, 18560, 256, 0, 0},
    {48, 169, 18816, 4, 0, 0}, {48, 187, 26752, 16, 0, 0}, {48, 243, 30224, 8, 0, 0},
    {48, 352, 30224, 8, 0, 0}, {48, 1222, 936, 8, 0, 0}, {48, 1347, 1304, 16, 0, 0},
    {48, 1445, 1384, 1040, 0, 0}, {48, 1684, 26800, 3416, 0, 0}, {1261, 0, 0, 3072, 0, 0},
    {1261, 1240, 2880, 16, 0, 0}, {1261, 1356, 1048, 1800, 0, 0}, {1261, 1638, 2848, 8, 0, 0},
    {1271, 0, 0, 96, 0, 0}, {1271, 714, 10, 2, 0, 0}, {1271, 805, 9, 1, 0, 0},
    {1271, 919, 16, 8, 0, 0}, {1271, 1240, 40, 16, 0, 0}, {1271, 1250, 32, 8, 0, 0},
    {1271, 1342, 72, 8, 0, 0}, {1271, 1462, 0, 4, 0, 0}, {1271, 1488, 4, 4, 0, 0},
    {1271, 1634, 8, 1, 3, 4}, {1271, 1902, 28, 4, 0, 0}, {1271, 1914, 64, 8, 0, 0},
    {1271, 1934, 56, 8, 0, 0}, {1281, 0, 0, 49512, 0, 0}, {1281, 92, 176, 8, 0, 0},
    {1281, 798, 216, 8, 0, 0}, {1281, 1245, 240, 4, 0, 0}, {1281, 1397, 232, 8, 0, 0},
    {1281, 1417, 32, 8, 0, 0}, {1281, 1430, 224, 8, 0, 0}, {1281, 1474, 248, 8, 0, 0},
    {1281, 1501, 264, 49248, 0, 0}, {1559, 0, 0, 3072, 0, 0}, {1559, 1240, 2880, 16, 0, 0},
    {1559, 1356, 1048, 1800, 0, 0}, {1559, 1638, 2848, 8, 0, 0}, {1576, 0, 0, 96, 0, 0},
    {1576, 714, 10, 2, 0, 0}, {1576, 805, 9, 1, 0, 0}, {1576, 919, 16, 8, 0, 0},
    {1576, 1240, 40, 16, 0, 0}, {1576, 1250, 32, 8, 0, 0}, {1576, 1342, 72, 8, 0, 0},
    {1576, 1462, 0, 4, 0, 0}, {1576, 1488, 4, 4, 0, 0}, {1576, 1634, 8, 1, 3, 4},
    {1576, 1902, 28, 4, 0, 0}, {1576, 1914, 64, 8, 0, 0}, {1576, 1934, 56, 8, 0, 0},
    {1593, 0, 0, 49512, 0, 0}, {1593, 92, 176, 8, 0, 0}, {1593, 798, 216, 8, 0, 0},
    {1593, 1245, 240, 4, 0, 0}, {1593, 1397, 232, 8, 0, 0}, {1593, 1417, 32, 8, 0, 0},
    {1593, 1430, 224, 8, 0, 0}, {1593, 1474, 248, 8, 0, 0}, {1593, 1501, 264, 49248, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {64, 1001, 32, 32, 0, 0}, {75, 34, 272, 272, 0, 4}, {1386, 1, 104, 104, 4, 5},
    {1792, 1362, 56, 56, 9, 4},
};

static const struct table_held held[] = {
    {1378, C_MEMBER_OBJECT, 16, 1}, {1546, C_MEMBER_OBJECT, 56, 1}, {1508, C_MEMBER_OBJECT, 72, 1},
    {1525, C_MEMBER_OBJECT, 256, 1}, {1012, C_MEMBER_OBJECT, 32, 1}, {1211, C_MEMBER_OBJECT, 40, 1},
    {1378, C_MEMBER_OBJECT, 48, 1}, {1890, C_MEMBER_OBJECT, 64, 1}, {904, C_MEMBER_OBJECT, 80, 1},
    {1337, C_MEMBER_OBJECT, 16, 1}, {214, C_MEMBER_OBJECT, 24, 1}, {818, C_MEMBER_OBJECT, 32, 1},
    {837, C_MEMBER_OBJECT, 40, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_15_0d = {
    {.hex = 0x030f00f0, .debug = true}, names, members, enumerators, types, held, static_types,
    126, 0, 4, 0,
    &table_3_15_0,
};
