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
    "_elementtree._element_iterator\0" "_f_frame_data\0" "_finalizing\0" "_frame\0" "_gc_next\0"
    "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0" "_heaptypeobject\0"
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
    "calliterobject\0" "capacity\0" "cause\0" "cell\0" "ceval.gil\0" "chainobject\0" "channelid\0"
    "checker\0" "children\0" "cjk_module\0" "classmethod\0" "classmethod_descriptor\0"
    "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_code_adaptive\0" "co_consts\0"
    "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0"
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
    "filterobject\0" "finalizing\0" "first\0" "flags\0" "float\0" "fn\0" "format_spec\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "free\0" "freeblock\0"
    "freepools\0" "frozendict\0" "frozenset\0" "func\0" "func_annotate\0" "func_annotations\0"
    "func_builtins\0" "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0"
    "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0"
    "func_typeparams\0" "func_weakreflist\0" "function\0" "functools.KeyWrapper\0"
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
    "keys\0" "kind\0" "kw\0" "kwd_mark\0" "kwds\0" "last\0" "last_for_tail\0" "last_holder\0"
    "last_line\0" "lastrowid\0" "lazy_import\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "local_free\0" "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "locked\0"
    "long_cnt\0" "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0"
    "lz_attr\0" "lz_builtins\0" "lz_code\0" "lz_from\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
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
    "stringsiter\0" "striterobject\0" "struct BLOCK\0" "struct _gil_runtime_state\0"
    "struct _obmalloc_state\0" "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0"
    "struct gc_generation\0" "struct mi_heap_s\0" "struct mi_page_queue_s\0" "struct mi_page_s\0"
    "struct mi_segment_s\0" "struct pool_header\0" "struct type_cache_entry\0" "super\0"
    "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0" "sys.float_info\0"
    "sys.hash_info\0" "sys.int_info\0" "sys.legacy_event_handler\0" "sys.thread_info\0"
    "sys.version_info\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_awaited_by\0"
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0"
    "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0" "task_exception_tb\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0"
    "tb_next\0" "teedataobject\0" "teeobject\0" "templateiterobject\0" "templateobject\0" "text\0"
    "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_delayed_free\0" "thread_id\0"
    "thread_watchdogs\0" "threading_local_key\0" "threading_local_sentinel\0" "threads.head\0"
    "threads.main\0" "thunk\0" "time.struct_time\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
    "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "traverse_func\0" "tuple\0"
    "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0" "types.GenericAlias\0"
    "types.SimpleNamespace\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "typevarobject\0"
    "typevartupleobject\0" "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0"
    "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0" "typing.Union\0" "tzinfo\0"
    "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unhashable_args\0" "unicodeiterobject\0" "unionobject\0"
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "uop_executor\0" "used\0" "utcoff\0" "utf8\0"
    "utf8_length\0" "valid\0" "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0"
    "vectorcall_args\0" "vectorcall_kwnames\0" "view.obj\0" "vm_data.code\0" "vm_data.links.next\0"
    "vm_data.links.previous\0" "warnings.context\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "x_attr\0" "xblock_size\0" "xheap\0" "xi.exceptions\0" "xibufferview\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xthread_free\0" "xxlimited_3_13.Xxo\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {452, 0, 0, 72, 0, 0}, {452, 13233, 40, 8, 0, 0}, {452, 13929, 16, 8, 0, 0},
    {452, 14662, 24, 8, 0, 0}, {452, 16260, 32, 8, 0, 0}, {470, 0, 0, 64, 0, 0},
    {470, 14580, 16, 8, 0, 0}, {470, 14593, 24, 8, 0, 0}, {488, 0, 0, 56, 0, 0},
    {488, 10020, 40, 8, 0, 0}, {488, 17166, 16, 8, 0, 0}, {488, 17201, 32, 8, 0, 0},
    {488, 17518, 24, 8, 0, 0}, {502, 0, 0, 64, 0, 0}, {502, 6822, 0, 8, 0, 0},
    {502, 7838, 24, 8, 0, 0}, {502, 12882, 8, 8, 0, 0}, {1297, 0, 0, 16, 0, 0},
    {1297, 14573, 0, 8, 0, 0}, {1325, 0, 0, 56, 0, 0}, {1325, 8991, 24, 8, 0, 0},
    {1396, 0, 0, 152, 0, 0}, {1396, 7003, 144, 8, 0, 0}, {1396, 9478, 40, 8, 0, 0},
    {1396, 10137, 136, 8, 0, 0}, {1396, 13565, 16, 8, 0, 0}, {1396, 14490, 64, 8, 0, 0},
    {1396, 15386, 48, 8, 0, 0}, {1396, 19010, 56, 8, 0, 0}, {1461, 0, 0, 40, 0, 0},
    {1461, 11484, 24, 8, 0, 0}, {1461, 12882, 16, 8, 0, 0}, {1461, 16265, 32, 4, 6, 1},
    {1461, 16294, 32, 4, 5, 1}, {1461, 16308, 32, 4, 2, 3}, {1475, 0, 0, 40, 0, 0},
    {1475, 6334, 16, 8, 0, 0}, {1475, 6342, 24, 8, 0, 0}, {1491, 0, 0, 56, 0, 0},
    {1491, 6354, 16, 8, 0, 0}, {1491, 6362, 32, 8, 0, 0}, {1491, 6369, 24, 8, 0, 0},
    {1491, 6377, 40, 8, 0, 0}, {1508, 0, 0, 160, 0, 0}, {1508, 6173, 40, 8, 0, 0},
    {1508, 6276, 24, 8, 0, 0}, {1508, 6284, 56, 8, 0, 0}, {1508, 6307, 32, 8, 0, 0},
    {1525, 0, 0, 88, 0, 0}, {1525, 13929, 80, 8, 0, 0}, {1525, 14170, 72, 8, 0, 0},
    {1548, 0, 0, 96, 0, 0}, {1548, 9963, 80, 8, 0, 0}, {1548, 13885, 72, 8, 0, 0},
    {1575, 0, 0, 72, 0, 0}, {1575, 6454, 24, 8, 0, 0}, {1575, 7787, 56, 8, 0, 0},
    {1575, 8686, 48, 8, 0, 0}, {1575, 14009, 32, 8, 0, 0}, {1575, 17939, 40, 8, 0, 0},
    {1597, 0, 0, 64, 0, 0}, {1597, 14055, 24, 8, 0, 0}, {1615, 0, 0, 40, 0, 0},
    {1615, 14137, 24, 8, 0, 0}, {1615, 14154, 32, 1, 0, 0}, {1646, 0, 0, 56, 0, 0},
    {1646, 13275, 16, 8, 0, 0}, {1646, 13280, 32, 8, 0, 0}, {1646, 13289, 24, 8, 0, 0},
    {1664, 0, 0, 64, 0, 0}, {1664, 13794, 56, 8, 0, 0}, {1680, 0, 0, 64, 0, 0},
    {1680, 14888, 16, 8, 0, 0}, {1680, 17955, 48, 8, 0, 0}, {1690, 0, 0, 24, 0, 0},
    {1690, 14105, 16, 8, 0, 0}, {1703, 0, 0, 216, 0, 0}, {1703, 7917, 52, 4, 0, 0},
    {1703, 7929, 208, 1, 0, 0}, {1703, 7946, 24, 8, 0, 0}, {1703, 7956, 40, 8, 0, 0},
    {1703, 7974, 112, 8, 0, 0}, {1703, 7986, 68, 4, 0, 0}, {1703, 8001, 136, 8, 0, 0},
    {1703, 8014, 104, 8, 0, 0}, {1703, 8033, 96, 8, 0, 0}, {1703, 8052, 120, 8, 0, 0},
    {1703, 8060, 32, 8, 0, 0}, {1703, 8069, 72, 4, 0, 0}, {1703, 8084, 128, 8, 0, 0},
    {1703, 8096, 64, 4, 0, 0}, {1716, 0, 0, 56, 0, 0}, {1716, 18602, 48, 8, 0, 0},
    {1716, 18607, 40, 8, 0, 0}, {1739, 0, 0, 48, 0, 0}, {1739, 8833, 16, 8, 0, 0},
    {1739, 8842, 24, 8, 0, 0}, {1749, 0, 0, 48, 0, 0}, {1749, 17696, 16, 8, 0, 0},
    {1749, 17704, 32, 8, 0, 0}, {1749, 17715, 24, 8, 0, 0}, {1764, 0, 0, 64, 0, 0},
    {1764, 18649, 24, 8, 0, 0}, {1764, 18661, 16, 8, 0, 0}, {1777, 0, 0, 160, 0, 0},
    {1777, 8763, 40, 8, 0, 0}, {1777, 8786, 24, 8, 0, 0}, {1777, 8794, 56, 8, 0, 0},
    {1777, 8817, 32, 8, 0, 0}, {1790, 0, 0, 24, 0, 0}, {1790, 8931, 16, 8, 0, 0},
    {1845, 0, 0, 48, 0, 0}, {1845, 11503, 24, 1, 0, 0}, {1845, 18318, 40, 8, 0, 0},
    {1865, 0, 0, 40, 0, 0}, {1865, 11503, 24, 1, 0, 0}, {1865, 18318, 32, 8, 0, 0},
    {1946, 0, 0, 40, 0, 0}, {1946, 8966, 24, 8, 0, 0}, {1946, 8973, 32, 8, 0, 0},
    {1946, 8984, 16, 8, 0, 0}, {1960, 0, 0, 24, 0, 0}, {1960, 13531, 8, 8, 0, 0},
    {1960, 13538, 16, 8, 0, 0}, {1975, 0, 0, 32, 0, 0}, {1975, 9493, 32, 0, 0, 0},
    {1975, 9504, 10, 1, 0, 0}, {1975, 9512, 9, 1, 0, 0}, {1975, 9532, 8, 1, 0, 0},
    {1975, 9545, 24, 8, 0, 0}, {1975, 9557, 0, 8, 0, 0}, {1975, 9567, 16, 8, 0, 0},
    {1992, 0, 0, 48, 0, 0}, {1992, 13317, 32, 8, 0, 0}, {1992, 13325, 16, 8, 0, 0},
    {1992, 13333, 40, 8, 0, 0}, {2005, 0, 0, 16, 0, 0}, {2005, 13531, 0, 8, 0, 0},
    {2005, 13538, 8, 8, 0, 0}, {2024, 0, 0, 16, 0, 0}, {2024, 7778, 0, 1, 0, 0},
    {2024, 9664, 2, 1, 0, 0}, {2024, 18619, 3, 1, 0, 0}, {2024, 18631, 8, 8, 0, 0},
    {2037, 0, 0, 24, 0, 0}, {2037, 14089, 16, 8, 0, 0}, {2076, 0, 0, 80, 0, 0},
    {2076, 10026, 16, 8, 0, 0}, {2076, 10046, 48, 8, 0, 0}, {2076, 10061, 24, 8, 0, 0},
    {2076, 10088, 56, 8, 0, 0}, {2076, 10129, 32, 8, 0, 0}, {2090, 0, 0, 152, 0, 0},
    {2090, 10430, 120, 8, 0, 0}, {2090, 10444, 112, 8, 0, 0}, {2090, 10461, 24, 8, 0, 0},
    {2090, 10475, 72, 8, 0, 0}, {2090, 10488, 48, 8, 0, 0}, {2090, 10498, 56, 8, 0, 0},
    {2090, 10522, 80, 8, 0, 0}, {2090, 10531, 16, 8, 0, 0}, {2090, 10544, 64, 8, 0, 0},
    {2090, 10560, 104, 8, 0, 0}, {2090, 10572, 32, 8, 0, 0}, {2090, 10582, 40, 8, 0, 0},
    {2090, 10596, 128, 8, 0, 0}, {2107, 0, 0, 16, 0, 0}, {2107, 4551, 0, 8, 0, 0},
    {2107, 4560, 8, 8, 0, 0}, {2117, 0, 0, 160, 0, 0}, {2117, 11059, 40, 8, 0, 0},
    {2117, 11082, 67, 1, 0, 0}, {2117, 11097, 72, 88, 0, 0}, {2117, 11187, 24, 8, 0, 0},
    {2117, 11218, 32, 8, 0, 0}, {2129, 0, 0, 168, 0, 0}, {2129, 11529, 16, 8, 0, 0},
    {2144, 0, 0, 280, 0, 0}, {2144, 6077, 16, 256, 0, 0}, {2161, 0, 0, 40, 0, 0},
    {2161, 6856, 32, 8, 0, 0}, {2179, 0, 0, 40, 0, 0}, {2179, 7186, 32, 8, 0, 0},
    {2200, 0, 0, 40, 0, 0}, {2200, 11277, 16, 8, 0, 0}, {2213, 0, 0, 944, 0, 0},
    {2213, 11536, 888, 8, 0, 0}, {2213, 11551, 896, 8, 0, 0}, {2213, 11561, 864, 8, 0, 0},
    {2213, 11569, 880, 8, 0, 0}, {2213, 11581, 872, 8, 0, 0}, {2230, 0, 0, 104, 0, 0},
    {2230, 13885, 72, 8, 0, 0}, {2230, 13929, 80, 8, 0, 0}, {2230, 13934, 96, 8, 0, 0},
    {2230, 14662, 88, 8, 0, 0}, {2250, 0, 0, 24, 0, 0}, {2250, 10425, 16, 8, 0, 0},
    {2273, 0, 0, 226240, 0, 0}, {2273, 4532, 7384, 8, 0, 0}, {2273, 6132, 10688, 8, 0, 0},
    {2273, 6152, 10680, 8, 0, 0}, {2273, 6539, 79952, 1992, 0, 0}, {2273, 6749, 10768, 8, 0, 0},
    {2273, 6829, 10888, 8, 0, 0}, {2273, 6911, 10672, 8, 0, 0}, {2273, 7078, 7584, 8, 0, 0},
    {2273, 7087, 8464, 8, 0, 0}, {2273, 7248, 224896, 88, 0, 0}, {2273, 7263, 224960, 8, 0, 0},
    {2273, 7298, 224968, 8, 0, 0}, {2273, 7329, 224912, 8, 0, 0}, {2273, 7357, 224896, 8, 0, 0},
    {2273, 7389, 224904, 8, 0, 0}, {2273, 7414, 224936, 8, 0, 0}, {2273, 7444, 224944, 8, 0, 0},
    {2273, 7478, 224952, 8, 0, 0}, {2273, 7514, 224920, 8, 0, 0}, {2273, 7542, 224928, 8, 0, 0},
    {2273, 7575, 224976, 8, 0, 0}, {2273, 7618, 223280, 8, 0, 0}, {2273, 7644, 223288, 8, 0, 0},
    {2273, 7663, 223296, 8, 0, 0}, {2273, 7690, 223304, 8, 0, 0}, {2273, 7798, 16, 8, 0, 0},
    {2273, 8129, 7968, 8, 0, 0}, {2273, 8151, 7960, 8, 0, 0}, {2273, 8171, 7952, 8, 0, 0},
    {2273, 8398, 223312, 96, 0, 0}, {2273, 9296, 8448, 8, 0, 0}, {2273, 9903, 79920, 8, 0, 0},
    {2273, 9934, 79896, 8, 0, 0}, {2273, 10281, 7312, 4, 0, 0}, {2273, 10931, 7536, 8, 0, 0},
    {2273, 10944, 7512, 4, 0, 0}, {2273, 10958, 7528, 8, 0, 0}, {2273, 10969, 7408, 72, 0, 0},
    {2273, 10984, 7480, 24, 0, 0}, {2273, 11691, 7272, 8, 0, 0}, {2273, 11725, 7632, 8, 0, 0},
    {2273, 11745, 7608, 8, 0, 0}, {2273, 11763, 7640, 8, 0, 0}, {2273, 11788, 7656, 8, 0, 0},
    {2273, 11816, 7664, 8, 0, 0}, {2273, 11837, 7672, 8, 0, 0}, {2273, 11869, 7592, 8, 0, 0},
    {2273, 11885, 7600, 8, 0, 0}, {2273, 13842, 223552, 1216, 0, 0},
    {2273, 13863, 224768, 64, 0, 0}, {2273, 13967, 7264, 8, 0, 0}, {2273, 14220, 10880, 8, 0, 0},
    {2273, 17133, 7576, 8, 0, 0}, {2273, 17141, 8456, 8, 0, 0}, {2273, 17647, 7336, 8, 0, 0},
    {2273, 17660, 7352, 8, 0, 0}, {2273, 18023, 81944, 141336, 0, 0},
    {2273, 18070, 180256, 9752, 0, 0}, {2273, 18085, 180264, 9744, 0, 0},
    {2273, 18112, 190024, 480, 0, 0}, {2273, 18145, 81952, 98304, 0, 0},
    {2273, 18769, 10752, 8, 0, 0}, {2273, 18786, 10712, 8, 0, 0}, {2273, 18810, 10696, 8, 0, 0},
    {2273, 18827, 10704, 8, 0, 0}, {2273, 19056, 10632, 24, 0, 0}, {2311, 0, 0, 40, 0, 0},
    {2311, 6393, 32, 8, 0, 0}, {2311, 14097, 24, 8, 0, 0}, {2324, 0, 0, 32, 0, 0},
    {2324, 13106, 16, 8, 0, 0}, {2324, 13124, 24, 4, 0, 0}, {2337, 0, 0, 40, 0, 0},
    {2337, 10298, 24, 4, 0, 0}, {2337, 13929, 0, 8, 0, 0}, {2337, 14352, 16, 8, 0, 0},
    {2337, 17990, 8, 4, 0, 0}, {2349, 0, 0, 16, 0, 0}, {2349, 13531, 0, 8, 0, 0},
    {2361, 0, 0, 32, 0, 0}, {2361, 13896, 16, 8, 0, 0}, {2361, 13909, 24, 8, 0, 0},
    {2373, 0, 0, 152, 0, 0}, {2373, 13475, 24, 8, 0, 0}, {2373, 18705, 64, 8, 0, 0},
    {2392, 0, 0, 32, 0, 0}, {2392, 13786, 0, 8, 0, 0}, {2404, 0, 0, 48, 0, 0},
    {2404, 11694, 16, 8, 0, 0}, {2404, 11702, 24, 8, 0, 0}, {2419, 0, 0, 104, 0, 0},
    {2419, 13296, 56, 8, 0, 0}, {2431, 0, 0, 104, 0, 0}, {2431, 13480, 16, 8, 0, 0},
    {2431, 13488, 40, 8, 0, 0}, {2431, 13496, 24, 8, 0, 0}, {2431, 13505, 56, 8, 0, 0},
    {2446, 0, 0, 80, 0, 0}, {2446, 13929, 72, 8, 0, 0}, {2464, 0, 0, 112, 0, 0},
    {2464, 14229, 72, 8, 0, 0}, {2464, 14248, 48, 8, 0, 0}, {2478, 0, 0, 112, 0, 0},
    {2478, 10209, 88, 8, 0, 0}, {2478, 10218, 96, 8, 0, 0}, {2478, 13921, 72, 8, 0, 0},
    {2478, 16564, 80, 8, 0, 0}, {2494, 0, 0, 16, 0, 0}, {2494, 14112, 0, 4, 0, 0},
    {2494, 14122, 0, 8, 0, 0}, {2494, 14162, 8, 8, 0, 0}, {2594, 0, 0, 200, 0, 0},
    {2594, 10228, 16, 8, 0, 0}, {2594, 11484, 48, 8, 0, 0}, {2594, 13445, 32, 8, 0, 0},
    {2594, 15924, 64, 128, 0, 0}, {2594, 17160, 40, 8, 0, 0}, {2594, 18590, 24, 8, 0, 0},
    {2606, 0, 0, 40, 0, 0}, {2606, 16219, 16, 8, 0, 0}, {2606, 16511, 32, 8, 0, 0},
    {2606, 16516, 24, 8, 0, 0}, {2620, 0, 0, 80, 0, 0}, {2620, 18625, 72, 8, 0, 0},
    {2674, 0, 0, 144, 0, 0}, {2674, 9734, 104, 8, 0, 0}, {2674, 9762, 112, 8, 0, 0},
    {2674, 10209, 80, 8, 0, 0}, {2674, 12924, 88, 8, 0, 0}, {2674, 13634, 136, 8, 0, 0},
    {2674, 13885, 72, 8, 0, 0}, {2674, 14352, 96, 8, 0, 0}, {2674, 15011, 128, 8, 0, 0},
    {2674, 17518, 120, 8, 0, 0}, {2694, 0, 0, 80, 0, 0}, {2694, 8124, 72, 8, 0, 0},
    {2734, 0, 0, 888, 0, 0}, {2734, 6551, 168, 8, 0, 0}, {2734, 6561, 224, 8, 0, 0},
    {2734, 6581, 216, 8, 0, 0}, {2734, 6886, 80, 8, 0, 0}, {2734, 7202, 120, 8, 0, 0},
    {2734, 7215, 128, 8, 0, 0}, {2734, 8686, 232, 8, 0, 0}, {2734, 8881, 136, 8, 0, 0},
    {2734, 8899, 72, 8, 0, 0}, {2734, 9004, 256, 8, 0, 0}, {2734, 9296, 152, 8, 0, 0},
    {2734, 9894, 144, 8, 0, 0}, {2734, 11691, 248, 8, 0, 0}, {2734, 12025, 16, 8, 0, 0},
    {2734, 13950, 184, 8, 0, 0}, {2734, 13967, 8, 8, 0, 0}, {2734, 14983, 0, 8, 0, 0},
    {2734, 17575, 176, 8, 0, 0}, {2734, 17602, 328, 8, 0, 0}, {2734, 17622, 336, 8, 0, 0},
    {2748, 0, 0, 40, 0, 0}, {2748, 17443, 24, 8, 0, 0}, {2748, 17452, 16, 8, 0, 0},
    {2766, 0, 0, 40, 0, 0}, {2766, 14097, 32, 8, 0, 0}, {2780, 0, 0, 424, 0, 0},
    {2780, 17749, 256, 8, 0, 0}, {2780, 17757, 336, 8, 0, 0}, {2780, 17766, 32, 8, 0, 0},
    {2780, 17779, 352, 8, 0, 0}, {2780, 17788, 192, 8, 0, 0}, {2780, 17797, 48, 8, 0, 0},
    {2780, 17808, 264, 8, 0, 0}, {2780, 17816, 288, 8, 0, 0}, {2780, 17830, 168, 8, 0, 0},
    {2780, 17839, 40, 8, 0, 0}, {2780, 17851, 240, 8, 0, 0}, {2780, 17862, 344, 8, 0, 0},
    {2780, 17869, 24, 8, 0, 0}, {2780, 17877, 88, 8, 0, 0}, {2780, 17885, 360, 8, 0, 0},
    {2780, 17899, 184, 8, 0, 0}, {2780, 17911, 208, 8, 0, 0}, {2793, 0, 0, 112, 0, 0},
    {2793, 9711, 72, 8, 0, 0}, {2793, 14183, 80, 8, 0, 0}, {2793, 15379, 104, 8, 0, 0},
    {2814, 0, 0, 64, 0, 0}, {2814, 8991, 56, 8, 0, 0}, {2830, 0, 0, 24, 0, 0},
    {2830, 14146, 16, 8, 0, 0}, {2842, 0, 0, 64, 0, 0}, {2842, 18931, 24, 8, 0, 0},
    {2842, 18951, 16, 8, 0, 0}, {2858, 0, 0, 208, 0, 0}, {2858, 6025, 192, 8, 0, 0},
    {2858, 10192, 24, 8, 0, 0}, {2858, 12716, 16, 8, 0, 0}, {2858, 14035, 48, 8, 0, 0},
    {2858, 18332, 136, 8, 0, 0}, {2858, 18356, 144, 8, 0, 0}, {2858, 18380, 128, 8, 0, 0},
    {2858, 18404, 104, 8, 0, 0}, {2858, 18428, 112, 8, 0, 0}, {2858, 18452, 96, 8, 0, 0},
    {3071, 0, 0, 128, 0, 0}, {3071, 14667, 104, 8, 0, 0}, {3071, 14680, 96, 8, 0, 0},
    {3460, 0, 0, 304, 0, 0}, {3460, 6992, 80, 8, 0, 0}, {3460, 7028, 240, 8, 0, 0},
    {3460, 13565, 24, 8, 0, 0}, {3460, 13580, 32, 8, 0, 0}, {3460, 14700, 232, 8, 0, 0},
    {3460, 15342, 208, 8, 0, 0}, {3460, 15354, 216, 8, 0, 0}, {3460, 15363, 224, 8, 0, 0},
    {3460, 16186, 16, 8, 0, 0}, {3689, 0, 0, 24, 0, 0}, {3689, 6385, 16, 8, 0, 0},
    {3730, 0, 0, 24, 0, 0}, {3730, 9604, 16, 8, 0, 0}, {3765, 0, 0, 16, 0, 0},
    {3765, 9953, 0, 8, 0, 0}, {3765, 14997, 8, 8, 0, 0}, {3813, 0, 0, 88, 0, 0},
    {3813, 10033, 0, 8, 0, 0}, {3813, 10069, 16, 8, 0, 0}, {3813, 10079, 40, 8, 0, 0},
    {3813, 10369, 48, 8, 0, 0}, {3813, 11983, 56, 8, 0, 0}, {3813, 13069, 80, 8, 0, 0},
    {3813, 14504, 74, 1, 0, 0}, {3813, 14988, 8, 8, 0, 0}, {3813, 16192, 64, 8, 0, 0},
    {3833, 0, 0, 32, 0, 0}, {3833, 12186, 24, 8, 0, 0}, {3851, 0, 0, 112, 0, 0},
    {3851, 13450, 40, 8, 0, 0}, {3893, 0, 0, 346568, 0, 0}, {3893, 4532, 912, 8, 0, 0},
    {3893, 6749, 2560, 256, 0, 0}, {3893, 6766, 2816, 4, 0, 0}, {3893, 6829, 10752, 16, 0, 0},
    {3893, 7248, 14216, 8, 0, 0}, {3893, 7357, 14216, 8, 0, 0}, {3893, 12086, 936, 8, 0, 0},
    {3893, 14220, 1304, 16, 0, 0}, {3893, 15817, 1384, 1040, 0, 0},
    {3893, 18023, 10792, 3416, 0, 0}, {3926, 0, 0, 1104, 0, 0}, {3926, 6707, 1024, 8, 0, 0},
    {3926, 6728, 1032, 8, 0, 0}, {3926, 6881, 0, 888, 0, 0}, {3945, 0, 0, 32, 0, 0},
    {3945, 12186, 24, 8, 0, 0}, {6017, 0, 0, 32, 0, 0}, {6017, 9597, 8, 8, 0, 0},
    {6017, 18325, 16, 8, 0, 0}, {6017, 18595, 0, 8, 0, 0}, {6034, 0, 0, 32, 0, 0},
    {6034, 9577, 24, 8, 0, 0}, {6034, 11932, 16, 8, 0, 0}, {6419, 0, 0, 32, 0, 0},
    {6419, 9160, 24, 8, 0, 0}, {6419, 18969, 16, 8, 0, 0}, {6527, 0, 0, 64, 0, 0},
    {6527, 6393, 32, 8, 0, 0}, {6527, 14080, 40, 8, 0, 0}, {6784, 0, 0, 24, 0, 0},
    {6784, 10425, 0, 8, 0, 0}, {7170, 0, 0, 32, 0, 0}, {7170, 12186, 24, 8, 0, 0},
    {7746, 0, 0, 32, 0, 0}, {7746, 7609, 0, 8, 0, 0}, {7746, 13825, 8, 8, 0, 0},
    {7763, 0, 0, 32, 0, 0}, {7763, 12127, 16, 8, 0, 0}, {7763, 12174, 24, 8, 0, 0},
    {7858, 0, 0, 32, 0, 0}, {7858, 7893, 16, 8, 0, 0}, {9184, 0, 0, 56, 0, 0},
    {9184, 9144, 48, 8, 0, 0}, {9204, 0, 0, 56, 0, 0}, {9204, 9198, 32, 8, 0, 0},
    {9220, 0, 0, 216, 0, 0}, {9220, 12858, 24, 8, 0, 0}, {9220, 12868, 40, 8, 0, 0},
    {9463, 0, 0, 56, 0, 0}, {9463, 9261, 16, 8, 0, 0}, {9463, 9278, 40, 8, 0, 0},
    {9790, 0, 0, 56, 0, 0}, {9790, 9673, 40, 8, 0, 0}, {9790, 9686, 32, 8, 0, 0},
    {9790, 9696, 24, 8, 0, 0}, {9790, 14363, 48, 8, 0, 0}, {10268, 0, 0, 32, 0, 0},
    {10268, 10425, 16, 8, 0, 0}, {10268, 12124, 24, 8, 0, 0}, {10909, 0, 0, 24, 0, 0},
    {10909, 14170, 16, 8, 0, 0}, {10922, 0, 0, 64, 0, 0}, {10922, 6454, 24, 8, 0, 0},
    {10922, 14434, 16, 8, 0, 0}, {10922, 14531, 32, 8, 0, 0}, {12758, 0, 0, 32, 0, 0},
    {12758, 7913, 16, 8, 0, 0}, {12758, 14183, 24, 8, 0, 0}, {12986, 0, 0, 32, 0, 0},
    {12986, 12186, 24, 8, 0, 0}, {13040, 0, 0, 24, 0, 0}, {13163, 0, 0, 40, 0, 0},
    {13163, 12878, 32, 8, 0, 0}, {13163, 16219, 16, 8, 0, 0}, {13163, 16511, 24, 8, 0, 0},
    {13183, 0, 0, 152, 0, 0}, {13183, 7226, 72, 8, 0, 0}, {13183, 7232, 128, 8, 0, 0},
    {13183, 10425, 88, 8, 0, 0}, {13183, 12781, 112, 8, 0, 0}, {13183, 13214, 120, 8, 0, 0},
    {13183, 15479, 0, 56, 0, 0}, {13200, 0, 0, 56, 0, 0}, {13200, 12716, 40, 8, 0, 0},
    {13200, 13967, 24, 8, 0, 0}, {13200, 15438, 48, 8, 0, 0}, {13343, 0, 0, 48, 0, 0},
    {13343, 17808, 24, 8, 0, 0}, {13343, 17885, 32, 8, 0, 0}, {13343, 17990, 0, 8, 0, 0},
    {13387, 0, 0, 40, 0, 0}, {13387, 10425, 24, 8, 0, 0}, {13387, 12254, 16, 8, 0, 0},
    {13418, 0, 0, 24, 0, 0}, {13418, 13397, 16, 8, 0, 0}, {13729, 0, 0, 3064, 0, 0},
    {13729, 12768, 2872, 16, 0, 0}, {13729, 14510, 1040, 1800, 0, 0}, {13729, 17555, 2840, 8, 0, 0},
    {13739, 0, 0, 24, 0, 0}, {13739, 10292, 0, 8, 0, 0}, {13755, 0, 0, 80, 0, 0},
    {13755, 7778, 10, 2, 0, 0}, {13755, 9070, 9, 1, 0, 0}, {13755, 10379, 16, 8, 0, 0},
    {13755, 13018, 32, 8, 0, 0}, {13755, 13967, 56, 8, 0, 0}, {13755, 15858, 0, 4, 0, 0},
    {13755, 15884, 4, 4, 0, 0}, {13755, 17166, 8, 1, 3, 4}, {13755, 19038, 28, 4, 0, 0},
    {13755, 19050, 48, 8, 0, 0}, {13755, 19194, 40, 8, 0, 0}, {13765, 0, 0, 41304, 0, 0},
    {13765, 6085, 176, 8, 0, 0}, {13765, 8716, 216, 8, 0, 0}, {13765, 12773, 240, 4, 0, 0},
    {13765, 15613, 232, 8, 0, 0}, {13765, 15633, 32, 8, 0, 0}, {13765, 15646, 224, 8, 0, 0},
    {13765, 15870, 248, 8, 0, 0}, {13765, 15897, 264, 41040, 0, 0}, {14336, 0, 0, 64, 0, 0},
    {14336, 9250, 48, 8, 0, 0}, {14336, 9269, 24, 8, 0, 0}, {14336, 9278, 56, 8, 0, 0},
    {14648, 0, 0, 80, 0, 0}, {14648, 6454, 24, 8, 0, 0}, {14648, 10310, 16, 8, 0, 0},
    {14648, 12778, 32, 8, 0, 0}, {15113, 0, 0, 64, 0, 0}, {15113, 15058, 32, 8, 0, 0},
    {15113, 15067, 40, 8, 0, 0}, {15113, 15076, 16, 8, 0, 0}, {15113, 15085, 48, 8, 0, 0},
    {15113, 15095, 24, 8, 0, 0}, {15221, 0, 0, 208, 0, 0}, {15221, 367, 160, 8, 0, 0},
    {15221, 377, 152, 8, 0, 0}, {15221, 549, 136, 8, 0, 0}, {15221, 832, 176, 8, 0, 0},
    {15221, 847, 144, 8, 0, 0}, {15221, 862, 184, 8, 0, 0}, {15221, 1240, 200, 8, 0, 0},
    {15221, 1266, 168, 8, 0, 0}, {15221, 1444, 192, 8, 0, 0}, {15221, 3518, 128, 8, 0, 0},
    {15221, 6841, 120, 8, 0, 0}, {15221, 6932, 80, 8, 0, 0}, {15221, 15045, 112, 8, 0, 0},
    {15221, 15551, 88, 8, 0, 0}, {15221, 16342, 72, 8, 0, 0}, {15221, 17523, 96, 8, 0, 0},
    {15221, 17929, 104, 8, 0, 0}, {15306, 0, 0, 48, 0, 0}, {15306, 12882, 40, 8, 0, 0},
    {15306, 16219, 16, 8, 0, 0}, {15306, 16511, 32, 8, 0, 0}, {15306, 16516, 24, 8, 0, 0},
    {15454, 0, 0, 32, 0, 0}, {15454, 15725, 24, 8, 0, 0}, {15729, 0, 0, 32, 0, 0},
    {15729, 12186, 24, 8, 0, 0}, {15787, 0, 0, 16, 0, 0}, {15787, 11484, 8, 8, 0, 0},
    {15787, 12716, 0, 8, 0, 0}, {15796, 0, 0, 48, 0, 0}, {15796, 15810, 16, 8, 0, 0},
    {15834, 0, 0, 72, 0, 0}, {15834, 6953, 40, 8, 0, 0}, {15834, 6963, 48, 8, 0, 0},
    {16358, 0, 0, 32, 0, 0}, {16358, 15904, 16, 8, 0, 0}, {16702, 0, 0, 32, 0, 0},
    {16702, 12186, 24, 8, 0, 0}, {16716, 0, 0, 528, 0, 0}, {16716, 8991, 8, 512, 0, 0},
    {16716, 15469, 520, 8, 0, 0}, {16729, 0, 0, 208, 0, 0}, {16729, 12814, 8, 8, 0, 0},
    {16729, 13080, 16, 4, 0, 0}, {16755, 0, 0, 263248, 0, 0}, {16755, 13702, 512, 8, 0, 0},
    {16755, 13714, 520, 4, 0, 0}, {16778, 0, 0, 32, 0, 0}, {16778, 11484, 8, 8, 0, 0},
    {16778, 12716, 0, 8, 0, 0}, {16778, 13967, 16, 8, 0, 0}, {16796, 0, 0, 48, 0, 0},
    {16796, 6124, 0, 8, 0, 0}, {16796, 10394, 24, 8, 0, 0}, {16796, 14023, 20, 4, 0, 0},
    {16796, 14912, 8, 8, 0, 0}, {16816, 0, 0, 40, 0, 0}, {16816, 12236, 4, 4, 0, 0},
    {16834, 0, 0, 24, 0, 0}, {16855, 0, 0, 3064, 0, 0}, {16855, 12768, 2872, 16, 0, 0},
    {16855, 14510, 1040, 1800, 0, 0}, {16855, 17555, 2840, 8, 0, 0}, {16872, 0, 0, 24, 0, 0},
    {16872, 10292, 0, 8, 0, 0}, {16895, 0, 0, 80, 0, 0}, {16895, 7778, 10, 2, 0, 0},
    {16895, 9070, 9, 1, 0, 0}, {16895, 10379, 16, 8, 0, 0}, {16895, 13018, 32, 8, 0, 0},
    {16895, 13967, 56, 8, 0, 0}, {16895, 15858, 0, 4, 0, 0}, {16895, 15884, 4, 4, 0, 0},
    {16895, 17166, 8, 1, 3, 4}, {16895, 19038, 28, 4, 0, 0}, {16895, 19050, 48, 8, 0, 0},
    {16895, 19194, 40, 8, 0, 0}, {16912, 0, 0, 41304, 0, 0}, {16912, 6085, 176, 8, 0, 0},
    {16912, 8716, 216, 8, 0, 0}, {16912, 12773, 240, 4, 0, 0}, {16912, 15613, 232, 8, 0, 0},
    {16912, 15633, 32, 8, 0, 0}, {16912, 15646, 224, 8, 0, 0}, {16912, 15870, 248, 8, 0, 0},
    {16912, 15897, 264, 41040, 0, 0}, {16932, 0, 0, 48, 0, 0}, {16932, 6443, 32, 4, 0, 0},
    {16932, 10384, 8, 8, 0, 0}, {16932, 13461, 44, 4, 0, 0}, {16932, 13981, 40, 4, 0, 0},
    {16932, 15403, 0, 8, 0, 0}, {16932, 17154, 36, 4, 0, 0}, {16951, 0, 0, 24, 0, 0},
    {16951, 13929, 8, 8, 0, 0}, {16981, 0, 0, 40, 0, 0}, {16981, 14170, 24, 8, 0, 0},
    {16981, 14174, 32, 8, 0, 0}, {16981, 17990, 16, 8, 0, 0}, {17460, 0, 0, 496, 0, 0},
    {17460, 12124, 16, 8, 0, 0}, {17460, 13972, 32, 8, 0, 0}, {17460, 14047, 24, 4, 0, 0},
    {17460, 18631, 40, 456, 0, 0}, {18508, 0, 0, 32, 0, 0}, {18508, 12186, 24, 8, 0, 0},
    {18526, 0, 0, 56, 0, 0}, {18526, 6454, 16, 8, 0, 0}, {18526, 14531, 40, 8, 0, 0},
    {18996, 0, 0, 32, 0, 0}, {18996, 9232, 16, 8, 0, 0}, {18996, 15696, 24, 8, 0, 0},
    {19179, 0, 0, 88, 0, 0}, {19179, 11475, 80, 8, 0, 0}, {19253, 0, 0, 48, 0, 0},
    {19253, 12703, 24, 8, 0, 0}, {19253, 15438, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {565, 5}, {579, 4}, {3638, 22}, {13825, 5},
};

