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
    "_tuplegetterobject\0" "_typing._ConstEvaluator\0" "a_array\0" "accumulateobject\0" "active\0"
    "address\0" "after_forkers_child\0" "after_forkers_parent\0" "ag_exc_state.exc_value\0"
    "ag_iframe.f_builtins\0" "ag_iframe.f_globals\0" "ag_iframe.f_locals\0" "ag_iframe.frame_obj\0"
    "ag_name\0" "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "anext_awaitable\0"
    "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0"
    "array.arrayiterator\0" "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0"
    "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0"
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "asyncgen_hooks\0"
    "asyncio_running_loop\0" "asyncio_running_task\0" "atexit.callbacks\0" "atexit.ncallbacks\0"
    "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0"
    "b_array\0" "b_base\0" "b_objects\0" "base\0" "batchedobject\0" "before_forkers\0" "binop\0"
    "blobs\0" "bool\0" "bound\0" "buf\0" "buf.items\0" "buf.items_cap\0" "buf.obj\0" "buffer\0"
    "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0"
    "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes\0"
    "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_dicts\0"
    "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0" "cached_objects\0"
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
    "constraints\0" "context\0" "conversion\0" "converters\0" "coroutine\0" "coroutine_wrapper\0"
    "countobject\0" "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0"
    "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "ctypes.CField\0"
    "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0"
    "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0"
    "datastack_chunk\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "dbmobject\0"
    "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0"
    "default_value\0" "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0"
    "descr\0" "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0"
    "dict\0" "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0"
    "doc\0" "dropwhileobject\0" "dstoff\0" "dv_dict\0" "element\0" "element_factory\0"
    "elementtree_module\0" "ellipsis\0" "embedded\0" "en_longindex\0" "en_result\0" "en_sit\0"
    "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0"
    "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0"
    "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0"
    "exits[0].executor\0" "expression\0" "externalTimer\0" "extra\0" "f_back\0" "f_executable\0"
    "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0" "f_locals_cache\0"
    "f_overwritten_fast_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "float\0" "fn\0"
    "format_spec\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0"
    "freeblock\0" "freepools\0" "frozenset\0" "func\0" "func_annotate\0" "func_annotations\0"
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
    "keyfunc\0" "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "last_line\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "m_ml\0" "m_module\0"
    "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0"
    "managed_static_type_state\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "metadata\0" "method\0" "method-wrapper\0" "method_descriptor\0"
    "methodcallerobject\0" "mgmt.arenas\0" "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0"
    "mmap.mmap\0" "mmap_object\0" "module\0" "moduledef\0" "monitoring_callables\0"
    "monitoring_tool_names\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0"
    "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_full\0"
    "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_items\0" "odict_iterator\0" "odict_keys\0" "odict_values\0"
    "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0" "os.statvfs_result\0"
    "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0" "paramflags\0"
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
    "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0" "seqiterobject\0"
    "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0"
    "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0"
    "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0" "smalltable[3].key\0"
    "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0" "smalltable[7].key\0"
    "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0" "sqlite3.Connection\0"
    "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0" "stackpointer\0"
    "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0" "state.ascii\0"
    "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0" "statement\0"
    "statement_cache\0" "staticmethod\0" "stderrprinter\0" "ste_annotation_block\0" "ste_children\0"
    "ste_directives\0" "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0"
    "ste_varnames\0" "step\0" "stop\0" "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0"
    "strerror\0" "string\0" "string.templatelib.Interpolation\0" "string.templatelib.Template\0"
    "string.templatelib.TemplateIter\0" "stringio\0" "strings\0" "stringsiter\0" "striterobject\0"
    "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0" "super\0" "superobject\0"
    "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0" "sys.float_info\0" "sys.hash_info\0"
    "sys.int_info\0" "sys.legacy_event_handler\0" "sys.thread_info\0" "sys.version_info\0"
    "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0"
    "tail\0" "takewhileobject\0" "target\0" "task_awaited_by\0" "task_callback0\0"
    "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0"
    "task_coro\0" "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0"
    "teeobject\0" "templateiterobject\0" "templateobject\0" "text\0" "text_factory\0" "textio\0"
    "tgtkey\0" "this\0" "thread_id\0" "thread_watchdogs\0" "threading_local_key\0"
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
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "xi.exceptions\0" "xibufferview\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {414, 0, 0, 72, 0, 0}, {414, 12767, 40, 8, 0, 0}, {414, 13361, 16, 8, 0, 0},
    {414, 14072, 24, 8, 0, 0}, {414, 15521, 32, 8, 0, 0}, {442, 0, 0, 64, 0, 0},
    {442, 13990, 16, 8, 0, 0}, {442, 14003, 24, 8, 0, 0}, {460, 0, 0, 56, 0, 0},
    {460, 9740, 40, 8, 0, 0}, {460, 16282, 16, 8, 0, 0}, {460, 16317, 32, 8, 0, 0},
    {460, 16634, 24, 8, 0, 0}, {474, 0, 0, 64, 0, 0}, {474, 6594, 0, 8, 0, 0},
    {474, 7556, 24, 8, 0, 0}, {474, 12434, 8, 8, 0, 0}, {1236, 0, 0, 16, 0, 0},
    {1236, 13983, 0, 8, 0, 0}, {1264, 0, 0, 56, 0, 0}, {1264, 8710, 24, 8, 0, 0},
    {1335, 0, 0, 152, 0, 0}, {1335, 6764, 144, 8, 0, 0}, {1335, 9194, 40, 8, 0, 0},
    {1335, 9857, 136, 8, 0, 0}, {1335, 13056, 16, 8, 0, 0}, {1335, 13890, 64, 8, 0, 0},
    {1335, 14787, 48, 8, 0, 0}, {1335, 18123, 56, 8, 0, 0}, {1400, 0, 0, 40, 0, 0},
    {1400, 11171, 24, 8, 0, 0}, {1400, 12434, 16, 8, 0, 0}, {1400, 15526, 32, 4, 6, 1},
    {1400, 15555, 32, 4, 5, 1}, {1400, 15569, 32, 4, 2, 3}, {1414, 0, 0, 40, 0, 0},
    {1414, 6131, 16, 8, 0, 0}, {1414, 6139, 24, 8, 0, 0}, {1430, 0, 0, 40, 0, 0},
    {1430, 6151, 24, 8, 0, 0}, {1430, 6160, 16, 8, 0, 0}, {1447, 0, 0, 160, 0, 0},
    {1447, 5970, 40, 8, 0, 0}, {1447, 6073, 24, 8, 0, 0}, {1447, 6081, 56, 8, 0, 0},
    {1447, 6104, 32, 8, 0, 0}, {1464, 0, 0, 88, 0, 0}, {1464, 13361, 80, 8, 0, 0},
    {1464, 13586, 72, 8, 0, 0}, {1487, 0, 0, 96, 0, 0}, {1487, 9683, 80, 8, 0, 0},
    {1487, 13317, 72, 8, 0, 0}, {1514, 0, 0, 72, 0, 0}, {1514, 6237, 24, 8, 0, 0},
    {1514, 7515, 56, 8, 0, 0}, {1514, 8404, 48, 8, 0, 0}, {1514, 13441, 32, 8, 0, 0},
    {1514, 17035, 40, 8, 0, 0}, {1536, 0, 0, 56, 0, 0}, {1536, 13487, 24, 8, 0, 0},
    {1554, 0, 0, 40, 0, 0}, {1554, 13553, 24, 8, 0, 0}, {1554, 13570, 32, 1, 0, 0},
    {1585, 0, 0, 56, 0, 0}, {1585, 12773, 16, 8, 0, 0}, {1585, 12778, 32, 8, 0, 0},
    {1585, 12787, 24, 8, 0, 0}, {1603, 0, 0, 64, 0, 0}, {1603, 13226, 56, 8, 0, 0},
    {1619, 0, 0, 64, 0, 0}, {1619, 14298, 16, 8, 0, 0}, {1619, 17051, 48, 8, 0, 0},
    {1629, 0, 0, 24, 0, 0}, {1629, 13521, 16, 8, 0, 0}, {1642, 0, 0, 216, 0, 0},
    {1642, 7635, 52, 4, 0, 0}, {1642, 7647, 208, 1, 0, 0}, {1642, 7664, 24, 8, 0, 0},
    {1642, 7674, 40, 8, 0, 0}, {1642, 7692, 112, 8, 0, 0}, {1642, 7704, 68, 4, 0, 0},
    {1642, 7719, 136, 8, 0, 0}, {1642, 7732, 104, 8, 0, 0}, {1642, 7751, 96, 8, 0, 0},
    {1642, 7770, 120, 8, 0, 0}, {1642, 7778, 32, 8, 0, 0}, {1642, 7787, 72, 4, 0, 0},
    {1642, 7802, 128, 8, 0, 0}, {1642, 7814, 64, 4, 0, 0}, {1655, 0, 0, 56, 0, 0},
    {1655, 17715, 48, 8, 0, 0}, {1655, 17720, 40, 8, 0, 0}, {1678, 0, 0, 48, 0, 0},
    {1678, 8544, 16, 8, 0, 0}, {1678, 8553, 24, 8, 0, 0}, {1688, 0, 0, 48, 0, 0},
    {1688, 16792, 16, 8, 0, 0}, {1688, 16800, 32, 8, 0, 0}, {1688, 16811, 24, 8, 0, 0},
    {1703, 0, 0, 64, 0, 0}, {1703, 17762, 24, 8, 0, 0}, {1703, 17774, 16, 8, 0, 0},
    {1716, 0, 0, 160, 0, 0}, {1716, 8474, 40, 8, 0, 0}, {1716, 8497, 24, 8, 0, 0},
    {1716, 8505, 56, 8, 0, 0}, {1716, 8528, 32, 8, 0, 0}, {1729, 0, 0, 24, 0, 0},
    {1729, 8650, 16, 8, 0, 0}, {1784, 0, 0, 48, 0, 0}, {1784, 11190, 24, 1, 0, 0},
    {1784, 17431, 40, 8, 0, 0}, {1804, 0, 0, 40, 0, 0}, {1804, 11190, 24, 1, 0, 0},
    {1804, 17431, 32, 8, 0, 0}, {1885, 0, 0, 40, 0, 0}, {1885, 8685, 24, 8, 0, 0},
    {1885, 8692, 32, 8, 0, 0}, {1885, 8703, 16, 8, 0, 0}, {1899, 0, 0, 24, 0, 0},
    {1899, 13022, 8, 8, 0, 0}, {1899, 13029, 16, 8, 0, 0}, {1914, 0, 0, 32, 0, 0},
    {1914, 9209, 32, 0, 0, 0}, {1914, 9220, 10, 1, 0, 0}, {1914, 9228, 9, 1, 0, 0},
    {1914, 9248, 8, 1, 0, 0}, {1914, 9261, 24, 8, 0, 0}, {1914, 9273, 0, 8, 0, 0},
    {1914, 9283, 16, 8, 0, 0}, {1931, 0, 0, 48, 0, 0}, {1931, 12815, 32, 8, 0, 0},
    {1931, 12823, 16, 8, 0, 0}, {1931, 12831, 40, 8, 0, 0}, {1944, 0, 0, 16, 0, 0},
    {1944, 13022, 0, 8, 0, 0}, {1944, 13029, 8, 8, 0, 0}, {1963, 0, 0, 16, 0, 0},
    {1963, 7506, 0, 1, 0, 0}, {1963, 9380, 2, 1, 0, 0}, {1963, 17732, 3, 1, 0, 0},
    {1963, 17744, 8, 8, 0, 0}, {1976, 0, 0, 24, 0, 0}, {1976, 13505, 16, 8, 0, 0},
    {2015, 0, 0, 80, 0, 0}, {2015, 9746, 16, 8, 0, 0}, {2015, 9766, 48, 8, 0, 0},
    {2015, 9781, 24, 8, 0, 0}, {2015, 9808, 56, 8, 0, 0}, {2015, 9849, 32, 8, 0, 0},
    {2029, 0, 0, 152, 0, 0}, {2029, 10117, 120, 8, 0, 0}, {2029, 10131, 112, 8, 0, 0},
    {2029, 10148, 24, 8, 0, 0}, {2029, 10162, 72, 8, 0, 0}, {2029, 10175, 48, 8, 0, 0},
    {2029, 10185, 56, 8, 0, 0}, {2029, 10209, 80, 8, 0, 0}, {2029, 10218, 16, 8, 0, 0},
    {2029, 10231, 64, 8, 0, 0}, {2029, 10247, 104, 8, 0, 0}, {2029, 10259, 32, 8, 0, 0},
    {2029, 10269, 40, 8, 0, 0}, {2029, 10283, 128, 8, 0, 0}, {2046, 0, 0, 16, 0, 0},
    {2046, 4442, 0, 8, 0, 0}, {2046, 4451, 8, 8, 0, 0}, {2056, 0, 0, 160, 0, 0},
    {2056, 10746, 40, 8, 0, 0}, {2056, 10769, 67, 1, 0, 0}, {2056, 10784, 72, 88, 0, 0},
    {2056, 10874, 24, 8, 0, 0}, {2056, 10905, 32, 8, 0, 0}, {2068, 0, 0, 168, 0, 0},
    {2068, 11216, 16, 8, 0, 0}, {2083, 0, 0, 280, 0, 0}, {2083, 5889, 16, 256, 0, 0},
    {2100, 0, 0, 40, 0, 0}, {2100, 6628, 32, 8, 0, 0}, {2118, 0, 0, 40, 0, 0},
    {2118, 6947, 32, 8, 0, 0}, {2139, 0, 0, 40, 0, 0}, {2139, 10964, 16, 8, 0, 0},
    {2152, 0, 0, 936, 0, 0}, {2152, 11223, 880, 8, 0, 0}, {2152, 11238, 888, 8, 0, 0},
    {2152, 11248, 856, 8, 0, 0}, {2152, 11256, 872, 8, 0, 0}, {2152, 11268, 864, 8, 0, 0},
    {2169, 0, 0, 104, 0, 0}, {2169, 13317, 72, 8, 0, 0}, {2169, 13361, 80, 8, 0, 0},
    {2169, 13366, 96, 8, 0, 0}, {2169, 14072, 88, 8, 0, 0}, {2189, 0, 0, 24, 0, 0},
    {2189, 10112, 16, 8, 0, 0}, {2212, 0, 0, 225864, 0, 0}, {2212, 5929, 10712, 8, 0, 0},
    {2212, 5949, 10704, 8, 0, 0}, {2212, 6311, 79944, 1976, 0, 0}, {2212, 6521, 10792, 8, 0, 0},
    {2212, 6601, 10912, 8, 0, 0}, {2212, 6672, 10696, 8, 0, 0}, {2212, 6839, 7680, 8, 0, 0},
    {2212, 6848, 8512, 8, 0, 0}, {2212, 7009, 224624, 160, 0, 0}, {2212, 7024, 224776, 8, 0, 0},
    {2212, 7059, 224728, 8, 0, 0}, {2212, 7087, 224624, 8, 0, 0}, {2212, 7119, 224632, 8, 0, 0},
    {2212, 7144, 224752, 8, 0, 0}, {2212, 7174, 224760, 8, 0, 0}, {2212, 7208, 224768, 8, 0, 0},
    {2212, 7244, 224640, 8, 0, 0}, {2212, 7276, 224736, 8, 0, 0}, {2212, 7304, 224744, 8, 0, 0},
    {2212, 7346, 223112, 8, 0, 0}, {2212, 7372, 223120, 8, 0, 0}, {2212, 7391, 223128, 8, 0, 0},
    {2212, 7418, 223136, 8, 0, 0}, {2212, 7847, 8016, 8, 0, 0}, {2212, 7869, 8008, 8, 0, 0},
    {2212, 7889, 8000, 8, 0, 0}, {2212, 8116, 223144, 40, 0, 0}, {2212, 9012, 8496, 8, 0, 0},
    {2212, 9623, 79912, 8, 0, 0}, {2212, 9654, 79888, 8, 0, 0}, {2212, 10618, 7616, 8, 0, 0},
    {2212, 10631, 7600, 4, 0, 0}, {2212, 10645, 7608, 8, 0, 0}, {2212, 10656, 7432, 72, 0, 0},
    {2212, 10671, 7504, 24, 0, 0}, {2212, 11378, 7280, 8, 0, 0}, {2212, 11412, 7728, 8, 0, 0},
    {2212, 11432, 7704, 8, 0, 0}, {2212, 11450, 7688, 8, 0, 0}, {2212, 11466, 7696, 8, 0, 0},
    {2212, 13274, 223280, 1216, 0, 0}, {2212, 13295, 224496, 64, 0, 0},
    {2212, 13399, 7272, 8, 0, 0}, {2212, 13636, 10904, 8, 0, 0}, {2212, 16249, 7672, 8, 0, 0},
    {2212, 16257, 8504, 8, 0, 0}, {2212, 16743, 7344, 8, 0, 0}, {2212, 16756, 7360, 8, 0, 0},
    {2212, 17119, 81920, 141192, 0, 0}, {2212, 17166, 180232, 9608, 0, 0},
    {2212, 17181, 180240, 9600, 0, 0}, {2212, 17208, 189856, 480, 0, 0},
    {2212, 17241, 81928, 98304, 0, 0}, {2212, 17882, 10776, 8, 0, 0}, {2212, 17899, 10736, 8, 0, 0},
    {2212, 17923, 10720, 8, 0, 0}, {2212, 17940, 10728, 8, 0, 0}, {2212, 18144, 10672, 24, 0, 0},
    {2231, 0, 0, 40, 0, 0}, {2231, 6176, 32, 8, 0, 0}, {2231, 13513, 24, 8, 0, 0},
    {2244, 0, 0, 32, 0, 0}, {2244, 12640, 16, 8, 0, 0}, {2244, 12658, 24, 4, 0, 0},
    {2257, 0, 0, 40, 0, 0}, {2257, 10001, 24, 4, 0, 0}, {2257, 13361, 0, 8, 0, 0},
    {2257, 13768, 16, 8, 0, 0}, {2257, 17086, 8, 4, 0, 0}, {2269, 0, 0, 16, 0, 0},
    {2269, 13022, 0, 8, 0, 0}, {2281, 0, 0, 32, 0, 0}, {2281, 13328, 16, 8, 0, 0},
    {2281, 13341, 24, 8, 0, 0}, {2293, 0, 0, 152, 0, 0}, {2293, 12973, 24, 8, 0, 0},
    {2293, 17818, 64, 8, 0, 0}, {2312, 0, 0, 32, 0, 0}, {2312, 13218, 0, 8, 0, 0},
    {2324, 0, 0, 48, 0, 0}, {2324, 11381, 16, 8, 0, 0}, {2324, 11389, 24, 8, 0, 0},
    {2339, 0, 0, 104, 0, 0}, {2339, 12794, 56, 8, 0, 0}, {2351, 0, 0, 56, 0, 0},
    {2351, 12978, 24, 8, 0, 0}, {2351, 12985, 16, 8, 0, 0}, {2351, 12993, 48, 8, 0, 0},
    {2351, 13001, 32, 8, 0, 0}, {2366, 0, 0, 80, 0, 0}, {2366, 13361, 72, 8, 0, 0},
    {2384, 0, 0, 112, 0, 0}, {2384, 13645, 72, 8, 0, 0}, {2384, 13664, 48, 8, 0, 0},
    {2398, 0, 0, 112, 0, 0}, {2398, 9929, 88, 8, 0, 0}, {2398, 9938, 96, 8, 0, 0},
    {2398, 13353, 72, 8, 0, 0}, {2398, 15807, 80, 8, 0, 0}, {2414, 0, 0, 16, 0, 0},
    {2414, 13528, 0, 4, 0, 0}, {2414, 13538, 0, 8, 0, 0}, {2414, 13578, 8, 8, 0, 0},
    {2514, 0, 0, 200, 0, 0}, {2514, 9948, 16, 8, 0, 0}, {2514, 11171, 48, 8, 0, 0},
    {2514, 12943, 32, 8, 0, 0}, {2514, 15185, 64, 128, 0, 0}, {2514, 16276, 40, 8, 0, 0},
    {2514, 17703, 24, 8, 0, 0}, {2526, 0, 0, 40, 0, 0}, {2526, 15480, 16, 8, 0, 0},
    {2526, 15754, 32, 8, 0, 0}, {2526, 15759, 24, 8, 0, 0}, {2540, 0, 0, 80, 0, 0},
    {2540, 17738, 72, 8, 0, 0}, {2594, 0, 0, 144, 0, 0}, {2594, 9450, 104, 8, 0, 0},
    {2594, 9478, 112, 8, 0, 0}, {2594, 9929, 80, 8, 0, 0}, {2594, 12476, 88, 8, 0, 0},
    {2594, 13115, 136, 8, 0, 0}, {2594, 13317, 72, 8, 0, 0}, {2594, 13768, 96, 8, 0, 0},
    {2594, 14421, 128, 8, 0, 0}, {2594, 16634, 120, 8, 0, 0}, {2614, 0, 0, 80, 0, 0},
    {2614, 7842, 72, 8, 0, 0}, {2654, 0, 0, 832, 0, 0}, {2654, 6323, 144, 8, 0, 0},
    {2654, 6333, 200, 8, 0, 0}, {2654, 6353, 192, 8, 0, 0}, {2654, 6963, 96, 8, 0, 0},
    {2654, 6976, 104, 8, 0, 0}, {2654, 8404, 208, 8, 0, 0}, {2654, 8592, 112, 8, 0, 0},
    {2654, 8610, 72, 8, 0, 0}, {2654, 8723, 232, 8, 0, 0}, {2654, 9012, 128, 8, 0, 0},
    {2654, 9614, 120, 8, 0, 0}, {2654, 11606, 16, 8, 0, 0}, {2654, 13382, 160, 8, 0, 0},
    {2654, 13399, 8, 8, 0, 0}, {2654, 14393, 0, 8, 0, 0}, {2654, 16671, 152, 8, 0, 0},
    {2654, 16698, 288, 8, 0, 0}, {2654, 16718, 296, 8, 0, 0}, {2668, 0, 0, 40, 0, 0},
    {2668, 16559, 24, 8, 0, 0}, {2668, 16568, 16, 8, 0, 0}, {2686, 0, 0, 40, 0, 0},
    {2686, 13513, 32, 8, 0, 0}, {2700, 0, 0, 416, 0, 0}, {2700, 16845, 256, 8, 0, 0},
    {2700, 16853, 336, 8, 0, 0}, {2700, 16862, 32, 8, 0, 0}, {2700, 16875, 352, 8, 0, 0},
    {2700, 16884, 192, 8, 0, 0}, {2700, 16893, 48, 8, 0, 0}, {2700, 16904, 264, 8, 0, 0},
    {2700, 16912, 288, 8, 0, 0}, {2700, 16926, 168, 8, 0, 0}, {2700, 16935, 40, 8, 0, 0},
    {2700, 16947, 240, 8, 0, 0}, {2700, 16958, 344, 8, 0, 0}, {2700, 16965, 24, 8, 0, 0},
    {2700, 16973, 88, 8, 0, 0}, {2700, 16981, 360, 8, 0, 0}, {2700, 16995, 184, 8, 0, 0},
    {2700, 17007, 208, 8, 0, 0}, {2713, 0, 0, 112, 0, 0}, {2713, 9427, 72, 8, 0, 0},
    {2713, 13599, 80, 8, 0, 0}, {2713, 14780, 104, 8, 0, 0}, {2734, 0, 0, 64, 0, 0},
    {2734, 8710, 56, 8, 0, 0}, {2750, 0, 0, 24, 0, 0}, {2750, 13562, 16, 8, 0, 0},
    {2762, 0, 0, 64, 0, 0}, {2762, 18044, 24, 8, 0, 0}, {2762, 18064, 16, 8, 0, 0},
    {2778, 0, 0, 208, 0, 0}, {2778, 5837, 192, 8, 0, 0}, {2778, 9912, 24, 8, 0, 0},
    {2778, 12297, 16, 8, 0, 0}, {2778, 13467, 48, 8, 0, 0}, {2778, 17445, 136, 8, 0, 0},
    {2778, 17469, 144, 8, 0, 0}, {2778, 17493, 128, 8, 0, 0}, {2778, 17517, 104, 8, 0, 0},
    {2778, 17541, 112, 8, 0, 0}, {2778, 17565, 96, 8, 0, 0}, {2975, 0, 0, 128, 0, 0},
    {2975, 14077, 104, 8, 0, 0}, {2975, 14090, 96, 8, 0, 0}, {3364, 0, 0, 296, 0, 0},
    {3364, 6753, 72, 8, 0, 0}, {3364, 6789, 232, 8, 0, 0}, {3364, 13056, 24, 8, 0, 0},
    {3364, 13061, 32, 8, 0, 0}, {3364, 14110, 224, 8, 0, 0}, {3364, 14743, 200, 8, 0, 0},
    {3364, 14755, 208, 8, 0, 0}, {3364, 14764, 216, 8, 0, 0}, {3364, 15447, 16, 8, 0, 0},
    {3583, 0, 0, 24, 0, 0}, {3583, 6168, 16, 8, 0, 0}, {3624, 0, 0, 24, 0, 0},
    {3624, 9320, 16, 8, 0, 0}, {3659, 0, 0, 16, 0, 0}, {3659, 9673, 0, 8, 0, 0},
    {3659, 14407, 8, 8, 0, 0}, {3707, 0, 0, 88, 0, 0}, {3707, 9753, 0, 8, 0, 0},
    {3707, 9789, 16, 8, 0, 0}, {3707, 9799, 40, 8, 0, 0}, {3707, 10072, 48, 8, 0, 0},
    {3707, 11564, 56, 8, 0, 0}, {3707, 12610, 80, 8, 0, 0}, {3707, 13904, 74, 1, 0, 0},
    {3707, 14398, 8, 8, 0, 0}, {3707, 15453, 64, 8, 0, 0}, {3727, 0, 0, 32, 0, 0},
    {3727, 11767, 24, 8, 0, 0}, {3745, 0, 0, 112, 0, 0}, {3745, 12948, 40, 8, 0, 0},
    {3787, 0, 0, 316616, 0, 0}, {3787, 6521, 2440, 256, 0, 0}, {3787, 6538, 2696, 4, 0, 0},
    {3787, 6601, 10632, 16, 0, 0}, {3787, 7009, 14056, 8, 0, 0}, {3787, 7087, 14056, 8, 0, 0},
    {3787, 11667, 808, 8, 0, 0}, {3787, 13636, 1176, 16, 0, 0}, {3787, 17119, 10680, 3368, 0, 0},
    {3820, 0, 0, 936, 0, 0}, {3820, 6479, 864, 8, 0, 0}, {3820, 6500, 872, 8, 0, 0},
    {3820, 6653, 0, 832, 0, 0}, {3839, 0, 0, 32, 0, 0}, {3839, 11767, 24, 8, 0, 0},
    {5829, 0, 0, 32, 0, 0}, {5829, 9313, 8, 8, 0, 0}, {5829, 17438, 16, 8, 0, 0},
    {5829, 17708, 0, 8, 0, 0}, {5846, 0, 0, 32, 0, 0}, {5846, 9293, 24, 8, 0, 0},
    {5846, 11513, 16, 8, 0, 0}, {6202, 0, 0, 32, 0, 0}, {6202, 8876, 24, 8, 0, 0},
    {6202, 18082, 16, 8, 0, 0}, {6299, 0, 0, 64, 0, 0}, {6299, 6176, 32, 8, 0, 0},
    {6299, 13496, 40, 8, 0, 0}, {6556, 0, 0, 24, 0, 0}, {6556, 10112, 0, 8, 0, 0},
    {6931, 0, 0, 32, 0, 0}, {6931, 11767, 24, 8, 0, 0}, {7474, 0, 0, 32, 0, 0},
    {7474, 7337, 0, 8, 0, 0}, {7474, 13257, 8, 8, 0, 0}, {7491, 0, 0, 32, 0, 0},
    {7491, 11708, 16, 8, 0, 0}, {7491, 11755, 24, 8, 0, 0}, {7576, 0, 0, 32, 0, 0},
    {7576, 7611, 16, 8, 0, 0}, {8900, 0, 0, 56, 0, 0}, {8900, 8860, 48, 8, 0, 0},
    {8920, 0, 0, 56, 0, 0}, {8920, 8914, 32, 8, 0, 0}, {8936, 0, 0, 216, 0, 0},
    {8936, 12410, 24, 8, 0, 0}, {8936, 12420, 40, 8, 0, 0}, {9179, 0, 0, 56, 0, 0},
    {9179, 8977, 16, 8, 0, 0}, {9179, 8994, 40, 8, 0, 0}, {9506, 0, 0, 56, 0, 0},
    {9506, 9389, 40, 8, 0, 0}, {9506, 9402, 32, 8, 0, 0}, {9506, 9412, 24, 8, 0, 0},
    {9506, 13779, 48, 8, 0, 0}, {9988, 0, 0, 32, 0, 0}, {9988, 10112, 16, 8, 0, 0},
    {9988, 11705, 24, 8, 0, 0}, {10596, 0, 0, 24, 0, 0}, {10596, 13586, 16, 8, 0, 0},
    {10609, 0, 0, 64, 0, 0}, {10609, 6237, 24, 8, 0, 0}, {10609, 13850, 16, 8, 0, 0},
    {10609, 13925, 32, 8, 0, 0}, {12339, 0, 0, 32, 0, 0}, {12339, 7631, 16, 8, 0, 0},
    {12339, 13599, 24, 8, 0, 0}, {12538, 0, 0, 32, 0, 0}, {12538, 11767, 24, 8, 0, 0},
    {12581, 0, 0, 24, 0, 0}, {12697, 0, 0, 40, 0, 0}, {12697, 12430, 32, 8, 0, 0},
    {12697, 15480, 16, 8, 0, 0}, {12697, 15754, 24, 8, 0, 0}, {12717, 0, 0, 152, 0, 0},
    {12717, 6987, 72, 8, 0, 0}, {12717, 6993, 128, 8, 0, 0}, {12717, 10112, 88, 8, 0, 0},
    {12717, 12357, 112, 8, 0, 0}, {12717, 12748, 120, 8, 0, 0}, {12717, 14875, 0, 56, 0, 0},
    {12734, 0, 0, 56, 0, 0}, {12734, 12297, 40, 8, 0, 0}, {12734, 13399, 24, 8, 0, 0},
    {12734, 14834, 48, 8, 0, 0}, {12841, 0, 0, 48, 0, 0}, {12841, 16904, 24, 8, 0, 0},
    {12841, 16981, 32, 8, 0, 0}, {12841, 17086, 0, 8, 0, 0}, {12885, 0, 0, 40, 0, 0},
    {12885, 10112, 24, 8, 0, 0}, {12885, 11835, 16, 8, 0, 0}, {12916, 0, 0, 24, 0, 0},
    {12916, 12895, 16, 8, 0, 0}, {13752, 0, 0, 64, 0, 0}, {13752, 8966, 48, 8, 0, 0},
    {13752, 8985, 24, 8, 0, 0}, {13752, 8994, 56, 8, 0, 0}, {14058, 0, 0, 80, 0, 0},
    {14058, 6237, 24, 8, 0, 0}, {14058, 10013, 16, 8, 0, 0}, {14058, 12354, 32, 8, 0, 0},
    {14523, 0, 0, 64, 0, 0}, {14523, 14468, 32, 8, 0, 0}, {14523, 14477, 40, 8, 0, 0},
    {14523, 14486, 16, 8, 0, 0}, {14523, 14495, 48, 8, 0, 0}, {14523, 14505, 24, 8, 0, 0},
    {14631, 0, 0, 224, 0, 0}, {14631, 329, 176, 8, 0, 0}, {14631, 339, 168, 8, 0, 0},
    {14631, 521, 152, 8, 0, 0}, {14631, 771, 192, 8, 0, 0}, {14631, 786, 160, 8, 0, 0},
    {14631, 801, 200, 8, 0, 0}, {14631, 1179, 216, 8, 0, 0}, {14631, 1205, 184, 8, 0, 0},
    {14631, 1383, 208, 8, 0, 0}, {14631, 3422, 144, 8, 0, 0}, {14631, 6613, 136, 8, 0, 0},
    {14631, 6693, 88, 8, 0, 0}, {14631, 8642, 80, 8, 0, 0}, {14631, 14455, 128, 8, 0, 0},
    {14631, 14947, 104, 8, 0, 0}, {14631, 15603, 72, 8, 0, 0}, {14631, 16639, 112, 8, 0, 0},
    {14631, 17025, 120, 8, 0, 0}, {14707, 0, 0, 48, 0, 0}, {14707, 12434, 40, 8, 0, 0},
    {14707, 15480, 16, 8, 0, 0}, {14707, 15754, 32, 8, 0, 0}, {14707, 15759, 24, 8, 0, 0},
    {14850, 0, 0, 32, 0, 0}, {14850, 15049, 24, 8, 0, 0}, {15053, 0, 0, 32, 0, 0},
    {15053, 11767, 24, 8, 0, 0}, {15111, 0, 0, 16, 0, 0}, {15111, 11171, 8, 8, 0, 0},
    {15111, 12297, 0, 8, 0, 0}, {15120, 0, 0, 48, 0, 0}, {15120, 15134, 16, 8, 0, 0},
    {15141, 0, 0, 72, 0, 0}, {15141, 6714, 40, 8, 0, 0}, {15141, 6724, 48, 8, 0, 0},
    {15619, 0, 0, 32, 0, 0}, {15619, 15165, 16, 8, 0, 0}, {15945, 0, 0, 32, 0, 0},
    {15945, 11767, 24, 8, 0, 0}, {15959, 0, 0, 528, 0, 0}, {15959, 8710, 8, 512, 0, 0},
    {15959, 14865, 520, 8, 0, 0}, {15972, 0, 0, 263248, 0, 0}, {15972, 13183, 512, 8, 0, 0},
    {15972, 13195, 520, 4, 0, 0}, {15995, 0, 0, 32, 0, 0}, {15995, 12297, 0, 8, 0, 0},
    {15995, 13399, 16, 8, 0, 0}, {16013, 0, 0, 48, 0, 0}, {16013, 5921, 0, 8, 0, 0},
    {16013, 10092, 24, 8, 0, 0}, {16013, 13455, 20, 4, 0, 0}, {16013, 14322, 8, 8, 0, 0},
    {16033, 0, 0, 48, 0, 0}, {16033, 11817, 4, 4, 0, 0}, {16051, 0, 0, 24, 0, 0},
    {16072, 0, 0, 48, 0, 0}, {16072, 6226, 32, 4, 0, 0}, {16072, 10082, 8, 8, 0, 0},
    {16072, 12959, 44, 4, 0, 0}, {16072, 13413, 40, 4, 0, 0}, {16072, 14804, 0, 8, 0, 0},
    {16072, 16270, 36, 4, 0, 0}, {16097, 0, 0, 40, 0, 0}, {16097, 13586, 24, 8, 0, 0},
    {16097, 13590, 32, 8, 0, 0}, {16097, 17086, 16, 8, 0, 0}, {16576, 0, 0, 496, 0, 0},
    {16576, 11705, 16, 8, 0, 0}, {16576, 13404, 32, 8, 0, 0}, {16576, 13479, 24, 4, 0, 0},
    {16576, 17744, 40, 456, 0, 0}, {17621, 0, 0, 32, 0, 0}, {17621, 11767, 24, 8, 0, 0},
    {17639, 0, 0, 56, 0, 0}, {17639, 6237, 16, 8, 0, 0}, {17639, 13925, 40, 8, 0, 0},
    {18109, 0, 0, 32, 0, 0}, {18109, 8948, 16, 8, 0, 0}, {18109, 15044, 24, 8, 0, 0},
    {18267, 0, 0, 88, 0, 0}, {18267, 11162, 80, 8, 0, 0}, {18309, 0, 0, 48, 0, 0},
    {18309, 12284, 24, 8, 0, 0}, {18309, 14834, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {537, 4}, {551, 0}, {3532, 22}, {13257, 5},
};

