/* What the debug information of CPython 3.14.8 says: made by make-table. */
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
    "XMLParserObject\0" "ZeroDivisionError\0" "ZlibDecompressor\0" "ZstdCompressor\0"
    "ZstdDecompressor\0" "ZstdDict\0" "_DummyDecl\0" "_IncompleteInputError\0" "_PyAsyncGenObject\0"
    "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0" "_PyDictViewObject\0" "_PyEncoderObject\0"
    "_PyErr_StackItem\0" "_PyExecutorObject\0" "_PyGenObject\0" "_PyInterpreterFrame\0"
    "_PyListIterObject\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0"
    "_PyScannerObject\0" "_PyThreadStateImpl\0" "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0"
    "__origin__\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0"
    "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0"
    "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0" "_blake2.blake2s\0" "_buffer_wrapper\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0"
    "_curses_panel.panel\0" "_dbm.dbm\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_hmac.HMAC\0" "_interpchannels.ChannelID\0" "_interpchannels.ChannelInfo\0"
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
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_dicts\0" "c_profileobj\0"
    "c_traceobj\0" "cache\0" "cache_info_type\0" "cached_objects\0"
    "cached_objects.constevaluator_type\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
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
    "ctypes.CField\0" "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0" "cursors\0"
    "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0"
    "dataobj\0" "datastack_chunk\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0"
    "dbmobject\0" "debug_offset\0" "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0"
    "decoder\0" "default_factory\0" "default_value\0" "defaultfn\0" "defdictobject\0" "deque\0"
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
    "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0" "exits[0].executor\0" "expression\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_locals_cache\0" "f_overwritten_fast_locals\0" "f_trace\0"
    "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0"
    "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterfalseobject\0"
    "filterobject\0" "first\0" "flags\0" "float\0" "fn\0" "format_spec\0" "formatteriterator\0"
    "formatteriterobject\0" "frame\0" "frame_obj\0" "free\0" "freeblock\0" "freepools\0"
    "frozenset\0" "func\0" "func_annotate\0" "func_annotations\0" "func_builtins\0" "func_closure\0"
    "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0" "func_weakreflist\0"
    "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
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
    "mi_page_t\0" "mi_segment_t\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "moduledef\0" "monitoring_callables\0" "monitoring_tool_names\0"
    "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0"
    "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0"
    "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_full\0" "ob_shash\0" "ob_size\0"
    "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_items\0" "odict_iterator\0" "odict_keys\0" "odict_values\0" "odictiterobject\0"
    "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0" "os.statvfs_result\0"
    "output_buffer\0" "owner\0" "pages\0" "pairwiseobject\0" "parameters\0" "paramflags\0"
    "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0"
    "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0"
    "persistent_id\0" "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0"
    "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "placeholder\0"
    "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0" "positions_iterator\0"
    "positionsiterator\0" "posix.DirEntry\0" "prev\0" "previous\0" "previous_item\0"
    "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
    "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0"
    "range_iterator\0" "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0"
    "readinto\0" "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0"
    "repeatobject\0" "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "root\0"
    "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0"
    "row_factory\0" "rwpair\0" "s_annotations_code\0" "s_format\0" "s_nested\0" "saved\0"
    "segment_info_slices\0" "segment_size\0" "segment_slices\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0"
    "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0"
    "simplequeueobject\0" "slice\0" "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stackpointer\0" "starmapobject\0" "start\0" "start_event_obj\0"
    "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0"
    "state.kind\0" "state.string\0" "statement\0" "statement_cache\0" "staticmethod\0"
    "stderrprinter\0" "ste_annotation_block\0" "ste_children\0" "ste_directives\0" "ste_id\0"
    "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0"
    "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0"
    "string.templatelib.Interpolation\0" "string.templatelib.Template\0"
    "string.templatelib.TemplateIter\0" "stringio\0" "strings\0" "stringsiter\0" "striterobject\0"
    "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct mi_heap_s\0" "struct mi_page_queue_s\0"
    "struct mi_page_s\0" "struct mi_segment_s\0" "struct pool_header\0" "struct type_cache_entry\0"
    "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0"
    "sys.float_info\0" "sys.hash_info\0" "sys.int_info\0" "sys.legacy_event_handler\0"
    "sys.thread_info\0" "sys.version_info\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0"
    "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_awaited_by\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0"
    "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "templateiterobject\0" "templateobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0"
    "this\0" "thread_delayed_free\0" "thread_id\0" "thread_watchdogs\0" "threading_local_key\0"
    "threading_local_sentinel\0" "threads.head\0" "threads.main\0" "thunk\0" "time.struct_time\0"
    "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0"
    "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
    "traverse_func\0" "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0"
    "types\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0"
    "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0"
    "typing.TypeVarTuple\0" "typing.Union\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unhashable_args\0"
    "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "uop_executor\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "valid\0" "value\0" "values\0"
    "var_cached\0" "var_default\0" "var_name\0" "vectorcall_args\0" "vectorcall_kwnames\0"
    "view.obj\0" "vm_data.code\0" "vm_data.links.next\0" "vm_data.links.previous\0"
    "warnings.context\0" "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "xblock_size\0" "xheap\0" "xi.exceptions\0"
    "xibufferview\0" "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xthread_free\0" "zdict\0" "zip\0"
    "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {414, 0, 0, 72, 0, 0}, {414, 12829, 40, 8, 0, 0}, {414, 13472, 16, 8, 0, 0},
    {414, 14189, 24, 8, 0, 0}, {414, 15749, 32, 8, 0, 0}, {442, 0, 0, 64, 0, 0},
    {442, 14107, 16, 8, 0, 0}, {442, 14120, 24, 8, 0, 0}, {460, 0, 0, 56, 0, 0},
    {460, 9775, 40, 8, 0, 0}, {460, 16611, 16, 8, 0, 0}, {460, 16646, 32, 8, 0, 0},
    {460, 16963, 24, 8, 0, 0}, {474, 0, 0, 64, 0, 0}, {474, 6609, 0, 8, 0, 0},
    {474, 7571, 24, 8, 0, 0}, {474, 12485, 8, 8, 0, 0}, {1236, 0, 0, 16, 0, 0},
    {1236, 14100, 0, 8, 0, 0}, {1264, 0, 0, 56, 0, 0}, {1264, 8732, 24, 8, 0, 0},
    {1335, 0, 0, 152, 0, 0}, {1335, 6779, 144, 8, 0, 0}, {1335, 9229, 40, 8, 0, 0},
    {1335, 9892, 136, 8, 0, 0}, {1335, 13118, 16, 8, 0, 0}, {1335, 14001, 64, 8, 0, 0},
    {1335, 14904, 48, 8, 0, 0}, {1335, 18472, 56, 8, 0, 0}, {1400, 0, 0, 40, 0, 0},
    {1400, 11217, 24, 8, 0, 0}, {1400, 12485, 16, 8, 0, 0}, {1400, 15754, 32, 4, 6, 1},
    {1400, 15783, 32, 4, 5, 1}, {1400, 15797, 32, 4, 2, 3}, {1414, 0, 0, 40, 0, 0},
    {1414, 6146, 16, 8, 0, 0}, {1414, 6154, 24, 8, 0, 0}, {1430, 0, 0, 40, 0, 0},
    {1430, 6166, 24, 8, 0, 0}, {1430, 6175, 16, 8, 0, 0}, {1447, 0, 0, 160, 0, 0},
    {1447, 5985, 40, 8, 0, 0}, {1447, 6088, 24, 8, 0, 0}, {1447, 6096, 56, 8, 0, 0},
    {1447, 6119, 32, 8, 0, 0}, {1464, 0, 0, 88, 0, 0}, {1464, 13472, 80, 8, 0, 0},
    {1464, 13697, 72, 8, 0, 0}, {1487, 0, 0, 96, 0, 0}, {1487, 9718, 80, 8, 0, 0},
    {1487, 13428, 72, 8, 0, 0}, {1514, 0, 0, 72, 0, 0}, {1514, 6252, 24, 8, 0, 0},
    {1514, 7530, 56, 8, 0, 0}, {1514, 8419, 48, 8, 0, 0}, {1514, 13552, 32, 8, 0, 0},
    {1514, 17384, 40, 8, 0, 0}, {1536, 0, 0, 56, 0, 0}, {1536, 13598, 24, 8, 0, 0},
    {1554, 0, 0, 40, 0, 0}, {1554, 13664, 24, 8, 0, 0}, {1554, 13681, 32, 1, 0, 0},
    {1585, 0, 0, 56, 0, 0}, {1585, 12835, 16, 8, 0, 0}, {1585, 12840, 32, 8, 0, 0},
    {1585, 12849, 24, 8, 0, 0}, {1603, 0, 0, 64, 0, 0}, {1603, 13337, 56, 8, 0, 0},
    {1619, 0, 0, 64, 0, 0}, {1619, 14415, 16, 8, 0, 0}, {1619, 17400, 48, 8, 0, 0},
    {1629, 0, 0, 24, 0, 0}, {1629, 13632, 16, 8, 0, 0}, {1642, 0, 0, 216, 0, 0},
    {1642, 7650, 52, 4, 0, 0}, {1642, 7662, 208, 1, 0, 0}, {1642, 7679, 24, 8, 0, 0},
    {1642, 7689, 40, 8, 0, 0}, {1642, 7707, 112, 8, 0, 0}, {1642, 7719, 68, 4, 0, 0},
    {1642, 7734, 136, 8, 0, 0}, {1642, 7747, 104, 8, 0, 0}, {1642, 7766, 96, 8, 0, 0},
    {1642, 7785, 120, 8, 0, 0}, {1642, 7793, 32, 8, 0, 0}, {1642, 7802, 72, 4, 0, 0},
    {1642, 7817, 128, 8, 0, 0}, {1642, 7829, 64, 4, 0, 0}, {1655, 0, 0, 56, 0, 0},
    {1655, 18064, 48, 8, 0, 0}, {1655, 18069, 40, 8, 0, 0}, {1678, 0, 0, 48, 0, 0},
    {1678, 8566, 16, 8, 0, 0}, {1678, 8575, 24, 8, 0, 0}, {1688, 0, 0, 48, 0, 0},
    {1688, 17141, 16, 8, 0, 0}, {1688, 17149, 32, 8, 0, 0}, {1688, 17160, 24, 8, 0, 0},
    {1703, 0, 0, 64, 0, 0}, {1703, 18111, 24, 8, 0, 0}, {1703, 18123, 16, 8, 0, 0},
    {1716, 0, 0, 160, 0, 0}, {1716, 8496, 40, 8, 0, 0}, {1716, 8519, 24, 8, 0, 0},
    {1716, 8527, 56, 8, 0, 0}, {1716, 8550, 32, 8, 0, 0}, {1729, 0, 0, 24, 0, 0},
    {1729, 8672, 16, 8, 0, 0}, {1784, 0, 0, 48, 0, 0}, {1784, 11236, 24, 1, 0, 0},
    {1784, 17780, 40, 8, 0, 0}, {1804, 0, 0, 40, 0, 0}, {1804, 11236, 24, 1, 0, 0},
    {1804, 17780, 32, 8, 0, 0}, {1885, 0, 0, 40, 0, 0}, {1885, 8707, 24, 8, 0, 0},
    {1885, 8714, 32, 8, 0, 0}, {1885, 8725, 16, 8, 0, 0}, {1899, 0, 0, 24, 0, 0},
    {1899, 13084, 8, 8, 0, 0}, {1899, 13091, 16, 8, 0, 0}, {1914, 0, 0, 32, 0, 0},
    {1914, 9244, 32, 0, 0, 0}, {1914, 9255, 10, 1, 0, 0}, {1914, 9263, 9, 1, 0, 0},
    {1914, 9283, 8, 1, 0, 0}, {1914, 9296, 24, 8, 0, 0}, {1914, 9308, 0, 8, 0, 0},
    {1914, 9318, 16, 8, 0, 0}, {1931, 0, 0, 48, 0, 0}, {1931, 12877, 32, 8, 0, 0},
    {1931, 12885, 16, 8, 0, 0}, {1931, 12893, 40, 8, 0, 0}, {1944, 0, 0, 16, 0, 0},
    {1944, 13084, 0, 8, 0, 0}, {1944, 13091, 8, 8, 0, 0}, {1963, 0, 0, 16, 0, 0},
    {1963, 7521, 0, 1, 0, 0}, {1963, 9415, 2, 1, 0, 0}, {1963, 18081, 3, 1, 0, 0},
    {1963, 18093, 8, 8, 0, 0}, {1976, 0, 0, 24, 0, 0}, {1976, 13616, 16, 8, 0, 0},
    {2015, 0, 0, 80, 0, 0}, {2015, 9781, 16, 8, 0, 0}, {2015, 9801, 48, 8, 0, 0},
    {2015, 9816, 24, 8, 0, 0}, {2015, 9843, 56, 8, 0, 0}, {2015, 9884, 32, 8, 0, 0},
    {2029, 0, 0, 152, 0, 0}, {2029, 10163, 120, 8, 0, 0}, {2029, 10177, 112, 8, 0, 0},
    {2029, 10194, 24, 8, 0, 0}, {2029, 10208, 72, 8, 0, 0}, {2029, 10221, 48, 8, 0, 0},
    {2029, 10231, 56, 8, 0, 0}, {2029, 10255, 80, 8, 0, 0}, {2029, 10264, 16, 8, 0, 0},
    {2029, 10277, 64, 8, 0, 0}, {2029, 10293, 104, 8, 0, 0}, {2029, 10305, 32, 8, 0, 0},
    {2029, 10315, 40, 8, 0, 0}, {2029, 10329, 128, 8, 0, 0}, {2046, 0, 0, 16, 0, 0},
    {2046, 4442, 0, 8, 0, 0}, {2046, 4451, 8, 8, 0, 0}, {2056, 0, 0, 160, 0, 0},
    {2056, 10792, 40, 8, 0, 0}, {2056, 10815, 67, 1, 0, 0}, {2056, 10830, 72, 88, 0, 0},
    {2056, 10920, 24, 8, 0, 0}, {2056, 10951, 32, 8, 0, 0}, {2068, 0, 0, 168, 0, 0},
    {2068, 11262, 16, 8, 0, 0}, {2083, 0, 0, 280, 0, 0}, {2083, 5889, 16, 256, 0, 0},
    {2100, 0, 0, 40, 0, 0}, {2100, 6643, 32, 8, 0, 0}, {2118, 0, 0, 40, 0, 0},
    {2118, 6962, 32, 8, 0, 0}, {2139, 0, 0, 40, 0, 0}, {2139, 11010, 16, 8, 0, 0},
    {2152, 0, 0, 936, 0, 0}, {2152, 11269, 880, 8, 0, 0}, {2152, 11284, 888, 8, 0, 0},
    {2152, 11294, 856, 8, 0, 0}, {2152, 11302, 872, 8, 0, 0}, {2152, 11314, 864, 8, 0, 0},
    {2169, 0, 0, 104, 0, 0}, {2169, 13428, 72, 8, 0, 0}, {2169, 13472, 80, 8, 0, 0},
    {2169, 13477, 96, 8, 0, 0}, {2169, 14189, 88, 8, 0, 0}, {2189, 0, 0, 24, 0, 0},
    {2189, 10158, 16, 8, 0, 0}, {2212, 0, 0, 225864, 0, 0}, {2212, 5944, 10712, 8, 0, 0},
    {2212, 5964, 10704, 8, 0, 0}, {2212, 6326, 79944, 1976, 0, 0}, {2212, 6536, 10792, 8, 0, 0},
    {2212, 6616, 10912, 8, 0, 0}, {2212, 6687, 10696, 8, 0, 0}, {2212, 6854, 7680, 8, 0, 0},
    {2212, 6863, 8512, 8, 0, 0}, {2212, 7024, 224624, 160, 0, 0}, {2212, 7039, 224776, 8, 0, 0},
    {2212, 7074, 224728, 8, 0, 0}, {2212, 7102, 224624, 8, 0, 0}, {2212, 7134, 224632, 8, 0, 0},
    {2212, 7159, 224752, 8, 0, 0}, {2212, 7189, 224760, 8, 0, 0}, {2212, 7223, 224768, 8, 0, 0},
    {2212, 7259, 224640, 8, 0, 0}, {2212, 7291, 224736, 8, 0, 0}, {2212, 7319, 224744, 8, 0, 0},
    {2212, 7361, 223112, 8, 0, 0}, {2212, 7387, 223120, 8, 0, 0}, {2212, 7406, 223128, 8, 0, 0},
    {2212, 7433, 223136, 8, 0, 0}, {2212, 7862, 8016, 8, 0, 0}, {2212, 7884, 8008, 8, 0, 0},
    {2212, 7904, 8000, 8, 0, 0}, {2212, 8131, 223144, 40, 0, 0}, {2212, 9047, 8496, 8, 0, 0},
    {2212, 9658, 79912, 8, 0, 0}, {2212, 9689, 79888, 8, 0, 0}, {2212, 10664, 7616, 8, 0, 0},
    {2212, 10677, 7600, 4, 0, 0}, {2212, 10691, 7608, 8, 0, 0}, {2212, 10702, 7432, 72, 0, 0},
    {2212, 10717, 7504, 24, 0, 0}, {2212, 11424, 7280, 8, 0, 0}, {2212, 11458, 7728, 8, 0, 0},
    {2212, 11478, 7704, 8, 0, 0}, {2212, 11496, 7688, 8, 0, 0}, {2212, 11512, 7696, 8, 0, 0},
    {2212, 13385, 223280, 1216, 0, 0}, {2212, 13406, 224496, 64, 0, 0},
    {2212, 13510, 7272, 8, 0, 0}, {2212, 13747, 10904, 8, 0, 0}, {2212, 16578, 7672, 8, 0, 0},
    {2212, 16586, 8504, 8, 0, 0}, {2212, 17092, 7344, 8, 0, 0}, {2212, 17105, 7360, 8, 0, 0},
    {2212, 17468, 81920, 141192, 0, 0}, {2212, 17515, 180232, 9608, 0, 0},
    {2212, 17530, 180240, 9600, 0, 0}, {2212, 17557, 189856, 480, 0, 0},
    {2212, 17590, 81928, 98304, 0, 0}, {2212, 18231, 10776, 8, 0, 0}, {2212, 18248, 10736, 8, 0, 0},
    {2212, 18272, 10720, 8, 0, 0}, {2212, 18289, 10728, 8, 0, 0}, {2212, 18511, 10672, 24, 0, 0},
    {2231, 0, 0, 40, 0, 0}, {2231, 6191, 32, 8, 0, 0}, {2231, 13624, 24, 8, 0, 0},
    {2244, 0, 0, 32, 0, 0}, {2244, 12702, 16, 8, 0, 0}, {2244, 12720, 24, 4, 0, 0},
    {2257, 0, 0, 40, 0, 0}, {2257, 10042, 24, 4, 0, 0}, {2257, 13472, 0, 8, 0, 0},
    {2257, 13879, 16, 8, 0, 0}, {2257, 17435, 8, 4, 0, 0}, {2269, 0, 0, 16, 0, 0},
    {2269, 13084, 0, 8, 0, 0}, {2281, 0, 0, 32, 0, 0}, {2281, 13439, 16, 8, 0, 0},
    {2281, 13452, 24, 8, 0, 0}, {2293, 0, 0, 152, 0, 0}, {2293, 13035, 24, 8, 0, 0},
    {2293, 18167, 64, 8, 0, 0}, {2312, 0, 0, 32, 0, 0}, {2312, 13329, 0, 8, 0, 0},
    {2324, 0, 0, 48, 0, 0}, {2324, 11427, 16, 8, 0, 0}, {2324, 11435, 24, 8, 0, 0},
    {2339, 0, 0, 104, 0, 0}, {2339, 12856, 56, 8, 0, 0}, {2351, 0, 0, 56, 0, 0},
    {2351, 13040, 24, 8, 0, 0}, {2351, 13047, 16, 8, 0, 0}, {2351, 13055, 48, 8, 0, 0},
    {2351, 13063, 32, 8, 0, 0}, {2366, 0, 0, 80, 0, 0}, {2366, 13472, 72, 8, 0, 0},
    {2384, 0, 0, 112, 0, 0}, {2384, 13756, 72, 8, 0, 0}, {2384, 13775, 48, 8, 0, 0},
    {2398, 0, 0, 112, 0, 0}, {2398, 9964, 88, 8, 0, 0}, {2398, 9973, 96, 8, 0, 0},
    {2398, 13464, 72, 8, 0, 0}, {2398, 16035, 80, 8, 0, 0}, {2414, 0, 0, 16, 0, 0},
    {2414, 13639, 0, 4, 0, 0}, {2414, 13649, 0, 8, 0, 0}, {2414, 13689, 8, 8, 0, 0},
    {2514, 0, 0, 200, 0, 0}, {2514, 9983, 16, 8, 0, 0}, {2514, 11217, 48, 8, 0, 0},
    {2514, 13005, 32, 8, 0, 0}, {2514, 15413, 64, 128, 0, 0}, {2514, 16605, 40, 8, 0, 0},
    {2514, 18052, 24, 8, 0, 0}, {2526, 0, 0, 40, 0, 0}, {2526, 15708, 16, 8, 0, 0},
    {2526, 15982, 32, 8, 0, 0}, {2526, 15987, 24, 8, 0, 0}, {2540, 0, 0, 80, 0, 0},
    {2540, 18087, 72, 8, 0, 0}, {2594, 0, 0, 144, 0, 0}, {2594, 9485, 104, 8, 0, 0},
    {2594, 9513, 112, 8, 0, 0}, {2594, 9964, 80, 8, 0, 0}, {2594, 12527, 88, 8, 0, 0},
    {2594, 13177, 136, 8, 0, 0}, {2594, 13428, 72, 8, 0, 0}, {2594, 13879, 96, 8, 0, 0},
    {2594, 14538, 128, 8, 0, 0}, {2594, 16963, 120, 8, 0, 0}, {2614, 0, 0, 80, 0, 0},
    {2614, 7857, 72, 8, 0, 0}, {2654, 0, 0, 832, 0, 0}, {2654, 6338, 144, 8, 0, 0},
    {2654, 6348, 200, 8, 0, 0}, {2654, 6368, 192, 8, 0, 0}, {2654, 6978, 96, 8, 0, 0},
    {2654, 6991, 104, 8, 0, 0}, {2654, 8419, 208, 8, 0, 0}, {2654, 8614, 112, 8, 0, 0},
    {2654, 8632, 72, 8, 0, 0}, {2654, 8745, 232, 8, 0, 0}, {2654, 9047, 128, 8, 0, 0},
    {2654, 9649, 120, 8, 0, 0}, {2654, 11652, 16, 8, 0, 0}, {2654, 13493, 160, 8, 0, 0},
    {2654, 13510, 8, 8, 0, 0}, {2654, 14510, 0, 8, 0, 0}, {2654, 17020, 152, 8, 0, 0},
    {2654, 17047, 288, 8, 0, 0}, {2654, 17067, 296, 8, 0, 0}, {2668, 0, 0, 40, 0, 0},
    {2668, 16888, 24, 8, 0, 0}, {2668, 16897, 16, 8, 0, 0}, {2686, 0, 0, 40, 0, 0},
    {2686, 13624, 32, 8, 0, 0}, {2700, 0, 0, 416, 0, 0}, {2700, 17194, 256, 8, 0, 0},
    {2700, 17202, 336, 8, 0, 0}, {2700, 17211, 32, 8, 0, 0}, {2700, 17224, 352, 8, 0, 0},
    {2700, 17233, 192, 8, 0, 0}, {2700, 17242, 48, 8, 0, 0}, {2700, 17253, 264, 8, 0, 0},
    {2700, 17261, 288, 8, 0, 0}, {2700, 17275, 168, 8, 0, 0}, {2700, 17284, 40, 8, 0, 0},
    {2700, 17296, 240, 8, 0, 0}, {2700, 17307, 344, 8, 0, 0}, {2700, 17314, 24, 8, 0, 0},
    {2700, 17322, 88, 8, 0, 0}, {2700, 17330, 360, 8, 0, 0}, {2700, 17344, 184, 8, 0, 0},
    {2700, 17356, 208, 8, 0, 0}, {2713, 0, 0, 112, 0, 0}, {2713, 9462, 72, 8, 0, 0},
    {2713, 13710, 80, 8, 0, 0}, {2713, 14897, 104, 8, 0, 0}, {2734, 0, 0, 64, 0, 0},
    {2734, 8732, 56, 8, 0, 0}, {2750, 0, 0, 24, 0, 0}, {2750, 13673, 16, 8, 0, 0},
    {2762, 0, 0, 64, 0, 0}, {2762, 18393, 24, 8, 0, 0}, {2762, 18413, 16, 8, 0, 0},
    {2778, 0, 0, 208, 0, 0}, {2778, 5837, 192, 8, 0, 0}, {2778, 9947, 24, 8, 0, 0},
    {2778, 12343, 16, 8, 0, 0}, {2778, 13578, 48, 8, 0, 0}, {2778, 17794, 136, 8, 0, 0},
    {2778, 17818, 144, 8, 0, 0}, {2778, 17842, 128, 8, 0, 0}, {2778, 17866, 104, 8, 0, 0},
    {2778, 17890, 112, 8, 0, 0}, {2778, 17914, 96, 8, 0, 0}, {2975, 0, 0, 128, 0, 0},
    {2975, 14194, 104, 8, 0, 0}, {2975, 14207, 96, 8, 0, 0}, {3364, 0, 0, 296, 0, 0},
    {3364, 6768, 72, 8, 0, 0}, {3364, 6804, 232, 8, 0, 0}, {3364, 13118, 24, 8, 0, 0},
    {3364, 13123, 32, 8, 0, 0}, {3364, 14227, 224, 8, 0, 0}, {3364, 14860, 200, 8, 0, 0},
    {3364, 14872, 208, 8, 0, 0}, {3364, 14881, 216, 8, 0, 0}, {3364, 15675, 16, 8, 0, 0},
    {3583, 0, 0, 24, 0, 0}, {3583, 6183, 16, 8, 0, 0}, {3624, 0, 0, 24, 0, 0},
    {3624, 9355, 16, 8, 0, 0}, {3659, 0, 0, 16, 0, 0}, {3659, 9708, 0, 8, 0, 0},
    {3659, 14524, 8, 8, 0, 0}, {3707, 0, 0, 88, 0, 0}, {3707, 9788, 0, 8, 0, 0},
    {3707, 9824, 16, 8, 0, 0}, {3707, 9834, 40, 8, 0, 0}, {3707, 10113, 48, 8, 0, 0},
    {3707, 11610, 56, 8, 0, 0}, {3707, 12672, 80, 8, 0, 0}, {3707, 14015, 74, 1, 0, 0},
    {3707, 14515, 8, 8, 0, 0}, {3707, 15681, 64, 8, 0, 0}, {3727, 0, 0, 32, 0, 0},
    {3727, 11813, 24, 8, 0, 0}, {3745, 0, 0, 112, 0, 0}, {3745, 13010, 40, 8, 0, 0},
    {3787, 0, 0, 316616, 0, 0}, {3787, 6536, 2440, 256, 0, 0}, {3787, 6553, 2696, 4, 0, 0},
    {3787, 6616, 10632, 16, 0, 0}, {3787, 7024, 14056, 8, 0, 0}, {3787, 7102, 14056, 8, 0, 0},
    {3787, 11713, 808, 8, 0, 0}, {3787, 13747, 1176, 16, 0, 0}, {3787, 15306, 1256, 1040, 0, 0},
    {3787, 17468, 10680, 3368, 0, 0}, {3820, 0, 0, 936, 0, 0}, {3820, 6494, 864, 8, 0, 0},
    {3820, 6515, 872, 8, 0, 0}, {3820, 6668, 0, 832, 0, 0}, {3839, 0, 0, 32, 0, 0},
    {3839, 11813, 24, 8, 0, 0}, {5829, 0, 0, 32, 0, 0}, {5829, 9348, 8, 8, 0, 0},
    {5829, 17787, 16, 8, 0, 0}, {5829, 18057, 0, 8, 0, 0}, {5846, 0, 0, 32, 0, 0},
    {5846, 9328, 24, 8, 0, 0}, {5846, 11559, 16, 8, 0, 0}, {6217, 0, 0, 32, 0, 0},
    {6217, 8911, 24, 8, 0, 0}, {6217, 18431, 16, 8, 0, 0}, {6314, 0, 0, 64, 0, 0},
    {6314, 6191, 32, 8, 0, 0}, {6314, 13607, 40, 8, 0, 0}, {6571, 0, 0, 24, 0, 0},
    {6571, 10158, 0, 8, 0, 0}, {6946, 0, 0, 32, 0, 0}, {6946, 11813, 24, 8, 0, 0},
    {7489, 0, 0, 32, 0, 0}, {7489, 7352, 0, 8, 0, 0}, {7489, 13368, 8, 8, 0, 0},
    {7506, 0, 0, 32, 0, 0}, {7506, 11754, 16, 8, 0, 0}, {7506, 11801, 24, 8, 0, 0},
    {7591, 0, 0, 32, 0, 0}, {7591, 7626, 16, 8, 0, 0}, {8935, 0, 0, 56, 0, 0},
    {8935, 8895, 48, 8, 0, 0}, {8955, 0, 0, 56, 0, 0}, {8955, 8949, 32, 8, 0, 0},
    {8971, 0, 0, 216, 0, 0}, {8971, 12461, 24, 8, 0, 0}, {8971, 12471, 40, 8, 0, 0},
    {9214, 0, 0, 56, 0, 0}, {9214, 9012, 16, 8, 0, 0}, {9214, 9029, 40, 8, 0, 0},
    {9541, 0, 0, 56, 0, 0}, {9541, 9424, 40, 8, 0, 0}, {9541, 9437, 32, 8, 0, 0},
    {9541, 9447, 24, 8, 0, 0}, {9541, 13890, 48, 8, 0, 0}, {10023, 0, 0, 32, 0, 0},
    {10023, 10158, 16, 8, 0, 0}, {10023, 11751, 24, 8, 0, 0}, {10642, 0, 0, 24, 0, 0},
    {10642, 13697, 16, 8, 0, 0}, {10655, 0, 0, 64, 0, 0}, {10655, 6252, 24, 8, 0, 0},
    {10655, 13961, 16, 8, 0, 0}, {10655, 14042, 32, 8, 0, 0}, {12385, 0, 0, 32, 0, 0},
    {12385, 7646, 16, 8, 0, 0}, {12385, 13710, 24, 8, 0, 0}, {12589, 0, 0, 32, 0, 0},
    {12589, 11813, 24, 8, 0, 0}, {12643, 0, 0, 24, 0, 0}, {12759, 0, 0, 40, 0, 0},
    {12759, 12481, 32, 8, 0, 0}, {12759, 15708, 16, 8, 0, 0}, {12759, 15982, 24, 8, 0, 0},
    {12779, 0, 0, 152, 0, 0}, {12779, 7002, 72, 8, 0, 0}, {12779, 7008, 128, 8, 0, 0},
    {12779, 10158, 88, 8, 0, 0}, {12779, 12408, 112, 8, 0, 0}, {12779, 12810, 120, 8, 0, 0},
    {12779, 14992, 0, 56, 0, 0}, {12796, 0, 0, 56, 0, 0}, {12796, 12343, 40, 8, 0, 0},
    {12796, 13510, 24, 8, 0, 0}, {12796, 14951, 48, 8, 0, 0}, {12903, 0, 0, 48, 0, 0},
    {12903, 17253, 24, 8, 0, 0}, {12903, 17330, 32, 8, 0, 0}, {12903, 17435, 0, 8, 0, 0},
    {12947, 0, 0, 40, 0, 0}, {12947, 10158, 24, 8, 0, 0}, {12947, 11881, 16, 8, 0, 0},
    {12978, 0, 0, 24, 0, 0}, {12978, 12957, 16, 8, 0, 0}, {13272, 0, 0, 3064, 0, 0},
    {13272, 12395, 2872, 16, 0, 0}, {13272, 14021, 1040, 1800, 0, 0}, {13272, 17000, 2840, 8, 0, 0},
    {13282, 0, 0, 24, 0, 0}, {13282, 10036, 0, 8, 0, 0}, {13298, 0, 0, 80, 0, 0},
    {13298, 7521, 10, 2, 0, 0}, {13298, 8821, 9, 1, 0, 0}, {13298, 10123, 16, 8, 0, 0},
    {13298, 12621, 32, 8, 0, 0}, {13298, 13510, 56, 8, 0, 0}, {13298, 15347, 0, 4, 0, 0},
    {13298, 15373, 4, 4, 0, 0}, {13298, 16611, 8, 1, 3, 4}, {13298, 18493, 28, 4, 0, 0},
    {13298, 18505, 48, 8, 0, 0}, {13298, 18649, 40, 8, 0, 0}, {13308, 0, 0, 41304, 0, 0},
    {13308, 5897, 176, 8, 0, 0}, {13308, 8449, 216, 8, 0, 0}, {13308, 12400, 240, 4, 0, 0},
    {13308, 15126, 232, 8, 0, 0}, {13308, 15146, 32, 8, 0, 0}, {13308, 15159, 224, 8, 0, 0},
    {13308, 15359, 248, 8, 0, 0}, {13308, 15386, 264, 41040, 0, 0}, {13863, 0, 0, 64, 0, 0},
    {13863, 9001, 48, 8, 0, 0}, {13863, 9020, 24, 8, 0, 0}, {13863, 9029, 56, 8, 0, 0},
    {14175, 0, 0, 80, 0, 0}, {14175, 6252, 24, 8, 0, 0}, {14175, 10054, 16, 8, 0, 0},
    {14175, 12405, 32, 8, 0, 0}, {14640, 0, 0, 64, 0, 0}, {14640, 14585, 32, 8, 0, 0},
    {14640, 14594, 40, 8, 0, 0}, {14640, 14603, 16, 8, 0, 0}, {14640, 14612, 48, 8, 0, 0},
    {14640, 14622, 24, 8, 0, 0}, {14748, 0, 0, 224, 0, 0}, {14748, 329, 176, 8, 0, 0},
    {14748, 339, 168, 8, 0, 0}, {14748, 521, 152, 8, 0, 0}, {14748, 771, 192, 8, 0, 0},
    {14748, 786, 160, 8, 0, 0}, {14748, 801, 200, 8, 0, 0}, {14748, 1179, 216, 8, 0, 0},
    {14748, 1205, 184, 8, 0, 0}, {14748, 1383, 208, 8, 0, 0}, {14748, 3422, 144, 8, 0, 0},
    {14748, 6628, 136, 8, 0, 0}, {14748, 6708, 88, 8, 0, 0}, {14748, 8664, 80, 8, 0, 0},
    {14748, 14572, 128, 8, 0, 0}, {14748, 15064, 104, 8, 0, 0}, {14748, 15831, 72, 8, 0, 0},
    {14748, 16968, 112, 8, 0, 0}, {14748, 17374, 120, 8, 0, 0}, {14824, 0, 0, 48, 0, 0},
    {14824, 12485, 40, 8, 0, 0}, {14824, 15708, 16, 8, 0, 0}, {14824, 15982, 32, 8, 0, 0},
    {14824, 15987, 24, 8, 0, 0}, {14967, 0, 0, 32, 0, 0}, {14967, 15214, 24, 8, 0, 0},
    {15218, 0, 0, 32, 0, 0}, {15218, 11813, 24, 8, 0, 0}, {15276, 0, 0, 16, 0, 0},
    {15276, 11217, 8, 8, 0, 0}, {15276, 12343, 0, 8, 0, 0}, {15285, 0, 0, 48, 0, 0},
    {15285, 15299, 16, 8, 0, 0}, {15323, 0, 0, 72, 0, 0}, {15323, 6729, 40, 8, 0, 0},
    {15323, 6739, 48, 8, 0, 0}, {15847, 0, 0, 32, 0, 0}, {15847, 15393, 16, 8, 0, 0},
    {16173, 0, 0, 32, 0, 0}, {16173, 11813, 24, 8, 0, 0}, {16187, 0, 0, 528, 0, 0},
    {16187, 8732, 8, 512, 0, 0}, {16187, 14982, 520, 8, 0, 0}, {16200, 0, 0, 263248, 0, 0},
    {16200, 13245, 512, 8, 0, 0}, {16200, 13257, 520, 4, 0, 0}, {16223, 0, 0, 32, 0, 0},
    {16223, 11217, 8, 8, 0, 0}, {16223, 12343, 0, 8, 0, 0}, {16223, 13510, 16, 8, 0, 0},
    {16241, 0, 0, 48, 0, 0}, {16241, 5936, 0, 8, 0, 0}, {16241, 10138, 24, 8, 0, 0},
    {16241, 13566, 20, 4, 0, 0}, {16241, 14439, 8, 8, 0, 0}, {16261, 0, 0, 48, 0, 0},
    {16261, 11863, 4, 4, 0, 0}, {16279, 0, 0, 24, 0, 0}, {16300, 0, 0, 3064, 0, 0},
    {16300, 12395, 2872, 16, 0, 0}, {16300, 14021, 1040, 1800, 0, 0}, {16300, 17000, 2840, 8, 0, 0},
    {16317, 0, 0, 24, 0, 0}, {16317, 10036, 0, 8, 0, 0}, {16340, 0, 0, 80, 0, 0},
    {16340, 7521, 10, 2, 0, 0}, {16340, 8821, 9, 1, 0, 0}, {16340, 10123, 16, 8, 0, 0},
    {16340, 12621, 32, 8, 0, 0}, {16340, 13510, 56, 8, 0, 0}, {16340, 15347, 0, 4, 0, 0},
    {16340, 15373, 4, 4, 0, 0}, {16340, 16611, 8, 1, 3, 4}, {16340, 18493, 28, 4, 0, 0},
    {16340, 18505, 48, 8, 0, 0}, {16340, 18649, 40, 8, 0, 0}, {16357, 0, 0, 41304, 0, 0},
    {16357, 5897, 176, 8, 0, 0}, {16357, 8449, 216, 8, 0, 0}, {16357, 12400, 240, 4, 0, 0},
    {16357, 15126, 232, 8, 0, 0}, {16357, 15146, 32, 8, 0, 0}, {16357, 15159, 224, 8, 0, 0},
    {16357, 15359, 248, 8, 0, 0}, {16357, 15386, 264, 41040, 0, 0}, {16377, 0, 0, 48, 0, 0},
    {16377, 6241, 32, 4, 0, 0}, {16377, 10128, 8, 8, 0, 0}, {16377, 13021, 44, 4, 0, 0},
    {16377, 13524, 40, 4, 0, 0}, {16377, 14921, 0, 8, 0, 0}, {16377, 16599, 36, 4, 0, 0},
    {16396, 0, 0, 24, 0, 0}, {16396, 13472, 8, 8, 0, 0}, {16426, 0, 0, 40, 0, 0},
    {16426, 13697, 24, 8, 0, 0}, {16426, 13701, 32, 8, 0, 0}, {16426, 17435, 16, 8, 0, 0},
    {16905, 0, 0, 496, 0, 0}, {16905, 11751, 16, 8, 0, 0}, {16905, 13515, 32, 8, 0, 0},
    {16905, 13590, 24, 4, 0, 0}, {16905, 18093, 40, 456, 0, 0}, {17970, 0, 0, 32, 0, 0},
    {17970, 11813, 24, 8, 0, 0}, {17988, 0, 0, 56, 0, 0}, {17988, 6252, 16, 8, 0, 0},
    {17988, 14042, 40, 8, 0, 0}, {18458, 0, 0, 32, 0, 0}, {18458, 8983, 16, 8, 0, 0},
    {18458, 15209, 24, 8, 0, 0}, {18634, 0, 0, 88, 0, 0}, {18634, 11208, 80, 8, 0, 0},
    {18689, 0, 0, 48, 0, 0}, {18689, 12330, 24, 8, 0, 0}, {18689, 14951, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {537, 4}, {551, 0}, {3532, 22}, {13368, 5},
};

