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
    "PyCoroObject\0" "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0"
    "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0"
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
    "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyCFrame\0" "_PyDictViewObject\0"
    "_PyEncoderObject\0" "_PyErr_StackItem\0" "_PyInterpreterFrame\0" "_PyManagedBufferObject\0"
    "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0" "_PyWeakReference\0" "_Row\0"
    "_RunningLoopHolder\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0"
    "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0"
    "_blake2.blake2b\0" "_blake2.blake2s\0" "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0"
    "_co_code\0" "_collections._deque_iterator\0" "_collections._deque_reverse_iterator\0"
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
    "countobject\0" "cr_code\0" "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0"
    "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0"
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
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "modules\0"
    "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "myerrno\0" "name\0"
    "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0"
    "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0"
    "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0"
    "previous_item\0" "previous_version\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0"
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
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.ready\0"
    "state.string\0" "statement\0" "statement_cache\0" "staticmethod\0" "ste_children\0"
    "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0" "super\0" "superobject\0"
    "sw_arg\0" "sw_task\0" "symtable entry\0" "sysdict\0" "szidx\0" "table\0" "tag\0"
    "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0"
    "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0" "task_exception_tb\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0"
    "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0" "text\0"
    "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "threads.head\0" "thunk\0"
    "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0"
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
    {232, 0, 0, 72, 0, 0}, {232, 9925, 40, 8, 0, 0}, {232, 10418, 16, 8, 0, 0},
    {232, 11076, 24, 8, 0, 0}, {232, 12406, 32, 8, 0, 0}, {251, 0, 0, 64, 0, 0},
    {251, 10994, 16, 8, 0, 0}, {251, 11007, 24, 8, 0, 0}, {269, 0, 0, 56, 0, 0},
    {269, 7308, 40, 8, 0, 0}, {269, 12867, 16, 8, 0, 0}, {269, 12902, 32, 8, 0, 0},
    {269, 13186, 24, 8, 0, 0}, {283, 0, 0, 64, 0, 0}, {283, 5048, 0, 8, 0, 0},
    {283, 5564, 24, 8, 0, 0}, {283, 9644, 8, 8, 0, 0}, {625, 0, 0, 16, 0, 0},
    {625, 10987, 0, 8, 0, 0}, {653, 0, 0, 56, 0, 0}, {653, 6371, 24, 8, 0, 0},
    {682, 0, 0, 152, 0, 0}, {682, 5164, 144, 8, 0, 0}, {682, 6870, 40, 8, 0, 0},
    {682, 7360, 136, 8, 0, 0}, {682, 10188, 16, 8, 0, 0}, {682, 10930, 64, 8, 0, 0},
    {682, 11160, 24, 8, 0, 0}, {682, 11170, 32, 8, 0, 0}, {682, 11684, 48, 8, 0, 0},
    {682, 14197, 56, 8, 0, 0}, {728, 0, 0, 48, 0, 0}, {728, 8555, 24, 8, 0, 0},
    {728, 9644, 16, 8, 0, 0}, {728, 12411, 32, 4, 6, 1}, {728, 12440, 32, 4, 5, 1},
    {728, 12454, 32, 4, 2, 3}, {728, 12465, 32, 4, 7, 1}, {742, 0, 0, 40, 0, 0},
    {742, 4642, 16, 8, 0, 0}, {742, 4650, 24, 8, 0, 0}, {758, 0, 0, 40, 0, 0},
    {758, 4662, 24, 8, 0, 0}, {758, 4671, 16, 8, 0, 0}, {775, 0, 0, 88, 0, 0},
    {775, 4543, 16, 8, 0, 0}, {775, 4551, 48, 8, 0, 0}, {775, 4584, 32, 8, 0, 0},
    {775, 4592, 64, 8, 0, 0}, {775, 4615, 40, 8, 0, 0}, {792, 0, 0, 88, 0, 0},
    {792, 10418, 80, 8, 0, 0}, {792, 10627, 72, 8, 0, 0}, {815, 0, 0, 88, 0, 0},
    {815, 7289, 80, 8, 0, 0}, {815, 10377, 72, 8, 0, 0}, {842, 0, 0, 72, 0, 0},
    {842, 4748, 24, 8, 0, 0}, {842, 5526, 56, 8, 0, 0}, {842, 6058, 48, 8, 0, 0},
    {842, 10488, 32, 8, 0, 0}, {842, 13495, 40, 8, 0, 0}, {864, 0, 0, 56, 0, 0},
    {864, 10534, 24, 8, 0, 0}, {882, 0, 0, 40, 0, 0}, {882, 10594, 24, 8, 0, 0},
    {882, 10611, 32, 1, 0, 0}, {913, 0, 0, 56, 0, 0}, {913, 9931, 16, 8, 0, 0},
    {913, 9936, 32, 8, 0, 0}, {913, 9945, 24, 8, 0, 0}, {931, 0, 0, 64, 0, 0},
    {931, 10314, 56, 8, 0, 0}, {947, 0, 0, 48, 0, 0}, {947, 11237, 16, 8, 0, 0},
    {957, 0, 0, 24, 0, 0}, {957, 10577, 16, 8, 0, 0}, {970, 0, 0, 192, 0, 0},
    {970, 2857, 152, 8, 0, 0}, {970, 5632, 56, 4, 0, 0}, {970, 5644, 184, 1, 0, 0},
    {970, 5661, 24, 8, 0, 0}, {970, 5671, 40, 8, 0, 0}, {970, 5689, 112, 8, 0, 0},
    {970, 5701, 72, 4, 0, 0}, {970, 5716, 136, 8, 0, 0}, {970, 5729, 104, 8, 0, 0},
    {970, 5748, 96, 8, 0, 0}, {970, 5767, 120, 8, 0, 0}, {970, 5775, 32, 8, 0, 0},
    {970, 5784, 76, 4, 0, 0}, {970, 5799, 128, 8, 0, 0}, {970, 5811, 68, 4, 0, 0},
    {983, 0, 0, 72, 0, 0}, {983, 13902, 56, 8, 0, 0}, {983, 13907, 48, 8, 0, 0},
    {1006, 0, 0, 48, 0, 0}, {1006, 6195, 16, 8, 0, 0}, {1006, 6204, 24, 8, 0, 0},
    {1016, 0, 0, 48, 0, 0}, {1016, 13252, 16, 8, 0, 0}, {1016, 13260, 32, 8, 0, 0},
    {1016, 13271, 24, 8, 0, 0}, {1031, 0, 0, 64, 0, 0}, {1031, 13943, 24, 8, 0, 0},
    {1031, 13955, 16, 8, 0, 0}, {1044, 0, 0, 88, 0, 0}, {1044, 6117, 16, 8, 0, 0},
    {1044, 6125, 48, 8, 0, 0}, {1044, 6148, 32, 8, 0, 0}, {1044, 6156, 64, 8, 0, 0},
    {1044, 6179, 40, 8, 0, 0}, {1057, 0, 0, 24, 0, 0}, {1057, 6311, 16, 8, 0, 0},
    {1112, 0, 0, 48, 0, 0}, {1112, 8560, 24, 1, 0, 0}, {1112, 13631, 40, 8, 0, 0},
    {1132, 0, 0, 40, 0, 0}, {1132, 8560, 24, 1, 0, 0}, {1132, 13631, 32, 8, 0, 0},
    {1213, 0, 0, 40, 0, 0}, {1213, 6346, 24, 8, 0, 0}, {1213, 6353, 32, 8, 0, 0},
    {1213, 6364, 16, 8, 0, 0}, {1227, 0, 0, 24, 0, 0}, {1227, 10154, 8, 8, 0, 0},
    {1227, 10161, 16, 8, 0, 0}, {1242, 0, 0, 32, 0, 0}, {1242, 6885, 32, 0, 0, 0},
    {1242, 6896, 10, 1, 0, 0}, {1242, 6904, 9, 1, 0, 0}, {1242, 6924, 8, 1, 0, 0},
    {1242, 6937, 24, 8, 0, 0}, {1242, 6949, 0, 8, 0, 0}, {1242, 6959, 16, 8, 0, 0},
    {1259, 0, 0, 48, 0, 0}, {1259, 9973, 32, 8, 0, 0}, {1259, 9981, 16, 8, 0, 0},
    {1259, 9989, 40, 8, 0, 0}, {1272, 0, 0, 16, 0, 0}, {1272, 10154, 0, 8, 0, 0},
    {1272, 10161, 8, 8, 0, 0}, {1291, 0, 0, 8, 0, 0}, {1291, 13925, 0, 8, 0, 0},
    {1304, 0, 0, 24, 0, 0}, {1304, 10561, 16, 8, 0, 0}, {1318, 0, 0, 56, 0, 0},
    {1318, 7314, 16, 8, 0, 0}, {1318, 7328, 24, 8, 0, 0}, {1318, 7352, 32, 8, 0, 0},
    {1332, 0, 0, 136, 0, 0}, {1332, 7602, 112, 8, 0, 0}, {1332, 7619, 24, 8, 0, 0},
    {1332, 7633, 72, 8, 0, 0}, {1332, 7646, 48, 8, 0, 0}, {1332, 7656, 56, 8, 0, 0},
    {1332, 7680, 80, 8, 0, 0}, {1332, 7689, 16, 8, 0, 0}, {1332, 7702, 64, 8, 0, 0},
    {1332, 7718, 104, 8, 0, 0}, {1332, 7730, 32, 8, 0, 0}, {1332, 7740, 40, 8, 0, 0},
    {1349, 0, 0, 16, 0, 0}, {1349, 3259, 0, 8, 0, 0}, {1349, 3268, 8, 8, 0, 0},
    {1359, 0, 0, 88, 0, 0}, {1359, 8202, 16, 8, 0, 0}, {1359, 8210, 48, 8, 0, 0},
    {1359, 8233, 75, 1, 0, 0}, {1359, 8248, 80, 8, 0, 0}, {1359, 8258, 32, 8, 0, 0},
    {1359, 8289, 40, 8, 0, 0}, {1371, 0, 0, 168, 0, 0}, {1371, 8586, 16, 8, 0, 0},
    {1386, 0, 0, 280, 0, 0}, {1386, 4440, 16, 256, 0, 0}, {1403, 0, 0, 40, 0, 0},
    {1403, 5082, 32, 8, 0, 0}, {1421, 0, 0, 40, 0, 0}, {1421, 5341, 32, 8, 0, 0},
    {1442, 0, 0, 40, 0, 0}, {1442, 8348, 16, 8, 0, 0}, {1455, 0, 0, 904, 0, 0},
    {1455, 8593, 872, 8, 0, 0}, {1455, 8608, 880, 8, 0, 0}, {1455, 8618, 848, 8, 0, 0},
    {1455, 8626, 864, 8, 0, 0}, {1455, 8638, 856, 8, 0, 0}, {1472, 0, 0, 96, 0, 0},
    {1472, 10377, 72, 8, 0, 0}, {1472, 10418, 80, 8, 0, 0}, {1472, 11076, 88, 8, 0, 0},
    {1492, 0, 0, 24, 0, 0}, {1492, 7597, 16, 8, 0, 0}, {1515, 0, 0, 107752, 0, 0},
    {1515, 4502, 3496, 8, 0, 0}, {1515, 4522, 3488, 8, 0, 0}, {1515, 4822, 7160, 1896, 0, 0},
    {1515, 4975, 3536, 8, 0, 0}, {1515, 4992, 3544, 4, 0, 0}, {1515, 5055, 3552, 8, 0, 0},
    {1515, 5107, 3480, 8, 0, 0}, {1515, 5239, 912, 8, 0, 0}, {1515, 5248, 1408, 8, 0, 0},
    {1515, 5404, 107360, 8, 0, 0}, {1515, 5430, 107368, 8, 0, 0}, {1515, 5449, 107376, 8, 0, 0},
    {1515, 5844, 952, 8, 0, 0}, {1515, 5865, 944, 8, 0, 0}, {1515, 5884, 936, 8, 0, 0},
    {1515, 6058, 7112, 16, 0, 0}, {1515, 6688, 1400, 8, 0, 0}, {1515, 7213, 7152, 8, 0, 0},
    {1515, 7244, 7128, 8, 0, 0}, {1515, 8074, 864, 8, 0, 0}, {1515, 8087, 848, 4, 0, 0},
    {1515, 8101, 856, 8, 0, 0}, {1515, 8112, 672, 72, 0, 0}, {1515, 8127, 752, 24, 0, 0},
    {1515, 8770, 48, 8, 0, 0}, {1515, 8804, 1416, 8, 0, 0}, {1515, 8816, 920, 8, 0, 0},
    {1515, 9673, 3872, 648, 0, 0}, {1515, 10352, 888, 8, 0, 0}, {1515, 10360, 896, 8, 0, 0},
    {1515, 10446, 0, 8, 0, 0}, {1515, 12847, 904, 8, 0, 0}, {1515, 13233, 16, 8, 0, 0},
    {1515, 13511, 3632, 240, 0, 0}, {1515, 13553, 9056, 98304, 0, 0}, {1515, 13973, 3520, 8, 0, 0},
    {1515, 13997, 3504, 8, 0, 0}, {1515, 14014, 3512, 8, 0, 0}, {1534, 0, 0, 40, 0, 0},
    {1534, 4687, 32, 8, 0, 0}, {1534, 10569, 24, 8, 0, 0}, {1547, 0, 0, 32, 0, 0},
    {1547, 10552, 24, 4, 0, 0}, {1560, 0, 0, 40, 0, 0}, {1560, 7504, 24, 4, 0, 0},
    {1560, 10418, 0, 8, 0, 0}, {1560, 10764, 16, 8, 0, 0}, {1560, 13548, 8, 4, 0, 0},
    {1572, 0, 0, 16, 0, 0}, {1572, 10154, 0, 8, 0, 0}, {1584, 0, 0, 32, 0, 0},
    {1584, 10388, 16, 8, 0, 0}, {1584, 10401, 24, 8, 0, 0}, {1596, 0, 0, 152, 0, 0},
    {1596, 10105, 24, 8, 0, 0}, {1596, 13964, 64, 8, 0, 0}, {1615, 0, 0, 32, 0, 0},
    {1615, 10306, 0, 8, 0, 0}, {1627, 0, 0, 48, 0, 0}, {1627, 8773, 16, 8, 0, 0},
    {1627, 8781, 24, 8, 0, 0}, {1642, 0, 0, 104, 0, 0}, {1642, 9952, 56, 8, 0, 0},
    {1654, 0, 0, 56, 0, 0}, {1654, 10110, 24, 8, 0, 0}, {1654, 10117, 16, 8, 0, 0},
    {1654, 10125, 48, 8, 0, 0}, {1654, 10133, 32, 8, 0, 0}, {1669, 0, 0, 80, 0, 0},
    {1669, 10418, 72, 8, 0, 0}, {1687, 0, 0, 112, 0, 0}, {1687, 10677, 72, 8, 0, 0},
    {1687, 10696, 48, 8, 0, 0}, {1701, 0, 0, 112, 0, 0}, {1701, 7432, 88, 8, 0, 0},
    {1701, 7441, 96, 8, 0, 0}, {1701, 10410, 72, 8, 0, 0}, {1701, 12651, 80, 8, 0, 0},
    {1717, 0, 0, 16, 0, 0}, {1717, 10584, 0, 8, 0, 0}, {1717, 10619, 8, 8, 0, 0},
    {1837, 0, 0, 200, 0, 0}, {1837, 7451, 16, 8, 0, 0}, {1837, 8555, 48, 8, 0, 0},
    {1837, 10075, 32, 8, 0, 0}, {1837, 12074, 64, 128, 0, 0}, {1837, 12861, 40, 8, 0, 0},
    {1837, 13890, 24, 8, 0, 0}, {1849, 0, 0, 40, 0, 0}, {1849, 12365, 16, 8, 0, 0},
    {1849, 12598, 32, 8, 0, 0}, {1849, 12603, 24, 8, 0, 0}, {1882, 0, 0, 80, 0, 0},
    {1882, 13919, 72, 8, 0, 0}, {1919, 0, 0, 136, 0, 0}, {1919, 7097, 104, 8, 0, 0},
    {1919, 7125, 112, 8, 0, 0}, {1919, 7432, 80, 8, 0, 0}, {1919, 9651, 88, 8, 0, 0},
    {1919, 10377, 72, 8, 0, 0}, {1919, 10764, 96, 8, 0, 0}, {1919, 11373, 128, 8, 0, 0},
    {1919, 13186, 120, 8, 0, 0}, {1939, 0, 0, 80, 0, 0}, {1939, 5839, 72, 8, 0, 0},
    {1958, 0, 0, 360, 0, 0}, {1958, 4834, 144, 8, 0, 0}, {1958, 4844, 216, 8, 0, 0},
    {1958, 4864, 208, 8, 0, 0}, {1958, 5349, 80, 8, 0, 0}, {1958, 5362, 88, 8, 0, 0},
    {1958, 5537, 56, 8, 0, 0}, {1958, 6058, 224, 8, 0, 0}, {1958, 6229, 112, 8, 0, 0},
    {1958, 6246, 96, 8, 0, 0}, {1958, 6258, 104, 8, 0, 0}, {1958, 6384, 296, 8, 0, 0},
    {1958, 6688, 128, 8, 0, 0}, {1958, 7204, 120, 8, 0, 0}, {1958, 8891, 16, 8, 0, 0},
    {1958, 10429, 160, 8, 0, 0}, {1958, 10446, 8, 8, 0, 0}, {1958, 11317, 0, 8, 0, 0},
    {1958, 13223, 152, 8, 0, 0}, {1972, 0, 0, 40, 0, 0}, {1972, 13145, 24, 8, 0, 0},
    {1972, 13154, 16, 8, 0, 0}, {1990, 0, 0, 32, 0, 0}, {1990, 10569, 24, 8, 0, 0},
    {2004, 0, 0, 408, 0, 0}, {2004, 13305, 256, 8, 0, 0}, {2004, 13313, 336, 8, 0, 0},
    {2004, 13322, 32, 8, 0, 0}, {2004, 13335, 352, 8, 0, 0}, {2004, 13344, 192, 8, 0, 0},
    {2004, 13353, 48, 8, 0, 0}, {2004, 13364, 264, 8, 0, 0}, {2004, 13372, 288, 8, 0, 0},
    {2004, 13386, 168, 8, 0, 0}, {2004, 13395, 40, 8, 0, 0}, {2004, 13407, 240, 8, 0, 0},
    {2004, 13418, 344, 8, 0, 0}, {2004, 13425, 24, 8, 0, 0}, {2004, 13433, 88, 8, 0, 0},
    {2004, 13441, 360, 8, 0, 0}, {2004, 13455, 184, 8, 0, 0}, {2004, 13467, 208, 8, 0, 0},
    {2017, 0, 0, 112, 0, 0}, {2017, 7074, 72, 8, 0, 0}, {2017, 10640, 80, 8, 0, 0},
    {2017, 11677, 104, 8, 0, 0}, {2038, 0, 0, 80, 0, 0}, {2038, 6371, 72, 8, 0, 0},
    {2054, 0, 0, 24, 0, 0}, {2054, 10603, 16, 8, 0, 0}, {2066, 0, 0, 64, 0, 0},
    {2066, 14118, 24, 8, 0, 0}, {2066, 14138, 16, 8, 0, 0}, {2082, 0, 0, 208, 0, 0},
    {2082, 4412, 192, 8, 0, 0}, {2082, 7415, 24, 8, 0, 0}, {2082, 9510, 16, 8, 0, 0},
    {2082, 10514, 48, 8, 0, 0}, {2082, 13645, 136, 8, 0, 0}, {2082, 13669, 144, 8, 0, 0},
    {2082, 13693, 128, 8, 0, 0}, {2082, 13717, 104, 8, 0, 0}, {2082, 13741, 112, 8, 0, 0},
    {2082, 13765, 96, 8, 0, 0}, {2123, 0, 0, 104, 0, 0}, {2123, 11081, 80, 8, 0, 0},
    {2123, 11094, 72, 8, 0, 0}, {2182, 0, 0, 192, 0, 0}, {2182, 4753, 128, 8, 0, 0},
    {2182, 5556, 152, 8, 0, 0}, {2182, 6066, 136, 8, 0, 0}, {2182, 11490, 96, 8, 0, 0},
    {2182, 11723, 144, 8, 0, 0}, {2382, 0, 0, 272, 0, 0}, {2382, 5153, 72, 8, 0, 0},
    {2382, 5189, 216, 8, 0, 0}, {2382, 10188, 24, 8, 0, 0}, {2382, 10193, 32, 8, 0, 0},
    {2382, 11114, 208, 8, 0, 0}, {2382, 11160, 48, 8, 0, 0}, {2382, 11170, 56, 8, 0, 0},
    {2382, 11640, 184, 8, 0, 0}, {2382, 11652, 192, 8, 0, 0}, {2382, 11661, 200, 8, 0, 0},
    {2382, 12336, 16, 8, 0, 0}, {2443, 0, 0, 24, 0, 0}, {2443, 4679, 16, 8, 0, 0},
    {2467, 0, 0, 24, 0, 0}, {2467, 6271, 8, 8, 0, 0}, {2477, 0, 0, 24, 0, 0},
    {2477, 7004, 16, 8, 0, 0}, {2512, 0, 0, 16, 0, 0}, {2512, 7279, 0, 8, 0, 0},
    {2512, 11342, 8, 8, 0, 0}, {2529, 0, 0, 80, 0, 0}, {2529, 7321, 32, 8, 0, 0},
    {2529, 7336, 0, 8, 0, 0}, {2529, 7343, 24, 8, 0, 0}, {2529, 7557, 40, 8, 0, 0},
    {2529, 9791, 72, 8, 0, 0}, {2529, 10944, 69, 1, 0, 0}, {2529, 11322, 56, 8, 0, 0},
    {2529, 11333, 48, 8, 0, 0}, {2529, 12342, 64, 4, 0, 0}, {2549, 0, 0, 112, 0, 0},
    {2549, 10080, 40, 8, 0, 0}, {2591, 0, 0, 166688, 0, 0}, {2591, 8898, 40, 8, 0, 0},
    {4404, 0, 0, 32, 0, 0}, {4404, 6989, 8, 8, 0, 0}, {4404, 13638, 16, 8, 0, 0},
    {4404, 13895, 0, 8, 0, 0}, {4421, 0, 0, 32, 0, 0}, {4421, 6969, 24, 8, 0, 0},
    {4421, 8848, 16, 8, 0, 0}, {4713, 0, 0, 32, 0, 0}, {4713, 6552, 24, 8, 0, 0},
    {4713, 14156, 16, 8, 0, 0}, {4810, 0, 0, 64, 0, 0}, {4810, 4687, 32, 8, 0, 0},
    {4810, 10543, 40, 8, 0, 0}, {5010, 0, 0, 24, 0, 0}, {5010, 4748, 8, 8, 0, 0},
    {5010, 7597, 0, 8, 0, 0}, {5010, 9570, 16, 8, 0, 0}, {5325, 0, 0, 32, 0, 0},
    {5325, 8998, 24, 8, 0, 0}, {5494, 0, 0, 24, 0, 0}, {5494, 5395, 0, 8, 0, 0},
    {5494, 10345, 8, 8, 0, 0}, {5511, 0, 0, 32, 0, 0}, {5511, 8939, 16, 8, 0, 0},
    {5511, 8986, 24, 8, 0, 0}, {5573, 0, 0, 32, 0, 0}, {5573, 5608, 16, 8, 0, 0},
    {6576, 0, 0, 56, 0, 0}, {6576, 6536, 48, 8, 0, 0}, {6596, 0, 0, 56, 0, 0},
    {6596, 6590, 32, 8, 0, 0}, {6612, 0, 0, 216, 0, 0}, {6612, 9620, 24, 8, 0, 0},
    {6612, 9630, 40, 8, 0, 0}, {6855, 0, 0, 56, 0, 0}, {6855, 6653, 16, 8, 0, 0},
    {6855, 6670, 40, 8, 0, 0}, {7153, 0, 0, 56, 0, 0}, {7153, 7036, 40, 8, 0, 0},
    {7153, 7049, 32, 8, 0, 0}, {7153, 7059, 24, 8, 0, 0}, {7153, 10775, 48, 8, 0, 0},
    {7491, 0, 0, 32, 0, 0}, {7491, 7597, 16, 8, 0, 0}, {7491, 8936, 24, 8, 0, 0},
    {8052, 0, 0, 24, 0, 0}, {8052, 10627, 16, 8, 0, 0}, {8065, 0, 0, 64, 0, 0},
    {8065, 4748, 24, 8, 0, 0}, {8065, 10841, 16, 8, 0, 0}, {8065, 10965, 32, 8, 0, 0},
    {9552, 0, 0, 32, 0, 0}, {9552, 5628, 16, 8, 0, 0}, {9552, 10640, 24, 8, 0, 0},
    {9713, 0, 0, 32, 0, 0}, {9713, 8998, 24, 8, 0, 0}, {9728, 0, 0, 32, 0, 0},
    {9728, 8998, 24, 8, 0, 0}, {9762, 0, 0, 32, 0, 0}, {9762, 9752, 16, 8, 0, 0},
    {9851, 0, 0, 48, 0, 0}, {9851, 8848, 16, 8, 0, 0}, {9851, 9640, 40, 8, 0, 0},
    {9851, 12365, 24, 8, 0, 0}, {9851, 12598, 32, 8, 0, 0}, {9871, 0, 0, 152, 0, 0},
    {9871, 5373, 72, 8, 0, 0}, {9871, 5379, 128, 8, 0, 0}, {9871, 7597, 88, 8, 0, 0},
    {9871, 9577, 112, 8, 0, 0}, {9871, 9902, 120, 8, 0, 0}, {9871, 11792, 0, 56, 0, 0},
    {9888, 0, 0, 56, 0, 0}, {9888, 9510, 40, 8, 0, 0}, {9888, 10446, 24, 8, 0, 0},
    {9888, 11731, 48, 8, 0, 0}, {10017, 0, 0, 32, 0, 0}, {10017, 7597, 24, 8, 0, 0},
    {10017, 9066, 16, 8, 0, 0}, {10048, 0, 0, 24, 0, 0}, {10048, 10027, 16, 8, 0, 0},
    {10748, 0, 0, 64, 0, 0}, {10748, 6642, 48, 8, 0, 0}, {10748, 6661, 24, 8, 0, 0},
    {10748, 6670, 56, 8, 0, 0}, {11062, 0, 0, 64, 0, 0}, {11062, 4748, 24, 8, 0, 0},
    {11062, 7510, 16, 8, 0, 0}, {11062, 9567, 32, 8, 0, 0}, {11475, 0, 0, 64, 0, 0},
    {11475, 11420, 32, 8, 0, 0}, {11475, 11429, 40, 8, 0, 0}, {11475, 11438, 16, 8, 0, 0},
    {11475, 11447, 48, 8, 0, 0}, {11475, 11457, 24, 8, 0, 0}, {11543, 0, 0, 216, 0, 0},
    {11543, 166, 168, 8, 0, 0}, {11543, 176, 160, 8, 0, 0}, {11543, 302, 144, 8, 0, 0},
    {11543, 371, 184, 8, 0, 0}, {11543, 386, 152, 8, 0, 0}, {11543, 401, 192, 8, 0, 0},
    {11543, 582, 208, 8, 0, 0}, {11543, 608, 176, 8, 0, 0}, {11543, 711, 200, 8, 0, 0},
    {11543, 2398, 136, 8, 0, 0}, {11543, 5067, 128, 8, 0, 0}, {11543, 5128, 80, 8, 0, 0},
    {11543, 6303, 72, 8, 0, 0}, {11543, 11407, 120, 8, 0, 0}, {11543, 11864, 96, 8, 0, 0},
    {11543, 12500, 64, 8, 0, 0}, {11543, 13191, 104, 8, 0, 0}, {11543, 13485, 112, 8, 0, 0},
    {11604, 0, 0, 48, 0, 0}, {11604, 9644, 40, 8, 0, 0}, {11604, 12365, 16, 8, 0, 0},
    {11604, 12598, 32, 8, 0, 0}, {11604, 12603, 24, 8, 0, 0}, {11747, 0, 0, 32, 0, 0},
    {11747, 11938, 24, 8, 0, 0}, {11942, 0, 0, 32, 0, 0}, {11942, 8998, 24, 8, 0, 0},
    {12000, 0, 0, 16, 0, 0}, {12000, 8555, 8, 8, 0, 0}, {12000, 9510, 0, 8, 0, 0},
    {12009, 0, 0, 48, 0, 0}, {12009, 12023, 16, 8, 0, 0}, {12030, 0, 0, 56, 0, 0},
    {12516, 0, 0, 32, 0, 0}, {12516, 12054, 16, 8, 0, 0}, {12676, 0, 0, 32, 0, 0},
    {12676, 8998, 24, 8, 0, 0}, {12690, 0, 0, 528, 0, 0}, {12690, 6371, 8, 512, 0, 0},
    {12690, 11762, 520, 8, 0, 0}, {12703, 0, 0, 32, 0, 0}, {12703, 9510, 0, 8, 0, 0},
    {12703, 10446, 16, 8, 0, 0}, {12721, 0, 0, 48, 0, 0}, {12721, 4494, 0, 8, 0, 0},
    {12721, 7577, 24, 8, 0, 0}, {12721, 10502, 20, 4, 0, 0}, {12721, 11261, 8, 8, 0, 0},
    {12741, 0, 0, 48, 0, 0}, {12741, 9048, 4, 4, 0, 0}, {12759, 0, 0, 24, 0, 0},
    {12780, 0, 0, 48, 0, 0}, {12780, 4737, 32, 4, 0, 0}, {12780, 7567, 8, 8, 0, 0},
    {12780, 10091, 44, 4, 0, 0}, {12780, 10460, 40, 4, 0, 0}, {12780, 11701, 0, 8, 0, 0},
    {12780, 12855, 36, 4, 0, 0}, {12805, 0, 0, 40, 0, 0}, {12805, 10627, 24, 8, 0, 0},
    {12805, 10631, 32, 8, 0, 0}, {12805, 13548, 16, 8, 0, 0}, {13162, 0, 0, 496, 0, 0},
    {13162, 8936, 16, 8, 0, 0}, {13162, 10451, 32, 8, 0, 0}, {13162, 10526, 24, 4, 0, 0},
    {13162, 13925, 40, 456, 0, 0}, {13532, 0, 0, 32, 0, 0}, {13532, 8998, 24, 8, 0, 0},
    {13821, 0, 0, 32, 0, 0}, {13821, 8998, 24, 8, 0, 0}, {13839, 0, 0, 32, 0, 0},
    {13839, 4748, 16, 8, 0, 0}, {13839, 10965, 24, 8, 0, 0}, {14183, 0, 0, 32, 0, 0},
    {14183, 6624, 16, 8, 0, 0}, {14183, 11933, 24, 8, 0, 0}, {14314, 0, 0, 72, 0, 0},
    {14314, 8546, 64, 8, 0, 0}, {14356, 0, 0, 48, 0, 0}, {14356, 9497, 24, 8, 0, 0},
    {14356, 11731, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {308, 4}, {322, 0}, {2432, 22}, {10345, 5},
};

