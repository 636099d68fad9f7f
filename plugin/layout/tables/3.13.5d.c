/* What the debug information of CPython 3.13.5d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PicklerObject\0" "PyCursesWindowObject\0" "PyInterpreterState\0"
    "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0" "_curses.window\0" "_dbm.dbm\0"
    "_gdbm.gdbm\0" "_pickle.Pickler\0" "_pickle.Unpickler\0" "_sre.SRE_Scanner\0" "_thread.lock\0"
    "abandoned_next\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "buffer.obj\0" "buffer_callback\0"
    "buffers\0" "builtins\0" "builtins_copy\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "cookie\0" "dbmobject\0" "debug_offset\0"
    "dict\0" "dispatch_table\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "fail_after_exc\0" "fast_memo\0" "free\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "id\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
    "indexgroup\0" "interpreters.head\0" "keys\0" "kind\0" "local_free\0" "lockobject\0" "memo\0"
    "memo_size\0" "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "next\0" "obmalloc\0" "orig\0" "output_buffer\0" "pages\0" "pattern\0"
    "peek\0" "persistent_id\0" "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0"
    "re.Pattern\0" "read\0" "readinto\0" "readline\0" "reducer_override\0" "segment_info_slices\0"
    "segment_size\0" "segment_slices\0" "signals.handlers\0" "slice_count\0" "slice_entries\0"
    "slice_offset\0" "slices\0" "stack\0" "state.buffer.obj\0" "state.fail_after_exc\0"
    "state.string\0" "struct mi_heap_s\0" "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0"
    "sysdict_copy\0" "tag\0" "thread_delayed_free\0" "threads.head\0" "threads.main\0" "types\0"
    "types.builtins\0" "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakreflist\0" "write\0" "xblock_size\0" "xheap\0"
    "xi.PyExc_NotShareableError\0" "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 152, 0, 0}, {15, 347, 144, 8, 0, 0}, {15, 902, 40, 8, 0, 0}, {15, 982, 136, 8, 0, 0},
    {15, 1239, 16, 8, 0, 0}, {15, 1349, 64, 8, 0, 0}, {15, 1486, 48, 8, 0, 0},
    {15, 1980, 56, 8, 0, 0}, {50, 0, 0, 194992, 0, 0}, {50, 229, 10656, 8, 0, 0},
    {50, 249, 10648, 8, 0, 0}, {50, 270, 82712, 1952, 0, 0}, {50, 274, 10720, 8, 0, 0},
    {50, 291, 10728, 4, 0, 0}, {50, 309, 10816, 8, 0, 0}, {50, 321, 10640, 8, 0, 0},
    {50, 371, 7648, 8, 0, 0}, {50, 380, 8472, 8, 0, 0}, {50, 394, 194344, 160, 0, 0},
    {50, 409, 194456, 8, 0, 0}, {50, 437, 194344, 8, 0, 0}, {50, 469, 194360, 8, 0, 0},
    {50, 494, 194480, 8, 0, 0}, {50, 524, 194488, 8, 0, 0}, {50, 558, 194496, 8, 0, 0},
    {50, 594, 194368, 8, 0, 0}, {50, 626, 194464, 8, 0, 0}, {50, 654, 194472, 8, 0, 0},
    {50, 687, 193088, 8, 0, 0}, {50, 713, 193096, 8, 0, 0}, {50, 732, 193104, 8, 0, 0},
    {50, 759, 193112, 8, 0, 0}, {50, 806, 7976, 8, 0, 0}, {50, 828, 7968, 8, 0, 0},
    {50, 848, 7960, 8, 0, 0}, {50, 897, 8456, 8, 0, 0}, {50, 917, 82680, 8, 0, 0},
    {50, 948, 82656, 8, 0, 0}, {50, 997, 7616, 8, 0, 0}, {50, 1010, 7600, 4, 0, 0},
    {50, 1024, 7608, 8, 0, 0}, {50, 1035, 7420, 72, 0, 0}, {50, 1050, 7504, 24, 0, 0},
    {50, 1096, 7272, 8, 0, 0}, {50, 1099, 7696, 8, 0, 0}, {50, 1119, 7672, 8, 0, 0},
    {50, 1137, 7656, 8, 0, 0}, {50, 1153, 7664, 8, 0, 0}, {50, 1287, 193192, 1088, 0, 0},
    {50, 1308, 194280, 64, 0, 0}, {50, 1330, 7264, 8, 0, 0}, {50, 1335, 10808, 8, 0, 0},
    {50, 1725, 7640, 8, 0, 0}, {50, 1733, 8464, 8, 0, 0}, {50, 1770, 7344, 8, 0, 0},
    {50, 1783, 7352, 8, 0, 0}, {50, 1796, 84664, 108424, 0, 0}, {50, 1802, 182976, 9608, 0, 0},
    {50, 1817, 182984, 9600, 0, 0}, {50, 1844, 192600, 480, 0, 0}, {50, 1877, 84672, 98304, 0, 0},
    {50, 1904, 10680, 8, 0, 0}, {50, 1928, 10664, 8, 0, 0}, {50, 1945, 10672, 8, 0, 0},
    {50, 2004, 10632, 8, 0, 0}, {83, 0, 0, 272, 0, 0}, {83, 336, 72, 8, 0, 0},
    {83, 363, 216, 8, 0, 0}, {83, 1239, 24, 8, 0, 0}, {83, 1244, 32, 8, 0, 0},
    {83, 1377, 208, 8, 0, 0}, {83, 1463, 184, 8, 0, 0}, {83, 1468, 192, 8, 0, 0},
    {83, 1477, 200, 8, 0, 0}, {83, 1614, 16, 8, 0, 0}, {99, 0, 0, 299392, 0, 0},
    {99, 274, 18248, 256, 0, 0}, {99, 291, 18504, 4, 0, 0}, {99, 309, 26408, 16, 0, 0},
    {99, 394, 29832, 8, 0, 0}, {99, 437, 29832, 8, 0, 0}, {99, 1189, 632, 8, 0, 0},
    {99, 1335, 1000, 16, 0, 0}, {99, 1551, 1080, 1040, 0, 0}, {99, 1796, 26464, 3368, 0, 0},
    {1254, 0, 0, 3072, 0, 0}, {1254, 1207, 2880, 16, 0, 0}, {1254, 1363, 1048, 1800, 0, 0},
    {1254, 1750, 2848, 8, 0, 0}, {1264, 0, 0, 96, 0, 0}, {1264, 797, 10, 2, 0, 0},
    {1264, 884, 9, 1, 0, 0}, {1264, 992, 16, 8, 0, 0}, {1264, 1207, 40, 16, 0, 0},
    {1264, 1217, 32, 8, 0, 0}, {1264, 1330, 72, 8, 0, 0}, {1264, 1568, 0, 4, 0, 0},
    {1264, 1594, 4, 4, 0, 0}, {1264, 1746, 8, 1, 3, 4}, {1264, 1986, 28, 4, 0, 0},
    {1264, 1998, 64, 8, 0, 0}, {1264, 2031, 56, 8, 0, 0}, {1274, 0, 0, 49512, 0, 0},
    {1274, 214, 176, 8, 0, 0}, {1274, 867, 216, 8, 0, 0}, {1274, 1212, 240, 4, 0, 0},
    {1274, 1503, 232, 8, 0, 0}, {1274, 1523, 32, 8, 0, 0}, {1274, 1536, 224, 8, 0, 0},
    {1274, 1580, 248, 8, 0, 0}, {1274, 1607, 264, 49248, 0, 0}, {1671, 0, 0, 3072, 0, 0},
    {1671, 1207, 2880, 16, 0, 0}, {1671, 1363, 1048, 1800, 0, 0}, {1671, 1750, 2848, 8, 0, 0},
    {1688, 0, 0, 96, 0, 0}, {1688, 797, 10, 2, 0, 0}, {1688, 884, 9, 1, 0, 0},
    {1688, 992, 16, 8, 0, 0}, {1688, 1207, 40, 16, 0, 0}, {1688, 1217, 32, 8, 0, 0},
    {1688, 1330, 72, 8, 0, 0}, {1688, 1568, 0, 4, 0, 0}, {1688, 1594, 4, 4, 0, 0},
    {1688, 1746, 8, 1, 3, 4}, {1688, 1986, 28, 4, 0, 0}, {1688, 1998, 64, 8, 0, 0},
    {1688, 2031, 56, 8, 0, 0}, {1705, 0, 0, 49512, 0, 0}, {1705, 214, 176, 8, 0, 0},
    {1705, 867, 216, 8, 0, 0}, {1705, 1212, 240, 4, 0, 0}, {1705, 1503, 232, 8, 0, 0},
    {1705, 1523, 32, 8, 0, 0}, {1705, 1536, 224, 8, 0, 0}, {1705, 1580, 248, 8, 0, 0},
    {1705, 1607, 264, 49248, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {115, 29, 40, 40, 0, 1}, {130, 874, 32, 32, 1, 0}, {139, 1074, 32, 32, 1, 0},
    {150, 15, 152, 152, 1, 8}, {166, 83, 272, 272, 9, 9}, {184, 69, 272, 272, 18, 4},
    {201, 1228, 24, 24, 22, 0}, {1452, 1, 104, 104, 22, 5},
};

static const struct table_held held[] = {
    {1344, C_MEMBER_OBJECT, 32, 1}, {1382, C_MEMBER_OBJECT, 24, 1}, {1396, C_MEMBER_OBJECT, 32, 1},
    {902, C_MEMBER_OBJECT, 40, 1}, {1486, C_MEMBER_OBJECT, 48, 1}, {1980, C_MEMBER_OBJECT, 56, 1},
    {1349, C_MEMBER_OBJECT, 64, 1}, {982, C_MEMBER_OBJECT, 136, 1}, {347, C_MEMBER_OBJECT, 144, 1},
    {1614, C_MEMBER_OBJECT, 16, 1}, {1415, C_MEMBER_OBJECT, 48, 1}, {1431, C_MEMBER_OBJECT, 56, 1},
    {336, C_MEMBER_OBJECT, 72, 1}, {1463, C_MEMBER_OBJECT, 184, 1}, {1468, C_MEMBER_OBJECT, 192, 1},
    {1477, C_MEMBER_OBJECT, 200, 1}, {1377, C_MEMBER_OBJECT, 208, 1},
    {363, C_MEMBER_OBJECT, 216, 1}, {1369, C_MEMBER_OBJECT, 16, 1}, {1658, C_MEMBER_OBJECT, 56, 1},
    {1620, C_MEMBER_OBJECT, 72, 1}, {1637, C_MEMBER_OBJECT, 256, 1}, {1085, C_MEMBER_OBJECT, 32, 1},
    {1178, C_MEMBER_OBJECT, 40, 1}, {1369, C_MEMBER_OBJECT, 48, 1}, {1968, C_MEMBER_OBJECT, 64, 1},
    {967, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_5d = {
    {.hex = 0x030d05f0, .debug = true}, names, members, enumerators, types, held, static_types,
    137, 0, 8, 0,
    &table_3_13_0,
};
