/* What the debug information of CPython 3.15.0 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "ArithmeticError\0" "AssertionError\0" "AttributeError\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "BinaryReaderObject\0"
    "BinaryWriterObject\0" "Blake2Object\0" "BlockingIOError\0" "BrokenPipeError\0" "BufferError\0"
    "BytesWarning\0" "CFieldObject\0" "CThunkObject\0" "ChildProcessError\0" "Compressor\0"
    "ConnectionAbortedError\0" "ConnectionError\0" "ConnectionRefusedError\0"
    "ConnectionResetError\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DeprecationWarning\0"
    "DialectObj\0" "DictRemoverObject\0" "DirEntry\0" "EOFError\0" "ElementIterObject\0"
    "ElementObject\0" "ElementObjectExtra\0" "EncodingMap\0" "EncodingWarning\0" "Error\0"
    "Exception\0" "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FileExistsError\0" "FileNotFoundError\0"
    "FloatingPointError\0" "FrameLocalsProxy\0" "FutureObj\0" "FutureWarning\0" "GCMonitorObject\0"
    "GeneratorExit\0" "HASHobject\0" "HMACobject\0" "ImportCycleError\0" "ImportError\0"
    "ImportWarning\0" "IndentationError\0" "IndexError\0" "InstructionSequence\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "InterruptedError\0" "IsADirectoryError\0" "KeyError\0"
    "KeyboardInterrupt\0" "LookupError\0" "MD5object\0" "MatchObject\0" "MemoryError\0"
    "ModuleNotFoundError\0" "MultibyteCodecObject\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReaderObject\0"
    "MultibyteStreamWriterObject\0" "NameError\0" "NoDefaultType\0" "NoneType\0"
    "NotADirectoryError\0" "NotImplementedError\0" "NotImplementedType\0" "NotSupportedError\0"
    "OSError\0" "OperationalError\0" "OverflowError\0" "ParentLocator\0" "PatternObject\0" "Pdata\0"
    "PendingDeprecationWarning\0" "PermissionError\0" "PicklerMemoProxyObject\0" "PicklerObject\0"
    "ProcessLookupError\0" "ProfilerObject\0" "ProgrammingError\0" "PyASCIIObject\0"
    "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0" "PyAttributeErrorObject\0"
    "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0"
    "PyCFuncPtrObject\0" "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0"
    "PyCodeObject\0" "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0"
    "PyCoroObject\0" "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0"
    "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0"
    "PyFrameLocalsProxyObject\0" "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0"
    "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0"
    "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyLazyImportObject\0" "PyListObject\0"
    "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0"
    "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0"
    "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PySSLCertificate\0"
    "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PySetObject\0"
    "PySliceObject\0" "PyStopIterationObject\0" "PyStructObject\0" "PyStructSequence\0"
    "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadHandleObject\0" "PyThreadState\0"
    "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0"
    "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0"
    "Py_statx_result\0" "PythonFinalizationError\0" "ReaderObj\0" "RecursionError\0"
    "ReferenceError\0" "RemoteUnwinderObject\0" "ResourceWarning\0" "RuntimeError\0"
    "RuntimeWarning\0" "SHA1object\0" "SHA256object\0" "SHA3object\0" "SHA512object\0"
    "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0" "StopAsyncIteration\0"
    "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SyntaxWarning\0" "SystemError\0"
    "SystemExit\0" "TabError\0" "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0"
    "TimeoutError\0" "Token.MISSING\0" "TreeBuilderObject\0" "TypeError\0" "UnboundLocalError\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeError\0" "UnicodeTranslateError\0"
    "UnicodeWarning\0" "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "UnraisableHookArgs\0"
    "UserWarning\0" "ValueError\0" "Warning\0" "WriterObj\0" "XMLParserObject\0" "XxoObject\0"
    "ZeroDivisionError\0" "ZlibDecompressor\0" "ZstdCompressor\0" "ZstdDecompressor\0" "ZstdDict\0"
    "_DummyDecl\0" "_IncompleteInputError\0" "_PyAsyncGenObject\0" "_PyAsyncGenWrappedValue\0"
    "_PyBufferWrapper\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyExecutorObject\0" "_PyGenObject\0" "_PyInterpreterFrame\0" "_PyListIterObject\0"
    "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0"
    "_PyThreadStateImpl\0" "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0" "__origin__\0"
    "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0"
    "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0" "_asyncio.TaskStepMethWrapper\0"
    "_blake2.blake2b\0" "_blake2.blake2s\0" "_buffer_wrapper\0" "_bz2.BZ2Compressor\0"
    "_bz2.BZ2Decompressor\0" "_contextvars.Context\0" "_contextvars.ContextVar\0"
    "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0" "_csv.writer\0" "_ctypes.CArgObject\0"
    "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0"
    "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0" "_curses_panel.panel\0"
    "_elementtree._element_iterator\0" "_f_frame_data\0" "_frame\0" "_gc_next\0" "_gc_prev\0"
    "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0" "_heaptypeobject\0"
    "_interpchannels.ChannelID\0" "_interpchannels.ChannelInfo\0"
    "_interpreters.CrossInterpreterBufferView\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0"
    "_io.BufferedReader\0" "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0"
    "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0"
    "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0" "_lsprof.Profiler\0"
    "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0" "_md5.md5\0"
    "_multibytecodec.MultibyteCodec\0" "_multibytecodec.MultibyteIncrementalDecoder\0"
    "_multibytecodec.MultibyteIncrementalEncoder\0" "_multibytecodec.MultibyteStreamReader\0"
    "_multibytecodec.MultibyteStreamWriter\0" "_multiprocessing.SemLock\0" "_odictobject\0"
    "_pickle.Pdata\0" "_pickle.Pickler\0" "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0"
    "_pickle.UnpicklerMemoProxy\0" "_pycontextobject\0" "_pycontexttokenobject\0"
    "_pycontextvarobject\0" "_queue.SimpleQueue\0" "_remote_debugging.BinaryReader\0"
    "_remote_debugging.BinaryWriter\0" "_remote_debugging.GCMonitor\0"
    "_remote_debugging.RemoteUnwinder\0" "_sha1.sha1\0" "_sha2.SHA224Type\0" "_sha2.SHA256Type\0"
    "_sha2.SHA384Type\0" "_sha2.SHA512Type\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_spec_cache.getitem\0" "_spec_cache.init\0" "_sre.SRE_Scanner\0" "_sre.SRE_Template\0"
    "_ssl.Certificate\0" "_ssl.MemoryBIO\0" "_ssl.SSLSession\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0" "_symtable_entry\0"
    "_thread._ThreadHandle\0" "_thread._local\0" "_thread._localdummy\0" "_tokenize.TokenizerIter\0"
    "_traceback\0" "_ttinfo\0" "_ttinfos\0" "_tuplegetterobject\0" "_typing._ConstEvaluator\0"
    "a_array\0" "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ag_exc_state.exc_value\0" "ag_iframe.f_builtins\0"
    "ag_iframe.f_globals\0" "ag_iframe.f_locals\0" "ag_iframe.frame_obj\0" "ag_name\0"
    "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0"
    "agt_gen\0" "agt_tb\0" "agt_typ\0" "agt_val\0" "agw_val\0" "allocated\0" "anext_awaitable\0"
    "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0"
    "array.arrayiterator\0" "array_hook\0" "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0"
    "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0"
    "async_generator_asend\0" "async_generator_athrow\0" "async_generator_wrapped_value\0"
    "asyncgen_hooks\0" "asyncio_running_loop\0" "asyncio_running_task\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "base\0" "base_frame\0"
    "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bool\0" "bound\0" "buf\0"
    "buf.items\0" "buf.items_cap\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0"
    "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0" "builtins\0"
    "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes\0" "bytes_iterator\0" "bytesio\0"
    "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_dicts\0" "c_profileobj\0" "c_traceobj\0"
    "cache\0" "cache_info_type\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.dict_descriptor\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callable_iterator\0" "callback_context\0"
    "calliterobject\0" "capacity\0" "cause\0" "cell\0" "chainobject\0" "channelid\0" "checker\0"
    "children\0" "cjk_module\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0"
    "cm_dict\0" "cmp\0" "co_argcount\0" "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0"
    "co_filename\0" "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0"
    "co_localsplusnames\0" "co_name\0" "co_names\0" "co_nlocalsplus\0" "co_qualname\0"
    "co_stacksize\0" "co_weakreflist\0" "code\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "collections.OrderedDict\0" "collections._deque_iterator\0"
    "collections._deque_reverse_iterator\0" "collections._tuplegetter\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "common_consts\0" "complex\0" "compobject\0" "compression.zstd.ZstdCompressor\0"
    "compression.zstd.ZstdDecompressor\0" "compression.zstd.ZstdDict\0" "compressobject\0"
    "compute_value\0" "concurrent.interpreters.InterpreterError\0"
    "concurrent.interpreters.InterpreterNotFoundError\0" "connection\0" "constevaluatorobject\0"
    "constraints\0" "context\0" "conversion\0" "converters\0" "coroutine\0" "coroutine_wrapper\0"
    "countobject\0" "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0"
    "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "ctypes.CField\0"
    "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0" "cw_coroutine\0" "cwrobject\0"
    "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "decimal.Context\0"
    "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0"
    "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0"
    "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0"
    "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0"
    "doc\0" "dropwhileobject\0" "dstoff\0" "dv_dict\0" "element\0" "element_factory\0"
    "elementtree_module\0" "ellipsis\0" "embedded\0" "en_longindex\0" "en_result\0" "en_sit\0"
    "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0"
    "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0"
    "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0"
    "exits[0].executor\0" "expression\0" "externalTimer\0" "extra\0" "f_back\0" "f_executable\0"
    "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0" "f_locals_cache\0"
    "f_overwritten_fast_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "float\0" "fn\0"
    "format_spec\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0"
    "freeblock\0" "freepools\0" "frozendict\0" "frozenset\0" "func\0" "func_annotate\0"
    "func_annotations\0" "func_builtins\0" "func_closure\0" "func_code\0" "func_defaults\0"
    "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0"
    "func_qualname\0" "func_typeparams\0" "func_weakreflist\0" "function\0" "functools.KeyWrapper\0"
    "functools._lru_cache_wrapper\0" "functools._lru_list_elem\0" "functools.partial\0"
    "fut_awaited_by\0" "fut_callback0\0" "fut_callbacks\0" "fut_cancel_msg\0" "fut_cancelled_exc\0"
    "fut_context0\0" "fut_exception\0" "fut_exception_tb\0" "fut_loop\0" "fut_result\0"
    "fut_source_tb\0" "future\0" "futureiterobject\0" "gaiterobject\0" "gaobject\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
    "generic_alias_iterator\0" "getset_descriptor\0" "gi_exc_state.exc_value\0" "gi_frame_state\0"
    "gi_iframe\0" "gi_iframe.f_builtins\0" "gi_iframe.f_globals\0" "gi_iframe.f_locals\0"
    "gi_iframe.frame_obj\0" "gi_name\0" "gi_origin_or_finalizer\0" "gi_qualname\0"
    "gi_weakreflist\0" "global\0" "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0"
    "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0"
    "handle_comment\0" "handle_data\0" "handle_doctype\0" "handle_end\0" "handle_end_ns\0"
    "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0" "hash\0" "hashable_args\0"
    "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0" "ht_name\0"
    "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0" "ht_type.tp_cache\0"
    "ht_type.tp_dict\0" "ht_type.tp_mro\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0"
    "im_weakreflist\0" "imports.import_func\0" "imports.importlib\0" "imports.lazy_import_func\0"
    "imports.lazy_imports_filter\0" "imports.lazy_modules\0" "imports.lazy_pending_submodules\0"
    "imports.modules\0" "imports.modules_by_index\0" "in_weakreflist\0" "indent\0" "index\0"
    "indexgroup\0" "initial\0" "input_iter\0" "instancemethod\0" "instr_ptr\0"
    "instruction_sequence\0" "int\0" "intern\0" "interp\0" "interpolationobject\0"
    "interpolations\0" "interpolationsiter\0" "interpreters.head\0" "iobase\0" "isliceobject\0"
    "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0" "it_sentinel\0" "it_seq\0"
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0"
    "itertools._grouper\0" "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0"
    "itertools.batched\0" "itertools.chain\0" "itertools.combinations\0"
    "itertools.combinations_with_replacement\0" "itertools.compress\0" "itertools.count\0"
    "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0" "itertools.groupby\0"
    "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0" "itertools.product\0"
    "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0" "itertools.zip_longest\0"
    "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0" "keyobject\0"
    "keys\0" "kw\0" "kwd_mark\0" "kwds\0" "last\0" "last_for_tail\0" "last_line\0" "lastrowid\0"
    "lazy_import\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "li_code\0" "line_iterator\0"
    "lineiterator\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0" "localdicts\0"
    "localdummyobject\0" "localobject\0" "localsplus\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "lz_attr\0"
    "lz_builtins\0" "lz_code\0" "lz_from\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managed_static_type_state\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_dict\0" "md_name\0"
    "md_state\0" "md_state_size\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0"
    "memo\0" "memo_dict\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0"
    "metadata\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "mgmt.arenas\0" "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "moduledef\0" "monitoring_callables\0" "monitoring_tool_names\0"
    "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0"
    "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0"
    "ob_bytes_object\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0"
    "ob_refcnt_full\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0"
    "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0"
    "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_items\0" "odict_iterator\0"
    "odict_keys\0" "odict_values\0" "odictiterobject\0" "offset\0" "old\0" "one\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "orig\0" "origin\0"
    "os.stat_result\0" "os.statvfs_result\0" "os.statx_result\0" "output_buffer\0" "owner\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0" "parent\0"
    "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0"
    "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0"
    "pending_bytes\0" "permutationsobject\0" "persistent_id\0" "persistent_id_attr\0"
    "persistent_load\0" "persistent_load_attr\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "placeholder\0" "pointer\0" "pollObject\0" "pool\0"
    "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0"
    "prev\0" "previous\0" "previous_item\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0"
    "pyexpat.xmlparser\0" "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0"
    "pysqlite_Statement\0" "qualname\0" "range\0" "range_iterator\0" "rangeobject\0" "raw\0"
    "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "repr\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "root\0" "root.key\0" "root.next\0" "root.prev\0"
    "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_annotations_code\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "sentinel\0" "sentinelobject\0" "seq\0" "seqiterobject\0"
    "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0"
    "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0"
    "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0" "smalltable[3].key\0"
    "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0" "smalltable[7].key\0"
    "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0" "sqlite3.Connection\0"
    "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0" "stackpointer\0"
    "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0" "state.ascii\0"
    "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0" "statement\0"
    "statement_cache\0" "staticmethod\0" "stderrprinter\0" "ste_annotation_block\0" "ste_children\0"
    "ste_directives\0" "ste_function_name\0" "ste_id\0" "ste_mangled_names\0" "ste_name\0"
    "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0" "str_ascii_iterator\0"
    "str_iterator\0" "stream\0" "strerror\0" "string\0" "string.templatelib.Interpolation\0"
    "string.templatelib.Template\0" "string.templatelib.TemplateIter\0" "stringio\0" "strings\0"
    "stringsiter\0" "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0"
    "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0"
    "struct pool_header\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sys.flags\0" "sys.float_info\0" "sys.hash_info\0" "sys.int_info\0" "sys.legacy_event_handler\0"
    "sys.thread_info\0" "sys.version_info\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0"
    "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_awaited_by\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0"
    "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "templateiterobject\0" "templateobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0"
    "this\0" "thread_id\0" "thread_watchdogs\0" "threading_local_key\0" "threading_local_sentinel\0"
    "threads.head\0" "threads.main\0" "thunk\0" "time.struct_time\0" "tok_ctx\0" "tok_oldval\0"
    "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0"
    "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0"
    "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0"
    "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "traverse_func\0"
    "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpecArgs\0"
    "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0"
    "typing.Union\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0"
    "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0"
    "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unhashable_args\0" "unicodeiterobject\0"
    "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0" "uop_executor\0" "used\0"
    "utcoff\0" "utf8\0" "utf8_length\0" "valid\0" "value\0" "values\0" "var_cached\0"
    "var_default\0" "var_name\0" "vectorcall_args\0" "vectorcall_kwnames\0" "view.obj\0"
    "vm_data.code\0" "vm_data.links.next\0" "vm_data.links.previous\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "x_attr\0" "xi.exceptions\0" "xibufferview\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xxlimited_3_13.Xxo\0" "zdict\0" "zip\0"
    "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {452, 0, 0, 72, 0, 0}, {452, 13119, 40, 8, 0, 0}, {452, 13766, 16, 8, 0, 0},
    {452, 14493, 24, 8, 0, 0}, {452, 15980, 32, 8, 0, 0}, {470, 0, 0, 64, 0, 0},
    {470, 14411, 16, 8, 0, 0}, {470, 14424, 24, 8, 0, 0}, {488, 0, 0, 56, 0, 0},
    {488, 9963, 40, 8, 0, 0}, {488, 16759, 16, 8, 0, 0}, {488, 16794, 32, 8, 0, 0},
    {488, 17111, 24, 8, 0, 0}, {502, 0, 0, 64, 0, 0}, {502, 6795, 0, 8, 0, 0},
    {502, 7801, 24, 8, 0, 0}, {502, 12786, 8, 8, 0, 0}, {1297, 0, 0, 16, 0, 0},
    {1297, 14404, 0, 8, 0, 0}, {1325, 0, 0, 56, 0, 0}, {1325, 8947, 24, 8, 0, 0},
    {1396, 0, 0, 152, 0, 0}, {1396, 6976, 144, 8, 0, 0}, {1396, 9421, 40, 8, 0, 0},
    {1396, 10080, 136, 8, 0, 0}, {1396, 13451, 16, 8, 0, 0}, {1396, 14327, 64, 8, 0, 0},
    {1396, 15217, 48, 8, 0, 0}, {1396, 18583, 56, 8, 0, 0}, {1461, 0, 0, 40, 0, 0},
    {1461, 11405, 24, 8, 0, 0}, {1461, 12786, 16, 8, 0, 0}, {1461, 15985, 32, 4, 6, 1},
    {1461, 16014, 32, 4, 5, 1}, {1461, 16028, 32, 4, 2, 3}, {1475, 0, 0, 40, 0, 0},
    {1475, 6307, 16, 8, 0, 0}, {1475, 6315, 24, 8, 0, 0}, {1491, 0, 0, 56, 0, 0},
    {1491, 6327, 16, 8, 0, 0}, {1491, 6335, 32, 8, 0, 0}, {1491, 6342, 24, 8, 0, 0},
    {1491, 6350, 40, 8, 0, 0}, {1508, 0, 0, 160, 0, 0}, {1508, 6146, 40, 8, 0, 0},
    {1508, 6249, 24, 8, 0, 0}, {1508, 6257, 56, 8, 0, 0}, {1508, 6280, 32, 8, 0, 0},
    {1525, 0, 0, 88, 0, 0}, {1525, 13766, 80, 8, 0, 0}, {1525, 14007, 72, 8, 0, 0},
    {1548, 0, 0, 96, 0, 0}, {1548, 9906, 80, 8, 0, 0}, {1548, 13722, 72, 8, 0, 0},
    {1575, 0, 0, 72, 0, 0}, {1575, 6427, 24, 8, 0, 0}, {1575, 7760, 56, 8, 0, 0},
    {1575, 8649, 48, 8, 0, 0}, {1575, 13846, 32, 8, 0, 0}, {1575, 17512, 40, 8, 0, 0},
    {1597, 0, 0, 64, 0, 0}, {1597, 13892, 24, 8, 0, 0}, {1615, 0, 0, 40, 0, 0},
    {1615, 13974, 24, 8, 0, 0}, {1615, 13991, 32, 1, 0, 0}, {1646, 0, 0, 56, 0, 0},
    {1646, 13161, 16, 8, 0, 0}, {1646, 13166, 32, 8, 0, 0}, {1646, 13175, 24, 8, 0, 0},
    {1664, 0, 0, 64, 0, 0}, {1664, 13631, 56, 8, 0, 0}, {1680, 0, 0, 64, 0, 0},
    {1680, 14719, 16, 8, 0, 0}, {1680, 17528, 48, 8, 0, 0}, {1690, 0, 0, 24, 0, 0},
    {1690, 13942, 16, 8, 0, 0}, {1703, 0, 0, 216, 0, 0}, {1703, 7880, 52, 4, 0, 0},
    {1703, 7892, 208, 1, 0, 0}, {1703, 7909, 24, 8, 0, 0}, {1703, 7919, 40, 8, 0, 0},
    {1703, 7937, 112, 8, 0, 0}, {1703, 7949, 68, 4, 0, 0}, {1703, 7964, 136, 8, 0, 0},
    {1703, 7977, 104, 8, 0, 0}, {1703, 7996, 96, 8, 0, 0}, {1703, 8015, 120, 8, 0, 0},
    {1703, 8023, 32, 8, 0, 0}, {1703, 8032, 72, 4, 0, 0}, {1703, 8047, 128, 8, 0, 0},
    {1703, 8059, 64, 4, 0, 0}, {1716, 0, 0, 56, 0, 0}, {1716, 18175, 48, 8, 0, 0},
    {1716, 18180, 40, 8, 0, 0}, {1739, 0, 0, 48, 0, 0}, {1739, 8789, 16, 8, 0, 0},
    {1739, 8798, 24, 8, 0, 0}, {1749, 0, 0, 48, 0, 0}, {1749, 17269, 16, 8, 0, 0},
    {1749, 17277, 32, 8, 0, 0}, {1749, 17288, 24, 8, 0, 0}, {1764, 0, 0, 64, 0, 0},
    {1764, 18222, 24, 8, 0, 0}, {1764, 18234, 16, 8, 0, 0}, {1777, 0, 0, 160, 0, 0},
    {1777, 8719, 40, 8, 0, 0}, {1777, 8742, 24, 8, 0, 0}, {1777, 8750, 56, 8, 0, 0},
    {1777, 8773, 32, 8, 0, 0}, {1790, 0, 0, 24, 0, 0}, {1790, 8887, 16, 8, 0, 0},
    {1845, 0, 0, 48, 0, 0}, {1845, 11424, 24, 1, 0, 0}, {1845, 17891, 40, 8, 0, 0},
    {1865, 0, 0, 40, 0, 0}, {1865, 11424, 24, 1, 0, 0}, {1865, 17891, 32, 8, 0, 0},
    {1946, 0, 0, 40, 0, 0}, {1946, 8922, 24, 8, 0, 0}, {1946, 8929, 32, 8, 0, 0},
    {1946, 8940, 16, 8, 0, 0}, {1960, 0, 0, 24, 0, 0}, {1960, 13417, 8, 8, 0, 0},
    {1960, 13424, 16, 8, 0, 0}, {1975, 0, 0, 32, 0, 0}, {1975, 9436, 32, 0, 0, 0},
    {1975, 9447, 10, 1, 0, 0}, {1975, 9455, 9, 1, 0, 0}, {1975, 9475, 8, 1, 0, 0},
    {1975, 9488, 24, 8, 0, 0}, {1975, 9500, 0, 8, 0, 0}, {1975, 9510, 16, 8, 0, 0},
    {1992, 0, 0, 48, 0, 0}, {1992, 13203, 32, 8, 0, 0}, {1992, 13211, 16, 8, 0, 0},
    {1992, 13219, 40, 8, 0, 0}, {2005, 0, 0, 16, 0, 0}, {2005, 13417, 0, 8, 0, 0},
    {2005, 13424, 8, 8, 0, 0}, {2024, 0, 0, 16, 0, 0}, {2024, 7751, 0, 1, 0, 0},
    {2024, 9607, 2, 1, 0, 0}, {2024, 18192, 3, 1, 0, 0}, {2024, 18204, 8, 8, 0, 0},
    {2037, 0, 0, 24, 0, 0}, {2037, 13926, 16, 8, 0, 0}, {2076, 0, 0, 80, 0, 0},
    {2076, 9969, 16, 8, 0, 0}, {2076, 9989, 48, 8, 0, 0}, {2076, 10004, 24, 8, 0, 0},
    {2076, 10031, 56, 8, 0, 0}, {2076, 10072, 32, 8, 0, 0}, {2090, 0, 0, 152, 0, 0},
    {2090, 10351, 120, 8, 0, 0}, {2090, 10365, 112, 8, 0, 0}, {2090, 10382, 24, 8, 0, 0},
    {2090, 10396, 72, 8, 0, 0}, {2090, 10409, 48, 8, 0, 0}, {2090, 10419, 56, 8, 0, 0},
    {2090, 10443, 80, 8, 0, 0}, {2090, 10452, 16, 8, 0, 0}, {2090, 10465, 64, 8, 0, 0},
    {2090, 10481, 104, 8, 0, 0}, {2090, 10493, 32, 8, 0, 0}, {2090, 10503, 40, 8, 0, 0},
    {2090, 10517, 128, 8, 0, 0}, {2107, 0, 0, 16, 0, 0}, {2107, 4539, 0, 8, 0, 0},
    {2107, 4548, 8, 8, 0, 0}, {2117, 0, 0, 160, 0, 0}, {2117, 10980, 40, 8, 0, 0},
    {2117, 11003, 67, 1, 0, 0}, {2117, 11018, 72, 88, 0, 0}, {2117, 11108, 24, 8, 0, 0},
    {2117, 11139, 32, 8, 0, 0}, {2129, 0, 0, 168, 0, 0}, {2129, 11450, 16, 8, 0, 0},
    {2144, 0, 0, 280, 0, 0}, {2144, 6065, 16, 256, 0, 0}, {2161, 0, 0, 40, 0, 0},
    {2161, 6829, 32, 8, 0, 0}, {2179, 0, 0, 40, 0, 0}, {2179, 7159, 32, 8, 0, 0},
    {2200, 0, 0, 40, 0, 0}, {2200, 11198, 16, 8, 0, 0}, {2213, 0, 0, 944, 0, 0},
    {2213, 11457, 888, 8, 0, 0}, {2213, 11472, 896, 8, 0, 0}, {2213, 11482, 864, 8, 0, 0},
    {2213, 11490, 880, 8, 0, 0}, {2213, 11502, 872, 8, 0, 0}, {2230, 0, 0, 104, 0, 0},
    {2230, 13722, 72, 8, 0, 0}, {2230, 13766, 80, 8, 0, 0}, {2230, 13771, 96, 8, 0, 0},
    {2230, 14493, 88, 8, 0, 0}, {2250, 0, 0, 24, 0, 0}, {2250, 10346, 16, 8, 0, 0},
    {2273, 0, 0, 226240, 0, 0}, {2273, 6105, 10688, 8, 0, 0}, {2273, 6125, 10680, 8, 0, 0},
    {2273, 6512, 79952, 1992, 0, 0}, {2273, 6722, 10768, 8, 0, 0}, {2273, 6802, 10888, 8, 0, 0},
    {2273, 6884, 10672, 8, 0, 0}, {2273, 7051, 7584, 8, 0, 0}, {2273, 7060, 8464, 8, 0, 0},
    {2273, 7221, 224896, 88, 0, 0}, {2273, 7236, 224960, 8, 0, 0}, {2273, 7271, 224968, 8, 0, 0},
    {2273, 7302, 224912, 8, 0, 0}, {2273, 7330, 224896, 8, 0, 0}, {2273, 7362, 224904, 8, 0, 0},
    {2273, 7387, 224936, 8, 0, 0}, {2273, 7417, 224944, 8, 0, 0}, {2273, 7451, 224952, 8, 0, 0},
    {2273, 7487, 224920, 8, 0, 0}, {2273, 7515, 224928, 8, 0, 0}, {2273, 7548, 224976, 8, 0, 0},
    {2273, 7591, 223280, 8, 0, 0}, {2273, 7617, 223288, 8, 0, 0}, {2273, 7636, 223296, 8, 0, 0},
    {2273, 7663, 223304, 8, 0, 0}, {2273, 8092, 7968, 8, 0, 0}, {2273, 8114, 7960, 8, 0, 0},
    {2273, 8134, 7952, 8, 0, 0}, {2273, 8361, 223312, 96, 0, 0}, {2273, 9239, 8448, 8, 0, 0},
    {2273, 9846, 79920, 8, 0, 0}, {2273, 9877, 79896, 8, 0, 0}, {2273, 10852, 7536, 8, 0, 0},
    {2273, 10865, 7512, 4, 0, 0}, {2273, 10879, 7528, 8, 0, 0}, {2273, 10890, 7408, 72, 0, 0},
    {2273, 10905, 7480, 24, 0, 0}, {2273, 11612, 7272, 8, 0, 0}, {2273, 11646, 7632, 8, 0, 0},
    {2273, 11666, 7608, 8, 0, 0}, {2273, 11684, 7640, 8, 0, 0}, {2273, 11709, 7656, 8, 0, 0},
    {2273, 11737, 7664, 8, 0, 0}, {2273, 11758, 7672, 8, 0, 0}, {2273, 11790, 7592, 8, 0, 0},
    {2273, 11806, 7600, 8, 0, 0}, {2273, 13679, 223552, 1216, 0, 0},
    {2273, 13700, 224768, 64, 0, 0}, {2273, 13804, 7264, 8, 0, 0}, {2273, 14057, 10880, 8, 0, 0},
    {2273, 16726, 7576, 8, 0, 0}, {2273, 16734, 8456, 8, 0, 0}, {2273, 17220, 7336, 8, 0, 0},
    {2273, 17233, 7352, 8, 0, 0}, {2273, 17596, 81944, 141336, 0, 0},
    {2273, 17643, 180256, 9752, 0, 0}, {2273, 17658, 180264, 9744, 0, 0},
    {2273, 17685, 190024, 480, 0, 0}, {2273, 17718, 81952, 98304, 0, 0},
    {2273, 18342, 10752, 8, 0, 0}, {2273, 18359, 10712, 8, 0, 0}, {2273, 18383, 10696, 8, 0, 0},
    {2273, 18400, 10704, 8, 0, 0}, {2273, 18611, 10632, 24, 0, 0}, {2311, 0, 0, 40, 0, 0},
    {2311, 6366, 32, 8, 0, 0}, {2311, 13934, 24, 8, 0, 0}, {2324, 0, 0, 32, 0, 0},
    {2324, 12992, 16, 8, 0, 0}, {2324, 13010, 24, 4, 0, 0}, {2337, 0, 0, 40, 0, 0},
    {2337, 10224, 24, 4, 0, 0}, {2337, 13766, 0, 8, 0, 0}, {2337, 14189, 16, 8, 0, 0},
    {2337, 17563, 8, 4, 0, 0}, {2349, 0, 0, 16, 0, 0}, {2349, 13417, 0, 8, 0, 0},
    {2361, 0, 0, 32, 0, 0}, {2361, 13733, 16, 8, 0, 0}, {2361, 13746, 24, 8, 0, 0},
    {2373, 0, 0, 152, 0, 0}, {2373, 13361, 24, 8, 0, 0}, {2373, 18278, 64, 8, 0, 0},
    {2392, 0, 0, 32, 0, 0}, {2392, 13623, 0, 8, 0, 0}, {2404, 0, 0, 48, 0, 0},
    {2404, 11615, 16, 8, 0, 0}, {2404, 11623, 24, 8, 0, 0}, {2419, 0, 0, 104, 0, 0},
    {2419, 13182, 56, 8, 0, 0}, {2431, 0, 0, 104, 0, 0}, {2431, 13366, 16, 8, 0, 0},
    {2431, 13374, 40, 8, 0, 0}, {2431, 13382, 24, 8, 0, 0}, {2431, 13391, 56, 8, 0, 0},
    {2446, 0, 0, 80, 0, 0}, {2446, 13766, 72, 8, 0, 0}, {2464, 0, 0, 112, 0, 0},
    {2464, 14066, 72, 8, 0, 0}, {2464, 14085, 48, 8, 0, 0}, {2478, 0, 0, 112, 0, 0},
    {2478, 10152, 88, 8, 0, 0}, {2478, 10161, 96, 8, 0, 0}, {2478, 13758, 72, 8, 0, 0},
    {2478, 16284, 80, 8, 0, 0}, {2494, 0, 0, 16, 0, 0}, {2494, 13949, 0, 4, 0, 0},
    {2494, 13959, 0, 8, 0, 0}, {2494, 13999, 8, 8, 0, 0}, {2594, 0, 0, 200, 0, 0},
    {2594, 10171, 16, 8, 0, 0}, {2594, 11405, 48, 8, 0, 0}, {2594, 13331, 32, 8, 0, 0},
    {2594, 15644, 64, 128, 0, 0}, {2594, 16753, 40, 8, 0, 0}, {2594, 18163, 24, 8, 0, 0},
    {2606, 0, 0, 40, 0, 0}, {2606, 15939, 16, 8, 0, 0}, {2606, 16231, 32, 8, 0, 0},
    {2606, 16236, 24, 8, 0, 0}, {2620, 0, 0, 80, 0, 0}, {2620, 18198, 72, 8, 0, 0},
    {2674, 0, 0, 144, 0, 0}, {2674, 9677, 104, 8, 0, 0}, {2674, 9705, 112, 8, 0, 0},
    {2674, 10152, 80, 8, 0, 0}, {2674, 12828, 88, 8, 0, 0}, {2674, 13520, 136, 8, 0, 0},
    {2674, 13722, 72, 8, 0, 0}, {2674, 14189, 96, 8, 0, 0}, {2674, 14842, 128, 8, 0, 0},
    {2674, 17111, 120, 8, 0, 0}, {2694, 0, 0, 80, 0, 0}, {2694, 8087, 72, 8, 0, 0},
    {2734, 0, 0, 888, 0, 0}, {2734, 6524, 168, 8, 0, 0}, {2734, 6534, 224, 8, 0, 0},
    {2734, 6554, 216, 8, 0, 0}, {2734, 6859, 80, 8, 0, 0}, {2734, 7175, 120, 8, 0, 0},
    {2734, 7188, 128, 8, 0, 0}, {2734, 8649, 232, 8, 0, 0}, {2734, 8837, 136, 8, 0, 0},
    {2734, 8855, 72, 8, 0, 0}, {2734, 8960, 256, 8, 0, 0}, {2734, 9239, 152, 8, 0, 0},
    {2734, 9837, 144, 8, 0, 0}, {2734, 11946, 16, 8, 0, 0}, {2734, 13787, 184, 8, 0, 0},
    {2734, 13804, 8, 8, 0, 0}, {2734, 14814, 0, 8, 0, 0}, {2734, 17148, 176, 8, 0, 0},
    {2734, 17175, 328, 8, 0, 0}, {2734, 17195, 336, 8, 0, 0}, {2748, 0, 0, 40, 0, 0},
    {2748, 17036, 24, 8, 0, 0}, {2748, 17045, 16, 8, 0, 0}, {2766, 0, 0, 40, 0, 0},
    {2766, 13934, 32, 8, 0, 0}, {2780, 0, 0, 424, 0, 0}, {2780, 17322, 256, 8, 0, 0},
    {2780, 17330, 336, 8, 0, 0}, {2780, 17339, 32, 8, 0, 0}, {2780, 17352, 352, 8, 0, 0},
    {2780, 17361, 192, 8, 0, 0}, {2780, 17370, 48, 8, 0, 0}, {2780, 17381, 264, 8, 0, 0},
    {2780, 17389, 288, 8, 0, 0}, {2780, 17403, 168, 8, 0, 0}, {2780, 17412, 40, 8, 0, 0},
    {2780, 17424, 240, 8, 0, 0}, {2780, 17435, 344, 8, 0, 0}, {2780, 17442, 24, 8, 0, 0},
    {2780, 17450, 88, 8, 0, 0}, {2780, 17458, 360, 8, 0, 0}, {2780, 17472, 184, 8, 0, 0},
    {2780, 17484, 208, 8, 0, 0}, {2793, 0, 0, 112, 0, 0}, {2793, 9654, 72, 8, 0, 0},
    {2793, 14020, 80, 8, 0, 0}, {2793, 15210, 104, 8, 0, 0}, {2814, 0, 0, 64, 0, 0},
    {2814, 8947, 56, 8, 0, 0}, {2830, 0, 0, 24, 0, 0}, {2830, 13983, 16, 8, 0, 0},
    {2842, 0, 0, 64, 0, 0}, {2842, 18504, 24, 8, 0, 0}, {2842, 18524, 16, 8, 0, 0},
    {2858, 0, 0, 208, 0, 0}, {2858, 6013, 192, 8, 0, 0}, {2858, 10135, 24, 8, 0, 0},
    {2858, 12637, 16, 8, 0, 0}, {2858, 13872, 48, 8, 0, 0}, {2858, 17905, 136, 8, 0, 0},
    {2858, 17929, 144, 8, 0, 0}, {2858, 17953, 128, 8, 0, 0}, {2858, 17977, 104, 8, 0, 0},
    {2858, 18001, 112, 8, 0, 0}, {2858, 18025, 96, 8, 0, 0}, {3071, 0, 0, 128, 0, 0},
    {3071, 14498, 104, 8, 0, 0}, {3071, 14511, 96, 8, 0, 0}, {3460, 0, 0, 304, 0, 0},
    {3460, 6965, 80, 8, 0, 0}, {3460, 7001, 240, 8, 0, 0}, {3460, 13451, 24, 8, 0, 0},
    {3460, 13466, 32, 8, 0, 0}, {3460, 14531, 232, 8, 0, 0}, {3460, 15173, 208, 8, 0, 0},
    {3460, 15185, 216, 8, 0, 0}, {3460, 15194, 224, 8, 0, 0}, {3460, 15906, 16, 8, 0, 0},
    {3689, 0, 0, 24, 0, 0}, {3689, 6358, 16, 8, 0, 0}, {3730, 0, 0, 24, 0, 0},
    {3730, 9547, 16, 8, 0, 0}, {3765, 0, 0, 16, 0, 0}, {3765, 9896, 0, 8, 0, 0},
    {3765, 14828, 8, 8, 0, 0}, {3813, 0, 0, 88, 0, 0}, {3813, 9976, 0, 8, 0, 0},
    {3813, 10012, 16, 8, 0, 0}, {3813, 10022, 40, 8, 0, 0}, {3813, 10295, 48, 8, 0, 0},
    {3813, 11904, 56, 8, 0, 0}, {3813, 12962, 80, 8, 0, 0}, {3813, 14341, 74, 1, 0, 0},
    {3813, 14819, 8, 8, 0, 0}, {3813, 15912, 64, 8, 0, 0}, {3833, 0, 0, 32, 0, 0},
    {3833, 12107, 24, 8, 0, 0}, {3851, 0, 0, 112, 0, 0}, {3851, 13336, 40, 8, 0, 0},
    {3893, 0, 0, 346568, 0, 0}, {3893, 6722, 2560, 256, 0, 0}, {3893, 6739, 2816, 4, 0, 0},
    {3893, 6802, 10752, 16, 0, 0}, {3893, 7221, 14216, 8, 0, 0}, {3893, 7330, 14216, 8, 0, 0},
    {3893, 12007, 936, 8, 0, 0}, {3893, 14057, 1304, 16, 0, 0}, {3893, 17596, 10792, 3416, 0, 0},
    {3926, 0, 0, 1104, 0, 0}, {3926, 6680, 1024, 8, 0, 0}, {3926, 6701, 1032, 8, 0, 0},
    {3926, 6854, 0, 888, 0, 0}, {3945, 0, 0, 32, 0, 0}, {3945, 12107, 24, 8, 0, 0},
    {6005, 0, 0, 32, 0, 0}, {6005, 9540, 8, 8, 0, 0}, {6005, 17898, 16, 8, 0, 0},
    {6005, 18168, 0, 8, 0, 0}, {6022, 0, 0, 32, 0, 0}, {6022, 9520, 24, 8, 0, 0},
    {6022, 11853, 16, 8, 0, 0}, {6392, 0, 0, 32, 0, 0}, {6392, 9103, 24, 8, 0, 0},
    {6392, 18542, 16, 8, 0, 0}, {6500, 0, 0, 64, 0, 0}, {6500, 6366, 32, 8, 0, 0},
    {6500, 13917, 40, 8, 0, 0}, {6757, 0, 0, 24, 0, 0}, {6757, 10346, 0, 8, 0, 0},
    {7143, 0, 0, 32, 0, 0}, {7143, 12107, 24, 8, 0, 0}, {7719, 0, 0, 32, 0, 0},
    {7719, 7582, 0, 8, 0, 0}, {7719, 13662, 8, 8, 0, 0}, {7736, 0, 0, 32, 0, 0},
    {7736, 12048, 16, 8, 0, 0}, {7736, 12095, 24, 8, 0, 0}, {7821, 0, 0, 32, 0, 0},
    {7821, 7856, 16, 8, 0, 0}, {9127, 0, 0, 56, 0, 0}, {9127, 9087, 48, 8, 0, 0},
    {9147, 0, 0, 56, 0, 0}, {9147, 9141, 32, 8, 0, 0}, {9163, 0, 0, 216, 0, 0},
    {9163, 12762, 24, 8, 0, 0}, {9163, 12772, 40, 8, 0, 0}, {9406, 0, 0, 56, 0, 0},
    {9406, 9204, 16, 8, 0, 0}, {9406, 9221, 40, 8, 0, 0}, {9733, 0, 0, 56, 0, 0},
    {9733, 9616, 40, 8, 0, 0}, {9733, 9629, 32, 8, 0, 0}, {9733, 9639, 24, 8, 0, 0},
    {9733, 14200, 48, 8, 0, 0}, {10211, 0, 0, 32, 0, 0}, {10211, 10346, 16, 8, 0, 0},
    {10211, 12045, 24, 8, 0, 0}, {10830, 0, 0, 24, 0, 0}, {10830, 14007, 16, 8, 0, 0},
    {10843, 0, 0, 64, 0, 0}, {10843, 6427, 24, 8, 0, 0}, {10843, 14271, 16, 8, 0, 0},
    {10843, 14362, 32, 8, 0, 0}, {12679, 0, 0, 32, 0, 0}, {12679, 7876, 16, 8, 0, 0},
    {12679, 14020, 24, 8, 0, 0}, {12890, 0, 0, 32, 0, 0}, {12890, 12107, 24, 8, 0, 0},
    {12933, 0, 0, 24, 0, 0}, {13049, 0, 0, 40, 0, 0}, {13049, 12782, 32, 8, 0, 0},
    {13049, 15939, 16, 8, 0, 0}, {13049, 16231, 24, 8, 0, 0}, {13069, 0, 0, 152, 0, 0},
    {13069, 7199, 72, 8, 0, 0}, {13069, 7205, 128, 8, 0, 0}, {13069, 10346, 88, 8, 0, 0},
    {13069, 12697, 112, 8, 0, 0}, {13069, 13100, 120, 8, 0, 0}, {13069, 15310, 0, 56, 0, 0},
    {13086, 0, 0, 56, 0, 0}, {13086, 12637, 40, 8, 0, 0}, {13086, 13804, 24, 8, 0, 0},
    {13086, 15269, 48, 8, 0, 0}, {13229, 0, 0, 48, 0, 0}, {13229, 17381, 24, 8, 0, 0},
    {13229, 17458, 32, 8, 0, 0}, {13229, 17563, 0, 8, 0, 0}, {13273, 0, 0, 40, 0, 0},
    {13273, 10346, 24, 8, 0, 0}, {13273, 12175, 16, 8, 0, 0}, {13304, 0, 0, 24, 0, 0},
    {13304, 13283, 16, 8, 0, 0}, {14173, 0, 0, 64, 0, 0}, {14173, 9193, 48, 8, 0, 0},
    {14173, 9212, 24, 8, 0, 0}, {14173, 9221, 56, 8, 0, 0}, {14479, 0, 0, 80, 0, 0},
    {14479, 6427, 24, 8, 0, 0}, {14479, 10236, 16, 8, 0, 0}, {14479, 12694, 32, 8, 0, 0},
    {14944, 0, 0, 64, 0, 0}, {14944, 14889, 32, 8, 0, 0}, {14944, 14898, 40, 8, 0, 0},
    {14944, 14907, 16, 8, 0, 0}, {14944, 14916, 48, 8, 0, 0}, {14944, 14926, 24, 8, 0, 0},
    {15052, 0, 0, 208, 0, 0}, {15052, 367, 160, 8, 0, 0}, {15052, 377, 152, 8, 0, 0},
    {15052, 549, 136, 8, 0, 0}, {15052, 832, 176, 8, 0, 0}, {15052, 847, 144, 8, 0, 0},
    {15052, 862, 184, 8, 0, 0}, {15052, 1240, 200, 8, 0, 0}, {15052, 1266, 168, 8, 0, 0},
    {15052, 1444, 192, 8, 0, 0}, {15052, 3518, 128, 8, 0, 0}, {15052, 6814, 120, 8, 0, 0},
    {15052, 6905, 80, 8, 0, 0}, {15052, 14876, 112, 8, 0, 0}, {15052, 15382, 88, 8, 0, 0},
    {15052, 16062, 72, 8, 0, 0}, {15052, 17116, 96, 8, 0, 0}, {15052, 17502, 104, 8, 0, 0},
    {15137, 0, 0, 48, 0, 0}, {15137, 12786, 40, 8, 0, 0}, {15137, 15939, 16, 8, 0, 0},
    {15137, 16231, 32, 8, 0, 0}, {15137, 16236, 24, 8, 0, 0}, {15285, 0, 0, 32, 0, 0},
    {15285, 15508, 24, 8, 0, 0}, {15512, 0, 0, 32, 0, 0}, {15512, 12107, 24, 8, 0, 0},
    {15570, 0, 0, 16, 0, 0}, {15570, 11405, 8, 8, 0, 0}, {15570, 12637, 0, 8, 0, 0},
    {15579, 0, 0, 48, 0, 0}, {15579, 15593, 16, 8, 0, 0}, {15600, 0, 0, 72, 0, 0},
    {15600, 6926, 40, 8, 0, 0}, {15600, 6936, 48, 8, 0, 0}, {16078, 0, 0, 32, 0, 0},
    {16078, 15624, 16, 8, 0, 0}, {16422, 0, 0, 32, 0, 0}, {16422, 12107, 24, 8, 0, 0},
    {16436, 0, 0, 528, 0, 0}, {16436, 8947, 8, 512, 0, 0}, {16436, 15300, 520, 8, 0, 0},
    {16449, 0, 0, 263248, 0, 0}, {16449, 13588, 512, 8, 0, 0}, {16449, 13600, 520, 4, 0, 0},
    {16472, 0, 0, 32, 0, 0}, {16472, 12637, 0, 8, 0, 0}, {16472, 13804, 16, 8, 0, 0},
    {16490, 0, 0, 48, 0, 0}, {16490, 6097, 0, 8, 0, 0}, {16490, 10315, 24, 8, 0, 0},
    {16490, 13860, 20, 4, 0, 0}, {16490, 14743, 8, 8, 0, 0}, {16510, 0, 0, 40, 0, 0},
    {16510, 12157, 4, 4, 0, 0}, {16528, 0, 0, 24, 0, 0}, {16549, 0, 0, 48, 0, 0},
    {16549, 6416, 32, 4, 0, 0}, {16549, 10305, 8, 8, 0, 0}, {16549, 13347, 44, 4, 0, 0},
    {16549, 13818, 40, 4, 0, 0}, {16549, 15234, 0, 8, 0, 0}, {16549, 16747, 36, 4, 0, 0},
    {16574, 0, 0, 40, 0, 0}, {16574, 14007, 24, 8, 0, 0}, {16574, 14011, 32, 8, 0, 0},
    {16574, 17563, 16, 8, 0, 0}, {17053, 0, 0, 496, 0, 0}, {17053, 12045, 16, 8, 0, 0},
    {17053, 13809, 32, 8, 0, 0}, {17053, 13884, 24, 4, 0, 0}, {17053, 18204, 40, 456, 0, 0},
    {18081, 0, 0, 32, 0, 0}, {18081, 12107, 24, 8, 0, 0}, {18099, 0, 0, 56, 0, 0},
    {18099, 6427, 16, 8, 0, 0}, {18099, 14362, 40, 8, 0, 0}, {18569, 0, 0, 32, 0, 0},
    {18569, 9175, 16, 8, 0, 0}, {18569, 15479, 24, 8, 0, 0}, {18734, 0, 0, 88, 0, 0},
    {18734, 11396, 80, 8, 0, 0}, {18795, 0, 0, 48, 0, 0}, {18795, 12624, 24, 8, 0, 0},
    {18795, 15269, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {565, 5}, {579, 4}, {3638, 22}, {13662, 5},
};

static const struct table_type types[] = {
    {43, 1525, 88, 88, 0, 8}, {88, 1575, 72, 72, 8, 6}, {102, 1548, 96, 96, 14, 9},
    {648, 2051, 24, 24, 23, 1}, {758, 2230, 104, 104, 24, 10}, {812, 11914, 72, 72, 34, 2},
    {1149, 2446, 80, 80, 36, 7}, {1258, 2478, 112, 112, 43, 10}, {1680, 1680, 64, 64, 53, 0},
    {3141, 2620, 80, 80, 53, 7}, {3173, 2674, 144, 144, 60, 15}, {3211, 2694, 80, 80, 75, 7},
    {3347, 2793, 112, 112, 82, 9}, {3366, 2793, 112, 112, 91, 9}, {3398, 2793, 112, 112, 100, 9},
    {3997, 4023, 48, 48, 109, 3}, {4067, 665, 112, 112, 112, 11}, {4083, 10813, 24, 24, 123, 1},
    {4103, 3231, 168, 168, 124, 15}, {4117, 3239, 32, 32, 139, 2}, {4146, 159, 40, 40, 141, 0},
    {4162, 159, 40, 40, 141, 0}, {4178, 3713, 32, 32, 141, 2}, {4194, 58, 104, 104, 143, 0},
    {4213, 72, 152, 152, 143, 1}, {4234, 5333, 48, 48, 144, 3}, {4255, 5372, 64, 64, 147, 3},
    {4279, 5350, 48, 48, 150, 3}, {4298, 423, 48, 48, 153, 1}, {4311, 2918, 88, 88, 154, 3},
    {4323, 3526, 72, 72, 157, 3}, {4335, 16778, 80, 80, 160, 1}, {4354, 1629, 160, 160, 161, 10},
    {4371, 242, 128, 128, 171, 3}, {4392, 434, 32, 32, 174, 2}, {4412, 3155, 32, 32, 176, 1},
    {4437, 16763, 96, 96, 177, 2}, {4452, 1824, 40, 40, 179, 1}, {4467, 1804, 32, 32, 180, 1},
    {4487, 470, 64, 64, 181, 2}, {4572, 719, 32, 32, 183, 0}, {4586, 730, 40, 40, 183, 0},
    {4616, 7783, 40, 40, 183, 0}, {4642, 2657, 96, 40, 183, 1}, {4670, 18625, 32, 32, 184, 0},
    {4711, 15394, 48, 48, 184, 4}, {4730, 6992, 152, 152, 188, 3}, {4749, 6992, 152, 152, 191, 3},
    {4768, 6992, 152, 152, 194, 3}, {4787, 7124, 64, 64, 197, 3}, {4799, 10145, 48, 48, 200, 2},
    {4810, 13829, 40, 40, 202, 2}, {4840, 16393, 120, 120, 204, 5},
    {4853, 17129, 200, 200, 209, 12}, {4871, 7132, 24, 24, 221, 1}, {4890, 12025, 32, 32, 222, 2},
    {4902, 3748, 80, 80, 224, 6}, {4916, 3909, 72, 72, 230, 6}, {4930, 1429, 80, 80, 236, 2},
    {4947, 273, 184, 184, 238, 0}, {4968, 391, 224, 224, 238, 1}, {4991, 950, 32, 32, 239, 0},
    {5000, 1004, 32, 32, 239, 1}, {5031, 1025, 56, 56, 240, 1}, {5075, 1059, 48, 48, 241, 2},
    {5119, 1093, 64, 64, 243, 2}, {5157, 1121, 56, 56, 245, 3}, {5195, 3101, 56, 56, 248, 0},
    {5233, 1325, 56, 56, 248, 0}, {5247, 1396, 152, 152, 248, 8}, {5263, 1373, 24, 24, 256, 1},
    {5288, 3460, 304, 304, 257, 10}, {5306, 3435, 24, 24, 267, 1}, {5392, 15600, 72, 72, 268, 1},
    {5411, 121, 24, 24, 269, 0}, {5442, 140, 32, 32, 269, 0}, {5473, 689, 33712, 33712, 269, 0},
    {5501, 2958, 35120, 35120, 269, 0}, {5534, 3023, 32, 32, 269, 0}, {5545, 3034, 32, 32, 269, 0},
    {5562, 3034, 32, 32, 269, 0}, {5579, 3058, 32, 32, 269, 0}, {5596, 3058, 32, 32, 269, 0},
    {5613, 3047, 32, 32, 269, 0}, {5628, 3047, 32, 32, 269, 0}, {5643, 3047, 32, 32, 269, 0},
    {5658, 3047, 32, 32, 269, 0}, {5673, 3047, 32, 32, 269, 0}, {5689, 3047, 32, 32, 269, 0},
    {5742, 3087, 264, 264, 269, 3}, {5759, 3259, 40, 40, 272, 1}, {5777, 2524, 32, 32, 273, 0},
    {5794, 2554, 32, 32, 273, 0}, {5809, 2569, 32, 32, 273, 1}, {5825, 2541, 120, 120, 274, 5},
    {5842, 2582, 72, 72, 279, 4}, {5858, 2642, 64, 64, 283, 2}, {5873, 18111, 112, 112, 285, 2},
    {5913, 2713, 24, 24, 287, 0}, {5935, 12950, 56, 56, 287, 5}, {5950, 12933, 24, 24, 292, 1},
    {5970, 17296, 64, 64, 293, 1}, {6041, 8616, 24, 24, 294, 1}, {6376, 6392, 32, 32, 295, 2},
    {6441, 6500, 64, 64, 297, 1}, {6453, 6484, 40, 40, 298, 1}, {6516, 1, 24, 24, 299, 1},
    {6574, 3671, 152, 160, 300, 9}, {6590, 1475, 40, 40, 309, 2}, {6612, 1491, 56, 56, 311, 4},
    {6635, 3689, 24, 24, 315, 1}, {7009, 1646, 56, 56, 316, 3}, {7036, 1646, 64, 56, 319, 3},
    {7074, 1597, 64, 64, 322, 1}, {7084, 7143, 32, 32, 323, 1}, {7109, 16422, 32, 32, 324, 1},
    {7701, 7736, 32, 32, 325, 2}, {7766, 1690, 24, 24, 327, 1}, {7821, 7821, 32, 32, 328, 2},
    {7833, 1946, 56, 40, 330, 3}, {8087, 1703, 208, 216, 333, 10}, {8153, 5220, 112, 112, 343, 2},
    {8177, 9147, 56, 56, 345, 1}, {8205, 9147, 56, 56, 346, 1}, {8241, 6022, 32, 32, 347, 1},
    {8266, 9127, 56, 56, 348, 1}, {8290, 9163, 216, 216, 349, 1}, {8394, 3597, 48, 48, 350, 1},
    {8426, 3612, 80, 80, 351, 2}, {8460, 3629, 56, 56, 353, 1}, {8679, 3800, 152, 160, 354, 9},
    {8689, 1790, 24, 24, 363, 1}, {8823, 229, 80, 80, 364, 2}, {8976, 1845, 48, 48, 366, 1},
    {8994, 1865, 40, 40, 367, 1}, {9008, 1881, 32, 32, 368, 2}, {9026, 1927, 104, 104, 370, 2},
    {9042, 1901, 32, 32, 372, 2}, {9239, 1992, 48, 48, 374, 0}, {9244, 9406, 56, 56, 374, 2},
    {9262, 3730, 24, 24, 376, 1}, {9273, 9406, 56, 56, 377, 2}, {9290, 3730, 24, 24, 379, 1},
    {9300, 9406, 56, 56, 380, 2}, {9325, 9406, 56, 56, 382, 2}, {9349, 9406, 56, 56, 384, 2},
    {9375, 9406, 56, 56, 386, 2}, {9394, 3730, 24, 24, 388, 1}, {9723, 9733, 56, 56, 389, 4},
    {10090, 10108, 56, 56, 393, 2}, {10186, 10211, 32, 32, 395, 2}, {10251, 10269, 48, 48, 397, 2},
    {10289, 4532, 152, 80, 399, 6}, {10325, 1992, 56, 48, 405, 0}, {10336, 2594, 200, 200, 405, 9},
    {10550, 2090, 152, 152, 414, 15}, {10559, 12679, 32, 32, 429, 2},
    {10580, 13069, 152, 152, 431, 11}, {10609, 13086, 56, 56, 442, 4},
    {10634, 14479, 80, 80, 446, 6}, {10929, 3800, 152, 160, 452, 9}, {10939, 10830, 24, 24, 461, 1},
    {10962, 1946, 48, 40, 462, 3}, {11219, 2200, 40, 40, 465, 2}, {11224, 2144, 280, 280, 467, 1},
    {11240, 2161, 32, 40, 468, 1}, {11257, 2179, 32, 40, 469, 1}, {12151, 2129, 168, 168, 470, 2},
    {12166, 15512, 32, 32, 472, 1}, {12181, 4557, 32, 32, 473, 2}, {12200, 17067, 48, 48, 475, 2},
    {12215, 17053, 496, 496, 477, 3}, {12241, 6073, 56, 56, 480, 4}, {12262, 6870, 40, 40, 484, 1},
    {12280, 7771, 32, 32, 485, 2}, {12296, 8308, 56, 56, 487, 2}, {12319, 8900, 56, 56, 489, 2},
    {12359, 8486, 32, 32, 491, 2}, {12378, 8707, 40, 40, 493, 2}, {12394, 8910, 40, 40, 495, 2},
    {12410, 9524, 40, 40, 497, 2}, {12430, 10193, 32, 32, 499, 2}, {12452, 11173, 72, 72, 501, 5},
    {12470, 12032, 56, 56, 506, 1}, {12487, 14347, 40, 40, 507, 3}, {12506, 14558, 64, 64, 510, 2},
    {12529, 14862, 48, 48, 512, 2}, {12547, 15243, 32, 32, 514, 1}, {12564, 15925, 32, 32, 515, 2},
    {12582, 16799, 40, 40, 517, 2}, {12602, 18778, 56, 56, 519, 3}, {12689, 2129, 168, 168, 522, 2},
    {12750, 2292, 56, 56, 524, 4}, {12801, 12815, 64, 64, 528, 1}, {12850, 2311, 40, 40, 529, 0},
    {12855, 3833, 32, 32, 529, 1}, {12869, 12890, 32, 32, 530, 1}, {13030, 13049, 40, 40, 531, 3},
    {13255, 3851, 112, 112, 534, 1}, {13269, 13273, 40, 40, 535, 2}, {13291, 13304, 24, 24, 537, 1},
    {13433, 1946, 48, 40, 538, 3}, {13476, 13492, 48, 48, 541, 1}, {13509, 2373, 144, 152, 542, 3},
    {13529, 2404, 48, 48, 545, 3}, {13536, 18569, 32, 32, 548, 2}, {13551, 1946, 56, 40, 550, 3},
    {13640, 13650, 80, 80, 553, 1}, {13662, 2431, 104, 104, 554, 3}, {14134, 14173, 64, 64, 557, 3},
    {14204, 6778, 40, 40, 560, 1}, {14224, 12134, 48, 48, 561, 1}, {14244, 13569, 64, 64, 562, 5},
    {14278, 2657, 104, 40, 567, 1}, {14293, 2657, 40, 40, 568, 1}, {14311, 2878, 288, 288, 569, 0},
    {14679, 2503, 104, 104, 569, 2}, {14762, 14781, 80, 80, 571, 1}, {14799, 452, 72, 72, 572, 4},
    {14935, 14944, 64, 64, 576, 5}, {15020, 18734, 88, 88, 581, 2}, {15116, 15137, 48, 48, 583, 4},
    {15153, 960, 88, 88, 587, 3}, {15162, 1311, 96, 96, 590, 4}, {15276, 15285, 32, 32, 594, 1},
    {15444, 15005, 24, 24, 595, 0}, {15457, 14727, 48, 48, 595, 1}, {15484, 15493, 40, 40, 596, 3},
    {15542, 2594, 200, 200, 599, 9}, {15546, 15579, 48, 48, 608, 1}, {15618, 2606, 40, 40, 609, 3},
    {15829, 15038, 48, 48, 612, 2}, {15842, 15052, 208, 208, 614, 14},
    {15861, 15072, 104, 104, 628, 7}, {15876, 3981, 32, 32, 635, 2}, {15888, 15088, 32, 32, 637, 0},
    {16078, 16078, 32, 32, 637, 2}, {16245, 18081, 32, 32, 639, 1}, {16264, 18081, 32, 32, 640, 1},
    {16300, 11953, 48, 48, 641, 4}, {16333, 17096, 32, 32, 645, 2}, {16361, 17077, 40, 40, 647, 2},
    {16568, 16574, 40, 40, 649, 3}, {16601, 5897, 152, 152, 652, 9}, {16616, 2657, 64, 40, 661, 1},
    {17252, 2657, 48, 40, 662, 1}, {17512, 5994, 40, 40, 663, 2}, {17542, 2766, 32, 40, 665, 1},
    {17548, 3945, 32, 32, 666, 1}, {17563, 4600, 944, 944, 667, 12}, {17602, 10843, 64, 64, 679, 4},
    {17621, 3874, 24, 24, 683, 1}, {17778, 14384, 24, 24, 684, 1}, {17799, 14384, 24, 24, 685, 1},
    {17822, 17580, 64, 64, 686, 6}, {17843, 17745, 80, 80, 692, 7}, {17858, 17759, 56, 56, 699, 4},
    {17878, 18099, 56, 56, 703, 5}, {18150, 3782, 104, 120, 708, 4},
    {18204, 2129, 168, 168, 712, 2}, {18423, 3964, 64, 64, 714, 4}, {18449, 3964, 64, 64, 718, 4},
    {18467, 3964, 64, 64, 722, 4}, {18550, 1946, 56, 40, 726, 3}, {18638, 488, 56, 56, 729, 4},
    {18668, 3301, 168, 168, 733, 16}, {18702, 3536, 136, 136, 749, 13},
    {18749, 3552, 48, 48, 762, 1}, {18774, 18795, 48, 48, 763, 2}, {18805, 8383, 168, 168, 765, 3},
    {18819, 8383, 168, 168, 768, 3}, {18835, 3580, 184, 184, 771, 2},
    {18858, 2858, 208, 208, 773, 9},
};

static const struct table_held held[] = {
    {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {14007, C_MEMBER_OBJECT, 72, 1}, {13766, C_MEMBER_OBJECT, 80, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {13722, C_MEMBER_OBJECT, 72, 1}, {9906, C_MEMBER_OBJECT, 80, 1}, {9911, C_MEMBER_OBJECT, 88, 1},
    {10289, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1},
    {13846, C_MEMBER_OBJECT, 32, 1}, {17512, C_MEMBER_OBJECT, 40, 1},
    {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1}, {13722, C_MEMBER_OBJECT, 72, 1},
    {13766, C_MEMBER_OBJECT, 80, 1}, {14493, C_MEMBER_OBJECT, 88, 1},
    {13771, C_MEMBER_OBJECT, 96, 1}, {15429, C_MEMBER_OBJECT, 56, 1},
    {15401, C_MEMBER_OBJECT, 64, 1}, {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1},
    {13846, C_MEMBER_OBJECT, 32, 1}, {17512, C_MEMBER_OBJECT, 40, 1},
    {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1}, {13766, C_MEMBER_OBJECT, 72, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {13758, C_MEMBER_OBJECT, 72, 1}, {16284, C_MEMBER_OBJECT, 80, 1},
    {10152, C_MEMBER_OBJECT, 88, 1}, {10161, C_MEMBER_OBJECT, 96, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {18198, C_MEMBER_OBJECT, 72, 1}, {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1},
    {13846, C_MEMBER_OBJECT, 32, 1}, {17512, C_MEMBER_OBJECT, 40, 1},
    {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1}, {13722, C_MEMBER_OBJECT, 72, 1},
    {10152, C_MEMBER_OBJECT, 80, 1}, {12828, C_MEMBER_OBJECT, 88, 1},
    {14189, C_MEMBER_OBJECT, 96, 1}, {9677, C_MEMBER_OBJECT, 104, 1},
    {9705, C_MEMBER_OBJECT, 112, 1}, {17111, C_MEMBER_OBJECT, 120, 1},
    {14842, C_MEMBER_OBJECT, 128, 1}, {13520, C_MEMBER_OBJECT, 136, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {8087, C_MEMBER_OBJECT, 72, 1}, {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1},
    {13846, C_MEMBER_OBJECT, 32, 1}, {17512, C_MEMBER_OBJECT, 40, 1},
    {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1}, {9654, C_MEMBER_OBJECT, 72, 1},
    {14020, C_MEMBER_OBJECT, 80, 1}, {15210, C_MEMBER_OBJECT, 104, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {9654, C_MEMBER_OBJECT, 72, 1}, {14020, C_MEMBER_OBJECT, 80, 1},
    {15210, C_MEMBER_OBJECT, 104, 1}, {9239, C_MEMBER_OBJECT, 16, 1},
    {6427, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 32, 1},
    {17512, C_MEMBER_OBJECT, 40, 1}, {8649, C_MEMBER_OBJECT, 48, 1}, {7760, C_MEMBER_OBJECT, 56, 1},
    {9654, C_MEMBER_OBJECT, 72, 1}, {14020, C_MEMBER_OBJECT, 80, 1},
    {15210, C_MEMBER_OBJECT, 104, 1}, {4053, C_MEMBER_OBJECT, 16, 1},
    {4012, C_MEMBER_OBJECT, 24, 1}, {4033, C_MEMBER_OBJECT, 32, 1}, {10772, C_MEMBER_OBJECT, 16, 1},
    {10667, C_MEMBER_OBJECT, 24, 1}, {10728, C_MEMBER_OBJECT, 32, 1},
    {10681, C_MEMBER_OBJECT, 40, 1}, {10741, C_MEMBER_OBJECT, 48, 1},
    {10755, C_MEMBER_OBJECT, 56, 1}, {10781, C_MEMBER_OBJECT, 64, 1},
    {10792, C_MEMBER_OBJECT, 72, 1}, {10695, C_MEMBER_OBJECT, 80, 1},
    {10710, C_MEMBER_OBJECT, 88, 1}, {10652, C_MEMBER_OBJECT, 96, 1},
    {10806, C_MEMBER_OBJECT, 16, 1}, {16989, C_MEMBER_OBJECT, 16, 1},
    {16838, C_MEMBER_OBJECT, 24, 1}, {16916, C_MEMBER_OBJECT, 32, 1},
    {16853, C_MEMBER_OBJECT, 40, 1}, {16940, C_MEMBER_OBJECT, 48, 1},
    {16955, C_MEMBER_OBJECT, 56, 1}, {17009, C_MEMBER_OBJECT, 64, 1},
    {17021, C_MEMBER_OBJECT, 72, 1}, {16868, C_MEMBER_OBJECT, 80, 1},
    {16884, C_MEMBER_OBJECT, 88, 1}, {16822, C_MEMBER_OBJECT, 96, 1},
    {16973, C_MEMBER_OBJECT, 120, 1}, {16930, C_MEMBER_OBJECT, 128, 1},
    {16999, C_MEMBER_OBJECT, 136, 1}, {16903, C_MEMBER_OBJECT, 144, 1},
    {16593, C_MEMBER_OBJECT, 16, 1}, {16586, C_MEMBER_OBJECT, 24, 1},
    {13755, C_MEMBER_OBJECT, 16, 1}, {14007, C_MEMBER_OBJECT, 24, 1},
    {18138, C_MEMBER_OBJECT, 104, 1}, {8789, C_MEMBER_OBJECT, 16, 1},
    {8798, C_MEMBER_OBJECT, 24, 1}, {8807, C_MEMBER_OBJECT, 32, 1}, {18234, C_MEMBER_OBJECT, 16, 1},
    {18222, C_MEMBER_OBJECT, 24, 1}, {18211, C_MEMBER_OBJECT, 32, 1},
    {17269, C_MEMBER_OBJECT, 16, 1}, {17288, C_MEMBER_OBJECT, 24, 1},
    {17277, C_MEMBER_OBJECT, 32, 1}, {12835, C_MEMBER_OBJECT, 40, 1},
    {11878, C_MEMBER_OBJECT, 16, 1}, {9231, C_MEMBER_OBJECT, 24, 1},
    {10128, C_MEMBER_OBJECT, 32, 1}, {18583, C_MEMBER_OBJECT, 16, 1},
    {9231, C_MEMBER_OBJECT, 24, 1}, {9753, C_MEMBER_OBJECT, 64, 1}, {14007, C_MEMBER_OBJECT, 64, 1},
    {6837, C_MEMBER_OBJECT, 32, 1}, {6844, C_MEMBER_OBJECT, 64, 1}, {17246, C_MEMBER_OBJECT, 96, 1},
    {7582, C_MEMBER_OBJECT, 104, 1}, {8668, C_MEMBER_OBJECT, 112, 1},
    {6432, C_MEMBER_OBJECT, 120, 1}, {15261, C_MEMBER_OBJECT, 128, 1},
    {7793, C_MEMBER_OBJECT, 136, 1}, {9744, C_MEMBER_OBJECT, 144, 1},
    {14373, C_MEMBER_OBJECT, 152, 1}, {8668, C_MEMBER_OBJECT, 80, 1},
    {7582, C_MEMBER_OBJECT, 88, 1}, {15261, C_MEMBER_OBJECT, 96, 1},
    {12637, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 24, 1},
    {12632, C_MEMBER_OBJECT, 24, 1}, {6837, C_MEMBER_OBJECT, 32, 1}, {6844, C_MEMBER_OBJECT, 64, 1},
    {14266, C_MEMBER_OBJECT, 32, 1}, {18501, C_MEMBER_OBJECT, 24, 1},
    {15356, C_MEMBER_OBJECT, 40, 1}, {15811, C_MEMBER_OBJECT, 48, 1},
    {13934, C_MEMBER_OBJECT_ARRAY, 32, 0}, {15178, C_MEMBER_OBJECT, 16, 1},
    {18597, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 32, 1},
    {18489, C_MEMBER_OBJECT, 40, 1}, {15149, C_MEMBER_OBJECT, 16, 1},
    {9239, C_MEMBER_OBJECT, 136, 1}, {18489, C_MEMBER_OBJECT, 144, 1},
    {15149, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 136, 1},
    {18489, C_MEMBER_OBJECT, 144, 1}, {15149, C_MEMBER_OBJECT, 16, 1},
    {9239, C_MEMBER_OBJECT, 136, 1}, {18489, C_MEMBER_OBJECT, 144, 1},
    {6922, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 40, 1}, {18489, C_MEMBER_OBJECT, 48, 1},
    {18489, C_MEMBER_OBJECT, 32, 1}, {9239, C_MEMBER_OBJECT, 40, 1}, {9079, C_MEMBER_OBJECT, 16, 1},
    {9763, C_MEMBER_OBJECT, 24, 1}, {9079, C_MEMBER_OBJECT, 72, 1}, {15203, C_MEMBER_OBJECT, 80, 1},
    {18589, C_MEMBER_OBJECT, 88, 1}, {9239, C_MEMBER_OBJECT, 96, 1},
    {18489, C_MEMBER_OBJECT, 104, 1}, {6958, C_MEMBER_OBJECT, 32, 1},
    {9654, C_MEMBER_OBJECT, 40, 1}, {9646, C_MEMBER_OBJECT, 48, 1}, {9079, C_MEMBER_OBJECT, 56, 1},
    {15203, C_MEMBER_OBJECT, 64, 1}, {9763, C_MEMBER_OBJECT, 72, 1},
    {9065, C_MEMBER_OBJECT, 120, 1}, {14544, C_MEMBER_OBJECT, 136, 1},
    {15799, C_MEMBER_OBJECT, 152, 1}, {15149, C_MEMBER_OBJECT, 168, 1},
    {18489, C_MEMBER_OBJECT, 176, 1}, {9239, C_MEMBER_OBJECT, 184, 1},
    {15822, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 16, 1},
    {18489, C_MEMBER_OBJECT, 24, 1}, {13323, C_MEMBER_OBJECT, 16, 1},
    {9117, C_MEMBER_OBJECT, 24, 1}, {9646, C_MEMBER_OBJECT, 32, 1}, {11846, C_MEMBER_OBJECT, 40, 1},
    {12641, C_MEMBER_OBJECT, 48, 1}, {12119, C_MEMBER_OBJECT, 56, 1},
    {14027, C_MEMBER_OBJECT, 24, 1}, {14039, C_MEMBER_OBJECT, 32, 1},
    {6473, C_MEMBER_OBJECT, 40, 1}, {14457, C_MEMBER_OBJECT, 48, 1},
    {14469, C_MEMBER_OBJECT, 56, 1}, {14442, C_MEMBER_OBJECT, 64, 1},
    {9949, C_MEMBER_OBJECT, 48, 1}, {13615, C_MEMBER_OBJECT, 72, 1},
    {18138, C_MEMBER_OBJECT, 184, 1}, {7810, C_MEMBER_OBJECT, 24, 1},
    {9763, C_MEMBER_OBJECT, 32, 1}, {9763, C_MEMBER_OBJECT, 32, 1}, {14536, C_MEMBER_OBJECT, 40, 1},
    {9763, C_MEMBER_OBJECT, 32, 1}, {16277, C_MEMBER_OBJECT, 56, 1}, {9763, C_MEMBER_OBJECT, 32, 1},
    {14536, C_MEMBER_OBJECT, 40, 1}, {16277, C_MEMBER_OBJECT, 48, 1},
    {14577, C_MEMBER_OBJECT, 24, 1}, {14591, C_MEMBER_OBJECT, 32, 1},
    {9421, C_MEMBER_OBJECT, 40, 1}, {15217, C_MEMBER_OBJECT, 48, 1},
    {18583, C_MEMBER_OBJECT, 56, 1}, {14327, C_MEMBER_OBJECT, 64, 1},
    {10080, C_MEMBER_OBJECT, 136, 1}, {6976, C_MEMBER_OBJECT, 144, 1},
    {14699, C_MEMBER_OBJECT, 16, 1}, {15906, C_MEMBER_OBJECT, 16, 1},
    {13456, C_MEMBER_OBJECT, 48, 1}, {14610, C_MEMBER_OBJECT, 56, 1},
    {14626, C_MEMBER_OBJECT, 64, 1}, {6965, C_MEMBER_OBJECT, 80, 1},
    {15173, C_MEMBER_OBJECT, 208, 1}, {15185, C_MEMBER_OBJECT, 216, 1},
    {15194, C_MEMBER_OBJECT, 224, 1}, {14531, C_MEMBER_OBJECT, 232, 1},
    {7001, C_MEMBER_OBJECT, 240, 1}, {18128, C_MEMBER_OBJECT, 16, 1},
    {18489, C_MEMBER_OBJECT, 64, 1}, {14523, C_MEMBER_OBJECT, 16, 1},
    {16039, C_MEMBER_OBJECT, 56, 1}, {15997, C_MEMBER_OBJECT, 72, 1},
    {12908, C_MEMBER_OBJECT, 32, 1}, {8785, C_MEMBER_OBJECT, 24, 1},
    {15559, C_MEMBER_OBJECT, 40, 1}, {13726, C_MEMBER_OBJECT, 64, 1},
    {12663, C_MEMBER_OBJECT, 72, 1}, {14965, C_MEMBER_OBJECT, 96, 1},
    {14985, C_MEMBER_OBJECT, 104, 1}, {3115, C_MEMBER_OBJECT, 16, 1},
    {8785, C_MEMBER_OBJECT, 32, 1}, {14341, C_MEMBER_OBJECT, 48, 1},
    {15526, C_MEMBER_OBJECT, 56, 1}, {15420, C_MEMBER_OBJECT, 40, 1},
    {18489, C_MEMBER_OBJECT, 48, 1}, {15808, C_MEMBER_OBJECT, 16, 1},
    {6950, C_MEMBER_OBJECT, 32, 1}, {6427, C_MEMBER_OBJECT, 16, 1}, {12694, C_MEMBER_OBJECT, 24, 1},
    {18489, C_MEMBER_OBJECT, 32, 1}, {12922, C_MEMBER_OBJECT, 40, 1},
    {17158, C_MEMBER_OBJECT, 48, 1}, {18489, C_MEMBER_OBJECT, 16, 1},
    {12730, C_MEMBER_OBJECT, 32, 1}, {18198, C_MEMBER_OBJECT, 16, 1},
    {18542, C_MEMBER_OBJECT, 16, 1}, {9103, C_MEMBER_OBJECT, 24, 1},
    {18489, C_MEMBER_OBJECT, 48, 1}, {6413, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 16, 1},
    {6292, C_MEMBER_OBJECT, 16, 1}, {6249, C_MEMBER_OBJECT, 24, 1}, {6280, C_MEMBER_OBJECT, 32, 1},
    {6146, C_MEMBER_OBJECT, 40, 1}, {6257, C_MEMBER_OBJECT, 56, 1}, {6190, C_MEMBER_OBJECT, 96, 1},
    {6169, C_MEMBER_OBJECT, 104, 1}, {6210, C_MEMBER_OBJECT, 112, 1},
    {6229, C_MEMBER_OBJECT, 120, 1}, {6307, C_MEMBER_OBJECT, 16, 1}, {6315, C_MEMBER_OBJECT, 24, 1},
    {6327, C_MEMBER_OBJECT, 16, 1}, {6342, C_MEMBER_OBJECT, 24, 1}, {6335, C_MEMBER_OBJECT, 32, 1},
    {6350, C_MEMBER_OBJECT, 40, 1}, {6358, C_MEMBER_OBJECT, 16, 1}, {13175, C_MEMBER_OBJECT, 24, 1},
    {13166, C_MEMBER_OBJECT, 32, 1}, {13189, C_MEMBER_OBJECT, 40, 1},
    {13175, C_MEMBER_OBJECT, 24, 1}, {13166, C_MEMBER_OBJECT, 32, 1},
    {13189, C_MEMBER_OBJECT, 40, 1}, {13901, C_MEMBER_OBJECT, 56, 1},
    {12107, C_MEMBER_OBJECT, 24, 1}, {12107, C_MEMBER_OBJECT, 24, 1},
    {12048, C_MEMBER_OBJECT, 16, 1}, {12095, C_MEMBER_OBJECT, 24, 1},
    {13942, C_MEMBER_OBJECT, 16, 1}, {7856, C_MEMBER_OBJECT, 16, 1}, {7868, C_MEMBER_OBJECT, 24, 1},
    {8940, C_MEMBER_OBJECT, 16, 1}, {8922, C_MEMBER_OBJECT, 24, 1}, {8929, C_MEMBER_OBJECT, 32, 1},
    {7909, C_MEMBER_OBJECT, 24, 1}, {8023, C_MEMBER_OBJECT, 32, 1}, {7919, C_MEMBER_OBJECT, 40, 1},
    {7996, C_MEMBER_OBJECT, 96, 1}, {7977, C_MEMBER_OBJECT, 104, 1},
    {7937, C_MEMBER_OBJECT, 112, 1}, {8015, C_MEMBER_OBJECT, 120, 1},
    {8047, C_MEMBER_OBJECT, 128, 1}, {7964, C_MEMBER_OBJECT, 136, 1},
    {8072, C_MEMBER_OBJECT, 144, 1}, {14094, C_MEMBER_OBJECT, 96, 1},
    {14107, C_MEMBER_OBJECT, 104, 1}, {9141, C_MEMBER_OBJECT, 32, 1},
    {9141, C_MEMBER_OBJECT, 32, 1}, {9520, C_MEMBER_OBJECT, 24, 1}, {9087, C_MEMBER_OBJECT, 48, 1},
    {18489, C_MEMBER_OBJECT, 208, 1}, {9239, C_MEMBER_OBJECT, 24, 1},
    {9239, C_MEMBER_OBJECT, 24, 1}, {18138, C_MEMBER_OBJECT, 64, 1}, {7167, C_MEMBER_OBJECT, 24, 1},
    {11151, C_MEMBER_OBJECT, 16, 1}, {11108, C_MEMBER_OBJECT, 24, 1},
    {11139, C_MEMBER_OBJECT, 32, 1}, {10980, C_MEMBER_OBJECT, 40, 1},
    {11116, C_MEMBER_OBJECT, 56, 1}, {11049, C_MEMBER_OBJECT, 96, 1},
    {11028, C_MEMBER_OBJECT, 104, 1}, {11069, C_MEMBER_OBJECT, 112, 1},
    {11088, C_MEMBER_OBJECT, 120, 1}, {8887, C_MEMBER_OBJECT, 16, 1},
    {14959, C_MEMBER_OBJECT, 40, 1}, {13766, C_MEMBER_OBJECT, 72, 1},
    {17891, C_MEMBER_OBJECT, 40, 1}, {17891, C_MEMBER_OBJECT, 32, 1},
    {14189, C_MEMBER_OBJECT, 16, 1}, {13766, C_MEMBER_OBJECT, 24, 1},
    {17522, C_MEMBER_OBJECT, 64, 1}, {10224, C_MEMBER_OBJECT, 72, 1},
    {12916, C_MEMBER_OBJECT, 16, 1}, {11166, C_MEMBER_OBJECT, 24, 1},
    {9204, C_MEMBER_OBJECT, 16, 1}, {9221, C_MEMBER_OBJECT, 40, 1}, {9547, C_MEMBER_OBJECT, 16, 1},
    {9204, C_MEMBER_OBJECT, 16, 1}, {9221, C_MEMBER_OBJECT, 40, 1}, {9547, C_MEMBER_OBJECT, 16, 1},
    {9204, C_MEMBER_OBJECT, 16, 1}, {9221, C_MEMBER_OBJECT, 40, 1}, {9204, C_MEMBER_OBJECT, 16, 1},
    {9221, C_MEMBER_OBJECT, 40, 1}, {9204, C_MEMBER_OBJECT, 16, 1}, {9221, C_MEMBER_OBJECT, 40, 1},
    {9204, C_MEMBER_OBJECT, 16, 1}, {9221, C_MEMBER_OBJECT, 40, 1}, {9547, C_MEMBER_OBJECT, 16, 1},
    {9639, C_MEMBER_OBJECT, 24, 1}, {9629, C_MEMBER_OBJECT, 32, 1}, {9616, C_MEMBER_OBJECT, 40, 1},
    {14200, C_MEMBER_OBJECT, 48, 1}, {16241, C_MEMBER_OBJECT, 16, 1},
    {12060, C_MEMBER_OBJECT, 24, 1}, {10346, C_MEMBER_OBJECT, 16, 1},
    {12045, C_MEMBER_OBJECT, 24, 1}, {16241, C_MEMBER_OBJECT, 16, 1},
    {12077, C_MEMBER_OBJECT, 24, 1}, {9969, C_MEMBER_OBJECT, 16, 1},
    {10072, C_MEMBER_OBJECT, 32, 1}, {9989, C_MEMBER_OBJECT, 48, 1},
    {10031, C_MEMBER_OBJECT, 56, 1}, {10046, C_MEMBER_OBJECT, 64, 1},
    {4518, C_MEMBER_OBJECT_ARRAY, 72, 0}, {15655, C_MEMBER_OBJECT, 64, 1},
    {15673, C_MEMBER_OBJECT, 80, 1}, {15691, C_MEMBER_OBJECT, 96, 1},
    {15709, C_MEMBER_OBJECT, 112, 1}, {15727, C_MEMBER_OBJECT, 128, 1},
    {15745, C_MEMBER_OBJECT, 144, 1}, {15763, C_MEMBER_OBJECT, 160, 1},
    {15781, C_MEMBER_OBJECT, 176, 1}, {18489, C_MEMBER_OBJECT, 192, 1},
    {10452, C_MEMBER_OBJECT, 16, 1}, {10382, C_MEMBER_OBJECT, 24, 1},
    {10493, C_MEMBER_OBJECT, 32, 1}, {10503, C_MEMBER_OBJECT, 40, 1},
    {10409, C_MEMBER_OBJECT, 48, 1}, {10419, C_MEMBER_OBJECT, 56, 1},
    {10465, C_MEMBER_OBJECT, 64, 1}, {10396, C_MEMBER_OBJECT, 72, 1},
    {10443, C_MEMBER_OBJECT, 80, 1}, {10433, C_MEMBER_OBJECT, 88, 1},
    {10533, C_MEMBER_OBJECT, 96, 1}, {10481, C_MEMBER_OBJECT, 104, 1},
    {10365, C_MEMBER_OBJECT, 112, 1}, {10351, C_MEMBER_OBJECT, 120, 1},
    {10517, C_MEMBER_OBJECT, 128, 1}, {7876, C_MEMBER_OBJECT, 16, 1},
    {14020, C_MEMBER_OBJECT, 24, 1}, {15334, C_MEMBER_OBJECT, 16, 1},
    {15324, C_MEMBER_OBJECT, 24, 1}, {15315, C_MEMBER_OBJECT, 40, 1},
    {15344, C_MEMBER_OBJECT, 48, 1}, {7199, C_MEMBER_OBJECT, 72, 1},
    {10346, C_MEMBER_OBJECT, 88, 1}, {12697, C_MEMBER_OBJECT, 112, 1},
    {13100, C_MEMBER_OBJECT, 120, 1}, {7205, C_MEMBER_OBJECT, 128, 1},
    {9239, C_MEMBER_OBJECT, 136, 1}, {18489, C_MEMBER_OBJECT, 144, 1},
    {14814, C_MEMBER_OBJECT, 16, 1}, {13804, C_MEMBER_OBJECT, 24, 1},
    {12637, C_MEMBER_OBJECT, 40, 1}, {15269, C_MEMBER_OBJECT, 48, 1},
    {10236, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1},
    {12694, C_MEMBER_OBJECT, 32, 1}, {9239, C_MEMBER_OBJECT, 40, 1},
    {18489, C_MEMBER_OBJECT, 48, 1}, {14707, C_MEMBER_OBJECT, 56, 1},
    {11151, C_MEMBER_OBJECT, 16, 1}, {11108, C_MEMBER_OBJECT, 24, 1},
    {11139, C_MEMBER_OBJECT, 32, 1}, {10980, C_MEMBER_OBJECT, 40, 1},
    {11116, C_MEMBER_OBJECT, 56, 1}, {11049, C_MEMBER_OBJECT, 96, 1},
    {11028, C_MEMBER_OBJECT, 104, 1}, {11069, C_MEMBER_OBJECT, 112, 1},
    {11088, C_MEMBER_OBJECT, 120, 1}, {14007, C_MEMBER_OBJECT, 16, 1},
    {8940, C_MEMBER_OBJECT, 16, 1}, {8922, C_MEMBER_OBJECT, 24, 1}, {8929, C_MEMBER_OBJECT, 32, 1},
    {11198, C_MEMBER_OBJECT, 16, 1}, {11205, C_MEMBER_OBJECT, 24, 1},
    {6065, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6829, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {7159, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11450, C_MEMBER_OBJECT, 16, 1},
    {11434, C_MEMBER_OBJECT_ARRAY, 24, 8}, {12107, C_MEMBER_OBJECT, 24, 1},
    {14404, C_MEMBER_OBJECT, 16, 1}, {17136, C_MEMBER_OBJECT, 24, 1},
    {8952, C_MEMBER_OBJECT, 16, 1}, {18489, C_MEMBER_OBJECT, 32, 1},
    {12045, C_MEMBER_OBJECT, 16, 1}, {13809, C_MEMBER_OBJECT, 32, 1},
    {18204, C_MEMBER_OBJECT_ARRAY, 40, 57}, {17316, C_MEMBER_OBJECT, 16, 1},
    {12045, C_MEMBER_OBJECT, 24, 1}, {6899, C_MEMBER_OBJECT, 32, 1},
    {11870, C_MEMBER_OBJECT, 40, 1}, {12045, C_MEMBER_OBJECT, 16, 1},
    {15822, C_MEMBER_OBJECT, 16, 1}, {6090, C_MEMBER_OBJECT, 24, 1},
    {14738, C_MEMBER_OBJECT, 16, 1}, {15269, C_MEMBER_OBJECT, 32, 1},
    {14738, C_MEMBER_OBJECT, 16, 1}, {15269, C_MEMBER_OBJECT, 32, 1},
    {8947, C_MEMBER_OBJECT, 16, 1}, {15469, C_MEMBER_OBJECT, 24, 1},
    {12973, C_MEMBER_OBJECT, 24, 1}, {12982, C_MEMBER_OBJECT, 32, 1},
    {12045, C_MEMBER_OBJECT, 16, 1}, {15438, C_MEMBER_OBJECT, 24, 1},
    {10346, C_MEMBER_OBJECT, 16, 1}, {12045, C_MEMBER_OBJECT, 24, 1},
    {10346, C_MEMBER_OBJECT, 16, 1}, {12045, C_MEMBER_OBJECT, 24, 1},
    {12045, C_MEMBER_OBJECT, 16, 1}, {12655, C_MEMBER_OBJECT, 24, 1},
    {17136, C_MEMBER_OBJECT, 32, 1}, {8869, C_MEMBER_OBJECT, 40, 1}, {8877, C_MEMBER_OBJECT, 48, 1},
    {12045, C_MEMBER_OBJECT, 16, 1}, {12045, C_MEMBER_OBJECT, 16, 1},
    {14196, C_MEMBER_OBJECT, 24, 1}, {15269, C_MEMBER_OBJECT, 32, 1},
    {14738, C_MEMBER_OBJECT, 16, 1}, {15269, C_MEMBER_OBJECT, 40, 1},
    {14756, C_MEMBER_OBJECT, 16, 1}, {15269, C_MEMBER_OBJECT, 32, 1},
    {9555, C_MEMBER_OBJECT, 16, 1}, {10346, C_MEMBER_OBJECT, 16, 1},
    {12045, C_MEMBER_OBJECT, 24, 1}, {10346, C_MEMBER_OBJECT, 16, 1},
    {12045, C_MEMBER_OBJECT, 24, 1}, {12624, C_MEMBER_OBJECT, 32, 1},
    {15269, C_MEMBER_OBJECT, 40, 1}, {10176, C_MEMBER_OBJECT, 48, 1},
    {11450, C_MEMBER_OBJECT, 16, 1}, {11434, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {13133, C_MEMBER_OBJECT, 16, 1}, {13153, C_MEMBER_OBJECT, 24, 1},
    {13125, C_MEMBER_OBJECT, 32, 1}, {13145, C_MEMBER_OBJECT, 40, 1},
    {12793, C_MEMBER_OBJECT, 16, 1}, {12107, C_MEMBER_OBJECT, 24, 1},
    {12107, C_MEMBER_OBJECT, 24, 1}, {15939, C_MEMBER_OBJECT, 16, 1},
    {16231, C_MEMBER_OBJECT, 24, 1}, {12782, C_MEMBER_OBJECT, 32, 1},
    {13336, C_MEMBER_OBJECT, 40, 1}, {12175, C_MEMBER_OBJECT, 16, 1},
    {10346, C_MEMBER_OBJECT, 24, 1}, {13283, C_MEMBER_OBJECT, 16, 1},
    {8940, C_MEMBER_OBJECT, 16, 1}, {8922, C_MEMBER_OBJECT, 24, 1}, {8929, C_MEMBER_OBJECT, 32, 1},
    {12107, C_MEMBER_OBJECT, 24, 1}, {13361, C_MEMBER_OBJECT, 24, 1},
    {18278, C_MEMBER_OBJECT, 64, 1}, {18489, C_MEMBER_OBJECT, 136, 1},
    {11615, C_MEMBER_OBJECT, 16, 1}, {11623, C_MEMBER_OBJECT, 24, 1},
    {11631, C_MEMBER_OBJECT, 32, 1}, {9175, C_MEMBER_OBJECT, 16, 1},
    {15479, C_MEMBER_OBJECT, 24, 1}, {8940, C_MEMBER_OBJECT, 16, 1}, {8922, C_MEMBER_OBJECT, 24, 1},
    {8929, C_MEMBER_OBJECT, 32, 1}, {18489, C_MEMBER_OBJECT, 64, 1},
    {13366, C_MEMBER_OBJECT, 16, 1}, {13405, C_MEMBER_OBJECT, 32, 1},
    {13374, C_MEMBER_OBJECT, 40, 1}, {9212, C_MEMBER_OBJECT, 24, 1}, {9193, C_MEMBER_OBJECT, 48, 1},
    {9221, C_MEMBER_OBJECT, 56, 1}, {6773, C_MEMBER_OBJECT, 24, 1}, {12114, C_MEMBER_OBJECT, 24, 1},
    {13766, C_MEMBER_OBJECT, 16, 1}, {6427, C_MEMBER_OBJECT, 24, 1},
    {12706, C_MEMBER_OBJECT, 32, 1}, {18243, C_MEMBER_OBJECT, 40, 1},
    {18259, C_MEMBER_OBJECT, 48, 1}, {13934, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13934, C_MEMBER_OBJECT_ARRAY, 32, 0}, {18278, C_MEMBER_OBJECT, 24, 1},
    {18489, C_MEMBER_OBJECT, 96, 1}, {14647, C_MEMBER_OBJECT, 16, 1},
    {13766, C_MEMBER_OBJECT, 16, 1}, {14493, C_MEMBER_OBJECT, 24, 1},
    {15980, C_MEMBER_OBJECT, 32, 1}, {13119, C_MEMBER_OBJECT, 40, 1},
    {14907, C_MEMBER_OBJECT, 16, 1}, {14926, C_MEMBER_OBJECT, 24, 1},
    {14889, C_MEMBER_OBJECT, 32, 1}, {14898, C_MEMBER_OBJECT, 40, 1},
    {14916, C_MEMBER_OBJECT, 48, 1}, {14404, C_MEMBER_OBJECT, 24, 1},
    {11939, C_MEMBER_OBJECT, 72, 1}, {15939, C_MEMBER_OBJECT, 16, 1},
    {16236, C_MEMBER_OBJECT, 24, 1}, {16231, C_MEMBER_OBJECT, 32, 1},
    {12786, C_MEMBER_OBJECT, 40, 1}, {16293, C_MEMBER_OBJECT, 24, 1},
    {15238, C_MEMBER_OBJECT, 32, 1}, {14523, C_MEMBER_OBJECT, 40, 1},
    {11187, C_MEMBER_OBJECT, 32, 1}, {11859, C_MEMBER_OBJECT, 40, 1},
    {14523, C_MEMBER_OBJECT, 48, 1}, {18489, C_MEMBER_OBJECT, 64, 1},
    {15508, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 16, 1},
    {13766, C_MEMBER_OBJECT, 16, 1}, {13662, C_MEMBER_OBJECT, 24, 1},
    {15256, C_MEMBER_OBJECT, 32, 1}, {15655, C_MEMBER_OBJECT, 64, 1},
    {15673, C_MEMBER_OBJECT, 80, 1}, {15691, C_MEMBER_OBJECT, 96, 1},
    {15709, C_MEMBER_OBJECT, 112, 1}, {15727, C_MEMBER_OBJECT, 128, 1},
    {15745, C_MEMBER_OBJECT, 144, 1}, {15763, C_MEMBER_OBJECT, 160, 1},
    {15781, C_MEMBER_OBJECT, 176, 1}, {18489, C_MEMBER_OBJECT, 192, 1},
    {15593, C_MEMBER_OBJECT, 16, 1}, {15939, C_MEMBER_OBJECT, 16, 1},
    {16236, C_MEMBER_OBJECT, 24, 1}, {16231, C_MEMBER_OBJECT, 32, 1},
    {8605, C_MEMBER_OBJECT, 16, 1}, {11831, C_MEMBER_OBJECT, 40, 1},
    {16062, C_MEMBER_OBJECT, 72, 1}, {6905, C_MEMBER_OBJECT, 80, 1},
    {15382, C_MEMBER_OBJECT, 88, 1}, {17116, C_MEMBER_OBJECT, 96, 1},
    {3518, C_MEMBER_OBJECT, 128, 1}, {549, C_MEMBER_OBJECT, 136, 1}, {847, C_MEMBER_OBJECT, 144, 1},
    {377, C_MEMBER_OBJECT, 152, 1}, {367, C_MEMBER_OBJECT, 160, 1}, {1266, C_MEMBER_OBJECT, 168, 1},
    {832, C_MEMBER_OBJECT, 176, 1}, {862, C_MEMBER_OBJECT, 184, 1}, {1444, C_MEMBER_OBJECT, 192, 1},
    {1240, C_MEMBER_OBJECT, 200, 1}, {8605, C_MEMBER_OBJECT, 16, 1}, {9181, C_MEMBER_OBJECT, 24, 1},
    {15369, C_MEMBER_OBJECT, 32, 1}, {12740, C_MEMBER_OBJECT, 48, 1},
    {15382, C_MEMBER_OBJECT, 64, 1}, {16052, C_MEMBER_OBJECT, 72, 1},
    {11831, C_MEMBER_OBJECT, 96, 1}, {8947, C_MEMBER_OBJECT, 16, 1}, {9181, C_MEMBER_OBJECT, 24, 1},
    {15624, C_MEMBER_OBJECT, 16, 1}, {15636, C_MEMBER_OBJECT, 24, 1},
    {12107, C_MEMBER_OBJECT, 24, 1}, {12107, C_MEMBER_OBJECT, 24, 1},
    {18198, C_MEMBER_OBJECT, 16, 1}, {9938, C_MEMBER_OBJECT, 24, 1}, {8657, C_MEMBER_OBJECT, 32, 1},
    {10239, C_MEMBER_OBJECT, 40, 1}, {16402, C_MEMBER_OBJECT, 16, 1},
    {11973, C_MEMBER_OBJECT, 24, 1}, {16410, C_MEMBER_OBJECT, 16, 1},
    {11988, C_MEMBER_OBJECT, 24, 1}, {17563, C_MEMBER_OBJECT, 16, 1},
    {14007, C_MEMBER_OBJECT, 24, 1}, {14011, C_MEMBER_OBJECT, 32, 1},
    {16172, C_MEMBER_OBJECT, 16, 1}, {16206, C_MEMBER_OBJECT, 24, 1},
    {16197, C_MEMBER_OBJECT, 32, 1}, {16154, C_MEMBER_OBJECT, 40, 1},
    {16218, C_MEMBER_OBJECT, 48, 1}, {16126, C_MEMBER_OBJECT, 56, 1},
    {16139, C_MEMBER_OBJECT, 64, 1}, {16179, C_MEMBER_OBJECT, 72, 1},
    {16105, C_MEMBER_OBJECT, 136, 1}, {13934, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13934, C_MEMBER_OBJECT_ARRAY, 32, 0}, {17045, C_MEMBER_OBJECT, 16, 1},
    {17036, C_MEMBER_OBJECT, 24, 1}, {13934, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12107, C_MEMBER_OBJECT, 24, 1}, {11511, C_MEMBER_OBJECT, 256, 1},
    {11561, C_MEMBER_OBJECT, 264, 1}, {11527, C_MEMBER_OBJECT, 336, 1},
    {11577, C_MEMBER_OBJECT, 344, 1}, {11544, C_MEMBER_OBJECT, 352, 1},
    {11592, C_MEMBER_OBJECT, 368, 1}, {11482, C_MEMBER_OBJECT, 864, 1},
    {11502, C_MEMBER_OBJECT, 872, 1}, {11490, C_MEMBER_OBJECT, 880, 1},
    {11472, C_MEMBER_OBJECT, 896, 1}, {5705, C_MEMBER_OBJECT, 920, 1},
    {5725, C_MEMBER_OBJECT, 936, 1}, {14271, C_MEMBER_OBJECT, 16, 1},
    {6427, C_MEMBER_OBJECT, 24, 1}, {14362, C_MEMBER_OBJECT, 32, 1},
    {18489, C_MEMBER_OBJECT, 40, 1}, {13852, C_MEMBER_OBJECT, 16, 1},
    {3986, C_MEMBER_OBJECT, 16, 1}, {3986, C_MEMBER_OBJECT, 16, 1}, {13766, C_MEMBER_OBJECT, 16, 1},
    {15107, C_MEMBER_OBJECT, 24, 1}, {17568, C_MEMBER_OBJECT, 32, 1},
    {8501, C_MEMBER_OBJECT, 40, 1}, {18198, C_MEMBER_OBJECT, 48, 1},
    {13662, C_MEMBER_OBJECT, 56, 1}, {13766, C_MEMBER_OBJECT, 16, 1},
    {6916, C_MEMBER_OBJECT, 24, 1}, {9770, C_MEMBER_OBJECT, 32, 1}, {8637, C_MEMBER_OBJECT, 40, 1},
    {9785, C_MEMBER_OBJECT, 48, 1}, {9103, C_MEMBER_OBJECT, 56, 1}, {9806, C_MEMBER_OBJECT, 64, 1},
    {13766, C_MEMBER_OBJECT, 16, 1}, {6916, C_MEMBER_OBJECT, 24, 1}, {9103, C_MEMBER_OBJECT, 32, 1},
    {9806, C_MEMBER_OBJECT, 40, 1}, {6427, C_MEMBER_OBJECT, 16, 1}, {11410, C_MEMBER_OBJECT, 24, 1},
    {18065, C_MEMBER_OBJECT, 32, 1}, {14362, C_MEMBER_OBJECT, 40, 1},
    {18489, C_MEMBER_OBJECT, 48, 1}, {18300, C_MEMBER_OBJECT, 48, 1},
    {18319, C_MEMBER_OBJECT, 56, 1}, {18287, C_MEMBER_OBJECT, 64, 1},
    {9920, C_MEMBER_OBJECT, 112, 1}, {11450, C_MEMBER_OBJECT, 16, 1},
    {11434, C_MEMBER_OBJECT_ARRAY, 24, 8}, {18524, C_MEMBER_OBJECT, 16, 1},
    {18504, C_MEMBER_OBJECT, 24, 1}, {18534, C_MEMBER_OBJECT, 40, 1},
    {18516, C_MEMBER_OBJECT, 48, 1}, {18524, C_MEMBER_OBJECT, 16, 1},
    {18504, C_MEMBER_OBJECT, 24, 1}, {18534, C_MEMBER_OBJECT, 40, 1},
    {18516, C_MEMBER_OBJECT, 48, 1}, {18524, C_MEMBER_OBJECT, 16, 1},
    {18504, C_MEMBER_OBJECT, 24, 1}, {18534, C_MEMBER_OBJECT, 40, 1},
    {18516, C_MEMBER_OBJECT, 48, 1}, {8940, C_MEMBER_OBJECT, 16, 1}, {8922, C_MEMBER_OBJECT, 24, 1},
    {8929, C_MEMBER_OBJECT, 32, 1}, {16759, C_MEMBER_OBJECT, 16, 1},
    {17111, C_MEMBER_OBJECT, 24, 1}, {16794, C_MEMBER_OBJECT, 32, 1},
    {18489, C_MEMBER_OBJECT, 48, 1}, {15310, C_MEMBER_OBJECT, 16, 1},
    {17143, C_MEMBER_OBJECT, 24, 1}, {12711, C_MEMBER_OBJECT, 32, 1},
    {12716, C_MEMBER_OBJECT, 40, 1}, {8947, C_MEMBER_OBJECT, 48, 1},
    {15906, C_MEMBER_OBJECT, 56, 1}, {9563, C_MEMBER_OBJECT, 72, 1}, {8345, C_MEMBER_OBJECT, 80, 1},
    {14668, C_MEMBER_OBJECT, 88, 1}, {9823, C_MEMBER_OBJECT, 96, 1},
    {15945, C_MEMBER_OBJECT, 104, 1}, {9663, C_MEMBER_OBJECT, 112, 1},
    {15961, C_MEMBER_OBJECT, 120, 1}, {9688, C_MEMBER_OBJECT, 128, 1},
    {8327, C_MEMBER_OBJECT, 136, 1}, {14655, C_MEMBER_OBJECT, 144, 1},
    {16815, C_MEMBER_OBJECT, 24, 1}, {9716, C_MEMBER_OBJECT, 32, 1},
    {13781, C_MEMBER_OBJECT, 40, 1}, {11380, C_MEMBER_OBJECT, 48, 1},
    {11343, C_MEMBER_OBJECT, 56, 1}, {11367, C_MEMBER_OBJECT, 64, 1},
    {11305, C_MEMBER_OBJECT, 72, 1}, {11332, C_MEMBER_OBJECT, 80, 1},
    {11290, C_MEMBER_OBJECT, 88, 1}, {11357, C_MEMBER_OBJECT, 96, 1},
    {11317, C_MEMBER_OBJECT, 104, 1}, {11277, C_MEMBER_OBJECT, 112, 1},
    {9579, C_MEMBER_OBJECT, 128, 1}, {18604, C_MEMBER_OBJECT, 16, 1},
    {12624, C_MEMBER_OBJECT, 24, 1}, {15269, C_MEMBER_OBJECT, 32, 1},
    {18138, C_MEMBER_OBJECT, 128, 1}, {18049, C_MEMBER_OBJECT, 136, 1},
    {18768, C_MEMBER_OBJECT, 152, 1}, {18138, C_MEMBER_OBJECT, 128, 1},
    {18049, C_MEMBER_OBJECT, 136, 1}, {18768, C_MEMBER_OBJECT, 152, 1},
    {18768, C_MEMBER_OBJECT, 128, 1}, {18138, C_MEMBER_OBJECT, 144, 1},
    {12637, C_MEMBER_OBJECT, 16, 1}, {10135, C_MEMBER_OBJECT, 24, 1},
    {18489, C_MEMBER_OBJECT, 32, 1}, {18025, C_MEMBER_OBJECT, 96, 1},
    {17977, C_MEMBER_OBJECT, 104, 1}, {18001, C_MEMBER_OBJECT, 112, 1},
    {17953, C_MEMBER_OBJECT, 128, 1}, {17905, C_MEMBER_OBJECT, 136, 1},
    {17929, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    14020, 17563, 16078, 7009, 6574, 7084, 7074, 7109, 7103, 7701, 1680, 7766, 7833, 7821, 8087,
    8375, 4279, 4255, 4234, 8679, 9262, 9244, 9273, 9375, 9290, 13291, 9300, 9325, 9349, 9394, 9239,
    9598, 9723, 10186, 10230, 648, 10289, 10325, 10336, 10550, 10929, 10962, 11889, 12750, 12855,
    12869, 12850, 13030, 11935, 13269, 13433, 13509, 13551, 13529, 13669, 13662, 14134, 14679,
    14935, 15122, 15116, 15276, 16601, 15484, 12166, 15546, 15542, 15618, 16091, 16568, 17512,
    17548, 17542, 16264, 16241, 18550, 18774, 17602, 6376, 6590, 6612, 6635, 4178, 3287, 8689,
    10939, 12151, 12689, 18204, 11224, 11240, 11257, 11219, 812, 16300, 16668, 12801, 13255, 13476,
    13536, 17621, 1173, 1221, 14762, 16333, 16361, 16245, 17878, 18150, 18423, 18449, 18467, 17822,
    1159, 6911, 7036, 14122, 14149, 14160, 8153, 16655, 521, 10090, 10251, 16626, 88, 102, 555, 705,
    920, 3211, 12, 28, 43, 204, 461, 758, 938, 972, 1149, 1258, 2943, 2995, 3122, 3141, 3173, 3199,
    3319, 3507, 3518, 629, 1283, 3562, 216, 404, 533, 675, 770, 1331, 2979, 3008, 3185, 3420, 3495,
    172, 255, 307, 595, 611, 876, 893, 1182, 1357, 1410, 3274, 784, 3649, 801, 911, 741, 984, 1201,
    2894, 2928, 3329, 3385, 188, 284, 323, 346, 3222, 3347, 3366, 3398, 3476, 8515, 8556, 16641,
    16709, 16616, 16693, 6665,
};

const struct table table_3_15_0 = {
    {.hex = 0x030f00f0}, names, members, enumerators, types, held, static_types,
    624, 4, 273, 202,
};
