/* What the debug information of CPython 3.11.7 says: made by make-table. */
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
    "pollObject\0" "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0"
    "prev\0" "prev_instr\0" "previous\0" "previous_item\0" "previous_version\0"
    "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
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
    {251, 0, 0, 64, 0, 0}, {251, 10850, 16, 8, 0, 0}, {251, 10863, 24, 8, 0, 0},
    {269, 0, 0, 56, 0, 0}, {269, 7178, 40, 8, 0, 0}, {269, 12739, 16, 8, 0, 0},
    {269, 12774, 32, 8, 0, 0}, {269, 13058, 24, 8, 0, 0}, {283, 0, 0, 64, 0, 0},
    {283, 4992, 0, 8, 0, 0}, {283, 5508, 24, 8, 0, 0}, {283, 9514, 8, 8, 0, 0},
    {595, 0, 0, 16, 0, 0}, {595, 10843, 0, 8, 0, 0}, {623, 0, 0, 56, 0, 0},
    {623, 6241, 24, 8, 0, 0}, {652, 0, 0, 152, 0, 0}, {652, 5108, 144, 8, 0, 0},
    {652, 6740, 40, 8, 0, 0}, {652, 7230, 136, 8, 0, 0}, {652, 10044, 16, 8, 0, 0},
    {652, 10786, 64, 8, 0, 0}, {652, 11016, 24, 8, 0, 0}, {652, 11026, 32, 8, 0, 0},
    {652, 11532, 48, 8, 0, 0}, {652, 14069, 56, 8, 0, 0}, {698, 0, 0, 48, 0, 0},
    {698, 8425, 24, 8, 0, 0}, {698, 9514, 16, 8, 0, 0}, {698, 12259, 32, 4, 6, 1},
    {698, 12288, 32, 4, 5, 1}, {698, 12302, 32, 4, 2, 3}, {698, 12313, 32, 4, 7, 1},
    {712, 0, 0, 40, 0, 0}, {712, 4586, 16, 8, 0, 0}, {712, 4594, 24, 8, 0, 0},
    {728, 0, 0, 40, 0, 0}, {728, 4606, 24, 8, 0, 0}, {728, 4615, 16, 8, 0, 0},
    {762, 0, 0, 88, 0, 0}, {762, 10274, 80, 8, 0, 0}, {762, 10483, 72, 8, 0, 0},
    {785, 0, 0, 88, 0, 0}, {785, 7159, 80, 8, 0, 0}, {785, 10233, 72, 8, 0, 0},
    {812, 0, 0, 72, 0, 0}, {812, 4692, 24, 8, 0, 0}, {812, 5470, 56, 8, 0, 0},
    {812, 6002, 48, 8, 0, 0}, {812, 10344, 32, 8, 0, 0}, {812, 13367, 40, 8, 0, 0},
    {834, 0, 0, 56, 0, 0}, {834, 10390, 24, 8, 0, 0}, {852, 0, 0, 40, 0, 0},
    {852, 10450, 24, 8, 0, 0}, {852, 10467, 32, 1, 0, 0}, {883, 0, 0, 56, 0, 0},
    {883, 9801, 16, 8, 0, 0}, {883, 9806, 32, 8, 0, 0}, {883, 9815, 24, 8, 0, 0},
    {901, 0, 0, 64, 0, 0}, {901, 10170, 56, 8, 0, 0}, {927, 0, 0, 24, 0, 0},
    {927, 10433, 16, 8, 0, 0}, {940, 0, 0, 192, 0, 0}, {940, 2801, 152, 8, 0, 0},
    {940, 5576, 56, 4, 0, 0}, {940, 5588, 184, 1, 0, 0}, {940, 5605, 24, 8, 0, 0},
    {940, 5615, 40, 8, 0, 0}, {940, 5633, 112, 8, 0, 0}, {940, 5645, 72, 4, 0, 0},
    {940, 5660, 136, 8, 0, 0}, {940, 5673, 104, 8, 0, 0}, {940, 5692, 96, 8, 0, 0},
    {940, 5711, 120, 8, 0, 0}, {940, 5719, 32, 8, 0, 0}, {940, 5728, 76, 4, 0, 0},
    {940, 5743, 128, 8, 0, 0}, {940, 5755, 68, 4, 0, 0}, {953, 0, 0, 72, 0, 0},
    {953, 13774, 56, 8, 0, 0}, {953, 13779, 48, 8, 0, 0}, {976, 0, 0, 48, 0, 0},
    {976, 6065, 16, 8, 0, 0}, {976, 6074, 24, 8, 0, 0}, {986, 0, 0, 48, 0, 0},
    {986, 13124, 16, 8, 0, 0}, {986, 13132, 32, 8, 0, 0}, {986, 13143, 24, 8, 0, 0},
    {1001, 0, 0, 64, 0, 0}, {1001, 13815, 24, 8, 0, 0}, {1001, 13827, 16, 8, 0, 0},
    {1014, 0, 0, 24, 0, 0}, {1014, 6181, 16, 8, 0, 0}, {1069, 0, 0, 48, 0, 0},
    {1069, 8430, 24, 1, 0, 0}, {1069, 13503, 40, 8, 0, 0}, {1089, 0, 0, 40, 0, 0},
    {1089, 8430, 24, 1, 0, 0}, {1089, 13503, 32, 8, 0, 0}, {1170, 0, 0, 40, 0, 0},
    {1170, 6216, 24, 8, 0, 0}, {1170, 6223, 32, 8, 0, 0}, {1170, 6234, 16, 8, 0, 0},
    {1184, 0, 0, 24, 0, 0}, {1184, 10010, 8, 8, 0, 0}, {1184, 10017, 16, 8, 0, 0},
    {1199, 0, 0, 32, 0, 0}, {1199, 6755, 32, 0, 0, 0}, {1199, 6766, 10, 1, 0, 0},
    {1199, 6774, 9, 1, 0, 0}, {1199, 6794, 8, 1, 0, 0}, {1199, 6807, 24, 8, 0, 0},
    {1199, 6819, 0, 8, 0, 0}, {1199, 6829, 16, 8, 0, 0}, {1216, 0, 0, 48, 0, 0},
    {1216, 9843, 32, 8, 0, 0}, {1216, 9851, 16, 8, 0, 0}, {1216, 9859, 40, 8, 0, 0},
    {1229, 0, 0, 16, 0, 0}, {1229, 10010, 0, 8, 0, 0}, {1229, 10017, 8, 8, 0, 0},
    {1248, 0, 0, 24, 0, 0}, {1248, 10417, 16, 8, 0, 0}, {1262, 0, 0, 56, 0, 0},
    {1262, 7184, 16, 8, 0, 0}, {1262, 7198, 24, 8, 0, 0}, {1262, 7222, 32, 8, 0, 0},
    {1276, 0, 0, 136, 0, 0}, {1276, 7472, 112, 8, 0, 0}, {1276, 7489, 24, 8, 0, 0},
    {1276, 7503, 72, 8, 0, 0}, {1276, 7516, 48, 8, 0, 0}, {1276, 7526, 56, 8, 0, 0},
    {1276, 7550, 80, 8, 0, 0}, {1276, 7559, 16, 8, 0, 0}, {1276, 7572, 64, 8, 0, 0},
    {1276, 7588, 104, 8, 0, 0}, {1276, 7600, 32, 8, 0, 0}, {1276, 7610, 40, 8, 0, 0},
    {1293, 0, 0, 16, 0, 0}, {1293, 3203, 0, 8, 0, 0}, {1293, 3212, 8, 8, 0, 0},
    {1303, 0, 0, 88, 0, 0}, {1303, 8072, 16, 8, 0, 0}, {1303, 8080, 48, 8, 0, 0},
    {1303, 8103, 75, 1, 0, 0}, {1303, 8118, 80, 8, 0, 0}, {1303, 8128, 32, 8, 0, 0},
    {1303, 8136, 64, 8, 0, 0}, {1303, 8159, 40, 8, 0, 0}, {1315, 0, 0, 168, 0, 0},
    {1315, 8456, 16, 8, 0, 0}, {1330, 0, 0, 280, 0, 0}, {1330, 4384, 16, 256, 0, 0},
    {1347, 0, 0, 40, 0, 0}, {1347, 5026, 32, 8, 0, 0}, {1365, 0, 0, 40, 0, 0},
    {1365, 5285, 32, 8, 0, 0}, {1386, 0, 0, 40, 0, 0}, {1386, 8218, 16, 8, 0, 0},
    {1399, 0, 0, 904, 0, 0}, {1399, 8463, 872, 8, 0, 0}, {1399, 8478, 880, 8, 0, 0},
    {1399, 8488, 848, 8, 0, 0}, {1399, 8496, 864, 8, 0, 0}, {1399, 8508, 856, 8, 0, 0},
    {1416, 0, 0, 96, 0, 0}, {1416, 10233, 72, 8, 0, 0}, {1416, 10274, 80, 8, 0, 0},
    {1416, 10932, 88, 8, 0, 0}, {1436, 0, 0, 24, 0, 0}, {1436, 7467, 16, 8, 0, 0},
    {1459, 0, 0, 107752, 0, 0}, {1459, 4446, 3496, 8, 0, 0}, {1459, 4466, 3488, 8, 0, 0},
    {1459, 4766, 7160, 1896, 0, 0}, {1459, 4919, 3536, 8, 0, 0}, {1459, 4936, 3544, 4, 0, 0},
    {1459, 4999, 3552, 8, 0, 0}, {1459, 5051, 3480, 8, 0, 0}, {1459, 5183, 912, 8, 0, 0},
    {1459, 5192, 1408, 8, 0, 0}, {1459, 5348, 107360, 8, 0, 0}, {1459, 5374, 107368, 8, 0, 0},
    {1459, 5393, 107376, 8, 0, 0}, {1459, 5788, 952, 8, 0, 0}, {1459, 5809, 944, 8, 0, 0},
    {1459, 5828, 936, 8, 0, 0}, {1459, 6002, 7112, 16, 0, 0}, {1459, 6558, 1400, 8, 0, 0},
    {1459, 7083, 7152, 8, 0, 0}, {1459, 7114, 7128, 8, 0, 0}, {1459, 7944, 864, 8, 0, 0},
    {1459, 7957, 848, 4, 0, 0}, {1459, 7971, 856, 8, 0, 0}, {1459, 7982, 672, 72, 0, 0},
    {1459, 7997, 752, 24, 0, 0}, {1459, 8640, 48, 8, 0, 0}, {1459, 8674, 1416, 8, 0, 0},
    {1459, 8686, 920, 8, 0, 0}, {1459, 9543, 3872, 648, 0, 0}, {1459, 10208, 888, 8, 0, 0},
    {1459, 10216, 896, 8, 0, 0}, {1459, 10302, 0, 8, 0, 0}, {1459, 12719, 904, 8, 0, 0},
    {1459, 13105, 16, 8, 0, 0}, {1459, 13383, 3632, 240, 0, 0}, {1459, 13425, 9056, 98304, 0, 0},
    {1459, 13845, 3520, 8, 0, 0}, {1459, 13869, 3504, 8, 0, 0}, {1459, 13886, 3512, 8, 0, 0},
    {1478, 0, 0, 40, 0, 0}, {1478, 4631, 32, 8, 0, 0}, {1478, 10425, 24, 8, 0, 0},
    {1491, 0, 0, 32, 0, 0}, {1491, 10408, 24, 4, 0, 0}, {1504, 0, 0, 40, 0, 0},
    {1504, 10274, 0, 8, 0, 0}, {1504, 10620, 16, 8, 0, 0}, {1504, 13420, 8, 4, 0, 0},
    {1516, 0, 0, 16, 0, 0}, {1516, 10010, 0, 8, 0, 0}, {1528, 0, 0, 32, 0, 0},
    {1528, 10244, 16, 8, 0, 0}, {1528, 10257, 24, 8, 0, 0}, {1540, 0, 0, 152, 0, 0},
    {1540, 9961, 24, 8, 0, 0}, {1540, 13836, 64, 8, 0, 0}, {1559, 0, 0, 32, 0, 0},
    {1559, 10162, 0, 8, 0, 0}, {1571, 0, 0, 48, 0, 0}, {1571, 8643, 16, 8, 0, 0},
    {1571, 8651, 24, 8, 0, 0}, {1586, 0, 0, 104, 0, 0}, {1586, 9822, 56, 8, 0, 0},
    {1598, 0, 0, 56, 0, 0}, {1598, 9966, 24, 8, 0, 0}, {1598, 9973, 16, 8, 0, 0},
    {1598, 9981, 48, 8, 0, 0}, {1598, 9989, 32, 8, 0, 0}, {1613, 0, 0, 80, 0, 0},
    {1613, 10274, 72, 8, 0, 0}, {1631, 0, 0, 112, 0, 0}, {1631, 10533, 72, 8, 0, 0},
    {1631, 10552, 48, 8, 0, 0}, {1645, 0, 0, 112, 0, 0}, {1645, 7302, 88, 8, 0, 0},
    {1645, 7311, 96, 8, 0, 0}, {1645, 10266, 72, 8, 0, 0}, {1645, 12499, 80, 8, 0, 0},
    {1661, 0, 0, 16, 0, 0}, {1661, 10440, 0, 8, 0, 0}, {1661, 10475, 8, 8, 0, 0},
    {1781, 0, 0, 200, 0, 0}, {1781, 7321, 16, 8, 0, 0}, {1781, 8425, 48, 8, 0, 0},
    {1781, 9945, 32, 8, 0, 0}, {1781, 11922, 64, 128, 0, 0}, {1781, 12733, 40, 8, 0, 0},
    {1781, 13762, 24, 8, 0, 0}, {1793, 0, 0, 40, 0, 0}, {1793, 12213, 16, 8, 0, 0},
    {1793, 12446, 32, 8, 0, 0}, {1793, 12451, 24, 8, 0, 0}, {1826, 0, 0, 80, 0, 0},
    {1826, 13791, 72, 8, 0, 0}, {1863, 0, 0, 136, 0, 0}, {1863, 6967, 104, 8, 0, 0},
    {1863, 6995, 112, 8, 0, 0}, {1863, 7302, 80, 8, 0, 0}, {1863, 9521, 88, 8, 0, 0},
    {1863, 10233, 72, 8, 0, 0}, {1863, 10620, 96, 8, 0, 0}, {1863, 11221, 128, 8, 0, 0},
    {1863, 13058, 120, 8, 0, 0}, {1883, 0, 0, 80, 0, 0}, {1883, 5783, 72, 8, 0, 0},
    {1902, 0, 0, 360, 0, 0}, {1902, 4778, 144, 8, 0, 0}, {1902, 4788, 216, 8, 0, 0},
    {1902, 4808, 208, 8, 0, 0}, {1902, 5293, 80, 8, 0, 0}, {1902, 5306, 88, 8, 0, 0},
    {1902, 5481, 56, 8, 0, 0}, {1902, 6002, 224, 8, 0, 0}, {1902, 6099, 112, 8, 0, 0},
    {1902, 6116, 96, 8, 0, 0}, {1902, 6128, 104, 8, 0, 0}, {1902, 6254, 296, 8, 0, 0},
    {1902, 6558, 128, 8, 0, 0}, {1902, 7074, 120, 8, 0, 0}, {1902, 8761, 16, 8, 0, 0},
    {1902, 10285, 160, 8, 0, 0}, {1902, 10302, 8, 8, 0, 0}, {1902, 11165, 0, 8, 0, 0},
    {1902, 13095, 152, 8, 0, 0}, {1916, 0, 0, 40, 0, 0}, {1916, 13017, 24, 8, 0, 0},
    {1916, 13026, 16, 8, 0, 0}, {1934, 0, 0, 32, 0, 0}, {1934, 10425, 24, 8, 0, 0},
    {1948, 0, 0, 408, 0, 0}, {1948, 13177, 256, 8, 0, 0}, {1948, 13185, 336, 8, 0, 0},
    {1948, 13194, 32, 8, 0, 0}, {1948, 13207, 352, 8, 0, 0}, {1948, 13216, 192, 8, 0, 0},
    {1948, 13225, 48, 8, 0, 0}, {1948, 13236, 264, 8, 0, 0}, {1948, 13244, 288, 8, 0, 0},
    {1948, 13258, 168, 8, 0, 0}, {1948, 13267, 40, 8, 0, 0}, {1948, 13279, 240, 8, 0, 0},
    {1948, 13290, 344, 8, 0, 0}, {1948, 13297, 24, 8, 0, 0}, {1948, 13305, 88, 8, 0, 0},
    {1948, 13313, 360, 8, 0, 0}, {1948, 13327, 184, 8, 0, 0}, {1948, 13339, 208, 8, 0, 0},
    {1961, 0, 0, 112, 0, 0}, {1961, 6944, 72, 8, 0, 0}, {1961, 10496, 80, 8, 0, 0},
    {1961, 11525, 104, 8, 0, 0}, {1982, 0, 0, 80, 0, 0}, {1982, 6241, 72, 8, 0, 0},
    {1998, 0, 0, 24, 0, 0}, {1998, 10459, 16, 8, 0, 0}, {2010, 0, 0, 64, 0, 0},
    {2010, 13990, 24, 8, 0, 0}, {2010, 14010, 16, 8, 0, 0}, {2026, 0, 0, 208, 0, 0},
    {2026, 4356, 192, 8, 0, 0}, {2026, 7285, 24, 8, 0, 0}, {2026, 9380, 16, 8, 0, 0},
    {2026, 10370, 48, 8, 0, 0}, {2026, 13517, 136, 8, 0, 0}, {2026, 13541, 144, 8, 0, 0},
    {2026, 13565, 128, 8, 0, 0}, {2026, 13589, 104, 8, 0, 0}, {2026, 13613, 112, 8, 0, 0},
    {2026, 13637, 96, 8, 0, 0}, {2126, 0, 0, 192, 0, 0}, {2126, 4697, 128, 8, 0, 0},
    {2126, 5500, 152, 8, 0, 0}, {2126, 6010, 136, 8, 0, 0}, {2126, 11338, 96, 8, 0, 0},
    {2126, 11571, 144, 8, 0, 0}, {2326, 0, 0, 272, 0, 0}, {2326, 5097, 72, 8, 0, 0},
    {2326, 5133, 216, 8, 0, 0}, {2326, 10044, 24, 8, 0, 0}, {2326, 10049, 32, 8, 0, 0},
    {2326, 10970, 208, 8, 0, 0}, {2326, 11016, 48, 8, 0, 0}, {2326, 11026, 56, 8, 0, 0},
    {2326, 11488, 184, 8, 0, 0}, {2326, 11500, 192, 8, 0, 0}, {2326, 11509, 200, 8, 0, 0},
    {2326, 12184, 16, 8, 0, 0}, {2387, 0, 0, 24, 0, 0}, {2387, 4623, 16, 8, 0, 0},
    {2411, 0, 0, 24, 0, 0}, {2411, 6141, 8, 8, 0, 0}, {2421, 0, 0, 24, 0, 0},
    {2421, 6874, 16, 8, 0, 0}, {2456, 0, 0, 16, 0, 0}, {2456, 7149, 0, 8, 0, 0},
    {2456, 11190, 8, 8, 0, 0}, {2473, 0, 0, 80, 0, 0}, {2473, 7191, 32, 8, 0, 0},
    {2473, 7206, 0, 8, 0, 0}, {2473, 7213, 24, 8, 0, 0}, {2473, 7427, 40, 8, 0, 0},
    {2473, 9661, 72, 8, 0, 0}, {2473, 10800, 69, 1, 0, 0}, {2473, 11170, 56, 8, 0, 0},
    {2473, 11181, 48, 8, 0, 0}, {2473, 12190, 64, 4, 0, 0}, {2493, 0, 0, 112, 0, 0},
    {2493, 9950, 40, 8, 0, 0}, {2535, 0, 0, 166688, 0, 0}, {2535, 8768, 40, 8, 0, 0},
    {4348, 0, 0, 32, 0, 0}, {4348, 6859, 8, 8, 0, 0}, {4348, 13510, 16, 8, 0, 0},
    {4348, 13767, 0, 8, 0, 0}, {4365, 0, 0, 32, 0, 0}, {4365, 6839, 24, 8, 0, 0},
    {4365, 8718, 16, 8, 0, 0}, {4657, 0, 0, 32, 0, 0}, {4657, 6422, 24, 8, 0, 0},
    {4657, 14028, 16, 8, 0, 0}, {4754, 0, 0, 64, 0, 0}, {4754, 4631, 32, 8, 0, 0},
    {4754, 10399, 40, 8, 0, 0}, {4954, 0, 0, 24, 0, 0}, {4954, 4692, 8, 8, 0, 0},
    {4954, 7467, 0, 8, 0, 0}, {4954, 9440, 16, 8, 0, 0}, {5269, 0, 0, 32, 0, 0},
    {5269, 8868, 24, 8, 0, 0}, {5438, 0, 0, 24, 0, 0}, {5438, 5339, 0, 8, 0, 0},
    {5438, 10201, 8, 8, 0, 0}, {5455, 0, 0, 32, 0, 0}, {5455, 8809, 16, 8, 0, 0},
    {5455, 8856, 24, 8, 0, 0}, {5517, 0, 0, 32, 0, 0}, {5517, 5552, 16, 8, 0, 0},
    {6446, 0, 0, 56, 0, 0}, {6446, 6406, 48, 8, 0, 0}, {6466, 0, 0, 56, 0, 0},
    {6466, 6460, 32, 8, 0, 0}, {6482, 0, 0, 216, 0, 0}, {6482, 9490, 24, 8, 0, 0},
    {6482, 9500, 40, 8, 0, 0}, {6725, 0, 0, 56, 0, 0}, {6725, 6523, 16, 8, 0, 0},
    {6725, 6540, 40, 8, 0, 0}, {7023, 0, 0, 56, 0, 0}, {7023, 6906, 40, 8, 0, 0},
    {7023, 6919, 32, 8, 0, 0}, {7023, 6929, 24, 8, 0, 0}, {7023, 10631, 48, 8, 0, 0},
    {7361, 0, 0, 32, 0, 0}, {7361, 7467, 16, 8, 0, 0}, {7361, 8806, 24, 8, 0, 0},
    {7922, 0, 0, 24, 0, 0}, {7922, 10483, 16, 8, 0, 0}, {7935, 0, 0, 64, 0, 0},
    {7935, 4692, 24, 8, 0, 0}, {7935, 10697, 16, 8, 0, 0}, {7935, 10821, 32, 8, 0, 0},
    {9422, 0, 0, 32, 0, 0}, {9422, 5572, 16, 8, 0, 0}, {9422, 10496, 24, 8, 0, 0},
    {9583, 0, 0, 32, 0, 0}, {9583, 8868, 24, 8, 0, 0}, {9598, 0, 0, 32, 0, 0},
    {9598, 8868, 24, 8, 0, 0}, {9632, 0, 0, 32, 0, 0}, {9632, 9622, 16, 8, 0, 0},
    {9721, 0, 0, 48, 0, 0}, {9721, 8718, 16, 8, 0, 0}, {9721, 9510, 40, 8, 0, 0},
    {9721, 12213, 24, 8, 0, 0}, {9721, 12446, 32, 8, 0, 0}, {9741, 0, 0, 152, 0, 0},
    {9741, 5317, 72, 8, 0, 0}, {9741, 5323, 128, 8, 0, 0}, {9741, 7467, 88, 8, 0, 0},
    {9741, 9447, 112, 8, 0, 0}, {9741, 9772, 120, 8, 0, 0}, {9741, 11640, 0, 56, 0, 0},
    {9758, 0, 0, 56, 0, 0}, {9758, 9380, 40, 8, 0, 0}, {9758, 10302, 24, 8, 0, 0},
    {9758, 11579, 48, 8, 0, 0}, {9887, 0, 0, 32, 0, 0}, {9887, 7467, 24, 8, 0, 0},
    {9887, 8936, 16, 8, 0, 0}, {9918, 0, 0, 24, 0, 0}, {9918, 9897, 16, 8, 0, 0},
    {10604, 0, 0, 64, 0, 0}, {10604, 6512, 48, 8, 0, 0}, {10604, 6531, 24, 8, 0, 0},
    {10604, 6540, 56, 8, 0, 0}, {10918, 0, 0, 64, 0, 0}, {10918, 4692, 24, 8, 0, 0},
    {10918, 7380, 16, 8, 0, 0}, {10918, 9437, 32, 8, 0, 0}, {11323, 0, 0, 64, 0, 0},
    {11323, 11268, 32, 8, 0, 0}, {11323, 11277, 40, 8, 0, 0}, {11323, 11286, 16, 8, 0, 0},
    {11323, 11295, 48, 8, 0, 0}, {11323, 11305, 24, 8, 0, 0}, {11391, 0, 0, 216, 0, 0},
    {11391, 166, 168, 8, 0, 0}, {11391, 176, 160, 8, 0, 0}, {11391, 302, 144, 8, 0, 0},
    {11391, 341, 184, 8, 0, 0}, {11391, 356, 152, 8, 0, 0}, {11391, 371, 192, 8, 0, 0},
    {11391, 552, 208, 8, 0, 0}, {11391, 578, 176, 8, 0, 0}, {11391, 681, 200, 8, 0, 0},
    {11391, 2342, 136, 8, 0, 0}, {11391, 5011, 128, 8, 0, 0}, {11391, 5072, 80, 8, 0, 0},
    {11391, 6173, 72, 8, 0, 0}, {11391, 11255, 120, 8, 0, 0}, {11391, 11712, 96, 8, 0, 0},
    {11391, 12348, 64, 8, 0, 0}, {11391, 13063, 104, 8, 0, 0}, {11391, 13357, 112, 8, 0, 0},
    {11452, 0, 0, 48, 0, 0}, {11452, 9514, 40, 8, 0, 0}, {11452, 12213, 16, 8, 0, 0},
    {11452, 12446, 32, 8, 0, 0}, {11452, 12451, 24, 8, 0, 0}, {11595, 0, 0, 32, 0, 0},
    {11595, 11786, 24, 8, 0, 0}, {11790, 0, 0, 32, 0, 0}, {11790, 8868, 24, 8, 0, 0},
    {11848, 0, 0, 16, 0, 0}, {11848, 8425, 8, 8, 0, 0}, {11848, 9380, 0, 8, 0, 0},
    {11857, 0, 0, 48, 0, 0}, {11857, 11871, 16, 8, 0, 0}, {12364, 0, 0, 32, 0, 0},
    {12364, 11902, 16, 8, 0, 0}, {12524, 0, 0, 32, 0, 0}, {12524, 8868, 24, 8, 0, 0},
    {12538, 0, 0, 528, 0, 0}, {12538, 6241, 8, 512, 0, 0}, {12538, 11610, 520, 8, 0, 0},
    {12551, 0, 0, 32, 0, 0}, {12551, 9380, 0, 8, 0, 0}, {12551, 10302, 16, 8, 0, 0},
    {12569, 0, 0, 48, 0, 0}, {12569, 4438, 0, 8, 0, 0}, {12569, 7447, 24, 8, 0, 0},
    {12569, 10358, 20, 4, 0, 0}, {12569, 11109, 8, 8, 0, 0}, {12589, 0, 0, 48, 0, 0},
    {12589, 8918, 4, 4, 0, 0}, {12607, 0, 0, 24, 0, 0}, {12628, 0, 0, 48, 0, 0},
    {12628, 4681, 32, 4, 0, 0}, {12628, 7437, 8, 8, 0, 0}, {12628, 10316, 40, 4, 0, 0},
    {12628, 11549, 0, 8, 0, 0}, {12628, 12727, 36, 4, 0, 0}, {12647, 0, 0, 24, 0, 0},
    {12647, 10274, 8, 8, 0, 0}, {12677, 0, 0, 40, 0, 0}, {12677, 10483, 24, 8, 0, 0},
    {12677, 10487, 32, 8, 0, 0}, {12677, 13420, 16, 8, 0, 0}, {13034, 0, 0, 496, 0, 0},
    {13034, 8806, 16, 8, 0, 0}, {13034, 10307, 32, 8, 0, 0}, {13034, 10382, 24, 4, 0, 0},
    {13034, 13797, 40, 456, 0, 0}, {13404, 0, 0, 32, 0, 0}, {13404, 8868, 24, 8, 0, 0},
    {13693, 0, 0, 32, 0, 0}, {13693, 8868, 24, 8, 0, 0}, {13711, 0, 0, 32, 0, 0},
    {13711, 4692, 16, 8, 0, 0}, {13711, 10821, 24, 8, 0, 0}, {14055, 0, 0, 32, 0, 0},
    {14055, 6494, 16, 8, 0, 0}, {14055, 11781, 24, 8, 0, 0}, {14186, 0, 0, 72, 0, 0},
    {14186, 8416, 64, 8, 0, 0}, {14228, 0, 0, 48, 0, 0}, {14228, 9367, 24, 8, 0, 0},
    {14228, 11579, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2376, 22}, {10201, 5},
};

