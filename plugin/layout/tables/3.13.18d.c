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
    "_ssl._SSLContext\0" "_thread.lock\0" "after_forkers_child\0" "after_forkers_parent\0" "args\0"
    "ast\0" "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "asyncio_running_loop\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "audit_hooks\0" "base\0" "before_forkers\0"
    "buffer.obj\0" "buffer_callback\0" "buffers\0" "builtins\0" "builtins_copy\0" "c_profileobj\0"
    "c_traceobj\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callback_context\0" "cause\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0" "context\0"
    "current_exception\0" "current_frame\0" "datastack_chunk\0" "dbmobject\0" "dict\0"
    "dispatch_table\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "excs\0" "excs_str\0" "fail_after_exc\0" "fast_memo\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "groupindex\0"
    "handlers\0" "id\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "indexgroup\0" "intern\0" "interp\0" "interpreters.head\0"
    "keylog_filename\0" "lockobject\0" "memo\0" "memo_size\0" "mmap.mmap\0" "mmap_object\0"
    "module\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
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
    {34, 0, 0, 152, 0, 0}, {34, 641, 144, 8, 0, 0}, {34, 1279, 40, 8, 0, 0},
    {34, 1382, 136, 8, 0, 0}, {34, 1652, 16, 8, 0, 0}, {34, 1792, 64, 8, 0, 0},
    {34, 2040, 48, 8, 0, 0}, {34, 2438, 56, 8, 0, 0}, {48, 0, 0, 96, 0, 0}, {48, 1353, 80, 8, 0, 0},
    {48, 1739, 72, 8, 0, 0}, {96, 0, 0, 195000, 0, 0}, {96, 442, 10656, 8, 0, 0},
    {96, 462, 10648, 8, 0, 0}, {96, 488, 82712, 1952, 0, 0}, {96, 563, 10720, 8, 0, 0},
    {96, 580, 10728, 4, 0, 0}, {96, 598, 10816, 8, 0, 0}, {96, 615, 10640, 8, 0, 0},
    {96, 665, 7648, 8, 0, 0}, {96, 674, 8472, 8, 0, 0}, {96, 712, 194344, 160, 0, 0},
    {96, 727, 194456, 8, 0, 0}, {96, 755, 194344, 8, 0, 0}, {96, 787, 194360, 8, 0, 0},
    {96, 812, 194480, 8, 0, 0}, {96, 842, 194488, 8, 0, 0}, {96, 876, 194496, 8, 0, 0},
    {96, 912, 194368, 8, 0, 0}, {96, 944, 194464, 8, 0, 0}, {96, 972, 194472, 8, 0, 0},
    {96, 1014, 193088, 8, 0, 0}, {96, 1040, 193096, 8, 0, 0}, {96, 1059, 193104, 8, 0, 0},
    {96, 1086, 193112, 8, 0, 0}, {96, 1147, 7976, 8, 0, 0}, {96, 1169, 7968, 8, 0, 0},
    {96, 1189, 7960, 8, 0, 0}, {96, 1274, 8456, 8, 0, 0}, {96, 1303, 82680, 8, 0, 0},
    {96, 1334, 82656, 8, 0, 0}, {96, 1392, 7616, 8, 0, 0}, {96, 1405, 7600, 4, 0, 0},
    {96, 1419, 7608, 8, 0, 0}, {96, 1430, 7420, 72, 0, 0}, {96, 1445, 7504, 24, 0, 0},
    {96, 1500, 7272, 8, 0, 0}, {96, 1503, 7696, 8, 0, 0}, {96, 1523, 7672, 8, 0, 0},
    {96, 1541, 7656, 8, 0, 0}, {96, 1557, 7664, 8, 0, 0}, {96, 1696, 193192, 1088, 0, 0},
    {96, 1717, 194280, 64, 0, 0}, {96, 1767, 7264, 8, 0, 0}, {96, 1778, 10808, 8, 0, 0},
    {96, 2142, 7640, 8, 0, 0}, {96, 2150, 8464, 8, 0, 0}, {96, 2218, 7344, 8, 0, 0},
    {96, 2231, 7352, 8, 0, 0}, {96, 2254, 84664, 108424, 0, 0}, {96, 2260, 182976, 9608, 0, 0},
    {96, 2275, 182984, 9600, 0, 0}, {96, 2302, 192600, 480, 0, 0}, {96, 2335, 84672, 98304, 0, 0},
    {96, 2362, 10680, 8, 0, 0}, {96, 2386, 10664, 8, 0, 0}, {96, 2403, 10672, 8, 0, 0},
    {96, 2444, 10632, 8, 0, 0}, {128, 0, 0, 312, 0, 0}, {128, 492, 144, 8, 0, 0},
    {128, 502, 200, 8, 0, 0}, {128, 522, 192, 8, 0, 0}, {128, 688, 96, 8, 0, 0},
    {128, 701, 104, 8, 0, 0}, {128, 1208, 208, 8, 0, 0}, {128, 1216, 112, 8, 0, 0},
    {128, 1234, 72, 8, 0, 0}, {128, 1248, 232, 8, 0, 0}, {128, 1274, 128, 8, 0, 0},
    {128, 1294, 120, 8, 0, 0}, {128, 1600, 16, 8, 0, 0}, {128, 1750, 160, 8, 0, 0},
    {128, 1767, 8, 8, 0, 0}, {128, 1943, 0, 8, 0, 0}, {128, 2163, 152, 8, 0, 0},
    {128, 2173, 288, 8, 0, 0}, {128, 2193, 296, 8, 0, 0}, {153, 0, 0, 128, 0, 0},
    {153, 1813, 104, 8, 0, 0}, {153, 1826, 96, 8, 0, 0}, {183, 0, 0, 296, 0, 0},
    {183, 630, 72, 8, 0, 0}, {183, 657, 232, 8, 0, 0}, {183, 1652, 24, 8, 0, 0},
    {183, 1657, 32, 8, 0, 0}, {183, 1846, 224, 8, 0, 0}, {183, 2017, 200, 8, 0, 0},
    {183, 2022, 208, 8, 0, 0}, {183, 2031, 216, 8, 0, 0}, {183, 2085, 16, 8, 0, 0},
    {199, 0, 0, 299424, 0, 0}, {199, 563, 18248, 256, 0, 0}, {199, 580, 18504, 4, 0, 0},
    {199, 598, 26432, 16, 0, 0}, {199, 712, 29856, 8, 0, 0}, {199, 755, 29856, 8, 0, 0},
    {199, 1607, 632, 8, 0, 0}, {199, 1778, 1000, 16, 0, 0}, {199, 2068, 1080, 1040, 0, 0},
    {199, 2254, 26488, 3368, 0, 0}, {215, 0, 0, 344, 0, 0}, {215, 542, 312, 8, 0, 0},
    {215, 610, 0, 312, 0, 0}, {1124, 0, 0, 32, 0, 0}, {1124, 1005, 0, 8, 0, 0},
    {1124, 1689, 8, 8, 0, 0}, {2471, 0, 0, 88, 0, 0}, {2471, 1491, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 48, 96, 96, 0, 9}, {234, 75, 40, 40, 9, 1}, {249, 1264, 32, 32, 10, 0},
    {258, 1469, 32, 32, 10, 0}, {269, 34, 152, 152, 10, 8}, {285, 183, 296, 296, 18, 9},
    {303, 142, 48, 48, 27, 0}, {318, 142, 48, 48, 27, 0}, {333, 142, 48, 48, 27, 0},
    {348, 142, 48, 48, 27, 0}, {363, 142, 48, 48, 27, 0}, {379, 142, 48, 48, 27, 0},
    {395, 169, 272, 272, 27, 4}, {412, 115, 120, 120, 31, 5}, {429, 1641, 24, 24, 36, 0},
    {1667, 1677, 88, 88, 36, 1}, {1921, 153, 128, 128, 37, 2}, {1988, 2471, 88, 88, 39, 2},
    {2006, 20, 104, 104, 41, 5},
};