static const struct table_type types[] = {
    {43, 1464, 88, 88, 0, 8}, {88, 1514, 72, 72, 8, 6}, {102, 1487, 96, 96, 14, 9},
    {620, 1990, 24, 24, 23, 1}, {697, 2169, 104, 104, 24, 10}, {751, 11574, 72, 72, 34, 2},
    {1088, 2366, 80, 80, 36, 7}, {1197, 2398, 112, 112, 43, 10}, {1619, 1619, 64, 64, 53, 0},
    {3045, 2540, 80, 80, 53, 7}, {3077, 2594, 144, 144, 60, 15}, {3115, 2614, 80, 80, 75, 7},
    {3251, 2713, 112, 112, 82, 9}, {3270, 2713, 112, 112, 91, 9}, {3302, 2713, 112, 112, 100, 9},
    {3891, 3917, 48, 48, 109, 3}, {3961, 637, 112, 112, 112, 11}, {3977, 10579, 24, 24, 123, 1},
    {3997, 3135, 168, 168, 124, 15}, {4011, 3143, 32, 32, 139, 2}, {4040, 121, 32, 32, 141, 0},
    {4056, 121, 32, 32, 141, 0}, {4072, 3607, 32, 32, 141, 2}, {4088, 58, 112, 112, 143, 0},
    {4107, 72, 152, 152, 143, 1}, {4128, 5247, 48, 48, 144, 3}, {4149, 5286, 64, 64, 147, 3},
    {4173, 5264, 48, 48, 150, 3}, {4192, 385, 48, 48, 153, 1}, {4205, 2822, 88, 88, 154, 3},
    {4217, 3430, 72, 72, 157, 3}, {4229, 16301, 80, 80, 160, 1}, {4248, 1568, 160, 160, 161, 10},
    {4265, 204, 128, 128, 171, 3}, {4286, 396, 32, 32, 174, 2}, {4306, 3059, 32, 32, 176, 1},
    {4331, 16286, 96, 96, 177, 2}, {4346, 1763, 40, 40, 179, 1}, {4361, 1743, 32, 32, 180, 1},
    {4381, 8789, 32, 32, 181, 0}, {4390, 442, 64, 64, 181, 2}, {4475, 432, 32, 32, 183, 0},
    {4489, 686, 32, 32, 183, 0}, {4519, 675, 72, 72, 183, 1}, {4530, 7538, 40, 40, 184, 0},
    {4556, 2577, 96, 40, 184, 1}, {4584, 18158, 32, 32, 185, 0}, {4625, 14959, 48, 48, 185, 4},
    {4644, 6780, 152, 152, 189, 3}, {4663, 6780, 152, 152, 192, 3}, {4682, 6780, 152, 152, 195, 3},
    {4701, 6912, 64, 64, 198, 3}, {4713, 9922, 48, 48, 201, 2}, {4724, 13424, 40, 40, 203, 2},
    {4754, 15916, 120, 120, 205, 5}, {4767, 16652, 200, 200, 210, 12}, {4785, 6920, 24, 24, 222, 1},
    {4804, 11685, 32, 32, 223, 2}, {4816, 3642, 80, 80, 225, 6}, {4830, 3803, 64, 64, 231, 5},
    {4844, 1368, 80, 80, 236, 2}, {4861, 235, 192, 192, 238, 0}, {4882, 353, 224, 224, 238, 1},
    {4905, 889, 32, 32, 239, 0}, {4914, 943, 32, 32, 239, 1}, {4945, 964, 56, 56, 240, 1},
    {4989, 998, 48, 48, 241, 2}, {5033, 1032, 64, 64, 243, 2}, {5071, 1060, 56, 56, 245, 3},
    {5109, 3005, 56, 56, 248, 0}, {5147, 1264, 56, 56, 248, 0}, {5161, 1335, 152, 152, 248, 8},
    {5177, 1312, 24, 24, 256, 1}, {5202, 3364, 296, 296, 257, 9}, {5220, 3339, 24, 24, 266, 1},
    {5306, 15141, 72, 72, 267, 1}, {5325, 2862, 33728, 33728, 268, 0}, {5358, 2927, 40, 40, 268, 0},
    {5369, 2938, 32, 32, 268, 0}, {5386, 2938, 32, 32, 268, 0}, {5403, 2962, 32, 32, 268, 0},
    {5420, 2962, 32, 32, 268, 0}, {5437, 2951, 32, 32, 268, 0}, {5452, 2951, 32, 32, 268, 0},
    {5467, 2951, 32, 32, 268, 0}, {5482, 2951, 32, 32, 268, 0}, {5497, 2951, 32, 32, 268, 0},
    {5513, 2951, 32, 32, 268, 0}, {5566, 2991, 264, 264, 268, 3}, {5583, 3163, 40, 40, 271, 1},
    {5601, 2444, 32, 32, 272, 0}, {5618, 2474, 32, 32, 272, 0}, {5633, 2489, 32, 32, 272, 1},
    {5649, 2461, 120, 120, 273, 5}, {5666, 2502, 88, 88, 278, 5}, {5682, 2562, 56, 56, 283, 2},
    {5697, 17651, 112, 112, 285, 2}, {5737, 2633, 24, 24, 287, 0}, {5759, 12598, 56, 56, 287, 5},
    {5774, 12581, 24, 24, 292, 1}, {5794, 16819, 64, 64, 293, 1}, {5865, 8371, 24, 24, 294, 1},
    {6186, 6202, 32, 32, 295, 2}, {6251, 6299, 64, 64, 297, 1}, {6263, 6283, 40, 40, 298, 1},
    {6315, 1, 24, 24, 299, 1}, {6373, 3565, 152, 160, 300, 9}, {6389, 1414, 40, 40, 309, 2},
    {6411, 1430, 40, 40, 311, 2}, {6434, 3583, 24, 24, 313, 1}, {6797, 1585, 56, 56, 314, 3},
    {6824, 1585, 64, 56, 317, 3}, {6862, 1536, 56, 56, 320, 0}, {6872, 6931, 32, 32, 320, 1},
    {6897, 15945, 32, 32, 321, 1}, {7456, 7491, 32, 32, 322, 2}, {7521, 1629, 24, 24, 324, 1},
    {7576, 7576, 32, 32, 325, 2}, {7588, 1885, 56, 40, 327, 3}, {7842, 1642, 208, 216, 330, 10},
    {7908, 5134, 112, 112, 340, 2}, {7932, 8920, 56, 56, 342, 1}, {7960, 8920, 56, 56, 343, 1},
    {7996, 5846, 32, 32, 344, 1}, {8021, 8900, 56, 56, 345, 1}, {8045, 8936, 216, 216, 346, 1},
    {8149, 3491, 48, 48, 347, 1}, {8181, 3506, 80, 80, 348, 2}, {8215, 3523, 56, 56, 350, 1},
    {8434, 3694, 152, 160, 351, 9}, {8444, 1729, 24, 24, 360, 1}, {8578, 191, 80, 80, 361, 2},
    {8739, 1784, 48, 48, 363, 1}, {8757, 1804, 40, 40, 364, 1}, {8771, 1820, 32, 32, 365, 2},
    {8799, 1866, 104, 104, 367, 2}, {8815, 1840, 32, 32, 369, 2}, {9012, 1931, 48, 48, 371, 0},
    {9017, 9179, 56, 56, 371, 2}, {9035, 3624, 24, 24, 373, 1}, {9046, 9179, 56, 56, 374, 2},
    {9063, 3624, 24, 24, 376, 1}, {9073, 9179, 56, 56, 377, 2}, {9098, 9179, 56, 56, 379, 2},
    {9122, 9179, 56, 56, 381, 2}, {9148, 9179, 56, 56, 383, 2}, {9167, 3624, 24, 24, 385, 1},
    {9496, 9506, 56, 56, 386, 4}, {9867, 9885, 56, 56, 390, 2}, {9963, 9988, 32, 32, 392, 2},
    {10028, 10046, 48, 48, 394, 2}, {10066, 4435, 152, 80, 396, 6}, {10102, 2514, 200, 200, 402, 9},
    {10316, 2029, 152, 152, 411, 15}, {10325, 12339, 32, 32, 426, 2},
    {10346, 12717, 152, 152, 428, 11}, {10375, 12734, 56, 56, 439, 4},
    {10400, 14058, 80, 80, 443, 6}, {10695, 3694, 152, 160, 449, 9}, {10705, 10596, 24, 24, 458, 1},
    {10728, 1885, 48, 40, 459, 3}, {10985, 2139, 40, 40, 462, 2}, {10990, 2083, 280, 280, 464, 1},
    {11006, 2100, 32, 40, 465, 1}, {11023, 2118, 32, 40, 466, 1}, {11811, 2068, 168, 168, 467, 2},
    {11826, 15053, 32, 32, 469, 1}, {11841, 4460, 32, 32, 470, 2}, {11860, 16590, 48, 48, 472, 2},
    {11875, 16576, 496, 496, 474, 3}, {11901, 5897, 56, 56, 477, 4}, {11922, 6658, 40, 40, 481, 1},
    {11940, 7526, 32, 32, 482, 2}, {11956, 8063, 56, 56, 484, 2}, {11979, 8663, 56, 56, 486, 2},
    {12019, 8241, 32, 32, 488, 2}, {12038, 8462, 40, 40, 490, 2}, {12054, 8673, 40, 40, 492, 2},
    {12070, 9297, 40, 40, 494, 2}, {12090, 9970, 32, 32, 496, 2}, {12112, 10939, 72, 72, 498, 5},
    {12130, 11692, 56, 56, 503, 1}, {12147, 13910, 40, 40, 504, 3}, {12166, 14137, 64, 64, 507, 2},
    {12189, 14441, 48, 48, 509, 2}, {12207, 14813, 32, 32, 511, 1}, {12224, 15466, 32, 32, 512, 2},
    {12242, 16322, 40, 40, 514, 2}, {12262, 18292, 56, 56, 516, 3}, {12349, 2068, 168, 168, 519, 2},
    {12449, 12463, 64, 64, 521, 1}, {12498, 2231, 40, 40, 522, 0}, {12503, 3727, 32, 32, 522, 1},
    {12517, 12538, 32, 32, 523, 1}, {12678, 12697, 40, 40, 524, 3}, {12867, 3745, 112, 112, 527, 1},
    {12881, 12885, 40, 40, 528, 2}, {12903, 12916, 24, 24, 530, 1}, {13038, 1885, 48, 40, 531, 3},
    {13071, 13087, 48, 48, 534, 1}, {13104, 2293, 144, 152, 535, 3}, {13124, 2324, 48, 48, 538, 3},
    {13131, 18109, 32, 32, 541, 2}, {13146, 1885, 56, 40, 543, 3}, {13235, 13245, 88, 88, 546, 1},
    {13257, 2351, 56, 56, 547, 4}, {13713, 13752, 64, 64, 551, 3}, {13783, 6577, 40, 40, 554, 1},
    {13803, 11794, 48, 48, 555, 1}, {13823, 13164, 64, 64, 556, 5}, {13857, 2577, 104, 40, 561, 1},
    {13872, 2577, 40, 40, 562, 1}, {14258, 2423, 104, 104, 563, 2}, {14341, 14360, 80, 80, 565, 1},
    {14378, 414, 72, 72, 566, 4}, {14514, 14523, 64, 64, 570, 5}, {14599, 18267, 88, 88, 575, 2},
    {14686, 14707, 48, 48, 577, 4}, {14723, 899, 88, 88, 581, 3}, {14732, 1250, 96, 96, 584, 4},
    {14841, 14850, 32, 32, 588, 1}, {15009, 14584, 24, 24, 589, 0}, {15022, 14306, 48, 48, 589, 1},
    {15083, 2514, 200, 200, 590, 9}, {15087, 15120, 48, 48, 599, 1}, {15159, 2526, 40, 40, 600, 3},
    {15370, 14617, 48, 48, 603, 2}, {15383, 14631, 224, 224, 605, 15},
    {15402, 14651, 104, 104, 620, 7}, {15417, 3875, 32, 32, 627, 2}, {15429, 14667, 32, 32, 629, 0},
    {15619, 15619, 32, 32, 629, 2}, {15768, 17621, 32, 32, 631, 1}, {15787, 17621, 32, 32, 632, 1},
    {15823, 11613, 48, 48, 633, 4}, {15856, 16619, 32, 32, 637, 2}, {15884, 16600, 40, 40, 639, 2},
    {16091, 16097, 40, 40, 641, 3}, {16124, 5721, 144, 144, 644, 8}, {16139, 2577, 56, 40, 652, 1},
    {16775, 2577, 48, 40, 653, 1}, {17035, 5818, 40, 40, 654, 2}, {17065, 2686, 32, 40, 656, 1},
    {17071, 3839, 32, 32, 657, 1}, {17086, 4503, 936, 936, 658, 12}, {17125, 10609, 64, 64, 670, 4},
    {17144, 3768, 24, 24, 674, 1}, {17301, 13967, 56, 56, 675, 4}, {17318, 13947, 24, 24, 679, 1},
    {17339, 13947, 24, 24, 680, 1}, {17362, 17103, 56, 56, 681, 5}, {17383, 17268, 80, 80, 686, 7},
    {17398, 17282, 40, 40, 693, 3}, {17418, 17639, 56, 56, 696, 5}, {17690, 3676, 128, 144, 701, 4},
    {17744, 2068, 168, 168, 705, 2}, {17963, 3858, 64, 64, 707, 4}, {17989, 3858, 64, 64, 711, 4},
    {18007, 3858, 64, 64, 715, 4}, {18090, 1885, 56, 40, 719, 3}, {18171, 460, 56, 56, 722, 4},
    {18201, 3205, 168, 168, 726, 16}, {18235, 3440, 136, 136, 742, 13},
    {18288, 18309, 48, 48, 755, 2}, {18319, 8138, 168, 168, 757, 3},
    {18333, 8138, 168, 168, 760, 3}, {18349, 3474, 184, 184, 763, 2},
    {18372, 2778, 208, 208, 765, 9},
};

