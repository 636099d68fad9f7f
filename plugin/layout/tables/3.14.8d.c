/* What the debug information of CPython 3.14.8d says: made by make-table. */
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
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_gdbm.gdbm\0" "_grouperobject\0" "_hashlib.HASH\0"
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
    "f_overwritten_fast_locals\0" "f_trace\0" "fail_after_exc\0" "fast_memo\0" "fieldnameiterator\0"
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
    "gc.collecting\0" "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0"
    "generator\0" "generic_alias_iterator\0" "getset_descriptor\0" "gi_exc_state.exc_value\0"
    "gi_frame_state\0" "gi_iframe\0" "gi_iframe.f_builtins\0" "gi_iframe.f_globals\0"
    "gi_iframe.f_locals\0" "gi_iframe.frame_obj\0" "gi_name\0" "gi_origin_or_finalizer\0"
    "gi_qualname\0" "gi_weakreflist\0" "global\0" "groupbyobject\0" "groupindex\0" "h_root\0"
    "h_weakreflist\0" "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0"
    "handle_close\0" "handle_comment\0" "handle_data\0" "handle_doctype\0" "handle_end\0"
    "handle_end_ns\0" "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0" "hash\0"
    "hashable_args\0" "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0"
    "ht_name\0" "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0"
    "ht_type.tp_cache\0" "ht_type.tp_dict\0" "ht_type.tp_mro\0" "ht_type.tp_weaklist\0" "id\0"
    "im_func\0" "im_self\0" "im_weakreflist\0" "imports.import_func\0" "imports.importlib\0"
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
    "leftblock\0" "leftindex\0" "len\0" "length\0" "li_code\0" "line_iterator\0" "lineiterator\0"
    "lineno\0" "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0"
    "listreviterobject\0" "literal\0" "local\0" "localdicts\0" "localdummyobject\0" "localobject\0"
    "localsplus\0" "long_cnt\0" "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0"
    "lru_list_elem_type\0" "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0"
    "ma_keys\0" "ma_used\0" "ma_values\0" "managed_static_type_state\0" "managedbuffer\0" "map\0"
    "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0"
    "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0"
    "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0"
    "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "metadata\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "mgmt.arenas\0"
    "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "moduledef\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0"
    "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0"
    "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_full\0" "ob_shash\0" "ob_size\0" "ob_sval\0"
    "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_items\0"
    "odict_iterator\0" "odict_keys\0" "odict_values\0" "odictiterobject\0" "offset\0" "old\0"
    "one\0" "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "orig\0"
    "origin\0" "os.stat_result\0" "os.statvfs_result\0" "output_buffer\0" "owner\0"
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
    "s_annotations_code\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0"
    "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stackpointer\0" "starmapobject\0" "start\0" "start_event_obj\0"
    "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0"
    "state.fail_after_exc\0" "state.kind\0" "state.string\0" "statement\0" "statement_cache\0"
    "staticmethod\0" "stderrprinter\0" "ste_annotation_block\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0"
    "string.templatelib.Interpolation\0" "string.templatelib.Template\0"
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
    {414, 0, 0, 72, 0, 0}, {414, 12804, 40, 8, 0, 0}, {414, 13398, 16, 8, 0, 0},
    {414, 14109, 24, 8, 0, 0}, {414, 15558, 32, 8, 0, 0}, {442, 0, 0, 64, 0, 0},
    {442, 14027, 16, 8, 0, 0}, {442, 14040, 24, 8, 0, 0}, {460, 0, 0, 56, 0, 0},
    {460, 9751, 40, 8, 0, 0}, {460, 16340, 16, 8, 0, 0}, {460, 16375, 32, 8, 0, 0},
    {460, 16692, 24, 8, 0, 0}, {474, 0, 0, 64, 0, 0}, {474, 6605, 0, 8, 0, 0},
    {474, 7567, 24, 8, 0, 0}, {474, 12471, 8, 8, 0, 0}, {1236, 0, 0, 16, 0, 0},
    {1236, 14020, 0, 8, 0, 0}, {1264, 0, 0, 56, 0, 0}, {1264, 8721, 24, 8, 0, 0},
    {1335, 0, 0, 152, 0, 0}, {1335, 6775, 144, 8, 0, 0}, {1335, 9205, 40, 8, 0, 0},
    {1335, 9883, 136, 8, 0, 0}, {1335, 13093, 16, 8, 0, 0}, {1335, 13927, 64, 8, 0, 0},
    {1335, 14824, 48, 8, 0, 0}, {1335, 18181, 56, 8, 0, 0}, {1400, 0, 0, 40, 0, 0},
    {1400, 11208, 24, 8, 0, 0}, {1400, 12471, 16, 8, 0, 0}, {1400, 15563, 32, 4, 6, 1},
    {1400, 15592, 32, 4, 5, 1}, {1400, 15627, 32, 4, 2, 3}, {1414, 0, 0, 40, 0, 0},
    {1414, 6142, 16, 8, 0, 0}, {1414, 6150, 24, 8, 0, 0}, {1430, 0, 0, 40, 0, 0},
    {1430, 6162, 24, 8, 0, 0}, {1430, 6171, 16, 8, 0, 0}, {1447, 0, 0, 160, 0, 0},
    {1447, 5981, 40, 8, 0, 0}, {1447, 6084, 24, 8, 0, 0}, {1447, 6092, 56, 8, 0, 0},
    {1447, 6115, 32, 8, 0, 0}, {1464, 0, 0, 88, 0, 0}, {1464, 13398, 80, 8, 0, 0},
    {1464, 13623, 72, 8, 0, 0}, {1487, 0, 0, 96, 0, 0}, {1487, 9694, 80, 8, 0, 0},
    {1487, 13354, 72, 8, 0, 0}, {1514, 0, 0, 72, 0, 0}, {1514, 6248, 24, 8, 0, 0},
    {1514, 7526, 56, 8, 0, 0}, {1514, 8415, 48, 8, 0, 0}, {1514, 13478, 32, 8, 0, 0},
    {1514, 17093, 40, 8, 0, 0}, {1536, 0, 0, 56, 0, 0}, {1536, 13524, 24, 8, 0, 0},
    {1554, 0, 0, 40, 0, 0}, {1554, 13590, 24, 8, 0, 0}, {1554, 13607, 32, 1, 0, 0},
    {1585, 0, 0, 56, 0, 0}, {1585, 12810, 16, 8, 0, 0}, {1585, 12815, 32, 8, 0, 0},
    {1585, 12824, 24, 8, 0, 0}, {1603, 0, 0, 64, 0, 0}, {1603, 13263, 56, 8, 0, 0},
    {1619, 0, 0, 64, 0, 0}, {1619, 14335, 16, 8, 0, 0}, {1619, 17109, 48, 8, 0, 0},
    {1629, 0, 0, 24, 0, 0}, {1629, 13558, 16, 8, 0, 0}, {1642, 0, 0, 216, 0, 0},
    {1642, 7646, 52, 4, 0, 0}, {1642, 7658, 208, 1, 0, 0}, {1642, 7675, 24, 8, 0, 0},
    {1642, 7685, 40, 8, 0, 0}, {1642, 7703, 112, 8, 0, 0}, {1642, 7715, 68, 4, 0, 0},
    {1642, 7730, 136, 8, 0, 0}, {1642, 7743, 104, 8, 0, 0}, {1642, 7762, 96, 8, 0, 0},
    {1642, 7781, 120, 8, 0, 0}, {1642, 7789, 32, 8, 0, 0}, {1642, 7798, 72, 4, 0, 0},
    {1642, 7813, 128, 8, 0, 0}, {1642, 7825, 64, 4, 0, 0}, {1655, 0, 0, 56, 0, 0},
    {1655, 17773, 48, 8, 0, 0}, {1655, 17778, 40, 8, 0, 0}, {1678, 0, 0, 48, 0, 0},
    {1678, 8555, 16, 8, 0, 0}, {1678, 8564, 24, 8, 0, 0}, {1688, 0, 0, 48, 0, 0},
    {1688, 16850, 16, 8, 0, 0}, {1688, 16858, 32, 8, 0, 0}, {1688, 16869, 24, 8, 0, 0},
    {1703, 0, 0, 64, 0, 0}, {1703, 17820, 24, 8, 0, 0}, {1703, 17832, 16, 8, 0, 0},
    {1716, 0, 0, 160, 0, 0}, {1716, 8485, 40, 8, 0, 0}, {1716, 8508, 24, 8, 0, 0},
    {1716, 8516, 56, 8, 0, 0}, {1716, 8539, 32, 8, 0, 0}, {1729, 0, 0, 24, 0, 0},
    {1729, 8661, 16, 8, 0, 0}, {1784, 0, 0, 48, 0, 0}, {1784, 11227, 24, 1, 0, 0},
    {1784, 17489, 40, 8, 0, 0}, {1804, 0, 0, 40, 0, 0}, {1804, 11227, 24, 1, 0, 0},
    {1804, 17489, 32, 8, 0, 0}, {1885, 0, 0, 40, 0, 0}, {1885, 8696, 24, 8, 0, 0},
    {1885, 8703, 32, 8, 0, 0}, {1885, 8714, 16, 8, 0, 0}, {1899, 0, 0, 24, 0, 0},
    {1899, 13059, 8, 8, 0, 0}, {1899, 13066, 16, 8, 0, 0}, {1914, 0, 0, 32, 0, 0},
    {1914, 9220, 32, 0, 0, 0}, {1914, 9231, 10, 1, 0, 0}, {1914, 9239, 9, 1, 0, 0},
    {1914, 9259, 8, 1, 0, 0}, {1914, 9272, 24, 8, 0, 0}, {1914, 9284, 0, 8, 0, 0},
    {1914, 9294, 16, 8, 0, 0}, {1931, 0, 0, 48, 0, 0}, {1931, 12852, 32, 8, 0, 0},
    {1931, 12860, 16, 8, 0, 0}, {1931, 12868, 40, 8, 0, 0}, {1944, 0, 0, 16, 0, 0},
    {1944, 13059, 0, 8, 0, 0}, {1944, 13066, 8, 8, 0, 0}, {1963, 0, 0, 16, 0, 0},
    {1963, 7517, 0, 1, 0, 0}, {1963, 9391, 2, 1, 0, 0}, {1963, 17790, 3, 1, 0, 0},
    {1963, 17802, 8, 8, 0, 0}, {1976, 0, 0, 24, 0, 0}, {1976, 13542, 16, 8, 0, 0},
    {2015, 0, 0, 80, 0, 0}, {2015, 9757, 16, 8, 0, 0}, {2015, 9777, 48, 8, 0, 0},
    {2015, 9792, 24, 8, 0, 0}, {2015, 9819, 56, 8, 0, 0}, {2015, 9860, 32, 8, 0, 0},
    {2029, 0, 0, 152, 0, 0}, {2029, 10143, 120, 8, 0, 0}, {2029, 10157, 112, 8, 0, 0},
    {2029, 10174, 24, 8, 0, 0}, {2029, 10188, 72, 8, 0, 0}, {2029, 10201, 48, 8, 0, 0},
    {2029, 10211, 56, 8, 0, 0}, {2029, 10235, 80, 8, 0, 0}, {2029, 10244, 16, 8, 0, 0},
    {2029, 10257, 64, 8, 0, 0}, {2029, 10273, 104, 8, 0, 0}, {2029, 10285, 32, 8, 0, 0},
    {2029, 10295, 40, 8, 0, 0}, {2029, 10309, 128, 8, 0, 0}, {2046, 0, 0, 16, 0, 0},
    {2046, 4442, 0, 8, 0, 0}, {2046, 4451, 8, 8, 0, 0}, {2056, 0, 0, 160, 0, 0},
    {2056, 10783, 40, 8, 0, 0}, {2056, 10806, 67, 1, 0, 0}, {2056, 10821, 72, 88, 0, 0},
    {2056, 10911, 24, 8, 0, 0}, {2056, 10942, 32, 8, 0, 0}, {2068, 0, 0, 168, 0, 0},
    {2068, 11253, 16, 8, 0, 0}, {2083, 0, 0, 280, 0, 0}, {2083, 5900, 16, 256, 0, 0},
    {2100, 0, 0, 40, 0, 0}, {2100, 6639, 32, 8, 0, 0}, {2118, 0, 0, 40, 0, 0},
    {2118, 6958, 32, 8, 0, 0}, {2139, 0, 0, 40, 0, 0}, {2139, 11001, 16, 8, 0, 0},
    {2152, 0, 0, 936, 0, 0}, {2152, 11260, 880, 8, 0, 0}, {2152, 11275, 888, 8, 0, 0},
    {2152, 11285, 856, 8, 0, 0}, {2152, 11293, 872, 8, 0, 0}, {2152, 11305, 864, 8, 0, 0},
    {2169, 0, 0, 104, 0, 0}, {2169, 13354, 72, 8, 0, 0}, {2169, 13398, 80, 8, 0, 0},
    {2169, 13403, 96, 8, 0, 0}, {2169, 14109, 88, 8, 0, 0}, {2189, 0, 0, 24, 0, 0},
    {2189, 10138, 16, 8, 0, 0}, {2212, 0, 0, 225880, 0, 0}, {2212, 5940, 10720, 8, 0, 0},
    {2212, 5960, 10712, 8, 0, 0}, {2212, 6322, 79960, 1976, 0, 0}, {2212, 6532, 10800, 8, 0, 0},
    {2212, 6612, 10920, 8, 0, 0}, {2212, 6683, 10704, 8, 0, 0}, {2212, 6850, 7680, 8, 0, 0},
    {2212, 6859, 8520, 8, 0, 0}, {2212, 7020, 224640, 160, 0, 0}, {2212, 7035, 224792, 8, 0, 0},
    {2212, 7070, 224744, 8, 0, 0}, {2212, 7098, 224640, 8, 0, 0}, {2212, 7130, 224648, 8, 0, 0},
    {2212, 7155, 224768, 8, 0, 0}, {2212, 7185, 224776, 8, 0, 0}, {2212, 7219, 224784, 8, 0, 0},
    {2212, 7255, 224656, 8, 0, 0}, {2212, 7287, 224752, 8, 0, 0}, {2212, 7315, 224760, 8, 0, 0},
    {2212, 7357, 223128, 8, 0, 0}, {2212, 7383, 223136, 8, 0, 0}, {2212, 7402, 223144, 8, 0, 0},
    {2212, 7429, 223152, 8, 0, 0}, {2212, 7858, 8016, 8, 0, 0}, {2212, 7880, 8008, 8, 0, 0},
    {2212, 7900, 8000, 8, 0, 0}, {2212, 8127, 223160, 40, 0, 0}, {2212, 9023, 8504, 8, 0, 0},
    {2212, 9634, 79928, 8, 0, 0}, {2212, 9665, 79904, 8, 0, 0}, {2212, 10644, 7616, 8, 0, 0},
    {2212, 10657, 7600, 4, 0, 0}, {2212, 10671, 7608, 8, 0, 0}, {2212, 10682, 7432, 72, 0, 0},
    {2212, 10697, 7504, 24, 0, 0}, {2212, 11415, 7280, 8, 0, 0}, {2212, 11449, 7728, 8, 0, 0},
    {2212, 11469, 7704, 8, 0, 0}, {2212, 11487, 7688, 8, 0, 0}, {2212, 11503, 7696, 8, 0, 0},
    {2212, 13311, 223296, 1216, 0, 0}, {2212, 13332, 224512, 64, 0, 0},
    {2212, 13436, 7272, 8, 0, 0}, {2212, 13673, 10912, 8, 0, 0}, {2212, 16307, 7672, 8, 0, 0},
    {2212, 16315, 8512, 8, 0, 0}, {2212, 16801, 7344, 8, 0, 0}, {2212, 16814, 7360, 8, 0, 0},
    {2212, 17177, 81936, 141192, 0, 0}, {2212, 17224, 180248, 9608, 0, 0},
    {2212, 17239, 180256, 9600, 0, 0}, {2212, 17266, 189872, 480, 0, 0},
    {2212, 17299, 81944, 98304, 0, 0}, {2212, 17940, 10784, 8, 0, 0}, {2212, 17957, 10744, 8, 0, 0},
    {2212, 17981, 10728, 8, 0, 0}, {2212, 17998, 10736, 8, 0, 0}, {2212, 18202, 10680, 24, 0, 0},
    {2231, 0, 0, 40, 0, 0}, {2231, 6187, 32, 8, 0, 0}, {2231, 13550, 24, 8, 0, 0},
    {2244, 0, 0, 32, 0, 0}, {2244, 12677, 16, 8, 0, 0}, {2244, 12695, 24, 4, 0, 0},
    {2257, 0, 0, 40, 0, 0}, {2257, 10027, 24, 4, 0, 0}, {2257, 13398, 0, 8, 0, 0},
    {2257, 13805, 16, 8, 0, 0}, {2257, 17144, 8, 4, 0, 0}, {2269, 0, 0, 16, 0, 0},
    {2269, 13059, 0, 8, 0, 0}, {2281, 0, 0, 32, 0, 0}, {2281, 13365, 16, 8, 0, 0},
    {2281, 13378, 24, 8, 0, 0}, {2293, 0, 0, 152, 0, 0}, {2293, 13010, 24, 8, 0, 0},
    {2293, 17876, 64, 8, 0, 0}, {2312, 0, 0, 32, 0, 0}, {2312, 13255, 0, 8, 0, 0},
    {2324, 0, 0, 48, 0, 0}, {2324, 11418, 16, 8, 0, 0}, {2324, 11426, 24, 8, 0, 0},
    {2339, 0, 0, 104, 0, 0}, {2339, 12831, 56, 8, 0, 0}, {2351, 0, 0, 56, 0, 0},
    {2351, 13015, 24, 8, 0, 0}, {2351, 13022, 16, 8, 0, 0}, {2351, 13030, 48, 8, 0, 0},
    {2351, 13038, 32, 8, 0, 0}, {2366, 0, 0, 80, 0, 0}, {2366, 13398, 72, 8, 0, 0},
    {2384, 0, 0, 112, 0, 0}, {2384, 13682, 72, 8, 0, 0}, {2384, 13701, 48, 8, 0, 0},
    {2398, 0, 0, 112, 0, 0}, {2398, 9955, 88, 8, 0, 0}, {2398, 9964, 96, 8, 0, 0},
    {2398, 13390, 72, 8, 0, 0}, {2398, 15865, 80, 8, 0, 0}, {2414, 0, 0, 16, 0, 0},
    {2414, 13565, 0, 4, 0, 0}, {2414, 13575, 0, 8, 0, 0}, {2414, 13615, 8, 8, 0, 0},
    {2514, 0, 0, 200, 0, 0}, {2514, 9974, 16, 8, 0, 0}, {2514, 11208, 48, 8, 0, 0},
    {2514, 12980, 32, 8, 0, 0}, {2514, 15222, 64, 128, 0, 0}, {2514, 16334, 40, 8, 0, 0},
    {2514, 17761, 24, 8, 0, 0}, {2526, 0, 0, 40, 0, 0}, {2526, 15517, 16, 8, 0, 0},
    {2526, 15812, 32, 8, 0, 0}, {2526, 15817, 24, 8, 0, 0}, {2540, 0, 0, 80, 0, 0},
    {2540, 17796, 72, 8, 0, 0}, {2594, 0, 0, 144, 0, 0}, {2594, 9461, 104, 8, 0, 0},
    {2594, 9489, 112, 8, 0, 0}, {2594, 9955, 80, 8, 0, 0}, {2594, 12513, 88, 8, 0, 0},
    {2594, 13152, 136, 8, 0, 0}, {2594, 13354, 72, 8, 0, 0}, {2594, 13805, 96, 8, 0, 0},
    {2594, 14458, 128, 8, 0, 0}, {2594, 16692, 120, 8, 0, 0}, {2614, 0, 0, 80, 0, 0},
    {2614, 7853, 72, 8, 0, 0}, {2654, 0, 0, 832, 0, 0}, {2654, 6334, 144, 8, 0, 0},
    {2654, 6344, 200, 8, 0, 0}, {2654, 6364, 192, 8, 0, 0}, {2654, 6974, 96, 8, 0, 0},
    {2654, 6987, 104, 8, 0, 0}, {2654, 8415, 208, 8, 0, 0}, {2654, 8603, 112, 8, 0, 0},
    {2654, 8621, 72, 8, 0, 0}, {2654, 8734, 232, 8, 0, 0}, {2654, 9023, 128, 8, 0, 0},
    {2654, 9625, 120, 8, 0, 0}, {2654, 11643, 16, 8, 0, 0}, {2654, 13419, 160, 8, 0, 0},
    {2654, 13436, 8, 8, 0, 0}, {2654, 14430, 0, 8, 0, 0}, {2654, 16729, 152, 8, 0, 0},
    {2654, 16756, 288, 8, 0, 0}, {2654, 16776, 296, 8, 0, 0}, {2668, 0, 0, 40, 0, 0},
    {2668, 16617, 24, 8, 0, 0}, {2668, 16626, 16, 8, 0, 0}, {2686, 0, 0, 40, 0, 0},
    {2686, 13550, 32, 8, 0, 0}, {2700, 0, 0, 416, 0, 0}, {2700, 16903, 256, 8, 0, 0},
    {2700, 16911, 336, 8, 0, 0}, {2700, 16920, 32, 8, 0, 0}, {2700, 16933, 352, 8, 0, 0},
    {2700, 16942, 192, 8, 0, 0}, {2700, 16951, 48, 8, 0, 0}, {2700, 16962, 264, 8, 0, 0},
    {2700, 16970, 288, 8, 0, 0}, {2700, 16984, 168, 8, 0, 0}, {2700, 16993, 40, 8, 0, 0},
    {2700, 17005, 240, 8, 0, 0}, {2700, 17016, 344, 8, 0, 0}, {2700, 17023, 24, 8, 0, 0},
    {2700, 17031, 88, 8, 0, 0}, {2700, 17039, 360, 8, 0, 0}, {2700, 17053, 184, 8, 0, 0},
    {2700, 17065, 208, 8, 0, 0}, {2713, 0, 0, 112, 0, 0}, {2713, 9438, 72, 8, 0, 0},
    {2713, 13636, 80, 8, 0, 0}, {2713, 14817, 104, 8, 0, 0}, {2734, 0, 0, 64, 0, 0},
    {2734, 8721, 56, 8, 0, 0}, {2750, 0, 0, 24, 0, 0}, {2750, 13599, 16, 8, 0, 0},
    {2762, 0, 0, 64, 0, 0}, {2762, 18102, 24, 8, 0, 0}, {2762, 18122, 16, 8, 0, 0},
    {2778, 0, 0, 208, 0, 0}, {2778, 5848, 192, 8, 0, 0}, {2778, 9938, 24, 8, 0, 0},
    {2778, 12334, 16, 8, 0, 0}, {2778, 13504, 48, 8, 0, 0}, {2778, 17503, 136, 8, 0, 0},
    {2778, 17527, 144, 8, 0, 0}, {2778, 17551, 128, 8, 0, 0}, {2778, 17575, 104, 8, 0, 0},
    {2778, 17599, 112, 8, 0, 0}, {2778, 17623, 96, 8, 0, 0}, {2975, 0, 0, 128, 0, 0},
    {2975, 14114, 104, 8, 0, 0}, {2975, 14127, 96, 8, 0, 0}, {3364, 0, 0, 296, 0, 0},
    {3364, 6764, 72, 8, 0, 0}, {3364, 6800, 232, 8, 0, 0}, {3364, 13093, 24, 8, 0, 0},
    {3364, 13098, 32, 8, 0, 0}, {3364, 14147, 224, 8, 0, 0}, {3364, 14780, 200, 8, 0, 0},
    {3364, 14792, 208, 8, 0, 0}, {3364, 14801, 216, 8, 0, 0}, {3364, 15484, 16, 8, 0, 0},
    {3583, 0, 0, 24, 0, 0}, {3583, 6179, 16, 8, 0, 0}, {3624, 0, 0, 24, 0, 0},
    {3624, 9331, 16, 8, 0, 0}, {3659, 0, 0, 16, 0, 0}, {3659, 9684, 0, 8, 0, 0},
    {3659, 14444, 8, 8, 0, 0}, {3707, 0, 0, 88, 0, 0}, {3707, 9764, 0, 8, 0, 0},
    {3707, 9800, 16, 8, 0, 0}, {3707, 9810, 40, 8, 0, 0}, {3707, 10098, 48, 8, 0, 0},
    {3707, 11601, 56, 8, 0, 0}, {3707, 12647, 80, 8, 0, 0}, {3707, 13941, 74, 1, 0, 0},
    {3707, 14435, 8, 8, 0, 0}, {3707, 15490, 64, 8, 0, 0}, {3727, 0, 0, 32, 0, 0},
    {3727, 11804, 24, 8, 0, 0}, {3745, 0, 0, 112, 0, 0}, {3745, 12985, 40, 8, 0, 0},
    {3787, 0, 0, 332632, 0, 0}, {3787, 6532, 18432, 256, 0, 0}, {3787, 6549, 18688, 4, 0, 0},
    {3787, 6612, 26624, 16, 0, 0}, {3787, 7020, 30056, 8, 0, 0}, {3787, 7098, 30056, 8, 0, 0},
    {3787, 11704, 808, 8, 0, 0}, {3787, 13673, 1176, 16, 0, 0}, {3787, 17177, 26680, 3368, 0, 0},
    {3820, 0, 0, 936, 0, 0}, {3820, 6490, 864, 8, 0, 0}, {3820, 6511, 872, 8, 0, 0},
    {3820, 6664, 0, 832, 0, 0}, {3839, 0, 0, 32, 0, 0}, {3839, 11804, 24, 8, 0, 0},
    {5840, 0, 0, 32, 0, 0}, {5840, 9324, 8, 8, 0, 0}, {5840, 17496, 16, 8, 0, 0},
    {5840, 17766, 0, 8, 0, 0}, {5857, 0, 0, 32, 0, 0}, {5857, 9304, 24, 8, 0, 0},
    {5857, 11550, 16, 8, 0, 0}, {6213, 0, 0, 32, 0, 0}, {6213, 8887, 24, 8, 0, 0},
    {6213, 18140, 16, 8, 0, 0}, {6310, 0, 0, 64, 0, 0}, {6310, 6187, 32, 8, 0, 0},
    {6310, 13533, 40, 8, 0, 0}, {6567, 0, 0, 24, 0, 0}, {6567, 10138, 0, 8, 0, 0},
    {6942, 0, 0, 32, 0, 0}, {6942, 11804, 24, 8, 0, 0}, {7485, 0, 0, 32, 0, 0},
    {7485, 7348, 0, 8, 0, 0}, {7485, 13294, 8, 8, 0, 0}, {7502, 0, 0, 32, 0, 0},
    {7502, 11745, 16, 8, 0, 0}, {7502, 11792, 24, 8, 0, 0}, {7587, 0, 0, 32, 0, 0},
    {7587, 7622, 16, 8, 0, 0}, {8911, 0, 0, 56, 0, 0}, {8911, 8871, 48, 8, 0, 0},
    {8931, 0, 0, 56, 0, 0}, {8931, 8925, 32, 8, 0, 0}, {8947, 0, 0, 216, 0, 0},
    {8947, 12447, 24, 8, 0, 0}, {8947, 12457, 40, 8, 0, 0}, {9190, 0, 0, 56, 0, 0},
    {9190, 8988, 16, 8, 0, 0}, {9190, 9005, 40, 8, 0, 0}, {9517, 0, 0, 56, 0, 0},
    {9517, 9400, 40, 8, 0, 0}, {9517, 9413, 32, 8, 0, 0}, {9517, 9423, 24, 8, 0, 0},
    {9517, 13816, 48, 8, 0, 0}, {10014, 0, 0, 32, 0, 0}, {10014, 10138, 16, 8, 0, 0},
    {10014, 11742, 24, 8, 0, 0}, {10622, 0, 0, 24, 0, 0}, {10622, 13623, 16, 8, 0, 0},
    {10635, 0, 0, 64, 0, 0}, {10635, 6248, 24, 8, 0, 0}, {10635, 13887, 16, 8, 0, 0},
    {10635, 13962, 32, 8, 0, 0}, {12376, 0, 0, 32, 0, 0}, {12376, 7642, 16, 8, 0, 0},
    {12376, 13636, 24, 8, 0, 0}, {12575, 0, 0, 32, 0, 0}, {12575, 11804, 24, 8, 0, 0},
    {12618, 0, 0, 24, 0, 0}, {12734, 0, 0, 40, 0, 0}, {12734, 12467, 32, 8, 0, 0},
    {12734, 15517, 16, 8, 0, 0}, {12734, 15812, 24, 8, 0, 0}, {12754, 0, 0, 152, 0, 0},
    {12754, 6998, 72, 8, 0, 0}, {12754, 7004, 128, 8, 0, 0}, {12754, 10138, 88, 8, 0, 0},
    {12754, 12394, 112, 8, 0, 0}, {12754, 12785, 120, 8, 0, 0}, {12754, 14912, 0, 56, 0, 0},
    {12771, 0, 0, 56, 0, 0}, {12771, 12334, 40, 8, 0, 0}, {12771, 13436, 24, 8, 0, 0},
    {12771, 14871, 48, 8, 0, 0}, {12878, 0, 0, 48, 0, 0}, {12878, 16962, 24, 8, 0, 0},
    {12878, 17039, 32, 8, 0, 0}, {12878, 17144, 0, 8, 0, 0}, {12922, 0, 0, 40, 0, 0},
    {12922, 10138, 24, 8, 0, 0}, {12922, 11872, 16, 8, 0, 0}, {12953, 0, 0, 24, 0, 0},
    {12953, 12932, 16, 8, 0, 0}, {13789, 0, 0, 64, 0, 0}, {13789, 8977, 48, 8, 0, 0},
    {13789, 8996, 24, 8, 0, 0}, {13789, 9005, 56, 8, 0, 0}, {14095, 0, 0, 80, 0, 0},
    {14095, 6248, 24, 8, 0, 0}, {14095, 10039, 16, 8, 0, 0}, {14095, 12391, 32, 8, 0, 0},
    {14560, 0, 0, 64, 0, 0}, {14560, 14505, 32, 8, 0, 0}, {14560, 14514, 40, 8, 0, 0},
    {14560, 14523, 16, 8, 0, 0}, {14560, 14532, 48, 8, 0, 0}, {14560, 14542, 24, 8, 0, 0},
    {14668, 0, 0, 224, 0, 0}, {14668, 329, 176, 8, 0, 0}, {14668, 339, 168, 8, 0, 0},
    {14668, 521, 152, 8, 0, 0}, {14668, 771, 192, 8, 0, 0}, {14668, 786, 160, 8, 0, 0},
    {14668, 801, 200, 8, 0, 0}, {14668, 1179, 216, 8, 0, 0}, {14668, 1205, 184, 8, 0, 0},
    {14668, 1383, 208, 8, 0, 0}, {14668, 3422, 144, 8, 0, 0}, {14668, 6624, 136, 8, 0, 0},
    {14668, 6704, 88, 8, 0, 0}, {14668, 8653, 80, 8, 0, 0}, {14668, 14492, 128, 8, 0, 0},
    {14668, 14984, 104, 8, 0, 0}, {14668, 15661, 72, 8, 0, 0}, {14668, 16697, 112, 8, 0, 0},
    {14668, 17083, 120, 8, 0, 0}, {14744, 0, 0, 48, 0, 0}, {14744, 12471, 40, 8, 0, 0},
    {14744, 15517, 16, 8, 0, 0}, {14744, 15812, 32, 8, 0, 0}, {14744, 15817, 24, 8, 0, 0},
    {14887, 0, 0, 32, 0, 0}, {14887, 15086, 24, 8, 0, 0}, {15090, 0, 0, 32, 0, 0},
    {15090, 11804, 24, 8, 0, 0}, {15148, 0, 0, 16, 0, 0}, {15148, 11208, 8, 8, 0, 0},
    {15148, 12334, 0, 8, 0, 0}, {15157, 0, 0, 48, 0, 0}, {15157, 15171, 16, 8, 0, 0},
    {15178, 0, 0, 72, 0, 0}, {15178, 6725, 40, 8, 0, 0}, {15178, 6735, 48, 8, 0, 0},
    {15677, 0, 0, 32, 0, 0}, {15677, 15202, 16, 8, 0, 0}, {16003, 0, 0, 32, 0, 0},
    {16003, 11804, 24, 8, 0, 0}, {16017, 0, 0, 528, 0, 0}, {16017, 8721, 8, 512, 0, 0},
    {16017, 14902, 520, 8, 0, 0}, {16030, 0, 0, 263248, 0, 0}, {16030, 13220, 512, 8, 0, 0},
    {16030, 13232, 520, 4, 0, 0}, {16053, 0, 0, 32, 0, 0}, {16053, 12334, 0, 8, 0, 0},
    {16053, 13436, 16, 8, 0, 0}, {16071, 0, 0, 48, 0, 0}, {16071, 5932, 0, 8, 0, 0},
    {16071, 10118, 24, 8, 0, 0}, {16071, 13492, 20, 4, 0, 0}, {16071, 14359, 8, 8, 0, 0},
    {16091, 0, 0, 48, 0, 0}, {16091, 11854, 4, 4, 0, 0}, {16109, 0, 0, 24, 0, 0},
    {16130, 0, 0, 48, 0, 0}, {16130, 6237, 32, 4, 0, 0}, {16130, 10108, 8, 8, 0, 0},
    {16130, 12996, 44, 4, 0, 0}, {16130, 13450, 40, 4, 0, 0}, {16130, 14841, 0, 8, 0, 0},
    {16130, 16328, 36, 4, 0, 0}, {16155, 0, 0, 40, 0, 0}, {16155, 13623, 24, 8, 0, 0},
    {16155, 13627, 32, 8, 0, 0}, {16155, 17144, 16, 8, 0, 0}, {16634, 0, 0, 496, 0, 0},
    {16634, 11742, 16, 8, 0, 0}, {16634, 13441, 32, 8, 0, 0}, {16634, 13516, 24, 4, 0, 0},
    {16634, 17802, 40, 456, 0, 0}, {17679, 0, 0, 32, 0, 0}, {17679, 11804, 24, 8, 0, 0},
    {17697, 0, 0, 56, 0, 0}, {17697, 6248, 16, 8, 0, 0}, {17697, 13962, 40, 8, 0, 0},
    {18167, 0, 0, 32, 0, 0}, {18167, 8959, 16, 8, 0, 0}, {18167, 15081, 24, 8, 0, 0},
    {18325, 0, 0, 88, 0, 0}, {18325, 11199, 80, 8, 0, 0}, {18367, 0, 0, 48, 0, 0},
    {18367, 12321, 24, 8, 0, 0}, {18367, 14871, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {537, 4}, {551, 0}, {3532, 22}, {13294, 5},
};

