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
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroObject\0" "PyCoroWrapper\0"
    "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0"
    "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0"
    "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0" "PyFrameObject\0"
    "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0"
    "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0"
    "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0"
    "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0"
    "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0"
    "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0"
    "PyRunningLoopHolder\0" "PySSLCertificate\0" "PySSLContext\0" "PySSLMemoryBIO\0"
    "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0"
    "PyStopIterationObject\0" "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0"
    "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0"
    "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0"
    "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA3object\0" "ScandirIterator\0" "ScannerObject\0"
    "SemLockObject\0" "Socket\0" "StgDict\0" "StgDictObject\0" "StopIteration\0"
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
    "coroutine\0" "coroutine_wrapper\0" "countobject\0" "cr_code\0" "cr_exc_state.exc_traceback\0"
    "cr_exc_state.exc_type\0" "cr_exc_state.exc_value\0" "cr_frame\0" "cr_name\0" "cr_origin\0"
    "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0"
    "curexc_type\0" "curexc_value\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0"
    "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0"
    "datetime.IsoCalendarDate\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0"
    "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0"
    "default_value\0" "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0"
    "descr\0" "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0"
    "dict\0" "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_lookup\0" "dk_nentries\0" "dk_refcnt\0" "dk_size\0" "dk_usable\0" "doc\0"
    "dropwhileobject\0" "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0" "enumobject\0"
    "errcheck\0" "error_obj\0" "errors\0" "events_append\0" "exc_info\0" "exc_state.errnomap\0"
    "exc_tb\0" "exc_traceback\0" "exc_type\0" "exc_value\0" "externalTimer\0" "extra\0" "f_back\0"
    "f_builtins\0" "f_code\0" "f_gen\0" "f_globals\0" "f_lasti\0" "f_locals\0" "f_localsplus\0"
    "f_stackdepth\0" "f_trace\0" "f_valuestack\0" "factory\0" "fast_memo\0" "fieldnameiterator\0"
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
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0"
    "methodcallerobject\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "myerrno\0"
    "name\0" "names\0" "next\0" "next_row\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0"
    "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0"
    "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "old\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "previous_item\0"
    "previous_version\0" "print_file_and_line\0" "productobject\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Cache\0" "pysqlite_Connection\0"
    "pysqlite_Cursor\0" "pysqlite_Node\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0"
    "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "small_ints\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
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
    {213, 0, 0, 72, 0, 0}, {213, 9853, 40, 8, 0, 0}, {213, 10313, 16, 8, 0, 0},
    {213, 10953, 24, 8, 0, 0}, {213, 12285, 32, 8, 0, 0}, {232, 0, 0, 64, 0, 0},
    {232, 10871, 16, 8, 0, 0}, {232, 10884, 24, 8, 0, 0}, {250, 0, 0, 56, 0, 0},
    {250, 7007, 40, 8, 0, 0}, {250, 12762, 16, 8, 0, 0}, {250, 12797, 32, 8, 0, 0},
    {250, 13170, 24, 8, 0, 0}, {264, 0, 0, 64, 0, 0}, {264, 4926, 0, 8, 0, 0},
    {264, 5338, 24, 8, 0, 0}, {264, 9583, 8, 8, 0, 0}, {606, 0, 0, 16, 0, 0},
    {606, 10864, 0, 8, 0, 0}, {634, 0, 0, 56, 0, 0}, {634, 6131, 24, 8, 0, 0},
    {663, 0, 0, 152, 0, 0}, {663, 5021, 144, 8, 0, 0}, {663, 6614, 40, 8, 0, 0},
    {663, 7126, 136, 8, 0, 0}, {663, 10116, 16, 8, 0, 0}, {663, 10807, 64, 8, 0, 0},
    {663, 11037, 24, 8, 0, 0}, {663, 11047, 32, 8, 0, 0}, {663, 11543, 48, 8, 0, 0},
    {663, 14150, 56, 8, 0, 0}, {709, 0, 0, 48, 0, 0}, {709, 8478, 24, 8, 0, 0},
    {709, 9583, 16, 8, 0, 0}, {709, 12290, 32, 4, 6, 1}, {709, 12319, 32, 4, 5, 1},
    {709, 12333, 32, 4, 2, 3}, {709, 12344, 32, 4, 7, 1}, {723, 0, 0, 40, 0, 0},
    {723, 4520, 16, 8, 0, 0}, {723, 4528, 24, 8, 0, 0}, {739, 0, 0, 40, 0, 0},
    {739, 4540, 24, 8, 0, 0}, {739, 4549, 16, 8, 0, 0}, {756, 0, 0, 112, 0, 0},
    {756, 4383, 24, 8, 0, 0}, {756, 4391, 72, 8, 0, 0}, {756, 4418, 56, 8, 0, 0},
    {756, 4440, 64, 8, 0, 0}, {756, 4463, 88, 8, 0, 0}, {756, 4476, 16, 8, 0, 0},
    {756, 4485, 40, 8, 0, 0}, {756, 4493, 48, 8, 0, 0}, {773, 0, 0, 80, 0, 0},
    {773, 10313, 72, 8, 0, 0}, {773, 10508, 64, 8, 0, 0}, {796, 0, 0, 64, 0, 0},
    {796, 4626, 24, 8, 0, 0}, {796, 5300, 48, 8, 0, 0}, {796, 5787, 40, 8, 0, 0},
    {796, 13436, 32, 8, 0, 0}, {818, 0, 0, 56, 0, 0}, {818, 10415, 24, 8, 0, 0},
    {836, 0, 0, 40, 0, 0}, {836, 10475, 24, 8, 0, 0}, {836, 10492, 32, 1, 0, 0},
    {867, 0, 0, 56, 0, 0}, {867, 9859, 16, 8, 0, 0}, {867, 9864, 32, 8, 0, 0},
    {867, 9873, 24, 8, 0, 0}, {885, 0, 0, 64, 0, 0}, {885, 10209, 56, 8, 0, 0},
    {901, 0, 0, 48, 0, 0}, {901, 11114, 16, 8, 0, 0}, {911, 0, 0, 24, 0, 0},
    {911, 10458, 16, 8, 0, 0}, {924, 0, 0, 176, 0, 0}, {924, 5406, 16, 4, 0, 0},
    {924, 5418, 88, 8, 0, 0}, {924, 5430, 48, 8, 0, 0}, {924, 5438, 56, 8, 0, 0},
    {924, 5448, 104, 8, 0, 0}, {924, 5460, 40, 4, 0, 0}, {924, 5475, 80, 8, 0, 0},
    {924, 5487, 120, 8, 0, 0}, {924, 5500, 112, 8, 0, 0}, {924, 5508, 64, 8, 0, 0},
    {924, 5517, 32, 4, 0, 0}, {924, 5530, 72, 8, 0, 0}, {937, 0, 0, 72, 0, 0},
    {937, 13855, 56, 8, 0, 0}, {937, 13860, 48, 8, 0, 0}, {960, 0, 0, 48, 0, 0},
    {960, 5969, 16, 8, 0, 0}, {960, 5978, 24, 8, 0, 0}, {970, 0, 0, 48, 0, 0},
    {970, 13223, 16, 8, 0, 0}, {970, 13231, 32, 8, 0, 0}, {970, 13242, 24, 8, 0, 0},
    {985, 0, 0, 64, 0, 0}, {985, 13896, 24, 8, 0, 0}, {985, 13908, 16, 8, 0, 0},
    {998, 0, 0, 96, 0, 0}, {998, 5846, 24, 8, 0, 0}, {998, 5854, 72, 8, 0, 0},
    {998, 5881, 56, 8, 0, 0}, {998, 5903, 64, 8, 0, 0}, {998, 5926, 16, 8, 0, 0},
    {998, 5935, 40, 8, 0, 0}, {998, 5943, 88, 8, 0, 0}, {998, 5953, 48, 8, 0, 0},
    {1011, 0, 0, 24, 0, 0}, {1011, 6071, 16, 8, 0, 0}, {1066, 0, 0, 48, 0, 0},
    {1066, 8483, 24, 1, 0, 0}, {1066, 13584, 40, 8, 0, 0}, {1086, 0, 0, 40, 0, 0},
    {1086, 8483, 24, 1, 0, 0}, {1086, 13584, 32, 8, 0, 0}, {1167, 0, 0, 40, 0, 0},
    {1167, 6106, 24, 8, 0, 0}, {1167, 6113, 32, 8, 0, 0}, {1167, 6124, 16, 8, 0, 0},
    {1181, 0, 0, 24, 0, 0}, {1181, 10082, 8, 8, 0, 0}, {1181, 10089, 16, 8, 0, 0},
    {1196, 0, 0, 40, 0, 0}, {1196, 6629, 40, 0, 0, 0}, {1196, 6640, 16, 8, 0, 0},
    {1196, 6650, 32, 8, 0, 0}, {1196, 6662, 0, 8, 0, 0}, {1196, 6672, 8, 8, 0, 0},
    {1196, 6680, 24, 8, 0, 0}, {1213, 0, 0, 48, 0, 0}, {1213, 9901, 32, 8, 0, 0},
    {1213, 9909, 16, 8, 0, 0}, {1213, 9917, 40, 8, 0, 0}, {1226, 0, 0, 24, 0, 0},
    {1226, 10442, 16, 8, 0, 0}, {1240, 0, 0, 360, 0, 0}, {1240, 7013, 24, 8, 0, 0},
    {1240, 7020, 40, 8, 0, 0}, {1240, 7031, 32, 8, 0, 0}, {1240, 7038, 88, 8, 0, 0},
    {1240, 7044, 48, 8, 0, 0}, {1240, 7054, 96, 4, 0, 0}, {1240, 7062, 56, 8, 0, 0},
    {1240, 7071, 352, 8, 0, 0}, {1240, 7084, 80, 4, 0, 0}, {1240, 7097, 72, 8, 0, 0},
    {1240, 7105, 64, 8, 0, 0}, {1254, 0, 0, 128, 0, 0}, {1254, 7364, 112, 8, 0, 0},
    {1254, 7381, 24, 8, 0, 0}, {1254, 7395, 72, 8, 0, 0}, {1254, 7408, 48, 8, 0, 0},
    {1254, 7418, 56, 8, 0, 0}, {1254, 7442, 80, 8, 0, 0}, {1254, 7451, 16, 8, 0, 0},
    {1254, 7464, 64, 8, 0, 0}, {1254, 7480, 104, 8, 0, 0}, {1254, 7492, 32, 8, 0, 0},
    {1254, 7502, 40, 8, 0, 0}, {1271, 0, 0, 16, 0, 0}, {1271, 3128, 0, 8, 0, 0},
    {1271, 3137, 8, 8, 0, 0}, {1281, 0, 0, 88, 0, 0}, {1281, 8115, 24, 8, 0, 0},
    {1281, 8123, 72, 8, 0, 0}, {1281, 8150, 56, 8, 0, 0}, {1281, 8172, 64, 8, 0, 0},
    {1281, 8195, 16, 8, 0, 0}, {1281, 8204, 40, 8, 0, 0}, {1281, 8212, 48, 8, 0, 0},
    {1293, 0, 0, 168, 0, 0}, {1293, 8509, 16, 8, 0, 0}, {1308, 0, 0, 280, 0, 0},
    {1308, 4280, 16, 256, 0, 0}, {1325, 0, 0, 40, 0, 0}, {1325, 4945, 32, 8, 0, 0},
    {1343, 0, 0, 40, 0, 0}, {1343, 5204, 32, 8, 0, 0}, {1364, 0, 0, 40, 0, 0},
    {1364, 8271, 16, 8, 0, 0}, {1377, 0, 0, 888, 0, 0}, {1377, 8516, 872, 8, 0, 0},
    {1377, 8531, 880, 8, 0, 0}, {1377, 8541, 848, 8, 0, 0}, {1377, 8549, 864, 8, 0, 0},
    {1377, 8561, 856, 8, 0, 0}, {1394, 0, 0, 88, 0, 0}, {1394, 10272, 64, 8, 0, 0},
    {1394, 10313, 72, 8, 0, 0}, {1394, 10953, 80, 8, 0, 0}, {1414, 0, 0, 24, 0, 0},
    {1414, 7359, 16, 8, 0, 0}, {1437, 0, 0, 113528, 0, 0}, {1437, 4342, 3440, 8, 0, 0},
    {1437, 4362, 3432, 8, 0, 0}, {1437, 4700, 13336, 1880, 0, 0}, {1437, 4853, 3488, 8, 0, 0},
    {1437, 4870, 3496, 4, 0, 0}, {1437, 4933, 3504, 8, 0, 0}, {1437, 4970, 3424, 8, 0, 0},
    {1437, 5096, 880, 8, 0, 0}, {1437, 5105, 1352, 8, 0, 0}, {1437, 5148, 5608, 2056, 0, 0},
    {1437, 5562, 928, 8, 0, 0}, {1437, 5583, 920, 8, 0, 0}, {1437, 5602, 912, 8, 0, 0},
    {1437, 5787, 13296, 16, 0, 0}, {1437, 6432, 1344, 8, 0, 0}, {1437, 6934, 13312, 8, 0, 0},
    {1437, 7323, 11984, 16, 0, 0}, {1437, 8010, 832, 8, 0, 0}, {1437, 8023, 816, 4, 0, 0},
    {1437, 8037, 824, 8, 0, 0}, {1437, 8048, 640, 72, 0, 0}, {1437, 8063, 720, 24, 0, 0},
    {1437, 8693, 24, 8, 0, 0}, {1437, 8727, 1360, 8, 0, 0}, {1437, 8739, 888, 8, 0, 0},
    {1437, 9612, 10040, 648, 0, 0}, {1437, 10247, 856, 8, 0, 0}, {1437, 10255, 864, 8, 0, 0},
    {1437, 10324, 0, 8, 0, 0}, {1437, 11933, 3512, 2096, 0, 0}, {1437, 12742, 872, 8, 0, 0},
    {1437, 13452, 8, 8, 0, 0}, {1437, 13464, 9800, 240, 0, 0}, {1437, 13506, 15216, 98304, 0, 0},
    {1437, 13926, 3472, 8, 0, 0}, {1437, 13950, 3456, 8, 0, 0}, {1437, 13967, 3464, 8, 0, 0},
    {1456, 0, 0, 40, 0, 0}, {1456, 4565, 32, 8, 0, 0}, {1456, 10450, 24, 8, 0, 0},
    {1469, 0, 0, 32, 0, 0}, {1469, 10433, 24, 4, 0, 0}, {1482, 0, 0, 40, 0, 0},
    {1482, 7276, 24, 4, 0, 0}, {1482, 10313, 0, 8, 0, 0}, {1482, 10645, 16, 8, 0, 0},
    {1482, 13501, 8, 4, 0, 0}, {1494, 0, 0, 16, 0, 0}, {1494, 10082, 0, 8, 0, 0},
    {1506, 0, 0, 32, 0, 0}, {1506, 10283, 16, 8, 0, 0}, {1506, 10296, 24, 8, 0, 0},
    {1518, 0, 0, 152, 0, 0}, {1518, 10033, 24, 8, 0, 0}, {1518, 13917, 64, 8, 0, 0},
    {1537, 0, 0, 32, 0, 0}, {1537, 10201, 0, 8, 0, 0}, {1549, 0, 0, 48, 0, 0},
    {1549, 8696, 16, 8, 0, 0}, {1549, 8704, 24, 8, 0, 0}, {1564, 0, 0, 104, 0, 0},
    {1564, 9880, 56, 8, 0, 0}, {1576, 0, 0, 56, 0, 0}, {1576, 10038, 24, 8, 0, 0},
    {1576, 10045, 16, 8, 0, 0}, {1576, 10053, 48, 8, 0, 0}, {1576, 10061, 32, 8, 0, 0},
    {1591, 0, 0, 72, 0, 0}, {1591, 10313, 64, 8, 0, 0}, {1609, 0, 0, 112, 0, 0},
    {1609, 10558, 72, 8, 0, 0}, {1609, 10577, 48, 8, 0, 0}, {1623, 0, 0, 104, 0, 0},
    {1623, 7198, 80, 8, 0, 0}, {1623, 7207, 88, 8, 0, 0}, {1623, 10305, 64, 8, 0, 0},
    {1623, 12522, 72, 8, 0, 0}, {1639, 0, 0, 16, 0, 0}, {1639, 10465, 0, 8, 0, 0},
    {1639, 10500, 8, 8, 0, 0}, {1759, 0, 0, 200, 0, 0}, {1759, 7217, 16, 8, 0, 0},
    {1759, 8478, 48, 8, 0, 0}, {1759, 10003, 32, 8, 0, 0}, {1759, 11944, 64, 128, 0, 0},
    {1759, 12756, 40, 8, 0, 0}, {1759, 13843, 24, 8, 0, 0}, {1771, 0, 0, 40, 0, 0},
    {1771, 12244, 16, 8, 0, 0}, {1771, 12488, 32, 8, 0, 0}, {1771, 12493, 24, 8, 0, 0},
    {1804, 0, 0, 72, 0, 0}, {1804, 13872, 64, 8, 0, 0}, {1841, 0, 0, 128, 0, 0},
    {1841, 6818, 96, 8, 0, 0}, {1841, 6846, 104, 8, 0, 0}, {1841, 7198, 72, 8, 0, 0},
    {1841, 9590, 80, 8, 0, 0}, {1841, 10272, 64, 8, 0, 0}, {1841, 10645, 88, 8, 0, 0},
    {1841, 11230, 120, 8, 0, 0}, {1841, 13170, 112, 8, 0, 0}, {1861, 0, 0, 72, 0, 0},
    {1861, 5557, 64, 8, 0, 0}, {1880, 0, 0, 280, 0, 0}, {1880, 4712, 168, 8, 0, 0},
    {1880, 4722, 232, 8, 0, 0}, {1880, 4742, 224, 8, 0, 0}, {1880, 5212, 72, 8, 0, 0},
    {1880, 5225, 80, 8, 0, 0}, {1880, 5311, 48, 8, 0, 0}, {1880, 5787, 240, 8, 0, 0},
    {1880, 6003, 104, 8, 0, 0}, {1880, 6020, 88, 8, 0, 0}, {1880, 6032, 96, 8, 0, 0},
    {1880, 6432, 152, 8, 0, 0}, {1880, 6925, 144, 8, 0, 0}, {1880, 7323, 24, 8, 0, 0},
    {1880, 8814, 16, 8, 0, 0}, {1880, 10324, 8, 8, 0, 0}, {1880, 11194, 0, 8, 0, 0},
    {1880, 13207, 176, 8, 0, 0}, {1894, 0, 0, 40, 0, 0}, {1894, 13129, 24, 8, 0, 0},
    {1894, 13138, 16, 8, 0, 0}, {1912, 0, 0, 32, 0, 0}, {1912, 10450, 24, 8, 0, 0},
    {1926, 0, 0, 408, 0, 0}, {1926, 13256, 256, 8, 0, 0}, {1926, 13264, 336, 8, 0, 0},
    {1926, 13273, 32, 8, 0, 0}, {1926, 13286, 352, 8, 0, 0}, {1926, 13295, 192, 8, 0, 0},
    {1926, 13304, 48, 8, 0, 0}, {1926, 13315, 264, 8, 0, 0}, {1926, 13323, 288, 8, 0, 0},
    {1926, 13337, 168, 8, 0, 0}, {1926, 13346, 40, 8, 0, 0}, {1926, 13358, 240, 8, 0, 0},
    {1926, 13369, 344, 8, 0, 0}, {1926, 13376, 24, 8, 0, 0}, {1926, 13384, 88, 8, 0, 0},
    {1926, 13392, 360, 8, 0, 0}, {1926, 13406, 184, 8, 0, 0}, {1926, 13418, 208, 8, 0, 0},
    {1939, 0, 0, 104, 0, 0}, {1939, 6795, 64, 8, 0, 0}, {1939, 10521, 72, 8, 0, 0},
    {1939, 11536, 96, 8, 0, 0}, {1960, 0, 0, 80, 0, 0}, {1960, 6131, 72, 8, 0, 0},
    {1976, 0, 0, 24, 0, 0}, {1976, 10484, 16, 8, 0, 0}, {1988, 0, 0, 56, 0, 0},
    {1988, 14071, 24, 8, 0, 0}, {1988, 14091, 16, 8, 0, 0}, {2004, 0, 0, 208, 0, 0},
    {2004, 4252, 192, 8, 0, 0}, {2004, 7181, 24, 8, 0, 0}, {2004, 9449, 16, 8, 0, 0},
    {2004, 10395, 48, 8, 0, 0}, {2004, 13598, 136, 8, 0, 0}, {2004, 13622, 144, 8, 0, 0},
    {2004, 13646, 128, 8, 0, 0}, {2004, 13670, 104, 8, 0, 0}, {2004, 13694, 112, 8, 0, 0},
    {2004, 13718, 96, 8, 0, 0}, {2045, 0, 0, 104, 0, 0}, {2045, 10958, 80, 8, 0, 0},
    {2045, 10971, 72, 8, 0, 0}, {2104, 0, 0, 192, 0, 0}, {2104, 4631, 128, 8, 0, 0},
    {2104, 5330, 152, 8, 0, 0}, {2104, 5795, 136, 8, 0, 0}, {2104, 11334, 96, 8, 0, 0},
    {2104, 11582, 144, 8, 0, 0}, {2304, 0, 0, 272, 0, 0}, {2304, 5010, 72, 8, 0, 0},
    {2304, 5046, 216, 8, 0, 0}, {2304, 10116, 24, 8, 0, 0}, {2304, 10121, 32, 8, 0, 0},
    {2304, 10991, 208, 8, 0, 0}, {2304, 11037, 48, 8, 0, 0}, {2304, 11047, 56, 8, 0, 0},
    {2304, 11499, 184, 8, 0, 0}, {2304, 11511, 192, 8, 0, 0}, {2304, 11520, 200, 8, 0, 0},
    {2304, 12224, 16, 8, 0, 0}, {2365, 0, 0, 24, 0, 0}, {2365, 4557, 16, 8, 0, 0},
    {2389, 0, 0, 24, 0, 0}, {2389, 6725, 16, 8, 0, 0}, {2424, 0, 0, 32, 0, 0},
    {2424, 6960, 16, 8, 0, 0}, {2424, 6974, 0, 8, 0, 0}, {2424, 6983, 8, 8, 0, 0},
    {2424, 11199, 24, 8, 0, 0}, {2441, 0, 0, 112, 0, 0}, {2441, 10008, 40, 8, 0, 0},
    {2483, 0, 0, 672, 0, 0}, {2483, 8821, 32, 8, 0, 0}, {4244, 0, 0, 32, 0, 0},
    {4244, 6710, 8, 8, 0, 0}, {4244, 13591, 16, 8, 0, 0}, {4244, 13848, 0, 8, 0, 0},
    {4261, 0, 0, 32, 0, 0}, {4261, 6690, 24, 8, 0, 0}, {4261, 8771, 16, 8, 0, 0},
    {4591, 0, 0, 32, 0, 0}, {4591, 6296, 24, 8, 0, 0}, {4591, 14109, 16, 8, 0, 0},
    {4688, 0, 0, 64, 0, 0}, {4688, 4565, 32, 8, 0, 0}, {4688, 10424, 40, 8, 0, 0},
    {4888, 0, 0, 24, 0, 0}, {4888, 4626, 8, 8, 0, 0}, {4888, 7359, 0, 8, 0, 0},
    {4888, 9509, 16, 8, 0, 0}, {5188, 0, 0, 32, 0, 0}, {5188, 8937, 24, 8, 0, 0},
    {5285, 0, 0, 32, 0, 0}, {5285, 8878, 16, 8, 0, 0}, {5285, 8925, 24, 8, 0, 0},
    {5347, 0, 0, 32, 0, 0}, {5347, 5382, 16, 8, 0, 0}, {6320, 0, 0, 56, 0, 0},
    {6320, 6280, 48, 8, 0, 0}, {6340, 0, 0, 56, 0, 0}, {6340, 6334, 32, 8, 0, 0},
    {6356, 0, 0, 80, 0, 0}, {6356, 9559, 24, 8, 0, 0}, {6356, 9569, 40, 8, 0, 0},
    {6599, 0, 0, 56, 0, 0}, {6599, 6397, 16, 8, 0, 0}, {6599, 6414, 40, 8, 0, 0},
    {6874, 0, 0, 48, 0, 0}, {6874, 6757, 40, 8, 0, 0}, {6874, 6770, 32, 8, 0, 0},
    {6874, 6780, 24, 8, 0, 0}, {7257, 0, 0, 32, 0, 0}, {7257, 7359, 16, 8, 0, 0},
    {7257, 8875, 24, 8, 0, 0}, {8001, 0, 0, 48, 0, 0}, {8001, 4626, 24, 8, 0, 0},
    {8001, 10718, 16, 8, 0, 0}, {8001, 10842, 32, 8, 0, 0}, {9491, 0, 0, 32, 0, 0},
    {9491, 5402, 16, 8, 0, 0}, {9491, 10521, 24, 8, 0, 0}, {9652, 0, 0, 32, 0, 0},
    {9652, 8937, 24, 8, 0, 0}, {9667, 0, 0, 32, 0, 0}, {9667, 8937, 24, 8, 0, 0},
    {9701, 0, 0, 32, 0, 0}, {9701, 9691, 16, 8, 0, 0}, {9779, 0, 0, 48, 0, 0},
    {9779, 8771, 16, 8, 0, 0}, {9779, 9579, 40, 8, 0, 0}, {9779, 12244, 24, 8, 0, 0},
    {9779, 12488, 32, 8, 0, 0}, {9799, 0, 0, 152, 0, 0}, {9799, 5236, 72, 8, 0, 0},
    {9799, 5242, 128, 8, 0, 0}, {9799, 7359, 88, 8, 0, 0}, {9799, 9516, 112, 8, 0, 0},
    {9799, 9830, 120, 8, 0, 0}, {9799, 11651, 0, 56, 0, 0}, {9816, 0, 0, 56, 0, 0},
    {9816, 9449, 40, 8, 0, 0}, {9816, 10324, 24, 8, 0, 0}, {9816, 11590, 48, 8, 0, 0},
    {9945, 0, 0, 32, 0, 0}, {9945, 7359, 24, 8, 0, 0}, {9945, 9005, 16, 8, 0, 0},
    {9976, 0, 0, 24, 0, 0}, {9976, 9955, 16, 8, 0, 0}, {10629, 0, 0, 64, 0, 0},
    {10629, 6386, 48, 8, 0, 0}, {10629, 6405, 24, 8, 0, 0}, {10629, 6414, 56, 8, 0, 0},
    {10939, 0, 0, 64, 0, 0}, {10939, 4626, 24, 8, 0, 0}, {10939, 7282, 16, 8, 0, 0},
    {10939, 9506, 32, 8, 0, 0}, {11319, 0, 0, 64, 0, 0}, {11319, 11264, 32, 8, 0, 0},
    {11319, 11273, 40, 8, 0, 0}, {11319, 11282, 16, 8, 0, 0}, {11319, 11291, 48, 8, 0, 0},
    {11319, 11301, 24, 8, 0, 0}, {11373, 0, 0, 64, 0, 0}, {11373, 7118, 32, 8, 0, 0},
    {11373, 7270, 40, 8, 0, 0}, {11373, 9955, 24, 8, 0, 0}, {11388, 0, 0, 240, 0, 0},
    {11388, 147, 192, 8, 0, 0}, {11388, 157, 184, 8, 0, 0}, {11388, 283, 168, 8, 0, 0},
    {11388, 352, 208, 8, 0, 0}, {11388, 367, 176, 8, 0, 0}, {11388, 382, 216, 8, 0, 0},
    {11388, 563, 232, 8, 0, 0}, {11388, 589, 200, 8, 0, 0}, {11388, 692, 224, 8, 0, 0},
    {11388, 2320, 160, 8, 0, 0}, {11388, 5620, 152, 8, 0, 0}, {11388, 6063, 96, 8, 0, 0},
    {11388, 7542, 144, 8, 0, 0}, {11388, 7574, 136, 8, 0, 0}, {11388, 7609, 128, 8, 0, 0},
    {11388, 11723, 112, 8, 0, 0}, {11388, 12379, 80, 8, 0, 0}, {11388, 12395, 88, 8, 0, 0},
    {11388, 13175, 120, 8, 0, 0}, {11424, 0, 0, 56, 0, 0}, {11424, 6131, 24, 8, 0, 0},
    {11424, 9449, 16, 8, 0, 0}, {11424, 10324, 48, 8, 0, 0}, {11463, 0, 0, 48, 0, 0},
    {11463, 9583, 40, 8, 0, 0}, {11463, 12244, 16, 8, 0, 0}, {11463, 12488, 32, 8, 0, 0},
    {11463, 12493, 24, 8, 0, 0}, {11606, 0, 0, 32, 0, 0}, {11606, 11797, 24, 8, 0, 0},
    {11801, 0, 0, 32, 0, 0}, {11801, 8937, 24, 8, 0, 0}, {11859, 0, 0, 16, 0, 0},
    {11859, 8478, 8, 8, 0, 0}, {11859, 9449, 0, 8, 0, 0}, {11868, 0, 0, 48, 0, 0},
    {11868, 11882, 16, 8, 0, 0}, {11889, 0, 0, 56, 0, 0}, {12406, 0, 0, 32, 0, 0},
    {12406, 11913, 16, 8, 0, 0}, {12547, 0, 0, 32, 0, 0}, {12547, 8937, 24, 8, 0, 0},
    {12561, 0, 0, 528, 0, 0}, {12561, 6131, 8, 512, 0, 0}, {12561, 11621, 520, 8, 0, 0},
    {12574, 0, 0, 32, 0, 0}, {12574, 8478, 8, 8, 0, 0}, {12574, 9449, 0, 8, 0, 0},
    {12574, 10324, 16, 8, 0, 0}, {12592, 0, 0, 48, 0, 0}, {12592, 4334, 0, 8, 0, 0},
    {12592, 7339, 24, 8, 0, 0}, {12592, 10383, 20, 4, 0, 0}, {12592, 11138, 8, 8, 0, 0},
    {12612, 0, 0, 48, 0, 0}, {12612, 8987, 4, 4, 0, 0}, {12630, 0, 0, 24, 0, 0},
    {12651, 0, 0, 48, 0, 0}, {12651, 4615, 32, 4, 0, 0}, {12651, 7329, 8, 8, 0, 0},
    {12651, 10019, 44, 4, 0, 0}, {12651, 10347, 40, 4, 0, 0}, {12651, 11560, 0, 8, 0, 0},
    {12651, 12750, 36, 4, 0, 0}, {12670, 0, 0, 24, 0, 0}, {12670, 10313, 8, 8, 0, 0},
    {12700, 0, 0, 40, 0, 0}, {12700, 10508, 24, 8, 0, 0}, {12700, 10512, 32, 8, 0, 0},
    {12700, 13501, 16, 8, 0, 0}, {13146, 0, 0, 496, 0, 0}, {13146, 8875, 16, 8, 0, 0},
    {13146, 10338, 32, 8, 0, 0}, {13146, 10407, 24, 4, 0, 0}, {13146, 13878, 40, 456, 0, 0},
    {13485, 0, 0, 32, 0, 0}, {13485, 8937, 24, 8, 0, 0}, {13774, 0, 0, 32, 0, 0},
    {13774, 8937, 24, 8, 0, 0}, {13792, 0, 0, 32, 0, 0}, {13792, 4626, 16, 8, 0, 0},
    {13792, 10842, 24, 8, 0, 0}, {14136, 0, 0, 32, 0, 0}, {14136, 6368, 16, 8, 0, 0},
    {14136, 11792, 24, 8, 0, 0}, {14267, 0, 0, 72, 0, 0}, {14267, 8469, 64, 8, 0, 0},
    {14309, 0, 0, 48, 0, 0}, {14309, 9436, 24, 8, 0, 0}, {14309, 11590, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {289, 4}, {303, 0}, {2354, 22}, {10240, 5},
};

