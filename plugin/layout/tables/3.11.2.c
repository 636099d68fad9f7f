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
    "StgDictObject\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "TaskObj\0"
    "TaskStepMethWrapper\0" "TreeBuilderObject\0" "UnicodeDecodeError\0" "UnicodeEncodeError\0"
    "UnicodeTranslateError\0" "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0"
    "WriterObj\0" "XMLParserObject\0" "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyCFrame\0"
    "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0" "_PyInterpreterFrame\0"
    "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0"
    "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc._abc_data\0" "_abc_cache\0"
    "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_co_code\0" "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0" "_collections._tuplegetter\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CField\0" "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0"
    "_curses_panel.panel\0" "_dbm.dbm\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
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
    "calliterobject\0" "cause\0" "cell\0" "cframe\0" "chainobject\0" "checker\0" "children\0"
    "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0"
    "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0"
    "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0" "co_names\0"
    "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0"
    "collections.OrderedDict\0" "collections.defaultdict\0" "collections.deque\0"
    "combinationsobject\0" "comment_event_obj\0" "comment_factory\0" "compobject\0" "connection\0"
    "context\0" "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0" "ctx\0"
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
    "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterobject\0" "flags\0" "fn\0"
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
    "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0"
    "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0" "listiterobject\0"
    "listreviterobject\0" "local\0" "localdict\0" "localdummyobject\0" "localobject\0"
    "localsplus\0" "lockobject\0" "long_cnt\0" "long_step\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0"
    "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0"
    "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "myerrno\0" "name\0" "names\0" "native_thread_id\0" "next\0" "nextlink\0"
    "nextoffset\0" "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0"
    "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0"
    "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0"
    "object_hook\0" "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "one\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
    "oss_audio_t\0" "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0" "parameters\0" "paramflags\0"
    "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0"
    "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0"
    "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0" "pers_func_self\0"
    "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0"
    "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0"
    "prev_instr\0" "previous\0" "previous_item\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0"
    "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0"
    "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0"
    "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0"
    "rwpair\0" "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stacktop\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0" "state.ascii\0"
    "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.ready\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0" "stream\0"
    "strerror\0" "string\0" "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
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
    "types.GenericAlias\0" "types.SimpleNamespace\0" "tzinfo\0" "tzname\0"
    "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0"
    "unused_data\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0"
    "var_default\0" "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {232, 0, 0, 72, 0, 0}, {232, 9735, 40, 8, 0, 0}, {232, 10201, 16, 8, 0, 0},
    {232, 10840, 24, 8, 0, 0}, {232, 12129, 32, 8, 0, 0}, {251, 0, 0, 64, 0, 0},
    {251, 10758, 16, 8, 0, 0}, {251, 10771, 24, 8, 0, 0}, {269, 0, 0, 56, 0, 0},
    {269, 7214, 40, 8, 0, 0}, {269, 12582, 16, 8, 0, 0}, {269, 12617, 32, 8, 0, 0},
    {269, 12901, 24, 8, 0, 0}, {283, 0, 0, 64, 0, 0}, {283, 5033, 0, 8, 0, 0},
    {283, 5549, 24, 8, 0, 0}, {283, 9454, 8, 8, 0, 0}, {625, 0, 0, 16, 0, 0},
    {625, 10751, 0, 8, 0, 0}, {653, 0, 0, 56, 0, 0}, {653, 6267, 24, 8, 0, 0},
    {682, 0, 0, 152, 0, 0}, {682, 5149, 144, 8, 0, 0}, {682, 6776, 40, 8, 0, 0},
    {682, 7266, 136, 8, 0, 0}, {682, 9971, 16, 8, 0, 0}, {682, 10709, 64, 8, 0, 0},
    {682, 10924, 24, 8, 0, 0}, {682, 10934, 32, 8, 0, 0}, {682, 11431, 48, 8, 0, 0},
    {682, 13880, 56, 8, 0, 0}, {728, 0, 0, 48, 0, 0}, {728, 8443, 24, 8, 0, 0},
    {728, 9454, 16, 8, 0, 0}, {728, 12134, 32, 4, 6, 1}, {728, 12163, 32, 4, 5, 1},
    {728, 12177, 32, 4, 2, 3}, {728, 12188, 32, 4, 7, 1}, {742, 0, 0, 40, 0, 0},
    {742, 4627, 16, 8, 0, 0}, {742, 4635, 24, 8, 0, 0}, {758, 0, 0, 40, 0, 0},
    {758, 4647, 24, 8, 0, 0}, {758, 4656, 16, 8, 0, 0}, {792, 0, 0, 88, 0, 0},
    {792, 10201, 80, 8, 0, 0}, {792, 10410, 72, 8, 0, 0}, {815, 0, 0, 88, 0, 0},
    {815, 7195, 80, 8, 0, 0}, {815, 10160, 72, 8, 0, 0}, {842, 0, 0, 72, 0, 0},
    {842, 4733, 24, 8, 0, 0}, {842, 5511, 56, 8, 0, 0}, {842, 6028, 48, 8, 0, 0},
    {842, 10271, 32, 8, 0, 0}, {842, 13210, 40, 8, 0, 0}, {864, 0, 0, 56, 0, 0},
    {864, 10317, 24, 8, 0, 0}, {882, 0, 0, 40, 0, 0}, {882, 10377, 24, 8, 0, 0},
    {882, 10394, 32, 1, 0, 0}, {913, 0, 0, 56, 0, 0}, {913, 9741, 16, 8, 0, 0},
    {913, 9746, 32, 8, 0, 0}, {913, 9755, 24, 8, 0, 0}, {931, 0, 0, 64, 0, 0},
    {931, 10097, 56, 8, 0, 0}, {947, 0, 0, 48, 0, 0}, {947, 11001, 16, 8, 0, 0},
    {957, 0, 0, 24, 0, 0}, {957, 10360, 16, 8, 0, 0}, {970, 0, 0, 192, 0, 0},
    {970, 2833, 152, 8, 0, 0}, {970, 5617, 56, 4, 0, 0}, {970, 5629, 184, 1, 0, 0},
    {970, 5646, 24, 8, 0, 0}, {970, 5656, 40, 8, 0, 0}, {970, 5674, 112, 8, 0, 0},
    {970, 5686, 72, 4, 0, 0}, {970, 5701, 136, 8, 0, 0}, {970, 5714, 104, 8, 0, 0},
    {970, 5733, 96, 8, 0, 0}, {970, 5752, 120, 8, 0, 0}, {970, 5760, 32, 8, 0, 0},
    {970, 5769, 76, 4, 0, 0}, {970, 5784, 128, 8, 0, 0}, {970, 5796, 68, 4, 0, 0},
    {983, 0, 0, 72, 0, 0}, {983, 13585, 56, 8, 0, 0}, {983, 13590, 48, 8, 0, 0},
    {1006, 0, 0, 48, 0, 0}, {1006, 6091, 16, 8, 0, 0}, {1006, 6100, 24, 8, 0, 0},
    {1016, 0, 0, 48, 0, 0}, {1016, 12967, 16, 8, 0, 0}, {1016, 12975, 32, 8, 0, 0},
    {1016, 12986, 24, 8, 0, 0}, {1031, 0, 0, 64, 0, 0}, {1031, 13626, 24, 8, 0, 0},
    {1031, 13638, 16, 8, 0, 0}, {1044, 0, 0, 24, 0, 0}, {1044, 6207, 16, 8, 0, 0},
    {1099, 0, 0, 48, 0, 0}, {1099, 8448, 24, 1, 0, 0}, {1099, 13330, 40, 8, 0, 0},
    {1119, 0, 0, 40, 0, 0}, {1119, 8448, 24, 1, 0, 0}, {1119, 13330, 32, 8, 0, 0},
    {1200, 0, 0, 40, 0, 0}, {1200, 6242, 24, 8, 0, 0}, {1200, 6249, 32, 8, 0, 0},
    {1200, 6260, 16, 8, 0, 0}, {1214, 0, 0, 24, 0, 0}, {1214, 9937, 8, 8, 0, 0},
    {1214, 9944, 16, 8, 0, 0}, {1229, 0, 0, 32, 0, 0}, {1229, 6791, 32, 0, 0, 0},
    {1229, 6802, 10, 1, 0, 0}, {1229, 6810, 9, 1, 0, 0}, {1229, 6830, 8, 1, 0, 0},
    {1229, 6843, 24, 8, 0, 0}, {1229, 6855, 0, 8, 0, 0}, {1229, 6865, 16, 8, 0, 0},
    {1246, 0, 0, 48, 0, 0}, {1246, 9783, 32, 8, 0, 0}, {1246, 9791, 16, 8, 0, 0},
    {1246, 9799, 40, 8, 0, 0}, {1259, 0, 0, 16, 0, 0}, {1259, 9937, 0, 8, 0, 0},
    {1259, 9944, 8, 8, 0, 0}, {1278, 0, 0, 8, 0, 0}, {1278, 13608, 0, 8, 0, 0},
    {1291, 0, 0, 24, 0, 0}, {1291, 10344, 16, 8, 0, 0}, {1305, 0, 0, 56, 0, 0},
    {1305, 7220, 16, 8, 0, 0}, {1305, 7234, 24, 8, 0, 0}, {1305, 7258, 32, 8, 0, 0},
    {1319, 0, 0, 136, 0, 0}, {1319, 7490, 112, 8, 0, 0}, {1319, 7507, 24, 8, 0, 0},
    {1319, 7521, 72, 8, 0, 0}, {1319, 7534, 48, 8, 0, 0}, {1319, 7544, 56, 8, 0, 0},
    {1319, 7568, 80, 8, 0, 0}, {1319, 7577, 16, 8, 0, 0}, {1319, 7590, 64, 8, 0, 0},
    {1319, 7606, 104, 8, 0, 0}, {1319, 7618, 32, 8, 0, 0}, {1319, 7628, 40, 8, 0, 0},
    {1336, 0, 0, 16, 0, 0}, {1336, 3244, 0, 8, 0, 0}, {1336, 3253, 8, 8, 0, 0},
    {1346, 0, 0, 88, 0, 0}, {1346, 8090, 16, 8, 0, 0}, {1346, 8098, 48, 8, 0, 0},
    {1346, 8121, 75, 1, 0, 0}, {1346, 8136, 80, 8, 0, 0}, {1346, 8146, 32, 8, 0, 0},
    {1346, 8154, 64, 8, 0, 0}, {1346, 8177, 40, 8, 0, 0}, {1358, 0, 0, 168, 0, 0},
    {1358, 8474, 16, 8, 0, 0}, {1373, 0, 0, 280, 0, 0}, {1373, 4425, 16, 256, 0, 0},
    {1390, 0, 0, 40, 0, 0}, {1390, 5067, 32, 8, 0, 0}, {1408, 0, 0, 40, 0, 0},
    {1408, 5326, 32, 8, 0, 0}, {1429, 0, 0, 40, 0, 0}, {1429, 8236, 16, 8, 0, 0},
    {1442, 0, 0, 904, 0, 0}, {1442, 8481, 872, 8, 0, 0}, {1442, 8496, 880, 8, 0, 0},
    {1442, 8506, 848, 8, 0, 0}, {1442, 8514, 864, 8, 0, 0}, {1442, 8526, 856, 8, 0, 0},
    {1459, 0, 0, 96, 0, 0}, {1459, 10160, 72, 8, 0, 0}, {1459, 10201, 80, 8, 0, 0},
    {1459, 10840, 88, 8, 0, 0}, {1479, 0, 0, 24, 0, 0}, {1479, 7485, 16, 8, 0, 0},
    {1502, 0, 0, 107752, 0, 0}, {1502, 4487, 3496, 8, 0, 0}, {1502, 4507, 3488, 8, 0, 0},
    {1502, 4807, 7160, 1896, 0, 0}, {1502, 4960, 3536, 8, 0, 0}, {1502, 4977, 3544, 4, 0, 0},
    {1502, 5040, 3552, 8, 0, 0}, {1502, 5092, 3480, 8, 0, 0}, {1502, 5224, 912, 8, 0, 0},
    {1502, 5233, 1408, 8, 0, 0}, {1502, 5389, 107360, 8, 0, 0}, {1502, 5415, 107368, 8, 0, 0},
    {1502, 5434, 107376, 8, 0, 0}, {1502, 5829, 952, 8, 0, 0}, {1502, 5850, 944, 8, 0, 0},
    {1502, 5869, 936, 8, 0, 0}, {1502, 6028, 7112, 16, 0, 0}, {1502, 6594, 1400, 8, 0, 0},
    {1502, 7119, 7152, 8, 0, 0}, {1502, 7150, 7128, 8, 0, 0}, {1502, 7962, 864, 8, 0, 0},
    {1502, 7975, 848, 4, 0, 0}, {1502, 7989, 856, 8, 0, 0}, {1502, 8000, 672, 72, 0, 0},
    {1502, 8015, 752, 24, 0, 0}, {1502, 8658, 48, 8, 0, 0}, {1502, 8692, 1416, 8, 0, 0},
    {1502, 8704, 920, 8, 0, 0}, {1502, 9483, 3872, 648, 0, 0}, {1502, 10135, 888, 8, 0, 0},
    {1502, 10143, 896, 8, 0, 0}, {1502, 10229, 0, 8, 0, 0}, {1502, 12562, 904, 8, 0, 0},
    {1502, 12948, 16, 8, 0, 0}, {1502, 13226, 3632, 240, 0, 0}, {1502, 13268, 9056, 98304, 0, 0},
    {1502, 13656, 3520, 8, 0, 0}, {1502, 13680, 3504, 8, 0, 0}, {1502, 13697, 3512, 8, 0, 0},
    {1521, 0, 0, 40, 0, 0}, {1521, 4672, 32, 8, 0, 0}, {1521, 10352, 24, 8, 0, 0},
    {1534, 0, 0, 32, 0, 0}, {1534, 10335, 24, 4, 0, 0}, {1547, 0, 0, 40, 0, 0},
    {1547, 7392, 24, 4, 0, 0}, {1547, 10201, 0, 8, 0, 0}, {1547, 10547, 16, 8, 0, 0},
    {1547, 13263, 8, 4, 0, 0}, {1559, 0, 0, 16, 0, 0}, {1559, 9937, 0, 8, 0, 0},
    {1571, 0, 0, 32, 0, 0}, {1571, 10171, 16, 8, 0, 0}, {1571, 10184, 24, 8, 0, 0},
    {1583, 0, 0, 152, 0, 0}, {1583, 9888, 24, 8, 0, 0}, {1583, 13647, 64, 8, 0, 0},
    {1602, 0, 0, 32, 0, 0}, {1602, 10089, 0, 8, 0, 0}, {1614, 0, 0, 48, 0, 0},
    {1614, 8661, 16, 8, 0, 0}, {1614, 8669, 24, 8, 0, 0}, {1629, 0, 0, 104, 0, 0},
    {1629, 9762, 56, 8, 0, 0}, {1641, 0, 0, 56, 0, 0}, {1641, 9893, 24, 8, 0, 0},
    {1641, 9900, 16, 8, 0, 0}, {1641, 9908, 48, 8, 0, 0}, {1641, 9916, 32, 8, 0, 0},
    {1656, 0, 0, 80, 0, 0}, {1656, 10201, 72, 8, 0, 0}, {1674, 0, 0, 112, 0, 0},
    {1674, 10460, 72, 8, 0, 0}, {1674, 10479, 48, 8, 0, 0}, {1688, 0, 0, 112, 0, 0},
    {1688, 7338, 88, 8, 0, 0}, {1688, 7347, 96, 8, 0, 0}, {1688, 10193, 72, 8, 0, 0},
    {1688, 12342, 80, 8, 0, 0}, {1704, 0, 0, 16, 0, 0}, {1704, 10367, 0, 8, 0, 0},
    {1704, 10402, 8, 8, 0, 0}, {1824, 0, 0, 200, 0, 0}, {1824, 7357, 16, 8, 0, 0},
    {1824, 8443, 48, 8, 0, 0}, {1824, 9872, 32, 8, 0, 0}, {1824, 11811, 64, 128, 0, 0},
    {1824, 12576, 40, 8, 0, 0}, {1824, 13573, 24, 8, 0, 0}, {1836, 0, 0, 40, 0, 0},
    {1836, 12088, 16, 8, 0, 0}, {1836, 12321, 32, 8, 0, 0}, {1836, 12326, 24, 8, 0, 0},
    {1869, 0, 0, 80, 0, 0}, {1869, 13602, 72, 8, 0, 0}, {1906, 0, 0, 136, 0, 0},
    {1906, 7003, 104, 8, 0, 0}, {1906, 7031, 112, 8, 0, 0}, {1906, 7338, 80, 8, 0, 0},
    {1906, 9461, 88, 8, 0, 0}, {1906, 10160, 72, 8, 0, 0}, {1906, 10547, 96, 8, 0, 0},
    {1906, 11120, 128, 8, 0, 0}, {1906, 12901, 120, 8, 0, 0}, {1926, 0, 0, 80, 0, 0},
    {1926, 5824, 72, 8, 0, 0}, {1945, 0, 0, 360, 0, 0}, {1945, 4819, 144, 8, 0, 0},
    {1945, 4829, 216, 8, 0, 0}, {1945, 4849, 208, 8, 0, 0}, {1945, 5334, 80, 8, 0, 0},
    {1945, 5347, 88, 8, 0, 0}, {1945, 5522, 56, 8, 0, 0}, {1945, 6028, 224, 8, 0, 0},
    {1945, 6125, 112, 8, 0, 0}, {1945, 6142, 96, 8, 0, 0}, {1945, 6154, 104, 8, 0, 0},
    {1945, 6280, 296, 8, 0, 0}, {1945, 6594, 128, 8, 0, 0}, {1945, 7110, 120, 8, 0, 0},
    {1945, 8779, 16, 8, 0, 0}, {1945, 10212, 160, 8, 0, 0}, {1945, 10229, 8, 8, 0, 0},
    {1945, 11081, 0, 8, 0, 0}, {1945, 12938, 152, 8, 0, 0}, {1959, 0, 0, 40, 0, 0},
    {1959, 12860, 24, 8, 0, 0}, {1959, 12869, 16, 8, 0, 0}, {1977, 0, 0, 32, 0, 0},
    {1977, 10352, 24, 8, 0, 0}, {1991, 0, 0, 408, 0, 0}, {1991, 13020, 256, 8, 0, 0},
    {1991, 13028, 336, 8, 0, 0}, {1991, 13037, 32, 8, 0, 0}, {1991, 13050, 352, 8, 0, 0},
    {1991, 13059, 192, 8, 0, 0}, {1991, 13068, 48, 8, 0, 0}, {1991, 13079, 264, 8, 0, 0},
    {1991, 13087, 288, 8, 0, 0}, {1991, 13101, 168, 8, 0, 0}, {1991, 13110, 40, 8, 0, 0},
    {1991, 13122, 240, 8, 0, 0}, {1991, 13133, 344, 8, 0, 0}, {1991, 13140, 24, 8, 0, 0},
    {1991, 13148, 88, 8, 0, 0}, {1991, 13156, 360, 8, 0, 0}, {1991, 13170, 184, 8, 0, 0},
    {1991, 13182, 208, 8, 0, 0}, {2004, 0, 0, 112, 0, 0}, {2004, 6980, 72, 8, 0, 0},
    {2004, 10423, 80, 8, 0, 0}, {2004, 11424, 104, 8, 0, 0}, {2025, 0, 0, 80, 0, 0},
    {2025, 6267, 72, 8, 0, 0}, {2041, 0, 0, 24, 0, 0}, {2041, 10386, 16, 8, 0, 0},
    {2053, 0, 0, 64, 0, 0}, {2053, 13801, 24, 8, 0, 0}, {2053, 13821, 16, 8, 0, 0},
    {2069, 0, 0, 208, 0, 0}, {2069, 4397, 192, 8, 0, 0}, {2069, 7321, 24, 8, 0, 0},
    {2069, 9320, 16, 8, 0, 0}, {2069, 10297, 48, 8, 0, 0}, {2069, 13344, 136, 8, 0, 0},
    {2069, 13368, 144, 8, 0, 0}, {2069, 13392, 128, 8, 0, 0}, {2069, 13416, 104, 8, 0, 0},
    {2069, 13440, 112, 8, 0, 0}, {2069, 13464, 96, 8, 0, 0}, {2110, 0, 0, 104, 0, 0},
    {2110, 10845, 80, 8, 0, 0}, {2110, 10858, 72, 8, 0, 0}, {2169, 0, 0, 192, 0, 0},
    {2169, 4738, 128, 8, 0, 0}, {2169, 5541, 152, 8, 0, 0}, {2169, 6036, 136, 8, 0, 0},
    {2169, 11237, 96, 8, 0, 0}, {2169, 11470, 144, 8, 0, 0}, {2358, 0, 0, 272, 0, 0},
    {2358, 5138, 72, 8, 0, 0}, {2358, 5174, 216, 8, 0, 0}, {2358, 9971, 24, 8, 0, 0},
    {2358, 9976, 32, 8, 0, 0}, {2358, 10878, 208, 8, 0, 0}, {2358, 10924, 48, 8, 0, 0},
    {2358, 10934, 56, 8, 0, 0}, {2358, 11387, 184, 8, 0, 0}, {2358, 11399, 192, 8, 0, 0},
    {2358, 11408, 200, 8, 0, 0}, {2358, 12073, 16, 8, 0, 0}, {2419, 0, 0, 24, 0, 0},
    {2419, 4664, 16, 8, 0, 0}, {2443, 0, 0, 24, 0, 0}, {2443, 6167, 8, 8, 0, 0},
    {2453, 0, 0, 24, 0, 0}, {2453, 6910, 16, 8, 0, 0}, {2488, 0, 0, 16, 0, 0},
    {2488, 7185, 0, 8, 0, 0}, {2488, 11106, 8, 8, 0, 0}, {2505, 0, 0, 80, 0, 0},
    {2505, 7227, 32, 8, 0, 0}, {2505, 7242, 0, 8, 0, 0}, {2505, 7249, 24, 8, 0, 0},
    {2505, 7445, 40, 8, 0, 0}, {2505, 9601, 72, 8, 0, 0}, {2505, 10723, 69, 1, 0, 0},
    {2505, 11086, 56, 8, 0, 0}, {2505, 11097, 48, 8, 0, 0}, {2505, 12079, 64, 4, 0, 0},
    {2525, 0, 0, 112, 0, 0}, {2525, 9877, 40, 8, 0, 0}, {2567, 0, 0, 166688, 0, 0},
    {2567, 8786, 40, 8, 0, 0}, {4389, 0, 0, 32, 0, 0}, {4389, 6895, 8, 8, 0, 0},
    {4389, 13337, 16, 8, 0, 0}, {4389, 13578, 0, 8, 0, 0}, {4406, 0, 0, 32, 0, 0},
    {4406, 6875, 24, 8, 0, 0}, {4406, 8736, 16, 8, 0, 0}, {4698, 0, 0, 32, 0, 0},
    {4698, 6458, 24, 8, 0, 0}, {4698, 13839, 16, 8, 0, 0}, {4795, 0, 0, 64, 0, 0},
    {4795, 4672, 32, 8, 0, 0}, {4795, 10326, 40, 8, 0, 0}, {4995, 0, 0, 24, 0, 0},
    {4995, 4733, 8, 8, 0, 0}, {4995, 7485, 0, 8, 0, 0}, {4995, 9380, 16, 8, 0, 0},
    {5310, 0, 0, 32, 0, 0}, {5310, 8886, 24, 8, 0, 0}, {5479, 0, 0, 24, 0, 0},
    {5479, 5380, 0, 8, 0, 0}, {5479, 10128, 8, 8, 0, 0}, {5496, 0, 0, 32, 0, 0},
    {5496, 8827, 16, 8, 0, 0}, {5496, 8874, 24, 8, 0, 0}, {5558, 0, 0, 32, 0, 0},
    {5558, 5593, 16, 8, 0, 0}, {6482, 0, 0, 56, 0, 0}, {6482, 6442, 48, 8, 0, 0},
    {6502, 0, 0, 56, 0, 0}, {6502, 6496, 32, 8, 0, 0}, {6518, 0, 0, 216, 0, 0},
    {6518, 9430, 24, 8, 0, 0}, {6518, 9440, 40, 8, 0, 0}, {6761, 0, 0, 56, 0, 0},
    {6761, 6559, 16, 8, 0, 0}, {6761, 6576, 40, 8, 0, 0}, {7059, 0, 0, 56, 0, 0},
    {7059, 6942, 40, 8, 0, 0}, {7059, 6955, 32, 8, 0, 0}, {7059, 6965, 24, 8, 0, 0},
    {7059, 10554, 48, 8, 0, 0}, {7379, 0, 0, 32, 0, 0}, {7379, 7485, 16, 8, 0, 0},
    {7379, 8824, 24, 8, 0, 0}, {7940, 0, 0, 24, 0, 0}, {7940, 10410, 16, 8, 0, 0},
    {7953, 0, 0, 64, 0, 0}, {7953, 4733, 24, 8, 0, 0}, {7953, 10620, 16, 8, 0, 0},
    {7953, 10729, 32, 8, 0, 0}, {9362, 0, 0, 32, 0, 0}, {9362, 5613, 16, 8, 0, 0},
    {9362, 10423, 24, 8, 0, 0}, {9523, 0, 0, 32, 0, 0}, {9523, 8886, 24, 8, 0, 0},
    {9538, 0, 0, 32, 0, 0}, {9538, 8886, 24, 8, 0, 0}, {9572, 0, 0, 32, 0, 0},
    {9572, 9562, 16, 8, 0, 0}, {9661, 0, 0, 48, 0, 0}, {9661, 8736, 16, 8, 0, 0},
    {9661, 9450, 40, 8, 0, 0}, {9661, 12088, 24, 8, 0, 0}, {9661, 12321, 32, 8, 0, 0},
    {9681, 0, 0, 152, 0, 0}, {9681, 5358, 72, 8, 0, 0}, {9681, 5364, 128, 8, 0, 0},
    {9681, 7485, 88, 8, 0, 0}, {9681, 9387, 112, 8, 0, 0}, {9681, 9712, 120, 8, 0, 0},
    {9681, 11539, 0, 56, 0, 0}, {9698, 0, 0, 56, 0, 0}, {9698, 9320, 40, 8, 0, 0},
    {9698, 10229, 24, 8, 0, 0}, {9698, 11478, 48, 8, 0, 0}, {9827, 0, 0, 32, 0, 0},
    {9827, 7485, 24, 8, 0, 0}, {9827, 8954, 16, 8, 0, 0}, {9845, 0, 0, 24, 0, 0},
    {9845, 9837, 16, 8, 0, 0}, {10531, 0, 0, 64, 0, 0}, {10531, 6548, 48, 8, 0, 0},
    {10531, 6567, 24, 8, 0, 0}, {10531, 6576, 56, 8, 0, 0}, {10826, 0, 0, 64, 0, 0},
    {10826, 4733, 24, 8, 0, 0}, {10826, 7398, 16, 8, 0, 0}, {10826, 9377, 32, 8, 0, 0},
    {11222, 0, 0, 64, 0, 0}, {11222, 11167, 32, 8, 0, 0}, {11222, 11176, 40, 8, 0, 0},
    {11222, 11185, 16, 8, 0, 0}, {11222, 11194, 48, 8, 0, 0}, {11222, 11204, 24, 8, 0, 0},
    {11290, 0, 0, 216, 0, 0}, {11290, 166, 168, 8, 0, 0}, {11290, 176, 160, 8, 0, 0},
    {11290, 302, 144, 8, 0, 0}, {11290, 371, 184, 8, 0, 0}, {11290, 386, 152, 8, 0, 0},
    {11290, 401, 192, 8, 0, 0}, {11290, 582, 208, 8, 0, 0}, {11290, 608, 176, 8, 0, 0},
    {11290, 711, 200, 8, 0, 0}, {11290, 2374, 136, 8, 0, 0}, {11290, 5052, 128, 8, 0, 0},
    {11290, 5113, 80, 8, 0, 0}, {11290, 6199, 72, 8, 0, 0}, {11290, 11154, 120, 8, 0, 0},
    {11290, 11611, 96, 8, 0, 0}, {11290, 12223, 64, 8, 0, 0}, {11290, 12906, 104, 8, 0, 0},
    {11290, 13200, 112, 8, 0, 0}, {11351, 0, 0, 48, 0, 0}, {11351, 9454, 40, 8, 0, 0},
    {11351, 12088, 16, 8, 0, 0}, {11351, 12321, 32, 8, 0, 0}, {11351, 12326, 24, 8, 0, 0},
    {11494, 0, 0, 32, 0, 0}, {11494, 11675, 24, 8, 0, 0}, {11679, 0, 0, 32, 0, 0},
    {11679, 8886, 24, 8, 0, 0}, {11737, 0, 0, 16, 0, 0}, {11737, 8443, 8, 8, 0, 0},
    {11737, 9320, 0, 8, 0, 0}, {11746, 0, 0, 48, 0, 0}, {11746, 11760, 16, 8, 0, 0},
    {11767, 0, 0, 56, 0, 0}, {12239, 0, 0, 32, 0, 0}, {12239, 11791, 16, 8, 0, 0},
    {12367, 0, 0, 32, 0, 0}, {12367, 8886, 24, 8, 0, 0}, {12381, 0, 0, 528, 0, 0},
    {12381, 6267, 8, 512, 0, 0}, {12381, 11509, 520, 8, 0, 0}, {12394, 0, 0, 32, 0, 0},
    {12394, 9320, 0, 8, 0, 0}, {12394, 10229, 16, 8, 0, 0}, {12412, 0, 0, 48, 0, 0},
    {12412, 4479, 0, 8, 0, 0}, {12412, 7465, 24, 8, 0, 0}, {12412, 10285, 20, 4, 0, 0},
    {12412, 11025, 8, 8, 0, 0}, {12432, 0, 0, 48, 0, 0}, {12432, 8936, 4, 4, 0, 0},
    {12450, 0, 0, 24, 0, 0}, {12471, 0, 0, 48, 0, 0}, {12471, 4722, 32, 4, 0, 0},
    {12471, 7455, 8, 8, 0, 0}, {12471, 10243, 40, 4, 0, 0}, {12471, 11448, 0, 8, 0, 0},
    {12471, 12570, 36, 4, 0, 0}, {12490, 0, 0, 24, 0, 0}, {12490, 10201, 8, 8, 0, 0},
    {12520, 0, 0, 40, 0, 0}, {12520, 10410, 24, 8, 0, 0}, {12520, 10414, 32, 8, 0, 0},
    {12520, 13263, 16, 8, 0, 0}, {12877, 0, 0, 496, 0, 0}, {12877, 8824, 16, 8, 0, 0},
    {12877, 10234, 32, 8, 0, 0}, {12877, 10309, 24, 4, 0, 0}, {12877, 13608, 40, 456, 0, 0},
    {13247, 0, 0, 32, 0, 0}, {13247, 8886, 24, 8, 0, 0}, {13504, 0, 0, 32, 0, 0},
    {13504, 8886, 24, 8, 0, 0}, {13522, 0, 0, 32, 0, 0}, {13522, 4733, 16, 8, 0, 0},
    {13522, 10729, 24, 8, 0, 0}, {13866, 0, 0, 32, 0, 0}, {13866, 6530, 16, 8, 0, 0},
    {13866, 11670, 24, 8, 0, 0}, {13997, 0, 0, 72, 0, 0}, {13997, 8434, 64, 8, 0, 0},
    {14039, 0, 0, 48, 0, 0}, {14039, 9307, 24, 8, 0, 0}, {14039, 11478, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {308, 4}, {322, 0}, {2408, 22}, {10128, 5},
};

