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
    "_finalizing\0" "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0"
    "_hashlib.HMAC\0" "_heaptypeobject\0" "_hmac.HMAC\0" "_interpchannels.ChannelID\0"
    "_interpchannels.ChannelInfo\0" "_interpreters.CrossInterpreterBufferView\0"
    "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0" "_io.BufferedWriter\0"
    "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0"
    "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0"
    "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0" "_md5.md5\0"
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
    "filterobject\0" "finalizing\0" "first\0" "flags\0" "float\0" "fn\0" "format_spec\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "free\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotate\0" "func_annotations\0" "func_builtins\0"
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
    "last\0" "last_for_tail\0" "last_holder\0" "last_line\0" "lastrowid\0" "leftblock\0"
    "leftindex\0" "len\0" "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0"
    "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0"
    "literal\0" "local\0" "local_free\0" "localdicts\0" "localdummyobject\0" "localobject\0"
    "localsplus\0" "locked\0" "long_cnt\0" "long_step\0" "long_value.lv_tag\0"
    "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0"
    "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managed_static_type_state\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "metadata\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "mgmt.arenas\0"
    "mgmt.maxarenas\0" "mi_heap_t\0" "mi_page_queue_t\0" "mi_page_t\0" "mi_segment_t\0" "missing\0"
    "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "moduledef\0"
    "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0"
    "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0"
    "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0"
    "ob_refcnt\0" "ob_refcnt_full\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0"
    "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0"
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
    "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0" "simplequeueobject\0" "slice\0"
    "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
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
    "threads.main\0" "thunk\0" "time.struct_time\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
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
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "uop_executor\0" "used\0" "utcoff\0" "utf8\0"
    "utf8_length\0" "valid\0" "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0"
    "vectorcall_args\0" "vectorcall_kwnames\0" "view.obj\0" "vm_data.code\0" "vm_data.links.next\0"
    "vm_data.links.previous\0" "warnings.context\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "xblock_size\0" "xheap\0" "xi.exceptions\0" "xibufferview\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xthread_free\0" "zdict\0" "zip\0"
    "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {414, 0, 0, 72, 0, 0}, {414, 12881, 40, 8, 0, 0}, {414, 13524, 16, 8, 0, 0},
    {414, 14241, 24, 8, 0, 0}, {414, 15801, 32, 8, 0, 0}, {442, 0, 0, 64, 0, 0},
    {442, 14159, 16, 8, 0, 0}, {442, 14172, 24, 8, 0, 0}, {460, 0, 0, 56, 0, 0},
    {460, 9797, 40, 8, 0, 0}, {460, 16689, 16, 8, 0, 0}, {460, 16724, 32, 8, 0, 0},
    {460, 17041, 24, 8, 0, 0}, {474, 0, 0, 64, 0, 0}, {474, 6621, 0, 8, 0, 0},
    {474, 7593, 24, 8, 0, 0}, {474, 12530, 8, 8, 0, 0}, {1236, 0, 0, 16, 0, 0},
    {1236, 14152, 0, 8, 0, 0}, {1264, 0, 0, 56, 0, 0}, {1264, 8754, 24, 8, 0, 0},
    {1335, 0, 0, 152, 0, 0}, {1335, 6791, 144, 8, 0, 0}, {1335, 9251, 40, 8, 0, 0},
    {1335, 9914, 136, 8, 0, 0}, {1335, 13170, 16, 8, 0, 0}, {1335, 14053, 64, 8, 0, 0},
    {1335, 14956, 48, 8, 0, 0}, {1335, 18550, 56, 8, 0, 0}, {1400, 0, 0, 40, 0, 0},
    {1400, 11250, 24, 8, 0, 0}, {1400, 12530, 16, 8, 0, 0}, {1400, 15806, 32, 4, 6, 1},
    {1400, 15835, 32, 4, 5, 1}, {1400, 15849, 32, 4, 2, 3}, {1414, 0, 0, 40, 0, 0},
    {1414, 6158, 16, 8, 0, 0}, {1414, 6166, 24, 8, 0, 0}, {1430, 0, 0, 40, 0, 0},
    {1430, 6178, 24, 8, 0, 0}, {1430, 6187, 16, 8, 0, 0}, {1447, 0, 0, 160, 0, 0},
    {1447, 5997, 40, 8, 0, 0}, {1447, 6100, 24, 8, 0, 0}, {1447, 6108, 56, 8, 0, 0},
    {1447, 6131, 32, 8, 0, 0}, {1464, 0, 0, 88, 0, 0}, {1464, 13524, 80, 8, 0, 0},
    {1464, 13749, 72, 8, 0, 0}, {1487, 0, 0, 96, 0, 0}, {1487, 9740, 80, 8, 0, 0},
    {1487, 13480, 72, 8, 0, 0}, {1514, 0, 0, 72, 0, 0}, {1514, 6264, 24, 8, 0, 0},
    {1514, 7542, 56, 8, 0, 0}, {1514, 8441, 48, 8, 0, 0}, {1514, 13604, 32, 8, 0, 0},
    {1514, 17462, 40, 8, 0, 0}, {1536, 0, 0, 56, 0, 0}, {1536, 13650, 24, 8, 0, 0},
    {1554, 0, 0, 40, 0, 0}, {1554, 13716, 24, 8, 0, 0}, {1554, 13733, 32, 1, 0, 0},
    {1585, 0, 0, 56, 0, 0}, {1585, 12887, 16, 8, 0, 0}, {1585, 12892, 32, 8, 0, 0},
    {1585, 12901, 24, 8, 0, 0}, {1603, 0, 0, 64, 0, 0}, {1603, 13389, 56, 8, 0, 0},
    {1619, 0, 0, 64, 0, 0}, {1619, 14467, 16, 8, 0, 0}, {1619, 17478, 48, 8, 0, 0},
    {1629, 0, 0, 24, 0, 0}, {1629, 13684, 16, 8, 0, 0}, {1642, 0, 0, 216, 0, 0},
    {1642, 7672, 52, 4, 0, 0}, {1642, 7684, 208, 1, 0, 0}, {1642, 7701, 24, 8, 0, 0},
    {1642, 7711, 40, 8, 0, 0}, {1642, 7729, 112, 8, 0, 0}, {1642, 7741, 68, 4, 0, 0},
    {1642, 7756, 136, 8, 0, 0}, {1642, 7769, 104, 8, 0, 0}, {1642, 7788, 96, 8, 0, 0},
    {1642, 7807, 120, 8, 0, 0}, {1642, 7815, 32, 8, 0, 0}, {1642, 7824, 72, 4, 0, 0},
    {1642, 7839, 128, 8, 0, 0}, {1642, 7851, 64, 4, 0, 0}, {1655, 0, 0, 56, 0, 0},
    {1655, 18142, 48, 8, 0, 0}, {1655, 18147, 40, 8, 0, 0}, {1678, 0, 0, 48, 0, 0},
    {1678, 8588, 16, 8, 0, 0}, {1678, 8597, 24, 8, 0, 0}, {1688, 0, 0, 48, 0, 0},
    {1688, 17219, 16, 8, 0, 0}, {1688, 17227, 32, 8, 0, 0}, {1688, 17238, 24, 8, 0, 0},
    {1703, 0, 0, 64, 0, 0}, {1703, 18189, 24, 8, 0, 0}, {1703, 18201, 16, 8, 0, 0},
    {1716, 0, 0, 160, 0, 0}, {1716, 8518, 40, 8, 0, 0}, {1716, 8541, 24, 8, 0, 0},
    {1716, 8549, 56, 8, 0, 0}, {1716, 8572, 32, 8, 0, 0}, {1729, 0, 0, 24, 0, 0},
    {1729, 8694, 16, 8, 0, 0}, {1784, 0, 0, 48, 0, 0}, {1784, 11269, 24, 1, 0, 0},
    {1784, 17858, 40, 8, 0, 0}, {1804, 0, 0, 40, 0, 0}, {1804, 11269, 24, 1, 0, 0},
    {1804, 17858, 32, 8, 0, 0}, {1885, 0, 0, 40, 0, 0}, {1885, 8729, 24, 8, 0, 0},
    {1885, 8736, 32, 8, 0, 0}, {1885, 8747, 16, 8, 0, 0}, {1899, 0, 0, 24, 0, 0},
    {1899, 13136, 8, 8, 0, 0}, {1899, 13143, 16, 8, 0, 0}, {1914, 0, 0, 32, 0, 0},
    {1914, 9266, 32, 0, 0, 0}, {1914, 9277, 10, 1, 0, 0}, {1914, 9285, 9, 1, 0, 0},
    {1914, 9305, 8, 1, 0, 0}, {1914, 9318, 24, 8, 0, 0}, {1914, 9330, 0, 8, 0, 0},
    {1914, 9340, 16, 8, 0, 0}, {1931, 0, 0, 48, 0, 0}, {1931, 12929, 32, 8, 0, 0},
    {1931, 12937, 16, 8, 0, 0}, {1931, 12945, 40, 8, 0, 0}, {1944, 0, 0, 16, 0, 0},
    {1944, 13136, 0, 8, 0, 0}, {1944, 13143, 8, 8, 0, 0}, {1963, 0, 0, 16, 0, 0},
    {1963, 7533, 0, 1, 0, 0}, {1963, 9437, 2, 1, 0, 0}, {1963, 18159, 3, 1, 0, 0},
    {1963, 18171, 8, 8, 0, 0}, {1976, 0, 0, 24, 0, 0}, {1976, 13668, 16, 8, 0, 0},
    {2015, 0, 0, 80, 0, 0}, {2015, 9803, 16, 8, 0, 0}, {2015, 9823, 48, 8, 0, 0},
    {2015, 9838, 24, 8, 0, 0}, {2015, 9865, 56, 8, 0, 0}, {2015, 9906, 32, 8, 0, 0},
    {2029, 0, 0, 152, 0, 0}, {2029, 10196, 120, 8, 0, 0}, {2029, 10210, 112, 8, 0, 0},
    {2029, 10227, 24, 8, 0, 0}, {2029, 10241, 72, 8, 0, 0}, {2029, 10254, 48, 8, 0, 0},
    {2029, 10264, 56, 8, 0, 0}, {2029, 10288, 80, 8, 0, 0}, {2029, 10297, 16, 8, 0, 0},
    {2029, 10310, 64, 8, 0, 0}, {2029, 10326, 104, 8, 0, 0}, {2029, 10338, 32, 8, 0, 0},
    {2029, 10348, 40, 8, 0, 0}, {2029, 10362, 128, 8, 0, 0}, {2046, 0, 0, 16, 0, 0},
    {2046, 4454, 0, 8, 0, 0}, {2046, 4463, 8, 8, 0, 0}, {2056, 0, 0, 160, 0, 0},
    {2056, 10825, 40, 8, 0, 0}, {2056, 10848, 67, 1, 0, 0}, {2056, 10863, 72, 88, 0, 0},
    {2056, 10953, 24, 8, 0, 0}, {2056, 10984, 32, 8, 0, 0}, {2068, 0, 0, 168, 0, 0},
    {2068, 11295, 16, 8, 0, 0}, {2083, 0, 0, 280, 0, 0}, {2083, 5901, 16, 256, 0, 0},
    {2100, 0, 0, 40, 0, 0}, {2100, 6655, 32, 8, 0, 0}, {2118, 0, 0, 40, 0, 0},
    {2118, 6974, 32, 8, 0, 0}, {2139, 0, 0, 40, 0, 0}, {2139, 11043, 16, 8, 0, 0},
    {2152, 0, 0, 936, 0, 0}, {2152, 11302, 880, 8, 0, 0}, {2152, 11317, 888, 8, 0, 0},
    {2152, 11327, 856, 8, 0, 0}, {2152, 11335, 872, 8, 0, 0}, {2152, 11347, 864, 8, 0, 0},
    {2169, 0, 0, 104, 0, 0}, {2169, 13480, 72, 8, 0, 0}, {2169, 13524, 80, 8, 0, 0},
    {2169, 13529, 96, 8, 0, 0}, {2169, 14241, 88, 8, 0, 0}, {2189, 0, 0, 24, 0, 0},
    {2189, 10191, 16, 8, 0, 0}, {2212, 0, 0, 225864, 0, 0}, {2212, 4435, 7392, 8, 0, 0},
    {2212, 5956, 10712, 8, 0, 0}, {2212, 5976, 10704, 8, 0, 0}, {2212, 6338, 79944, 1976, 0, 0},
    {2212, 6548, 10792, 8, 0, 0}, {2212, 6628, 10912, 8, 0, 0}, {2212, 6699, 10696, 8, 0, 0},
    {2212, 6866, 7680, 8, 0, 0}, {2212, 6875, 8512, 8, 0, 0}, {2212, 7036, 224624, 160, 0, 0},
    {2212, 7051, 224776, 8, 0, 0}, {2212, 7086, 224728, 8, 0, 0}, {2212, 7114, 224624, 8, 0, 0},
    {2212, 7146, 224632, 8, 0, 0}, {2212, 7171, 224752, 8, 0, 0}, {2212, 7201, 224760, 8, 0, 0},
    {2212, 7235, 224768, 8, 0, 0}, {2212, 7271, 224640, 8, 0, 0}, {2212, 7303, 224736, 8, 0, 0},
    {2212, 7331, 224744, 8, 0, 0}, {2212, 7373, 223112, 8, 0, 0}, {2212, 7399, 223120, 8, 0, 0},
    {2212, 7418, 223128, 8, 0, 0}, {2212, 7445, 223136, 8, 0, 0}, {2212, 7553, 16, 8, 0, 0},
    {2212, 7884, 8016, 8, 0, 0}, {2212, 7906, 8008, 8, 0, 0}, {2212, 7926, 8000, 8, 0, 0},
    {2212, 8153, 223144, 40, 0, 0}, {2212, 9069, 8496, 8, 0, 0}, {2212, 9680, 79912, 8, 0, 0},
    {2212, 9711, 79888, 8, 0, 0}, {2212, 10058, 7320, 4, 0, 0}, {2212, 10697, 7616, 8, 0, 0},
    {2212, 10710, 7600, 4, 0, 0}, {2212, 10724, 7608, 8, 0, 0}, {2212, 10735, 7432, 72, 0, 0},
    {2212, 10750, 7504, 24, 0, 0}, {2212, 11457, 7280, 8, 0, 0}, {2212, 11491, 7728, 8, 0, 0},
    {2212, 11511, 7704, 8, 0, 0}, {2212, 11529, 7688, 8, 0, 0}, {2212, 11545, 7696, 8, 0, 0},
    {2212, 13437, 223280, 1216, 0, 0}, {2212, 13458, 224496, 64, 0, 0},
    {2212, 13562, 7272, 8, 0, 0}, {2212, 13799, 10904, 8, 0, 0}, {2212, 16656, 7672, 8, 0, 0},
    {2212, 16664, 8504, 8, 0, 0}, {2212, 17170, 7344, 8, 0, 0}, {2212, 17183, 7360, 8, 0, 0},
    {2212, 17546, 81920, 141192, 0, 0}, {2212, 17593, 180232, 9608, 0, 0},
    {2212, 17608, 180240, 9600, 0, 0}, {2212, 17635, 189856, 480, 0, 0},
    {2212, 17668, 81928, 98304, 0, 0}, {2212, 18309, 10776, 8, 0, 0}, {2212, 18326, 10736, 8, 0, 0},
    {2212, 18350, 10720, 8, 0, 0}, {2212, 18367, 10728, 8, 0, 0}, {2212, 18589, 10672, 24, 0, 0},
    {2231, 0, 0, 40, 0, 0}, {2231, 6203, 32, 8, 0, 0}, {2231, 13676, 24, 8, 0, 0},
    {2244, 0, 0, 32, 0, 0}, {2244, 12754, 16, 8, 0, 0}, {2244, 12772, 24, 4, 0, 0},
    {2257, 0, 0, 40, 0, 0}, {2257, 10075, 24, 4, 0, 0}, {2257, 13524, 0, 8, 0, 0},
    {2257, 13931, 16, 8, 0, 0}, {2257, 17513, 8, 4, 0, 0}, {2269, 0, 0, 16, 0, 0},
    {2269, 13136, 0, 8, 0, 0}, {2281, 0, 0, 32, 0, 0}, {2281, 13491, 16, 8, 0, 0},
    {2281, 13504, 24, 8, 0, 0}, {2293, 0, 0, 152, 0, 0}, {2293, 13087, 24, 8, 0, 0},
    {2293, 18245, 64, 8, 0, 0}, {2312, 0, 0, 32, 0, 0}, {2312, 13381, 0, 8, 0, 0},
    {2324, 0, 0, 48, 0, 0}, {2324, 11460, 16, 8, 0, 0}, {2324, 11468, 24, 8, 0, 0},
    {2339, 0, 0, 104, 0, 0}, {2339, 12908, 56, 8, 0, 0}, {2351, 0, 0, 56, 0, 0},
    {2351, 13092, 24, 8, 0, 0}, {2351, 13099, 16, 8, 0, 0}, {2351, 13107, 48, 8, 0, 0},
    {2351, 13115, 32, 8, 0, 0}, {2366, 0, 0, 80, 0, 0}, {2366, 13524, 72, 8, 0, 0},
    {2384, 0, 0, 112, 0, 0}, {2384, 13808, 72, 8, 0, 0}, {2384, 13827, 48, 8, 0, 0},
    {2398, 0, 0, 112, 0, 0}, {2398, 9986, 88, 8, 0, 0}, {2398, 9995, 96, 8, 0, 0},
    {2398, 13516, 72, 8, 0, 0}, {2398, 16087, 80, 8, 0, 0}, {2414, 0, 0, 16, 0, 0},
    {2414, 13691, 0, 4, 0, 0}, {2414, 13701, 0, 8, 0, 0}, {2414, 13741, 8, 8, 0, 0},
    {2514, 0, 0, 200, 0, 0}, {2514, 10005, 16, 8, 0, 0}, {2514, 11250, 48, 8, 0, 0},
    {2514, 13057, 32, 8, 0, 0}, {2514, 15465, 64, 128, 0, 0}, {2514, 16683, 40, 8, 0, 0},
    {2514, 18130, 24, 8, 0, 0}, {2526, 0, 0, 40, 0, 0}, {2526, 15760, 16, 8, 0, 0},
    {2526, 16034, 32, 8, 0, 0}, {2526, 16039, 24, 8, 0, 0}, {2540, 0, 0, 80, 0, 0},
    {2540, 18165, 72, 8, 0, 0}, {2594, 0, 0, 144, 0, 0}, {2594, 9507, 104, 8, 0, 0},
    {2594, 9535, 112, 8, 0, 0}, {2594, 9986, 80, 8, 0, 0}, {2594, 12572, 88, 8, 0, 0},
    {2594, 13229, 136, 8, 0, 0}, {2594, 13480, 72, 8, 0, 0}, {2594, 13931, 96, 8, 0, 0},
    {2594, 14590, 128, 8, 0, 0}, {2594, 17041, 120, 8, 0, 0}, {2614, 0, 0, 80, 0, 0},
    {2614, 7879, 72, 8, 0, 0}, {2654, 0, 0, 832, 0, 0}, {2654, 6350, 144, 8, 0, 0},
    {2654, 6360, 200, 8, 0, 0}, {2654, 6380, 192, 8, 0, 0}, {2654, 6990, 96, 8, 0, 0},
    {2654, 7003, 104, 8, 0, 0}, {2654, 8441, 208, 8, 0, 0}, {2654, 8636, 112, 8, 0, 0},
    {2654, 8654, 72, 8, 0, 0}, {2654, 8767, 232, 8, 0, 0}, {2654, 9069, 128, 8, 0, 0},
    {2654, 9671, 120, 8, 0, 0}, {2654, 11457, 224, 8, 0, 0}, {2654, 11685, 16, 8, 0, 0},
    {2654, 13545, 160, 8, 0, 0}, {2654, 13562, 8, 8, 0, 0}, {2654, 14562, 0, 8, 0, 0},
    {2654, 17098, 152, 8, 0, 0}, {2654, 17125, 288, 8, 0, 0}, {2654, 17145, 296, 8, 0, 0},
    {2668, 0, 0, 40, 0, 0}, {2668, 16966, 24, 8, 0, 0}, {2668, 16975, 16, 8, 0, 0},
    {2686, 0, 0, 40, 0, 0}, {2686, 13676, 32, 8, 0, 0}, {2700, 0, 0, 416, 0, 0},
    {2700, 17272, 256, 8, 0, 0}, {2700, 17280, 336, 8, 0, 0}, {2700, 17289, 32, 8, 0, 0},
    {2700, 17302, 352, 8, 0, 0}, {2700, 17311, 192, 8, 0, 0}, {2700, 17320, 48, 8, 0, 0},
    {2700, 17331, 264, 8, 0, 0}, {2700, 17339, 288, 8, 0, 0}, {2700, 17353, 168, 8, 0, 0},
    {2700, 17362, 40, 8, 0, 0}, {2700, 17374, 240, 8, 0, 0}, {2700, 17385, 344, 8, 0, 0},
    {2700, 17392, 24, 8, 0, 0}, {2700, 17400, 88, 8, 0, 0}, {2700, 17408, 360, 8, 0, 0},
    {2700, 17422, 184, 8, 0, 0}, {2700, 17434, 208, 8, 0, 0}, {2713, 0, 0, 112, 0, 0},
    {2713, 9484, 72, 8, 0, 0}, {2713, 13762, 80, 8, 0, 0}, {2713, 14949, 104, 8, 0, 0},
    {2734, 0, 0, 64, 0, 0}, {2734, 8754, 56, 8, 0, 0}, {2750, 0, 0, 24, 0, 0},
    {2750, 13725, 16, 8, 0, 0}, {2762, 0, 0, 64, 0, 0}, {2762, 18471, 24, 8, 0, 0},
    {2762, 18491, 16, 8, 0, 0}, {2778, 0, 0, 208, 0, 0}, {2778, 5849, 192, 8, 0, 0},
    {2778, 9969, 24, 8, 0, 0}, {2778, 12376, 16, 8, 0, 0}, {2778, 13630, 48, 8, 0, 0},
    {2778, 17872, 136, 8, 0, 0}, {2778, 17896, 144, 8, 0, 0}, {2778, 17920, 128, 8, 0, 0},
    {2778, 17944, 104, 8, 0, 0}, {2778, 17968, 112, 8, 0, 0}, {2778, 17992, 96, 8, 0, 0},
    {2975, 0, 0, 128, 0, 0}, {2975, 14246, 104, 8, 0, 0}, {2975, 14259, 96, 8, 0, 0},
    {3364, 0, 0, 296, 0, 0}, {3364, 6780, 72, 8, 0, 0}, {3364, 6816, 232, 8, 0, 0},
    {3364, 13170, 24, 8, 0, 0}, {3364, 13175, 32, 8, 0, 0}, {3364, 14279, 224, 8, 0, 0},
    {3364, 14912, 200, 8, 0, 0}, {3364, 14924, 208, 8, 0, 0}, {3364, 14933, 216, 8, 0, 0},
    {3364, 15727, 16, 8, 0, 0}, {3583, 0, 0, 24, 0, 0}, {3583, 6195, 16, 8, 0, 0},
    {3624, 0, 0, 24, 0, 0}, {3624, 9377, 16, 8, 0, 0}, {3659, 0, 0, 16, 0, 0},
    {3659, 9730, 0, 8, 0, 0}, {3659, 14576, 8, 8, 0, 0}, {3707, 0, 0, 88, 0, 0},
    {3707, 9810, 0, 8, 0, 0}, {3707, 9846, 16, 8, 0, 0}, {3707, 9856, 40, 8, 0, 0},
    {3707, 10146, 48, 8, 0, 0}, {3707, 11643, 56, 8, 0, 0}, {3707, 12717, 80, 8, 0, 0},
    {3707, 14067, 74, 1, 0, 0}, {3707, 14567, 8, 8, 0, 0}, {3707, 15733, 64, 8, 0, 0},
    {3727, 0, 0, 32, 0, 0}, {3727, 11846, 24, 8, 0, 0}, {3745, 0, 0, 112, 0, 0},
    {3745, 13062, 40, 8, 0, 0}, {3787, 0, 0, 316616, 0, 0}, {3787, 4435, 784, 8, 0, 0},
    {3787, 6548, 2440, 256, 0, 0}, {3787, 6565, 2696, 4, 0, 0}, {3787, 6628, 10632, 16, 0, 0},
    {3787, 7036, 14056, 8, 0, 0}, {3787, 7114, 14056, 8, 0, 0}, {3787, 11746, 808, 8, 0, 0},
    {3787, 13799, 1176, 16, 0, 0}, {3787, 15358, 1256, 1040, 0, 0},
    {3787, 17546, 10680, 3368, 0, 0}, {3820, 0, 0, 936, 0, 0}, {3820, 6506, 864, 8, 0, 0},
    {3820, 6527, 872, 8, 0, 0}, {3820, 6680, 0, 832, 0, 0}, {3839, 0, 0, 32, 0, 0},
    {3839, 11846, 24, 8, 0, 0}, {5841, 0, 0, 32, 0, 0}, {5841, 9370, 8, 8, 0, 0},
    {5841, 17865, 16, 8, 0, 0}, {5841, 18135, 0, 8, 0, 0}, {5858, 0, 0, 32, 0, 0},
    {5858, 9350, 24, 8, 0, 0}, {5858, 11592, 16, 8, 0, 0}, {6229, 0, 0, 32, 0, 0},
    {6229, 8933, 24, 8, 0, 0}, {6229, 18509, 16, 8, 0, 0}, {6326, 0, 0, 64, 0, 0},
    {6326, 6203, 32, 8, 0, 0}, {6326, 13659, 40, 8, 0, 0}, {6583, 0, 0, 24, 0, 0},
    {6583, 10191, 0, 8, 0, 0}, {6958, 0, 0, 32, 0, 0}, {6958, 11846, 24, 8, 0, 0},
    {7501, 0, 0, 32, 0, 0}, {7501, 7364, 0, 8, 0, 0}, {7501, 13420, 8, 8, 0, 0},
    {7518, 0, 0, 32, 0, 0}, {7518, 11787, 16, 8, 0, 0}, {7518, 11834, 24, 8, 0, 0},
    {7613, 0, 0, 32, 0, 0}, {7613, 7648, 16, 8, 0, 0}, {8957, 0, 0, 56, 0, 0},
    {8957, 8917, 48, 8, 0, 0}, {8977, 0, 0, 56, 0, 0}, {8977, 8971, 32, 8, 0, 0},
    {8993, 0, 0, 216, 0, 0}, {8993, 12506, 24, 8, 0, 0}, {8993, 12516, 40, 8, 0, 0},
    {9236, 0, 0, 56, 0, 0}, {9236, 9034, 16, 8, 0, 0}, {9236, 9051, 40, 8, 0, 0},
    {9563, 0, 0, 56, 0, 0}, {9563, 9446, 40, 8, 0, 0}, {9563, 9459, 32, 8, 0, 0},
    {9563, 9469, 24, 8, 0, 0}, {9563, 13942, 48, 8, 0, 0}, {10045, 0, 0, 32, 0, 0},
    {10045, 10191, 16, 8, 0, 0}, {10045, 11784, 24, 8, 0, 0}, {10675, 0, 0, 24, 0, 0},
    {10675, 13749, 16, 8, 0, 0}, {10688, 0, 0, 64, 0, 0}, {10688, 6264, 24, 8, 0, 0},
    {10688, 14013, 16, 8, 0, 0}, {10688, 14094, 32, 8, 0, 0}, {12418, 0, 0, 32, 0, 0},
    {12418, 7668, 16, 8, 0, 0}, {12418, 13762, 24, 8, 0, 0}, {12634, 0, 0, 32, 0, 0},
    {12634, 11846, 24, 8, 0, 0}, {12688, 0, 0, 24, 0, 0}, {12811, 0, 0, 40, 0, 0},
    {12811, 12526, 32, 8, 0, 0}, {12811, 15760, 16, 8, 0, 0}, {12811, 16034, 24, 8, 0, 0},
    {12831, 0, 0, 152, 0, 0}, {12831, 7014, 72, 8, 0, 0}, {12831, 7020, 128, 8, 0, 0},
    {12831, 10191, 88, 8, 0, 0}, {12831, 12441, 112, 8, 0, 0}, {12831, 12862, 120, 8, 0, 0},
    {12831, 15044, 0, 56, 0, 0}, {12848, 0, 0, 56, 0, 0}, {12848, 12376, 40, 8, 0, 0},
    {12848, 13562, 24, 8, 0, 0}, {12848, 15003, 48, 8, 0, 0}, {12955, 0, 0, 48, 0, 0},
    {12955, 17331, 24, 8, 0, 0}, {12955, 17408, 32, 8, 0, 0}, {12955, 17513, 0, 8, 0, 0},
    {12999, 0, 0, 40, 0, 0}, {12999, 10191, 24, 8, 0, 0}, {12999, 11914, 16, 8, 0, 0},
    {13030, 0, 0, 24, 0, 0}, {13030, 13009, 16, 8, 0, 0}, {13324, 0, 0, 3064, 0, 0},
    {13324, 12428, 2872, 16, 0, 0}, {13324, 14073, 1040, 1800, 0, 0}, {13324, 17078, 2840, 8, 0, 0},
    {13334, 0, 0, 24, 0, 0}, {13334, 10069, 0, 8, 0, 0}, {13350, 0, 0, 80, 0, 0},
    {13350, 7533, 10, 2, 0, 0}, {13350, 8843, 9, 1, 0, 0}, {13350, 10156, 16, 8, 0, 0},
    {13350, 12666, 32, 8, 0, 0}, {13350, 13562, 56, 8, 0, 0}, {13350, 15399, 0, 4, 0, 0},
    {13350, 15425, 4, 4, 0, 0}, {13350, 16689, 8, 1, 3, 4}, {13350, 18571, 28, 4, 0, 0},
    {13350, 18583, 48, 8, 0, 0}, {13350, 18727, 40, 8, 0, 0}, {13360, 0, 0, 41304, 0, 0},
    {13360, 5909, 176, 8, 0, 0}, {13360, 8471, 216, 8, 0, 0}, {13360, 12433, 240, 4, 0, 0},
    {13360, 15178, 232, 8, 0, 0}, {13360, 15198, 32, 8, 0, 0}, {13360, 15211, 224, 8, 0, 0},
    {13360, 15411, 248, 8, 0, 0}, {13360, 15438, 264, 41040, 0, 0}, {13915, 0, 0, 64, 0, 0},
    {13915, 9023, 48, 8, 0, 0}, {13915, 9042, 24, 8, 0, 0}, {13915, 9051, 56, 8, 0, 0},
    {14227, 0, 0, 80, 0, 0}, {14227, 6264, 24, 8, 0, 0}, {14227, 10087, 16, 8, 0, 0},
    {14227, 12438, 32, 8, 0, 0}, {14692, 0, 0, 64, 0, 0}, {14692, 14637, 32, 8, 0, 0},
    {14692, 14646, 40, 8, 0, 0}, {14692, 14655, 16, 8, 0, 0}, {14692, 14664, 48, 8, 0, 0},
    {14692, 14674, 24, 8, 0, 0}, {14800, 0, 0, 224, 0, 0}, {14800, 329, 176, 8, 0, 0},
    {14800, 339, 168, 8, 0, 0}, {14800, 521, 152, 8, 0, 0}, {14800, 771, 192, 8, 0, 0},
    {14800, 786, 160, 8, 0, 0}, {14800, 801, 200, 8, 0, 0}, {14800, 1179, 216, 8, 0, 0},
    {14800, 1205, 184, 8, 0, 0}, {14800, 1383, 208, 8, 0, 0}, {14800, 3422, 144, 8, 0, 0},
    {14800, 6640, 136, 8, 0, 0}, {14800, 6720, 88, 8, 0, 0}, {14800, 8686, 80, 8, 0, 0},
    {14800, 14624, 128, 8, 0, 0}, {14800, 15116, 104, 8, 0, 0}, {14800, 15883, 72, 8, 0, 0},
    {14800, 17046, 112, 8, 0, 0}, {14800, 17452, 120, 8, 0, 0}, {14876, 0, 0, 48, 0, 0},
    {14876, 12530, 40, 8, 0, 0}, {14876, 15760, 16, 8, 0, 0}, {14876, 16034, 32, 8, 0, 0},
    {14876, 16039, 24, 8, 0, 0}, {15019, 0, 0, 32, 0, 0}, {15019, 15266, 24, 8, 0, 0},
    {15270, 0, 0, 32, 0, 0}, {15270, 11846, 24, 8, 0, 0}, {15328, 0, 0, 16, 0, 0},
    {15328, 11250, 8, 8, 0, 0}, {15328, 12376, 0, 8, 0, 0}, {15337, 0, 0, 48, 0, 0},
    {15337, 15351, 16, 8, 0, 0}, {15375, 0, 0, 72, 0, 0}, {15375, 6741, 40, 8, 0, 0},
    {15375, 6751, 48, 8, 0, 0}, {15899, 0, 0, 32, 0, 0}, {15899, 15445, 16, 8, 0, 0},
    {16225, 0, 0, 32, 0, 0}, {16225, 11846, 24, 8, 0, 0}, {16239, 0, 0, 528, 0, 0},
    {16239, 8754, 8, 512, 0, 0}, {16239, 15034, 520, 8, 0, 0}, {16252, 0, 0, 208, 0, 0},
    {16252, 12474, 8, 8, 0, 0}, {16252, 12728, 16, 4, 0, 0}, {16278, 0, 0, 263248, 0, 0},
    {16278, 13297, 512, 8, 0, 0}, {16278, 13309, 520, 4, 0, 0}, {16301, 0, 0, 32, 0, 0},
    {16301, 11250, 8, 8, 0, 0}, {16301, 12376, 0, 8, 0, 0}, {16301, 13562, 16, 8, 0, 0},
    {16319, 0, 0, 48, 0, 0}, {16319, 5948, 0, 8, 0, 0}, {16319, 10171, 24, 8, 0, 0},
    {16319, 13618, 20, 4, 0, 0}, {16319, 14491, 8, 8, 0, 0}, {16339, 0, 0, 48, 0, 0},
    {16339, 11896, 4, 4, 0, 0}, {16357, 0, 0, 24, 0, 0}, {16378, 0, 0, 3064, 0, 0},
    {16378, 12428, 2872, 16, 0, 0}, {16378, 14073, 1040, 1800, 0, 0}, {16378, 17078, 2840, 8, 0, 0},
    {16395, 0, 0, 24, 0, 0}, {16395, 10069, 0, 8, 0, 0}, {16418, 0, 0, 80, 0, 0},
    {16418, 7533, 10, 2, 0, 0}, {16418, 8843, 9, 1, 0, 0}, {16418, 10156, 16, 8, 0, 0},
    {16418, 12666, 32, 8, 0, 0}, {16418, 13562, 56, 8, 0, 0}, {16418, 15399, 0, 4, 0, 0},
    {16418, 15425, 4, 4, 0, 0}, {16418, 16689, 8, 1, 3, 4}, {16418, 18571, 28, 4, 0, 0},
    {16418, 18583, 48, 8, 0, 0}, {16418, 18727, 40, 8, 0, 0}, {16435, 0, 0, 41304, 0, 0},
    {16435, 5909, 176, 8, 0, 0}, {16435, 8471, 216, 8, 0, 0}, {16435, 12433, 240, 4, 0, 0},
    {16435, 15178, 232, 8, 0, 0}, {16435, 15198, 32, 8, 0, 0}, {16435, 15211, 224, 8, 0, 0},
    {16435, 15411, 248, 8, 0, 0}, {16435, 15438, 264, 41040, 0, 0}, {16455, 0, 0, 48, 0, 0},
    {16455, 6253, 32, 4, 0, 0}, {16455, 10161, 8, 8, 0, 0}, {16455, 13073, 44, 4, 0, 0},
    {16455, 13576, 40, 4, 0, 0}, {16455, 14973, 0, 8, 0, 0}, {16455, 16677, 36, 4, 0, 0},
    {16474, 0, 0, 24, 0, 0}, {16474, 13524, 8, 8, 0, 0}, {16504, 0, 0, 40, 0, 0},
    {16504, 13749, 24, 8, 0, 0}, {16504, 13753, 32, 8, 0, 0}, {16504, 17513, 16, 8, 0, 0},
    {16983, 0, 0, 496, 0, 0}, {16983, 11784, 16, 8, 0, 0}, {16983, 13567, 32, 8, 0, 0},
    {16983, 13642, 24, 4, 0, 0}, {16983, 18171, 40, 456, 0, 0}, {18048, 0, 0, 32, 0, 0},
    {18048, 11846, 24, 8, 0, 0}, {18066, 0, 0, 56, 0, 0}, {18066, 6264, 16, 8, 0, 0},
    {18066, 14094, 40, 8, 0, 0}, {18536, 0, 0, 32, 0, 0}, {18536, 9005, 16, 8, 0, 0},
    {18536, 15261, 24, 8, 0, 0}, {18712, 0, 0, 88, 0, 0}, {18712, 11241, 80, 8, 0, 0},
    {18767, 0, 0, 48, 0, 0}, {18767, 12363, 24, 8, 0, 0}, {18767, 15003, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {537, 4}, {551, 0}, {3532, 22}, {13420, 5},
};