static const struct table_type types[] = {
    {12, 792, 88, 88, 0, 8}, {85, 842, 72, 72, 8, 6}, {99, 815, 88, 88, 14, 8},
    {118, 12886, 64, 64, 22, 1}, {359, 1472, 96, 96, 23, 9}, {572, 1669, 80, 80, 32, 7},
    {600, 1701, 112, 112, 39, 10}, {947, 947, 48, 48, 49, 0}, {2174, 1259, 192, 48, 49, 0},
    {2196, 1882, 80, 80, 49, 7}, {2228, 1919, 136, 136, 56, 14}, {2240, 1939, 80, 80, 70, 7},
    {2259, 2259, 32, 32, 77, 2}, {2297, 2017, 112, 112, 79, 9}, {2316, 2017, 112, 112, 88, 9},
    {2335, 2017, 112, 112, 97, 9}, {2646, 1747, 32, 32, 106, 1}, {2665, 2691, 48, 48, 107, 3},
    {2735, 338, 128, 128, 110, 12}, {2751, 8035, 24, 24, 122, 1}, {2771, 2251, 176, 176, 123, 16},
    {2785, 27, 448, 448, 139, 0}, {2801, 41, 240, 240, 139, 0}, {2817, 55, 112, 112, 139, 0},
    {2836, 69, 152, 152, 139, 1}, {2866, 6596, 56, 56, 140, 1}, {2895, 6596, 56, 56, 141, 1},
    {2932, 4421, 32, 32, 142, 1}, {2958, 3949, 48, 48, 143, 3}, {2979, 3988, 64, 64, 146, 3},
    {3003, 3966, 48, 48, 149, 3}, {3022, 203, 48, 48, 152, 1}, {3035, 2102, 88, 88, 153, 3},
    {3047, 2406, 72, 72, 156, 3}, {3059, 129, 72, 72, 159, 1}, {3074, 896, 160, 160, 160, 10},
    {3091, 142, 128, 128, 170, 3}, {3112, 214, 32, 32, 173, 2}, {3132, 2210, 32, 32, 175, 1},
    {3157, 12871, 96, 96, 176, 2}, {3172, 1091, 32, 32, 178, 0}, {3187, 1071, 32, 32, 178, 1},
    {3207, 251, 64, 64, 179, 2}, {3292, 241, 32, 32, 181, 0}, {3306, 348, 32, 32, 181, 0},
    {3336, 11876, 48, 48, 181, 4}, {3355, 5180, 152, 152, 185, 3}, {3374, 5180, 152, 152, 188, 3},
    {3393, 5180, 152, 152, 191, 3}, {3412, 5306, 64, 64, 194, 3}, {3424, 7425, 48, 48, 197, 2},
    {3435, 10471, 40, 40, 199, 2}, {3465, 12667, 120, 120, 201, 7},
    {3478, 13204, 192, 192, 208, 12}, {3496, 5314, 24, 24, 220, 1}, {3515, 8916, 32, 32, 221, 2},
    {3527, 2495, 80, 80, 223, 6}, {3541, 2607, 72, 72, 229, 6}, {3555, 696, 64, 64, 235, 1},
    {3572, 155, 192, 192, 236, 0}, {3593, 190, 224, 224, 236, 1}, {3616, 427, 24, 24, 237, 0},
    {3647, 448, 56, 56, 237, 1}, {3691, 482, 48, 48, 238, 2}, {3735, 516, 64, 64, 240, 2},
    {3773, 544, 56, 56, 242, 3}, {3811, 2153, 56, 56, 245, 0}, {3849, 653, 56, 56, 245, 0},
    {3863, 682, 152, 152, 245, 8}, {3879, 659, 24, 24, 253, 1}, {3904, 2382, 272, 272, 254, 9},
    {3922, 2357, 24, 24, 263, 1}, {4008, 12030, 56, 56, 264, 2}, {4027, 2112, 240, 240, 266, 0},
    {4042, 2112, 240, 240, 266, 0}, {4057, 2112, 240, 240, 266, 0}, {4072, 2112, 240, 240, 266, 0},
    {4087, 2112, 240, 240, 266, 0}, {4103, 2112, 240, 240, 266, 0}, {4119, 1863, 48, 48, 266, 0},
    {4154, 2139, 240, 240, 266, 3}, {4171, 1767, 32, 32, 269, 0}, {4188, 1797, 32, 32, 269, 0},
    {4203, 1812, 32, 32, 269, 1}, {4219, 1784, 96, 96, 270, 3}, {4236, 1825, 96, 96, 273, 7},
    {4252, 1904, 56, 56, 280, 2}, {4267, 13851, 112, 112, 282, 2}, {4307, 11780, 48, 48, 284, 1},
    {4321, 9779, 64, 64, 285, 6}, {4336, 9762, 32, 32, 291, 2}, {4356, 9802, 40, 40, 293, 1},
    {4369, 13279, 24, 24, 294, 0}, {4697, 4713, 32, 32, 294, 2}, {4762, 4810, 64, 64, 296, 1},
    {4774, 4794, 40, 40, 297, 1}, {4826, 1, 24, 24, 298, 1}, {4884, 775, 152, 88, 299, 7},
    {4900, 742, 40, 40, 306, 2}, {4922, 758, 40, 40, 308, 2}, {4945, 2443, 24, 24, 310, 1},
    {5197, 913, 56, 56, 311, 3}, {5224, 913, 64, 56, 314, 3}, {5262, 864, 56, 56, 317, 0},
    {5272, 5325, 32, 32, 317, 1}, {5291, 12676, 32, 32, 318, 1}, {5476, 5511, 32, 32, 319, 2},
    {5532, 957, 24, 24, 321, 1}, {5573, 5573, 32, 32, 322, 2}, {5585, 1213, 56, 40, 324, 3},
    {5839, 970, 184, 192, 327, 11}, {5902, 3836, 112, 112, 338, 2}, {5926, 6576, 56, 56, 340, 1},
    {5950, 6612, 216, 216, 341, 1}, {6077, 1359, 152, 88, 342, 7}, {6087, 1057, 24, 24, 349, 1},
    {6400, 1990, 32, 32, 350, 1}, {6425, 1112, 48, 48, 351, 1}, {6443, 1132, 40, 40, 352, 1},
    {6457, 1148, 32, 32, 353, 2}, {6475, 1194, 96, 96, 355, 2}, {6491, 1168, 32, 32, 357, 2},
    {6688, 1259, 48, 48, 359, 0}, {6693, 6855, 56, 56, 359, 2}, {6711, 2477, 24, 24, 361, 1},
    {6722, 6855, 56, 56, 362, 2}, {6739, 2477, 24, 24, 364, 1}, {6749, 6855, 56, 56, 365, 2},
    {6774, 6855, 56, 56, 367, 2}, {6798, 6855, 56, 56, 369, 2}, {6824, 6855, 56, 56, 371, 2},
    {6843, 2477, 24, 24, 373, 1}, {7143, 7153, 56, 56, 374, 4}, {7370, 7388, 56, 56, 378, 2},
    {7466, 7491, 32, 32, 380, 2}, {7513, 7531, 48, 48, 382, 2}, {7551, 3252, 120, 56, 384, 3},
    {7587, 1837, 200, 200, 387, 9}, {7771, 1332, 136, 136, 396, 13}, {7780, 9552, 32, 32, 409, 2},
    {7801, 9871, 152, 152, 411, 11}, {7830, 9888, 56, 56, 422, 4}, {7855, 11062, 64, 64, 426, 5},
    {8151, 1359, 152, 88, 431, 7}, {8161, 8052, 24, 24, 438, 1}, {8184, 1213, 48, 40, 439, 3},
    {8369, 1442, 40, 40, 442, 2}, {8374, 1386, 280, 280, 444, 1}, {8390, 1403, 32, 40, 445, 1},
    {8407, 1421, 32, 40, 446, 1}, {9042, 1371, 168, 168, 447, 2}, {9057, 11942, 32, 32, 449, 1},
    {9072, 3277, 32, 32, 450, 2}, {9091, 13176, 40, 40, 452, 2}, {9106, 13162, 496, 496, 454, 3},
    {9132, 4470, 48, 48, 457, 4}, {9153, 5544, 32, 32, 461, 2}, {9169, 5968, 56, 56, 463, 2},
    {9192, 6324, 56, 56, 465, 2}, {9232, 6032, 32, 32, 467, 2}, {9251, 6105, 40, 40, 469, 2},
    {9267, 6334, 48, 48, 471, 2}, {9283, 6973, 40, 40, 473, 2}, {9303, 7473, 32, 32, 475, 2},
    {9325, 8323, 64, 64, 477, 5}, {9343, 8923, 56, 56, 482, 1}, {9360, 10950, 32, 32, 483, 2},
    {9379, 11141, 64, 64, 485, 2}, {9402, 11393, 48, 48, 487, 2}, {9420, 11710, 32, 32, 489, 1},
    {9437, 12351, 32, 32, 490, 2}, {9455, 12907, 40, 40, 492, 2}, {9475, 14339, 56, 56, 494, 3},
    {9562, 1371, 168, 168, 497, 2}, {9673, 1534, 40, 40, 499, 0}, {9678, 9713, 32, 32, 499, 1},
    {9692, 9728, 32, 32, 500, 1}, {9832, 9851, 48, 48, 501, 4}, {9999, 2549, 112, 112, 505, 1},
    {10013, 10017, 32, 32, 506, 2}, {10035, 10048, 24, 24, 508, 1}, {10170, 1213, 48, 40, 509, 3},
    {10203, 10219, 48, 48, 512, 1}, {10236, 1596, 144, 152, 513, 3}, {10247, 1627, 48, 48, 516, 3},
    {10254, 14183, 32, 32, 519, 2}, {10269, 1213, 56, 40, 521, 3}, {10323, 10333, 80, 80, 524, 1},
    {10345, 1654, 56, 56, 525, 4}, {10733, 10748, 64, 64, 529, 3}, {10779, 5031, 40, 40, 532, 1},
    {10799, 9025, 48, 48, 533, 1}, {10819, 10287, 40, 40, 534, 3}, {10872, 10848, 56, 56, 537, 0},
    {10901, 10860, 24, 24, 537, 0}, {11209, 1726, 104, 104, 537, 2}, {11280, 232, 72, 72, 539, 4},
    {11295, 2123, 104, 104, 543, 2}, {11466, 11475, 64, 64, 545, 5}, {11511, 14314, 72, 72, 550, 1},
    {11598, 11604, 48, 48, 551, 4}, {11620, 415, 88, 88, 555, 3}, {11629, 639, 96, 96, 558, 4},
    {11738, 11747, 32, 32, 562, 1}, {11898, 11496, 24, 24, 563, 0}, {11911, 11245, 48, 48, 563, 1},
    {11972, 1837, 200, 200, 564, 9}, {11976, 12009, 48, 48, 573, 1}, {12048, 1849, 40, 40, 574, 3},
    {12259, 11529, 48, 48, 577, 2}, {12272, 11543, 216, 216, 579, 15},
    {12291, 11563, 104, 104, 594, 7}, {12306, 2641, 32, 32, 601, 2}, {12318, 11579, 32, 32, 603, 0},
    {12516, 12516, 32, 32, 603, 2}, {12612, 13821, 32, 32, 605, 1}, {12631, 13821, 32, 32, 606, 1},
    {12799, 12805, 40, 40, 607, 3}, {12832, 4291, 120, 120, 610, 6}, {13495, 4393, 40, 40, 616, 2},
    {13511, 1990, 24, 32, 618, 1}, {13517, 13532, 32, 32, 619, 1}, {13548, 3320, 904, 904, 620, 12},
    {13574, 8065, 64, 64, 632, 4}, {13593, 2572, 24, 24, 636, 1}, {13615, 13839, 32, 32, 637, 2},
    {13805, 11356, 40, 40, 639, 0}, {13925, 1371, 168, 168, 639, 2}, {14037, 2624, 64, 64, 641, 4},
    {14063, 2624, 64, 64, 645, 4}, {14081, 2624, 64, 64, 649, 4}, {14164, 1213, 56, 40, 653, 3},
    {14218, 269, 56, 56, 656, 4}, {14248, 2279, 160, 160, 660, 16},
    {14282, 2416, 120, 120, 676, 12}, {14335, 14356, 48, 48, 688, 2},
    {14366, 6021, 168, 168, 690, 3}, {14380, 6021, 168, 168, 693, 3},
    {14396, 2082, 208, 208, 696, 9},
};

