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
    "a_array\0" "abandoned_next\0" "accumulateobject\0" "active\0" "address\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ag_exc_state.exc_value\0"
    "ag_iframe.f_builtins\0" "ag_iframe.f_globals\0" "ag_iframe.f_locals\0" "ag_iframe.frame_obj\0"
    "ag_name\0" "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_gen\0" "agt_tb\0" "agt_typ\0" "agt_val\0" "agw_val\0" "allocated\0"
    "anext_awaitable\0" "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0"
    "array.array\0" "array.arrayiterator\0" "array_hook\0" "arrayiterobject\0" "arrayobject\0"
    "ast\0" "ast.AST\0" "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0"
    "async_generator\0" "async_generator_asend\0" "async_generator_athrow\0"
    "async_generator_wrapped_value\0" "asyncgen_hooks\0" "asyncio_running_loop\0"
    "asyncio_running_task\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "atexit_callback\0" "attr\0"
    "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0"
    "b_objects\0" "base\0" "base_frame\0" "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0"
    "bool\0" "bound\0" "buf\0" "buf.items\0" "buf.items_cap\0" "buf.obj\0" "buffer\0" "buffer.obj\0"
    "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0"
    "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes\0" "bytes_iterator\0"
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_dicts\0" "c_profileobj\0"
    "c_traceobj\0" "cache\0" "cache_info_type\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.dict_descriptor\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
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
    "constraints\0" "context\0" "conversion\0" "converters\0" "cookie\0" "coroutine\0"
    "coroutine_wrapper\0" "countobject\0" "cr_exc_state.exc_value\0" "cr_name\0"
    "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0"
    "ctypes.CField\0" "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0"
    "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0"
    "dataobj\0" "datastack_chunk\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0"
    "debug_offset\0" "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0" "decoder\0"
    "default_factory\0" "default_value\0" "defaultfn\0" "defdictobject\0" "deque\0"
    "dequeiterobject\0" "dequeobject\0" "descr\0" "description\0" "di_current\0" "di_dict\0"
    "di_odict\0" "di_result\0" "dialect\0" "dict\0" "dict_itemiterator\0" "dict_items\0"
    "dict_keyiterator\0" "dict_keys\0" "dict_reverseitemiterator\0" "dict_reversekeyiterator\0"
    "dict_reversevalueiterator\0" "dict_valueiterator\0" "dict_values\0" "dictiterobject\0"
    "dispatch_table\0" "dk_indices\0" "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0"
    "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0" "dropwhileobject\0" "dstoff\0" "dv_dict\0"
    "element\0" "element_factory\0" "elementtree_module\0" "ellipsis\0" "embedded\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0" "enumobject\0"
    "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
    "evaluate_default\0" "events_append\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0" "exits[0].executor\0" "expression\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_locals_cache\0" "f_overwritten_fast_locals\0" "f_trace\0"
    "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0"
    "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterfalseobject\0"
    "filterobject\0" "first\0" "flags\0" "float\0" "fn\0" "format_spec\0" "formatteriterator\0"
    "formatteriterobject\0" "frame\0" "frame_obj\0" "free\0" "freeblock\0" "freepools\0"
    "frozendict\0" "frozenset\0" "func\0" "func_annotate\0" "func_annotations\0" "func_builtins\0"
    "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0"
    "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0"
    "func_weakreflist\0" "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0" "functools.partial\0" "fut_awaited_by\0" "fut_callback0\0"
    "fut_callbacks\0" "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0" "fut_exception\0"
    "fut_exception_tb\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0" "future\0"
    "futureiterobject\0" "gaiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
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
    "keys\0" "kind\0" "kw\0" "kwd_mark\0" "kwds\0" "last\0" "last_for_tail\0" "last_line\0"
    "lastrowid\0" "lazy_import\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "li_code\0"
    "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0" "local_free\0"
    "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "lz_attr\0"
    "lz_builtins\0" "lz_code\0" "lz_from\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managed_static_type_state\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_dict\0" "md_name\0"
    "md_state\0" "md_state_size\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0"
    "memo\0" "memo_dict\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0"
    "metadata\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "mgmt.arenas\0" "mgmt.maxarenas\0" "mi_heap_t\0" "mi_page_queue_t\0" "mi_page_t\0"
    "mi_segment_t\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "moduledef\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0"
    "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_bytes_object\0"
    "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_full\0" "ob_shash\0"
    "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_items\0" "odict_iterator\0" "odict_keys\0" "odict_values\0"
    "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0" "os.statvfs_result\0"
    "os.statx_result\0" "output_buffer\0" "owner\0" "pages\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "paramspecattrobject\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0"
    "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0"
    "persistent_id\0" "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0"
    "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "placeholder\0"
    "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0" "positions_iterator\0"
    "positionsiterator\0" "posix.DirEntry\0" "prev\0" "previous\0" "previous_item\0"
    "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
    "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0"
    "qualname\0" "range\0" "range_iterator\0" "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0"
    "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0"
    "regs\0" "repeatobject\0" "repr\0" "restype\0" "result\0" "reversed\0" "reversedobject\0"
    "rightlink\0" "root\0" "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0"
    "row_cast_map\0" "row_factory\0" "rwpair\0" "s_annotations_code\0" "s_format\0" "s_nested\0"
    "saved\0" "segment_info_slices\0" "segment_size\0" "segment_slices\0" "select.epoll\0"
    "select.poll\0" "selectors\0" "self\0" "sentinel\0" "sentinelobject\0" "seq\0" "seqiterobject\0"
    "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0"
    "si_set\0" "signals.handlers\0" "simplequeueobject\0" "slice\0" "slice_count\0"
    "slice_entries\0" "slice_offset\0" "slices\0" "sm_callable\0" "sm_dict\0" "smalltable\0"
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
    "struct mi_heap_s\0" "struct mi_page_queue_s\0" "struct mi_page_s\0" "struct mi_segment_s\0"
    "struct pool_header\0" "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0"
    "sw_task\0" "symtable entry\0" "sys.flags\0" "sys.float_info\0" "sys.hash_info\0"
    "sys.int_info\0" "sys.legacy_event_handler\0" "sys.thread_info\0" "sys.version_info\0"
    "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0"
    "tail\0" "takewhileobject\0" "target\0" "task_awaited_by\0" "task_callback0\0"
    "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0"
    "task_coro\0" "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0"
    "teeobject\0" "templateiterobject\0" "templateobject\0" "text\0" "text_factory\0" "textio\0"
    "tgtkey\0" "this\0" "thread_delayed_free\0" "thread_id\0" "thread_watchdogs\0"
    "threading_local_key\0" "threading_local_sentinel\0" "threads.head\0" "threads.main\0" "thunk\0"
    "time.struct_time\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0"
    "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
    "traverse_func\0" "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0"
    "types\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "types.builtins\0"
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
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "x_attr\0" "xblock_size\0" "xheap\0"
    "xi.exceptions\0" "xibufferview\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "xthread_free\0" "xxlimited_3_13.Xxo\0" "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0"
    "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {452, 0, 0, 72, 0, 0}, {452, 13181, 40, 8, 0, 0}, {452, 13877, 16, 8, 0, 0},
    {452, 14610, 24, 8, 0, 0}, {452, 16208, 32, 8, 0, 0}, {470, 0, 0, 64, 0, 0},
    {470, 14528, 16, 8, 0, 0}, {470, 14541, 24, 8, 0, 0}, {488, 0, 0, 56, 0, 0},
    {488, 9998, 40, 8, 0, 0}, {488, 17088, 16, 8, 0, 0}, {488, 17123, 32, 8, 0, 0},
    {488, 17440, 24, 8, 0, 0}, {502, 0, 0, 64, 0, 0}, {502, 6810, 0, 8, 0, 0},
    {502, 7816, 24, 8, 0, 0}, {502, 12837, 8, 8, 0, 0}, {1297, 0, 0, 16, 0, 0},
    {1297, 14521, 0, 8, 0, 0}, {1325, 0, 0, 56, 0, 0}, {1325, 8969, 24, 8, 0, 0},
    {1396, 0, 0, 152, 0, 0}, {1396, 6991, 144, 8, 0, 0}, {1396, 9456, 40, 8, 0, 0},
    {1396, 10115, 136, 8, 0, 0}, {1396, 13513, 16, 8, 0, 0}, {1396, 14438, 64, 8, 0, 0},
    {1396, 15334, 48, 8, 0, 0}, {1396, 18932, 56, 8, 0, 0}, {1461, 0, 0, 40, 0, 0},
    {1461, 11451, 24, 8, 0, 0}, {1461, 12837, 16, 8, 0, 0}, {1461, 16213, 32, 4, 6, 1},
    {1461, 16242, 32, 4, 5, 1}, {1461, 16256, 32, 4, 2, 3}, {1475, 0, 0, 40, 0, 0},
    {1475, 6322, 16, 8, 0, 0}, {1475, 6330, 24, 8, 0, 0}, {1491, 0, 0, 56, 0, 0},
    {1491, 6342, 16, 8, 0, 0}, {1491, 6350, 32, 8, 0, 0}, {1491, 6357, 24, 8, 0, 0},
    {1491, 6365, 40, 8, 0, 0}, {1508, 0, 0, 160, 0, 0}, {1508, 6161, 40, 8, 0, 0},
    {1508, 6264, 24, 8, 0, 0}, {1508, 6272, 56, 8, 0, 0}, {1508, 6295, 32, 8, 0, 0},
    {1525, 0, 0, 88, 0, 0}, {1525, 13877, 80, 8, 0, 0}, {1525, 14118, 72, 8, 0, 0},
    {1548, 0, 0, 96, 0, 0}, {1548, 9941, 80, 8, 0, 0}, {1548, 13833, 72, 8, 0, 0},
    {1575, 0, 0, 72, 0, 0}, {1575, 6442, 24, 8, 0, 0}, {1575, 7775, 56, 8, 0, 0},
    {1575, 8664, 48, 8, 0, 0}, {1575, 13957, 32, 8, 0, 0}, {1575, 17861, 40, 8, 0, 0},
    {1597, 0, 0, 64, 0, 0}, {1597, 14003, 24, 8, 0, 0}, {1615, 0, 0, 40, 0, 0},
    {1615, 14085, 24, 8, 0, 0}, {1615, 14102, 32, 1, 0, 0}, {1646, 0, 0, 56, 0, 0},
    {1646, 13223, 16, 8, 0, 0}, {1646, 13228, 32, 8, 0, 0}, {1646, 13237, 24, 8, 0, 0},
    {1664, 0, 0, 64, 0, 0}, {1664, 13742, 56, 8, 0, 0}, {1680, 0, 0, 64, 0, 0},
    {1680, 14836, 16, 8, 0, 0}, {1680, 17877, 48, 8, 0, 0}, {1690, 0, 0, 24, 0, 0},
    {1690, 14053, 16, 8, 0, 0}, {1703, 0, 0, 216, 0, 0}, {1703, 7895, 52, 4, 0, 0},
    {1703, 7907, 208, 1, 0, 0}, {1703, 7924, 24, 8, 0, 0}, {1703, 7934, 40, 8, 0, 0},
    {1703, 7952, 112, 8, 0, 0}, {1703, 7964, 68, 4, 0, 0}, {1703, 7979, 136, 8, 0, 0},
    {1703, 7992, 104, 8, 0, 0}, {1703, 8011, 96, 8, 0, 0}, {1703, 8030, 120, 8, 0, 0},
    {1703, 8038, 32, 8, 0, 0}, {1703, 8047, 72, 4, 0, 0}, {1703, 8062, 128, 8, 0, 0},
    {1703, 8074, 64, 4, 0, 0}, {1716, 0, 0, 56, 0, 0}, {1716, 18524, 48, 8, 0, 0},
    {1716, 18529, 40, 8, 0, 0}, {1739, 0, 0, 48, 0, 0}, {1739, 8811, 16, 8, 0, 0},
    {1739, 8820, 24, 8, 0, 0}, {1749, 0, 0, 48, 0, 0}, {1749, 17618, 16, 8, 0, 0},
    {1749, 17626, 32, 8, 0, 0}, {1749, 17637, 24, 8, 0, 0}, {1764, 0, 0, 64, 0, 0},
    {1764, 18571, 24, 8, 0, 0}, {1764, 18583, 16, 8, 0, 0}, {1777, 0, 0, 160, 0, 0},
    {1777, 8741, 40, 8, 0, 0}, {1777, 8764, 24, 8, 0, 0}, {1777, 8772, 56, 8, 0, 0},
    {1777, 8795, 32, 8, 0, 0}, {1790, 0, 0, 24, 0, 0}, {1790, 8909, 16, 8, 0, 0},
    {1845, 0, 0, 48, 0, 0}, {1845, 11470, 24, 1, 0, 0}, {1845, 18240, 40, 8, 0, 0},
    {1865, 0, 0, 40, 0, 0}, {1865, 11470, 24, 1, 0, 0}, {1865, 18240, 32, 8, 0, 0},
    {1946, 0, 0, 40, 0, 0}, {1946, 8944, 24, 8, 0, 0}, {1946, 8951, 32, 8, 0, 0},
    {1946, 8962, 16, 8, 0, 0}, {1960, 0, 0, 24, 0, 0}, {1960, 13479, 8, 8, 0, 0},
    {1960, 13486, 16, 8, 0, 0}, {1975, 0, 0, 32, 0, 0}, {1975, 9471, 32, 0, 0, 0},
    {1975, 9482, 10, 1, 0, 0}, {1975, 9490, 9, 1, 0, 0}, {1975, 9510, 8, 1, 0, 0},
    {1975, 9523, 24, 8, 0, 0}, {1975, 9535, 0, 8, 0, 0}, {1975, 9545, 16, 8, 0, 0},
    {1992, 0, 0, 48, 0, 0}, {1992, 13265, 32, 8, 0, 0}, {1992, 13273, 16, 8, 0, 0},
    {1992, 13281, 40, 8, 0, 0}, {2005, 0, 0, 16, 0, 0}, {2005, 13479, 0, 8, 0, 0},
    {2005, 13486, 8, 8, 0, 0}, {2024, 0, 0, 16, 0, 0}, {2024, 7766, 0, 1, 0, 0},
    {2024, 9642, 2, 1, 0, 0}, {2024, 18541, 3, 1, 0, 0}, {2024, 18553, 8, 8, 0, 0},
    {2037, 0, 0, 24, 0, 0}, {2037, 14037, 16, 8, 0, 0}, {2076, 0, 0, 80, 0, 0},
    {2076, 10004, 16, 8, 0, 0}, {2076, 10024, 48, 8, 0, 0}, {2076, 10039, 24, 8, 0, 0},
    {2076, 10066, 56, 8, 0, 0}, {2076, 10107, 32, 8, 0, 0}, {2090, 0, 0, 152, 0, 0},
    {2090, 10397, 120, 8, 0, 0}, {2090, 10411, 112, 8, 0, 0}, {2090, 10428, 24, 8, 0, 0},
    {2090, 10442, 72, 8, 0, 0}, {2090, 10455, 48, 8, 0, 0}, {2090, 10465, 56, 8, 0, 0},
    {2090, 10489, 80, 8, 0, 0}, {2090, 10498, 16, 8, 0, 0}, {2090, 10511, 64, 8, 0, 0},
    {2090, 10527, 104, 8, 0, 0}, {2090, 10539, 32, 8, 0, 0}, {2090, 10549, 40, 8, 0, 0},
    {2090, 10563, 128, 8, 0, 0}, {2107, 0, 0, 16, 0, 0}, {2107, 4539, 0, 8, 0, 0},
    {2107, 4548, 8, 8, 0, 0}, {2117, 0, 0, 160, 0, 0}, {2117, 11026, 40, 8, 0, 0},
    {2117, 11049, 67, 1, 0, 0}, {2117, 11064, 72, 88, 0, 0}, {2117, 11154, 24, 8, 0, 0},
    {2117, 11185, 32, 8, 0, 0}, {2129, 0, 0, 168, 0, 0}, {2129, 11496, 16, 8, 0, 0},
    {2144, 0, 0, 280, 0, 0}, {2144, 6065, 16, 256, 0, 0}, {2161, 0, 0, 40, 0, 0},
    {2161, 6844, 32, 8, 0, 0}, {2179, 0, 0, 40, 0, 0}, {2179, 7174, 32, 8, 0, 0},
    {2200, 0, 0, 40, 0, 0}, {2200, 11244, 16, 8, 0, 0}, {2213, 0, 0, 944, 0, 0},
    {2213, 11503, 888, 8, 0, 0}, {2213, 11518, 896, 8, 0, 0}, {2213, 11528, 864, 8, 0, 0},
    {2213, 11536, 880, 8, 0, 0}, {2213, 11548, 872, 8, 0, 0}, {2230, 0, 0, 104, 0, 0},
    {2230, 13833, 72, 8, 0, 0}, {2230, 13877, 80, 8, 0, 0}, {2230, 13882, 96, 8, 0, 0},
    {2230, 14610, 88, 8, 0, 0}, {2250, 0, 0, 24, 0, 0}, {2250, 10392, 16, 8, 0, 0},
    {2273, 0, 0, 226240, 0, 0}, {2273, 6120, 10688, 8, 0, 0}, {2273, 6140, 10680, 8, 0, 0},
    {2273, 6527, 79952, 1992, 0, 0}, {2273, 6737, 10768, 8, 0, 0}, {2273, 6817, 10888, 8, 0, 0},
    {2273, 6899, 10672, 8, 0, 0}, {2273, 7066, 7584, 8, 0, 0}, {2273, 7075, 8464, 8, 0, 0},
    {2273, 7236, 224896, 88, 0, 0}, {2273, 7251, 224960, 8, 0, 0}, {2273, 7286, 224968, 8, 0, 0},
    {2273, 7317, 224912, 8, 0, 0}, {2273, 7345, 224896, 8, 0, 0}, {2273, 7377, 224904, 8, 0, 0},
    {2273, 7402, 224936, 8, 0, 0}, {2273, 7432, 224944, 8, 0, 0}, {2273, 7466, 224952, 8, 0, 0},
    {2273, 7502, 224920, 8, 0, 0}, {2273, 7530, 224928, 8, 0, 0}, {2273, 7563, 224976, 8, 0, 0},
    {2273, 7606, 223280, 8, 0, 0}, {2273, 7632, 223288, 8, 0, 0}, {2273, 7651, 223296, 8, 0, 0},
    {2273, 7678, 223304, 8, 0, 0}, {2273, 8107, 7968, 8, 0, 0}, {2273, 8129, 7960, 8, 0, 0},
    {2273, 8149, 7952, 8, 0, 0}, {2273, 8376, 223312, 96, 0, 0}, {2273, 9274, 8448, 8, 0, 0},
    {2273, 9881, 79920, 8, 0, 0}, {2273, 9912, 79896, 8, 0, 0}, {2273, 10898, 7536, 8, 0, 0},
    {2273, 10911, 7512, 4, 0, 0}, {2273, 10925, 7528, 8, 0, 0}, {2273, 10936, 7408, 72, 0, 0},
    {2273, 10951, 7480, 24, 0, 0}, {2273, 11658, 7272, 8, 0, 0}, {2273, 11692, 7632, 8, 0, 0},
    {2273, 11712, 7608, 8, 0, 0}, {2273, 11730, 7640, 8, 0, 0}, {2273, 11755, 7656, 8, 0, 0},
    {2273, 11783, 7664, 8, 0, 0}, {2273, 11804, 7672, 8, 0, 0}, {2273, 11836, 7592, 8, 0, 0},
    {2273, 11852, 7600, 8, 0, 0}, {2273, 13790, 223552, 1216, 0, 0},
    {2273, 13811, 224768, 64, 0, 0}, {2273, 13915, 7264, 8, 0, 0}, {2273, 14168, 10880, 8, 0, 0},
    {2273, 17055, 7576, 8, 0, 0}, {2273, 17063, 8456, 8, 0, 0}, {2273, 17569, 7336, 8, 0, 0},
    {2273, 17582, 7352, 8, 0, 0}, {2273, 17945, 81944, 141336, 0, 0},
    {2273, 17992, 180256, 9752, 0, 0}, {2273, 18007, 180264, 9744, 0, 0},
    {2273, 18034, 190024, 480, 0, 0}, {2273, 18067, 81952, 98304, 0, 0},
    {2273, 18691, 10752, 8, 0, 0}, {2273, 18708, 10712, 8, 0, 0}, {2273, 18732, 10696, 8, 0, 0},
    {2273, 18749, 10704, 8, 0, 0}, {2273, 18978, 10632, 24, 0, 0}, {2311, 0, 0, 40, 0, 0},
    {2311, 6381, 32, 8, 0, 0}, {2311, 14045, 24, 8, 0, 0}, {2324, 0, 0, 32, 0, 0},
    {2324, 13054, 16, 8, 0, 0}, {2324, 13072, 24, 4, 0, 0}, {2337, 0, 0, 40, 0, 0},
    {2337, 10265, 24, 4, 0, 0}, {2337, 13877, 0, 8, 0, 0}, {2337, 14300, 16, 8, 0, 0},
    {2337, 17912, 8, 4, 0, 0}, {2349, 0, 0, 16, 0, 0}, {2349, 13479, 0, 8, 0, 0},
    {2361, 0, 0, 32, 0, 0}, {2361, 13844, 16, 8, 0, 0}, {2361, 13857, 24, 8, 0, 0},
    {2373, 0, 0, 152, 0, 0}, {2373, 13423, 24, 8, 0, 0}, {2373, 18627, 64, 8, 0, 0},
    {2392, 0, 0, 32, 0, 0}, {2392, 13734, 0, 8, 0, 0}, {2404, 0, 0, 48, 0, 0},
    {2404, 11661, 16, 8, 0, 0}, {2404, 11669, 24, 8, 0, 0}, {2419, 0, 0, 104, 0, 0},
    {2419, 13244, 56, 8, 0, 0}, {2431, 0, 0, 104, 0, 0}, {2431, 13428, 16, 8, 0, 0},
    {2431, 13436, 40, 8, 0, 0}, {2431, 13444, 24, 8, 0, 0}, {2431, 13453, 56, 8, 0, 0},
    {2446, 0, 0, 80, 0, 0}, {2446, 13877, 72, 8, 0, 0}, {2464, 0, 0, 112, 0, 0},
    {2464, 14177, 72, 8, 0, 0}, {2464, 14196, 48, 8, 0, 0}, {2478, 0, 0, 112, 0, 0},
    {2478, 10187, 88, 8, 0, 0}, {2478, 10196, 96, 8, 0, 0}, {2478, 13869, 72, 8, 0, 0},
    {2478, 16512, 80, 8, 0, 0}, {2494, 0, 0, 16, 0, 0}, {2494, 14060, 0, 4, 0, 0},
    {2494, 14070, 0, 8, 0, 0}, {2494, 14110, 8, 8, 0, 0}, {2594, 0, 0, 200, 0, 0},
    {2594, 10206, 16, 8, 0, 0}, {2594, 11451, 48, 8, 0, 0}, {2594, 13393, 32, 8, 0, 0},
    {2594, 15872, 64, 128, 0, 0}, {2594, 17082, 40, 8, 0, 0}, {2594, 18512, 24, 8, 0, 0},
    {2606, 0, 0, 40, 0, 0}, {2606, 16167, 16, 8, 0, 0}, {2606, 16459, 32, 8, 0, 0},
    {2606, 16464, 24, 8, 0, 0}, {2620, 0, 0, 80, 0, 0}, {2620, 18547, 72, 8, 0, 0},
    {2674, 0, 0, 144, 0, 0}, {2674, 9712, 104, 8, 0, 0}, {2674, 9740, 112, 8, 0, 0},
    {2674, 10187, 80, 8, 0, 0}, {2674, 12879, 88, 8, 0, 0}, {2674, 13582, 136, 8, 0, 0},
    {2674, 13833, 72, 8, 0, 0}, {2674, 14300, 96, 8, 0, 0}, {2674, 14959, 128, 8, 0, 0},
    {2674, 17440, 120, 8, 0, 0}, {2694, 0, 0, 80, 0, 0}, {2694, 8102, 72, 8, 0, 0},
    {2734, 0, 0, 888, 0, 0}, {2734, 6539, 168, 8, 0, 0}, {2734, 6549, 224, 8, 0, 0},
    {2734, 6569, 216, 8, 0, 0}, {2734, 6874, 80, 8, 0, 0}, {2734, 7190, 120, 8, 0, 0},
    {2734, 7203, 128, 8, 0, 0}, {2734, 8664, 232, 8, 0, 0}, {2734, 8859, 136, 8, 0, 0},
    {2734, 8877, 72, 8, 0, 0}, {2734, 8982, 256, 8, 0, 0}, {2734, 9274, 152, 8, 0, 0},
    {2734, 9872, 144, 8, 0, 0}, {2734, 11992, 16, 8, 0, 0}, {2734, 13898, 184, 8, 0, 0},
    {2734, 13915, 8, 8, 0, 0}, {2734, 14931, 0, 8, 0, 0}, {2734, 17497, 176, 8, 0, 0},
    {2734, 17524, 328, 8, 0, 0}, {2734, 17544, 336, 8, 0, 0}, {2748, 0, 0, 40, 0, 0},
    {2748, 17365, 24, 8, 0, 0}, {2748, 17374, 16, 8, 0, 0}, {2766, 0, 0, 40, 0, 0},
    {2766, 14045, 32, 8, 0, 0}, {2780, 0, 0, 424, 0, 0}, {2780, 17671, 256, 8, 0, 0},
    {2780, 17679, 336, 8, 0, 0}, {2780, 17688, 32, 8, 0, 0}, {2780, 17701, 352, 8, 0, 0},
    {2780, 17710, 192, 8, 0, 0}, {2780, 17719, 48, 8, 0, 0}, {2780, 17730, 264, 8, 0, 0},
    {2780, 17738, 288, 8, 0, 0}, {2780, 17752, 168, 8, 0, 0}, {2780, 17761, 40, 8, 0, 0},
    {2780, 17773, 240, 8, 0, 0}, {2780, 17784, 344, 8, 0, 0}, {2780, 17791, 24, 8, 0, 0},
    {2780, 17799, 88, 8, 0, 0}, {2780, 17807, 360, 8, 0, 0}, {2780, 17821, 184, 8, 0, 0},
    {2780, 17833, 208, 8, 0, 0}, {2793, 0, 0, 112, 0, 0}, {2793, 9689, 72, 8, 0, 0},
    {2793, 14131, 80, 8, 0, 0}, {2793, 15327, 104, 8, 0, 0}, {2814, 0, 0, 64, 0, 0},
    {2814, 8969, 56, 8, 0, 0}, {2830, 0, 0, 24, 0, 0}, {2830, 14094, 16, 8, 0, 0},
    {2842, 0, 0, 64, 0, 0}, {2842, 18853, 24, 8, 0, 0}, {2842, 18873, 16, 8, 0, 0},
    {2858, 0, 0, 208, 0, 0}, {2858, 6013, 192, 8, 0, 0}, {2858, 10170, 24, 8, 0, 0},
    {2858, 12683, 16, 8, 0, 0}, {2858, 13983, 48, 8, 0, 0}, {2858, 18254, 136, 8, 0, 0},
    {2858, 18278, 144, 8, 0, 0}, {2858, 18302, 128, 8, 0, 0}, {2858, 18326, 104, 8, 0, 0},
    {2858, 18350, 112, 8, 0, 0}, {2858, 18374, 96, 8, 0, 0}, {3071, 0, 0, 128, 0, 0},
    {3071, 14615, 104, 8, 0, 0}, {3071, 14628, 96, 8, 0, 0}, {3460, 0, 0, 304, 0, 0},
    {3460, 6980, 80, 8, 0, 0}, {3460, 7016, 240, 8, 0, 0}, {3460, 13513, 24, 8, 0, 0},
    {3460, 13528, 32, 8, 0, 0}, {3460, 14648, 232, 8, 0, 0}, {3460, 15290, 208, 8, 0, 0},
    {3460, 15302, 216, 8, 0, 0}, {3460, 15311, 224, 8, 0, 0}, {3460, 16134, 16, 8, 0, 0},
    {3689, 0, 0, 24, 0, 0}, {3689, 6373, 16, 8, 0, 0}, {3730, 0, 0, 24, 0, 0},
    {3730, 9582, 16, 8, 0, 0}, {3765, 0, 0, 16, 0, 0}, {3765, 9931, 0, 8, 0, 0},
    {3765, 14945, 8, 8, 0, 0}, {3813, 0, 0, 88, 0, 0}, {3813, 10011, 0, 8, 0, 0},
    {3813, 10047, 16, 8, 0, 0}, {3813, 10057, 40, 8, 0, 0}, {3813, 10336, 48, 8, 0, 0},
    {3813, 11950, 56, 8, 0, 0}, {3813, 13024, 80, 8, 0, 0}, {3813, 14452, 74, 1, 0, 0},
    {3813, 14936, 8, 8, 0, 0}, {3813, 16140, 64, 8, 0, 0}, {3833, 0, 0, 32, 0, 0},
    {3833, 12153, 24, 8, 0, 0}, {3851, 0, 0, 112, 0, 0}, {3851, 13398, 40, 8, 0, 0},
    {3893, 0, 0, 346568, 0, 0}, {3893, 6737, 2560, 256, 0, 0}, {3893, 6754, 2816, 4, 0, 0},
    {3893, 6817, 10752, 16, 0, 0}, {3893, 7236, 14216, 8, 0, 0}, {3893, 7345, 14216, 8, 0, 0},
    {3893, 12053, 936, 8, 0, 0}, {3893, 14168, 1304, 16, 0, 0}, {3893, 15765, 1384, 1040, 0, 0},
    {3893, 17945, 10792, 3416, 0, 0}, {3926, 0, 0, 1104, 0, 0}, {3926, 6695, 1024, 8, 0, 0},
    {3926, 6716, 1032, 8, 0, 0}, {3926, 6869, 0, 888, 0, 0}, {3945, 0, 0, 32, 0, 0},
    {3945, 12153, 24, 8, 0, 0}, {6005, 0, 0, 32, 0, 0}, {6005, 9575, 8, 8, 0, 0},
    {6005, 18247, 16, 8, 0, 0}, {6005, 18517, 0, 8, 0, 0}, {6022, 0, 0, 32, 0, 0},
    {6022, 9555, 24, 8, 0, 0}, {6022, 11899, 16, 8, 0, 0}, {6407, 0, 0, 32, 0, 0},
    {6407, 9138, 24, 8, 0, 0}, {6407, 18891, 16, 8, 0, 0}, {6515, 0, 0, 64, 0, 0},
    {6515, 6381, 32, 8, 0, 0}, {6515, 14028, 40, 8, 0, 0}, {6772, 0, 0, 24, 0, 0},
    {6772, 10392, 0, 8, 0, 0}, {7158, 0, 0, 32, 0, 0}, {7158, 12153, 24, 8, 0, 0},
    {7734, 0, 0, 32, 0, 0}, {7734, 7597, 0, 8, 0, 0}, {7734, 13773, 8, 8, 0, 0},
    {7751, 0, 0, 32, 0, 0}, {7751, 12094, 16, 8, 0, 0}, {7751, 12141, 24, 8, 0, 0},
    {7836, 0, 0, 32, 0, 0}, {7836, 7871, 16, 8, 0, 0}, {9162, 0, 0, 56, 0, 0},
    {9162, 9122, 48, 8, 0, 0}, {9182, 0, 0, 56, 0, 0}, {9182, 9176, 32, 8, 0, 0},
    {9198, 0, 0, 216, 0, 0}, {9198, 12813, 24, 8, 0, 0}, {9198, 12823, 40, 8, 0, 0},
    {9441, 0, 0, 56, 0, 0}, {9441, 9239, 16, 8, 0, 0}, {9441, 9256, 40, 8, 0, 0},
    {9768, 0, 0, 56, 0, 0}, {9768, 9651, 40, 8, 0, 0}, {9768, 9664, 32, 8, 0, 0},
    {9768, 9674, 24, 8, 0, 0}, {9768, 14311, 48, 8, 0, 0}, {10246, 0, 0, 32, 0, 0},
    {10246, 10392, 16, 8, 0, 0}, {10246, 12091, 24, 8, 0, 0}, {10876, 0, 0, 24, 0, 0},
    {10876, 14118, 16, 8, 0, 0}, {10889, 0, 0, 64, 0, 0}, {10889, 6442, 24, 8, 0, 0},
    {10889, 14382, 16, 8, 0, 0}, {10889, 14479, 32, 8, 0, 0}, {12725, 0, 0, 32, 0, 0},
    {12725, 7891, 16, 8, 0, 0}, {12725, 14131, 24, 8, 0, 0}, {12941, 0, 0, 32, 0, 0},
    {12941, 12153, 24, 8, 0, 0}, {12995, 0, 0, 24, 0, 0}, {13111, 0, 0, 40, 0, 0},
    {13111, 12833, 32, 8, 0, 0}, {13111, 16167, 16, 8, 0, 0}, {13111, 16459, 24, 8, 0, 0},
    {13131, 0, 0, 152, 0, 0}, {13131, 7214, 72, 8, 0, 0}, {13131, 7220, 128, 8, 0, 0},
    {13131, 10392, 88, 8, 0, 0}, {13131, 12748, 112, 8, 0, 0}, {13131, 13162, 120, 8, 0, 0},
    {13131, 15427, 0, 56, 0, 0}, {13148, 0, 0, 56, 0, 0}, {13148, 12683, 40, 8, 0, 0},
    {13148, 13915, 24, 8, 0, 0}, {13148, 15386, 48, 8, 0, 0}, {13291, 0, 0, 48, 0, 0},
    {13291, 17730, 24, 8, 0, 0}, {13291, 17807, 32, 8, 0, 0}, {13291, 17912, 0, 8, 0, 0},
    {13335, 0, 0, 40, 0, 0}, {13335, 10392, 24, 8, 0, 0}, {13335, 12221, 16, 8, 0, 0},
    {13366, 0, 0, 24, 0, 0}, {13366, 13345, 16, 8, 0, 0}, {13677, 0, 0, 3064, 0, 0},
    {13677, 12735, 2872, 16, 0, 0}, {13677, 14458, 1040, 1800, 0, 0}, {13677, 17477, 2840, 8, 0, 0},
    {13687, 0, 0, 24, 0, 0}, {13687, 10259, 0, 8, 0, 0}, {13703, 0, 0, 80, 0, 0},
    {13703, 7766, 10, 2, 0, 0}, {13703, 9048, 9, 1, 0, 0}, {13703, 10346, 16, 8, 0, 0},
    {13703, 12973, 32, 8, 0, 0}, {13703, 13915, 56, 8, 0, 0}, {13703, 15806, 0, 4, 0, 0},
    {13703, 15832, 4, 4, 0, 0}, {13703, 17088, 8, 1, 3, 4}, {13703, 18960, 28, 4, 0, 0},
    {13703, 18972, 48, 8, 0, 0}, {13703, 19116, 40, 8, 0, 0}, {13713, 0, 0, 41304, 0, 0},
    {13713, 6073, 176, 8, 0, 0}, {13713, 8694, 216, 8, 0, 0}, {13713, 12740, 240, 4, 0, 0},
    {13713, 15561, 232, 8, 0, 0}, {13713, 15581, 32, 8, 0, 0}, {13713, 15594, 224, 8, 0, 0},
    {13713, 15818, 248, 8, 0, 0}, {13713, 15845, 264, 41040, 0, 0}, {14284, 0, 0, 64, 0, 0},
    {14284, 9228, 48, 8, 0, 0}, {14284, 9247, 24, 8, 0, 0}, {14284, 9256, 56, 8, 0, 0},
    {14596, 0, 0, 80, 0, 0}, {14596, 6442, 24, 8, 0, 0}, {14596, 10277, 16, 8, 0, 0},
    {14596, 12745, 32, 8, 0, 0}, {15061, 0, 0, 64, 0, 0}, {15061, 15006, 32, 8, 0, 0},
    {15061, 15015, 40, 8, 0, 0}, {15061, 15024, 16, 8, 0, 0}, {15061, 15033, 48, 8, 0, 0},
    {15061, 15043, 24, 8, 0, 0}, {15169, 0, 0, 208, 0, 0}, {15169, 367, 160, 8, 0, 0},
    {15169, 377, 152, 8, 0, 0}, {15169, 549, 136, 8, 0, 0}, {15169, 832, 176, 8, 0, 0},
    {15169, 847, 144, 8, 0, 0}, {15169, 862, 184, 8, 0, 0}, {15169, 1240, 200, 8, 0, 0},
    {15169, 1266, 168, 8, 0, 0}, {15169, 1444, 192, 8, 0, 0}, {15169, 3518, 128, 8, 0, 0},
    {15169, 6829, 120, 8, 0, 0}, {15169, 6920, 80, 8, 0, 0}, {15169, 14993, 112, 8, 0, 0},
    {15169, 15499, 88, 8, 0, 0}, {15169, 16290, 72, 8, 0, 0}, {15169, 17445, 96, 8, 0, 0},
    {15169, 17851, 104, 8, 0, 0}, {15254, 0, 0, 48, 0, 0}, {15254, 12837, 40, 8, 0, 0},
    {15254, 16167, 16, 8, 0, 0}, {15254, 16459, 32, 8, 0, 0}, {15254, 16464, 24, 8, 0, 0},
    {15402, 0, 0, 32, 0, 0}, {15402, 15673, 24, 8, 0, 0}, {15677, 0, 0, 32, 0, 0},
    {15677, 12153, 24, 8, 0, 0}, {15735, 0, 0, 16, 0, 0}, {15735, 11451, 8, 8, 0, 0},
    {15735, 12683, 0, 8, 0, 0}, {15744, 0, 0, 48, 0, 0}, {15744, 15758, 16, 8, 0, 0},
    {15782, 0, 0, 72, 0, 0}, {15782, 6941, 40, 8, 0, 0}, {15782, 6951, 48, 8, 0, 0},
    {16306, 0, 0, 32, 0, 0}, {16306, 15852, 16, 8, 0, 0}, {16650, 0, 0, 32, 0, 0},
    {16650, 12153, 24, 8, 0, 0}, {16664, 0, 0, 528, 0, 0}, {16664, 8969, 8, 512, 0, 0},
    {16664, 15417, 520, 8, 0, 0}, {16677, 0, 0, 263248, 0, 0}, {16677, 13650, 512, 8, 0, 0},
    {16677, 13662, 520, 4, 0, 0}, {16700, 0, 0, 32, 0, 0}, {16700, 11451, 8, 8, 0, 0},
    {16700, 12683, 0, 8, 0, 0}, {16700, 13915, 16, 8, 0, 0}, {16718, 0, 0, 48, 0, 0},
    {16718, 6112, 0, 8, 0, 0}, {16718, 10361, 24, 8, 0, 0}, {16718, 13971, 20, 4, 0, 0},
    {16718, 14860, 8, 8, 0, 0}, {16738, 0, 0, 40, 0, 0}, {16738, 12203, 4, 4, 0, 0},
    {16756, 0, 0, 24, 0, 0}, {16777, 0, 0, 3064, 0, 0}, {16777, 12735, 2872, 16, 0, 0},
    {16777, 14458, 1040, 1800, 0, 0}, {16777, 17477, 2840, 8, 0, 0}, {16794, 0, 0, 24, 0, 0},
    {16794, 10259, 0, 8, 0, 0}, {16817, 0, 0, 80, 0, 0}, {16817, 7766, 10, 2, 0, 0},
    {16817, 9048, 9, 1, 0, 0}, {16817, 10346, 16, 8, 0, 0}, {16817, 12973, 32, 8, 0, 0},
    {16817, 13915, 56, 8, 0, 0}, {16817, 15806, 0, 4, 0, 0}, {16817, 15832, 4, 4, 0, 0},
    {16817, 17088, 8, 1, 3, 4}, {16817, 18960, 28, 4, 0, 0}, {16817, 18972, 48, 8, 0, 0},
    {16817, 19116, 40, 8, 0, 0}, {16834, 0, 0, 41304, 0, 0}, {16834, 6073, 176, 8, 0, 0},
    {16834, 8694, 216, 8, 0, 0}, {16834, 12740, 240, 4, 0, 0}, {16834, 15561, 232, 8, 0, 0},
    {16834, 15581, 32, 8, 0, 0}, {16834, 15594, 224, 8, 0, 0}, {16834, 15818, 248, 8, 0, 0},
    {16834, 15845, 264, 41040, 0, 0}, {16854, 0, 0, 48, 0, 0}, {16854, 6431, 32, 4, 0, 0},
    {16854, 10351, 8, 8, 0, 0}, {16854, 13409, 44, 4, 0, 0}, {16854, 13929, 40, 4, 0, 0},
    {16854, 15351, 0, 8, 0, 0}, {16854, 17076, 36, 4, 0, 0}, {16873, 0, 0, 24, 0, 0},
    {16873, 13877, 8, 8, 0, 0}, {16903, 0, 0, 40, 0, 0}, {16903, 14118, 24, 8, 0, 0},
    {16903, 14122, 32, 8, 0, 0}, {16903, 17912, 16, 8, 0, 0}, {17382, 0, 0, 496, 0, 0},
    {17382, 12091, 16, 8, 0, 0}, {17382, 13920, 32, 8, 0, 0}, {17382, 13995, 24, 4, 0, 0},
    {17382, 18553, 40, 456, 0, 0}, {18430, 0, 0, 32, 0, 0}, {18430, 12153, 24, 8, 0, 0},
    {18448, 0, 0, 56, 0, 0}, {18448, 6442, 16, 8, 0, 0}, {18448, 14479, 40, 8, 0, 0},
    {18918, 0, 0, 32, 0, 0}, {18918, 9210, 16, 8, 0, 0}, {18918, 15644, 24, 8, 0, 0},
    {19101, 0, 0, 88, 0, 0}, {19101, 11442, 80, 8, 0, 0}, {19175, 0, 0, 48, 0, 0},
    {19175, 12670, 24, 8, 0, 0}, {19175, 15386, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {565, 5}, {579, 4}, {3638, 22}, {13773, 5},
};

