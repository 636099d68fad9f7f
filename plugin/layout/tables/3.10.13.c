/* What the debug information of CPython 3.10.13 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "CArgObject\0" "CFieldObject\0" "CThunkObject\0"
    "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "HMACobject\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MatchObject\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0" "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriterObject\0" "NameError\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyAttributeErrorObject\0" "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0"
    "PyCFuncPtrObject\0" "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0"
    "PyCodeObject\0" "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0"
    "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
    "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0"
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0"
    "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0"
    "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0"
    "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0"
    "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0"
    "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0"
    "PyNameErrorObject\0" "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0"
    "PyPickleBufferObject\0" "PyRunningLoopHolder\0" "PySSLCertificate\0" "PySSLContext\0"
    "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0"
    "PySocketSockObject\0" "PyStopIterationObject\0" "PyStructObject\0" "PySyntaxErrorObject\0"
    "PySystemExitObject\0" "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0"
    "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
    "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA3object\0" "ScandirIterator\0"
    "ScannerObject\0" "SemLockObject\0" "Socket\0" "StgDict\0" "StgDictObject\0" "StopIteration\0"
    "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0"
    "TreeBuilderObject\0" "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0"
    "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0"
    "_PyErr_StackItem\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0"
    "_PyScannerObject\0" "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc._abc_data\0"
    "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0" "_collections._tuplegetter\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CField\0" "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0"
    "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_frame\0" "_gc_next\0" "_gc_prev\0"
    "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0" "_heaptypeobject\0"
    "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0" "_io.BufferedWriter\0"
    "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0"
    "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0"
    "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
    "_multibytecodec.MultibyteCodec\0" "_multibytecodec.MultibyteIncrementalDecoder\0"
    "_multibytecodec.MultibyteIncrementalEncoder\0" "_multibytecodec.MultibyteStreamReader\0"
    "_multibytecodec.MultibyteStreamWriter\0" "_multiprocessing.SemLock\0" "_odictobject\0"
    "_pickle.Pdata\0" "_pickle.Pickler\0" "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0"
    "_pickle.UnpicklerMemoProxy\0" "_pycontextobject\0" "_pycontexttokenobject\0"
    "_pycontextvarobject\0" "_pysqlite_Node\0" "_queue.SimpleQueue\0" "_sha3.sha3_224\0"
    "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_socket.socket\0" "_sre.SRE_Scanner\0" "_ssl.Certificate\0" "_ssl.MemoryBIO\0"
    "_ssl.SSLSession\0" "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0"
    "_struct.unpack_iterator\0" "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0"
    "_thread._localdummy\0" "_thread.lock\0" "_traceback\0" "_ttinfo\0" "_ttinfos\0"
    "_tuplegetterobject\0" "a_array\0" "accu.large\0" "accu.small\0" "accumulateobject\0" "active\0"
    "address\0" "after_forkers_child\0" "after_forkers_parent\0" "ag_code\0"
    "ag_exc_state.exc_traceback\0" "ag_exc_state.exc_type\0" "ag_exc_state.exc_value\0"
    "ag_finalizer\0" "ag_frame\0" "ag_name\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "anext_awaitable\0"
    "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0"
    "array.arrayiterator\0" "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0"
    "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0"
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "b_array\0" "b_base\0" "b_objects\0" "before_forkers\0" "binop\0" "buf\0"
    "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0"
    "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0"
    "callable\0" "callable_iterator\0" "calliterobject\0" "cause\0" "cell\0" "cframe\0"
    "chainobject\0" "checker\0" "children\0" "classmethod\0" "classmethod_descriptor\0"
    "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_cellvars\0" "co_code\0" "co_consts\0"
    "co_filename\0" "co_firstlineno\0" "co_freevars\0" "co_linetable\0" "co_name\0" "co_names\0"
    "co_stacksize\0" "co_varnames\0" "co_weakreflist\0" "code\0" "codec_error_registry\0"
    "codec_search_cache\0" "codec_search_path\0" "collations\0" "collections.OrderedDict\0"
    "collections.defaultdict\0" "collections.deque\0" "combinationsobject\0" "comment_event_obj\0"
    "comment_factory\0" "compobject\0" "compressobject\0" "connection\0" "context\0" "converters\0"
    "coroutine\0" "coroutine_wrapper\0" "countobject\0" "ctx\0" "ctx_prev\0" "ctx_vars\0"
    "ctx_weakreflist\0" "curexc_traceback\0" "curexc_type\0" "curexc_value\0" "currkey\0"
    "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0"
    "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datetime.IsoCalendarDate\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "decimal.Context\0"
    "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0"
    "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0"
    "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0"
    "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0" "dropwhileobject\0" "dstoff\0" "dummies\0"
    "dv_dict\0" "element\0" "element_factory\0" "en_longindex\0" "en_result\0" "en_sit\0"
    "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0"
    "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "events_append\0"
    "exc_info\0" "exc_state.errnomap\0" "exc_tb\0" "exc_type\0" "exc_value\0" "externalTimer\0"
    "extra\0" "f_back\0" "f_builtins\0" "f_code\0" "f_gen\0" "f_globals\0" "f_locals\0"
    "f_localsplus\0" "f_trace\0" "factory\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "freeblock\0" "freepools\0"
    "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0" "func_closure\0" "func_code\0"
    "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_weakreflist\0" "function\0"
    "function_pinboard_authorizer_cb\0" "function_pinboard_progress_handler\0"
    "function_pinboard_trace_callback\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_cancel_msg\0" "fut_cancelled_exc_state.exc_traceback\0"
    "fut_cancelled_exc_state.exc_type\0" "fut_cancelled_exc_state.exc_value\0" "fut_context0\0"
    "fut_exception\0" "fut_exception_tb\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0"
    "fut_weakreflist\0" "future\0" "futureiterobject\0" "gaobject\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
    "getset_descriptor\0" "gi_code\0" "gi_exc_state.exc_traceback\0" "gi_exc_state.exc_type\0"
    "gi_exc_state.exc_value\0" "gi_frame\0" "gi_name\0" "gi_qualname\0" "gi_weakreflist\0"
    "global\0" "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0"
    "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0"
    "handle_comment\0" "handle_data\0" "handle_doctype\0" "handle_end\0" "handle_end_ns\0"
    "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0" "hash\0" "hastzinfo\0"
    "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0" "ht_name\0" "ht_qualname\0"
    "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0" "ht_type.tp_cache\0" "ht_type.tp_dict\0"
    "ht_type.tp_mro\0" "ht_type.tp_subclasses\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0"
    "im_self\0" "im_weakreflist\0" "import_func\0" "importlib\0" "in_weakreflist\0" "indent\0"
    "index\0" "indexgroup\0" "initial\0" "input_iter\0" "intern\0" "interp\0" "interpreters.head\0"
    "iobase\0" "isliceobject\0" "isolation_level\0" "it\0" "it_callable\0" "it_field.str.str\0"
    "it_markup.str.str\0" "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0"
    "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0"
    "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0"
    "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0"
    "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0" "listiterobject\0"
    "listreviterobject\0" "local\0" "localdict\0" "localdummyobject\0" "localobject\0"
    "lockobject\0" "long_cnt\0" "long_step\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lst\0" "lstat\0" "m_ml\0"
    "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0"
    "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0"
    "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "modules\0"
    "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "myerrno\0" "name\0"
    "names\0" "next\0" "next_row\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "ns_dict\0"
    "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0"
    "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0"
    "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "od_fast_nodes_size\0"
    "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0"
    "offset\0" "old\0" "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0"
    "origin\0" "oss_audio_t\0" "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0"
    "parse_float\0" "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0"
    "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0"
    "pers_func_self\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0"
    "pollObject\0" "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0"
    "prev\0" "previous_item\0" "previous_version\0" "print_file_and_line\0" "productobject\0"
    "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Cache\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0"
    "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0"
    "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0"
    "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0"
    "rwpair\0" "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0"
    "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0"
    "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0"
    "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sql\0" "sqlite3.Cache\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Node\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.ready\0"
    "state.string\0" "statement\0" "statement_cache\0" "statements\0" "staticmethod\0"
    "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0"
    "step\0" "stop\0" "str\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sysdict\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0"
    "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc_state.exc_traceback\0" "task_cancelled_exc_state.exc_type\0"
    "task_cancelled_exc_state.exc_value\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0"
    "task_result\0" "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0"
    "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0"
    "thread_id\0" "thunk\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0" "total\0" "tp_base\0"
    "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "traceback\0" "traps\0" "tstate_head\0"
    "tuple\0" "tuple_iterator\0" "tupleiterobject\0" "type\0" "type_cache.hashtable\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "types.UnionType\0" "tzinfo\0" "tzname\0"
    "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodedata.UCD\0" "unicodeiterobject\0" "unionobject\0"
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0"
    "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0" "view.obj\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {232, 0, 0, 64, 0, 0}, {232, 10629, 16, 8, 0, 0}, {232, 10642, 24, 8, 0, 0},
    {250, 0, 0, 56, 0, 0}, {250, 6813, 40, 8, 0, 0}, {250, 12487, 16, 8, 0, 0},
    {250, 12522, 32, 8, 0, 0}, {250, 12895, 24, 8, 0, 0}, {264, 0, 0, 64, 0, 0},
    {264, 4883, 0, 8, 0, 0}, {264, 5295, 24, 8, 0, 0}, {264, 9355, 8, 8, 0, 0},
    {576, 0, 0, 16, 0, 0}, {576, 10622, 0, 8, 0, 0}, {604, 0, 0, 56, 0, 0},
    {604, 5969, 24, 8, 0, 0}, {633, 0, 0, 152, 0, 0}, {633, 4978, 144, 8, 0, 0},
    {633, 6452, 40, 8, 0, 0}, {633, 6898, 136, 8, 0, 0}, {633, 9874, 16, 8, 0, 0},
    {633, 10565, 64, 8, 0, 0}, {633, 10795, 24, 8, 0, 0}, {633, 10805, 32, 8, 0, 0},
    {633, 11279, 48, 8, 0, 0}, {633, 13875, 56, 8, 0, 0}, {679, 0, 0, 48, 0, 0},
    {679, 8250, 24, 8, 0, 0}, {679, 9355, 16, 8, 0, 0}, {679, 12015, 32, 4, 6, 1},
    {679, 12044, 32, 4, 5, 1}, {679, 12058, 32, 4, 2, 3}, {679, 12069, 32, 4, 7, 1},
    {693, 0, 0, 40, 0, 0}, {693, 4477, 16, 8, 0, 0}, {693, 4485, 24, 8, 0, 0},
    {709, 0, 0, 40, 0, 0}, {709, 4497, 24, 8, 0, 0}, {709, 4506, 16, 8, 0, 0},
    {743, 0, 0, 80, 0, 0}, {743, 10071, 72, 8, 0, 0}, {743, 10266, 64, 8, 0, 0},
    {766, 0, 0, 64, 0, 0}, {766, 4583, 24, 8, 0, 0}, {766, 5257, 48, 8, 0, 0},
    {766, 5744, 40, 8, 0, 0}, {766, 13161, 32, 8, 0, 0}, {788, 0, 0, 56, 0, 0},
    {788, 10173, 24, 8, 0, 0}, {806, 0, 0, 40, 0, 0}, {806, 10233, 24, 8, 0, 0},
    {806, 10250, 32, 1, 0, 0}, {837, 0, 0, 56, 0, 0}, {837, 9631, 16, 8, 0, 0},
    {837, 9636, 32, 8, 0, 0}, {837, 9645, 24, 8, 0, 0}, {855, 0, 0, 64, 0, 0},
    {855, 9967, 56, 8, 0, 0}, {881, 0, 0, 24, 0, 0}, {881, 10216, 16, 8, 0, 0},
    {894, 0, 0, 176, 0, 0}, {894, 5363, 16, 4, 0, 0}, {894, 5395, 56, 8, 0, 0},
    {894, 5405, 104, 8, 0, 0}, {894, 5417, 40, 4, 0, 0}, {894, 5444, 120, 8, 0, 0},
    {894, 5457, 112, 8, 0, 0}, {894, 5465, 64, 8, 0, 0}, {894, 5474, 32, 4, 0, 0},
    {907, 0, 0, 72, 0, 0}, {907, 13580, 56, 8, 0, 0}, {907, 13585, 48, 8, 0, 0},
    {930, 0, 0, 48, 0, 0}, {930, 5807, 16, 8, 0, 0}, {930, 5816, 24, 8, 0, 0},
    {940, 0, 0, 48, 0, 0}, {940, 12948, 16, 8, 0, 0}, {940, 12956, 32, 8, 0, 0},
    {940, 12967, 24, 8, 0, 0}, {955, 0, 0, 64, 0, 0}, {955, 13621, 24, 8, 0, 0},
    {955, 13633, 16, 8, 0, 0}, {968, 0, 0, 24, 0, 0}, {968, 5909, 16, 8, 0, 0},
    {1023, 0, 0, 48, 0, 0}, {1023, 8255, 24, 1, 0, 0}, {1023, 13309, 40, 8, 0, 0},
    {1043, 0, 0, 40, 0, 0}, {1043, 8255, 24, 1, 0, 0}, {1043, 13309, 32, 8, 0, 0},
    {1124, 0, 0, 40, 0, 0}, {1124, 5944, 24, 8, 0, 0}, {1124, 5951, 32, 8, 0, 0},
    {1124, 5962, 16, 8, 0, 0}, {1138, 0, 0, 24, 0, 0}, {1138, 9840, 8, 8, 0, 0},
    {1138, 9847, 16, 8, 0, 0}, {1153, 0, 0, 40, 0, 0}, {1153, 6467, 40, 0, 0, 0},
    {1153, 6478, 32, 8, 0, 0}, {1153, 6490, 0, 8, 0, 0}, {1153, 6500, 24, 8, 0, 0},
    {1170, 0, 0, 48, 0, 0}, {1170, 9673, 32, 8, 0, 0}, {1170, 9681, 16, 8, 0, 0},
    {1170, 9689, 40, 8, 0, 0}, {1183, 0, 0, 24, 0, 0}, {1183, 10200, 16, 8, 0, 0},
    {1197, 0, 0, 360, 0, 0}, {1197, 6819, 24, 8, 0, 0}, {1197, 6882, 72, 8, 0, 0},
    {1211, 0, 0, 128, 0, 0}, {1211, 7136, 112, 8, 0, 0}, {1211, 7153, 24, 8, 0, 0},
    {1211, 7167, 72, 8, 0, 0}, {1211, 7180, 48, 8, 0, 0}, {1211, 7190, 56, 8, 0, 0},
    {1211, 7214, 80, 8, 0, 0}, {1211, 7223, 16, 8, 0, 0}, {1211, 7236, 64, 8, 0, 0},
    {1211, 7252, 104, 8, 0, 0}, {1211, 7264, 32, 8, 0, 0}, {1211, 7274, 40, 8, 0, 0},
    {1228, 0, 0, 16, 0, 0}, {1228, 3085, 0, 8, 0, 0}, {1228, 3094, 8, 8, 0, 0},
    {1238, 0, 0, 88, 0, 0}, {1238, 7887, 24, 8, 0, 0}, {1238, 7944, 64, 8, 0, 0},
    {1238, 7976, 40, 8, 0, 0}, {1238, 7984, 48, 8, 0, 0}, {1250, 0, 0, 168, 0, 0},
    {1250, 8281, 16, 8, 0, 0}, {1265, 0, 0, 280, 0, 0}, {1265, 4237, 16, 256, 0, 0},
    {1282, 0, 0, 40, 0, 0}, {1282, 4902, 32, 8, 0, 0}, {1300, 0, 0, 40, 0, 0},
    {1300, 5161, 32, 8, 0, 0}, {1321, 0, 0, 40, 0, 0}, {1321, 8043, 16, 8, 0, 0},
    {1334, 0, 0, 888, 0, 0}, {1334, 8288, 872, 8, 0, 0}, {1334, 8303, 880, 8, 0, 0},
    {1334, 8313, 848, 8, 0, 0}, {1334, 8321, 864, 8, 0, 0}, {1334, 8333, 856, 8, 0, 0},
    {1351, 0, 0, 88, 0, 0}, {1351, 10030, 64, 8, 0, 0}, {1351, 10071, 72, 8, 0, 0},
    {1351, 10711, 80, 8, 0, 0}, {1371, 0, 0, 24, 0, 0}, {1371, 7131, 16, 8, 0, 0},
    {1394, 0, 0, 113528, 0, 0}, {1394, 4299, 3440, 8, 0, 0}, {1394, 4319, 3432, 8, 0, 0},
    {1394, 4657, 13336, 1880, 0, 0}, {1394, 4810, 3488, 8, 0, 0}, {1394, 4827, 3496, 4, 0, 0},
    {1394, 4890, 3504, 8, 0, 0}, {1394, 4927, 3424, 8, 0, 0}, {1394, 5053, 880, 8, 0, 0},
    {1394, 5062, 1352, 8, 0, 0}, {1394, 5105, 5608, 2056, 0, 0}, {1394, 5519, 928, 8, 0, 0},
    {1394, 5540, 920, 8, 0, 0}, {1394, 5559, 912, 8, 0, 0}, {1394, 5744, 13296, 16, 0, 0},
    {1394, 6270, 1344, 8, 0, 0}, {1394, 6754, 13312, 8, 0, 0}, {1394, 7095, 11984, 16, 0, 0},
    {1394, 7782, 832, 8, 0, 0}, {1394, 7795, 816, 4, 0, 0}, {1394, 7809, 824, 8, 0, 0},
    {1394, 7820, 640, 72, 0, 0}, {1394, 7835, 720, 24, 0, 0}, {1394, 8465, 24, 8, 0, 0},
    {1394, 8499, 1360, 8, 0, 0}, {1394, 8511, 888, 8, 0, 0}, {1394, 9384, 10040, 648, 0, 0},
    {1394, 10005, 856, 8, 0, 0}, {1394, 10013, 864, 8, 0, 0}, {1394, 10082, 0, 8, 0, 0},
    {1394, 12467, 872, 8, 0, 0}, {1394, 13177, 8, 8, 0, 0}, {1394, 13189, 9800, 240, 0, 0},
    {1394, 13231, 15216, 98304, 0, 0}, {1394, 13651, 3472, 8, 0, 0}, {1394, 13675, 3456, 8, 0, 0},
    {1394, 13692, 3464, 8, 0, 0}, {1413, 0, 0, 40, 0, 0}, {1413, 4522, 32, 8, 0, 0},
    {1413, 10208, 24, 8, 0, 0}, {1426, 0, 0, 32, 0, 0}, {1426, 10191, 24, 4, 0, 0},
    {1439, 0, 0, 40, 0, 0}, {1439, 10071, 0, 8, 0, 0}, {1439, 10403, 16, 8, 0, 0},
    {1439, 13226, 8, 4, 0, 0}, {1451, 0, 0, 16, 0, 0}, {1451, 9840, 0, 8, 0, 0},
    {1463, 0, 0, 32, 0, 0}, {1463, 10041, 16, 8, 0, 0}, {1463, 10054, 24, 8, 0, 0},
    {1475, 0, 0, 152, 0, 0}, {1475, 9791, 24, 8, 0, 0}, {1475, 13642, 64, 8, 0, 0},
    {1494, 0, 0, 32, 0, 0}, {1494, 9959, 0, 8, 0, 0}, {1506, 0, 0, 48, 0, 0},
    {1506, 8468, 16, 8, 0, 0}, {1506, 8476, 24, 8, 0, 0}, {1521, 0, 0, 104, 0, 0},
    {1521, 9652, 56, 8, 0, 0}, {1533, 0, 0, 56, 0, 0}, {1533, 9796, 24, 8, 0, 0},
    {1533, 9803, 16, 8, 0, 0}, {1533, 9811, 48, 8, 0, 0}, {1533, 9819, 32, 8, 0, 0},
    {1548, 0, 0, 72, 0, 0}, {1548, 10071, 64, 8, 0, 0}, {1566, 0, 0, 112, 0, 0},
    {1566, 10316, 72, 8, 0, 0}, {1566, 10335, 48, 8, 0, 0}, {1580, 0, 0, 104, 0, 0},
    {1580, 6970, 80, 8, 0, 0}, {1580, 6979, 88, 8, 0, 0}, {1580, 10063, 64, 8, 0, 0},
    {1580, 12247, 72, 8, 0, 0}, {1596, 0, 0, 16, 0, 0}, {1596, 10223, 0, 8, 0, 0},
    {1596, 10258, 8, 8, 0, 0}, {1716, 0, 0, 200, 0, 0}, {1716, 6989, 16, 8, 0, 0},
    {1716, 8250, 48, 8, 0, 0}, {1716, 9775, 32, 8, 0, 0}, {1716, 11669, 64, 128, 0, 0},
    {1716, 12481, 40, 8, 0, 0}, {1716, 13568, 24, 8, 0, 0}, {1728, 0, 0, 40, 0, 0},
    {1728, 11969, 16, 8, 0, 0}, {1728, 12213, 32, 8, 0, 0}, {1728, 12218, 24, 8, 0, 0},
    {1761, 0, 0, 72, 0, 0}, {1761, 13597, 64, 8, 0, 0}, {1798, 0, 0, 128, 0, 0},
    {1798, 6638, 96, 8, 0, 0}, {1798, 6666, 104, 8, 0, 0}, {1798, 6970, 72, 8, 0, 0},
    {1798, 9362, 80, 8, 0, 0}, {1798, 10030, 64, 8, 0, 0}, {1798, 10403, 88, 8, 0, 0},
    {1798, 10980, 120, 8, 0, 0}, {1798, 12895, 112, 8, 0, 0}, {1818, 0, 0, 72, 0, 0},
    {1818, 5514, 64, 8, 0, 0}, {1837, 0, 0, 280, 0, 0}, {1837, 4669, 168, 8, 0, 0},
    {1837, 4679, 232, 8, 0, 0}, {1837, 4699, 224, 8, 0, 0}, {1837, 5169, 72, 8, 0, 0},
    {1837, 5182, 80, 8, 0, 0}, {1837, 5268, 48, 8, 0, 0}, {1837, 5744, 240, 8, 0, 0},
    {1837, 5841, 104, 8, 0, 0}, {1837, 5858, 88, 8, 0, 0}, {1837, 5870, 96, 8, 0, 0},
    {1837, 6270, 152, 8, 0, 0}, {1837, 6745, 144, 8, 0, 0}, {1837, 7095, 24, 8, 0, 0},
    {1837, 8586, 16, 8, 0, 0}, {1837, 10082, 8, 8, 0, 0}, {1837, 10944, 0, 8, 0, 0},
    {1837, 12932, 176, 8, 0, 0}, {1851, 0, 0, 40, 0, 0}, {1851, 12854, 24, 8, 0, 0},
    {1851, 12863, 16, 8, 0, 0}, {1869, 0, 0, 32, 0, 0}, {1869, 10208, 24, 8, 0, 0},
    {1883, 0, 0, 408, 0, 0}, {1883, 12981, 256, 8, 0, 0}, {1883, 12989, 336, 8, 0, 0},
    {1883, 12998, 32, 8, 0, 0}, {1883, 13011, 352, 8, 0, 0}, {1883, 13020, 192, 8, 0, 0},
    {1883, 13029, 48, 8, 0, 0}, {1883, 13040, 264, 8, 0, 0}, {1883, 13048, 288, 8, 0, 0},
    {1883, 13062, 168, 8, 0, 0}, {1883, 13071, 40, 8, 0, 0}, {1883, 13083, 240, 8, 0, 0},
    {1883, 13094, 344, 8, 0, 0}, {1883, 13101, 24, 8, 0, 0}, {1883, 13109, 88, 8, 0, 0},
    {1883, 13117, 360, 8, 0, 0}, {1883, 13131, 184, 8, 0, 0}, {1883, 13143, 208, 8, 0, 0},
    {1896, 0, 0, 104, 0, 0}, {1896, 6615, 64, 8, 0, 0}, {1896, 10279, 72, 8, 0, 0},
    {1896, 11272, 96, 8, 0, 0}, {1917, 0, 0, 80, 0, 0}, {1917, 5969, 72, 8, 0, 0},
    {1933, 0, 0, 24, 0, 0}, {1933, 10242, 16, 8, 0, 0}, {1945, 0, 0, 56, 0, 0},
    {1945, 13796, 24, 8, 0, 0}, {1945, 13816, 16, 8, 0, 0}, {1961, 0, 0, 208, 0, 0},
    {1961, 4209, 192, 8, 0, 0}, {1961, 6953, 24, 8, 0, 0}, {1961, 9221, 16, 8, 0, 0},
    {1961, 10153, 48, 8, 0, 0}, {1961, 13323, 136, 8, 0, 0}, {1961, 13347, 144, 8, 0, 0},
    {1961, 13371, 128, 8, 0, 0}, {1961, 13395, 104, 8, 0, 0}, {1961, 13419, 112, 8, 0, 0},
    {1961, 13443, 96, 8, 0, 0}, {2061, 0, 0, 192, 0, 0}, {2061, 4588, 128, 8, 0, 0},
    {2061, 5287, 152, 8, 0, 0}, {2061, 5752, 136, 8, 0, 0}, {2061, 11084, 96, 8, 0, 0},
    {2061, 11318, 144, 8, 0, 0}, {2261, 0, 0, 272, 0, 0}, {2261, 4967, 72, 8, 0, 0},
    {2261, 5003, 216, 8, 0, 0}, {2261, 9874, 24, 8, 0, 0}, {2261, 9879, 32, 8, 0, 0},
    {2261, 10749, 208, 8, 0, 0}, {2261, 10795, 48, 8, 0, 0}, {2261, 10805, 56, 8, 0, 0},
    {2261, 11235, 184, 8, 0, 0}, {2261, 11247, 192, 8, 0, 0}, {2261, 11256, 200, 8, 0, 0},
    {2261, 11949, 16, 8, 0, 0}, {2322, 0, 0, 24, 0, 0}, {2322, 4514, 16, 8, 0, 0},
    {2346, 0, 0, 24, 0, 0}, {2346, 6545, 16, 8, 0, 0}, {2381, 0, 0, 32, 0, 0},
    {2381, 6789, 8, 8, 0, 0}, {2381, 10949, 24, 8, 0, 0}, {2398, 0, 0, 112, 0, 0},
    {2398, 9780, 40, 8, 0, 0}, {2440, 0, 0, 672, 0, 0}, {2440, 8593, 32, 8, 0, 0},
    {4201, 0, 0, 32, 0, 0}, {4201, 6530, 8, 8, 0, 0}, {4201, 13316, 16, 8, 0, 0},
    {4201, 13573, 0, 8, 0, 0}, {4218, 0, 0, 32, 0, 0}, {4218, 6510, 24, 8, 0, 0},
    {4218, 8543, 16, 8, 0, 0}, {4548, 0, 0, 32, 0, 0}, {4548, 6134, 24, 8, 0, 0},
    {4548, 13834, 16, 8, 0, 0}, {4645, 0, 0, 64, 0, 0}, {4645, 4522, 32, 8, 0, 0},
    {4645, 10182, 40, 8, 0, 0}, {4845, 0, 0, 24, 0, 0}, {4845, 4583, 8, 8, 0, 0},
    {4845, 7131, 0, 8, 0, 0}, {4845, 9281, 16, 8, 0, 0}, {5145, 0, 0, 32, 0, 0},
    {5145, 8709, 24, 8, 0, 0}, {5242, 0, 0, 32, 0, 0}, {5242, 8650, 16, 8, 0, 0},
    {5242, 8697, 24, 8, 0, 0}, {5304, 0, 0, 32, 0, 0}, {5304, 5339, 16, 8, 0, 0},
    {6158, 0, 0, 56, 0, 0}, {6158, 6118, 48, 8, 0, 0}, {6178, 0, 0, 56, 0, 0},
    {6178, 6172, 32, 8, 0, 0}, {6194, 0, 0, 80, 0, 0}, {6194, 9331, 24, 8, 0, 0},
    {6194, 9341, 40, 8, 0, 0}, {6437, 0, 0, 56, 0, 0}, {6437, 6235, 16, 8, 0, 0},
    {6437, 6252, 40, 8, 0, 0}, {6694, 0, 0, 48, 0, 0}, {6694, 6577, 40, 8, 0, 0},
    {6694, 6590, 32, 8, 0, 0}, {6694, 6600, 24, 8, 0, 0}, {7029, 0, 0, 32, 0, 0},
    {7029, 7131, 16, 8, 0, 0}, {7029, 8647, 24, 8, 0, 0}, {7773, 0, 0, 48, 0, 0},
    {7773, 4583, 24, 8, 0, 0}, {7773, 10476, 16, 8, 0, 0}, {7773, 10600, 32, 8, 0, 0},
    {9263, 0, 0, 32, 0, 0}, {9263, 5359, 16, 8, 0, 0}, {9263, 10279, 24, 8, 0, 0},
    {9424, 0, 0, 32, 0, 0}, {9424, 8709, 24, 8, 0, 0}, {9439, 0, 0, 32, 0, 0},
    {9439, 8709, 24, 8, 0, 0}, {9473, 0, 0, 32, 0, 0}, {9473, 9463, 16, 8, 0, 0},
    {9551, 0, 0, 48, 0, 0}, {9551, 8543, 16, 8, 0, 0}, {9551, 9351, 40, 8, 0, 0},
    {9551, 11969, 24, 8, 0, 0}, {9551, 12213, 32, 8, 0, 0}, {9571, 0, 0, 152, 0, 0},
    {9571, 5193, 72, 8, 0, 0}, {9571, 5199, 128, 8, 0, 0}, {9571, 7131, 88, 8, 0, 0},
    {9571, 9288, 112, 8, 0, 0}, {9571, 9602, 120, 8, 0, 0}, {9571, 11387, 0, 56, 0, 0},
    {9588, 0, 0, 56, 0, 0}, {9588, 9221, 40, 8, 0, 0}, {9588, 10082, 24, 8, 0, 0},
    {9588, 11326, 48, 8, 0, 0}, {9717, 0, 0, 32, 0, 0}, {9717, 7131, 24, 8, 0, 0},
    {9717, 8777, 16, 8, 0, 0}, {9748, 0, 0, 24, 0, 0}, {9748, 9727, 16, 8, 0, 0},
    {10387, 0, 0, 64, 0, 0}, {10387, 6224, 48, 8, 0, 0}, {10387, 6243, 24, 8, 0, 0},
    {10387, 6252, 56, 8, 0, 0}, {10697, 0, 0, 64, 0, 0}, {10697, 4583, 24, 8, 0, 0},
    {10697, 7054, 16, 8, 0, 0}, {10697, 9278, 32, 8, 0, 0}, {11069, 0, 0, 64, 0, 0},
    {11069, 11014, 32, 8, 0, 0}, {11069, 11023, 40, 8, 0, 0}, {11069, 11032, 16, 8, 0, 0},
    {11069, 11041, 48, 8, 0, 0}, {11069, 11051, 24, 8, 0, 0}, {11138, 0, 0, 240, 0, 0},
    {11138, 147, 192, 8, 0, 0}, {11138, 157, 184, 8, 0, 0}, {11138, 283, 168, 8, 0, 0},
    {11138, 322, 208, 8, 0, 0}, {11138, 337, 176, 8, 0, 0}, {11138, 352, 216, 8, 0, 0},
    {11138, 533, 232, 8, 0, 0}, {11138, 559, 200, 8, 0, 0}, {11138, 662, 224, 8, 0, 0},
    {11138, 2277, 160, 8, 0, 0}, {11138, 5901, 96, 8, 0, 0}, {11138, 11459, 112, 8, 0, 0},
    {11138, 12104, 80, 8, 0, 0}, {11138, 12900, 120, 8, 0, 0}, {11199, 0, 0, 48, 0, 0},
    {11199, 9355, 40, 8, 0, 0}, {11199, 11969, 16, 8, 0, 0}, {11199, 12213, 32, 8, 0, 0},
    {11199, 12218, 24, 8, 0, 0}, {11342, 0, 0, 32, 0, 0}, {11342, 11533, 24, 8, 0, 0},
    {11537, 0, 0, 32, 0, 0}, {11537, 8709, 24, 8, 0, 0}, {11595, 0, 0, 16, 0, 0},
    {11595, 8250, 8, 8, 0, 0}, {11595, 9221, 0, 8, 0, 0}, {11604, 0, 0, 48, 0, 0},
    {11604, 11618, 16, 8, 0, 0}, {12131, 0, 0, 32, 0, 0}, {12131, 11649, 16, 8, 0, 0},
    {12272, 0, 0, 32, 0, 0}, {12272, 8709, 24, 8, 0, 0}, {12286, 0, 0, 528, 0, 0},
    {12286, 5969, 8, 512, 0, 0}, {12286, 11357, 520, 8, 0, 0}, {12299, 0, 0, 32, 0, 0},
    {12299, 9221, 0, 8, 0, 0}, {12299, 10082, 16, 8, 0, 0}, {12317, 0, 0, 48, 0, 0},
    {12317, 4291, 0, 8, 0, 0}, {12317, 7111, 24, 8, 0, 0}, {12317, 10141, 20, 4, 0, 0},
    {12317, 10888, 8, 8, 0, 0}, {12337, 0, 0, 48, 0, 0}, {12337, 8759, 4, 4, 0, 0},
    {12355, 0, 0, 24, 0, 0}, {12376, 0, 0, 48, 0, 0}, {12376, 4572, 32, 4, 0, 0},
    {12376, 7101, 8, 8, 0, 0}, {12376, 10105, 40, 4, 0, 0}, {12376, 11296, 0, 8, 0, 0},
    {12376, 12475, 36, 4, 0, 0}, {12395, 0, 0, 24, 0, 0}, {12395, 10071, 8, 8, 0, 0},
    {12425, 0, 0, 40, 0, 0}, {12425, 10266, 24, 8, 0, 0}, {12425, 10270, 32, 8, 0, 0},
    {12425, 13226, 16, 8, 0, 0}, {12871, 0, 0, 496, 0, 0}, {12871, 8647, 16, 8, 0, 0},
    {12871, 10096, 32, 8, 0, 0}, {12871, 10165, 24, 4, 0, 0}, {12871, 13603, 40, 456, 0, 0},
    {13210, 0, 0, 32, 0, 0}, {13210, 8709, 24, 8, 0, 0}, {13499, 0, 0, 32, 0, 0},
    {13499, 8709, 24, 8, 0, 0}, {13517, 0, 0, 32, 0, 0}, {13517, 4583, 16, 8, 0, 0},
    {13517, 10600, 24, 8, 0, 0}, {13861, 0, 0, 32, 0, 0}, {13861, 6206, 16, 8, 0, 0},
    {13861, 11528, 24, 8, 0, 0}, {13992, 0, 0, 72, 0, 0}, {13992, 8241, 64, 8, 0, 0},
    {14034, 0, 0, 48, 0, 0}, {14034, 9208, 24, 8, 0, 0}, {14034, 11326, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2311, 22}, {9998, 5},
};

static const struct table_type types[] = {
    {12, 743, 80, 80, 0, 7}, {85, 766, 64, 64, 7, 5}, {99, 12506, 64, 64, 12, 1},
    {310, 1351, 88, 88, 13, 8}, {523, 1548, 72, 72, 21, 6}, {551, 1580, 104, 104, 27, 9},
    {871, 871, 48, 48, 36, 0}, {2053, 1170, 192, 48, 36, 0}, {2075, 1761, 72, 72, 36, 6},
    {2107, 1798, 128, 128, 42, 13}, {2119, 1818, 72, 72, 55, 6}, {2138, 2138, 32, 32, 61, 2},
    {2176, 1896, 104, 104, 63, 8}, {2195, 1896, 104, 104, 71, 8}, {2214, 1896, 104, 104, 79, 8},
    {2495, 1626, 32, 32, 87, 1}, {2514, 2540, 48, 48, 88, 3}, {2584, 289, 152, 152, 91, 14},
    {2600, 7756, 24, 24, 105, 1}, {2620, 2130, 192, 192, 106, 18}, {2634, 27, 448, 448, 124, 0},
    {2650, 41, 240, 240, 124, 0}, {2666, 55, 112, 112, 124, 0}, {2685, 69, 152, 152, 124, 1},
    {2706, 6178, 56, 56, 125, 1}, {2735, 6178, 56, 56, 126, 1}, {2772, 4218, 32, 32, 127, 1},
    {2798, 3775, 48, 48, 128, 3}, {2819, 3814, 64, 64, 131, 3}, {2843, 3792, 48, 48, 134, 3},
    {2862, 184, 48, 48, 137, 1}, {2875, 1981, 88, 88, 138, 3}, {2887, 2285, 72, 72, 141, 3},
    {2899, 110, 72, 72, 144, 1}, {2914, 820, 160, 160, 145, 10}, {2931, 123, 128, 128, 155, 3},
    {2952, 195, 32, 32, 158, 2}, {2972, 2089, 32, 32, 160, 1}, {2997, 12491, 96, 96, 161, 2},
    {3012, 1002, 32, 32, 163, 0}, {3027, 982, 32, 32, 163, 1}, {3047, 232, 64, 64, 164, 2},
    {3118, 222, 32, 32, 166, 0}, {3132, 299, 32, 32, 166, 0}, {3162, 11471, 48, 48, 166, 4},
    {3181, 4994, 152, 152, 170, 3}, {3200, 4994, 152, 152, 173, 3}, {3219, 4994, 152, 152, 176, 3},
    {3238, 5126, 64, 64, 179, 3}, {3250, 6963, 48, 48, 182, 2}, {3261, 10116, 40, 40, 184, 2},
    {3291, 12263, 120, 120, 186, 7}, {3304, 12913, 192, 192, 193, 12}, {3322, 5134, 24, 24, 205, 1},
    {3341, 8611, 32, 32, 206, 2}, {3353, 2364, 80, 80, 208, 6}, {3367, 2456, 72, 72, 214, 6},
    {3381, 647, 64, 64, 220, 1}, {3398, 136, 192, 192, 221, 0}, {3419, 171, 224, 224, 221, 1},
    {3442, 378, 24, 24, 222, 0}, {3473, 399, 56, 56, 222, 1}, {3517, 433, 48, 48, 223, 2},
    {3561, 467, 64, 64, 225, 2}, {3599, 495, 56, 56, 227, 3}, {3637, 2032, 56, 56, 230, 0},
    {3675, 604, 56, 56, 230, 0}, {3689, 633, 152, 152, 230, 8}, {3705, 610, 24, 24, 238, 1},
    {3730, 2261, 272, 272, 239, 9}, {3748, 2236, 24, 24, 248, 1}, {3849, 11625, 56, 56, 249, 2},
    {3868, 1991, 248, 248, 251, 0}, {3883, 1991, 248, 248, 251, 0}, {3898, 1991, 248, 248, 251, 0},
    {3913, 1991, 248, 248, 251, 0}, {3928, 1991, 248, 248, 251, 0}, {3944, 1991, 248, 248, 251, 0},
    {3960, 1742, 48, 48, 251, 0}, {3975, 2018, 240, 240, 251, 3}, {3992, 1646, 32, 32, 254, 0},
    {4009, 1676, 32, 32, 254, 0}, {4024, 1691, 32, 32, 254, 1}, {4040, 1663, 96, 96, 255, 3},
    {4057, 1704, 96, 96, 258, 7}, {4073, 1783, 56, 56, 265, 2}, {4088, 13529, 112, 112, 267, 2},
    {4128, 11375, 48, 48, 269, 1}, {4142, 9490, 64, 64, 270, 6}, {4157, 9473, 32, 32, 276, 2},
    {4177, 9502, 40, 40, 278, 1}, {4532, 4548, 32, 32, 279, 2}, {4597, 4645, 64, 64, 281, 1},
    {4609, 4629, 40, 40, 282, 1}, {4661, 1, 24, 24, 283, 1}, {4719, 726, 112, 112, 284, 9},
    {4735, 693, 40, 40, 293, 2}, {4757, 709, 40, 40, 295, 2}, {4780, 2322, 24, 24, 297, 1},
    {5011, 837, 56, 56, 298, 3}, {5038, 837, 64, 56, 301, 3}, {5076, 788, 56, 56, 304, 0},
    {5086, 5145, 32, 32, 304, 1}, {5111, 12272, 32, 32, 305, 1}, {5224, 5242, 32, 32, 306, 2},
    {5263, 881, 24, 24, 308, 1}, {5304, 5304, 32, 32, 309, 2}, {5316, 1124, 56, 40, 311, 3},
    {5514, 894, 176, 176, 314, 10}, {5588, 3662, 112, 112, 324, 2}, {5612, 6158, 56, 56, 326, 1},
    {5636, 6194, 80, 80, 327, 1}, {5763, 1238, 96, 88, 328, 8}, {5773, 968, 24, 24, 336, 1},
    {5982, 1869, 32, 32, 337, 1}, {6007, 1023, 48, 48, 338, 1}, {6025, 1043, 40, 40, 339, 1},
    {6039, 1059, 32, 32, 340, 2}, {6057, 1105, 96, 96, 342, 2}, {6073, 1079, 32, 32, 344, 2},
    {6270, 1170, 48, 48, 346, 0}, {6275, 6437, 56, 56, 346, 2}, {6293, 2346, 24, 24, 348, 1},
    {6304, 6437, 56, 56, 349, 2}, {6321, 2346, 24, 24, 351, 1}, {6331, 6437, 56, 56, 352, 2},
    {6356, 6437, 56, 56, 354, 2}, {6380, 6437, 56, 56, 356, 2}, {6406, 6437, 56, 56, 358, 2},
    {6425, 2346, 24, 24, 360, 1}, {6684, 6694, 48, 48, 361, 3}, {6908, 6926, 56, 56, 364, 2},
    {7004, 7029, 32, 32, 366, 2}, {7057, 7075, 48, 48, 368, 2}, {7095, 3078, 360, 360, 370, 8},
    {7121, 1716, 200, 200, 378, 9}, {7305, 1211, 128, 128, 387, 13}, {7414, 9263, 32, 32, 400, 2},
    {7435, 9571, 152, 152, 402, 11}, {7464, 9588, 56, 56, 413, 4}, {7489, 10697, 64, 64, 417, 5},
    {7859, 1238, 88, 88, 422, 8}, {7869, 1124, 48, 40, 430, 3}, {8064, 1321, 40, 40, 433, 2},
    {8069, 1265, 280, 280, 435, 1}, {8085, 1282, 32, 40, 436, 1}, {8102, 1300, 32, 40, 437, 1},
    {8753, 1250, 168, 168, 438, 2}, {8768, 11537, 32, 32, 440, 1}, {8783, 3103, 32, 32, 441, 2},
    {8802, 12885, 40, 40, 443, 2}, {8817, 12871, 496, 496, 445, 3}, {8843, 4267, 48, 48, 448, 4},
    {8864, 5275, 32, 32, 452, 2}, {8880, 5654, 56, 56, 454, 2}, {8903, 5922, 56, 56, 456, 2},
    {8943, 5718, 32, 32, 458, 2}, {8962, 5791, 40, 40, 460, 2}, {8978, 5932, 48, 48, 462, 2},
    {8994, 6514, 40, 40, 464, 2}, {9014, 7011, 32, 32, 466, 2}, {9036, 8018, 64, 64, 468, 5},
    {9054, 8618, 56, 56, 473, 1}, {9071, 10585, 32, 32, 474, 2}, {9090, 10776, 64, 64, 476, 2},
    {9113, 11000, 48, 48, 478, 2}, {9131, 11305, 32, 32, 480, 1}, {9148, 11955, 32, 32, 481, 2},
    {9166, 12527, 40, 40, 483, 2}, {9186, 14017, 56, 56, 485, 3}, {9273, 1250, 168, 168, 488, 2},
    {9384, 1413, 40, 40, 490, 0}, {9389, 9424, 32, 32, 490, 1}, {9403, 9439, 32, 32, 491, 1},
    {9532, 9551, 48, 48, 492, 4}, {9699, 2398, 112, 112, 496, 1}, {9713, 9717, 32, 32, 497, 2},
    {9735, 9748, 24, 24, 499, 1}, {9856, 1124, 48, 40, 500, 3}, {9889, 1475, 144, 152, 503, 3},
    {9900, 1506, 48, 48, 506, 3}, {9907, 13861, 32, 32, 509, 2}, {9922, 1124, 56, 40, 511, 3},
    {9976, 9986, 80, 80, 514, 1}, {9998, 1533, 56, 56, 515, 4}, {10372, 10387, 64, 64, 519, 3},
    {10414, 4866, 32, 32, 522, 1}, {10434, 8736, 40, 40, 523, 1}, {10454, 9940, 40, 40, 524, 3},
    {10507, 10483, 56, 56, 527, 0}, {10536, 10495, 24, 24, 527, 0}, {10844, 1605, 104, 104, 527, 2},
    {10907, 213, 72, 72, 529, 4}, {10922, 2002, 104, 104, 533, 2}, {11060, 11069, 64, 64, 535, 5},
    {11105, 13992, 72, 72, 540, 1}, {11193, 11199, 48, 48, 541, 4}, {11215, 366, 88, 88, 545, 3},
    {11224, 590, 96, 96, 548, 4}, {11333, 11342, 32, 32, 552, 1}, {11493, 11090, 24, 24, 553, 0},
    {11506, 10872, 48, 48, 553, 1}, {11567, 1716, 200, 200, 554, 9}, {11571, 11604, 48, 48, 563, 1},
    {11643, 1728, 40, 40, 564, 3}, {11858, 11123, 64, 64, 567, 4},
    {11872, 11138, 240, 240, 571, 20}, {11891, 11158, 112, 112, 591, 8},
    {11906, 3834, 56, 56, 599, 4}, {11919, 2490, 32, 32, 603, 2}, {11931, 11174, 56, 56, 605, 2},
    {12131, 12131, 32, 32, 607, 2}, {12227, 13499, 32, 32, 609, 1}, {12419, 12425, 40, 40, 610, 3},
    {12452, 4112, 120, 120, 613, 6}, {13161, 4190, 40, 40, 619, 2}, {13189, 1869, 24, 32, 621, 1},
    {13195, 13210, 32, 32, 622, 1}, {13226, 3146, 888, 888, 623, 11}, {13252, 7773, 48, 48, 634, 4},
    {13271, 2421, 24, 24, 638, 1}, {13293, 13517, 32, 32, 639, 2}, {13483, 10963, 40, 40, 641, 0},
    {13603, 1250, 168, 168, 641, 2}, {13715, 2473, 56, 56, 643, 4}, {13741, 2473, 56, 56, 647, 4},
    {13759, 2473, 56, 56, 651, 4}, {13842, 1124, 56, 40, 655, 3}, {13896, 250, 56, 56, 658, 4},
    {13926, 2158, 160, 160, 662, 16}, {13960, 2295, 120, 120, 678, 12},
    {14013, 14034, 48, 48, 690, 2}, {14044, 5707, 168, 168, 692, 3},
    {14058, 5707, 168, 168, 695, 3}, {14074, 1961, 208, 208, 698, 9},
};

static const struct table_held held[] = {
    {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1}, {13161, C_MEMBER_OBJECT, 32, 1},
    {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1}, {10266, C_MEMBER_OBJECT, 64, 1},
    {10071, C_MEMBER_OBJECT, 72, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1},
    {10266, C_MEMBER_OBJECT, 48, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1},
    {10030, C_MEMBER_OBJECT, 64, 1}, {10071, C_MEMBER_OBJECT, 72, 1},
    {10711, C_MEMBER_OBJECT, 80, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1},
    {10071, C_MEMBER_OBJECT, 64, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1},
    {10063, C_MEMBER_OBJECT, 64, 1}, {12247, C_MEMBER_OBJECT, 72, 1},
    {6970, C_MEMBER_OBJECT, 80, 1}, {6979, C_MEMBER_OBJECT, 88, 1}, {6270, C_MEMBER_OBJECT, 16, 1},
    {4583, C_MEMBER_OBJECT, 24, 1}, {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1},
    {5257, C_MEMBER_OBJECT, 48, 1}, {13597, C_MEMBER_OBJECT, 64, 1}, {6270, C_MEMBER_OBJECT, 16, 1},
    {4583, C_MEMBER_OBJECT, 24, 1}, {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1},
    {5257, C_MEMBER_OBJECT, 48, 1}, {10030, C_MEMBER_OBJECT, 64, 1}, {6970, C_MEMBER_OBJECT, 72, 1},
    {9362, C_MEMBER_OBJECT, 80, 1}, {10403, C_MEMBER_OBJECT, 88, 1}, {6638, C_MEMBER_OBJECT, 96, 1},
    {6666, C_MEMBER_OBJECT, 104, 1}, {12895, C_MEMBER_OBJECT, 112, 1},
    {10980, C_MEMBER_OBJECT, 120, 1}, {6270, C_MEMBER_OBJECT, 16, 1},
    {4583, C_MEMBER_OBJECT, 24, 1}, {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1},
    {5257, C_MEMBER_OBJECT, 48, 1}, {5514, C_MEMBER_OBJECT, 64, 1}, {12444, C_MEMBER_OBJECT, 16, 1},
    {12437, C_MEMBER_OBJECT, 24, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1},
    {6615, C_MEMBER_OBJECT, 64, 1}, {10279, C_MEMBER_OBJECT, 72, 1},
    {11272, C_MEMBER_OBJECT, 96, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1},
    {6615, C_MEMBER_OBJECT, 64, 1}, {10279, C_MEMBER_OBJECT, 72, 1},
    {11272, C_MEMBER_OBJECT, 96, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {13161, C_MEMBER_OBJECT, 32, 1}, {5744, C_MEMBER_OBJECT, 40, 1}, {5257, C_MEMBER_OBJECT, 48, 1},
    {6615, C_MEMBER_OBJECT, 64, 1}, {10279, C_MEMBER_OBJECT, 72, 1},
    {11272, C_MEMBER_OBJECT, 96, 1}, {11367, C_MEMBER_OBJECT, 16, 1},
    {2570, C_MEMBER_OBJECT, 16, 1}, {2529, C_MEMBER_OBJECT, 24, 1}, {2550, C_MEMBER_OBJECT, 32, 1},
    {7699, C_MEMBER_OBJECT, 16, 1}, {7507, C_MEMBER_OBJECT, 24, 1}, {7655, C_MEMBER_OBJECT, 32, 1},
    {7521, C_MEMBER_OBJECT, 40, 1}, {7668, C_MEMBER_OBJECT, 48, 1}, {7682, C_MEMBER_OBJECT, 56, 1},
    {7708, C_MEMBER_OBJECT, 64, 1}, {7719, C_MEMBER_OBJECT, 72, 1}, {7535, C_MEMBER_OBJECT, 80, 1},
    {6270, C_MEMBER_OBJECT, 104, 1}, {7733, C_MEMBER_OBJECT, 112, 1},
    {7588, C_MEMBER_OBJECT, 120, 1}, {7621, C_MEMBER_OBJECT, 128, 1},
    {7550, C_MEMBER_OBJECT, 136, 1}, {7749, C_MEMBER_OBJECT, 16, 1},
    {12790, C_MEMBER_OBJECT, 16, 1}, {12550, C_MEMBER_OBJECT, 24, 1},
    {12717, C_MEMBER_OBJECT, 32, 1}, {12565, C_MEMBER_OBJECT, 40, 1},
    {12741, C_MEMBER_OBJECT, 48, 1}, {12756, C_MEMBER_OBJECT, 56, 1},
    {12810, C_MEMBER_OBJECT, 64, 1}, {12822, C_MEMBER_OBJECT, 72, 1},
    {12580, C_MEMBER_OBJECT, 80, 1}, {6270, C_MEMBER_OBJECT, 104, 1},
    {12837, C_MEMBER_OBJECT, 112, 1}, {12635, C_MEMBER_OBJECT, 120, 1},
    {12669, C_MEMBER_OBJECT, 128, 1}, {12596, C_MEMBER_OBJECT, 136, 1},
    {12774, C_MEMBER_OBJECT, 152, 1}, {12731, C_MEMBER_OBJECT, 160, 1},
    {12800, C_MEMBER_OBJECT, 168, 1}, {12704, C_MEMBER_OBJECT, 176, 1},
    {13556, C_MEMBER_OBJECT, 104, 1}, {6172, C_MEMBER_OBJECT, 32, 1},
    {6172, C_MEMBER_OBJECT, 32, 1}, {6510, C_MEMBER_OBJECT, 24, 1}, {5807, C_MEMBER_OBJECT, 16, 1},
    {5816, C_MEMBER_OBJECT, 24, 1}, {5825, C_MEMBER_OBJECT, 32, 1}, {13633, C_MEMBER_OBJECT, 16, 1},
    {13621, C_MEMBER_OBJECT, 24, 1}, {13610, C_MEMBER_OBJECT, 32, 1},
    {12948, C_MEMBER_OBJECT, 16, 1}, {12967, C_MEMBER_OBJECT, 24, 1},
    {12956, C_MEMBER_OBJECT, 32, 1}, {9369, C_MEMBER_OBJECT, 40, 1}, {8568, C_MEMBER_OBJECT, 16, 1},
    {6262, C_MEMBER_OBJECT, 24, 1}, {6946, C_MEMBER_OBJECT, 32, 1}, {13875, C_MEMBER_OBJECT, 16, 1},
    {6262, C_MEMBER_OBJECT, 24, 1}, {6714, C_MEMBER_OBJECT, 64, 1}, {11084, C_MEMBER_OBJECT, 40, 1},
    {4910, C_MEMBER_OBJECT, 32, 1}, {4917, C_MEMBER_OBJECT, 64, 1}, {12942, C_MEMBER_OBJECT, 96, 1},
    {5215, C_MEMBER_OBJECT, 104, 1}, {5752, C_MEMBER_OBJECT, 112, 1},
    {4588, C_MEMBER_OBJECT, 120, 1}, {11318, C_MEMBER_OBJECT, 128, 1},
    {5287, C_MEMBER_OBJECT, 136, 1}, {6705, C_MEMBER_OBJECT, 144, 1},
    {10611, C_MEMBER_OBJECT, 152, 1}, {5752, C_MEMBER_OBJECT, 80, 1},
    {5215, C_MEMBER_OBJECT, 88, 1}, {11318, C_MEMBER_OBJECT, 96, 1}, {9221, C_MEMBER_OBJECT, 16, 1},
    {6270, C_MEMBER_OBJECT, 24, 1}, {9216, C_MEMBER_OBJECT, 24, 1}, {4910, C_MEMBER_OBJECT, 32, 1},
    {4917, C_MEMBER_OBJECT, 64, 1}, {13793, C_MEMBER_OBJECT, 24, 1},
    {11433, C_MEMBER_OBJECT, 40, 1}, {11836, C_MEMBER_OBJECT, 48, 1},
    {11240, C_MEMBER_OBJECT, 16, 1}, {13889, C_MEMBER_OBJECT, 24, 1},
    {6270, C_MEMBER_OBJECT, 32, 1}, {13781, C_MEMBER_OBJECT, 40, 1},
    {11211, C_MEMBER_OBJECT, 16, 1}, {6270, C_MEMBER_OBJECT, 136, 1},
    {13781, C_MEMBER_OBJECT, 144, 1}, {11211, C_MEMBER_OBJECT, 16, 1},
    {6270, C_MEMBER_OBJECT, 136, 1}, {13781, C_MEMBER_OBJECT, 144, 1},
    {11211, C_MEMBER_OBJECT, 16, 1}, {6270, C_MEMBER_OBJECT, 136, 1},
    {13781, C_MEMBER_OBJECT, 144, 1}, {4948, C_MEMBER_OBJECT, 16, 1},
    {6270, C_MEMBER_OBJECT, 40, 1}, {13781, C_MEMBER_OBJECT, 48, 1},
    {13781, C_MEMBER_OBJECT, 32, 1}, {6270, C_MEMBER_OBJECT, 40, 1}, {6110, C_MEMBER_OBJECT, 16, 1},
    {6724, C_MEMBER_OBJECT, 24, 1}, {4245, C_MEMBER_OBJECT, 56, 1}, {4256, C_MEMBER_OBJECT, 64, 1},
    {6110, C_MEMBER_OBJECT, 80, 1}, {11265, C_MEMBER_OBJECT, 88, 1},
    {13881, C_MEMBER_OBJECT, 96, 1}, {6270, C_MEMBER_OBJECT, 104, 1},
    {13781, C_MEMBER_OBJECT, 112, 1}, {4960, C_MEMBER_OBJECT, 32, 1},
    {6615, C_MEMBER_OBJECT, 40, 1}, {6607, C_MEMBER_OBJECT, 48, 1}, {6110, C_MEMBER_OBJECT, 56, 1},
    {11265, C_MEMBER_OBJECT, 64, 1}, {6724, C_MEMBER_OBJECT, 72, 1},
    {6096, C_MEMBER_OBJECT, 120, 1}, {10762, C_MEMBER_OBJECT, 136, 1},
    {11824, C_MEMBER_OBJECT, 152, 1}, {11211, C_MEMBER_OBJECT, 168, 1},
    {13781, C_MEMBER_OBJECT, 176, 1}, {6270, C_MEMBER_OBJECT, 184, 1},
    {11847, C_MEMBER_OBJECT, 16, 1}, {6270, C_MEMBER_OBJECT, 16, 1},
    {13781, C_MEMBER_OBJECT, 24, 1}, {9767, C_MEMBER_OBJECT, 16, 1}, {6148, C_MEMBER_OBJECT, 24, 1},
    {6607, C_MEMBER_OBJECT, 32, 1}, {8536, C_MEMBER_OBJECT, 40, 1}, {9225, C_MEMBER_OBJECT, 48, 1},
    {8721, C_MEMBER_OBJECT, 56, 1}, {10286, C_MEMBER_OBJECT, 24, 1},
    {10298, C_MEMBER_OBJECT, 32, 1}, {10675, C_MEMBER_OBJECT, 40, 1},
    {10687, C_MEMBER_OBJECT, 48, 1}, {10660, C_MEMBER_OBJECT, 56, 1},
    {9874, C_MEMBER_OBJECT, 64, 1}, {6799, C_MEMBER_OBJECT, 48, 1},
    {13556, C_MEMBER_OBJECT, 184, 1}, {6724, C_MEMBER_OBJECT, 32, 1},
    {6724, C_MEMBER_OBJECT, 32, 1}, {10754, C_MEMBER_OBJECT, 40, 1}, {6724, C_MEMBER_OBJECT, 32, 1},
    {12240, C_MEMBER_OBJECT, 56, 1}, {6724, C_MEMBER_OBJECT, 32, 1},
    {10754, C_MEMBER_OBJECT, 40, 1}, {12240, C_MEMBER_OBJECT, 48, 1},
    {10795, C_MEMBER_OBJECT, 24, 1}, {10805, C_MEMBER_OBJECT, 32, 1},
    {6452, C_MEMBER_OBJECT, 40, 1}, {11279, C_MEMBER_OBJECT, 48, 1},
    {13875, C_MEMBER_OBJECT, 56, 1}, {10565, C_MEMBER_OBJECT, 64, 1},
    {6898, C_MEMBER_OBJECT, 136, 1}, {4978, C_MEMBER_OBJECT, 144, 1},
    {10864, C_MEMBER_OBJECT, 16, 1}, {11949, C_MEMBER_OBJECT, 16, 1},
    {10795, C_MEMBER_OBJECT, 48, 1}, {10805, C_MEMBER_OBJECT, 56, 1},
    {4967, C_MEMBER_OBJECT, 72, 1}, {11235, C_MEMBER_OBJECT, 184, 1},
    {11247, C_MEMBER_OBJECT, 192, 1}, {11256, C_MEMBER_OBJECT, 200, 1},
    {10749, C_MEMBER_OBJECT, 208, 1}, {5003, C_MEMBER_OBJECT, 216, 1},
    {13546, C_MEMBER_OBJECT, 16, 1}, {9621, C_MEMBER_OBJECT, 32, 1},
    {13781, C_MEMBER_OBJECT, 48, 1}, {10741, C_MEMBER_OBJECT, 16, 1},
    {12081, C_MEMBER_OBJECT, 56, 1}, {12027, C_MEMBER_OBJECT, 72, 1},
    {5803, C_MEMBER_OBJECT, 24, 1}, {11584, C_MEMBER_OBJECT, 40, 1},
    {10034, C_MEMBER_OBJECT, 64, 1}, {9247, C_MEMBER_OBJECT, 72, 1}, {2046, C_MEMBER_OBJECT, 16, 1},
    {5803, C_MEMBER_OBJECT, 32, 1}, {10579, C_MEMBER_OBJECT, 48, 1},
    {11551, C_MEMBER_OBJECT, 56, 1}, {6780, C_MEMBER_OBJECT, 72, 1}, {6789, C_MEMBER_OBJECT, 80, 1},
    {6773, C_MEMBER_OBJECT, 88, 1}, {11478, C_MEMBER_OBJECT, 40, 1},
    {13781, C_MEMBER_OBJECT, 48, 1}, {11833, C_MEMBER_OBJECT, 16, 1},
    {4952, C_MEMBER_OBJECT, 32, 1}, {8521, C_MEMBER_OBJECT, 40, 1}, {9221, C_MEMBER_OBJECT, 16, 1},
    {4583, C_MEMBER_OBJECT, 24, 1}, {9278, C_MEMBER_OBJECT, 32, 1}, {13781, C_MEMBER_OBJECT, 40, 1},
    {6537, C_MEMBER_OBJECT, 48, 1}, {13796, C_MEMBER_OBJECT, 56, 1}, {9463, C_MEMBER_OBJECT, 16, 1},
    {13781, C_MEMBER_OBJECT, 24, 1}, {8521, C_MEMBER_OBJECT, 24, 1},
    {13834, C_MEMBER_OBJECT, 16, 1}, {6134, C_MEMBER_OBJECT, 24, 1},
    {13781, C_MEMBER_OBJECT, 48, 1}, {4569, C_MEMBER_OBJECT, 24, 1}, {6270, C_MEMBER_OBJECT, 16, 1},
    {4433, C_MEMBER_OBJECT, 16, 1}, {4340, C_MEMBER_OBJECT, 24, 1}, {4462, C_MEMBER_OBJECT, 32, 1},
    {4442, C_MEMBER_OBJECT, 40, 1}, {4450, C_MEMBER_OBJECT, 48, 1}, {4375, C_MEMBER_OBJECT, 56, 1},
    {4397, C_MEMBER_OBJECT, 64, 1}, {4348, C_MEMBER_OBJECT, 72, 1}, {4420, C_MEMBER_OBJECT, 88, 1},
    {4477, C_MEMBER_OBJECT, 16, 1}, {4485, C_MEMBER_OBJECT, 24, 1}, {4506, C_MEMBER_OBJECT, 16, 1},
    {4497, C_MEMBER_OBJECT, 24, 1}, {4514, C_MEMBER_OBJECT, 16, 1}, {9645, C_MEMBER_OBJECT, 24, 1},
    {9636, C_MEMBER_OBJECT, 32, 1}, {9659, C_MEMBER_OBJECT, 40, 1}, {9645, C_MEMBER_OBJECT, 24, 1},
    {9636, C_MEMBER_OBJECT, 32, 1}, {9659, C_MEMBER_OBJECT, 40, 1}, {8709, C_MEMBER_OBJECT, 24, 1},
    {8709, C_MEMBER_OBJECT, 24, 1}, {8650, C_MEMBER_OBJECT, 16, 1}, {8697, C_MEMBER_OBJECT, 24, 1},
    {10216, C_MEMBER_OBJECT, 16, 1}, {5339, C_MEMBER_OBJECT, 16, 1}, {5351, C_MEMBER_OBJECT, 24, 1},
    {5962, C_MEMBER_OBJECT, 16, 1}, {5944, C_MEMBER_OBJECT, 24, 1}, {5951, C_MEMBER_OBJECT, 32, 1},
    {5387, C_MEMBER_OBJECT, 48, 1}, {5395, C_MEMBER_OBJECT, 56, 1}, {5465, C_MEMBER_OBJECT, 64, 1},
    {5487, C_MEMBER_OBJECT, 72, 1}, {5432, C_MEMBER_OBJECT, 80, 1}, {5375, C_MEMBER_OBJECT, 88, 1},
    {5405, C_MEMBER_OBJECT, 104, 1}, {5457, C_MEMBER_OBJECT, 112, 1},
    {5444, C_MEMBER_OBJECT, 120, 1}, {5499, C_MEMBER_OBJECT, 136, 1},
    {10344, C_MEMBER_OBJECT, 96, 1}, {10357, C_MEMBER_OBJECT, 104, 1},
    {6118, C_MEMBER_OBJECT, 48, 1}, {13781, C_MEMBER_OBJECT, 72, 1}, {7967, C_MEMBER_OBJECT, 16, 1},
    {7887, C_MEMBER_OBJECT, 24, 1}, {7996, C_MEMBER_OBJECT, 32, 1}, {7976, C_MEMBER_OBJECT, 40, 1},
    {7984, C_MEMBER_OBJECT, 48, 1}, {7922, C_MEMBER_OBJECT, 56, 1}, {7944, C_MEMBER_OBJECT, 64, 1},
    {7895, C_MEMBER_OBJECT, 72, 1}, {5909, C_MEMBER_OBJECT, 16, 1},
    {10208, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13309, C_MEMBER_OBJECT, 40, 1},
    {13309, C_MEMBER_OBJECT, 32, 1}, {10403, C_MEMBER_OBJECT, 16, 1},
    {10071, C_MEMBER_OBJECT, 24, 1}, {13171, C_MEMBER_OBJECT, 64, 1},
    {7048, C_MEMBER_OBJECT, 72, 1}, {9457, C_MEMBER_OBJECT, 16, 1}, {8011, C_MEMBER_OBJECT, 24, 1},
    {6235, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 40, 1}, {6545, C_MEMBER_OBJECT, 16, 1},
    {6235, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 40, 1}, {6545, C_MEMBER_OBJECT, 16, 1},
    {6235, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 40, 1}, {6235, C_MEMBER_OBJECT, 16, 1},
    {6252, C_MEMBER_OBJECT, 40, 1}, {6235, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 40, 1},
    {6235, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 40, 1}, {6545, C_MEMBER_OBJECT, 16, 1},
    {6600, C_MEMBER_OBJECT, 24, 1}, {6590, C_MEMBER_OBJECT, 32, 1}, {6577, C_MEMBER_OBJECT, 40, 1},
    {12223, C_MEMBER_OBJECT, 16, 1}, {8662, C_MEMBER_OBJECT, 24, 1}, {7131, C_MEMBER_OBJECT, 16, 1},
    {8647, C_MEMBER_OBJECT, 24, 1}, {12223, C_MEMBER_OBJECT, 16, 1}, {8679, C_MEMBER_OBJECT, 24, 1},
    {6819, C_MEMBER_OBJECT, 24, 1}, {6837, C_MEMBER_OBJECT, 32, 1}, {6826, C_MEMBER_OBJECT, 40, 1},
    {6850, C_MEMBER_OBJECT, 48, 1}, {6860, C_MEMBER_OBJECT, 56, 1}, {6882, C_MEMBER_OBJECT, 72, 1},
    {6844, C_MEMBER_OBJECT, 88, 1}, {6869, C_MEMBER_OBJECT_ARRAY, 352, 0},
    {11680, C_MEMBER_OBJECT, 64, 1}, {11698, C_MEMBER_OBJECT, 80, 1},
    {11716, C_MEMBER_OBJECT, 96, 1}, {11734, C_MEMBER_OBJECT, 112, 1},
    {11752, C_MEMBER_OBJECT, 128, 1}, {11770, C_MEMBER_OBJECT, 144, 1},
    {11788, C_MEMBER_OBJECT, 160, 1}, {11806, C_MEMBER_OBJECT, 176, 1},
    {13781, C_MEMBER_OBJECT, 192, 1}, {7223, C_MEMBER_OBJECT, 16, 1},
    {7153, C_MEMBER_OBJECT, 24, 1}, {7264, C_MEMBER_OBJECT, 32, 1}, {7274, C_MEMBER_OBJECT, 40, 1},
    {7180, C_MEMBER_OBJECT, 48, 1}, {7190, C_MEMBER_OBJECT, 56, 1}, {7236, C_MEMBER_OBJECT, 64, 1},
    {7167, C_MEMBER_OBJECT, 72, 1}, {7214, C_MEMBER_OBJECT, 80, 1}, {7204, C_MEMBER_OBJECT, 88, 1},
    {7288, C_MEMBER_OBJECT, 96, 1}, {7252, C_MEMBER_OBJECT, 104, 1},
    {7136, C_MEMBER_OBJECT, 112, 1}, {5359, C_MEMBER_OBJECT, 16, 1},
    {10279, C_MEMBER_OBJECT, 24, 1}, {11411, C_MEMBER_OBJECT, 16, 1},
    {11401, C_MEMBER_OBJECT, 24, 1}, {11392, C_MEMBER_OBJECT, 40, 1},
    {11421, C_MEMBER_OBJECT, 48, 1}, {5193, C_MEMBER_OBJECT, 72, 1}, {7131, C_MEMBER_OBJECT, 88, 1},
    {9288, C_MEMBER_OBJECT, 112, 1}, {9602, C_MEMBER_OBJECT, 120, 1},
    {5199, C_MEMBER_OBJECT, 128, 1}, {6270, C_MEMBER_OBJECT, 136, 1},
    {13781, C_MEMBER_OBJECT, 144, 1}, {10944, C_MEMBER_OBJECT, 16, 1},
    {10082, C_MEMBER_OBJECT, 24, 1}, {9221, C_MEMBER_OBJECT, 40, 1},
    {11326, C_MEMBER_OBJECT, 48, 1}, {7054, C_MEMBER_OBJECT, 16, 1}, {4583, C_MEMBER_OBJECT, 24, 1},
    {9278, C_MEMBER_OBJECT, 32, 1}, {6270, C_MEMBER_OBJECT, 40, 1}, {13781, C_MEMBER_OBJECT, 48, 1},
    {7967, C_MEMBER_OBJECT, 16, 1}, {7887, C_MEMBER_OBJECT, 24, 1}, {7996, C_MEMBER_OBJECT, 32, 1},
    {7976, C_MEMBER_OBJECT, 40, 1}, {7984, C_MEMBER_OBJECT, 48, 1}, {7922, C_MEMBER_OBJECT, 56, 1},
    {7944, C_MEMBER_OBJECT, 64, 1}, {7895, C_MEMBER_OBJECT, 72, 1}, {5962, C_MEMBER_OBJECT, 16, 1},
    {5944, C_MEMBER_OBJECT, 24, 1}, {5951, C_MEMBER_OBJECT, 32, 1}, {8043, C_MEMBER_OBJECT, 16, 1},
    {8050, C_MEMBER_OBJECT, 24, 1}, {4237, C_MEMBER_OBJECT_ARRAY, 16, 32},
    {4902, C_MEMBER_OBJECT_ARRAY, 32, 0}, {5161, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {8281, C_MEMBER_OBJECT, 16, 1}, {8265, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8709, C_MEMBER_OBJECT, 24, 1}, {10622, C_MEMBER_OBJECT, 16, 1},
    {12920, C_MEMBER_OBJECT, 24, 1}, {5974, C_MEMBER_OBJECT, 16, 1},
    {13781, C_MEMBER_OBJECT, 32, 1}, {8647, C_MEMBER_OBJECT, 16, 1},
    {10096, C_MEMBER_OBJECT, 32, 1}, {13603, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12975, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 24, 1}, {4942, C_MEMBER_OBJECT, 32, 1},
    {8560, C_MEMBER_OBJECT, 40, 1}, {11847, C_MEMBER_OBJECT, 16, 1}, {4284, C_MEMBER_OBJECT, 24, 1},
    {10883, C_MEMBER_OBJECT, 16, 1}, {11326, C_MEMBER_OBJECT, 32, 1},
    {10883, C_MEMBER_OBJECT, 16, 1}, {11326, C_MEMBER_OBJECT, 32, 1},
    {5969, C_MEMBER_OBJECT, 16, 1}, {11518, C_MEMBER_OBJECT, 24, 1}, {9513, C_MEMBER_OBJECT, 24, 1},
    {9522, C_MEMBER_OBJECT, 32, 1}, {8647, C_MEMBER_OBJECT, 16, 1}, {11487, C_MEMBER_OBJECT, 24, 1},
    {7131, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 24, 1}, {7131, C_MEMBER_OBJECT, 16, 1},
    {8647, C_MEMBER_OBJECT, 24, 1}, {8647, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 24, 1},
    {12920, C_MEMBER_OBJECT, 32, 1}, {5883, C_MEMBER_OBJECT, 40, 1}, {5891, C_MEMBER_OBJECT, 48, 1},
    {8647, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 16, 1}, {10410, C_MEMBER_OBJECT, 24, 1},
    {10883, C_MEMBER_OBJECT, 16, 1}, {11326, C_MEMBER_OBJECT, 40, 1},
    {10901, C_MEMBER_OBJECT, 16, 1}, {11326, C_MEMBER_OBJECT, 32, 1},
    {6553, C_MEMBER_OBJECT, 16, 1}, {7131, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 24, 1},
    {7131, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 24, 1}, {9208, C_MEMBER_OBJECT, 32, 1},
    {11326, C_MEMBER_OBJECT, 40, 1}, {6994, C_MEMBER_OBJECT, 48, 1}, {8281, C_MEMBER_OBJECT, 16, 1},
    {8265, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8709, C_MEMBER_OBJECT, 24, 1},
    {8709, C_MEMBER_OBJECT, 24, 1}, {8543, C_MEMBER_OBJECT, 16, 1}, {11969, C_MEMBER_OBJECT, 24, 1},
    {12213, C_MEMBER_OBJECT, 32, 1}, {9351, C_MEMBER_OBJECT, 40, 1}, {9780, C_MEMBER_OBJECT, 40, 1},
    {8777, C_MEMBER_OBJECT, 16, 1}, {7131, C_MEMBER_OBJECT, 24, 1}, {9727, C_MEMBER_OBJECT, 16, 1},
    {5962, C_MEMBER_OBJECT, 16, 1}, {5944, C_MEMBER_OBJECT, 24, 1}, {5951, C_MEMBER_OBJECT, 32, 1},
    {9791, C_MEMBER_OBJECT, 24, 1}, {13642, C_MEMBER_OBJECT, 64, 1},
    {13781, C_MEMBER_OBJECT, 136, 1}, {8468, C_MEMBER_OBJECT, 16, 1},
    {8476, C_MEMBER_OBJECT, 24, 1}, {8484, C_MEMBER_OBJECT, 32, 1}, {6206, C_MEMBER_OBJECT, 16, 1},
    {11528, C_MEMBER_OBJECT, 24, 1}, {5962, C_MEMBER_OBJECT, 16, 1}, {5944, C_MEMBER_OBJECT, 24, 1},
    {5951, C_MEMBER_OBJECT, 32, 1}, {13781, C_MEMBER_OBJECT, 64, 1}, {9803, C_MEMBER_OBJECT, 16, 1},
    {9796, C_MEMBER_OBJECT, 24, 1}, {9828, C_MEMBER_OBJECT, 40, 1}, {9811, C_MEMBER_OBJECT, 48, 1},
    {6243, C_MEMBER_OBJECT, 24, 1}, {6224, C_MEMBER_OBJECT, 48, 1}, {6252, C_MEMBER_OBJECT, 56, 1},
    {4861, C_MEMBER_OBJECT, 24, 1}, {8716, C_MEMBER_OBJECT, 24, 1}, {10071, C_MEMBER_OBJECT, 16, 1},
    {4583, C_MEMBER_OBJECT, 24, 1}, {9297, C_MEMBER_OBJECT, 32, 1}, {13642, C_MEMBER_OBJECT, 24, 1},
    {13781, C_MEMBER_OBJECT, 96, 1}, {10071, C_MEMBER_OBJECT, 16, 1},
    {10711, C_MEMBER_OBJECT, 24, 1}, {12010, C_MEMBER_OBJECT, 32, 1},
    {9625, C_MEMBER_OBJECT, 40, 1}, {10729, C_MEMBER_OBJECT, 72, 1},
    {10716, C_MEMBER_OBJECT, 80, 1}, {11032, C_MEMBER_OBJECT, 16, 1},
    {11051, C_MEMBER_OBJECT, 24, 1}, {11014, C_MEMBER_OBJECT, 32, 1},
    {11023, C_MEMBER_OBJECT, 40, 1}, {11041, C_MEMBER_OBJECT, 48, 1},
    {8579, C_MEMBER_OBJECT, 56, 1}, {11969, C_MEMBER_OBJECT, 16, 1},
    {12218, C_MEMBER_OBJECT, 24, 1}, {12213, C_MEMBER_OBJECT, 32, 1},
    {9355, C_MEMBER_OBJECT, 40, 1}, {12256, C_MEMBER_OBJECT, 24, 1},
    {11300, C_MEMBER_OBJECT, 32, 1}, {10741, C_MEMBER_OBJECT, 40, 1},
    {8032, C_MEMBER_OBJECT, 32, 1}, {8549, C_MEMBER_OBJECT, 40, 1}, {10741, C_MEMBER_OBJECT, 48, 1},
    {13781, C_MEMBER_OBJECT, 64, 1}, {11533, C_MEMBER_OBJECT, 24, 1},
    {6270, C_MEMBER_OBJECT, 16, 1}, {11680, C_MEMBER_OBJECT, 64, 1},
    {11698, C_MEMBER_OBJECT, 80, 1}, {11716, C_MEMBER_OBJECT, 96, 1},
    {11734, C_MEMBER_OBJECT, 112, 1}, {11752, C_MEMBER_OBJECT, 128, 1},
    {11770, C_MEMBER_OBJECT, 144, 1}, {11788, C_MEMBER_OBJECT, 160, 1},
    {11806, C_MEMBER_OBJECT, 176, 1}, {13781, C_MEMBER_OBJECT, 192, 1},
    {11618, C_MEMBER_OBJECT, 16, 1}, {11969, C_MEMBER_OBJECT, 16, 1},
    {12218, C_MEMBER_OBJECT, 24, 1}, {12213, C_MEMBER_OBJECT, 32, 1},
    {9727, C_MEMBER_OBJECT, 24, 1}, {6890, C_MEMBER_OBJECT, 32, 1}, {7042, C_MEMBER_OBJECT, 40, 1},
    {9302, C_MEMBER_OBJECT, 48, 1}, {8631, C_MEMBER_OBJECT, 48, 1}, {12104, C_MEMBER_OBJECT, 80, 1},
    {12120, C_MEMBER_OBJECT, 88, 1}, {5901, C_MEMBER_OBJECT, 96, 1},
    {11459, C_MEMBER_OBJECT, 112, 1}, {12900, C_MEMBER_OBJECT, 120, 1},
    {7381, C_MEMBER_OBJECT, 128, 1}, {7346, C_MEMBER_OBJECT, 136, 1},
    {7314, C_MEMBER_OBJECT, 144, 1}, {5577, C_MEMBER_OBJECT, 152, 1},
    {2277, C_MEMBER_OBJECT, 160, 1}, {283, C_MEMBER_OBJECT, 168, 1}, {337, C_MEMBER_OBJECT, 176, 1},
    {157, C_MEMBER_OBJECT, 184, 1}, {147, C_MEMBER_OBJECT, 192, 1}, {559, C_MEMBER_OBJECT, 200, 1},
    {322, C_MEMBER_OBJECT, 208, 1}, {352, C_MEMBER_OBJECT, 216, 1}, {662, C_MEMBER_OBJECT, 224, 1},
    {533, C_MEMBER_OBJECT, 232, 1}, {5733, C_MEMBER_OBJECT, 16, 1}, {6212, C_MEMBER_OBJECT, 24, 1},
    {11446, C_MEMBER_OBJECT, 32, 1}, {9321, C_MEMBER_OBJECT, 48, 1},
    {11459, C_MEMBER_OBJECT, 64, 1}, {12094, C_MEMBER_OBJECT, 72, 1},
    {10087, C_MEMBER_OBJECT, 96, 1}, {8521, C_MEMBER_OBJECT, 104, 1},
    {9221, C_MEMBER_OBJECT, 16, 1}, {5969, C_MEMBER_OBJECT, 24, 1}, {10944, C_MEMBER_OBJECT, 40, 1},
    {10082, C_MEMBER_OBJECT, 48, 1}, {5969, C_MEMBER_OBJECT, 16, 1}, {6212, C_MEMBER_OBJECT, 24, 1},
    {11854, C_MEMBER_OBJECT, 32, 1}, {8521, C_MEMBER_OBJECT, 48, 1},
    {11649, C_MEMBER_OBJECT, 16, 1}, {11661, C_MEMBER_OBJECT, 24, 1},
    {8709, C_MEMBER_OBJECT, 24, 1}, {13226, C_MEMBER_OBJECT, 16, 1},
    {10266, C_MEMBER_OBJECT, 24, 1}, {10270, C_MEMBER_OBJECT, 32, 1},
    {12172, C_MEMBER_OBJECT, 16, 1}, {12188, C_MEMBER_OBJECT, 24, 1},
    {12179, C_MEMBER_OBJECT, 32, 1}, {12200, C_MEMBER_OBJECT, 40, 1},
    {12144, C_MEMBER_OBJECT, 48, 1}, {12157, C_MEMBER_OBJECT, 56, 1},
    {12863, C_MEMBER_OBJECT, 16, 1}, {12854, C_MEMBER_OBJECT, 24, 1},
    {10208, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8709, C_MEMBER_OBJECT, 24, 1},
    {8342, C_MEMBER_OBJECT, 256, 1}, {8392, C_MEMBER_OBJECT, 264, 1},
    {8358, C_MEMBER_OBJECT, 336, 1}, {8408, C_MEMBER_OBJECT, 344, 1},
    {8375, C_MEMBER_OBJECT, 352, 1}, {8423, C_MEMBER_OBJECT, 360, 1},
    {8445, C_MEMBER_OBJECT, 368, 1}, {8313, C_MEMBER_OBJECT, 848, 1},
    {8333, C_MEMBER_OBJECT, 856, 1}, {8321, C_MEMBER_OBJECT, 864, 1},
    {8303, C_MEMBER_OBJECT, 880, 1}, {10476, C_MEMBER_OBJECT, 16, 1},
    {4583, C_MEMBER_OBJECT, 24, 1}, {10600, C_MEMBER_OBJECT, 32, 1},
    {13781, C_MEMBER_OBJECT, 40, 1}, {10133, C_MEMBER_OBJECT, 16, 1},
    {4583, C_MEMBER_OBJECT, 16, 1}, {10600, C_MEMBER_OBJECT, 24, 1}, {8281, C_MEMBER_OBJECT, 16, 1},
    {8265, C_MEMBER_OBJECT_ARRAY, 24, 8}, {13816, C_MEMBER_OBJECT, 16, 1},
    {13796, C_MEMBER_OBJECT, 24, 1}, {13826, C_MEMBER_OBJECT, 40, 1},
    {13808, C_MEMBER_OBJECT, 48, 1}, {13816, C_MEMBER_OBJECT, 16, 1},
    {13796, C_MEMBER_OBJECT, 24, 1}, {13826, C_MEMBER_OBJECT, 40, 1},
    {13808, C_MEMBER_OBJECT, 48, 1}, {13816, C_MEMBER_OBJECT, 16, 1},
    {13796, C_MEMBER_OBJECT, 24, 1}, {13826, C_MEMBER_OBJECT, 40, 1},
    {13808, C_MEMBER_OBJECT, 48, 1}, {5962, C_MEMBER_OBJECT, 16, 1}, {5944, C_MEMBER_OBJECT, 24, 1},
    {5951, C_MEMBER_OBJECT, 32, 1}, {12487, C_MEMBER_OBJECT, 16, 1},
    {12895, C_MEMBER_OBJECT, 24, 1}, {12522, C_MEMBER_OBJECT, 32, 1},
    {13781, C_MEMBER_OBJECT, 48, 1}, {11387, C_MEMBER_OBJECT, 16, 1},
    {12927, C_MEMBER_OBJECT, 24, 1}, {9302, C_MEMBER_OBJECT, 32, 1}, {9307, C_MEMBER_OBJECT, 40, 1},
    {5969, C_MEMBER_OBJECT, 48, 1}, {11949, C_MEMBER_OBJECT, 56, 1}, {6561, C_MEMBER_OBJECT, 72, 1},
    {5691, C_MEMBER_OBJECT, 80, 1}, {10833, C_MEMBER_OBJECT, 88, 1}, {6731, C_MEMBER_OBJECT, 96, 1},
    {11975, C_MEMBER_OBJECT, 104, 1}, {6624, C_MEMBER_OBJECT, 112, 1},
    {11991, C_MEMBER_OBJECT, 120, 1}, {6649, C_MEMBER_OBJECT, 128, 1},
    {5673, C_MEMBER_OBJECT, 136, 1}, {10820, C_MEMBER_OBJECT, 144, 1},
    {12543, C_MEMBER_OBJECT, 24, 1}, {6677, C_MEMBER_OBJECT, 32, 1},
    {10076, C_MEMBER_OBJECT, 40, 1}, {8225, C_MEMBER_OBJECT, 48, 1}, {8188, C_MEMBER_OBJECT, 56, 1},
    {8212, C_MEMBER_OBJECT, 64, 1}, {8150, C_MEMBER_OBJECT, 72, 1}, {8177, C_MEMBER_OBJECT, 80, 1},
    {8135, C_MEMBER_OBJECT, 88, 1}, {8202, C_MEMBER_OBJECT, 96, 1}, {8162, C_MEMBER_OBJECT, 104, 1},
    {8122, C_MEMBER_OBJECT, 112, 1}, {9208, C_MEMBER_OBJECT, 24, 1},
    {11326, C_MEMBER_OBJECT, 32, 1}, {13556, C_MEMBER_OBJECT, 128, 1},
    {13467, C_MEMBER_OBJECT, 136, 1}, {14007, C_MEMBER_OBJECT, 152, 1},
    {13556, C_MEMBER_OBJECT, 128, 1}, {13467, C_MEMBER_OBJECT, 136, 1},
    {14007, C_MEMBER_OBJECT, 152, 1}, {9221, C_MEMBER_OBJECT, 16, 1},
    {6953, C_MEMBER_OBJECT, 24, 1}, {13781, C_MEMBER_OBJECT, 32, 1},
    {13443, C_MEMBER_OBJECT, 96, 1}, {13395, C_MEMBER_OBJECT, 104, 1},
    {13419, C_MEMBER_OBJECT, 112, 1}, {13371, C_MEMBER_OBJECT, 128, 1},
    {13323, C_MEMBER_OBJECT, 136, 1}, {13347, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_10_13 = {
    {.hex = 0x030a0df0}, names, members, enumerators, types, held,
    516, 2, 235,
};
