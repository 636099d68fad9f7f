/* What the debug information of CPython 3.8.18 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0" "BZ2Decompressor\0"
    "BaseException\0" "CArgObject\0" "CFieldObject\0" "CThunkObject\0" "Compressor\0" "Context\0"
    "ContextVar\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MatchObject\0" "MultibyteCodec\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoder\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoder\0" "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReader\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriter\0" "MultibyteStreamWriterObject\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0"
    "PyCFunctionObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0" "PyCompactUnicodeObject\0"
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0" "PyCursesPanelObject\0"
    "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0" "PyFrameObject\0" "PyFunctionObject\0"
    "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0"
    "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0" "PyLongObject\0"
    "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0" "PyMethodDef\0"
    "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyODictObject\0" "PyOSErrorObject\0"
    "PyObject\0" "PyPickleBufferObject\0" "PyRunningLoopHolder\0" "PySSLContext\0"
    "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PyST_Object\0" "PySetObject\0"
    "PySliceObject\0" "PySocketSockObject\0" "PyStopIterationObject\0" "PyStructObject\0"
    "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadState\0" "PyTracebackObject\0"
    "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
    "PyWeakReference\0" "ReaderObj\0" "SHA3object\0" "ScandirIterator\0" "ScannerObject\0"
    "SemLockObject\0" "Socket\0" "StgDict\0" "StgDictObject\0" "StopIteration\0" "Struct\0"
    "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0"
    "TaskWakeupMethWrapper\0" "Token\0" "TreeBuilderObject\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeTranslateError\0" "UnpicklerMemoProxyObject\0"
    "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0" "_DummyDecl\0"
    "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0"
    "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc_cache\0" "_abc_data\0"
    "_abc_negative_cache\0" "_abc_registry\0" "_ast.AST\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0" "_collections._tuplegetter\0" "_csv.Dialect\0"
    "_csv.reader\0" "_csv.writer\0" "_ctypes.CField\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.PyCFuncPtr\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_frame\0"
    "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_heaptypeobject\0"
    "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0" "_io.BufferedWriter\0"
    "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0"
    "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0"
    "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_pysqlite_Node\0"
    "_queue.SimpleQueue\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0"
    "_sre.SRE_Scanner\0" "_ssl.MemoryBIO\0" "_ssl.Session\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0"
    "_thread._localdummy\0" "_thread.lock\0" "_traceback\0" "_tuplegetterobject\0" "a_array\0"
    "accu.large\0" "accu.small\0" "accumulateobject\0" "active\0" "address\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ag_code\0" "ag_exc_state.exc_traceback\0"
    "ag_exc_state.exc_type\0" "ag_exc_state.exc_value\0" "ag_finalizer\0" "ag_frame\0" "ag_name\0"
    "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0" "agt_args\0" "agt_gen\0"
    "agw_val\0" "allocated\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0" "arrayobject\0"
    "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0"
    "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0" "audit_hooks\0" "b_array\0"
    "b_base\0" "b_objects\0" "before_forkers\0" "binop\0" "buf\0" "buf.obj\0" "buffer\0"
    "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0"
    "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes_iterator\0"
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0"
    "cache\0" "cache_info_type\0" "callable\0" "callable_iterator\0" "calliterobject\0" "cause\0"
    "cell\0" "chainobject\0" "checker\0" "children\0" "classmethod\0" "classmethod_descriptor\0"
    "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_cellvars\0" "co_code\0" "co_consts\0"
    "co_filename\0" "co_firstlineno\0" "co_freevars\0" "co_lnotab\0" "co_name\0" "co_names\0"
    "co_stacksize\0" "co_varnames\0" "co_weakreflist\0" "code\0" "codec_error_registry\0"
    "codec_search_cache\0" "codec_search_path\0" "collations\0" "collections.OrderedDict\0"
    "collections.defaultdict\0" "collections.deque\0" "combinationsobject\0" "comment_event_obj\0"
    "comment_factory\0" "compobject\0" "compressobject\0" "connection\0" "context\0" "converters\0"
    "coroutine\0" "coroutine_wrapper\0" "countobject\0" "ctx\0" "ctx_prev\0" "ctx_vars\0"
    "ctx_weakreflist\0" "curexc_traceback\0" "curexc_type\0" "curexc_value\0" "currkey\0"
    "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0"
    "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datetime.datetime\0" "datetime.time\0"
    "datetime.timezone\0" "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0"
    "decoder\0" "default_factory\0" "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0"
    "dequeobject\0" "descr\0" "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0"
    "dialect\0" "dict\0" "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0" "dropwhileobject\0" "dummies\0" "dv_dict\0"
    "element\0" "element_factory\0" "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0"
    "encoding\0" "end_event_obj\0" "end_ns_event_obj\0" "entity\0" "enumerate\0" "enumobject\0"
    "errcheck\0" "errors\0" "events_append\0" "exc_info\0" "exc_tb\0" "exc_type\0" "exc_value\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_builtins\0" "f_code\0" "f_gen\0" "f_globals\0"
    "f_locals\0" "f_localsplus\0" "f_trace\0" "factory\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0"
    "filter\0" "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "float\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "freeblock\0" "freepools\0"
    "frozenset\0" "func\0" "func_annotations\0" "func_closure\0" "func_code\0" "func_defaults\0"
    "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0"
    "func_qualname\0" "func_weakreflist\0" "function\0" "function_pinboard_authorizer_cb\0"
    "function_pinboard_progress_handler\0" "function_pinboard_trace_callback\0"
    "functools._lru_cache_wrapper\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_context0\0" "fut_exception\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0"
    "fut_weakreflist\0" "future\0" "futureiterobject\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
    "getset_descriptor\0" "gi_code\0" "gi_exc_state.exc_traceback\0" "gi_exc_state.exc_type\0"
    "gi_exc_state.exc_value\0" "gi_frame\0" "gi_name\0" "gi_qualname\0" "gi_weakreflist\0"
    "global\0" "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0"
    "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0"
    "handle_comment\0" "handle_data\0" "handle_doctype\0" "handle_end\0" "handle_end_ns\0"
    "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0" "hash\0" "hastzinfo\0"
    "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_name\0" "ht_qualname\0" "ht_slots\0"
    "ht_type.tp_base\0" "ht_type.tp_bases\0" "ht_type.tp_cache\0" "ht_type.tp_dict\0"
    "ht_type.tp_mro\0" "ht_type.tp_subclasses\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0"
    "im_self\0" "im_weakreflist\0" "import_func\0" "importlib\0" "in_weakreflist\0" "indent\0"
    "index\0" "indexgroup\0" "initial\0" "input_iter\0" "intern\0" "interp\0" "interpreters.head\0"
    "iobase\0" "isliceobject\0" "isolation_level\0" "it\0" "it_callable\0" "it_field.str.str\0"
    "it_markup.str.str\0" "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0"
    "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0"
    "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.permutations\0" "itertools.product\0"
    "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0" "itertools.zip_longest\0"
    "ittuple\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0" "keyobject\0" "keys\0"
    "kw\0" "kwargs\0" "kwds\0" "last\0" "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0"
    "len\0" "length\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listiterobject\0" "listreviterobject\0" "local\0" "localdict\0"
    "localdummyobject\0" "localobject\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0"
    "methodcallerobject\0" "ml_name\0" "mmap.mmap\0" "mmap_object\0" "module\0" "modules\0"
    "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "myerrno\0" "name\0"
    "names\0" "next\0" "next_row\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "ns_dict\0"
    "ntotalpools\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0"
    "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0"
    "object\0" "object_hook\0" "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0"
    "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "oss_audio_t\0"
    "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0"
    "output_buffer\0" "owner\0" "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "parser.st\0" "partialobject\0" "path\0"
    "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "previous_item\0"
    "print_file_and_line\0" "productobject\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_set\0"
    "property\0" "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
    "pysqlite_Cache\0" "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0"
    "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0"
    "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0"
    "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0"
    "root\0" "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0"
    "row_cast_map\0" "row_factory\0" "rwpair\0" "s_format\0" "saved\0" "select.epoll\0"
    "select.poll\0" "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0"
    "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0"
    "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sql\0" "sqlite3.Cache\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0"
    "sqlite3.Statement\0" "sqlite3Node\0" "stack\0" "starmapobject\0" "start\0" "start_event_obj\0"
    "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0"
    "state.kind\0" "state.ready\0" "state.string\0" "statement\0" "statement_cache\0" "statements\0"
    "staticmethod\0" "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0"
    "ste_varnames\0" "step\0" "stop\0" "str\0" "str_iterator\0" "stream\0" "strerror\0" "string\0"
    "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0" "super\0" "superobject\0"
    "sw_arg\0" "sw_task\0" "symtable entry\0" "sysdict\0" "szidx\0" "table\0" "tag\0"
    "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_callback0\0" "task_callbacks\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thunk\0" "tok_ctx\0"
    "tok_oldval\0" "tok_var\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "traceback\0" "traps\0" "tstate_head\0" "tuple\0" "tuple_iterator\0"
    "tupleiterobject\0" "type\0" "types.SimpleNamespace\0" "tzinfo\0" "unconsumed_tail\0"
    "unicodeiterobject\0" "unpack_iterator\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakcallableproxy\0" "weakproxy\0" "weakref\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "ww_task\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0";

static const struct table_member members[] = {
    {217, 0, 0, 72, 0, 0}, {217, 8725, 40, 8, 0, 0}, {217, 9162, 16, 8, 0, 0},
    {217, 9763, 24, 8, 0, 0}, {217, 11042, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 9671, 16, 8, 0, 0}, {236, 9684, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6185, 40, 8, 0, 0}, {254, 11495, 16, 8, 0, 0}, {254, 11530, 32, 8, 0, 0},
    {254, 11761, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4383, 0, 8, 0, 0},
    {268, 4767, 24, 8, 0, 0}, {268, 8474, 8, 8, 0, 0}, {674, 0, 0, 16, 0, 0},
    {674, 9664, 0, 8, 0, 0}, {702, 0, 0, 56, 0, 0}, {702, 5438, 24, 8, 0, 0},
    {731, 0, 0, 152, 0, 0}, {731, 4478, 144, 8, 0, 0}, {731, 5882, 40, 8, 0, 0},
    {731, 6270, 136, 8, 0, 0}, {731, 8974, 16, 8, 0, 0}, {731, 9633, 64, 8, 0, 0},
    {731, 9847, 24, 8, 0, 0}, {731, 9857, 32, 8, 0, 0}, {731, 10312, 48, 8, 0, 0},
    {731, 12477, 56, 8, 0, 0}, {777, 0, 0, 48, 0, 0}, {777, 7412, 24, 8, 0, 0},
    {777, 8474, 16, 8, 0, 0}, {777, 11047, 32, 4, 6, 1}, {777, 11076, 32, 4, 5, 1},
    {777, 11090, 32, 4, 2, 3}, {777, 11101, 32, 4, 7, 1}, {791, 0, 0, 40, 0, 0},
    {791, 4175, 16, 8, 0, 0}, {791, 4183, 24, 8, 0, 0}, {807, 0, 0, 40, 0, 0},
    {807, 4195, 24, 8, 0, 0}, {807, 4204, 16, 8, 0, 0}, {841, 0, 0, 64, 0, 0},
    {841, 4241, 24, 8, 0, 0}, {841, 4736, 48, 8, 0, 0}, {841, 5213, 40, 8, 0, 0},
    {841, 12027, 32, 8, 0, 0}, {863, 0, 0, 56, 0, 0}, {863, 9252, 24, 8, 0, 0},
    {881, 0, 0, 40, 0, 0}, {881, 9312, 24, 8, 0, 0}, {881, 9329, 32, 1, 0, 0},
    {912, 0, 0, 56, 0, 0}, {912, 8731, 16, 8, 0, 0}, {912, 8736, 32, 8, 0, 0},
    {912, 8745, 24, 8, 0, 0}, {930, 0, 0, 48, 0, 0}, {930, 9924, 16, 8, 0, 0},
    {940, 0, 0, 24, 0, 0}, {940, 9295, 16, 8, 0, 0}, {953, 0, 0, 176, 0, 0},
    {953, 4835, 16, 4, 0, 0}, {953, 4867, 56, 8, 0, 0}, {953, 4877, 104, 8, 0, 0},
    {953, 4889, 40, 4, 0, 0}, {953, 4926, 112, 8, 0, 0}, {953, 4934, 64, 8, 0, 0},
    {953, 4943, 32, 4, 0, 0}, {966, 0, 0, 72, 0, 0}, {966, 12220, 56, 8, 0, 0},
    {966, 12225, 48, 8, 0, 0}, {989, 0, 0, 48, 0, 0}, {989, 5276, 16, 8, 0, 0},
    {989, 5285, 24, 8, 0, 0}, {999, 0, 0, 48, 0, 0}, {999, 11814, 16, 8, 0, 0},
    {999, 11822, 32, 8, 0, 0}, {999, 11833, 24, 8, 0, 0}, {1014, 0, 0, 64, 0, 0},
    {1014, 12261, 24, 8, 0, 0}, {1014, 12273, 16, 8, 0, 0}, {1027, 0, 0, 24, 0, 0},
    {1027, 5378, 16, 8, 0, 0}, {1082, 0, 0, 48, 0, 0}, {1082, 7417, 24, 1, 0, 0},
    {1082, 12119, 40, 8, 0, 0}, {1102, 0, 0, 40, 0, 0}, {1102, 7417, 24, 1, 0, 0},
    {1102, 12119, 32, 8, 0, 0}, {1183, 0, 0, 40, 0, 0}, {1183, 5413, 24, 8, 0, 0},
    {1183, 5420, 32, 8, 0, 0}, {1183, 5431, 16, 8, 0, 0}, {1197, 0, 0, 24, 0, 0},
    {1197, 8940, 8, 8, 0, 0}, {1197, 8947, 16, 8, 0, 0}, {1212, 0, 0, 40, 0, 0},
    {1212, 5897, 40, 0, 0, 0}, {1212, 5908, 32, 8, 0, 0}, {1212, 5920, 0, 8, 0, 0},
    {1212, 5930, 24, 8, 0, 0}, {1229, 0, 0, 48, 0, 0}, {1229, 8773, 32, 8, 0, 0},
    {1229, 8781, 16, 8, 0, 0}, {1229, 8789, 40, 8, 0, 0}, {1242, 0, 0, 24, 0, 0},
    {1242, 9279, 16, 8, 0, 0}, {1256, 0, 0, 368, 0, 0}, {1256, 6191, 24, 8, 0, 0},
    {1256, 6254, 80, 8, 0, 0}, {1270, 0, 0, 120, 0, 0}, {1270, 6504, 96, 8, 0, 0},
    {1270, 6521, 48, 8, 0, 0}, {1270, 6534, 16, 8, 0, 0}, {1270, 6544, 32, 8, 0, 0},
    {1270, 6568, 56, 8, 0, 0}, {1270, 6577, 24, 8, 0, 0}, {1270, 6590, 40, 8, 0, 0},
    {1270, 6606, 88, 8, 0, 0}, {1270, 6618, 64, 8, 0, 0}, {1270, 6628, 104, 8, 0, 0},
    {1287, 0, 0, 16, 0, 0}, {1287, 3068, 0, 8, 0, 0}, {1287, 3077, 8, 8, 0, 0},
    {1297, 0, 0, 96, 0, 0}, {1297, 7049, 32, 8, 0, 0}, {1297, 7106, 72, 8, 0, 0},
    {1297, 7138, 48, 8, 0, 0}, {1297, 7146, 56, 8, 0, 0}, {1309, 0, 0, 168, 0, 0},
    {1309, 7443, 16, 8, 0, 0}, {1324, 0, 0, 280, 0, 0}, {1324, 3935, 16, 256, 0, 0},
    {1341, 0, 0, 40, 0, 0}, {1341, 4402, 32, 8, 0, 0}, {1359, 0, 0, 40, 0, 0},
    {1359, 4640, 32, 8, 0, 0}, {1380, 0, 0, 40, 0, 0}, {1380, 7205, 16, 8, 0, 0},
    {1393, 0, 0, 880, 0, 0}, {1393, 7450, 872, 8, 0, 0}, {1393, 7465, 848, 8, 0, 0},
    {1393, 7473, 864, 8, 0, 0}, {1393, 7485, 856, 8, 0, 0}, {1410, 0, 0, 88, 0, 0},
    {1410, 9121, 64, 8, 0, 0}, {1410, 9162, 72, 8, 0, 0}, {1410, 9763, 80, 8, 0, 0},
    {1430, 0, 0, 24, 0, 0}, {1430, 6499, 16, 8, 0, 0}, {1453, 0, 0, 2720, 0, 0},
    {1453, 3997, 2640, 8, 0, 0}, {1453, 4017, 2632, 8, 0, 0}, {1453, 4390, 2704, 8, 0, 0},
    {1453, 4427, 2624, 8, 0, 0}, {1453, 4538, 80, 8, 0, 0}, {1453, 4547, 552, 8, 0, 0},
    {1453, 4988, 136, 8, 0, 0}, {1453, 5009, 128, 8, 0, 0}, {1453, 5028, 120, 8, 0, 0},
    {1453, 5700, 544, 8, 0, 0}, {1453, 7617, 16, 8, 0, 0}, {1453, 7651, 560, 8, 0, 0},
    {1453, 7663, 88, 8, 0, 0}, {1453, 9096, 56, 8, 0, 0}, {1453, 9104, 64, 8, 0, 0},
    {1453, 9173, 0, 8, 0, 0}, {1453, 11475, 72, 8, 0, 0}, {1453, 12043, 8, 8, 0, 0},
    {1453, 12291, 2688, 8, 0, 0}, {1453, 12315, 2672, 8, 0, 0}, {1453, 12332, 2680, 8, 0, 0},
    {1472, 0, 0, 40, 0, 0}, {1472, 4220, 32, 8, 0, 0}, {1472, 9287, 24, 8, 0, 0},
    {1485, 0, 0, 32, 0, 0}, {1485, 9270, 24, 4, 0, 0}, {1498, 0, 0, 40, 0, 0},
    {1498, 6410, 24, 4, 0, 0}, {1498, 9162, 0, 8, 0, 0}, {1498, 9482, 16, 8, 0, 0},
    {1498, 12092, 8, 4, 0, 0}, {1510, 0, 0, 16, 0, 0}, {1510, 8940, 0, 8, 0, 0},
    {1522, 0, 0, 32, 0, 0}, {1522, 9132, 16, 8, 0, 0}, {1522, 9145, 24, 8, 0, 0},
    {1534, 0, 0, 152, 0, 0}, {1534, 8891, 24, 8, 0, 0}, {1534, 12282, 64, 8, 0, 0},
    {1553, 0, 0, 32, 0, 0}, {1553, 9059, 0, 8, 0, 0}, {1565, 0, 0, 48, 0, 0},
    {1565, 7620, 16, 8, 0, 0}, {1565, 7628, 24, 8, 0, 0}, {1580, 0, 0, 104, 0, 0},
    {1580, 8752, 56, 8, 0, 0}, {1592, 0, 0, 56, 0, 0}, {1592, 8896, 24, 8, 0, 0},
    {1592, 8903, 16, 8, 0, 0}, {1592, 8911, 48, 8, 0, 0}, {1592, 8919, 32, 8, 0, 0},
    {1607, 0, 0, 112, 0, 0}, {1607, 9395, 72, 8, 0, 0}, {1607, 9414, 48, 8, 0, 0},
    {1621, 0, 0, 104, 0, 0}, {1621, 6332, 80, 8, 0, 0}, {1621, 6341, 88, 8, 0, 0},
    {1621, 9154, 64, 8, 0, 0}, {1621, 11279, 72, 8, 0, 0}, {1637, 0, 0, 16, 0, 0},
    {1637, 9302, 0, 8, 0, 0}, {1637, 9337, 8, 8, 0, 0}, {1752, 0, 0, 200, 0, 0},
    {1752, 6351, 16, 8, 0, 0}, {1752, 7412, 48, 8, 0, 0}, {1752, 8875, 32, 8, 0, 0},
    {1752, 10702, 64, 128, 0, 0}, {1752, 11489, 40, 8, 0, 0}, {1752, 12215, 24, 8, 0, 0},
    {1764, 0, 0, 40, 0, 0}, {1764, 11001, 16, 8, 0, 0}, {1764, 11245, 32, 8, 0, 0},
    {1764, 11250, 24, 8, 0, 0}, {1797, 0, 0, 72, 0, 0}, {1797, 12237, 64, 8, 0, 0},
    {1834, 0, 0, 112, 0, 0}, {1834, 6332, 72, 8, 0, 0}, {1834, 8481, 80, 8, 0, 0},
    {1834, 9121, 64, 8, 0, 0}, {1834, 9482, 88, 8, 0, 0}, {1834, 10023, 104, 8, 0, 0},
    {1834, 11761, 96, 8, 0, 0}, {1854, 0, 0, 72, 0, 0}, {1854, 4983, 64, 8, 0, 0},
    {1873, 0, 0, 264, 0, 0}, {1873, 4279, 168, 8, 0, 0}, {1873, 4289, 232, 8, 0, 0},
    {1873, 4309, 224, 8, 0, 0}, {1873, 4648, 72, 8, 0, 0}, {1873, 4661, 80, 8, 0, 0},
    {1873, 5213, 240, 8, 0, 0}, {1873, 5310, 104, 8, 0, 0}, {1873, 5327, 88, 8, 0, 0},
    {1873, 5339, 96, 8, 0, 0}, {1873, 5700, 152, 8, 0, 0}, {1873, 6136, 144, 8, 0, 0},
    {1873, 6463, 24, 8, 0, 0}, {1873, 7738, 16, 8, 0, 0}, {1873, 9173, 8, 8, 0, 0},
    {1873, 10004, 0, 8, 0, 0}, {1873, 11798, 176, 8, 0, 0}, {1887, 0, 0, 40, 0, 0},
    {1887, 11720, 24, 8, 0, 0}, {1887, 11729, 16, 8, 0, 0}, {1905, 0, 0, 32, 0, 0},
    {1905, 9287, 24, 8, 0, 0}, {1919, 0, 0, 416, 0, 0}, {1919, 11847, 256, 8, 0, 0},
    {1919, 11855, 336, 8, 0, 0}, {1919, 11864, 32, 8, 0, 0}, {1919, 11877, 352, 8, 0, 0},
    {1919, 11886, 192, 8, 0, 0}, {1919, 11895, 48, 8, 0, 0}, {1919, 11906, 264, 8, 0, 0},
    {1919, 11914, 288, 8, 0, 0}, {1919, 11928, 168, 8, 0, 0}, {1919, 11937, 40, 8, 0, 0},
    {1919, 11949, 240, 8, 0, 0}, {1919, 11960, 344, 8, 0, 0}, {1919, 11967, 24, 8, 0, 0},
    {1919, 11975, 88, 8, 0, 0}, {1919, 11983, 360, 8, 0, 0}, {1919, 11997, 184, 8, 0, 0},
    {1919, 12009, 208, 8, 0, 0}, {1932, 0, 0, 104, 0, 0}, {1932, 6038, 64, 8, 0, 0},
    {1932, 9358, 72, 8, 0, 0}, {1932, 10305, 96, 8, 0, 0}, {1953, 0, 0, 80, 0, 0},
    {1953, 5438, 72, 8, 0, 0}, {1969, 0, 0, 24, 0, 0}, {1969, 9321, 16, 8, 0, 0},
    {1981, 0, 0, 56, 0, 0}, {1981, 12406, 24, 8, 0, 0}, {1981, 12426, 16, 8, 0, 0},
    {2018, 0, 0, 104, 0, 0}, {2018, 9768, 80, 8, 0, 0}, {2018, 9781, 72, 8, 0, 0},
    {2077, 0, 0, 192, 0, 0}, {2077, 4246, 128, 8, 0, 0}, {2077, 4759, 152, 8, 0, 0},
    {2077, 5221, 136, 8, 0, 0}, {2077, 10117, 96, 8, 0, 0}, {2077, 10351, 144, 8, 0, 0},
    {2312, 0, 0, 272, 0, 0}, {2312, 4467, 72, 8, 0, 0}, {2312, 4503, 216, 8, 0, 0},
    {2312, 8974, 24, 8, 0, 0}, {2312, 8979, 32, 8, 0, 0}, {2312, 9801, 208, 8, 0, 0},
    {2312, 9847, 48, 8, 0, 0}, {2312, 9857, 56, 8, 0, 0}, {2312, 10268, 184, 8, 0, 0},
    {2312, 10280, 192, 8, 0, 0}, {2312, 10289, 200, 8, 0, 0}, {2312, 10981, 16, 8, 0, 0},
    {2373, 0, 0, 24, 0, 0}, {2373, 4212, 16, 8, 0, 0}, {2397, 0, 0, 24, 0, 0},
    {2397, 5968, 16, 8, 0, 0}, {2432, 0, 0, 32, 0, 0}, {2432, 6161, 8, 8, 0, 0},
    {2432, 10009, 24, 8, 0, 0}, {2449, 0, 0, 112, 0, 0}, {2449, 8880, 40, 8, 0, 0},
    {2491, 0, 0, 1464, 0, 0}, {2491, 6944, 560, 8, 0, 0}, {2491, 6957, 544, 4, 0, 0},
    {2491, 6971, 552, 8, 0, 0}, {2491, 6982, 368, 72, 0, 0}, {2491, 6997, 448, 24, 0, 0},
    {2491, 7745, 32, 8, 0, 0}, {3916, 0, 0, 32, 0, 0}, {3916, 5940, 24, 8, 0, 0},
    {3916, 7695, 16, 8, 0, 0}, {4267, 0, 0, 64, 0, 0}, {4267, 4220, 32, 8, 0, 0},
    {4267, 9261, 40, 8, 0, 0}, {4345, 0, 0, 24, 0, 0}, {4345, 4241, 8, 8, 0, 0},
    {4345, 6499, 0, 8, 0, 0}, {4345, 8409, 16, 8, 0, 0}, {4624, 0, 0, 32, 0, 0},
    {4624, 7861, 24, 8, 0, 0}, {4721, 0, 0, 32, 0, 0}, {4721, 7802, 16, 8, 0, 0},
    {4721, 7849, 24, 8, 0, 0}, {4776, 0, 0, 32, 0, 0}, {4776, 4811, 16, 8, 0, 0},
    {5588, 0, 0, 56, 0, 0}, {5588, 5562, 48, 8, 0, 0}, {5608, 0, 0, 56, 0, 0},
    {5608, 5602, 32, 8, 0, 0}, {5624, 0, 0, 80, 0, 0}, {5624, 8450, 24, 8, 0, 0},
    {5624, 8460, 40, 8, 0, 0}, {5867, 0, 0, 56, 0, 0}, {5867, 5665, 16, 8, 0, 0},
    {5867, 5682, 40, 8, 0, 0}, {6095, 0, 0, 48, 0, 0}, {6095, 6000, 40, 8, 0, 0},
    {6095, 6013, 32, 8, 0, 0}, {6095, 6023, 24, 8, 0, 0}, {6391, 0, 0, 32, 0, 0},
    {6391, 6499, 16, 8, 0, 0}, {6391, 7799, 24, 8, 0, 0}, {8391, 0, 0, 32, 0, 0},
    {8391, 4831, 16, 8, 0, 0}, {8391, 9358, 24, 8, 0, 0}, {8543, 0, 0, 32, 0, 0},
    {8543, 7861, 24, 8, 0, 0}, {8558, 0, 0, 32, 0, 0}, {8558, 7861, 24, 8, 0, 0},
    {8592, 0, 0, 32, 0, 0}, {8592, 8582, 16, 8, 0, 0}, {8670, 0, 0, 48, 0, 0},
    {8670, 7695, 16, 8, 0, 0}, {8670, 8470, 40, 8, 0, 0}, {8670, 11001, 24, 8, 0, 0},
    {8670, 11245, 32, 8, 0, 0}, {8690, 0, 0, 128, 0, 0}, {8690, 4672, 72, 8, 0, 0},
    {8690, 4678, 112, 8, 0, 0}, {8690, 6499, 88, 8, 0, 0}, {8690, 10420, 0, 56, 0, 0},
    {8707, 0, 0, 56, 0, 0}, {8707, 8349, 40, 8, 0, 0}, {8707, 9173, 24, 8, 0, 0},
    {8707, 10359, 48, 8, 0, 0}, {8817, 0, 0, 32, 0, 0}, {8817, 6499, 24, 8, 0, 0},
    {8817, 7929, 16, 8, 0, 0}, {8848, 0, 0, 24, 0, 0}, {8848, 8827, 16, 8, 0, 0},
    {9466, 0, 0, 64, 0, 0}, {9466, 5654, 48, 8, 0, 0}, {9466, 5673, 24, 8, 0, 0},
    {9466, 5682, 56, 8, 0, 0}, {9749, 0, 0, 64, 0, 0}, {9749, 4241, 24, 8, 0, 0},
    {9749, 6422, 16, 8, 0, 0}, {9749, 8406, 32, 8, 0, 0}, {10102, 0, 0, 56, 0, 0},
    {10102, 10057, 32, 8, 0, 0}, {10102, 10066, 40, 8, 0, 0}, {10102, 10075, 16, 8, 0, 0},
    {10102, 10084, 24, 8, 0, 0}, {10171, 0, 0, 240, 0, 0}, {10171, 151, 192, 8, 0, 0},
    {10171, 161, 184, 8, 0, 0}, {10171, 287, 168, 8, 0, 0}, {10171, 315, 208, 8, 0, 0},
    {10171, 330, 176, 8, 0, 0}, {10171, 345, 216, 8, 0, 0}, {10171, 631, 232, 8, 0, 0},
    {10171, 657, 200, 8, 0, 0}, {10171, 760, 224, 8, 0, 0}, {10171, 2328, 160, 8, 0, 0},
    {10171, 5370, 96, 8, 0, 0}, {10171, 10492, 112, 8, 0, 0}, {10171, 11136, 80, 8, 0, 0},
    {10171, 11766, 120, 8, 0, 0}, {10232, 0, 0, 48, 0, 0}, {10232, 8474, 40, 8, 0, 0},
    {10232, 11001, 16, 8, 0, 0}, {10232, 11245, 32, 8, 0, 0}, {10232, 11250, 24, 8, 0, 0},
    {10375, 0, 0, 32, 0, 0}, {10375, 10566, 24, 8, 0, 0}, {10570, 0, 0, 32, 0, 0},
    {10570, 7861, 24, 8, 0, 0}, {10628, 0, 0, 16, 0, 0}, {10628, 7412, 8, 8, 0, 0},
    {10628, 8349, 0, 8, 0, 0}, {10637, 0, 0, 48, 0, 0}, {10637, 10651, 16, 8, 0, 0},
    {10658, 0, 0, 56, 0, 0}, {11163, 0, 0, 32, 0, 0}, {11163, 10682, 16, 8, 0, 0},
    {11304, 0, 0, 32, 0, 0}, {11304, 7861, 24, 8, 0, 0}, {11318, 0, 0, 528, 0, 0},
    {11318, 5438, 8, 512, 0, 0}, {11318, 10390, 520, 8, 0, 0}, {11331, 0, 0, 32, 0, 0},
    {11331, 8349, 0, 8, 0, 0}, {11331, 9173, 16, 8, 0, 0}, {11349, 0, 0, 48, 0, 0},
    {11349, 3989, 0, 8, 0, 0}, {11349, 6479, 24, 8, 0, 0}, {11349, 9232, 20, 4, 0, 0},
    {11349, 9948, 8, 8, 0, 0}, {11369, 0, 0, 48, 0, 0}, {11369, 7911, 4, 4, 0, 0},
    {11387, 0, 0, 24, 0, 0}, {11408, 0, 0, 48, 0, 0}, {11408, 4230, 32, 4, 0, 0},
    {11408, 6469, 8, 8, 0, 0}, {11408, 9196, 40, 4, 0, 0}, {11408, 10329, 0, 8, 0, 0},
    {11408, 11483, 36, 4, 0, 0}, {11433, 0, 0, 40, 0, 0}, {11433, 9345, 24, 8, 0, 0},
    {11433, 9349, 32, 8, 0, 0}, {11433, 12092, 16, 8, 0, 0}, {11737, 0, 0, 496, 0, 0},
    {11737, 7799, 16, 8, 0, 0}, {11737, 9187, 32, 8, 0, 0}, {11737, 9244, 24, 4, 0, 0},
    {11737, 12243, 40, 456, 0, 0}, {12076, 0, 0, 32, 0, 0}, {12076, 7861, 24, 8, 0, 0},
    {12142, 0, 0, 32, 0, 0}, {12142, 7861, 24, 8, 0, 0}, {12463, 0, 0, 32, 0, 0},
    {12463, 5636, 16, 8, 0, 0}, {12463, 10561, 24, 8, 0, 0}, {12602, 0, 0, 72, 0, 0},
    {12602, 7403, 64, 8, 0, 0}, {12644, 0, 0, 40, 0, 0}, {12644, 8341, 24, 8, 0, 0},
    {12644, 10359, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2362, 22}, {9089, 5},
};

static const struct table_type types[] = {
    {70, 841, 64, 64, 0, 5}, {84, 11514, 64, 64, 5, 1}, {132, 3549, 48, 48, 6, 3},
    {140, 3588, 64, 64, 9, 3}, {303, 1410, 88, 88, 12, 8}, {371, 386, 24, 24, 20, 0},
    {407, 435, 56, 56, 20, 1}, {469, 497, 48, 48, 21, 2}, {531, 553, 64, 64, 23, 2},
    {581, 603, 56, 56, 25, 3}, {649, 1621, 104, 104, 28, 9}, {930, 930, 48, 48, 37, 0},
    {2069, 1229, 192, 48, 37, 0}, {2091, 1797, 72, 72, 37, 6}, {2105, 1819, 56, 56, 43, 2},
    {2130, 1834, 112, 112, 45, 11}, {2142, 1854, 72, 72, 56, 6}, {2161, 2161, 32, 32, 62, 2},
    {2181, 2181, 24, 24, 64, 1}, {2203, 3566, 48, 48, 65, 3}, {2227, 1932, 104, 104, 68, 8},
    {2246, 1932, 104, 104, 76, 8}, {2265, 1932, 104, 104, 84, 8}, {2546, 1667, 32, 32, 92, 1},
    {2576, 2576, 48, 48, 93, 3}, {2620, 1, 24, 24, 96, 1}, {2629, 293, 104, 104, 97, 9},
    {2645, 6927, 24, 24, 106, 1}, {2665, 2153, 144, 144, 107, 13}, {2679, 12, 448, 448, 120, 0},
    {2695, 26, 240, 240, 120, 0}, {2711, 40, 112, 112, 120, 0}, {2730, 54, 152, 152, 120, 1},
    {2751, 5608, 56, 56, 121, 1}, {2780, 5608, 56, 56, 122, 1}, {2817, 3916, 32, 32, 123, 1},
    {2843, 188, 48, 48, 124, 1}, {2856, 1997, 88, 88, 125, 3}, {2868, 2336, 64, 64, 128, 2},
    {2880, 95, 72, 72, 130, 1}, {2895, 108, 128, 128, 131, 3}, {2916, 199, 32, 32, 134, 2},
    {2936, 895, 160, 160, 136, 10}, {2955, 2112, 24, 24, 146, 0}, {2980, 11499, 96, 96, 146, 2},
    {2995, 1061, 32, 32, 148, 0}, {3010, 1041, 32, 32, 148, 1}, {3030, 236, 64, 64, 149, 2},
    {3101, 226, 32, 32, 151, 0}, {3131, 10504, 48, 48, 151, 4}, {3150, 4494, 152, 152, 155, 3},
    {3169, 4494, 152, 152, 158, 3}, {3188, 4494, 152, 152, 161, 3}, {3207, 4605, 64, 64, 164, 3},
    {3219, 6325, 48, 48, 167, 2}, {3230, 9207, 40, 40, 169, 2}, {3260, 11295, 120, 120, 171, 7},
    {3273, 11779, 192, 192, 178, 12}, {3291, 4613, 24, 24, 190, 1}, {3310, 7763, 32, 32, 191, 2},
    {3322, 2415, 80, 80, 193, 6}, {3336, 2507, 72, 72, 199, 6}, {3350, 745, 64, 64, 205, 1},
    {3367, 121, 192, 192, 206, 0}, {3388, 175, 224, 224, 206, 1}, {3411, 2048, 56, 56, 207, 0},
    {3449, 702, 56, 56, 207, 0}, {3463, 731, 152, 152, 207, 8}, {3479, 708, 24, 24, 215, 1},
    {3504, 2312, 272, 272, 216, 9}, {3522, 2287, 24, 24, 225, 1}, {3623, 10658, 56, 56, 226, 2},
    {3642, 2007, 248, 248, 228, 0}, {3657, 2007, 248, 248, 228, 0}, {3672, 2007, 248, 248, 228, 0},
    {3687, 2007, 248, 248, 228, 0}, {3702, 2007, 248, 248, 228, 0}, {3718, 2007, 248, 248, 228, 0},
    {3734, 1778, 48, 48, 228, 0}, {3749, 2034, 232, 232, 228, 3}, {3766, 1700, 32, 32, 231, 0},
    {3781, 1715, 32, 32, 231, 1}, {3794, 1687, 88, 88, 232, 3}, {3811, 1728, 96, 96, 235, 7},
    {3843, 10408, 48, 48, 242, 1}, {3857, 8609, 64, 64, 243, 6}, {3872, 8592, 32, 32, 249, 2},
    {3892, 8621, 40, 40, 251, 1}, {4255, 4267, 64, 64, 252, 1}, {4329, 824, 120, 120, 253, 9},
    {4511, 912, 56, 56, 262, 3}, {4561, 863, 56, 56, 265, 0}, {4571, 4624, 32, 32, 265, 1},
    {4590, 11304, 32, 32, 266, 1}, {4703, 4721, 32, 32, 267, 2}, {4742, 940, 24, 24, 269, 1},
    {4776, 4776, 32, 32, 270, 2}, {4788, 1183, 56, 40, 272, 3}, {4983, 953, 176, 176, 275, 10},
    {5057, 3436, 112, 112, 285, 2}, {5081, 5588, 56, 56, 287, 1}, {5105, 5624, 80, 80, 288, 1},
    {5232, 1297, 104, 96, 289, 8}, {5242, 1027, 24, 24, 297, 1}, {5451, 1082, 48, 48, 298, 1},
    {5469, 1102, 40, 40, 299, 1}, {5483, 1118, 32, 32, 300, 2}, {5501, 1164, 96, 96, 302, 2},
    {5517, 1138, 32, 32, 304, 2}, {5700, 1229, 48, 48, 306, 0}, {5705, 5867, 56, 56, 306, 2},
    {5723, 2397, 24, 24, 308, 1}, {5734, 5867, 56, 56, 309, 2}, {5751, 2397, 24, 24, 311, 1},
    {5761, 5867, 56, 56, 312, 2}, {5786, 5867, 56, 56, 314, 2}, {5810, 5867, 56, 56, 316, 2},
    {5836, 5867, 56, 56, 318, 2}, {5855, 2397, 24, 24, 320, 1}, {6085, 6095, 48, 48, 321, 3},
    {6280, 6298, 56, 56, 324, 2}, {6366, 6391, 32, 32, 326, 2}, {6416, 1242, 24, 24, 328, 0},
    {6425, 6443, 48, 48, 328, 2}, {6463, 3061, 368, 368, 330, 8}, {6489, 1752, 200, 200, 338, 9},
    {6659, 1270, 120, 120, 347, 12}, {6768, 8690, 128, 128, 359, 8}, {6797, 9749, 64, 64, 367, 5},
    {7021, 1297, 96, 96, 372, 8}, {7031, 1183, 48, 40, 380, 3}, {7226, 1380, 40, 40, 383, 2},
    {7231, 1324, 280, 280, 385, 1}, {7247, 1341, 32, 40, 386, 1}, {7264, 1359, 32, 40, 387, 1},
    {7905, 1309, 168, 168, 388, 2}, {7920, 10570, 32, 32, 390, 1}, {7935, 3086, 32, 32, 391, 2},
    {7954, 11751, 40, 40, 393, 2}, {7969, 11737, 496, 496, 395, 3}, {7995, 3965, 48, 48, 398, 4},
    {8016, 4747, 32, 32, 402, 2}, {8032, 5123, 56, 56, 404, 2}, {8055, 5391, 56, 56, 406, 2},
    {8095, 5187, 32, 32, 408, 2}, {8114, 5260, 40, 40, 410, 2}, {8130, 5401, 48, 48, 412, 2},
    {8146, 5944, 40, 40, 414, 2}, {8166, 6373, 32, 32, 416, 2}, {8188, 7180, 64, 64, 418, 5},
    {8206, 7770, 56, 56, 423, 1}, {8223, 9828, 64, 64, 424, 2}, {8246, 10043, 48, 48, 426, 2},
    {8264, 10338, 32, 32, 428, 1}, {8281, 10987, 32, 32, 429, 2}, {8299, 11535, 40, 40, 431, 2},
    {8319, 12627, 56, 56, 433, 3}, {8401, 1309, 168, 168, 436, 2}, {8503, 1472, 40, 40, 438, 0},
    {8508, 8543, 32, 32, 438, 1}, {8522, 8558, 32, 32, 439, 1}, {8651, 8670, 48, 48, 440, 4},
    {8799, 2449, 112, 112, 444, 1}, {8813, 8817, 32, 32, 445, 2}, {8835, 8848, 24, 24, 447, 1},
    {8956, 1183, 48, 40, 448, 3}, {8989, 1534, 144, 152, 451, 3}, {9000, 1565, 48, 48, 454, 3},
    {9007, 12463, 32, 32, 457, 2}, {9022, 1183, 56, 40, 459, 3}, {9067, 9077, 72, 72, 462, 1},
    {9089, 1592, 56, 56, 463, 4}, {9451, 9466, 64, 64, 467, 3}, {9489, 4366, 32, 32, 470, 1},
    {9509, 7888, 40, 40, 471, 1}, {9529, 9040, 40, 40, 472, 3}, {9575, 9551, 56, 56, 475, 0},
    {9604, 9563, 24, 24, 475, 0}, {9739, 1740, 40, 40, 475, 0}, {9896, 1646, 104, 104, 475, 2},
    {9967, 217, 72, 72, 477, 4}, {9982, 2018, 104, 104, 481, 2}, {10093, 10102, 56, 56, 483, 4},
    {10138, 12602, 72, 72, 487, 1}, {10226, 10232, 48, 48, 488, 4}, {10248, 359, 88, 88, 492, 3},
    {10257, 688, 96, 96, 495, 4}, {10366, 10375, 32, 32, 499, 1}, {10526, 10123, 24, 24, 500, 0},
    {10539, 9932, 48, 48, 500, 1}, {10600, 1752, 200, 200, 501, 9}, {10604, 10637, 48, 48, 510, 1},
    {10676, 1764, 40, 40, 511, 3}, {10891, 10156, 64, 64, 514, 4},
    {10905, 10171, 240, 240, 518, 20}, {10924, 10191, 112, 112, 538, 8},
    {10939, 2541, 32, 32, 546, 2}, {10951, 10207, 56, 56, 548, 2}, {10969, 3608, 56, 56, 550, 4},
    {11163, 11163, 32, 32, 554, 2}, {11259, 12142, 32, 32, 556, 1}, {11427, 11433, 40, 40, 557, 3},
    {11460, 3827, 104, 104, 560, 6}, {12027, 3905, 40, 40, 566, 2}, {12055, 1905, 24, 32, 568, 1},
    {12061, 12076, 32, 32, 569, 1}, {12092, 3115, 880, 880, 570, 10}, {12097, 2472, 24, 24, 580, 1},
    {12160, 12176, 112, 112, 581, 2}, {12243, 1309, 168, 168, 583, 2},
    {12355, 2524, 56, 56, 585, 4}, {12373, 2524, 56, 56, 589, 4}, {12383, 2524, 56, 56, 593, 4},
    {12444, 1183, 56, 40, 597, 3}, {12506, 254, 56, 56, 600, 4}, {12536, 2209, 160, 160, 604, 16},
    {12570, 2346, 120, 120, 620, 12}, {12623, 12644, 40, 40, 632, 2},
    {12654, 5176, 168, 168, 634, 3}, {12668, 5176, 168, 168, 637, 3},
};

static const struct table_held held[] = {
    {5700, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1}, {12027, C_MEMBER_OBJECT, 32, 1},
    {5213, C_MEMBER_OBJECT, 40, 1}, {4736, C_MEMBER_OBJECT, 48, 1}, {9345, C_MEMBER_OBJECT, 48, 1},
    {5276, C_MEMBER_OBJECT, 16, 1}, {5285, C_MEMBER_OBJECT, 24, 1}, {5294, C_MEMBER_OBJECT, 32, 1},
    {12273, C_MEMBER_OBJECT, 16, 1}, {12261, C_MEMBER_OBJECT, 24, 1},
    {12250, C_MEMBER_OBJECT, 32, 1}, {5700, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1},
    {12027, C_MEMBER_OBJECT, 32, 1}, {5213, C_MEMBER_OBJECT, 40, 1}, {4736, C_MEMBER_OBJECT, 48, 1},
    {9121, C_MEMBER_OBJECT, 64, 1}, {9162, C_MEMBER_OBJECT, 72, 1}, {9763, C_MEMBER_OBJECT, 80, 1},
    {6115, C_MEMBER_OBJECT, 32, 1}, {6115, C_MEMBER_OBJECT, 32, 1}, {9806, C_MEMBER_OBJECT, 40, 1},
    {6115, C_MEMBER_OBJECT, 32, 1}, {11272, C_MEMBER_OBJECT, 56, 1}, {6115, C_MEMBER_OBJECT, 32, 1},
    {9806, C_MEMBER_OBJECT, 40, 1}, {11272, C_MEMBER_OBJECT, 48, 1}, {5700, C_MEMBER_OBJECT, 16, 1},
    {4241, C_MEMBER_OBJECT, 24, 1}, {12027, C_MEMBER_OBJECT, 32, 1}, {5213, C_MEMBER_OBJECT, 40, 1},
    {4736, C_MEMBER_OBJECT, 48, 1}, {9154, C_MEMBER_OBJECT, 64, 1}, {11279, C_MEMBER_OBJECT, 72, 1},
    {6332, C_MEMBER_OBJECT, 80, 1}, {6341, C_MEMBER_OBJECT, 88, 1}, {5700, C_MEMBER_OBJECT, 16, 1},
    {4241, C_MEMBER_OBJECT, 24, 1}, {12027, C_MEMBER_OBJECT, 32, 1}, {5213, C_MEMBER_OBJECT, 40, 1},
    {4736, C_MEMBER_OBJECT, 48, 1}, {12237, C_MEMBER_OBJECT, 64, 1},
    {10511, C_MEMBER_OBJECT, 40, 1}, {12391, C_MEMBER_OBJECT, 48, 1},
    {5700, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1}, {12027, C_MEMBER_OBJECT, 32, 1},
    {5213, C_MEMBER_OBJECT, 40, 1}, {4736, C_MEMBER_OBJECT, 48, 1}, {9121, C_MEMBER_OBJECT, 64, 1},
    {6332, C_MEMBER_OBJECT, 72, 1}, {8481, C_MEMBER_OBJECT, 80, 1}, {9482, C_MEMBER_OBJECT, 88, 1},
    {11761, C_MEMBER_OBJECT, 96, 1}, {10023, C_MEMBER_OBJECT, 104, 1},
    {5700, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1}, {12027, C_MEMBER_OBJECT, 32, 1},
    {5213, C_MEMBER_OBJECT, 40, 1}, {4736, C_MEMBER_OBJECT, 48, 1}, {4983, C_MEMBER_OBJECT, 64, 1},
    {11452, C_MEMBER_OBJECT, 16, 1}, {11445, C_MEMBER_OBJECT, 24, 1},
    {12498, C_MEMBER_OBJECT, 16, 1}, {11814, C_MEMBER_OBJECT, 16, 1},
    {11833, C_MEMBER_OBJECT, 24, 1}, {11822, C_MEMBER_OBJECT, 32, 1},
    {5700, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1}, {12027, C_MEMBER_OBJECT, 32, 1},
    {5213, C_MEMBER_OBJECT, 40, 1}, {4736, C_MEMBER_OBJECT, 48, 1}, {6038, C_MEMBER_OBJECT, 64, 1},
    {9358, C_MEMBER_OBJECT, 72, 1}, {10305, C_MEMBER_OBJECT, 96, 1}, {5700, C_MEMBER_OBJECT, 16, 1},
    {4241, C_MEMBER_OBJECT, 24, 1}, {12027, C_MEMBER_OBJECT, 32, 1}, {5213, C_MEMBER_OBJECT, 40, 1},
    {4736, C_MEMBER_OBJECT, 48, 1}, {6038, C_MEMBER_OBJECT, 64, 1}, {9358, C_MEMBER_OBJECT, 72, 1},
    {10305, C_MEMBER_OBJECT, 96, 1}, {5700, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1},
    {12027, C_MEMBER_OBJECT, 32, 1}, {5213, C_MEMBER_OBJECT, 40, 1}, {4736, C_MEMBER_OBJECT, 48, 1},
    {6038, C_MEMBER_OBJECT, 64, 1}, {9358, C_MEMBER_OBJECT, 72, 1}, {10305, C_MEMBER_OBJECT, 96, 1},
    {10400, C_MEMBER_OBJECT, 16, 1}, {2606, C_MEMBER_OBJECT, 16, 1}, {2565, C_MEMBER_OBJECT, 24, 1},
    {2586, C_MEMBER_OBJECT, 32, 1}, {5700, C_MEMBER_OBJECT, 16, 1}, {6870, C_MEMBER_OBJECT, 16, 1},
    {6815, C_MEMBER_OBJECT, 24, 1}, {6843, C_MEMBER_OBJECT, 32, 1}, {6829, C_MEMBER_OBJECT, 40, 1},
    {6856, C_MEMBER_OBJECT, 48, 1}, {6879, C_MEMBER_OBJECT, 56, 1}, {6890, C_MEMBER_OBJECT, 64, 1},
    {5700, C_MEMBER_OBJECT, 88, 1}, {6904, C_MEMBER_OBJECT, 96, 1}, {6920, C_MEMBER_OBJECT, 16, 1},
    {11656, C_MEMBER_OBJECT, 16, 1}, {11558, C_MEMBER_OBJECT, 24, 1},
    {11601, C_MEMBER_OBJECT, 32, 1}, {11573, C_MEMBER_OBJECT, 40, 1},
    {11625, C_MEMBER_OBJECT, 48, 1}, {11676, C_MEMBER_OBJECT, 56, 1},
    {11688, C_MEMBER_OBJECT, 64, 1}, {5700, C_MEMBER_OBJECT, 88, 1},
    {11703, C_MEMBER_OBJECT, 96, 1}, {11640, C_MEMBER_OBJECT, 104, 1},
    {11615, C_MEMBER_OBJECT, 112, 1}, {11666, C_MEMBER_OBJECT, 120, 1},
    {11588, C_MEMBER_OBJECT, 128, 1}, {12203, C_MEMBER_OBJECT, 104, 1},
    {5602, C_MEMBER_OBJECT, 32, 1}, {5602, C_MEMBER_OBJECT, 32, 1}, {5940, C_MEMBER_OBJECT, 24, 1},
    {8488, C_MEMBER_OBJECT, 40, 1}, {7720, C_MEMBER_OBJECT, 16, 1}, {5692, C_MEMBER_OBJECT, 24, 1},
    {6318, C_MEMBER_OBJECT, 32, 1}, {12477, C_MEMBER_OBJECT, 16, 1}, {5692, C_MEMBER_OBJECT, 24, 1},
    {10117, C_MEMBER_OBJECT, 40, 1}, {5221, C_MEMBER_OBJECT, 80, 1}, {4694, C_MEMBER_OBJECT, 88, 1},
    {10351, C_MEMBER_OBJECT, 96, 1}, {8349, C_MEMBER_OBJECT, 16, 1}, {5700, C_MEMBER_OBJECT, 24, 1},
    {4410, C_MEMBER_OBJECT, 32, 1}, {4417, C_MEMBER_OBJECT, 64, 1}, {11808, C_MEMBER_OBJECT, 96, 1},
    {4694, C_MEMBER_OBJECT, 104, 1}, {5221, C_MEMBER_OBJECT, 112, 1},
    {4246, C_MEMBER_OBJECT, 120, 1}, {10351, C_MEMBER_OBJECT, 128, 1},
    {4759, C_MEMBER_OBJECT, 136, 1}, {6106, C_MEMBER_OBJECT, 144, 1},
    {9653, C_MEMBER_OBJECT, 152, 1}, {4410, C_MEMBER_OBJECT, 32, 1}, {4417, C_MEMBER_OBJECT, 64, 1},
    {12403, C_MEMBER_OBJECT, 24, 1}, {10466, C_MEMBER_OBJECT, 40, 1},
    {10869, C_MEMBER_OBJECT, 48, 1}, {10273, C_MEMBER_OBJECT, 16, 1},
    {12491, C_MEMBER_OBJECT, 24, 1}, {5700, C_MEMBER_OBJECT, 32, 1},
    {12391, C_MEMBER_OBJECT, 40, 1}, {10244, C_MEMBER_OBJECT, 16, 1},
    {5700, C_MEMBER_OBJECT, 136, 1}, {12391, C_MEMBER_OBJECT, 144, 1},
    {10244, C_MEMBER_OBJECT, 16, 1}, {5700, C_MEMBER_OBJECT, 136, 1},
    {12391, C_MEMBER_OBJECT, 144, 1}, {10244, C_MEMBER_OBJECT, 16, 1},
    {5700, C_MEMBER_OBJECT, 136, 1}, {12391, C_MEMBER_OBJECT, 144, 1},
    {4448, C_MEMBER_OBJECT, 16, 1}, {5700, C_MEMBER_OBJECT, 40, 1}, {12391, C_MEMBER_OBJECT, 48, 1},
    {12391, C_MEMBER_OBJECT, 32, 1}, {5700, C_MEMBER_OBJECT, 40, 1}, {5554, C_MEMBER_OBJECT, 16, 1},
    {6115, C_MEMBER_OBJECT, 24, 1}, {3943, C_MEMBER_OBJECT, 56, 1}, {3954, C_MEMBER_OBJECT, 64, 1},
    {5554, C_MEMBER_OBJECT, 80, 1}, {10298, C_MEMBER_OBJECT, 88, 1},
    {12483, C_MEMBER_OBJECT, 96, 1}, {5700, C_MEMBER_OBJECT, 104, 1},
    {12391, C_MEMBER_OBJECT, 112, 1}, {4460, C_MEMBER_OBJECT, 32, 1},
    {6038, C_MEMBER_OBJECT, 40, 1}, {6030, C_MEMBER_OBJECT, 48, 1}, {5554, C_MEMBER_OBJECT, 56, 1},
    {10298, C_MEMBER_OBJECT, 64, 1}, {6115, C_MEMBER_OBJECT, 72, 1},
    {5540, C_MEMBER_OBJECT, 120, 1}, {9814, C_MEMBER_OBJECT, 136, 1},
    {10857, C_MEMBER_OBJECT, 152, 1}, {10244, C_MEMBER_OBJECT, 168, 1},
    {12391, C_MEMBER_OBJECT, 176, 1}, {5700, C_MEMBER_OBJECT, 184, 1},
    {10880, C_MEMBER_OBJECT, 16, 1}, {5700, C_MEMBER_OBJECT, 16, 1},
    {12391, C_MEMBER_OBJECT, 24, 1}, {8867, C_MEMBER_OBJECT, 16, 1}, {5578, C_MEMBER_OBJECT, 24, 1},
    {6030, C_MEMBER_OBJECT, 32, 1}, {7688, C_MEMBER_OBJECT, 40, 1}, {8353, C_MEMBER_OBJECT, 48, 1},
    {7873, C_MEMBER_OBJECT, 56, 1}, {9365, C_MEMBER_OBJECT, 24, 1}, {9377, C_MEMBER_OBJECT, 32, 1},
    {9717, C_MEMBER_OBJECT, 40, 1}, {9729, C_MEMBER_OBJECT, 48, 1}, {9702, C_MEMBER_OBJECT, 56, 1},
    {8974, C_MEMBER_OBJECT, 64, 1}, {6171, C_MEMBER_OBJECT, 48, 1},
    {12203, C_MEMBER_OBJECT, 184, 1}, {9847, C_MEMBER_OBJECT, 24, 1},
    {9857, C_MEMBER_OBJECT, 32, 1}, {5882, C_MEMBER_OBJECT, 40, 1}, {10312, C_MEMBER_OBJECT, 48, 1},
    {12477, C_MEMBER_OBJECT, 56, 1}, {9633, C_MEMBER_OBJECT, 64, 1},
    {6270, C_MEMBER_OBJECT, 136, 1}, {4478, C_MEMBER_OBJECT, 144, 1},
    {9916, C_MEMBER_OBJECT, 16, 1}, {10981, C_MEMBER_OBJECT, 16, 1}, {9847, C_MEMBER_OBJECT, 48, 1},
    {9857, C_MEMBER_OBJECT, 56, 1}, {4467, C_MEMBER_OBJECT, 72, 1},
    {10268, C_MEMBER_OBJECT, 184, 1}, {10280, C_MEMBER_OBJECT, 192, 1},
    {10289, C_MEMBER_OBJECT, 200, 1}, {9801, C_MEMBER_OBJECT, 208, 1},
    {4503, C_MEMBER_OBJECT, 216, 1}, {12193, C_MEMBER_OBJECT, 16, 1},
    {8721, C_MEMBER_OBJECT, 32, 1}, {12391, C_MEMBER_OBJECT, 48, 1}, {9793, C_MEMBER_OBJECT, 16, 1},
    {11113, C_MEMBER_OBJECT, 56, 1}, {11059, C_MEMBER_OBJECT, 72, 1},
    {5272, C_MEMBER_OBJECT, 24, 1}, {10617, C_MEMBER_OBJECT, 40, 1}, {9125, C_MEMBER_OBJECT, 64, 1},
    {8375, C_MEMBER_OBJECT, 72, 1}, {2062, C_MEMBER_OBJECT, 16, 1}, {5272, C_MEMBER_OBJECT, 32, 1},
    {9647, C_MEMBER_OBJECT, 48, 1}, {10584, C_MEMBER_OBJECT, 56, 1}, {6152, C_MEMBER_OBJECT, 72, 1},
    {6161, C_MEMBER_OBJECT, 80, 1}, {6145, C_MEMBER_OBJECT, 88, 1}, {7673, C_MEMBER_OBJECT, 40, 1},
    {8349, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1}, {8406, C_MEMBER_OBJECT, 32, 1},
    {12391, C_MEMBER_OBJECT, 40, 1}, {5960, C_MEMBER_OBJECT, 48, 1},
    {12406, C_MEMBER_OBJECT, 56, 1}, {8582, C_MEMBER_OBJECT, 16, 1},
    {12391, C_MEMBER_OBJECT, 24, 1}, {7673, C_MEMBER_OBJECT, 24, 1},
    {12391, C_MEMBER_OBJECT, 48, 1}, {4131, C_MEMBER_OBJECT, 16, 1}, {4038, C_MEMBER_OBJECT, 32, 1},
    {4160, C_MEMBER_OBJECT, 40, 1}, {4140, C_MEMBER_OBJECT, 48, 1}, {4148, C_MEMBER_OBJECT, 56, 1},
    {4073, C_MEMBER_OBJECT, 64, 1}, {4095, C_MEMBER_OBJECT, 72, 1}, {4046, C_MEMBER_OBJECT, 80, 1},
    {4118, C_MEMBER_OBJECT, 96, 1}, {8745, C_MEMBER_OBJECT, 24, 1}, {8736, C_MEMBER_OBJECT, 32, 1},
    {8759, C_MEMBER_OBJECT, 40, 1}, {7861, C_MEMBER_OBJECT, 24, 1}, {7861, C_MEMBER_OBJECT, 24, 1},
    {7802, C_MEMBER_OBJECT, 16, 1}, {7849, C_MEMBER_OBJECT, 24, 1}, {9295, C_MEMBER_OBJECT, 16, 1},
    {4811, C_MEMBER_OBJECT, 16, 1}, {4823, C_MEMBER_OBJECT, 24, 1}, {5431, C_MEMBER_OBJECT, 16, 1},
    {5413, C_MEMBER_OBJECT, 24, 1}, {5420, C_MEMBER_OBJECT, 32, 1}, {4859, C_MEMBER_OBJECT, 48, 1},
    {4867, C_MEMBER_OBJECT, 56, 1}, {4934, C_MEMBER_OBJECT, 64, 1}, {4956, C_MEMBER_OBJECT, 72, 1},
    {4904, C_MEMBER_OBJECT, 80, 1}, {4847, C_MEMBER_OBJECT, 88, 1}, {4877, C_MEMBER_OBJECT, 104, 1},
    {4926, C_MEMBER_OBJECT, 112, 1}, {4916, C_MEMBER_OBJECT, 120, 1},
    {4968, C_MEMBER_OBJECT, 136, 1}, {9423, C_MEMBER_OBJECT, 96, 1},
    {9436, C_MEMBER_OBJECT, 104, 1}, {5562, C_MEMBER_OBJECT, 48, 1},
    {12391, C_MEMBER_OBJECT, 72, 1}, {7129, C_MEMBER_OBJECT, 16, 1}, {7049, C_MEMBER_OBJECT, 32, 1},
    {7158, C_MEMBER_OBJECT, 40, 1}, {7138, C_MEMBER_OBJECT, 48, 1}, {7146, C_MEMBER_OBJECT, 56, 1},
    {7084, C_MEMBER_OBJECT, 64, 1}, {7106, C_MEMBER_OBJECT, 72, 1}, {7057, C_MEMBER_OBJECT, 80, 1},
    {5378, C_MEMBER_OBJECT, 16, 1}, {12119, C_MEMBER_OBJECT, 40, 1},
    {12119, C_MEMBER_OBJECT, 32, 1}, {9482, C_MEMBER_OBJECT, 16, 1}, {9162, C_MEMBER_OBJECT, 24, 1},
    {12037, C_MEMBER_OBJECT, 64, 1}, {6410, C_MEMBER_OBJECT, 72, 1}, {8576, C_MEMBER_OBJECT, 16, 1},
    {7173, C_MEMBER_OBJECT, 24, 1}, {5665, C_MEMBER_OBJECT, 16, 1}, {5682, C_MEMBER_OBJECT, 40, 1},
    {5968, C_MEMBER_OBJECT, 16, 1}, {5665, C_MEMBER_OBJECT, 16, 1}, {5682, C_MEMBER_OBJECT, 40, 1},
    {5968, C_MEMBER_OBJECT, 16, 1}, {5665, C_MEMBER_OBJECT, 16, 1}, {5682, C_MEMBER_OBJECT, 40, 1},
    {5665, C_MEMBER_OBJECT, 16, 1}, {5682, C_MEMBER_OBJECT, 40, 1}, {5665, C_MEMBER_OBJECT, 16, 1},
    {5682, C_MEMBER_OBJECT, 40, 1}, {5665, C_MEMBER_OBJECT, 16, 1}, {5682, C_MEMBER_OBJECT, 40, 1},
    {5968, C_MEMBER_OBJECT, 16, 1}, {6023, C_MEMBER_OBJECT, 24, 1}, {6013, C_MEMBER_OBJECT, 32, 1},
    {6000, C_MEMBER_OBJECT, 40, 1}, {11255, C_MEMBER_OBJECT, 16, 1}, {7814, C_MEMBER_OBJECT, 24, 1},
    {6499, C_MEMBER_OBJECT, 16, 1}, {7799, C_MEMBER_OBJECT, 24, 1}, {11255, C_MEMBER_OBJECT, 16, 1},
    {7831, C_MEMBER_OBJECT, 24, 1}, {6191, C_MEMBER_OBJECT, 24, 1}, {6209, C_MEMBER_OBJECT, 32, 1},
    {6198, C_MEMBER_OBJECT, 40, 1}, {6222, C_MEMBER_OBJECT, 48, 1}, {6232, C_MEMBER_OBJECT, 56, 1},
    {6254, C_MEMBER_OBJECT, 80, 1}, {6216, C_MEMBER_OBJECT, 96, 1},
    {6241, C_MEMBER_OBJECT_ARRAY, 360, 0}, {10713, C_MEMBER_OBJECT, 64, 1},
    {10731, C_MEMBER_OBJECT, 80, 1}, {10749, C_MEMBER_OBJECT, 96, 1},
    {10767, C_MEMBER_OBJECT, 112, 1}, {10785, C_MEMBER_OBJECT, 128, 1},
    {10803, C_MEMBER_OBJECT, 144, 1}, {10821, C_MEMBER_OBJECT, 160, 1},
    {10839, C_MEMBER_OBJECT, 176, 1}, {12391, C_MEMBER_OBJECT, 192, 1},
    {6534, C_MEMBER_OBJECT, 16, 1}, {6577, C_MEMBER_OBJECT, 24, 1}, {6544, C_MEMBER_OBJECT, 32, 1},
    {6590, C_MEMBER_OBJECT, 40, 1}, {6521, C_MEMBER_OBJECT, 48, 1}, {6568, C_MEMBER_OBJECT, 56, 1},
    {6618, C_MEMBER_OBJECT, 64, 1}, {6558, C_MEMBER_OBJECT, 72, 1}, {6642, C_MEMBER_OBJECT, 80, 1},
    {6606, C_MEMBER_OBJECT, 88, 1}, {6504, C_MEMBER_OBJECT, 96, 1}, {6628, C_MEMBER_OBJECT, 104, 1},
    {10444, C_MEMBER_OBJECT, 16, 1}, {10434, C_MEMBER_OBJECT, 24, 1},
    {10425, C_MEMBER_OBJECT, 40, 1}, {10454, C_MEMBER_OBJECT, 48, 1},
    {4672, C_MEMBER_OBJECT, 72, 1}, {6499, C_MEMBER_OBJECT, 88, 1}, {4678, C_MEMBER_OBJECT, 112, 1},
    {5700, C_MEMBER_OBJECT, 120, 1}, {6422, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1},
    {8406, C_MEMBER_OBJECT, 32, 1}, {5700, C_MEMBER_OBJECT, 40, 1}, {12391, C_MEMBER_OBJECT, 48, 1},
    {7129, C_MEMBER_OBJECT, 16, 1}, {7049, C_MEMBER_OBJECT, 32, 1}, {7158, C_MEMBER_OBJECT, 40, 1},
    {7138, C_MEMBER_OBJECT, 48, 1}, {7146, C_MEMBER_OBJECT, 56, 1}, {7084, C_MEMBER_OBJECT, 64, 1},
    {7106, C_MEMBER_OBJECT, 72, 1}, {7057, C_MEMBER_OBJECT, 80, 1}, {5431, C_MEMBER_OBJECT, 16, 1},
    {5413, C_MEMBER_OBJECT, 24, 1}, {5420, C_MEMBER_OBJECT, 32, 1}, {7205, C_MEMBER_OBJECT, 16, 1},
    {7212, C_MEMBER_OBJECT, 24, 1}, {3935, C_MEMBER_OBJECT_ARRAY, 16, 32},
    {4402, C_MEMBER_OBJECT_ARRAY, 32, 0}, {4640, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {7443, C_MEMBER_OBJECT, 16, 1}, {7427, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {7861, C_MEMBER_OBJECT, 24, 1}, {9664, C_MEMBER_OBJECT, 16, 1}, {11786, C_MEMBER_OBJECT, 24, 1},
    {5443, C_MEMBER_OBJECT, 16, 1}, {12391, C_MEMBER_OBJECT, 32, 1}, {7799, C_MEMBER_OBJECT, 16, 1},
    {9187, C_MEMBER_OBJECT, 32, 1}, {12243, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {11841, C_MEMBER_OBJECT, 16, 1}, {7799, C_MEMBER_OBJECT, 24, 1}, {4442, C_MEMBER_OBJECT, 32, 1},
    {7712, C_MEMBER_OBJECT, 40, 1}, {10880, C_MEMBER_OBJECT, 16, 1}, {3982, C_MEMBER_OBJECT, 24, 1},
    {9943, C_MEMBER_OBJECT, 16, 1}, {10359, C_MEMBER_OBJECT, 32, 1}, {9943, C_MEMBER_OBJECT, 16, 1},
    {10359, C_MEMBER_OBJECT, 32, 1}, {5438, C_MEMBER_OBJECT, 16, 1},
    {10551, C_MEMBER_OBJECT, 24, 1}, {8632, C_MEMBER_OBJECT, 24, 1}, {8641, C_MEMBER_OBJECT, 32, 1},
    {7799, C_MEMBER_OBJECT, 16, 1}, {10520, C_MEMBER_OBJECT, 24, 1}, {6499, C_MEMBER_OBJECT, 16, 1},
    {7799, C_MEMBER_OBJECT, 24, 1}, {6499, C_MEMBER_OBJECT, 16, 1}, {7799, C_MEMBER_OBJECT, 24, 1},
    {7799, C_MEMBER_OBJECT, 16, 1}, {8367, C_MEMBER_OBJECT, 24, 1}, {11786, C_MEMBER_OBJECT, 32, 1},
    {5352, C_MEMBER_OBJECT, 40, 1}, {5360, C_MEMBER_OBJECT, 48, 1}, {7799, C_MEMBER_OBJECT, 16, 1},
    {9943, C_MEMBER_OBJECT, 16, 1}, {10359, C_MEMBER_OBJECT, 40, 1}, {9961, C_MEMBER_OBJECT, 16, 1},
    {10359, C_MEMBER_OBJECT, 32, 1}, {5976, C_MEMBER_OBJECT, 16, 1}, {6499, C_MEMBER_OBJECT, 16, 1},
    {7799, C_MEMBER_OBJECT, 24, 1}, {6499, C_MEMBER_OBJECT, 16, 1}, {7799, C_MEMBER_OBJECT, 24, 1},
    {8341, C_MEMBER_OBJECT, 32, 1}, {10359, C_MEMBER_OBJECT, 40, 1}, {6356, C_MEMBER_OBJECT, 48, 1},
    {7443, C_MEMBER_OBJECT, 16, 1}, {7427, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {7861, C_MEMBER_OBJECT, 24, 1}, {7861, C_MEMBER_OBJECT, 24, 1}, {7695, C_MEMBER_OBJECT, 16, 1},
    {11001, C_MEMBER_OBJECT, 24, 1}, {11245, C_MEMBER_OBJECT, 32, 1},
    {8470, C_MEMBER_OBJECT, 40, 1}, {8880, C_MEMBER_OBJECT, 40, 1}, {7929, C_MEMBER_OBJECT, 16, 1},
    {6499, C_MEMBER_OBJECT, 24, 1}, {8827, C_MEMBER_OBJECT, 16, 1}, {5431, C_MEMBER_OBJECT, 16, 1},
    {5413, C_MEMBER_OBJECT, 24, 1}, {5420, C_MEMBER_OBJECT, 32, 1}, {8891, C_MEMBER_OBJECT, 24, 1},
    {12282, C_MEMBER_OBJECT, 64, 1}, {12391, C_MEMBER_OBJECT, 136, 1},
    {7620, C_MEMBER_OBJECT, 16, 1}, {7628, C_MEMBER_OBJECT, 24, 1}, {7636, C_MEMBER_OBJECT, 32, 1},
    {5636, C_MEMBER_OBJECT, 16, 1}, {10561, C_MEMBER_OBJECT, 24, 1}, {5431, C_MEMBER_OBJECT, 16, 1},
    {5413, C_MEMBER_OBJECT, 24, 1}, {5420, C_MEMBER_OBJECT, 32, 1}, {12391, C_MEMBER_OBJECT, 56, 1},
    {8903, C_MEMBER_OBJECT, 16, 1}, {8896, C_MEMBER_OBJECT, 24, 1}, {8928, C_MEMBER_OBJECT, 40, 1},
    {8911, C_MEMBER_OBJECT, 48, 1}, {5673, C_MEMBER_OBJECT, 24, 1}, {5654, C_MEMBER_OBJECT, 48, 1},
    {5682, C_MEMBER_OBJECT, 56, 1}, {4361, C_MEMBER_OBJECT, 24, 1}, {7868, C_MEMBER_OBJECT, 24, 1},
    {9162, C_MEMBER_OBJECT, 16, 1}, {4241, C_MEMBER_OBJECT, 24, 1}, {8416, C_MEMBER_OBJECT, 32, 1},
    {12282, C_MEMBER_OBJECT, 24, 1}, {12391, C_MEMBER_OBJECT, 96, 1},
    {9162, C_MEMBER_OBJECT, 16, 1}, {9763, C_MEMBER_OBJECT, 24, 1}, {11042, C_MEMBER_OBJECT, 32, 1},
    {8725, C_MEMBER_OBJECT, 40, 1}, {9781, C_MEMBER_OBJECT, 72, 1}, {9768, C_MEMBER_OBJECT, 80, 1},
    {10075, C_MEMBER_OBJECT, 16, 1}, {10084, C_MEMBER_OBJECT, 24, 1},
    {10057, C_MEMBER_OBJECT, 32, 1}, {10066, C_MEMBER_OBJECT, 40, 1},
    {7731, C_MEMBER_OBJECT, 56, 1}, {11001, C_MEMBER_OBJECT, 16, 1},
    {11250, C_MEMBER_OBJECT, 24, 1}, {11245, C_MEMBER_OBJECT, 32, 1},
    {8474, C_MEMBER_OBJECT, 40, 1}, {11288, C_MEMBER_OBJECT, 24, 1},
    {10333, C_MEMBER_OBJECT, 32, 1}, {9793, C_MEMBER_OBJECT, 40, 1}, {7194, C_MEMBER_OBJECT, 32, 1},
    {7701, C_MEMBER_OBJECT, 40, 1}, {9793, C_MEMBER_OBJECT, 48, 1}, {12391, C_MEMBER_OBJECT, 64, 1},
    {10566, C_MEMBER_OBJECT, 24, 1}, {5700, C_MEMBER_OBJECT, 16, 1},
    {10713, C_MEMBER_OBJECT, 64, 1}, {10731, C_MEMBER_OBJECT, 80, 1},
    {10749, C_MEMBER_OBJECT, 96, 1}, {10767, C_MEMBER_OBJECT, 112, 1},
    {10785, C_MEMBER_OBJECT, 128, 1}, {10803, C_MEMBER_OBJECT, 144, 1},
    {10821, C_MEMBER_OBJECT, 160, 1}, {10839, C_MEMBER_OBJECT, 176, 1},
    {12391, C_MEMBER_OBJECT, 192, 1}, {10651, C_MEMBER_OBJECT, 16, 1},
    {11001, C_MEMBER_OBJECT, 16, 1}, {11250, C_MEMBER_OBJECT, 24, 1},
    {11245, C_MEMBER_OBJECT, 32, 1}, {8827, C_MEMBER_OBJECT, 24, 1}, {6262, C_MEMBER_OBJECT, 32, 1},
    {6404, C_MEMBER_OBJECT, 40, 1}, {8421, C_MEMBER_OBJECT, 48, 1}, {7783, C_MEMBER_OBJECT, 48, 1},
    {11136, C_MEMBER_OBJECT, 80, 1}, {11152, C_MEMBER_OBJECT, 88, 1},
    {5370, C_MEMBER_OBJECT, 96, 1}, {10492, C_MEMBER_OBJECT, 112, 1},
    {11766, C_MEMBER_OBJECT, 120, 1}, {6735, C_MEMBER_OBJECT, 128, 1},
    {6700, C_MEMBER_OBJECT, 136, 1}, {6668, C_MEMBER_OBJECT, 144, 1},
    {5046, C_MEMBER_OBJECT, 152, 1}, {2328, C_MEMBER_OBJECT, 160, 1},
    {287, C_MEMBER_OBJECT, 168, 1}, {330, C_MEMBER_OBJECT, 176, 1}, {161, C_MEMBER_OBJECT, 184, 1},
    {151, C_MEMBER_OBJECT, 192, 1}, {657, C_MEMBER_OBJECT, 200, 1}, {315, C_MEMBER_OBJECT, 208, 1},
    {345, C_MEMBER_OBJECT, 216, 1}, {760, C_MEMBER_OBJECT, 224, 1}, {631, C_MEMBER_OBJECT, 232, 1},
    {5202, C_MEMBER_OBJECT, 16, 1}, {5642, C_MEMBER_OBJECT, 24, 1}, {10479, C_MEMBER_OBJECT, 32, 1},
    {8440, C_MEMBER_OBJECT, 48, 1}, {10492, C_MEMBER_OBJECT, 64, 1},
    {11126, C_MEMBER_OBJECT, 72, 1}, {9178, C_MEMBER_OBJECT, 96, 1},
    {7673, C_MEMBER_OBJECT, 104, 1}, {5438, C_MEMBER_OBJECT, 16, 1}, {5642, C_MEMBER_OBJECT, 24, 1},
    {10887, C_MEMBER_OBJECT, 32, 1}, {7673, C_MEMBER_OBJECT, 48, 1}, {8349, C_MEMBER_OBJECT, 16, 1},
    {5438, C_MEMBER_OBJECT, 24, 1}, {10004, C_MEMBER_OBJECT, 40, 1}, {9173, C_MEMBER_OBJECT, 48, 1},
    {10682, C_MEMBER_OBJECT, 16, 1}, {10694, C_MEMBER_OBJECT, 24, 1},
    {7861, C_MEMBER_OBJECT, 24, 1}, {12092, C_MEMBER_OBJECT, 16, 1}, {9345, C_MEMBER_OBJECT, 24, 1},
    {9349, C_MEMBER_OBJECT, 32, 1}, {11204, C_MEMBER_OBJECT, 16, 1},
    {11220, C_MEMBER_OBJECT, 24, 1}, {11211, C_MEMBER_OBJECT, 32, 1},
    {11232, C_MEMBER_OBJECT, 40, 1}, {11176, C_MEMBER_OBJECT, 48, 1},
    {11189, C_MEMBER_OBJECT, 56, 1}, {11729, C_MEMBER_OBJECT, 16, 1},
    {11720, C_MEMBER_OBJECT, 24, 1}, {9287, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {7861, C_MEMBER_OBJECT, 24, 1}, {7494, C_MEMBER_OBJECT, 256, 1},
    {7544, C_MEMBER_OBJECT, 264, 1}, {7510, C_MEMBER_OBJECT, 336, 1},
    {7560, C_MEMBER_OBJECT, 344, 1}, {7527, C_MEMBER_OBJECT, 352, 1},
    {7575, C_MEMBER_OBJECT, 360, 1}, {7597, C_MEMBER_OBJECT, 368, 1},
    {7465, C_MEMBER_OBJECT, 848, 1}, {7485, C_MEMBER_OBJECT, 856, 1},
    {7473, C_MEMBER_OBJECT, 864, 1}, {9224, C_MEMBER_OBJECT, 16, 1},
    {10866, C_MEMBER_OBJECT, 16, 1}, {4452, C_MEMBER_OBJECT, 32, 1}, {7443, C_MEMBER_OBJECT, 16, 1},
    {7427, C_MEMBER_OBJECT_ARRAY, 24, 8}, {12426, C_MEMBER_OBJECT, 16, 1},
    {12406, C_MEMBER_OBJECT, 24, 1}, {12436, C_MEMBER_OBJECT, 40, 1},
    {12418, C_MEMBER_OBJECT, 48, 1}, {12426, C_MEMBER_OBJECT, 16, 1},
    {12406, C_MEMBER_OBJECT, 24, 1}, {12436, C_MEMBER_OBJECT, 40, 1},
    {12418, C_MEMBER_OBJECT, 48, 1}, {12426, C_MEMBER_OBJECT, 16, 1},
    {12406, C_MEMBER_OBJECT, 24, 1}, {12436, C_MEMBER_OBJECT, 40, 1},
    {12418, C_MEMBER_OBJECT, 48, 1}, {5431, C_MEMBER_OBJECT, 16, 1}, {5413, C_MEMBER_OBJECT, 24, 1},
    {5420, C_MEMBER_OBJECT, 32, 1}, {11495, C_MEMBER_OBJECT, 16, 1},
    {11761, C_MEMBER_OBJECT, 24, 1}, {11530, C_MEMBER_OBJECT, 32, 1},
    {12391, C_MEMBER_OBJECT, 48, 1}, {10420, C_MEMBER_OBJECT, 16, 1},
    {11793, C_MEMBER_OBJECT, 24, 1}, {8421, C_MEMBER_OBJECT, 32, 1}, {8426, C_MEMBER_OBJECT, 40, 1},
    {5438, C_MEMBER_OBJECT, 48, 1}, {10981, C_MEMBER_OBJECT, 56, 1}, {5984, C_MEMBER_OBJECT, 72, 1},
    {5160, C_MEMBER_OBJECT, 80, 1}, {9885, C_MEMBER_OBJECT, 88, 1}, {6122, C_MEMBER_OBJECT, 96, 1},
    {11007, C_MEMBER_OBJECT, 104, 1}, {6047, C_MEMBER_OBJECT, 112, 1},
    {11023, C_MEMBER_OBJECT, 120, 1}, {6061, C_MEMBER_OBJECT, 128, 1},
    {5142, C_MEMBER_OBJECT, 136, 1}, {9872, C_MEMBER_OBJECT, 144, 1},
    {11551, C_MEMBER_OBJECT, 24, 1}, {6078, C_MEMBER_OBJECT, 32, 1}, {9167, C_MEMBER_OBJECT, 40, 1},
    {7387, C_MEMBER_OBJECT, 48, 1}, {7350, C_MEMBER_OBJECT, 56, 1}, {7374, C_MEMBER_OBJECT, 64, 1},
    {7312, C_MEMBER_OBJECT, 72, 1}, {7339, C_MEMBER_OBJECT, 80, 1}, {7297, C_MEMBER_OBJECT, 88, 1},
    {7364, C_MEMBER_OBJECT, 96, 1}, {7324, C_MEMBER_OBJECT, 104, 1},
    {7284, C_MEMBER_OBJECT, 112, 1}, {8341, C_MEMBER_OBJECT, 24, 1},
    {10359, C_MEMBER_OBJECT, 32, 1}, {12203, C_MEMBER_OBJECT, 128, 1},
    {12126, C_MEMBER_OBJECT, 136, 1}, {12617, C_MEMBER_OBJECT, 152, 1},
    {12203, C_MEMBER_OBJECT, 128, 1}, {12126, C_MEMBER_OBJECT, 136, 1},
    {12617, C_MEMBER_OBJECT, 152, 1},
};

const struct table table_3_8_18 = {
    {.hex = 0x030812f0}, names, members, enumerators, types, held,
    475, 2, 220,
};
