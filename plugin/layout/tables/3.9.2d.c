/* What the debug information of CPython 3.9.2d says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0" "BZ2Decompressor\0"
    "BaseException\0" "CArgObject\0" "CFieldObject\0" "CThunkObject\0" "Compressor\0" "Context\0"
    "ContextVar\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "HMACobject\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MatchObject\0" "MultibyteCodec\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoder\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoder\0" "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReader\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriter\0" "MultibyteStreamWriterObject\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0"
    "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0"
    "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0"
    "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0"
    "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0"
    "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0" "PyFrameObject\0"
    "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0"
    "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0"
    "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0"
    "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0"
    "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyODictObject\0"
    "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PyRunningLoopHolder\0"
    "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PyST_Object\0"
    "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0" "PyStopIterationObject\0"
    "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadState\0"
    "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0"
    "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0"
    "SHA3object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0" "StgDict\0"
    "StgDictObject\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0"
    "TaskObj\0" "TaskStepMethWrapper\0" "TaskWakeupMethWrapper\0" "Token\0" "TreeBuilderObject\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0"
    "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0"
    "_PyErr_StackItem\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0"
    "_PyScannerObject\0" "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc._abc_data\0"
    "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0" "_collections._tuplegetter\0" "_csv.Dialect\0"
    "_csv.reader\0" "_csv.writer\0" "_ctypes.CField\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.PyCFuncPtr\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_dbm.dbm\0" "_elementtree._element_iterator\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0"
    "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0"
    "_json.Scanner\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_pysqlite_Node\0"
    "_queue.SimpleQueue\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0"
    "_sre.SRE_Scanner\0" "_ssl.MemoryBIO\0" "_ssl.Session\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0" "_symtable_entry\0"
    "_thread.RLock\0" "_thread._local\0" "_thread._localdummy\0" "_thread.lock\0" "_traceback\0"
    "_ttinfo\0" "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "accu.large\0" "accu.small\0"
    "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0" "after_forkers_parent\0"
    "ag_code\0" "ag_exc_state.exc_traceback\0" "ag_exc_state.exc_type\0" "ag_exc_state.exc_value\0"
    "ag_finalizer\0" "ag_frame\0" "ag_name\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "arenaindex\0" "args\0"
    "argtypes\0" "array.array\0" "arrayobject\0" "ast.AST\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "async_generator\0" "atexit_callback\0" "attr\0" "attrgetterobject\0"
    "attrib\0" "audit_hooks\0" "b_array\0" "b_base\0" "b_objects\0" "before_forkers\0" "binop\0"
    "buf\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0"
    "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0" "callable\0"
    "callable_iterator\0" "calliterobject\0" "cause\0" "cell\0" "chainobject\0" "checker\0"
    "children\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0"
    "co_argcount\0" "co_cellvars\0" "co_code\0" "co_consts\0" "co_filename\0" "co_firstlineno\0"
    "co_freevars\0" "co_lnotab\0" "co_name\0" "co_names\0" "co_stacksize\0" "co_varnames\0"
    "co_weakreflist\0" "code\0" "codec_error_registry\0" "codec_search_cache\0"
    "codec_search_path\0" "collations\0" "collections.OrderedDict\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "compobject\0" "compressobject\0" "connection\0" "context\0" "converters\0" "coroutine\0"
    "coroutine_wrapper\0" "countobject\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0"
    "curexc_traceback\0" "curexc_type\0" "curexc_value\0" "currkey\0" "currvalue\0" "cursors\0"
    "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0"
    "dataobj\0" "datetime.IsoCalendarDate\0" "datetime.datetime\0" "datetime.time\0"
    "datetime.timezone\0" "dbmobject\0" "decimal.Context\0" "decimal.ContextManager\0"
    "decoded_chars\0" "decoder\0" "default_factory\0" "defaultfn\0" "defdictobject\0" "deque\0"
    "dequeiterobject\0" "dequeobject\0" "descr\0" "description\0" "di_current\0" "di_dict\0"
    "di_odict\0" "di_result\0" "dialect\0" "dict\0" "dict_itemiterator\0" "dict_items\0"
    "dict_keyiterator\0" "dict_keys\0" "dict_reverseitemiterator\0" "dict_reversekeyiterator\0"
    "dict_reversevalueiterator\0" "dict_valueiterator\0" "dict_values\0" "dictiterobject\0"
    "dispatch_table\0" "dk_indices\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0"
    "dropwhileobject\0" "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_ns_event_obj\0" "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "errors\0"
    "events_append\0" "exc_info\0" "exc_tb\0" "exc_type\0" "exc_value\0" "externalTimer\0" "extra\0"
    "f_back\0" "f_builtins\0" "f_code\0" "f_gen\0" "f_globals\0" "f_locals\0" "f_localsplus\0"
    "f_trace\0" "factory\0" "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0"
    "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0"
    "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "float\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "freeblock\0" "freepools\0"
    "frozenset\0" "func\0" "func_annotations\0" "func_closure\0" "func_code\0" "func_defaults\0"
    "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0"
    "func_qualname\0" "func_weakreflist\0" "function\0" "function_pinboard_authorizer_cb\0"
    "function_pinboard_progress_handler\0" "function_pinboard_trace_callback\0"
    "functools._lru_cache_wrapper\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_cancel_msg\0" "fut_cancelled_exc_state.exc_traceback\0"
    "fut_cancelled_exc_state.exc_type\0" "fut_cancelled_exc_state.exc_value\0" "fut_context0\0"
    "fut_exception\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0" "fut_weakreflist\0" "future\0"
    "futureiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "generator\0" "getset_descriptor\0" "gi_code\0"
    "gi_exc_state.exc_traceback\0" "gi_exc_state.exc_type\0" "gi_exc_state.exc_value\0" "gi_frame\0"
    "gi_name\0" "gi_qualname\0" "gi_weakreflist\0" "global\0" "groupbyobject\0" "groupindex\0"
    "h_root\0" "h_weakreflist\0" "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0"
    "hamt_collision_node\0" "handle_close\0" "handle_comment\0" "handle_data\0" "handle_doctype\0"
    "handle_end\0" "handle_end_ns\0" "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0"
    "hash\0" "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0"
    "ht_name\0" "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0"
    "ht_type.tp_cache\0" "ht_type.tp_dict\0" "ht_type.tp_mro\0" "ht_type.tp_subclasses\0"
    "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0" "im_weakreflist\0" "import_func\0"
    "importlib\0" "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0"
    "intern\0" "interp\0" "interpreters.head\0" "iobase\0" "isliceobject\0" "isolation_level\0"
    "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0" "it_sentinel\0" "it_seq\0"
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0"
    "itertools._grouper\0" "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0"
    "itertools.chain\0" "itertools.combinations\0" "itertools.combinations_with_replacement\0"
    "itertools.compress\0" "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0"
    "itertools.filterfalse\0" "itertools.groupby\0" "itertools.islice\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0"
    "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwds\0" "last\0" "last_for_tail\0" "lastrowid\0"
    "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listiterobject\0" "listreviterobject\0" "local\0"
    "localdict\0" "localdummyobject\0" "localobject\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0"
    "methodcallerobject\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "myerrno\0"
    "name\0" "names\0" "next\0" "next_row\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0"
    "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0"
    "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "parameters\0" "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
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
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc_state.exc_traceback\0" "task_cancelled_exc_state.exc_type\0"
    "task_cancelled_exc_state.exc_value\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thunk\0" "tok_ctx\0"
    "tok_oldval\0" "tok_var\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "traceback\0" "traps\0" "tstate_head\0" "tuple\0" "tuple_iterator\0"
    "tupleiterobject\0" "type\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "tzinfo\0"
    "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodeiterobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakcallableproxy\0" "weakproxy\0" "weakref\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "ww_task\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {217, 0, 0, 72, 0, 0}, {217, 9064, 40, 8, 0, 0}, {217, 9510, 16, 8, 0, 0},
    {217, 10141, 24, 8, 0, 0}, {217, 11420, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 10049, 16, 8, 0, 0}, {236, 10062, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6375, 40, 8, 0, 0}, {254, 11873, 16, 8, 0, 0}, {254, 11908, 32, 8, 0, 0},
    {254, 12263, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4516, 0, 8, 0, 0},
    {268, 4915, 24, 8, 0, 0}, {268, 8813, 8, 8, 0, 0}, {685, 0, 0, 16, 0, 0},
    {685, 10042, 0, 8, 0, 0}, {713, 0, 0, 56, 0, 0}, {713, 5586, 24, 8, 0, 0},
    {742, 0, 0, 152, 0, 0}, {742, 4611, 144, 8, 0, 0}, {742, 6065, 40, 8, 0, 0},
    {742, 6460, 136, 8, 0, 0}, {742, 9313, 16, 8, 0, 0}, {742, 10000, 64, 8, 0, 0},
    {742, 10225, 24, 8, 0, 0}, {742, 10235, 32, 8, 0, 0}, {742, 10690, 48, 8, 0, 0},
    {742, 13140, 56, 8, 0, 0}, {788, 0, 0, 48, 0, 0}, {788, 7741, 24, 8, 0, 0},
    {788, 8813, 16, 8, 0, 0}, {788, 11425, 32, 4, 6, 1}, {788, 11454, 32, 4, 5, 1},
    {788, 11468, 32, 4, 2, 3}, {788, 11479, 32, 4, 7, 1}, {802, 0, 0, 40, 0, 0},
    {802, 4300, 16, 8, 0, 0}, {802, 4308, 24, 8, 0, 0}, {818, 0, 0, 40, 0, 0},
    {818, 4320, 24, 8, 0, 0}, {818, 4329, 16, 8, 0, 0}, {852, 0, 0, 64, 0, 0},
    {852, 4366, 24, 8, 0, 0}, {852, 4884, 48, 8, 0, 0}, {852, 5361, 40, 8, 0, 0},
    {852, 12529, 32, 8, 0, 0}, {874, 0, 0, 56, 0, 0}, {874, 9612, 24, 8, 0, 0},
    {892, 0, 0, 40, 0, 0}, {892, 9672, 24, 8, 0, 0}, {892, 9689, 32, 1, 0, 0},
    {923, 0, 0, 56, 0, 0}, {923, 9070, 16, 8, 0, 0}, {923, 9075, 32, 8, 0, 0},
    {923, 9084, 24, 8, 0, 0}, {941, 0, 0, 64, 0, 0}, {941, 9406, 56, 8, 0, 0},
    {957, 0, 0, 48, 0, 0}, {957, 10302, 16, 8, 0, 0}, {967, 0, 0, 24, 0, 0},
    {967, 9655, 16, 8, 0, 0}, {980, 0, 0, 176, 0, 0}, {980, 4983, 16, 4, 0, 0},
    {980, 5015, 56, 8, 0, 0}, {980, 5025, 104, 8, 0, 0}, {980, 5037, 40, 4, 0, 0},
    {980, 5074, 112, 8, 0, 0}, {980, 5082, 64, 8, 0, 0}, {980, 5091, 32, 4, 0, 0},
    {993, 0, 0, 72, 0, 0}, {993, 12883, 56, 8, 0, 0}, {993, 12888, 48, 8, 0, 0},
    {1016, 0, 0, 48, 0, 0}, {1016, 5424, 16, 8, 0, 0}, {1016, 5433, 24, 8, 0, 0},
    {1026, 0, 0, 48, 0, 0}, {1026, 12316, 16, 8, 0, 0}, {1026, 12324, 32, 8, 0, 0},
    {1026, 12335, 24, 8, 0, 0}, {1041, 0, 0, 64, 0, 0}, {1041, 12924, 24, 8, 0, 0},
    {1041, 12936, 16, 8, 0, 0}, {1054, 0, 0, 24, 0, 0}, {1054, 5526, 16, 8, 0, 0},
    {1109, 0, 0, 48, 0, 0}, {1109, 7746, 24, 1, 0, 0}, {1109, 12640, 40, 8, 0, 0},
    {1129, 0, 0, 40, 0, 0}, {1129, 7746, 24, 1, 0, 0}, {1129, 12640, 32, 8, 0, 0},
    {1210, 0, 0, 40, 0, 0}, {1210, 5561, 24, 8, 0, 0}, {1210, 5568, 32, 8, 0, 0},
    {1210, 5579, 16, 8, 0, 0}, {1224, 0, 0, 24, 0, 0}, {1224, 9279, 8, 8, 0, 0},
    {1224, 9286, 16, 8, 0, 0}, {1239, 0, 0, 40, 0, 0}, {1239, 6080, 40, 0, 0, 0},
    {1239, 6091, 32, 8, 0, 0}, {1239, 6103, 0, 8, 0, 0}, {1239, 6113, 24, 8, 0, 0},
    {1256, 0, 0, 48, 0, 0}, {1256, 9112, 32, 8, 0, 0}, {1256, 9120, 16, 8, 0, 0},
    {1256, 9128, 40, 8, 0, 0}, {1269, 0, 0, 24, 0, 0}, {1269, 9639, 16, 8, 0, 0},
    {1283, 0, 0, 368, 0, 0}, {1283, 6381, 24, 8, 0, 0}, {1283, 6444, 80, 8, 0, 0},
    {1297, 0, 0, 120, 0, 0}, {1297, 6704, 96, 8, 0, 0}, {1297, 6721, 48, 8, 0, 0},
    {1297, 6734, 16, 8, 0, 0}, {1297, 6744, 32, 8, 0, 0}, {1297, 6768, 56, 8, 0, 0},
    {1297, 6777, 24, 8, 0, 0}, {1297, 6790, 40, 8, 0, 0}, {1297, 6806, 88, 8, 0, 0},
    {1297, 6818, 64, 8, 0, 0}, {1297, 6828, 104, 8, 0, 0}, {1314, 0, 0, 16, 0, 0},
    {1314, 3123, 0, 8, 0, 0}, {1314, 3132, 8, 8, 0, 0}, {1324, 0, 0, 96, 0, 0},
    {1324, 7378, 32, 8, 0, 0}, {1324, 7435, 72, 8, 0, 0}, {1324, 7467, 48, 8, 0, 0},
    {1324, 7475, 56, 8, 0, 0}, {1336, 0, 0, 152, 0, 0}, {1336, 7772, 16, 8, 0, 0},
    {1351, 0, 0, 280, 0, 0}, {1351, 4060, 16, 256, 0, 0}, {1368, 0, 0, 40, 0, 0},
    {1368, 4535, 32, 8, 0, 0}, {1386, 0, 0, 40, 0, 0}, {1386, 4788, 32, 8, 0, 0},
    {1407, 0, 0, 40, 0, 0}, {1407, 7534, 16, 8, 0, 0}, {1420, 0, 0, 880, 0, 0},
    {1420, 7779, 864, 8, 0, 0}, {1420, 7794, 872, 8, 0, 0}, {1420, 7804, 840, 8, 0, 0},
    {1420, 7812, 856, 8, 0, 0}, {1420, 7824, 848, 8, 0, 0}, {1437, 0, 0, 88, 0, 0},
    {1437, 9469, 64, 8, 0, 0}, {1437, 9510, 72, 8, 0, 0}, {1437, 10141, 80, 8, 0, 0},
    {1457, 0, 0, 24, 0, 0}, {1457, 6699, 16, 8, 0, 0}, {1480, 0, 0, 5648, 0, 0},
    {1480, 4122, 3472, 8, 0, 0}, {1480, 4142, 3464, 8, 0, 0}, {1480, 4523, 3536, 8, 0, 0},
    {1480, 4560, 3456, 8, 0, 0}, {1480, 4686, 880, 8, 0, 0}, {1480, 4695, 1384, 8, 0, 0},
    {1480, 5136, 928, 8, 0, 0}, {1480, 5157, 920, 8, 0, 0}, {1480, 5176, 912, 8, 0, 0},
    {1480, 5883, 1376, 8, 0, 0}, {1480, 7273, 832, 8, 0, 0}, {1480, 7286, 816, 4, 0, 0},
    {1480, 7300, 824, 8, 0, 0}, {1480, 7311, 640, 72, 0, 0}, {1480, 7326, 720, 24, 0, 0},
    {1480, 7956, 24, 8, 0, 0}, {1480, 7990, 1392, 8, 0, 0}, {1480, 8002, 888, 8, 0, 0},
    {1480, 9444, 856, 8, 0, 0}, {1480, 9452, 864, 8, 0, 0}, {1480, 9521, 0, 8, 0, 0},
    {1480, 11853, 872, 8, 0, 0}, {1480, 12545, 8, 8, 0, 0}, {1480, 12954, 3520, 8, 0, 0},
    {1480, 12978, 3504, 8, 0, 0}, {1480, 12995, 3512, 8, 0, 0}, {1499, 0, 0, 40, 0, 0},
    {1499, 4345, 32, 8, 0, 0}, {1499, 9647, 24, 8, 0, 0}, {1512, 0, 0, 32, 0, 0},
    {1512, 9630, 24, 4, 0, 0}, {1525, 0, 0, 40, 0, 0}, {1525, 6610, 24, 4, 0, 0},
    {1525, 9510, 0, 8, 0, 0}, {1525, 9842, 16, 8, 0, 0}, {1525, 12594, 8, 4, 0, 0},
    {1537, 0, 0, 16, 0, 0}, {1537, 9279, 0, 8, 0, 0}, {1549, 0, 0, 32, 0, 0},
    {1549, 9480, 16, 8, 0, 0}, {1549, 9493, 24, 8, 0, 0}, {1561, 0, 0, 152, 0, 0},
    {1561, 9230, 24, 8, 0, 0}, {1561, 12945, 64, 8, 0, 0}, {1580, 0, 0, 32, 0, 0},
    {1580, 9398, 0, 8, 0, 0}, {1592, 0, 0, 48, 0, 0}, {1592, 7959, 16, 8, 0, 0},
    {1592, 7967, 24, 8, 0, 0}, {1607, 0, 0, 104, 0, 0}, {1607, 9091, 56, 8, 0, 0},
    {1619, 0, 0, 56, 0, 0}, {1619, 9235, 24, 8, 0, 0}, {1619, 9242, 16, 8, 0, 0},
    {1619, 9250, 48, 8, 0, 0}, {1619, 9258, 32, 8, 0, 0}, {1634, 0, 0, 112, 0, 0},
    {1634, 9755, 72, 8, 0, 0}, {1634, 9774, 48, 8, 0, 0}, {1648, 0, 0, 104, 0, 0},
    {1648, 6532, 80, 8, 0, 0}, {1648, 6541, 88, 8, 0, 0}, {1648, 9502, 64, 8, 0, 0},
    {1648, 11657, 72, 8, 0, 0}, {1664, 0, 0, 16, 0, 0}, {1664, 9662, 0, 8, 0, 0},
    {1664, 9697, 8, 8, 0, 0}, {1779, 0, 0, 200, 0, 0}, {1779, 6551, 16, 8, 0, 0},
    {1779, 7741, 48, 8, 0, 0}, {1779, 9214, 32, 8, 0, 0}, {1779, 11080, 64, 128, 0, 0},
    {1779, 11867, 40, 8, 0, 0}, {1779, 12871, 24, 8, 0, 0}, {1791, 0, 0, 40, 0, 0},
    {1791, 11379, 16, 8, 0, 0}, {1791, 11623, 32, 8, 0, 0}, {1791, 11628, 24, 8, 0, 0},
    {1824, 0, 0, 72, 0, 0}, {1824, 12900, 64, 8, 0, 0}, {1861, 0, 0, 112, 0, 0},
    {1861, 6532, 72, 8, 0, 0}, {1861, 8820, 80, 8, 0, 0}, {1861, 9469, 64, 8, 0, 0},
    {1861, 9842, 88, 8, 0, 0}, {1861, 10401, 104, 8, 0, 0}, {1861, 12263, 96, 8, 0, 0},
    {1881, 0, 0, 72, 0, 0}, {1881, 5131, 64, 8, 0, 0}, {1900, 0, 0, 264, 0, 0},
    {1900, 4412, 168, 8, 0, 0}, {1900, 4422, 232, 8, 0, 0}, {1900, 4442, 224, 8, 0, 0},
    {1900, 4796, 72, 8, 0, 0}, {1900, 4809, 80, 8, 0, 0}, {1900, 5361, 240, 8, 0, 0},
    {1900, 5458, 104, 8, 0, 0}, {1900, 5475, 88, 8, 0, 0}, {1900, 5487, 96, 8, 0, 0},
    {1900, 5883, 152, 8, 0, 0}, {1900, 6326, 144, 8, 0, 0}, {1900, 6663, 24, 8, 0, 0},
    {1900, 8077, 16, 8, 0, 0}, {1900, 9521, 8, 8, 0, 0}, {1900, 10382, 0, 8, 0, 0},
    {1900, 12300, 176, 8, 0, 0}, {1914, 0, 0, 40, 0, 0}, {1914, 12222, 24, 8, 0, 0},
    {1914, 12231, 16, 8, 0, 0}, {1932, 0, 0, 32, 0, 0}, {1932, 9647, 24, 8, 0, 0},
    {1946, 0, 0, 408, 0, 0}, {1946, 12349, 256, 8, 0, 0}, {1946, 12357, 336, 8, 0, 0},
    {1946, 12366, 32, 8, 0, 0}, {1946, 12379, 352, 8, 0, 0}, {1946, 12388, 192, 8, 0, 0},
    {1946, 12397, 48, 8, 0, 0}, {1946, 12408, 264, 8, 0, 0}, {1946, 12416, 288, 8, 0, 0},
    {1946, 12430, 168, 8, 0, 0}, {1946, 12439, 40, 8, 0, 0}, {1946, 12451, 240, 8, 0, 0},
    {1946, 12462, 344, 8, 0, 0}, {1946, 12469, 24, 8, 0, 0}, {1946, 12477, 88, 8, 0, 0},
    {1946, 12485, 360, 8, 0, 0}, {1946, 12499, 184, 8, 0, 0}, {1946, 12511, 208, 8, 0, 0},
    {1959, 0, 0, 104, 0, 0}, {1959, 6228, 64, 8, 0, 0}, {1959, 9718, 72, 8, 0, 0},
    {1959, 10683, 96, 8, 0, 0}, {1980, 0, 0, 80, 0, 0}, {1980, 5586, 72, 8, 0, 0},
    {1996, 0, 0, 24, 0, 0}, {1996, 9681, 16, 8, 0, 0}, {2008, 0, 0, 56, 0, 0},
    {2008, 13069, 24, 8, 0, 0}, {2008, 13089, 16, 8, 0, 0}, {2024, 0, 0, 208, 0, 0},
    {2024, 4032, 192, 8, 0, 0}, {2024, 6515, 24, 8, 0, 0}, {2024, 8688, 16, 8, 0, 0},
    {2024, 9592, 48, 8, 0, 0}, {2024, 12654, 136, 8, 0, 0}, {2024, 12678, 144, 8, 0, 0},
    {2024, 12702, 128, 8, 0, 0}, {2024, 12726, 104, 8, 0, 0}, {2024, 12750, 112, 8, 0, 0},
    {2024, 12774, 96, 8, 0, 0}, {2065, 0, 0, 104, 0, 0}, {2065, 10146, 80, 8, 0, 0},
    {2065, 10159, 72, 8, 0, 0}, {2124, 0, 0, 192, 0, 0}, {2124, 4371, 128, 8, 0, 0},
    {2124, 4907, 152, 8, 0, 0}, {2124, 5369, 136, 8, 0, 0}, {2124, 10495, 96, 8, 0, 0},
    {2124, 10729, 144, 8, 0, 0}, {2352, 0, 0, 272, 0, 0}, {2352, 4600, 72, 8, 0, 0},
    {2352, 4636, 216, 8, 0, 0}, {2352, 9313, 24, 8, 0, 0}, {2352, 9318, 32, 8, 0, 0},
    {2352, 10179, 208, 8, 0, 0}, {2352, 10225, 48, 8, 0, 0}, {2352, 10235, 56, 8, 0, 0},
    {2352, 10646, 184, 8, 0, 0}, {2352, 10658, 192, 8, 0, 0}, {2352, 10667, 200, 8, 0, 0},
    {2352, 11359, 16, 8, 0, 0}, {2413, 0, 0, 24, 0, 0}, {2413, 4337, 16, 8, 0, 0},
    {2437, 0, 0, 24, 0, 0}, {2437, 6158, 16, 8, 0, 0}, {2472, 0, 0, 32, 0, 0},
    {2472, 6351, 8, 8, 0, 0}, {2472, 10387, 24, 8, 0, 0}, {2489, 0, 0, 112, 0, 0},
    {2489, 9219, 40, 8, 0, 0}, {2531, 0, 0, 656, 0, 0}, {2531, 8084, 32, 8, 0, 0},
    {4024, 0, 0, 32, 0, 0}, {4024, 6143, 8, 8, 0, 0}, {4024, 12647, 16, 8, 0, 0},
    {4024, 12876, 0, 8, 0, 0}, {4041, 0, 0, 32, 0, 0}, {4041, 6123, 24, 8, 0, 0},
    {4041, 8034, 16, 8, 0, 0}, {4392, 0, 0, 64, 0, 0}, {4392, 4345, 32, 8, 0, 0},
    {4392, 9621, 40, 8, 0, 0}, {4478, 0, 0, 24, 0, 0}, {4478, 4366, 8, 8, 0, 0},
    {4478, 6699, 0, 8, 0, 0}, {4478, 8748, 16, 8, 0, 0}, {4772, 0, 0, 32, 0, 0},
    {4772, 8200, 24, 8, 0, 0}, {4869, 0, 0, 32, 0, 0}, {4869, 8141, 16, 8, 0, 0},
    {4869, 8188, 24, 8, 0, 0}, {4924, 0, 0, 32, 0, 0}, {4924, 4959, 16, 8, 0, 0},
    {5771, 0, 0, 56, 0, 0}, {5771, 5745, 48, 8, 0, 0}, {5791, 0, 0, 56, 0, 0},
    {5791, 5785, 32, 8, 0, 0}, {5807, 0, 0, 80, 0, 0}, {5807, 8789, 24, 8, 0, 0},
    {5807, 8799, 40, 8, 0, 0}, {6050, 0, 0, 56, 0, 0}, {6050, 5848, 16, 8, 0, 0},
    {6050, 5865, 40, 8, 0, 0}, {6285, 0, 0, 48, 0, 0}, {6285, 6190, 40, 8, 0, 0},
    {6285, 6203, 32, 8, 0, 0}, {6285, 6213, 24, 8, 0, 0}, {6591, 0, 0, 32, 0, 0},
    {6591, 6699, 16, 8, 0, 0}, {6591, 8138, 24, 8, 0, 0}, {7264, 0, 0, 48, 0, 0},
    {7264, 4366, 24, 8, 0, 0}, {7264, 9911, 16, 8, 0, 0}, {7264, 10020, 32, 8, 0, 0},
    {8730, 0, 0, 32, 0, 0}, {8730, 4979, 16, 8, 0, 0}, {8730, 9718, 24, 8, 0, 0},
    {8882, 0, 0, 32, 0, 0}, {8882, 8200, 24, 8, 0, 0}, {8897, 0, 0, 32, 0, 0},
    {8897, 8200, 24, 8, 0, 0}, {8931, 0, 0, 32, 0, 0}, {8931, 8921, 16, 8, 0, 0},
    {9009, 0, 0, 48, 0, 0}, {9009, 8034, 16, 8, 0, 0}, {9009, 8809, 40, 8, 0, 0},
    {9009, 11379, 24, 8, 0, 0}, {9009, 11623, 32, 8, 0, 0}, {9029, 0, 0, 136, 0, 0},
    {9029, 4820, 72, 8, 0, 0}, {9029, 4826, 112, 8, 0, 0}, {9029, 6699, 88, 8, 0, 0},
    {9029, 10798, 0, 56, 0, 0}, {9046, 0, 0, 56, 0, 0}, {9046, 8688, 40, 8, 0, 0},
    {9046, 9521, 24, 8, 0, 0}, {9046, 10737, 48, 8, 0, 0}, {9156, 0, 0, 32, 0, 0},
    {9156, 6699, 24, 8, 0, 0}, {9156, 8268, 16, 8, 0, 0}, {9187, 0, 0, 24, 0, 0},
    {9187, 9166, 16, 8, 0, 0}, {9826, 0, 0, 64, 0, 0}, {9826, 5837, 48, 8, 0, 0},
    {9826, 5856, 24, 8, 0, 0}, {9826, 5865, 56, 8, 0, 0}, {10127, 0, 0, 64, 0, 0},
    {10127, 4366, 24, 8, 0, 0}, {10127, 6622, 16, 8, 0, 0}, {10127, 8745, 32, 8, 0, 0},
    {10480, 0, 0, 56, 0, 0}, {10480, 10435, 32, 8, 0, 0}, {10480, 10444, 40, 8, 0, 0},
    {10480, 10453, 16, 8, 0, 0}, {10480, 10462, 24, 8, 0, 0}, {10549, 0, 0, 240, 0, 0},
    {10549, 151, 192, 8, 0, 0}, {10549, 161, 184, 8, 0, 0}, {10549, 287, 168, 8, 0, 0},
    {10549, 326, 208, 8, 0, 0}, {10549, 341, 176, 8, 0, 0}, {10549, 356, 216, 8, 0, 0},
    {10549, 642, 232, 8, 0, 0}, {10549, 668, 200, 8, 0, 0}, {10549, 771, 224, 8, 0, 0},
    {10549, 2368, 160, 8, 0, 0}, {10549, 5518, 96, 8, 0, 0}, {10549, 10870, 112, 8, 0, 0},
    {10549, 11514, 80, 8, 0, 0}, {10549, 12268, 120, 8, 0, 0}, {10610, 0, 0, 48, 0, 0},
    {10610, 8813, 40, 8, 0, 0}, {10610, 11379, 16, 8, 0, 0}, {10610, 11623, 32, 8, 0, 0},
    {10610, 11628, 24, 8, 0, 0}, {10753, 0, 0, 32, 0, 0}, {10753, 10944, 24, 8, 0, 0},
    {10948, 0, 0, 32, 0, 0}, {10948, 8200, 24, 8, 0, 0}, {11006, 0, 0, 16, 0, 0},
    {11006, 7741, 8, 8, 0, 0}, {11006, 8688, 0, 8, 0, 0}, {11015, 0, 0, 48, 0, 0},
    {11015, 11029, 16, 8, 0, 0}, {11036, 0, 0, 56, 0, 0}, {11541, 0, 0, 32, 0, 0},
    {11541, 11060, 16, 8, 0, 0}, {11682, 0, 0, 32, 0, 0}, {11682, 8200, 24, 8, 0, 0},
    {11696, 0, 0, 528, 0, 0}, {11696, 5586, 8, 512, 0, 0}, {11696, 10768, 520, 8, 0, 0},
    {11709, 0, 0, 32, 0, 0}, {11709, 8688, 0, 8, 0, 0}, {11709, 9521, 16, 8, 0, 0},
    {11727, 0, 0, 48, 0, 0}, {11727, 4114, 0, 8, 0, 0}, {11727, 6679, 24, 8, 0, 0},
    {11727, 9580, 20, 4, 0, 0}, {11727, 10326, 8, 8, 0, 0}, {11747, 0, 0, 48, 0, 0},
    {11747, 8250, 4, 4, 0, 0}, {11765, 0, 0, 24, 0, 0}, {11786, 0, 0, 48, 0, 0},
    {11786, 4355, 32, 4, 0, 0}, {11786, 6669, 8, 8, 0, 0}, {11786, 9544, 40, 4, 0, 0},
    {11786, 10707, 0, 8, 0, 0}, {11786, 11861, 36, 4, 0, 0}, {11811, 0, 0, 40, 0, 0},
    {11811, 9705, 24, 8, 0, 0}, {11811, 9709, 32, 8, 0, 0}, {11811, 12594, 16, 8, 0, 0},
    {12239, 0, 0, 496, 0, 0}, {12239, 8138, 16, 8, 0, 0}, {12239, 9535, 32, 8, 0, 0},
    {12239, 9604, 24, 4, 0, 0}, {12239, 12906, 40, 456, 0, 0}, {12578, 0, 0, 32, 0, 0},
    {12578, 8200, 24, 8, 0, 0}, {12814, 0, 0, 32, 0, 0}, {12814, 8200, 24, 8, 0, 0},
    {13126, 0, 0, 32, 0, 0}, {13126, 5819, 16, 8, 0, 0}, {13126, 10939, 24, 8, 0, 0},
    {13265, 0, 0, 72, 0, 0}, {13265, 7732, 64, 8, 0, 0}, {13307, 0, 0, 40, 0, 0},
    {13307, 8680, 24, 8, 0, 0}, {13307, 10737, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2402, 22},
};

static const struct table_type types[] = {
    {70, 852, 64, 64, 0, 5}, {84, 11892, 64, 64, 5, 1}, {132, 3618, 48, 48, 6, 3},
    {140, 3657, 64, 64, 9, 3}, {314, 1437, 88, 88, 12, 8}, {382, 397, 24, 24, 20, 0},
    {418, 446, 56, 56, 20, 1}, {480, 508, 48, 48, 21, 2}, {542, 564, 64, 64, 23, 2},
    {592, 614, 56, 56, 25, 3}, {660, 1648, 104, 104, 28, 9}, {957, 957, 48, 48, 37, 0},
    {2116, 1256, 192, 48, 37, 0}, {2138, 1824, 72, 72, 37, 6}, {2170, 1861, 112, 112, 43, 11},
    {2182, 1881, 72, 72, 54, 6}, {2201, 2201, 32, 32, 60, 2}, {2221, 2221, 24, 24, 62, 1},
    {2243, 3635, 48, 48, 63, 3}, {2267, 1959, 104, 104, 66, 8}, {2286, 1959, 104, 104, 74, 8},
    {2305, 1959, 104, 104, 82, 8}, {2586, 1694, 32, 32, 90, 1}, {2605, 2631, 48, 48, 91, 3},
    {2675, 293, 144, 144, 94, 13}, {2691, 7247, 24, 24, 107, 1}, {2711, 2193, 184, 184, 108, 17},
    {2725, 12, 448, 448, 125, 0}, {2741, 26, 240, 240, 125, 0}, {2757, 40, 112, 112, 125, 0},
    {2776, 54, 152, 152, 125, 1}, {2797, 5791, 56, 56, 126, 1}, {2826, 5791, 56, 56, 127, 1},
    {2863, 4041, 32, 32, 128, 1}, {2889, 188, 48, 48, 129, 1}, {2902, 2044, 88, 88, 130, 3},
    {2914, 2376, 64, 64, 133, 2}, {2926, 95, 72, 72, 135, 1}, {2941, 108, 128, 128, 136, 3},
    {2962, 199, 32, 32, 139, 2}, {2982, 906, 160, 160, 141, 10}, {3001, 2152, 24, 24, 151, 0},
    {3026, 11877, 96, 96, 151, 2}, {3041, 1088, 32, 32, 153, 0}, {3056, 1068, 32, 32, 153, 1},
    {3076, 5674, 32, 32, 154, 0}, {3085, 236, 64, 64, 154, 2}, {3156, 226, 32, 32, 156, 0},
    {3170, 303, 32, 32, 156, 0}, {3200, 10882, 48, 48, 156, 4}, {3219, 4627, 152, 152, 160, 3},
    {3238, 4627, 152, 152, 163, 3}, {3257, 4627, 152, 152, 166, 3}, {3276, 4753, 64, 64, 169, 3},
    {3288, 6525, 48, 48, 172, 2}, {3299, 9555, 40, 40, 174, 2}, {3329, 11673, 120, 120, 176, 7},
    {3342, 12281, 192, 192, 183, 12}, {3360, 4761, 24, 24, 195, 1}, {3379, 8102, 32, 32, 196, 2},
    {3391, 2455, 80, 80, 198, 6}, {3405, 2547, 72, 72, 204, 6}, {3419, 756, 64, 64, 210, 1},
    {3436, 121, 192, 192, 211, 0}, {3457, 175, 224, 224, 211, 1}, {3480, 2095, 56, 56, 212, 0},
    {3518, 713, 56, 56, 212, 0}, {3532, 742, 152, 152, 212, 8}, {3548, 719, 24, 24, 220, 1},
    {3573, 2352, 272, 272, 221, 9}, {3591, 2327, 24, 24, 230, 1}, {3692, 11036, 56, 56, 231, 2},
    {3711, 2054, 248, 248, 233, 0}, {3726, 2054, 248, 248, 233, 0}, {3741, 2054, 248, 248, 233, 0},
    {3756, 2054, 248, 248, 233, 0}, {3771, 2054, 248, 248, 233, 0}, {3787, 2054, 248, 248, 233, 0},
    {3803, 1805, 48, 48, 233, 0}, {3818, 2081, 232, 232, 233, 3}, {3835, 1727, 32, 32, 236, 0},
    {3850, 1742, 32, 32, 236, 1}, {3863, 1714, 88, 88, 237, 3}, {3880, 1755, 96, 96, 240, 7},
    {3896, 1846, 56, 56, 247, 2}, {3911, 12832, 112, 112, 249, 2}, {3951, 10786, 48, 48, 251, 1},
    {3965, 8948, 64, 64, 252, 6}, {3980, 8931, 32, 32, 258, 2}, {4000, 8960, 40, 40, 260, 1},
    {4380, 4392, 64, 64, 261, 1}, {4404, 1, 24, 24, 262, 1}, {4462, 835, 120, 120, 263, 9},
    {4644, 923, 56, 56, 272, 3}, {4671, 923, 64, 56, 275, 3}, {4709, 874, 56, 56, 278, 0},
    {4719, 4772, 32, 32, 278, 1}, {4738, 11682, 32, 32, 279, 1}, {4851, 4869, 32, 32, 280, 2},
    {4890, 967, 24, 24, 282, 1}, {4924, 4924, 32, 32, 283, 2}, {4936, 1210, 56, 40, 285, 3},
    {5131, 980, 176, 176, 288, 10}, {5205, 3505, 112, 112, 298, 2}, {5229, 5771, 56, 56, 300, 1},
    {5253, 5807, 80, 80, 301, 1}, {5380, 1324, 104, 96, 302, 8}, {5390, 1054, 24, 24, 310, 1},
    {5599, 1932, 32, 32, 311, 1}, {5624, 1109, 48, 48, 312, 1}, {5642, 1129, 40, 40, 313, 1},
    {5656, 1145, 32, 32, 314, 2}, {5684, 1191, 96, 96, 316, 2}, {5700, 1165, 32, 32, 318, 2},
    {5883, 1256, 48, 48, 320, 0}, {5888, 6050, 56, 56, 320, 2}, {5906, 2437, 24, 24, 322, 1},
    {5917, 6050, 56, 56, 323, 2}, {5934, 2437, 24, 24, 325, 1}, {5944, 6050, 56, 56, 326, 2},
    {5969, 6050, 56, 56, 328, 2}, {5993, 6050, 56, 56, 330, 2}, {6019, 6050, 56, 56, 332, 2},
    {6038, 2437, 24, 24, 334, 1}, {6275, 6285, 48, 48, 335, 3}, {6470, 6488, 56, 56, 338, 2},
    {6566, 6591, 32, 32, 340, 2}, {6616, 1269, 24, 24, 342, 0}, {6625, 6643, 48, 48, 342, 2},
    {6663, 3116, 368, 368, 344, 8}, {6689, 1779, 200, 200, 352, 9}, {6859, 1297, 120, 120, 361, 12},
    {6968, 9029, 136, 136, 373, 9}, {6997, 10127, 64, 64, 382, 5}, {7350, 1324, 96, 96, 387, 8},
    {7360, 1210, 48, 40, 395, 3}, {7555, 1407, 40, 40, 398, 2}, {7560, 1351, 280, 280, 400, 1},
    {7576, 1368, 32, 40, 401, 1}, {7593, 1386, 32, 40, 402, 1}, {8244, 1336, 152, 152, 403, 2},
    {8259, 10948, 32, 32, 405, 1}, {8274, 3141, 32, 32, 406, 2}, {8293, 12253, 40, 40, 408, 2},
    {8308, 12239, 496, 496, 410, 3}, {8334, 4090, 48, 48, 413, 4}, {8355, 4895, 32, 32, 417, 2},
    {8371, 5271, 56, 56, 419, 2}, {8394, 5539, 56, 56, 421, 2}, {8434, 5335, 32, 32, 423, 2},
    {8453, 5408, 40, 40, 425, 2}, {8469, 5549, 48, 48, 427, 2}, {8485, 6127, 40, 40, 429, 2},
    {8505, 6573, 32, 32, 431, 2}, {8527, 7509, 64, 64, 433, 5}, {8545, 8109, 56, 56, 438, 1},
    {8562, 10206, 64, 64, 439, 2}, {8585, 10421, 48, 48, 441, 2}, {8603, 10716, 32, 32, 443, 1},
    {8620, 11365, 32, 32, 444, 2}, {8638, 11913, 40, 40, 446, 2}, {8658, 13290, 56, 56, 448, 3},
    {8740, 1336, 152, 152, 451, 2}, {8842, 1499, 40, 40, 453, 0}, {8847, 8882, 32, 32, 453, 1},
    {8861, 8897, 32, 32, 454, 1}, {8990, 9009, 48, 48, 455, 4}, {9138, 2489, 112, 112, 459, 1},
    {9152, 9156, 32, 32, 460, 2}, {9174, 9187, 24, 24, 462, 1}, {9295, 1210, 48, 40, 463, 3},
    {9328, 1561, 144, 152, 466, 3}, {9339, 1592, 48, 48, 469, 3}, {9346, 13126, 32, 32, 472, 2},
    {9361, 1210, 56, 40, 474, 3}, {9415, 9425, 80, 80, 477, 1}, {9437, 1619, 56, 56, 478, 4},
    {9811, 9826, 64, 64, 482, 3}, {9849, 4499, 32, 32, 485, 1}, {9869, 8227, 40, 40, 486, 1},
    {9889, 9379, 40, 40, 487, 3}, {9942, 9918, 56, 56, 490, 0}, {9971, 9930, 24, 24, 490, 0},
    {10117, 1767, 40, 40, 490, 0}, {10274, 1673, 104, 104, 490, 2}, {10345, 217, 72, 72, 492, 4},
    {10360, 2065, 104, 104, 496, 2}, {10471, 10480, 56, 56, 498, 4}, {10516, 13265, 72, 72, 502, 1},
    {10604, 10610, 48, 48, 503, 4}, {10626, 370, 88, 88, 507, 3}, {10635, 699, 96, 96, 510, 4},
    {10744, 10753, 32, 32, 514, 1}, {10904, 10501, 24, 24, 515, 0}, {10917, 10310, 48, 48, 515, 1},
    {10978, 1779, 200, 200, 516, 9}, {10982, 11015, 48, 48, 525, 1}, {11054, 1791, 40, 40, 526, 3},
    {11269, 10534, 64, 64, 529, 4}, {11283, 10549, 240, 240, 533, 20},
    {11302, 10569, 112, 112, 553, 8}, {11317, 2581, 32, 32, 561, 2}, {11329, 10585, 56, 56, 563, 2},
    {11347, 3677, 56, 56, 565, 4}, {11541, 11541, 32, 32, 569, 2}, {11637, 12814, 32, 32, 571, 1},
    {11805, 11811, 40, 40, 572, 3}, {11838, 3935, 104, 104, 575, 6}, {12529, 4013, 40, 40, 581, 2},
    {12557, 1932, 24, 32, 583, 1}, {12563, 12578, 32, 32, 584, 1}, {12594, 3184, 880, 880, 585, 11},
    {12599, 7264, 48, 48, 596, 4}, {12618, 2512, 24, 24, 600, 1}, {12906, 1336, 152, 152, 601, 2},
    {13018, 2564, 56, 56, 603, 4}, {13036, 2564, 56, 56, 607, 4}, {13046, 2564, 56, 56, 611, 4},
    {13107, 1210, 56, 40, 615, 3}, {13169, 254, 56, 56, 618, 4}, {13199, 2249, 160, 160, 622, 16},
    {13233, 2386, 120, 120, 638, 12}, {13286, 13307, 40, 40, 650, 2},
    {13317, 5324, 168, 168, 652, 3}, {13331, 5324, 168, 168, 655, 3},
    {13347, 2024, 208, 208, 658, 9},
};

static const struct table_held held[] = {
    {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {12529, C_MEMBER_OBJECT, 32, 1},
    {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1}, {9705, C_MEMBER_OBJECT, 48, 1},
    {5424, C_MEMBER_OBJECT, 16, 1}, {5433, C_MEMBER_OBJECT, 24, 1}, {5442, C_MEMBER_OBJECT, 32, 1},
    {12936, C_MEMBER_OBJECT, 16, 1}, {12924, C_MEMBER_OBJECT, 24, 1},
    {12913, C_MEMBER_OBJECT, 32, 1}, {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1},
    {12529, C_MEMBER_OBJECT, 32, 1}, {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1},
    {9469, C_MEMBER_OBJECT, 64, 1}, {9510, C_MEMBER_OBJECT, 72, 1}, {10141, C_MEMBER_OBJECT, 80, 1},
    {6305, C_MEMBER_OBJECT, 32, 1}, {6305, C_MEMBER_OBJECT, 32, 1}, {10184, C_MEMBER_OBJECT, 40, 1},
    {6305, C_MEMBER_OBJECT, 32, 1}, {11650, C_MEMBER_OBJECT, 56, 1}, {6305, C_MEMBER_OBJECT, 32, 1},
    {10184, C_MEMBER_OBJECT, 40, 1}, {11650, C_MEMBER_OBJECT, 48, 1},
    {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {12529, C_MEMBER_OBJECT, 32, 1},
    {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1}, {9502, C_MEMBER_OBJECT, 64, 1},
    {11657, C_MEMBER_OBJECT, 72, 1}, {6532, C_MEMBER_OBJECT, 80, 1}, {6541, C_MEMBER_OBJECT, 88, 1},
    {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {12529, C_MEMBER_OBJECT, 32, 1},
    {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1}, {12900, C_MEMBER_OBJECT, 64, 1},
    {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {12529, C_MEMBER_OBJECT, 32, 1},
    {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1}, {9469, C_MEMBER_OBJECT, 64, 1},
    {6532, C_MEMBER_OBJECT, 72, 1}, {8820, C_MEMBER_OBJECT, 80, 1}, {9842, C_MEMBER_OBJECT, 88, 1},
    {12263, C_MEMBER_OBJECT, 96, 1}, {10401, C_MEMBER_OBJECT, 104, 1},
    {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {12529, C_MEMBER_OBJECT, 32, 1},
    {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1}, {5131, C_MEMBER_OBJECT, 64, 1},
    {11830, C_MEMBER_OBJECT, 16, 1}, {11823, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 16, 1}, {12316, C_MEMBER_OBJECT, 16, 1},
    {12335, C_MEMBER_OBJECT, 24, 1}, {12324, C_MEMBER_OBJECT, 32, 1},
    {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {12529, C_MEMBER_OBJECT, 32, 1},
    {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1}, {6228, C_MEMBER_OBJECT, 64, 1},
    {9718, C_MEMBER_OBJECT, 72, 1}, {10683, C_MEMBER_OBJECT, 96, 1}, {5883, C_MEMBER_OBJECT, 16, 1},
    {4366, C_MEMBER_OBJECT, 24, 1}, {12529, C_MEMBER_OBJECT, 32, 1}, {5361, C_MEMBER_OBJECT, 40, 1},
    {4884, C_MEMBER_OBJECT, 48, 1}, {6228, C_MEMBER_OBJECT, 64, 1}, {9718, C_MEMBER_OBJECT, 72, 1},
    {10683, C_MEMBER_OBJECT, 96, 1}, {5883, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1},
    {12529, C_MEMBER_OBJECT, 32, 1}, {5361, C_MEMBER_OBJECT, 40, 1}, {4884, C_MEMBER_OBJECT, 48, 1},
    {6228, C_MEMBER_OBJECT, 64, 1}, {9718, C_MEMBER_OBJECT, 72, 1}, {10683, C_MEMBER_OBJECT, 96, 1},
    {10778, C_MEMBER_OBJECT, 16, 1}, {2661, C_MEMBER_OBJECT, 16, 1}, {2620, C_MEMBER_OBJECT, 24, 1},
    {2641, C_MEMBER_OBJECT, 32, 1}, {7190, C_MEMBER_OBJECT, 16, 1}, {7015, C_MEMBER_OBJECT, 24, 1},
    {7163, C_MEMBER_OBJECT, 32, 1}, {7029, C_MEMBER_OBJECT, 40, 1}, {7176, C_MEMBER_OBJECT, 48, 1},
    {7199, C_MEMBER_OBJECT, 56, 1}, {7210, C_MEMBER_OBJECT, 64, 1}, {7043, C_MEMBER_OBJECT, 72, 1},
    {5883, C_MEMBER_OBJECT, 96, 1}, {7224, C_MEMBER_OBJECT, 104, 1},
    {7096, C_MEMBER_OBJECT, 112, 1}, {7129, C_MEMBER_OBJECT, 120, 1},
    {7058, C_MEMBER_OBJECT, 128, 1}, {7240, C_MEMBER_OBJECT, 16, 1},
    {12158, C_MEMBER_OBJECT, 16, 1}, {11936, C_MEMBER_OBJECT, 24, 1},
    {12103, C_MEMBER_OBJECT, 32, 1}, {11951, C_MEMBER_OBJECT, 40, 1},
    {12127, C_MEMBER_OBJECT, 48, 1}, {12178, C_MEMBER_OBJECT, 56, 1},
    {12190, C_MEMBER_OBJECT, 64, 1}, {11966, C_MEMBER_OBJECT, 72, 1},
    {5883, C_MEMBER_OBJECT, 96, 1}, {12205, C_MEMBER_OBJECT, 104, 1},
    {12021, C_MEMBER_OBJECT, 112, 1}, {12055, C_MEMBER_OBJECT, 120, 1},
    {11982, C_MEMBER_OBJECT, 128, 1}, {12142, C_MEMBER_OBJECT, 144, 1},
    {12117, C_MEMBER_OBJECT, 152, 1}, {12168, C_MEMBER_OBJECT, 160, 1},
    {12090, C_MEMBER_OBJECT, 168, 1}, {12859, C_MEMBER_OBJECT, 104, 1},
    {5785, C_MEMBER_OBJECT, 32, 1}, {5785, C_MEMBER_OBJECT, 32, 1}, {6123, C_MEMBER_OBJECT, 24, 1},
    {8827, C_MEMBER_OBJECT, 40, 1}, {8059, C_MEMBER_OBJECT, 16, 1}, {5875, C_MEMBER_OBJECT, 24, 1},
    {6508, C_MEMBER_OBJECT, 32, 1}, {13140, C_MEMBER_OBJECT, 16, 1}, {5875, C_MEMBER_OBJECT, 24, 1},
    {10495, C_MEMBER_OBJECT, 40, 1}, {5369, C_MEMBER_OBJECT, 80, 1}, {4842, C_MEMBER_OBJECT, 88, 1},
    {10729, C_MEMBER_OBJECT, 96, 1}, {8688, C_MEMBER_OBJECT, 16, 1}, {5883, C_MEMBER_OBJECT, 24, 1},
    {4543, C_MEMBER_OBJECT, 32, 1}, {4550, C_MEMBER_OBJECT, 64, 1}, {12310, C_MEMBER_OBJECT, 96, 1},
    {4842, C_MEMBER_OBJECT, 104, 1}, {5369, C_MEMBER_OBJECT, 112, 1},
    {4371, C_MEMBER_OBJECT, 120, 1}, {10729, C_MEMBER_OBJECT, 128, 1},
    {4907, C_MEMBER_OBJECT, 136, 1}, {6296, C_MEMBER_OBJECT, 144, 1},
    {10031, C_MEMBER_OBJECT, 152, 1}, {4543, C_MEMBER_OBJECT, 32, 1},
    {4550, C_MEMBER_OBJECT, 64, 1}, {13066, C_MEMBER_OBJECT, 24, 1},
    {10844, C_MEMBER_OBJECT, 40, 1}, {11247, C_MEMBER_OBJECT, 48, 1},
    {10651, C_MEMBER_OBJECT, 16, 1}, {13154, C_MEMBER_OBJECT, 24, 1},
    {5883, C_MEMBER_OBJECT, 32, 1}, {13054, C_MEMBER_OBJECT, 40, 1},
    {10622, C_MEMBER_OBJECT, 16, 1}, {5883, C_MEMBER_OBJECT, 136, 1},
    {13054, C_MEMBER_OBJECT, 144, 1}, {10622, C_MEMBER_OBJECT, 16, 1},
    {5883, C_MEMBER_OBJECT, 136, 1}, {13054, C_MEMBER_OBJECT, 144, 1},
    {10622, C_MEMBER_OBJECT, 16, 1}, {5883, C_MEMBER_OBJECT, 136, 1},
    {13054, C_MEMBER_OBJECT, 144, 1}, {4581, C_MEMBER_OBJECT, 16, 1},
    {5883, C_MEMBER_OBJECT, 40, 1}, {13054, C_MEMBER_OBJECT, 48, 1},
    {13054, C_MEMBER_OBJECT, 32, 1}, {5883, C_MEMBER_OBJECT, 40, 1}, {5737, C_MEMBER_OBJECT, 16, 1},
    {6305, C_MEMBER_OBJECT, 24, 1}, {4068, C_MEMBER_OBJECT, 56, 1}, {4079, C_MEMBER_OBJECT, 64, 1},
    {5737, C_MEMBER_OBJECT, 80, 1}, {10676, C_MEMBER_OBJECT, 88, 1},
    {13146, C_MEMBER_OBJECT, 96, 1}, {5883, C_MEMBER_OBJECT, 104, 1},
    {13054, C_MEMBER_OBJECT, 112, 1}, {4593, C_MEMBER_OBJECT, 32, 1},
    {6228, C_MEMBER_OBJECT, 40, 1}, {6220, C_MEMBER_OBJECT, 48, 1}, {5737, C_MEMBER_OBJECT, 56, 1},
    {10676, C_MEMBER_OBJECT, 64, 1}, {6305, C_MEMBER_OBJECT, 72, 1},
    {5723, C_MEMBER_OBJECT, 120, 1}, {10192, C_MEMBER_OBJECT, 136, 1},
    {11235, C_MEMBER_OBJECT, 152, 1}, {10622, C_MEMBER_OBJECT, 168, 1},
    {13054, C_MEMBER_OBJECT, 176, 1}, {5883, C_MEMBER_OBJECT, 184, 1},
    {11258, C_MEMBER_OBJECT, 16, 1}, {5883, C_MEMBER_OBJECT, 16, 1},
    {13054, C_MEMBER_OBJECT, 24, 1}, {9206, C_MEMBER_OBJECT, 16, 1}, {5761, C_MEMBER_OBJECT, 24, 1},
    {6220, C_MEMBER_OBJECT, 32, 1}, {8027, C_MEMBER_OBJECT, 40, 1}, {8692, C_MEMBER_OBJECT, 48, 1},
    {8212, C_MEMBER_OBJECT, 56, 1}, {9725, C_MEMBER_OBJECT, 24, 1}, {9737, C_MEMBER_OBJECT, 32, 1},
    {10095, C_MEMBER_OBJECT, 40, 1}, {10107, C_MEMBER_OBJECT, 48, 1},
    {10080, C_MEMBER_OBJECT, 56, 1}, {9313, C_MEMBER_OBJECT, 64, 1}, {6361, C_MEMBER_OBJECT, 48, 1},
    {12859, C_MEMBER_OBJECT, 184, 1}, {10225, C_MEMBER_OBJECT, 24, 1},
    {10235, C_MEMBER_OBJECT, 32, 1}, {6065, C_MEMBER_OBJECT, 40, 1},
    {10690, C_MEMBER_OBJECT, 48, 1}, {13140, C_MEMBER_OBJECT, 56, 1},
    {10000, C_MEMBER_OBJECT, 64, 1}, {6460, C_MEMBER_OBJECT, 136, 1},
    {4611, C_MEMBER_OBJECT, 144, 1}, {10294, C_MEMBER_OBJECT, 16, 1},
    {11359, C_MEMBER_OBJECT, 16, 1}, {10225, C_MEMBER_OBJECT, 48, 1},
    {10235, C_MEMBER_OBJECT, 56, 1}, {4600, C_MEMBER_OBJECT, 72, 1},
    {10646, C_MEMBER_OBJECT, 184, 1}, {10658, C_MEMBER_OBJECT, 192, 1},
    {10667, C_MEMBER_OBJECT, 200, 1}, {10179, C_MEMBER_OBJECT, 208, 1},
    {4636, C_MEMBER_OBJECT, 216, 1}, {12849, C_MEMBER_OBJECT, 16, 1},
    {9060, C_MEMBER_OBJECT, 32, 1}, {13054, C_MEMBER_OBJECT, 48, 1},
    {10171, C_MEMBER_OBJECT, 16, 1}, {11491, C_MEMBER_OBJECT, 56, 1},
    {11437, C_MEMBER_OBJECT, 72, 1}, {5420, C_MEMBER_OBJECT, 24, 1},
    {10995, C_MEMBER_OBJECT, 40, 1}, {9473, C_MEMBER_OBJECT, 64, 1}, {8714, C_MEMBER_OBJECT, 72, 1},
    {2109, C_MEMBER_OBJECT, 16, 1}, {5420, C_MEMBER_OBJECT, 32, 1}, {10014, C_MEMBER_OBJECT, 48, 1},
    {10962, C_MEMBER_OBJECT, 56, 1}, {6342, C_MEMBER_OBJECT, 72, 1}, {6351, C_MEMBER_OBJECT, 80, 1},
    {6335, C_MEMBER_OBJECT, 88, 1}, {10889, C_MEMBER_OBJECT, 40, 1},
    {13054, C_MEMBER_OBJECT, 48, 1}, {11244, C_MEMBER_OBJECT, 16, 1},
    {4585, C_MEMBER_OBJECT, 32, 1}, {8012, C_MEMBER_OBJECT, 40, 1}, {8688, C_MEMBER_OBJECT, 16, 1},
    {4366, C_MEMBER_OBJECT, 24, 1}, {8745, C_MEMBER_OBJECT, 32, 1}, {13054, C_MEMBER_OBJECT, 40, 1},
    {6150, C_MEMBER_OBJECT, 48, 1}, {13069, C_MEMBER_OBJECT, 56, 1}, {8921, C_MEMBER_OBJECT, 16, 1},
    {13054, C_MEMBER_OBJECT, 24, 1}, {8012, C_MEMBER_OBJECT, 24, 1},
    {13054, C_MEMBER_OBJECT, 48, 1}, {5883, C_MEMBER_OBJECT, 16, 1}, {4256, C_MEMBER_OBJECT, 16, 1},
    {4163, C_MEMBER_OBJECT, 32, 1}, {4285, C_MEMBER_OBJECT, 40, 1}, {4265, C_MEMBER_OBJECT, 48, 1},
    {4273, C_MEMBER_OBJECT, 56, 1}, {4198, C_MEMBER_OBJECT, 64, 1}, {4220, C_MEMBER_OBJECT, 72, 1},
    {4171, C_MEMBER_OBJECT, 80, 1}, {4243, C_MEMBER_OBJECT, 96, 1}, {9084, C_MEMBER_OBJECT, 24, 1},
    {9075, C_MEMBER_OBJECT, 32, 1}, {9098, C_MEMBER_OBJECT, 40, 1}, {9084, C_MEMBER_OBJECT, 24, 1},
    {9075, C_MEMBER_OBJECT, 32, 1}, {9098, C_MEMBER_OBJECT, 40, 1}, {8200, C_MEMBER_OBJECT, 24, 1},
    {8200, C_MEMBER_OBJECT, 24, 1}, {8141, C_MEMBER_OBJECT, 16, 1}, {8188, C_MEMBER_OBJECT, 24, 1},
    {9655, C_MEMBER_OBJECT, 16, 1}, {4959, C_MEMBER_OBJECT, 16, 1}, {4971, C_MEMBER_OBJECT, 24, 1},
    {5579, C_MEMBER_OBJECT, 16, 1}, {5561, C_MEMBER_OBJECT, 24, 1}, {5568, C_MEMBER_OBJECT, 32, 1},
    {5007, C_MEMBER_OBJECT, 48, 1}, {5015, C_MEMBER_OBJECT, 56, 1}, {5082, C_MEMBER_OBJECT, 64, 1},
    {5104, C_MEMBER_OBJECT, 72, 1}, {5052, C_MEMBER_OBJECT, 80, 1}, {4995, C_MEMBER_OBJECT, 88, 1},
    {5025, C_MEMBER_OBJECT, 104, 1}, {5074, C_MEMBER_OBJECT, 112, 1},
    {5064, C_MEMBER_OBJECT, 120, 1}, {5116, C_MEMBER_OBJECT, 136, 1},
    {9783, C_MEMBER_OBJECT, 96, 1}, {9796, C_MEMBER_OBJECT, 104, 1}, {5745, C_MEMBER_OBJECT, 48, 1},
    {13054, C_MEMBER_OBJECT, 72, 1}, {7458, C_MEMBER_OBJECT, 16, 1}, {7378, C_MEMBER_OBJECT, 32, 1},
    {7487, C_MEMBER_OBJECT, 40, 1}, {7467, C_MEMBER_OBJECT, 48, 1}, {7475, C_MEMBER_OBJECT, 56, 1},
    {7413, C_MEMBER_OBJECT, 64, 1}, {7435, C_MEMBER_OBJECT, 72, 1}, {7386, C_MEMBER_OBJECT, 80, 1},
    {5526, C_MEMBER_OBJECT, 16, 1}, {9647, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {12640, C_MEMBER_OBJECT, 40, 1}, {12640, C_MEMBER_OBJECT, 32, 1},
    {9842, C_MEMBER_OBJECT, 16, 1}, {9510, C_MEMBER_OBJECT, 24, 1}, {12539, C_MEMBER_OBJECT, 64, 1},
    {6610, C_MEMBER_OBJECT, 72, 1}, {8915, C_MEMBER_OBJECT, 16, 1}, {7502, C_MEMBER_OBJECT, 24, 1},
    {5848, C_MEMBER_OBJECT, 16, 1}, {5865, C_MEMBER_OBJECT, 40, 1}, {6158, C_MEMBER_OBJECT, 16, 1},
    {5848, C_MEMBER_OBJECT, 16, 1}, {5865, C_MEMBER_OBJECT, 40, 1}, {6158, C_MEMBER_OBJECT, 16, 1},
    {5848, C_MEMBER_OBJECT, 16, 1}, {5865, C_MEMBER_OBJECT, 40, 1}, {5848, C_MEMBER_OBJECT, 16, 1},
    {5865, C_MEMBER_OBJECT, 40, 1}, {5848, C_MEMBER_OBJECT, 16, 1}, {5865, C_MEMBER_OBJECT, 40, 1},
    {5848, C_MEMBER_OBJECT, 16, 1}, {5865, C_MEMBER_OBJECT, 40, 1}, {6158, C_MEMBER_OBJECT, 16, 1},
    {6213, C_MEMBER_OBJECT, 24, 1}, {6203, C_MEMBER_OBJECT, 32, 1}, {6190, C_MEMBER_OBJECT, 40, 1},
    {11633, C_MEMBER_OBJECT, 16, 1}, {8153, C_MEMBER_OBJECT, 24, 1}, {6699, C_MEMBER_OBJECT, 16, 1},
    {8138, C_MEMBER_OBJECT, 24, 1}, {11633, C_MEMBER_OBJECT, 16, 1}, {8170, C_MEMBER_OBJECT, 24, 1},
    {6381, C_MEMBER_OBJECT, 24, 1}, {6399, C_MEMBER_OBJECT, 32, 1}, {6388, C_MEMBER_OBJECT, 40, 1},
    {6412, C_MEMBER_OBJECT, 48, 1}, {6422, C_MEMBER_OBJECT, 56, 1}, {6444, C_MEMBER_OBJECT, 80, 1},
    {6406, C_MEMBER_OBJECT, 96, 1}, {6431, C_MEMBER_OBJECT_ARRAY, 360, 0},
    {11091, C_MEMBER_OBJECT, 64, 1}, {11109, C_MEMBER_OBJECT, 80, 1},
    {11127, C_MEMBER_OBJECT, 96, 1}, {11145, C_MEMBER_OBJECT, 112, 1},
    {11163, C_MEMBER_OBJECT, 128, 1}, {11181, C_MEMBER_OBJECT, 144, 1},
    {11199, C_MEMBER_OBJECT, 160, 1}, {11217, C_MEMBER_OBJECT, 176, 1},
    {13054, C_MEMBER_OBJECT, 192, 1}, {6734, C_MEMBER_OBJECT, 16, 1},
    {6777, C_MEMBER_OBJECT, 24, 1}, {6744, C_MEMBER_OBJECT, 32, 1}, {6790, C_MEMBER_OBJECT, 40, 1},
    {6721, C_MEMBER_OBJECT, 48, 1}, {6768, C_MEMBER_OBJECT, 56, 1}, {6818, C_MEMBER_OBJECT, 64, 1},
    {6758, C_MEMBER_OBJECT, 72, 1}, {6842, C_MEMBER_OBJECT, 80, 1}, {6806, C_MEMBER_OBJECT, 88, 1},
    {6704, C_MEMBER_OBJECT, 96, 1}, {6828, C_MEMBER_OBJECT, 104, 1},
    {10822, C_MEMBER_OBJECT, 16, 1}, {10812, C_MEMBER_OBJECT, 24, 1},
    {10803, C_MEMBER_OBJECT, 40, 1}, {10832, C_MEMBER_OBJECT, 48, 1},
    {4820, C_MEMBER_OBJECT, 72, 1}, {6699, C_MEMBER_OBJECT, 88, 1}, {4826, C_MEMBER_OBJECT, 112, 1},
    {5883, C_MEMBER_OBJECT, 120, 1}, {13054, C_MEMBER_OBJECT, 128, 1},
    {6622, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {8745, C_MEMBER_OBJECT, 32, 1},
    {5883, C_MEMBER_OBJECT, 40, 1}, {13054, C_MEMBER_OBJECT, 48, 1}, {7458, C_MEMBER_OBJECT, 16, 1},
    {7378, C_MEMBER_OBJECT, 32, 1}, {7487, C_MEMBER_OBJECT, 40, 1}, {7467, C_MEMBER_OBJECT, 48, 1},
    {7475, C_MEMBER_OBJECT, 56, 1}, {7413, C_MEMBER_OBJECT, 64, 1}, {7435, C_MEMBER_OBJECT, 72, 1},
    {7386, C_MEMBER_OBJECT, 80, 1}, {5579, C_MEMBER_OBJECT, 16, 1}, {5561, C_MEMBER_OBJECT, 24, 1},
    {5568, C_MEMBER_OBJECT, 32, 1}, {7534, C_MEMBER_OBJECT, 16, 1}, {7541, C_MEMBER_OBJECT, 24, 1},
    {4060, C_MEMBER_OBJECT_ARRAY, 16, 32}, {4535, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {4788, C_MEMBER_OBJECT_ARRAY, 32, 0}, {7772, C_MEMBER_OBJECT, 16, 1},
    {7756, C_MEMBER_OBJECT_ARRAY, 24, 7}, {8200, C_MEMBER_OBJECT, 24, 1},
    {10042, C_MEMBER_OBJECT, 16, 1}, {12288, C_MEMBER_OBJECT, 24, 1},
    {5591, C_MEMBER_OBJECT, 16, 1}, {13054, C_MEMBER_OBJECT, 32, 1}, {8138, C_MEMBER_OBJECT, 16, 1},
    {9535, C_MEMBER_OBJECT, 32, 1}, {12906, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12343, C_MEMBER_OBJECT, 16, 1}, {8138, C_MEMBER_OBJECT, 24, 1}, {4575, C_MEMBER_OBJECT, 32, 1},
    {8051, C_MEMBER_OBJECT, 40, 1}, {11258, C_MEMBER_OBJECT, 16, 1}, {4107, C_MEMBER_OBJECT, 24, 1},
    {10321, C_MEMBER_OBJECT, 16, 1}, {10737, C_MEMBER_OBJECT, 32, 1},
    {10321, C_MEMBER_OBJECT, 16, 1}, {10737, C_MEMBER_OBJECT, 32, 1},
    {5586, C_MEMBER_OBJECT, 16, 1}, {10929, C_MEMBER_OBJECT, 24, 1}, {8971, C_MEMBER_OBJECT, 24, 1},
    {8980, C_MEMBER_OBJECT, 32, 1}, {8138, C_MEMBER_OBJECT, 16, 1}, {10898, C_MEMBER_OBJECT, 24, 1},
    {6699, C_MEMBER_OBJECT, 16, 1}, {8138, C_MEMBER_OBJECT, 24, 1}, {6699, C_MEMBER_OBJECT, 16, 1},
    {8138, C_MEMBER_OBJECT, 24, 1}, {8138, C_MEMBER_OBJECT, 16, 1}, {8706, C_MEMBER_OBJECT, 24, 1},
    {12288, C_MEMBER_OBJECT, 32, 1}, {5500, C_MEMBER_OBJECT, 40, 1}, {5508, C_MEMBER_OBJECT, 48, 1},
    {8138, C_MEMBER_OBJECT, 16, 1}, {10321, C_MEMBER_OBJECT, 16, 1},
    {10737, C_MEMBER_OBJECT, 40, 1}, {10339, C_MEMBER_OBJECT, 16, 1},
    {10737, C_MEMBER_OBJECT, 32, 1}, {6166, C_MEMBER_OBJECT, 16, 1}, {6699, C_MEMBER_OBJECT, 16, 1},
    {8138, C_MEMBER_OBJECT, 24, 1}, {6699, C_MEMBER_OBJECT, 16, 1}, {8138, C_MEMBER_OBJECT, 24, 1},
    {8680, C_MEMBER_OBJECT, 32, 1}, {10737, C_MEMBER_OBJECT, 40, 1}, {6556, C_MEMBER_OBJECT, 48, 1},
    {7772, C_MEMBER_OBJECT, 16, 1}, {7756, C_MEMBER_OBJECT_ARRAY, 24, 7},
    {8200, C_MEMBER_OBJECT, 24, 1}, {8200, C_MEMBER_OBJECT, 24, 1}, {8034, C_MEMBER_OBJECT, 16, 1},
    {11379, C_MEMBER_OBJECT, 24, 1}, {11623, C_MEMBER_OBJECT, 32, 1},
    {8809, C_MEMBER_OBJECT, 40, 1}, {9219, C_MEMBER_OBJECT, 40, 1}, {8268, C_MEMBER_OBJECT, 16, 1},
    {6699, C_MEMBER_OBJECT, 24, 1}, {9166, C_MEMBER_OBJECT, 16, 1}, {5579, C_MEMBER_OBJECT, 16, 1},
    {5561, C_MEMBER_OBJECT, 24, 1}, {5568, C_MEMBER_OBJECT, 32, 1}, {9230, C_MEMBER_OBJECT, 24, 1},
    {12945, C_MEMBER_OBJECT, 64, 1}, {13054, C_MEMBER_OBJECT, 136, 1},
    {7959, C_MEMBER_OBJECT, 16, 1}, {7967, C_MEMBER_OBJECT, 24, 1}, {7975, C_MEMBER_OBJECT, 32, 1},
    {5819, C_MEMBER_OBJECT, 16, 1}, {10939, C_MEMBER_OBJECT, 24, 1}, {5579, C_MEMBER_OBJECT, 16, 1},
    {5561, C_MEMBER_OBJECT, 24, 1}, {5568, C_MEMBER_OBJECT, 32, 1}, {13054, C_MEMBER_OBJECT, 64, 1},
    {9242, C_MEMBER_OBJECT, 16, 1}, {9235, C_MEMBER_OBJECT, 24, 1}, {9267, C_MEMBER_OBJECT, 40, 1},
    {9250, C_MEMBER_OBJECT, 48, 1}, {5856, C_MEMBER_OBJECT, 24, 1}, {5837, C_MEMBER_OBJECT, 48, 1},
    {5865, C_MEMBER_OBJECT, 56, 1}, {4494, C_MEMBER_OBJECT, 24, 1}, {8207, C_MEMBER_OBJECT, 24, 1},
    {9510, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1}, {8755, C_MEMBER_OBJECT, 32, 1},
    {12945, C_MEMBER_OBJECT, 24, 1}, {13054, C_MEMBER_OBJECT, 96, 1},
    {9510, C_MEMBER_OBJECT, 16, 1}, {10141, C_MEMBER_OBJECT, 24, 1},
    {11420, C_MEMBER_OBJECT, 32, 1}, {9064, C_MEMBER_OBJECT, 40, 1},
    {10159, C_MEMBER_OBJECT, 72, 1}, {10146, C_MEMBER_OBJECT, 80, 1},
    {10453, C_MEMBER_OBJECT, 16, 1}, {10462, C_MEMBER_OBJECT, 24, 1},
    {10435, C_MEMBER_OBJECT, 32, 1}, {10444, C_MEMBER_OBJECT, 40, 1},
    {8070, C_MEMBER_OBJECT, 56, 1}, {11379, C_MEMBER_OBJECT, 16, 1},
    {11628, C_MEMBER_OBJECT, 24, 1}, {11623, C_MEMBER_OBJECT, 32, 1},
    {8813, C_MEMBER_OBJECT, 40, 1}, {11666, C_MEMBER_OBJECT, 24, 1},
    {10711, C_MEMBER_OBJECT, 32, 1}, {10171, C_MEMBER_OBJECT, 40, 1},
    {7523, C_MEMBER_OBJECT, 32, 1}, {8040, C_MEMBER_OBJECT, 40, 1}, {10171, C_MEMBER_OBJECT, 48, 1},
    {13054, C_MEMBER_OBJECT, 64, 1}, {10944, C_MEMBER_OBJECT, 24, 1},
    {5883, C_MEMBER_OBJECT, 16, 1}, {11091, C_MEMBER_OBJECT, 64, 1},
    {11109, C_MEMBER_OBJECT, 80, 1}, {11127, C_MEMBER_OBJECT, 96, 1},
    {11145, C_MEMBER_OBJECT, 112, 1}, {11163, C_MEMBER_OBJECT, 128, 1},
    {11181, C_MEMBER_OBJECT, 144, 1}, {11199, C_MEMBER_OBJECT, 160, 1},
    {11217, C_MEMBER_OBJECT, 176, 1}, {13054, C_MEMBER_OBJECT, 192, 1},
    {11029, C_MEMBER_OBJECT, 16, 1}, {11379, C_MEMBER_OBJECT, 16, 1},
    {11628, C_MEMBER_OBJECT, 24, 1}, {11623, C_MEMBER_OBJECT, 32, 1},
    {9166, C_MEMBER_OBJECT, 24, 1}, {6452, C_MEMBER_OBJECT, 32, 1}, {6604, C_MEMBER_OBJECT, 40, 1},
    {8760, C_MEMBER_OBJECT, 48, 1}, {8122, C_MEMBER_OBJECT, 48, 1}, {11514, C_MEMBER_OBJECT, 80, 1},
    {11530, C_MEMBER_OBJECT, 88, 1}, {5518, C_MEMBER_OBJECT, 96, 1},
    {10870, C_MEMBER_OBJECT, 112, 1}, {12268, C_MEMBER_OBJECT, 120, 1},
    {6935, C_MEMBER_OBJECT, 128, 1}, {6900, C_MEMBER_OBJECT, 136, 1},
    {6868, C_MEMBER_OBJECT, 144, 1}, {5194, C_MEMBER_OBJECT, 152, 1},
    {2368, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {341, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {668, C_MEMBER_OBJECT, 200, 1},
    {326, C_MEMBER_OBJECT, 208, 1}, {356, C_MEMBER_OBJECT, 216, 1}, {771, C_MEMBER_OBJECT, 224, 1},
    {642, C_MEMBER_OBJECT, 232, 1}, {5350, C_MEMBER_OBJECT, 16, 1}, {5825, C_MEMBER_OBJECT, 24, 1},
    {10857, C_MEMBER_OBJECT, 32, 1}, {8779, C_MEMBER_OBJECT, 48, 1},
    {10870, C_MEMBER_OBJECT, 64, 1}, {11504, C_MEMBER_OBJECT, 72, 1},
    {9526, C_MEMBER_OBJECT, 96, 1}, {8012, C_MEMBER_OBJECT, 104, 1}, {5586, C_MEMBER_OBJECT, 16, 1},
    {5825, C_MEMBER_OBJECT, 24, 1}, {11265, C_MEMBER_OBJECT, 32, 1}, {8012, C_MEMBER_OBJECT, 48, 1},
    {8688, C_MEMBER_OBJECT, 16, 1}, {5586, C_MEMBER_OBJECT, 24, 1}, {10382, C_MEMBER_OBJECT, 40, 1},
    {9521, C_MEMBER_OBJECT, 48, 1}, {11060, C_MEMBER_OBJECT, 16, 1},
    {11072, C_MEMBER_OBJECT, 24, 1}, {8200, C_MEMBER_OBJECT, 24, 1},
    {12594, C_MEMBER_OBJECT, 16, 1}, {9705, C_MEMBER_OBJECT, 24, 1}, {9709, C_MEMBER_OBJECT, 32, 1},
    {11582, C_MEMBER_OBJECT, 16, 1}, {11598, C_MEMBER_OBJECT, 24, 1},
    {11589, C_MEMBER_OBJECT, 32, 1}, {11610, C_MEMBER_OBJECT, 40, 1},
    {11554, C_MEMBER_OBJECT, 48, 1}, {11567, C_MEMBER_OBJECT, 56, 1},
    {12231, C_MEMBER_OBJECT, 16, 1}, {12222, C_MEMBER_OBJECT, 24, 1},
    {9647, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8200, C_MEMBER_OBJECT, 24, 1},
    {7833, C_MEMBER_OBJECT, 256, 1}, {7883, C_MEMBER_OBJECT, 264, 1},
    {7849, C_MEMBER_OBJECT, 336, 1}, {7899, C_MEMBER_OBJECT, 344, 1},
    {7866, C_MEMBER_OBJECT, 352, 1}, {7914, C_MEMBER_OBJECT, 360, 1},
    {7936, C_MEMBER_OBJECT, 368, 1}, {7804, C_MEMBER_OBJECT, 840, 1},
    {7824, C_MEMBER_OBJECT, 848, 1}, {7812, C_MEMBER_OBJECT, 856, 1},
    {7794, C_MEMBER_OBJECT, 872, 1}, {9911, C_MEMBER_OBJECT, 16, 1}, {4366, C_MEMBER_OBJECT, 24, 1},
    {10020, C_MEMBER_OBJECT, 32, 1}, {13054, C_MEMBER_OBJECT, 40, 1},
    {9572, C_MEMBER_OBJECT, 16, 1}, {7772, C_MEMBER_OBJECT, 16, 1},
    {7756, C_MEMBER_OBJECT_ARRAY, 24, 7}, {13089, C_MEMBER_OBJECT, 16, 1},
    {13069, C_MEMBER_OBJECT, 24, 1}, {13099, C_MEMBER_OBJECT, 40, 1},
    {13081, C_MEMBER_OBJECT, 48, 1}, {13089, C_MEMBER_OBJECT, 16, 1},
    {13069, C_MEMBER_OBJECT, 24, 1}, {13099, C_MEMBER_OBJECT, 40, 1},
    {13081, C_MEMBER_OBJECT, 48, 1}, {13089, C_MEMBER_OBJECT, 16, 1},
    {13069, C_MEMBER_OBJECT, 24, 1}, {13099, C_MEMBER_OBJECT, 40, 1},
    {13081, C_MEMBER_OBJECT, 48, 1}, {5579, C_MEMBER_OBJECT, 16, 1}, {5561, C_MEMBER_OBJECT, 24, 1},
    {5568, C_MEMBER_OBJECT, 32, 1}, {11873, C_MEMBER_OBJECT, 16, 1},
    {12263, C_MEMBER_OBJECT, 24, 1}, {11908, C_MEMBER_OBJECT, 32, 1},
    {13054, C_MEMBER_OBJECT, 48, 1}, {10798, C_MEMBER_OBJECT, 16, 1},
    {12295, C_MEMBER_OBJECT, 24, 1}, {8760, C_MEMBER_OBJECT, 32, 1}, {8765, C_MEMBER_OBJECT, 40, 1},
    {5586, C_MEMBER_OBJECT, 48, 1}, {11359, C_MEMBER_OBJECT, 56, 1}, {6174, C_MEMBER_OBJECT, 72, 1},
    {5308, C_MEMBER_OBJECT, 80, 1}, {10263, C_MEMBER_OBJECT, 88, 1}, {6312, C_MEMBER_OBJECT, 96, 1},
    {11385, C_MEMBER_OBJECT, 104, 1}, {6237, C_MEMBER_OBJECT, 112, 1},
    {11401, C_MEMBER_OBJECT, 120, 1}, {6251, C_MEMBER_OBJECT, 128, 1},
    {5290, C_MEMBER_OBJECT, 136, 1}, {10250, C_MEMBER_OBJECT, 144, 1},
    {11929, C_MEMBER_OBJECT, 24, 1}, {6268, C_MEMBER_OBJECT, 32, 1}, {9515, C_MEMBER_OBJECT, 40, 1},
    {7716, C_MEMBER_OBJECT, 48, 1}, {7679, C_MEMBER_OBJECT, 56, 1}, {7703, C_MEMBER_OBJECT, 64, 1},
    {7641, C_MEMBER_OBJECT, 72, 1}, {7668, C_MEMBER_OBJECT, 80, 1}, {7626, C_MEMBER_OBJECT, 88, 1},
    {7693, C_MEMBER_OBJECT, 96, 1}, {7653, C_MEMBER_OBJECT, 104, 1},
    {7613, C_MEMBER_OBJECT, 112, 1}, {8680, C_MEMBER_OBJECT, 24, 1},
    {10737, C_MEMBER_OBJECT, 32, 1}, {12859, C_MEMBER_OBJECT, 128, 1},
    {12798, C_MEMBER_OBJECT, 136, 1}, {13280, C_MEMBER_OBJECT, 152, 1},
    {12859, C_MEMBER_OBJECT, 128, 1}, {12798, C_MEMBER_OBJECT, 136, 1},
    {13280, C_MEMBER_OBJECT, 152, 1}, {8688, C_MEMBER_OBJECT, 16, 1},
    {6515, C_MEMBER_OBJECT, 24, 1}, {13054, C_MEMBER_OBJECT, 32, 1},
    {12774, C_MEMBER_OBJECT, 96, 1}, {12726, C_MEMBER_OBJECT, 104, 1},
    {12750, C_MEMBER_OBJECT, 112, 1}, {12702, C_MEMBER_OBJECT, 128, 1},
    {12654, C_MEMBER_OBJECT, 136, 1}, {12678, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_9_2d = {
    {.hex = 0x030902f0, .debug = true}, names, members, enumerators, types, held,
    497, 1, 226,
};