static const struct table_type types[] = {
    {43, 1464, 88, 88, 0, 8}, {88, 1514, 72, 72, 8, 6}, {102, 1487, 96, 96, 14, 9},
    {620, 1990, 24, 24, 23, 1}, {697, 2169, 104, 104, 24, 10}, {751, 11611, 72, 72, 34, 2},
    {1088, 2366, 80, 80, 36, 7}, {1197, 2398, 112, 112, 43, 10}, {1619, 1619, 64, 64, 53, 0},
    {3045, 2540, 80, 80, 53, 7}, {3077, 2594, 144, 144, 60, 15}, {3115, 2614, 80, 80, 75, 7},
    {3251, 2713, 112, 112, 82, 9}, {3270, 2713, 112, 112, 91, 9}, {3302, 2713, 112, 112, 100, 9},
    {3891, 3917, 48, 48, 109, 3}, {3961, 637, 112, 112, 112, 11}, {3977, 10605, 24, 24, 123, 1},
    {3997, 3135, 168, 168, 124, 15}, {4011, 3143, 32, 32, 139, 2}, {4040, 121, 32, 32, 141, 0},
    {4056, 121, 32, 32, 141, 0}, {4072, 3607, 32, 32, 141, 2}, {4088, 58, 112, 112, 143, 0},
    {4107, 72, 152, 152, 143, 1}, {4128, 5258, 48, 48, 144, 3}, {4149, 5297, 64, 64, 147, 3},
    {4173, 5275, 48, 48, 150, 3}, {4192, 385, 48, 48, 153, 1}, {4205, 2822, 88, 88, 154, 3},
    {4217, 3430, 72, 72, 157, 3}, {4229, 16359, 80, 80, 160, 1}, {4248, 1568, 160, 160, 161, 10},
    {4265, 204, 128, 128, 171, 3}, {4286, 396, 32, 32, 174, 2}, {4306, 3059, 32, 32, 176, 1},
    {4331, 16344, 96, 96, 177, 2}, {4346, 1763, 40, 40, 179, 1}, {4361, 1743, 32, 32, 180, 1},
    {4381, 8800, 32, 32, 181, 0}, {4390, 442, 64, 64, 181, 2}, {4460, 10721, 32, 32, 183, 0},
    {4486, 432, 32, 32, 183, 0}, {4500, 686, 32, 32, 183, 0}, {4530, 675, 72, 72, 183, 1},
    {4541, 7549, 40, 40, 184, 0}, {4567, 2577, 96, 40, 184, 1}, {4595, 18216, 32, 32, 185, 0},
    {4636, 14996, 48, 48, 185, 4}, {4655, 6791, 152, 152, 189, 3}, {4674, 6791, 152, 152, 192, 3},
    {4693, 6791, 152, 152, 195, 3}, {4712, 6923, 64, 64, 198, 3}, {4724, 9948, 48, 48, 201, 2},
    {4735, 13461, 40, 40, 203, 2}, {4765, 15974, 120, 120, 205, 5},
    {4778, 16710, 200, 200, 210, 12}, {4796, 6931, 24, 24, 222, 1}, {4815, 11722, 32, 32, 223, 2},
    {4827, 3642, 80, 80, 225, 6}, {4841, 3803, 64, 64, 231, 5}, {4855, 1368, 80, 80, 236, 2},
    {4872, 235, 192, 192, 238, 0}, {4893, 353, 224, 224, 238, 1}, {4916, 889, 32, 32, 239, 0},
    {4925, 943, 32, 32, 239, 1}, {4956, 964, 56, 56, 240, 1}, {5000, 998, 48, 48, 241, 2},
    {5044, 1032, 64, 64, 243, 2}, {5082, 1060, 56, 56, 245, 3}, {5120, 3005, 56, 56, 248, 0},
    {5158, 1264, 56, 56, 248, 0}, {5172, 1335, 152, 152, 248, 8}, {5188, 1312, 24, 24, 256, 1},
    {5213, 3364, 296, 296, 257, 9}, {5231, 3339, 24, 24, 266, 1}, {5317, 15178, 72, 72, 267, 1},
    {5336, 2862, 33728, 33728, 268, 0}, {5369, 2927, 40, 40, 268, 0}, {5380, 2938, 32, 32, 268, 0},
    {5397, 2938, 32, 32, 268, 0}, {5414, 2962, 32, 32, 268, 0}, {5431, 2962, 32, 32, 268, 0},
    {5448, 2951, 32, 32, 268, 0}, {5463, 2951, 32, 32, 268, 0}, {5478, 2951, 32, 32, 268, 0},
    {5493, 2951, 32, 32, 268, 0}, {5508, 2951, 32, 32, 268, 0}, {5524, 2951, 32, 32, 268, 0},
    {5577, 2991, 272, 272, 268, 4}, {5594, 3163, 40, 40, 272, 1}, {5612, 2444, 32, 32, 273, 0},
    {5629, 2474, 32, 32, 273, 0}, {5644, 2489, 32, 32, 273, 1}, {5660, 2461, 120, 120, 274, 5},
    {5677, 2502, 88, 88, 279, 5}, {5693, 2562, 56, 56, 284, 2}, {5708, 17709, 112, 112, 286, 2},
    {5748, 2633, 24, 24, 288, 0}, {5770, 12635, 56, 56, 288, 5}, {5785, 12618, 24, 24, 293, 1},
    {5805, 16877, 64, 64, 294, 1}, {5876, 8382, 24, 24, 295, 1}, {6197, 6213, 32, 32, 296, 2},
    {6262, 6310, 64, 64, 298, 1}, {6274, 6294, 40, 40, 299, 1}, {6326, 1, 24, 24, 300, 1},
    {6384, 3565, 152, 160, 301, 9}, {6400, 1414, 40, 40, 310, 2}, {6422, 1430, 40, 40, 312, 2},
    {6445, 3583, 24, 24, 314, 1}, {6808, 1585, 56, 56, 315, 3}, {6835, 1585, 64, 56, 318, 3},
    {6873, 1536, 56, 56, 321, 0}, {6883, 6942, 32, 32, 321, 1}, {6908, 16003, 32, 32, 322, 1},
    {7467, 7502, 32, 32, 323, 2}, {7532, 1629, 24, 24, 325, 1}, {7587, 7587, 32, 32, 326, 2},
    {7599, 1885, 56, 40, 328, 3}, {7853, 1642, 208, 216, 331, 10}, {7919, 5145, 112, 112, 341, 2},
    {7943, 8931, 56, 56, 343, 1}, {7971, 8931, 56, 56, 344, 1}, {8007, 5857, 32, 32, 345, 1},
    {8032, 8911, 56, 56, 346, 1}, {8056, 8947, 216, 216, 347, 1}, {8160, 3491, 48, 48, 348, 1},
    {8192, 3506, 80, 80, 349, 2}, {8226, 3523, 56, 56, 351, 1}, {8445, 3694, 152, 160, 352, 9},
    {8455, 1729, 24, 24, 361, 1}, {8589, 191, 80, 80, 362, 2}, {8750, 1784, 48, 48, 364, 1},
    {8768, 1804, 40, 40, 365, 1}, {8782, 1820, 32, 32, 366, 2}, {8810, 1866, 104, 104, 368, 2},
    {8826, 1840, 32, 32, 370, 2}, {9023, 1931, 48, 48, 372, 0}, {9028, 9190, 56, 56, 372, 2},
    {9046, 3624, 24, 24, 374, 1}, {9057, 9190, 56, 56, 375, 2}, {9074, 3624, 24, 24, 377, 1},
    {9084, 9190, 56, 56, 378, 2}, {9109, 9190, 56, 56, 380, 2}, {9133, 9190, 56, 56, 382, 2},
    {9159, 9190, 56, 56, 384, 2}, {9178, 3624, 24, 24, 386, 1}, {9507, 9517, 56, 56, 387, 4},
    {9893, 9911, 56, 56, 391, 2}, {9989, 10014, 32, 32, 393, 2}, {10054, 10072, 48, 48, 395, 2},
    {10092, 4435, 152, 80, 397, 6}, {10128, 2514, 200, 200, 403, 9},
    {10342, 2029, 152, 152, 412, 15}, {10351, 12376, 32, 32, 427, 2},
    {10372, 12754, 152, 152, 429, 11}, {10401, 12771, 56, 56, 440, 4},
    {10426, 14095, 80, 80, 444, 6}, {10732, 3694, 152, 160, 450, 9}, {10742, 10622, 24, 24, 459, 1},
    {10765, 1885, 48, 40, 460, 3}, {11022, 2139, 40, 40, 463, 2}, {11027, 2083, 280, 280, 465, 1},
    {11043, 2100, 32, 40, 466, 1}, {11060, 2118, 32, 40, 467, 1}, {11848, 2068, 168, 168, 468, 2},
    {11863, 15090, 32, 32, 470, 1}, {11878, 4471, 32, 32, 471, 2}, {11897, 16648, 48, 48, 473, 2},
    {11912, 16634, 496, 496, 475, 3}, {11938, 5908, 56, 56, 478, 4}, {11959, 6669, 40, 40, 482, 1},
    {11977, 7537, 32, 32, 483, 2}, {11993, 8074, 56, 56, 485, 2}, {12016, 8674, 56, 56, 487, 2},
    {12056, 8252, 32, 32, 489, 2}, {12075, 8473, 40, 40, 491, 2}, {12091, 8684, 40, 40, 493, 2},
    {12107, 9308, 40, 40, 495, 2}, {12127, 9996, 32, 32, 497, 2}, {12149, 10976, 72, 72, 499, 5},
    {12167, 11729, 56, 56, 504, 1}, {12184, 13947, 40, 40, 505, 3}, {12203, 14174, 64, 64, 508, 2},
    {12226, 14478, 48, 48, 510, 2}, {12244, 14850, 32, 32, 512, 1}, {12261, 15503, 32, 32, 513, 2},
    {12279, 16380, 40, 40, 515, 2}, {12299, 18350, 56, 56, 517, 3}, {12386, 2068, 168, 168, 520, 2},
    {12486, 12500, 64, 64, 522, 1}, {12535, 2231, 40, 40, 523, 0}, {12540, 3727, 32, 32, 523, 1},
    {12554, 12575, 32, 32, 524, 1}, {12715, 12734, 40, 40, 525, 3}, {12904, 3745, 112, 112, 528, 1},
    {12918, 12922, 40, 40, 529, 2}, {12940, 12953, 24, 24, 531, 1}, {13075, 1885, 48, 40, 532, 3},
    {13108, 13124, 48, 48, 535, 1}, {13141, 2293, 144, 152, 536, 3}, {13161, 2324, 48, 48, 539, 3},
    {13168, 18167, 32, 32, 542, 2}, {13183, 1885, 56, 40, 544, 3}, {13272, 13282, 88, 88, 547, 1},
    {13294, 2351, 56, 56, 548, 4}, {13750, 13789, 64, 64, 552, 3}, {13820, 6588, 40, 40, 555, 1},
    {13840, 11831, 48, 48, 556, 1}, {13860, 13201, 64, 64, 557, 5}, {13894, 2577, 104, 40, 562, 1},
    {13909, 2577, 40, 40, 563, 1}, {14295, 2423, 104, 104, 564, 2}, {14378, 14397, 80, 80, 566, 1},
    {14415, 414, 72, 72, 567, 4}, {14551, 14560, 64, 64, 571, 5}, {14636, 18325, 88, 88, 576, 2},
    {14723, 14744, 48, 48, 578, 4}, {14760, 899, 88, 88, 582, 3}, {14769, 1250, 104, 104, 585, 5},
    {14878, 14887, 32, 32, 590, 1}, {15046, 14621, 24, 24, 591, 0}, {15059, 14343, 48, 48, 591, 1},
    {15120, 2514, 200, 200, 592, 9}, {15124, 15157, 48, 48, 601, 1}, {15196, 2526, 40, 40, 602, 3},
    {15407, 14654, 48, 48, 605, 2}, {15420, 14668, 224, 224, 607, 15},
    {15439, 14688, 104, 104, 622, 7}, {15454, 3875, 32, 32, 629, 2}, {15466, 14704, 32, 32, 631, 0},
    {15677, 15677, 32, 32, 631, 2}, {15826, 17679, 32, 32, 633, 1}, {15845, 17679, 32, 32, 634, 1},
    {15881, 11650, 48, 48, 635, 4}, {15914, 16677, 32, 32, 639, 2}, {15942, 16658, 40, 40, 641, 2},
    {16149, 16155, 40, 40, 643, 3}, {16182, 5732, 144, 144, 646, 8}, {16197, 2577, 56, 40, 654, 1},
    {16833, 2577, 48, 40, 655, 1}, {17093, 5829, 40, 40, 656, 2}, {17123, 2686, 32, 40, 658, 1},
    {17129, 3839, 32, 32, 659, 1}, {17144, 4514, 936, 936, 660, 12}, {17183, 10635, 64, 64, 672, 4},
    {17202, 3768, 24, 24, 676, 1}, {17359, 14004, 56, 56, 677, 4}, {17376, 13984, 24, 24, 681, 1},
    {17397, 13984, 24, 24, 682, 1}, {17420, 17161, 56, 56, 683, 5}, {17441, 17326, 80, 80, 688, 7},
    {17456, 17340, 40, 40, 695, 3}, {17476, 17697, 56, 56, 698, 5}, {17748, 3676, 128, 144, 703, 4},
    {17802, 2068, 168, 168, 707, 2}, {18021, 3858, 64, 64, 709, 4}, {18047, 3858, 64, 64, 713, 4},
    {18065, 3858, 64, 64, 717, 4}, {18148, 1885, 56, 40, 721, 3}, {18229, 460, 56, 56, 724, 4},
    {18259, 3205, 168, 168, 728, 16}, {18293, 3440, 136, 136, 744, 13},
    {18346, 18367, 48, 48, 757, 2}, {18377, 8149, 168, 168, 759, 3},
    {18391, 8149, 168, 168, 762, 3}, {18407, 3474, 184, 184, 765, 2},
    {18430, 2778, 208, 208, 767, 9},
};

