/* What the debug information of CPython 3.15.0rc1t says: made by make-table. */
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
    "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDescrObject\0"
    "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyDictValues\0"
    "PyFloatObject\0" "PyFrameLocalsProxyObject\0" "PyFrameObject\0" "PyFunctionObject\0"
    "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
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
    "ZeroDivisionError\0" "ZlibDecompressor\0" "_DummyDecl\0" "_IncompleteInputError\0"
    "_PyAsyncGenObject\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0" "_PyCodeArray\0"
    "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0" "_PyGenObject\0"
    "_PyInterpreterFrame\0" "_PyListIterObject\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0"
    "_PyRuntimeState\0" "_PyScannerObject\0" "_PyThreadStateImpl\0" "_PyTupleIterObject\0"
    "_PyWeakReference\0" "_Row\0" "__origin__\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0"
    "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0"
    "_asyncio.Task\0" "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_buffer_wrapper\0" "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0"
    "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0" "_frame\0"
    "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_interpchannels.ChannelID\0" "_interpchannels.ChannelInfo\0"
    "_interpreters.CrossInterpreterBufferView\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0"
    "_io.BufferedReader\0" "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0"
    "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0"
    "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0" "_longobject\0" "_lsprof.Profiler\0"
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
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0"
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
    "co_stacksize\0" "co_tlbc\0" "co_weakreflist\0" "code\0" "codecs.error_registry\0"
    "codecs.search_cache\0" "codecs.search_path\0" "collections.OrderedDict\0"
    "collections._deque_iterator\0" "collections._deque_reverse_iterator\0"
    "collections._tuplegetter\0" "collections.defaultdict\0" "collections.deque\0"
    "combinationsobject\0" "comment_event_obj\0" "comment_factory\0" "common_consts\0" "complex\0"
    "compobject\0" "compressobject\0" "compute_value\0" "concurrent.interpreters.InterpreterError\0"
    "concurrent.interpreters.InterpreterNotFoundError\0" "connection\0" "constevaluatorobject\0"
    "constraints\0" "context\0" "conversion\0" "converters\0" "cookie\0" "coroutine\0"
    "coroutine_wrapper\0" "countobject\0" "cr_exc_state.exc_value\0" "cr_name\0"
    "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0"
    "ctypes.CField\0" "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0"
    "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0"
    "dataobj\0" "datastack_chunk\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0"
    "debug_offset\0" "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0"
    "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0"
    "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0"
    "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0"
    "doc\0" "dropwhileobject\0" "dstoff\0" "dv_dict\0" "element\0" "element_factory\0"
    "elementtree_module\0" "ellipsis\0" "embedded\0" "en_longindex\0" "en_result\0" "en_sit\0"
    "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0"
    "entity\0" "entries\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0"
    "evaluate_bound\0" "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0"
    "expression\0" "externalTimer\0" "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0"
    "f_frame\0" "f_funcobj\0" "f_locals\0" "f_locals_cache\0" "f_overwritten_fast_locals\0"
    "f_trace\0" "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0" "file_repr\0"
    "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterfalseobject\0"
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
    "gc.garbage\0" "gc.permanent_generation\0" "gc.young\0" "generator\0" "generic_alias_iterator\0"
    "getset_descriptor\0" "gi_exc_state.exc_value\0" "gi_frame_state\0" "gi_iframe\0"
    "gi_iframe.f_builtins\0" "gi_iframe.f_globals\0" "gi_iframe.f_locals\0" "gi_iframe.frame_obj\0"
    "gi_name\0" "gi_origin_or_finalizer\0" "gi_qualname\0" "gi_weakreflist\0" "groupbyobject\0"
    "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0"
    "hamt_collision_node\0" "handle_close\0" "handle_comment\0" "handle_data\0" "handle_doctype\0"
    "handle_end\0" "handle_end_ns\0" "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0"
    "hash\0" "hashable_args\0" "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0"
    "ht_module\0" "ht_name\0" "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0"
    "ht_type.tp_cache\0" "ht_type.tp_dict\0" "ht_type.tp_mro\0" "ht_type.tp_weaklist\0" "id\0"
    "im_func\0" "im_self\0" "im_weakreflist\0" "imports.import_func\0" "imports.importlib\0"
    "imports.lazy_import_func\0" "imports.lazy_imports_filter\0" "imports.lazy_modules\0"
    "imports.lazy_pending_submodules\0" "imports.modules\0" "imports.modules_by_index\0"
    "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0"
    "instancemethod\0" "instr_ptr\0" "instruction_sequence\0" "int\0" "intern\0" "interp\0"
    "interpolationobject\0" "interpolations\0" "interpolationsiter\0" "interpreters.head\0"
    "iobase\0" "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0"
    "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0" "itemgetterobject\0" "items\0"
    "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0" "itertools._tee\0"
    "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.batched\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0"
    "keylog_filename\0" "keyobject\0" "keys\0" "kind\0" "kw\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "last_line\0" "lastrowid\0" "lazy_import\0" "leftblock\0" "leftindex\0"
    "len\0" "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0"
    "list\0" "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0"
    "local_free\0" "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "long_cnt\0"
    "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0"
    "lz_attr\0" "lz_builtins\0" "lz_code\0" "lz_from\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managed_static_type_state\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_dict\0" "md_name\0"
    "md_state\0" "md_state_size\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0"
    "memo\0" "memo_dict\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0"
    "metadata\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "mgmt.arenas\0" "mgmt.maxarenas\0" "mi_heap_t\0" "mi_page_queue_t\0" "mi_page_t\0"
    "mi_segment_t\0" "mimalloc.abandoned_pool.abandoned\0"
    "mimalloc.abandoned_pool.abandoned_visited\0" "mimalloc.heaps\0" "missing\0" "ml_name\0"
    "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "moduledef\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0"
    "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_bytes_object\0" "ob_descr\0" "ob_fval\0" "ob_gc_bits\0" "ob_item\0"
    "ob_mutex\0" "ob_ref\0" "ob_ref_local\0" "ob_ref_shared\0" "ob_shash\0" "ob_size\0" "ob_sval\0"
    "ob_tid\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_items\0" "odict_iterator\0" "odict_keys\0" "odict_values\0" "odictiterobject\0"
    "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0" "os.statvfs_result\0"
    "os.statx_result\0" "output_buffer\0" "owner\0" "pages\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "persistent_id\0" "persistent_id_attr\0" "persistent_load\0"
    "persistent_load_attr\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0"
    "pickler\0" "placeholder\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0"
    "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0" "prev\0" "previous\0"
    "previous_item\0" "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0"
    "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
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
    "si_set\0" "signals.handlers\0" "simplequeueobject\0" "size\0" "slice\0" "slice_count\0"
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
    "time.struct_time\0" "tlbc_index\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
    "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traverse_func\0" "tuple\0" "tuple_iterator\0"
    "type\0" "type_params\0" "typealiasobject\0" "types\0" "types.GenericAlias\0"
    "types.SimpleNamespace\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "typevarobject\0"
    "typevartupleobject\0" "typing.ParamSpec\0" "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0"
    "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0" "typing.Union\0" "tzinfo\0"
    "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unhashable_args\0" "unicodeiterobject\0" "unionobject\0"
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0"
    "valid\0" "value\0" "values\0" "var_default\0" "var_name\0" "vectorcall_args\0"
    "vectorcall_kwnames\0" "view.obj\0" "warnings.context\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakref.CallableProxyType\0"
    "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0"
    "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0"
    "write\0" "writenl\0" "writer\0" "x_attr\0" "xblock_size\0" "xheap\0" "xi.exceptions\0"
    "xibufferview\0" "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xthread_free\0" "xxlimited_3_13.Xxo\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {452, 0, 0, 88, 0, 0}, {452, 12942, 56, 8, 0, 0}, {452, 13729, 32, 8, 0, 0},
    {452, 14507, 40, 8, 0, 0}, {452, 16110, 48, 8, 0, 0}, {470, 0, 0, 80, 0, 0},
    {470, 14425, 32, 8, 0, 0}, {470, 14438, 40, 8, 0, 0}, {488, 0, 0, 72, 0, 0},
    {488, 9778, 56, 8, 0, 0}, {488, 16990, 32, 8, 0, 0}, {488, 17025, 48, 8, 0, 0},
    {488, 17342, 40, 8, 0, 0}, {502, 0, 0, 64, 0, 0}, {502, 6731, 0, 8, 0, 0},
    {502, 7729, 24, 8, 0, 0}, {502, 12604, 8, 8, 0, 0}, {1297, 0, 0, 16, 0, 0},
    {1297, 14418, 0, 8, 0, 0}, {1325, 0, 0, 72, 0, 0}, {1325, 8798, 40, 8, 0, 0},
    {1396, 0, 0, 168, 0, 0}, {1396, 6912, 160, 8, 0, 0}, {1396, 9246, 56, 8, 0, 0},
    {1396, 9895, 152, 8, 0, 0}, {1396, 13274, 32, 8, 0, 0}, {1396, 14319, 80, 8, 0, 0},
    {1396, 15231, 64, 8, 0, 0}, {1396, 18777, 72, 8, 0, 0}, {1461, 0, 0, 56, 0, 0},
    {1461, 11218, 40, 8, 0, 0}, {1461, 12604, 32, 8, 0, 0}, {1461, 16115, 48, 4, 12, 1},
    {1461, 16144, 48, 4, 11, 1}, {1461, 16158, 48, 4, 8, 3}, {1475, 0, 0, 56, 0, 0},
    {1475, 6243, 32, 8, 0, 0}, {1475, 6251, 40, 8, 0, 0}, {1491, 0, 0, 72, 0, 0},
    {1491, 6263, 32, 8, 0, 0}, {1491, 6271, 48, 8, 0, 0}, {1491, 6278, 40, 8, 0, 0},
    {1491, 6286, 56, 8, 0, 0}, {1508, 0, 0, 176, 0, 0}, {1508, 6082, 56, 8, 0, 0},
    {1508, 6185, 40, 8, 0, 0}, {1508, 6193, 72, 8, 0, 0}, {1508, 6216, 48, 8, 0, 0},
    {1525, 0, 0, 104, 0, 0}, {1525, 13729, 96, 8, 0, 0}, {1525, 13999, 88, 8, 0, 0},
    {1548, 0, 0, 112, 0, 0}, {1548, 9739, 96, 8, 0, 0}, {1548, 13685, 88, 8, 0, 0},
    {1575, 0, 0, 88, 0, 0}, {1575, 6363, 40, 8, 0, 0}, {1575, 7688, 72, 8, 0, 0},
    {1575, 8493, 64, 8, 0, 0}, {1575, 13809, 48, 8, 0, 0}, {1575, 17774, 56, 8, 0, 0},
    {1597, 0, 0, 80, 0, 0}, {1597, 13855, 40, 8, 0, 0}, {1615, 0, 0, 56, 0, 0},
    {1615, 13959, 40, 8, 0, 0}, {1615, 13976, 48, 1, 0, 0}, {1646, 0, 0, 72, 0, 0},
    {1646, 12984, 32, 8, 0, 0}, {1646, 12989, 48, 8, 0, 0}, {1646, 12998, 40, 8, 0, 0},
    {1664, 0, 0, 80, 0, 0}, {1664, 13594, 72, 8, 0, 0}, {1680, 0, 0, 80, 0, 0},
    {1680, 14733, 32, 8, 0, 0}, {1680, 17784, 64, 8, 0, 0}, {1690, 0, 0, 40, 0, 0},
    {1690, 13925, 32, 8, 0, 0}, {1703, 0, 0, 240, 0, 0}, {1703, 7808, 68, 4, 0, 0},
    {1703, 7820, 232, 1, 0, 0}, {1703, 7837, 40, 8, 0, 0}, {1703, 7847, 56, 8, 0, 0},
    {1703, 7865, 128, 8, 0, 0}, {1703, 7877, 84, 4, 0, 0}, {1703, 7892, 152, 8, 0, 0},
    {1703, 7905, 120, 8, 0, 0}, {1703, 7924, 112, 8, 0, 0}, {1703, 7943, 136, 8, 0, 0},
    {1703, 7951, 48, 8, 0, 0}, {1703, 7960, 88, 4, 0, 0}, {1703, 7975, 144, 8, 0, 0},
    {1703, 7987, 80, 4, 0, 0}, {1703, 8000, 224, 8, 0, 0}, {1716, 0, 0, 72, 0, 0},
    {1716, 18435, 64, 8, 0, 0}, {1716, 18440, 56, 8, 0, 0}, {1739, 0, 0, 64, 0, 0},
    {1739, 8640, 32, 8, 0, 0}, {1739, 8649, 40, 8, 0, 0}, {1749, 0, 0, 64, 0, 0},
    {1749, 17531, 32, 8, 0, 0}, {1749, 17539, 48, 8, 0, 0}, {1749, 17550, 40, 8, 0, 0},
    {1764, 0, 0, 56, 0, 0}, {1764, 18471, 40, 8, 0, 0}, {1764, 18483, 32, 8, 0, 0},
    {1777, 0, 0, 176, 0, 0}, {1777, 8570, 56, 8, 0, 0}, {1777, 8593, 40, 8, 0, 0},
    {1777, 8601, 72, 8, 0, 0}, {1777, 8624, 48, 8, 0, 0}, {1790, 0, 0, 40, 0, 0},
    {1790, 8738, 32, 8, 0, 0}, {1845, 0, 0, 64, 0, 0}, {1845, 11237, 40, 1, 0, 0},
    {1845, 18164, 56, 8, 0, 0}, {1865, 0, 0, 56, 0, 0}, {1865, 11237, 40, 1, 0, 0},
    {1865, 18164, 48, 8, 0, 0}, {1901, 0, 0, 56, 0, 0}, {1901, 8773, 40, 8, 0, 0},
    {1901, 8780, 48, 8, 0, 0}, {1901, 8791, 32, 8, 0, 0}, {1915, 0, 0, 24, 0, 0},
    {1915, 13240, 8, 8, 0, 0}, {1915, 13247, 16, 8, 0, 0}, {1930, 0, 0, 32, 0, 0},
    {1930, 9261, 32, 0, 0, 0}, {1930, 9272, 10, 1, 0, 0}, {1930, 9280, 9, 1, 0, 0},
    {1930, 9300, 8, 1, 0, 0}, {1930, 9313, 24, 8, 0, 0}, {1930, 9325, 0, 8, 0, 0},
    {1930, 9335, 16, 8, 0, 0}, {1947, 0, 0, 64, 0, 0}, {1947, 13026, 48, 8, 0, 0},
    {1947, 13034, 32, 8, 0, 0}, {1947, 13042, 56, 8, 0, 0}, {1960, 0, 0, 16, 0, 0},
    {1960, 13240, 0, 8, 0, 0}, {1960, 13247, 8, 8, 0, 0}, {1979, 0, 0, 16, 0, 0},
    {1979, 7679, 0, 1, 0, 0}, {1979, 9432, 2, 1, 0, 0}, {1979, 18452, 3, 1, 0, 0},
    {1979, 18464, 8, 8, 0, 0}, {1992, 0, 0, 40, 0, 0}, {1992, 13889, 32, 8, 0, 0},
    {2031, 0, 0, 96, 0, 0}, {2031, 9784, 32, 8, 0, 0}, {2031, 9804, 64, 8, 0, 0},
    {2031, 9819, 40, 8, 0, 0}, {2031, 9846, 72, 8, 0, 0}, {2031, 9887, 48, 8, 0, 0},
    {2045, 0, 0, 168, 0, 0}, {2045, 10177, 136, 8, 0, 0}, {2045, 10191, 128, 8, 0, 0},
    {2045, 10208, 40, 8, 0, 0}, {2045, 10222, 88, 8, 0, 0}, {2045, 10235, 64, 8, 0, 0},
    {2045, 10245, 72, 8, 0, 0}, {2045, 10269, 96, 8, 0, 0}, {2045, 10278, 32, 8, 0, 0},
    {2045, 10291, 80, 8, 0, 0}, {2045, 10307, 120, 8, 0, 0}, {2045, 10319, 48, 8, 0, 0},
    {2045, 10329, 56, 8, 0, 0}, {2045, 10343, 144, 8, 0, 0}, {2062, 0, 0, 16, 0, 0},
    {2062, 4448, 0, 8, 0, 0}, {2062, 4457, 8, 8, 0, 0}, {2072, 0, 0, 176, 0, 0},
    {2072, 10800, 56, 8, 0, 0}, {2072, 10823, 83, 1, 0, 0}, {2072, 10838, 88, 88, 0, 0},
    {2072, 10928, 40, 8, 0, 0}, {2072, 10959, 48, 8, 0, 0}, {2084, 0, 0, 184, 0, 0},
    {2084, 11263, 32, 8, 0, 0}, {2099, 0, 0, 296, 0, 0}, {2099, 5986, 32, 256, 0, 0},
    {2116, 0, 0, 56, 0, 0}, {2116, 6765, 48, 8, 0, 0}, {2134, 0, 0, 56, 0, 0},
    {2134, 7095, 48, 8, 0, 0}, {2155, 0, 0, 56, 0, 0}, {2155, 11011, 32, 8, 0, 0},
    {2168, 0, 0, 968, 0, 0}, {2168, 11270, 904, 8, 0, 0}, {2168, 11285, 912, 8, 0, 0},
    {2168, 11295, 880, 8, 0, 0}, {2168, 11303, 896, 8, 0, 0}, {2168, 11315, 888, 8, 0, 0},
    {2185, 0, 0, 120, 0, 0}, {2185, 13685, 88, 8, 0, 0}, {2185, 13729, 96, 8, 0, 0},
    {2185, 13734, 112, 8, 0, 0}, {2185, 14507, 104, 8, 0, 0}, {2205, 0, 0, 40, 0, 0},
    {2205, 10172, 32, 8, 0, 0}, {2228, 0, 0, 247104, 0, 0}, {2228, 6041, 10712, 8, 0, 0},
    {2228, 6061, 10704, 8, 0, 0}, {2228, 6448, 86064, 1992, 0, 0}, {2228, 6658, 10800, 8, 0, 0},
    {2228, 6738, 17664, 8, 0, 0}, {2228, 6820, 10696, 8, 0, 0}, {2228, 6987, 7584, 8, 0, 0},
    {2228, 6996, 8488, 8, 0, 0}, {2228, 7149, 231008, 104, 0, 0}, {2228, 7164, 231080, 8, 0, 0},
    {2228, 7199, 231096, 8, 0, 0}, {2228, 7230, 231032, 8, 0, 0}, {2228, 7258, 231016, 8, 0, 0},
    {2228, 7290, 231024, 8, 0, 0}, {2228, 7315, 231056, 8, 0, 0}, {2228, 7345, 231064, 8, 0, 0},
    {2228, 7379, 231072, 8, 0, 0}, {2228, 7415, 231040, 8, 0, 0}, {2228, 7443, 231048, 8, 0, 0},
    {2228, 7476, 231104, 8, 0, 0}, {2228, 7519, 229392, 8, 0, 0}, {2228, 7545, 229400, 8, 0, 0},
    {2228, 7564, 229408, 8, 0, 0}, {2228, 7591, 229416, 8, 0, 0}, {2228, 8028, 7984, 8, 0, 0},
    {2228, 8050, 7976, 8, 0, 0}, {2228, 8070, 7968, 8, 0, 0}, {2228, 8297, 229424, 96, 0, 0},
    {2228, 9064, 8472, 8, 0, 0}, {2228, 9679, 86032, 8, 0, 0}, {2228, 9710, 86008, 8, 0, 0},
    {2228, 10678, 7536, 8, 0, 0}, {2228, 10691, 7512, 4, 0, 0}, {2228, 10705, 7528, 8, 0, 0},
    {2228, 10716, 7480, 24, 0, 0}, {2228, 10740, 7408, 24, 0, 0}, {2228, 11425, 7272, 8, 0, 0},
    {2228, 11459, 7632, 8, 0, 0}, {2228, 11479, 7608, 8, 0, 0}, {2228, 11497, 7640, 8, 0, 0},
    {2228, 11522, 7656, 8, 0, 0}, {2228, 11550, 7672, 8, 0, 0}, {2228, 11571, 7680, 8, 0, 0},
    {2228, 11603, 7592, 8, 0, 0}, {2228, 11619, 7600, 8, 0, 0}, {2228, 13487, 11008, 8, 0, 0},
    {2228, 13521, 10944, 8, 0, 0}, {2228, 13642, 229664, 1216, 0, 0},
    {2228, 13663, 230880, 64, 0, 0}, {2228, 13767, 7264, 8, 0, 0}, {2228, 14049, 17656, 8, 0, 0},
    {2228, 16957, 7576, 8, 0, 0}, {2228, 16965, 8480, 8, 0, 0}, {2228, 17471, 7336, 8, 0, 0},
    {2228, 17484, 7352, 8, 0, 0}, {2228, 17852, 88056, 141336, 0, 0},
    {2228, 17899, 186368, 9752, 0, 0}, {2228, 17914, 186376, 9744, 0, 0},
    {2228, 17941, 196136, 480, 0, 0}, {2228, 17974, 88064, 98304, 0, 0},
    {2228, 18536, 10776, 8, 0, 0}, {2228, 18553, 10736, 8, 0, 0}, {2228, 18577, 10720, 8, 0, 0},
    {2228, 18594, 10728, 8, 0, 0}, {2228, 18823, 10656, 24, 0, 0}, {2266, 0, 0, 56, 0, 0},
    {2266, 6302, 48, 8, 0, 0}, {2266, 13908, 40, 8, 0, 0}, {2279, 0, 0, 48, 0, 0},
    {2279, 12815, 32, 8, 0, 0}, {2279, 12833, 40, 4, 0, 0}, {2292, 0, 0, 40, 0, 0},
    {2292, 10045, 24, 4, 0, 0}, {2292, 13729, 0, 8, 0, 0}, {2292, 14181, 16, 8, 0, 0},
    {2292, 17819, 8, 4, 0, 0}, {2304, 0, 0, 16, 0, 0}, {2304, 13240, 0, 8, 0, 0},
    {2316, 0, 0, 32, 0, 0}, {2316, 13696, 16, 8, 0, 0}, {2316, 13709, 24, 8, 0, 0},
    {2328, 0, 0, 168, 0, 0}, {2328, 13184, 40, 8, 0, 0}, {2328, 18527, 80, 8, 0, 0},
    {2347, 0, 0, 32, 0, 0}, {2347, 13586, 0, 8, 0, 0}, {2359, 0, 0, 64, 0, 0},
    {2359, 11428, 32, 8, 0, 0}, {2359, 11436, 40, 8, 0, 0}, {2374, 0, 0, 120, 0, 0},
    {2374, 13005, 72, 8, 0, 0}, {2386, 0, 0, 120, 0, 0}, {2386, 13189, 32, 8, 0, 0},
    {2386, 13197, 56, 8, 0, 0}, {2386, 13205, 40, 8, 0, 0}, {2386, 13214, 72, 8, 0, 0},
    {2401, 0, 0, 96, 0, 0}, {2401, 13729, 88, 8, 0, 0}, {2419, 0, 0, 128, 0, 0},
    {2419, 14058, 88, 8, 0, 0}, {2419, 14077, 64, 8, 0, 0}, {2433, 0, 0, 128, 0, 0},
    {2433, 9967, 104, 8, 0, 0}, {2433, 9976, 112, 8, 0, 0}, {2433, 13721, 88, 8, 0, 0},
    {2433, 16414, 96, 8, 0, 0}, {2449, 0, 0, 32, 0, 0}, {2449, 13897, 11, 1, 0, 0},
    {2449, 13916, 10, 1, 0, 0}, {2449, 13932, 12, 4, 0, 0}, {2449, 13945, 16, 8, 0, 0},
    {2449, 13984, 0, 8, 0, 0}, {2449, 13991, 24, 8, 0, 0}, {2549, 0, 0, 216, 0, 0},
    {2549, 9986, 32, 8, 0, 0}, {2549, 11218, 64, 8, 0, 0}, {2549, 13154, 48, 8, 0, 0},
    {2549, 15774, 80, 128, 0, 0}, {2549, 16984, 56, 8, 0, 0}, {2549, 18423, 40, 8, 0, 0},
    {2561, 0, 0, 56, 0, 0}, {2561, 16069, 32, 8, 0, 0}, {2561, 16361, 48, 8, 0, 0},
    {2561, 16366, 40, 8, 0, 0}, {2575, 0, 0, 96, 0, 0}, {2575, 18458, 88, 8, 0, 0},
    {2629, 0, 0, 160, 0, 0}, {2629, 9502, 120, 8, 0, 0}, {2629, 9530, 128, 8, 0, 0},
    {2629, 9967, 96, 8, 0, 0}, {2629, 12646, 104, 8, 0, 0}, {2629, 13343, 152, 8, 0, 0},
    {2629, 13685, 88, 8, 0, 0}, {2629, 14181, 112, 8, 0, 0}, {2629, 14856, 144, 8, 0, 0},
    {2629, 17342, 136, 8, 0, 0}, {2649, 0, 0, 96, 0, 0}, {2649, 8023, 88, 8, 0, 0},
    {2689, 0, 0, 888, 0, 0}, {2689, 6460, 168, 8, 0, 0}, {2689, 6470, 224, 8, 0, 0},
    {2689, 6490, 216, 8, 0, 0}, {2689, 6795, 80, 8, 0, 0}, {2689, 7103, 120, 8, 0, 0},
    {2689, 7116, 128, 8, 0, 0}, {2689, 8493, 232, 8, 0, 0}, {2689, 8688, 136, 8, 0, 0},
    {2689, 8706, 72, 8, 0, 0}, {2689, 8811, 256, 8, 0, 0}, {2689, 9064, 152, 8, 0, 0},
    {2689, 9670, 144, 8, 0, 0}, {2689, 11759, 16, 8, 0, 0}, {2689, 13750, 184, 8, 0, 0},
    {2689, 13767, 8, 8, 0, 0}, {2689, 14828, 0, 8, 0, 0}, {2689, 17399, 176, 8, 0, 0},
    {2689, 17426, 328, 8, 0, 0}, {2689, 17446, 336, 8, 0, 0}, {2703, 0, 0, 56, 0, 0},
    {2703, 17267, 40, 8, 0, 0}, {2703, 17276, 32, 8, 0, 0}, {2721, 0, 0, 56, 0, 0},
    {2721, 13908, 48, 8, 0, 0}, {2735, 0, 0, 440, 0, 0}, {2735, 17584, 272, 8, 0, 0},
    {2735, 17592, 352, 8, 0, 0}, {2735, 17601, 48, 8, 0, 0}, {2735, 17614, 368, 8, 0, 0},
    {2735, 17623, 208, 8, 0, 0}, {2735, 17632, 64, 8, 0, 0}, {2735, 17643, 280, 8, 0, 0},
    {2735, 17651, 304, 8, 0, 0}, {2735, 17665, 184, 8, 0, 0}, {2735, 17674, 56, 8, 0, 0},
    {2735, 17686, 256, 8, 0, 0}, {2735, 17697, 360, 8, 0, 0}, {2735, 17704, 40, 8, 0, 0},
    {2735, 17712, 104, 8, 0, 0}, {2735, 17720, 376, 8, 0, 0}, {2735, 17734, 200, 8, 0, 0},
    {2735, 17746, 224, 8, 0, 0}, {2748, 0, 0, 128, 0, 0}, {2748, 9479, 88, 8, 0, 0},
    {2748, 14012, 96, 8, 0, 0}, {2748, 15224, 120, 8, 0, 0}, {2769, 0, 0, 80, 0, 0},
    {2769, 8798, 72, 8, 0, 0}, {2785, 0, 0, 40, 0, 0}, {2785, 13968, 32, 8, 0, 0},
    {2797, 0, 0, 88, 0, 0}, {2797, 18698, 40, 8, 0, 0}, {2797, 18718, 32, 8, 0, 0},
    {2813, 0, 0, 224, 0, 0}, {2813, 5934, 208, 8, 0, 0}, {2813, 9950, 40, 8, 0, 0},
    {2813, 12450, 32, 8, 0, 0}, {2813, 13835, 64, 8, 0, 0}, {2813, 18178, 152, 8, 0, 0},
    {2813, 18202, 160, 8, 0, 0}, {2813, 18226, 144, 8, 0, 0}, {2813, 18250, 120, 8, 0, 0},
    {2813, 18274, 128, 8, 0, 0}, {2813, 18298, 112, 8, 0, 0}, {3026, 0, 0, 144, 0, 0},
    {3026, 14512, 120, 8, 0, 0}, {3026, 14525, 112, 8, 0, 0}, {3415, 0, 0, 320, 0, 0},
    {3415, 6901, 96, 8, 0, 0}, {3415, 6937, 256, 8, 0, 0}, {3415, 13274, 40, 8, 0, 0},
    {3415, 13289, 48, 8, 0, 0}, {3415, 14545, 248, 8, 0, 0}, {3415, 15187, 224, 8, 0, 0},
    {3415, 15199, 232, 8, 0, 0}, {3415, 15208, 240, 8, 0, 0}, {3415, 16036, 32, 8, 0, 0},
    {3603, 0, 0, 40, 0, 0}, {3603, 6294, 32, 8, 0, 0}, {3644, 0, 0, 16, 0, 0},
    {3644, 9548, 8, 8, 0, 0}, {3644, 15697, 0, 8, 0, 0}, {3657, 0, 0, 40, 0, 0},
    {3657, 9372, 32, 8, 0, 0}, {3692, 0, 0, 16, 0, 0}, {3692, 9729, 0, 8, 0, 0},
    {3692, 14842, 8, 8, 0, 0}, {3722, 0, 0, 88, 0, 0}, {3722, 9791, 0, 8, 0, 0},
    {3722, 9827, 16, 8, 0, 0}, {3722, 9837, 40, 8, 0, 0}, {3722, 10116, 48, 8, 0, 0},
    {3722, 11717, 56, 8, 0, 0}, {3722, 12785, 80, 8, 0, 0}, {3722, 14333, 78, 1, 0, 0},
    {3722, 14833, 8, 8, 0, 0}, {3722, 16042, 64, 8, 0, 0}, {3722, 17520, 72, 4, 0, 0},
    {3742, 0, 0, 48, 0, 0}, {3742, 11920, 40, 8, 0, 0}, {3760, 0, 0, 128, 0, 0},
    {3760, 13159, 56, 8, 0, 0}, {3802, 0, 0, 405760, 0, 0}, {3802, 6658, 2560, 256, 0, 0},
    {3802, 6675, 2816, 4, 0, 0}, {3802, 6738, 10752, 16, 0, 0}, {3802, 7149, 14216, 8, 0, 0},
    {3802, 7258, 14216, 8, 0, 0}, {3802, 11820, 936, 8, 0, 0}, {3802, 14049, 1304, 16, 0, 0},
    {3802, 15662, 1384, 1040, 0, 0}, {3802, 17852, 10792, 3416, 0, 0}, {3835, 0, 0, 15792, 0, 0},
    {3835, 6616, 1024, 8, 0, 0}, {3835, 6637, 1032, 8, 0, 0}, {3835, 6790, 0, 888, 0, 0},
    {3835, 13563, 1112, 12256, 0, 0}, {3854, 0, 0, 48, 0, 0}, {3854, 11920, 40, 8, 0, 0},
    {5926, 0, 0, 32, 0, 0}, {5926, 9365, 8, 8, 0, 0}, {5926, 18171, 16, 8, 0, 0},
    {5926, 18428, 0, 8, 0, 0}, {5943, 0, 0, 48, 0, 0}, {5943, 9345, 40, 8, 0, 0},
    {5943, 11666, 32, 8, 0, 0}, {6328, 0, 0, 48, 0, 0}, {6328, 8928, 40, 8, 0, 0},
    {6328, 18736, 32, 8, 0, 0}, {6436, 0, 0, 80, 0, 0}, {6436, 6302, 48, 8, 0, 0},
    {6436, 13880, 56, 8, 0, 0}, {6693, 0, 0, 24, 0, 0}, {6693, 10172, 0, 8, 0, 0},
    {7079, 0, 0, 48, 0, 0}, {7079, 11920, 40, 8, 0, 0}, {7647, 0, 0, 32, 0, 0},
    {7647, 7510, 0, 8, 0, 0}, {7647, 13625, 8, 8, 0, 0}, {7664, 0, 0, 48, 0, 0},
    {7664, 11861, 32, 8, 0, 0}, {7664, 11908, 40, 8, 0, 0}, {7749, 0, 0, 48, 0, 0},
    {7749, 7784, 32, 8, 0, 0}, {8952, 0, 0, 72, 0, 0}, {8952, 8912, 64, 8, 0, 0},
    {8972, 0, 0, 72, 0, 0}, {8972, 8966, 48, 8, 0, 0}, {8988, 0, 0, 232, 0, 0},
    {8988, 12580, 40, 8, 0, 0}, {8988, 12590, 56, 8, 0, 0}, {9231, 0, 0, 72, 0, 0},
    {9231, 9029, 32, 8, 0, 0}, {9231, 9046, 56, 8, 0, 0}, {9566, 0, 0, 72, 0, 0},
    {9566, 9441, 56, 8, 0, 0}, {9566, 9454, 48, 8, 0, 0}, {9566, 9464, 40, 8, 0, 0},
    {9566, 14192, 64, 8, 0, 0}, {10026, 0, 0, 48, 0, 0}, {10026, 10172, 32, 8, 0, 0},
    {10026, 11858, 40, 8, 0, 0}, {10656, 0, 0, 40, 0, 0}, {10656, 13999, 32, 8, 0, 0},
    {10669, 0, 0, 80, 0, 0}, {10669, 6363, 40, 8, 0, 0}, {10669, 14263, 32, 8, 0, 0},
    {10669, 14360, 48, 8, 0, 0}, {12492, 0, 0, 48, 0, 0}, {12492, 7804, 32, 8, 0, 0},
    {12492, 14012, 40, 8, 0, 0}, {12708, 0, 0, 48, 0, 0}, {12708, 11920, 40, 8, 0, 0},
    {12756, 0, 0, 40, 0, 0}, {12872, 0, 0, 56, 0, 0}, {12872, 12600, 48, 8, 0, 0},
    {12872, 16069, 32, 8, 0, 0}, {12872, 16361, 40, 8, 0, 0}, {12892, 0, 0, 168, 0, 0},
    {12892, 7127, 88, 8, 0, 0}, {12892, 7133, 144, 8, 0, 0}, {12892, 10172, 104, 8, 0, 0},
    {12892, 12515, 128, 8, 0, 0}, {12892, 12923, 136, 8, 0, 0}, {12892, 15324, 0, 72, 0, 0},
    {12909, 0, 0, 72, 0, 0}, {12909, 12450, 56, 8, 0, 0}, {12909, 13767, 40, 8, 0, 0},
    {12909, 15283, 64, 8, 0, 0}, {13052, 0, 0, 48, 0, 0}, {13052, 17643, 24, 8, 0, 0},
    {13052, 17720, 32, 8, 0, 0}, {13052, 17819, 0, 8, 0, 0}, {13096, 0, 0, 56, 0, 0},
    {13096, 10172, 40, 8, 0, 0}, {13096, 11988, 32, 8, 0, 0}, {13127, 0, 0, 40, 0, 0},
    {13127, 13106, 32, 8, 0, 0}, {13438, 0, 0, 3064, 0, 0}, {13438, 12502, 2872, 16, 0, 0},
    {13438, 14339, 1040, 1800, 0, 0}, {13438, 17379, 2840, 8, 0, 0}, {13448, 0, 0, 24, 0, 0},
    {13448, 10039, 0, 8, 0, 0}, {13464, 0, 0, 96, 0, 0}, {13464, 7679, 10, 2, 0, 0},
    {13464, 8877, 9, 1, 0, 0}, {13464, 10126, 16, 8, 0, 0}, {13464, 12734, 32, 8, 0, 0},
    {13464, 13767, 56, 8, 0, 0}, {13464, 15708, 0, 4, 0, 0}, {13464, 15734, 4, 4, 0, 0},
    {13464, 16990, 8, 1, 3, 4}, {13464, 18805, 28, 4, 0, 0}, {13464, 18817, 48, 8, 0, 0},
    {13464, 18961, 40, 8, 0, 0}, {13474, 0, 0, 49512, 0, 0}, {13474, 5994, 176, 8, 0, 0},
    {13474, 8523, 216, 8, 0, 0}, {13474, 12507, 240, 4, 0, 0}, {13474, 15458, 232, 8, 0, 0},
    {13474, 15478, 32, 8, 0, 0}, {13474, 15491, 224, 8, 0, 0}, {13474, 15720, 248, 8, 0, 0},
    {13474, 15747, 264, 49248, 0, 0}, {14165, 0, 0, 80, 0, 0}, {14165, 9018, 64, 8, 0, 0},
    {14165, 9037, 40, 8, 0, 0}, {14165, 9046, 72, 8, 0, 0}, {14493, 0, 0, 96, 0, 0},
    {14493, 6363, 40, 8, 0, 0}, {14493, 10057, 32, 8, 0, 0}, {14493, 12512, 48, 8, 0, 0},
    {14958, 0, 0, 80, 0, 0}, {14958, 14903, 48, 8, 0, 0}, {14958, 14912, 56, 8, 0, 0},
    {14958, 14921, 32, 8, 0, 0}, {14958, 14930, 64, 8, 0, 0}, {14958, 14940, 40, 8, 0, 0},
    {15066, 0, 0, 224, 0, 0}, {15066, 367, 176, 8, 0, 0}, {15066, 377, 168, 8, 0, 0},
    {15066, 549, 152, 8, 0, 0}, {15066, 832, 192, 8, 0, 0}, {15066, 847, 160, 8, 0, 0},
    {15066, 862, 200, 8, 0, 0}, {15066, 1240, 216, 8, 0, 0}, {15066, 1266, 184, 8, 0, 0},
    {15066, 1444, 208, 8, 0, 0}, {15066, 3473, 144, 8, 0, 0}, {15066, 6750, 136, 8, 0, 0},
    {15066, 6841, 96, 8, 0, 0}, {15066, 14890, 128, 8, 0, 0}, {15066, 15396, 104, 8, 0, 0},
    {15066, 16192, 88, 8, 0, 0}, {15066, 17347, 112, 8, 0, 0}, {15066, 17764, 120, 8, 0, 0},
    {15151, 0, 0, 64, 0, 0}, {15151, 12604, 56, 8, 0, 0}, {15151, 16069, 32, 8, 0, 0},
    {15151, 16361, 48, 8, 0, 0}, {15151, 16366, 40, 8, 0, 0}, {15299, 0, 0, 48, 0, 0},
    {15299, 15570, 40, 8, 0, 0}, {15574, 0, 0, 48, 0, 0}, {15574, 11920, 40, 8, 0, 0},
    {15632, 0, 0, 16, 0, 0}, {15632, 11218, 8, 8, 0, 0}, {15632, 12450, 0, 8, 0, 0},
    {15641, 0, 0, 64, 0, 0}, {15641, 15655, 32, 8, 0, 0}, {15679, 0, 0, 88, 0, 0},
    {15679, 6862, 56, 8, 0, 0}, {15679, 6872, 64, 8, 0, 0}, {16208, 0, 0, 48, 0, 0},
    {16208, 15754, 32, 8, 0, 0}, {16552, 0, 0, 48, 0, 0}, {16552, 11920, 40, 8, 0, 0},
    {16566, 0, 0, 528, 0, 0}, {16566, 8798, 8, 512, 0, 0}, {16566, 15314, 520, 8, 0, 0},
    {16579, 0, 0, 263248, 0, 0}, {16579, 13411, 512, 8, 0, 0}, {16579, 13423, 520, 4, 0, 0},
    {16602, 0, 0, 32, 0, 0}, {16602, 11218, 8, 8, 0, 0}, {16602, 12450, 0, 8, 0, 0},
    {16602, 13767, 16, 8, 0, 0}, {16620, 0, 0, 48, 0, 0}, {16620, 6033, 0, 8, 0, 0},
    {16620, 10141, 24, 8, 0, 0}, {16620, 13823, 20, 4, 0, 0}, {16620, 14757, 8, 8, 0, 0},
    {16640, 0, 0, 40, 0, 0}, {16640, 11970, 4, 4, 0, 0}, {16658, 0, 0, 24, 0, 0},
    {16679, 0, 0, 3064, 0, 0}, {16679, 12502, 2872, 16, 0, 0}, {16679, 14339, 1040, 1800, 0, 0},
    {16679, 17379, 2840, 8, 0, 0}, {16696, 0, 0, 24, 0, 0}, {16696, 10039, 0, 8, 0, 0},
    {16719, 0, 0, 96, 0, 0}, {16719, 7679, 10, 2, 0, 0}, {16719, 8877, 9, 1, 0, 0},
    {16719, 10126, 16, 8, 0, 0}, {16719, 12734, 32, 8, 0, 0}, {16719, 13767, 56, 8, 0, 0},
    {16719, 15708, 0, 4, 0, 0}, {16719, 15734, 4, 4, 0, 0}, {16719, 16990, 8, 1, 3, 4},
    {16719, 18805, 28, 4, 0, 0}, {16719, 18817, 48, 8, 0, 0}, {16719, 18961, 40, 8, 0, 0},
    {16736, 0, 0, 49512, 0, 0}, {16736, 5994, 176, 8, 0, 0}, {16736, 8523, 216, 8, 0, 0},
    {16736, 12507, 240, 4, 0, 0}, {16736, 15458, 232, 8, 0, 0}, {16736, 15478, 32, 8, 0, 0},
    {16736, 15491, 224, 8, 0, 0}, {16736, 15720, 248, 8, 0, 0}, {16736, 15747, 264, 49248, 0, 0},
    {16756, 0, 0, 48, 0, 0}, {16756, 6352, 32, 4, 0, 0}, {16756, 10131, 8, 8, 0, 0},
    {16756, 13170, 44, 4, 0, 0}, {16756, 13781, 40, 4, 0, 0}, {16756, 15248, 0, 8, 0, 0},
    {16756, 16978, 36, 4, 0, 0}, {16775, 0, 0, 24, 0, 0}, {16775, 13729, 8, 8, 0, 0},
    {16805, 0, 0, 56, 0, 0}, {16805, 13999, 40, 8, 0, 0}, {16805, 14003, 48, 8, 0, 0},
    {16805, 17819, 32, 8, 0, 0}, {17284, 0, 0, 512, 0, 0}, {17284, 11858, 32, 8, 0, 0},
    {17284, 13772, 48, 8, 0, 0}, {17284, 13847, 40, 4, 0, 0}, {17284, 18464, 56, 456, 0, 0},
    {18354, 0, 0, 48, 0, 0}, {18354, 11920, 40, 8, 0, 0}, {18372, 0, 0, 72, 0, 0},
    {18372, 6363, 32, 8, 0, 0}, {18372, 14360, 56, 8, 0, 0}, {18763, 0, 0, 48, 0, 0},
    {18763, 9000, 32, 8, 0, 0}, {18763, 15541, 40, 8, 0, 0}, {18946, 0, 0, 104, 0, 0},
    {18946, 11209, 96, 8, 0, 0}, {19020, 0, 0, 64, 0, 0}, {19020, 12437, 40, 8, 0, 0},
    {19020, 15283, 48, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {565, 5}, {579, 4}, {3552, 22}, {13625, 5},
};

