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
    "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0" "_finalizing\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
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
    "calliterobject\0" "capacity\0" "cause\0" "cell\0" "ceval.gil\0" "chainobject\0" "channelid\0"
    "checker\0" "children\0" "cjk_module\0" "classmethod\0" "classmethod_descriptor\0"
    "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_code_adaptive\0" "co_consts\0"
    "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0"
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
    "enabled\0" "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0"
    "end_offset\0" "entity\0" "entries\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0"
    "errors\0" "evaluate_bound\0" "evaluate_constraints\0" "evaluate_default\0" "events_append\0"
    "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0"
    "excs_str\0" "expression\0" "externalTimer\0" "extra\0" "f_back\0" "f_executable\0"
    "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0" "f_locals_cache\0"
    "f_overwritten_fast_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "finalizing\0" "first\0"
    "flags\0" "float\0" "fn\0" "format_spec\0" "formatteriterator\0" "formatteriterobject\0"
    "frame\0" "frame_obj\0" "free\0" "freeblock\0" "freepools\0" "frozendict\0" "frozenset\0"
    "func\0" "func_annotate\0" "func_annotations\0" "func_builtins\0" "func_closure\0" "func_code\0"
    "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0" "func_weakreflist\0"
    "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
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
    "last_for_tail\0" "last_holder\0" "last_line\0" "lastrowid\0" "lazy_import\0" "leftblock\0"
    "leftindex\0" "len\0" "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0"
    "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0"
    "literal\0" "local_free\0" "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0"
    "locked\0" "long_cnt\0" "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0"
    "lru_list_elem_type\0" "lstat\0" "lz_attr\0" "lz_builtins\0" "lz_code\0" "lz_from\0" "m_ml\0"
    "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0"
    "managed_static_type_state\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_dict\0" "md_name\0" "md_state\0" "md_state_size\0" "md_weaklist\0" "me_key\0"
    "me_value\0" "member_descriptor\0" "memo\0" "memo_dict\0" "memo_size\0" "memory_iterator\0"
    "memoryiterobject\0" "memoryview\0" "metadata\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "mgmt.arenas\0" "mgmt.maxarenas\0" "mi_heap_t\0"
    "mi_page_queue_t\0" "mi_page_t\0" "mi_segment_t\0" "mimalloc.abandoned_pool.abandoned\0"
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
    "threads.main\0" "thunk\0" "time.struct_time\0" "tlbc_index\0" "tok_ctx\0" "tok_oldval\0"
    "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0"
    "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0"
    "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0"
    "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traverse_func\0" "tuple\0"
    "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0" "types.GenericAlias\0"
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
    {452, 0, 0, 88, 0, 0}, {452, 13002, 56, 8, 0, 0}, {452, 13789, 32, 8, 0, 0},
    {452, 14567, 40, 8, 0, 0}, {452, 16170, 48, 8, 0, 0}, {470, 0, 0, 80, 0, 0},
    {470, 14485, 32, 8, 0, 0}, {470, 14498, 40, 8, 0, 0}, {488, 0, 0, 72, 0, 0},
    {488, 9808, 56, 8, 0, 0}, {488, 17076, 32, 8, 0, 0}, {488, 17111, 48, 8, 0, 0},
    {488, 17428, 40, 8, 0, 0}, {502, 0, 0, 64, 0, 0}, {502, 6743, 0, 8, 0, 0},
    {502, 7751, 24, 8, 0, 0}, {502, 12657, 8, 8, 0, 0}, {1297, 0, 0, 16, 0, 0},
    {1297, 14478, 0, 8, 0, 0}, {1325, 0, 0, 72, 0, 0}, {1325, 8820, 40, 8, 0, 0},
    {1396, 0, 0, 168, 0, 0}, {1396, 6924, 160, 8, 0, 0}, {1396, 9268, 56, 8, 0, 0},
    {1396, 9925, 152, 8, 0, 0}, {1396, 13334, 32, 8, 0, 0}, {1396, 14379, 80, 8, 0, 0},
    {1396, 15291, 64, 8, 0, 0}, {1396, 18863, 72, 8, 0, 0}, {1461, 0, 0, 56, 0, 0},
    {1461, 11259, 40, 8, 0, 0}, {1461, 12657, 32, 8, 0, 0}, {1461, 16175, 48, 4, 12, 1},
    {1461, 16204, 48, 4, 11, 1}, {1461, 16218, 48, 4, 8, 3}, {1475, 0, 0, 56, 0, 0},
    {1475, 6255, 32, 8, 0, 0}, {1475, 6263, 40, 8, 0, 0}, {1491, 0, 0, 72, 0, 0},
    {1491, 6275, 32, 8, 0, 0}, {1491, 6283, 48, 8, 0, 0}, {1491, 6290, 40, 8, 0, 0},
    {1491, 6298, 56, 8, 0, 0}, {1508, 0, 0, 176, 0, 0}, {1508, 6094, 56, 8, 0, 0},
    {1508, 6197, 40, 8, 0, 0}, {1508, 6205, 72, 8, 0, 0}, {1508, 6228, 48, 8, 0, 0},
    {1525, 0, 0, 104, 0, 0}, {1525, 13789, 96, 8, 0, 0}, {1525, 14059, 88, 8, 0, 0},
    {1548, 0, 0, 112, 0, 0}, {1548, 9769, 96, 8, 0, 0}, {1548, 13745, 88, 8, 0, 0},
    {1575, 0, 0, 88, 0, 0}, {1575, 6375, 40, 8, 0, 0}, {1575, 7700, 72, 8, 0, 0},
    {1575, 8515, 64, 8, 0, 0}, {1575, 13869, 48, 8, 0, 0}, {1575, 17860, 56, 8, 0, 0},
    {1597, 0, 0, 80, 0, 0}, {1597, 13915, 40, 8, 0, 0}, {1615, 0, 0, 56, 0, 0},
    {1615, 14019, 40, 8, 0, 0}, {1615, 14036, 48, 1, 0, 0}, {1646, 0, 0, 72, 0, 0},
    {1646, 13044, 32, 8, 0, 0}, {1646, 13049, 48, 8, 0, 0}, {1646, 13058, 40, 8, 0, 0},
    {1664, 0, 0, 80, 0, 0}, {1664, 13654, 72, 8, 0, 0}, {1680, 0, 0, 80, 0, 0},
    {1680, 14793, 32, 8, 0, 0}, {1680, 17870, 64, 8, 0, 0}, {1690, 0, 0, 40, 0, 0},
    {1690, 13985, 32, 8, 0, 0}, {1703, 0, 0, 240, 0, 0}, {1703, 7830, 68, 4, 0, 0},
    {1703, 7842, 232, 1, 0, 0}, {1703, 7859, 40, 8, 0, 0}, {1703, 7869, 56, 8, 0, 0},
    {1703, 7887, 128, 8, 0, 0}, {1703, 7899, 84, 4, 0, 0}, {1703, 7914, 152, 8, 0, 0},
    {1703, 7927, 120, 8, 0, 0}, {1703, 7946, 112, 8, 0, 0}, {1703, 7965, 136, 8, 0, 0},
    {1703, 7973, 48, 8, 0, 0}, {1703, 7982, 88, 4, 0, 0}, {1703, 7997, 144, 8, 0, 0},
    {1703, 8009, 80, 4, 0, 0}, {1703, 8022, 224, 8, 0, 0}, {1716, 0, 0, 72, 0, 0},
    {1716, 18521, 64, 8, 0, 0}, {1716, 18526, 56, 8, 0, 0}, {1739, 0, 0, 64, 0, 0},
    {1739, 8662, 32, 8, 0, 0}, {1739, 8671, 40, 8, 0, 0}, {1749, 0, 0, 64, 0, 0},
    {1749, 17617, 32, 8, 0, 0}, {1749, 17625, 48, 8, 0, 0}, {1749, 17636, 40, 8, 0, 0},
    {1764, 0, 0, 56, 0, 0}, {1764, 18557, 40, 8, 0, 0}, {1764, 18569, 32, 8, 0, 0},
    {1777, 0, 0, 176, 0, 0}, {1777, 8592, 56, 8, 0, 0}, {1777, 8615, 40, 8, 0, 0},
    {1777, 8623, 72, 8, 0, 0}, {1777, 8646, 48, 8, 0, 0}, {1790, 0, 0, 40, 0, 0},
    {1790, 8760, 32, 8, 0, 0}, {1845, 0, 0, 64, 0, 0}, {1845, 11278, 40, 1, 0, 0},
    {1845, 18250, 56, 8, 0, 0}, {1865, 0, 0, 56, 0, 0}, {1865, 11278, 40, 1, 0, 0},
    {1865, 18250, 48, 8, 0, 0}, {1901, 0, 0, 56, 0, 0}, {1901, 8795, 40, 8, 0, 0},
    {1901, 8802, 48, 8, 0, 0}, {1901, 8813, 32, 8, 0, 0}, {1915, 0, 0, 24, 0, 0},
    {1915, 13300, 8, 8, 0, 0}, {1915, 13307, 16, 8, 0, 0}, {1930, 0, 0, 32, 0, 0},
    {1930, 9283, 32, 0, 0, 0}, {1930, 9294, 10, 1, 0, 0}, {1930, 9302, 9, 1, 0, 0},
    {1930, 9322, 8, 1, 0, 0}, {1930, 9335, 24, 8, 0, 0}, {1930, 9347, 0, 8, 0, 0},
    {1930, 9357, 16, 8, 0, 0}, {1947, 0, 0, 64, 0, 0}, {1947, 13086, 48, 8, 0, 0},
    {1947, 13094, 32, 8, 0, 0}, {1947, 13102, 56, 8, 0, 0}, {1960, 0, 0, 16, 0, 0},
    {1960, 13300, 0, 8, 0, 0}, {1960, 13307, 8, 8, 0, 0}, {1979, 0, 0, 16, 0, 0},
    {1979, 7691, 0, 1, 0, 0}, {1979, 9454, 2, 1, 0, 0}, {1979, 18538, 3, 1, 0, 0},
    {1979, 18550, 8, 8, 0, 0}, {1992, 0, 0, 40, 0, 0}, {1992, 13949, 32, 8, 0, 0},
    {2031, 0, 0, 96, 0, 0}, {2031, 9814, 32, 8, 0, 0}, {2031, 9834, 64, 8, 0, 0},
    {2031, 9849, 40, 8, 0, 0}, {2031, 9876, 72, 8, 0, 0}, {2031, 9917, 48, 8, 0, 0},
    {2045, 0, 0, 168, 0, 0}, {2045, 10218, 136, 8, 0, 0}, {2045, 10232, 128, 8, 0, 0},
    {2045, 10249, 40, 8, 0, 0}, {2045, 10263, 88, 8, 0, 0}, {2045, 10276, 64, 8, 0, 0},
    {2045, 10286, 72, 8, 0, 0}, {2045, 10310, 96, 8, 0, 0}, {2045, 10319, 32, 8, 0, 0},
    {2045, 10332, 80, 8, 0, 0}, {2045, 10348, 120, 8, 0, 0}, {2045, 10360, 48, 8, 0, 0},
    {2045, 10370, 56, 8, 0, 0}, {2045, 10384, 144, 8, 0, 0}, {2062, 0, 0, 16, 0, 0},
    {2062, 4460, 0, 8, 0, 0}, {2062, 4469, 8, 8, 0, 0}, {2072, 0, 0, 176, 0, 0},
    {2072, 10841, 56, 8, 0, 0}, {2072, 10864, 83, 1, 0, 0}, {2072, 10879, 88, 88, 0, 0},
    {2072, 10969, 40, 8, 0, 0}, {2072, 11000, 48, 8, 0, 0}, {2084, 0, 0, 184, 0, 0},
    {2084, 11304, 32, 8, 0, 0}, {2099, 0, 0, 296, 0, 0}, {2099, 5998, 32, 256, 0, 0},
    {2116, 0, 0, 56, 0, 0}, {2116, 6777, 48, 8, 0, 0}, {2134, 0, 0, 56, 0, 0},
    {2134, 7107, 48, 8, 0, 0}, {2155, 0, 0, 56, 0, 0}, {2155, 11052, 32, 8, 0, 0},
    {2168, 0, 0, 968, 0, 0}, {2168, 11311, 904, 8, 0, 0}, {2168, 11326, 912, 8, 0, 0},
    {2168, 11336, 880, 8, 0, 0}, {2168, 11344, 896, 8, 0, 0}, {2168, 11356, 888, 8, 0, 0},
    {2185, 0, 0, 120, 0, 0}, {2185, 13745, 88, 8, 0, 0}, {2185, 13789, 96, 8, 0, 0},
    {2185, 13794, 112, 8, 0, 0}, {2185, 14567, 104, 8, 0, 0}, {2205, 0, 0, 40, 0, 0},
    {2205, 10213, 32, 8, 0, 0}, {2228, 0, 0, 247104, 0, 0}, {2228, 4441, 7384, 8, 0, 0},
    {2228, 6053, 10712, 8, 0, 0}, {2228, 6073, 10704, 8, 0, 0}, {2228, 6460, 86064, 1992, 0, 0},
    {2228, 6670, 10800, 8, 0, 0}, {2228, 6750, 17664, 8, 0, 0}, {2228, 6832, 10696, 8, 0, 0},
    {2228, 6999, 7584, 8, 0, 0}, {2228, 7008, 8488, 8, 0, 0}, {2228, 7161, 231008, 104, 0, 0},
    {2228, 7176, 231080, 8, 0, 0}, {2228, 7211, 231096, 8, 0, 0}, {2228, 7242, 231032, 8, 0, 0},
    {2228, 7270, 231016, 8, 0, 0}, {2228, 7302, 231024, 8, 0, 0}, {2228, 7327, 231056, 8, 0, 0},
    {2228, 7357, 231064, 8, 0, 0}, {2228, 7391, 231072, 8, 0, 0}, {2228, 7427, 231040, 8, 0, 0},
    {2228, 7455, 231048, 8, 0, 0}, {2228, 7488, 231104, 8, 0, 0}, {2228, 7531, 229392, 8, 0, 0},
    {2228, 7557, 229400, 8, 0, 0}, {2228, 7576, 229408, 8, 0, 0}, {2228, 7603, 229416, 8, 0, 0},
    {2228, 7711, 16, 8, 0, 0}, {2228, 8050, 7984, 8, 0, 0}, {2228, 8072, 7976, 8, 0, 0},
    {2228, 8092, 7968, 8, 0, 0}, {2228, 8319, 229424, 96, 0, 0}, {2228, 9086, 8472, 8, 0, 0},
    {2228, 9709, 86032, 8, 0, 0}, {2228, 9740, 86008, 8, 0, 0}, {2228, 10069, 7312, 4, 0, 0},
    {2228, 10719, 7536, 8, 0, 0}, {2228, 10732, 7512, 4, 0, 0}, {2228, 10746, 7528, 8, 0, 0},
    {2228, 10757, 7480, 24, 0, 0}, {2228, 10781, 7408, 24, 0, 0}, {2228, 11466, 7272, 8, 0, 0},
    {2228, 11500, 7632, 8, 0, 0}, {2228, 11520, 7608, 8, 0, 0}, {2228, 11538, 7640, 8, 0, 0},
    {2228, 11563, 7656, 8, 0, 0}, {2228, 11591, 7672, 8, 0, 0}, {2228, 11612, 7680, 8, 0, 0},
    {2228, 11644, 7592, 8, 0, 0}, {2228, 11660, 7600, 8, 0, 0}, {2228, 13547, 11008, 8, 0, 0},
    {2228, 13581, 10944, 8, 0, 0}, {2228, 13702, 229664, 1216, 0, 0},
    {2228, 13723, 230880, 64, 0, 0}, {2228, 13827, 7264, 8, 0, 0}, {2228, 14109, 17656, 8, 0, 0},
    {2228, 17043, 7576, 8, 0, 0}, {2228, 17051, 8480, 8, 0, 0}, {2228, 17557, 7336, 8, 0, 0},
    {2228, 17570, 7352, 8, 0, 0}, {2228, 17938, 88056, 141336, 0, 0},
    {2228, 17985, 186368, 9752, 0, 0}, {2228, 18000, 186376, 9744, 0, 0},
    {2228, 18027, 196136, 480, 0, 0}, {2228, 18060, 88064, 98304, 0, 0},
    {2228, 18622, 10776, 8, 0, 0}, {2228, 18639, 10736, 8, 0, 0}, {2228, 18663, 10720, 8, 0, 0},
    {2228, 18680, 10728, 8, 0, 0}, {2228, 18909, 10656, 24, 0, 0}, {2266, 0, 0, 56, 0, 0},
    {2266, 6314, 48, 8, 0, 0}, {2266, 13968, 40, 8, 0, 0}, {2279, 0, 0, 48, 0, 0},
    {2279, 12875, 32, 8, 0, 0}, {2279, 12893, 40, 4, 0, 0}, {2292, 0, 0, 40, 0, 0},
    {2292, 10086, 24, 4, 0, 0}, {2292, 13789, 0, 8, 0, 0}, {2292, 14241, 16, 8, 0, 0},
    {2292, 17905, 8, 4, 0, 0}, {2304, 0, 0, 16, 0, 0}, {2304, 13300, 0, 8, 0, 0},
    {2316, 0, 0, 32, 0, 0}, {2316, 13756, 16, 8, 0, 0}, {2316, 13769, 24, 8, 0, 0},
    {2328, 0, 0, 168, 0, 0}, {2328, 13244, 40, 8, 0, 0}, {2328, 18613, 80, 8, 0, 0},
    {2347, 0, 0, 32, 0, 0}, {2347, 13646, 0, 8, 0, 0}, {2359, 0, 0, 64, 0, 0},
    {2359, 11469, 32, 8, 0, 0}, {2359, 11477, 40, 8, 0, 0}, {2374, 0, 0, 120, 0, 0},
    {2374, 13065, 72, 8, 0, 0}, {2386, 0, 0, 120, 0, 0}, {2386, 13249, 32, 8, 0, 0},
    {2386, 13257, 56, 8, 0, 0}, {2386, 13265, 40, 8, 0, 0}, {2386, 13274, 72, 8, 0, 0},
    {2401, 0, 0, 96, 0, 0}, {2401, 13789, 88, 8, 0, 0}, {2419, 0, 0, 128, 0, 0},
    {2419, 14118, 88, 8, 0, 0}, {2419, 14137, 64, 8, 0, 0}, {2433, 0, 0, 128, 0, 0},
    {2433, 9997, 104, 8, 0, 0}, {2433, 10006, 112, 8, 0, 0}, {2433, 13781, 88, 8, 0, 0},
    {2433, 16474, 96, 8, 0, 0}, {2449, 0, 0, 32, 0, 0}, {2449, 13957, 11, 1, 0, 0},
    {2449, 13976, 10, 1, 0, 0}, {2449, 13992, 12, 4, 0, 0}, {2449, 14005, 16, 8, 0, 0},
    {2449, 14044, 0, 8, 0, 0}, {2449, 14051, 24, 8, 0, 0}, {2549, 0, 0, 216, 0, 0},
    {2549, 10016, 32, 8, 0, 0}, {2549, 11259, 64, 8, 0, 0}, {2549, 13214, 48, 8, 0, 0},
    {2549, 15834, 80, 128, 0, 0}, {2549, 17070, 56, 8, 0, 0}, {2549, 18509, 40, 8, 0, 0},
    {2561, 0, 0, 56, 0, 0}, {2561, 16129, 32, 8, 0, 0}, {2561, 16421, 48, 8, 0, 0},
    {2561, 16426, 40, 8, 0, 0}, {2575, 0, 0, 96, 0, 0}, {2575, 18544, 88, 8, 0, 0},
    {2629, 0, 0, 160, 0, 0}, {2629, 9532, 120, 8, 0, 0}, {2629, 9560, 128, 8, 0, 0},
    {2629, 9997, 96, 8, 0, 0}, {2629, 12699, 104, 8, 0, 0}, {2629, 13403, 152, 8, 0, 0},
    {2629, 13745, 88, 8, 0, 0}, {2629, 14241, 112, 8, 0, 0}, {2629, 14916, 144, 8, 0, 0},
    {2629, 17428, 136, 8, 0, 0}, {2649, 0, 0, 96, 0, 0}, {2649, 8045, 88, 8, 0, 0},
    {2689, 0, 0, 888, 0, 0}, {2689, 6472, 168, 8, 0, 0}, {2689, 6482, 224, 8, 0, 0},
    {2689, 6502, 216, 8, 0, 0}, {2689, 6807, 80, 8, 0, 0}, {2689, 7115, 120, 8, 0, 0},
    {2689, 7128, 128, 8, 0, 0}, {2689, 8515, 232, 8, 0, 0}, {2689, 8710, 136, 8, 0, 0},
    {2689, 8728, 72, 8, 0, 0}, {2689, 8833, 256, 8, 0, 0}, {2689, 9086, 152, 8, 0, 0},
    {2689, 9700, 144, 8, 0, 0}, {2689, 11466, 248, 8, 0, 0}, {2689, 11800, 16, 8, 0, 0},
    {2689, 13810, 184, 8, 0, 0}, {2689, 13827, 8, 8, 0, 0}, {2689, 14888, 0, 8, 0, 0},
    {2689, 17485, 176, 8, 0, 0}, {2689, 17512, 328, 8, 0, 0}, {2689, 17532, 336, 8, 0, 0},
    {2703, 0, 0, 56, 0, 0}, {2703, 17353, 40, 8, 0, 0}, {2703, 17362, 32, 8, 0, 0},
    {2721, 0, 0, 56, 0, 0}, {2721, 13968, 48, 8, 0, 0}, {2735, 0, 0, 440, 0, 0},
    {2735, 17670, 272, 8, 0, 0}, {2735, 17678, 352, 8, 0, 0}, {2735, 17687, 48, 8, 0, 0},
    {2735, 17700, 368, 8, 0, 0}, {2735, 17709, 208, 8, 0, 0}, {2735, 17718, 64, 8, 0, 0},
    {2735, 17729, 280, 8, 0, 0}, {2735, 17737, 304, 8, 0, 0}, {2735, 17751, 184, 8, 0, 0},
    {2735, 17760, 56, 8, 0, 0}, {2735, 17772, 256, 8, 0, 0}, {2735, 17783, 360, 8, 0, 0},
    {2735, 17790, 40, 8, 0, 0}, {2735, 17798, 104, 8, 0, 0}, {2735, 17806, 376, 8, 0, 0},
    {2735, 17820, 200, 8, 0, 0}, {2735, 17832, 224, 8, 0, 0}, {2748, 0, 0, 128, 0, 0},
    {2748, 9509, 88, 8, 0, 0}, {2748, 14072, 96, 8, 0, 0}, {2748, 15284, 120, 8, 0, 0},
    {2769, 0, 0, 80, 0, 0}, {2769, 8820, 72, 8, 0, 0}, {2785, 0, 0, 40, 0, 0},
    {2785, 14028, 32, 8, 0, 0}, {2797, 0, 0, 88, 0, 0}, {2797, 18784, 40, 8, 0, 0},
    {2797, 18804, 32, 8, 0, 0}, {2813, 0, 0, 224, 0, 0}, {2813, 5946, 208, 8, 0, 0},
    {2813, 9980, 40, 8, 0, 0}, {2813, 12491, 32, 8, 0, 0}, {2813, 13895, 64, 8, 0, 0},
    {2813, 18264, 152, 8, 0, 0}, {2813, 18288, 160, 8, 0, 0}, {2813, 18312, 144, 8, 0, 0},
    {2813, 18336, 120, 8, 0, 0}, {2813, 18360, 128, 8, 0, 0}, {2813, 18384, 112, 8, 0, 0},
    {3026, 0, 0, 144, 0, 0}, {3026, 14572, 120, 8, 0, 0}, {3026, 14585, 112, 8, 0, 0},
    {3415, 0, 0, 320, 0, 0}, {3415, 6913, 96, 8, 0, 0}, {3415, 6949, 256, 8, 0, 0},
    {3415, 13334, 40, 8, 0, 0}, {3415, 13349, 48, 8, 0, 0}, {3415, 14605, 248, 8, 0, 0},
    {3415, 15247, 224, 8, 0, 0}, {3415, 15259, 232, 8, 0, 0}, {3415, 15268, 240, 8, 0, 0},
    {3415, 16096, 32, 8, 0, 0}, {3603, 0, 0, 40, 0, 0}, {3603, 6306, 32, 8, 0, 0},
    {3644, 0, 0, 16, 0, 0}, {3644, 9578, 8, 8, 0, 0}, {3644, 15757, 0, 8, 0, 0},
    {3657, 0, 0, 40, 0, 0}, {3657, 9394, 32, 8, 0, 0}, {3692, 0, 0, 16, 0, 0},
    {3692, 9759, 0, 8, 0, 0}, {3692, 14902, 8, 8, 0, 0}, {3722, 0, 0, 88, 0, 0},
    {3722, 9821, 0, 8, 0, 0}, {3722, 9857, 16, 8, 0, 0}, {3722, 9867, 40, 8, 0, 0},
    {3722, 10157, 48, 8, 0, 0}, {3722, 11758, 56, 8, 0, 0}, {3722, 12838, 80, 8, 0, 0},
    {3722, 14393, 78, 1, 0, 0}, {3722, 14893, 8, 8, 0, 0}, {3722, 16102, 64, 8, 0, 0},
    {3722, 17606, 72, 4, 0, 0}, {3742, 0, 0, 48, 0, 0}, {3742, 11961, 40, 8, 0, 0},
    {3760, 0, 0, 128, 0, 0}, {3760, 13219, 56, 8, 0, 0}, {3802, 0, 0, 405760, 0, 0},
    {3802, 4441, 912, 8, 0, 0}, {3802, 6670, 2560, 256, 0, 0}, {3802, 6687, 2816, 4, 0, 0},
    {3802, 6750, 10752, 16, 0, 0}, {3802, 7161, 14216, 8, 0, 0}, {3802, 7270, 14216, 8, 0, 0},
    {3802, 11861, 936, 8, 0, 0}, {3802, 14109, 1304, 16, 0, 0}, {3802, 15722, 1384, 1040, 0, 0},
    {3802, 17938, 10792, 3416, 0, 0}, {3835, 0, 0, 15792, 0, 0}, {3835, 6628, 1024, 8, 0, 0},
    {3835, 6649, 1032, 8, 0, 0}, {3835, 6802, 0, 888, 0, 0}, {3835, 13623, 1112, 12256, 0, 0},
    {3854, 0, 0, 48, 0, 0}, {3854, 11961, 40, 8, 0, 0}, {5938, 0, 0, 32, 0, 0},
    {5938, 9387, 8, 8, 0, 0}, {5938, 18257, 16, 8, 0, 0}, {5938, 18514, 0, 8, 0, 0},
    {5955, 0, 0, 48, 0, 0}, {5955, 9367, 40, 8, 0, 0}, {5955, 11707, 32, 8, 0, 0},
    {6340, 0, 0, 48, 0, 0}, {6340, 8950, 40, 8, 0, 0}, {6340, 18822, 32, 8, 0, 0},
    {6448, 0, 0, 80, 0, 0}, {6448, 6314, 48, 8, 0, 0}, {6448, 13940, 56, 8, 0, 0},
    {6705, 0, 0, 24, 0, 0}, {6705, 10213, 0, 8, 0, 0}, {7091, 0, 0, 48, 0, 0},
    {7091, 11961, 40, 8, 0, 0}, {7659, 0, 0, 32, 0, 0}, {7659, 7522, 0, 8, 0, 0},
    {7659, 13685, 8, 8, 0, 0}, {7676, 0, 0, 48, 0, 0}, {7676, 11902, 32, 8, 0, 0},
    {7676, 11949, 40, 8, 0, 0}, {7771, 0, 0, 48, 0, 0}, {7771, 7806, 32, 8, 0, 0},
    {8974, 0, 0, 72, 0, 0}, {8974, 8934, 64, 8, 0, 0}, {8994, 0, 0, 72, 0, 0},
    {8994, 8988, 48, 8, 0, 0}, {9010, 0, 0, 232, 0, 0}, {9010, 12633, 40, 8, 0, 0},
    {9010, 12643, 56, 8, 0, 0}, {9253, 0, 0, 72, 0, 0}, {9253, 9051, 32, 8, 0, 0},
    {9253, 9068, 56, 8, 0, 0}, {9596, 0, 0, 72, 0, 0}, {9596, 9463, 56, 8, 0, 0},
    {9596, 9476, 48, 8, 0, 0}, {9596, 9486, 40, 8, 0, 0}, {9596, 14252, 64, 8, 0, 0},
    {10056, 0, 0, 48, 0, 0}, {10056, 10213, 32, 8, 0, 0}, {10056, 11899, 40, 8, 0, 0},
    {10697, 0, 0, 40, 0, 0}, {10697, 14059, 32, 8, 0, 0}, {10710, 0, 0, 80, 0, 0},
    {10710, 6375, 40, 8, 0, 0}, {10710, 14323, 32, 8, 0, 0}, {10710, 14420, 48, 8, 0, 0},
    {12533, 0, 0, 48, 0, 0}, {12533, 7826, 32, 8, 0, 0}, {12533, 14072, 40, 8, 0, 0},
    {12761, 0, 0, 48, 0, 0}, {12761, 11961, 40, 8, 0, 0}, {12809, 0, 0, 40, 0, 0},
    {12932, 0, 0, 56, 0, 0}, {12932, 12653, 48, 8, 0, 0}, {12932, 16129, 32, 8, 0, 0},
    {12932, 16421, 40, 8, 0, 0}, {12952, 0, 0, 168, 0, 0}, {12952, 7139, 88, 8, 0, 0},
    {12952, 7145, 144, 8, 0, 0}, {12952, 10213, 104, 8, 0, 0}, {12952, 12556, 128, 8, 0, 0},
    {12952, 12983, 136, 8, 0, 0}, {12952, 15384, 0, 72, 0, 0}, {12969, 0, 0, 72, 0, 0},
    {12969, 12491, 56, 8, 0, 0}, {12969, 13827, 40, 8, 0, 0}, {12969, 15343, 64, 8, 0, 0},
    {13112, 0, 0, 48, 0, 0}, {13112, 17729, 24, 8, 0, 0}, {13112, 17806, 32, 8, 0, 0},
    {13112, 17905, 0, 8, 0, 0}, {13156, 0, 0, 56, 0, 0}, {13156, 10213, 40, 8, 0, 0},
    {13156, 12029, 32, 8, 0, 0}, {13187, 0, 0, 40, 0, 0}, {13187, 13166, 32, 8, 0, 0},
    {13498, 0, 0, 3064, 0, 0}, {13498, 12543, 2872, 16, 0, 0}, {13498, 14399, 1040, 1800, 0, 0},
    {13498, 17465, 2840, 8, 0, 0}, {13508, 0, 0, 24, 0, 0}, {13508, 10080, 0, 8, 0, 0},
    {13524, 0, 0, 96, 0, 0}, {13524, 7691, 10, 2, 0, 0}, {13524, 8899, 9, 1, 0, 0},
    {13524, 10167, 16, 8, 0, 0}, {13524, 12787, 32, 8, 0, 0}, {13524, 13827, 56, 8, 0, 0},
    {13524, 15768, 0, 4, 0, 0}, {13524, 15794, 4, 4, 0, 0}, {13524, 17076, 8, 1, 3, 4},
    {13524, 18891, 28, 4, 0, 0}, {13524, 18903, 48, 8, 0, 0}, {13524, 19047, 40, 8, 0, 0},
    {13534, 0, 0, 49512, 0, 0}, {13534, 6006, 176, 8, 0, 0}, {13534, 8545, 216, 8, 0, 0},
    {13534, 12548, 240, 4, 0, 0}, {13534, 15518, 232, 8, 0, 0}, {13534, 15538, 32, 8, 0, 0},
    {13534, 15551, 224, 8, 0, 0}, {13534, 15780, 248, 8, 0, 0}, {13534, 15807, 264, 49248, 0, 0},
    {14225, 0, 0, 80, 0, 0}, {14225, 9040, 64, 8, 0, 0}, {14225, 9059, 40, 8, 0, 0},
    {14225, 9068, 72, 8, 0, 0}, {14553, 0, 0, 96, 0, 0}, {14553, 6375, 40, 8, 0, 0},
    {14553, 10098, 32, 8, 0, 0}, {14553, 12553, 48, 8, 0, 0}, {15018, 0, 0, 80, 0, 0},
    {15018, 14963, 48, 8, 0, 0}, {15018, 14972, 56, 8, 0, 0}, {15018, 14981, 32, 8, 0, 0},
    {15018, 14990, 64, 8, 0, 0}, {15018, 15000, 40, 8, 0, 0}, {15126, 0, 0, 224, 0, 0},
    {15126, 367, 176, 8, 0, 0}, {15126, 377, 168, 8, 0, 0}, {15126, 549, 152, 8, 0, 0},
    {15126, 832, 192, 8, 0, 0}, {15126, 847, 160, 8, 0, 0}, {15126, 862, 200, 8, 0, 0},
    {15126, 1240, 216, 8, 0, 0}, {15126, 1266, 184, 8, 0, 0}, {15126, 1444, 208, 8, 0, 0},
    {15126, 3473, 144, 8, 0, 0}, {15126, 6762, 136, 8, 0, 0}, {15126, 6853, 96, 8, 0, 0},
    {15126, 14950, 128, 8, 0, 0}, {15126, 15456, 104, 8, 0, 0}, {15126, 16252, 88, 8, 0, 0},
    {15126, 17433, 112, 8, 0, 0}, {15126, 17850, 120, 8, 0, 0}, {15211, 0, 0, 64, 0, 0},
    {15211, 12657, 56, 8, 0, 0}, {15211, 16129, 32, 8, 0, 0}, {15211, 16421, 48, 8, 0, 0},
    {15211, 16426, 40, 8, 0, 0}, {15359, 0, 0, 48, 0, 0}, {15359, 15630, 40, 8, 0, 0},
    {15634, 0, 0, 48, 0, 0}, {15634, 11961, 40, 8, 0, 0}, {15692, 0, 0, 16, 0, 0},
    {15692, 11259, 8, 8, 0, 0}, {15692, 12491, 0, 8, 0, 0}, {15701, 0, 0, 64, 0, 0},
    {15701, 15715, 32, 8, 0, 0}, {15739, 0, 0, 88, 0, 0}, {15739, 6874, 56, 8, 0, 0},
    {15739, 6884, 64, 8, 0, 0}, {16268, 0, 0, 48, 0, 0}, {16268, 15814, 32, 8, 0, 0},
    {16612, 0, 0, 48, 0, 0}, {16612, 11961, 40, 8, 0, 0}, {16626, 0, 0, 528, 0, 0},
    {16626, 8820, 8, 512, 0, 0}, {16626, 15374, 520, 8, 0, 0}, {16639, 0, 0, 216, 0, 0},
    {16639, 9493, 0, 4, 0, 0}, {16639, 12589, 16, 8, 0, 0}, {16639, 12849, 24, 4, 0, 0},
    {16665, 0, 0, 263248, 0, 0}, {16665, 13471, 512, 8, 0, 0}, {16665, 13483, 520, 4, 0, 0},
    {16688, 0, 0, 32, 0, 0}, {16688, 11259, 8, 8, 0, 0}, {16688, 12491, 0, 8, 0, 0},
    {16688, 13827, 16, 8, 0, 0}, {16706, 0, 0, 48, 0, 0}, {16706, 6045, 0, 8, 0, 0},
    {16706, 10182, 24, 8, 0, 0}, {16706, 13883, 20, 4, 0, 0}, {16706, 14817, 8, 8, 0, 0},
    {16726, 0, 0, 40, 0, 0}, {16726, 12011, 4, 4, 0, 0}, {16744, 0, 0, 24, 0, 0},
    {16765, 0, 0, 3064, 0, 0}, {16765, 12543, 2872, 16, 0, 0}, {16765, 14399, 1040, 1800, 0, 0},
    {16765, 17465, 2840, 8, 0, 0}, {16782, 0, 0, 24, 0, 0}, {16782, 10080, 0, 8, 0, 0},
    {16805, 0, 0, 96, 0, 0}, {16805, 7691, 10, 2, 0, 0}, {16805, 8899, 9, 1, 0, 0},
    {16805, 10167, 16, 8, 0, 0}, {16805, 12787, 32, 8, 0, 0}, {16805, 13827, 56, 8, 0, 0},
    {16805, 15768, 0, 4, 0, 0}, {16805, 15794, 4, 4, 0, 0}, {16805, 17076, 8, 1, 3, 4},
    {16805, 18891, 28, 4, 0, 0}, {16805, 18903, 48, 8, 0, 0}, {16805, 19047, 40, 8, 0, 0},
    {16822, 0, 0, 49512, 0, 0}, {16822, 6006, 176, 8, 0, 0}, {16822, 8545, 216, 8, 0, 0},
    {16822, 12548, 240, 4, 0, 0}, {16822, 15518, 232, 8, 0, 0}, {16822, 15538, 32, 8, 0, 0},
    {16822, 15551, 224, 8, 0, 0}, {16822, 15780, 248, 8, 0, 0}, {16822, 15807, 264, 49248, 0, 0},
    {16842, 0, 0, 48, 0, 0}, {16842, 6364, 32, 4, 0, 0}, {16842, 10172, 8, 8, 0, 0},
    {16842, 13230, 44, 4, 0, 0}, {16842, 13841, 40, 4, 0, 0}, {16842, 15308, 0, 8, 0, 0},
    {16842, 17064, 36, 4, 0, 0}, {16861, 0, 0, 24, 0, 0}, {16861, 13789, 8, 8, 0, 0},
    {16891, 0, 0, 56, 0, 0}, {16891, 14059, 40, 8, 0, 0}, {16891, 14063, 48, 8, 0, 0},
    {16891, 17905, 32, 8, 0, 0}, {17370, 0, 0, 512, 0, 0}, {17370, 11899, 32, 8, 0, 0},
    {17370, 13832, 48, 8, 0, 0}, {17370, 13907, 40, 4, 0, 0}, {17370, 18550, 56, 456, 0, 0},
    {18440, 0, 0, 48, 0, 0}, {18440, 11961, 40, 8, 0, 0}, {18458, 0, 0, 72, 0, 0},
    {18458, 6375, 32, 8, 0, 0}, {18458, 14420, 56, 8, 0, 0}, {18849, 0, 0, 48, 0, 0},
    {18849, 9022, 32, 8, 0, 0}, {18849, 15601, 40, 8, 0, 0}, {19032, 0, 0, 104, 0, 0},
    {19032, 11250, 96, 8, 0, 0}, {19106, 0, 0, 64, 0, 0}, {19106, 12478, 40, 8, 0, 0},
    {19106, 15343, 48, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {565, 5}, {579, 4}, {3552, 22}, {13685, 5},
};