static const struct table_type types[] = {
    {43, 1525, 88, 88, 0, 8}, {88, 1575, 72, 72, 8, 6}, {102, 1548, 96, 96, 14, 9},
    {648, 2051, 24, 24, 23, 1}, {758, 2230, 104, 104, 24, 10}, {812, 11993, 72, 72, 34, 2},
    {1149, 2446, 80, 80, 36, 7}, {1258, 2478, 112, 112, 43, 10}, {1680, 1680, 64, 64, 53, 0},
    {3141, 2620, 80, 80, 53, 7}, {3173, 2674, 144, 144, 60, 15}, {3211, 2694, 80, 80, 75, 7},
    {3347, 2793, 112, 112, 82, 9}, {3366, 2793, 112, 112, 91, 9}, {3398, 2793, 112, 112, 100, 9},
    {3997, 4023, 48, 48, 109, 3}, {4067, 665, 112, 112, 112, 11}, {4083, 10892, 24, 24, 123, 1},
    {4103, 3231, 168, 168, 124, 15}, {4117, 3239, 32, 32, 139, 2}, {4146, 159, 40, 40, 141, 0},
    {4162, 159, 40, 40, 141, 0}, {4178, 3713, 32, 32, 141, 2}, {4194, 58, 104, 104, 143, 0},
    {4213, 72, 152, 152, 143, 1}, {4234, 5345, 48, 48, 144, 3}, {4255, 5384, 64, 64, 147, 3},
    {4279, 5362, 48, 48, 150, 3}, {4298, 423, 48, 48, 153, 1}, {4311, 2918, 88, 88, 154, 3},
    {4323, 3526, 72, 72, 157, 3}, {4335, 17185, 80, 80, 160, 1}, {4354, 1629, 160, 160, 161, 10},
    {4371, 242, 128, 128, 171, 3}, {4392, 434, 32, 32, 174, 2}, {4412, 3155, 32, 32, 176, 1},
    {4437, 17170, 96, 96, 177, 2}, {4452, 1824, 40, 40, 179, 1}, {4467, 1804, 32, 32, 180, 1},
    {4487, 470, 64, 64, 181, 2}, {4584, 719, 32, 32, 183, 0}, {4598, 730, 40, 40, 183, 0},
    {4628, 7820, 40, 40, 183, 0}, {4654, 2657, 96, 40, 183, 1}, {4682, 19070, 32, 32, 184, 0},
    {4723, 15563, 48, 48, 184, 4}, {4742, 7019, 152, 152, 188, 3}, {4761, 7019, 152, 152, 191, 3},
    {4780, 7019, 152, 152, 194, 3}, {4799, 7151, 64, 64, 197, 3}, {4811, 10202, 48, 48, 200, 2},
    {4822, 13992, 40, 40, 202, 2}, {4852, 16673, 120, 120, 204, 5},
    {4865, 17536, 200, 200, 209, 12}, {4883, 7159, 24, 24, 221, 1}, {4902, 12104, 32, 32, 222, 2},
    {4914, 3748, 80, 80, 224, 6}, {4928, 3909, 72, 72, 230, 6}, {4942, 1429, 80, 80, 236, 2},
    {4959, 273, 184, 184, 238, 0}, {4980, 391, 224, 224, 238, 1}, {5003, 950, 32, 32, 239, 0},
    {5012, 1004, 32, 32, 239, 1}, {5043, 1025, 56, 56, 240, 1}, {5087, 1059, 48, 48, 241, 2},
    {5131, 1093, 64, 64, 243, 2}, {5169, 1121, 56, 56, 245, 3}, {5207, 3101, 56, 56, 248, 0},
    {5245, 1325, 56, 56, 248, 0}, {5259, 1396, 152, 152, 248, 8}, {5275, 1373, 24, 24, 256, 1},
    {5300, 3460, 304, 304, 257, 10}, {5318, 3435, 24, 24, 267, 1}, {5404, 15834, 72, 72, 268, 1},
    {5423, 121, 24, 24, 269, 0}, {5454, 140, 32, 32, 269, 0}, {5485, 689, 33712, 33712, 269, 0},
    {5513, 2958, 35120, 35120, 269, 0}, {5546, 3023, 32, 32, 269, 0}, {5557, 3034, 32, 32, 269, 0},
    {5574, 3034, 32, 32, 269, 0}, {5591, 3058, 32, 32, 269, 0}, {5608, 3058, 32, 32, 269, 0},
    {5625, 3047, 32, 32, 269, 0}, {5640, 3047, 32, 32, 269, 0}, {5655, 3047, 32, 32, 269, 0},
    {5670, 3047, 32, 32, 269, 0}, {5685, 3047, 32, 32, 269, 0}, {5701, 3047, 32, 32, 269, 0},
    {5754, 3087, 264, 264, 269, 3}, {5771, 3259, 40, 40, 272, 1}, {5789, 2524, 32, 32, 273, 0},
    {5806, 2554, 32, 32, 273, 0}, {5821, 2569, 32, 32, 273, 1}, {5837, 2541, 120, 120, 274, 5},
    {5854, 2582, 72, 72, 279, 4}, {5870, 2642, 64, 64, 283, 2}, {5885, 18538, 112, 112, 285, 2},
    {5925, 2713, 24, 24, 287, 0}, {5947, 13057, 56, 56, 287, 5}, {5962, 13040, 24, 24, 292, 1},
    {5982, 17723, 64, 64, 293, 1}, {6053, 8653, 24, 24, 294, 1}, {6403, 6419, 32, 32, 295, 2},
    {6468, 6527, 64, 64, 297, 1}, {6480, 6511, 40, 40, 298, 1}, {6543, 1, 24, 24, 299, 1},
    {6601, 3671, 152, 160, 300, 9}, {6617, 1475, 40, 40, 309, 2}, {6639, 1491, 56, 56, 311, 4},
    {6662, 3689, 24, 24, 315, 1}, {7036, 1646, 56, 56, 316, 3}, {7063, 1646, 64, 56, 319, 3},
    {7101, 1597, 64, 64, 322, 1}, {7111, 7170, 32, 32, 323, 1}, {7136, 16702, 32, 32, 324, 1},
    {7728, 7763, 32, 32, 325, 2}, {7793, 1690, 24, 24, 327, 1}, {7858, 7858, 32, 32, 328, 2},
    {7870, 1946, 56, 40, 330, 3}, {8124, 1703, 208, 216, 333, 10}, {8190, 5232, 112, 112, 343, 2},
    {8214, 9204, 56, 56, 345, 1}, {8242, 9204, 56, 56, 346, 1}, {8278, 6034, 32, 32, 347, 1},
    {8303, 9184, 56, 56, 348, 1}, {8327, 9220, 216, 216, 349, 1}, {8431, 3597, 48, 48, 350, 1},
    {8463, 3612, 80, 80, 351, 2}, {8497, 3629, 56, 56, 353, 1}, {8723, 3800, 152, 160, 354, 9},
    {8733, 1790, 24, 24, 363, 1}, {8867, 229, 80, 80, 364, 2}, {9020, 1845, 48, 48, 366, 1},
    {9038, 1865, 40, 40, 367, 1}, {9052, 1881, 32, 32, 368, 2}, {9083, 1927, 104, 104, 370, 2},
    {9099, 1901, 32, 32, 372, 2}, {9296, 1992, 48, 48, 374, 0}, {9301, 9463, 56, 56, 374, 2},
    {9319, 3730, 24, 24, 376, 1}, {9330, 9463, 56, 56, 377, 2}, {9347, 3730, 24, 24, 379, 1},
    {9357, 9463, 56, 56, 380, 2}, {9382, 9463, 56, 56, 382, 2}, {9406, 9463, 56, 56, 384, 2},
    {9432, 9463, 56, 56, 386, 2}, {9451, 3730, 24, 24, 388, 1}, {9780, 9790, 56, 56, 389, 4},
    {10147, 10165, 56, 56, 393, 2}, {10243, 10268, 32, 32, 395, 2}, {10325, 10343, 48, 48, 397, 2},
    {10363, 4544, 152, 80, 399, 6}, {10404, 1992, 56, 48, 405, 0}, {10415, 2594, 200, 200, 405, 9},
    {10629, 2090, 152, 152, 414, 15}, {10638, 12758, 32, 32, 429, 2},
    {10659, 13183, 152, 152, 431, 11}, {10688, 13200, 56, 56, 442, 4},
    {10713, 14648, 80, 80, 446, 6}, {11008, 3800, 152, 160, 452, 9}, {11018, 10909, 24, 24, 461, 1},
    {11041, 1946, 48, 40, 462, 3}, {11298, 2200, 40, 40, 465, 2}, {11303, 2144, 280, 280, 467, 1},
    {11319, 2161, 32, 40, 468, 1}, {11336, 2179, 32, 40, 469, 1}, {12230, 2129, 168, 168, 470, 2},
    {12245, 15729, 32, 32, 472, 1}, {12260, 4569, 32, 32, 473, 2}, {12279, 17474, 48, 48, 475, 2},
    {12294, 17460, 496, 496, 477, 3}, {12320, 6100, 56, 56, 480, 4}, {12341, 6897, 40, 40, 484, 1},
    {12359, 7808, 32, 32, 485, 2}, {12375, 8345, 56, 56, 487, 2}, {12398, 8944, 56, 56, 489, 2},
    {12438, 8523, 32, 32, 491, 2}, {12457, 8751, 40, 40, 493, 2}, {12473, 8954, 40, 40, 495, 2},
    {12489, 9581, 40, 40, 497, 2}, {12509, 10250, 32, 32, 499, 2}, {12531, 11252, 72, 72, 501, 5},
    {12549, 12111, 56, 56, 506, 1}, {12566, 14516, 40, 40, 507, 3}, {12585, 14727, 64, 64, 510, 2},
    {12608, 15031, 48, 48, 512, 2}, {12626, 15412, 32, 32, 514, 1}, {12643, 16205, 32, 32, 515, 2},
    {12661, 17206, 40, 40, 517, 2}, {12681, 19236, 56, 56, 519, 3}, {12768, 2129, 168, 168, 522, 2},
    {12846, 2292, 56, 56, 524, 4}, {12897, 12911, 64, 64, 528, 1}, {12946, 2311, 40, 40, 529, 0},
    {12951, 3833, 32, 32, 529, 1}, {12965, 12986, 32, 32, 530, 1}, {13144, 13163, 40, 40, 531, 3},
    {13369, 3851, 112, 112, 534, 1}, {13383, 13387, 40, 40, 535, 2}, {13405, 13418, 24, 24, 537, 1},
    {13547, 1946, 48, 40, 538, 3}, {13590, 13606, 48, 48, 541, 1}, {13623, 2373, 144, 152, 542, 3},
    {13643, 2404, 48, 48, 545, 3}, {13650, 18996, 32, 32, 548, 2}, {13665, 1946, 56, 40, 550, 3},
    {13803, 13813, 80, 80, 553, 1}, {13825, 2431, 104, 104, 554, 3}, {14297, 14336, 64, 64, 557, 3},
    {14367, 6805, 40, 40, 560, 1}, {14387, 12213, 48, 48, 561, 1}, {14407, 13683, 64, 64, 562, 5},
    {14441, 2657, 104, 40, 567, 1}, {14456, 2657, 40, 40, 568, 1}, {14474, 2878, 288, 288, 569, 0},
    {14848, 2503, 104, 104, 569, 2}, {14931, 14950, 80, 80, 571, 1}, {14968, 452, 72, 72, 572, 4},
    {15104, 15113, 64, 64, 576, 5}, {15189, 19179, 88, 88, 581, 2}, {15285, 15306, 48, 48, 583, 4},
    {15322, 960, 88, 88, 587, 3}, {15331, 1311, 96, 96, 590, 4}, {15445, 15454, 32, 32, 594, 1},
    {15661, 15174, 24, 24, 595, 0}, {15674, 14896, 48, 48, 595, 1}, {15701, 15710, 40, 40, 596, 3},
    {15759, 2594, 200, 200, 599, 9}, {15763, 15796, 48, 48, 608, 1}, {15852, 2606, 40, 40, 609, 3},
    {16109, 15207, 48, 48, 612, 2}, {16122, 15221, 208, 208, 614, 14},
    {16141, 15241, 104, 104, 628, 7}, {16156, 3981, 32, 32, 635, 2}, {16168, 15257, 32, 32, 637, 0},
    {16358, 16358, 32, 32, 637, 2}, {16525, 18508, 32, 32, 639, 1}, {16544, 18508, 32, 32, 640, 1},
    {16580, 12032, 48, 48, 641, 4}, {16613, 17503, 32, 32, 645, 2}, {16641, 17484, 40, 40, 647, 2},
    {16975, 16981, 40, 40, 649, 3}, {17008, 5909, 152, 152, 652, 9}, {17023, 2657, 64, 40, 661, 1},
    {17679, 2657, 48, 40, 662, 1}, {17939, 6006, 40, 40, 663, 2}, {17969, 2766, 32, 40, 665, 1},
    {17975, 3945, 32, 32, 666, 1}, {17990, 4612, 944, 944, 667, 12}, {18029, 10922, 64, 64, 679, 4},
    {18048, 3874, 24, 24, 683, 1}, {18205, 14553, 24, 24, 684, 1}, {18226, 14553, 24, 24, 685, 1},
    {18249, 18007, 64, 64, 686, 6}, {18270, 18172, 80, 80, 692, 7}, {18285, 18186, 56, 56, 699, 4},
    {18305, 18526, 56, 56, 703, 5}, {18577, 3782, 104, 120, 708, 4},
    {18631, 2129, 168, 168, 712, 2}, {18850, 3964, 64, 64, 714, 4}, {18876, 3964, 64, 64, 718, 4},
    {18894, 3964, 64, 64, 722, 4}, {18977, 1946, 56, 40, 726, 3}, {19083, 488, 56, 56, 729, 4},
    {19113, 3301, 168, 168, 733, 16}, {19147, 3536, 136, 136, 749, 13},
    {19207, 3552, 48, 48, 762, 1}, {19232, 19253, 48, 48, 763, 2}, {19263, 8420, 168, 168, 765, 3},
    {19277, 8420, 168, 168, 768, 3}, {19293, 3580, 184, 184, 771, 2},
    {19316, 2858, 208, 208, 773, 9},
};