static const struct table_type types[] = {
    {43, 1525, 104, 104, 0, 8}, {88, 1575, 88, 88, 8, 6}, {102, 1548, 112, 112, 14, 9},
    {648, 2006, 40, 40, 23, 1}, {758, 2185, 120, 120, 24, 10}, {812, 11727, 88, 88, 34, 2},
    {1149, 2401, 96, 96, 36, 7}, {1258, 2433, 128, 128, 43, 10}, {1680, 1680, 80, 80, 53, 0},
    {3096, 2575, 96, 96, 53, 7}, {3128, 2629, 160, 160, 60, 15}, {3166, 2649, 96, 96, 75, 7},
    {3302, 2748, 128, 128, 82, 9}, {3321, 2748, 128, 128, 91, 9}, {3353, 2748, 128, 128, 100, 9},
    {3906, 3932, 64, 64, 109, 3}, {3976, 665, 128, 128, 112, 11}, {3992, 10639, 40, 40, 123, 1},
    {4012, 3186, 192, 192, 124, 15}, {4026, 3194, 48, 48, 139, 2}, {4055, 159, 56, 56, 141, 0},
    {4071, 159, 56, 56, 141, 0}, {4087, 3627, 48, 48, 141, 2}, {4103, 58, 120, 120, 143, 0},
    {4122, 72, 168, 168, 143, 1}, {4143, 5254, 64, 64, 144, 3}, {4164, 5293, 56, 56, 147, 2},
    {4188, 5271, 64, 64, 149, 3}, {4207, 423, 64, 64, 152, 1}, {4220, 2873, 104, 104, 153, 3},
    {4232, 3481, 88, 88, 156, 3}, {4244, 17009, 96, 96, 159, 1}, {4263, 1629, 176, 176, 160, 10},
    {4280, 242, 144, 144, 170, 3}, {4301, 434, 48, 48, 173, 2}, {4321, 3110, 48, 48, 175, 1},
    {4346, 16994, 112, 112, 176, 2}, {4361, 1824, 56, 56, 178, 1}, {4376, 1804, 48, 48, 179, 1},
    {4396, 470, 80, 80, 180, 2}, {4481, 719, 48, 48, 182, 0}, {4495, 730, 56, 56, 182, 0},
    {4525, 7711, 56, 56, 182, 0}, {4551, 2612, 112, 56, 182, 1}, {4579, 18837, 48, 48, 183, 0},
    {4620, 15408, 64, 64, 183, 4}, {4639, 6928, 168, 168, 187, 3}, {4658, 6928, 168, 168, 190, 3},
    {4677, 6928, 168, 168, 193, 3}, {4696, 7060, 88, 88, 196, 3}, {4708, 9960, 64, 64, 199, 2},
    {4719, 13792, 56, 56, 201, 2}, {4749, 16523, 136, 136, 203, 5},
    {4762, 17360, 216, 216, 208, 12}, {4780, 7068, 40, 40, 220, 1}, {4799, 11838, 48, 48, 221, 2},
    {4811, 3675, 96, 96, 223, 6}, {4825, 3818, 88, 88, 229, 6}, {4851, 1429, 96, 96, 235, 2},
    {4868, 273, 200, 200, 237, 0}, {4889, 391, 240, 240, 237, 1}, {4912, 950, 48, 48, 238, 0},
    {4921, 1004, 48, 48, 238, 1}, {4952, 1025, 72, 72, 239, 1}, {4996, 1059, 64, 64, 240, 2},
    {5040, 1093, 80, 80, 242, 2}, {5078, 1121, 72, 72, 244, 3}, {5116, 3056, 72, 72, 247, 0},
    {5154, 1325, 72, 72, 247, 0}, {5168, 1396, 168, 168, 247, 8}, {5184, 1373, 40, 40, 255, 1},
    {5209, 3415, 320, 320, 256, 10}, {5227, 3390, 40, 40, 266, 1}, {5313, 15679, 88, 88, 267, 1},
    {5332, 121, 40, 40, 268, 0}, {5363, 140, 48, 48, 268, 0}, {5394, 689, 33728, 33728, 268, 0},
    {5422, 2913, 35152, 35152, 268, 0}, {5455, 2978, 48, 48, 268, 0}, {5466, 2989, 48, 48, 268, 0},
    {5483, 2989, 48, 48, 268, 0}, {5500, 3013, 48, 48, 268, 0}, {5517, 3013, 48, 48, 268, 0},
    {5534, 3002, 48, 48, 268, 0}, {5549, 3002, 48, 48, 268, 0}, {5564, 3002, 48, 48, 268, 0},
    {5579, 3002, 48, 48, 268, 0}, {5594, 3002, 48, 48, 268, 0}, {5610, 3002, 48, 48, 268, 0},
    {5663, 3042, 280, 280, 268, 3}, {5680, 3214, 56, 56, 271, 1}, {5698, 2479, 48, 48, 272, 0},
    {5715, 2509, 48, 48, 272, 0}, {5730, 2524, 48, 48, 272, 1}, {5746, 2496, 136, 136, 273, 5},
    {5763, 2537, 88, 88, 278, 4}, {5779, 2597, 80, 80, 282, 2}, {5794, 18384, 128, 128, 284, 2},
    {5834, 2668, 40, 40, 286, 0}, {5856, 12773, 72, 72, 286, 5}, {5871, 12756, 40, 40, 291, 1},
    {5891, 17558, 80, 80, 292, 1}, {5962, 8460, 40, 40, 293, 1}, {6312, 6328, 48, 48, 294, 2},
    {6377, 6436, 80, 80, 296, 1}, {6389, 6420, 56, 56, 297, 1}, {6452, 1, 40, 40, 298, 1},
    {6510, 3585, 168, 176, 299, 9}, {6526, 1475, 56, 56, 308, 2}, {6548, 1491, 72, 72, 310, 4},
    {6571, 3603, 40, 40, 314, 1}, {6945, 1646, 72, 72, 315, 3}, {6972, 1646, 80, 72, 318, 3},
    {7010, 1597, 80, 80, 321, 1}, {7020, 7079, 48, 48, 322, 1}, {7045, 16552, 48, 48, 323, 1},
    {7629, 7664, 48, 48, 324, 2}, {7694, 1690, 40, 40, 326, 1}, {7749, 7749, 48, 48, 327, 2},
    {7761, 1901, 72, 56, 329, 3}, {8023, 1703, 232, 240, 332, 10}, {8089, 5141, 128, 128, 342, 2},
    {8113, 8972, 72, 72, 344, 1}, {8141, 8972, 72, 72, 345, 1}, {8177, 5943, 48, 48, 346, 1},
    {8202, 8952, 72, 72, 347, 1}, {8226, 8988, 232, 232, 348, 1}, {8530, 3709, 168, 176, 349, 9},
    {8540, 1790, 40, 40, 358, 1}, {8674, 229, 96, 96, 359, 2}, {8827, 1845, 64, 64, 361, 1},
    {8845, 1865, 56, 56, 362, 1}, {8859, 1881, 48, 48, 363, 2}, {9064, 1947, 64, 64, 365, 0},
    {9069, 9231, 72, 72, 365, 2}, {9087, 3657, 40, 40, 367, 1}, {9098, 9231, 72, 72, 368, 2},
    {9115, 3657, 40, 40, 370, 1}, {9125, 9231, 72, 72, 371, 2}, {9150, 9231, 72, 72, 373, 2},
    {9174, 9231, 72, 72, 375, 2}, {9200, 9231, 72, 72, 377, 2}, {9219, 3657, 40, 40, 379, 1},
    {9556, 9566, 72, 72, 380, 4}, {9905, 9923, 72, 72, 384, 2}, {10001, 10026, 48, 48, 386, 2},
    {10072, 10090, 64, 64, 388, 2}, {10110, 4441, 168, 96, 390, 6}, {10151, 1947, 72, 64, 396, 0},
    {10162, 2549, 216, 216, 396, 9}, {10376, 2045, 168, 168, 405, 15},
    {10385, 12492, 48, 48, 420, 2}, {10406, 12892, 168, 168, 422, 11},
    {10435, 12909, 72, 72, 433, 4}, {10460, 14493, 96, 96, 437, 6}, {10749, 3709, 168, 176, 443, 9},
    {10759, 10656, 40, 40, 452, 1}, {10782, 1901, 64, 56, 453, 3}, {11032, 2155, 56, 56, 456, 2},
    {11037, 2099, 296, 296, 458, 1}, {11053, 2116, 48, 56, 459, 1}, {11070, 2134, 48, 56, 460, 1},
    {11748, 4839, 40, 48, 461, 0}, {11964, 2084, 184, 184, 461, 2}, {11979, 15574, 48, 48, 463, 1},
    {11994, 4466, 48, 48, 464, 2}, {12013, 17298, 64, 64, 466, 2}, {12028, 17284, 512, 512, 468, 3},
    {12054, 6009, 72, 72, 471, 4}, {12075, 6806, 56, 56, 475, 1}, {12093, 7699, 48, 48, 476, 2},
    {12109, 8244, 72, 72, 478, 2}, {12132, 8751, 72, 72, 480, 2}, {12172, 8330, 48, 48, 482, 2},
    {12191, 8558, 56, 56, 484, 2}, {12207, 8761, 56, 56, 486, 2}, {12223, 9349, 56, 56, 488, 2},
    {12243, 10008, 48, 48, 490, 2}, {12265, 10986, 88, 88, 492, 5}, {12283, 11845, 72, 72, 497, 1},
    {12300, 14345, 56, 56, 498, 3}, {12319, 14572, 80, 80, 501, 2}, {12342, 14876, 64, 64, 503, 2},
    {12360, 15257, 48, 48, 505, 1}, {12377, 16055, 48, 48, 506, 2}, {12395, 17030, 56, 56, 508, 2},
    {12415, 19003, 72, 72, 510, 3}, {12502, 2084, 184, 184, 513, 2}, {12568, 2247, 72, 72, 515, 4},
    {12619, 12633, 80, 80, 519, 1}, {12668, 2266, 56, 56, 520, 0}, {12673, 3742, 48, 48, 520, 1},
    {12687, 12708, 48, 48, 521, 1}, {12853, 12872, 56, 56, 522, 3}, {13078, 3760, 128, 128, 525, 1},
    {13092, 13096, 56, 56, 526, 2}, {13114, 13127, 40, 40, 528, 1}, {13256, 1901, 64, 56, 529, 3},
    {13299, 13315, 64, 64, 532, 1}, {13332, 2328, 160, 168, 533, 3}, {13352, 2359, 64, 64, 536, 3},
    {13359, 18763, 48, 48, 539, 2}, {13374, 1901, 72, 56, 541, 3}, {13603, 13613, 96, 96, 544, 1},
    {13625, 2386, 120, 120, 545, 3}, {14126, 14165, 80, 80, 548, 3}, {14196, 6714, 56, 56, 551, 1},
    {14216, 11947, 64, 64, 552, 1}, {14236, 13392, 80, 80, 553, 5}, {14270, 2612, 120, 56, 558, 1},
    {14285, 2612, 56, 56, 559, 1}, {14303, 2833, 304, 304, 560, 0}, {14693, 2458, 120, 120, 560, 2},
    {14776, 14795, 96, 96, 562, 1}, {14813, 452, 88, 88, 563, 4}, {14949, 14958, 80, 80, 567, 5},
    {15034, 18946, 104, 104, 572, 2}, {15130, 15151, 64, 64, 574, 4},
    {15167, 960, 104, 104, 578, 3}, {15176, 1311, 112, 112, 581, 4}, {15290, 15299, 48, 48, 585, 1},
    {15506, 15019, 40, 40, 586, 0}, {15519, 14741, 64, 64, 586, 1}, {15546, 15555, 56, 56, 587, 3},
    {15604, 2549, 216, 216, 590, 9}, {15608, 15641, 64, 64, 599, 1}, {15702, 2561, 56, 56, 600, 3},
    {15959, 15052, 64, 64, 603, 2}, {15972, 15066, 224, 224, 605, 14},
    {15991, 15086, 120, 120, 619, 7}, {16006, 3890, 48, 48, 626, 2}, {16018, 15102, 48, 48, 628, 0},
    {16208, 16208, 48, 48, 628, 2}, {16375, 18354, 48, 48, 630, 1}, {16394, 18354, 48, 48, 631, 1},
    {16430, 11766, 64, 64, 632, 4}, {16463, 17327, 48, 48, 636, 2}, {16491, 17308, 56, 56, 638, 2},
    {16799, 16805, 56, 56, 640, 3}, {16832, 5818, 168, 168, 643, 9}, {16847, 2612, 80, 56, 652, 1},
    {17503, 2612, 64, 56, 653, 1}, {17774, 5915, 56, 56, 654, 2}, {17798, 2721, 48, 56, 656, 1},
    {17804, 3854, 48, 48, 657, 1}, {17819, 4509, 968, 968, 658, 12}, {17858, 10669, 80, 80, 670, 4},
    {17877, 3783, 40, 40, 674, 1}, {18034, 14402, 72, 72, 675, 4}, {18051, 14382, 40, 40, 679, 1},
    {18072, 14382, 40, 40, 680, 1}, {18095, 17836, 80, 80, 681, 6}, {18116, 18001, 96, 96, 687, 7},
    {18131, 18015, 72, 72, 694, 4}, {18151, 18372, 72, 72, 698, 5}, {18464, 2084, 184, 184, 703, 2},
    {18617, 3873, 88, 88, 705, 4}, {18643, 3873, 88, 88, 709, 4}, {18661, 3873, 88, 88, 713, 4},
    {18744, 1901, 72, 56, 717, 3}, {18850, 488, 72, 72, 720, 4}, {18880, 3256, 184, 184, 724, 16},
    {18914, 3491, 152, 152, 740, 13}, {18974, 3507, 64, 64, 753, 1}, {18999, 19020, 64, 64, 754, 2},
    {19030, 8319, 184, 184, 756, 3}, {19044, 8319, 184, 184, 759, 3},
    {19060, 3535, 200, 200, 762, 2}, {19083, 2813, 224, 224, 764, 9},
};

