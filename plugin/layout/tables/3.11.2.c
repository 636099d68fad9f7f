/* What the debug information of CPython 3.11.2 says: made by make-table. */
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
    "StructParamObject\0" "SyntaxError\0" "TaskObj\0" "TaskStepMethWrapper\0" "TreeBuilderObject\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
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
    "_dbm.dbm\0" "_elementtree._element_iterator\0" "_f_frame_data\0" "_finalizing\0" "_frame\0"
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
    "calliterobject\0" "cause\0" "cell\0" "ceval.gil\0" "cframe\0" "chainobject\0" "checker\0"
    "children\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0"
    "co_argcount\0" "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0"
    "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0"
    "co_names\0" "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0"
    "collections.OrderedDict\0" "collections.defaultdict\0" "collections.deque\0"
    "combinationsobject\0" "comment_event_obj\0" "comment_factory\0" "compobject\0" "connection\0"
    "context\0" "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0" "cr_code\0"
    "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0" "curexc_type\0"
    "curexc_value\0" "current_frame\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0"
    "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0"
    "datastack_chunk\0" "datetime.IsoCalendarDate\0" "datetime.datetime\0" "datetime.time\0"
    "datetime.timezone\0" "dbmobject\0" "decimal.Context\0" "decimal.ContextManager\0"
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
    "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterobject\0" "finalizing\0" "flags\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
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
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.count\0"
    "itertools.cycle\0" "itertools.dropwhile\0" "itertools.groupby\0" "itertools.islice\0"
    "itertools.permutations\0" "itertools.product\0" "itertools.repeat\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0"
    "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "last_holder\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "lineno\0" "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0"
    "listiterobject\0" "listreviterobject\0" "local\0" "localdict\0" "localdummyobject\0"
    "localobject\0" "localsplus\0" "locked\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0"
    "lru_list_elem_type\0" "lst\0" "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0"
    "mapping\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "modules\0"
    "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "myerrno\0" "name\0"
    "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0"
    "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0"
    "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "parameters\0" "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0"
    "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0"
    "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0"
    "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0" "previous_item\0"
    "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0" "pysqlite_Connection\0"
    "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "self\0" "seq\0" "seqiterobject\0"
    "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0"
    "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0"
    "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0" "smalltable[3].key\0"
    "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0" "smalltable[7].key\0"
    "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0" "sqlite3.Connection\0"
    "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0" "stacktop\0" "start\0"
    "start_event_obj\0" "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0"
    "state.compact\0" "state.kind\0" "state.ready\0" "state.string\0" "statement\0"
    "statement_cache\0" "staticmethod\0" "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0"
    "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0" "stream\0" "strerror\0" "string\0"
    "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _gil_runtime_state\0"
    "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0"
    "struct pool_header\0" "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0"
    "sw_task\0" "symtable entry\0" "sysdict\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_callback0\0"
    "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0"
    "task_coro\0" "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0"
    "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0"
    "thread_id\0" "threads.head\0" "thunk\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
    "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "tuple\0" "tuple_iterator\0"
    "tupleiterobject\0" "type\0" "type_cache.hashtable\0" "types.GenericAlias\0"
    "types.SimpleNamespace\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0" "unconsumed_tail\0"
    "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {232, 0, 0, 72, 0, 0}, {232, 9874, 40, 8, 0, 0}, {232, 10354, 16, 8, 0, 0},
    {232, 10993, 24, 8, 0, 0}, {232, 12282, 32, 8, 0, 0}, {251, 0, 0, 64, 0, 0},
    {251, 10911, 16, 8, 0, 0}, {251, 10924, 24, 8, 0, 0}, {269, 0, 0, 56, 0, 0},
    {269, 7323, 40, 8, 0, 0}, {269, 12761, 16, 8, 0, 0}, {269, 12796, 32, 8, 0, 0},
    {269, 13080, 24, 8, 0, 0}, {283, 0, 0, 64, 0, 0}, {283, 5058, 0, 8, 0, 0},
    {283, 5584, 24, 8, 0, 0}, {283, 9586, 8, 8, 0, 0}, {625, 0, 0, 16, 0, 0},
    {625, 10904, 0, 8, 0, 0}, {653, 0, 0, 56, 0, 0}, {653, 6376, 24, 8, 0, 0},
    {682, 0, 0, 152, 0, 0}, {682, 5174, 144, 8, 0, 0}, {682, 6885, 40, 8, 0, 0},
    {682, 7375, 136, 8, 0, 0}, {682, 10124, 16, 8, 0, 0}, {682, 10862, 64, 8, 0, 0},
    {682, 11077, 24, 8, 0, 0}, {682, 11087, 32, 8, 0, 0}, {682, 11584, 48, 8, 0, 0},
    {682, 14059, 56, 8, 0, 0}, {728, 0, 0, 48, 0, 0}, {728, 8563, 24, 8, 0, 0},
    {728, 9586, 16, 8, 0, 0}, {728, 12287, 32, 4, 6, 1}, {728, 12316, 32, 4, 5, 1},
    {728, 12330, 32, 4, 2, 3}, {728, 12341, 32, 4, 7, 1}, {742, 0, 0, 40, 0, 0},
    {742, 4652, 16, 8, 0, 0}, {742, 4660, 24, 8, 0, 0}, {758, 0, 0, 40, 0, 0},
    {758, 4672, 24, 8, 0, 0}, {758, 4681, 16, 8, 0, 0}, {775, 0, 0, 88, 0, 0},
    {775, 4553, 16, 8, 0, 0}, {775, 4561, 48, 8, 0, 0}, {775, 4594, 32, 8, 0, 0},
    {775, 4602, 64, 8, 0, 0}, {775, 4625, 40, 8, 0, 0}, {792, 0, 0, 88, 0, 0},
    {792, 10354, 80, 8, 0, 0}, {792, 10563, 72, 8, 0, 0}, {815, 0, 0, 88, 0, 0},
    {815, 7304, 80, 8, 0, 0}, {815, 10313, 72, 8, 0, 0}, {842, 0, 0, 72, 0, 0},
    {842, 4758, 24, 8, 0, 0}, {842, 5536, 56, 8, 0, 0}, {842, 6063, 48, 8, 0, 0},
    {842, 10424, 32, 8, 0, 0}, {842, 13389, 40, 8, 0, 0}, {864, 0, 0, 56, 0, 0},
    {864, 10470, 24, 8, 0, 0}, {882, 0, 0, 40, 0, 0}, {882, 10530, 24, 8, 0, 0},
    {882, 10547, 32, 1, 0, 0}, {913, 0, 0, 56, 0, 0}, {913, 9880, 16, 8, 0, 0},
    {913, 9885, 32, 8, 0, 0}, {913, 9894, 24, 8, 0, 0}, {931, 0, 0, 64, 0, 0},
    {931, 10250, 56, 8, 0, 0}, {947, 0, 0, 48, 0, 0}, {947, 11154, 16, 8, 0, 0},
    {957, 0, 0, 24, 0, 0}, {957, 10513, 16, 8, 0, 0}, {970, 0, 0, 192, 0, 0},
    {970, 2846, 152, 8, 0, 0}, {970, 5652, 56, 4, 0, 0}, {970, 5664, 184, 1, 0, 0},
    {970, 5681, 24, 8, 0, 0}, {970, 5691, 40, 8, 0, 0}, {970, 5709, 112, 8, 0, 0},
    {970, 5721, 72, 4, 0, 0}, {970, 5736, 136, 8, 0, 0}, {970, 5749, 104, 8, 0, 0},
    {970, 5768, 96, 8, 0, 0}, {970, 5787, 120, 8, 0, 0}, {970, 5795, 32, 8, 0, 0},
    {970, 5804, 76, 4, 0, 0}, {970, 5819, 128, 8, 0, 0}, {970, 5831, 68, 4, 0, 0},
    {983, 0, 0, 72, 0, 0}, {983, 13764, 56, 8, 0, 0}, {983, 13769, 48, 8, 0, 0},
    {1006, 0, 0, 48, 0, 0}, {1006, 6200, 16, 8, 0, 0}, {1006, 6209, 24, 8, 0, 0},
    {1016, 0, 0, 48, 0, 0}, {1016, 13146, 16, 8, 0, 0}, {1016, 13154, 32, 8, 0, 0},
    {1016, 13165, 24, 8, 0, 0}, {1031, 0, 0, 64, 0, 0}, {1031, 13805, 24, 8, 0, 0},
    {1031, 13817, 16, 8, 0, 0}, {1044, 0, 0, 88, 0, 0}, {1044, 6122, 16, 8, 0, 0},
    {1044, 6130, 48, 8, 0, 0}, {1044, 6153, 32, 8, 0, 0}, {1044, 6161, 64, 8, 0, 0},
    {1044, 6184, 40, 8, 0, 0}, {1057, 0, 0, 24, 0, 0}, {1057, 6316, 16, 8, 0, 0},
    {1112, 0, 0, 48, 0, 0}, {1112, 8568, 24, 1, 0, 0}, {1112, 13509, 40, 8, 0, 0},
    {1132, 0, 0, 40, 0, 0}, {1132, 8568, 24, 1, 0, 0}, {1132, 13509, 32, 8, 0, 0},
    {1213, 0, 0, 40, 0, 0}, {1213, 6351, 24, 8, 0, 0}, {1213, 6358, 32, 8, 0, 0},
    {1213, 6369, 16, 8, 0, 0}, {1227, 0, 0, 24, 0, 0}, {1227, 10090, 8, 8, 0, 0},
    {1227, 10097, 16, 8, 0, 0}, {1242, 0, 0, 32, 0, 0}, {1242, 6900, 32, 0, 0, 0},
    {1242, 6911, 10, 1, 0, 0}, {1242, 6919, 9, 1, 0, 0}, {1242, 6939, 8, 1, 0, 0},
    {1242, 6952, 24, 8, 0, 0}, {1242, 6964, 0, 8, 0, 0}, {1242, 6974, 16, 8, 0, 0},
    {1259, 0, 0, 48, 0, 0}, {1259, 9922, 32, 8, 0, 0}, {1259, 9930, 16, 8, 0, 0},
    {1259, 9938, 40, 8, 0, 0}, {1272, 0, 0, 16, 0, 0}, {1272, 10090, 0, 8, 0, 0},
    {1272, 10097, 8, 8, 0, 0}, {1291, 0, 0, 8, 0, 0}, {1291, 13787, 0, 8, 0, 0},
    {1304, 0, 0, 24, 0, 0}, {1304, 10497, 16, 8, 0, 0}, {1318, 0, 0, 56, 0, 0},
    {1318, 7329, 16, 8, 0, 0}, {1318, 7343, 24, 8, 0, 0}, {1318, 7367, 32, 8, 0, 0},
    {1332, 0, 0, 136, 0, 0}, {1332, 7610, 112, 8, 0, 0}, {1332, 7627, 24, 8, 0, 0},
    {1332, 7641, 72, 8, 0, 0}, {1332, 7654, 48, 8, 0, 0}, {1332, 7664, 56, 8, 0, 0},
    {1332, 7688, 80, 8, 0, 0}, {1332, 7697, 16, 8, 0, 0}, {1332, 7710, 64, 8, 0, 0},
    {1332, 7726, 104, 8, 0, 0}, {1332, 7738, 32, 8, 0, 0}, {1332, 7748, 40, 8, 0, 0},
    {1349, 0, 0, 16, 0, 0}, {1349, 3269, 0, 8, 0, 0}, {1349, 3278, 8, 8, 0, 0},
    {1359, 0, 0, 88, 0, 0}, {1359, 8210, 16, 8, 0, 0}, {1359, 8218, 48, 8, 0, 0},
    {1359, 8241, 75, 1, 0, 0}, {1359, 8256, 80, 8, 0, 0}, {1359, 8266, 32, 8, 0, 0},
    {1359, 8297, 40, 8, 0, 0}, {1371, 0, 0, 168, 0, 0}, {1371, 8594, 16, 8, 0, 0},
    {1386, 0, 0, 280, 0, 0}, {1386, 4450, 16, 256, 0, 0}, {1403, 0, 0, 40, 0, 0},
    {1403, 5092, 32, 8, 0, 0}, {1421, 0, 0, 40, 0, 0}, {1421, 5351, 32, 8, 0, 0},
    {1442, 0, 0, 40, 0, 0}, {1442, 8356, 16, 8, 0, 0}, {1455, 0, 0, 904, 0, 0},
    {1455, 8601, 872, 8, 0, 0}, {1455, 8616, 880, 8, 0, 0}, {1455, 8626, 848, 8, 0, 0},
    {1455, 8634, 864, 8, 0, 0}, {1455, 8646, 856, 8, 0, 0}, {1472, 0, 0, 96, 0, 0},
    {1472, 10313, 72, 8, 0, 0}, {1472, 10354, 80, 8, 0, 0}, {1472, 10993, 88, 8, 0, 0},
    {1492, 0, 0, 24, 0, 0}, {1492, 7605, 16, 8, 0, 0}, {1515, 0, 0, 107752, 0, 0},
    {1515, 4512, 3496, 8, 0, 0}, {1515, 4532, 3488, 8, 0, 0}, {1515, 4832, 7160, 1896, 0, 0},
    {1515, 4985, 3536, 8, 0, 0}, {1515, 5002, 3544, 4, 0, 0}, {1515, 5065, 3552, 8, 0, 0},
    {1515, 5117, 3480, 8, 0, 0}, {1515, 5249, 912, 8, 0, 0}, {1515, 5258, 1408, 8, 0, 0},
    {1515, 5414, 107360, 8, 0, 0}, {1515, 5440, 107368, 8, 0, 0}, {1515, 5459, 107376, 8, 0, 0},
    {1515, 5864, 952, 8, 0, 0}, {1515, 5885, 944, 8, 0, 0}, {1515, 5904, 936, 8, 0, 0},
    {1515, 6063, 7112, 16, 0, 0}, {1515, 6703, 1400, 8, 0, 0}, {1515, 7228, 7152, 8, 0, 0},
    {1515, 7259, 7128, 8, 0, 0}, {1515, 7501, 84, 4, 0, 0}, {1515, 8082, 864, 8, 0, 0},
    {1515, 8095, 848, 4, 0, 0}, {1515, 8109, 856, 8, 0, 0}, {1515, 8120, 672, 72, 0, 0},
    {1515, 8135, 752, 24, 0, 0}, {1515, 8778, 48, 8, 0, 0}, {1515, 8812, 1416, 8, 0, 0},
    {1515, 8824, 920, 8, 0, 0}, {1515, 9615, 3872, 648, 0, 0}, {1515, 10288, 888, 8, 0, 0},
    {1515, 10296, 896, 8, 0, 0}, {1515, 10382, 0, 8, 0, 0}, {1515, 12741, 904, 8, 0, 0},
    {1515, 13127, 16, 8, 0, 0}, {1515, 13405, 3632, 240, 0, 0}, {1515, 13447, 9056, 98304, 0, 0},
    {1515, 13835, 3520, 8, 0, 0}, {1515, 13859, 3504, 8, 0, 0}, {1515, 13876, 3512, 8, 0, 0},
    {1534, 0, 0, 40, 0, 0}, {1534, 4697, 32, 8, 0, 0}, {1534, 10505, 24, 8, 0, 0},
    {1547, 0, 0, 32, 0, 0}, {1547, 10488, 24, 4, 0, 0}, {1560, 0, 0, 40, 0, 0},
    {1560, 7512, 24, 4, 0, 0}, {1560, 10354, 0, 8, 0, 0}, {1560, 10700, 16, 8, 0, 0},
    {1560, 13442, 8, 4, 0, 0}, {1572, 0, 0, 16, 0, 0}, {1572, 10090, 0, 8, 0, 0},
    {1584, 0, 0, 32, 0, 0}, {1584, 10324, 16, 8, 0, 0}, {1584, 10337, 24, 8, 0, 0},
    {1596, 0, 0, 152, 0, 0}, {1596, 10041, 24, 8, 0, 0}, {1596, 13826, 64, 8, 0, 0},
    {1615, 0, 0, 32, 0, 0}, {1615, 10242, 0, 8, 0, 0}, {1627, 0, 0, 48, 0, 0},
    {1627, 8781, 16, 8, 0, 0}, {1627, 8789, 24, 8, 0, 0}, {1642, 0, 0, 104, 0, 0},
    {1642, 9901, 56, 8, 0, 0}, {1654, 0, 0, 56, 0, 0}, {1654, 10046, 24, 8, 0, 0},
    {1654, 10053, 16, 8, 0, 0}, {1654, 10061, 48, 8, 0, 0}, {1654, 10069, 32, 8, 0, 0},
    {1669, 0, 0, 80, 0, 0}, {1669, 10354, 72, 8, 0, 0}, {1687, 0, 0, 112, 0, 0},
    {1687, 10613, 72, 8, 0, 0}, {1687, 10632, 48, 8, 0, 0}, {1701, 0, 0, 112, 0, 0},
    {1701, 7447, 88, 8, 0, 0}, {1701, 7456, 96, 8, 0, 0}, {1701, 10346, 72, 8, 0, 0},
    {1701, 12495, 80, 8, 0, 0}, {1717, 0, 0, 16, 0, 0}, {1717, 10520, 0, 8, 0, 0},
    {1717, 10555, 8, 8, 0, 0}, {1837, 0, 0, 200, 0, 0}, {1837, 7466, 16, 8, 0, 0},
    {1837, 8563, 48, 8, 0, 0}, {1837, 10011, 32, 8, 0, 0}, {1837, 11964, 64, 128, 0, 0},
    {1837, 12755, 40, 8, 0, 0}, {1837, 13752, 24, 8, 0, 0}, {1849, 0, 0, 40, 0, 0},
    {1849, 12241, 16, 8, 0, 0}, {1849, 12474, 32, 8, 0, 0}, {1849, 12479, 24, 8, 0, 0},
    {1882, 0, 0, 80, 0, 0}, {1882, 13781, 72, 8, 0, 0}, {1919, 0, 0, 136, 0, 0},
    {1919, 7112, 104, 8, 0, 0}, {1919, 7140, 112, 8, 0, 0}, {1919, 7447, 80, 8, 0, 0},
    {1919, 9593, 88, 8, 0, 0}, {1919, 10313, 72, 8, 0, 0}, {1919, 10700, 96, 8, 0, 0},
    {1919, 11273, 128, 8, 0, 0}, {1919, 13080, 120, 8, 0, 0}, {1939, 0, 0, 80, 0, 0},
    {1939, 5859, 72, 8, 0, 0}, {1958, 0, 0, 360, 0, 0}, {1958, 4844, 144, 8, 0, 0},
    {1958, 4854, 216, 8, 0, 0}, {1958, 4874, 208, 8, 0, 0}, {1958, 5359, 80, 8, 0, 0},
    {1958, 5372, 88, 8, 0, 0}, {1958, 5557, 56, 8, 0, 0}, {1958, 6063, 224, 8, 0, 0},
    {1958, 6234, 112, 8, 0, 0}, {1958, 6251, 96, 8, 0, 0}, {1958, 6263, 104, 8, 0, 0},
    {1958, 6389, 296, 8, 0, 0}, {1958, 6703, 128, 8, 0, 0}, {1958, 7219, 120, 8, 0, 0},
    {1958, 8778, 240, 8, 0, 0}, {1958, 8899, 16, 8, 0, 0}, {1958, 10365, 160, 8, 0, 0},
    {1958, 10382, 8, 8, 0, 0}, {1958, 11234, 0, 8, 0, 0}, {1958, 13117, 152, 8, 0, 0},
    {1972, 0, 0, 40, 0, 0}, {1972, 13039, 24, 8, 0, 0}, {1972, 13048, 16, 8, 0, 0},
    {1990, 0, 0, 32, 0, 0}, {1990, 10505, 24, 8, 0, 0}, {2004, 0, 0, 408, 0, 0},
    {2004, 13199, 256, 8, 0, 0}, {2004, 13207, 336, 8, 0, 0}, {2004, 13216, 32, 8, 0, 0},
    {2004, 13229, 352, 8, 0, 0}, {2004, 13238, 192, 8, 0, 0}, {2004, 13247, 48, 8, 0, 0},
    {2004, 13258, 264, 8, 0, 0}, {2004, 13266, 288, 8, 0, 0}, {2004, 13280, 168, 8, 0, 0},
    {2004, 13289, 40, 8, 0, 0}, {2004, 13301, 240, 8, 0, 0}, {2004, 13312, 344, 8, 0, 0},
    {2004, 13319, 24, 8, 0, 0}, {2004, 13327, 88, 8, 0, 0}, {2004, 13335, 360, 8, 0, 0},
    {2004, 13349, 184, 8, 0, 0}, {2004, 13361, 208, 8, 0, 0}, {2017, 0, 0, 112, 0, 0},
    {2017, 7089, 72, 8, 0, 0}, {2017, 10576, 80, 8, 0, 0}, {2017, 11577, 104, 8, 0, 0},
    {2038, 0, 0, 80, 0, 0}, {2038, 6376, 72, 8, 0, 0}, {2054, 0, 0, 24, 0, 0},
    {2054, 10539, 16, 8, 0, 0}, {2066, 0, 0, 64, 0, 0}, {2066, 13980, 24, 8, 0, 0},
    {2066, 14000, 16, 8, 0, 0}, {2082, 0, 0, 208, 0, 0}, {2082, 4422, 192, 8, 0, 0},
    {2082, 7430, 24, 8, 0, 0}, {2082, 9440, 16, 8, 0, 0}, {2082, 10450, 48, 8, 0, 0},
    {2082, 13523, 136, 8, 0, 0}, {2082, 13547, 144, 8, 0, 0}, {2082, 13571, 128, 8, 0, 0},
    {2082, 13595, 104, 8, 0, 0}, {2082, 13619, 112, 8, 0, 0}, {2082, 13643, 96, 8, 0, 0},
    {2123, 0, 0, 104, 0, 0}, {2123, 10998, 80, 8, 0, 0}, {2123, 11011, 72, 8, 0, 0},
    {2182, 0, 0, 192, 0, 0}, {2182, 4763, 128, 8, 0, 0}, {2182, 5576, 152, 8, 0, 0},
    {2182, 6071, 136, 8, 0, 0}, {2182, 11390, 96, 8, 0, 0}, {2182, 11623, 144, 8, 0, 0},
    {2371, 0, 0, 272, 0, 0}, {2371, 5163, 72, 8, 0, 0}, {2371, 5199, 216, 8, 0, 0},
    {2371, 10124, 24, 8, 0, 0}, {2371, 10129, 32, 8, 0, 0}, {2371, 11031, 208, 8, 0, 0},
    {2371, 11077, 48, 8, 0, 0}, {2371, 11087, 56, 8, 0, 0}, {2371, 11540, 184, 8, 0, 0},
    {2371, 11552, 192, 8, 0, 0}, {2371, 11561, 200, 8, 0, 0}, {2371, 12226, 16, 8, 0, 0},
    {2432, 0, 0, 24, 0, 0}, {2432, 4689, 16, 8, 0, 0}, {2456, 0, 0, 24, 0, 0},
    {2456, 6276, 8, 8, 0, 0}, {2466, 0, 0, 24, 0, 0}, {2466, 7019, 16, 8, 0, 0},
    {2501, 0, 0, 16, 0, 0}, {2501, 7294, 0, 8, 0, 0}, {2501, 11259, 8, 8, 0, 0},
    {2518, 0, 0, 80, 0, 0}, {2518, 7336, 32, 8, 0, 0}, {2518, 7351, 0, 8, 0, 0},
    {2518, 7358, 24, 8, 0, 0}, {2518, 7565, 40, 8, 0, 0}, {2518, 9733, 72, 8, 0, 0},
    {2518, 10876, 69, 1, 0, 0}, {2518, 11239, 56, 8, 0, 0}, {2518, 11250, 48, 8, 0, 0},
    {2518, 12232, 64, 4, 0, 0}, {2538, 0, 0, 112, 0, 0}, {2538, 10016, 40, 8, 0, 0},
    {2580, 0, 0, 166688, 0, 0}, {2580, 3250, 24, 8, 0, 0}, {2580, 5547, 360, 208, 0, 0},
    {2580, 8906, 40, 8, 0, 0}, {4414, 0, 0, 32, 0, 0}, {4414, 7004, 8, 8, 0, 0},
    {4414, 13516, 16, 8, 0, 0}, {4414, 13757, 0, 8, 0, 0}, {4431, 0, 0, 32, 0, 0},
    {4431, 6984, 24, 8, 0, 0}, {4431, 8856, 16, 8, 0, 0}, {4723, 0, 0, 32, 0, 0},
    {4723, 6567, 24, 8, 0, 0}, {4723, 14018, 16, 8, 0, 0}, {4820, 0, 0, 64, 0, 0},
    {4820, 4697, 32, 8, 0, 0}, {4820, 10479, 40, 8, 0, 0}, {5020, 0, 0, 24, 0, 0},
    {5020, 4758, 8, 8, 0, 0}, {5020, 7605, 0, 8, 0, 0}, {5020, 9500, 16, 8, 0, 0},
    {5335, 0, 0, 32, 0, 0}, {5335, 9006, 24, 8, 0, 0}, {5504, 0, 0, 24, 0, 0},
    {5504, 5405, 0, 8, 0, 0}, {5504, 10281, 8, 8, 0, 0}, {5521, 0, 0, 32, 0, 0},
    {5521, 8947, 16, 8, 0, 0}, {5521, 8994, 24, 8, 0, 0}, {5593, 0, 0, 32, 0, 0},
    {5593, 5628, 16, 8, 0, 0}, {6591, 0, 0, 56, 0, 0}, {6591, 6551, 48, 8, 0, 0},
    {6611, 0, 0, 56, 0, 0}, {6611, 6605, 32, 8, 0, 0}, {6627, 0, 0, 216, 0, 0},
    {6627, 9562, 24, 8, 0, 0}, {6627, 9572, 40, 8, 0, 0}, {6870, 0, 0, 56, 0, 0},
    {6870, 6668, 16, 8, 0, 0}, {6870, 6685, 40, 8, 0, 0}, {7168, 0, 0, 56, 0, 0},
    {7168, 7051, 40, 8, 0, 0}, {7168, 7064, 32, 8, 0, 0}, {7168, 7074, 24, 8, 0, 0},
    {7168, 10707, 48, 8, 0, 0}, {7488, 0, 0, 32, 0, 0}, {7488, 7605, 16, 8, 0, 0},
    {7488, 8944, 24, 8, 0, 0}, {8060, 0, 0, 24, 0, 0}, {8060, 10563, 16, 8, 0, 0},
    {8073, 0, 0, 64, 0, 0}, {8073, 4758, 24, 8, 0, 0}, {8073, 10773, 16, 8, 0, 0},
    {8073, 10882, 32, 8, 0, 0}, {9482, 0, 0, 32, 0, 0}, {9482, 5648, 16, 8, 0, 0},
    {9482, 10576, 24, 8, 0, 0}, {9655, 0, 0, 32, 0, 0}, {9655, 9006, 24, 8, 0, 0},
    {9670, 0, 0, 32, 0, 0}, {9670, 9006, 24, 8, 0, 0}, {9704, 0, 0, 32, 0, 0},
    {9704, 9694, 16, 8, 0, 0}, {9800, 0, 0, 48, 0, 0}, {9800, 8856, 16, 8, 0, 0},
    {9800, 9582, 40, 8, 0, 0}, {9800, 12241, 24, 8, 0, 0}, {9800, 12474, 32, 8, 0, 0},
    {9820, 0, 0, 152, 0, 0}, {9820, 5383, 72, 8, 0, 0}, {9820, 5389, 128, 8, 0, 0},
    {9820, 7605, 88, 8, 0, 0}, {9820, 9507, 112, 8, 0, 0}, {9820, 9851, 120, 8, 0, 0},
    {9820, 11692, 0, 56, 0, 0}, {9837, 0, 0, 56, 0, 0}, {9837, 9440, 40, 8, 0, 0},
    {9837, 10382, 24, 8, 0, 0}, {9837, 11631, 48, 8, 0, 0}, {9966, 0, 0, 32, 0, 0},
    {9966, 7605, 24, 8, 0, 0}, {9966, 9074, 16, 8, 0, 0}, {9984, 0, 0, 24, 0, 0},
    {9984, 9976, 16, 8, 0, 0}, {10684, 0, 0, 64, 0, 0}, {10684, 6657, 48, 8, 0, 0},
    {10684, 6676, 24, 8, 0, 0}, {10684, 6685, 56, 8, 0, 0}, {10979, 0, 0, 64, 0, 0},
    {10979, 4758, 24, 8, 0, 0}, {10979, 7518, 16, 8, 0, 0}, {10979, 9497, 32, 8, 0, 0},
    {11375, 0, 0, 64, 0, 0}, {11375, 11320, 32, 8, 0, 0}, {11375, 11329, 40, 8, 0, 0},
    {11375, 11338, 16, 8, 0, 0}, {11375, 11347, 48, 8, 0, 0}, {11375, 11357, 24, 8, 0, 0},
    {11443, 0, 0, 216, 0, 0}, {11443, 166, 168, 8, 0, 0}, {11443, 176, 160, 8, 0, 0},
    {11443, 302, 144, 8, 0, 0}, {11443, 371, 184, 8, 0, 0}, {11443, 386, 152, 8, 0, 0},
    {11443, 401, 192, 8, 0, 0}, {11443, 582, 208, 8, 0, 0}, {11443, 608, 176, 8, 0, 0},
    {11443, 711, 200, 8, 0, 0}, {11443, 2387, 136, 8, 0, 0}, {11443, 5077, 128, 8, 0, 0},
    {11443, 5138, 80, 8, 0, 0}, {11443, 6308, 72, 8, 0, 0}, {11443, 11307, 120, 8, 0, 0},
    {11443, 11764, 96, 8, 0, 0}, {11443, 12376, 64, 8, 0, 0}, {11443, 13085, 104, 8, 0, 0},
    {11443, 13379, 112, 8, 0, 0}, {11504, 0, 0, 48, 0, 0}, {11504, 9586, 40, 8, 0, 0},
    {11504, 12241, 16, 8, 0, 0}, {11504, 12474, 32, 8, 0, 0}, {11504, 12479, 24, 8, 0, 0},
    {11647, 0, 0, 32, 0, 0}, {11647, 11828, 24, 8, 0, 0}, {11832, 0, 0, 32, 0, 0},
    {11832, 9006, 24, 8, 0, 0}, {11890, 0, 0, 16, 0, 0}, {11890, 8563, 8, 8, 0, 0},
    {11890, 9440, 0, 8, 0, 0}, {11899, 0, 0, 48, 0, 0}, {11899, 11913, 16, 8, 0, 0},
    {11920, 0, 0, 56, 0, 0}, {12392, 0, 0, 32, 0, 0}, {12392, 11944, 16, 8, 0, 0},
    {12520, 0, 0, 32, 0, 0}, {12520, 9006, 24, 8, 0, 0}, {12534, 0, 0, 528, 0, 0},
    {12534, 6376, 8, 512, 0, 0}, {12534, 11662, 520, 8, 0, 0}, {12547, 0, 0, 208, 0, 0},
    {12547, 9540, 8, 8, 0, 0}, {12547, 9744, 16, 4, 0, 0}, {12573, 0, 0, 32, 0, 0},
    {12573, 8563, 8, 8, 0, 0}, {12573, 9440, 0, 8, 0, 0}, {12573, 10382, 16, 8, 0, 0},
    {12591, 0, 0, 48, 0, 0}, {12591, 4504, 0, 8, 0, 0}, {12591, 7585, 24, 8, 0, 0},
    {12591, 10438, 20, 4, 0, 0}, {12591, 11178, 8, 8, 0, 0}, {12611, 0, 0, 48, 0, 0},
    {12611, 9056, 4, 4, 0, 0}, {12629, 0, 0, 24, 0, 0}, {12650, 0, 0, 48, 0, 0},
    {12650, 4747, 32, 4, 0, 0}, {12650, 7575, 8, 8, 0, 0}, {12650, 10027, 44, 4, 0, 0},
    {12650, 10396, 40, 4, 0, 0}, {12650, 11601, 0, 8, 0, 0}, {12650, 12749, 36, 4, 0, 0},
    {12669, 0, 0, 24, 0, 0}, {12669, 10354, 8, 8, 0, 0}, {12699, 0, 0, 40, 0, 0},
    {12699, 10563, 24, 8, 0, 0}, {12699, 10567, 32, 8, 0, 0}, {12699, 13442, 16, 8, 0, 0},
    {13056, 0, 0, 496, 0, 0}, {13056, 8944, 16, 8, 0, 0}, {13056, 10387, 32, 8, 0, 0},
    {13056, 10462, 24, 4, 0, 0}, {13056, 13787, 40, 456, 0, 0}, {13426, 0, 0, 32, 0, 0},
    {13426, 9006, 24, 8, 0, 0}, {13683, 0, 0, 32, 0, 0}, {13683, 9006, 24, 8, 0, 0},
    {13701, 0, 0, 32, 0, 0}, {13701, 4758, 16, 8, 0, 0}, {13701, 10882, 24, 8, 0, 0},
    {14045, 0, 0, 32, 0, 0}, {14045, 6639, 16, 8, 0, 0}, {14045, 11823, 24, 8, 0, 0},
    {14176, 0, 0, 72, 0, 0}, {14176, 8554, 64, 8, 0, 0}, {14218, 0, 0, 48, 0, 0},
    {14218, 9427, 24, 8, 0, 0}, {14218, 11631, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {308, 4}, {322, 0}, {2421, 22}, {10281, 5},
};

