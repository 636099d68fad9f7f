/* What the debug information of CPython 3.13.15d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PatternObject\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_finalizing\0" "_gdbm.gdbm\0"
    "_pickle.Pickler\0" "_pickle.Unpickler\0" "_sre.SRE_Scanner\0" "_ssl._SSLContext\0"
    "_thread.lock\0" "abandoned_next\0" "after_forkers_child\0" "after_forkers_parent\0" "args\0"
    "ast\0" "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "asyncio_running_loop\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "base\0" "before_forkers\0"
    "buffer.obj\0" "buffer_callback\0" "buffers\0" "builtins\0" "builtins_copy\0" "c_profileobj\0"
    "c_traceobj\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callback_context\0" "capacity\0" "cause\0"
    "ceval.gil\0" "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0"
    "context\0" "cookie\0" "current_exception\0" "current_frame\0" "datastack_chunk\0" "dbmobject\0"
    "debug_offset\0" "dict\0" "dispatch_table\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "excs\0" "excs_str\0" "fail_after_exc\0" "fast_memo\0" "finalizing\0"
    "free\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0"
    "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0" "handlers\0" "id\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
    "indexgroup\0" "intern\0" "interp\0" "interpreters.head\0" "keylog_filename\0" "keys\0" "kind\0"
    "local_free\0" "lockobject\0" "memo\0" "memo_size\0" "mi_heap_t\0" "mi_page_t\0"
    "mi_segment_t\0" "mmap.mmap\0" "mmap_object\0" "module\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "msg\0" "msg_cb\0" "native_thread_id\0" "next\0" "notes\0"
    "obmalloc\0" "orig\0" "output_buffer\0" "pages\0" "parent\0" "path.cleanup\0" "path.object\0"
    "pattern\0" "peek\0" "persistent_id\0" "persistent_id_attr\0" "persistent_load\0"
    "persistent_load_attr\0" "posix.ScandirIterator\0" "prev\0" "psk_client_callback\0"
    "psk_server_callback\0" "pyexpat.xmlparser\0" "re.Pattern\0" "read\0" "readinto\0" "readline\0"
    "reducer_override\0" "segment_info_slices\0" "segment_size\0" "segment_slices\0" "set_sni_cb\0"
    "signals.handlers\0" "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0" "stack\0"
    "state.buffer.obj\0" "state.fail_after_exc\0" "state.string\0" "struct mi_heap_s\0"
    "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0" "sysdict_copy\0" "tag\0"
    "thread_delayed_free\0" "thread_id\0" "threading_local_key\0" "threading_local_sentinel\0"
    "threads.head\0" "threads.main\0" "traceback\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakreflist\0" "write\0" "xblock_size\0" "xheap\0"
    "xi.PyExc_NotShareableError\0" "xmlparseobject\0" "xthread_free\0";

static const struct table_member members[] = {
    {34, 0, 0, 152, 0, 0}, {34, 565, 144, 8, 0, 0}, {34, 1242, 40, 8, 0, 0},
    {34, 1345, 136, 8, 0, 0}, {34, 1652, 16, 8, 0, 0}, {34, 1825, 64, 8, 0, 0},
    {34, 2079, 48, 8, 0, 0}, {34, 2649, 56, 8, 0, 0}, {48, 0, 0, 96, 0, 0}, {48, 1316, 80, 8, 0, 0},
    {48, 1772, 72, 8, 0, 0}, {96, 0, 0, 195000, 0, 0}, {96, 247, 7384, 8, 0, 0},
    {96, 366, 10656, 8, 0, 0}, {96, 386, 10648, 8, 0, 0}, {96, 412, 82712, 1952, 0, 0},
    {96, 487, 10720, 8, 0, 0}, {96, 504, 10728, 4, 0, 0}, {96, 522, 10816, 8, 0, 0},
    {96, 539, 10640, 8, 0, 0}, {96, 589, 7648, 8, 0, 0}, {96, 598, 8472, 8, 0, 0},
    {96, 636, 194344, 160, 0, 0}, {96, 651, 194456, 8, 0, 0}, {96, 679, 194344, 8, 0, 0},
    {96, 711, 194360, 8, 0, 0}, {96, 736, 194480, 8, 0, 0}, {96, 766, 194488, 8, 0, 0},
    {96, 800, 194496, 8, 0, 0}, {96, 836, 194368, 8, 0, 0}, {96, 868, 194464, 8, 0, 0},
    {96, 896, 194472, 8, 0, 0}, {96, 938, 193088, 8, 0, 0}, {96, 964, 193096, 8, 0, 0},
    {96, 983, 193104, 8, 0, 0}, {96, 1010, 193112, 8, 0, 0}, {96, 1080, 16, 8, 0, 0},
    {96, 1090, 7976, 8, 0, 0}, {96, 1112, 7968, 8, 0, 0}, {96, 1132, 7960, 8, 0, 0},
    {96, 1237, 8456, 8, 0, 0}, {96, 1266, 82680, 8, 0, 0}, {96, 1297, 82656, 8, 0, 0},
    {96, 1355, 7320, 4, 0, 0}, {96, 1371, 7616, 8, 0, 0}, {96, 1384, 7600, 4, 0, 0},
    {96, 1398, 7608, 8, 0, 0}, {96, 1409, 7420, 72, 0, 0}, {96, 1424, 7504, 24, 0, 0},
    {96, 1479, 7272, 8, 0, 0}, {96, 1482, 7696, 8, 0, 0}, {96, 1502, 7672, 8, 0, 0},
    {96, 1520, 7656, 8, 0, 0}, {96, 1536, 7664, 8, 0, 0}, {96, 1729, 193192, 1088, 0, 0},
    {96, 1750, 194280, 64, 0, 0}, {96, 1800, 7264, 8, 0, 0}, {96, 1811, 10808, 8, 0, 0},
    {96, 2329, 7640, 8, 0, 0}, {96, 2337, 8464, 8, 0, 0}, {96, 2429, 7344, 8, 0, 0},
    {96, 2442, 7352, 8, 0, 0}, {96, 2465, 84664, 108424, 0, 0}, {96, 2471, 182976, 9608, 0, 0},
    {96, 2486, 182984, 9600, 0, 0}, {96, 2513, 192600, 480, 0, 0}, {96, 2546, 84672, 98304, 0, 0},
    {96, 2573, 10680, 8, 0, 0}, {96, 2597, 10664, 8, 0, 0}, {96, 2614, 10672, 8, 0, 0},
    {96, 2673, 10632, 8, 0, 0}, {128, 0, 0, 312, 0, 0}, {128, 416, 144, 8, 0, 0},
    {128, 426, 200, 8, 0, 0}, {128, 446, 192, 8, 0, 0}, {128, 612, 96, 8, 0, 0},
    {128, 625, 104, 8, 0, 0}, {128, 1151, 208, 8, 0, 0}, {128, 1166, 112, 8, 0, 0},
    {128, 1184, 72, 8, 0, 0}, {128, 1198, 232, 8, 0, 0}, {128, 1237, 128, 8, 0, 0},
    {128, 1257, 120, 8, 0, 0}, {128, 1479, 224, 8, 0, 0}, {128, 1579, 16, 8, 0, 0},
    {128, 1783, 160, 8, 0, 0}, {128, 1800, 8, 8, 0, 0}, {128, 1982, 0, 8, 0, 0},
    {128, 2374, 152, 8, 0, 0}, {128, 2384, 288, 8, 0, 0}, {128, 2404, 296, 8, 0, 0},
    {142, 0, 0, 128, 0, 0}, {142, 1852, 104, 8, 0, 0}, {142, 1865, 96, 8, 0, 0},
    {172, 0, 0, 296, 0, 0}, {172, 554, 72, 8, 0, 0}, {172, 581, 232, 8, 0, 0},
    {172, 1652, 24, 8, 0, 0}, {172, 1657, 32, 8, 0, 0}, {172, 1885, 224, 8, 0, 0},
    {172, 2056, 200, 8, 0, 0}, {172, 2061, 208, 8, 0, 0}, {172, 2070, 216, 8, 0, 0},
    {172, 2218, 16, 8, 0, 0}, {188, 0, 0, 299424, 0, 0}, {188, 247, 608, 8, 0, 0},
    {188, 487, 18248, 256, 0, 0}, {188, 504, 18504, 4, 0, 0}, {188, 522, 26432, 16, 0, 0},
    {188, 636, 29856, 8, 0, 0}, {188, 679, 29856, 8, 0, 0}, {188, 1586, 632, 8, 0, 0},
    {188, 1811, 1000, 16, 0, 0}, {188, 2155, 1080, 1040, 0, 0}, {188, 2465, 26488, 3368, 0, 0},
    {204, 0, 0, 344, 0, 0}, {204, 466, 312, 8, 0, 0}, {204, 534, 0, 312, 0, 0},
    {1048, 0, 0, 32, 0, 0}, {1048, 929, 0, 8, 0, 0}, {1048, 1722, 8, 8, 0, 0},
    {1667, 0, 0, 3072, 0, 0}, {1667, 1620, 2880, 16, 0, 0}, {1667, 1839, 1048, 1800, 0, 0},
    {1667, 2354, 2848, 8, 0, 0}, {1677, 0, 0, 96, 0, 0}, {1677, 1065, 10, 2, 0, 0},
    {1677, 1224, 9, 1, 0, 0}, {1677, 1366, 16, 8, 0, 0}, {1677, 1620, 40, 16, 0, 0},
    {1677, 1630, 32, 8, 0, 0}, {1677, 1800, 72, 8, 0, 0}, {1677, 2172, 0, 4, 0, 0},
    {1677, 2198, 4, 4, 0, 0}, {1677, 2350, 8, 1, 3, 4}, {1677, 2655, 28, 4, 0, 0},
    {1677, 2667, 64, 8, 0, 0}, {1677, 2715, 56, 8, 0, 0}, {1687, 0, 0, 49512, 0, 0},
    {1687, 351, 176, 8, 0, 0}, {1687, 1159, 216, 8, 0, 0}, {1687, 1625, 240, 4, 0, 0},
    {1687, 2096, 232, 8, 0, 0}, {1687, 2116, 32, 8, 0, 0}, {1687, 2129, 224, 8, 0, 0},
    {1687, 2184, 248, 8, 0, 0}, {1687, 2211, 264, 49248, 0, 0}, {2275, 0, 0, 3072, 0, 0},
    {2275, 1620, 2880, 16, 0, 0}, {2275, 1839, 1048, 1800, 0, 0}, {2275, 2354, 2848, 8, 0, 0},
    {2292, 0, 0, 96, 0, 0}, {2292, 1065, 10, 2, 0, 0}, {2292, 1224, 9, 1, 0, 0},
    {2292, 1366, 16, 8, 0, 0}, {2292, 1620, 40, 16, 0, 0}, {2292, 1630, 32, 8, 0, 0},
    {2292, 1800, 72, 8, 0, 0}, {2292, 2172, 0, 4, 0, 0}, {2292, 2198, 4, 4, 0, 0},
    {2292, 2350, 8, 1, 3, 4}, {2292, 2655, 28, 4, 0, 0}, {2292, 2667, 64, 8, 0, 0},
    {2292, 2715, 56, 8, 0, 0}, {2309, 0, 0, 49512, 0, 0}, {2309, 351, 176, 8, 0, 0},
    {2309, 1159, 216, 8, 0, 0}, {2309, 1625, 240, 4, 0, 0}, {2309, 2096, 232, 8, 0, 0},
    {2309, 2116, 32, 8, 0, 0}, {2309, 2129, 224, 8, 0, 0}, {2309, 2184, 248, 8, 0, 0},
    {2309, 2211, 264, 49248, 0, 0}, {2700, 0, 0, 88, 0, 0}, {2700, 1470, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 48, 96, 96, 0, 9}, {223, 75, 40, 40, 9, 1}, {238, 1214, 32, 32, 10, 0},
    {259, 1448, 32, 32, 10, 0}, {270, 34, 152, 152, 10, 8}, {286, 172, 296, 296, 18, 9},
    {304, 158, 272, 272, 27, 4}, {321, 115, 120, 120, 31, 5}, {338, 1641, 24, 24, 36, 0},
    {1700, 1710, 88, 88, 36, 1}, {1960, 142, 128, 128, 37, 2}, {2027, 2700, 88, 88, 39, 2},
    {2045, 20, 104, 104, 41, 5},
};

static const struct table_held held[] = {
    {1237, C_MEMBER_OBJECT, 16, 1}, {407, C_MEMBER_OBJECT, 24, 1}, {1805, C_MEMBER_OBJECT, 32, 1},
    {2455, C_MEMBER_OBJECT, 40, 1}, {1151, C_MEMBER_OBJECT, 48, 1}, {1074, C_MEMBER_OBJECT, 56, 1},
    {1772, C_MEMBER_OBJECT, 72, 1}, {1316, C_MEMBER_OBJECT, 80, 1}, {1321, C_MEMBER_OBJECT, 88, 1},
    {1820, C_MEMBER_OBJECT, 32, 1}, {1890, C_MEMBER_OBJECT, 24, 1}, {1904, C_MEMBER_OBJECT, 32, 1},
    {1242, C_MEMBER_OBJECT, 40, 1}, {2079, C_MEMBER_OBJECT, 48, 1}, {2649, C_MEMBER_OBJECT, 56, 1},
    {1825, C_MEMBER_OBJECT, 64, 1}, {1345, C_MEMBER_OBJECT, 136, 1}, {565, C_MEMBER_OBJECT, 144, 1},
    {2218, C_MEMBER_OBJECT, 16, 1}, {1923, C_MEMBER_OBJECT, 48, 1}, {1939, C_MEMBER_OBJECT, 56, 1},
    {554, C_MEMBER_OBJECT, 72, 1}, {2056, C_MEMBER_OBJECT, 200, 1}, {2061, C_MEMBER_OBJECT, 208, 1},
    {2070, C_MEMBER_OBJECT, 216, 1}, {1885, C_MEMBER_OBJECT, 224, 1},
    {581, C_MEMBER_OBJECT, 232, 1}, {1877, C_MEMBER_OBJECT, 16, 1}, {2262, C_MEMBER_OBJECT, 56, 1},
    {2224, C_MEMBER_OBJECT, 72, 1}, {2241, C_MEMBER_OBJECT, 256, 1}, {2144, C_MEMBER_OBJECT, 40, 1},
    {1776, C_MEMBER_OBJECT, 64, 1}, {1604, C_MEMBER_OBJECT, 72, 1}, {1987, C_MEMBER_OBJECT, 96, 1},
    {2007, C_MEMBER_OBJECT, 104, 1}, {2637, C_MEMBER_OBJECT, 72, 1}, {1865, C_MEMBER_OBJECT, 96, 1},
    {1852, C_MEMBER_OBJECT, 104, 1}, {1845, C_MEMBER_OBJECT, 24, 1}, {1572, C_MEMBER_OBJECT, 72, 1},
    {1459, C_MEMBER_OBJECT, 32, 1}, {1561, C_MEMBER_OBJECT, 40, 1}, {1877, C_MEMBER_OBJECT, 48, 1},
    {2637, C_MEMBER_OBJECT, 64, 1}, {1330, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_15d = {
    {.hex = 0x030d0ff0, .debug = true}, names, members, enumerators, types, held, static_types,
    175, 0, 13, 0,
    &table_3_13_0,
};
