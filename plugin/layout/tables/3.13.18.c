/* What the debug information of CPython 3.13.18 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "SHA3object\0" "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_finalizing\0" "_pickle.Pickler\0"
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
    "callable_cache.object__getattribute__\0" "callback_context\0" "cause\0" "ceval.gil\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0" "context\0"
    "current_exception\0" "current_frame\0" "datastack_chunk\0" "dbmobject\0" "dict\0"
    "dispatch_table\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "excs\0" "excs_str\0" "fast_memo\0" "finalizing\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "handlers\0" "id\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
    "intern\0" "interp\0" "interpreters.head\0" "keylog_filename\0" "lockobject\0" "memo\0"
    "memo_size\0" "mmap.mmap\0" "mmap_object\0" "module\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "msg\0" "msg_cb\0" "native_thread_id\0" "next\0" "notes\0"
    "obmalloc\0" "orig\0" "output_buffer\0" "parent\0" "path.cleanup\0" "path.object\0" "pattern\0"
    "peek\0" "persistent_id\0" "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0"
    "posix.ScandirIterator\0" "prev\0" "psk_client_callback\0" "psk_server_callback\0"
    "pyexpat.xmlparser\0" "read\0" "readinto\0" "readline\0" "reducer_override\0" "set_sni_cb\0"
    "signals.handlers\0" "stack\0" "state.buffer.obj\0" "state.string\0" "sysdict\0"
    "sysdict_copy\0" "thread_id\0" "threading_local_key\0" "threading_local_sentinel\0"
    "threads.head\0" "threads.main\0" "traceback\0" "types\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakreflist\0" "write\0" "xi.PyExc_NotShareableError\0"
    "xmlparseobject\0";

static const struct table_member members[] = {
    {20, 0, 0, 152, 0, 0}, {20, 628, 144, 8, 0, 0}, {20, 1276, 40, 8, 0, 0},
    {20, 1364, 136, 8, 0, 0}, {20, 1612, 16, 8, 0, 0}, {20, 1752, 64, 8, 0, 0},
    {20, 1989, 48, 8, 0, 0}, {20, 2366, 56, 8, 0, 0}, {34, 0, 0, 96, 0, 0}, {34, 1350, 80, 8, 0, 0},
    {34, 1699, 72, 8, 0, 0}, {82, 0, 0, 194984, 0, 0}, {82, 244, 7384, 8, 0, 0},
    {82, 429, 10648, 8, 0, 0}, {82, 449, 10640, 8, 0, 0}, {82, 475, 82696, 1952, 0, 0},
    {82, 550, 10712, 8, 0, 0}, {82, 567, 10720, 4, 0, 0}, {82, 585, 10808, 8, 0, 0},
    {82, 602, 10632, 8, 0, 0}, {82, 652, 7648, 8, 0, 0}, {82, 661, 8464, 8, 0, 0},
    {82, 699, 194328, 160, 0, 0}, {82, 714, 194440, 8, 0, 0}, {82, 742, 194328, 8, 0, 0},
    {82, 774, 194344, 8, 0, 0}, {82, 799, 194464, 8, 0, 0}, {82, 829, 194472, 8, 0, 0},
    {82, 863, 194480, 8, 0, 0}, {82, 899, 194352, 8, 0, 0}, {82, 931, 194448, 8, 0, 0},
    {82, 959, 194456, 8, 0, 0}, {82, 1001, 193072, 8, 0, 0}, {82, 1027, 193080, 8, 0, 0},
    {82, 1046, 193088, 8, 0, 0}, {82, 1073, 193096, 8, 0, 0}, {82, 1134, 16, 8, 0, 0},
    {82, 1144, 7976, 8, 0, 0}, {82, 1166, 7968, 8, 0, 0}, {82, 1186, 7960, 8, 0, 0},
    {82, 1271, 8448, 8, 0, 0}, {82, 1300, 82664, 8, 0, 0}, {82, 1331, 82640, 8, 0, 0},
    {82, 1374, 7320, 4, 0, 0}, {82, 1385, 7616, 8, 0, 0}, {82, 1398, 7600, 4, 0, 0},
    {82, 1412, 7608, 8, 0, 0}, {82, 1423, 7420, 72, 0, 0}, {82, 1438, 7504, 24, 0, 0},
    {82, 1471, 7272, 8, 0, 0}, {82, 1474, 7696, 8, 0, 0}, {82, 1494, 7672, 8, 0, 0},
    {82, 1512, 7656, 8, 0, 0}, {82, 1528, 7664, 8, 0, 0}, {82, 1656, 193176, 1088, 0, 0},
    {82, 1677, 194264, 64, 0, 0}, {82, 1727, 7264, 8, 0, 0}, {82, 1738, 10800, 8, 0, 0},
    {82, 2070, 7640, 8, 0, 0}, {82, 2078, 8456, 8, 0, 0}, {82, 2146, 7344, 8, 0, 0},
    {82, 2159, 7352, 8, 0, 0}, {82, 2182, 84648, 108424, 0, 0}, {82, 2188, 182960, 9608, 0, 0},
    {82, 2203, 182968, 9600, 0, 0}, {82, 2230, 192584, 480, 0, 0}, {82, 2263, 84656, 98304, 0, 0},
    {82, 2290, 10672, 8, 0, 0}, {82, 2314, 10656, 8, 0, 0}, {82, 2331, 10664, 8, 0, 0},
    {82, 2372, 10624, 8, 0, 0}, {114, 0, 0, 312, 0, 0}, {114, 479, 144, 8, 0, 0},
    {114, 489, 200, 8, 0, 0}, {114, 509, 192, 8, 0, 0}, {114, 675, 96, 8, 0, 0},
    {114, 688, 104, 8, 0, 0}, {114, 1205, 208, 8, 0, 0}, {114, 1213, 112, 8, 0, 0},
    {114, 1231, 72, 8, 0, 0}, {114, 1245, 232, 8, 0, 0}, {114, 1271, 128, 8, 0, 0},
    {114, 1291, 120, 8, 0, 0}, {114, 1471, 224, 8, 0, 0}, {114, 1560, 16, 8, 0, 0},
    {114, 1710, 160, 8, 0, 0}, {114, 1727, 8, 8, 0, 0}, {114, 1903, 0, 8, 0, 0},
    {114, 2091, 152, 8, 0, 0}, {114, 2101, 288, 8, 0, 0}, {114, 2121, 296, 8, 0, 0},
    {139, 0, 0, 128, 0, 0}, {139, 1773, 104, 8, 0, 0}, {139, 1786, 96, 8, 0, 0},
    {169, 0, 0, 296, 0, 0}, {169, 617, 72, 8, 0, 0}, {169, 644, 232, 8, 0, 0},
    {169, 1612, 24, 8, 0, 0}, {169, 1617, 32, 8, 0, 0}, {169, 1806, 224, 8, 0, 0},
    {169, 1966, 200, 8, 0, 0}, {169, 1971, 208, 8, 0, 0}, {169, 1980, 216, 8, 0, 0},
    {169, 2034, 16, 8, 0, 0}, {185, 0, 0, 283408, 0, 0}, {185, 244, 608, 8, 0, 0},
    {185, 550, 2256, 256, 0, 0}, {185, 567, 2512, 4, 0, 0}, {185, 585, 10440, 16, 0, 0},
    {185, 699, 13856, 8, 0, 0}, {185, 742, 13856, 8, 0, 0}, {185, 1567, 632, 8, 0, 0},
    {185, 1738, 1000, 16, 0, 0}, {185, 2017, 1080, 1040, 0, 0}, {185, 2182, 10488, 3368, 0, 0},
    {201, 0, 0, 344, 0, 0}, {201, 529, 312, 8, 0, 0}, {201, 597, 0, 312, 0, 0},
    {1111, 0, 0, 32, 0, 0}, {1111, 992, 0, 8, 0, 0}, {1111, 1649, 8, 8, 0, 0},
    {2399, 0, 0, 88, 0, 0}, {2399, 1462, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 34, 96, 96, 0, 9}, {220, 61, 40, 40, 9, 1}, {235, 1261, 32, 32, 10, 0},
    {256, 20, 152, 152, 10, 8}, {272, 169, 296, 296, 18, 9}, {290, 128, 48, 48, 27, 0},
    {305, 128, 48, 48, 27, 0}, {320, 128, 48, 48, 27, 0}, {335, 128, 48, 48, 27, 0},
    {350, 128, 48, 48, 27, 0}, {366, 128, 48, 48, 27, 0}, {382, 155, 264, 264, 27, 3},
    {399, 101, 120, 120, 30, 5}, {416, 1601, 24, 24, 35, 0}, {1627, 1637, 88, 88, 35, 1},
    {1881, 139, 128, 128, 36, 2}, {1948, 2399, 88, 88, 38, 2},
};

static const struct table_held held[] = {
    {1271, C_MEMBER_OBJECT, 16, 1}, {470, C_MEMBER_OBJECT, 24, 1}, {1732, C_MEMBER_OBJECT, 32, 1},
    {2172, C_MEMBER_OBJECT, 40, 1}, {1205, C_MEMBER_OBJECT, 48, 1}, {1128, C_MEMBER_OBJECT, 56, 1},
    {1699, C_MEMBER_OBJECT, 72, 1}, {1350, C_MEMBER_OBJECT, 80, 1}, {1355, C_MEMBER_OBJECT, 88, 1},
    {1747, C_MEMBER_OBJECT, 32, 1}, {1811, C_MEMBER_OBJECT, 24, 1}, {1825, C_MEMBER_OBJECT, 32, 1},
    {1276, C_MEMBER_OBJECT, 40, 1}, {1989, C_MEMBER_OBJECT, 48, 1}, {2366, C_MEMBER_OBJECT, 56, 1},
    {1752, C_MEMBER_OBJECT, 64, 1}, {1364, C_MEMBER_OBJECT, 136, 1}, {628, C_MEMBER_OBJECT, 144, 1},
    {2034, C_MEMBER_OBJECT, 16, 1}, {1844, C_MEMBER_OBJECT, 48, 1}, {1860, C_MEMBER_OBJECT, 56, 1},
    {617, C_MEMBER_OBJECT, 72, 1}, {1966, C_MEMBER_OBJECT, 200, 1}, {1971, C_MEMBER_OBJECT, 208, 1},
    {1980, C_MEMBER_OBJECT, 216, 1}, {1806, C_MEMBER_OBJECT, 224, 1},
    {644, C_MEMBER_OBJECT, 232, 1}, {1798, C_MEMBER_OBJECT, 16, 1}, {2057, C_MEMBER_OBJECT, 56, 1},
    {2040, C_MEMBER_OBJECT, 72, 1}, {2006, C_MEMBER_OBJECT, 40, 1}, {1703, C_MEMBER_OBJECT, 64, 1},
    {1585, C_MEMBER_OBJECT, 72, 1}, {1908, C_MEMBER_OBJECT, 96, 1}, {1928, C_MEMBER_OBJECT, 104, 1},
    {2354, C_MEMBER_OBJECT, 72, 1}, {1786, C_MEMBER_OBJECT, 96, 1}, {1773, C_MEMBER_OBJECT, 104, 1},
    {1766, C_MEMBER_OBJECT, 24, 1}, {1553, C_MEMBER_OBJECT, 72, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_18 = {
    {.hex = 0x030d12f0}, names, members, enumerators, types, held, static_types,
    123, 0, 17, 0,
    &table_3_13_0,
};
