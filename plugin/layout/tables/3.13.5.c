/* What the debug information of CPython 3.13.5 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PicklerObject\0" "PyCursesWindowObject\0" "PyInterpreterState\0" "ScannerObject\0"
    "UnpicklerObject\0" "_PyRuntimeState\0" "_curses.window\0" "_dbm.dbm\0" "_pickle.Pickler\0"
    "_pickle.Unpickler\0" "_sre.SRE_Scanner\0" "_thread.lock\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ast\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0"
    "before_forkers\0" "buffer.obj\0" "buffer_callback\0" "buffers\0" "builtins\0" "builtins_copy\0"
    "cached_objects\0" "cached_objects.generic_type\0" "cached_objects.interned_strings\0"
    "cached_objects.objreduce\0" "cached_objects.paramspec_type\0"
    "cached_objects.paramspecargs_type\0" "cached_objects.paramspeckwargs_type\0"
    "cached_objects.type_slots_pname\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "callable_cache.isinstance\0" "callable_cache.len\0"
    "callable_cache.list_append\0" "callable_cache.object__getattribute__\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0" "dbmobject\0" "dict\0"
    "dispatch_table\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "fast_memo\0"
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
    {1, 0, 0, 152, 0, 0}, {1, 307, 144, 8, 0, 0}, {1, 833, 40, 8, 0, 0}, {1, 898, 136, 8, 0, 0},
    {1, 1096, 16, 8, 0, 0}, {1, 1173, 64, 8, 0, 0}, {1, 1293, 48, 8, 0, 0}, {1, 1582, 56, 8, 0, 0},
    {36, 0, 0, 194976, 0, 0}, {36, 189, 10648, 8, 0, 0}, {36, 209, 10640, 8, 0, 0},
    {36, 230, 82696, 1952, 0, 0}, {36, 234, 10712, 8, 0, 0}, {36, 251, 10720, 4, 0, 0},
    {36, 269, 10808, 8, 0, 0}, {36, 281, 10632, 8, 0, 0}, {36, 331, 7648, 8, 0, 0},
    {36, 340, 8464, 8, 0, 0}, {36, 354, 194328, 160, 0, 0}, {36, 369, 194440, 8, 0, 0},
    {36, 397, 194328, 8, 0, 0}, {36, 429, 194344, 8, 0, 0}, {36, 454, 194464, 8, 0, 0},
    {36, 484, 194472, 8, 0, 0}, {36, 518, 194480, 8, 0, 0}, {36, 554, 194352, 8, 0, 0},
    {36, 586, 194448, 8, 0, 0}, {36, 614, 194456, 8, 0, 0}, {36, 647, 193072, 8, 0, 0},
    {36, 673, 193080, 8, 0, 0}, {36, 692, 193088, 8, 0, 0}, {36, 719, 193096, 8, 0, 0},
    {36, 757, 7976, 8, 0, 0}, {36, 779, 7968, 8, 0, 0}, {36, 799, 7960, 8, 0, 0},
    {36, 828, 8448, 8, 0, 0}, {36, 848, 82664, 8, 0, 0}, {36, 879, 82640, 8, 0, 0},
    {36, 908, 7616, 8, 0, 0}, {36, 921, 7600, 4, 0, 0}, {36, 935, 7608, 8, 0, 0},
    {36, 946, 7420, 72, 0, 0}, {36, 961, 7504, 24, 0, 0}, {36, 985, 7272, 8, 0, 0},
    {36, 988, 7696, 8, 0, 0}, {36, 1008, 7672, 8, 0, 0}, {36, 1026, 7656, 8, 0, 0},
    {36, 1042, 7664, 8, 0, 0}, {36, 1111, 193176, 1088, 0, 0}, {36, 1132, 194264, 64, 0, 0},
    {36, 1154, 7264, 8, 0, 0}, {36, 1159, 10800, 8, 0, 0}, {36, 1363, 7640, 8, 0, 0},
    {36, 1371, 8456, 8, 0, 0}, {36, 1384, 7344, 8, 0, 0}, {36, 1397, 7352, 8, 0, 0},
    {36, 1410, 84648, 108424, 0, 0}, {36, 1416, 182960, 9608, 0, 0}, {36, 1431, 182968, 9600, 0, 0},
    {36, 1458, 192584, 480, 0, 0}, {36, 1491, 84656, 98304, 0, 0}, {36, 1518, 10672, 8, 0, 0},
    {36, 1542, 10656, 8, 0, 0}, {36, 1559, 10664, 8, 0, 0}, {36, 1588, 10624, 8, 0, 0},
    {69, 0, 0, 272, 0, 0}, {69, 296, 72, 8, 0, 0}, {69, 323, 216, 8, 0, 0}, {69, 1096, 24, 8, 0, 0},
    {69, 1101, 32, 8, 0, 0}, {69, 1195, 208, 8, 0, 0}, {69, 1270, 184, 8, 0, 0},
    {69, 1275, 192, 8, 0, 0}, {69, 1284, 200, 8, 0, 0}, {69, 1327, 16, 8, 0, 0},
    {85, 0, 0, 283376, 0, 0}, {85, 234, 2256, 256, 0, 0}, {85, 251, 2512, 4, 0, 0},
    {85, 269, 10416, 16, 0, 0}, {85, 354, 13832, 8, 0, 0}, {85, 397, 13832, 8, 0, 0},
    {85, 1067, 632, 8, 0, 0}, {85, 1159, 1000, 16, 0, 0}, {85, 1310, 1080, 1040, 0, 0},
    {85, 1410, 10464, 3368, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {101, 15, 40, 40, 0, 1}, {116, 818, 32, 32, 1, 0}, {125, 1, 152, 152, 1, 8},
    {141, 69, 272, 272, 9, 9}, {159, 55, 264, 264, 18, 3}, {176, 1085, 24, 24, 21, 0},
};

static const struct table_held held[] = {
    {1168, C_MEMBER_OBJECT, 32, 1}, {1200, C_MEMBER_OBJECT, 24, 1}, {1214, C_MEMBER_OBJECT, 32, 1},
    {833, C_MEMBER_OBJECT, 40, 1}, {1293, C_MEMBER_OBJECT, 48, 1}, {1582, C_MEMBER_OBJECT, 56, 1},
    {1173, C_MEMBER_OBJECT, 64, 1}, {898, C_MEMBER_OBJECT, 136, 1}, {307, C_MEMBER_OBJECT, 144, 1},
    {1327, C_MEMBER_OBJECT, 16, 1}, {1233, C_MEMBER_OBJECT, 48, 1}, {1249, C_MEMBER_OBJECT, 56, 1},
    {296, C_MEMBER_OBJECT, 72, 1}, {1270, C_MEMBER_OBJECT, 184, 1}, {1275, C_MEMBER_OBJECT, 192, 1},
    {1284, C_MEMBER_OBJECT, 200, 1}, {1195, C_MEMBER_OBJECT, 208, 1},
    {323, C_MEMBER_OBJECT, 216, 1}, {1187, C_MEMBER_OBJECT, 16, 1}, {1350, C_MEMBER_OBJECT, 56, 1},
    {1333, C_MEMBER_OBJECT, 72, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_5 = {
    {.hex = 0x030d05f0}, names, members, enumerators, types, held, static_types,
    85, 0, 6, 0,
    &table_3_13_0,
};
