/* What the debug information of CPython 3.15.2d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "SHA3object\0" "ScannerObject\0"
    "ZstdCompressor\0" "_PyRuntimeState\0" "_gdbm.gdbm\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "bound\0"
    "builtins\0" "builtins_copy\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.dict_descriptor\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "common_consts\0" "compression.zstd.ZstdCompressor\0" "default_value\0"
    "dict\0" "evaluate_default\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "fail_after_exc\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0"
    "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "id\0" "imports.import_func\0"
    "imports.importlib\0" "imports.lazy_import_func\0" "imports.lazy_imports_filter\0"
    "imports.lazy_modules\0" "imports.lazy_pending_submodules\0" "imports.modules\0"
    "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "name\0" "next\0" "obmalloc\0" "paramspecobject\0" "pattern\0"
    "re.Pattern\0" "signals.handlers\0" "state.buffer.obj\0" "state.fail_after_exc\0"
    "state.string\0" "sysdict\0" "sysdict_copy\0" "threads.head\0" "threads.main\0" "types\0"
    "types.builtins\0" "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typing.ParamSpec\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0"
    "xi.exceptions\0";

static const struct table_member members[] = {
    {15, 0, 0, 226256, 0, 0}, {15, 210, 10696, 8, 0, 0}, {15, 230, 10688, 8, 0, 0},
    {15, 251, 79968, 1992, 0, 0}, {15, 255, 10776, 8, 0, 0}, {15, 290, 10896, 8, 0, 0},
    {15, 302, 10680, 8, 0, 0}, {15, 323, 7584, 8, 0, 0}, {15, 332, 8472, 8, 0, 0},
    {15, 346, 224912, 88, 0, 0}, {15, 361, 224976, 8, 0, 0}, {15, 396, 224984, 8, 0, 0},
    {15, 427, 224928, 8, 0, 0}, {15, 455, 224912, 8, 0, 0}, {15, 487, 224920, 8, 0, 0},
    {15, 512, 224952, 8, 0, 0}, {15, 542, 224960, 8, 0, 0}, {15, 576, 224968, 8, 0, 0},
    {15, 612, 224936, 8, 0, 0}, {15, 640, 224944, 8, 0, 0}, {15, 673, 224992, 8, 0, 0},
    {15, 707, 223296, 8, 0, 0}, {15, 733, 223304, 8, 0, 0}, {15, 752, 223312, 8, 0, 0},
    {15, 779, 223320, 8, 0, 0}, {15, 817, 7968, 8, 0, 0}, {15, 839, 7960, 8, 0, 0},
    {15, 859, 7952, 8, 0, 0}, {15, 878, 223328, 96, 0, 0}, {15, 938, 8456, 8, 0, 0},
    {15, 960, 79936, 8, 0, 0}, {15, 991, 79912, 8, 0, 0}, {15, 1025, 7536, 8, 0, 0},
    {15, 1038, 7512, 4, 0, 0}, {15, 1052, 7528, 8, 0, 0}, {15, 1063, 7408, 72, 0, 0},
    {15, 1078, 7480, 24, 0, 0}, {15, 1124, 7272, 8, 0, 0}, {15, 1127, 7632, 8, 0, 0},
    {15, 1147, 7608, 8, 0, 0}, {15, 1165, 7640, 8, 0, 0}, {15, 1190, 7656, 8, 0, 0},
    {15, 1218, 7664, 8, 0, 0}, {15, 1239, 7672, 8, 0, 0}, {15, 1271, 7592, 8, 0, 0},
    {15, 1287, 7600, 8, 0, 0}, {15, 1341, 223568, 1216, 0, 0}, {15, 1362, 224784, 64, 0, 0},
    {15, 1389, 7264, 8, 0, 0}, {15, 1394, 10888, 8, 0, 0}, {15, 1506, 7576, 8, 0, 0},
    {15, 1514, 8464, 8, 0, 0}, {15, 1527, 7336, 8, 0, 0}, {15, 1540, 7352, 8, 0, 0},
    {15, 1553, 81960, 141336, 0, 0}, {15, 1559, 180272, 9752, 0, 0}, {15, 1574, 180280, 9744, 0, 0},
    {15, 1601, 190040, 480, 0, 0}, {15, 1634, 81968, 98304, 0, 0}, {15, 1678, 10760, 8, 0, 0},
    {15, 1695, 10720, 8, 0, 0}, {15, 1719, 10704, 8, 0, 0}, {15, 1736, 10712, 8, 0, 0},
    {15, 1771, 10640, 24, 0, 0}, {74, 0, 0, 362592, 0, 0}, {74, 255, 18560, 256, 0, 0},
    {74, 272, 18816, 4, 0, 0}, {74, 290, 26752, 16, 0, 0}, {74, 346, 30224, 8, 0, 0},
    {74, 455, 30224, 8, 0, 0}, {74, 1323, 936, 8, 0, 0}, {74, 1394, 1304, 16, 0, 0},
    {74, 1438, 1384, 1040, 0, 0}, {74, 1553, 26800, 3416, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {90, 1102, 32, 32, 0, 0}, {101, 34, 48, 48, 0, 0}, {116, 34, 48, 48, 0, 0},
    {131, 34, 48, 48, 0, 0}, {146, 34, 48, 48, 0, 0}, {161, 34, 48, 48, 0, 0},
    {177, 34, 48, 48, 0, 0}, {193, 45, 272, 272, 0, 4}, {892, 59, 56, 56, 4, 1},
    {1427, 1, 104, 104, 5, 5}, {1661, 1403, 56, 56, 10, 4},
};

static const struct table_held held[] = {
    {1419, C_MEMBER_OBJECT, 16, 1}, {1493, C_MEMBER_OBJECT, 56, 1}, {1455, C_MEMBER_OBJECT, 72, 1},
    {1472, C_MEMBER_OBJECT, 256, 1}, {938, C_MEMBER_OBJECT, 24, 1}, {1113, C_MEMBER_OBJECT, 32, 1},
    {1312, C_MEMBER_OBJECT, 40, 1}, {1419, C_MEMBER_OBJECT, 48, 1}, {1759, C_MEMBER_OBJECT, 64, 1},
    {1010, C_MEMBER_OBJECT, 80, 1}, {1384, C_MEMBER_OBJECT, 16, 1}, {317, C_MEMBER_OBJECT, 24, 1},
    {924, C_MEMBER_OBJECT, 32, 1}, {943, C_MEMBER_OBJECT, 40, 1},
};

const struct table table_3_15_2d = {
    {.hex = 0x030f02f0, .debug = true}, names, members, enumerators, types, held,
    74, 0, 11,
    &table_3_15_0,
};
