/* What the debug information of CPython 3.13.18d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PatternObject\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "SHA3object\0" "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_gdbm.gdbm\0" "_pickle.Pickler\0"
    "_pickle.Unpickler\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "_sre.SRE_Scanner\0"
    "_ssl._SSLContext\0" "_thread.lock\0" "abandoned_next\0" "after_forkers_child\0"
    "after_forkers_parent\0" "args\0" "ast\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "asyncio_running_loop\0" "atexit.callbacks\0" "atexit.ncallbacks\0"
    "audit_hooks\0" "base\0" "before_forkers\0" "buffer.obj\0" "buffer_callback\0" "buffers\0"
    "builtins\0" "builtins_copy\0" "c_profileobj\0" "c_traceobj\0" "cached_objects\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callback_context\0" "capacity\0" "cause\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0" "context\0" "cookie\0"
    "current_exception\0" "current_frame\0" "datastack_chunk\0" "dbmobject\0" "debug_offset\0"
    "dict\0" "dispatch_table\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "excs\0" "excs_str\0" "fail_after_exc\0" "fast_memo\0" "free\0"
    "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0"
    "gdbmobject\0" "groupindex\0" "handlers\0" "id\0" "imports.import_func\0" "imports.importlib\0"
    "imports.modules\0" "imports.modules_by_index\0" "indexgroup\0" "intern\0" "interp\0"
    "interpreters.head\0" "keylog_filename\0" "keys\0" "kind\0" "local_free\0" "lockobject\0"
    "memo\0" "memo_size\0" "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "native_thread_id\0" "next\0" "notes\0" "obmalloc\0" "orig\0" "output_buffer\0" "pages\0"
    "parent\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "persistent_id\0"
    "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0" "posix.ScandirIterator\0"
    "prev\0" "psk_client_callback\0" "psk_server_callback\0" "pyexpat.xmlparser\0" "re.Pattern\0"
    "read\0" "readinto\0" "readline\0" "reducer_override\0" "segment_info_slices\0" "segment_size\0"
    "segment_slices\0" "set_sni_cb\0" "signals.handlers\0" "slice_count\0" "slice_entries\0"
    "slice_offset\0" "slices\0" "stack\0" "state.buffer.obj\0" "state.fail_after_exc\0"
    "state.string\0" "struct mi_heap_s\0" "struct mi_page_s\0" "struct mi_segment_s\0" "sysdict\0"
    "sysdict_copy\0" "tag\0" "thread_delayed_free\0" "thread_id\0" "threading_local_key\0"
    "threading_local_sentinel\0" "threads.head\0" "threads.main\0" "traceback\0" "types\0"
    "types.builtins\0" "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakreflist\0" "write\0" "xblock_size\0" "xheap\0"
    "xi.PyExc_NotShareableError\0" "xmlparseobject\0" "xthread_free\0";

static const struct table_member members[] = {
    {34, 0, 0, 152, 0, 0}, {34, 656, 144, 8, 0, 0}, {34, 1323, 40, 8, 0, 0},
    {34, 1426, 136, 8, 0, 0}, {34, 1722, 16, 8, 0, 0}, {34, 1895, 64, 8, 0, 0},
    {34, 2149, 48, 8, 0, 0}, {34, 2719, 56, 8, 0, 0}, {48, 0, 0, 96, 0, 0}, {48, 1397, 80, 8, 0, 0},
    {48, 1842, 72, 8, 0, 0}, {96, 0, 0, 195000, 0, 0}, {96, 457, 10656, 8, 0, 0},
    {96, 477, 10648, 8, 0, 0}, {96, 503, 82712, 1952, 0, 0}, {96, 578, 10720, 8, 0, 0},
    {96, 595, 10728, 4, 0, 0}, {96, 613, 10816, 8, 0, 0}, {96, 630, 10640, 8, 0, 0},
    {96, 680, 7648, 8, 0, 0}, {96, 689, 8472, 8, 0, 0}, {96, 727, 194344, 160, 0, 0},
    {96, 742, 194456, 8, 0, 0}, {96, 770, 194344, 8, 0, 0}, {96, 802, 194360, 8, 0, 0},
    {96, 827, 194480, 8, 0, 0}, {96, 857, 194488, 8, 0, 0}, {96, 891, 194496, 8, 0, 0},
    {96, 927, 194368, 8, 0, 0}, {96, 959, 194464, 8, 0, 0}, {96, 987, 194472, 8, 0, 0},
    {96, 1029, 193088, 8, 0, 0}, {96, 1055, 193096, 8, 0, 0}, {96, 1074, 193104, 8, 0, 0},
    {96, 1101, 193112, 8, 0, 0}, {96, 1171, 7976, 8, 0, 0}, {96, 1193, 7968, 8, 0, 0},
    {96, 1213, 7960, 8, 0, 0}, {96, 1318, 8456, 8, 0, 0}, {96, 1347, 82680, 8, 0, 0},
    {96, 1378, 82656, 8, 0, 0}, {96, 1441, 7616, 8, 0, 0}, {96, 1454, 7600, 4, 0, 0},
    {96, 1468, 7608, 8, 0, 0}, {96, 1479, 7420, 72, 0, 0}, {96, 1494, 7504, 24, 0, 0},
    {96, 1549, 7272, 8, 0, 0}, {96, 1552, 7696, 8, 0, 0}, {96, 1572, 7672, 8, 0, 0},
    {96, 1590, 7656, 8, 0, 0}, {96, 1606, 7664, 8, 0, 0}, {96, 1799, 193192, 1088, 0, 0},
    {96, 1820, 194280, 64, 0, 0}, {96, 1870, 7264, 8, 0, 0}, {96, 1881, 10808, 8, 0, 0},
    {96, 2399, 7640, 8, 0, 0}, {96, 2407, 8464, 8, 0, 0}, {96, 2499, 7344, 8, 0, 0},
    {96, 2512, 7352, 8, 0, 0}, {96, 2535, 84664, 108424, 0, 0}, {96, 2541, 182976, 9608, 0, 0},
    {96, 2556, 182984, 9600, 0, 0}, {96, 2583, 192600, 480, 0, 0}, {96, 2616, 84672, 98304, 0, 0},
    {96, 2643, 10680, 8, 0, 0}, {96, 2667, 10664, 8, 0, 0}, {96, 2684, 10672, 8, 0, 0},
    {96, 2743, 10632, 8, 0, 0}, {128, 0, 0, 312, 0, 0}, {128, 507, 144, 8, 0, 0},
    {128, 517, 200, 8, 0, 0}, {128, 537, 192, 8, 0, 0}, {128, 703, 96, 8, 0, 0},
    {128, 716, 104, 8, 0, 0}, {128, 1232, 208, 8, 0, 0}, {128, 1247, 112, 8, 0, 0},
    {128, 1265, 72, 8, 0, 0}, {128, 1279, 232, 8, 0, 0}, {128, 1318, 128, 8, 0, 0},
    {128, 1338, 120, 8, 0, 0}, {128, 1649, 16, 8, 0, 0}, {128, 1853, 160, 8, 0, 0},
    {128, 1870, 8, 8, 0, 0}, {128, 2052, 0, 8, 0, 0}, {128, 2444, 152, 8, 0, 0},
    {128, 2454, 288, 8, 0, 0}, {128, 2474, 296, 8, 0, 0}, {153, 0, 0, 128, 0, 0},
    {153, 1922, 104, 8, 0, 0}, {153, 1935, 96, 8, 0, 0}, {183, 0, 0, 296, 0, 0},
    {183, 645, 72, 8, 0, 0}, {183, 672, 232, 8, 0, 0}, {183, 1722, 24, 8, 0, 0},
    {183, 1727, 32, 8, 0, 0}, {183, 1955, 224, 8, 0, 0}, {183, 2126, 200, 8, 0, 0},
    {183, 2131, 208, 8, 0, 0}, {183, 2140, 216, 8, 0, 0}, {183, 2288, 16, 8, 0, 0},
    {199, 0, 0, 299424, 0, 0}, {199, 578, 18248, 256, 0, 0}, {199, 595, 18504, 4, 0, 0},
    {199, 613, 26432, 16, 0, 0}, {199, 727, 29856, 8, 0, 0}, {199, 770, 29856, 8, 0, 0},
    {199, 1656, 632, 8, 0, 0}, {199, 1881, 1000, 16, 0, 0}, {199, 2225, 1080, 1040, 0, 0},
    {199, 2535, 26488, 3368, 0, 0}, {215, 0, 0, 344, 0, 0}, {215, 557, 312, 8, 0, 0},
    {215, 625, 0, 312, 0, 0}, {1139, 0, 0, 32, 0, 0}, {1139, 1020, 0, 8, 0, 0},
    {1139, 1792, 8, 8, 0, 0}, {1737, 0, 0, 3072, 0, 0}, {1737, 1690, 2880, 16, 0, 0},
    {1737, 1909, 1048, 1800, 0, 0}, {1737, 2424, 2848, 8, 0, 0}, {1747, 0, 0, 96, 0, 0},
    {1747, 1156, 10, 2, 0, 0}, {1747, 1305, 9, 1, 0, 0}, {1747, 1436, 16, 8, 0, 0},
    {1747, 1690, 40, 16, 0, 0}, {1747, 1700, 32, 8, 0, 0}, {1747, 1870, 72, 8, 0, 0},
    {1747, 2242, 0, 4, 0, 0}, {1747, 2268, 4, 4, 0, 0}, {1747, 2420, 8, 1, 3, 4},
    {1747, 2725, 28, 4, 0, 0}, {1747, 2737, 64, 8, 0, 0}, {1747, 2785, 56, 8, 0, 0},
    {1757, 0, 0, 49512, 0, 0}, {1757, 442, 176, 8, 0, 0}, {1757, 1240, 216, 8, 0, 0},
    {1757, 1695, 240, 4, 0, 0}, {1757, 2166, 232, 8, 0, 0}, {1757, 2186, 32, 8, 0, 0},
    {1757, 2199, 224, 8, 0, 0}, {1757, 2254, 248, 8, 0, 0}, {1757, 2281, 264, 49248, 0, 0},
    {2345, 0, 0, 3072, 0, 0}, {2345, 1690, 2880, 16, 0, 0}, {2345, 1909, 1048, 1800, 0, 0},
    {2345, 2424, 2848, 8, 0, 0}, {2362, 0, 0, 96, 0, 0}, {2362, 1156, 10, 2, 0, 0},
    {2362, 1305, 9, 1, 0, 0}, {2362, 1436, 16, 8, 0, 0}, {2362, 1690, 40, 16, 0, 0},
    {2362, 1700, 32, 8, 0, 0}, {2362, 1870, 72, 8, 0, 0}, {2362, 2242, 0, 4, 0, 0},
    {2362, 2268, 4, 4, 0, 0}, {2362, 2420, 8, 1, 3, 4}, {2362, 2725, 28, 4, 0, 0},
    {2362, 2737, 64, 8, 0, 0}, {2362, 2785, 56, 8, 0, 0}, {2379, 0, 0, 49512, 0, 0},
    {2379, 442, 176, 8, 0, 0}, {2379, 1240, 216, 8, 0, 0}, {2379, 1695, 240, 4, 0, 0},
    {2379, 2166, 232, 8, 0, 0}, {2379, 2186, 32, 8, 0, 0}, {2379, 2199, 224, 8, 0, 0},
    {2379, 2254, 248, 8, 0, 0}, {2379, 2281, 264, 49248, 0, 0}, {2770, 0, 0, 88, 0, 0},
    {2770, 1540, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 48, 96, 96, 0, 9}, {234, 75, 40, 40, 9, 1}, {249, 1295, 32, 32, 10, 0},
    {258, 1518, 32, 32, 10, 0}, {269, 34, 152, 152, 10, 8}, {285, 183, 296, 296, 18, 9},
    {303, 142, 48, 48, 27, 0}, {318, 142, 48, 48, 27, 0}, {333, 142, 48, 48, 27, 0},
    {348, 142, 48, 48, 27, 0}, {363, 142, 48, 48, 27, 0}, {379, 142, 48, 48, 27, 0},
    {395, 169, 272, 272, 27, 4}, {412, 115, 120, 120, 31, 5}, {429, 1711, 24, 24, 36, 0},
    {1770, 1780, 88, 88, 36, 1}, {2030, 153, 128, 128, 37, 2}, {2097, 2770, 88, 88, 39, 2},
    {2115, 20, 104, 104, 41, 5},
};

static const struct table_held held[] = {
    {1318, C_MEMBER_OBJECT, 16, 1}, {498, C_MEMBER_OBJECT, 24, 1}, {1875, C_MEMBER_OBJECT, 32, 1},
    {2525, C_MEMBER_OBJECT, 40, 1}, {1232, C_MEMBER_OBJECT, 48, 1}, {1165, C_MEMBER_OBJECT, 56, 1},
    {1842, C_MEMBER_OBJECT, 72, 1}, {1397, C_MEMBER_OBJECT, 80, 1}, {1402, C_MEMBER_OBJECT, 88, 1},
    {1890, C_MEMBER_OBJECT, 32, 1}, {1960, C_MEMBER_OBJECT, 24, 1}, {1974, C_MEMBER_OBJECT, 32, 1},
    {1323, C_MEMBER_OBJECT, 40, 1}, {2149, C_MEMBER_OBJECT, 48, 1}, {2719, C_MEMBER_OBJECT, 56, 1},
    {1895, C_MEMBER_OBJECT, 64, 1}, {1426, C_MEMBER_OBJECT, 136, 1}, {656, C_MEMBER_OBJECT, 144, 1},
    {2288, C_MEMBER_OBJECT, 16, 1}, {1993, C_MEMBER_OBJECT, 48, 1}, {2009, C_MEMBER_OBJECT, 56, 1},
    {645, C_MEMBER_OBJECT, 72, 1}, {2126, C_MEMBER_OBJECT, 200, 1}, {2131, C_MEMBER_OBJECT, 208, 1},
    {2140, C_MEMBER_OBJECT, 216, 1}, {1955, C_MEMBER_OBJECT, 224, 1},
    {672, C_MEMBER_OBJECT, 232, 1}, {1947, C_MEMBER_OBJECT, 16, 1}, {2332, C_MEMBER_OBJECT, 56, 1},
    {2294, C_MEMBER_OBJECT, 72, 1}, {2311, C_MEMBER_OBJECT, 256, 1}, {2214, C_MEMBER_OBJECT, 40, 1},
    {1846, C_MEMBER_OBJECT, 64, 1}, {1674, C_MEMBER_OBJECT, 72, 1}, {2057, C_MEMBER_OBJECT, 96, 1},
    {2077, C_MEMBER_OBJECT, 104, 1}, {2707, C_MEMBER_OBJECT, 72, 1}, {1935, C_MEMBER_OBJECT, 96, 1},
    {1922, C_MEMBER_OBJECT, 104, 1}, {1915, C_MEMBER_OBJECT, 24, 1}, {1642, C_MEMBER_OBJECT, 72, 1},
    {1529, C_MEMBER_OBJECT, 32, 1}, {1631, C_MEMBER_OBJECT, 40, 1}, {1947, C_MEMBER_OBJECT, 48, 1},
    {2707, C_MEMBER_OBJECT, 64, 1}, {1411, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_18d = {
    {.hex = 0x030d12f0, .debug = true}, names, members, enumerators, types, held, static_types,
    170, 0, 19, 0,
    &table_3_13_0,
};
