/* What the debug information of CPython 3.14.8d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "ScannerObject\0" "_PyRuntimeState\0"
    "_gdbm.gdbm\0" "_sre.SRE_Scanner\0" "abandoned_next\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ast\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0"
    "before_forkers\0" "builtins\0" "builtins_copy\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0" "cookie\0" "debug_offset\0"
    "dict\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fail_after_exc\0" "free\0"
    "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0"
    "gdbmobject\0" "groupindex\0" "id\0" "imports.import_func\0" "imports.importlib\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0" "keys\0"
    "kind\0" "local_free\0" "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "next\0" "obmalloc\0" "pages\0" "pattern\0" "re.Pattern\0"
    "segment_info_slices\0" "segment_size\0" "segment_slices\0" "signals.handlers\0" "slice_count\0"
    "slice_entries\0" "slice_offset\0" "slices\0" "state.buffer.obj\0" "state.fail_after_exc\0"
    "state.string\0" "struct mi_heap_s\0" "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0"
    "sysdict_copy\0" "tag\0" "thread_delayed_free\0" "threads.head\0" "threads.main\0" "types\0"
    "types.builtins\0" "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.context\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0" "xblock_size\0" "xheap\0"
    "xi.exceptions\0" "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 225880, 0, 0}, {15, 107, 10720, 8, 0, 0}, {15, 127, 10712, 8, 0, 0},
    {15, 148, 79960, 1976, 0, 0}, {15, 152, 10800, 8, 0, 0}, {15, 187, 10920, 8, 0, 0},
    {15, 199, 10704, 8, 0, 0}, {15, 214, 7680, 8, 0, 0}, {15, 223, 8520, 8, 0, 0},
    {15, 237, 224640, 160, 0, 0}, {15, 252, 224792, 8, 0, 0}, {15, 287, 224744, 8, 0, 0},
    {15, 315, 224640, 8, 0, 0}, {15, 347, 224648, 8, 0, 0}, {15, 372, 224768, 8, 0, 0},
    {15, 402, 224776, 8, 0, 0}, {15, 436, 224784, 8, 0, 0}, {15, 472, 224656, 8, 0, 0},
    {15, 504, 224752, 8, 0, 0}, {15, 532, 224760, 8, 0, 0}, {15, 565, 223128, 8, 0, 0},
    {15, 591, 223136, 8, 0, 0}, {15, 610, 223144, 8, 0, 0}, {15, 637, 223152, 8, 0, 0},
    {15, 684, 8016, 8, 0, 0}, {15, 706, 8008, 8, 0, 0}, {15, 726, 8000, 8, 0, 0},
    {15, 745, 223160, 40, 0, 0}, {15, 779, 8504, 8, 0, 0}, {15, 784, 79928, 8, 0, 0},
    {15, 815, 79904, 8, 0, 0}, {15, 854, 7616, 8, 0, 0}, {15, 867, 7600, 4, 0, 0},
    {15, 881, 7608, 8, 0, 0}, {15, 892, 7432, 72, 0, 0}, {15, 907, 7504, 24, 0, 0},
    {15, 953, 7280, 8, 0, 0}, {15, 956, 7728, 8, 0, 0}, {15, 976, 7704, 8, 0, 0},
    {15, 994, 7688, 8, 0, 0}, {15, 1010, 7696, 8, 0, 0}, {15, 1118, 223296, 1216, 0, 0},
    {15, 1139, 224512, 64, 0, 0}, {15, 1161, 7272, 8, 0, 0}, {15, 1166, 10912, 8, 0, 0},
    {15, 1416, 7672, 8, 0, 0}, {15, 1424, 8512, 8, 0, 0}, {15, 1461, 7344, 8, 0, 0},
    {15, 1474, 7360, 8, 0, 0}, {15, 1487, 81936, 141192, 0, 0}, {15, 1493, 180248, 9608, 0, 0},
    {15, 1508, 180256, 9600, 0, 0}, {15, 1535, 189872, 480, 0, 0}, {15, 1568, 81944, 98304, 0, 0},
    {15, 1595, 10784, 8, 0, 0}, {15, 1612, 10744, 8, 0, 0}, {15, 1636, 10728, 8, 0, 0},
    {15, 1653, 10736, 8, 0, 0}, {15, 1706, 10680, 24, 0, 0}, {48, 0, 0, 332632, 0, 0},
    {48, 152, 18432, 256, 0, 0}, {48, 169, 18688, 4, 0, 0}, {48, 187, 26624, 16, 0, 0},
    {48, 237, 30056, 8, 0, 0}, {48, 315, 30056, 8, 0, 0}, {48, 1046, 808, 8, 0, 0},
    {48, 1166, 1176, 16, 0, 0}, {48, 1248, 1256, 1040, 0, 0}, {48, 1487, 26680, 3368, 0, 0},
    {1085, 0, 0, 3072, 0, 0}, {1085, 1064, 2880, 16, 0, 0}, {1085, 1175, 1048, 1800, 0, 0},
    {1085, 1441, 2848, 8, 0, 0}, {1095, 0, 0, 96, 0, 0}, {1095, 675, 10, 2, 0, 0},
    {1095, 766, 9, 1, 0, 0}, {1095, 849, 16, 8, 0, 0}, {1095, 1064, 40, 16, 0, 0},
    {1095, 1074, 32, 8, 0, 0}, {1095, 1161, 72, 8, 0, 0}, {1095, 1265, 0, 4, 0, 0},
    {1095, 1291, 4, 4, 0, 0}, {1095, 1437, 8, 1, 3, 4}, {1095, 1688, 28, 4, 0, 0},
    {1095, 1700, 64, 8, 0, 0}, {1095, 1720, 56, 8, 0, 0}, {1105, 0, 0, 49512, 0, 0},
    {1105, 92, 176, 8, 0, 0}, {1105, 759, 216, 8, 0, 0}, {1105, 1069, 240, 4, 0, 0},
    {1105, 1200, 232, 8, 0, 0}, {1105, 1220, 32, 8, 0, 0}, {1105, 1233, 224, 8, 0, 0},
    {1105, 1277, 248, 8, 0, 0}, {1105, 1304, 264, 49248, 0, 0}, {1362, 0, 0, 3072, 0, 0},
    {1362, 1064, 2880, 16, 0, 0}, {1362, 1175, 1048, 1800, 0, 0}, {1362, 1441, 2848, 8, 0, 0},
    {1379, 0, 0, 96, 0, 0}, {1379, 675, 10, 2, 0, 0}, {1379, 766, 9, 1, 0, 0},
    {1379, 849, 16, 8, 0, 0}, {1379, 1064, 40, 16, 0, 0}, {1379, 1074, 32, 8, 0, 0},
    {1379, 1161, 72, 8, 0, 0}, {1379, 1265, 0, 4, 0, 0}, {1379, 1291, 4, 4, 0, 0},
    {1379, 1437, 8, 1, 3, 4}, {1379, 1688, 28, 4, 0, 0}, {1379, 1700, 64, 8, 0, 0},
    {1379, 1720, 56, 8, 0, 0}, {1396, 0, 0, 49512, 0, 0}, {1396, 92, 176, 8, 0, 0},
    {1396, 759, 216, 8, 0, 0}, {1396, 1069, 240, 4, 0, 0}, {1396, 1200, 232, 8, 0, 0},
    {1396, 1220, 32, 8, 0, 0}, {1396, 1233, 224, 8, 0, 0}, {1396, 1277, 248, 8, 0, 0},
    {1396, 1304, 264, 49248, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {64, 931, 32, 32, 0, 0}, {75, 34, 272, 272, 0, 4}, {1189, 1, 104, 104, 4, 5},
};

static const struct table_held held[] = {
    {1181, C_MEMBER_OBJECT, 16, 1}, {1349, C_MEMBER_OBJECT, 56, 1}, {1311, C_MEMBER_OBJECT, 72, 1},
    {1328, C_MEMBER_OBJECT, 256, 1}, {942, C_MEMBER_OBJECT, 32, 1}, {1035, C_MEMBER_OBJECT, 40, 1},
    {1181, C_MEMBER_OBJECT, 48, 1}, {1676, C_MEMBER_OBJECT, 64, 1}, {834, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_14_8d = {
    {.hex = 0x030e08f0, .debug = true}, names, members, enumerators, types, held, static_types,
    121, 0, 3, 0,
    &table_3_14_8,
};
