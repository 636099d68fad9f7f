/* What the debug information of CPython 3.13.5d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "PatternObject\0" "PicklerObject\0" "PyCursesWindowObject\0" "PyInterpreterState\0"
    "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0" "_curses.window\0" "_dbm.dbm\0"
    "_finalizing\0" "_gdbm.gdbm\0" "_pickle.Pickler\0" "_pickle.Unpickler\0" "_sre.SRE_Scanner\0"
    "_thread.lock\0" "abandoned_next\0" "after_forkers_child\0" "after_forkers_parent\0" "ast\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "before_forkers\0" "buffer.obj\0"
    "buffer_callback\0" "buffers\0" "builtins\0" "builtins_copy\0" "cached_objects\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "capacity\0" "ceval.gil\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "cookie\0" "dbmobject\0" "debug_offset\0"
    "dict\0" "dispatch_table\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "fail_after_exc\0" "fast_memo\0" "finalizing\0" "free\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0"
    "id\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "indexgroup\0" "interpreters.head\0" "keys\0" "kind\0"
    "local_free\0" "lockobject\0" "memo\0" "memo_size\0" "mi_heap_t\0" "mi_page_t\0"
    "mi_segment_t\0" "monitoring_callables\0" "monitoring_tool_names\0" "next\0" "obmalloc\0"
    "orig\0" "output_buffer\0" "pages\0" "pattern\0" "peek\0" "persistent_id\0"
    "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0" "re.Pattern\0" "read\0"
    "readinto\0" "readline\0" "reducer_override\0" "segment_info_slices\0" "segment_size\0"
    "segment_slices\0" "signals.handlers\0" "slice_count\0" "slice_entries\0" "slice_offset\0"
    "slices\0" "stack\0" "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0"
    "struct mi_heap_s\0" "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0" "sysdict_copy\0"
    "tag\0" "thread_delayed_free\0" "threads.head\0" "threads.main\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakreflist\0" "write\0" "xblock_size\0" "xheap\0"
    "xi.PyExc_NotShareableError\0" "xthread_free\0";

static const struct table_member members[] = {
    {15, 0, 0, 152, 0, 0}, {15, 359, 144, 8, 0, 0}, {15, 924, 40, 8, 0, 0},
    {15, 1004, 136, 8, 0, 0}, {15, 1272, 16, 8, 0, 0}, {15, 1382, 64, 8, 0, 0},
    {15, 1519, 48, 8, 0, 0}, {15, 2013, 56, 8, 0, 0}, {50, 0, 0, 194992, 0, 0},
    {50, 139, 7384, 8, 0, 0}, {50, 241, 10656, 8, 0, 0}, {50, 261, 10648, 8, 0, 0},
    {50, 282, 82712, 1952, 0, 0}, {50, 286, 10720, 8, 0, 0}, {50, 303, 10728, 4, 0, 0},
    {50, 321, 10816, 8, 0, 0}, {50, 333, 10640, 8, 0, 0}, {50, 383, 7648, 8, 0, 0},
    {50, 392, 8472, 8, 0, 0}, {50, 406, 194344, 160, 0, 0}, {50, 421, 194456, 8, 0, 0},
    {50, 449, 194344, 8, 0, 0}, {50, 481, 194360, 8, 0, 0}, {50, 506, 194480, 8, 0, 0},
    {50, 536, 194488, 8, 0, 0}, {50, 570, 194496, 8, 0, 0}, {50, 606, 194368, 8, 0, 0},
    {50, 638, 194464, 8, 0, 0}, {50, 666, 194472, 8, 0, 0}, {50, 699, 193088, 8, 0, 0},
    {50, 725, 193096, 8, 0, 0}, {50, 744, 193104, 8, 0, 0}, {50, 771, 193112, 8, 0, 0},
    {50, 818, 16, 8, 0, 0}, {50, 828, 7976, 8, 0, 0}, {50, 850, 7968, 8, 0, 0},
    {50, 870, 7960, 8, 0, 0}, {50, 919, 8456, 8, 0, 0}, {50, 939, 82680, 8, 0, 0},
    {50, 970, 82656, 8, 0, 0}, {50, 1014, 7320, 4, 0, 0}, {50, 1030, 7616, 8, 0, 0},
    {50, 1043, 7600, 4, 0, 0}, {50, 1057, 7608, 8, 0, 0}, {50, 1068, 7420, 72, 0, 0},
    {50, 1083, 7504, 24, 0, 0}, {50, 1129, 7272, 8, 0, 0}, {50, 1132, 7696, 8, 0, 0},
    {50, 1152, 7672, 8, 0, 0}, {50, 1170, 7656, 8, 0, 0}, {50, 1186, 7664, 8, 0, 0},
    {50, 1320, 193192, 1088, 0, 0}, {50, 1341, 194280, 64, 0, 0}, {50, 1363, 7264, 8, 0, 0},
    {50, 1368, 10808, 8, 0, 0}, {50, 1758, 7640, 8, 0, 0}, {50, 1766, 8464, 8, 0, 0},
    {50, 1803, 7344, 8, 0, 0}, {50, 1816, 7352, 8, 0, 0}, {50, 1829, 84664, 108424, 0, 0},
    {50, 1835, 182976, 9608, 0, 0}, {50, 1850, 182984, 9600, 0, 0}, {50, 1877, 192600, 480, 0, 0},
    {50, 1910, 84672, 98304, 0, 0}, {50, 1937, 10680, 8, 0, 0}, {50, 1961, 10664, 8, 0, 0},
    {50, 1978, 10672, 8, 0, 0}, {50, 2037, 10632, 8, 0, 0}, {83, 0, 0, 272, 0, 0},
    {83, 348, 72, 8, 0, 0}, {83, 375, 216, 8, 0, 0}, {83, 1272, 24, 8, 0, 0},
    {83, 1277, 32, 8, 0, 0}, {83, 1410, 208, 8, 0, 0}, {83, 1496, 184, 8, 0, 0},
    {83, 1501, 192, 8, 0, 0}, {83, 1510, 200, 8, 0, 0}, {83, 1647, 16, 8, 0, 0},
    {99, 0, 0, 299392, 0, 0}, {99, 139, 608, 8, 0, 0}, {99, 286, 18248, 256, 0, 0},
    {99, 303, 18504, 4, 0, 0}, {99, 321, 26408, 16, 0, 0}, {99, 406, 29832, 8, 0, 0},
    {99, 449, 29832, 8, 0, 0}, {99, 1222, 632, 8, 0, 0}, {99, 1368, 1000, 16, 0, 0},
    {99, 1584, 1080, 1040, 0, 0}, {99, 1829, 26464, 3368, 0, 0}, {1287, 0, 0, 3072, 0, 0},
    {1287, 1240, 2880, 16, 0, 0}, {1287, 1396, 1048, 1800, 0, 0}, {1287, 1783, 2848, 8, 0, 0},
    {1297, 0, 0, 96, 0, 0}, {1297, 809, 10, 2, 0, 0}, {1297, 906, 9, 1, 0, 0},
    {1297, 1025, 16, 8, 0, 0}, {1297, 1240, 40, 16, 0, 0}, {1297, 1250, 32, 8, 0, 0},
    {1297, 1363, 72, 8, 0, 0}, {1297, 1601, 0, 4, 0, 0}, {1297, 1627, 4, 4, 0, 0},
    {1297, 1779, 8, 1, 3, 4}, {1297, 2019, 28, 4, 0, 0}, {1297, 2031, 64, 8, 0, 0},
    {1297, 2064, 56, 8, 0, 0}, {1307, 0, 0, 49512, 0, 0}, {1307, 226, 176, 8, 0, 0},
    {1307, 889, 216, 8, 0, 0}, {1307, 1245, 240, 4, 0, 0}, {1307, 1536, 232, 8, 0, 0},
    {1307, 1556, 32, 8, 0, 0}, {1307, 1569, 224, 8, 0, 0}, {1307, 1613, 248, 8, 0, 0},
    {1307, 1640, 264, 49248, 0, 0}, {1704, 0, 0, 3072, 0, 0}, {1704, 1240, 2880, 16, 0, 0},
    {1704, 1396, 1048, 1800, 0, 0}, {1704, 1783, 2848, 8, 0, 0}, {1721, 0, 0, 96, 0, 0},
    {1721, 809, 10, 2, 0, 0}, {1721, 906, 9, 1, 0, 0}, {1721, 1025, 16, 8, 0, 0},
    {1721, 1240, 40, 16, 0, 0}, {1721, 1250, 32, 8, 0, 0}, {1721, 1363, 72, 8, 0, 0},
    {1721, 1601, 0, 4, 0, 0}, {1721, 1627, 4, 4, 0, 0}, {1721, 1779, 8, 1, 3, 4},
    {1721, 2019, 28, 4, 0, 0}, {1721, 2031, 64, 8, 0, 0}, {1721, 2064, 56, 8, 0, 0},
    {1738, 0, 0, 49512, 0, 0}, {1738, 226, 176, 8, 0, 0}, {1738, 889, 216, 8, 0, 0},
    {1738, 1245, 240, 4, 0, 0}, {1738, 1536, 232, 8, 0, 0}, {1738, 1556, 32, 8, 0, 0},
    {1738, 1569, 224, 8, 0, 0}, {1738, 1613, 248, 8, 0, 0}, {1738, 1640, 264, 49248, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {115, 29, 40, 40, 0, 1}, {130, 896, 32, 32, 1, 0}, {151, 1107, 32, 32, 1, 0},
    {162, 15, 152, 152, 1, 8}, {178, 83, 272, 272, 9, 9}, {196, 69, 272, 272, 18, 4},
    {213, 1261, 24, 24, 22, 0}, {1485, 1, 104, 104, 22, 5},
};

static const struct table_held held[] = {
    {1377, C_MEMBER_OBJECT, 32, 1}, {1415, C_MEMBER_OBJECT, 24, 1}, {1429, C_MEMBER_OBJECT, 32, 1},
    {924, C_MEMBER_OBJECT, 40, 1}, {1519, C_MEMBER_OBJECT, 48, 1}, {2013, C_MEMBER_OBJECT, 56, 1},
    {1382, C_MEMBER_OBJECT, 64, 1}, {1004, C_MEMBER_OBJECT, 136, 1}, {359, C_MEMBER_OBJECT, 144, 1},
    {1647, C_MEMBER_OBJECT, 16, 1}, {1448, C_MEMBER_OBJECT, 48, 1}, {1464, C_MEMBER_OBJECT, 56, 1},
    {348, C_MEMBER_OBJECT, 72, 1}, {1496, C_MEMBER_OBJECT, 184, 1}, {1501, C_MEMBER_OBJECT, 192, 1},
    {1510, C_MEMBER_OBJECT, 200, 1}, {1410, C_MEMBER_OBJECT, 208, 1},
    {375, C_MEMBER_OBJECT, 216, 1}, {1402, C_MEMBER_OBJECT, 16, 1}, {1691, C_MEMBER_OBJECT, 56, 1},
    {1653, C_MEMBER_OBJECT, 72, 1}, {1670, C_MEMBER_OBJECT, 256, 1}, {1118, C_MEMBER_OBJECT, 32, 1},
    {1211, C_MEMBER_OBJECT, 40, 1}, {1402, C_MEMBER_OBJECT, 48, 1}, {2001, C_MEMBER_OBJECT, 64, 1},
    {989, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_5d = {
    {.hex = 0x030d05f0, .debug = true}, names, members, enumerators, types, held, static_types,
    141, 0, 8, 0,
    &table_3_13_0,
};