static const struct table_type types[] = {
    {12, 773, 80, 80, 0, 7}, {85, 796, 64, 64, 7, 5}, {99, 12781, 64, 64, 12, 1},
    {340, 1394, 88, 88, 13, 8}, {553, 1591, 72, 72, 21, 6}, {581, 1623, 104, 104, 27, 9},
    {901, 901, 48, 48, 36, 0}, {2096, 1213, 192, 48, 36, 0}, {2118, 1804, 72, 72, 36, 6},
    {2150, 1841, 128, 128, 42, 13}, {2162, 1861, 72, 72, 55, 6}, {2181, 2181, 32, 32, 61, 2},
    {2219, 1939, 104, 104, 63, 8}, {2238, 1939, 104, 104, 71, 8}, {2257, 1939, 104, 104, 79, 8},
    {2538, 1669, 32, 32, 87, 1}, {2557, 2583, 48, 48, 88, 3}, {2627, 319, 152, 152, 91, 14},
    {2643, 7984, 24, 24, 105, 1}, {2663, 2173, 192, 192, 106, 18}, {2677, 27, 448, 448, 124, 0},
    {2693, 41, 240, 240, 124, 0}, {2709, 55, 112, 112, 124, 0}, {2728, 69, 152, 152, 124, 1},
    {2749, 6340, 56, 56, 125, 1}, {2778, 6340, 56, 56, 126, 1}, {2815, 4261, 32, 32, 127, 1},
    {2841, 3818, 48, 48, 128, 3}, {2862, 3857, 64, 64, 131, 3}, {2886, 3835, 48, 48, 134, 3},
    {2905, 184, 48, 48, 137, 1}, {2918, 2024, 88, 88, 138, 3}, {2930, 2328, 72, 72, 141, 3},
    {2942, 110, 72, 72, 144, 1}, {2957, 850, 160, 160, 145, 10}, {2974, 123, 128, 128, 155, 3},
    {2995, 195, 32, 32, 158, 2}, {3015, 2132, 32, 32, 160, 1}, {3040, 12766, 96, 96, 161, 2},
    {3055, 1045, 32, 32, 163, 0}, {3070, 1025, 32, 32, 163, 1}, {3090, 232, 64, 64, 164, 2},
    {3161, 222, 32, 32, 166, 0}, {3175, 329, 32, 32, 166, 0}, {3205, 11735, 48, 48, 166, 4},
    {3224, 5037, 152, 152, 170, 3}, {3243, 5037, 152, 152, 173, 3}, {3262, 5037, 152, 152, 176, 3},
    {3281, 5169, 64, 64, 179, 3}, {3293, 7191, 48, 48, 182, 2}, {3304, 10358, 40, 40, 184, 2},
    {3334, 12538, 120, 120, 186, 7}, {3347, 13188, 192, 192, 193, 12}, {3365, 5177, 24, 24, 205, 1},
    {3384, 8839, 32, 32, 206, 2}, {3396, 2407, 80, 80, 208, 6}, {3410, 2499, 72, 72, 214, 6},
    {3424, 677, 64, 64, 220, 1}, {3441, 136, 192, 192, 221, 0}, {3462, 171, 224, 224, 221, 1},
    {3485, 408, 24, 24, 222, 0}, {3516, 429, 56, 56, 222, 1}, {3560, 463, 48, 48, 223, 2},
    {3604, 497, 64, 64, 225, 2}, {3642, 525, 56, 56, 227, 3}, {3680, 2075, 56, 56, 230, 0},
    {3718, 634, 56, 56, 230, 0}, {3732, 663, 152, 152, 230, 8}, {3748, 640, 24, 24, 238, 1},
    {3773, 2304, 272, 272, 239, 9}, {3791, 2279, 24, 24, 248, 1}, {3892, 11889, 56, 56, 249, 2},
    {3911, 2034, 248, 248, 251, 0}, {3926, 2034, 248, 248, 251, 0}, {3941, 2034, 248, 248, 251, 0},
    {3956, 2034, 248, 248, 251, 0}, {3971, 2034, 248, 248, 251, 0}, {3987, 2034, 248, 248, 251, 0},
    {4003, 1785, 48, 48, 251, 0}, {4018, 2061, 240, 240, 251, 3}, {4035, 1689, 32, 32, 254, 0},
    {4052, 1719, 32, 32, 254, 0}, {4067, 1734, 32, 32, 254, 1}, {4083, 1706, 96, 96, 255, 3},
    {4100, 1747, 96, 96, 258, 7}, {4116, 1826, 56, 56, 265, 2}, {4131, 13804, 112, 112, 267, 2},
    {4171, 11639, 48, 48, 269, 1}, {4185, 9718, 64, 64, 270, 6}, {4200, 9701, 32, 32, 276, 2},
    {4220, 9730, 40, 40, 278, 1}, {4575, 4591, 32, 32, 279, 2}, {4640, 4688, 64, 64, 281, 1},
    {4652, 4672, 40, 40, 282, 1}, {4704, 1, 24, 24, 283, 1}, {4762, 756, 112, 112, 284, 9},
    {4778, 723, 40, 40, 293, 2}, {4800, 739, 40, 40, 295, 2}, {4823, 2365, 24, 24, 297, 1},
    {5054, 867, 56, 56, 298, 3}, {5081, 867, 64, 56, 301, 3}, {5119, 818, 56, 56, 304, 0},
    {5129, 5188, 32, 32, 304, 1}, {5154, 12547, 32, 32, 305, 1}, {5267, 5285, 32, 32, 306, 2},
    {5306, 911, 24, 24, 308, 1}, {5347, 5347, 32, 32, 309, 2}, {5359, 1167, 56, 40, 311, 3},
    {5557, 924, 176, 176, 314, 10}, {5631, 3705, 112, 112, 324, 2}, {5655, 6320, 56, 56, 326, 1},
    {5679, 6356, 80, 80, 327, 1}, {5806, 1281, 96, 88, 328, 8}, {5816, 1011, 24, 24, 336, 1},
    {6144, 1912, 32, 32, 337, 1}, {6169, 1066, 48, 48, 338, 1}, {6187, 1086, 40, 40, 339, 1},
    {6201, 1102, 32, 32, 340, 2}, {6219, 1148, 96, 96, 342, 2}, {6235, 1122, 32, 32, 344, 2},
    {6432, 1213, 48, 48, 346, 0}, {6437, 6599, 56, 56, 346, 2}, {6455, 2389, 24, 24, 348, 1},
    {6466, 6599, 56, 56, 349, 2}, {6483, 2389, 24, 24, 351, 1}, {6493, 6599, 56, 56, 352, 2},
    {6518, 6599, 56, 56, 354, 2}, {6542, 6599, 56, 56, 356, 2}, {6568, 6599, 56, 56, 358, 2},
    {6587, 2389, 24, 24, 360, 1}, {6864, 6874, 48, 48, 361, 3}, {7136, 7154, 56, 56, 364, 2},
    {7232, 7257, 32, 32, 366, 2}, {7285, 7303, 48, 48, 368, 2}, {7323, 3121, 360, 360, 370, 8},
    {7349, 1759, 200, 200, 378, 9}, {7533, 1254, 128, 128, 387, 13}, {7642, 9491, 32, 32, 400, 2},
    {7663, 9799, 152, 152, 402, 11}, {7692, 9816, 56, 56, 413, 4}, {7717, 10939, 64, 64, 417, 5},
    {8087, 1281, 88, 88, 422, 8}, {8097, 1167, 48, 40, 430, 3}, {8292, 1364, 40, 40, 433, 2},
    {8297, 1308, 280, 280, 435, 1}, {8313, 1325, 32, 40, 436, 1}, {8330, 1343, 32, 40, 437, 1},
    {8981, 1293, 168, 168, 438, 2}, {8996, 11801, 32, 32, 440, 1}, {9011, 3146, 32, 32, 441, 2},
    {9030, 13160, 40, 40, 443, 2}, {9045, 13146, 496, 496, 445, 3}, {9071, 4310, 48, 48, 448, 4},
    {9092, 5318, 32, 32, 452, 2}, {9108, 5697, 56, 56, 454, 2}, {9131, 6084, 56, 56, 456, 2},
    {9171, 5761, 32, 32, 458, 2}, {9190, 5834, 40, 40, 460, 2}, {9206, 6094, 48, 48, 462, 2},
    {9222, 6694, 40, 40, 464, 2}, {9242, 7239, 32, 32, 466, 2}, {9264, 8246, 64, 64, 468, 5},
    {9282, 8846, 56, 56, 473, 1}, {9299, 10827, 32, 32, 474, 2}, {9318, 11018, 64, 64, 476, 2},
    {9341, 11250, 48, 48, 478, 2}, {9359, 11569, 32, 32, 480, 1}, {9376, 12230, 32, 32, 481, 2},
    {9394, 12802, 40, 40, 483, 2}, {9414, 14292, 56, 56, 485, 3}, {9501, 1293, 168, 168, 488, 2},
    {9612, 1456, 40, 40, 490, 0}, {9617, 9652, 32, 32, 490, 1}, {9631, 9667, 32, 32, 491, 1},
    {9760, 9779, 48, 48, 492, 4}, {9927, 2441, 112, 112, 496, 1}, {9941, 9945, 32, 32, 497, 2},
    {9963, 9976, 24, 24, 499, 1}, {10098, 1167, 48, 40, 500, 3}, {10131, 1518, 144, 152, 503, 3},
    {10142, 1549, 48, 48, 506, 3}, {10149, 14136, 32, 32, 509, 2}, {10164, 1167, 56, 40, 511, 3},
    {10218, 10228, 80, 80, 514, 1}, {10240, 1576, 56, 56, 515, 4}, {10614, 10629, 64, 64, 519, 3},
    {10656, 4909, 32, 32, 522, 1}, {10676, 8964, 40, 40, 523, 1}, {10696, 10182, 40, 40, 524, 3},
    {10749, 10725, 56, 56, 527, 0}, {10778, 10737, 24, 24, 527, 0}, {11086, 1648, 104, 104, 527, 2},
    {11157, 213, 72, 72, 529, 4}, {11172, 2045, 104, 104, 533, 2}, {11310, 11319, 64, 64, 535, 5},
    {11355, 14267, 72, 72, 540, 1}, {11457, 11463, 48, 48, 541, 4}, {11479, 396, 88, 88, 545, 3},
    {11488, 620, 96, 96, 548, 4}, {11597, 11606, 32, 32, 552, 1}, {11757, 11340, 24, 24, 553, 0},
    {11770, 11122, 48, 48, 553, 1}, {11831, 1759, 200, 200, 554, 9}, {11835, 11868, 48, 48, 563, 1},
    {11907, 1771, 40, 40, 564, 3}, {12133, 11373, 64, 64, 567, 4},
    {12147, 11388, 240, 240, 571, 20}, {12166, 11408, 112, 112, 591, 8},
    {12181, 3877, 56, 56, 599, 4}, {12194, 2533, 32, 32, 603, 2}, {12206, 11438, 56, 56, 605, 2},
    {12406, 12406, 32, 32, 607, 2}, {12502, 13774, 32, 32, 609, 1}, {12694, 12700, 40, 40, 610, 3},
    {12727, 4155, 120, 120, 613, 6}, {13436, 4233, 40, 40, 619, 2}, {13464, 1912, 24, 32, 621, 1},
    {13470, 13485, 32, 32, 622, 1}, {13501, 3189, 888, 888, 623, 11}, {13527, 8001, 48, 48, 634, 4},
    {13546, 2464, 24, 24, 638, 1}, {13568, 13792, 32, 32, 639, 2}, {13758, 11213, 40, 40, 641, 0},
    {13878, 1293, 168, 168, 641, 2}, {13990, 2516, 56, 56, 643, 4}, {14016, 2516, 56, 56, 647, 4},
    {14034, 2516, 56, 56, 651, 4}, {14117, 1167, 56, 40, 655, 3}, {14171, 250, 56, 56, 658, 4},
    {14201, 2201, 160, 160, 662, 16}, {14235, 2338, 120, 120, 678, 12},
    {14288, 14309, 48, 48, 690, 2}, {14319, 5750, 168, 168, 692, 3},
    {14333, 5750, 168, 168, 695, 3}, {14349, 2004, 208, 208, 698, 9},
};

