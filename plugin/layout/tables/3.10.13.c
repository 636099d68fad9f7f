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
    "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_finalizing\0" "_frame\0"
    "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0"
    "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0"
    "_json.Scanner\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
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
    "callable\0" "callable_iterator\0" "calliterobject\0" "cause\0" "cell\0" "ceval.gil\0"
    "cframe\0" "chainobject\0" "checker\0" "children\0" "classmethod\0" "classmethod_descriptor\0"
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
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "finalizing\0" "first\0"
    "flags\0" "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0" "func_closure\0"
    "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
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
    "last_for_tail\0" "last_holder\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "lineno\0" "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0"
    "listiterobject\0" "listreviterobject\0" "local\0" "localdict\0" "localdummyobject\0"
    "localobject\0" "locked\0" "lockobject\0" "long_cnt\0" "long_step\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "myerrno\0" "name\0" "names\0" "next\0" "next_row\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0"
    "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0"
    "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
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
    "striterobject\0" "struct BLOCK\0" "struct _gil_runtime_state\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
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
    {213, 0, 0, 72, 0, 0}, {213, 9905, 40, 8, 0, 0}, {213, 10365, 16, 8, 0, 0},
    {213, 11005, 24, 8, 0, 0}, {213, 12337, 32, 8, 0, 0}, {232, 0, 0, 64, 0, 0},
    {232, 10923, 16, 8, 0, 0}, {232, 10936, 24, 8, 0, 0}, {250, 0, 0, 56, 0, 0},
    {250, 7029, 40, 8, 0, 0}, {250, 12840, 16, 8, 0, 0}, {250, 12875, 32, 8, 0, 0},
    {250, 13248, 24, 8, 0, 0}, {264, 0, 0, 64, 0, 0}, {264, 4938, 0, 8, 0, 0},
    {264, 5360, 24, 8, 0, 0}, {264, 9628, 8, 8, 0, 0}, {606, 0, 0, 16, 0, 0},
    {606, 10916, 0, 8, 0, 0}, {634, 0, 0, 56, 0, 0}, {634, 6153, 24, 8, 0, 0},
    {663, 0, 0, 152, 0, 0}, {663, 5033, 144, 8, 0, 0}, {663, 6636, 40, 8, 0, 0},
    {663, 7148, 136, 8, 0, 0}, {663, 10168, 16, 8, 0, 0}, {663, 10859, 64, 8, 0, 0},
    {663, 11089, 24, 8, 0, 0}, {663, 11099, 32, 8, 0, 0}, {663, 11595, 48, 8, 0, 0},
    {663, 14228, 56, 8, 0, 0}, {709, 0, 0, 48, 0, 0}, {709, 8511, 24, 8, 0, 0},
    {709, 9628, 16, 8, 0, 0}, {709, 12342, 32, 4, 6, 1}, {709, 12371, 32, 4, 5, 1},
    {709, 12385, 32, 4, 2, 3}, {709, 12396, 32, 4, 7, 1}, {723, 0, 0, 40, 0, 0},
    {723, 4532, 16, 8, 0, 0}, {723, 4540, 24, 8, 0, 0}, {739, 0, 0, 40, 0, 0},
    {739, 4552, 24, 8, 0, 0}, {739, 4561, 16, 8, 0, 0}, {756, 0, 0, 112, 0, 0},
    {756, 4395, 24, 8, 0, 0}, {756, 4403, 72, 8, 0, 0}, {756, 4430, 56, 8, 0, 0},
    {756, 4452, 64, 8, 0, 0}, {756, 4475, 88, 8, 0, 0}, {756, 4488, 16, 8, 0, 0},
    {756, 4497, 40, 8, 0, 0}, {756, 4505, 48, 8, 0, 0}, {773, 0, 0, 80, 0, 0},
    {773, 10365, 72, 8, 0, 0}, {773, 10560, 64, 8, 0, 0}, {796, 0, 0, 64, 0, 0},
    {796, 4638, 24, 8, 0, 0}, {796, 5312, 48, 8, 0, 0}, {796, 5809, 40, 8, 0, 0},
    {796, 13514, 32, 8, 0, 0}, {818, 0, 0, 56, 0, 0}, {818, 10467, 24, 8, 0, 0},
    {836, 0, 0, 40, 0, 0}, {836, 10527, 24, 8, 0, 0}, {836, 10544, 32, 1, 0, 0},
    {867, 0, 0, 56, 0, 0}, {867, 9911, 16, 8, 0, 0}, {867, 9916, 32, 8, 0, 0},
    {867, 9925, 24, 8, 0, 0}, {885, 0, 0, 64, 0, 0}, {885, 10261, 56, 8, 0, 0},
    {901, 0, 0, 48, 0, 0}, {901, 11166, 16, 8, 0, 0}, {911, 0, 0, 24, 0, 0},
    {911, 10510, 16, 8, 0, 0}, {924, 0, 0, 176, 0, 0}, {924, 5428, 16, 4, 0, 0},
    {924, 5440, 88, 8, 0, 0}, {924, 5452, 48, 8, 0, 0}, {924, 5460, 56, 8, 0, 0},
    {924, 5470, 104, 8, 0, 0}, {924, 5482, 40, 4, 0, 0}, {924, 5497, 80, 8, 0, 0},
    {924, 5509, 120, 8, 0, 0}, {924, 5522, 112, 8, 0, 0}, {924, 5530, 64, 8, 0, 0},
    {924, 5539, 32, 4, 0, 0}, {924, 5552, 72, 8, 0, 0}, {937, 0, 0, 72, 0, 0},
    {937, 13933, 56, 8, 0, 0}, {937, 13938, 48, 8, 0, 0}, {960, 0, 0, 48, 0, 0},
    {960, 5991, 16, 8, 0, 0}, {960, 6000, 24, 8, 0, 0}, {970, 0, 0, 48, 0, 0},
    {970, 13301, 16, 8, 0, 0}, {970, 13309, 32, 8, 0, 0}, {970, 13320, 24, 8, 0, 0},
    {985, 0, 0, 64, 0, 0}, {985, 13974, 24, 8, 0, 0}, {985, 13986, 16, 8, 0, 0},
    {998, 0, 0, 96, 0, 0}, {998, 5868, 24, 8, 0, 0}, {998, 5876, 72, 8, 0, 0},
    {998, 5903, 56, 8, 0, 0}, {998, 5925, 64, 8, 0, 0}, {998, 5948, 16, 8, 0, 0},
    {998, 5957, 40, 8, 0, 0}, {998, 5965, 88, 8, 0, 0}, {998, 5975, 48, 8, 0, 0},
    {1011, 0, 0, 24, 0, 0}, {1011, 6093, 16, 8, 0, 0}, {1066, 0, 0, 48, 0, 0},
    {1066, 8516, 24, 1, 0, 0}, {1066, 13662, 40, 8, 0, 0}, {1086, 0, 0, 40, 0, 0},
    {1086, 8516, 24, 1, 0, 0}, {1086, 13662, 32, 8, 0, 0}, {1167, 0, 0, 40, 0, 0},
    {1167, 6128, 24, 8, 0, 0}, {1167, 6135, 32, 8, 0, 0}, {1167, 6146, 16, 8, 0, 0},
    {1181, 0, 0, 24, 0, 0}, {1181, 10134, 8, 8, 0, 0}, {1181, 10141, 16, 8, 0, 0},
    {1196, 0, 0, 40, 0, 0}, {1196, 6651, 40, 0, 0, 0}, {1196, 6662, 16, 8, 0, 0},
    {1196, 6672, 32, 8, 0, 0}, {1196, 6684, 0, 8, 0, 0}, {1196, 6694, 8, 8, 0, 0},
    {1196, 6702, 24, 8, 0, 0}, {1213, 0, 0, 48, 0, 0}, {1213, 9953, 32, 8, 0, 0},
    {1213, 9961, 16, 8, 0, 0}, {1213, 9969, 40, 8, 0, 0}, {1226, 0, 0, 24, 0, 0},
    {1226, 10494, 16, 8, 0, 0}, {1240, 0, 0, 360, 0, 0}, {1240, 7035, 24, 8, 0, 0},
    {1240, 7042, 40, 8, 0, 0}, {1240, 7053, 32, 8, 0, 0}, {1240, 7060, 88, 8, 0, 0},
    {1240, 7066, 48, 8, 0, 0}, {1240, 7076, 96, 4, 0, 0}, {1240, 7084, 56, 8, 0, 0},
    {1240, 7093, 352, 8, 0, 0}, {1240, 7106, 80, 4, 0, 0}, {1240, 7119, 72, 8, 0, 0},
    {1240, 7127, 64, 8, 0, 0}, {1254, 0, 0, 128, 0, 0}, {1254, 7397, 112, 8, 0, 0},
    {1254, 7414, 24, 8, 0, 0}, {1254, 7428, 72, 8, 0, 0}, {1254, 7441, 48, 8, 0, 0},
    {1254, 7451, 56, 8, 0, 0}, {1254, 7475, 80, 8, 0, 0}, {1254, 7484, 16, 8, 0, 0},
    {1254, 7497, 64, 8, 0, 0}, {1254, 7513, 104, 8, 0, 0}, {1254, 7525, 32, 8, 0, 0},
    {1254, 7535, 40, 8, 0, 0}, {1271, 0, 0, 16, 0, 0}, {1271, 3140, 0, 8, 0, 0},
    {1271, 3149, 8, 8, 0, 0}, {1281, 0, 0, 88, 0, 0}, {1281, 8148, 24, 8, 0, 0},
    {1281, 8156, 72, 8, 0, 0}, {1281, 8183, 56, 8, 0, 0}, {1281, 8205, 64, 8, 0, 0},
    {1281, 8228, 16, 8, 0, 0}, {1281, 8237, 40, 8, 0, 0}, {1281, 8245, 48, 8, 0, 0},
    {1293, 0, 0, 168, 0, 0}, {1293, 8542, 16, 8, 0, 0}, {1308, 0, 0, 280, 0, 0},
    {1308, 4292, 16, 256, 0, 0}, {1325, 0, 0, 40, 0, 0}, {1325, 4957, 32, 8, 0, 0},
    {1343, 0, 0, 40, 0, 0}, {1343, 5216, 32, 8, 0, 0}, {1364, 0, 0, 40, 0, 0},
    {1364, 8304, 16, 8, 0, 0}, {1377, 0, 0, 888, 0, 0}, {1377, 8549, 872, 8, 0, 0},
    {1377, 8564, 880, 8, 0, 0}, {1377, 8574, 848, 8, 0, 0}, {1377, 8582, 864, 8, 0, 0},
    {1377, 8594, 856, 8, 0, 0}, {1394, 0, 0, 88, 0, 0}, {1394, 10324, 64, 8, 0, 0},
    {1394, 10365, 72, 8, 0, 0}, {1394, 11005, 80, 8, 0, 0}, {1414, 0, 0, 24, 0, 0},
    {1414, 7392, 16, 8, 0, 0}, {1437, 0, 0, 113528, 0, 0}, {1437, 4354, 3440, 8, 0, 0},
    {1437, 4374, 3432, 8, 0, 0}, {1437, 4712, 13336, 1880, 0, 0}, {1437, 4865, 3488, 8, 0, 0},
    {1437, 4882, 3496, 4, 0, 0}, {1437, 4945, 3504, 8, 0, 0}, {1437, 4982, 3424, 8, 0, 0},
    {1437, 5108, 880, 8, 0, 0}, {1437, 5117, 1352, 8, 0, 0}, {1437, 5160, 5608, 2056, 0, 0},
    {1437, 5584, 928, 8, 0, 0}, {1437, 5605, 920, 8, 0, 0}, {1437, 5624, 912, 8, 0, 0},
    {1437, 5809, 13296, 16, 0, 0}, {1437, 6454, 1344, 8, 0, 0}, {1437, 6956, 13312, 8, 0, 0},
    {1437, 7292, 56, 4, 0, 0}, {1437, 7356, 11984, 16, 0, 0}, {1437, 8043, 832, 8, 0, 0},
    {1437, 8056, 816, 4, 0, 0}, {1437, 8070, 824, 8, 0, 0}, {1437, 8081, 640, 72, 0, 0},
    {1437, 8096, 720, 24, 0, 0}, {1437, 8726, 24, 8, 0, 0}, {1437, 8760, 1360, 8, 0, 0},
    {1437, 8772, 888, 8, 0, 0}, {1437, 9657, 10040, 648, 0, 0}, {1437, 10299, 856, 8, 0, 0},
    {1437, 10307, 864, 8, 0, 0}, {1437, 10376, 0, 8, 0, 0}, {1437, 11985, 3512, 2096, 0, 0},
    {1437, 12820, 872, 8, 0, 0}, {1437, 13530, 8, 8, 0, 0}, {1437, 13542, 9800, 240, 0, 0},
    {1437, 13584, 15216, 98304, 0, 0}, {1437, 14004, 3472, 8, 0, 0}, {1437, 14028, 3456, 8, 0, 0},
    {1437, 14045, 3464, 8, 0, 0}, {1456, 0, 0, 40, 0, 0}, {1456, 4577, 32, 8, 0, 0},
    {1456, 10502, 24, 8, 0, 0}, {1469, 0, 0, 32, 0, 0}, {1469, 10485, 24, 4, 0, 0},
    {1482, 0, 0, 40, 0, 0}, {1482, 7309, 24, 4, 0, 0}, {1482, 10365, 0, 8, 0, 0},
    {1482, 10697, 16, 8, 0, 0}, {1482, 13579, 8, 4, 0, 0}, {1494, 0, 0, 16, 0, 0},
    {1494, 10134, 0, 8, 0, 0}, {1506, 0, 0, 32, 0, 0}, {1506, 10335, 16, 8, 0, 0},
    {1506, 10348, 24, 8, 0, 0}, {1518, 0, 0, 152, 0, 0}, {1518, 10085, 24, 8, 0, 0},
    {1518, 13995, 64, 8, 0, 0}, {1537, 0, 0, 32, 0, 0}, {1537, 10253, 0, 8, 0, 0},
    {1549, 0, 0, 48, 0, 0}, {1549, 8729, 16, 8, 0, 0}, {1549, 8737, 24, 8, 0, 0},
    {1564, 0, 0, 104, 0, 0}, {1564, 9932, 56, 8, 0, 0}, {1576, 0, 0, 56, 0, 0},
    {1576, 10090, 24, 8, 0, 0}, {1576, 10097, 16, 8, 0, 0}, {1576, 10105, 48, 8, 0, 0},
    {1576, 10113, 32, 8, 0, 0}, {1591, 0, 0, 72, 0, 0}, {1591, 10365, 64, 8, 0, 0},
    {1609, 0, 0, 112, 0, 0}, {1609, 10610, 72, 8, 0, 0}, {1609, 10629, 48, 8, 0, 0},
    {1623, 0, 0, 104, 0, 0}, {1623, 7220, 80, 8, 0, 0}, {1623, 7229, 88, 8, 0, 0},
    {1623, 10357, 64, 8, 0, 0}, {1623, 12574, 72, 8, 0, 0}, {1639, 0, 0, 16, 0, 0},
    {1639, 10517, 0, 8, 0, 0}, {1639, 10552, 8, 8, 0, 0}, {1759, 0, 0, 200, 0, 0},
    {1759, 7239, 16, 8, 0, 0}, {1759, 8511, 48, 8, 0, 0}, {1759, 10055, 32, 8, 0, 0},
    {1759, 11996, 64, 128, 0, 0}, {1759, 12834, 40, 8, 0, 0}, {1759, 13921, 24, 8, 0, 0},
    {1771, 0, 0, 40, 0, 0}, {1771, 12296, 16, 8, 0, 0}, {1771, 12540, 32, 8, 0, 0},
    {1771, 12545, 24, 8, 0, 0}, {1804, 0, 0, 72, 0, 0}, {1804, 13950, 64, 8, 0, 0},
    {1841, 0, 0, 128, 0, 0}, {1841, 6840, 96, 8, 0, 0}, {1841, 6868, 104, 8, 0, 0},
    {1841, 7220, 72, 8, 0, 0}, {1841, 9635, 80, 8, 0, 0}, {1841, 10324, 64, 8, 0, 0},
    {1841, 10697, 88, 8, 0, 0}, {1841, 11282, 120, 8, 0, 0}, {1841, 13248, 112, 8, 0, 0},
    {1861, 0, 0, 72, 0, 0}, {1861, 5579, 64, 8, 0, 0}, {1880, 0, 0, 280, 0, 0},
    {1880, 4724, 168, 8, 0, 0}, {1880, 4734, 232, 8, 0, 0}, {1880, 4754, 224, 8, 0, 0},
    {1880, 5224, 72, 8, 0, 0}, {1880, 5237, 80, 8, 0, 0}, {1880, 5333, 48, 8, 0, 0},
    {1880, 5809, 240, 8, 0, 0}, {1880, 6025, 104, 8, 0, 0}, {1880, 6042, 88, 8, 0, 0},
    {1880, 6054, 96, 8, 0, 0}, {1880, 6454, 152, 8, 0, 0}, {1880, 6947, 144, 8, 0, 0},
    {1880, 7356, 24, 8, 0, 0}, {1880, 8726, 256, 8, 0, 0}, {1880, 8847, 16, 8, 0, 0},
    {1880, 10376, 8, 8, 0, 0}, {1880, 11246, 0, 8, 0, 0}, {1880, 13285, 176, 8, 0, 0},
    {1894, 0, 0, 40, 0, 0}, {1894, 13207, 24, 8, 0, 0}, {1894, 13216, 16, 8, 0, 0},
    {1912, 0, 0, 32, 0, 0}, {1912, 10502, 24, 8, 0, 0}, {1926, 0, 0, 408, 0, 0},
    {1926, 13334, 256, 8, 0, 0}, {1926, 13342, 336, 8, 0, 0}, {1926, 13351, 32, 8, 0, 0},
    {1926, 13364, 352, 8, 0, 0}, {1926, 13373, 192, 8, 0, 0}, {1926, 13382, 48, 8, 0, 0},
    {1926, 13393, 264, 8, 0, 0}, {1926, 13401, 288, 8, 0, 0}, {1926, 13415, 168, 8, 0, 0},
    {1926, 13424, 40, 8, 0, 0}, {1926, 13436, 240, 8, 0, 0}, {1926, 13447, 344, 8, 0, 0},
    {1926, 13454, 24, 8, 0, 0}, {1926, 13462, 88, 8, 0, 0}, {1926, 13470, 360, 8, 0, 0},
    {1926, 13484, 184, 8, 0, 0}, {1926, 13496, 208, 8, 0, 0}, {1939, 0, 0, 104, 0, 0},
    {1939, 6817, 64, 8, 0, 0}, {1939, 10573, 72, 8, 0, 0}, {1939, 11588, 96, 8, 0, 0},
    {1960, 0, 0, 80, 0, 0}, {1960, 6153, 72, 8, 0, 0}, {1976, 0, 0, 24, 0, 0},
    {1976, 10536, 16, 8, 0, 0}, {1988, 0, 0, 56, 0, 0}, {1988, 14149, 24, 8, 0, 0},
    {1988, 14169, 16, 8, 0, 0}, {2004, 0, 0, 208, 0, 0}, {2004, 4264, 192, 8, 0, 0},
    {2004, 7203, 24, 8, 0, 0}, {2004, 9482, 16, 8, 0, 0}, {2004, 10447, 48, 8, 0, 0},
    {2004, 13676, 136, 8, 0, 0}, {2004, 13700, 144, 8, 0, 0}, {2004, 13724, 128, 8, 0, 0},
    {2004, 13748, 104, 8, 0, 0}, {2004, 13772, 112, 8, 0, 0}, {2004, 13796, 96, 8, 0, 0},
    {2045, 0, 0, 104, 0, 0}, {2045, 11010, 80, 8, 0, 0}, {2045, 11023, 72, 8, 0, 0},
    {2104, 0, 0, 192, 0, 0}, {2104, 4643, 128, 8, 0, 0}, {2104, 5352, 152, 8, 0, 0},
    {2104, 5817, 136, 8, 0, 0}, {2104, 11386, 96, 8, 0, 0}, {2104, 11634, 144, 8, 0, 0},
    {2304, 0, 0, 272, 0, 0}, {2304, 5022, 72, 8, 0, 0}, {2304, 5058, 216, 8, 0, 0},
    {2304, 10168, 24, 8, 0, 0}, {2304, 10173, 32, 8, 0, 0}, {2304, 11043, 208, 8, 0, 0},
    {2304, 11089, 48, 8, 0, 0}, {2304, 11099, 56, 8, 0, 0}, {2304, 11551, 184, 8, 0, 0},
    {2304, 11563, 192, 8, 0, 0}, {2304, 11572, 200, 8, 0, 0}, {2304, 12276, 16, 8, 0, 0},
    {2365, 0, 0, 24, 0, 0}, {2365, 4569, 16, 8, 0, 0}, {2389, 0, 0, 24, 0, 0},
    {2389, 6747, 16, 8, 0, 0}, {2424, 0, 0, 32, 0, 0}, {2424, 6982, 16, 8, 0, 0},
    {2424, 6996, 0, 8, 0, 0}, {2424, 7005, 8, 8, 0, 0}, {2424, 11251, 24, 8, 0, 0},
    {2441, 0, 0, 112, 0, 0}, {2441, 10060, 40, 8, 0, 0}, {2483, 0, 0, 672, 0, 0},
    {2483, 3121, 16, 8, 0, 0}, {2483, 5323, 352, 208, 0, 0}, {2483, 8854, 32, 8, 0, 0},
    {4256, 0, 0, 32, 0, 0}, {4256, 6732, 8, 8, 0, 0}, {4256, 13669, 16, 8, 0, 0},
    {4256, 13926, 0, 8, 0, 0}, {4273, 0, 0, 32, 0, 0}, {4273, 6712, 24, 8, 0, 0},
    {4273, 8804, 16, 8, 0, 0}, {4603, 0, 0, 32, 0, 0}, {4603, 6318, 24, 8, 0, 0},
    {4603, 14187, 16, 8, 0, 0}, {4700, 0, 0, 64, 0, 0}, {4700, 4577, 32, 8, 0, 0},
    {4700, 10476, 40, 8, 0, 0}, {4900, 0, 0, 24, 0, 0}, {4900, 4638, 8, 8, 0, 0},
    {4900, 7392, 0, 8, 0, 0}, {4900, 9542, 16, 8, 0, 0}, {5200, 0, 0, 32, 0, 0},
    {5200, 8970, 24, 8, 0, 0}, {5297, 0, 0, 32, 0, 0}, {5297, 8911, 16, 8, 0, 0},
    {5297, 8958, 24, 8, 0, 0}, {5369, 0, 0, 32, 0, 0}, {5369, 5404, 16, 8, 0, 0},
    {6342, 0, 0, 56, 0, 0}, {6342, 6302, 48, 8, 0, 0}, {6362, 0, 0, 56, 0, 0},
    {6362, 6356, 32, 8, 0, 0}, {6378, 0, 0, 80, 0, 0}, {6378, 9604, 24, 8, 0, 0},
    {6378, 9614, 40, 8, 0, 0}, {6621, 0, 0, 56, 0, 0}, {6621, 6419, 16, 8, 0, 0},
    {6621, 6436, 40, 8, 0, 0}, {6896, 0, 0, 48, 0, 0}, {6896, 6779, 40, 8, 0, 0},
    {6896, 6792, 32, 8, 0, 0}, {6896, 6802, 24, 8, 0, 0}, {7279, 0, 0, 32, 0, 0},
    {7279, 7392, 16, 8, 0, 0}, {7279, 8908, 24, 8, 0, 0}, {8034, 0, 0, 48, 0, 0},
    {8034, 4638, 24, 8, 0, 0}, {8034, 10770, 16, 8, 0, 0}, {8034, 10894, 32, 8, 0, 0},
    {9524, 0, 0, 32, 0, 0}, {9524, 5424, 16, 8, 0, 0}, {9524, 10573, 24, 8, 0, 0},
    {9697, 0, 0, 32, 0, 0}, {9697, 8970, 24, 8, 0, 0}, {9712, 0, 0, 32, 0, 0},
    {9712, 8970, 24, 8, 0, 0}, {9746, 0, 0, 32, 0, 0}, {9746, 9736, 16, 8, 0, 0},
    {9831, 0, 0, 48, 0, 0}, {9831, 8804, 16, 8, 0, 0}, {9831, 9624, 40, 8, 0, 0},
    {9831, 12296, 24, 8, 0, 0}, {9831, 12540, 32, 8, 0, 0}, {9851, 0, 0, 152, 0, 0},
    {9851, 5248, 72, 8, 0, 0}, {9851, 5254, 128, 8, 0, 0}, {9851, 7392, 88, 8, 0, 0},
    {9851, 9549, 112, 8, 0, 0}, {9851, 9882, 120, 8, 0, 0}, {9851, 11703, 0, 56, 0, 0},
    {9868, 0, 0, 56, 0, 0}, {9868, 9482, 40, 8, 0, 0}, {9868, 10376, 24, 8, 0, 0},
    {9868, 11642, 48, 8, 0, 0}, {9997, 0, 0, 32, 0, 0}, {9997, 7392, 24, 8, 0, 0},
    {9997, 9038, 16, 8, 0, 0}, {10028, 0, 0, 24, 0, 0}, {10028, 10007, 16, 8, 0, 0},
    {10681, 0, 0, 64, 0, 0}, {10681, 6408, 48, 8, 0, 0}, {10681, 6427, 24, 8, 0, 0},
    {10681, 6436, 56, 8, 0, 0}, {10991, 0, 0, 64, 0, 0}, {10991, 4638, 24, 8, 0, 0},
    {10991, 7315, 16, 8, 0, 0}, {10991, 9539, 32, 8, 0, 0}, {11371, 0, 0, 64, 0, 0},
    {11371, 11316, 32, 8, 0, 0}, {11371, 11325, 40, 8, 0, 0}, {11371, 11334, 16, 8, 0, 0},
    {11371, 11343, 48, 8, 0, 0}, {11371, 11353, 24, 8, 0, 0}, {11425, 0, 0, 64, 0, 0},
    {11425, 7140, 32, 8, 0, 0}, {11425, 7303, 40, 8, 0, 0}, {11425, 10007, 24, 8, 0, 0},
    {11440, 0, 0, 240, 0, 0}, {11440, 147, 192, 8, 0, 0}, {11440, 157, 184, 8, 0, 0},
    {11440, 283, 168, 8, 0, 0}, {11440, 352, 208, 8, 0, 0}, {11440, 367, 176, 8, 0, 0},
    {11440, 382, 216, 8, 0, 0}, {11440, 563, 232, 8, 0, 0}, {11440, 589, 200, 8, 0, 0},
    {11440, 692, 224, 8, 0, 0}, {11440, 2320, 160, 8, 0, 0}, {11440, 5642, 152, 8, 0, 0},
    {11440, 6085, 96, 8, 0, 0}, {11440, 7575, 144, 8, 0, 0}, {11440, 7607, 136, 8, 0, 0},
    {11440, 7642, 128, 8, 0, 0}, {11440, 11775, 112, 8, 0, 0}, {11440, 12431, 80, 8, 0, 0},
    {11440, 12447, 88, 8, 0, 0}, {11440, 13253, 120, 8, 0, 0}, {11476, 0, 0, 56, 0, 0},
    {11476, 6153, 24, 8, 0, 0}, {11476, 9482, 16, 8, 0, 0}, {11476, 10376, 48, 8, 0, 0},
    {11515, 0, 0, 48, 0, 0}, {11515, 9628, 40, 8, 0, 0}, {11515, 12296, 16, 8, 0, 0},
    {11515, 12540, 32, 8, 0, 0}, {11515, 12545, 24, 8, 0, 0}, {11658, 0, 0, 32, 0, 0},
    {11658, 11849, 24, 8, 0, 0}, {11853, 0, 0, 32, 0, 0}, {11853, 8970, 24, 8, 0, 0},
    {11911, 0, 0, 16, 0, 0}, {11911, 8511, 8, 8, 0, 0}, {11911, 9482, 0, 8, 0, 0},
    {11920, 0, 0, 48, 0, 0}, {11920, 11934, 16, 8, 0, 0}, {11941, 0, 0, 56, 0, 0},
    {12458, 0, 0, 32, 0, 0}, {12458, 11965, 16, 8, 0, 0}, {12599, 0, 0, 32, 0, 0},
    {12599, 8970, 24, 8, 0, 0}, {12613, 0, 0, 528, 0, 0}, {12613, 6153, 8, 512, 0, 0},
    {12613, 11673, 520, 8, 0, 0}, {12626, 0, 0, 208, 0, 0}, {12626, 9582, 8, 8, 0, 0},
    {12626, 9775, 16, 4, 0, 0}, {12652, 0, 0, 32, 0, 0}, {12652, 8511, 8, 8, 0, 0},
    {12652, 9482, 0, 8, 0, 0}, {12652, 10376, 16, 8, 0, 0}, {12670, 0, 0, 48, 0, 0},
    {12670, 4346, 0, 8, 0, 0}, {12670, 7372, 24, 8, 0, 0}, {12670, 10435, 20, 4, 0, 0},
    {12670, 11190, 8, 8, 0, 0}, {12690, 0, 0, 48, 0, 0}, {12690, 9020, 4, 4, 0, 0},
    {12708, 0, 0, 24, 0, 0}, {12729, 0, 0, 48, 0, 0}, {12729, 4627, 32, 4, 0, 0},
    {12729, 7362, 8, 8, 0, 0}, {12729, 10071, 44, 4, 0, 0}, {12729, 10399, 40, 4, 0, 0},
    {12729, 11612, 0, 8, 0, 0}, {12729, 12828, 36, 4, 0, 0}, {12748, 0, 0, 24, 0, 0},
    {12748, 10365, 8, 8, 0, 0}, {12778, 0, 0, 40, 0, 0}, {12778, 10560, 24, 8, 0, 0},
    {12778, 10564, 32, 8, 0, 0}, {12778, 13579, 16, 8, 0, 0}, {13224, 0, 0, 496, 0, 0},
    {13224, 8908, 16, 8, 0, 0}, {13224, 10390, 32, 8, 0, 0}, {13224, 10459, 24, 4, 0, 0},
    {13224, 13956, 40, 456, 0, 0}, {13563, 0, 0, 32, 0, 0}, {13563, 8970, 24, 8, 0, 0},
    {13852, 0, 0, 32, 0, 0}, {13852, 8970, 24, 8, 0, 0}, {13870, 0, 0, 32, 0, 0},
    {13870, 4638, 16, 8, 0, 0}, {13870, 10894, 24, 8, 0, 0}, {14214, 0, 0, 32, 0, 0},
    {14214, 6390, 16, 8, 0, 0}, {14214, 11844, 24, 8, 0, 0}, {14345, 0, 0, 72, 0, 0},
    {14345, 8502, 64, 8, 0, 0}, {14387, 0, 0, 48, 0, 0}, {14387, 9469, 24, 8, 0, 0},
    {14387, 11642, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {289, 4}, {303, 0}, {2354, 22}, {10292, 5},
};

