/* What the debug information of CPython 3.9.2 says: made by make-table. */
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
    "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroObject\0"
    "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
    "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0"
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0"
    "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0"
    "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0"
    "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0"
    "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0"
    "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0"
    "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0"
    "PyRunningLoopHolder\0" "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0"
    "PyST_Object\0" "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0"
    "PyStopIterationObject\0" "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0"
    "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0"
    "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0"
    "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA3object\0" "ScandirIterator\0" "ScannerObject\0"
    "SemLockObject\0" "Socket\0" "StgDict\0" "StgDictObject\0" "StopIteration\0"
    "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0"
    "TaskWakeupMethWrapper\0" "Token\0" "TreeBuilderObject\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeTranslateError\0" "UnpicklerMemoProxyObject\0"
    "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0" "_DummyDecl\0"
    "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0"
    "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc._abc_data\0" "_abc_cache\0"
    "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
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
    "argtypes\0" "array.array\0" "arrayobject\0" "ast.AST\0" "astmodulestate\0" "async_exc\0"
    "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0" "atexit_callback\0"
    "atexit_callbacks\0" "atexitmodule_state\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "b_array\0" "b_base\0" "b_objects\0" "before_forkers\0" "binop\0" "buf\0"
    "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
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
    "coroutine_wrapper\0" "countobject\0" "cr_code\0" "cr_exc_state.exc_traceback\0"
    "cr_exc_state.exc_type\0" "cr_exc_state.exc_value\0" "cr_frame\0" "cr_name\0" "cr_origin\0"
    "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0"
    "curexc_type\0" "curexc_value\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0"
    "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0"
    "datetime.IsoCalendarDate\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0"
    "dbmobject\0" "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0" "decoder\0"
    "default_factory\0" "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0"
    "dequeobject\0" "descr\0" "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0"
    "dialect\0" "dict\0" "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_lookup\0" "dk_nentries\0" "dk_refcnt\0" "dk_size\0" "dk_usable\0" "doc\0"
    "dropwhileobject\0" "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_ns_event_obj\0" "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "errors\0"
    "events_append\0" "exc_info\0" "exc_tb\0" "exc_traceback\0" "exc_type\0" "exc_value\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_builtins\0" "f_code\0" "f_executing\0" "f_gen\0"
    "f_globals\0" "f_lasti\0" "f_locals\0" "f_localsplus\0" "f_stacktop\0" "f_trace\0"
    "f_valuestack\0" "factory\0" "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0"
    "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0"
    "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "fn\0" "formatteriterator\0"
    "formatteriterobject\0" "frame\0" "freeblock\0" "freepools\0" "frozenset\0" "func\0"
    "func_annotations\0" "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0"
    "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0"
    "func_weakreflist\0" "function\0" "function_pinboard_authorizer_cb\0"
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
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iters\0"
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
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "myerrno\0" "name\0" "names\0" "ncallbacks\0" "next\0" "next_row\0" "nextlink\0"
    "nextoffset\0" "nldecoder_object\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0"
    "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_iterator\0" "odictiterobject\0" "offset\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "parameters\0" "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "parser.st\0" "partialobject\0" "path\0"
    "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "previous_item\0"
    "print_file_and_line\0" "productobject\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_set\0"
    "property\0" "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexitmodule\0"
    "pyexpat.xmlparser\0" "pysqlite_Cache\0" "pysqlite_Connection\0" "pysqlite_Cursor\0"
    "pysqlite_Node\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "small_ints\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sql\0" "sqlite3.Cache\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "sqlite3Node\0"
    "stack\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.ready\0"
    "state.string\0" "statement\0" "statement_cache\0" "statements\0" "staticmethod\0"
    "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0"
    "step\0" "stop\0" "str\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct method_cache_entry\0"
    "struct pool_header\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sysdict\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0"
    "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
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
    {217, 0, 0, 72, 0, 0}, {217, 9301, 40, 8, 0, 0}, {217, 9761, 16, 8, 0, 0},
    {217, 10403, 24, 8, 0, 0}, {217, 11720, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 10311, 16, 8, 0, 0}, {236, 10324, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6590, 40, 8, 0, 0}, {254, 12199, 16, 8, 0, 0}, {254, 12234, 32, 8, 0, 0},
    {254, 12589, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4580, 0, 8, 0, 0},
    {268, 4979, 24, 8, 0, 0}, {268, 9050, 8, 8, 0, 0}, {685, 0, 0, 16, 0, 0},
    {685, 10304, 0, 8, 0, 0}, {713, 0, 0, 56, 0, 0}, {713, 5769, 24, 8, 0, 0},
    {742, 0, 0, 152, 0, 0}, {742, 4675, 144, 8, 0, 0}, {742, 6248, 40, 8, 0, 0},
    {742, 6719, 136, 8, 0, 0}, {742, 9564, 16, 8, 0, 0}, {742, 10262, 64, 8, 0, 0},
    {742, 10487, 24, 8, 0, 0}, {742, 10497, 32, 8, 0, 0}, {742, 10979, 48, 8, 0, 0},
    {742, 13466, 56, 8, 0, 0}, {788, 0, 0, 48, 0, 0}, {788, 7987, 24, 8, 0, 0},
    {788, 9050, 16, 8, 0, 0}, {788, 11725, 32, 4, 6, 1}, {788, 11754, 32, 4, 5, 1},
    {788, 11768, 32, 4, 2, 3}, {788, 11779, 32, 4, 7, 1}, {802, 0, 0, 40, 0, 0},
    {802, 4313, 16, 8, 0, 0}, {802, 4321, 24, 8, 0, 0}, {818, 0, 0, 40, 0, 0},
    {818, 4333, 24, 8, 0, 0}, {818, 4342, 16, 8, 0, 0}, {835, 0, 0, 120, 0, 0},
    {835, 4176, 32, 8, 0, 0}, {835, 4184, 80, 8, 0, 0}, {835, 4211, 64, 8, 0, 0},
    {835, 4233, 72, 8, 0, 0}, {835, 4256, 96, 8, 0, 0}, {835, 4269, 16, 8, 0, 0},
    {835, 4278, 48, 8, 0, 0}, {835, 4286, 56, 8, 0, 0}, {852, 0, 0, 64, 0, 0},
    {852, 4379, 24, 8, 0, 0}, {852, 4948, 48, 8, 0, 0}, {852, 5425, 40, 8, 0, 0},
    {852, 12855, 32, 8, 0, 0}, {874, 0, 0, 56, 0, 0}, {874, 9874, 24, 8, 0, 0},
    {892, 0, 0, 40, 0, 0}, {892, 9934, 24, 8, 0, 0}, {892, 9951, 32, 1, 0, 0},
    {923, 0, 0, 56, 0, 0}, {923, 9307, 16, 8, 0, 0}, {923, 9312, 32, 8, 0, 0},
    {923, 9321, 24, 8, 0, 0}, {941, 0, 0, 64, 0, 0}, {941, 9657, 56, 8, 0, 0},
    {957, 0, 0, 48, 0, 0}, {957, 10564, 16, 8, 0, 0}, {967, 0, 0, 24, 0, 0},
    {967, 9917, 16, 8, 0, 0}, {980, 0, 0, 176, 0, 0}, {980, 5047, 16, 4, 0, 0},
    {980, 5059, 88, 8, 0, 0}, {980, 5071, 48, 8, 0, 0}, {980, 5079, 56, 8, 0, 0},
    {980, 5089, 104, 8, 0, 0}, {980, 5101, 40, 4, 0, 0}, {980, 5116, 80, 8, 0, 0},
    {980, 5128, 120, 8, 0, 0}, {980, 5138, 112, 8, 0, 0}, {980, 5146, 64, 8, 0, 0},
    {980, 5155, 32, 4, 0, 0}, {980, 5168, 72, 8, 0, 0}, {993, 0, 0, 72, 0, 0},
    {993, 13209, 56, 8, 0, 0}, {993, 13214, 48, 8, 0, 0}, {1016, 0, 0, 48, 0, 0},
    {1016, 5607, 16, 8, 0, 0}, {1016, 5616, 24, 8, 0, 0}, {1026, 0, 0, 48, 0, 0},
    {1026, 12642, 16, 8, 0, 0}, {1026, 12650, 32, 8, 0, 0}, {1026, 12661, 24, 8, 0, 0},
    {1041, 0, 0, 64, 0, 0}, {1041, 13250, 24, 8, 0, 0}, {1041, 13262, 16, 8, 0, 0},
    {1054, 0, 0, 104, 0, 0}, {1054, 5484, 32, 8, 0, 0}, {1054, 5492, 80, 8, 0, 0},
    {1054, 5519, 64, 8, 0, 0}, {1054, 5541, 72, 8, 0, 0}, {1054, 5564, 16, 8, 0, 0},
    {1054, 5573, 48, 8, 0, 0}, {1054, 5581, 96, 8, 0, 0}, {1054, 5591, 56, 8, 0, 0},
    {1067, 0, 0, 24, 0, 0}, {1067, 5709, 16, 8, 0, 0}, {1122, 0, 0, 48, 0, 0},
    {1122, 7992, 24, 1, 0, 0}, {1122, 12966, 40, 8, 0, 0}, {1142, 0, 0, 40, 0, 0},
    {1142, 7992, 24, 1, 0, 0}, {1142, 12966, 32, 8, 0, 0}, {1223, 0, 0, 40, 0, 0},
    {1223, 5744, 24, 8, 0, 0}, {1223, 5751, 32, 8, 0, 0}, {1223, 5762, 16, 8, 0, 0},
    {1237, 0, 0, 24, 0, 0}, {1237, 9530, 8, 8, 0, 0}, {1237, 9537, 16, 8, 0, 0},
    {1252, 0, 0, 40, 0, 0}, {1252, 6263, 40, 0, 0, 0}, {1252, 6274, 16, 8, 0, 0},
    {1252, 6284, 32, 8, 0, 0}, {1252, 6296, 0, 8, 0, 0}, {1252, 6306, 8, 8, 0, 0},
    {1252, 6314, 24, 8, 0, 0}, {1269, 0, 0, 48, 0, 0}, {1269, 9349, 32, 8, 0, 0},
    {1269, 9357, 16, 8, 0, 0}, {1269, 9365, 40, 8, 0, 0}, {1282, 0, 0, 24, 0, 0},
    {1282, 9901, 16, 8, 0, 0}, {1296, 0, 0, 368, 0, 0}, {1296, 6596, 24, 8, 0, 0},
    {1296, 6603, 40, 8, 0, 0}, {1296, 6614, 32, 8, 0, 0}, {1296, 6621, 116, 1, 0, 0},
    {1296, 6633, 96, 8, 0, 0}, {1296, 6639, 48, 8, 0, 0}, {1296, 6649, 104, 4, 0, 0},
    {1296, 6657, 56, 8, 0, 0}, {1296, 6666, 360, 8, 0, 0}, {1296, 6679, 72, 8, 0, 0},
    {1296, 6690, 80, 8, 0, 0}, {1296, 6698, 64, 8, 0, 0}, {1310, 0, 0, 120, 0, 0},
    {1310, 6950, 96, 8, 0, 0}, {1310, 6967, 48, 8, 0, 0}, {1310, 6980, 16, 8, 0, 0},
    {1310, 6990, 32, 8, 0, 0}, {1310, 7014, 56, 8, 0, 0}, {1310, 7023, 24, 8, 0, 0},
    {1310, 7036, 40, 8, 0, 0}, {1310, 7052, 88, 8, 0, 0}, {1310, 7064, 64, 8, 0, 0},
    {1310, 7074, 104, 8, 0, 0}, {1327, 0, 0, 16, 0, 0}, {1327, 3136, 0, 8, 0, 0},
    {1327, 3145, 8, 8, 0, 0}, {1337, 0, 0, 96, 0, 0}, {1337, 7624, 32, 8, 0, 0},
    {1337, 7632, 80, 8, 0, 0}, {1337, 7659, 64, 8, 0, 0}, {1337, 7681, 72, 8, 0, 0},
    {1337, 7704, 16, 8, 0, 0}, {1337, 7713, 48, 8, 0, 0}, {1337, 7721, 56, 8, 0, 0},
    {1349, 0, 0, 152, 0, 0}, {1349, 8018, 16, 8, 0, 0}, {1364, 0, 0, 280, 0, 0},
    {1364, 4073, 16, 256, 0, 0}, {1381, 0, 0, 40, 0, 0}, {1381, 4599, 32, 8, 0, 0},
    {1399, 0, 0, 40, 0, 0}, {1399, 4852, 32, 8, 0, 0}, {1420, 0, 0, 40, 0, 0},
    {1420, 7780, 16, 8, 0, 0}, {1433, 0, 0, 880, 0, 0}, {1433, 8025, 864, 8, 0, 0},
    {1433, 8040, 872, 8, 0, 0}, {1433, 8050, 840, 8, 0, 0}, {1433, 8058, 856, 8, 0, 0},
    {1433, 8070, 848, 8, 0, 0}, {1450, 0, 0, 88, 0, 0}, {1450, 9720, 64, 8, 0, 0},
    {1450, 9761, 72, 8, 0, 0}, {1450, 10403, 80, 8, 0, 0}, {1470, 0, 0, 24, 0, 0},
    {1470, 6945, 16, 8, 0, 0}, {1493, 0, 0, 5648, 0, 0}, {1493, 4135, 3472, 8, 0, 0},
    {1493, 4155, 3464, 8, 0, 0}, {1493, 4587, 3536, 8, 0, 0}, {1493, 4624, 3456, 8, 0, 0},
    {1493, 4750, 880, 8, 0, 0}, {1493, 4759, 1384, 8, 0, 0}, {1493, 5200, 928, 8, 0, 0},
    {1493, 5221, 920, 8, 0, 0}, {1493, 5240, 912, 8, 0, 0}, {1493, 6066, 1376, 8, 0, 0},
    {1493, 7519, 832, 8, 0, 0}, {1493, 7532, 816, 4, 0, 0}, {1493, 7546, 824, 8, 0, 0},
    {1493, 7557, 640, 72, 0, 0}, {1493, 7572, 720, 24, 0, 0}, {1493, 8202, 24, 8, 0, 0},
    {1493, 8236, 1392, 8, 0, 0}, {1493, 8248, 888, 8, 0, 0}, {1493, 9695, 856, 8, 0, 0},
    {1493, 9703, 864, 8, 0, 0}, {1493, 9783, 0, 8, 0, 0}, {1493, 10778, 3488, 8, 0, 0},
    {1493, 11369, 3552, 2096, 0, 0}, {1493, 12179, 872, 8, 0, 0}, {1493, 12871, 8, 8, 0, 0},
    {1493, 13280, 3520, 8, 0, 0}, {1493, 13304, 3504, 8, 0, 0}, {1493, 13321, 3512, 8, 0, 0},
    {1512, 0, 0, 40, 0, 0}, {1512, 4358, 32, 8, 0, 0}, {1512, 9909, 24, 8, 0, 0},
    {1525, 0, 0, 32, 0, 0}, {1525, 9892, 24, 4, 0, 0}, {1538, 0, 0, 40, 0, 0},
    {1538, 6862, 24, 4, 0, 0}, {1538, 9761, 0, 8, 0, 0}, {1538, 10104, 16, 8, 0, 0},
    {1538, 12920, 8, 4, 0, 0}, {1550, 0, 0, 16, 0, 0}, {1550, 9530, 0, 8, 0, 0},
    {1562, 0, 0, 32, 0, 0}, {1562, 9731, 16, 8, 0, 0}, {1562, 9744, 24, 8, 0, 0},
    {1574, 0, 0, 152, 0, 0}, {1574, 9481, 24, 8, 0, 0}, {1574, 13271, 64, 8, 0, 0},
    {1593, 0, 0, 32, 0, 0}, {1593, 9649, 0, 8, 0, 0}, {1605, 0, 0, 48, 0, 0},
    {1605, 8205, 16, 8, 0, 0}, {1605, 8213, 24, 8, 0, 0}, {1620, 0, 0, 104, 0, 0},
    {1620, 9328, 56, 8, 0, 0}, {1632, 0, 0, 56, 0, 0}, {1632, 9486, 24, 8, 0, 0},
    {1632, 9493, 16, 8, 0, 0}, {1632, 9501, 48, 8, 0, 0}, {1632, 9509, 32, 8, 0, 0},
    {1647, 0, 0, 112, 0, 0}, {1647, 10017, 72, 8, 0, 0}, {1647, 10036, 48, 8, 0, 0},
    {1661, 0, 0, 104, 0, 0}, {1661, 6791, 80, 8, 0, 0}, {1661, 6800, 88, 8, 0, 0},
    {1661, 9753, 64, 8, 0, 0}, {1661, 11957, 72, 8, 0, 0}, {1677, 0, 0, 16, 0, 0},
    {1677, 9924, 0, 8, 0, 0}, {1677, 9959, 8, 8, 0, 0}, {1792, 0, 0, 200, 0, 0},
    {1792, 6810, 16, 8, 0, 0}, {1792, 7987, 48, 8, 0, 0}, {1792, 9451, 32, 8, 0, 0},
    {1792, 11380, 64, 128, 0, 0}, {1792, 12193, 40, 8, 0, 0}, {1792, 13197, 24, 8, 0, 0},
    {1804, 0, 0, 40, 0, 0}, {1804, 11679, 16, 8, 0, 0}, {1804, 11923, 32, 8, 0, 0},
    {1804, 11928, 24, 8, 0, 0}, {1837, 0, 0, 72, 0, 0}, {1837, 13226, 64, 8, 0, 0},
    {1874, 0, 0, 112, 0, 0}, {1874, 6791, 72, 8, 0, 0}, {1874, 9057, 80, 8, 0, 0},
    {1874, 9720, 64, 8, 0, 0}, {1874, 10104, 88, 8, 0, 0}, {1874, 10663, 104, 8, 0, 0},
    {1874, 12589, 96, 8, 0, 0}, {1894, 0, 0, 72, 0, 0}, {1894, 5195, 64, 8, 0, 0},
    {1913, 0, 0, 264, 0, 0}, {1913, 4440, 168, 8, 0, 0}, {1913, 4450, 232, 8, 0, 0},
    {1913, 4470, 224, 8, 0, 0}, {1913, 4860, 72, 8, 0, 0}, {1913, 4873, 80, 8, 0, 0},
    {1913, 5425, 240, 8, 0, 0}, {1913, 5641, 104, 8, 0, 0}, {1913, 5658, 88, 8, 0, 0},
    {1913, 5670, 96, 8, 0, 0}, {1913, 6066, 152, 8, 0, 0}, {1913, 6527, 144, 8, 0, 0},
    {1913, 6909, 24, 8, 0, 0}, {1913, 8323, 16, 8, 0, 0}, {1913, 9783, 8, 8, 0, 0},
    {1913, 10644, 0, 8, 0, 0}, {1913, 12626, 176, 8, 0, 0}, {1927, 0, 0, 40, 0, 0},
    {1927, 12548, 24, 8, 0, 0}, {1927, 12557, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0},
    {1945, 9909, 24, 8, 0, 0}, {1959, 0, 0, 408, 0, 0}, {1959, 12675, 256, 8, 0, 0},
    {1959, 12683, 336, 8, 0, 0}, {1959, 12692, 32, 8, 0, 0}, {1959, 12705, 352, 8, 0, 0},
    {1959, 12714, 192, 8, 0, 0}, {1959, 12723, 48, 8, 0, 0}, {1959, 12734, 264, 8, 0, 0},
    {1959, 12742, 288, 8, 0, 0}, {1959, 12756, 168, 8, 0, 0}, {1959, 12765, 40, 8, 0, 0},
    {1959, 12777, 240, 8, 0, 0}, {1959, 12788, 344, 8, 0, 0}, {1959, 12795, 24, 8, 0, 0},
    {1959, 12803, 88, 8, 0, 0}, {1959, 12811, 360, 8, 0, 0}, {1959, 12825, 184, 8, 0, 0},
    {1959, 12837, 208, 8, 0, 0}, {1972, 0, 0, 104, 0, 0}, {1972, 6429, 64, 8, 0, 0},
    {1972, 9980, 72, 8, 0, 0}, {1972, 10972, 96, 8, 0, 0}, {1993, 0, 0, 80, 0, 0},
    {1993, 5769, 72, 8, 0, 0}, {2009, 0, 0, 24, 0, 0}, {2009, 9943, 16, 8, 0, 0},
    {2021, 0, 0, 56, 0, 0}, {2021, 13395, 24, 8, 0, 0}, {2021, 13415, 16, 8, 0, 0},
    {2037, 0, 0, 208, 0, 0}, {2037, 4045, 192, 8, 0, 0}, {2037, 6774, 24, 8, 0, 0},
    {2037, 8925, 16, 8, 0, 0}, {2037, 9854, 48, 8, 0, 0}, {2037, 12980, 136, 8, 0, 0},
    {2037, 13004, 144, 8, 0, 0}, {2037, 13028, 128, 8, 0, 0}, {2037, 13052, 104, 8, 0, 0},
    {2037, 13076, 112, 8, 0, 0}, {2037, 13100, 96, 8, 0, 0}, {2078, 0, 0, 104, 0, 0},
    {2078, 10408, 80, 8, 0, 0}, {2078, 10421, 72, 8, 0, 0}, {2137, 0, 0, 192, 0, 0},
    {2137, 4384, 128, 8, 0, 0}, {2137, 4971, 152, 8, 0, 0}, {2137, 5433, 136, 8, 0, 0},
    {2137, 10757, 96, 8, 0, 0}, {2137, 11018, 144, 8, 0, 0}, {2365, 0, 0, 272, 0, 0},
    {2365, 4664, 72, 8, 0, 0}, {2365, 4700, 216, 8, 0, 0}, {2365, 9564, 24, 8, 0, 0},
    {2365, 9569, 32, 8, 0, 0}, {2365, 10441, 208, 8, 0, 0}, {2365, 10487, 48, 8, 0, 0},
    {2365, 10497, 56, 8, 0, 0}, {2365, 10935, 184, 8, 0, 0}, {2365, 10947, 192, 8, 0, 0},
    {2365, 10956, 200, 8, 0, 0}, {2365, 11659, 16, 8, 0, 0}, {2426, 0, 0, 24, 0, 0},
    {2426, 4350, 16, 8, 0, 0}, {2450, 0, 0, 24, 0, 0}, {2450, 6359, 16, 8, 0, 0},
    {2485, 0, 0, 32, 0, 0}, {2485, 6543, 16, 8, 0, 0}, {2485, 6557, 0, 8, 0, 0},
    {2485, 6566, 8, 8, 0, 0}, {2485, 10649, 24, 8, 0, 0}, {2502, 0, 0, 112, 0, 0},
    {2502, 9456, 40, 8, 0, 0}, {2544, 0, 0, 656, 0, 0}, {2544, 8330, 32, 8, 0, 0},
    {4037, 0, 0, 32, 0, 0}, {4037, 6344, 8, 8, 0, 0}, {4037, 12973, 16, 8, 0, 0},
    {4037, 13202, 0, 8, 0, 0}, {4054, 0, 0, 32, 0, 0}, {4054, 6324, 24, 8, 0, 0},
    {4054, 8280, 16, 8, 0, 0}, {4405, 0, 0, 64, 0, 0}, {4405, 4358, 32, 8, 0, 0},
    {4405, 9883, 40, 8, 0, 0}, {4425, 0, 0, 1712, 0, 0}, {4506, 0, 0, 24, 0, 0},
    {4506, 4379, 8, 8, 0, 0}, {4506, 6945, 0, 8, 0, 0}, {4506, 8985, 16, 8, 0, 0},
    {4539, 0, 0, 16, 0, 0}, {4539, 4522, 0, 8, 0, 0}, {4539, 9772, 8, 4, 0, 0},
    {4836, 0, 0, 32, 0, 0}, {4836, 8446, 24, 8, 0, 0}, {4933, 0, 0, 32, 0, 0},
    {4933, 8387, 16, 8, 0, 0}, {4933, 8434, 24, 8, 0, 0}, {4988, 0, 0, 32, 0, 0},
    {4988, 5023, 16, 8, 0, 0}, {5954, 0, 0, 56, 0, 0}, {5954, 5928, 48, 8, 0, 0},
    {5974, 0, 0, 56, 0, 0}, {5974, 5968, 32, 8, 0, 0}, {5990, 0, 0, 80, 0, 0},
    {5990, 9026, 24, 8, 0, 0}, {5990, 9036, 40, 8, 0, 0}, {6233, 0, 0, 56, 0, 0},
    {6233, 6031, 16, 8, 0, 0}, {6233, 6048, 40, 8, 0, 0}, {6486, 0, 0, 48, 0, 0},
    {6486, 6391, 40, 8, 0, 0}, {6486, 6404, 32, 8, 0, 0}, {6486, 6414, 24, 8, 0, 0},
    {6843, 0, 0, 32, 0, 0}, {6843, 6945, 16, 8, 0, 0}, {6843, 8384, 24, 8, 0, 0},
    {7510, 0, 0, 48, 0, 0}, {7510, 4379, 24, 8, 0, 0}, {7510, 10173, 16, 8, 0, 0},
    {7510, 10282, 32, 8, 0, 0}, {8967, 0, 0, 32, 0, 0}, {8967, 5043, 16, 8, 0, 0},
    {8967, 9980, 24, 8, 0, 0}, {9119, 0, 0, 32, 0, 0}, {9119, 8446, 24, 8, 0, 0},
    {9134, 0, 0, 32, 0, 0}, {9134, 8446, 24, 8, 0, 0}, {9168, 0, 0, 32, 0, 0},
    {9168, 9158, 16, 8, 0, 0}, {9246, 0, 0, 48, 0, 0}, {9246, 8280, 16, 8, 0, 0},
    {9246, 9046, 40, 8, 0, 0}, {9246, 11679, 24, 8, 0, 0}, {9246, 11923, 32, 8, 0, 0},
    {9266, 0, 0, 136, 0, 0}, {9266, 4884, 72, 8, 0, 0}, {9266, 4890, 112, 8, 0, 0},
    {9266, 6945, 88, 8, 0, 0}, {9266, 11087, 0, 56, 0, 0}, {9283, 0, 0, 56, 0, 0},
    {9283, 8925, 40, 8, 0, 0}, {9283, 9783, 24, 8, 0, 0}, {9283, 11026, 48, 8, 0, 0},
    {9393, 0, 0, 32, 0, 0}, {9393, 6945, 24, 8, 0, 0}, {9393, 8505, 16, 8, 0, 0},
    {9424, 0, 0, 24, 0, 0}, {9424, 9403, 16, 8, 0, 0}, {10088, 0, 0, 64, 0, 0},
    {10088, 6020, 48, 8, 0, 0}, {10088, 6039, 24, 8, 0, 0}, {10088, 6048, 56, 8, 0, 0},
    {10389, 0, 0, 64, 0, 0}, {10389, 4379, 24, 8, 0, 0}, {10389, 6868, 16, 8, 0, 0},
    {10389, 8982, 32, 8, 0, 0}, {10742, 0, 0, 56, 0, 0}, {10742, 10697, 32, 8, 0, 0},
    {10742, 10706, 40, 8, 0, 0}, {10742, 10715, 16, 8, 0, 0}, {10742, 10724, 24, 8, 0, 0},
    {10809, 0, 0, 64, 0, 0}, {10809, 6711, 32, 8, 0, 0}, {10809, 6856, 40, 8, 0, 0},
    {10809, 9403, 24, 8, 0, 0}, {10824, 0, 0, 240, 0, 0}, {10824, 151, 192, 8, 0, 0},
    {10824, 161, 184, 8, 0, 0}, {10824, 287, 168, 8, 0, 0}, {10824, 326, 208, 8, 0, 0},
    {10824, 341, 176, 8, 0, 0}, {10824, 356, 216, 8, 0, 0}, {10824, 642, 232, 8, 0, 0},
    {10824, 668, 200, 8, 0, 0}, {10824, 771, 224, 8, 0, 0}, {10824, 2381, 160, 8, 0, 0},
    {10824, 5258, 152, 8, 0, 0}, {10824, 5701, 96, 8, 0, 0}, {10824, 7114, 144, 8, 0, 0},
    {10824, 7146, 136, 8, 0, 0}, {10824, 7181, 128, 8, 0, 0}, {10824, 11159, 112, 8, 0, 0},
    {10824, 11814, 80, 8, 0, 0}, {10824, 11830, 88, 8, 0, 0}, {10824, 12594, 120, 8, 0, 0},
    {10860, 0, 0, 56, 0, 0}, {10860, 5769, 24, 8, 0, 0}, {10860, 8925, 16, 8, 0, 0},
    {10860, 9783, 48, 8, 0, 0}, {10899, 0, 0, 48, 0, 0}, {10899, 9050, 40, 8, 0, 0},
    {10899, 11679, 16, 8, 0, 0}, {10899, 11923, 32, 8, 0, 0}, {10899, 11928, 24, 8, 0, 0},
    {11042, 0, 0, 32, 0, 0}, {11042, 11233, 24, 8, 0, 0}, {11237, 0, 0, 32, 0, 0},
    {11237, 8446, 24, 8, 0, 0}, {11295, 0, 0, 16, 0, 0}, {11295, 7987, 8, 8, 0, 0},
    {11295, 8925, 0, 8, 0, 0}, {11304, 0, 0, 48, 0, 0}, {11304, 11318, 16, 8, 0, 0},
    {11325, 0, 0, 56, 0, 0}, {11841, 0, 0, 32, 0, 0}, {11841, 11349, 16, 8, 0, 0},
    {11982, 0, 0, 32, 0, 0}, {11982, 8446, 24, 8, 0, 0}, {11996, 0, 0, 528, 0, 0},
    {11996, 5769, 8, 512, 0, 0}, {11996, 11057, 520, 8, 0, 0}, {12009, 0, 0, 32, 0, 0},
    {12009, 7987, 8, 8, 0, 0}, {12009, 8925, 0, 8, 0, 0}, {12009, 9783, 16, 8, 0, 0},
    {12027, 0, 0, 48, 0, 0}, {12027, 4127, 0, 8, 0, 0}, {12027, 6925, 24, 8, 0, 0},
    {12027, 9842, 20, 4, 0, 0}, {12027, 10588, 8, 8, 0, 0}, {12047, 0, 0, 48, 0, 0},
    {12047, 8496, 4, 4, 0, 0}, {12065, 0, 0, 24, 0, 0}, {12086, 0, 0, 24, 0, 0},
    {12086, 9761, 8, 8, 0, 0}, {12112, 0, 0, 48, 0, 0}, {12112, 4368, 32, 4, 0, 0},
    {12112, 6915, 8, 8, 0, 0}, {12112, 9467, 44, 4, 0, 0}, {12112, 9806, 40, 4, 0, 0},
    {12112, 10996, 0, 8, 0, 0}, {12112, 12187, 36, 4, 0, 0}, {12137, 0, 0, 40, 0, 0},
    {12137, 9967, 24, 8, 0, 0}, {12137, 9971, 32, 8, 0, 0}, {12137, 12920, 16, 8, 0, 0},
    {12565, 0, 0, 496, 0, 0}, {12565, 8384, 16, 8, 0, 0}, {12565, 9797, 32, 8, 0, 0},
    {12565, 9866, 24, 4, 0, 0}, {12565, 13232, 40, 456, 0, 0}, {12904, 0, 0, 32, 0, 0},
    {12904, 8446, 24, 8, 0, 0}, {13140, 0, 0, 32, 0, 0}, {13140, 8446, 24, 8, 0, 0},
    {13452, 0, 0, 32, 0, 0}, {13452, 6002, 16, 8, 0, 0}, {13452, 11228, 24, 8, 0, 0},
    {13591, 0, 0, 72, 0, 0}, {13591, 7978, 64, 8, 0, 0}, {13633, 0, 0, 40, 0, 0},
    {13633, 8917, 24, 8, 0, 0}, {13633, 11026, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2415, 22}, {9688, 5},
};

