/* What the debug information of CPython 3.13.18d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PatternObject\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "SHA3object\0" "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_finalizing\0" "_gdbm.gdbm\0"
    "_pickle.Pickler\0" "_pickle.Unpickler\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_sre.SRE_Scanner\0" "_ssl._SSLContext\0" "_thread.lock\0" "abandoned_next\0"
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
    "callback_context\0" "capacity\0" "cause\0" "ceval.gil\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "context\0" "cookie\0" "current_exception\0"
    "current_frame\0" "datastack_chunk\0" "dbmobject\0" "debug_offset\0" "dict\0" "dispatch_table\0"
    "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "excs\0" "excs_str\0"
    "fail_after_exc\0" "fast_memo\0" "finalizing\0" "free\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0"
    "handlers\0" "id\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "indexgroup\0" "intern\0" "interp\0" "interpreters.head\0"
    "keylog_filename\0" "keys\0" "kind\0" "local_free\0" "lockobject\0" "memo\0" "memo_size\0"
    "mi_heap_t\0" "mi_page_t\0" "mi_segment_t\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0" "native_thread_id\0"
    "next\0" "notes\0" "obmalloc\0" "orig\0" "output_buffer\0" "pages\0" "parent\0" "path.cleanup\0"
    "path.object\0" "pattern\0" "peek\0" "persistent_id\0" "persistent_id_attr\0"
    "persistent_load\0" "persistent_load_attr\0" "posix.ScandirIterator\0" "prev\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyexpat.xmlparser\0" "re.Pattern\0" "read\0"
    "readinto\0" "readline\0" "reducer_override\0" "segment_info_slices\0" "segment_size\0"
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
    {34, 0, 0, 152, 0, 0}, {34, 668, 144, 8, 0, 0}, {34, 1345, 40, 8, 0, 0},
    {34, 1448, 136, 8, 0, 0}, {34, 1755, 16, 8, 0, 0}, {34, 1928, 64, 8, 0, 0},
    {34, 2182, 48, 8, 0, 0}, {34, 2752, 56, 8, 0, 0}, {48, 0, 0, 96, 0, 0}, {48, 1419, 80, 8, 0, 0},
    {48, 1875, 72, 8, 0, 0}, {96, 0, 0, 195000, 0, 0}, {96, 258, 7384, 8, 0, 0},
    {96, 469, 10656, 8, 0, 0}, {96, 489, 10648, 8, 0, 0}, {96, 515, 82712, 1952, 0, 0},
    {96, 590, 10720, 8, 0, 0}, {96, 607, 10728, 4, 0, 0}, {96, 625, 10816, 8, 0, 0},
    {96, 642, 10640, 8, 0, 0}, {96, 692, 7648, 8, 0, 0}, {96, 701, 8472, 8, 0, 0},
    {96, 739, 194344, 160, 0, 0}, {96, 754, 194456, 8, 0, 0}, {96, 782, 194344, 8, 0, 0},
    {96, 814, 194360, 8, 0, 0}, {96, 839, 194480, 8, 0, 0}, {96, 869, 194488, 8, 0, 0},
    {96, 903, 194496, 8, 0, 0}, {96, 939, 194368, 8, 0, 0}, {96, 971, 194464, 8, 0, 0},
    {96, 999, 194472, 8, 0, 0}, {96, 1041, 193088, 8, 0, 0}, {96, 1067, 193096, 8, 0, 0},
    {96, 1086, 193104, 8, 0, 0}, {96, 1113, 193112, 8, 0, 0}, {96, 1183, 16, 8, 0, 0},
    {96, 1193, 7976, 8, 0, 0}, {96, 1215, 7968, 8, 0, 0}, {96, 1235, 7960, 8, 0, 0},
    {96, 1340, 8456, 8, 0, 0}, {96, 1369, 82680, 8, 0, 0}, {96, 1400, 82656, 8, 0, 0},
    {96, 1458, 7320, 4, 0, 0}, {96, 1474, 7616, 8, 0, 0}, {96, 1487, 7600, 4, 0, 0},
    {96, 1501, 7608, 8, 0, 0}, {96, 1512, 7420, 72, 0, 0}, {96, 1527, 7504, 24, 0, 0},
    {96, 1582, 7272, 8, 0, 0}, {96, 1585, 7696, 8, 0, 0}, {96, 1605, 7672, 8, 0, 0},
    {96, 1623, 7656, 8, 0, 0}, {96, 1639, 7664, 8, 0, 0}, {96, 1832, 193192, 1088, 0, 0},
    {96, 1853, 194280, 64, 0, 0}, {96, 1903, 7264, 8, 0, 0}, {96, 1914, 10808, 8, 0, 0},
    {96, 2432, 7640, 8, 0, 0}, {96, 2440, 8464, 8, 0, 0}, {96, 2532, 7344, 8, 0, 0},
    {96, 2545, 7352, 8, 0, 0}, {96, 2568, 84664, 108424, 0, 0}, {96, 2574, 182976, 9608, 0, 0},
    {96, 2589, 182984, 9600, 0, 0}, {96, 2616, 192600, 480, 0, 0}, {96, 2649, 84672, 98304, 0, 0},
    {96, 2676, 10680, 8, 0, 0}, {96, 2700, 10664, 8, 0, 0}, {96, 2717, 10672, 8, 0, 0},
    {96, 2776, 10632, 8, 0, 0}, {128, 0, 0, 312, 0, 0}, {128, 519, 144, 8, 0, 0},
    {128, 529, 200, 8, 0, 0}, {128, 549, 192, 8, 0, 0}, {128, 715, 96, 8, 0, 0},
    {128, 728, 104, 8, 0, 0}, {128, 1254, 208, 8, 0, 0}, {128, 1269, 112, 8, 0, 0},
    {128, 1287, 72, 8, 0, 0}, {128, 1301, 232, 8, 0, 0}, {128, 1340, 128, 8, 0, 0},
    {128, 1360, 120, 8, 0, 0}, {128, 1582, 224, 8, 0, 0}, {128, 1682, 16, 8, 0, 0},
    {128, 1886, 160, 8, 0, 0}, {128, 1903, 8, 8, 0, 0}, {128, 2085, 0, 8, 0, 0},
    {128, 2477, 152, 8, 0, 0}, {128, 2487, 288, 8, 0, 0}, {128, 2507, 296, 8, 0, 0},
    {153, 0, 0, 128, 0, 0}, {153, 1955, 104, 8, 0, 0}, {153, 1968, 96, 8, 0, 0},
    {183, 0, 0, 296, 0, 0}, {183, 657, 72, 8, 0, 0}, {183, 684, 232, 8, 0, 0},
    {183, 1755, 24, 8, 0, 0}, {183, 1760, 32, 8, 0, 0}, {183, 1988, 224, 8, 0, 0},
    {183, 2159, 200, 8, 0, 0}, {183, 2164, 208, 8, 0, 0}, {183, 2173, 216, 8, 0, 0},
    {183, 2321, 16, 8, 0, 0}, {199, 0, 0, 299424, 0, 0}, {199, 258, 608, 8, 0, 0},
    {199, 590, 18248, 256, 0, 0}, {199, 607, 18504, 4, 0, 0}, {199, 625, 26432, 16, 0, 0},
    {199, 739, 29856, 8, 0, 0}, {199, 782, 29856, 8, 0, 0}, {199, 1689, 632, 8, 0, 0},
    {199, 1914, 1000, 16, 0, 0}, {199, 2258, 1080, 1040, 0, 0}, {199, 2568, 26488, 3368, 0, 0},
    {215, 0, 0, 344, 0, 0}, {215, 569, 312, 8, 0, 0}, {215, 637, 0, 312, 0, 0},
    {1151, 0, 0, 32, 0, 0}, {1151, 1032, 0, 8, 0, 0}, {1151, 1825, 8, 8, 0, 0},
    {1770, 0, 0, 3072, 0, 0}, {1770, 1723, 2880, 16, 0, 0}, {1770, 1942, 1048, 1800, 0, 0},
    {1770, 2457, 2848, 8, 0, 0}, {1780, 0, 0, 96, 0, 0}, {1780, 1168, 10, 2, 0, 0},
    {1780, 1327, 9, 1, 0, 0}, {1780, 1469, 16, 8, 0, 0}, {1780, 1723, 40, 16, 0, 0},
    {1780, 1733, 32, 8, 0, 0}, {1780, 1903, 72, 8, 0, 0}, {1780, 2275, 0, 4, 0, 0},
    {1780, 2301, 4, 4, 0, 0}, {1780, 2453, 8, 1, 3, 4}, {1780, 2758, 28, 4, 0, 0},
    {1780, 2770, 64, 8, 0, 0}, {1780, 2818, 56, 8, 0, 0}, {1790, 0, 0, 49512, 0, 0},
    {1790, 454, 176, 8, 0, 0}, {1790, 1262, 216, 8, 0, 0}, {1790, 1728, 240, 4, 0, 0},
    {1790, 2199, 232, 8, 0, 0}, {1790, 2219, 32, 8, 0, 0}, {1790, 2232, 224, 8, 0, 0},
    {1790, 2287, 248, 8, 0, 0}, {1790, 2314, 264, 49248, 0, 0}, {2378, 0, 0, 3072, 0, 0},
    {2378, 1723, 2880, 16, 0, 0}, {2378, 1942, 1048, 1800, 0, 0}, {2378, 2457, 2848, 8, 0, 0},
    {2395, 0, 0, 96, 0, 0}, {2395, 1168, 10, 2, 0, 0}, {2395, 1327, 9, 1, 0, 0},
    {2395, 1469, 16, 8, 0, 0}, {2395, 1723, 40, 16, 0, 0}, {2395, 1733, 32, 8, 0, 0},
    {2395, 1903, 72, 8, 0, 0}, {2395, 2275, 0, 4, 0, 0}, {2395, 2301, 4, 4, 0, 0},
    {2395, 2453, 8, 1, 3, 4}, {2395, 2758, 28, 4, 0, 0}, {2395, 2770, 64, 8, 0, 0},
    {2395, 2818, 56, 8, 0, 0}, {2412, 0, 0, 49512, 0, 0}, {2412, 454, 176, 8, 0, 0},
    {2412, 1262, 216, 8, 0, 0}, {2412, 1728, 240, 4, 0, 0}, {2412, 2199, 232, 8, 0, 0},
    {2412, 2219, 32, 8, 0, 0}, {2412, 2232, 224, 8, 0, 0}, {2412, 2287, 248, 8, 0, 0},
    {2412, 2314, 264, 49248, 0, 0}, {2803, 0, 0, 88, 0, 0}, {2803, 1573, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 48, 96, 96, 0, 9}, {234, 75, 40, 40, 9, 1}, {249, 1317, 32, 32, 10, 0},
    {270, 1551, 32, 32, 10, 0}, {281, 34, 152, 152, 10, 8}, {297, 183, 296, 296, 18, 9},
    {315, 142, 48, 48, 27, 0}, {330, 142, 48, 48, 27, 0}, {345, 142, 48, 48, 27, 0},
    {360, 142, 48, 48, 27, 0}, {375, 142, 48, 48, 27, 0}, {391, 142, 48, 48, 27, 0},
    {407, 169, 272, 272, 27, 4}, {424, 115, 120, 120, 31, 5}, {441, 1744, 24, 24, 36, 0},
    {1803, 1813, 88, 88, 36, 1}, {2063, 153, 128, 128, 37, 2}, {2130, 2803, 88, 88, 39, 2},
    {2148, 20, 104, 104, 41, 5},
};

static const struct table_held held[] = {
    {1340, C_MEMBER_OBJECT, 16, 1}, {510, C_MEMBER_OBJECT, 24, 1}, {1908, C_MEMBER_OBJECT, 32, 1},
    {2558, C_MEMBER_OBJECT, 40, 1}, {1254, C_MEMBER_OBJECT, 48, 1}, {1177, C_MEMBER_OBJECT, 56, 1},
    {1875, C_MEMBER_OBJECT, 72, 1}, {1419, C_MEMBER_OBJECT, 80, 1}, {1424, C_MEMBER_OBJECT, 88, 1},
    {1923, C_MEMBER_OBJECT, 32, 1}, {1993, C_MEMBER_OBJECT, 24, 1}, {2007, C_MEMBER_OBJECT, 32, 1},
    {1345, C_MEMBER_OBJECT, 40, 1}, {2182, C_MEMBER_OBJECT, 48, 1}, {2752, C_MEMBER_OBJECT, 56, 1},
    {1928, C_MEMBER_OBJECT, 64, 1}, {1448, C_MEMBER_OBJECT, 136, 1}, {668, C_MEMBER_OBJECT, 144, 1},
    {2321, C_MEMBER_OBJECT, 16, 1}, {2026, C_MEMBER_OBJECT, 48, 1}, {2042, C_MEMBER_OBJECT, 56, 1},
    {657, C_MEMBER_OBJECT, 72, 1}, {2159, C_MEMBER_OBJECT, 200, 1}, {2164, C_MEMBER_OBJECT, 208, 1},
    {2173, C_MEMBER_OBJECT, 216, 1}, {1988, C_MEMBER_OBJECT, 224, 1},
    {684, C_MEMBER_OBJECT, 232, 1}, {1980, C_MEMBER_OBJECT, 16, 1}, {2365, C_MEMBER_OBJECT, 56, 1},
    {2327, C_MEMBER_OBJECT, 72, 1}, {2344, C_MEMBER_OBJECT, 256, 1}, {2247, C_MEMBER_OBJECT, 40, 1},
    {1879, C_MEMBER_OBJECT, 64, 1}, {1707, C_MEMBER_OBJECT, 72, 1}, {2090, C_MEMBER_OBJECT, 96, 1},
    {2110, C_MEMBER_OBJECT, 104, 1}, {2740, C_MEMBER_OBJECT, 72, 1}, {1968, C_MEMBER_OBJECT, 96, 1},
    {1955, C_MEMBER_OBJECT, 104, 1}, {1948, C_MEMBER_OBJECT, 24, 1}, {1675, C_MEMBER_OBJECT, 72, 1},
    {1562, C_MEMBER_OBJECT, 32, 1}, {1664, C_MEMBER_OBJECT, 40, 1}, {1980, C_MEMBER_OBJECT, 48, 1},
    {2740, C_MEMBER_OBJECT, 64, 1}, {1433, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_18d = {
    {.hex = 0x030d12f0, .debug = true}, names, members, enumerators, types, held, static_types,
    175, 0, 19, 0,
    &table_3_13_0,
};