static const struct table_type types[] = {
    {12, 773, 80, 80, 0, 7}, {85, 796, 64, 64, 7, 5}, {99, 12859, 64, 64, 12, 1},
    {340, 1394, 88, 88, 13, 8}, {553, 1591, 72, 72, 21, 6}, {581, 1623, 104, 104, 27, 9},
    {901, 901, 48, 48, 36, 0}, {2096, 1213, 192, 48, 36, 0}, {2118, 1804, 72, 72, 36, 6},
    {2150, 1841, 128, 128, 42, 13}, {2162, 1861, 72, 72, 55, 6}, {2181, 2181, 32, 32, 61, 2},
    {2219, 1939, 104, 104, 63, 8}, {2238, 1939, 104, 104, 71, 8}, {2257, 1939, 104, 104, 79, 8},
    {2538, 1669, 32, 32, 87, 1}, {2557, 2583, 48, 48, 88, 3}, {2627, 319, 152, 152, 91, 14},
    {2643, 8017, 24, 24, 105, 1}, {2663, 2173, 192, 192, 106, 18}, {2677, 27, 448, 448, 124, 0},
    {2693, 41, 240, 240, 124, 0}, {2709, 55, 112, 112, 124, 0}, {2728, 69, 152, 152, 124, 1},
    {2749, 6362, 56, 56, 125, 1}, {2778, 6362, 56, 56, 126, 1}, {2815, 4273, 32, 32, 127, 1},
    {2841, 3830, 48, 48, 128, 3}, {2862, 3869, 64, 64, 131, 3}, {2886, 3847, 48, 48, 134, 3},
    {2905, 184, 48, 48, 137, 1}, {2918, 2024, 88, 88, 138, 3}, {2930, 2328, 72, 72, 141, 3},
    {2942, 110, 72, 72, 144, 1}, {2957, 850, 160, 160, 145, 10}, {2974, 123, 128, 128, 155, 3},
    {2995, 195, 32, 32, 158, 2}, {3015, 2132, 32, 32, 160, 1}, {3040, 12844, 96, 96, 161, 2},
    {3055, 1045, 32, 32, 163, 0}, {3070, 1025, 32, 32, 163, 1}, {3090, 232, 64, 64, 164, 2},
    {3173, 222, 32, 32, 166, 0}, {3187, 329, 32, 32, 166, 0}, {3217, 11787, 48, 48, 166, 4},
    {3236, 5049, 152, 152, 170, 3}, {3255, 5049, 152, 152, 173, 3}, {3274, 5049, 152, 152, 176, 3},
    {3293, 5181, 64, 64, 179, 3}, {3305, 7213, 48, 48, 182, 2}, {3316, 10410, 40, 40, 184, 2},
    {3346, 12590, 120, 120, 186, 7}, {3359, 13266, 192, 192, 193, 12}, {3377, 5189, 24, 24, 205, 1},
    {3396, 8872, 32, 32, 206, 2}, {3408, 2407, 80, 80, 208, 6}, {3422, 2499, 72, 72, 214, 6},
    {3436, 677, 64, 64, 220, 1}, {3453, 136, 192, 192, 221, 0}, {3474, 171, 224, 224, 221, 1},
    {3497, 408, 24, 24, 222, 0}, {3528, 429, 56, 56, 222, 1}, {3572, 463, 48, 48, 223, 2},
    {3616, 497, 64, 64, 225, 2}, {3654, 525, 56, 56, 227, 3}, {3692, 2075, 56, 56, 230, 0},
    {3730, 634, 56, 56, 230, 0}, {3744, 663, 152, 152, 230, 8}, {3760, 640, 24, 24, 238, 1},
    {3785, 2304, 272, 272, 239, 9}, {3803, 2279, 24, 24, 248, 1}, {3904, 11941, 56, 56, 249, 2},
    {3923, 2034, 248, 248, 251, 0}, {3938, 2034, 248, 248, 251, 0}, {3953, 2034, 248, 248, 251, 0},
    {3968, 2034, 248, 248, 251, 0}, {3983, 2034, 248, 248, 251, 0}, {3999, 2034, 248, 248, 251, 0},
    {4015, 1785, 48, 48, 251, 0}, {4030, 2061, 240, 240, 251, 3}, {4047, 1689, 32, 32, 254, 0},
    {4064, 1719, 32, 32, 254, 0}, {4079, 1734, 32, 32, 254, 1}, {4095, 1706, 96, 96, 255, 3},
    {4112, 1747, 96, 96, 258, 7}, {4128, 1826, 56, 56, 265, 2}, {4143, 13882, 112, 112, 267, 2},
    {4183, 11691, 48, 48, 269, 1}, {4197, 9763, 64, 64, 270, 6}, {4212, 9746, 32, 32, 276, 2},
    {4232, 9782, 40, 40, 278, 1}, {4587, 4603, 32, 32, 279, 2}, {4652, 4700, 64, 64, 281, 1},
    {4664, 4684, 40, 40, 282, 1}, {4716, 1, 24, 24, 283, 1}, {4774, 756, 112, 112, 284, 9},
    {4790, 723, 40, 40, 293, 2}, {4812, 739, 40, 40, 295, 2}, {4835, 2365, 24, 24, 297, 1},
    {5066, 867, 56, 56, 298, 3}, {5093, 867, 64, 56, 301, 3}, {5131, 818, 56, 56, 304, 0},
    {5141, 5200, 32, 32, 304, 1}, {5166, 12599, 32, 32, 305, 1}, {5279, 5297, 32, 32, 306, 2},
    {5318, 911, 24, 24, 308, 1}, {5369, 5369, 32, 32, 309, 2}, {5381, 1167, 56, 40, 311, 3},
    {5579, 924, 176, 176, 314, 10}, {5653, 3717, 112, 112, 324, 2}, {5677, 6342, 56, 56, 326, 1},
    {5701, 6378, 80, 80, 327, 1}, {5828, 1281, 96, 88, 328, 8}, {5838, 1011, 24, 24, 336, 1},
    {6166, 1912, 32, 32, 337, 1}, {6191, 1066, 48, 48, 338, 1}, {6209, 1086, 40, 40, 339, 1},
    {6223, 1102, 32, 32, 340, 2}, {6241, 1148, 96, 96, 342, 2}, {6257, 1122, 32, 32, 344, 2},
    {6454, 1213, 48, 48, 346, 0}, {6459, 6621, 56, 56, 346, 2}, {6477, 2389, 24, 24, 348, 1},
    {6488, 6621, 56, 56, 349, 2}, {6505, 2389, 24, 24, 351, 1}, {6515, 6621, 56, 56, 352, 2},
    {6540, 6621, 56, 56, 354, 2}, {6564, 6621, 56, 56, 356, 2}, {6590, 6621, 56, 56, 358, 2},
    {6609, 2389, 24, 24, 360, 1}, {6886, 6896, 48, 48, 361, 3}, {7158, 7176, 56, 56, 364, 2},
    {7254, 7279, 32, 32, 366, 2}, {7318, 7336, 48, 48, 368, 2}, {7356, 3133, 360, 360, 370, 8},
    {7382, 1759, 200, 200, 378, 9}, {7566, 1254, 128, 128, 387, 13}, {7675, 9524, 32, 32, 400, 2},
    {7696, 9851, 152, 152, 402, 11}, {7725, 9868, 56, 56, 413, 4}, {7750, 10991, 64, 64, 417, 5},
    {8120, 1281, 88, 88, 422, 8}, {8130, 1167, 48, 40, 430, 3}, {8325, 1364, 40, 40, 433, 2},
    {8330, 1308, 280, 280, 435, 1}, {8346, 1325, 32, 40, 436, 1}, {8363, 1343, 32, 40, 437, 1},
    {9014, 1293, 168, 168, 438, 2}, {9029, 11853, 32, 32, 440, 1}, {9044, 3158, 32, 32, 441, 2},
    {9063, 13238, 40, 40, 443, 2}, {9078, 13224, 496, 496, 445, 3}, {9104, 4322, 48, 48, 448, 4},
    {9125, 5340, 32, 32, 452, 2}, {9141, 5719, 56, 56, 454, 2}, {9164, 6106, 56, 56, 456, 2},
    {9204, 5783, 32, 32, 458, 2}, {9223, 5856, 40, 40, 460, 2}, {9239, 6116, 48, 48, 462, 2},
    {9255, 6716, 40, 40, 464, 2}, {9275, 7261, 32, 32, 466, 2}, {9297, 8279, 64, 64, 468, 5},
    {9315, 8879, 56, 56, 473, 1}, {9332, 10879, 32, 32, 474, 2}, {9351, 11070, 64, 64, 476, 2},
    {9374, 11302, 48, 48, 478, 2}, {9392, 11621, 32, 32, 480, 1}, {9409, 12282, 32, 32, 481, 2},
    {9427, 12880, 40, 40, 483, 2}, {9447, 14370, 56, 56, 485, 3}, {9534, 1293, 168, 168, 488, 2},
    {9657, 1456, 40, 40, 490, 0}, {9662, 9697, 32, 32, 490, 1}, {9676, 9712, 32, 32, 491, 1},
    {9812, 9831, 48, 48, 492, 4}, {9979, 2441, 112, 112, 496, 1}, {9993, 9997, 32, 32, 497, 2},
    {10015, 10028, 24, 24, 499, 1}, {10150, 1167, 48, 40, 500, 3}, {10183, 1518, 144, 152, 503, 3},
    {10194, 1549, 48, 48, 506, 3}, {10201, 14214, 32, 32, 509, 2}, {10216, 1167, 56, 40, 511, 3},
    {10270, 10280, 80, 80, 514, 1}, {10292, 1576, 56, 56, 515, 4}, {10666, 10681, 64, 64, 519, 3},
    {10708, 4921, 32, 32, 522, 1}, {10728, 8997, 40, 40, 523, 1}, {10748, 10234, 40, 40, 524, 3},
    {10801, 10777, 56, 56, 527, 0}, {10830, 10789, 24, 24, 527, 0}, {11138, 1648, 104, 104, 527, 2},
    {11209, 213, 72, 72, 529, 4}, {11224, 2045, 104, 104, 533, 2}, {11362, 11371, 64, 64, 535, 5},
    {11407, 14345, 72, 72, 540, 1}, {11509, 11515, 48, 48, 541, 4}, {11531, 396, 88, 88, 545, 3},
    {11540, 620, 96, 96, 548, 4}, {11649, 11658, 32, 32, 552, 1}, {11809, 11392, 24, 24, 553, 0},
    {11822, 11174, 48, 48, 553, 1}, {11883, 1759, 200, 200, 554, 9}, {11887, 11920, 48, 48, 563, 1},
    {11959, 1771, 40, 40, 564, 3}, {12185, 11425, 64, 64, 567, 4},
    {12199, 11440, 240, 240, 571, 20}, {12218, 11460, 112, 112, 591, 8},
    {12233, 3889, 56, 56, 599, 4}, {12246, 2533, 32, 32, 603, 2}, {12258, 11490, 56, 56, 605, 2},
    {12458, 12458, 32, 32, 607, 2}, {12554, 13852, 32, 32, 609, 1}, {12772, 12778, 40, 40, 610, 3},
    {12805, 4167, 120, 120, 613, 6}, {13514, 4245, 40, 40, 619, 2}, {13542, 1912, 24, 32, 621, 1},
    {13548, 13563, 32, 32, 622, 1}, {13579, 3201, 888, 888, 623, 11}, {13605, 8034, 48, 48, 634, 4},
    {13624, 2464, 24, 24, 638, 1}, {13646, 13870, 32, 32, 639, 2}, {13836, 11265, 40, 40, 641, 0},
    {13956, 1293, 168, 168, 641, 2}, {14068, 2516, 56, 56, 643, 4}, {14094, 2516, 56, 56, 647, 4},
    {14112, 2516, 56, 56, 651, 4}, {14195, 1167, 56, 40, 655, 3}, {14249, 250, 56, 56, 658, 4},
    {14279, 2201, 160, 160, 662, 16}, {14313, 2338, 120, 120, 678, 12},
    {14366, 14387, 48, 48, 690, 2}, {14397, 5772, 168, 168, 692, 3},
    {14411, 5772, 168, 168, 695, 3}, {14427, 2004, 208, 208, 698, 9},
};

