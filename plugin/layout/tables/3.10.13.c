/* What the debug information of CPython 3.10.13 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "CArgObject\0" "CFieldObject\0" "CThunkObject\0"
    "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FutureObj\0"
    "HMACobject\0" "ImportError\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0"
    "MatchObject\0" "MultibyteCodecObject\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReaderObject\0"
    "MultibyteStreamWriterObject\0" "NameError\0" "NotSupportedError\0" "OSError\0"
    "OperationalError\0" "ParentLocator\0" "PatternObject\0" "Pdata\0" "PicklerMemoProxyObject\0"
    "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0" "PyASCIIObject\0" "PyAsyncGenASend\0"
    "PyAsyncGenAThrow\0" "PyAsyncGenObject\0" "PyAttributeErrorObject\0" "PyBaseExceptionObject\0"
    "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0" "PyCFunctionObject\0"
    "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0" "PyCompactUnicodeObject\0"
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0" "PyCursesPanelObject\0"
    "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0" "PyFrameObject\0" "PyFunctionObject\0"
    "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0"
    "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0" "PyLongObject\0"
    "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0" "PyMethodDef\0"
    "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0" "PyODictObject\0"
    "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PyRunningLoopHolder\0"
    "PySSLCertificate\0" "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0"
    "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0" "PyStopIterationObject\0"
    "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadState\0"
    "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0"
    "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0"
    "SHA3object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0" "StgDict\0"
    "StgDictObject\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0"
    "TaskObj\0" "TaskStepMethWrapper\0" "TreeBuilderObject\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeTranslateError\0" "UnpicklerMemoProxyObject\0"
    "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0" "_DummyDecl\0"
    "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0"
    "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc._abc_data\0" "_abc_cache\0"
    "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
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
    "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "previous_item\0" "previous_version\0"
    "print_file_and_line\0" "productobject\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0"
    "prop_set\0" "property\0" "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
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
    "sql\0" "sqlite3.Cache\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Node\0"
    "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0" "starmapobject\0" "start\0" "start_event_obj\0"
    "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0"
    "state.kind\0" "state.ready\0" "state.string\0" "statement\0" "statement_cache\0" "statements\0"
    "staticmethod\0" "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0"
    "ste_varnames\0" "step\0" "stop\0" "str\0" "str_iterator\0" "stream\0" "strerror\0" "string\0"
    "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
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
    {213, 0, 0, 72, 0, 0}, {213, 9655, 40, 8, 0, 0}, {213, 10101, 16, 8, 0, 0},
    {213, 10741, 24, 8, 0, 0}, {213, 12048, 32, 8, 0, 0}, {232, 0, 0, 64, 0, 0},
    {232, 10659, 16, 8, 0, 0}, {232, 10672, 24, 8, 0, 0}, {250, 0, 0, 56, 0, 0},
    {250, 6843, 40, 8, 0, 0}, {250, 12525, 16, 8, 0, 0}, {250, 12560, 32, 8, 0, 0},
    {250, 12933, 24, 8, 0, 0}, {264, 0, 0, 64, 0, 0}, {264, 4913, 0, 8, 0, 0},
    {264, 5325, 24, 8, 0, 0}, {264, 9385, 8, 8, 0, 0}, {606, 0, 0, 16, 0, 0},
    {606, 10652, 0, 8, 0, 0}, {634, 0, 0, 56, 0, 0}, {634, 5999, 24, 8, 0, 0},
    {663, 0, 0, 152, 0, 0}, {663, 5008, 144, 8, 0, 0}, {663, 6482, 40, 8, 0, 0},
    {663, 6928, 136, 8, 0, 0}, {663, 9904, 16, 8, 0, 0}, {663, 10595, 64, 8, 0, 0},
    {663, 10825, 24, 8, 0, 0}, {663, 10835, 32, 8, 0, 0}, {663, 11317, 48, 8, 0, 0},
    {663, 13913, 56, 8, 0, 0}, {709, 0, 0, 48, 0, 0}, {709, 8280, 24, 8, 0, 0},
    {709, 9385, 16, 8, 0, 0}, {709, 12053, 32, 4, 6, 1}, {709, 12082, 32, 4, 5, 1},
    {709, 12096, 32, 4, 2, 3}, {709, 12107, 32, 4, 7, 1}, {723, 0, 0, 40, 0, 0},
    {723, 4507, 16, 8, 0, 0}, {723, 4515, 24, 8, 0, 0}, {739, 0, 0, 40, 0, 0},
    {739, 4527, 24, 8, 0, 0}, {739, 4536, 16, 8, 0, 0}, {773, 0, 0, 80, 0, 0},
    {773, 10101, 72, 8, 0, 0}, {773, 10296, 64, 8, 0, 0}, {796, 0, 0, 64, 0, 0},
    {796, 4613, 24, 8, 0, 0}, {796, 5287, 48, 8, 0, 0}, {796, 5774, 40, 8, 0, 0},
    {796, 13199, 32, 8, 0, 0}, {818, 0, 0, 56, 0, 0}, {818, 10203, 24, 8, 0, 0},
    {836, 0, 0, 40, 0, 0}, {836, 10263, 24, 8, 0, 0}, {836, 10280, 32, 1, 0, 0},
    {867, 0, 0, 56, 0, 0}, {867, 9661, 16, 8, 0, 0}, {867, 9666, 32, 8, 0, 0},
    {867, 9675, 24, 8, 0, 0}, {885, 0, 0, 64, 0, 0}, {885, 9997, 56, 8, 0, 0},
    {901, 0, 0, 48, 0, 0}, {901, 10902, 16, 8, 0, 0}, {911, 0, 0, 24, 0, 0},
    {911, 10246, 16, 8, 0, 0}, {924, 0, 0, 176, 0, 0}, {924, 5393, 16, 4, 0, 0},
    {924, 5425, 56, 8, 0, 0}, {924, 5435, 104, 8, 0, 0}, {924, 5447, 40, 4, 0, 0},
    {924, 5474, 120, 8, 0, 0}, {924, 5487, 112, 8, 0, 0}, {924, 5495, 64, 8, 0, 0},
    {924, 5504, 32, 4, 0, 0}, {937, 0, 0, 72, 0, 0}, {937, 13618, 56, 8, 0, 0},
    {937, 13623, 48, 8, 0, 0}, {960, 0, 0, 48, 0, 0}, {960, 5837, 16, 8, 0, 0},
    {960, 5846, 24, 8, 0, 0}, {970, 0, 0, 48, 0, 0}, {970, 12986, 16, 8, 0, 0},
    {970, 12994, 32, 8, 0, 0}, {970, 13005, 24, 8, 0, 0}, {985, 0, 0, 64, 0, 0},
    {985, 13659, 24, 8, 0, 0}, {985, 13671, 16, 8, 0, 0}, {998, 0, 0, 24, 0, 0},
    {998, 5939, 16, 8, 0, 0}, {1053, 0, 0, 48, 0, 0}, {1053, 8285, 24, 1, 0, 0},
    {1053, 13347, 40, 8, 0, 0}, {1073, 0, 0, 40, 0, 0}, {1073, 8285, 24, 1, 0, 0},
    {1073, 13347, 32, 8, 0, 0}, {1154, 0, 0, 40, 0, 0}, {1154, 5974, 24, 8, 0, 0},
    {1154, 5981, 32, 8, 0, 0}, {1154, 5992, 16, 8, 0, 0}, {1168, 0, 0, 24, 0, 0},
    {1168, 9870, 8, 8, 0, 0}, {1168, 9877, 16, 8, 0, 0}, {1183, 0, 0, 40, 0, 0},
    {1183, 6497, 40, 0, 0, 0}, {1183, 6508, 32, 8, 0, 0}, {1183, 6520, 0, 8, 0, 0},
    {1183, 6530, 24, 8, 0, 0}, {1200, 0, 0, 48, 0, 0}, {1200, 9703, 32, 8, 0, 0},
    {1200, 9711, 16, 8, 0, 0}, {1200, 9719, 40, 8, 0, 0}, {1213, 0, 0, 24, 0, 0},
    {1213, 10230, 16, 8, 0, 0}, {1227, 0, 0, 360, 0, 0}, {1227, 6849, 24, 8, 0, 0},
    {1227, 6912, 72, 8, 0, 0}, {1241, 0, 0, 128, 0, 0}, {1241, 7166, 112, 8, 0, 0},
    {1241, 7183, 24, 8, 0, 0}, {1241, 7197, 72, 8, 0, 0}, {1241, 7210, 48, 8, 0, 0},
    {1241, 7220, 56, 8, 0, 0}, {1241, 7244, 80, 8, 0, 0}, {1241, 7253, 16, 8, 0, 0},
    {1241, 7266, 64, 8, 0, 0}, {1241, 7282, 104, 8, 0, 0}, {1241, 7294, 32, 8, 0, 0},
    {1241, 7304, 40, 8, 0, 0}, {1258, 0, 0, 16, 0, 0}, {1258, 3115, 0, 8, 0, 0},
    {1258, 3124, 8, 8, 0, 0}, {1268, 0, 0, 88, 0, 0}, {1268, 7917, 24, 8, 0, 0},
    {1268, 7974, 64, 8, 0, 0}, {1268, 8006, 40, 8, 0, 0}, {1268, 8014, 48, 8, 0, 0},
    {1280, 0, 0, 168, 0, 0}, {1280, 8311, 16, 8, 0, 0}, {1295, 0, 0, 280, 0, 0},
    {1295, 4267, 16, 256, 0, 0}, {1312, 0, 0, 40, 0, 0}, {1312, 4932, 32, 8, 0, 0},
    {1330, 0, 0, 40, 0, 0}, {1330, 5191, 32, 8, 0, 0}, {1351, 0, 0, 40, 0, 0},
    {1351, 8073, 16, 8, 0, 0}, {1364, 0, 0, 888, 0, 0}, {1364, 8318, 872, 8, 0, 0},
    {1364, 8333, 880, 8, 0, 0}, {1364, 8343, 848, 8, 0, 0}, {1364, 8351, 864, 8, 0, 0},
    {1364, 8363, 856, 8, 0, 0}, {1381, 0, 0, 88, 0, 0}, {1381, 10060, 64, 8, 0, 0},
    {1381, 10101, 72, 8, 0, 0}, {1381, 10741, 80, 8, 0, 0}, {1401, 0, 0, 24, 0, 0},
    {1401, 7161, 16, 8, 0, 0}, {1424, 0, 0, 113528, 0, 0}, {1424, 4329, 3440, 8, 0, 0},
    {1424, 4349, 3432, 8, 0, 0}, {1424, 4687, 13336, 1880, 0, 0}, {1424, 4840, 3488, 8, 0, 0},
    {1424, 4857, 3496, 4, 0, 0}, {1424, 4920, 3504, 8, 0, 0}, {1424, 4957, 3424, 8, 0, 0},
    {1424, 5083, 880, 8, 0, 0}, {1424, 5092, 1352, 8, 0, 0}, {1424, 5135, 5608, 2056, 0, 0},
    {1424, 5549, 928, 8, 0, 0}, {1424, 5570, 920, 8, 0, 0}, {1424, 5589, 912, 8, 0, 0},
    {1424, 5774, 13296, 16, 0, 0}, {1424, 6300, 1344, 8, 0, 0}, {1424, 6784, 13312, 8, 0, 0},
    {1424, 7125, 11984, 16, 0, 0}, {1424, 7812, 832, 8, 0, 0}, {1424, 7825, 816, 4, 0, 0},
    {1424, 7839, 824, 8, 0, 0}, {1424, 7850, 640, 72, 0, 0}, {1424, 7865, 720, 24, 0, 0},
    {1424, 8495, 24, 8, 0, 0}, {1424, 8529, 1360, 8, 0, 0}, {1424, 8541, 888, 8, 0, 0},
    {1424, 9414, 10040, 648, 0, 0}, {1424, 10035, 856, 8, 0, 0}, {1424, 10043, 864, 8, 0, 0},
    {1424, 10112, 0, 8, 0, 0}, {1424, 12505, 872, 8, 0, 0}, {1424, 13215, 8, 8, 0, 0},
    {1424, 13227, 9800, 240, 0, 0}, {1424, 13269, 15216, 98304, 0, 0}, {1424, 13689, 3472, 8, 0, 0},
    {1424, 13713, 3456, 8, 0, 0}, {1424, 13730, 3464, 8, 0, 0}, {1443, 0, 0, 40, 0, 0},
    {1443, 4552, 32, 8, 0, 0}, {1443, 10238, 24, 8, 0, 0}, {1456, 0, 0, 32, 0, 0},
    {1456, 10221, 24, 4, 0, 0}, {1469, 0, 0, 40, 0, 0}, {1469, 7078, 24, 4, 0, 0},
    {1469, 10101, 0, 8, 0, 0}, {1469, 10433, 16, 8, 0, 0}, {1469, 13264, 8, 4, 0, 0},
    {1481, 0, 0, 16, 0, 0}, {1481, 9870, 0, 8, 0, 0}, {1493, 0, 0, 32, 0, 0},
    {1493, 10071, 16, 8, 0, 0}, {1493, 10084, 24, 8, 0, 0}, {1505, 0, 0, 152, 0, 0},
    {1505, 9821, 24, 8, 0, 0}, {1505, 13680, 64, 8, 0, 0}, {1524, 0, 0, 32, 0, 0},
    {1524, 9989, 0, 8, 0, 0}, {1536, 0, 0, 48, 0, 0}, {1536, 8498, 16, 8, 0, 0},
    {1536, 8506, 24, 8, 0, 0}, {1551, 0, 0, 104, 0, 0}, {1551, 9682, 56, 8, 0, 0},
    {1563, 0, 0, 56, 0, 0}, {1563, 9826, 24, 8, 0, 0}, {1563, 9833, 16, 8, 0, 0},
    {1563, 9841, 48, 8, 0, 0}, {1563, 9849, 32, 8, 0, 0}, {1578, 0, 0, 72, 0, 0},
    {1578, 10101, 64, 8, 0, 0}, {1596, 0, 0, 112, 0, 0}, {1596, 10346, 72, 8, 0, 0},
    {1596, 10365, 48, 8, 0, 0}, {1610, 0, 0, 104, 0, 0}, {1610, 7000, 80, 8, 0, 0},
    {1610, 7009, 88, 8, 0, 0}, {1610, 10093, 64, 8, 0, 0}, {1610, 12285, 72, 8, 0, 0},
    {1626, 0, 0, 16, 0, 0}, {1626, 10253, 0, 8, 0, 0}, {1626, 10288, 8, 8, 0, 0},
    {1746, 0, 0, 200, 0, 0}, {1746, 7019, 16, 8, 0, 0}, {1746, 8280, 48, 8, 0, 0},
    {1746, 9805, 32, 8, 0, 0}, {1746, 11707, 64, 128, 0, 0}, {1746, 12519, 40, 8, 0, 0},
    {1746, 13606, 24, 8, 0, 0}, {1758, 0, 0, 40, 0, 0}, {1758, 12007, 16, 8, 0, 0},
    {1758, 12251, 32, 8, 0, 0}, {1758, 12256, 24, 8, 0, 0}, {1791, 0, 0, 72, 0, 0},
    {1791, 13635, 64, 8, 0, 0}, {1828, 0, 0, 128, 0, 0}, {1828, 6668, 96, 8, 0, 0},
    {1828, 6696, 104, 8, 0, 0}, {1828, 7000, 72, 8, 0, 0}, {1828, 9392, 80, 8, 0, 0},
    {1828, 10060, 64, 8, 0, 0}, {1828, 10433, 88, 8, 0, 0}, {1828, 11018, 120, 8, 0, 0},
    {1828, 12933, 112, 8, 0, 0}, {1848, 0, 0, 72, 0, 0}, {1848, 5544, 64, 8, 0, 0},
    {1867, 0, 0, 280, 0, 0}, {1867, 4699, 168, 8, 0, 0}, {1867, 4709, 232, 8, 0, 0},
    {1867, 4729, 224, 8, 0, 0}, {1867, 5199, 72, 8, 0, 0}, {1867, 5212, 80, 8, 0, 0},
    {1867, 5298, 48, 8, 0, 0}, {1867, 5774, 240, 8, 0, 0}, {1867, 5871, 104, 8, 0, 0},
    {1867, 5888, 88, 8, 0, 0}, {1867, 5900, 96, 8, 0, 0}, {1867, 6300, 152, 8, 0, 0},
    {1867, 6775, 144, 8, 0, 0}, {1867, 7125, 24, 8, 0, 0}, {1867, 8616, 16, 8, 0, 0},
    {1867, 10112, 8, 8, 0, 0}, {1867, 10982, 0, 8, 0, 0}, {1867, 12970, 176, 8, 0, 0},
    {1881, 0, 0, 40, 0, 0}, {1881, 12892, 24, 8, 0, 0}, {1881, 12901, 16, 8, 0, 0},
    {1899, 0, 0, 32, 0, 0}, {1899, 10238, 24, 8, 0, 0}, {1913, 0, 0, 408, 0, 0},
    {1913, 13019, 256, 8, 0, 0}, {1913, 13027, 336, 8, 0, 0}, {1913, 13036, 32, 8, 0, 0},
    {1913, 13049, 352, 8, 0, 0}, {1913, 13058, 192, 8, 0, 0}, {1913, 13067, 48, 8, 0, 0},
    {1913, 13078, 264, 8, 0, 0}, {1913, 13086, 288, 8, 0, 0}, {1913, 13100, 168, 8, 0, 0},
    {1913, 13109, 40, 8, 0, 0}, {1913, 13121, 240, 8, 0, 0}, {1913, 13132, 344, 8, 0, 0},
    {1913, 13139, 24, 8, 0, 0}, {1913, 13147, 88, 8, 0, 0}, {1913, 13155, 360, 8, 0, 0},
    {1913, 13169, 184, 8, 0, 0}, {1913, 13181, 208, 8, 0, 0}, {1926, 0, 0, 104, 0, 0},
    {1926, 6645, 64, 8, 0, 0}, {1926, 10309, 72, 8, 0, 0}, {1926, 11310, 96, 8, 0, 0},
    {1947, 0, 0, 80, 0, 0}, {1947, 5999, 72, 8, 0, 0}, {1963, 0, 0, 24, 0, 0},
    {1963, 10272, 16, 8, 0, 0}, {1975, 0, 0, 56, 0, 0}, {1975, 13834, 24, 8, 0, 0},
    {1975, 13854, 16, 8, 0, 0}, {1991, 0, 0, 208, 0, 0}, {1991, 4239, 192, 8, 0, 0},
    {1991, 6983, 24, 8, 0, 0}, {1991, 9251, 16, 8, 0, 0}, {1991, 10183, 48, 8, 0, 0},
    {1991, 13361, 136, 8, 0, 0}, {1991, 13385, 144, 8, 0, 0}, {1991, 13409, 128, 8, 0, 0},
    {1991, 13433, 104, 8, 0, 0}, {1991, 13457, 112, 8, 0, 0}, {1991, 13481, 96, 8, 0, 0},
    {2032, 0, 0, 104, 0, 0}, {2032, 10746, 80, 8, 0, 0}, {2032, 10759, 72, 8, 0, 0},
    {2091, 0, 0, 192, 0, 0}, {2091, 4618, 128, 8, 0, 0}, {2091, 5317, 152, 8, 0, 0},
    {2091, 5782, 136, 8, 0, 0}, {2091, 11122, 96, 8, 0, 0}, {2091, 11356, 144, 8, 0, 0},
    {2291, 0, 0, 272, 0, 0}, {2291, 4997, 72, 8, 0, 0}, {2291, 5033, 216, 8, 0, 0},
    {2291, 9904, 24, 8, 0, 0}, {2291, 9909, 32, 8, 0, 0}, {2291, 10779, 208, 8, 0, 0},
    {2291, 10825, 48, 8, 0, 0}, {2291, 10835, 56, 8, 0, 0}, {2291, 11273, 184, 8, 0, 0},
    {2291, 11285, 192, 8, 0, 0}, {2291, 11294, 200, 8, 0, 0}, {2291, 11987, 16, 8, 0, 0},
    {2352, 0, 0, 24, 0, 0}, {2352, 4544, 16, 8, 0, 0}, {2376, 0, 0, 24, 0, 0},
    {2376, 6575, 16, 8, 0, 0}, {2411, 0, 0, 32, 0, 0}, {2411, 6819, 8, 8, 0, 0},
    {2411, 10987, 24, 8, 0, 0}, {2428, 0, 0, 112, 0, 0}, {2428, 9810, 40, 8, 0, 0},
    {2470, 0, 0, 672, 0, 0}, {2470, 8623, 32, 8, 0, 0}, {4231, 0, 0, 32, 0, 0},
    {4231, 6560, 8, 8, 0, 0}, {4231, 13354, 16, 8, 0, 0}, {4231, 13611, 0, 8, 0, 0},
    {4248, 0, 0, 32, 0, 0}, {4248, 6540, 24, 8, 0, 0}, {4248, 8573, 16, 8, 0, 0},
    {4578, 0, 0, 32, 0, 0}, {4578, 6164, 24, 8, 0, 0}, {4578, 13872, 16, 8, 0, 0},
    {4675, 0, 0, 64, 0, 0}, {4675, 4552, 32, 8, 0, 0}, {4675, 10212, 40, 8, 0, 0},
    {4875, 0, 0, 24, 0, 0}, {4875, 4613, 8, 8, 0, 0}, {4875, 7161, 0, 8, 0, 0},
    {4875, 9311, 16, 8, 0, 0}, {5175, 0, 0, 32, 0, 0}, {5175, 8739, 24, 8, 0, 0},
    {5272, 0, 0, 32, 0, 0}, {5272, 8680, 16, 8, 0, 0}, {5272, 8727, 24, 8, 0, 0},
    {5334, 0, 0, 32, 0, 0}, {5334, 5369, 16, 8, 0, 0}, {6188, 0, 0, 56, 0, 0},
    {6188, 6148, 48, 8, 0, 0}, {6208, 0, 0, 56, 0, 0}, {6208, 6202, 32, 8, 0, 0},
    {6224, 0, 0, 80, 0, 0}, {6224, 9361, 24, 8, 0, 0}, {6224, 9371, 40, 8, 0, 0},
    {6467, 0, 0, 56, 0, 0}, {6467, 6265, 16, 8, 0, 0}, {6467, 6282, 40, 8, 0, 0},
    {6724, 0, 0, 48, 0, 0}, {6724, 6607, 40, 8, 0, 0}, {6724, 6620, 32, 8, 0, 0},
    {6724, 6630, 24, 8, 0, 0}, {7059, 0, 0, 32, 0, 0}, {7059, 7161, 16, 8, 0, 0},
    {7059, 8677, 24, 8, 0, 0}, {7803, 0, 0, 48, 0, 0}, {7803, 4613, 24, 8, 0, 0},
    {7803, 10506, 16, 8, 0, 0}, {7803, 10630, 32, 8, 0, 0}, {9293, 0, 0, 32, 0, 0},
    {9293, 5389, 16, 8, 0, 0}, {9293, 10309, 24, 8, 0, 0}, {9454, 0, 0, 32, 0, 0},
    {9454, 8739, 24, 8, 0, 0}, {9469, 0, 0, 32, 0, 0}, {9469, 8739, 24, 8, 0, 0},
    {9503, 0, 0, 32, 0, 0}, {9503, 9493, 16, 8, 0, 0}, {9581, 0, 0, 48, 0, 0},
    {9581, 8573, 16, 8, 0, 0}, {9581, 9381, 40, 8, 0, 0}, {9581, 12007, 24, 8, 0, 0},
    {9581, 12251, 32, 8, 0, 0}, {9601, 0, 0, 152, 0, 0}, {9601, 5223, 72, 8, 0, 0},
    {9601, 5229, 128, 8, 0, 0}, {9601, 7161, 88, 8, 0, 0}, {9601, 9318, 112, 8, 0, 0},
    {9601, 9632, 120, 8, 0, 0}, {9601, 11425, 0, 56, 0, 0}, {9618, 0, 0, 56, 0, 0},
    {9618, 9251, 40, 8, 0, 0}, {9618, 10112, 24, 8, 0, 0}, {9618, 11364, 48, 8, 0, 0},
    {9747, 0, 0, 32, 0, 0}, {9747, 7161, 24, 8, 0, 0}, {9747, 8807, 16, 8, 0, 0},
    {9778, 0, 0, 24, 0, 0}, {9778, 9757, 16, 8, 0, 0}, {10417, 0, 0, 64, 0, 0},
    {10417, 6254, 48, 8, 0, 0}, {10417, 6273, 24, 8, 0, 0}, {10417, 6282, 56, 8, 0, 0},
    {10727, 0, 0, 64, 0, 0}, {10727, 4613, 24, 8, 0, 0}, {10727, 7084, 16, 8, 0, 0},
    {10727, 9308, 32, 8, 0, 0}, {11107, 0, 0, 64, 0, 0}, {11107, 11052, 32, 8, 0, 0},
    {11107, 11061, 40, 8, 0, 0}, {11107, 11070, 16, 8, 0, 0}, {11107, 11079, 48, 8, 0, 0},
    {11107, 11089, 24, 8, 0, 0}, {11176, 0, 0, 240, 0, 0}, {11176, 147, 192, 8, 0, 0},
    {11176, 157, 184, 8, 0, 0}, {11176, 283, 168, 8, 0, 0}, {11176, 352, 208, 8, 0, 0},
    {11176, 367, 176, 8, 0, 0}, {11176, 382, 216, 8, 0, 0}, {11176, 563, 232, 8, 0, 0},
    {11176, 589, 200, 8, 0, 0}, {11176, 692, 224, 8, 0, 0}, {11176, 2307, 160, 8, 0, 0},
    {11176, 5931, 96, 8, 0, 0}, {11176, 11497, 112, 8, 0, 0}, {11176, 12142, 80, 8, 0, 0},
    {11176, 12938, 120, 8, 0, 0}, {11237, 0, 0, 48, 0, 0}, {11237, 9385, 40, 8, 0, 0},
    {11237, 12007, 16, 8, 0, 0}, {11237, 12251, 32, 8, 0, 0}, {11237, 12256, 24, 8, 0, 0},
    {11380, 0, 0, 32, 0, 0}, {11380, 11571, 24, 8, 0, 0}, {11575, 0, 0, 32, 0, 0},
    {11575, 8739, 24, 8, 0, 0}, {11633, 0, 0, 16, 0, 0}, {11633, 8280, 8, 8, 0, 0},
    {11633, 9251, 0, 8, 0, 0}, {11642, 0, 0, 48, 0, 0}, {11642, 11656, 16, 8, 0, 0},
    {11663, 0, 0, 56, 0, 0}, {12169, 0, 0, 32, 0, 0}, {12169, 11687, 16, 8, 0, 0},
    {12310, 0, 0, 32, 0, 0}, {12310, 8739, 24, 8, 0, 0}, {12324, 0, 0, 528, 0, 0},
    {12324, 5999, 8, 512, 0, 0}, {12324, 11395, 520, 8, 0, 0}, {12337, 0, 0, 32, 0, 0},
    {12337, 9251, 0, 8, 0, 0}, {12337, 10112, 16, 8, 0, 0}, {12355, 0, 0, 48, 0, 0},
    {12355, 4321, 0, 8, 0, 0}, {12355, 7141, 24, 8, 0, 0}, {12355, 10171, 20, 4, 0, 0},
    {12355, 10926, 8, 8, 0, 0}, {12375, 0, 0, 48, 0, 0}, {12375, 8789, 4, 4, 0, 0},
    {12393, 0, 0, 24, 0, 0}, {12414, 0, 0, 48, 0, 0}, {12414, 4602, 32, 4, 0, 0},
    {12414, 7131, 8, 8, 0, 0}, {12414, 10135, 40, 4, 0, 0}, {12414, 11334, 0, 8, 0, 0},
    {12414, 12513, 36, 4, 0, 0}, {12433, 0, 0, 24, 0, 0}, {12433, 10101, 8, 8, 0, 0},
    {12463, 0, 0, 40, 0, 0}, {12463, 10296, 24, 8, 0, 0}, {12463, 10300, 32, 8, 0, 0},
    {12463, 13264, 16, 8, 0, 0}, {12909, 0, 0, 496, 0, 0}, {12909, 8677, 16, 8, 0, 0},
    {12909, 10126, 32, 8, 0, 0}, {12909, 10195, 24, 4, 0, 0}, {12909, 13641, 40, 456, 0, 0},
    {13248, 0, 0, 32, 0, 0}, {13248, 8739, 24, 8, 0, 0}, {13537, 0, 0, 32, 0, 0},
    {13537, 8739, 24, 8, 0, 0}, {13555, 0, 0, 32, 0, 0}, {13555, 4613, 16, 8, 0, 0},
    {13555, 10630, 24, 8, 0, 0}, {13899, 0, 0, 32, 0, 0}, {13899, 6236, 16, 8, 0, 0},
    {13899, 11566, 24, 8, 0, 0}, {14030, 0, 0, 72, 0, 0}, {14030, 8271, 64, 8, 0, 0},
    {14072, 0, 0, 48, 0, 0}, {14072, 9238, 24, 8, 0, 0}, {14072, 11364, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {289, 4}, {303, 0}, {2341, 22}, {10028, 5},
};

static const struct table_type types[] = {
    {12, 773, 80, 80, 0, 7}, {85, 796, 64, 64, 7, 5}, {99, 12544, 64, 64, 12, 1},
    {340, 1381, 88, 88, 13, 8}, {553, 1578, 72, 72, 21, 6}, {581, 1610, 104, 104, 27, 9},
    {901, 901, 48, 48, 36, 0}, {2083, 1200, 192, 48, 36, 0}, {2105, 1791, 72, 72, 36, 6},
    {2137, 1828, 128, 128, 42, 13}, {2149, 1848, 72, 72, 55, 6}, {2168, 2168, 32, 32, 61, 2},
    {2206, 1926, 104, 104, 63, 8}, {2225, 1926, 104, 104, 71, 8}, {2244, 1926, 104, 104, 79, 8},
    {2525, 1656, 32, 32, 87, 1}, {2544, 2570, 48, 48, 88, 3}, {2614, 319, 152, 152, 91, 14},
    {2630, 7786, 24, 24, 105, 1}, {2650, 2160, 192, 192, 106, 18}, {2664, 27, 448, 448, 124, 0},
    {2680, 41, 240, 240, 124, 0}, {2696, 55, 112, 112, 124, 0}, {2715, 69, 152, 152, 124, 1},
    {2736, 6208, 56, 56, 125, 1}, {2765, 6208, 56, 56, 126, 1}, {2802, 4248, 32, 32, 127, 1},
    {2828, 3805, 48, 48, 128, 3}, {2849, 3844, 64, 64, 131, 3}, {2873, 3822, 48, 48, 134, 3},
    {2892, 184, 48, 48, 137, 1}, {2905, 2011, 88, 88, 138, 3}, {2917, 2315, 72, 72, 141, 3},
    {2929, 110, 72, 72, 144, 1}, {2944, 850, 160, 160, 145, 10}, {2961, 123, 128, 128, 155, 3},
    {2982, 195, 32, 32, 158, 2}, {3002, 2119, 32, 32, 160, 1}, {3027, 12529, 96, 96, 161, 2},
    {3042, 1032, 32, 32, 163, 0}, {3057, 1012, 32, 32, 163, 1}, {3077, 232, 64, 64, 164, 2},
    {3148, 222, 32, 32, 166, 0}, {3162, 329, 32, 32, 166, 0}, {3192, 11509, 48, 48, 166, 4},
    {3211, 5024, 152, 152, 170, 3}, {3230, 5024, 152, 152, 173, 3}, {3249, 5024, 152, 152, 176, 3},
    {3268, 5156, 64, 64, 179, 3}, {3280, 6993, 48, 48, 182, 2}, {3291, 10146, 40, 40, 184, 2},
    {3321, 12301, 120, 120, 186, 7}, {3334, 12951, 192, 192, 193, 12}, {3352, 5164, 24, 24, 205, 1},
    {3371, 8641, 32, 32, 206, 2}, {3383, 2394, 80, 80, 208, 6}, {3397, 2486, 72, 72, 214, 6},
    {3411, 677, 64, 64, 220, 1}, {3428, 136, 192, 192, 221, 0}, {3449, 171, 224, 224, 221, 1},
    {3472, 408, 24, 24, 222, 0}, {3503, 429, 56, 56, 222, 1}, {3547, 463, 48, 48, 223, 2},
    {3591, 497, 64, 64, 225, 2}, {3629, 525, 56, 56, 227, 3}, {3667, 2062, 56, 56, 230, 0},
    {3705, 634, 56, 56, 230, 0}, {3719, 663, 152, 152, 230, 8}, {3735, 640, 24, 24, 238, 1},
    {3760, 2291, 272, 272, 239, 9}, {3778, 2266, 24, 24, 248, 1}, {3879, 11663, 56, 56, 249, 2},
    {3898, 2021, 248, 248, 251, 0}, {3913, 2021, 248, 248, 251, 0}, {3928, 2021, 248, 248, 251, 0},
    {3943, 2021, 248, 248, 251, 0}, {3958, 2021, 248, 248, 251, 0}, {3974, 2021, 248, 248, 251, 0},
    {3990, 1772, 48, 48, 251, 0}, {4005, 2048, 240, 240, 251, 3}, {4022, 1676, 32, 32, 254, 0},
    {4039, 1706, 32, 32, 254, 0}, {4054, 1721, 32, 32, 254, 1}, {4070, 1693, 96, 96, 255, 3},
    {4087, 1734, 96, 96, 258, 7}, {4103, 1813, 56, 56, 265, 2}, {4118, 13567, 112, 112, 267, 2},
    {4158, 11413, 48, 48, 269, 1}, {4172, 9520, 64, 64, 270, 6}, {4187, 9503, 32, 32, 276, 2},
    {4207, 9532, 40, 40, 278, 1}, {4562, 4578, 32, 32, 279, 2}, {4627, 4675, 64, 64, 281, 1},
    {4639, 4659, 40, 40, 282, 1}, {4691, 1, 24, 24, 283, 1}, {4749, 756, 112, 112, 284, 9},
    {4765, 723, 40, 40, 293, 2}, {4787, 739, 40, 40, 295, 2}, {4810, 2352, 24, 24, 297, 1},
    {5041, 867, 56, 56, 298, 3}, {5068, 867, 64, 56, 301, 3}, {5106, 818, 56, 56, 304, 0},
    {5116, 5175, 32, 32, 304, 1}, {5141, 12310, 32, 32, 305, 1}, {5254, 5272, 32, 32, 306, 2},
    {5293, 911, 24, 24, 308, 1}, {5334, 5334, 32, 32, 309, 2}, {5346, 1154, 56, 40, 311, 3},
    {5544, 924, 176, 176, 314, 10}, {5618, 3692, 112, 112, 324, 2}, {5642, 6188, 56, 56, 326, 1},
    {5666, 6224, 80, 80, 327, 1}, {5793, 1268, 96, 88, 328, 8}, {5803, 998, 24, 24, 336, 1},
    {6012, 1899, 32, 32, 337, 1}, {6037, 1053, 48, 48, 338, 1}, {6055, 1073, 40, 40, 339, 1},
    {6069, 1089, 32, 32, 340, 2}, {6087, 1135, 96, 96, 342, 2}, {6103, 1109, 32, 32, 344, 2},
    {6300, 1200, 48, 48, 346, 0}, {6305, 6467, 56, 56, 346, 2}, {6323, 2376, 24, 24, 348, 1},
    {6334, 6467, 56, 56, 349, 2}, {6351, 2376, 24, 24, 351, 1}, {6361, 6467, 56, 56, 352, 2},
    {6386, 6467, 56, 56, 354, 2}, {6410, 6467, 56, 56, 356, 2}, {6436, 6467, 56, 56, 358, 2},
    {6455, 2376, 24, 24, 360, 1}, {6714, 6724, 48, 48, 361, 3}, {6938, 6956, 56, 56, 364, 2},
    {7034, 7059, 32, 32, 366, 2}, {7087, 7105, 48, 48, 368, 2}, {7125, 3108, 360, 360, 370, 8},
    {7151, 1746, 200, 200, 378, 9}, {7335, 1241, 128, 128, 387, 13}, {7444, 9293, 32, 32, 400, 2},
    {7465, 9601, 152, 152, 402, 11}, {7494, 9618, 56, 56, 413, 4}, {7519, 10727, 64, 64, 417, 5},
    {7889, 1268, 88, 88, 422, 8}, {7899, 1154, 48, 40, 430, 3}, {8094, 1351, 40, 40, 433, 2},
    {8099, 1295, 280, 280, 435, 1}, {8115, 1312, 32, 40, 436, 1}, {8132, 1330, 32, 40, 437, 1},
    {8783, 1280, 168, 168, 438, 2}, {8798, 11575, 32, 32, 440, 1}, {8813, 3133, 32, 32, 441, 2},
    {8832, 12923, 40, 40, 443, 2}, {8847, 12909, 496, 496, 445, 3}, {8873, 4297, 48, 48, 448, 4},
    {8894, 5305, 32, 32, 452, 2}, {8910, 5684, 56, 56, 454, 2}, {8933, 5952, 56, 56, 456, 2},
    {8973, 5748, 32, 32, 458, 2}, {8992, 5821, 40, 40, 460, 2}, {9008, 5962, 48, 48, 462, 2},
    {9024, 6544, 40, 40, 464, 2}, {9044, 7041, 32, 32, 466, 2}, {9066, 8048, 64, 64, 468, 5},
    {9084, 8648, 56, 56, 473, 1}, {9101, 10615, 32, 32, 474, 2}, {9120, 10806, 64, 64, 476, 2},
    {9143, 11038, 48, 48, 478, 2}, {9161, 11343, 32, 32, 480, 1}, {9178, 11993, 32, 32, 481, 2},
    {9196, 12565, 40, 40, 483, 2}, {9216, 14055, 56, 56, 485, 3}, {9303, 1280, 168, 168, 488, 2},
    {9414, 1443, 40, 40, 490, 0}, {9419, 9454, 32, 32, 490, 1}, {9433, 9469, 32, 32, 491, 1},
    {9562, 9581, 48, 48, 492, 4}, {9729, 2428, 112, 112, 496, 1}, {9743, 9747, 32, 32, 497, 2},
    {9765, 9778, 24, 24, 499, 1}, {9886, 1154, 48, 40, 500, 3}, {9919, 1505, 144, 152, 503, 3},
    {9930, 1536, 48, 48, 506, 3}, {9937, 13899, 32, 32, 509, 2}, {9952, 1154, 56, 40, 511, 3},
    {10006, 10016, 80, 80, 514, 1}, {10028, 1563, 56, 56, 515, 4}, {10402, 10417, 64, 64, 519, 3},
    {10444, 4896, 32, 32, 522, 1}, {10464, 8766, 40, 40, 523, 1}, {10484, 9970, 40, 40, 524, 3},
    {10537, 10513, 56, 56, 527, 0}, {10566, 10525, 24, 24, 527, 0}, {10874, 1635, 104, 104, 527, 2},
    {10945, 213, 72, 72, 529, 4}, {10960, 2032, 104, 104, 533, 2}, {11098, 11107, 64, 64, 535, 5},
    {11143, 14030, 72, 72, 540, 1}, {11231, 11237, 48, 48, 541, 4}, {11253, 396, 88, 88, 545, 3},
    {11262, 620, 96, 96, 548, 4}, {11371, 11380, 32, 32, 552, 1}, {11531, 11128, 24, 24, 553, 0},
    {11544, 10910, 48, 48, 553, 1}, {11605, 1746, 200, 200, 554, 9}, {11609, 11642, 48, 48, 563, 1},
    {11681, 1758, 40, 40, 564, 3}, {11896, 11161, 64, 64, 567, 4},
    {11910, 11176, 240, 240, 571, 20}, {11929, 11196, 112, 112, 591, 8},
    {11944, 3864, 56, 56, 599, 4}, {11957, 2520, 32, 32, 603, 2}, {11969, 11212, 56, 56, 605, 2},
    {12169, 12169, 32, 32, 607, 2}, {12265, 13537, 32, 32, 609, 1}, {12457, 12463, 40, 40, 610, 3},
    {12490, 4142, 120, 120, 613, 6}, {13199, 4220, 40, 40, 619, 2}, {13227, 1899, 24, 32, 621, 1},
    {13233, 13248, 32, 32, 622, 1}, {13264, 3176, 888, 888, 623, 11}, {13290, 7803, 48, 48, 634, 4},
    {13309, 2451, 24, 24, 638, 1}, {13331, 13555, 32, 32, 639, 2}, {13521, 11001, 40, 40, 641, 0},
    {13641, 1280, 168, 168, 641, 2}, {13753, 2503, 56, 56, 643, 4}, {13779, 2503, 56, 56, 647, 4},
    {13797, 2503, 56, 56, 651, 4}, {13880, 1154, 56, 40, 655, 3}, {13934, 250, 56, 56, 658, 4},
    {13964, 2188, 160, 160, 662, 16}, {13998, 2325, 120, 120, 678, 12},
    {14051, 14072, 48, 48, 690, 2}, {14082, 5737, 168, 168, 692, 3},
    {14096, 5737, 168, 168, 695, 3}, {14112, 1991, 208, 208, 698, 9},
};

static const struct table_held held[] = {
    {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1}, {13199, C_MEMBER_OBJECT, 32, 1},
    {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1}, {10296, C_MEMBER_OBJECT, 64, 1},
    {10101, C_MEMBER_OBJECT, 72, 1}, {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1},
    {10296, C_MEMBER_OBJECT, 48, 1}, {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1},
    {10060, C_MEMBER_OBJECT, 64, 1}, {10101, C_MEMBER_OBJECT, 72, 1},
    {10741, C_MEMBER_OBJECT, 80, 1}, {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1},
    {10101, C_MEMBER_OBJECT, 64, 1}, {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1},
    {10093, C_MEMBER_OBJECT, 64, 1}, {12285, C_MEMBER_OBJECT, 72, 1},
    {7000, C_MEMBER_OBJECT, 80, 1}, {7009, C_MEMBER_OBJECT, 88, 1}, {6300, C_MEMBER_OBJECT, 16, 1},
    {4613, C_MEMBER_OBJECT, 24, 1}, {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1},
    {5287, C_MEMBER_OBJECT, 48, 1}, {13635, C_MEMBER_OBJECT, 64, 1}, {6300, C_MEMBER_OBJECT, 16, 1},
    {4613, C_MEMBER_OBJECT, 24, 1}, {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1},
    {5287, C_MEMBER_OBJECT, 48, 1}, {10060, C_MEMBER_OBJECT, 64, 1}, {7000, C_MEMBER_OBJECT, 72, 1},
    {9392, C_MEMBER_OBJECT, 80, 1}, {10433, C_MEMBER_OBJECT, 88, 1}, {6668, C_MEMBER_OBJECT, 96, 1},
    {6696, C_MEMBER_OBJECT, 104, 1}, {12933, C_MEMBER_OBJECT, 112, 1},
    {11018, C_MEMBER_OBJECT, 120, 1}, {6300, C_MEMBER_OBJECT, 16, 1},
    {4613, C_MEMBER_OBJECT, 24, 1}, {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1},
    {5287, C_MEMBER_OBJECT, 48, 1}, {5544, C_MEMBER_OBJECT, 64, 1}, {12482, C_MEMBER_OBJECT, 16, 1},
    {12475, C_MEMBER_OBJECT, 24, 1}, {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1},
    {6645, C_MEMBER_OBJECT, 64, 1}, {10309, C_MEMBER_OBJECT, 72, 1},
    {11310, C_MEMBER_OBJECT, 96, 1}, {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1},
    {6645, C_MEMBER_OBJECT, 64, 1}, {10309, C_MEMBER_OBJECT, 72, 1},
    {11310, C_MEMBER_OBJECT, 96, 1}, {6300, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 32, 1}, {5774, C_MEMBER_OBJECT, 40, 1}, {5287, C_MEMBER_OBJECT, 48, 1},
    {6645, C_MEMBER_OBJECT, 64, 1}, {10309, C_MEMBER_OBJECT, 72, 1},
    {11310, C_MEMBER_OBJECT, 96, 1}, {11405, C_MEMBER_OBJECT, 16, 1},
    {2600, C_MEMBER_OBJECT, 16, 1}, {2559, C_MEMBER_OBJECT, 24, 1}, {2580, C_MEMBER_OBJECT, 32, 1},
    {7729, C_MEMBER_OBJECT, 16, 1}, {7537, C_MEMBER_OBJECT, 24, 1}, {7685, C_MEMBER_OBJECT, 32, 1},
    {7551, C_MEMBER_OBJECT, 40, 1}, {7698, C_MEMBER_OBJECT, 48, 1}, {7712, C_MEMBER_OBJECT, 56, 1},
    {7738, C_MEMBER_OBJECT, 64, 1}, {7749, C_MEMBER_OBJECT, 72, 1}, {7565, C_MEMBER_OBJECT, 80, 1},
    {6300, C_MEMBER_OBJECT, 104, 1}, {7763, C_MEMBER_OBJECT, 112, 1},
    {7618, C_MEMBER_OBJECT, 120, 1}, {7651, C_MEMBER_OBJECT, 128, 1},
    {7580, C_MEMBER_OBJECT, 136, 1}, {7779, C_MEMBER_OBJECT, 16, 1},
    {12828, C_MEMBER_OBJECT, 16, 1}, {12588, C_MEMBER_OBJECT, 24, 1},
    {12755, C_MEMBER_OBJECT, 32, 1}, {12603, C_MEMBER_OBJECT, 40, 1},
    {12779, C_MEMBER_OBJECT, 48, 1}, {12794, C_MEMBER_OBJECT, 56, 1},
    {12848, C_MEMBER_OBJECT, 64, 1}, {12860, C_MEMBER_OBJECT, 72, 1},
    {12618, C_MEMBER_OBJECT, 80, 1}, {6300, C_MEMBER_OBJECT, 104, 1},
    {12875, C_MEMBER_OBJECT, 112, 1}, {12673, C_MEMBER_OBJECT, 120, 1},
    {12707, C_MEMBER_OBJECT, 128, 1}, {12634, C_MEMBER_OBJECT, 136, 1},
    {12812, C_MEMBER_OBJECT, 152, 1}, {12769, C_MEMBER_OBJECT, 160, 1},
    {12838, C_MEMBER_OBJECT, 168, 1}, {12742, C_MEMBER_OBJECT, 176, 1},
    {13594, C_MEMBER_OBJECT, 104, 1}, {6202, C_MEMBER_OBJECT, 32, 1},
    {6202, C_MEMBER_OBJECT, 32, 1}, {6540, C_MEMBER_OBJECT, 24, 1}, {5837, C_MEMBER_OBJECT, 16, 1},
    {5846, C_MEMBER_OBJECT, 24, 1}, {5855, C_MEMBER_OBJECT, 32, 1}, {13671, C_MEMBER_OBJECT, 16, 1},
    {13659, C_MEMBER_OBJECT, 24, 1}, {13648, C_MEMBER_OBJECT, 32, 1},
    {12986, C_MEMBER_OBJECT, 16, 1}, {13005, C_MEMBER_OBJECT, 24, 1},
    {12994, C_MEMBER_OBJECT, 32, 1}, {9399, C_MEMBER_OBJECT, 40, 1}, {8598, C_MEMBER_OBJECT, 16, 1},
    {6292, C_MEMBER_OBJECT, 24, 1}, {6976, C_MEMBER_OBJECT, 32, 1}, {13913, C_MEMBER_OBJECT, 16, 1},
    {6292, C_MEMBER_OBJECT, 24, 1}, {6744, C_MEMBER_OBJECT, 64, 1}, {11122, C_MEMBER_OBJECT, 40, 1},
    {4940, C_MEMBER_OBJECT, 32, 1}, {4947, C_MEMBER_OBJECT, 64, 1}, {12980, C_MEMBER_OBJECT, 96, 1},
    {5245, C_MEMBER_OBJECT, 104, 1}, {5782, C_MEMBER_OBJECT, 112, 1},
    {4618, C_MEMBER_OBJECT, 120, 1}, {11356, C_MEMBER_OBJECT, 128, 1},
    {5317, C_MEMBER_OBJECT, 136, 1}, {6735, C_MEMBER_OBJECT, 144, 1},
    {10641, C_MEMBER_OBJECT, 152, 1}, {5782, C_MEMBER_OBJECT, 80, 1},
    {5245, C_MEMBER_OBJECT, 88, 1}, {11356, C_MEMBER_OBJECT, 96, 1}, {9251, C_MEMBER_OBJECT, 16, 1},
    {6300, C_MEMBER_OBJECT, 24, 1}, {9246, C_MEMBER_OBJECT, 24, 1}, {4940, C_MEMBER_OBJECT, 32, 1},
    {4947, C_MEMBER_OBJECT, 64, 1}, {13831, C_MEMBER_OBJECT, 24, 1},
    {11471, C_MEMBER_OBJECT, 40, 1}, {11874, C_MEMBER_OBJECT, 48, 1},
    {11278, C_MEMBER_OBJECT, 16, 1}, {13927, C_MEMBER_OBJECT, 24, 1},
    {6300, C_MEMBER_OBJECT, 32, 1}, {13819, C_MEMBER_OBJECT, 40, 1},
    {11249, C_MEMBER_OBJECT, 16, 1}, {6300, C_MEMBER_OBJECT, 136, 1},
    {13819, C_MEMBER_OBJECT, 144, 1}, {11249, C_MEMBER_OBJECT, 16, 1},
    {6300, C_MEMBER_OBJECT, 136, 1}, {13819, C_MEMBER_OBJECT, 144, 1},
    {11249, C_MEMBER_OBJECT, 16, 1}, {6300, C_MEMBER_OBJECT, 136, 1},
    {13819, C_MEMBER_OBJECT, 144, 1}, {4978, C_MEMBER_OBJECT, 16, 1},
    {6300, C_MEMBER_OBJECT, 40, 1}, {13819, C_MEMBER_OBJECT, 48, 1},
    {13819, C_MEMBER_OBJECT, 32, 1}, {6300, C_MEMBER_OBJECT, 40, 1}, {6140, C_MEMBER_OBJECT, 16, 1},
    {6754, C_MEMBER_OBJECT, 24, 1}, {4275, C_MEMBER_OBJECT, 56, 1}, {4286, C_MEMBER_OBJECT, 64, 1},
    {6140, C_MEMBER_OBJECT, 80, 1}, {11303, C_MEMBER_OBJECT, 88, 1},
    {13919, C_MEMBER_OBJECT, 96, 1}, {6300, C_MEMBER_OBJECT, 104, 1},
    {13819, C_MEMBER_OBJECT, 112, 1}, {4990, C_MEMBER_OBJECT, 32, 1},
    {6645, C_MEMBER_OBJECT, 40, 1}, {6637, C_MEMBER_OBJECT, 48, 1}, {6140, C_MEMBER_OBJECT, 56, 1},
    {11303, C_MEMBER_OBJECT, 64, 1}, {6754, C_MEMBER_OBJECT, 72, 1},
    {6126, C_MEMBER_OBJECT, 120, 1}, {10792, C_MEMBER_OBJECT, 136, 1},
    {11862, C_MEMBER_OBJECT, 152, 1}, {11249, C_MEMBER_OBJECT, 168, 1},
    {13819, C_MEMBER_OBJECT, 176, 1}, {6300, C_MEMBER_OBJECT, 184, 1},
    {11885, C_MEMBER_OBJECT, 16, 1}, {6300, C_MEMBER_OBJECT, 16, 1},
    {13819, C_MEMBER_OBJECT, 24, 1}, {9797, C_MEMBER_OBJECT, 16, 1}, {6178, C_MEMBER_OBJECT, 24, 1},
    {6637, C_MEMBER_OBJECT, 32, 1}, {8566, C_MEMBER_OBJECT, 40, 1}, {9255, C_MEMBER_OBJECT, 48, 1},
    {8751, C_MEMBER_OBJECT, 56, 1}, {10316, C_MEMBER_OBJECT, 24, 1},
    {10328, C_MEMBER_OBJECT, 32, 1}, {10705, C_MEMBER_OBJECT, 40, 1},
    {10717, C_MEMBER_OBJECT, 48, 1}, {10690, C_MEMBER_OBJECT, 56, 1},
    {9904, C_MEMBER_OBJECT, 64, 1}, {6829, C_MEMBER_OBJECT, 48, 1},
    {13594, C_MEMBER_OBJECT, 184, 1}, {6754, C_MEMBER_OBJECT, 32, 1},
    {6754, C_MEMBER_OBJECT, 32, 1}, {10784, C_MEMBER_OBJECT, 40, 1}, {6754, C_MEMBER_OBJECT, 32, 1},
    {12278, C_MEMBER_OBJECT, 56, 1}, {6754, C_MEMBER_OBJECT, 32, 1},
    {10784, C_MEMBER_OBJECT, 40, 1}, {12278, C_MEMBER_OBJECT, 48, 1},
    {10825, C_MEMBER_OBJECT, 24, 1}, {10835, C_MEMBER_OBJECT, 32, 1},
    {6482, C_MEMBER_OBJECT, 40, 1}, {11317, C_MEMBER_OBJECT, 48, 1},
    {13913, C_MEMBER_OBJECT, 56, 1}, {10595, C_MEMBER_OBJECT, 64, 1},
    {6928, C_MEMBER_OBJECT, 136, 1}, {5008, C_MEMBER_OBJECT, 144, 1},
    {10894, C_MEMBER_OBJECT, 16, 1}, {11987, C_MEMBER_OBJECT, 16, 1},
    {10825, C_MEMBER_OBJECT, 48, 1}, {10835, C_MEMBER_OBJECT, 56, 1},
    {4997, C_MEMBER_OBJECT, 72, 1}, {11273, C_MEMBER_OBJECT, 184, 1},
    {11285, C_MEMBER_OBJECT, 192, 1}, {11294, C_MEMBER_OBJECT, 200, 1},
    {10779, C_MEMBER_OBJECT, 208, 1}, {5033, C_MEMBER_OBJECT, 216, 1},
    {13584, C_MEMBER_OBJECT, 16, 1}, {9651, C_MEMBER_OBJECT, 32, 1},
    {13819, C_MEMBER_OBJECT, 48, 1}, {10771, C_MEMBER_OBJECT, 16, 1},
    {12119, C_MEMBER_OBJECT, 56, 1}, {12065, C_MEMBER_OBJECT, 72, 1},
    {5833, C_MEMBER_OBJECT, 24, 1}, {11622, C_MEMBER_OBJECT, 40, 1},
    {10064, C_MEMBER_OBJECT, 64, 1}, {9277, C_MEMBER_OBJECT, 72, 1}, {2076, C_MEMBER_OBJECT, 16, 1},
    {5833, C_MEMBER_OBJECT, 32, 1}, {10609, C_MEMBER_OBJECT, 48, 1},
    {11589, C_MEMBER_OBJECT, 56, 1}, {6810, C_MEMBER_OBJECT, 72, 1}, {6819, C_MEMBER_OBJECT, 80, 1},
    {6803, C_MEMBER_OBJECT, 88, 1}, {11516, C_MEMBER_OBJECT, 40, 1},
    {13819, C_MEMBER_OBJECT, 48, 1}, {11871, C_MEMBER_OBJECT, 16, 1},
    {4982, C_MEMBER_OBJECT, 32, 1}, {8551, C_MEMBER_OBJECT, 40, 1}, {9251, C_MEMBER_OBJECT, 16, 1},
    {4613, C_MEMBER_OBJECT, 24, 1}, {9308, C_MEMBER_OBJECT, 32, 1}, {13819, C_MEMBER_OBJECT, 40, 1},
    {6567, C_MEMBER_OBJECT, 48, 1}, {13834, C_MEMBER_OBJECT, 56, 1}, {9493, C_MEMBER_OBJECT, 16, 1},
    {13819, C_MEMBER_OBJECT, 24, 1}, {8551, C_MEMBER_OBJECT, 24, 1},
    {13872, C_MEMBER_OBJECT, 16, 1}, {6164, C_MEMBER_OBJECT, 24, 1},
    {13819, C_MEMBER_OBJECT, 48, 1}, {4599, C_MEMBER_OBJECT, 24, 1}, {6300, C_MEMBER_OBJECT, 16, 1},
    {4463, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {4492, C_MEMBER_OBJECT, 32, 1},
    {4472, C_MEMBER_OBJECT, 40, 1}, {4480, C_MEMBER_OBJECT, 48, 1}, {4405, C_MEMBER_OBJECT, 56, 1},
    {4427, C_MEMBER_OBJECT, 64, 1}, {4378, C_MEMBER_OBJECT, 72, 1}, {4450, C_MEMBER_OBJECT, 88, 1},
    {4507, C_MEMBER_OBJECT, 16, 1}, {4515, C_MEMBER_OBJECT, 24, 1}, {4536, C_MEMBER_OBJECT, 16, 1},
    {4527, C_MEMBER_OBJECT, 24, 1}, {4544, C_MEMBER_OBJECT, 16, 1}, {9675, C_MEMBER_OBJECT, 24, 1},
    {9666, C_MEMBER_OBJECT, 32, 1}, {9689, C_MEMBER_OBJECT, 40, 1}, {9675, C_MEMBER_OBJECT, 24, 1},
    {9666, C_MEMBER_OBJECT, 32, 1}, {9689, C_MEMBER_OBJECT, 40, 1}, {8739, C_MEMBER_OBJECT, 24, 1},
    {8739, C_MEMBER_OBJECT, 24, 1}, {8680, C_MEMBER_OBJECT, 16, 1}, {8727, C_MEMBER_OBJECT, 24, 1},
    {10246, C_MEMBER_OBJECT, 16, 1}, {5369, C_MEMBER_OBJECT, 16, 1}, {5381, C_MEMBER_OBJECT, 24, 1},
    {5992, C_MEMBER_OBJECT, 16, 1}, {5974, C_MEMBER_OBJECT, 24, 1}, {5981, C_MEMBER_OBJECT, 32, 1},
    {5417, C_MEMBER_OBJECT, 48, 1}, {5425, C_MEMBER_OBJECT, 56, 1}, {5495, C_MEMBER_OBJECT, 64, 1},
    {5517, C_MEMBER_OBJECT, 72, 1}, {5462, C_MEMBER_OBJECT, 80, 1}, {5405, C_MEMBER_OBJECT, 88, 1},
    {5435, C_MEMBER_OBJECT, 104, 1}, {5487, C_MEMBER_OBJECT, 112, 1},
    {5474, C_MEMBER_OBJECT, 120, 1}, {5529, C_MEMBER_OBJECT, 136, 1},
    {10374, C_MEMBER_OBJECT, 96, 1}, {10387, C_MEMBER_OBJECT, 104, 1},
    {6148, C_MEMBER_OBJECT, 48, 1}, {13819, C_MEMBER_OBJECT, 72, 1}, {7997, C_MEMBER_OBJECT, 16, 1},
    {7917, C_MEMBER_OBJECT, 24, 1}, {8026, C_MEMBER_OBJECT, 32, 1}, {8006, C_MEMBER_OBJECT, 40, 1},
    {8014, C_MEMBER_OBJECT, 48, 1}, {7952, C_MEMBER_OBJECT, 56, 1}, {7974, C_MEMBER_OBJECT, 64, 1},
    {7925, C_MEMBER_OBJECT, 72, 1}, {5939, C_MEMBER_OBJECT, 16, 1},
    {10238, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13347, C_MEMBER_OBJECT, 40, 1},
    {13347, C_MEMBER_OBJECT, 32, 1}, {10433, C_MEMBER_OBJECT, 16, 1},
    {10101, C_MEMBER_OBJECT, 24, 1}, {13209, C_MEMBER_OBJECT, 64, 1},
    {7078, C_MEMBER_OBJECT, 72, 1}, {9487, C_MEMBER_OBJECT, 16, 1}, {8041, C_MEMBER_OBJECT, 24, 1},
    {6265, C_MEMBER_OBJECT, 16, 1}, {6282, C_MEMBER_OBJECT, 40, 1}, {6575, C_MEMBER_OBJECT, 16, 1},
    {6265, C_MEMBER_OBJECT, 16, 1}, {6282, C_MEMBER_OBJECT, 40, 1}, {6575, C_MEMBER_OBJECT, 16, 1},
    {6265, C_MEMBER_OBJECT, 16, 1}, {6282, C_MEMBER_OBJECT, 40, 1}, {6265, C_MEMBER_OBJECT, 16, 1},
    {6282, C_MEMBER_OBJECT, 40, 1}, {6265, C_MEMBER_OBJECT, 16, 1}, {6282, C_MEMBER_OBJECT, 40, 1},
    {6265, C_MEMBER_OBJECT, 16, 1}, {6282, C_MEMBER_OBJECT, 40, 1}, {6575, C_MEMBER_OBJECT, 16, 1},
    {6630, C_MEMBER_OBJECT, 24, 1}, {6620, C_MEMBER_OBJECT, 32, 1}, {6607, C_MEMBER_OBJECT, 40, 1},
    {12261, C_MEMBER_OBJECT, 16, 1}, {8692, C_MEMBER_OBJECT, 24, 1}, {7161, C_MEMBER_OBJECT, 16, 1},
    {8677, C_MEMBER_OBJECT, 24, 1}, {12261, C_MEMBER_OBJECT, 16, 1}, {8709, C_MEMBER_OBJECT, 24, 1},
    {6849, C_MEMBER_OBJECT, 24, 1}, {6867, C_MEMBER_OBJECT, 32, 1}, {6856, C_MEMBER_OBJECT, 40, 1},
    {6880, C_MEMBER_OBJECT, 48, 1}, {6890, C_MEMBER_OBJECT, 56, 1}, {6912, C_MEMBER_OBJECT, 72, 1},
    {6874, C_MEMBER_OBJECT, 88, 1}, {6899, C_MEMBER_OBJECT_ARRAY, 352, 0},
    {11718, C_MEMBER_OBJECT, 64, 1}, {11736, C_MEMBER_OBJECT, 80, 1},
    {11754, C_MEMBER_OBJECT, 96, 1}, {11772, C_MEMBER_OBJECT, 112, 1},
    {11790, C_MEMBER_OBJECT, 128, 1}, {11808, C_MEMBER_OBJECT, 144, 1},
    {11826, C_MEMBER_OBJECT, 160, 1}, {11844, C_MEMBER_OBJECT, 176, 1},
    {13819, C_MEMBER_OBJECT, 192, 1}, {7253, C_MEMBER_OBJECT, 16, 1},
    {7183, C_MEMBER_OBJECT, 24, 1}, {7294, C_MEMBER_OBJECT, 32, 1}, {7304, C_MEMBER_OBJECT, 40, 1},
    {7210, C_MEMBER_OBJECT, 48, 1}, {7220, C_MEMBER_OBJECT, 56, 1}, {7266, C_MEMBER_OBJECT, 64, 1},
    {7197, C_MEMBER_OBJECT, 72, 1}, {7244, C_MEMBER_OBJECT, 80, 1}, {7234, C_MEMBER_OBJECT, 88, 1},
    {7318, C_MEMBER_OBJECT, 96, 1}, {7282, C_MEMBER_OBJECT, 104, 1},
    {7166, C_MEMBER_OBJECT, 112, 1}, {5389, C_MEMBER_OBJECT, 16, 1},
    {10309, C_MEMBER_OBJECT, 24, 1}, {11449, C_MEMBER_OBJECT, 16, 1},
    {11439, C_MEMBER_OBJECT, 24, 1}, {11430, C_MEMBER_OBJECT, 40, 1},
    {11459, C_MEMBER_OBJECT, 48, 1}, {5223, C_MEMBER_OBJECT, 72, 1}, {7161, C_MEMBER_OBJECT, 88, 1},
    {9318, C_MEMBER_OBJECT, 112, 1}, {9632, C_MEMBER_OBJECT, 120, 1},
    {5229, C_MEMBER_OBJECT, 128, 1}, {6300, C_MEMBER_OBJECT, 136, 1},
    {13819, C_MEMBER_OBJECT, 144, 1}, {10982, C_MEMBER_OBJECT, 16, 1},
    {10112, C_MEMBER_OBJECT, 24, 1}, {9251, C_MEMBER_OBJECT, 40, 1},
    {11364, C_MEMBER_OBJECT, 48, 1}, {7084, C_MEMBER_OBJECT, 16, 1}, {4613, C_MEMBER_OBJECT, 24, 1},
    {9308, C_MEMBER_OBJECT, 32, 1}, {6300, C_MEMBER_OBJECT, 40, 1}, {13819, C_MEMBER_OBJECT, 48, 1},
    {7997, C_MEMBER_OBJECT, 16, 1}, {7917, C_MEMBER_OBJECT, 24, 1}, {8026, C_MEMBER_OBJECT, 32, 1},
    {8006, C_MEMBER_OBJECT, 40, 1}, {8014, C_MEMBER_OBJECT, 48, 1}, {7952, C_MEMBER_OBJECT, 56, 1},
    {7974, C_MEMBER_OBJECT, 64, 1}, {7925, C_MEMBER_OBJECT, 72, 1}, {5992, C_MEMBER_OBJECT, 16, 1},
    {5974, C_MEMBER_OBJECT, 24, 1}, {5981, C_MEMBER_OBJECT, 32, 1}, {8073, C_MEMBER_OBJECT, 16, 1},
    {8080, C_MEMBER_OBJECT, 24, 1}, {4267, C_MEMBER_OBJECT_ARRAY, 16, 32},
    {4932, C_MEMBER_OBJECT_ARRAY, 32, 0}, {5191, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {8311, C_MEMBER_OBJECT, 16, 1}, {8295, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8739, C_MEMBER_OBJECT, 24, 1}, {10652, C_MEMBER_OBJECT, 16, 1},
    {12958, C_MEMBER_OBJECT, 24, 1}, {6004, C_MEMBER_OBJECT, 16, 1},
    {13819, C_MEMBER_OBJECT, 32, 1}, {8677, C_MEMBER_OBJECT, 16, 1},
    {10126, C_MEMBER_OBJECT, 32, 1}, {13641, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13013, C_MEMBER_OBJECT, 16, 1}, {8677, C_MEMBER_OBJECT, 24, 1}, {4972, C_MEMBER_OBJECT, 32, 1},
    {8590, C_MEMBER_OBJECT, 40, 1}, {11885, C_MEMBER_OBJECT, 16, 1}, {4314, C_MEMBER_OBJECT, 24, 1},
    {10921, C_MEMBER_OBJECT, 16, 1}, {11364, C_MEMBER_OBJECT, 32, 1},
    {10921, C_MEMBER_OBJECT, 16, 1}, {11364, C_MEMBER_OBJECT, 32, 1},
    {5999, C_MEMBER_OBJECT, 16, 1}, {11556, C_MEMBER_OBJECT, 24, 1}, {9543, C_MEMBER_OBJECT, 24, 1},
    {9552, C_MEMBER_OBJECT, 32, 1}, {8677, C_MEMBER_OBJECT, 16, 1}, {11525, C_MEMBER_OBJECT, 24, 1},
    {7161, C_MEMBER_OBJECT, 16, 1}, {8677, C_MEMBER_OBJECT, 24, 1}, {7161, C_MEMBER_OBJECT, 16, 1},
    {8677, C_MEMBER_OBJECT, 24, 1}, {8677, C_MEMBER_OBJECT, 16, 1}, {9269, C_MEMBER_OBJECT, 24, 1},
    {12958, C_MEMBER_OBJECT, 32, 1}, {5913, C_MEMBER_OBJECT, 40, 1}, {5921, C_MEMBER_OBJECT, 48, 1},
    {8677, C_MEMBER_OBJECT, 16, 1}, {8677, C_MEMBER_OBJECT, 16, 1}, {10440, C_MEMBER_OBJECT, 24, 1},
    {10921, C_MEMBER_OBJECT, 16, 1}, {11364, C_MEMBER_OBJECT, 40, 1},
    {10939, C_MEMBER_OBJECT, 16, 1}, {11364, C_MEMBER_OBJECT, 32, 1},
    {6583, C_MEMBER_OBJECT, 16, 1}, {7161, C_MEMBER_OBJECT, 16, 1}, {8677, C_MEMBER_OBJECT, 24, 1},
    {7161, C_MEMBER_OBJECT, 16, 1}, {8677, C_MEMBER_OBJECT, 24, 1}, {9238, C_MEMBER_OBJECT, 32, 1},
    {11364, C_MEMBER_OBJECT, 40, 1}, {7024, C_MEMBER_OBJECT, 48, 1}, {8311, C_MEMBER_OBJECT, 16, 1},
    {8295, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8739, C_MEMBER_OBJECT, 24, 1},
    {8739, C_MEMBER_OBJECT, 24, 1}, {8573, C_MEMBER_OBJECT, 16, 1}, {12007, C_MEMBER_OBJECT, 24, 1},
    {12251, C_MEMBER_OBJECT, 32, 1}, {9381, C_MEMBER_OBJECT, 40, 1}, {9810, C_MEMBER_OBJECT, 40, 1},
    {8807, C_MEMBER_OBJECT, 16, 1}, {7161, C_MEMBER_OBJECT, 24, 1}, {9757, C_MEMBER_OBJECT, 16, 1},
    {5992, C_MEMBER_OBJECT, 16, 1}, {5974, C_MEMBER_OBJECT, 24, 1}, {5981, C_MEMBER_OBJECT, 32, 1},
    {9821, C_MEMBER_OBJECT, 24, 1}, {13680, C_MEMBER_OBJECT, 64, 1},
    {13819, C_MEMBER_OBJECT, 136, 1}, {8498, C_MEMBER_OBJECT, 16, 1},
    {8506, C_MEMBER_OBJECT, 24, 1}, {8514, C_MEMBER_OBJECT, 32, 1}, {6236, C_MEMBER_OBJECT, 16, 1},
    {11566, C_MEMBER_OBJECT, 24, 1}, {5992, C_MEMBER_OBJECT, 16, 1}, {5974, C_MEMBER_OBJECT, 24, 1},
    {5981, C_MEMBER_OBJECT, 32, 1}, {13819, C_MEMBER_OBJECT, 64, 1}, {9833, C_MEMBER_OBJECT, 16, 1},
    {9826, C_MEMBER_OBJECT, 24, 1}, {9858, C_MEMBER_OBJECT, 40, 1}, {9841, C_MEMBER_OBJECT, 48, 1},
    {6273, C_MEMBER_OBJECT, 24, 1}, {6254, C_MEMBER_OBJECT, 48, 1}, {6282, C_MEMBER_OBJECT, 56, 1},
    {4891, C_MEMBER_OBJECT, 24, 1}, {8746, C_MEMBER_OBJECT, 24, 1}, {10101, C_MEMBER_OBJECT, 16, 1},
    {4613, C_MEMBER_OBJECT, 24, 1}, {9327, C_MEMBER_OBJECT, 32, 1}, {13680, C_MEMBER_OBJECT, 24, 1},
    {13819, C_MEMBER_OBJECT, 96, 1}, {10101, C_MEMBER_OBJECT, 16, 1},
    {10741, C_MEMBER_OBJECT, 24, 1}, {12048, C_MEMBER_OBJECT, 32, 1},
    {9655, C_MEMBER_OBJECT, 40, 1}, {10759, C_MEMBER_OBJECT, 72, 1},
    {10746, C_MEMBER_OBJECT, 80, 1}, {11070, C_MEMBER_OBJECT, 16, 1},
    {11089, C_MEMBER_OBJECT, 24, 1}, {11052, C_MEMBER_OBJECT, 32, 1},
    {11061, C_MEMBER_OBJECT, 40, 1}, {11079, C_MEMBER_OBJECT, 48, 1},
    {8609, C_MEMBER_OBJECT, 56, 1}, {12007, C_MEMBER_OBJECT, 16, 1},
    {12256, C_MEMBER_OBJECT, 24, 1}, {12251, C_MEMBER_OBJECT, 32, 1},
    {9385, C_MEMBER_OBJECT, 40, 1}, {12294, C_MEMBER_OBJECT, 24, 1},
    {11338, C_MEMBER_OBJECT, 32, 1}, {10771, C_MEMBER_OBJECT, 40, 1},
    {8062, C_MEMBER_OBJECT, 32, 1}, {8579, C_MEMBER_OBJECT, 40, 1}, {10771, C_MEMBER_OBJECT, 48, 1},
    {13819, C_MEMBER_OBJECT, 64, 1}, {11571, C_MEMBER_OBJECT, 24, 1},
    {6300, C_MEMBER_OBJECT, 16, 1}, {11718, C_MEMBER_OBJECT, 64, 1},
    {11736, C_MEMBER_OBJECT, 80, 1}, {11754, C_MEMBER_OBJECT, 96, 1},
    {11772, C_MEMBER_OBJECT, 112, 1}, {11790, C_MEMBER_OBJECT, 128, 1},
    {11808, C_MEMBER_OBJECT, 144, 1}, {11826, C_MEMBER_OBJECT, 160, 1},
    {11844, C_MEMBER_OBJECT, 176, 1}, {13819, C_MEMBER_OBJECT, 192, 1},
    {11656, C_MEMBER_OBJECT, 16, 1}, {12007, C_MEMBER_OBJECT, 16, 1},
    {12256, C_MEMBER_OBJECT, 24, 1}, {12251, C_MEMBER_OBJECT, 32, 1},
    {9757, C_MEMBER_OBJECT, 24, 1}, {6920, C_MEMBER_OBJECT, 32, 1}, {7072, C_MEMBER_OBJECT, 40, 1},
    {9332, C_MEMBER_OBJECT, 48, 1}, {8661, C_MEMBER_OBJECT, 48, 1}, {12142, C_MEMBER_OBJECT, 80, 1},
    {12158, C_MEMBER_OBJECT, 88, 1}, {5931, C_MEMBER_OBJECT, 96, 1},
    {11497, C_MEMBER_OBJECT, 112, 1}, {12938, C_MEMBER_OBJECT, 120, 1},
    {7411, C_MEMBER_OBJECT, 128, 1}, {7376, C_MEMBER_OBJECT, 136, 1},
    {7344, C_MEMBER_OBJECT, 144, 1}, {5607, C_MEMBER_OBJECT, 152, 1},
    {2307, C_MEMBER_OBJECT, 160, 1}, {283, C_MEMBER_OBJECT, 168, 1}, {367, C_MEMBER_OBJECT, 176, 1},
    {157, C_MEMBER_OBJECT, 184, 1}, {147, C_MEMBER_OBJECT, 192, 1}, {589, C_MEMBER_OBJECT, 200, 1},
    {352, C_MEMBER_OBJECT, 208, 1}, {382, C_MEMBER_OBJECT, 216, 1}, {692, C_MEMBER_OBJECT, 224, 1},
    {563, C_MEMBER_OBJECT, 232, 1}, {5763, C_MEMBER_OBJECT, 16, 1}, {6242, C_MEMBER_OBJECT, 24, 1},
    {11484, C_MEMBER_OBJECT, 32, 1}, {9351, C_MEMBER_OBJECT, 48, 1},
    {11497, C_MEMBER_OBJECT, 64, 1}, {12132, C_MEMBER_OBJECT, 72, 1},
    {10117, C_MEMBER_OBJECT, 96, 1}, {8551, C_MEMBER_OBJECT, 104, 1},
    {9251, C_MEMBER_OBJECT, 16, 1}, {5999, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 40, 1},
    {10112, C_MEMBER_OBJECT, 48, 1}, {5999, C_MEMBER_OBJECT, 16, 1}, {6242, C_MEMBER_OBJECT, 24, 1},
    {11892, C_MEMBER_OBJECT, 32, 1}, {8551, C_MEMBER_OBJECT, 48, 1},
    {11687, C_MEMBER_OBJECT, 16, 1}, {11699, C_MEMBER_OBJECT, 24, 1},
    {8739, C_MEMBER_OBJECT, 24, 1}, {13264, C_MEMBER_OBJECT, 16, 1},
    {10296, C_MEMBER_OBJECT, 24, 1}, {10300, C_MEMBER_OBJECT, 32, 1},
    {12210, C_MEMBER_OBJECT, 16, 1}, {12226, C_MEMBER_OBJECT, 24, 1},
    {12217, C_MEMBER_OBJECT, 32, 1}, {12238, C_MEMBER_OBJECT, 40, 1},
    {12182, C_MEMBER_OBJECT, 48, 1}, {12195, C_MEMBER_OBJECT, 56, 1},
    {12901, C_MEMBER_OBJECT, 16, 1}, {12892, C_MEMBER_OBJECT, 24, 1},
    {10238, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8739, C_MEMBER_OBJECT, 24, 1},
    {8372, C_MEMBER_OBJECT, 256, 1}, {8422, C_MEMBER_OBJECT, 264, 1},
    {8388, C_MEMBER_OBJECT, 336, 1}, {8438, C_MEMBER_OBJECT, 344, 1},
    {8405, C_MEMBER_OBJECT, 352, 1}, {8453, C_MEMBER_OBJECT, 360, 1},
    {8475, C_MEMBER_OBJECT, 368, 1}, {8343, C_MEMBER_OBJECT, 848, 1},
    {8363, C_MEMBER_OBJECT, 856, 1}, {8351, C_MEMBER_OBJECT, 864, 1},
    {8333, C_MEMBER_OBJECT, 880, 1}, {10506, C_MEMBER_OBJECT, 16, 1},
    {4613, C_MEMBER_OBJECT, 24, 1}, {10630, C_MEMBER_OBJECT, 32, 1},
    {13819, C_MEMBER_OBJECT, 40, 1}, {10163, C_MEMBER_OBJECT, 16, 1},
    {4613, C_MEMBER_OBJECT, 16, 1}, {10630, C_MEMBER_OBJECT, 24, 1}, {8311, C_MEMBER_OBJECT, 16, 1},
    {8295, C_MEMBER_OBJECT_ARRAY, 24, 8}, {13854, C_MEMBER_OBJECT, 16, 1},
    {13834, C_MEMBER_OBJECT, 24, 1}, {13864, C_MEMBER_OBJECT, 40, 1},
    {13846, C_MEMBER_OBJECT, 48, 1}, {13854, C_MEMBER_OBJECT, 16, 1},
    {13834, C_MEMBER_OBJECT, 24, 1}, {13864, C_MEMBER_OBJECT, 40, 1},
    {13846, C_MEMBER_OBJECT, 48, 1}, {13854, C_MEMBER_OBJECT, 16, 1},
    {13834, C_MEMBER_OBJECT, 24, 1}, {13864, C_MEMBER_OBJECT, 40, 1},
    {13846, C_MEMBER_OBJECT, 48, 1}, {5992, C_MEMBER_OBJECT, 16, 1}, {5974, C_MEMBER_OBJECT, 24, 1},
    {5981, C_MEMBER_OBJECT, 32, 1}, {12525, C_MEMBER_OBJECT, 16, 1},
    {12933, C_MEMBER_OBJECT, 24, 1}, {12560, C_MEMBER_OBJECT, 32, 1},
    {13819, C_MEMBER_OBJECT, 48, 1}, {11425, C_MEMBER_OBJECT, 16, 1},
    {12965, C_MEMBER_OBJECT, 24, 1}, {9332, C_MEMBER_OBJECT, 32, 1}, {9337, C_MEMBER_OBJECT, 40, 1},
    {5999, C_MEMBER_OBJECT, 48, 1}, {11987, C_MEMBER_OBJECT, 56, 1}, {6591, C_MEMBER_OBJECT, 72, 1},
    {5721, C_MEMBER_OBJECT, 80, 1}, {10863, C_MEMBER_OBJECT, 88, 1}, {6761, C_MEMBER_OBJECT, 96, 1},
    {12013, C_MEMBER_OBJECT, 104, 1}, {6654, C_MEMBER_OBJECT, 112, 1},
    {12029, C_MEMBER_OBJECT, 120, 1}, {6679, C_MEMBER_OBJECT, 128, 1},
    {5703, C_MEMBER_OBJECT, 136, 1}, {10850, C_MEMBER_OBJECT, 144, 1},
    {12581, C_MEMBER_OBJECT, 24, 1}, {6707, C_MEMBER_OBJECT, 32, 1},
    {10106, C_MEMBER_OBJECT, 40, 1}, {8255, C_MEMBER_OBJECT, 48, 1}, {8218, C_MEMBER_OBJECT, 56, 1},
    {8242, C_MEMBER_OBJECT, 64, 1}, {8180, C_MEMBER_OBJECT, 72, 1}, {8207, C_MEMBER_OBJECT, 80, 1},
    {8165, C_MEMBER_OBJECT, 88, 1}, {8232, C_MEMBER_OBJECT, 96, 1}, {8192, C_MEMBER_OBJECT, 104, 1},
    {8152, C_MEMBER_OBJECT, 112, 1}, {9238, C_MEMBER_OBJECT, 24, 1},
    {11364, C_MEMBER_OBJECT, 32, 1}, {13594, C_MEMBER_OBJECT, 128, 1},
    {13505, C_MEMBER_OBJECT, 136, 1}, {14045, C_MEMBER_OBJECT, 152, 1},
    {13594, C_MEMBER_OBJECT, 128, 1}, {13505, C_MEMBER_OBJECT, 136, 1},
    {14045, C_MEMBER_OBJECT, 152, 1}, {9251, C_MEMBER_OBJECT, 16, 1},
    {6983, C_MEMBER_OBJECT, 24, 1}, {13819, C_MEMBER_OBJECT, 32, 1},
    {13481, C_MEMBER_OBJECT, 96, 1}, {13433, C_MEMBER_OBJECT, 104, 1},
    {13457, C_MEMBER_OBJECT, 112, 1}, {13409, C_MEMBER_OBJECT, 128, 1},
    {13361, C_MEMBER_OBJECT, 136, 1}, {13385, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_10_13 = {
    {.hex = 0x030a0df0}, names, members, enumerators, types, held,
    528, 4, 235,
};