static const struct table_type types[] = {
    {43, 1464, 88, 88, 0, 8}, {88, 1514, 72, 72, 8, 6}, {102, 1487, 96, 96, 14, 9},
    {620, 1990, 24, 24, 23, 1}, {697, 2169, 104, 104, 24, 10}, {751, 11653, 72, 72, 34, 2},
    {1088, 2366, 80, 80, 36, 7}, {1197, 2398, 112, 112, 43, 10}, {1619, 1619, 64, 64, 53, 0},
    {3045, 2540, 80, 80, 53, 7}, {3077, 2594, 144, 144, 60, 15}, {3115, 2614, 80, 80, 75, 7},
    {3251, 2713, 112, 112, 82, 9}, {3270, 2713, 112, 112, 91, 9}, {3302, 2713, 112, 112, 100, 9},
    {3891, 3917, 48, 48, 109, 3}, {3961, 637, 112, 112, 112, 11}, {3977, 10658, 24, 24, 123, 1},
    {3997, 3135, 168, 168, 124, 15}, {4011, 3143, 32, 32, 139, 2}, {4040, 121, 32, 32, 141, 0},
    {4056, 121, 32, 32, 141, 0}, {4072, 3607, 32, 32, 141, 2}, {4088, 58, 112, 112, 143, 0},
    {4107, 72, 152, 152, 143, 1}, {4128, 5259, 48, 48, 144, 3}, {4149, 5298, 64, 64, 147, 3},
    {4173, 5276, 48, 48, 150, 3}, {4192, 385, 48, 48, 153, 1}, {4205, 2822, 88, 88, 154, 3},
    {4217, 3430, 72, 72, 157, 3}, {4229, 16708, 80, 80, 160, 1}, {4248, 1568, 160, 160, 161, 10},
    {4265, 204, 128, 128, 171, 3}, {4286, 396, 32, 32, 174, 2}, {4306, 3059, 32, 32, 176, 1},
    {4331, 16693, 96, 96, 177, 2}, {4346, 1763, 40, 40, 179, 1}, {4361, 1743, 32, 32, 180, 1},
    {4381, 8833, 32, 32, 181, 0}, {4390, 442, 64, 64, 181, 2}, {4487, 432, 32, 32, 183, 0},
    {4501, 686, 32, 32, 183, 0}, {4531, 675, 72, 72, 183, 1}, {4542, 7575, 40, 40, 184, 0},
    {4568, 2577, 96, 40, 184, 1}, {4596, 18603, 32, 32, 185, 0}, {4637, 15128, 48, 48, 185, 4},
    {4656, 6807, 152, 152, 189, 3}, {4675, 6807, 152, 152, 192, 3}, {4694, 6807, 152, 152, 195, 3},
    {4713, 6939, 64, 64, 198, 3}, {4725, 9979, 48, 48, 201, 2}, {4736, 13587, 40, 40, 203, 2},
    {4766, 16196, 120, 120, 205, 5}, {4779, 17059, 200, 200, 210, 12}, {4797, 6947, 24, 24, 222, 1},
    {4816, 11764, 32, 32, 223, 2}, {4828, 3642, 80, 80, 225, 6}, {4842, 3803, 64, 64, 231, 5},
    {4856, 1368, 80, 80, 236, 2}, {4873, 235, 192, 192, 238, 0}, {4894, 353, 224, 224, 238, 1},
    {4917, 889, 32, 32, 239, 0}, {4926, 943, 32, 32, 239, 1}, {4957, 964, 56, 56, 240, 1},
    {5001, 998, 48, 48, 241, 2}, {5045, 1032, 64, 64, 243, 2}, {5083, 1060, 56, 56, 245, 3},
    {5121, 3005, 56, 56, 248, 0}, {5159, 1264, 56, 56, 248, 0}, {5173, 1335, 152, 152, 248, 8},
    {5189, 1312, 24, 24, 256, 1}, {5214, 3364, 296, 296, 257, 9}, {5232, 3339, 24, 24, 266, 1},
    {5318, 15375, 72, 72, 267, 1}, {5337, 2862, 33728, 33728, 268, 0}, {5370, 2927, 40, 40, 268, 0},
    {5381, 2938, 32, 32, 268, 0}, {5398, 2938, 32, 32, 268, 0}, {5415, 2962, 32, 32, 268, 0},
    {5432, 2962, 32, 32, 268, 0}, {5449, 2951, 32, 32, 268, 0}, {5464, 2951, 32, 32, 268, 0},
    {5479, 2951, 32, 32, 268, 0}, {5494, 2951, 32, 32, 268, 0}, {5509, 2951, 32, 32, 268, 0},
    {5525, 2951, 32, 32, 268, 0}, {5578, 2991, 264, 264, 268, 3}, {5595, 3163, 40, 40, 271, 1},
    {5613, 2444, 32, 32, 272, 0}, {5630, 2474, 32, 32, 272, 0}, {5645, 2489, 32, 32, 272, 1},
    {5661, 2461, 120, 120, 273, 5}, {5678, 2502, 88, 88, 278, 5}, {5694, 2562, 56, 56, 283, 2},
    {5709, 18078, 112, 112, 285, 2}, {5749, 2633, 24, 24, 287, 0}, {5771, 12705, 56, 56, 287, 5},
    {5786, 12688, 24, 24, 292, 1}, {5806, 17246, 64, 64, 293, 1}, {5877, 8408, 24, 24, 294, 1},
    {6213, 6229, 32, 32, 295, 2}, {6278, 6326, 64, 64, 297, 1}, {6290, 6310, 40, 40, 298, 1},
    {6342, 1, 24, 24, 299, 1}, {6400, 3565, 152, 160, 300, 9}, {6416, 1414, 40, 40, 309, 2},
    {6438, 1430, 40, 40, 311, 2}, {6461, 3583, 24, 24, 313, 1}, {6824, 1585, 56, 56, 314, 3},
    {6851, 1585, 64, 56, 317, 3}, {6889, 1536, 56, 56, 320, 0}, {6899, 6958, 32, 32, 320, 1},
    {6924, 16225, 32, 32, 321, 1}, {7483, 7518, 32, 32, 322, 2}, {7548, 1629, 24, 24, 324, 1},
    {7613, 7613, 32, 32, 325, 2}, {7625, 1885, 56, 40, 327, 3}, {7879, 1642, 208, 216, 330, 10},
    {7945, 5146, 112, 112, 340, 2}, {7969, 8977, 56, 56, 342, 1}, {7997, 8977, 56, 56, 343, 1},
    {8033, 5858, 32, 32, 344, 1}, {8058, 8957, 56, 56, 345, 1}, {8082, 8993, 216, 216, 346, 1},
    {8186, 3491, 48, 48, 347, 1}, {8218, 3506, 80, 80, 348, 2}, {8252, 3523, 56, 56, 350, 1},
    {8478, 3694, 152, 160, 351, 9}, {8488, 1729, 24, 24, 360, 1}, {8622, 191, 80, 80, 361, 2},
    {8783, 1784, 48, 48, 363, 1}, {8801, 1804, 40, 40, 364, 1}, {8815, 1820, 32, 32, 365, 2},
    {8856, 1866, 104, 104, 367, 2}, {8872, 1840, 32, 32, 369, 2}, {9069, 1931, 48, 48, 371, 0},
    {9074, 9236, 56, 56, 371, 2}, {9092, 3624, 24, 24, 373, 1}, {9103, 9236, 56, 56, 374, 2},
    {9120, 3624, 24, 24, 376, 1}, {9130, 9236, 56, 56, 377, 2}, {9155, 9236, 56, 56, 379, 2},
    {9179, 9236, 56, 56, 381, 2}, {9205, 9236, 56, 56, 383, 2}, {9224, 3624, 24, 24, 385, 1},
    {9553, 9563, 56, 56, 386, 4}, {9924, 9942, 56, 56, 390, 2}, {10020, 10045, 32, 32, 392, 2},
    {10102, 10120, 48, 48, 394, 2}, {10140, 4447, 152, 80, 396, 6}, {10181, 2514, 200, 200, 402, 9},
    {10395, 2029, 152, 152, 411, 15}, {10404, 12418, 32, 32, 426, 2},
    {10425, 12831, 152, 152, 428, 11}, {10454, 12848, 56, 56, 439, 4},
    {10479, 14227, 80, 80, 443, 6}, {10774, 3694, 152, 160, 449, 9}, {10784, 10675, 24, 24, 458, 1},
    {10807, 1885, 48, 40, 459, 3}, {11064, 2139, 40, 40, 462, 2}, {11069, 2083, 280, 280, 464, 1},
    {11085, 2100, 32, 40, 465, 1}, {11102, 2118, 32, 40, 466, 1}, {11890, 2068, 168, 168, 467, 2},
    {11905, 15270, 32, 32, 469, 1}, {11920, 4472, 32, 32, 470, 2}, {11939, 16997, 48, 48, 472, 2},
    {11954, 16983, 496, 496, 474, 3}, {11980, 5924, 56, 56, 477, 4}, {12001, 6685, 40, 40, 481, 1},
    {12019, 7563, 32, 32, 482, 2}, {12035, 8100, 56, 56, 484, 2}, {12058, 8707, 56, 56, 486, 2},
    {12098, 8278, 32, 32, 488, 2}, {12117, 8506, 40, 40, 490, 2}, {12133, 8717, 40, 40, 492, 2},
    {12149, 9354, 40, 40, 494, 2}, {12169, 10027, 32, 32, 496, 2}, {12191, 11018, 72, 72, 498, 5},
    {12209, 11771, 56, 56, 503, 1}, {12226, 14079, 40, 40, 504, 3}, {12245, 14306, 64, 64, 507, 2},
    {12268, 14610, 48, 48, 509, 2}, {12286, 14982, 32, 32, 511, 1}, {12303, 15746, 32, 32, 512, 2},
    {12321, 16729, 40, 40, 514, 2}, {12341, 18750, 56, 56, 516, 3}, {12428, 2068, 168, 168, 519, 2},
    {12545, 12559, 64, 64, 521, 1}, {12594, 2231, 40, 40, 522, 0}, {12599, 3727, 32, 32, 522, 1},
    {12613, 12634, 32, 32, 523, 1}, {12792, 12811, 40, 40, 524, 3}, {12981, 3745, 112, 112, 527, 1},
    {12995, 12999, 40, 40, 528, 2}, {13017, 13030, 24, 24, 530, 1}, {13152, 1885, 48, 40, 531, 3},
    {13185, 13201, 48, 48, 534, 1}, {13218, 2293, 144, 152, 535, 3}, {13238, 2324, 48, 48, 538, 3},
    {13245, 18536, 32, 32, 541, 2}, {13260, 1885, 56, 40, 543, 3}, {13398, 13408, 88, 88, 546, 1},
    {13420, 2351, 56, 56, 547, 4}, {13876, 13915, 64, 64, 551, 3}, {13946, 6604, 40, 40, 554, 1},
    {13966, 11873, 48, 48, 555, 1}, {13986, 13278, 64, 64, 556, 5}, {14020, 2577, 104, 40, 561, 1},
    {14035, 2577, 40, 40, 562, 1}, {14427, 2423, 104, 104, 563, 2}, {14510, 14529, 80, 80, 565, 1},
    {14547, 414, 72, 72, 566, 4}, {14683, 14692, 64, 64, 570, 5}, {14768, 18712, 88, 88, 575, 2},
    {14855, 14876, 48, 48, 577, 4}, {14892, 899, 88, 88, 581, 3}, {14901, 1250, 96, 96, 584, 4},
    {15010, 15019, 32, 32, 588, 1}, {15226, 14753, 24, 24, 589, 0}, {15239, 14475, 48, 48, 589, 1},
    {15300, 2514, 200, 200, 590, 9}, {15304, 15337, 48, 48, 599, 1}, {15393, 2526, 40, 40, 600, 3},
    {15650, 14786, 48, 48, 603, 2}, {15663, 14800, 224, 224, 605, 15},
    {15682, 14820, 104, 104, 620, 7}, {15697, 3875, 32, 32, 627, 2}, {15709, 14836, 32, 32, 629, 0},
    {15899, 15899, 32, 32, 629, 2}, {16048, 18048, 32, 32, 631, 1}, {16067, 18048, 32, 32, 632, 1},
    {16103, 11692, 48, 48, 633, 4}, {16136, 17026, 32, 32, 637, 2}, {16164, 17007, 40, 40, 639, 2},
    {16498, 16504, 40, 40, 641, 3}, {16531, 5733, 144, 144, 644, 8}, {16546, 2577, 56, 40, 652, 1},
    {17202, 2577, 48, 40, 653, 1}, {17462, 5830, 40, 40, 654, 2}, {17492, 2686, 32, 40, 656, 1},
    {17498, 3839, 32, 32, 657, 1}, {17513, 4515, 936, 936, 658, 12}, {17552, 10688, 64, 64, 670, 4},
    {17571, 3768, 24, 24, 674, 1}, {17728, 14136, 56, 56, 675, 4}, {17745, 14116, 24, 24, 679, 1},
    {17766, 14116, 24, 24, 680, 1}, {17789, 17530, 56, 56, 681, 5}, {17810, 17695, 80, 80, 686, 7},
    {17825, 17709, 40, 40, 693, 3}, {17845, 18066, 56, 56, 696, 5}, {18117, 3676, 128, 144, 701, 4},
    {18171, 2068, 168, 168, 705, 2}, {18390, 3858, 64, 64, 707, 4}, {18416, 3858, 64, 64, 711, 4},
    {18434, 3858, 64, 64, 715, 4}, {18517, 1885, 56, 40, 719, 3}, {18616, 460, 56, 56, 722, 4},
    {18646, 3205, 168, 168, 726, 16}, {18680, 3440, 136, 136, 742, 13},
    {18746, 18767, 48, 48, 755, 2}, {18777, 8175, 168, 168, 757, 3},
    {18791, 8175, 168, 168, 760, 3}, {18807, 3474, 184, 184, 763, 2},
    {18830, 2778, 208, 208, 765, 9},
};