static const struct table_held held[] = {
    {1274, C_MEMBER_OBJECT, 16, 1}, {483, C_MEMBER_OBJECT, 24, 1}, {1772, C_MEMBER_OBJECT, 32, 1},
    {2244, C_MEMBER_OBJECT, 40, 1}, {1208, C_MEMBER_OBJECT, 48, 1}, {1141, C_MEMBER_OBJECT, 56, 1},
    {1739, C_MEMBER_OBJECT, 72, 1}, {1353, C_MEMBER_OBJECT, 80, 1}, {1358, C_MEMBER_OBJECT, 88, 1},
    {1787, C_MEMBER_OBJECT, 32, 1}, {1851, C_MEMBER_OBJECT, 24, 1}, {1865, C_MEMBER_OBJECT, 32, 1},
    {1279, C_MEMBER_OBJECT, 40, 1}, {2040, C_MEMBER_OBJECT, 48, 1}, {2438, C_MEMBER_OBJECT, 56, 1},
    {1792, C_MEMBER_OBJECT, 64, 1}, {1382, C_MEMBER_OBJECT, 136, 1}, {641, C_MEMBER_OBJECT, 144, 1},
    {2085, C_MEMBER_OBJECT, 16, 1}, {1884, C_MEMBER_OBJECT, 48, 1}, {1900, C_MEMBER_OBJECT, 56, 1},
    {630, C_MEMBER_OBJECT, 72, 1}, {2017, C_MEMBER_OBJECT, 200, 1}, {2022, C_MEMBER_OBJECT, 208, 1},
    {2031, C_MEMBER_OBJECT, 216, 1}, {1846, C_MEMBER_OBJECT, 224, 1},
    {657, C_MEMBER_OBJECT, 232, 1}, {1838, C_MEMBER_OBJECT, 16, 1}, {2129, C_MEMBER_OBJECT, 56, 1},
    {2091, C_MEMBER_OBJECT, 72, 1}, {2108, C_MEMBER_OBJECT, 256, 1}, {2057, C_MEMBER_OBJECT, 40, 1},
    {1743, C_MEMBER_OBJECT, 64, 1}, {1625, C_MEMBER_OBJECT, 72, 1}, {1948, C_MEMBER_OBJECT, 96, 1},
    {1968, C_MEMBER_OBJECT, 104, 1}, {2426, C_MEMBER_OBJECT, 72, 1}, {1826, C_MEMBER_OBJECT, 96, 1},
    {1813, C_MEMBER_OBJECT, 104, 1}, {1806, C_MEMBER_OBJECT, 24, 1}, {1593, C_MEMBER_OBJECT, 72, 1},
    {1480, C_MEMBER_OBJECT, 32, 1}, {1582, C_MEMBER_OBJECT, 40, 1}, {1838, C_MEMBER_OBJECT, 48, 1},
    {2426, C_MEMBER_OBJECT, 64, 1}, {1367, C_MEMBER_OBJECT, 80, 1},
};

const struct table table_3_13_18d = {
    {.hex = 0x030d12f0, .debug = true}, names, members, enumerators, types, held,
    118, 0, 19,
    &table_3_13_0,
};
