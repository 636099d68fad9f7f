/* What the debug information of CPython 3.11.7 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "CArgObject\0" "CFieldObject\0"
    "CThunkObject\0" "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FutureObj\0"
    "HMACobject\0" "ImportError\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0"
    "MatchObject\0" "MultibyteCodecObject\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReaderObject\0"
    "MultibyteStreamWriterObject\0" "NameError\0" "NotSupportedError\0" "OSError\0"
    "OperationalError\0" "ParentLocator\0" "PatternObject\0" "Pdata\0" "PicklerMemoProxyObject\0"
    "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0" "PyASCIIObject\0" "PyAsyncGenASend\0"
    "PyAsyncGenAThrow\0" "PyAsyncGenObject\0" "PyAttributeErrorObject\0"
    "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0"
    "PyCFuncPtrObject\0" "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0"
    "PyCodeObject\0" "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0"
    "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
    "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0"
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0"
    "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0" "PyFrameObject\0" "PyFunctionObject\0"
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
    "_PyAsyncGenWrappedValue\0" "_PyCFrame\0" "_PyDictViewObject\0" "_PyEncoderObject\0"
    "_PyErr_StackItem\0" "_PyInterpreterFrame\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0"
    "_PyRuntimeState\0" "_PyScannerObject\0" "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0"
    "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0"
    "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0"
    "_blake2.blake2s\0" "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_co_code\0"
    "_collections._deque_iterator\0" "_collections._deque_reverse_iterator\0"
    "_collections._tuplegetter\0" "_contextvars.Context\0" "_contextvars.ContextVar\0"
    "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0" "_csv.writer\0" "_ctypes.CField\0"
    "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0"
    "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0" "_curses_panel.panel\0"
    "_elementtree._element_iterator\0" "_f_frame_data\0" "_frame\0" "_gc_next\0" "_gc_prev\0"
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
    "_pycontextvarobject\0" "_queue.SimpleQueue\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0"
    "_spec_cache.getitem\0" "_sre.SRE_Scanner\0" "_ssl.Certificate\0" "_ssl.MemoryBIO\0"
    "_ssl.SSLSession\0" "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0"
    "_struct.unpack_iterator\0" "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0"
    "_thread._localdummy\0" "_thread.lock\0" "_tokenize.TokenizerIter\0" "_traceback\0" "_ttinfo\0"
    "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "accu.large\0" "accu.small\0"
    "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0" "after_forkers_parent\0"
    "ag_code\0" "ag_exc_state.exc_value\0" "ag_iframe\0" "ag_name\0" "ag_origin_or_finalizer\0"
    "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0" "agt_args\0" "agt_gen\0"
    "agw_val\0" "allocated\0" "anext_awaitable\0" "anextawaitableobject\0" "ao\0" "arenaindex\0"
    "args\0" "argtypes\0" "array.array\0" "array.arrayiterator\0" "arrayiterobject\0"
    "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0" "async_generator_athrow\0"
    "async_generator_wrapped_value\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "atexit_callback\0"
    "attr\0" "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0" "b_array\0"
    "b_base\0" "b_objects\0" "before_forkers\0" "binop\0" "blobs\0" "buf\0" "buf.obj\0" "buffer\0"
    "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0"
    "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0"
    "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0"
    "c_traceobj\0" "cache\0" "cache_info_type\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_iterator\0" "callback_context\0"
    "calliterobject\0" "cause\0" "cell\0" "cframe\0" "chainobject\0" "checker\0" "children\0"
    "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0"
    "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0"
    "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0" "co_names\0"
    "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0"
    "collections.OrderedDict\0" "collections.defaultdict\0" "collections.deque\0"
    "combinationsobject\0" "comment_event_obj\0" "comment_factory\0" "compobject\0"
    "compressobject\0" "connection\0" "context\0" "converters\0" "coroutine\0" "coroutine_wrapper\0"
    "countobject\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0"
    "curexc_type\0" "curexc_value\0" "current_frame\0" "currkey\0" "currvalue\0" "cursors\0"
    "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0"
    "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0" "datetime.datetime\0"
    "datetime.time\0" "datetime.timezone\0" "decimal.Context\0" "decimal.ContextManager\0"
    "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0" "defaultfn\0"
    "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0" "description\0"
    "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0" "dict_itemiterator\0"
    "dict_items\0" "dict_keyiterator\0" "dict_keys\0" "dict_reverseitemiterator\0"
    "dict_reversekeyiterator\0" "dict_reversevalueiterator\0" "dict_valueiterator\0" "dict_values\0"
    "dictiterobject\0" "dispatch_table\0" "dk_indices\0" "dk_kind\0" "dk_log2_index_bytes\0"
    "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0" "dropwhileobject\0"
    "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0" "en_longindex\0"
    "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0"
    "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0" "enumobject\0" "errcheck\0"
    "error_obj\0" "errors\0" "events_append\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "exc_tb\0" "exc_type\0" "exc_value\0" "excs\0" "externalTimer\0"
    "extra\0" "f_back\0" "f_code\0" "f_frame\0" "f_func\0" "f_locals\0" "f_trace\0" "fast_memo\0"
    "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0"
    "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0"
    "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0" "func_closure\0"
    "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_weakreflist\0" "function\0"
    "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0" "functools._lru_list_elem\0"
    "functools.partial\0" "fut_callback0\0" "fut_callbacks\0" "fut_cancel_msg\0"
    "fut_cancelled_exc\0" "fut_context0\0" "fut_exception\0" "fut_exception_tb\0" "fut_loop\0"
    "fut_result\0" "fut_source_tb\0" "fut_weakreflist\0" "future\0" "futureiterobject\0"
    "gaiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "generator\0" "generic_alias_iterator\0"
    "getset_descriptor\0" "gi_code\0" "gi_exc_state.exc_value\0" "gi_frame_state\0" "gi_iframe\0"
    "gi_name\0" "gi_origin_or_finalizer\0" "gi_qualname\0" "gi_weakreflist\0" "global\0"
    "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0" "hamt_array_node\0"
    "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0" "handle_comment\0" "handle_data\0"
    "handle_doctype\0" "handle_end\0" "handle_end_ns\0" "handle_pi\0" "handle_start\0"
    "handle_start_ns\0" "handlers\0" "hash\0" "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0"
    "ht_cached_keys\0" "ht_module\0" "ht_name\0" "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0"
    "ht_type.tp_bases\0" "ht_type.tp_cache\0" "ht_type.tp_dict\0" "ht_type.tp_mro\0"
    "ht_type.tp_subclasses\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0"
    "im_weakreflist\0" "import_func\0" "importlib\0" "in_weakreflist\0" "indent\0" "index\0"
    "indexgroup\0" "initial\0" "input_iter\0" "intern\0" "interp\0" "interpreters.head\0" "iobase\0"
    "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0"
    "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0" "itemgetterobject\0" "items\0"
    "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0" "itertools._tee\0"
    "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0"
    "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0"
    "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0" "listiterobject\0"
    "listreviterobject\0" "local\0" "localdict\0" "localdummyobject\0" "localobject\0"
    "localsplus\0" "lockobject\0" "long_cnt\0" "long_step\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mm_class\0"
    "mmap.mmap\0" "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "myerrno\0" "name\0" "names\0" "native_thread_id\0" "next\0"
    "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0"
    "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0"
    "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0"
    "object\0" "object_hook\0" "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0"
    "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0"
    "one\0" "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
    "oss_audio_t\0" "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0"
    "parse_float\0" "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0"
    "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0"
    "pers_func_self\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0"
    "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0" "previous_item\0"
    "previous_version\0" "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0"
    "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0" "pysqlite_Connection\0"
    "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.ready\0"
    "state.string\0" "statement\0" "statement_cache\0" "staticmethod\0" "ste_children\0"
    "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sysdict\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0"
    "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0"
    "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "threads.head\0"
    "thunk\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0"
    "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
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
    {232, 0, 0, 72, 0, 0}, {232, 9838, 40, 8, 0, 0}, {232, 10317, 16, 8, 0, 0},
    {232, 10975, 24, 8, 0, 0}, {232, 12305, 32, 8, 0, 0}, {251, 0, 0, 64, 0, 0},
    {251, 10893, 16, 8, 0, 0}, {251, 10906, 24, 8, 0, 0}, {269, 0, 0, 56, 0, 0},
    {269, 7221, 40, 8, 0, 0}, {269, 12790, 16, 8, 0, 0}, {269, 12825, 32, 8, 0, 0},
    {269, 13109, 24, 8, 0, 0}, {283, 0, 0, 64, 0, 0}, {283, 5035, 0, 8, 0, 0},
    {283, 5551, 24, 8, 0, 0}, {283, 9557, 8, 8, 0, 0}, {625, 0, 0, 16, 0, 0},
    {625, 10886, 0, 8, 0, 0}, {653, 0, 0, 56, 0, 0}, {653, 6284, 24, 8, 0, 0},
    {682, 0, 0, 152, 0, 0}, {682, 5151, 144, 8, 0, 0}, {682, 6783, 40, 8, 0, 0},
    {682, 7273, 136, 8, 0, 0}, {682, 10087, 16, 8, 0, 0}, {682, 10829, 64, 8, 0, 0},
    {682, 11059, 24, 8, 0, 0}, {682, 11069, 32, 8, 0, 0}, {682, 11583, 48, 8, 0, 0},
    {682, 14120, 56, 8, 0, 0}, {728, 0, 0, 48, 0, 0}, {728, 8468, 24, 8, 0, 0},
    {728, 9557, 16, 8, 0, 0}, {728, 12310, 32, 4, 6, 1}, {728, 12339, 32, 4, 5, 1},
    {728, 12353, 32, 4, 2, 3}, {728, 12364, 32, 4, 7, 1}, {742, 0, 0, 40, 0, 0},
    {742, 4629, 16, 8, 0, 0}, {742, 4637, 24, 8, 0, 0}, {758, 0, 0, 40, 0, 0},
    {758, 4649, 24, 8, 0, 0}, {758, 4658, 16, 8, 0, 0}, {792, 0, 0, 88, 0, 0},
    {792, 10317, 80, 8, 0, 0}, {792, 10526, 72, 8, 0, 0}, {815, 0, 0, 88, 0, 0},
    {815, 7202, 80, 8, 0, 0}, {815, 10276, 72, 8, 0, 0}, {842, 0, 0, 72, 0, 0},
    {842, 4735, 24, 8, 0, 0}, {842, 5513, 56, 8, 0, 0}, {842, 6045, 48, 8, 0, 0},
    {842, 10387, 32, 8, 0, 0}, {842, 13418, 40, 8, 0, 0}, {864, 0, 0, 56, 0, 0},
    {864, 10433, 24, 8, 0, 0}, {882, 0, 0, 40, 0, 0}, {882, 10493, 24, 8, 0, 0},
    {882, 10510, 32, 1, 0, 0}, {913, 0, 0, 56, 0, 0}, {913, 9844, 16, 8, 0, 0},
    {913, 9849, 32, 8, 0, 0}, {913, 9858, 24, 8, 0, 0}, {931, 0, 0, 64, 0, 0},
    {931, 10213, 56, 8, 0, 0}, {947, 0, 0, 48, 0, 0}, {947, 11136, 16, 8, 0, 0},
    {957, 0, 0, 24, 0, 0}, {957, 10476, 16, 8, 0, 0}, {970, 0, 0, 192, 0, 0},
    {970, 2844, 152, 8, 0, 0}, {970, 5619, 56, 4, 0, 0}, {970, 5631, 184, 1, 0, 0},
    {970, 5648, 24, 8, 0, 0}, {970, 5658, 40, 8, 0, 0}, {970, 5676, 112, 8, 0, 0},
    {970, 5688, 72, 4, 0, 0}, {970, 5703, 136, 8, 0, 0}, {970, 5716, 104, 8, 0, 0},
    {970, 5735, 96, 8, 0, 0}, {970, 5754, 120, 8, 0, 0}, {970, 5762, 32, 8, 0, 0},
    {970, 5771, 76, 4, 0, 0}, {970, 5786, 128, 8, 0, 0}, {970, 5798, 68, 4, 0, 0},
    {983, 0, 0, 72, 0, 0}, {983, 13825, 56, 8, 0, 0}, {983, 13830, 48, 8, 0, 0},
    {1006, 0, 0, 48, 0, 0}, {1006, 6108, 16, 8, 0, 0}, {1006, 6117, 24, 8, 0, 0},
    {1016, 0, 0, 48, 0, 0}, {1016, 13175, 16, 8, 0, 0}, {1016, 13183, 32, 8, 0, 0},
    {1016, 13194, 24, 8, 0, 0}, {1031, 0, 0, 64, 0, 0}, {1031, 13866, 24, 8, 0, 0},
    {1031, 13878, 16, 8, 0, 0}, {1044, 0, 0, 24, 0, 0}, {1044, 6224, 16, 8, 0, 0},
    {1099, 0, 0, 48, 0, 0}, {1099, 8473, 24, 1, 0, 0}, {1099, 13554, 40, 8, 0, 0},
    {1119, 0, 0, 40, 0, 0}, {1119, 8473, 24, 1, 0, 0}, {1119, 13554, 32, 8, 0, 0},
    {1200, 0, 0, 40, 0, 0}, {1200, 6259, 24, 8, 0, 0}, {1200, 6266, 32, 8, 0, 0},
    {1200, 6277, 16, 8, 0, 0}, {1214, 0, 0, 24, 0, 0}, {1214, 10053, 8, 8, 0, 0},
    {1214, 10060, 16, 8, 0, 0}, {1229, 0, 0, 32, 0, 0}, {1229, 6798, 32, 0, 0, 0},
    {1229, 6809, 10, 1, 0, 0}, {1229, 6817, 9, 1, 0, 0}, {1229, 6837, 8, 1, 0, 0},
    {1229, 6850, 24, 8, 0, 0}, {1229, 6862, 0, 8, 0, 0}, {1229, 6872, 16, 8, 0, 0},
    {1246, 0, 0, 48, 0, 0}, {1246, 9886, 32, 8, 0, 0}, {1246, 9894, 16, 8, 0, 0},
    {1246, 9902, 40, 8, 0, 0}, {1259, 0, 0, 16, 0, 0}, {1259, 10053, 0, 8, 0, 0},
    {1259, 10060, 8, 8, 0, 0}, {1278, 0, 0, 8, 0, 0}, {1278, 13848, 0, 8, 0, 0},
    {1291, 0, 0, 24, 0, 0}, {1291, 10460, 16, 8, 0, 0}, {1305, 0, 0, 56, 0, 0},
    {1305, 7227, 16, 8, 0, 0}, {1305, 7241, 24, 8, 0, 0}, {1305, 7265, 32, 8, 0, 0},
    {1319, 0, 0, 136, 0, 0}, {1319, 7515, 112, 8, 0, 0}, {1319, 7532, 24, 8, 0, 0},
    {1319, 7546, 72, 8, 0, 0}, {1319, 7559, 48, 8, 0, 0}, {1319, 7569, 56, 8, 0, 0},
    {1319, 7593, 80, 8, 0, 0}, {1319, 7602, 16, 8, 0, 0}, {1319, 7615, 64, 8, 0, 0},
    {1319, 7631, 104, 8, 0, 0}, {1319, 7643, 32, 8, 0, 0}, {1319, 7653, 40, 8, 0, 0},
    {1336, 0, 0, 16, 0, 0}, {1336, 3246, 0, 8, 0, 0}, {1336, 3255, 8, 8, 0, 0},
    {1346, 0, 0, 88, 0, 0}, {1346, 8115, 16, 8, 0, 0}, {1346, 8123, 48, 8, 0, 0},
    {1346, 8146, 75, 1, 0, 0}, {1346, 8161, 80, 8, 0, 0}, {1346, 8171, 32, 8, 0, 0},
    {1346, 8179, 64, 8, 0, 0}, {1346, 8202, 40, 8, 0, 0}, {1358, 0, 0, 168, 0, 0},
    {1358, 8499, 16, 8, 0, 0}, {1373, 0, 0, 280, 0, 0}, {1373, 4427, 16, 256, 0, 0},
    {1390, 0, 0, 40, 0, 0}, {1390, 5069, 32, 8, 0, 0}, {1408, 0, 0, 40, 0, 0},
    {1408, 5328, 32, 8, 0, 0}, {1429, 0, 0, 40, 0, 0}, {1429, 8261, 16, 8, 0, 0},
    {1442, 0, 0, 904, 0, 0}, {1442, 8506, 872, 8, 0, 0}, {1442, 8521, 880, 8, 0, 0},
    {1442, 8531, 848, 8, 0, 0}, {1442, 8539, 864, 8, 0, 0}, {1442, 8551, 856, 8, 0, 0},
    {1459, 0, 0, 96, 0, 0}, {1459, 10276, 72, 8, 0, 0}, {1459, 10317, 80, 8, 0, 0},
    {1459, 10975, 88, 8, 0, 0}, {1479, 0, 0, 24, 0, 0}, {1479, 7510, 16, 8, 0, 0},
    {1502, 0, 0, 107752, 0, 0}, {1502, 4489, 3496, 8, 0, 0}, {1502, 4509, 3488, 8, 0, 0},
    {1502, 4809, 7160, 1896, 0, 0}, {1502, 4962, 3536, 8, 0, 0}, {1502, 4979, 3544, 4, 0, 0},
    {1502, 5042, 3552, 8, 0, 0}, {1502, 5094, 3480, 8, 0, 0}, {1502, 5226, 912, 8, 0, 0},
    {1502, 5235, 1408, 8, 0, 0}, {1502, 5391, 107360, 8, 0, 0}, {1502, 5417, 107368, 8, 0, 0},
    {1502, 5436, 107376, 8, 0, 0}, {1502, 5831, 952, 8, 0, 0}, {1502, 5852, 944, 8, 0, 0},
    {1502, 5871, 936, 8, 0, 0}, {1502, 6045, 7112, 16, 0, 0}, {1502, 6601, 1400, 8, 0, 0},
    {1502, 7126, 7152, 8, 0, 0}, {1502, 7157, 7128, 8, 0, 0}, {1502, 7987, 864, 8, 0, 0},
    {1502, 8000, 848, 4, 0, 0}, {1502, 8014, 856, 8, 0, 0}, {1502, 8025, 672, 72, 0, 0},
    {1502, 8040, 752, 24, 0, 0}, {1502, 8683, 48, 8, 0, 0}, {1502, 8717, 1416, 8, 0, 0},
    {1502, 8729, 920, 8, 0, 0}, {1502, 9586, 3872, 648, 0, 0}, {1502, 10251, 888, 8, 0, 0},
    {1502, 10259, 896, 8, 0, 0}, {1502, 10345, 0, 8, 0, 0}, {1502, 12770, 904, 8, 0, 0},
    {1502, 13156, 16, 8, 0, 0}, {1502, 13434, 3632, 240, 0, 0}, {1502, 13476, 9056, 98304, 0, 0},
    {1502, 13896, 3520, 8, 0, 0}, {1502, 13920, 3504, 8, 0, 0}, {1502, 13937, 3512, 8, 0, 0},
    {1521, 0, 0, 40, 0, 0}, {1521, 4674, 32, 8, 0, 0}, {1521, 10468, 24, 8, 0, 0},
    {1534, 0, 0, 32, 0, 0}, {1534, 10451, 24, 4, 0, 0}, {1547, 0, 0, 40, 0, 0},
    {1547, 7417, 24, 4, 0, 0}, {1547, 10317, 0, 8, 0, 0}, {1547, 10663, 16, 8, 0, 0},
    {1547, 13471, 8, 4, 0, 0}, {1559, 0, 0, 16, 0, 0}, {1559, 10053, 0, 8, 0, 0},
    {1571, 0, 0, 32, 0, 0}, {1571, 10287, 16, 8, 0, 0}, {1571, 10300, 24, 8, 0, 0},
    {1583, 0, 0, 152, 0, 0}, {1583, 10004, 24, 8, 0, 0}, {1583, 13887, 64, 8, 0, 0},
    {1602, 0, 0, 32, 0, 0}, {1602, 10205, 0, 8, 0, 0}, {1614, 0, 0, 48, 0, 0},
    {1614, 8686, 16, 8, 0, 0}, {1614, 8694, 24, 8, 0, 0}, {1629, 0, 0, 104, 0, 0},
    {1629, 9865, 56, 8, 0, 0}, {1641, 0, 0, 56, 0, 0}, {1641, 10009, 24, 8, 0, 0},
    {1641, 10016, 16, 8, 0, 0}, {1641, 10024, 48, 8, 0, 0}, {1641, 10032, 32, 8, 0, 0},
    {1656, 0, 0, 80, 0, 0}, {1656, 10317, 72, 8, 0, 0}, {1674, 0, 0, 112, 0, 0},
    {1674, 10576, 72, 8, 0, 0}, {1674, 10595, 48, 8, 0, 0}, {1688, 0, 0, 112, 0, 0},
    {1688, 7345, 88, 8, 0, 0}, {1688, 7354, 96, 8, 0, 0}, {1688, 10309, 72, 8, 0, 0},
    {1688, 12550, 80, 8, 0, 0}, {1704, 0, 0, 16, 0, 0}, {1704, 10483, 0, 8, 0, 0},
    {1704, 10518, 8, 8, 0, 0}, {1824, 0, 0, 200, 0, 0}, {1824, 7364, 16, 8, 0, 0},
    {1824, 8468, 48, 8, 0, 0}, {1824, 9988, 32, 8, 0, 0}, {1824, 11973, 64, 128, 0, 0},
    {1824, 12784, 40, 8, 0, 0}, {1824, 13813, 24, 8, 0, 0}, {1836, 0, 0, 40, 0, 0},
    {1836, 12264, 16, 8, 0, 0}, {1836, 12497, 32, 8, 0, 0}, {1836, 12502, 24, 8, 0, 0},
    {1869, 0, 0, 80, 0, 0}, {1869, 13842, 72, 8, 0, 0}, {1906, 0, 0, 136, 0, 0},
    {1906, 7010, 104, 8, 0, 0}, {1906, 7038, 112, 8, 0, 0}, {1906, 7345, 80, 8, 0, 0},
    {1906, 9564, 88, 8, 0, 0}, {1906, 10276, 72, 8, 0, 0}, {1906, 10663, 96, 8, 0, 0},
    {1906, 11272, 128, 8, 0, 0}, {1906, 13109, 120, 8, 0, 0}, {1926, 0, 0, 80, 0, 0},
    {1926, 5826, 72, 8, 0, 0}, {1945, 0, 0, 360, 0, 0}, {1945, 4821, 144, 8, 0, 0},
    {1945, 4831, 216, 8, 0, 0}, {1945, 4851, 208, 8, 0, 0}, {1945, 5336, 80, 8, 0, 0},
    {1945, 5349, 88, 8, 0, 0}, {1945, 5524, 56, 8, 0, 0}, {1945, 6045, 224, 8, 0, 0},
    {1945, 6142, 112, 8, 0, 0}, {1945, 6159, 96, 8, 0, 0}, {1945, 6171, 104, 8, 0, 0},
    {1945, 6297, 296, 8, 0, 0}, {1945, 6601, 128, 8, 0, 0}, {1945, 7117, 120, 8, 0, 0},
    {1945, 8804, 16, 8, 0, 0}, {1945, 10328, 160, 8, 0, 0}, {1945, 10345, 8, 8, 0, 0},
    {1945, 11216, 0, 8, 0, 0}, {1945, 13146, 152, 8, 0, 0}, {1959, 0, 0, 40, 0, 0},
    {1959, 13068, 24, 8, 0, 0}, {1959, 13077, 16, 8, 0, 0}, {1977, 0, 0, 32, 0, 0},
    {1977, 10468, 24, 8, 0, 0}, {1991, 0, 0, 408, 0, 0}, {1991, 13228, 256, 8, 0, 0},
    {1991, 13236, 336, 8, 0, 0}, {1991, 13245, 32, 8, 0, 0}, {1991, 13258, 352, 8, 0, 0},
    {1991, 13267, 192, 8, 0, 0}, {1991, 13276, 48, 8, 0, 0}, {1991, 13287, 264, 8, 0, 0},
    {1991, 13295, 288, 8, 0, 0}, {1991, 13309, 168, 8, 0, 0}, {1991, 13318, 40, 8, 0, 0},
    {1991, 13330, 240, 8, 0, 0}, {1991, 13341, 344, 8, 0, 0}, {1991, 13348, 24, 8, 0, 0},
    {1991, 13356, 88, 8, 0, 0}, {1991, 13364, 360, 8, 0, 0}, {1991, 13378, 184, 8, 0, 0},
    {1991, 13390, 208, 8, 0, 0}, {2004, 0, 0, 112, 0, 0}, {2004, 6987, 72, 8, 0, 0},
    {2004, 10539, 80, 8, 0, 0}, {2004, 11576, 104, 8, 0, 0}, {2025, 0, 0, 80, 0, 0},
    {2025, 6284, 72, 8, 0, 0}, {2041, 0, 0, 24, 0, 0}, {2041, 10502, 16, 8, 0, 0},
    {2053, 0, 0, 64, 0, 0}, {2053, 14041, 24, 8, 0, 0}, {2053, 14061, 16, 8, 0, 0},
    {2069, 0, 0, 208, 0, 0}, {2069, 4399, 192, 8, 0, 0}, {2069, 7328, 24, 8, 0, 0},
    {2069, 9423, 16, 8, 0, 0}, {2069, 10413, 48, 8, 0, 0}, {2069, 13568, 136, 8, 0, 0},
    {2069, 13592, 144, 8, 0, 0}, {2069, 13616, 128, 8, 0, 0}, {2069, 13640, 104, 8, 0, 0},
    {2069, 13664, 112, 8, 0, 0}, {2069, 13688, 96, 8, 0, 0}, {2110, 0, 0, 104, 0, 0},
    {2110, 10980, 80, 8, 0, 0}, {2110, 10993, 72, 8, 0, 0}, {2169, 0, 0, 192, 0, 0},
    {2169, 4740, 128, 8, 0, 0}, {2169, 5543, 152, 8, 0, 0}, {2169, 6053, 136, 8, 0, 0},
    {2169, 11389, 96, 8, 0, 0}, {2169, 11622, 144, 8, 0, 0}, {2369, 0, 0, 272, 0, 0},
    {2369, 5140, 72, 8, 0, 0}, {2369, 5176, 216, 8, 0, 0}, {2369, 10087, 24, 8, 0, 0},
    {2369, 10092, 32, 8, 0, 0}, {2369, 11013, 208, 8, 0, 0}, {2369, 11059, 48, 8, 0, 0},
    {2369, 11069, 56, 8, 0, 0}, {2369, 11539, 184, 8, 0, 0}, {2369, 11551, 192, 8, 0, 0},
    {2369, 11560, 200, 8, 0, 0}, {2369, 12235, 16, 8, 0, 0}, {2430, 0, 0, 24, 0, 0},
    {2430, 4666, 16, 8, 0, 0}, {2454, 0, 0, 24, 0, 0}, {2454, 6184, 8, 8, 0, 0},
    {2464, 0, 0, 24, 0, 0}, {2464, 6917, 16, 8, 0, 0}, {2499, 0, 0, 16, 0, 0},
    {2499, 7192, 0, 8, 0, 0}, {2499, 11241, 8, 8, 0, 0}, {2516, 0, 0, 80, 0, 0},
    {2516, 7234, 32, 8, 0, 0}, {2516, 7249, 0, 8, 0, 0}, {2516, 7256, 24, 8, 0, 0},
    {2516, 7470, 40, 8, 0, 0}, {2516, 9704, 72, 8, 0, 0}, {2516, 10843, 69, 1, 0, 0},
    {2516, 11221, 56, 8, 0, 0}, {2516, 11232, 48, 8, 0, 0}, {2516, 12241, 64, 4, 0, 0},
    {2536, 0, 0, 112, 0, 0}, {2536, 9993, 40, 8, 0, 0}, {2578, 0, 0, 166688, 0, 0},
    {2578, 8811, 40, 8, 0, 0}, {4391, 0, 0, 32, 0, 0}, {4391, 6902, 8, 8, 0, 0},
    {4391, 13561, 16, 8, 0, 0}, {4391, 13818, 0, 8, 0, 0}, {4408, 0, 0, 32, 0, 0},
    {4408, 6882, 24, 8, 0, 0}, {4408, 8761, 16, 8, 0, 0}, {4700, 0, 0, 32, 0, 0},
    {4700, 6465, 24, 8, 0, 0}, {4700, 14079, 16, 8, 0, 0}, {4797, 0, 0, 64, 0, 0},
    {4797, 4674, 32, 8, 0, 0}, {4797, 10442, 40, 8, 0, 0}, {4997, 0, 0, 24, 0, 0},
    {4997, 4735, 8, 8, 0, 0}, {4997, 7510, 0, 8, 0, 0}, {4997, 9483, 16, 8, 0, 0},
    {5312, 0, 0, 32, 0, 0}, {5312, 8911, 24, 8, 0, 0}, {5481, 0, 0, 24, 0, 0},
    {5481, 5382, 0, 8, 0, 0}, {5481, 10244, 8, 8, 0, 0}, {5498, 0, 0, 32, 0, 0},
    {5498, 8852, 16, 8, 0, 0}, {5498, 8899, 24, 8, 0, 0}, {5560, 0, 0, 32, 0, 0},
    {5560, 5595, 16, 8, 0, 0}, {6489, 0, 0, 56, 0, 0}, {6489, 6449, 48, 8, 0, 0},
    {6509, 0, 0, 56, 0, 0}, {6509, 6503, 32, 8, 0, 0}, {6525, 0, 0, 216, 0, 0},
    {6525, 9533, 24, 8, 0, 0}, {6525, 9543, 40, 8, 0, 0}, {6768, 0, 0, 56, 0, 0},
    {6768, 6566, 16, 8, 0, 0}, {6768, 6583, 40, 8, 0, 0}, {7066, 0, 0, 56, 0, 0},
    {7066, 6949, 40, 8, 0, 0}, {7066, 6962, 32, 8, 0, 0}, {7066, 6972, 24, 8, 0, 0},
    {7066, 10674, 48, 8, 0, 0}, {7404, 0, 0, 32, 0, 0}, {7404, 7510, 16, 8, 0, 0},
    {7404, 8849, 24, 8, 0, 0}, {7965, 0, 0, 24, 0, 0}, {7965, 10526, 16, 8, 0, 0},
    {7978, 0, 0, 64, 0, 0}, {7978, 4735, 24, 8, 0, 0}, {7978, 10740, 16, 8, 0, 0},
    {7978, 10864, 32, 8, 0, 0}, {9465, 0, 0, 32, 0, 0}, {9465, 5615, 16, 8, 0, 0},
    {9465, 10539, 24, 8, 0, 0}, {9626, 0, 0, 32, 0, 0}, {9626, 8911, 24, 8, 0, 0},
    {9641, 0, 0, 32, 0, 0}, {9641, 8911, 24, 8, 0, 0}, {9675, 0, 0, 32, 0, 0},
    {9675, 9665, 16, 8, 0, 0}, {9764, 0, 0, 48, 0, 0}, {9764, 8761, 16, 8, 0, 0},
    {9764, 9553, 40, 8, 0, 0}, {9764, 12264, 24, 8, 0, 0}, {9764, 12497, 32, 8, 0, 0},
    {9784, 0, 0, 152, 0, 0}, {9784, 5360, 72, 8, 0, 0}, {9784, 5366, 128, 8, 0, 0},
    {9784, 7510, 88, 8, 0, 0}, {9784, 9490, 112, 8, 0, 0}, {9784, 9815, 120, 8, 0, 0},
    {9784, 11691, 0, 56, 0, 0}, {9801, 0, 0, 56, 0, 0}, {9801, 9423, 40, 8, 0, 0},
    {9801, 10345, 24, 8, 0, 0}, {9801, 11630, 48, 8, 0, 0}, {9930, 0, 0, 32, 0, 0},
    {9930, 7510, 24, 8, 0, 0}, {9930, 8979, 16, 8, 0, 0}, {9961, 0, 0, 24, 0, 0},
    {9961, 9940, 16, 8, 0, 0}, {10647, 0, 0, 64, 0, 0}, {10647, 6555, 48, 8, 0, 0},
    {10647, 6574, 24, 8, 0, 0}, {10647, 6583, 56, 8, 0, 0}, {10961, 0, 0, 64, 0, 0},
    {10961, 4735, 24, 8, 0, 0}, {10961, 7423, 16, 8, 0, 0}, {10961, 9480, 32, 8, 0, 0},
    {11374, 0, 0, 64, 0, 0}, {11374, 11319, 32, 8, 0, 0}, {11374, 11328, 40, 8, 0, 0},
    {11374, 11337, 16, 8, 0, 0}, {11374, 11346, 48, 8, 0, 0}, {11374, 11356, 24, 8, 0, 0},
    {11442, 0, 0, 216, 0, 0}, {11442, 166, 168, 8, 0, 0}, {11442, 176, 160, 8, 0, 0},
    {11442, 302, 144, 8, 0, 0}, {11442, 371, 184, 8, 0, 0}, {11442, 386, 152, 8, 0, 0},
    {11442, 401, 192, 8, 0, 0}, {11442, 582, 208, 8, 0, 0}, {11442, 608, 176, 8, 0, 0},
    {11442, 711, 200, 8, 0, 0}, {11442, 2385, 136, 8, 0, 0}, {11442, 5054, 128, 8, 0, 0},
    {11442, 5115, 80, 8, 0, 0}, {11442, 6216, 72, 8, 0, 0}, {11442, 11306, 120, 8, 0, 0},
    {11442, 11763, 96, 8, 0, 0}, {11442, 12399, 64, 8, 0, 0}, {11442, 13114, 104, 8, 0, 0},
    {11442, 13408, 112, 8, 0, 0}, {11503, 0, 0, 48, 0, 0}, {11503, 9557, 40, 8, 0, 0},
    {11503, 12264, 16, 8, 0, 0}, {11503, 12497, 32, 8, 0, 0}, {11503, 12502, 24, 8, 0, 0},
    {11646, 0, 0, 32, 0, 0}, {11646, 11837, 24, 8, 0, 0}, {11841, 0, 0, 32, 0, 0},
    {11841, 8911, 24, 8, 0, 0}, {11899, 0, 0, 16, 0, 0}, {11899, 8468, 8, 8, 0, 0},
    {11899, 9423, 0, 8, 0, 0}, {11908, 0, 0, 48, 0, 0}, {11908, 11922, 16, 8, 0, 0},
    {11929, 0, 0, 56, 0, 0}, {12415, 0, 0, 32, 0, 0}, {12415, 11953, 16, 8, 0, 0},
    {12575, 0, 0, 32, 0, 0}, {12575, 8911, 24, 8, 0, 0}, {12589, 0, 0, 528, 0, 0},
    {12589, 6284, 8, 512, 0, 0}, {12589, 11661, 520, 8, 0, 0}, {12602, 0, 0, 32, 0, 0},
    {12602, 9423, 0, 8, 0, 0}, {12602, 10345, 16, 8, 0, 0}, {12620, 0, 0, 48, 0, 0},
    {12620, 4481, 0, 8, 0, 0}, {12620, 7490, 24, 8, 0, 0}, {12620, 10401, 20, 4, 0, 0},
    {12620, 11160, 8, 8, 0, 0}, {12640, 0, 0, 48, 0, 0}, {12640, 8961, 4, 4, 0, 0},
    {12658, 0, 0, 24, 0, 0}, {12679, 0, 0, 48, 0, 0}, {12679, 4724, 32, 4, 0, 0},
    {12679, 7480, 8, 8, 0, 0}, {12679, 10359, 40, 4, 0, 0}, {12679, 11600, 0, 8, 0, 0},
    {12679, 12778, 36, 4, 0, 0}, {12698, 0, 0, 24, 0, 0}, {12698, 10317, 8, 8, 0, 0},
    {12728, 0, 0, 40, 0, 0}, {12728, 10526, 24, 8, 0, 0}, {12728, 10530, 32, 8, 0, 0},
    {12728, 13471, 16, 8, 0, 0}, {13085, 0, 0, 496, 0, 0}, {13085, 8849, 16, 8, 0, 0},
    {13085, 10350, 32, 8, 0, 0}, {13085, 10425, 24, 4, 0, 0}, {13085, 13848, 40, 456, 0, 0},
    {13455, 0, 0, 32, 0, 0}, {13455, 8911, 24, 8, 0, 0}, {13744, 0, 0, 32, 0, 0},
    {13744, 8911, 24, 8, 0, 0}, {13762, 0, 0, 32, 0, 0}, {13762, 4735, 16, 8, 0, 0},
    {13762, 10864, 24, 8, 0, 0}, {14106, 0, 0, 32, 0, 0}, {14106, 6537, 16, 8, 0, 0},
    {14106, 11832, 24, 8, 0, 0}, {14237, 0, 0, 72, 0, 0}, {14237, 8459, 64, 8, 0, 0},
    {14279, 0, 0, 48, 0, 0}, {14279, 9410, 24, 8, 0, 0}, {14279, 11630, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {308, 4}, {322, 0}, {2419, 22}, {10244, 5},
};

static const struct table_type types[] = {
    {12, 792, 88, 88, 0, 8}, {85, 842, 72, 72, 8, 6}, {99, 815, 88, 88, 14, 8},
    {118, 12809, 64, 64, 22, 1}, {359, 1459, 96, 96, 23, 9}, {572, 1656, 80, 80, 32, 7},
    {600, 1688, 112, 112, 39, 10}, {947, 947, 48, 48, 49, 0}, {2161, 1246, 192, 48, 49, 0},
    {2183, 1869, 80, 80, 49, 7}, {2215, 1906, 136, 136, 56, 14}, {2227, 1926, 80, 80, 70, 7},
    {2246, 2246, 32, 32, 77, 2}, {2284, 2004, 112, 112, 79, 9}, {2303, 2004, 112, 112, 88, 9},
    {2322, 2004, 112, 112, 97, 9}, {2633, 1734, 32, 32, 106, 1}, {2652, 2678, 48, 48, 107, 3},
    {2722, 338, 128, 128, 110, 12}, {2738, 7948, 24, 24, 122, 1}, {2758, 2238, 176, 176, 123, 16},
    {2772, 27, 448, 448, 139, 0}, {2788, 41, 240, 240, 139, 0}, {2804, 55, 112, 112, 139, 0},
    {2823, 69, 152, 152, 139, 1}, {2853, 6509, 56, 56, 140, 1}, {2882, 6509, 56, 56, 141, 1},
    {2919, 4408, 32, 32, 142, 1}, {2945, 3936, 48, 48, 143, 3}, {2966, 3975, 64, 64, 146, 3},
    {2990, 3953, 48, 48, 149, 3}, {3009, 203, 48, 48, 152, 1}, {3022, 2089, 88, 88, 153, 3},
    {3034, 2393, 72, 72, 156, 3}, {3046, 129, 72, 72, 159, 1}, {3061, 896, 160, 160, 160, 10},
    {3078, 142, 128, 128, 170, 3}, {3099, 214, 32, 32, 173, 2}, {3119, 2197, 32, 32, 175, 1},
    {3144, 12794, 96, 96, 176, 2}, {3159, 1078, 32, 32, 178, 0}, {3174, 1058, 32, 32, 178, 1},
    {3194, 251, 64, 64, 179, 2}, {3279, 241, 32, 32, 181, 0}, {3293, 348, 32, 32, 181, 0},
    {3323, 11775, 48, 48, 181, 4}, {3342, 5167, 152, 152, 185, 3}, {3361, 5167, 152, 152, 188, 3},
    {3380, 5167, 152, 152, 191, 3}, {3399, 5293, 64, 64, 194, 3}, {3411, 7338, 48, 48, 197, 2},
    {3422, 10370, 40, 40, 199, 2}, {3452, 12566, 120, 120, 201, 7},
    {3465, 13127, 192, 192, 208, 12}, {3483, 5301, 24, 24, 220, 1}, {3502, 8829, 32, 32, 221, 2},
    {3514, 2482, 80, 80, 223, 6}, {3528, 2594, 72, 72, 229, 6}, {3542, 696, 64, 64, 235, 1},
    {3559, 155, 192, 192, 236, 0}, {3580, 190, 224, 224, 236, 1}, {3603, 427, 24, 24, 237, 0},
    {3634, 448, 56, 56, 237, 1}, {3678, 482, 48, 48, 238, 2}, {3722, 516, 64, 64, 240, 2},
    {3760, 544, 56, 56, 242, 3}, {3798, 2140, 56, 56, 245, 0}, {3836, 653, 56, 56, 245, 0},
    {3850, 682, 152, 152, 245, 8}, {3866, 659, 24, 24, 253, 1}, {3891, 2369, 272, 272, 254, 9},
    {3909, 2344, 24, 24, 263, 1}, {3995, 11929, 56, 56, 264, 2}, {4014, 2099, 240, 240, 266, 0},
    {4029, 2099, 240, 240, 266, 0}, {4044, 2099, 240, 240, 266, 0}, {4059, 2099, 240, 240, 266, 0},
    {4074, 2099, 240, 240, 266, 0}, {4090, 2099, 240, 240, 266, 0}, {4106, 1850, 48, 48, 266, 0},
    {4141, 2126, 240, 240, 266, 3}, {4158, 1754, 32, 32, 269, 0}, {4175, 1784, 32, 32, 269, 0},
    {4190, 1799, 32, 32, 269, 1}, {4206, 1771, 96, 96, 270, 3}, {4223, 1812, 96, 96, 273, 7},
    {4239, 1891, 56, 56, 280, 2}, {4254, 13774, 112, 112, 282, 2}, {4294, 11679, 48, 48, 284, 1},
    {4308, 9692, 64, 64, 285, 6}, {4323, 9675, 32, 32, 291, 2}, {4343, 9715, 40, 40, 293, 1},
    {4356, 13202, 24, 24, 294, 0}, {4684, 4700, 32, 32, 294, 2}, {4749, 4797, 64, 64, 296, 1},
    {4761, 4781, 40, 40, 297, 1}, {4813, 1, 24, 24, 298, 1}, {4871, 775, 152, 88, 299, 7},
    {4887, 742, 40, 40, 306, 2}, {4909, 758, 40, 40, 308, 2}, {4932, 2430, 24, 24, 310, 1},
    {5184, 913, 56, 56, 311, 3}, {5211, 913, 64, 56, 314, 3}, {5249, 864, 56, 56, 317, 0},
    {5259, 5312, 32, 32, 317, 1}, {5278, 12575, 32, 32, 318, 1}, {5463, 5498, 32, 32, 319, 2},
    {5519, 957, 24, 24, 321, 1}, {5560, 5560, 32, 32, 322, 2}, {5572, 1200, 56, 40, 324, 3},
    {5826, 970, 184, 192, 327, 11}, {5889, 3823, 112, 112, 338, 2}, {5913, 6489, 56, 56, 340, 1},
    {5937, 6525, 216, 216, 341, 1}, {6064, 1346, 152, 88, 342, 7}, {6074, 1044, 24, 24, 349, 1},
    {6313, 1977, 32, 32, 350, 1}, {6338, 1099, 48, 48, 351, 1}, {6356, 1119, 40, 40, 352, 1},
    {6370, 1135, 32, 32, 353, 2}, {6388, 1181, 96, 96, 355, 2}, {6404, 1155, 32, 32, 357, 2},
    {6601, 1246, 48, 48, 359, 0}, {6606, 6768, 56, 56, 359, 2}, {6624, 2464, 24, 24, 361, 1},
    {6635, 6768, 56, 56, 362, 2}, {6652, 2464, 24, 24, 364, 1}, {6662, 6768, 56, 56, 365, 2},
    {6687, 6768, 56, 56, 367, 2}, {6711, 6768, 56, 56, 369, 2}, {6737, 6768, 56, 56, 371, 2},
    {6756, 2464, 24, 24, 373, 1}, {7056, 7066, 56, 56, 374, 4}, {7283, 7301, 56, 56, 378, 2},
    {7379, 7404, 32, 32, 380, 2}, {7426, 7444, 48, 48, 382, 2}, {7464, 3239, 120, 56, 384, 3},
    {7500, 1824, 200, 200, 387, 9}, {7684, 1319, 136, 136, 396, 13}, {7693, 9465, 32, 32, 409, 2},
    {7714, 9784, 152, 152, 411, 11}, {7743, 9801, 56, 56, 422, 4}, {7768, 10961, 64, 64, 426, 5},
    {8064, 1346, 152, 88, 431, 7}, {8074, 7965, 24, 24, 438, 1}, {8097, 1200, 48, 40, 439, 3},
    {8282, 1429, 40, 40, 442, 2}, {8287, 1373, 280, 280, 444, 1}, {8303, 1390, 32, 40, 445, 1},
    {8320, 1408, 32, 40, 446, 1}, {8955, 1358, 168, 168, 447, 2}, {8970, 11841, 32, 32, 449, 1},
    {8985, 3264, 32, 32, 450, 2}, {9004, 13099, 40, 40, 452, 2}, {9019, 13085, 496, 496, 454, 3},
    {9045, 4457, 48, 48, 457, 4}, {9066, 5531, 32, 32, 461, 2}, {9082, 5955, 56, 56, 463, 2},
    {9105, 6237, 56, 56, 465, 2}, {9145, 6019, 32, 32, 467, 2}, {9164, 6092, 40, 40, 469, 2},
    {9180, 6247, 48, 48, 471, 2}, {9196, 6886, 40, 40, 473, 2}, {9216, 7386, 32, 32, 475, 2},
    {9238, 8236, 64, 64, 477, 5}, {9256, 8836, 56, 56, 482, 1}, {9273, 10849, 32, 32, 483, 2},
    {9292, 11040, 64, 64, 485, 2}, {9315, 11292, 48, 48, 487, 2}, {9333, 11609, 32, 32, 489, 1},
    {9350, 12250, 32, 32, 490, 2}, {9368, 12830, 40, 40, 492, 2}, {9388, 14262, 56, 56, 494, 3},
    {9475, 1358, 168, 168, 497, 2}, {9586, 1521, 40, 40, 499, 0}, {9591, 9626, 32, 32, 499, 1},
    {9605, 9641, 32, 32, 500, 1}, {9745, 9764, 48, 48, 501, 4}, {9912, 2536, 112, 112, 505, 1},
    {9926, 9930, 32, 32, 506, 2}, {9948, 9961, 24, 24, 508, 1}, {10069, 1200, 48, 40, 509, 3},
    {10102, 10118, 48, 48, 512, 1}, {10135, 1583, 144, 152, 513, 3}, {10146, 1614, 48, 48, 516, 3},
    {10153, 14106, 32, 32, 519, 2}, {10168, 1200, 56, 40, 521, 3}, {10222, 10232, 80, 80, 524, 1},
    {10244, 1641, 56, 56, 525, 4}, {10632, 10647, 64, 64, 529, 3}, {10678, 5018, 40, 40, 532, 1},
    {10698, 8938, 48, 48, 533, 1}, {10718, 10186, 40, 40, 534, 3}, {10771, 10747, 56, 56, 537, 0},
    {10800, 10759, 24, 24, 537, 0}, {11108, 1713, 104, 104, 537, 2}, {11179, 232, 72, 72, 539, 4},
    {11194, 2110, 104, 104, 543, 2}, {11365, 11374, 64, 64, 545, 5}, {11410, 14237, 72, 72, 550, 1},
    {11497, 11503, 48, 48, 551, 4}, {11519, 415, 88, 88, 555, 3}, {11528, 639, 96, 96, 558, 4},
    {11637, 11646, 32, 32, 562, 1}, {11797, 11395, 24, 24, 563, 0}, {11810, 11144, 48, 48, 563, 1},
    {11871, 1824, 200, 200, 564, 9}, {11875, 11908, 48, 48, 573, 1}, {11947, 1836, 40, 40, 574, 3},
    {12158, 11428, 48, 48, 577, 2}, {12171, 11442, 216, 216, 579, 15},
    {12190, 11462, 104, 104, 594, 7}, {12205, 2628, 32, 32, 601, 2}, {12217, 11478, 32, 32, 603, 0},
    {12415, 12415, 32, 32, 603, 2}, {12511, 13744, 32, 32, 605, 1}, {12530, 13744, 32, 32, 606, 1},
    {12722, 12728, 40, 40, 607, 3}, {12755, 4278, 120, 120, 610, 6}, {13418, 4380, 40, 40, 616, 2},
    {13434, 1977, 24, 32, 618, 1}, {13440, 13455, 32, 32, 619, 1}, {13471, 3307, 904, 904, 620, 12},
    {13497, 7978, 64, 64, 632, 4}, {13516, 2559, 24, 24, 636, 1}, {13538, 13762, 32, 32, 637, 2},
    {13728, 11255, 40, 40, 639, 0}, {13848, 1358, 168, 168, 639, 2}, {13960, 2611, 64, 64, 641, 4},
    {13986, 2611, 64, 64, 645, 4}, {14004, 2611, 64, 64, 649, 4}, {14087, 1200, 56, 40, 653, 3},
    {14141, 269, 56, 56, 656, 4}, {14171, 2266, 160, 160, 660, 16},
    {14205, 2403, 120, 120, 676, 12}, {14258, 14279, 48, 48, 688, 2},
    {14289, 6008, 168, 168, 690, 3}, {14303, 6008, 168, 168, 693, 3},
    {14319, 2069, 208, 208, 696, 9},
};

static const struct table_held held[] = {
    {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {10526, C_MEMBER_OBJECT, 72, 1}, {10317, C_MEMBER_OBJECT, 80, 1},
    {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {10276, C_MEMBER_OBJECT, 72, 1}, {7202, C_MEMBER_OBJECT, 80, 1},
    {10526, C_MEMBER_OBJECT, 48, 1}, {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1},
    {10387, C_MEMBER_OBJECT, 32, 1}, {13418, C_MEMBER_OBJECT, 40, 1},
    {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1}, {10276, C_MEMBER_OBJECT, 72, 1},
    {10317, C_MEMBER_OBJECT, 80, 1}, {10975, C_MEMBER_OBJECT, 88, 1},
    {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {10317, C_MEMBER_OBJECT, 72, 1}, {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1},
    {10387, C_MEMBER_OBJECT, 32, 1}, {13418, C_MEMBER_OBJECT, 40, 1},
    {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1}, {10309, C_MEMBER_OBJECT, 72, 1},
    {12550, C_MEMBER_OBJECT, 80, 1}, {7345, C_MEMBER_OBJECT, 88, 1}, {7354, C_MEMBER_OBJECT, 96, 1},
    {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {13842, C_MEMBER_OBJECT, 72, 1}, {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1},
    {10387, C_MEMBER_OBJECT, 32, 1}, {13418, C_MEMBER_OBJECT, 40, 1},
    {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1}, {10276, C_MEMBER_OBJECT, 72, 1},
    {7345, C_MEMBER_OBJECT, 80, 1}, {9564, C_MEMBER_OBJECT, 88, 1}, {10663, C_MEMBER_OBJECT, 96, 1},
    {7010, C_MEMBER_OBJECT, 104, 1}, {7038, C_MEMBER_OBJECT, 112, 1},
    {13109, C_MEMBER_OBJECT, 120, 1}, {11272, C_MEMBER_OBJECT, 128, 1},
    {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {5826, C_MEMBER_OBJECT, 72, 1}, {12747, C_MEMBER_OBJECT, 16, 1},
    {12740, C_MEMBER_OBJECT, 24, 1}, {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1},
    {10387, C_MEMBER_OBJECT, 32, 1}, {13418, C_MEMBER_OBJECT, 40, 1},
    {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1}, {6987, C_MEMBER_OBJECT, 72, 1},
    {10539, C_MEMBER_OBJECT, 80, 1}, {11576, C_MEMBER_OBJECT, 104, 1},
    {6601, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {6987, C_MEMBER_OBJECT, 72, 1}, {10539, C_MEMBER_OBJECT, 80, 1},
    {11576, C_MEMBER_OBJECT, 104, 1}, {6601, C_MEMBER_OBJECT, 16, 1},
    {4735, C_MEMBER_OBJECT, 24, 1}, {10387, C_MEMBER_OBJECT, 32, 1},
    {13418, C_MEMBER_OBJECT, 40, 1}, {6045, C_MEMBER_OBJECT, 48, 1}, {5513, C_MEMBER_OBJECT, 56, 1},
    {6987, C_MEMBER_OBJECT, 72, 1}, {10539, C_MEMBER_OBJECT, 80, 1},
    {11576, C_MEMBER_OBJECT, 104, 1}, {11671, C_MEMBER_OBJECT, 16, 1},
    {2708, C_MEMBER_OBJECT, 16, 1}, {2667, C_MEMBER_OBJECT, 24, 1}, {2688, C_MEMBER_OBJECT, 32, 1},
    {7891, C_MEMBER_OBJECT, 16, 1}, {7786, C_MEMBER_OBJECT, 24, 1}, {7847, C_MEMBER_OBJECT, 32, 1},
    {7800, C_MEMBER_OBJECT, 40, 1}, {7860, C_MEMBER_OBJECT, 48, 1}, {7874, C_MEMBER_OBJECT, 56, 1},
    {7900, C_MEMBER_OBJECT, 64, 1}, {7911, C_MEMBER_OBJECT, 72, 1}, {7814, C_MEMBER_OBJECT, 80, 1},
    {6601, C_MEMBER_OBJECT, 104, 1}, {7925, C_MEMBER_OBJECT, 112, 1},
    {7829, C_MEMBER_OBJECT, 120, 1}, {7941, C_MEMBER_OBJECT, 16, 1},
    {13004, C_MEMBER_OBJECT, 16, 1}, {12853, C_MEMBER_OBJECT, 24, 1},
    {12931, C_MEMBER_OBJECT, 32, 1}, {12868, C_MEMBER_OBJECT, 40, 1},
    {12955, C_MEMBER_OBJECT, 48, 1}, {12970, C_MEMBER_OBJECT, 56, 1},
    {13024, C_MEMBER_OBJECT, 64, 1}, {13036, C_MEMBER_OBJECT, 72, 1},
    {12883, C_MEMBER_OBJECT, 80, 1}, {6601, C_MEMBER_OBJECT, 104, 1},
    {13051, C_MEMBER_OBJECT, 112, 1}, {12899, C_MEMBER_OBJECT, 120, 1},
    {12988, C_MEMBER_OBJECT, 128, 1}, {12945, C_MEMBER_OBJECT, 136, 1},
    {13014, C_MEMBER_OBJECT, 144, 1}, {12918, C_MEMBER_OBJECT, 152, 1},
    {13801, C_MEMBER_OBJECT, 104, 1}, {6503, C_MEMBER_OBJECT, 32, 1},
    {6503, C_MEMBER_OBJECT, 32, 1}, {6882, C_MEMBER_OBJECT, 24, 1}, {6108, C_MEMBER_OBJECT, 16, 1},
    {6117, C_MEMBER_OBJECT, 24, 1}, {6126, C_MEMBER_OBJECT, 32, 1}, {13878, C_MEMBER_OBJECT, 16, 1},
    {13866, C_MEMBER_OBJECT, 24, 1}, {13855, C_MEMBER_OBJECT, 32, 1},
    {13175, C_MEMBER_OBJECT, 16, 1}, {13194, C_MEMBER_OBJECT, 24, 1},
    {13183, C_MEMBER_OBJECT, 32, 1}, {9571, C_MEMBER_OBJECT, 40, 1}, {8786, C_MEMBER_OBJECT, 16, 1},
    {6593, C_MEMBER_OBJECT, 24, 1}, {7321, C_MEMBER_OBJECT, 32, 1}, {14120, C_MEMBER_OBJECT, 16, 1},
    {6593, C_MEMBER_OBJECT, 24, 1}, {7086, C_MEMBER_OBJECT, 64, 1}, {11389, C_MEMBER_OBJECT, 40, 1},
    {5077, C_MEMBER_OBJECT, 32, 1}, {5084, C_MEMBER_OBJECT, 64, 1}, {13169, C_MEMBER_OBJECT, 96, 1},
    {5382, C_MEMBER_OBJECT, 104, 1}, {6053, C_MEMBER_OBJECT, 112, 1},
    {4740, C_MEMBER_OBJECT, 120, 1}, {11622, C_MEMBER_OBJECT, 128, 1},
    {5543, C_MEMBER_OBJECT, 136, 1}, {7077, C_MEMBER_OBJECT, 144, 1},
    {10875, C_MEMBER_OBJECT, 152, 1}, {6053, C_MEMBER_OBJECT, 80, 1},
    {5382, C_MEMBER_OBJECT, 88, 1}, {11622, C_MEMBER_OBJECT, 96, 1}, {9423, C_MEMBER_OBJECT, 16, 1},
    {6601, C_MEMBER_OBJECT, 24, 1}, {9418, C_MEMBER_OBJECT, 24, 1}, {5077, C_MEMBER_OBJECT, 32, 1},
    {5084, C_MEMBER_OBJECT, 64, 1}, {14038, C_MEMBER_OBJECT, 24, 1},
    {11737, C_MEMBER_OBJECT, 40, 1}, {12140, C_MEMBER_OBJECT, 48, 1},
    {11544, C_MEMBER_OBJECT, 16, 1}, {14134, C_MEMBER_OBJECT, 24, 1},
    {6601, C_MEMBER_OBJECT, 32, 1}, {14026, C_MEMBER_OBJECT, 40, 1},
    {11515, C_MEMBER_OBJECT, 16, 1}, {6601, C_MEMBER_OBJECT, 136, 1},
    {14026, C_MEMBER_OBJECT, 144, 1}, {11515, C_MEMBER_OBJECT, 16, 1},
    {6601, C_MEMBER_OBJECT, 136, 1}, {14026, C_MEMBER_OBJECT, 144, 1},
    {11515, C_MEMBER_OBJECT, 16, 1}, {6601, C_MEMBER_OBJECT, 136, 1},
    {14026, C_MEMBER_OBJECT, 144, 1}, {5121, C_MEMBER_OBJECT, 16, 1},
    {6601, C_MEMBER_OBJECT, 40, 1}, {14026, C_MEMBER_OBJECT, 48, 1},
    {14026, C_MEMBER_OBJECT, 32, 1}, {6601, C_MEMBER_OBJECT, 40, 1}, {6441, C_MEMBER_OBJECT, 16, 1},
    {7096, C_MEMBER_OBJECT, 24, 1}, {4435, C_MEMBER_OBJECT, 56, 1}, {4446, C_MEMBER_OBJECT, 64, 1},
    {6441, C_MEMBER_OBJECT, 80, 1}, {11569, C_MEMBER_OBJECT, 88, 1},
    {14126, C_MEMBER_OBJECT, 96, 1}, {6601, C_MEMBER_OBJECT, 104, 1},
    {14026, C_MEMBER_OBJECT, 112, 1}, {5133, C_MEMBER_OBJECT, 32, 1},
    {6987, C_MEMBER_OBJECT, 40, 1}, {6979, C_MEMBER_OBJECT, 48, 1}, {6441, C_MEMBER_OBJECT, 56, 1},
    {11569, C_MEMBER_OBJECT, 64, 1}, {7096, C_MEMBER_OBJECT, 72, 1},
    {6427, C_MEMBER_OBJECT, 120, 1}, {11026, C_MEMBER_OBJECT, 136, 1},
    {12128, C_MEMBER_OBJECT, 152, 1}, {11515, C_MEMBER_OBJECT, 168, 1},
    {14026, C_MEMBER_OBJECT, 176, 1}, {6601, C_MEMBER_OBJECT, 184, 1},
    {12151, C_MEMBER_OBJECT, 16, 1}, {6601, C_MEMBER_OBJECT, 16, 1},
    {14026, C_MEMBER_OBJECT, 24, 1}, {9980, C_MEMBER_OBJECT, 16, 1}, {6479, C_MEMBER_OBJECT, 24, 1},
    {6979, C_MEMBER_OBJECT, 32, 1}, {8754, C_MEMBER_OBJECT, 40, 1}, {9427, C_MEMBER_OBJECT, 48, 1},
    {8923, C_MEMBER_OBJECT, 56, 1}, {10546, C_MEMBER_OBJECT, 24, 1},
    {10558, C_MEMBER_OBJECT, 32, 1}, {10939, C_MEMBER_OBJECT, 40, 1},
    {10951, C_MEMBER_OBJECT, 48, 1}, {10924, C_MEMBER_OBJECT, 56, 1},
    {10087, C_MEMBER_OBJECT, 64, 1}, {7207, C_MEMBER_OBJECT, 48, 1},
    {13801, C_MEMBER_OBJECT, 184, 1}, {7096, C_MEMBER_OBJECT, 32, 1},
    {7096, C_MEMBER_OBJECT, 32, 1}, {11018, C_MEMBER_OBJECT, 40, 1}, {7096, C_MEMBER_OBJECT, 32, 1},
    {12543, C_MEMBER_OBJECT, 56, 1}, {7096, C_MEMBER_OBJECT, 32, 1},
    {11018, C_MEMBER_OBJECT, 40, 1}, {12543, C_MEMBER_OBJECT, 48, 1},
    {11059, C_MEMBER_OBJECT, 24, 1}, {11069, C_MEMBER_OBJECT, 32, 1},
    {6783, C_MEMBER_OBJECT, 40, 1}, {11583, C_MEMBER_OBJECT, 48, 1},
    {14120, C_MEMBER_OBJECT, 56, 1}, {10829, C_MEMBER_OBJECT, 64, 1},
    {7273, C_MEMBER_OBJECT, 136, 1}, {5151, C_MEMBER_OBJECT, 144, 1},
    {11128, C_MEMBER_OBJECT, 16, 1}, {12235, C_MEMBER_OBJECT, 16, 1},
    {11059, C_MEMBER_OBJECT, 48, 1}, {11069, C_MEMBER_OBJECT, 56, 1},
    {5140, C_MEMBER_OBJECT, 72, 1}, {11539, C_MEMBER_OBJECT, 184, 1},
    {11551, C_MEMBER_OBJECT, 192, 1}, {11560, C_MEMBER_OBJECT, 200, 1},
    {11013, C_MEMBER_OBJECT, 208, 1}, {5176, C_MEMBER_OBJECT, 216, 1},
    {13791, C_MEMBER_OBJECT, 16, 1}, {9834, C_MEMBER_OBJECT, 32, 1},
    {14026, C_MEMBER_OBJECT, 48, 1}, {11005, C_MEMBER_OBJECT, 16, 1},
    {12376, C_MEMBER_OBJECT, 56, 1}, {12322, C_MEMBER_OBJECT, 72, 1},
    {6104, C_MEMBER_OBJECT, 24, 1}, {11888, C_MEMBER_OBJECT, 40, 1},
    {10280, C_MEMBER_OBJECT, 64, 1}, {9449, C_MEMBER_OBJECT, 72, 1}, {2154, C_MEMBER_OBJECT, 16, 1},
    {6104, C_MEMBER_OBJECT, 32, 1}, {10843, C_MEMBER_OBJECT, 48, 1},
    {11855, C_MEMBER_OBJECT, 56, 1}, {7183, C_MEMBER_OBJECT, 72, 1}, {7192, C_MEMBER_OBJECT, 80, 1},
    {7176, C_MEMBER_OBJECT, 88, 1}, {11782, C_MEMBER_OBJECT, 40, 1},
    {14026, C_MEMBER_OBJECT, 48, 1}, {12137, C_MEMBER_OBJECT, 16, 1},
    {5125, C_MEMBER_OBJECT, 32, 1}, {8739, C_MEMBER_OBJECT, 40, 1}, {9423, C_MEMBER_OBJECT, 16, 1},
    {4735, C_MEMBER_OBJECT, 24, 1}, {9480, C_MEMBER_OBJECT, 32, 1}, {14026, C_MEMBER_OBJECT, 40, 1},
    {6909, C_MEMBER_OBJECT, 48, 1}, {14041, C_MEMBER_OBJECT, 56, 1}, {9665, C_MEMBER_OBJECT, 16, 1},
    {14026, C_MEMBER_OBJECT, 24, 1}, {8739, C_MEMBER_OBJECT, 24, 1},
    {14079, C_MEMBER_OBJECT, 16, 1}, {6465, C_MEMBER_OBJECT, 24, 1},
    {14026, C_MEMBER_OBJECT, 48, 1}, {4721, C_MEMBER_OBJECT, 24, 1}, {6601, C_MEMBER_OBJECT, 16, 1},
    {4530, C_MEMBER_OBJECT, 16, 1}, {4614, C_MEMBER_OBJECT, 24, 1}, {4571, C_MEMBER_OBJECT, 32, 1},
    {4602, C_MEMBER_OBJECT, 40, 1}, {4538, C_MEMBER_OBJECT, 48, 1}, {4579, C_MEMBER_OBJECT, 64, 1},
    {4561, C_MEMBER_OBJECT_ARRAY, 80, 0}, {4629, C_MEMBER_OBJECT, 16, 1},
    {4637, C_MEMBER_OBJECT, 24, 1}, {4658, C_MEMBER_OBJECT, 16, 1}, {4649, C_MEMBER_OBJECT, 24, 1},
    {4666, C_MEMBER_OBJECT, 16, 1}, {9858, C_MEMBER_OBJECT, 24, 1}, {9849, C_MEMBER_OBJECT, 32, 1},
    {9872, C_MEMBER_OBJECT, 40, 1}, {9858, C_MEMBER_OBJECT, 24, 1}, {9849, C_MEMBER_OBJECT, 32, 1},
    {9872, C_MEMBER_OBJECT, 40, 1}, {8911, C_MEMBER_OBJECT, 24, 1}, {8911, C_MEMBER_OBJECT, 24, 1},
    {8852, C_MEMBER_OBJECT, 16, 1}, {8899, C_MEMBER_OBJECT, 24, 1}, {10476, C_MEMBER_OBJECT, 16, 1},
    {5595, C_MEMBER_OBJECT, 16, 1}, {5607, C_MEMBER_OBJECT, 24, 1}, {6277, C_MEMBER_OBJECT, 16, 1},
    {6259, C_MEMBER_OBJECT, 24, 1}, {6266, C_MEMBER_OBJECT, 32, 1}, {5648, C_MEMBER_OBJECT, 24, 1},
    {5762, C_MEMBER_OBJECT, 32, 1}, {5658, C_MEMBER_OBJECT, 40, 1}, {5735, C_MEMBER_OBJECT, 96, 1},
    {5716, C_MEMBER_OBJECT, 104, 1}, {5676, C_MEMBER_OBJECT, 112, 1},
    {5754, C_MEMBER_OBJECT, 120, 1}, {5786, C_MEMBER_OBJECT, 128, 1},
    {5703, C_MEMBER_OBJECT, 136, 1}, {5811, C_MEMBER_OBJECT, 144, 1},
    {2844, C_MEMBER_OBJECT, 152, 1}, {10604, C_MEMBER_OBJECT, 96, 1},
    {10617, C_MEMBER_OBJECT, 104, 1}, {6449, C_MEMBER_OBJECT, 48, 1},
    {14026, C_MEMBER_OBJECT, 208, 1}, {8115, C_MEMBER_OBJECT, 16, 1},
    {8214, C_MEMBER_OBJECT, 24, 1}, {8171, C_MEMBER_OBJECT, 32, 1}, {8202, C_MEMBER_OBJECT, 40, 1},
    {8123, C_MEMBER_OBJECT, 48, 1}, {8179, C_MEMBER_OBJECT, 64, 1},
    {8161, C_MEMBER_OBJECT_ARRAY, 80, 0}, {6224, C_MEMBER_OBJECT, 16, 1},
    {10468, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13554, C_MEMBER_OBJECT, 40, 1},
    {13554, C_MEMBER_OBJECT, 32, 1}, {10663, C_MEMBER_OBJECT, 16, 1},
    {10317, C_MEMBER_OBJECT, 24, 1}, {13428, C_MEMBER_OBJECT, 64, 1},
    {7417, C_MEMBER_OBJECT, 72, 1}, {9659, C_MEMBER_OBJECT, 16, 1}, {8229, C_MEMBER_OBJECT, 24, 1},
    {6566, C_MEMBER_OBJECT, 16, 1}, {6583, C_MEMBER_OBJECT, 40, 1}, {6917, C_MEMBER_OBJECT, 16, 1},
    {6566, C_MEMBER_OBJECT, 16, 1}, {6583, C_MEMBER_OBJECT, 40, 1}, {6917, C_MEMBER_OBJECT, 16, 1},
    {6566, C_MEMBER_OBJECT, 16, 1}, {6583, C_MEMBER_OBJECT, 40, 1}, {6566, C_MEMBER_OBJECT, 16, 1},
    {6583, C_MEMBER_OBJECT, 40, 1}, {6566, C_MEMBER_OBJECT, 16, 1}, {6583, C_MEMBER_OBJECT, 40, 1},
    {6566, C_MEMBER_OBJECT, 16, 1}, {6583, C_MEMBER_OBJECT, 40, 1}, {6917, C_MEMBER_OBJECT, 16, 1},
    {6972, C_MEMBER_OBJECT, 24, 1}, {6962, C_MEMBER_OBJECT, 32, 1}, {6949, C_MEMBER_OBJECT, 40, 1},
    {10674, C_MEMBER_OBJECT, 48, 1}, {12507, C_MEMBER_OBJECT, 16, 1},
    {8864, C_MEMBER_OBJECT, 24, 1}, {7510, C_MEMBER_OBJECT, 16, 1}, {8849, C_MEMBER_OBJECT, 24, 1},
    {12507, C_MEMBER_OBJECT, 16, 1}, {8881, C_MEMBER_OBJECT, 24, 1}, {7227, C_MEMBER_OBJECT, 16, 1},
    {7265, C_MEMBER_OBJECT, 32, 1}, {3225, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11984, C_MEMBER_OBJECT, 64, 1}, {12002, C_MEMBER_OBJECT, 80, 1},
    {12020, C_MEMBER_OBJECT, 96, 1}, {12038, C_MEMBER_OBJECT, 112, 1},
    {12056, C_MEMBER_OBJECT, 128, 1}, {12074, C_MEMBER_OBJECT, 144, 1},
    {12092, C_MEMBER_OBJECT, 160, 1}, {12110, C_MEMBER_OBJECT, 176, 1},
    {14026, C_MEMBER_OBJECT, 192, 1}, {7602, C_MEMBER_OBJECT, 16, 1},
    {7532, C_MEMBER_OBJECT, 24, 1}, {7643, C_MEMBER_OBJECT, 32, 1}, {7653, C_MEMBER_OBJECT, 40, 1},
    {7559, C_MEMBER_OBJECT, 48, 1}, {7569, C_MEMBER_OBJECT, 56, 1}, {7615, C_MEMBER_OBJECT, 64, 1},
    {7546, C_MEMBER_OBJECT, 72, 1}, {7593, C_MEMBER_OBJECT, 80, 1}, {7583, C_MEMBER_OBJECT, 88, 1},
    {7667, C_MEMBER_OBJECT, 96, 1}, {7631, C_MEMBER_OBJECT, 104, 1},
    {7515, C_MEMBER_OBJECT, 112, 1}, {5615, C_MEMBER_OBJECT, 16, 1},
    {10539, C_MEMBER_OBJECT, 24, 1}, {11715, C_MEMBER_OBJECT, 16, 1},
    {11705, C_MEMBER_OBJECT, 24, 1}, {11696, C_MEMBER_OBJECT, 40, 1},
    {11725, C_MEMBER_OBJECT, 48, 1}, {5360, C_MEMBER_OBJECT, 72, 1}, {7510, C_MEMBER_OBJECT, 88, 1},
    {9490, C_MEMBER_OBJECT, 112, 1}, {9815, C_MEMBER_OBJECT, 120, 1},
    {5366, C_MEMBER_OBJECT, 128, 1}, {6601, C_MEMBER_OBJECT, 136, 1},
    {14026, C_MEMBER_OBJECT, 144, 1}, {11216, C_MEMBER_OBJECT, 16, 1},
    {10345, C_MEMBER_OBJECT, 24, 1}, {9423, C_MEMBER_OBJECT, 40, 1},
    {11630, C_MEMBER_OBJECT, 48, 1}, {7423, C_MEMBER_OBJECT, 16, 1}, {4735, C_MEMBER_OBJECT, 24, 1},
    {9480, C_MEMBER_OBJECT, 32, 1}, {6601, C_MEMBER_OBJECT, 40, 1}, {14026, C_MEMBER_OBJECT, 48, 1},
    {8115, C_MEMBER_OBJECT, 16, 1}, {8214, C_MEMBER_OBJECT, 24, 1}, {8171, C_MEMBER_OBJECT, 32, 1},
    {8202, C_MEMBER_OBJECT, 40, 1}, {8123, C_MEMBER_OBJECT, 48, 1}, {8179, C_MEMBER_OBJECT, 64, 1},
    {8161, C_MEMBER_OBJECT_ARRAY, 80, 0}, {10526, C_MEMBER_OBJECT, 16, 1},
    {6277, C_MEMBER_OBJECT, 16, 1}, {6259, C_MEMBER_OBJECT, 24, 1}, {6266, C_MEMBER_OBJECT, 32, 1},
    {8261, C_MEMBER_OBJECT, 16, 1}, {8268, C_MEMBER_OBJECT, 24, 1},
    {4427, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5069, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5328, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8499, C_MEMBER_OBJECT, 16, 1},
    {8483, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8911, C_MEMBER_OBJECT, 24, 1},
    {10886, C_MEMBER_OBJECT, 16, 1}, {13134, C_MEMBER_OBJECT, 24, 1},
    {6289, C_MEMBER_OBJECT, 16, 1}, {14026, C_MEMBER_OBJECT, 32, 1}, {8849, C_MEMBER_OBJECT, 16, 1},
    {10350, C_MEMBER_OBJECT, 32, 1}, {13848, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13222, C_MEMBER_OBJECT, 16, 1}, {8849, C_MEMBER_OBJECT, 24, 1}, {5109, C_MEMBER_OBJECT, 32, 1},
    {8778, C_MEMBER_OBJECT, 40, 1}, {12151, C_MEMBER_OBJECT, 16, 1}, {4474, C_MEMBER_OBJECT, 24, 1},
    {11155, C_MEMBER_OBJECT, 16, 1}, {11630, C_MEMBER_OBJECT, 32, 1},
    {11155, C_MEMBER_OBJECT, 16, 1}, {11630, C_MEMBER_OBJECT, 32, 1},
    {6284, C_MEMBER_OBJECT, 16, 1}, {11822, C_MEMBER_OBJECT, 24, 1}, {9726, C_MEMBER_OBJECT, 24, 1},
    {9735, C_MEMBER_OBJECT, 32, 1}, {8849, C_MEMBER_OBJECT, 16, 1}, {11791, C_MEMBER_OBJECT, 24, 1},
    {7510, C_MEMBER_OBJECT, 16, 1}, {8849, C_MEMBER_OBJECT, 24, 1}, {7510, C_MEMBER_OBJECT, 16, 1},
    {8849, C_MEMBER_OBJECT, 24, 1}, {8849, C_MEMBER_OBJECT, 16, 1}, {9441, C_MEMBER_OBJECT, 24, 1},
    {13134, C_MEMBER_OBJECT, 32, 1}, {6198, C_MEMBER_OBJECT, 40, 1}, {6206, C_MEMBER_OBJECT, 48, 1},
    {8849, C_MEMBER_OBJECT, 16, 1}, {8849, C_MEMBER_OBJECT, 16, 1}, {10670, C_MEMBER_OBJECT, 24, 1},
    {11155, C_MEMBER_OBJECT, 16, 1}, {11630, C_MEMBER_OBJECT, 40, 1},
    {11173, C_MEMBER_OBJECT, 16, 1}, {11630, C_MEMBER_OBJECT, 32, 1},
    {6925, C_MEMBER_OBJECT, 16, 1}, {7510, C_MEMBER_OBJECT, 16, 1}, {8849, C_MEMBER_OBJECT, 24, 1},
    {7510, C_MEMBER_OBJECT, 16, 1}, {8849, C_MEMBER_OBJECT, 24, 1}, {9410, C_MEMBER_OBJECT, 32, 1},
    {11630, C_MEMBER_OBJECT, 40, 1}, {7369, C_MEMBER_OBJECT, 48, 1}, {8499, C_MEMBER_OBJECT, 16, 1},
    {8483, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8911, C_MEMBER_OBJECT, 24, 1},
    {8911, C_MEMBER_OBJECT, 24, 1}, {8761, C_MEMBER_OBJECT, 16, 1}, {12264, C_MEMBER_OBJECT, 24, 1},
    {12497, C_MEMBER_OBJECT, 32, 1}, {9553, C_MEMBER_OBJECT, 40, 1}, {9993, C_MEMBER_OBJECT, 40, 1},
    {8979, C_MEMBER_OBJECT, 16, 1}, {7510, C_MEMBER_OBJECT, 24, 1}, {9940, C_MEMBER_OBJECT, 16, 1},
    {6277, C_MEMBER_OBJECT, 16, 1}, {6259, C_MEMBER_OBJECT, 24, 1}, {6266, C_MEMBER_OBJECT, 32, 1},
    {8911, C_MEMBER_OBJECT, 24, 1}, {10004, C_MEMBER_OBJECT, 24, 1},
    {13887, C_MEMBER_OBJECT, 64, 1}, {14026, C_MEMBER_OBJECT, 136, 1},
    {8686, C_MEMBER_OBJECT, 16, 1}, {8694, C_MEMBER_OBJECT, 24, 1}, {8702, C_MEMBER_OBJECT, 32, 1},
    {6537, C_MEMBER_OBJECT, 16, 1}, {11832, C_MEMBER_OBJECT, 24, 1}, {6277, C_MEMBER_OBJECT, 16, 1},
    {6259, C_MEMBER_OBJECT, 24, 1}, {6266, C_MEMBER_OBJECT, 32, 1}, {14026, C_MEMBER_OBJECT, 64, 1},
    {10016, C_MEMBER_OBJECT, 16, 1}, {10009, C_MEMBER_OBJECT, 24, 1},
    {10041, C_MEMBER_OBJECT, 40, 1}, {10024, C_MEMBER_OBJECT, 48, 1},
    {6574, C_MEMBER_OBJECT, 24, 1}, {6555, C_MEMBER_OBJECT, 48, 1}, {6583, C_MEMBER_OBJECT, 56, 1},
    {5013, C_MEMBER_OBJECT, 24, 1}, {8918, C_MEMBER_OBJECT, 24, 1}, {10317, C_MEMBER_OBJECT, 16, 1},
    {4735, C_MEMBER_OBJECT, 24, 1}, {9499, C_MEMBER_OBJECT, 32, 1}, {13887, C_MEMBER_OBJECT, 24, 1},
    {14026, C_MEMBER_OBJECT, 96, 1}, {10317, C_MEMBER_OBJECT, 16, 1},
    {10975, C_MEMBER_OBJECT, 24, 1}, {12305, C_MEMBER_OBJECT, 32, 1},
    {9838, C_MEMBER_OBJECT, 40, 1}, {10993, C_MEMBER_OBJECT, 72, 1},
    {10980, C_MEMBER_OBJECT, 80, 1}, {11337, C_MEMBER_OBJECT, 16, 1},
    {11356, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {11328, C_MEMBER_OBJECT, 40, 1}, {11346, C_MEMBER_OBJECT, 48, 1},
    {8797, C_MEMBER_OBJECT, 56, 1}, {12264, C_MEMBER_OBJECT, 16, 1},
    {12502, C_MEMBER_OBJECT, 24, 1}, {12497, C_MEMBER_OBJECT, 32, 1},
    {9557, C_MEMBER_OBJECT, 40, 1}, {12559, C_MEMBER_OBJECT, 24, 1},
    {11604, C_MEMBER_OBJECT, 32, 1}, {11005, C_MEMBER_OBJECT, 40, 1},
    {8250, C_MEMBER_OBJECT, 32, 1}, {8767, C_MEMBER_OBJECT, 40, 1}, {11005, C_MEMBER_OBJECT, 48, 1},
    {14026, C_MEMBER_OBJECT, 64, 1}, {11837, C_MEMBER_OBJECT, 24, 1},
    {6601, C_MEMBER_OBJECT, 16, 1}, {11984, C_MEMBER_OBJECT, 64, 1},
    {12002, C_MEMBER_OBJECT, 80, 1}, {12020, C_MEMBER_OBJECT, 96, 1},
    {12038, C_MEMBER_OBJECT, 112, 1}, {12056, C_MEMBER_OBJECT, 128, 1},
    {12074, C_MEMBER_OBJECT, 144, 1}, {12092, C_MEMBER_OBJECT, 160, 1},
    {12110, C_MEMBER_OBJECT, 176, 1}, {14026, C_MEMBER_OBJECT, 192, 1},
    {11922, C_MEMBER_OBJECT, 16, 1}, {12264, C_MEMBER_OBJECT, 16, 1},
    {12502, C_MEMBER_OBJECT, 24, 1}, {12497, C_MEMBER_OBJECT, 32, 1},
    {6034, C_MEMBER_OBJECT, 16, 1}, {8739, C_MEMBER_OBJECT, 40, 1}, {12399, C_MEMBER_OBJECT, 64, 1},
    {6216, C_MEMBER_OBJECT, 72, 1}, {5115, C_MEMBER_OBJECT, 80, 1}, {11763, C_MEMBER_OBJECT, 96, 1},
    {13114, C_MEMBER_OBJECT, 104, 1}, {2385, C_MEMBER_OBJECT, 136, 1},
    {302, C_MEMBER_OBJECT, 144, 1}, {386, C_MEMBER_OBJECT, 152, 1}, {176, C_MEMBER_OBJECT, 160, 1},
    {166, C_MEMBER_OBJECT, 168, 1}, {608, C_MEMBER_OBJECT, 176, 1}, {371, C_MEMBER_OBJECT, 184, 1},
    {401, C_MEMBER_OBJECT, 192, 1}, {711, C_MEMBER_OBJECT, 200, 1}, {582, C_MEMBER_OBJECT, 208, 1},
    {6034, C_MEMBER_OBJECT, 16, 1}, {6543, C_MEMBER_OBJECT, 24, 1}, {11750, C_MEMBER_OBJECT, 32, 1},
    {9523, C_MEMBER_OBJECT, 48, 1}, {11763, C_MEMBER_OBJECT, 64, 1},
    {12389, C_MEMBER_OBJECT, 72, 1}, {8739, C_MEMBER_OBJECT, 96, 1}, {6284, C_MEMBER_OBJECT, 16, 1},
    {6543, C_MEMBER_OBJECT, 24, 1}, {11953, C_MEMBER_OBJECT, 16, 1},
    {11965, C_MEMBER_OBJECT, 24, 1}, {8911, C_MEMBER_OBJECT, 24, 1}, {8911, C_MEMBER_OBJECT, 24, 1},
    {13471, C_MEMBER_OBJECT, 16, 1}, {10526, C_MEMBER_OBJECT, 24, 1},
    {10530, C_MEMBER_OBJECT, 32, 1}, {12456, C_MEMBER_OBJECT, 16, 1},
    {12472, C_MEMBER_OBJECT, 24, 1}, {12463, C_MEMBER_OBJECT, 32, 1},
    {12484, C_MEMBER_OBJECT, 40, 1}, {12428, C_MEMBER_OBJECT, 48, 1},
    {12441, C_MEMBER_OBJECT, 56, 1}, {13077, C_MEMBER_OBJECT, 16, 1},
    {13068, C_MEMBER_OBJECT, 24, 1}, {10468, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {8911, C_MEMBER_OBJECT, 24, 1}, {8560, C_MEMBER_OBJECT, 256, 1},
    {8610, C_MEMBER_OBJECT, 264, 1}, {8576, C_MEMBER_OBJECT, 336, 1},
    {8626, C_MEMBER_OBJECT, 344, 1}, {8593, C_MEMBER_OBJECT, 352, 1},
    {8641, C_MEMBER_OBJECT, 360, 1}, {8663, C_MEMBER_OBJECT, 368, 1},
    {8531, C_MEMBER_OBJECT, 848, 1}, {8551, C_MEMBER_OBJECT, 856, 1},
    {8539, C_MEMBER_OBJECT, 864, 1}, {8521, C_MEMBER_OBJECT, 880, 1},
    {4121, C_MEMBER_OBJECT, 896, 1}, {10740, C_MEMBER_OBJECT, 16, 1},
    {4735, C_MEMBER_OBJECT, 24, 1}, {10864, C_MEMBER_OBJECT, 32, 1},
    {14026, C_MEMBER_OBJECT, 40, 1}, {10393, C_MEMBER_OBJECT, 16, 1},
    {4735, C_MEMBER_OBJECT, 16, 1}, {10864, C_MEMBER_OBJECT, 24, 1}, {8499, C_MEMBER_OBJECT, 16, 1},
    {8483, C_MEMBER_OBJECT_ARRAY, 24, 8}, {14061, C_MEMBER_OBJECT, 16, 1},
    {14041, C_MEMBER_OBJECT, 24, 1}, {14071, C_MEMBER_OBJECT, 40, 1},
    {14053, C_MEMBER_OBJECT, 48, 1}, {14061, C_MEMBER_OBJECT, 16, 1},
    {14041, C_MEMBER_OBJECT, 24, 1}, {14071, C_MEMBER_OBJECT, 40, 1},
    {14053, C_MEMBER_OBJECT, 48, 1}, {14061, C_MEMBER_OBJECT, 16, 1},
    {14041, C_MEMBER_OBJECT, 24, 1}, {14071, C_MEMBER_OBJECT, 40, 1},
    {14053, C_MEMBER_OBJECT, 48, 1}, {6277, C_MEMBER_OBJECT, 16, 1}, {6259, C_MEMBER_OBJECT, 24, 1},
    {6266, C_MEMBER_OBJECT, 32, 1}, {12790, C_MEMBER_OBJECT, 16, 1},
    {13109, C_MEMBER_OBJECT, 24, 1}, {12825, C_MEMBER_OBJECT, 32, 1},
    {14026, C_MEMBER_OBJECT, 48, 1}, {11691, C_MEMBER_OBJECT, 16, 1},
    {13141, C_MEMBER_OBJECT, 24, 1}, {9504, C_MEMBER_OBJECT, 32, 1}, {9509, C_MEMBER_OBJECT, 40, 1},
    {6284, C_MEMBER_OBJECT, 48, 1}, {12235, C_MEMBER_OBJECT, 56, 1}, {6933, C_MEMBER_OBJECT, 72, 1},
    {5992, C_MEMBER_OBJECT, 80, 1}, {11097, C_MEMBER_OBJECT, 88, 1}, {7103, C_MEMBER_OBJECT, 96, 1},
    {12270, C_MEMBER_OBJECT, 104, 1}, {6996, C_MEMBER_OBJECT, 112, 1},
    {12286, C_MEMBER_OBJECT, 120, 1}, {7021, C_MEMBER_OBJECT, 128, 1},
    {5974, C_MEMBER_OBJECT, 136, 1}, {11084, C_MEMBER_OBJECT, 144, 1},
    {12846, C_MEMBER_OBJECT, 24, 1}, {7049, C_MEMBER_OBJECT, 32, 1},
    {10322, C_MEMBER_OBJECT, 40, 1}, {8443, C_MEMBER_OBJECT, 48, 1}, {8406, C_MEMBER_OBJECT, 56, 1},
    {8430, C_MEMBER_OBJECT, 64, 1}, {8368, C_MEMBER_OBJECT, 72, 1}, {8395, C_MEMBER_OBJECT, 80, 1},
    {8353, C_MEMBER_OBJECT, 88, 1}, {8420, C_MEMBER_OBJECT, 96, 1}, {8380, C_MEMBER_OBJECT, 104, 1},
    {8340, C_MEMBER_OBJECT, 112, 1}, {9410, C_MEMBER_OBJECT, 24, 1},
    {11630, C_MEMBER_OBJECT, 32, 1}, {13801, C_MEMBER_OBJECT, 128, 1},
    {13712, C_MEMBER_OBJECT, 136, 1}, {14252, C_MEMBER_OBJECT, 152, 1},
    {13801, C_MEMBER_OBJECT, 128, 1}, {13712, C_MEMBER_OBJECT, 136, 1},
    {14252, C_MEMBER_OBJECT, 152, 1}, {9423, C_MEMBER_OBJECT, 16, 1},
    {7328, C_MEMBER_OBJECT, 24, 1}, {14026, C_MEMBER_OBJECT, 32, 1},
    {13688, C_MEMBER_OBJECT, 96, 1}, {13640, C_MEMBER_OBJECT, 104, 1},
    {13664, C_MEMBER_OBJECT, 112, 1}, {13616, C_MEMBER_OBJECT, 128, 1},
    {13568, C_MEMBER_OBJECT, 136, 1}, {13592, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_11_7 = {
    {.hex = 0x030b07f0}, names, members, enumerators, types, held,
    576, 4, 239,
};
