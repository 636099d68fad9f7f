/* What the debug information of CPython 3.13.15d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PatternObject\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_gdbm.gdbm\0" "_pickle.Pickler\0"
    "_pickle.Unpickler\0" "_sre.SRE_Scanner\0" "_ssl._SSLContext\0" "_thread.lock\0"
    "abandoned_next\0" "after_forkers_child\0" "after_forkers_parent\0" "args\0" "ast\0"
    "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "asyncio_running_loop\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "base\0" "before_forkers\0"
    "buffer.obj\0" "buffer_callback\0" "buffers\0" "builtins\0" "builtins_copy\0" "c_profileobj\0"
    "c_traceobj\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
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
    {34, 0, 0, 152, 0, 0}, {34, 553, 144, 8, 0, 0}, {34, 1220, 40, 8, 0, 0},
    {34, 1323, 136, 8, 0, 0}, {34, 1619, 16, 8, 0, 0}, {34, 1792, 64, 8, 0, 0},
    {34, 2046, 48, 8, 0, 0}, {34, 2616, 56, 8, 0, 0}, {48, 0, 0, 96, 0, 0}, {48, 1294, 80, 8, 0, 0},
    {48, 1739, 72, 8, 0, 0}, {96, 0, 0, 195000, 0, 0}, {96, 354, 10656, 8, 0, 0},
    {96, 374, 10648, 8, 0, 0}, {96, 400, 82712, 1952, 0, 0}, {96, 475, 10720, 8, 0, 0},
    {96, 492, 10728, 4, 0, 0}, {96, 510, 10816, 8, 0, 0}, {96, 527, 10640, 8, 0, 0},
    {96, 577, 7648, 8, 0, 0}, {96, 586, 8472, 8, 0, 0}, {96, 624, 194344, 160, 0, 0},
    {96, 639, 194456, 8, 0, 0}, {96, 667, 194344, 8, 0, 0}, {96, 699, 194360, 8, 0, 0},
    {96, 724, 194480, 8, 0, 0}, {96, 754, 194488, 8, 0, 0}, {96, 788, 194496, 8, 0, 0},
    {96, 824, 194368, 8, 0, 0}, {96, 856, 194464, 8, 0, 0}, {96, 884, 194472, 8, 0, 0},
    {96, 926, 193088, 8, 0, 0}, {96, 952, 193096, 8, 0, 0}, {96, 971, 193104, 8, 0, 0},
    {96, 998, 193112, 8, 0, 0}, {96, 1068, 7976, 8, 0, 0}, {96, 1090, 7968, 8, 0, 0},
    {96, 1110, 7960, 8, 0, 0}, {96, 1215, 8456, 8, 0, 0}, {96, 1244, 82680, 8, 0, 0},
    {96, 1275, 82656, 8, 0, 0}, {96, 1338, 7616, 8, 0, 0}, {96, 1351, 7600, 4, 0, 0},
    {96, 1365, 7608, 8, 0, 0}, {96, 1376, 7420, 72, 0, 0}, {96, 1391, 7504, 24, 0, 0},
    {96, 1446, 7272, 8, 0, 0}, {96, 1449, 7696, 8, 0, 0}, {96, 1469, 7672, 8, 0, 0},
    {96, 1487, 7656, 8, 0, 0}, {96, 1503, 7664, 8, 0, 0}, {96, 1696, 193192, 1088, 0, 0},
    {96, 1717, 194280, 64, 0, 0}, {96, 1767, 7264, 8, 0, 0}, {96, 1778, 10808, 8, 0, 0},
    {96, 2296, 7640, 8, 0, 0}, {96, 2304, 8464, 8, 0, 0}, {96, 2396, 7344, 8, 0, 0},
    {96, 2409, 7352, 8, 0, 0}, {96, 2432, 84664, 108424, 0, 0}, {96, 2438, 182976, 9608, 0, 0},
    {96, 2453, 182984, 9600, 0, 0}, {96, 2480, 192600, 480, 0, 0}, {96, 2513, 84672, 98304, 0, 0},
    {96, 2540, 10680, 8, 0, 0}, {96, 2564, 10664, 8, 0, 0}, {96, 2581, 10672, 8, 0, 0},
    {96, 2640, 10632, 8, 0, 0}, {128, 0, 0, 312, 0, 0}, {128, 404, 144, 8, 0, 0},
    {128, 414, 200, 8, 0, 0}, {128, 434, 192, 8, 0, 0}, {128, 600, 96, 8, 0, 0},
    {128, 613, 104, 8, 0, 0}, {128, 1129, 208, 8, 0, 0}, {128, 1144, 112, 8, 0, 0},
    {128, 1162, 72, 8, 0, 0}, {128, 1176, 232, 8, 0, 0}, {128, 1215, 128, 8, 0, 0},
    {128, 1235, 120, 8, 0, 0}, {128, 1546, 16, 8, 0, 0}, {128, 1750, 160, 8, 0, 0},
    {128, 1767, 8, 8, 0, 0}, {128, 1949, 0, 8, 0, 0}, {128, 2341, 152, 8, 0, 0},
    {128, 2351, 288, 8, 0, 0}, {128, 2371, 296, 8, 0, 0}, {142, 0, 0, 128, 0, 0},
    {142, 1819, 104, 8, 0, 0}, {142, 1832, 96, 8, 0, 0}, {172, 0, 0, 296, 0, 0},
    {172, 542, 72, 8, 0, 0}, {172, 569, 232, 8, 0, 0}, {172, 1619, 24, 8, 0, 0},
    {172, 1624, 32, 8, 0, 0}, {172, 1852, 224, 8, 0, 0}, {172, 2023, 200, 8, 0, 0},
    {172, 2028, 208, 8, 0, 0}, {172, 2037, 216, 8, 0, 0}, {172, 2185, 16, 8, 0, 0},
    {188, 0, 0, 299424, 0, 0}, {188, 475, 18248, 256, 0, 0}, {188, 492, 18504, 4, 0, 0},
    {188, 510, 26432, 16, 0, 0}, {188, 624, 29856, 8, 0, 0}, {188, 667, 29856, 8, 0, 0},
    {188, 1553, 632, 8, 0, 0}, {188, 1778, 1000, 16, 0, 0}, {188, 2122, 1080, 1040, 0, 0},
    {188, 2432, 26488, 3368, 0, 0}, {204, 0, 0, 344, 0, 0}, {204, 454, 312, 8, 0, 0},
    {204, 522, 0, 312, 0, 0}, {1036, 0, 0, 32, 0, 0}, {1036, 917, 0, 8, 0, 0},
    {1036, 1689, 8, 8, 0, 0}, {1634, 0, 0, 3072, 0, 0}, {1634, 1587, 2880, 16, 0, 0},
    {1634, 1806, 1048, 1800, 0, 0}, {1634, 2321, 2848, 8, 0, 0}, {1644, 0, 0, 96, 0, 0},
    {1644, 1053, 10, 2, 0, 0}, {1644, 1202, 9, 1, 0, 0}, {1644, 1333, 16, 8, 0, 0},
    {1644, 1587, 40, 16, 0, 0}, {1644, 1597, 32, 8, 0, 0}, {1644, 1767, 72, 8, 0, 0},
    {1644, 2139, 0, 4, 0, 0}, {1644, 2165, 4, 4, 0, 0}, {1644, 2317, 8, 1, 3, 4},
    {1644, 2622, 28, 4, 0, 0}, {1644, 2634, 64, 8, 0, 0}, {1644, 2682, 56, 8, 0, 0},
    {1654, 0, 0, 49512, 0, 0}, {1654, 339, 176, 8, 0, 0}, {1654, 1137, 216, 8, 0, 0},
    {1654, 1592, 240, 4, 0, 0}, {1654, 2063, 232, 8, 0, 0}, {1654, 2083, 32, 8, 0, 0},
    {1654, 2096, 224, 8, 0, 0}, {1654, 2151, 248, 8, 0, 0}, {1654, 2178, 264, 49248, 0, 0},
    {2242, 0, 0, 3072, 0, 0}, {2242, 1587, 2880, 16, 0, 0}, {2242, 1806, 1048, 1800, 0, 0},
    {2242, 2321, 2848, 8, 0, 0}, {2259, 0, 0, 96, 0, 0}, {2259, 1053, 10, 2, 0, 0},
    {2259, 1202, 9, 1, 0, 0}, {2259, 1333, 16, 8, 0, 0}, {2259, 1587, 40, 16, 0, 0},
    {2259, 1597, 32, 8, 0, 0}, {2259, 1767, 72, 8, 0, 0}, {2259, 2139, 0, 4, 0, 0},
    {2259, 2165, 4, 4, 0, 0}, {2259, 2317, 8, 1, 3, 4}, {2259, 2622, 28, 4, 0, 0},
    {2259, 2634, 64, 8, 0, 0}, {2259, 2682, 56, 8, 0, 0}, {2276, 0, 0, 49512, 0, 0},
    {2276, 339, 176, 8, 0, 0}, {2276, 1137, 216, 8, 0, 0}, {2276, 1592, 240, 4, 0, 0},
    {2276, 2063, 232, 8, 0, 0}, {2276, 2083, 32, 8, 0, 0}, {2276, 2096, 224, 8, 0, 0},
    {2276, 2151, 248, 8, 0, 0}, {2276, 2178, 264, 49248, 0, 0}, {2667, 0, 0, 88, 0, 0},
    {2667, 1437, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 48, 96, 96, 0, 9}, {223, 75, 40, 40, 9, 1}, {238, 1192, 32, 32, 10, 0},
    {247, 1415, 32, 32, 10, 0}, {258, 34, 152, 152, 10, 8}, {274, 172, 296, 296, 18, 9},
    {292, 158, 272, 272, 27, 4}, {309, 115, 120, 120, 31, 5}, {326, 1608, 24, 24, 36, 0},
    {1667, 1677, 88, 88, 36, 1}, {1927, 142, 128, 128, 37, 2}, {1994, 2667, 88, 88, 39, 2},
    {2012, 20, 104, 104, 41, 5},
};

static const struct table_held held[] = {
    {1215, C_MEMBER_OBJECT, 16, 1}, {395, C_MEMBER_OBJECT, 24, 1}, {1772, C_MEMBER_OBJECT, 32, 1},
    {2422, C_MEMBER_OBJECT, 40, 1}, {1129, C_MEMBER_OBJECT, 48, 1}, {1062, C_MEMBER_OBJECT, 56, 1},
    {1739, C_MEMBER_OBJECT, 72, 1}, {1294, C_MEMBER_OBJECT, 80, 1}, {1299, C_MEMBER_OBJECT, 88, 1},
    {1787, C_MEMBER_OBJECT, 32, 1}, {1857, C_MEMBER_OBJECT, 24, 1}, {1871, C_MEMBER_OBJECT, 32, 1},
    {1220, C_MEMBER_OBJECT, 40, 1}, {2046, C_MEMBER_OBJECT, 48, 1}, {2616, C_MEMBER_OBJECT, 56, 1},
    {1792, C_MEMBER_OBJECT, 64, 1}, {1323, C_MEMBER_OBJECT, 136, 1}, {553, C_MEMBER_OBJECT, 144, 1},
    {2185, C_MEMBER_OBJECT, 16, 1}, {1890, C_MEMBER_OBJECT, 48, 1}, {1906, C_MEMBER_OBJECT, 56, 1},
    {542, C_MEMBER_OBJECT, 72, 1}, {2023, C_MEMBER_OBJECT, 200, 1}, {2028, C_MEMBER_OBJECT, 208, 1},
    {2037, C_MEMBER_OBJECT, 216, 1}, {1852, C_MEMBER_OBJECT, 224, 1},
    {569, C_MEMBER_OBJECT, 232, 1}, {1844, C_MEMBER_OBJECT, 16, 1}, {2229, C_MEMBER_OBJECT, 56, 1},
    {2191, C_MEMBER_OBJECT, 72, 1}, {2208, C_MEMBER_OBJECT, 256, 1}, {2111, C_MEMBER_OBJECT, 40, 1},
    {1743, C_MEMBER_OBJECT, 64, 1}, {1571, C_MEMBER_OBJECT, 72, 1}, {1954, C_MEMBER_OBJECT, 96, 1},
    {1974, C_MEMBER_OBJECT, 104, 1}, {2604, C_MEMBER_OBJECT, 72, 1}, {1832, C_MEMBER_OBJECT, 96, 1},
    {1819, C_MEMBER_OBJECT, 104, 1}, {1812, C_MEMBER_OBJECT, 24, 1}, {1539, C_MEMBER_OBJECT, 72, 1},
    {1426, C_MEMBER_OBJECT, 32, 1}, {1528, C_MEMBER_OBJECT, 40, 1}, {1844, C_MEMBER_OBJECT, 48, 1},
    {2604, C_MEMBER_OBJECT, 64, 1}, {1308, C_MEMBER_OBJECT, 80, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_15d = {
    {.hex = 0x030d0ff0, .debug = true}, names, members, enumerators, types, held, static_types,
    170, 0, 13, 0,
    &table_3_13_0,
};
