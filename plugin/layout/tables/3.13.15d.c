/* What the debug information of CPython 3.13.15d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PatternObject\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_gdbm.gdbm\0" "_pickle.Pickler\0"
    "_pickle.Unpickler\0" "_sre.SRE_Scanner\0" "_ssl._SSLContext\0" "_thread.lock\0"
    "after_forkers_child\0" "after_forkers_parent\0" "args\0" "ast\0" "async_exc\0"
    "async_gen_finalizer\0" "async_gen_firstiter\0" "asyncio_running_loop\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "audit_hooks\0" "base\0" "before_forkers\0" "buffer.obj\0"
    "buffer_callback\0" "buffers\0" "builtins\0" "builtins_copy\0" "c_profileobj\0" "c_traceobj\0"
    "cached_objects\0" "cached_objects.generic_type\0" "cached_objects.interned_strings\0"
    "cached_objects.objreduce\0" "cached_objects.paramspec_type\0"
    "cached_objects.paramspecargs_type\0" "cached_objects.paramspeckwargs_type\0"
    "cached_objects.type_slots_pname\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_cache.object__getattribute__\0"
    "callback_context\0" "cause\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "context\0" "current_exception\0" "current_frame\0" "datastack_chunk\0"
    "dbmobject\0" "dict\0" "dispatch_table\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "excs\0" "excs_str\0" "fail_after_exc\0" "fast_memo\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0"
    "groupindex\0" "handlers\0" "id\0" "imports.import_func\0" "imports.importlib\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "intern\0" "interp\0"
    "interpreters.head\0" "keylog_filename\0" "lockobject\0" "memo\0" "memo_size\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "native_thread_id\0" "next\0" "notes\0" "obmalloc\0" "orig\0" "output_buffer\0" "parent\0"
    "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "persistent_id\0" "persistent_id_attr\0"
    "persistent_load\0" "persistent_load_attr\0" "posix.ScandirIterator\0" "prev\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyexpat.xmlparser\0" "re.Pattern\0" "read\0"
    "readinto\0" "readline\0" "reducer_override\0" "set_sni_cb\0" "signals.handlers\0" "stack\0"
    "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0" "sysdict\0" "sysdict_copy\0"
    "thread_id\0" "threading_local_key\0" "threading_local_sentinel\0" "threads.head\0"
    "threads.main\0" "traceback\0" "types\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0" "write\0"
    "xi.PyExc_NotShareableError\0" "xmlparseobject\0";

static const struct table_member members[] = {
    {34, 0, 0, 152, 0, 0}, {34, 538, 144, 8, 0, 0}, {34, 1176, 40, 8, 0, 0},
    {34, 1279, 136, 8, 0, 0}, {34, 1549, 16, 8, 0, 0}, {34, 1689, 64, 8, 0, 0},
    {34, 1937, 48, 8, 0, 0}, {34, 2335, 56, 8, 0, 0}, {48, 0, 0, 96, 0, 0}, {48, 1250, 80, 8, 0, 0},
    {48, 1636, 72, 8, 0, 0}, {96, 0, 0, 195000, 0, 0}, {96, 339, 10656, 8, 0, 0},
    {96, 359, 10648, 8, 0, 0}, {96, 385, 82712, 1952, 0, 0}, {96, 460, 10720, 8, 0, 0},
    {96, 477, 10728, 4, 0, 0}, {96, 495, 10816, 8, 0, 0}, {96, 512, 10640, 8, 0, 0},
    {96, 562, 7648, 8, 0, 0}, {96, 571, 8472, 8, 0, 0}, {96, 609, 194344, 160, 0, 0},
    {96, 624, 194456, 8, 0, 0}, {96, 652, 194344, 8, 0, 0}, {96, 684, 194360, 8, 0, 0},
    {96, 709, 194480, 8, 0, 0}, {96, 739, 194488, 8, 0, 0}, {96, 773, 194496, 8, 0, 0},
    {96, 809, 194368, 8, 0, 0}, {96, 841, 194464, 8, 0, 0}, {96, 869, 194472, 8, 0, 0},
    {96, 911, 193088, 8, 0, 0}, {96, 937, 193096, 8, 0, 0}, {96, 956, 193104, 8, 0, 0},
    {96, 983, 193112, 8, 0, 0}, {96, 1044, 7976, 8, 0, 0}, {96, 1066, 7968, 8, 0, 0},
    {96, 1086, 7960, 8, 0, 0}, {96, 1171, 8456, 8, 0, 0}, {96, 1200, 82680, 8, 0, 0},
    {96, 1231, 82656, 8, 0, 0}, {96, 1289, 7616, 8, 0, 0}, {96, 1302, 7600, 4, 0, 0},
    {96, 1316, 7608, 8, 0, 0}, {96, 1327, 7420, 72, 0, 0}, {96, 1342, 7504, 24, 0, 0},
    {96, 1397, 7272, 8, 0, 0}, {96, 1400, 7696, 8, 0, 0}, {96, 1420, 7672, 8, 0, 0},
    {96, 1438, 7656, 8, 0, 0}, {96, 1454, 7664, 8, 0, 0}, {96, 1593, 193192, 1088, 0, 0},
    {96, 1614, 194280, 64, 0, 0}, {96, 1664, 7264, 8, 0, 0}, {96, 1675, 10808, 8, 0, 0},
    {96, 2039, 7640, 8, 0, 0}, {96, 2047, 8464, 8, 0, 0}, {96, 2115, 7344, 8, 0, 0},
    {96, 2128, 7352, 8, 0, 0}, {96, 2151, 84664, 108424, 0, 0}, {96, 2157, 182976, 9608, 0, 0},
    {96, 2172, 182984, 9600, 0, 0}, {96, 2199, 192600, 480, 0, 0}, {96, 2232, 84672, 98304, 0, 0},
    {96, 2259, 10680, 8, 0, 0}, {96, 2283, 10664, 8, 0, 0}, {96, 2300, 10672, 8, 0, 0},
    {96, 2341, 10632, 8, 0, 0}, {128, 0, 0, 312, 0, 0}, {128, 389, 144, 8, 0, 0},
    {128, 399, 200, 8, 0, 0}, {128, 419, 192, 8, 0, 0}, {128, 585, 96, 8, 0, 0},
    {128, 598, 104, 8, 0, 0}, {128, 1105, 208, 8, 0, 0}, {128, 1113, 112, 8, 0, 0},
    {128, 1131, 72, 8, 0, 0}, {128, 1145, 232, 8, 0, 0}, {128, 1171, 128, 8, 0, 0},
    {128, 1191, 120, 8, 0, 0}, {128, 1497, 16, 8, 0, 0}, {128, 1647, 160, 8, 0, 0},
    {128, 1664, 8, 8, 0, 0}, {128, 1840, 0, 8, 0, 0}, {128, 2060, 152, 8, 0, 0},
    {128, 2070, 288, 8, 0, 0}, {128, 2090, 296, 8, 0, 0}, {142, 0, 0, 128, 0, 0},
    {142, 1710, 104, 8, 0, 0}, {142, 1723, 96, 8, 0, 0}, {172, 0, 0, 296, 0, 0},
    {172, 527, 72, 8, 0, 0}, {172, 554, 232, 8, 0, 0}, {172, 1549, 24, 8, 0, 0},
    {172, 1554, 32, 8, 0, 0}, {172, 1743, 224, 8, 0, 0}, {172, 1914, 200, 8, 0, 0},
    {172, 1919, 208, 8, 0, 0}, {172, 1928, 216, 8, 0, 0}, {172, 1982, 16, 8, 0, 0},
    {188, 0, 0, 299424, 0, 0}, {188, 460, 18248, 256, 0, 0}, {188, 477, 18504, 4, 0, 0},
    {188, 495, 26432, 16, 0, 0}, {188, 609, 29856, 8, 0, 0}, {188, 652, 29856, 8, 0, 0},
    {188, 1504, 632, 8, 0, 0}, {188, 1675, 1000, 16, 0, 0}, {188, 1965, 1080, 1040, 0, 0},
    {188, 2151, 26488, 3368, 0, 0}, {204, 0, 0, 344, 0, 0}, {204, 439, 312, 8, 0, 0},
    {204, 507, 0, 312, 0, 0}, {1021, 0, 0, 32, 0, 0}, {1021, 902, 0, 8, 0, 0},
    {1021, 1586, 8, 8, 0, 0}, {2368, 0, 0, 88, 0, 0}, {2368, 1388, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 48, 96, 96, 0, 9}, {223, 75, 40, 40, 9, 1}, {238, 1161, 32, 32, 10, 0},
    {247, 1366, 32, 32, 10, 0}, {258, 34, 152, 152, 10, 8}, {274, 172, 296, 296, 18, 9},
    {292, 158, 272, 272, 27, 4}, {309, 115, 120, 120, 31, 5}, {326, 1538, 24, 24, 36, 0},
    {1564, 1574, 88, 88, 36, 1}, {1818, 142, 128, 128, 37, 2}, {1885, 2368, 88, 88, 39, 2},
    {1903, 20, 104, 104, 41, 5},
};

static const struct table_held held[] = {
    {1171, C_MEMBER_OBJECT, 16, 1}, {380, C_MEMBER_OBJECT, 24, 1}, {1669, C_MEMBER_OBJECT, 32, 1},
    {2141, C_MEMBER_OBJECT, 40, 1}, {1105, C_MEMBER_OBJECT, 48, 1}, {1038, C_MEMBER_OBJECT, 56, 1},
    {1636, C_MEMBER_OBJECT, 72, 1}, {1250, C_MEMBER_OBJECT, 80, 1}, {1255, C_MEMBER_OBJECT, 88, 1},
    {1684, C_MEMBER_OBJECT, 32, 1}, {1748, C_MEMBER_OBJECT, 24, 1}, {1762, C_MEMBER_OBJECT, 32, 1},
    {1176, C_MEMBER_OBJECT, 40, 1}, {1937, C_MEMBER_OBJECT, 48, 1}, {2335, C_MEMBER_OBJECT, 56, 1},
    {1689, C_MEMBER_OBJECT, 64, 1}, {1279, C_MEMBER_OBJECT, 136, 1}, {538, C_MEMBER_OBJECT, 144, 1},
    {1982, C_MEMBER_OBJECT, 16, 1}, {1781, C_MEMBER_OBJECT, 48, 1}, {1797, C_MEMBER_OBJECT, 56, 1},
    {527, C_MEMBER_OBJECT, 72, 1}, {1914, C_MEMBER_OBJECT, 200, 1}, {1919, C_MEMBER_OBJECT, 208, 1},
    {1928, C_MEMBER_OBJECT, 216, 1}, {1743, C_MEMBER_OBJECT, 224, 1},
    {554, C_MEMBER_OBJECT, 232, 1}, {1735, C_MEMBER_OBJECT, 16, 1}, {2026, C_MEMBER_OBJECT, 56, 1},
    {1988, C_MEMBER_OBJECT, 72, 1}, {2005, C_MEMBER_OBJECT, 256, 1}, {1954, C_MEMBER_OBJECT, 40, 1},
    {1640, C_MEMBER_OBJECT, 64, 1}, {1522, C_MEMBER_OBJECT, 72, 1}, {1845, C_MEMBER_OBJECT, 96, 1},
    {1865, C_MEMBER_OBJECT, 104, 1}, {2323, C_MEMBER_OBJECT, 72, 1}, {1723, C_MEMBER_OBJECT, 96, 1},
    {1710, C_MEMBER_OBJECT, 104, 1}, {1703, C_MEMBER_OBJECT, 24, 1}, {1490, C_MEMBER_OBJECT, 72, 1},
    {1377, C_MEMBER_OBJECT, 32, 1}, {1479, C_MEMBER_OBJECT, 40, 1}, {1735, C_MEMBER_OBJECT, 48, 1},
    {2323, C_MEMBER_OBJECT, 64, 1}, {1264, C_MEMBER_OBJECT, 80, 1},
};

const struct table table_3_13_15d = {
    {.hex = 0x030d0ff0, .debug = true}, names, members, enumerators, types, held,
    118, 0, 13,
    &table_3_13_0,
};
