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
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_hmac.HMAC\0" "_interpchannels.ChannelID\0" "_interpchannels.ChannelInfo\0"
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
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "entries\0" "enumerate\0"
    "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
    "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0" "expression\0" "externalTimer\0"
    "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0"
    "f_locals_cache\0" "f_overwritten_fast_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "float\0"
    "fn\0" "format_spec\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0"
    "free\0" "freeblock\0" "freepools\0" "frozenset\0" "func\0" "func_annotate\0"
    "func_annotations\0" "func_builtins\0" "func_closure\0" "func_code\0" "func_defaults\0"
    "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0"
    "func_qualname\0" "func_typeparams\0" "func_weakreflist\0" "function\0" "functools.KeyWrapper\0"
    "functools._lru_cache_wrapper\0" "functools._lru_list_elem\0" "functools.partial\0"
    "fut_awaited_by\0" "fut_callback0\0" "fut_callbacks\0" "fut_cancel_msg\0" "fut_cancelled_exc\0"
    "fut_context0\0" "fut_exception\0" "fut_exception_tb\0" "fut_loop\0" "fut_result\0"
    "fut_source_tb\0" "future\0" "futureiterobject\0" "gaiterobject\0" "gaobject\0" "gc.callbacks\0"
    "gc.collecting\0" "gc.garbage\0" "gc.permanent_generation\0" "gc.young\0" "generator\0"
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
    "im_weakreflist\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0"
    "input_iter\0" "instancemethod\0" "instr_ptr\0" "instruction_sequence\0" "int\0" "intern\0"
    "interp\0" "interpolationobject\0" "interpolations\0" "interpolationsiter\0"
    "interpreters.head\0" "iobase\0" "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0"
    "it_markup.str.str\0" "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0"
    "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0"
    "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.batched\0"
    "itertools.chain\0" "itertools.combinations\0" "itertools.combinations_with_replacement\0"
    "itertools.compress\0" "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0"
    "itertools.filterfalse\0" "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0"
    "itertools.permutations\0" "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0"
    "itertools.takewhile\0" "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0"
    "keyfunc\0" "keylog_filename\0" "keyobject\0" "keys\0" "kind\0" "kw\0" "kwd_mark\0" "kwds\0"
    "last\0" "last_for_tail\0" "last_line\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0"
    "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "local_free\0" "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "long_cnt\0"
    "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
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
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "traverse_func\0" "tuple\0"
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
    "write\0" "writenl\0" "writer\0" "xblock_size\0" "xheap\0" "xi.exceptions\0" "xibufferview\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xthread_free\0" "zdict\0" "zip\0"
    "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {414, 0, 0, 88, 0, 0}, {414, 12668, 56, 8, 0, 0}, {414, 13402, 32, 8, 0, 0},
    {414, 14148, 40, 8, 0, 0}, {414, 15713, 48, 8, 0, 0}, {442, 0, 0, 80, 0, 0},
    {442, 14066, 32, 8, 0, 0}, {442, 14079, 40, 8, 0, 0}, {460, 0, 0, 72, 0, 0},
    {460, 9620, 56, 8, 0, 0}, {460, 16575, 32, 8, 0, 0}, {460, 16610, 48, 8, 0, 0},
    {460, 16927, 40, 8, 0, 0}, {474, 0, 0, 64, 0, 0}, {474, 6566, 0, 8, 0, 0},
    {474, 7520, 24, 8, 0, 0}, {474, 12324, 8, 8, 0, 0}, {1236, 0, 0, 16, 0, 0},
    {1236, 14059, 0, 8, 0, 0}, {1264, 0, 0, 72, 0, 0}, {1264, 8597, 40, 8, 0, 0},
    {1335, 0, 0, 168, 0, 0}, {1335, 6736, 160, 8, 0, 0}, {1335, 9084, 56, 8, 0, 0},
    {1335, 9737, 152, 8, 0, 0}, {1335, 12957, 32, 8, 0, 0}, {1335, 13960, 80, 8, 0, 0},
    {1335, 14863, 64, 8, 0, 0}, {1335, 18368, 72, 8, 0, 0}, {1400, 0, 0, 56, 0, 0},
    {1400, 11056, 40, 8, 0, 0}, {1400, 12324, 32, 8, 0, 0}, {1400, 15718, 48, 4, 12, 1},
    {1400, 15747, 48, 4, 11, 1}, {1400, 15761, 48, 4, 8, 3}, {1414, 0, 0, 56, 0, 0},
    {1414, 6103, 32, 8, 0, 0}, {1414, 6111, 40, 8, 0, 0}, {1430, 0, 0, 56, 0, 0},
    {1430, 6123, 40, 8, 0, 0}, {1430, 6132, 32, 8, 0, 0}, {1447, 0, 0, 176, 0, 0},
    {1447, 5942, 56, 8, 0, 0}, {1447, 6045, 40, 8, 0, 0}, {1447, 6053, 72, 8, 0, 0},
    {1447, 6076, 48, 8, 0, 0}, {1464, 0, 0, 104, 0, 0}, {1464, 13402, 96, 8, 0, 0},
    {1464, 13656, 88, 8, 0, 0}, {1487, 0, 0, 112, 0, 0}, {1487, 9581, 96, 8, 0, 0},
    {1487, 13358, 88, 8, 0, 0}, {1514, 0, 0, 88, 0, 0}, {1514, 6209, 40, 8, 0, 0},
    {1514, 7479, 72, 8, 0, 0}, {1514, 8284, 64, 8, 0, 0}, {1514, 13482, 48, 8, 0, 0},
    {1514, 17359, 56, 8, 0, 0}, {1536, 0, 0, 72, 0, 0}, {1536, 13528, 40, 8, 0, 0},
    {1554, 0, 0, 56, 0, 0}, {1554, 13616, 40, 8, 0, 0}, {1554, 13633, 48, 1, 0, 0},
    {1585, 0, 0, 72, 0, 0}, {1585, 12674, 32, 8, 0, 0}, {1585, 12679, 48, 8, 0, 0},
    {1585, 12688, 40, 8, 0, 0}, {1603, 0, 0, 80, 0, 0}, {1603, 13267, 72, 8, 0, 0},
    {1619, 0, 0, 80, 0, 0}, {1619, 14374, 32, 8, 0, 0}, {1619, 17375, 64, 8, 0, 0},
    {1629, 0, 0, 40, 0, 0}, {1629, 13582, 32, 8, 0, 0}, {1642, 0, 0, 240, 0, 0},
    {1642, 7599, 68, 4, 0, 0}, {1642, 7611, 232, 1, 0, 0}, {1642, 7628, 40, 8, 0, 0},
    {1642, 7638, 56, 8, 0, 0}, {1642, 7656, 128, 8, 0, 0}, {1642, 7668, 84, 4, 0, 0},
    {1642, 7683, 152, 8, 0, 0}, {1642, 7696, 120, 8, 0, 0}, {1642, 7715, 112, 8, 0, 0},
    {1642, 7734, 136, 8, 0, 0}, {1642, 7742, 48, 8, 0, 0}, {1642, 7751, 88, 4, 0, 0},
    {1642, 7766, 144, 8, 0, 0}, {1642, 7778, 80, 4, 0, 0}, {1642, 7791, 224, 8, 0, 0},
    {1655, 0, 0, 72, 0, 0}, {1655, 18026, 64, 8, 0, 0}, {1655, 18031, 56, 8, 0, 0},
    {1678, 0, 0, 64, 0, 0}, {1678, 8431, 32, 8, 0, 0}, {1678, 8440, 40, 8, 0, 0},
    {1688, 0, 0, 64, 0, 0}, {1688, 17116, 32, 8, 0, 0}, {1688, 17124, 48, 8, 0, 0},
    {1688, 17135, 40, 8, 0, 0}, {1703, 0, 0, 56, 0, 0}, {1703, 18062, 40, 8, 0, 0},
    {1703, 18074, 32, 8, 0, 0}, {1716, 0, 0, 176, 0, 0}, {1716, 8361, 56, 8, 0, 0},
    {1716, 8384, 40, 8, 0, 0}, {1716, 8392, 72, 8, 0, 0}, {1716, 8415, 48, 8, 0, 0},
    {1729, 0, 0, 40, 0, 0}, {1729, 8537, 32, 8, 0, 0}, {1784, 0, 0, 64, 0, 0},
    {1784, 11075, 40, 1, 0, 0}, {1784, 17755, 56, 8, 0, 0}, {1804, 0, 0, 56, 0, 0},
    {1804, 11075, 40, 1, 0, 0}, {1804, 17755, 48, 8, 0, 0}, {1885, 0, 0, 56, 0, 0},
    {1885, 8572, 40, 8, 0, 0}, {1885, 8579, 48, 8, 0, 0}, {1885, 8590, 32, 8, 0, 0},
    {1899, 0, 0, 24, 0, 0}, {1899, 12923, 8, 8, 0, 0}, {1899, 12930, 16, 8, 0, 0},
    {1914, 0, 0, 32, 0, 0}, {1914, 9099, 32, 0, 0, 0}, {1914, 9110, 10, 1, 0, 0},
    {1914, 9118, 9, 1, 0, 0}, {1914, 9138, 8, 1, 0, 0}, {1914, 9151, 24, 8, 0, 0},
    {1914, 9163, 0, 8, 0, 0}, {1914, 9173, 16, 8, 0, 0}, {1931, 0, 0, 64, 0, 0},
    {1931, 12716, 48, 8, 0, 0}, {1931, 12724, 32, 8, 0, 0}, {1931, 12732, 56, 8, 0, 0},
    {1944, 0, 0, 16, 0, 0}, {1944, 12923, 0, 8, 0, 0}, {1944, 12930, 8, 8, 0, 0},
    {1963, 0, 0, 16, 0, 0}, {1963, 7470, 0, 1, 0, 0}, {1963, 9270, 2, 1, 0, 0},
    {1963, 18043, 3, 1, 0, 0}, {1963, 18055, 8, 8, 0, 0}, {1976, 0, 0, 40, 0, 0},
    {1976, 13546, 32, 8, 0, 0}, {2015, 0, 0, 96, 0, 0}, {2015, 9626, 32, 8, 0, 0},
    {2015, 9646, 64, 8, 0, 0}, {2015, 9661, 40, 8, 0, 0}, {2015, 9688, 72, 8, 0, 0},
    {2015, 9729, 48, 8, 0, 0}, {2029, 0, 0, 168, 0, 0}, {2029, 10008, 136, 8, 0, 0},
    {2029, 10022, 128, 8, 0, 0}, {2029, 10039, 40, 8, 0, 0}, {2029, 10053, 88, 8, 0, 0},
    {2029, 10066, 64, 8, 0, 0}, {2029, 10076, 72, 8, 0, 0}, {2029, 10100, 96, 8, 0, 0},
    {2029, 10109, 32, 8, 0, 0}, {2029, 10122, 80, 8, 0, 0}, {2029, 10138, 120, 8, 0, 0},
    {2029, 10150, 48, 8, 0, 0}, {2029, 10160, 56, 8, 0, 0}, {2029, 10174, 144, 8, 0, 0},
    {2046, 0, 0, 16, 0, 0}, {2046, 4387, 0, 8, 0, 0}, {2046, 4396, 8, 8, 0, 0},
    {2056, 0, 0, 176, 0, 0}, {2056, 10631, 56, 8, 0, 0}, {2056, 10654, 83, 1, 0, 0},
    {2056, 10669, 88, 88, 0, 0}, {2056, 10759, 40, 8, 0, 0}, {2056, 10790, 48, 8, 0, 0},
    {2068, 0, 0, 184, 0, 0}, {2068, 11101, 32, 8, 0, 0}, {2083, 0, 0, 296, 0, 0},
    {2083, 5846, 32, 256, 0, 0}, {2100, 0, 0, 56, 0, 0}, {2100, 6600, 48, 8, 0, 0},
    {2118, 0, 0, 56, 0, 0}, {2118, 6919, 48, 8, 0, 0}, {2139, 0, 0, 56, 0, 0},
    {2139, 10849, 32, 8, 0, 0}, {2152, 0, 0, 960, 0, 0}, {2152, 11108, 896, 8, 0, 0},
    {2152, 11123, 904, 8, 0, 0}, {2152, 11133, 872, 8, 0, 0}, {2152, 11141, 888, 8, 0, 0},
    {2152, 11153, 880, 8, 0, 0}, {2169, 0, 0, 120, 0, 0}, {2169, 13358, 88, 8, 0, 0},
    {2169, 13402, 96, 8, 0, 0}, {2169, 13407, 112, 8, 0, 0}, {2169, 14148, 104, 8, 0, 0},
    {2189, 0, 0, 40, 0, 0}, {2189, 10003, 32, 8, 0, 0}, {2212, 0, 0, 246720, 0, 0},
    {2212, 5901, 10752, 8, 0, 0}, {2212, 5921, 10744, 8, 0, 0}, {2212, 6283, 86064, 1976, 0, 0},
    {2212, 6493, 10840, 8, 0, 0}, {2212, 6573, 17664, 8, 0, 0}, {2212, 6644, 10736, 8, 0, 0},
    {2212, 6811, 7704, 8, 0, 0}, {2212, 6820, 8552, 8, 0, 0}, {2212, 6973, 230744, 168, 0, 0},
    {2212, 6988, 230904, 8, 0, 0}, {2212, 7023, 230856, 8, 0, 0}, {2212, 7051, 230752, 8, 0, 0},
    {2212, 7083, 230760, 8, 0, 0}, {2212, 7108, 230880, 8, 0, 0}, {2212, 7138, 230888, 8, 0, 0},
    {2212, 7172, 230896, 8, 0, 0}, {2212, 7208, 230768, 8, 0, 0}, {2212, 7240, 230864, 8, 0, 0},
    {2212, 7268, 230872, 8, 0, 0}, {2212, 7310, 229232, 8, 0, 0}, {2212, 7336, 229240, 8, 0, 0},
    {2212, 7355, 229248, 8, 0, 0}, {2212, 7382, 229256, 8, 0, 0}, {2212, 7819, 8048, 8, 0, 0},
    {2212, 7841, 8040, 8, 0, 0}, {2212, 7861, 8032, 8, 0, 0}, {2212, 8088, 229264, 40, 0, 0},
    {2212, 8902, 8536, 8, 0, 0}, {2212, 9521, 86032, 8, 0, 0}, {2212, 9552, 86008, 8, 0, 0},
    {2212, 10509, 7616, 8, 0, 0}, {2212, 10522, 7600, 4, 0, 0}, {2212, 10536, 7608, 8, 0, 0},
    {2212, 10547, 7504, 24, 0, 0}, {2212, 10571, 7432, 24, 0, 0}, {2212, 11263, 7280, 8, 0, 0},
    {2212, 11297, 7752, 8, 0, 0}, {2212, 11317, 7728, 8, 0, 0}, {2212, 11335, 7712, 8, 0, 0},
    {2212, 11351, 7720, 8, 0, 0}, {2212, 13160, 11008, 8, 0, 0}, {2212, 13194, 10944, 8, 0, 0},
    {2212, 13315, 229400, 1216, 0, 0}, {2212, 13336, 230616, 64, 0, 0},
    {2212, 13440, 7272, 8, 0, 0}, {2212, 13706, 17656, 8, 0, 0}, {2212, 16542, 7696, 8, 0, 0},
    {2212, 16550, 8544, 8, 0, 0}, {2212, 17056, 7344, 8, 0, 0}, {2212, 17069, 7360, 8, 0, 0},
    {2212, 17443, 88040, 141192, 0, 0}, {2212, 17490, 186352, 9608, 0, 0},
    {2212, 17505, 186360, 9600, 0, 0}, {2212, 17532, 195976, 480, 0, 0},
    {2212, 17565, 88048, 98304, 0, 0}, {2212, 18127, 10816, 8, 0, 0}, {2212, 18144, 10776, 8, 0, 0},
    {2212, 18168, 10760, 8, 0, 0}, {2212, 18185, 10768, 8, 0, 0}, {2212, 18407, 10712, 24, 0, 0},
    {2231, 0, 0, 56, 0, 0}, {2231, 6148, 48, 8, 0, 0}, {2231, 13565, 40, 8, 0, 0},
    {2244, 0, 0, 48, 0, 0}, {2244, 12541, 32, 8, 0, 0}, {2244, 12559, 40, 4, 0, 0},
    {2257, 0, 0, 40, 0, 0}, {2257, 9887, 24, 4, 0, 0}, {2257, 13402, 0, 8, 0, 0},
    {2257, 13838, 16, 8, 0, 0}, {2257, 17410, 8, 4, 0, 0}, {2269, 0, 0, 16, 0, 0},
    {2269, 12923, 0, 8, 0, 0}, {2281, 0, 0, 32, 0, 0}, {2281, 13369, 16, 8, 0, 0},
    {2281, 13382, 24, 8, 0, 0}, {2293, 0, 0, 168, 0, 0}, {2293, 12874, 40, 8, 0, 0},
    {2293, 18118, 80, 8, 0, 0}, {2312, 0, 0, 32, 0, 0}, {2312, 13259, 0, 8, 0, 0},
    {2324, 0, 0, 64, 0, 0}, {2324, 11266, 32, 8, 0, 0}, {2324, 11274, 40, 8, 0, 0},
    {2339, 0, 0, 120, 0, 0}, {2339, 12695, 72, 8, 0, 0}, {2351, 0, 0, 80, 0, 0},
    {2351, 12879, 40, 8, 0, 0}, {2351, 12886, 32, 8, 0, 0}, {2351, 12894, 64, 8, 0, 0},
    {2351, 12902, 48, 8, 0, 0}, {2366, 0, 0, 96, 0, 0}, {2366, 13402, 88, 8, 0, 0},
    {2384, 0, 0, 128, 0, 0}, {2384, 13715, 88, 8, 0, 0}, {2384, 13734, 64, 8, 0, 0},
    {2398, 0, 0, 128, 0, 0}, {2398, 9809, 104, 8, 0, 0}, {2398, 9818, 112, 8, 0, 0},
    {2398, 13394, 88, 8, 0, 0}, {2398, 15999, 96, 8, 0, 0}, {2414, 0, 0, 32, 0, 0},
    {2414, 13554, 11, 1, 0, 0}, {2414, 13573, 10, 1, 0, 0}, {2414, 13589, 12, 4, 0, 0},
    {2414, 13602, 16, 8, 0, 0}, {2414, 13641, 0, 8, 0, 0}, {2414, 13648, 24, 8, 0, 0},
    {2514, 0, 0, 216, 0, 0}, {2514, 9828, 32, 8, 0, 0}, {2514, 11056, 64, 8, 0, 0},
    {2514, 12844, 48, 8, 0, 0}, {2514, 15377, 80, 128, 0, 0}, {2514, 16569, 56, 8, 0, 0},
    {2514, 18014, 40, 8, 0, 0}, {2526, 0, 0, 56, 0, 0}, {2526, 15672, 32, 8, 0, 0},
    {2526, 15946, 48, 8, 0, 0}, {2526, 15951, 40, 8, 0, 0}, {2540, 0, 0, 96, 0, 0},
    {2540, 18049, 88, 8, 0, 0}, {2594, 0, 0, 160, 0, 0}, {2594, 9340, 120, 8, 0, 0},
    {2594, 9368, 128, 8, 0, 0}, {2594, 9809, 96, 8, 0, 0}, {2594, 12366, 104, 8, 0, 0},
    {2594, 13016, 152, 8, 0, 0}, {2594, 13358, 88, 8, 0, 0}, {2594, 13838, 112, 8, 0, 0},
    {2594, 14497, 144, 8, 0, 0}, {2594, 16927, 136, 8, 0, 0}, {2614, 0, 0, 96, 0, 0},
    {2614, 7814, 88, 8, 0, 0}, {2654, 0, 0, 832, 0, 0}, {2654, 6295, 144, 8, 0, 0},
    {2654, 6305, 200, 8, 0, 0}, {2654, 6325, 192, 8, 0, 0}, {2654, 6927, 96, 8, 0, 0},
    {2654, 6940, 104, 8, 0, 0}, {2654, 8284, 208, 8, 0, 0}, {2654, 8479, 112, 8, 0, 0},
    {2654, 8497, 72, 8, 0, 0}, {2654, 8610, 232, 8, 0, 0}, {2654, 8902, 128, 8, 0, 0},
    {2654, 9512, 120, 8, 0, 0}, {2654, 11491, 16, 8, 0, 0}, {2654, 13423, 160, 8, 0, 0},
    {2654, 13440, 8, 8, 0, 0}, {2654, 14469, 0, 8, 0, 0}, {2654, 16984, 152, 8, 0, 0},
    {2654, 17011, 288, 8, 0, 0}, {2654, 17031, 296, 8, 0, 0}, {2668, 0, 0, 56, 0, 0},
    {2668, 16852, 40, 8, 0, 0}, {2668, 16861, 32, 8, 0, 0}, {2686, 0, 0, 56, 0, 0},
    {2686, 13565, 48, 8, 0, 0}, {2700, 0, 0, 432, 0, 0}, {2700, 17169, 272, 8, 0, 0},
    {2700, 17177, 352, 8, 0, 0}, {2700, 17186, 48, 8, 0, 0}, {2700, 17199, 368, 8, 0, 0},
    {2700, 17208, 208, 8, 0, 0}, {2700, 17217, 64, 8, 0, 0}, {2700, 17228, 280, 8, 0, 0},
    {2700, 17236, 304, 8, 0, 0}, {2700, 17250, 184, 8, 0, 0}, {2700, 17259, 56, 8, 0, 0},
    {2700, 17271, 256, 8, 0, 0}, {2700, 17282, 360, 8, 0, 0}, {2700, 17289, 40, 8, 0, 0},
    {2700, 17297, 104, 8, 0, 0}, {2700, 17305, 376, 8, 0, 0}, {2700, 17319, 200, 8, 0, 0},
    {2700, 17331, 224, 8, 0, 0}, {2713, 0, 0, 128, 0, 0}, {2713, 9317, 88, 8, 0, 0},
    {2713, 13669, 96, 8, 0, 0}, {2713, 14856, 120, 8, 0, 0}, {2734, 0, 0, 80, 0, 0},
    {2734, 8597, 72, 8, 0, 0}, {2750, 0, 0, 40, 0, 0}, {2750, 13625, 32, 8, 0, 0},
    {2762, 0, 0, 88, 0, 0}, {2762, 18289, 40, 8, 0, 0}, {2762, 18309, 32, 8, 0, 0},
    {2778, 0, 0, 224, 0, 0}, {2778, 5794, 208, 8, 0, 0}, {2778, 9792, 40, 8, 0, 0},
    {2778, 12182, 32, 8, 0, 0}, {2778, 13508, 64, 8, 0, 0}, {2778, 17769, 152, 8, 0, 0},
    {2778, 17793, 160, 8, 0, 0}, {2778, 17817, 144, 8, 0, 0}, {2778, 17841, 120, 8, 0, 0},
    {2778, 17865, 128, 8, 0, 0}, {2778, 17889, 112, 8, 0, 0}, {2975, 0, 0, 144, 0, 0},
    {2975, 14153, 120, 8, 0, 0}, {2975, 14166, 112, 8, 0, 0}, {3364, 0, 0, 312, 0, 0},
    {3364, 6725, 88, 8, 0, 0}, {3364, 6761, 248, 8, 0, 0}, {3364, 12957, 40, 8, 0, 0},
    {3364, 12962, 48, 8, 0, 0}, {3364, 14186, 240, 8, 0, 0}, {3364, 14819, 216, 8, 0, 0},
    {3364, 14831, 224, 8, 0, 0}, {3364, 14840, 232, 8, 0, 0}, {3364, 15639, 32, 8, 0, 0},
    {3542, 0, 0, 40, 0, 0}, {3542, 6140, 32, 8, 0, 0}, {3583, 0, 0, 16, 0, 0},
    {3583, 9386, 8, 8, 0, 0}, {3583, 15300, 0, 8, 0, 0}, {3596, 0, 0, 40, 0, 0},
    {3596, 9210, 32, 8, 0, 0}, {3631, 0, 0, 16, 0, 0}, {3631, 9571, 0, 8, 0, 0},
    {3631, 14483, 8, 8, 0, 0}, {3661, 0, 0, 88, 0, 0}, {3661, 9633, 0, 8, 0, 0},
    {3661, 9669, 16, 8, 0, 0}, {3661, 9679, 40, 8, 0, 0}, {3661, 9958, 48, 8, 0, 0},
    {3661, 11449, 56, 8, 0, 0}, {3661, 12511, 80, 8, 0, 0}, {3661, 13974, 78, 1, 0, 0},
    {3661, 14474, 8, 8, 0, 0}, {3661, 15645, 64, 8, 0, 0}, {3661, 17105, 72, 4, 0, 0},
    {3681, 0, 0, 48, 0, 0}, {3681, 11652, 40, 8, 0, 0}, {3699, 0, 0, 128, 0, 0},
    {3699, 12849, 56, 8, 0, 0}, {3741, 0, 0, 362368, 0, 0}, {3741, 6493, 2440, 256, 0, 0},
    {3741, 6510, 2696, 4, 0, 0}, {3741, 6573, 10632, 16, 0, 0}, {3741, 6973, 14056, 8, 0, 0},
    {3741, 7051, 14056, 8, 0, 0}, {3741, 11552, 808, 8, 0, 0}, {3741, 13706, 1176, 16, 0, 0},
    {3741, 15265, 1256, 1040, 0, 0}, {3741, 17443, 10680, 3368, 0, 0}, {3774, 0, 0, 15608, 0, 0},
    {3774, 6451, 864, 8, 0, 0}, {3774, 6472, 872, 8, 0, 0}, {3774, 6625, 0, 832, 0, 0},
    {3774, 13236, 944, 12256, 0, 0}, {3793, 0, 0, 48, 0, 0}, {3793, 11652, 40, 8, 0, 0},
    {5786, 0, 0, 32, 0, 0}, {5786, 9203, 8, 8, 0, 0}, {5786, 17762, 16, 8, 0, 0},
    {5786, 18019, 0, 8, 0, 0}, {5803, 0, 0, 48, 0, 0}, {5803, 9183, 40, 8, 0, 0},
    {5803, 11398, 32, 8, 0, 0}, {6174, 0, 0, 48, 0, 0}, {6174, 8766, 40, 8, 0, 0},
    {6174, 18327, 32, 8, 0, 0}, {6271, 0, 0, 80, 0, 0}, {6271, 6148, 48, 8, 0, 0},
    {6271, 13537, 56, 8, 0, 0}, {6528, 0, 0, 24, 0, 0}, {6528, 10003, 0, 8, 0, 0},
    {6903, 0, 0, 48, 0, 0}, {6903, 11652, 40, 8, 0, 0}, {7438, 0, 0, 32, 0, 0},
    {7438, 7301, 0, 8, 0, 0}, {7438, 13298, 8, 8, 0, 0}, {7455, 0, 0, 48, 0, 0},
    {7455, 11593, 32, 8, 0, 0}, {7455, 11640, 40, 8, 0, 0}, {7540, 0, 0, 48, 0, 0},
    {7540, 7575, 32, 8, 0, 0}, {8790, 0, 0, 72, 0, 0}, {8790, 8750, 64, 8, 0, 0},
    {8810, 0, 0, 72, 0, 0}, {8810, 8804, 48, 8, 0, 0}, {8826, 0, 0, 232, 0, 0},
    {8826, 12300, 40, 8, 0, 0}, {8826, 12310, 56, 8, 0, 0}, {9069, 0, 0, 72, 0, 0},
    {9069, 8867, 32, 8, 0, 0}, {9069, 8884, 56, 8, 0, 0}, {9404, 0, 0, 72, 0, 0},
    {9404, 9279, 56, 8, 0, 0}, {9404, 9292, 48, 8, 0, 0}, {9404, 9302, 40, 8, 0, 0},
    {9404, 13849, 64, 8, 0, 0}, {9868, 0, 0, 48, 0, 0}, {9868, 10003, 32, 8, 0, 0},
    {9868, 11590, 40, 8, 0, 0}, {10487, 0, 0, 40, 0, 0}, {10487, 13656, 32, 8, 0, 0},
    {10500, 0, 0, 80, 0, 0}, {10500, 6209, 40, 8, 0, 0}, {10500, 13920, 32, 8, 0, 0},
    {10500, 14001, 48, 8, 0, 0}, {12224, 0, 0, 48, 0, 0}, {12224, 7595, 32, 8, 0, 0},
    {12224, 13669, 40, 8, 0, 0}, {12428, 0, 0, 48, 0, 0}, {12428, 11652, 40, 8, 0, 0},
    {12482, 0, 0, 40, 0, 0}, {12598, 0, 0, 56, 0, 0}, {12598, 12320, 48, 8, 0, 0},
    {12598, 15672, 32, 8, 0, 0}, {12598, 15946, 40, 8, 0, 0}, {12618, 0, 0, 168, 0, 0},
    {12618, 6951, 88, 8, 0, 0}, {12618, 6957, 144, 8, 0, 0}, {12618, 10003, 104, 8, 0, 0},
    {12618, 12247, 128, 8, 0, 0}, {12618, 12649, 136, 8, 0, 0}, {12618, 14951, 0, 72, 0, 0},
    {12635, 0, 0, 72, 0, 0}, {12635, 12182, 56, 8, 0, 0}, {12635, 13440, 40, 8, 0, 0},
    {12635, 14910, 64, 8, 0, 0}, {12742, 0, 0, 48, 0, 0}, {12742, 17228, 24, 8, 0, 0},
    {12742, 17305, 32, 8, 0, 0}, {12742, 17410, 0, 8, 0, 0}, {12786, 0, 0, 56, 0, 0},
    {12786, 10003, 40, 8, 0, 0}, {12786, 11720, 32, 8, 0, 0}, {12817, 0, 0, 40, 0, 0},
    {12817, 12796, 32, 8, 0, 0}, {13111, 0, 0, 3064, 0, 0}, {13111, 12234, 2872, 16, 0, 0},
    {13111, 13980, 1040, 1800, 0, 0}, {13111, 16964, 2840, 8, 0, 0}, {13121, 0, 0, 24, 0, 0},
    {13121, 9881, 0, 8, 0, 0}, {13137, 0, 0, 96, 0, 0}, {13137, 7470, 10, 2, 0, 0},
    {13137, 8676, 9, 1, 0, 0}, {13137, 9968, 16, 8, 0, 0}, {13137, 12460, 32, 8, 0, 0},
    {13137, 13440, 56, 8, 0, 0}, {13137, 15311, 0, 4, 0, 0}, {13137, 15337, 4, 4, 0, 0},
    {13137, 16575, 8, 1, 3, 4}, {13137, 18389, 28, 4, 0, 0}, {13137, 18401, 48, 8, 0, 0},
    {13137, 18545, 40, 8, 0, 0}, {13147, 0, 0, 49512, 0, 0}, {13147, 5854, 176, 8, 0, 0},
    {13147, 8314, 216, 8, 0, 0}, {13147, 12239, 240, 4, 0, 0}, {13147, 15085, 232, 8, 0, 0},
    {13147, 15105, 32, 8, 0, 0}, {13147, 15118, 224, 8, 0, 0}, {13147, 15323, 248, 8, 0, 0},
    {13147, 15350, 264, 49248, 0, 0}, {13822, 0, 0, 80, 0, 0}, {13822, 8856, 64, 8, 0, 0},
    {13822, 8875, 40, 8, 0, 0}, {13822, 8884, 72, 8, 0, 0}, {14134, 0, 0, 96, 0, 0},
    {14134, 6209, 40, 8, 0, 0}, {14134, 9899, 32, 8, 0, 0}, {14134, 12244, 48, 8, 0, 0},
    {14599, 0, 0, 80, 0, 0}, {14599, 14544, 48, 8, 0, 0}, {14599, 14553, 56, 8, 0, 0},
    {14599, 14562, 32, 8, 0, 0}, {14599, 14571, 64, 8, 0, 0}, {14599, 14581, 40, 8, 0, 0},
    {14707, 0, 0, 240, 0, 0}, {14707, 329, 192, 8, 0, 0}, {14707, 339, 184, 8, 0, 0},
    {14707, 521, 168, 8, 0, 0}, {14707, 771, 208, 8, 0, 0}, {14707, 786, 176, 8, 0, 0},
    {14707, 801, 216, 8, 0, 0}, {14707, 1179, 232, 8, 0, 0}, {14707, 1205, 200, 8, 0, 0},
    {14707, 1383, 224, 8, 0, 0}, {14707, 3422, 160, 8, 0, 0}, {14707, 6585, 152, 8, 0, 0},
    {14707, 6665, 104, 8, 0, 0}, {14707, 8529, 96, 8, 0, 0}, {14707, 14531, 144, 8, 0, 0},
    {14707, 15023, 120, 8, 0, 0}, {14707, 15795, 88, 8, 0, 0}, {14707, 16932, 128, 8, 0, 0},
    {14707, 17349, 136, 8, 0, 0}, {14783, 0, 0, 64, 0, 0}, {14783, 12324, 56, 8, 0, 0},
    {14783, 15672, 32, 8, 0, 0}, {14783, 15946, 48, 8, 0, 0}, {14783, 15951, 40, 8, 0, 0},
    {14926, 0, 0, 48, 0, 0}, {14926, 15173, 40, 8, 0, 0}, {15177, 0, 0, 48, 0, 0},
    {15177, 11652, 40, 8, 0, 0}, {15235, 0, 0, 16, 0, 0}, {15235, 11056, 8, 8, 0, 0},
    {15235, 12182, 0, 8, 0, 0}, {15244, 0, 0, 64, 0, 0}, {15244, 15258, 32, 8, 0, 0},
    {15282, 0, 0, 88, 0, 0}, {15282, 6686, 56, 8, 0, 0}, {15282, 6696, 64, 8, 0, 0},
    {15811, 0, 0, 48, 0, 0}, {15811, 15357, 32, 8, 0, 0}, {16137, 0, 0, 48, 0, 0},
    {16137, 11652, 40, 8, 0, 0}, {16151, 0, 0, 528, 0, 0}, {16151, 8597, 8, 512, 0, 0},
    {16151, 14941, 520, 8, 0, 0}, {16164, 0, 0, 263248, 0, 0}, {16164, 13084, 512, 8, 0, 0},
    {16164, 13096, 520, 4, 0, 0}, {16187, 0, 0, 32, 0, 0}, {16187, 11056, 8, 8, 0, 0},
    {16187, 12182, 0, 8, 0, 0}, {16187, 13440, 16, 8, 0, 0}, {16205, 0, 0, 48, 0, 0},
    {16205, 5893, 0, 8, 0, 0}, {16205, 9983, 24, 8, 0, 0}, {16205, 13496, 20, 4, 0, 0},
    {16205, 14398, 8, 8, 0, 0}, {16225, 0, 0, 48, 0, 0}, {16225, 11702, 4, 4, 0, 0},
    {16243, 0, 0, 24, 0, 0}, {16264, 0, 0, 3064, 0, 0}, {16264, 12234, 2872, 16, 0, 0},
    {16264, 13980, 1040, 1800, 0, 0}, {16264, 16964, 2840, 8, 0, 0}, {16281, 0, 0, 24, 0, 0},
    {16281, 9881, 0, 8, 0, 0}, {16304, 0, 0, 96, 0, 0}, {16304, 7470, 10, 2, 0, 0},
    {16304, 8676, 9, 1, 0, 0}, {16304, 9968, 16, 8, 0, 0}, {16304, 12460, 32, 8, 0, 0},
    {16304, 13440, 56, 8, 0, 0}, {16304, 15311, 0, 4, 0, 0}, {16304, 15337, 4, 4, 0, 0},
    {16304, 16575, 8, 1, 3, 4}, {16304, 18389, 28, 4, 0, 0}, {16304, 18401, 48, 8, 0, 0},
    {16304, 18545, 40, 8, 0, 0}, {16321, 0, 0, 49512, 0, 0}, {16321, 5854, 176, 8, 0, 0},
    {16321, 8314, 216, 8, 0, 0}, {16321, 12239, 240, 4, 0, 0}, {16321, 15085, 232, 8, 0, 0},
    {16321, 15105, 32, 8, 0, 0}, {16321, 15118, 224, 8, 0, 0}, {16321, 15323, 248, 8, 0, 0},
    {16321, 15350, 264, 49248, 0, 0}, {16341, 0, 0, 48, 0, 0}, {16341, 6198, 32, 4, 0, 0},
    {16341, 9973, 8, 8, 0, 0}, {16341, 12860, 44, 4, 0, 0}, {16341, 13454, 40, 4, 0, 0},
    {16341, 14880, 0, 8, 0, 0}, {16341, 16563, 36, 4, 0, 0}, {16360, 0, 0, 24, 0, 0},
    {16360, 13402, 8, 8, 0, 0}, {16390, 0, 0, 56, 0, 0}, {16390, 13656, 40, 8, 0, 0},
    {16390, 13660, 48, 8, 0, 0}, {16390, 17410, 32, 8, 0, 0}, {16869, 0, 0, 512, 0, 0},
    {16869, 11590, 32, 8, 0, 0}, {16869, 13445, 48, 8, 0, 0}, {16869, 13520, 40, 4, 0, 0},
    {16869, 18055, 56, 456, 0, 0}, {17945, 0, 0, 48, 0, 0}, {17945, 11652, 40, 8, 0, 0},
    {17963, 0, 0, 72, 0, 0}, {17963, 6209, 32, 8, 0, 0}, {17963, 14001, 56, 8, 0, 0},
    {18354, 0, 0, 48, 0, 0}, {18354, 8838, 32, 8, 0, 0}, {18354, 15168, 40, 8, 0, 0},
    {18530, 0, 0, 104, 0, 0}, {18530, 11047, 96, 8, 0, 0}, {18585, 0, 0, 64, 0, 0},
    {18585, 12169, 40, 8, 0, 0}, {18585, 14910, 48, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {537, 4}, {551, 0}, {3491, 22}, {13298, 5},
};