static const struct table_type types[] = {
    {12, 792, 88, 88, 0, 8}, {85, 842, 72, 72, 8, 6}, {99, 815, 88, 88, 14, 8},
    {118, 12601, 64, 64, 22, 1}, {359, 1459, 96, 96, 23, 9}, {572, 1656, 80, 80, 32, 7},
    {600, 1688, 112, 112, 39, 10}, {947, 947, 48, 48, 49, 0}, {2161, 1246, 192, 48, 49, 0},
    {2183, 1869, 80, 80, 49, 7}, {2215, 1906, 136, 136, 56, 14}, {2235, 2235, 32, 32, 70, 2},
    {2273, 2004, 112, 112, 72, 9}, {2292, 2004, 112, 112, 81, 9}, {2311, 2004, 112, 112, 90, 9},
    {2622, 1734, 32, 32, 99, 1}, {2641, 2667, 48, 48, 100, 3}, {2711, 338, 128, 128, 103, 12},
    {2727, 7923, 24, 24, 115, 1}, {2747, 2227, 176, 176, 116, 16}, {2761, 27, 448, 448, 132, 0},
    {2777, 41, 240, 240, 132, 0}, {2793, 55, 112, 112, 132, 0}, {2812, 69, 152, 152, 132, 1},
    {2842, 6502, 56, 56, 133, 1}, {2871, 6502, 56, 56, 134, 1}, {2908, 4406, 32, 32, 135, 1},
    {2934, 3934, 48, 48, 136, 3}, {2955, 3973, 64, 64, 139, 3}, {2979, 3951, 48, 48, 142, 3},
    {2998, 203, 48, 48, 145, 1}, {3011, 2089, 88, 88, 146, 3}, {3023, 2382, 72, 72, 149, 3},
    {3035, 129, 72, 72, 152, 1}, {3050, 896, 160, 160, 153, 10}, {3067, 142, 128, 128, 163, 3},
    {3088, 214, 32, 32, 166, 2}, {3108, 2197, 32, 32, 168, 1}, {3133, 12586, 96, 96, 169, 2},
    {3148, 1078, 32, 32, 171, 0}, {3163, 1058, 32, 32, 171, 1}, {3183, 6371, 32, 32, 172, 0},
    {3192, 251, 64, 64, 172, 2}, {3277, 241, 32, 32, 174, 0}, {3291, 348, 32, 32, 174, 0},
    {3321, 11623, 48, 48, 174, 4}, {3340, 5165, 152, 152, 178, 3}, {3359, 5165, 152, 152, 181, 3},
    {3378, 5165, 152, 152, 184, 3}, {3397, 5291, 64, 64, 187, 3}, {3409, 7331, 48, 48, 190, 2},
    {3420, 10254, 40, 40, 192, 2}, {3450, 12358, 120, 120, 194, 7},
    {3463, 12919, 192, 192, 201, 12}, {3481, 5299, 24, 24, 213, 1}, {3500, 8804, 32, 32, 214, 2},
    {3512, 2471, 80, 80, 216, 6}, {3526, 2583, 72, 72, 222, 6}, {3540, 696, 64, 64, 228, 1},
    {3557, 155, 192, 192, 229, 0}, {3578, 190, 224, 224, 229, 1}, {3601, 427, 24, 24, 230, 0},
    {3632, 448, 56, 56, 230, 1}, {3676, 482, 48, 48, 231, 2}, {3720, 516, 64, 64, 233, 2},
    {3758, 544, 56, 56, 235, 3}, {3796, 2140, 56, 56, 238, 0}, {3834, 653, 56, 56, 238, 0},
    {3848, 682, 152, 152, 238, 8}, {3864, 659, 24, 24, 246, 1}, {3889, 2358, 272, 272, 247, 9},
    {3907, 2333, 24, 24, 256, 1}, {3993, 11767, 56, 56, 257, 2}, {4012, 2099, 240, 240, 259, 0},
    {4027, 2099, 240, 240, 259, 0}, {4042, 2099, 240, 240, 259, 0}, {4057, 2099, 240, 240, 259, 0},
    {4072, 2099, 240, 240, 259, 0}, {4088, 2099, 240, 240, 259, 0}, {4104, 1850, 48, 48, 259, 0},
    {4139, 2126, 232, 232, 259, 3}, {4156, 1754, 32, 32, 262, 0}, {4173, 1784, 32, 32, 262, 0},
    {4188, 1799, 32, 32, 262, 1}, {4204, 1771, 96, 96, 263, 3}, {4221, 1812, 96, 96, 266, 7},
    {4237, 1891, 56, 56, 273, 2}, {4252, 13534, 112, 112, 275, 2}, {4292, 11527, 48, 48, 277, 1},
    {4306, 9589, 64, 64, 278, 6}, {4321, 9572, 32, 32, 284, 2}, {4341, 9612, 40, 40, 286, 1},
    {4354, 12994, 24, 24, 287, 0}, {4682, 4698, 32, 32, 287, 2}, {4747, 4795, 64, 64, 289, 1},
    {4759, 4779, 40, 40, 290, 1}, {4811, 1, 24, 24, 291, 1}, {4869, 775, 152, 88, 292, 7},
    {4885, 742, 40, 40, 299, 2}, {4907, 758, 40, 40, 301, 2}, {4930, 2419, 24, 24, 303, 1},
    {5182, 913, 56, 56, 304, 3}, {5209, 913, 64, 56, 307, 3}, {5247, 864, 56, 56, 310, 0},
    {5257, 5310, 32, 32, 310, 1}, {5276, 12367, 32, 32, 311, 1}, {5461, 5496, 32, 32, 312, 2},
    {5517, 957, 24, 24, 314, 1}, {5558, 5558, 32, 32, 315, 2}, {5570, 1200, 56, 40, 317, 3},
    {5824, 970, 184, 192, 320, 11}, {5887, 3821, 112, 112, 331, 2}, {5911, 6482, 56, 56, 333, 1},
    {5935, 6518, 216, 216, 334, 1}, {6047, 1346, 152, 88, 335, 7}, {6057, 1044, 24, 24, 342, 1},
    {6296, 1977, 32, 32, 343, 1}, {6321, 1099, 48, 48, 344, 1}, {6339, 1119, 40, 40, 345, 1},
    {6353, 1135, 32, 32, 346, 2}, {6381, 1181, 96, 96, 348, 2}, {6397, 1155, 32, 32, 350, 2},
    {6594, 1246, 48, 48, 352, 0}, {6599, 6761, 56, 56, 352, 2}, {6617, 2453, 24, 24, 354, 1},
    {6628, 6761, 56, 56, 355, 2}, {6645, 2453, 24, 24, 357, 1}, {6655, 6761, 56, 56, 358, 2},
    {6680, 6761, 56, 56, 360, 2}, {6704, 6761, 56, 56, 362, 2}, {6730, 6761, 56, 56, 364, 2},
    {6749, 2453, 24, 24, 366, 1}, {7049, 7059, 56, 56, 367, 4}, {7276, 7294, 56, 56, 371, 2},
    {7372, 7379, 32, 32, 373, 2}, {7401, 7419, 48, 48, 375, 2}, {7439, 3237, 120, 56, 377, 3},
    {7475, 1824, 200, 200, 380, 9}, {7659, 1319, 136, 136, 389, 13}, {7668, 9362, 32, 32, 402, 2},
    {7689, 9681, 152, 152, 404, 11}, {7718, 9698, 56, 56, 415, 4}, {7743, 10826, 64, 64, 419, 5},
    {8039, 1346, 152, 88, 424, 7}, {8049, 7940, 24, 24, 431, 1}, {8072, 1200, 48, 40, 432, 3},
    {8257, 1429, 40, 40, 435, 2}, {8262, 1373, 280, 280, 437, 1}, {8278, 1390, 32, 40, 438, 1},
    {8295, 1408, 32, 40, 439, 1}, {8930, 1358, 168, 168, 440, 2}, {8945, 11679, 32, 32, 442, 1},
    {8960, 3262, 32, 32, 443, 2}, {8979, 12891, 40, 40, 445, 2}, {8994, 12877, 496, 496, 447, 3},
    {9020, 4455, 48, 48, 450, 4}, {9041, 5529, 32, 32, 454, 2}, {9057, 5953, 56, 56, 456, 2},
    {9080, 6220, 56, 56, 458, 2}, {9120, 6075, 40, 40, 460, 2}, {9136, 6230, 48, 48, 462, 2},
    {9152, 6879, 40, 40, 464, 2}, {9172, 8211, 64, 64, 466, 5}, {9190, 8811, 56, 56, 471, 1},
    {9207, 10905, 64, 64, 472, 2}, {9230, 11140, 48, 48, 474, 2}, {9248, 11457, 32, 32, 476, 1},
    {9265, 12622, 40, 40, 477, 2}, {9285, 14022, 56, 56, 479, 3}, {9372, 1358, 168, 168, 482, 2},
    {9483, 1521, 40, 40, 484, 0}, {9488, 9523, 32, 32, 484, 1}, {9502, 9538, 32, 32, 485, 1},
    {9642, 9661, 48, 48, 486, 4}, {9809, 2525, 112, 112, 490, 1}, {9823, 9827, 32, 32, 491, 2},
    {9953, 1200, 48, 40, 493, 3}, {9986, 10002, 48, 48, 496, 1}, {10019, 1583, 144, 152, 497, 3},
    {10030, 1614, 48, 48, 500, 3}, {10037, 13866, 32, 32, 503, 2}, {10052, 1200, 56, 40, 505, 3},
    {10106, 10116, 80, 80, 508, 1}, {10128, 1641, 56, 56, 509, 4}, {10516, 10531, 64, 64, 513, 3},
    {10558, 5016, 40, 40, 516, 1}, {10578, 8913, 48, 48, 517, 1}, {10598, 10070, 40, 40, 518, 3},
    {10651, 10627, 56, 56, 521, 0}, {10680, 10639, 24, 24, 521, 0}, {10973, 1713, 104, 104, 521, 2},
    {11044, 232, 72, 72, 523, 4}, {11059, 2110, 104, 104, 527, 2}, {11213, 11222, 64, 64, 529, 5},
    {11258, 13997, 72, 72, 534, 1}, {11345, 11351, 48, 48, 535, 4}, {11367, 415, 88, 88, 539, 3},
    {11376, 639, 96, 96, 542, 4}, {11485, 11494, 32, 32, 546, 1}, {11645, 11243, 24, 24, 547, 0},
    {11658, 11009, 48, 48, 547, 1}, {11709, 1824, 200, 200, 548, 9}, {11713, 11746, 48, 48, 557, 1},
    {11785, 1836, 40, 40, 558, 3}, {11996, 11276, 48, 48, 561, 2},
    {12009, 11290, 216, 216, 563, 15}, {12028, 11310, 104, 104, 578, 7},
    {12043, 2617, 32, 32, 585, 2}, {12055, 11326, 32, 32, 587, 0}, {12239, 12239, 32, 32, 587, 2},
    {12514, 12520, 40, 40, 589, 3}, {12547, 4276, 120, 120, 592, 6}, {13210, 4378, 40, 40, 598, 2},
    {13226, 1977, 24, 32, 600, 1}, {13232, 13247, 32, 32, 601, 1}, {13263, 3305, 904, 904, 602, 12},
    {13289, 7953, 64, 64, 614, 4}, {13308, 2548, 24, 24, 618, 1}, {13608, 1358, 168, 168, 619, 2},
    {13720, 2600, 64, 64, 621, 4}, {13746, 2600, 64, 64, 625, 4}, {13764, 2600, 64, 64, 629, 4},
    {13847, 1200, 56, 40, 633, 3}, {13901, 269, 56, 56, 636, 4}, {13931, 2255, 160, 160, 640, 16},
    {13965, 2392, 120, 120, 656, 12}, {14018, 14039, 48, 48, 668, 2},
    {14049, 6006, 168, 168, 670, 3}, {14063, 6006, 168, 168, 673, 3},
    {14079, 2069, 208, 208, 676, 9},
};

