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
    "_dbm.dbm\0" "_elementtree._element_iterator\0" "_f_frame_data\0" "_frame\0" "_gc_next\0"
    "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0" "_heaptypeobject\0"
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
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mm_class\0"
    "mmap.mmap\0" "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "myerrno\0" "name\0" "names\0" "native_thread_id\0" "next\0"
    "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0"
    "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0"
    "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0"
    "object\0" "object_hook\0" "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0"
    "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "one\0"
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
    {232, 0, 0, 72, 0, 0}, {232, 9822, 40, 8, 0, 0}, {232, 10302, 16, 8, 0, 0},
    {232, 10941, 24, 8, 0, 0}, {232, 12230, 32, 8, 0, 0}, {251, 0, 0, 64, 0, 0},
    {251, 10859, 16, 8, 0, 0}, {251, 10872, 24, 8, 0, 0}, {269, 0, 0, 56, 0, 0},
    {269, 7301, 40, 8, 0, 0}, {269, 12683, 16, 8, 0, 0}, {269, 12718, 32, 8, 0, 0},
    {269, 13002, 24, 8, 0, 0}, {283, 0, 0, 64, 0, 0}, {283, 5046, 0, 8, 0, 0},
    {283, 5562, 24, 8, 0, 0}, {283, 9541, 8, 8, 0, 0}, {625, 0, 0, 16, 0, 0},
    {625, 10852, 0, 8, 0, 0}, {653, 0, 0, 56, 0, 0}, {653, 6354, 24, 8, 0, 0},
    {682, 0, 0, 152, 0, 0}, {682, 5162, 144, 8, 0, 0}, {682, 6863, 40, 8, 0, 0},
    {682, 7353, 136, 8, 0, 0}, {682, 10072, 16, 8, 0, 0}, {682, 10810, 64, 8, 0, 0},
    {682, 11025, 24, 8, 0, 0}, {682, 11035, 32, 8, 0, 0}, {682, 11532, 48, 8, 0, 0},
    {682, 13981, 56, 8, 0, 0}, {728, 0, 0, 48, 0, 0}, {728, 8530, 24, 8, 0, 0},
    {728, 9541, 16, 8, 0, 0}, {728, 12235, 32, 4, 6, 1}, {728, 12264, 32, 4, 5, 1},
    {728, 12278, 32, 4, 2, 3}, {728, 12289, 32, 4, 7, 1}, {742, 0, 0, 40, 0, 0},
    {742, 4640, 16, 8, 0, 0}, {742, 4648, 24, 8, 0, 0}, {758, 0, 0, 40, 0, 0},
    {758, 4660, 24, 8, 0, 0}, {758, 4669, 16, 8, 0, 0}, {775, 0, 0, 88, 0, 0},
    {775, 4541, 16, 8, 0, 0}, {775, 4549, 48, 8, 0, 0}, {775, 4582, 32, 8, 0, 0},
    {775, 4590, 64, 8, 0, 0}, {775, 4613, 40, 8, 0, 0}, {792, 0, 0, 88, 0, 0},
    {792, 10302, 80, 8, 0, 0}, {792, 10511, 72, 8, 0, 0}, {815, 0, 0, 88, 0, 0},
    {815, 7282, 80, 8, 0, 0}, {815, 10261, 72, 8, 0, 0}, {842, 0, 0, 72, 0, 0},
    {842, 4746, 24, 8, 0, 0}, {842, 5524, 56, 8, 0, 0}, {842, 6041, 48, 8, 0, 0},
    {842, 10372, 32, 8, 0, 0}, {842, 13311, 40, 8, 0, 0}, {864, 0, 0, 56, 0, 0},
    {864, 10418, 24, 8, 0, 0}, {882, 0, 0, 40, 0, 0}, {882, 10478, 24, 8, 0, 0},
    {882, 10495, 32, 1, 0, 0}, {913, 0, 0, 56, 0, 0}, {913, 9828, 16, 8, 0, 0},
    {913, 9833, 32, 8, 0, 0}, {913, 9842, 24, 8, 0, 0}, {931, 0, 0, 64, 0, 0},
    {931, 10198, 56, 8, 0, 0}, {947, 0, 0, 48, 0, 0}, {947, 11102, 16, 8, 0, 0},
    {957, 0, 0, 24, 0, 0}, {957, 10461, 16, 8, 0, 0}, {970, 0, 0, 192, 0, 0},
    {970, 2846, 152, 8, 0, 0}, {970, 5630, 56, 4, 0, 0}, {970, 5642, 184, 1, 0, 0},
    {970, 5659, 24, 8, 0, 0}, {970, 5669, 40, 8, 0, 0}, {970, 5687, 112, 8, 0, 0},
    {970, 5699, 72, 4, 0, 0}, {970, 5714, 136, 8, 0, 0}, {970, 5727, 104, 8, 0, 0},
    {970, 5746, 96, 8, 0, 0}, {970, 5765, 120, 8, 0, 0}, {970, 5773, 32, 8, 0, 0},
    {970, 5782, 76, 4, 0, 0}, {970, 5797, 128, 8, 0, 0}, {970, 5809, 68, 4, 0, 0},
    {983, 0, 0, 72, 0, 0}, {983, 13686, 56, 8, 0, 0}, {983, 13691, 48, 8, 0, 0},
    {1006, 0, 0, 48, 0, 0}, {1006, 6178, 16, 8, 0, 0}, {1006, 6187, 24, 8, 0, 0},
    {1016, 0, 0, 48, 0, 0}, {1016, 13068, 16, 8, 0, 0}, {1016, 13076, 32, 8, 0, 0},
    {1016, 13087, 24, 8, 0, 0}, {1031, 0, 0, 64, 0, 0}, {1031, 13727, 24, 8, 0, 0},
    {1031, 13739, 16, 8, 0, 0}, {1044, 0, 0, 88, 0, 0}, {1044, 6100, 16, 8, 0, 0},
    {1044, 6108, 48, 8, 0, 0}, {1044, 6131, 32, 8, 0, 0}, {1044, 6139, 64, 8, 0, 0},
    {1044, 6162, 40, 8, 0, 0}, {1057, 0, 0, 24, 0, 0}, {1057, 6294, 16, 8, 0, 0},
    {1112, 0, 0, 48, 0, 0}, {1112, 8535, 24, 1, 0, 0}, {1112, 13431, 40, 8, 0, 0},
    {1132, 0, 0, 40, 0, 0}, {1132, 8535, 24, 1, 0, 0}, {1132, 13431, 32, 8, 0, 0},
    {1213, 0, 0, 40, 0, 0}, {1213, 6329, 24, 8, 0, 0}, {1213, 6336, 32, 8, 0, 0},
    {1213, 6347, 16, 8, 0, 0}, {1227, 0, 0, 24, 0, 0}, {1227, 10038, 8, 8, 0, 0},
    {1227, 10045, 16, 8, 0, 0}, {1242, 0, 0, 32, 0, 0}, {1242, 6878, 32, 0, 0, 0},
    {1242, 6889, 10, 1, 0, 0}, {1242, 6897, 9, 1, 0, 0}, {1242, 6917, 8, 1, 0, 0},
    {1242, 6930, 24, 8, 0, 0}, {1242, 6942, 0, 8, 0, 0}, {1242, 6952, 16, 8, 0, 0},
    {1259, 0, 0, 48, 0, 0}, {1259, 9870, 32, 8, 0, 0}, {1259, 9878, 16, 8, 0, 0},
    {1259, 9886, 40, 8, 0, 0}, {1272, 0, 0, 16, 0, 0}, {1272, 10038, 0, 8, 0, 0},
    {1272, 10045, 8, 8, 0, 0}, {1291, 0, 0, 8, 0, 0}, {1291, 13709, 0, 8, 0, 0},
    {1304, 0, 0, 24, 0, 0}, {1304, 10445, 16, 8, 0, 0}, {1318, 0, 0, 56, 0, 0},
    {1318, 7307, 16, 8, 0, 0}, {1318, 7321, 24, 8, 0, 0}, {1318, 7345, 32, 8, 0, 0},
    {1332, 0, 0, 136, 0, 0}, {1332, 7577, 112, 8, 0, 0}, {1332, 7594, 24, 8, 0, 0},
    {1332, 7608, 72, 8, 0, 0}, {1332, 7621, 48, 8, 0, 0}, {1332, 7631, 56, 8, 0, 0},
    {1332, 7655, 80, 8, 0, 0}, {1332, 7664, 16, 8, 0, 0}, {1332, 7677, 64, 8, 0, 0},
    {1332, 7693, 104, 8, 0, 0}, {1332, 7705, 32, 8, 0, 0}, {1332, 7715, 40, 8, 0, 0},
    {1349, 0, 0, 16, 0, 0}, {1349, 3257, 0, 8, 0, 0}, {1349, 3266, 8, 8, 0, 0},
    {1359, 0, 0, 88, 0, 0}, {1359, 8177, 16, 8, 0, 0}, {1359, 8185, 48, 8, 0, 0},
    {1359, 8208, 75, 1, 0, 0}, {1359, 8223, 80, 8, 0, 0}, {1359, 8233, 32, 8, 0, 0},
    {1359, 8264, 40, 8, 0, 0}, {1371, 0, 0, 168, 0, 0}, {1371, 8561, 16, 8, 0, 0},
    {1386, 0, 0, 280, 0, 0}, {1386, 4438, 16, 256, 0, 0}, {1403, 0, 0, 40, 0, 0},
    {1403, 5080, 32, 8, 0, 0}, {1421, 0, 0, 40, 0, 0}, {1421, 5339, 32, 8, 0, 0},
    {1442, 0, 0, 40, 0, 0}, {1442, 8323, 16, 8, 0, 0}, {1455, 0, 0, 904, 0, 0},
    {1455, 8568, 872, 8, 0, 0}, {1455, 8583, 880, 8, 0, 0}, {1455, 8593, 848, 8, 0, 0},
    {1455, 8601, 864, 8, 0, 0}, {1455, 8613, 856, 8, 0, 0}, {1472, 0, 0, 96, 0, 0},
    {1472, 10261, 72, 8, 0, 0}, {1472, 10302, 80, 8, 0, 0}, {1472, 10941, 88, 8, 0, 0},
    {1492, 0, 0, 24, 0, 0}, {1492, 7572, 16, 8, 0, 0}, {1515, 0, 0, 107752, 0, 0},
    {1515, 4500, 3496, 8, 0, 0}, {1515, 4520, 3488, 8, 0, 0}, {1515, 4820, 7160, 1896, 0, 0},
    {1515, 4973, 3536, 8, 0, 0}, {1515, 4990, 3544, 4, 0, 0}, {1515, 5053, 3552, 8, 0, 0},
    {1515, 5105, 3480, 8, 0, 0}, {1515, 5237, 912, 8, 0, 0}, {1515, 5246, 1408, 8, 0, 0},
    {1515, 5402, 107360, 8, 0, 0}, {1515, 5428, 107368, 8, 0, 0}, {1515, 5447, 107376, 8, 0, 0},
    {1515, 5842, 952, 8, 0, 0}, {1515, 5863, 944, 8, 0, 0}, {1515, 5882, 936, 8, 0, 0},
    {1515, 6041, 7112, 16, 0, 0}, {1515, 6681, 1400, 8, 0, 0}, {1515, 7206, 7152, 8, 0, 0},
    {1515, 7237, 7128, 8, 0, 0}, {1515, 8049, 864, 8, 0, 0}, {1515, 8062, 848, 4, 0, 0},
    {1515, 8076, 856, 8, 0, 0}, {1515, 8087, 672, 72, 0, 0}, {1515, 8102, 752, 24, 0, 0},
    {1515, 8745, 48, 8, 0, 0}, {1515, 8779, 1416, 8, 0, 0}, {1515, 8791, 920, 8, 0, 0},
    {1515, 9570, 3872, 648, 0, 0}, {1515, 10236, 888, 8, 0, 0}, {1515, 10244, 896, 8, 0, 0},
    {1515, 10330, 0, 8, 0, 0}, {1515, 12663, 904, 8, 0, 0}, {1515, 13049, 16, 8, 0, 0},
    {1515, 13327, 3632, 240, 0, 0}, {1515, 13369, 9056, 98304, 0, 0}, {1515, 13757, 3520, 8, 0, 0},
    {1515, 13781, 3504, 8, 0, 0}, {1515, 13798, 3512, 8, 0, 0}, {1534, 0, 0, 40, 0, 0},
    {1534, 4685, 32, 8, 0, 0}, {1534, 10453, 24, 8, 0, 0}, {1547, 0, 0, 32, 0, 0},
    {1547, 10436, 24, 4, 0, 0}, {1560, 0, 0, 40, 0, 0}, {1560, 7479, 24, 4, 0, 0},
    {1560, 10302, 0, 8, 0, 0}, {1560, 10648, 16, 8, 0, 0}, {1560, 13364, 8, 4, 0, 0},
    {1572, 0, 0, 16, 0, 0}, {1572, 10038, 0, 8, 0, 0}, {1584, 0, 0, 32, 0, 0},
    {1584, 10272, 16, 8, 0, 0}, {1584, 10285, 24, 8, 0, 0}, {1596, 0, 0, 152, 0, 0},
    {1596, 9989, 24, 8, 0, 0}, {1596, 13748, 64, 8, 0, 0}, {1615, 0, 0, 32, 0, 0},
    {1615, 10190, 0, 8, 0, 0}, {1627, 0, 0, 48, 0, 0}, {1627, 8748, 16, 8, 0, 0},
    {1627, 8756, 24, 8, 0, 0}, {1642, 0, 0, 104, 0, 0}, {1642, 9849, 56, 8, 0, 0},
    {1654, 0, 0, 56, 0, 0}, {1654, 9994, 24, 8, 0, 0}, {1654, 10001, 16, 8, 0, 0},
    {1654, 10009, 48, 8, 0, 0}, {1654, 10017, 32, 8, 0, 0}, {1669, 0, 0, 80, 0, 0},
    {1669, 10302, 72, 8, 0, 0}, {1687, 0, 0, 112, 0, 0}, {1687, 10561, 72, 8, 0, 0},
    {1687, 10580, 48, 8, 0, 0}, {1701, 0, 0, 112, 0, 0}, {1701, 7425, 88, 8, 0, 0},
    {1701, 7434, 96, 8, 0, 0}, {1701, 10294, 72, 8, 0, 0}, {1701, 12443, 80, 8, 0, 0},
    {1717, 0, 0, 16, 0, 0}, {1717, 10468, 0, 8, 0, 0}, {1717, 10503, 8, 8, 0, 0},
    {1837, 0, 0, 200, 0, 0}, {1837, 7444, 16, 8, 0, 0}, {1837, 8530, 48, 8, 0, 0},
    {1837, 9959, 32, 8, 0, 0}, {1837, 11912, 64, 128, 0, 0}, {1837, 12677, 40, 8, 0, 0},
    {1837, 13674, 24, 8, 0, 0}, {1849, 0, 0, 40, 0, 0}, {1849, 12189, 16, 8, 0, 0},
    {1849, 12422, 32, 8, 0, 0}, {1849, 12427, 24, 8, 0, 0}, {1882, 0, 0, 80, 0, 0},
    {1882, 13703, 72, 8, 0, 0}, {1919, 0, 0, 136, 0, 0}, {1919, 7090, 104, 8, 0, 0},
    {1919, 7118, 112, 8, 0, 0}, {1919, 7425, 80, 8, 0, 0}, {1919, 9548, 88, 8, 0, 0},
    {1919, 10261, 72, 8, 0, 0}, {1919, 10648, 96, 8, 0, 0}, {1919, 11221, 128, 8, 0, 0},
    {1919, 13002, 120, 8, 0, 0}, {1939, 0, 0, 80, 0, 0}, {1939, 5837, 72, 8, 0, 0},
    {1958, 0, 0, 360, 0, 0}, {1958, 4832, 144, 8, 0, 0}, {1958, 4842, 216, 8, 0, 0},
    {1958, 4862, 208, 8, 0, 0}, {1958, 5347, 80, 8, 0, 0}, {1958, 5360, 88, 8, 0, 0},
    {1958, 5535, 56, 8, 0, 0}, {1958, 6041, 224, 8, 0, 0}, {1958, 6212, 112, 8, 0, 0},
    {1958, 6229, 96, 8, 0, 0}, {1958, 6241, 104, 8, 0, 0}, {1958, 6367, 296, 8, 0, 0},
    {1958, 6681, 128, 8, 0, 0}, {1958, 7197, 120, 8, 0, 0}, {1958, 8866, 16, 8, 0, 0},
    {1958, 10313, 160, 8, 0, 0}, {1958, 10330, 8, 8, 0, 0}, {1958, 11182, 0, 8, 0, 0},
    {1958, 13039, 152, 8, 0, 0}, {1972, 0, 0, 40, 0, 0}, {1972, 12961, 24, 8, 0, 0},
    {1972, 12970, 16, 8, 0, 0}, {1990, 0, 0, 32, 0, 0}, {1990, 10453, 24, 8, 0, 0},
    {2004, 0, 0, 408, 0, 0}, {2004, 13121, 256, 8, 0, 0}, {2004, 13129, 336, 8, 0, 0},
    {2004, 13138, 32, 8, 0, 0}, {2004, 13151, 352, 8, 0, 0}, {2004, 13160, 192, 8, 0, 0},
    {2004, 13169, 48, 8, 0, 0}, {2004, 13180, 264, 8, 0, 0}, {2004, 13188, 288, 8, 0, 0},
    {2004, 13202, 168, 8, 0, 0}, {2004, 13211, 40, 8, 0, 0}, {2004, 13223, 240, 8, 0, 0},
    {2004, 13234, 344, 8, 0, 0}, {2004, 13241, 24, 8, 0, 0}, {2004, 13249, 88, 8, 0, 0},
    {2004, 13257, 360, 8, 0, 0}, {2004, 13271, 184, 8, 0, 0}, {2004, 13283, 208, 8, 0, 0},
    {2017, 0, 0, 112, 0, 0}, {2017, 7067, 72, 8, 0, 0}, {2017, 10524, 80, 8, 0, 0},
    {2017, 11525, 104, 8, 0, 0}, {2038, 0, 0, 80, 0, 0}, {2038, 6354, 72, 8, 0, 0},
    {2054, 0, 0, 24, 0, 0}, {2054, 10487, 16, 8, 0, 0}, {2066, 0, 0, 64, 0, 0},
    {2066, 13902, 24, 8, 0, 0}, {2066, 13922, 16, 8, 0, 0}, {2082, 0, 0, 208, 0, 0},
    {2082, 4410, 192, 8, 0, 0}, {2082, 7408, 24, 8, 0, 0}, {2082, 9407, 16, 8, 0, 0},
    {2082, 10398, 48, 8, 0, 0}, {2082, 13445, 136, 8, 0, 0}, {2082, 13469, 144, 8, 0, 0},
    {2082, 13493, 128, 8, 0, 0}, {2082, 13517, 104, 8, 0, 0}, {2082, 13541, 112, 8, 0, 0},
    {2082, 13565, 96, 8, 0, 0}, {2123, 0, 0, 104, 0, 0}, {2123, 10946, 80, 8, 0, 0},
    {2123, 10959, 72, 8, 0, 0}, {2182, 0, 0, 192, 0, 0}, {2182, 4751, 128, 8, 0, 0},
    {2182, 5554, 152, 8, 0, 0}, {2182, 6049, 136, 8, 0, 0}, {2182, 11338, 96, 8, 0, 0},
    {2182, 11571, 144, 8, 0, 0}, {2371, 0, 0, 272, 0, 0}, {2371, 5151, 72, 8, 0, 0},
    {2371, 5187, 216, 8, 0, 0}, {2371, 10072, 24, 8, 0, 0}, {2371, 10077, 32, 8, 0, 0},
    {2371, 10979, 208, 8, 0, 0}, {2371, 11025, 48, 8, 0, 0}, {2371, 11035, 56, 8, 0, 0},
    {2371, 11488, 184, 8, 0, 0}, {2371, 11500, 192, 8, 0, 0}, {2371, 11509, 200, 8, 0, 0},
    {2371, 12174, 16, 8, 0, 0}, {2432, 0, 0, 24, 0, 0}, {2432, 4677, 16, 8, 0, 0},
    {2456, 0, 0, 24, 0, 0}, {2456, 6254, 8, 8, 0, 0}, {2466, 0, 0, 24, 0, 0},
    {2466, 6997, 16, 8, 0, 0}, {2501, 0, 0, 16, 0, 0}, {2501, 7272, 0, 8, 0, 0},
    {2501, 11207, 8, 8, 0, 0}, {2518, 0, 0, 80, 0, 0}, {2518, 7314, 32, 8, 0, 0},
    {2518, 7329, 0, 8, 0, 0}, {2518, 7336, 24, 8, 0, 0}, {2518, 7532, 40, 8, 0, 0},
    {2518, 9688, 72, 8, 0, 0}, {2518, 10824, 69, 1, 0, 0}, {2518, 11187, 56, 8, 0, 0},
    {2518, 11198, 48, 8, 0, 0}, {2518, 12180, 64, 4, 0, 0}, {2538, 0, 0, 112, 0, 0},
    {2538, 9964, 40, 8, 0, 0}, {2580, 0, 0, 166688, 0, 0}, {2580, 8873, 40, 8, 0, 0},
    {4402, 0, 0, 32, 0, 0}, {4402, 6982, 8, 8, 0, 0}, {4402, 13438, 16, 8, 0, 0},
    {4402, 13679, 0, 8, 0, 0}, {4419, 0, 0, 32, 0, 0}, {4419, 6962, 24, 8, 0, 0},
    {4419, 8823, 16, 8, 0, 0}, {4711, 0, 0, 32, 0, 0}, {4711, 6545, 24, 8, 0, 0},
    {4711, 13940, 16, 8, 0, 0}, {4808, 0, 0, 64, 0, 0}, {4808, 4685, 32, 8, 0, 0},
    {4808, 10427, 40, 8, 0, 0}, {5008, 0, 0, 24, 0, 0}, {5008, 4746, 8, 8, 0, 0},
    {5008, 7572, 0, 8, 0, 0}, {5008, 9467, 16, 8, 0, 0}, {5323, 0, 0, 32, 0, 0},
    {5323, 8973, 24, 8, 0, 0}, {5492, 0, 0, 24, 0, 0}, {5492, 5393, 0, 8, 0, 0},
    {5492, 10229, 8, 8, 0, 0}, {5509, 0, 0, 32, 0, 0}, {5509, 8914, 16, 8, 0, 0},
    {5509, 8961, 24, 8, 0, 0}, {5571, 0, 0, 32, 0, 0}, {5571, 5606, 16, 8, 0, 0},
    {6569, 0, 0, 56, 0, 0}, {6569, 6529, 48, 8, 0, 0}, {6589, 0, 0, 56, 0, 0},
    {6589, 6583, 32, 8, 0, 0}, {6605, 0, 0, 216, 0, 0}, {6605, 9517, 24, 8, 0, 0},
    {6605, 9527, 40, 8, 0, 0}, {6848, 0, 0, 56, 0, 0}, {6848, 6646, 16, 8, 0, 0},
    {6848, 6663, 40, 8, 0, 0}, {7146, 0, 0, 56, 0, 0}, {7146, 7029, 40, 8, 0, 0},
    {7146, 7042, 32, 8, 0, 0}, {7146, 7052, 24, 8, 0, 0}, {7146, 10655, 48, 8, 0, 0},
    {7466, 0, 0, 32, 0, 0}, {7466, 7572, 16, 8, 0, 0}, {7466, 8911, 24, 8, 0, 0},
    {8027, 0, 0, 24, 0, 0}, {8027, 10511, 16, 8, 0, 0}, {8040, 0, 0, 64, 0, 0},
    {8040, 4746, 24, 8, 0, 0}, {8040, 10721, 16, 8, 0, 0}, {8040, 10830, 32, 8, 0, 0},
    {9449, 0, 0, 32, 0, 0}, {9449, 5626, 16, 8, 0, 0}, {9449, 10524, 24, 8, 0, 0},
    {9610, 0, 0, 32, 0, 0}, {9610, 8973, 24, 8, 0, 0}, {9625, 0, 0, 32, 0, 0},
    {9625, 8973, 24, 8, 0, 0}, {9659, 0, 0, 32, 0, 0}, {9659, 9649, 16, 8, 0, 0},
    {9748, 0, 0, 48, 0, 0}, {9748, 8823, 16, 8, 0, 0}, {9748, 9537, 40, 8, 0, 0},
    {9748, 12189, 24, 8, 0, 0}, {9748, 12422, 32, 8, 0, 0}, {9768, 0, 0, 152, 0, 0},
    {9768, 5371, 72, 8, 0, 0}, {9768, 5377, 128, 8, 0, 0}, {9768, 7572, 88, 8, 0, 0},
    {9768, 9474, 112, 8, 0, 0}, {9768, 9799, 120, 8, 0, 0}, {9768, 11640, 0, 56, 0, 0},
    {9785, 0, 0, 56, 0, 0}, {9785, 9407, 40, 8, 0, 0}, {9785, 10330, 24, 8, 0, 0},
    {9785, 11579, 48, 8, 0, 0}, {9914, 0, 0, 32, 0, 0}, {9914, 7572, 24, 8, 0, 0},
    {9914, 9041, 16, 8, 0, 0}, {9932, 0, 0, 24, 0, 0}, {9932, 9924, 16, 8, 0, 0},
    {10632, 0, 0, 64, 0, 0}, {10632, 6635, 48, 8, 0, 0}, {10632, 6654, 24, 8, 0, 0},
    {10632, 6663, 56, 8, 0, 0}, {10927, 0, 0, 64, 0, 0}, {10927, 4746, 24, 8, 0, 0},
    {10927, 7485, 16, 8, 0, 0}, {10927, 9464, 32, 8, 0, 0}, {11323, 0, 0, 64, 0, 0},
    {11323, 11268, 32, 8, 0, 0}, {11323, 11277, 40, 8, 0, 0}, {11323, 11286, 16, 8, 0, 0},
    {11323, 11295, 48, 8, 0, 0}, {11323, 11305, 24, 8, 0, 0}, {11391, 0, 0, 216, 0, 0},
    {11391, 166, 168, 8, 0, 0}, {11391, 176, 160, 8, 0, 0}, {11391, 302, 144, 8, 0, 0},
    {11391, 371, 184, 8, 0, 0}, {11391, 386, 152, 8, 0, 0}, {11391, 401, 192, 8, 0, 0},
    {11391, 582, 208, 8, 0, 0}, {11391, 608, 176, 8, 0, 0}, {11391, 711, 200, 8, 0, 0},
    {11391, 2387, 136, 8, 0, 0}, {11391, 5065, 128, 8, 0, 0}, {11391, 5126, 80, 8, 0, 0},
    {11391, 6286, 72, 8, 0, 0}, {11391, 11255, 120, 8, 0, 0}, {11391, 11712, 96, 8, 0, 0},
    {11391, 12324, 64, 8, 0, 0}, {11391, 13007, 104, 8, 0, 0}, {11391, 13301, 112, 8, 0, 0},
    {11452, 0, 0, 48, 0, 0}, {11452, 9541, 40, 8, 0, 0}, {11452, 12189, 16, 8, 0, 0},
    {11452, 12422, 32, 8, 0, 0}, {11452, 12427, 24, 8, 0, 0}, {11595, 0, 0, 32, 0, 0},
    {11595, 11776, 24, 8, 0, 0}, {11780, 0, 0, 32, 0, 0}, {11780, 8973, 24, 8, 0, 0},
    {11838, 0, 0, 16, 0, 0}, {11838, 8530, 8, 8, 0, 0}, {11838, 9407, 0, 8, 0, 0},
    {11847, 0, 0, 48, 0, 0}, {11847, 11861, 16, 8, 0, 0}, {11868, 0, 0, 56, 0, 0},
    {12340, 0, 0, 32, 0, 0}, {12340, 11892, 16, 8, 0, 0}, {12468, 0, 0, 32, 0, 0},
    {12468, 8973, 24, 8, 0, 0}, {12482, 0, 0, 528, 0, 0}, {12482, 6354, 8, 512, 0, 0},
    {12482, 11610, 520, 8, 0, 0}, {12495, 0, 0, 32, 0, 0}, {12495, 8530, 8, 8, 0, 0},
    {12495, 9407, 0, 8, 0, 0}, {12495, 10330, 16, 8, 0, 0}, {12513, 0, 0, 48, 0, 0},
    {12513, 4492, 0, 8, 0, 0}, {12513, 7552, 24, 8, 0, 0}, {12513, 10386, 20, 4, 0, 0},
    {12513, 11126, 8, 8, 0, 0}, {12533, 0, 0, 48, 0, 0}, {12533, 9023, 4, 4, 0, 0},
    {12551, 0, 0, 24, 0, 0}, {12572, 0, 0, 48, 0, 0}, {12572, 4735, 32, 4, 0, 0},
    {12572, 7542, 8, 8, 0, 0}, {12572, 9975, 44, 4, 0, 0}, {12572, 10344, 40, 4, 0, 0},
    {12572, 11549, 0, 8, 0, 0}, {12572, 12671, 36, 4, 0, 0}, {12591, 0, 0, 24, 0, 0},
    {12591, 10302, 8, 8, 0, 0}, {12621, 0, 0, 40, 0, 0}, {12621, 10511, 24, 8, 0, 0},
    {12621, 10515, 32, 8, 0, 0}, {12621, 13364, 16, 8, 0, 0}, {12978, 0, 0, 496, 0, 0},
    {12978, 8911, 16, 8, 0, 0}, {12978, 10335, 32, 8, 0, 0}, {12978, 10410, 24, 4, 0, 0},
    {12978, 13709, 40, 456, 0, 0}, {13348, 0, 0, 32, 0, 0}, {13348, 8973, 24, 8, 0, 0},
    {13605, 0, 0, 32, 0, 0}, {13605, 8973, 24, 8, 0, 0}, {13623, 0, 0, 32, 0, 0},
    {13623, 4746, 16, 8, 0, 0}, {13623, 10830, 24, 8, 0, 0}, {13967, 0, 0, 32, 0, 0},
    {13967, 6617, 16, 8, 0, 0}, {13967, 11771, 24, 8, 0, 0}, {14098, 0, 0, 72, 0, 0},
    {14098, 8521, 64, 8, 0, 0}, {14140, 0, 0, 48, 0, 0}, {14140, 9394, 24, 8, 0, 0},
    {14140, 11579, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {308, 4}, {322, 0}, {2421, 22}, {10229, 5},
};