static const struct table_type types[] = {
    {43, 1525, 104, 104, 0, 8}, {88, 1575, 88, 88, 8, 6}, {102, 1548, 112, 112, 14, 9},
    {648, 2006, 40, 40, 23, 1}, {758, 2185, 120, 120, 24, 10}, {812, 11768, 88, 88, 34, 2},
    {1149, 2401, 96, 96, 36, 7}, {1258, 2433, 128, 128, 43, 10}, {1680, 1680, 80, 80, 53, 0},
    {3096, 2575, 96, 96, 53, 7}, {3128, 2629, 160, 160, 60, 15}, {3166, 2649, 96, 96, 75, 7},
    {3302, 2748, 128, 128, 82, 9}, {3321, 2748, 128, 128, 91, 9}, {3353, 2748, 128, 128, 100, 9},
    {3906, 3932, 64, 64, 109, 3}, {3976, 665, 128, 128, 112, 11}, {3992, 10680, 40, 40, 123, 1},
    {4012, 3186, 192, 192, 124, 15}, {4026, 3194, 48, 48, 139, 2}, {4055, 159, 56, 56, 141, 0},
    {4071, 159, 56, 56, 141, 0}, {4087, 3627, 48, 48, 141, 2}, {4103, 58, 120, 120, 143, 0},
    {4122, 72, 168, 168, 143, 1}, {4143, 5266, 64, 64, 144, 3}, {4164, 5305, 56, 56, 147, 2},
    {4188, 5283, 64, 64, 149, 3}, {4207, 423, 64, 64, 152, 1}, {4220, 2873, 104, 104, 153, 3},
    {4232, 3481, 88, 88, 156, 3}, {4244, 17095, 96, 96, 159, 1}, {4263, 1629, 176, 176, 160, 10},
    {4280, 242, 144, 144, 170, 3}, {4301, 434, 48, 48, 173, 2}, {4321, 3110, 48, 48, 175, 1},
    {4346, 17080, 112, 112, 176, 2}, {4361, 1824, 56, 56, 178, 1}, {4376, 1804, 48, 48, 179, 1},
    {4396, 470, 80, 80, 180, 2}, {4493, 719, 48, 48, 182, 0}, {4507, 730, 56, 56, 182, 0},
    {4537, 7733, 56, 56, 182, 0}, {4563, 2612, 112, 56, 182, 1}, {4591, 18923, 48, 48, 183, 0},
    {4632, 15468, 64, 64, 183, 4}, {4651, 6940, 168, 168, 187, 3}, {4670, 6940, 168, 168, 190, 3},
    {4689, 6940, 168, 168, 193, 3}, {4708, 7072, 88, 88, 196, 3}, {4720, 9990, 64, 64, 199, 2},
    {4731, 13852, 56, 56, 201, 2}, {4761, 16583, 136, 136, 203, 5},
    {4774, 17446, 216, 216, 208, 12}, {4792, 7080, 40, 40, 220, 1}, {4811, 11879, 48, 48, 221, 2},
    {4823, 3675, 96, 96, 223, 6}, {4837, 3818, 88, 88, 229, 6}, {4863, 1429, 96, 96, 235, 2},
    {4880, 273, 200, 200, 237, 0}, {4901, 391, 240, 240, 237, 1}, {4924, 950, 48, 48, 238, 0},
    {4933, 1004, 48, 48, 238, 1}, {4964, 1025, 72, 72, 239, 1}, {5008, 1059, 64, 64, 240, 2},
    {5052, 1093, 80, 80, 242, 2}, {5090, 1121, 72, 72, 244, 3}, {5128, 3056, 72, 72, 247, 0},
    {5166, 1325, 72, 72, 247, 0}, {5180, 1396, 168, 168, 247, 8}, {5196, 1373, 40, 40, 255, 1},
    {5221, 3415, 320, 320, 256, 10}, {5239, 3390, 40, 40, 266, 1}, {5325, 15739, 88, 88, 267, 1},
    {5344, 121, 40, 40, 268, 0}, {5375, 140, 48, 48, 268, 0}, {5406, 689, 33728, 33728, 268, 0},
    {5434, 2913, 35152, 35152, 268, 0}, {5467, 2978, 48, 48, 268, 0}, {5478, 2989, 48, 48, 268, 0},
    {5495, 2989, 48, 48, 268, 0}, {5512, 3013, 48, 48, 268, 0}, {5529, 3013, 48, 48, 268, 0},
    {5546, 3002, 48, 48, 268, 0}, {5561, 3002, 48, 48, 268, 0}, {5576, 3002, 48, 48, 268, 0},
    {5591, 3002, 48, 48, 268, 0}, {5606, 3002, 48, 48, 268, 0}, {5622, 3002, 48, 48, 268, 0},
    {5675, 3042, 280, 280, 268, 3}, {5692, 3214, 56, 56, 271, 1}, {5710, 2479, 48, 48, 272, 0},
    {5727, 2509, 48, 48, 272, 0}, {5742, 2524, 48, 48, 272, 1}, {5758, 2496, 136, 136, 273, 5},
    {5775, 2537, 88, 88, 278, 4}, {5791, 2597, 80, 80, 282, 2}, {5806, 18470, 128, 128, 284, 2},
    {5846, 2668, 40, 40, 286, 0}, {5868, 12826, 72, 72, 286, 5}, {5883, 12809, 40, 40, 291, 1},
    {5903, 17644, 80, 80, 292, 1}, {5974, 8482, 40, 40, 293, 1}, {6324, 6340, 48, 48, 294, 2},
    {6389, 6448, 80, 80, 296, 1}, {6401, 6432, 56, 56, 297, 1}, {6464, 1, 40, 40, 298, 1},
    {6522, 3585, 168, 176, 299, 9}, {6538, 1475, 56, 56, 308, 2}, {6560, 1491, 72, 72, 310, 4},
    {6583, 3603, 40, 40, 314, 1}, {6957, 1646, 72, 72, 315, 3}, {6984, 1646, 80, 72, 318, 3},
    {7022, 1597, 80, 80, 321, 1}, {7032, 7091, 48, 48, 322, 1}, {7057, 16612, 48, 48, 323, 1},
    {7641, 7676, 48, 48, 324, 2}, {7706, 1690, 40, 40, 326, 1}, {7771, 7771, 48, 48, 327, 2},
    {7783, 1901, 72, 56, 329, 3}, {8045, 1703, 232, 240, 332, 10}, {8111, 5153, 128, 128, 342, 2},
    {8135, 8994, 72, 72, 344, 1}, {8163, 8994, 72, 72, 345, 1}, {8199, 5955, 48, 48, 346, 1},
    {8224, 8974, 72, 72, 347, 1}, {8248, 9010, 232, 232, 348, 1}, {8552, 3709, 168, 176, 349, 9},
    {8562, 1790, 40, 40, 358, 1}, {8696, 229, 96, 96, 359, 2}, {8849, 1845, 64, 64, 361, 1},
    {8867, 1865, 56, 56, 362, 1}, {8881, 1881, 48, 48, 363, 2}, {9086, 1947, 64, 64, 365, 0},
    {9091, 9253, 72, 72, 365, 2}, {9109, 3657, 40, 40, 367, 1}, {9120, 9253, 72, 72, 368, 2},
    {9137, 3657, 40, 40, 370, 1}, {9147, 9253, 72, 72, 371, 2}, {9172, 9253, 72, 72, 373, 2},
    {9196, 9253, 72, 72, 375, 2}, {9222, 9253, 72, 72, 377, 2}, {9241, 3657, 40, 40, 379, 1},
    {9586, 9596, 72, 72, 380, 4}, {9935, 9953, 72, 72, 384, 2}, {10031, 10056, 48, 48, 386, 2},
    {10113, 10131, 64, 64, 388, 2}, {10151, 4453, 168, 96, 390, 6}, {10192, 1947, 72, 64, 396, 0},
    {10203, 2549, 216, 216, 396, 9}, {10417, 2045, 168, 168, 405, 15},
    {10426, 12533, 48, 48, 420, 2}, {10447, 12952, 168, 168, 422, 11},
    {10476, 12969, 72, 72, 433, 4}, {10501, 14553, 96, 96, 437, 6}, {10790, 3709, 168, 176, 443, 9},
    {10800, 10697, 40, 40, 452, 1}, {10823, 1901, 64, 56, 453, 3}, {11073, 2155, 56, 56, 456, 2},
    {11078, 2099, 296, 296, 458, 1}, {11094, 2116, 48, 56, 459, 1}, {11111, 2134, 48, 56, 460, 1},
    {11789, 4851, 40, 48, 461, 0}, {12005, 2084, 184, 184, 461, 2}, {12020, 15634, 48, 48, 463, 1},
    {12035, 4478, 48, 48, 464, 2}, {12054, 17384, 64, 64, 466, 2}, {12069, 17370, 512, 512, 468, 3},
    {12095, 6021, 72, 72, 471, 4}, {12116, 6818, 56, 56, 475, 1}, {12134, 7721, 48, 48, 476, 2},
    {12150, 8266, 72, 72, 478, 2}, {12173, 8773, 72, 72, 480, 2}, {12213, 8352, 48, 48, 482, 2},
    {12232, 8580, 56, 56, 484, 2}, {12248, 8783, 56, 56, 486, 2}, {12264, 9371, 56, 56, 488, 2},
    {12284, 10038, 48, 48, 490, 2}, {12306, 11027, 88, 88, 492, 5}, {12324, 11886, 72, 72, 497, 1},
    {12341, 14405, 56, 56, 498, 3}, {12360, 14632, 80, 80, 501, 2}, {12383, 14936, 64, 64, 503, 2},
    {12401, 15317, 48, 48, 505, 1}, {12418, 16115, 48, 48, 506, 2}, {12436, 17116, 56, 56, 508, 2},
    {12456, 19089, 72, 72, 510, 3}, {12543, 2084, 184, 184, 513, 2}, {12621, 2247, 72, 72, 515, 4},
    {12672, 12686, 80, 80, 519, 1}, {12721, 2266, 56, 56, 520, 0}, {12726, 3742, 48, 48, 520, 1},
    {12740, 12761, 48, 48, 521, 1}, {12913, 12932, 56, 56, 522, 3}, {13138, 3760, 128, 128, 525, 1},
    {13152, 13156, 56, 56, 526, 2}, {13174, 13187, 40, 40, 528, 1}, {13316, 1901, 64, 56, 529, 3},
    {13359, 13375, 64, 64, 532, 1}, {13392, 2328, 160, 168, 533, 3}, {13412, 2359, 64, 64, 536, 3},
    {13419, 18849, 48, 48, 539, 2}, {13434, 1901, 72, 56, 541, 3}, {13663, 13673, 96, 96, 544, 1},
    {13685, 2386, 120, 120, 545, 3}, {14186, 14225, 80, 80, 548, 3}, {14256, 6726, 56, 56, 551, 1},
    {14276, 11988, 64, 64, 552, 1}, {14296, 13452, 80, 80, 553, 5}, {14330, 2612, 120, 56, 558, 1},
    {14345, 2612, 56, 56, 559, 1}, {14363, 2833, 304, 304, 560, 0}, {14753, 2458, 120, 120, 560, 2},
    {14836, 14855, 96, 96, 562, 1}, {14873, 452, 88, 88, 563, 4}, {15009, 15018, 80, 80, 567, 5},
    {15094, 19032, 104, 104, 572, 2}, {15190, 15211, 64, 64, 574, 4},
    {15227, 960, 104, 104, 578, 3}, {15236, 1311, 112, 112, 581, 4}, {15350, 15359, 48, 48, 585, 1},
    {15566, 15079, 40, 40, 586, 0}, {15579, 14801, 64, 64, 586, 1}, {15606, 15615, 56, 56, 587, 3},
    {15664, 2549, 216, 216, 590, 9}, {15668, 15701, 64, 64, 599, 1}, {15762, 2561, 56, 56, 600, 3},
    {16019, 15112, 64, 64, 603, 2}, {16032, 15126, 224, 224, 605, 14},
    {16051, 15146, 120, 120, 619, 7}, {16066, 3890, 48, 48, 626, 2}, {16078, 15162, 48, 48, 628, 0},
    {16268, 16268, 48, 48, 628, 2}, {16435, 18440, 48, 48, 630, 1}, {16454, 18440, 48, 48, 631, 1},
    {16490, 11807, 64, 64, 632, 4}, {16523, 17413, 48, 48, 636, 2}, {16551, 17394, 56, 56, 638, 2},
    {16885, 16891, 56, 56, 640, 3}, {16918, 5830, 168, 168, 643, 9}, {16933, 2612, 80, 56, 652, 1},
    {17589, 2612, 64, 56, 653, 1}, {17860, 5927, 56, 56, 654, 2}, {17884, 2721, 48, 56, 656, 1},
    {17890, 3854, 48, 48, 657, 1}, {17905, 4521, 968, 968, 658, 12}, {17944, 10710, 80, 80, 670, 4},
    {17963, 3783, 40, 40, 674, 1}, {18120, 14462, 72, 72, 675, 4}, {18137, 14442, 40, 40, 679, 1},
    {18158, 14442, 40, 40, 680, 1}, {18181, 17922, 80, 80, 681, 6}, {18202, 18087, 96, 96, 687, 7},
    {18217, 18101, 72, 72, 694, 4}, {18237, 18458, 72, 72, 698, 5}, {18550, 2084, 184, 184, 703, 2},
    {18703, 3873, 88, 88, 705, 4}, {18729, 3873, 88, 88, 709, 4}, {18747, 3873, 88, 88, 713, 4},
    {18830, 1901, 72, 56, 717, 3}, {18936, 488, 72, 72, 720, 4}, {18966, 3256, 184, 184, 724, 16},
    {19000, 3491, 152, 152, 740, 13}, {19060, 3507, 64, 64, 753, 1}, {19085, 19106, 64, 64, 754, 2},
    {19116, 8341, 184, 184, 756, 3}, {19130, 8341, 184, 184, 759, 3},
    {19146, 3535, 200, 200, 762, 2}, {19169, 2813, 224, 224, 764, 9},
};

