/* What the debug information of CPython 3.13.18 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "BaseExceptionGroup\0" "PicklerObject\0" "PyBaseExceptionGroupObject\0"
    "PyCursesWindowObject\0" "PyInterpreterState\0" "PySSLContext\0" "PyThreadState\0"
    "SHA3object\0" "ScandirIterator\0" "ScannerObject\0" "UnpicklerObject\0" "_PyRuntimeState\0"
    "_PyThreadStateImpl\0" "_curses.window\0" "_dbm.dbm\0" "_pickle.Pickler\0" "_pickle.Unpickler\0"
    "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0"
    "_sha3.shake_256\0" "_sre.SRE_Scanner\0" "_ssl._SSLContext\0" "_thread.lock\0"
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
    "exc_state.errnomap\0" "excs\0" "excs_str\0" "fast_memo\0" "gc.callbacks\0" "gc.collecting\0"
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
    {20, 0, 0, 152, 0, 0}, {20, 616, 144, 8, 0, 0}, {20, 1254, 40, 8, 0, 0},
    {20, 1342, 136, 8, 0, 0}, {20, 1579, 16, 8, 0, 0}, {20, 1719, 64, 8, 0, 0},
    {20, 1956, 48, 8, 0, 0}, {20, 2333, 56, 8, 0, 0}, {34, 0, 0, 96, 0, 0}, {34, 1328, 80, 8, 0, 0},
    {34, 1666, 72, 8, 0, 0}, {82, 0, 0, 194984, 0, 0}, {82, 417, 10648, 8, 0, 0},
    {82, 437, 10640, 8, 0, 0}, {82, 463, 82696, 1952, 0, 0}, {82, 538, 10712, 8, 0, 0},
    {82, 555, 10720, 4, 0, 0}, {82, 573, 10808, 8, 0, 0}, {82, 590, 10632, 8, 0, 0},
    {82, 640, 7648, 8, 0, 0}, {82, 649, 8464, 8, 0, 0}, {82, 687, 194328, 160, 0, 0},
    {82, 702, 194440, 8, 0, 0}, {82, 730, 194328, 8, 0, 0}, {82, 762, 194344, 8, 0, 0},
    {82, 787, 194464, 8, 0, 0}, {82, 817, 194472, 8, 0, 0}, {82, 851, 194480, 8, 0, 0},
    {82, 887, 194352, 8, 0, 0}, {82, 919, 194448, 8, 0, 0}, {82, 947, 194456, 8, 0, 0},
    {82, 989, 193072, 8, 0, 0}, {82, 1015, 193080, 8, 0, 0}, {82, 1034, 193088, 8, 0, 0},
    {82, 1061, 193096, 8, 0, 0}, {82, 1122, 7976, 8, 0, 0}, {82, 1144, 7968, 8, 0, 0},
    {82, 1164, 7960, 8, 0, 0}, {82, 1249, 8448, 8, 0, 0}, {82, 1278, 82664, 8, 0, 0},
    {82, 1309, 82640, 8, 0, 0}, {82, 1352, 7616, 8, 0, 0}, {82, 1365, 7600, 4, 0, 0},
    {82, 1379, 7608, 8, 0, 0}, {82, 1390, 7420, 72, 0, 0}, {82, 1405, 7504, 24, 0, 0},
    {82, 1438, 7272, 8, 0, 0}, {82, 1441, 7696, 8, 0, 0}, {82, 1461, 7672, 8, 0, 0},
    {82, 1479, 7656, 8, 0, 0}, {82, 1495, 7664, 8, 0, 0}, {82, 1623, 193176, 1088, 0, 0},
    {82, 1644, 194264, 64, 0, 0}, {82, 1694, 7264, 8, 0, 0}, {82, 1705, 10800, 8, 0, 0},
    {82, 2037, 7640, 8, 0, 0}, {82, 2045, 8456, 8, 0, 0}, {82, 2113, 7344, 8, 0, 0},
    {82, 2126, 7352, 8, 0, 0}, {82, 2149, 84648, 108424, 0, 0}, {82, 2155, 182960, 9608, 0, 0},
    {82, 2170, 182968, 9600, 0, 0}, {82, 2197, 192584, 480, 0, 0}, {82, 2230, 84656, 98304, 0, 0},
    {82, 2257, 10672, 8, 0, 0}, {82, 2281, 10656, 8, 0, 0}, {82, 2298, 10664, 8, 0, 0},
    {82, 2339, 10624, 8, 0, 0}, {114, 0, 0, 312, 0, 0}, {114, 467, 144, 8, 0, 0},
    {114, 477, 200, 8, 0, 0}, {114, 497, 192, 8, 0, 0}, {114, 663, 96, 8, 0, 0},
    {114, 676, 104, 8, 0, 0}, {114, 1183, 208, 8, 0, 0}, {114, 1191, 112, 8, 0, 0},
    {114, 1209, 72, 8, 0, 0}, {114, 1223, 232, 8, 0, 0}, {114, 1249, 128, 8, 0, 0},
    {114, 1269, 120, 8, 0, 0}, {114, 1527, 16, 8, 0, 0}, {114, 1677, 160, 8, 0, 0},
    {114, 1694, 8, 8, 0, 0}, {114, 1870, 0, 8, 0, 0}, {114, 2058, 152, 8, 0, 0},
    {114, 2068, 288, 8, 0, 0}, {114, 2088, 296, 8, 0, 0}, {139, 0, 0, 128, 0, 0},
    {139, 1740, 104, 8, 0, 0}, {139, 1753, 96, 8, 0, 0}, {169, 0, 0, 296, 0, 0},
    {169, 605, 72, 8, 0, 0}, {169, 632, 232, 8, 0, 0}, {169, 1579, 24, 8, 0, 0},
    {169, 1584, 32, 8, 0, 0}, {169, 1773, 224, 8, 0, 0}, {169, 1933, 200, 8, 0, 0},
    {169, 1938, 208, 8, 0, 0}, {169, 1947, 216, 8, 0, 0}, {169, 2001, 16, 8, 0, 0},
    {185, 0, 0, 283408, 0, 0}, {185, 538, 2256, 256, 0, 0}, {185, 555, 2512, 4, 0, 0},
    {185, 573, 10440, 16, 0, 0}, {185, 687, 13856, 8, 0, 0}, {185, 730, 13856, 8, 0, 0},
    {185, 1534, 632, 8, 0, 0}, {185, 1705, 1000, 16, 0, 0}, {185, 1984, 1080, 1040, 0, 0},
    {185, 2149, 10488, 3368, 0, 0}, {201, 0, 0, 344, 0, 0}, {201, 517, 312, 8, 0, 0},
    {201, 585, 0, 312, 0, 0}, {1099, 0, 0, 32, 0, 0}, {1099, 980, 0, 8, 0, 0},
    {1099, 1616, 8, 8, 0, 0}, {2366, 0, 0, 88, 0, 0}, {2366, 1429, 80, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {0},
};

static const struct table_type types[] = {
    {1, 34, 96, 96, 0, 9}, {220, 61, 40, 40, 9, 1}, {235, 1239, 32, 32, 10, 0},
    {244, 20, 152, 152, 10, 8}, {260, 169, 296, 296, 18, 9}, {278, 128, 48, 48, 27, 0},
    {293, 128, 48, 48, 27, 0}, {308, 128, 48, 48, 27, 0}, {323, 128, 48, 48, 27, 0},
    {338, 128, 48, 48, 27, 0}, {354, 128, 48, 48, 27, 0}, {370, 155, 264, 264, 27, 3},
    {387, 101, 120, 120, 30, 5}, {404, 1568, 24, 24, 35, 0}, {1594, 1604, 88, 88, 35, 1},
    {1848, 139, 128, 128, 36, 2}, {1915, 2366, 88, 88, 38, 2},
};

static const struct table_held held[] = {
    {1249, C_MEMBER_OBJECT, 16, 1}, {458, C_MEMBER_OBJECT, 24, 1}, {1699, C_MEMBER_OBJECT, 32, 1},
    {2139, C_MEMBER_OBJECT, 40, 1}, {1183, C_MEMBER_OBJECT, 48, 1}, {1116, C_MEMBER_OBJECT, 56, 1},
    {1666, C_MEMBER_OBJECT, 72, 1}, {1328, C_MEMBER_OBJECT, 80, 1}, {1333, C_MEMBER_OBJECT, 88, 1},
    {1714, C_MEMBER_OBJECT, 32, 1}, {1778, C_MEMBER_OBJECT, 24, 1}, {1792, C_MEMBER_OBJECT, 32, 1},
    {1254, C_MEMBER_OBJECT, 40, 1}, {1956, C_MEMBER_OBJECT, 48, 1}, {2333, C_MEMBER_OBJECT, 56, 1},
    {1719, C_MEMBER_OBJECT, 64, 1}, {1342, C_MEMBER_OBJECT, 136, 1}, {616, C_MEMBER_OBJECT, 144, 1},
    {2001, C_MEMBER_OBJECT, 16, 1}, {1811, C_MEMBER_OBJECT, 48, 1}, {1827, C_MEMBER_OBJECT, 56, 1},
    {605, C_MEMBER_OBJECT, 72, 1}, {1933, C_MEMBER_OBJECT, 200, 1}, {1938, C_MEMBER_OBJECT, 208, 1},
    {1947, C_MEMBER_OBJECT, 216, 1}, {1773, C_MEMBER_OBJECT, 224, 1},
    {632, C_MEMBER_OBJECT, 232, 1}, {1765, C_MEMBER_OBJECT, 16, 1}, {2024, C_MEMBER_OBJECT, 56, 1},
    {2007, C_MEMBER_OBJECT, 72, 1}, {1973, C_MEMBER_OBJECT, 40, 1}, {1670, C_MEMBER_OBJECT, 64, 1},
    {1552, C_MEMBER_OBJECT, 72, 1}, {1875, C_MEMBER_OBJECT, 96, 1}, {1895, C_MEMBER_OBJECT, 104, 1},
    {2321, C_MEMBER_OBJECT, 72, 1}, {1753, C_MEMBER_OBJECT, 96, 1}, {1740, C_MEMBER_OBJECT, 104, 1},
    {1733, C_MEMBER_OBJECT, 24, 1}, {1520, C_MEMBER_OBJECT, 72, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_13_18 = {
    {.hex = 0x030d12f0}, names, members, enumerators, types, held, static_types,
    118, 0, 17, 0,
    &table_3_13_0,
};