static const struct table_type types[] = {
    {12, 792, 88, 88, 0, 8}, {85, 842, 72, 72, 8, 6}, {99, 815, 88, 88, 14, 8},
    {118, 12780, 64, 64, 22, 1}, {359, 1472, 96, 96, 23, 9}, {572, 1669, 80, 80, 32, 7},
    {600, 1701, 112, 112, 39, 10}, {947, 947, 48, 48, 49, 0}, {2174, 1259, 192, 48, 49, 0},
    {2196, 1882, 80, 80, 49, 7}, {2228, 1919, 136, 136, 56, 14}, {2248, 2248, 32, 32, 70, 2},
    {2286, 2017, 112, 112, 72, 9}, {2305, 2017, 112, 112, 81, 9}, {2324, 2017, 112, 112, 90, 9},
    {2635, 1747, 32, 32, 99, 1}, {2654, 2680, 48, 48, 100, 3}, {2724, 338, 128, 128, 103, 12},
    {2740, 8043, 24, 24, 115, 1}, {2760, 2240, 176, 176, 116, 16}, {2774, 27, 448, 448, 132, 0},
    {2790, 41, 240, 240, 132, 0}, {2806, 55, 112, 112, 132, 0}, {2825, 69, 152, 152, 132, 1},
    {2855, 6611, 56, 56, 133, 1}, {2884, 6611, 56, 56, 134, 1}, {2921, 4431, 32, 32, 135, 1},
    {2947, 3959, 48, 48, 136, 3}, {2968, 3998, 64, 64, 139, 3}, {2992, 3976, 48, 48, 142, 3},
    {3011, 203, 48, 48, 145, 1}, {3024, 2102, 88, 88, 146, 3}, {3036, 2395, 72, 72, 149, 3},
    {3048, 129, 72, 72, 152, 1}, {3063, 896, 160, 160, 153, 10}, {3080, 142, 128, 128, 163, 3},
    {3101, 214, 32, 32, 166, 2}, {3121, 2210, 32, 32, 168, 1}, {3146, 12765, 96, 96, 169, 2},
    {3161, 1091, 32, 32, 171, 0}, {3176, 1071, 32, 32, 171, 1}, {3196, 6480, 32, 32, 172, 0},
    {3205, 251, 64, 64, 172, 2}, {3302, 241, 32, 32, 174, 0}, {3316, 348, 32, 32, 174, 0},
    {3346, 11776, 48, 48, 174, 4}, {3365, 5190, 152, 152, 178, 3}, {3384, 5190, 152, 152, 181, 3},
    {3403, 5190, 152, 152, 184, 3}, {3422, 5316, 64, 64, 187, 3}, {3434, 7440, 48, 48, 190, 2},
    {3445, 10407, 40, 40, 192, 2}, {3475, 12511, 120, 120, 194, 7},
    {3488, 13098, 192, 192, 201, 12}, {3506, 5324, 24, 24, 213, 1}, {3525, 8924, 32, 32, 214, 2},
    {3537, 2484, 80, 80, 216, 6}, {3551, 2596, 72, 72, 222, 6}, {3565, 696, 64, 64, 228, 1},
    {3582, 155, 192, 192, 229, 0}, {3603, 190, 224, 224, 229, 1}, {3626, 427, 24, 24, 230, 0},
    {3657, 448, 56, 56, 230, 1}, {3701, 482, 48, 48, 231, 2}, {3745, 516, 64, 64, 233, 2},
    {3783, 544, 56, 56, 235, 3}, {3821, 2153, 56, 56, 238, 0}, {3859, 653, 56, 56, 238, 0},
    {3873, 682, 152, 152, 238, 8}, {3889, 659, 24, 24, 246, 1}, {3914, 2371, 272, 272, 247, 9},
    {3932, 2346, 24, 24, 256, 1}, {4018, 11920, 56, 56, 257, 2}, {4037, 2112, 240, 240, 259, 0},
    {4052, 2112, 240, 240, 259, 0}, {4067, 2112, 240, 240, 259, 0}, {4082, 2112, 240, 240, 259, 0},
    {4097, 2112, 240, 240, 259, 0}, {4113, 2112, 240, 240, 259, 0}, {4129, 1863, 48, 48, 259, 0},
    {4164, 2139, 232, 232, 259, 3}, {4181, 1767, 32, 32, 262, 0}, {4198, 1797, 32, 32, 262, 0},
    {4213, 1812, 32, 32, 262, 1}, {4229, 1784, 96, 96, 263, 3}, {4246, 1825, 96, 96, 266, 7},
    {4262, 1904, 56, 56, 273, 2}, {4277, 13713, 112, 112, 275, 2}, {4317, 11680, 48, 48, 277, 1},
    {4331, 9721, 64, 64, 278, 6}, {4346, 9704, 32, 32, 284, 2}, {4366, 9751, 40, 40, 286, 1},
    {4379, 13173, 24, 24, 287, 0}, {4707, 4723, 32, 32, 287, 2}, {4772, 4820, 64, 64, 289, 1},
    {4784, 4804, 40, 40, 290, 1}, {4836, 1, 24, 24, 291, 1}, {4894, 775, 152, 88, 292, 7},
    {4910, 742, 40, 40, 299, 2}, {4932, 758, 40, 40, 301, 2}, {4955, 2432, 24, 24, 303, 1},
    {5207, 913, 56, 56, 304, 3}, {5234, 913, 64, 56, 307, 3}, {5272, 864, 56, 56, 310, 0},
    {5282, 5335, 32, 32, 310, 1}, {5301, 12520, 32, 32, 311, 1}, {5486, 5521, 32, 32, 312, 2},
    {5542, 957, 24, 24, 314, 1}, {5593, 5593, 32, 32, 315, 2}, {5605, 1213, 56, 40, 317, 3},
    {5859, 970, 184, 192, 320, 11}, {5922, 3846, 112, 112, 331, 2}, {5946, 6591, 56, 56, 333, 1},
    {5970, 6627, 216, 216, 334, 1}, {6082, 1359, 152, 88, 335, 7}, {6092, 1057, 24, 24, 342, 1},
    {6405, 1990, 32, 32, 343, 1}, {6430, 1112, 48, 48, 344, 1}, {6448, 1132, 40, 40, 345, 1},
    {6462, 1148, 32, 32, 346, 2}, {6490, 1194, 96, 96, 348, 2}, {6506, 1168, 32, 32, 350, 2},
    {6703, 1259, 48, 48, 352, 0}, {6708, 6870, 56, 56, 352, 2}, {6726, 2466, 24, 24, 354, 1},
    {6737, 6870, 56, 56, 355, 2}, {6754, 2466, 24, 24, 357, 1}, {6764, 6870, 56, 56, 358, 2},
    {6789, 6870, 56, 56, 360, 2}, {6813, 6870, 56, 56, 362, 2}, {6839, 6870, 56, 56, 364, 2},
    {6858, 2466, 24, 24, 366, 1}, {7158, 7168, 56, 56, 367, 4}, {7385, 7403, 56, 56, 371, 2},
    {7481, 7488, 32, 32, 373, 2}, {7521, 7539, 48, 48, 375, 2}, {7559, 3262, 120, 56, 377, 3},
    {7595, 1837, 200, 200, 380, 9}, {7779, 1332, 136, 136, 389, 13}, {7788, 9482, 32, 32, 402, 2},
    {7809, 9820, 152, 152, 404, 11}, {7838, 9837, 56, 56, 415, 4}, {7863, 10979, 64, 64, 419, 5},
    {8159, 1359, 152, 88, 424, 7}, {8169, 8060, 24, 24, 431, 1}, {8192, 1213, 48, 40, 432, 3},
    {8377, 1442, 40, 40, 435, 2}, {8382, 1386, 280, 280, 437, 1}, {8398, 1403, 32, 40, 438, 1},
    {8415, 1421, 32, 40, 439, 1}, {9050, 1371, 168, 168, 440, 2}, {9065, 11832, 32, 32, 442, 1},
    {9080, 3287, 32, 32, 443, 2}, {9099, 13070, 40, 40, 445, 2}, {9114, 13056, 496, 496, 447, 3},
    {9140, 4480, 48, 48, 450, 4}, {9161, 5564, 32, 32, 454, 2}, {9177, 5988, 56, 56, 456, 2},
    {9200, 6329, 56, 56, 458, 2}, {9240, 6110, 40, 40, 460, 2}, {9256, 6339, 48, 48, 462, 2},
    {9272, 6988, 40, 40, 464, 2}, {9292, 8331, 64, 64, 466, 5}, {9310, 8931, 56, 56, 471, 1},
    {9327, 11058, 64, 64, 472, 2}, {9350, 11293, 48, 48, 474, 2}, {9368, 11610, 32, 32, 476, 1},
    {9385, 12801, 40, 40, 477, 2}, {9405, 14201, 56, 56, 479, 3}, {9492, 1371, 168, 168, 482, 2},
    {9615, 1534, 40, 40, 484, 0}, {9620, 9655, 32, 32, 484, 1}, {9634, 9670, 32, 32, 485, 1},
    {9781, 9800, 48, 48, 486, 4}, {9948, 2538, 112, 112, 490, 1}, {9962, 9966, 32, 32, 491, 2},
    {10106, 1213, 48, 40, 493, 3}, {10139, 10155, 48, 48, 496, 1}, {10172, 1596, 144, 152, 497, 3},
    {10183, 1627, 48, 48, 500, 3}, {10190, 14045, 32, 32, 503, 2}, {10205, 1213, 56, 40, 505, 3},
    {10259, 10269, 80, 80, 508, 1}, {10281, 1654, 56, 56, 509, 4}, {10669, 10684, 64, 64, 513, 3},
    {10711, 5041, 40, 40, 516, 1}, {10731, 9033, 48, 48, 517, 1}, {10751, 10223, 40, 40, 518, 3},
    {10804, 10780, 56, 56, 521, 0}, {10833, 10792, 24, 24, 521, 0}, {11126, 1726, 104, 104, 521, 2},
    {11197, 232, 72, 72, 523, 4}, {11212, 2123, 104, 104, 527, 2}, {11366, 11375, 64, 64, 529, 5},
    {11411, 14176, 72, 72, 534, 1}, {11498, 11504, 48, 48, 535, 4}, {11520, 415, 88, 88, 539, 3},
    {11529, 639, 96, 96, 542, 4}, {11638, 11647, 32, 32, 546, 1}, {11798, 11396, 24, 24, 547, 0},
    {11811, 11162, 48, 48, 547, 1}, {11862, 1837, 200, 200, 548, 9}, {11866, 11899, 48, 48, 557, 1},
    {11938, 1849, 40, 40, 558, 3}, {12149, 11429, 48, 48, 561, 2},
    {12162, 11443, 216, 216, 563, 15}, {12181, 11463, 104, 104, 578, 7},
    {12196, 2630, 32, 32, 585, 2}, {12208, 11479, 32, 32, 587, 0}, {12392, 12392, 32, 32, 587, 2},
    {12693, 12699, 40, 40, 589, 3}, {12726, 4301, 120, 120, 592, 6}, {13389, 4403, 40, 40, 598, 2},
    {13405, 1990, 24, 32, 600, 1}, {13411, 13426, 32, 32, 601, 1}, {13442, 3330, 904, 904, 602, 12},
    {13468, 8073, 64, 64, 614, 4}, {13487, 2561, 24, 24, 618, 1}, {13787, 1371, 168, 168, 619, 2},
    {13899, 2613, 64, 64, 621, 4}, {13925, 2613, 64, 64, 625, 4}, {13943, 2613, 64, 64, 629, 4},
    {14026, 1213, 56, 40, 633, 3}, {14080, 269, 56, 56, 636, 4}, {14110, 2268, 160, 160, 640, 16},
    {14144, 2405, 120, 120, 656, 12}, {14197, 14218, 48, 48, 668, 2},
    {14228, 6041, 168, 168, 670, 3}, {14242, 6041, 168, 168, 673, 3},
    {14258, 2082, 208, 208, 676, 9},
};