static const struct table_type types[] = {
    {70, 852, 64, 64, 0, 5}, {84, 12218, 64, 64, 5, 1}, {132, 3631, 48, 48, 6, 3},
    {140, 3670, 64, 64, 9, 3}, {314, 1450, 88, 88, 12, 8}, {382, 397, 24, 24, 20, 0},
    {418, 446, 56, 56, 20, 1}, {480, 508, 48, 48, 21, 2}, {542, 564, 64, 64, 23, 2},
    {592, 614, 56, 56, 25, 3}, {660, 1661, 104, 104, 28, 9}, {957, 957, 48, 48, 37, 0},
    {2129, 1269, 192, 48, 37, 0}, {2151, 1837, 72, 72, 37, 6}, {2183, 1874, 112, 112, 43, 11},
    {2195, 1894, 72, 72, 54, 6}, {2214, 2214, 32, 32, 60, 2}, {2234, 2234, 24, 24, 62, 1},
    {2256, 3648, 48, 48, 63, 3}, {2280, 1972, 104, 104, 66, 8}, {2299, 1972, 104, 104, 74, 8},
    {2318, 1972, 104, 104, 82, 8}, {2599, 1707, 32, 32, 90, 1}, {2618, 2644, 48, 48, 91, 3},
    {2688, 293, 144, 144, 94, 13}, {2704, 7493, 24, 24, 107, 1}, {2724, 2206, 184, 184, 108, 17},
    {2738, 12, 448, 448, 125, 0}, {2754, 26, 240, 240, 125, 0}, {2770, 40, 112, 112, 125, 0},
    {2789, 54, 152, 152, 125, 1}, {2810, 5974, 56, 56, 126, 1}, {2839, 5974, 56, 56, 127, 1},
    {2876, 4054, 32, 32, 128, 1}, {2902, 188, 48, 48, 129, 1}, {2915, 2057, 88, 88, 130, 3},
    {2927, 2389, 64, 64, 133, 2}, {2939, 95, 72, 72, 135, 1}, {2954, 108, 128, 128, 136, 3},
    {2975, 199, 32, 32, 139, 2}, {2995, 906, 160, 160, 141, 10}, {3014, 2165, 24, 24, 151, 0},
    {3039, 12203, 96, 96, 151, 2}, {3054, 1101, 32, 32, 153, 0}, {3069, 1081, 32, 32, 153, 1},
    {3089, 5857, 32, 32, 154, 0}, {3098, 236, 64, 64, 154, 2}, {3169, 226, 32, 32, 156, 0},
    {3183, 303, 32, 32, 156, 0}, {3213, 11171, 48, 48, 156, 4}, {3232, 4691, 152, 152, 160, 3},
    {3251, 4691, 152, 152, 163, 3}, {3270, 4691, 152, 152, 166, 3}, {3289, 4817, 64, 64, 169, 3},
    {3301, 6784, 48, 48, 172, 2}, {3312, 9817, 40, 40, 174, 2}, {3342, 11973, 120, 120, 176, 7},
    {3355, 12607, 192, 192, 183, 12}, {3373, 4825, 24, 24, 195, 1}, {3392, 8348, 32, 32, 196, 2},
    {3404, 2468, 80, 80, 198, 6}, {3418, 2560, 72, 72, 204, 6}, {3432, 756, 64, 64, 210, 1},
    {3449, 121, 192, 192, 211, 0}, {3470, 175, 224, 224, 211, 1}, {3493, 2108, 56, 56, 212, 0},
    {3531, 713, 56, 56, 212, 0}, {3545, 742, 152, 152, 212, 8}, {3561, 719, 24, 24, 220, 1},
    {3586, 2365, 272, 272, 221, 9}, {3604, 2340, 24, 24, 230, 1}, {3705, 11325, 56, 56, 231, 2},
    {3724, 2067, 248, 248, 233, 0}, {3739, 2067, 248, 248, 233, 0}, {3754, 2067, 248, 248, 233, 0},
    {3769, 2067, 248, 248, 233, 0}, {3784, 2067, 248, 248, 233, 0}, {3800, 2067, 248, 248, 233, 0},
    {3816, 1818, 48, 48, 233, 0}, {3831, 2094, 232, 232, 233, 3}, {3848, 1740, 32, 32, 236, 0},
    {3863, 1755, 32, 32, 236, 1}, {3876, 1727, 88, 88, 237, 3}, {3893, 1768, 96, 96, 240, 7},
    {3909, 1859, 56, 56, 247, 2}, {3924, 13158, 112, 112, 249, 2}, {3964, 11075, 48, 48, 251, 1},
    {3978, 9185, 64, 64, 252, 6}, {3993, 9168, 32, 32, 258, 2}, {4013, 9197, 40, 40, 260, 1},
    {4393, 4405, 64, 64, 261, 1}, {4417, 1, 24, 24, 262, 1}, {4490, 835, 120, 120, 263, 9},
    {4708, 923, 56, 56, 272, 3}, {4735, 923, 64, 56, 275, 3}, {4773, 874, 56, 56, 278, 0},
    {4783, 4836, 32, 32, 278, 1}, {4802, 11982, 32, 32, 279, 1}, {4915, 4933, 32, 32, 280, 2},
    {4954, 967, 24, 24, 282, 1}, {4988, 4988, 32, 32, 283, 2}, {5000, 1223, 56, 40, 285, 3},
    {5195, 980, 176, 176, 288, 10}, {5269, 3518, 112, 112, 298, 2}, {5293, 5954, 56, 56, 300, 1},
    {5317, 5990, 80, 80, 301, 1}, {5444, 1337, 104, 96, 302, 8}, {5454, 1067, 24, 24, 310, 1},
    {5782, 1945, 32, 32, 311, 1}, {5807, 1122, 48, 48, 312, 1}, {5825, 1142, 40, 40, 313, 1},
    {5839, 1158, 32, 32, 314, 2}, {5867, 1204, 96, 96, 316, 2}, {5883, 1178, 32, 32, 318, 2},
    {6066, 1269, 48, 48, 320, 0}, {6071, 6233, 56, 56, 320, 2}, {6089, 2450, 24, 24, 322, 1},
    {6100, 6233, 56, 56, 323, 2}, {6117, 2450, 24, 24, 325, 1}, {6127, 6233, 56, 56, 326, 2},
    {6152, 6233, 56, 56, 328, 2}, {6176, 6233, 56, 56, 330, 2}, {6202, 6233, 56, 56, 332, 2},
    {6221, 2450, 24, 24, 334, 1}, {6476, 6486, 48, 48, 335, 3}, {6729, 6747, 56, 56, 338, 2},
    {6871, 6889, 48, 48, 340, 2}, {6909, 3129, 368, 368, 342, 8}, {6935, 1792, 200, 200, 350, 9},
    {7105, 1310, 120, 120, 359, 12}, {7214, 9266, 136, 136, 371, 9}, {7243, 10389, 64, 64, 380, 5},
    {7596, 1337, 96, 96, 385, 8}, {7606, 1223, 48, 40, 393, 3}, {7801, 1420, 40, 40, 396, 2},
    {7806, 1364, 280, 280, 398, 1}, {7822, 1381, 32, 40, 399, 1}, {7839, 1399, 32, 40, 400, 1},
    {8490, 1349, 152, 152, 401, 2}, {8511, 3154, 32, 32, 403, 2}, {8530, 12579, 40, 40, 405, 2},
    {8545, 12565, 496, 496, 407, 3}, {8571, 4103, 48, 48, 410, 4}, {8592, 4959, 32, 32, 414, 2},
    {8608, 5335, 56, 56, 416, 2}, {8631, 5722, 56, 56, 418, 2}, {8671, 5399, 32, 32, 420, 2},
    {8690, 5472, 40, 40, 422, 2}, {8706, 5732, 48, 48, 424, 2}, {8722, 6328, 40, 40, 426, 2},
    {8742, 6825, 32, 32, 428, 2}, {8764, 7755, 64, 64, 430, 5}, {8782, 8355, 56, 56, 435, 1},
    {8799, 10468, 64, 64, 436, 2}, {8822, 10683, 48, 48, 438, 2}, {8840, 11005, 32, 32, 440, 1},
    {8857, 11665, 32, 32, 441, 2}, {8875, 12239, 40, 40, 443, 2}, {8895, 13616, 56, 56, 445, 3},
    {8977, 1349, 152, 152, 448, 2}, {9079, 1512, 40, 40, 450, 0}, {9084, 9119, 32, 32, 450, 1},
    {9098, 9134, 32, 32, 451, 1}, {9227, 9246, 48, 48, 452, 4}, {9375, 2502, 112, 112, 456, 1},
    {9389, 9393, 32, 32, 457, 2}, {9411, 9424, 24, 24, 459, 1}, {9546, 1223, 48, 40, 460, 3},
    {9579, 1574, 144, 152, 463, 3}, {9590, 1605, 48, 48, 466, 3}, {9597, 13452, 32, 32, 469, 2},
    {9612, 1223, 56, 40, 471, 3}, {9666, 9676, 80, 80, 474, 1}, {9688, 1632, 56, 56, 475, 4},
    {10073, 10088, 64, 64, 479, 3}, {10111, 4563, 32, 32, 482, 1}, {10131, 8473, 40, 40, 483, 1},
    {10151, 9630, 40, 40, 484, 3}, {10204, 10180, 56, 56, 487, 0}, {10233, 10192, 24, 24, 487, 0},
    {10379, 1780, 40, 40, 487, 0}, {10536, 1686, 104, 104, 487, 2}, {10607, 217, 72, 72, 489, 4},
    {10622, 2078, 104, 104, 493, 2}, {10733, 10742, 56, 56, 495, 4}, {10791, 13591, 72, 72, 499, 1},
    {10893, 10899, 48, 48, 500, 4}, {10915, 370, 88, 88, 504, 3}, {10924, 699, 96, 96, 507, 4},
    {11033, 11042, 32, 32, 511, 1}, {11193, 10763, 24, 24, 512, 0}, {11206, 10572, 48, 48, 512, 1},
    {11267, 1792, 200, 200, 513, 9}, {11271, 11304, 48, 48, 522, 1}, {11343, 1804, 40, 40, 523, 3},
    {11569, 10809, 64, 64, 526, 4}, {11583, 10824, 240, 240, 530, 20},
    {11602, 10844, 112, 112, 550, 8}, {11617, 2594, 32, 32, 558, 2}, {11629, 10874, 56, 56, 560, 2},
    {11647, 3690, 56, 56, 562, 4}, {11841, 11841, 32, 32, 566, 2}, {11937, 13140, 32, 32, 568, 1},
    {12131, 12137, 40, 40, 569, 3}, {12164, 3948, 104, 104, 572, 6}, {12855, 4026, 40, 40, 578, 2},
    {12883, 1945, 24, 32, 580, 1}, {12889, 12904, 32, 32, 581, 1}, {12920, 3197, 880, 880, 582, 11},
    {12925, 7510, 48, 48, 593, 4}, {12944, 2525, 24, 24, 597, 1}, {13232, 1349, 152, 152, 598, 2},
    {13344, 2577, 56, 56, 600, 4}, {13362, 2577, 56, 56, 604, 4}, {13372, 2577, 56, 56, 608, 4},
    {13433, 1223, 56, 40, 612, 3}, {13495, 254, 56, 56, 615, 4}, {13525, 2262, 160, 160, 619, 16},
    {13559, 2399, 120, 120, 635, 12}, {13612, 13633, 40, 40, 647, 2},
    {13643, 5388, 168, 168, 649, 3}, {13657, 5388, 168, 168, 652, 3},
    {13673, 2037, 208, 208, 655, 9},
};