static const struct table_held held[] = {
    {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {13586, C_MEMBER_OBJECT, 72, 1}, {13361, C_MEMBER_OBJECT, 80, 1},
    {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {13317, C_MEMBER_OBJECT, 72, 1}, {9683, C_MEMBER_OBJECT, 80, 1}, {9688, C_MEMBER_OBJECT, 88, 1},
    {10066, C_MEMBER_OBJECT, 16, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1},
    {13441, C_MEMBER_OBJECT, 32, 1}, {17035, C_MEMBER_OBJECT, 40, 1},
    {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1}, {13317, C_MEMBER_OBJECT, 72, 1},
    {13361, C_MEMBER_OBJECT, 80, 1}, {14072, C_MEMBER_OBJECT, 88, 1},
    {13366, C_MEMBER_OBJECT, 96, 1}, {14994, C_MEMBER_OBJECT, 56, 1},
    {14966, C_MEMBER_OBJECT, 64, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1},
    {13441, C_MEMBER_OBJECT, 32, 1}, {17035, C_MEMBER_OBJECT, 40, 1},
    {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1}, {13361, C_MEMBER_OBJECT, 72, 1},
    {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {13353, C_MEMBER_OBJECT, 72, 1}, {15807, C_MEMBER_OBJECT, 80, 1},
    {9929, C_MEMBER_OBJECT, 88, 1}, {9938, C_MEMBER_OBJECT, 96, 1}, {9012, C_MEMBER_OBJECT, 16, 1},
    {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {17738, C_MEMBER_OBJECT, 72, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1},
    {13441, C_MEMBER_OBJECT, 32, 1}, {17035, C_MEMBER_OBJECT, 40, 1},
    {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1}, {13317, C_MEMBER_OBJECT, 72, 1},
    {9929, C_MEMBER_OBJECT, 80, 1}, {12476, C_MEMBER_OBJECT, 88, 1},
    {13768, C_MEMBER_OBJECT, 96, 1}, {9450, C_MEMBER_OBJECT, 104, 1},
    {9478, C_MEMBER_OBJECT, 112, 1}, {16634, C_MEMBER_OBJECT, 120, 1},
    {14421, C_MEMBER_OBJECT, 128, 1}, {13115, C_MEMBER_OBJECT, 136, 1},
    {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {7842, C_MEMBER_OBJECT, 72, 1}, {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1},
    {13441, C_MEMBER_OBJECT, 32, 1}, {17035, C_MEMBER_OBJECT, 40, 1},
    {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1}, {9427, C_MEMBER_OBJECT, 72, 1},
    {13599, C_MEMBER_OBJECT, 80, 1}, {14780, C_MEMBER_OBJECT, 104, 1},
    {9012, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {9427, C_MEMBER_OBJECT, 72, 1}, {13599, C_MEMBER_OBJECT, 80, 1},
    {14780, C_MEMBER_OBJECT, 104, 1}, {9012, C_MEMBER_OBJECT, 16, 1},
    {6237, C_MEMBER_OBJECT, 24, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17035, C_MEMBER_OBJECT, 40, 1}, {8404, C_MEMBER_OBJECT, 48, 1}, {7515, C_MEMBER_OBJECT, 56, 1},
    {9427, C_MEMBER_OBJECT, 72, 1}, {13599, C_MEMBER_OBJECT, 80, 1},
    {14780, C_MEMBER_OBJECT, 104, 1}, {3947, C_MEMBER_OBJECT, 16, 1},
    {3906, C_MEMBER_OBJECT, 24, 1}, {3927, C_MEMBER_OBJECT, 32, 1}, {10538, C_MEMBER_OBJECT, 16, 1},
    {10433, C_MEMBER_OBJECT, 24, 1}, {10494, C_MEMBER_OBJECT, 32, 1},
    {10447, C_MEMBER_OBJECT, 40, 1}, {10507, C_MEMBER_OBJECT, 48, 1},
    {10521, C_MEMBER_OBJECT, 56, 1}, {10547, C_MEMBER_OBJECT, 64, 1},
    {10558, C_MEMBER_OBJECT, 72, 1}, {10461, C_MEMBER_OBJECT, 80, 1},
    {10476, C_MEMBER_OBJECT, 88, 1}, {10418, C_MEMBER_OBJECT, 96, 1},
    {10572, C_MEMBER_OBJECT, 16, 1}, {16512, C_MEMBER_OBJECT, 16, 1},
    {16361, C_MEMBER_OBJECT, 24, 1}, {16439, C_MEMBER_OBJECT, 32, 1},
    {16376, C_MEMBER_OBJECT, 40, 1}, {16463, C_MEMBER_OBJECT, 48, 1},
    {16478, C_MEMBER_OBJECT, 56, 1}, {16532, C_MEMBER_OBJECT, 64, 1},
    {16544, C_MEMBER_OBJECT, 72, 1}, {16391, C_MEMBER_OBJECT, 80, 1},
    {16407, C_MEMBER_OBJECT, 88, 1}, {16345, C_MEMBER_OBJECT, 96, 1},
    {16496, C_MEMBER_OBJECT, 120, 1}, {16453, C_MEMBER_OBJECT, 128, 1},
    {16522, C_MEMBER_OBJECT, 136, 1}, {16426, C_MEMBER_OBJECT, 144, 1},
    {16116, C_MEMBER_OBJECT, 16, 1}, {16109, C_MEMBER_OBJECT, 24, 1},
    {13350, C_MEMBER_OBJECT, 16, 1}, {13586, C_MEMBER_OBJECT, 24, 1},
    {17678, C_MEMBER_OBJECT, 104, 1}, {8544, C_MEMBER_OBJECT, 16, 1},
    {8553, C_MEMBER_OBJECT, 24, 1}, {8562, C_MEMBER_OBJECT, 32, 1}, {17774, C_MEMBER_OBJECT, 16, 1},
    {17762, C_MEMBER_OBJECT, 24, 1}, {17751, C_MEMBER_OBJECT, 32, 1},
    {16792, C_MEMBER_OBJECT, 16, 1}, {16811, C_MEMBER_OBJECT, 24, 1},
    {16800, C_MEMBER_OBJECT, 32, 1}, {12483, C_MEMBER_OBJECT, 40, 1},
    {11538, C_MEMBER_OBJECT, 16, 1}, {9004, C_MEMBER_OBJECT, 24, 1}, {9905, C_MEMBER_OBJECT, 32, 1},
    {18123, C_MEMBER_OBJECT, 16, 1}, {9004, C_MEMBER_OBJECT, 24, 1}, {9526, C_MEMBER_OBJECT, 64, 1},
    {13586, C_MEMBER_OBJECT, 64, 1}, {6636, C_MEMBER_OBJECT, 32, 1}, {6643, C_MEMBER_OBJECT, 64, 1},
    {16769, C_MEMBER_OBJECT, 96, 1}, {7337, C_MEMBER_OBJECT, 104, 1},
    {8423, C_MEMBER_OBJECT, 112, 1}, {6242, C_MEMBER_OBJECT, 120, 1},
    {14826, C_MEMBER_OBJECT, 128, 1}, {7548, C_MEMBER_OBJECT, 136, 1},
    {9517, C_MEMBER_OBJECT, 144, 1}, {13936, C_MEMBER_OBJECT, 152, 1},
    {8423, C_MEMBER_OBJECT, 80, 1}, {7337, C_MEMBER_OBJECT, 88, 1}, {14826, C_MEMBER_OBJECT, 96, 1},
    {12297, C_MEMBER_OBJECT, 16, 1}, {9012, C_MEMBER_OBJECT, 24, 1},
    {12292, C_MEMBER_OBJECT, 24, 1}, {6636, C_MEMBER_OBJECT, 32, 1}, {6643, C_MEMBER_OBJECT, 64, 1},
    {13845, C_MEMBER_OBJECT, 32, 1}, {18041, C_MEMBER_OBJECT, 24, 1},
    {14921, C_MEMBER_OBJECT, 40, 1}, {15352, C_MEMBER_OBJECT, 48, 1},
    {13361, C_MEMBER_OBJECT, 24, 1}, {13513, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14748, C_MEMBER_OBJECT, 16, 1}, {18137, C_MEMBER_OBJECT, 24, 1},
    {9012, C_MEMBER_OBJECT, 32, 1}, {18029, C_MEMBER_OBJECT, 40, 1},
    {14719, C_MEMBER_OBJECT, 16, 1}, {9012, C_MEMBER_OBJECT, 136, 1},
    {18029, C_MEMBER_OBJECT, 144, 1}, {14719, C_MEMBER_OBJECT, 16, 1},
    {9012, C_MEMBER_OBJECT, 136, 1}, {18029, C_MEMBER_OBJECT, 144, 1},
    {14719, C_MEMBER_OBJECT, 16, 1}, {9012, C_MEMBER_OBJECT, 136, 1},
    {18029, C_MEMBER_OBJECT, 144, 1}, {6710, C_MEMBER_OBJECT, 16, 1},
    {9012, C_MEMBER_OBJECT, 40, 1}, {18029, C_MEMBER_OBJECT, 48, 1},
    {18029, C_MEMBER_OBJECT, 32, 1}, {9012, C_MEMBER_OBJECT, 40, 1}, {8852, C_MEMBER_OBJECT, 16, 1},
    {9536, C_MEMBER_OBJECT, 24, 1}, {8852, C_MEMBER_OBJECT, 72, 1}, {14773, C_MEMBER_OBJECT, 80, 1},
    {18129, C_MEMBER_OBJECT, 88, 1}, {9012, C_MEMBER_OBJECT, 96, 1},
    {18029, C_MEMBER_OBJECT, 104, 1}, {6746, C_MEMBER_OBJECT, 32, 1},
    {9427, C_MEMBER_OBJECT, 40, 1}, {9419, C_MEMBER_OBJECT, 48, 1}, {8852, C_MEMBER_OBJECT, 56, 1},
    {14773, C_MEMBER_OBJECT, 64, 1}, {9536, C_MEMBER_OBJECT, 72, 1},
    {8838, C_MEMBER_OBJECT, 120, 1}, {14123, C_MEMBER_OBJECT, 136, 1},
    {15340, C_MEMBER_OBJECT, 152, 1}, {14719, C_MEMBER_OBJECT, 168, 1},
    {18029, C_MEMBER_OBJECT, 176, 1}, {9012, C_MEMBER_OBJECT, 184, 1},
    {15363, C_MEMBER_OBJECT, 16, 1}, {9012, C_MEMBER_OBJECT, 16, 1},
    {18029, C_MEMBER_OBJECT, 24, 1}, {12935, C_MEMBER_OBJECT, 16, 1},
    {8890, C_MEMBER_OBJECT, 24, 1}, {9419, C_MEMBER_OBJECT, 32, 1}, {11506, C_MEMBER_OBJECT, 40, 1},
    {12301, C_MEMBER_OBJECT, 48, 1}, {11779, C_MEMBER_OBJECT, 56, 1},
    {13606, C_MEMBER_OBJECT, 24, 1}, {13618, C_MEMBER_OBJECT, 32, 1},
    {14036, C_MEMBER_OBJECT, 40, 1}, {14048, C_MEMBER_OBJECT, 48, 1},
    {14021, C_MEMBER_OBJECT, 56, 1}, {9726, C_MEMBER_OBJECT, 48, 1},
    {13210, C_MEMBER_OBJECT, 72, 1}, {17678, C_MEMBER_OBJECT, 184, 1},
    {7565, C_MEMBER_OBJECT, 24, 1}, {9536, C_MEMBER_OBJECT, 32, 1}, {9536, C_MEMBER_OBJECT, 32, 1},
    {14115, C_MEMBER_OBJECT, 40, 1}, {9536, C_MEMBER_OBJECT, 32, 1},
    {15800, C_MEMBER_OBJECT, 56, 1}, {9536, C_MEMBER_OBJECT, 32, 1},
    {14115, C_MEMBER_OBJECT, 40, 1}, {15800, C_MEMBER_OBJECT, 48, 1},
    {14156, C_MEMBER_OBJECT, 24, 1}, {14170, C_MEMBER_OBJECT, 32, 1},
    {9194, C_MEMBER_OBJECT, 40, 1}, {14787, C_MEMBER_OBJECT, 48, 1},
    {18123, C_MEMBER_OBJECT, 56, 1}, {13890, C_MEMBER_OBJECT, 64, 1},
    {9857, C_MEMBER_OBJECT, 136, 1}, {6764, C_MEMBER_OBJECT, 144, 1},
    {14278, C_MEMBER_OBJECT, 16, 1}, {15447, C_MEMBER_OBJECT, 16, 1},
    {14189, C_MEMBER_OBJECT, 48, 1}, {14205, C_MEMBER_OBJECT, 56, 1},
    {6753, C_MEMBER_OBJECT, 72, 1}, {14743, C_MEMBER_OBJECT, 200, 1},
    {14755, C_MEMBER_OBJECT, 208, 1}, {14764, C_MEMBER_OBJECT, 216, 1},
    {14110, C_MEMBER_OBJECT, 224, 1}, {6789, C_MEMBER_OBJECT, 232, 1},
    {17668, C_MEMBER_OBJECT, 16, 1}, {18029, C_MEMBER_OBJECT, 64, 1},
    {14102, C_MEMBER_OBJECT, 16, 1}, {15580, C_MEMBER_OBJECT, 56, 1},
    {15538, C_MEMBER_OBJECT, 72, 1}, {12556, C_MEMBER_OBJECT, 32, 1},
    {8540, C_MEMBER_OBJECT, 24, 1}, {15100, C_MEMBER_OBJECT, 40, 1},
    {13321, C_MEMBER_OBJECT, 64, 1}, {12323, C_MEMBER_OBJECT, 72, 1},
    {14544, C_MEMBER_OBJECT, 96, 1}, {14564, C_MEMBER_OBJECT, 104, 1},
    {3019, C_MEMBER_OBJECT, 16, 1}, {8540, C_MEMBER_OBJECT, 32, 1}, {13904, C_MEMBER_OBJECT, 48, 1},
    {15067, C_MEMBER_OBJECT, 56, 1}, {9610, C_MEMBER_OBJECT, 72, 1},
    {14985, C_MEMBER_OBJECT, 40, 1}, {18029, C_MEMBER_OBJECT, 48, 1},
    {15349, C_MEMBER_OBJECT, 16, 1}, {6738, C_MEMBER_OBJECT, 32, 1}, {6237, C_MEMBER_OBJECT, 16, 1},
    {12354, C_MEMBER_OBJECT, 24, 1}, {18029, C_MEMBER_OBJECT, 32, 1},
    {12570, C_MEMBER_OBJECT, 40, 1}, {16681, C_MEMBER_OBJECT, 48, 1},
    {18029, C_MEMBER_OBJECT, 16, 1}, {12390, C_MEMBER_OBJECT, 32, 1},
    {17738, C_MEMBER_OBJECT, 16, 1}, {18082, C_MEMBER_OBJECT, 16, 1},
    {8876, C_MEMBER_OBJECT, 24, 1}, {18029, C_MEMBER_OBJECT, 48, 1}, {6223, C_MEMBER_OBJECT, 24, 1},
    {9012, C_MEMBER_OBJECT, 16, 1}, {6116, C_MEMBER_OBJECT, 16, 1}, {6073, C_MEMBER_OBJECT, 24, 1},
    {6104, C_MEMBER_OBJECT, 32, 1}, {5970, C_MEMBER_OBJECT, 40, 1}, {6081, C_MEMBER_OBJECT, 56, 1},
    {6014, C_MEMBER_OBJECT, 96, 1}, {5993, C_MEMBER_OBJECT, 104, 1},
    {6034, C_MEMBER_OBJECT, 112, 1}, {6053, C_MEMBER_OBJECT, 120, 1},
    {6131, C_MEMBER_OBJECT, 16, 1}, {6139, C_MEMBER_OBJECT, 24, 1}, {6160, C_MEMBER_OBJECT, 16, 1},
    {6151, C_MEMBER_OBJECT, 24, 1}, {6168, C_MEMBER_OBJECT, 16, 1}, {12787, C_MEMBER_OBJECT, 24, 1},
    {12778, C_MEMBER_OBJECT, 32, 1}, {12801, C_MEMBER_OBJECT, 40, 1},
    {12787, C_MEMBER_OBJECT, 24, 1}, {12778, C_MEMBER_OBJECT, 32, 1},
    {12801, C_MEMBER_OBJECT, 40, 1}, {11767, C_MEMBER_OBJECT, 24, 1},
    {11767, C_MEMBER_OBJECT, 24, 1}, {11708, C_MEMBER_OBJECT, 16, 1},
    {11755, C_MEMBER_OBJECT, 24, 1}, {13521, C_MEMBER_OBJECT, 16, 1},
    {7611, C_MEMBER_OBJECT, 16, 1}, {7623, C_MEMBER_OBJECT, 24, 1}, {8703, C_MEMBER_OBJECT, 16, 1},
    {8685, C_MEMBER_OBJECT, 24, 1}, {8692, C_MEMBER_OBJECT, 32, 1}, {7664, C_MEMBER_OBJECT, 24, 1},
    {7778, C_MEMBER_OBJECT, 32, 1}, {7674, C_MEMBER_OBJECT, 40, 1}, {7751, C_MEMBER_OBJECT, 96, 1},
    {7732, C_MEMBER_OBJECT, 104, 1}, {7692, C_MEMBER_OBJECT, 112, 1},
    {7770, C_MEMBER_OBJECT, 120, 1}, {7802, C_MEMBER_OBJECT, 128, 1},
    {7719, C_MEMBER_OBJECT, 136, 1}, {7827, C_MEMBER_OBJECT, 144, 1},
    {13673, C_MEMBER_OBJECT, 96, 1}, {13686, C_MEMBER_OBJECT, 104, 1},
    {8914, C_MEMBER_OBJECT, 32, 1}, {8914, C_MEMBER_OBJECT, 32, 1}, {9293, C_MEMBER_OBJECT, 24, 1},
    {8860, C_MEMBER_OBJECT, 48, 1}, {18029, C_MEMBER_OBJECT, 208, 1},
    {9012, C_MEMBER_OBJECT, 24, 1}, {9012, C_MEMBER_OBJECT, 24, 1}, {17678, C_MEMBER_OBJECT, 64, 1},
    {6955, C_MEMBER_OBJECT, 24, 1}, {10917, C_MEMBER_OBJECT, 16, 1},
    {10874, C_MEMBER_OBJECT, 24, 1}, {10905, C_MEMBER_OBJECT, 32, 1},
    {10746, C_MEMBER_OBJECT, 40, 1}, {10882, C_MEMBER_OBJECT, 56, 1},
    {10815, C_MEMBER_OBJECT, 96, 1}, {10794, C_MEMBER_OBJECT, 104, 1},
    {10835, C_MEMBER_OBJECT, 112, 1}, {10854, C_MEMBER_OBJECT, 120, 1},
    {8650, C_MEMBER_OBJECT, 16, 1}, {14538, C_MEMBER_OBJECT, 40, 1},
    {13361, C_MEMBER_OBJECT, 72, 1}, {17431, C_MEMBER_OBJECT, 40, 1},
    {17431, C_MEMBER_OBJECT, 32, 1}, {13768, C_MEMBER_OBJECT, 16, 1},
    {13361, C_MEMBER_OBJECT, 24, 1}, {17045, C_MEMBER_OBJECT, 64, 1},
    {10001, C_MEMBER_OBJECT, 72, 1}, {12564, C_MEMBER_OBJECT, 16, 1},
    {10932, C_MEMBER_OBJECT, 24, 1}, {8977, C_MEMBER_OBJECT, 16, 1}, {8994, C_MEMBER_OBJECT, 40, 1},
    {9320, C_MEMBER_OBJECT, 16, 1}, {8977, C_MEMBER_OBJECT, 16, 1}, {8994, C_MEMBER_OBJECT, 40, 1},
    {9320, C_MEMBER_OBJECT, 16, 1}, {8977, C_MEMBER_OBJECT, 16, 1}, {8994, C_MEMBER_OBJECT, 40, 1},
    {8977, C_MEMBER_OBJECT, 16, 1}, {8994, C_MEMBER_OBJECT, 40, 1}, {8977, C_MEMBER_OBJECT, 16, 1},
    {8994, C_MEMBER_OBJECT, 40, 1}, {8977, C_MEMBER_OBJECT, 16, 1}, {8994, C_MEMBER_OBJECT, 40, 1},
    {9320, C_MEMBER_OBJECT, 16, 1}, {9412, C_MEMBER_OBJECT, 24, 1}, {9402, C_MEMBER_OBJECT, 32, 1},
    {9389, C_MEMBER_OBJECT, 40, 1}, {13779, C_MEMBER_OBJECT, 48, 1},
    {15764, C_MEMBER_OBJECT, 16, 1}, {11720, C_MEMBER_OBJECT, 24, 1},
    {10112, C_MEMBER_OBJECT, 16, 1}, {11705, C_MEMBER_OBJECT, 24, 1},
    {15764, C_MEMBER_OBJECT, 16, 1}, {11737, C_MEMBER_OBJECT, 24, 1},
    {9746, C_MEMBER_OBJECT, 16, 1}, {9849, C_MEMBER_OBJECT, 32, 1}, {9766, C_MEMBER_OBJECT, 48, 1},
    {9808, C_MEMBER_OBJECT, 56, 1}, {9823, C_MEMBER_OBJECT, 64, 1},
    {4421, C_MEMBER_OBJECT_ARRAY, 72, 0}, {15196, C_MEMBER_OBJECT, 64, 1},
    {15214, C_MEMBER_OBJECT, 80, 1}, {15232, C_MEMBER_OBJECT, 96, 1},
    {15250, C_MEMBER_OBJECT, 112, 1}, {15268, C_MEMBER_OBJECT, 128, 1},
    {15286, C_MEMBER_OBJECT, 144, 1}, {15304, C_MEMBER_OBJECT, 160, 1},
    {15322, C_MEMBER_OBJECT, 176, 1}, {18029, C_MEMBER_OBJECT, 192, 1},
    {10218, C_MEMBER_OBJECT, 16, 1}, {10148, C_MEMBER_OBJECT, 24, 1},
    {10259, C_MEMBER_OBJECT, 32, 1}, {10269, C_MEMBER_OBJECT, 40, 1},
    {10175, C_MEMBER_OBJECT, 48, 1}, {10185, C_MEMBER_OBJECT, 56, 1},
    {10231, C_MEMBER_OBJECT, 64, 1}, {10162, C_MEMBER_OBJECT, 72, 1},
    {10209, C_MEMBER_OBJECT, 80, 1}, {10199, C_MEMBER_OBJECT, 88, 1},
    {10299, C_MEMBER_OBJECT, 96, 1}, {10247, C_MEMBER_OBJECT, 104, 1},
    {10131, C_MEMBER_OBJECT, 112, 1}, {10117, C_MEMBER_OBJECT, 120, 1},
    {10283, C_MEMBER_OBJECT, 128, 1}, {7631, C_MEMBER_OBJECT, 16, 1},
    {13599, C_MEMBER_OBJECT, 24, 1}, {14899, C_MEMBER_OBJECT, 16, 1},
    {14889, C_MEMBER_OBJECT, 24, 1}, {14880, C_MEMBER_OBJECT, 40, 1},
    {14909, C_MEMBER_OBJECT, 48, 1}, {6987, C_MEMBER_OBJECT, 72, 1},
    {10112, C_MEMBER_OBJECT, 88, 1}, {12357, C_MEMBER_OBJECT, 112, 1},
    {12748, C_MEMBER_OBJECT, 120, 1}, {6993, C_MEMBER_OBJECT, 128, 1},
    {9012, C_MEMBER_OBJECT, 136, 1}, {18029, C_MEMBER_OBJECT, 144, 1},
    {14393, C_MEMBER_OBJECT, 16, 1}, {13399, C_MEMBER_OBJECT, 24, 1},
    {12297, C_MEMBER_OBJECT, 40, 1}, {14834, C_MEMBER_OBJECT, 48, 1},
    {10013, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1},
    {12354, C_MEMBER_OBJECT, 32, 1}, {9012, C_MEMBER_OBJECT, 40, 1},
    {18029, C_MEMBER_OBJECT, 48, 1}, {14286, C_MEMBER_OBJECT, 56, 1},
    {10917, C_MEMBER_OBJECT, 16, 1}, {10874, C_MEMBER_OBJECT, 24, 1},
    {10905, C_MEMBER_OBJECT, 32, 1}, {10746, C_MEMBER_OBJECT, 40, 1},
    {10882, C_MEMBER_OBJECT, 56, 1}, {10815, C_MEMBER_OBJECT, 96, 1},
    {10794, C_MEMBER_OBJECT, 104, 1}, {10835, C_MEMBER_OBJECT, 112, 1},
    {10854, C_MEMBER_OBJECT, 120, 1}, {13586, C_MEMBER_OBJECT, 16, 1},
    {8703, C_MEMBER_OBJECT, 16, 1}, {8685, C_MEMBER_OBJECT, 24, 1}, {8692, C_MEMBER_OBJECT, 32, 1},
    {10964, C_MEMBER_OBJECT, 16, 1}, {10971, C_MEMBER_OBJECT, 24, 1},
    {5889, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6628, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6947, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11216, C_MEMBER_OBJECT, 16, 1},
    {11200, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11767, C_MEMBER_OBJECT, 24, 1},
    {13983, C_MEMBER_OBJECT, 16, 1}, {16659, C_MEMBER_OBJECT, 24, 1},
    {8715, C_MEMBER_OBJECT, 16, 1}, {18029, C_MEMBER_OBJECT, 32, 1},
    {11705, C_MEMBER_OBJECT, 16, 1}, {13404, C_MEMBER_OBJECT, 32, 1},
    {17744, C_MEMBER_OBJECT_ARRAY, 40, 57}, {16839, C_MEMBER_OBJECT, 16, 1},
    {11705, C_MEMBER_OBJECT, 24, 1}, {6687, C_MEMBER_OBJECT, 32, 1},
    {11530, C_MEMBER_OBJECT, 40, 1}, {11705, C_MEMBER_OBJECT, 16, 1},
    {15363, C_MEMBER_OBJECT, 16, 1}, {5914, C_MEMBER_OBJECT, 24, 1},
    {14317, C_MEMBER_OBJECT, 16, 1}, {14834, C_MEMBER_OBJECT, 32, 1},
    {14317, C_MEMBER_OBJECT, 16, 1}, {14834, C_MEMBER_OBJECT, 32, 1},
    {8710, C_MEMBER_OBJECT, 16, 1}, {15034, C_MEMBER_OBJECT, 24, 1},
    {12621, C_MEMBER_OBJECT, 24, 1}, {12630, C_MEMBER_OBJECT, 32, 1},
    {11705, C_MEMBER_OBJECT, 16, 1}, {15003, C_MEMBER_OBJECT, 24, 1},
    {10112, C_MEMBER_OBJECT, 16, 1}, {11705, C_MEMBER_OBJECT, 24, 1},
    {10112, C_MEMBER_OBJECT, 16, 1}, {11705, C_MEMBER_OBJECT, 24, 1},
    {11705, C_MEMBER_OBJECT, 16, 1}, {12315, C_MEMBER_OBJECT, 24, 1},
    {16659, C_MEMBER_OBJECT, 32, 1}, {8624, C_MEMBER_OBJECT, 40, 1}, {8632, C_MEMBER_OBJECT, 48, 1},
    {11705, C_MEMBER_OBJECT, 16, 1}, {11705, C_MEMBER_OBJECT, 16, 1},
    {13775, C_MEMBER_OBJECT, 24, 1}, {14834, C_MEMBER_OBJECT, 32, 1},
    {14317, C_MEMBER_OBJECT, 16, 1}, {14834, C_MEMBER_OBJECT, 40, 1},
    {14335, C_MEMBER_OBJECT, 16, 1}, {14834, C_MEMBER_OBJECT, 32, 1},
    {9328, C_MEMBER_OBJECT, 16, 1}, {10112, C_MEMBER_OBJECT, 16, 1},
    {11705, C_MEMBER_OBJECT, 24, 1}, {10112, C_MEMBER_OBJECT, 16, 1},
    {11705, C_MEMBER_OBJECT, 24, 1}, {12284, C_MEMBER_OBJECT, 32, 1},
    {14834, C_MEMBER_OBJECT, 40, 1}, {9953, C_MEMBER_OBJECT, 48, 1},
    {11216, C_MEMBER_OBJECT, 16, 1}, {11200, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {12441, C_MEMBER_OBJECT, 16, 1}, {11767, C_MEMBER_OBJECT, 24, 1},
    {11767, C_MEMBER_OBJECT, 24, 1}, {15480, C_MEMBER_OBJECT, 16, 1},
    {15754, C_MEMBER_OBJECT, 24, 1}, {12430, C_MEMBER_OBJECT, 32, 1},
    {12948, C_MEMBER_OBJECT, 40, 1}, {11835, C_MEMBER_OBJECT, 16, 1},
    {10112, C_MEMBER_OBJECT, 24, 1}, {12895, C_MEMBER_OBJECT, 16, 1},
    {8703, C_MEMBER_OBJECT, 16, 1}, {8685, C_MEMBER_OBJECT, 24, 1}, {8692, C_MEMBER_OBJECT, 32, 1},
    {11767, C_MEMBER_OBJECT, 24, 1}, {12973, C_MEMBER_OBJECT, 24, 1},
    {17818, C_MEMBER_OBJECT, 64, 1}, {18029, C_MEMBER_OBJECT, 136, 1},
    {11381, C_MEMBER_OBJECT, 16, 1}, {11389, C_MEMBER_OBJECT, 24, 1},
    {11397, C_MEMBER_OBJECT, 32, 1}, {8948, C_MEMBER_OBJECT, 16, 1},
    {15044, C_MEMBER_OBJECT, 24, 1}, {8703, C_MEMBER_OBJECT, 16, 1}, {8685, C_MEMBER_OBJECT, 24, 1},
    {8692, C_MEMBER_OBJECT, 32, 1}, {18029, C_MEMBER_OBJECT, 72, 1},
    {12985, C_MEMBER_OBJECT, 16, 1}, {12978, C_MEMBER_OBJECT, 24, 1},
    {13010, C_MEMBER_OBJECT, 40, 1}, {12993, C_MEMBER_OBJECT, 48, 1},
    {8985, C_MEMBER_OBJECT, 24, 1}, {8966, C_MEMBER_OBJECT, 48, 1}, {8994, C_MEMBER_OBJECT, 56, 1},
    {6572, C_MEMBER_OBJECT, 24, 1}, {11774, C_MEMBER_OBJECT, 24, 1},
    {13361, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1},
    {12366, C_MEMBER_OBJECT, 32, 1}, {17783, C_MEMBER_OBJECT, 40, 1},
    {17799, C_MEMBER_OBJECT, 48, 1}, {13513, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13513, C_MEMBER_OBJECT_ARRAY, 32, 0}, {17818, C_MEMBER_OBJECT, 24, 1},
    {18029, C_MEMBER_OBJECT, 96, 1}, {14226, C_MEMBER_OBJECT, 16, 1},
    {13361, C_MEMBER_OBJECT, 16, 1}, {14072, C_MEMBER_OBJECT, 24, 1},
    {15521, C_MEMBER_OBJECT, 32, 1}, {12767, C_MEMBER_OBJECT, 40, 1},
    {14486, C_MEMBER_OBJECT, 16, 1}, {14505, C_MEMBER_OBJECT, 24, 1},
    {14468, C_MEMBER_OBJECT, 32, 1}, {14477, C_MEMBER_OBJECT, 40, 1},
    {14495, C_MEMBER_OBJECT, 48, 1}, {13983, C_MEMBER_OBJECT, 24, 1},
    {11599, C_MEMBER_OBJECT, 72, 1}, {15480, C_MEMBER_OBJECT, 16, 1},
    {15759, C_MEMBER_OBJECT, 24, 1}, {15754, C_MEMBER_OBJECT, 32, 1},
    {12434, C_MEMBER_OBJECT, 40, 1}, {15816, C_MEMBER_OBJECT, 24, 1},
    {14808, C_MEMBER_OBJECT, 32, 1}, {14102, C_MEMBER_OBJECT, 40, 1},
    {10953, C_MEMBER_OBJECT, 32, 1}, {11519, C_MEMBER_OBJECT, 40, 1},
    {14102, C_MEMBER_OBJECT, 48, 1}, {18029, C_MEMBER_OBJECT, 64, 1},
    {15049, C_MEMBER_OBJECT, 24, 1}, {9012, C_MEMBER_OBJECT, 16, 1},
    {15196, C_MEMBER_OBJECT, 64, 1}, {15214, C_MEMBER_OBJECT, 80, 1},
    {15232, C_MEMBER_OBJECT, 96, 1}, {15250, C_MEMBER_OBJECT, 112, 1},
    {15268, C_MEMBER_OBJECT, 128, 1}, {15286, C_MEMBER_OBJECT, 144, 1},
    {15304, C_MEMBER_OBJECT, 160, 1}, {15322, C_MEMBER_OBJECT, 176, 1},
    {18029, C_MEMBER_OBJECT, 192, 1}, {15134, C_MEMBER_OBJECT, 16, 1},
    {15480, C_MEMBER_OBJECT, 16, 1}, {15759, C_MEMBER_OBJECT, 24, 1},
    {15754, C_MEMBER_OBJECT, 32, 1}, {8360, C_MEMBER_OBJECT, 16, 1},
    {11491, C_MEMBER_OBJECT, 40, 1}, {15603, C_MEMBER_OBJECT, 72, 1},
    {8642, C_MEMBER_OBJECT, 80, 1}, {6693, C_MEMBER_OBJECT, 88, 1},
    {14947, C_MEMBER_OBJECT, 104, 1}, {16639, C_MEMBER_OBJECT, 112, 1},
    {3422, C_MEMBER_OBJECT, 144, 1}, {521, C_MEMBER_OBJECT, 152, 1}, {786, C_MEMBER_OBJECT, 160, 1},
    {339, C_MEMBER_OBJECT, 168, 1}, {329, C_MEMBER_OBJECT, 176, 1}, {1205, C_MEMBER_OBJECT, 184, 1},
    {771, C_MEMBER_OBJECT, 192, 1}, {801, C_MEMBER_OBJECT, 200, 1}, {1383, C_MEMBER_OBJECT, 208, 1},
    {1179, C_MEMBER_OBJECT, 216, 1}, {8360, C_MEMBER_OBJECT, 16, 1}, {8954, C_MEMBER_OBJECT, 24, 1},
    {14934, C_MEMBER_OBJECT, 32, 1}, {12400, C_MEMBER_OBJECT, 48, 1},
    {14947, C_MEMBER_OBJECT, 64, 1}, {15593, C_MEMBER_OBJECT, 72, 1},
    {11491, C_MEMBER_OBJECT, 96, 1}, {8710, C_MEMBER_OBJECT, 16, 1}, {8954, C_MEMBER_OBJECT, 24, 1},
    {15165, C_MEMBER_OBJECT, 16, 1}, {15177, C_MEMBER_OBJECT, 24, 1},
    {11767, C_MEMBER_OBJECT, 24, 1}, {11767, C_MEMBER_OBJECT, 24, 1},
    {17738, C_MEMBER_OBJECT, 16, 1}, {9715, C_MEMBER_OBJECT, 24, 1}, {8412, C_MEMBER_OBJECT, 32, 1},
    {10016, C_MEMBER_OBJECT, 40, 1}, {15925, C_MEMBER_OBJECT, 16, 1},
    {11633, C_MEMBER_OBJECT, 24, 1}, {15933, C_MEMBER_OBJECT, 16, 1},
    {11648, C_MEMBER_OBJECT, 24, 1}, {17086, C_MEMBER_OBJECT, 16, 1},
    {13586, C_MEMBER_OBJECT, 24, 1}, {13590, C_MEMBER_OBJECT, 32, 1},
    {15695, C_MEMBER_OBJECT, 16, 1}, {15729, C_MEMBER_OBJECT, 24, 1},
    {15720, C_MEMBER_OBJECT, 32, 1}, {15741, C_MEMBER_OBJECT, 40, 1},
    {15667, C_MEMBER_OBJECT, 48, 1}, {15680, C_MEMBER_OBJECT, 56, 1},
    {15702, C_MEMBER_OBJECT, 64, 1}, {15646, C_MEMBER_OBJECT, 128, 1},
    {13513, C_MEMBER_OBJECT_ARRAY, 32, 0}, {13513, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {16568, C_MEMBER_OBJECT, 16, 1}, {16559, C_MEMBER_OBJECT, 24, 1},
    {13513, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11767, C_MEMBER_OBJECT, 24, 1},
    {11277, C_MEMBER_OBJECT, 256, 1}, {11327, C_MEMBER_OBJECT, 264, 1},
    {11293, C_MEMBER_OBJECT, 336, 1}, {11343, C_MEMBER_OBJECT, 344, 1},
    {11310, C_MEMBER_OBJECT, 352, 1}, {11358, C_MEMBER_OBJECT, 368, 1},
    {11248, C_MEMBER_OBJECT, 856, 1}, {11268, C_MEMBER_OBJECT, 864, 1},
    {11256, C_MEMBER_OBJECT, 872, 1}, {11238, C_MEMBER_OBJECT, 888, 1},
    {5529, C_MEMBER_OBJECT, 912, 1}, {5549, C_MEMBER_OBJECT, 928, 1},
    {13850, C_MEMBER_OBJECT, 16, 1}, {6237, C_MEMBER_OBJECT, 24, 1},
    {13925, C_MEMBER_OBJECT, 32, 1}, {18029, C_MEMBER_OBJECT, 40, 1},
    {13447, C_MEMBER_OBJECT, 16, 1}, {13361, C_MEMBER_OBJECT, 16, 1},
    {6704, C_MEMBER_OBJECT, 24, 1}, {8876, C_MEMBER_OBJECT, 32, 1}, {9579, C_MEMBER_OBJECT, 40, 1},
    {3880, C_MEMBER_OBJECT, 16, 1}, {3880, C_MEMBER_OBJECT, 16, 1}, {13361, C_MEMBER_OBJECT, 16, 1},
    {17091, C_MEMBER_OBJECT, 24, 1}, {8256, C_MEMBER_OBJECT, 32, 1},
    {17738, C_MEMBER_OBJECT, 40, 1}, {13257, C_MEMBER_OBJECT, 48, 1},
    {13361, C_MEMBER_OBJECT, 16, 1}, {6704, C_MEMBER_OBJECT, 24, 1}, {9543, C_MEMBER_OBJECT, 32, 1},
    {8392, C_MEMBER_OBJECT, 40, 1}, {9558, C_MEMBER_OBJECT, 48, 1}, {8876, C_MEMBER_OBJECT, 56, 1},
    {9579, C_MEMBER_OBJECT, 64, 1}, {13361, C_MEMBER_OBJECT, 16, 1}, {8876, C_MEMBER_OBJECT, 24, 1},
    {9579, C_MEMBER_OBJECT, 32, 1}, {6237, C_MEMBER_OBJECT, 16, 1}, {11176, C_MEMBER_OBJECT, 24, 1},
    {17605, C_MEMBER_OBJECT, 32, 1}, {13925, C_MEMBER_OBJECT, 40, 1},
    {18029, C_MEMBER_OBJECT, 48, 1}, {17840, C_MEMBER_OBJECT, 72, 1},
    {17859, C_MEMBER_OBJECT, 80, 1}, {17827, C_MEMBER_OBJECT, 88, 1},
    {9697, C_MEMBER_OBJECT, 136, 1}, {11216, C_MEMBER_OBJECT, 16, 1},
    {11200, C_MEMBER_OBJECT_ARRAY, 24, 8}, {18064, C_MEMBER_OBJECT, 16, 1},
    {18044, C_MEMBER_OBJECT, 24, 1}, {18074, C_MEMBER_OBJECT, 40, 1},
    {18056, C_MEMBER_OBJECT, 48, 1}, {18064, C_MEMBER_OBJECT, 16, 1},
    {18044, C_MEMBER_OBJECT, 24, 1}, {18074, C_MEMBER_OBJECT, 40, 1},
    {18056, C_MEMBER_OBJECT, 48, 1}, {18064, C_MEMBER_OBJECT, 16, 1},
    {18044, C_MEMBER_OBJECT, 24, 1}, {18074, C_MEMBER_OBJECT, 40, 1},
    {18056, C_MEMBER_OBJECT, 48, 1}, {8703, C_MEMBER_OBJECT, 16, 1}, {8685, C_MEMBER_OBJECT, 24, 1},
    {8692, C_MEMBER_OBJECT, 32, 1}, {16282, C_MEMBER_OBJECT, 16, 1},
    {16634, C_MEMBER_OBJECT, 24, 1}, {16317, C_MEMBER_OBJECT, 32, 1},
    {18029, C_MEMBER_OBJECT, 48, 1}, {14875, C_MEMBER_OBJECT, 16, 1},
    {16666, C_MEMBER_OBJECT, 24, 1}, {12371, C_MEMBER_OBJECT, 32, 1},
    {12376, C_MEMBER_OBJECT, 40, 1}, {8710, C_MEMBER_OBJECT, 48, 1},
    {15447, C_MEMBER_OBJECT, 56, 1}, {9336, C_MEMBER_OBJECT, 72, 1}, {8100, C_MEMBER_OBJECT, 80, 1},
    {14247, C_MEMBER_OBJECT, 88, 1}, {9596, C_MEMBER_OBJECT, 96, 1},
    {15486, C_MEMBER_OBJECT, 104, 1}, {9436, C_MEMBER_OBJECT, 112, 1},
    {15502, C_MEMBER_OBJECT, 120, 1}, {9461, C_MEMBER_OBJECT, 128, 1},
    {8082, C_MEMBER_OBJECT, 136, 1}, {14234, C_MEMBER_OBJECT, 144, 1},
    {16338, C_MEMBER_OBJECT, 24, 1}, {9489, C_MEMBER_OBJECT, 32, 1},
    {13376, C_MEMBER_OBJECT, 40, 1}, {11146, C_MEMBER_OBJECT, 48, 1},
    {11109, C_MEMBER_OBJECT, 56, 1}, {11133, C_MEMBER_OBJECT, 64, 1},
    {11071, C_MEMBER_OBJECT, 72, 1}, {11098, C_MEMBER_OBJECT, 80, 1},
    {11056, C_MEMBER_OBJECT, 88, 1}, {11123, C_MEMBER_OBJECT, 96, 1},
    {11083, C_MEMBER_OBJECT, 104, 1}, {11043, C_MEMBER_OBJECT, 112, 1},
    {9352, C_MEMBER_OBJECT, 128, 1}, {12284, C_MEMBER_OBJECT, 24, 1},
    {14834, C_MEMBER_OBJECT, 32, 1}, {17678, C_MEMBER_OBJECT, 128, 1},
    {17589, C_MEMBER_OBJECT, 136, 1}, {18282, C_MEMBER_OBJECT, 152, 1},
    {17678, C_MEMBER_OBJECT, 128, 1}, {17589, C_MEMBER_OBJECT, 136, 1},
    {18282, C_MEMBER_OBJECT, 152, 1}, {18282, C_MEMBER_OBJECT, 128, 1},
    {17678, C_MEMBER_OBJECT, 144, 1}, {12297, C_MEMBER_OBJECT, 16, 1},
    {9912, C_MEMBER_OBJECT, 24, 1}, {18029, C_MEMBER_OBJECT, 32, 1},
    {17565, C_MEMBER_OBJECT, 96, 1}, {17517, C_MEMBER_OBJECT, 104, 1},
    {17541, C_MEMBER_OBJECT, 112, 1}, {17493, C_MEMBER_OBJECT, 128, 1},
    {17445, C_MEMBER_OBJECT, 136, 1}, {17469, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    13599, 17086, 6373, 6872, 6862, 6897, 6891, 6797, 7456, 1619, 7521, 7588, 7576, 7842, 8130,
    4173, 4149, 4128, 8434, 9035, 9017, 9046, 9148, 9063, 12903, 9073, 9098, 9122, 9167, 9012, 9371,
    9496, 9963, 10007, 10066, 620, 10102, 10316, 10695, 10728, 11549, 12503, 12517, 12498, 12678,
    11595, 12881, 13038, 13104, 13146, 13124, 13264, 13257, 13713, 14258, 14514, 14692, 14686,
    14841, 16124, 11826, 15087, 15083, 15159, 15619, 15632, 16091, 17035, 17071, 17065, 15787,
    15764, 18090, 18288, 17125, 6186, 6389, 6411, 6434, 4072, 3191, 8444, 10705, 11811, 12349,
    17744, 10990, 11006, 11023, 10985, 751, 15823, 16191, 12449, 12867, 13071, 13131, 17144, 1112,
    1160, 14341, 15856, 15884, 15768, 17418, 17690, 17963, 17989, 18007, 17362, 1098, 6699, 6824,
    13701, 13728, 13739, 7908, 16178, 493, 9867, 10028, 16149, 88, 102, 527, 661, 859, 3115, 12, 28,
    43, 166, 423, 697, 877, 911, 1088, 1197, 2847, 2899, 3026, 3045, 3077, 3103, 3223, 3411, 3422,
    601, 1222, 3456, 178, 366, 505, 647, 709, 1270, 2883, 2912, 3089, 3324, 3399, 134, 217, 269,
    567, 583, 815, 832, 1121, 1296, 1349, 3178, 723, 3543, 740, 850, 923, 1140, 2798, 2832, 3233,
    3289, 150, 246, 285, 308, 3126, 3251, 3270, 3302, 3380, 8270, 8311, 16164, 16232, 16139, 16216,
    6464,
};

const struct table table_3_14_8 = {
    {.hex = 0x030e08f0}, names, members, enumerators, types, held, static_types,
    617, 4, 268, 198,
};
