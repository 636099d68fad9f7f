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
    "PyCoroObject\0" "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0"
    "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictOrValues\0" "PyDictUnicodeEntry\0" "PyDictValues\0"
    "PyFloatObject\0" "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0"
    "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0"
    "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0"
    "PyInterpreterState\0" "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0"
    "PyMemoTable\0" "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0"
    "PyModuleObject\0" "PyNameErrorObject\0" "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0"
    "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0" "PySSLMemoryBIO\0"
    "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0"
    "PyStopIterationObject\0" "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0"
    "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0"
    "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0"
    "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA1object\0" "SHA256object\0" "SHA3object\0"
    "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0" "StgDict\0"
    "StgDictObject\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0"
    "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0" "TreeBuilderObject\0"
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
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.str_replace_inf\0"
    "cached_objects.type_slots_pname\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_cache.object__getattribute__\0"
    "callable_iterator\0" "callback_context\0" "calliterobject\0" "cause\0" "cell\0" "cframe\0"
    "chainobject\0" "checker\0" "children\0" "cjk_module\0" "classmethod\0"
    "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0"
    "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0"
    "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0" "co_names\0"
    "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0"
    "collections.OrderedDict\0" "collections._deque_iterator\0"
    "collections._deque_reverse_iterator\0" "collections._tuplegetter\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "compobject\0" "compressobject\0" "compute_value\0" "connection\0" "constraints\0" "context\0"
    "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0" "cr_exc_state.exc_value\0"
    "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0"
    "ctx_weakreflist\0" "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0"
    "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0"
    "data\0" "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0" "datetime.datetime\0"
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
    "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0" "events_append\0" "exc\0"
    "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_code\0" "f_frame\0" "f_funcobj\0" "f_locals\0"
    "f_trace\0" "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0" "file_repr\0"
    "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterfalseobject\0"
    "filterobject\0" "flags\0" "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0"
    "frame_obj\0" "freeblock\0" "freepools\0" "frozenset\0" "func\0" "func_annotations\0"
    "func_builtins\0" "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0"
    "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0"
    "func_typeparams\0" "func_weakreflist\0" "function\0" "functools.KeyWrapper\0"
    "functools._lru_cache_wrapper\0" "functools._lru_list_elem\0" "functools.partial\0"
    "fut_callback0\0" "fut_callbacks\0" "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0"
    "fut_exception\0" "fut_exception_tb\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0"
    "fut_weakreflist\0" "future\0" "futureiterobject\0" "gaiterobject\0" "gaobject\0"
    "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0"
    "generator\0" "generic_alias_iterator\0" "getset_descriptor\0" "gi_exc_state.exc_value\0"
    "gi_frame_state\0" "gi_iframe\0" "gi_name\0" "gi_origin_or_finalizer\0" "gi_qualname\0"
    "gi_weakreflist\0" "global\0" "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0"
    "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0"
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
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "mgmt.arenas\0"
    "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0"
    "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0"
    "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0"
    "ob_refcnt\0" "ob_refcnt_split\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0"
    "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0" "paramspecobject\0"
    "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0"
    "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0"
    "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0" "pers_func_self\0"
    "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pointer\0"
    "pollObject\0" "pool\0" "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0"
    "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0"
    "previous_item\0" "previous_version\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0"
    "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0"
    "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0" "root.key\0"
    "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0"
    "rwpair\0" "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0"
    "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0"
    "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0" "simplequeueobject\0" "slice\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0"
    "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "static_builtin_state\0" "staticmethod\0" "ste_children\0"
    "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sysdict\0" "sysdict_copy\0"
    "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0"
    "target\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0"
    "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0" "task_exception_tb\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0"
    "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0" "text\0"
    "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "threads.head\0" "thunk\0"
    "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0"
    "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
    "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "types.UnionType\0" "types.builtins\0"
    "types.type_cache.hashtable\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0"
    "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0"
    "typing.TypeVarTuple\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unicodedata.UCD\0"
    "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "writer.buffer\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {221, 0, 0, 72, 0, 0}, {221, 10761, 40, 8, 0, 0}, {221, 11310, 16, 8, 0, 0},
    {221, 12030, 24, 8, 0, 0}, {221, 13414, 32, 8, 0, 0}, {240, 0, 0, 64, 0, 0},
    {240, 11948, 16, 8, 0, 0}, {240, 11961, 24, 8, 0, 0}, {258, 0, 0, 56, 0, 0},
    {258, 7987, 40, 8, 0, 0}, {258, 13920, 16, 8, 0, 0}, {258, 13955, 32, 8, 0, 0},
    {258, 14239, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0}, {272, 5227, 0, 8, 0, 0},
    {272, 6125, 24, 8, 0, 0}, {272, 10414, 8, 8, 0, 0}, {624, 0, 0, 16, 0, 0},
    {624, 11941, 0, 8, 0, 0}, {652, 0, 0, 56, 0, 0}, {652, 7026, 24, 8, 0, 0},
    {681, 0, 0, 152, 0, 0}, {681, 5363, 144, 8, 0, 0}, {681, 7525, 40, 8, 0, 0},
    {681, 8042, 136, 8, 0, 0}, {681, 11024, 16, 8, 0, 0}, {681, 11848, 64, 8, 0, 0},
    {681, 12114, 24, 8, 0, 0}, {681, 12124, 32, 8, 0, 0}, {681, 12683, 48, 8, 0, 0},
    {681, 15439, 56, 8, 0, 0}, {727, 0, 0, 40, 0, 0}, {727, 9245, 24, 8, 0, 0},
    {727, 10414, 16, 8, 0, 0}, {727, 13419, 32, 4, 6, 1}, {727, 13448, 32, 4, 5, 1},
    {727, 13462, 32, 4, 2, 3}, {741, 0, 0, 40, 0, 0}, {741, 4802, 16, 8, 0, 0},
    {741, 4810, 24, 8, 0, 0}, {757, 0, 0, 40, 0, 0}, {757, 4822, 24, 8, 0, 0},
    {757, 4831, 16, 8, 0, 0}, {774, 0, 0, 80, 0, 0}, {774, 4711, 40, 8, 0, 0},
    {774, 4744, 24, 8, 0, 0}, {774, 4752, 56, 8, 0, 0}, {774, 4775, 32, 8, 0, 0},
    {791, 0, 0, 88, 0, 0}, {791, 11310, 80, 8, 0, 0}, {791, 11536, 72, 8, 0, 0},
    {814, 0, 0, 88, 0, 0}, {814, 7968, 80, 8, 0, 0}, {814, 11266, 72, 8, 0, 0},
    {841, 0, 0, 72, 0, 0}, {841, 4908, 24, 8, 0, 0}, {841, 6087, 56, 8, 0, 0},
    {841, 6745, 48, 8, 0, 0}, {841, 11390, 32, 8, 0, 0}, {841, 14548, 40, 8, 0, 0},
    {863, 0, 0, 56, 0, 0}, {863, 11436, 24, 8, 0, 0}, {881, 0, 0, 40, 0, 0},
    {881, 11503, 24, 8, 0, 0}, {881, 11520, 32, 1, 0, 0}, {912, 0, 0, 56, 0, 0},
    {912, 10767, 16, 8, 0, 0}, {912, 10772, 32, 8, 0, 0}, {912, 10781, 24, 8, 0, 0},
    {930, 0, 0, 64, 0, 0}, {930, 11185, 56, 8, 0, 0}, {946, 0, 0, 48, 0, 0},
    {946, 12199, 16, 8, 0, 0}, {956, 0, 0, 24, 0, 0}, {956, 11470, 16, 8, 0, 0},
    {969, 0, 0, 200, 0, 0}, {969, 6204, 52, 4, 0, 0}, {969, 6216, 192, 1, 0, 0},
    {969, 6233, 24, 8, 0, 0}, {969, 6243, 40, 8, 0, 0}, {969, 6261, 112, 8, 0, 0},
    {969, 6273, 68, 4, 0, 0}, {969, 6288, 136, 8, 0, 0}, {969, 6301, 104, 8, 0, 0},
    {969, 6320, 96, 8, 0, 0}, {969, 6339, 120, 8, 0, 0}, {969, 6347, 32, 8, 0, 0},
    {969, 6356, 72, 4, 0, 0}, {969, 6371, 128, 8, 0, 0}, {969, 6383, 64, 4, 0, 0},
    {982, 0, 0, 56, 0, 0}, {982, 15144, 48, 8, 0, 0}, {982, 15149, 40, 8, 0, 0},
    {1005, 0, 0, 48, 0, 0}, {1005, 6874, 16, 8, 0, 0}, {1005, 6883, 24, 8, 0, 0},
    {1015, 0, 0, 48, 0, 0}, {1015, 14305, 16, 8, 0, 0}, {1015, 14313, 32, 8, 0, 0},
    {1015, 14324, 24, 8, 0, 0}, {1030, 0, 0, 64, 0, 0}, {1030, 15185, 24, 8, 0, 0},
    {1030, 15197, 16, 8, 0, 0}, {1043, 0, 0, 80, 0, 0}, {1043, 6804, 40, 8, 0, 0},
    {1043, 6827, 24, 8, 0, 0}, {1043, 6835, 56, 8, 0, 0}, {1043, 6858, 32, 8, 0, 0},
    {1056, 0, 0, 24, 0, 0}, {1056, 6966, 16, 8, 0, 0}, {1111, 0, 0, 48, 0, 0},
    {1111, 9250, 24, 1, 0, 0}, {1111, 14873, 40, 8, 0, 0}, {1131, 0, 0, 40, 0, 0},
    {1131, 9250, 24, 1, 0, 0}, {1131, 14873, 32, 8, 0, 0}, {1212, 0, 0, 40, 0, 0},
    {1212, 7001, 24, 8, 0, 0}, {1212, 7008, 32, 8, 0, 0}, {1212, 7019, 16, 8, 0, 0},
    {1226, 0, 0, 24, 0, 0}, {1226, 10990, 8, 8, 0, 0}, {1226, 10997, 16, 8, 0, 0},
    {1241, 0, 0, 32, 0, 0}, {1241, 7540, 32, 0, 0, 0}, {1241, 7551, 10, 1, 0, 0},
    {1241, 7559, 9, 1, 0, 0}, {1241, 7579, 8, 1, 0, 0}, {1241, 7592, 24, 8, 0, 0},
    {1241, 7604, 0, 8, 0, 0}, {1241, 7614, 16, 8, 0, 0}, {1258, 0, 0, 48, 0, 0},
    {1258, 10809, 32, 8, 0, 0}, {1258, 10817, 16, 8, 0, 0}, {1258, 10825, 40, 8, 0, 0},
    {1271, 0, 0, 8, 0, 0}, {1271, 15167, 0, 8, 0, 0}, {1286, 0, 0, 16, 0, 0},
    {1286, 10990, 0, 8, 0, 0}, {1286, 10997, 8, 8, 0, 0}, {1305, 0, 0, 8, 0, 0},
    {1305, 15167, 0, 8, 0, 0}, {1318, 0, 0, 24, 0, 0}, {1318, 11454, 16, 8, 0, 0},
    {1332, 0, 0, 56, 0, 0}, {1332, 7993, 16, 8, 0, 0}, {1332, 8007, 24, 8, 0, 0},
    {1332, 8034, 32, 8, 0, 0}, {1346, 0, 0, 144, 0, 0}, {1346, 8284, 112, 8, 0, 0},
    {1346, 8301, 24, 8, 0, 0}, {1346, 8315, 72, 8, 0, 0}, {1346, 8328, 48, 8, 0, 0},
    {1346, 8338, 56, 8, 0, 0}, {1346, 8362, 80, 8, 0, 0}, {1346, 8371, 16, 8, 0, 0},
    {1346, 8384, 64, 8, 0, 0}, {1346, 8400, 104, 8, 0, 0}, {1346, 8412, 32, 8, 0, 0},
    {1346, 8422, 40, 8, 0, 0}, {1346, 8436, 120, 8, 0, 0}, {1363, 0, 0, 16, 0, 0},
    {1363, 3331, 0, 8, 0, 0}, {1363, 3340, 8, 8, 0, 0}, {1373, 0, 0, 80, 0, 0},
    {1373, 8900, 40, 8, 0, 0}, {1373, 8923, 67, 1, 0, 0}, {1373, 8938, 72, 8, 0, 0},
    {1373, 8948, 24, 8, 0, 0}, {1373, 8979, 32, 8, 0, 0}, {1385, 0, 0, 168, 0, 0},
    {1385, 9276, 16, 8, 0, 0}, {1400, 0, 0, 280, 0, 0}, {1400, 4630, 16, 256, 0, 0},
    {1417, 0, 0, 40, 0, 0}, {1417, 5261, 32, 8, 0, 0}, {1435, 0, 0, 40, 0, 0},
    {1435, 5540, 32, 8, 0, 0}, {1456, 0, 0, 40, 0, 0}, {1456, 9038, 16, 8, 0, 0},
    {1469, 0, 0, 920, 0, 0}, {1469, 9283, 880, 8, 0, 0}, {1469, 9298, 888, 8, 0, 0},
    {1469, 9308, 856, 8, 0, 0}, {1469, 9316, 872, 8, 0, 0}, {1469, 9328, 864, 8, 0, 0},
    {1486, 0, 0, 104, 0, 0}, {1486, 11266, 72, 8, 0, 0}, {1486, 11310, 80, 8, 0, 0},
    {1486, 11315, 96, 8, 0, 0}, {1486, 12030, 88, 8, 0, 0}, {1506, 0, 0, 24, 0, 0},
    {1506, 8279, 16, 8, 0, 0}, {1529, 0, 0, 383552, 0, 0}, {1529, 4670, 3888, 8, 0, 0},
    {1529, 4690, 3880, 8, 0, 0}, {1529, 4982, 273432, 1952, 0, 0}, {1529, 5135, 3944, 8, 0, 0},
    {1529, 5152, 3952, 4, 0, 0}, {1529, 5234, 267208, 8, 0, 0}, {1529, 5300, 3872, 8, 0, 0},
    {1529, 5438, 360, 8, 0, 0}, {1529, 5447, 1736, 8, 0, 0}, {1529, 5594, 382936, 160, 0, 0},
    {1529, 5609, 383048, 8, 0, 0}, {1529, 5637, 382936, 8, 0, 0}, {1529, 5669, 382952, 8, 0, 0},
    {1529, 5694, 383072, 8, 0, 0}, {1529, 5724, 383080, 8, 0, 0}, {1529, 5758, 383088, 8, 0, 0},
    {1529, 5794, 382944, 8, 0, 0}, {1529, 5825, 382960, 8, 0, 0}, {1529, 5857, 383056, 8, 0, 0},
    {1529, 5885, 383064, 8, 0, 0}, {1529, 5927, 381704, 8, 0, 0}, {1529, 5953, 381712, 8, 0, 0},
    {1529, 5972, 381720, 8, 0, 0}, {1529, 5999, 381728, 8, 0, 0}, {1529, 6416, 1264, 8, 0, 0},
    {1529, 6437, 1256, 8, 0, 0}, {1529, 6456, 1248, 8, 0, 0}, {1529, 6745, 273384, 16, 0, 0},
    {1529, 7343, 1720, 8, 0, 0}, {1529, 7908, 273424, 8, 0, 0}, {1529, 7939, 273400, 8, 0, 0},
    {1529, 8772, 328, 8, 0, 0}, {1529, 8785, 312, 4, 0, 0}, {1529, 8799, 320, 8, 0, 0},
    {1529, 8810, 136, 72, 0, 0}, {1529, 8825, 216, 24, 0, 0}, {1529, 9438, 8, 8, 0, 0},
    {1529, 9472, 984, 8, 0, 0}, {1529, 9492, 960, 8, 0, 0}, {1529, 9510, 944, 8, 0, 0},
    {1529, 9526, 952, 8, 0, 0}, {1529, 9627, 381736, 8, 0, 0}, {1529, 10478, 270072, 648, 0, 0},
    {1529, 11223, 381784, 1088, 0, 0}, {1529, 11244, 382872, 64, 0, 0}, {1529, 11348, 0, 8, 0, 0},
    {1529, 11586, 3960, 263248, 0, 0}, {1529, 13887, 352, 8, 0, 0}, {1529, 13895, 1728, 8, 0, 0},
    {1529, 14286, 72, 8, 0, 0}, {1529, 14564, 269832, 240, 0, 0},
    {1529, 14618, 275384, 106320, 0, 0}, {1529, 14681, 373704, 8000, 0, 0},
    {1529, 14696, 275392, 98304, 0, 0}, {1529, 15215, 3912, 8, 0, 0}, {1529, 15239, 3896, 8, 0, 0},
    {1529, 15256, 3904, 8, 0, 0}, {1548, 0, 0, 40, 0, 0}, {1548, 4847, 32, 8, 0, 0},
    {1548, 11462, 24, 8, 0, 0}, {1561, 0, 0, 32, 0, 0}, {1561, 10630, 16, 8, 0, 0},
    {1561, 10648, 24, 4, 0, 0}, {1574, 0, 0, 40, 0, 0}, {1574, 8186, 24, 4, 0, 0},
    {1574, 11310, 0, 8, 0, 0}, {1574, 11682, 16, 8, 0, 0}, {1574, 14585, 8, 4, 0, 0},
    {1586, 0, 0, 16, 0, 0}, {1586, 10990, 0, 8, 0, 0}, {1598, 0, 0, 32, 0, 0},
    {1598, 11277, 16, 8, 0, 0}, {1598, 11290, 24, 8, 0, 0}, {1610, 0, 0, 152, 0, 0},
    {1610, 10941, 24, 8, 0, 0}, {1610, 15206, 64, 8, 0, 0}, {1629, 0, 0, 32, 0, 0},
    {1629, 11177, 0, 8, 0, 0}, {1641, 0, 0, 48, 0, 0}, {1641, 9441, 16, 8, 0, 0},
    {1641, 9449, 24, 8, 0, 0}, {1656, 0, 0, 104, 0, 0}, {1656, 10788, 56, 8, 0, 0},
    {1668, 0, 0, 56, 0, 0}, {1668, 10946, 24, 8, 0, 0}, {1668, 10953, 16, 8, 0, 0},
    {1668, 10961, 48, 8, 0, 0}, {1668, 10969, 32, 8, 0, 0}, {1683, 0, 0, 80, 0, 0},
    {1683, 11310, 72, 8, 0, 0}, {1701, 0, 0, 112, 0, 0}, {1701, 11595, 72, 8, 0, 0},
    {1701, 11614, 48, 8, 0, 0}, {1715, 0, 0, 112, 0, 0}, {1715, 8114, 88, 8, 0, 0},
    {1715, 8123, 96, 8, 0, 0}, {1715, 11302, 72, 8, 0, 0}, {1715, 13668, 80, 8, 0, 0},
    {1731, 0, 0, 16, 0, 0}, {1731, 11477, 0, 8, 0, 0}, {1731, 11487, 0, 8, 0, 0},
    {1731, 11528, 8, 8, 0, 0}, {1831, 0, 0, 200, 0, 0}, {1831, 8133, 16, 8, 0, 0},
    {1831, 9245, 48, 8, 0, 0}, {1831, 10911, 32, 8, 0, 0}, {1831, 13082, 64, 128, 0, 0},
    {1831, 13914, 40, 8, 0, 0}, {1831, 15132, 24, 8, 0, 0}, {1843, 0, 0, 40, 0, 0},
    {1843, 13373, 16, 8, 0, 0}, {1843, 13615, 32, 8, 0, 0}, {1843, 13620, 24, 8, 0, 0},
    {1876, 0, 0, 80, 0, 0}, {1876, 15161, 72, 8, 0, 0}, {1913, 0, 0, 136, 0, 0},
    {1913, 7752, 104, 8, 0, 0}, {1913, 7780, 112, 8, 0, 0}, {1913, 8114, 80, 8, 0, 0},
    {1913, 10456, 88, 8, 0, 0}, {1913, 11266, 72, 8, 0, 0}, {1913, 11682, 96, 8, 0, 0},
    {1913, 12372, 128, 8, 0, 0}, {1913, 14239, 120, 8, 0, 0}, {1933, 0, 0, 80, 0, 0},
    {1933, 6411, 72, 8, 0, 0}, {1952, 0, 0, 288, 0, 0}, {1952, 4994, 128, 8, 0, 0},
    {1952, 5004, 200, 8, 0, 0}, {1952, 5024, 192, 8, 0, 0}, {1952, 5548, 80, 8, 0, 0},
    {1952, 5561, 88, 8, 0, 0}, {1952, 6098, 56, 8, 0, 0}, {1952, 6745, 208, 8, 0, 0},
    {1952, 6908, 96, 8, 0, 0}, {1952, 7039, 232, 8, 0, 0}, {1952, 7343, 112, 8, 0, 0},
    {1952, 7899, 104, 8, 0, 0}, {1952, 9620, 16, 8, 0, 0}, {1952, 11331, 144, 8, 0, 0},
    {1952, 11348, 8, 8, 0, 0}, {1952, 12316, 0, 8, 0, 0}, {1952, 14276, 136, 8, 0, 0},
    {1966, 0, 0, 40, 0, 0}, {1966, 14198, 24, 8, 0, 0}, {1966, 14207, 16, 8, 0, 0},
    {1984, 0, 0, 32, 0, 0}, {1984, 11462, 24, 8, 0, 0}, {1998, 0, 0, 416, 0, 0},
    {1998, 14358, 256, 8, 0, 0}, {1998, 14366, 336, 8, 0, 0}, {1998, 14375, 32, 8, 0, 0},
    {1998, 14388, 352, 8, 0, 0}, {1998, 14397, 192, 8, 0, 0}, {1998, 14406, 48, 8, 0, 0},
    {1998, 14417, 264, 8, 0, 0}, {1998, 14425, 288, 8, 0, 0}, {1998, 14439, 168, 8, 0, 0},
    {1998, 14448, 40, 8, 0, 0}, {1998, 14460, 240, 8, 0, 0}, {1998, 14471, 344, 8, 0, 0},
    {1998, 14478, 24, 8, 0, 0}, {1998, 14486, 88, 8, 0, 0}, {1998, 14494, 360, 8, 0, 0},
    {1998, 14508, 184, 8, 0, 0}, {1998, 14520, 208, 8, 0, 0}, {2011, 0, 0, 112, 0, 0},
    {2011, 7729, 72, 8, 0, 0}, {2011, 11549, 80, 8, 0, 0}, {2011, 12676, 104, 8, 0, 0},
    {2032, 0, 0, 64, 0, 0}, {2032, 7026, 56, 8, 0, 0}, {2048, 0, 0, 24, 0, 0},
    {2048, 11512, 16, 8, 0, 0}, {2060, 0, 0, 64, 0, 0}, {2060, 15360, 24, 8, 0, 0},
    {2060, 15380, 16, 8, 0, 0}, {2076, 0, 0, 208, 0, 0}, {2076, 4602, 192, 8, 0, 0},
    {2076, 8097, 24, 8, 0, 0}, {2076, 10280, 16, 8, 0, 0}, {2076, 11416, 48, 8, 0, 0},
    {2076, 14887, 136, 8, 0, 0}, {2076, 14911, 144, 8, 0, 0}, {2076, 14935, 128, 8, 0, 0},
    {2076, 14959, 104, 8, 0, 0}, {2076, 14983, 112, 8, 0, 0}, {2076, 15007, 96, 8, 0, 0},
    {2154, 0, 0, 104, 0, 0}, {2154, 12035, 80, 8, 0, 0}, {2154, 12048, 72, 8, 0, 0},
    {2213, 0, 0, 192, 0, 0}, {2213, 4913, 128, 8, 0, 0}, {2213, 6117, 152, 8, 0, 0},
    {2213, 6753, 136, 8, 0, 0}, {2213, 12489, 96, 8, 0, 0}, {2213, 12722, 144, 8, 0, 0},
    {2428, 0, 0, 272, 0, 0}, {2428, 5352, 72, 8, 0, 0}, {2428, 5388, 216, 8, 0, 0},
    {2428, 11024, 24, 8, 0, 0}, {2428, 11029, 32, 8, 0, 0}, {2428, 12068, 208, 8, 0, 0},
    {2428, 12114, 48, 8, 0, 0}, {2428, 12124, 56, 8, 0, 0}, {2428, 12639, 184, 8, 0, 0},
    {2428, 12651, 192, 8, 0, 0}, {2428, 12660, 200, 8, 0, 0}, {2428, 13344, 16, 8, 0, 0},
    {2506, 0, 0, 24, 0, 0}, {2506, 4839, 16, 8, 0, 0}, {2547, 0, 0, 16, 0, 0},
    {2547, 6926, 0, 8, 0, 0}, {2557, 0, 0, 24, 0, 0}, {2557, 7659, 16, 8, 0, 0},
    {2592, 0, 0, 16, 0, 0}, {2592, 7958, 0, 8, 0, 0}, {2592, 12341, 8, 8, 0, 0},
    {2609, 0, 0, 80, 0, 0}, {2609, 8000, 0, 8, 0, 0}, {2609, 8015, 16, 8, 0, 0},
    {2609, 8025, 40, 8, 0, 0}, {2609, 8239, 48, 8, 0, 0}, {2609, 10589, 72, 8, 0, 0},
    {2609, 11862, 70, 1, 0, 0}, {2609, 12321, 56, 8, 0, 0}, {2609, 12332, 8, 8, 0, 0},
    {2609, 13350, 64, 4, 0, 0}, {2629, 0, 0, 32, 0, 0}, {2629, 9750, 24, 8, 0, 0},
    {2647, 0, 0, 112, 0, 0}, {2647, 10916, 40, 8, 0, 0}, {2689, 0, 0, 459944, 0, 0},
    {2689, 5135, 1640, 256, 0, 0}, {2689, 5152, 1896, 4, 0, 0}, {2689, 5234, 3056, 16, 0, 0},
    {2689, 5594, 76368, 8, 0, 0}, {2689, 5637, 76368, 8, 0, 0}, {2689, 9650, 40, 8, 0, 0},
    {2689, 11586, 384, 16, 0, 0}, {2689, 13021, 464, 1040, 0, 0}, {2689, 14618, 3104, 4, 0, 0},
    {2722, 0, 0, 32, 0, 0}, {2722, 9750, 24, 8, 0, 0}, {4594, 0, 0, 32, 0, 0},
    {4594, 7644, 8, 8, 0, 0}, {4594, 14880, 16, 8, 0, 0}, {4594, 15137, 0, 8, 0, 0},
    {4611, 0, 0, 32, 0, 0}, {4611, 7624, 24, 8, 0, 0}, {4611, 9573, 16, 8, 0, 0},
    {4873, 0, 0, 32, 0, 0}, {4873, 7207, 24, 8, 0, 0}, {4873, 15398, 16, 8, 0, 0},
    {4970, 0, 0, 64, 0, 0}, {4970, 4847, 32, 8, 0, 0}, {4970, 11445, 40, 8, 0, 0},
    {5170, 0, 0, 24, 0, 0}, {5170, 8279, 0, 8, 0, 0}, {5186, 0, 0, 24, 0, 0},
    {5186, 4908, 8, 8, 0, 0}, {5186, 8279, 0, 8, 0, 0}, {5186, 10340, 16, 8, 0, 0},
    {5524, 0, 0, 32, 0, 0}, {5524, 9750, 24, 8, 0, 0}, {6055, 0, 0, 24, 0, 0},
    {6055, 5918, 0, 8, 0, 0}, {6055, 11216, 8, 8, 0, 0}, {6072, 0, 0, 32, 0, 0},
    {6072, 9691, 16, 8, 0, 0}, {6072, 9738, 24, 8, 0, 0}, {6145, 0, 0, 32, 0, 0},
    {6145, 6180, 16, 8, 0, 0}, {7231, 0, 0, 56, 0, 0}, {7231, 7191, 48, 8, 0, 0},
    {7251, 0, 0, 56, 0, 0}, {7251, 7245, 32, 8, 0, 0}, {7267, 0, 0, 216, 0, 0},
    {7267, 10390, 24, 8, 0, 0}, {7267, 10400, 40, 8, 0, 0}, {7510, 0, 0, 56, 0, 0},
    {7510, 7308, 16, 8, 0, 0}, {7510, 7325, 40, 8, 0, 0}, {7808, 0, 0, 56, 0, 0},
    {7808, 7691, 40, 8, 0, 0}, {7808, 7704, 32, 8, 0, 0}, {7808, 7714, 24, 8, 0, 0},
    {7808, 11693, 48, 8, 0, 0}, {8173, 0, 0, 32, 0, 0}, {8173, 8279, 16, 8, 0, 0},
    {8173, 9688, 24, 8, 0, 0}, {8750, 0, 0, 24, 0, 0}, {8750, 11536, 16, 8, 0, 0},
    {8763, 0, 0, 64, 0, 0}, {8763, 4908, 24, 8, 0, 0}, {8763, 11759, 16, 8, 0, 0},
    {8763, 11883, 32, 8, 0, 0}, {10322, 0, 0, 32, 0, 0}, {10322, 6200, 16, 8, 0, 0},
    {10322, 11549, 24, 8, 0, 0}, {10518, 0, 0, 32, 0, 0}, {10518, 9750, 24, 8, 0, 0},
    {10560, 0, 0, 32, 0, 0}, {10560, 10550, 16, 8, 0, 0}, {10687, 0, 0, 40, 0, 0},
    {10687, 10410, 32, 8, 0, 0}, {10687, 13373, 16, 8, 0, 0}, {10687, 13615, 24, 8, 0, 0},
    {10707, 0, 0, 152, 0, 0}, {10707, 5572, 72, 8, 0, 0}, {10707, 5578, 128, 8, 0, 0},
    {10707, 8279, 88, 8, 0, 0}, {10707, 10347, 112, 8, 0, 0}, {10707, 10738, 120, 8, 0, 0},
    {10707, 12783, 0, 56, 0, 0}, {10724, 0, 0, 56, 0, 0}, {10724, 10280, 40, 8, 0, 0},
    {10724, 11348, 24, 8, 0, 0}, {10724, 12730, 48, 8, 0, 0}, {10853, 0, 0, 32, 0, 0},
    {10853, 8279, 24, 8, 0, 0}, {10853, 9818, 16, 8, 0, 0}, {10884, 0, 0, 24, 0, 0},
    {10884, 10863, 16, 8, 0, 0}, {11666, 0, 0, 64, 0, 0}, {11666, 7297, 48, 8, 0, 0},
    {11666, 7316, 24, 8, 0, 0}, {11666, 7325, 56, 8, 0, 0}, {12016, 0, 0, 64, 0, 0},
    {12016, 4908, 24, 8, 0, 0}, {12016, 8192, 16, 8, 0, 0}, {12016, 10337, 32, 8, 0, 0},
    {12474, 0, 0, 64, 0, 0}, {12474, 12419, 32, 8, 0, 0}, {12474, 12428, 40, 8, 0, 0},
    {12474, 12437, 16, 8, 0, 0}, {12474, 12446, 48, 8, 0, 0}, {12474, 12456, 24, 8, 0, 0},
    {12542, 0, 0, 224, 0, 0}, {12542, 155, 176, 8, 0, 0}, {12542, 165, 168, 8, 0, 0},
    {12542, 291, 152, 8, 0, 0}, {12542, 360, 192, 8, 0, 0}, {12542, 375, 160, 8, 0, 0},
    {12542, 390, 200, 8, 0, 0}, {12542, 581, 216, 8, 0, 0}, {12542, 607, 184, 8, 0, 0},
    {12542, 710, 208, 8, 0, 0}, {12542, 2444, 144, 8, 0, 0}, {12542, 5246, 136, 8, 0, 0},
    {12542, 5321, 88, 8, 0, 0}, {12542, 6958, 80, 8, 0, 0}, {12542, 12406, 128, 8, 0, 0},
    {12542, 12855, 104, 8, 0, 0}, {12542, 13496, 72, 8, 0, 0}, {12542, 14244, 112, 8, 0, 0},
    {12542, 14538, 120, 8, 0, 0}, {12603, 0, 0, 48, 0, 0}, {12603, 10414, 40, 8, 0, 0},
    {12603, 13373, 16, 8, 0, 0}, {12603, 13615, 32, 8, 0, 0}, {12603, 13620, 24, 8, 0, 0},
    {12746, 0, 0, 32, 0, 0}, {12746, 12929, 24, 8, 0, 0}, {12933, 0, 0, 32, 0, 0},
    {12933, 9750, 24, 8, 0, 0}, {12991, 0, 0, 16, 0, 0}, {12991, 9245, 8, 8, 0, 0},
    {12991, 10280, 0, 8, 0, 0}, {13000, 0, 0, 48, 0, 0}, {13000, 13014, 16, 8, 0, 0},
    {13038, 0, 0, 56, 0, 0}, {13512, 0, 0, 40, 0, 0}, {13512, 14417, 16, 8, 0, 0},
    {13512, 14494, 24, 8, 0, 0}, {13512, 14585, 0, 8, 0, 0}, {13533, 0, 0, 32, 0, 0},
    {13533, 13062, 16, 8, 0, 0}, {13693, 0, 0, 32, 0, 0}, {13693, 9750, 24, 8, 0, 0},
    {13707, 0, 0, 528, 0, 0}, {13707, 7026, 8, 512, 0, 0}, {13707, 12761, 520, 8, 0, 0},
    {13720, 0, 0, 263248, 0, 0}, {13720, 11142, 512, 8, 0, 0}, {13720, 11154, 520, 4, 0, 0},
    {13743, 0, 0, 32, 0, 0}, {13743, 10280, 0, 8, 0, 0}, {13743, 11348, 16, 8, 0, 0},
    {13761, 0, 0, 48, 0, 0}, {13761, 4662, 0, 8, 0, 0}, {13761, 8259, 24, 8, 0, 0},
    {13761, 11404, 20, 4, 0, 0}, {13761, 12223, 8, 8, 0, 0}, {13781, 0, 0, 48, 0, 0},
    {13781, 9800, 4, 4, 0, 0}, {13799, 0, 0, 24, 0, 0}, {13820, 0, 0, 48, 0, 0},
    {13820, 4897, 32, 4, 0, 0}, {13820, 8249, 8, 8, 0, 0}, {13820, 10927, 44, 4, 0, 0},
    {13820, 11362, 40, 4, 0, 0}, {13820, 12700, 0, 8, 0, 0}, {13820, 13908, 36, 4, 0, 0},
    {13845, 0, 0, 40, 0, 0}, {13845, 11536, 24, 8, 0, 0}, {13845, 11540, 32, 8, 0, 0},
    {13845, 14585, 16, 8, 0, 0}, {14215, 0, 0, 496, 0, 0}, {14215, 9688, 16, 8, 0, 0},
    {14215, 11353, 32, 8, 0, 0}, {14215, 11428, 24, 4, 0, 0}, {14215, 15167, 40, 456, 0, 0},
    {15063, 0, 0, 32, 0, 0}, {15063, 9750, 24, 8, 0, 0}, {15081, 0, 0, 32, 0, 0},
    {15081, 4908, 16, 8, 0, 0}, {15081, 11883, 24, 8, 0, 0}, {15425, 0, 0, 32, 0, 0},
    {15425, 7279, 16, 8, 0, 0}, {15425, 12924, 24, 8, 0, 0}, {15570, 0, 0, 72, 0, 0},
    {15570, 9236, 64, 8, 0, 0}, {15612, 0, 0, 48, 0, 0}, {15612, 10267, 24, 8, 0, 0},
    {15612, 12730, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {297, 4}, {311, 0}, {2495, 22}, {11216, 5},
};