static const struct table_type types[] = {
    {12, 762, 88, 88, 0, 8}, {85, 812, 72, 72, 8, 6}, {99, 785, 88, 88, 14, 8},
    {118, 12758, 64, 64, 22, 1}, {329, 1416, 96, 96, 23, 9}, {542, 1613, 80, 80, 32, 7},
    {570, 1645, 112, 112, 39, 10}, {917, 917, 48, 48, 49, 0}, {2118, 1216, 192, 48, 49, 0},
    {2140, 1826, 80, 80, 49, 7}, {2172, 1863, 136, 136, 56, 14}, {2184, 1883, 80, 80, 70, 7},
    {2203, 2203, 32, 32, 77, 2}, {2241, 1961, 112, 112, 79, 9}, {2260, 1961, 112, 112, 88, 9},
    {2279, 1961, 112, 112, 97, 9}, {2590, 1691, 32, 32, 106, 1}, {2609, 2635, 48, 48, 107, 3},
    {2679, 308, 128, 128, 110, 12}, {2695, 7905, 24, 24, 122, 1}, {2715, 2195, 176, 176, 123, 16},
    {2729, 27, 448, 448, 139, 0}, {2745, 41, 240, 240, 139, 0}, {2761, 55, 112, 112, 139, 0},
    {2780, 69, 152, 152, 139, 1}, {2810, 6466, 56, 56, 140, 1}, {2839, 6466, 56, 56, 141, 1},
    {2876, 4365, 32, 32, 142, 1}, {2902, 3893, 48, 48, 143, 3}, {2923, 3932, 64, 64, 146, 3},
    {2947, 3910, 48, 48, 149, 3}, {2966, 203, 48, 48, 152, 1}, {2979, 2046, 88, 88, 153, 3},
    {2991, 2350, 72, 72, 156, 3}, {3003, 129, 72, 72, 159, 1}, {3018, 866, 160, 160, 160, 10},
    {3035, 142, 128, 128, 170, 3}, {3056, 214, 32, 32, 173, 2}, {3076, 2154, 32, 32, 175, 1},
    {3101, 12743, 96, 96, 176, 2}, {3116, 1048, 32, 32, 178, 0}, {3131, 1028, 32, 32, 178, 1},
    {3151, 251, 64, 64, 179, 2}, {3236, 241, 32, 32, 181, 0}, {3250, 318, 32, 32, 181, 0},
    {3280, 11724, 48, 48, 181, 4}, {3299, 5124, 152, 152, 185, 3}, {3318, 5124, 152, 152, 188, 3},
    {3337, 5124, 152, 152, 191, 3}, {3356, 5250, 64, 64, 194, 3}, {3368, 7295, 48, 48, 197, 2},
    {3379, 10327, 40, 40, 199, 2}, {3409, 12515, 120, 120, 201, 7},
    {3422, 13076, 192, 192, 208, 12}, {3440, 5258, 24, 24, 220, 1}, {3459, 8786, 32, 32, 221, 2},
    {3471, 2439, 80, 80, 223, 6}, {3485, 2551, 72, 72, 229, 6}, {3499, 666, 64, 64, 235, 1},
    {3516, 155, 192, 192, 236, 0}, {3537, 190, 224, 224, 236, 1}, {3560, 397, 24, 24, 237, 0},
    {3591, 418, 56, 56, 237, 1}, {3635, 452, 48, 48, 238, 2}, {3679, 486, 64, 64, 240, 2},
    {3717, 514, 56, 56, 242, 3}, {3755, 2097, 56, 56, 245, 0}, {3793, 623, 56, 56, 245, 0},
    {3807, 652, 152, 152, 245, 8}, {3823, 629, 24, 24, 253, 1}, {3848, 2326, 272, 272, 254, 9},
    {3866, 2301, 24, 24, 263, 1}, {3952, 11878, 56, 56, 264, 2}, {3971, 2056, 240, 240, 266, 0},
    {3986, 2056, 240, 240, 266, 0}, {4001, 2056, 240, 240, 266, 0}, {4016, 2056, 240, 240, 266, 0},
    {4031, 2056, 240, 240, 266, 0}, {4047, 2056, 240, 240, 266, 0}, {4063, 1807, 48, 48, 266, 0},
    {4098, 2083, 240, 240, 266, 3}, {4115, 1711, 32, 32, 269, 0}, {4132, 1741, 32, 32, 269, 0},
    {4147, 1756, 32, 32, 269, 1}, {4163, 1728, 96, 96, 270, 3}, {4180, 1769, 96, 96, 273, 7},
    {4196, 1848, 56, 56, 280, 2}, {4211, 13723, 112, 112, 282, 2}, {4251, 11628, 48, 48, 284, 1},
    {4265, 9649, 64, 64, 285, 6}, {4280, 9632, 32, 32, 291, 2}, {4300, 9672, 40, 40, 293, 1},
    {4313, 13151, 24, 24, 294, 0}, {4641, 4657, 32, 32, 294, 2}, {4706, 4754, 64, 64, 296, 1},
    {4718, 4738, 40, 40, 297, 1}, {4770, 1, 24, 24, 298, 1}, {4828, 745, 152, 88, 299, 7},
    {4844, 712, 40, 40, 306, 2}, {4866, 728, 40, 40, 308, 2}, {4889, 2387, 24, 24, 310, 1},
    {5141, 883, 56, 56, 311, 3}, {5168, 883, 64, 56, 314, 3}, {5206, 834, 56, 56, 317, 0},
    {5216, 5269, 32, 32, 317, 1}, {5235, 12524, 32, 32, 318, 1}, {5420, 5455, 32, 32, 319, 2},
    {5476, 927, 24, 24, 321, 1}, {5517, 5517, 32, 32, 322, 2}, {5529, 1170, 56, 40, 324, 3},
    {5783, 940, 184, 192, 327, 11}, {5846, 3780, 112, 112, 338, 2}, {5870, 6446, 56, 56, 340, 1},
    {5894, 6482, 216, 216, 341, 1}, {6021, 1303, 152, 88, 342, 7}, {6031, 1014, 24, 24, 349, 1},
    {6270, 1934, 32, 32, 350, 1}, {6295, 1069, 48, 48, 351, 1}, {6313, 1089, 40, 40, 352, 1},
    {6327, 1105, 32, 32, 353, 2}, {6345, 1151, 96, 96, 355, 2}, {6361, 1125, 32, 32, 357, 2},
    {6558, 1216, 48, 48, 359, 0}, {6563, 6725, 56, 56, 359, 2}, {6581, 2421, 24, 24, 361, 1},
    {6592, 6725, 56, 56, 362, 2}, {6609, 2421, 24, 24, 364, 1}, {6619, 6725, 56, 56, 365, 2},
    {6644, 6725, 56, 56, 367, 2}, {6668, 6725, 56, 56, 369, 2}, {6694, 6725, 56, 56, 371, 2},
    {6713, 2421, 24, 24, 373, 1}, {7013, 7023, 56, 56, 374, 4}, {7240, 7258, 56, 56, 378, 2},
    {7336, 7361, 32, 32, 380, 2}, {7383, 7401, 48, 48, 382, 2}, {7421, 3196, 120, 56, 384, 3},
    {7457, 1781, 200, 200, 387, 9}, {7641, 1276, 136, 136, 396, 13}, {7650, 9422, 32, 32, 409, 2},
    {7671, 9741, 152, 152, 411, 11}, {7700, 9758, 56, 56, 422, 4}, {7725, 10918, 64, 64, 426, 5},
    {8021, 1303, 152, 88, 431, 7}, {8031, 7922, 24, 24, 438, 1}, {8054, 1170, 48, 40, 439, 3},
    {8239, 1386, 40, 40, 442, 2}, {8244, 1330, 280, 280, 444, 1}, {8260, 1347, 32, 40, 445, 1},
    {8277, 1365, 32, 40, 446, 1}, {8912, 1315, 168, 168, 447, 2}, {8927, 11790, 32, 32, 449, 1},
    {8942, 3221, 32, 32, 450, 2}, {8961, 13048, 40, 40, 452, 2}, {8976, 13034, 496, 496, 454, 3},
    {9002, 4414, 48, 48, 457, 4}, {9023, 5488, 32, 32, 461, 2}, {9039, 5912, 56, 56, 463, 2},
    {9062, 6194, 56, 56, 465, 2}, {9102, 5976, 32, 32, 467, 2}, {9121, 6049, 40, 40, 469, 2},
    {9137, 6204, 48, 48, 471, 2}, {9153, 6843, 40, 40, 473, 2}, {9173, 7343, 32, 32, 475, 2},
    {9195, 8193, 64, 64, 477, 5}, {9213, 8793, 56, 56, 482, 1}, {9230, 10806, 32, 32, 483, 2},
    {9249, 10997, 64, 64, 485, 2}, {9272, 11241, 48, 48, 487, 2}, {9290, 11558, 32, 32, 489, 1},
    {9307, 12199, 32, 32, 490, 2}, {9325, 12779, 40, 40, 492, 2}, {9345, 14211, 56, 56, 494, 3},
    {9432, 1315, 168, 168, 497, 2}, {9543, 1478, 40, 40, 499, 0}, {9548, 9583, 32, 32, 499, 1},
    {9562, 9598, 32, 32, 500, 1}, {9702, 9721, 48, 48, 501, 4}, {9869, 2493, 112, 112, 505, 1},
    {9883, 9887, 32, 32, 506, 2}, {9905, 9918, 24, 24, 508, 1}, {10026, 1170, 48, 40, 509, 3},
    {10059, 10075, 48, 48, 512, 1}, {10092, 1540, 144, 152, 513, 3}, {10103, 1571, 48, 48, 516, 3},
    {10110, 14055, 32, 32, 519, 2}, {10125, 1170, 56, 40, 521, 3}, {10179, 10189, 80, 80, 524, 1},
    {10201, 1598, 56, 56, 525, 4}, {10589, 10604, 64, 64, 529, 3}, {10635, 4975, 40, 40, 532, 1},
    {10655, 8895, 48, 48, 533, 1}, {10675, 10143, 40, 40, 534, 3}, {10728, 10704, 56, 56, 537, 0},
    {10757, 10716, 24, 24, 537, 0}, {11065, 1670, 104, 104, 537, 2}, {11128, 232, 72, 72, 539, 4},
    {11143, 2067, 104, 104, 543, 2}, {11314, 11323, 64, 64, 545, 5}, {11359, 14186, 72, 72, 550, 1},
    {11446, 11452, 48, 48, 551, 4}, {11468, 385, 88, 88, 555, 3}, {11477, 609, 96, 96, 558, 4},
    {11586, 11595, 32, 32, 562, 1}, {11746, 11344, 24, 24, 563, 0}, {11759, 11093, 48, 48, 563, 1},
    {11820, 1781, 200, 200, 564, 9}, {11824, 11857, 48, 48, 573, 1}, {11896, 1793, 40, 40, 574, 3},
    {12107, 11377, 48, 48, 577, 2}, {12120, 11391, 216, 216, 579, 15},
    {12139, 11411, 104, 104, 594, 7}, {12154, 2585, 32, 32, 601, 2}, {12166, 11427, 32, 32, 603, 0},
    {12364, 12364, 32, 32, 603, 2}, {12460, 13693, 32, 32, 605, 1}, {12479, 13693, 32, 32, 606, 1},
    {12671, 12677, 40, 40, 607, 3}, {12704, 4235, 120, 120, 610, 6}, {13367, 4337, 40, 40, 616, 2},
    {13383, 1934, 24, 32, 618, 1}, {13389, 13404, 32, 32, 619, 1}, {13420, 3264, 904, 904, 620, 12},
    {13446, 7935, 64, 64, 632, 4}, {13465, 2516, 24, 24, 636, 1}, {13487, 13711, 32, 32, 637, 2},
    {13677, 11204, 40, 40, 639, 0}, {13797, 1315, 168, 168, 639, 2}, {13909, 2568, 64, 64, 641, 4},
    {13935, 2568, 64, 64, 645, 4}, {13953, 2568, 64, 64, 649, 4}, {14036, 1170, 56, 40, 653, 3},
    {14090, 269, 56, 56, 656, 4}, {14120, 2223, 160, 160, 660, 16},
    {14154, 2360, 120, 120, 676, 12}, {14207, 14228, 48, 48, 688, 2},
    {14238, 5965, 168, 168, 690, 3}, {14252, 5965, 168, 168, 693, 3},
    {14268, 2026, 208, 208, 696, 9},
};

