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
    "_finalizing\0" "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0"
    "_hashlib.HMAC\0" "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0"
    "_io.BufferedReader\0" "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0"
    "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0"
    "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0" "_lsprof.Profiler\0"
    "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0" "_multiprocessing.SemLock\0"
    "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0" "_pickle.PicklerMemoProxy\0"
    "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0" "_pycontextobject\0"
    "_pycontexttokenobject\0" "_pycontextvarobject\0" "_pysqlite_Node\0" "_queue.SimpleQueue\0"
    "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0"
    "_sha3.shake_256\0" "_socket.socket\0" "_sre.SRE_Scanner\0" "_ssl.MemoryBIO\0" "_ssl.Session\0"
    "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0"
    "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0" "_thread._localdummy\0"
    "_thread.lock\0" "_traceback\0" "_ttinfo\0" "_ttinfos\0" "_tuplegetterobject\0" "a_array\0"
    "accu.large\0" "accu.small\0" "accumulateobject\0" "active\0" "address\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ag_code\0" "ag_exc_state.exc_traceback\0"
    "ag_exc_state.exc_type\0" "ag_exc_state.exc_value\0" "ag_finalizer\0" "ag_frame\0" "ag_name\0"
    "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0" "agt_args\0" "agt_gen\0"
    "agw_val\0" "allocated\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0" "arrayobject\0"
    "ast.AST\0" "astmodulestate\0" "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0"
    "async_generator\0" "atexit_callback\0" "atexit_callbacks\0" "atexitmodule_state\0" "attr\0"
    "attrgetterobject\0" "attrib\0" "audit_hooks\0" "b_array\0" "b_base\0" "b_objects\0"
    "before_forkers\0" "binop\0" "buf\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0"
    "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0" "builtins\0"
    "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0"
    "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0"
    "cache_info_type\0" "callable\0" "callable_iterator\0" "calliterobject\0" "cause\0" "cell\0"
    "ceval.gil\0" "chainobject\0" "checker\0" "children\0" "classmethod\0"
    "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_cellvars\0"
    "co_code\0" "co_consts\0" "co_filename\0" "co_firstlineno\0" "co_freevars\0" "co_lnotab\0"
    "co_name\0" "co_names\0" "co_stacksize\0" "co_varnames\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0" "collations\0"
    "collections.OrderedDict\0" "collections.defaultdict\0" "collections.deque\0"
    "combinationsobject\0" "comment_event_obj\0" "comment_factory\0" "compobject\0"
    "compressobject\0" "connection\0" "context\0" "converters\0" "coroutine\0" "coroutine_wrapper\0"
    "countobject\0" "cr_code\0" "cr_exc_state.exc_traceback\0" "cr_exc_state.exc_type\0"
    "cr_exc_state.exc_value\0" "cr_frame\0" "cr_name\0" "cr_origin\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0" "curexc_type\0"
    "curexc_value\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0"
    "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0"
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
    "filterfalseobject\0" "filterobject\0" "finalizing\0" "first\0" "flags\0" "fn\0"
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
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iters\0"
    "itertools._grouper\0" "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0"
    "itertools.chain\0" "itertools.combinations\0" "itertools.combinations_with_replacement\0"
    "itertools.compress\0" "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0"
    "itertools.filterfalse\0" "itertools.groupby\0" "itertools.islice\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0"
    "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwds\0" "last\0" "last_for_tail\0" "last_holder\0"
    "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0" "lineterminator\0"
    "list\0" "list_iterator\0" "list_reverseiterator\0" "listiterobject\0" "listreviterobject\0"
    "local\0" "localdict\0" "localdummyobject\0" "localobject\0" "locked\0" "lockobject\0"
    "long_cnt\0" "long_step\0" "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0"
    "lru_list_elem\0" "lst\0" "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0"
    "mapping\0" "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0"
    "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0"
    "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0" "memoryview\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mm_class\0"
    "mmap.mmap\0" "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "myerrno\0" "name\0" "names\0" "ncallbacks\0" "next\0"
    "next_row\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "ns_dict\0" "ntotalpools\0"
    "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0"
    "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0"
    "object\0" "object_hook\0" "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0"
    "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
    "oss_audio_t\0" "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0" "parameters\0" "paramflags\0"
    "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0"
    "parse_int\0" "parser.st\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0"
    "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0"
    "pers_func_self\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0"
    "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "previous_item\0" "print_file_and_line\0" "productobject\0"
    "prop_del\0" "prop_doc\0" "prop_get\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "pyEpoll_Object\0" "pyexitmodule\0" "pyexpat.xmlparser\0" "pysqlite_Cache\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Node\0" "pysqlite_Statement\0" "range\0"
    "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0"
    "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0"
    "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0"
    "root\0" "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0"
    "row_cast_map\0" "row_factory\0" "rwpair\0" "s_format\0" "saved\0" "select.epoll\0"
    "select.poll\0" "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0"
    "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0"
    "slice\0" "sm_callable\0" "sm_dict\0" "small_ints\0" "smalltable\0" "smalltable[0].key\0"
    "smalltable[1].key\0" "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0"
    "smalltable[5].key\0" "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0"
    "sought_tag\0" "source\0" "sql\0" "sqlite3.Cache\0" "sqlite3.Connection\0" "sqlite3.Cursor\0"
    "sqlite3.Row\0" "sqlite3.Statement\0" "sqlite3Node\0" "stack\0" "starmapobject\0" "start\0"
    "start_event_obj\0" "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0"
    "state.compact\0" "state.kind\0" "state.ready\0" "state.string\0" "statement\0"
    "statement_cache\0" "statements\0" "staticmethod\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0"
    "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0" "striterobject\0"
    "struct BLOCK\0" "struct _gil_runtime_state\0" "struct _odictnode\0" "struct arena_object\0"
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
    {217, 0, 0, 72, 0, 0}, {217, 9353, 40, 8, 0, 0}, {217, 9813, 16, 8, 0, 0},
    {217, 10455, 24, 8, 0, 0}, {217, 11772, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 10363, 16, 8, 0, 0}, {236, 10376, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6612, 40, 8, 0, 0}, {254, 12277, 16, 8, 0, 0}, {254, 12312, 32, 8, 0, 0},
    {254, 12667, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4592, 0, 8, 0, 0},
    {268, 5001, 24, 8, 0, 0}, {268, 9095, 8, 8, 0, 0}, {685, 0, 0, 16, 0, 0},
    {685, 10356, 0, 8, 0, 0}, {713, 0, 0, 56, 0, 0}, {713, 5791, 24, 8, 0, 0},
    {742, 0, 0, 152, 0, 0}, {742, 4687, 144, 8, 0, 0}, {742, 6270, 40, 8, 0, 0},
    {742, 6741, 136, 8, 0, 0}, {742, 9616, 16, 8, 0, 0}, {742, 10314, 64, 8, 0, 0},
    {742, 10539, 24, 8, 0, 0}, {742, 10549, 32, 8, 0, 0}, {742, 11031, 48, 8, 0, 0},
    {742, 13544, 56, 8, 0, 0}, {788, 0, 0, 48, 0, 0}, {788, 8020, 24, 8, 0, 0},
    {788, 9095, 16, 8, 0, 0}, {788, 11777, 32, 4, 6, 1}, {788, 11806, 32, 4, 5, 1},
    {788, 11820, 32, 4, 2, 3}, {788, 11831, 32, 4, 7, 1}, {802, 0, 0, 40, 0, 0},
    {802, 4325, 16, 8, 0, 0}, {802, 4333, 24, 8, 0, 0}, {818, 0, 0, 40, 0, 0},
    {818, 4345, 24, 8, 0, 0}, {818, 4354, 16, 8, 0, 0}, {835, 0, 0, 120, 0, 0},
    {835, 4188, 32, 8, 0, 0}, {835, 4196, 80, 8, 0, 0}, {835, 4223, 64, 8, 0, 0},
    {835, 4245, 72, 8, 0, 0}, {835, 4268, 96, 8, 0, 0}, {835, 4281, 16, 8, 0, 0},
    {835, 4290, 48, 8, 0, 0}, {835, 4298, 56, 8, 0, 0}, {852, 0, 0, 64, 0, 0},
    {852, 4391, 24, 8, 0, 0}, {852, 4960, 48, 8, 0, 0}, {852, 5447, 40, 8, 0, 0},
    {852, 12933, 32, 8, 0, 0}, {874, 0, 0, 56, 0, 0}, {874, 9926, 24, 8, 0, 0},
    {892, 0, 0, 40, 0, 0}, {892, 9986, 24, 8, 0, 0}, {892, 10003, 32, 1, 0, 0},
    {923, 0, 0, 56, 0, 0}, {923, 9359, 16, 8, 0, 0}, {923, 9364, 32, 8, 0, 0},
    {923, 9373, 24, 8, 0, 0}, {941, 0, 0, 64, 0, 0}, {941, 9709, 56, 8, 0, 0},
    {957, 0, 0, 48, 0, 0}, {957, 10616, 16, 8, 0, 0}, {967, 0, 0, 24, 0, 0},
    {967, 9969, 16, 8, 0, 0}, {980, 0, 0, 176, 0, 0}, {980, 5069, 16, 4, 0, 0},
    {980, 5081, 88, 8, 0, 0}, {980, 5093, 48, 8, 0, 0}, {980, 5101, 56, 8, 0, 0},
    {980, 5111, 104, 8, 0, 0}, {980, 5123, 40, 4, 0, 0}, {980, 5138, 80, 8, 0, 0},
    {980, 5150, 120, 8, 0, 0}, {980, 5160, 112, 8, 0, 0}, {980, 5168, 64, 8, 0, 0},
    {980, 5177, 32, 4, 0, 0}, {980, 5190, 72, 8, 0, 0}, {993, 0, 0, 72, 0, 0},
    {993, 13287, 56, 8, 0, 0}, {993, 13292, 48, 8, 0, 0}, {1016, 0, 0, 48, 0, 0},
    {1016, 5629, 16, 8, 0, 0}, {1016, 5638, 24, 8, 0, 0}, {1026, 0, 0, 48, 0, 0},
    {1026, 12720, 16, 8, 0, 0}, {1026, 12728, 32, 8, 0, 0}, {1026, 12739, 24, 8, 0, 0},
    {1041, 0, 0, 64, 0, 0}, {1041, 13328, 24, 8, 0, 0}, {1041, 13340, 16, 8, 0, 0},
    {1054, 0, 0, 104, 0, 0}, {1054, 5506, 32, 8, 0, 0}, {1054, 5514, 80, 8, 0, 0},
    {1054, 5541, 64, 8, 0, 0}, {1054, 5563, 72, 8, 0, 0}, {1054, 5586, 16, 8, 0, 0},
    {1054, 5595, 48, 8, 0, 0}, {1054, 5603, 96, 8, 0, 0}, {1054, 5613, 56, 8, 0, 0},
    {1067, 0, 0, 24, 0, 0}, {1067, 5731, 16, 8, 0, 0}, {1122, 0, 0, 48, 0, 0},
    {1122, 8025, 24, 1, 0, 0}, {1122, 13044, 40, 8, 0, 0}, {1142, 0, 0, 40, 0, 0},
    {1142, 8025, 24, 1, 0, 0}, {1142, 13044, 32, 8, 0, 0}, {1223, 0, 0, 40, 0, 0},
    {1223, 5766, 24, 8, 0, 0}, {1223, 5773, 32, 8, 0, 0}, {1223, 5784, 16, 8, 0, 0},
    {1237, 0, 0, 24, 0, 0}, {1237, 9582, 8, 8, 0, 0}, {1237, 9589, 16, 8, 0, 0},
    {1252, 0, 0, 40, 0, 0}, {1252, 6285, 40, 0, 0, 0}, {1252, 6296, 16, 8, 0, 0},
    {1252, 6306, 32, 8, 0, 0}, {1252, 6318, 0, 8, 0, 0}, {1252, 6328, 8, 8, 0, 0},
    {1252, 6336, 24, 8, 0, 0}, {1269, 0, 0, 48, 0, 0}, {1269, 9401, 32, 8, 0, 0},
    {1269, 9409, 16, 8, 0, 0}, {1269, 9417, 40, 8, 0, 0}, {1282, 0, 0, 24, 0, 0},
    {1282, 9953, 16, 8, 0, 0}, {1296, 0, 0, 368, 0, 0}, {1296, 6618, 24, 8, 0, 0},
    {1296, 6625, 40, 8, 0, 0}, {1296, 6636, 32, 8, 0, 0}, {1296, 6643, 116, 1, 0, 0},
    {1296, 6655, 96, 8, 0, 0}, {1296, 6661, 48, 8, 0, 0}, {1296, 6671, 104, 4, 0, 0},
    {1296, 6679, 56, 8, 0, 0}, {1296, 6688, 360, 8, 0, 0}, {1296, 6701, 72, 8, 0, 0},
    {1296, 6712, 80, 8, 0, 0}, {1296, 6720, 64, 8, 0, 0}, {1310, 0, 0, 120, 0, 0},
    {1310, 6983, 96, 8, 0, 0}, {1310, 7000, 48, 8, 0, 0}, {1310, 7013, 16, 8, 0, 0},
    {1310, 7023, 32, 8, 0, 0}, {1310, 7047, 56, 8, 0, 0}, {1310, 7056, 24, 8, 0, 0},
    {1310, 7069, 40, 8, 0, 0}, {1310, 7085, 88, 8, 0, 0}, {1310, 7097, 64, 8, 0, 0},
    {1310, 7107, 104, 8, 0, 0}, {1327, 0, 0, 16, 0, 0}, {1327, 3148, 0, 8, 0, 0},
    {1327, 3157, 8, 8, 0, 0}, {1337, 0, 0, 96, 0, 0}, {1337, 7657, 32, 8, 0, 0},
    {1337, 7665, 80, 8, 0, 0}, {1337, 7692, 64, 8, 0, 0}, {1337, 7714, 72, 8, 0, 0},
    {1337, 7737, 16, 8, 0, 0}, {1337, 7746, 48, 8, 0, 0}, {1337, 7754, 56, 8, 0, 0},
    {1349, 0, 0, 152, 0, 0}, {1349, 8051, 16, 8, 0, 0}, {1364, 0, 0, 280, 0, 0},
    {1364, 4085, 16, 256, 0, 0}, {1381, 0, 0, 40, 0, 0}, {1381, 4611, 32, 8, 0, 0},
    {1399, 0, 0, 40, 0, 0}, {1399, 4864, 32, 8, 0, 0}, {1420, 0, 0, 40, 0, 0},
    {1420, 7813, 16, 8, 0, 0}, {1433, 0, 0, 880, 0, 0}, {1433, 8058, 864, 8, 0, 0},
    {1433, 8073, 872, 8, 0, 0}, {1433, 8083, 840, 8, 0, 0}, {1433, 8091, 856, 8, 0, 0},
    {1433, 8103, 848, 8, 0, 0}, {1450, 0, 0, 88, 0, 0}, {1450, 9772, 64, 8, 0, 0},
    {1450, 9813, 72, 8, 0, 0}, {1450, 10455, 80, 8, 0, 0}, {1470, 0, 0, 24, 0, 0},
    {1470, 6978, 16, 8, 0, 0}, {1493, 0, 0, 5648, 0, 0}, {1493, 4147, 3472, 8, 0, 0},
    {1493, 4167, 3464, 8, 0, 0}, {1493, 4599, 3536, 8, 0, 0}, {1493, 4636, 3456, 8, 0, 0},
    {1493, 4762, 880, 8, 0, 0}, {1493, 4771, 1384, 8, 0, 0}, {1493, 5222, 928, 8, 0, 0},
    {1493, 5243, 920, 8, 0, 0}, {1493, 5262, 912, 8, 0, 0}, {1493, 6088, 1376, 8, 0, 0},
    {1493, 6878, 56, 4, 0, 0}, {1493, 7552, 832, 8, 0, 0}, {1493, 7565, 816, 4, 0, 0},
    {1493, 7579, 824, 8, 0, 0}, {1493, 7590, 640, 72, 0, 0}, {1493, 7605, 720, 24, 0, 0},
    {1493, 8235, 24, 8, 0, 0}, {1493, 8269, 1392, 8, 0, 0}, {1493, 8281, 888, 8, 0, 0},
    {1493, 9747, 856, 8, 0, 0}, {1493, 9755, 864, 8, 0, 0}, {1493, 9835, 0, 8, 0, 0},
    {1493, 10830, 3488, 8, 0, 0}, {1493, 11421, 3552, 2096, 0, 0}, {1493, 12257, 872, 8, 0, 0},
    {1493, 12949, 8, 8, 0, 0}, {1493, 13358, 3520, 8, 0, 0}, {1493, 13382, 3504, 8, 0, 0},
    {1493, 13399, 3512, 8, 0, 0}, {1512, 0, 0, 40, 0, 0}, {1512, 4370, 32, 8, 0, 0},
    {1512, 9961, 24, 8, 0, 0}, {1525, 0, 0, 32, 0, 0}, {1525, 9944, 24, 4, 0, 0},
    {1538, 0, 0, 40, 0, 0}, {1538, 6895, 24, 4, 0, 0}, {1538, 9813, 0, 8, 0, 0},
    {1538, 10156, 16, 8, 0, 0}, {1538, 12998, 8, 4, 0, 0}, {1550, 0, 0, 16, 0, 0},
    {1550, 9582, 0, 8, 0, 0}, {1562, 0, 0, 32, 0, 0}, {1562, 9783, 16, 8, 0, 0},
    {1562, 9796, 24, 8, 0, 0}, {1574, 0, 0, 152, 0, 0}, {1574, 9533, 24, 8, 0, 0},
    {1574, 13349, 64, 8, 0, 0}, {1593, 0, 0, 32, 0, 0}, {1593, 9701, 0, 8, 0, 0},
    {1605, 0, 0, 48, 0, 0}, {1605, 8238, 16, 8, 0, 0}, {1605, 8246, 24, 8, 0, 0},
    {1620, 0, 0, 104, 0, 0}, {1620, 9380, 56, 8, 0, 0}, {1632, 0, 0, 56, 0, 0},
    {1632, 9538, 24, 8, 0, 0}, {1632, 9545, 16, 8, 0, 0}, {1632, 9553, 48, 8, 0, 0},
    {1632, 9561, 32, 8, 0, 0}, {1647, 0, 0, 112, 0, 0}, {1647, 10069, 72, 8, 0, 0},
    {1647, 10088, 48, 8, 0, 0}, {1661, 0, 0, 104, 0, 0}, {1661, 6813, 80, 8, 0, 0},
    {1661, 6822, 88, 8, 0, 0}, {1661, 9805, 64, 8, 0, 0}, {1661, 12009, 72, 8, 0, 0},
    {1677, 0, 0, 16, 0, 0}, {1677, 9976, 0, 8, 0, 0}, {1677, 10011, 8, 8, 0, 0},
    {1792, 0, 0, 200, 0, 0}, {1792, 6832, 16, 8, 0, 0}, {1792, 8020, 48, 8, 0, 0},
    {1792, 9503, 32, 8, 0, 0}, {1792, 11432, 64, 128, 0, 0}, {1792, 12271, 40, 8, 0, 0},
    {1792, 13275, 24, 8, 0, 0}, {1804, 0, 0, 40, 0, 0}, {1804, 11731, 16, 8, 0, 0},
    {1804, 11975, 32, 8, 0, 0}, {1804, 11980, 24, 8, 0, 0}, {1837, 0, 0, 72, 0, 0},
    {1837, 13304, 64, 8, 0, 0}, {1874, 0, 0, 112, 0, 0}, {1874, 6813, 72, 8, 0, 0},
    {1874, 9102, 80, 8, 0, 0}, {1874, 9772, 64, 8, 0, 0}, {1874, 10156, 88, 8, 0, 0},
    {1874, 10715, 104, 8, 0, 0}, {1874, 12667, 96, 8, 0, 0}, {1894, 0, 0, 72, 0, 0},
    {1894, 5217, 64, 8, 0, 0}, {1913, 0, 0, 264, 0, 0}, {1913, 4452, 168, 8, 0, 0},
    {1913, 4462, 232, 8, 0, 0}, {1913, 4482, 224, 8, 0, 0}, {1913, 4872, 72, 8, 0, 0},
    {1913, 4885, 80, 8, 0, 0}, {1913, 5447, 240, 8, 0, 0}, {1913, 5663, 104, 8, 0, 0},
    {1913, 5680, 88, 8, 0, 0}, {1913, 5692, 96, 8, 0, 0}, {1913, 6088, 152, 8, 0, 0},
    {1913, 6549, 144, 8, 0, 0}, {1913, 6942, 24, 8, 0, 0}, {1913, 8235, 256, 8, 0, 0},
    {1913, 8356, 16, 8, 0, 0}, {1913, 9835, 8, 8, 0, 0}, {1913, 10696, 0, 8, 0, 0},
    {1913, 12704, 176, 8, 0, 0}, {1927, 0, 0, 40, 0, 0}, {1927, 12626, 24, 8, 0, 0},
    {1927, 12635, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0}, {1945, 9961, 24, 8, 0, 0},
    {1959, 0, 0, 408, 0, 0}, {1959, 12753, 256, 8, 0, 0}, {1959, 12761, 336, 8, 0, 0},
    {1959, 12770, 32, 8, 0, 0}, {1959, 12783, 352, 8, 0, 0}, {1959, 12792, 192, 8, 0, 0},
    {1959, 12801, 48, 8, 0, 0}, {1959, 12812, 264, 8, 0, 0}, {1959, 12820, 288, 8, 0, 0},
    {1959, 12834, 168, 8, 0, 0}, {1959, 12843, 40, 8, 0, 0}, {1959, 12855, 240, 8, 0, 0},
    {1959, 12866, 344, 8, 0, 0}, {1959, 12873, 24, 8, 0, 0}, {1959, 12881, 88, 8, 0, 0},
    {1959, 12889, 360, 8, 0, 0}, {1959, 12903, 184, 8, 0, 0}, {1959, 12915, 208, 8, 0, 0},
    {1972, 0, 0, 104, 0, 0}, {1972, 6451, 64, 8, 0, 0}, {1972, 10032, 72, 8, 0, 0},
    {1972, 11024, 96, 8, 0, 0}, {1993, 0, 0, 80, 0, 0}, {1993, 5791, 72, 8, 0, 0},
    {2009, 0, 0, 24, 0, 0}, {2009, 9995, 16, 8, 0, 0}, {2021, 0, 0, 56, 0, 0},
    {2021, 13473, 24, 8, 0, 0}, {2021, 13493, 16, 8, 0, 0}, {2037, 0, 0, 208, 0, 0},
    {2037, 4057, 192, 8, 0, 0}, {2037, 6796, 24, 8, 0, 0}, {2037, 8958, 16, 8, 0, 0},
    {2037, 9906, 48, 8, 0, 0}, {2037, 13058, 136, 8, 0, 0}, {2037, 13082, 144, 8, 0, 0},
    {2037, 13106, 128, 8, 0, 0}, {2037, 13130, 104, 8, 0, 0}, {2037, 13154, 112, 8, 0, 0},
    {2037, 13178, 96, 8, 0, 0}, {2078, 0, 0, 104, 0, 0}, {2078, 10460, 80, 8, 0, 0},
    {2078, 10473, 72, 8, 0, 0}, {2137, 0, 0, 192, 0, 0}, {2137, 4396, 128, 8, 0, 0},
    {2137, 4993, 152, 8, 0, 0}, {2137, 5455, 136, 8, 0, 0}, {2137, 10809, 96, 8, 0, 0},
    {2137, 11070, 144, 8, 0, 0}, {2365, 0, 0, 272, 0, 0}, {2365, 4676, 72, 8, 0, 0},
    {2365, 4712, 216, 8, 0, 0}, {2365, 9616, 24, 8, 0, 0}, {2365, 9621, 32, 8, 0, 0},
    {2365, 10493, 208, 8, 0, 0}, {2365, 10539, 48, 8, 0, 0}, {2365, 10549, 56, 8, 0, 0},
    {2365, 10987, 184, 8, 0, 0}, {2365, 10999, 192, 8, 0, 0}, {2365, 11008, 200, 8, 0, 0},
    {2365, 11711, 16, 8, 0, 0}, {2426, 0, 0, 24, 0, 0}, {2426, 4362, 16, 8, 0, 0},
    {2450, 0, 0, 24, 0, 0}, {2450, 6381, 16, 8, 0, 0}, {2485, 0, 0, 32, 0, 0},
    {2485, 6565, 16, 8, 0, 0}, {2485, 6579, 0, 8, 0, 0}, {2485, 6588, 8, 8, 0, 0},
    {2485, 10701, 24, 8, 0, 0}, {2502, 0, 0, 112, 0, 0}, {2502, 9508, 40, 8, 0, 0},
    {2544, 0, 0, 656, 0, 0}, {2544, 3129, 16, 8, 0, 0}, {2544, 4971, 352, 208, 0, 0},
    {2544, 8363, 32, 8, 0, 0}, {4049, 0, 0, 32, 0, 0}, {4049, 6366, 8, 8, 0, 0},
    {4049, 13051, 16, 8, 0, 0}, {4049, 13280, 0, 8, 0, 0}, {4066, 0, 0, 32, 0, 0},
    {4066, 6346, 24, 8, 0, 0}, {4066, 8313, 16, 8, 0, 0}, {4417, 0, 0, 64, 0, 0},
    {4417, 4370, 32, 8, 0, 0}, {4417, 9935, 40, 8, 0, 0}, {4437, 0, 0, 1712, 0, 0},
    {4518, 0, 0, 24, 0, 0}, {4518, 4391, 8, 8, 0, 0}, {4518, 6978, 0, 8, 0, 0},
    {4518, 9018, 16, 8, 0, 0}, {4551, 0, 0, 16, 0, 0}, {4551, 4534, 0, 8, 0, 0},
    {4551, 9824, 8, 4, 0, 0}, {4848, 0, 0, 32, 0, 0}, {4848, 8479, 24, 8, 0, 0},
    {4945, 0, 0, 32, 0, 0}, {4945, 8420, 16, 8, 0, 0}, {4945, 8467, 24, 8, 0, 0},
    {5010, 0, 0, 32, 0, 0}, {5010, 5045, 16, 8, 0, 0}, {5976, 0, 0, 56, 0, 0},
    {5976, 5950, 48, 8, 0, 0}, {5996, 0, 0, 56, 0, 0}, {5996, 5990, 32, 8, 0, 0},
    {6012, 0, 0, 80, 0, 0}, {6012, 9071, 24, 8, 0, 0}, {6012, 9081, 40, 8, 0, 0},
    {6255, 0, 0, 56, 0, 0}, {6255, 6053, 16, 8, 0, 0}, {6255, 6070, 40, 8, 0, 0},
    {6508, 0, 0, 48, 0, 0}, {6508, 6413, 40, 8, 0, 0}, {6508, 6426, 32, 8, 0, 0},
    {6508, 6436, 24, 8, 0, 0}, {6865, 0, 0, 32, 0, 0}, {6865, 6978, 16, 8, 0, 0},
    {6865, 8417, 24, 8, 0, 0}, {7543, 0, 0, 48, 0, 0}, {7543, 4391, 24, 8, 0, 0},
    {7543, 10225, 16, 8, 0, 0}, {7543, 10334, 32, 8, 0, 0}, {9000, 0, 0, 32, 0, 0},
    {9000, 5065, 16, 8, 0, 0}, {9000, 10032, 24, 8, 0, 0}, {9164, 0, 0, 32, 0, 0},
    {9164, 8479, 24, 8, 0, 0}, {9179, 0, 0, 32, 0, 0}, {9179, 8479, 24, 8, 0, 0},
    {9213, 0, 0, 32, 0, 0}, {9213, 9203, 16, 8, 0, 0}, {9298, 0, 0, 48, 0, 0},
    {9298, 8313, 16, 8, 0, 0}, {9298, 9091, 40, 8, 0, 0}, {9298, 11731, 24, 8, 0, 0},
    {9298, 11975, 32, 8, 0, 0}, {9318, 0, 0, 136, 0, 0}, {9318, 4896, 72, 8, 0, 0},
    {9318, 4902, 112, 8, 0, 0}, {9318, 6978, 88, 8, 0, 0}, {9318, 11139, 0, 56, 0, 0},
    {9335, 0, 0, 56, 0, 0}, {9335, 8958, 40, 8, 0, 0}, {9335, 9835, 24, 8, 0, 0},
    {9335, 11078, 48, 8, 0, 0}, {9445, 0, 0, 32, 0, 0}, {9445, 6978, 24, 8, 0, 0},
    {9445, 8538, 16, 8, 0, 0}, {9476, 0, 0, 24, 0, 0}, {9476, 9455, 16, 8, 0, 0},
    {10140, 0, 0, 64, 0, 0}, {10140, 6042, 48, 8, 0, 0}, {10140, 6061, 24, 8, 0, 0},
    {10140, 6070, 56, 8, 0, 0}, {10441, 0, 0, 64, 0, 0}, {10441, 4391, 24, 8, 0, 0},
    {10441, 6901, 16, 8, 0, 0}, {10441, 9015, 32, 8, 0, 0}, {10794, 0, 0, 56, 0, 0},
    {10794, 10749, 32, 8, 0, 0}, {10794, 10758, 40, 8, 0, 0}, {10794, 10767, 16, 8, 0, 0},
    {10794, 10776, 24, 8, 0, 0}, {10861, 0, 0, 64, 0, 0}, {10861, 6733, 32, 8, 0, 0},
    {10861, 6889, 40, 8, 0, 0}, {10861, 9455, 24, 8, 0, 0}, {10876, 0, 0, 240, 0, 0},
    {10876, 151, 192, 8, 0, 0}, {10876, 161, 184, 8, 0, 0}, {10876, 287, 168, 8, 0, 0},
    {10876, 326, 208, 8, 0, 0}, {10876, 341, 176, 8, 0, 0}, {10876, 356, 216, 8, 0, 0},
    {10876, 642, 232, 8, 0, 0}, {10876, 668, 200, 8, 0, 0}, {10876, 771, 224, 8, 0, 0},
    {10876, 2381, 160, 8, 0, 0}, {10876, 5280, 152, 8, 0, 0}, {10876, 5723, 96, 8, 0, 0},
    {10876, 7147, 144, 8, 0, 0}, {10876, 7179, 136, 8, 0, 0}, {10876, 7214, 128, 8, 0, 0},
    {10876, 11211, 112, 8, 0, 0}, {10876, 11866, 80, 8, 0, 0}, {10876, 11882, 88, 8, 0, 0},
    {10876, 12672, 120, 8, 0, 0}, {10912, 0, 0, 56, 0, 0}, {10912, 5791, 24, 8, 0, 0},
    {10912, 8958, 16, 8, 0, 0}, {10912, 9835, 48, 8, 0, 0}, {10951, 0, 0, 48, 0, 0},
    {10951, 9095, 40, 8, 0, 0}, {10951, 11731, 16, 8, 0, 0}, {10951, 11975, 32, 8, 0, 0},
    {10951, 11980, 24, 8, 0, 0}, {11094, 0, 0, 32, 0, 0}, {11094, 11285, 24, 8, 0, 0},
    {11289, 0, 0, 32, 0, 0}, {11289, 8479, 24, 8, 0, 0}, {11347, 0, 0, 16, 0, 0},
    {11347, 8020, 8, 8, 0, 0}, {11347, 8958, 0, 8, 0, 0}, {11356, 0, 0, 48, 0, 0},
    {11356, 11370, 16, 8, 0, 0}, {11377, 0, 0, 56, 0, 0}, {11893, 0, 0, 32, 0, 0},
    {11893, 11401, 16, 8, 0, 0}, {12034, 0, 0, 32, 0, 0}, {12034, 8479, 24, 8, 0, 0},
    {12048, 0, 0, 528, 0, 0}, {12048, 5791, 8, 512, 0, 0}, {12048, 11109, 520, 8, 0, 0},
    {12061, 0, 0, 208, 0, 0}, {12061, 9049, 8, 8, 0, 0}, {12061, 9242, 16, 4, 0, 0},
    {12087, 0, 0, 32, 0, 0}, {12087, 8020, 8, 8, 0, 0}, {12087, 8958, 0, 8, 0, 0},
    {12087, 9835, 16, 8, 0, 0}, {12105, 0, 0, 48, 0, 0}, {12105, 4139, 0, 8, 0, 0},
    {12105, 6958, 24, 8, 0, 0}, {12105, 9894, 20, 4, 0, 0}, {12105, 10640, 8, 8, 0, 0},
    {12125, 0, 0, 48, 0, 0}, {12125, 8529, 4, 4, 0, 0}, {12143, 0, 0, 24, 0, 0},
    {12164, 0, 0, 24, 0, 0}, {12164, 9813, 8, 8, 0, 0}, {12190, 0, 0, 48, 0, 0},
    {12190, 4380, 32, 4, 0, 0}, {12190, 6948, 8, 8, 0, 0}, {12190, 9519, 44, 4, 0, 0},
    {12190, 9858, 40, 4, 0, 0}, {12190, 11048, 0, 8, 0, 0}, {12190, 12265, 36, 4, 0, 0},
    {12215, 0, 0, 40, 0, 0}, {12215, 10019, 24, 8, 0, 0}, {12215, 10023, 32, 8, 0, 0},
    {12215, 12998, 16, 8, 0, 0}, {12643, 0, 0, 496, 0, 0}, {12643, 8417, 16, 8, 0, 0},
    {12643, 9849, 32, 8, 0, 0}, {12643, 9918, 24, 4, 0, 0}, {12643, 13310, 40, 456, 0, 0},
    {12982, 0, 0, 32, 0, 0}, {12982, 8479, 24, 8, 0, 0}, {13218, 0, 0, 32, 0, 0},
    {13218, 8479, 24, 8, 0, 0}, {13530, 0, 0, 32, 0, 0}, {13530, 6024, 16, 8, 0, 0},
    {13530, 11280, 24, 8, 0, 0}, {13669, 0, 0, 72, 0, 0}, {13669, 8011, 64, 8, 0, 0},
    {13711, 0, 0, 40, 0, 0}, {13711, 8950, 24, 8, 0, 0}, {13711, 11078, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2415, 22}, {9740, 5},
};