static const struct table_held held[] = {
    {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {14170, C_MEMBER_OBJECT, 72, 1}, {13929, C_MEMBER_OBJECT, 80, 1},
    {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {13885, C_MEMBER_OBJECT, 72, 1}, {9963, C_MEMBER_OBJECT, 80, 1}, {9968, C_MEMBER_OBJECT, 88, 1},
    {10363, C_MEMBER_OBJECT, 16, 1}, {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1},
    {14009, C_MEMBER_OBJECT, 32, 1}, {17939, C_MEMBER_OBJECT, 40, 1},
    {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1}, {13885, C_MEMBER_OBJECT, 72, 1},
    {13929, C_MEMBER_OBJECT, 80, 1}, {14662, C_MEMBER_OBJECT, 88, 1},
    {13934, C_MEMBER_OBJECT, 96, 1}, {15598, C_MEMBER_OBJECT, 56, 1},
    {15570, C_MEMBER_OBJECT, 64, 1}, {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1},
    {14009, C_MEMBER_OBJECT, 32, 1}, {17939, C_MEMBER_OBJECT, 40, 1},
    {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1}, {13929, C_MEMBER_OBJECT, 72, 1},
    {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {13921, C_MEMBER_OBJECT, 72, 1}, {16564, C_MEMBER_OBJECT, 80, 1},
    {10209, C_MEMBER_OBJECT, 88, 1}, {10218, C_MEMBER_OBJECT, 96, 1},
    {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {18625, C_MEMBER_OBJECT, 72, 1}, {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1},
    {14009, C_MEMBER_OBJECT, 32, 1}, {17939, C_MEMBER_OBJECT, 40, 1},
    {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1}, {13885, C_MEMBER_OBJECT, 72, 1},
    {10209, C_MEMBER_OBJECT, 80, 1}, {12924, C_MEMBER_OBJECT, 88, 1},
    {14352, C_MEMBER_OBJECT, 96, 1}, {9734, C_MEMBER_OBJECT, 104, 1},
    {9762, C_MEMBER_OBJECT, 112, 1}, {17518, C_MEMBER_OBJECT, 120, 1},
    {15011, C_MEMBER_OBJECT, 128, 1}, {13634, C_MEMBER_OBJECT, 136, 1},
    {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {8124, C_MEMBER_OBJECT, 72, 1}, {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1},
    {14009, C_MEMBER_OBJECT, 32, 1}, {17939, C_MEMBER_OBJECT, 40, 1},
    {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1}, {9711, C_MEMBER_OBJECT, 72, 1},
    {14183, C_MEMBER_OBJECT, 80, 1}, {15379, C_MEMBER_OBJECT, 104, 1},
    {9296, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {9711, C_MEMBER_OBJECT, 72, 1}, {14183, C_MEMBER_OBJECT, 80, 1},
    {15379, C_MEMBER_OBJECT, 104, 1}, {9296, C_MEMBER_OBJECT, 16, 1},
    {6454, C_MEMBER_OBJECT, 24, 1}, {14009, C_MEMBER_OBJECT, 32, 1},
    {17939, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 48, 1}, {7787, C_MEMBER_OBJECT, 56, 1},
    {9711, C_MEMBER_OBJECT, 72, 1}, {14183, C_MEMBER_OBJECT, 80, 1},
    {15379, C_MEMBER_OBJECT, 104, 1}, {4053, C_MEMBER_OBJECT, 16, 1},
    {4012, C_MEMBER_OBJECT, 24, 1}, {4033, C_MEMBER_OBJECT, 32, 1}, {10851, C_MEMBER_OBJECT, 16, 1},
    {10746, C_MEMBER_OBJECT, 24, 1}, {10807, C_MEMBER_OBJECT, 32, 1},
    {10760, C_MEMBER_OBJECT, 40, 1}, {10820, C_MEMBER_OBJECT, 48, 1},
    {10834, C_MEMBER_OBJECT, 56, 1}, {10860, C_MEMBER_OBJECT, 64, 1},
    {10871, C_MEMBER_OBJECT, 72, 1}, {10774, C_MEMBER_OBJECT, 80, 1},
    {10789, C_MEMBER_OBJECT, 88, 1}, {10731, C_MEMBER_OBJECT, 96, 1},
    {10885, C_MEMBER_OBJECT, 16, 1}, {17396, C_MEMBER_OBJECT, 16, 1},
    {17245, C_MEMBER_OBJECT, 24, 1}, {17323, C_MEMBER_OBJECT, 32, 1},
    {17260, C_MEMBER_OBJECT, 40, 1}, {17347, C_MEMBER_OBJECT, 48, 1},
    {17362, C_MEMBER_OBJECT, 56, 1}, {17416, C_MEMBER_OBJECT, 64, 1},
    {17428, C_MEMBER_OBJECT, 72, 1}, {17275, C_MEMBER_OBJECT, 80, 1},
    {17291, C_MEMBER_OBJECT, 88, 1}, {17229, C_MEMBER_OBJECT, 96, 1},
    {17380, C_MEMBER_OBJECT, 120, 1}, {17337, C_MEMBER_OBJECT, 128, 1},
    {17406, C_MEMBER_OBJECT, 136, 1}, {17310, C_MEMBER_OBJECT, 144, 1},
    {17000, C_MEMBER_OBJECT, 16, 1}, {16993, C_MEMBER_OBJECT, 24, 1},
    {13918, C_MEMBER_OBJECT, 16, 1}, {14170, C_MEMBER_OBJECT, 24, 1},
    {18565, C_MEMBER_OBJECT, 104, 1}, {8833, C_MEMBER_OBJECT, 16, 1},
    {8842, C_MEMBER_OBJECT, 24, 1}, {8851, C_MEMBER_OBJECT, 32, 1}, {18661, C_MEMBER_OBJECT, 16, 1},
    {18649, C_MEMBER_OBJECT, 24, 1}, {18638, C_MEMBER_OBJECT, 32, 1},
    {17696, C_MEMBER_OBJECT, 16, 1}, {17715, C_MEMBER_OBJECT, 24, 1},
    {17704, C_MEMBER_OBJECT, 32, 1}, {12931, C_MEMBER_OBJECT, 40, 1},
    {11957, C_MEMBER_OBJECT, 16, 1}, {9288, C_MEMBER_OBJECT, 24, 1},
    {10185, C_MEMBER_OBJECT, 32, 1}, {19010, C_MEMBER_OBJECT, 16, 1},
    {9288, C_MEMBER_OBJECT, 24, 1}, {9810, C_MEMBER_OBJECT, 64, 1}, {14170, C_MEMBER_OBJECT, 64, 1},
    {6864, C_MEMBER_OBJECT, 32, 1}, {6871, C_MEMBER_OBJECT, 64, 1}, {17673, C_MEMBER_OBJECT, 96, 1},
    {7609, C_MEMBER_OBJECT, 104, 1}, {8705, C_MEMBER_OBJECT, 112, 1},
    {6459, C_MEMBER_OBJECT, 120, 1}, {15430, C_MEMBER_OBJECT, 128, 1},
    {7830, C_MEMBER_OBJECT, 136, 1}, {9801, C_MEMBER_OBJECT, 144, 1},
    {14542, C_MEMBER_OBJECT, 152, 1}, {8705, C_MEMBER_OBJECT, 80, 1},
    {7609, C_MEMBER_OBJECT, 88, 1}, {15430, C_MEMBER_OBJECT, 96, 1},
    {12716, C_MEMBER_OBJECT, 16, 1}, {9296, C_MEMBER_OBJECT, 24, 1},
    {12711, C_MEMBER_OBJECT, 24, 1}, {6864, C_MEMBER_OBJECT, 32, 1}, {6871, C_MEMBER_OBJECT, 64, 1},
    {14429, C_MEMBER_OBJECT, 32, 1}, {18928, C_MEMBER_OBJECT, 24, 1},
    {15525, C_MEMBER_OBJECT, 40, 1}, {16091, C_MEMBER_OBJECT, 48, 1},
    {14097, C_MEMBER_OBJECT_ARRAY, 32, 0}, {15347, C_MEMBER_OBJECT, 16, 1},
    {19024, C_MEMBER_OBJECT, 24, 1}, {9296, C_MEMBER_OBJECT, 32, 1},
    {18916, C_MEMBER_OBJECT, 40, 1}, {15318, C_MEMBER_OBJECT, 16, 1},
    {9296, C_MEMBER_OBJECT, 136, 1}, {18916, C_MEMBER_OBJECT, 144, 1},
    {15318, C_MEMBER_OBJECT, 16, 1}, {9296, C_MEMBER_OBJECT, 136, 1},
    {18916, C_MEMBER_OBJECT, 144, 1}, {15318, C_MEMBER_OBJECT, 16, 1},
    {9296, C_MEMBER_OBJECT, 136, 1}, {18916, C_MEMBER_OBJECT, 144, 1},
    {6949, C_MEMBER_OBJECT, 16, 1}, {9296, C_MEMBER_OBJECT, 40, 1}, {18916, C_MEMBER_OBJECT, 48, 1},
    {18916, C_MEMBER_OBJECT, 32, 1}, {9296, C_MEMBER_OBJECT, 40, 1}, {9136, C_MEMBER_OBJECT, 16, 1},
    {9820, C_MEMBER_OBJECT, 24, 1}, {9136, C_MEMBER_OBJECT, 72, 1}, {15372, C_MEMBER_OBJECT, 80, 1},
    {19016, C_MEMBER_OBJECT, 88, 1}, {9296, C_MEMBER_OBJECT, 96, 1},
    {18916, C_MEMBER_OBJECT, 104, 1}, {6985, C_MEMBER_OBJECT, 32, 1},
    {9711, C_MEMBER_OBJECT, 40, 1}, {9703, C_MEMBER_OBJECT, 48, 1}, {9136, C_MEMBER_OBJECT, 56, 1},
    {15372, C_MEMBER_OBJECT, 64, 1}, {9820, C_MEMBER_OBJECT, 72, 1},
    {9122, C_MEMBER_OBJECT, 120, 1}, {14713, C_MEMBER_OBJECT, 136, 1},
    {16079, C_MEMBER_OBJECT, 152, 1}, {15318, C_MEMBER_OBJECT, 168, 1},
    {18916, C_MEMBER_OBJECT, 176, 1}, {9296, C_MEMBER_OBJECT, 184, 1},
    {16102, C_MEMBER_OBJECT, 16, 1}, {9296, C_MEMBER_OBJECT, 16, 1},
    {18916, C_MEMBER_OBJECT, 24, 1}, {13437, C_MEMBER_OBJECT, 16, 1},
    {9174, C_MEMBER_OBJECT, 24, 1}, {9703, C_MEMBER_OBJECT, 32, 1}, {11925, C_MEMBER_OBJECT, 40, 1},
    {12720, C_MEMBER_OBJECT, 48, 1}, {12198, C_MEMBER_OBJECT, 56, 1},
    {14190, C_MEMBER_OBJECT, 24, 1}, {14202, C_MEMBER_OBJECT, 32, 1},
    {6500, C_MEMBER_OBJECT, 40, 1}, {14626, C_MEMBER_OBJECT, 48, 1},
    {14638, C_MEMBER_OBJECT, 56, 1}, {14611, C_MEMBER_OBJECT, 64, 1},
    {10006, C_MEMBER_OBJECT, 48, 1}, {13778, C_MEMBER_OBJECT, 72, 1},
    {18565, C_MEMBER_OBJECT, 184, 1}, {7847, C_MEMBER_OBJECT, 24, 1},
    {9820, C_MEMBER_OBJECT, 32, 1}, {9820, C_MEMBER_OBJECT, 32, 1}, {14705, C_MEMBER_OBJECT, 40, 1},
    {9820, C_MEMBER_OBJECT, 32, 1}, {16557, C_MEMBER_OBJECT, 56, 1}, {9820, C_MEMBER_OBJECT, 32, 1},
    {14705, C_MEMBER_OBJECT, 40, 1}, {16557, C_MEMBER_OBJECT, 48, 1},
    {14746, C_MEMBER_OBJECT, 24, 1}, {14760, C_MEMBER_OBJECT, 32, 1},
    {9478, C_MEMBER_OBJECT, 40, 1}, {15386, C_MEMBER_OBJECT, 48, 1},
    {19010, C_MEMBER_OBJECT, 56, 1}, {14490, C_MEMBER_OBJECT, 64, 1},
    {10137, C_MEMBER_OBJECT, 136, 1}, {7003, C_MEMBER_OBJECT, 144, 1},
    {14868, C_MEMBER_OBJECT, 16, 1}, {16186, C_MEMBER_OBJECT, 16, 1},
    {13570, C_MEMBER_OBJECT, 48, 1}, {14779, C_MEMBER_OBJECT, 56, 1},
    {14795, C_MEMBER_OBJECT, 64, 1}, {6992, C_MEMBER_OBJECT, 80, 1},
    {15342, C_MEMBER_OBJECT, 208, 1}, {15354, C_MEMBER_OBJECT, 216, 1},
    {15363, C_MEMBER_OBJECT, 224, 1}, {14700, C_MEMBER_OBJECT, 232, 1},
    {7028, C_MEMBER_OBJECT, 240, 1}, {18555, C_MEMBER_OBJECT, 16, 1},
    {18916, C_MEMBER_OBJECT, 64, 1}, {14692, C_MEMBER_OBJECT, 16, 1},
    {16319, C_MEMBER_OBJECT, 56, 1}, {16277, C_MEMBER_OBJECT, 72, 1},
    {13004, C_MEMBER_OBJECT, 32, 1}, {8829, C_MEMBER_OBJECT, 24, 1},
    {15776, C_MEMBER_OBJECT, 40, 1}, {13889, C_MEMBER_OBJECT, 64, 1},
    {12742, C_MEMBER_OBJECT, 72, 1}, {15134, C_MEMBER_OBJECT, 96, 1},
    {15154, C_MEMBER_OBJECT, 104, 1}, {3115, C_MEMBER_OBJECT, 16, 1},
    {8829, C_MEMBER_OBJECT, 32, 1}, {14504, C_MEMBER_OBJECT, 48, 1},
    {15743, C_MEMBER_OBJECT, 56, 1}, {15589, C_MEMBER_OBJECT, 40, 1},
    {18916, C_MEMBER_OBJECT, 48, 1}, {16088, C_MEMBER_OBJECT, 16, 1},
    {6977, C_MEMBER_OBJECT, 32, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {12778, C_MEMBER_OBJECT, 24, 1},
    {18916, C_MEMBER_OBJECT, 32, 1}, {13029, C_MEMBER_OBJECT, 40, 1},
    {17585, C_MEMBER_OBJECT, 48, 1}, {18916, C_MEMBER_OBJECT, 16, 1},
    {12826, C_MEMBER_OBJECT, 32, 1}, {18625, C_MEMBER_OBJECT, 16, 1},
    {18969, C_MEMBER_OBJECT, 16, 1}, {9160, C_MEMBER_OBJECT, 24, 1},
    {18916, C_MEMBER_OBJECT, 48, 1}, {6440, C_MEMBER_OBJECT, 24, 1}, {9296, C_MEMBER_OBJECT, 16, 1},
    {6319, C_MEMBER_OBJECT, 16, 1}, {6276, C_MEMBER_OBJECT, 24, 1}, {6307, C_MEMBER_OBJECT, 32, 1},
    {6173, C_MEMBER_OBJECT, 40, 1}, {6284, C_MEMBER_OBJECT, 56, 1}, {6217, C_MEMBER_OBJECT, 96, 1},
    {6196, C_MEMBER_OBJECT, 104, 1}, {6237, C_MEMBER_OBJECT, 112, 1},
    {6256, C_MEMBER_OBJECT, 120, 1}, {6334, C_MEMBER_OBJECT, 16, 1}, {6342, C_MEMBER_OBJECT, 24, 1},
    {6354, C_MEMBER_OBJECT, 16, 1}, {6369, C_MEMBER_OBJECT, 24, 1}, {6362, C_MEMBER_OBJECT, 32, 1},
    {6377, C_MEMBER_OBJECT, 40, 1}, {6385, C_MEMBER_OBJECT, 16, 1}, {13289, C_MEMBER_OBJECT, 24, 1},
    {13280, C_MEMBER_OBJECT, 32, 1}, {13303, C_MEMBER_OBJECT, 40, 1},
    {13289, C_MEMBER_OBJECT, 24, 1}, {13280, C_MEMBER_OBJECT, 32, 1},
    {13303, C_MEMBER_OBJECT, 40, 1}, {14064, C_MEMBER_OBJECT, 56, 1},
    {12186, C_MEMBER_OBJECT, 24, 1}, {12186, C_MEMBER_OBJECT, 24, 1},
    {12127, C_MEMBER_OBJECT, 16, 1}, {12174, C_MEMBER_OBJECT, 24, 1},
    {14105, C_MEMBER_OBJECT, 16, 1}, {7893, C_MEMBER_OBJECT, 16, 1}, {7905, C_MEMBER_OBJECT, 24, 1},
    {8984, C_MEMBER_OBJECT, 16, 1}, {8966, C_MEMBER_OBJECT, 24, 1}, {8973, C_MEMBER_OBJECT, 32, 1},
    {7946, C_MEMBER_OBJECT, 24, 1}, {8060, C_MEMBER_OBJECT, 32, 1}, {7956, C_MEMBER_OBJECT, 40, 1},
    {8033, C_MEMBER_OBJECT, 96, 1}, {8014, C_MEMBER_OBJECT, 104, 1},
    {7974, C_MEMBER_OBJECT, 112, 1}, {8052, C_MEMBER_OBJECT, 120, 1},
    {8084, C_MEMBER_OBJECT, 128, 1}, {8001, C_MEMBER_OBJECT, 136, 1},
    {8109, C_MEMBER_OBJECT, 144, 1}, {14257, C_MEMBER_OBJECT, 96, 1},
    {14270, C_MEMBER_OBJECT, 104, 1}, {9198, C_MEMBER_OBJECT, 32, 1},
    {9198, C_MEMBER_OBJECT, 32, 1}, {9577, C_MEMBER_OBJECT, 24, 1}, {9144, C_MEMBER_OBJECT, 48, 1},
    {18916, C_MEMBER_OBJECT, 208, 1}, {9296, C_MEMBER_OBJECT, 24, 1},
    {9296, C_MEMBER_OBJECT, 24, 1}, {18565, C_MEMBER_OBJECT, 64, 1}, {7194, C_MEMBER_OBJECT, 24, 1},
    {11230, C_MEMBER_OBJECT, 16, 1}, {11187, C_MEMBER_OBJECT, 24, 1},
    {11218, C_MEMBER_OBJECT, 32, 1}, {11059, C_MEMBER_OBJECT, 40, 1},
    {11195, C_MEMBER_OBJECT, 56, 1}, {11128, C_MEMBER_OBJECT, 96, 1},
    {11107, C_MEMBER_OBJECT, 104, 1}, {11148, C_MEMBER_OBJECT, 112, 1},
    {11167, C_MEMBER_OBJECT, 120, 1}, {8931, C_MEMBER_OBJECT, 16, 1},
    {15128, C_MEMBER_OBJECT, 40, 1}, {13929, C_MEMBER_OBJECT, 72, 1},
    {18318, C_MEMBER_OBJECT, 40, 1}, {18318, C_MEMBER_OBJECT, 32, 1},
    {14352, C_MEMBER_OBJECT, 16, 1}, {13929, C_MEMBER_OBJECT, 24, 1},
    {17949, C_MEMBER_OBJECT, 64, 1}, {10298, C_MEMBER_OBJECT, 72, 1},
    {13012, C_MEMBER_OBJECT, 16, 1}, {11245, C_MEMBER_OBJECT, 24, 1},
    {9261, C_MEMBER_OBJECT, 16, 1}, {9278, C_MEMBER_OBJECT, 40, 1}, {9604, C_MEMBER_OBJECT, 16, 1},
    {9261, C_MEMBER_OBJECT, 16, 1}, {9278, C_MEMBER_OBJECT, 40, 1}, {9604, C_MEMBER_OBJECT, 16, 1},
    {9261, C_MEMBER_OBJECT, 16, 1}, {9278, C_MEMBER_OBJECT, 40, 1}, {9261, C_MEMBER_OBJECT, 16, 1},
    {9278, C_MEMBER_OBJECT, 40, 1}, {9261, C_MEMBER_OBJECT, 16, 1}, {9278, C_MEMBER_OBJECT, 40, 1},
    {9261, C_MEMBER_OBJECT, 16, 1}, {9278, C_MEMBER_OBJECT, 40, 1}, {9604, C_MEMBER_OBJECT, 16, 1},
    {9696, C_MEMBER_OBJECT, 24, 1}, {9686, C_MEMBER_OBJECT, 32, 1}, {9673, C_MEMBER_OBJECT, 40, 1},
    {14363, C_MEMBER_OBJECT, 48, 1}, {16521, C_MEMBER_OBJECT, 16, 1},
    {12139, C_MEMBER_OBJECT, 24, 1}, {10425, C_MEMBER_OBJECT, 16, 1},
    {12124, C_MEMBER_OBJECT, 24, 1}, {16521, C_MEMBER_OBJECT, 16, 1},
    {12156, C_MEMBER_OBJECT, 24, 1}, {10026, C_MEMBER_OBJECT, 16, 1},
    {10129, C_MEMBER_OBJECT, 32, 1}, {10046, C_MEMBER_OBJECT, 48, 1},
    {10088, C_MEMBER_OBJECT, 56, 1}, {10103, C_MEMBER_OBJECT, 64, 1},
    {4518, C_MEMBER_OBJECT_ARRAY, 72, 0}, {15935, C_MEMBER_OBJECT, 64, 1},
    {15953, C_MEMBER_OBJECT, 80, 1}, {15971, C_MEMBER_OBJECT, 96, 1},
    {15989, C_MEMBER_OBJECT, 112, 1}, {16007, C_MEMBER_OBJECT, 128, 1},
    {16025, C_MEMBER_OBJECT, 144, 1}, {16043, C_MEMBER_OBJECT, 160, 1},
    {16061, C_MEMBER_OBJECT, 176, 1}, {18916, C_MEMBER_OBJECT, 192, 1},
    {10531, C_MEMBER_OBJECT, 16, 1}, {10461, C_MEMBER_OBJECT, 24, 1},
    {10572, C_MEMBER_OBJECT, 32, 1}, {10582, C_MEMBER_OBJECT, 40, 1},
    {10488, C_MEMBER_OBJECT, 48, 1}, {10498, C_MEMBER_OBJECT, 56, 1},
    {10544, C_MEMBER_OBJECT, 64, 1}, {10475, C_MEMBER_OBJECT, 72, 1},
    {10522, C_MEMBER_OBJECT, 80, 1}, {10512, C_MEMBER_OBJECT, 88, 1},
    {10612, C_MEMBER_OBJECT, 96, 1}, {10560, C_MEMBER_OBJECT, 104, 1},
    {10444, C_MEMBER_OBJECT, 112, 1}, {10430, C_MEMBER_OBJECT, 120, 1},
    {10596, C_MEMBER_OBJECT, 128, 1}, {7913, C_MEMBER_OBJECT, 16, 1},
    {14183, C_MEMBER_OBJECT, 24, 1}, {15503, C_MEMBER_OBJECT, 16, 1},
    {15493, C_MEMBER_OBJECT, 24, 1}, {15484, C_MEMBER_OBJECT, 40, 1},
    {15513, C_MEMBER_OBJECT, 48, 1}, {7226, C_MEMBER_OBJECT, 72, 1},
    {10425, C_MEMBER_OBJECT, 88, 1}, {12781, C_MEMBER_OBJECT, 112, 1},
    {13214, C_MEMBER_OBJECT, 120, 1}, {7232, C_MEMBER_OBJECT, 128, 1},
    {9296, C_MEMBER_OBJECT, 136, 1}, {18916, C_MEMBER_OBJECT, 144, 1},
    {14983, C_MEMBER_OBJECT, 16, 1}, {13967, C_MEMBER_OBJECT, 24, 1},
    {12716, C_MEMBER_OBJECT, 40, 1}, {15438, C_MEMBER_OBJECT, 48, 1},
    {10310, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1},
    {12778, C_MEMBER_OBJECT, 32, 1}, {9296, C_MEMBER_OBJECT, 40, 1},
    {18916, C_MEMBER_OBJECT, 48, 1}, {14876, C_MEMBER_OBJECT, 56, 1},
    {11230, C_MEMBER_OBJECT, 16, 1}, {11187, C_MEMBER_OBJECT, 24, 1},
    {11218, C_MEMBER_OBJECT, 32, 1}, {11059, C_MEMBER_OBJECT, 40, 1},
    {11195, C_MEMBER_OBJECT, 56, 1}, {11128, C_MEMBER_OBJECT, 96, 1},
    {11107, C_MEMBER_OBJECT, 104, 1}, {11148, C_MEMBER_OBJECT, 112, 1},
    {11167, C_MEMBER_OBJECT, 120, 1}, {14170, C_MEMBER_OBJECT, 16, 1},
    {8984, C_MEMBER_OBJECT, 16, 1}, {8966, C_MEMBER_OBJECT, 24, 1}, {8973, C_MEMBER_OBJECT, 32, 1},
    {11277, C_MEMBER_OBJECT, 16, 1}, {11284, C_MEMBER_OBJECT, 24, 1},
    {6077, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6856, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {7186, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11529, C_MEMBER_OBJECT, 16, 1},
    {11513, C_MEMBER_OBJECT_ARRAY, 24, 8}, {12186, C_MEMBER_OBJECT, 24, 1},
    {14573, C_MEMBER_OBJECT, 16, 1}, {17543, C_MEMBER_OBJECT, 24, 1},
    {8996, C_MEMBER_OBJECT, 16, 1}, {18916, C_MEMBER_OBJECT, 32, 1},
    {12124, C_MEMBER_OBJECT, 16, 1}, {13972, C_MEMBER_OBJECT, 32, 1},
    {18631, C_MEMBER_OBJECT_ARRAY, 40, 57}, {17743, C_MEMBER_OBJECT, 16, 1},
    {12124, C_MEMBER_OBJECT, 24, 1}, {6926, C_MEMBER_OBJECT, 32, 1},
    {11949, C_MEMBER_OBJECT, 40, 1}, {12124, C_MEMBER_OBJECT, 16, 1},
    {16102, C_MEMBER_OBJECT, 16, 1}, {6117, C_MEMBER_OBJECT, 24, 1},
    {14907, C_MEMBER_OBJECT, 16, 1}, {15438, C_MEMBER_OBJECT, 32, 1},
    {14907, C_MEMBER_OBJECT, 16, 1}, {15438, C_MEMBER_OBJECT, 32, 1},
    {8991, C_MEMBER_OBJECT, 16, 1}, {15686, C_MEMBER_OBJECT, 24, 1},
    {13087, C_MEMBER_OBJECT, 24, 1}, {13096, C_MEMBER_OBJECT, 32, 1},
    {12124, C_MEMBER_OBJECT, 16, 1}, {15607, C_MEMBER_OBJECT, 24, 1},
    {10425, C_MEMBER_OBJECT, 16, 1}, {12124, C_MEMBER_OBJECT, 24, 1},
    {10425, C_MEMBER_OBJECT, 16, 1}, {12124, C_MEMBER_OBJECT, 24, 1},
    {12124, C_MEMBER_OBJECT, 16, 1}, {12734, C_MEMBER_OBJECT, 24, 1},
    {17543, C_MEMBER_OBJECT, 32, 1}, {8913, C_MEMBER_OBJECT, 40, 1}, {8921, C_MEMBER_OBJECT, 48, 1},
    {12124, C_MEMBER_OBJECT, 16, 1}, {12124, C_MEMBER_OBJECT, 16, 1},
    {14359, C_MEMBER_OBJECT, 24, 1}, {15438, C_MEMBER_OBJECT, 32, 1},
    {14907, C_MEMBER_OBJECT, 16, 1}, {15438, C_MEMBER_OBJECT, 40, 1},
    {14925, C_MEMBER_OBJECT, 16, 1}, {15438, C_MEMBER_OBJECT, 32, 1},
    {9612, C_MEMBER_OBJECT, 16, 1}, {10425, C_MEMBER_OBJECT, 16, 1},
    {12124, C_MEMBER_OBJECT, 24, 1}, {10425, C_MEMBER_OBJECT, 16, 1},
    {12124, C_MEMBER_OBJECT, 24, 1}, {12703, C_MEMBER_OBJECT, 32, 1},
    {15438, C_MEMBER_OBJECT, 40, 1}, {10233, C_MEMBER_OBJECT, 48, 1},
    {11529, C_MEMBER_OBJECT, 16, 1}, {11513, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {13247, C_MEMBER_OBJECT, 16, 1}, {13267, C_MEMBER_OBJECT, 24, 1},
    {13239, C_MEMBER_OBJECT, 32, 1}, {13259, C_MEMBER_OBJECT, 40, 1},
    {12889, C_MEMBER_OBJECT, 16, 1}, {12186, C_MEMBER_OBJECT, 24, 1},
    {12186, C_MEMBER_OBJECT, 24, 1}, {16219, C_MEMBER_OBJECT, 16, 1},
    {16511, C_MEMBER_OBJECT, 24, 1}, {12878, C_MEMBER_OBJECT, 32, 1},
    {13450, C_MEMBER_OBJECT, 40, 1}, {12254, C_MEMBER_OBJECT, 16, 1},
    {10425, C_MEMBER_OBJECT, 24, 1}, {13397, C_MEMBER_OBJECT, 16, 1},
    {8984, C_MEMBER_OBJECT, 16, 1}, {8966, C_MEMBER_OBJECT, 24, 1}, {8973, C_MEMBER_OBJECT, 32, 1},
    {12186, C_MEMBER_OBJECT, 24, 1}, {13475, C_MEMBER_OBJECT, 24, 1},
    {18705, C_MEMBER_OBJECT, 64, 1}, {18916, C_MEMBER_OBJECT, 136, 1},
    {11694, C_MEMBER_OBJECT, 16, 1}, {11702, C_MEMBER_OBJECT, 24, 1},
    {11710, C_MEMBER_OBJECT, 32, 1}, {9232, C_MEMBER_OBJECT, 16, 1},
    {15696, C_MEMBER_OBJECT, 24, 1}, {8984, C_MEMBER_OBJECT, 16, 1}, {8966, C_MEMBER_OBJECT, 24, 1},
    {8973, C_MEMBER_OBJECT, 32, 1}, {18916, C_MEMBER_OBJECT, 64, 1},
    {13480, C_MEMBER_OBJECT, 16, 1}, {13519, C_MEMBER_OBJECT, 32, 1},
    {13488, C_MEMBER_OBJECT, 40, 1}, {9269, C_MEMBER_OBJECT, 24, 1}, {9250, C_MEMBER_OBJECT, 48, 1},
    {9278, C_MEMBER_OBJECT, 56, 1}, {6800, C_MEMBER_OBJECT, 24, 1}, {12193, C_MEMBER_OBJECT, 24, 1},
    {13929, C_MEMBER_OBJECT, 16, 1}, {6454, C_MEMBER_OBJECT, 24, 1},
    {12790, C_MEMBER_OBJECT, 32, 1}, {18670, C_MEMBER_OBJECT, 40, 1},
    {18686, C_MEMBER_OBJECT, 48, 1}, {14097, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14097, C_MEMBER_OBJECT_ARRAY, 32, 0}, {18705, C_MEMBER_OBJECT, 24, 1},
    {18916, C_MEMBER_OBJECT, 96, 1}, {14816, C_MEMBER_OBJECT, 16, 1},
    {13929, C_MEMBER_OBJECT, 16, 1}, {14662, C_MEMBER_OBJECT, 24, 1},
    {16260, C_MEMBER_OBJECT, 32, 1}, {13233, C_MEMBER_OBJECT, 40, 1},
    {15076, C_MEMBER_OBJECT, 16, 1}, {15095, C_MEMBER_OBJECT, 24, 1},
    {15058, C_MEMBER_OBJECT, 32, 1}, {15067, C_MEMBER_OBJECT, 40, 1},
    {15085, C_MEMBER_OBJECT, 48, 1}, {14573, C_MEMBER_OBJECT, 24, 1},
    {12018, C_MEMBER_OBJECT, 72, 1}, {16219, C_MEMBER_OBJECT, 16, 1},
    {16516, C_MEMBER_OBJECT, 24, 1}, {16511, C_MEMBER_OBJECT, 32, 1},
    {12882, C_MEMBER_OBJECT, 40, 1}, {16573, C_MEMBER_OBJECT, 24, 1},
    {15407, C_MEMBER_OBJECT, 32, 1}, {14692, C_MEMBER_OBJECT, 40, 1},
    {11266, C_MEMBER_OBJECT, 32, 1}, {11938, C_MEMBER_OBJECT, 40, 1},
    {14692, C_MEMBER_OBJECT, 48, 1}, {18916, C_MEMBER_OBJECT, 64, 1},
    {15725, C_MEMBER_OBJECT, 24, 1}, {9296, C_MEMBER_OBJECT, 16, 1},
    {13929, C_MEMBER_OBJECT, 16, 1}, {13825, C_MEMBER_OBJECT, 24, 1},
    {15425, C_MEMBER_OBJECT, 32, 1}, {15935, C_MEMBER_OBJECT, 64, 1},
    {15953, C_MEMBER_OBJECT, 80, 1}, {15971, C_MEMBER_OBJECT, 96, 1},
    {15989, C_MEMBER_OBJECT, 112, 1}, {16007, C_MEMBER_OBJECT, 128, 1},
    {16025, C_MEMBER_OBJECT, 144, 1}, {16043, C_MEMBER_OBJECT, 160, 1},
    {16061, C_MEMBER_OBJECT, 176, 1}, {18916, C_MEMBER_OBJECT, 192, 1},
    {15810, C_MEMBER_OBJECT, 16, 1}, {16219, C_MEMBER_OBJECT, 16, 1},
    {16516, C_MEMBER_OBJECT, 24, 1}, {16511, C_MEMBER_OBJECT, 32, 1},
    {8642, C_MEMBER_OBJECT, 16, 1}, {11910, C_MEMBER_OBJECT, 40, 1},
    {16342, C_MEMBER_OBJECT, 72, 1}, {6932, C_MEMBER_OBJECT, 80, 1},
    {15551, C_MEMBER_OBJECT, 88, 1}, {17523, C_MEMBER_OBJECT, 96, 1},
    {3518, C_MEMBER_OBJECT, 128, 1}, {549, C_MEMBER_OBJECT, 136, 1}, {847, C_MEMBER_OBJECT, 144, 1},
    {377, C_MEMBER_OBJECT, 152, 1}, {367, C_MEMBER_OBJECT, 160, 1}, {1266, C_MEMBER_OBJECT, 168, 1},
    {832, C_MEMBER_OBJECT, 176, 1}, {862, C_MEMBER_OBJECT, 184, 1}, {1444, C_MEMBER_OBJECT, 192, 1},
    {1240, C_MEMBER_OBJECT, 200, 1}, {8642, C_MEMBER_OBJECT, 16, 1}, {9238, C_MEMBER_OBJECT, 24, 1},
    {15538, C_MEMBER_OBJECT, 32, 1}, {12836, C_MEMBER_OBJECT, 48, 1},
    {15551, C_MEMBER_OBJECT, 64, 1}, {16332, C_MEMBER_OBJECT, 72, 1},
    {11910, C_MEMBER_OBJECT, 96, 1}, {8991, C_MEMBER_OBJECT, 16, 1}, {9238, C_MEMBER_OBJECT, 24, 1},
    {15904, C_MEMBER_OBJECT, 16, 1}, {15916, C_MEMBER_OBJECT, 24, 1},
    {12186, C_MEMBER_OBJECT, 24, 1}, {12186, C_MEMBER_OBJECT, 24, 1},
    {18625, C_MEMBER_OBJECT, 16, 1}, {9995, C_MEMBER_OBJECT, 24, 1}, {8694, C_MEMBER_OBJECT, 32, 1},
    {10313, C_MEMBER_OBJECT, 40, 1}, {16682, C_MEMBER_OBJECT, 16, 1},
    {12052, C_MEMBER_OBJECT, 24, 1}, {16690, C_MEMBER_OBJECT, 16, 1},
    {12067, C_MEMBER_OBJECT, 24, 1}, {17990, C_MEMBER_OBJECT, 16, 1},
    {14170, C_MEMBER_OBJECT, 24, 1}, {14174, C_MEMBER_OBJECT, 32, 1},
    {16452, C_MEMBER_OBJECT, 16, 1}, {16486, C_MEMBER_OBJECT, 24, 1},
    {16477, C_MEMBER_OBJECT, 32, 1}, {16434, C_MEMBER_OBJECT, 40, 1},
    {16498, C_MEMBER_OBJECT, 48, 1}, {16406, C_MEMBER_OBJECT, 56, 1},
    {16419, C_MEMBER_OBJECT, 64, 1}, {16459, C_MEMBER_OBJECT, 72, 1},
    {16385, C_MEMBER_OBJECT, 136, 1}, {14097, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14097, C_MEMBER_OBJECT_ARRAY, 32, 0}, {17452, C_MEMBER_OBJECT, 16, 1},
    {17443, C_MEMBER_OBJECT, 24, 1}, {14097, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12186, C_MEMBER_OBJECT, 24, 1}, {11590, C_MEMBER_OBJECT, 256, 1},
    {11640, C_MEMBER_OBJECT, 264, 1}, {11606, C_MEMBER_OBJECT, 336, 1},
    {11656, C_MEMBER_OBJECT, 344, 1}, {11623, C_MEMBER_OBJECT, 352, 1},
    {11671, C_MEMBER_OBJECT, 368, 1}, {11561, C_MEMBER_OBJECT, 864, 1},
    {11581, C_MEMBER_OBJECT, 872, 1}, {11569, C_MEMBER_OBJECT, 880, 1},
    {11551, C_MEMBER_OBJECT, 896, 1}, {5717, C_MEMBER_OBJECT, 920, 1},
    {5737, C_MEMBER_OBJECT, 936, 1}, {14434, C_MEMBER_OBJECT, 16, 1},
    {6454, C_MEMBER_OBJECT, 24, 1}, {14531, C_MEMBER_OBJECT, 32, 1},
    {18916, C_MEMBER_OBJECT, 40, 1}, {14015, C_MEMBER_OBJECT, 16, 1},
    {3986, C_MEMBER_OBJECT, 16, 1}, {3986, C_MEMBER_OBJECT, 16, 1}, {13929, C_MEMBER_OBJECT, 16, 1},
    {15276, C_MEMBER_OBJECT, 24, 1}, {17995, C_MEMBER_OBJECT, 32, 1},
    {8538, C_MEMBER_OBJECT, 40, 1}, {18625, C_MEMBER_OBJECT, 48, 1},
    {13825, C_MEMBER_OBJECT, 56, 1}, {13929, C_MEMBER_OBJECT, 16, 1},
    {6943, C_MEMBER_OBJECT, 24, 1}, {9827, C_MEMBER_OBJECT, 32, 1}, {8674, C_MEMBER_OBJECT, 40, 1},
    {9842, C_MEMBER_OBJECT, 48, 1}, {9160, C_MEMBER_OBJECT, 56, 1}, {9863, C_MEMBER_OBJECT, 64, 1},
    {13929, C_MEMBER_OBJECT, 16, 1}, {6943, C_MEMBER_OBJECT, 24, 1}, {9160, C_MEMBER_OBJECT, 32, 1},
    {9863, C_MEMBER_OBJECT, 40, 1}, {6454, C_MEMBER_OBJECT, 16, 1}, {11489, C_MEMBER_OBJECT, 24, 1},
    {18492, C_MEMBER_OBJECT, 32, 1}, {14531, C_MEMBER_OBJECT, 40, 1},
    {18916, C_MEMBER_OBJECT, 48, 1}, {18727, C_MEMBER_OBJECT, 48, 1},
    {18746, C_MEMBER_OBJECT, 56, 1}, {18714, C_MEMBER_OBJECT, 64, 1},
    {9977, C_MEMBER_OBJECT, 112, 1}, {11529, C_MEMBER_OBJECT, 16, 1},
    {11513, C_MEMBER_OBJECT_ARRAY, 24, 8}, {18951, C_MEMBER_OBJECT, 16, 1},
    {18931, C_MEMBER_OBJECT, 24, 1}, {18961, C_MEMBER_OBJECT, 40, 1},
    {18943, C_MEMBER_OBJECT, 48, 1}, {18951, C_MEMBER_OBJECT, 16, 1},
    {18931, C_MEMBER_OBJECT, 24, 1}, {18961, C_MEMBER_OBJECT, 40, 1},
    {18943, C_MEMBER_OBJECT, 48, 1}, {18951, C_MEMBER_OBJECT, 16, 1},
    {18931, C_MEMBER_OBJECT, 24, 1}, {18961, C_MEMBER_OBJECT, 40, 1},
    {18943, C_MEMBER_OBJECT, 48, 1}, {8984, C_MEMBER_OBJECT, 16, 1}, {8966, C_MEMBER_OBJECT, 24, 1},
    {8973, C_MEMBER_OBJECT, 32, 1}, {17166, C_MEMBER_OBJECT, 16, 1},
    {17518, C_MEMBER_OBJECT, 24, 1}, {17201, C_MEMBER_OBJECT, 32, 1},
    {18916, C_MEMBER_OBJECT, 48, 1}, {15479, C_MEMBER_OBJECT, 16, 1},
    {17550, C_MEMBER_OBJECT, 24, 1}, {12795, C_MEMBER_OBJECT, 32, 1},
    {12800, C_MEMBER_OBJECT, 40, 1}, {8991, C_MEMBER_OBJECT, 48, 1},
    {16186, C_MEMBER_OBJECT, 56, 1}, {9620, C_MEMBER_OBJECT, 72, 1}, {8382, C_MEMBER_OBJECT, 80, 1},
    {14837, C_MEMBER_OBJECT, 88, 1}, {9880, C_MEMBER_OBJECT, 96, 1},
    {16225, C_MEMBER_OBJECT, 104, 1}, {9720, C_MEMBER_OBJECT, 112, 1},
    {16241, C_MEMBER_OBJECT, 120, 1}, {9745, C_MEMBER_OBJECT, 128, 1},
    {8364, C_MEMBER_OBJECT, 136, 1}, {14824, C_MEMBER_OBJECT, 144, 1},
    {17222, C_MEMBER_OBJECT, 24, 1}, {9773, C_MEMBER_OBJECT, 32, 1},
    {13944, C_MEMBER_OBJECT, 40, 1}, {11459, C_MEMBER_OBJECT, 48, 1},
    {11422, C_MEMBER_OBJECT, 56, 1}, {11446, C_MEMBER_OBJECT, 64, 1},
    {11384, C_MEMBER_OBJECT, 72, 1}, {11411, C_MEMBER_OBJECT, 80, 1},
    {11369, C_MEMBER_OBJECT, 88, 1}, {11436, C_MEMBER_OBJECT, 96, 1},
    {11396, C_MEMBER_OBJECT, 104, 1}, {11356, C_MEMBER_OBJECT, 112, 1},
    {9636, C_MEMBER_OBJECT, 128, 1}, {19031, C_MEMBER_OBJECT, 16, 1},
    {12703, C_MEMBER_OBJECT, 24, 1}, {15438, C_MEMBER_OBJECT, 32, 1},
    {18565, C_MEMBER_OBJECT, 128, 1}, {18476, C_MEMBER_OBJECT, 136, 1},
    {19226, C_MEMBER_OBJECT, 152, 1}, {18565, C_MEMBER_OBJECT, 128, 1},
    {18476, C_MEMBER_OBJECT, 136, 1}, {19226, C_MEMBER_OBJECT, 152, 1},
    {19226, C_MEMBER_OBJECT, 128, 1}, {18565, C_MEMBER_OBJECT, 144, 1},
    {12716, C_MEMBER_OBJECT, 16, 1}, {10192, C_MEMBER_OBJECT, 24, 1},
    {18916, C_MEMBER_OBJECT, 32, 1}, {18452, C_MEMBER_OBJECT, 96, 1},
    {18404, C_MEMBER_OBJECT, 104, 1}, {18428, C_MEMBER_OBJECT, 112, 1},
    {18380, C_MEMBER_OBJECT, 128, 1}, {18332, C_MEMBER_OBJECT, 136, 1},
    {18356, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    14183, 17990, 16358, 7036, 6601, 7111, 7101, 7136, 7130, 7728, 1680, 7793, 7870, 7858, 8124,
    8412, 4279, 4255, 4234, 8723, 9319, 9301, 9330, 9432, 9347, 13405, 9357, 9382, 9406, 9451, 9296,
    9655, 9780, 10243, 10304, 648, 10363, 10404, 10415, 10629, 11008, 11041, 11968, 12846, 12951,
    12965, 12946, 13144, 12014, 13383, 13547, 13623, 13665, 13643, 13832, 13825, 14297, 14848,
    15104, 15291, 15285, 15445, 17008, 15701, 12245, 15763, 15759, 15852, 16371, 16975, 17939,
    17975, 17969, 16544, 16521, 18977, 19232, 18029, 6403, 6617, 6639, 6662, 4178, 3287, 8733,
    11018, 12230, 12768, 18631, 11303, 11319, 11336, 11298, 812, 16580, 17075, 12897, 13369, 13590,
    13650, 18048, 1173, 1221, 14931, 16613, 16641, 16525, 18305, 18577, 18850, 18876, 18894, 18249,
    1159, 6938, 7063, 14285, 14312, 14323, 8190, 17062, 521, 10147, 10325, 17033, 88, 102, 555, 705,
    920, 3211, 12, 28, 43, 204, 461, 758, 938, 972, 1149, 1258, 2943, 2995, 3122, 3141, 3173, 3199,
    3319, 3507, 3518, 629, 1283, 3562, 216, 404, 533, 675, 770, 1331, 2979, 3008, 3185, 3420, 3495,
    172, 255, 307, 595, 611, 876, 893, 1182, 1357, 1410, 3274, 784, 3649, 801, 911, 741, 984, 1201,
    2894, 2928, 3329, 3385, 188, 284, 323, 346, 3222, 3347, 3366, 3398, 3476, 8552, 8593, 17048,
    17116, 17023, 17100, 6692,
};

const struct table table_3_15_0 = {
    {.hex = 0x030f00f0}, names, members, enumerators, types, held, static_types,
    690, 4, 273, 202,
    NULL,
};