static const struct table_held held[] = {
    {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {10410, C_MEMBER_OBJECT, 72, 1}, {10201, C_MEMBER_OBJECT, 80, 1},
    {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {10160, C_MEMBER_OBJECT, 72, 1}, {7195, C_MEMBER_OBJECT, 80, 1},
    {10410, C_MEMBER_OBJECT, 48, 1}, {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1},
    {10271, C_MEMBER_OBJECT, 32, 1}, {13210, C_MEMBER_OBJECT, 40, 1},
    {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1}, {10160, C_MEMBER_OBJECT, 72, 1},
    {10201, C_MEMBER_OBJECT, 80, 1}, {10840, C_MEMBER_OBJECT, 88, 1},
    {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {10201, C_MEMBER_OBJECT, 72, 1}, {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1},
    {10271, C_MEMBER_OBJECT, 32, 1}, {13210, C_MEMBER_OBJECT, 40, 1},
    {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1}, {10193, C_MEMBER_OBJECT, 72, 1},
    {12342, C_MEMBER_OBJECT, 80, 1}, {7338, C_MEMBER_OBJECT, 88, 1}, {7347, C_MEMBER_OBJECT, 96, 1},
    {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {13602, C_MEMBER_OBJECT, 72, 1}, {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1},
    {10271, C_MEMBER_OBJECT, 32, 1}, {13210, C_MEMBER_OBJECT, 40, 1},
    {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1}, {10160, C_MEMBER_OBJECT, 72, 1},
    {7338, C_MEMBER_OBJECT, 80, 1}, {9461, C_MEMBER_OBJECT, 88, 1}, {10547, C_MEMBER_OBJECT, 96, 1},
    {7003, C_MEMBER_OBJECT, 104, 1}, {7031, C_MEMBER_OBJECT, 112, 1},
    {12901, C_MEMBER_OBJECT, 120, 1}, {11120, C_MEMBER_OBJECT, 128, 1},
    {12539, C_MEMBER_OBJECT, 16, 1}, {12532, C_MEMBER_OBJECT, 24, 1},
    {6594, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {6980, C_MEMBER_OBJECT, 72, 1}, {10423, C_MEMBER_OBJECT, 80, 1},
    {11424, C_MEMBER_OBJECT, 104, 1}, {6594, C_MEMBER_OBJECT, 16, 1},
    {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {6980, C_MEMBER_OBJECT, 72, 1}, {10423, C_MEMBER_OBJECT, 80, 1},
    {11424, C_MEMBER_OBJECT, 104, 1}, {6594, C_MEMBER_OBJECT, 16, 1},
    {4733, C_MEMBER_OBJECT, 24, 1}, {10271, C_MEMBER_OBJECT, 32, 1},
    {13210, C_MEMBER_OBJECT, 40, 1}, {6028, C_MEMBER_OBJECT, 48, 1}, {5511, C_MEMBER_OBJECT, 56, 1},
    {6980, C_MEMBER_OBJECT, 72, 1}, {10423, C_MEMBER_OBJECT, 80, 1},
    {11424, C_MEMBER_OBJECT, 104, 1}, {11519, C_MEMBER_OBJECT, 16, 1},
    {2697, C_MEMBER_OBJECT, 16, 1}, {2656, C_MEMBER_OBJECT, 24, 1}, {2677, C_MEMBER_OBJECT, 32, 1},
    {7866, C_MEMBER_OBJECT, 16, 1}, {7761, C_MEMBER_OBJECT, 24, 1}, {7822, C_MEMBER_OBJECT, 32, 1},
    {7775, C_MEMBER_OBJECT, 40, 1}, {7835, C_MEMBER_OBJECT, 48, 1}, {7849, C_MEMBER_OBJECT, 56, 1},
    {7875, C_MEMBER_OBJECT, 64, 1}, {7886, C_MEMBER_OBJECT, 72, 1}, {7789, C_MEMBER_OBJECT, 80, 1},
    {6594, C_MEMBER_OBJECT, 104, 1}, {7900, C_MEMBER_OBJECT, 112, 1},
    {7804, C_MEMBER_OBJECT, 120, 1}, {7916, C_MEMBER_OBJECT, 16, 1},
    {12796, C_MEMBER_OBJECT, 16, 1}, {12645, C_MEMBER_OBJECT, 24, 1},
    {12723, C_MEMBER_OBJECT, 32, 1}, {12660, C_MEMBER_OBJECT, 40, 1},
    {12747, C_MEMBER_OBJECT, 48, 1}, {12762, C_MEMBER_OBJECT, 56, 1},
    {12816, C_MEMBER_OBJECT, 64, 1}, {12828, C_MEMBER_OBJECT, 72, 1},
    {12675, C_MEMBER_OBJECT, 80, 1}, {6594, C_MEMBER_OBJECT, 104, 1},
    {12843, C_MEMBER_OBJECT, 112, 1}, {12691, C_MEMBER_OBJECT, 120, 1},
    {12780, C_MEMBER_OBJECT, 128, 1}, {12737, C_MEMBER_OBJECT, 136, 1},
    {12806, C_MEMBER_OBJECT, 144, 1}, {12710, C_MEMBER_OBJECT, 152, 1},
    {13561, C_MEMBER_OBJECT, 104, 1}, {6496, C_MEMBER_OBJECT, 32, 1},
    {6496, C_MEMBER_OBJECT, 32, 1}, {6875, C_MEMBER_OBJECT, 24, 1}, {6091, C_MEMBER_OBJECT, 16, 1},
    {6100, C_MEMBER_OBJECT, 24, 1}, {6109, C_MEMBER_OBJECT, 32, 1}, {13638, C_MEMBER_OBJECT, 16, 1},
    {13626, C_MEMBER_OBJECT, 24, 1}, {13615, C_MEMBER_OBJECT, 32, 1},
    {12967, C_MEMBER_OBJECT, 16, 1}, {12986, C_MEMBER_OBJECT, 24, 1},
    {12975, C_MEMBER_OBJECT, 32, 1}, {9468, C_MEMBER_OBJECT, 40, 1}, {8761, C_MEMBER_OBJECT, 16, 1},
    {6586, C_MEMBER_OBJECT, 24, 1}, {7314, C_MEMBER_OBJECT, 32, 1}, {13880, C_MEMBER_OBJECT, 16, 1},
    {6586, C_MEMBER_OBJECT, 24, 1}, {7079, C_MEMBER_OBJECT, 64, 1}, {11237, C_MEMBER_OBJECT, 40, 1},
    {5075, C_MEMBER_OBJECT, 32, 1}, {5082, C_MEMBER_OBJECT, 64, 1}, {12961, C_MEMBER_OBJECT, 96, 1},
    {5380, C_MEMBER_OBJECT, 104, 1}, {6036, C_MEMBER_OBJECT, 112, 1},
    {4738, C_MEMBER_OBJECT, 120, 1}, {11470, C_MEMBER_OBJECT, 128, 1},
    {5541, C_MEMBER_OBJECT, 136, 1}, {7070, C_MEMBER_OBJECT, 144, 1},
    {10740, C_MEMBER_OBJECT, 152, 1}, {6036, C_MEMBER_OBJECT, 80, 1},
    {5380, C_MEMBER_OBJECT, 88, 1}, {11470, C_MEMBER_OBJECT, 96, 1}, {9320, C_MEMBER_OBJECT, 16, 1},
    {6594, C_MEMBER_OBJECT, 24, 1}, {9315, C_MEMBER_OBJECT, 24, 1}, {5075, C_MEMBER_OBJECT, 32, 1},
    {5082, C_MEMBER_OBJECT, 64, 1}, {13798, C_MEMBER_OBJECT, 24, 1},
    {11585, C_MEMBER_OBJECT, 40, 1}, {11978, C_MEMBER_OBJECT, 48, 1},
    {11392, C_MEMBER_OBJECT, 16, 1}, {13894, C_MEMBER_OBJECT, 24, 1},
    {6594, C_MEMBER_OBJECT, 32, 1}, {13786, C_MEMBER_OBJECT, 40, 1},
    {11363, C_MEMBER_OBJECT, 16, 1}, {6594, C_MEMBER_OBJECT, 136, 1},
    {13786, C_MEMBER_OBJECT, 144, 1}, {11363, C_MEMBER_OBJECT, 16, 1},
    {6594, C_MEMBER_OBJECT, 136, 1}, {13786, C_MEMBER_OBJECT, 144, 1},
    {11363, C_MEMBER_OBJECT, 16, 1}, {6594, C_MEMBER_OBJECT, 136, 1},
    {13786, C_MEMBER_OBJECT, 144, 1}, {5119, C_MEMBER_OBJECT, 16, 1},
    {6594, C_MEMBER_OBJECT, 40, 1}, {13786, C_MEMBER_OBJECT, 48, 1},
    {13786, C_MEMBER_OBJECT, 32, 1}, {6594, C_MEMBER_OBJECT, 40, 1}, {6434, C_MEMBER_OBJECT, 16, 1},
    {7089, C_MEMBER_OBJECT, 24, 1}, {4433, C_MEMBER_OBJECT, 56, 1}, {4444, C_MEMBER_OBJECT, 64, 1},
    {6434, C_MEMBER_OBJECT, 80, 1}, {11417, C_MEMBER_OBJECT, 88, 1},
    {13886, C_MEMBER_OBJECT, 96, 1}, {6594, C_MEMBER_OBJECT, 104, 1},
    {13786, C_MEMBER_OBJECT, 112, 1}, {5131, C_MEMBER_OBJECT, 32, 1},
    {6980, C_MEMBER_OBJECT, 40, 1}, {6972, C_MEMBER_OBJECT, 48, 1}, {6434, C_MEMBER_OBJECT, 56, 1},
    {11417, C_MEMBER_OBJECT, 64, 1}, {7089, C_MEMBER_OBJECT, 72, 1},
    {6420, C_MEMBER_OBJECT, 120, 1}, {10891, C_MEMBER_OBJECT, 136, 1},
    {11966, C_MEMBER_OBJECT, 152, 1}, {11363, C_MEMBER_OBJECT, 168, 1},
    {13786, C_MEMBER_OBJECT, 176, 1}, {6594, C_MEMBER_OBJECT, 184, 1},
    {11989, C_MEMBER_OBJECT, 16, 1}, {6594, C_MEMBER_OBJECT, 16, 1},
    {13786, C_MEMBER_OBJECT, 24, 1}, {9864, C_MEMBER_OBJECT, 16, 1}, {6472, C_MEMBER_OBJECT, 24, 1},
    {6972, C_MEMBER_OBJECT, 32, 1}, {8729, C_MEMBER_OBJECT, 40, 1}, {9324, C_MEMBER_OBJECT, 48, 1},
    {8898, C_MEMBER_OBJECT, 56, 1}, {10430, C_MEMBER_OBJECT, 24, 1},
    {10442, C_MEMBER_OBJECT, 32, 1}, {10804, C_MEMBER_OBJECT, 40, 1},
    {10816, C_MEMBER_OBJECT, 48, 1}, {10789, C_MEMBER_OBJECT, 56, 1},
    {9971, C_MEMBER_OBJECT, 64, 1}, {7200, C_MEMBER_OBJECT, 48, 1},
    {13561, C_MEMBER_OBJECT, 184, 1}, {7089, C_MEMBER_OBJECT, 32, 1},
    {7089, C_MEMBER_OBJECT, 32, 1}, {10883, C_MEMBER_OBJECT, 40, 1}, {7089, C_MEMBER_OBJECT, 32, 1},
    {12335, C_MEMBER_OBJECT, 56, 1}, {7089, C_MEMBER_OBJECT, 32, 1},
    {10883, C_MEMBER_OBJECT, 40, 1}, {12335, C_MEMBER_OBJECT, 48, 1},
    {10924, C_MEMBER_OBJECT, 24, 1}, {10934, C_MEMBER_OBJECT, 32, 1},
    {6776, C_MEMBER_OBJECT, 40, 1}, {11431, C_MEMBER_OBJECT, 48, 1},
    {13880, C_MEMBER_OBJECT, 56, 1}, {10709, C_MEMBER_OBJECT, 64, 1},
    {7266, C_MEMBER_OBJECT, 136, 1}, {5149, C_MEMBER_OBJECT, 144, 1},
    {10993, C_MEMBER_OBJECT, 16, 1}, {12073, C_MEMBER_OBJECT, 16, 1},
    {10924, C_MEMBER_OBJECT, 48, 1}, {10934, C_MEMBER_OBJECT, 56, 1},
    {5138, C_MEMBER_OBJECT, 72, 1}, {11387, C_MEMBER_OBJECT, 184, 1},
    {11399, C_MEMBER_OBJECT, 192, 1}, {11408, C_MEMBER_OBJECT, 200, 1},
    {10878, C_MEMBER_OBJECT, 208, 1}, {5174, C_MEMBER_OBJECT, 216, 1},
    {13551, C_MEMBER_OBJECT, 16, 1}, {9731, C_MEMBER_OBJECT, 32, 1},
    {13786, C_MEMBER_OBJECT, 48, 1}, {10870, C_MEMBER_OBJECT, 16, 1},
    {12200, C_MEMBER_OBJECT, 56, 1}, {12146, C_MEMBER_OBJECT, 72, 1},
    {6087, C_MEMBER_OBJECT, 24, 1}, {11726, C_MEMBER_OBJECT, 40, 1},
    {10164, C_MEMBER_OBJECT, 64, 1}, {9346, C_MEMBER_OBJECT, 72, 1}, {2154, C_MEMBER_OBJECT, 16, 1},
    {6087, C_MEMBER_OBJECT, 32, 1}, {10723, C_MEMBER_OBJECT, 48, 1},
    {11693, C_MEMBER_OBJECT, 56, 1}, {7176, C_MEMBER_OBJECT, 72, 1}, {7185, C_MEMBER_OBJECT, 80, 1},
    {7169, C_MEMBER_OBJECT, 88, 1}, {11630, C_MEMBER_OBJECT, 40, 1},
    {13786, C_MEMBER_OBJECT, 48, 1}, {11975, C_MEMBER_OBJECT, 16, 1},
    {5123, C_MEMBER_OBJECT, 32, 1}, {8714, C_MEMBER_OBJECT, 40, 1}, {9320, C_MEMBER_OBJECT, 16, 1},
    {4733, C_MEMBER_OBJECT, 24, 1}, {9377, C_MEMBER_OBJECT, 32, 1}, {13786, C_MEMBER_OBJECT, 40, 1},
    {6902, C_MEMBER_OBJECT, 48, 1}, {13801, C_MEMBER_OBJECT, 56, 1}, {9562, C_MEMBER_OBJECT, 16, 1},
    {13786, C_MEMBER_OBJECT, 24, 1}, {8714, C_MEMBER_OBJECT, 24, 1},
    {13839, C_MEMBER_OBJECT, 16, 1}, {6458, C_MEMBER_OBJECT, 24, 1},
    {13786, C_MEMBER_OBJECT, 48, 1}, {4719, C_MEMBER_OBJECT, 24, 1}, {6594, C_MEMBER_OBJECT, 16, 1},
    {4528, C_MEMBER_OBJECT, 16, 1}, {4612, C_MEMBER_OBJECT, 24, 1}, {4569, C_MEMBER_OBJECT, 32, 1},
    {4600, C_MEMBER_OBJECT, 40, 1}, {4536, C_MEMBER_OBJECT, 48, 1}, {4577, C_MEMBER_OBJECT, 64, 1},
    {4559, C_MEMBER_OBJECT_ARRAY, 80, 0}, {4627, C_MEMBER_OBJECT, 16, 1},
    {4635, C_MEMBER_OBJECT, 24, 1}, {4656, C_MEMBER_OBJECT, 16, 1}, {4647, C_MEMBER_OBJECT, 24, 1},
    {4664, C_MEMBER_OBJECT, 16, 1}, {9755, C_MEMBER_OBJECT, 24, 1}, {9746, C_MEMBER_OBJECT, 32, 1},
    {9769, C_MEMBER_OBJECT, 40, 1}, {9755, C_MEMBER_OBJECT, 24, 1}, {9746, C_MEMBER_OBJECT, 32, 1},
    {9769, C_MEMBER_OBJECT, 40, 1}, {8886, C_MEMBER_OBJECT, 24, 1}, {8886, C_MEMBER_OBJECT, 24, 1},
    {8827, C_MEMBER_OBJECT, 16, 1}, {8874, C_MEMBER_OBJECT, 24, 1}, {10360, C_MEMBER_OBJECT, 16, 1},
    {5593, C_MEMBER_OBJECT, 16, 1}, {5605, C_MEMBER_OBJECT, 24, 1}, {6260, C_MEMBER_OBJECT, 16, 1},
    {6242, C_MEMBER_OBJECT, 24, 1}, {6249, C_MEMBER_OBJECT, 32, 1}, {5646, C_MEMBER_OBJECT, 24, 1},
    {5760, C_MEMBER_OBJECT, 32, 1}, {5656, C_MEMBER_OBJECT, 40, 1}, {5733, C_MEMBER_OBJECT, 96, 1},
    {5714, C_MEMBER_OBJECT, 104, 1}, {5674, C_MEMBER_OBJECT, 112, 1},
    {5752, C_MEMBER_OBJECT, 120, 1}, {5784, C_MEMBER_OBJECT, 128, 1},
    {5701, C_MEMBER_OBJECT, 136, 1}, {5809, C_MEMBER_OBJECT, 144, 1},
    {2833, C_MEMBER_OBJECT, 152, 1}, {10488, C_MEMBER_OBJECT, 96, 1},
    {10501, C_MEMBER_OBJECT, 104, 1}, {6442, C_MEMBER_OBJECT, 48, 1},
    {13786, C_MEMBER_OBJECT, 208, 1}, {8090, C_MEMBER_OBJECT, 16, 1},
    {8189, C_MEMBER_OBJECT, 24, 1}, {8146, C_MEMBER_OBJECT, 32, 1}, {8177, C_MEMBER_OBJECT, 40, 1},
    {8098, C_MEMBER_OBJECT, 48, 1}, {8154, C_MEMBER_OBJECT, 64, 1},
    {8136, C_MEMBER_OBJECT_ARRAY, 80, 0}, {6207, C_MEMBER_OBJECT, 16, 1},
    {10352, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13330, C_MEMBER_OBJECT, 40, 1},
    {13330, C_MEMBER_OBJECT, 32, 1}, {10547, C_MEMBER_OBJECT, 16, 1},
    {10201, C_MEMBER_OBJECT, 24, 1}, {13220, C_MEMBER_OBJECT, 64, 1},
    {7392, C_MEMBER_OBJECT, 72, 1}, {9556, C_MEMBER_OBJECT, 16, 1}, {8204, C_MEMBER_OBJECT, 24, 1},
    {6559, C_MEMBER_OBJECT, 16, 1}, {6576, C_MEMBER_OBJECT, 40, 1}, {6910, C_MEMBER_OBJECT, 16, 1},
    {6559, C_MEMBER_OBJECT, 16, 1}, {6576, C_MEMBER_OBJECT, 40, 1}, {6910, C_MEMBER_OBJECT, 16, 1},
    {6559, C_MEMBER_OBJECT, 16, 1}, {6576, C_MEMBER_OBJECT, 40, 1}, {6559, C_MEMBER_OBJECT, 16, 1},
    {6576, C_MEMBER_OBJECT, 40, 1}, {6559, C_MEMBER_OBJECT, 16, 1}, {6576, C_MEMBER_OBJECT, 40, 1},
    {6559, C_MEMBER_OBJECT, 16, 1}, {6576, C_MEMBER_OBJECT, 40, 1}, {6910, C_MEMBER_OBJECT, 16, 1},
    {6965, C_MEMBER_OBJECT, 24, 1}, {6955, C_MEMBER_OBJECT, 32, 1}, {6942, C_MEMBER_OBJECT, 40, 1},
    {10554, C_MEMBER_OBJECT, 48, 1}, {12331, C_MEMBER_OBJECT, 16, 1},
    {8839, C_MEMBER_OBJECT, 24, 1}, {7485, C_MEMBER_OBJECT, 16, 1}, {8824, C_MEMBER_OBJECT, 24, 1},
    {12331, C_MEMBER_OBJECT, 16, 1}, {8856, C_MEMBER_OBJECT, 24, 1}, {7220, C_MEMBER_OBJECT, 16, 1},
    {7258, C_MEMBER_OBJECT, 32, 1}, {3223, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11822, C_MEMBER_OBJECT, 64, 1}, {11840, C_MEMBER_OBJECT, 80, 1},
    {11858, C_MEMBER_OBJECT, 96, 1}, {11876, C_MEMBER_OBJECT, 112, 1},
    {11894, C_MEMBER_OBJECT, 128, 1}, {11912, C_MEMBER_OBJECT, 144, 1},
    {11930, C_MEMBER_OBJECT, 160, 1}, {11948, C_MEMBER_OBJECT, 176, 1},
    {13786, C_MEMBER_OBJECT, 192, 1}, {7577, C_MEMBER_OBJECT, 16, 1},
    {7507, C_MEMBER_OBJECT, 24, 1}, {7618, C_MEMBER_OBJECT, 32, 1}, {7628, C_MEMBER_OBJECT, 40, 1},
    {7534, C_MEMBER_OBJECT, 48, 1}, {7544, C_MEMBER_OBJECT, 56, 1}, {7590, C_MEMBER_OBJECT, 64, 1},
    {7521, C_MEMBER_OBJECT, 72, 1}, {7568, C_MEMBER_OBJECT, 80, 1}, {7558, C_MEMBER_OBJECT, 88, 1},
    {7642, C_MEMBER_OBJECT, 96, 1}, {7606, C_MEMBER_OBJECT, 104, 1},
    {7490, C_MEMBER_OBJECT, 112, 1}, {5613, C_MEMBER_OBJECT, 16, 1},
    {10423, C_MEMBER_OBJECT, 24, 1}, {11563, C_MEMBER_OBJECT, 16, 1},
    {11553, C_MEMBER_OBJECT, 24, 1}, {11544, C_MEMBER_OBJECT, 40, 1},
    {11573, C_MEMBER_OBJECT, 48, 1}, {5358, C_MEMBER_OBJECT, 72, 1}, {7485, C_MEMBER_OBJECT, 88, 1},
    {9387, C_MEMBER_OBJECT, 112, 1}, {9712, C_MEMBER_OBJECT, 120, 1},
    {5364, C_MEMBER_OBJECT, 128, 1}, {6594, C_MEMBER_OBJECT, 136, 1},
    {13786, C_MEMBER_OBJECT, 144, 1}, {11081, C_MEMBER_OBJECT, 16, 1},
    {10229, C_MEMBER_OBJECT, 24, 1}, {9320, C_MEMBER_OBJECT, 40, 1},
    {11478, C_MEMBER_OBJECT, 48, 1}, {7398, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1},
    {9377, C_MEMBER_OBJECT, 32, 1}, {6594, C_MEMBER_OBJECT, 40, 1}, {13786, C_MEMBER_OBJECT, 48, 1},
    {8090, C_MEMBER_OBJECT, 16, 1}, {8189, C_MEMBER_OBJECT, 24, 1}, {8146, C_MEMBER_OBJECT, 32, 1},
    {8177, C_MEMBER_OBJECT, 40, 1}, {8098, C_MEMBER_OBJECT, 48, 1}, {8154, C_MEMBER_OBJECT, 64, 1},
    {8136, C_MEMBER_OBJECT_ARRAY, 80, 0}, {10410, C_MEMBER_OBJECT, 16, 1},
    {6260, C_MEMBER_OBJECT, 16, 1}, {6242, C_MEMBER_OBJECT, 24, 1}, {6249, C_MEMBER_OBJECT, 32, 1},
    {8236, C_MEMBER_OBJECT, 16, 1}, {8243, C_MEMBER_OBJECT, 24, 1},
    {4425, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5067, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5326, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8474, C_MEMBER_OBJECT, 16, 1},
    {8458, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8886, C_MEMBER_OBJECT, 24, 1},
    {10751, C_MEMBER_OBJECT, 16, 1}, {12926, C_MEMBER_OBJECT, 24, 1},
    {6272, C_MEMBER_OBJECT, 16, 1}, {13786, C_MEMBER_OBJECT, 32, 1}, {8824, C_MEMBER_OBJECT, 16, 1},
    {10234, C_MEMBER_OBJECT, 32, 1}, {13608, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13014, C_MEMBER_OBJECT, 16, 1}, {8824, C_MEMBER_OBJECT, 24, 1}, {5107, C_MEMBER_OBJECT, 32, 1},
    {8753, C_MEMBER_OBJECT, 40, 1}, {11989, C_MEMBER_OBJECT, 16, 1}, {4472, C_MEMBER_OBJECT, 24, 1},
    {11020, C_MEMBER_OBJECT, 16, 1}, {11478, C_MEMBER_OBJECT, 32, 1},
    {11020, C_MEMBER_OBJECT, 16, 1}, {11478, C_MEMBER_OBJECT, 32, 1},
    {9623, C_MEMBER_OBJECT, 24, 1}, {9632, C_MEMBER_OBJECT, 32, 1}, {8824, C_MEMBER_OBJECT, 16, 1},
    {11639, C_MEMBER_OBJECT, 24, 1}, {7485, C_MEMBER_OBJECT, 16, 1}, {8824, C_MEMBER_OBJECT, 24, 1},
    {8824, C_MEMBER_OBJECT, 16, 1}, {9338, C_MEMBER_OBJECT, 24, 1}, {12926, C_MEMBER_OBJECT, 32, 1},
    {6181, C_MEMBER_OBJECT, 40, 1}, {6189, C_MEMBER_OBJECT, 48, 1}, {8824, C_MEMBER_OBJECT, 16, 1},
    {11020, C_MEMBER_OBJECT, 16, 1}, {11478, C_MEMBER_OBJECT, 40, 1},
    {11038, C_MEMBER_OBJECT, 16, 1}, {11478, C_MEMBER_OBJECT, 32, 1},
    {6918, C_MEMBER_OBJECT, 16, 1}, {7485, C_MEMBER_OBJECT, 16, 1}, {8824, C_MEMBER_OBJECT, 24, 1},
    {9307, C_MEMBER_OBJECT, 32, 1}, {11478, C_MEMBER_OBJECT, 40, 1}, {7362, C_MEMBER_OBJECT, 48, 1},
    {8474, C_MEMBER_OBJECT, 16, 1}, {8458, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8886, C_MEMBER_OBJECT, 24, 1}, {8886, C_MEMBER_OBJECT, 24, 1}, {8736, C_MEMBER_OBJECT, 16, 1},
    {12088, C_MEMBER_OBJECT, 24, 1}, {12321, C_MEMBER_OBJECT, 32, 1},
    {9450, C_MEMBER_OBJECT, 40, 1}, {9877, C_MEMBER_OBJECT, 40, 1}, {8954, C_MEMBER_OBJECT, 16, 1},
    {7485, C_MEMBER_OBJECT, 24, 1}, {6260, C_MEMBER_OBJECT, 16, 1}, {6242, C_MEMBER_OBJECT, 24, 1},
    {6249, C_MEMBER_OBJECT, 32, 1}, {8886, C_MEMBER_OBJECT, 24, 1}, {9888, C_MEMBER_OBJECT, 24, 1},
    {13647, C_MEMBER_OBJECT, 64, 1}, {13786, C_MEMBER_OBJECT, 136, 1},
    {8661, C_MEMBER_OBJECT, 16, 1}, {8669, C_MEMBER_OBJECT, 24, 1}, {8677, C_MEMBER_OBJECT, 32, 1},
    {6530, C_MEMBER_OBJECT, 16, 1}, {11670, C_MEMBER_OBJECT, 24, 1}, {6260, C_MEMBER_OBJECT, 16, 1},
    {6242, C_MEMBER_OBJECT, 24, 1}, {6249, C_MEMBER_OBJECT, 32, 1}, {13786, C_MEMBER_OBJECT, 64, 1},
    {9900, C_MEMBER_OBJECT, 16, 1}, {9893, C_MEMBER_OBJECT, 24, 1}, {9925, C_MEMBER_OBJECT, 40, 1},
    {9908, C_MEMBER_OBJECT, 48, 1}, {6567, C_MEMBER_OBJECT, 24, 1}, {6548, C_MEMBER_OBJECT, 48, 1},
    {6576, C_MEMBER_OBJECT, 56, 1}, {5011, C_MEMBER_OBJECT, 24, 1}, {8893, C_MEMBER_OBJECT, 24, 1},
    {10201, C_MEMBER_OBJECT, 16, 1}, {4733, C_MEMBER_OBJECT, 24, 1}, {9396, C_MEMBER_OBJECT, 32, 1},
    {13647, C_MEMBER_OBJECT, 24, 1}, {13786, C_MEMBER_OBJECT, 96, 1},
    {10201, C_MEMBER_OBJECT, 16, 1}, {10840, C_MEMBER_OBJECT, 24, 1},
    {12129, C_MEMBER_OBJECT, 32, 1}, {9735, C_MEMBER_OBJECT, 40, 1},
    {10858, C_MEMBER_OBJECT, 72, 1}, {10845, C_MEMBER_OBJECT, 80, 1},
    {11185, C_MEMBER_OBJECT, 16, 1}, {11204, C_MEMBER_OBJECT, 24, 1},
    {11167, C_MEMBER_OBJECT, 32, 1}, {11176, C_MEMBER_OBJECT, 40, 1},
    {11194, C_MEMBER_OBJECT, 48, 1}, {8772, C_MEMBER_OBJECT, 56, 1},
    {12088, C_MEMBER_OBJECT, 16, 1}, {12326, C_MEMBER_OBJECT, 24, 1},
    {12321, C_MEMBER_OBJECT, 32, 1}, {9454, C_MEMBER_OBJECT, 40, 1},
    {12351, C_MEMBER_OBJECT, 24, 1}, {11452, C_MEMBER_OBJECT, 32, 1},
    {10870, C_MEMBER_OBJECT, 40, 1}, {8225, C_MEMBER_OBJECT, 32, 1}, {8742, C_MEMBER_OBJECT, 40, 1},
    {10870, C_MEMBER_OBJECT, 48, 1}, {13786, C_MEMBER_OBJECT, 64, 1},
    {11675, C_MEMBER_OBJECT, 24, 1}, {6594, C_MEMBER_OBJECT, 16, 1},
    {11822, C_MEMBER_OBJECT, 64, 1}, {11840, C_MEMBER_OBJECT, 80, 1},
    {11858, C_MEMBER_OBJECT, 96, 1}, {11876, C_MEMBER_OBJECT, 112, 1},
    {11894, C_MEMBER_OBJECT, 128, 1}, {11912, C_MEMBER_OBJECT, 144, 1},
    {11930, C_MEMBER_OBJECT, 160, 1}, {11948, C_MEMBER_OBJECT, 176, 1},
    {13786, C_MEMBER_OBJECT, 192, 1}, {11760, C_MEMBER_OBJECT, 16, 1},
    {12088, C_MEMBER_OBJECT, 16, 1}, {12326, C_MEMBER_OBJECT, 24, 1},
    {12321, C_MEMBER_OBJECT, 32, 1}, {6017, C_MEMBER_OBJECT, 16, 1}, {8714, C_MEMBER_OBJECT, 40, 1},
    {12223, C_MEMBER_OBJECT, 64, 1}, {6199, C_MEMBER_OBJECT, 72, 1}, {5113, C_MEMBER_OBJECT, 80, 1},
    {11611, C_MEMBER_OBJECT, 96, 1}, {12906, C_MEMBER_OBJECT, 104, 1},
    {2374, C_MEMBER_OBJECT, 136, 1}, {302, C_MEMBER_OBJECT, 144, 1}, {386, C_MEMBER_OBJECT, 152, 1},
    {176, C_MEMBER_OBJECT, 160, 1}, {166, C_MEMBER_OBJECT, 168, 1}, {608, C_MEMBER_OBJECT, 176, 1},
    {371, C_MEMBER_OBJECT, 184, 1}, {401, C_MEMBER_OBJECT, 192, 1}, {711, C_MEMBER_OBJECT, 200, 1},
    {582, C_MEMBER_OBJECT, 208, 1}, {6017, C_MEMBER_OBJECT, 16, 1}, {6536, C_MEMBER_OBJECT, 24, 1},
    {11598, C_MEMBER_OBJECT, 32, 1}, {9420, C_MEMBER_OBJECT, 48, 1},
    {11611, C_MEMBER_OBJECT, 64, 1}, {12213, C_MEMBER_OBJECT, 72, 1},
    {8714, C_MEMBER_OBJECT, 96, 1}, {6267, C_MEMBER_OBJECT, 16, 1}, {6536, C_MEMBER_OBJECT, 24, 1},
    {11791, C_MEMBER_OBJECT, 16, 1}, {11803, C_MEMBER_OBJECT, 24, 1},
    {13263, C_MEMBER_OBJECT, 16, 1}, {10410, C_MEMBER_OBJECT, 24, 1},
    {10414, C_MEMBER_OBJECT, 32, 1}, {12280, C_MEMBER_OBJECT, 16, 1},
    {12296, C_MEMBER_OBJECT, 24, 1}, {12287, C_MEMBER_OBJECT, 32, 1},
    {12308, C_MEMBER_OBJECT, 40, 1}, {12252, C_MEMBER_OBJECT, 48, 1},
    {12265, C_MEMBER_OBJECT, 56, 1}, {12869, C_MEMBER_OBJECT, 16, 1},
    {12860, C_MEMBER_OBJECT, 24, 1}, {10352, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {8886, C_MEMBER_OBJECT, 24, 1}, {8535, C_MEMBER_OBJECT, 256, 1},
    {8585, C_MEMBER_OBJECT, 264, 1}, {8551, C_MEMBER_OBJECT, 336, 1},
    {8601, C_MEMBER_OBJECT, 344, 1}, {8568, C_MEMBER_OBJECT, 352, 1},
    {8616, C_MEMBER_OBJECT, 360, 1}, {8638, C_MEMBER_OBJECT, 368, 1},
    {8506, C_MEMBER_OBJECT, 848, 1}, {8526, C_MEMBER_OBJECT, 856, 1},
    {8514, C_MEMBER_OBJECT, 864, 1}, {8496, C_MEMBER_OBJECT, 880, 1},
    {4119, C_MEMBER_OBJECT, 896, 1}, {10620, C_MEMBER_OBJECT, 16, 1},
    {4733, C_MEMBER_OBJECT, 24, 1}, {10729, C_MEMBER_OBJECT, 32, 1},
    {13786, C_MEMBER_OBJECT, 40, 1}, {10277, C_MEMBER_OBJECT, 16, 1},
    {8474, C_MEMBER_OBJECT, 16, 1}, {8458, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {13821, C_MEMBER_OBJECT, 16, 1}, {13801, C_MEMBER_OBJECT, 24, 1},
    {13831, C_MEMBER_OBJECT, 40, 1}, {13813, C_MEMBER_OBJECT, 48, 1},
    {13821, C_MEMBER_OBJECT, 16, 1}, {13801, C_MEMBER_OBJECT, 24, 1},
    {13831, C_MEMBER_OBJECT, 40, 1}, {13813, C_MEMBER_OBJECT, 48, 1},
    {13821, C_MEMBER_OBJECT, 16, 1}, {13801, C_MEMBER_OBJECT, 24, 1},
    {13831, C_MEMBER_OBJECT, 40, 1}, {13813, C_MEMBER_OBJECT, 48, 1},
    {6260, C_MEMBER_OBJECT, 16, 1}, {6242, C_MEMBER_OBJECT, 24, 1}, {6249, C_MEMBER_OBJECT, 32, 1},
    {12582, C_MEMBER_OBJECT, 16, 1}, {12901, C_MEMBER_OBJECT, 24, 1},
    {12617, C_MEMBER_OBJECT, 32, 1}, {13786, C_MEMBER_OBJECT, 48, 1},
    {11539, C_MEMBER_OBJECT, 16, 1}, {12933, C_MEMBER_OBJECT, 24, 1},
    {9401, C_MEMBER_OBJECT, 32, 1}, {9406, C_MEMBER_OBJECT, 40, 1}, {6267, C_MEMBER_OBJECT, 48, 1},
    {12073, C_MEMBER_OBJECT, 56, 1}, {6926, C_MEMBER_OBJECT, 72, 1}, {5990, C_MEMBER_OBJECT, 80, 1},
    {10962, C_MEMBER_OBJECT, 88, 1}, {7096, C_MEMBER_OBJECT, 96, 1},
    {12094, C_MEMBER_OBJECT, 104, 1}, {6989, C_MEMBER_OBJECT, 112, 1},
    {12110, C_MEMBER_OBJECT, 120, 1}, {7014, C_MEMBER_OBJECT, 128, 1},
    {5972, C_MEMBER_OBJECT, 136, 1}, {10949, C_MEMBER_OBJECT, 144, 1},
    {12638, C_MEMBER_OBJECT, 24, 1}, {7042, C_MEMBER_OBJECT, 32, 1},
    {10206, C_MEMBER_OBJECT, 40, 1}, {8418, C_MEMBER_OBJECT, 48, 1}, {8381, C_MEMBER_OBJECT, 56, 1},
    {8405, C_MEMBER_OBJECT, 64, 1}, {8343, C_MEMBER_OBJECT, 72, 1}, {8370, C_MEMBER_OBJECT, 80, 1},
    {8328, C_MEMBER_OBJECT, 88, 1}, {8395, C_MEMBER_OBJECT, 96, 1}, {8355, C_MEMBER_OBJECT, 104, 1},
    {8315, C_MEMBER_OBJECT, 112, 1}, {9307, C_MEMBER_OBJECT, 24, 1},
    {11478, C_MEMBER_OBJECT, 32, 1}, {13561, C_MEMBER_OBJECT, 128, 1},
    {13488, C_MEMBER_OBJECT, 136, 1}, {14012, C_MEMBER_OBJECT, 152, 1},
    {13561, C_MEMBER_OBJECT, 128, 1}, {13488, C_MEMBER_OBJECT, 136, 1},
    {14012, C_MEMBER_OBJECT, 152, 1}, {9320, C_MEMBER_OBJECT, 16, 1},
    {7321, C_MEMBER_OBJECT, 24, 1}, {13786, C_MEMBER_OBJECT, 32, 1},
    {13464, C_MEMBER_OBJECT, 96, 1}, {13416, C_MEMBER_OBJECT, 104, 1},
    {13440, C_MEMBER_OBJECT, 112, 1}, {13392, C_MEMBER_OBJECT, 128, 1},
    {13344, C_MEMBER_OBJECT, 136, 1}, {13368, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_11_2 = {
    {.hex = 0x030b02f0}, names, members, enumerators, types, held,
    576, 4, 230,
};