static const struct table_type types[] = {
    {12, 792, 88, 88, 0, 8}, {85, 842, 72, 72, 8, 6}, {99, 815, 88, 88, 14, 8},
    {118, 12702, 64, 64, 22, 1}, {359, 1472, 96, 96, 23, 9}, {572, 1669, 80, 80, 32, 7},
    {600, 1701, 112, 112, 39, 10}, {947, 947, 48, 48, 49, 0}, {2174, 1259, 192, 48, 49, 0},
    {2196, 1882, 80, 80, 49, 7}, {2228, 1919, 136, 136, 56, 14}, {2248, 2248, 32, 32, 70, 2},
    {2286, 2017, 112, 112, 72, 9}, {2305, 2017, 112, 112, 81, 9}, {2324, 2017, 112, 112, 90, 9},
    {2635, 1747, 32, 32, 99, 1}, {2654, 2680, 48, 48, 100, 3}, {2724, 338, 128, 128, 103, 12},
    {2740, 8010, 24, 24, 115, 1}, {2760, 2240, 176, 176, 116, 16}, {2774, 27, 448, 448, 132, 0},
    {2790, 41, 240, 240, 132, 0}, {2806, 55, 112, 112, 132, 0}, {2825, 69, 152, 152, 132, 1},
    {2855, 6589, 56, 56, 133, 1}, {2884, 6589, 56, 56, 134, 1}, {2921, 4419, 32, 32, 135, 1},
    {2947, 3947, 48, 48, 136, 3}, {2968, 3986, 64, 64, 139, 3}, {2992, 3964, 48, 48, 142, 3},
    {3011, 203, 48, 48, 145, 1}, {3024, 2102, 88, 88, 146, 3}, {3036, 2395, 72, 72, 149, 3},
    {3048, 129, 72, 72, 152, 1}, {3063, 896, 160, 160, 153, 10}, {3080, 142, 128, 128, 163, 3},
    {3101, 214, 32, 32, 166, 2}, {3121, 2210, 32, 32, 168, 1}, {3146, 12687, 96, 96, 169, 2},
    {3161, 1091, 32, 32, 171, 0}, {3176, 1071, 32, 32, 171, 1}, {3196, 6458, 32, 32, 172, 0},
    {3205, 251, 64, 64, 172, 2}, {3290, 241, 32, 32, 174, 0}, {3304, 348, 32, 32, 174, 0},
    {3334, 11724, 48, 48, 174, 4}, {3353, 5178, 152, 152, 178, 3}, {3372, 5178, 152, 152, 181, 3},
    {3391, 5178, 152, 152, 184, 3}, {3410, 5304, 64, 64, 187, 3}, {3422, 7418, 48, 48, 190, 2},
    {3433, 10355, 40, 40, 192, 2}, {3463, 12459, 120, 120, 194, 7},
    {3476, 13020, 192, 192, 201, 12}, {3494, 5312, 24, 24, 213, 1}, {3513, 8891, 32, 32, 214, 2},
    {3525, 2484, 80, 80, 216, 6}, {3539, 2596, 72, 72, 222, 6}, {3553, 696, 64, 64, 228, 1},
    {3570, 155, 192, 192, 229, 0}, {3591, 190, 224, 224, 229, 1}, {3614, 427, 24, 24, 230, 0},
    {3645, 448, 56, 56, 230, 1}, {3689, 482, 48, 48, 231, 2}, {3733, 516, 64, 64, 233, 2},
    {3771, 544, 56, 56, 235, 3}, {3809, 2153, 56, 56, 238, 0}, {3847, 653, 56, 56, 238, 0},
    {3861, 682, 152, 152, 238, 8}, {3877, 659, 24, 24, 246, 1}, {3902, 2371, 272, 272, 247, 9},
    {3920, 2346, 24, 24, 256, 1}, {4006, 11868, 56, 56, 257, 2}, {4025, 2112, 240, 240, 259, 0},
    {4040, 2112, 240, 240, 259, 0}, {4055, 2112, 240, 240, 259, 0}, {4070, 2112, 240, 240, 259, 0},
    {4085, 2112, 240, 240, 259, 0}, {4101, 2112, 240, 240, 259, 0}, {4117, 1863, 48, 48, 259, 0},
    {4152, 2139, 232, 232, 259, 3}, {4169, 1767, 32, 32, 262, 0}, {4186, 1797, 32, 32, 262, 0},
    {4201, 1812, 32, 32, 262, 1}, {4217, 1784, 96, 96, 263, 3}, {4234, 1825, 96, 96, 266, 7},
    {4250, 1904, 56, 56, 273, 2}, {4265, 13635, 112, 112, 275, 2}, {4305, 11628, 48, 48, 277, 1},
    {4319, 9676, 64, 64, 278, 6}, {4334, 9659, 32, 32, 284, 2}, {4354, 9699, 40, 40, 286, 1},
    {4367, 13095, 24, 24, 287, 0}, {4695, 4711, 32, 32, 287, 2}, {4760, 4808, 64, 64, 289, 1},
    {4772, 4792, 40, 40, 290, 1}, {4824, 1, 24, 24, 291, 1}, {4882, 775, 152, 88, 292, 7},
    {4898, 742, 40, 40, 299, 2}, {4920, 758, 40, 40, 301, 2}, {4943, 2432, 24, 24, 303, 1},
    {5195, 913, 56, 56, 304, 3}, {5222, 913, 64, 56, 307, 3}, {5260, 864, 56, 56, 310, 0},
    {5270, 5323, 32, 32, 310, 1}, {5289, 12468, 32, 32, 311, 1}, {5474, 5509, 32, 32, 312, 2},
    {5530, 957, 24, 24, 314, 1}, {5571, 5571, 32, 32, 315, 2}, {5583, 1213, 56, 40, 317, 3},
    {5837, 970, 184, 192, 320, 11}, {5900, 3834, 112, 112, 331, 2}, {5924, 6569, 56, 56, 333, 1},
    {5948, 6605, 216, 216, 334, 1}, {6060, 1359, 152, 88, 335, 7}, {6070, 1057, 24, 24, 342, 1},
    {6383, 1990, 32, 32, 343, 1}, {6408, 1112, 48, 48, 344, 1}, {6426, 1132, 40, 40, 345, 1},
    {6440, 1148, 32, 32, 346, 2}, {6468, 1194, 96, 96, 348, 2}, {6484, 1168, 32, 32, 350, 2},
    {6681, 1259, 48, 48, 352, 0}, {6686, 6848, 56, 56, 352, 2}, {6704, 2466, 24, 24, 354, 1},
    {6715, 6848, 56, 56, 355, 2}, {6732, 2466, 24, 24, 357, 1}, {6742, 6848, 56, 56, 358, 2},
    {6767, 6848, 56, 56, 360, 2}, {6791, 6848, 56, 56, 362, 2}, {6817, 6848, 56, 56, 364, 2},
    {6836, 2466, 24, 24, 366, 1}, {7136, 7146, 56, 56, 367, 4}, {7363, 7381, 56, 56, 371, 2},
    {7459, 7466, 32, 32, 373, 2}, {7488, 7506, 48, 48, 375, 2}, {7526, 3250, 120, 56, 377, 3},
    {7562, 1837, 200, 200, 380, 9}, {7746, 1332, 136, 136, 389, 13}, {7755, 9449, 32, 32, 402, 2},
    {7776, 9768, 152, 152, 404, 11}, {7805, 9785, 56, 56, 415, 4}, {7830, 10927, 64, 64, 419, 5},
    {8126, 1359, 152, 88, 424, 7}, {8136, 8027, 24, 24, 431, 1}, {8159, 1213, 48, 40, 432, 3},
    {8344, 1442, 40, 40, 435, 2}, {8349, 1386, 280, 280, 437, 1}, {8365, 1403, 32, 40, 438, 1},
    {8382, 1421, 32, 40, 439, 1}, {9017, 1371, 168, 168, 440, 2}, {9032, 11780, 32, 32, 442, 1},
    {9047, 3275, 32, 32, 443, 2}, {9066, 12992, 40, 40, 445, 2}, {9081, 12978, 496, 496, 447, 3},
    {9107, 4468, 48, 48, 450, 4}, {9128, 5542, 32, 32, 454, 2}, {9144, 5966, 56, 56, 456, 2},
    {9167, 6307, 56, 56, 458, 2}, {9207, 6088, 40, 40, 460, 2}, {9223, 6317, 48, 48, 462, 2},
    {9239, 6966, 40, 40, 464, 2}, {9259, 8298, 64, 64, 466, 5}, {9277, 8898, 56, 56, 471, 1},
    {9294, 11006, 64, 64, 472, 2}, {9317, 11241, 48, 48, 474, 2}, {9335, 11558, 32, 32, 476, 1},
    {9352, 12723, 40, 40, 477, 2}, {9372, 14123, 56, 56, 479, 3}, {9459, 1371, 168, 168, 482, 2},
    {9570, 1534, 40, 40, 484, 0}, {9575, 9610, 32, 32, 484, 1}, {9589, 9625, 32, 32, 485, 1},
    {9729, 9748, 48, 48, 486, 4}, {9896, 2538, 112, 112, 490, 1}, {9910, 9914, 32, 32, 491, 2},
    {10054, 1213, 48, 40, 493, 3}, {10087, 10103, 48, 48, 496, 1}, {10120, 1596, 144, 152, 497, 3},
    {10131, 1627, 48, 48, 500, 3}, {10138, 13967, 32, 32, 503, 2}, {10153, 1213, 56, 40, 505, 3},
    {10207, 10217, 80, 80, 508, 1}, {10229, 1654, 56, 56, 509, 4}, {10617, 10632, 64, 64, 513, 3},
    {10659, 5029, 40, 40, 516, 1}, {10679, 9000, 48, 48, 517, 1}, {10699, 10171, 40, 40, 518, 3},
    {10752, 10728, 56, 56, 521, 0}, {10781, 10740, 24, 24, 521, 0}, {11074, 1726, 104, 104, 521, 2},
    {11145, 232, 72, 72, 523, 4}, {11160, 2123, 104, 104, 527, 2}, {11314, 11323, 64, 64, 529, 5},
    {11359, 14098, 72, 72, 534, 1}, {11446, 11452, 48, 48, 535, 4}, {11468, 415, 88, 88, 539, 3},
    {11477, 639, 96, 96, 542, 4}, {11586, 11595, 32, 32, 546, 1}, {11746, 11344, 24, 24, 547, 0},
    {11759, 11110, 48, 48, 547, 1}, {11810, 1837, 200, 200, 548, 9}, {11814, 11847, 48, 48, 557, 1},
    {11886, 1849, 40, 40, 558, 3}, {12097, 11377, 48, 48, 561, 2},
    {12110, 11391, 216, 216, 563, 15}, {12129, 11411, 104, 104, 578, 7},
    {12144, 2630, 32, 32, 585, 2}, {12156, 11427, 32, 32, 587, 0}, {12340, 12340, 32, 32, 587, 2},
    {12615, 12621, 40, 40, 589, 3}, {12648, 4289, 120, 120, 592, 6}, {13311, 4391, 40, 40, 598, 2},
    {13327, 1990, 24, 32, 600, 1}, {13333, 13348, 32, 32, 601, 1}, {13364, 3318, 904, 904, 602, 12},
    {13390, 8040, 64, 64, 614, 4}, {13409, 2561, 24, 24, 618, 1}, {13709, 1371, 168, 168, 619, 2},
    {13821, 2613, 64, 64, 621, 4}, {13847, 2613, 64, 64, 625, 4}, {13865, 2613, 64, 64, 629, 4},
    {13948, 1213, 56, 40, 633, 3}, {14002, 269, 56, 56, 636, 4}, {14032, 2268, 160, 160, 640, 16},
    {14066, 2405, 120, 120, 656, 12}, {14119, 14140, 48, 48, 668, 2},
    {14150, 6019, 168, 168, 670, 3}, {14164, 6019, 168, 168, 673, 3},
    {14180, 2082, 208, 208, 676, 9},
};

