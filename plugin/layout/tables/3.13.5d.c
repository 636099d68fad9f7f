/* What the debug information of CPython 3.13.5d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PicklerObject\0" "PyCursesWindowObject\0" "PyInterpreterState\0"
    "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0" "_curses.window\0" "_dbm.dbm\0"
    "_gdbm.gdbm\0" "_pickle.Pickler\0" "_pickle.Unpickler\0" "_sre.SRE_Scanner\0" "_thread.lock\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ast\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "buffer.obj\0" "buffer_callback\0"
    "buffers\0" "builtins\0" "builtins_copy\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "dbmobject\0" "dict\0" "dispatch_table\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fail_after_exc\0" "fast_memo\0"
    "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0"
    "gdbmobject\0" "groupindex\0" "id\0" "imports.import_func\0" "imports.importlib\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0"
    "lockobject\0" "memo\0" "memo_size\0" "monitoring_callables\0" "monitoring_tool_names\0"
    "next\0" "obmalloc\0" "orig\0" "output_buffer\0" "pattern\0" "peek\0" "persistent_id\0"
    "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0" "re.Pattern\0" "read\0"
    "readinto\0" "readline\0" "reducer_override\0" "signals.handlers\0" "stack\0"
    "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0" "sysdict\0" "sysdict_copy\0"
    "threads.head\0" "threads.main\0" "types\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0" "write\0"
    "xi.PyExc_NotShareableError\0";

static const struct table_member members[] = {
    {15, 0, 0, 152, 0, 0}, {15, 332, 144, 8, 0, 0}, {15, 858, 40, 8, 0, 0}, {15, 938, 136, 8, 0, 0},
    {15, 1169, 16, 8, 0, 0}, {15, 1246, 64, 8, 0, 0}, {15, 1377, 48, 8, 0, 0},
    {15, 1699, 56, 8, 0, 0}, {50, 0, 0, 194992, 0, 0}, {50, 214, 10656, 8, 0, 0},
    {50, 234, 10648, 8, 0, 0}, {50, 255, 82712, 1952, 0, 0}, {50, 259, 10720, 8, 0, 0},
    {50, 276, 10728, 4, 0, 0}, {50, 294, 10816, 8, 0, 0}, {50, 306, 10640, 8, 0, 0},
    {50, 356, 7648, 8, 0, 0}, {50, 365, 8472, 8, 0, 0}, {50, 379, 194344, 160, 0, 0},
    {50, 394, 194456, 8, 0, 0}, {50, 422, 194344, 8, 0, 0}, {50, 454, 194360, 8, 0, 0},
    {50, 479, 194480, 8, 0, 0}, {50, 509, 194488, 8, 0, 0}, {50, 543, 194496, 8, 0, 0},
    {50, 579, 194368, 8, 0, 0}, {50, 611, 194464, 8, 0, 0}, {50, 639, 194472, 8, 0, 0},
    {50, 672, 193088, 8, 0, 0}, {50, 698, 193096, 8, 0, 0}, {50, 717, 193104, 8, 0, 0},
    {50, 744, 193112, 8, 0, 0}, {50, 782, 7976, 8, 0, 0}, {50, 804, 7968, 8, 0, 0},
    {50, 824, 7960, 8, 0, 0}, {50, 853, 8456, 8, 0, 0}, {50, 873, 82680, 8, 0, 0},
    {50, 904, 82656, 8, 0, 0}, {50, 948, 7616, 8, 0, 0}, {50, 961, 7600, 4, 0, 0},
    {50, 975, 7608, 8, 0, 0}, {50, 986, 7420, 72, 0, 0}, {50, 1001, 7504, 24, 0, 0},
    {50, 1047, 7272, 8, 0, 0}, {50, 1050, 7696, 8, 0, 0}, {50, 1070, 7672, 8, 0, 0},
    {50, 1088, 7656, 8, 0, 0}, {50, 1104, 7664, 8, 0, 0}, {50, 1184, 193192, 1088, 0, 0},
    {50, 1205, 194280, 64, 0, 0}, {50, 1227, 7264, 8, 0, 0}, {50, 1232, 10808, 8, 0, 0},
    {50, 1468, 7640, 8, 0, 0}, {50, 1476, 8464, 8, 0, 0}, {50, 1489, 7344, 8, 0, 0},
    {50, 1502, 7352, 8, 0, 0}, {50, 1515, 84664, 108424, 0, 0}, {50, 1521, 182976, 9608, 0, 0},
    {50, 1536, 182984, 9600, 0, 0}, {50, 1563, 192600, 480, 0, 0}, {50, 1596, 84672, 98304, 0, 0},
    {50, 1623, 10680, 8, 0, 0}, {50, 1647, 10664, 8, 0, 0}, {50, 1664, 10672, 8, 0, 0},
    {50, 1705, 10632, 8, 0, 0}, {83, 0, 0, 272, 0, 0}, {83, 321, 72, 8, 0, 0},
    {83, 348, 216, 8, 0, 0}, {83, 1169, 24, 8, 0, 0}, {83, 1174, 32, 8, 0, 0},
    {83, 1268, 208, 8, 0, 0}, {83, 1354, 184, 8, 0, 0}, {83, 1359, 192, 8, 0, 0},
    {83, 1368, 200, 8, 0, 0}, {83, 1411, 16, 8, 0, 0}, {99, 0, 0, 299392, 0, 0},
    {99, 259, 18248, 256, 0, 0}, {99, 276, 18504, 4, 0, 0}, {99, 294, 26408, 16, 0, 0},
    {99, 379, 29832, 8, 0, 0}, {99, 422, 29832, 8, 0, 0}, {99, 1140, 632, 8, 0, 0},
    {99, 1232, 1000, 16, 0, 0}, {99, 1394, 1080, 1040, 0, 0}, {99, 1515, 26464, 3368, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {115, 29, 40, 40, 0, 1}, {130, 843, 32, 32, 1, 0}, {139, 1025, 32, 32, 1, 0},
    {150, 15, 152, 152, 1, 8}, {166, 83, 272, 272, 9, 9}, {184, 69, 272, 272, 18, 4},
    {201, 1158, 24, 24, 22, 0}, {1343, 1, 104, 104, 22, 5},
};

static const struct table_held held[] = {
    {1241, C_MEMBER_OBJECT, 32, 1}, {1273, C_MEMBER_OBJECT, 24, 1}, {1287, C_MEMBER_OBJECT, 32, 1},
    {858, C_MEMBER_OBJECT, 40, 1}, {1377, C_MEMBER_OBJECT, 48, 1}, {1699, C_MEMBER_OBJECT, 56, 1},
    {1246, C_MEMBER_OBJECT, 64, 1}, {938, C_MEMBER_OBJECT, 136, 1}, {332, C_MEMBER_OBJECT, 144, 1},
    {1411, C_MEMBER_OBJECT, 16, 1}, {1306, C_MEMBER_OBJECT, 48, 1}, {1322, C_MEMBER_OBJECT, 56, 1},
    {321, C_MEMBER_OBJECT, 72, 1}, {1354, C_MEMBER_OBJECT, 184, 1}, {1359, C_MEMBER_OBJECT, 192, 1},
    {1368, C_MEMBER_OBJECT, 200, 1}, {1268, C_MEMBER_OBJECT, 208, 1},
    {348, C_MEMBER_OBJECT, 216, 1}, {1260, C_MEMBER_OBJECT, 16, 1}, {1455, C_MEMBER_OBJECT, 56, 1},
    {1417, C_MEMBER_OBJECT, 72, 1}, {1434, C_MEMBER_OBJECT, 256, 1}, {1036, C_MEMBER_OBJECT, 32, 1},
    {1129, C_MEMBER_OBJECT, 40, 1}, {1260, C_MEMBER_OBJECT, 48, 1}, {1687, C_MEMBER_OBJECT, 64, 1},
    {923, C_MEMBER_OBJECT, 80, 1},
};

const struct table table_3_13_5d = {
    {.hex = 0x030d05f0, .debug = true}, names, members, enumerators, types, held,
    85, 0, 8,
    &table_3_13_0,
};