static const struct table_type types[] = {
    {12, 791, 88, 88, 0, 8}, {85, 841, 72, 72, 8, 6}, {99, 814, 88, 88, 14, 8},
    {348, 1486, 104, 104, 22, 10}, {571, 1683, 80, 80, 32, 7}, {599, 1715, 112, 112, 39, 10},
    {946, 946, 48, 48, 49, 0}, {2205, 1258, 192, 48, 49, 0}, {2227, 1876, 80, 80, 49, 7},
    {2259, 1913, 136, 136, 56, 14}, {2271, 1933, 80, 80, 70, 7}, {2343, 2011, 112, 112, 77, 9},
    {2362, 2011, 112, 112, 86, 9}, {2381, 2011, 112, 112, 95, 9}, {2774, 2800, 48, 48, 104, 3},
    {2844, 327, 128, 128, 107, 12}, {2860, 8733, 24, 24, 119, 1}, {2880, 2282, 176, 176, 120, 16},
    {2894, 2290, 32, 32, 136, 2}, {2923, 27, 448, 448, 138, 0}, {2939, 41, 240, 240, 138, 0},
    {2955, 2530, 32, 32, 138, 2}, {2971, 55, 112, 112, 140, 0}, {2990, 69, 152, 152, 140, 1},
    {3011, 4042, 48, 48, 141, 3}, {3032, 4081, 64, 64, 144, 3}, {3056, 4059, 48, 48, 147, 3},
    {3075, 192, 48, 48, 150, 1}, {3088, 2096, 88, 88, 151, 3}, {3100, 2452, 72, 72, 154, 3},
    {3112, 13939, 64, 64, 157, 1}, {3131, 118, 72, 72, 158, 1}, {3146, 895, 160, 160, 159, 10},
    {3163, 131, 128, 128, 169, 3}, {3184, 203, 32, 32, 172, 2}, {3204, 2241, 32, 32, 174, 1},
    {3229, 13924, 96, 96, 175, 2}, {3244, 1090, 32, 32, 177, 0}, {3259, 1070, 32, 32, 177, 1},
    {3279, 240, 64, 64, 178, 2}, {3364, 230, 32, 32, 180, 0}, {3378, 337, 32, 32, 180, 0},
    {3408, 12867, 48, 48, 180, 4}, {3427, 5379, 152, 152, 184, 3}, {3446, 5379, 152, 152, 187, 3},
    {3465, 5379, 152, 152, 190, 3}, {3484, 5505, 64, 64, 193, 3}, {3496, 8107, 48, 48, 196, 2},
    {3507, 11373, 40, 40, 198, 2}, {3537, 13684, 168, 168, 200, 6},
    {3550, 14257, 200, 200, 206, 12}, {3568, 5513, 24, 24, 218, 1}, {3587, 9668, 32, 32, 219, 2},
    {3599, 2575, 80, 80, 221, 6}, {3613, 2705, 72, 72, 227, 6}, {3639, 695, 80, 80, 233, 2},
    {3656, 144, 192, 192, 235, 0}, {3677, 179, 224, 224, 235, 1}, {3700, 404, 32, 32, 236, 0},
    {3709, 426, 32, 32, 236, 1}, {3740, 447, 56, 56, 237, 1}, {3784, 481, 48, 48, 238, 2},
    {3828, 515, 64, 64, 240, 2}, {3866, 543, 56, 56, 242, 3}, {3904, 2184, 56, 56, 245, 0},
    {3942, 652, 56, 56, 245, 0}, {3956, 681, 152, 152, 245, 8}, {3972, 658, 24, 24, 253, 1},
    {3997, 2428, 272, 272, 254, 9}, {4015, 2403, 24, 24, 263, 1}, {4101, 13038, 56, 56, 264, 2},
    {4120, 2106, 32, 32, 266, 0}, {4131, 2117, 40, 40, 266, 0}, {4148, 2117, 40, 40, 266, 0},
    {4165, 2141, 40, 40, 266, 0}, {4182, 2141, 40, 40, 266, 0}, {4199, 2130, 32, 32, 266, 0},
    {4214, 2130, 32, 32, 266, 0}, {4229, 2130, 32, 32, 266, 0}, {4244, 2130, 32, 32, 266, 0},
    {4259, 2130, 32, 32, 266, 0}, {4275, 2130, 32, 32, 266, 0}, {4291, 1857, 56, 56, 266, 0},
    {4326, 2170, 240, 240, 266, 3}, {4343, 2310, 40, 40, 269, 1}, {4361, 1761, 32, 32, 270, 0},
    {4378, 1791, 32, 32, 270, 0}, {4393, 1806, 32, 32, 270, 1}, {4409, 1778, 96, 96, 271, 3},
    {4426, 1819, 80, 80, 274, 5}, {4442, 1898, 56, 56, 279, 2}, {4457, 15093, 112, 112, 281, 2},
    {4497, 12771, 48, 48, 283, 1}, {4511, 10577, 64, 64, 284, 6}, {4526, 10560, 32, 32, 290, 2},
    {4546, 10600, 40, 40, 292, 1}, {4559, 14332, 32, 32, 293, 0}, {4857, 4873, 32, 32, 293, 2},
    {4922, 4970, 64, 64, 295, 1}, {4934, 4954, 40, 40, 296, 1}, {4986, 1, 24, 24, 297, 1},
    {5044, 774, 144, 80, 298, 6}, {5060, 741, 40, 40, 304, 2}, {5082, 757, 40, 40, 306, 2},
    {5105, 2506, 24, 24, 308, 1}, {5396, 912, 56, 56, 309, 3}, {5423, 912, 64, 56, 312, 3},
    {5461, 863, 56, 56, 315, 0}, {5471, 5524, 32, 32, 315, 1}, {5490, 13693, 32, 32, 316, 1},
    {6037, 6072, 32, 32, 317, 2}, {6093, 956, 24, 24, 319, 1}, {6145, 6145, 32, 32, 320, 2},
    {6157, 1212, 56, 40, 322, 3}, {6411, 969, 192, 200, 325, 10}, {6474, 3929, 112, 112, 335, 2},
    {6498, 7251, 56, 56, 337, 1}, {6526, 7251, 56, 56, 338, 1}, {6562, 4611, 32, 32, 339, 1},
    {6587, 7231, 56, 56, 340, 1}, {6611, 7267, 216, 216, 341, 1}, {6764, 1373, 144, 80, 342, 6},
    {6774, 1056, 24, 24, 348, 1}, {7055, 1984, 32, 32, 349, 1}, {7080, 1111, 48, 48, 350, 1},
    {7098, 1131, 40, 40, 351, 1}, {7112, 1147, 32, 32, 352, 2}, {7130, 1193, 96, 96, 354, 2},
    {7146, 1167, 32, 32, 356, 2}, {7343, 1258, 48, 48, 358, 0}, {7348, 7510, 56, 56, 358, 2},
    {7366, 2557, 24, 24, 360, 1}, {7377, 7510, 56, 56, 361, 2}, {7394, 2557, 24, 24, 363, 1},
    {7404, 7510, 56, 56, 364, 2}, {7429, 7510, 56, 56, 366, 2}, {7453, 7510, 56, 56, 368, 2},
    {7479, 7510, 56, 56, 370, 2}, {7498, 2557, 24, 24, 372, 1}, {7798, 7808, 56, 56, 373, 4},
    {8052, 8070, 56, 56, 377, 2}, {8148, 8173, 32, 32, 379, 2}, {8195, 8213, 48, 48, 381, 2},
    {8233, 3324, 120, 56, 383, 3}, {8269, 1831, 200, 200, 386, 9}, {8469, 1346, 144, 144, 395, 14},
    {8478, 10322, 32, 32, 409, 2}, {8499, 10707, 152, 152, 411, 11}, {8528, 10724, 56, 56, 422, 4},
    {8553, 12016, 64, 64, 426, 5}, {8849, 1373, 144, 80, 431, 6}, {8859, 8750, 24, 24, 437, 1},
    {8882, 1212, 48, 40, 438, 3}, {9059, 1456, 40, 40, 441, 2}, {9064, 1400, 280, 280, 443, 1},
    {9080, 1417, 32, 40, 444, 1}, {9097, 1435, 32, 40, 445, 1}, {9609, 3627, 24, 32, 446, 0},
    {9794, 1385, 168, 168, 446, 2}, {9809, 12933, 32, 32, 448, 1}, {9824, 3349, 32, 32, 449, 2},
    {9843, 14229, 48, 48, 451, 2}, {9858, 14215, 496, 496, 453, 3}, {9884, 4638, 56, 56, 456, 4},
    {9905, 5286, 32, 32, 460, 1}, {9923, 6105, 32, 32, 461, 2}, {9939, 6629, 56, 56, 463, 2},
    {9962, 6979, 56, 56, 465, 2}, {10002, 6693, 32, 32, 467, 2}, {10021, 6792, 40, 40, 469, 2},
    {10037, 6989, 48, 48, 471, 2}, {10053, 7628, 40, 40, 473, 2}, {10073, 8155, 32, 32, 475, 2},
    {10095, 9013, 72, 72, 477, 5}, {10113, 9675, 56, 56, 482, 1}, {10130, 11868, 32, 32, 483, 2},
    {10149, 12095, 64, 64, 485, 2}, {10172, 12392, 48, 48, 487, 2}, {10190, 12709, 32, 32, 489, 1},
    {10207, 13359, 32, 32, 490, 2}, {10225, 13960, 40, 40, 492, 2}, {10245, 15595, 56, 56, 494, 3},
    {10332, 1385, 168, 168, 497, 2}, {10429, 10443, 64, 64, 499, 1}, {10478, 1548, 40, 40, 500, 0},
    {10483, 2629, 32, 32, 500, 1}, {10497, 10518, 32, 32, 501, 1}, {10668, 10687, 40, 40, 502, 3},
    {10835, 2647, 112, 112, 505, 1}, {10849, 10853, 32, 32, 506, 2}, {10871, 10884, 24, 24, 508, 1},
    {11006, 1212, 48, 40, 509, 3}, {11039, 11055, 48, 48, 512, 1}, {11072, 1610, 144, 152, 513, 3},
    {11083, 1641, 48, 48, 516, 3}, {11090, 15425, 32, 32, 519, 2}, {11105, 1212, 56, 40, 521, 3},
    {11194, 11204, 80, 80, 524, 1}, {11216, 1668, 56, 56, 525, 4}, {11651, 11666, 64, 64, 529, 3},
    {11697, 5210, 40, 40, 532, 1}, {11717, 9777, 48, 48, 533, 1}, {11737, 11123, 40, 40, 534, 3},
    {11790, 11766, 56, 56, 537, 0}, {11819, 11778, 24, 24, 537, 0}, {12171, 1740, 104, 104, 537, 2},
    {12242, 12261, 80, 80, 539, 1}, {12279, 221, 72, 72, 540, 4}, {12294, 2154, 104, 104, 544, 2},
    {12465, 12474, 64, 64, 546, 5}, {12510, 15570, 72, 72, 551, 1}, {12597, 12603, 48, 48, 552, 4},
    {12619, 414, 88, 88, 556, 3}, {12628, 638, 96, 96, 559, 4}, {12737, 12746, 32, 32, 563, 1},
    {12889, 12495, 24, 24, 564, 0}, {12902, 12207, 48, 48, 564, 1}, {12963, 1831, 200, 200, 565, 9},
    {12967, 13000, 48, 48, 574, 1}, {13056, 1843, 40, 40, 575, 3}, {13267, 12528, 48, 48, 578, 2},
    {13280, 12542, 224, 224, 580, 15}, {13299, 12562, 104, 104, 595, 7},
    {13314, 2758, 32, 32, 602, 2}, {13326, 12578, 32, 32, 604, 0}, {13533, 13533, 32, 32, 604, 2},
    {13629, 15063, 32, 32, 606, 1}, {13648, 15063, 32, 32, 607, 1}, {13839, 13845, 40, 40, 608, 3},
    {13872, 4481, 120, 120, 611, 6}, {14548, 4583, 40, 40, 617, 2}, {14564, 1984, 24, 32, 619, 1},
    {14570, 2722, 32, 32, 620, 1}, {14585, 3392, 920, 920, 621, 11}, {14624, 8763, 64, 64, 632, 4},
    {14643, 2670, 24, 24, 636, 1}, {14665, 15081, 32, 32, 637, 2}, {14756, 11925, 40, 40, 639, 2},
    {14773, 11905, 24, 24, 641, 1}, {14794, 11905, 24, 24, 642, 1}, {14817, 14602, 56, 56, 643, 5},
    {14838, 14723, 64, 64, 648, 5}, {14853, 14737, 24, 24, 653, 1}, {15047, 12355, 40, 40, 654, 0},
    {15167, 1385, 168, 168, 654, 2}, {15279, 2741, 64, 64, 656, 4}, {15305, 2741, 64, 64, 660, 4},
    {15323, 2741, 64, 64, 664, 4}, {15406, 1212, 56, 40, 668, 3}, {15474, 258, 56, 56, 671, 4},
    {15504, 2325, 168, 168, 675, 16}, {15538, 2462, 128, 128, 691, 12},
    {15591, 15612, 48, 48, 703, 2}, {15622, 6682, 168, 168, 705, 3},
    {15636, 6682, 168, 168, 708, 3}, {15652, 2478, 184, 184, 711, 2},
    {15675, 2076, 208, 208, 713, 9},
};

