/* What the debug information of CPython 3.14.10d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "SHA3object\0" "ScannerObject\0"
    "ZstdCompressor\0" "_PyRuntimeState\0" "_gdbm.gdbm\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "builtins\0"
    "builtins_copy\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "common_consts\0" "compression.zstd.ZstdCompressor\0" "dict\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fail_after_exc\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0"
    "groupindex\0" "id\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "next\0" "obmalloc\0" "pattern\0" "re.Pattern\0" "signals.handlers\0"
    "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0" "sysdict\0" "sysdict_copy\0"
    "threads.head\0" "threads.main\0" "types\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0"
    "xi.exceptions\0";

static const struct table_member members[] = {
    {15, 0, 0, 225880, 0, 0}, {15, 210, 10720, 8, 0, 0}, {15, 230, 10712, 8, 0, 0},
    {15, 251, 79960, 1976, 0, 0}, {15, 255, 10800, 8, 0, 0}, {15, 290, 10920, 8, 0, 0},
    {15, 302, 10704, 8, 0, 0}, {15, 317, 7680, 8, 0, 0}, {15, 326, 8520, 8, 0, 0},
    {15, 340, 224640, 160, 0, 0}, {15, 355, 224792, 8, 0, 0}, {15, 390, 224744, 8, 0, 0},
    {15, 418, 224640, 8, 0, 0}, {15, 450, 224648, 8, 0, 0}, {15, 475, 224768, 8, 0, 0},
    {15, 505, 224776, 8, 0, 0}, {15, 539, 224784, 8, 0, 0}, {15, 575, 224656, 8, 0, 0},
    {15, 607, 224752, 8, 0, 0}, {15, 635, 224760, 8, 0, 0}, {15, 668, 223128, 8, 0, 0},
    {15, 694, 223136, 8, 0, 0}, {15, 713, 223144, 8, 0, 0}, {15, 740, 223152, 8, 0, 0},
    {15, 778, 8016, 8, 0, 0}, {15, 800, 8008, 8, 0, 0}, {15, 820, 8000, 8, 0, 0},
    {15, 839, 223160, 40, 0, 0}, {15, 885, 8504, 8, 0, 0}, {15, 890, 79928, 8, 0, 0},
    {15, 921, 79904, 8, 0, 0}, {15, 955, 7616, 8, 0, 0}, {15, 968, 7600, 4, 0, 0},
    {15, 982, 7608, 8, 0, 0}, {15, 993, 7432, 72, 0, 0}, {15, 1008, 7504, 24, 0, 0},
    {15, 1054, 7280, 8, 0, 0}, {15, 1057, 7728, 8, 0, 0}, {15, 1077, 7704, 8, 0, 0},
    {15, 1095, 7688, 8, 0, 0}, {15, 1111, 7696, 8, 0, 0}, {15, 1165, 223296, 1216, 0, 0},
    {15, 1186, 224512, 64, 0, 0}, {15, 1208, 7272, 8, 0, 0}, {15, 1213, 10912, 8, 0, 0},
    {15, 1309, 7672, 8, 0, 0}, {15, 1317, 8512, 8, 0, 0}, {15, 1330, 7344, 8, 0, 0},
    {15, 1343, 7360, 8, 0, 0}, {15, 1356, 81936, 141192, 0, 0}, {15, 1362, 180248, 9608, 0, 0},
    {15, 1377, 180256, 9600, 0, 0}, {15, 1404, 189872, 480, 0, 0}, {15, 1437, 81944, 98304, 0, 0},
    {15, 1464, 10784, 8, 0, 0}, {15, 1481, 10744, 8, 0, 0}, {15, 1505, 10728, 8, 0, 0},
    {15, 1522, 10736, 8, 0, 0}, {15, 1557, 10680, 24, 0, 0}, {74, 0, 0, 332632, 0, 0},
    {74, 255, 18432, 256, 0, 0}, {74, 272, 18688, 4, 0, 0}, {74, 290, 26624, 16, 0, 0},
    {74, 340, 30056, 8, 0, 0}, {74, 418, 30056, 8, 0, 0}, {74, 1147, 808, 8, 0, 0},
    {74, 1213, 1176, 16, 0, 0}, {74, 1241, 1256, 1040, 0, 0}, {74, 1356, 26680, 3368, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {90, 1032, 32, 32, 0, 0}, {101, 34, 48, 48, 0, 0}, {116, 34, 48, 48, 0, 0},
    {131, 34, 48, 48, 0, 0}, {146, 34, 48, 48, 0, 0}, {161, 34, 48, 48, 0, 0},
    {177, 34, 48, 48, 0, 0}, {193, 45, 272, 272, 0, 4}, {853, 59, 56, 56, 4, 1},
    {1230, 1, 104, 104, 5, 5},
};

static const struct table_held held[] = {
    {1222, C_MEMBER_OBJECT, 16, 1}, {1296, C_MEMBER_OBJECT, 56, 1}, {1258, C_MEMBER_OBJECT, 72, 1},
    {1275, C_MEMBER_OBJECT, 256, 1}, {885, C_MEMBER_OBJECT, 24, 1}, {1043, C_MEMBER_OBJECT, 32, 1},
    {1136, C_MEMBER_OBJECT, 40, 1}, {1222, C_MEMBER_OBJECT, 48, 1}, {1545, C_MEMBER_OBJECT, 64, 1},
    {940, C_MEMBER_OBJECT, 80, 1},
};

const struct table table_3_14_10d = {
    {.hex = 0x030e0af0, .debug = true}, names, members, enumerators, types, held,
    69, 0, 10,
    &table_3_14_8,
};