static const struct table_type types[] = {
    {70, 852, 64, 64, 0, 5}, {84, 12296, 64, 64, 5, 1}, {132, 3643, 48, 48, 6, 3},
    {140, 3682, 64, 64, 9, 3}, {314, 1450, 88, 88, 12, 8}, {382, 397, 24, 24, 20, 0},
    {418, 446, 56, 56, 20, 1}, {480, 508, 48, 48, 21, 2}, {542, 564, 64, 64, 23, 2},
    {592, 614, 56, 56, 25, 3}, {660, 1661, 104, 104, 28, 9}, {957, 957, 48, 48, 37, 0},
    {2129, 1269, 192, 48, 37, 0}, {2151, 1837, 72, 72, 37, 6}, {2183, 1874, 112, 112, 43, 11},
    {2195, 1894, 72, 72, 54, 6}, {2214, 2214, 32, 32, 60, 2}, {2234, 2234, 24, 24, 62, 1},
    {2256, 3660, 48, 48, 63, 3}, {2280, 1972, 104, 104, 66, 8}, {2299, 1972, 104, 104, 74, 8},
    {2318, 1972, 104, 104, 82, 8}, {2599, 1707, 32, 32, 90, 1}, {2618, 2644, 48, 48, 91, 3},
    {2688, 293, 144, 144, 94, 13}, {2704, 7526, 24, 24, 107, 1}, {2724, 2206, 184, 184, 108, 17},
    {2738, 12, 448, 448, 125, 0}, {2754, 26, 240, 240, 125, 0}, {2770, 40, 112, 112, 125, 0},
    {2789, 54, 152, 152, 125, 1}, {2810, 5996, 56, 56, 126, 1}, {2839, 5996, 56, 56, 127, 1},
    {2876, 4066, 32, 32, 128, 1}, {2902, 188, 48, 48, 129, 1}, {2915, 2057, 88, 88, 130, 3},
    {2927, 2389, 64, 64, 133, 2}, {2939, 95, 72, 72, 135, 1}, {2954, 108, 128, 128, 136, 3},
    {2975, 199, 32, 32, 139, 2}, {2995, 906, 160, 160, 141, 10}, {3014, 2165, 24, 24, 151, 0},
    {3039, 12281, 96, 96, 151, 2}, {3054, 1101, 32, 32, 153, 0}, {3069, 1081, 32, 32, 153, 1},
    {3089, 5879, 32, 32, 154, 0}, {3098, 236, 64, 64, 154, 2}, {3181, 226, 32, 32, 156, 0},
    {3195, 303, 32, 32, 156, 0}, {3225, 11223, 48, 48, 156, 4}, {3244, 4703, 152, 152, 160, 3},
    {3263, 4703, 152, 152, 163, 3}, {3282, 4703, 152, 152, 166, 3}, {3301, 4829, 64, 64, 169, 3},
    {3313, 6806, 48, 48, 172, 2}, {3324, 9869, 40, 40, 174, 2}, {3354, 12025, 120, 120, 176, 7},
    {3367, 12685, 192, 192, 183, 12}, {3385, 4837, 24, 24, 195, 1}, {3404, 8381, 32, 32, 196, 2},
    {3416, 2468, 80, 80, 198, 6}, {3430, 2560, 72, 72, 204, 6}, {3444, 756, 64, 64, 210, 1},
    {3461, 121, 192, 192, 211, 0}, {3482, 175, 224, 224, 211, 1}, {3505, 2108, 56, 56, 212, 0},
    {3543, 713, 56, 56, 212, 0}, {3557, 742, 152, 152, 212, 8}, {3573, 719, 24, 24, 220, 1},
    {3598, 2365, 272, 272, 221, 9}, {3616, 2340, 24, 24, 230, 1}, {3717, 11377, 56, 56, 231, 2},
    {3736, 2067, 248, 248, 233, 0}, {3751, 2067, 248, 248, 233, 0}, {3766, 2067, 248, 248, 233, 0},
    {3781, 2067, 248, 248, 233, 0}, {3796, 2067, 248, 248, 233, 0}, {3812, 2067, 248, 248, 233, 0},
    {3828, 1818, 48, 48, 233, 0}, {3843, 2094, 232, 232, 233, 3}, {3860, 1740, 32, 32, 236, 0},
    {3875, 1755, 32, 32, 236, 1}, {3888, 1727, 88, 88, 237, 3}, {3905, 1768, 96, 96, 240, 7},
    {3921, 1859, 56, 56, 247, 2}, {3936, 13236, 112, 112, 249, 2}, {3976, 11127, 48, 48, 251, 1},
    {3990, 9230, 64, 64, 252, 6}, {4005, 9213, 32, 32, 258, 2}, {4025, 9249, 40, 40, 260, 1},
    {4405, 4417, 64, 64, 261, 1}, {4429, 1, 24, 24, 262, 1}, {4502, 835, 120, 120, 263, 9},
    {4720, 923, 56, 56, 272, 3}, {4747, 923, 64, 56, 275, 3}, {4785, 874, 56, 56, 278, 0},
    {4795, 4848, 32, 32, 278, 1}, {4814, 12034, 32, 32, 279, 1}, {4927, 4945, 32, 32, 280, 2},
    {4966, 967, 24, 24, 282, 1}, {5010, 5010, 32, 32, 283, 2}, {5022, 1223, 56, 40, 285, 3},
    {5217, 980, 176, 176, 288, 10}, {5291, 3530, 112, 112, 298, 2}, {5315, 5976, 56, 56, 300, 1},
    {5339, 6012, 80, 80, 301, 1}, {5466, 1337, 104, 96, 302, 8}, {5476, 1067, 24, 24, 310, 1},
    {5804, 1945, 32, 32, 311, 1}, {5829, 1122, 48, 48, 312, 1}, {5847, 1142, 40, 40, 313, 1},
    {5861, 1158, 32, 32, 314, 2}, {5889, 1204, 96, 96, 316, 2}, {5905, 1178, 32, 32, 318, 2},
    {6088, 1269, 48, 48, 320, 0}, {6093, 6255, 56, 56, 320, 2}, {6111, 2450, 24, 24, 322, 1},
    {6122, 6255, 56, 56, 323, 2}, {6139, 2450, 24, 24, 325, 1}, {6149, 6255, 56, 56, 326, 2},
    {6174, 6255, 56, 56, 328, 2}, {6198, 6255, 56, 56, 330, 2}, {6224, 6255, 56, 56, 332, 2},
    {6243, 2450, 24, 24, 334, 1}, {6498, 6508, 48, 48, 335, 3}, {6751, 6769, 56, 56, 338, 2},
    {6904, 6922, 48, 48, 340, 2}, {6942, 3141, 368, 368, 342, 8}, {6968, 1792, 200, 200, 350, 9},
    {7138, 1310, 120, 120, 359, 12}, {7247, 9318, 136, 136, 371, 9}, {7276, 10441, 64, 64, 380, 5},
    {7629, 1337, 96, 96, 385, 8}, {7639, 1223, 48, 40, 393, 3}, {7834, 1420, 40, 40, 396, 2},
    {7839, 1364, 280, 280, 398, 1}, {7855, 1381, 32, 40, 399, 1}, {7872, 1399, 32, 40, 400, 1},
    {8523, 1349, 152, 152, 401, 2}, {8544, 3166, 32, 32, 403, 2}, {8563, 12657, 40, 40, 405, 2},
    {8578, 12643, 496, 496, 407, 3}, {8604, 4115, 48, 48, 410, 4}, {8625, 4981, 32, 32, 414, 2},
    {8641, 5357, 56, 56, 416, 2}, {8664, 5744, 56, 56, 418, 2}, {8704, 5421, 32, 32, 420, 2},
    {8723, 5494, 40, 40, 422, 2}, {8739, 5754, 48, 48, 424, 2}, {8755, 6350, 40, 40, 426, 2},
    {8775, 6847, 32, 32, 428, 2}, {8797, 7788, 64, 64, 430, 5}, {8815, 8388, 56, 56, 435, 1},
    {8832, 10520, 64, 64, 436, 2}, {8855, 10735, 48, 48, 438, 2}, {8873, 11057, 32, 32, 440, 1},
    {8890, 11717, 32, 32, 441, 2}, {8908, 12317, 40, 40, 443, 2}, {8928, 13694, 56, 56, 445, 3},
    {9010, 1349, 152, 152, 448, 2}, {9124, 1512, 40, 40, 450, 0}, {9129, 9164, 32, 32, 450, 1},
    {9143, 9179, 32, 32, 451, 1}, {9279, 9298, 48, 48, 452, 4}, {9427, 2502, 112, 112, 456, 1},
    {9441, 9445, 32, 32, 457, 2}, {9463, 9476, 24, 24, 459, 1}, {9598, 1223, 48, 40, 460, 3},
    {9631, 1574, 144, 152, 463, 3}, {9642, 1605, 48, 48, 466, 3}, {9649, 13530, 32, 32, 469, 2},
    {9664, 1223, 56, 40, 471, 3}, {9718, 9728, 80, 80, 474, 1}, {9740, 1632, 56, 56, 475, 4},
    {10125, 10140, 64, 64, 479, 3}, {10163, 4575, 32, 32, 482, 1}, {10183, 8506, 40, 40, 483, 1},
    {10203, 9682, 40, 40, 484, 3}, {10256, 10232, 56, 56, 487, 0}, {10285, 10244, 24, 24, 487, 0},
    {10431, 1780, 40, 40, 487, 0}, {10588, 1686, 104, 104, 487, 2}, {10659, 217, 72, 72, 489, 4},
    {10674, 2078, 104, 104, 493, 2}, {10785, 10794, 56, 56, 495, 4}, {10843, 13669, 72, 72, 499, 1},
    {10945, 10951, 48, 48, 500, 4}, {10967, 370, 88, 88, 504, 3}, {10976, 699, 96, 96, 507, 4},
    {11085, 11094, 32, 32, 511, 1}, {11245, 10815, 24, 24, 512, 0}, {11258, 10624, 48, 48, 512, 1},
    {11319, 1792, 200, 200, 513, 9}, {11323, 11356, 48, 48, 522, 1}, {11395, 1804, 40, 40, 523, 3},
    {11621, 10861, 64, 64, 526, 4}, {11635, 10876, 240, 240, 530, 20},
    {11654, 10896, 112, 112, 550, 8}, {11669, 2594, 32, 32, 558, 2}, {11681, 10926, 56, 56, 560, 2},
    {11699, 3702, 56, 56, 562, 4}, {11893, 11893, 32, 32, 566, 2}, {11989, 13218, 32, 32, 568, 1},
    {12209, 12215, 40, 40, 569, 3}, {12242, 3960, 104, 104, 572, 6}, {12933, 4038, 40, 40, 578, 2},
    {12961, 1945, 24, 32, 580, 1}, {12967, 12982, 32, 32, 581, 1}, {12998, 3209, 880, 880, 582, 11},
    {13003, 7543, 48, 48, 593, 4}, {13022, 2525, 24, 24, 597, 1}, {13310, 1349, 152, 152, 598, 2},
    {13422, 2577, 56, 56, 600, 4}, {13440, 2577, 56, 56, 604, 4}, {13450, 2577, 56, 56, 608, 4},
    {13511, 1223, 56, 40, 612, 3}, {13573, 254, 56, 56, 615, 4}, {13603, 2262, 160, 160, 619, 16},
    {13637, 2399, 120, 120, 635, 12}, {13690, 13711, 40, 40, 647, 2},
    {13721, 5410, 168, 168, 649, 3}, {13735, 5410, 168, 168, 652, 3},
    {13751, 2037, 208, 208, 655, 9},
};