static const struct table_type types[] = {
    {43, 1464, 104, 104, 0, 8}, {88, 1514, 88, 88, 8, 6}, {102, 1487, 112, 112, 14, 9},
    {620, 1990, 40, 40, 23, 1}, {697, 2169, 120, 120, 24, 10}, {751, 11459, 88, 88, 34, 2},
    {1088, 2366, 96, 96, 36, 7}, {1197, 2398, 128, 128, 43, 10}, {1619, 1619, 80, 80, 53, 0},
    {3045, 2540, 96, 96, 53, 7}, {3077, 2594, 160, 160, 60, 15}, {3115, 2614, 96, 96, 75, 7},
    {3251, 2713, 128, 128, 82, 9}, {3270, 2713, 128, 128, 91, 9}, {3302, 2713, 128, 128, 100, 9},
    {3845, 3871, 64, 64, 109, 3}, {3915, 637, 128, 128, 112, 11}, {3931, 10470, 40, 40, 123, 1},
    {3951, 3135, 192, 192, 124, 15}, {3965, 3143, 48, 48, 139, 2}, {3994, 121, 48, 48, 141, 0},
    {4010, 121, 48, 48, 141, 0}, {4026, 3566, 48, 48, 141, 2}, {4042, 58, 128, 128, 143, 0},
    {4061, 72, 168, 168, 143, 1}, {4082, 5204, 64, 64, 144, 3}, {4103, 5243, 56, 56, 147, 2},
    {4127, 5221, 64, 64, 149, 3}, {4146, 385, 64, 64, 152, 1}, {4159, 2822, 104, 104, 153, 3},
    {4171, 3430, 88, 88, 156, 3}, {4183, 16594, 96, 96, 159, 1}, {4202, 1568, 176, 176, 160, 10},
    {4219, 204, 144, 144, 170, 3}, {4240, 396, 48, 48, 173, 2}, {4260, 3059, 48, 48, 175, 1},
    {4285, 16579, 112, 112, 176, 2}, {4300, 1763, 56, 56, 178, 1}, {4315, 1743, 48, 48, 179, 1},
    {4335, 442, 80, 80, 180, 2}, {4420, 432, 48, 48, 182, 0}, {4434, 686, 48, 48, 182, 0},
    {4464, 675, 88, 88, 182, 1}, {4475, 7502, 56, 56, 183, 0}, {4501, 2577, 112, 56, 183, 1},
    {4529, 18421, 48, 48, 184, 0}, {4570, 15035, 64, 64, 184, 4}, {4589, 6752, 168, 168, 188, 3},
    {4608, 6752, 168, 168, 191, 3}, {4627, 6752, 168, 168, 194, 3}, {4646, 6884, 88, 88, 197, 3},
    {4658, 9802, 64, 64, 200, 2}, {4669, 13465, 56, 56, 202, 2}, {4699, 16108, 136, 136, 204, 5},
    {4712, 16945, 216, 216, 209, 12}, {4730, 6892, 40, 40, 221, 1}, {4749, 11570, 48, 48, 222, 2},
    {4761, 3614, 96, 96, 224, 6}, {4775, 3757, 80, 80, 230, 5}, {4801, 1368, 96, 96, 235, 2},
    {4818, 235, 208, 208, 237, 0}, {4839, 353, 240, 240, 237, 1}, {4862, 889, 48, 48, 238, 0},
    {4871, 943, 48, 48, 238, 1}, {4902, 964, 72, 72, 239, 1}, {4946, 998, 64, 64, 240, 2},
    {4990, 1032, 80, 80, 242, 2}, {5028, 1060, 72, 72, 244, 3}, {5066, 3005, 72, 72, 247, 0},
    {5104, 1264, 72, 72, 247, 0}, {5118, 1335, 168, 168, 247, 8}, {5134, 1312, 40, 40, 255, 1},
    {5159, 3364, 312, 312, 256, 9}, {5177, 3339, 40, 40, 265, 1}, {5263, 15282, 88, 88, 266, 1},
    {5282, 2862, 33760, 33760, 267, 0}, {5315, 2927, 56, 56, 267, 0}, {5326, 2938, 48, 48, 267, 0},
    {5343, 2938, 48, 48, 267, 0}, {5360, 2962, 48, 48, 267, 0}, {5377, 2962, 48, 48, 267, 0},
    {5394, 2951, 48, 48, 267, 0}, {5409, 2951, 48, 48, 267, 0}, {5424, 2951, 48, 48, 267, 0},
    {5439, 2951, 48, 48, 267, 0}, {5454, 2951, 48, 48, 267, 0}, {5470, 2951, 48, 48, 267, 0},
    {5523, 2991, 280, 280, 267, 3}, {5540, 3163, 56, 56, 270, 1}, {5558, 2444, 48, 48, 271, 0},
    {5575, 2474, 48, 48, 271, 0}, {5590, 2489, 48, 48, 271, 1}, {5606, 2461, 136, 136, 272, 5},
    {5623, 2502, 96, 96, 277, 5}, {5639, 2562, 72, 72, 282, 2}, {5654, 17975, 128, 128, 284, 2},
    {5694, 2633, 40, 40, 286, 0}, {5716, 12499, 72, 72, 286, 5}, {5731, 12482, 40, 40, 291, 1},
    {5751, 17143, 80, 80, 292, 1}, {5822, 8251, 40, 40, 293, 1}, {6158, 6174, 48, 48, 294, 2},
    {6223, 6271, 80, 80, 296, 1}, {6235, 6255, 56, 56, 297, 1}, {6287, 1, 40, 40, 298, 1},
    {6345, 3524, 168, 176, 299, 9}, {6361, 1414, 56, 56, 308, 2}, {6383, 1430, 56, 56, 310, 2},
    {6406, 3542, 40, 40, 312, 1}, {6769, 1585, 72, 72, 313, 3}, {6796, 1585, 80, 72, 316, 3},
    {6834, 1536, 72, 72, 319, 0}, {6844, 6903, 48, 48, 319, 1}, {6869, 16137, 48, 48, 320, 1},
    {7420, 7455, 48, 48, 321, 2}, {7485, 1629, 40, 40, 323, 1}, {7540, 7540, 48, 48, 324, 2},
    {7552, 1885, 72, 56, 326, 3}, {7814, 1642, 232, 240, 329, 10}, {7880, 5091, 128, 128, 339, 2},
    {7904, 8810, 72, 72, 341, 1}, {7932, 8810, 72, 72, 342, 1}, {7968, 5803, 48, 48, 343, 1},
    {7993, 8790, 72, 72, 344, 1}, {8017, 8826, 232, 232, 345, 1}, {8321, 3648, 168, 176, 346, 9},
    {8331, 1729, 40, 40, 355, 1}, {8465, 191, 96, 96, 356, 2}, {8626, 1784, 64, 64, 358, 1},
    {8644, 1804, 56, 56, 359, 1}, {8658, 1820, 48, 48, 360, 2}, {8689, 1866, 120, 120, 362, 2},
    {8705, 1840, 48, 48, 364, 2}, {8902, 1931, 64, 64, 366, 0}, {8907, 9069, 72, 72, 366, 2},
    {8925, 3596, 40, 40, 368, 1}, {8936, 9069, 72, 72, 369, 2}, {8953, 3596, 40, 40, 371, 1},
    {8963, 9069, 72, 72, 372, 2}, {8988, 9069, 72, 72, 374, 2}, {9012, 9069, 72, 72, 376, 2},
    {9038, 9069, 72, 72, 378, 2}, {9057, 3596, 40, 40, 380, 1}, {9394, 9404, 72, 72, 381, 4},
    {9747, 9765, 72, 72, 385, 2}, {9843, 9868, 48, 48, 387, 2}, {9914, 9932, 64, 64, 389, 2},
    {9952, 4380, 168, 96, 391, 6}, {9993, 2514, 216, 216, 397, 9}, {10207, 2029, 168, 168, 406, 15},
    {10216, 12224, 48, 48, 421, 2}, {10237, 12618, 168, 168, 423, 11},
    {10266, 12635, 72, 72, 434, 4}, {10291, 14134, 96, 96, 438, 6}, {10580, 3648, 168, 176, 444, 9},
    {10590, 10487, 40, 40, 453, 1}, {10613, 1885, 64, 56, 454, 3}, {10870, 2139, 56, 56, 457, 2},
    {10875, 2083, 296, 296, 459, 1}, {10891, 2100, 48, 56, 460, 1}, {10908, 2118, 48, 56, 461, 1},
    {11480, 4789, 40, 48, 462, 0}, {11696, 2068, 184, 184, 462, 2}, {11711, 15177, 48, 48, 464, 1},
    {11726, 4405, 48, 48, 465, 2}, {11745, 16883, 64, 64, 467, 2}, {11760, 16869, 512, 512, 469, 3},
    {11786, 5869, 72, 72, 472, 4}, {11807, 6630, 56, 56, 476, 1}, {11825, 7490, 48, 48, 477, 2},
    {11841, 8035, 72, 72, 479, 2}, {11864, 8550, 72, 72, 481, 2}, {11904, 8121, 48, 48, 483, 2},
    {11923, 8349, 56, 56, 485, 2}, {11939, 8560, 56, 56, 487, 2}, {11955, 9187, 56, 56, 489, 2},
    {11975, 9850, 48, 48, 491, 2}, {11997, 10824, 88, 88, 493, 5}, {12015, 11577, 72, 72, 498, 1},
    {12032, 13986, 56, 56, 499, 3}, {12051, 14213, 80, 80, 502, 2}, {12074, 14517, 64, 64, 504, 2},
    {12092, 14889, 48, 48, 506, 1}, {12109, 15658, 48, 48, 507, 2}, {12127, 16615, 56, 56, 509, 2},
    {12147, 18568, 72, 72, 511, 3}, {12234, 2068, 184, 184, 514, 2}, {12339, 12353, 80, 80, 516, 1},
    {12388, 2231, 56, 56, 517, 0}, {12393, 3681, 48, 48, 517, 1}, {12407, 12428, 48, 48, 518, 1},
    {12579, 12598, 56, 56, 519, 3}, {12768, 3699, 128, 128, 522, 1}, {12782, 12786, 56, 56, 523, 2},
    {12804, 12817, 40, 40, 525, 1}, {12939, 1885, 64, 56, 526, 3}, {12972, 12988, 64, 64, 529, 1},
    {13005, 2293, 160, 168, 530, 3}, {13025, 2324, 64, 64, 533, 3}, {13032, 18354, 48, 48, 536, 2},
    {13047, 1885, 72, 56, 538, 3}, {13276, 13286, 104, 104, 541, 1}, {13298, 2351, 80, 80, 542, 4},
    {13783, 13822, 80, 80, 546, 3}, {13853, 6549, 56, 56, 549, 1}, {13873, 11679, 64, 64, 550, 1},
    {13893, 13065, 80, 80, 551, 5}, {13927, 2577, 120, 56, 556, 1}, {13942, 2577, 56, 56, 557, 1},
    {14334, 2423, 120, 120, 558, 2}, {14417, 14436, 96, 96, 560, 1}, {14454, 414, 88, 88, 561, 4},
    {14590, 14599, 80, 80, 565, 5}, {14675, 18530, 104, 104, 570, 2},
    {14762, 14783, 64, 64, 572, 4}, {14799, 899, 104, 104, 576, 3}, {14808, 1250, 112, 112, 579, 4},
    {14917, 14926, 48, 48, 583, 1}, {15133, 14660, 40, 40, 584, 0}, {15146, 14382, 64, 64, 584, 1},
    {15207, 2514, 216, 216, 585, 9}, {15211, 15244, 64, 64, 594, 1}, {15305, 2526, 56, 56, 595, 3},
    {15562, 14693, 64, 64, 598, 2}, {15575, 14707, 240, 240, 600, 15},
    {15594, 14727, 120, 120, 615, 7}, {15609, 3829, 48, 48, 622, 2}, {15621, 14743, 48, 48, 624, 0},
    {15811, 15811, 48, 48, 624, 2}, {15960, 17945, 48, 48, 626, 1}, {15979, 17945, 48, 48, 627, 1},
    {16015, 11498, 64, 64, 628, 4}, {16048, 16912, 48, 48, 632, 2}, {16076, 16893, 56, 56, 634, 2},
    {16384, 16390, 56, 56, 636, 3}, {16417, 5678, 160, 160, 639, 8}, {16432, 2577, 72, 56, 647, 1},
    {17088, 2577, 64, 56, 648, 1}, {17359, 5775, 56, 56, 649, 2}, {17389, 2686, 48, 56, 651, 1},
    {17395, 3793, 48, 48, 652, 1}, {17410, 4448, 960, 960, 653, 12}, {17449, 10500, 80, 80, 665, 4},
    {17468, 3722, 40, 40, 669, 1}, {17625, 14043, 72, 72, 670, 4}, {17642, 14023, 40, 40, 674, 1},
    {17663, 14023, 40, 40, 675, 1}, {17686, 17427, 72, 72, 676, 5}, {17707, 17592, 96, 96, 681, 7},
    {17722, 17606, 56, 56, 688, 3}, {17742, 17963, 72, 72, 691, 5}, {18055, 2068, 184, 184, 696, 2},
    {18208, 3812, 88, 88, 698, 4}, {18234, 3812, 88, 88, 702, 4}, {18252, 3812, 88, 88, 706, 4},
    {18335, 1885, 72, 56, 710, 3}, {18434, 460, 72, 72, 713, 4}, {18464, 3205, 184, 184, 717, 16},
    {18498, 3440, 152, 152, 733, 13}, {18564, 18585, 64, 64, 746, 2},
    {18595, 8110, 184, 184, 748, 3}, {18609, 8110, 184, 184, 751, 3},
    {18625, 3474, 200, 200, 754, 2}, {18648, 2778, 224, 224, 756, 9},
};