static const struct table_held held[] = {
    {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {10511, C_MEMBER_OBJECT, 72, 1}, {10302, C_MEMBER_OBJECT, 80, 1},
    {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {10261, C_MEMBER_OBJECT, 72, 1}, {7282, C_MEMBER_OBJECT, 80, 1},
    {10511, C_MEMBER_OBJECT, 48, 1}, {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1},
    {10372, C_MEMBER_OBJECT, 32, 1}, {13311, C_MEMBER_OBJECT, 40, 1},
    {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1}, {10261, C_MEMBER_OBJECT, 72, 1},
    {10302, C_MEMBER_OBJECT, 80, 1}, {10941, C_MEMBER_OBJECT, 88, 1},
    {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {10302, C_MEMBER_OBJECT, 72, 1}, {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1},
    {10372, C_MEMBER_OBJECT, 32, 1}, {13311, C_MEMBER_OBJECT, 40, 1},
    {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1}, {10294, C_MEMBER_OBJECT, 72, 1},
    {12443, C_MEMBER_OBJECT, 80, 1}, {7425, C_MEMBER_OBJECT, 88, 1}, {7434, C_MEMBER_OBJECT, 96, 1},
    {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {13703, C_MEMBER_OBJECT, 72, 1}, {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1},
    {10372, C_MEMBER_OBJECT, 32, 1}, {13311, C_MEMBER_OBJECT, 40, 1},
    {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1}, {10261, C_MEMBER_OBJECT, 72, 1},
    {7425, C_MEMBER_OBJECT, 80, 1}, {9548, C_MEMBER_OBJECT, 88, 1}, {10648, C_MEMBER_OBJECT, 96, 1},
    {7090, C_MEMBER_OBJECT, 104, 1}, {7118, C_MEMBER_OBJECT, 112, 1},
    {13002, C_MEMBER_OBJECT, 120, 1}, {11221, C_MEMBER_OBJECT, 128, 1},
    {12640, C_MEMBER_OBJECT, 16, 1}, {12633, C_MEMBER_OBJECT, 24, 1},
    {6681, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {7067, C_MEMBER_OBJECT, 72, 1}, {10524, C_MEMBER_OBJECT, 80, 1},
    {11525, C_MEMBER_OBJECT, 104, 1}, {6681, C_MEMBER_OBJECT, 16, 1},
    {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {7067, C_MEMBER_OBJECT, 72, 1}, {10524, C_MEMBER_OBJECT, 80, 1},
    {11525, C_MEMBER_OBJECT, 104, 1}, {6681, C_MEMBER_OBJECT, 16, 1},
    {4746, C_MEMBER_OBJECT, 24, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {13311, C_MEMBER_OBJECT, 40, 1}, {6041, C_MEMBER_OBJECT, 48, 1}, {5524, C_MEMBER_OBJECT, 56, 1},
    {7067, C_MEMBER_OBJECT, 72, 1}, {10524, C_MEMBER_OBJECT, 80, 1},
    {11525, C_MEMBER_OBJECT, 104, 1}, {11620, C_MEMBER_OBJECT, 16, 1},
    {2710, C_MEMBER_OBJECT, 16, 1}, {2669, C_MEMBER_OBJECT, 24, 1}, {2690, C_MEMBER_OBJECT, 32, 1},
    {7953, C_MEMBER_OBJECT, 16, 1}, {7848, C_MEMBER_OBJECT, 24, 1}, {7909, C_MEMBER_OBJECT, 32, 1},
    {7862, C_MEMBER_OBJECT, 40, 1}, {7922, C_MEMBER_OBJECT, 48, 1}, {7936, C_MEMBER_OBJECT, 56, 1},
    {7962, C_MEMBER_OBJECT, 64, 1}, {7973, C_MEMBER_OBJECT, 72, 1}, {7876, C_MEMBER_OBJECT, 80, 1},
    {6681, C_MEMBER_OBJECT, 104, 1}, {7987, C_MEMBER_OBJECT, 112, 1},
    {7891, C_MEMBER_OBJECT, 120, 1}, {8003, C_MEMBER_OBJECT, 16, 1},
    {12897, C_MEMBER_OBJECT, 16, 1}, {12746, C_MEMBER_OBJECT, 24, 1},
    {12824, C_MEMBER_OBJECT, 32, 1}, {12761, C_MEMBER_OBJECT, 40, 1},
    {12848, C_MEMBER_OBJECT, 48, 1}, {12863, C_MEMBER_OBJECT, 56, 1},
    {12917, C_MEMBER_OBJECT, 64, 1}, {12929, C_MEMBER_OBJECT, 72, 1},
    {12776, C_MEMBER_OBJECT, 80, 1}, {6681, C_MEMBER_OBJECT, 104, 1},
    {12944, C_MEMBER_OBJECT, 112, 1}, {12792, C_MEMBER_OBJECT, 120, 1},
    {12881, C_MEMBER_OBJECT, 128, 1}, {12838, C_MEMBER_OBJECT, 136, 1},
    {12907, C_MEMBER_OBJECT, 144, 1}, {12811, C_MEMBER_OBJECT, 152, 1},
    {13662, C_MEMBER_OBJECT, 104, 1}, {6583, C_MEMBER_OBJECT, 32, 1},
    {6583, C_MEMBER_OBJECT, 32, 1}, {6962, C_MEMBER_OBJECT, 24, 1}, {6178, C_MEMBER_OBJECT, 16, 1},
    {6187, C_MEMBER_OBJECT, 24, 1}, {6196, C_MEMBER_OBJECT, 32, 1}, {13739, C_MEMBER_OBJECT, 16, 1},
    {13727, C_MEMBER_OBJECT, 24, 1}, {13716, C_MEMBER_OBJECT, 32, 1},
    {13068, C_MEMBER_OBJECT, 16, 1}, {13087, C_MEMBER_OBJECT, 24, 1},
    {13076, C_MEMBER_OBJECT, 32, 1}, {9555, C_MEMBER_OBJECT, 40, 1}, {8848, C_MEMBER_OBJECT, 16, 1},
    {6673, C_MEMBER_OBJECT, 24, 1}, {7401, C_MEMBER_OBJECT, 32, 1}, {13981, C_MEMBER_OBJECT, 16, 1},
    {6673, C_MEMBER_OBJECT, 24, 1}, {7166, C_MEMBER_OBJECT, 64, 1}, {11338, C_MEMBER_OBJECT, 40, 1},
    {5088, C_MEMBER_OBJECT, 32, 1}, {5095, C_MEMBER_OBJECT, 64, 1}, {13062, C_MEMBER_OBJECT, 96, 1},
    {5393, C_MEMBER_OBJECT, 104, 1}, {6049, C_MEMBER_OBJECT, 112, 1},
    {4751, C_MEMBER_OBJECT, 120, 1}, {11571, C_MEMBER_OBJECT, 128, 1},
    {5554, C_MEMBER_OBJECT, 136, 1}, {7157, C_MEMBER_OBJECT, 144, 1},
    {10841, C_MEMBER_OBJECT, 152, 1}, {6049, C_MEMBER_OBJECT, 80, 1},
    {5393, C_MEMBER_OBJECT, 88, 1}, {11571, C_MEMBER_OBJECT, 96, 1}, {9407, C_MEMBER_OBJECT, 16, 1},
    {6681, C_MEMBER_OBJECT, 24, 1}, {9402, C_MEMBER_OBJECT, 24, 1}, {5088, C_MEMBER_OBJECT, 32, 1},
    {5095, C_MEMBER_OBJECT, 64, 1}, {13899, C_MEMBER_OBJECT, 24, 1},
    {11686, C_MEMBER_OBJECT, 40, 1}, {12079, C_MEMBER_OBJECT, 48, 1},
    {11493, C_MEMBER_OBJECT, 16, 1}, {13995, C_MEMBER_OBJECT, 24, 1},
    {6681, C_MEMBER_OBJECT, 32, 1}, {13887, C_MEMBER_OBJECT, 40, 1},
    {11464, C_MEMBER_OBJECT, 16, 1}, {6681, C_MEMBER_OBJECT, 136, 1},
    {13887, C_MEMBER_OBJECT, 144, 1}, {11464, C_MEMBER_OBJECT, 16, 1},
    {6681, C_MEMBER_OBJECT, 136, 1}, {13887, C_MEMBER_OBJECT, 144, 1},
    {11464, C_MEMBER_OBJECT, 16, 1}, {6681, C_MEMBER_OBJECT, 136, 1},
    {13887, C_MEMBER_OBJECT, 144, 1}, {5132, C_MEMBER_OBJECT, 16, 1},
    {6681, C_MEMBER_OBJECT, 40, 1}, {13887, C_MEMBER_OBJECT, 48, 1},
    {13887, C_MEMBER_OBJECT, 32, 1}, {6681, C_MEMBER_OBJECT, 40, 1}, {6521, C_MEMBER_OBJECT, 16, 1},
    {7176, C_MEMBER_OBJECT, 24, 1}, {4446, C_MEMBER_OBJECT, 56, 1}, {4457, C_MEMBER_OBJECT, 64, 1},
    {6521, C_MEMBER_OBJECT, 80, 1}, {11518, C_MEMBER_OBJECT, 88, 1},
    {13987, C_MEMBER_OBJECT, 96, 1}, {6681, C_MEMBER_OBJECT, 104, 1},
    {13887, C_MEMBER_OBJECT, 112, 1}, {5144, C_MEMBER_OBJECT, 32, 1},
    {7067, C_MEMBER_OBJECT, 40, 1}, {7059, C_MEMBER_OBJECT, 48, 1}, {6521, C_MEMBER_OBJECT, 56, 1},
    {11518, C_MEMBER_OBJECT, 64, 1}, {7176, C_MEMBER_OBJECT, 72, 1},
    {6507, C_MEMBER_OBJECT, 120, 1}, {10992, C_MEMBER_OBJECT, 136, 1},
    {12067, C_MEMBER_OBJECT, 152, 1}, {11464, C_MEMBER_OBJECT, 168, 1},
    {13887, C_MEMBER_OBJECT, 176, 1}, {6681, C_MEMBER_OBJECT, 184, 1},
    {12090, C_MEMBER_OBJECT, 16, 1}, {6681, C_MEMBER_OBJECT, 16, 1},
    {13887, C_MEMBER_OBJECT, 24, 1}, {9951, C_MEMBER_OBJECT, 16, 1}, {6559, C_MEMBER_OBJECT, 24, 1},
    {7059, C_MEMBER_OBJECT, 32, 1}, {8816, C_MEMBER_OBJECT, 40, 1}, {9411, C_MEMBER_OBJECT, 48, 1},
    {8985, C_MEMBER_OBJECT, 56, 1}, {10531, C_MEMBER_OBJECT, 24, 1},
    {10543, C_MEMBER_OBJECT, 32, 1}, {10905, C_MEMBER_OBJECT, 40, 1},
    {10917, C_MEMBER_OBJECT, 48, 1}, {10890, C_MEMBER_OBJECT, 56, 1},
    {10072, C_MEMBER_OBJECT, 64, 1}, {7287, C_MEMBER_OBJECT, 48, 1},
    {13662, C_MEMBER_OBJECT, 184, 1}, {7176, C_MEMBER_OBJECT, 32, 1},
    {7176, C_MEMBER_OBJECT, 32, 1}, {10984, C_MEMBER_OBJECT, 40, 1}, {7176, C_MEMBER_OBJECT, 32, 1},
    {12436, C_MEMBER_OBJECT, 56, 1}, {7176, C_MEMBER_OBJECT, 32, 1},
    {10984, C_MEMBER_OBJECT, 40, 1}, {12436, C_MEMBER_OBJECT, 48, 1},
    {11025, C_MEMBER_OBJECT, 24, 1}, {11035, C_MEMBER_OBJECT, 32, 1},
    {6863, C_MEMBER_OBJECT, 40, 1}, {11532, C_MEMBER_OBJECT, 48, 1},
    {13981, C_MEMBER_OBJECT, 56, 1}, {10810, C_MEMBER_OBJECT, 64, 1},
    {7353, C_MEMBER_OBJECT, 136, 1}, {5162, C_MEMBER_OBJECT, 144, 1},
    {11094, C_MEMBER_OBJECT, 16, 1}, {12174, C_MEMBER_OBJECT, 16, 1},
    {11025, C_MEMBER_OBJECT, 48, 1}, {11035, C_MEMBER_OBJECT, 56, 1},
    {5151, C_MEMBER_OBJECT, 72, 1}, {11488, C_MEMBER_OBJECT, 184, 1},
    {11500, C_MEMBER_OBJECT, 192, 1}, {11509, C_MEMBER_OBJECT, 200, 1},
    {10979, C_MEMBER_OBJECT, 208, 1}, {5187, C_MEMBER_OBJECT, 216, 1},
    {13652, C_MEMBER_OBJECT, 16, 1}, {9818, C_MEMBER_OBJECT, 32, 1},
    {13887, C_MEMBER_OBJECT, 48, 1}, {10971, C_MEMBER_OBJECT, 16, 1},
    {12301, C_MEMBER_OBJECT, 56, 1}, {12247, C_MEMBER_OBJECT, 72, 1},
    {6174, C_MEMBER_OBJECT, 24, 1}, {11827, C_MEMBER_OBJECT, 40, 1},
    {10265, C_MEMBER_OBJECT, 64, 1}, {9433, C_MEMBER_OBJECT, 72, 1}, {2167, C_MEMBER_OBJECT, 16, 1},
    {6174, C_MEMBER_OBJECT, 32, 1}, {10824, C_MEMBER_OBJECT, 48, 1},
    {11794, C_MEMBER_OBJECT, 56, 1}, {7263, C_MEMBER_OBJECT, 72, 1}, {7272, C_MEMBER_OBJECT, 80, 1},
    {7256, C_MEMBER_OBJECT, 88, 1}, {11731, C_MEMBER_OBJECT, 40, 1},
    {13887, C_MEMBER_OBJECT, 48, 1}, {12076, C_MEMBER_OBJECT, 16, 1},
    {5136, C_MEMBER_OBJECT, 32, 1}, {8801, C_MEMBER_OBJECT, 40, 1}, {9407, C_MEMBER_OBJECT, 16, 1},
    {4746, C_MEMBER_OBJECT, 24, 1}, {9464, C_MEMBER_OBJECT, 32, 1}, {13887, C_MEMBER_OBJECT, 40, 1},
    {6989, C_MEMBER_OBJECT, 48, 1}, {13902, C_MEMBER_OBJECT, 56, 1}, {9649, C_MEMBER_OBJECT, 16, 1},
    {13887, C_MEMBER_OBJECT, 24, 1}, {8801, C_MEMBER_OBJECT, 24, 1},
    {13940, C_MEMBER_OBJECT, 16, 1}, {6545, C_MEMBER_OBJECT, 24, 1},
    {13887, C_MEMBER_OBJECT, 48, 1}, {4732, C_MEMBER_OBJECT, 24, 1}, {6681, C_MEMBER_OBJECT, 16, 1},
    {4541, C_MEMBER_OBJECT, 16, 1}, {4625, C_MEMBER_OBJECT, 24, 1}, {4582, C_MEMBER_OBJECT, 32, 1},
    {4613, C_MEMBER_OBJECT, 40, 1}, {4549, C_MEMBER_OBJECT, 48, 1}, {4590, C_MEMBER_OBJECT, 64, 1},
    {4572, C_MEMBER_OBJECT_ARRAY, 80, 0}, {4640, C_MEMBER_OBJECT, 16, 1},
    {4648, C_MEMBER_OBJECT, 24, 1}, {4669, C_MEMBER_OBJECT, 16, 1}, {4660, C_MEMBER_OBJECT, 24, 1},
    {4677, C_MEMBER_OBJECT, 16, 1}, {9842, C_MEMBER_OBJECT, 24, 1}, {9833, C_MEMBER_OBJECT, 32, 1},
    {9856, C_MEMBER_OBJECT, 40, 1}, {9842, C_MEMBER_OBJECT, 24, 1}, {9833, C_MEMBER_OBJECT, 32, 1},
    {9856, C_MEMBER_OBJECT, 40, 1}, {8973, C_MEMBER_OBJECT, 24, 1}, {8973, C_MEMBER_OBJECT, 24, 1},
    {8914, C_MEMBER_OBJECT, 16, 1}, {8961, C_MEMBER_OBJECT, 24, 1}, {10461, C_MEMBER_OBJECT, 16, 1},
    {5606, C_MEMBER_OBJECT, 16, 1}, {5618, C_MEMBER_OBJECT, 24, 1}, {6347, C_MEMBER_OBJECT, 16, 1},
    {6329, C_MEMBER_OBJECT, 24, 1}, {6336, C_MEMBER_OBJECT, 32, 1}, {5659, C_MEMBER_OBJECT, 24, 1},
    {5773, C_MEMBER_OBJECT, 32, 1}, {5669, C_MEMBER_OBJECT, 40, 1}, {5746, C_MEMBER_OBJECT, 96, 1},
    {5727, C_MEMBER_OBJECT, 104, 1}, {5687, C_MEMBER_OBJECT, 112, 1},
    {5765, C_MEMBER_OBJECT, 120, 1}, {5797, C_MEMBER_OBJECT, 128, 1},
    {5714, C_MEMBER_OBJECT, 136, 1}, {5822, C_MEMBER_OBJECT, 144, 1},
    {2846, C_MEMBER_OBJECT, 152, 1}, {10589, C_MEMBER_OBJECT, 96, 1},
    {10602, C_MEMBER_OBJECT, 104, 1}, {6529, C_MEMBER_OBJECT, 48, 1},
    {13887, C_MEMBER_OBJECT, 208, 1}, {8177, C_MEMBER_OBJECT, 16, 1},
    {8276, C_MEMBER_OBJECT, 24, 1}, {8233, C_MEMBER_OBJECT, 32, 1}, {8264, C_MEMBER_OBJECT, 40, 1},
    {8185, C_MEMBER_OBJECT, 48, 1}, {8241, C_MEMBER_OBJECT, 64, 1},
    {8223, C_MEMBER_OBJECT_ARRAY, 80, 0}, {6294, C_MEMBER_OBJECT, 16, 1},
    {10453, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13431, C_MEMBER_OBJECT, 40, 1},
    {13431, C_MEMBER_OBJECT, 32, 1}, {10648, C_MEMBER_OBJECT, 16, 1},
    {10302, C_MEMBER_OBJECT, 24, 1}, {13321, C_MEMBER_OBJECT, 64, 1},
    {7479, C_MEMBER_OBJECT, 72, 1}, {9643, C_MEMBER_OBJECT, 16, 1}, {8291, C_MEMBER_OBJECT, 24, 1},
    {6646, C_MEMBER_OBJECT, 16, 1}, {6663, C_MEMBER_OBJECT, 40, 1}, {6997, C_MEMBER_OBJECT, 16, 1},
    {6646, C_MEMBER_OBJECT, 16, 1}, {6663, C_MEMBER_OBJECT, 40, 1}, {6997, C_MEMBER_OBJECT, 16, 1},
    {6646, C_MEMBER_OBJECT, 16, 1}, {6663, C_MEMBER_OBJECT, 40, 1}, {6646, C_MEMBER_OBJECT, 16, 1},
    {6663, C_MEMBER_OBJECT, 40, 1}, {6646, C_MEMBER_OBJECT, 16, 1}, {6663, C_MEMBER_OBJECT, 40, 1},
    {6646, C_MEMBER_OBJECT, 16, 1}, {6663, C_MEMBER_OBJECT, 40, 1}, {6997, C_MEMBER_OBJECT, 16, 1},
    {7052, C_MEMBER_OBJECT, 24, 1}, {7042, C_MEMBER_OBJECT, 32, 1}, {7029, C_MEMBER_OBJECT, 40, 1},
    {10655, C_MEMBER_OBJECT, 48, 1}, {12432, C_MEMBER_OBJECT, 16, 1},
    {8926, C_MEMBER_OBJECT, 24, 1}, {7572, C_MEMBER_OBJECT, 16, 1}, {8911, C_MEMBER_OBJECT, 24, 1},
    {12432, C_MEMBER_OBJECT, 16, 1}, {8943, C_MEMBER_OBJECT, 24, 1}, {7307, C_MEMBER_OBJECT, 16, 1},
    {7345, C_MEMBER_OBJECT, 32, 1}, {3236, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11923, C_MEMBER_OBJECT, 64, 1}, {11941, C_MEMBER_OBJECT, 80, 1},
    {11959, C_MEMBER_OBJECT, 96, 1}, {11977, C_MEMBER_OBJECT, 112, 1},
    {11995, C_MEMBER_OBJECT, 128, 1}, {12013, C_MEMBER_OBJECT, 144, 1},
    {12031, C_MEMBER_OBJECT, 160, 1}, {12049, C_MEMBER_OBJECT, 176, 1},
    {13887, C_MEMBER_OBJECT, 192, 1}, {7664, C_MEMBER_OBJECT, 16, 1},
    {7594, C_MEMBER_OBJECT, 24, 1}, {7705, C_MEMBER_OBJECT, 32, 1}, {7715, C_MEMBER_OBJECT, 40, 1},
    {7621, C_MEMBER_OBJECT, 48, 1}, {7631, C_MEMBER_OBJECT, 56, 1}, {7677, C_MEMBER_OBJECT, 64, 1},
    {7608, C_MEMBER_OBJECT, 72, 1}, {7655, C_MEMBER_OBJECT, 80, 1}, {7645, C_MEMBER_OBJECT, 88, 1},
    {7729, C_MEMBER_OBJECT, 96, 1}, {7693, C_MEMBER_OBJECT, 104, 1},
    {7577, C_MEMBER_OBJECT, 112, 1}, {5626, C_MEMBER_OBJECT, 16, 1},
    {10524, C_MEMBER_OBJECT, 24, 1}, {11664, C_MEMBER_OBJECT, 16, 1},
    {11654, C_MEMBER_OBJECT, 24, 1}, {11645, C_MEMBER_OBJECT, 40, 1},
    {11674, C_MEMBER_OBJECT, 48, 1}, {5371, C_MEMBER_OBJECT, 72, 1}, {7572, C_MEMBER_OBJECT, 88, 1},
    {9474, C_MEMBER_OBJECT, 112, 1}, {9799, C_MEMBER_OBJECT, 120, 1},
    {5377, C_MEMBER_OBJECT, 128, 1}, {6681, C_MEMBER_OBJECT, 136, 1},
    {13887, C_MEMBER_OBJECT, 144, 1}, {11182, C_MEMBER_OBJECT, 16, 1},
    {10330, C_MEMBER_OBJECT, 24, 1}, {9407, C_MEMBER_OBJECT, 40, 1},
    {11579, C_MEMBER_OBJECT, 48, 1}, {7485, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1},
    {9464, C_MEMBER_OBJECT, 32, 1}, {6681, C_MEMBER_OBJECT, 40, 1}, {13887, C_MEMBER_OBJECT, 48, 1},
    {8177, C_MEMBER_OBJECT, 16, 1}, {8276, C_MEMBER_OBJECT, 24, 1}, {8233, C_MEMBER_OBJECT, 32, 1},
    {8264, C_MEMBER_OBJECT, 40, 1}, {8185, C_MEMBER_OBJECT, 48, 1}, {8241, C_MEMBER_OBJECT, 64, 1},
    {8223, C_MEMBER_OBJECT_ARRAY, 80, 0}, {10511, C_MEMBER_OBJECT, 16, 1},
    {6347, C_MEMBER_OBJECT, 16, 1}, {6329, C_MEMBER_OBJECT, 24, 1}, {6336, C_MEMBER_OBJECT, 32, 1},
    {8323, C_MEMBER_OBJECT, 16, 1}, {8330, C_MEMBER_OBJECT, 24, 1},
    {4438, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5080, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5339, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8561, C_MEMBER_OBJECT, 16, 1},
    {8545, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8973, C_MEMBER_OBJECT, 24, 1},
    {10852, C_MEMBER_OBJECT, 16, 1}, {13027, C_MEMBER_OBJECT, 24, 1},
    {6359, C_MEMBER_OBJECT, 16, 1}, {13887, C_MEMBER_OBJECT, 32, 1}, {8911, C_MEMBER_OBJECT, 16, 1},
    {10335, C_MEMBER_OBJECT, 32, 1}, {13709, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13115, C_MEMBER_OBJECT, 16, 1}, {8911, C_MEMBER_OBJECT, 24, 1}, {5120, C_MEMBER_OBJECT, 32, 1},
    {8840, C_MEMBER_OBJECT, 40, 1}, {12090, C_MEMBER_OBJECT, 16, 1}, {4485, C_MEMBER_OBJECT, 24, 1},
    {11121, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 32, 1},
    {11121, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 32, 1},
    {9710, C_MEMBER_OBJECT, 24, 1}, {9719, C_MEMBER_OBJECT, 32, 1}, {8911, C_MEMBER_OBJECT, 16, 1},
    {11740, C_MEMBER_OBJECT, 24, 1}, {7572, C_MEMBER_OBJECT, 16, 1}, {8911, C_MEMBER_OBJECT, 24, 1},
    {8911, C_MEMBER_OBJECT, 16, 1}, {9425, C_MEMBER_OBJECT, 24, 1}, {13027, C_MEMBER_OBJECT, 32, 1},
    {6268, C_MEMBER_OBJECT, 40, 1}, {6276, C_MEMBER_OBJECT, 48, 1}, {8911, C_MEMBER_OBJECT, 16, 1},
    {11121, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 40, 1},
    {11139, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 32, 1},
    {7005, C_MEMBER_OBJECT, 16, 1}, {7572, C_MEMBER_OBJECT, 16, 1}, {8911, C_MEMBER_OBJECT, 24, 1},
    {9394, C_MEMBER_OBJECT, 32, 1}, {11579, C_MEMBER_OBJECT, 40, 1}, {7449, C_MEMBER_OBJECT, 48, 1},
    {8561, C_MEMBER_OBJECT, 16, 1}, {8545, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8973, C_MEMBER_OBJECT, 24, 1}, {8973, C_MEMBER_OBJECT, 24, 1}, {8823, C_MEMBER_OBJECT, 16, 1},
    {12189, C_MEMBER_OBJECT, 24, 1}, {12422, C_MEMBER_OBJECT, 32, 1},
    {9537, C_MEMBER_OBJECT, 40, 1}, {9964, C_MEMBER_OBJECT, 40, 1}, {9041, C_MEMBER_OBJECT, 16, 1},
    {7572, C_MEMBER_OBJECT, 24, 1}, {6347, C_MEMBER_OBJECT, 16, 1}, {6329, C_MEMBER_OBJECT, 24, 1},
    {6336, C_MEMBER_OBJECT, 32, 1}, {8973, C_MEMBER_OBJECT, 24, 1}, {9989, C_MEMBER_OBJECT, 24, 1},
    {13748, C_MEMBER_OBJECT, 64, 1}, {13887, C_MEMBER_OBJECT, 136, 1},
    {8748, C_MEMBER_OBJECT, 16, 1}, {8756, C_MEMBER_OBJECT, 24, 1}, {8764, C_MEMBER_OBJECT, 32, 1},
    {6617, C_MEMBER_OBJECT, 16, 1}, {11771, C_MEMBER_OBJECT, 24, 1}, {6347, C_MEMBER_OBJECT, 16, 1},
    {6329, C_MEMBER_OBJECT, 24, 1}, {6336, C_MEMBER_OBJECT, 32, 1}, {13887, C_MEMBER_OBJECT, 64, 1},
    {10001, C_MEMBER_OBJECT, 16, 1}, {9994, C_MEMBER_OBJECT, 24, 1},
    {10026, C_MEMBER_OBJECT, 40, 1}, {10009, C_MEMBER_OBJECT, 48, 1},
    {6654, C_MEMBER_OBJECT, 24, 1}, {6635, C_MEMBER_OBJECT, 48, 1}, {6663, C_MEMBER_OBJECT, 56, 1},
    {5024, C_MEMBER_OBJECT, 24, 1}, {8980, C_MEMBER_OBJECT, 24, 1}, {10302, C_MEMBER_OBJECT, 16, 1},
    {4746, C_MEMBER_OBJECT, 24, 1}, {9483, C_MEMBER_OBJECT, 32, 1}, {13748, C_MEMBER_OBJECT, 24, 1},
    {13887, C_MEMBER_OBJECT, 96, 1}, {10302, C_MEMBER_OBJECT, 16, 1},
    {10941, C_MEMBER_OBJECT, 24, 1}, {12230, C_MEMBER_OBJECT, 32, 1},
    {9822, C_MEMBER_OBJECT, 40, 1}, {10959, C_MEMBER_OBJECT, 72, 1},
    {10946, C_MEMBER_OBJECT, 80, 1}, {11286, C_MEMBER_OBJECT, 16, 1},
    {11305, C_MEMBER_OBJECT, 24, 1}, {11268, C_MEMBER_OBJECT, 32, 1},
    {11277, C_MEMBER_OBJECT, 40, 1}, {11295, C_MEMBER_OBJECT, 48, 1},
    {8859, C_MEMBER_OBJECT, 56, 1}, {12189, C_MEMBER_OBJECT, 16, 1},
    {12427, C_MEMBER_OBJECT, 24, 1}, {12422, C_MEMBER_OBJECT, 32, 1},
    {9541, C_MEMBER_OBJECT, 40, 1}, {12452, C_MEMBER_OBJECT, 24, 1},
    {11553, C_MEMBER_OBJECT, 32, 1}, {10971, C_MEMBER_OBJECT, 40, 1},
    {8312, C_MEMBER_OBJECT, 32, 1}, {8829, C_MEMBER_OBJECT, 40, 1}, {10971, C_MEMBER_OBJECT, 48, 1},
    {13887, C_MEMBER_OBJECT, 64, 1}, {11776, C_MEMBER_OBJECT, 24, 1},
    {6681, C_MEMBER_OBJECT, 16, 1}, {11923, C_MEMBER_OBJECT, 64, 1},
    {11941, C_MEMBER_OBJECT, 80, 1}, {11959, C_MEMBER_OBJECT, 96, 1},
    {11977, C_MEMBER_OBJECT, 112, 1}, {11995, C_MEMBER_OBJECT, 128, 1},
    {12013, C_MEMBER_OBJECT, 144, 1}, {12031, C_MEMBER_OBJECT, 160, 1},
    {12049, C_MEMBER_OBJECT, 176, 1}, {13887, C_MEMBER_OBJECT, 192, 1},
    {11861, C_MEMBER_OBJECT, 16, 1}, {12189, C_MEMBER_OBJECT, 16, 1},
    {12427, C_MEMBER_OBJECT, 24, 1}, {12422, C_MEMBER_OBJECT, 32, 1},
    {6030, C_MEMBER_OBJECT, 16, 1}, {8801, C_MEMBER_OBJECT, 40, 1}, {12324, C_MEMBER_OBJECT, 64, 1},
    {6286, C_MEMBER_OBJECT, 72, 1}, {5126, C_MEMBER_OBJECT, 80, 1}, {11712, C_MEMBER_OBJECT, 96, 1},
    {13007, C_MEMBER_OBJECT, 104, 1}, {2387, C_MEMBER_OBJECT, 136, 1},
    {302, C_MEMBER_OBJECT, 144, 1}, {386, C_MEMBER_OBJECT, 152, 1}, {176, C_MEMBER_OBJECT, 160, 1},
    {166, C_MEMBER_OBJECT, 168, 1}, {608, C_MEMBER_OBJECT, 176, 1}, {371, C_MEMBER_OBJECT, 184, 1},
    {401, C_MEMBER_OBJECT, 192, 1}, {711, C_MEMBER_OBJECT, 200, 1}, {582, C_MEMBER_OBJECT, 208, 1},
    {6030, C_MEMBER_OBJECT, 16, 1}, {6623, C_MEMBER_OBJECT, 24, 1}, {11699, C_MEMBER_OBJECT, 32, 1},
    {9507, C_MEMBER_OBJECT, 48, 1}, {11712, C_MEMBER_OBJECT, 64, 1},
    {12314, C_MEMBER_OBJECT, 72, 1}, {8801, C_MEMBER_OBJECT, 96, 1}, {6354, C_MEMBER_OBJECT, 16, 1},
    {6623, C_MEMBER_OBJECT, 24, 1}, {11892, C_MEMBER_OBJECT, 16, 1},
    {11904, C_MEMBER_OBJECT, 24, 1}, {13364, C_MEMBER_OBJECT, 16, 1},
    {10511, C_MEMBER_OBJECT, 24, 1}, {10515, C_MEMBER_OBJECT, 32, 1},
    {12381, C_MEMBER_OBJECT, 16, 1}, {12397, C_MEMBER_OBJECT, 24, 1},
    {12388, C_MEMBER_OBJECT, 32, 1}, {12409, C_MEMBER_OBJECT, 40, 1},
    {12353, C_MEMBER_OBJECT, 48, 1}, {12366, C_MEMBER_OBJECT, 56, 1},
    {12970, C_MEMBER_OBJECT, 16, 1}, {12961, C_MEMBER_OBJECT, 24, 1},
    {10453, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8973, C_MEMBER_OBJECT, 24, 1},
    {8622, C_MEMBER_OBJECT, 256, 1}, {8672, C_MEMBER_OBJECT, 264, 1},
    {8638, C_MEMBER_OBJECT, 336, 1}, {8688, C_MEMBER_OBJECT, 344, 1},
    {8655, C_MEMBER_OBJECT, 352, 1}, {8703, C_MEMBER_OBJECT, 360, 1},
    {8725, C_MEMBER_OBJECT, 368, 1}, {8593, C_MEMBER_OBJECT, 848, 1},
    {8613, C_MEMBER_OBJECT, 856, 1}, {8601, C_MEMBER_OBJECT, 864, 1},
    {8583, C_MEMBER_OBJECT, 880, 1}, {4132, C_MEMBER_OBJECT, 896, 1},
    {10721, C_MEMBER_OBJECT, 16, 1}, {4746, C_MEMBER_OBJECT, 24, 1},
    {10830, C_MEMBER_OBJECT, 32, 1}, {13887, C_MEMBER_OBJECT, 40, 1},
    {10378, C_MEMBER_OBJECT, 16, 1}, {8561, C_MEMBER_OBJECT, 16, 1},
    {8545, C_MEMBER_OBJECT_ARRAY, 24, 8}, {13922, C_MEMBER_OBJECT, 16, 1},
    {13902, C_MEMBER_OBJECT, 24, 1}, {13932, C_MEMBER_OBJECT, 40, 1},
    {13914, C_MEMBER_OBJECT, 48, 1}, {13922, C_MEMBER_OBJECT, 16, 1},
    {13902, C_MEMBER_OBJECT, 24, 1}, {13932, C_MEMBER_OBJECT, 40, 1},
    {13914, C_MEMBER_OBJECT, 48, 1}, {13922, C_MEMBER_OBJECT, 16, 1},
    {13902, C_MEMBER_OBJECT, 24, 1}, {13932, C_MEMBER_OBJECT, 40, 1},
    {13914, C_MEMBER_OBJECT, 48, 1}, {6347, C_MEMBER_OBJECT, 16, 1}, {6329, C_MEMBER_OBJECT, 24, 1},
    {6336, C_MEMBER_OBJECT, 32, 1}, {12683, C_MEMBER_OBJECT, 16, 1},
    {13002, C_MEMBER_OBJECT, 24, 1}, {12718, C_MEMBER_OBJECT, 32, 1},
    {13887, C_MEMBER_OBJECT, 48, 1}, {11640, C_MEMBER_OBJECT, 16, 1},
    {13034, C_MEMBER_OBJECT, 24, 1}, {9488, C_MEMBER_OBJECT, 32, 1}, {9493, C_MEMBER_OBJECT, 40, 1},
    {6354, C_MEMBER_OBJECT, 48, 1}, {12174, C_MEMBER_OBJECT, 56, 1}, {7013, C_MEMBER_OBJECT, 72, 1},
    {6003, C_MEMBER_OBJECT, 80, 1}, {11063, C_MEMBER_OBJECT, 88, 1}, {7183, C_MEMBER_OBJECT, 96, 1},
    {12195, C_MEMBER_OBJECT, 104, 1}, {7076, C_MEMBER_OBJECT, 112, 1},
    {12211, C_MEMBER_OBJECT, 120, 1}, {7101, C_MEMBER_OBJECT, 128, 1},
    {5985, C_MEMBER_OBJECT, 136, 1}, {11050, C_MEMBER_OBJECT, 144, 1},
    {12739, C_MEMBER_OBJECT, 24, 1}, {7129, C_MEMBER_OBJECT, 32, 1},
    {10307, C_MEMBER_OBJECT, 40, 1}, {8505, C_MEMBER_OBJECT, 48, 1}, {8468, C_MEMBER_OBJECT, 56, 1},
    {8492, C_MEMBER_OBJECT, 64, 1}, {8430, C_MEMBER_OBJECT, 72, 1}, {8457, C_MEMBER_OBJECT, 80, 1},
    {8415, C_MEMBER_OBJECT, 88, 1}, {8482, C_MEMBER_OBJECT, 96, 1}, {8442, C_MEMBER_OBJECT, 104, 1},
    {8402, C_MEMBER_OBJECT, 112, 1}, {9394, C_MEMBER_OBJECT, 24, 1},
    {11579, C_MEMBER_OBJECT, 32, 1}, {13662, C_MEMBER_OBJECT, 128, 1},
    {13589, C_MEMBER_OBJECT, 136, 1}, {14113, C_MEMBER_OBJECT, 152, 1},
    {13662, C_MEMBER_OBJECT, 128, 1}, {13589, C_MEMBER_OBJECT, 136, 1},
    {14113, C_MEMBER_OBJECT, 152, 1}, {9407, C_MEMBER_OBJECT, 16, 1},
    {7408, C_MEMBER_OBJECT, 24, 1}, {13887, C_MEMBER_OBJECT, 32, 1},
    {13565, C_MEMBER_OBJECT, 96, 1}, {13517, C_MEMBER_OBJECT, 104, 1},
    {13541, C_MEMBER_OBJECT, 112, 1}, {13493, C_MEMBER_OBJECT, 128, 1},
    {13445, C_MEMBER_OBJECT, 136, 1}, {13469, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_11_2 = {
    {.hex = 0x030b02f0}, names, members, enumerators, types, held, static_types,
    589, 4, 230, 0,
    NULL,
};