static const struct table_held held[] = {
    {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {11536, C_MEMBER_OBJECT, 72, 1}, {11310, C_MEMBER_OBJECT, 80, 1},
    {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {11266, C_MEMBER_OBJECT, 72, 1}, {7968, C_MEMBER_OBJECT, 80, 1}, {7343, C_MEMBER_OBJECT, 16, 1},
    {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {11266, C_MEMBER_OBJECT, 72, 1}, {11310, C_MEMBER_OBJECT, 80, 1},
    {12030, C_MEMBER_OBJECT, 88, 1}, {11315, C_MEMBER_OBJECT, 96, 1},
    {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {11310, C_MEMBER_OBJECT, 72, 1}, {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1},
    {11390, C_MEMBER_OBJECT, 32, 1}, {14548, C_MEMBER_OBJECT, 40, 1},
    {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1}, {11302, C_MEMBER_OBJECT, 72, 1},
    {13668, C_MEMBER_OBJECT, 80, 1}, {8114, C_MEMBER_OBJECT, 88, 1}, {8123, C_MEMBER_OBJECT, 96, 1},
    {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {15161, C_MEMBER_OBJECT, 72, 1}, {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1},
    {11390, C_MEMBER_OBJECT, 32, 1}, {14548, C_MEMBER_OBJECT, 40, 1},
    {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1}, {11266, C_MEMBER_OBJECT, 72, 1},
    {8114, C_MEMBER_OBJECT, 80, 1}, {10456, C_MEMBER_OBJECT, 88, 1},
    {11682, C_MEMBER_OBJECT, 96, 1}, {7752, C_MEMBER_OBJECT, 104, 1},
    {7780, C_MEMBER_OBJECT, 112, 1}, {14239, C_MEMBER_OBJECT, 120, 1},
    {12372, C_MEMBER_OBJECT, 128, 1}, {7343, C_MEMBER_OBJECT, 16, 1},
    {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {6411, C_MEMBER_OBJECT, 72, 1}, {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1},
    {11390, C_MEMBER_OBJECT, 32, 1}, {14548, C_MEMBER_OBJECT, 40, 1},
    {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1}, {7729, C_MEMBER_OBJECT, 72, 1},
    {11549, C_MEMBER_OBJECT, 80, 1}, {12676, C_MEMBER_OBJECT, 104, 1},
    {7343, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {7729, C_MEMBER_OBJECT, 72, 1}, {11549, C_MEMBER_OBJECT, 80, 1},
    {12676, C_MEMBER_OBJECT, 104, 1}, {7343, C_MEMBER_OBJECT, 16, 1},
    {4908, C_MEMBER_OBJECT, 24, 1}, {11390, C_MEMBER_OBJECT, 32, 1},
    {14548, C_MEMBER_OBJECT, 40, 1}, {6745, C_MEMBER_OBJECT, 48, 1}, {6087, C_MEMBER_OBJECT, 56, 1},
    {7729, C_MEMBER_OBJECT, 72, 1}, {11549, C_MEMBER_OBJECT, 80, 1},
    {12676, C_MEMBER_OBJECT, 104, 1}, {2830, C_MEMBER_OBJECT, 16, 1},
    {2789, C_MEMBER_OBJECT, 24, 1}, {2810, C_MEMBER_OBJECT, 32, 1}, {8676, C_MEMBER_OBJECT, 16, 1},
    {8571, C_MEMBER_OBJECT, 24, 1}, {8632, C_MEMBER_OBJECT, 32, 1}, {8585, C_MEMBER_OBJECT, 40, 1},
    {8645, C_MEMBER_OBJECT, 48, 1}, {8659, C_MEMBER_OBJECT, 56, 1}, {8685, C_MEMBER_OBJECT, 64, 1},
    {8696, C_MEMBER_OBJECT, 72, 1}, {8599, C_MEMBER_OBJECT, 80, 1}, {7343, C_MEMBER_OBJECT, 104, 1},
    {8710, C_MEMBER_OBJECT, 112, 1}, {8614, C_MEMBER_OBJECT, 120, 1},
    {8726, C_MEMBER_OBJECT, 16, 1}, {14134, C_MEMBER_OBJECT, 16, 1},
    {13983, C_MEMBER_OBJECT, 24, 1}, {14061, C_MEMBER_OBJECT, 32, 1},
    {13998, C_MEMBER_OBJECT, 40, 1}, {14085, C_MEMBER_OBJECT, 48, 1},
    {14100, C_MEMBER_OBJECT, 56, 1}, {14154, C_MEMBER_OBJECT, 64, 1},
    {14166, C_MEMBER_OBJECT, 72, 1}, {14013, C_MEMBER_OBJECT, 80, 1},
    {7343, C_MEMBER_OBJECT, 104, 1}, {14181, C_MEMBER_OBJECT, 112, 1},
    {14029, C_MEMBER_OBJECT, 120, 1}, {14118, C_MEMBER_OBJECT, 128, 1},
    {14075, C_MEMBER_OBJECT, 136, 1}, {14144, C_MEMBER_OBJECT, 144, 1},
    {14048, C_MEMBER_OBJECT, 152, 1}, {13864, C_MEMBER_OBJECT, 16, 1},
    {13857, C_MEMBER_OBJECT, 24, 1}, {11299, C_MEMBER_OBJECT, 16, 1},
    {11536, C_MEMBER_OBJECT, 24, 1}, {15120, C_MEMBER_OBJECT, 104, 1},
    {6874, C_MEMBER_OBJECT, 16, 1}, {6883, C_MEMBER_OBJECT, 24, 1}, {6892, C_MEMBER_OBJECT, 32, 1},
    {15197, C_MEMBER_OBJECT, 16, 1}, {15185, C_MEMBER_OBJECT, 24, 1},
    {15174, C_MEMBER_OBJECT, 32, 1}, {14305, C_MEMBER_OBJECT, 16, 1},
    {14324, C_MEMBER_OBJECT, 24, 1}, {14313, C_MEMBER_OBJECT, 32, 1},
    {10463, C_MEMBER_OBJECT, 40, 1}, {9598, C_MEMBER_OBJECT, 16, 1}, {7335, C_MEMBER_OBJECT, 24, 1},
    {8090, C_MEMBER_OBJECT, 32, 1}, {15439, C_MEMBER_OBJECT, 16, 1}, {7335, C_MEMBER_OBJECT, 24, 1},
    {7828, C_MEMBER_OBJECT, 64, 1}, {11536, C_MEMBER_OBJECT, 48, 1},
    {12489, C_MEMBER_OBJECT, 40, 1}, {5269, C_MEMBER_OBJECT, 32, 1}, {5276, C_MEMBER_OBJECT, 64, 1},
    {14299, C_MEMBER_OBJECT, 96, 1}, {5918, C_MEMBER_OBJECT, 104, 1},
    {6753, C_MEMBER_OBJECT, 112, 1}, {4913, C_MEMBER_OBJECT, 120, 1},
    {12722, C_MEMBER_OBJECT, 128, 1}, {6117, C_MEMBER_OBJECT, 136, 1},
    {7819, C_MEMBER_OBJECT, 144, 1}, {11894, C_MEMBER_OBJECT, 152, 1},
    {6753, C_MEMBER_OBJECT, 80, 1}, {5918, C_MEMBER_OBJECT, 88, 1}, {12722, C_MEMBER_OBJECT, 96, 1},
    {10280, C_MEMBER_OBJECT, 16, 1}, {7343, C_MEMBER_OBJECT, 24, 1},
    {10275, C_MEMBER_OBJECT, 24, 1}, {5269, C_MEMBER_OBJECT, 32, 1}, {5276, C_MEMBER_OBJECT, 64, 1},
    {15357, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 40, 1},
    {13249, C_MEMBER_OBJECT, 48, 1}, {12644, C_MEMBER_OBJECT, 16, 1},
    {15453, C_MEMBER_OBJECT, 24, 1}, {7343, C_MEMBER_OBJECT, 32, 1},
    {15345, C_MEMBER_OBJECT, 40, 1}, {12615, C_MEMBER_OBJECT, 16, 1},
    {7343, C_MEMBER_OBJECT, 136, 1}, {15345, C_MEMBER_OBJECT, 144, 1},
    {12615, C_MEMBER_OBJECT, 16, 1}, {7343, C_MEMBER_OBJECT, 136, 1},
    {15345, C_MEMBER_OBJECT, 144, 1}, {12615, C_MEMBER_OBJECT, 16, 1},
    {7343, C_MEMBER_OBJECT, 136, 1}, {15345, C_MEMBER_OBJECT, 144, 1},
    {5333, C_MEMBER_OBJECT, 16, 1}, {7343, C_MEMBER_OBJECT, 40, 1}, {15345, C_MEMBER_OBJECT, 48, 1},
    {15345, C_MEMBER_OBJECT, 32, 1}, {7343, C_MEMBER_OBJECT, 40, 1}, {7183, C_MEMBER_OBJECT, 16, 1},
    {7838, C_MEMBER_OBJECT, 24, 1}, {15460, C_MEMBER_OBJECT, 56, 1},
    {7183, C_MEMBER_OBJECT, 120, 1}, {12669, C_MEMBER_OBJECT, 128, 1},
    {15445, C_MEMBER_OBJECT, 136, 1}, {7343, C_MEMBER_OBJECT, 144, 1},
    {15345, C_MEMBER_OBJECT, 152, 1}, {5345, C_MEMBER_OBJECT, 32, 1},
    {7729, C_MEMBER_OBJECT, 40, 1}, {7721, C_MEMBER_OBJECT, 48, 1}, {7183, C_MEMBER_OBJECT, 56, 1},
    {12669, C_MEMBER_OBJECT, 64, 1}, {7838, C_MEMBER_OBJECT, 72, 1},
    {7169, C_MEMBER_OBJECT, 120, 1}, {12081, C_MEMBER_OBJECT, 136, 1},
    {13237, C_MEMBER_OBJECT, 152, 1}, {12615, C_MEMBER_OBJECT, 168, 1},
    {15345, C_MEMBER_OBJECT, 176, 1}, {7343, C_MEMBER_OBJECT, 184, 1},
    {13260, C_MEMBER_OBJECT, 16, 1}, {7343, C_MEMBER_OBJECT, 16, 1},
    {15345, C_MEMBER_OBJECT, 24, 1}, {10903, C_MEMBER_OBJECT, 16, 1},
    {7221, C_MEMBER_OBJECT, 24, 1}, {7721, C_MEMBER_OBJECT, 32, 1}, {9566, C_MEMBER_OBJECT, 40, 1},
    {10284, C_MEMBER_OBJECT, 48, 1}, {9762, C_MEMBER_OBJECT, 56, 1},
    {11556, C_MEMBER_OBJECT, 24, 1}, {11568, C_MEMBER_OBJECT, 32, 1},
    {11994, C_MEMBER_OBJECT, 40, 1}, {12006, C_MEMBER_OBJECT, 48, 1},
    {11979, C_MEMBER_OBJECT, 56, 1}, {11024, C_MEMBER_OBJECT, 64, 1},
    {7973, C_MEMBER_OBJECT, 48, 1}, {11169, C_MEMBER_OBJECT, 72, 1},
    {15120, C_MEMBER_OBJECT, 184, 1}, {6134, C_MEMBER_OBJECT, 24, 1},
    {7838, C_MEMBER_OBJECT, 32, 1}, {7838, C_MEMBER_OBJECT, 32, 1}, {12073, C_MEMBER_OBJECT, 40, 1},
    {7838, C_MEMBER_OBJECT, 32, 1}, {13661, C_MEMBER_OBJECT, 56, 1}, {7838, C_MEMBER_OBJECT, 32, 1},
    {12073, C_MEMBER_OBJECT, 40, 1}, {13661, C_MEMBER_OBJECT, 48, 1},
    {12114, C_MEMBER_OBJECT, 24, 1}, {12124, C_MEMBER_OBJECT, 32, 1},
    {7525, C_MEMBER_OBJECT, 40, 1}, {12683, C_MEMBER_OBJECT, 48, 1},
    {15439, C_MEMBER_OBJECT, 56, 1}, {11848, C_MEMBER_OBJECT, 64, 1},
    {8042, C_MEMBER_OBJECT, 136, 1}, {5363, C_MEMBER_OBJECT, 144, 1},
    {12191, C_MEMBER_OBJECT, 16, 1}, {13344, C_MEMBER_OBJECT, 16, 1},
    {12114, C_MEMBER_OBJECT, 48, 1}, {12124, C_MEMBER_OBJECT, 56, 1},
    {5352, C_MEMBER_OBJECT, 72, 1}, {12639, C_MEMBER_OBJECT, 184, 1},
    {12651, C_MEMBER_OBJECT, 192, 1}, {12660, C_MEMBER_OBJECT, 200, 1},
    {12068, C_MEMBER_OBJECT, 208, 1}, {5388, C_MEMBER_OBJECT, 216, 1},
    {15110, C_MEMBER_OBJECT, 16, 1}, {10757, C_MEMBER_OBJECT, 32, 1},
    {15345, C_MEMBER_OBJECT, 48, 1}, {12060, C_MEMBER_OBJECT, 16, 1},
    {13473, C_MEMBER_OBJECT, 56, 1}, {13431, C_MEMBER_OBJECT, 72, 1},
    {10536, C_MEMBER_OBJECT, 32, 1}, {6870, C_MEMBER_OBJECT, 24, 1},
    {12980, C_MEMBER_OBJECT, 40, 1}, {11270, C_MEMBER_OBJECT, 64, 1},
    {10306, C_MEMBER_OBJECT, 72, 1}, {2198, C_MEMBER_OBJECT, 16, 1}, {6870, C_MEMBER_OBJECT, 32, 1},
    {11862, C_MEMBER_OBJECT, 48, 1}, {12947, C_MEMBER_OBJECT, 56, 1},
    {7895, C_MEMBER_OBJECT, 72, 1}, {12874, C_MEMBER_OBJECT, 40, 1},
    {15345, C_MEMBER_OBJECT, 48, 1}, {13246, C_MEMBER_OBJECT, 16, 1},
    {5337, C_MEMBER_OBJECT, 32, 1}, {9551, C_MEMBER_OBJECT, 40, 1}, {10280, C_MEMBER_OBJECT, 16, 1},
    {4908, C_MEMBER_OBJECT, 24, 1}, {10337, C_MEMBER_OBJECT, 32, 1},
    {15345, C_MEMBER_OBJECT, 40, 1}, {7651, C_MEMBER_OBJECT, 48, 1},
    {15360, C_MEMBER_OBJECT, 56, 1}, {10550, C_MEMBER_OBJECT, 16, 1},
    {15345, C_MEMBER_OBJECT, 24, 1}, {9551, C_MEMBER_OBJECT, 24, 1},
    {15398, C_MEMBER_OBJECT, 16, 1}, {7207, C_MEMBER_OBJECT, 24, 1},
    {15345, C_MEMBER_OBJECT, 48, 1}, {4894, C_MEMBER_OBJECT, 24, 1}, {7343, C_MEMBER_OBJECT, 16, 1},
    {4787, C_MEMBER_OBJECT, 16, 1}, {4744, C_MEMBER_OBJECT, 24, 1}, {4775, C_MEMBER_OBJECT, 32, 1},
    {4711, C_MEMBER_OBJECT, 40, 1}, {4752, C_MEMBER_OBJECT, 56, 1},
    {4734, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4802, C_MEMBER_OBJECT, 16, 1},
    {4810, C_MEMBER_OBJECT, 24, 1}, {4831, C_MEMBER_OBJECT, 16, 1}, {4822, C_MEMBER_OBJECT, 24, 1},
    {4839, C_MEMBER_OBJECT, 16, 1}, {10781, C_MEMBER_OBJECT, 24, 1},
    {10772, C_MEMBER_OBJECT, 32, 1}, {10795, C_MEMBER_OBJECT, 40, 1},
    {10781, C_MEMBER_OBJECT, 24, 1}, {10772, C_MEMBER_OBJECT, 32, 1},
    {10795, C_MEMBER_OBJECT, 40, 1}, {9750, C_MEMBER_OBJECT, 24, 1}, {9750, C_MEMBER_OBJECT, 24, 1},
    {9691, C_MEMBER_OBJECT, 16, 1}, {9738, C_MEMBER_OBJECT, 24, 1}, {11470, C_MEMBER_OBJECT, 16, 1},
    {6180, C_MEMBER_OBJECT, 16, 1}, {6192, C_MEMBER_OBJECT, 24, 1}, {7019, C_MEMBER_OBJECT, 16, 1},
    {7001, C_MEMBER_OBJECT, 24, 1}, {7008, C_MEMBER_OBJECT, 32, 1}, {6233, C_MEMBER_OBJECT, 24, 1},
    {6347, C_MEMBER_OBJECT, 32, 1}, {6243, C_MEMBER_OBJECT, 40, 1}, {6320, C_MEMBER_OBJECT, 96, 1},
    {6301, C_MEMBER_OBJECT, 104, 1}, {6261, C_MEMBER_OBJECT, 112, 1},
    {6339, C_MEMBER_OBJECT, 120, 1}, {6371, C_MEMBER_OBJECT, 128, 1},
    {6288, C_MEMBER_OBJECT, 136, 1}, {6396, C_MEMBER_OBJECT, 144, 1},
    {11623, C_MEMBER_OBJECT, 96, 1}, {11636, C_MEMBER_OBJECT, 104, 1},
    {7245, C_MEMBER_OBJECT, 32, 1}, {7245, C_MEMBER_OBJECT, 32, 1}, {7624, C_MEMBER_OBJECT, 24, 1},
    {7191, C_MEMBER_OBJECT, 48, 1}, {15345, C_MEMBER_OBJECT, 208, 1},
    {8991, C_MEMBER_OBJECT, 16, 1}, {8948, C_MEMBER_OBJECT, 24, 1}, {8979, C_MEMBER_OBJECT, 32, 1},
    {8900, C_MEMBER_OBJECT, 40, 1}, {8956, C_MEMBER_OBJECT, 56, 1},
    {8938, C_MEMBER_OBJECT_ARRAY, 72, 0}, {6966, C_MEMBER_OBJECT, 16, 1},
    {11462, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14873, C_MEMBER_OBJECT, 40, 1},
    {14873, C_MEMBER_OBJECT, 32, 1}, {11682, C_MEMBER_OBJECT, 16, 1},
    {11310, C_MEMBER_OBJECT, 24, 1}, {14558, C_MEMBER_OBJECT, 64, 1},
    {8186, C_MEMBER_OBJECT, 72, 1}, {10544, C_MEMBER_OBJECT, 16, 1}, {9006, C_MEMBER_OBJECT, 24, 1},
    {7308, C_MEMBER_OBJECT, 16, 1}, {7325, C_MEMBER_OBJECT, 40, 1}, {7659, C_MEMBER_OBJECT, 16, 1},
    {7308, C_MEMBER_OBJECT, 16, 1}, {7325, C_MEMBER_OBJECT, 40, 1}, {7659, C_MEMBER_OBJECT, 16, 1},
    {7308, C_MEMBER_OBJECT, 16, 1}, {7325, C_MEMBER_OBJECT, 40, 1}, {7308, C_MEMBER_OBJECT, 16, 1},
    {7325, C_MEMBER_OBJECT, 40, 1}, {7308, C_MEMBER_OBJECT, 16, 1}, {7325, C_MEMBER_OBJECT, 40, 1},
    {7308, C_MEMBER_OBJECT, 16, 1}, {7325, C_MEMBER_OBJECT, 40, 1}, {7659, C_MEMBER_OBJECT, 16, 1},
    {7714, C_MEMBER_OBJECT, 24, 1}, {7704, C_MEMBER_OBJECT, 32, 1}, {7691, C_MEMBER_OBJECT, 40, 1},
    {11693, C_MEMBER_OBJECT, 48, 1}, {13625, C_MEMBER_OBJECT, 16, 1},
    {9703, C_MEMBER_OBJECT, 24, 1}, {8279, C_MEMBER_OBJECT, 16, 1}, {9688, C_MEMBER_OBJECT, 24, 1},
    {13625, C_MEMBER_OBJECT, 16, 1}, {9720, C_MEMBER_OBJECT, 24, 1}, {7993, C_MEMBER_OBJECT, 16, 1},
    {8034, C_MEMBER_OBJECT, 32, 1}, {3310, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {13093, C_MEMBER_OBJECT, 64, 1}, {13111, C_MEMBER_OBJECT, 80, 1},
    {13129, C_MEMBER_OBJECT, 96, 1}, {13147, C_MEMBER_OBJECT, 112, 1},
    {13165, C_MEMBER_OBJECT, 128, 1}, {13183, C_MEMBER_OBJECT, 144, 1},
    {13201, C_MEMBER_OBJECT, 160, 1}, {13219, C_MEMBER_OBJECT, 176, 1},
    {15345, C_MEMBER_OBJECT, 192, 1}, {8371, C_MEMBER_OBJECT, 16, 1},
    {8301, C_MEMBER_OBJECT, 24, 1}, {8412, C_MEMBER_OBJECT, 32, 1}, {8422, C_MEMBER_OBJECT, 40, 1},
    {8328, C_MEMBER_OBJECT, 48, 1}, {8338, C_MEMBER_OBJECT, 56, 1}, {8384, C_MEMBER_OBJECT, 64, 1},
    {8315, C_MEMBER_OBJECT, 72, 1}, {8362, C_MEMBER_OBJECT, 80, 1}, {8352, C_MEMBER_OBJECT, 88, 1},
    {8452, C_MEMBER_OBJECT, 96, 1}, {8400, C_MEMBER_OBJECT, 104, 1},
    {8284, C_MEMBER_OBJECT, 112, 1}, {8436, C_MEMBER_OBJECT, 120, 1},
    {6200, C_MEMBER_OBJECT, 16, 1}, {11549, C_MEMBER_OBJECT, 24, 1},
    {12807, C_MEMBER_OBJECT, 16, 1}, {12797, C_MEMBER_OBJECT, 24, 1},
    {12788, C_MEMBER_OBJECT, 40, 1}, {12817, C_MEMBER_OBJECT, 48, 1},
    {5572, C_MEMBER_OBJECT, 72, 1}, {8279, C_MEMBER_OBJECT, 88, 1},
    {10347, C_MEMBER_OBJECT, 112, 1}, {10738, C_MEMBER_OBJECT, 120, 1},
    {5578, C_MEMBER_OBJECT, 128, 1}, {7343, C_MEMBER_OBJECT, 136, 1},
    {15345, C_MEMBER_OBJECT, 144, 1}, {12316, C_MEMBER_OBJECT, 16, 1},
    {11348, C_MEMBER_OBJECT, 24, 1}, {10280, C_MEMBER_OBJECT, 40, 1},
    {12730, C_MEMBER_OBJECT, 48, 1}, {8192, C_MEMBER_OBJECT, 16, 1}, {4908, C_MEMBER_OBJECT, 24, 1},
    {10337, C_MEMBER_OBJECT, 32, 1}, {7343, C_MEMBER_OBJECT, 40, 1},
    {15345, C_MEMBER_OBJECT, 48, 1}, {8991, C_MEMBER_OBJECT, 16, 1}, {8948, C_MEMBER_OBJECT, 24, 1},
    {8979, C_MEMBER_OBJECT, 32, 1}, {8900, C_MEMBER_OBJECT, 40, 1}, {8956, C_MEMBER_OBJECT, 56, 1},
    {8938, C_MEMBER_OBJECT_ARRAY, 72, 0}, {11536, C_MEMBER_OBJECT, 16, 1},
    {7019, C_MEMBER_OBJECT, 16, 1}, {7001, C_MEMBER_OBJECT, 24, 1}, {7008, C_MEMBER_OBJECT, 32, 1},
    {9038, C_MEMBER_OBJECT, 16, 1}, {9045, C_MEMBER_OBJECT, 24, 1},
    {4630, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5261, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5540, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9276, C_MEMBER_OBJECT, 16, 1},
    {9260, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9750, C_MEMBER_OBJECT, 24, 1},
    {11941, C_MEMBER_OBJECT, 16, 1}, {14264, C_MEMBER_OBJECT, 24, 1},
    {7031, C_MEMBER_OBJECT, 16, 1}, {15345, C_MEMBER_OBJECT, 32, 1}, {9688, C_MEMBER_OBJECT, 16, 1},
    {11353, C_MEMBER_OBJECT, 32, 1}, {15167, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {14352, C_MEMBER_OBJECT, 16, 1}, {9688, C_MEMBER_OBJECT, 24, 1}, {5315, C_MEMBER_OBJECT, 32, 1},
    {9590, C_MEMBER_OBJECT, 40, 1}, {9688, C_MEMBER_OBJECT, 16, 1}, {13260, C_MEMBER_OBJECT, 16, 1},
    {4655, C_MEMBER_OBJECT, 24, 1}, {12218, C_MEMBER_OBJECT, 16, 1},
    {12730, C_MEMBER_OBJECT, 32, 1}, {12218, C_MEMBER_OBJECT, 16, 1},
    {12730, C_MEMBER_OBJECT, 32, 1}, {7026, C_MEMBER_OBJECT, 16, 1},
    {12914, C_MEMBER_OBJECT, 24, 1}, {10611, C_MEMBER_OBJECT, 24, 1},
    {10620, C_MEMBER_OBJECT, 32, 1}, {9688, C_MEMBER_OBJECT, 16, 1},
    {12883, C_MEMBER_OBJECT, 24, 1}, {8279, C_MEMBER_OBJECT, 16, 1}, {9688, C_MEMBER_OBJECT, 24, 1},
    {8279, C_MEMBER_OBJECT, 16, 1}, {9688, C_MEMBER_OBJECT, 24, 1}, {9688, C_MEMBER_OBJECT, 16, 1},
    {10298, C_MEMBER_OBJECT, 24, 1}, {14264, C_MEMBER_OBJECT, 32, 1},
    {6940, C_MEMBER_OBJECT, 40, 1}, {6948, C_MEMBER_OBJECT, 48, 1}, {9688, C_MEMBER_OBJECT, 16, 1},
    {9688, C_MEMBER_OBJECT, 16, 1}, {11689, C_MEMBER_OBJECT, 24, 1},
    {12218, C_MEMBER_OBJECT, 16, 1}, {12730, C_MEMBER_OBJECT, 40, 1},
    {12236, C_MEMBER_OBJECT, 16, 1}, {12730, C_MEMBER_OBJECT, 32, 1},
    {7667, C_MEMBER_OBJECT, 16, 1}, {8279, C_MEMBER_OBJECT, 16, 1}, {9688, C_MEMBER_OBJECT, 24, 1},
    {8279, C_MEMBER_OBJECT, 16, 1}, {9688, C_MEMBER_OBJECT, 24, 1}, {10267, C_MEMBER_OBJECT, 32, 1},
    {12730, C_MEMBER_OBJECT, 40, 1}, {8138, C_MEMBER_OBJECT, 48, 1}, {9276, C_MEMBER_OBJECT, 16, 1},
    {9260, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10421, C_MEMBER_OBJECT, 16, 1},
    {9750, C_MEMBER_OBJECT, 24, 1}, {9750, C_MEMBER_OBJECT, 24, 1}, {13373, C_MEMBER_OBJECT, 16, 1},
    {13615, C_MEMBER_OBJECT, 24, 1}, {10410, C_MEMBER_OBJECT, 32, 1},
    {10916, C_MEMBER_OBJECT, 40, 1}, {9818, C_MEMBER_OBJECT, 16, 1}, {8279, C_MEMBER_OBJECT, 24, 1},
    {10863, C_MEMBER_OBJECT, 16, 1}, {7019, C_MEMBER_OBJECT, 16, 1}, {7001, C_MEMBER_OBJECT, 24, 1},
    {7008, C_MEMBER_OBJECT, 32, 1}, {9750, C_MEMBER_OBJECT, 24, 1}, {10941, C_MEMBER_OBJECT, 24, 1},
    {15206, C_MEMBER_OBJECT, 64, 1}, {15345, C_MEMBER_OBJECT, 136, 1},
    {9441, C_MEMBER_OBJECT, 16, 1}, {9449, C_MEMBER_OBJECT, 24, 1}, {9457, C_MEMBER_OBJECT, 32, 1},
    {7279, C_MEMBER_OBJECT, 16, 1}, {12924, C_MEMBER_OBJECT, 24, 1}, {7019, C_MEMBER_OBJECT, 16, 1},
    {7001, C_MEMBER_OBJECT, 24, 1}, {7008, C_MEMBER_OBJECT, 32, 1}, {15345, C_MEMBER_OBJECT, 64, 1},
    {10953, C_MEMBER_OBJECT, 16, 1}, {10946, C_MEMBER_OBJECT, 24, 1},
    {10978, C_MEMBER_OBJECT, 40, 1}, {10961, C_MEMBER_OBJECT, 48, 1},
    {7316, C_MEMBER_OBJECT, 24, 1}, {7297, C_MEMBER_OBJECT, 48, 1}, {7325, C_MEMBER_OBJECT, 56, 1},
    {5205, C_MEMBER_OBJECT, 24, 1}, {9757, C_MEMBER_OBJECT, 24, 1}, {11310, C_MEMBER_OBJECT, 16, 1},
    {4908, C_MEMBER_OBJECT, 24, 1}, {10356, C_MEMBER_OBJECT, 32, 1},
    {15206, C_MEMBER_OBJECT, 24, 1}, {15345, C_MEMBER_OBJECT, 96, 1},
    {12139, C_MEMBER_OBJECT, 16, 1}, {11310, C_MEMBER_OBJECT, 16, 1},
    {12030, C_MEMBER_OBJECT, 24, 1}, {13414, C_MEMBER_OBJECT, 32, 1},
    {10761, C_MEMBER_OBJECT, 40, 1}, {12048, C_MEMBER_OBJECT, 72, 1},
    {12035, C_MEMBER_OBJECT, 80, 1}, {12437, C_MEMBER_OBJECT, 16, 1},
    {12456, C_MEMBER_OBJECT, 24, 1}, {12419, C_MEMBER_OBJECT, 32, 1},
    {12428, C_MEMBER_OBJECT, 40, 1}, {12446, C_MEMBER_OBJECT, 48, 1},
    {9613, C_MEMBER_OBJECT, 56, 1}, {13373, C_MEMBER_OBJECT, 16, 1},
    {13620, C_MEMBER_OBJECT, 24, 1}, {13615, C_MEMBER_OBJECT, 32, 1},
    {10414, C_MEMBER_OBJECT, 40, 1}, {13677, C_MEMBER_OBJECT, 24, 1},
    {12704, C_MEMBER_OBJECT, 32, 1}, {12060, C_MEMBER_OBJECT, 40, 1},
    {9027, C_MEMBER_OBJECT, 32, 1}, {9579, C_MEMBER_OBJECT, 40, 1}, {12060, C_MEMBER_OBJECT, 48, 1},
    {15345, C_MEMBER_OBJECT, 64, 1}, {12929, C_MEMBER_OBJECT, 24, 1},
    {7343, C_MEMBER_OBJECT, 16, 1}, {13093, C_MEMBER_OBJECT, 64, 1},
    {13111, C_MEMBER_OBJECT, 80, 1}, {13129, C_MEMBER_OBJECT, 96, 1},
    {13147, C_MEMBER_OBJECT, 112, 1}, {13165, C_MEMBER_OBJECT, 128, 1},
    {13183, C_MEMBER_OBJECT, 144, 1}, {13201, C_MEMBER_OBJECT, 160, 1},
    {13219, C_MEMBER_OBJECT, 176, 1}, {15345, C_MEMBER_OBJECT, 192, 1},
    {13014, C_MEMBER_OBJECT, 16, 1}, {13373, C_MEMBER_OBJECT, 16, 1},
    {13620, C_MEMBER_OBJECT, 24, 1}, {13615, C_MEMBER_OBJECT, 32, 1},
    {6722, C_MEMBER_OBJECT, 16, 1}, {9551, C_MEMBER_OBJECT, 40, 1}, {13496, C_MEMBER_OBJECT, 72, 1},
    {6958, C_MEMBER_OBJECT, 80, 1}, {5321, C_MEMBER_OBJECT, 88, 1},
    {12855, C_MEMBER_OBJECT, 104, 1}, {14244, C_MEMBER_OBJECT, 112, 1},
    {2444, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {375, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {607, C_MEMBER_OBJECT, 184, 1},
    {360, C_MEMBER_OBJECT, 192, 1}, {390, C_MEMBER_OBJECT, 200, 1}, {710, C_MEMBER_OBJECT, 208, 1},
    {581, C_MEMBER_OBJECT, 216, 1}, {6722, C_MEMBER_OBJECT, 16, 1}, {7285, C_MEMBER_OBJECT, 24, 1},
    {12842, C_MEMBER_OBJECT, 32, 1}, {10380, C_MEMBER_OBJECT, 48, 1},
    {12855, C_MEMBER_OBJECT, 64, 1}, {13486, C_MEMBER_OBJECT, 72, 1},
    {9551, C_MEMBER_OBJECT, 96, 1}, {7026, C_MEMBER_OBJECT, 16, 1}, {7285, C_MEMBER_OBJECT, 24, 1},
    {13062, C_MEMBER_OBJECT, 16, 1}, {13074, C_MEMBER_OBJECT, 24, 1},
    {9750, C_MEMBER_OBJECT, 24, 1}, {9750, C_MEMBER_OBJECT, 24, 1}, {14585, C_MEMBER_OBJECT, 16, 1},
    {11536, C_MEMBER_OBJECT, 24, 1}, {11540, C_MEMBER_OBJECT, 32, 1},
    {13574, C_MEMBER_OBJECT, 16, 1}, {13590, C_MEMBER_OBJECT, 24, 1},
    {13581, C_MEMBER_OBJECT, 32, 1}, {13602, C_MEMBER_OBJECT, 40, 1},
    {13546, C_MEMBER_OBJECT, 48, 1}, {13559, C_MEMBER_OBJECT, 56, 1},
    {14207, C_MEMBER_OBJECT, 16, 1}, {14198, C_MEMBER_OBJECT, 24, 1},
    {11462, C_MEMBER_OBJECT_ARRAY, 24, 0}, {9750, C_MEMBER_OBJECT, 24, 1},
    {9337, C_MEMBER_OBJECT, 256, 1}, {9387, C_MEMBER_OBJECT, 264, 1},
    {9353, C_MEMBER_OBJECT, 336, 1}, {9403, C_MEMBER_OBJECT, 344, 1},
    {9370, C_MEMBER_OBJECT, 352, 1}, {9418, C_MEMBER_OBJECT, 368, 1},
    {9308, C_MEMBER_OBJECT, 856, 1}, {9328, C_MEMBER_OBJECT, 864, 1},
    {9316, C_MEMBER_OBJECT, 872, 1}, {9298, C_MEMBER_OBJECT, 888, 1},
    {4306, C_MEMBER_OBJECT, 904, 1}, {11759, C_MEMBER_OBJECT, 16, 1},
    {4908, C_MEMBER_OBJECT, 24, 1}, {11883, C_MEMBER_OBJECT, 32, 1},
    {15345, C_MEMBER_OBJECT, 40, 1}, {11396, C_MEMBER_OBJECT, 16, 1},
    {4908, C_MEMBER_OBJECT, 16, 1}, {11883, C_MEMBER_OBJECT, 24, 1},
    {11310, C_MEMBER_OBJECT, 16, 1}, {5327, C_MEMBER_OBJECT, 24, 1}, {2763, C_MEMBER_OBJECT, 16, 1},
    {2763, C_MEMBER_OBJECT, 16, 1}, {11310, C_MEMBER_OBJECT, 16, 1},
    {14590, C_MEMBER_OBJECT, 24, 1}, {6708, C_MEMBER_OBJECT, 32, 1},
    {15161, C_MEMBER_OBJECT, 40, 1}, {11216, C_MEMBER_OBJECT, 48, 1},
    {11310, C_MEMBER_OBJECT, 16, 1}, {5327, C_MEMBER_OBJECT, 24, 1}, {7845, C_MEMBER_OBJECT, 32, 1},
    {6733, C_MEMBER_OBJECT, 40, 1}, {7860, C_MEMBER_OBJECT, 48, 1}, {11310, C_MEMBER_OBJECT, 16, 1},
    {9276, C_MEMBER_OBJECT, 16, 1}, {9260, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {15380, C_MEMBER_OBJECT, 16, 1}, {15360, C_MEMBER_OBJECT, 24, 1},
    {15390, C_MEMBER_OBJECT, 40, 1}, {15372, C_MEMBER_OBJECT, 48, 1},
    {15380, C_MEMBER_OBJECT, 16, 1}, {15360, C_MEMBER_OBJECT, 24, 1},
    {15390, C_MEMBER_OBJECT, 40, 1}, {15372, C_MEMBER_OBJECT, 48, 1},
    {15380, C_MEMBER_OBJECT, 16, 1}, {15360, C_MEMBER_OBJECT, 24, 1},
    {15390, C_MEMBER_OBJECT, 40, 1}, {15372, C_MEMBER_OBJECT, 48, 1},
    {7019, C_MEMBER_OBJECT, 16, 1}, {7001, C_MEMBER_OBJECT, 24, 1}, {7008, C_MEMBER_OBJECT, 32, 1},
    {13920, C_MEMBER_OBJECT, 16, 1}, {14239, C_MEMBER_OBJECT, 24, 1},
    {13955, C_MEMBER_OBJECT, 32, 1}, {15345, C_MEMBER_OBJECT, 48, 1},
    {12783, C_MEMBER_OBJECT, 16, 1}, {14271, C_MEMBER_OBJECT, 24, 1},
    {10361, C_MEMBER_OBJECT, 32, 1}, {10366, C_MEMBER_OBJECT, 40, 1},
    {7026, C_MEMBER_OBJECT, 48, 1}, {13344, C_MEMBER_OBJECT, 56, 1}, {7675, C_MEMBER_OBJECT, 72, 1},
    {6666, C_MEMBER_OBJECT, 80, 1}, {12160, C_MEMBER_OBJECT, 88, 1}, {7881, C_MEMBER_OBJECT, 96, 1},
    {13379, C_MEMBER_OBJECT, 104, 1}, {7738, C_MEMBER_OBJECT, 112, 1},
    {13395, C_MEMBER_OBJECT, 120, 1}, {7763, C_MEMBER_OBJECT, 128, 1},
    {6648, C_MEMBER_OBJECT, 136, 1}, {12147, C_MEMBER_OBJECT, 144, 1},
    {13976, C_MEMBER_OBJECT, 24, 1}, {7791, C_MEMBER_OBJECT, 32, 1},
    {11325, C_MEMBER_OBJECT, 40, 1}, {9220, C_MEMBER_OBJECT, 48, 1}, {9183, C_MEMBER_OBJECT, 56, 1},
    {9207, C_MEMBER_OBJECT, 64, 1}, {9145, C_MEMBER_OBJECT, 72, 1}, {9172, C_MEMBER_OBJECT, 80, 1},
    {9130, C_MEMBER_OBJECT, 88, 1}, {9197, C_MEMBER_OBJECT, 96, 1}, {9157, C_MEMBER_OBJECT, 104, 1},
    {9117, C_MEMBER_OBJECT, 112, 1}, {10267, C_MEMBER_OBJECT, 24, 1},
    {12730, C_MEMBER_OBJECT, 32, 1}, {15120, C_MEMBER_OBJECT, 128, 1},
    {15031, C_MEMBER_OBJECT, 136, 1}, {15585, C_MEMBER_OBJECT, 152, 1},
    {15120, C_MEMBER_OBJECT, 128, 1}, {15031, C_MEMBER_OBJECT, 136, 1},
    {15585, C_MEMBER_OBJECT, 152, 1}, {15585, C_MEMBER_OBJECT, 128, 1},
    {15120, C_MEMBER_OBJECT, 144, 1}, {10280, C_MEMBER_OBJECT, 16, 1},
    {8097, C_MEMBER_OBJECT, 24, 1}, {15345, C_MEMBER_OBJECT, 32, 1},
    {15007, C_MEMBER_OBJECT, 96, 1}, {14959, C_MEMBER_OBJECT, 104, 1},
    {14983, C_MEMBER_OBJECT, 112, 1}, {14935, C_MEMBER_OBJECT, 128, 1},
    {14887, C_MEMBER_OBJECT, 136, 1}, {14911, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_12_1 = {
    {.hex = 0x030c01f0}, names, members, enumerators, types, held,
    620, 4, 257,
    NULL,
};