static const struct table_type types[] = {
    {43, 1464, 88, 88, 0, 8}, {88, 1514, 72, 72, 8, 6}, {102, 1487, 96, 96, 14, 9},
    {620, 1990, 24, 24, 23, 1}, {697, 2169, 104, 104, 24, 10}, {751, 11620, 72, 72, 34, 2},
    {1088, 2366, 80, 80, 36, 7}, {1197, 2398, 112, 112, 43, 10}, {1619, 1619, 64, 64, 53, 0},
    {3045, 2540, 80, 80, 53, 7}, {3077, 2594, 144, 144, 60, 15}, {3115, 2614, 80, 80, 75, 7},
    {3251, 2713, 112, 112, 82, 9}, {3270, 2713, 112, 112, 91, 9}, {3302, 2713, 112, 112, 100, 9},
    {3891, 3917, 48, 48, 109, 3}, {3961, 637, 112, 112, 112, 11}, {3977, 10625, 24, 24, 123, 1},
    {3997, 3135, 168, 168, 124, 15}, {4011, 3143, 32, 32, 139, 2}, {4040, 121, 32, 32, 141, 0},
    {4056, 121, 32, 32, 141, 0}, {4072, 3607, 32, 32, 141, 2}, {4088, 58, 112, 112, 143, 0},
    {4107, 72, 152, 152, 143, 1}, {4128, 5247, 48, 48, 144, 3}, {4149, 5286, 64, 64, 147, 3},
    {4173, 5264, 48, 48, 150, 3}, {4192, 385, 48, 48, 153, 1}, {4205, 2822, 88, 88, 154, 3},
    {4217, 3430, 72, 72, 157, 3}, {4229, 16630, 80, 80, 160, 1}, {4248, 1568, 160, 160, 161, 10},
    {4265, 204, 128, 128, 171, 3}, {4286, 396, 32, 32, 174, 2}, {4306, 3059, 32, 32, 176, 1},
    {4331, 16615, 96, 96, 177, 2}, {4346, 1763, 40, 40, 179, 1}, {4361, 1743, 32, 32, 180, 1},
    {4381, 8811, 32, 32, 181, 0}, {4390, 442, 64, 64, 181, 2}, {4475, 432, 32, 32, 183, 0},
    {4489, 686, 32, 32, 183, 0}, {4519, 675, 72, 72, 183, 1}, {4530, 7553, 40, 40, 184, 0},
    {4556, 2577, 96, 40, 184, 1}, {4584, 18525, 32, 32, 185, 0}, {4625, 15076, 48, 48, 185, 4},
    {4644, 6795, 152, 152, 189, 3}, {4663, 6795, 152, 152, 192, 3}, {4682, 6795, 152, 152, 195, 3},
    {4701, 6927, 64, 64, 198, 3}, {4713, 9957, 48, 48, 201, 2}, {4724, 13535, 40, 40, 203, 2},
    {4754, 16144, 120, 120, 205, 5}, {4767, 16981, 200, 200, 210, 12}, {4785, 6935, 24, 24, 222, 1},
    {4804, 11731, 32, 32, 223, 2}, {4816, 3642, 80, 80, 225, 6}, {4830, 3803, 64, 64, 231, 5},
    {4844, 1368, 80, 80, 236, 2}, {4861, 235, 192, 192, 238, 0}, {4882, 353, 224, 224, 238, 1},
    {4905, 889, 32, 32, 239, 0}, {4914, 943, 32, 32, 239, 1}, {4945, 964, 56, 56, 240, 1},
    {4989, 998, 48, 48, 241, 2}, {5033, 1032, 64, 64, 243, 2}, {5071, 1060, 56, 56, 245, 3},
    {5109, 3005, 56, 56, 248, 0}, {5147, 1264, 56, 56, 248, 0}, {5161, 1335, 152, 152, 248, 8},
    {5177, 1312, 24, 24, 256, 1}, {5202, 3364, 296, 296, 257, 9}, {5220, 3339, 24, 24, 266, 1},
    {5306, 15323, 72, 72, 267, 1}, {5325, 2862, 33728, 33728, 268, 0}, {5358, 2927, 40, 40, 268, 0},
    {5369, 2938, 32, 32, 268, 0}, {5386, 2938, 32, 32, 268, 0}, {5403, 2962, 32, 32, 268, 0},
    {5420, 2962, 32, 32, 268, 0}, {5437, 2951, 32, 32, 268, 0}, {5452, 2951, 32, 32, 268, 0},
    {5467, 2951, 32, 32, 268, 0}, {5482, 2951, 32, 32, 268, 0}, {5497, 2951, 32, 32, 268, 0},
    {5513, 2951, 32, 32, 268, 0}, {5566, 2991, 264, 264, 268, 3}, {5583, 3163, 40, 40, 271, 1},
    {5601, 2444, 32, 32, 272, 0}, {5618, 2474, 32, 32, 272, 0}, {5633, 2489, 32, 32, 272, 1},
    {5649, 2461, 120, 120, 273, 5}, {5666, 2502, 88, 88, 278, 5}, {5682, 2562, 56, 56, 283, 2},
    {5697, 18000, 112, 112, 285, 2}, {5737, 2633, 24, 24, 287, 0}, {5759, 12660, 56, 56, 287, 5},
    {5774, 12643, 24, 24, 292, 1}, {5794, 17168, 64, 64, 293, 1}, {5865, 8386, 24, 24, 294, 1},
    {6201, 6217, 32, 32, 295, 2}, {6266, 6314, 64, 64, 297, 1}, {6278, 6298, 40, 40, 298, 1},
    {6330, 1, 24, 24, 299, 1}, {6388, 3565, 152, 160, 300, 9}, {6404, 1414, 40, 40, 309, 2},
    {6426, 1430, 40, 40, 311, 2}, {6449, 3583, 24, 24, 313, 1}, {6812, 1585, 56, 56, 314, 3},
    {6839, 1585, 64, 56, 317, 3}, {6877, 1536, 56, 56, 320, 0}, {6887, 6946, 32, 32, 320, 1},
    {6912, 16173, 32, 32, 321, 1}, {7471, 7506, 32, 32, 322, 2}, {7536, 1629, 24, 24, 324, 1},
    {7591, 7591, 32, 32, 325, 2}, {7603, 1885, 56, 40, 327, 3}, {7857, 1642, 208, 216, 330, 10},
    {7923, 5134, 112, 112, 340, 2}, {7947, 8955, 56, 56, 342, 1}, {7975, 8955, 56, 56, 343, 1},
    {8011, 5846, 32, 32, 344, 1}, {8036, 8935, 56, 56, 345, 1}, {8060, 8971, 216, 216, 346, 1},
    {8164, 3491, 48, 48, 347, 1}, {8196, 3506, 80, 80, 348, 2}, {8230, 3523, 56, 56, 350, 1},
    {8456, 3694, 152, 160, 351, 9}, {8466, 1729, 24, 24, 360, 1}, {8600, 191, 80, 80, 361, 2},
    {8761, 1784, 48, 48, 363, 1}, {8779, 1804, 40, 40, 364, 1}, {8793, 1820, 32, 32, 365, 2},
    {8834, 1866, 104, 104, 367, 2}, {8850, 1840, 32, 32, 369, 2}, {9047, 1931, 48, 48, 371, 0},
    {9052, 9214, 56, 56, 371, 2}, {9070, 3624, 24, 24, 373, 1}, {9081, 9214, 56, 56, 374, 2},
    {9098, 3624, 24, 24, 376, 1}, {9108, 9214, 56, 56, 377, 2}, {9133, 9214, 56, 56, 379, 2},
    {9157, 9214, 56, 56, 381, 2}, {9183, 9214, 56, 56, 383, 2}, {9202, 3624, 24, 24, 385, 1},
    {9531, 9541, 56, 56, 386, 4}, {9902, 9920, 56, 56, 390, 2}, {9998, 10023, 32, 32, 392, 2},
    {10069, 10087, 48, 48, 394, 2}, {10107, 4435, 152, 80, 396, 6}, {10148, 2514, 200, 200, 402, 9},
    {10362, 2029, 152, 152, 411, 15}, {10371, 12385, 32, 32, 426, 2},
    {10392, 12779, 152, 152, 428, 11}, {10421, 12796, 56, 56, 439, 4},
    {10446, 14175, 80, 80, 443, 6}, {10741, 3694, 152, 160, 449, 9}, {10751, 10642, 24, 24, 458, 1},
    {10774, 1885, 48, 40, 459, 3}, {11031, 2139, 40, 40, 462, 2}, {11036, 2083, 280, 280, 464, 1},
    {11052, 2100, 32, 40, 465, 1}, {11069, 2118, 32, 40, 466, 1}, {11857, 2068, 168, 168, 467, 2},
    {11872, 15218, 32, 32, 469, 1}, {11887, 4460, 32, 32, 470, 2}, {11906, 16919, 48, 48, 472, 2},
    {11921, 16905, 496, 496, 474, 3}, {11947, 5912, 56, 56, 477, 4}, {11968, 6673, 40, 40, 481, 1},
    {11986, 7541, 32, 32, 482, 2}, {12002, 8078, 56, 56, 484, 2}, {12025, 8685, 56, 56, 486, 2},
    {12065, 8256, 32, 32, 488, 2}, {12084, 8484, 40, 40, 490, 2}, {12100, 8695, 40, 40, 492, 2},
    {12116, 9332, 40, 40, 494, 2}, {12136, 10005, 32, 32, 496, 2}, {12158, 10985, 72, 72, 498, 5},
    {12176, 11738, 56, 56, 503, 1}, {12193, 14027, 40, 40, 504, 3}, {12212, 14254, 64, 64, 507, 2},
    {12235, 14558, 48, 48, 509, 2}, {12253, 14930, 32, 32, 511, 1}, {12270, 15694, 32, 32, 512, 2},
    {12288, 16651, 40, 40, 514, 2}, {12308, 18672, 56, 56, 516, 3}, {12395, 2068, 168, 168, 519, 2},
    {12500, 12514, 64, 64, 521, 1}, {12549, 2231, 40, 40, 522, 0}, {12554, 3727, 32, 32, 522, 1},
    {12568, 12589, 32, 32, 523, 1}, {12740, 12759, 40, 40, 524, 3}, {12929, 3745, 112, 112, 527, 1},
    {12943, 12947, 40, 40, 528, 2}, {12965, 12978, 24, 24, 530, 1}, {13100, 1885, 48, 40, 531, 3},
    {13133, 13149, 48, 48, 534, 1}, {13166, 2293, 144, 152, 535, 3}, {13186, 2324, 48, 48, 538, 3},
    {13193, 18458, 32, 32, 541, 2}, {13208, 1885, 56, 40, 543, 3}, {13346, 13356, 88, 88, 546, 1},
    {13368, 2351, 56, 56, 547, 4}, {13824, 13863, 64, 64, 551, 3}, {13894, 6592, 40, 40, 554, 1},
    {13914, 11840, 48, 48, 555, 1}, {13934, 13226, 64, 64, 556, 5}, {13968, 2577, 104, 40, 561, 1},
    {13983, 2577, 40, 40, 562, 1}, {14375, 2423, 104, 104, 563, 2}, {14458, 14477, 80, 80, 565, 1},
    {14495, 414, 72, 72, 566, 4}, {14631, 14640, 64, 64, 570, 5}, {14716, 18634, 88, 88, 575, 2},
    {14803, 14824, 48, 48, 577, 4}, {14840, 899, 88, 88, 581, 3}, {14849, 1250, 96, 96, 584, 4},
    {14958, 14967, 32, 32, 588, 1}, {15174, 14701, 24, 24, 589, 0}, {15187, 14423, 48, 48, 589, 1},
    {15248, 2514, 200, 200, 590, 9}, {15252, 15285, 48, 48, 599, 1}, {15341, 2526, 40, 40, 600, 3},
    {15598, 14734, 48, 48, 603, 2}, {15611, 14748, 224, 224, 605, 15},
    {15630, 14768, 104, 104, 620, 7}, {15645, 3875, 32, 32, 627, 2}, {15657, 14784, 32, 32, 629, 0},
    {15847, 15847, 32, 32, 629, 2}, {15996, 17970, 32, 32, 631, 1}, {16015, 17970, 32, 32, 632, 1},
    {16051, 11659, 48, 48, 633, 4}, {16084, 16948, 32, 32, 637, 2}, {16112, 16929, 40, 40, 639, 2},
    {16420, 16426, 40, 40, 641, 3}, {16453, 5721, 144, 144, 644, 8}, {16468, 2577, 56, 40, 652, 1},
    {17124, 2577, 48, 40, 653, 1}, {17384, 5818, 40, 40, 654, 2}, {17414, 2686, 32, 40, 656, 1},
    {17420, 3839, 32, 32, 657, 1}, {17435, 4503, 936, 936, 658, 12}, {17474, 10655, 64, 64, 670, 4},
    {17493, 3768, 24, 24, 674, 1}, {17650, 14084, 56, 56, 675, 4}, {17667, 14064, 24, 24, 679, 1},
    {17688, 14064, 24, 24, 680, 1}, {17711, 17452, 56, 56, 681, 5}, {17732, 17617, 80, 80, 686, 7},
    {17747, 17631, 40, 40, 693, 3}, {17767, 17988, 56, 56, 696, 5}, {18039, 3676, 128, 144, 701, 4},
    {18093, 2068, 168, 168, 705, 2}, {18312, 3858, 64, 64, 707, 4}, {18338, 3858, 64, 64, 711, 4},
    {18356, 3858, 64, 64, 715, 4}, {18439, 1885, 56, 40, 719, 3}, {18538, 460, 56, 56, 722, 4},
    {18568, 3205, 168, 168, 726, 16}, {18602, 3440, 136, 136, 742, 13},
    {18668, 18689, 48, 48, 755, 2}, {18699, 8153, 168, 168, 757, 3},
    {18713, 8153, 168, 168, 760, 3}, {18729, 3474, 184, 184, 763, 2},
    {18752, 2778, 208, 208, 765, 9},
};

