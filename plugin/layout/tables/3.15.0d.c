/* What the debug information of CPython 3.15.0d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PyInterpreterState\0" "ScannerObject\0" "_PyRuntimeState\0"
    "_gdbm.gdbm\0" "_sre.SRE_Scanner\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "bound\0"
    "builtins\0" "builtins_copy\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.dict_descriptor\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "common_consts\0" "default_value\0" "dict\0" "evaluate_default\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fail_after_exc\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0"
    "groupindex\0" "id\0" "imports.import_func\0" "imports.importlib\0" "imports.lazy_import_func\0"
    "imports.lazy_imports_filter\0" "imports.lazy_modules\0" "imports.lazy_pending_submodules\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0"
    "monitoring_callables\0" "monitoring_tool_names\0" "name\0" "next\0" "obmalloc\0"
    "paramspecobject\0" "pattern\0" "re.Pattern\0" "signals.handlers\0" "state.buffer.obj\0"
    "state.fail_after_exc\0" "state.string\0" "sysdict\0" "sysdict_copy\0" "threads.head\0"
    "threads.main\0" "types\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "typing.ParamSpec\0"
    "warnings.context\0" "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakreflist\0" "xi.exceptions\0";

static const struct table_member members[] = {
    {15, 0, 0, 226256, 0, 0}, {15, 92, 10696, 8, 0, 0}, {15, 112, 10688, 8, 0, 0},
    {15, 133, 79968, 1992, 0, 0}, {15, 137, 10776, 8, 0, 0}, {15, 172, 10896, 8, 0, 0},
    {15, 184, 10680, 8, 0, 0}, {15, 205, 7584, 8, 0, 0}, {15, 214, 8472, 8, 0, 0},
    {15, 228, 224912, 88, 0, 0}, {15, 243, 224976, 8, 0, 0}, {15, 278, 224984, 8, 0, 0},
    {15, 309, 224928, 8, 0, 0}, {15, 337, 224912, 8, 0, 0}, {15, 369, 224920, 8, 0, 0},
    {15, 394, 224952, 8, 0, 0}, {15, 424, 224960, 8, 0, 0}, {15, 458, 224968, 8, 0, 0},
    {15, 494, 224936, 8, 0, 0}, {15, 522, 224944, 8, 0, 0}, {15, 555, 224992, 8, 0, 0},
    {15, 589, 223296, 8, 0, 0}, {15, 615, 223304, 8, 0, 0}, {15, 634, 223312, 8, 0, 0},
    {15, 661, 223320, 8, 0, 0}, {15, 699, 7968, 8, 0, 0}, {15, 721, 7960, 8, 0, 0},
    {15, 741, 7952, 8, 0, 0}, {15, 760, 223328, 96, 0, 0}, {15, 788, 8456, 8, 0, 0},
    {15, 810, 79936, 8, 0, 0}, {15, 841, 79912, 8, 0, 0}, {15, 875, 7536, 8, 0, 0},
    {15, 888, 7512, 4, 0, 0}, {15, 902, 7528, 8, 0, 0}, {15, 913, 7408, 72, 0, 0},
    {15, 928, 7480, 24, 0, 0}, {15, 974, 7272, 8, 0, 0}, {15, 977, 7632, 8, 0, 0},
    {15, 997, 7608, 8, 0, 0}, {15, 1015, 7640, 8, 0, 0}, {15, 1040, 7656, 8, 0, 0},
    {15, 1068, 7664, 8, 0, 0}, {15, 1089, 7672, 8, 0, 0}, {15, 1121, 7592, 8, 0, 0},
    {15, 1137, 7600, 8, 0, 0}, {15, 1191, 223568, 1216, 0, 0}, {15, 1212, 224784, 64, 0, 0},
    {15, 1239, 7264, 8, 0, 0}, {15, 1244, 10888, 8, 0, 0}, {15, 1356, 7576, 8, 0, 0},
    {15, 1364, 8464, 8, 0, 0}, {15, 1377, 7336, 8, 0, 0}, {15, 1390, 7352, 8, 0, 0},
    {15, 1403, 81960, 141336, 0, 0}, {15, 1409, 180272, 9752, 0, 0}, {15, 1424, 180280, 9744, 0, 0},
    {15, 1451, 190040, 480, 0, 0}, {15, 1484, 81968, 98304, 0, 0}, {15, 1528, 10760, 8, 0, 0},
    {15, 1545, 10720, 8, 0, 0}, {15, 1569, 10704, 8, 0, 0}, {15, 1586, 10712, 8, 0, 0},
    {15, 1621, 10640, 24, 0, 0}, {48, 0, 0, 362592, 0, 0}, {48, 137, 18560, 256, 0, 0},
    {48, 154, 18816, 4, 0, 0}, {48, 172, 26752, 16, 0, 0}, {48, 228, 30224, 8, 0, 0},
    {48, 337, 30224, 8, 0, 0}, {48, 1173, 936, 8, 0, 0}, {48, 1244, 1304, 16, 0, 0},
    {48, 1288, 1384, 1040, 0, 0}, {48, 1403, 26800, 3416, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {64, 952, 32, 32, 0, 0}, {75, 34, 272, 272, 0, 4}, {1277, 1, 104, 104, 4, 5},
    {1511, 1253, 56, 56, 9, 4},
};

static const struct table_held held[] = {
    {1269, C_MEMBER_OBJECT, 16, 1}, {1343, C_MEMBER_OBJECT, 56, 1}, {1305, C_MEMBER_OBJECT, 72, 1},
    {1322, C_MEMBER_OBJECT, 256, 1}, {963, C_MEMBER_OBJECT, 32, 1}, {1162, C_MEMBER_OBJECT, 40, 1},
    {1269, C_MEMBER_OBJECT, 48, 1}, {1609, C_MEMBER_OBJECT, 64, 1}, {860, C_MEMBER_OBJECT, 80, 1},
    {1234, C_MEMBER_OBJECT, 16, 1}, {199, C_MEMBER_OBJECT, 24, 1}, {774, C_MEMBER_OBJECT, 32, 1},
    {793, C_MEMBER_OBJECT, 40, 1},
};

const struct table table_3_15_0d = {
    {.hex = 0x030f00f0, .debug = true}, names, members, enumerators, types, held,
    74, 0, 4,
    &table_3_15_0,
};
