/* What the debug information of CPython 3.12.1 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "CFieldObject\0" "CThunkObject\0"
    "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FutureObj\0"
    "HMACobject\0" "ImportError\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0"
    "MD5object\0" "MatchObject\0" "MultibyteCodecObject\0" "MultibyteIncrementalDecoderObject\0"
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
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyDictOrValues\0"
    "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0" "PyFrameObject\0" "PyFunctionObject\0"
    "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0"
    "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0" "PyLongObject\0"
    "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0" "PyMethodDef\0"
    "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0" "PyODictObject\0"
    "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0"
    "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0"
    "PySocketSockObject\0" "PyStopIterationObject\0" "PyStructObject\0" "PySyntaxErrorObject\0"
    "PySystemExitObject\0" "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0"
    "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
    "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA1object\0" "SHA256object\0"
    "SHA3object\0" "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0"
    "Socket\0" "StgDict\0" "StgDictObject\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0"
    "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0" "TreeBuilderObject\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0"
    "ZlibDecompressor\0" "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0"
    "_PyCFrame\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyInterpreterFrame\0" "_PyListIterObject\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0"
    "_PyRuntimeState\0" "_PyScannerObject\0" "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0"
    "__origin__\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0"
    "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0"
    "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0" "_blake2.blake2s\0" "_buffer_wrapper\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CField\0" "_ctypes.CFuncPtr\0"
    "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0"
    "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0"
    "_json.Scanner\0" "_longobject\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0"
    "_lzma.LZMADecompressor\0" "_md5.md5\0" "_multibytecodec.MultibyteCodec\0"
    "_multibytecodec.MultibyteIncrementalDecoder\0" "_multibytecodec.MultibyteIncrementalEncoder\0"
    "_multibytecodec.MultibyteStreamReader\0" "_multibytecodec.MultibyteStreamWriter\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_queue.SimpleQueue\0"
    "_sha1.sha1\0" "_sha2.SHA224Type\0" "_sha2.SHA256Type\0" "_sha2.SHA384Type\0"
    "_sha2.SHA512Type\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0"
    "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0" "_spec_cache.getitem\0"
    "_sre.SRE_Scanner\0" "_sre.SRE_Template\0" "_ssl.Certificate\0" "_ssl.MemoryBIO\0"
    "_ssl.SSLSession\0" "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0"
    "_struct.unpack_iterator\0" "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0"
    "_thread._localdummy\0" "_thread.lock\0" "_tokenize.TokenizerIter\0" "_traceback\0" "_ttinfo\0"
    "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "accumulateobject\0" "active\0" "address\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ag_exc_state.exc_value\0" "ag_iframe\0"
    "ag_name\0" "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "anext_awaitable\0"
    "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0"
    "array.arrayiterator\0" "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0"
    "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0"
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "atexit_callback\0" "atexit_py_callback\0" "attr\0" "attrgetterobject\0"
    "attrib\0" "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0"
    "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bound\0" "buf\0" "buf.obj\0"
    "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0"
    "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0" "cached_objects\0"
    "cached_objects.interned_strings\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_iterator\0" "callback_context\0"
    "calliterobject\0" "cause\0" "cell\0" "cframe\0" "chainobject\0" "checker\0" "children\0"
    "cjk_module\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0"
    "co_argcount\0" "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0"
    "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0"
    "co_names\0" "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0"
    "collections.OrderedDict\0" "collections._deque_iterator\0"
    "collections._deque_reverse_iterator\0" "collections._tuplegetter\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "compobject\0" "compressobject\0" "compute_value\0" "connection\0" "constraints\0" "context\0"
    "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0" "ctx\0" "ctx_prev\0"
    "ctx_vars\0" "ctx_weakreflist\0" "current_exception\0" "current_frame\0" "currkey\0"
    "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0"
    "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "decimal.Context\0"
    "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0"
    "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0"
    "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0"
    "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0"
    "doc\0" "dropwhileobject\0" "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0" "enumobject\0"
    "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
    "events_append\0" "exc\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "exc_value\0" "excs\0" "externalTimer\0" "extra\0" "f_back\0" "f_code\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0" "func_closure\0"
    "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0" "func_weakreflist\0"
    "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0" "fut_exception\0" "fut_exception_tb\0"
    "fut_loop\0" "fut_result\0" "fut_source_tb\0" "fut_weakreflist\0" "future\0"
    "futureiterobject\0" "gaiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
    "generic_alias_iterator\0" "getset_descriptor\0" "gi_exc_state.exc_value\0" "gi_frame_state\0"
    "gi_iframe\0" "gi_name\0" "gi_origin_or_finalizer\0" "gi_qualname\0" "gi_weakreflist\0"
    "global\0" "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0"
    "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0"
    "handle_comment\0" "handle_data\0" "handle_doctype\0" "handle_end\0" "handle_end_ns\0"
    "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0" "hash\0" "hastzinfo\0"
    "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0" "ht_name\0" "ht_qualname\0"
    "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0" "ht_type.tp_cache\0" "ht_type.tp_dict\0"
    "ht_type.tp_mro\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0" "im_weakreflist\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
    "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0" "int\0"
    "intern\0" "interp\0" "interpreter_trampoline\0" "interpreters.head\0" "iobase\0"
    "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0"
    "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0" "itemgetterobject\0" "items\0"
    "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0" "itertools._tee\0"
    "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.batched\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0"
    "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "li_code\0"
    "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0" "localdict\0"
    "localdummyobject\0" "localobject\0" "localsplus\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lst\0" "lstat\0" "m_ml\0"
    "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0"
    "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0"
    "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "mgmt.arenas\0" "mgmt.maxarenas\0" "missing\0"
    "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0"
    "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_split\0"
    "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
    "oss_audio_t\0" "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_code\0" "pi_event_obj\0"
    "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0"
    "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0" "previous_item\0"
    "previous_version\0" "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0"
    "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0" "pysqlite_Connection\0"
    "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "static_builtin_state\0" "staticmethod\0" "ste_children\0"
    "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0"
    "tail\0" "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0"
    "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0"
    "task_result\0" "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0"
    "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0"
    "thread_id\0" "threads.head\0" "thunk\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
    "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "tuple\0" "tuple_iterator\0"
    "type\0" "type_params\0" "typealiasobject\0" "types\0" "types.GenericAlias\0"
    "types.SimpleNamespace\0" "types.UnionType\0" "types.builtins\0" "types.type_cache.hashtable\0"
    "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0" "typing.ParamSpecArgs\0"
    "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0"
    "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0"
    "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0"
    "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unicodedata.UCD\0" "unicodeiterobject\0"
    "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0" "used\0" "utcoff\0" "utf8\0"
    "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0" "view.obj\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "writer.buffer\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {221, 0, 0, 72, 0, 0}, {221, 10367, 40, 8, 0, 0}, {221, 10902, 16, 8, 0, 0},
    {221, 11622, 24, 8, 0, 0}, {221, 12989, 32, 8, 0, 0}, {240, 0, 0, 64, 0, 0},
    {240, 11540, 16, 8, 0, 0}, {240, 11553, 24, 8, 0, 0}, {258, 0, 0, 56, 0, 0},
    {258, 7593, 40, 8, 0, 0}, {258, 13519, 16, 8, 0, 0}, {258, 13554, 32, 8, 0, 0},
    {258, 13838, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0}, {272, 5214, 0, 8, 0, 0},
    {272, 5797, 24, 8, 0, 0}, {272, 10020, 8, 8, 0, 0}, {624, 0, 0, 16, 0, 0},
    {624, 11533, 0, 8, 0, 0}, {652, 0, 0, 56, 0, 0}, {652, 6632, 24, 8, 0, 0},
    {681, 0, 0, 152, 0, 0}, {681, 5350, 144, 8, 0, 0}, {681, 7131, 40, 8, 0, 0},
    {681, 7648, 136, 8, 0, 0}, {681, 10616, 16, 8, 0, 0}, {681, 11440, 64, 8, 0, 0},
    {681, 11706, 24, 8, 0, 0}, {681, 11716, 32, 8, 0, 0}, {681, 12275, 48, 8, 0, 0},
    {681, 15038, 56, 8, 0, 0}, {727, 0, 0, 40, 0, 0}, {727, 8851, 24, 8, 0, 0},
    {727, 10020, 16, 8, 0, 0}, {727, 12994, 32, 4, 6, 1}, {727, 13023, 32, 4, 5, 1},
    {727, 13037, 32, 4, 2, 3}, {741, 0, 0, 40, 0, 0}, {741, 4789, 16, 8, 0, 0},
    {741, 4797, 24, 8, 0, 0}, {757, 0, 0, 40, 0, 0}, {757, 4809, 24, 8, 0, 0},
    {757, 4818, 16, 8, 0, 0}, {791, 0, 0, 88, 0, 0}, {791, 10902, 80, 8, 0, 0},
    {791, 11128, 72, 8, 0, 0}, {814, 0, 0, 88, 0, 0}, {814, 7574, 80, 8, 0, 0},
    {814, 10858, 72, 8, 0, 0}, {841, 0, 0, 72, 0, 0}, {841, 4895, 24, 8, 0, 0},
    {841, 5759, 56, 8, 0, 0}, {841, 6417, 48, 8, 0, 0}, {841, 10982, 32, 8, 0, 0},
    {841, 14147, 40, 8, 0, 0}, {863, 0, 0, 56, 0, 0}, {863, 11028, 24, 8, 0, 0},
    {881, 0, 0, 40, 0, 0}, {881, 11095, 24, 8, 0, 0}, {881, 11112, 32, 1, 0, 0},
    {912, 0, 0, 56, 0, 0}, {912, 10373, 16, 8, 0, 0}, {912, 10378, 32, 8, 0, 0},
    {912, 10387, 24, 8, 0, 0}, {930, 0, 0, 64, 0, 0}, {930, 10777, 56, 8, 0, 0},
    {946, 0, 0, 48, 0, 0}, {946, 11791, 16, 8, 0, 0}, {956, 0, 0, 24, 0, 0},
    {956, 11062, 16, 8, 0, 0}, {969, 0, 0, 200, 0, 0}, {969, 5876, 52, 4, 0, 0},
    {969, 5888, 192, 1, 0, 0}, {969, 5905, 24, 8, 0, 0}, {969, 5915, 40, 8, 0, 0},
    {969, 5933, 112, 8, 0, 0}, {969, 5945, 68, 4, 0, 0}, {969, 5960, 136, 8, 0, 0},
    {969, 5973, 104, 8, 0, 0}, {969, 5992, 96, 8, 0, 0}, {969, 6011, 120, 8, 0, 0},
    {969, 6019, 32, 8, 0, 0}, {969, 6028, 72, 4, 0, 0}, {969, 6043, 128, 8, 0, 0},
    {969, 6055, 64, 4, 0, 0}, {982, 0, 0, 56, 0, 0}, {982, 14743, 48, 8, 0, 0},
    {982, 14748, 40, 8, 0, 0}, {1005, 0, 0, 48, 0, 0}, {1005, 6480, 16, 8, 0, 0},
    {1005, 6489, 24, 8, 0, 0}, {1015, 0, 0, 48, 0, 0}, {1015, 13904, 16, 8, 0, 0},
    {1015, 13912, 32, 8, 0, 0}, {1015, 13923, 24, 8, 0, 0}, {1030, 0, 0, 64, 0, 0},
    {1030, 14784, 24, 8, 0, 0}, {1030, 14796, 16, 8, 0, 0}, {1043, 0, 0, 24, 0, 0},
    {1043, 6572, 16, 8, 0, 0}, {1098, 0, 0, 48, 0, 0}, {1098, 8856, 24, 1, 0, 0},
    {1098, 14472, 40, 8, 0, 0}, {1118, 0, 0, 40, 0, 0}, {1118, 8856, 24, 1, 0, 0},
    {1118, 14472, 32, 8, 0, 0}, {1199, 0, 0, 40, 0, 0}, {1199, 6607, 24, 8, 0, 0},
    {1199, 6614, 32, 8, 0, 0}, {1199, 6625, 16, 8, 0, 0}, {1213, 0, 0, 24, 0, 0},
    {1213, 10582, 8, 8, 0, 0}, {1213, 10589, 16, 8, 0, 0}, {1228, 0, 0, 32, 0, 0},
    {1228, 7146, 32, 0, 0, 0}, {1228, 7157, 10, 1, 0, 0}, {1228, 7165, 9, 1, 0, 0},
    {1228, 7185, 8, 1, 0, 0}, {1228, 7198, 24, 8, 0, 0}, {1228, 7210, 0, 8, 0, 0},
    {1228, 7220, 16, 8, 0, 0}, {1245, 0, 0, 48, 0, 0}, {1245, 10415, 32, 8, 0, 0},
    {1245, 10423, 16, 8, 0, 0}, {1245, 10431, 40, 8, 0, 0}, {1258, 0, 0, 8, 0, 0},
    {1258, 14766, 0, 8, 0, 0}, {1273, 0, 0, 16, 0, 0}, {1273, 10582, 0, 8, 0, 0},
    {1273, 10589, 8, 8, 0, 0}, {1292, 0, 0, 8, 0, 0}, {1292, 14766, 0, 8, 0, 0},
    {1305, 0, 0, 24, 0, 0}, {1305, 11046, 16, 8, 0, 0}, {1319, 0, 0, 56, 0, 0},
    {1319, 7599, 16, 8, 0, 0}, {1319, 7613, 24, 8, 0, 0}, {1319, 7640, 32, 8, 0, 0},
    {1333, 0, 0, 144, 0, 0}, {1333, 7890, 112, 8, 0, 0}, {1333, 7907, 24, 8, 0, 0},
    {1333, 7921, 72, 8, 0, 0}, {1333, 7934, 48, 8, 0, 0}, {1333, 7944, 56, 8, 0, 0},
    {1333, 7968, 80, 8, 0, 0}, {1333, 7977, 16, 8, 0, 0}, {1333, 7990, 64, 8, 0, 0},
    {1333, 8006, 104, 8, 0, 0}, {1333, 8018, 32, 8, 0, 0}, {1333, 8028, 40, 8, 0, 0},
    {1333, 8042, 120, 8, 0, 0}, {1350, 0, 0, 16, 0, 0}, {1350, 3318, 0, 8, 0, 0},
    {1350, 3327, 8, 8, 0, 0}, {1360, 0, 0, 80, 0, 0}, {1360, 8506, 40, 8, 0, 0},
    {1360, 8529, 67, 1, 0, 0}, {1360, 8544, 72, 8, 0, 0}, {1360, 8554, 24, 8, 0, 0},
    {1360, 8562, 56, 8, 0, 0}, {1360, 8585, 32, 8, 0, 0}, {1372, 0, 0, 168, 0, 0},
    {1372, 8882, 16, 8, 0, 0}, {1387, 0, 0, 280, 0, 0}, {1387, 4617, 16, 256, 0, 0},
    {1404, 0, 0, 40, 0, 0}, {1404, 5248, 32, 8, 0, 0}, {1422, 0, 0, 40, 0, 0},
    {1422, 5527, 32, 8, 0, 0}, {1443, 0, 0, 40, 0, 0}, {1443, 8644, 16, 8, 0, 0},
    {1456, 0, 0, 920, 0, 0}, {1456, 8889, 880, 8, 0, 0}, {1456, 8904, 888, 8, 0, 0},
    {1456, 8914, 856, 8, 0, 0}, {1456, 8922, 872, 8, 0, 0}, {1456, 8934, 864, 8, 0, 0},
    {1473, 0, 0, 104, 0, 0}, {1473, 10858, 72, 8, 0, 0}, {1473, 10902, 80, 8, 0, 0},
    {1473, 10907, 96, 8, 0, 0}, {1473, 11622, 88, 8, 0, 0}, {1493, 0, 0, 24, 0, 0},
    {1493, 7885, 16, 8, 0, 0}, {1516, 0, 0, 383552, 0, 0}, {1516, 4657, 3888, 8, 0, 0},
    {1516, 4677, 3880, 8, 0, 0}, {1516, 4969, 273432, 1952, 0, 0}, {1516, 5122, 3944, 8, 0, 0},
    {1516, 5139, 3952, 4, 0, 0}, {1516, 5221, 267208, 8, 0, 0}, {1516, 5287, 3872, 8, 0, 0},
    {1516, 5425, 360, 8, 0, 0}, {1516, 5434, 1736, 8, 0, 0}, {1516, 5581, 382936, 160, 0, 0},
    {1516, 5596, 382936, 8, 0, 0}, {1516, 5637, 381704, 8, 0, 0}, {1516, 5663, 381712, 8, 0, 0},
    {1516, 5682, 381720, 8, 0, 0}, {1516, 6088, 1264, 8, 0, 0}, {1516, 6109, 1256, 8, 0, 0},
    {1516, 6128, 1248, 8, 0, 0}, {1516, 6417, 273384, 16, 0, 0}, {1516, 6949, 1720, 8, 0, 0},
    {1516, 7514, 273424, 8, 0, 0}, {1516, 7545, 273400, 8, 0, 0}, {1516, 8378, 328, 8, 0, 0},
    {1516, 8391, 312, 4, 0, 0}, {1516, 8405, 320, 8, 0, 0}, {1516, 8416, 136, 72, 0, 0},
    {1516, 8431, 216, 24, 0, 0}, {1516, 9044, 8, 8, 0, 0}, {1516, 9078, 984, 8, 0, 0},
    {1516, 9098, 960, 8, 0, 0}, {1516, 9116, 944, 8, 0, 0}, {1516, 9132, 952, 8, 0, 0},
    {1516, 9233, 381736, 8, 0, 0}, {1516, 10084, 270072, 648, 0, 0},
    {1516, 10815, 381784, 1088, 0, 0}, {1516, 10836, 382872, 64, 0, 0}, {1516, 10940, 0, 8, 0, 0},
    {1516, 11178, 3960, 263248, 0, 0}, {1516, 13486, 352, 8, 0, 0}, {1516, 13494, 1728, 8, 0, 0},
    {1516, 13885, 72, 8, 0, 0}, {1516, 14163, 269832, 240, 0, 0},
    {1516, 14217, 275384, 106320, 0, 0}, {1516, 14280, 373704, 8000, 0, 0},
    {1516, 14295, 275392, 98304, 0, 0}, {1516, 14814, 3912, 8, 0, 0}, {1516, 14838, 3896, 8, 0, 0},
    {1516, 14855, 3904, 8, 0, 0}, {1535, 0, 0, 40, 0, 0}, {1535, 4834, 32, 8, 0, 0},
    {1535, 11054, 24, 8, 0, 0}, {1548, 0, 0, 32, 0, 0}, {1548, 10236, 16, 8, 0, 0},
    {1548, 10254, 24, 4, 0, 0}, {1561, 0, 0, 40, 0, 0}, {1561, 7792, 24, 4, 0, 0},
    {1561, 10902, 0, 8, 0, 0}, {1561, 11274, 16, 8, 0, 0}, {1561, 14184, 8, 4, 0, 0},
    {1573, 0, 0, 16, 0, 0}, {1573, 10582, 0, 8, 0, 0}, {1585, 0, 0, 32, 0, 0},
    {1585, 10869, 16, 8, 0, 0}, {1585, 10882, 24, 8, 0, 0}, {1597, 0, 0, 152, 0, 0},
    {1597, 10533, 24, 8, 0, 0}, {1597, 14805, 64, 8, 0, 0}, {1616, 0, 0, 32, 0, 0},
    {1616, 10769, 0, 8, 0, 0}, {1628, 0, 0, 48, 0, 0}, {1628, 9047, 16, 8, 0, 0},
    {1628, 9055, 24, 8, 0, 0}, {1643, 0, 0, 104, 0, 0}, {1643, 10394, 56, 8, 0, 0},
    {1655, 0, 0, 56, 0, 0}, {1655, 10538, 24, 8, 0, 0}, {1655, 10545, 16, 8, 0, 0},
    {1655, 10553, 48, 8, 0, 0}, {1655, 10561, 32, 8, 0, 0}, {1670, 0, 0, 80, 0, 0},
    {1670, 10902, 72, 8, 0, 0}, {1688, 0, 0, 112, 0, 0}, {1688, 11187, 72, 8, 0, 0},
    {1688, 11206, 48, 8, 0, 0}, {1702, 0, 0, 112, 0, 0}, {1702, 7720, 88, 8, 0, 0},
    {1702, 7729, 96, 8, 0, 0}, {1702, 10894, 72, 8, 0, 0}, {1702, 13243, 80, 8, 0, 0},
    {1718, 0, 0, 16, 0, 0}, {1718, 11069, 0, 8, 0, 0}, {1718, 11079, 0, 8, 0, 0},
    {1718, 11120, 8, 8, 0, 0}, {1818, 0, 0, 200, 0, 0}, {1818, 7739, 16, 8, 0, 0},
    {1818, 8851, 48, 8, 0, 0}, {1818, 10517, 32, 8, 0, 0}, {1818, 12657, 64, 128, 0, 0},
    {1818, 13513, 40, 8, 0, 0}, {1818, 14731, 24, 8, 0, 0}, {1830, 0, 0, 40, 0, 0},
    {1830, 12948, 16, 8, 0, 0}, {1830, 13190, 32, 8, 0, 0}, {1830, 13195, 24, 8, 0, 0},
    {1863, 0, 0, 80, 0, 0}, {1863, 14760, 72, 8, 0, 0}, {1900, 0, 0, 136, 0, 0},
    {1900, 7358, 104, 8, 0, 0}, {1900, 7386, 112, 8, 0, 0}, {1900, 7720, 80, 8, 0, 0},
    {1900, 10062, 88, 8, 0, 0}, {1900, 10858, 72, 8, 0, 0}, {1900, 11274, 96, 8, 0, 0},
    {1900, 11964, 128, 8, 0, 0}, {1900, 13838, 120, 8, 0, 0}, {1920, 0, 0, 80, 0, 0},
    {1920, 6083, 72, 8, 0, 0}, {1939, 0, 0, 288, 0, 0}, {1939, 4981, 128, 8, 0, 0},
    {1939, 4991, 200, 8, 0, 0}, {1939, 5011, 192, 8, 0, 0}, {1939, 5535, 80, 8, 0, 0},
    {1939, 5548, 88, 8, 0, 0}, {1939, 5770, 56, 8, 0, 0}, {1939, 6417, 208, 8, 0, 0},
    {1939, 6514, 96, 8, 0, 0}, {1939, 6645, 232, 8, 0, 0}, {1939, 6949, 112, 8, 0, 0},
    {1939, 7505, 104, 8, 0, 0}, {1939, 9226, 16, 8, 0, 0}, {1939, 10923, 144, 8, 0, 0},
    {1939, 10940, 8, 8, 0, 0}, {1939, 11908, 0, 8, 0, 0}, {1939, 13875, 136, 8, 0, 0},
    {1953, 0, 0, 40, 0, 0}, {1953, 13797, 24, 8, 0, 0}, {1953, 13806, 16, 8, 0, 0},
    {1971, 0, 0, 32, 0, 0}, {1971, 11054, 24, 8, 0, 0}, {1985, 0, 0, 416, 0, 0},
    {1985, 13957, 256, 8, 0, 0}, {1985, 13965, 336, 8, 0, 0}, {1985, 13974, 32, 8, 0, 0},
    {1985, 13987, 352, 8, 0, 0}, {1985, 13996, 192, 8, 0, 0}, {1985, 14005, 48, 8, 0, 0},
    {1985, 14016, 264, 8, 0, 0}, {1985, 14024, 288, 8, 0, 0}, {1985, 14038, 168, 8, 0, 0},
    {1985, 14047, 40, 8, 0, 0}, {1985, 14059, 240, 8, 0, 0}, {1985, 14070, 344, 8, 0, 0},
    {1985, 14077, 24, 8, 0, 0}, {1985, 14085, 88, 8, 0, 0}, {1985, 14093, 360, 8, 0, 0},
    {1985, 14107, 184, 8, 0, 0}, {1985, 14119, 208, 8, 0, 0}, {1998, 0, 0, 112, 0, 0},
    {1998, 7335, 72, 8, 0, 0}, {1998, 11141, 80, 8, 0, 0}, {1998, 12268, 104, 8, 0, 0},
    {2019, 0, 0, 64, 0, 0}, {2019, 6632, 56, 8, 0, 0}, {2035, 0, 0, 24, 0, 0},
    {2035, 11104, 16, 8, 0, 0}, {2047, 0, 0, 64, 0, 0}, {2047, 14959, 24, 8, 0, 0},
    {2047, 14979, 16, 8, 0, 0}, {2063, 0, 0, 208, 0, 0}, {2063, 4589, 192, 8, 0, 0},
    {2063, 7703, 24, 8, 0, 0}, {2063, 9886, 16, 8, 0, 0}, {2063, 11008, 48, 8, 0, 0},
    {2063, 14486, 136, 8, 0, 0}, {2063, 14510, 144, 8, 0, 0}, {2063, 14534, 128, 8, 0, 0},
    {2063, 14558, 104, 8, 0, 0}, {2063, 14582, 112, 8, 0, 0}, {2063, 14606, 96, 8, 0, 0},
    {2141, 0, 0, 104, 0, 0}, {2141, 11627, 80, 8, 0, 0}, {2141, 11640, 72, 8, 0, 0},
    {2200, 0, 0, 192, 0, 0}, {2200, 4900, 128, 8, 0, 0}, {2200, 5789, 152, 8, 0, 0},
    {2200, 6425, 136, 8, 0, 0}, {2200, 12081, 96, 8, 0, 0}, {2200, 12314, 144, 8, 0, 0},
    {2415, 0, 0, 272, 0, 0}, {2415, 5339, 72, 8, 0, 0}, {2415, 5375, 216, 8, 0, 0},
    {2415, 10616, 24, 8, 0, 0}, {2415, 10621, 32, 8, 0, 0}, {2415, 11660, 208, 8, 0, 0},
    {2415, 11706, 48, 8, 0, 0}, {2415, 11716, 56, 8, 0, 0}, {2415, 12231, 184, 8, 0, 0},
    {2415, 12243, 192, 8, 0, 0}, {2415, 12252, 200, 8, 0, 0}, {2415, 12919, 16, 8, 0, 0},
    {2493, 0, 0, 24, 0, 0}, {2493, 4826, 16, 8, 0, 0}, {2534, 0, 0, 16, 0, 0},
    {2534, 6532, 0, 8, 0, 0}, {2544, 0, 0, 24, 0, 0}, {2544, 7265, 16, 8, 0, 0},
    {2579, 0, 0, 16, 0, 0}, {2579, 7564, 0, 8, 0, 0}, {2579, 11933, 8, 8, 0, 0},
    {2596, 0, 0, 80, 0, 0}, {2596, 7606, 0, 8, 0, 0}, {2596, 7621, 16, 8, 0, 0},
    {2596, 7631, 40, 8, 0, 0}, {2596, 7845, 48, 8, 0, 0}, {2596, 10195, 72, 8, 0, 0},
    {2596, 11454, 70, 1, 0, 0}, {2596, 11913, 56, 8, 0, 0}, {2596, 11924, 8, 8, 0, 0},
    {2596, 12925, 64, 4, 0, 0}, {2616, 0, 0, 32, 0, 0}, {2616, 9356, 24, 8, 0, 0},
    {2634, 0, 0, 112, 0, 0}, {2634, 10522, 40, 8, 0, 0}, {2676, 0, 0, 459944, 0, 0},
    {2676, 5122, 1640, 256, 0, 0}, {2676, 5139, 1896, 4, 0, 0}, {2676, 5221, 3056, 16, 0, 0},
    {2676, 5581, 76368, 8, 0, 0}, {2676, 5596, 76368, 8, 0, 0}, {2676, 9256, 40, 8, 0, 0},
    {2676, 11178, 384, 16, 0, 0}, {2676, 14217, 3104, 4, 0, 0}, {2709, 0, 0, 32, 0, 0},
    {2709, 9356, 24, 8, 0, 0}, {4581, 0, 0, 32, 0, 0}, {4581, 7250, 8, 8, 0, 0},
    {4581, 14479, 16, 8, 0, 0}, {4581, 14736, 0, 8, 0, 0}, {4598, 0, 0, 32, 0, 0},
    {4598, 7230, 24, 8, 0, 0}, {4598, 9179, 16, 8, 0, 0}, {4860, 0, 0, 32, 0, 0},
    {4860, 6813, 24, 8, 0, 0}, {4860, 14997, 16, 8, 0, 0}, {4957, 0, 0, 64, 0, 0},
    {4957, 4834, 32, 8, 0, 0}, {4957, 11037, 40, 8, 0, 0}, {5157, 0, 0, 24, 0, 0},
    {5157, 7885, 0, 8, 0, 0}, {5173, 0, 0, 24, 0, 0}, {5173, 4895, 8, 8, 0, 0},
    {5173, 7885, 0, 8, 0, 0}, {5173, 9946, 16, 8, 0, 0}, {5511, 0, 0, 32, 0, 0},
    {5511, 9356, 24, 8, 0, 0}, {5727, 0, 0, 24, 0, 0}, {5727, 5628, 0, 8, 0, 0},
    {5727, 10808, 8, 8, 0, 0}, {5744, 0, 0, 32, 0, 0}, {5744, 9297, 16, 8, 0, 0},
    {5744, 9344, 24, 8, 0, 0}, {5817, 0, 0, 32, 0, 0}, {5817, 5852, 16, 8, 0, 0},
    {6837, 0, 0, 56, 0, 0}, {6837, 6797, 48, 8, 0, 0}, {6857, 0, 0, 56, 0, 0},
    {6857, 6851, 32, 8, 0, 0}, {6873, 0, 0, 216, 0, 0}, {6873, 9996, 24, 8, 0, 0},
    {6873, 10006, 40, 8, 0, 0}, {7116, 0, 0, 56, 0, 0}, {7116, 6914, 16, 8, 0, 0},
    {7116, 6931, 40, 8, 0, 0}, {7414, 0, 0, 56, 0, 0}, {7414, 7297, 40, 8, 0, 0},
    {7414, 7310, 32, 8, 0, 0}, {7414, 7320, 24, 8, 0, 0}, {7414, 11285, 48, 8, 0, 0},
    {7779, 0, 0, 32, 0, 0}, {7779, 7885, 16, 8, 0, 0}, {7779, 9294, 24, 8, 0, 0},
    {8356, 0, 0, 24, 0, 0}, {8356, 11128, 16, 8, 0, 0}, {8369, 0, 0, 64, 0, 0},
    {8369, 4895, 24, 8, 0, 0}, {8369, 11351, 16, 8, 0, 0}, {8369, 11475, 32, 8, 0, 0},
    {9928, 0, 0, 32, 0, 0}, {9928, 5872, 16, 8, 0, 0}, {9928, 11141, 24, 8, 0, 0},
    {10124, 0, 0, 32, 0, 0}, {10124, 9356, 24, 8, 0, 0}, {10166, 0, 0, 32, 0, 0},
    {10166, 10156, 16, 8, 0, 0}, {10293, 0, 0, 40, 0, 0}, {10293, 10016, 32, 8, 0, 0},
    {10293, 12948, 16, 8, 0, 0}, {10293, 13190, 24, 8, 0, 0}, {10313, 0, 0, 152, 0, 0},
    {10313, 5559, 72, 8, 0, 0}, {10313, 5565, 128, 8, 0, 0}, {10313, 7885, 88, 8, 0, 0},
    {10313, 9953, 112, 8, 0, 0}, {10313, 10344, 120, 8, 0, 0}, {10313, 12375, 0, 56, 0, 0},
    {10330, 0, 0, 56, 0, 0}, {10330, 9886, 40, 8, 0, 0}, {10330, 10940, 24, 8, 0, 0},
    {10330, 12322, 48, 8, 0, 0}, {10459, 0, 0, 32, 0, 0}, {10459, 7885, 24, 8, 0, 0},
    {10459, 9424, 16, 8, 0, 0}, {10490, 0, 0, 24, 0, 0}, {10490, 10469, 16, 8, 0, 0},
    {11258, 0, 0, 64, 0, 0}, {11258, 6903, 48, 8, 0, 0}, {11258, 6922, 24, 8, 0, 0},
    {11258, 6931, 56, 8, 0, 0}, {11608, 0, 0, 64, 0, 0}, {11608, 4895, 24, 8, 0, 0},
    {11608, 7798, 16, 8, 0, 0}, {11608, 9943, 32, 8, 0, 0}, {12066, 0, 0, 64, 0, 0},
    {12066, 12011, 32, 8, 0, 0}, {12066, 12020, 40, 8, 0, 0}, {12066, 12029, 16, 8, 0, 0},
    {12066, 12038, 48, 8, 0, 0}, {12066, 12048, 24, 8, 0, 0}, {12134, 0, 0, 224, 0, 0},
    {12134, 155, 176, 8, 0, 0}, {12134, 165, 168, 8, 0, 0}, {12134, 291, 152, 8, 0, 0},
    {12134, 360, 192, 8, 0, 0}, {12134, 375, 160, 8, 0, 0}, {12134, 390, 200, 8, 0, 0},
    {12134, 581, 216, 8, 0, 0}, {12134, 607, 184, 8, 0, 0}, {12134, 710, 208, 8, 0, 0},
    {12134, 2431, 144, 8, 0, 0}, {12134, 5233, 136, 8, 0, 0}, {12134, 5308, 88, 8, 0, 0},
    {12134, 6564, 80, 8, 0, 0}, {12134, 11998, 128, 8, 0, 0}, {12134, 12447, 104, 8, 0, 0},
    {12134, 13071, 72, 8, 0, 0}, {12134, 13843, 112, 8, 0, 0}, {12134, 14137, 120, 8, 0, 0},
    {12195, 0, 0, 48, 0, 0}, {12195, 10020, 40, 8, 0, 0}, {12195, 12948, 16, 8, 0, 0},
    {12195, 13190, 32, 8, 0, 0}, {12195, 13195, 24, 8, 0, 0}, {12338, 0, 0, 32, 0, 0},
    {12338, 12521, 24, 8, 0, 0}, {12525, 0, 0, 32, 0, 0}, {12525, 9356, 24, 8, 0, 0},
    {12583, 0, 0, 16, 0, 0}, {12583, 8851, 8, 8, 0, 0}, {12583, 9886, 0, 8, 0, 0},
    {12592, 0, 0, 48, 0, 0}, {12592, 12606, 16, 8, 0, 0}, {12613, 0, 0, 56, 0, 0},
    {13087, 0, 0, 40, 0, 0}, {13087, 14016, 16, 8, 0, 0}, {13087, 14093, 24, 8, 0, 0},
    {13087, 14184, 0, 8, 0, 0}, {13108, 0, 0, 32, 0, 0}, {13108, 12637, 16, 8, 0, 0},
    {13268, 0, 0, 32, 0, 0}, {13268, 9356, 24, 8, 0, 0}, {13282, 0, 0, 528, 0, 0},
    {13282, 6632, 8, 512, 0, 0}, {13282, 12353, 520, 8, 0, 0}, {13295, 0, 0, 263248, 0, 0},
    {13295, 10734, 512, 8, 0, 0}, {13295, 10746, 520, 4, 0, 0}, {13318, 0, 0, 32, 0, 0},
    {13318, 9886, 0, 8, 0, 0}, {13318, 10940, 16, 8, 0, 0}, {13336, 0, 0, 48, 0, 0},
    {13336, 4649, 0, 8, 0, 0}, {13336, 7865, 24, 8, 0, 0}, {13336, 10996, 20, 4, 0, 0},
    {13336, 11815, 8, 8, 0, 0}, {13356, 0, 0, 48, 0, 0}, {13356, 9406, 4, 4, 0, 0},
    {13374, 0, 0, 24, 0, 0}, {13395, 0, 0, 48, 0, 0}, {13395, 4884, 32, 4, 0, 0},
    {13395, 7855, 8, 8, 0, 0}, {13395, 10954, 40, 4, 0, 0}, {13395, 12292, 0, 8, 0, 0},
    {13395, 13507, 36, 4, 0, 0}, {13414, 0, 0, 24, 0, 0}, {13414, 10902, 8, 8, 0, 0},
    {13444, 0, 0, 40, 0, 0}, {13444, 11128, 24, 8, 0, 0}, {13444, 11132, 32, 8, 0, 0},
    {13444, 14184, 16, 8, 0, 0}, {13814, 0, 0, 496, 0, 0}, {13814, 9294, 16, 8, 0, 0},
    {13814, 10945, 32, 8, 0, 0}, {13814, 11020, 24, 4, 0, 0}, {13814, 14766, 40, 456, 0, 0},
    {14662, 0, 0, 32, 0, 0}, {14662, 9356, 24, 8, 0, 0}, {14680, 0, 0, 32, 0, 0},
    {14680, 4895, 16, 8, 0, 0}, {14680, 11475, 24, 8, 0, 0}, {15024, 0, 0, 32, 0, 0},
    {15024, 6885, 16, 8, 0, 0}, {15024, 12516, 24, 8, 0, 0}, {15169, 0, 0, 72, 0, 0},
    {15169, 8842, 64, 8, 0, 0}, {15211, 0, 0, 48, 0, 0}, {15211, 9873, 24, 8, 0, 0},
    {15211, 12322, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {297, 4}, {311, 0}, {2482, 22}, {10808, 5},
};

static const struct table_type types[] = {
    {12, 791, 88, 88, 0, 8}, {85, 841, 72, 72, 8, 6}, {99, 814, 88, 88, 14, 8},
    {348, 1473, 104, 104, 22, 10}, {571, 1670, 80, 80, 32, 7}, {599, 1702, 112, 112, 39, 10},
    {946, 946, 48, 48, 49, 0}, {2192, 1245, 192, 48, 49, 0}, {2214, 1863, 80, 80, 49, 7},
    {2246, 1900, 136, 136, 56, 14}, {2258, 1920, 80, 80, 70, 7}, {2330, 1998, 112, 112, 77, 9},
    {2349, 1998, 112, 112, 86, 9}, {2368, 1998, 112, 112, 95, 9}, {2761, 2787, 48, 48, 104, 3},
    {2831, 327, 128, 128, 107, 12}, {2847, 8339, 24, 24, 119, 1}, {2867, 2269, 176, 176, 120, 16},
    {2881, 2277, 32, 32, 136, 2}, {2910, 27, 448, 448, 138, 0}, {2926, 41, 240, 240, 138, 0},
    {2942, 2517, 32, 32, 138, 2}, {2958, 55, 112, 112, 140, 0}, {2977, 69, 152, 152, 140, 1},
    {2998, 4029, 48, 48, 141, 3}, {3019, 4068, 64, 64, 144, 3}, {3043, 4046, 48, 48, 147, 3},
    {3062, 192, 48, 48, 150, 1}, {3075, 2083, 88, 88, 151, 3}, {3087, 2439, 72, 72, 154, 3},
    {3099, 13538, 64, 64, 157, 1}, {3118, 118, 72, 72, 158, 1}, {3133, 895, 160, 160, 159, 10},
    {3150, 131, 128, 128, 169, 3}, {3171, 203, 32, 32, 172, 2}, {3191, 2228, 32, 32, 174, 1},
    {3216, 13523, 96, 96, 175, 2}, {3231, 1077, 32, 32, 177, 0}, {3246, 1057, 32, 32, 177, 1},
    {3266, 240, 64, 64, 178, 2}, {3351, 230, 32, 32, 180, 0}, {3365, 337, 32, 32, 180, 0},
    {3395, 12459, 48, 48, 180, 4}, {3414, 5366, 152, 152, 184, 3}, {3433, 5366, 152, 152, 187, 3},
    {3452, 5366, 152, 152, 190, 3}, {3471, 5492, 64, 64, 193, 3}, {3483, 7713, 48, 48, 196, 2},
    {3494, 10965, 40, 40, 198, 2}, {3524, 13259, 168, 168, 200, 6},
    {3537, 13856, 200, 200, 206, 12}, {3555, 5500, 24, 24, 218, 1}, {3574, 9274, 32, 32, 219, 2},
    {3586, 2562, 80, 80, 221, 6}, {3600, 2692, 72, 72, 227, 6}, {3626, 695, 80, 80, 233, 2},
    {3643, 144, 192, 192, 235, 0}, {3664, 179, 224, 224, 235, 1}, {3687, 404, 32, 32, 236, 0},
    {3696, 426, 32, 32, 236, 1}, {3727, 447, 56, 56, 237, 1}, {3771, 481, 48, 48, 238, 2},
    {3815, 515, 64, 64, 240, 2}, {3853, 543, 56, 56, 242, 3}, {3891, 2171, 56, 56, 245, 0},
    {3929, 652, 56, 56, 245, 0}, {3943, 681, 152, 152, 245, 8}, {3959, 658, 24, 24, 253, 1},
    {3984, 2415, 272, 272, 254, 9}, {4002, 2390, 24, 24, 263, 1}, {4088, 12613, 56, 56, 264, 2},
    {4107, 2093, 32, 32, 266, 0}, {4118, 2104, 40, 40, 266, 0}, {4135, 2104, 40, 40, 266, 0},
    {4152, 2128, 40, 40, 266, 0}, {4169, 2128, 40, 40, 266, 0}, {4186, 2117, 32, 32, 266, 0},
    {4201, 2117, 32, 32, 266, 0}, {4216, 2117, 32, 32, 266, 0}, {4231, 2117, 32, 32, 266, 0},
    {4246, 2117, 32, 32, 266, 0}, {4262, 2117, 32, 32, 266, 0}, {4278, 1844, 56, 56, 266, 0},
    {4313, 2157, 240, 240, 266, 3}, {4330, 2297, 40, 40, 269, 1}, {4348, 1748, 32, 32, 270, 0},
    {4365, 1778, 32, 32, 270, 0}, {4380, 1793, 32, 32, 270, 1}, {4396, 1765, 96, 96, 271, 3},
    {4413, 1806, 80, 80, 274, 5}, {4429, 1885, 56, 56, 279, 2}, {4444, 14692, 112, 112, 281, 2},
    {4484, 12363, 48, 48, 283, 1}, {4498, 10183, 64, 64, 284, 6}, {4513, 10166, 32, 32, 290, 2},
    {4533, 10206, 40, 40, 292, 1}, {4546, 13931, 32, 32, 293, 0}, {4844, 4860, 32, 32, 293, 2},
    {4909, 4957, 64, 64, 295, 1}, {4921, 4941, 40, 40, 296, 1}, {4973, 1, 24, 24, 297, 1},
    {5031, 774, 144, 80, 298, 6}, {5047, 741, 40, 40, 304, 2}, {5069, 757, 40, 40, 306, 2},
    {5092, 2493, 24, 24, 308, 1}, {5383, 912, 56, 56, 309, 3}, {5410, 912, 64, 56, 312, 3},
    {5448, 863, 56, 56, 315, 0}, {5458, 5511, 32, 32, 315, 1}, {5477, 13268, 32, 32, 316, 1},
    {5709, 5744, 32, 32, 317, 2}, {5765, 956, 24, 24, 319, 1}, {5817, 5817, 32, 32, 320, 2},
    {5829, 1199, 56, 40, 322, 3}, {6083, 969, 192, 200, 325, 10}, {6146, 3916, 112, 112, 335, 2},
    {6170, 6857, 56, 56, 337, 1}, {6198, 6857, 56, 56, 338, 1}, {6234, 4598, 32, 32, 339, 1},
    {6259, 6837, 56, 56, 340, 1}, {6283, 6873, 216, 216, 341, 1}, {6436, 1360, 144, 80, 342, 6},
    {6446, 1043, 24, 24, 348, 1}, {6661, 1971, 32, 32, 349, 1}, {6686, 1098, 48, 48, 350, 1},
    {6704, 1118, 40, 40, 351, 1}, {6718, 1134, 32, 32, 352, 2}, {6736, 1180, 96, 96, 354, 2},
    {6752, 1154, 32, 32, 356, 2}, {6949, 1245, 48, 48, 358, 0}, {6954, 7116, 56, 56, 358, 2},
    {6972, 2544, 24, 24, 360, 1}, {6983, 7116, 56, 56, 361, 2}, {7000, 2544, 24, 24, 363, 1},
    {7010, 7116, 56, 56, 364, 2}, {7035, 7116, 56, 56, 366, 2}, {7059, 7116, 56, 56, 368, 2},
    {7085, 7116, 56, 56, 370, 2}, {7104, 2544, 24, 24, 372, 1}, {7404, 7414, 56, 56, 373, 4},
    {7658, 7676, 56, 56, 377, 2}, {7754, 7779, 32, 32, 379, 2}, {7801, 7819, 48, 48, 381, 2},
    {7839, 3311, 120, 56, 383, 3}, {7875, 1818, 200, 200, 386, 9}, {8075, 1333, 144, 144, 395, 14},
    {8084, 9928, 32, 32, 409, 2}, {8105, 10313, 152, 152, 411, 11}, {8134, 10330, 56, 56, 422, 4},
    {8159, 11608, 64, 64, 426, 5}, {8455, 1360, 144, 80, 431, 6}, {8465, 8356, 24, 24, 437, 1},
    {8488, 1199, 48, 40, 438, 3}, {8665, 1443, 40, 40, 441, 2}, {8670, 1387, 280, 280, 443, 1},
    {8686, 1404, 32, 40, 444, 1}, {8703, 1422, 32, 40, 445, 1}, {9215, 3614, 24, 32, 446, 0},
    {9400, 1372, 168, 168, 446, 2}, {9415, 12525, 32, 32, 448, 1}, {9430, 3336, 32, 32, 449, 2},
    {9449, 13828, 48, 48, 451, 2}, {9464, 13814, 496, 496, 453, 3}, {9490, 4625, 56, 56, 456, 4},
    {9511, 5273, 32, 32, 460, 1}, {9529, 5777, 32, 32, 461, 2}, {9545, 6301, 56, 56, 463, 2},
    {9568, 6585, 56, 56, 465, 2}, {9608, 6365, 32, 32, 467, 2}, {9627, 6464, 40, 40, 469, 2},
    {9643, 6595, 48, 48, 471, 2}, {9659, 7234, 40, 40, 473, 2}, {9679, 7761, 32, 32, 475, 2},
    {9701, 8619, 72, 72, 477, 5}, {9719, 9281, 56, 56, 482, 1}, {9736, 11460, 32, 32, 483, 2},
    {9755, 11687, 64, 64, 485, 2}, {9778, 11984, 48, 48, 487, 2}, {9796, 12301, 32, 32, 489, 1},
    {9813, 12934, 32, 32, 490, 2}, {9831, 13559, 40, 40, 492, 2}, {9851, 15194, 56, 56, 494, 3},
    {9938, 1372, 168, 168, 497, 2}, {10035, 10049, 64, 64, 499, 1}, {10084, 1535, 40, 40, 500, 0},
    {10089, 2616, 32, 32, 500, 1}, {10103, 10124, 32, 32, 501, 1}, {10274, 10293, 40, 40, 502, 3},
    {10441, 2634, 112, 112, 505, 1}, {10455, 10459, 32, 32, 506, 2}, {10477, 10490, 24, 24, 508, 1},
    {10598, 1199, 48, 40, 509, 3}, {10631, 10647, 48, 48, 512, 1}, {10664, 1597, 144, 152, 513, 3},
    {10675, 1628, 48, 48, 516, 3}, {10682, 15024, 32, 32, 519, 2}, {10697, 1199, 56, 40, 521, 3},
    {10786, 10796, 80, 80, 524, 1}, {10808, 1655, 56, 56, 525, 4}, {11243, 11258, 64, 64, 529, 3},
    {11289, 5197, 40, 40, 532, 1}, {11309, 9383, 48, 48, 533, 1}, {11329, 10715, 40, 40, 534, 3},
    {11382, 11358, 56, 56, 537, 0}, {11411, 11370, 24, 24, 537, 0}, {11763, 1727, 104, 104, 537, 2},
    {11834, 11853, 80, 80, 539, 1}, {11871, 221, 72, 72, 540, 4}, {11886, 2141, 104, 104, 544, 2},
    {12057, 12066, 64, 64, 546, 5}, {12102, 15169, 72, 72, 551, 1}, {12189, 12195, 48, 48, 552, 4},
    {12211, 414, 88, 88, 556, 3}, {12220, 638, 96, 96, 559, 4}, {12329, 12338, 32, 32, 563, 1},
    {12481, 12087, 24, 24, 564, 0}, {12494, 11799, 48, 48, 564, 1}, {12555, 1818, 200, 200, 565, 9},
    {12559, 12592, 48, 48, 574, 1}, {12631, 1830, 40, 40, 575, 3}, {12842, 12120, 48, 48, 578, 2},
    {12855, 12134, 224, 224, 580, 15}, {12874, 12154, 104, 104, 595, 7},
    {12889, 2745, 32, 32, 602, 2}, {12901, 12170, 32, 32, 604, 0}, {13108, 13108, 32, 32, 604, 2},
    {13204, 14662, 32, 32, 606, 1}, {13223, 14662, 32, 32, 607, 1}, {13438, 13444, 40, 40, 608, 3},
    {13471, 4468, 120, 120, 611, 6}, {14147, 4570, 40, 40, 617, 2}, {14163, 1971, 24, 32, 619, 1},
    {14169, 2709, 32, 32, 620, 1}, {14184, 3379, 920, 920, 621, 11}, {14223, 8369, 64, 64, 632, 4},
    {14242, 2657, 24, 24, 636, 1}, {14264, 14680, 32, 32, 637, 2}, {14355, 11517, 40, 40, 639, 2},
    {14372, 11497, 24, 24, 641, 1}, {14393, 11497, 24, 24, 642, 1}, {14416, 14201, 56, 56, 643, 5},
    {14437, 14322, 64, 64, 648, 5}, {14452, 14336, 24, 24, 653, 1}, {14646, 11947, 40, 40, 654, 0},
    {14766, 1372, 168, 168, 654, 2}, {14878, 2728, 64, 64, 656, 4}, {14904, 2728, 64, 64, 660, 4},
    {14922, 2728, 64, 64, 664, 4}, {15005, 1199, 56, 40, 668, 3}, {15073, 258, 56, 56, 671, 4},
    {15103, 2312, 168, 168, 675, 16}, {15137, 2449, 128, 128, 691, 12},
    {15190, 15211, 48, 48, 703, 2}, {15221, 6354, 168, 168, 705, 3},
    {15235, 6354, 168, 168, 708, 3}, {15251, 2465, 184, 184, 711, 2},
    {15274, 2063, 208, 208, 713, 9},
};

static const struct table_held held[] = {
    {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {11128, C_MEMBER_OBJECT, 72, 1}, {10902, C_MEMBER_OBJECT, 80, 1},
    {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {10858, C_MEMBER_OBJECT, 72, 1}, {7574, C_MEMBER_OBJECT, 80, 1}, {6949, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {10858, C_MEMBER_OBJECT, 72, 1}, {10902, C_MEMBER_OBJECT, 80, 1},
    {11622, C_MEMBER_OBJECT, 88, 1}, {10907, C_MEMBER_OBJECT, 96, 1},
    {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {10902, C_MEMBER_OBJECT, 72, 1}, {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1},
    {10982, C_MEMBER_OBJECT, 32, 1}, {14147, C_MEMBER_OBJECT, 40, 1},
    {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1}, {10894, C_MEMBER_OBJECT, 72, 1},
    {13243, C_MEMBER_OBJECT, 80, 1}, {7720, C_MEMBER_OBJECT, 88, 1}, {7729, C_MEMBER_OBJECT, 96, 1},
    {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {14760, C_MEMBER_OBJECT, 72, 1}, {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1},
    {10982, C_MEMBER_OBJECT, 32, 1}, {14147, C_MEMBER_OBJECT, 40, 1},
    {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1}, {10858, C_MEMBER_OBJECT, 72, 1},
    {7720, C_MEMBER_OBJECT, 80, 1}, {10062, C_MEMBER_OBJECT, 88, 1},
    {11274, C_MEMBER_OBJECT, 96, 1}, {7358, C_MEMBER_OBJECT, 104, 1},
    {7386, C_MEMBER_OBJECT, 112, 1}, {13838, C_MEMBER_OBJECT, 120, 1},
    {11964, C_MEMBER_OBJECT, 128, 1}, {6949, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {6083, C_MEMBER_OBJECT, 72, 1}, {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1},
    {10982, C_MEMBER_OBJECT, 32, 1}, {14147, C_MEMBER_OBJECT, 40, 1},
    {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1}, {7335, C_MEMBER_OBJECT, 72, 1},
    {11141, C_MEMBER_OBJECT, 80, 1}, {12268, C_MEMBER_OBJECT, 104, 1},
    {6949, C_MEMBER_OBJECT, 16, 1}, {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {7335, C_MEMBER_OBJECT, 72, 1}, {11141, C_MEMBER_OBJECT, 80, 1},
    {12268, C_MEMBER_OBJECT, 104, 1}, {6949, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 32, 1},
    {14147, C_MEMBER_OBJECT, 40, 1}, {6417, C_MEMBER_OBJECT, 48, 1}, {5759, C_MEMBER_OBJECT, 56, 1},
    {7335, C_MEMBER_OBJECT, 72, 1}, {11141, C_MEMBER_OBJECT, 80, 1},
    {12268, C_MEMBER_OBJECT, 104, 1}, {2817, C_MEMBER_OBJECT, 16, 1},
    {2776, C_MEMBER_OBJECT, 24, 1}, {2797, C_MEMBER_OBJECT, 32, 1}, {8282, C_MEMBER_OBJECT, 16, 1},
    {8177, C_MEMBER_OBJECT, 24, 1}, {8238, C_MEMBER_OBJECT, 32, 1}, {8191, C_MEMBER_OBJECT, 40, 1},
    {8251, C_MEMBER_OBJECT, 48, 1}, {8265, C_MEMBER_OBJECT, 56, 1}, {8291, C_MEMBER_OBJECT, 64, 1},
    {8302, C_MEMBER_OBJECT, 72, 1}, {8205, C_MEMBER_OBJECT, 80, 1}, {6949, C_MEMBER_OBJECT, 104, 1},
    {8316, C_MEMBER_OBJECT, 112, 1}, {8220, C_MEMBER_OBJECT, 120, 1},
    {8332, C_MEMBER_OBJECT, 16, 1}, {13733, C_MEMBER_OBJECT, 16, 1},
    {13582, C_MEMBER_OBJECT, 24, 1}, {13660, C_MEMBER_OBJECT, 32, 1},
    {13597, C_MEMBER_OBJECT, 40, 1}, {13684, C_MEMBER_OBJECT, 48, 1},
    {13699, C_MEMBER_OBJECT, 56, 1}, {13753, C_MEMBER_OBJECT, 64, 1},
    {13765, C_MEMBER_OBJECT, 72, 1}, {13612, C_MEMBER_OBJECT, 80, 1},
    {6949, C_MEMBER_OBJECT, 104, 1}, {13780, C_MEMBER_OBJECT, 112, 1},
    {13628, C_MEMBER_OBJECT, 120, 1}, {13717, C_MEMBER_OBJECT, 128, 1},
    {13674, C_MEMBER_OBJECT, 136, 1}, {13743, C_MEMBER_OBJECT, 144, 1},
    {13647, C_MEMBER_OBJECT, 152, 1}, {13463, C_MEMBER_OBJECT, 16, 1},
    {13456, C_MEMBER_OBJECT, 24, 1}, {10891, C_MEMBER_OBJECT, 16, 1},
    {11128, C_MEMBER_OBJECT, 24, 1}, {14719, C_MEMBER_OBJECT, 104, 1},
    {6480, C_MEMBER_OBJECT, 16, 1}, {6489, C_MEMBER_OBJECT, 24, 1}, {6498, C_MEMBER_OBJECT, 32, 1},
    {14796, C_MEMBER_OBJECT, 16, 1}, {14784, C_MEMBER_OBJECT, 24, 1},
    {14773, C_MEMBER_OBJECT, 32, 1}, {13904, C_MEMBER_OBJECT, 16, 1},
    {13923, C_MEMBER_OBJECT, 24, 1}, {13912, C_MEMBER_OBJECT, 32, 1},
    {10069, C_MEMBER_OBJECT, 40, 1}, {9204, C_MEMBER_OBJECT, 16, 1}, {6941, C_MEMBER_OBJECT, 24, 1},
    {7696, C_MEMBER_OBJECT, 32, 1}, {15038, C_MEMBER_OBJECT, 16, 1}, {6941, C_MEMBER_OBJECT, 24, 1},
    {7434, C_MEMBER_OBJECT, 64, 1}, {11128, C_MEMBER_OBJECT, 48, 1},
    {12081, C_MEMBER_OBJECT, 40, 1}, {5256, C_MEMBER_OBJECT, 32, 1}, {5263, C_MEMBER_OBJECT, 64, 1},
    {13898, C_MEMBER_OBJECT, 96, 1}, {5628, C_MEMBER_OBJECT, 104, 1},
    {6425, C_MEMBER_OBJECT, 112, 1}, {4900, C_MEMBER_OBJECT, 120, 1},
    {12314, C_MEMBER_OBJECT, 128, 1}, {5789, C_MEMBER_OBJECT, 136, 1},
    {7425, C_MEMBER_OBJECT, 144, 1}, {11486, C_MEMBER_OBJECT, 152, 1},
    {6425, C_MEMBER_OBJECT, 80, 1}, {5628, C_MEMBER_OBJECT, 88, 1}, {12314, C_MEMBER_OBJECT, 96, 1},
    {9886, C_MEMBER_OBJECT, 16, 1}, {6949, C_MEMBER_OBJECT, 24, 1}, {9881, C_MEMBER_OBJECT, 24, 1},
    {5256, C_MEMBER_OBJECT, 32, 1}, {5263, C_MEMBER_OBJECT, 64, 1}, {14956, C_MEMBER_OBJECT, 24, 1},
    {12421, C_MEMBER_OBJECT, 40, 1}, {12824, C_MEMBER_OBJECT, 48, 1},
    {12236, C_MEMBER_OBJECT, 16, 1}, {15052, C_MEMBER_OBJECT, 24, 1},
    {6949, C_MEMBER_OBJECT, 32, 1}, {14944, C_MEMBER_OBJECT, 40, 1},
    {12207, C_MEMBER_OBJECT, 16, 1}, {6949, C_MEMBER_OBJECT, 136, 1},
    {14944, C_MEMBER_OBJECT, 144, 1}, {12207, C_MEMBER_OBJECT, 16, 1},
    {6949, C_MEMBER_OBJECT, 136, 1}, {14944, C_MEMBER_OBJECT, 144, 1},
    {12207, C_MEMBER_OBJECT, 16, 1}, {6949, C_MEMBER_OBJECT, 136, 1},
    {14944, C_MEMBER_OBJECT, 144, 1}, {5320, C_MEMBER_OBJECT, 16, 1},
    {6949, C_MEMBER_OBJECT, 40, 1}, {14944, C_MEMBER_OBJECT, 48, 1},
    {14944, C_MEMBER_OBJECT, 32, 1}, {6949, C_MEMBER_OBJECT, 40, 1}, {6789, C_MEMBER_OBJECT, 16, 1},
    {7444, C_MEMBER_OBJECT, 24, 1}, {15059, C_MEMBER_OBJECT, 56, 1},
    {6789, C_MEMBER_OBJECT, 120, 1}, {12261, C_MEMBER_OBJECT, 128, 1},
    {15044, C_MEMBER_OBJECT, 136, 1}, {6949, C_MEMBER_OBJECT, 144, 1},
    {14944, C_MEMBER_OBJECT, 152, 1}, {5332, C_MEMBER_OBJECT, 32, 1},
    {7335, C_MEMBER_OBJECT, 40, 1}, {7327, C_MEMBER_OBJECT, 48, 1}, {6789, C_MEMBER_OBJECT, 56, 1},
    {12261, C_MEMBER_OBJECT, 64, 1}, {7444, C_MEMBER_OBJECT, 72, 1},
    {6775, C_MEMBER_OBJECT, 120, 1}, {11673, C_MEMBER_OBJECT, 136, 1},
    {12812, C_MEMBER_OBJECT, 152, 1}, {12207, C_MEMBER_OBJECT, 168, 1},
    {14944, C_MEMBER_OBJECT, 176, 1}, {6949, C_MEMBER_OBJECT, 184, 1},
    {12835, C_MEMBER_OBJECT, 16, 1}, {6949, C_MEMBER_OBJECT, 16, 1},
    {14944, C_MEMBER_OBJECT, 24, 1}, {10509, C_MEMBER_OBJECT, 16, 1},
    {6827, C_MEMBER_OBJECT, 24, 1}, {7327, C_MEMBER_OBJECT, 32, 1}, {9172, C_MEMBER_OBJECT, 40, 1},
    {9890, C_MEMBER_OBJECT, 48, 1}, {9368, C_MEMBER_OBJECT, 56, 1}, {11148, C_MEMBER_OBJECT, 24, 1},
    {11160, C_MEMBER_OBJECT, 32, 1}, {11586, C_MEMBER_OBJECT, 40, 1},
    {11598, C_MEMBER_OBJECT, 48, 1}, {11571, C_MEMBER_OBJECT, 56, 1},
    {10616, C_MEMBER_OBJECT, 64, 1}, {7579, C_MEMBER_OBJECT, 48, 1},
    {10761, C_MEMBER_OBJECT, 72, 1}, {14719, C_MEMBER_OBJECT, 184, 1},
    {5806, C_MEMBER_OBJECT, 24, 1}, {7444, C_MEMBER_OBJECT, 32, 1}, {7444, C_MEMBER_OBJECT, 32, 1},
    {11665, C_MEMBER_OBJECT, 40, 1}, {7444, C_MEMBER_OBJECT, 32, 1},
    {13236, C_MEMBER_OBJECT, 56, 1}, {7444, C_MEMBER_OBJECT, 32, 1},
    {11665, C_MEMBER_OBJECT, 40, 1}, {13236, C_MEMBER_OBJECT, 48, 1},
    {11706, C_MEMBER_OBJECT, 24, 1}, {11716, C_MEMBER_OBJECT, 32, 1},
    {7131, C_MEMBER_OBJECT, 40, 1}, {12275, C_MEMBER_OBJECT, 48, 1},
    {15038, C_MEMBER_OBJECT, 56, 1}, {11440, C_MEMBER_OBJECT, 64, 1},
    {7648, C_MEMBER_OBJECT, 136, 1}, {5350, C_MEMBER_OBJECT, 144, 1},
    {11783, C_MEMBER_OBJECT, 16, 1}, {12919, C_MEMBER_OBJECT, 16, 1},
    {11706, C_MEMBER_OBJECT, 48, 1}, {11716, C_MEMBER_OBJECT, 56, 1},
    {5339, C_MEMBER_OBJECT, 72, 1}, {12231, C_MEMBER_OBJECT, 184, 1},
    {12243, C_MEMBER_OBJECT, 192, 1}, {12252, C_MEMBER_OBJECT, 200, 1},
    {11660, C_MEMBER_OBJECT, 208, 1}, {5375, C_MEMBER_OBJECT, 216, 1},
    {14709, C_MEMBER_OBJECT, 16, 1}, {10363, C_MEMBER_OBJECT, 32, 1},
    {14944, C_MEMBER_OBJECT, 48, 1}, {11652, C_MEMBER_OBJECT, 16, 1},
    {13048, C_MEMBER_OBJECT, 56, 1}, {13006, C_MEMBER_OBJECT, 72, 1},
    {10142, C_MEMBER_OBJECT, 32, 1}, {6476, C_MEMBER_OBJECT, 24, 1},
    {12572, C_MEMBER_OBJECT, 40, 1}, {10862, C_MEMBER_OBJECT, 64, 1},
    {9912, C_MEMBER_OBJECT, 72, 1}, {2185, C_MEMBER_OBJECT, 16, 1}, {6476, C_MEMBER_OBJECT, 32, 1},
    {11454, C_MEMBER_OBJECT, 48, 1}, {12539, C_MEMBER_OBJECT, 56, 1},
    {7501, C_MEMBER_OBJECT, 72, 1}, {12466, C_MEMBER_OBJECT, 40, 1},
    {14944, C_MEMBER_OBJECT, 48, 1}, {12821, C_MEMBER_OBJECT, 16, 1},
    {5324, C_MEMBER_OBJECT, 32, 1}, {9157, C_MEMBER_OBJECT, 40, 1}, {9886, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 24, 1}, {9943, C_MEMBER_OBJECT, 32, 1}, {14944, C_MEMBER_OBJECT, 40, 1},
    {7257, C_MEMBER_OBJECT, 48, 1}, {14959, C_MEMBER_OBJECT, 56, 1},
    {10156, C_MEMBER_OBJECT, 16, 1}, {14944, C_MEMBER_OBJECT, 24, 1},
    {9157, C_MEMBER_OBJECT, 24, 1}, {14997, C_MEMBER_OBJECT, 16, 1}, {6813, C_MEMBER_OBJECT, 24, 1},
    {14944, C_MEMBER_OBJECT, 48, 1}, {4881, C_MEMBER_OBJECT, 24, 1}, {6949, C_MEMBER_OBJECT, 16, 1},
    {4774, C_MEMBER_OBJECT, 16, 1}, {4731, C_MEMBER_OBJECT, 24, 1}, {4762, C_MEMBER_OBJECT, 32, 1},
    {4698, C_MEMBER_OBJECT, 40, 1}, {4739, C_MEMBER_OBJECT, 56, 1},
    {4721, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4789, C_MEMBER_OBJECT, 16, 1},
    {4797, C_MEMBER_OBJECT, 24, 1}, {4818, C_MEMBER_OBJECT, 16, 1}, {4809, C_MEMBER_OBJECT, 24, 1},
    {4826, C_MEMBER_OBJECT, 16, 1}, {10387, C_MEMBER_OBJECT, 24, 1},
    {10378, C_MEMBER_OBJECT, 32, 1}, {10401, C_MEMBER_OBJECT, 40, 1},
    {10387, C_MEMBER_OBJECT, 24, 1}, {10378, C_MEMBER_OBJECT, 32, 1},
    {10401, C_MEMBER_OBJECT, 40, 1}, {9356, C_MEMBER_OBJECT, 24, 1}, {9356, C_MEMBER_OBJECT, 24, 1},
    {9297, C_MEMBER_OBJECT, 16, 1}, {9344, C_MEMBER_OBJECT, 24, 1}, {11062, C_MEMBER_OBJECT, 16, 1},
    {5852, C_MEMBER_OBJECT, 16, 1}, {5864, C_MEMBER_OBJECT, 24, 1}, {6625, C_MEMBER_OBJECT, 16, 1},
    {6607, C_MEMBER_OBJECT, 24, 1}, {6614, C_MEMBER_OBJECT, 32, 1}, {5905, C_MEMBER_OBJECT, 24, 1},
    {6019, C_MEMBER_OBJECT, 32, 1}, {5915, C_MEMBER_OBJECT, 40, 1}, {5992, C_MEMBER_OBJECT, 96, 1},
    {5973, C_MEMBER_OBJECT, 104, 1}, {5933, C_MEMBER_OBJECT, 112, 1},
    {6011, C_MEMBER_OBJECT, 120, 1}, {6043, C_MEMBER_OBJECT, 128, 1},
    {5960, C_MEMBER_OBJECT, 136, 1}, {6068, C_MEMBER_OBJECT, 144, 1},
    {11215, C_MEMBER_OBJECT, 96, 1}, {11228, C_MEMBER_OBJECT, 104, 1},
    {6851, C_MEMBER_OBJECT, 32, 1}, {6851, C_MEMBER_OBJECT, 32, 1}, {7230, C_MEMBER_OBJECT, 24, 1},
    {6797, C_MEMBER_OBJECT, 48, 1}, {14944, C_MEMBER_OBJECT, 208, 1},
    {8597, C_MEMBER_OBJECT, 16, 1}, {8554, C_MEMBER_OBJECT, 24, 1}, {8585, C_MEMBER_OBJECT, 32, 1},
    {8506, C_MEMBER_OBJECT, 40, 1}, {8562, C_MEMBER_OBJECT, 56, 1},
    {8544, C_MEMBER_OBJECT_ARRAY, 72, 0}, {6572, C_MEMBER_OBJECT, 16, 1},
    {11054, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14472, C_MEMBER_OBJECT, 40, 1},
    {14472, C_MEMBER_OBJECT, 32, 1}, {11274, C_MEMBER_OBJECT, 16, 1},
    {10902, C_MEMBER_OBJECT, 24, 1}, {14157, C_MEMBER_OBJECT, 64, 1},
    {7792, C_MEMBER_OBJECT, 72, 1}, {10150, C_MEMBER_OBJECT, 16, 1}, {8612, C_MEMBER_OBJECT, 24, 1},
    {6914, C_MEMBER_OBJECT, 16, 1}, {6931, C_MEMBER_OBJECT, 40, 1}, {7265, C_MEMBER_OBJECT, 16, 1},
    {6914, C_MEMBER_OBJECT, 16, 1}, {6931, C_MEMBER_OBJECT, 40, 1}, {7265, C_MEMBER_OBJECT, 16, 1},
    {6914, C_MEMBER_OBJECT, 16, 1}, {6931, C_MEMBER_OBJECT, 40, 1}, {6914, C_MEMBER_OBJECT, 16, 1},
    {6931, C_MEMBER_OBJECT, 40, 1}, {6914, C_MEMBER_OBJECT, 16, 1}, {6931, C_MEMBER_OBJECT, 40, 1},
    {6914, C_MEMBER_OBJECT, 16, 1}, {6931, C_MEMBER_OBJECT, 40, 1}, {7265, C_MEMBER_OBJECT, 16, 1},
    {7320, C_MEMBER_OBJECT, 24, 1}, {7310, C_MEMBER_OBJECT, 32, 1}, {7297, C_MEMBER_OBJECT, 40, 1},
    {11285, C_MEMBER_OBJECT, 48, 1}, {13200, C_MEMBER_OBJECT, 16, 1},
    {9309, C_MEMBER_OBJECT, 24, 1}, {7885, C_MEMBER_OBJECT, 16, 1}, {9294, C_MEMBER_OBJECT, 24, 1},
    {13200, C_MEMBER_OBJECT, 16, 1}, {9326, C_MEMBER_OBJECT, 24, 1}, {7599, C_MEMBER_OBJECT, 16, 1},
    {7640, C_MEMBER_OBJECT, 32, 1}, {3297, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {12668, C_MEMBER_OBJECT, 64, 1}, {12686, C_MEMBER_OBJECT, 80, 1},
    {12704, C_MEMBER_OBJECT, 96, 1}, {12722, C_MEMBER_OBJECT, 112, 1},
    {12740, C_MEMBER_OBJECT, 128, 1}, {12758, C_MEMBER_OBJECT, 144, 1},
    {12776, C_MEMBER_OBJECT, 160, 1}, {12794, C_MEMBER_OBJECT, 176, 1},
    {14944, C_MEMBER_OBJECT, 192, 1}, {7977, C_MEMBER_OBJECT, 16, 1},
    {7907, C_MEMBER_OBJECT, 24, 1}, {8018, C_MEMBER_OBJECT, 32, 1}, {8028, C_MEMBER_OBJECT, 40, 1},
    {7934, C_MEMBER_OBJECT, 48, 1}, {7944, C_MEMBER_OBJECT, 56, 1}, {7990, C_MEMBER_OBJECT, 64, 1},
    {7921, C_MEMBER_OBJECT, 72, 1}, {7968, C_MEMBER_OBJECT, 80, 1}, {7958, C_MEMBER_OBJECT, 88, 1},
    {8058, C_MEMBER_OBJECT, 96, 1}, {8006, C_MEMBER_OBJECT, 104, 1},
    {7890, C_MEMBER_OBJECT, 112, 1}, {8042, C_MEMBER_OBJECT, 120, 1},
    {5872, C_MEMBER_OBJECT, 16, 1}, {11141, C_MEMBER_OBJECT, 24, 1},
    {12399, C_MEMBER_OBJECT, 16, 1}, {12389, C_MEMBER_OBJECT, 24, 1},
    {12380, C_MEMBER_OBJECT, 40, 1}, {12409, C_MEMBER_OBJECT, 48, 1},
    {5559, C_MEMBER_OBJECT, 72, 1}, {7885, C_MEMBER_OBJECT, 88, 1}, {9953, C_MEMBER_OBJECT, 112, 1},
    {10344, C_MEMBER_OBJECT, 120, 1}, {5565, C_MEMBER_OBJECT, 128, 1},
    {6949, C_MEMBER_OBJECT, 136, 1}, {14944, C_MEMBER_OBJECT, 144, 1},
    {11908, C_MEMBER_OBJECT, 16, 1}, {10940, C_MEMBER_OBJECT, 24, 1},
    {9886, C_MEMBER_OBJECT, 40, 1}, {12322, C_MEMBER_OBJECT, 48, 1}, {7798, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 24, 1}, {9943, C_MEMBER_OBJECT, 32, 1}, {6949, C_MEMBER_OBJECT, 40, 1},
    {14944, C_MEMBER_OBJECT, 48, 1}, {8597, C_MEMBER_OBJECT, 16, 1}, {8554, C_MEMBER_OBJECT, 24, 1},
    {8585, C_MEMBER_OBJECT, 32, 1}, {8506, C_MEMBER_OBJECT, 40, 1}, {8562, C_MEMBER_OBJECT, 56, 1},
    {8544, C_MEMBER_OBJECT_ARRAY, 72, 0}, {11128, C_MEMBER_OBJECT, 16, 1},
    {6625, C_MEMBER_OBJECT, 16, 1}, {6607, C_MEMBER_OBJECT, 24, 1}, {6614, C_MEMBER_OBJECT, 32, 1},
    {8644, C_MEMBER_OBJECT, 16, 1}, {8651, C_MEMBER_OBJECT, 24, 1},
    {4617, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5248, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5527, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8882, C_MEMBER_OBJECT, 16, 1},
    {8866, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9356, C_MEMBER_OBJECT, 24, 1},
    {11533, C_MEMBER_OBJECT, 16, 1}, {13863, C_MEMBER_OBJECT, 24, 1},
    {6637, C_MEMBER_OBJECT, 16, 1}, {14944, C_MEMBER_OBJECT, 32, 1}, {9294, C_MEMBER_OBJECT, 16, 1},
    {10945, C_MEMBER_OBJECT, 32, 1}, {14766, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13951, C_MEMBER_OBJECT, 16, 1}, {9294, C_MEMBER_OBJECT, 24, 1}, {5302, C_MEMBER_OBJECT, 32, 1},
    {9196, C_MEMBER_OBJECT, 40, 1}, {9294, C_MEMBER_OBJECT, 16, 1}, {12835, C_MEMBER_OBJECT, 16, 1},
    {4642, C_MEMBER_OBJECT, 24, 1}, {11810, C_MEMBER_OBJECT, 16, 1},
    {12322, C_MEMBER_OBJECT, 32, 1}, {11810, C_MEMBER_OBJECT, 16, 1},
    {12322, C_MEMBER_OBJECT, 32, 1}, {6632, C_MEMBER_OBJECT, 16, 1},
    {12506, C_MEMBER_OBJECT, 24, 1}, {10217, C_MEMBER_OBJECT, 24, 1},
    {10226, C_MEMBER_OBJECT, 32, 1}, {9294, C_MEMBER_OBJECT, 16, 1},
    {12475, C_MEMBER_OBJECT, 24, 1}, {7885, C_MEMBER_OBJECT, 16, 1}, {9294, C_MEMBER_OBJECT, 24, 1},
    {7885, C_MEMBER_OBJECT, 16, 1}, {9294, C_MEMBER_OBJECT, 24, 1}, {9294, C_MEMBER_OBJECT, 16, 1},
    {9904, C_MEMBER_OBJECT, 24, 1}, {13863, C_MEMBER_OBJECT, 32, 1}, {6546, C_MEMBER_OBJECT, 40, 1},
    {6554, C_MEMBER_OBJECT, 48, 1}, {9294, C_MEMBER_OBJECT, 16, 1}, {9294, C_MEMBER_OBJECT, 16, 1},
    {11281, C_MEMBER_OBJECT, 24, 1}, {11810, C_MEMBER_OBJECT, 16, 1},
    {12322, C_MEMBER_OBJECT, 40, 1}, {11828, C_MEMBER_OBJECT, 16, 1},
    {12322, C_MEMBER_OBJECT, 32, 1}, {7273, C_MEMBER_OBJECT, 16, 1}, {7885, C_MEMBER_OBJECT, 16, 1},
    {9294, C_MEMBER_OBJECT, 24, 1}, {7885, C_MEMBER_OBJECT, 16, 1}, {9294, C_MEMBER_OBJECT, 24, 1},
    {9873, C_MEMBER_OBJECT, 32, 1}, {12322, C_MEMBER_OBJECT, 40, 1}, {7744, C_MEMBER_OBJECT, 48, 1},
    {8882, C_MEMBER_OBJECT, 16, 1}, {8866, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {10027, C_MEMBER_OBJECT, 16, 1}, {9356, C_MEMBER_OBJECT, 24, 1}, {9356, C_MEMBER_OBJECT, 24, 1},
    {12948, C_MEMBER_OBJECT, 16, 1}, {13190, C_MEMBER_OBJECT, 24, 1},
    {10016, C_MEMBER_OBJECT, 32, 1}, {10522, C_MEMBER_OBJECT, 40, 1},
    {9424, C_MEMBER_OBJECT, 16, 1}, {7885, C_MEMBER_OBJECT, 24, 1}, {10469, C_MEMBER_OBJECT, 16, 1},
    {6625, C_MEMBER_OBJECT, 16, 1}, {6607, C_MEMBER_OBJECT, 24, 1}, {6614, C_MEMBER_OBJECT, 32, 1},
    {9356, C_MEMBER_OBJECT, 24, 1}, {10533, C_MEMBER_OBJECT, 24, 1},
    {14805, C_MEMBER_OBJECT, 64, 1}, {14944, C_MEMBER_OBJECT, 136, 1},
    {9047, C_MEMBER_OBJECT, 16, 1}, {9055, C_MEMBER_OBJECT, 24, 1}, {9063, C_MEMBER_OBJECT, 32, 1},
    {6885, C_MEMBER_OBJECT, 16, 1}, {12516, C_MEMBER_OBJECT, 24, 1}, {6625, C_MEMBER_OBJECT, 16, 1},
    {6607, C_MEMBER_OBJECT, 24, 1}, {6614, C_MEMBER_OBJECT, 32, 1}, {14944, C_MEMBER_OBJECT, 64, 1},
    {10545, C_MEMBER_OBJECT, 16, 1}, {10538, C_MEMBER_OBJECT, 24, 1},
    {10570, C_MEMBER_OBJECT, 40, 1}, {10553, C_MEMBER_OBJECT, 48, 1},
    {6922, C_MEMBER_OBJECT, 24, 1}, {6903, C_MEMBER_OBJECT, 48, 1}, {6931, C_MEMBER_OBJECT, 56, 1},
    {5192, C_MEMBER_OBJECT, 24, 1}, {9363, C_MEMBER_OBJECT, 24, 1}, {10902, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 24, 1}, {9962, C_MEMBER_OBJECT, 32, 1}, {14805, C_MEMBER_OBJECT, 24, 1},
    {14944, C_MEMBER_OBJECT, 96, 1}, {11731, C_MEMBER_OBJECT, 16, 1},
    {10902, C_MEMBER_OBJECT, 16, 1}, {11622, C_MEMBER_OBJECT, 24, 1},
    {12989, C_MEMBER_OBJECT, 32, 1}, {10367, C_MEMBER_OBJECT, 40, 1},
    {11640, C_MEMBER_OBJECT, 72, 1}, {11627, C_MEMBER_OBJECT, 80, 1},
    {12029, C_MEMBER_OBJECT, 16, 1}, {12048, C_MEMBER_OBJECT, 24, 1},
    {12011, C_MEMBER_OBJECT, 32, 1}, {12020, C_MEMBER_OBJECT, 40, 1},
    {12038, C_MEMBER_OBJECT, 48, 1}, {9219, C_MEMBER_OBJECT, 56, 1},
    {12948, C_MEMBER_OBJECT, 16, 1}, {13195, C_MEMBER_OBJECT, 24, 1},
    {13190, C_MEMBER_OBJECT, 32, 1}, {10020, C_MEMBER_OBJECT, 40, 1},
    {13252, C_MEMBER_OBJECT, 24, 1}, {12296, C_MEMBER_OBJECT, 32, 1},
    {11652, C_MEMBER_OBJECT, 40, 1}, {8633, C_MEMBER_OBJECT, 32, 1}, {9185, C_MEMBER_OBJECT, 40, 1},
    {11652, C_MEMBER_OBJECT, 48, 1}, {14944, C_MEMBER_OBJECT, 64, 1},
    {12521, C_MEMBER_OBJECT, 24, 1}, {6949, C_MEMBER_OBJECT, 16, 1},
    {12668, C_MEMBER_OBJECT, 64, 1}, {12686, C_MEMBER_OBJECT, 80, 1},
    {12704, C_MEMBER_OBJECT, 96, 1}, {12722, C_MEMBER_OBJECT, 112, 1},
    {12740, C_MEMBER_OBJECT, 128, 1}, {12758, C_MEMBER_OBJECT, 144, 1},
    {12776, C_MEMBER_OBJECT, 160, 1}, {12794, C_MEMBER_OBJECT, 176, 1},
    {14944, C_MEMBER_OBJECT, 192, 1}, {12606, C_MEMBER_OBJECT, 16, 1},
    {12948, C_MEMBER_OBJECT, 16, 1}, {13195, C_MEMBER_OBJECT, 24, 1},
    {13190, C_MEMBER_OBJECT, 32, 1}, {6394, C_MEMBER_OBJECT, 16, 1}, {9157, C_MEMBER_OBJECT, 40, 1},
    {13071, C_MEMBER_OBJECT, 72, 1}, {6564, C_MEMBER_OBJECT, 80, 1}, {5308, C_MEMBER_OBJECT, 88, 1},
    {12447, C_MEMBER_OBJECT, 104, 1}, {13843, C_MEMBER_OBJECT, 112, 1},
    {2431, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {375, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {607, C_MEMBER_OBJECT, 184, 1},
    {360, C_MEMBER_OBJECT, 192, 1}, {390, C_MEMBER_OBJECT, 200, 1}, {710, C_MEMBER_OBJECT, 208, 1},
    {581, C_MEMBER_OBJECT, 216, 1}, {6394, C_MEMBER_OBJECT, 16, 1}, {6891, C_MEMBER_OBJECT, 24, 1},
    {12434, C_MEMBER_OBJECT, 32, 1}, {9986, C_MEMBER_OBJECT, 48, 1},
    {12447, C_MEMBER_OBJECT, 64, 1}, {13061, C_MEMBER_OBJECT, 72, 1},
    {9157, C_MEMBER_OBJECT, 96, 1}, {6632, C_MEMBER_OBJECT, 16, 1}, {6891, C_MEMBER_OBJECT, 24, 1},
    {12637, C_MEMBER_OBJECT, 16, 1}, {12649, C_MEMBER_OBJECT, 24, 1},
    {9356, C_MEMBER_OBJECT, 24, 1}, {9356, C_MEMBER_OBJECT, 24, 1}, {14184, C_MEMBER_OBJECT, 16, 1},
    {11128, C_MEMBER_OBJECT, 24, 1}, {11132, C_MEMBER_OBJECT, 32, 1},
    {13149, C_MEMBER_OBJECT, 16, 1}, {13165, C_MEMBER_OBJECT, 24, 1},
    {13156, C_MEMBER_OBJECT, 32, 1}, {13177, C_MEMBER_OBJECT, 40, 1},
    {13121, C_MEMBER_OBJECT, 48, 1}, {13134, C_MEMBER_OBJECT, 56, 1},
    {13806, C_MEMBER_OBJECT, 16, 1}, {13797, C_MEMBER_OBJECT, 24, 1},
    {11054, C_MEMBER_OBJECT_ARRAY, 24, 0}, {9356, C_MEMBER_OBJECT, 24, 1},
    {8943, C_MEMBER_OBJECT, 256, 1}, {8993, C_MEMBER_OBJECT, 264, 1},
    {8959, C_MEMBER_OBJECT, 336, 1}, {9009, C_MEMBER_OBJECT, 344, 1},
    {8976, C_MEMBER_OBJECT, 352, 1}, {9024, C_MEMBER_OBJECT, 368, 1},
    {8914, C_MEMBER_OBJECT, 856, 1}, {8934, C_MEMBER_OBJECT, 864, 1},
    {8922, C_MEMBER_OBJECT, 872, 1}, {8904, C_MEMBER_OBJECT, 888, 1},
    {4293, C_MEMBER_OBJECT, 904, 1}, {11351, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 24, 1}, {11475, C_MEMBER_OBJECT, 32, 1},
    {14944, C_MEMBER_OBJECT, 40, 1}, {10988, C_MEMBER_OBJECT, 16, 1},
    {4895, C_MEMBER_OBJECT, 16, 1}, {11475, C_MEMBER_OBJECT, 24, 1},
    {10902, C_MEMBER_OBJECT, 16, 1}, {5314, C_MEMBER_OBJECT, 24, 1}, {2750, C_MEMBER_OBJECT, 16, 1},
    {2750, C_MEMBER_OBJECT, 16, 1}, {10902, C_MEMBER_OBJECT, 16, 1},
    {14189, C_MEMBER_OBJECT, 24, 1}, {6380, C_MEMBER_OBJECT, 32, 1},
    {14760, C_MEMBER_OBJECT, 40, 1}, {10808, C_MEMBER_OBJECT, 48, 1},
    {10902, C_MEMBER_OBJECT, 16, 1}, {5314, C_MEMBER_OBJECT, 24, 1}, {7451, C_MEMBER_OBJECT, 32, 1},
    {6405, C_MEMBER_OBJECT, 40, 1}, {7466, C_MEMBER_OBJECT, 48, 1}, {10902, C_MEMBER_OBJECT, 16, 1},
    {8882, C_MEMBER_OBJECT, 16, 1}, {8866, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {14979, C_MEMBER_OBJECT, 16, 1}, {14959, C_MEMBER_OBJECT, 24, 1},
    {14989, C_MEMBER_OBJECT, 40, 1}, {14971, C_MEMBER_OBJECT, 48, 1},
    {14979, C_MEMBER_OBJECT, 16, 1}, {14959, C_MEMBER_OBJECT, 24, 1},
    {14989, C_MEMBER_OBJECT, 40, 1}, {14971, C_MEMBER_OBJECT, 48, 1},
    {14979, C_MEMBER_OBJECT, 16, 1}, {14959, C_MEMBER_OBJECT, 24, 1},
    {14989, C_MEMBER_OBJECT, 40, 1}, {14971, C_MEMBER_OBJECT, 48, 1},
    {6625, C_MEMBER_OBJECT, 16, 1}, {6607, C_MEMBER_OBJECT, 24, 1}, {6614, C_MEMBER_OBJECT, 32, 1},
    {13519, C_MEMBER_OBJECT, 16, 1}, {13838, C_MEMBER_OBJECT, 24, 1},
    {13554, C_MEMBER_OBJECT, 32, 1}, {14944, C_MEMBER_OBJECT, 48, 1},
    {12375, C_MEMBER_OBJECT, 16, 1}, {13870, C_MEMBER_OBJECT, 24, 1},
    {9967, C_MEMBER_OBJECT, 32, 1}, {9972, C_MEMBER_OBJECT, 40, 1}, {6632, C_MEMBER_OBJECT, 48, 1},
    {12919, C_MEMBER_OBJECT, 56, 1}, {7281, C_MEMBER_OBJECT, 72, 1}, {6338, C_MEMBER_OBJECT, 80, 1},
    {11752, C_MEMBER_OBJECT, 88, 1}, {7487, C_MEMBER_OBJECT, 96, 1},
    {12954, C_MEMBER_OBJECT, 104, 1}, {7344, C_MEMBER_OBJECT, 112, 1},
    {12970, C_MEMBER_OBJECT, 120, 1}, {7369, C_MEMBER_OBJECT, 128, 1},
    {6320, C_MEMBER_OBJECT, 136, 1}, {11739, C_MEMBER_OBJECT, 144, 1},
    {13575, C_MEMBER_OBJECT, 24, 1}, {7397, C_MEMBER_OBJECT, 32, 1},
    {10917, C_MEMBER_OBJECT, 40, 1}, {8826, C_MEMBER_OBJECT, 48, 1}, {8789, C_MEMBER_OBJECT, 56, 1},
    {8813, C_MEMBER_OBJECT, 64, 1}, {8751, C_MEMBER_OBJECT, 72, 1}, {8778, C_MEMBER_OBJECT, 80, 1},
    {8736, C_MEMBER_OBJECT, 88, 1}, {8803, C_MEMBER_OBJECT, 96, 1}, {8763, C_MEMBER_OBJECT, 104, 1},
    {8723, C_MEMBER_OBJECT, 112, 1}, {9873, C_MEMBER_OBJECT, 24, 1},
    {12322, C_MEMBER_OBJECT, 32, 1}, {14719, C_MEMBER_OBJECT, 128, 1},
    {14630, C_MEMBER_OBJECT, 136, 1}, {15184, C_MEMBER_OBJECT, 152, 1},
    {14719, C_MEMBER_OBJECT, 128, 1}, {14630, C_MEMBER_OBJECT, 136, 1},
    {15184, C_MEMBER_OBJECT, 152, 1}, {15184, C_MEMBER_OBJECT, 128, 1},
    {14719, C_MEMBER_OBJECT, 144, 1}, {9886, C_MEMBER_OBJECT, 16, 1},
    {7703, C_MEMBER_OBJECT, 24, 1}, {14944, C_MEMBER_OBJECT, 32, 1},
    {14606, C_MEMBER_OBJECT, 96, 1}, {14558, C_MEMBER_OBJECT, 104, 1},
    {14582, C_MEMBER_OBJECT, 112, 1}, {14534, C_MEMBER_OBJECT, 128, 1},
    {14486, C_MEMBER_OBJECT, 136, 1}, {14510, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_12_1 = {
    {.hex = 0x030c01f0}, names, members, enumerators, types, held,
    601, 4, 257,
};