static const struct table_held held[] = {
    {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {13999, C_MEMBER_OBJECT, 88, 1}, {13729, C_MEMBER_OBJECT, 96, 1},
    {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {13685, C_MEMBER_OBJECT, 88, 1}, {9739, C_MEMBER_OBJECT, 96, 1},
    {9744, C_MEMBER_OBJECT, 104, 1}, {10110, C_MEMBER_OBJECT, 32, 1},
    {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {13685, C_MEMBER_OBJECT, 88, 1}, {13729, C_MEMBER_OBJECT, 96, 1},
    {14507, C_MEMBER_OBJECT, 104, 1}, {13734, C_MEMBER_OBJECT, 112, 1},
    {15443, C_MEMBER_OBJECT, 72, 1}, {15415, C_MEMBER_OBJECT, 80, 1},
    {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {13729, C_MEMBER_OBJECT, 88, 1}, {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1},
    {13809, C_MEMBER_OBJECT, 48, 1}, {17774, C_MEMBER_OBJECT, 56, 1},
    {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1}, {13721, C_MEMBER_OBJECT, 88, 1},
    {16414, C_MEMBER_OBJECT, 96, 1}, {9967, C_MEMBER_OBJECT, 104, 1},
    {9976, C_MEMBER_OBJECT, 112, 1}, {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1},
    {13809, C_MEMBER_OBJECT, 48, 1}, {17774, C_MEMBER_OBJECT, 56, 1},
    {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1}, {18458, C_MEMBER_OBJECT, 88, 1},
    {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {13685, C_MEMBER_OBJECT, 88, 1}, {9967, C_MEMBER_OBJECT, 96, 1},
    {12646, C_MEMBER_OBJECT, 104, 1}, {14181, C_MEMBER_OBJECT, 112, 1},
    {9502, C_MEMBER_OBJECT, 120, 1}, {9530, C_MEMBER_OBJECT, 128, 1},
    {17342, C_MEMBER_OBJECT, 136, 1}, {14856, C_MEMBER_OBJECT, 144, 1},
    {13343, C_MEMBER_OBJECT, 152, 1}, {9064, C_MEMBER_OBJECT, 32, 1},
    {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {8023, C_MEMBER_OBJECT, 88, 1}, {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1},
    {13809, C_MEMBER_OBJECT, 48, 1}, {17774, C_MEMBER_OBJECT, 56, 1},
    {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1}, {9479, C_MEMBER_OBJECT, 88, 1},
    {14012, C_MEMBER_OBJECT, 96, 1}, {15224, C_MEMBER_OBJECT, 120, 1},
    {9064, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {9479, C_MEMBER_OBJECT, 88, 1}, {14012, C_MEMBER_OBJECT, 96, 1},
    {15224, C_MEMBER_OBJECT, 120, 1}, {9064, C_MEMBER_OBJECT, 32, 1},
    {6363, C_MEMBER_OBJECT, 40, 1}, {13809, C_MEMBER_OBJECT, 48, 1},
    {17774, C_MEMBER_OBJECT, 56, 1}, {8493, C_MEMBER_OBJECT, 64, 1}, {7688, C_MEMBER_OBJECT, 72, 1},
    {9479, C_MEMBER_OBJECT, 88, 1}, {14012, C_MEMBER_OBJECT, 96, 1},
    {15224, C_MEMBER_OBJECT, 120, 1}, {3962, C_MEMBER_OBJECT, 32, 1},
    {3921, C_MEMBER_OBJECT, 40, 1}, {3942, C_MEMBER_OBJECT, 48, 1}, {10598, C_MEMBER_OBJECT, 32, 1},
    {10493, C_MEMBER_OBJECT, 40, 1}, {10554, C_MEMBER_OBJECT, 48, 1},
    {10507, C_MEMBER_OBJECT, 56, 1}, {10567, C_MEMBER_OBJECT, 64, 1},
    {10581, C_MEMBER_OBJECT, 72, 1}, {10607, C_MEMBER_OBJECT, 80, 1},
    {10618, C_MEMBER_OBJECT, 88, 1}, {10521, C_MEMBER_OBJECT, 96, 1},
    {10536, C_MEMBER_OBJECT, 104, 1}, {10478, C_MEMBER_OBJECT, 112, 1},
    {10632, C_MEMBER_OBJECT, 32, 1}, {17220, C_MEMBER_OBJECT, 32, 1},
    {17069, C_MEMBER_OBJECT, 40, 1}, {17147, C_MEMBER_OBJECT, 48, 1},
    {17084, C_MEMBER_OBJECT, 56, 1}, {17171, C_MEMBER_OBJECT, 64, 1},
    {17186, C_MEMBER_OBJECT, 72, 1}, {17240, C_MEMBER_OBJECT, 80, 1},
    {17252, C_MEMBER_OBJECT, 88, 1}, {17099, C_MEMBER_OBJECT, 96, 1},
    {17115, C_MEMBER_OBJECT, 104, 1}, {17053, C_MEMBER_OBJECT, 112, 1},
    {17204, C_MEMBER_OBJECT, 136, 1}, {17161, C_MEMBER_OBJECT, 144, 1},
    {17230, C_MEMBER_OBJECT, 152, 1}, {17134, C_MEMBER_OBJECT, 160, 1},
    {16824, C_MEMBER_OBJECT, 32, 1}, {16817, C_MEMBER_OBJECT, 40, 1},
    {13718, C_MEMBER_OBJECT, 32, 1}, {13999, C_MEMBER_OBJECT, 40, 1},
    {18411, C_MEMBER_OBJECT, 120, 1}, {8640, C_MEMBER_OBJECT, 32, 1},
    {8649, C_MEMBER_OBJECT, 40, 1}, {8658, C_MEMBER_OBJECT, 48, 1}, {18483, C_MEMBER_OBJECT, 32, 1},
    {18471, C_MEMBER_OBJECT, 40, 1}, {17531, C_MEMBER_OBJECT, 32, 1},
    {17550, C_MEMBER_OBJECT, 40, 1}, {17539, C_MEMBER_OBJECT, 48, 1},
    {12653, C_MEMBER_OBJECT, 56, 1}, {11691, C_MEMBER_OBJECT, 32, 1},
    {9056, C_MEMBER_OBJECT, 40, 1}, {9943, C_MEMBER_OBJECT, 48, 1}, {18777, C_MEMBER_OBJECT, 32, 1},
    {9056, C_MEMBER_OBJECT, 40, 1}, {9586, C_MEMBER_OBJECT, 80, 1}, {13999, C_MEMBER_OBJECT, 80, 1},
    {6773, C_MEMBER_OBJECT, 48, 1}, {6780, C_MEMBER_OBJECT, 80, 1},
    {17497, C_MEMBER_OBJECT, 112, 1}, {7510, C_MEMBER_OBJECT, 120, 1},
    {8512, C_MEMBER_OBJECT, 128, 1}, {6368, C_MEMBER_OBJECT, 136, 1},
    {15275, C_MEMBER_OBJECT, 144, 1}, {7721, C_MEMBER_OBJECT, 152, 1},
    {9577, C_MEMBER_OBJECT, 160, 1}, {14371, C_MEMBER_OBJECT, 168, 1},
    {8512, C_MEMBER_OBJECT, 96, 1}, {7510, C_MEMBER_OBJECT, 104, 1},
    {15275, C_MEMBER_OBJECT, 112, 1}, {12450, C_MEMBER_OBJECT, 32, 1},
    {9064, C_MEMBER_OBJECT, 40, 1}, {12445, C_MEMBER_OBJECT, 40, 1}, {6773, C_MEMBER_OBJECT, 48, 1},
    {6780, C_MEMBER_OBJECT, 80, 1}, {14258, C_MEMBER_OBJECT, 48, 1},
    {18695, C_MEMBER_OBJECT, 40, 1}, {15370, C_MEMBER_OBJECT, 56, 1},
    {15941, C_MEMBER_OBJECT, 64, 1}, {13908, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {15192, C_MEMBER_OBJECT, 32, 1}, {18791, C_MEMBER_OBJECT, 40, 1},
    {9064, C_MEMBER_OBJECT, 48, 1}, {18683, C_MEMBER_OBJECT, 56, 1},
    {15163, C_MEMBER_OBJECT, 32, 1}, {9064, C_MEMBER_OBJECT, 152, 1},
    {18683, C_MEMBER_OBJECT, 160, 1}, {15163, C_MEMBER_OBJECT, 32, 1},
    {9064, C_MEMBER_OBJECT, 152, 1}, {18683, C_MEMBER_OBJECT, 160, 1},
    {15163, C_MEMBER_OBJECT, 32, 1}, {9064, C_MEMBER_OBJECT, 152, 1},
    {18683, C_MEMBER_OBJECT, 160, 1}, {6858, C_MEMBER_OBJECT, 32, 1},
    {9064, C_MEMBER_OBJECT, 56, 1}, {18683, C_MEMBER_OBJECT, 64, 1},
    {18683, C_MEMBER_OBJECT, 48, 1}, {9064, C_MEMBER_OBJECT, 56, 1}, {8904, C_MEMBER_OBJECT, 32, 1},
    {9596, C_MEMBER_OBJECT, 40, 1}, {8904, C_MEMBER_OBJECT, 88, 1}, {15217, C_MEMBER_OBJECT, 96, 1},
    {18783, C_MEMBER_OBJECT, 104, 1}, {9064, C_MEMBER_OBJECT, 112, 1},
    {18683, C_MEMBER_OBJECT, 120, 1}, {6894, C_MEMBER_OBJECT, 48, 1},
    {9479, C_MEMBER_OBJECT, 56, 1}, {9471, C_MEMBER_OBJECT, 64, 1}, {8904, C_MEMBER_OBJECT, 72, 1},
    {15217, C_MEMBER_OBJECT, 80, 1}, {9596, C_MEMBER_OBJECT, 88, 1},
    {8890, C_MEMBER_OBJECT, 136, 1}, {14558, C_MEMBER_OBJECT, 152, 1},
    {15929, C_MEMBER_OBJECT, 168, 1}, {15163, C_MEMBER_OBJECT, 184, 1},
    {18683, C_MEMBER_OBJECT, 192, 1}, {9064, C_MEMBER_OBJECT, 200, 1},
    {15952, C_MEMBER_OBJECT, 32, 1}, {9064, C_MEMBER_OBJECT, 32, 1},
    {18683, C_MEMBER_OBJECT, 40, 1}, {13146, C_MEMBER_OBJECT, 32, 1},
    {8942, C_MEMBER_OBJECT, 40, 1}, {9471, C_MEMBER_OBJECT, 48, 1}, {11659, C_MEMBER_OBJECT, 56, 1},
    {12454, C_MEMBER_OBJECT, 64, 1}, {11932, C_MEMBER_OBJECT, 72, 1},
    {14019, C_MEMBER_OBJECT, 40, 1}, {14031, C_MEMBER_OBJECT, 48, 1},
    {6409, C_MEMBER_OBJECT, 56, 1}, {14471, C_MEMBER_OBJECT, 64, 1},
    {14483, C_MEMBER_OBJECT, 72, 1}, {14456, C_MEMBER_OBJECT, 80, 1},
    {9764, C_MEMBER_OBJECT, 64, 1}, {13578, C_MEMBER_OBJECT, 88, 1},
    {18411, C_MEMBER_OBJECT, 200, 1}, {7738, C_MEMBER_OBJECT, 40, 1},
    {9596, C_MEMBER_OBJECT, 48, 1}, {9596, C_MEMBER_OBJECT, 48, 1}, {14550, C_MEMBER_OBJECT, 56, 1},
    {9596, C_MEMBER_OBJECT, 48, 1}, {16407, C_MEMBER_OBJECT, 72, 1}, {9596, C_MEMBER_OBJECT, 48, 1},
    {14550, C_MEMBER_OBJECT, 56, 1}, {16407, C_MEMBER_OBJECT, 64, 1},
    {14591, C_MEMBER_OBJECT, 40, 1}, {14605, C_MEMBER_OBJECT, 48, 1},
    {9246, C_MEMBER_OBJECT, 56, 1}, {15231, C_MEMBER_OBJECT, 64, 1},
    {18777, C_MEMBER_OBJECT, 72, 1}, {14319, C_MEMBER_OBJECT, 80, 1},
    {9895, C_MEMBER_OBJECT, 152, 1}, {6912, C_MEMBER_OBJECT, 160, 1},
    {14713, C_MEMBER_OBJECT, 32, 1}, {16036, C_MEMBER_OBJECT, 32, 1},
    {13279, C_MEMBER_OBJECT, 64, 1}, {14624, C_MEMBER_OBJECT, 72, 1},
    {14640, C_MEMBER_OBJECT, 80, 1}, {6901, C_MEMBER_OBJECT, 96, 1},
    {15187, C_MEMBER_OBJECT, 224, 1}, {15199, C_MEMBER_OBJECT, 232, 1},
    {15208, C_MEMBER_OBJECT, 240, 1}, {14545, C_MEMBER_OBJECT, 248, 1},
    {6937, C_MEMBER_OBJECT, 256, 1}, {18401, C_MEMBER_OBJECT, 32, 1},
    {18683, C_MEMBER_OBJECT, 80, 1}, {14537, C_MEMBER_OBJECT, 32, 1},
    {16169, C_MEMBER_OBJECT, 72, 1}, {16127, C_MEMBER_OBJECT, 88, 1},
    {12726, C_MEMBER_OBJECT, 48, 1}, {8636, C_MEMBER_OBJECT, 40, 1},
    {15621, C_MEMBER_OBJECT, 56, 1}, {13689, C_MEMBER_OBJECT, 80, 1},
    {12476, C_MEMBER_OBJECT, 88, 1}, {14979, C_MEMBER_OBJECT, 112, 1},
    {14999, C_MEMBER_OBJECT, 120, 1}, {3070, C_MEMBER_OBJECT, 32, 1},
    {8636, C_MEMBER_OBJECT, 48, 1}, {14333, C_MEMBER_OBJECT, 64, 1},
    {15588, C_MEMBER_OBJECT, 72, 1}, {15434, C_MEMBER_OBJECT, 56, 1},
    {18683, C_MEMBER_OBJECT, 64, 1}, {15938, C_MEMBER_OBJECT, 32, 1},
    {6886, C_MEMBER_OBJECT, 48, 1}, {6363, C_MEMBER_OBJECT, 32, 1}, {12512, C_MEMBER_OBJECT, 40, 1},
    {18683, C_MEMBER_OBJECT, 48, 1}, {12745, C_MEMBER_OBJECT, 56, 1},
    {17409, C_MEMBER_OBJECT, 64, 1}, {18683, C_MEMBER_OBJECT, 32, 1},
    {12548, C_MEMBER_OBJECT, 48, 1}, {18458, C_MEMBER_OBJECT, 32, 1},
    {18736, C_MEMBER_OBJECT, 32, 1}, {8928, C_MEMBER_OBJECT, 40, 1},
    {18683, C_MEMBER_OBJECT, 64, 1}, {6349, C_MEMBER_OBJECT, 40, 1}, {9064, C_MEMBER_OBJECT, 32, 1},
    {6228, C_MEMBER_OBJECT, 32, 1}, {6185, C_MEMBER_OBJECT, 40, 1}, {6216, C_MEMBER_OBJECT, 48, 1},
    {6082, C_MEMBER_OBJECT, 56, 1}, {6193, C_MEMBER_OBJECT, 72, 1}, {6126, C_MEMBER_OBJECT, 112, 1},
    {6105, C_MEMBER_OBJECT, 120, 1}, {6146, C_MEMBER_OBJECT, 128, 1},
    {6165, C_MEMBER_OBJECT, 136, 1}, {6243, C_MEMBER_OBJECT, 32, 1}, {6251, C_MEMBER_OBJECT, 40, 1},
    {6263, C_MEMBER_OBJECT, 32, 1}, {6278, C_MEMBER_OBJECT, 40, 1}, {6271, C_MEMBER_OBJECT, 48, 1},
    {6286, C_MEMBER_OBJECT, 56, 1}, {6294, C_MEMBER_OBJECT, 32, 1}, {12998, C_MEMBER_OBJECT, 40, 1},
    {12989, C_MEMBER_OBJECT, 48, 1}, {13012, C_MEMBER_OBJECT, 56, 1},
    {12998, C_MEMBER_OBJECT, 40, 1}, {12989, C_MEMBER_OBJECT, 48, 1},
    {13012, C_MEMBER_OBJECT, 56, 1}, {13864, C_MEMBER_OBJECT, 72, 1},
    {11920, C_MEMBER_OBJECT, 40, 1}, {11920, C_MEMBER_OBJECT, 40, 1},
    {11861, C_MEMBER_OBJECT, 32, 1}, {11908, C_MEMBER_OBJECT, 40, 1},
    {13925, C_MEMBER_OBJECT, 32, 1}, {7784, C_MEMBER_OBJECT, 32, 1}, {7796, C_MEMBER_OBJECT, 40, 1},
    {8791, C_MEMBER_OBJECT, 32, 1}, {8773, C_MEMBER_OBJECT, 40, 1}, {8780, C_MEMBER_OBJECT, 48, 1},
    {7837, C_MEMBER_OBJECT, 40, 1}, {7951, C_MEMBER_OBJECT, 48, 1}, {7847, C_MEMBER_OBJECT, 56, 1},
    {7924, C_MEMBER_OBJECT, 112, 1}, {7905, C_MEMBER_OBJECT, 120, 1},
    {7865, C_MEMBER_OBJECT, 128, 1}, {7943, C_MEMBER_OBJECT, 136, 1},
    {7975, C_MEMBER_OBJECT, 144, 1}, {7892, C_MEMBER_OBJECT, 152, 1},
    {8008, C_MEMBER_OBJECT, 160, 1}, {14086, C_MEMBER_OBJECT, 112, 1},
    {14099, C_MEMBER_OBJECT, 120, 1}, {8966, C_MEMBER_OBJECT, 48, 1},
    {8966, C_MEMBER_OBJECT, 48, 1}, {9345, C_MEMBER_OBJECT, 40, 1}, {8912, C_MEMBER_OBJECT, 64, 1},
    {18683, C_MEMBER_OBJECT, 224, 1}, {10971, C_MEMBER_OBJECT, 32, 1},
    {10928, C_MEMBER_OBJECT, 40, 1}, {10959, C_MEMBER_OBJECT, 48, 1},
    {10800, C_MEMBER_OBJECT, 56, 1}, {10936, C_MEMBER_OBJECT, 72, 1},
    {10869, C_MEMBER_OBJECT, 112, 1}, {10848, C_MEMBER_OBJECT, 120, 1},
    {10889, C_MEMBER_OBJECT, 128, 1}, {10908, C_MEMBER_OBJECT, 136, 1},
    {8738, C_MEMBER_OBJECT, 32, 1}, {14973, C_MEMBER_OBJECT, 56, 1},
    {13729, C_MEMBER_OBJECT, 88, 1}, {18164, C_MEMBER_OBJECT, 56, 1},
    {18164, C_MEMBER_OBJECT, 48, 1}, {14181, C_MEMBER_OBJECT, 32, 1},
    {13729, C_MEMBER_OBJECT, 40, 1}, {9029, C_MEMBER_OBJECT, 32, 1}, {9046, C_MEMBER_OBJECT, 56, 1},
    {9372, C_MEMBER_OBJECT, 32, 1}, {9029, C_MEMBER_OBJECT, 32, 1}, {9046, C_MEMBER_OBJECT, 56, 1},
    {9372, C_MEMBER_OBJECT, 32, 1}, {9029, C_MEMBER_OBJECT, 32, 1}, {9046, C_MEMBER_OBJECT, 56, 1},
    {9029, C_MEMBER_OBJECT, 32, 1}, {9046, C_MEMBER_OBJECT, 56, 1}, {9029, C_MEMBER_OBJECT, 32, 1},
    {9046, C_MEMBER_OBJECT, 56, 1}, {9029, C_MEMBER_OBJECT, 32, 1}, {9046, C_MEMBER_OBJECT, 56, 1},
    {9372, C_MEMBER_OBJECT, 32, 1}, {9464, C_MEMBER_OBJECT, 40, 1}, {9454, C_MEMBER_OBJECT, 48, 1},
    {9441, C_MEMBER_OBJECT, 56, 1}, {14192, C_MEMBER_OBJECT, 64, 1},
    {16371, C_MEMBER_OBJECT, 32, 1}, {11873, C_MEMBER_OBJECT, 40, 1},
    {10172, C_MEMBER_OBJECT, 32, 1}, {11858, C_MEMBER_OBJECT, 40, 1},
    {16371, C_MEMBER_OBJECT, 32, 1}, {11890, C_MEMBER_OBJECT, 40, 1},
    {9784, C_MEMBER_OBJECT, 32, 1}, {9887, C_MEMBER_OBJECT, 48, 1}, {9804, C_MEMBER_OBJECT, 64, 1},
    {9846, C_MEMBER_OBJECT, 72, 1}, {9861, C_MEMBER_OBJECT, 80, 1},
    {4427, C_MEMBER_OBJECT_ARRAY, 88, 0}, {15785, C_MEMBER_OBJECT, 80, 1},
    {15803, C_MEMBER_OBJECT, 96, 1}, {15821, C_MEMBER_OBJECT, 112, 1},
    {15839, C_MEMBER_OBJECT, 128, 1}, {15857, C_MEMBER_OBJECT, 144, 1},
    {15875, C_MEMBER_OBJECT, 160, 1}, {15893, C_MEMBER_OBJECT, 176, 1},
    {15911, C_MEMBER_OBJECT, 192, 1}, {18683, C_MEMBER_OBJECT, 208, 1},
    {10278, C_MEMBER_OBJECT, 32, 1}, {10208, C_MEMBER_OBJECT, 40, 1},
    {10319, C_MEMBER_OBJECT, 48, 1}, {10329, C_MEMBER_OBJECT, 56, 1},
    {10235, C_MEMBER_OBJECT, 64, 1}, {10245, C_MEMBER_OBJECT, 72, 1},
    {10291, C_MEMBER_OBJECT, 80, 1}, {10222, C_MEMBER_OBJECT, 88, 1},
    {10269, C_MEMBER_OBJECT, 96, 1}, {10259, C_MEMBER_OBJECT, 104, 1},
    {10359, C_MEMBER_OBJECT, 112, 1}, {10307, C_MEMBER_OBJECT, 120, 1},
    {10191, C_MEMBER_OBJECT, 128, 1}, {10177, C_MEMBER_OBJECT, 136, 1},
    {10343, C_MEMBER_OBJECT, 144, 1}, {7804, C_MEMBER_OBJECT, 32, 1},
    {14012, C_MEMBER_OBJECT, 40, 1}, {15348, C_MEMBER_OBJECT, 32, 1},
    {15338, C_MEMBER_OBJECT, 40, 1}, {15329, C_MEMBER_OBJECT, 56, 1},
    {15358, C_MEMBER_OBJECT, 64, 1}, {7127, C_MEMBER_OBJECT, 88, 1},
    {10172, C_MEMBER_OBJECT, 104, 1}, {12515, C_MEMBER_OBJECT, 128, 1},
    {12923, C_MEMBER_OBJECT, 136, 1}, {7133, C_MEMBER_OBJECT, 144, 1},
    {9064, C_MEMBER_OBJECT, 152, 1}, {18683, C_MEMBER_OBJECT, 160, 1},
    {14828, C_MEMBER_OBJECT, 32, 1}, {13767, C_MEMBER_OBJECT, 40, 1},
    {12450, C_MEMBER_OBJECT, 56, 1}, {15283, C_MEMBER_OBJECT, 64, 1},
    {10057, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1},
    {12512, C_MEMBER_OBJECT, 48, 1}, {9064, C_MEMBER_OBJECT, 56, 1},
    {18683, C_MEMBER_OBJECT, 64, 1}, {14721, C_MEMBER_OBJECT, 72, 1},
    {10971, C_MEMBER_OBJECT, 32, 1}, {10928, C_MEMBER_OBJECT, 40, 1},
    {10959, C_MEMBER_OBJECT, 48, 1}, {10800, C_MEMBER_OBJECT, 56, 1},
    {10936, C_MEMBER_OBJECT, 72, 1}, {10869, C_MEMBER_OBJECT, 112, 1},
    {10848, C_MEMBER_OBJECT, 120, 1}, {10889, C_MEMBER_OBJECT, 128, 1},
    {10908, C_MEMBER_OBJECT, 136, 1}, {13999, C_MEMBER_OBJECT, 32, 1},
    {8791, C_MEMBER_OBJECT, 32, 1}, {8773, C_MEMBER_OBJECT, 40, 1}, {8780, C_MEMBER_OBJECT, 48, 1},
    {11011, C_MEMBER_OBJECT, 32, 1}, {11018, C_MEMBER_OBJECT, 40, 1},
    {5986, C_MEMBER_OBJECT_ARRAY, 32, 32}, {6765, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {7095, C_MEMBER_OBJECT_ARRAY, 48, 0}, {11263, C_MEMBER_OBJECT, 32, 1},
    {11247, C_MEMBER_OBJECT_ARRAY, 40, 8}, {11920, C_MEMBER_OBJECT, 40, 1},
    {14418, C_MEMBER_OBJECT, 32, 1}, {17367, C_MEMBER_OBJECT, 40, 1},
    {8803, C_MEMBER_OBJECT, 32, 1}, {18683, C_MEMBER_OBJECT, 48, 1},
    {11858, C_MEMBER_OBJECT, 32, 1}, {13772, C_MEMBER_OBJECT, 48, 1},
    {18464, C_MEMBER_OBJECT_ARRAY, 56, 57}, {17578, C_MEMBER_OBJECT, 32, 1},
    {11858, C_MEMBER_OBJECT, 40, 1}, {6835, C_MEMBER_OBJECT, 48, 1},
    {11683, C_MEMBER_OBJECT, 56, 1}, {11858, C_MEMBER_OBJECT, 32, 1},
    {15952, C_MEMBER_OBJECT, 32, 1}, {6026, C_MEMBER_OBJECT, 40, 1},
    {14752, C_MEMBER_OBJECT, 32, 1}, {15283, C_MEMBER_OBJECT, 48, 1},
    {14752, C_MEMBER_OBJECT, 32, 1}, {15283, C_MEMBER_OBJECT, 48, 1},
    {8798, C_MEMBER_OBJECT, 32, 1}, {15531, C_MEMBER_OBJECT, 40, 1},
    {12796, C_MEMBER_OBJECT, 40, 1}, {12805, C_MEMBER_OBJECT, 48, 1},
    {11858, C_MEMBER_OBJECT, 32, 1}, {15452, C_MEMBER_OBJECT, 40, 1},
    {10172, C_MEMBER_OBJECT, 32, 1}, {11858, C_MEMBER_OBJECT, 40, 1},
    {10172, C_MEMBER_OBJECT, 32, 1}, {11858, C_MEMBER_OBJECT, 40, 1},
    {11858, C_MEMBER_OBJECT, 32, 1}, {12468, C_MEMBER_OBJECT, 40, 1},
    {17367, C_MEMBER_OBJECT, 48, 1}, {8720, C_MEMBER_OBJECT, 56, 1}, {8728, C_MEMBER_OBJECT, 64, 1},
    {11858, C_MEMBER_OBJECT, 32, 1}, {11858, C_MEMBER_OBJECT, 32, 1},
    {14188, C_MEMBER_OBJECT, 40, 1}, {15283, C_MEMBER_OBJECT, 48, 1},
    {14752, C_MEMBER_OBJECT, 32, 1}, {15283, C_MEMBER_OBJECT, 56, 1},
    {14770, C_MEMBER_OBJECT, 32, 1}, {15283, C_MEMBER_OBJECT, 48, 1},
    {9380, C_MEMBER_OBJECT, 32, 1}, {10172, C_MEMBER_OBJECT, 32, 1},
    {11858, C_MEMBER_OBJECT, 40, 1}, {10172, C_MEMBER_OBJECT, 32, 1},
    {11858, C_MEMBER_OBJECT, 40, 1}, {12437, C_MEMBER_OBJECT, 48, 1},
    {15283, C_MEMBER_OBJECT, 56, 1}, {9991, C_MEMBER_OBJECT, 64, 1},
    {11263, C_MEMBER_OBJECT, 32, 1}, {11247, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {12956, C_MEMBER_OBJECT, 32, 1}, {12976, C_MEMBER_OBJECT, 40, 1},
    {12948, C_MEMBER_OBJECT, 48, 1}, {12968, C_MEMBER_OBJECT, 56, 1},
    {12611, C_MEMBER_OBJECT, 32, 1}, {11920, C_MEMBER_OBJECT, 40, 1},
    {11920, C_MEMBER_OBJECT, 40, 1}, {16069, C_MEMBER_OBJECT, 32, 1},
    {16361, C_MEMBER_OBJECT, 40, 1}, {12600, C_MEMBER_OBJECT, 48, 1},
    {13159, C_MEMBER_OBJECT, 56, 1}, {11988, C_MEMBER_OBJECT, 32, 1},
    {10172, C_MEMBER_OBJECT, 40, 1}, {13106, C_MEMBER_OBJECT, 32, 1},
    {8791, C_MEMBER_OBJECT, 32, 1}, {8773, C_MEMBER_OBJECT, 40, 1}, {8780, C_MEMBER_OBJECT, 48, 1},
    {11920, C_MEMBER_OBJECT, 40, 1}, {13184, C_MEMBER_OBJECT, 40, 1},
    {18527, C_MEMBER_OBJECT, 80, 1}, {18683, C_MEMBER_OBJECT, 152, 1},
    {11428, C_MEMBER_OBJECT, 32, 1}, {11436, C_MEMBER_OBJECT, 40, 1},
    {11444, C_MEMBER_OBJECT, 48, 1}, {9000, C_MEMBER_OBJECT, 32, 1},
    {15541, C_MEMBER_OBJECT, 40, 1}, {8791, C_MEMBER_OBJECT, 32, 1}, {8773, C_MEMBER_OBJECT, 40, 1},
    {8780, C_MEMBER_OBJECT, 48, 1}, {18683, C_MEMBER_OBJECT, 80, 1},
    {13189, C_MEMBER_OBJECT, 32, 1}, {13228, C_MEMBER_OBJECT, 48, 1},
    {13197, C_MEMBER_OBJECT, 56, 1}, {9037, C_MEMBER_OBJECT, 40, 1}, {9018, C_MEMBER_OBJECT, 64, 1},
    {9046, C_MEMBER_OBJECT, 72, 1}, {6709, C_MEMBER_OBJECT, 40, 1}, {11927, C_MEMBER_OBJECT, 40, 1},
    {13729, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1},
    {12524, C_MEMBER_OBJECT, 48, 1}, {18492, C_MEMBER_OBJECT, 56, 1},
    {18508, C_MEMBER_OBJECT, 64, 1}, {13908, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {13908, C_MEMBER_OBJECT_ARRAY, 48, 0}, {18527, C_MEMBER_OBJECT, 40, 1},
    {18683, C_MEMBER_OBJECT, 112, 1}, {14661, C_MEMBER_OBJECT, 32, 1},
    {13729, C_MEMBER_OBJECT, 32, 1}, {14507, C_MEMBER_OBJECT, 40, 1},
    {16110, C_MEMBER_OBJECT, 48, 1}, {12942, C_MEMBER_OBJECT, 56, 1},
    {14921, C_MEMBER_OBJECT, 32, 1}, {14940, C_MEMBER_OBJECT, 40, 1},
    {14903, C_MEMBER_OBJECT, 48, 1}, {14912, C_MEMBER_OBJECT, 56, 1},
    {14930, C_MEMBER_OBJECT, 64, 1}, {14418, C_MEMBER_OBJECT, 40, 1},
    {11752, C_MEMBER_OBJECT, 88, 1}, {16069, C_MEMBER_OBJECT, 32, 1},
    {16366, C_MEMBER_OBJECT, 40, 1}, {16361, C_MEMBER_OBJECT, 48, 1},
    {12604, C_MEMBER_OBJECT, 56, 1}, {16423, C_MEMBER_OBJECT, 40, 1},
    {15252, C_MEMBER_OBJECT, 48, 1}, {14537, C_MEMBER_OBJECT, 56, 1},
    {11000, C_MEMBER_OBJECT, 48, 1}, {11672, C_MEMBER_OBJECT, 56, 1},
    {14537, C_MEMBER_OBJECT, 64, 1}, {18683, C_MEMBER_OBJECT, 80, 1},
    {15570, C_MEMBER_OBJECT, 40, 1}, {9064, C_MEMBER_OBJECT, 32, 1},
    {13729, C_MEMBER_OBJECT, 32, 1}, {13625, C_MEMBER_OBJECT, 40, 1},
    {15270, C_MEMBER_OBJECT, 48, 1}, {15785, C_MEMBER_OBJECT, 80, 1},
    {15803, C_MEMBER_OBJECT, 96, 1}, {15821, C_MEMBER_OBJECT, 112, 1},
    {15839, C_MEMBER_OBJECT, 128, 1}, {15857, C_MEMBER_OBJECT, 144, 1},
    {15875, C_MEMBER_OBJECT, 160, 1}, {15893, C_MEMBER_OBJECT, 176, 1},
    {15911, C_MEMBER_OBJECT, 192, 1}, {18683, C_MEMBER_OBJECT, 208, 1},
    {15655, C_MEMBER_OBJECT, 32, 1}, {16069, C_MEMBER_OBJECT, 32, 1},
    {16366, C_MEMBER_OBJECT, 40, 1}, {16361, C_MEMBER_OBJECT, 48, 1},
    {8449, C_MEMBER_OBJECT, 32, 1}, {11644, C_MEMBER_OBJECT, 56, 1},
    {16192, C_MEMBER_OBJECT, 88, 1}, {6841, C_MEMBER_OBJECT, 96, 1},
    {15396, C_MEMBER_OBJECT, 104, 1}, {17347, C_MEMBER_OBJECT, 112, 1},
    {3473, C_MEMBER_OBJECT, 144, 1}, {549, C_MEMBER_OBJECT, 152, 1}, {847, C_MEMBER_OBJECT, 160, 1},
    {377, C_MEMBER_OBJECT, 168, 1}, {367, C_MEMBER_OBJECT, 176, 1}, {1266, C_MEMBER_OBJECT, 184, 1},
    {832, C_MEMBER_OBJECT, 192, 1}, {862, C_MEMBER_OBJECT, 200, 1}, {1444, C_MEMBER_OBJECT, 208, 1},
    {1240, C_MEMBER_OBJECT, 216, 1}, {8449, C_MEMBER_OBJECT, 32, 1}, {9006, C_MEMBER_OBJECT, 40, 1},
    {15383, C_MEMBER_OBJECT, 48, 1}, {12558, C_MEMBER_OBJECT, 64, 1},
    {15396, C_MEMBER_OBJECT, 80, 1}, {16182, C_MEMBER_OBJECT, 88, 1},
    {11644, C_MEMBER_OBJECT, 112, 1}, {8798, C_MEMBER_OBJECT, 32, 1},
    {9006, C_MEMBER_OBJECT, 40, 1}, {15754, C_MEMBER_OBJECT, 32, 1},
    {15766, C_MEMBER_OBJECT, 40, 1}, {11920, C_MEMBER_OBJECT, 40, 1},
    {11920, C_MEMBER_OBJECT, 40, 1}, {18458, C_MEMBER_OBJECT, 32, 1},
    {9753, C_MEMBER_OBJECT, 40, 1}, {8501, C_MEMBER_OBJECT, 48, 1}, {10060, C_MEMBER_OBJECT, 56, 1},
    {16532, C_MEMBER_OBJECT, 32, 1}, {11786, C_MEMBER_OBJECT, 40, 1},
    {16540, C_MEMBER_OBJECT, 32, 1}, {11801, C_MEMBER_OBJECT, 40, 1},
    {17819, C_MEMBER_OBJECT, 32, 1}, {13999, C_MEMBER_OBJECT, 40, 1},
    {14003, C_MEMBER_OBJECT, 48, 1}, {16302, C_MEMBER_OBJECT, 32, 1},
    {16336, C_MEMBER_OBJECT, 40, 1}, {16327, C_MEMBER_OBJECT, 48, 1},
    {16284, C_MEMBER_OBJECT, 56, 1}, {16348, C_MEMBER_OBJECT, 64, 1},
    {16256, C_MEMBER_OBJECT, 72, 1}, {16269, C_MEMBER_OBJECT, 80, 1},
    {16309, C_MEMBER_OBJECT, 88, 1}, {16235, C_MEMBER_OBJECT, 152, 1},
    {13908, C_MEMBER_OBJECT_ARRAY, 48, 0}, {13908, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {17276, C_MEMBER_OBJECT, 32, 1}, {17267, C_MEMBER_OBJECT, 40, 1},
    {13908, C_MEMBER_OBJECT_ARRAY, 48, 0}, {11920, C_MEMBER_OBJECT, 40, 1},
    {11324, C_MEMBER_OBJECT, 272, 1}, {11374, C_MEMBER_OBJECT, 280, 1},
    {11340, C_MEMBER_OBJECT, 352, 1}, {11390, C_MEMBER_OBJECT, 360, 1},
    {11357, C_MEMBER_OBJECT, 368, 1}, {11405, C_MEMBER_OBJECT, 384, 1},
    {11295, C_MEMBER_OBJECT, 880, 1}, {11315, C_MEMBER_OBJECT, 888, 1},
    {11303, C_MEMBER_OBJECT, 896, 1}, {11285, C_MEMBER_OBJECT, 912, 1},
    {5626, C_MEMBER_OBJECT, 936, 1}, {5646, C_MEMBER_OBJECT, 952, 1},
    {14263, C_MEMBER_OBJECT, 32, 1}, {6363, C_MEMBER_OBJECT, 40, 1},
    {14360, C_MEMBER_OBJECT, 48, 1}, {18683, C_MEMBER_OBJECT, 56, 1},
    {13815, C_MEMBER_OBJECT, 32, 1}, {13729, C_MEMBER_OBJECT, 32, 1},
    {6852, C_MEMBER_OBJECT, 40, 1}, {8928, C_MEMBER_OBJECT, 48, 1}, {9639, C_MEMBER_OBJECT, 56, 1},
    {3895, C_MEMBER_OBJECT, 32, 1}, {3895, C_MEMBER_OBJECT, 32, 1}, {13729, C_MEMBER_OBJECT, 32, 1},
    {15121, C_MEMBER_OBJECT, 40, 1}, {17824, C_MEMBER_OBJECT, 48, 1},
    {8345, C_MEMBER_OBJECT, 56, 1}, {18458, C_MEMBER_OBJECT, 64, 1},
    {13625, C_MEMBER_OBJECT, 72, 1}, {13729, C_MEMBER_OBJECT, 32, 1},
    {6852, C_MEMBER_OBJECT, 40, 1}, {9603, C_MEMBER_OBJECT, 48, 1}, {8481, C_MEMBER_OBJECT, 56, 1},
    {9618, C_MEMBER_OBJECT, 64, 1}, {8928, C_MEMBER_OBJECT, 72, 1}, {9639, C_MEMBER_OBJECT, 80, 1},
    {13729, C_MEMBER_OBJECT, 32, 1}, {6852, C_MEMBER_OBJECT, 40, 1}, {8928, C_MEMBER_OBJECT, 48, 1},
    {9639, C_MEMBER_OBJECT, 56, 1}, {6363, C_MEMBER_OBJECT, 32, 1}, {11223, C_MEMBER_OBJECT, 40, 1},
    {18338, C_MEMBER_OBJECT, 48, 1}, {14360, C_MEMBER_OBJECT, 56, 1},
    {18683, C_MEMBER_OBJECT, 64, 1}, {11263, C_MEMBER_OBJECT, 32, 1},
    {11247, C_MEMBER_OBJECT_ARRAY, 40, 8}, {18718, C_MEMBER_OBJECT, 32, 1},
    {18698, C_MEMBER_OBJECT, 40, 1}, {18728, C_MEMBER_OBJECT, 56, 1},
    {18710, C_MEMBER_OBJECT, 64, 1}, {18718, C_MEMBER_OBJECT, 32, 1},
    {18698, C_MEMBER_OBJECT, 40, 1}, {18728, C_MEMBER_OBJECT, 56, 1},
    {18710, C_MEMBER_OBJECT, 64, 1}, {18718, C_MEMBER_OBJECT, 32, 1},
    {18698, C_MEMBER_OBJECT, 40, 1}, {18728, C_MEMBER_OBJECT, 56, 1},
    {18710, C_MEMBER_OBJECT, 64, 1}, {8791, C_MEMBER_OBJECT, 32, 1}, {8773, C_MEMBER_OBJECT, 40, 1},
    {8780, C_MEMBER_OBJECT, 48, 1}, {16990, C_MEMBER_OBJECT, 32, 1},
    {17342, C_MEMBER_OBJECT, 40, 1}, {17025, C_MEMBER_OBJECT, 48, 1},
    {18683, C_MEMBER_OBJECT, 64, 1}, {15324, C_MEMBER_OBJECT, 32, 1},
    {17374, C_MEMBER_OBJECT, 40, 1}, {12529, C_MEMBER_OBJECT, 48, 1},
    {12534, C_MEMBER_OBJECT, 56, 1}, {8798, C_MEMBER_OBJECT, 64, 1},
    {16036, C_MEMBER_OBJECT, 72, 1}, {9388, C_MEMBER_OBJECT, 88, 1}, {8281, C_MEMBER_OBJECT, 96, 1},
    {14682, C_MEMBER_OBJECT, 104, 1}, {9656, C_MEMBER_OBJECT, 112, 1},
    {16075, C_MEMBER_OBJECT, 120, 1}, {9488, C_MEMBER_OBJECT, 128, 1},
    {16091, C_MEMBER_OBJECT, 136, 1}, {9513, C_MEMBER_OBJECT, 144, 1},
    {8263, C_MEMBER_OBJECT, 152, 1}, {14669, C_MEMBER_OBJECT, 160, 1},
    {17046, C_MEMBER_OBJECT, 40, 1}, {9541, C_MEMBER_OBJECT, 48, 1},
    {13744, C_MEMBER_OBJECT, 56, 1}, {11193, C_MEMBER_OBJECT, 64, 1},
    {11156, C_MEMBER_OBJECT, 72, 1}, {11180, C_MEMBER_OBJECT, 80, 1},
    {11118, C_MEMBER_OBJECT, 88, 1}, {11145, C_MEMBER_OBJECT, 96, 1},
    {11103, C_MEMBER_OBJECT, 104, 1}, {11170, C_MEMBER_OBJECT, 112, 1},
    {11130, C_MEMBER_OBJECT, 120, 1}, {11090, C_MEMBER_OBJECT, 128, 1},
    {9404, C_MEMBER_OBJECT, 144, 1}, {18798, C_MEMBER_OBJECT, 32, 1},
    {12437, C_MEMBER_OBJECT, 40, 1}, {15283, C_MEMBER_OBJECT, 48, 1},
    {18411, C_MEMBER_OBJECT, 144, 1}, {18322, C_MEMBER_OBJECT, 152, 1},
    {18993, C_MEMBER_OBJECT, 168, 1}, {18411, C_MEMBER_OBJECT, 144, 1},
    {18322, C_MEMBER_OBJECT, 152, 1}, {18993, C_MEMBER_OBJECT, 168, 1},
    {18993, C_MEMBER_OBJECT, 144, 1}, {18411, C_MEMBER_OBJECT, 160, 1},
    {12450, C_MEMBER_OBJECT, 32, 1}, {9950, C_MEMBER_OBJECT, 40, 1},
    {18683, C_MEMBER_OBJECT, 48, 1}, {18298, C_MEMBER_OBJECT, 112, 1},
    {18250, C_MEMBER_OBJECT, 120, 1}, {18274, C_MEMBER_OBJECT, 128, 1},
    {18226, C_MEMBER_OBJECT, 144, 1}, {18178, C_MEMBER_OBJECT, 152, 1},
    {18202, C_MEMBER_OBJECT, 160, 1},
};

static const uint16_t static_types[] = {
    14012, 17819, 16208, 6945, 6510, 7020, 7010, 7045, 7039, 7629, 1680, 7694, 7761, 7749, 8023,
    8311, 4188, 4164, 4143, 8530, 9087, 9069, 9098, 9200, 9115, 13114, 9125, 9150, 9174, 9219, 9064,
    9423, 9556, 10001, 10051, 648, 10110, 10151, 10162, 10376, 10749, 10782, 11702, 12568, 12673,
    12687, 12668, 12853, 11748, 13092, 13256, 13332, 13374, 13352, 13632, 13625, 14126, 14693,
    14949, 15136, 15130, 15290, 16832, 15546, 11979, 15608, 15604, 15702, 16221, 16799, 17774,
    17804, 17798, 16394, 16371, 18744, 18999, 17858, 6312, 6526, 6548, 6571, 4087, 3242, 8540,
    10759, 11964, 12502, 18464, 11037, 11053, 11070, 11032, 812, 16430, 16899, 12619, 13078, 13299,
    13359, 17877, 1173, 1221, 14776, 16463, 16491, 16375, 18151, 18617, 18643, 18661, 18095, 1159,
    6847, 6972, 14114, 14141, 14152, 8089, 16886, 521, 9905, 10072, 16857, 88, 102, 555, 705, 920,
    3166, 12, 28, 43, 204, 461, 758, 938, 972, 1149, 1258, 2898, 2950, 3077, 3096, 3128, 3154, 3274,
    3462, 3473, 629, 1283, 3517, 216, 404, 533, 675, 770, 1331, 2934, 2963, 3140, 3375, 3450, 172,
    255, 307, 595, 611, 876, 893, 1182, 1357, 1410, 3229, 784, 3563, 801, 911, 741, 984, 1201, 2849,
    2883, 3284, 3340, 188, 284, 323, 346, 3177, 3302, 3321, 3353, 3431, 8359, 8400, 16872, 16940,
    16847, 16924, 6601,
};

const struct table table_3_15_0rc1t = {
    {.hex = 0x030f00c1, .free_threaded = true}, names, members, enumerators, types, held, static_types,
    693, 4, 269, 201,
    NULL,
};