static const struct table_held held[] = {
    {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {14059, C_MEMBER_OBJECT, 88, 1}, {13789, C_MEMBER_OBJECT, 96, 1},
    {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {13745, C_MEMBER_OBJECT, 88, 1}, {9769, C_MEMBER_OBJECT, 96, 1},
    {9774, C_MEMBER_OBJECT, 104, 1}, {10151, C_MEMBER_OBJECT, 32, 1},
    {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {13745, C_MEMBER_OBJECT, 88, 1}, {13789, C_MEMBER_OBJECT, 96, 1},
    {14567, C_MEMBER_OBJECT, 104, 1}, {13794, C_MEMBER_OBJECT, 112, 1},
    {15503, C_MEMBER_OBJECT, 72, 1}, {15475, C_MEMBER_OBJECT, 80, 1},
    {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {13789, C_MEMBER_OBJECT, 88, 1}, {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1},
    {13869, C_MEMBER_OBJECT, 48, 1}, {17860, C_MEMBER_OBJECT, 56, 1},
    {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1}, {13781, C_MEMBER_OBJECT, 88, 1},
    {16474, C_MEMBER_OBJECT, 96, 1}, {9997, C_MEMBER_OBJECT, 104, 1},
    {10006, C_MEMBER_OBJECT, 112, 1}, {9086, C_MEMBER_OBJECT, 32, 1},
    {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {18544, C_MEMBER_OBJECT, 88, 1}, {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1},
    {13869, C_MEMBER_OBJECT, 48, 1}, {17860, C_MEMBER_OBJECT, 56, 1},
    {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1}, {13745, C_MEMBER_OBJECT, 88, 1},
    {9997, C_MEMBER_OBJECT, 96, 1}, {12699, C_MEMBER_OBJECT, 104, 1},
    {14241, C_MEMBER_OBJECT, 112, 1}, {9532, C_MEMBER_OBJECT, 120, 1},
    {9560, C_MEMBER_OBJECT, 128, 1}, {17428, C_MEMBER_OBJECT, 136, 1},
    {14916, C_MEMBER_OBJECT, 144, 1}, {13403, C_MEMBER_OBJECT, 152, 1},
    {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {8045, C_MEMBER_OBJECT, 88, 1}, {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1},
    {13869, C_MEMBER_OBJECT, 48, 1}, {17860, C_MEMBER_OBJECT, 56, 1},
    {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1}, {9509, C_MEMBER_OBJECT, 88, 1},
    {14072, C_MEMBER_OBJECT, 96, 1}, {15284, C_MEMBER_OBJECT, 120, 1},
    {9086, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {9509, C_MEMBER_OBJECT, 88, 1}, {14072, C_MEMBER_OBJECT, 96, 1},
    {15284, C_MEMBER_OBJECT, 120, 1}, {9086, C_MEMBER_OBJECT, 32, 1},
    {6375, C_MEMBER_OBJECT, 40, 1}, {13869, C_MEMBER_OBJECT, 48, 1},
    {17860, C_MEMBER_OBJECT, 56, 1}, {8515, C_MEMBER_OBJECT, 64, 1}, {7700, C_MEMBER_OBJECT, 72, 1},
    {9509, C_MEMBER_OBJECT, 88, 1}, {14072, C_MEMBER_OBJECT, 96, 1},
    {15284, C_MEMBER_OBJECT, 120, 1}, {3962, C_MEMBER_OBJECT, 32, 1},
    {3921, C_MEMBER_OBJECT, 40, 1}, {3942, C_MEMBER_OBJECT, 48, 1}, {10639, C_MEMBER_OBJECT, 32, 1},
    {10534, C_MEMBER_OBJECT, 40, 1}, {10595, C_MEMBER_OBJECT, 48, 1},
    {10548, C_MEMBER_OBJECT, 56, 1}, {10608, C_MEMBER_OBJECT, 64, 1},
    {10622, C_MEMBER_OBJECT, 72, 1}, {10648, C_MEMBER_OBJECT, 80, 1},
    {10659, C_MEMBER_OBJECT, 88, 1}, {10562, C_MEMBER_OBJECT, 96, 1},
    {10577, C_MEMBER_OBJECT, 104, 1}, {10519, C_MEMBER_OBJECT, 112, 1},
    {10673, C_MEMBER_OBJECT, 32, 1}, {17306, C_MEMBER_OBJECT, 32, 1},
    {17155, C_MEMBER_OBJECT, 40, 1}, {17233, C_MEMBER_OBJECT, 48, 1},
    {17170, C_MEMBER_OBJECT, 56, 1}, {17257, C_MEMBER_OBJECT, 64, 1},
    {17272, C_MEMBER_OBJECT, 72, 1}, {17326, C_MEMBER_OBJECT, 80, 1},
    {17338, C_MEMBER_OBJECT, 88, 1}, {17185, C_MEMBER_OBJECT, 96, 1},
    {17201, C_MEMBER_OBJECT, 104, 1}, {17139, C_MEMBER_OBJECT, 112, 1},
    {17290, C_MEMBER_OBJECT, 136, 1}, {17247, C_MEMBER_OBJECT, 144, 1},
    {17316, C_MEMBER_OBJECT, 152, 1}, {17220, C_MEMBER_OBJECT, 160, 1},
    {16910, C_MEMBER_OBJECT, 32, 1}, {16903, C_MEMBER_OBJECT, 40, 1},
    {13778, C_MEMBER_OBJECT, 32, 1}, {14059, C_MEMBER_OBJECT, 40, 1},
    {18497, C_MEMBER_OBJECT, 120, 1}, {8662, C_MEMBER_OBJECT, 32, 1},
    {8671, C_MEMBER_OBJECT, 40, 1}, {8680, C_MEMBER_OBJECT, 48, 1}, {18569, C_MEMBER_OBJECT, 32, 1},
    {18557, C_MEMBER_OBJECT, 40, 1}, {17617, C_MEMBER_OBJECT, 32, 1},
    {17636, C_MEMBER_OBJECT, 40, 1}, {17625, C_MEMBER_OBJECT, 48, 1},
    {12706, C_MEMBER_OBJECT, 56, 1}, {11732, C_MEMBER_OBJECT, 32, 1},
    {9078, C_MEMBER_OBJECT, 40, 1}, {9973, C_MEMBER_OBJECT, 48, 1}, {18863, C_MEMBER_OBJECT, 32, 1},
    {9078, C_MEMBER_OBJECT, 40, 1}, {9616, C_MEMBER_OBJECT, 80, 1}, {14059, C_MEMBER_OBJECT, 80, 1},
    {6785, C_MEMBER_OBJECT, 48, 1}, {6792, C_MEMBER_OBJECT, 80, 1},
    {17583, C_MEMBER_OBJECT, 112, 1}, {7522, C_MEMBER_OBJECT, 120, 1},
    {8534, C_MEMBER_OBJECT, 128, 1}, {6380, C_MEMBER_OBJECT, 136, 1},
    {15335, C_MEMBER_OBJECT, 144, 1}, {7743, C_MEMBER_OBJECT, 152, 1},
    {9607, C_MEMBER_OBJECT, 160, 1}, {14431, C_MEMBER_OBJECT, 168, 1},
    {8534, C_MEMBER_OBJECT, 96, 1}, {7522, C_MEMBER_OBJECT, 104, 1},
    {15335, C_MEMBER_OBJECT, 112, 1}, {12491, C_MEMBER_OBJECT, 32, 1},
    {9086, C_MEMBER_OBJECT, 40, 1}, {12486, C_MEMBER_OBJECT, 40, 1}, {6785, C_MEMBER_OBJECT, 48, 1},
    {6792, C_MEMBER_OBJECT, 80, 1}, {14318, C_MEMBER_OBJECT, 48, 1},
    {18781, C_MEMBER_OBJECT, 40, 1}, {15430, C_MEMBER_OBJECT, 56, 1},
    {16001, C_MEMBER_OBJECT, 64, 1}, {13968, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {15252, C_MEMBER_OBJECT, 32, 1}, {18877, C_MEMBER_OBJECT, 40, 1},
    {9086, C_MEMBER_OBJECT, 48, 1}, {18769, C_MEMBER_OBJECT, 56, 1},
    {15223, C_MEMBER_OBJECT, 32, 1}, {9086, C_MEMBER_OBJECT, 152, 1},
    {18769, C_MEMBER_OBJECT, 160, 1}, {15223, C_MEMBER_OBJECT, 32, 1},
    {9086, C_MEMBER_OBJECT, 152, 1}, {18769, C_MEMBER_OBJECT, 160, 1},
    {15223, C_MEMBER_OBJECT, 32, 1}, {9086, C_MEMBER_OBJECT, 152, 1},
    {18769, C_MEMBER_OBJECT, 160, 1}, {6870, C_MEMBER_OBJECT, 32, 1},
    {9086, C_MEMBER_OBJECT, 56, 1}, {18769, C_MEMBER_OBJECT, 64, 1},
    {18769, C_MEMBER_OBJECT, 48, 1}, {9086, C_MEMBER_OBJECT, 56, 1}, {8926, C_MEMBER_OBJECT, 32, 1},
    {9626, C_MEMBER_OBJECT, 40, 1}, {8926, C_MEMBER_OBJECT, 88, 1}, {15277, C_MEMBER_OBJECT, 96, 1},
    {18869, C_MEMBER_OBJECT, 104, 1}, {9086, C_MEMBER_OBJECT, 112, 1},
    {18769, C_MEMBER_OBJECT, 120, 1}, {6906, C_MEMBER_OBJECT, 48, 1},
    {9509, C_MEMBER_OBJECT, 56, 1}, {9501, C_MEMBER_OBJECT, 64, 1}, {8926, C_MEMBER_OBJECT, 72, 1},
    {15277, C_MEMBER_OBJECT, 80, 1}, {9626, C_MEMBER_OBJECT, 88, 1},
    {8912, C_MEMBER_OBJECT, 136, 1}, {14618, C_MEMBER_OBJECT, 152, 1},
    {15989, C_MEMBER_OBJECT, 168, 1}, {15223, C_MEMBER_OBJECT, 184, 1},
    {18769, C_MEMBER_OBJECT, 192, 1}, {9086, C_MEMBER_OBJECT, 200, 1},
    {16012, C_MEMBER_OBJECT, 32, 1}, {9086, C_MEMBER_OBJECT, 32, 1},
    {18769, C_MEMBER_OBJECT, 40, 1}, {13206, C_MEMBER_OBJECT, 32, 1},
    {8964, C_MEMBER_OBJECT, 40, 1}, {9501, C_MEMBER_OBJECT, 48, 1}, {11700, C_MEMBER_OBJECT, 56, 1},
    {12495, C_MEMBER_OBJECT, 64, 1}, {11973, C_MEMBER_OBJECT, 72, 1},
    {14079, C_MEMBER_OBJECT, 40, 1}, {14091, C_MEMBER_OBJECT, 48, 1},
    {6421, C_MEMBER_OBJECT, 56, 1}, {14531, C_MEMBER_OBJECT, 64, 1},
    {14543, C_MEMBER_OBJECT, 72, 1}, {14516, C_MEMBER_OBJECT, 80, 1},
    {9794, C_MEMBER_OBJECT, 64, 1}, {13638, C_MEMBER_OBJECT, 88, 1},
    {18497, C_MEMBER_OBJECT, 200, 1}, {7760, C_MEMBER_OBJECT, 40, 1},
    {9626, C_MEMBER_OBJECT, 48, 1}, {9626, C_MEMBER_OBJECT, 48, 1}, {14610, C_MEMBER_OBJECT, 56, 1},
    {9626, C_MEMBER_OBJECT, 48, 1}, {16467, C_MEMBER_OBJECT, 72, 1}, {9626, C_MEMBER_OBJECT, 48, 1},
    {14610, C_MEMBER_OBJECT, 56, 1}, {16467, C_MEMBER_OBJECT, 64, 1},
    {14651, C_MEMBER_OBJECT, 40, 1}, {14665, C_MEMBER_OBJECT, 48, 1},
    {9268, C_MEMBER_OBJECT, 56, 1}, {15291, C_MEMBER_OBJECT, 64, 1},
    {18863, C_MEMBER_OBJECT, 72, 1}, {14379, C_MEMBER_OBJECT, 80, 1},
    {9925, C_MEMBER_OBJECT, 152, 1}, {6924, C_MEMBER_OBJECT, 160, 1},
    {14773, C_MEMBER_OBJECT, 32, 1}, {16096, C_MEMBER_OBJECT, 32, 1},
    {13339, C_MEMBER_OBJECT, 64, 1}, {14684, C_MEMBER_OBJECT, 72, 1},
    {14700, C_MEMBER_OBJECT, 80, 1}, {6913, C_MEMBER_OBJECT, 96, 1},
    {15247, C_MEMBER_OBJECT, 224, 1}, {15259, C_MEMBER_OBJECT, 232, 1},
    {15268, C_MEMBER_OBJECT, 240, 1}, {14605, C_MEMBER_OBJECT, 248, 1},
    {6949, C_MEMBER_OBJECT, 256, 1}, {18487, C_MEMBER_OBJECT, 32, 1},
    {18769, C_MEMBER_OBJECT, 80, 1}, {14597, C_MEMBER_OBJECT, 32, 1},
    {16229, C_MEMBER_OBJECT, 72, 1}, {16187, C_MEMBER_OBJECT, 88, 1},
    {12779, C_MEMBER_OBJECT, 48, 1}, {8658, C_MEMBER_OBJECT, 40, 1},
    {15681, C_MEMBER_OBJECT, 56, 1}, {13749, C_MEMBER_OBJECT, 80, 1},
    {12517, C_MEMBER_OBJECT, 88, 1}, {15039, C_MEMBER_OBJECT, 112, 1},
    {15059, C_MEMBER_OBJECT, 120, 1}, {3070, C_MEMBER_OBJECT, 32, 1},
    {8658, C_MEMBER_OBJECT, 48, 1}, {14393, C_MEMBER_OBJECT, 64, 1},
    {15648, C_MEMBER_OBJECT, 72, 1}, {15494, C_MEMBER_OBJECT, 56, 1},
    {18769, C_MEMBER_OBJECT, 64, 1}, {15998, C_MEMBER_OBJECT, 32, 1},
    {6898, C_MEMBER_OBJECT, 48, 1}, {6375, C_MEMBER_OBJECT, 32, 1}, {12553, C_MEMBER_OBJECT, 40, 1},
    {18769, C_MEMBER_OBJECT, 48, 1}, {12798, C_MEMBER_OBJECT, 56, 1},
    {17495, C_MEMBER_OBJECT, 64, 1}, {18769, C_MEMBER_OBJECT, 32, 1},
    {12601, C_MEMBER_OBJECT, 48, 1}, {18544, C_MEMBER_OBJECT, 32, 1},
    {18822, C_MEMBER_OBJECT, 32, 1}, {8950, C_MEMBER_OBJECT, 40, 1},
    {18769, C_MEMBER_OBJECT, 64, 1}, {6361, C_MEMBER_OBJECT, 40, 1}, {9086, C_MEMBER_OBJECT, 32, 1},
    {6240, C_MEMBER_OBJECT, 32, 1}, {6197, C_MEMBER_OBJECT, 40, 1}, {6228, C_MEMBER_OBJECT, 48, 1},
    {6094, C_MEMBER_OBJECT, 56, 1}, {6205, C_MEMBER_OBJECT, 72, 1}, {6138, C_MEMBER_OBJECT, 112, 1},
    {6117, C_MEMBER_OBJECT, 120, 1}, {6158, C_MEMBER_OBJECT, 128, 1},
    {6177, C_MEMBER_OBJECT, 136, 1}, {6255, C_MEMBER_OBJECT, 32, 1}, {6263, C_MEMBER_OBJECT, 40, 1},
    {6275, C_MEMBER_OBJECT, 32, 1}, {6290, C_MEMBER_OBJECT, 40, 1}, {6283, C_MEMBER_OBJECT, 48, 1},
    {6298, C_MEMBER_OBJECT, 56, 1}, {6306, C_MEMBER_OBJECT, 32, 1}, {13058, C_MEMBER_OBJECT, 40, 1},
    {13049, C_MEMBER_OBJECT, 48, 1}, {13072, C_MEMBER_OBJECT, 56, 1},
    {13058, C_MEMBER_OBJECT, 40, 1}, {13049, C_MEMBER_OBJECT, 48, 1},
    {13072, C_MEMBER_OBJECT, 56, 1}, {13924, C_MEMBER_OBJECT, 72, 1},
    {11961, C_MEMBER_OBJECT, 40, 1}, {11961, C_MEMBER_OBJECT, 40, 1},
    {11902, C_MEMBER_OBJECT, 32, 1}, {11949, C_MEMBER_OBJECT, 40, 1},
    {13985, C_MEMBER_OBJECT, 32, 1}, {7806, C_MEMBER_OBJECT, 32, 1}, {7818, C_MEMBER_OBJECT, 40, 1},
    {8813, C_MEMBER_OBJECT, 32, 1}, {8795, C_MEMBER_OBJECT, 40, 1}, {8802, C_MEMBER_OBJECT, 48, 1},
    {7859, C_MEMBER_OBJECT, 40, 1}, {7973, C_MEMBER_OBJECT, 48, 1}, {7869, C_MEMBER_OBJECT, 56, 1},
    {7946, C_MEMBER_OBJECT, 112, 1}, {7927, C_MEMBER_OBJECT, 120, 1},
    {7887, C_MEMBER_OBJECT, 128, 1}, {7965, C_MEMBER_OBJECT, 136, 1},
    {7997, C_MEMBER_OBJECT, 144, 1}, {7914, C_MEMBER_OBJECT, 152, 1},
    {8030, C_MEMBER_OBJECT, 160, 1}, {14146, C_MEMBER_OBJECT, 112, 1},
    {14159, C_MEMBER_OBJECT, 120, 1}, {8988, C_MEMBER_OBJECT, 48, 1},
    {8988, C_MEMBER_OBJECT, 48, 1}, {9367, C_MEMBER_OBJECT, 40, 1}, {8934, C_MEMBER_OBJECT, 64, 1},
    {18769, C_MEMBER_OBJECT, 224, 1}, {11012, C_MEMBER_OBJECT, 32, 1},
    {10969, C_MEMBER_OBJECT, 40, 1}, {11000, C_MEMBER_OBJECT, 48, 1},
    {10841, C_MEMBER_OBJECT, 56, 1}, {10977, C_MEMBER_OBJECT, 72, 1},
    {10910, C_MEMBER_OBJECT, 112, 1}, {10889, C_MEMBER_OBJECT, 120, 1},
    {10930, C_MEMBER_OBJECT, 128, 1}, {10949, C_MEMBER_OBJECT, 136, 1},
    {8760, C_MEMBER_OBJECT, 32, 1}, {15033, C_MEMBER_OBJECT, 56, 1},
    {13789, C_MEMBER_OBJECT, 88, 1}, {18250, C_MEMBER_OBJECT, 56, 1},
    {18250, C_MEMBER_OBJECT, 48, 1}, {14241, C_MEMBER_OBJECT, 32, 1},
    {13789, C_MEMBER_OBJECT, 40, 1}, {9051, C_MEMBER_OBJECT, 32, 1}, {9068, C_MEMBER_OBJECT, 56, 1},
    {9394, C_MEMBER_OBJECT, 32, 1}, {9051, C_MEMBER_OBJECT, 32, 1}, {9068, C_MEMBER_OBJECT, 56, 1},
    {9394, C_MEMBER_OBJECT, 32, 1}, {9051, C_MEMBER_OBJECT, 32, 1}, {9068, C_MEMBER_OBJECT, 56, 1},
    {9051, C_MEMBER_OBJECT, 32, 1}, {9068, C_MEMBER_OBJECT, 56, 1}, {9051, C_MEMBER_OBJECT, 32, 1},
    {9068, C_MEMBER_OBJECT, 56, 1}, {9051, C_MEMBER_OBJECT, 32, 1}, {9068, C_MEMBER_OBJECT, 56, 1},
    {9394, C_MEMBER_OBJECT, 32, 1}, {9486, C_MEMBER_OBJECT, 40, 1}, {9476, C_MEMBER_OBJECT, 48, 1},
    {9463, C_MEMBER_OBJECT, 56, 1}, {14252, C_MEMBER_OBJECT, 64, 1},
    {16431, C_MEMBER_OBJECT, 32, 1}, {11914, C_MEMBER_OBJECT, 40, 1},
    {10213, C_MEMBER_OBJECT, 32, 1}, {11899, C_MEMBER_OBJECT, 40, 1},
    {16431, C_MEMBER_OBJECT, 32, 1}, {11931, C_MEMBER_OBJECT, 40, 1},
    {9814, C_MEMBER_OBJECT, 32, 1}, {9917, C_MEMBER_OBJECT, 48, 1}, {9834, C_MEMBER_OBJECT, 64, 1},
    {9876, C_MEMBER_OBJECT, 72, 1}, {9891, C_MEMBER_OBJECT, 80, 1},
    {4427, C_MEMBER_OBJECT_ARRAY, 88, 0}, {15845, C_MEMBER_OBJECT, 80, 1},
    {15863, C_MEMBER_OBJECT, 96, 1}, {15881, C_MEMBER_OBJECT, 112, 1},
    {15899, C_MEMBER_OBJECT, 128, 1}, {15917, C_MEMBER_OBJECT, 144, 1},
    {15935, C_MEMBER_OBJECT, 160, 1}, {15953, C_MEMBER_OBJECT, 176, 1},
    {15971, C_MEMBER_OBJECT, 192, 1}, {18769, C_MEMBER_OBJECT, 208, 1},
    {10319, C_MEMBER_OBJECT, 32, 1}, {10249, C_MEMBER_OBJECT, 40, 1},
    {10360, C_MEMBER_OBJECT, 48, 1}, {10370, C_MEMBER_OBJECT, 56, 1},
    {10276, C_MEMBER_OBJECT, 64, 1}, {10286, C_MEMBER_OBJECT, 72, 1},
    {10332, C_MEMBER_OBJECT, 80, 1}, {10263, C_MEMBER_OBJECT, 88, 1},
    {10310, C_MEMBER_OBJECT, 96, 1}, {10300, C_MEMBER_OBJECT, 104, 1},
    {10400, C_MEMBER_OBJECT, 112, 1}, {10348, C_MEMBER_OBJECT, 120, 1},
    {10232, C_MEMBER_OBJECT, 128, 1}, {10218, C_MEMBER_OBJECT, 136, 1},
    {10384, C_MEMBER_OBJECT, 144, 1}, {7826, C_MEMBER_OBJECT, 32, 1},
    {14072, C_MEMBER_OBJECT, 40, 1}, {15408, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {15389, C_MEMBER_OBJECT, 56, 1},
    {15418, C_MEMBER_OBJECT, 64, 1}, {7139, C_MEMBER_OBJECT, 88, 1},
    {10213, C_MEMBER_OBJECT, 104, 1}, {12556, C_MEMBER_OBJECT, 128, 1},
    {12983, C_MEMBER_OBJECT, 136, 1}, {7145, C_MEMBER_OBJECT, 144, 1},
    {9086, C_MEMBER_OBJECT, 152, 1}, {18769, C_MEMBER_OBJECT, 160, 1},
    {14888, C_MEMBER_OBJECT, 32, 1}, {13827, C_MEMBER_OBJECT, 40, 1},
    {12491, C_MEMBER_OBJECT, 56, 1}, {15343, C_MEMBER_OBJECT, 64, 1},
    {10098, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1},
    {12553, C_MEMBER_OBJECT, 48, 1}, {9086, C_MEMBER_OBJECT, 56, 1},
    {18769, C_MEMBER_OBJECT, 64, 1}, {14781, C_MEMBER_OBJECT, 72, 1},
    {11012, C_MEMBER_OBJECT, 32, 1}, {10969, C_MEMBER_OBJECT, 40, 1},
    {11000, C_MEMBER_OBJECT, 48, 1}, {10841, C_MEMBER_OBJECT, 56, 1},
    {10977, C_MEMBER_OBJECT, 72, 1}, {10910, C_MEMBER_OBJECT, 112, 1},
    {10889, C_MEMBER_OBJECT, 120, 1}, {10930, C_MEMBER_OBJECT, 128, 1},
    {10949, C_MEMBER_OBJECT, 136, 1}, {14059, C_MEMBER_OBJECT, 32, 1},
    {8813, C_MEMBER_OBJECT, 32, 1}, {8795, C_MEMBER_OBJECT, 40, 1}, {8802, C_MEMBER_OBJECT, 48, 1},
    {11052, C_MEMBER_OBJECT, 32, 1}, {11059, C_MEMBER_OBJECT, 40, 1},
    {5998, C_MEMBER_OBJECT_ARRAY, 32, 32}, {6777, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {7107, C_MEMBER_OBJECT_ARRAY, 48, 0}, {11304, C_MEMBER_OBJECT, 32, 1},
    {11288, C_MEMBER_OBJECT_ARRAY, 40, 8}, {11961, C_MEMBER_OBJECT, 40, 1},
    {14478, C_MEMBER_OBJECT, 32, 1}, {17453, C_MEMBER_OBJECT, 40, 1},
    {8825, C_MEMBER_OBJECT, 32, 1}, {18769, C_MEMBER_OBJECT, 48, 1},
    {11899, C_MEMBER_OBJECT, 32, 1}, {13832, C_MEMBER_OBJECT, 48, 1},
    {18550, C_MEMBER_OBJECT_ARRAY, 56, 57}, {17664, C_MEMBER_OBJECT, 32, 1},
    {11899, C_MEMBER_OBJECT, 40, 1}, {6847, C_MEMBER_OBJECT, 48, 1},
    {11724, C_MEMBER_OBJECT, 56, 1}, {11899, C_MEMBER_OBJECT, 32, 1},
    {16012, C_MEMBER_OBJECT, 32, 1}, {6038, C_MEMBER_OBJECT, 40, 1},
    {14812, C_MEMBER_OBJECT, 32, 1}, {15343, C_MEMBER_OBJECT, 48, 1},
    {14812, C_MEMBER_OBJECT, 32, 1}, {15343, C_MEMBER_OBJECT, 48, 1},
    {8820, C_MEMBER_OBJECT, 32, 1}, {15591, C_MEMBER_OBJECT, 40, 1},
    {12856, C_MEMBER_OBJECT, 40, 1}, {12865, C_MEMBER_OBJECT, 48, 1},
    {11899, C_MEMBER_OBJECT, 32, 1}, {15512, C_MEMBER_OBJECT, 40, 1},
    {10213, C_MEMBER_OBJECT, 32, 1}, {11899, C_MEMBER_OBJECT, 40, 1},
    {10213, C_MEMBER_OBJECT, 32, 1}, {11899, C_MEMBER_OBJECT, 40, 1},
    {11899, C_MEMBER_OBJECT, 32, 1}, {12509, C_MEMBER_OBJECT, 40, 1},
    {17453, C_MEMBER_OBJECT, 48, 1}, {8742, C_MEMBER_OBJECT, 56, 1}, {8750, C_MEMBER_OBJECT, 64, 1},
    {11899, C_MEMBER_OBJECT, 32, 1}, {11899, C_MEMBER_OBJECT, 32, 1},
    {14248, C_MEMBER_OBJECT, 40, 1}, {15343, C_MEMBER_OBJECT, 48, 1},
    {14812, C_MEMBER_OBJECT, 32, 1}, {15343, C_MEMBER_OBJECT, 56, 1},
    {14830, C_MEMBER_OBJECT, 32, 1}, {15343, C_MEMBER_OBJECT, 48, 1},
    {9402, C_MEMBER_OBJECT, 32, 1}, {10213, C_MEMBER_OBJECT, 32, 1},
    {11899, C_MEMBER_OBJECT, 40, 1}, {10213, C_MEMBER_OBJECT, 32, 1},
    {11899, C_MEMBER_OBJECT, 40, 1}, {12478, C_MEMBER_OBJECT, 48, 1},
    {15343, C_MEMBER_OBJECT, 56, 1}, {10021, C_MEMBER_OBJECT, 64, 1},
    {11304, C_MEMBER_OBJECT, 32, 1}, {11288, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {13016, C_MEMBER_OBJECT, 32, 1}, {13036, C_MEMBER_OBJECT, 40, 1},
    {13008, C_MEMBER_OBJECT, 48, 1}, {13028, C_MEMBER_OBJECT, 56, 1},
    {12664, C_MEMBER_OBJECT, 32, 1}, {11961, C_MEMBER_OBJECT, 40, 1},
    {11961, C_MEMBER_OBJECT, 40, 1}, {16129, C_MEMBER_OBJECT, 32, 1},
    {16421, C_MEMBER_OBJECT, 40, 1}, {12653, C_MEMBER_OBJECT, 48, 1},
    {13219, C_MEMBER_OBJECT, 56, 1}, {12029, C_MEMBER_OBJECT, 32, 1},
    {10213, C_MEMBER_OBJECT, 40, 1}, {13166, C_MEMBER_OBJECT, 32, 1},
    {8813, C_MEMBER_OBJECT, 32, 1}, {8795, C_MEMBER_OBJECT, 40, 1}, {8802, C_MEMBER_OBJECT, 48, 1},
    {11961, C_MEMBER_OBJECT, 40, 1}, {13244, C_MEMBER_OBJECT, 40, 1},
    {18613, C_MEMBER_OBJECT, 80, 1}, {18769, C_MEMBER_OBJECT, 152, 1},
    {11469, C_MEMBER_OBJECT, 32, 1}, {11477, C_MEMBER_OBJECT, 40, 1},
    {11485, C_MEMBER_OBJECT, 48, 1}, {9022, C_MEMBER_OBJECT, 32, 1},
    {15601, C_MEMBER_OBJECT, 40, 1}, {8813, C_MEMBER_OBJECT, 32, 1}, {8795, C_MEMBER_OBJECT, 40, 1},
    {8802, C_MEMBER_OBJECT, 48, 1}, {18769, C_MEMBER_OBJECT, 80, 1},
    {13249, C_MEMBER_OBJECT, 32, 1}, {13288, C_MEMBER_OBJECT, 48, 1},
    {13257, C_MEMBER_OBJECT, 56, 1}, {9059, C_MEMBER_OBJECT, 40, 1}, {9040, C_MEMBER_OBJECT, 64, 1},
    {9068, C_MEMBER_OBJECT, 72, 1}, {6721, C_MEMBER_OBJECT, 40, 1}, {11968, C_MEMBER_OBJECT, 40, 1},
    {13789, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1},
    {12565, C_MEMBER_OBJECT, 48, 1}, {18578, C_MEMBER_OBJECT, 56, 1},
    {18594, C_MEMBER_OBJECT, 64, 1}, {13968, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {13968, C_MEMBER_OBJECT_ARRAY, 48, 0}, {18613, C_MEMBER_OBJECT, 40, 1},
    {18769, C_MEMBER_OBJECT, 112, 1}, {14721, C_MEMBER_OBJECT, 32, 1},
    {13789, C_MEMBER_OBJECT, 32, 1}, {14567, C_MEMBER_OBJECT, 40, 1},
    {16170, C_MEMBER_OBJECT, 48, 1}, {13002, C_MEMBER_OBJECT, 56, 1},
    {14981, C_MEMBER_OBJECT, 32, 1}, {15000, C_MEMBER_OBJECT, 40, 1},
    {14963, C_MEMBER_OBJECT, 48, 1}, {14972, C_MEMBER_OBJECT, 56, 1},
    {14990, C_MEMBER_OBJECT, 64, 1}, {14478, C_MEMBER_OBJECT, 40, 1},
    {11793, C_MEMBER_OBJECT, 88, 1}, {16129, C_MEMBER_OBJECT, 32, 1},
    {16426, C_MEMBER_OBJECT, 40, 1}, {16421, C_MEMBER_OBJECT, 48, 1},
    {12657, C_MEMBER_OBJECT, 56, 1}, {16483, C_MEMBER_OBJECT, 40, 1},
    {15312, C_MEMBER_OBJECT, 48, 1}, {14597, C_MEMBER_OBJECT, 56, 1},
    {11041, C_MEMBER_OBJECT, 48, 1}, {11713, C_MEMBER_OBJECT, 56, 1},
    {14597, C_MEMBER_OBJECT, 64, 1}, {18769, C_MEMBER_OBJECT, 80, 1},
    {15630, C_MEMBER_OBJECT, 40, 1}, {9086, C_MEMBER_OBJECT, 32, 1},
    {13789, C_MEMBER_OBJECT, 32, 1}, {13685, C_MEMBER_OBJECT, 40, 1},
    {15330, C_MEMBER_OBJECT, 48, 1}, {15845, C_MEMBER_OBJECT, 80, 1},
    {15863, C_MEMBER_OBJECT, 96, 1}, {15881, C_MEMBER_OBJECT, 112, 1},
    {15899, C_MEMBER_OBJECT, 128, 1}, {15917, C_MEMBER_OBJECT, 144, 1},
    {15935, C_MEMBER_OBJECT, 160, 1}, {15953, C_MEMBER_OBJECT, 176, 1},
    {15971, C_MEMBER_OBJECT, 192, 1}, {18769, C_MEMBER_OBJECT, 208, 1},
    {15715, C_MEMBER_OBJECT, 32, 1}, {16129, C_MEMBER_OBJECT, 32, 1},
    {16426, C_MEMBER_OBJECT, 40, 1}, {16421, C_MEMBER_OBJECT, 48, 1},
    {8471, C_MEMBER_OBJECT, 32, 1}, {11685, C_MEMBER_OBJECT, 56, 1},
    {16252, C_MEMBER_OBJECT, 88, 1}, {6853, C_MEMBER_OBJECT, 96, 1},
    {15456, C_MEMBER_OBJECT, 104, 1}, {17433, C_MEMBER_OBJECT, 112, 1},
    {3473, C_MEMBER_OBJECT, 144, 1}, {549, C_MEMBER_OBJECT, 152, 1}, {847, C_MEMBER_OBJECT, 160, 1},
    {377, C_MEMBER_OBJECT, 168, 1}, {367, C_MEMBER_OBJECT, 176, 1}, {1266, C_MEMBER_OBJECT, 184, 1},
    {832, C_MEMBER_OBJECT, 192, 1}, {862, C_MEMBER_OBJECT, 200, 1}, {1444, C_MEMBER_OBJECT, 208, 1},
    {1240, C_MEMBER_OBJECT, 216, 1}, {8471, C_MEMBER_OBJECT, 32, 1}, {9028, C_MEMBER_OBJECT, 40, 1},
    {15443, C_MEMBER_OBJECT, 48, 1}, {12611, C_MEMBER_OBJECT, 64, 1},
    {15456, C_MEMBER_OBJECT, 80, 1}, {16242, C_MEMBER_OBJECT, 88, 1},
    {11685, C_MEMBER_OBJECT, 112, 1}, {8820, C_MEMBER_OBJECT, 32, 1},
    {9028, C_MEMBER_OBJECT, 40, 1}, {15814, C_MEMBER_OBJECT, 32, 1},
    {15826, C_MEMBER_OBJECT, 40, 1}, {11961, C_MEMBER_OBJECT, 40, 1},
    {11961, C_MEMBER_OBJECT, 40, 1}, {18544, C_MEMBER_OBJECT, 32, 1},
    {9783, C_MEMBER_OBJECT, 40, 1}, {8523, C_MEMBER_OBJECT, 48, 1}, {10101, C_MEMBER_OBJECT, 56, 1},
    {16592, C_MEMBER_OBJECT, 32, 1}, {11827, C_MEMBER_OBJECT, 40, 1},
    {16600, C_MEMBER_OBJECT, 32, 1}, {11842, C_MEMBER_OBJECT, 40, 1},
    {17905, C_MEMBER_OBJECT, 32, 1}, {14059, C_MEMBER_OBJECT, 40, 1},
    {14063, C_MEMBER_OBJECT, 48, 1}, {16362, C_MEMBER_OBJECT, 32, 1},
    {16396, C_MEMBER_OBJECT, 40, 1}, {16387, C_MEMBER_OBJECT, 48, 1},
    {16344, C_MEMBER_OBJECT, 56, 1}, {16408, C_MEMBER_OBJECT, 64, 1},
    {16316, C_MEMBER_OBJECT, 72, 1}, {16329, C_MEMBER_OBJECT, 80, 1},
    {16369, C_MEMBER_OBJECT, 88, 1}, {16295, C_MEMBER_OBJECT, 152, 1},
    {13968, C_MEMBER_OBJECT_ARRAY, 48, 0}, {13968, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {17362, C_MEMBER_OBJECT, 32, 1}, {17353, C_MEMBER_OBJECT, 40, 1},
    {13968, C_MEMBER_OBJECT_ARRAY, 48, 0}, {11961, C_MEMBER_OBJECT, 40, 1},
    {11365, C_MEMBER_OBJECT, 272, 1}, {11415, C_MEMBER_OBJECT, 280, 1},
    {11381, C_MEMBER_OBJECT, 352, 1}, {11431, C_MEMBER_OBJECT, 360, 1},
    {11398, C_MEMBER_OBJECT, 368, 1}, {11446, C_MEMBER_OBJECT, 384, 1},
    {11336, C_MEMBER_OBJECT, 880, 1}, {11356, C_MEMBER_OBJECT, 888, 1},
    {11344, C_MEMBER_OBJECT, 896, 1}, {11326, C_MEMBER_OBJECT, 912, 1},
    {5638, C_MEMBER_OBJECT, 936, 1}, {5658, C_MEMBER_OBJECT, 952, 1},
    {14323, C_MEMBER_OBJECT, 32, 1}, {6375, C_MEMBER_OBJECT, 40, 1},
    {14420, C_MEMBER_OBJECT, 48, 1}, {18769, C_MEMBER_OBJECT, 56, 1},
    {13875, C_MEMBER_OBJECT, 32, 1}, {13789, C_MEMBER_OBJECT, 32, 1},
    {6864, C_MEMBER_OBJECT, 40, 1}, {8950, C_MEMBER_OBJECT, 48, 1}, {9669, C_MEMBER_OBJECT, 56, 1},
    {3895, C_MEMBER_OBJECT, 32, 1}, {3895, C_MEMBER_OBJECT, 32, 1}, {13789, C_MEMBER_OBJECT, 32, 1},
    {15181, C_MEMBER_OBJECT, 40, 1}, {17910, C_MEMBER_OBJECT, 48, 1},
    {8367, C_MEMBER_OBJECT, 56, 1}, {18544, C_MEMBER_OBJECT, 64, 1},
    {13685, C_MEMBER_OBJECT, 72, 1}, {13789, C_MEMBER_OBJECT, 32, 1},
    {6864, C_MEMBER_OBJECT, 40, 1}, {9633, C_MEMBER_OBJECT, 48, 1}, {8503, C_MEMBER_OBJECT, 56, 1},
    {9648, C_MEMBER_OBJECT, 64, 1}, {8950, C_MEMBER_OBJECT, 72, 1}, {9669, C_MEMBER_OBJECT, 80, 1},
    {13789, C_MEMBER_OBJECT, 32, 1}, {6864, C_MEMBER_OBJECT, 40, 1}, {8950, C_MEMBER_OBJECT, 48, 1},
    {9669, C_MEMBER_OBJECT, 56, 1}, {6375, C_MEMBER_OBJECT, 32, 1}, {11264, C_MEMBER_OBJECT, 40, 1},
    {18424, C_MEMBER_OBJECT, 48, 1}, {14420, C_MEMBER_OBJECT, 56, 1},
    {18769, C_MEMBER_OBJECT, 64, 1}, {11304, C_MEMBER_OBJECT, 32, 1},
    {11288, C_MEMBER_OBJECT_ARRAY, 40, 8}, {18804, C_MEMBER_OBJECT, 32, 1},
    {18784, C_MEMBER_OBJECT, 40, 1}, {18814, C_MEMBER_OBJECT, 56, 1},
    {18796, C_MEMBER_OBJECT, 64, 1}, {18804, C_MEMBER_OBJECT, 32, 1},
    {18784, C_MEMBER_OBJECT, 40, 1}, {18814, C_MEMBER_OBJECT, 56, 1},
    {18796, C_MEMBER_OBJECT, 64, 1}, {18804, C_MEMBER_OBJECT, 32, 1},
    {18784, C_MEMBER_OBJECT, 40, 1}, {18814, C_MEMBER_OBJECT, 56, 1},
    {18796, C_MEMBER_OBJECT, 64, 1}, {8813, C_MEMBER_OBJECT, 32, 1}, {8795, C_MEMBER_OBJECT, 40, 1},
    {8802, C_MEMBER_OBJECT, 48, 1}, {17076, C_MEMBER_OBJECT, 32, 1},
    {17428, C_MEMBER_OBJECT, 40, 1}, {17111, C_MEMBER_OBJECT, 48, 1},
    {18769, C_MEMBER_OBJECT, 64, 1}, {15384, C_MEMBER_OBJECT, 32, 1},
    {17460, C_MEMBER_OBJECT, 40, 1}, {12570, C_MEMBER_OBJECT, 48, 1},
    {12575, C_MEMBER_OBJECT, 56, 1}, {8820, C_MEMBER_OBJECT, 64, 1},
    {16096, C_MEMBER_OBJECT, 72, 1}, {9410, C_MEMBER_OBJECT, 88, 1}, {8303, C_MEMBER_OBJECT, 96, 1},
    {14742, C_MEMBER_OBJECT, 104, 1}, {9686, C_MEMBER_OBJECT, 112, 1},
    {16135, C_MEMBER_OBJECT, 120, 1}, {9518, C_MEMBER_OBJECT, 128, 1},
    {16151, C_MEMBER_OBJECT, 136, 1}, {9543, C_MEMBER_OBJECT, 144, 1},
    {8285, C_MEMBER_OBJECT, 152, 1}, {14729, C_MEMBER_OBJECT, 160, 1},
    {17132, C_MEMBER_OBJECT, 40, 1}, {9571, C_MEMBER_OBJECT, 48, 1},
    {13804, C_MEMBER_OBJECT, 56, 1}, {11234, C_MEMBER_OBJECT, 64, 1},
    {11197, C_MEMBER_OBJECT, 72, 1}, {11221, C_MEMBER_OBJECT, 80, 1},
    {11159, C_MEMBER_OBJECT, 88, 1}, {11186, C_MEMBER_OBJECT, 96, 1},
    {11144, C_MEMBER_OBJECT, 104, 1}, {11211, C_MEMBER_OBJECT, 112, 1},
    {11171, C_MEMBER_OBJECT, 120, 1}, {11131, C_MEMBER_OBJECT, 128, 1},
    {9426, C_MEMBER_OBJECT, 144, 1}, {18884, C_MEMBER_OBJECT, 32, 1},
    {12478, C_MEMBER_OBJECT, 40, 1}, {15343, C_MEMBER_OBJECT, 48, 1},
    {18497, C_MEMBER_OBJECT, 144, 1}, {18408, C_MEMBER_OBJECT, 152, 1},
    {19079, C_MEMBER_OBJECT, 168, 1}, {18497, C_MEMBER_OBJECT, 144, 1},
    {18408, C_MEMBER_OBJECT, 152, 1}, {19079, C_MEMBER_OBJECT, 168, 1},
    {19079, C_MEMBER_OBJECT, 144, 1}, {18497, C_MEMBER_OBJECT, 160, 1},
    {12491, C_MEMBER_OBJECT, 32, 1}, {9980, C_MEMBER_OBJECT, 40, 1},
    {18769, C_MEMBER_OBJECT, 48, 1}, {18384, C_MEMBER_OBJECT, 112, 1},
    {18336, C_MEMBER_OBJECT, 120, 1}, {18360, C_MEMBER_OBJECT, 128, 1},
    {18312, C_MEMBER_OBJECT, 144, 1}, {18264, C_MEMBER_OBJECT, 152, 1},
    {18288, C_MEMBER_OBJECT, 160, 1},
};

static const uint16_t static_types[] = {
    14072, 17905, 16268, 6957, 6522, 7032, 7022, 7057, 7051, 7641, 1680, 7706, 7783, 7771, 8045,
    8333, 4188, 4164, 4143, 8552, 9109, 9091, 9120, 9222, 9137, 13174, 9147, 9172, 9196, 9241, 9086,
    9445, 9586, 10031, 10092, 648, 10151, 10192, 10203, 10417, 10790, 10823, 11743, 12621, 12726,
    12740, 12721, 12913, 11789, 13152, 13316, 13392, 13434, 13412, 13692, 13685, 14186, 14753,
    15009, 15196, 15190, 15350, 16918, 15606, 12020, 15668, 15664, 15762, 16281, 16885, 17860,
    17890, 17884, 16454, 16431, 18830, 19085, 17944, 6324, 6538, 6560, 6583, 4087, 3242, 8562,
    10800, 12005, 12543, 18550, 11078, 11094, 11111, 11073, 812, 16490, 16985, 12672, 13138, 13359,
    13419, 17963, 1173, 1221, 14836, 16523, 16551, 16435, 18237, 18703, 18729, 18747, 18181, 1159,
    6859, 6984, 14174, 14201, 14212, 8111, 16972, 521, 9935, 10113, 16943, 88, 102, 555, 705, 920,
    3166, 12, 28, 43, 204, 461, 758, 938, 972, 1149, 1258, 2898, 2950, 3077, 3096, 3128, 3154, 3274,
    3462, 3473, 629, 1283, 3517, 216, 404, 533, 675, 770, 1331, 2934, 2963, 3140, 3375, 3450, 172,
    255, 307, 595, 611, 876, 893, 1182, 1357, 1410, 3229, 784, 3563, 801, 911, 741, 984, 1201, 2849,
    2883, 3284, 3340, 188, 284, 323, 346, 3177, 3302, 3321, 3353, 3431, 8381, 8422, 16958, 17026,
    16933, 17010, 6613,
};

const struct table table_3_15_0rc1t = {
    {.hex = 0x030f00c1, .free_threaded = true}, names, members, enumerators, types, held, static_types,
    702, 4, 269, 201,
    NULL,
};
