/* What the debug information of CPython 3.13.15 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_pickle.Pickler\0" "_pickle.Unpickler\0"
    "_sre.SRE_Scanner\0" "_ssl._SSLContext\0" "_thread.lock\0" "after_forkers_child\0"
    "after_forkers_parent\0" "args\0" "ast\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "asyncio_running_loop\0" "atexit.callbacks\0" "atexit.ncallbacks\0"
    "audit_hooks\0" "base\0" "before_forkers\0" "buffer.obj\0" "buffer_callback\0" "buffers\0"
    "builtins\0" "builtins_copy\0" "c_profileobj\0" "c_traceobj\0" "cached_objects\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callback_context\0" "cause\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0" "context\0"
    "current_exception\0" "current_frame\0" "datastack_chunk\0" "dbmobject\0" "dict\0"
    "dispatch_table\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "excs\0" "excs_str\0" "fast_memo\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "handlers\0" "id\0" "imports.import_func\0"
    "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0" "intern\0" "interp\0"
    "interpreters.head\0" "keylog_filename\0" "lockobject\0" "memo\0" "memo_size\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "native_thread_id\0" "next\0" "notes\0" "obmalloc\0" "orig\0" "output_buffer\0" "parent\0"
    "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "persistent_id\0" "persistent_id_attr\0"
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
    {20, 0, 0, 152, 0, 0}, {20, 513, 144, 8, 0, 0}, {20, 1151, 40, 8, 0, 0},
    {20, 1239, 136, 8, 0, 0}, {20, 1476, 16, 8, 0, 0}, {20, 1616, 64, 8, 0, 0},
    {20, 1853, 48, 8, 0, 0}, {20, 2230, 56, 8, 0, 0}, {34, 0, 0, 96, 0, 0}, {34, 1225, 80, 8, 0, 0},
    {34, 1563, 72, 8, 0, 0}, {82, 0, 0, 194984, 0, 0}, {82, 314, 10648, 8, 0, 0},
    {82, 334, 10640, 8, 0, 0}, {82, 360, 82696, 1952, 0, 0}, {82, 435, 10712, 8, 0, 0},
    {82, 452, 10720, 4, 0, 0}, {82, 470, 10808, 8, 0, 0}, {82, 487, 10632, 8, 0, 0},
    {82, 537, 7648, 8, 0, 0}, {82, 546, 8464, 8, 0, 0}, {82, 584, 194328, 160, 0, 0},
    {82, 599, 194440, 8, 0, 0}, {82, 627, 194328, 8, 0, 0}, {82, 659, 194344, 8, 0, 0},
    {82, 684, 194464, 8, 0, 0}, {82, 714, 194472, 8, 0, 0}, {82, 748, 194480, 8, 0, 0},
    {82, 784, 194352, 8, 0, 0}, {82, 816, 194448, 8, 0, 0}, {82, 844, 194456, 8, 0, 0},
    {82, 886, 193072, 8, 0, 0}, {82, 912, 193080, 8, 0, 0}, {82, 931, 193088, 8, 0, 0},
    {82, 958, 193096, 8, 0, 0}, {82, 1019, 7976, 8, 0, 0}, {82, 1041, 7968, 8, 0, 0},
    {82, 1061, 7960, 8, 0, 0}, {82, 1146, 8448, 8, 0, 0}, {82, 1175, 82664, 8, 0, 0},
    {82, 1206, 82640, 8, 0, 0}, {82, 1249, 7616, 8, 0, 0}, {82, 1262, 7600, 4, 0, 0},
    {82, 1276, 7608, 8, 0, 0}, {82, 1287, 7420, 72, 0, 0}, {82, 1302, 7504, 24, 0, 0},
    {82, 1335, 7272, 8, 0, 0}, {82, 1338, 7696, 8, 0, 0}, {82, 1358, 7672, 8, 0, 0},
    {82, 1376, 7656, 8, 0, 0}, {82, 1392, 7664, 8, 0, 0}, {82, 1520, 193176, 1088, 0, 0},
    {82, 1541, 194264, 64, 0, 0}, {82, 1591, 7264, 8, 0, 0}, {82, 1602, 10800, 8, 0, 0},
    {82, 1934, 7640, 8, 0, 0}, {82, 1942, 8456, 8, 0, 0}, {82, 2010, 7344, 8, 0, 0},
    {82, 2023, 7352, 8, 0, 0}, {82, 2046, 84648, 108424, 0, 0}, {82, 2052, 182960, 9608, 0, 0},
    {82, 2067, 182968, 9600, 0, 0}, {82, 2094, 192584, 480, 0, 0}, {82, 2127, 84656, 98304, 0, 0},
    {82, 2154, 10672, 8, 0, 0}, {82, 2178, 10656, 8, 0, 0}, {82, 2195, 10664, 8, 0, 0},
    {82, 2236, 10624, 8, 0, 0}, {114, 0, 0, 312, 0, 0}, {114, 364, 144, 8, 0, 0},
    {114, 374, 200, 8, 0, 0}, {114, 394, 192, 8, 0, 0}, {114, 560, 96, 8, 0, 0},
    {114, 573, 104, 8, 0, 0}, {114, 1080, 208, 8, 0, 0}, {114, 1088, 112, 8, 0, 0},
    {114, 1106, 72, 8, 0, 0}, {114, 1120, 232, 8, 0, 0}, {114, 1146, 128, 8, 0, 0},
    {114, 1166, 120, 8, 0, 0}, {114, 1424, 16, 8, 0, 0}, {114, 1574, 160, 8, 0, 0},
    {114, 1591, 8, 8, 0, 0}, {114, 1767, 0, 8, 0, 0}, {114, 1955, 152, 8, 0, 0},
    {114, 1965, 288, 8, 0, 0}, {114, 1985, 296, 8, 0, 0}, {128, 0, 0, 128, 0, 0},
    {128, 1637, 104, 8, 0, 0}, {128, 1650, 96, 8, 0, 0}, {158, 0, 0, 296, 0, 0},
    {158, 502, 72, 8, 0, 0}, {158, 529, 232, 8, 0, 0}, {158, 1476, 24, 8, 0, 0},
    {158, 1481, 32, 8, 0, 0}, {158, 1670, 224, 8, 0, 0}, {158, 1830, 200, 8, 0, 0},
    {158, 1835, 208, 8, 0, 0}, {158, 1844, 216, 8, 0, 0}, {158, 1898, 16, 8, 0, 0},
    {174, 0, 0, 283408, 0, 0}, {174, 435, 2256, 256, 0, 0}, {174, 452, 2512, 4, 0, 0},
    {174, 470, 10440, 16, 0, 0}, {174, 584, 13856, 8, 0, 0}, {174, 627, 13856, 8, 0, 0},
    {174, 1431, 632, 8, 0, 0}, {174, 1602, 1000, 16, 0, 0}, {174, 1881, 1080, 1040, 0, 0},
    {174, 2046, 10488, 3368, 0, 0}, {190, 0, 0, 344, 0, 0}, {190, 414, 312, 8, 0, 0},
    {190, 482, 0, 312, 0, 0}, {996, 0, 0, 32, 0, 0}, {996, 877, 0, 8, 0, 0},
    {996, 1513, 8, 8, 0, 0}, {2263, 0, 0, 88, 0, 0}, {2263, 1326, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 34, 96, 96, 0, 9}, {209, 61, 40, 40, 9, 1}, {224, 1136, 32, 32, 10, 0},
    {233, 20, 152, 152, 10, 8}, {249, 158, 296, 296, 18, 9}, {267, 144, 264, 264, 27, 3},
    {284, 101, 120, 120, 30, 5}, {301, 1465, 24, 24, 35, 0}, {1491, 1501, 88, 88, 35, 1},
    {1745, 128, 128, 128, 36, 2}, {1812, 2263, 88, 88, 38, 2},
};

static const struct table_held held[] = {
    {1146, C_MEMBER_OBJECT, 16, 1}, {355, C_MEMBER_OBJECT, 24, 1}, {1596, C_MEMBER_OBJECT, 32, 1},
    {2036, C_MEMBER_OBJECT, 40, 1}, {1080, C_MEMBER_OBJECT, 48, 1}, {1013, C_MEMBER_OBJECT, 56, 1},
    {1563, C_MEMBER_OBJECT, 72, 1}, {1225, C_MEMBER_OBJECT, 80, 1}, {1230, C_MEMBER_OBJECT, 88, 1},
    {1611, C_MEMBER_OBJECT, 32, 1}, {1675, C_MEMBER_OBJECT, 24, 1}, {1689, C_MEMBER_OBJECT, 32, 1},
    {1151, C_MEMBER_OBJECT, 40, 1}, {1853, C_MEMBER_OBJECT, 48, 1}, {2230, C_MEMBER_OBJECT, 56, 1},
    {1616, C_MEMBER_OBJECT, 64, 1}, {1239, C_MEMBER_OBJECT, 136, 1}, {513, C_MEMBER_OBJECT, 144, 1},
    {1898, C_MEMBER_OBJECT, 16, 1}, {1708, C_MEMBER_OBJECT, 48, 1}, {1724, C_MEMBER_OBJECT, 56, 1},
    {502, C_MEMBER_OBJECT, 72, 1}, {1830, C_MEMBER_OBJECT, 200, 1}, {1835, C_MEMBER_OBJECT, 208, 1},
    {1844, C_MEMBER_OBJECT, 216, 1}, {1670, C_MEMBER_OBJECT, 224, 1},
    {529, C_MEMBER_OBJECT, 232, 1}, {1662, C_MEMBER_OBJECT, 16, 1}, {1921, C_MEMBER_OBJECT, 56, 1},
    {1904, C_MEMBER_OBJECT, 72, 1}, {1870, C_MEMBER_OBJECT, 40, 1}, {1567, C_MEMBER_OBJECT, 64, 1},
    {1449, C_MEMBER_OBJECT, 72, 1}, {1772, C_MEMBER_OBJECT, 96, 1}, {1792, C_MEMBER_OBJECT, 104, 1},
    {2218, C_MEMBER_OBJECT, 72, 1}, {1650, C_MEMBER_OBJECT, 96, 1}, {1637, C_MEMBER_OBJECT, 104, 1},
    {1630, C_MEMBER_OBJECT, 24, 1}, {1417, C_MEMBER_OBJECT, 72, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_15 = {
    {.hex = 0x030d0ff0}, names, members, enumerators, types, held, static_types,
    118, 0, 11, 0,
    &table_3_13_0,
};