static const struct table_held held[] = {
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {10019, C_MEMBER_OBJECT, 48, 1},
    {5629, C_MEMBER_OBJECT, 16, 1}, {5638, C_MEMBER_OBJECT, 24, 1}, {5647, C_MEMBER_OBJECT, 32, 1},
    {13340, C_MEMBER_OBJECT, 16, 1}, {13328, C_MEMBER_OBJECT, 24, 1},
    {13317, C_MEMBER_OBJECT, 32, 1}, {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1},
    {12933, C_MEMBER_OBJECT, 32, 1}, {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1},
    {9772, C_MEMBER_OBJECT, 64, 1}, {9813, C_MEMBER_OBJECT, 72, 1}, {10455, C_MEMBER_OBJECT, 80, 1},
    {6528, C_MEMBER_OBJECT, 32, 1}, {6528, C_MEMBER_OBJECT, 32, 1}, {10498, C_MEMBER_OBJECT, 40, 1},
    {6528, C_MEMBER_OBJECT, 32, 1}, {12002, C_MEMBER_OBJECT, 56, 1}, {6528, C_MEMBER_OBJECT, 32, 1},
    {10498, C_MEMBER_OBJECT, 40, 1}, {12002, C_MEMBER_OBJECT, 48, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {9805, C_MEMBER_OBJECT, 64, 1},
    {12009, C_MEMBER_OBJECT, 72, 1}, {6813, C_MEMBER_OBJECT, 80, 1}, {6822, C_MEMBER_OBJECT, 88, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {13304, C_MEMBER_OBJECT, 64, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {9772, C_MEMBER_OBJECT, 64, 1},
    {6813, C_MEMBER_OBJECT, 72, 1}, {9102, C_MEMBER_OBJECT, 80, 1}, {10156, C_MEMBER_OBJECT, 88, 1},
    {12667, C_MEMBER_OBJECT, 96, 1}, {10715, C_MEMBER_OBJECT, 104, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {5217, C_MEMBER_OBJECT, 64, 1},
    {12234, C_MEMBER_OBJECT, 16, 1}, {12227, C_MEMBER_OBJECT, 24, 1},
    {13565, C_MEMBER_OBJECT, 16, 1}, {12720, C_MEMBER_OBJECT, 16, 1},
    {12739, C_MEMBER_OBJECT, 24, 1}, {12728, C_MEMBER_OBJECT, 32, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {6451, C_MEMBER_OBJECT, 64, 1},
    {10032, C_MEMBER_OBJECT, 72, 1}, {11024, C_MEMBER_OBJECT, 96, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {6451, C_MEMBER_OBJECT, 64, 1},
    {10032, C_MEMBER_OBJECT, 72, 1}, {11024, C_MEMBER_OBJECT, 96, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {5447, C_MEMBER_OBJECT, 40, 1}, {4960, C_MEMBER_OBJECT, 48, 1}, {6451, C_MEMBER_OBJECT, 64, 1},
    {10032, C_MEMBER_OBJECT, 72, 1}, {11024, C_MEMBER_OBJECT, 96, 1},
    {11119, C_MEMBER_OBJECT, 16, 1}, {2674, C_MEMBER_OBJECT, 16, 1}, {2633, C_MEMBER_OBJECT, 24, 1},
    {2654, C_MEMBER_OBJECT, 32, 1}, {7469, C_MEMBER_OBJECT, 16, 1}, {7294, C_MEMBER_OBJECT, 24, 1},
    {7442, C_MEMBER_OBJECT, 32, 1}, {7308, C_MEMBER_OBJECT, 40, 1}, {7455, C_MEMBER_OBJECT, 48, 1},
    {7478, C_MEMBER_OBJECT, 56, 1}, {7489, C_MEMBER_OBJECT, 64, 1}, {7322, C_MEMBER_OBJECT, 72, 1},
    {6088, C_MEMBER_OBJECT, 96, 1}, {7503, C_MEMBER_OBJECT, 104, 1},
    {7375, C_MEMBER_OBJECT, 112, 1}, {7408, C_MEMBER_OBJECT, 120, 1},
    {7337, C_MEMBER_OBJECT, 128, 1}, {7519, C_MEMBER_OBJECT, 16, 1},
    {12562, C_MEMBER_OBJECT, 16, 1}, {12340, C_MEMBER_OBJECT, 24, 1},
    {12507, C_MEMBER_OBJECT, 32, 1}, {12355, C_MEMBER_OBJECT, 40, 1},
    {12531, C_MEMBER_OBJECT, 48, 1}, {12582, C_MEMBER_OBJECT, 56, 1},
    {12594, C_MEMBER_OBJECT, 64, 1}, {12370, C_MEMBER_OBJECT, 72, 1},
    {6088, C_MEMBER_OBJECT, 96, 1}, {12609, C_MEMBER_OBJECT, 104, 1},
    {12425, C_MEMBER_OBJECT, 112, 1}, {12459, C_MEMBER_OBJECT, 120, 1},
    {12386, C_MEMBER_OBJECT, 128, 1}, {12546, C_MEMBER_OBJECT, 144, 1},
    {12521, C_MEMBER_OBJECT, 152, 1}, {12572, C_MEMBER_OBJECT, 160, 1},
    {12494, C_MEMBER_OBJECT, 168, 1}, {13263, C_MEMBER_OBJECT, 104, 1},
    {5990, C_MEMBER_OBJECT, 32, 1}, {5990, C_MEMBER_OBJECT, 32, 1}, {6346, C_MEMBER_OBJECT, 24, 1},
    {9109, C_MEMBER_OBJECT, 40, 1}, {8338, C_MEMBER_OBJECT, 16, 1}, {6080, C_MEMBER_OBJECT, 24, 1},
    {6789, C_MEMBER_OBJECT, 32, 1}, {13544, C_MEMBER_OBJECT, 16, 1}, {6080, C_MEMBER_OBJECT, 24, 1},
    {10809, C_MEMBER_OBJECT, 40, 1}, {5455, C_MEMBER_OBJECT, 80, 1}, {4918, C_MEMBER_OBJECT, 88, 1},
    {11070, C_MEMBER_OBJECT, 96, 1}, {8958, C_MEMBER_OBJECT, 16, 1}, {6088, C_MEMBER_OBJECT, 24, 1},
    {4619, C_MEMBER_OBJECT, 32, 1}, {4626, C_MEMBER_OBJECT, 64, 1}, {12714, C_MEMBER_OBJECT, 96, 1},
    {4918, C_MEMBER_OBJECT, 104, 1}, {5455, C_MEMBER_OBJECT, 112, 1},
    {4396, C_MEMBER_OBJECT, 120, 1}, {11070, C_MEMBER_OBJECT, 128, 1},
    {4993, C_MEMBER_OBJECT, 136, 1}, {6519, C_MEMBER_OBJECT, 144, 1},
    {10345, C_MEMBER_OBJECT, 152, 1}, {4619, C_MEMBER_OBJECT, 32, 1},
    {4626, C_MEMBER_OBJECT, 64, 1}, {13470, C_MEMBER_OBJECT, 24, 1},
    {11185, C_MEMBER_OBJECT, 40, 1}, {11599, C_MEMBER_OBJECT, 48, 1},
    {10992, C_MEMBER_OBJECT, 16, 1}, {13558, C_MEMBER_OBJECT, 24, 1},
    {6088, C_MEMBER_OBJECT, 32, 1}, {13458, C_MEMBER_OBJECT, 40, 1},
    {10963, C_MEMBER_OBJECT, 16, 1}, {6088, C_MEMBER_OBJECT, 136, 1},
    {13458, C_MEMBER_OBJECT, 144, 1}, {10963, C_MEMBER_OBJECT, 16, 1},
    {6088, C_MEMBER_OBJECT, 136, 1}, {13458, C_MEMBER_OBJECT, 144, 1},
    {10963, C_MEMBER_OBJECT, 16, 1}, {6088, C_MEMBER_OBJECT, 136, 1},
    {13458, C_MEMBER_OBJECT, 144, 1}, {4657, C_MEMBER_OBJECT, 16, 1},
    {6088, C_MEMBER_OBJECT, 40, 1}, {13458, C_MEMBER_OBJECT, 48, 1},
    {13458, C_MEMBER_OBJECT, 32, 1}, {6088, C_MEMBER_OBJECT, 40, 1}, {5942, C_MEMBER_OBJECT, 16, 1},
    {6528, C_MEMBER_OBJECT, 24, 1}, {4093, C_MEMBER_OBJECT, 56, 1}, {4104, C_MEMBER_OBJECT, 64, 1},
    {5942, C_MEMBER_OBJECT, 80, 1}, {11017, C_MEMBER_OBJECT, 88, 1},
    {13550, C_MEMBER_OBJECT, 96, 1}, {6088, C_MEMBER_OBJECT, 104, 1},
    {13458, C_MEMBER_OBJECT, 112, 1}, {4669, C_MEMBER_OBJECT, 32, 1},
    {6451, C_MEMBER_OBJECT, 40, 1}, {6443, C_MEMBER_OBJECT, 48, 1}, {5942, C_MEMBER_OBJECT, 56, 1},
    {11017, C_MEMBER_OBJECT, 64, 1}, {6528, C_MEMBER_OBJECT, 72, 1},
    {5928, C_MEMBER_OBJECT, 120, 1}, {10506, C_MEMBER_OBJECT, 136, 1},
    {11587, C_MEMBER_OBJECT, 152, 1}, {10963, C_MEMBER_OBJECT, 168, 1},
    {13458, C_MEMBER_OBJECT, 176, 1}, {6088, C_MEMBER_OBJECT, 184, 1},
    {11610, C_MEMBER_OBJECT, 16, 1}, {6088, C_MEMBER_OBJECT, 16, 1},
    {13458, C_MEMBER_OBJECT, 24, 1}, {9495, C_MEMBER_OBJECT, 16, 1}, {5966, C_MEMBER_OBJECT, 24, 1},
    {6443, C_MEMBER_OBJECT, 32, 1}, {8306, C_MEMBER_OBJECT, 40, 1}, {8962, C_MEMBER_OBJECT, 48, 1},
    {8491, C_MEMBER_OBJECT, 56, 1}, {10039, C_MEMBER_OBJECT, 24, 1},
    {10051, C_MEMBER_OBJECT, 32, 1}, {10409, C_MEMBER_OBJECT, 40, 1},
    {10421, C_MEMBER_OBJECT, 48, 1}, {10394, C_MEMBER_OBJECT, 56, 1},
    {9616, C_MEMBER_OBJECT, 64, 1}, {6598, C_MEMBER_OBJECT, 48, 1},
    {13263, C_MEMBER_OBJECT, 184, 1}, {10539, C_MEMBER_OBJECT, 24, 1},
    {10549, C_MEMBER_OBJECT, 32, 1}, {6270, C_MEMBER_OBJECT, 40, 1},
    {11031, C_MEMBER_OBJECT, 48, 1}, {13544, C_MEMBER_OBJECT, 56, 1},
    {10314, C_MEMBER_OBJECT, 64, 1}, {6741, C_MEMBER_OBJECT, 136, 1},
    {4687, C_MEMBER_OBJECT, 144, 1}, {10608, C_MEMBER_OBJECT, 16, 1},
    {11711, C_MEMBER_OBJECT, 16, 1}, {10539, C_MEMBER_OBJECT, 48, 1},
    {10549, C_MEMBER_OBJECT, 56, 1}, {4676, C_MEMBER_OBJECT, 72, 1},
    {10987, C_MEMBER_OBJECT, 184, 1}, {10999, C_MEMBER_OBJECT, 192, 1},
    {11008, C_MEMBER_OBJECT, 200, 1}, {10493, C_MEMBER_OBJECT, 208, 1},
    {4712, C_MEMBER_OBJECT, 216, 1}, {13253, C_MEMBER_OBJECT, 16, 1},
    {9349, C_MEMBER_OBJECT, 32, 1}, {13458, C_MEMBER_OBJECT, 48, 1},
    {10485, C_MEMBER_OBJECT, 16, 1}, {11843, C_MEMBER_OBJECT, 56, 1},
    {11789, C_MEMBER_OBJECT, 72, 1}, {5625, C_MEMBER_OBJECT, 24, 1},
    {11336, C_MEMBER_OBJECT, 40, 1}, {9776, C_MEMBER_OBJECT, 64, 1}, {8984, C_MEMBER_OBJECT, 72, 1},
    {2122, C_MEMBER_OBJECT, 16, 1}, {5625, C_MEMBER_OBJECT, 32, 1}, {10328, C_MEMBER_OBJECT, 48, 1},
    {11303, C_MEMBER_OBJECT, 56, 1}, {6579, C_MEMBER_OBJECT, 72, 1}, {6588, C_MEMBER_OBJECT, 80, 1},
    {6558, C_MEMBER_OBJECT, 88, 1}, {11230, C_MEMBER_OBJECT, 40, 1},
    {13458, C_MEMBER_OBJECT, 48, 1}, {11596, C_MEMBER_OBJECT, 16, 1},
    {4661, C_MEMBER_OBJECT, 32, 1}, {8291, C_MEMBER_OBJECT, 40, 1}, {8958, C_MEMBER_OBJECT, 16, 1},
    {4391, C_MEMBER_OBJECT, 24, 1}, {9015, C_MEMBER_OBJECT, 32, 1}, {13458, C_MEMBER_OBJECT, 40, 1},
    {6373, C_MEMBER_OBJECT, 48, 1}, {13473, C_MEMBER_OBJECT, 56, 1}, {9203, C_MEMBER_OBJECT, 16, 1},
    {13458, C_MEMBER_OBJECT, 24, 1}, {8291, C_MEMBER_OBJECT, 24, 1},
    {13458, C_MEMBER_OBJECT, 48, 1}, {6088, C_MEMBER_OBJECT, 16, 1}, {4281, C_MEMBER_OBJECT, 16, 1},
    {4188, C_MEMBER_OBJECT, 32, 1}, {4310, C_MEMBER_OBJECT, 40, 1}, {4290, C_MEMBER_OBJECT, 48, 1},
    {4298, C_MEMBER_OBJECT, 56, 1}, {4223, C_MEMBER_OBJECT, 64, 1}, {4245, C_MEMBER_OBJECT, 72, 1},
    {4196, C_MEMBER_OBJECT, 80, 1}, {4268, C_MEMBER_OBJECT, 96, 1}, {9373, C_MEMBER_OBJECT, 24, 1},
    {9364, C_MEMBER_OBJECT, 32, 1}, {9387, C_MEMBER_OBJECT, 40, 1}, {9373, C_MEMBER_OBJECT, 24, 1},
    {9364, C_MEMBER_OBJECT, 32, 1}, {9387, C_MEMBER_OBJECT, 40, 1}, {8479, C_MEMBER_OBJECT, 24, 1},
    {8479, C_MEMBER_OBJECT, 24, 1}, {8420, C_MEMBER_OBJECT, 16, 1}, {8467, C_MEMBER_OBJECT, 24, 1},
    {9969, C_MEMBER_OBJECT, 16, 1}, {5045, C_MEMBER_OBJECT, 16, 1}, {5057, C_MEMBER_OBJECT, 24, 1},
    {5784, C_MEMBER_OBJECT, 16, 1}, {5766, C_MEMBER_OBJECT, 24, 1}, {5773, C_MEMBER_OBJECT, 32, 1},
    {5093, C_MEMBER_OBJECT, 48, 1}, {5101, C_MEMBER_OBJECT, 56, 1}, {5168, C_MEMBER_OBJECT, 64, 1},
    {5190, C_MEMBER_OBJECT, 72, 1}, {5138, C_MEMBER_OBJECT, 80, 1}, {5081, C_MEMBER_OBJECT, 88, 1},
    {5111, C_MEMBER_OBJECT, 104, 1}, {5160, C_MEMBER_OBJECT, 112, 1},
    {5150, C_MEMBER_OBJECT, 120, 1}, {5202, C_MEMBER_OBJECT, 136, 1},
    {10097, C_MEMBER_OBJECT, 96, 1}, {10110, C_MEMBER_OBJECT, 104, 1},
    {5950, C_MEMBER_OBJECT, 48, 1}, {13458, C_MEMBER_OBJECT, 72, 1}, {7737, C_MEMBER_OBJECT, 16, 1},
    {7657, C_MEMBER_OBJECT, 32, 1}, {7766, C_MEMBER_OBJECT, 40, 1}, {7746, C_MEMBER_OBJECT, 48, 1},
    {7754, C_MEMBER_OBJECT, 56, 1}, {7692, C_MEMBER_OBJECT, 64, 1}, {7714, C_MEMBER_OBJECT, 72, 1},
    {7665, C_MEMBER_OBJECT, 80, 1}, {5731, C_MEMBER_OBJECT, 16, 1},
    {9961, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13044, C_MEMBER_OBJECT, 40, 1},
    {13044, C_MEMBER_OBJECT, 32, 1}, {10156, C_MEMBER_OBJECT, 16, 1},
    {9813, C_MEMBER_OBJECT, 24, 1}, {12943, C_MEMBER_OBJECT, 64, 1}, {6895, C_MEMBER_OBJECT, 72, 1},
    {9197, C_MEMBER_OBJECT, 16, 1}, {7781, C_MEMBER_OBJECT, 24, 1}, {6053, C_MEMBER_OBJECT, 16, 1},
    {6070, C_MEMBER_OBJECT, 40, 1}, {6381, C_MEMBER_OBJECT, 16, 1}, {6053, C_MEMBER_OBJECT, 16, 1},
    {6070, C_MEMBER_OBJECT, 40, 1}, {6381, C_MEMBER_OBJECT, 16, 1}, {6053, C_MEMBER_OBJECT, 16, 1},
    {6070, C_MEMBER_OBJECT, 40, 1}, {6053, C_MEMBER_OBJECT, 16, 1}, {6070, C_MEMBER_OBJECT, 40, 1},
    {6053, C_MEMBER_OBJECT, 16, 1}, {6070, C_MEMBER_OBJECT, 40, 1}, {6053, C_MEMBER_OBJECT, 16, 1},
    {6070, C_MEMBER_OBJECT, 40, 1}, {6381, C_MEMBER_OBJECT, 16, 1}, {6436, C_MEMBER_OBJECT, 24, 1},
    {6426, C_MEMBER_OBJECT, 32, 1}, {6413, C_MEMBER_OBJECT, 40, 1}, {11985, C_MEMBER_OBJECT, 16, 1},
    {8432, C_MEMBER_OBJECT, 24, 1}, {11985, C_MEMBER_OBJECT, 16, 1}, {8449, C_MEMBER_OBJECT, 24, 1},
    {6618, C_MEMBER_OBJECT, 24, 1}, {6636, C_MEMBER_OBJECT, 32, 1}, {6625, C_MEMBER_OBJECT, 40, 1},
    {6661, C_MEMBER_OBJECT, 48, 1}, {6679, C_MEMBER_OBJECT, 56, 1}, {6712, C_MEMBER_OBJECT, 80, 1},
    {6655, C_MEMBER_OBJECT, 96, 1}, {6688, C_MEMBER_OBJECT_ARRAY, 360, 0},
    {11443, C_MEMBER_OBJECT, 64, 1}, {11461, C_MEMBER_OBJECT, 80, 1},
    {11479, C_MEMBER_OBJECT, 96, 1}, {11497, C_MEMBER_OBJECT, 112, 1},
    {11515, C_MEMBER_OBJECT, 128, 1}, {11533, C_MEMBER_OBJECT, 144, 1},
    {11551, C_MEMBER_OBJECT, 160, 1}, {11569, C_MEMBER_OBJECT, 176, 1},
    {13458, C_MEMBER_OBJECT, 192, 1}, {7013, C_MEMBER_OBJECT, 16, 1},
    {7056, C_MEMBER_OBJECT, 24, 1}, {7023, C_MEMBER_OBJECT, 32, 1}, {7069, C_MEMBER_OBJECT, 40, 1},
    {7000, C_MEMBER_OBJECT, 48, 1}, {7047, C_MEMBER_OBJECT, 56, 1}, {7097, C_MEMBER_OBJECT, 64, 1},
    {7037, C_MEMBER_OBJECT, 72, 1}, {7121, C_MEMBER_OBJECT, 80, 1}, {7085, C_MEMBER_OBJECT, 88, 1},
    {6983, C_MEMBER_OBJECT, 96, 1}, {7107, C_MEMBER_OBJECT, 104, 1},
    {11163, C_MEMBER_OBJECT, 16, 1}, {11153, C_MEMBER_OBJECT, 24, 1},
    {11144, C_MEMBER_OBJECT, 40, 1}, {11173, C_MEMBER_OBJECT, 48, 1},
    {4896, C_MEMBER_OBJECT, 72, 1}, {6978, C_MEMBER_OBJECT, 88, 1}, {4902, C_MEMBER_OBJECT, 112, 1},
    {6088, C_MEMBER_OBJECT, 120, 1}, {13458, C_MEMBER_OBJECT, 128, 1},
    {6901, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {9015, C_MEMBER_OBJECT, 32, 1},
    {6088, C_MEMBER_OBJECT, 40, 1}, {13458, C_MEMBER_OBJECT, 48, 1}, {7737, C_MEMBER_OBJECT, 16, 1},
    {7657, C_MEMBER_OBJECT, 32, 1}, {7766, C_MEMBER_OBJECT, 40, 1}, {7746, C_MEMBER_OBJECT, 48, 1},
    {7754, C_MEMBER_OBJECT, 56, 1}, {7692, C_MEMBER_OBJECT, 64, 1}, {7714, C_MEMBER_OBJECT, 72, 1},
    {7665, C_MEMBER_OBJECT, 80, 1}, {5784, C_MEMBER_OBJECT, 16, 1}, {5766, C_MEMBER_OBJECT, 24, 1},
    {5773, C_MEMBER_OBJECT, 32, 1}, {7813, C_MEMBER_OBJECT, 16, 1}, {7820, C_MEMBER_OBJECT, 24, 1},
    {4085, C_MEMBER_OBJECT_ARRAY, 16, 32}, {4611, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {4864, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8051, C_MEMBER_OBJECT, 16, 1},
    {8035, C_MEMBER_OBJECT_ARRAY, 24, 7}, {10356, C_MEMBER_OBJECT, 16, 1},
    {12692, C_MEMBER_OBJECT, 24, 1}, {5796, C_MEMBER_OBJECT, 16, 1},
    {13458, C_MEMBER_OBJECT, 32, 1}, {8417, C_MEMBER_OBJECT, 16, 1}, {9849, C_MEMBER_OBJECT, 32, 1},
    {13310, C_MEMBER_OBJECT_ARRAY, 40, 57}, {12747, C_MEMBER_OBJECT, 16, 1},
    {8417, C_MEMBER_OBJECT, 24, 1}, {4651, C_MEMBER_OBJECT, 32, 1}, {8330, C_MEMBER_OBJECT, 40, 1},
    {11610, C_MEMBER_OBJECT, 16, 1}, {4132, C_MEMBER_OBJECT, 24, 1},
    {10635, C_MEMBER_OBJECT, 16, 1}, {11078, C_MEMBER_OBJECT, 32, 1},
    {10635, C_MEMBER_OBJECT, 16, 1}, {11078, C_MEMBER_OBJECT, 32, 1},
    {5791, C_MEMBER_OBJECT, 16, 1}, {11270, C_MEMBER_OBJECT, 24, 1}, {9260, C_MEMBER_OBJECT, 24, 1},
    {9269, C_MEMBER_OBJECT, 32, 1}, {8417, C_MEMBER_OBJECT, 16, 1}, {11239, C_MEMBER_OBJECT, 24, 1},
    {6978, C_MEMBER_OBJECT, 16, 1}, {8417, C_MEMBER_OBJECT, 24, 1}, {6978, C_MEMBER_OBJECT, 16, 1},
    {8417, C_MEMBER_OBJECT, 24, 1}, {8417, C_MEMBER_OBJECT, 16, 1}, {8976, C_MEMBER_OBJECT, 24, 1},
    {12692, C_MEMBER_OBJECT, 32, 1}, {5705, C_MEMBER_OBJECT, 40, 1}, {5713, C_MEMBER_OBJECT, 48, 1},
    {8417, C_MEMBER_OBJECT, 16, 1}, {10635, C_MEMBER_OBJECT, 16, 1},
    {11078, C_MEMBER_OBJECT, 40, 1}, {10653, C_MEMBER_OBJECT, 16, 1},
    {11078, C_MEMBER_OBJECT, 32, 1}, {6389, C_MEMBER_OBJECT, 16, 1}, {6978, C_MEMBER_OBJECT, 16, 1},
    {8417, C_MEMBER_OBJECT, 24, 1}, {6978, C_MEMBER_OBJECT, 16, 1}, {8417, C_MEMBER_OBJECT, 24, 1},
    {8950, C_MEMBER_OBJECT, 32, 1}, {11078, C_MEMBER_OBJECT, 40, 1}, {6837, C_MEMBER_OBJECT, 48, 1},
    {8051, C_MEMBER_OBJECT, 16, 1}, {8035, C_MEMBER_OBJECT_ARRAY, 24, 7},
    {8479, C_MEMBER_OBJECT, 24, 1}, {8479, C_MEMBER_OBJECT, 24, 1}, {8313, C_MEMBER_OBJECT, 16, 1},
    {11731, C_MEMBER_OBJECT, 24, 1}, {11975, C_MEMBER_OBJECT, 32, 1},
    {9091, C_MEMBER_OBJECT, 40, 1}, {9508, C_MEMBER_OBJECT, 40, 1}, {8538, C_MEMBER_OBJECT, 16, 1},
    {6978, C_MEMBER_OBJECT, 24, 1}, {9455, C_MEMBER_OBJECT, 16, 1}, {5784, C_MEMBER_OBJECT, 16, 1},
    {5766, C_MEMBER_OBJECT, 24, 1}, {5773, C_MEMBER_OBJECT, 32, 1}, {9533, C_MEMBER_OBJECT, 24, 1},
    {13349, C_MEMBER_OBJECT, 64, 1}, {13458, C_MEMBER_OBJECT, 136, 1},
    {8238, C_MEMBER_OBJECT, 16, 1}, {8246, C_MEMBER_OBJECT, 24, 1}, {8254, C_MEMBER_OBJECT, 32, 1},
    {6024, C_MEMBER_OBJECT, 16, 1}, {11280, C_MEMBER_OBJECT, 24, 1}, {5784, C_MEMBER_OBJECT, 16, 1},
    {5766, C_MEMBER_OBJECT, 24, 1}, {5773, C_MEMBER_OBJECT, 32, 1}, {13458, C_MEMBER_OBJECT, 64, 1},
    {9545, C_MEMBER_OBJECT, 16, 1}, {9538, C_MEMBER_OBJECT, 24, 1}, {9570, C_MEMBER_OBJECT, 40, 1},
    {9553, C_MEMBER_OBJECT, 48, 1}, {6061, C_MEMBER_OBJECT, 24, 1}, {6042, C_MEMBER_OBJECT, 48, 1},
    {6070, C_MEMBER_OBJECT, 56, 1}, {4570, C_MEMBER_OBJECT, 24, 1}, {8486, C_MEMBER_OBJECT, 24, 1},
    {9813, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1}, {9025, C_MEMBER_OBJECT, 32, 1},
    {13349, C_MEMBER_OBJECT, 24, 1}, {13458, C_MEMBER_OBJECT, 96, 1},
    {9813, C_MEMBER_OBJECT, 16, 1}, {10455, C_MEMBER_OBJECT, 24, 1},
    {11772, C_MEMBER_OBJECT, 32, 1}, {9353, C_MEMBER_OBJECT, 40, 1},
    {10473, C_MEMBER_OBJECT, 72, 1}, {10460, C_MEMBER_OBJECT, 80, 1},
    {10767, C_MEMBER_OBJECT, 16, 1}, {10776, C_MEMBER_OBJECT, 24, 1},
    {10749, C_MEMBER_OBJECT, 32, 1}, {10758, C_MEMBER_OBJECT, 40, 1},
    {8349, C_MEMBER_OBJECT, 56, 1}, {11731, C_MEMBER_OBJECT, 16, 1},
    {11980, C_MEMBER_OBJECT, 24, 1}, {11975, C_MEMBER_OBJECT, 32, 1},
    {9095, C_MEMBER_OBJECT, 40, 1}, {12018, C_MEMBER_OBJECT, 24, 1},
    {11052, C_MEMBER_OBJECT, 32, 1}, {10485, C_MEMBER_OBJECT, 40, 1},
    {7802, C_MEMBER_OBJECT, 32, 1}, {8319, C_MEMBER_OBJECT, 40, 1}, {10485, C_MEMBER_OBJECT, 48, 1},
    {13458, C_MEMBER_OBJECT, 64, 1}, {11285, C_MEMBER_OBJECT, 24, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {11443, C_MEMBER_OBJECT, 64, 1},
    {11461, C_MEMBER_OBJECT, 80, 1}, {11479, C_MEMBER_OBJECT, 96, 1},
    {11497, C_MEMBER_OBJECT, 112, 1}, {11515, C_MEMBER_OBJECT, 128, 1},
    {11533, C_MEMBER_OBJECT, 144, 1}, {11551, C_MEMBER_OBJECT, 160, 1},
    {11569, C_MEMBER_OBJECT, 176, 1}, {13458, C_MEMBER_OBJECT, 192, 1},
    {11370, C_MEMBER_OBJECT, 16, 1}, {11731, C_MEMBER_OBJECT, 16, 1},
    {11980, C_MEMBER_OBJECT, 24, 1}, {11975, C_MEMBER_OBJECT, 32, 1},
    {9455, C_MEMBER_OBJECT, 24, 1}, {6733, C_MEMBER_OBJECT, 32, 1}, {6889, C_MEMBER_OBJECT, 40, 1},
    {9030, C_MEMBER_OBJECT, 48, 1}, {8401, C_MEMBER_OBJECT, 48, 1}, {11866, C_MEMBER_OBJECT, 80, 1},
    {11882, C_MEMBER_OBJECT, 88, 1}, {5723, C_MEMBER_OBJECT, 96, 1},
    {11211, C_MEMBER_OBJECT, 112, 1}, {12672, C_MEMBER_OBJECT, 120, 1},
    {7214, C_MEMBER_OBJECT, 128, 1}, {7179, C_MEMBER_OBJECT, 136, 1},
    {7147, C_MEMBER_OBJECT, 144, 1}, {5280, C_MEMBER_OBJECT, 152, 1},
    {2381, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {341, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {668, C_MEMBER_OBJECT, 200, 1},
    {326, C_MEMBER_OBJECT, 208, 1}, {356, C_MEMBER_OBJECT, 216, 1}, {771, C_MEMBER_OBJECT, 224, 1},
    {642, C_MEMBER_OBJECT, 232, 1}, {5436, C_MEMBER_OBJECT, 16, 1}, {6030, C_MEMBER_OBJECT, 24, 1},
    {11198, C_MEMBER_OBJECT, 32, 1}, {9061, C_MEMBER_OBJECT, 48, 1},
    {11211, C_MEMBER_OBJECT, 64, 1}, {11856, C_MEMBER_OBJECT, 72, 1},
    {9840, C_MEMBER_OBJECT, 96, 1}, {8291, C_MEMBER_OBJECT, 104, 1}, {5791, C_MEMBER_OBJECT, 16, 1},
    {6030, C_MEMBER_OBJECT, 24, 1}, {11617, C_MEMBER_OBJECT, 32, 1}, {8291, C_MEMBER_OBJECT, 48, 1},
    {8958, C_MEMBER_OBJECT, 16, 1}, {5791, C_MEMBER_OBJECT, 24, 1}, {10696, C_MEMBER_OBJECT, 40, 1},
    {9835, C_MEMBER_OBJECT, 48, 1}, {11401, C_MEMBER_OBJECT, 16, 1},
    {11413, C_MEMBER_OBJECT, 24, 1}, {8479, C_MEMBER_OBJECT, 24, 1},
    {12998, C_MEMBER_OBJECT, 16, 1}, {10019, C_MEMBER_OBJECT, 24, 1},
    {10023, C_MEMBER_OBJECT, 32, 1}, {11934, C_MEMBER_OBJECT, 16, 1},
    {11950, C_MEMBER_OBJECT, 24, 1}, {11941, C_MEMBER_OBJECT, 32, 1},
    {11962, C_MEMBER_OBJECT, 40, 1}, {11906, C_MEMBER_OBJECT, 48, 1},
    {11919, C_MEMBER_OBJECT, 56, 1}, {12635, C_MEMBER_OBJECT, 16, 1},
    {12626, C_MEMBER_OBJECT, 24, 1}, {9961, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {8479, C_MEMBER_OBJECT, 24, 1}, {8112, C_MEMBER_OBJECT, 256, 1},
    {8162, C_MEMBER_OBJECT, 264, 1}, {8128, C_MEMBER_OBJECT, 336, 1},
    {8178, C_MEMBER_OBJECT, 344, 1}, {8145, C_MEMBER_OBJECT, 352, 1},
    {8193, C_MEMBER_OBJECT, 360, 1}, {8215, C_MEMBER_OBJECT, 368, 1},
    {8083, C_MEMBER_OBJECT, 840, 1}, {8103, C_MEMBER_OBJECT, 848, 1},
    {8091, C_MEMBER_OBJECT, 856, 1}, {8073, C_MEMBER_OBJECT, 872, 1},
    {10225, C_MEMBER_OBJECT, 16, 1}, {4391, C_MEMBER_OBJECT, 24, 1},
    {10334, C_MEMBER_OBJECT, 32, 1}, {13458, C_MEMBER_OBJECT, 40, 1},
    {9886, C_MEMBER_OBJECT, 16, 1}, {8051, C_MEMBER_OBJECT, 16, 1},
    {8035, C_MEMBER_OBJECT_ARRAY, 24, 7}, {13493, C_MEMBER_OBJECT, 16, 1},
    {13473, C_MEMBER_OBJECT, 24, 1}, {13503, C_MEMBER_OBJECT, 40, 1},
    {13485, C_MEMBER_OBJECT, 48, 1}, {13493, C_MEMBER_OBJECT, 16, 1},
    {13473, C_MEMBER_OBJECT, 24, 1}, {13503, C_MEMBER_OBJECT, 40, 1},
    {13485, C_MEMBER_OBJECT, 48, 1}, {13493, C_MEMBER_OBJECT, 16, 1},
    {13473, C_MEMBER_OBJECT, 24, 1}, {13503, C_MEMBER_OBJECT, 40, 1},
    {13485, C_MEMBER_OBJECT, 48, 1}, {5784, C_MEMBER_OBJECT, 16, 1}, {5766, C_MEMBER_OBJECT, 24, 1},
    {5773, C_MEMBER_OBJECT, 32, 1}, {12277, C_MEMBER_OBJECT, 16, 1},
    {12667, C_MEMBER_OBJECT, 24, 1}, {12312, C_MEMBER_OBJECT, 32, 1},
    {13458, C_MEMBER_OBJECT, 48, 1}, {11139, C_MEMBER_OBJECT, 16, 1},
    {12699, C_MEMBER_OBJECT, 24, 1}, {9030, C_MEMBER_OBJECT, 32, 1}, {9035, C_MEMBER_OBJECT, 40, 1},
    {5791, C_MEMBER_OBJECT, 48, 1}, {11711, C_MEMBER_OBJECT, 56, 1}, {6397, C_MEMBER_OBJECT, 72, 1},
    {5394, C_MEMBER_OBJECT, 80, 1}, {10577, C_MEMBER_OBJECT, 88, 1}, {6535, C_MEMBER_OBJECT, 96, 1},
    {11737, C_MEMBER_OBJECT, 104, 1}, {6460, C_MEMBER_OBJECT, 112, 1},
    {11753, C_MEMBER_OBJECT, 120, 1}, {6474, C_MEMBER_OBJECT, 128, 1},
    {5376, C_MEMBER_OBJECT, 136, 1}, {10564, C_MEMBER_OBJECT, 144, 1},
    {12333, C_MEMBER_OBJECT, 24, 1}, {6491, C_MEMBER_OBJECT, 32, 1}, {9818, C_MEMBER_OBJECT, 40, 1},
    {7995, C_MEMBER_OBJECT, 48, 1}, {7958, C_MEMBER_OBJECT, 56, 1}, {7982, C_MEMBER_OBJECT, 64, 1},
    {7920, C_MEMBER_OBJECT, 72, 1}, {7947, C_MEMBER_OBJECT, 80, 1}, {7905, C_MEMBER_OBJECT, 88, 1},
    {7972, C_MEMBER_OBJECT, 96, 1}, {7932, C_MEMBER_OBJECT, 104, 1},
    {7892, C_MEMBER_OBJECT, 112, 1}, {8950, C_MEMBER_OBJECT, 24, 1},
    {11078, C_MEMBER_OBJECT, 32, 1}, {13263, C_MEMBER_OBJECT, 128, 1},
    {13202, C_MEMBER_OBJECT, 136, 1}, {13684, C_MEMBER_OBJECT, 152, 1},
    {13263, C_MEMBER_OBJECT, 128, 1}, {13202, C_MEMBER_OBJECT, 136, 1},
    {13684, C_MEMBER_OBJECT, 152, 1}, {8958, C_MEMBER_OBJECT, 16, 1},
    {6796, C_MEMBER_OBJECT, 24, 1}, {13458, C_MEMBER_OBJECT, 32, 1},
    {13178, C_MEMBER_OBJECT, 96, 1}, {13130, C_MEMBER_OBJECT, 104, 1},
    {13154, C_MEMBER_OBJECT, 112, 1}, {13106, C_MEMBER_OBJECT, 128, 1},
    {13058, C_MEMBER_OBJECT, 136, 1}, {13082, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_9_2 = {
    {.hex = 0x030902f0}, names, members, enumerators, types, held, static_types,
    567, 2, 223, 0,
    NULL,
};