static const struct table_held held[] = {
    {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {13623, C_MEMBER_OBJECT, 72, 1}, {13398, C_MEMBER_OBJECT, 80, 1},
    {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {13354, C_MEMBER_OBJECT, 72, 1}, {9694, C_MEMBER_OBJECT, 80, 1}, {9699, C_MEMBER_OBJECT, 88, 1},
    {10092, C_MEMBER_OBJECT, 16, 1}, {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1},
    {13478, C_MEMBER_OBJECT, 32, 1}, {17093, C_MEMBER_OBJECT, 40, 1},
    {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1}, {13354, C_MEMBER_OBJECT, 72, 1},
    {13398, C_MEMBER_OBJECT, 80, 1}, {14109, C_MEMBER_OBJECT, 88, 1},
    {13403, C_MEMBER_OBJECT, 96, 1}, {15031, C_MEMBER_OBJECT, 56, 1},
    {15003, C_MEMBER_OBJECT, 64, 1}, {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1},
    {13478, C_MEMBER_OBJECT, 32, 1}, {17093, C_MEMBER_OBJECT, 40, 1},
    {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1}, {13398, C_MEMBER_OBJECT, 72, 1},
    {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {13390, C_MEMBER_OBJECT, 72, 1}, {15865, C_MEMBER_OBJECT, 80, 1},
    {9955, C_MEMBER_OBJECT, 88, 1}, {9964, C_MEMBER_OBJECT, 96, 1}, {9023, C_MEMBER_OBJECT, 16, 1},
    {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {17796, C_MEMBER_OBJECT, 72, 1}, {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1},
    {13478, C_MEMBER_OBJECT, 32, 1}, {17093, C_MEMBER_OBJECT, 40, 1},
    {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1}, {13354, C_MEMBER_OBJECT, 72, 1},
    {9955, C_MEMBER_OBJECT, 80, 1}, {12513, C_MEMBER_OBJECT, 88, 1},
    {13805, C_MEMBER_OBJECT, 96, 1}, {9461, C_MEMBER_OBJECT, 104, 1},
    {9489, C_MEMBER_OBJECT, 112, 1}, {16692, C_MEMBER_OBJECT, 120, 1},
    {14458, C_MEMBER_OBJECT, 128, 1}, {13152, C_MEMBER_OBJECT, 136, 1},
    {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {7853, C_MEMBER_OBJECT, 72, 1}, {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1},
    {13478, C_MEMBER_OBJECT, 32, 1}, {17093, C_MEMBER_OBJECT, 40, 1},
    {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1}, {9438, C_MEMBER_OBJECT, 72, 1},
    {13636, C_MEMBER_OBJECT, 80, 1}, {14817, C_MEMBER_OBJECT, 104, 1},
    {9023, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {9438, C_MEMBER_OBJECT, 72, 1}, {13636, C_MEMBER_OBJECT, 80, 1},
    {14817, C_MEMBER_OBJECT, 104, 1}, {9023, C_MEMBER_OBJECT, 16, 1},
    {6248, C_MEMBER_OBJECT, 24, 1}, {13478, C_MEMBER_OBJECT, 32, 1},
    {17093, C_MEMBER_OBJECT, 40, 1}, {8415, C_MEMBER_OBJECT, 48, 1}, {7526, C_MEMBER_OBJECT, 56, 1},
    {9438, C_MEMBER_OBJECT, 72, 1}, {13636, C_MEMBER_OBJECT, 80, 1},
    {14817, C_MEMBER_OBJECT, 104, 1}, {3947, C_MEMBER_OBJECT, 16, 1},
    {3906, C_MEMBER_OBJECT, 24, 1}, {3927, C_MEMBER_OBJECT, 32, 1}, {10564, C_MEMBER_OBJECT, 16, 1},
    {10459, C_MEMBER_OBJECT, 24, 1}, {10520, C_MEMBER_OBJECT, 32, 1},
    {10473, C_MEMBER_OBJECT, 40, 1}, {10533, C_MEMBER_OBJECT, 48, 1},
    {10547, C_MEMBER_OBJECT, 56, 1}, {10573, C_MEMBER_OBJECT, 64, 1},
    {10584, C_MEMBER_OBJECT, 72, 1}, {10487, C_MEMBER_OBJECT, 80, 1},
    {10502, C_MEMBER_OBJECT, 88, 1}, {10444, C_MEMBER_OBJECT, 96, 1},
    {10598, C_MEMBER_OBJECT, 16, 1}, {16570, C_MEMBER_OBJECT, 16, 1},
    {16419, C_MEMBER_OBJECT, 24, 1}, {16497, C_MEMBER_OBJECT, 32, 1},
    {16434, C_MEMBER_OBJECT, 40, 1}, {16521, C_MEMBER_OBJECT, 48, 1},
    {16536, C_MEMBER_OBJECT, 56, 1}, {16590, C_MEMBER_OBJECT, 64, 1},
    {16602, C_MEMBER_OBJECT, 72, 1}, {16449, C_MEMBER_OBJECT, 80, 1},
    {16465, C_MEMBER_OBJECT, 88, 1}, {16403, C_MEMBER_OBJECT, 96, 1},
    {16554, C_MEMBER_OBJECT, 120, 1}, {16511, C_MEMBER_OBJECT, 128, 1},
    {16580, C_MEMBER_OBJECT, 136, 1}, {16484, C_MEMBER_OBJECT, 144, 1},
    {16174, C_MEMBER_OBJECT, 16, 1}, {16167, C_MEMBER_OBJECT, 24, 1},
    {13387, C_MEMBER_OBJECT, 16, 1}, {13623, C_MEMBER_OBJECT, 24, 1},
    {17736, C_MEMBER_OBJECT, 104, 1}, {8555, C_MEMBER_OBJECT, 16, 1},
    {8564, C_MEMBER_OBJECT, 24, 1}, {8573, C_MEMBER_OBJECT, 32, 1}, {17832, C_MEMBER_OBJECT, 16, 1},
    {17820, C_MEMBER_OBJECT, 24, 1}, {17809, C_MEMBER_OBJECT, 32, 1},
    {16850, C_MEMBER_OBJECT, 16, 1}, {16869, C_MEMBER_OBJECT, 24, 1},
    {16858, C_MEMBER_OBJECT, 32, 1}, {12520, C_MEMBER_OBJECT, 40, 1},
    {11575, C_MEMBER_OBJECT, 16, 1}, {9015, C_MEMBER_OBJECT, 24, 1}, {9931, C_MEMBER_OBJECT, 32, 1},
    {18181, C_MEMBER_OBJECT, 16, 1}, {9015, C_MEMBER_OBJECT, 24, 1}, {9537, C_MEMBER_OBJECT, 64, 1},
    {13623, C_MEMBER_OBJECT, 64, 1}, {6647, C_MEMBER_OBJECT, 32, 1}, {6654, C_MEMBER_OBJECT, 64, 1},
    {16827, C_MEMBER_OBJECT, 96, 1}, {7348, C_MEMBER_OBJECT, 104, 1},
    {8434, C_MEMBER_OBJECT, 112, 1}, {6253, C_MEMBER_OBJECT, 120, 1},
    {14863, C_MEMBER_OBJECT, 128, 1}, {7559, C_MEMBER_OBJECT, 136, 1},
    {9528, C_MEMBER_OBJECT, 144, 1}, {13973, C_MEMBER_OBJECT, 152, 1},
    {8434, C_MEMBER_OBJECT, 80, 1}, {7348, C_MEMBER_OBJECT, 88, 1}, {14863, C_MEMBER_OBJECT, 96, 1},
    {12334, C_MEMBER_OBJECT, 16, 1}, {9023, C_MEMBER_OBJECT, 24, 1},
    {12329, C_MEMBER_OBJECT, 24, 1}, {6647, C_MEMBER_OBJECT, 32, 1}, {6654, C_MEMBER_OBJECT, 64, 1},
    {13882, C_MEMBER_OBJECT, 32, 1}, {18099, C_MEMBER_OBJECT, 24, 1},
    {14958, C_MEMBER_OBJECT, 40, 1}, {15389, C_MEMBER_OBJECT, 48, 1},
    {13398, C_MEMBER_OBJECT, 24, 1}, {13550, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14785, C_MEMBER_OBJECT, 16, 1}, {18195, C_MEMBER_OBJECT, 24, 1},
    {9023, C_MEMBER_OBJECT, 32, 1}, {18087, C_MEMBER_OBJECT, 40, 1},
    {14756, C_MEMBER_OBJECT, 16, 1}, {9023, C_MEMBER_OBJECT, 136, 1},
    {18087, C_MEMBER_OBJECT, 144, 1}, {14756, C_MEMBER_OBJECT, 16, 1},
    {9023, C_MEMBER_OBJECT, 136, 1}, {18087, C_MEMBER_OBJECT, 144, 1},
    {14756, C_MEMBER_OBJECT, 16, 1}, {9023, C_MEMBER_OBJECT, 136, 1},
    {18087, C_MEMBER_OBJECT, 144, 1}, {6721, C_MEMBER_OBJECT, 16, 1},
    {9023, C_MEMBER_OBJECT, 40, 1}, {18087, C_MEMBER_OBJECT, 48, 1},
    {18087, C_MEMBER_OBJECT, 32, 1}, {9023, C_MEMBER_OBJECT, 40, 1}, {8863, C_MEMBER_OBJECT, 16, 1},
    {9547, C_MEMBER_OBJECT, 24, 1}, {8863, C_MEMBER_OBJECT, 72, 1}, {14810, C_MEMBER_OBJECT, 80, 1},
    {18187, C_MEMBER_OBJECT, 88, 1}, {9023, C_MEMBER_OBJECT, 96, 1},
    {18087, C_MEMBER_OBJECT, 104, 1}, {6757, C_MEMBER_OBJECT, 32, 1},
    {9438, C_MEMBER_OBJECT, 40, 1}, {9430, C_MEMBER_OBJECT, 48, 1}, {8863, C_MEMBER_OBJECT, 56, 1},
    {14810, C_MEMBER_OBJECT, 64, 1}, {9547, C_MEMBER_OBJECT, 72, 1},
    {8849, C_MEMBER_OBJECT, 120, 1}, {14160, C_MEMBER_OBJECT, 136, 1},
    {15377, C_MEMBER_OBJECT, 152, 1}, {14756, C_MEMBER_OBJECT, 168, 1},
    {18087, C_MEMBER_OBJECT, 176, 1}, {9023, C_MEMBER_OBJECT, 184, 1},
    {15400, C_MEMBER_OBJECT, 16, 1}, {9023, C_MEMBER_OBJECT, 16, 1},
    {18087, C_MEMBER_OBJECT, 24, 1}, {12972, C_MEMBER_OBJECT, 16, 1},
    {8901, C_MEMBER_OBJECT, 24, 1}, {9430, C_MEMBER_OBJECT, 32, 1}, {11543, C_MEMBER_OBJECT, 40, 1},
    {12338, C_MEMBER_OBJECT, 48, 1}, {11816, C_MEMBER_OBJECT, 56, 1},
    {13643, C_MEMBER_OBJECT, 24, 1}, {13655, C_MEMBER_OBJECT, 32, 1},
    {14073, C_MEMBER_OBJECT, 40, 1}, {14085, C_MEMBER_OBJECT, 48, 1},
    {14058, C_MEMBER_OBJECT, 56, 1}, {9737, C_MEMBER_OBJECT, 48, 1},
    {13247, C_MEMBER_OBJECT, 72, 1}, {17736, C_MEMBER_OBJECT, 184, 1},
    {7576, C_MEMBER_OBJECT, 24, 1}, {9547, C_MEMBER_OBJECT, 32, 1}, {9547, C_MEMBER_OBJECT, 32, 1},
    {14152, C_MEMBER_OBJECT, 40, 1}, {9547, C_MEMBER_OBJECT, 32, 1},
    {15858, C_MEMBER_OBJECT, 56, 1}, {9547, C_MEMBER_OBJECT, 32, 1},
    {14152, C_MEMBER_OBJECT, 40, 1}, {15858, C_MEMBER_OBJECT, 48, 1},
    {14193, C_MEMBER_OBJECT, 24, 1}, {14207, C_MEMBER_OBJECT, 32, 1},
    {9205, C_MEMBER_OBJECT, 40, 1}, {14824, C_MEMBER_OBJECT, 48, 1},
    {18181, C_MEMBER_OBJECT, 56, 1}, {13927, C_MEMBER_OBJECT, 64, 1},
    {9883, C_MEMBER_OBJECT, 136, 1}, {6775, C_MEMBER_OBJECT, 144, 1},
    {14315, C_MEMBER_OBJECT, 16, 1}, {15484, C_MEMBER_OBJECT, 16, 1},
    {14226, C_MEMBER_OBJECT, 48, 1}, {14242, C_MEMBER_OBJECT, 56, 1},
    {6764, C_MEMBER_OBJECT, 72, 1}, {14780, C_MEMBER_OBJECT, 200, 1},
    {14792, C_MEMBER_OBJECT, 208, 1}, {14801, C_MEMBER_OBJECT, 216, 1},
    {14147, C_MEMBER_OBJECT, 224, 1}, {6800, C_MEMBER_OBJECT, 232, 1},
    {17726, C_MEMBER_OBJECT, 16, 1}, {18087, C_MEMBER_OBJECT, 64, 1},
    {14139, C_MEMBER_OBJECT, 16, 1}, {15638, C_MEMBER_OBJECT, 56, 1},
    {15575, C_MEMBER_OBJECT, 72, 1}, {15606, C_MEMBER_OBJECT, 256, 1},
    {12593, C_MEMBER_OBJECT, 32, 1}, {8551, C_MEMBER_OBJECT, 24, 1},
    {15137, C_MEMBER_OBJECT, 40, 1}, {13358, C_MEMBER_OBJECT, 64, 1},
    {12360, C_MEMBER_OBJECT, 72, 1}, {14581, C_MEMBER_OBJECT, 96, 1},
    {14601, C_MEMBER_OBJECT, 104, 1}, {3019, C_MEMBER_OBJECT, 16, 1},
    {8551, C_MEMBER_OBJECT, 32, 1}, {13941, C_MEMBER_OBJECT, 48, 1},
    {15104, C_MEMBER_OBJECT, 56, 1}, {9621, C_MEMBER_OBJECT, 72, 1},
    {15022, C_MEMBER_OBJECT, 40, 1}, {18087, C_MEMBER_OBJECT, 48, 1},
    {15386, C_MEMBER_OBJECT, 16, 1}, {6749, C_MEMBER_OBJECT, 32, 1}, {6248, C_MEMBER_OBJECT, 16, 1},
    {12391, C_MEMBER_OBJECT, 24, 1}, {18087, C_MEMBER_OBJECT, 32, 1},
    {12607, C_MEMBER_OBJECT, 40, 1}, {16739, C_MEMBER_OBJECT, 48, 1},
    {18087, C_MEMBER_OBJECT, 16, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {17796, C_MEMBER_OBJECT, 16, 1}, {18140, C_MEMBER_OBJECT, 16, 1},
    {8887, C_MEMBER_OBJECT, 24, 1}, {18087, C_MEMBER_OBJECT, 48, 1}, {6234, C_MEMBER_OBJECT, 24, 1},
    {9023, C_MEMBER_OBJECT, 16, 1}, {6127, C_MEMBER_OBJECT, 16, 1}, {6084, C_MEMBER_OBJECT, 24, 1},
    {6115, C_MEMBER_OBJECT, 32, 1}, {5981, C_MEMBER_OBJECT, 40, 1}, {6092, C_MEMBER_OBJECT, 56, 1},
    {6025, C_MEMBER_OBJECT, 96, 1}, {6004, C_MEMBER_OBJECT, 104, 1},
    {6045, C_MEMBER_OBJECT, 112, 1}, {6064, C_MEMBER_OBJECT, 120, 1},
    {6142, C_MEMBER_OBJECT, 16, 1}, {6150, C_MEMBER_OBJECT, 24, 1}, {6171, C_MEMBER_OBJECT, 16, 1},
    {6162, C_MEMBER_OBJECT, 24, 1}, {6179, C_MEMBER_OBJECT, 16, 1}, {12824, C_MEMBER_OBJECT, 24, 1},
    {12815, C_MEMBER_OBJECT, 32, 1}, {12838, C_MEMBER_OBJECT, 40, 1},
    {12824, C_MEMBER_OBJECT, 24, 1}, {12815, C_MEMBER_OBJECT, 32, 1},
    {12838, C_MEMBER_OBJECT, 40, 1}, {11804, C_MEMBER_OBJECT, 24, 1},
    {11804, C_MEMBER_OBJECT, 24, 1}, {11745, C_MEMBER_OBJECT, 16, 1},
    {11792, C_MEMBER_OBJECT, 24, 1}, {13558, C_MEMBER_OBJECT, 16, 1},
    {7622, C_MEMBER_OBJECT, 16, 1}, {7634, C_MEMBER_OBJECT, 24, 1}, {8714, C_MEMBER_OBJECT, 16, 1},
    {8696, C_MEMBER_OBJECT, 24, 1}, {8703, C_MEMBER_OBJECT, 32, 1}, {7675, C_MEMBER_OBJECT, 24, 1},
    {7789, C_MEMBER_OBJECT, 32, 1}, {7685, C_MEMBER_OBJECT, 40, 1}, {7762, C_MEMBER_OBJECT, 96, 1},
    {7743, C_MEMBER_OBJECT, 104, 1}, {7703, C_MEMBER_OBJECT, 112, 1},
    {7781, C_MEMBER_OBJECT, 120, 1}, {7813, C_MEMBER_OBJECT, 128, 1},
    {7730, C_MEMBER_OBJECT, 136, 1}, {7838, C_MEMBER_OBJECT, 144, 1},
    {13710, C_MEMBER_OBJECT, 96, 1}, {13723, C_MEMBER_OBJECT, 104, 1},
    {8925, C_MEMBER_OBJECT, 32, 1}, {8925, C_MEMBER_OBJECT, 32, 1}, {9304, C_MEMBER_OBJECT, 24, 1},
    {8871, C_MEMBER_OBJECT, 48, 1}, {18087, C_MEMBER_OBJECT, 208, 1},
    {9023, C_MEMBER_OBJECT, 24, 1}, {9023, C_MEMBER_OBJECT, 24, 1}, {17736, C_MEMBER_OBJECT, 64, 1},
    {6966, C_MEMBER_OBJECT, 24, 1}, {10954, C_MEMBER_OBJECT, 16, 1},
    {10911, C_MEMBER_OBJECT, 24, 1}, {10942, C_MEMBER_OBJECT, 32, 1},
    {10783, C_MEMBER_OBJECT, 40, 1}, {10919, C_MEMBER_OBJECT, 56, 1},
    {10852, C_MEMBER_OBJECT, 96, 1}, {10831, C_MEMBER_OBJECT, 104, 1},
    {10872, C_MEMBER_OBJECT, 112, 1}, {10891, C_MEMBER_OBJECT, 120, 1},
    {8661, C_MEMBER_OBJECT, 16, 1}, {14575, C_MEMBER_OBJECT, 40, 1},
    {13398, C_MEMBER_OBJECT, 72, 1}, {17489, C_MEMBER_OBJECT, 40, 1},
    {17489, C_MEMBER_OBJECT, 32, 1}, {13805, C_MEMBER_OBJECT, 16, 1},
    {13398, C_MEMBER_OBJECT, 24, 1}, {17103, C_MEMBER_OBJECT, 64, 1},
    {10027, C_MEMBER_OBJECT, 72, 1}, {12601, C_MEMBER_OBJECT, 16, 1},
    {10969, C_MEMBER_OBJECT, 24, 1}, {8988, C_MEMBER_OBJECT, 16, 1}, {9005, C_MEMBER_OBJECT, 40, 1},
    {9331, C_MEMBER_OBJECT, 16, 1}, {8988, C_MEMBER_OBJECT, 16, 1}, {9005, C_MEMBER_OBJECT, 40, 1},
    {9331, C_MEMBER_OBJECT, 16, 1}, {8988, C_MEMBER_OBJECT, 16, 1}, {9005, C_MEMBER_OBJECT, 40, 1},
    {8988, C_MEMBER_OBJECT, 16, 1}, {9005, C_MEMBER_OBJECT, 40, 1}, {8988, C_MEMBER_OBJECT, 16, 1},
    {9005, C_MEMBER_OBJECT, 40, 1}, {8988, C_MEMBER_OBJECT, 16, 1}, {9005, C_MEMBER_OBJECT, 40, 1},
    {9331, C_MEMBER_OBJECT, 16, 1}, {9423, C_MEMBER_OBJECT, 24, 1}, {9413, C_MEMBER_OBJECT, 32, 1},
    {9400, C_MEMBER_OBJECT, 40, 1}, {13816, C_MEMBER_OBJECT, 48, 1},
    {15822, C_MEMBER_OBJECT, 16, 1}, {11757, C_MEMBER_OBJECT, 24, 1},
    {10138, C_MEMBER_OBJECT, 16, 1}, {11742, C_MEMBER_OBJECT, 24, 1},
    {15822, C_MEMBER_OBJECT, 16, 1}, {11774, C_MEMBER_OBJECT, 24, 1},
    {9757, C_MEMBER_OBJECT, 16, 1}, {9860, C_MEMBER_OBJECT, 32, 1}, {9777, C_MEMBER_OBJECT, 48, 1},
    {9819, C_MEMBER_OBJECT, 56, 1}, {9834, C_MEMBER_OBJECT, 64, 1},
    {4421, C_MEMBER_OBJECT_ARRAY, 72, 0}, {15233, C_MEMBER_OBJECT, 64, 1},
    {15251, C_MEMBER_OBJECT, 80, 1}, {15269, C_MEMBER_OBJECT, 96, 1},
    {15287, C_MEMBER_OBJECT, 112, 1}, {15305, C_MEMBER_OBJECT, 128, 1},
    {15323, C_MEMBER_OBJECT, 144, 1}, {15341, C_MEMBER_OBJECT, 160, 1},
    {15359, C_MEMBER_OBJECT, 176, 1}, {18087, C_MEMBER_OBJECT, 192, 1},
    {10244, C_MEMBER_OBJECT, 16, 1}, {10174, C_MEMBER_OBJECT, 24, 1},
    {10285, C_MEMBER_OBJECT, 32, 1}, {10295, C_MEMBER_OBJECT, 40, 1},
    {10201, C_MEMBER_OBJECT, 48, 1}, {10211, C_MEMBER_OBJECT, 56, 1},
    {10257, C_MEMBER_OBJECT, 64, 1}, {10188, C_MEMBER_OBJECT, 72, 1},
    {10235, C_MEMBER_OBJECT, 80, 1}, {10225, C_MEMBER_OBJECT, 88, 1},
    {10325, C_MEMBER_OBJECT, 96, 1}, {10273, C_MEMBER_OBJECT, 104, 1},
    {10157, C_MEMBER_OBJECT, 112, 1}, {10143, C_MEMBER_OBJECT, 120, 1},
    {10309, C_MEMBER_OBJECT, 128, 1}, {7642, C_MEMBER_OBJECT, 16, 1},
    {13636, C_MEMBER_OBJECT, 24, 1}, {14936, C_MEMBER_OBJECT, 16, 1},
    {14926, C_MEMBER_OBJECT, 24, 1}, {14917, C_MEMBER_OBJECT, 40, 1},
    {14946, C_MEMBER_OBJECT, 48, 1}, {6998, C_MEMBER_OBJECT, 72, 1},
    {10138, C_MEMBER_OBJECT, 88, 1}, {12394, C_MEMBER_OBJECT, 112, 1},
    {12785, C_MEMBER_OBJECT, 120, 1}, {7004, C_MEMBER_OBJECT, 128, 1},
    {9023, C_MEMBER_OBJECT, 136, 1}, {18087, C_MEMBER_OBJECT, 144, 1},
    {14430, C_MEMBER_OBJECT, 16, 1}, {13436, C_MEMBER_OBJECT, 24, 1},
    {12334, C_MEMBER_OBJECT, 40, 1}, {14871, C_MEMBER_OBJECT, 48, 1},
    {10039, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1},
    {12391, C_MEMBER_OBJECT, 32, 1}, {9023, C_MEMBER_OBJECT, 40, 1},
    {18087, C_MEMBER_OBJECT, 48, 1}, {14323, C_MEMBER_OBJECT, 56, 1},
    {10954, C_MEMBER_OBJECT, 16, 1}, {10911, C_MEMBER_OBJECT, 24, 1},
    {10942, C_MEMBER_OBJECT, 32, 1}, {10783, C_MEMBER_OBJECT, 40, 1},
    {10919, C_MEMBER_OBJECT, 56, 1}, {10852, C_MEMBER_OBJECT, 96, 1},
    {10831, C_MEMBER_OBJECT, 104, 1}, {10872, C_MEMBER_OBJECT, 112, 1},
    {10891, C_MEMBER_OBJECT, 120, 1}, {13623, C_MEMBER_OBJECT, 16, 1},
    {8714, C_MEMBER_OBJECT, 16, 1}, {8696, C_MEMBER_OBJECT, 24, 1}, {8703, C_MEMBER_OBJECT, 32, 1},
    {11001, C_MEMBER_OBJECT, 16, 1}, {11008, C_MEMBER_OBJECT, 24, 1},
    {5900, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6639, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6958, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11253, C_MEMBER_OBJECT, 16, 1},
    {11237, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11804, C_MEMBER_OBJECT, 24, 1},
    {14020, C_MEMBER_OBJECT, 16, 1}, {16717, C_MEMBER_OBJECT, 24, 1},
    {8726, C_MEMBER_OBJECT, 16, 1}, {18087, C_MEMBER_OBJECT, 32, 1},
    {11742, C_MEMBER_OBJECT, 16, 1}, {13441, C_MEMBER_OBJECT, 32, 1},
    {17802, C_MEMBER_OBJECT_ARRAY, 40, 57}, {16897, C_MEMBER_OBJECT, 16, 1},
    {11742, C_MEMBER_OBJECT, 24, 1}, {6698, C_MEMBER_OBJECT, 32, 1},
    {11567, C_MEMBER_OBJECT, 40, 1}, {11742, C_MEMBER_OBJECT, 16, 1},
    {15400, C_MEMBER_OBJECT, 16, 1}, {5925, C_MEMBER_OBJECT, 24, 1},
    {14354, C_MEMBER_OBJECT, 16, 1}, {14871, C_MEMBER_OBJECT, 32, 1},
    {14354, C_MEMBER_OBJECT, 16, 1}, {14871, C_MEMBER_OBJECT, 32, 1},
    {8721, C_MEMBER_OBJECT, 16, 1}, {15071, C_MEMBER_OBJECT, 24, 1},
    {12658, C_MEMBER_OBJECT, 24, 1}, {12667, C_MEMBER_OBJECT, 32, 1},
    {11742, C_MEMBER_OBJECT, 16, 1}, {15040, C_MEMBER_OBJECT, 24, 1},
    {10138, C_MEMBER_OBJECT, 16, 1}, {11742, C_MEMBER_OBJECT, 24, 1},
    {10138, C_MEMBER_OBJECT, 16, 1}, {11742, C_MEMBER_OBJECT, 24, 1},
    {11742, C_MEMBER_OBJECT, 16, 1}, {12352, C_MEMBER_OBJECT, 24, 1},
    {16717, C_MEMBER_OBJECT, 32, 1}, {8635, C_MEMBER_OBJECT, 40, 1}, {8643, C_MEMBER_OBJECT, 48, 1},
    {11742, C_MEMBER_OBJECT, 16, 1}, {11742, C_MEMBER_OBJECT, 16, 1},
    {13812, C_MEMBER_OBJECT, 24, 1}, {14871, C_MEMBER_OBJECT, 32, 1},
    {14354, C_MEMBER_OBJECT, 16, 1}, {14871, C_MEMBER_OBJECT, 40, 1},
    {14372, C_MEMBER_OBJECT, 16, 1}, {14871, C_MEMBER_OBJECT, 32, 1},
    {9339, C_MEMBER_OBJECT, 16, 1}, {10138, C_MEMBER_OBJECT, 16, 1},
    {11742, C_MEMBER_OBJECT, 24, 1}, {10138, C_MEMBER_OBJECT, 16, 1},
    {11742, C_MEMBER_OBJECT, 24, 1}, {12321, C_MEMBER_OBJECT, 32, 1},
    {14871, C_MEMBER_OBJECT, 40, 1}, {9979, C_MEMBER_OBJECT, 48, 1},
    {11253, C_MEMBER_OBJECT, 16, 1}, {11237, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {12478, C_MEMBER_OBJECT, 16, 1}, {11804, C_MEMBER_OBJECT, 24, 1},
    {11804, C_MEMBER_OBJECT, 24, 1}, {15517, C_MEMBER_OBJECT, 16, 1},
    {15812, C_MEMBER_OBJECT, 24, 1}, {12467, C_MEMBER_OBJECT, 32, 1},
    {12985, C_MEMBER_OBJECT, 40, 1}, {11872, C_MEMBER_OBJECT, 16, 1},
    {10138, C_MEMBER_OBJECT, 24, 1}, {12932, C_MEMBER_OBJECT, 16, 1},
    {8714, C_MEMBER_OBJECT, 16, 1}, {8696, C_MEMBER_OBJECT, 24, 1}, {8703, C_MEMBER_OBJECT, 32, 1},
    {11804, C_MEMBER_OBJECT, 24, 1}, {13010, C_MEMBER_OBJECT, 24, 1},
    {17876, C_MEMBER_OBJECT, 64, 1}, {18087, C_MEMBER_OBJECT, 136, 1},
    {11418, C_MEMBER_OBJECT, 16, 1}, {11426, C_MEMBER_OBJECT, 24, 1},
    {11434, C_MEMBER_OBJECT, 32, 1}, {8959, C_MEMBER_OBJECT, 16, 1},
    {15081, C_MEMBER_OBJECT, 24, 1}, {8714, C_MEMBER_OBJECT, 16, 1}, {8696, C_MEMBER_OBJECT, 24, 1},
    {8703, C_MEMBER_OBJECT, 32, 1}, {18087, C_MEMBER_OBJECT, 72, 1},
    {13022, C_MEMBER_OBJECT, 16, 1}, {13015, C_MEMBER_OBJECT, 24, 1},
    {13047, C_MEMBER_OBJECT, 40, 1}, {13030, C_MEMBER_OBJECT, 48, 1},
    {8996, C_MEMBER_OBJECT, 24, 1}, {8977, C_MEMBER_OBJECT, 48, 1}, {9005, C_MEMBER_OBJECT, 56, 1},
    {6583, C_MEMBER_OBJECT, 24, 1}, {11811, C_MEMBER_OBJECT, 24, 1},
    {13398, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1},
    {12403, C_MEMBER_OBJECT, 32, 1}, {17841, C_MEMBER_OBJECT, 40, 1},
    {17857, C_MEMBER_OBJECT, 48, 1}, {13550, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13550, C_MEMBER_OBJECT_ARRAY, 32, 0}, {17876, C_MEMBER_OBJECT, 24, 1},
    {18087, C_MEMBER_OBJECT, 96, 1}, {14263, C_MEMBER_OBJECT, 16, 1},
    {13398, C_MEMBER_OBJECT, 16, 1}, {14109, C_MEMBER_OBJECT, 24, 1},
    {15558, C_MEMBER_OBJECT, 32, 1}, {12804, C_MEMBER_OBJECT, 40, 1},
    {14523, C_MEMBER_OBJECT, 16, 1}, {14542, C_MEMBER_OBJECT, 24, 1},
    {14505, C_MEMBER_OBJECT, 32, 1}, {14514, C_MEMBER_OBJECT, 40, 1},
    {14532, C_MEMBER_OBJECT, 48, 1}, {14020, C_MEMBER_OBJECT, 24, 1},
    {11636, C_MEMBER_OBJECT, 72, 1}, {15517, C_MEMBER_OBJECT, 16, 1},
    {15817, C_MEMBER_OBJECT, 24, 1}, {15812, C_MEMBER_OBJECT, 32, 1},
    {12471, C_MEMBER_OBJECT, 40, 1}, {15874, C_MEMBER_OBJECT, 24, 1},
    {14845, C_MEMBER_OBJECT, 32, 1}, {14139, C_MEMBER_OBJECT, 40, 1},
    {10990, C_MEMBER_OBJECT, 32, 1}, {11556, C_MEMBER_OBJECT, 40, 1},
    {14139, C_MEMBER_OBJECT, 48, 1}, {18087, C_MEMBER_OBJECT, 64, 1},
    {9868, C_MEMBER_OBJECT, 80, 1}, {15086, C_MEMBER_OBJECT, 24, 1}, {9023, C_MEMBER_OBJECT, 16, 1},
    {15233, C_MEMBER_OBJECT, 64, 1}, {15251, C_MEMBER_OBJECT, 80, 1},
    {15269, C_MEMBER_OBJECT, 96, 1}, {15287, C_MEMBER_OBJECT, 112, 1},
    {15305, C_MEMBER_OBJECT, 128, 1}, {15323, C_MEMBER_OBJECT, 144, 1},
    {15341, C_MEMBER_OBJECT, 160, 1}, {15359, C_MEMBER_OBJECT, 176, 1},
    {18087, C_MEMBER_OBJECT, 192, 1}, {15171, C_MEMBER_OBJECT, 16, 1},
    {15517, C_MEMBER_OBJECT, 16, 1}, {15817, C_MEMBER_OBJECT, 24, 1},
    {15812, C_MEMBER_OBJECT, 32, 1}, {8371, C_MEMBER_OBJECT, 16, 1},
    {11528, C_MEMBER_OBJECT, 40, 1}, {15661, C_MEMBER_OBJECT, 72, 1},
    {8653, C_MEMBER_OBJECT, 80, 1}, {6704, C_MEMBER_OBJECT, 88, 1},
    {14984, C_MEMBER_OBJECT, 104, 1}, {16697, C_MEMBER_OBJECT, 112, 1},
    {3422, C_MEMBER_OBJECT, 144, 1}, {521, C_MEMBER_OBJECT, 152, 1}, {786, C_MEMBER_OBJECT, 160, 1},
    {339, C_MEMBER_OBJECT, 168, 1}, {329, C_MEMBER_OBJECT, 176, 1}, {1205, C_MEMBER_OBJECT, 184, 1},
    {771, C_MEMBER_OBJECT, 192, 1}, {801, C_MEMBER_OBJECT, 200, 1}, {1383, C_MEMBER_OBJECT, 208, 1},
    {1179, C_MEMBER_OBJECT, 216, 1}, {8371, C_MEMBER_OBJECT, 16, 1}, {8965, C_MEMBER_OBJECT, 24, 1},
    {14971, C_MEMBER_OBJECT, 32, 1}, {12437, C_MEMBER_OBJECT, 48, 1},
    {14984, C_MEMBER_OBJECT, 64, 1}, {15651, C_MEMBER_OBJECT, 72, 1},
    {11528, C_MEMBER_OBJECT, 96, 1}, {8721, C_MEMBER_OBJECT, 16, 1}, {8965, C_MEMBER_OBJECT, 24, 1},
    {15202, C_MEMBER_OBJECT, 16, 1}, {15214, C_MEMBER_OBJECT, 24, 1},
    {11804, C_MEMBER_OBJECT, 24, 1}, {11804, C_MEMBER_OBJECT, 24, 1},
    {17796, C_MEMBER_OBJECT, 16, 1}, {9726, C_MEMBER_OBJECT, 24, 1}, {8423, C_MEMBER_OBJECT, 32, 1},
    {10042, C_MEMBER_OBJECT, 40, 1}, {15983, C_MEMBER_OBJECT, 16, 1},
    {11670, C_MEMBER_OBJECT, 24, 1}, {15991, C_MEMBER_OBJECT, 16, 1},
    {11685, C_MEMBER_OBJECT, 24, 1}, {17144, C_MEMBER_OBJECT, 16, 1},
    {13623, C_MEMBER_OBJECT, 24, 1}, {13627, C_MEMBER_OBJECT, 32, 1},
    {15753, C_MEMBER_OBJECT, 16, 1}, {15787, C_MEMBER_OBJECT, 24, 1},
    {15778, C_MEMBER_OBJECT, 32, 1}, {15799, C_MEMBER_OBJECT, 40, 1},
    {15725, C_MEMBER_OBJECT, 48, 1}, {15738, C_MEMBER_OBJECT, 56, 1},
    {15760, C_MEMBER_OBJECT, 64, 1}, {15704, C_MEMBER_OBJECT, 128, 1},
    {13550, C_MEMBER_OBJECT_ARRAY, 32, 0}, {13550, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {16626, C_MEMBER_OBJECT, 16, 1}, {16617, C_MEMBER_OBJECT, 24, 1},
    {13550, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11804, C_MEMBER_OBJECT, 24, 1},
    {11314, C_MEMBER_OBJECT, 256, 1}, {11364, C_MEMBER_OBJECT, 264, 1},
    {11330, C_MEMBER_OBJECT, 336, 1}, {11380, C_MEMBER_OBJECT, 344, 1},
    {11347, C_MEMBER_OBJECT, 352, 1}, {11395, C_MEMBER_OBJECT, 368, 1},
    {11285, C_MEMBER_OBJECT, 856, 1}, {11305, C_MEMBER_OBJECT, 864, 1},
    {11293, C_MEMBER_OBJECT, 872, 1}, {11275, C_MEMBER_OBJECT, 888, 1},
    {5540, C_MEMBER_OBJECT, 912, 1}, {5560, C_MEMBER_OBJECT, 928, 1},
    {13887, C_MEMBER_OBJECT, 16, 1}, {6248, C_MEMBER_OBJECT, 24, 1},
    {13962, C_MEMBER_OBJECT, 32, 1}, {18087, C_MEMBER_OBJECT, 40, 1},
    {13484, C_MEMBER_OBJECT, 16, 1}, {13398, C_MEMBER_OBJECT, 16, 1},
    {6715, C_MEMBER_OBJECT, 24, 1}, {8887, C_MEMBER_OBJECT, 32, 1}, {9590, C_MEMBER_OBJECT, 40, 1},
    {3880, C_MEMBER_OBJECT, 16, 1}, {3880, C_MEMBER_OBJECT, 16, 1}, {13398, C_MEMBER_OBJECT, 16, 1},
    {17149, C_MEMBER_OBJECT, 24, 1}, {8267, C_MEMBER_OBJECT, 32, 1},
    {17796, C_MEMBER_OBJECT, 40, 1}, {13294, C_MEMBER_OBJECT, 48, 1},
    {13398, C_MEMBER_OBJECT, 16, 1}, {6715, C_MEMBER_OBJECT, 24, 1}, {9554, C_MEMBER_OBJECT, 32, 1},
    {8403, C_MEMBER_OBJECT, 40, 1}, {9569, C_MEMBER_OBJECT, 48, 1}, {8887, C_MEMBER_OBJECT, 56, 1},
    {9590, C_MEMBER_OBJECT, 64, 1}, {13398, C_MEMBER_OBJECT, 16, 1}, {8887, C_MEMBER_OBJECT, 24, 1},
    {9590, C_MEMBER_OBJECT, 32, 1}, {6248, C_MEMBER_OBJECT, 16, 1}, {11213, C_MEMBER_OBJECT, 24, 1},
    {17663, C_MEMBER_OBJECT, 32, 1}, {13962, C_MEMBER_OBJECT, 40, 1},
    {18087, C_MEMBER_OBJECT, 48, 1}, {17898, C_MEMBER_OBJECT, 72, 1},
    {17917, C_MEMBER_OBJECT, 80, 1}, {17885, C_MEMBER_OBJECT, 88, 1},
    {9708, C_MEMBER_OBJECT, 136, 1}, {11253, C_MEMBER_OBJECT, 16, 1},
    {11237, C_MEMBER_OBJECT_ARRAY, 24, 8}, {18122, C_MEMBER_OBJECT, 16, 1},
    {18102, C_MEMBER_OBJECT, 24, 1}, {18132, C_MEMBER_OBJECT, 40, 1},
    {18114, C_MEMBER_OBJECT, 48, 1}, {18122, C_MEMBER_OBJECT, 16, 1},
    {18102, C_MEMBER_OBJECT, 24, 1}, {18132, C_MEMBER_OBJECT, 40, 1},
    {18114, C_MEMBER_OBJECT, 48, 1}, {18122, C_MEMBER_OBJECT, 16, 1},
    {18102, C_MEMBER_OBJECT, 24, 1}, {18132, C_MEMBER_OBJECT, 40, 1},
    {18114, C_MEMBER_OBJECT, 48, 1}, {8714, C_MEMBER_OBJECT, 16, 1}, {8696, C_MEMBER_OBJECT, 24, 1},
    {8703, C_MEMBER_OBJECT, 32, 1}, {16340, C_MEMBER_OBJECT, 16, 1},
    {16692, C_MEMBER_OBJECT, 24, 1}, {16375, C_MEMBER_OBJECT, 32, 1},
    {18087, C_MEMBER_OBJECT, 48, 1}, {14912, C_MEMBER_OBJECT, 16, 1},
    {16724, C_MEMBER_OBJECT, 24, 1}, {12408, C_MEMBER_OBJECT, 32, 1},
    {12413, C_MEMBER_OBJECT, 40, 1}, {8721, C_MEMBER_OBJECT, 48, 1},
    {15484, C_MEMBER_OBJECT, 56, 1}, {9347, C_MEMBER_OBJECT, 72, 1}, {8111, C_MEMBER_OBJECT, 80, 1},
    {14284, C_MEMBER_OBJECT, 88, 1}, {9607, C_MEMBER_OBJECT, 96, 1},
    {15523, C_MEMBER_OBJECT, 104, 1}, {9447, C_MEMBER_OBJECT, 112, 1},
    {15539, C_MEMBER_OBJECT, 120, 1}, {9472, C_MEMBER_OBJECT, 128, 1},
    {8093, C_MEMBER_OBJECT, 136, 1}, {14271, C_MEMBER_OBJECT, 144, 1},
    {16396, C_MEMBER_OBJECT, 24, 1}, {9500, C_MEMBER_OBJECT, 32, 1},
    {13413, C_MEMBER_OBJECT, 40, 1}, {11183, C_MEMBER_OBJECT, 48, 1},
    {11146, C_MEMBER_OBJECT, 56, 1}, {11170, C_MEMBER_OBJECT, 64, 1},
    {11108, C_MEMBER_OBJECT, 72, 1}, {11135, C_MEMBER_OBJECT, 80, 1},
    {11093, C_MEMBER_OBJECT, 88, 1}, {11160, C_MEMBER_OBJECT, 96, 1},
    {11120, C_MEMBER_OBJECT, 104, 1}, {11080, C_MEMBER_OBJECT, 112, 1},
    {9363, C_MEMBER_OBJECT, 128, 1}, {12321, C_MEMBER_OBJECT, 24, 1},
    {14871, C_MEMBER_OBJECT, 32, 1}, {17736, C_MEMBER_OBJECT, 128, 1},
    {17647, C_MEMBER_OBJECT, 136, 1}, {18340, C_MEMBER_OBJECT, 152, 1},
    {17736, C_MEMBER_OBJECT, 128, 1}, {17647, C_MEMBER_OBJECT, 136, 1},
    {18340, C_MEMBER_OBJECT, 152, 1}, {18340, C_MEMBER_OBJECT, 128, 1},
    {17736, C_MEMBER_OBJECT, 144, 1}, {12334, C_MEMBER_OBJECT, 16, 1},
    {9938, C_MEMBER_OBJECT, 24, 1}, {18087, C_MEMBER_OBJECT, 32, 1},
    {17623, C_MEMBER_OBJECT, 96, 1}, {17575, C_MEMBER_OBJECT, 104, 1},
    {17599, C_MEMBER_OBJECT, 112, 1}, {17551, C_MEMBER_OBJECT, 128, 1},
    {17503, C_MEMBER_OBJECT, 136, 1}, {17527, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    13636, 17144, 6384, 6883, 6873, 6908, 6902, 6808, 7467, 1619, 7532, 7599, 7587, 7853, 8141,
    4173, 4149, 4128, 8445, 9046, 9028, 9057, 9159, 9074, 12940, 9084, 9109, 9133, 9178, 9023, 9382,
    9507, 9989, 10033, 10092, 620, 10128, 10342, 10732, 10765, 11586, 12540, 12554, 12535, 12715,
    11632, 12918, 13075, 13141, 13183, 13161, 13301, 13294, 13750, 14295, 14551, 14729, 14723,
    14878, 16182, 11863, 15124, 15120, 15196, 15677, 15690, 16149, 17093, 17129, 17123, 15845,
    15822, 18148, 18346, 17183, 6197, 6400, 6422, 6445, 4072, 3191, 8455, 10742, 11848, 12386,
    17802, 11027, 11043, 11060, 11022, 751, 15881, 16249, 12486, 12904, 13108, 13168, 17202, 1112,
    1160, 14378, 15914, 15942, 15826, 17476, 17748, 18021, 18047, 18065, 17420, 1098, 6710, 6835,
    13738, 13765, 13776, 7919, 16236, 493, 9893, 10054, 16207, 88, 102, 527, 661, 859, 3115, 12, 28,
    43, 166, 423, 697, 877, 911, 1088, 1197, 2847, 2899, 3026, 3045, 3077, 3103, 3223, 3411, 3422,
    601, 1222, 3456, 178, 366, 505, 647, 709, 1270, 2883, 2912, 3089, 3324, 3399, 134, 217, 269,
    567, 583, 815, 832, 1121, 1296, 1349, 3178, 723, 3543, 740, 850, 923, 1140, 2798, 2832, 3233,
    3289, 150, 246, 285, 308, 3126, 3251, 3270, 3302, 3380, 8281, 8322, 16222, 16290, 16197, 16274,
    6475,
};

const struct table table_3_14_8d = {
    {.hex = 0x030e08f0, .debug = true}, names, members, enumerators, types, held, static_types,
    617, 4, 269, 198,
};
