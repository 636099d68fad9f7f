/* What the debug information of CPython 3.14.10d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "SHA3object\0" "ScannerObject\0"
    "ZstdCompressor\0" "_PyRuntimeState\0" "_gdbm.gdbm\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "block_size\0"
    "builtins\0" "builtins_copy\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "common_consts\0"
    "compression.zstd.ZstdCompressor\0" "cookie\0" "debug_offset\0" "dict\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fail_after_exc\0" "free\0"
    "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0"
    "gdbmobject\0" "groupindex\0" "heap_tag\0" "id\0" "imports.import_func\0" "imports.importlib\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0" "keys\0"
    "kind\0" "local_free\0" "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "next\0" "obmalloc\0" "page_start\0" "pages\0" "pattern\0"
    "re.Pattern\0" "segment_info_slices\0" "segment_size\0" "segment_slices\0" "signals.handlers\0"
    "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0" "state.buffer.obj\0"
    "state.fail_after_exc\0" "state.string\0" "struct mi_heap_s\0" "struct mi_page_s\0"
    "struct mi_segment_s\0" "sysdict\0" "sysdict_copy\0" "thread_delayed_free\0" "threads.head\0"
    "threads.main\0" "types\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0"
    "xheap\0" "xi.exceptions\0" "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 225880, 0, 0}, {15, 210, 10720, 8, 0, 0}, {15, 230, 10712, 8, 0, 0},
    {15, 251, 79960, 1976, 0, 0}, {15, 255, 10800, 8, 0, 0}, {15, 290, 10920, 8, 0, 0},
    {15, 302, 10704, 8, 0, 0}, {15, 328, 7680, 8, 0, 0}, {15, 337, 8520, 8, 0, 0},
    {15, 351, 224640, 160, 0, 0}, {15, 366, 224792, 8, 0, 0}, {15, 401, 224744, 8, 0, 0},
    {15, 429, 224640, 8, 0, 0}, {15, 461, 224648, 8, 0, 0}, {15, 486, 224768, 8, 0, 0},
    {15, 516, 224776, 8, 0, 0}, {15, 550, 224784, 8, 0, 0}, {15, 586, 224656, 8, 0, 0},
    {15, 618, 224752, 8, 0, 0}, {15, 646, 224760, 8, 0, 0}, {15, 679, 223128, 8, 0, 0},
    {15, 705, 223136, 8, 0, 0}, {15, 724, 223144, 8, 0, 0}, {15, 751, 223152, 8, 0, 0},
    {15, 798, 8016, 8, 0, 0}, {15, 820, 8008, 8, 0, 0}, {15, 840, 8000, 8, 0, 0},
    {15, 859, 223160, 40, 0, 0}, {15, 925, 8504, 8, 0, 0}, {15, 930, 79928, 8, 0, 0},
    {15, 961, 79904, 8, 0, 0}, {15, 1000, 7616, 8, 0, 0}, {15, 1013, 7600, 4, 0, 0},
    {15, 1027, 7608, 8, 0, 0}, {15, 1038, 7432, 72, 0, 0}, {15, 1053, 7504, 24, 0, 0},
    {15, 1108, 7280, 8, 0, 0}, {15, 1111, 7728, 8, 0, 0}, {15, 1131, 7704, 8, 0, 0},
    {15, 1149, 7688, 8, 0, 0}, {15, 1165, 7696, 8, 0, 0}, {15, 1273, 223296, 1216, 0, 0},
    {15, 1294, 224512, 64, 0, 0}, {15, 1316, 7272, 8, 0, 0}, {15, 1321, 10912, 8, 0, 0},
    {15, 1582, 7672, 8, 0, 0}, {15, 1590, 8512, 8, 0, 0}, {15, 1623, 7344, 8, 0, 0},
    {15, 1636, 7360, 8, 0, 0}, {15, 1649, 81936, 141192, 0, 0}, {15, 1655, 180248, 9608, 0, 0},
    {15, 1670, 180256, 9600, 0, 0}, {15, 1697, 189872, 480, 0, 0}, {15, 1730, 81944, 98304, 0, 0},
    {15, 1757, 10784, 8, 0, 0}, {15, 1774, 10744, 8, 0, 0}, {15, 1798, 10728, 8, 0, 0},
    {15, 1815, 10736, 8, 0, 0}, {15, 1856, 10680, 24, 0, 0}, {74, 0, 0, 332632, 0, 0},
    {74, 255, 18432, 256, 0, 0}, {74, 272, 18688, 4, 0, 0}, {74, 290, 26624, 16, 0, 0},
    {74, 351, 30056, 8, 0, 0}, {74, 429, 30056, 8, 0, 0}, {74, 1201, 808, 8, 0, 0},
    {74, 1321, 1176, 16, 0, 0}, {74, 1414, 1256, 1040, 0, 0}, {74, 1649, 26680, 3368, 0, 0},
    {1240, 0, 0, 3096, 0, 0}, {1240, 1219, 40, 16, 0, 0}, {1240, 1341, 1296, 1800, 0, 0},
    {1240, 1603, 8, 8, 0, 0}, {1250, 0, 0, 112, 0, 0}, {1250, 317, 40, 8, 0, 0},
    {1250, 789, 10, 2, 0, 0}, {1250, 912, 37, 1, 0, 0}, {1250, 995, 16, 8, 0, 0},
    {1250, 1099, 35, 1, 0, 0}, {1250, 1219, 56, 16, 0, 0}, {1250, 1229, 24, 8, 0, 0},
    {1250, 1316, 88, 8, 0, 0}, {1250, 1330, 48, 8, 0, 0}, {1250, 1431, 0, 4, 0, 0},
    {1250, 1457, 4, 4, 0, 0}, {1250, 1850, 80, 8, 0, 0}, {1250, 1870, 72, 8, 0, 0},
    {1260, 0, 0, 57744, 0, 0}, {1260, 905, 224, 8, 0, 0}, {1260, 1224, 264, 4, 0, 0},
    {1260, 1366, 256, 8, 0, 0}, {1260, 1386, 32, 8, 0, 0}, {1260, 1399, 248, 8, 0, 0},
    {1260, 1443, 272, 8, 0, 0}, {1260, 1470, 288, 57456, 0, 0}, {1528, 0, 0, 3096, 0, 0},
    {1528, 1219, 40, 16, 0, 0}, {1528, 1341, 1296, 1800, 0, 0}, {1528, 1603, 8, 8, 0, 0},
    {1545, 0, 0, 112, 0, 0}, {1545, 317, 40, 8, 0, 0}, {1545, 789, 10, 2, 0, 0},
    {1545, 912, 37, 1, 0, 0}, {1545, 995, 16, 8, 0, 0}, {1545, 1099, 35, 1, 0, 0},
    {1545, 1219, 56, 16, 0, 0}, {1545, 1229, 24, 8, 0, 0}, {1545, 1316, 88, 8, 0, 0},
    {1545, 1330, 48, 8, 0, 0}, {1545, 1431, 0, 4, 0, 0}, {1545, 1457, 4, 4, 0, 0},
    {1545, 1850, 80, 8, 0, 0}, {1545, 1870, 72, 8, 0, 0}, {1562, 0, 0, 57744, 0, 0},
    {1562, 905, 224, 8, 0, 0}, {1562, 1224, 264, 4, 0, 0}, {1562, 1366, 256, 8, 0, 0},
    {1562, 1386, 32, 8, 0, 0}, {1562, 1399, 248, 8, 0, 0}, {1562, 1443, 272, 8, 0, 0},
    {1562, 1470, 288, 57456, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {90, 1077, 32, 32, 0, 0}, {101, 34, 48, 48, 0, 0}, {116, 34, 48, 48, 0, 0},
    {131, 34, 48, 48, 0, 0}, {146, 34, 48, 48, 0, 0}, {161, 34, 48, 48, 0, 0},
    {177, 34, 48, 48, 0, 0}, {193, 45, 272, 272, 0, 4}, {873, 59, 56, 56, 4, 1},
    {1355, 1, 104, 104, 5, 5},
};

static const struct table_held held[] = {
    {1347, C_MEMBER_OBJECT, 16, 1}, {1515, C_MEMBER_OBJECT, 56, 1}, {1477, C_MEMBER_OBJECT, 72, 1},
    {1494, C_MEMBER_OBJECT, 256, 1}, {925, C_MEMBER_OBJECT, 24, 1}, {1088, C_MEMBER_OBJECT, 32, 1},
    {1190, C_MEMBER_OBJECT, 40, 1}, {1347, C_MEMBER_OBJECT, 48, 1}, {1838, C_MEMBER_OBJECT, 64, 1},
    {980, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_14_10d = {
    {.hex = 0x030e0af0, .debug = true}, names, members, enumerators, types, held, static_types,
    121, 0, 10, 0,
    &table_3_14_8,
};
