/* What the debug information of CPython 3.13.5 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PicklerObject\0" "PyCursesWindowObject\0" "PyInterpreterState\0" "ScannerObject\0"
    "UnpicklerObject\0" "_PyRuntimeState\0" "_curses.window\0" "_dbm.dbm\0" "_finalizing\0"
    "_pickle.Pickler\0" "_pickle.Unpickler\0" "_sre.SRE_Scanner\0" "_thread.lock\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ast\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "buffer.obj\0" "buffer_callback\0"
    "buffers\0" "builtins\0" "builtins_copy\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "ceval.gil\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "dbmobject\0" "dict\0" "dispatch_table\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fast_memo\0" "finalizing\0"
    "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0"
    "id\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "interpreters.head\0" "lockobject\0" "memo\0" "memo_size\0"
    "monitoring_callables\0" "monitoring_tool_names\0" "next\0" "obmalloc\0" "orig\0"
    "output_buffer\0" "pattern\0" "peek\0" "persistent_id\0" "persistent_id_attr\0"
    "persistent_load\0" "persistent_load_attr\0" "read\0" "readinto\0" "readline\0"
    "reducer_override\0" "signals.handlers\0" "stack\0" "state.buffer.obj\0" "state.string\0"
    "sysdict\0" "sysdict_copy\0" "threads.head\0" "threads.main\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "write\0" "xi.PyExc_NotShareableError\0";

static const struct table_member members[] = {
    {1, 0, 0, 152, 0, 0}, {1, 319, 144, 8, 0, 0}, {1, 855, 40, 8, 0, 0}, {1, 920, 136, 8, 0, 0},
    {1, 1129, 16, 8, 0, 0}, {1, 1206, 64, 8, 0, 0}, {1, 1326, 48, 8, 0, 0}, {1, 1615, 56, 8, 0, 0},
    {36, 0, 0, 194976, 0, 0}, {36, 125, 7384, 8, 0, 0}, {36, 201, 10648, 8, 0, 0},
    {36, 221, 10640, 8, 0, 0}, {36, 242, 82696, 1952, 0, 0}, {36, 246, 10712, 8, 0, 0},
    {36, 263, 10720, 4, 0, 0}, {36, 281, 10808, 8, 0, 0}, {36, 293, 10632, 8, 0, 0},
    {36, 343, 7648, 8, 0, 0}, {36, 352, 8464, 8, 0, 0}, {36, 366, 194328, 160, 0, 0},
    {36, 381, 194440, 8, 0, 0}, {36, 409, 194328, 8, 0, 0}, {36, 441, 194344, 8, 0, 0},
    {36, 466, 194464, 8, 0, 0}, {36, 496, 194472, 8, 0, 0}, {36, 530, 194480, 8, 0, 0},
    {36, 566, 194352, 8, 0, 0}, {36, 598, 194448, 8, 0, 0}, {36, 626, 194456, 8, 0, 0},
    {36, 659, 193072, 8, 0, 0}, {36, 685, 193080, 8, 0, 0}, {36, 704, 193088, 8, 0, 0},
    {36, 731, 193096, 8, 0, 0}, {36, 769, 16, 8, 0, 0}, {36, 779, 7976, 8, 0, 0},
    {36, 801, 7968, 8, 0, 0}, {36, 821, 7960, 8, 0, 0}, {36, 850, 8448, 8, 0, 0},
    {36, 870, 82664, 8, 0, 0}, {36, 901, 82640, 8, 0, 0}, {36, 930, 7320, 4, 0, 0},
    {36, 941, 7616, 8, 0, 0}, {36, 954, 7600, 4, 0, 0}, {36, 968, 7608, 8, 0, 0},
    {36, 979, 7420, 72, 0, 0}, {36, 994, 7504, 24, 0, 0}, {36, 1018, 7272, 8, 0, 0},
    {36, 1021, 7696, 8, 0, 0}, {36, 1041, 7672, 8, 0, 0}, {36, 1059, 7656, 8, 0, 0},
    {36, 1075, 7664, 8, 0, 0}, {36, 1144, 193176, 1088, 0, 0}, {36, 1165, 194264, 64, 0, 0},
    {36, 1187, 7264, 8, 0, 0}, {36, 1192, 10800, 8, 0, 0}, {36, 1396, 7640, 8, 0, 0},
    {36, 1404, 8456, 8, 0, 0}, {36, 1417, 7344, 8, 0, 0}, {36, 1430, 7352, 8, 0, 0},
    {36, 1443, 84648, 108424, 0, 0}, {36, 1449, 182960, 9608, 0, 0}, {36, 1464, 182968, 9600, 0, 0},
    {36, 1491, 192584, 480, 0, 0}, {36, 1524, 84656, 98304, 0, 0}, {36, 1551, 10672, 8, 0, 0},
    {36, 1575, 10656, 8, 0, 0}, {36, 1592, 10664, 8, 0, 0}, {36, 1621, 10624, 8, 0, 0},
    {69, 0, 0, 272, 0, 0}, {69, 308, 72, 8, 0, 0}, {69, 335, 216, 8, 0, 0}, {69, 1129, 24, 8, 0, 0},
    {69, 1134, 32, 8, 0, 0}, {69, 1228, 208, 8, 0, 0}, {69, 1303, 184, 8, 0, 0},
    {69, 1308, 192, 8, 0, 0}, {69, 1317, 200, 8, 0, 0}, {69, 1360, 16, 8, 0, 0},
    {85, 0, 0, 283376, 0, 0}, {85, 125, 608, 8, 0, 0}, {85, 246, 2256, 256, 0, 0},
    {85, 263, 2512, 4, 0, 0}, {85, 281, 10416, 16, 0, 0}, {85, 366, 13832, 8, 0, 0},
    {85, 409, 13832, 8, 0, 0}, {85, 1100, 632, 8, 0, 0}, {85, 1192, 1000, 16, 0, 0},
    {85, 1343, 1080, 1040, 0, 0}, {85, 1443, 10464, 3368, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {101, 15, 40, 40, 0, 1}, {116, 840, 32, 32, 1, 0}, {137, 1, 152, 152, 1, 8},
    {153, 69, 272, 272, 9, 9}, {171, 55, 264, 264, 18, 3}, {188, 1118, 24, 24, 21, 0},
};

static const struct table_held held[] = {
    {1201, C_MEMBER_OBJECT, 32, 1}, {1233, C_MEMBER_OBJECT, 24, 1}, {1247, C_MEMBER_OBJECT, 32, 1},
    {855, C_MEMBER_OBJECT, 40, 1}, {1326, C_MEMBER_OBJECT, 48, 1}, {1615, C_MEMBER_OBJECT, 56, 1},
    {1206, C_MEMBER_OBJECT, 64, 1}, {920, C_MEMBER_OBJECT, 136, 1}, {319, C_MEMBER_OBJECT, 144, 1},
    {1360, C_MEMBER_OBJECT, 16, 1}, {1266, C_MEMBER_OBJECT, 48, 1}, {1282, C_MEMBER_OBJECT, 56, 1},
    {308, C_MEMBER_OBJECT, 72, 1}, {1303, C_MEMBER_OBJECT, 184, 1}, {1308, C_MEMBER_OBJECT, 192, 1},
    {1317, C_MEMBER_OBJECT, 200, 1}, {1228, C_MEMBER_OBJECT, 208, 1},
    {335, C_MEMBER_OBJECT, 216, 1}, {1220, C_MEMBER_OBJECT, 16, 1}, {1383, C_MEMBER_OBJECT, 56, 1},
    {1366, C_MEMBER_OBJECT, 72, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_5 = {
    {.hex = 0x030d05f0}, names, members, enumerators, types, held, static_types,
    89, 0, 6, 0,
    &table_3_13_0,
};