static const struct table_held held[] = {
    {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12855, C_MEMBER_OBJECT, 32, 1},
    {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1}, {9967, C_MEMBER_OBJECT, 48, 1},
    {5607, C_MEMBER_OBJECT, 16, 1}, {5616, C_MEMBER_OBJECT, 24, 1}, {5625, C_MEMBER_OBJECT, 32, 1},
    {13262, C_MEMBER_OBJECT, 16, 1}, {13250, C_MEMBER_OBJECT, 24, 1},
    {13239, C_MEMBER_OBJECT, 32, 1}, {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1},
    {12855, C_MEMBER_OBJECT, 32, 1}, {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1},
    {9720, C_MEMBER_OBJECT, 64, 1}, {9761, C_MEMBER_OBJECT, 72, 1}, {10403, C_MEMBER_OBJECT, 80, 1},
    {6506, C_MEMBER_OBJECT, 32, 1}, {6506, C_MEMBER_OBJECT, 32, 1}, {10446, C_MEMBER_OBJECT, 40, 1},
    {6506, C_MEMBER_OBJECT, 32, 1}, {11950, C_MEMBER_OBJECT, 56, 1}, {6506, C_MEMBER_OBJECT, 32, 1},
    {10446, C_MEMBER_OBJECT, 40, 1}, {11950, C_MEMBER_OBJECT, 48, 1},
    {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12855, C_MEMBER_OBJECT, 32, 1},
    {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1}, {9753, C_MEMBER_OBJECT, 64, 1},
    {11957, C_MEMBER_OBJECT, 72, 1}, {6791, C_MEMBER_OBJECT, 80, 1}, {6800, C_MEMBER_OBJECT, 88, 1},
    {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12855, C_MEMBER_OBJECT, 32, 1},
    {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1}, {13226, C_MEMBER_OBJECT, 64, 1},
    {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12855, C_MEMBER_OBJECT, 32, 1},
    {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1}, {9720, C_MEMBER_OBJECT, 64, 1},
    {6791, C_MEMBER_OBJECT, 72, 1}, {9057, C_MEMBER_OBJECT, 80, 1}, {10104, C_MEMBER_OBJECT, 88, 1},
    {12589, C_MEMBER_OBJECT, 96, 1}, {10663, C_MEMBER_OBJECT, 104, 1},
    {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12855, C_MEMBER_OBJECT, 32, 1},
    {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1}, {5195, C_MEMBER_OBJECT, 64, 1},
    {12156, C_MEMBER_OBJECT, 16, 1}, {12149, C_MEMBER_OBJECT, 24, 1},
    {13487, C_MEMBER_OBJECT, 16, 1}, {12642, C_MEMBER_OBJECT, 16, 1},
    {12661, C_MEMBER_OBJECT, 24, 1}, {12650, C_MEMBER_OBJECT, 32, 1},
    {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12855, C_MEMBER_OBJECT, 32, 1},
    {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1}, {6429, C_MEMBER_OBJECT, 64, 1},
    {9980, C_MEMBER_OBJECT, 72, 1}, {10972, C_MEMBER_OBJECT, 96, 1}, {6066, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {12855, C_MEMBER_OBJECT, 32, 1}, {5425, C_MEMBER_OBJECT, 40, 1},
    {4948, C_MEMBER_OBJECT, 48, 1}, {6429, C_MEMBER_OBJECT, 64, 1}, {9980, C_MEMBER_OBJECT, 72, 1},
    {10972, C_MEMBER_OBJECT, 96, 1}, {6066, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1},
    {12855, C_MEMBER_OBJECT, 32, 1}, {5425, C_MEMBER_OBJECT, 40, 1}, {4948, C_MEMBER_OBJECT, 48, 1},
    {6429, C_MEMBER_OBJECT, 64, 1}, {9980, C_MEMBER_OBJECT, 72, 1}, {10972, C_MEMBER_OBJECT, 96, 1},
    {11067, C_MEMBER_OBJECT, 16, 1}, {2674, C_MEMBER_OBJECT, 16, 1}, {2633, C_MEMBER_OBJECT, 24, 1},
    {2654, C_MEMBER_OBJECT, 32, 1}, {7436, C_MEMBER_OBJECT, 16, 1}, {7261, C_MEMBER_OBJECT, 24, 1},
    {7409, C_MEMBER_OBJECT, 32, 1}, {7275, C_MEMBER_OBJECT, 40, 1}, {7422, C_MEMBER_OBJECT, 48, 1},
    {7445, C_MEMBER_OBJECT, 56, 1}, {7456, C_MEMBER_OBJECT, 64, 1}, {7289, C_MEMBER_OBJECT, 72, 1},
    {6066, C_MEMBER_OBJECT, 96, 1}, {7470, C_MEMBER_OBJECT, 104, 1},
    {7342, C_MEMBER_OBJECT, 112, 1}, {7375, C_MEMBER_OBJECT, 120, 1},
    {7304, C_MEMBER_OBJECT, 128, 1}, {7486, C_MEMBER_OBJECT, 16, 1},
    {12484, C_MEMBER_OBJECT, 16, 1}, {12262, C_MEMBER_OBJECT, 24, 1},
    {12429, C_MEMBER_OBJECT, 32, 1}, {12277, C_MEMBER_OBJECT, 40, 1},
    {12453, C_MEMBER_OBJECT, 48, 1}, {12504, C_MEMBER_OBJECT, 56, 1},
    {12516, C_MEMBER_OBJECT, 64, 1}, {12292, C_MEMBER_OBJECT, 72, 1},
    {6066, C_MEMBER_OBJECT, 96, 1}, {12531, C_MEMBER_OBJECT, 104, 1},
    {12347, C_MEMBER_OBJECT, 112, 1}, {12381, C_MEMBER_OBJECT, 120, 1},
    {12308, C_MEMBER_OBJECT, 128, 1}, {12468, C_MEMBER_OBJECT, 144, 1},
    {12443, C_MEMBER_OBJECT, 152, 1}, {12494, C_MEMBER_OBJECT, 160, 1},
    {12416, C_MEMBER_OBJECT, 168, 1}, {13185, C_MEMBER_OBJECT, 104, 1},
    {5968, C_MEMBER_OBJECT, 32, 1}, {5968, C_MEMBER_OBJECT, 32, 1}, {6324, C_MEMBER_OBJECT, 24, 1},
    {9064, C_MEMBER_OBJECT, 40, 1}, {8305, C_MEMBER_OBJECT, 16, 1}, {6058, C_MEMBER_OBJECT, 24, 1},
    {6767, C_MEMBER_OBJECT, 32, 1}, {13466, C_MEMBER_OBJECT, 16, 1}, {6058, C_MEMBER_OBJECT, 24, 1},
    {10757, C_MEMBER_OBJECT, 40, 1}, {5433, C_MEMBER_OBJECT, 80, 1}, {4906, C_MEMBER_OBJECT, 88, 1},
    {11018, C_MEMBER_OBJECT, 96, 1}, {8925, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1},
    {4607, C_MEMBER_OBJECT, 32, 1}, {4614, C_MEMBER_OBJECT, 64, 1}, {12636, C_MEMBER_OBJECT, 96, 1},
    {4906, C_MEMBER_OBJECT, 104, 1}, {5433, C_MEMBER_OBJECT, 112, 1},
    {4384, C_MEMBER_OBJECT, 120, 1}, {11018, C_MEMBER_OBJECT, 128, 1},
    {4971, C_MEMBER_OBJECT, 136, 1}, {6497, C_MEMBER_OBJECT, 144, 1},
    {10293, C_MEMBER_OBJECT, 152, 1}, {4607, C_MEMBER_OBJECT, 32, 1},
    {4614, C_MEMBER_OBJECT, 64, 1}, {13392, C_MEMBER_OBJECT, 24, 1},
    {11133, C_MEMBER_OBJECT, 40, 1}, {11547, C_MEMBER_OBJECT, 48, 1},
    {10940, C_MEMBER_OBJECT, 16, 1}, {13480, C_MEMBER_OBJECT, 24, 1},
    {6066, C_MEMBER_OBJECT, 32, 1}, {13380, C_MEMBER_OBJECT, 40, 1},
    {10911, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 136, 1},
    {13380, C_MEMBER_OBJECT, 144, 1}, {10911, C_MEMBER_OBJECT, 16, 1},
    {6066, C_MEMBER_OBJECT, 136, 1}, {13380, C_MEMBER_OBJECT, 144, 1},
    {10911, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 136, 1},
    {13380, C_MEMBER_OBJECT, 144, 1}, {4645, C_MEMBER_OBJECT, 16, 1},
    {6066, C_MEMBER_OBJECT, 40, 1}, {13380, C_MEMBER_OBJECT, 48, 1},
    {13380, C_MEMBER_OBJECT, 32, 1}, {6066, C_MEMBER_OBJECT, 40, 1}, {5920, C_MEMBER_OBJECT, 16, 1},
    {6506, C_MEMBER_OBJECT, 24, 1}, {4081, C_MEMBER_OBJECT, 56, 1}, {4092, C_MEMBER_OBJECT, 64, 1},
    {5920, C_MEMBER_OBJECT, 80, 1}, {10965, C_MEMBER_OBJECT, 88, 1},
    {13472, C_MEMBER_OBJECT, 96, 1}, {6066, C_MEMBER_OBJECT, 104, 1},
    {13380, C_MEMBER_OBJECT, 112, 1}, {4657, C_MEMBER_OBJECT, 32, 1},
    {6429, C_MEMBER_OBJECT, 40, 1}, {6421, C_MEMBER_OBJECT, 48, 1}, {5920, C_MEMBER_OBJECT, 56, 1},
    {10965, C_MEMBER_OBJECT, 64, 1}, {6506, C_MEMBER_OBJECT, 72, 1},
    {5906, C_MEMBER_OBJECT, 120, 1}, {10454, C_MEMBER_OBJECT, 136, 1},
    {11535, C_MEMBER_OBJECT, 152, 1}, {10911, C_MEMBER_OBJECT, 168, 1},
    {13380, C_MEMBER_OBJECT, 176, 1}, {6066, C_MEMBER_OBJECT, 184, 1},
    {11558, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 16, 1},
    {13380, C_MEMBER_OBJECT, 24, 1}, {9443, C_MEMBER_OBJECT, 16, 1}, {5944, C_MEMBER_OBJECT, 24, 1},
    {6421, C_MEMBER_OBJECT, 32, 1}, {8273, C_MEMBER_OBJECT, 40, 1}, {8929, C_MEMBER_OBJECT, 48, 1},
    {8458, C_MEMBER_OBJECT, 56, 1}, {9987, C_MEMBER_OBJECT, 24, 1}, {9999, C_MEMBER_OBJECT, 32, 1},
    {10357, C_MEMBER_OBJECT, 40, 1}, {10369, C_MEMBER_OBJECT, 48, 1},
    {10342, C_MEMBER_OBJECT, 56, 1}, {9564, C_MEMBER_OBJECT, 64, 1}, {6576, C_MEMBER_OBJECT, 48, 1},
    {13185, C_MEMBER_OBJECT, 184, 1}, {10487, C_MEMBER_OBJECT, 24, 1},
    {10497, C_MEMBER_OBJECT, 32, 1}, {6248, C_MEMBER_OBJECT, 40, 1},
    {10979, C_MEMBER_OBJECT, 48, 1}, {13466, C_MEMBER_OBJECT, 56, 1},
    {10262, C_MEMBER_OBJECT, 64, 1}, {6719, C_MEMBER_OBJECT, 136, 1},
    {4675, C_MEMBER_OBJECT, 144, 1}, {10556, C_MEMBER_OBJECT, 16, 1},
    {11659, C_MEMBER_OBJECT, 16, 1}, {10487, C_MEMBER_OBJECT, 48, 1},
    {10497, C_MEMBER_OBJECT, 56, 1}, {4664, C_MEMBER_OBJECT, 72, 1},
    {10935, C_MEMBER_OBJECT, 184, 1}, {10947, C_MEMBER_OBJECT, 192, 1},
    {10956, C_MEMBER_OBJECT, 200, 1}, {10441, C_MEMBER_OBJECT, 208, 1},
    {4700, C_MEMBER_OBJECT, 216, 1}, {13175, C_MEMBER_OBJECT, 16, 1},
    {9297, C_MEMBER_OBJECT, 32, 1}, {13380, C_MEMBER_OBJECT, 48, 1},
    {10433, C_MEMBER_OBJECT, 16, 1}, {11791, C_MEMBER_OBJECT, 56, 1},
    {11737, C_MEMBER_OBJECT, 72, 1}, {5603, C_MEMBER_OBJECT, 24, 1},
    {11284, C_MEMBER_OBJECT, 40, 1}, {9724, C_MEMBER_OBJECT, 64, 1}, {8951, C_MEMBER_OBJECT, 72, 1},
    {2122, C_MEMBER_OBJECT, 16, 1}, {5603, C_MEMBER_OBJECT, 32, 1}, {10276, C_MEMBER_OBJECT, 48, 1},
    {11251, C_MEMBER_OBJECT, 56, 1}, {6557, C_MEMBER_OBJECT, 72, 1}, {6566, C_MEMBER_OBJECT, 80, 1},
    {6536, C_MEMBER_OBJECT, 88, 1}, {11178, C_MEMBER_OBJECT, 40, 1},
    {13380, C_MEMBER_OBJECT, 48, 1}, {11544, C_MEMBER_OBJECT, 16, 1},
    {4649, C_MEMBER_OBJECT, 32, 1}, {8258, C_MEMBER_OBJECT, 40, 1}, {8925, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {8982, C_MEMBER_OBJECT, 32, 1}, {13380, C_MEMBER_OBJECT, 40, 1},
    {6351, C_MEMBER_OBJECT, 48, 1}, {13395, C_MEMBER_OBJECT, 56, 1}, {9158, C_MEMBER_OBJECT, 16, 1},
    {13380, C_MEMBER_OBJECT, 24, 1}, {8258, C_MEMBER_OBJECT, 24, 1},
    {13380, C_MEMBER_OBJECT, 48, 1}, {6066, C_MEMBER_OBJECT, 16, 1}, {4269, C_MEMBER_OBJECT, 16, 1},
    {4176, C_MEMBER_OBJECT, 32, 1}, {4298, C_MEMBER_OBJECT, 40, 1}, {4278, C_MEMBER_OBJECT, 48, 1},
    {4286, C_MEMBER_OBJECT, 56, 1}, {4211, C_MEMBER_OBJECT, 64, 1}, {4233, C_MEMBER_OBJECT, 72, 1},
    {4184, C_MEMBER_OBJECT, 80, 1}, {4256, C_MEMBER_OBJECT, 96, 1}, {9321, C_MEMBER_OBJECT, 24, 1},
    {9312, C_MEMBER_OBJECT, 32, 1}, {9335, C_MEMBER_OBJECT, 40, 1}, {9321, C_MEMBER_OBJECT, 24, 1},
    {9312, C_MEMBER_OBJECT, 32, 1}, {9335, C_MEMBER_OBJECT, 40, 1}, {8446, C_MEMBER_OBJECT, 24, 1},
    {8446, C_MEMBER_OBJECT, 24, 1}, {8387, C_MEMBER_OBJECT, 16, 1}, {8434, C_MEMBER_OBJECT, 24, 1},
    {9917, C_MEMBER_OBJECT, 16, 1}, {5023, C_MEMBER_OBJECT, 16, 1}, {5035, C_MEMBER_OBJECT, 24, 1},
    {5762, C_MEMBER_OBJECT, 16, 1}, {5744, C_MEMBER_OBJECT, 24, 1}, {5751, C_MEMBER_OBJECT, 32, 1},
    {5071, C_MEMBER_OBJECT, 48, 1}, {5079, C_MEMBER_OBJECT, 56, 1}, {5146, C_MEMBER_OBJECT, 64, 1},
    {5168, C_MEMBER_OBJECT, 72, 1}, {5116, C_MEMBER_OBJECT, 80, 1}, {5059, C_MEMBER_OBJECT, 88, 1},
    {5089, C_MEMBER_OBJECT, 104, 1}, {5138, C_MEMBER_OBJECT, 112, 1},
    {5128, C_MEMBER_OBJECT, 120, 1}, {5180, C_MEMBER_OBJECT, 136, 1},
    {10045, C_MEMBER_OBJECT, 96, 1}, {10058, C_MEMBER_OBJECT, 104, 1},
    {5928, C_MEMBER_OBJECT, 48, 1}, {13380, C_MEMBER_OBJECT, 72, 1}, {7704, C_MEMBER_OBJECT, 16, 1},
    {7624, C_MEMBER_OBJECT, 32, 1}, {7733, C_MEMBER_OBJECT, 40, 1}, {7713, C_MEMBER_OBJECT, 48, 1},
    {7721, C_MEMBER_OBJECT, 56, 1}, {7659, C_MEMBER_OBJECT, 64, 1}, {7681, C_MEMBER_OBJECT, 72, 1},
    {7632, C_MEMBER_OBJECT, 80, 1}, {5709, C_MEMBER_OBJECT, 16, 1},
    {9909, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12966, C_MEMBER_OBJECT, 40, 1},
    {12966, C_MEMBER_OBJECT, 32, 1}, {10104, C_MEMBER_OBJECT, 16, 1},
    {9761, C_MEMBER_OBJECT, 24, 1}, {12865, C_MEMBER_OBJECT, 64, 1}, {6862, C_MEMBER_OBJECT, 72, 1},
    {9152, C_MEMBER_OBJECT, 16, 1}, {7748, C_MEMBER_OBJECT, 24, 1}, {6031, C_MEMBER_OBJECT, 16, 1},
    {6048, C_MEMBER_OBJECT, 40, 1}, {6359, C_MEMBER_OBJECT, 16, 1}, {6031, C_MEMBER_OBJECT, 16, 1},
    {6048, C_MEMBER_OBJECT, 40, 1}, {6359, C_MEMBER_OBJECT, 16, 1}, {6031, C_MEMBER_OBJECT, 16, 1},
    {6048, C_MEMBER_OBJECT, 40, 1}, {6031, C_MEMBER_OBJECT, 16, 1}, {6048, C_MEMBER_OBJECT, 40, 1},
    {6031, C_MEMBER_OBJECT, 16, 1}, {6048, C_MEMBER_OBJECT, 40, 1}, {6031, C_MEMBER_OBJECT, 16, 1},
    {6048, C_MEMBER_OBJECT, 40, 1}, {6359, C_MEMBER_OBJECT, 16, 1}, {6414, C_MEMBER_OBJECT, 24, 1},
    {6404, C_MEMBER_OBJECT, 32, 1}, {6391, C_MEMBER_OBJECT, 40, 1}, {11933, C_MEMBER_OBJECT, 16, 1},
    {8399, C_MEMBER_OBJECT, 24, 1}, {11933, C_MEMBER_OBJECT, 16, 1}, {8416, C_MEMBER_OBJECT, 24, 1},
    {6596, C_MEMBER_OBJECT, 24, 1}, {6614, C_MEMBER_OBJECT, 32, 1}, {6603, C_MEMBER_OBJECT, 40, 1},
    {6639, C_MEMBER_OBJECT, 48, 1}, {6657, C_MEMBER_OBJECT, 56, 1}, {6690, C_MEMBER_OBJECT, 80, 1},
    {6633, C_MEMBER_OBJECT, 96, 1}, {6666, C_MEMBER_OBJECT_ARRAY, 360, 0},
    {11391, C_MEMBER_OBJECT, 64, 1}, {11409, C_MEMBER_OBJECT, 80, 1},
    {11427, C_MEMBER_OBJECT, 96, 1}, {11445, C_MEMBER_OBJECT, 112, 1},
    {11463, C_MEMBER_OBJECT, 128, 1}, {11481, C_MEMBER_OBJECT, 144, 1},
    {11499, C_MEMBER_OBJECT, 160, 1}, {11517, C_MEMBER_OBJECT, 176, 1},
    {13380, C_MEMBER_OBJECT, 192, 1}, {6980, C_MEMBER_OBJECT, 16, 1},
    {7023, C_MEMBER_OBJECT, 24, 1}, {6990, C_MEMBER_OBJECT, 32, 1}, {7036, C_MEMBER_OBJECT, 40, 1},
    {6967, C_MEMBER_OBJECT, 48, 1}, {7014, C_MEMBER_OBJECT, 56, 1}, {7064, C_MEMBER_OBJECT, 64, 1},
    {7004, C_MEMBER_OBJECT, 72, 1}, {7088, C_MEMBER_OBJECT, 80, 1}, {7052, C_MEMBER_OBJECT, 88, 1},
    {6950, C_MEMBER_OBJECT, 96, 1}, {7074, C_MEMBER_OBJECT, 104, 1},
    {11111, C_MEMBER_OBJECT, 16, 1}, {11101, C_MEMBER_OBJECT, 24, 1},
    {11092, C_MEMBER_OBJECT, 40, 1}, {11121, C_MEMBER_OBJECT, 48, 1},
    {4884, C_MEMBER_OBJECT, 72, 1}, {6945, C_MEMBER_OBJECT, 88, 1}, {4890, C_MEMBER_OBJECT, 112, 1},
    {6066, C_MEMBER_OBJECT, 120, 1}, {13380, C_MEMBER_OBJECT, 128, 1},
    {6868, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {8982, C_MEMBER_OBJECT, 32, 1},
    {6066, C_MEMBER_OBJECT, 40, 1}, {13380, C_MEMBER_OBJECT, 48, 1}, {7704, C_MEMBER_OBJECT, 16, 1},
    {7624, C_MEMBER_OBJECT, 32, 1}, {7733, C_MEMBER_OBJECT, 40, 1}, {7713, C_MEMBER_OBJECT, 48, 1},
    {7721, C_MEMBER_OBJECT, 56, 1}, {7659, C_MEMBER_OBJECT, 64, 1}, {7681, C_MEMBER_OBJECT, 72, 1},
    {7632, C_MEMBER_OBJECT, 80, 1}, {5762, C_MEMBER_OBJECT, 16, 1}, {5744, C_MEMBER_OBJECT, 24, 1},
    {5751, C_MEMBER_OBJECT, 32, 1}, {7780, C_MEMBER_OBJECT, 16, 1}, {7787, C_MEMBER_OBJECT, 24, 1},
    {4073, C_MEMBER_OBJECT_ARRAY, 16, 32}, {4599, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {4852, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8018, C_MEMBER_OBJECT, 16, 1},
    {8002, C_MEMBER_OBJECT_ARRAY, 24, 7}, {10304, C_MEMBER_OBJECT, 16, 1},
    {12614, C_MEMBER_OBJECT, 24, 1}, {5774, C_MEMBER_OBJECT, 16, 1},
    {13380, C_MEMBER_OBJECT, 32, 1}, {8384, C_MEMBER_OBJECT, 16, 1}, {9797, C_MEMBER_OBJECT, 32, 1},
    {13232, C_MEMBER_OBJECT_ARRAY, 40, 57}, {12669, C_MEMBER_OBJECT, 16, 1},
    {8384, C_MEMBER_OBJECT, 24, 1}, {4639, C_MEMBER_OBJECT, 32, 1}, {8297, C_MEMBER_OBJECT, 40, 1},
    {11558, C_MEMBER_OBJECT, 16, 1}, {4120, C_MEMBER_OBJECT, 24, 1},
    {10583, C_MEMBER_OBJECT, 16, 1}, {11026, C_MEMBER_OBJECT, 32, 1},
    {10583, C_MEMBER_OBJECT, 16, 1}, {11026, C_MEMBER_OBJECT, 32, 1},
    {5769, C_MEMBER_OBJECT, 16, 1}, {11218, C_MEMBER_OBJECT, 24, 1}, {9208, C_MEMBER_OBJECT, 24, 1},
    {9217, C_MEMBER_OBJECT, 32, 1}, {8384, C_MEMBER_OBJECT, 16, 1}, {11187, C_MEMBER_OBJECT, 24, 1},
    {6945, C_MEMBER_OBJECT, 16, 1}, {8384, C_MEMBER_OBJECT, 24, 1}, {6945, C_MEMBER_OBJECT, 16, 1},
    {8384, C_MEMBER_OBJECT, 24, 1}, {8384, C_MEMBER_OBJECT, 16, 1}, {8943, C_MEMBER_OBJECT, 24, 1},
    {12614, C_MEMBER_OBJECT, 32, 1}, {5683, C_MEMBER_OBJECT, 40, 1}, {5691, C_MEMBER_OBJECT, 48, 1},
    {8384, C_MEMBER_OBJECT, 16, 1}, {10583, C_MEMBER_OBJECT, 16, 1},
    {11026, C_MEMBER_OBJECT, 40, 1}, {10601, C_MEMBER_OBJECT, 16, 1},
    {11026, C_MEMBER_OBJECT, 32, 1}, {6367, C_MEMBER_OBJECT, 16, 1}, {6945, C_MEMBER_OBJECT, 16, 1},
    {8384, C_MEMBER_OBJECT, 24, 1}, {6945, C_MEMBER_OBJECT, 16, 1}, {8384, C_MEMBER_OBJECT, 24, 1},
    {8917, C_MEMBER_OBJECT, 32, 1}, {11026, C_MEMBER_OBJECT, 40, 1}, {6815, C_MEMBER_OBJECT, 48, 1},
    {8018, C_MEMBER_OBJECT, 16, 1}, {8002, C_MEMBER_OBJECT_ARRAY, 24, 7},
    {8446, C_MEMBER_OBJECT, 24, 1}, {8446, C_MEMBER_OBJECT, 24, 1}, {8280, C_MEMBER_OBJECT, 16, 1},
    {11679, C_MEMBER_OBJECT, 24, 1}, {11923, C_MEMBER_OBJECT, 32, 1},
    {9046, C_MEMBER_OBJECT, 40, 1}, {9456, C_MEMBER_OBJECT, 40, 1}, {8505, C_MEMBER_OBJECT, 16, 1},
    {6945, C_MEMBER_OBJECT, 24, 1}, {9403, C_MEMBER_OBJECT, 16, 1}, {5762, C_MEMBER_OBJECT, 16, 1},
    {5744, C_MEMBER_OBJECT, 24, 1}, {5751, C_MEMBER_OBJECT, 32, 1}, {9481, C_MEMBER_OBJECT, 24, 1},
    {13271, C_MEMBER_OBJECT, 64, 1}, {13380, C_MEMBER_OBJECT, 136, 1},
    {8205, C_MEMBER_OBJECT, 16, 1}, {8213, C_MEMBER_OBJECT, 24, 1}, {8221, C_MEMBER_OBJECT, 32, 1},
    {6002, C_MEMBER_OBJECT, 16, 1}, {11228, C_MEMBER_OBJECT, 24, 1}, {5762, C_MEMBER_OBJECT, 16, 1},
    {5744, C_MEMBER_OBJECT, 24, 1}, {5751, C_MEMBER_OBJECT, 32, 1}, {13380, C_MEMBER_OBJECT, 64, 1},
    {9493, C_MEMBER_OBJECT, 16, 1}, {9486, C_MEMBER_OBJECT, 24, 1}, {9518, C_MEMBER_OBJECT, 40, 1},
    {9501, C_MEMBER_OBJECT, 48, 1}, {6039, C_MEMBER_OBJECT, 24, 1}, {6020, C_MEMBER_OBJECT, 48, 1},
    {6048, C_MEMBER_OBJECT, 56, 1}, {4558, C_MEMBER_OBJECT, 24, 1}, {8453, C_MEMBER_OBJECT, 24, 1},
    {9761, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {8992, C_MEMBER_OBJECT, 32, 1},
    {13271, C_MEMBER_OBJECT, 24, 1}, {13380, C_MEMBER_OBJECT, 96, 1},
    {9761, C_MEMBER_OBJECT, 16, 1}, {10403, C_MEMBER_OBJECT, 24, 1},
    {11720, C_MEMBER_OBJECT, 32, 1}, {9301, C_MEMBER_OBJECT, 40, 1},
    {10421, C_MEMBER_OBJECT, 72, 1}, {10408, C_MEMBER_OBJECT, 80, 1},
    {10715, C_MEMBER_OBJECT, 16, 1}, {10724, C_MEMBER_OBJECT, 24, 1},
    {10697, C_MEMBER_OBJECT, 32, 1}, {10706, C_MEMBER_OBJECT, 40, 1},
    {8316, C_MEMBER_OBJECT, 56, 1}, {11679, C_MEMBER_OBJECT, 16, 1},
    {11928, C_MEMBER_OBJECT, 24, 1}, {11923, C_MEMBER_OBJECT, 32, 1},
    {9050, C_MEMBER_OBJECT, 40, 1}, {11966, C_MEMBER_OBJECT, 24, 1},
    {11000, C_MEMBER_OBJECT, 32, 1}, {10433, C_MEMBER_OBJECT, 40, 1},
    {7769, C_MEMBER_OBJECT, 32, 1}, {8286, C_MEMBER_OBJECT, 40, 1}, {10433, C_MEMBER_OBJECT, 48, 1},
    {13380, C_MEMBER_OBJECT, 64, 1}, {11233, C_MEMBER_OBJECT, 24, 1},
    {6066, C_MEMBER_OBJECT, 16, 1}, {11391, C_MEMBER_OBJECT, 64, 1},
    {11409, C_MEMBER_OBJECT, 80, 1}, {11427, C_MEMBER_OBJECT, 96, 1},
    {11445, C_MEMBER_OBJECT, 112, 1}, {11463, C_MEMBER_OBJECT, 128, 1},
    {11481, C_MEMBER_OBJECT, 144, 1}, {11499, C_MEMBER_OBJECT, 160, 1},
    {11517, C_MEMBER_OBJECT, 176, 1}, {13380, C_MEMBER_OBJECT, 192, 1},
    {11318, C_MEMBER_OBJECT, 16, 1}, {11679, C_MEMBER_OBJECT, 16, 1},
    {11928, C_MEMBER_OBJECT, 24, 1}, {11923, C_MEMBER_OBJECT, 32, 1},
    {9403, C_MEMBER_OBJECT, 24, 1}, {6711, C_MEMBER_OBJECT, 32, 1}, {6856, C_MEMBER_OBJECT, 40, 1},
    {8997, C_MEMBER_OBJECT, 48, 1}, {8368, C_MEMBER_OBJECT, 48, 1}, {11814, C_MEMBER_OBJECT, 80, 1},
    {11830, C_MEMBER_OBJECT, 88, 1}, {5701, C_MEMBER_OBJECT, 96, 1},
    {11159, C_MEMBER_OBJECT, 112, 1}, {12594, C_MEMBER_OBJECT, 120, 1},
    {7181, C_MEMBER_OBJECT, 128, 1}, {7146, C_MEMBER_OBJECT, 136, 1},
    {7114, C_MEMBER_OBJECT, 144, 1}, {5258, C_MEMBER_OBJECT, 152, 1},
    {2381, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {341, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {668, C_MEMBER_OBJECT, 200, 1},
    {326, C_MEMBER_OBJECT, 208, 1}, {356, C_MEMBER_OBJECT, 216, 1}, {771, C_MEMBER_OBJECT, 224, 1},
    {642, C_MEMBER_OBJECT, 232, 1}, {5414, C_MEMBER_OBJECT, 16, 1}, {6008, C_MEMBER_OBJECT, 24, 1},
    {11146, C_MEMBER_OBJECT, 32, 1}, {9016, C_MEMBER_OBJECT, 48, 1},
    {11159, C_MEMBER_OBJECT, 64, 1}, {11804, C_MEMBER_OBJECT, 72, 1},
    {9788, C_MEMBER_OBJECT, 96, 1}, {8258, C_MEMBER_OBJECT, 104, 1}, {5769, C_MEMBER_OBJECT, 16, 1},
    {6008, C_MEMBER_OBJECT, 24, 1}, {11565, C_MEMBER_OBJECT, 32, 1}, {8258, C_MEMBER_OBJECT, 48, 1},
    {8925, C_MEMBER_OBJECT, 16, 1}, {5769, C_MEMBER_OBJECT, 24, 1}, {10644, C_MEMBER_OBJECT, 40, 1},
    {9783, C_MEMBER_OBJECT, 48, 1}, {11349, C_MEMBER_OBJECT, 16, 1},
    {11361, C_MEMBER_OBJECT, 24, 1}, {8446, C_MEMBER_OBJECT, 24, 1},
    {12920, C_MEMBER_OBJECT, 16, 1}, {9967, C_MEMBER_OBJECT, 24, 1}, {9971, C_MEMBER_OBJECT, 32, 1},
    {11882, C_MEMBER_OBJECT, 16, 1}, {11898, C_MEMBER_OBJECT, 24, 1},
    {11889, C_MEMBER_OBJECT, 32, 1}, {11910, C_MEMBER_OBJECT, 40, 1},
    {11854, C_MEMBER_OBJECT, 48, 1}, {11867, C_MEMBER_OBJECT, 56, 1},
    {12557, C_MEMBER_OBJECT, 16, 1}, {12548, C_MEMBER_OBJECT, 24, 1},
    {9909, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8446, C_MEMBER_OBJECT, 24, 1},
    {8079, C_MEMBER_OBJECT, 256, 1}, {8129, C_MEMBER_OBJECT, 264, 1},
    {8095, C_MEMBER_OBJECT, 336, 1}, {8145, C_MEMBER_OBJECT, 344, 1},
    {8112, C_MEMBER_OBJECT, 352, 1}, {8160, C_MEMBER_OBJECT, 360, 1},
    {8182, C_MEMBER_OBJECT, 368, 1}, {8050, C_MEMBER_OBJECT, 840, 1},
    {8070, C_MEMBER_OBJECT, 848, 1}, {8058, C_MEMBER_OBJECT, 856, 1},
    {8040, C_MEMBER_OBJECT, 872, 1}, {10173, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {10282, C_MEMBER_OBJECT, 32, 1},
    {13380, C_MEMBER_OBJECT, 40, 1}, {9834, C_MEMBER_OBJECT, 16, 1}, {8018, C_MEMBER_OBJECT, 16, 1},
    {8002, C_MEMBER_OBJECT_ARRAY, 24, 7}, {13415, C_MEMBER_OBJECT, 16, 1},
    {13395, C_MEMBER_OBJECT, 24, 1}, {13425, C_MEMBER_OBJECT, 40, 1},
    {13407, C_MEMBER_OBJECT, 48, 1}, {13415, C_MEMBER_OBJECT, 16, 1},
    {13395, C_MEMBER_OBJECT, 24, 1}, {13425, C_MEMBER_OBJECT, 40, 1},
    {13407, C_MEMBER_OBJECT, 48, 1}, {13415, C_MEMBER_OBJECT, 16, 1},
    {13395, C_MEMBER_OBJECT, 24, 1}, {13425, C_MEMBER_OBJECT, 40, 1},
    {13407, C_MEMBER_OBJECT, 48, 1}, {5762, C_MEMBER_OBJECT, 16, 1}, {5744, C_MEMBER_OBJECT, 24, 1},
    {5751, C_MEMBER_OBJECT, 32, 1}, {12199, C_MEMBER_OBJECT, 16, 1},
    {12589, C_MEMBER_OBJECT, 24, 1}, {12234, C_MEMBER_OBJECT, 32, 1},
    {13380, C_MEMBER_OBJECT, 48, 1}, {11087, C_MEMBER_OBJECT, 16, 1},
    {12621, C_MEMBER_OBJECT, 24, 1}, {8997, C_MEMBER_OBJECT, 32, 1}, {9002, C_MEMBER_OBJECT, 40, 1},
    {5769, C_MEMBER_OBJECT, 48, 1}, {11659, C_MEMBER_OBJECT, 56, 1}, {6375, C_MEMBER_OBJECT, 72, 1},
    {5372, C_MEMBER_OBJECT, 80, 1}, {10525, C_MEMBER_OBJECT, 88, 1}, {6513, C_MEMBER_OBJECT, 96, 1},
    {11685, C_MEMBER_OBJECT, 104, 1}, {6438, C_MEMBER_OBJECT, 112, 1},
    {11701, C_MEMBER_OBJECT, 120, 1}, {6452, C_MEMBER_OBJECT, 128, 1},
    {5354, C_MEMBER_OBJECT, 136, 1}, {10512, C_MEMBER_OBJECT, 144, 1},
    {12255, C_MEMBER_OBJECT, 24, 1}, {6469, C_MEMBER_OBJECT, 32, 1}, {9766, C_MEMBER_OBJECT, 40, 1},
    {7962, C_MEMBER_OBJECT, 48, 1}, {7925, C_MEMBER_OBJECT, 56, 1}, {7949, C_MEMBER_OBJECT, 64, 1},
    {7887, C_MEMBER_OBJECT, 72, 1}, {7914, C_MEMBER_OBJECT, 80, 1}, {7872, C_MEMBER_OBJECT, 88, 1},
    {7939, C_MEMBER_OBJECT, 96, 1}, {7899, C_MEMBER_OBJECT, 104, 1},
    {7859, C_MEMBER_OBJECT, 112, 1}, {8917, C_MEMBER_OBJECT, 24, 1},
    {11026, C_MEMBER_OBJECT, 32, 1}, {13185, C_MEMBER_OBJECT, 128, 1},
    {13124, C_MEMBER_OBJECT, 136, 1}, {13606, C_MEMBER_OBJECT, 152, 1},
    {13185, C_MEMBER_OBJECT, 128, 1}, {13124, C_MEMBER_OBJECT, 136, 1},
    {13606, C_MEMBER_OBJECT, 152, 1}, {8925, C_MEMBER_OBJECT, 16, 1},
    {6774, C_MEMBER_OBJECT, 24, 1}, {13380, C_MEMBER_OBJECT, 32, 1},
    {13100, C_MEMBER_OBJECT, 96, 1}, {13052, C_MEMBER_OBJECT, 104, 1},
    {13076, C_MEMBER_OBJECT, 112, 1}, {13028, C_MEMBER_OBJECT, 128, 1},
    {12980, C_MEMBER_OBJECT, 136, 1}, {13004, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_9_2 = {
    {.hex = 0x030902f0}, names, members, enumerators, types, held, static_types,
    560, 2, 223, 0,
    NULL,
};