static const struct table_held held[] = {
    {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {13656, C_MEMBER_OBJECT, 88, 1}, {13402, C_MEMBER_OBJECT, 96, 1},
    {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {13358, C_MEMBER_OBJECT, 88, 1}, {9581, C_MEMBER_OBJECT, 96, 1},
    {9586, C_MEMBER_OBJECT, 104, 1}, {9952, C_MEMBER_OBJECT, 32, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {13358, C_MEMBER_OBJECT, 88, 1}, {13402, C_MEMBER_OBJECT, 96, 1},
    {14148, C_MEMBER_OBJECT, 104, 1}, {13407, C_MEMBER_OBJECT, 112, 1},
    {15070, C_MEMBER_OBJECT, 72, 1}, {15042, C_MEMBER_OBJECT, 80, 1},
    {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {13402, C_MEMBER_OBJECT, 88, 1}, {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1},
    {13482, C_MEMBER_OBJECT, 48, 1}, {17359, C_MEMBER_OBJECT, 56, 1},
    {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1}, {13394, C_MEMBER_OBJECT, 88, 1},
    {15999, C_MEMBER_OBJECT, 96, 1}, {9809, C_MEMBER_OBJECT, 104, 1},
    {9818, C_MEMBER_OBJECT, 112, 1}, {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1},
    {13482, C_MEMBER_OBJECT, 48, 1}, {17359, C_MEMBER_OBJECT, 56, 1},
    {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1}, {18049, C_MEMBER_OBJECT, 88, 1},
    {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {13358, C_MEMBER_OBJECT, 88, 1}, {9809, C_MEMBER_OBJECT, 96, 1},
    {12366, C_MEMBER_OBJECT, 104, 1}, {13838, C_MEMBER_OBJECT, 112, 1},
    {9340, C_MEMBER_OBJECT, 120, 1}, {9368, C_MEMBER_OBJECT, 128, 1},
    {16927, C_MEMBER_OBJECT, 136, 1}, {14497, C_MEMBER_OBJECT, 144, 1},
    {13016, C_MEMBER_OBJECT, 152, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {7814, C_MEMBER_OBJECT, 88, 1}, {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1},
    {13482, C_MEMBER_OBJECT, 48, 1}, {17359, C_MEMBER_OBJECT, 56, 1},
    {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1}, {9317, C_MEMBER_OBJECT, 88, 1},
    {13669, C_MEMBER_OBJECT, 96, 1}, {14856, C_MEMBER_OBJECT, 120, 1},
    {8902, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {9317, C_MEMBER_OBJECT, 88, 1}, {13669, C_MEMBER_OBJECT, 96, 1},
    {14856, C_MEMBER_OBJECT, 120, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {6209, C_MEMBER_OBJECT, 40, 1}, {13482, C_MEMBER_OBJECT, 48, 1},
    {17359, C_MEMBER_OBJECT, 56, 1}, {8284, C_MEMBER_OBJECT, 64, 1}, {7479, C_MEMBER_OBJECT, 72, 1},
    {9317, C_MEMBER_OBJECT, 88, 1}, {13669, C_MEMBER_OBJECT, 96, 1},
    {14856, C_MEMBER_OBJECT, 120, 1}, {3901, C_MEMBER_OBJECT, 32, 1},
    {3860, C_MEMBER_OBJECT, 40, 1}, {3881, C_MEMBER_OBJECT, 48, 1}, {10429, C_MEMBER_OBJECT, 32, 1},
    {10324, C_MEMBER_OBJECT, 40, 1}, {10385, C_MEMBER_OBJECT, 48, 1},
    {10338, C_MEMBER_OBJECT, 56, 1}, {10398, C_MEMBER_OBJECT, 64, 1},
    {10412, C_MEMBER_OBJECT, 72, 1}, {10438, C_MEMBER_OBJECT, 80, 1},
    {10449, C_MEMBER_OBJECT, 88, 1}, {10352, C_MEMBER_OBJECT, 96, 1},
    {10367, C_MEMBER_OBJECT, 104, 1}, {10309, C_MEMBER_OBJECT, 112, 1},
    {10463, C_MEMBER_OBJECT, 32, 1}, {16805, C_MEMBER_OBJECT, 32, 1},
    {16654, C_MEMBER_OBJECT, 40, 1}, {16732, C_MEMBER_OBJECT, 48, 1},
    {16669, C_MEMBER_OBJECT, 56, 1}, {16756, C_MEMBER_OBJECT, 64, 1},
    {16771, C_MEMBER_OBJECT, 72, 1}, {16825, C_MEMBER_OBJECT, 80, 1},
    {16837, C_MEMBER_OBJECT, 88, 1}, {16684, C_MEMBER_OBJECT, 96, 1},
    {16700, C_MEMBER_OBJECT, 104, 1}, {16638, C_MEMBER_OBJECT, 112, 1},
    {16789, C_MEMBER_OBJECT, 136, 1}, {16746, C_MEMBER_OBJECT, 144, 1},
    {16815, C_MEMBER_OBJECT, 152, 1}, {16719, C_MEMBER_OBJECT, 160, 1},
    {16409, C_MEMBER_OBJECT, 32, 1}, {16402, C_MEMBER_OBJECT, 40, 1},
    {13391, C_MEMBER_OBJECT, 32, 1}, {13656, C_MEMBER_OBJECT, 40, 1},
    {18002, C_MEMBER_OBJECT, 120, 1}, {8431, C_MEMBER_OBJECT, 32, 1},
    {8440, C_MEMBER_OBJECT, 40, 1}, {8449, C_MEMBER_OBJECT, 48, 1}, {18074, C_MEMBER_OBJECT, 32, 1},
    {18062, C_MEMBER_OBJECT, 40, 1}, {17116, C_MEMBER_OBJECT, 32, 1},
    {17135, C_MEMBER_OBJECT, 40, 1}, {17124, C_MEMBER_OBJECT, 48, 1},
    {12373, C_MEMBER_OBJECT, 56, 1}, {11423, C_MEMBER_OBJECT, 32, 1},
    {8894, C_MEMBER_OBJECT, 40, 1}, {9785, C_MEMBER_OBJECT, 48, 1}, {18368, C_MEMBER_OBJECT, 32, 1},
    {8894, C_MEMBER_OBJECT, 40, 1}, {9424, C_MEMBER_OBJECT, 80, 1}, {13656, C_MEMBER_OBJECT, 80, 1},
    {6608, C_MEMBER_OBJECT, 48, 1}, {6615, C_MEMBER_OBJECT, 80, 1},
    {17082, C_MEMBER_OBJECT, 112, 1}, {7301, C_MEMBER_OBJECT, 120, 1},
    {8303, C_MEMBER_OBJECT, 128, 1}, {6214, C_MEMBER_OBJECT, 136, 1},
    {14902, C_MEMBER_OBJECT, 144, 1}, {7512, C_MEMBER_OBJECT, 152, 1},
    {9415, C_MEMBER_OBJECT, 160, 1}, {14012, C_MEMBER_OBJECT, 168, 1},
    {8303, C_MEMBER_OBJECT, 96, 1}, {7301, C_MEMBER_OBJECT, 104, 1},
    {14902, C_MEMBER_OBJECT, 112, 1}, {12182, C_MEMBER_OBJECT, 32, 1},
    {8902, C_MEMBER_OBJECT, 40, 1}, {12177, C_MEMBER_OBJECT, 40, 1}, {6608, C_MEMBER_OBJECT, 48, 1},
    {6615, C_MEMBER_OBJECT, 80, 1}, {13915, C_MEMBER_OBJECT, 48, 1},
    {18286, C_MEMBER_OBJECT, 40, 1}, {14997, C_MEMBER_OBJECT, 56, 1},
    {15544, C_MEMBER_OBJECT, 64, 1}, {13402, C_MEMBER_OBJECT, 40, 1},
    {13565, C_MEMBER_OBJECT_ARRAY, 48, 0}, {14824, C_MEMBER_OBJECT, 32, 1},
    {18382, C_MEMBER_OBJECT, 40, 1}, {8902, C_MEMBER_OBJECT, 48, 1},
    {18274, C_MEMBER_OBJECT, 56, 1}, {14795, C_MEMBER_OBJECT, 32, 1},
    {8902, C_MEMBER_OBJECT, 152, 1}, {18274, C_MEMBER_OBJECT, 160, 1},
    {14795, C_MEMBER_OBJECT, 32, 1}, {8902, C_MEMBER_OBJECT, 152, 1},
    {18274, C_MEMBER_OBJECT, 160, 1}, {14795, C_MEMBER_OBJECT, 32, 1},
    {8902, C_MEMBER_OBJECT, 152, 1}, {18274, C_MEMBER_OBJECT, 160, 1},
    {6682, C_MEMBER_OBJECT, 32, 1}, {8902, C_MEMBER_OBJECT, 56, 1}, {18274, C_MEMBER_OBJECT, 64, 1},
    {18274, C_MEMBER_OBJECT, 48, 1}, {8902, C_MEMBER_OBJECT, 56, 1}, {8742, C_MEMBER_OBJECT, 32, 1},
    {9434, C_MEMBER_OBJECT, 40, 1}, {8742, C_MEMBER_OBJECT, 88, 1}, {14849, C_MEMBER_OBJECT, 96, 1},
    {18374, C_MEMBER_OBJECT, 104, 1}, {8902, C_MEMBER_OBJECT, 112, 1},
    {18274, C_MEMBER_OBJECT, 120, 1}, {6718, C_MEMBER_OBJECT, 48, 1},
    {9317, C_MEMBER_OBJECT, 56, 1}, {9309, C_MEMBER_OBJECT, 64, 1}, {8742, C_MEMBER_OBJECT, 72, 1},
    {14849, C_MEMBER_OBJECT, 80, 1}, {9434, C_MEMBER_OBJECT, 88, 1},
    {8728, C_MEMBER_OBJECT, 136, 1}, {14199, C_MEMBER_OBJECT, 152, 1},
    {15532, C_MEMBER_OBJECT, 168, 1}, {14795, C_MEMBER_OBJECT, 184, 1},
    {18274, C_MEMBER_OBJECT, 192, 1}, {8902, C_MEMBER_OBJECT, 200, 1},
    {15555, C_MEMBER_OBJECT, 32, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {18274, C_MEMBER_OBJECT, 40, 1}, {12836, C_MEMBER_OBJECT, 32, 1},
    {8780, C_MEMBER_OBJECT, 40, 1}, {9309, C_MEMBER_OBJECT, 48, 1}, {11391, C_MEMBER_OBJECT, 56, 1},
    {12186, C_MEMBER_OBJECT, 64, 1}, {11664, C_MEMBER_OBJECT, 72, 1},
    {13676, C_MEMBER_OBJECT, 40, 1}, {13688, C_MEMBER_OBJECT, 48, 1},
    {14112, C_MEMBER_OBJECT, 56, 1}, {14124, C_MEMBER_OBJECT, 64, 1},
    {14097, C_MEMBER_OBJECT, 72, 1}, {9606, C_MEMBER_OBJECT, 64, 1},
    {13251, C_MEMBER_OBJECT, 88, 1}, {18002, C_MEMBER_OBJECT, 200, 1},
    {7529, C_MEMBER_OBJECT, 40, 1}, {9434, C_MEMBER_OBJECT, 48, 1}, {9434, C_MEMBER_OBJECT, 48, 1},
    {14191, C_MEMBER_OBJECT, 56, 1}, {9434, C_MEMBER_OBJECT, 48, 1},
    {15992, C_MEMBER_OBJECT, 72, 1}, {9434, C_MEMBER_OBJECT, 48, 1},
    {14191, C_MEMBER_OBJECT, 56, 1}, {15992, C_MEMBER_OBJECT, 64, 1},
    {14232, C_MEMBER_OBJECT, 40, 1}, {14246, C_MEMBER_OBJECT, 48, 1},
    {9084, C_MEMBER_OBJECT, 56, 1}, {14863, C_MEMBER_OBJECT, 64, 1},
    {18368, C_MEMBER_OBJECT, 72, 1}, {13960, C_MEMBER_OBJECT, 80, 1},
    {9737, C_MEMBER_OBJECT, 152, 1}, {6736, C_MEMBER_OBJECT, 160, 1},
    {14354, C_MEMBER_OBJECT, 32, 1}, {15639, C_MEMBER_OBJECT, 32, 1},
    {14265, C_MEMBER_OBJECT, 64, 1}, {14281, C_MEMBER_OBJECT, 72, 1},
    {6725, C_MEMBER_OBJECT, 88, 1}, {14819, C_MEMBER_OBJECT, 216, 1},
    {14831, C_MEMBER_OBJECT, 224, 1}, {14840, C_MEMBER_OBJECT, 232, 1},
    {14186, C_MEMBER_OBJECT, 240, 1}, {6761, C_MEMBER_OBJECT, 248, 1},
    {17992, C_MEMBER_OBJECT, 32, 1}, {18274, C_MEMBER_OBJECT, 80, 1},
    {14178, C_MEMBER_OBJECT, 32, 1}, {15772, C_MEMBER_OBJECT, 72, 1},
    {15730, C_MEMBER_OBJECT, 88, 1}, {12446, C_MEMBER_OBJECT, 48, 1},
    {8427, C_MEMBER_OBJECT, 40, 1}, {15224, C_MEMBER_OBJECT, 56, 1},
    {13362, C_MEMBER_OBJECT, 80, 1}, {12208, C_MEMBER_OBJECT, 88, 1},
    {14620, C_MEMBER_OBJECT, 112, 1}, {14640, C_MEMBER_OBJECT, 120, 1},
    {3019, C_MEMBER_OBJECT, 32, 1}, {8427, C_MEMBER_OBJECT, 48, 1}, {13974, C_MEMBER_OBJECT, 64, 1},
    {15191, C_MEMBER_OBJECT, 72, 1}, {9508, C_MEMBER_OBJECT, 88, 1},
    {15061, C_MEMBER_OBJECT, 56, 1}, {18274, C_MEMBER_OBJECT, 64, 1},
    {15541, C_MEMBER_OBJECT, 32, 1}, {6710, C_MEMBER_OBJECT, 48, 1}, {6209, C_MEMBER_OBJECT, 32, 1},
    {12244, C_MEMBER_OBJECT, 40, 1}, {18274, C_MEMBER_OBJECT, 48, 1},
    {12471, C_MEMBER_OBJECT, 56, 1}, {16994, C_MEMBER_OBJECT, 64, 1},
    {18274, C_MEMBER_OBJECT, 32, 1}, {12280, C_MEMBER_OBJECT, 48, 1},
    {18049, C_MEMBER_OBJECT, 32, 1}, {18327, C_MEMBER_OBJECT, 32, 1},
    {8766, C_MEMBER_OBJECT, 40, 1}, {18274, C_MEMBER_OBJECT, 64, 1}, {6195, C_MEMBER_OBJECT, 40, 1},
    {8902, C_MEMBER_OBJECT, 32, 1}, {6088, C_MEMBER_OBJECT, 32, 1}, {6045, C_MEMBER_OBJECT, 40, 1},
    {6076, C_MEMBER_OBJECT, 48, 1}, {5942, C_MEMBER_OBJECT, 56, 1}, {6053, C_MEMBER_OBJECT, 72, 1},
    {5986, C_MEMBER_OBJECT, 112, 1}, {5965, C_MEMBER_OBJECT, 120, 1},
    {6006, C_MEMBER_OBJECT, 128, 1}, {6025, C_MEMBER_OBJECT, 136, 1},
    {6103, C_MEMBER_OBJECT, 32, 1}, {6111, C_MEMBER_OBJECT, 40, 1}, {6132, C_MEMBER_OBJECT, 32, 1},
    {6123, C_MEMBER_OBJECT, 40, 1}, {6140, C_MEMBER_OBJECT, 32, 1}, {12688, C_MEMBER_OBJECT, 40, 1},
    {12679, C_MEMBER_OBJECT, 48, 1}, {12702, C_MEMBER_OBJECT, 56, 1},
    {12688, C_MEMBER_OBJECT, 40, 1}, {12679, C_MEMBER_OBJECT, 48, 1},
    {12702, C_MEMBER_OBJECT, 56, 1}, {11652, C_MEMBER_OBJECT, 40, 1},
    {11652, C_MEMBER_OBJECT, 40, 1}, {11593, C_MEMBER_OBJECT, 32, 1},
    {11640, C_MEMBER_OBJECT, 40, 1}, {13582, C_MEMBER_OBJECT, 32, 1},
    {7575, C_MEMBER_OBJECT, 32, 1}, {7587, C_MEMBER_OBJECT, 40, 1}, {8590, C_MEMBER_OBJECT, 32, 1},
    {8572, C_MEMBER_OBJECT, 40, 1}, {8579, C_MEMBER_OBJECT, 48, 1}, {7628, C_MEMBER_OBJECT, 40, 1},
    {7742, C_MEMBER_OBJECT, 48, 1}, {7638, C_MEMBER_OBJECT, 56, 1}, {7715, C_MEMBER_OBJECT, 112, 1},
    {7696, C_MEMBER_OBJECT, 120, 1}, {7656, C_MEMBER_OBJECT, 128, 1},
    {7734, C_MEMBER_OBJECT, 136, 1}, {7766, C_MEMBER_OBJECT, 144, 1},
    {7683, C_MEMBER_OBJECT, 152, 1}, {7799, C_MEMBER_OBJECT, 160, 1},
    {13743, C_MEMBER_OBJECT, 112, 1}, {13756, C_MEMBER_OBJECT, 120, 1},
    {8804, C_MEMBER_OBJECT, 48, 1}, {8804, C_MEMBER_OBJECT, 48, 1}, {9183, C_MEMBER_OBJECT, 40, 1},
    {8750, C_MEMBER_OBJECT, 64, 1}, {18274, C_MEMBER_OBJECT, 224, 1},
    {10802, C_MEMBER_OBJECT, 32, 1}, {10759, C_MEMBER_OBJECT, 40, 1},
    {10790, C_MEMBER_OBJECT, 48, 1}, {10631, C_MEMBER_OBJECT, 56, 1},
    {10767, C_MEMBER_OBJECT, 72, 1}, {10700, C_MEMBER_OBJECT, 112, 1},
    {10679, C_MEMBER_OBJECT, 120, 1}, {10720, C_MEMBER_OBJECT, 128, 1},
    {10739, C_MEMBER_OBJECT, 136, 1}, {8537, C_MEMBER_OBJECT, 32, 1},
    {14614, C_MEMBER_OBJECT, 56, 1}, {13402, C_MEMBER_OBJECT, 88, 1},
    {17755, C_MEMBER_OBJECT, 56, 1}, {17755, C_MEMBER_OBJECT, 48, 1},
    {13838, C_MEMBER_OBJECT, 32, 1}, {13402, C_MEMBER_OBJECT, 40, 1},
    {17369, C_MEMBER_OBJECT, 80, 1}, {9887, C_MEMBER_OBJECT, 88, 1},
    {12454, C_MEMBER_OBJECT, 32, 1}, {10817, C_MEMBER_OBJECT, 40, 1},
    {8867, C_MEMBER_OBJECT, 32, 1}, {8884, C_MEMBER_OBJECT, 56, 1}, {9210, C_MEMBER_OBJECT, 32, 1},
    {8867, C_MEMBER_OBJECT, 32, 1}, {8884, C_MEMBER_OBJECT, 56, 1}, {9210, C_MEMBER_OBJECT, 32, 1},
    {8867, C_MEMBER_OBJECT, 32, 1}, {8884, C_MEMBER_OBJECT, 56, 1}, {8867, C_MEMBER_OBJECT, 32, 1},
    {8884, C_MEMBER_OBJECT, 56, 1}, {8867, C_MEMBER_OBJECT, 32, 1}, {8884, C_MEMBER_OBJECT, 56, 1},
    {8867, C_MEMBER_OBJECT, 32, 1}, {8884, C_MEMBER_OBJECT, 56, 1}, {9210, C_MEMBER_OBJECT, 32, 1},
    {9302, C_MEMBER_OBJECT, 40, 1}, {9292, C_MEMBER_OBJECT, 48, 1}, {9279, C_MEMBER_OBJECT, 56, 1},
    {13849, C_MEMBER_OBJECT, 64, 1}, {15956, C_MEMBER_OBJECT, 32, 1},
    {11605, C_MEMBER_OBJECT, 40, 1}, {10003, C_MEMBER_OBJECT, 32, 1},
    {11590, C_MEMBER_OBJECT, 40, 1}, {15956, C_MEMBER_OBJECT, 32, 1},
    {11622, C_MEMBER_OBJECT, 40, 1}, {9626, C_MEMBER_OBJECT, 32, 1}, {9729, C_MEMBER_OBJECT, 48, 1},
    {9646, C_MEMBER_OBJECT, 64, 1}, {9688, C_MEMBER_OBJECT, 72, 1}, {9703, C_MEMBER_OBJECT, 80, 1},
    {4366, C_MEMBER_OBJECT_ARRAY, 88, 0}, {15388, C_MEMBER_OBJECT, 80, 1},
    {15406, C_MEMBER_OBJECT, 96, 1}, {15424, C_MEMBER_OBJECT, 112, 1},
    {15442, C_MEMBER_OBJECT, 128, 1}, {15460, C_MEMBER_OBJECT, 144, 1},
    {15478, C_MEMBER_OBJECT, 160, 1}, {15496, C_MEMBER_OBJECT, 176, 1},
    {15514, C_MEMBER_OBJECT, 192, 1}, {18274, C_MEMBER_OBJECT, 208, 1},
    {10109, C_MEMBER_OBJECT, 32, 1}, {10039, C_MEMBER_OBJECT, 40, 1},
    {10150, C_MEMBER_OBJECT, 48, 1}, {10160, C_MEMBER_OBJECT, 56, 1},
    {10066, C_MEMBER_OBJECT, 64, 1}, {10076, C_MEMBER_OBJECT, 72, 1},
    {10122, C_MEMBER_OBJECT, 80, 1}, {10053, C_MEMBER_OBJECT, 88, 1},
    {10100, C_MEMBER_OBJECT, 96, 1}, {10090, C_MEMBER_OBJECT, 104, 1},
    {10190, C_MEMBER_OBJECT, 112, 1}, {10138, C_MEMBER_OBJECT, 120, 1},
    {10022, C_MEMBER_OBJECT, 128, 1}, {10008, C_MEMBER_OBJECT, 136, 1},
    {10174, C_MEMBER_OBJECT, 144, 1}, {7595, C_MEMBER_OBJECT, 32, 1},
    {13669, C_MEMBER_OBJECT, 40, 1}, {14975, C_MEMBER_OBJECT, 32, 1},
    {14965, C_MEMBER_OBJECT, 40, 1}, {14956, C_MEMBER_OBJECT, 56, 1},
    {14985, C_MEMBER_OBJECT, 64, 1}, {6951, C_MEMBER_OBJECT, 88, 1},
    {10003, C_MEMBER_OBJECT, 104, 1}, {12247, C_MEMBER_OBJECT, 128, 1},
    {12649, C_MEMBER_OBJECT, 136, 1}, {6957, C_MEMBER_OBJECT, 144, 1},
    {8902, C_MEMBER_OBJECT, 152, 1}, {18274, C_MEMBER_OBJECT, 160, 1},
    {14469, C_MEMBER_OBJECT, 32, 1}, {13440, C_MEMBER_OBJECT, 40, 1},
    {12182, C_MEMBER_OBJECT, 56, 1}, {14910, C_MEMBER_OBJECT, 64, 1},
    {9899, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1}, {12244, C_MEMBER_OBJECT, 48, 1},
    {8902, C_MEMBER_OBJECT, 56, 1}, {18274, C_MEMBER_OBJECT, 64, 1},
    {14362, C_MEMBER_OBJECT, 72, 1}, {10802, C_MEMBER_OBJECT, 32, 1},
    {10759, C_MEMBER_OBJECT, 40, 1}, {10790, C_MEMBER_OBJECT, 48, 1},
    {10631, C_MEMBER_OBJECT, 56, 1}, {10767, C_MEMBER_OBJECT, 72, 1},
    {10700, C_MEMBER_OBJECT, 112, 1}, {10679, C_MEMBER_OBJECT, 120, 1},
    {10720, C_MEMBER_OBJECT, 128, 1}, {10739, C_MEMBER_OBJECT, 136, 1},
    {13656, C_MEMBER_OBJECT, 32, 1}, {8590, C_MEMBER_OBJECT, 32, 1}, {8572, C_MEMBER_OBJECT, 40, 1},
    {8579, C_MEMBER_OBJECT, 48, 1}, {10849, C_MEMBER_OBJECT, 32, 1},
    {10856, C_MEMBER_OBJECT, 40, 1}, {5846, C_MEMBER_OBJECT_ARRAY, 32, 32},
    {6600, C_MEMBER_OBJECT_ARRAY, 48, 0}, {6919, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11101, C_MEMBER_OBJECT, 32, 1}, {11085, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {11652, C_MEMBER_OBJECT, 40, 1}, {14059, C_MEMBER_OBJECT, 32, 1},
    {16952, C_MEMBER_OBJECT, 40, 1}, {8602, C_MEMBER_OBJECT, 32, 1},
    {18274, C_MEMBER_OBJECT, 48, 1}, {11590, C_MEMBER_OBJECT, 32, 1},
    {13445, C_MEMBER_OBJECT, 48, 1}, {18055, C_MEMBER_OBJECT_ARRAY, 56, 57},
    {17163, C_MEMBER_OBJECT, 32, 1}, {11590, C_MEMBER_OBJECT, 40, 1},
    {6659, C_MEMBER_OBJECT, 48, 1}, {11415, C_MEMBER_OBJECT, 56, 1},
    {11590, C_MEMBER_OBJECT, 32, 1}, {15555, C_MEMBER_OBJECT, 32, 1},
    {5886, C_MEMBER_OBJECT, 40, 1}, {14393, C_MEMBER_OBJECT, 32, 1},
    {14910, C_MEMBER_OBJECT, 48, 1}, {14393, C_MEMBER_OBJECT, 32, 1},
    {14910, C_MEMBER_OBJECT, 48, 1}, {8597, C_MEMBER_OBJECT, 32, 1},
    {15158, C_MEMBER_OBJECT, 40, 1}, {12522, C_MEMBER_OBJECT, 40, 1},
    {12531, C_MEMBER_OBJECT, 48, 1}, {11590, C_MEMBER_OBJECT, 32, 1},
    {15079, C_MEMBER_OBJECT, 40, 1}, {10003, C_MEMBER_OBJECT, 32, 1},
    {11590, C_MEMBER_OBJECT, 40, 1}, {10003, C_MEMBER_OBJECT, 32, 1},
    {11590, C_MEMBER_OBJECT, 40, 1}, {11590, C_MEMBER_OBJECT, 32, 1},
    {12200, C_MEMBER_OBJECT, 40, 1}, {16952, C_MEMBER_OBJECT, 48, 1},
    {8511, C_MEMBER_OBJECT, 56, 1}, {8519, C_MEMBER_OBJECT, 64, 1}, {11590, C_MEMBER_OBJECT, 32, 1},
    {11590, C_MEMBER_OBJECT, 32, 1}, {13845, C_MEMBER_OBJECT, 40, 1},
    {14910, C_MEMBER_OBJECT, 48, 1}, {14393, C_MEMBER_OBJECT, 32, 1},
    {14910, C_MEMBER_OBJECT, 56, 1}, {14411, C_MEMBER_OBJECT, 32, 1},
    {14910, C_MEMBER_OBJECT, 48, 1}, {9218, C_MEMBER_OBJECT, 32, 1},
    {10003, C_MEMBER_OBJECT, 32, 1}, {11590, C_MEMBER_OBJECT, 40, 1},
    {10003, C_MEMBER_OBJECT, 32, 1}, {11590, C_MEMBER_OBJECT, 40, 1},
    {12169, C_MEMBER_OBJECT, 48, 1}, {14910, C_MEMBER_OBJECT, 56, 1},
    {9833, C_MEMBER_OBJECT, 64, 1}, {11101, C_MEMBER_OBJECT, 32, 1},
    {11085, C_MEMBER_OBJECT_ARRAY, 40, 8}, {12331, C_MEMBER_OBJECT, 32, 1},
    {11652, C_MEMBER_OBJECT, 40, 1}, {11652, C_MEMBER_OBJECT, 40, 1},
    {15672, C_MEMBER_OBJECT, 32, 1}, {15946, C_MEMBER_OBJECT, 40, 1},
    {12320, C_MEMBER_OBJECT, 48, 1}, {12849, C_MEMBER_OBJECT, 56, 1},
    {11720, C_MEMBER_OBJECT, 32, 1}, {10003, C_MEMBER_OBJECT, 40, 1},
    {12796, C_MEMBER_OBJECT, 32, 1}, {8590, C_MEMBER_OBJECT, 32, 1}, {8572, C_MEMBER_OBJECT, 40, 1},
    {8579, C_MEMBER_OBJECT, 48, 1}, {11652, C_MEMBER_OBJECT, 40, 1},
    {12874, C_MEMBER_OBJECT, 40, 1}, {18118, C_MEMBER_OBJECT, 80, 1},
    {18274, C_MEMBER_OBJECT, 152, 1}, {11266, C_MEMBER_OBJECT, 32, 1},
    {11274, C_MEMBER_OBJECT, 40, 1}, {11282, C_MEMBER_OBJECT, 48, 1},
    {8838, C_MEMBER_OBJECT, 32, 1}, {15168, C_MEMBER_OBJECT, 40, 1}, {8590, C_MEMBER_OBJECT, 32, 1},
    {8572, C_MEMBER_OBJECT, 40, 1}, {8579, C_MEMBER_OBJECT, 48, 1}, {18274, C_MEMBER_OBJECT, 88, 1},
    {12886, C_MEMBER_OBJECT, 32, 1}, {12879, C_MEMBER_OBJECT, 40, 1},
    {12911, C_MEMBER_OBJECT, 56, 1}, {12894, C_MEMBER_OBJECT, 64, 1},
    {8875, C_MEMBER_OBJECT, 40, 1}, {8856, C_MEMBER_OBJECT, 64, 1}, {8884, C_MEMBER_OBJECT, 72, 1},
    {6544, C_MEMBER_OBJECT, 40, 1}, {11659, C_MEMBER_OBJECT, 40, 1},
    {13402, C_MEMBER_OBJECT, 32, 1}, {6209, C_MEMBER_OBJECT, 40, 1},
    {12256, C_MEMBER_OBJECT, 48, 1}, {18083, C_MEMBER_OBJECT, 56, 1},
    {18099, C_MEMBER_OBJECT, 64, 1}, {13565, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {13565, C_MEMBER_OBJECT_ARRAY, 48, 0}, {18118, C_MEMBER_OBJECT, 40, 1},
    {18274, C_MEMBER_OBJECT, 112, 1}, {14302, C_MEMBER_OBJECT, 32, 1},
    {13402, C_MEMBER_OBJECT, 32, 1}, {14148, C_MEMBER_OBJECT, 40, 1},
    {15713, C_MEMBER_OBJECT, 48, 1}, {12668, C_MEMBER_OBJECT, 56, 1},
    {14562, C_MEMBER_OBJECT, 32, 1}, {14581, C_MEMBER_OBJECT, 40, 1},
    {14544, C_MEMBER_OBJECT, 48, 1}, {14553, C_MEMBER_OBJECT, 56, 1},
    {14571, C_MEMBER_OBJECT, 64, 1}, {14059, C_MEMBER_OBJECT, 40, 1},
    {11484, C_MEMBER_OBJECT, 88, 1}, {15672, C_MEMBER_OBJECT, 32, 1},
    {15951, C_MEMBER_OBJECT, 40, 1}, {15946, C_MEMBER_OBJECT, 48, 1},
    {12324, C_MEMBER_OBJECT, 56, 1}, {16008, C_MEMBER_OBJECT, 40, 1},
    {14884, C_MEMBER_OBJECT, 48, 1}, {14178, C_MEMBER_OBJECT, 56, 1},
    {10838, C_MEMBER_OBJECT, 48, 1}, {11404, C_MEMBER_OBJECT, 56, 1},
    {14178, C_MEMBER_OBJECT, 64, 1}, {18274, C_MEMBER_OBJECT, 80, 1},
    {15173, C_MEMBER_OBJECT, 40, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {15388, C_MEMBER_OBJECT, 80, 1}, {15406, C_MEMBER_OBJECT, 96, 1},
    {15424, C_MEMBER_OBJECT, 112, 1}, {15442, C_MEMBER_OBJECT, 128, 1},
    {15460, C_MEMBER_OBJECT, 144, 1}, {15478, C_MEMBER_OBJECT, 160, 1},
    {15496, C_MEMBER_OBJECT, 176, 1}, {15514, C_MEMBER_OBJECT, 192, 1},
    {18274, C_MEMBER_OBJECT, 208, 1}, {15258, C_MEMBER_OBJECT, 32, 1},
    {15672, C_MEMBER_OBJECT, 32, 1}, {15951, C_MEMBER_OBJECT, 40, 1},
    {15946, C_MEMBER_OBJECT, 48, 1}, {8240, C_MEMBER_OBJECT, 32, 1},
    {11376, C_MEMBER_OBJECT, 56, 1}, {15795, C_MEMBER_OBJECT, 88, 1},
    {8529, C_MEMBER_OBJECT, 96, 1}, {6665, C_MEMBER_OBJECT, 104, 1},
    {15023, C_MEMBER_OBJECT, 120, 1}, {16932, C_MEMBER_OBJECT, 128, 1},
    {3422, C_MEMBER_OBJECT, 160, 1}, {521, C_MEMBER_OBJECT, 168, 1}, {786, C_MEMBER_OBJECT, 176, 1},
    {339, C_MEMBER_OBJECT, 184, 1}, {329, C_MEMBER_OBJECT, 192, 1}, {1205, C_MEMBER_OBJECT, 200, 1},
    {771, C_MEMBER_OBJECT, 208, 1}, {801, C_MEMBER_OBJECT, 216, 1}, {1383, C_MEMBER_OBJECT, 224, 1},
    {1179, C_MEMBER_OBJECT, 232, 1}, {8240, C_MEMBER_OBJECT, 32, 1}, {8844, C_MEMBER_OBJECT, 40, 1},
    {15010, C_MEMBER_OBJECT, 48, 1}, {12290, C_MEMBER_OBJECT, 64, 1},
    {15023, C_MEMBER_OBJECT, 80, 1}, {15785, C_MEMBER_OBJECT, 88, 1},
    {11376, C_MEMBER_OBJECT, 112, 1}, {8597, C_MEMBER_OBJECT, 32, 1},
    {8844, C_MEMBER_OBJECT, 40, 1}, {15357, C_MEMBER_OBJECT, 32, 1},
    {15369, C_MEMBER_OBJECT, 40, 1}, {11652, C_MEMBER_OBJECT, 40, 1},
    {11652, C_MEMBER_OBJECT, 40, 1}, {18049, C_MEMBER_OBJECT, 32, 1},
    {9595, C_MEMBER_OBJECT, 40, 1}, {8292, C_MEMBER_OBJECT, 48, 1}, {9902, C_MEMBER_OBJECT, 56, 1},
    {16117, C_MEMBER_OBJECT, 32, 1}, {11518, C_MEMBER_OBJECT, 40, 1},
    {16125, C_MEMBER_OBJECT, 32, 1}, {11533, C_MEMBER_OBJECT, 40, 1},
    {17410, C_MEMBER_OBJECT, 32, 1}, {13656, C_MEMBER_OBJECT, 40, 1},
    {13660, C_MEMBER_OBJECT, 48, 1}, {15887, C_MEMBER_OBJECT, 32, 1},
    {15921, C_MEMBER_OBJECT, 40, 1}, {15912, C_MEMBER_OBJECT, 48, 1},
    {15933, C_MEMBER_OBJECT, 56, 1}, {15859, C_MEMBER_OBJECT, 64, 1},
    {15872, C_MEMBER_OBJECT, 72, 1}, {15894, C_MEMBER_OBJECT, 80, 1},
    {15838, C_MEMBER_OBJECT, 144, 1}, {13565, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {13565, C_MEMBER_OBJECT_ARRAY, 48, 0}, {16861, C_MEMBER_OBJECT, 32, 1},
    {16852, C_MEMBER_OBJECT, 40, 1}, {13565, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {11652, C_MEMBER_OBJECT, 40, 1}, {11162, C_MEMBER_OBJECT, 272, 1},
    {11212, C_MEMBER_OBJECT, 280, 1}, {11178, C_MEMBER_OBJECT, 352, 1},
    {11228, C_MEMBER_OBJECT, 360, 1}, {11195, C_MEMBER_OBJECT, 368, 1},
    {11243, C_MEMBER_OBJECT, 384, 1}, {11133, C_MEMBER_OBJECT, 872, 1},
    {11153, C_MEMBER_OBJECT, 880, 1}, {11141, C_MEMBER_OBJECT, 888, 1},
    {11123, C_MEMBER_OBJECT, 904, 1}, {5486, C_MEMBER_OBJECT, 928, 1},
    {5506, C_MEMBER_OBJECT, 944, 1}, {13920, C_MEMBER_OBJECT, 32, 1},
    {6209, C_MEMBER_OBJECT, 40, 1}, {14001, C_MEMBER_OBJECT, 48, 1},
    {18274, C_MEMBER_OBJECT, 56, 1}, {13488, C_MEMBER_OBJECT, 32, 1},
    {13402, C_MEMBER_OBJECT, 32, 1}, {6676, C_MEMBER_OBJECT, 40, 1}, {8766, C_MEMBER_OBJECT, 48, 1},
    {9477, C_MEMBER_OBJECT, 56, 1}, {3834, C_MEMBER_OBJECT, 32, 1}, {3834, C_MEMBER_OBJECT, 32, 1},
    {13402, C_MEMBER_OBJECT, 32, 1}, {17415, C_MEMBER_OBJECT, 40, 1},
    {8136, C_MEMBER_OBJECT, 48, 1}, {18049, C_MEMBER_OBJECT, 56, 1},
    {13298, C_MEMBER_OBJECT, 64, 1}, {13402, C_MEMBER_OBJECT, 32, 1},
    {6676, C_MEMBER_OBJECT, 40, 1}, {9441, C_MEMBER_OBJECT, 48, 1}, {8272, C_MEMBER_OBJECT, 56, 1},
    {9456, C_MEMBER_OBJECT, 64, 1}, {8766, C_MEMBER_OBJECT, 72, 1}, {9477, C_MEMBER_OBJECT, 80, 1},
    {13402, C_MEMBER_OBJECT, 32, 1}, {8766, C_MEMBER_OBJECT, 40, 1}, {9477, C_MEMBER_OBJECT, 48, 1},
    {6209, C_MEMBER_OBJECT, 32, 1}, {11061, C_MEMBER_OBJECT, 40, 1},
    {17929, C_MEMBER_OBJECT, 48, 1}, {14001, C_MEMBER_OBJECT, 56, 1},
    {18274, C_MEMBER_OBJECT, 64, 1}, {11101, C_MEMBER_OBJECT, 32, 1},
    {11085, C_MEMBER_OBJECT_ARRAY, 40, 8}, {18309, C_MEMBER_OBJECT, 32, 1},
    {18289, C_MEMBER_OBJECT, 40, 1}, {18319, C_MEMBER_OBJECT, 56, 1},
    {18301, C_MEMBER_OBJECT, 64, 1}, {18309, C_MEMBER_OBJECT, 32, 1},
    {18289, C_MEMBER_OBJECT, 40, 1}, {18319, C_MEMBER_OBJECT, 56, 1},
    {18301, C_MEMBER_OBJECT, 64, 1}, {18309, C_MEMBER_OBJECT, 32, 1},
    {18289, C_MEMBER_OBJECT, 40, 1}, {18319, C_MEMBER_OBJECT, 56, 1},
    {18301, C_MEMBER_OBJECT, 64, 1}, {8590, C_MEMBER_OBJECT, 32, 1}, {8572, C_MEMBER_OBJECT, 40, 1},
    {8579, C_MEMBER_OBJECT, 48, 1}, {16575, C_MEMBER_OBJECT, 32, 1},
    {16927, C_MEMBER_OBJECT, 40, 1}, {16610, C_MEMBER_OBJECT, 48, 1},
    {18274, C_MEMBER_OBJECT, 64, 1}, {14951, C_MEMBER_OBJECT, 32, 1},
    {16959, C_MEMBER_OBJECT, 40, 1}, {12261, C_MEMBER_OBJECT, 48, 1},
    {12266, C_MEMBER_OBJECT, 56, 1}, {8597, C_MEMBER_OBJECT, 64, 1},
    {15639, C_MEMBER_OBJECT, 72, 1}, {9226, C_MEMBER_OBJECT, 88, 1}, {8072, C_MEMBER_OBJECT, 96, 1},
    {14323, C_MEMBER_OBJECT, 104, 1}, {9494, C_MEMBER_OBJECT, 112, 1},
    {15678, C_MEMBER_OBJECT, 120, 1}, {9326, C_MEMBER_OBJECT, 128, 1},
    {15694, C_MEMBER_OBJECT, 136, 1}, {9351, C_MEMBER_OBJECT, 144, 1},
    {8054, C_MEMBER_OBJECT, 152, 1}, {14310, C_MEMBER_OBJECT, 160, 1},
    {16631, C_MEMBER_OBJECT, 40, 1}, {9379, C_MEMBER_OBJECT, 48, 1},
    {13417, C_MEMBER_OBJECT, 56, 1}, {11031, C_MEMBER_OBJECT, 64, 1},
    {10994, C_MEMBER_OBJECT, 72, 1}, {11018, C_MEMBER_OBJECT, 80, 1},
    {10956, C_MEMBER_OBJECT, 88, 1}, {10983, C_MEMBER_OBJECT, 96, 1},
    {10941, C_MEMBER_OBJECT, 104, 1}, {11008, C_MEMBER_OBJECT, 112, 1},
    {10968, C_MEMBER_OBJECT, 120, 1}, {10928, C_MEMBER_OBJECT, 128, 1},
    {9242, C_MEMBER_OBJECT, 144, 1}, {12169, C_MEMBER_OBJECT, 40, 1},
    {14910, C_MEMBER_OBJECT, 48, 1}, {18002, C_MEMBER_OBJECT, 144, 1},
    {17913, C_MEMBER_OBJECT, 152, 1}, {18558, C_MEMBER_OBJECT, 168, 1},
    {18002, C_MEMBER_OBJECT, 144, 1}, {17913, C_MEMBER_OBJECT, 152, 1},
    {18558, C_MEMBER_OBJECT, 168, 1}, {18558, C_MEMBER_OBJECT, 144, 1},
    {18002, C_MEMBER_OBJECT, 160, 1}, {12182, C_MEMBER_OBJECT, 32, 1},
    {9792, C_MEMBER_OBJECT, 40, 1}, {18274, C_MEMBER_OBJECT, 48, 1},
    {17889, C_MEMBER_OBJECT, 112, 1}, {17841, C_MEMBER_OBJECT, 120, 1},
    {17865, C_MEMBER_OBJECT, 128, 1}, {17817, C_MEMBER_OBJECT, 144, 1},
    {17769, C_MEMBER_OBJECT, 152, 1}, {17793, C_MEMBER_OBJECT, 160, 1},
};

static const uint16_t static_types[] = {
    13669, 17410, 6345, 6844, 6834, 6869, 6863, 6769, 7420, 1619, 7485, 7552, 7540, 7814, 8102,
    4127, 4103, 4082, 8321, 8925, 8907, 8936, 9038, 8953, 12804, 8963, 8988, 9012, 9057, 8902, 9261,
    9394, 9843, 9893, 9952, 620, 9993, 10207, 10580, 10613, 11434, 12393, 12407, 12388, 12579,
    11480, 12782, 12939, 13005, 13047, 13025, 13305, 13298, 13783, 14334, 14590, 14768, 14762,
    14917, 16417, 11711, 15211, 15207, 15305, 15811, 15824, 16384, 17359, 17395, 17389, 15979,
    15956, 18335, 18564, 17449, 6158, 6361, 6383, 6406, 4026, 3191, 8331, 10590, 11696, 12234,
    18055, 10875, 10891, 10908, 10870, 751, 16015, 16484, 12339, 12768, 12972, 13032, 17468, 1112,
    1160, 14417, 16048, 16076, 15960, 17742, 18208, 18234, 18252, 17686, 1098, 6671, 6796, 13771,
    13798, 13809, 7880, 16471, 493, 9747, 9914, 16442, 88, 102, 527, 661, 859, 3115, 12, 28, 43,
    166, 423, 697, 877, 911, 1088, 1197, 2847, 2899, 3026, 3045, 3077, 3103, 3223, 3411, 3422, 601,
    1222, 3456, 178, 366, 505, 647, 709, 1270, 2883, 2912, 3089, 3324, 3399, 134, 217, 269, 567,
    583, 815, 832, 1121, 1296, 1349, 3178, 723, 3502, 740, 850, 923, 1140, 2798, 2832, 3233, 3289,
    150, 246, 285, 308, 3126, 3251, 3270, 3302, 3380, 8150, 8191, 16457, 16525, 16432, 16509, 6436,
};

const struct table table_3_14_7t = {
    {.hex = 0x030e07f0, .free_threaded = true}, names, members, enumerators, types, held, static_types,
    686, 4, 264, 197,
    NULL,
};
