/* What the debug information of CPython 3.11.2 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "CArgObject\0" "CFieldObject\0"
    "CThunkObject\0" "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "HMACobject\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MatchObject\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0" "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriterObject\0" "NameError\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyAttributeErrorObject\0" "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0"
    "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0" "PyCFunctionObject\0"
    "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0" "PyCompactUnicodeObject\0"
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0" "PyCursesPanelObject\0"
    "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyFloatObject\0" "PyFrameObject\0"
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
    "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pollObject\0" "pool\0"
    "pool_address\0" "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "prev_instr\0"
    "previous\0" "previous_item\0" "print_file_and_line\0" "productobject\0" "progress_ctx\0"
    "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
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
    {251, 0, 0, 64, 0, 0}, {251, 10715, 16, 8, 0, 0}, {251, 10728, 24, 8, 0, 0},
    {269, 0, 0, 56, 0, 0}, {269, 7171, 40, 8, 0, 0}, {269, 12531, 16, 8, 0, 0},
    {269, 12566, 32, 8, 0, 0}, {269, 12850, 24, 8, 0, 0}, {283, 0, 0, 64, 0, 0},
    {283, 4990, 0, 8, 0, 0}, {283, 5506, 24, 8, 0, 0}, {283, 9411, 8, 8, 0, 0},
    {595, 0, 0, 16, 0, 0}, {595, 10708, 0, 8, 0, 0}, {623, 0, 0, 56, 0, 0},
    {623, 6224, 24, 8, 0, 0}, {652, 0, 0, 152, 0, 0}, {652, 5106, 144, 8, 0, 0},
    {652, 6733, 40, 8, 0, 0}, {652, 7223, 136, 8, 0, 0}, {652, 9928, 16, 8, 0, 0},
    {652, 10666, 64, 8, 0, 0}, {652, 10881, 24, 8, 0, 0}, {652, 10891, 32, 8, 0, 0},
    {652, 11380, 48, 8, 0, 0}, {652, 13829, 56, 8, 0, 0}, {698, 0, 0, 48, 0, 0},
    {698, 8400, 24, 8, 0, 0}, {698, 9411, 16, 8, 0, 0}, {698, 12083, 32, 4, 6, 1},
    {698, 12112, 32, 4, 5, 1}, {698, 12126, 32, 4, 2, 3}, {698, 12137, 32, 4, 7, 1},
    {712, 0, 0, 40, 0, 0}, {712, 4584, 16, 8, 0, 0}, {712, 4592, 24, 8, 0, 0},
    {728, 0, 0, 40, 0, 0}, {728, 4604, 24, 8, 0, 0}, {728, 4613, 16, 8, 0, 0},
    {762, 0, 0, 88, 0, 0}, {762, 10158, 80, 8, 0, 0}, {762, 10367, 72, 8, 0, 0},
    {785, 0, 0, 88, 0, 0}, {785, 7152, 80, 8, 0, 0}, {785, 10117, 72, 8, 0, 0},
    {812, 0, 0, 72, 0, 0}, {812, 4690, 24, 8, 0, 0}, {812, 5468, 56, 8, 0, 0},
    {812, 5985, 48, 8, 0, 0}, {812, 10228, 32, 8, 0, 0}, {812, 13159, 40, 8, 0, 0},
    {834, 0, 0, 56, 0, 0}, {834, 10274, 24, 8, 0, 0}, {852, 0, 0, 40, 0, 0},
    {852, 10334, 24, 8, 0, 0}, {852, 10351, 32, 1, 0, 0}, {883, 0, 0, 56, 0, 0},
    {883, 9698, 16, 8, 0, 0}, {883, 9703, 32, 8, 0, 0}, {883, 9712, 24, 8, 0, 0},
    {901, 0, 0, 64, 0, 0}, {901, 10054, 56, 8, 0, 0}, {927, 0, 0, 24, 0, 0},
    {927, 10317, 16, 8, 0, 0}, {940, 0, 0, 192, 0, 0}, {940, 2790, 152, 8, 0, 0},
    {940, 5574, 56, 4, 0, 0}, {940, 5586, 184, 1, 0, 0}, {940, 5603, 24, 8, 0, 0},
    {940, 5613, 40, 8, 0, 0}, {940, 5631, 112, 8, 0, 0}, {940, 5643, 72, 4, 0, 0},
    {940, 5658, 136, 8, 0, 0}, {940, 5671, 104, 8, 0, 0}, {940, 5690, 96, 8, 0, 0},
    {940, 5709, 120, 8, 0, 0}, {940, 5717, 32, 8, 0, 0}, {940, 5726, 76, 4, 0, 0},
    {940, 5741, 128, 8, 0, 0}, {940, 5753, 68, 4, 0, 0}, {953, 0, 0, 72, 0, 0},
    {953, 13534, 56, 8, 0, 0}, {953, 13539, 48, 8, 0, 0}, {976, 0, 0, 48, 0, 0},
    {976, 6048, 16, 8, 0, 0}, {976, 6057, 24, 8, 0, 0}, {986, 0, 0, 48, 0, 0},
    {986, 12916, 16, 8, 0, 0}, {986, 12924, 32, 8, 0, 0}, {986, 12935, 24, 8, 0, 0},
    {1001, 0, 0, 64, 0, 0}, {1001, 13575, 24, 8, 0, 0}, {1001, 13587, 16, 8, 0, 0},
    {1014, 0, 0, 24, 0, 0}, {1014, 6164, 16, 8, 0, 0}, {1069, 0, 0, 48, 0, 0},
    {1069, 8405, 24, 1, 0, 0}, {1069, 13279, 40, 8, 0, 0}, {1089, 0, 0, 40, 0, 0},
    {1089, 8405, 24, 1, 0, 0}, {1089, 13279, 32, 8, 0, 0}, {1170, 0, 0, 40, 0, 0},
    {1170, 6199, 24, 8, 0, 0}, {1170, 6206, 32, 8, 0, 0}, {1170, 6217, 16, 8, 0, 0},
    {1184, 0, 0, 24, 0, 0}, {1184, 9894, 8, 8, 0, 0}, {1184, 9901, 16, 8, 0, 0},
    {1199, 0, 0, 32, 0, 0}, {1199, 6748, 32, 0, 0, 0}, {1199, 6759, 10, 1, 0, 0},
    {1199, 6767, 9, 1, 0, 0}, {1199, 6787, 8, 1, 0, 0}, {1199, 6800, 24, 8, 0, 0},
    {1199, 6812, 0, 8, 0, 0}, {1199, 6822, 16, 8, 0, 0}, {1216, 0, 0, 48, 0, 0},
    {1216, 9740, 32, 8, 0, 0}, {1216, 9748, 16, 8, 0, 0}, {1216, 9756, 40, 8, 0, 0},
    {1229, 0, 0, 16, 0, 0}, {1229, 9894, 0, 8, 0, 0}, {1229, 9901, 8, 8, 0, 0},
    {1248, 0, 0, 24, 0, 0}, {1248, 10301, 16, 8, 0, 0}, {1262, 0, 0, 56, 0, 0},
    {1262, 7177, 16, 8, 0, 0}, {1262, 7191, 24, 8, 0, 0}, {1262, 7215, 32, 8, 0, 0},
    {1276, 0, 0, 136, 0, 0}, {1276, 7447, 112, 8, 0, 0}, {1276, 7464, 24, 8, 0, 0},
    {1276, 7478, 72, 8, 0, 0}, {1276, 7491, 48, 8, 0, 0}, {1276, 7501, 56, 8, 0, 0},
    {1276, 7525, 80, 8, 0, 0}, {1276, 7534, 16, 8, 0, 0}, {1276, 7547, 64, 8, 0, 0},
    {1276, 7563, 104, 8, 0, 0}, {1276, 7575, 32, 8, 0, 0}, {1276, 7585, 40, 8, 0, 0},
    {1293, 0, 0, 16, 0, 0}, {1293, 3201, 0, 8, 0, 0}, {1293, 3210, 8, 8, 0, 0},
    {1303, 0, 0, 88, 0, 0}, {1303, 8047, 16, 8, 0, 0}, {1303, 8055, 48, 8, 0, 0},
    {1303, 8078, 75, 1, 0, 0}, {1303, 8093, 80, 8, 0, 0}, {1303, 8103, 32, 8, 0, 0},
    {1303, 8111, 64, 8, 0, 0}, {1303, 8134, 40, 8, 0, 0}, {1315, 0, 0, 168, 0, 0},
    {1315, 8431, 16, 8, 0, 0}, {1330, 0, 0, 280, 0, 0}, {1330, 4382, 16, 256, 0, 0},
    {1347, 0, 0, 40, 0, 0}, {1347, 5024, 32, 8, 0, 0}, {1365, 0, 0, 40, 0, 0},
    {1365, 5283, 32, 8, 0, 0}, {1386, 0, 0, 40, 0, 0}, {1386, 8193, 16, 8, 0, 0},
    {1399, 0, 0, 904, 0, 0}, {1399, 8438, 872, 8, 0, 0}, {1399, 8453, 880, 8, 0, 0},
    {1399, 8463, 848, 8, 0, 0}, {1399, 8471, 864, 8, 0, 0}, {1399, 8483, 856, 8, 0, 0},
    {1416, 0, 0, 96, 0, 0}, {1416, 10117, 72, 8, 0, 0}, {1416, 10158, 80, 8, 0, 0},
    {1416, 10797, 88, 8, 0, 0}, {1436, 0, 0, 24, 0, 0}, {1436, 7442, 16, 8, 0, 0},
    {1459, 0, 0, 107752, 0, 0}, {1459, 4444, 3496, 8, 0, 0}, {1459, 4464, 3488, 8, 0, 0},
    {1459, 4764, 7160, 1896, 0, 0}, {1459, 4917, 3536, 8, 0, 0}, {1459, 4934, 3544, 4, 0, 0},
    {1459, 4997, 3552, 8, 0, 0}, {1459, 5049, 3480, 8, 0, 0}, {1459, 5181, 912, 8, 0, 0},
    {1459, 5190, 1408, 8, 0, 0}, {1459, 5346, 107360, 8, 0, 0}, {1459, 5372, 107368, 8, 0, 0},
    {1459, 5391, 107376, 8, 0, 0}, {1459, 5786, 952, 8, 0, 0}, {1459, 5807, 944, 8, 0, 0},
    {1459, 5826, 936, 8, 0, 0}, {1459, 5985, 7112, 16, 0, 0}, {1459, 6551, 1400, 8, 0, 0},
    {1459, 7076, 7152, 8, 0, 0}, {1459, 7107, 7128, 8, 0, 0}, {1459, 7919, 864, 8, 0, 0},
    {1459, 7932, 848, 4, 0, 0}, {1459, 7946, 856, 8, 0, 0}, {1459, 7957, 672, 72, 0, 0},
    {1459, 7972, 752, 24, 0, 0}, {1459, 8615, 48, 8, 0, 0}, {1459, 8649, 1416, 8, 0, 0},
    {1459, 8661, 920, 8, 0, 0}, {1459, 9440, 3872, 648, 0, 0}, {1459, 10092, 888, 8, 0, 0},
    {1459, 10100, 896, 8, 0, 0}, {1459, 10186, 0, 8, 0, 0}, {1459, 12511, 904, 8, 0, 0},
    {1459, 12897, 16, 8, 0, 0}, {1459, 13175, 3632, 240, 0, 0}, {1459, 13217, 9056, 98304, 0, 0},
    {1459, 13605, 3520, 8, 0, 0}, {1459, 13629, 3504, 8, 0, 0}, {1459, 13646, 3512, 8, 0, 0},
    {1478, 0, 0, 40, 0, 0}, {1478, 4629, 32, 8, 0, 0}, {1478, 10309, 24, 8, 0, 0},
    {1491, 0, 0, 32, 0, 0}, {1491, 10292, 24, 4, 0, 0}, {1504, 0, 0, 40, 0, 0},
    {1504, 10158, 0, 8, 0, 0}, {1504, 10504, 16, 8, 0, 0}, {1504, 13212, 8, 4, 0, 0},
    {1516, 0, 0, 16, 0, 0}, {1516, 9894, 0, 8, 0, 0}, {1528, 0, 0, 32, 0, 0},
    {1528, 10128, 16, 8, 0, 0}, {1528, 10141, 24, 8, 0, 0}, {1540, 0, 0, 152, 0, 0},
    {1540, 9845, 24, 8, 0, 0}, {1540, 13596, 64, 8, 0, 0}, {1559, 0, 0, 32, 0, 0},
    {1559, 10046, 0, 8, 0, 0}, {1571, 0, 0, 48, 0, 0}, {1571, 8618, 16, 8, 0, 0},
    {1571, 8626, 24, 8, 0, 0}, {1586, 0, 0, 104, 0, 0}, {1586, 9719, 56, 8, 0, 0},
    {1598, 0, 0, 56, 0, 0}, {1598, 9850, 24, 8, 0, 0}, {1598, 9857, 16, 8, 0, 0},
    {1598, 9865, 48, 8, 0, 0}, {1598, 9873, 32, 8, 0, 0}, {1613, 0, 0, 80, 0, 0},
    {1613, 10158, 72, 8, 0, 0}, {1631, 0, 0, 112, 0, 0}, {1631, 10417, 72, 8, 0, 0},
    {1631, 10436, 48, 8, 0, 0}, {1645, 0, 0, 112, 0, 0}, {1645, 7295, 88, 8, 0, 0},
    {1645, 7304, 96, 8, 0, 0}, {1645, 10150, 72, 8, 0, 0}, {1645, 12291, 80, 8, 0, 0},
    {1661, 0, 0, 16, 0, 0}, {1661, 10324, 0, 8, 0, 0}, {1661, 10359, 8, 8, 0, 0},
    {1781, 0, 0, 200, 0, 0}, {1781, 7314, 16, 8, 0, 0}, {1781, 8400, 48, 8, 0, 0},
    {1781, 9829, 32, 8, 0, 0}, {1781, 11760, 64, 128, 0, 0}, {1781, 12525, 40, 8, 0, 0},
    {1781, 13522, 24, 8, 0, 0}, {1793, 0, 0, 40, 0, 0}, {1793, 12037, 16, 8, 0, 0},
    {1793, 12270, 32, 8, 0, 0}, {1793, 12275, 24, 8, 0, 0}, {1826, 0, 0, 80, 0, 0},
    {1826, 13551, 72, 8, 0, 0}, {1863, 0, 0, 136, 0, 0}, {1863, 6960, 104, 8, 0, 0},
    {1863, 6988, 112, 8, 0, 0}, {1863, 7295, 80, 8, 0, 0}, {1863, 9418, 88, 8, 0, 0},
    {1863, 10117, 72, 8, 0, 0}, {1863, 10504, 96, 8, 0, 0}, {1863, 11069, 128, 8, 0, 0},
    {1863, 12850, 120, 8, 0, 0}, {1883, 0, 0, 80, 0, 0}, {1883, 5781, 72, 8, 0, 0},
    {1902, 0, 0, 360, 0, 0}, {1902, 4776, 144, 8, 0, 0}, {1902, 4786, 216, 8, 0, 0},
    {1902, 4806, 208, 8, 0, 0}, {1902, 5291, 80, 8, 0, 0}, {1902, 5304, 88, 8, 0, 0},
    {1902, 5479, 56, 8, 0, 0}, {1902, 5985, 224, 8, 0, 0}, {1902, 6082, 112, 8, 0, 0},
    {1902, 6099, 96, 8, 0, 0}, {1902, 6111, 104, 8, 0, 0}, {1902, 6237, 296, 8, 0, 0},
    {1902, 6551, 128, 8, 0, 0}, {1902, 7067, 120, 8, 0, 0}, {1902, 8736, 16, 8, 0, 0},
    {1902, 10169, 160, 8, 0, 0}, {1902, 10186, 8, 8, 0, 0}, {1902, 11030, 0, 8, 0, 0},
    {1902, 12887, 152, 8, 0, 0}, {1916, 0, 0, 40, 0, 0}, {1916, 12809, 24, 8, 0, 0},
    {1916, 12818, 16, 8, 0, 0}, {1934, 0, 0, 32, 0, 0}, {1934, 10309, 24, 8, 0, 0},
    {1948, 0, 0, 408, 0, 0}, {1948, 12969, 256, 8, 0, 0}, {1948, 12977, 336, 8, 0, 0},
    {1948, 12986, 32, 8, 0, 0}, {1948, 12999, 352, 8, 0, 0}, {1948, 13008, 192, 8, 0, 0},
    {1948, 13017, 48, 8, 0, 0}, {1948, 13028, 264, 8, 0, 0}, {1948, 13036, 288, 8, 0, 0},
    {1948, 13050, 168, 8, 0, 0}, {1948, 13059, 40, 8, 0, 0}, {1948, 13071, 240, 8, 0, 0},
    {1948, 13082, 344, 8, 0, 0}, {1948, 13089, 24, 8, 0, 0}, {1948, 13097, 88, 8, 0, 0},
    {1948, 13105, 360, 8, 0, 0}, {1948, 13119, 184, 8, 0, 0}, {1948, 13131, 208, 8, 0, 0},
    {1961, 0, 0, 112, 0, 0}, {1961, 6937, 72, 8, 0, 0}, {1961, 10380, 80, 8, 0, 0},
    {1961, 11373, 104, 8, 0, 0}, {1982, 0, 0, 80, 0, 0}, {1982, 6224, 72, 8, 0, 0},
    {1998, 0, 0, 24, 0, 0}, {1998, 10343, 16, 8, 0, 0}, {2010, 0, 0, 64, 0, 0},
    {2010, 13750, 24, 8, 0, 0}, {2010, 13770, 16, 8, 0, 0}, {2026, 0, 0, 208, 0, 0},
    {2026, 4354, 192, 8, 0, 0}, {2026, 7278, 24, 8, 0, 0}, {2026, 9277, 16, 8, 0, 0},
    {2026, 10254, 48, 8, 0, 0}, {2026, 13293, 136, 8, 0, 0}, {2026, 13317, 144, 8, 0, 0},
    {2026, 13341, 128, 8, 0, 0}, {2026, 13365, 104, 8, 0, 0}, {2026, 13389, 112, 8, 0, 0},
    {2026, 13413, 96, 8, 0, 0}, {2126, 0, 0, 192, 0, 0}, {2126, 4695, 128, 8, 0, 0},
    {2126, 5498, 152, 8, 0, 0}, {2126, 5993, 136, 8, 0, 0}, {2126, 11186, 96, 8, 0, 0},
    {2126, 11419, 144, 8, 0, 0}, {2315, 0, 0, 272, 0, 0}, {2315, 5095, 72, 8, 0, 0},
    {2315, 5131, 216, 8, 0, 0}, {2315, 9928, 24, 8, 0, 0}, {2315, 9933, 32, 8, 0, 0},
    {2315, 10835, 208, 8, 0, 0}, {2315, 10881, 48, 8, 0, 0}, {2315, 10891, 56, 8, 0, 0},
    {2315, 11336, 184, 8, 0, 0}, {2315, 11348, 192, 8, 0, 0}, {2315, 11357, 200, 8, 0, 0},
    {2315, 12022, 16, 8, 0, 0}, {2376, 0, 0, 24, 0, 0}, {2376, 4621, 16, 8, 0, 0},
    {2400, 0, 0, 24, 0, 0}, {2400, 6124, 8, 8, 0, 0}, {2410, 0, 0, 24, 0, 0},
    {2410, 6867, 16, 8, 0, 0}, {2445, 0, 0, 16, 0, 0}, {2445, 7142, 0, 8, 0, 0},
    {2445, 11055, 8, 8, 0, 0}, {2462, 0, 0, 80, 0, 0}, {2462, 7184, 32, 8, 0, 0},
    {2462, 7199, 0, 8, 0, 0}, {2462, 7206, 24, 8, 0, 0}, {2462, 7402, 40, 8, 0, 0},
    {2462, 9558, 72, 8, 0, 0}, {2462, 10680, 69, 1, 0, 0}, {2462, 11035, 56, 8, 0, 0},
    {2462, 11046, 48, 8, 0, 0}, {2462, 12028, 64, 4, 0, 0}, {2482, 0, 0, 112, 0, 0},
    {2482, 9834, 40, 8, 0, 0}, {2524, 0, 0, 166688, 0, 0}, {2524, 8743, 40, 8, 0, 0},
    {4346, 0, 0, 32, 0, 0}, {4346, 6852, 8, 8, 0, 0}, {4346, 13286, 16, 8, 0, 0},
    {4346, 13527, 0, 8, 0, 0}, {4363, 0, 0, 32, 0, 0}, {4363, 6832, 24, 8, 0, 0},
    {4363, 8693, 16, 8, 0, 0}, {4655, 0, 0, 32, 0, 0}, {4655, 6415, 24, 8, 0, 0},
    {4655, 13788, 16, 8, 0, 0}, {4752, 0, 0, 64, 0, 0}, {4752, 4629, 32, 8, 0, 0},
    {4752, 10283, 40, 8, 0, 0}, {4952, 0, 0, 24, 0, 0}, {4952, 4690, 8, 8, 0, 0},
    {4952, 7442, 0, 8, 0, 0}, {4952, 9337, 16, 8, 0, 0}, {5267, 0, 0, 32, 0, 0},
    {5267, 8843, 24, 8, 0, 0}, {5436, 0, 0, 24, 0, 0}, {5436, 5337, 0, 8, 0, 0},
    {5436, 10085, 8, 8, 0, 0}, {5453, 0, 0, 32, 0, 0}, {5453, 8784, 16, 8, 0, 0},
    {5453, 8831, 24, 8, 0, 0}, {5515, 0, 0, 32, 0, 0}, {5515, 5550, 16, 8, 0, 0},
    {6439, 0, 0, 56, 0, 0}, {6439, 6399, 48, 8, 0, 0}, {6459, 0, 0, 56, 0, 0},
    {6459, 6453, 32, 8, 0, 0}, {6475, 0, 0, 216, 0, 0}, {6475, 9387, 24, 8, 0, 0},
    {6475, 9397, 40, 8, 0, 0}, {6718, 0, 0, 56, 0, 0}, {6718, 6516, 16, 8, 0, 0},
    {6718, 6533, 40, 8, 0, 0}, {7016, 0, 0, 56, 0, 0}, {7016, 6899, 40, 8, 0, 0},
    {7016, 6912, 32, 8, 0, 0}, {7016, 6922, 24, 8, 0, 0}, {7016, 10511, 48, 8, 0, 0},
    {7336, 0, 0, 32, 0, 0}, {7336, 7442, 16, 8, 0, 0}, {7336, 8781, 24, 8, 0, 0},
    {7897, 0, 0, 24, 0, 0}, {7897, 10367, 16, 8, 0, 0}, {7910, 0, 0, 64, 0, 0},
    {7910, 4690, 24, 8, 0, 0}, {7910, 10577, 16, 8, 0, 0}, {7910, 10686, 32, 8, 0, 0},
    {9319, 0, 0, 32, 0, 0}, {9319, 5570, 16, 8, 0, 0}, {9319, 10380, 24, 8, 0, 0},
    {9480, 0, 0, 32, 0, 0}, {9480, 8843, 24, 8, 0, 0}, {9495, 0, 0, 32, 0, 0},
    {9495, 8843, 24, 8, 0, 0}, {9529, 0, 0, 32, 0, 0}, {9529, 9519, 16, 8, 0, 0},
    {9618, 0, 0, 48, 0, 0}, {9618, 8693, 16, 8, 0, 0}, {9618, 9407, 40, 8, 0, 0},
    {9618, 12037, 24, 8, 0, 0}, {9618, 12270, 32, 8, 0, 0}, {9638, 0, 0, 152, 0, 0},
    {9638, 5315, 72, 8, 0, 0}, {9638, 5321, 128, 8, 0, 0}, {9638, 7442, 88, 8, 0, 0},
    {9638, 9344, 112, 8, 0, 0}, {9638, 9669, 120, 8, 0, 0}, {9638, 11488, 0, 56, 0, 0},
    {9655, 0, 0, 56, 0, 0}, {9655, 9277, 40, 8, 0, 0}, {9655, 10186, 24, 8, 0, 0},
    {9655, 11427, 48, 8, 0, 0}, {9784, 0, 0, 32, 0, 0}, {9784, 7442, 24, 8, 0, 0},
    {9784, 8911, 16, 8, 0, 0}, {9802, 0, 0, 24, 0, 0}, {9802, 9794, 16, 8, 0, 0},
    {10488, 0, 0, 64, 0, 0}, {10488, 6505, 48, 8, 0, 0}, {10488, 6524, 24, 8, 0, 0},
    {10488, 6533, 56, 8, 0, 0}, {10783, 0, 0, 64, 0, 0}, {10783, 4690, 24, 8, 0, 0},
    {10783, 7355, 16, 8, 0, 0}, {10783, 9334, 32, 8, 0, 0}, {11171, 0, 0, 64, 0, 0},
    {11171, 11116, 32, 8, 0, 0}, {11171, 11125, 40, 8, 0, 0}, {11171, 11134, 16, 8, 0, 0},
    {11171, 11143, 48, 8, 0, 0}, {11171, 11153, 24, 8, 0, 0}, {11239, 0, 0, 216, 0, 0},
    {11239, 166, 168, 8, 0, 0}, {11239, 176, 160, 8, 0, 0}, {11239, 302, 144, 8, 0, 0},
    {11239, 341, 184, 8, 0, 0}, {11239, 356, 152, 8, 0, 0}, {11239, 371, 192, 8, 0, 0},
    {11239, 552, 208, 8, 0, 0}, {11239, 578, 176, 8, 0, 0}, {11239, 681, 200, 8, 0, 0},
    {11239, 2331, 136, 8, 0, 0}, {11239, 5009, 128, 8, 0, 0}, {11239, 5070, 80, 8, 0, 0},
    {11239, 6156, 72, 8, 0, 0}, {11239, 11103, 120, 8, 0, 0}, {11239, 11560, 96, 8, 0, 0},
    {11239, 12172, 64, 8, 0, 0}, {11239, 12855, 104, 8, 0, 0}, {11239, 13149, 112, 8, 0, 0},
    {11300, 0, 0, 48, 0, 0}, {11300, 9411, 40, 8, 0, 0}, {11300, 12037, 16, 8, 0, 0},
    {11300, 12270, 32, 8, 0, 0}, {11300, 12275, 24, 8, 0, 0}, {11443, 0, 0, 32, 0, 0},
    {11443, 11624, 24, 8, 0, 0}, {11628, 0, 0, 32, 0, 0}, {11628, 8843, 24, 8, 0, 0},
    {11686, 0, 0, 16, 0, 0}, {11686, 8400, 8, 8, 0, 0}, {11686, 9277, 0, 8, 0, 0},
    {11695, 0, 0, 48, 0, 0}, {11695, 11709, 16, 8, 0, 0}, {12188, 0, 0, 32, 0, 0},
    {12188, 11740, 16, 8, 0, 0}, {12316, 0, 0, 32, 0, 0}, {12316, 8843, 24, 8, 0, 0},
    {12330, 0, 0, 528, 0, 0}, {12330, 6224, 8, 512, 0, 0}, {12330, 11458, 520, 8, 0, 0},
    {12343, 0, 0, 32, 0, 0}, {12343, 9277, 0, 8, 0, 0}, {12343, 10186, 16, 8, 0, 0},
    {12361, 0, 0, 48, 0, 0}, {12361, 4436, 0, 8, 0, 0}, {12361, 7422, 24, 8, 0, 0},
    {12361, 10242, 20, 4, 0, 0}, {12361, 10974, 8, 8, 0, 0}, {12381, 0, 0, 48, 0, 0},
    {12381, 8893, 4, 4, 0, 0}, {12399, 0, 0, 24, 0, 0}, {12420, 0, 0, 48, 0, 0},
    {12420, 4679, 32, 4, 0, 0}, {12420, 7412, 8, 8, 0, 0}, {12420, 10200, 40, 4, 0, 0},
    {12420, 11397, 0, 8, 0, 0}, {12420, 12519, 36, 4, 0, 0}, {12439, 0, 0, 24, 0, 0},
    {12439, 10158, 8, 8, 0, 0}, {12469, 0, 0, 40, 0, 0}, {12469, 10367, 24, 8, 0, 0},
    {12469, 10371, 32, 8, 0, 0}, {12469, 13212, 16, 8, 0, 0}, {12826, 0, 0, 496, 0, 0},
    {12826, 8781, 16, 8, 0, 0}, {12826, 10191, 32, 8, 0, 0}, {12826, 10266, 24, 4, 0, 0},
    {12826, 13557, 40, 456, 0, 0}, {13196, 0, 0, 32, 0, 0}, {13196, 8843, 24, 8, 0, 0},
    {13453, 0, 0, 32, 0, 0}, {13453, 8843, 24, 8, 0, 0}, {13471, 0, 0, 32, 0, 0},
    {13471, 4690, 16, 8, 0, 0}, {13471, 10686, 24, 8, 0, 0}, {13815, 0, 0, 32, 0, 0},
    {13815, 6487, 16, 8, 0, 0}, {13815, 11619, 24, 8, 0, 0}, {13946, 0, 0, 72, 0, 0},
    {13946, 8391, 64, 8, 0, 0}, {13988, 0, 0, 48, 0, 0}, {13988, 9264, 24, 8, 0, 0},
    {13988, 11427, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2365, 22}, {10085, 5},
};

static const struct table_type types[] = {
    {12, 762, 88, 88, 0, 8}, {85, 812, 72, 72, 8, 6}, {99, 785, 88, 88, 14, 8},
    {118, 12550, 64, 64, 22, 1}, {329, 1416, 96, 96, 23, 9}, {542, 1613, 80, 80, 32, 7},
    {570, 1645, 112, 112, 39, 10}, {917, 917, 48, 48, 49, 0}, {2118, 1216, 192, 48, 49, 0},
    {2140, 1826, 80, 80, 49, 7}, {2172, 1863, 136, 136, 56, 14}, {2192, 2192, 32, 32, 70, 2},
    {2230, 1961, 112, 112, 72, 9}, {2249, 1961, 112, 112, 81, 9}, {2268, 1961, 112, 112, 90, 9},
    {2579, 1691, 32, 32, 99, 1}, {2598, 2624, 48, 48, 100, 3}, {2668, 308, 128, 128, 103, 12},
    {2684, 7880, 24, 24, 115, 1}, {2704, 2184, 176, 176, 116, 16}, {2718, 27, 448, 448, 132, 0},
    {2734, 41, 240, 240, 132, 0}, {2750, 55, 112, 112, 132, 0}, {2769, 69, 152, 152, 132, 1},
    {2799, 6459, 56, 56, 133, 1}, {2828, 6459, 56, 56, 134, 1}, {2865, 4363, 32, 32, 135, 1},
    {2891, 3891, 48, 48, 136, 3}, {2912, 3930, 64, 64, 139, 3}, {2936, 3908, 48, 48, 142, 3},
    {2955, 203, 48, 48, 145, 1}, {2968, 2046, 88, 88, 146, 3}, {2980, 2339, 72, 72, 149, 3},
    {2992, 129, 72, 72, 152, 1}, {3007, 866, 160, 160, 153, 10}, {3024, 142, 128, 128, 163, 3},
    {3045, 214, 32, 32, 166, 2}, {3065, 2154, 32, 32, 168, 1}, {3090, 12535, 96, 96, 169, 2},
    {3105, 1048, 32, 32, 171, 0}, {3120, 1028, 32, 32, 171, 1}, {3140, 6328, 32, 32, 172, 0},
    {3149, 251, 64, 64, 172, 2}, {3234, 241, 32, 32, 174, 0}, {3248, 318, 32, 32, 174, 0},
    {3278, 11572, 48, 48, 174, 4}, {3297, 5122, 152, 152, 178, 3}, {3316, 5122, 152, 152, 181, 3},
    {3335, 5122, 152, 152, 184, 3}, {3354, 5248, 64, 64, 187, 3}, {3366, 7288, 48, 48, 190, 2},
    {3377, 10211, 40, 40, 192, 2}, {3407, 12307, 120, 120, 194, 7},
    {3420, 12868, 192, 192, 201, 12}, {3438, 5256, 24, 24, 213, 1}, {3457, 8761, 32, 32, 214, 2},
    {3469, 2428, 80, 80, 216, 6}, {3483, 2540, 72, 72, 222, 6}, {3497, 666, 64, 64, 228, 1},
    {3514, 155, 192, 192, 229, 0}, {3535, 190, 224, 224, 229, 1}, {3558, 397, 24, 24, 230, 0},
    {3589, 418, 56, 56, 230, 1}, {3633, 452, 48, 48, 231, 2}, {3677, 486, 64, 64, 233, 2},
    {3715, 514, 56, 56, 235, 3}, {3753, 2097, 56, 56, 238, 0}, {3791, 623, 56, 56, 238, 0},
    {3805, 652, 152, 152, 238, 8}, {3821, 629, 24, 24, 246, 1}, {3846, 2315, 272, 272, 247, 9},
    {3864, 2290, 24, 24, 256, 1}, {3950, 11716, 56, 56, 257, 2}, {3969, 2056, 240, 240, 259, 0},
    {3984, 2056, 240, 240, 259, 0}, {3999, 2056, 240, 240, 259, 0}, {4014, 2056, 240, 240, 259, 0},
    {4029, 2056, 240, 240, 259, 0}, {4045, 2056, 240, 240, 259, 0}, {4061, 1807, 48, 48, 259, 0},
    {4096, 2083, 232, 232, 259, 3}, {4113, 1711, 32, 32, 262, 0}, {4130, 1741, 32, 32, 262, 0},
    {4145, 1756, 32, 32, 262, 1}, {4161, 1728, 96, 96, 263, 3}, {4178, 1769, 96, 96, 266, 7},
    {4194, 1848, 56, 56, 273, 2}, {4209, 13483, 112, 112, 275, 2}, {4249, 11476, 48, 48, 277, 1},
    {4263, 9546, 64, 64, 278, 6}, {4278, 9529, 32, 32, 284, 2}, {4298, 9569, 40, 40, 286, 1},
    {4311, 12943, 24, 24, 287, 0}, {4639, 4655, 32, 32, 287, 2}, {4704, 4752, 64, 64, 289, 1},
    {4716, 4736, 40, 40, 290, 1}, {4768, 1, 24, 24, 291, 1}, {4826, 745, 152, 88, 292, 7},
    {4842, 712, 40, 40, 299, 2}, {4864, 728, 40, 40, 301, 2}, {4887, 2376, 24, 24, 303, 1},
    {5139, 883, 56, 56, 304, 3}, {5166, 883, 64, 56, 307, 3}, {5204, 834, 56, 56, 310, 0},
    {5214, 5267, 32, 32, 310, 1}, {5233, 12316, 32, 32, 311, 1}, {5418, 5453, 32, 32, 312, 2},
    {5474, 927, 24, 24, 314, 1}, {5515, 5515, 32, 32, 315, 2}, {5527, 1170, 56, 40, 317, 3},
    {5781, 940, 184, 192, 320, 11}, {5844, 3778, 112, 112, 331, 2}, {5868, 6439, 56, 56, 333, 1},
    {5892, 6475, 216, 216, 334, 1}, {6004, 1303, 152, 88, 335, 7}, {6014, 1014, 24, 24, 342, 1},
    {6253, 1934, 32, 32, 343, 1}, {6278, 1069, 48, 48, 344, 1}, {6296, 1089, 40, 40, 345, 1},
    {6310, 1105, 32, 32, 346, 2}, {6338, 1151, 96, 96, 348, 2}, {6354, 1125, 32, 32, 350, 2},
    {6551, 1216, 48, 48, 352, 0}, {6556, 6718, 56, 56, 352, 2}, {6574, 2410, 24, 24, 354, 1},
    {6585, 6718, 56, 56, 355, 2}, {6602, 2410, 24, 24, 357, 1}, {6612, 6718, 56, 56, 358, 2},
    {6637, 6718, 56, 56, 360, 2}, {6661, 6718, 56, 56, 362, 2}, {6687, 6718, 56, 56, 364, 2},
    {6706, 2410, 24, 24, 366, 1}, {7006, 7016, 56, 56, 367, 4}, {7233, 7251, 56, 56, 371, 2},
    {7329, 7336, 32, 32, 373, 2}, {7358, 7376, 48, 48, 375, 2}, {7396, 3194, 120, 56, 377, 3},
    {7432, 1781, 200, 200, 380, 9}, {7616, 1276, 136, 136, 389, 13}, {7625, 9319, 32, 32, 402, 2},
    {7646, 9638, 152, 152, 404, 11}, {7675, 9655, 56, 56, 415, 4}, {7700, 10783, 64, 64, 419, 5},
    {7996, 1303, 152, 88, 424, 7}, {8006, 7897, 24, 24, 431, 1}, {8029, 1170, 48, 40, 432, 3},
    {8214, 1386, 40, 40, 435, 2}, {8219, 1330, 280, 280, 437, 1}, {8235, 1347, 32, 40, 438, 1},
    {8252, 1365, 32, 40, 439, 1}, {8887, 1315, 168, 168, 440, 2}, {8902, 11628, 32, 32, 442, 1},
    {8917, 3219, 32, 32, 443, 2}, {8936, 12840, 40, 40, 445, 2}, {8951, 12826, 496, 496, 447, 3},
    {8977, 4412, 48, 48, 450, 4}, {8998, 5486, 32, 32, 454, 2}, {9014, 5910, 56, 56, 456, 2},
    {9037, 6177, 56, 56, 458, 2}, {9077, 6032, 40, 40, 460, 2}, {9093, 6187, 48, 48, 462, 2},
    {9109, 6836, 40, 40, 464, 2}, {9129, 8168, 64, 64, 466, 5}, {9147, 8768, 56, 56, 471, 1},
    {9164, 10862, 64, 64, 472, 2}, {9187, 11089, 48, 48, 474, 2}, {9205, 11406, 32, 32, 476, 1},
    {9222, 12571, 40, 40, 477, 2}, {9242, 13971, 56, 56, 479, 3}, {9329, 1315, 168, 168, 482, 2},
    {9440, 1478, 40, 40, 484, 0}, {9445, 9480, 32, 32, 484, 1}, {9459, 9495, 32, 32, 485, 1},
    {9599, 9618, 48, 48, 486, 4}, {9766, 2482, 112, 112, 490, 1}, {9780, 9784, 32, 32, 491, 2},
    {9910, 1170, 48, 40, 493, 3}, {9943, 9959, 48, 48, 496, 1}, {9976, 1540, 144, 152, 497, 3},
    {9987, 1571, 48, 48, 500, 3}, {9994, 13815, 32, 32, 503, 2}, {10009, 1170, 56, 40, 505, 3},
    {10063, 10073, 80, 80, 508, 1}, {10085, 1598, 56, 56, 509, 4}, {10473, 10488, 64, 64, 513, 3},
    {10515, 4973, 40, 40, 516, 1}, {10535, 8870, 48, 48, 517, 1}, {10555, 10027, 40, 40, 518, 3},
    {10608, 10584, 56, 56, 521, 0}, {10637, 10596, 24, 24, 521, 0}, {10930, 1670, 104, 104, 521, 2},
    {10993, 232, 72, 72, 523, 4}, {11008, 2067, 104, 104, 527, 2}, {11162, 11171, 64, 64, 529, 5},
    {11207, 13946, 72, 72, 534, 1}, {11294, 11300, 48, 48, 535, 4}, {11316, 385, 88, 88, 539, 3},
    {11325, 609, 96, 96, 542, 4}, {11434, 11443, 32, 32, 546, 1}, {11594, 11192, 24, 24, 547, 0},
    {11607, 10958, 48, 48, 547, 1}, {11658, 1781, 200, 200, 548, 9}, {11662, 11695, 48, 48, 557, 1},
    {11734, 1793, 40, 40, 558, 3}, {11945, 11225, 48, 48, 561, 2},
    {11958, 11239, 216, 216, 563, 15}, {11977, 11259, 104, 104, 578, 7},
    {11992, 2574, 32, 32, 585, 2}, {12004, 11275, 32, 32, 587, 0}, {12188, 12188, 32, 32, 587, 2},
    {12463, 12469, 40, 40, 589, 3}, {12496, 4233, 120, 120, 592, 6}, {13159, 4335, 40, 40, 598, 2},
    {13175, 1934, 24, 32, 600, 1}, {13181, 13196, 32, 32, 601, 1}, {13212, 3262, 904, 904, 602, 12},
    {13238, 7910, 64, 64, 614, 4}, {13257, 2505, 24, 24, 618, 1}, {13557, 1315, 168, 168, 619, 2},
    {13669, 2557, 64, 64, 621, 4}, {13695, 2557, 64, 64, 625, 4}, {13713, 2557, 64, 64, 629, 4},
    {13796, 1170, 56, 40, 633, 3}, {13850, 269, 56, 56, 636, 4}, {13880, 2212, 160, 160, 640, 16},
    {13914, 2349, 120, 120, 656, 12}, {13967, 13988, 48, 48, 668, 2},
    {13998, 5963, 168, 168, 670, 3}, {14012, 5963, 168, 168, 673, 3},
    {14028, 2026, 208, 208, 676, 9},
};

static const struct table_held held[] = {
    {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {10367, C_MEMBER_OBJECT, 72, 1}, {10158, C_MEMBER_OBJECT, 80, 1},
    {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {10117, C_MEMBER_OBJECT, 72, 1}, {7152, C_MEMBER_OBJECT, 80, 1},
    {10367, C_MEMBER_OBJECT, 48, 1}, {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1},
    {10228, C_MEMBER_OBJECT, 32, 1}, {13159, C_MEMBER_OBJECT, 40, 1},
    {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1}, {10117, C_MEMBER_OBJECT, 72, 1},
    {10158, C_MEMBER_OBJECT, 80, 1}, {10797, C_MEMBER_OBJECT, 88, 1},
    {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {10158, C_MEMBER_OBJECT, 72, 1}, {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1},
    {10228, C_MEMBER_OBJECT, 32, 1}, {13159, C_MEMBER_OBJECT, 40, 1},
    {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1}, {10150, C_MEMBER_OBJECT, 72, 1},
    {12291, C_MEMBER_OBJECT, 80, 1}, {7295, C_MEMBER_OBJECT, 88, 1}, {7304, C_MEMBER_OBJECT, 96, 1},
    {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {13551, C_MEMBER_OBJECT, 72, 1}, {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1},
    {10228, C_MEMBER_OBJECT, 32, 1}, {13159, C_MEMBER_OBJECT, 40, 1},
    {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1}, {10117, C_MEMBER_OBJECT, 72, 1},
    {7295, C_MEMBER_OBJECT, 80, 1}, {9418, C_MEMBER_OBJECT, 88, 1}, {10504, C_MEMBER_OBJECT, 96, 1},
    {6960, C_MEMBER_OBJECT, 104, 1}, {6988, C_MEMBER_OBJECT, 112, 1},
    {12850, C_MEMBER_OBJECT, 120, 1}, {11069, C_MEMBER_OBJECT, 128, 1},
    {12488, C_MEMBER_OBJECT, 16, 1}, {12481, C_MEMBER_OBJECT, 24, 1},
    {6551, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {6937, C_MEMBER_OBJECT, 72, 1}, {10380, C_MEMBER_OBJECT, 80, 1},
    {11373, C_MEMBER_OBJECT, 104, 1}, {6551, C_MEMBER_OBJECT, 16, 1},
    {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {6937, C_MEMBER_OBJECT, 72, 1}, {10380, C_MEMBER_OBJECT, 80, 1},
    {11373, C_MEMBER_OBJECT, 104, 1}, {6551, C_MEMBER_OBJECT, 16, 1},
    {4690, C_MEMBER_OBJECT, 24, 1}, {10228, C_MEMBER_OBJECT, 32, 1},
    {13159, C_MEMBER_OBJECT, 40, 1}, {5985, C_MEMBER_OBJECT, 48, 1}, {5468, C_MEMBER_OBJECT, 56, 1},
    {6937, C_MEMBER_OBJECT, 72, 1}, {10380, C_MEMBER_OBJECT, 80, 1},
    {11373, C_MEMBER_OBJECT, 104, 1}, {11468, C_MEMBER_OBJECT, 16, 1},
    {2654, C_MEMBER_OBJECT, 16, 1}, {2613, C_MEMBER_OBJECT, 24, 1}, {2634, C_MEMBER_OBJECT, 32, 1},
    {7823, C_MEMBER_OBJECT, 16, 1}, {7718, C_MEMBER_OBJECT, 24, 1}, {7779, C_MEMBER_OBJECT, 32, 1},
    {7732, C_MEMBER_OBJECT, 40, 1}, {7792, C_MEMBER_OBJECT, 48, 1}, {7806, C_MEMBER_OBJECT, 56, 1},
    {7832, C_MEMBER_OBJECT, 64, 1}, {7843, C_MEMBER_OBJECT, 72, 1}, {7746, C_MEMBER_OBJECT, 80, 1},
    {6551, C_MEMBER_OBJECT, 104, 1}, {7857, C_MEMBER_OBJECT, 112, 1},
    {7761, C_MEMBER_OBJECT, 120, 1}, {7873, C_MEMBER_OBJECT, 16, 1},
    {12745, C_MEMBER_OBJECT, 16, 1}, {12594, C_MEMBER_OBJECT, 24, 1},
    {12672, C_MEMBER_OBJECT, 32, 1}, {12609, C_MEMBER_OBJECT, 40, 1},
    {12696, C_MEMBER_OBJECT, 48, 1}, {12711, C_MEMBER_OBJECT, 56, 1},
    {12765, C_MEMBER_OBJECT, 64, 1}, {12777, C_MEMBER_OBJECT, 72, 1},
    {12624, C_MEMBER_OBJECT, 80, 1}, {6551, C_MEMBER_OBJECT, 104, 1},
    {12792, C_MEMBER_OBJECT, 112, 1}, {12640, C_MEMBER_OBJECT, 120, 1},
    {12729, C_MEMBER_OBJECT, 128, 1}, {12686, C_MEMBER_OBJECT, 136, 1},
    {12755, C_MEMBER_OBJECT, 144, 1}, {12659, C_MEMBER_OBJECT, 152, 1},
    {13510, C_MEMBER_OBJECT, 104, 1}, {6453, C_MEMBER_OBJECT, 32, 1},
    {6453, C_MEMBER_OBJECT, 32, 1}, {6832, C_MEMBER_OBJECT, 24, 1}, {6048, C_MEMBER_OBJECT, 16, 1},
    {6057, C_MEMBER_OBJECT, 24, 1}, {6066, C_MEMBER_OBJECT, 32, 1}, {13587, C_MEMBER_OBJECT, 16, 1},
    {13575, C_MEMBER_OBJECT, 24, 1}, {13564, C_MEMBER_OBJECT, 32, 1},
    {12916, C_MEMBER_OBJECT, 16, 1}, {12935, C_MEMBER_OBJECT, 24, 1},
    {12924, C_MEMBER_OBJECT, 32, 1}, {9425, C_MEMBER_OBJECT, 40, 1}, {8718, C_MEMBER_OBJECT, 16, 1},
    {6543, C_MEMBER_OBJECT, 24, 1}, {7271, C_MEMBER_OBJECT, 32, 1}, {13829, C_MEMBER_OBJECT, 16, 1},
    {6543, C_MEMBER_OBJECT, 24, 1}, {7036, C_MEMBER_OBJECT, 64, 1}, {11186, C_MEMBER_OBJECT, 40, 1},
    {5032, C_MEMBER_OBJECT, 32, 1}, {5039, C_MEMBER_OBJECT, 64, 1}, {12910, C_MEMBER_OBJECT, 96, 1},
    {5337, C_MEMBER_OBJECT, 104, 1}, {5993, C_MEMBER_OBJECT, 112, 1},
    {4695, C_MEMBER_OBJECT, 120, 1}, {11419, C_MEMBER_OBJECT, 128, 1},
    {5498, C_MEMBER_OBJECT, 136, 1}, {7027, C_MEMBER_OBJECT, 144, 1},
    {10697, C_MEMBER_OBJECT, 152, 1}, {5993, C_MEMBER_OBJECT, 80, 1},
    {5337, C_MEMBER_OBJECT, 88, 1}, {11419, C_MEMBER_OBJECT, 96, 1}, {9277, C_MEMBER_OBJECT, 16, 1},
    {6551, C_MEMBER_OBJECT, 24, 1}, {9272, C_MEMBER_OBJECT, 24, 1}, {5032, C_MEMBER_OBJECT, 32, 1},
    {5039, C_MEMBER_OBJECT, 64, 1}, {13747, C_MEMBER_OBJECT, 24, 1},
    {11534, C_MEMBER_OBJECT, 40, 1}, {11927, C_MEMBER_OBJECT, 48, 1},
    {11341, C_MEMBER_OBJECT, 16, 1}, {13843, C_MEMBER_OBJECT, 24, 1},
    {6551, C_MEMBER_OBJECT, 32, 1}, {13735, C_MEMBER_OBJECT, 40, 1},
    {11312, C_MEMBER_OBJECT, 16, 1}, {6551, C_MEMBER_OBJECT, 136, 1},
    {13735, C_MEMBER_OBJECT, 144, 1}, {11312, C_MEMBER_OBJECT, 16, 1},
    {6551, C_MEMBER_OBJECT, 136, 1}, {13735, C_MEMBER_OBJECT, 144, 1},
    {11312, C_MEMBER_OBJECT, 16, 1}, {6551, C_MEMBER_OBJECT, 136, 1},
    {13735, C_MEMBER_OBJECT, 144, 1}, {5076, C_MEMBER_OBJECT, 16, 1},
    {6551, C_MEMBER_OBJECT, 40, 1}, {13735, C_MEMBER_OBJECT, 48, 1},
    {13735, C_MEMBER_OBJECT, 32, 1}, {6551, C_MEMBER_OBJECT, 40, 1}, {6391, C_MEMBER_OBJECT, 16, 1},
    {7046, C_MEMBER_OBJECT, 24, 1}, {4390, C_MEMBER_OBJECT, 56, 1}, {4401, C_MEMBER_OBJECT, 64, 1},
    {6391, C_MEMBER_OBJECT, 80, 1}, {11366, C_MEMBER_OBJECT, 88, 1},
    {13835, C_MEMBER_OBJECT, 96, 1}, {6551, C_MEMBER_OBJECT, 104, 1},
    {13735, C_MEMBER_OBJECT, 112, 1}, {5088, C_MEMBER_OBJECT, 32, 1},
    {6937, C_MEMBER_OBJECT, 40, 1}, {6929, C_MEMBER_OBJECT, 48, 1}, {6391, C_MEMBER_OBJECT, 56, 1},
    {11366, C_MEMBER_OBJECT, 64, 1}, {7046, C_MEMBER_OBJECT, 72, 1},
    {6377, C_MEMBER_OBJECT, 120, 1}, {10848, C_MEMBER_OBJECT, 136, 1},
    {11915, C_MEMBER_OBJECT, 152, 1}, {11312, C_MEMBER_OBJECT, 168, 1},
    {13735, C_MEMBER_OBJECT, 176, 1}, {6551, C_MEMBER_OBJECT, 184, 1},
    {11938, C_MEMBER_OBJECT, 16, 1}, {6551, C_MEMBER_OBJECT, 16, 1},
    {13735, C_MEMBER_OBJECT, 24, 1}, {9821, C_MEMBER_OBJECT, 16, 1}, {6429, C_MEMBER_OBJECT, 24, 1},
    {6929, C_MEMBER_OBJECT, 32, 1}, {8686, C_MEMBER_OBJECT, 40, 1}, {9281, C_MEMBER_OBJECT, 48, 1},
    {8855, C_MEMBER_OBJECT, 56, 1}, {10387, C_MEMBER_OBJECT, 24, 1},
    {10399, C_MEMBER_OBJECT, 32, 1}, {10761, C_MEMBER_OBJECT, 40, 1},
    {10773, C_MEMBER_OBJECT, 48, 1}, {10746, C_MEMBER_OBJECT, 56, 1},
    {9928, C_MEMBER_OBJECT, 64, 1}, {7157, C_MEMBER_OBJECT, 48, 1},
    {13510, C_MEMBER_OBJECT, 184, 1}, {7046, C_MEMBER_OBJECT, 32, 1},
    {7046, C_MEMBER_OBJECT, 32, 1}, {10840, C_MEMBER_OBJECT, 40, 1}, {7046, C_MEMBER_OBJECT, 32, 1},
    {12284, C_MEMBER_OBJECT, 56, 1}, {7046, C_MEMBER_OBJECT, 32, 1},
    {10840, C_MEMBER_OBJECT, 40, 1}, {12284, C_MEMBER_OBJECT, 48, 1},
    {10881, C_MEMBER_OBJECT, 24, 1}, {10891, C_MEMBER_OBJECT, 32, 1},
    {6733, C_MEMBER_OBJECT, 40, 1}, {11380, C_MEMBER_OBJECT, 48, 1},
    {13829, C_MEMBER_OBJECT, 56, 1}, {10666, C_MEMBER_OBJECT, 64, 1},
    {7223, C_MEMBER_OBJECT, 136, 1}, {5106, C_MEMBER_OBJECT, 144, 1},
    {10950, C_MEMBER_OBJECT, 16, 1}, {12022, C_MEMBER_OBJECT, 16, 1},
    {10881, C_MEMBER_OBJECT, 48, 1}, {10891, C_MEMBER_OBJECT, 56, 1},
    {5095, C_MEMBER_OBJECT, 72, 1}, {11336, C_MEMBER_OBJECT, 184, 1},
    {11348, C_MEMBER_OBJECT, 192, 1}, {11357, C_MEMBER_OBJECT, 200, 1},
    {10835, C_MEMBER_OBJECT, 208, 1}, {5131, C_MEMBER_OBJECT, 216, 1},
    {13500, C_MEMBER_OBJECT, 16, 1}, {9688, C_MEMBER_OBJECT, 32, 1},
    {13735, C_MEMBER_OBJECT, 48, 1}, {10827, C_MEMBER_OBJECT, 16, 1},
    {12149, C_MEMBER_OBJECT, 56, 1}, {12095, C_MEMBER_OBJECT, 72, 1},
    {6044, C_MEMBER_OBJECT, 24, 1}, {11675, C_MEMBER_OBJECT, 40, 1},
    {10121, C_MEMBER_OBJECT, 64, 1}, {9303, C_MEMBER_OBJECT, 72, 1}, {2111, C_MEMBER_OBJECT, 16, 1},
    {6044, C_MEMBER_OBJECT, 32, 1}, {10680, C_MEMBER_OBJECT, 48, 1},
    {11642, C_MEMBER_OBJECT, 56, 1}, {7133, C_MEMBER_OBJECT, 72, 1}, {7142, C_MEMBER_OBJECT, 80, 1},
    {7126, C_MEMBER_OBJECT, 88, 1}, {11579, C_MEMBER_OBJECT, 40, 1},
    {13735, C_MEMBER_OBJECT, 48, 1}, {11924, C_MEMBER_OBJECT, 16, 1},
    {5080, C_MEMBER_OBJECT, 32, 1}, {8671, C_MEMBER_OBJECT, 40, 1}, {9277, C_MEMBER_OBJECT, 16, 1},
    {4690, C_MEMBER_OBJECT, 24, 1}, {9334, C_MEMBER_OBJECT, 32, 1}, {13735, C_MEMBER_OBJECT, 40, 1},
    {6859, C_MEMBER_OBJECT, 48, 1}, {13750, C_MEMBER_OBJECT, 56, 1}, {9519, C_MEMBER_OBJECT, 16, 1},
    {13735, C_MEMBER_OBJECT, 24, 1}, {8671, C_MEMBER_OBJECT, 24, 1},
    {13788, C_MEMBER_OBJECT, 16, 1}, {6415, C_MEMBER_OBJECT, 24, 1},
    {13735, C_MEMBER_OBJECT, 48, 1}, {4676, C_MEMBER_OBJECT, 24, 1}, {6551, C_MEMBER_OBJECT, 16, 1},
    {4485, C_MEMBER_OBJECT, 16, 1}, {4569, C_MEMBER_OBJECT, 24, 1}, {4526, C_MEMBER_OBJECT, 32, 1},
    {4557, C_MEMBER_OBJECT, 40, 1}, {4493, C_MEMBER_OBJECT, 48, 1}, {4534, C_MEMBER_OBJECT, 64, 1},
    {4516, C_MEMBER_OBJECT_ARRAY, 80, 0}, {4584, C_MEMBER_OBJECT, 16, 1},
    {4592, C_MEMBER_OBJECT, 24, 1}, {4613, C_MEMBER_OBJECT, 16, 1}, {4604, C_MEMBER_OBJECT, 24, 1},
    {4621, C_MEMBER_OBJECT, 16, 1}, {9712, C_MEMBER_OBJECT, 24, 1}, {9703, C_MEMBER_OBJECT, 32, 1},
    {9726, C_MEMBER_OBJECT, 40, 1}, {9712, C_MEMBER_OBJECT, 24, 1}, {9703, C_MEMBER_OBJECT, 32, 1},
    {9726, C_MEMBER_OBJECT, 40, 1}, {8843, C_MEMBER_OBJECT, 24, 1}, {8843, C_MEMBER_OBJECT, 24, 1},
    {8784, C_MEMBER_OBJECT, 16, 1}, {8831, C_MEMBER_OBJECT, 24, 1}, {10317, C_MEMBER_OBJECT, 16, 1},
    {5550, C_MEMBER_OBJECT, 16, 1}, {5562, C_MEMBER_OBJECT, 24, 1}, {6217, C_MEMBER_OBJECT, 16, 1},
    {6199, C_MEMBER_OBJECT, 24, 1}, {6206, C_MEMBER_OBJECT, 32, 1}, {5603, C_MEMBER_OBJECT, 24, 1},
    {5717, C_MEMBER_OBJECT, 32, 1}, {5613, C_MEMBER_OBJECT, 40, 1}, {5690, C_MEMBER_OBJECT, 96, 1},
    {5671, C_MEMBER_OBJECT, 104, 1}, {5631, C_MEMBER_OBJECT, 112, 1},
    {5709, C_MEMBER_OBJECT, 120, 1}, {5741, C_MEMBER_OBJECT, 128, 1},
    {5658, C_MEMBER_OBJECT, 136, 1}, {5766, C_MEMBER_OBJECT, 144, 1},
    {2790, C_MEMBER_OBJECT, 152, 1}, {10445, C_MEMBER_OBJECT, 96, 1},
    {10458, C_MEMBER_OBJECT, 104, 1}, {6399, C_MEMBER_OBJECT, 48, 1},
    {13735, C_MEMBER_OBJECT, 208, 1}, {8047, C_MEMBER_OBJECT, 16, 1},
    {8146, C_MEMBER_OBJECT, 24, 1}, {8103, C_MEMBER_OBJECT, 32, 1}, {8134, C_MEMBER_OBJECT, 40, 1},
    {8055, C_MEMBER_OBJECT, 48, 1}, {8111, C_MEMBER_OBJECT, 64, 1},
    {8093, C_MEMBER_OBJECT_ARRAY, 80, 0}, {6164, C_MEMBER_OBJECT, 16, 1},
    {10309, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13279, C_MEMBER_OBJECT, 40, 1},
    {13279, C_MEMBER_OBJECT, 32, 1}, {10504, C_MEMBER_OBJECT, 16, 1},
    {10158, C_MEMBER_OBJECT, 24, 1}, {13169, C_MEMBER_OBJECT, 64, 1},
    {7349, C_MEMBER_OBJECT, 72, 1}, {9513, C_MEMBER_OBJECT, 16, 1}, {8161, C_MEMBER_OBJECT, 24, 1},
    {6516, C_MEMBER_OBJECT, 16, 1}, {6533, C_MEMBER_OBJECT, 40, 1}, {6867, C_MEMBER_OBJECT, 16, 1},
    {6516, C_MEMBER_OBJECT, 16, 1}, {6533, C_MEMBER_OBJECT, 40, 1}, {6867, C_MEMBER_OBJECT, 16, 1},
    {6516, C_MEMBER_OBJECT, 16, 1}, {6533, C_MEMBER_OBJECT, 40, 1}, {6516, C_MEMBER_OBJECT, 16, 1},
    {6533, C_MEMBER_OBJECT, 40, 1}, {6516, C_MEMBER_OBJECT, 16, 1}, {6533, C_MEMBER_OBJECT, 40, 1},
    {6516, C_MEMBER_OBJECT, 16, 1}, {6533, C_MEMBER_OBJECT, 40, 1}, {6867, C_MEMBER_OBJECT, 16, 1},
    {6922, C_MEMBER_OBJECT, 24, 1}, {6912, C_MEMBER_OBJECT, 32, 1}, {6899, C_MEMBER_OBJECT, 40, 1},
    {10511, C_MEMBER_OBJECT, 48, 1}, {12280, C_MEMBER_OBJECT, 16, 1},
    {8796, C_MEMBER_OBJECT, 24, 1}, {7442, C_MEMBER_OBJECT, 16, 1}, {8781, C_MEMBER_OBJECT, 24, 1},
    {12280, C_MEMBER_OBJECT, 16, 1}, {8813, C_MEMBER_OBJECT, 24, 1}, {7177, C_MEMBER_OBJECT, 16, 1},
    {7215, C_MEMBER_OBJECT, 32, 1}, {3180, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11771, C_MEMBER_OBJECT, 64, 1}, {11789, C_MEMBER_OBJECT, 80, 1},
    {11807, C_MEMBER_OBJECT, 96, 1}, {11825, C_MEMBER_OBJECT, 112, 1},
    {11843, C_MEMBER_OBJECT, 128, 1}, {11861, C_MEMBER_OBJECT, 144, 1},
    {11879, C_MEMBER_OBJECT, 160, 1}, {11897, C_MEMBER_OBJECT, 176, 1},
    {13735, C_MEMBER_OBJECT, 192, 1}, {7534, C_MEMBER_OBJECT, 16, 1},
    {7464, C_MEMBER_OBJECT, 24, 1}, {7575, C_MEMBER_OBJECT, 32, 1}, {7585, C_MEMBER_OBJECT, 40, 1},
    {7491, C_MEMBER_OBJECT, 48, 1}, {7501, C_MEMBER_OBJECT, 56, 1}, {7547, C_MEMBER_OBJECT, 64, 1},
    {7478, C_MEMBER_OBJECT, 72, 1}, {7525, C_MEMBER_OBJECT, 80, 1}, {7515, C_MEMBER_OBJECT, 88, 1},
    {7599, C_MEMBER_OBJECT, 96, 1}, {7563, C_MEMBER_OBJECT, 104, 1},
    {7447, C_MEMBER_OBJECT, 112, 1}, {5570, C_MEMBER_OBJECT, 16, 1},
    {10380, C_MEMBER_OBJECT, 24, 1}, {11512, C_MEMBER_OBJECT, 16, 1},
    {11502, C_MEMBER_OBJECT, 24, 1}, {11493, C_MEMBER_OBJECT, 40, 1},
    {11522, C_MEMBER_OBJECT, 48, 1}, {5315, C_MEMBER_OBJECT, 72, 1}, {7442, C_MEMBER_OBJECT, 88, 1},
    {9344, C_MEMBER_OBJECT, 112, 1}, {9669, C_MEMBER_OBJECT, 120, 1},
    {5321, C_MEMBER_OBJECT, 128, 1}, {6551, C_MEMBER_OBJECT, 136, 1},
    {13735, C_MEMBER_OBJECT, 144, 1}, {11030, C_MEMBER_OBJECT, 16, 1},
    {10186, C_MEMBER_OBJECT, 24, 1}, {9277, C_MEMBER_OBJECT, 40, 1},
    {11427, C_MEMBER_OBJECT, 48, 1}, {7355, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1},
    {9334, C_MEMBER_OBJECT, 32, 1}, {6551, C_MEMBER_OBJECT, 40, 1}, {13735, C_MEMBER_OBJECT, 48, 1},
    {8047, C_MEMBER_OBJECT, 16, 1}, {8146, C_MEMBER_OBJECT, 24, 1}, {8103, C_MEMBER_OBJECT, 32, 1},
    {8134, C_MEMBER_OBJECT, 40, 1}, {8055, C_MEMBER_OBJECT, 48, 1}, {8111, C_MEMBER_OBJECT, 64, 1},
    {8093, C_MEMBER_OBJECT_ARRAY, 80, 0}, {10367, C_MEMBER_OBJECT, 16, 1},
    {6217, C_MEMBER_OBJECT, 16, 1}, {6199, C_MEMBER_OBJECT, 24, 1}, {6206, C_MEMBER_OBJECT, 32, 1},
    {8193, C_MEMBER_OBJECT, 16, 1}, {8200, C_MEMBER_OBJECT, 24, 1},
    {4382, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5024, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5283, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8431, C_MEMBER_OBJECT, 16, 1},
    {8415, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8843, C_MEMBER_OBJECT, 24, 1},
    {10708, C_MEMBER_OBJECT, 16, 1}, {12875, C_MEMBER_OBJECT, 24, 1},
    {6229, C_MEMBER_OBJECT, 16, 1}, {13735, C_MEMBER_OBJECT, 32, 1}, {8781, C_MEMBER_OBJECT, 16, 1},
    {10191, C_MEMBER_OBJECT, 32, 1}, {13557, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12963, C_MEMBER_OBJECT, 16, 1}, {8781, C_MEMBER_OBJECT, 24, 1}, {5064, C_MEMBER_OBJECT, 32, 1},
    {8710, C_MEMBER_OBJECT, 40, 1}, {11938, C_MEMBER_OBJECT, 16, 1}, {4429, C_MEMBER_OBJECT, 24, 1},
    {10969, C_MEMBER_OBJECT, 16, 1}, {11427, C_MEMBER_OBJECT, 32, 1},
    {10969, C_MEMBER_OBJECT, 16, 1}, {11427, C_MEMBER_OBJECT, 32, 1},
    {9580, C_MEMBER_OBJECT, 24, 1}, {9589, C_MEMBER_OBJECT, 32, 1}, {8781, C_MEMBER_OBJECT, 16, 1},
    {11588, C_MEMBER_OBJECT, 24, 1}, {7442, C_MEMBER_OBJECT, 16, 1}, {8781, C_MEMBER_OBJECT, 24, 1},
    {8781, C_MEMBER_OBJECT, 16, 1}, {9295, C_MEMBER_OBJECT, 24, 1}, {12875, C_MEMBER_OBJECT, 32, 1},
    {6138, C_MEMBER_OBJECT, 40, 1}, {6146, C_MEMBER_OBJECT, 48, 1}, {8781, C_MEMBER_OBJECT, 16, 1},
    {10969, C_MEMBER_OBJECT, 16, 1}, {11427, C_MEMBER_OBJECT, 40, 1},
    {10987, C_MEMBER_OBJECT, 16, 1}, {11427, C_MEMBER_OBJECT, 32, 1},
    {6875, C_MEMBER_OBJECT, 16, 1}, {7442, C_MEMBER_OBJECT, 16, 1}, {8781, C_MEMBER_OBJECT, 24, 1},
    {9264, C_MEMBER_OBJECT, 32, 1}, {11427, C_MEMBER_OBJECT, 40, 1}, {7319, C_MEMBER_OBJECT, 48, 1},
    {8431, C_MEMBER_OBJECT, 16, 1}, {8415, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8843, C_MEMBER_OBJECT, 24, 1}, {8843, C_MEMBER_OBJECT, 24, 1}, {8693, C_MEMBER_OBJECT, 16, 1},
    {12037, C_MEMBER_OBJECT, 24, 1}, {12270, C_MEMBER_OBJECT, 32, 1},
    {9407, C_MEMBER_OBJECT, 40, 1}, {9834, C_MEMBER_OBJECT, 40, 1}, {8911, C_MEMBER_OBJECT, 16, 1},
    {7442, C_MEMBER_OBJECT, 24, 1}, {6217, C_MEMBER_OBJECT, 16, 1}, {6199, C_MEMBER_OBJECT, 24, 1},
    {6206, C_MEMBER_OBJECT, 32, 1}, {8843, C_MEMBER_OBJECT, 24, 1}, {9845, C_MEMBER_OBJECT, 24, 1},
    {13596, C_MEMBER_OBJECT, 64, 1}, {13735, C_MEMBER_OBJECT, 136, 1},
    {8618, C_MEMBER_OBJECT, 16, 1}, {8626, C_MEMBER_OBJECT, 24, 1}, {8634, C_MEMBER_OBJECT, 32, 1},
    {6487, C_MEMBER_OBJECT, 16, 1}, {11619, C_MEMBER_OBJECT, 24, 1}, {6217, C_MEMBER_OBJECT, 16, 1},
    {6199, C_MEMBER_OBJECT, 24, 1}, {6206, C_MEMBER_OBJECT, 32, 1}, {13735, C_MEMBER_OBJECT, 64, 1},
    {9857, C_MEMBER_OBJECT, 16, 1}, {9850, C_MEMBER_OBJECT, 24, 1}, {9882, C_MEMBER_OBJECT, 40, 1},
    {9865, C_MEMBER_OBJECT, 48, 1}, {6524, C_MEMBER_OBJECT, 24, 1}, {6505, C_MEMBER_OBJECT, 48, 1},
    {6533, C_MEMBER_OBJECT, 56, 1}, {4968, C_MEMBER_OBJECT, 24, 1}, {8850, C_MEMBER_OBJECT, 24, 1},
    {10158, C_MEMBER_OBJECT, 16, 1}, {4690, C_MEMBER_OBJECT, 24, 1}, {9353, C_MEMBER_OBJECT, 32, 1},
    {13596, C_MEMBER_OBJECT, 24, 1}, {13735, C_MEMBER_OBJECT, 96, 1},
    {10158, C_MEMBER_OBJECT, 16, 1}, {10797, C_MEMBER_OBJECT, 24, 1},
    {12078, C_MEMBER_OBJECT, 32, 1}, {9692, C_MEMBER_OBJECT, 40, 1},
    {10815, C_MEMBER_OBJECT, 72, 1}, {10802, C_MEMBER_OBJECT, 80, 1},
    {11134, C_MEMBER_OBJECT, 16, 1}, {11153, C_MEMBER_OBJECT, 24, 1},
    {11116, C_MEMBER_OBJECT, 32, 1}, {11125, C_MEMBER_OBJECT, 40, 1},
    {11143, C_MEMBER_OBJECT, 48, 1}, {8729, C_MEMBER_OBJECT, 56, 1},
    {12037, C_MEMBER_OBJECT, 16, 1}, {12275, C_MEMBER_OBJECT, 24, 1},
    {12270, C_MEMBER_OBJECT, 32, 1}, {9411, C_MEMBER_OBJECT, 40, 1},
    {12300, C_MEMBER_OBJECT, 24, 1}, {11401, C_MEMBER_OBJECT, 32, 1},
    {10827, C_MEMBER_OBJECT, 40, 1}, {8182, C_MEMBER_OBJECT, 32, 1}, {8699, C_MEMBER_OBJECT, 40, 1},
    {10827, C_MEMBER_OBJECT, 48, 1}, {13735, C_MEMBER_OBJECT, 64, 1},
    {11624, C_MEMBER_OBJECT, 24, 1}, {6551, C_MEMBER_OBJECT, 16, 1},
    {11771, C_MEMBER_OBJECT, 64, 1}, {11789, C_MEMBER_OBJECT, 80, 1},
    {11807, C_MEMBER_OBJECT, 96, 1}, {11825, C_MEMBER_OBJECT, 112, 1},
    {11843, C_MEMBER_OBJECT, 128, 1}, {11861, C_MEMBER_OBJECT, 144, 1},
    {11879, C_MEMBER_OBJECT, 160, 1}, {11897, C_MEMBER_OBJECT, 176, 1},
    {13735, C_MEMBER_OBJECT, 192, 1}, {11709, C_MEMBER_OBJECT, 16, 1},
    {12037, C_MEMBER_OBJECT, 16, 1}, {12275, C_MEMBER_OBJECT, 24, 1},
    {12270, C_MEMBER_OBJECT, 32, 1}, {5974, C_MEMBER_OBJECT, 16, 1}, {8671, C_MEMBER_OBJECT, 40, 1},
    {12172, C_MEMBER_OBJECT, 64, 1}, {6156, C_MEMBER_OBJECT, 72, 1}, {5070, C_MEMBER_OBJECT, 80, 1},
    {11560, C_MEMBER_OBJECT, 96, 1}, {12855, C_MEMBER_OBJECT, 104, 1},
    {2331, C_MEMBER_OBJECT, 136, 1}, {302, C_MEMBER_OBJECT, 144, 1}, {356, C_MEMBER_OBJECT, 152, 1},
    {176, C_MEMBER_OBJECT, 160, 1}, {166, C_MEMBER_OBJECT, 168, 1}, {578, C_MEMBER_OBJECT, 176, 1},
    {341, C_MEMBER_OBJECT, 184, 1}, {371, C_MEMBER_OBJECT, 192, 1}, {681, C_MEMBER_OBJECT, 200, 1},
    {552, C_MEMBER_OBJECT, 208, 1}, {5974, C_MEMBER_OBJECT, 16, 1}, {6493, C_MEMBER_OBJECT, 24, 1},
    {11547, C_MEMBER_OBJECT, 32, 1}, {9377, C_MEMBER_OBJECT, 48, 1},
    {11560, C_MEMBER_OBJECT, 64, 1}, {12162, C_MEMBER_OBJECT, 72, 1},
    {8671, C_MEMBER_OBJECT, 96, 1}, {6224, C_MEMBER_OBJECT, 16, 1}, {6493, C_MEMBER_OBJECT, 24, 1},
    {11740, C_MEMBER_OBJECT, 16, 1}, {11752, C_MEMBER_OBJECT, 24, 1},
    {13212, C_MEMBER_OBJECT, 16, 1}, {10367, C_MEMBER_OBJECT, 24, 1},
    {10371, C_MEMBER_OBJECT, 32, 1}, {12229, C_MEMBER_OBJECT, 16, 1},
    {12245, C_MEMBER_OBJECT, 24, 1}, {12236, C_MEMBER_OBJECT, 32, 1},
    {12257, C_MEMBER_OBJECT, 40, 1}, {12201, C_MEMBER_OBJECT, 48, 1},
    {12214, C_MEMBER_OBJECT, 56, 1}, {12818, C_MEMBER_OBJECT, 16, 1},
    {12809, C_MEMBER_OBJECT, 24, 1}, {10309, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {8843, C_MEMBER_OBJECT, 24, 1}, {8492, C_MEMBER_OBJECT, 256, 1},
    {8542, C_MEMBER_OBJECT, 264, 1}, {8508, C_MEMBER_OBJECT, 336, 1},
    {8558, C_MEMBER_OBJECT, 344, 1}, {8525, C_MEMBER_OBJECT, 352, 1},
    {8573, C_MEMBER_OBJECT, 360, 1}, {8595, C_MEMBER_OBJECT, 368, 1},
    {8463, C_MEMBER_OBJECT, 848, 1}, {8483, C_MEMBER_OBJECT, 856, 1},
    {8471, C_MEMBER_OBJECT, 864, 1}, {8453, C_MEMBER_OBJECT, 880, 1},
    {4076, C_MEMBER_OBJECT, 896, 1}, {10577, C_MEMBER_OBJECT, 16, 1},
    {4690, C_MEMBER_OBJECT, 24, 1}, {10686, C_MEMBER_OBJECT, 32, 1},
    {13735, C_MEMBER_OBJECT, 40, 1}, {10234, C_MEMBER_OBJECT, 16, 1},
    {8431, C_MEMBER_OBJECT, 16, 1}, {8415, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {13770, C_MEMBER_OBJECT, 16, 1}, {13750, C_MEMBER_OBJECT, 24, 1},
    {13780, C_MEMBER_OBJECT, 40, 1}, {13762, C_MEMBER_OBJECT, 48, 1},
    {13770, C_MEMBER_OBJECT, 16, 1}, {13750, C_MEMBER_OBJECT, 24, 1},
    {13780, C_MEMBER_OBJECT, 40, 1}, {13762, C_MEMBER_OBJECT, 48, 1},
    {13770, C_MEMBER_OBJECT, 16, 1}, {13750, C_MEMBER_OBJECT, 24, 1},
    {13780, C_MEMBER_OBJECT, 40, 1}, {13762, C_MEMBER_OBJECT, 48, 1},
    {6217, C_MEMBER_OBJECT, 16, 1}, {6199, C_MEMBER_OBJECT, 24, 1}, {6206, C_MEMBER_OBJECT, 32, 1},
    {12531, C_MEMBER_OBJECT, 16, 1}, {12850, C_MEMBER_OBJECT, 24, 1},
    {12566, C_MEMBER_OBJECT, 32, 1}, {13735, C_MEMBER_OBJECT, 48, 1},
    {11488, C_MEMBER_OBJECT, 16, 1}, {12882, C_MEMBER_OBJECT, 24, 1},
    {9358, C_MEMBER_OBJECT, 32, 1}, {9363, C_MEMBER_OBJECT, 40, 1}, {6224, C_MEMBER_OBJECT, 48, 1},
    {12022, C_MEMBER_OBJECT, 56, 1}, {6883, C_MEMBER_OBJECT, 72, 1}, {5947, C_MEMBER_OBJECT, 80, 1},
    {10919, C_MEMBER_OBJECT, 88, 1}, {7053, C_MEMBER_OBJECT, 96, 1},
    {12043, C_MEMBER_OBJECT, 104, 1}, {6946, C_MEMBER_OBJECT, 112, 1},
    {12059, C_MEMBER_OBJECT, 120, 1}, {6971, C_MEMBER_OBJECT, 128, 1},
    {5929, C_MEMBER_OBJECT, 136, 1}, {10906, C_MEMBER_OBJECT, 144, 1},
    {12587, C_MEMBER_OBJECT, 24, 1}, {6999, C_MEMBER_OBJECT, 32, 1},
    {10163, C_MEMBER_OBJECT, 40, 1}, {8375, C_MEMBER_OBJECT, 48, 1}, {8338, C_MEMBER_OBJECT, 56, 1},
    {8362, C_MEMBER_OBJECT, 64, 1}, {8300, C_MEMBER_OBJECT, 72, 1}, {8327, C_MEMBER_OBJECT, 80, 1},
    {8285, C_MEMBER_OBJECT, 88, 1}, {8352, C_MEMBER_OBJECT, 96, 1}, {8312, C_MEMBER_OBJECT, 104, 1},
    {8272, C_MEMBER_OBJECT, 112, 1}, {9264, C_MEMBER_OBJECT, 24, 1},
    {11427, C_MEMBER_OBJECT, 32, 1}, {13510, C_MEMBER_OBJECT, 128, 1},
    {13437, C_MEMBER_OBJECT, 136, 1}, {13961, C_MEMBER_OBJECT, 152, 1},
    {13510, C_MEMBER_OBJECT, 128, 1}, {13437, C_MEMBER_OBJECT, 136, 1},
    {13961, C_MEMBER_OBJECT, 152, 1}, {9277, C_MEMBER_OBJECT, 16, 1},
    {7278, C_MEMBER_OBJECT, 24, 1}, {13735, C_MEMBER_OBJECT, 32, 1},
    {13413, C_MEMBER_OBJECT, 96, 1}, {13365, C_MEMBER_OBJECT, 104, 1},
    {13389, C_MEMBER_OBJECT, 112, 1}, {13341, C_MEMBER_OBJECT, 128, 1},
    {13293, C_MEMBER_OBJECT, 136, 1}, {13317, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_11_2 = {
    {.hex = 0x030b02f0}, names, members, enumerators, types, held,
    562, 2, 230,
};