static const struct table_held held[] = {
    {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {10483, C_MEMBER_OBJECT, 72, 1}, {10274, C_MEMBER_OBJECT, 80, 1},
    {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {10233, C_MEMBER_OBJECT, 72, 1}, {7159, C_MEMBER_OBJECT, 80, 1},
    {10483, C_MEMBER_OBJECT, 48, 1}, {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1},
    {10344, C_MEMBER_OBJECT, 32, 1}, {13367, C_MEMBER_OBJECT, 40, 1},
    {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1}, {10233, C_MEMBER_OBJECT, 72, 1},
    {10274, C_MEMBER_OBJECT, 80, 1}, {10932, C_MEMBER_OBJECT, 88, 1},
    {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {10274, C_MEMBER_OBJECT, 72, 1}, {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1},
    {10344, C_MEMBER_OBJECT, 32, 1}, {13367, C_MEMBER_OBJECT, 40, 1},
    {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1}, {10266, C_MEMBER_OBJECT, 72, 1},
    {12499, C_MEMBER_OBJECT, 80, 1}, {7302, C_MEMBER_OBJECT, 88, 1}, {7311, C_MEMBER_OBJECT, 96, 1},
    {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {13791, C_MEMBER_OBJECT, 72, 1}, {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1},
    {10344, C_MEMBER_OBJECT, 32, 1}, {13367, C_MEMBER_OBJECT, 40, 1},
    {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1}, {10233, C_MEMBER_OBJECT, 72, 1},
    {7302, C_MEMBER_OBJECT, 80, 1}, {9521, C_MEMBER_OBJECT, 88, 1}, {10620, C_MEMBER_OBJECT, 96, 1},
    {6967, C_MEMBER_OBJECT, 104, 1}, {6995, C_MEMBER_OBJECT, 112, 1},
    {13058, C_MEMBER_OBJECT, 120, 1}, {11221, C_MEMBER_OBJECT, 128, 1},
    {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {5783, C_MEMBER_OBJECT, 72, 1}, {12696, C_MEMBER_OBJECT, 16, 1},
    {12689, C_MEMBER_OBJECT, 24, 1}, {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1},
    {10344, C_MEMBER_OBJECT, 32, 1}, {13367, C_MEMBER_OBJECT, 40, 1},
    {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1}, {6944, C_MEMBER_OBJECT, 72, 1},
    {10496, C_MEMBER_OBJECT, 80, 1}, {11525, C_MEMBER_OBJECT, 104, 1},
    {6558, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {6944, C_MEMBER_OBJECT, 72, 1}, {10496, C_MEMBER_OBJECT, 80, 1},
    {11525, C_MEMBER_OBJECT, 104, 1}, {6558, C_MEMBER_OBJECT, 16, 1},
    {4692, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {13367, C_MEMBER_OBJECT, 40, 1}, {6002, C_MEMBER_OBJECT, 48, 1}, {5470, C_MEMBER_OBJECT, 56, 1},
    {6944, C_MEMBER_OBJECT, 72, 1}, {10496, C_MEMBER_OBJECT, 80, 1},
    {11525, C_MEMBER_OBJECT, 104, 1}, {11620, C_MEMBER_OBJECT, 16, 1},
    {2665, C_MEMBER_OBJECT, 16, 1}, {2624, C_MEMBER_OBJECT, 24, 1}, {2645, C_MEMBER_OBJECT, 32, 1},
    {7848, C_MEMBER_OBJECT, 16, 1}, {7743, C_MEMBER_OBJECT, 24, 1}, {7804, C_MEMBER_OBJECT, 32, 1},
    {7757, C_MEMBER_OBJECT, 40, 1}, {7817, C_MEMBER_OBJECT, 48, 1}, {7831, C_MEMBER_OBJECT, 56, 1},
    {7857, C_MEMBER_OBJECT, 64, 1}, {7868, C_MEMBER_OBJECT, 72, 1}, {7771, C_MEMBER_OBJECT, 80, 1},
    {6558, C_MEMBER_OBJECT, 104, 1}, {7882, C_MEMBER_OBJECT, 112, 1},
    {7786, C_MEMBER_OBJECT, 120, 1}, {7898, C_MEMBER_OBJECT, 16, 1},
    {12953, C_MEMBER_OBJECT, 16, 1}, {12802, C_MEMBER_OBJECT, 24, 1},
    {12880, C_MEMBER_OBJECT, 32, 1}, {12817, C_MEMBER_OBJECT, 40, 1},
    {12904, C_MEMBER_OBJECT, 48, 1}, {12919, C_MEMBER_OBJECT, 56, 1},
    {12973, C_MEMBER_OBJECT, 64, 1}, {12985, C_MEMBER_OBJECT, 72, 1},
    {12832, C_MEMBER_OBJECT, 80, 1}, {6558, C_MEMBER_OBJECT, 104, 1},
    {13000, C_MEMBER_OBJECT, 112, 1}, {12848, C_MEMBER_OBJECT, 120, 1},
    {12937, C_MEMBER_OBJECT, 128, 1}, {12894, C_MEMBER_OBJECT, 136, 1},
    {12963, C_MEMBER_OBJECT, 144, 1}, {12867, C_MEMBER_OBJECT, 152, 1},
    {13750, C_MEMBER_OBJECT, 104, 1}, {6460, C_MEMBER_OBJECT, 32, 1},
    {6460, C_MEMBER_OBJECT, 32, 1}, {6839, C_MEMBER_OBJECT, 24, 1}, {6065, C_MEMBER_OBJECT, 16, 1},
    {6074, C_MEMBER_OBJECT, 24, 1}, {6083, C_MEMBER_OBJECT, 32, 1}, {13827, C_MEMBER_OBJECT, 16, 1},
    {13815, C_MEMBER_OBJECT, 24, 1}, {13804, C_MEMBER_OBJECT, 32, 1},
    {13124, C_MEMBER_OBJECT, 16, 1}, {13143, C_MEMBER_OBJECT, 24, 1},
    {13132, C_MEMBER_OBJECT, 32, 1}, {9528, C_MEMBER_OBJECT, 40, 1}, {8743, C_MEMBER_OBJECT, 16, 1},
    {6550, C_MEMBER_OBJECT, 24, 1}, {7278, C_MEMBER_OBJECT, 32, 1}, {14069, C_MEMBER_OBJECT, 16, 1},
    {6550, C_MEMBER_OBJECT, 24, 1}, {7043, C_MEMBER_OBJECT, 64, 1}, {11338, C_MEMBER_OBJECT, 40, 1},
    {5034, C_MEMBER_OBJECT, 32, 1}, {5041, C_MEMBER_OBJECT, 64, 1}, {13118, C_MEMBER_OBJECT, 96, 1},
    {5339, C_MEMBER_OBJECT, 104, 1}, {6010, C_MEMBER_OBJECT, 112, 1},
    {4697, C_MEMBER_OBJECT, 120, 1}, {11571, C_MEMBER_OBJECT, 128, 1},
    {5500, C_MEMBER_OBJECT, 136, 1}, {7034, C_MEMBER_OBJECT, 144, 1},
    {10832, C_MEMBER_OBJECT, 152, 1}, {6010, C_MEMBER_OBJECT, 80, 1},
    {5339, C_MEMBER_OBJECT, 88, 1}, {11571, C_MEMBER_OBJECT, 96, 1}, {9380, C_MEMBER_OBJECT, 16, 1},
    {6558, C_MEMBER_OBJECT, 24, 1}, {9375, C_MEMBER_OBJECT, 24, 1}, {5034, C_MEMBER_OBJECT, 32, 1},
    {5041, C_MEMBER_OBJECT, 64, 1}, {13987, C_MEMBER_OBJECT, 24, 1},
    {11686, C_MEMBER_OBJECT, 40, 1}, {12089, C_MEMBER_OBJECT, 48, 1},
    {11493, C_MEMBER_OBJECT, 16, 1}, {14083, C_MEMBER_OBJECT, 24, 1},
    {6558, C_MEMBER_OBJECT, 32, 1}, {13975, C_MEMBER_OBJECT, 40, 1},
    {11464, C_MEMBER_OBJECT, 16, 1}, {6558, C_MEMBER_OBJECT, 136, 1},
    {13975, C_MEMBER_OBJECT, 144, 1}, {11464, C_MEMBER_OBJECT, 16, 1},
    {6558, C_MEMBER_OBJECT, 136, 1}, {13975, C_MEMBER_OBJECT, 144, 1},
    {11464, C_MEMBER_OBJECT, 16, 1}, {6558, C_MEMBER_OBJECT, 136, 1},
    {13975, C_MEMBER_OBJECT, 144, 1}, {5078, C_MEMBER_OBJECT, 16, 1},
    {6558, C_MEMBER_OBJECT, 40, 1}, {13975, C_MEMBER_OBJECT, 48, 1},
    {13975, C_MEMBER_OBJECT, 32, 1}, {6558, C_MEMBER_OBJECT, 40, 1}, {6398, C_MEMBER_OBJECT, 16, 1},
    {7053, C_MEMBER_OBJECT, 24, 1}, {4392, C_MEMBER_OBJECT, 56, 1}, {4403, C_MEMBER_OBJECT, 64, 1},
    {6398, C_MEMBER_OBJECT, 80, 1}, {11518, C_MEMBER_OBJECT, 88, 1},
    {14075, C_MEMBER_OBJECT, 96, 1}, {6558, C_MEMBER_OBJECT, 104, 1},
    {13975, C_MEMBER_OBJECT, 112, 1}, {5090, C_MEMBER_OBJECT, 32, 1},
    {6944, C_MEMBER_OBJECT, 40, 1}, {6936, C_MEMBER_OBJECT, 48, 1}, {6398, C_MEMBER_OBJECT, 56, 1},
    {11518, C_MEMBER_OBJECT, 64, 1}, {7053, C_MEMBER_OBJECT, 72, 1},
    {6384, C_MEMBER_OBJECT, 120, 1}, {10983, C_MEMBER_OBJECT, 136, 1},
    {12077, C_MEMBER_OBJECT, 152, 1}, {11464, C_MEMBER_OBJECT, 168, 1},
    {13975, C_MEMBER_OBJECT, 176, 1}, {6558, C_MEMBER_OBJECT, 184, 1},
    {12100, C_MEMBER_OBJECT, 16, 1}, {6558, C_MEMBER_OBJECT, 16, 1},
    {13975, C_MEMBER_OBJECT, 24, 1}, {9937, C_MEMBER_OBJECT, 16, 1}, {6436, C_MEMBER_OBJECT, 24, 1},
    {6936, C_MEMBER_OBJECT, 32, 1}, {8711, C_MEMBER_OBJECT, 40, 1}, {9384, C_MEMBER_OBJECT, 48, 1},
    {8880, C_MEMBER_OBJECT, 56, 1}, {10503, C_MEMBER_OBJECT, 24, 1},
    {10515, C_MEMBER_OBJECT, 32, 1}, {10896, C_MEMBER_OBJECT, 40, 1},
    {10908, C_MEMBER_OBJECT, 48, 1}, {10881, C_MEMBER_OBJECT, 56, 1},
    {10044, C_MEMBER_OBJECT, 64, 1}, {7164, C_MEMBER_OBJECT, 48, 1},
    {13750, C_MEMBER_OBJECT, 184, 1}, {7053, C_MEMBER_OBJECT, 32, 1},
    {7053, C_MEMBER_OBJECT, 32, 1}, {10975, C_MEMBER_OBJECT, 40, 1}, {7053, C_MEMBER_OBJECT, 32, 1},
    {12492, C_MEMBER_OBJECT, 56, 1}, {7053, C_MEMBER_OBJECT, 32, 1},
    {10975, C_MEMBER_OBJECT, 40, 1}, {12492, C_MEMBER_OBJECT, 48, 1},
    {11016, C_MEMBER_OBJECT, 24, 1}, {11026, C_MEMBER_OBJECT, 32, 1},
    {6740, C_MEMBER_OBJECT, 40, 1}, {11532, C_MEMBER_OBJECT, 48, 1},
    {14069, C_MEMBER_OBJECT, 56, 1}, {10786, C_MEMBER_OBJECT, 64, 1},
    {7230, C_MEMBER_OBJECT, 136, 1}, {5108, C_MEMBER_OBJECT, 144, 1},
    {11085, C_MEMBER_OBJECT, 16, 1}, {12184, C_MEMBER_OBJECT, 16, 1},
    {11016, C_MEMBER_OBJECT, 48, 1}, {11026, C_MEMBER_OBJECT, 56, 1},
    {5097, C_MEMBER_OBJECT, 72, 1}, {11488, C_MEMBER_OBJECT, 184, 1},
    {11500, C_MEMBER_OBJECT, 192, 1}, {11509, C_MEMBER_OBJECT, 200, 1},
    {10970, C_MEMBER_OBJECT, 208, 1}, {5133, C_MEMBER_OBJECT, 216, 1},
    {13740, C_MEMBER_OBJECT, 16, 1}, {9791, C_MEMBER_OBJECT, 32, 1},
    {13975, C_MEMBER_OBJECT, 48, 1}, {10962, C_MEMBER_OBJECT, 16, 1},
    {12325, C_MEMBER_OBJECT, 56, 1}, {12271, C_MEMBER_OBJECT, 72, 1},
    {6061, C_MEMBER_OBJECT, 24, 1}, {11837, C_MEMBER_OBJECT, 40, 1},
    {10237, C_MEMBER_OBJECT, 64, 1}, {9406, C_MEMBER_OBJECT, 72, 1}, {2111, C_MEMBER_OBJECT, 16, 1},
    {6061, C_MEMBER_OBJECT, 32, 1}, {10800, C_MEMBER_OBJECT, 48, 1},
    {11804, C_MEMBER_OBJECT, 56, 1}, {7140, C_MEMBER_OBJECT, 72, 1}, {7149, C_MEMBER_OBJECT, 80, 1},
    {7133, C_MEMBER_OBJECT, 88, 1}, {11731, C_MEMBER_OBJECT, 40, 1},
    {13975, C_MEMBER_OBJECT, 48, 1}, {12086, C_MEMBER_OBJECT, 16, 1},
    {5082, C_MEMBER_OBJECT, 32, 1}, {8696, C_MEMBER_OBJECT, 40, 1}, {9380, C_MEMBER_OBJECT, 16, 1},
    {4692, C_MEMBER_OBJECT, 24, 1}, {9437, C_MEMBER_OBJECT, 32, 1}, {13975, C_MEMBER_OBJECT, 40, 1},
    {6866, C_MEMBER_OBJECT, 48, 1}, {13990, C_MEMBER_OBJECT, 56, 1}, {9622, C_MEMBER_OBJECT, 16, 1},
    {13975, C_MEMBER_OBJECT, 24, 1}, {8696, C_MEMBER_OBJECT, 24, 1},
    {14028, C_MEMBER_OBJECT, 16, 1}, {6422, C_MEMBER_OBJECT, 24, 1},
    {13975, C_MEMBER_OBJECT, 48, 1}, {4678, C_MEMBER_OBJECT, 24, 1}, {6558, C_MEMBER_OBJECT, 16, 1},
    {4487, C_MEMBER_OBJECT, 16, 1}, {4571, C_MEMBER_OBJECT, 24, 1}, {4528, C_MEMBER_OBJECT, 32, 1},
    {4559, C_MEMBER_OBJECT, 40, 1}, {4495, C_MEMBER_OBJECT, 48, 1}, {4536, C_MEMBER_OBJECT, 64, 1},
    {4518, C_MEMBER_OBJECT_ARRAY, 80, 0}, {4586, C_MEMBER_OBJECT, 16, 1},
    {4594, C_MEMBER_OBJECT, 24, 1}, {4615, C_MEMBER_OBJECT, 16, 1}, {4606, C_MEMBER_OBJECT, 24, 1},
    {4623, C_MEMBER_OBJECT, 16, 1}, {9815, C_MEMBER_OBJECT, 24, 1}, {9806, C_MEMBER_OBJECT, 32, 1},
    {9829, C_MEMBER_OBJECT, 40, 1}, {9815, C_MEMBER_OBJECT, 24, 1}, {9806, C_MEMBER_OBJECT, 32, 1},
    {9829, C_MEMBER_OBJECT, 40, 1}, {8868, C_MEMBER_OBJECT, 24, 1}, {8868, C_MEMBER_OBJECT, 24, 1},
    {8809, C_MEMBER_OBJECT, 16, 1}, {8856, C_MEMBER_OBJECT, 24, 1}, {10433, C_MEMBER_OBJECT, 16, 1},
    {5552, C_MEMBER_OBJECT, 16, 1}, {5564, C_MEMBER_OBJECT, 24, 1}, {6234, C_MEMBER_OBJECT, 16, 1},
    {6216, C_MEMBER_OBJECT, 24, 1}, {6223, C_MEMBER_OBJECT, 32, 1}, {5605, C_MEMBER_OBJECT, 24, 1},
    {5719, C_MEMBER_OBJECT, 32, 1}, {5615, C_MEMBER_OBJECT, 40, 1}, {5692, C_MEMBER_OBJECT, 96, 1},
    {5673, C_MEMBER_OBJECT, 104, 1}, {5633, C_MEMBER_OBJECT, 112, 1},
    {5711, C_MEMBER_OBJECT, 120, 1}, {5743, C_MEMBER_OBJECT, 128, 1},
    {5660, C_MEMBER_OBJECT, 136, 1}, {5768, C_MEMBER_OBJECT, 144, 1},
    {2801, C_MEMBER_OBJECT, 152, 1}, {10561, C_MEMBER_OBJECT, 96, 1},
    {10574, C_MEMBER_OBJECT, 104, 1}, {6406, C_MEMBER_OBJECT, 48, 1},
    {13975, C_MEMBER_OBJECT, 208, 1}, {8072, C_MEMBER_OBJECT, 16, 1},
    {8171, C_MEMBER_OBJECT, 24, 1}, {8128, C_MEMBER_OBJECT, 32, 1}, {8159, C_MEMBER_OBJECT, 40, 1},
    {8080, C_MEMBER_OBJECT, 48, 1}, {8136, C_MEMBER_OBJECT, 64, 1},
    {8118, C_MEMBER_OBJECT_ARRAY, 80, 0}, {6181, C_MEMBER_OBJECT, 16, 1},
    {10425, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13503, C_MEMBER_OBJECT, 40, 1},
    {13503, C_MEMBER_OBJECT, 32, 1}, {10620, C_MEMBER_OBJECT, 16, 1},
    {10274, C_MEMBER_OBJECT, 24, 1}, {13377, C_MEMBER_OBJECT, 64, 1},
    {7374, C_MEMBER_OBJECT, 72, 1}, {9616, C_MEMBER_OBJECT, 16, 1}, {8186, C_MEMBER_OBJECT, 24, 1},
    {6523, C_MEMBER_OBJECT, 16, 1}, {6540, C_MEMBER_OBJECT, 40, 1}, {6874, C_MEMBER_OBJECT, 16, 1},
    {6523, C_MEMBER_OBJECT, 16, 1}, {6540, C_MEMBER_OBJECT, 40, 1}, {6874, C_MEMBER_OBJECT, 16, 1},
    {6523, C_MEMBER_OBJECT, 16, 1}, {6540, C_MEMBER_OBJECT, 40, 1}, {6523, C_MEMBER_OBJECT, 16, 1},
    {6540, C_MEMBER_OBJECT, 40, 1}, {6523, C_MEMBER_OBJECT, 16, 1}, {6540, C_MEMBER_OBJECT, 40, 1},
    {6523, C_MEMBER_OBJECT, 16, 1}, {6540, C_MEMBER_OBJECT, 40, 1}, {6874, C_MEMBER_OBJECT, 16, 1},
    {6929, C_MEMBER_OBJECT, 24, 1}, {6919, C_MEMBER_OBJECT, 32, 1}, {6906, C_MEMBER_OBJECT, 40, 1},
    {10631, C_MEMBER_OBJECT, 48, 1}, {12456, C_MEMBER_OBJECT, 16, 1},
    {8821, C_MEMBER_OBJECT, 24, 1}, {7467, C_MEMBER_OBJECT, 16, 1}, {8806, C_MEMBER_OBJECT, 24, 1},
    {12456, C_MEMBER_OBJECT, 16, 1}, {8838, C_MEMBER_OBJECT, 24, 1}, {7184, C_MEMBER_OBJECT, 16, 1},
    {7222, C_MEMBER_OBJECT, 32, 1}, {3182, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11933, C_MEMBER_OBJECT, 64, 1}, {11951, C_MEMBER_OBJECT, 80, 1},
    {11969, C_MEMBER_OBJECT, 96, 1}, {11987, C_MEMBER_OBJECT, 112, 1},
    {12005, C_MEMBER_OBJECT, 128, 1}, {12023, C_MEMBER_OBJECT, 144, 1},
    {12041, C_MEMBER_OBJECT, 160, 1}, {12059, C_MEMBER_OBJECT, 176, 1},
    {13975, C_MEMBER_OBJECT, 192, 1}, {7559, C_MEMBER_OBJECT, 16, 1},
    {7489, C_MEMBER_OBJECT, 24, 1}, {7600, C_MEMBER_OBJECT, 32, 1}, {7610, C_MEMBER_OBJECT, 40, 1},
    {7516, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1}, {7572, C_MEMBER_OBJECT, 64, 1},
    {7503, C_MEMBER_OBJECT, 72, 1}, {7550, C_MEMBER_OBJECT, 80, 1}, {7540, C_MEMBER_OBJECT, 88, 1},
    {7624, C_MEMBER_OBJECT, 96, 1}, {7588, C_MEMBER_OBJECT, 104, 1},
    {7472, C_MEMBER_OBJECT, 112, 1}, {5572, C_MEMBER_OBJECT, 16, 1},
    {10496, C_MEMBER_OBJECT, 24, 1}, {11664, C_MEMBER_OBJECT, 16, 1},
    {11654, C_MEMBER_OBJECT, 24, 1}, {11645, C_MEMBER_OBJECT, 40, 1},
    {11674, C_MEMBER_OBJECT, 48, 1}, {5317, C_MEMBER_OBJECT, 72, 1}, {7467, C_MEMBER_OBJECT, 88, 1},
    {9447, C_MEMBER_OBJECT, 112, 1}, {9772, C_MEMBER_OBJECT, 120, 1},
    {5323, C_MEMBER_OBJECT, 128, 1}, {6558, C_MEMBER_OBJECT, 136, 1},
    {13975, C_MEMBER_OBJECT, 144, 1}, {11165, C_MEMBER_OBJECT, 16, 1},
    {10302, C_MEMBER_OBJECT, 24, 1}, {9380, C_MEMBER_OBJECT, 40, 1},
    {11579, C_MEMBER_OBJECT, 48, 1}, {7380, C_MEMBER_OBJECT, 16, 1}, {4692, C_MEMBER_OBJECT, 24, 1},
    {9437, C_MEMBER_OBJECT, 32, 1}, {6558, C_MEMBER_OBJECT, 40, 1}, {13975, C_MEMBER_OBJECT, 48, 1},
    {8072, C_MEMBER_OBJECT, 16, 1}, {8171, C_MEMBER_OBJECT, 24, 1}, {8128, C_MEMBER_OBJECT, 32, 1},
    {8159, C_MEMBER_OBJECT, 40, 1}, {8080, C_MEMBER_OBJECT, 48, 1}, {8136, C_MEMBER_OBJECT, 64, 1},
    {8118, C_MEMBER_OBJECT_ARRAY, 80, 0}, {10483, C_MEMBER_OBJECT, 16, 1},
    {6234, C_MEMBER_OBJECT, 16, 1}, {6216, C_MEMBER_OBJECT, 24, 1}, {6223, C_MEMBER_OBJECT, 32, 1},
    {8218, C_MEMBER_OBJECT, 16, 1}, {8225, C_MEMBER_OBJECT, 24, 1},
    {4384, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5026, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5285, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8456, C_MEMBER_OBJECT, 16, 1},
    {8440, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8868, C_MEMBER_OBJECT, 24, 1},
    {10843, C_MEMBER_OBJECT, 16, 1}, {13083, C_MEMBER_OBJECT, 24, 1},
    {6246, C_MEMBER_OBJECT, 16, 1}, {13975, C_MEMBER_OBJECT, 32, 1}, {8806, C_MEMBER_OBJECT, 16, 1},
    {10307, C_MEMBER_OBJECT, 32, 1}, {13797, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13171, C_MEMBER_OBJECT, 16, 1}, {8806, C_MEMBER_OBJECT, 24, 1}, {5066, C_MEMBER_OBJECT, 32, 1},
    {8735, C_MEMBER_OBJECT, 40, 1}, {12100, C_MEMBER_OBJECT, 16, 1}, {4431, C_MEMBER_OBJECT, 24, 1},
    {11104, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 32, 1},
    {11104, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 32, 1},
    {6241, C_MEMBER_OBJECT, 16, 1}, {11771, C_MEMBER_OBJECT, 24, 1}, {9683, C_MEMBER_OBJECT, 24, 1},
    {9692, C_MEMBER_OBJECT, 32, 1}, {8806, C_MEMBER_OBJECT, 16, 1}, {11740, C_MEMBER_OBJECT, 24, 1},
    {7467, C_MEMBER_OBJECT, 16, 1}, {8806, C_MEMBER_OBJECT, 24, 1}, {7467, C_MEMBER_OBJECT, 16, 1},
    {8806, C_MEMBER_OBJECT, 24, 1}, {8806, C_MEMBER_OBJECT, 16, 1}, {9398, C_MEMBER_OBJECT, 24, 1},
    {13083, C_MEMBER_OBJECT, 32, 1}, {6155, C_MEMBER_OBJECT, 40, 1}, {6163, C_MEMBER_OBJECT, 48, 1},
    {8806, C_MEMBER_OBJECT, 16, 1}, {8806, C_MEMBER_OBJECT, 16, 1}, {10627, C_MEMBER_OBJECT, 24, 1},
    {11104, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 40, 1},
    {11122, C_MEMBER_OBJECT, 16, 1}, {11579, C_MEMBER_OBJECT, 32, 1},
    {6882, C_MEMBER_OBJECT, 16, 1}, {7467, C_MEMBER_OBJECT, 16, 1}, {8806, C_MEMBER_OBJECT, 24, 1},
    {7467, C_MEMBER_OBJECT, 16, 1}, {8806, C_MEMBER_OBJECT, 24, 1}, {9367, C_MEMBER_OBJECT, 32, 1},
    {11579, C_MEMBER_OBJECT, 40, 1}, {7326, C_MEMBER_OBJECT, 48, 1}, {8456, C_MEMBER_OBJECT, 16, 1},
    {8440, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8868, C_MEMBER_OBJECT, 24, 1},
    {8868, C_MEMBER_OBJECT, 24, 1}, {8718, C_MEMBER_OBJECT, 16, 1}, {12213, C_MEMBER_OBJECT, 24, 1},
    {12446, C_MEMBER_OBJECT, 32, 1}, {9510, C_MEMBER_OBJECT, 40, 1}, {9950, C_MEMBER_OBJECT, 40, 1},
    {8936, C_MEMBER_OBJECT, 16, 1}, {7467, C_MEMBER_OBJECT, 24, 1}, {9897, C_MEMBER_OBJECT, 16, 1},
    {6234, C_MEMBER_OBJECT, 16, 1}, {6216, C_MEMBER_OBJECT, 24, 1}, {6223, C_MEMBER_OBJECT, 32, 1},
    {8868, C_MEMBER_OBJECT, 24, 1}, {9961, C_MEMBER_OBJECT, 24, 1}, {13836, C_MEMBER_OBJECT, 64, 1},
    {13975, C_MEMBER_OBJECT, 136, 1}, {8643, C_MEMBER_OBJECT, 16, 1},
    {8651, C_MEMBER_OBJECT, 24, 1}, {8659, C_MEMBER_OBJECT, 32, 1}, {6494, C_MEMBER_OBJECT, 16, 1},
    {11781, C_MEMBER_OBJECT, 24, 1}, {6234, C_MEMBER_OBJECT, 16, 1}, {6216, C_MEMBER_OBJECT, 24, 1},
    {6223, C_MEMBER_OBJECT, 32, 1}, {13975, C_MEMBER_OBJECT, 64, 1}, {9973, C_MEMBER_OBJECT, 16, 1},
    {9966, C_MEMBER_OBJECT, 24, 1}, {9998, C_MEMBER_OBJECT, 40, 1}, {9981, C_MEMBER_OBJECT, 48, 1},
    {6531, C_MEMBER_OBJECT, 24, 1}, {6512, C_MEMBER_OBJECT, 48, 1}, {6540, C_MEMBER_OBJECT, 56, 1},
    {4970, C_MEMBER_OBJECT, 24, 1}, {8875, C_MEMBER_OBJECT, 24, 1}, {10274, C_MEMBER_OBJECT, 16, 1},
    {4692, C_MEMBER_OBJECT, 24, 1}, {9456, C_MEMBER_OBJECT, 32, 1}, {13836, C_MEMBER_OBJECT, 24, 1},
    {13975, C_MEMBER_OBJECT, 96, 1}, {10274, C_MEMBER_OBJECT, 16, 1},
    {10932, C_MEMBER_OBJECT, 24, 1}, {12254, C_MEMBER_OBJECT, 32, 1},
    {9795, C_MEMBER_OBJECT, 40, 1}, {10950, C_MEMBER_OBJECT, 72, 1},
    {10937, C_MEMBER_OBJECT, 80, 1}, {11286, C_MEMBER_OBJECT, 16, 1},
    {11305, C_MEMBER_OBJECT, 24, 1}, {11268, C_MEMBER_OBJECT, 32, 1},
    {11277, C_MEMBER_OBJECT, 40, 1}, {11295, C_MEMBER_OBJECT, 48, 1},
    {8754, C_MEMBER_OBJECT, 56, 1}, {12213, C_MEMBER_OBJECT, 16, 1},
    {12451, C_MEMBER_OBJECT, 24, 1}, {12446, C_MEMBER_OBJECT, 32, 1},
    {9514, C_MEMBER_OBJECT, 40, 1}, {12508, C_MEMBER_OBJECT, 24, 1},
    {11553, C_MEMBER_OBJECT, 32, 1}, {10962, C_MEMBER_OBJECT, 40, 1},
    {8207, C_MEMBER_OBJECT, 32, 1}, {8724, C_MEMBER_OBJECT, 40, 1}, {10962, C_MEMBER_OBJECT, 48, 1},
    {13975, C_MEMBER_OBJECT, 64, 1}, {11786, C_MEMBER_OBJECT, 24, 1},
    {6558, C_MEMBER_OBJECT, 16, 1}, {11933, C_MEMBER_OBJECT, 64, 1},
    {11951, C_MEMBER_OBJECT, 80, 1}, {11969, C_MEMBER_OBJECT, 96, 1},
    {11987, C_MEMBER_OBJECT, 112, 1}, {12005, C_MEMBER_OBJECT, 128, 1},
    {12023, C_MEMBER_OBJECT, 144, 1}, {12041, C_MEMBER_OBJECT, 160, 1},
    {12059, C_MEMBER_OBJECT, 176, 1}, {13975, C_MEMBER_OBJECT, 192, 1},
    {11871, C_MEMBER_OBJECT, 16, 1}, {12213, C_MEMBER_OBJECT, 16, 1},
    {12451, C_MEMBER_OBJECT, 24, 1}, {12446, C_MEMBER_OBJECT, 32, 1},
    {5991, C_MEMBER_OBJECT, 16, 1}, {8696, C_MEMBER_OBJECT, 40, 1}, {12348, C_MEMBER_OBJECT, 64, 1},
    {6173, C_MEMBER_OBJECT, 72, 1}, {5072, C_MEMBER_OBJECT, 80, 1}, {11712, C_MEMBER_OBJECT, 96, 1},
    {13063, C_MEMBER_OBJECT, 104, 1}, {2342, C_MEMBER_OBJECT, 136, 1},
    {302, C_MEMBER_OBJECT, 144, 1}, {356, C_MEMBER_OBJECT, 152, 1}, {176, C_MEMBER_OBJECT, 160, 1},
    {166, C_MEMBER_OBJECT, 168, 1}, {578, C_MEMBER_OBJECT, 176, 1}, {341, C_MEMBER_OBJECT, 184, 1},
    {371, C_MEMBER_OBJECT, 192, 1}, {681, C_MEMBER_OBJECT, 200, 1}, {552, C_MEMBER_OBJECT, 208, 1},
    {5991, C_MEMBER_OBJECT, 16, 1}, {6500, C_MEMBER_OBJECT, 24, 1}, {11699, C_MEMBER_OBJECT, 32, 1},
    {9480, C_MEMBER_OBJECT, 48, 1}, {11712, C_MEMBER_OBJECT, 64, 1},
    {12338, C_MEMBER_OBJECT, 72, 1}, {8696, C_MEMBER_OBJECT, 96, 1}, {6241, C_MEMBER_OBJECT, 16, 1},
    {6500, C_MEMBER_OBJECT, 24, 1}, {11902, C_MEMBER_OBJECT, 16, 1},
    {11914, C_MEMBER_OBJECT, 24, 1}, {8868, C_MEMBER_OBJECT, 24, 1}, {8868, C_MEMBER_OBJECT, 24, 1},
    {13420, C_MEMBER_OBJECT, 16, 1}, {10483, C_MEMBER_OBJECT, 24, 1},
    {10487, C_MEMBER_OBJECT, 32, 1}, {12405, C_MEMBER_OBJECT, 16, 1},
    {12421, C_MEMBER_OBJECT, 24, 1}, {12412, C_MEMBER_OBJECT, 32, 1},
    {12433, C_MEMBER_OBJECT, 40, 1}, {12377, C_MEMBER_OBJECT, 48, 1},
    {12390, C_MEMBER_OBJECT, 56, 1}, {13026, C_MEMBER_OBJECT, 16, 1},
    {13017, C_MEMBER_OBJECT, 24, 1}, {10425, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {8868, C_MEMBER_OBJECT, 24, 1}, {8517, C_MEMBER_OBJECT, 256, 1},
    {8567, C_MEMBER_OBJECT, 264, 1}, {8533, C_MEMBER_OBJECT, 336, 1},
    {8583, C_MEMBER_OBJECT, 344, 1}, {8550, C_MEMBER_OBJECT, 352, 1},
    {8598, C_MEMBER_OBJECT, 360, 1}, {8620, C_MEMBER_OBJECT, 368, 1},
    {8488, C_MEMBER_OBJECT, 848, 1}, {8508, C_MEMBER_OBJECT, 856, 1},
    {8496, C_MEMBER_OBJECT, 864, 1}, {8478, C_MEMBER_OBJECT, 880, 1},
    {4078, C_MEMBER_OBJECT, 896, 1}, {10697, C_MEMBER_OBJECT, 16, 1},
    {4692, C_MEMBER_OBJECT, 24, 1}, {10821, C_MEMBER_OBJECT, 32, 1},
    {13975, C_MEMBER_OBJECT, 40, 1}, {10350, C_MEMBER_OBJECT, 16, 1},
    {4692, C_MEMBER_OBJECT, 16, 1}, {10821, C_MEMBER_OBJECT, 24, 1}, {8456, C_MEMBER_OBJECT, 16, 1},
    {8440, C_MEMBER_OBJECT_ARRAY, 24, 8}, {14010, C_MEMBER_OBJECT, 16, 1},
    {13990, C_MEMBER_OBJECT, 24, 1}, {14020, C_MEMBER_OBJECT, 40, 1},
    {14002, C_MEMBER_OBJECT, 48, 1}, {14010, C_MEMBER_OBJECT, 16, 1},
    {13990, C_MEMBER_OBJECT, 24, 1}, {14020, C_MEMBER_OBJECT, 40, 1},
    {14002, C_MEMBER_OBJECT, 48, 1}, {14010, C_MEMBER_OBJECT, 16, 1},
    {13990, C_MEMBER_OBJECT, 24, 1}, {14020, C_MEMBER_OBJECT, 40, 1},
    {14002, C_MEMBER_OBJECT, 48, 1}, {6234, C_MEMBER_OBJECT, 16, 1}, {6216, C_MEMBER_OBJECT, 24, 1},
    {6223, C_MEMBER_OBJECT, 32, 1}, {12739, C_MEMBER_OBJECT, 16, 1},
    {13058, C_MEMBER_OBJECT, 24, 1}, {12774, C_MEMBER_OBJECT, 32, 1},
    {13975, C_MEMBER_OBJECT, 48, 1}, {11640, C_MEMBER_OBJECT, 16, 1},
    {13090, C_MEMBER_OBJECT, 24, 1}, {9461, C_MEMBER_OBJECT, 32, 1}, {9466, C_MEMBER_OBJECT, 40, 1},
    {6241, C_MEMBER_OBJECT, 48, 1}, {12184, C_MEMBER_OBJECT, 56, 1}, {6890, C_MEMBER_OBJECT, 72, 1},
    {5949, C_MEMBER_OBJECT, 80, 1}, {11054, C_MEMBER_OBJECT, 88, 1}, {7060, C_MEMBER_OBJECT, 96, 1},
    {12219, C_MEMBER_OBJECT, 104, 1}, {6953, C_MEMBER_OBJECT, 112, 1},
    {12235, C_MEMBER_OBJECT, 120, 1}, {6978, C_MEMBER_OBJECT, 128, 1},
    {5931, C_MEMBER_OBJECT, 136, 1}, {11041, C_MEMBER_OBJECT, 144, 1},
    {12795, C_MEMBER_OBJECT, 24, 1}, {7006, C_MEMBER_OBJECT, 32, 1},
    {10279, C_MEMBER_OBJECT, 40, 1}, {8400, C_MEMBER_OBJECT, 48, 1}, {8363, C_MEMBER_OBJECT, 56, 1},
    {8387, C_MEMBER_OBJECT, 64, 1}, {8325, C_MEMBER_OBJECT, 72, 1}, {8352, C_MEMBER_OBJECT, 80, 1},
    {8310, C_MEMBER_OBJECT, 88, 1}, {8377, C_MEMBER_OBJECT, 96, 1}, {8337, C_MEMBER_OBJECT, 104, 1},
    {8297, C_MEMBER_OBJECT, 112, 1}, {9367, C_MEMBER_OBJECT, 24, 1},
    {11579, C_MEMBER_OBJECT, 32, 1}, {13750, C_MEMBER_OBJECT, 128, 1},
    {13661, C_MEMBER_OBJECT, 136, 1}, {14201, C_MEMBER_OBJECT, 152, 1},
    {13750, C_MEMBER_OBJECT, 128, 1}, {13661, C_MEMBER_OBJECT, 136, 1},
    {14201, C_MEMBER_OBJECT, 152, 1}, {9380, C_MEMBER_OBJECT, 16, 1},
    {7285, C_MEMBER_OBJECT, 24, 1}, {13975, C_MEMBER_OBJECT, 32, 1},
    {13637, C_MEMBER_OBJECT, 96, 1}, {13589, C_MEMBER_OBJECT, 104, 1},
    {13613, C_MEMBER_OBJECT, 112, 1}, {13565, C_MEMBER_OBJECT, 128, 1},
    {13517, C_MEMBER_OBJECT, 136, 1}, {13541, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_11_7 = {
    {.hex = 0x030b07f0}, names, members, enumerators, types, held,
    562, 2, 239,
};