static const struct table_held held[] = {
    {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {13697, C_MEMBER_OBJECT, 72, 1}, {13472, C_MEMBER_OBJECT, 80, 1},
    {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {13428, C_MEMBER_OBJECT, 72, 1}, {9718, C_MEMBER_OBJECT, 80, 1}, {9723, C_MEMBER_OBJECT, 88, 1},
    {10107, C_MEMBER_OBJECT, 16, 1}, {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1},
    {13552, C_MEMBER_OBJECT, 32, 1}, {17384, C_MEMBER_OBJECT, 40, 1},
    {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1}, {13428, C_MEMBER_OBJECT, 72, 1},
    {13472, C_MEMBER_OBJECT, 80, 1}, {14189, C_MEMBER_OBJECT, 88, 1},
    {13477, C_MEMBER_OBJECT, 96, 1}, {15111, C_MEMBER_OBJECT, 56, 1},
    {15083, C_MEMBER_OBJECT, 64, 1}, {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1},
    {13552, C_MEMBER_OBJECT, 32, 1}, {17384, C_MEMBER_OBJECT, 40, 1},
    {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1}, {13472, C_MEMBER_OBJECT, 72, 1},
    {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {13464, C_MEMBER_OBJECT, 72, 1}, {16035, C_MEMBER_OBJECT, 80, 1},
    {9964, C_MEMBER_OBJECT, 88, 1}, {9973, C_MEMBER_OBJECT, 96, 1}, {9047, C_MEMBER_OBJECT, 16, 1},
    {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {18087, C_MEMBER_OBJECT, 72, 1}, {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1},
    {13552, C_MEMBER_OBJECT, 32, 1}, {17384, C_MEMBER_OBJECT, 40, 1},
    {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1}, {13428, C_MEMBER_OBJECT, 72, 1},
    {9964, C_MEMBER_OBJECT, 80, 1}, {12527, C_MEMBER_OBJECT, 88, 1},
    {13879, C_MEMBER_OBJECT, 96, 1}, {9485, C_MEMBER_OBJECT, 104, 1},
    {9513, C_MEMBER_OBJECT, 112, 1}, {16963, C_MEMBER_OBJECT, 120, 1},
    {14538, C_MEMBER_OBJECT, 128, 1}, {13177, C_MEMBER_OBJECT, 136, 1},
    {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {7857, C_MEMBER_OBJECT, 72, 1}, {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1},
    {13552, C_MEMBER_OBJECT, 32, 1}, {17384, C_MEMBER_OBJECT, 40, 1},
    {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1}, {9462, C_MEMBER_OBJECT, 72, 1},
    {13710, C_MEMBER_OBJECT, 80, 1}, {14897, C_MEMBER_OBJECT, 104, 1},
    {9047, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {9462, C_MEMBER_OBJECT, 72, 1}, {13710, C_MEMBER_OBJECT, 80, 1},
    {14897, C_MEMBER_OBJECT, 104, 1}, {9047, C_MEMBER_OBJECT, 16, 1},
    {6252, C_MEMBER_OBJECT, 24, 1}, {13552, C_MEMBER_OBJECT, 32, 1},
    {17384, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 48, 1}, {7530, C_MEMBER_OBJECT, 56, 1},
    {9462, C_MEMBER_OBJECT, 72, 1}, {13710, C_MEMBER_OBJECT, 80, 1},
    {14897, C_MEMBER_OBJECT, 104, 1}, {3947, C_MEMBER_OBJECT, 16, 1},
    {3906, C_MEMBER_OBJECT, 24, 1}, {3927, C_MEMBER_OBJECT, 32, 1}, {10584, C_MEMBER_OBJECT, 16, 1},
    {10479, C_MEMBER_OBJECT, 24, 1}, {10540, C_MEMBER_OBJECT, 32, 1},
    {10493, C_MEMBER_OBJECT, 40, 1}, {10553, C_MEMBER_OBJECT, 48, 1},
    {10567, C_MEMBER_OBJECT, 56, 1}, {10593, C_MEMBER_OBJECT, 64, 1},
    {10604, C_MEMBER_OBJECT, 72, 1}, {10507, C_MEMBER_OBJECT, 80, 1},
    {10522, C_MEMBER_OBJECT, 88, 1}, {10464, C_MEMBER_OBJECT, 96, 1},
    {10618, C_MEMBER_OBJECT, 16, 1}, {16841, C_MEMBER_OBJECT, 16, 1},
    {16690, C_MEMBER_OBJECT, 24, 1}, {16768, C_MEMBER_OBJECT, 32, 1},
    {16705, C_MEMBER_OBJECT, 40, 1}, {16792, C_MEMBER_OBJECT, 48, 1},
    {16807, C_MEMBER_OBJECT, 56, 1}, {16861, C_MEMBER_OBJECT, 64, 1},
    {16873, C_MEMBER_OBJECT, 72, 1}, {16720, C_MEMBER_OBJECT, 80, 1},
    {16736, C_MEMBER_OBJECT, 88, 1}, {16674, C_MEMBER_OBJECT, 96, 1},
    {16825, C_MEMBER_OBJECT, 120, 1}, {16782, C_MEMBER_OBJECT, 128, 1},
    {16851, C_MEMBER_OBJECT, 136, 1}, {16755, C_MEMBER_OBJECT, 144, 1},
    {16445, C_MEMBER_OBJECT, 16, 1}, {16438, C_MEMBER_OBJECT, 24, 1},
    {13461, C_MEMBER_OBJECT, 16, 1}, {13697, C_MEMBER_OBJECT, 24, 1},
    {18027, C_MEMBER_OBJECT, 104, 1}, {8566, C_MEMBER_OBJECT, 16, 1},
    {8575, C_MEMBER_OBJECT, 24, 1}, {8584, C_MEMBER_OBJECT, 32, 1}, {18123, C_MEMBER_OBJECT, 16, 1},
    {18111, C_MEMBER_OBJECT, 24, 1}, {18100, C_MEMBER_OBJECT, 32, 1},
    {17141, C_MEMBER_OBJECT, 16, 1}, {17160, C_MEMBER_OBJECT, 24, 1},
    {17149, C_MEMBER_OBJECT, 32, 1}, {12534, C_MEMBER_OBJECT, 40, 1},
    {11584, C_MEMBER_OBJECT, 16, 1}, {9039, C_MEMBER_OBJECT, 24, 1}, {9940, C_MEMBER_OBJECT, 32, 1},
    {18472, C_MEMBER_OBJECT, 16, 1}, {9039, C_MEMBER_OBJECT, 24, 1}, {9561, C_MEMBER_OBJECT, 64, 1},
    {13697, C_MEMBER_OBJECT, 64, 1}, {6651, C_MEMBER_OBJECT, 32, 1}, {6658, C_MEMBER_OBJECT, 64, 1},
    {17118, C_MEMBER_OBJECT, 96, 1}, {7352, C_MEMBER_OBJECT, 104, 1},
    {8438, C_MEMBER_OBJECT, 112, 1}, {6257, C_MEMBER_OBJECT, 120, 1},
    {14943, C_MEMBER_OBJECT, 128, 1}, {7563, C_MEMBER_OBJECT, 136, 1},
    {9552, C_MEMBER_OBJECT, 144, 1}, {14053, C_MEMBER_OBJECT, 152, 1},
    {8438, C_MEMBER_OBJECT, 80, 1}, {7352, C_MEMBER_OBJECT, 88, 1}, {14943, C_MEMBER_OBJECT, 96, 1},
    {12343, C_MEMBER_OBJECT, 16, 1}, {9047, C_MEMBER_OBJECT, 24, 1},
    {12338, C_MEMBER_OBJECT, 24, 1}, {6651, C_MEMBER_OBJECT, 32, 1}, {6658, C_MEMBER_OBJECT, 64, 1},
    {13956, C_MEMBER_OBJECT, 32, 1}, {18390, C_MEMBER_OBJECT, 24, 1},
    {15038, C_MEMBER_OBJECT, 40, 1}, {15580, C_MEMBER_OBJECT, 48, 1},
    {13472, C_MEMBER_OBJECT, 24, 1}, {13624, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14865, C_MEMBER_OBJECT, 16, 1}, {18486, C_MEMBER_OBJECT, 24, 1},
    {9047, C_MEMBER_OBJECT, 32, 1}, {18378, C_MEMBER_OBJECT, 40, 1},
    {14836, C_MEMBER_OBJECT, 16, 1}, {9047, C_MEMBER_OBJECT, 136, 1},
    {18378, C_MEMBER_OBJECT, 144, 1}, {14836, C_MEMBER_OBJECT, 16, 1},
    {9047, C_MEMBER_OBJECT, 136, 1}, {18378, C_MEMBER_OBJECT, 144, 1},
    {14836, C_MEMBER_OBJECT, 16, 1}, {9047, C_MEMBER_OBJECT, 136, 1},
    {18378, C_MEMBER_OBJECT, 144, 1}, {6725, C_MEMBER_OBJECT, 16, 1},
    {9047, C_MEMBER_OBJECT, 40, 1}, {18378, C_MEMBER_OBJECT, 48, 1},
    {18378, C_MEMBER_OBJECT, 32, 1}, {9047, C_MEMBER_OBJECT, 40, 1}, {8887, C_MEMBER_OBJECT, 16, 1},
    {9571, C_MEMBER_OBJECT, 24, 1}, {8887, C_MEMBER_OBJECT, 72, 1}, {14890, C_MEMBER_OBJECT, 80, 1},
    {18478, C_MEMBER_OBJECT, 88, 1}, {9047, C_MEMBER_OBJECT, 96, 1},
    {18378, C_MEMBER_OBJECT, 104, 1}, {6761, C_MEMBER_OBJECT, 32, 1},
    {9462, C_MEMBER_OBJECT, 40, 1}, {9454, C_MEMBER_OBJECT, 48, 1}, {8887, C_MEMBER_OBJECT, 56, 1},
    {14890, C_MEMBER_OBJECT, 64, 1}, {9571, C_MEMBER_OBJECT, 72, 1},
    {8873, C_MEMBER_OBJECT, 120, 1}, {14240, C_MEMBER_OBJECT, 136, 1},
    {15568, C_MEMBER_OBJECT, 152, 1}, {14836, C_MEMBER_OBJECT, 168, 1},
    {18378, C_MEMBER_OBJECT, 176, 1}, {9047, C_MEMBER_OBJECT, 184, 1},
    {15591, C_MEMBER_OBJECT, 16, 1}, {9047, C_MEMBER_OBJECT, 16, 1},
    {18378, C_MEMBER_OBJECT, 24, 1}, {12997, C_MEMBER_OBJECT, 16, 1},
    {8925, C_MEMBER_OBJECT, 24, 1}, {9454, C_MEMBER_OBJECT, 32, 1}, {11552, C_MEMBER_OBJECT, 40, 1},
    {12347, C_MEMBER_OBJECT, 48, 1}, {11825, C_MEMBER_OBJECT, 56, 1},
    {13717, C_MEMBER_OBJECT, 24, 1}, {13729, C_MEMBER_OBJECT, 32, 1},
    {14153, C_MEMBER_OBJECT, 40, 1}, {14165, C_MEMBER_OBJECT, 48, 1},
    {14138, C_MEMBER_OBJECT, 56, 1}, {9761, C_MEMBER_OBJECT, 48, 1},
    {13321, C_MEMBER_OBJECT, 72, 1}, {18027, C_MEMBER_OBJECT, 184, 1},
    {7580, C_MEMBER_OBJECT, 24, 1}, {9571, C_MEMBER_OBJECT, 32, 1}, {9571, C_MEMBER_OBJECT, 32, 1},
    {14232, C_MEMBER_OBJECT, 40, 1}, {9571, C_MEMBER_OBJECT, 32, 1},
    {16028, C_MEMBER_OBJECT, 56, 1}, {9571, C_MEMBER_OBJECT, 32, 1},
    {14232, C_MEMBER_OBJECT, 40, 1}, {16028, C_MEMBER_OBJECT, 48, 1},
    {14273, C_MEMBER_OBJECT, 24, 1}, {14287, C_MEMBER_OBJECT, 32, 1},
    {9229, C_MEMBER_OBJECT, 40, 1}, {14904, C_MEMBER_OBJECT, 48, 1},
    {18472, C_MEMBER_OBJECT, 56, 1}, {14001, C_MEMBER_OBJECT, 64, 1},
    {9892, C_MEMBER_OBJECT, 136, 1}, {6779, C_MEMBER_OBJECT, 144, 1},
    {14395, C_MEMBER_OBJECT, 16, 1}, {15675, C_MEMBER_OBJECT, 16, 1},
    {14306, C_MEMBER_OBJECT, 48, 1}, {14322, C_MEMBER_OBJECT, 56, 1},
    {6768, C_MEMBER_OBJECT, 72, 1}, {14860, C_MEMBER_OBJECT, 200, 1},
    {14872, C_MEMBER_OBJECT, 208, 1}, {14881, C_MEMBER_OBJECT, 216, 1},
    {14227, C_MEMBER_OBJECT, 224, 1}, {6804, C_MEMBER_OBJECT, 232, 1},
    {18017, C_MEMBER_OBJECT, 16, 1}, {18378, C_MEMBER_OBJECT, 64, 1},
    {14219, C_MEMBER_OBJECT, 16, 1}, {15808, C_MEMBER_OBJECT, 56, 1},
    {15766, C_MEMBER_OBJECT, 72, 1}, {12607, C_MEMBER_OBJECT, 32, 1},
    {8562, C_MEMBER_OBJECT, 24, 1}, {15265, C_MEMBER_OBJECT, 40, 1},
    {13432, C_MEMBER_OBJECT, 64, 1}, {12369, C_MEMBER_OBJECT, 72, 1},
    {14661, C_MEMBER_OBJECT, 96, 1}, {14681, C_MEMBER_OBJECT, 104, 1},
    {3019, C_MEMBER_OBJECT, 16, 1}, {8562, C_MEMBER_OBJECT, 32, 1}, {14015, C_MEMBER_OBJECT, 48, 1},
    {15232, C_MEMBER_OBJECT, 56, 1}, {9645, C_MEMBER_OBJECT, 72, 1},
    {15102, C_MEMBER_OBJECT, 40, 1}, {18378, C_MEMBER_OBJECT, 48, 1},
    {15577, C_MEMBER_OBJECT, 16, 1}, {6753, C_MEMBER_OBJECT, 32, 1}, {6252, C_MEMBER_OBJECT, 16, 1},
    {12405, C_MEMBER_OBJECT, 24, 1}, {18378, C_MEMBER_OBJECT, 32, 1},
    {12632, C_MEMBER_OBJECT, 40, 1}, {17030, C_MEMBER_OBJECT, 48, 1},
    {18378, C_MEMBER_OBJECT, 16, 1}, {12441, C_MEMBER_OBJECT, 32, 1},
    {18087, C_MEMBER_OBJECT, 16, 1}, {18431, C_MEMBER_OBJECT, 16, 1},
    {8911, C_MEMBER_OBJECT, 24, 1}, {18378, C_MEMBER_OBJECT, 48, 1}, {6238, C_MEMBER_OBJECT, 24, 1},
    {9047, C_MEMBER_OBJECT, 16, 1}, {6131, C_MEMBER_OBJECT, 16, 1}, {6088, C_MEMBER_OBJECT, 24, 1},
    {6119, C_MEMBER_OBJECT, 32, 1}, {5985, C_MEMBER_OBJECT, 40, 1}, {6096, C_MEMBER_OBJECT, 56, 1},
    {6029, C_MEMBER_OBJECT, 96, 1}, {6008, C_MEMBER_OBJECT, 104, 1},
    {6049, C_MEMBER_OBJECT, 112, 1}, {6068, C_MEMBER_OBJECT, 120, 1},
    {6146, C_MEMBER_OBJECT, 16, 1}, {6154, C_MEMBER_OBJECT, 24, 1}, {6175, C_MEMBER_OBJECT, 16, 1},
    {6166, C_MEMBER_OBJECT, 24, 1}, {6183, C_MEMBER_OBJECT, 16, 1}, {12849, C_MEMBER_OBJECT, 24, 1},
    {12840, C_MEMBER_OBJECT, 32, 1}, {12863, C_MEMBER_OBJECT, 40, 1},
    {12849, C_MEMBER_OBJECT, 24, 1}, {12840, C_MEMBER_OBJECT, 32, 1},
    {12863, C_MEMBER_OBJECT, 40, 1}, {11813, C_MEMBER_OBJECT, 24, 1},
    {11813, C_MEMBER_OBJECT, 24, 1}, {11754, C_MEMBER_OBJECT, 16, 1},
    {11801, C_MEMBER_OBJECT, 24, 1}, {13632, C_MEMBER_OBJECT, 16, 1},
    {7626, C_MEMBER_OBJECT, 16, 1}, {7638, C_MEMBER_OBJECT, 24, 1}, {8725, C_MEMBER_OBJECT, 16, 1},
    {8707, C_MEMBER_OBJECT, 24, 1}, {8714, C_MEMBER_OBJECT, 32, 1}, {7679, C_MEMBER_OBJECT, 24, 1},
    {7793, C_MEMBER_OBJECT, 32, 1}, {7689, C_MEMBER_OBJECT, 40, 1}, {7766, C_MEMBER_OBJECT, 96, 1},
    {7747, C_MEMBER_OBJECT, 104, 1}, {7707, C_MEMBER_OBJECT, 112, 1},
    {7785, C_MEMBER_OBJECT, 120, 1}, {7817, C_MEMBER_OBJECT, 128, 1},
    {7734, C_MEMBER_OBJECT, 136, 1}, {7842, C_MEMBER_OBJECT, 144, 1},
    {13784, C_MEMBER_OBJECT, 96, 1}, {13797, C_MEMBER_OBJECT, 104, 1},
    {8949, C_MEMBER_OBJECT, 32, 1}, {8949, C_MEMBER_OBJECT, 32, 1}, {9328, C_MEMBER_OBJECT, 24, 1},
    {8895, C_MEMBER_OBJECT, 48, 1}, {18378, C_MEMBER_OBJECT, 208, 1},
    {9047, C_MEMBER_OBJECT, 24, 1}, {9047, C_MEMBER_OBJECT, 24, 1}, {18027, C_MEMBER_OBJECT, 64, 1},
    {6970, C_MEMBER_OBJECT, 24, 1}, {10963, C_MEMBER_OBJECT, 16, 1},
    {10920, C_MEMBER_OBJECT, 24, 1}, {10951, C_MEMBER_OBJECT, 32, 1},
    {10792, C_MEMBER_OBJECT, 40, 1}, {10928, C_MEMBER_OBJECT, 56, 1},
    {10861, C_MEMBER_OBJECT, 96, 1}, {10840, C_MEMBER_OBJECT, 104, 1},
    {10881, C_MEMBER_OBJECT, 112, 1}, {10900, C_MEMBER_OBJECT, 120, 1},
    {8672, C_MEMBER_OBJECT, 16, 1}, {14655, C_MEMBER_OBJECT, 40, 1},
    {13472, C_MEMBER_OBJECT, 72, 1}, {17780, C_MEMBER_OBJECT, 40, 1},
    {17780, C_MEMBER_OBJECT, 32, 1}, {13879, C_MEMBER_OBJECT, 16, 1},
    {13472, C_MEMBER_OBJECT, 24, 1}, {17394, C_MEMBER_OBJECT, 64, 1},
    {10042, C_MEMBER_OBJECT, 72, 1}, {12615, C_MEMBER_OBJECT, 16, 1},
    {10978, C_MEMBER_OBJECT, 24, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {9029, C_MEMBER_OBJECT, 40, 1},
    {9355, C_MEMBER_OBJECT, 16, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {9029, C_MEMBER_OBJECT, 40, 1},
    {9355, C_MEMBER_OBJECT, 16, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {9029, C_MEMBER_OBJECT, 40, 1},
    {9012, C_MEMBER_OBJECT, 16, 1}, {9029, C_MEMBER_OBJECT, 40, 1}, {9012, C_MEMBER_OBJECT, 16, 1},
    {9029, C_MEMBER_OBJECT, 40, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {9029, C_MEMBER_OBJECT, 40, 1},
    {9355, C_MEMBER_OBJECT, 16, 1}, {9447, C_MEMBER_OBJECT, 24, 1}, {9437, C_MEMBER_OBJECT, 32, 1},
    {9424, C_MEMBER_OBJECT, 40, 1}, {13890, C_MEMBER_OBJECT, 48, 1},
    {15992, C_MEMBER_OBJECT, 16, 1}, {11766, C_MEMBER_OBJECT, 24, 1},
    {10158, C_MEMBER_OBJECT, 16, 1}, {11751, C_MEMBER_OBJECT, 24, 1},
    {15992, C_MEMBER_OBJECT, 16, 1}, {11783, C_MEMBER_OBJECT, 24, 1},
    {9781, C_MEMBER_OBJECT, 16, 1}, {9884, C_MEMBER_OBJECT, 32, 1}, {9801, C_MEMBER_OBJECT, 48, 1},
    {9843, C_MEMBER_OBJECT, 56, 1}, {9858, C_MEMBER_OBJECT, 64, 1},
    {4421, C_MEMBER_OBJECT_ARRAY, 72, 0}, {15424, C_MEMBER_OBJECT, 64, 1},
    {15442, C_MEMBER_OBJECT, 80, 1}, {15460, C_MEMBER_OBJECT, 96, 1},
    {15478, C_MEMBER_OBJECT, 112, 1}, {15496, C_MEMBER_OBJECT, 128, 1},
    {15514, C_MEMBER_OBJECT, 144, 1}, {15532, C_MEMBER_OBJECT, 160, 1},
    {15550, C_MEMBER_OBJECT, 176, 1}, {18378, C_MEMBER_OBJECT, 192, 1},
    {10264, C_MEMBER_OBJECT, 16, 1}, {10194, C_MEMBER_OBJECT, 24, 1},
    {10305, C_MEMBER_OBJECT, 32, 1}, {10315, C_MEMBER_OBJECT, 40, 1},
    {10221, C_MEMBER_OBJECT, 48, 1}, {10231, C_MEMBER_OBJECT, 56, 1},
    {10277, C_MEMBER_OBJECT, 64, 1}, {10208, C_MEMBER_OBJECT, 72, 1},
    {10255, C_MEMBER_OBJECT, 80, 1}, {10245, C_MEMBER_OBJECT, 88, 1},
    {10345, C_MEMBER_OBJECT, 96, 1}, {10293, C_MEMBER_OBJECT, 104, 1},
    {10177, C_MEMBER_OBJECT, 112, 1}, {10163, C_MEMBER_OBJECT, 120, 1},
    {10329, C_MEMBER_OBJECT, 128, 1}, {7646, C_MEMBER_OBJECT, 16, 1},
    {13710, C_MEMBER_OBJECT, 24, 1}, {15016, C_MEMBER_OBJECT, 16, 1},
    {15006, C_MEMBER_OBJECT, 24, 1}, {14997, C_MEMBER_OBJECT, 40, 1},
    {15026, C_MEMBER_OBJECT, 48, 1}, {7002, C_MEMBER_OBJECT, 72, 1},
    {10158, C_MEMBER_OBJECT, 88, 1}, {12408, C_MEMBER_OBJECT, 112, 1},
    {12810, C_MEMBER_OBJECT, 120, 1}, {7008, C_MEMBER_OBJECT, 128, 1},
    {9047, C_MEMBER_OBJECT, 136, 1}, {18378, C_MEMBER_OBJECT, 144, 1},
    {14510, C_MEMBER_OBJECT, 16, 1}, {13510, C_MEMBER_OBJECT, 24, 1},
    {12343, C_MEMBER_OBJECT, 40, 1}, {14951, C_MEMBER_OBJECT, 48, 1},
    {10054, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1},
    {12405, C_MEMBER_OBJECT, 32, 1}, {9047, C_MEMBER_OBJECT, 40, 1},
    {18378, C_MEMBER_OBJECT, 48, 1}, {14403, C_MEMBER_OBJECT, 56, 1},
    {10963, C_MEMBER_OBJECT, 16, 1}, {10920, C_MEMBER_OBJECT, 24, 1},
    {10951, C_MEMBER_OBJECT, 32, 1}, {10792, C_MEMBER_OBJECT, 40, 1},
    {10928, C_MEMBER_OBJECT, 56, 1}, {10861, C_MEMBER_OBJECT, 96, 1},
    {10840, C_MEMBER_OBJECT, 104, 1}, {10881, C_MEMBER_OBJECT, 112, 1},
    {10900, C_MEMBER_OBJECT, 120, 1}, {13697, C_MEMBER_OBJECT, 16, 1},
    {8725, C_MEMBER_OBJECT, 16, 1}, {8707, C_MEMBER_OBJECT, 24, 1}, {8714, C_MEMBER_OBJECT, 32, 1},
    {11010, C_MEMBER_OBJECT, 16, 1}, {11017, C_MEMBER_OBJECT, 24, 1},
    {5889, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6643, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6962, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11262, C_MEMBER_OBJECT, 16, 1},
    {11246, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11813, C_MEMBER_OBJECT, 24, 1},
    {14100, C_MEMBER_OBJECT, 16, 1}, {16988, C_MEMBER_OBJECT, 24, 1},
    {8737, C_MEMBER_OBJECT, 16, 1}, {18378, C_MEMBER_OBJECT, 32, 1},
    {11751, C_MEMBER_OBJECT, 16, 1}, {13515, C_MEMBER_OBJECT, 32, 1},
    {18093, C_MEMBER_OBJECT_ARRAY, 40, 57}, {17188, C_MEMBER_OBJECT, 16, 1},
    {11751, C_MEMBER_OBJECT, 24, 1}, {6702, C_MEMBER_OBJECT, 32, 1},
    {11576, C_MEMBER_OBJECT, 40, 1}, {11751, C_MEMBER_OBJECT, 16, 1},
    {15591, C_MEMBER_OBJECT, 16, 1}, {5929, C_MEMBER_OBJECT, 24, 1},
    {14434, C_MEMBER_OBJECT, 16, 1}, {14951, C_MEMBER_OBJECT, 32, 1},
    {14434, C_MEMBER_OBJECT, 16, 1}, {14951, C_MEMBER_OBJECT, 32, 1},
    {8732, C_MEMBER_OBJECT, 16, 1}, {15199, C_MEMBER_OBJECT, 24, 1},
    {12683, C_MEMBER_OBJECT, 24, 1}, {12692, C_MEMBER_OBJECT, 32, 1},
    {11751, C_MEMBER_OBJECT, 16, 1}, {15120, C_MEMBER_OBJECT, 24, 1},
    {10158, C_MEMBER_OBJECT, 16, 1}, {11751, C_MEMBER_OBJECT, 24, 1},
    {10158, C_MEMBER_OBJECT, 16, 1}, {11751, C_MEMBER_OBJECT, 24, 1},
    {11751, C_MEMBER_OBJECT, 16, 1}, {12361, C_MEMBER_OBJECT, 24, 1},
    {16988, C_MEMBER_OBJECT, 32, 1}, {8646, C_MEMBER_OBJECT, 40, 1}, {8654, C_MEMBER_OBJECT, 48, 1},
    {11751, C_MEMBER_OBJECT, 16, 1}, {11751, C_MEMBER_OBJECT, 16, 1},
    {13886, C_MEMBER_OBJECT, 24, 1}, {14951, C_MEMBER_OBJECT, 32, 1},
    {14434, C_MEMBER_OBJECT, 16, 1}, {14951, C_MEMBER_OBJECT, 40, 1},
    {14452, C_MEMBER_OBJECT, 16, 1}, {14951, C_MEMBER_OBJECT, 32, 1},
    {9363, C_MEMBER_OBJECT, 16, 1}, {10158, C_MEMBER_OBJECT, 16, 1},
    {11751, C_MEMBER_OBJECT, 24, 1}, {10158, C_MEMBER_OBJECT, 16, 1},
    {11751, C_MEMBER_OBJECT, 24, 1}, {12330, C_MEMBER_OBJECT, 32, 1},
    {14951, C_MEMBER_OBJECT, 40, 1}, {9988, C_MEMBER_OBJECT, 48, 1},
    {11262, C_MEMBER_OBJECT, 16, 1}, {11246, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {12492, C_MEMBER_OBJECT, 16, 1}, {11813, C_MEMBER_OBJECT, 24, 1},
    {11813, C_MEMBER_OBJECT, 24, 1}, {15708, C_MEMBER_OBJECT, 16, 1},
    {15982, C_MEMBER_OBJECT, 24, 1}, {12481, C_MEMBER_OBJECT, 32, 1},
    {13010, C_MEMBER_OBJECT, 40, 1}, {11881, C_MEMBER_OBJECT, 16, 1},
    {10158, C_MEMBER_OBJECT, 24, 1}, {12957, C_MEMBER_OBJECT, 16, 1},
    {8725, C_MEMBER_OBJECT, 16, 1}, {8707, C_MEMBER_OBJECT, 24, 1}, {8714, C_MEMBER_OBJECT, 32, 1},
    {11813, C_MEMBER_OBJECT, 24, 1}, {13035, C_MEMBER_OBJECT, 24, 1},
    {18167, C_MEMBER_OBJECT, 64, 1}, {18378, C_MEMBER_OBJECT, 136, 1},
    {11427, C_MEMBER_OBJECT, 16, 1}, {11435, C_MEMBER_OBJECT, 24, 1},
    {11443, C_MEMBER_OBJECT, 32, 1}, {8983, C_MEMBER_OBJECT, 16, 1},
    {15209, C_MEMBER_OBJECT, 24, 1}, {8725, C_MEMBER_OBJECT, 16, 1}, {8707, C_MEMBER_OBJECT, 24, 1},
    {8714, C_MEMBER_OBJECT, 32, 1}, {18378, C_MEMBER_OBJECT, 72, 1},
    {13047, C_MEMBER_OBJECT, 16, 1}, {13040, C_MEMBER_OBJECT, 24, 1},
    {13072, C_MEMBER_OBJECT, 40, 1}, {13055, C_MEMBER_OBJECT, 48, 1},
    {9020, C_MEMBER_OBJECT, 24, 1}, {9001, C_MEMBER_OBJECT, 48, 1}, {9029, C_MEMBER_OBJECT, 56, 1},
    {6587, C_MEMBER_OBJECT, 24, 1}, {11820, C_MEMBER_OBJECT, 24, 1},
    {13472, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1},
    {12417, C_MEMBER_OBJECT, 32, 1}, {18132, C_MEMBER_OBJECT, 40, 1},
    {18148, C_MEMBER_OBJECT, 48, 1}, {13624, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13624, C_MEMBER_OBJECT_ARRAY, 32, 0}, {18167, C_MEMBER_OBJECT, 24, 1},
    {18378, C_MEMBER_OBJECT, 96, 1}, {14343, C_MEMBER_OBJECT, 16, 1},
    {13472, C_MEMBER_OBJECT, 16, 1}, {14189, C_MEMBER_OBJECT, 24, 1},
    {15749, C_MEMBER_OBJECT, 32, 1}, {12829, C_MEMBER_OBJECT, 40, 1},
    {14603, C_MEMBER_OBJECT, 16, 1}, {14622, C_MEMBER_OBJECT, 24, 1},
    {14585, C_MEMBER_OBJECT, 32, 1}, {14594, C_MEMBER_OBJECT, 40, 1},
    {14612, C_MEMBER_OBJECT, 48, 1}, {14100, C_MEMBER_OBJECT, 24, 1},
    {11645, C_MEMBER_OBJECT, 72, 1}, {15708, C_MEMBER_OBJECT, 16, 1},
    {15987, C_MEMBER_OBJECT, 24, 1}, {15982, C_MEMBER_OBJECT, 32, 1},
    {12485, C_MEMBER_OBJECT, 40, 1}, {16044, C_MEMBER_OBJECT, 24, 1},
    {14925, C_MEMBER_OBJECT, 32, 1}, {14219, C_MEMBER_OBJECT, 40, 1},
    {10999, C_MEMBER_OBJECT, 32, 1}, {11565, C_MEMBER_OBJECT, 40, 1},
    {14219, C_MEMBER_OBJECT, 48, 1}, {18378, C_MEMBER_OBJECT, 64, 1},
    {15214, C_MEMBER_OBJECT, 24, 1}, {9047, C_MEMBER_OBJECT, 16, 1},
    {15424, C_MEMBER_OBJECT, 64, 1}, {15442, C_MEMBER_OBJECT, 80, 1},
    {15460, C_MEMBER_OBJECT, 96, 1}, {15478, C_MEMBER_OBJECT, 112, 1},
    {15496, C_MEMBER_OBJECT, 128, 1}, {15514, C_MEMBER_OBJECT, 144, 1},
    {15532, C_MEMBER_OBJECT, 160, 1}, {15550, C_MEMBER_OBJECT, 176, 1},
    {18378, C_MEMBER_OBJECT, 192, 1}, {15299, C_MEMBER_OBJECT, 16, 1},
    {15708, C_MEMBER_OBJECT, 16, 1}, {15987, C_MEMBER_OBJECT, 24, 1},
    {15982, C_MEMBER_OBJECT, 32, 1}, {8375, C_MEMBER_OBJECT, 16, 1},
    {11537, C_MEMBER_OBJECT, 40, 1}, {15831, C_MEMBER_OBJECT, 72, 1},
    {8664, C_MEMBER_OBJECT, 80, 1}, {6708, C_MEMBER_OBJECT, 88, 1},
    {15064, C_MEMBER_OBJECT, 104, 1}, {16968, C_MEMBER_OBJECT, 112, 1},
    {3422, C_MEMBER_OBJECT, 144, 1}, {521, C_MEMBER_OBJECT, 152, 1}, {786, C_MEMBER_OBJECT, 160, 1},
    {339, C_MEMBER_OBJECT, 168, 1}, {329, C_MEMBER_OBJECT, 176, 1}, {1205, C_MEMBER_OBJECT, 184, 1},
    {771, C_MEMBER_OBJECT, 192, 1}, {801, C_MEMBER_OBJECT, 200, 1}, {1383, C_MEMBER_OBJECT, 208, 1},
    {1179, C_MEMBER_OBJECT, 216, 1}, {8375, C_MEMBER_OBJECT, 16, 1}, {8989, C_MEMBER_OBJECT, 24, 1},
    {15051, C_MEMBER_OBJECT, 32, 1}, {12451, C_MEMBER_OBJECT, 48, 1},
    {15064, C_MEMBER_OBJECT, 64, 1}, {15821, C_MEMBER_OBJECT, 72, 1},
    {11537, C_MEMBER_OBJECT, 96, 1}, {8732, C_MEMBER_OBJECT, 16, 1}, {8989, C_MEMBER_OBJECT, 24, 1},
    {15393, C_MEMBER_OBJECT, 16, 1}, {15405, C_MEMBER_OBJECT, 24, 1},
    {11813, C_MEMBER_OBJECT, 24, 1}, {11813, C_MEMBER_OBJECT, 24, 1},
    {18087, C_MEMBER_OBJECT, 16, 1}, {9750, C_MEMBER_OBJECT, 24, 1}, {8427, C_MEMBER_OBJECT, 32, 1},
    {10057, C_MEMBER_OBJECT, 40, 1}, {16153, C_MEMBER_OBJECT, 16, 1},
    {11679, C_MEMBER_OBJECT, 24, 1}, {16161, C_MEMBER_OBJECT, 16, 1},
    {11694, C_MEMBER_OBJECT, 24, 1}, {17435, C_MEMBER_OBJECT, 16, 1},
    {13697, C_MEMBER_OBJECT, 24, 1}, {13701, C_MEMBER_OBJECT, 32, 1},
    {15923, C_MEMBER_OBJECT, 16, 1}, {15957, C_MEMBER_OBJECT, 24, 1},
    {15948, C_MEMBER_OBJECT, 32, 1}, {15969, C_MEMBER_OBJECT, 40, 1},
    {15895, C_MEMBER_OBJECT, 48, 1}, {15908, C_MEMBER_OBJECT, 56, 1},
    {15930, C_MEMBER_OBJECT, 64, 1}, {15874, C_MEMBER_OBJECT, 128, 1},
    {13624, C_MEMBER_OBJECT_ARRAY, 32, 0}, {13624, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {16897, C_MEMBER_OBJECT, 16, 1}, {16888, C_MEMBER_OBJECT, 24, 1},
    {13624, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11813, C_MEMBER_OBJECT, 24, 1},
    {11323, C_MEMBER_OBJECT, 256, 1}, {11373, C_MEMBER_OBJECT, 264, 1},
    {11339, C_MEMBER_OBJECT, 336, 1}, {11389, C_MEMBER_OBJECT, 344, 1},
    {11356, C_MEMBER_OBJECT, 352, 1}, {11404, C_MEMBER_OBJECT, 368, 1},
    {11294, C_MEMBER_OBJECT, 856, 1}, {11314, C_MEMBER_OBJECT, 864, 1},
    {11302, C_MEMBER_OBJECT, 872, 1}, {11284, C_MEMBER_OBJECT, 888, 1},
    {5529, C_MEMBER_OBJECT, 912, 1}, {5549, C_MEMBER_OBJECT, 928, 1},
    {13961, C_MEMBER_OBJECT, 16, 1}, {6252, C_MEMBER_OBJECT, 24, 1},
    {14042, C_MEMBER_OBJECT, 32, 1}, {18378, C_MEMBER_OBJECT, 40, 1},
    {13558, C_MEMBER_OBJECT, 16, 1}, {13472, C_MEMBER_OBJECT, 16, 1},
    {6719, C_MEMBER_OBJECT, 24, 1}, {8911, C_MEMBER_OBJECT, 32, 1}, {9614, C_MEMBER_OBJECT, 40, 1},
    {3880, C_MEMBER_OBJECT, 16, 1}, {3880, C_MEMBER_OBJECT, 16, 1}, {13472, C_MEMBER_OBJECT, 16, 1},
    {17440, C_MEMBER_OBJECT, 24, 1}, {8271, C_MEMBER_OBJECT, 32, 1},
    {18087, C_MEMBER_OBJECT, 40, 1}, {13368, C_MEMBER_OBJECT, 48, 1},
    {13472, C_MEMBER_OBJECT, 16, 1}, {6719, C_MEMBER_OBJECT, 24, 1}, {9578, C_MEMBER_OBJECT, 32, 1},
    {8407, C_MEMBER_OBJECT, 40, 1}, {9593, C_MEMBER_OBJECT, 48, 1}, {8911, C_MEMBER_OBJECT, 56, 1},
    {9614, C_MEMBER_OBJECT, 64, 1}, {13472, C_MEMBER_OBJECT, 16, 1}, {8911, C_MEMBER_OBJECT, 24, 1},
    {9614, C_MEMBER_OBJECT, 32, 1}, {6252, C_MEMBER_OBJECT, 16, 1}, {11222, C_MEMBER_OBJECT, 24, 1},
    {17954, C_MEMBER_OBJECT, 32, 1}, {14042, C_MEMBER_OBJECT, 40, 1},
    {18378, C_MEMBER_OBJECT, 48, 1}, {18189, C_MEMBER_OBJECT, 72, 1},
    {18208, C_MEMBER_OBJECT, 80, 1}, {18176, C_MEMBER_OBJECT, 88, 1},
    {9732, C_MEMBER_OBJECT, 136, 1}, {11262, C_MEMBER_OBJECT, 16, 1},
    {11246, C_MEMBER_OBJECT_ARRAY, 24, 8}, {18413, C_MEMBER_OBJECT, 16, 1},
    {18393, C_MEMBER_OBJECT, 24, 1}, {18423, C_MEMBER_OBJECT, 40, 1},
    {18405, C_MEMBER_OBJECT, 48, 1}, {18413, C_MEMBER_OBJECT, 16, 1},
    {18393, C_MEMBER_OBJECT, 24, 1}, {18423, C_MEMBER_OBJECT, 40, 1},
    {18405, C_MEMBER_OBJECT, 48, 1}, {18413, C_MEMBER_OBJECT, 16, 1},
    {18393, C_MEMBER_OBJECT, 24, 1}, {18423, C_MEMBER_OBJECT, 40, 1},
    {18405, C_MEMBER_OBJECT, 48, 1}, {8725, C_MEMBER_OBJECT, 16, 1}, {8707, C_MEMBER_OBJECT, 24, 1},
    {8714, C_MEMBER_OBJECT, 32, 1}, {16611, C_MEMBER_OBJECT, 16, 1},
    {16963, C_MEMBER_OBJECT, 24, 1}, {16646, C_MEMBER_OBJECT, 32, 1},
    {18378, C_MEMBER_OBJECT, 48, 1}, {14992, C_MEMBER_OBJECT, 16, 1},
    {16995, C_MEMBER_OBJECT, 24, 1}, {12422, C_MEMBER_OBJECT, 32, 1},
    {12427, C_MEMBER_OBJECT, 40, 1}, {8732, C_MEMBER_OBJECT, 48, 1},
    {15675, C_MEMBER_OBJECT, 56, 1}, {9371, C_MEMBER_OBJECT, 72, 1}, {8115, C_MEMBER_OBJECT, 80, 1},
    {14364, C_MEMBER_OBJECT, 88, 1}, {9631, C_MEMBER_OBJECT, 96, 1},
    {15714, C_MEMBER_OBJECT, 104, 1}, {9471, C_MEMBER_OBJECT, 112, 1},
    {15730, C_MEMBER_OBJECT, 120, 1}, {9496, C_MEMBER_OBJECT, 128, 1},
    {8097, C_MEMBER_OBJECT, 136, 1}, {14351, C_MEMBER_OBJECT, 144, 1},
    {16667, C_MEMBER_OBJECT, 24, 1}, {9524, C_MEMBER_OBJECT, 32, 1},
    {13487, C_MEMBER_OBJECT, 40, 1}, {11192, C_MEMBER_OBJECT, 48, 1},
    {11155, C_MEMBER_OBJECT, 56, 1}, {11179, C_MEMBER_OBJECT, 64, 1},
    {11117, C_MEMBER_OBJECT, 72, 1}, {11144, C_MEMBER_OBJECT, 80, 1},
    {11102, C_MEMBER_OBJECT, 88, 1}, {11169, C_MEMBER_OBJECT, 96, 1},
    {11129, C_MEMBER_OBJECT, 104, 1}, {11089, C_MEMBER_OBJECT, 112, 1},
    {9387, C_MEMBER_OBJECT, 128, 1}, {12330, C_MEMBER_OBJECT, 24, 1},
    {14951, C_MEMBER_OBJECT, 32, 1}, {18027, C_MEMBER_OBJECT, 128, 1},
    {17938, C_MEMBER_OBJECT, 136, 1}, {18662, C_MEMBER_OBJECT, 152, 1},
    {18027, C_MEMBER_OBJECT, 128, 1}, {17938, C_MEMBER_OBJECT, 136, 1},
    {18662, C_MEMBER_OBJECT, 152, 1}, {18662, C_MEMBER_OBJECT, 128, 1},
    {18027, C_MEMBER_OBJECT, 144, 1}, {12343, C_MEMBER_OBJECT, 16, 1},
    {9947, C_MEMBER_OBJECT, 24, 1}, {18378, C_MEMBER_OBJECT, 32, 1},
    {17914, C_MEMBER_OBJECT, 96, 1}, {17866, C_MEMBER_OBJECT, 104, 1},
    {17890, C_MEMBER_OBJECT, 112, 1}, {17842, C_MEMBER_OBJECT, 128, 1},
    {17794, C_MEMBER_OBJECT, 136, 1}, {17818, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    13710, 17435, 6388, 6887, 6877, 6912, 6906, 6812, 7471, 1619, 7536, 7603, 7591, 7857, 8145,
    4173, 4149, 4128, 8456, 9070, 9052, 9081, 9183, 9098, 12965, 9108, 9133, 9157, 9202, 9047, 9406,
    9531, 9998, 10048, 10107, 620, 10148, 10362, 10741, 10774, 11595, 12554, 12568, 12549, 12740,
    11641, 12943, 13100, 13166, 13208, 13186, 13375, 13368, 13824, 14375, 14631, 14809, 14803,
    14958, 16453, 11872, 15252, 15248, 15341, 15847, 15860, 16420, 17384, 17420, 17414, 16015,
    15992, 18439, 18668, 17474, 6201, 6404, 6426, 6449, 4072, 3191, 8466, 10751, 11857, 12395,
    18093, 11036, 11052, 11069, 11031, 751, 16051, 16520, 12500, 12929, 13133, 13193, 17493, 1112,
    1160, 14458, 16084, 16112, 15996, 17767, 18039, 18312, 18338, 18356, 17711, 1098, 6714, 6839,
    13812, 13839, 13850, 7923, 16507, 493, 9902, 10069, 16478, 88, 102, 527, 661, 859, 3115, 12, 28,
    43, 166, 423, 697, 877, 911, 1088, 1197, 2847, 2899, 3026, 3045, 3077, 3103, 3223, 3411, 3422,
    601, 1222, 3456, 178, 366, 505, 647, 709, 1270, 2883, 2912, 3089, 3324, 3399, 134, 217, 269,
    567, 583, 815, 832, 1121, 1296, 1349, 3178, 723, 3543, 740, 850, 923, 1140, 2798, 2832, 3233,
    3289, 150, 246, 285, 308, 3126, 3251, 3270, 3302, 3380, 8285, 8326, 16493, 16561, 16468, 16545,
    6479,
};

const struct table table_3_14_8 = {
    {.hex = 0x030e08f0}, names, members, enumerators, types, held, static_types,
    675, 4, 268, 198,
    NULL,
};
