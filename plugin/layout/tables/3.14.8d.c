/* What the debug information of CPython 3.14.8d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "ScannerObject\0" "_PyRuntimeState\0"
    "_finalizing\0" "_gdbm.gdbm\0" "_sre.SRE_Scanner\0" "abandoned_next\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ast\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0"
    "before_forkers\0" "builtins\0" "builtins_copy\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "ceval.gil\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0" "cookie\0" "debug_offset\0"
    "dict\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fail_after_exc\0"
    "finalizing\0" "free\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0"
    "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "id\0" "imports.import_func\0"
    "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0"
    "interpreters.head\0" "keys\0" "kind\0" "local_free\0" "mi_heap_t\0" "mi_page_t\0"
    "mi_segment_t\0" "monitoring_callables\0" "monitoring_tool_names\0" "next\0" "obmalloc\0"
    "pages\0" "pattern\0" "re.Pattern\0" "segment_info_slices\0" "segment_size\0" "segment_slices\0"
    "signals.handlers\0" "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0"
    "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0" "struct mi_heap_s\0"
    "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0" "sysdict_copy\0" "tag\0"
    "thread_delayed_free\0" "threads.head\0" "threads.main\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.context\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0" "xblock_size\0" "xheap\0"
    "xi.exceptions\0" "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 225880, 0, 0}, {15, 64, 7392, 8, 0, 0}, {15, 119, 10720, 8, 0, 0},
    {15, 139, 10712, 8, 0, 0}, {15, 160, 79960, 1976, 0, 0}, {15, 164, 10800, 8, 0, 0},
    {15, 199, 10920, 8, 0, 0}, {15, 211, 10704, 8, 0, 0}, {15, 226, 7680, 8, 0, 0},
    {15, 235, 8520, 8, 0, 0}, {15, 249, 224640, 160, 0, 0}, {15, 264, 224792, 8, 0, 0},
    {15, 299, 224744, 8, 0, 0}, {15, 327, 224640, 8, 0, 0}, {15, 359, 224648, 8, 0, 0},
    {15, 384, 224768, 8, 0, 0}, {15, 414, 224776, 8, 0, 0}, {15, 448, 224784, 8, 0, 0},
    {15, 484, 224656, 8, 0, 0}, {15, 516, 224752, 8, 0, 0}, {15, 544, 224760, 8, 0, 0},
    {15, 577, 223128, 8, 0, 0}, {15, 603, 223136, 8, 0, 0}, {15, 622, 223144, 8, 0, 0},
    {15, 649, 223152, 8, 0, 0}, {15, 696, 16, 8, 0, 0}, {15, 706, 8016, 8, 0, 0},
    {15, 728, 8008, 8, 0, 0}, {15, 748, 8000, 8, 0, 0}, {15, 767, 223160, 40, 0, 0},
    {15, 801, 8504, 8, 0, 0}, {15, 806, 79928, 8, 0, 0}, {15, 837, 79904, 8, 0, 0},
    {15, 871, 7320, 4, 0, 0}, {15, 887, 7616, 8, 0, 0}, {15, 900, 7600, 4, 0, 0},
    {15, 914, 7608, 8, 0, 0}, {15, 925, 7432, 72, 0, 0}, {15, 940, 7504, 24, 0, 0},
    {15, 986, 7280, 8, 0, 0}, {15, 989, 7728, 8, 0, 0}, {15, 1009, 7704, 8, 0, 0},
    {15, 1027, 7688, 8, 0, 0}, {15, 1043, 7696, 8, 0, 0}, {15, 1151, 223296, 1216, 0, 0},
    {15, 1172, 224512, 64, 0, 0}, {15, 1194, 7272, 8, 0, 0}, {15, 1199, 10912, 8, 0, 0},
    {15, 1449, 7672, 8, 0, 0}, {15, 1457, 8512, 8, 0, 0}, {15, 1494, 7344, 8, 0, 0},
    {15, 1507, 7360, 8, 0, 0}, {15, 1520, 81936, 141192, 0, 0}, {15, 1526, 180248, 9608, 0, 0},
    {15, 1541, 180256, 9600, 0, 0}, {15, 1568, 189872, 480, 0, 0}, {15, 1601, 81944, 98304, 0, 0},
    {15, 1628, 10784, 8, 0, 0}, {15, 1645, 10744, 8, 0, 0}, {15, 1669, 10728, 8, 0, 0},
    {15, 1686, 10736, 8, 0, 0}, {15, 1739, 10680, 24, 0, 0}, {48, 0, 0, 332632, 0, 0},
    {48, 64, 784, 8, 0, 0}, {48, 164, 18432, 256, 0, 0}, {48, 181, 18688, 4, 0, 0},
    {48, 199, 26624, 16, 0, 0}, {48, 249, 30056, 8, 0, 0}, {48, 327, 30056, 8, 0, 0},
    {48, 1079, 808, 8, 0, 0}, {48, 1199, 1176, 16, 0, 0}, {48, 1281, 1256, 1040, 0, 0},
    {48, 1520, 26680, 3368, 0, 0}, {1118, 0, 0, 3072, 0, 0}, {1118, 1097, 2880, 16, 0, 0},
    {1118, 1208, 1048, 1800, 0, 0}, {1118, 1474, 2848, 8, 0, 0}, {1128, 0, 0, 96, 0, 0},
    {1128, 687, 10, 2, 0, 0}, {1128, 788, 9, 1, 0, 0}, {1128, 882, 16, 8, 0, 0},
    {1128, 1097, 40, 16, 0, 0}, {1128, 1107, 32, 8, 0, 0}, {1128, 1194, 72, 8, 0, 0},
    {1128, 1298, 0, 4, 0, 0}, {1128, 1324, 4, 4, 0, 0}, {1128, 1470, 8, 1, 3, 4},
    {1128, 1721, 28, 4, 0, 0}, {1128, 1733, 64, 8, 0, 0}, {1128, 1753, 56, 8, 0, 0},
    {1138, 0, 0, 49512, 0, 0}, {1138, 104, 176, 8, 0, 0}, {1138, 781, 216, 8, 0, 0},
    {1138, 1102, 240, 4, 0, 0}, {1138, 1233, 232, 8, 0, 0}, {1138, 1253, 32, 8, 0, 0},
    {1138, 1266, 224, 8, 0, 0}, {1138, 1310, 248, 8, 0, 0}, {1138, 1337, 264, 49248, 0, 0},
    {1395, 0, 0, 3072, 0, 0}, {1395, 1097, 2880, 16, 0, 0}, {1395, 1208, 1048, 1800, 0, 0},
    {1395, 1474, 2848, 8, 0, 0}, {1412, 0, 0, 96, 0, 0}, {1412, 687, 10, 2, 0, 0},
    {1412, 788, 9, 1, 0, 0}, {1412, 882, 16, 8, 0, 0}, {1412, 1097, 40, 16, 0, 0},
    {1412, 1107, 32, 8, 0, 0}, {1412, 1194, 72, 8, 0, 0}, {1412, 1298, 0, 4, 0, 0},
    {1412, 1324, 4, 4, 0, 0}, {1412, 1470, 8, 1, 3, 4}, {1412, 1721, 28, 4, 0, 0},
    {1412, 1733, 64, 8, 0, 0}, {1412, 1753, 56, 8, 0, 0}, {1429, 0, 0, 49512, 0, 0},
    {1429, 104, 176, 8, 0, 0}, {1429, 781, 216, 8, 0, 0}, {1429, 1102, 240, 4, 0, 0},
    {1429, 1233, 232, 8, 0, 0}, {1429, 1253, 32, 8, 0, 0}, {1429, 1266, 224, 8, 0, 0},
    {1429, 1310, 248, 8, 0, 0}, {1429, 1337, 264, 49248, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {76, 964, 32, 32, 0, 0}, {87, 34, 272, 272, 0, 4}, {1222, 1, 104, 104, 4, 5},
};

static const struct table_held held[] = {
    {1214, C_MEMBER_OBJECT, 16, 1}, {1382, C_MEMBER_OBJECT, 56, 1}, {1344, C_MEMBER_OBJECT, 72, 1},
    {1361, C_MEMBER_OBJECT, 256, 1}, {975, C_MEMBER_OBJECT, 32, 1}, {1068, C_MEMBER_OBJECT, 40, 1},
    {1214, C_MEMBER_OBJECT, 48, 1}, {1709, C_MEMBER_OBJECT, 64, 1}, {856, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_14_8d = {
    {.hex = 0x030e08f0, .debug = true}, names, members, enumerators, types, held, static_types,
    125, 0, 3, 0,
    &table_3_14_8,
};