static const struct table_held held[] = {
    {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {10627, C_MEMBER_OBJECT, 72, 1}, {10418, C_MEMBER_OBJECT, 80, 1},
    {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {10377, C_MEMBER_OBJECT, 72, 1}, {7289, C_MEMBER_OBJECT, 80, 1},
    {10627, C_MEMBER_OBJECT, 48, 1}, {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1},
    {10488, C_MEMBER_OBJECT, 32, 1}, {13495, C_MEMBER_OBJECT, 40, 1},
    {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1}, {10377, C_MEMBER_OBJECT, 72, 1},
    {10418, C_MEMBER_OBJECT, 80, 1}, {11076, C_MEMBER_OBJECT, 88, 1},
    {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {10418, C_MEMBER_OBJECT, 72, 1}, {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1},
    {10488, C_MEMBER_OBJECT, 32, 1}, {13495, C_MEMBER_OBJECT, 40, 1},
    {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1}, {10410, C_MEMBER_OBJECT, 72, 1},
    {12651, C_MEMBER_OBJECT, 80, 1}, {7432, C_MEMBER_OBJECT, 88, 1}, {7441, C_MEMBER_OBJECT, 96, 1},
    {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {13919, C_MEMBER_OBJECT, 72, 1}, {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1},
    {10488, C_MEMBER_OBJECT, 32, 1}, {13495, C_MEMBER_OBJECT, 40, 1},
    {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1}, {10377, C_MEMBER_OBJECT, 72, 1},
    {7432, C_MEMBER_OBJECT, 80, 1}, {9651, C_MEMBER_OBJECT, 88, 1}, {10764, C_MEMBER_OBJECT, 96, 1},
    {7097, C_MEMBER_OBJECT, 104, 1}, {7125, C_MEMBER_OBJECT, 112, 1},
    {13186, C_MEMBER_OBJECT, 120, 1}, {11373, C_MEMBER_OBJECT, 128, 1},
    {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {5839, C_MEMBER_OBJECT, 72, 1}, {12824, C_MEMBER_OBJECT, 16, 1},
    {12817, C_MEMBER_OBJECT, 24, 1}, {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1},
    {10488, C_MEMBER_OBJECT, 32, 1}, {13495, C_MEMBER_OBJECT, 40, 1},
    {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1}, {7074, C_MEMBER_OBJECT, 72, 1},
    {10640, C_MEMBER_OBJECT, 80, 1}, {11677, C_MEMBER_OBJECT, 104, 1},
    {6688, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {7074, C_MEMBER_OBJECT, 72, 1}, {10640, C_MEMBER_OBJECT, 80, 1},
    {11677, C_MEMBER_OBJECT, 104, 1}, {6688, C_MEMBER_OBJECT, 16, 1},
    {4748, C_MEMBER_OBJECT, 24, 1}, {10488, C_MEMBER_OBJECT, 32, 1},
    {13495, C_MEMBER_OBJECT, 40, 1}, {6058, C_MEMBER_OBJECT, 48, 1}, {5526, C_MEMBER_OBJECT, 56, 1},
    {7074, C_MEMBER_OBJECT, 72, 1}, {10640, C_MEMBER_OBJECT, 80, 1},
    {11677, C_MEMBER_OBJECT, 104, 1}, {11772, C_MEMBER_OBJECT, 16, 1},
    {2721, C_MEMBER_OBJECT, 16, 1}, {2680, C_MEMBER_OBJECT, 24, 1}, {2701, C_MEMBER_OBJECT, 32, 1},
    {7978, C_MEMBER_OBJECT, 16, 1}, {7873, C_MEMBER_OBJECT, 24, 1}, {7934, C_MEMBER_OBJECT, 32, 1},
    {7887, C_MEMBER_OBJECT, 40, 1}, {7947, C_MEMBER_OBJECT, 48, 1}, {7961, C_MEMBER_OBJECT, 56, 1},
    {7987, C_MEMBER_OBJECT, 64, 1}, {7998, C_MEMBER_OBJECT, 72, 1}, {7901, C_MEMBER_OBJECT, 80, 1},
    {6688, C_MEMBER_OBJECT, 104, 1}, {8012, C_MEMBER_OBJECT, 112, 1},
    {7916, C_MEMBER_OBJECT, 120, 1}, {8028, C_MEMBER_OBJECT, 16, 1},
    {13081, C_MEMBER_OBJECT, 16, 1}, {12930, C_MEMBER_OBJECT, 24, 1},
    {13008, C_MEMBER_OBJECT, 32, 1}, {12945, C_MEMBER_OBJECT, 40, 1},
    {13032, C_MEMBER_OBJECT, 48, 1}, {13047, C_MEMBER_OBJECT, 56, 1},
    {13101, C_MEMBER_OBJECT, 64, 1}, {13113, C_MEMBER_OBJECT, 72, 1},
    {12960, C_MEMBER_OBJECT, 80, 1}, {6688, C_MEMBER_OBJECT, 104, 1},
    {13128, C_MEMBER_OBJECT, 112, 1}, {12976, C_MEMBER_OBJECT, 120, 1},
    {13065, C_MEMBER_OBJECT, 128, 1}, {13022, C_MEMBER_OBJECT, 136, 1},
    {13091, C_MEMBER_OBJECT, 144, 1}, {12995, C_MEMBER_OBJECT, 152, 1},
    {13878, C_MEMBER_OBJECT, 104, 1}, {6590, C_MEMBER_OBJECT, 32, 1},
    {6590, C_MEMBER_OBJECT, 32, 1}, {6969, C_MEMBER_OBJECT, 24, 1}, {6195, C_MEMBER_OBJECT, 16, 1},
    {6204, C_MEMBER_OBJECT, 24, 1}, {6213, C_MEMBER_OBJECT, 32, 1}, {13955, C_MEMBER_OBJECT, 16, 1},
    {13943, C_MEMBER_OBJECT, 24, 1}, {13932, C_MEMBER_OBJECT, 32, 1},
    {13252, C_MEMBER_OBJECT, 16, 1}, {13271, C_MEMBER_OBJECT, 24, 1},
    {13260, C_MEMBER_OBJECT, 32, 1}, {9658, C_MEMBER_OBJECT, 40, 1}, {8873, C_MEMBER_OBJECT, 16, 1},
    {6680, C_MEMBER_OBJECT, 24, 1}, {7408, C_MEMBER_OBJECT, 32, 1}, {14197, C_MEMBER_OBJECT, 16, 1},
    {6680, C_MEMBER_OBJECT, 24, 1}, {7173, C_MEMBER_OBJECT, 64, 1}, {11490, C_MEMBER_OBJECT, 40, 1},
    {5090, C_MEMBER_OBJECT, 32, 1}, {5097, C_MEMBER_OBJECT, 64, 1}, {13246, C_MEMBER_OBJECT, 96, 1},
    {5395, C_MEMBER_OBJECT, 104, 1}, {6066, C_MEMBER_OBJECT, 112, 1},
    {4753, C_MEMBER_OBJECT, 120, 1}, {11723, C_MEMBER_OBJECT, 128, 1},
    {5556, C_MEMBER_OBJECT, 136, 1}, {7164, C_MEMBER_OBJECT, 144, 1},
    {10976, C_MEMBER_OBJECT, 152, 1}, {6066, C_MEMBER_OBJECT, 80, 1},
    {5395, C_MEMBER_OBJECT, 88, 1}, {11723, C_MEMBER_OBJECT, 96, 1}, {9510, C_MEMBER_OBJECT, 16, 1},
    {6688, C_MEMBER_OBJECT, 24, 1}, {9505, C_MEMBER_OBJECT, 24, 1}, {5090, C_MEMBER_OBJECT, 32, 1},
    {5097, C_MEMBER_OBJECT, 64, 1}, {14115, C_MEMBER_OBJECT, 24, 1},
    {11838, C_MEMBER_OBJECT, 40, 1}, {12241, C_MEMBER_OBJECT, 48, 1},
    {11645, C_MEMBER_OBJECT, 16, 1}, {14211, C_MEMBER_OBJECT, 24, 1},
    {6688, C_MEMBER_OBJECT, 32, 1}, {14103, C_MEMBER_OBJECT, 40, 1},
    {11616, C_MEMBER_OBJECT, 16, 1}, {6688, C_MEMBER_OBJECT, 136, 1},
    {14103, C_MEMBER_OBJECT, 144, 1}, {11616, C_MEMBER_OBJECT, 16, 1},
    {6688, C_MEMBER_OBJECT, 136, 1}, {14103, C_MEMBER_OBJECT, 144, 1},
    {11616, C_MEMBER_OBJECT, 16, 1}, {6688, C_MEMBER_OBJECT, 136, 1},
    {14103, C_MEMBER_OBJECT, 144, 1}, {5134, C_MEMBER_OBJECT, 16, 1},
    {6688, C_MEMBER_OBJECT, 40, 1}, {14103, C_MEMBER_OBJECT, 48, 1},
    {14103, C_MEMBER_OBJECT, 32, 1}, {6688, C_MEMBER_OBJECT, 40, 1}, {6528, C_MEMBER_OBJECT, 16, 1},
    {7183, C_MEMBER_OBJECT, 24, 1}, {4448, C_MEMBER_OBJECT, 56, 1}, {4459, C_MEMBER_OBJECT, 64, 1},
    {6528, C_MEMBER_OBJECT, 80, 1}, {11670, C_MEMBER_OBJECT, 88, 1},
    {14203, C_MEMBER_OBJECT, 96, 1}, {6688, C_MEMBER_OBJECT, 104, 1},
    {14103, C_MEMBER_OBJECT, 112, 1}, {5146, C_MEMBER_OBJECT, 32, 1},
    {7074, C_MEMBER_OBJECT, 40, 1}, {7066, C_MEMBER_OBJECT, 48, 1}, {6528, C_MEMBER_OBJECT, 56, 1},
    {11670, C_MEMBER_OBJECT, 64, 1}, {7183, C_MEMBER_OBJECT, 72, 1},
    {6514, C_MEMBER_OBJECT, 120, 1}, {11127, C_MEMBER_OBJECT, 136, 1},
    {12229, C_MEMBER_OBJECT, 152, 1}, {11616, C_MEMBER_OBJECT, 168, 1},
    {14103, C_MEMBER_OBJECT, 176, 1}, {6688, C_MEMBER_OBJECT, 184, 1},
    {12252, C_MEMBER_OBJECT, 16, 1}, {6688, C_MEMBER_OBJECT, 16, 1},
    {14103, C_MEMBER_OBJECT, 24, 1}, {10067, C_MEMBER_OBJECT, 16, 1},
    {6566, C_MEMBER_OBJECT, 24, 1}, {7066, C_MEMBER_OBJECT, 32, 1}, {8841, C_MEMBER_OBJECT, 40, 1},
    {9514, C_MEMBER_OBJECT, 48, 1}, {9010, C_MEMBER_OBJECT, 56, 1}, {10647, C_MEMBER_OBJECT, 24, 1},
    {10659, C_MEMBER_OBJECT, 32, 1}, {11040, C_MEMBER_OBJECT, 40, 1},
    {11052, C_MEMBER_OBJECT, 48, 1}, {11025, C_MEMBER_OBJECT, 56, 1},
    {10188, C_MEMBER_OBJECT, 64, 1}, {7294, C_MEMBER_OBJECT, 48, 1},
    {13878, C_MEMBER_OBJECT, 184, 1}, {7183, C_MEMBER_OBJECT, 32, 1},
    {7183, C_MEMBER_OBJECT, 32, 1}, {11119, C_MEMBER_OBJECT, 40, 1}, {7183, C_MEMBER_OBJECT, 32, 1},
    {12644, C_MEMBER_OBJECT, 56, 1}, {7183, C_MEMBER_OBJECT, 32, 1},
    {11119, C_MEMBER_OBJECT, 40, 1}, {12644, C_MEMBER_OBJECT, 48, 1},
    {11160, C_MEMBER_OBJECT, 24, 1}, {11170, C_MEMBER_OBJECT, 32, 1},
    {6870, C_MEMBER_OBJECT, 40, 1}, {11684, C_MEMBER_OBJECT, 48, 1},
    {14197, C_MEMBER_OBJECT, 56, 1}, {10930, C_MEMBER_OBJECT, 64, 1},
    {7360, C_MEMBER_OBJECT, 136, 1}, {5164, C_MEMBER_OBJECT, 144, 1},
    {11229, C_MEMBER_OBJECT, 16, 1}, {12336, C_MEMBER_OBJECT, 16, 1},
    {11160, C_MEMBER_OBJECT, 48, 1}, {11170, C_MEMBER_OBJECT, 56, 1},
    {5153, C_MEMBER_OBJECT, 72, 1}, {11640, C_MEMBER_OBJECT, 184, 1},
    {11652, C_MEMBER_OBJECT, 192, 1}, {11661, C_MEMBER_OBJECT, 200, 1},
    {11114, C_MEMBER_OBJECT, 208, 1}, {5189, C_MEMBER_OBJECT, 216, 1},
    {13868, C_MEMBER_OBJECT, 16, 1}, {9921, C_MEMBER_OBJECT, 32, 1},
    {14103, C_MEMBER_OBJECT, 48, 1}, {11106, C_MEMBER_OBJECT, 16, 1},
    {12477, C_MEMBER_OBJECT, 56, 1}, {12423, C_MEMBER_OBJECT, 72, 1},
    {6191, C_MEMBER_OBJECT, 24, 1}, {11989, C_MEMBER_OBJECT, 40, 1},
    {10381, C_MEMBER_OBJECT, 64, 1}, {9536, C_MEMBER_OBJECT, 72, 1}, {2167, C_MEMBER_OBJECT, 16, 1},
    {6191, C_MEMBER_OBJECT, 32, 1}, {10944, C_MEMBER_OBJECT, 48, 1},
    {11956, C_MEMBER_OBJECT, 56, 1}, {7270, C_MEMBER_OBJECT, 72, 1}, {7279, C_MEMBER_OBJECT, 80, 1},
    {7263, C_MEMBER_OBJECT, 88, 1}, {11883, C_MEMBER_OBJECT, 40, 1},
    {14103, C_MEMBER_OBJECT, 48, 1}, {12238, C_MEMBER_OBJECT, 16, 1},
    {5138, C_MEMBER_OBJECT, 32, 1}, {8826, C_MEMBER_OBJECT, 40, 1}, {9510, C_MEMBER_OBJECT, 16, 1},
    {4748, C_MEMBER_OBJECT, 24, 1}, {9567, C_MEMBER_OBJECT, 32, 1}, {14103, C_MEMBER_OBJECT, 40, 1},
    {6996, C_MEMBER_OBJECT, 48, 1}, {14118, C_MEMBER_OBJECT, 56, 1}, {9752, C_MEMBER_OBJECT, 16, 1},
    {14103, C_MEMBER_OBJECT, 24, 1}, {8826, C_MEMBER_OBJECT, 24, 1},
    {14156, C_MEMBER_OBJECT, 16, 1}, {6552, C_MEMBER_OBJECT, 24, 1},
    {14103, C_MEMBER_OBJECT, 48, 1}, {4734, C_MEMBER_OBJECT, 24, 1}, {6688, C_MEMBER_OBJECT, 16, 1},
    {4543, C_MEMBER_OBJECT, 16, 1}, {4627, C_MEMBER_OBJECT, 24, 1}, {4584, C_MEMBER_OBJECT, 32, 1},
    {4615, C_MEMBER_OBJECT, 40, 1}, {4551, C_MEMBER_OBJECT, 48, 1}, {4592, C_MEMBER_OBJECT, 64, 1},
    {4574, C_MEMBER_OBJECT_ARRAY, 80, 0}, {4642, C_MEMBER_OBJECT, 16, 1},
    {4650, C_MEMBER_OBJECT, 24, 1}, {4671, C_MEMBER_OBJECT, 16, 1}, {4662, C_MEMBER_OBJECT, 24, 1},
    {4679, C_MEMBER_OBJECT, 16, 1}, {9945, C_MEMBER_OBJECT, 24, 1}, {9936, C_MEMBER_OBJECT, 32, 1},
    {9959, C_MEMBER_OBJECT, 40, 1}, {9945, C_MEMBER_OBJECT, 24, 1}, {9936, C_MEMBER_OBJECT, 32, 1},
    {9959, C_MEMBER_OBJECT, 40, 1}, {8998, C_MEMBER_OBJECT, 24, 1}, {8998, C_MEMBER_OBJECT, 24, 1},
    {8939, C_MEMBER_OBJECT, 16, 1}, {8986, C_MEMBER_OBJECT, 24, 1}, {10577, C_MEMBER_OBJECT, 16, 1},
    {5608, C_MEMBER_OBJECT, 16, 1}, {5620, C_MEMBER_OBJECT, 24, 1}, {6364, C_MEMBER_OBJECT, 16, 1},
    {6346, C_MEMBER_OBJECT, 24, 1}, {6353, C_MEMBER_OBJECT, 32, 1}, {5661, C_MEMBER_OBJECT, 24, 1},
    {5775, C_MEMBER_OBJECT, 32, 1}, {5671, C_MEMBER_OBJECT, 40, 1}, {5748, C_MEMBER_OBJECT, 96, 1},
    {5729, C_MEMBER_OBJECT, 104, 1}, {5689, C_MEMBER_OBJECT, 112, 1},
    {5767, C_MEMBER_OBJECT, 120, 1}, {5799, C_MEMBER_OBJECT, 128, 1},
    {5716, C_MEMBER_OBJECT, 136, 1}, {5824, C_MEMBER_OBJECT, 144, 1},
    {2857, C_MEMBER_OBJECT, 152, 1}, {10705, C_MEMBER_OBJECT, 96, 1},
    {10718, C_MEMBER_OBJECT, 104, 1}, {6536, C_MEMBER_OBJECT, 48, 1},
    {14103, C_MEMBER_OBJECT, 208, 1}, {8202, C_MEMBER_OBJECT, 16, 1},
    {8301, C_MEMBER_OBJECT, 24, 1}, {8258, C_MEMBER_OBJECT, 32, 1}, {8289, C_MEMBER_OBJECT, 40, 1},
    {8210, C_MEMBER_OBJECT, 48, 1}, {8266, C_MEMBER_OBJECT, 64, 1},
    {8248, C_MEMBER_OBJECT_ARRAY, 80, 0}, {6311, C_MEMBER_OBJECT, 16, 1},
    {10569, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13631, C_MEMBER_OBJECT, 40, 1},
    {13631, C_MEMBER_OBJECT, 32, 1}, {10764, C_MEMBER_OBJECT, 16, 1},
    {10418, C_MEMBER_OBJECT, 24, 1}, {13505, C_MEMBER_OBJECT, 64, 1},
    {7504, C_MEMBER_OBJECT, 72, 1}, {9746, C_MEMBER_OBJECT, 16, 1}, {8316, C_MEMBER_OBJECT, 24, 1},
    {6653, C_MEMBER_OBJECT, 16, 1}, {6670, C_MEMBER_OBJECT, 40, 1}, {7004, C_MEMBER_OBJECT, 16, 1},
    {6653, C_MEMBER_OBJECT, 16, 1}, {6670, C_MEMBER_OBJECT, 40, 1}, {7004, C_MEMBER_OBJECT, 16, 1},
    {6653, C_MEMBER_OBJECT, 16, 1}, {6670, C_MEMBER_OBJECT, 40, 1}, {6653, C_MEMBER_OBJECT, 16, 1},
    {6670, C_MEMBER_OBJECT, 40, 1}, {6653, C_MEMBER_OBJECT, 16, 1}, {6670, C_MEMBER_OBJECT, 40, 1},
    {6653, C_MEMBER_OBJECT, 16, 1}, {6670, C_MEMBER_OBJECT, 40, 1}, {7004, C_MEMBER_OBJECT, 16, 1},
    {7059, C_MEMBER_OBJECT, 24, 1}, {7049, C_MEMBER_OBJECT, 32, 1}, {7036, C_MEMBER_OBJECT, 40, 1},
    {10775, C_MEMBER_OBJECT, 48, 1}, {12608, C_MEMBER_OBJECT, 16, 1},
    {8951, C_MEMBER_OBJECT, 24, 1}, {7597, C_MEMBER_OBJECT, 16, 1}, {8936, C_MEMBER_OBJECT, 24, 1},
    {12608, C_MEMBER_OBJECT, 16, 1}, {8968, C_MEMBER_OBJECT, 24, 1}, {7314, C_MEMBER_OBJECT, 16, 1},
    {7352, C_MEMBER_OBJECT, 32, 1}, {3238, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {12085, C_MEMBER_OBJECT, 64, 1}, {12103, C_MEMBER_OBJECT, 80, 1},
    {12121, C_MEMBER_OBJECT, 96, 1}, {12139, C_MEMBER_OBJECT, 112, 1},
    {12157, C_MEMBER_OBJECT, 128, 1}, {12175, C_MEMBER_OBJECT, 144, 1},
    {12193, C_MEMBER_OBJECT, 160, 1}, {12211, C_MEMBER_OBJECT, 176, 1},
    {14103, C_MEMBER_OBJECT, 192, 1}, {7689, C_MEMBER_OBJECT, 16, 1},
    {7619, C_MEMBER_OBJECT, 24, 1}, {7730, C_MEMBER_OBJECT, 32, 1}, {7740, C_MEMBER_OBJECT, 40, 1},
    {7646, C_MEMBER_OBJECT, 48, 1}, {7656, C_MEMBER_OBJECT, 56, 1}, {7702, C_MEMBER_OBJECT, 64, 1},
    {7633, C_MEMBER_OBJECT, 72, 1}, {7680, C_MEMBER_OBJECT, 80, 1}, {7670, C_MEMBER_OBJECT, 88, 1},
    {7754, C_MEMBER_OBJECT, 96, 1}, {7718, C_MEMBER_OBJECT, 104, 1},
    {7602, C_MEMBER_OBJECT, 112, 1}, {5628, C_MEMBER_OBJECT, 16, 1},
    {10640, C_MEMBER_OBJECT, 24, 1}, {11816, C_MEMBER_OBJECT, 16, 1},
    {11806, C_MEMBER_OBJECT, 24, 1}, {11797, C_MEMBER_OBJECT, 40, 1},
    {11826, C_MEMBER_OBJECT, 48, 1}, {5373, C_MEMBER_OBJECT, 72, 1}, {7597, C_MEMBER_OBJECT, 88, 1},
    {9577, C_MEMBER_OBJECT, 112, 1}, {9902, C_MEMBER_OBJECT, 120, 1},
    {5379, C_MEMBER_OBJECT, 128, 1}, {6688, C_MEMBER_OBJECT, 136, 1},
    {14103, C_MEMBER_OBJECT, 144, 1}, {11317, C_MEMBER_OBJECT, 16, 1},
    {10446, C_MEMBER_OBJECT, 24, 1}, {9510, C_MEMBER_OBJECT, 40, 1},
    {11731, C_MEMBER_OBJECT, 48, 1}, {7510, C_MEMBER_OBJECT, 16, 1}, {4748, C_MEMBER_OBJECT, 24, 1},
    {9567, C_MEMBER_OBJECT, 32, 1}, {6688, C_MEMBER_OBJECT, 40, 1}, {14103, C_MEMBER_OBJECT, 48, 1},
    {8202, C_MEMBER_OBJECT, 16, 1}, {8301, C_MEMBER_OBJECT, 24, 1}, {8258, C_MEMBER_OBJECT, 32, 1},
    {8289, C_MEMBER_OBJECT, 40, 1}, {8210, C_MEMBER_OBJECT, 48, 1}, {8266, C_MEMBER_OBJECT, 64, 1},
    {8248, C_MEMBER_OBJECT_ARRAY, 80, 0}, {10627, C_MEMBER_OBJECT, 16, 1},
    {6364, C_MEMBER_OBJECT, 16, 1}, {6346, C_MEMBER_OBJECT, 24, 1}, {6353, C_MEMBER_OBJECT, 32, 1},
    {8348, C_MEMBER_OBJECT, 16, 1}, {8355, C_MEMBER_OBJECT, 24, 1},
    {4440, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5082, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5341, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8586, C_MEMBER_OBJECT, 16, 1},
    {8570, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8998, C_MEMBER_OBJECT, 24, 1},
    {10987, C_MEMBER_OBJECT, 16, 1}, {13211, C_MEMBER_OBJECT, 24, 1},
    {6376, C_MEMBER_OBJECT, 16, 1}, {14103, C_MEMBER_OBJECT, 32, 1}, {8936, C_MEMBER_OBJECT, 16, 1},
    {10451, C_MEMBER_OBJECT, 32, 1}, {13925, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13299, C_MEMBER_OBJECT, 16, 1}, {8936, C_MEMBER_OBJECT, 24, 1}, {5122, C_MEMBER_OBJECT, 32, 1},
    {8865, C_MEMBER_OBJECT, 40, 1}, {12252, C_MEMBER_OBJECT, 16, 1}, {4487, C_MEMBER_OBJECT, 24, 1},
    {11256, C_MEMBER_OBJECT, 16, 1}, {11731, C_MEMBER_OBJECT, 32, 1},
    {11256, C_MEMBER_OBJECT, 16, 1}, {11731, C_MEMBER_OBJECT, 32, 1},
    {6371, C_MEMBER_OBJECT, 16, 1}, {11923, C_MEMBER_OBJECT, 24, 1}, {9813, C_MEMBER_OBJECT, 24, 1},
    {9822, C_MEMBER_OBJECT, 32, 1}, {8936, C_MEMBER_OBJECT, 16, 1}, {11892, C_MEMBER_OBJECT, 24, 1},
    {7597, C_MEMBER_OBJECT, 16, 1}, {8936, C_MEMBER_OBJECT, 24, 1}, {7597, C_MEMBER_OBJECT, 16, 1},
    {8936, C_MEMBER_OBJECT, 24, 1}, {8936, C_MEMBER_OBJECT, 16, 1}, {9528, C_MEMBER_OBJECT, 24, 1},
    {13211, C_MEMBER_OBJECT, 32, 1}, {6285, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1},
    {8936, C_MEMBER_OBJECT, 16, 1}, {8936, C_MEMBER_OBJECT, 16, 1}, {10771, C_MEMBER_OBJECT, 24, 1},
    {11256, C_MEMBER_OBJECT, 16, 1}, {11731, C_MEMBER_OBJECT, 40, 1},
    {11274, C_MEMBER_OBJECT, 16, 1}, {11731, C_MEMBER_OBJECT, 32, 1},
    {7012, C_MEMBER_OBJECT, 16, 1}, {7597, C_MEMBER_OBJECT, 16, 1}, {8936, C_MEMBER_OBJECT, 24, 1},
    {7597, C_MEMBER_OBJECT, 16, 1}, {8936, C_MEMBER_OBJECT, 24, 1}, {9497, C_MEMBER_OBJECT, 32, 1},
    {11731, C_MEMBER_OBJECT, 40, 1}, {7456, C_MEMBER_OBJECT, 48, 1}, {8586, C_MEMBER_OBJECT, 16, 1},
    {8570, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8998, C_MEMBER_OBJECT, 24, 1},
    {8998, C_MEMBER_OBJECT, 24, 1}, {8848, C_MEMBER_OBJECT, 16, 1}, {12365, C_MEMBER_OBJECT, 24, 1},
    {12598, C_MEMBER_OBJECT, 32, 1}, {9640, C_MEMBER_OBJECT, 40, 1},
    {10080, C_MEMBER_OBJECT, 40, 1}, {9066, C_MEMBER_OBJECT, 16, 1}, {7597, C_MEMBER_OBJECT, 24, 1},
    {10027, C_MEMBER_OBJECT, 16, 1}, {6364, C_MEMBER_OBJECT, 16, 1}, {6346, C_MEMBER_OBJECT, 24, 1},
    {6353, C_MEMBER_OBJECT, 32, 1}, {8998, C_MEMBER_OBJECT, 24, 1}, {10105, C_MEMBER_OBJECT, 24, 1},
    {13964, C_MEMBER_OBJECT, 64, 1}, {14103, C_MEMBER_OBJECT, 136, 1},
    {8773, C_MEMBER_OBJECT, 16, 1}, {8781, C_MEMBER_OBJECT, 24, 1}, {8789, C_MEMBER_OBJECT, 32, 1},
    {6624, C_MEMBER_OBJECT, 16, 1}, {11933, C_MEMBER_OBJECT, 24, 1}, {6364, C_MEMBER_OBJECT, 16, 1},
    {6346, C_MEMBER_OBJECT, 24, 1}, {6353, C_MEMBER_OBJECT, 32, 1}, {14103, C_MEMBER_OBJECT, 64, 1},
    {10117, C_MEMBER_OBJECT, 16, 1}, {10110, C_MEMBER_OBJECT, 24, 1},
    {10142, C_MEMBER_OBJECT, 40, 1}, {10125, C_MEMBER_OBJECT, 48, 1},
    {6661, C_MEMBER_OBJECT, 24, 1}, {6642, C_MEMBER_OBJECT, 48, 1}, {6670, C_MEMBER_OBJECT, 56, 1},
    {5026, C_MEMBER_OBJECT, 24, 1}, {9005, C_MEMBER_OBJECT, 24, 1}, {10418, C_MEMBER_OBJECT, 16, 1},
    {4748, C_MEMBER_OBJECT, 24, 1}, {9586, C_MEMBER_OBJECT, 32, 1}, {13964, C_MEMBER_OBJECT, 24, 1},
    {14103, C_MEMBER_OBJECT, 96, 1}, {10418, C_MEMBER_OBJECT, 16, 1},
    {11076, C_MEMBER_OBJECT, 24, 1}, {12406, C_MEMBER_OBJECT, 32, 1},
    {9925, C_MEMBER_OBJECT, 40, 1}, {11094, C_MEMBER_OBJECT, 72, 1},
    {11081, C_MEMBER_OBJECT, 80, 1}, {11438, C_MEMBER_OBJECT, 16, 1},
    {11457, C_MEMBER_OBJECT, 24, 1}, {11420, C_MEMBER_OBJECT, 32, 1},
    {11429, C_MEMBER_OBJECT, 40, 1}, {11447, C_MEMBER_OBJECT, 48, 1},
    {8884, C_MEMBER_OBJECT, 56, 1}, {12365, C_MEMBER_OBJECT, 16, 1},
    {12603, C_MEMBER_OBJECT, 24, 1}, {12598, C_MEMBER_OBJECT, 32, 1},
    {9644, C_MEMBER_OBJECT, 40, 1}, {12660, C_MEMBER_OBJECT, 24, 1},
    {11705, C_MEMBER_OBJECT, 32, 1}, {11106, C_MEMBER_OBJECT, 40, 1},
    {8337, C_MEMBER_OBJECT, 32, 1}, {8854, C_MEMBER_OBJECT, 40, 1}, {11106, C_MEMBER_OBJECT, 48, 1},
    {14103, C_MEMBER_OBJECT, 64, 1}, {11938, C_MEMBER_OBJECT, 24, 1},
    {6688, C_MEMBER_OBJECT, 16, 1}, {12085, C_MEMBER_OBJECT, 64, 1},
    {12103, C_MEMBER_OBJECT, 80, 1}, {12121, C_MEMBER_OBJECT, 96, 1},
    {12139, C_MEMBER_OBJECT, 112, 1}, {12157, C_MEMBER_OBJECT, 128, 1},
    {12175, C_MEMBER_OBJECT, 144, 1}, {12193, C_MEMBER_OBJECT, 160, 1},
    {12211, C_MEMBER_OBJECT, 176, 1}, {14103, C_MEMBER_OBJECT, 192, 1},
    {12023, C_MEMBER_OBJECT, 16, 1}, {12365, C_MEMBER_OBJECT, 16, 1},
    {12603, C_MEMBER_OBJECT, 24, 1}, {12598, C_MEMBER_OBJECT, 32, 1},
    {6047, C_MEMBER_OBJECT, 16, 1}, {8826, C_MEMBER_OBJECT, 40, 1}, {12500, C_MEMBER_OBJECT, 64, 1},
    {6303, C_MEMBER_OBJECT, 72, 1}, {5128, C_MEMBER_OBJECT, 80, 1}, {11864, C_MEMBER_OBJECT, 96, 1},
    {13191, C_MEMBER_OBJECT, 104, 1}, {2398, C_MEMBER_OBJECT, 136, 1},
    {302, C_MEMBER_OBJECT, 144, 1}, {386, C_MEMBER_OBJECT, 152, 1}, {176, C_MEMBER_OBJECT, 160, 1},
    {166, C_MEMBER_OBJECT, 168, 1}, {608, C_MEMBER_OBJECT, 176, 1}, {371, C_MEMBER_OBJECT, 184, 1},
    {401, C_MEMBER_OBJECT, 192, 1}, {711, C_MEMBER_OBJECT, 200, 1}, {582, C_MEMBER_OBJECT, 208, 1},
    {6047, C_MEMBER_OBJECT, 16, 1}, {6630, C_MEMBER_OBJECT, 24, 1}, {11851, C_MEMBER_OBJECT, 32, 1},
    {9610, C_MEMBER_OBJECT, 48, 1}, {11864, C_MEMBER_OBJECT, 64, 1},
    {12490, C_MEMBER_OBJECT, 72, 1}, {8826, C_MEMBER_OBJECT, 96, 1}, {6371, C_MEMBER_OBJECT, 16, 1},
    {6630, C_MEMBER_OBJECT, 24, 1}, {12054, C_MEMBER_OBJECT, 16, 1},
    {12066, C_MEMBER_OBJECT, 24, 1}, {8998, C_MEMBER_OBJECT, 24, 1}, {8998, C_MEMBER_OBJECT, 24, 1},
    {13548, C_MEMBER_OBJECT, 16, 1}, {10627, C_MEMBER_OBJECT, 24, 1},
    {10631, C_MEMBER_OBJECT, 32, 1}, {12557, C_MEMBER_OBJECT, 16, 1},
    {12573, C_MEMBER_OBJECT, 24, 1}, {12564, C_MEMBER_OBJECT, 32, 1},
    {12585, C_MEMBER_OBJECT, 40, 1}, {12529, C_MEMBER_OBJECT, 48, 1},
    {12542, C_MEMBER_OBJECT, 56, 1}, {13154, C_MEMBER_OBJECT, 16, 1},
    {13145, C_MEMBER_OBJECT, 24, 1}, {10569, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {8998, C_MEMBER_OBJECT, 24, 1}, {8647, C_MEMBER_OBJECT, 256, 1},
    {8697, C_MEMBER_OBJECT, 264, 1}, {8663, C_MEMBER_OBJECT, 336, 1},
    {8713, C_MEMBER_OBJECT, 344, 1}, {8680, C_MEMBER_OBJECT, 352, 1},
    {8728, C_MEMBER_OBJECT, 360, 1}, {8750, C_MEMBER_OBJECT, 368, 1},
    {8618, C_MEMBER_OBJECT, 848, 1}, {8638, C_MEMBER_OBJECT, 856, 1},
    {8626, C_MEMBER_OBJECT, 864, 1}, {8608, C_MEMBER_OBJECT, 880, 1},
    {4134, C_MEMBER_OBJECT, 896, 1}, {10841, C_MEMBER_OBJECT, 16, 1},
    {4748, C_MEMBER_OBJECT, 24, 1}, {10965, C_MEMBER_OBJECT, 32, 1},
    {14103, C_MEMBER_OBJECT, 40, 1}, {10494, C_MEMBER_OBJECT, 16, 1},
    {4748, C_MEMBER_OBJECT, 16, 1}, {10965, C_MEMBER_OBJECT, 24, 1}, {8586, C_MEMBER_OBJECT, 16, 1},
    {8570, C_MEMBER_OBJECT_ARRAY, 24, 8}, {14138, C_MEMBER_OBJECT, 16, 1},
    {14118, C_MEMBER_OBJECT, 24, 1}, {14148, C_MEMBER_OBJECT, 40, 1},
    {14130, C_MEMBER_OBJECT, 48, 1}, {14138, C_MEMBER_OBJECT, 16, 1},
    {14118, C_MEMBER_OBJECT, 24, 1}, {14148, C_MEMBER_OBJECT, 40, 1},
    {14130, C_MEMBER_OBJECT, 48, 1}, {14138, C_MEMBER_OBJECT, 16, 1},
    {14118, C_MEMBER_OBJECT, 24, 1}, {14148, C_MEMBER_OBJECT, 40, 1},
    {14130, C_MEMBER_OBJECT, 48, 1}, {6364, C_MEMBER_OBJECT, 16, 1}, {6346, C_MEMBER_OBJECT, 24, 1},
    {6353, C_MEMBER_OBJECT, 32, 1}, {12867, C_MEMBER_OBJECT, 16, 1},
    {13186, C_MEMBER_OBJECT, 24, 1}, {12902, C_MEMBER_OBJECT, 32, 1},
    {14103, C_MEMBER_OBJECT, 48, 1}, {11792, C_MEMBER_OBJECT, 16, 1},
    {13218, C_MEMBER_OBJECT, 24, 1}, {9591, C_MEMBER_OBJECT, 32, 1}, {9596, C_MEMBER_OBJECT, 40, 1},
    {6371, C_MEMBER_OBJECT, 48, 1}, {12336, C_MEMBER_OBJECT, 56, 1}, {7020, C_MEMBER_OBJECT, 72, 1},
    {6005, C_MEMBER_OBJECT, 80, 1}, {11198, C_MEMBER_OBJECT, 88, 1}, {7190, C_MEMBER_OBJECT, 96, 1},
    {12371, C_MEMBER_OBJECT, 104, 1}, {7083, C_MEMBER_OBJECT, 112, 1},
    {12387, C_MEMBER_OBJECT, 120, 1}, {7108, C_MEMBER_OBJECT, 128, 1},
    {5987, C_MEMBER_OBJECT, 136, 1}, {11185, C_MEMBER_OBJECT, 144, 1},
    {12923, C_MEMBER_OBJECT, 24, 1}, {7136, C_MEMBER_OBJECT, 32, 1},
    {10423, C_MEMBER_OBJECT, 40, 1}, {8530, C_MEMBER_OBJECT, 48, 1}, {8493, C_MEMBER_OBJECT, 56, 1},
    {8517, C_MEMBER_OBJECT, 64, 1}, {8455, C_MEMBER_OBJECT, 72, 1}, {8482, C_MEMBER_OBJECT, 80, 1},
    {8440, C_MEMBER_OBJECT, 88, 1}, {8507, C_MEMBER_OBJECT, 96, 1}, {8467, C_MEMBER_OBJECT, 104, 1},
    {8427, C_MEMBER_OBJECT, 112, 1}, {9497, C_MEMBER_OBJECT, 24, 1},
    {11731, C_MEMBER_OBJECT, 32, 1}, {13878, C_MEMBER_OBJECT, 128, 1},
    {13789, C_MEMBER_OBJECT, 136, 1}, {14329, C_MEMBER_OBJECT, 152, 1},
    {13878, C_MEMBER_OBJECT, 128, 1}, {13789, C_MEMBER_OBJECT, 136, 1},
    {14329, C_MEMBER_OBJECT, 152, 1}, {9510, C_MEMBER_OBJECT, 16, 1},
    {7415, C_MEMBER_OBJECT, 24, 1}, {14103, C_MEMBER_OBJECT, 32, 1},
    {13765, C_MEMBER_OBJECT, 96, 1}, {13717, C_MEMBER_OBJECT, 104, 1},
    {13741, C_MEMBER_OBJECT, 112, 1}, {13693, C_MEMBER_OBJECT, 128, 1},
    {13645, C_MEMBER_OBJECT, 136, 1}, {13669, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0,
};

const struct table table_3_11_7 = {
    {.hex = 0x030b07f0}, names, members, enumerators, types, held, static_types,
    586, 4, 239, 0,
};
