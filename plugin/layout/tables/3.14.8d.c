/* What the debug information of CPython 3.14.8d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "ScannerObject\0" "_PyRuntimeState\0"
    "_gdbm.gdbm\0" "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "builtins\0"
    "builtins_copy\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "common_consts\0" "dict\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "fail_after_exc\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "id\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
    "indexgroup\0" "interpreters.head\0" "monitoring_callables\0" "monitoring_tool_names\0" "next\0"
    "obmalloc\0" "pattern\0" "re.Pattern\0" "signals.handlers\0" "state.buffer.obj\0"
    "state.fail_after_exc\0" "state.string\0" "sysdict\0" "sysdict_copy\0" "threads.head\0"
    "threads.main\0" "types\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0"
    "xi.exceptions\0";

static const struct table_member members[] = {
    {15, 0, 0, 225880, 0, 0}, {15, 92, 10720, 8, 0, 0}, {15, 112, 10712, 8, 0, 0},
    {15, 133, 79960, 1976, 0, 0}, {15, 137, 10800, 8, 0, 0}, {15, 172, 10920, 8, 0, 0},
    {15, 184, 10704, 8, 0, 0}, {15, 199, 7680, 8, 0, 0}, {15, 208, 8520, 8, 0, 0},
    {15, 222, 224640, 160, 0, 0}, {15, 237, 224792, 8, 0, 0}, {15, 272, 224744, 8, 0, 0},
    {15, 300, 224640, 8, 0, 0}, {15, 332, 224648, 8, 0, 0}, {15, 357, 224768, 8, 0, 0},
    {15, 387, 224776, 8, 0, 0}, {15, 421, 224784, 8, 0, 0}, {15, 457, 224656, 8, 0, 0},
    {15, 489, 224752, 8, 0, 0}, {15, 517, 224760, 8, 0, 0}, {15, 550, 223128, 8, 0, 0},
    {15, 576, 223136, 8, 0, 0}, {15, 595, 223144, 8, 0, 0}, {15, 622, 223152, 8, 0, 0},
    {15, 660, 8016, 8, 0, 0}, {15, 682, 8008, 8, 0, 0}, {15, 702, 8000, 8, 0, 0},
    {15, 721, 223160, 40, 0, 0}, {15, 735, 8504, 8, 0, 0}, {15, 740, 79928, 8, 0, 0},
    {15, 771, 79904, 8, 0, 0}, {15, 805, 7616, 8, 0, 0}, {15, 818, 7600, 4, 0, 0},
    {15, 832, 7608, 8, 0, 0}, {15, 843, 7432, 72, 0, 0}, {15, 858, 7504, 24, 0, 0},
    {15, 904, 7280, 8, 0, 0}, {15, 907, 7728, 8, 0, 0}, {15, 927, 7704, 8, 0, 0},
    {15, 945, 7688, 8, 0, 0}, {15, 961, 7696, 8, 0, 0}, {15, 1015, 223296, 1216, 0, 0},
    {15, 1036, 224512, 64, 0, 0}, {15, 1058, 7272, 8, 0, 0}, {15, 1063, 10912, 8, 0, 0},
    {15, 1159, 7672, 8, 0, 0}, {15, 1167, 8512, 8, 0, 0}, {15, 1180, 7344, 8, 0, 0},
    {15, 1193, 7360, 8, 0, 0}, {15, 1206, 81936, 141192, 0, 0}, {15, 1212, 180248, 9608, 0, 0},
    {15, 1227, 180256, 9600, 0, 0}, {15, 1254, 189872, 480, 0, 0}, {15, 1287, 81944, 98304, 0, 0},
    {15, 1314, 10784, 8, 0, 0}, {15, 1331, 10744, 8, 0, 0}, {15, 1355, 10728, 8, 0, 0},
    {15, 1372, 10736, 8, 0, 0}, {15, 1407, 10680, 24, 0, 0}, {48, 0, 0, 332632, 0, 0},
    {48, 137, 18432, 256, 0, 0}, {48, 154, 18688, 4, 0, 0}, {48, 172, 26624, 16, 0, 0},
    {48, 222, 30056, 8, 0, 0}, {48, 300, 30056, 8, 0, 0}, {48, 997, 808, 8, 0, 0},
    {48, 1063, 1176, 16, 0, 0}, {48, 1091, 1256, 1040, 0, 0}, {48, 1206, 26680, 3368, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {64, 882, 32, 32, 0, 0}, {75, 34, 272, 272, 0, 4}, {1080, 1, 104, 104, 4, 5},
};

static const struct table_held held[] = {
    {1072, C_MEMBER_OBJECT, 16, 1}, {1146, C_MEMBER_OBJECT, 56, 1}, {1108, C_MEMBER_OBJECT, 72, 1},
    {1125, C_MEMBER_OBJECT, 256, 1}, {893, C_MEMBER_OBJECT, 32, 1}, {986, C_MEMBER_OBJECT, 40, 1},
    {1072, C_MEMBER_OBJECT, 48, 1}, {1395, C_MEMBER_OBJECT, 64, 1}, {790, C_MEMBER_OBJECT, 80, 1},
};

const struct table table_3_14_8d = {
    {.hex = 0x030e08f0, .debug = true}, names, members, enumerators, types, held,
    69, 0, 3,
    &table_3_14_8,
};
