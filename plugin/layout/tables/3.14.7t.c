/* What the debug information of CPython 3.14.7t says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "ArithmeticError\0" "AssertionError\0" "AttributeError\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "Blake2Object\0"
    "BlockingIOError\0" "BrokenPipeError\0" "BufferError\0" "BytesWarning\0" "CFieldObject\0"
    "CThunkObject\0" "ChildProcessError\0" "Compressor\0" "ConnectionAbortedError\0"
    "ConnectionError\0" "ConnectionRefusedError\0" "ConnectionResetError\0" "DataError\0"
    "DatabaseError\0" "Decompressor\0" "DeprecationWarning\0" "DialectObj\0" "DictRemoverObject\0"
    "DirEntry\0" "EOFError\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "EncodingMap\0" "EncodingWarning\0" "Error\0" "Exception\0"
    "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FileExistsError\0" "FileNotFoundError\0"
    "FloatingPointError\0" "FrameLocalsProxy\0" "FutureObj\0" "FutureWarning\0" "GeneratorExit\0"
    "HMACObject\0" "HMACobject\0" "ImportError\0" "ImportWarning\0" "IndentationError\0"
    "IndexError\0" "InstructionSequence\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0"
    "InterruptedError\0" "IsADirectoryError\0" "KeyError\0" "KeyboardInterrupt\0" "LookupError\0"
    "MD5object\0" "MatchObject\0" "MemoryError\0" "ModuleNotFoundError\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0" "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriterObject\0" "NameError\0" "NoDefaultType\0"
    "NoneType\0" "NotADirectoryError\0" "NotImplementedError\0" "NotImplementedType\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "OverflowError\0" "ParentLocator\0"
    "PatternObject\0" "Pdata\0" "PendingDeprecationWarning\0" "PermissionError\0"
    "PicklerMemoProxyObject\0" "PicklerObject\0" "ProcessLookupError\0" "ProfilerObject\0"
    "ProgrammingError\0" "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0"
    "PyAsyncGenObject\0" "PyAttributeErrorObject\0" "PyBaseExceptionGroupObject\0"
    "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0"
    "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0"
    "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroObject\0"
    "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
    "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0"
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0"
    "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0" "PyFrameLocalsProxyObject\0"
    "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0"
    "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0"
    "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0"
    "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0"
    "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0"
    "PyNameErrorObject\0" "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0"
    "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0" "PySSLMemoryBIO\0"
    "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0" "PyStopIterationObject\0"
    "PyStructObject\0" "PyStructSequence\0" "PySyntaxErrorObject\0" "PySystemExitObject\0"
    "PyThreadHandleObject\0" "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0"
    "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
    "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "PythonFinalizationError\0" "ReaderObj\0"
    "RecursionError\0" "ReferenceError\0" "RemoteUnwinderObject\0" "ResourceWarning\0"
    "RuntimeError\0" "RuntimeWarning\0" "SHA1object\0" "SHA256object\0" "SHA3object\0"
    "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0"
    "StopAsyncIteration\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SyntaxWarning\0"
    "SystemError\0" "SystemExit\0" "TabError\0" "TaskObj\0" "TaskStepMethWrapper\0"
    "TemplateObject\0" "TimeoutError\0" "Token.MISSING\0" "TreeBuilderObject\0" "TypeError\0"
    "UnboundLocalError\0" "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeError\0"
    "UnicodeTranslateError\0" "UnicodeWarning\0" "UnpicklerMemoProxyObject\0" "UnpicklerObject\0"
    "UnraisableHookArgs\0" "UserWarning\0" "ValueError\0" "Warning\0" "WriterObj\0"
    "XMLParserObject\0" "ZeroDivisionError\0" "ZlibDecompressor\0" "_DummyDecl\0"
    "_IncompleteInputError\0" "_PyAsyncGenObject\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0"
    "_PyCodeArray\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyGenObject\0" "_PyInterpreterFrame\0" "_PyListIterObject\0" "_PyManagedBufferObject\0"
    "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0" "_PyThreadStateImpl\0"
    "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0" "__origin__\0" "_abc._abc_data\0"
    "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0"
    "_blake2.blake2s\0" "_buffer_wrapper\0" "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0"
    "_contextvars.Context\0" "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0"
    "_csv.reader\0" "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CFuncPtr\0"
    "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_finalizing\0" "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0"
    "_hashlib.HMAC\0" "_heaptypeobject\0" "_hmac.HMAC\0" "_interpchannels.ChannelID\0"
    "_interpchannels.ChannelInfo\0" "_interpreters.CrossInterpreterBufferView\0"
    "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0" "_io.BufferedWriter\0"
    "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0"
    "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0"
    "_longobject\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
    "_md5.md5\0" "_multibytecodec.MultibyteCodec\0" "_multibytecodec.MultibyteIncrementalDecoder\0"
    "_multibytecodec.MultibyteIncrementalEncoder\0" "_multibytecodec.MultibyteStreamReader\0"
    "_multibytecodec.MultibyteStreamWriter\0" "_multiprocessing.SemLock\0" "_odictobject\0"
    "_pickle.Pdata\0" "_pickle.Pickler\0" "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0"
    "_pickle.UnpicklerMemoProxy\0" "_pycontextobject\0" "_pycontexttokenobject\0"
    "_pycontextvarobject\0" "_queue.SimpleQueue\0" "_remote_debugging.RemoteUnwinder\0"
    "_sha1.sha1\0" "_sha2.SHA224Type\0" "_sha2.SHA256Type\0" "_sha2.SHA384Type\0"
    "_sha2.SHA512Type\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0"
    "_sha3.shake_128\0" "_sha3.shake_256\0" "_spec_cache.getitem\0" "_spec_cache.init\0"
    "_sre.SRE_Scanner\0" "_sre.SRE_Template\0" "_ssl.Certificate\0" "_ssl.MemoryBIO\0"
    "_ssl.SSLSession\0" "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0"
    "_struct.unpack_iterator\0" "_symtable_entry\0" "_thread._ThreadHandle\0" "_thread._local\0"
    "_thread._localdummy\0" "_tokenize.TokenizerIter\0" "_traceback\0" "_ttinfo\0" "_ttinfos\0"
    "_tuplegetterobject\0" "_typing._ConstEvaluator\0" "a_array\0" "abandoned_next\0"
    "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0" "after_forkers_parent\0"
    "ag_exc_state.exc_value\0" "ag_iframe.f_builtins\0" "ag_iframe.f_globals\0"
    "ag_iframe.f_locals\0" "ag_iframe.frame_obj\0" "ag_name\0" "ag_origin_or_finalizer\0"
    "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0" "agt_args\0" "agt_gen\0"
    "agw_val\0" "allocated\0" "anext_awaitable\0" "anextawaitableobject\0" "ao\0" "arenaindex\0"
    "args\0" "argtypes\0" "array.array\0" "array.arrayiterator\0" "arrayiterobject\0"
    "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0" "async_generator_athrow\0"
    "async_generator_wrapped_value\0" "asyncgen_hooks\0" "asyncio_running_loop\0"
    "asyncio_running_task\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "atexit_callback\0" "attr\0"
    "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0"
    "b_objects\0" "base\0" "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bool\0"
    "bound\0" "buf\0" "buf.items\0" "buf.items_cap\0" "buf.obj\0" "buffer\0" "buffer.obj\0"
    "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0"
    "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes\0" "bytes_iterator\0"
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0"
    "cache\0" "cache_info_type\0" "cached_objects\0" "cached_objects.constevaluator_type\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
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
    "ctypes.CField\0" "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0" "cursors\0"
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
    "en_longindex\0" "en_result\0" "en_sit\0" "enabled\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "entries\0" "enumerate\0"
    "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
    "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0" "expression\0" "externalTimer\0"
    "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0"
    "f_locals_cache\0" "f_overwritten_fast_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "finalizing\0" "first\0"
    "flags\0" "float\0" "fn\0" "format_spec\0" "formatteriterator\0" "formatteriterobject\0"
    "frame\0" "frame_obj\0" "free\0" "freeblock\0" "freepools\0" "frozenset\0" "func\0"
    "func_annotate\0" "func_annotations\0" "func_builtins\0" "func_closure\0" "func_code\0"
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
    "gi_name\0" "gi_origin_or_finalizer\0" "gi_qualname\0" "gi_weakreflist\0" "global\0"
    "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0" "hamt_array_node\0"
    "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0" "handle_comment\0" "handle_data\0"
    "handle_doctype\0" "handle_end\0" "handle_end_ns\0" "handle_pi\0" "handle_start\0"
    "handle_start_ns\0" "handlers\0" "hash\0" "hashable_args\0" "hastzinfo\0" "hi_iter.i_nodes\0"
    "hi_obj\0" "ht_cached_keys\0" "ht_module\0" "ht_name\0" "ht_qualname\0" "ht_slots\0"
    "ht_type.tp_base\0" "ht_type.tp_bases\0" "ht_type.tp_cache\0" "ht_type.tp_dict\0"
    "ht_type.tp_mro\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0" "im_weakreflist\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
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
    "last_for_tail\0" "last_holder\0" "last_line\0" "lastrowid\0" "leftblock\0" "leftindex\0"
    "len\0" "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0"
    "list\0" "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "local_free\0" "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "locked\0"
    "long_cnt\0" "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0"
    "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managed_static_type_state\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "metadata\0" "method\0" "method-wrapper\0" "method_descriptor\0"
    "methodcallerobject\0" "mgmt.arenas\0" "mgmt.maxarenas\0" "mi_heap_t\0" "mi_page_queue_t\0"
    "mi_page_t\0" "mi_segment_t\0" "mimalloc.abandoned_pool.abandoned\0"
    "mimalloc.abandoned_pool.abandoned_visited\0" "mimalloc.heaps\0" "missing\0" "ml_name\0"
    "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "moduledef\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0"
    "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_gc_bits\0" "ob_item\0" "ob_mutex\0" "ob_ref\0"
    "ob_ref_local\0" "ob_ref_shared\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_tid\0" "ob_type\0"
    "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_items\0"
    "odict_iterator\0" "odict_keys\0" "odict_values\0" "odictiterobject\0" "offset\0" "old\0"
    "one\0" "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "orig\0"
    "origin\0" "os.stat_result\0" "os.statvfs_result\0" "output_buffer\0" "owner\0" "pages\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0" "paramspecobject\0"
    "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0"
    "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0"
    "pending\0" "pending_bytes\0" "permutationsobject\0" "persistent_id\0" "persistent_id_attr\0"
    "persistent_load\0" "persistent_load_attr\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "placeholder\0" "pointer\0" "pollObject\0" "pool\0"
    "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0"
    "prev\0" "previous\0" "previous_item\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0"
    "pyexpat.xmlparser\0" "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0"
    "pysqlite_Statement\0" "range\0" "range_iterator\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "root\0" "root.key\0" "root.next\0" "root.prev\0"
    "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_annotations_code\0" "s_format\0" "s_nested\0" "saved\0" "segment_info_slices\0"
    "segment_size\0" "segment_slices\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0"
    "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0"
    "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0" "simplequeueobject\0" "size\0"
    "slice\0" "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0" "sm_callable\0"
    "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stackpointer\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "stderrprinter\0" "ste_annotation_block\0"
    "ste_children\0" "ste_directives\0" "ste_id\0" "ste_mangled_names\0" "ste_name\0"
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
    "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "traverse_func\0"
    "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0"
    "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0"
    "typing.TypeVarTuple\0" "typing.Union\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unhashable_args\0"
    "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "valid\0" "value\0" "values\0" "var_default\0"
    "var_name\0" "vectorcall_args\0" "vectorcall_kwnames\0" "view.obj\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "xblock_size\0" "xheap\0" "xi.exceptions\0"
    "xibufferview\0" "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xthread_free\0" "zdict\0" "zip\0"
    "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {414, 0, 0, 88, 0, 0}, {414, 12728, 56, 8, 0, 0}, {414, 13462, 32, 8, 0, 0},
    {414, 14208, 40, 8, 0, 0}, {414, 15773, 48, 8, 0, 0}, {442, 0, 0, 80, 0, 0},
    {442, 14126, 32, 8, 0, 0}, {442, 14139, 40, 8, 0, 0}, {460, 0, 0, 72, 0, 0},
    {460, 9650, 56, 8, 0, 0}, {460, 16661, 32, 8, 0, 0}, {460, 16696, 48, 8, 0, 0},
    {460, 17013, 40, 8, 0, 0}, {474, 0, 0, 64, 0, 0}, {474, 6578, 0, 8, 0, 0},
    {474, 7542, 24, 8, 0, 0}, {474, 12377, 8, 8, 0, 0}, {1236, 0, 0, 16, 0, 0},
    {1236, 14119, 0, 8, 0, 0}, {1264, 0, 0, 72, 0, 0}, {1264, 8619, 40, 8, 0, 0},
    {1335, 0, 0, 168, 0, 0}, {1335, 6748, 160, 8, 0, 0}, {1335, 9106, 56, 8, 0, 0},
    {1335, 9767, 152, 8, 0, 0}, {1335, 13017, 32, 8, 0, 0}, {1335, 14020, 80, 8, 0, 0},
    {1335, 14923, 64, 8, 0, 0}, {1335, 18454, 72, 8, 0, 0}, {1400, 0, 0, 56, 0, 0},
    {1400, 11097, 40, 8, 0, 0}, {1400, 12377, 32, 8, 0, 0}, {1400, 15778, 48, 4, 12, 1},
    {1400, 15807, 48, 4, 11, 1}, {1400, 15821, 48, 4, 8, 3}, {1414, 0, 0, 56, 0, 0},
    {1414, 6115, 32, 8, 0, 0}, {1414, 6123, 40, 8, 0, 0}, {1430, 0, 0, 56, 0, 0},
    {1430, 6135, 40, 8, 0, 0}, {1430, 6144, 32, 8, 0, 0}, {1447, 0, 0, 176, 0, 0},
    {1447, 5954, 56, 8, 0, 0}, {1447, 6057, 40, 8, 0, 0}, {1447, 6065, 72, 8, 0, 0},
    {1447, 6088, 48, 8, 0, 0}, {1464, 0, 0, 104, 0, 0}, {1464, 13462, 96, 8, 0, 0},
    {1464, 13716, 88, 8, 0, 0}, {1487, 0, 0, 112, 0, 0}, {1487, 9611, 96, 8, 0, 0},
    {1487, 13418, 88, 8, 0, 0}, {1514, 0, 0, 88, 0, 0}, {1514, 6221, 40, 8, 0, 0},
    {1514, 7491, 72, 8, 0, 0}, {1514, 8306, 64, 8, 0, 0}, {1514, 13542, 48, 8, 0, 0},
    {1514, 17445, 56, 8, 0, 0}, {1536, 0, 0, 72, 0, 0}, {1536, 13588, 40, 8, 0, 0},
    {1554, 0, 0, 56, 0, 0}, {1554, 13676, 40, 8, 0, 0}, {1554, 13693, 48, 1, 0, 0},
    {1585, 0, 0, 72, 0, 0}, {1585, 12734, 32, 8, 0, 0}, {1585, 12739, 48, 8, 0, 0},
    {1585, 12748, 40, 8, 0, 0}, {1603, 0, 0, 80, 0, 0}, {1603, 13327, 72, 8, 0, 0},
    {1619, 0, 0, 80, 0, 0}, {1619, 14434, 32, 8, 0, 0}, {1619, 17461, 64, 8, 0, 0},
    {1629, 0, 0, 40, 0, 0}, {1629, 13642, 32, 8, 0, 0}, {1642, 0, 0, 240, 0, 0},
    {1642, 7621, 68, 4, 0, 0}, {1642, 7633, 232, 1, 0, 0}, {1642, 7650, 40, 8, 0, 0},
    {1642, 7660, 56, 8, 0, 0}, {1642, 7678, 128, 8, 0, 0}, {1642, 7690, 84, 4, 0, 0},
    {1642, 7705, 152, 8, 0, 0}, {1642, 7718, 120, 8, 0, 0}, {1642, 7737, 112, 8, 0, 0},
    {1642, 7756, 136, 8, 0, 0}, {1642, 7764, 48, 8, 0, 0}, {1642, 7773, 88, 4, 0, 0},
    {1642, 7788, 144, 8, 0, 0}, {1642, 7800, 80, 4, 0, 0}, {1642, 7813, 224, 8, 0, 0},
    {1655, 0, 0, 72, 0, 0}, {1655, 18112, 64, 8, 0, 0}, {1655, 18117, 56, 8, 0, 0},
    {1678, 0, 0, 64, 0, 0}, {1678, 8453, 32, 8, 0, 0}, {1678, 8462, 40, 8, 0, 0},
    {1688, 0, 0, 64, 0, 0}, {1688, 17202, 32, 8, 0, 0}, {1688, 17210, 48, 8, 0, 0},
    {1688, 17221, 40, 8, 0, 0}, {1703, 0, 0, 56, 0, 0}, {1703, 18148, 40, 8, 0, 0},
    {1703, 18160, 32, 8, 0, 0}, {1716, 0, 0, 176, 0, 0}, {1716, 8383, 56, 8, 0, 0},
    {1716, 8406, 40, 8, 0, 0}, {1716, 8414, 72, 8, 0, 0}, {1716, 8437, 48, 8, 0, 0},
    {1729, 0, 0, 40, 0, 0}, {1729, 8559, 32, 8, 0, 0}, {1784, 0, 0, 64, 0, 0},
    {1784, 11116, 40, 1, 0, 0}, {1784, 17841, 56, 8, 0, 0}, {1804, 0, 0, 56, 0, 0},
    {1804, 11116, 40, 1, 0, 0}, {1804, 17841, 48, 8, 0, 0}, {1885, 0, 0, 56, 0, 0},
    {1885, 8594, 40, 8, 0, 0}, {1885, 8601, 48, 8, 0, 0}, {1885, 8612, 32, 8, 0, 0},
    {1899, 0, 0, 24, 0, 0}, {1899, 12983, 8, 8, 0, 0}, {1899, 12990, 16, 8, 0, 0},
    {1914, 0, 0, 32, 0, 0}, {1914, 9121, 32, 0, 0, 0}, {1914, 9132, 10, 1, 0, 0},
    {1914, 9140, 9, 1, 0, 0}, {1914, 9160, 8, 1, 0, 0}, {1914, 9173, 24, 8, 0, 0},
    {1914, 9185, 0, 8, 0, 0}, {1914, 9195, 16, 8, 0, 0}, {1931, 0, 0, 64, 0, 0},
    {1931, 12776, 48, 8, 0, 0}, {1931, 12784, 32, 8, 0, 0}, {1931, 12792, 56, 8, 0, 0},
    {1944, 0, 0, 16, 0, 0}, {1944, 12983, 0, 8, 0, 0}, {1944, 12990, 8, 8, 0, 0},
    {1963, 0, 0, 16, 0, 0}, {1963, 7482, 0, 1, 0, 0}, {1963, 9292, 2, 1, 0, 0},
    {1963, 18129, 3, 1, 0, 0}, {1963, 18141, 8, 8, 0, 0}, {1976, 0, 0, 40, 0, 0},
    {1976, 13606, 32, 8, 0, 0}, {2015, 0, 0, 96, 0, 0}, {2015, 9656, 32, 8, 0, 0},
    {2015, 9676, 64, 8, 0, 0}, {2015, 9691, 40, 8, 0, 0}, {2015, 9718, 72, 8, 0, 0},
    {2015, 9759, 48, 8, 0, 0}, {2029, 0, 0, 168, 0, 0}, {2029, 10049, 136, 8, 0, 0},
    {2029, 10063, 128, 8, 0, 0}, {2029, 10080, 40, 8, 0, 0}, {2029, 10094, 88, 8, 0, 0},
    {2029, 10107, 64, 8, 0, 0}, {2029, 10117, 72, 8, 0, 0}, {2029, 10141, 96, 8, 0, 0},
    {2029, 10150, 32, 8, 0, 0}, {2029, 10163, 80, 8, 0, 0}, {2029, 10179, 120, 8, 0, 0},
    {2029, 10191, 48, 8, 0, 0}, {2029, 10201, 56, 8, 0, 0}, {2029, 10215, 144, 8, 0, 0},
    {2046, 0, 0, 16, 0, 0}, {2046, 4399, 0, 8, 0, 0}, {2046, 4408, 8, 8, 0, 0},
    {2056, 0, 0, 176, 0, 0}, {2056, 10672, 56, 8, 0, 0}, {2056, 10695, 83, 1, 0, 0},
    {2056, 10710, 88, 88, 0, 0}, {2056, 10800, 40, 8, 0, 0}, {2056, 10831, 48, 8, 0, 0},
    {2068, 0, 0, 184, 0, 0}, {2068, 11142, 32, 8, 0, 0}, {2083, 0, 0, 296, 0, 0},
    {2083, 5858, 32, 256, 0, 0}, {2100, 0, 0, 56, 0, 0}, {2100, 6612, 48, 8, 0, 0},
    {2118, 0, 0, 56, 0, 0}, {2118, 6931, 48, 8, 0, 0}, {2139, 0, 0, 56, 0, 0},
    {2139, 10890, 32, 8, 0, 0}, {2152, 0, 0, 960, 0, 0}, {2152, 11149, 896, 8, 0, 0},
    {2152, 11164, 904, 8, 0, 0}, {2152, 11174, 872, 8, 0, 0}, {2152, 11182, 888, 8, 0, 0},
    {2152, 11194, 880, 8, 0, 0}, {2169, 0, 0, 120, 0, 0}, {2169, 13418, 88, 8, 0, 0},
    {2169, 13462, 96, 8, 0, 0}, {2169, 13467, 112, 8, 0, 0}, {2169, 14208, 104, 8, 0, 0},
    {2189, 0, 0, 40, 0, 0}, {2189, 10044, 32, 8, 0, 0}, {2212, 0, 0, 246720, 0, 0},
    {2212, 4380, 7392, 8, 0, 0}, {2212, 5913, 10752, 8, 0, 0}, {2212, 5933, 10744, 8, 0, 0},
    {2212, 6295, 86064, 1976, 0, 0}, {2212, 6505, 10840, 8, 0, 0}, {2212, 6585, 17664, 8, 0, 0},
    {2212, 6656, 10736, 8, 0, 0}, {2212, 6823, 7704, 8, 0, 0}, {2212, 6832, 8552, 8, 0, 0},
    {2212, 6985, 230744, 168, 0, 0}, {2212, 7000, 230904, 8, 0, 0}, {2212, 7035, 230856, 8, 0, 0},
    {2212, 7063, 230752, 8, 0, 0}, {2212, 7095, 230760, 8, 0, 0}, {2212, 7120, 230880, 8, 0, 0},
    {2212, 7150, 230888, 8, 0, 0}, {2212, 7184, 230896, 8, 0, 0}, {2212, 7220, 230768, 8, 0, 0},
    {2212, 7252, 230864, 8, 0, 0}, {2212, 7280, 230872, 8, 0, 0}, {2212, 7322, 229232, 8, 0, 0},
    {2212, 7348, 229240, 8, 0, 0}, {2212, 7367, 229248, 8, 0, 0}, {2212, 7394, 229256, 8, 0, 0},
    {2212, 7502, 16, 8, 0, 0}, {2212, 7841, 8048, 8, 0, 0}, {2212, 7863, 8040, 8, 0, 0},
    {2212, 7883, 8032, 8, 0, 0}, {2212, 8110, 229264, 40, 0, 0}, {2212, 8924, 8536, 8, 0, 0},
    {2212, 9551, 86032, 8, 0, 0}, {2212, 9582, 86008, 8, 0, 0}, {2212, 9911, 7320, 4, 0, 0},
    {2212, 10550, 7616, 8, 0, 0}, {2212, 10563, 7600, 4, 0, 0}, {2212, 10577, 7608, 8, 0, 0},
    {2212, 10588, 7504, 24, 0, 0}, {2212, 10612, 7432, 24, 0, 0}, {2212, 11304, 7280, 8, 0, 0},
    {2212, 11338, 7752, 8, 0, 0}, {2212, 11358, 7728, 8, 0, 0}, {2212, 11376, 7712, 8, 0, 0},
    {2212, 11392, 7720, 8, 0, 0}, {2212, 13220, 11008, 8, 0, 0}, {2212, 13254, 10944, 8, 0, 0},
    {2212, 13375, 229400, 1216, 0, 0}, {2212, 13396, 230616, 64, 0, 0},
    {2212, 13500, 7272, 8, 0, 0}, {2212, 13766, 17656, 8, 0, 0}, {2212, 16628, 7696, 8, 0, 0},
    {2212, 16636, 8544, 8, 0, 0}, {2212, 17142, 7344, 8, 0, 0}, {2212, 17155, 7360, 8, 0, 0},
    {2212, 17529, 88040, 141192, 0, 0}, {2212, 17576, 186352, 9608, 0, 0},
    {2212, 17591, 186360, 9600, 0, 0}, {2212, 17618, 195976, 480, 0, 0},
    {2212, 17651, 88048, 98304, 0, 0}, {2212, 18213, 10816, 8, 0, 0}, {2212, 18230, 10776, 8, 0, 0},
    {2212, 18254, 10760, 8, 0, 0}, {2212, 18271, 10768, 8, 0, 0}, {2212, 18493, 10712, 24, 0, 0},
    {2231, 0, 0, 56, 0, 0}, {2231, 6160, 48, 8, 0, 0}, {2231, 13625, 40, 8, 0, 0},
    {2244, 0, 0, 48, 0, 0}, {2244, 12601, 32, 8, 0, 0}, {2244, 12619, 40, 4, 0, 0},
    {2257, 0, 0, 40, 0, 0}, {2257, 9928, 24, 4, 0, 0}, {2257, 13462, 0, 8, 0, 0},
    {2257, 13898, 16, 8, 0, 0}, {2257, 17496, 8, 4, 0, 0}, {2269, 0, 0, 16, 0, 0},
    {2269, 12983, 0, 8, 0, 0}, {2281, 0, 0, 32, 0, 0}, {2281, 13429, 16, 8, 0, 0},
    {2281, 13442, 24, 8, 0, 0}, {2293, 0, 0, 168, 0, 0}, {2293, 12934, 40, 8, 0, 0},
    {2293, 18204, 80, 8, 0, 0}, {2312, 0, 0, 32, 0, 0}, {2312, 13319, 0, 8, 0, 0},
    {2324, 0, 0, 64, 0, 0}, {2324, 11307, 32, 8, 0, 0}, {2324, 11315, 40, 8, 0, 0},
    {2339, 0, 0, 120, 0, 0}, {2339, 12755, 72, 8, 0, 0}, {2351, 0, 0, 80, 0, 0},
    {2351, 12939, 40, 8, 0, 0}, {2351, 12946, 32, 8, 0, 0}, {2351, 12954, 64, 8, 0, 0},
    {2351, 12962, 48, 8, 0, 0}, {2366, 0, 0, 96, 0, 0}, {2366, 13462, 88, 8, 0, 0},
    {2384, 0, 0, 128, 0, 0}, {2384, 13775, 88, 8, 0, 0}, {2384, 13794, 64, 8, 0, 0},
    {2398, 0, 0, 128, 0, 0}, {2398, 9839, 104, 8, 0, 0}, {2398, 9848, 112, 8, 0, 0},
    {2398, 13454, 88, 8, 0, 0}, {2398, 16059, 96, 8, 0, 0}, {2414, 0, 0, 32, 0, 0},
    {2414, 13614, 11, 1, 0, 0}, {2414, 13633, 10, 1, 0, 0}, {2414, 13649, 12, 4, 0, 0},
    {2414, 13662, 16, 8, 0, 0}, {2414, 13701, 0, 8, 0, 0}, {2414, 13708, 24, 8, 0, 0},
    {2514, 0, 0, 216, 0, 0}, {2514, 9858, 32, 8, 0, 0}, {2514, 11097, 64, 8, 0, 0},
    {2514, 12904, 48, 8, 0, 0}, {2514, 15437, 80, 128, 0, 0}, {2514, 16655, 56, 8, 0, 0},
    {2514, 18100, 40, 8, 0, 0}, {2526, 0, 0, 56, 0, 0}, {2526, 15732, 32, 8, 0, 0},
    {2526, 16006, 48, 8, 0, 0}, {2526, 16011, 40, 8, 0, 0}, {2540, 0, 0, 96, 0, 0},
    {2540, 18135, 88, 8, 0, 0}, {2594, 0, 0, 160, 0, 0}, {2594, 9370, 120, 8, 0, 0},
    {2594, 9398, 128, 8, 0, 0}, {2594, 9839, 96, 8, 0, 0}, {2594, 12419, 104, 8, 0, 0},
    {2594, 13076, 152, 8, 0, 0}, {2594, 13418, 88, 8, 0, 0}, {2594, 13898, 112, 8, 0, 0},
    {2594, 14557, 144, 8, 0, 0}, {2594, 17013, 136, 8, 0, 0}, {2614, 0, 0, 96, 0, 0},
    {2614, 7836, 88, 8, 0, 0}, {2654, 0, 0, 832, 0, 0}, {2654, 6307, 144, 8, 0, 0},
    {2654, 6317, 200, 8, 0, 0}, {2654, 6337, 192, 8, 0, 0}, {2654, 6939, 96, 8, 0, 0},
    {2654, 6952, 104, 8, 0, 0}, {2654, 8306, 208, 8, 0, 0}, {2654, 8501, 112, 8, 0, 0},
    {2654, 8519, 72, 8, 0, 0}, {2654, 8632, 232, 8, 0, 0}, {2654, 8924, 128, 8, 0, 0},
    {2654, 9542, 120, 8, 0, 0}, {2654, 11304, 224, 8, 0, 0}, {2654, 11532, 16, 8, 0, 0},
    {2654, 13483, 160, 8, 0, 0}, {2654, 13500, 8, 8, 0, 0}, {2654, 14529, 0, 8, 0, 0},
    {2654, 17070, 152, 8, 0, 0}, {2654, 17097, 288, 8, 0, 0}, {2654, 17117, 296, 8, 0, 0},
    {2668, 0, 0, 56, 0, 0}, {2668, 16938, 40, 8, 0, 0}, {2668, 16947, 32, 8, 0, 0},
    {2686, 0, 0, 56, 0, 0}, {2686, 13625, 48, 8, 0, 0}, {2700, 0, 0, 432, 0, 0},
    {2700, 17255, 272, 8, 0, 0}, {2700, 17263, 352, 8, 0, 0}, {2700, 17272, 48, 8, 0, 0},
    {2700, 17285, 368, 8, 0, 0}, {2700, 17294, 208, 8, 0, 0}, {2700, 17303, 64, 8, 0, 0},
    {2700, 17314, 280, 8, 0, 0}, {2700, 17322, 304, 8, 0, 0}, {2700, 17336, 184, 8, 0, 0},
    {2700, 17345, 56, 8, 0, 0}, {2700, 17357, 256, 8, 0, 0}, {2700, 17368, 360, 8, 0, 0},
    {2700, 17375, 40, 8, 0, 0}, {2700, 17383, 104, 8, 0, 0}, {2700, 17391, 376, 8, 0, 0},
    {2700, 17405, 200, 8, 0, 0}, {2700, 17417, 224, 8, 0, 0}, {2713, 0, 0, 128, 0, 0},
    {2713, 9347, 88, 8, 0, 0}, {2713, 13729, 96, 8, 0, 0}, {2713, 14916, 120, 8, 0, 0},
    {2734, 0, 0, 80, 0, 0}, {2734, 8619, 72, 8, 0, 0}, {2750, 0, 0, 40, 0, 0},
    {2750, 13685, 32, 8, 0, 0}, {2762, 0, 0, 88, 0, 0}, {2762, 18375, 40, 8, 0, 0},
    {2762, 18395, 32, 8, 0, 0}, {2778, 0, 0, 224, 0, 0}, {2778, 5806, 208, 8, 0, 0},
    {2778, 9822, 40, 8, 0, 0}, {2778, 12223, 32, 8, 0, 0}, {2778, 13568, 64, 8, 0, 0},
    {2778, 17855, 152, 8, 0, 0}, {2778, 17879, 160, 8, 0, 0}, {2778, 17903, 144, 8, 0, 0},
    {2778, 17927, 120, 8, 0, 0}, {2778, 17951, 128, 8, 0, 0}, {2778, 17975, 112, 8, 0, 0},
    {2975, 0, 0, 144, 0, 0}, {2975, 14213, 120, 8, 0, 0}, {2975, 14226, 112, 8, 0, 0},
    {3364, 0, 0, 312, 0, 0}, {3364, 6737, 88, 8, 0, 0}, {3364, 6773, 248, 8, 0, 0},
    {3364, 13017, 40, 8, 0, 0}, {3364, 13022, 48, 8, 0, 0}, {3364, 14246, 240, 8, 0, 0},
    {3364, 14879, 216, 8, 0, 0}, {3364, 14891, 224, 8, 0, 0}, {3364, 14900, 232, 8, 0, 0},
    {3364, 15699, 32, 8, 0, 0}, {3542, 0, 0, 40, 0, 0}, {3542, 6152, 32, 8, 0, 0},
    {3583, 0, 0, 16, 0, 0}, {3583, 9416, 8, 8, 0, 0}, {3583, 15360, 0, 8, 0, 0},
    {3596, 0, 0, 40, 0, 0}, {3596, 9232, 32, 8, 0, 0}, {3631, 0, 0, 16, 0, 0},
    {3631, 9601, 0, 8, 0, 0}, {3631, 14543, 8, 8, 0, 0}, {3661, 0, 0, 88, 0, 0},
    {3661, 9663, 0, 8, 0, 0}, {3661, 9699, 16, 8, 0, 0}, {3661, 9709, 40, 8, 0, 0},
    {3661, 9999, 48, 8, 0, 0}, {3661, 11490, 56, 8, 0, 0}, {3661, 12564, 80, 8, 0, 0},
    {3661, 14034, 78, 1, 0, 0}, {3661, 14534, 8, 8, 0, 0}, {3661, 15705, 64, 8, 0, 0},
    {3661, 17191, 72, 4, 0, 0}, {3681, 0, 0, 48, 0, 0}, {3681, 11693, 40, 8, 0, 0},
    {3699, 0, 0, 128, 0, 0}, {3699, 12909, 56, 8, 0, 0}, {3741, 0, 0, 362368, 0, 0},
    {3741, 4380, 784, 8, 0, 0}, {3741, 6505, 2440, 256, 0, 0}, {3741, 6522, 2696, 4, 0, 0},
    {3741, 6585, 10632, 16, 0, 0}, {3741, 6985, 14056, 8, 0, 0}, {3741, 7063, 14056, 8, 0, 0},
    {3741, 11593, 808, 8, 0, 0}, {3741, 13766, 1176, 16, 0, 0}, {3741, 15325, 1256, 1040, 0, 0},
    {3741, 17529, 10680, 3368, 0, 0}, {3774, 0, 0, 15608, 0, 0}, {3774, 6463, 864, 8, 0, 0},
    {3774, 6484, 872, 8, 0, 0}, {3774, 6637, 0, 832, 0, 0}, {3774, 13296, 944, 12256, 0, 0},
    {3793, 0, 0, 48, 0, 0}, {3793, 11693, 40, 8, 0, 0}, {5798, 0, 0, 32, 0, 0},
    {5798, 9225, 8, 8, 0, 0}, {5798, 17848, 16, 8, 0, 0}, {5798, 18105, 0, 8, 0, 0},
    {5815, 0, 0, 48, 0, 0}, {5815, 9205, 40, 8, 0, 0}, {5815, 11439, 32, 8, 0, 0},
    {6186, 0, 0, 48, 0, 0}, {6186, 8788, 40, 8, 0, 0}, {6186, 18413, 32, 8, 0, 0},
    {6283, 0, 0, 80, 0, 0}, {6283, 6160, 48, 8, 0, 0}, {6283, 13597, 56, 8, 0, 0},
    {6540, 0, 0, 24, 0, 0}, {6540, 10044, 0, 8, 0, 0}, {6915, 0, 0, 48, 0, 0},
    {6915, 11693, 40, 8, 0, 0}, {7450, 0, 0, 32, 0, 0}, {7450, 7313, 0, 8, 0, 0},
    {7450, 13358, 8, 8, 0, 0}, {7467, 0, 0, 48, 0, 0}, {7467, 11634, 32, 8, 0, 0},
    {7467, 11681, 40, 8, 0, 0}, {7562, 0, 0, 48, 0, 0}, {7562, 7597, 32, 8, 0, 0},
    {8812, 0, 0, 72, 0, 0}, {8812, 8772, 64, 8, 0, 0}, {8832, 0, 0, 72, 0, 0},
    {8832, 8826, 48, 8, 0, 0}, {8848, 0, 0, 232, 0, 0}, {8848, 12353, 40, 8, 0, 0},
    {8848, 12363, 56, 8, 0, 0}, {9091, 0, 0, 72, 0, 0}, {9091, 8889, 32, 8, 0, 0},
    {9091, 8906, 56, 8, 0, 0}, {9434, 0, 0, 72, 0, 0}, {9434, 9301, 56, 8, 0, 0},
    {9434, 9314, 48, 8, 0, 0}, {9434, 9324, 40, 8, 0, 0}, {9434, 13909, 64, 8, 0, 0},
    {9898, 0, 0, 48, 0, 0}, {9898, 10044, 32, 8, 0, 0}, {9898, 11631, 40, 8, 0, 0},
    {10528, 0, 0, 40, 0, 0}, {10528, 13716, 32, 8, 0, 0}, {10541, 0, 0, 80, 0, 0},
    {10541, 6221, 40, 8, 0, 0}, {10541, 13980, 32, 8, 0, 0}, {10541, 14061, 48, 8, 0, 0},
    {12265, 0, 0, 48, 0, 0}, {12265, 7617, 32, 8, 0, 0}, {12265, 13729, 40, 8, 0, 0},
    {12481, 0, 0, 48, 0, 0}, {12481, 11693, 40, 8, 0, 0}, {12535, 0, 0, 40, 0, 0},
    {12658, 0, 0, 56, 0, 0}, {12658, 12373, 48, 8, 0, 0}, {12658, 15732, 32, 8, 0, 0},
    {12658, 16006, 40, 8, 0, 0}, {12678, 0, 0, 168, 0, 0}, {12678, 6963, 88, 8, 0, 0},
    {12678, 6969, 144, 8, 0, 0}, {12678, 10044, 104, 8, 0, 0}, {12678, 12288, 128, 8, 0, 0},
    {12678, 12709, 136, 8, 0, 0}, {12678, 15011, 0, 72, 0, 0}, {12695, 0, 0, 72, 0, 0},
    {12695, 12223, 56, 8, 0, 0}, {12695, 13500, 40, 8, 0, 0}, {12695, 14970, 64, 8, 0, 0},
    {12802, 0, 0, 48, 0, 0}, {12802, 17314, 24, 8, 0, 0}, {12802, 17391, 32, 8, 0, 0},
    {12802, 17496, 0, 8, 0, 0}, {12846, 0, 0, 56, 0, 0}, {12846, 10044, 40, 8, 0, 0},
    {12846, 11761, 32, 8, 0, 0}, {12877, 0, 0, 40, 0, 0}, {12877, 12856, 32, 8, 0, 0},
    {13171, 0, 0, 3064, 0, 0}, {13171, 12275, 2872, 16, 0, 0}, {13171, 14040, 1040, 1800, 0, 0},
    {13171, 17050, 2840, 8, 0, 0}, {13181, 0, 0, 24, 0, 0}, {13181, 9922, 0, 8, 0, 0},
    {13197, 0, 0, 96, 0, 0}, {13197, 7482, 10, 2, 0, 0}, {13197, 8698, 9, 1, 0, 0},
    {13197, 10009, 16, 8, 0, 0}, {13197, 12513, 32, 8, 0, 0}, {13197, 13500, 56, 8, 0, 0},
    {13197, 15371, 0, 4, 0, 0}, {13197, 15397, 4, 4, 0, 0}, {13197, 16661, 8, 1, 3, 4},
    {13197, 18475, 28, 4, 0, 0}, {13197, 18487, 48, 8, 0, 0}, {13197, 18631, 40, 8, 0, 0},
    {13207, 0, 0, 49512, 0, 0}, {13207, 5866, 176, 8, 0, 0}, {13207, 8336, 216, 8, 0, 0},
    {13207, 12280, 240, 4, 0, 0}, {13207, 15145, 232, 8, 0, 0}, {13207, 15165, 32, 8, 0, 0},
    {13207, 15178, 224, 8, 0, 0}, {13207, 15383, 248, 8, 0, 0}, {13207, 15410, 264, 49248, 0, 0},
    {13882, 0, 0, 80, 0, 0}, {13882, 8878, 64, 8, 0, 0}, {13882, 8897, 40, 8, 0, 0},
    {13882, 8906, 72, 8, 0, 0}, {14194, 0, 0, 96, 0, 0}, {14194, 6221, 40, 8, 0, 0},
    {14194, 9940, 32, 8, 0, 0}, {14194, 12285, 48, 8, 0, 0}, {14659, 0, 0, 80, 0, 0},
    {14659, 14604, 48, 8, 0, 0}, {14659, 14613, 56, 8, 0, 0}, {14659, 14622, 32, 8, 0, 0},
    {14659, 14631, 64, 8, 0, 0}, {14659, 14641, 40, 8, 0, 0}, {14767, 0, 0, 240, 0, 0},
    {14767, 329, 192, 8, 0, 0}, {14767, 339, 184, 8, 0, 0}, {14767, 521, 168, 8, 0, 0},
    {14767, 771, 208, 8, 0, 0}, {14767, 786, 176, 8, 0, 0}, {14767, 801, 216, 8, 0, 0},
    {14767, 1179, 232, 8, 0, 0}, {14767, 1205, 200, 8, 0, 0}, {14767, 1383, 224, 8, 0, 0},
    {14767, 3422, 160, 8, 0, 0}, {14767, 6597, 152, 8, 0, 0}, {14767, 6677, 104, 8, 0, 0},
    {14767, 8551, 96, 8, 0, 0}, {14767, 14591, 144, 8, 0, 0}, {14767, 15083, 120, 8, 0, 0},
    {14767, 15855, 88, 8, 0, 0}, {14767, 17018, 128, 8, 0, 0}, {14767, 17435, 136, 8, 0, 0},
    {14843, 0, 0, 64, 0, 0}, {14843, 12377, 56, 8, 0, 0}, {14843, 15732, 32, 8, 0, 0},
    {14843, 16006, 48, 8, 0, 0}, {14843, 16011, 40, 8, 0, 0}, {14986, 0, 0, 48, 0, 0},
    {14986, 15233, 40, 8, 0, 0}, {15237, 0, 0, 48, 0, 0}, {15237, 11693, 40, 8, 0, 0},
    {15295, 0, 0, 16, 0, 0}, {15295, 11097, 8, 8, 0, 0}, {15295, 12223, 0, 8, 0, 0},
    {15304, 0, 0, 64, 0, 0}, {15304, 15318, 32, 8, 0, 0}, {15342, 0, 0, 88, 0, 0},
    {15342, 6698, 56, 8, 0, 0}, {15342, 6708, 64, 8, 0, 0}, {15871, 0, 0, 48, 0, 0},
    {15871, 15417, 32, 8, 0, 0}, {16197, 0, 0, 48, 0, 0}, {16197, 11693, 40, 8, 0, 0},
    {16211, 0, 0, 528, 0, 0}, {16211, 8619, 8, 512, 0, 0}, {16211, 15001, 520, 8, 0, 0},
    {16224, 0, 0, 216, 0, 0}, {16224, 9331, 0, 4, 0, 0}, {16224, 12321, 16, 8, 0, 0},
    {16224, 12575, 24, 4, 0, 0}, {16250, 0, 0, 263248, 0, 0}, {16250, 13144, 512, 8, 0, 0},
    {16250, 13156, 520, 4, 0, 0}, {16273, 0, 0, 32, 0, 0}, {16273, 11097, 8, 8, 0, 0},
    {16273, 12223, 0, 8, 0, 0}, {16273, 13500, 16, 8, 0, 0}, {16291, 0, 0, 48, 0, 0},
    {16291, 5905, 0, 8, 0, 0}, {16291, 10024, 24, 8, 0, 0}, {16291, 13556, 20, 4, 0, 0},
    {16291, 14458, 8, 8, 0, 0}, {16311, 0, 0, 48, 0, 0}, {16311, 11743, 4, 4, 0, 0},
    {16329, 0, 0, 24, 0, 0}, {16350, 0, 0, 3064, 0, 0}, {16350, 12275, 2872, 16, 0, 0},
    {16350, 14040, 1040, 1800, 0, 0}, {16350, 17050, 2840, 8, 0, 0}, {16367, 0, 0, 24, 0, 0},
    {16367, 9922, 0, 8, 0, 0}, {16390, 0, 0, 96, 0, 0}, {16390, 7482, 10, 2, 0, 0},
    {16390, 8698, 9, 1, 0, 0}, {16390, 10009, 16, 8, 0, 0}, {16390, 12513, 32, 8, 0, 0},
    {16390, 13500, 56, 8, 0, 0}, {16390, 15371, 0, 4, 0, 0}, {16390, 15397, 4, 4, 0, 0},
    {16390, 16661, 8, 1, 3, 4}, {16390, 18475, 28, 4, 0, 0}, {16390, 18487, 48, 8, 0, 0},
    {16390, 18631, 40, 8, 0, 0}, {16407, 0, 0, 49512, 0, 0}, {16407, 5866, 176, 8, 0, 0},
    {16407, 8336, 216, 8, 0, 0}, {16407, 12280, 240, 4, 0, 0}, {16407, 15145, 232, 8, 0, 0},
    {16407, 15165, 32, 8, 0, 0}, {16407, 15178, 224, 8, 0, 0}, {16407, 15383, 248, 8, 0, 0},
    {16407, 15410, 264, 49248, 0, 0}, {16427, 0, 0, 48, 0, 0}, {16427, 6210, 32, 4, 0, 0},
    {16427, 10014, 8, 8, 0, 0}, {16427, 12920, 44, 4, 0, 0}, {16427, 13514, 40, 4, 0, 0},
    {16427, 14940, 0, 8, 0, 0}, {16427, 16649, 36, 4, 0, 0}, {16446, 0, 0, 24, 0, 0},
    {16446, 13462, 8, 8, 0, 0}, {16476, 0, 0, 56, 0, 0}, {16476, 13716, 40, 8, 0, 0},
    {16476, 13720, 48, 8, 0, 0}, {16476, 17496, 32, 8, 0, 0}, {16955, 0, 0, 512, 0, 0},
    {16955, 11631, 32, 8, 0, 0}, {16955, 13505, 48, 8, 0, 0}, {16955, 13580, 40, 4, 0, 0},
    {16955, 18141, 56, 456, 0, 0}, {18031, 0, 0, 48, 0, 0}, {18031, 11693, 40, 8, 0, 0},
    {18049, 0, 0, 72, 0, 0}, {18049, 6221, 32, 8, 0, 0}, {18049, 14061, 56, 8, 0, 0},
    {18440, 0, 0, 48, 0, 0}, {18440, 8860, 32, 8, 0, 0}, {18440, 15228, 40, 8, 0, 0},
    {18616, 0, 0, 104, 0, 0}, {18616, 11088, 96, 8, 0, 0}, {18671, 0, 0, 64, 0, 0},
    {18671, 12210, 40, 8, 0, 0}, {18671, 14970, 48, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {537, 4}, {551, 0}, {3491, 22}, {13358, 5},
};

static const struct table_type types[] = {
    {43, 1464, 104, 104, 0, 8}, {88, 1514, 88, 88, 8, 6}, {102, 1487, 112, 112, 14, 9},
    {620, 1990, 40, 40, 23, 1}, {697, 2169, 120, 120, 24, 10}, {751, 11500, 88, 88, 34, 2},
    {1088, 2366, 96, 96, 36, 7}, {1197, 2398, 128, 128, 43, 10}, {1619, 1619, 80, 80, 53, 0},
    {3045, 2540, 96, 96, 53, 7}, {3077, 2594, 160, 160, 60, 15}, {3115, 2614, 96, 96, 75, 7},
    {3251, 2713, 128, 128, 82, 9}, {3270, 2713, 128, 128, 91, 9}, {3302, 2713, 128, 128, 100, 9},
    {3845, 3871, 64, 64, 109, 3}, {3915, 637, 128, 128, 112, 11}, {3931, 10511, 40, 40, 123, 1},
    {3951, 3135, 192, 192, 124, 15}, {3965, 3143, 48, 48, 139, 2}, {3994, 121, 48, 48, 141, 0},
    {4010, 121, 48, 48, 141, 0}, {4026, 3566, 48, 48, 141, 2}, {4042, 58, 128, 128, 143, 0},
    {4061, 72, 168, 168, 143, 1}, {4082, 5216, 64, 64, 144, 3}, {4103, 5255, 56, 56, 147, 2},
    {4127, 5233, 64, 64, 149, 3}, {4146, 385, 64, 64, 152, 1}, {4159, 2822, 104, 104, 153, 3},
    {4171, 3430, 88, 88, 156, 3}, {4183, 16680, 96, 96, 159, 1}, {4202, 1568, 176, 176, 160, 10},
    {4219, 204, 144, 144, 170, 3}, {4240, 396, 48, 48, 173, 2}, {4260, 3059, 48, 48, 175, 1},
    {4285, 16665, 112, 112, 176, 2}, {4300, 1763, 56, 56, 178, 1}, {4315, 1743, 48, 48, 179, 1},
    {4335, 442, 80, 80, 180, 2}, {4432, 432, 48, 48, 182, 0}, {4446, 686, 48, 48, 182, 0},
    {4476, 675, 88, 88, 182, 1}, {4487, 7524, 56, 56, 183, 0}, {4513, 2577, 112, 56, 183, 1},
    {4541, 18507, 48, 48, 184, 0}, {4582, 15095, 64, 64, 184, 4}, {4601, 6764, 168, 168, 188, 3},
    {4620, 6764, 168, 168, 191, 3}, {4639, 6764, 168, 168, 194, 3}, {4658, 6896, 88, 88, 197, 3},
    {4670, 9832, 64, 64, 200, 2}, {4681, 13525, 56, 56, 202, 2}, {4711, 16168, 136, 136, 204, 5},
    {4724, 17031, 216, 216, 209, 12}, {4742, 6904, 40, 40, 221, 1}, {4761, 11611, 48, 48, 222, 2},
    {4773, 3614, 96, 96, 224, 6}, {4787, 3757, 80, 80, 230, 5}, {4813, 1368, 96, 96, 235, 2},
    {4830, 235, 208, 208, 237, 0}, {4851, 353, 240, 240, 237, 1}, {4874, 889, 48, 48, 238, 0},
    {4883, 943, 48, 48, 238, 1}, {4914, 964, 72, 72, 239, 1}, {4958, 998, 64, 64, 240, 2},
    {5002, 1032, 80, 80, 242, 2}, {5040, 1060, 72, 72, 244, 3}, {5078, 3005, 72, 72, 247, 0},
    {5116, 1264, 72, 72, 247, 0}, {5130, 1335, 168, 168, 247, 8}, {5146, 1312, 40, 40, 255, 1},
    {5171, 3364, 312, 312, 256, 9}, {5189, 3339, 40, 40, 265, 1}, {5275, 15342, 88, 88, 266, 1},
    {5294, 2862, 33760, 33760, 267, 0}, {5327, 2927, 56, 56, 267, 0}, {5338, 2938, 48, 48, 267, 0},
    {5355, 2938, 48, 48, 267, 0}, {5372, 2962, 48, 48, 267, 0}, {5389, 2962, 48, 48, 267, 0},
    {5406, 2951, 48, 48, 267, 0}, {5421, 2951, 48, 48, 267, 0}, {5436, 2951, 48, 48, 267, 0},
    {5451, 2951, 48, 48, 267, 0}, {5466, 2951, 48, 48, 267, 0}, {5482, 2951, 48, 48, 267, 0},
    {5535, 2991, 280, 280, 267, 3}, {5552, 3163, 56, 56, 270, 1}, {5570, 2444, 48, 48, 271, 0},
    {5587, 2474, 48, 48, 271, 0}, {5602, 2489, 48, 48, 271, 1}, {5618, 2461, 136, 136, 272, 5},
    {5635, 2502, 96, 96, 277, 5}, {5651, 2562, 72, 72, 282, 2}, {5666, 18061, 128, 128, 284, 2},
    {5706, 2633, 40, 40, 286, 0}, {5728, 12552, 72, 72, 286, 5}, {5743, 12535, 40, 40, 291, 1},
    {5763, 17229, 80, 80, 292, 1}, {5834, 8273, 40, 40, 293, 1}, {6170, 6186, 48, 48, 294, 2},
    {6235, 6283, 80, 80, 296, 1}, {6247, 6267, 56, 56, 297, 1}, {6299, 1, 40, 40, 298, 1},
    {6357, 3524, 168, 176, 299, 9}, {6373, 1414, 56, 56, 308, 2}, {6395, 1430, 56, 56, 310, 2},
    {6418, 3542, 40, 40, 312, 1}, {6781, 1585, 72, 72, 313, 3}, {6808, 1585, 80, 72, 316, 3},
    {6846, 1536, 72, 72, 319, 0}, {6856, 6915, 48, 48, 319, 1}, {6881, 16197, 48, 48, 320, 1},
    {7432, 7467, 48, 48, 321, 2}, {7497, 1629, 40, 40, 323, 1}, {7562, 7562, 48, 48, 324, 2},
    {7574, 1885, 72, 56, 326, 3}, {7836, 1642, 232, 240, 329, 10}, {7902, 5103, 128, 128, 339, 2},
    {7926, 8832, 72, 72, 341, 1}, {7954, 8832, 72, 72, 342, 1}, {7990, 5815, 48, 48, 343, 1},
    {8015, 8812, 72, 72, 344, 1}, {8039, 8848, 232, 232, 345, 1}, {8343, 3648, 168, 176, 346, 9},
    {8353, 1729, 40, 40, 355, 1}, {8487, 191, 96, 96, 356, 2}, {8648, 1784, 64, 64, 358, 1},
    {8666, 1804, 56, 56, 359, 1}, {8680, 1820, 48, 48, 360, 2}, {8711, 1866, 120, 120, 362, 2},
    {8727, 1840, 48, 48, 364, 2}, {8924, 1931, 64, 64, 366, 0}, {8929, 9091, 72, 72, 366, 2},
    {8947, 3596, 40, 40, 368, 1}, {8958, 9091, 72, 72, 369, 2}, {8975, 3596, 40, 40, 371, 1},
    {8985, 9091, 72, 72, 372, 2}, {9010, 9091, 72, 72, 374, 2}, {9034, 9091, 72, 72, 376, 2},
    {9060, 9091, 72, 72, 378, 2}, {9079, 3596, 40, 40, 380, 1}, {9424, 9434, 72, 72, 381, 4},
    {9777, 9795, 72, 72, 385, 2}, {9873, 9898, 48, 48, 387, 2}, {9955, 9973, 64, 64, 389, 2},
    {9993, 4392, 168, 96, 391, 6}, {10034, 2514, 216, 216, 397, 9},
    {10248, 2029, 168, 168, 406, 15}, {10257, 12265, 48, 48, 421, 2},
    {10278, 12678, 168, 168, 423, 11}, {10307, 12695, 72, 72, 434, 4},
    {10332, 14194, 96, 96, 438, 6}, {10621, 3648, 168, 176, 444, 9}, {10631, 10528, 40, 40, 453, 1},
    {10654, 1885, 64, 56, 454, 3}, {10911, 2139, 56, 56, 457, 2}, {10916, 2083, 296, 296, 459, 1},
    {10932, 2100, 48, 56, 460, 1}, {10949, 2118, 48, 56, 461, 1}, {11521, 4801, 40, 48, 462, 0},
    {11737, 2068, 184, 184, 462, 2}, {11752, 15237, 48, 48, 464, 1}, {11767, 4417, 48, 48, 465, 2},
    {11786, 16969, 64, 64, 467, 2}, {11801, 16955, 512, 512, 469, 3}, {11827, 5881, 72, 72, 472, 4},
    {11848, 6642, 56, 56, 476, 1}, {11866, 7512, 48, 48, 477, 2}, {11882, 8057, 72, 72, 479, 2},
    {11905, 8572, 72, 72, 481, 2}, {11945, 8143, 48, 48, 483, 2}, {11964, 8371, 56, 56, 485, 2},
    {11980, 8582, 56, 56, 487, 2}, {11996, 9209, 56, 56, 489, 2}, {12016, 9880, 48, 48, 491, 2},
    {12038, 10865, 88, 88, 493, 5}, {12056, 11618, 72, 72, 498, 1}, {12073, 14046, 56, 56, 499, 3},
    {12092, 14273, 80, 80, 502, 2}, {12115, 14577, 64, 64, 504, 2}, {12133, 14949, 48, 48, 506, 1},
    {12150, 15718, 48, 48, 507, 2}, {12168, 16701, 56, 56, 509, 2}, {12188, 18654, 72, 72, 511, 3},
    {12275, 2068, 184, 184, 514, 2}, {12392, 12406, 80, 80, 516, 1}, {12441, 2231, 56, 56, 517, 0},
    {12446, 3681, 48, 48, 517, 1}, {12460, 12481, 48, 48, 518, 1}, {12639, 12658, 56, 56, 519, 3},
    {12828, 3699, 128, 128, 522, 1}, {12842, 12846, 56, 56, 523, 2}, {12864, 12877, 40, 40, 525, 1},
    {12999, 1885, 64, 56, 526, 3}, {13032, 13048, 64, 64, 529, 1}, {13065, 2293, 160, 168, 530, 3},
    {13085, 2324, 64, 64, 533, 3}, {13092, 18440, 48, 48, 536, 2}, {13107, 1885, 72, 56, 538, 3},
    {13336, 13346, 104, 104, 541, 1}, {13358, 2351, 80, 80, 542, 4}, {13843, 13882, 80, 80, 546, 3},
    {13913, 6561, 56, 56, 549, 1}, {13933, 11720, 64, 64, 550, 1}, {13953, 13125, 80, 80, 551, 5},
    {13987, 2577, 120, 56, 556, 1}, {14002, 2577, 56, 56, 557, 1}, {14394, 2423, 120, 120, 558, 2},
    {14477, 14496, 96, 96, 560, 1}, {14514, 414, 88, 88, 561, 4}, {14650, 14659, 80, 80, 565, 5},
    {14735, 18616, 104, 104, 570, 2}, {14822, 14843, 64, 64, 572, 4},
    {14859, 899, 104, 104, 576, 3}, {14868, 1250, 112, 112, 579, 4}, {14977, 14986, 48, 48, 583, 1},
    {15193, 14720, 40, 40, 584, 0}, {15206, 14442, 64, 64, 584, 1}, {15267, 2514, 216, 216, 585, 9},
    {15271, 15304, 64, 64, 594, 1}, {15365, 2526, 56, 56, 595, 3}, {15622, 14753, 64, 64, 598, 2},
    {15635, 14767, 240, 240, 600, 15}, {15654, 14787, 120, 120, 615, 7},
    {15669, 3829, 48, 48, 622, 2}, {15681, 14803, 48, 48, 624, 0}, {15871, 15871, 48, 48, 624, 2},
    {16020, 18031, 48, 48, 626, 1}, {16039, 18031, 48, 48, 627, 1}, {16075, 11539, 64, 64, 628, 4},
    {16108, 16998, 48, 48, 632, 2}, {16136, 16979, 56, 56, 634, 2}, {16470, 16476, 56, 56, 636, 3},
    {16503, 5690, 160, 160, 639, 8}, {16518, 2577, 72, 56, 647, 1}, {17174, 2577, 64, 56, 648, 1},
    {17445, 5787, 56, 56, 649, 2}, {17475, 2686, 48, 56, 651, 1}, {17481, 3793, 48, 48, 652, 1},
    {17496, 4460, 960, 960, 653, 12}, {17535, 10541, 80, 80, 665, 4}, {17554, 3722, 40, 40, 669, 1},
    {17711, 14103, 72, 72, 670, 4}, {17728, 14083, 40, 40, 674, 1}, {17749, 14083, 40, 40, 675, 1},
    {17772, 17513, 72, 72, 676, 5}, {17793, 17678, 96, 96, 681, 7}, {17808, 17692, 56, 56, 688, 3},
    {17828, 18049, 72, 72, 691, 5}, {18141, 2068, 184, 184, 696, 2}, {18294, 3812, 88, 88, 698, 4},
    {18320, 3812, 88, 88, 702, 4}, {18338, 3812, 88, 88, 706, 4}, {18421, 1885, 72, 56, 710, 3},
    {18520, 460, 72, 72, 713, 4}, {18550, 3205, 184, 184, 717, 16},
    {18584, 3440, 152, 152, 733, 13}, {18650, 18671, 64, 64, 746, 2},
    {18681, 8132, 184, 184, 748, 3}, {18695, 8132, 184, 184, 751, 3},
    {18711, 3474, 200, 200, 754, 2}, {18734, 2778, 224, 224, 756, 9},
};

static const struct table_held held[] = {
    {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {13716, C_MEMBER_OBJECT, 88, 1}, {13462, C_MEMBER_OBJECT, 96, 1},
    {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {13418, C_MEMBER_OBJECT, 88, 1}, {9611, C_MEMBER_OBJECT, 96, 1},
    {9616, C_MEMBER_OBJECT, 104, 1}, {9993, C_MEMBER_OBJECT, 32, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {13418, C_MEMBER_OBJECT, 88, 1}, {13462, C_MEMBER_OBJECT, 96, 1},
    {14208, C_MEMBER_OBJECT, 104, 1}, {13467, C_MEMBER_OBJECT, 112, 1},
    {15130, C_MEMBER_OBJECT, 72, 1}, {15102, C_MEMBER_OBJECT, 80, 1},
    {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {13462, C_MEMBER_OBJECT, 88, 1}, {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1},
    {13542, C_MEMBER_OBJECT, 48, 1}, {17445, C_MEMBER_OBJECT, 56, 1},
    {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1}, {13454, C_MEMBER_OBJECT, 88, 1},
    {16059, C_MEMBER_OBJECT, 96, 1}, {9839, C_MEMBER_OBJECT, 104, 1},
    {9848, C_MEMBER_OBJECT, 112, 1}, {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1},
    {13542, C_MEMBER_OBJECT, 48, 1}, {17445, C_MEMBER_OBJECT, 56, 1},
    {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1}, {18135, C_MEMBER_OBJECT, 88, 1},
    {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {13418, C_MEMBER_OBJECT, 88, 1}, {9839, C_MEMBER_OBJECT, 96, 1},
    {12419, C_MEMBER_OBJECT, 104, 1}, {13898, C_MEMBER_OBJECT, 112, 1},
    {9370, C_MEMBER_OBJECT, 120, 1}, {9398, C_MEMBER_OBJECT, 128, 1},
    {17013, C_MEMBER_OBJECT, 136, 1}, {14557, C_MEMBER_OBJECT, 144, 1},
    {13076, C_MEMBER_OBJECT, 152, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {7836, C_MEMBER_OBJECT, 88, 1}, {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1},
    {13542, C_MEMBER_OBJECT, 48, 1}, {17445, C_MEMBER_OBJECT, 56, 1},
    {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1}, {9347, C_MEMBER_OBJECT, 88, 1},
    {13729, C_MEMBER_OBJECT, 96, 1}, {14916, C_MEMBER_OBJECT, 120, 1},
    {8924, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {9347, C_MEMBER_OBJECT, 88, 1}, {13729, C_MEMBER_OBJECT, 96, 1},
    {14916, C_MEMBER_OBJECT, 120, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {6221, C_MEMBER_OBJECT, 40, 1}, {13542, C_MEMBER_OBJECT, 48, 1},
    {17445, C_MEMBER_OBJECT, 56, 1}, {8306, C_MEMBER_OBJECT, 64, 1}, {7491, C_MEMBER_OBJECT, 72, 1},
    {9347, C_MEMBER_OBJECT, 88, 1}, {13729, C_MEMBER_OBJECT, 96, 1},
    {14916, C_MEMBER_OBJECT, 120, 1}, {3901, C_MEMBER_OBJECT, 32, 1},
    {3860, C_MEMBER_OBJECT, 40, 1}, {3881, C_MEMBER_OBJECT, 48, 1}, {10470, C_MEMBER_OBJECT, 32, 1},
    {10365, C_MEMBER_OBJECT, 40, 1}, {10426, C_MEMBER_OBJECT, 48, 1},
    {10379, C_MEMBER_OBJECT, 56, 1}, {10439, C_MEMBER_OBJECT, 64, 1},
    {10453, C_MEMBER_OBJECT, 72, 1}, {10479, C_MEMBER_OBJECT, 80, 1},
    {10490, C_MEMBER_OBJECT, 88, 1}, {10393, C_MEMBER_OBJECT, 96, 1},
    {10408, C_MEMBER_OBJECT, 104, 1}, {10350, C_MEMBER_OBJECT, 112, 1},
    {10504, C_MEMBER_OBJECT, 32, 1}, {16891, C_MEMBER_OBJECT, 32, 1},
    {16740, C_MEMBER_OBJECT, 40, 1}, {16818, C_MEMBER_OBJECT, 48, 1},
    {16755, C_MEMBER_OBJECT, 56, 1}, {16842, C_MEMBER_OBJECT, 64, 1},
    {16857, C_MEMBER_OBJECT, 72, 1}, {16911, C_MEMBER_OBJECT, 80, 1},
    {16923, C_MEMBER_OBJECT, 88, 1}, {16770, C_MEMBER_OBJECT, 96, 1},
    {16786, C_MEMBER_OBJECT, 104, 1}, {16724, C_MEMBER_OBJECT, 112, 1},
    {16875, C_MEMBER_OBJECT, 136, 1}, {16832, C_MEMBER_OBJECT, 144, 1},
    {16901, C_MEMBER_OBJECT, 152, 1}, {16805, C_MEMBER_OBJECT, 160, 1},
    {16495, C_MEMBER_OBJECT, 32, 1}, {16488, C_MEMBER_OBJECT, 40, 1},
    {13451, C_MEMBER_OBJECT, 32, 1}, {13716, C_MEMBER_OBJECT, 40, 1},
    {18088, C_MEMBER_OBJECT, 120, 1}, {8453, C_MEMBER_OBJECT, 32, 1},
    {8462, C_MEMBER_OBJECT, 40, 1}, {8471, C_MEMBER_OBJECT, 48, 1}, {18160, C_MEMBER_OBJECT, 32, 1},
    {18148, C_MEMBER_OBJECT, 40, 1}, {17202, C_MEMBER_OBJECT, 32, 1},
    {17221, C_MEMBER_OBJECT, 40, 1}, {17210, C_MEMBER_OBJECT, 48, 1},
    {12426, C_MEMBER_OBJECT, 56, 1}, {11464, C_MEMBER_OBJECT, 32, 1},
    {8916, C_MEMBER_OBJECT, 40, 1}, {9815, C_MEMBER_OBJECT, 48, 1}, {18454, C_MEMBER_OBJECT, 32, 1},
    {8916, C_MEMBER_OBJECT, 40, 1}, {9454, C_MEMBER_OBJECT, 80, 1}, {13716, C_MEMBER_OBJECT, 80, 1},
    {6620, C_MEMBER_OBJECT, 48, 1}, {6627, C_MEMBER_OBJECT, 80, 1},
    {17168, C_MEMBER_OBJECT, 112, 1}, {7313, C_MEMBER_OBJECT, 120, 1},
    {8325, C_MEMBER_OBJECT, 128, 1}, {6226, C_MEMBER_OBJECT, 136, 1},
    {14962, C_MEMBER_OBJECT, 144, 1}, {7534, C_MEMBER_OBJECT, 152, 1},
    {9445, C_MEMBER_OBJECT, 160, 1}, {14072, C_MEMBER_OBJECT, 168, 1},
    {8325, C_MEMBER_OBJECT, 96, 1}, {7313, C_MEMBER_OBJECT, 104, 1},
    {14962, C_MEMBER_OBJECT, 112, 1}, {12223, C_MEMBER_OBJECT, 32, 1},
    {8924, C_MEMBER_OBJECT, 40, 1}, {12218, C_MEMBER_OBJECT, 40, 1}, {6620, C_MEMBER_OBJECT, 48, 1},
    {6627, C_MEMBER_OBJECT, 80, 1}, {13975, C_MEMBER_OBJECT, 48, 1},
    {18372, C_MEMBER_OBJECT, 40, 1}, {15057, C_MEMBER_OBJECT, 56, 1},
    {15604, C_MEMBER_OBJECT, 64, 1}, {13462, C_MEMBER_OBJECT, 40, 1},
    {13625, C_MEMBER_OBJECT_ARRAY, 48, 0}, {14884, C_MEMBER_OBJECT, 32, 1},
    {18468, C_MEMBER_OBJECT, 40, 1}, {8924, C_MEMBER_OBJECT, 48, 1},
    {18360, C_MEMBER_OBJECT, 56, 1}, {14855, C_MEMBER_OBJECT, 32, 1},
    {8924, C_MEMBER_OBJECT, 152, 1}, {18360, C_MEMBER_OBJECT, 160, 1},
    {14855, C_MEMBER_OBJECT, 32, 1}, {8924, C_MEMBER_OBJECT, 152, 1},
    {18360, C_MEMBER_OBJECT, 160, 1}, {14855, C_MEMBER_OBJECT, 32, 1},
    {8924, C_MEMBER_OBJECT, 152, 1}, {18360, C_MEMBER_OBJECT, 160, 1},
    {6694, C_MEMBER_OBJECT, 32, 1}, {8924, C_MEMBER_OBJECT, 56, 1}, {18360, C_MEMBER_OBJECT, 64, 1},
    {18360, C_MEMBER_OBJECT, 48, 1}, {8924, C_MEMBER_OBJECT, 56, 1}, {8764, C_MEMBER_OBJECT, 32, 1},
    {9464, C_MEMBER_OBJECT, 40, 1}, {8764, C_MEMBER_OBJECT, 88, 1}, {14909, C_MEMBER_OBJECT, 96, 1},
    {18460, C_MEMBER_OBJECT, 104, 1}, {8924, C_MEMBER_OBJECT, 112, 1},
    {18360, C_MEMBER_OBJECT, 120, 1}, {6730, C_MEMBER_OBJECT, 48, 1},
    {9347, C_MEMBER_OBJECT, 56, 1}, {9339, C_MEMBER_OBJECT, 64, 1}, {8764, C_MEMBER_OBJECT, 72, 1},
    {14909, C_MEMBER_OBJECT, 80, 1}, {9464, C_MEMBER_OBJECT, 88, 1},
    {8750, C_MEMBER_OBJECT, 136, 1}, {14259, C_MEMBER_OBJECT, 152, 1},
    {15592, C_MEMBER_OBJECT, 168, 1}, {14855, C_MEMBER_OBJECT, 184, 1},
    {18360, C_MEMBER_OBJECT, 192, 1}, {8924, C_MEMBER_OBJECT, 200, 1},
    {15615, C_MEMBER_OBJECT, 32, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {18360, C_MEMBER_OBJECT, 40, 1}, {12896, C_MEMBER_OBJECT, 32, 1},
    {8802, C_MEMBER_OBJECT, 40, 1}, {9339, C_MEMBER_OBJECT, 48, 1}, {11432, C_MEMBER_OBJECT, 56, 1},
    {12227, C_MEMBER_OBJECT, 64, 1}, {11705, C_MEMBER_OBJECT, 72, 1},
    {13736, C_MEMBER_OBJECT, 40, 1}, {13748, C_MEMBER_OBJECT, 48, 1},
    {14172, C_MEMBER_OBJECT, 56, 1}, {14184, C_MEMBER_OBJECT, 64, 1},
    {14157, C_MEMBER_OBJECT, 72, 1}, {9636, C_MEMBER_OBJECT, 64, 1},
    {13311, C_MEMBER_OBJECT, 88, 1}, {18088, C_MEMBER_OBJECT, 200, 1},
    {7551, C_MEMBER_OBJECT, 40, 1}, {9464, C_MEMBER_OBJECT, 48, 1}, {9464, C_MEMBER_OBJECT, 48, 1},
    {14251, C_MEMBER_OBJECT, 56, 1}, {9464, C_MEMBER_OBJECT, 48, 1},
    {16052, C_MEMBER_OBJECT, 72, 1}, {9464, C_MEMBER_OBJECT, 48, 1},
    {14251, C_MEMBER_OBJECT, 56, 1}, {16052, C_MEMBER_OBJECT, 64, 1},
    {14292, C_MEMBER_OBJECT, 40, 1}, {14306, C_MEMBER_OBJECT, 48, 1},
    {9106, C_MEMBER_OBJECT, 56, 1}, {14923, C_MEMBER_OBJECT, 64, 1},
    {18454, C_MEMBER_OBJECT, 72, 1}, {14020, C_MEMBER_OBJECT, 80, 1},
    {9767, C_MEMBER_OBJECT, 152, 1}, {6748, C_MEMBER_OBJECT, 160, 1},
    {14414, C_MEMBER_OBJECT, 32, 1}, {15699, C_MEMBER_OBJECT, 32, 1},
    {14325, C_MEMBER_OBJECT, 64, 1}, {14341, C_MEMBER_OBJECT, 72, 1},
    {6737, C_MEMBER_OBJECT, 88, 1}, {14879, C_MEMBER_OBJECT, 216, 1},
    {14891, C_MEMBER_OBJECT, 224, 1}, {14900, C_MEMBER_OBJECT, 232, 1},
    {14246, C_MEMBER_OBJECT, 240, 1}, {6773, C_MEMBER_OBJECT, 248, 1},
    {18078, C_MEMBER_OBJECT, 32, 1}, {18360, C_MEMBER_OBJECT, 80, 1},
    {14238, C_MEMBER_OBJECT, 32, 1}, {15832, C_MEMBER_OBJECT, 72, 1},
    {15790, C_MEMBER_OBJECT, 88, 1}, {12499, C_MEMBER_OBJECT, 48, 1},
    {8449, C_MEMBER_OBJECT, 40, 1}, {15284, C_MEMBER_OBJECT, 56, 1},
    {13422, C_MEMBER_OBJECT, 80, 1}, {12249, C_MEMBER_OBJECT, 88, 1},
    {14680, C_MEMBER_OBJECT, 112, 1}, {14700, C_MEMBER_OBJECT, 120, 1},
    {3019, C_MEMBER_OBJECT, 32, 1}, {8449, C_MEMBER_OBJECT, 48, 1}, {14034, C_MEMBER_OBJECT, 64, 1},
    {15251, C_MEMBER_OBJECT, 72, 1}, {9538, C_MEMBER_OBJECT, 88, 1},
    {15121, C_MEMBER_OBJECT, 56, 1}, {18360, C_MEMBER_OBJECT, 64, 1},
    {15601, C_MEMBER_OBJECT, 32, 1}, {6722, C_MEMBER_OBJECT, 48, 1}, {6221, C_MEMBER_OBJECT, 32, 1},
    {12285, C_MEMBER_OBJECT, 40, 1}, {18360, C_MEMBER_OBJECT, 48, 1},
    {12524, C_MEMBER_OBJECT, 56, 1}, {17080, C_MEMBER_OBJECT, 64, 1},
    {18360, C_MEMBER_OBJECT, 32, 1}, {12333, C_MEMBER_OBJECT, 48, 1},
    {18135, C_MEMBER_OBJECT, 32, 1}, {18413, C_MEMBER_OBJECT, 32, 1},
    {8788, C_MEMBER_OBJECT, 40, 1}, {18360, C_MEMBER_OBJECT, 64, 1}, {6207, C_MEMBER_OBJECT, 40, 1},
    {8924, C_MEMBER_OBJECT, 32, 1}, {6100, C_MEMBER_OBJECT, 32, 1}, {6057, C_MEMBER_OBJECT, 40, 1},
    {6088, C_MEMBER_OBJECT, 48, 1}, {5954, C_MEMBER_OBJECT, 56, 1}, {6065, C_MEMBER_OBJECT, 72, 1},
    {5998, C_MEMBER_OBJECT, 112, 1}, {5977, C_MEMBER_OBJECT, 120, 1},
    {6018, C_MEMBER_OBJECT, 128, 1}, {6037, C_MEMBER_OBJECT, 136, 1},
    {6115, C_MEMBER_OBJECT, 32, 1}, {6123, C_MEMBER_OBJECT, 40, 1}, {6144, C_MEMBER_OBJECT, 32, 1},
    {6135, C_MEMBER_OBJECT, 40, 1}, {6152, C_MEMBER_OBJECT, 32, 1}, {12748, C_MEMBER_OBJECT, 40, 1},
    {12739, C_MEMBER_OBJECT, 48, 1}, {12762, C_MEMBER_OBJECT, 56, 1},
    {12748, C_MEMBER_OBJECT, 40, 1}, {12739, C_MEMBER_OBJECT, 48, 1},
    {12762, C_MEMBER_OBJECT, 56, 1}, {11693, C_MEMBER_OBJECT, 40, 1},
    {11693, C_MEMBER_OBJECT, 40, 1}, {11634, C_MEMBER_OBJECT, 32, 1},
    {11681, C_MEMBER_OBJECT, 40, 1}, {13642, C_MEMBER_OBJECT, 32, 1},
    {7597, C_MEMBER_OBJECT, 32, 1}, {7609, C_MEMBER_OBJECT, 40, 1}, {8612, C_MEMBER_OBJECT, 32, 1},
    {8594, C_MEMBER_OBJECT, 40, 1}, {8601, C_MEMBER_OBJECT, 48, 1}, {7650, C_MEMBER_OBJECT, 40, 1},
    {7764, C_MEMBER_OBJECT, 48, 1}, {7660, C_MEMBER_OBJECT, 56, 1}, {7737, C_MEMBER_OBJECT, 112, 1},
    {7718, C_MEMBER_OBJECT, 120, 1}, {7678, C_MEMBER_OBJECT, 128, 1},
    {7756, C_MEMBER_OBJECT, 136, 1}, {7788, C_MEMBER_OBJECT, 144, 1},
    {7705, C_MEMBER_OBJECT, 152, 1}, {7821, C_MEMBER_OBJECT, 160, 1},
    {13803, C_MEMBER_OBJECT, 112, 1}, {13816, C_MEMBER_OBJECT, 120, 1},
    {8826, C_MEMBER_OBJECT, 48, 1}, {8826, C_MEMBER_OBJECT, 48, 1}, {9205, C_MEMBER_OBJECT, 40, 1},
    {8772, C_MEMBER_OBJECT, 64, 1}, {18360, C_MEMBER_OBJECT, 224, 1},
    {10843, C_MEMBER_OBJECT, 32, 1}, {10800, C_MEMBER_OBJECT, 40, 1},
    {10831, C_MEMBER_OBJECT, 48, 1}, {10672, C_MEMBER_OBJECT, 56, 1},
    {10808, C_MEMBER_OBJECT, 72, 1}, {10741, C_MEMBER_OBJECT, 112, 1},
    {10720, C_MEMBER_OBJECT, 120, 1}, {10761, C_MEMBER_OBJECT, 128, 1},
    {10780, C_MEMBER_OBJECT, 136, 1}, {8559, C_MEMBER_OBJECT, 32, 1},
    {14674, C_MEMBER_OBJECT, 56, 1}, {13462, C_MEMBER_OBJECT, 88, 1},
    {17841, C_MEMBER_OBJECT, 56, 1}, {17841, C_MEMBER_OBJECT, 48, 1},
    {13898, C_MEMBER_OBJECT, 32, 1}, {13462, C_MEMBER_OBJECT, 40, 1},
    {17455, C_MEMBER_OBJECT, 80, 1}, {9928, C_MEMBER_OBJECT, 88, 1},
    {12507, C_MEMBER_OBJECT, 32, 1}, {10858, C_MEMBER_OBJECT, 40, 1},
    {8889, C_MEMBER_OBJECT, 32, 1}, {8906, C_MEMBER_OBJECT, 56, 1}, {9232, C_MEMBER_OBJECT, 32, 1},
    {8889, C_MEMBER_OBJECT, 32, 1}, {8906, C_MEMBER_OBJECT, 56, 1}, {9232, C_MEMBER_OBJECT, 32, 1},
    {8889, C_MEMBER_OBJECT, 32, 1}, {8906, C_MEMBER_OBJECT, 56, 1}, {8889, C_MEMBER_OBJECT, 32, 1},
    {8906, C_MEMBER_OBJECT, 56, 1}, {8889, C_MEMBER_OBJECT, 32, 1}, {8906, C_MEMBER_OBJECT, 56, 1},
    {8889, C_MEMBER_OBJECT, 32, 1}, {8906, C_MEMBER_OBJECT, 56, 1}, {9232, C_MEMBER_OBJECT, 32, 1},
    {9324, C_MEMBER_OBJECT, 40, 1}, {9314, C_MEMBER_OBJECT, 48, 1}, {9301, C_MEMBER_OBJECT, 56, 1},
    {13909, C_MEMBER_OBJECT, 64, 1}, {16016, C_MEMBER_OBJECT, 32, 1},
    {11646, C_MEMBER_OBJECT, 40, 1}, {10044, C_MEMBER_OBJECT, 32, 1},
    {11631, C_MEMBER_OBJECT, 40, 1}, {16016, C_MEMBER_OBJECT, 32, 1},
    {11663, C_MEMBER_OBJECT, 40, 1}, {9656, C_MEMBER_OBJECT, 32, 1}, {9759, C_MEMBER_OBJECT, 48, 1},
    {9676, C_MEMBER_OBJECT, 64, 1}, {9718, C_MEMBER_OBJECT, 72, 1}, {9733, C_MEMBER_OBJECT, 80, 1},
    {4366, C_MEMBER_OBJECT_ARRAY, 88, 0}, {15448, C_MEMBER_OBJECT, 80, 1},
    {15466, C_MEMBER_OBJECT, 96, 1}, {15484, C_MEMBER_OBJECT, 112, 1},
    {15502, C_MEMBER_OBJECT, 128, 1}, {15520, C_MEMBER_OBJECT, 144, 1},
    {15538, C_MEMBER_OBJECT, 160, 1}, {15556, C_MEMBER_OBJECT, 176, 1},
    {15574, C_MEMBER_OBJECT, 192, 1}, {18360, C_MEMBER_OBJECT, 208, 1},
    {10150, C_MEMBER_OBJECT, 32, 1}, {10080, C_MEMBER_OBJECT, 40, 1},
    {10191, C_MEMBER_OBJECT, 48, 1}, {10201, C_MEMBER_OBJECT, 56, 1},
    {10107, C_MEMBER_OBJECT, 64, 1}, {10117, C_MEMBER_OBJECT, 72, 1},
    {10163, C_MEMBER_OBJECT, 80, 1}, {10094, C_MEMBER_OBJECT, 88, 1},
    {10141, C_MEMBER_OBJECT, 96, 1}, {10131, C_MEMBER_OBJECT, 104, 1},
    {10231, C_MEMBER_OBJECT, 112, 1}, {10179, C_MEMBER_OBJECT, 120, 1},
    {10063, C_MEMBER_OBJECT, 128, 1}, {10049, C_MEMBER_OBJECT, 136, 1},
    {10215, C_MEMBER_OBJECT, 144, 1}, {7617, C_MEMBER_OBJECT, 32, 1},
    {13729, C_MEMBER_OBJECT, 40, 1}, {15035, C_MEMBER_OBJECT, 32, 1},
    {15025, C_MEMBER_OBJECT, 40, 1}, {15016, C_MEMBER_OBJECT, 56, 1},
    {15045, C_MEMBER_OBJECT, 64, 1}, {6963, C_MEMBER_OBJECT, 88, 1},
    {10044, C_MEMBER_OBJECT, 104, 1}, {12288, C_MEMBER_OBJECT, 128, 1},
    {12709, C_MEMBER_OBJECT, 136, 1}, {6969, C_MEMBER_OBJECT, 144, 1},
    {8924, C_MEMBER_OBJECT, 152, 1}, {18360, C_MEMBER_OBJECT, 160, 1},
    {14529, C_MEMBER_OBJECT, 32, 1}, {13500, C_MEMBER_OBJECT, 40, 1},
    {12223, C_MEMBER_OBJECT, 56, 1}, {14970, C_MEMBER_OBJECT, 64, 1},
    {9940, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1}, {12285, C_MEMBER_OBJECT, 48, 1},
    {8924, C_MEMBER_OBJECT, 56, 1}, {18360, C_MEMBER_OBJECT, 64, 1},
    {14422, C_MEMBER_OBJECT, 72, 1}, {10843, C_MEMBER_OBJECT, 32, 1},
    {10800, C_MEMBER_OBJECT, 40, 1}, {10831, C_MEMBER_OBJECT, 48, 1},
    {10672, C_MEMBER_OBJECT, 56, 1}, {10808, C_MEMBER_OBJECT, 72, 1},
    {10741, C_MEMBER_OBJECT, 112, 1}, {10720, C_MEMBER_OBJECT, 120, 1},
    {10761, C_MEMBER_OBJECT, 128, 1}, {10780, C_MEMBER_OBJECT, 136, 1},
    {13716, C_MEMBER_OBJECT, 32, 1}, {8612, C_MEMBER_OBJECT, 32, 1}, {8594, C_MEMBER_OBJECT, 40, 1},
    {8601, C_MEMBER_OBJECT, 48, 1}, {10890, C_MEMBER_OBJECT, 32, 1},
    {10897, C_MEMBER_OBJECT, 40, 1}, {5858, C_MEMBER_OBJECT_ARRAY, 32, 32},
    {6612, C_MEMBER_OBJECT_ARRAY, 48, 0}, {6931, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11142, C_MEMBER_OBJECT, 32, 1}, {11126, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {11693, C_MEMBER_OBJECT, 40, 1}, {14119, C_MEMBER_OBJECT, 32, 1},
    {17038, C_MEMBER_OBJECT, 40, 1}, {8624, C_MEMBER_OBJECT, 32, 1},
    {18360, C_MEMBER_OBJECT, 48, 1}, {11631, C_MEMBER_OBJECT, 32, 1},
    {13505, C_MEMBER_OBJECT, 48, 1}, {18141, C_MEMBER_OBJECT_ARRAY, 56, 57},
    {17249, C_MEMBER_OBJECT, 32, 1}, {11631, C_MEMBER_OBJECT, 40, 1},
    {6671, C_MEMBER_OBJECT, 48, 1}, {11456, C_MEMBER_OBJECT, 56, 1},
    {11631, C_MEMBER_OBJECT, 32, 1}, {15615, C_MEMBER_OBJECT, 32, 1},
    {5898, C_MEMBER_OBJECT, 40, 1}, {14453, C_MEMBER_OBJECT, 32, 1},
    {14970, C_MEMBER_OBJECT, 48, 1}, {14453, C_MEMBER_OBJECT, 32, 1},
    {14970, C_MEMBER_OBJECT, 48, 1}, {8619, C_MEMBER_OBJECT, 32, 1},
    {15218, C_MEMBER_OBJECT, 40, 1}, {12582, C_MEMBER_OBJECT, 40, 1},
    {12591, C_MEMBER_OBJECT, 48, 1}, {11631, C_MEMBER_OBJECT, 32, 1},
    {15139, C_MEMBER_OBJECT, 40, 1}, {10044, C_MEMBER_OBJECT, 32, 1},
    {11631, C_MEMBER_OBJECT, 40, 1}, {10044, C_MEMBER_OBJECT, 32, 1},
    {11631, C_MEMBER_OBJECT, 40, 1}, {11631, C_MEMBER_OBJECT, 32, 1},
    {12241, C_MEMBER_OBJECT, 40, 1}, {17038, C_MEMBER_OBJECT, 48, 1},
    {8533, C_MEMBER_OBJECT, 56, 1}, {8541, C_MEMBER_OBJECT, 64, 1}, {11631, C_MEMBER_OBJECT, 32, 1},
    {11631, C_MEMBER_OBJECT, 32, 1}, {13905, C_MEMBER_OBJECT, 40, 1},
    {14970, C_MEMBER_OBJECT, 48, 1}, {14453, C_MEMBER_OBJECT, 32, 1},
    {14970, C_MEMBER_OBJECT, 56, 1}, {14471, C_MEMBER_OBJECT, 32, 1},
    {14970, C_MEMBER_OBJECT, 48, 1}, {9240, C_MEMBER_OBJECT, 32, 1},
    {10044, C_MEMBER_OBJECT, 32, 1}, {11631, C_MEMBER_OBJECT, 40, 1},
    {10044, C_MEMBER_OBJECT, 32, 1}, {11631, C_MEMBER_OBJECT, 40, 1},
    {12210, C_MEMBER_OBJECT, 48, 1}, {14970, C_MEMBER_OBJECT, 56, 1},
    {9863, C_MEMBER_OBJECT, 64, 1}, {11142, C_MEMBER_OBJECT, 32, 1},
    {11126, C_MEMBER_OBJECT_ARRAY, 40, 8}, {12384, C_MEMBER_OBJECT, 32, 1},
    {11693, C_MEMBER_OBJECT, 40, 1}, {11693, C_MEMBER_OBJECT, 40, 1},
    {15732, C_MEMBER_OBJECT, 32, 1}, {16006, C_MEMBER_OBJECT, 40, 1},
    {12373, C_MEMBER_OBJECT, 48, 1}, {12909, C_MEMBER_OBJECT, 56, 1},
    {11761, C_MEMBER_OBJECT, 32, 1}, {10044, C_MEMBER_OBJECT, 40, 1},
    {12856, C_MEMBER_OBJECT, 32, 1}, {8612, C_MEMBER_OBJECT, 32, 1}, {8594, C_MEMBER_OBJECT, 40, 1},
    {8601, C_MEMBER_OBJECT, 48, 1}, {11693, C_MEMBER_OBJECT, 40, 1},
    {12934, C_MEMBER_OBJECT, 40, 1}, {18204, C_MEMBER_OBJECT, 80, 1},
    {18360, C_MEMBER_OBJECT, 152, 1}, {11307, C_MEMBER_OBJECT, 32, 1},
    {11315, C_MEMBER_OBJECT, 40, 1}, {11323, C_MEMBER_OBJECT, 48, 1},
    {8860, C_MEMBER_OBJECT, 32, 1}, {15228, C_MEMBER_OBJECT, 40, 1}, {8612, C_MEMBER_OBJECT, 32, 1},
    {8594, C_MEMBER_OBJECT, 40, 1}, {8601, C_MEMBER_OBJECT, 48, 1}, {18360, C_MEMBER_OBJECT, 88, 1},
    {12946, C_MEMBER_OBJECT, 32, 1}, {12939, C_MEMBER_OBJECT, 40, 1},
    {12971, C_MEMBER_OBJECT, 56, 1}, {12954, C_MEMBER_OBJECT, 64, 1},
    {8897, C_MEMBER_OBJECT, 40, 1}, {8878, C_MEMBER_OBJECT, 64, 1}, {8906, C_MEMBER_OBJECT, 72, 1},
    {6556, C_MEMBER_OBJECT, 40, 1}, {11700, C_MEMBER_OBJECT, 40, 1},
    {13462, C_MEMBER_OBJECT, 32, 1}, {6221, C_MEMBER_OBJECT, 40, 1},
    {12297, C_MEMBER_OBJECT, 48, 1}, {18169, C_MEMBER_OBJECT, 56, 1},
    {18185, C_MEMBER_OBJECT, 64, 1}, {13625, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {13625, C_MEMBER_OBJECT_ARRAY, 48, 0}, {18204, C_MEMBER_OBJECT, 40, 1},
    {18360, C_MEMBER_OBJECT, 112, 1}, {14362, C_MEMBER_OBJECT, 32, 1},
    {13462, C_MEMBER_OBJECT, 32, 1}, {14208, C_MEMBER_OBJECT, 40, 1},
    {15773, C_MEMBER_OBJECT, 48, 1}, {12728, C_MEMBER_OBJECT, 56, 1},
    {14622, C_MEMBER_OBJECT, 32, 1}, {14641, C_MEMBER_OBJECT, 40, 1},
    {14604, C_MEMBER_OBJECT, 48, 1}, {14613, C_MEMBER_OBJECT, 56, 1},
    {14631, C_MEMBER_OBJECT, 64, 1}, {14119, C_MEMBER_OBJECT, 40, 1},
    {11525, C_MEMBER_OBJECT, 88, 1}, {15732, C_MEMBER_OBJECT, 32, 1},
    {16011, C_MEMBER_OBJECT, 40, 1}, {16006, C_MEMBER_OBJECT, 48, 1},
    {12377, C_MEMBER_OBJECT, 56, 1}, {16068, C_MEMBER_OBJECT, 40, 1},
    {14944, C_MEMBER_OBJECT, 48, 1}, {14238, C_MEMBER_OBJECT, 56, 1},
    {10879, C_MEMBER_OBJECT, 48, 1}, {11445, C_MEMBER_OBJECT, 56, 1},
    {14238, C_MEMBER_OBJECT, 64, 1}, {18360, C_MEMBER_OBJECT, 80, 1},
    {15233, C_MEMBER_OBJECT, 40, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {15448, C_MEMBER_OBJECT, 80, 1}, {15466, C_MEMBER_OBJECT, 96, 1},
    {15484, C_MEMBER_OBJECT, 112, 1}, {15502, C_MEMBER_OBJECT, 128, 1},
    {15520, C_MEMBER_OBJECT, 144, 1}, {15538, C_MEMBER_OBJECT, 160, 1},
    {15556, C_MEMBER_OBJECT, 176, 1}, {15574, C_MEMBER_OBJECT, 192, 1},
    {18360, C_MEMBER_OBJECT, 208, 1}, {15318, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 32, 1}, {16011, C_MEMBER_OBJECT, 40, 1},
    {16006, C_MEMBER_OBJECT, 48, 1}, {8262, C_MEMBER_OBJECT, 32, 1},
    {11417, C_MEMBER_OBJECT, 56, 1}, {15855, C_MEMBER_OBJECT, 88, 1},
    {8551, C_MEMBER_OBJECT, 96, 1}, {6677, C_MEMBER_OBJECT, 104, 1},
    {15083, C_MEMBER_OBJECT, 120, 1}, {17018, C_MEMBER_OBJECT, 128, 1},
    {3422, C_MEMBER_OBJECT, 160, 1}, {521, C_MEMBER_OBJECT, 168, 1}, {786, C_MEMBER_OBJECT, 176, 1},
    {339, C_MEMBER_OBJECT, 184, 1}, {329, C_MEMBER_OBJECT, 192, 1}, {1205, C_MEMBER_OBJECT, 200, 1},
    {771, C_MEMBER_OBJECT, 208, 1}, {801, C_MEMBER_OBJECT, 216, 1}, {1383, C_MEMBER_OBJECT, 224, 1},
    {1179, C_MEMBER_OBJECT, 232, 1}, {8262, C_MEMBER_OBJECT, 32, 1}, {8866, C_MEMBER_OBJECT, 40, 1},
    {15070, C_MEMBER_OBJECT, 48, 1}, {12343, C_MEMBER_OBJECT, 64, 1},
    {15083, C_MEMBER_OBJECT, 80, 1}, {15845, C_MEMBER_OBJECT, 88, 1},
    {11417, C_MEMBER_OBJECT, 112, 1}, {8619, C_MEMBER_OBJECT, 32, 1},
    {8866, C_MEMBER_OBJECT, 40, 1}, {15417, C_MEMBER_OBJECT, 32, 1},
    {15429, C_MEMBER_OBJECT, 40, 1}, {11693, C_MEMBER_OBJECT, 40, 1},
    {11693, C_MEMBER_OBJECT, 40, 1}, {18135, C_MEMBER_OBJECT, 32, 1},
    {9625, C_MEMBER_OBJECT, 40, 1}, {8314, C_MEMBER_OBJECT, 48, 1}, {9943, C_MEMBER_OBJECT, 56, 1},
    {16177, C_MEMBER_OBJECT, 32, 1}, {11559, C_MEMBER_OBJECT, 40, 1},
    {16185, C_MEMBER_OBJECT, 32, 1}, {11574, C_MEMBER_OBJECT, 40, 1},
    {17496, C_MEMBER_OBJECT, 32, 1}, {13716, C_MEMBER_OBJECT, 40, 1},
    {13720, C_MEMBER_OBJECT, 48, 1}, {15947, C_MEMBER_OBJECT, 32, 1},
    {15981, C_MEMBER_OBJECT, 40, 1}, {15972, C_MEMBER_OBJECT, 48, 1},
    {15993, C_MEMBER_OBJECT, 56, 1}, {15919, C_MEMBER_OBJECT, 64, 1},
    {15932, C_MEMBER_OBJECT, 72, 1}, {15954, C_MEMBER_OBJECT, 80, 1},
    {15898, C_MEMBER_OBJECT, 144, 1}, {13625, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {13625, C_MEMBER_OBJECT_ARRAY, 48, 0}, {16947, C_MEMBER_OBJECT, 32, 1},
    {16938, C_MEMBER_OBJECT, 40, 1}, {13625, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11693, C_MEMBER_OBJECT, 40, 1}, {11203, C_MEMBER_OBJECT, 272, 1},
    {11253, C_MEMBER_OBJECT, 280, 1}, {11219, C_MEMBER_OBJECT, 352, 1},
    {11269, C_MEMBER_OBJECT, 360, 1}, {11236, C_MEMBER_OBJECT, 368, 1},
    {11284, C_MEMBER_OBJECT, 384, 1}, {11174, C_MEMBER_OBJECT, 872, 1},
    {11194, C_MEMBER_OBJECT, 880, 1}, {11182, C_MEMBER_OBJECT, 888, 1},
    {11164, C_MEMBER_OBJECT, 904, 1}, {5498, C_MEMBER_OBJECT, 928, 1},
    {5518, C_MEMBER_OBJECT, 944, 1}, {13980, C_MEMBER_OBJECT, 32, 1},
    {6221, C_MEMBER_OBJECT, 40, 1}, {14061, C_MEMBER_OBJECT, 48, 1},
    {18360, C_MEMBER_OBJECT, 56, 1}, {13548, C_MEMBER_OBJECT, 32, 1},
    {13462, C_MEMBER_OBJECT, 32, 1}, {6688, C_MEMBER_OBJECT, 40, 1}, {8788, C_MEMBER_OBJECT, 48, 1},
    {9507, C_MEMBER_OBJECT, 56, 1}, {3834, C_MEMBER_OBJECT, 32, 1}, {3834, C_MEMBER_OBJECT, 32, 1},
    {13462, C_MEMBER_OBJECT, 32, 1}, {17501, C_MEMBER_OBJECT, 40, 1},
    {8158, C_MEMBER_OBJECT, 48, 1}, {18135, C_MEMBER_OBJECT, 56, 1},
    {13358, C_MEMBER_OBJECT, 64, 1}, {13462, C_MEMBER_OBJECT, 32, 1},
    {6688, C_MEMBER_OBJECT, 40, 1}, {9471, C_MEMBER_OBJECT, 48, 1}, {8294, C_MEMBER_OBJECT, 56, 1},
    {9486, C_MEMBER_OBJECT, 64, 1}, {8788, C_MEMBER_OBJECT, 72, 1}, {9507, C_MEMBER_OBJECT, 80, 1},
    {13462, C_MEMBER_OBJECT, 32, 1}, {8788, C_MEMBER_OBJECT, 40, 1}, {9507, C_MEMBER_OBJECT, 48, 1},
    {6221, C_MEMBER_OBJECT, 32, 1}, {11102, C_MEMBER_OBJECT, 40, 1},
    {18015, C_MEMBER_OBJECT, 48, 1}, {14061, C_MEMBER_OBJECT, 56, 1},
    {18360, C_MEMBER_OBJECT, 64, 1}, {11142, C_MEMBER_OBJECT, 32, 1},
    {11126, C_MEMBER_OBJECT_ARRAY, 40, 8}, {18395, C_MEMBER_OBJECT, 32, 1},
    {18375, C_MEMBER_OBJECT, 40, 1}, {18405, C_MEMBER_OBJECT, 56, 1},
    {18387, C_MEMBER_OBJECT, 64, 1}, {18395, C_MEMBER_OBJECT, 32, 1},
    {18375, C_MEMBER_OBJECT, 40, 1}, {18405, C_MEMBER_OBJECT, 56, 1},
    {18387, C_MEMBER_OBJECT, 64, 1}, {18395, C_MEMBER_OBJECT, 32, 1},
    {18375, C_MEMBER_OBJECT, 40, 1}, {18405, C_MEMBER_OBJECT, 56, 1},
    {18387, C_MEMBER_OBJECT, 64, 1}, {8612, C_MEMBER_OBJECT, 32, 1}, {8594, C_MEMBER_OBJECT, 40, 1},
    {8601, C_MEMBER_OBJECT, 48, 1}, {16661, C_MEMBER_OBJECT, 32, 1},
    {17013, C_MEMBER_OBJECT, 40, 1}, {16696, C_MEMBER_OBJECT, 48, 1},
    {18360, C_MEMBER_OBJECT, 64, 1}, {15011, C_MEMBER_OBJECT, 32, 1},
    {17045, C_MEMBER_OBJECT, 40, 1}, {12302, C_MEMBER_OBJECT, 48, 1},
    {12307, C_MEMBER_OBJECT, 56, 1}, {8619, C_MEMBER_OBJECT, 64, 1},
    {15699, C_MEMBER_OBJECT, 72, 1}, {9248, C_MEMBER_OBJECT, 88, 1}, {8094, C_MEMBER_OBJECT, 96, 1},
    {14383, C_MEMBER_OBJECT, 104, 1}, {9524, C_MEMBER_OBJECT, 112, 1},
    {15738, C_MEMBER_OBJECT, 120, 1}, {9356, C_MEMBER_OBJECT, 128, 1},
    {15754, C_MEMBER_OBJECT, 136, 1}, {9381, C_MEMBER_OBJECT, 144, 1},
    {8076, C_MEMBER_OBJECT, 152, 1}, {14370, C_MEMBER_OBJECT, 160, 1},
    {16717, C_MEMBER_OBJECT, 40, 1}, {9409, C_MEMBER_OBJECT, 48, 1},
    {13477, C_MEMBER_OBJECT, 56, 1}, {11072, C_MEMBER_OBJECT, 64, 1},
    {11035, C_MEMBER_OBJECT, 72, 1}, {11059, C_MEMBER_OBJECT, 80, 1},
    {10997, C_MEMBER_OBJECT, 88, 1}, {11024, C_MEMBER_OBJECT, 96, 1},
    {10982, C_MEMBER_OBJECT, 104, 1}, {11049, C_MEMBER_OBJECT, 112, 1},
    {11009, C_MEMBER_OBJECT, 120, 1}, {10969, C_MEMBER_OBJECT, 128, 1},
    {9264, C_MEMBER_OBJECT, 144, 1}, {12210, C_MEMBER_OBJECT, 40, 1},
    {14970, C_MEMBER_OBJECT, 48, 1}, {18088, C_MEMBER_OBJECT, 144, 1},
    {17999, C_MEMBER_OBJECT, 152, 1}, {18644, C_MEMBER_OBJECT, 168, 1},
    {18088, C_MEMBER_OBJECT, 144, 1}, {17999, C_MEMBER_OBJECT, 152, 1},
    {18644, C_MEMBER_OBJECT, 168, 1}, {18644, C_MEMBER_OBJECT, 144, 1},
    {18088, C_MEMBER_OBJECT, 160, 1}, {12223, C_MEMBER_OBJECT, 32, 1},
    {9822, C_MEMBER_OBJECT, 40, 1}, {18360, C_MEMBER_OBJECT, 48, 1},
    {17975, C_MEMBER_OBJECT, 112, 1}, {17927, C_MEMBER_OBJECT, 120, 1},
    {17951, C_MEMBER_OBJECT, 128, 1}, {17903, C_MEMBER_OBJECT, 144, 1},
    {17855, C_MEMBER_OBJECT, 152, 1}, {17879, C_MEMBER_OBJECT, 160, 1},
};

static const uint16_t static_types[] = {
    13729, 17496, 6357, 6856, 6846, 6881, 6875, 6781, 7432, 1619, 7497, 7574, 7562, 7836, 8124,
    4127, 4103, 4082, 8343, 8947, 8929, 8958, 9060, 8975, 12864, 8985, 9010, 9034, 9079, 8924, 9283,
    9424, 9873, 9934, 9993, 620, 10034, 10248, 10621, 10654, 11475, 12446, 12460, 12441, 12639,
    11521, 12842, 12999, 13065, 13107, 13085, 13365, 13358, 13843, 14394, 14650, 14828, 14822,
    14977, 16503, 11752, 15271, 15267, 15365, 15871, 15884, 16470, 17445, 17481, 17475, 16039,
    16016, 18421, 18650, 17535, 6170, 6373, 6395, 6418, 4026, 3191, 8353, 10631, 11737, 12275,
    18141, 10916, 10932, 10949, 10911, 751, 16075, 16570, 12392, 12828, 13032, 13092, 17554, 1112,
    1160, 14477, 16108, 16136, 16020, 17828, 18294, 18320, 18338, 17772, 1098, 6683, 6808, 13831,
    13858, 13869, 7902, 16557, 493, 9777, 9955, 16528, 88, 102, 527, 661, 859, 3115, 12, 28, 43,
    166, 423, 697, 877, 911, 1088, 1197, 2847, 2899, 3026, 3045, 3077, 3103, 3223, 3411, 3422, 601,
    1222, 3456, 178, 366, 505, 647, 709, 1270, 2883, 2912, 3089, 3324, 3399, 134, 217, 269, 567,
    583, 815, 832, 1121, 1296, 1349, 3178, 723, 3502, 740, 850, 923, 1140, 2798, 2832, 3233, 3289,
    150, 246, 285, 308, 3126, 3251, 3270, 3302, 3380, 8172, 8213, 16543, 16611, 16518, 16595, 6448,
};

const struct table table_3_14_7t = {
    {.hex = 0x030e07f0, .free_threaded = true}, names, members, enumerators, types, held, static_types,
    695, 4, 264, 197,
    NULL,
};