static const struct table_held held[] = {
    {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {10563, C_MEMBER_OBJECT, 72, 1}, {10354, C_MEMBER_OBJECT, 80, 1},
    {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {10313, C_MEMBER_OBJECT, 72, 1}, {7304, C_MEMBER_OBJECT, 80, 1},
    {10563, C_MEMBER_OBJECT, 48, 1}, {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1},
    {10424, C_MEMBER_OBJECT, 32, 1}, {13389, C_MEMBER_OBJECT, 40, 1},
    {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1}, {10313, C_MEMBER_OBJECT, 72, 1},
    {10354, C_MEMBER_OBJECT, 80, 1}, {10993, C_MEMBER_OBJECT, 88, 1},
    {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {10354, C_MEMBER_OBJECT, 72, 1}, {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1},
    {10424, C_MEMBER_OBJECT, 32, 1}, {13389, C_MEMBER_OBJECT, 40, 1},
    {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1}, {10346, C_MEMBER_OBJECT, 72, 1},
    {12495, C_MEMBER_OBJECT, 80, 1}, {7447, C_MEMBER_OBJECT, 88, 1}, {7456, C_MEMBER_OBJECT, 96, 1},
    {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {13781, C_MEMBER_OBJECT, 72, 1}, {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1},
    {10424, C_MEMBER_OBJECT, 32, 1}, {13389, C_MEMBER_OBJECT, 40, 1},
    {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1}, {10313, C_MEMBER_OBJECT, 72, 1},
    {7447, C_MEMBER_OBJECT, 80, 1}, {9593, C_MEMBER_OBJECT, 88, 1}, {10700, C_MEMBER_OBJECT, 96, 1},
    {7112, C_MEMBER_OBJECT, 104, 1}, {7140, C_MEMBER_OBJECT, 112, 1},
    {13080, C_MEMBER_OBJECT, 120, 1}, {11273, C_MEMBER_OBJECT, 128, 1},
    {12718, C_MEMBER_OBJECT, 16, 1}, {12711, C_MEMBER_OBJECT, 24, 1},
    {6703, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {7089, C_MEMBER_OBJECT, 72, 1}, {10576, C_MEMBER_OBJECT, 80, 1},
    {11577, C_MEMBER_OBJECT, 104, 1}, {6703, C_MEMBER_OBJECT, 16, 1},
    {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {7089, C_MEMBER_OBJECT, 72, 1}, {10576, C_MEMBER_OBJECT, 80, 1},
    {11577, C_MEMBER_OBJECT, 104, 1}, {6703, C_MEMBER_OBJECT, 16, 1},
    {4758, C_MEMBER_OBJECT, 24, 1}, {10424, C_MEMBER_OBJECT, 32, 1},
    {13389, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 48, 1}, {5536, C_MEMBER_OBJECT, 56, 1},
    {7089, C_MEMBER_OBJECT, 72, 1}, {10576, C_MEMBER_OBJECT, 80, 1},
    {11577, C_MEMBER_OBJECT, 104, 1}, {11672, C_MEMBER_OBJECT, 16, 1},
    {2710, C_MEMBER_OBJECT, 16, 1}, {2669, C_MEMBER_OBJECT, 24, 1}, {2690, C_MEMBER_OBJECT, 32, 1},
    {7986, C_MEMBER_OBJECT, 16, 1}, {7881, C_MEMBER_OBJECT, 24, 1}, {7942, C_MEMBER_OBJECT, 32, 1},
    {7895, C_MEMBER_OBJECT, 40, 1}, {7955, C_MEMBER_OBJECT, 48, 1}, {7969, C_MEMBER_OBJECT, 56, 1},
    {7995, C_MEMBER_OBJECT, 64, 1}, {8006, C_MEMBER_OBJECT, 72, 1}, {7909, C_MEMBER_OBJECT, 80, 1},
    {6703, C_MEMBER_OBJECT, 104, 1}, {8020, C_MEMBER_OBJECT, 112, 1},
    {7924, C_MEMBER_OBJECT, 120, 1}, {8036, C_MEMBER_OBJECT, 16, 1},
    {12975, C_MEMBER_OBJECT, 16, 1}, {12824, C_MEMBER_OBJECT, 24, 1},
    {12902, C_MEMBER_OBJECT, 32, 1}, {12839, C_MEMBER_OBJECT, 40, 1},
    {12926, C_MEMBER_OBJECT, 48, 1}, {12941, C_MEMBER_OBJECT, 56, 1},
    {12995, C_MEMBER_OBJECT, 64, 1}, {13007, C_MEMBER_OBJECT, 72, 1},
    {12854, C_MEMBER_OBJECT, 80, 1}, {6703, C_MEMBER_OBJECT, 104, 1},
    {13022, C_MEMBER_OBJECT, 112, 1}, {12870, C_MEMBER_OBJECT, 120, 1},
    {12959, C_MEMBER_OBJECT, 128, 1}, {12916, C_MEMBER_OBJECT, 136, 1},
    {12985, C_MEMBER_OBJECT, 144, 1}, {12889, C_MEMBER_OBJECT, 152, 1},
    {13740, C_MEMBER_OBJECT, 104, 1}, {6605, C_MEMBER_OBJECT, 32, 1},
    {6605, C_MEMBER_OBJECT, 32, 1}, {6984, C_MEMBER_OBJECT, 24, 1}, {6200, C_MEMBER_OBJECT, 16, 1},
    {6209, C_MEMBER_OBJECT, 24, 1}, {6218, C_MEMBER_OBJECT, 32, 1}, {13817, C_MEMBER_OBJECT, 16, 1},
    {13805, C_MEMBER_OBJECT, 24, 1}, {13794, C_MEMBER_OBJECT, 32, 1},
    {13146, C_MEMBER_OBJECT, 16, 1}, {13165, C_MEMBER_OBJECT, 24, 1},
    {13154, C_MEMBER_OBJECT, 32, 1}, {9600, C_MEMBER_OBJECT, 40, 1}, {8881, C_MEMBER_OBJECT, 16, 1},
    {6695, C_MEMBER_OBJECT, 24, 1}, {7423, C_MEMBER_OBJECT, 32, 1}, {14059, C_MEMBER_OBJECT, 16, 1},
    {6695, C_MEMBER_OBJECT, 24, 1}, {7188, C_MEMBER_OBJECT, 64, 1}, {11390, C_MEMBER_OBJECT, 40, 1},
    {5100, C_MEMBER_OBJECT, 32, 1}, {5107, C_MEMBER_OBJECT, 64, 1}, {13140, C_MEMBER_OBJECT, 96, 1},
    {5405, C_MEMBER_OBJECT, 104, 1}, {6071, C_MEMBER_OBJECT, 112, 1},
    {4763, C_MEMBER_OBJECT, 120, 1}, {11623, C_MEMBER_OBJECT, 128, 1},
    {5576, C_MEMBER_OBJECT, 136, 1}, {7179, C_MEMBER_OBJECT, 144, 1},
    {10893, C_MEMBER_OBJECT, 152, 1}, {6071, C_MEMBER_OBJECT, 80, 1},
    {5405, C_MEMBER_OBJECT, 88, 1}, {11623, C_MEMBER_OBJECT, 96, 1}, {9440, C_MEMBER_OBJECT, 16, 1},
    {6703, C_MEMBER_OBJECT, 24, 1}, {9435, C_MEMBER_OBJECT, 24, 1}, {5100, C_MEMBER_OBJECT, 32, 1},
    {5107, C_MEMBER_OBJECT, 64, 1}, {13977, C_MEMBER_OBJECT, 24, 1},
    {11738, C_MEMBER_OBJECT, 40, 1}, {12131, C_MEMBER_OBJECT, 48, 1},
    {11545, C_MEMBER_OBJECT, 16, 1}, {14073, C_MEMBER_OBJECT, 24, 1},
    {6703, C_MEMBER_OBJECT, 32, 1}, {13965, C_MEMBER_OBJECT, 40, 1},
    {11516, C_MEMBER_OBJECT, 16, 1}, {6703, C_MEMBER_OBJECT, 136, 1},
    {13965, C_MEMBER_OBJECT, 144, 1}, {11516, C_MEMBER_OBJECT, 16, 1},
    {6703, C_MEMBER_OBJECT, 136, 1}, {13965, C_MEMBER_OBJECT, 144, 1},
    {11516, C_MEMBER_OBJECT, 16, 1}, {6703, C_MEMBER_OBJECT, 136, 1},
    {13965, C_MEMBER_OBJECT, 144, 1}, {5144, C_MEMBER_OBJECT, 16, 1},
    {6703, C_MEMBER_OBJECT, 40, 1}, {13965, C_MEMBER_OBJECT, 48, 1},
    {13965, C_MEMBER_OBJECT, 32, 1}, {6703, C_MEMBER_OBJECT, 40, 1}, {6543, C_MEMBER_OBJECT, 16, 1},
    {7198, C_MEMBER_OBJECT, 24, 1}, {4458, C_MEMBER_OBJECT, 56, 1}, {4469, C_MEMBER_OBJECT, 64, 1},
    {6543, C_MEMBER_OBJECT, 80, 1}, {11570, C_MEMBER_OBJECT, 88, 1},
    {14065, C_MEMBER_OBJECT, 96, 1}, {6703, C_MEMBER_OBJECT, 104, 1},
    {13965, C_MEMBER_OBJECT, 112, 1}, {5156, C_MEMBER_OBJECT, 32, 1},
    {7089, C_MEMBER_OBJECT, 40, 1}, {7081, C_MEMBER_OBJECT, 48, 1}, {6543, C_MEMBER_OBJECT, 56, 1},
    {11570, C_MEMBER_OBJECT, 64, 1}, {7198, C_MEMBER_OBJECT, 72, 1},
    {6529, C_MEMBER_OBJECT, 120, 1}, {11044, C_MEMBER_OBJECT, 136, 1},
    {12119, C_MEMBER_OBJECT, 152, 1}, {11516, C_MEMBER_OBJECT, 168, 1},
    {13965, C_MEMBER_OBJECT, 176, 1}, {6703, C_MEMBER_OBJECT, 184, 1},
    {12142, C_MEMBER_OBJECT, 16, 1}, {6703, C_MEMBER_OBJECT, 16, 1},
    {13965, C_MEMBER_OBJECT, 24, 1}, {10003, C_MEMBER_OBJECT, 16, 1},
    {6581, C_MEMBER_OBJECT, 24, 1}, {7081, C_MEMBER_OBJECT, 32, 1}, {8849, C_MEMBER_OBJECT, 40, 1},
    {9444, C_MEMBER_OBJECT, 48, 1}, {9018, C_MEMBER_OBJECT, 56, 1}, {10583, C_MEMBER_OBJECT, 24, 1},
    {10595, C_MEMBER_OBJECT, 32, 1}, {10957, C_MEMBER_OBJECT, 40, 1},
    {10969, C_MEMBER_OBJECT, 48, 1}, {10942, C_MEMBER_OBJECT, 56, 1},
    {10124, C_MEMBER_OBJECT, 64, 1}, {7309, C_MEMBER_OBJECT, 48, 1},
    {13740, C_MEMBER_OBJECT, 184, 1}, {7198, C_MEMBER_OBJECT, 32, 1},
    {7198, C_MEMBER_OBJECT, 32, 1}, {11036, C_MEMBER_OBJECT, 40, 1}, {7198, C_MEMBER_OBJECT, 32, 1},
    {12488, C_MEMBER_OBJECT, 56, 1}, {7198, C_MEMBER_OBJECT, 32, 1},
    {11036, C_MEMBER_OBJECT, 40, 1}, {12488, C_MEMBER_OBJECT, 48, 1},
    {11077, C_MEMBER_OBJECT, 24, 1}, {11087, C_MEMBER_OBJECT, 32, 1},
    {6885, C_MEMBER_OBJECT, 40, 1}, {11584, C_MEMBER_OBJECT, 48, 1},
    {14059, C_MEMBER_OBJECT, 56, 1}, {10862, C_MEMBER_OBJECT, 64, 1},
    {7375, C_MEMBER_OBJECT, 136, 1}, {5174, C_MEMBER_OBJECT, 144, 1},
    {11146, C_MEMBER_OBJECT, 16, 1}, {12226, C_MEMBER_OBJECT, 16, 1},
    {11077, C_MEMBER_OBJECT, 48, 1}, {11087, C_MEMBER_OBJECT, 56, 1},
    {5163, C_MEMBER_OBJECT, 72, 1}, {11540, C_MEMBER_OBJECT, 184, 1},
    {11552, C_MEMBER_OBJECT, 192, 1}, {11561, C_MEMBER_OBJECT, 200, 1},
    {11031, C_MEMBER_OBJECT, 208, 1}, {5199, C_MEMBER_OBJECT, 216, 1},
    {13730, C_MEMBER_OBJECT, 16, 1}, {9870, C_MEMBER_OBJECT, 32, 1},
    {13965, C_MEMBER_OBJECT, 48, 1}, {11023, C_MEMBER_OBJECT, 16, 1},
    {12353, C_MEMBER_OBJECT, 56, 1}, {12299, C_MEMBER_OBJECT, 72, 1},
    {6196, C_MEMBER_OBJECT, 24, 1}, {11879, C_MEMBER_OBJECT, 40, 1},
    {10317, C_MEMBER_OBJECT, 64, 1}, {9466, C_MEMBER_OBJECT, 72, 1}, {2167, C_MEMBER_OBJECT, 16, 1},
    {6196, C_MEMBER_OBJECT, 32, 1}, {10876, C_MEMBER_OBJECT, 48, 1},
    {11846, C_MEMBER_OBJECT, 56, 1}, {7285, C_MEMBER_OBJECT, 72, 1}, {7294, C_MEMBER_OBJECT, 80, 1},
    {7278, C_MEMBER_OBJECT, 88, 1}, {11783, C_MEMBER_OBJECT, 40, 1},
    {13965, C_MEMBER_OBJECT, 48, 1}, {12128, C_MEMBER_OBJECT, 16, 1},
    {5148, C_MEMBER_OBJECT, 32, 1}, {8834, C_MEMBER_OBJECT, 40, 1}, {9440, C_MEMBER_OBJECT, 16, 1},
    {4758, C_MEMBER_OBJECT, 24, 1}, {9497, C_MEMBER_OBJECT, 32, 1}, {13965, C_MEMBER_OBJECT, 40, 1},
    {7011, C_MEMBER_OBJECT, 48, 1}, {13980, C_MEMBER_OBJECT, 56, 1}, {9694, C_MEMBER_OBJECT, 16, 1},
    {13965, C_MEMBER_OBJECT, 24, 1}, {8834, C_MEMBER_OBJECT, 24, 1},
    {14018, C_MEMBER_OBJECT, 16, 1}, {6567, C_MEMBER_OBJECT, 24, 1},
    {13965, C_MEMBER_OBJECT, 48, 1}, {4744, C_MEMBER_OBJECT, 24, 1}, {6703, C_MEMBER_OBJECT, 16, 1},
    {4553, C_MEMBER_OBJECT, 16, 1}, {4637, C_MEMBER_OBJECT, 24, 1}, {4594, C_MEMBER_OBJECT, 32, 1},
    {4625, C_MEMBER_OBJECT, 40, 1}, {4561, C_MEMBER_OBJECT, 48, 1}, {4602, C_MEMBER_OBJECT, 64, 1},
    {4584, C_MEMBER_OBJECT_ARRAY, 80, 0}, {4652, C_MEMBER_OBJECT, 16, 1},
    {4660, C_MEMBER_OBJECT, 24, 1}, {4681, C_MEMBER_OBJECT, 16, 1}, {4672, C_MEMBER_OBJECT, 24, 1},
    {4689, C_MEMBER_OBJECT, 16, 1}, {9894, C_MEMBER_OBJECT, 24, 1}, {9885, C_MEMBER_OBJECT, 32, 1},
    {9908, C_MEMBER_OBJECT, 40, 1}, {9894, C_MEMBER_OBJECT, 24, 1}, {9885, C_MEMBER_OBJECT, 32, 1},
    {9908, C_MEMBER_OBJECT, 40, 1}, {9006, C_MEMBER_OBJECT, 24, 1}, {9006, C_MEMBER_OBJECT, 24, 1},
    {8947, C_MEMBER_OBJECT, 16, 1}, {8994, C_MEMBER_OBJECT, 24, 1}, {10513, C_MEMBER_OBJECT, 16, 1},
    {5628, C_MEMBER_OBJECT, 16, 1}, {5640, C_MEMBER_OBJECT, 24, 1}, {6369, C_MEMBER_OBJECT, 16, 1},
    {6351, C_MEMBER_OBJECT, 24, 1}, {6358, C_MEMBER_OBJECT, 32, 1}, {5681, C_MEMBER_OBJECT, 24, 1},
    {5795, C_MEMBER_OBJECT, 32, 1}, {5691, C_MEMBER_OBJECT, 40, 1}, {5768, C_MEMBER_OBJECT, 96, 1},
    {5749, C_MEMBER_OBJECT, 104, 1}, {5709, C_MEMBER_OBJECT, 112, 1},
    {5787, C_MEMBER_OBJECT, 120, 1}, {5819, C_MEMBER_OBJECT, 128, 1},
    {5736, C_MEMBER_OBJECT, 136, 1}, {5844, C_MEMBER_OBJECT, 144, 1},
    {2846, C_MEMBER_OBJECT, 152, 1}, {10641, C_MEMBER_OBJECT, 96, 1},
    {10654, C_MEMBER_OBJECT, 104, 1}, {6551, C_MEMBER_OBJECT, 48, 1},
    {13965, C_MEMBER_OBJECT, 208, 1}, {8210, C_MEMBER_OBJECT, 16, 1},
    {8309, C_MEMBER_OBJECT, 24, 1}, {8266, C_MEMBER_OBJECT, 32, 1}, {8297, C_MEMBER_OBJECT, 40, 1},
    {8218, C_MEMBER_OBJECT, 48, 1}, {8274, C_MEMBER_OBJECT, 64, 1},
    {8256, C_MEMBER_OBJECT_ARRAY, 80, 0}, {6316, C_MEMBER_OBJECT, 16, 1},
    {10505, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13509, C_MEMBER_OBJECT, 40, 1},
    {13509, C_MEMBER_OBJECT, 32, 1}, {10700, C_MEMBER_OBJECT, 16, 1},
    {10354, C_MEMBER_OBJECT, 24, 1}, {13399, C_MEMBER_OBJECT, 64, 1},
    {7512, C_MEMBER_OBJECT, 72, 1}, {9688, C_MEMBER_OBJECT, 16, 1}, {8324, C_MEMBER_OBJECT, 24, 1},
    {6668, C_MEMBER_OBJECT, 16, 1}, {6685, C_MEMBER_OBJECT, 40, 1}, {7019, C_MEMBER_OBJECT, 16, 1},
    {6668, C_MEMBER_OBJECT, 16, 1}, {6685, C_MEMBER_OBJECT, 40, 1}, {7019, C_MEMBER_OBJECT, 16, 1},
    {6668, C_MEMBER_OBJECT, 16, 1}, {6685, C_MEMBER_OBJECT, 40, 1}, {6668, C_MEMBER_OBJECT, 16, 1},
    {6685, C_MEMBER_OBJECT, 40, 1}, {6668, C_MEMBER_OBJECT, 16, 1}, {6685, C_MEMBER_OBJECT, 40, 1},
    {6668, C_MEMBER_OBJECT, 16, 1}, {6685, C_MEMBER_OBJECT, 40, 1}, {7019, C_MEMBER_OBJECT, 16, 1},
    {7074, C_MEMBER_OBJECT, 24, 1}, {7064, C_MEMBER_OBJECT, 32, 1}, {7051, C_MEMBER_OBJECT, 40, 1},
    {10707, C_MEMBER_OBJECT, 48, 1}, {12484, C_MEMBER_OBJECT, 16, 1},
    {8959, C_MEMBER_OBJECT, 24, 1}, {7605, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1},
    {12484, C_MEMBER_OBJECT, 16, 1}, {8976, C_MEMBER_OBJECT, 24, 1}, {7329, C_MEMBER_OBJECT, 16, 1},
    {7367, C_MEMBER_OBJECT, 32, 1}, {3236, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11975, C_MEMBER_OBJECT, 64, 1}, {11993, C_MEMBER_OBJECT, 80, 1},
    {12011, C_MEMBER_OBJECT, 96, 1}, {12029, C_MEMBER_OBJECT, 112, 1},
    {12047, C_MEMBER_OBJECT, 128, 1}, {12065, C_MEMBER_OBJECT, 144, 1},
    {12083, C_MEMBER_OBJECT, 160, 1}, {12101, C_MEMBER_OBJECT, 176, 1},
    {13965, C_MEMBER_OBJECT, 192, 1}, {7697, C_MEMBER_OBJECT, 16, 1},
    {7627, C_MEMBER_OBJECT, 24, 1}, {7738, C_MEMBER_OBJECT, 32, 1}, {7748, C_MEMBER_OBJECT, 40, 1},
    {7654, C_MEMBER_OBJECT, 48, 1}, {7664, C_MEMBER_OBJECT, 56, 1}, {7710, C_MEMBER_OBJECT, 64, 1},
    {7641, C_MEMBER_OBJECT, 72, 1}, {7688, C_MEMBER_OBJECT, 80, 1}, {7678, C_MEMBER_OBJECT, 88, 1},
    {7762, C_MEMBER_OBJECT, 96, 1}, {7726, C_MEMBER_OBJECT, 104, 1},
    {7610, C_MEMBER_OBJECT, 112, 1}, {5648, C_MEMBER_OBJECT, 16, 1},
    {10576, C_MEMBER_OBJECT, 24, 1}, {11716, C_MEMBER_OBJECT, 16, 1},
    {11706, C_MEMBER_OBJECT, 24, 1}, {11697, C_MEMBER_OBJECT, 40, 1},
    {11726, C_MEMBER_OBJECT, 48, 1}, {5383, C_MEMBER_OBJECT, 72, 1}, {7605, C_MEMBER_OBJECT, 88, 1},
    {9507, C_MEMBER_OBJECT, 112, 1}, {9851, C_MEMBER_OBJECT, 120, 1},
    {5389, C_MEMBER_OBJECT, 128, 1}, {6703, C_MEMBER_OBJECT, 136, 1},
    {13965, C_MEMBER_OBJECT, 144, 1}, {11234, C_MEMBER_OBJECT, 16, 1},
    {10382, C_MEMBER_OBJECT, 24, 1}, {9440, C_MEMBER_OBJECT, 40, 1},
    {11631, C_MEMBER_OBJECT, 48, 1}, {7518, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1},
    {9497, C_MEMBER_OBJECT, 32, 1}, {6703, C_MEMBER_OBJECT, 40, 1}, {13965, C_MEMBER_OBJECT, 48, 1},
    {8210, C_MEMBER_OBJECT, 16, 1}, {8309, C_MEMBER_OBJECT, 24, 1}, {8266, C_MEMBER_OBJECT, 32, 1},
    {8297, C_MEMBER_OBJECT, 40, 1}, {8218, C_MEMBER_OBJECT, 48, 1}, {8274, C_MEMBER_OBJECT, 64, 1},
    {8256, C_MEMBER_OBJECT_ARRAY, 80, 0}, {10563, C_MEMBER_OBJECT, 16, 1},
    {6369, C_MEMBER_OBJECT, 16, 1}, {6351, C_MEMBER_OBJECT, 24, 1}, {6358, C_MEMBER_OBJECT, 32, 1},
    {8356, C_MEMBER_OBJECT, 16, 1}, {8363, C_MEMBER_OBJECT, 24, 1},
    {4450, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5092, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5351, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8594, C_MEMBER_OBJECT, 16, 1},
    {8578, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9006, C_MEMBER_OBJECT, 24, 1},
    {10904, C_MEMBER_OBJECT, 16, 1}, {13105, C_MEMBER_OBJECT, 24, 1},
    {6381, C_MEMBER_OBJECT, 16, 1}, {13965, C_MEMBER_OBJECT, 32, 1}, {8944, C_MEMBER_OBJECT, 16, 1},
    {10387, C_MEMBER_OBJECT, 32, 1}, {13787, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13193, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1}, {5132, C_MEMBER_OBJECT, 32, 1},
    {8873, C_MEMBER_OBJECT, 40, 1}, {12142, C_MEMBER_OBJECT, 16, 1}, {4497, C_MEMBER_OBJECT, 24, 1},
    {11173, C_MEMBER_OBJECT, 16, 1}, {11631, C_MEMBER_OBJECT, 32, 1},
    {11173, C_MEMBER_OBJECT, 16, 1}, {11631, C_MEMBER_OBJECT, 32, 1},
    {9762, C_MEMBER_OBJECT, 24, 1}, {9771, C_MEMBER_OBJECT, 32, 1}, {8944, C_MEMBER_OBJECT, 16, 1},
    {11792, C_MEMBER_OBJECT, 24, 1}, {7605, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1},
    {8944, C_MEMBER_OBJECT, 16, 1}, {9458, C_MEMBER_OBJECT, 24, 1}, {13105, C_MEMBER_OBJECT, 32, 1},
    {6290, C_MEMBER_OBJECT, 40, 1}, {6298, C_MEMBER_OBJECT, 48, 1}, {8944, C_MEMBER_OBJECT, 16, 1},
    {11173, C_MEMBER_OBJECT, 16, 1}, {11631, C_MEMBER_OBJECT, 40, 1},
    {11191, C_MEMBER_OBJECT, 16, 1}, {11631, C_MEMBER_OBJECT, 32, 1},
    {7027, C_MEMBER_OBJECT, 16, 1}, {7605, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1},
    {9427, C_MEMBER_OBJECT, 32, 1}, {11631, C_MEMBER_OBJECT, 40, 1}, {7471, C_MEMBER_OBJECT, 48, 1},
    {8594, C_MEMBER_OBJECT, 16, 1}, {8578, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {9006, C_MEMBER_OBJECT, 24, 1}, {9006, C_MEMBER_OBJECT, 24, 1}, {8856, C_MEMBER_OBJECT, 16, 1},
    {12241, C_MEMBER_OBJECT, 24, 1}, {12474, C_MEMBER_OBJECT, 32, 1},
    {9582, C_MEMBER_OBJECT, 40, 1}, {10016, C_MEMBER_OBJECT, 40, 1}, {9074, C_MEMBER_OBJECT, 16, 1},
    {7605, C_MEMBER_OBJECT, 24, 1}, {6369, C_MEMBER_OBJECT, 16, 1}, {6351, C_MEMBER_OBJECT, 24, 1},
    {6358, C_MEMBER_OBJECT, 32, 1}, {9006, C_MEMBER_OBJECT, 24, 1}, {10041, C_MEMBER_OBJECT, 24, 1},
    {13826, C_MEMBER_OBJECT, 64, 1}, {13965, C_MEMBER_OBJECT, 136, 1},
    {8781, C_MEMBER_OBJECT, 16, 1}, {8789, C_MEMBER_OBJECT, 24, 1}, {8797, C_MEMBER_OBJECT, 32, 1},
    {6639, C_MEMBER_OBJECT, 16, 1}, {11823, C_MEMBER_OBJECT, 24, 1}, {6369, C_MEMBER_OBJECT, 16, 1},
    {6351, C_MEMBER_OBJECT, 24, 1}, {6358, C_MEMBER_OBJECT, 32, 1}, {13965, C_MEMBER_OBJECT, 64, 1},
    {10053, C_MEMBER_OBJECT, 16, 1}, {10046, C_MEMBER_OBJECT, 24, 1},
    {10078, C_MEMBER_OBJECT, 40, 1}, {10061, C_MEMBER_OBJECT, 48, 1},
    {6676, C_MEMBER_OBJECT, 24, 1}, {6657, C_MEMBER_OBJECT, 48, 1}, {6685, C_MEMBER_OBJECT, 56, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {9013, C_MEMBER_OBJECT, 24, 1}, {10354, C_MEMBER_OBJECT, 16, 1},
    {4758, C_MEMBER_OBJECT, 24, 1}, {9516, C_MEMBER_OBJECT, 32, 1}, {13826, C_MEMBER_OBJECT, 24, 1},
    {13965, C_MEMBER_OBJECT, 96, 1}, {10354, C_MEMBER_OBJECT, 16, 1},
    {10993, C_MEMBER_OBJECT, 24, 1}, {12282, C_MEMBER_OBJECT, 32, 1},
    {9874, C_MEMBER_OBJECT, 40, 1}, {11011, C_MEMBER_OBJECT, 72, 1},
    {10998, C_MEMBER_OBJECT, 80, 1}, {11338, C_MEMBER_OBJECT, 16, 1},
    {11357, C_MEMBER_OBJECT, 24, 1}, {11320, C_MEMBER_OBJECT, 32, 1},
    {11329, C_MEMBER_OBJECT, 40, 1}, {11347, C_MEMBER_OBJECT, 48, 1},
    {8892, C_MEMBER_OBJECT, 56, 1}, {12241, C_MEMBER_OBJECT, 16, 1},
    {12479, C_MEMBER_OBJECT, 24, 1}, {12474, C_MEMBER_OBJECT, 32, 1},
    {9586, C_MEMBER_OBJECT, 40, 1}, {12504, C_MEMBER_OBJECT, 24, 1},
    {11605, C_MEMBER_OBJECT, 32, 1}, {11023, C_MEMBER_OBJECT, 40, 1},
    {8345, C_MEMBER_OBJECT, 32, 1}, {8862, C_MEMBER_OBJECT, 40, 1}, {11023, C_MEMBER_OBJECT, 48, 1},
    {13965, C_MEMBER_OBJECT, 64, 1}, {11828, C_MEMBER_OBJECT, 24, 1},
    {6703, C_MEMBER_OBJECT, 16, 1}, {11975, C_MEMBER_OBJECT, 64, 1},
    {11993, C_MEMBER_OBJECT, 80, 1}, {12011, C_MEMBER_OBJECT, 96, 1},
    {12029, C_MEMBER_OBJECT, 112, 1}, {12047, C_MEMBER_OBJECT, 128, 1},
    {12065, C_MEMBER_OBJECT, 144, 1}, {12083, C_MEMBER_OBJECT, 160, 1},
    {12101, C_MEMBER_OBJECT, 176, 1}, {13965, C_MEMBER_OBJECT, 192, 1},
    {11913, C_MEMBER_OBJECT, 16, 1}, {12241, C_MEMBER_OBJECT, 16, 1},
    {12479, C_MEMBER_OBJECT, 24, 1}, {12474, C_MEMBER_OBJECT, 32, 1},
    {6052, C_MEMBER_OBJECT, 16, 1}, {8834, C_MEMBER_OBJECT, 40, 1}, {12376, C_MEMBER_OBJECT, 64, 1},
    {6308, C_MEMBER_OBJECT, 72, 1}, {5138, C_MEMBER_OBJECT, 80, 1}, {11764, C_MEMBER_OBJECT, 96, 1},
    {13085, C_MEMBER_OBJECT, 104, 1}, {2387, C_MEMBER_OBJECT, 136, 1},
    {302, C_MEMBER_OBJECT, 144, 1}, {386, C_MEMBER_OBJECT, 152, 1}, {176, C_MEMBER_OBJECT, 160, 1},
    {166, C_MEMBER_OBJECT, 168, 1}, {608, C_MEMBER_OBJECT, 176, 1}, {371, C_MEMBER_OBJECT, 184, 1},
    {401, C_MEMBER_OBJECT, 192, 1}, {711, C_MEMBER_OBJECT, 200, 1}, {582, C_MEMBER_OBJECT, 208, 1},
    {6052, C_MEMBER_OBJECT, 16, 1}, {6645, C_MEMBER_OBJECT, 24, 1}, {11751, C_MEMBER_OBJECT, 32, 1},
    {9552, C_MEMBER_OBJECT, 48, 1}, {11764, C_MEMBER_OBJECT, 64, 1},
    {12366, C_MEMBER_OBJECT, 72, 1}, {8834, C_MEMBER_OBJECT, 96, 1}, {6376, C_MEMBER_OBJECT, 16, 1},
    {6645, C_MEMBER_OBJECT, 24, 1}, {11944, C_MEMBER_OBJECT, 16, 1},
    {11956, C_MEMBER_OBJECT, 24, 1}, {13442, C_MEMBER_OBJECT, 16, 1},
    {10563, C_MEMBER_OBJECT, 24, 1}, {10567, C_MEMBER_OBJECT, 32, 1},
    {12433, C_MEMBER_OBJECT, 16, 1}, {12449, C_MEMBER_OBJECT, 24, 1},
    {12440, C_MEMBER_OBJECT, 32, 1}, {12461, C_MEMBER_OBJECT, 40, 1},
    {12405, C_MEMBER_OBJECT, 48, 1}, {12418, C_MEMBER_OBJECT, 56, 1},
    {13048, C_MEMBER_OBJECT, 16, 1}, {13039, C_MEMBER_OBJECT, 24, 1},
    {10505, C_MEMBER_OBJECT_ARRAY, 24, 0}, {9006, C_MEMBER_OBJECT, 24, 1},
    {8655, C_MEMBER_OBJECT, 256, 1}, {8705, C_MEMBER_OBJECT, 264, 1},
    {8671, C_MEMBER_OBJECT, 336, 1}, {8721, C_MEMBER_OBJECT, 344, 1},
    {8688, C_MEMBER_OBJECT, 352, 1}, {8736, C_MEMBER_OBJECT, 360, 1},
    {8758, C_MEMBER_OBJECT, 368, 1}, {8626, C_MEMBER_OBJECT, 848, 1},
    {8646, C_MEMBER_OBJECT, 856, 1}, {8634, C_MEMBER_OBJECT, 864, 1},
    {8616, C_MEMBER_OBJECT, 880, 1}, {4144, C_MEMBER_OBJECT, 896, 1},
    {10773, C_MEMBER_OBJECT, 16, 1}, {4758, C_MEMBER_OBJECT, 24, 1},
    {10882, C_MEMBER_OBJECT, 32, 1}, {13965, C_MEMBER_OBJECT, 40, 1},
    {10430, C_MEMBER_OBJECT, 16, 1}, {8594, C_MEMBER_OBJECT, 16, 1},
    {8578, C_MEMBER_OBJECT_ARRAY, 24, 8}, {14000, C_MEMBER_OBJECT, 16, 1},
    {13980, C_MEMBER_OBJECT, 24, 1}, {14010, C_MEMBER_OBJECT, 40, 1},
    {13992, C_MEMBER_OBJECT, 48, 1}, {14000, C_MEMBER_OBJECT, 16, 1},
    {13980, C_MEMBER_OBJECT, 24, 1}, {14010, C_MEMBER_OBJECT, 40, 1},
    {13992, C_MEMBER_OBJECT, 48, 1}, {14000, C_MEMBER_OBJECT, 16, 1},
    {13980, C_MEMBER_OBJECT, 24, 1}, {14010, C_MEMBER_OBJECT, 40, 1},
    {13992, C_MEMBER_OBJECT, 48, 1}, {6369, C_MEMBER_OBJECT, 16, 1}, {6351, C_MEMBER_OBJECT, 24, 1},
    {6358, C_MEMBER_OBJECT, 32, 1}, {12761, C_MEMBER_OBJECT, 16, 1},
    {13080, C_MEMBER_OBJECT, 24, 1}, {12796, C_MEMBER_OBJECT, 32, 1},
    {13965, C_MEMBER_OBJECT, 48, 1}, {11692, C_MEMBER_OBJECT, 16, 1},
    {13112, C_MEMBER_OBJECT, 24, 1}, {9521, C_MEMBER_OBJECT, 32, 1}, {9526, C_MEMBER_OBJECT, 40, 1},
    {6376, C_MEMBER_OBJECT, 48, 1}, {12226, C_MEMBER_OBJECT, 56, 1}, {7035, C_MEMBER_OBJECT, 72, 1},
    {6025, C_MEMBER_OBJECT, 80, 1}, {11115, C_MEMBER_OBJECT, 88, 1}, {7205, C_MEMBER_OBJECT, 96, 1},
    {12247, C_MEMBER_OBJECT, 104, 1}, {7098, C_MEMBER_OBJECT, 112, 1},
    {12263, C_MEMBER_OBJECT, 120, 1}, {7123, C_MEMBER_OBJECT, 128, 1},
    {6007, C_MEMBER_OBJECT, 136, 1}, {11102, C_MEMBER_OBJECT, 144, 1},
    {12817, C_MEMBER_OBJECT, 24, 1}, {7151, C_MEMBER_OBJECT, 32, 1},
    {10359, C_MEMBER_OBJECT, 40, 1}, {8538, C_MEMBER_OBJECT, 48, 1}, {8501, C_MEMBER_OBJECT, 56, 1},
    {8525, C_MEMBER_OBJECT, 64, 1}, {8463, C_MEMBER_OBJECT, 72, 1}, {8490, C_MEMBER_OBJECT, 80, 1},
    {8448, C_MEMBER_OBJECT, 88, 1}, {8515, C_MEMBER_OBJECT, 96, 1}, {8475, C_MEMBER_OBJECT, 104, 1},
    {8435, C_MEMBER_OBJECT, 112, 1}, {9427, C_MEMBER_OBJECT, 24, 1},
    {11631, C_MEMBER_OBJECT, 32, 1}, {13740, C_MEMBER_OBJECT, 128, 1},
    {13667, C_MEMBER_OBJECT, 136, 1}, {14191, C_MEMBER_OBJECT, 152, 1},
    {13740, C_MEMBER_OBJECT, 128, 1}, {13667, C_MEMBER_OBJECT, 136, 1},
    {14191, C_MEMBER_OBJECT, 152, 1}, {9440, C_MEMBER_OBJECT, 16, 1},
    {7430, C_MEMBER_OBJECT, 24, 1}, {13965, C_MEMBER_OBJECT, 32, 1},
    {13643, C_MEMBER_OBJECT, 96, 1}, {13595, C_MEMBER_OBJECT, 104, 1},
    {13619, C_MEMBER_OBJECT, 112, 1}, {13571, C_MEMBER_OBJECT, 128, 1},
    {13523, C_MEMBER_OBJECT, 136, 1}, {13547, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_11_2 = {
    {.hex = 0x030b02f0}, names, members, enumerators, types, held, static_types,
    596, 4, 230, 0,
    NULL,
};