static const struct table_held held[] = {
    {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1}, {13436, C_MEMBER_OBJECT, 32, 1},
    {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1}, {10508, C_MEMBER_OBJECT, 64, 1},
    {10313, C_MEMBER_OBJECT, 72, 1}, {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1},
    {10508, C_MEMBER_OBJECT, 48, 1}, {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1},
    {10272, C_MEMBER_OBJECT, 64, 1}, {10313, C_MEMBER_OBJECT, 72, 1},
    {10953, C_MEMBER_OBJECT, 80, 1}, {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1},
    {10313, C_MEMBER_OBJECT, 64, 1}, {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1},
    {10305, C_MEMBER_OBJECT, 64, 1}, {12522, C_MEMBER_OBJECT, 72, 1},
    {7198, C_MEMBER_OBJECT, 80, 1}, {7207, C_MEMBER_OBJECT, 88, 1}, {6432, C_MEMBER_OBJECT, 16, 1},
    {4626, C_MEMBER_OBJECT, 24, 1}, {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1},
    {5300, C_MEMBER_OBJECT, 48, 1}, {13872, C_MEMBER_OBJECT, 64, 1}, {6432, C_MEMBER_OBJECT, 16, 1},
    {4626, C_MEMBER_OBJECT, 24, 1}, {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1},
    {5300, C_MEMBER_OBJECT, 48, 1}, {10272, C_MEMBER_OBJECT, 64, 1}, {7198, C_MEMBER_OBJECT, 72, 1},
    {9590, C_MEMBER_OBJECT, 80, 1}, {10645, C_MEMBER_OBJECT, 88, 1}, {6818, C_MEMBER_OBJECT, 96, 1},
    {6846, C_MEMBER_OBJECT, 104, 1}, {13170, C_MEMBER_OBJECT, 112, 1},
    {11230, C_MEMBER_OBJECT, 120, 1}, {6432, C_MEMBER_OBJECT, 16, 1},
    {4626, C_MEMBER_OBJECT, 24, 1}, {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1},
    {5300, C_MEMBER_OBJECT, 48, 1}, {5557, C_MEMBER_OBJECT, 64, 1}, {12719, C_MEMBER_OBJECT, 16, 1},
    {12712, C_MEMBER_OBJECT, 24, 1}, {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1},
    {6795, C_MEMBER_OBJECT, 64, 1}, {10521, C_MEMBER_OBJECT, 72, 1},
    {11536, C_MEMBER_OBJECT, 96, 1}, {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1},
    {6795, C_MEMBER_OBJECT, 64, 1}, {10521, C_MEMBER_OBJECT, 72, 1},
    {11536, C_MEMBER_OBJECT, 96, 1}, {6432, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {13436, C_MEMBER_OBJECT, 32, 1}, {5787, C_MEMBER_OBJECT, 40, 1}, {5300, C_MEMBER_OBJECT, 48, 1},
    {6795, C_MEMBER_OBJECT, 64, 1}, {10521, C_MEMBER_OBJECT, 72, 1},
    {11536, C_MEMBER_OBJECT, 96, 1}, {11631, C_MEMBER_OBJECT, 16, 1},
    {2613, C_MEMBER_OBJECT, 16, 1}, {2572, C_MEMBER_OBJECT, 24, 1}, {2593, C_MEMBER_OBJECT, 32, 1},
    {7927, C_MEMBER_OBJECT, 16, 1}, {7735, C_MEMBER_OBJECT, 24, 1}, {7883, C_MEMBER_OBJECT, 32, 1},
    {7749, C_MEMBER_OBJECT, 40, 1}, {7896, C_MEMBER_OBJECT, 48, 1}, {7910, C_MEMBER_OBJECT, 56, 1},
    {7936, C_MEMBER_OBJECT, 64, 1}, {7947, C_MEMBER_OBJECT, 72, 1}, {7763, C_MEMBER_OBJECT, 80, 1},
    {6432, C_MEMBER_OBJECT, 104, 1}, {7961, C_MEMBER_OBJECT, 112, 1},
    {7816, C_MEMBER_OBJECT, 120, 1}, {7849, C_MEMBER_OBJECT, 128, 1},
    {7778, C_MEMBER_OBJECT, 136, 1}, {7977, C_MEMBER_OBJECT, 16, 1},
    {13065, C_MEMBER_OBJECT, 16, 1}, {12825, C_MEMBER_OBJECT, 24, 1},
    {12992, C_MEMBER_OBJECT, 32, 1}, {12840, C_MEMBER_OBJECT, 40, 1},
    {13016, C_MEMBER_OBJECT, 48, 1}, {13031, C_MEMBER_OBJECT, 56, 1},
    {13085, C_MEMBER_OBJECT, 64, 1}, {13097, C_MEMBER_OBJECT, 72, 1},
    {12855, C_MEMBER_OBJECT, 80, 1}, {6432, C_MEMBER_OBJECT, 104, 1},
    {13112, C_MEMBER_OBJECT, 112, 1}, {12910, C_MEMBER_OBJECT, 120, 1},
    {12944, C_MEMBER_OBJECT, 128, 1}, {12871, C_MEMBER_OBJECT, 136, 1},
    {13049, C_MEMBER_OBJECT, 152, 1}, {13006, C_MEMBER_OBJECT, 160, 1},
    {13075, C_MEMBER_OBJECT, 168, 1}, {12979, C_MEMBER_OBJECT, 176, 1},
    {13831, C_MEMBER_OBJECT, 104, 1}, {6334, C_MEMBER_OBJECT, 32, 1},
    {6334, C_MEMBER_OBJECT, 32, 1}, {6690, C_MEMBER_OBJECT, 24, 1}, {5969, C_MEMBER_OBJECT, 16, 1},
    {5978, C_MEMBER_OBJECT, 24, 1}, {5987, C_MEMBER_OBJECT, 32, 1}, {13908, C_MEMBER_OBJECT, 16, 1},
    {13896, C_MEMBER_OBJECT, 24, 1}, {13885, C_MEMBER_OBJECT, 32, 1},
    {13223, C_MEMBER_OBJECT, 16, 1}, {13242, C_MEMBER_OBJECT, 24, 1},
    {13231, C_MEMBER_OBJECT, 32, 1}, {9597, C_MEMBER_OBJECT, 40, 1}, {8796, C_MEMBER_OBJECT, 16, 1},
    {6424, C_MEMBER_OBJECT, 24, 1}, {7174, C_MEMBER_OBJECT, 32, 1}, {14150, C_MEMBER_OBJECT, 16, 1},
    {6424, C_MEMBER_OBJECT, 24, 1}, {6894, C_MEMBER_OBJECT, 64, 1}, {11334, C_MEMBER_OBJECT, 40, 1},
    {4953, C_MEMBER_OBJECT, 32, 1}, {4960, C_MEMBER_OBJECT, 64, 1}, {13217, C_MEMBER_OBJECT, 96, 1},
    {5258, C_MEMBER_OBJECT, 104, 1}, {5795, C_MEMBER_OBJECT, 112, 1},
    {4631, C_MEMBER_OBJECT, 120, 1}, {11582, C_MEMBER_OBJECT, 128, 1},
    {5330, C_MEMBER_OBJECT, 136, 1}, {6885, C_MEMBER_OBJECT, 144, 1},
    {10853, C_MEMBER_OBJECT, 152, 1}, {5795, C_MEMBER_OBJECT, 80, 1},
    {5258, C_MEMBER_OBJECT, 88, 1}, {11582, C_MEMBER_OBJECT, 96, 1}, {9449, C_MEMBER_OBJECT, 16, 1},
    {6432, C_MEMBER_OBJECT, 24, 1}, {9444, C_MEMBER_OBJECT, 24, 1}, {4953, C_MEMBER_OBJECT, 32, 1},
    {4960, C_MEMBER_OBJECT, 64, 1}, {14068, C_MEMBER_OBJECT, 24, 1},
    {11697, C_MEMBER_OBJECT, 40, 1}, {12111, C_MEMBER_OBJECT, 48, 1},
    {11504, C_MEMBER_OBJECT, 16, 1}, {14164, C_MEMBER_OBJECT, 24, 1},
    {6432, C_MEMBER_OBJECT, 32, 1}, {14056, C_MEMBER_OBJECT, 40, 1},
    {11475, C_MEMBER_OBJECT, 16, 1}, {6432, C_MEMBER_OBJECT, 136, 1},
    {14056, C_MEMBER_OBJECT, 144, 1}, {11475, C_MEMBER_OBJECT, 16, 1},
    {6432, C_MEMBER_OBJECT, 136, 1}, {14056, C_MEMBER_OBJECT, 144, 1},
    {11475, C_MEMBER_OBJECT, 16, 1}, {6432, C_MEMBER_OBJECT, 136, 1},
    {14056, C_MEMBER_OBJECT, 144, 1}, {4991, C_MEMBER_OBJECT, 16, 1},
    {6432, C_MEMBER_OBJECT, 40, 1}, {14056, C_MEMBER_OBJECT, 48, 1},
    {14056, C_MEMBER_OBJECT, 32, 1}, {6432, C_MEMBER_OBJECT, 40, 1}, {6272, C_MEMBER_OBJECT, 16, 1},
    {6904, C_MEMBER_OBJECT, 24, 1}, {4288, C_MEMBER_OBJECT, 56, 1}, {4299, C_MEMBER_OBJECT, 64, 1},
    {6272, C_MEMBER_OBJECT, 80, 1}, {11529, C_MEMBER_OBJECT, 88, 1},
    {14156, C_MEMBER_OBJECT, 96, 1}, {6432, C_MEMBER_OBJECT, 104, 1},
    {14056, C_MEMBER_OBJECT, 112, 1}, {5003, C_MEMBER_OBJECT, 32, 1},
    {6795, C_MEMBER_OBJECT, 40, 1}, {6787, C_MEMBER_OBJECT, 48, 1}, {6272, C_MEMBER_OBJECT, 56, 1},
    {11529, C_MEMBER_OBJECT, 64, 1}, {6904, C_MEMBER_OBJECT, 72, 1},
    {6258, C_MEMBER_OBJECT, 120, 1}, {11004, C_MEMBER_OBJECT, 136, 1},
    {12099, C_MEMBER_OBJECT, 152, 1}, {11475, C_MEMBER_OBJECT, 168, 1},
    {14056, C_MEMBER_OBJECT, 176, 1}, {6432, C_MEMBER_OBJECT, 184, 1},
    {12122, C_MEMBER_OBJECT, 16, 1}, {6432, C_MEMBER_OBJECT, 16, 1},
    {14056, C_MEMBER_OBJECT, 24, 1}, {9995, C_MEMBER_OBJECT, 16, 1}, {6310, C_MEMBER_OBJECT, 24, 1},
    {6787, C_MEMBER_OBJECT, 32, 1}, {8764, C_MEMBER_OBJECT, 40, 1}, {9453, C_MEMBER_OBJECT, 48, 1},
    {8949, C_MEMBER_OBJECT, 56, 1}, {10528, C_MEMBER_OBJECT, 24, 1},
    {10540, C_MEMBER_OBJECT, 32, 1}, {10917, C_MEMBER_OBJECT, 40, 1},
    {10929, C_MEMBER_OBJECT, 48, 1}, {10902, C_MEMBER_OBJECT, 56, 1},
    {10116, C_MEMBER_OBJECT, 64, 1}, {6993, C_MEMBER_OBJECT, 48, 1},
    {13831, C_MEMBER_OBJECT, 184, 1}, {6904, C_MEMBER_OBJECT, 32, 1},
    {6904, C_MEMBER_OBJECT, 32, 1}, {10996, C_MEMBER_OBJECT, 40, 1}, {6904, C_MEMBER_OBJECT, 32, 1},
    {12515, C_MEMBER_OBJECT, 56, 1}, {6904, C_MEMBER_OBJECT, 32, 1},
    {10996, C_MEMBER_OBJECT, 40, 1}, {12515, C_MEMBER_OBJECT, 48, 1},
    {11037, C_MEMBER_OBJECT, 24, 1}, {11047, C_MEMBER_OBJECT, 32, 1},
    {6614, C_MEMBER_OBJECT, 40, 1}, {11543, C_MEMBER_OBJECT, 48, 1},
    {14150, C_MEMBER_OBJECT, 56, 1}, {10807, C_MEMBER_OBJECT, 64, 1},
    {7126, C_MEMBER_OBJECT, 136, 1}, {5021, C_MEMBER_OBJECT, 144, 1},
    {11106, C_MEMBER_OBJECT, 16, 1}, {12224, C_MEMBER_OBJECT, 16, 1},
    {11037, C_MEMBER_OBJECT, 48, 1}, {11047, C_MEMBER_OBJECT, 56, 1},
    {5010, C_MEMBER_OBJECT, 72, 1}, {11499, C_MEMBER_OBJECT, 184, 1},
    {11511, C_MEMBER_OBJECT, 192, 1}, {11520, C_MEMBER_OBJECT, 200, 1},
    {10991, C_MEMBER_OBJECT, 208, 1}, {5046, C_MEMBER_OBJECT, 216, 1},
    {13821, C_MEMBER_OBJECT, 16, 1}, {9849, C_MEMBER_OBJECT, 32, 1},
    {14056, C_MEMBER_OBJECT, 48, 1}, {10983, C_MEMBER_OBJECT, 16, 1},
    {12356, C_MEMBER_OBJECT, 56, 1}, {12302, C_MEMBER_OBJECT, 72, 1},
    {5965, C_MEMBER_OBJECT, 24, 1}, {11848, C_MEMBER_OBJECT, 40, 1},
    {10276, C_MEMBER_OBJECT, 64, 1}, {9475, C_MEMBER_OBJECT, 72, 1}, {2089, C_MEMBER_OBJECT, 16, 1},
    {5965, C_MEMBER_OBJECT, 32, 1}, {10821, C_MEMBER_OBJECT, 48, 1},
    {11815, C_MEMBER_OBJECT, 56, 1}, {6974, C_MEMBER_OBJECT, 72, 1}, {6983, C_MEMBER_OBJECT, 80, 1},
    {6953, C_MEMBER_OBJECT, 88, 1}, {11742, C_MEMBER_OBJECT, 40, 1},
    {14056, C_MEMBER_OBJECT, 48, 1}, {12108, C_MEMBER_OBJECT, 16, 1},
    {4995, C_MEMBER_OBJECT, 32, 1}, {8749, C_MEMBER_OBJECT, 40, 1}, {9449, C_MEMBER_OBJECT, 16, 1},
    {4626, C_MEMBER_OBJECT, 24, 1}, {9506, C_MEMBER_OBJECT, 32, 1}, {14056, C_MEMBER_OBJECT, 40, 1},
    {6717, C_MEMBER_OBJECT, 48, 1}, {14071, C_MEMBER_OBJECT, 56, 1}, {9691, C_MEMBER_OBJECT, 16, 1},
    {14056, C_MEMBER_OBJECT, 24, 1}, {8749, C_MEMBER_OBJECT, 24, 1},
    {14109, C_MEMBER_OBJECT, 16, 1}, {6296, C_MEMBER_OBJECT, 24, 1},
    {14056, C_MEMBER_OBJECT, 48, 1}, {4612, C_MEMBER_OBJECT, 24, 1}, {6432, C_MEMBER_OBJECT, 16, 1},
    {4476, C_MEMBER_OBJECT, 16, 1}, {4383, C_MEMBER_OBJECT, 24, 1}, {4505, C_MEMBER_OBJECT, 32, 1},
    {4485, C_MEMBER_OBJECT, 40, 1}, {4493, C_MEMBER_OBJECT, 48, 1}, {4418, C_MEMBER_OBJECT, 56, 1},
    {4440, C_MEMBER_OBJECT, 64, 1}, {4391, C_MEMBER_OBJECT, 72, 1}, {4463, C_MEMBER_OBJECT, 88, 1},
    {4520, C_MEMBER_OBJECT, 16, 1}, {4528, C_MEMBER_OBJECT, 24, 1}, {4549, C_MEMBER_OBJECT, 16, 1},
    {4540, C_MEMBER_OBJECT, 24, 1}, {4557, C_MEMBER_OBJECT, 16, 1}, {9873, C_MEMBER_OBJECT, 24, 1},
    {9864, C_MEMBER_OBJECT, 32, 1}, {9887, C_MEMBER_OBJECT, 40, 1}, {9873, C_MEMBER_OBJECT, 24, 1},
    {9864, C_MEMBER_OBJECT, 32, 1}, {9887, C_MEMBER_OBJECT, 40, 1}, {8937, C_MEMBER_OBJECT, 24, 1},
    {8937, C_MEMBER_OBJECT, 24, 1}, {8878, C_MEMBER_OBJECT, 16, 1}, {8925, C_MEMBER_OBJECT, 24, 1},
    {10458, C_MEMBER_OBJECT, 16, 1}, {5382, C_MEMBER_OBJECT, 16, 1}, {5394, C_MEMBER_OBJECT, 24, 1},
    {6124, C_MEMBER_OBJECT, 16, 1}, {6106, C_MEMBER_OBJECT, 24, 1}, {6113, C_MEMBER_OBJECT, 32, 1},
    {5430, C_MEMBER_OBJECT, 48, 1}, {5438, C_MEMBER_OBJECT, 56, 1}, {5508, C_MEMBER_OBJECT, 64, 1},
    {5530, C_MEMBER_OBJECT, 72, 1}, {5475, C_MEMBER_OBJECT, 80, 1}, {5418, C_MEMBER_OBJECT, 88, 1},
    {5448, C_MEMBER_OBJECT, 104, 1}, {5500, C_MEMBER_OBJECT, 112, 1},
    {5487, C_MEMBER_OBJECT, 120, 1}, {5542, C_MEMBER_OBJECT, 136, 1},
    {10586, C_MEMBER_OBJECT, 96, 1}, {10599, C_MEMBER_OBJECT, 104, 1},
    {6280, C_MEMBER_OBJECT, 48, 1}, {14056, C_MEMBER_OBJECT, 72, 1}, {8195, C_MEMBER_OBJECT, 16, 1},
    {8115, C_MEMBER_OBJECT, 24, 1}, {8224, C_MEMBER_OBJECT, 32, 1}, {8204, C_MEMBER_OBJECT, 40, 1},
    {8212, C_MEMBER_OBJECT, 48, 1}, {8150, C_MEMBER_OBJECT, 56, 1}, {8172, C_MEMBER_OBJECT, 64, 1},
    {8123, C_MEMBER_OBJECT, 72, 1}, {6071, C_MEMBER_OBJECT, 16, 1},
    {10450, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13584, C_MEMBER_OBJECT, 40, 1},
    {13584, C_MEMBER_OBJECT, 32, 1}, {10645, C_MEMBER_OBJECT, 16, 1},
    {10313, C_MEMBER_OBJECT, 24, 1}, {13446, C_MEMBER_OBJECT, 64, 1},
    {7276, C_MEMBER_OBJECT, 72, 1}, {9685, C_MEMBER_OBJECT, 16, 1}, {8239, C_MEMBER_OBJECT, 24, 1},
    {6397, C_MEMBER_OBJECT, 16, 1}, {6414, C_MEMBER_OBJECT, 40, 1}, {6725, C_MEMBER_OBJECT, 16, 1},
    {6397, C_MEMBER_OBJECT, 16, 1}, {6414, C_MEMBER_OBJECT, 40, 1}, {6725, C_MEMBER_OBJECT, 16, 1},
    {6397, C_MEMBER_OBJECT, 16, 1}, {6414, C_MEMBER_OBJECT, 40, 1}, {6397, C_MEMBER_OBJECT, 16, 1},
    {6414, C_MEMBER_OBJECT, 40, 1}, {6397, C_MEMBER_OBJECT, 16, 1}, {6414, C_MEMBER_OBJECT, 40, 1},
    {6397, C_MEMBER_OBJECT, 16, 1}, {6414, C_MEMBER_OBJECT, 40, 1}, {6725, C_MEMBER_OBJECT, 16, 1},
    {6780, C_MEMBER_OBJECT, 24, 1}, {6770, C_MEMBER_OBJECT, 32, 1}, {6757, C_MEMBER_OBJECT, 40, 1},
    {12498, C_MEMBER_OBJECT, 16, 1}, {8890, C_MEMBER_OBJECT, 24, 1}, {7359, C_MEMBER_OBJECT, 16, 1},
    {8875, C_MEMBER_OBJECT, 24, 1}, {12498, C_MEMBER_OBJECT, 16, 1}, {8907, C_MEMBER_OBJECT, 24, 1},
    {7013, C_MEMBER_OBJECT, 24, 1}, {7031, C_MEMBER_OBJECT, 32, 1}, {7020, C_MEMBER_OBJECT, 40, 1},
    {7044, C_MEMBER_OBJECT, 48, 1}, {7062, C_MEMBER_OBJECT, 56, 1}, {7097, C_MEMBER_OBJECT, 72, 1},
    {7038, C_MEMBER_OBJECT, 88, 1}, {7071, C_MEMBER_OBJECT_ARRAY, 352, 0},
    {11955, C_MEMBER_OBJECT, 64, 1}, {11973, C_MEMBER_OBJECT, 80, 1},
    {11991, C_MEMBER_OBJECT, 96, 1}, {12009, C_MEMBER_OBJECT, 112, 1},
    {12027, C_MEMBER_OBJECT, 128, 1}, {12045, C_MEMBER_OBJECT, 144, 1},
    {12063, C_MEMBER_OBJECT, 160, 1}, {12081, C_MEMBER_OBJECT, 176, 1},
    {14056, C_MEMBER_OBJECT, 192, 1}, {7451, C_MEMBER_OBJECT, 16, 1},
    {7381, C_MEMBER_OBJECT, 24, 1}, {7492, C_MEMBER_OBJECT, 32, 1}, {7502, C_MEMBER_OBJECT, 40, 1},
    {7408, C_MEMBER_OBJECT, 48, 1}, {7418, C_MEMBER_OBJECT, 56, 1}, {7464, C_MEMBER_OBJECT, 64, 1},
    {7395, C_MEMBER_OBJECT, 72, 1}, {7442, C_MEMBER_OBJECT, 80, 1}, {7432, C_MEMBER_OBJECT, 88, 1},
    {7516, C_MEMBER_OBJECT, 96, 1}, {7480, C_MEMBER_OBJECT, 104, 1},
    {7364, C_MEMBER_OBJECT, 112, 1}, {5402, C_MEMBER_OBJECT, 16, 1},
    {10521, C_MEMBER_OBJECT, 24, 1}, {11675, C_MEMBER_OBJECT, 16, 1},
    {11665, C_MEMBER_OBJECT, 24, 1}, {11656, C_MEMBER_OBJECT, 40, 1},
    {11685, C_MEMBER_OBJECT, 48, 1}, {5236, C_MEMBER_OBJECT, 72, 1}, {7359, C_MEMBER_OBJECT, 88, 1},
    {9516, C_MEMBER_OBJECT, 112, 1}, {9830, C_MEMBER_OBJECT, 120, 1},
    {5242, C_MEMBER_OBJECT, 128, 1}, {6432, C_MEMBER_OBJECT, 136, 1},
    {14056, C_MEMBER_OBJECT, 144, 1}, {11194, C_MEMBER_OBJECT, 16, 1},
    {10324, C_MEMBER_OBJECT, 24, 1}, {9449, C_MEMBER_OBJECT, 40, 1},
    {11590, C_MEMBER_OBJECT, 48, 1}, {7282, C_MEMBER_OBJECT, 16, 1}, {4626, C_MEMBER_OBJECT, 24, 1},
    {9506, C_MEMBER_OBJECT, 32, 1}, {6432, C_MEMBER_OBJECT, 40, 1}, {14056, C_MEMBER_OBJECT, 48, 1},
    {8195, C_MEMBER_OBJECT, 16, 1}, {8115, C_MEMBER_OBJECT, 24, 1}, {8224, C_MEMBER_OBJECT, 32, 1},
    {8204, C_MEMBER_OBJECT, 40, 1}, {8212, C_MEMBER_OBJECT, 48, 1}, {8150, C_MEMBER_OBJECT, 56, 1},
    {8172, C_MEMBER_OBJECT, 64, 1}, {8123, C_MEMBER_OBJECT, 72, 1}, {6124, C_MEMBER_OBJECT, 16, 1},
    {6106, C_MEMBER_OBJECT, 24, 1}, {6113, C_MEMBER_OBJECT, 32, 1}, {8271, C_MEMBER_OBJECT, 16, 1},
    {8278, C_MEMBER_OBJECT, 24, 1}, {4280, C_MEMBER_OBJECT_ARRAY, 16, 32},
    {4945, C_MEMBER_OBJECT_ARRAY, 32, 0}, {5204, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {8509, C_MEMBER_OBJECT, 16, 1}, {8493, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8937, C_MEMBER_OBJECT, 24, 1}, {10864, C_MEMBER_OBJECT, 16, 1},
    {13195, C_MEMBER_OBJECT, 24, 1}, {6136, C_MEMBER_OBJECT, 16, 1},
    {14056, C_MEMBER_OBJECT, 32, 1}, {8875, C_MEMBER_OBJECT, 16, 1},
    {10338, C_MEMBER_OBJECT, 32, 1}, {13878, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13250, C_MEMBER_OBJECT, 16, 1}, {8875, C_MEMBER_OBJECT, 24, 1}, {4985, C_MEMBER_OBJECT, 32, 1},
    {8788, C_MEMBER_OBJECT, 40, 1}, {12122, C_MEMBER_OBJECT, 16, 1}, {4327, C_MEMBER_OBJECT, 24, 1},
    {11133, C_MEMBER_OBJECT, 16, 1}, {11590, C_MEMBER_OBJECT, 32, 1},
    {11133, C_MEMBER_OBJECT, 16, 1}, {11590, C_MEMBER_OBJECT, 32, 1},
    {6131, C_MEMBER_OBJECT, 16, 1}, {11782, C_MEMBER_OBJECT, 24, 1}, {9741, C_MEMBER_OBJECT, 24, 1},
    {9750, C_MEMBER_OBJECT, 32, 1}, {8875, C_MEMBER_OBJECT, 16, 1}, {11751, C_MEMBER_OBJECT, 24, 1},
    {7359, C_MEMBER_OBJECT, 16, 1}, {8875, C_MEMBER_OBJECT, 24, 1}, {7359, C_MEMBER_OBJECT, 16, 1},
    {8875, C_MEMBER_OBJECT, 24, 1}, {8875, C_MEMBER_OBJECT, 16, 1}, {9467, C_MEMBER_OBJECT, 24, 1},
    {13195, C_MEMBER_OBJECT, 32, 1}, {6045, C_MEMBER_OBJECT, 40, 1}, {6053, C_MEMBER_OBJECT, 48, 1},
    {8875, C_MEMBER_OBJECT, 16, 1}, {8875, C_MEMBER_OBJECT, 16, 1}, {10652, C_MEMBER_OBJECT, 24, 1},
    {11133, C_MEMBER_OBJECT, 16, 1}, {11590, C_MEMBER_OBJECT, 40, 1},
    {11151, C_MEMBER_OBJECT, 16, 1}, {11590, C_MEMBER_OBJECT, 32, 1},
    {6733, C_MEMBER_OBJECT, 16, 1}, {7359, C_MEMBER_OBJECT, 16, 1}, {8875, C_MEMBER_OBJECT, 24, 1},
    {7359, C_MEMBER_OBJECT, 16, 1}, {8875, C_MEMBER_OBJECT, 24, 1}, {9436, C_MEMBER_OBJECT, 32, 1},
    {11590, C_MEMBER_OBJECT, 40, 1}, {7222, C_MEMBER_OBJECT, 48, 1}, {8509, C_MEMBER_OBJECT, 16, 1},
    {8493, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8937, C_MEMBER_OBJECT, 24, 1},
    {8937, C_MEMBER_OBJECT, 24, 1}, {8771, C_MEMBER_OBJECT, 16, 1}, {12244, C_MEMBER_OBJECT, 24, 1},
    {12488, C_MEMBER_OBJECT, 32, 1}, {9579, C_MEMBER_OBJECT, 40, 1},
    {10008, C_MEMBER_OBJECT, 40, 1}, {9005, C_MEMBER_OBJECT, 16, 1}, {7359, C_MEMBER_OBJECT, 24, 1},
    {9955, C_MEMBER_OBJECT, 16, 1}, {6124, C_MEMBER_OBJECT, 16, 1}, {6106, C_MEMBER_OBJECT, 24, 1},
    {6113, C_MEMBER_OBJECT, 32, 1}, {10033, C_MEMBER_OBJECT, 24, 1},
    {13917, C_MEMBER_OBJECT, 64, 1}, {14056, C_MEMBER_OBJECT, 136, 1},
    {8696, C_MEMBER_OBJECT, 16, 1}, {8704, C_MEMBER_OBJECT, 24, 1}, {8712, C_MEMBER_OBJECT, 32, 1},
    {6368, C_MEMBER_OBJECT, 16, 1}, {11792, C_MEMBER_OBJECT, 24, 1}, {6124, C_MEMBER_OBJECT, 16, 1},
    {6106, C_MEMBER_OBJECT, 24, 1}, {6113, C_MEMBER_OBJECT, 32, 1}, {14056, C_MEMBER_OBJECT, 64, 1},
    {10045, C_MEMBER_OBJECT, 16, 1}, {10038, C_MEMBER_OBJECT, 24, 1},
    {10070, C_MEMBER_OBJECT, 40, 1}, {10053, C_MEMBER_OBJECT, 48, 1},
    {6405, C_MEMBER_OBJECT, 24, 1}, {6386, C_MEMBER_OBJECT, 48, 1}, {6414, C_MEMBER_OBJECT, 56, 1},
    {4904, C_MEMBER_OBJECT, 24, 1}, {8944, C_MEMBER_OBJECT, 24, 1}, {10313, C_MEMBER_OBJECT, 16, 1},
    {4626, C_MEMBER_OBJECT, 24, 1}, {9525, C_MEMBER_OBJECT, 32, 1}, {13917, C_MEMBER_OBJECT, 24, 1},
    {14056, C_MEMBER_OBJECT, 96, 1}, {10313, C_MEMBER_OBJECT, 16, 1},
    {10953, C_MEMBER_OBJECT, 24, 1}, {12285, C_MEMBER_OBJECT, 32, 1},
    {9853, C_MEMBER_OBJECT, 40, 1}, {10971, C_MEMBER_OBJECT, 72, 1},
    {10958, C_MEMBER_OBJECT, 80, 1}, {11282, C_MEMBER_OBJECT, 16, 1},
    {11301, C_MEMBER_OBJECT, 24, 1}, {11264, C_MEMBER_OBJECT, 32, 1},
    {11273, C_MEMBER_OBJECT, 40, 1}, {11291, C_MEMBER_OBJECT, 48, 1},
    {8807, C_MEMBER_OBJECT, 56, 1}, {12244, C_MEMBER_OBJECT, 16, 1},
    {12493, C_MEMBER_OBJECT, 24, 1}, {12488, C_MEMBER_OBJECT, 32, 1},
    {9583, C_MEMBER_OBJECT, 40, 1}, {12531, C_MEMBER_OBJECT, 24, 1},
    {11564, C_MEMBER_OBJECT, 32, 1}, {10983, C_MEMBER_OBJECT, 40, 1},
    {8260, C_MEMBER_OBJECT, 32, 1}, {8777, C_MEMBER_OBJECT, 40, 1}, {10983, C_MEMBER_OBJECT, 48, 1},
    {14056, C_MEMBER_OBJECT, 64, 1}, {11797, C_MEMBER_OBJECT, 24, 1},
    {6432, C_MEMBER_OBJECT, 16, 1}, {11955, C_MEMBER_OBJECT, 64, 1},
    {11973, C_MEMBER_OBJECT, 80, 1}, {11991, C_MEMBER_OBJECT, 96, 1},
    {12009, C_MEMBER_OBJECT, 112, 1}, {12027, C_MEMBER_OBJECT, 128, 1},
    {12045, C_MEMBER_OBJECT, 144, 1}, {12063, C_MEMBER_OBJECT, 160, 1},
    {12081, C_MEMBER_OBJECT, 176, 1}, {14056, C_MEMBER_OBJECT, 192, 1},
    {11882, C_MEMBER_OBJECT, 16, 1}, {12244, C_MEMBER_OBJECT, 16, 1},
    {12493, C_MEMBER_OBJECT, 24, 1}, {12488, C_MEMBER_OBJECT, 32, 1},
    {9955, C_MEMBER_OBJECT, 24, 1}, {7118, C_MEMBER_OBJECT, 32, 1}, {7270, C_MEMBER_OBJECT, 40, 1},
    {9530, C_MEMBER_OBJECT, 48, 1}, {8859, C_MEMBER_OBJECT, 48, 1}, {12379, C_MEMBER_OBJECT, 80, 1},
    {12395, C_MEMBER_OBJECT, 88, 1}, {6063, C_MEMBER_OBJECT, 96, 1},
    {11723, C_MEMBER_OBJECT, 112, 1}, {13175, C_MEMBER_OBJECT, 120, 1},
    {7609, C_MEMBER_OBJECT, 128, 1}, {7574, C_MEMBER_OBJECT, 136, 1},
    {7542, C_MEMBER_OBJECT, 144, 1}, {5620, C_MEMBER_OBJECT, 152, 1},
    {2320, C_MEMBER_OBJECT, 160, 1}, {283, C_MEMBER_OBJECT, 168, 1}, {367, C_MEMBER_OBJECT, 176, 1},
    {157, C_MEMBER_OBJECT, 184, 1}, {147, C_MEMBER_OBJECT, 192, 1}, {589, C_MEMBER_OBJECT, 200, 1},
    {352, C_MEMBER_OBJECT, 208, 1}, {382, C_MEMBER_OBJECT, 216, 1}, {692, C_MEMBER_OBJECT, 224, 1},
    {563, C_MEMBER_OBJECT, 232, 1}, {5776, C_MEMBER_OBJECT, 16, 1}, {6374, C_MEMBER_OBJECT, 24, 1},
    {11710, C_MEMBER_OBJECT, 32, 1}, {9549, C_MEMBER_OBJECT, 48, 1},
    {11723, C_MEMBER_OBJECT, 64, 1}, {12369, C_MEMBER_OBJECT, 72, 1},
    {10329, C_MEMBER_OBJECT, 96, 1}, {8749, C_MEMBER_OBJECT, 104, 1},
    {9449, C_MEMBER_OBJECT, 16, 1}, {6131, C_MEMBER_OBJECT, 24, 1}, {11194, C_MEMBER_OBJECT, 40, 1},
    {10324, C_MEMBER_OBJECT, 48, 1}, {6131, C_MEMBER_OBJECT, 16, 1}, {6374, C_MEMBER_OBJECT, 24, 1},
    {12129, C_MEMBER_OBJECT, 32, 1}, {8749, C_MEMBER_OBJECT, 48, 1},
    {11913, C_MEMBER_OBJECT, 16, 1}, {11925, C_MEMBER_OBJECT, 24, 1},
    {8937, C_MEMBER_OBJECT, 24, 1}, {13501, C_MEMBER_OBJECT, 16, 1},
    {10508, C_MEMBER_OBJECT, 24, 1}, {10512, C_MEMBER_OBJECT, 32, 1},
    {12447, C_MEMBER_OBJECT, 16, 1}, {12463, C_MEMBER_OBJECT, 24, 1},
    {12454, C_MEMBER_OBJECT, 32, 1}, {12475, C_MEMBER_OBJECT, 40, 1},
    {12419, C_MEMBER_OBJECT, 48, 1}, {12432, C_MEMBER_OBJECT, 56, 1},
    {13138, C_MEMBER_OBJECT, 16, 1}, {13129, C_MEMBER_OBJECT, 24, 1},
    {10450, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8937, C_MEMBER_OBJECT, 24, 1},
    {8570, C_MEMBER_OBJECT, 256, 1}, {8620, C_MEMBER_OBJECT, 264, 1},
    {8586, C_MEMBER_OBJECT, 336, 1}, {8636, C_MEMBER_OBJECT, 344, 1},
    {8603, C_MEMBER_OBJECT, 352, 1}, {8651, C_MEMBER_OBJECT, 360, 1},
    {8673, C_MEMBER_OBJECT, 368, 1}, {8541, C_MEMBER_OBJECT, 848, 1},
    {8561, C_MEMBER_OBJECT, 856, 1}, {8549, C_MEMBER_OBJECT, 864, 1},
    {8531, C_MEMBER_OBJECT, 880, 1}, {10718, C_MEMBER_OBJECT, 16, 1},
    {4626, C_MEMBER_OBJECT, 24, 1}, {10842, C_MEMBER_OBJECT, 32, 1},
    {14056, C_MEMBER_OBJECT, 40, 1}, {10375, C_MEMBER_OBJECT, 16, 1},
    {4626, C_MEMBER_OBJECT, 16, 1}, {10842, C_MEMBER_OBJECT, 24, 1}, {8509, C_MEMBER_OBJECT, 16, 1},
    {8493, C_MEMBER_OBJECT_ARRAY, 24, 8}, {14091, C_MEMBER_OBJECT, 16, 1},
    {14071, C_MEMBER_OBJECT, 24, 1}, {14101, C_MEMBER_OBJECT, 40, 1},
    {14083, C_MEMBER_OBJECT, 48, 1}, {14091, C_MEMBER_OBJECT, 16, 1},
    {14071, C_MEMBER_OBJECT, 24, 1}, {14101, C_MEMBER_OBJECT, 40, 1},
    {14083, C_MEMBER_OBJECT, 48, 1}, {14091, C_MEMBER_OBJECT, 16, 1},
    {14071, C_MEMBER_OBJECT, 24, 1}, {14101, C_MEMBER_OBJECT, 40, 1},
    {14083, C_MEMBER_OBJECT, 48, 1}, {6124, C_MEMBER_OBJECT, 16, 1}, {6106, C_MEMBER_OBJECT, 24, 1},
    {6113, C_MEMBER_OBJECT, 32, 1}, {12762, C_MEMBER_OBJECT, 16, 1},
    {13170, C_MEMBER_OBJECT, 24, 1}, {12797, C_MEMBER_OBJECT, 32, 1},
    {14056, C_MEMBER_OBJECT, 48, 1}, {11651, C_MEMBER_OBJECT, 16, 1},
    {13202, C_MEMBER_OBJECT, 24, 1}, {9530, C_MEMBER_OBJECT, 32, 1}, {9535, C_MEMBER_OBJECT, 40, 1},
    {6131, C_MEMBER_OBJECT, 48, 1}, {12224, C_MEMBER_OBJECT, 56, 1}, {6741, C_MEMBER_OBJECT, 72, 1},
    {5734, C_MEMBER_OBJECT, 80, 1}, {11075, C_MEMBER_OBJECT, 88, 1}, {6911, C_MEMBER_OBJECT, 96, 1},
    {12250, C_MEMBER_OBJECT, 104, 1}, {6804, C_MEMBER_OBJECT, 112, 1},
    {12266, C_MEMBER_OBJECT, 120, 1}, {6829, C_MEMBER_OBJECT, 128, 1},
    {5716, C_MEMBER_OBJECT, 136, 1}, {11062, C_MEMBER_OBJECT, 144, 1},
    {12818, C_MEMBER_OBJECT, 24, 1}, {6857, C_MEMBER_OBJECT, 32, 1},
    {10318, C_MEMBER_OBJECT, 40, 1}, {8453, C_MEMBER_OBJECT, 48, 1}, {8416, C_MEMBER_OBJECT, 56, 1},
    {8440, C_MEMBER_OBJECT, 64, 1}, {8378, C_MEMBER_OBJECT, 72, 1}, {8405, C_MEMBER_OBJECT, 80, 1},
    {8363, C_MEMBER_OBJECT, 88, 1}, {8430, C_MEMBER_OBJECT, 96, 1}, {8390, C_MEMBER_OBJECT, 104, 1},
    {8350, C_MEMBER_OBJECT, 112, 1}, {9436, C_MEMBER_OBJECT, 24, 1},
    {11590, C_MEMBER_OBJECT, 32, 1}, {13831, C_MEMBER_OBJECT, 128, 1},
    {13742, C_MEMBER_OBJECT, 136, 1}, {14282, C_MEMBER_OBJECT, 152, 1},
    {13831, C_MEMBER_OBJECT, 128, 1}, {13742, C_MEMBER_OBJECT, 136, 1},
    {14282, C_MEMBER_OBJECT, 152, 1}, {9449, C_MEMBER_OBJECT, 16, 1},
    {7181, C_MEMBER_OBJECT, 24, 1}, {14056, C_MEMBER_OBJECT, 32, 1},
    {13718, C_MEMBER_OBJECT, 96, 1}, {13670, C_MEMBER_OBJECT, 104, 1},
    {13694, C_MEMBER_OBJECT, 112, 1}, {13646, C_MEMBER_OBJECT, 128, 1},
    {13598, C_MEMBER_OBJECT, 136, 1}, {13622, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_10_13 = {
    {.hex = 0x030a0df0}, names, members, enumerators, types, held, static_types,
    582, 4, 235, 0,
    NULL,
};