static const struct table_type types[] = {
    {43, 1525, 88, 88, 0, 8}, {88, 1575, 72, 72, 8, 6}, {102, 1548, 96, 96, 14, 9},
    {648, 2051, 24, 24, 23, 1}, {758, 2230, 104, 104, 24, 10}, {812, 11960, 72, 72, 34, 2},
    {1149, 2446, 80, 80, 36, 7}, {1258, 2478, 112, 112, 43, 10}, {1680, 1680, 64, 64, 53, 0},
    {3141, 2620, 80, 80, 53, 7}, {3173, 2674, 144, 144, 60, 15}, {3211, 2694, 80, 80, 75, 7},
    {3347, 2793, 112, 112, 82, 9}, {3366, 2793, 112, 112, 91, 9}, {3398, 2793, 112, 112, 100, 9},
    {3997, 4023, 48, 48, 109, 3}, {4067, 665, 112, 112, 112, 11}, {4083, 10859, 24, 24, 123, 1},
    {4103, 3231, 168, 168, 124, 15}, {4117, 3239, 32, 32, 139, 2}, {4146, 159, 40, 40, 141, 0},
    {4162, 159, 40, 40, 141, 0}, {4178, 3713, 32, 32, 141, 2}, {4194, 58, 104, 104, 143, 0},
    {4213, 72, 152, 152, 143, 1}, {4234, 5333, 48, 48, 144, 3}, {4255, 5372, 64, 64, 147, 3},
    {4279, 5350, 48, 48, 150, 3}, {4298, 423, 48, 48, 153, 1}, {4311, 2918, 88, 88, 154, 3},
    {4323, 3526, 72, 72, 157, 3}, {4335, 17107, 80, 80, 160, 1}, {4354, 1629, 160, 160, 161, 10},
    {4371, 242, 128, 128, 171, 3}, {4392, 434, 32, 32, 174, 2}, {4412, 3155, 32, 32, 176, 1},
    {4437, 17092, 96, 96, 177, 2}, {4452, 1824, 40, 40, 179, 1}, {4467, 1804, 32, 32, 180, 1},
    {4487, 470, 64, 64, 181, 2}, {4572, 719, 32, 32, 183, 0}, {4586, 730, 40, 40, 183, 0},
    {4616, 7798, 40, 40, 183, 0}, {4642, 2657, 96, 40, 183, 1}, {4670, 18992, 32, 32, 184, 0},
    {4711, 15511, 48, 48, 184, 4}, {4730, 7007, 152, 152, 188, 3}, {4749, 7007, 152, 152, 191, 3},
    {4768, 7007, 152, 152, 194, 3}, {4787, 7139, 64, 64, 197, 3}, {4799, 10180, 48, 48, 200, 2},
    {4810, 13940, 40, 40, 202, 2}, {4840, 16621, 120, 120, 204, 5},
    {4853, 17458, 200, 200, 209, 12}, {4871, 7147, 24, 24, 221, 1}, {4890, 12071, 32, 32, 222, 2},
    {4902, 3748, 80, 80, 224, 6}, {4916, 3909, 72, 72, 230, 6}, {4930, 1429, 80, 80, 236, 2},
    {4947, 273, 184, 184, 238, 0}, {4968, 391, 224, 224, 238, 1}, {4991, 950, 32, 32, 239, 0},
    {5000, 1004, 32, 32, 239, 1}, {5031, 1025, 56, 56, 240, 1}, {5075, 1059, 48, 48, 241, 2},
    {5119, 1093, 64, 64, 243, 2}, {5157, 1121, 56, 56, 245, 3}, {5195, 3101, 56, 56, 248, 0},
    {5233, 1325, 56, 56, 248, 0}, {5247, 1396, 152, 152, 248, 8}, {5263, 1373, 24, 24, 256, 1},
    {5288, 3460, 304, 304, 257, 10}, {5306, 3435, 24, 24, 267, 1}, {5392, 15782, 72, 72, 268, 1},
    {5411, 121, 24, 24, 269, 0}, {5442, 140, 32, 32, 269, 0}, {5473, 689, 33712, 33712, 269, 0},
    {5501, 2958, 35120, 35120, 269, 0}, {5534, 3023, 32, 32, 269, 0}, {5545, 3034, 32, 32, 269, 0},
    {5562, 3034, 32, 32, 269, 0}, {5579, 3058, 32, 32, 269, 0}, {5596, 3058, 32, 32, 269, 0},
    {5613, 3047, 32, 32, 269, 0}, {5628, 3047, 32, 32, 269, 0}, {5643, 3047, 32, 32, 269, 0},
    {5658, 3047, 32, 32, 269, 0}, {5673, 3047, 32, 32, 269, 0}, {5689, 3047, 32, 32, 269, 0},
    {5742, 3087, 264, 264, 269, 3}, {5759, 3259, 40, 40, 272, 1}, {5777, 2524, 32, 32, 273, 0},
    {5794, 2554, 32, 32, 273, 0}, {5809, 2569, 32, 32, 273, 1}, {5825, 2541, 120, 120, 274, 5},
    {5842, 2582, 72, 72, 279, 4}, {5858, 2642, 64, 64, 283, 2}, {5873, 18460, 112, 112, 285, 2},
    {5913, 2713, 24, 24, 287, 0}, {5935, 13012, 56, 56, 287, 5}, {5950, 12995, 24, 24, 292, 1},
    {5970, 17645, 64, 64, 293, 1}, {6041, 8631, 24, 24, 294, 1}, {6391, 6407, 32, 32, 295, 2},
    {6456, 6515, 64, 64, 297, 1}, {6468, 6499, 40, 40, 298, 1}, {6531, 1, 24, 24, 299, 1},
    {6589, 3671, 152, 160, 300, 9}, {6605, 1475, 40, 40, 309, 2}, {6627, 1491, 56, 56, 311, 4},
    {6650, 3689, 24, 24, 315, 1}, {7024, 1646, 56, 56, 316, 3}, {7051, 1646, 64, 56, 319, 3},
    {7089, 1597, 64, 64, 322, 1}, {7099, 7158, 32, 32, 323, 1}, {7124, 16650, 32, 32, 324, 1},
    {7716, 7751, 32, 32, 325, 2}, {7781, 1690, 24, 24, 327, 1}, {7836, 7836, 32, 32, 328, 2},
    {7848, 1946, 56, 40, 330, 3}, {8102, 1703, 208, 216, 333, 10}, {8168, 5220, 112, 112, 343, 2},
    {8192, 9182, 56, 56, 345, 1}, {8220, 9182, 56, 56, 346, 1}, {8256, 6022, 32, 32, 347, 1},
    {8281, 9162, 56, 56, 348, 1}, {8305, 9198, 216, 216, 349, 1}, {8409, 3597, 48, 48, 350, 1},
    {8441, 3612, 80, 80, 351, 2}, {8475, 3629, 56, 56, 353, 1}, {8701, 3800, 152, 160, 354, 9},
    {8711, 1790, 24, 24, 363, 1}, {8845, 229, 80, 80, 364, 2}, {8998, 1845, 48, 48, 366, 1},
    {9016, 1865, 40, 40, 367, 1}, {9030, 1881, 32, 32, 368, 2}, {9061, 1927, 104, 104, 370, 2},
    {9077, 1901, 32, 32, 372, 2}, {9274, 1992, 48, 48, 374, 0}, {9279, 9441, 56, 56, 374, 2},
    {9297, 3730, 24, 24, 376, 1}, {9308, 9441, 56, 56, 377, 2}, {9325, 3730, 24, 24, 379, 1},
    {9335, 9441, 56, 56, 380, 2}, {9360, 9441, 56, 56, 382, 2}, {9384, 9441, 56, 56, 384, 2},
    {9410, 9441, 56, 56, 386, 2}, {9429, 3730, 24, 24, 388, 1}, {9758, 9768, 56, 56, 389, 4},
    {10125, 10143, 56, 56, 393, 2}, {10221, 10246, 32, 32, 395, 2}, {10292, 10310, 48, 48, 397, 2},
    {10330, 4532, 152, 80, 399, 6}, {10371, 1992, 56, 48, 405, 0}, {10382, 2594, 200, 200, 405, 9},
    {10596, 2090, 152, 152, 414, 15}, {10605, 12725, 32, 32, 429, 2},
    {10626, 13131, 152, 152, 431, 11}, {10655, 13148, 56, 56, 442, 4},
    {10680, 14596, 80, 80, 446, 6}, {10975, 3800, 152, 160, 452, 9}, {10985, 10876, 24, 24, 461, 1},
    {11008, 1946, 48, 40, 462, 3}, {11265, 2200, 40, 40, 465, 2}, {11270, 2144, 280, 280, 467, 1},
    {11286, 2161, 32, 40, 468, 1}, {11303, 2179, 32, 40, 469, 1}, {12197, 2129, 168, 168, 470, 2},
    {12212, 15677, 32, 32, 472, 1}, {12227, 4557, 32, 32, 473, 2}, {12246, 17396, 48, 48, 475, 2},
    {12261, 17382, 496, 496, 477, 3}, {12287, 6088, 56, 56, 480, 4}, {12308, 6885, 40, 40, 484, 1},
    {12326, 7786, 32, 32, 485, 2}, {12342, 8323, 56, 56, 487, 2}, {12365, 8922, 56, 56, 489, 2},
    {12405, 8501, 32, 32, 491, 2}, {12424, 8729, 40, 40, 493, 2}, {12440, 8932, 40, 40, 495, 2},
    {12456, 9559, 40, 40, 497, 2}, {12476, 10228, 32, 32, 499, 2}, {12498, 11219, 72, 72, 501, 5},
    {12516, 12078, 56, 56, 506, 1}, {12533, 14464, 40, 40, 507, 3}, {12552, 14675, 64, 64, 510, 2},
    {12575, 14979, 48, 48, 512, 2}, {12593, 15360, 32, 32, 514, 1}, {12610, 16153, 32, 32, 515, 2},
    {12628, 17128, 40, 40, 517, 2}, {12648, 19158, 56, 56, 519, 3}, {12735, 2129, 168, 168, 522, 2},
    {12801, 2292, 56, 56, 524, 4}, {12852, 12866, 64, 64, 528, 1}, {12901, 2311, 40, 40, 529, 0},
    {12906, 3833, 32, 32, 529, 1}, {12920, 12941, 32, 32, 530, 1}, {13092, 13111, 40, 40, 531, 3},
    {13317, 3851, 112, 112, 534, 1}, {13331, 13335, 40, 40, 535, 2}, {13353, 13366, 24, 24, 537, 1},
    {13495, 1946, 48, 40, 538, 3}, {13538, 13554, 48, 48, 541, 1}, {13571, 2373, 144, 152, 542, 3},
    {13591, 2404, 48, 48, 545, 3}, {13598, 18918, 32, 32, 548, 2}, {13613, 1946, 56, 40, 550, 3},
    {13751, 13761, 80, 80, 553, 1}, {13773, 2431, 104, 104, 554, 3}, {14245, 14284, 64, 64, 557, 3},
    {14315, 6793, 40, 40, 560, 1}, {14335, 12180, 48, 48, 561, 1}, {14355, 13631, 64, 64, 562, 5},
    {14389, 2657, 104, 40, 567, 1}, {14404, 2657, 40, 40, 568, 1}, {14422, 2878, 288, 288, 569, 0},
    {14796, 2503, 104, 104, 569, 2}, {14879, 14898, 80, 80, 571, 1}, {14916, 452, 72, 72, 572, 4},
    {15052, 15061, 64, 64, 576, 5}, {15137, 19101, 88, 88, 581, 2}, {15233, 15254, 48, 48, 583, 4},
    {15270, 960, 88, 88, 587, 3}, {15279, 1311, 96, 96, 590, 4}, {15393, 15402, 32, 32, 594, 1},
    {15609, 15122, 24, 24, 595, 0}, {15622, 14844, 48, 48, 595, 1}, {15649, 15658, 40, 40, 596, 3},
    {15707, 2594, 200, 200, 599, 9}, {15711, 15744, 48, 48, 608, 1}, {15800, 2606, 40, 40, 609, 3},
    {16057, 15155, 48, 48, 612, 2}, {16070, 15169, 208, 208, 614, 14},
    {16089, 15189, 104, 104, 628, 7}, {16104, 3981, 32, 32, 635, 2}, {16116, 15205, 32, 32, 637, 0},
    {16306, 16306, 32, 32, 637, 2}, {16473, 18430, 32, 32, 639, 1}, {16492, 18430, 32, 32, 640, 1},
    {16528, 11999, 48, 48, 641, 4}, {16561, 17425, 32, 32, 645, 2}, {16589, 17406, 40, 40, 647, 2},
    {16897, 16903, 40, 40, 649, 3}, {16930, 5897, 152, 152, 652, 9}, {16945, 2657, 64, 40, 661, 1},
    {17601, 2657, 48, 40, 662, 1}, {17861, 5994, 40, 40, 663, 2}, {17891, 2766, 32, 40, 665, 1},
    {17897, 3945, 32, 32, 666, 1}, {17912, 4600, 944, 944, 667, 12}, {17951, 10889, 64, 64, 679, 4},
    {17970, 3874, 24, 24, 683, 1}, {18127, 14501, 24, 24, 684, 1}, {18148, 14501, 24, 24, 685, 1},
    {18171, 17929, 64, 64, 686, 6}, {18192, 18094, 80, 80, 692, 7}, {18207, 18108, 56, 56, 699, 4},
    {18227, 18448, 56, 56, 703, 5}, {18499, 3782, 104, 120, 708, 4},
    {18553, 2129, 168, 168, 712, 2}, {18772, 3964, 64, 64, 714, 4}, {18798, 3964, 64, 64, 718, 4},
    {18816, 3964, 64, 64, 722, 4}, {18899, 1946, 56, 40, 726, 3}, {19005, 488, 56, 56, 729, 4},
    {19035, 3301, 168, 168, 733, 16}, {19069, 3536, 136, 136, 749, 13},
    {19129, 3552, 48, 48, 762, 1}, {19154, 19175, 48, 48, 763, 2}, {19185, 8398, 168, 168, 765, 3},
    {19199, 8398, 168, 168, 768, 3}, {19215, 3580, 184, 184, 771, 2},
    {19238, 2858, 208, 208, 773, 9},
};