static const struct table_held held[] = {
    {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {13749, C_MEMBER_OBJECT, 72, 1}, {13524, C_MEMBER_OBJECT, 80, 1},
    {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {13480, C_MEMBER_OBJECT, 72, 1}, {9740, C_MEMBER_OBJECT, 80, 1}, {9745, C_MEMBER_OBJECT, 88, 1},
    {10140, C_MEMBER_OBJECT, 16, 1}, {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1},
    {13604, C_MEMBER_OBJECT, 32, 1}, {17462, C_MEMBER_OBJECT, 40, 1},
    {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1}, {13480, C_MEMBER_OBJECT, 72, 1},
    {13524, C_MEMBER_OBJECT, 80, 1}, {14241, C_MEMBER_OBJECT, 88, 1},
    {13529, C_MEMBER_OBJECT, 96, 1}, {15163, C_MEMBER_OBJECT, 56, 1},
    {15135, C_MEMBER_OBJECT, 64, 1}, {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1},
    {13604, C_MEMBER_OBJECT, 32, 1}, {17462, C_MEMBER_OBJECT, 40, 1},
    {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1}, {13524, C_MEMBER_OBJECT, 72, 1},
    {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {13516, C_MEMBER_OBJECT, 72, 1}, {16087, C_MEMBER_OBJECT, 80, 1},
    {9986, C_MEMBER_OBJECT, 88, 1}, {9995, C_MEMBER_OBJECT, 96, 1}, {9069, C_MEMBER_OBJECT, 16, 1},
    {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {18165, C_MEMBER_OBJECT, 72, 1}, {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1},
    {13604, C_MEMBER_OBJECT, 32, 1}, {17462, C_MEMBER_OBJECT, 40, 1},
    {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1}, {13480, C_MEMBER_OBJECT, 72, 1},
    {9986, C_MEMBER_OBJECT, 80, 1}, {12572, C_MEMBER_OBJECT, 88, 1},
    {13931, C_MEMBER_OBJECT, 96, 1}, {9507, C_MEMBER_OBJECT, 104, 1},
    {9535, C_MEMBER_OBJECT, 112, 1}, {17041, C_MEMBER_OBJECT, 120, 1},
    {14590, C_MEMBER_OBJECT, 128, 1}, {13229, C_MEMBER_OBJECT, 136, 1},
    {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {7879, C_MEMBER_OBJECT, 72, 1}, {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1},
    {13604, C_MEMBER_OBJECT, 32, 1}, {17462, C_MEMBER_OBJECT, 40, 1},
    {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1}, {9484, C_MEMBER_OBJECT, 72, 1},
    {13762, C_MEMBER_OBJECT, 80, 1}, {14949, C_MEMBER_OBJECT, 104, 1},
    {9069, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {9484, C_MEMBER_OBJECT, 72, 1}, {13762, C_MEMBER_OBJECT, 80, 1},
    {14949, C_MEMBER_OBJECT, 104, 1}, {9069, C_MEMBER_OBJECT, 16, 1},
    {6264, C_MEMBER_OBJECT, 24, 1}, {13604, C_MEMBER_OBJECT, 32, 1},
    {17462, C_MEMBER_OBJECT, 40, 1}, {8441, C_MEMBER_OBJECT, 48, 1}, {7542, C_MEMBER_OBJECT, 56, 1},
    {9484, C_MEMBER_OBJECT, 72, 1}, {13762, C_MEMBER_OBJECT, 80, 1},
    {14949, C_MEMBER_OBJECT, 104, 1}, {3947, C_MEMBER_OBJECT, 16, 1},
    {3906, C_MEMBER_OBJECT, 24, 1}, {3927, C_MEMBER_OBJECT, 32, 1}, {10617, C_MEMBER_OBJECT, 16, 1},
    {10512, C_MEMBER_OBJECT, 24, 1}, {10573, C_MEMBER_OBJECT, 32, 1},
    {10526, C_MEMBER_OBJECT, 40, 1}, {10586, C_MEMBER_OBJECT, 48, 1},
    {10600, C_MEMBER_OBJECT, 56, 1}, {10626, C_MEMBER_OBJECT, 64, 1},
    {10637, C_MEMBER_OBJECT, 72, 1}, {10540, C_MEMBER_OBJECT, 80, 1},
    {10555, C_MEMBER_OBJECT, 88, 1}, {10497, C_MEMBER_OBJECT, 96, 1},
    {10651, C_MEMBER_OBJECT, 16, 1}, {16919, C_MEMBER_OBJECT, 16, 1},
    {16768, C_MEMBER_OBJECT, 24, 1}, {16846, C_MEMBER_OBJECT, 32, 1},
    {16783, C_MEMBER_OBJECT, 40, 1}, {16870, C_MEMBER_OBJECT, 48, 1},
    {16885, C_MEMBER_OBJECT, 56, 1}, {16939, C_MEMBER_OBJECT, 64, 1},
    {16951, C_MEMBER_OBJECT, 72, 1}, {16798, C_MEMBER_OBJECT, 80, 1},
    {16814, C_MEMBER_OBJECT, 88, 1}, {16752, C_MEMBER_OBJECT, 96, 1},
    {16903, C_MEMBER_OBJECT, 120, 1}, {16860, C_MEMBER_OBJECT, 128, 1},
    {16929, C_MEMBER_OBJECT, 136, 1}, {16833, C_MEMBER_OBJECT, 144, 1},
    {16523, C_MEMBER_OBJECT, 16, 1}, {16516, C_MEMBER_OBJECT, 24, 1},
    {13513, C_MEMBER_OBJECT, 16, 1}, {13749, C_MEMBER_OBJECT, 24, 1},
    {18105, C_MEMBER_OBJECT, 104, 1}, {8588, C_MEMBER_OBJECT, 16, 1},
    {8597, C_MEMBER_OBJECT, 24, 1}, {8606, C_MEMBER_OBJECT, 32, 1}, {18201, C_MEMBER_OBJECT, 16, 1},
    {18189, C_MEMBER_OBJECT, 24, 1}, {18178, C_MEMBER_OBJECT, 32, 1},
    {17219, C_MEMBER_OBJECT, 16, 1}, {17238, C_MEMBER_OBJECT, 24, 1},
    {17227, C_MEMBER_OBJECT, 32, 1}, {12579, C_MEMBER_OBJECT, 40, 1},
    {11617, C_MEMBER_OBJECT, 16, 1}, {9061, C_MEMBER_OBJECT, 24, 1}, {9962, C_MEMBER_OBJECT, 32, 1},
    {18550, C_MEMBER_OBJECT, 16, 1}, {9061, C_MEMBER_OBJECT, 24, 1}, {9583, C_MEMBER_OBJECT, 64, 1},
    {13749, C_MEMBER_OBJECT, 64, 1}, {6663, C_MEMBER_OBJECT, 32, 1}, {6670, C_MEMBER_OBJECT, 64, 1},
    {17196, C_MEMBER_OBJECT, 96, 1}, {7364, C_MEMBER_OBJECT, 104, 1},
    {8460, C_MEMBER_OBJECT, 112, 1}, {6269, C_MEMBER_OBJECT, 120, 1},
    {14995, C_MEMBER_OBJECT, 128, 1}, {7585, C_MEMBER_OBJECT, 136, 1},
    {9574, C_MEMBER_OBJECT, 144, 1}, {14105, C_MEMBER_OBJECT, 152, 1},
    {8460, C_MEMBER_OBJECT, 80, 1}, {7364, C_MEMBER_OBJECT, 88, 1}, {14995, C_MEMBER_OBJECT, 96, 1},
    {12376, C_MEMBER_OBJECT, 16, 1}, {9069, C_MEMBER_OBJECT, 24, 1},
    {12371, C_MEMBER_OBJECT, 24, 1}, {6663, C_MEMBER_OBJECT, 32, 1}, {6670, C_MEMBER_OBJECT, 64, 1},
    {14008, C_MEMBER_OBJECT, 32, 1}, {18468, C_MEMBER_OBJECT, 24, 1},
    {15090, C_MEMBER_OBJECT, 40, 1}, {15632, C_MEMBER_OBJECT, 48, 1},
    {13524, C_MEMBER_OBJECT, 24, 1}, {13676, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14917, C_MEMBER_OBJECT, 16, 1}, {18564, C_MEMBER_OBJECT, 24, 1},
    {9069, C_MEMBER_OBJECT, 32, 1}, {18456, C_MEMBER_OBJECT, 40, 1},
    {14888, C_MEMBER_OBJECT, 16, 1}, {9069, C_MEMBER_OBJECT, 136, 1},
    {18456, C_MEMBER_OBJECT, 144, 1}, {14888, C_MEMBER_OBJECT, 16, 1},
    {9069, C_MEMBER_OBJECT, 136, 1}, {18456, C_MEMBER_OBJECT, 144, 1},
    {14888, C_MEMBER_OBJECT, 16, 1}, {9069, C_MEMBER_OBJECT, 136, 1},
    {18456, C_MEMBER_OBJECT, 144, 1}, {6737, C_MEMBER_OBJECT, 16, 1},
    {9069, C_MEMBER_OBJECT, 40, 1}, {18456, C_MEMBER_OBJECT, 48, 1},
    {18456, C_MEMBER_OBJECT, 32, 1}, {9069, C_MEMBER_OBJECT, 40, 1}, {8909, C_MEMBER_OBJECT, 16, 1},
    {9593, C_MEMBER_OBJECT, 24, 1}, {8909, C_MEMBER_OBJECT, 72, 1}, {14942, C_MEMBER_OBJECT, 80, 1},
    {18556, C_MEMBER_OBJECT, 88, 1}, {9069, C_MEMBER_OBJECT, 96, 1},
    {18456, C_MEMBER_OBJECT, 104, 1}, {6773, C_MEMBER_OBJECT, 32, 1},
    {9484, C_MEMBER_OBJECT, 40, 1}, {9476, C_MEMBER_OBJECT, 48, 1}, {8909, C_MEMBER_OBJECT, 56, 1},
    {14942, C_MEMBER_OBJECT, 64, 1}, {9593, C_MEMBER_OBJECT, 72, 1},
    {8895, C_MEMBER_OBJECT, 120, 1}, {14292, C_MEMBER_OBJECT, 136, 1},
    {15620, C_MEMBER_OBJECT, 152, 1}, {14888, C_MEMBER_OBJECT, 168, 1},
    {18456, C_MEMBER_OBJECT, 176, 1}, {9069, C_MEMBER_OBJECT, 184, 1},
    {15643, C_MEMBER_OBJECT, 16, 1}, {9069, C_MEMBER_OBJECT, 16, 1},
    {18456, C_MEMBER_OBJECT, 24, 1}, {13049, C_MEMBER_OBJECT, 16, 1},
    {8947, C_MEMBER_OBJECT, 24, 1}, {9476, C_MEMBER_OBJECT, 32, 1}, {11585, C_MEMBER_OBJECT, 40, 1},
    {12380, C_MEMBER_OBJECT, 48, 1}, {11858, C_MEMBER_OBJECT, 56, 1},
    {13769, C_MEMBER_OBJECT, 24, 1}, {13781, C_MEMBER_OBJECT, 32, 1},
    {14205, C_MEMBER_OBJECT, 40, 1}, {14217, C_MEMBER_OBJECT, 48, 1},
    {14190, C_MEMBER_OBJECT, 56, 1}, {9783, C_MEMBER_OBJECT, 48, 1},
    {13373, C_MEMBER_OBJECT, 72, 1}, {18105, C_MEMBER_OBJECT, 184, 1},
    {7602, C_MEMBER_OBJECT, 24, 1}, {9593, C_MEMBER_OBJECT, 32, 1}, {9593, C_MEMBER_OBJECT, 32, 1},
    {14284, C_MEMBER_OBJECT, 40, 1}, {9593, C_MEMBER_OBJECT, 32, 1},
    {16080, C_MEMBER_OBJECT, 56, 1}, {9593, C_MEMBER_OBJECT, 32, 1},
    {14284, C_MEMBER_OBJECT, 40, 1}, {16080, C_MEMBER_OBJECT, 48, 1},
    {14325, C_MEMBER_OBJECT, 24, 1}, {14339, C_MEMBER_OBJECT, 32, 1},
    {9251, C_MEMBER_OBJECT, 40, 1}, {14956, C_MEMBER_OBJECT, 48, 1},
    {18550, C_MEMBER_OBJECT, 56, 1}, {14053, C_MEMBER_OBJECT, 64, 1},
    {9914, C_MEMBER_OBJECT, 136, 1}, {6791, C_MEMBER_OBJECT, 144, 1},
    {14447, C_MEMBER_OBJECT, 16, 1}, {15727, C_MEMBER_OBJECT, 16, 1},
    {14358, C_MEMBER_OBJECT, 48, 1}, {14374, C_MEMBER_OBJECT, 56, 1},
    {6780, C_MEMBER_OBJECT, 72, 1}, {14912, C_MEMBER_OBJECT, 200, 1},
    {14924, C_MEMBER_OBJECT, 208, 1}, {14933, C_MEMBER_OBJECT, 216, 1},
    {14279, C_MEMBER_OBJECT, 224, 1}, {6816, C_MEMBER_OBJECT, 232, 1},
    {18095, C_MEMBER_OBJECT, 16, 1}, {18456, C_MEMBER_OBJECT, 64, 1},
    {14271, C_MEMBER_OBJECT, 16, 1}, {15860, C_MEMBER_OBJECT, 56, 1},
    {15818, C_MEMBER_OBJECT, 72, 1}, {12652, C_MEMBER_OBJECT, 32, 1},
    {8584, C_MEMBER_OBJECT, 24, 1}, {15317, C_MEMBER_OBJECT, 40, 1},
    {13484, C_MEMBER_OBJECT, 64, 1}, {12402, C_MEMBER_OBJECT, 72, 1},
    {14713, C_MEMBER_OBJECT, 96, 1}, {14733, C_MEMBER_OBJECT, 104, 1},
    {3019, C_MEMBER_OBJECT, 16, 1}, {8584, C_MEMBER_OBJECT, 32, 1}, {14067, C_MEMBER_OBJECT, 48, 1},
    {15284, C_MEMBER_OBJECT, 56, 1}, {9667, C_MEMBER_OBJECT, 72, 1},
    {15154, C_MEMBER_OBJECT, 40, 1}, {18456, C_MEMBER_OBJECT, 48, 1},
    {15629, C_MEMBER_OBJECT, 16, 1}, {6765, C_MEMBER_OBJECT, 32, 1}, {6264, C_MEMBER_OBJECT, 16, 1},
    {12438, C_MEMBER_OBJECT, 24, 1}, {18456, C_MEMBER_OBJECT, 32, 1},
    {12677, C_MEMBER_OBJECT, 40, 1}, {17108, C_MEMBER_OBJECT, 48, 1},
    {18456, C_MEMBER_OBJECT, 16, 1}, {12486, C_MEMBER_OBJECT, 32, 1},
    {18165, C_MEMBER_OBJECT, 16, 1}, {18509, C_MEMBER_OBJECT, 16, 1},
    {8933, C_MEMBER_OBJECT, 24, 1}, {18456, C_MEMBER_OBJECT, 48, 1}, {6250, C_MEMBER_OBJECT, 24, 1},
    {9069, C_MEMBER_OBJECT, 16, 1}, {6143, C_MEMBER_OBJECT, 16, 1}, {6100, C_MEMBER_OBJECT, 24, 1},
    {6131, C_MEMBER_OBJECT, 32, 1}, {5997, C_MEMBER_OBJECT, 40, 1}, {6108, C_MEMBER_OBJECT, 56, 1},
    {6041, C_MEMBER_OBJECT, 96, 1}, {6020, C_MEMBER_OBJECT, 104, 1},
    {6061, C_MEMBER_OBJECT, 112, 1}, {6080, C_MEMBER_OBJECT, 120, 1},
    {6158, C_MEMBER_OBJECT, 16, 1}, {6166, C_MEMBER_OBJECT, 24, 1}, {6187, C_MEMBER_OBJECT, 16, 1},
    {6178, C_MEMBER_OBJECT, 24, 1}, {6195, C_MEMBER_OBJECT, 16, 1}, {12901, C_MEMBER_OBJECT, 24, 1},
    {12892, C_MEMBER_OBJECT, 32, 1}, {12915, C_MEMBER_OBJECT, 40, 1},
    {12901, C_MEMBER_OBJECT, 24, 1}, {12892, C_MEMBER_OBJECT, 32, 1},
    {12915, C_MEMBER_OBJECT, 40, 1}, {11846, C_MEMBER_OBJECT, 24, 1},
    {11846, C_MEMBER_OBJECT, 24, 1}, {11787, C_MEMBER_OBJECT, 16, 1},
    {11834, C_MEMBER_OBJECT, 24, 1}, {13684, C_MEMBER_OBJECT, 16, 1},
    {7648, C_MEMBER_OBJECT, 16, 1}, {7660, C_MEMBER_OBJECT, 24, 1}, {8747, C_MEMBER_OBJECT, 16, 1},
    {8729, C_MEMBER_OBJECT, 24, 1}, {8736, C_MEMBER_OBJECT, 32, 1}, {7701, C_MEMBER_OBJECT, 24, 1},
    {7815, C_MEMBER_OBJECT, 32, 1}, {7711, C_MEMBER_OBJECT, 40, 1}, {7788, C_MEMBER_OBJECT, 96, 1},
    {7769, C_MEMBER_OBJECT, 104, 1}, {7729, C_MEMBER_OBJECT, 112, 1},
    {7807, C_MEMBER_OBJECT, 120, 1}, {7839, C_MEMBER_OBJECT, 128, 1},
    {7756, C_MEMBER_OBJECT, 136, 1}, {7864, C_MEMBER_OBJECT, 144, 1},
    {13836, C_MEMBER_OBJECT, 96, 1}, {13849, C_MEMBER_OBJECT, 104, 1},
    {8971, C_MEMBER_OBJECT, 32, 1}, {8971, C_MEMBER_OBJECT, 32, 1}, {9350, C_MEMBER_OBJECT, 24, 1},
    {8917, C_MEMBER_OBJECT, 48, 1}, {18456, C_MEMBER_OBJECT, 208, 1},
    {9069, C_MEMBER_OBJECT, 24, 1}, {9069, C_MEMBER_OBJECT, 24, 1}, {18105, C_MEMBER_OBJECT, 64, 1},
    {6982, C_MEMBER_OBJECT, 24, 1}, {10996, C_MEMBER_OBJECT, 16, 1},
    {10953, C_MEMBER_OBJECT, 24, 1}, {10984, C_MEMBER_OBJECT, 32, 1},
    {10825, C_MEMBER_OBJECT, 40, 1}, {10961, C_MEMBER_OBJECT, 56, 1},
    {10894, C_MEMBER_OBJECT, 96, 1}, {10873, C_MEMBER_OBJECT, 104, 1},
    {10914, C_MEMBER_OBJECT, 112, 1}, {10933, C_MEMBER_OBJECT, 120, 1},
    {8694, C_MEMBER_OBJECT, 16, 1}, {14707, C_MEMBER_OBJECT, 40, 1},
    {13524, C_MEMBER_OBJECT, 72, 1}, {17858, C_MEMBER_OBJECT, 40, 1},
    {17858, C_MEMBER_OBJECT, 32, 1}, {13931, C_MEMBER_OBJECT, 16, 1},
    {13524, C_MEMBER_OBJECT, 24, 1}, {17472, C_MEMBER_OBJECT, 64, 1},
    {10075, C_MEMBER_OBJECT, 72, 1}, {12660, C_MEMBER_OBJECT, 16, 1},
    {11011, C_MEMBER_OBJECT, 24, 1}, {9034, C_MEMBER_OBJECT, 16, 1}, {9051, C_MEMBER_OBJECT, 40, 1},
    {9377, C_MEMBER_OBJECT, 16, 1}, {9034, C_MEMBER_OBJECT, 16, 1}, {9051, C_MEMBER_OBJECT, 40, 1},
    {9377, C_MEMBER_OBJECT, 16, 1}, {9034, C_MEMBER_OBJECT, 16, 1}, {9051, C_MEMBER_OBJECT, 40, 1},
    {9034, C_MEMBER_OBJECT, 16, 1}, {9051, C_MEMBER_OBJECT, 40, 1}, {9034, C_MEMBER_OBJECT, 16, 1},
    {9051, C_MEMBER_OBJECT, 40, 1}, {9034, C_MEMBER_OBJECT, 16, 1}, {9051, C_MEMBER_OBJECT, 40, 1},
    {9377, C_MEMBER_OBJECT, 16, 1}, {9469, C_MEMBER_OBJECT, 24, 1}, {9459, C_MEMBER_OBJECT, 32, 1},
    {9446, C_MEMBER_OBJECT, 40, 1}, {13942, C_MEMBER_OBJECT, 48, 1},
    {16044, C_MEMBER_OBJECT, 16, 1}, {11799, C_MEMBER_OBJECT, 24, 1},
    {10191, C_MEMBER_OBJECT, 16, 1}, {11784, C_MEMBER_OBJECT, 24, 1},
    {16044, C_MEMBER_OBJECT, 16, 1}, {11816, C_MEMBER_OBJECT, 24, 1},
    {9803, C_MEMBER_OBJECT, 16, 1}, {9906, C_MEMBER_OBJECT, 32, 1}, {9823, C_MEMBER_OBJECT, 48, 1},
    {9865, C_MEMBER_OBJECT, 56, 1}, {9880, C_MEMBER_OBJECT, 64, 1},
    {4421, C_MEMBER_OBJECT_ARRAY, 72, 0}, {15476, C_MEMBER_OBJECT, 64, 1},
    {15494, C_MEMBER_OBJECT, 80, 1}, {15512, C_MEMBER_OBJECT, 96, 1},
    {15530, C_MEMBER_OBJECT, 112, 1}, {15548, C_MEMBER_OBJECT, 128, 1},
    {15566, C_MEMBER_OBJECT, 144, 1}, {15584, C_MEMBER_OBJECT, 160, 1},
    {15602, C_MEMBER_OBJECT, 176, 1}, {18456, C_MEMBER_OBJECT, 192, 1},
    {10297, C_MEMBER_OBJECT, 16, 1}, {10227, C_MEMBER_OBJECT, 24, 1},
    {10338, C_MEMBER_OBJECT, 32, 1}, {10348, C_MEMBER_OBJECT, 40, 1},
    {10254, C_MEMBER_OBJECT, 48, 1}, {10264, C_MEMBER_OBJECT, 56, 1},
    {10310, C_MEMBER_OBJECT, 64, 1}, {10241, C_MEMBER_OBJECT, 72, 1},
    {10288, C_MEMBER_OBJECT, 80, 1}, {10278, C_MEMBER_OBJECT, 88, 1},
    {10378, C_MEMBER_OBJECT, 96, 1}, {10326, C_MEMBER_OBJECT, 104, 1},
    {10210, C_MEMBER_OBJECT, 112, 1}, {10196, C_MEMBER_OBJECT, 120, 1},
    {10362, C_MEMBER_OBJECT, 128, 1}, {7668, C_MEMBER_OBJECT, 16, 1},
    {13762, C_MEMBER_OBJECT, 24, 1}, {15068, C_MEMBER_OBJECT, 16, 1},
    {15058, C_MEMBER_OBJECT, 24, 1}, {15049, C_MEMBER_OBJECT, 40, 1},
    {15078, C_MEMBER_OBJECT, 48, 1}, {7014, C_MEMBER_OBJECT, 72, 1},
    {10191, C_MEMBER_OBJECT, 88, 1}, {12441, C_MEMBER_OBJECT, 112, 1},
    {12862, C_MEMBER_OBJECT, 120, 1}, {7020, C_MEMBER_OBJECT, 128, 1},
    {9069, C_MEMBER_OBJECT, 136, 1}, {18456, C_MEMBER_OBJECT, 144, 1},
    {14562, C_MEMBER_OBJECT, 16, 1}, {13562, C_MEMBER_OBJECT, 24, 1},
    {12376, C_MEMBER_OBJECT, 40, 1}, {15003, C_MEMBER_OBJECT, 48, 1},
    {10087, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1},
    {12438, C_MEMBER_OBJECT, 32, 1}, {9069, C_MEMBER_OBJECT, 40, 1},
    {18456, C_MEMBER_OBJECT, 48, 1}, {14455, C_MEMBER_OBJECT, 56, 1},
    {10996, C_MEMBER_OBJECT, 16, 1}, {10953, C_MEMBER_OBJECT, 24, 1},
    {10984, C_MEMBER_OBJECT, 32, 1}, {10825, C_MEMBER_OBJECT, 40, 1},
    {10961, C_MEMBER_OBJECT, 56, 1}, {10894, C_MEMBER_OBJECT, 96, 1},
    {10873, C_MEMBER_OBJECT, 104, 1}, {10914, C_MEMBER_OBJECT, 112, 1},
    {10933, C_MEMBER_OBJECT, 120, 1}, {13749, C_MEMBER_OBJECT, 16, 1},
    {8747, C_MEMBER_OBJECT, 16, 1}, {8729, C_MEMBER_OBJECT, 24, 1}, {8736, C_MEMBER_OBJECT, 32, 1},
    {11043, C_MEMBER_OBJECT, 16, 1}, {11050, C_MEMBER_OBJECT, 24, 1},
    {5901, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6655, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6974, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11295, C_MEMBER_OBJECT, 16, 1},
    {11279, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11846, C_MEMBER_OBJECT, 24, 1},
    {14152, C_MEMBER_OBJECT, 16, 1}, {17066, C_MEMBER_OBJECT, 24, 1},
    {8759, C_MEMBER_OBJECT, 16, 1}, {18456, C_MEMBER_OBJECT, 32, 1},
    {11784, C_MEMBER_OBJECT, 16, 1}, {13567, C_MEMBER_OBJECT, 32, 1},
    {18171, C_MEMBER_OBJECT_ARRAY, 40, 57}, {17266, C_MEMBER_OBJECT, 16, 1},
    {11784, C_MEMBER_OBJECT, 24, 1}, {6714, C_MEMBER_OBJECT, 32, 1},
    {11609, C_MEMBER_OBJECT, 40, 1}, {11784, C_MEMBER_OBJECT, 16, 1},
    {15643, C_MEMBER_OBJECT, 16, 1}, {5941, C_MEMBER_OBJECT, 24, 1},
    {14486, C_MEMBER_OBJECT, 16, 1}, {15003, C_MEMBER_OBJECT, 32, 1},
    {14486, C_MEMBER_OBJECT, 16, 1}, {15003, C_MEMBER_OBJECT, 32, 1},
    {8754, C_MEMBER_OBJECT, 16, 1}, {15251, C_MEMBER_OBJECT, 24, 1},
    {12735, C_MEMBER_OBJECT, 24, 1}, {12744, C_MEMBER_OBJECT, 32, 1},
    {11784, C_MEMBER_OBJECT, 16, 1}, {15172, C_MEMBER_OBJECT, 24, 1},
    {10191, C_MEMBER_OBJECT, 16, 1}, {11784, C_MEMBER_OBJECT, 24, 1},
    {10191, C_MEMBER_OBJECT, 16, 1}, {11784, C_MEMBER_OBJECT, 24, 1},
    {11784, C_MEMBER_OBJECT, 16, 1}, {12394, C_MEMBER_OBJECT, 24, 1},
    {17066, C_MEMBER_OBJECT, 32, 1}, {8668, C_MEMBER_OBJECT, 40, 1}, {8676, C_MEMBER_OBJECT, 48, 1},
    {11784, C_MEMBER_OBJECT, 16, 1}, {11784, C_MEMBER_OBJECT, 16, 1},
    {13938, C_MEMBER_OBJECT, 24, 1}, {15003, C_MEMBER_OBJECT, 32, 1},
    {14486, C_MEMBER_OBJECT, 16, 1}, {15003, C_MEMBER_OBJECT, 40, 1},
    {14504, C_MEMBER_OBJECT, 16, 1}, {15003, C_MEMBER_OBJECT, 32, 1},
    {9385, C_MEMBER_OBJECT, 16, 1}, {10191, C_MEMBER_OBJECT, 16, 1},
    {11784, C_MEMBER_OBJECT, 24, 1}, {10191, C_MEMBER_OBJECT, 16, 1},
    {11784, C_MEMBER_OBJECT, 24, 1}, {12363, C_MEMBER_OBJECT, 32, 1},
    {15003, C_MEMBER_OBJECT, 40, 1}, {10010, C_MEMBER_OBJECT, 48, 1},
    {11295, C_MEMBER_OBJECT, 16, 1}, {11279, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {12537, C_MEMBER_OBJECT, 16, 1}, {11846, C_MEMBER_OBJECT, 24, 1},
    {11846, C_MEMBER_OBJECT, 24, 1}, {15760, C_MEMBER_OBJECT, 16, 1},
    {16034, C_MEMBER_OBJECT, 24, 1}, {12526, C_MEMBER_OBJECT, 32, 1},
    {13062, C_MEMBER_OBJECT, 40, 1}, {11914, C_MEMBER_OBJECT, 16, 1},
    {10191, C_MEMBER_OBJECT, 24, 1}, {13009, C_MEMBER_OBJECT, 16, 1},
    {8747, C_MEMBER_OBJECT, 16, 1}, {8729, C_MEMBER_OBJECT, 24, 1}, {8736, C_MEMBER_OBJECT, 32, 1},
    {11846, C_MEMBER_OBJECT, 24, 1}, {13087, C_MEMBER_OBJECT, 24, 1},
    {18245, C_MEMBER_OBJECT, 64, 1}, {18456, C_MEMBER_OBJECT, 136, 1},
    {11460, C_MEMBER_OBJECT, 16, 1}, {11468, C_MEMBER_OBJECT, 24, 1},
    {11476, C_MEMBER_OBJECT, 32, 1}, {9005, C_MEMBER_OBJECT, 16, 1},
    {15261, C_MEMBER_OBJECT, 24, 1}, {8747, C_MEMBER_OBJECT, 16, 1}, {8729, C_MEMBER_OBJECT, 24, 1},
    {8736, C_MEMBER_OBJECT, 32, 1}, {18456, C_MEMBER_OBJECT, 72, 1},
    {13099, C_MEMBER_OBJECT, 16, 1}, {13092, C_MEMBER_OBJECT, 24, 1},
    {13124, C_MEMBER_OBJECT, 40, 1}, {13107, C_MEMBER_OBJECT, 48, 1},
    {9042, C_MEMBER_OBJECT, 24, 1}, {9023, C_MEMBER_OBJECT, 48, 1}, {9051, C_MEMBER_OBJECT, 56, 1},
    {6599, C_MEMBER_OBJECT, 24, 1}, {11853, C_MEMBER_OBJECT, 24, 1},
    {13524, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1},
    {12450, C_MEMBER_OBJECT, 32, 1}, {18210, C_MEMBER_OBJECT, 40, 1},
    {18226, C_MEMBER_OBJECT, 48, 1}, {13676, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13676, C_MEMBER_OBJECT_ARRAY, 32, 0}, {18245, C_MEMBER_OBJECT, 24, 1},
    {18456, C_MEMBER_OBJECT, 96, 1}, {14395, C_MEMBER_OBJECT, 16, 1},
    {13524, C_MEMBER_OBJECT, 16, 1}, {14241, C_MEMBER_OBJECT, 24, 1},
    {15801, C_MEMBER_OBJECT, 32, 1}, {12881, C_MEMBER_OBJECT, 40, 1},
    {14655, C_MEMBER_OBJECT, 16, 1}, {14674, C_MEMBER_OBJECT, 24, 1},
    {14637, C_MEMBER_OBJECT, 32, 1}, {14646, C_MEMBER_OBJECT, 40, 1},
    {14664, C_MEMBER_OBJECT, 48, 1}, {14152, C_MEMBER_OBJECT, 24, 1},
    {11678, C_MEMBER_OBJECT, 72, 1}, {15760, C_MEMBER_OBJECT, 16, 1},
    {16039, C_MEMBER_OBJECT, 24, 1}, {16034, C_MEMBER_OBJECT, 32, 1},
    {12530, C_MEMBER_OBJECT, 40, 1}, {16096, C_MEMBER_OBJECT, 24, 1},
    {14977, C_MEMBER_OBJECT, 32, 1}, {14271, C_MEMBER_OBJECT, 40, 1},
    {11032, C_MEMBER_OBJECT, 32, 1}, {11598, C_MEMBER_OBJECT, 40, 1},
    {14271, C_MEMBER_OBJECT, 48, 1}, {18456, C_MEMBER_OBJECT, 64, 1},
    {15266, C_MEMBER_OBJECT, 24, 1}, {9069, C_MEMBER_OBJECT, 16, 1},
    {15476, C_MEMBER_OBJECT, 64, 1}, {15494, C_MEMBER_OBJECT, 80, 1},
    {15512, C_MEMBER_OBJECT, 96, 1}, {15530, C_MEMBER_OBJECT, 112, 1},
    {15548, C_MEMBER_OBJECT, 128, 1}, {15566, C_MEMBER_OBJECT, 144, 1},
    {15584, C_MEMBER_OBJECT, 160, 1}, {15602, C_MEMBER_OBJECT, 176, 1},
    {18456, C_MEMBER_OBJECT, 192, 1}, {15351, C_MEMBER_OBJECT, 16, 1},
    {15760, C_MEMBER_OBJECT, 16, 1}, {16039, C_MEMBER_OBJECT, 24, 1},
    {16034, C_MEMBER_OBJECT, 32, 1}, {8397, C_MEMBER_OBJECT, 16, 1},
    {11570, C_MEMBER_OBJECT, 40, 1}, {15883, C_MEMBER_OBJECT, 72, 1},
    {8686, C_MEMBER_OBJECT, 80, 1}, {6720, C_MEMBER_OBJECT, 88, 1},
    {15116, C_MEMBER_OBJECT, 104, 1}, {17046, C_MEMBER_OBJECT, 112, 1},
    {3422, C_MEMBER_OBJECT, 144, 1}, {521, C_MEMBER_OBJECT, 152, 1}, {786, C_MEMBER_OBJECT, 160, 1},
    {339, C_MEMBER_OBJECT, 168, 1}, {329, C_MEMBER_OBJECT, 176, 1}, {1205, C_MEMBER_OBJECT, 184, 1},
    {771, C_MEMBER_OBJECT, 192, 1}, {801, C_MEMBER_OBJECT, 200, 1}, {1383, C_MEMBER_OBJECT, 208, 1},
    {1179, C_MEMBER_OBJECT, 216, 1}, {8397, C_MEMBER_OBJECT, 16, 1}, {9011, C_MEMBER_OBJECT, 24, 1},
    {15103, C_MEMBER_OBJECT, 32, 1}, {12496, C_MEMBER_OBJECT, 48, 1},
    {15116, C_MEMBER_OBJECT, 64, 1}, {15873, C_MEMBER_OBJECT, 72, 1},
    {11570, C_MEMBER_OBJECT, 96, 1}, {8754, C_MEMBER_OBJECT, 16, 1}, {9011, C_MEMBER_OBJECT, 24, 1},
    {15445, C_MEMBER_OBJECT, 16, 1}, {15457, C_MEMBER_OBJECT, 24, 1},
    {11846, C_MEMBER_OBJECT, 24, 1}, {11846, C_MEMBER_OBJECT, 24, 1},
    {18165, C_MEMBER_OBJECT, 16, 1}, {9772, C_MEMBER_OBJECT, 24, 1}, {8449, C_MEMBER_OBJECT, 32, 1},
    {10090, C_MEMBER_OBJECT, 40, 1}, {16205, C_MEMBER_OBJECT, 16, 1},
    {11712, C_MEMBER_OBJECT, 24, 1}, {16213, C_MEMBER_OBJECT, 16, 1},
    {11727, C_MEMBER_OBJECT, 24, 1}, {17513, C_MEMBER_OBJECT, 16, 1},
    {13749, C_MEMBER_OBJECT, 24, 1}, {13753, C_MEMBER_OBJECT, 32, 1},
    {15975, C_MEMBER_OBJECT, 16, 1}, {16009, C_MEMBER_OBJECT, 24, 1},
    {16000, C_MEMBER_OBJECT, 32, 1}, {16021, C_MEMBER_OBJECT, 40, 1},
    {15947, C_MEMBER_OBJECT, 48, 1}, {15960, C_MEMBER_OBJECT, 56, 1},
    {15982, C_MEMBER_OBJECT, 64, 1}, {15926, C_MEMBER_OBJECT, 128, 1},
    {13676, C_MEMBER_OBJECT_ARRAY, 32, 0}, {13676, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {16975, C_MEMBER_OBJECT, 16, 1}, {16966, C_MEMBER_OBJECT, 24, 1},
    {13676, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11846, C_MEMBER_OBJECT, 24, 1},
    {11356, C_MEMBER_OBJECT, 256, 1}, {11406, C_MEMBER_OBJECT, 264, 1},
    {11372, C_MEMBER_OBJECT, 336, 1}, {11422, C_MEMBER_OBJECT, 344, 1},
    {11389, C_MEMBER_OBJECT, 352, 1}, {11437, C_MEMBER_OBJECT, 368, 1},
    {11327, C_MEMBER_OBJECT, 856, 1}, {11347, C_MEMBER_OBJECT, 864, 1},
    {11335, C_MEMBER_OBJECT, 872, 1}, {11317, C_MEMBER_OBJECT, 888, 1},
    {5541, C_MEMBER_OBJECT, 912, 1}, {5561, C_MEMBER_OBJECT, 928, 1},
    {14013, C_MEMBER_OBJECT, 16, 1}, {6264, C_MEMBER_OBJECT, 24, 1},
    {14094, C_MEMBER_OBJECT, 32, 1}, {18456, C_MEMBER_OBJECT, 40, 1},
    {13610, C_MEMBER_OBJECT, 16, 1}, {13524, C_MEMBER_OBJECT, 16, 1},
    {6731, C_MEMBER_OBJECT, 24, 1}, {8933, C_MEMBER_OBJECT, 32, 1}, {9636, C_MEMBER_OBJECT, 40, 1},
    {3880, C_MEMBER_OBJECT, 16, 1}, {3880, C_MEMBER_OBJECT, 16, 1}, {13524, C_MEMBER_OBJECT, 16, 1},
    {17518, C_MEMBER_OBJECT, 24, 1}, {8293, C_MEMBER_OBJECT, 32, 1},
    {18165, C_MEMBER_OBJECT, 40, 1}, {13420, C_MEMBER_OBJECT, 48, 1},
    {13524, C_MEMBER_OBJECT, 16, 1}, {6731, C_MEMBER_OBJECT, 24, 1}, {9600, C_MEMBER_OBJECT, 32, 1},
    {8429, C_MEMBER_OBJECT, 40, 1}, {9615, C_MEMBER_OBJECT, 48, 1}, {8933, C_MEMBER_OBJECT, 56, 1},
    {9636, C_MEMBER_OBJECT, 64, 1}, {13524, C_MEMBER_OBJECT, 16, 1}, {8933, C_MEMBER_OBJECT, 24, 1},
    {9636, C_MEMBER_OBJECT, 32, 1}, {6264, C_MEMBER_OBJECT, 16, 1}, {11255, C_MEMBER_OBJECT, 24, 1},
    {18032, C_MEMBER_OBJECT, 32, 1}, {14094, C_MEMBER_OBJECT, 40, 1},
    {18456, C_MEMBER_OBJECT, 48, 1}, {18267, C_MEMBER_OBJECT, 72, 1},
    {18286, C_MEMBER_OBJECT, 80, 1}, {18254, C_MEMBER_OBJECT, 88, 1},
    {9754, C_MEMBER_OBJECT, 136, 1}, {11295, C_MEMBER_OBJECT, 16, 1},
    {11279, C_MEMBER_OBJECT_ARRAY, 24, 8}, {18491, C_MEMBER_OBJECT, 16, 1},
    {18471, C_MEMBER_OBJECT, 24, 1}, {18501, C_MEMBER_OBJECT, 40, 1},
    {18483, C_MEMBER_OBJECT, 48, 1}, {18491, C_MEMBER_OBJECT, 16, 1},
    {18471, C_MEMBER_OBJECT, 24, 1}, {18501, C_MEMBER_OBJECT, 40, 1},
    {18483, C_MEMBER_OBJECT, 48, 1}, {18491, C_MEMBER_OBJECT, 16, 1},
    {18471, C_MEMBER_OBJECT, 24, 1}, {18501, C_MEMBER_OBJECT, 40, 1},
    {18483, C_MEMBER_OBJECT, 48, 1}, {8747, C_MEMBER_OBJECT, 16, 1}, {8729, C_MEMBER_OBJECT, 24, 1},
    {8736, C_MEMBER_OBJECT, 32, 1}, {16689, C_MEMBER_OBJECT, 16, 1},
    {17041, C_MEMBER_OBJECT, 24, 1}, {16724, C_MEMBER_OBJECT, 32, 1},
    {18456, C_MEMBER_OBJECT, 48, 1}, {15044, C_MEMBER_OBJECT, 16, 1},
    {17073, C_MEMBER_OBJECT, 24, 1}, {12455, C_MEMBER_OBJECT, 32, 1},
    {12460, C_MEMBER_OBJECT, 40, 1}, {8754, C_MEMBER_OBJECT, 48, 1},
    {15727, C_MEMBER_OBJECT, 56, 1}, {9393, C_MEMBER_OBJECT, 72, 1}, {8137, C_MEMBER_OBJECT, 80, 1},
    {14416, C_MEMBER_OBJECT, 88, 1}, {9653, C_MEMBER_OBJECT, 96, 1},
    {15766, C_MEMBER_OBJECT, 104, 1}, {9493, C_MEMBER_OBJECT, 112, 1},
    {15782, C_MEMBER_OBJECT, 120, 1}, {9518, C_MEMBER_OBJECT, 128, 1},
    {8119, C_MEMBER_OBJECT, 136, 1}, {14403, C_MEMBER_OBJECT, 144, 1},
    {16745, C_MEMBER_OBJECT, 24, 1}, {9546, C_MEMBER_OBJECT, 32, 1},
    {13539, C_MEMBER_OBJECT, 40, 1}, {11225, C_MEMBER_OBJECT, 48, 1},
    {11188, C_MEMBER_OBJECT, 56, 1}, {11212, C_MEMBER_OBJECT, 64, 1},
    {11150, C_MEMBER_OBJECT, 72, 1}, {11177, C_MEMBER_OBJECT, 80, 1},
    {11135, C_MEMBER_OBJECT, 88, 1}, {11202, C_MEMBER_OBJECT, 96, 1},
    {11162, C_MEMBER_OBJECT, 104, 1}, {11122, C_MEMBER_OBJECT, 112, 1},
    {9409, C_MEMBER_OBJECT, 128, 1}, {12363, C_MEMBER_OBJECT, 24, 1},
    {15003, C_MEMBER_OBJECT, 32, 1}, {18105, C_MEMBER_OBJECT, 128, 1},
    {18016, C_MEMBER_OBJECT, 136, 1}, {18740, C_MEMBER_OBJECT, 152, 1},
    {18105, C_MEMBER_OBJECT, 128, 1}, {18016, C_MEMBER_OBJECT, 136, 1},
    {18740, C_MEMBER_OBJECT, 152, 1}, {18740, C_MEMBER_OBJECT, 128, 1},
    {18105, C_MEMBER_OBJECT, 144, 1}, {12376, C_MEMBER_OBJECT, 16, 1},
    {9969, C_MEMBER_OBJECT, 24, 1}, {18456, C_MEMBER_OBJECT, 32, 1},
    {17992, C_MEMBER_OBJECT, 96, 1}, {17944, C_MEMBER_OBJECT, 104, 1},
    {17968, C_MEMBER_OBJECT, 112, 1}, {17920, C_MEMBER_OBJECT, 128, 1},
    {17872, C_MEMBER_OBJECT, 136, 1}, {17896, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    13762, 17513, 6400, 6899, 6889, 6924, 6918, 6824, 7483, 1619, 7548, 7625, 7613, 7879, 8167,
    4173, 4149, 4128, 8478, 9092, 9074, 9103, 9205, 9120, 13017, 9130, 9155, 9179, 9224, 9069, 9428,
    9553, 10020, 10081, 10140, 620, 10181, 10395, 10774, 10807, 11628, 12599, 12613, 12594, 12792,
    11674, 12995, 13152, 13218, 13260, 13238, 13427, 13420, 13876, 14427, 14683, 14861, 14855,
    15010, 16531, 11905, 15304, 15300, 15393, 15899, 15912, 16498, 17462, 17498, 17492, 16067,
    16044, 18517, 18746, 17552, 6213, 6416, 6438, 6461, 4072, 3191, 8488, 10784, 11890, 12428,
    18171, 11069, 11085, 11102, 11064, 751, 16103, 16598, 12545, 12981, 13185, 13245, 17571, 1112,
    1160, 14510, 16136, 16164, 16048, 17845, 18117, 18390, 18416, 18434, 17789, 1098, 6726, 6851,
    13864, 13891, 13902, 7945, 16585, 493, 9924, 10102, 16556, 88, 102, 527, 661, 859, 3115, 12, 28,
    43, 166, 423, 697, 877, 911, 1088, 1197, 2847, 2899, 3026, 3045, 3077, 3103, 3223, 3411, 3422,
    601, 1222, 3456, 178, 366, 505, 647, 709, 1270, 2883, 2912, 3089, 3324, 3399, 134, 217, 269,
    567, 583, 815, 832, 1121, 1296, 1349, 3178, 723, 3543, 740, 850, 923, 1140, 2798, 2832, 3233,
    3289, 150, 246, 285, 308, 3126, 3251, 3270, 3302, 3380, 8307, 8348, 16571, 16639, 16546, 16623,
    6491,
};

const struct table table_3_14_8 = {
    {.hex = 0x030e08f0}, names, members, enumerators, types, held, static_types,
    683, 4, 268, 198,
    NULL,
};
