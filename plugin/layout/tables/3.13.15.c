/* What the debug information of CPython 3.13.15 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_finalizing\0" "_pickle.Pickler\0"
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
    "callback_context\0" "cause\0" "ceval.gil\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "context\0" "current_exception\0" "current_frame\0" "datastack_chunk\0"
    "dbmobject\0" "dict\0" "dispatch_table\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "excs\0" "excs_str\0" "fast_memo\0" "finalizing\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "handlers\0"
    "id\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "intern\0" "interp\0" "interpreters.head\0" "keylog_filename\0"
    "lockobject\0" "memo\0" "memo_size\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0" "native_thread_id\0"
    "next\0" "notes\0" "obmalloc\0" "orig\0" "output_buffer\0" "parent\0" "path.cleanup\0"
    "path.object\0" "pattern\0" "peek\0" "persistent_id\0" "persistent_id_attr\0"
    "persistent_load\0" "persistent_load_attr\0" "posix.ScandirIterator\0" "prev\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyexpat.xmlparser\0" "read\0" "readinto\0"
    "readline\0" "reducer_override\0" "set_sni_cb\0" "signals.handlers\0" "stack\0"
    "state.buffer.obj\0" "state.string\0" "sysdict\0" "sysdict_copy\0" "thread_id\0"
    "threading_local_key\0" "threading_local_sentinel\0" "threads.head\0" "threads.main\0"
    "traceback\0" "types\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakreflist\0" "write\0"
    "xi.PyExc_NotShareableError\0" "xmlparseobject\0";

static const struct table_member members[] = {
    {20, 0, 0, 152, 0, 0}, {20, 525, 144, 8, 0, 0}, {20, 1173, 40, 8, 0, 0},
    {20, 1261, 136, 8, 0, 0}, {20, 1509, 16, 8, 0, 0}, {20, 1649, 64, 8, 0, 0},
    {20, 1886, 48, 8, 0, 0}, {20, 2263, 56, 8, 0, 0}, {34, 0, 0, 96, 0, 0}, {34, 1247, 80, 8, 0, 0},
    {34, 1596, 72, 8, 0, 0}, {82, 0, 0, 194984, 0, 0}, {82, 233, 7384, 8, 0, 0},
    {82, 326, 10648, 8, 0, 0}, {82, 346, 10640, 8, 0, 0}, {82, 372, 82696, 1952, 0, 0},
    {82, 447, 10712, 8, 0, 0}, {82, 464, 10720, 4, 0, 0}, {82, 482, 10808, 8, 0, 0},
    {82, 499, 10632, 8, 0, 0}, {82, 549, 7648, 8, 0, 0}, {82, 558, 8464, 8, 0, 0},
    {82, 596, 194328, 160, 0, 0}, {82, 611, 194440, 8, 0, 0}, {82, 639, 194328, 8, 0, 0},
    {82, 671, 194344, 8, 0, 0}, {82, 696, 194464, 8, 0, 0}, {82, 726, 194472, 8, 0, 0},
    {82, 760, 194480, 8, 0, 0}, {82, 796, 194352, 8, 0, 0}, {82, 828, 194448, 8, 0, 0},
    {82, 856, 194456, 8, 0, 0}, {82, 898, 193072, 8, 0, 0}, {82, 924, 193080, 8, 0, 0},
    {82, 943, 193088, 8, 0, 0}, {82, 970, 193096, 8, 0, 0}, {82, 1031, 16, 8, 0, 0},
    {82, 1041, 7976, 8, 0, 0}, {82, 1063, 7968, 8, 0, 0}, {82, 1083, 7960, 8, 0, 0},
    {82, 1168, 8448, 8, 0, 0}, {82, 1197, 82664, 8, 0, 0}, {82, 1228, 82640, 8, 0, 0},
    {82, 1271, 7320, 4, 0, 0}, {82, 1282, 7616, 8, 0, 0}, {82, 1295, 7600, 4, 0, 0},
    {82, 1309, 7608, 8, 0, 0}, {82, 1320, 7420, 72, 0, 0}, {82, 1335, 7504, 24, 0, 0},
    {82, 1368, 7272, 8, 0, 0}, {82, 1371, 7696, 8, 0, 0}, {82, 1391, 7672, 8, 0, 0},
    {82, 1409, 7656, 8, 0, 0}, {82, 1425, 7664, 8, 0, 0}, {82, 1553, 193176, 1088, 0, 0},
    {82, 1574, 194264, 64, 0, 0}, {82, 1624, 7264, 8, 0, 0}, {82, 1635, 10800, 8, 0, 0},
    {82, 1967, 7640, 8, 0, 0}, {82, 1975, 8456, 8, 0, 0}, {82, 2043, 7344, 8, 0, 0},
    {82, 2056, 7352, 8, 0, 0}, {82, 2079, 84648, 108424, 0, 0}, {82, 2085, 182960, 9608, 0, 0},
    {82, 2100, 182968, 9600, 0, 0}, {82, 2127, 192584, 480, 0, 0}, {82, 2160, 84656, 98304, 0, 0},
    {82, 2187, 10672, 8, 0, 0}, {82, 2211, 10656, 8, 0, 0}, {82, 2228, 10664, 8, 0, 0},
    {82, 2269, 10624, 8, 0, 0}, {114, 0, 0, 312, 0, 0}, {114, 376, 144, 8, 0, 0},
    {114, 386, 200, 8, 0, 0}, {114, 406, 192, 8, 0, 0}, {114, 572, 96, 8, 0, 0},
    {114, 585, 104, 8, 0, 0}, {114, 1102, 208, 8, 0, 0}, {114, 1110, 112, 8, 0, 0},
    {114, 1128, 72, 8, 0, 0}, {114, 1142, 232, 8, 0, 0}, {114, 1168, 128, 8, 0, 0},
    {114, 1188, 120, 8, 0, 0}, {114, 1368, 224, 8, 0, 0}, {114, 1457, 16, 8, 0, 0},
    {114, 1607, 160, 8, 0, 0}, {114, 1624, 8, 8, 0, 0}, {114, 1800, 0, 8, 0, 0},
    {114, 1988, 152, 8, 0, 0}, {114, 1998, 288, 8, 0, 0}, {114, 2018, 296, 8, 0, 0},
    {128, 0, 0, 128, 0, 0}, {128, 1670, 104, 8, 0, 0}, {128, 1683, 96, 8, 0, 0},
    {158, 0, 0, 296, 0, 0}, {158, 514, 72, 8, 0, 0}, {158, 541, 232, 8, 0, 0},
    {158, 1509, 24, 8, 0, 0}, {158, 1514, 32, 8, 0, 0}, {158, 1703, 224, 8, 0, 0},
    {158, 1863, 200, 8, 0, 0}, {158, 1868, 208, 8, 0, 0}, {158, 1877, 216, 8, 0, 0},
    {158, 1931, 16, 8, 0, 0}, {174, 0, 0, 283408, 0, 0}, {174, 233, 608, 8, 0, 0},
    {174, 447, 2256, 256, 0, 0}, {174, 464, 2512, 4, 0, 0}, {174, 482, 10440, 16, 0, 0},
    {174, 596, 13856, 8, 0, 0}, {174, 639, 13856, 8, 0, 0}, {174, 1464, 632, 8, 0, 0},
    {174, 1635, 1000, 16, 0, 0}, {174, 1914, 1080, 1040, 0, 0}, {174, 2079, 10488, 3368, 0, 0},
    {190, 0, 0, 344, 0, 0}, {190, 426, 312, 8, 0, 0}, {190, 494, 0, 312, 0, 0},
    {1008, 0, 0, 32, 0, 0}, {1008, 889, 0, 8, 0, 0}, {1008, 1546, 8, 8, 0, 0},
    {2296, 0, 0, 88, 0, 0}, {2296, 1359, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 34, 96, 96, 0, 9}, {209, 61, 40, 40, 9, 1}, {224, 1158, 32, 32, 10, 0},
    {245, 20, 152, 152, 10, 8}, {261, 158, 296, 296, 18, 9}, {279, 144, 264, 264, 27, 3},
    {296, 101, 120, 120, 30, 5}, {313, 1498, 24, 24, 35, 0}, {1524, 1534, 88, 88, 35, 1},
    {1778, 128, 128, 128, 36, 2}, {1845, 2296, 88, 88, 38, 2},
};

static const struct table_held held[] = {
    {1168, C_MEMBER_OBJECT, 16, 1}, {367, C_MEMBER_OBJECT, 24, 1}, {1629, C_MEMBER_OBJECT, 32, 1},
    {2069, C_MEMBER_OBJECT, 40, 1}, {1102, C_MEMBER_OBJECT, 48, 1}, {1025, C_MEMBER_OBJECT, 56, 1},
    {1596, C_MEMBER_OBJECT, 72, 1}, {1247, C_MEMBER_OBJECT, 80, 1}, {1252, C_MEMBER_OBJECT, 88, 1},
    {1644, C_MEMBER_OBJECT, 32, 1}, {1708, C_MEMBER_OBJECT, 24, 1}, {1722, C_MEMBER_OBJECT, 32, 1},
    {1173, C_MEMBER_OBJECT, 40, 1}, {1886, C_MEMBER_OBJECT, 48, 1}, {2263, C_MEMBER_OBJECT, 56, 1},
    {1649, C_MEMBER_OBJECT, 64, 1}, {1261, C_MEMBER_OBJECT, 136, 1}, {525, C_MEMBER_OBJECT, 144, 1},
    {1931, C_MEMBER_OBJECT, 16, 1}, {1741, C_MEMBER_OBJECT, 48, 1}, {1757, C_MEMBER_OBJECT, 56, 1},
    {514, C_MEMBER_OBJECT, 72, 1}, {1863, C_MEMBER_OBJECT, 200, 1}, {1868, C_MEMBER_OBJECT, 208, 1},
    {1877, C_MEMBER_OBJECT, 216, 1}, {1703, C_MEMBER_OBJECT, 224, 1},
    {541, C_MEMBER_OBJECT, 232, 1}, {1695, C_MEMBER_OBJECT, 16, 1}, {1954, C_MEMBER_OBJECT, 56, 1},
    {1937, C_MEMBER_OBJECT, 72, 1}, {1903, C_MEMBER_OBJECT, 40, 1}, {1600, C_MEMBER_OBJECT, 64, 1},
    {1482, C_MEMBER_OBJECT, 72, 1}, {1805, C_MEMBER_OBJECT, 96, 1}, {1825, C_MEMBER_OBJECT, 104, 1},
    {2251, C_MEMBER_OBJECT, 72, 1}, {1683, C_MEMBER_OBJECT, 96, 1}, {1670, C_MEMBER_OBJECT, 104, 1},
    {1663, C_MEMBER_OBJECT, 24, 1}, {1450, C_MEMBER_OBJECT, 72, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_15 = {
    {.hex = 0x030d0ff0}, names, members, enumerators, types, held, static_types,
    123, 0, 11, 0,
    &table_3_13_0,
};