static const struct table_held held[] = {
    {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {14118, C_MEMBER_OBJECT, 72, 1}, {13877, C_MEMBER_OBJECT, 80, 1},
    {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {13833, C_MEMBER_OBJECT, 72, 1}, {9941, C_MEMBER_OBJECT, 80, 1}, {9946, C_MEMBER_OBJECT, 88, 1},
    {10330, C_MEMBER_OBJECT, 16, 1}, {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1},
    {13957, C_MEMBER_OBJECT, 32, 1}, {17861, C_MEMBER_OBJECT, 40, 1},
    {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1}, {13833, C_MEMBER_OBJECT, 72, 1},
    {13877, C_MEMBER_OBJECT, 80, 1}, {14610, C_MEMBER_OBJECT, 88, 1},
    {13882, C_MEMBER_OBJECT, 96, 1}, {15546, C_MEMBER_OBJECT, 56, 1},
    {15518, C_MEMBER_OBJECT, 64, 1}, {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1},
    {13957, C_MEMBER_OBJECT, 32, 1}, {17861, C_MEMBER_OBJECT, 40, 1},
    {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1}, {13877, C_MEMBER_OBJECT, 72, 1},
    {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {13869, C_MEMBER_OBJECT, 72, 1}, {16512, C_MEMBER_OBJECT, 80, 1},
    {10187, C_MEMBER_OBJECT, 88, 1}, {10196, C_MEMBER_OBJECT, 96, 1},
    {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {18547, C_MEMBER_OBJECT, 72, 1}, {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1},
    {13957, C_MEMBER_OBJECT, 32, 1}, {17861, C_MEMBER_OBJECT, 40, 1},
    {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1}, {13833, C_MEMBER_OBJECT, 72, 1},
    {10187, C_MEMBER_OBJECT, 80, 1}, {12879, C_MEMBER_OBJECT, 88, 1},
    {14300, C_MEMBER_OBJECT, 96, 1}, {9712, C_MEMBER_OBJECT, 104, 1},
    {9740, C_MEMBER_OBJECT, 112, 1}, {17440, C_MEMBER_OBJECT, 120, 1},
    {14959, C_MEMBER_OBJECT, 128, 1}, {13582, C_MEMBER_OBJECT, 136, 1},
    {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {8102, C_MEMBER_OBJECT, 72, 1}, {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1},
    {13957, C_MEMBER_OBJECT, 32, 1}, {17861, C_MEMBER_OBJECT, 40, 1},
    {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1}, {9689, C_MEMBER_OBJECT, 72, 1},
    {14131, C_MEMBER_OBJECT, 80, 1}, {15327, C_MEMBER_OBJECT, 104, 1},
    {9274, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {9689, C_MEMBER_OBJECT, 72, 1}, {14131, C_MEMBER_OBJECT, 80, 1},
    {15327, C_MEMBER_OBJECT, 104, 1}, {9274, C_MEMBER_OBJECT, 16, 1},
    {6442, C_MEMBER_OBJECT, 24, 1}, {13957, C_MEMBER_OBJECT, 32, 1},
    {17861, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {7775, C_MEMBER_OBJECT, 56, 1},
    {9689, C_MEMBER_OBJECT, 72, 1}, {14131, C_MEMBER_OBJECT, 80, 1},
    {15327, C_MEMBER_OBJECT, 104, 1}, {4053, C_MEMBER_OBJECT, 16, 1},
    {4012, C_MEMBER_OBJECT, 24, 1}, {4033, C_MEMBER_OBJECT, 32, 1}, {10818, C_MEMBER_OBJECT, 16, 1},
    {10713, C_MEMBER_OBJECT, 24, 1}, {10774, C_MEMBER_OBJECT, 32, 1},
    {10727, C_MEMBER_OBJECT, 40, 1}, {10787, C_MEMBER_OBJECT, 48, 1},
    {10801, C_MEMBER_OBJECT, 56, 1}, {10827, C_MEMBER_OBJECT, 64, 1},
    {10838, C_MEMBER_OBJECT, 72, 1}, {10741, C_MEMBER_OBJECT, 80, 1},
    {10756, C_MEMBER_OBJECT, 88, 1}, {10698, C_MEMBER_OBJECT, 96, 1},
    {10852, C_MEMBER_OBJECT, 16, 1}, {17318, C_MEMBER_OBJECT, 16, 1},
    {17167, C_MEMBER_OBJECT, 24, 1}, {17245, C_MEMBER_OBJECT, 32, 1},
    {17182, C_MEMBER_OBJECT, 40, 1}, {17269, C_MEMBER_OBJECT, 48, 1},
    {17284, C_MEMBER_OBJECT, 56, 1}, {17338, C_MEMBER_OBJECT, 64, 1},
    {17350, C_MEMBER_OBJECT, 72, 1}, {17197, C_MEMBER_OBJECT, 80, 1},
    {17213, C_MEMBER_OBJECT, 88, 1}, {17151, C_MEMBER_OBJECT, 96, 1},
    {17302, C_MEMBER_OBJECT, 120, 1}, {17259, C_MEMBER_OBJECT, 128, 1},
    {17328, C_MEMBER_OBJECT, 136, 1}, {17232, C_MEMBER_OBJECT, 144, 1},
    {16922, C_MEMBER_OBJECT, 16, 1}, {16915, C_MEMBER_OBJECT, 24, 1},
    {13866, C_MEMBER_OBJECT, 16, 1}, {14118, C_MEMBER_OBJECT, 24, 1},
    {18487, C_MEMBER_OBJECT, 104, 1}, {8811, C_MEMBER_OBJECT, 16, 1},
    {8820, C_MEMBER_OBJECT, 24, 1}, {8829, C_MEMBER_OBJECT, 32, 1}, {18583, C_MEMBER_OBJECT, 16, 1},
    {18571, C_MEMBER_OBJECT, 24, 1}, {18560, C_MEMBER_OBJECT, 32, 1},
    {17618, C_MEMBER_OBJECT, 16, 1}, {17637, C_MEMBER_OBJECT, 24, 1},
    {17626, C_MEMBER_OBJECT, 32, 1}, {12886, C_MEMBER_OBJECT, 40, 1},
    {11924, C_MEMBER_OBJECT, 16, 1}, {9266, C_MEMBER_OBJECT, 24, 1},
    {10163, C_MEMBER_OBJECT, 32, 1}, {18932, C_MEMBER_OBJECT, 16, 1},
    {9266, C_MEMBER_OBJECT, 24, 1}, {9788, C_MEMBER_OBJECT, 64, 1}, {14118, C_MEMBER_OBJECT, 64, 1},
    {6852, C_MEMBER_OBJECT, 32, 1}, {6859, C_MEMBER_OBJECT, 64, 1}, {17595, C_MEMBER_OBJECT, 96, 1},
    {7597, C_MEMBER_OBJECT, 104, 1}, {8683, C_MEMBER_OBJECT, 112, 1},
    {6447, C_MEMBER_OBJECT, 120, 1}, {15378, C_MEMBER_OBJECT, 128, 1},
    {7808, C_MEMBER_OBJECT, 136, 1}, {9779, C_MEMBER_OBJECT, 144, 1},
    {14490, C_MEMBER_OBJECT, 152, 1}, {8683, C_MEMBER_OBJECT, 80, 1},
    {7597, C_MEMBER_OBJECT, 88, 1}, {15378, C_MEMBER_OBJECT, 96, 1},
    {12683, C_MEMBER_OBJECT, 16, 1}, {9274, C_MEMBER_OBJECT, 24, 1},
    {12678, C_MEMBER_OBJECT, 24, 1}, {6852, C_MEMBER_OBJECT, 32, 1}, {6859, C_MEMBER_OBJECT, 64, 1},
    {14377, C_MEMBER_OBJECT, 32, 1}, {18850, C_MEMBER_OBJECT, 24, 1},
    {15473, C_MEMBER_OBJECT, 40, 1}, {16039, C_MEMBER_OBJECT, 48, 1},
    {14045, C_MEMBER_OBJECT_ARRAY, 32, 0}, {15295, C_MEMBER_OBJECT, 16, 1},
    {18946, C_MEMBER_OBJECT, 24, 1}, {9274, C_MEMBER_OBJECT, 32, 1},
    {18838, C_MEMBER_OBJECT, 40, 1}, {15266, C_MEMBER_OBJECT, 16, 1},
    {9274, C_MEMBER_OBJECT, 136, 1}, {18838, C_MEMBER_OBJECT, 144, 1},
    {15266, C_MEMBER_OBJECT, 16, 1}, {9274, C_MEMBER_OBJECT, 136, 1},
    {18838, C_MEMBER_OBJECT, 144, 1}, {15266, C_MEMBER_OBJECT, 16, 1},
    {9274, C_MEMBER_OBJECT, 136, 1}, {18838, C_MEMBER_OBJECT, 144, 1},
    {6937, C_MEMBER_OBJECT, 16, 1}, {9274, C_MEMBER_OBJECT, 40, 1}, {18838, C_MEMBER_OBJECT, 48, 1},
    {18838, C_MEMBER_OBJECT, 32, 1}, {9274, C_MEMBER_OBJECT, 40, 1}, {9114, C_MEMBER_OBJECT, 16, 1},
    {9798, C_MEMBER_OBJECT, 24, 1}, {9114, C_MEMBER_OBJECT, 72, 1}, {15320, C_MEMBER_OBJECT, 80, 1},
    {18938, C_MEMBER_OBJECT, 88, 1}, {9274, C_MEMBER_OBJECT, 96, 1},
    {18838, C_MEMBER_OBJECT, 104, 1}, {6973, C_MEMBER_OBJECT, 32, 1},
    {9689, C_MEMBER_OBJECT, 40, 1}, {9681, C_MEMBER_OBJECT, 48, 1}, {9114, C_MEMBER_OBJECT, 56, 1},
    {15320, C_MEMBER_OBJECT, 64, 1}, {9798, C_MEMBER_OBJECT, 72, 1},
    {9100, C_MEMBER_OBJECT, 120, 1}, {14661, C_MEMBER_OBJECT, 136, 1},
    {16027, C_MEMBER_OBJECT, 152, 1}, {15266, C_MEMBER_OBJECT, 168, 1},
    {18838, C_MEMBER_OBJECT, 176, 1}, {9274, C_MEMBER_OBJECT, 184, 1},
    {16050, C_MEMBER_OBJECT, 16, 1}, {9274, C_MEMBER_OBJECT, 16, 1},
    {18838, C_MEMBER_OBJECT, 24, 1}, {13385, C_MEMBER_OBJECT, 16, 1},
    {9152, C_MEMBER_OBJECT, 24, 1}, {9681, C_MEMBER_OBJECT, 32, 1}, {11892, C_MEMBER_OBJECT, 40, 1},
    {12687, C_MEMBER_OBJECT, 48, 1}, {12165, C_MEMBER_OBJECT, 56, 1},
    {14138, C_MEMBER_OBJECT, 24, 1}, {14150, C_MEMBER_OBJECT, 32, 1},
    {6488, C_MEMBER_OBJECT, 40, 1}, {14574, C_MEMBER_OBJECT, 48, 1},
    {14586, C_MEMBER_OBJECT, 56, 1}, {14559, C_MEMBER_OBJECT, 64, 1},
    {9984, C_MEMBER_OBJECT, 48, 1}, {13726, C_MEMBER_OBJECT, 72, 1},
    {18487, C_MEMBER_OBJECT, 184, 1}, {7825, C_MEMBER_OBJECT, 24, 1},
    {9798, C_MEMBER_OBJECT, 32, 1}, {9798, C_MEMBER_OBJECT, 32, 1}, {14653, C_MEMBER_OBJECT, 40, 1},
    {9798, C_MEMBER_OBJECT, 32, 1}, {16505, C_MEMBER_OBJECT, 56, 1}, {9798, C_MEMBER_OBJECT, 32, 1},
    {14653, C_MEMBER_OBJECT, 40, 1}, {16505, C_MEMBER_OBJECT, 48, 1},
    {14694, C_MEMBER_OBJECT, 24, 1}, {14708, C_MEMBER_OBJECT, 32, 1},
    {9456, C_MEMBER_OBJECT, 40, 1}, {15334, C_MEMBER_OBJECT, 48, 1},
    {18932, C_MEMBER_OBJECT, 56, 1}, {14438, C_MEMBER_OBJECT, 64, 1},
    {10115, C_MEMBER_OBJECT, 136, 1}, {6991, C_MEMBER_OBJECT, 144, 1},
    {14816, C_MEMBER_OBJECT, 16, 1}, {16134, C_MEMBER_OBJECT, 16, 1},
    {13518, C_MEMBER_OBJECT, 48, 1}, {14727, C_MEMBER_OBJECT, 56, 1},
    {14743, C_MEMBER_OBJECT, 64, 1}, {6980, C_MEMBER_OBJECT, 80, 1},
    {15290, C_MEMBER_OBJECT, 208, 1}, {15302, C_MEMBER_OBJECT, 216, 1},
    {15311, C_MEMBER_OBJECT, 224, 1}, {14648, C_MEMBER_OBJECT, 232, 1},
    {7016, C_MEMBER_OBJECT, 240, 1}, {18477, C_MEMBER_OBJECT, 16, 1},
    {18838, C_MEMBER_OBJECT, 64, 1}, {14640, C_MEMBER_OBJECT, 16, 1},
    {16267, C_MEMBER_OBJECT, 56, 1}, {16225, C_MEMBER_OBJECT, 72, 1},
    {12959, C_MEMBER_OBJECT, 32, 1}, {8807, C_MEMBER_OBJECT, 24, 1},
    {15724, C_MEMBER_OBJECT, 40, 1}, {13837, C_MEMBER_OBJECT, 64, 1},
    {12709, C_MEMBER_OBJECT, 72, 1}, {15082, C_MEMBER_OBJECT, 96, 1},
    {15102, C_MEMBER_OBJECT, 104, 1}, {3115, C_MEMBER_OBJECT, 16, 1},
    {8807, C_MEMBER_OBJECT, 32, 1}, {14452, C_MEMBER_OBJECT, 48, 1},
    {15691, C_MEMBER_OBJECT, 56, 1}, {15537, C_MEMBER_OBJECT, 40, 1},
    {18838, C_MEMBER_OBJECT, 48, 1}, {16036, C_MEMBER_OBJECT, 16, 1},
    {6965, C_MEMBER_OBJECT, 32, 1}, {6442, C_MEMBER_OBJECT, 16, 1}, {12745, C_MEMBER_OBJECT, 24, 1},
    {18838, C_MEMBER_OBJECT, 32, 1}, {12984, C_MEMBER_OBJECT, 40, 1},
    {17507, C_MEMBER_OBJECT, 48, 1}, {18838, C_MEMBER_OBJECT, 16, 1},
    {12781, C_MEMBER_OBJECT, 32, 1}, {18547, C_MEMBER_OBJECT, 16, 1},
    {18891, C_MEMBER_OBJECT, 16, 1}, {9138, C_MEMBER_OBJECT, 24, 1},
    {18838, C_MEMBER_OBJECT, 48, 1}, {6428, C_MEMBER_OBJECT, 24, 1}, {9274, C_MEMBER_OBJECT, 16, 1},
    {6307, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1}, {6295, C_MEMBER_OBJECT, 32, 1},
    {6161, C_MEMBER_OBJECT, 40, 1}, {6272, C_MEMBER_OBJECT, 56, 1}, {6205, C_MEMBER_OBJECT, 96, 1},
    {6184, C_MEMBER_OBJECT, 104, 1}, {6225, C_MEMBER_OBJECT, 112, 1},
    {6244, C_MEMBER_OBJECT, 120, 1}, {6322, C_MEMBER_OBJECT, 16, 1}, {6330, C_MEMBER_OBJECT, 24, 1},
    {6342, C_MEMBER_OBJECT, 16, 1}, {6357, C_MEMBER_OBJECT, 24, 1}, {6350, C_MEMBER_OBJECT, 32, 1},
    {6365, C_MEMBER_OBJECT, 40, 1}, {6373, C_MEMBER_OBJECT, 16, 1}, {13237, C_MEMBER_OBJECT, 24, 1},
    {13228, C_MEMBER_OBJECT, 32, 1}, {13251, C_MEMBER_OBJECT, 40, 1},
    {13237, C_MEMBER_OBJECT, 24, 1}, {13228, C_MEMBER_OBJECT, 32, 1},
    {13251, C_MEMBER_OBJECT, 40, 1}, {14012, C_MEMBER_OBJECT, 56, 1},
    {12153, C_MEMBER_OBJECT, 24, 1}, {12153, C_MEMBER_OBJECT, 24, 1},
    {12094, C_MEMBER_OBJECT, 16, 1}, {12141, C_MEMBER_OBJECT, 24, 1},
    {14053, C_MEMBER_OBJECT, 16, 1}, {7871, C_MEMBER_OBJECT, 16, 1}, {7883, C_MEMBER_OBJECT, 24, 1},
    {8962, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1}, {8951, C_MEMBER_OBJECT, 32, 1},
    {7924, C_MEMBER_OBJECT, 24, 1}, {8038, C_MEMBER_OBJECT, 32, 1}, {7934, C_MEMBER_OBJECT, 40, 1},
    {8011, C_MEMBER_OBJECT, 96, 1}, {7992, C_MEMBER_OBJECT, 104, 1},
    {7952, C_MEMBER_OBJECT, 112, 1}, {8030, C_MEMBER_OBJECT, 120, 1},
    {8062, C_MEMBER_OBJECT, 128, 1}, {7979, C_MEMBER_OBJECT, 136, 1},
    {8087, C_MEMBER_OBJECT, 144, 1}, {14205, C_MEMBER_OBJECT, 96, 1},
    {14218, C_MEMBER_OBJECT, 104, 1}, {9176, C_MEMBER_OBJECT, 32, 1},
    {9176, C_MEMBER_OBJECT, 32, 1}, {9555, C_MEMBER_OBJECT, 24, 1}, {9122, C_MEMBER_OBJECT, 48, 1},
    {18838, C_MEMBER_OBJECT, 208, 1}, {9274, C_MEMBER_OBJECT, 24, 1},
    {9274, C_MEMBER_OBJECT, 24, 1}, {18487, C_MEMBER_OBJECT, 64, 1}, {7182, C_MEMBER_OBJECT, 24, 1},
    {11197, C_MEMBER_OBJECT, 16, 1}, {11154, C_MEMBER_OBJECT, 24, 1},
    {11185, C_MEMBER_OBJECT, 32, 1}, {11026, C_MEMBER_OBJECT, 40, 1},
    {11162, C_MEMBER_OBJECT, 56, 1}, {11095, C_MEMBER_OBJECT, 96, 1},
    {11074, C_MEMBER_OBJECT, 104, 1}, {11115, C_MEMBER_OBJECT, 112, 1},
    {11134, C_MEMBER_OBJECT, 120, 1}, {8909, C_MEMBER_OBJECT, 16, 1},
    {15076, C_MEMBER_OBJECT, 40, 1}, {13877, C_MEMBER_OBJECT, 72, 1},
    {18240, C_MEMBER_OBJECT, 40, 1}, {18240, C_MEMBER_OBJECT, 32, 1},
    {14300, C_MEMBER_OBJECT, 16, 1}, {13877, C_MEMBER_OBJECT, 24, 1},
    {17871, C_MEMBER_OBJECT, 64, 1}, {10265, C_MEMBER_OBJECT, 72, 1},
    {12967, C_MEMBER_OBJECT, 16, 1}, {11212, C_MEMBER_OBJECT, 24, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {9256, C_MEMBER_OBJECT, 40, 1}, {9582, C_MEMBER_OBJECT, 16, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {9256, C_MEMBER_OBJECT, 40, 1}, {9582, C_MEMBER_OBJECT, 16, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {9256, C_MEMBER_OBJECT, 40, 1}, {9239, C_MEMBER_OBJECT, 16, 1},
    {9256, C_MEMBER_OBJECT, 40, 1}, {9239, C_MEMBER_OBJECT, 16, 1}, {9256, C_MEMBER_OBJECT, 40, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {9256, C_MEMBER_OBJECT, 40, 1}, {9582, C_MEMBER_OBJECT, 16, 1},
    {9674, C_MEMBER_OBJECT, 24, 1}, {9664, C_MEMBER_OBJECT, 32, 1}, {9651, C_MEMBER_OBJECT, 40, 1},
    {14311, C_MEMBER_OBJECT, 48, 1}, {16469, C_MEMBER_OBJECT, 16, 1},
    {12106, C_MEMBER_OBJECT, 24, 1}, {10392, C_MEMBER_OBJECT, 16, 1},
    {12091, C_MEMBER_OBJECT, 24, 1}, {16469, C_MEMBER_OBJECT, 16, 1},
    {12123, C_MEMBER_OBJECT, 24, 1}, {10004, C_MEMBER_OBJECT, 16, 1},
    {10107, C_MEMBER_OBJECT, 32, 1}, {10024, C_MEMBER_OBJECT, 48, 1},
    {10066, C_MEMBER_OBJECT, 56, 1}, {10081, C_MEMBER_OBJECT, 64, 1},
    {4518, C_MEMBER_OBJECT_ARRAY, 72, 0}, {15883, C_MEMBER_OBJECT, 64, 1},
    {15901, C_MEMBER_OBJECT, 80, 1}, {15919, C_MEMBER_OBJECT, 96, 1},
    {15937, C_MEMBER_OBJECT, 112, 1}, {15955, C_MEMBER_OBJECT, 128, 1},
    {15973, C_MEMBER_OBJECT, 144, 1}, {15991, C_MEMBER_OBJECT, 160, 1},
    {16009, C_MEMBER_OBJECT, 176, 1}, {18838, C_MEMBER_OBJECT, 192, 1},
    {10498, C_MEMBER_OBJECT, 16, 1}, {10428, C_MEMBER_OBJECT, 24, 1},
    {10539, C_MEMBER_OBJECT, 32, 1}, {10549, C_MEMBER_OBJECT, 40, 1},
    {10455, C_MEMBER_OBJECT, 48, 1}, {10465, C_MEMBER_OBJECT, 56, 1},
    {10511, C_MEMBER_OBJECT, 64, 1}, {10442, C_MEMBER_OBJECT, 72, 1},
    {10489, C_MEMBER_OBJECT, 80, 1}, {10479, C_MEMBER_OBJECT, 88, 1},
    {10579, C_MEMBER_OBJECT, 96, 1}, {10527, C_MEMBER_OBJECT, 104, 1},
    {10411, C_MEMBER_OBJECT, 112, 1}, {10397, C_MEMBER_OBJECT, 120, 1},
    {10563, C_MEMBER_OBJECT, 128, 1}, {7891, C_MEMBER_OBJECT, 16, 1},
    {14131, C_MEMBER_OBJECT, 24, 1}, {15451, C_MEMBER_OBJECT, 16, 1},
    {15441, C_MEMBER_OBJECT, 24, 1}, {15432, C_MEMBER_OBJECT, 40, 1},
    {15461, C_MEMBER_OBJECT, 48, 1}, {7214, C_MEMBER_OBJECT, 72, 1},
    {10392, C_MEMBER_OBJECT, 88, 1}, {12748, C_MEMBER_OBJECT, 112, 1},
    {13162, C_MEMBER_OBJECT, 120, 1}, {7220, C_MEMBER_OBJECT, 128, 1},
    {9274, C_MEMBER_OBJECT, 136, 1}, {18838, C_MEMBER_OBJECT, 144, 1},
    {14931, C_MEMBER_OBJECT, 16, 1}, {13915, C_MEMBER_OBJECT, 24, 1},
    {12683, C_MEMBER_OBJECT, 40, 1}, {15386, C_MEMBER_OBJECT, 48, 1},
    {10277, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1},
    {12745, C_MEMBER_OBJECT, 32, 1}, {9274, C_MEMBER_OBJECT, 40, 1},
    {18838, C_MEMBER_OBJECT, 48, 1}, {14824, C_MEMBER_OBJECT, 56, 1},
    {11197, C_MEMBER_OBJECT, 16, 1}, {11154, C_MEMBER_OBJECT, 24, 1},
    {11185, C_MEMBER_OBJECT, 32, 1}, {11026, C_MEMBER_OBJECT, 40, 1},
    {11162, C_MEMBER_OBJECT, 56, 1}, {11095, C_MEMBER_OBJECT, 96, 1},
    {11074, C_MEMBER_OBJECT, 104, 1}, {11115, C_MEMBER_OBJECT, 112, 1},
    {11134, C_MEMBER_OBJECT, 120, 1}, {14118, C_MEMBER_OBJECT, 16, 1},
    {8962, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1}, {8951, C_MEMBER_OBJECT, 32, 1},
    {11244, C_MEMBER_OBJECT, 16, 1}, {11251, C_MEMBER_OBJECT, 24, 1},
    {6065, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6844, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {7174, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11496, C_MEMBER_OBJECT, 16, 1},
    {11480, C_MEMBER_OBJECT_ARRAY, 24, 8}, {12153, C_MEMBER_OBJECT, 24, 1},
    {14521, C_MEMBER_OBJECT, 16, 1}, {17465, C_MEMBER_OBJECT, 24, 1},
    {8974, C_MEMBER_OBJECT, 16, 1}, {18838, C_MEMBER_OBJECT, 32, 1},
    {12091, C_MEMBER_OBJECT, 16, 1}, {13920, C_MEMBER_OBJECT, 32, 1},
    {18553, C_MEMBER_OBJECT_ARRAY, 40, 57}, {17665, C_MEMBER_OBJECT, 16, 1},
    {12091, C_MEMBER_OBJECT, 24, 1}, {6914, C_MEMBER_OBJECT, 32, 1},
    {11916, C_MEMBER_OBJECT, 40, 1}, {12091, C_MEMBER_OBJECT, 16, 1},
    {16050, C_MEMBER_OBJECT, 16, 1}, {6105, C_MEMBER_OBJECT, 24, 1},
    {14855, C_MEMBER_OBJECT, 16, 1}, {15386, C_MEMBER_OBJECT, 32, 1},
    {14855, C_MEMBER_OBJECT, 16, 1}, {15386, C_MEMBER_OBJECT, 32, 1},
    {8969, C_MEMBER_OBJECT, 16, 1}, {15634, C_MEMBER_OBJECT, 24, 1},
    {13035, C_MEMBER_OBJECT, 24, 1}, {13044, C_MEMBER_OBJECT, 32, 1},
    {12091, C_MEMBER_OBJECT, 16, 1}, {15555, C_MEMBER_OBJECT, 24, 1},
    {10392, C_MEMBER_OBJECT, 16, 1}, {12091, C_MEMBER_OBJECT, 24, 1},
    {10392, C_MEMBER_OBJECT, 16, 1}, {12091, C_MEMBER_OBJECT, 24, 1},
    {12091, C_MEMBER_OBJECT, 16, 1}, {12701, C_MEMBER_OBJECT, 24, 1},
    {17465, C_MEMBER_OBJECT, 32, 1}, {8891, C_MEMBER_OBJECT, 40, 1}, {8899, C_MEMBER_OBJECT, 48, 1},
    {12091, C_MEMBER_OBJECT, 16, 1}, {12091, C_MEMBER_OBJECT, 16, 1},
    {14307, C_MEMBER_OBJECT, 24, 1}, {15386, C_MEMBER_OBJECT, 32, 1},
    {14855, C_MEMBER_OBJECT, 16, 1}, {15386, C_MEMBER_OBJECT, 40, 1},
    {14873, C_MEMBER_OBJECT, 16, 1}, {15386, C_MEMBER_OBJECT, 32, 1},
    {9590, C_MEMBER_OBJECT, 16, 1}, {10392, C_MEMBER_OBJECT, 16, 1},
    {12091, C_MEMBER_OBJECT, 24, 1}, {10392, C_MEMBER_OBJECT, 16, 1},
    {12091, C_MEMBER_OBJECT, 24, 1}, {12670, C_MEMBER_OBJECT, 32, 1},
    {15386, C_MEMBER_OBJECT, 40, 1}, {10211, C_MEMBER_OBJECT, 48, 1},
    {11496, C_MEMBER_OBJECT, 16, 1}, {11480, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {13195, C_MEMBER_OBJECT, 16, 1}, {13215, C_MEMBER_OBJECT, 24, 1},
    {13187, C_MEMBER_OBJECT, 32, 1}, {13207, C_MEMBER_OBJECT, 40, 1},
    {12844, C_MEMBER_OBJECT, 16, 1}, {12153, C_MEMBER_OBJECT, 24, 1},
    {12153, C_MEMBER_OBJECT, 24, 1}, {16167, C_MEMBER_OBJECT, 16, 1},
    {16459, C_MEMBER_OBJECT, 24, 1}, {12833, C_MEMBER_OBJECT, 32, 1},
    {13398, C_MEMBER_OBJECT, 40, 1}, {12221, C_MEMBER_OBJECT, 16, 1},
    {10392, C_MEMBER_OBJECT, 24, 1}, {13345, C_MEMBER_OBJECT, 16, 1},
    {8962, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1}, {8951, C_MEMBER_OBJECT, 32, 1},
    {12153, C_MEMBER_OBJECT, 24, 1}, {13423, C_MEMBER_OBJECT, 24, 1},
    {18627, C_MEMBER_OBJECT, 64, 1}, {18838, C_MEMBER_OBJECT, 136, 1},
    {11661, C_MEMBER_OBJECT, 16, 1}, {11669, C_MEMBER_OBJECT, 24, 1},
    {11677, C_MEMBER_OBJECT, 32, 1}, {9210, C_MEMBER_OBJECT, 16, 1},
    {15644, C_MEMBER_OBJECT, 24, 1}, {8962, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1},
    {8951, C_MEMBER_OBJECT, 32, 1}, {18838, C_MEMBER_OBJECT, 64, 1},
    {13428, C_MEMBER_OBJECT, 16, 1}, {13467, C_MEMBER_OBJECT, 32, 1},
    {13436, C_MEMBER_OBJECT, 40, 1}, {9247, C_MEMBER_OBJECT, 24, 1}, {9228, C_MEMBER_OBJECT, 48, 1},
    {9256, C_MEMBER_OBJECT, 56, 1}, {6788, C_MEMBER_OBJECT, 24, 1}, {12160, C_MEMBER_OBJECT, 24, 1},
    {13877, C_MEMBER_OBJECT, 16, 1}, {6442, C_MEMBER_OBJECT, 24, 1},
    {12757, C_MEMBER_OBJECT, 32, 1}, {18592, C_MEMBER_OBJECT, 40, 1},
    {18608, C_MEMBER_OBJECT, 48, 1}, {14045, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14045, C_MEMBER_OBJECT_ARRAY, 32, 0}, {18627, C_MEMBER_OBJECT, 24, 1},
    {18838, C_MEMBER_OBJECT, 96, 1}, {14764, C_MEMBER_OBJECT, 16, 1},
    {13877, C_MEMBER_OBJECT, 16, 1}, {14610, C_MEMBER_OBJECT, 24, 1},
    {16208, C_MEMBER_OBJECT, 32, 1}, {13181, C_MEMBER_OBJECT, 40, 1},
    {15024, C_MEMBER_OBJECT, 16, 1}, {15043, C_MEMBER_OBJECT, 24, 1},
    {15006, C_MEMBER_OBJECT, 32, 1}, {15015, C_MEMBER_OBJECT, 40, 1},
    {15033, C_MEMBER_OBJECT, 48, 1}, {14521, C_MEMBER_OBJECT, 24, 1},
    {11985, C_MEMBER_OBJECT, 72, 1}, {16167, C_MEMBER_OBJECT, 16, 1},
    {16464, C_MEMBER_OBJECT, 24, 1}, {16459, C_MEMBER_OBJECT, 32, 1},
    {12837, C_MEMBER_OBJECT, 40, 1}, {16521, C_MEMBER_OBJECT, 24, 1},
    {15355, C_MEMBER_OBJECT, 32, 1}, {14640, C_MEMBER_OBJECT, 40, 1},
    {11233, C_MEMBER_OBJECT, 32, 1}, {11905, C_MEMBER_OBJECT, 40, 1},
    {14640, C_MEMBER_OBJECT, 48, 1}, {18838, C_MEMBER_OBJECT, 64, 1},
    {15673, C_MEMBER_OBJECT, 24, 1}, {9274, C_MEMBER_OBJECT, 16, 1},
    {13877, C_MEMBER_OBJECT, 16, 1}, {13773, C_MEMBER_OBJECT, 24, 1},
    {15373, C_MEMBER_OBJECT, 32, 1}, {15883, C_MEMBER_OBJECT, 64, 1},
    {15901, C_MEMBER_OBJECT, 80, 1}, {15919, C_MEMBER_OBJECT, 96, 1},
    {15937, C_MEMBER_OBJECT, 112, 1}, {15955, C_MEMBER_OBJECT, 128, 1},
    {15973, C_MEMBER_OBJECT, 144, 1}, {15991, C_MEMBER_OBJECT, 160, 1},
    {16009, C_MEMBER_OBJECT, 176, 1}, {18838, C_MEMBER_OBJECT, 192, 1},
    {15758, C_MEMBER_OBJECT, 16, 1}, {16167, C_MEMBER_OBJECT, 16, 1},
    {16464, C_MEMBER_OBJECT, 24, 1}, {16459, C_MEMBER_OBJECT, 32, 1},
    {8620, C_MEMBER_OBJECT, 16, 1}, {11877, C_MEMBER_OBJECT, 40, 1},
    {16290, C_MEMBER_OBJECT, 72, 1}, {6920, C_MEMBER_OBJECT, 80, 1},
    {15499, C_MEMBER_OBJECT, 88, 1}, {17445, C_MEMBER_OBJECT, 96, 1},
    {3518, C_MEMBER_OBJECT, 128, 1}, {549, C_MEMBER_OBJECT, 136, 1}, {847, C_MEMBER_OBJECT, 144, 1},
    {377, C_MEMBER_OBJECT, 152, 1}, {367, C_MEMBER_OBJECT, 160, 1}, {1266, C_MEMBER_OBJECT, 168, 1},
    {832, C_MEMBER_OBJECT, 176, 1}, {862, C_MEMBER_OBJECT, 184, 1}, {1444, C_MEMBER_OBJECT, 192, 1},
    {1240, C_MEMBER_OBJECT, 200, 1}, {8620, C_MEMBER_OBJECT, 16, 1}, {9216, C_MEMBER_OBJECT, 24, 1},
    {15486, C_MEMBER_OBJECT, 32, 1}, {12791, C_MEMBER_OBJECT, 48, 1},
    {15499, C_MEMBER_OBJECT, 64, 1}, {16280, C_MEMBER_OBJECT, 72, 1},
    {11877, C_MEMBER_OBJECT, 96, 1}, {8969, C_MEMBER_OBJECT, 16, 1}, {9216, C_MEMBER_OBJECT, 24, 1},
    {15852, C_MEMBER_OBJECT, 16, 1}, {15864, C_MEMBER_OBJECT, 24, 1},
    {12153, C_MEMBER_OBJECT, 24, 1}, {12153, C_MEMBER_OBJECT, 24, 1},
    {18547, C_MEMBER_OBJECT, 16, 1}, {9973, C_MEMBER_OBJECT, 24, 1}, {8672, C_MEMBER_OBJECT, 32, 1},
    {10280, C_MEMBER_OBJECT, 40, 1}, {16630, C_MEMBER_OBJECT, 16, 1},
    {12019, C_MEMBER_OBJECT, 24, 1}, {16638, C_MEMBER_OBJECT, 16, 1},
    {12034, C_MEMBER_OBJECT, 24, 1}, {17912, C_MEMBER_OBJECT, 16, 1},
    {14118, C_MEMBER_OBJECT, 24, 1}, {14122, C_MEMBER_OBJECT, 32, 1},
    {16400, C_MEMBER_OBJECT, 16, 1}, {16434, C_MEMBER_OBJECT, 24, 1},
    {16425, C_MEMBER_OBJECT, 32, 1}, {16382, C_MEMBER_OBJECT, 40, 1},
    {16446, C_MEMBER_OBJECT, 48, 1}, {16354, C_MEMBER_OBJECT, 56, 1},
    {16367, C_MEMBER_OBJECT, 64, 1}, {16407, C_MEMBER_OBJECT, 72, 1},
    {16333, C_MEMBER_OBJECT, 136, 1}, {14045, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14045, C_MEMBER_OBJECT_ARRAY, 32, 0}, {17374, C_MEMBER_OBJECT, 16, 1},
    {17365, C_MEMBER_OBJECT, 24, 1}, {14045, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12153, C_MEMBER_OBJECT, 24, 1}, {11557, C_MEMBER_OBJECT, 256, 1},
    {11607, C_MEMBER_OBJECT, 264, 1}, {11573, C_MEMBER_OBJECT, 336, 1},
    {11623, C_MEMBER_OBJECT, 344, 1}, {11590, C_MEMBER_OBJECT, 352, 1},
    {11638, C_MEMBER_OBJECT, 368, 1}, {11528, C_MEMBER_OBJECT, 864, 1},
    {11548, C_MEMBER_OBJECT, 872, 1}, {11536, C_MEMBER_OBJECT, 880, 1},
    {11518, C_MEMBER_OBJECT, 896, 1}, {5705, C_MEMBER_OBJECT, 920, 1},
    {5725, C_MEMBER_OBJECT, 936, 1}, {14382, C_MEMBER_OBJECT, 16, 1},
    {6442, C_MEMBER_OBJECT, 24, 1}, {14479, C_MEMBER_OBJECT, 32, 1},
    {18838, C_MEMBER_OBJECT, 40, 1}, {13963, C_MEMBER_OBJECT, 16, 1},
    {3986, C_MEMBER_OBJECT, 16, 1}, {3986, C_MEMBER_OBJECT, 16, 1}, {13877, C_MEMBER_OBJECT, 16, 1},
    {15224, C_MEMBER_OBJECT, 24, 1}, {17917, C_MEMBER_OBJECT, 32, 1},
    {8516, C_MEMBER_OBJECT, 40, 1}, {18547, C_MEMBER_OBJECT, 48, 1},
    {13773, C_MEMBER_OBJECT, 56, 1}, {13877, C_MEMBER_OBJECT, 16, 1},
    {6931, C_MEMBER_OBJECT, 24, 1}, {9805, C_MEMBER_OBJECT, 32, 1}, {8652, C_MEMBER_OBJECT, 40, 1},
    {9820, C_MEMBER_OBJECT, 48, 1}, {9138, C_MEMBER_OBJECT, 56, 1}, {9841, C_MEMBER_OBJECT, 64, 1},
    {13877, C_MEMBER_OBJECT, 16, 1}, {6931, C_MEMBER_OBJECT, 24, 1}, {9138, C_MEMBER_OBJECT, 32, 1},
    {9841, C_MEMBER_OBJECT, 40, 1}, {6442, C_MEMBER_OBJECT, 16, 1}, {11456, C_MEMBER_OBJECT, 24, 1},
    {18414, C_MEMBER_OBJECT, 32, 1}, {14479, C_MEMBER_OBJECT, 40, 1},
    {18838, C_MEMBER_OBJECT, 48, 1}, {18649, C_MEMBER_OBJECT, 48, 1},
    {18668, C_MEMBER_OBJECT, 56, 1}, {18636, C_MEMBER_OBJECT, 64, 1},
    {9955, C_MEMBER_OBJECT, 112, 1}, {11496, C_MEMBER_OBJECT, 16, 1},
    {11480, C_MEMBER_OBJECT_ARRAY, 24, 8}, {18873, C_MEMBER_OBJECT, 16, 1},
    {18853, C_MEMBER_OBJECT, 24, 1}, {18883, C_MEMBER_OBJECT, 40, 1},
    {18865, C_MEMBER_OBJECT, 48, 1}, {18873, C_MEMBER_OBJECT, 16, 1},
    {18853, C_MEMBER_OBJECT, 24, 1}, {18883, C_MEMBER_OBJECT, 40, 1},
    {18865, C_MEMBER_OBJECT, 48, 1}, {18873, C_MEMBER_OBJECT, 16, 1},
    {18853, C_MEMBER_OBJECT, 24, 1}, {18883, C_MEMBER_OBJECT, 40, 1},
    {18865, C_MEMBER_OBJECT, 48, 1}, {8962, C_MEMBER_OBJECT, 16, 1}, {8944, C_MEMBER_OBJECT, 24, 1},
    {8951, C_MEMBER_OBJECT, 32, 1}, {17088, C_MEMBER_OBJECT, 16, 1},
    {17440, C_MEMBER_OBJECT, 24, 1}, {17123, C_MEMBER_OBJECT, 32, 1},
    {18838, C_MEMBER_OBJECT, 48, 1}, {15427, C_MEMBER_OBJECT, 16, 1},
    {17472, C_MEMBER_OBJECT, 24, 1}, {12762, C_MEMBER_OBJECT, 32, 1},
    {12767, C_MEMBER_OBJECT, 40, 1}, {8969, C_MEMBER_OBJECT, 48, 1},
    {16134, C_MEMBER_OBJECT, 56, 1}, {9598, C_MEMBER_OBJECT, 72, 1}, {8360, C_MEMBER_OBJECT, 80, 1},
    {14785, C_MEMBER_OBJECT, 88, 1}, {9858, C_MEMBER_OBJECT, 96, 1},
    {16173, C_MEMBER_OBJECT, 104, 1}, {9698, C_MEMBER_OBJECT, 112, 1},
    {16189, C_MEMBER_OBJECT, 120, 1}, {9723, C_MEMBER_OBJECT, 128, 1},
    {8342, C_MEMBER_OBJECT, 136, 1}, {14772, C_MEMBER_OBJECT, 144, 1},
    {17144, C_MEMBER_OBJECT, 24, 1}, {9751, C_MEMBER_OBJECT, 32, 1},
    {13892, C_MEMBER_OBJECT, 40, 1}, {11426, C_MEMBER_OBJECT, 48, 1},
    {11389, C_MEMBER_OBJECT, 56, 1}, {11413, C_MEMBER_OBJECT, 64, 1},
    {11351, C_MEMBER_OBJECT, 72, 1}, {11378, C_MEMBER_OBJECT, 80, 1},
    {11336, C_MEMBER_OBJECT, 88, 1}, {11403, C_MEMBER_OBJECT, 96, 1},
    {11363, C_MEMBER_OBJECT, 104, 1}, {11323, C_MEMBER_OBJECT, 112, 1},
    {9614, C_MEMBER_OBJECT, 128, 1}, {18953, C_MEMBER_OBJECT, 16, 1},
    {12670, C_MEMBER_OBJECT, 24, 1}, {15386, C_MEMBER_OBJECT, 32, 1},
    {18487, C_MEMBER_OBJECT, 128, 1}, {18398, C_MEMBER_OBJECT, 136, 1},
    {19148, C_MEMBER_OBJECT, 152, 1}, {18487, C_MEMBER_OBJECT, 128, 1},
    {18398, C_MEMBER_OBJECT, 136, 1}, {19148, C_MEMBER_OBJECT, 152, 1},
    {19148, C_MEMBER_OBJECT, 128, 1}, {18487, C_MEMBER_OBJECT, 144, 1},
    {12683, C_MEMBER_OBJECT, 16, 1}, {10170, C_MEMBER_OBJECT, 24, 1},
    {18838, C_MEMBER_OBJECT, 32, 1}, {18374, C_MEMBER_OBJECT, 96, 1},
    {18326, C_MEMBER_OBJECT, 104, 1}, {18350, C_MEMBER_OBJECT, 112, 1},
    {18302, C_MEMBER_OBJECT, 128, 1}, {18254, C_MEMBER_OBJECT, 136, 1},
    {18278, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    14131, 17912, 16306, 7024, 6589, 7099, 7089, 7124, 7118, 7716, 1680, 7781, 7848, 7836, 8102,
    8390, 4279, 4255, 4234, 8701, 9297, 9279, 9308, 9410, 9325, 13353, 9335, 9360, 9384, 9429, 9274,
    9633, 9758, 10221, 10271, 648, 10330, 10371, 10382, 10596, 10975, 11008, 11935, 12801, 12906,
    12920, 12901, 13092, 11981, 13331, 13495, 13571, 13613, 13591, 13780, 13773, 14245, 14796,
    15052, 15239, 15233, 15393, 16930, 15649, 12212, 15711, 15707, 15800, 16319, 16897, 17861,
    17897, 17891, 16492, 16469, 18899, 19154, 17951, 6391, 6605, 6627, 6650, 4178, 3287, 8711,
    10985, 12197, 12735, 18553, 11270, 11286, 11303, 11265, 812, 16528, 16997, 12852, 13317, 13538,
    13598, 17970, 1173, 1221, 14879, 16561, 16589, 16473, 18227, 18499, 18772, 18798, 18816, 18171,
    1159, 6926, 7051, 14233, 14260, 14271, 8168, 16984, 521, 10125, 10292, 16955, 88, 102, 555, 705,
    920, 3211, 12, 28, 43, 204, 461, 758, 938, 972, 1149, 1258, 2943, 2995, 3122, 3141, 3173, 3199,
    3319, 3507, 3518, 629, 1283, 3562, 216, 404, 533, 675, 770, 1331, 2979, 3008, 3185, 3420, 3495,
    172, 255, 307, 595, 611, 876, 893, 1182, 1357, 1410, 3274, 784, 3649, 801, 911, 741, 984, 1201,
    2894, 2928, 3329, 3385, 188, 284, 323, 346, 3222, 3347, 3366, 3398, 3476, 8530, 8571, 16970,
    17038, 16945, 17022, 6680,
};

const struct table table_3_15_0 = {
    {.hex = 0x030f00f0}, names, members, enumerators, types, held, static_types,
    682, 4, 273, 202,
    NULL,
};