static const struct table_held held[] = {
    {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1}, {13514, C_MEMBER_OBJECT, 32, 1},
    {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1}, {10560, C_MEMBER_OBJECT, 64, 1},
    {10365, C_MEMBER_OBJECT, 72, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1},
    {10560, C_MEMBER_OBJECT, 48, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1},
    {10324, C_MEMBER_OBJECT, 64, 1}, {10365, C_MEMBER_OBJECT, 72, 1},
    {11005, C_MEMBER_OBJECT, 80, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1},
    {10365, C_MEMBER_OBJECT, 64, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1},
    {10357, C_MEMBER_OBJECT, 64, 1}, {12574, C_MEMBER_OBJECT, 72, 1},
    {7220, C_MEMBER_OBJECT, 80, 1}, {7229, C_MEMBER_OBJECT, 88, 1}, {6454, C_MEMBER_OBJECT, 16, 1},
    {4638, C_MEMBER_OBJECT, 24, 1}, {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1},
    {5312, C_MEMBER_OBJECT, 48, 1}, {13950, C_MEMBER_OBJECT, 64, 1}, {6454, C_MEMBER_OBJECT, 16, 1},
    {4638, C_MEMBER_OBJECT, 24, 1}, {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1},
    {5312, C_MEMBER_OBJECT, 48, 1}, {10324, C_MEMBER_OBJECT, 64, 1}, {7220, C_MEMBER_OBJECT, 72, 1},
    {9635, C_MEMBER_OBJECT, 80, 1}, {10697, C_MEMBER_OBJECT, 88, 1}, {6840, C_MEMBER_OBJECT, 96, 1},
    {6868, C_MEMBER_OBJECT, 104, 1}, {13248, C_MEMBER_OBJECT, 112, 1},
    {11282, C_MEMBER_OBJECT, 120, 1}, {6454, C_MEMBER_OBJECT, 16, 1},
    {4638, C_MEMBER_OBJECT, 24, 1}, {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1},
    {5312, C_MEMBER_OBJECT, 48, 1}, {5579, C_MEMBER_OBJECT, 64, 1}, {12797, C_MEMBER_OBJECT, 16, 1},
    {12790, C_MEMBER_OBJECT, 24, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1},
    {6817, C_MEMBER_OBJECT, 64, 1}, {10573, C_MEMBER_OBJECT, 72, 1},
    {11588, C_MEMBER_OBJECT, 96, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1},
    {6817, C_MEMBER_OBJECT, 64, 1}, {10573, C_MEMBER_OBJECT, 72, 1},
    {11588, C_MEMBER_OBJECT, 96, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {13514, C_MEMBER_OBJECT, 32, 1}, {5809, C_MEMBER_OBJECT, 40, 1}, {5312, C_MEMBER_OBJECT, 48, 1},
    {6817, C_MEMBER_OBJECT, 64, 1}, {10573, C_MEMBER_OBJECT, 72, 1},
    {11588, C_MEMBER_OBJECT, 96, 1}, {11683, C_MEMBER_OBJECT, 16, 1},
    {2613, C_MEMBER_OBJECT, 16, 1}, {2572, C_MEMBER_OBJECT, 24, 1}, {2593, C_MEMBER_OBJECT, 32, 1},
    {7960, C_MEMBER_OBJECT, 16, 1}, {7768, C_MEMBER_OBJECT, 24, 1}, {7916, C_MEMBER_OBJECT, 32, 1},
    {7782, C_MEMBER_OBJECT, 40, 1}, {7929, C_MEMBER_OBJECT, 48, 1}, {7943, C_MEMBER_OBJECT, 56, 1},
    {7969, C_MEMBER_OBJECT, 64, 1}, {7980, C_MEMBER_OBJECT, 72, 1}, {7796, C_MEMBER_OBJECT, 80, 1},
    {6454, C_MEMBER_OBJECT, 104, 1}, {7994, C_MEMBER_OBJECT, 112, 1},
    {7849, C_MEMBER_OBJECT, 120, 1}, {7882, C_MEMBER_OBJECT, 128, 1},
    {7811, C_MEMBER_OBJECT, 136, 1}, {8010, C_MEMBER_OBJECT, 16, 1},
    {13143, C_MEMBER_OBJECT, 16, 1}, {12903, C_MEMBER_OBJECT, 24, 1},
    {13070, C_MEMBER_OBJECT, 32, 1}, {12918, C_MEMBER_OBJECT, 40, 1},
    {13094, C_MEMBER_OBJECT, 48, 1}, {13109, C_MEMBER_OBJECT, 56, 1},
    {13163, C_MEMBER_OBJECT, 64, 1}, {13175, C_MEMBER_OBJECT, 72, 1},
    {12933, C_MEMBER_OBJECT, 80, 1}, {6454, C_MEMBER_OBJECT, 104, 1},
    {13190, C_MEMBER_OBJECT, 112, 1}, {12988, C_MEMBER_OBJECT, 120, 1},
    {13022, C_MEMBER_OBJECT, 128, 1}, {12949, C_MEMBER_OBJECT, 136, 1},
    {13127, C_MEMBER_OBJECT, 152, 1}, {13084, C_MEMBER_OBJECT, 160, 1},
    {13153, C_MEMBER_OBJECT, 168, 1}, {13057, C_MEMBER_OBJECT, 176, 1},
    {13909, C_MEMBER_OBJECT, 104, 1}, {6356, C_MEMBER_OBJECT, 32, 1},
    {6356, C_MEMBER_OBJECT, 32, 1}, {6712, C_MEMBER_OBJECT, 24, 1}, {5991, C_MEMBER_OBJECT, 16, 1},
    {6000, C_MEMBER_OBJECT, 24, 1}, {6009, C_MEMBER_OBJECT, 32, 1}, {13986, C_MEMBER_OBJECT, 16, 1},
    {13974, C_MEMBER_OBJECT, 24, 1}, {13963, C_MEMBER_OBJECT, 32, 1},
    {13301, C_MEMBER_OBJECT, 16, 1}, {13320, C_MEMBER_OBJECT, 24, 1},
    {13309, C_MEMBER_OBJECT, 32, 1}, {9642, C_MEMBER_OBJECT, 40, 1}, {8829, C_MEMBER_OBJECT, 16, 1},
    {6446, C_MEMBER_OBJECT, 24, 1}, {7196, C_MEMBER_OBJECT, 32, 1}, {14228, C_MEMBER_OBJECT, 16, 1},
    {6446, C_MEMBER_OBJECT, 24, 1}, {6916, C_MEMBER_OBJECT, 64, 1}, {11386, C_MEMBER_OBJECT, 40, 1},
    {4965, C_MEMBER_OBJECT, 32, 1}, {4972, C_MEMBER_OBJECT, 64, 1}, {13295, C_MEMBER_OBJECT, 96, 1},
    {5270, C_MEMBER_OBJECT, 104, 1}, {5817, C_MEMBER_OBJECT, 112, 1},
    {4643, C_MEMBER_OBJECT, 120, 1}, {11634, C_MEMBER_OBJECT, 128, 1},
    {5352, C_MEMBER_OBJECT, 136, 1}, {6907, C_MEMBER_OBJECT, 144, 1},
    {10905, C_MEMBER_OBJECT, 152, 1}, {5817, C_MEMBER_OBJECT, 80, 1},
    {5270, C_MEMBER_OBJECT, 88, 1}, {11634, C_MEMBER_OBJECT, 96, 1}, {9482, C_MEMBER_OBJECT, 16, 1},
    {6454, C_MEMBER_OBJECT, 24, 1}, {9477, C_MEMBER_OBJECT, 24, 1}, {4965, C_MEMBER_OBJECT, 32, 1},
    {4972, C_MEMBER_OBJECT, 64, 1}, {14146, C_MEMBER_OBJECT, 24, 1},
    {11749, C_MEMBER_OBJECT, 40, 1}, {12163, C_MEMBER_OBJECT, 48, 1},
    {11556, C_MEMBER_OBJECT, 16, 1}, {14242, C_MEMBER_OBJECT, 24, 1},
    {6454, C_MEMBER_OBJECT, 32, 1}, {14134, C_MEMBER_OBJECT, 40, 1},
    {11527, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 136, 1},
    {14134, C_MEMBER_OBJECT, 144, 1}, {11527, C_MEMBER_OBJECT, 16, 1},
    {6454, C_MEMBER_OBJECT, 136, 1}, {14134, C_MEMBER_OBJECT, 144, 1},
    {11527, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 136, 1},
    {14134, C_MEMBER_OBJECT, 144, 1}, {5003, C_MEMBER_OBJECT, 16, 1},
    {6454, C_MEMBER_OBJECT, 40, 1}, {14134, C_MEMBER_OBJECT, 48, 1},
    {14134, C_MEMBER_OBJECT, 32, 1}, {6454, C_MEMBER_OBJECT, 40, 1}, {6294, C_MEMBER_OBJECT, 16, 1},
    {6926, C_MEMBER_OBJECT, 24, 1}, {4300, C_MEMBER_OBJECT, 56, 1}, {4311, C_MEMBER_OBJECT, 64, 1},
    {6294, C_MEMBER_OBJECT, 80, 1}, {11581, C_MEMBER_OBJECT, 88, 1},
    {14234, C_MEMBER_OBJECT, 96, 1}, {6454, C_MEMBER_OBJECT, 104, 1},
    {14134, C_MEMBER_OBJECT, 112, 1}, {5015, C_MEMBER_OBJECT, 32, 1},
    {6817, C_MEMBER_OBJECT, 40, 1}, {6809, C_MEMBER_OBJECT, 48, 1}, {6294, C_MEMBER_OBJECT, 56, 1},
    {11581, C_MEMBER_OBJECT, 64, 1}, {6926, C_MEMBER_OBJECT, 72, 1},
    {6280, C_MEMBER_OBJECT, 120, 1}, {11056, C_MEMBER_OBJECT, 136, 1},
    {12151, C_MEMBER_OBJECT, 152, 1}, {11527, C_MEMBER_OBJECT, 168, 1},
    {14134, C_MEMBER_OBJECT, 176, 1}, {6454, C_MEMBER_OBJECT, 184, 1},
    {12174, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 16, 1},
    {14134, C_MEMBER_OBJECT, 24, 1}, {10047, C_MEMBER_OBJECT, 16, 1},
    {6332, C_MEMBER_OBJECT, 24, 1}, {6809, C_MEMBER_OBJECT, 32, 1}, {8797, C_MEMBER_OBJECT, 40, 1},
    {9486, C_MEMBER_OBJECT, 48, 1}, {8982, C_MEMBER_OBJECT, 56, 1}, {10580, C_MEMBER_OBJECT, 24, 1},
    {10592, C_MEMBER_OBJECT, 32, 1}, {10969, C_MEMBER_OBJECT, 40, 1},
    {10981, C_MEMBER_OBJECT, 48, 1}, {10954, C_MEMBER_OBJECT, 56, 1},
    {10168, C_MEMBER_OBJECT, 64, 1}, {7015, C_MEMBER_OBJECT, 48, 1},
    {13909, C_MEMBER_OBJECT, 184, 1}, {6926, C_MEMBER_OBJECT, 32, 1},
    {6926, C_MEMBER_OBJECT, 32, 1}, {11048, C_MEMBER_OBJECT, 40, 1}, {6926, C_MEMBER_OBJECT, 32, 1},
    {12567, C_MEMBER_OBJECT, 56, 1}, {6926, C_MEMBER_OBJECT, 32, 1},
    {11048, C_MEMBER_OBJECT, 40, 1}, {12567, C_MEMBER_OBJECT, 48, 1},
    {11089, C_MEMBER_OBJECT, 24, 1}, {11099, C_MEMBER_OBJECT, 32, 1},
    {6636, C_MEMBER_OBJECT, 40, 1}, {11595, C_MEMBER_OBJECT, 48, 1},
    {14228, C_MEMBER_OBJECT, 56, 1}, {10859, C_MEMBER_OBJECT, 64, 1},
    {7148, C_MEMBER_OBJECT, 136, 1}, {5033, C_MEMBER_OBJECT, 144, 1},
    {11158, C_MEMBER_OBJECT, 16, 1}, {12276, C_MEMBER_OBJECT, 16, 1},
    {11089, C_MEMBER_OBJECT, 48, 1}, {11099, C_MEMBER_OBJECT, 56, 1},
    {5022, C_MEMBER_OBJECT, 72, 1}, {11551, C_MEMBER_OBJECT, 184, 1},
    {11563, C_MEMBER_OBJECT, 192, 1}, {11572, C_MEMBER_OBJECT, 200, 1},
    {11043, C_MEMBER_OBJECT, 208, 1}, {5058, C_MEMBER_OBJECT, 216, 1},
    {13899, C_MEMBER_OBJECT, 16, 1}, {9901, C_MEMBER_OBJECT, 32, 1},
    {14134, C_MEMBER_OBJECT, 48, 1}, {11035, C_MEMBER_OBJECT, 16, 1},
    {12408, C_MEMBER_OBJECT, 56, 1}, {12354, C_MEMBER_OBJECT, 72, 1},
    {5987, C_MEMBER_OBJECT, 24, 1}, {11900, C_MEMBER_OBJECT, 40, 1},
    {10328, C_MEMBER_OBJECT, 64, 1}, {9508, C_MEMBER_OBJECT, 72, 1}, {2089, C_MEMBER_OBJECT, 16, 1},
    {5987, C_MEMBER_OBJECT, 32, 1}, {10873, C_MEMBER_OBJECT, 48, 1},
    {11867, C_MEMBER_OBJECT, 56, 1}, {6996, C_MEMBER_OBJECT, 72, 1}, {7005, C_MEMBER_OBJECT, 80, 1},
    {6975, C_MEMBER_OBJECT, 88, 1}, {11794, C_MEMBER_OBJECT, 40, 1},
    {14134, C_MEMBER_OBJECT, 48, 1}, {12160, C_MEMBER_OBJECT, 16, 1},
    {5007, C_MEMBER_OBJECT, 32, 1}, {8782, C_MEMBER_OBJECT, 40, 1}, {9482, C_MEMBER_OBJECT, 16, 1},
    {4638, C_MEMBER_OBJECT, 24, 1}, {9539, C_MEMBER_OBJECT, 32, 1}, {14134, C_MEMBER_OBJECT, 40, 1},
    {6739, C_MEMBER_OBJECT, 48, 1}, {14149, C_MEMBER_OBJECT, 56, 1}, {9736, C_MEMBER_OBJECT, 16, 1},
    {14134, C_MEMBER_OBJECT, 24, 1}, {8782, C_MEMBER_OBJECT, 24, 1},
    {14187, C_MEMBER_OBJECT, 16, 1}, {6318, C_MEMBER_OBJECT, 24, 1},
    {14134, C_MEMBER_OBJECT, 48, 1}, {4624, C_MEMBER_OBJECT, 24, 1}, {6454, C_MEMBER_OBJECT, 16, 1},
    {4488, C_MEMBER_OBJECT, 16, 1}, {4395, C_MEMBER_OBJECT, 24, 1}, {4517, C_MEMBER_OBJECT, 32, 1},
    {4497, C_MEMBER_OBJECT, 40, 1}, {4505, C_MEMBER_OBJECT, 48, 1}, {4430, C_MEMBER_OBJECT, 56, 1},
    {4452, C_MEMBER_OBJECT, 64, 1}, {4403, C_MEMBER_OBJECT, 72, 1}, {4475, C_MEMBER_OBJECT, 88, 1},
    {4532, C_MEMBER_OBJECT, 16, 1}, {4540, C_MEMBER_OBJECT, 24, 1}, {4561, C_MEMBER_OBJECT, 16, 1},
    {4552, C_MEMBER_OBJECT, 24, 1}, {4569, C_MEMBER_OBJECT, 16, 1}, {9925, C_MEMBER_OBJECT, 24, 1},
    {9916, C_MEMBER_OBJECT, 32, 1}, {9939, C_MEMBER_OBJECT, 40, 1}, {9925, C_MEMBER_OBJECT, 24, 1},
    {9916, C_MEMBER_OBJECT, 32, 1}, {9939, C_MEMBER_OBJECT, 40, 1}, {8970, C_MEMBER_OBJECT, 24, 1},
    {8970, C_MEMBER_OBJECT, 24, 1}, {8911, C_MEMBER_OBJECT, 16, 1}, {8958, C_MEMBER_OBJECT, 24, 1},
    {10510, C_MEMBER_OBJECT, 16, 1}, {5404, C_MEMBER_OBJECT, 16, 1}, {5416, C_MEMBER_OBJECT, 24, 1},
    {6146, C_MEMBER_OBJECT, 16, 1}, {6128, C_MEMBER_OBJECT, 24, 1}, {6135, C_MEMBER_OBJECT, 32, 1},
    {5452, C_MEMBER_OBJECT, 48, 1}, {5460, C_MEMBER_OBJECT, 56, 1}, {5530, C_MEMBER_OBJECT, 64, 1},
    {5552, C_MEMBER_OBJECT, 72, 1}, {5497, C_MEMBER_OBJECT, 80, 1}, {5440, C_MEMBER_OBJECT, 88, 1},
    {5470, C_MEMBER_OBJECT, 104, 1}, {5522, C_MEMBER_OBJECT, 112, 1},
    {5509, C_MEMBER_OBJECT, 120, 1}, {5564, C_MEMBER_OBJECT, 136, 1},
    {10638, C_MEMBER_OBJECT, 96, 1}, {10651, C_MEMBER_OBJECT, 104, 1},
    {6302, C_MEMBER_OBJECT, 48, 1}, {14134, C_MEMBER_OBJECT, 72, 1}, {8228, C_MEMBER_OBJECT, 16, 1},
    {8148, C_MEMBER_OBJECT, 24, 1}, {8257, C_MEMBER_OBJECT, 32, 1}, {8237, C_MEMBER_OBJECT, 40, 1},
    {8245, C_MEMBER_OBJECT, 48, 1}, {8183, C_MEMBER_OBJECT, 56, 1}, {8205, C_MEMBER_OBJECT, 64, 1},
    {8156, C_MEMBER_OBJECT, 72, 1}, {6093, C_MEMBER_OBJECT, 16, 1},
    {10502, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13662, C_MEMBER_OBJECT, 40, 1},
    {13662, C_MEMBER_OBJECT, 32, 1}, {10697, C_MEMBER_OBJECT, 16, 1},
    {10365, C_MEMBER_OBJECT, 24, 1}, {13524, C_MEMBER_OBJECT, 64, 1},
    {7309, C_MEMBER_OBJECT, 72, 1}, {9730, C_MEMBER_OBJECT, 16, 1}, {8272, C_MEMBER_OBJECT, 24, 1},
    {6419, C_MEMBER_OBJECT, 16, 1}, {6436, C_MEMBER_OBJECT, 40, 1}, {6747, C_MEMBER_OBJECT, 16, 1},
    {6419, C_MEMBER_OBJECT, 16, 1}, {6436, C_MEMBER_OBJECT, 40, 1}, {6747, C_MEMBER_OBJECT, 16, 1},
    {6419, C_MEMBER_OBJECT, 16, 1}, {6436, C_MEMBER_OBJECT, 40, 1}, {6419, C_MEMBER_OBJECT, 16, 1},
    {6436, C_MEMBER_OBJECT, 40, 1}, {6419, C_MEMBER_OBJECT, 16, 1}, {6436, C_MEMBER_OBJECT, 40, 1},
    {6419, C_MEMBER_OBJECT, 16, 1}, {6436, C_MEMBER_OBJECT, 40, 1}, {6747, C_MEMBER_OBJECT, 16, 1},
    {6802, C_MEMBER_OBJECT, 24, 1}, {6792, C_MEMBER_OBJECT, 32, 1}, {6779, C_MEMBER_OBJECT, 40, 1},
    {12550, C_MEMBER_OBJECT, 16, 1}, {8923, C_MEMBER_OBJECT, 24, 1}, {7392, C_MEMBER_OBJECT, 16, 1},
    {8908, C_MEMBER_OBJECT, 24, 1}, {12550, C_MEMBER_OBJECT, 16, 1}, {8940, C_MEMBER_OBJECT, 24, 1},
    {7035, C_MEMBER_OBJECT, 24, 1}, {7053, C_MEMBER_OBJECT, 32, 1}, {7042, C_MEMBER_OBJECT, 40, 1},
    {7066, C_MEMBER_OBJECT, 48, 1}, {7084, C_MEMBER_OBJECT, 56, 1}, {7119, C_MEMBER_OBJECT, 72, 1},
    {7060, C_MEMBER_OBJECT, 88, 1}, {7093, C_MEMBER_OBJECT_ARRAY, 352, 0},
    {12007, C_MEMBER_OBJECT, 64, 1}, {12025, C_MEMBER_OBJECT, 80, 1},
    {12043, C_MEMBER_OBJECT, 96, 1}, {12061, C_MEMBER_OBJECT, 112, 1},
    {12079, C_MEMBER_OBJECT, 128, 1}, {12097, C_MEMBER_OBJECT, 144, 1},
    {12115, C_MEMBER_OBJECT, 160, 1}, {12133, C_MEMBER_OBJECT, 176, 1},
    {14134, C_MEMBER_OBJECT, 192, 1}, {7484, C_MEMBER_OBJECT, 16, 1},
    {7414, C_MEMBER_OBJECT, 24, 1}, {7525, C_MEMBER_OBJECT, 32, 1}, {7535, C_MEMBER_OBJECT, 40, 1},
    {7441, C_MEMBER_OBJECT, 48, 1}, {7451, C_MEMBER_OBJECT, 56, 1}, {7497, C_MEMBER_OBJECT, 64, 1},
    {7428, C_MEMBER_OBJECT, 72, 1}, {7475, C_MEMBER_OBJECT, 80, 1}, {7465, C_MEMBER_OBJECT, 88, 1},
    {7549, C_MEMBER_OBJECT, 96, 1}, {7513, C_MEMBER_OBJECT, 104, 1},
    {7397, C_MEMBER_OBJECT, 112, 1}, {5424, C_MEMBER_OBJECT, 16, 1},
    {10573, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 16, 1},
    {11717, C_MEMBER_OBJECT, 24, 1}, {11708, C_MEMBER_OBJECT, 40, 1},
    {11737, C_MEMBER_OBJECT, 48, 1}, {5248, C_MEMBER_OBJECT, 72, 1}, {7392, C_MEMBER_OBJECT, 88, 1},
    {9549, C_MEMBER_OBJECT, 112, 1}, {9882, C_MEMBER_OBJECT, 120, 1},
    {5254, C_MEMBER_OBJECT, 128, 1}, {6454, C_MEMBER_OBJECT, 136, 1},
    {14134, C_MEMBER_OBJECT, 144, 1}, {11246, C_MEMBER_OBJECT, 16, 1},
    {10376, C_MEMBER_OBJECT, 24, 1}, {9482, C_MEMBER_OBJECT, 40, 1},
    {11642, C_MEMBER_OBJECT, 48, 1}, {7315, C_MEMBER_OBJECT, 16, 1}, {4638, C_MEMBER_OBJECT, 24, 1},
    {9539, C_MEMBER_OBJECT, 32, 1}, {6454, C_MEMBER_OBJECT, 40, 1}, {14134, C_MEMBER_OBJECT, 48, 1},
    {8228, C_MEMBER_OBJECT, 16, 1}, {8148, C_MEMBER_OBJECT, 24, 1}, {8257, C_MEMBER_OBJECT, 32, 1},
    {8237, C_MEMBER_OBJECT, 40, 1}, {8245, C_MEMBER_OBJECT, 48, 1}, {8183, C_MEMBER_OBJECT, 56, 1},
    {8205, C_MEMBER_OBJECT, 64, 1}, {8156, C_MEMBER_OBJECT, 72, 1}, {6146, C_MEMBER_OBJECT, 16, 1},
    {6128, C_MEMBER_OBJECT, 24, 1}, {6135, C_MEMBER_OBJECT, 32, 1}, {8304, C_MEMBER_OBJECT, 16, 1},
    {8311, C_MEMBER_OBJECT, 24, 1}, {4292, C_MEMBER_OBJECT_ARRAY, 16, 32},
    {4957, C_MEMBER_OBJECT_ARRAY, 32, 0}, {5216, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {8542, C_MEMBER_OBJECT, 16, 1}, {8526, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8970, C_MEMBER_OBJECT, 24, 1}, {10916, C_MEMBER_OBJECT, 16, 1},
    {13273, C_MEMBER_OBJECT, 24, 1}, {6158, C_MEMBER_OBJECT, 16, 1},
    {14134, C_MEMBER_OBJECT, 32, 1}, {8908, C_MEMBER_OBJECT, 16, 1},
    {10390, C_MEMBER_OBJECT, 32, 1}, {13956, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13328, C_MEMBER_OBJECT, 16, 1}, {8908, C_MEMBER_OBJECT, 24, 1}, {4997, C_MEMBER_OBJECT, 32, 1},
    {8821, C_MEMBER_OBJECT, 40, 1}, {12174, C_MEMBER_OBJECT, 16, 1}, {4339, C_MEMBER_OBJECT, 24, 1},
    {11185, C_MEMBER_OBJECT, 16, 1}, {11642, C_MEMBER_OBJECT, 32, 1},
    {11185, C_MEMBER_OBJECT, 16, 1}, {11642, C_MEMBER_OBJECT, 32, 1},
    {6153, C_MEMBER_OBJECT, 16, 1}, {11834, C_MEMBER_OBJECT, 24, 1}, {9793, C_MEMBER_OBJECT, 24, 1},
    {9802, C_MEMBER_OBJECT, 32, 1}, {8908, C_MEMBER_OBJECT, 16, 1}, {11803, C_MEMBER_OBJECT, 24, 1},
    {7392, C_MEMBER_OBJECT, 16, 1}, {8908, C_MEMBER_OBJECT, 24, 1}, {7392, C_MEMBER_OBJECT, 16, 1},
    {8908, C_MEMBER_OBJECT, 24, 1}, {8908, C_MEMBER_OBJECT, 16, 1}, {9500, C_MEMBER_OBJECT, 24, 1},
    {13273, C_MEMBER_OBJECT, 32, 1}, {6067, C_MEMBER_OBJECT, 40, 1}, {6075, C_MEMBER_OBJECT, 48, 1},
    {8908, C_MEMBER_OBJECT, 16, 1}, {8908, C_MEMBER_OBJECT, 16, 1}, {10704, C_MEMBER_OBJECT, 24, 1},
    {11185, C_MEMBER_OBJECT, 16, 1}, {11642, C_MEMBER_OBJECT, 40, 1},
    {11203, C_MEMBER_OBJECT, 16, 1}, {11642, C_MEMBER_OBJECT, 32, 1},
    {6755, C_MEMBER_OBJECT, 16, 1}, {7392, C_MEMBER_OBJECT, 16, 1}, {8908, C_MEMBER_OBJECT, 24, 1},
    {7392, C_MEMBER_OBJECT, 16, 1}, {8908, C_MEMBER_OBJECT, 24, 1}, {9469, C_MEMBER_OBJECT, 32, 1},
    {11642, C_MEMBER_OBJECT, 40, 1}, {7244, C_MEMBER_OBJECT, 48, 1}, {8542, C_MEMBER_OBJECT, 16, 1},
    {8526, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8970, C_MEMBER_OBJECT, 24, 1},
    {8970, C_MEMBER_OBJECT, 24, 1}, {8804, C_MEMBER_OBJECT, 16, 1}, {12296, C_MEMBER_OBJECT, 24, 1},
    {12540, C_MEMBER_OBJECT, 32, 1}, {9624, C_MEMBER_OBJECT, 40, 1},
    {10060, C_MEMBER_OBJECT, 40, 1}, {9038, C_MEMBER_OBJECT, 16, 1}, {7392, C_MEMBER_OBJECT, 24, 1},
    {10007, C_MEMBER_OBJECT, 16, 1}, {6146, C_MEMBER_OBJECT, 16, 1}, {6128, C_MEMBER_OBJECT, 24, 1},
    {6135, C_MEMBER_OBJECT, 32, 1}, {10085, C_MEMBER_OBJECT, 24, 1},
    {13995, C_MEMBER_OBJECT, 64, 1}, {14134, C_MEMBER_OBJECT, 136, 1},
    {8729, C_MEMBER_OBJECT, 16, 1}, {8737, C_MEMBER_OBJECT, 24, 1}, {8745, C_MEMBER_OBJECT, 32, 1},
    {6390, C_MEMBER_OBJECT, 16, 1}, {11844, C_MEMBER_OBJECT, 24, 1}, {6146, C_MEMBER_OBJECT, 16, 1},
    {6128, C_MEMBER_OBJECT, 24, 1}, {6135, C_MEMBER_OBJECT, 32, 1}, {14134, C_MEMBER_OBJECT, 64, 1},
    {10097, C_MEMBER_OBJECT, 16, 1}, {10090, C_MEMBER_OBJECT, 24, 1},
    {10122, C_MEMBER_OBJECT, 40, 1}, {10105, C_MEMBER_OBJECT, 48, 1},
    {6427, C_MEMBER_OBJECT, 24, 1}, {6408, C_MEMBER_OBJECT, 48, 1}, {6436, C_MEMBER_OBJECT, 56, 1},
    {4916, C_MEMBER_OBJECT, 24, 1}, {8977, C_MEMBER_OBJECT, 24, 1}, {10365, C_MEMBER_OBJECT, 16, 1},
    {4638, C_MEMBER_OBJECT, 24, 1}, {9558, C_MEMBER_OBJECT, 32, 1}, {13995, C_MEMBER_OBJECT, 24, 1},
    {14134, C_MEMBER_OBJECT, 96, 1}, {10365, C_MEMBER_OBJECT, 16, 1},
    {11005, C_MEMBER_OBJECT, 24, 1}, {12337, C_MEMBER_OBJECT, 32, 1},
    {9905, C_MEMBER_OBJECT, 40, 1}, {11023, C_MEMBER_OBJECT, 72, 1},
    {11010, C_MEMBER_OBJECT, 80, 1}, {11334, C_MEMBER_OBJECT, 16, 1},
    {11353, C_MEMBER_OBJECT, 24, 1}, {11316, C_MEMBER_OBJECT, 32, 1},
    {11325, C_MEMBER_OBJECT, 40, 1}, {11343, C_MEMBER_OBJECT, 48, 1},
    {8840, C_MEMBER_OBJECT, 56, 1}, {12296, C_MEMBER_OBJECT, 16, 1},
    {12545, C_MEMBER_OBJECT, 24, 1}, {12540, C_MEMBER_OBJECT, 32, 1},
    {9628, C_MEMBER_OBJECT, 40, 1}, {12583, C_MEMBER_OBJECT, 24, 1},
    {11616, C_MEMBER_OBJECT, 32, 1}, {11035, C_MEMBER_OBJECT, 40, 1},
    {8293, C_MEMBER_OBJECT, 32, 1}, {8810, C_MEMBER_OBJECT, 40, 1}, {11035, C_MEMBER_OBJECT, 48, 1},
    {14134, C_MEMBER_OBJECT, 64, 1}, {11849, C_MEMBER_OBJECT, 24, 1},
    {6454, C_MEMBER_OBJECT, 16, 1}, {12007, C_MEMBER_OBJECT, 64, 1},
    {12025, C_MEMBER_OBJECT, 80, 1}, {12043, C_MEMBER_OBJECT, 96, 1},
    {12061, C_MEMBER_OBJECT, 112, 1}, {12079, C_MEMBER_OBJECT, 128, 1},
    {12097, C_MEMBER_OBJECT, 144, 1}, {12115, C_MEMBER_OBJECT, 160, 1},
    {12133, C_MEMBER_OBJECT, 176, 1}, {14134, C_MEMBER_OBJECT, 192, 1},
    {11934, C_MEMBER_OBJECT, 16, 1}, {12296, C_MEMBER_OBJECT, 16, 1},
    {12545, C_MEMBER_OBJECT, 24, 1}, {12540, C_MEMBER_OBJECT, 32, 1},
    {10007, C_MEMBER_OBJECT, 24, 1}, {7140, C_MEMBER_OBJECT, 32, 1}, {7303, C_MEMBER_OBJECT, 40, 1},
    {9563, C_MEMBER_OBJECT, 48, 1}, {8892, C_MEMBER_OBJECT, 48, 1}, {12431, C_MEMBER_OBJECT, 80, 1},
    {12447, C_MEMBER_OBJECT, 88, 1}, {6085, C_MEMBER_OBJECT, 96, 1},
    {11775, C_MEMBER_OBJECT, 112, 1}, {13253, C_MEMBER_OBJECT, 120, 1},
    {7642, C_MEMBER_OBJECT, 128, 1}, {7607, C_MEMBER_OBJECT, 136, 1},
    {7575, C_MEMBER_OBJECT, 144, 1}, {5642, C_MEMBER_OBJECT, 152, 1},
    {2320, C_MEMBER_OBJECT, 160, 1}, {283, C_MEMBER_OBJECT, 168, 1}, {367, C_MEMBER_OBJECT, 176, 1},
    {157, C_MEMBER_OBJECT, 184, 1}, {147, C_MEMBER_OBJECT, 192, 1}, {589, C_MEMBER_OBJECT, 200, 1},
    {352, C_MEMBER_OBJECT, 208, 1}, {382, C_MEMBER_OBJECT, 216, 1}, {692, C_MEMBER_OBJECT, 224, 1},
    {563, C_MEMBER_OBJECT, 232, 1}, {5798, C_MEMBER_OBJECT, 16, 1}, {6396, C_MEMBER_OBJECT, 24, 1},
    {11762, C_MEMBER_OBJECT, 32, 1}, {9594, C_MEMBER_OBJECT, 48, 1},
    {11775, C_MEMBER_OBJECT, 64, 1}, {12421, C_MEMBER_OBJECT, 72, 1},
    {10381, C_MEMBER_OBJECT, 96, 1}, {8782, C_MEMBER_OBJECT, 104, 1},
    {9482, C_MEMBER_OBJECT, 16, 1}, {6153, C_MEMBER_OBJECT, 24, 1}, {11246, C_MEMBER_OBJECT, 40, 1},
    {10376, C_MEMBER_OBJECT, 48, 1}, {6153, C_MEMBER_OBJECT, 16, 1}, {6396, C_MEMBER_OBJECT, 24, 1},
    {12181, C_MEMBER_OBJECT, 32, 1}, {8782, C_MEMBER_OBJECT, 48, 1},
    {11965, C_MEMBER_OBJECT, 16, 1}, {11977, C_MEMBER_OBJECT, 24, 1},
    {8970, C_MEMBER_OBJECT, 24, 1}, {13579, C_MEMBER_OBJECT, 16, 1},
    {10560, C_MEMBER_OBJECT, 24, 1}, {10564, C_MEMBER_OBJECT, 32, 1},
    {12499, C_MEMBER_OBJECT, 16, 1}, {12515, C_MEMBER_OBJECT, 24, 1},
    {12506, C_MEMBER_OBJECT, 32, 1}, {12527, C_MEMBER_OBJECT, 40, 1},
    {12471, C_MEMBER_OBJECT, 48, 1}, {12484, C_MEMBER_OBJECT, 56, 1},
    {13216, C_MEMBER_OBJECT, 16, 1}, {13207, C_MEMBER_OBJECT, 24, 1},
    {10502, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8970, C_MEMBER_OBJECT, 24, 1},
    {8603, C_MEMBER_OBJECT, 256, 1}, {8653, C_MEMBER_OBJECT, 264, 1},
    {8619, C_MEMBER_OBJECT, 336, 1}, {8669, C_MEMBER_OBJECT, 344, 1},
    {8636, C_MEMBER_OBJECT, 352, 1}, {8684, C_MEMBER_OBJECT, 360, 1},
    {8706, C_MEMBER_OBJECT, 368, 1}, {8574, C_MEMBER_OBJECT, 848, 1},
    {8594, C_MEMBER_OBJECT, 856, 1}, {8582, C_MEMBER_OBJECT, 864, 1},
    {8564, C_MEMBER_OBJECT, 880, 1}, {10770, C_MEMBER_OBJECT, 16, 1},
    {4638, C_MEMBER_OBJECT, 24, 1}, {10894, C_MEMBER_OBJECT, 32, 1},
    {14134, C_MEMBER_OBJECT, 40, 1}, {10427, C_MEMBER_OBJECT, 16, 1},
    {4638, C_MEMBER_OBJECT, 16, 1}, {10894, C_MEMBER_OBJECT, 24, 1}, {8542, C_MEMBER_OBJECT, 16, 1},
    {8526, C_MEMBER_OBJECT_ARRAY, 24, 8}, {14169, C_MEMBER_OBJECT, 16, 1},
    {14149, C_MEMBER_OBJECT, 24, 1}, {14179, C_MEMBER_OBJECT, 40, 1},
    {14161, C_MEMBER_OBJECT, 48, 1}, {14169, C_MEMBER_OBJECT, 16, 1},
    {14149, C_MEMBER_OBJECT, 24, 1}, {14179, C_MEMBER_OBJECT, 40, 1},
    {14161, C_MEMBER_OBJECT, 48, 1}, {14169, C_MEMBER_OBJECT, 16, 1},
    {14149, C_MEMBER_OBJECT, 24, 1}, {14179, C_MEMBER_OBJECT, 40, 1},
    {14161, C_MEMBER_OBJECT, 48, 1}, {6146, C_MEMBER_OBJECT, 16, 1}, {6128, C_MEMBER_OBJECT, 24, 1},
    {6135, C_MEMBER_OBJECT, 32, 1}, {12840, C_MEMBER_OBJECT, 16, 1},
    {13248, C_MEMBER_OBJECT, 24, 1}, {12875, C_MEMBER_OBJECT, 32, 1},
    {14134, C_MEMBER_OBJECT, 48, 1}, {11703, C_MEMBER_OBJECT, 16, 1},
    {13280, C_MEMBER_OBJECT, 24, 1}, {9563, C_MEMBER_OBJECT, 32, 1}, {9568, C_MEMBER_OBJECT, 40, 1},
    {6153, C_MEMBER_OBJECT, 48, 1}, {12276, C_MEMBER_OBJECT, 56, 1}, {6763, C_MEMBER_OBJECT, 72, 1},
    {5756, C_MEMBER_OBJECT, 80, 1}, {11127, C_MEMBER_OBJECT, 88, 1}, {6933, C_MEMBER_OBJECT, 96, 1},
    {12302, C_MEMBER_OBJECT, 104, 1}, {6826, C_MEMBER_OBJECT, 112, 1},
    {12318, C_MEMBER_OBJECT, 120, 1}, {6851, C_MEMBER_OBJECT, 128, 1},
    {5738, C_MEMBER_OBJECT, 136, 1}, {11114, C_MEMBER_OBJECT, 144, 1},
    {12896, C_MEMBER_OBJECT, 24, 1}, {6879, C_MEMBER_OBJECT, 32, 1},
    {10370, C_MEMBER_OBJECT, 40, 1}, {8486, C_MEMBER_OBJECT, 48, 1}, {8449, C_MEMBER_OBJECT, 56, 1},
    {8473, C_MEMBER_OBJECT, 64, 1}, {8411, C_MEMBER_OBJECT, 72, 1}, {8438, C_MEMBER_OBJECT, 80, 1},
    {8396, C_MEMBER_OBJECT, 88, 1}, {8463, C_MEMBER_OBJECT, 96, 1}, {8423, C_MEMBER_OBJECT, 104, 1},
    {8383, C_MEMBER_OBJECT, 112, 1}, {9469, C_MEMBER_OBJECT, 24, 1},
    {11642, C_MEMBER_OBJECT, 32, 1}, {13909, C_MEMBER_OBJECT, 128, 1},
    {13820, C_MEMBER_OBJECT, 136, 1}, {14360, C_MEMBER_OBJECT, 152, 1},
    {13909, C_MEMBER_OBJECT, 128, 1}, {13820, C_MEMBER_OBJECT, 136, 1},
    {14360, C_MEMBER_OBJECT, 152, 1}, {9482, C_MEMBER_OBJECT, 16, 1},
    {7203, C_MEMBER_OBJECT, 24, 1}, {14134, C_MEMBER_OBJECT, 32, 1},
    {13796, C_MEMBER_OBJECT, 96, 1}, {13748, C_MEMBER_OBJECT, 104, 1},
    {13772, C_MEMBER_OBJECT, 112, 1}, {13724, C_MEMBER_OBJECT, 128, 1},
    {13676, C_MEMBER_OBJECT, 136, 1}, {13700, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_10_13 = {
    {.hex = 0x030a0df0}, names, members, enumerators, types, held, static_types,
    589, 4, 235, 0,
    NULL,
};
