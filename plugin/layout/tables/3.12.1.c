/* What the debug information of CPython 3.12.1 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "ArithmeticError\0" "AssertionError\0" "AttributeError\0" "BLAKE2bObject\0"
    "BLAKE2sObject\0" "BZ2Compressor\0" "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0"
    "BlockingIOError\0" "BrokenPipeError\0" "BufferError\0" "BytesWarning\0" "CFieldObject\0"
    "CThunkObject\0" "ChildProcessError\0" "Compressor\0" "ConnectionAbortedError\0"
    "ConnectionError\0" "ConnectionRefusedError\0" "ConnectionResetError\0" "DataError\0"
    "DatabaseError\0" "Decompressor\0" "DeprecationWarning\0" "DialectObj\0" "DictRemoverObject\0"
    "DirEntry\0" "EOFError\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "EncodingMap\0" "EncodingWarning\0" "Error\0" "Exception\0"
    "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FileExistsError\0" "FileNotFoundError\0"
    "FloatingPointError\0" "FutureObj\0" "FutureWarning\0" "GeneratorExit\0" "HMACobject\0"
    "ImportError\0" "ImportWarning\0" "IndentationError\0" "IndexError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "InterpreterID\0" "InterruptedError\0"
    "IsADirectoryError\0" "KeyError\0" "KeyboardInterrupt\0" "LookupError\0" "MD5object\0"
    "MatchObject\0" "MemoryError\0" "ModuleNotFoundError\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0" "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriterObject\0" "NameError\0" "NoneType\0"
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
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictOrValues\0" "PyDictUnicodeEntry\0" "PyDictValues\0"
    "PyFloatObject\0" "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0"
    "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0"
    "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0"
    "PyInterpreterState\0" "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0"
    "PyMemoTable\0" "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0"
    "PyModuleObject\0" "PyNameErrorObject\0" "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0"
    "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0" "PySSLMemoryBIO\0"
    "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0"
    "PyStopIterationObject\0" "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0"
    "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0"
    "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0"
    "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "RecursionError\0" "ReferenceError\0" "ResourceWarning\0"
    "RuntimeError\0" "RuntimeWarning\0" "SHA1object\0" "SHA256object\0" "SHA3object\0"
    "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0" "StgDict\0"
    "StgDictObject\0" "StopAsyncIteration\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0"
    "SyntaxWarning\0" "SystemError\0" "SystemExit\0" "TabError\0" "TaskObj\0"
    "TaskStepMethWrapper\0" "TemplateObject\0" "TimeoutError\0" "Token.MISSING\0"
    "TreeBuilderObject\0" "TypeError\0" "UnboundLocalError\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeError\0" "UnicodeTranslateError\0" "UnicodeWarning\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "UnraisableHookArgs\0" "UserWarning\0"
    "ValueError\0" "Warning\0" "WriterObj\0" "XMLParserObject\0" "ZeroDivisionError\0"
    "ZlibDecompressor\0" "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0"
    "_PyCFrame\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyInterpreterFrame\0" "_PyListIterObject\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0"
    "_PyRuntimeState\0" "_PyScannerObject\0" "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0"
    "__origin__\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0"
    "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0"
    "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0" "_blake2.blake2s\0" "_buffer_wrapper\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CField\0" "_ctypes.CFuncPtr\0"
    "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0"
    "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0"
    "_json.Scanner\0" "_longobject\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0"
    "_lzma.LZMADecompressor\0" "_md5.md5\0" "_multibytecodec.MultibyteCodec\0"
    "_multibytecodec.MultibyteIncrementalDecoder\0" "_multibytecodec.MultibyteIncrementalEncoder\0"
    "_multibytecodec.MultibyteStreamReader\0" "_multibytecodec.MultibyteStreamWriter\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_queue.SimpleQueue\0"
    "_sha1.sha1\0" "_sha2.SHA224Type\0" "_sha2.SHA256Type\0" "_sha2.SHA384Type\0"
    "_sha2.SHA512Type\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0"
    "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0" "_spec_cache.getitem\0"
    "_sre.SRE_Scanner\0" "_sre.SRE_Template\0" "_ssl.Certificate\0" "_ssl.MemoryBIO\0"
    "_ssl.SSLSession\0" "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0"
    "_struct.unpack_iterator\0" "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0"
    "_thread._localdummy\0" "_thread.lock\0" "_tokenize.TokenizerIter\0" "_traceback\0" "_ttinfo\0"
    "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "accumulateobject\0" "active\0" "address\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ag_exc_state.exc_value\0" "ag_iframe\0"
    "ag_name\0" "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "anext_awaitable\0"
    "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0"
    "array.arrayiterator\0" "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0"
    "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0"
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "asyncgen_hooks\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "atexit_callback\0" "atexit_py_callback\0" "attr\0"
    "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0"
    "b_objects\0" "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bool\0" "bound\0"
    "buf\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0"
    "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0"
    "cached_objects\0" "cached_objects.generic_type\0" "cached_objects.interned_strings\0"
    "cached_objects.objreduce\0" "cached_objects.paramspec_type\0"
    "cached_objects.paramspecargs_type\0" "cached_objects.paramspeckwargs_type\0"
    "cached_objects.str_replace_inf\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callable_iterator\0" "callback_context\0"
    "calliterobject\0" "cause\0" "cell\0" "cframe\0" "chainobject\0" "checker\0" "children\0"
    "cjk_module\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0"
    "co_argcount\0" "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0"
    "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0"
    "co_names\0" "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0"
    "collections.OrderedDict\0" "collections._deque_iterator\0"
    "collections._deque_reverse_iterator\0" "collections._tuplegetter\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "complex\0" "compobject\0" "compressobject\0" "compute_value\0" "connection\0" "constraints\0"
    "context\0" "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0"
    "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "current_exception\0" "current_frame\0"
    "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0"
    "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "decimal.Context\0"
    "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0"
    "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0"
    "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0"
    "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0"
    "doc\0" "dropwhileobject\0" "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0"
    "ellipsis\0" "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0"
    "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0"
    "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
    "events_append\0" "exc\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "exc_value\0" "excs\0" "externalTimer\0" "extra\0" "f_back\0" "f_code\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "float\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0" "func_closure\0"
    "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0" "func_weakreflist\0"
    "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0" "fut_exception\0" "fut_exception_tb\0"
    "fut_loop\0" "fut_result\0" "fut_source_tb\0" "fut_weakreflist\0" "future\0"
    "futureiterobject\0" "gaiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
    "generic_alias_iterator\0" "getset_descriptor\0" "gi_exc_state.exc_value\0" "gi_frame_state\0"
    "gi_iframe\0" "gi_name\0" "gi_origin_or_finalizer\0" "gi_qualname\0" "gi_weakreflist\0"
    "global\0" "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0"
    "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0"
    "handle_comment\0" "handle_data\0" "handle_doctype\0" "handle_end\0" "handle_end_ns\0"
    "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0" "hash\0" "hastzinfo\0"
    "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0" "ht_name\0" "ht_qualname\0"
    "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0" "ht_type.tp_cache\0" "ht_type.tp_dict\0"
    "ht_type.tp_mro\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0" "im_weakreflist\0"
    "imports.import_func\0" "imports.importlib\0" "imports.modules\0" "imports.modules_by_index\0"
    "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0"
    "instancemethod\0" "int\0" "intern\0" "interp\0" "interpreter_trampoline\0"
    "interpreters.head\0" "iobase\0" "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0"
    "it_markup.str.str\0" "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0"
    "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0"
    "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.batched\0"
    "itertools.chain\0" "itertools.combinations\0" "itertools.combinations_with_replacement\0"
    "itertools.compress\0" "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0"
    "itertools.filterfalse\0" "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0"
    "itertools.permutations\0" "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0"
    "itertools.takewhile\0" "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0"
    "keyfunc\0" "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0"
    "last\0" "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "localdict\0" "localdummyobject\0" "localobject\0" "localsplus\0" "lockobject\0" "long_cnt\0"
    "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "mgmt.arenas\0" "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "moduledef\0" "monitoring_callables\0" "monitoring_tool_names\0"
    "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0"
    "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0"
    "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_split\0" "ob_shash\0" "ob_size\0"
    "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_items\0" "odict_iterator\0" "odict_keys\0" "odict_values\0" "odictiterobject\0"
    "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0" "paramspecobject\0"
    "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0"
    "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0"
    "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0" "pers_func_self\0"
    "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pointer\0"
    "pollObject\0" "pool\0" "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0"
    "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0"
    "previous_item\0" "previous_version\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "range_iterator\0"
    "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0"
    "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0"
    "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0"
    "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0"
    "row_factory\0" "rwpair\0" "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0"
    "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0"
    "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0" "simplequeueobject\0" "slice\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0"
    "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "static_builtin_state\0" "staticmethod\0" "stderrprinter\0"
    "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0"
    "step\0" "stop\0" "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0"
    "string\0" "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0"
    "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0"
    "struct pool_header\0" "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0"
    "sw_task\0" "symtable entry\0" "sys.flags\0" "sys.float_info\0" "sys.hash_info\0"
    "sys.int_info\0" "sys.legacy_event_handler\0" "sys.thread_info\0" "sys.version_info\0"
    "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0"
    "tail\0" "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0"
    "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0"
    "task_result\0" "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0"
    "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0"
    "thread_id\0" "threads.head\0" "thunk\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
    "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "tuple\0" "tuple_iterator\0"
    "type\0" "type_params\0" "typealiasobject\0" "types\0" "types.GenericAlias\0"
    "types.SimpleNamespace\0" "types.UnionType\0" "types.builtins\0" "types.type_cache.hashtable\0"
    "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0" "typing.ParamSpecArgs\0"
    "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0"
    "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0"
    "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0"
    "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unicodedata.UCD\0" "unicodeiterobject\0"
    "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0" "used\0" "utcoff\0" "utf8\0"
    "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0" "view.obj\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "writer.buffer\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {429, 0, 0, 72, 0, 0}, {429, 11736, 40, 8, 0, 0}, {429, 12295, 16, 8, 0, 0},
    {429, 13051, 24, 8, 0, 0}, {429, 14450, 32, 8, 0, 0}, {457, 0, 0, 64, 0, 0},
    {457, 12969, 16, 8, 0, 0}, {457, 12982, 24, 8, 0, 0}, {475, 0, 0, 56, 0, 0},
    {475, 8941, 40, 8, 0, 0}, {475, 15104, 16, 8, 0, 0}, {475, 15139, 32, 8, 0, 0},
    {475, 15423, 24, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6153, 0, 8, 0, 0},
    {489, 7062, 24, 8, 0, 0}, {489, 11389, 8, 8, 0, 0}, {1203, 0, 0, 16, 0, 0},
    {1203, 12962, 0, 8, 0, 0}, {1231, 0, 0, 56, 0, 0}, {1231, 7971, 24, 8, 0, 0},
    {1302, 0, 0, 152, 0, 0}, {1302, 6294, 144, 8, 0, 0}, {1302, 8470, 40, 8, 0, 0},
    {1302, 8996, 136, 8, 0, 0}, {1302, 11999, 16, 8, 0, 0}, {1302, 12869, 64, 8, 0, 0},
    {1302, 13135, 24, 8, 0, 0}, {1302, 13145, 32, 8, 0, 0}, {1302, 13719, 48, 8, 0, 0},
    {1302, 16623, 56, 8, 0, 0}, {1367, 0, 0, 40, 0, 0}, {1367, 10205, 24, 8, 0, 0},
    {1367, 11389, 16, 8, 0, 0}, {1367, 14455, 32, 4, 6, 1}, {1367, 14484, 32, 4, 5, 1},
    {1367, 14498, 32, 4, 2, 3}, {1381, 0, 0, 40, 0, 0}, {1381, 5713, 16, 8, 0, 0},
    {1381, 5721, 24, 8, 0, 0}, {1397, 0, 0, 40, 0, 0}, {1397, 5733, 24, 8, 0, 0},
    {1397, 5742, 16, 8, 0, 0}, {1414, 0, 0, 80, 0, 0}, {1414, 5622, 40, 8, 0, 0},
    {1414, 5655, 24, 8, 0, 0}, {1414, 5663, 56, 8, 0, 0}, {1414, 5686, 32, 8, 0, 0},
    {1431, 0, 0, 88, 0, 0}, {1431, 12295, 80, 8, 0, 0}, {1431, 12521, 72, 8, 0, 0},
    {1454, 0, 0, 88, 0, 0}, {1454, 8922, 80, 8, 0, 0}, {1454, 12251, 72, 8, 0, 0},
    {1481, 0, 0, 72, 0, 0}, {1481, 5819, 24, 8, 0, 0}, {1481, 7024, 56, 8, 0, 0},
    {1481, 7690, 48, 8, 0, 0}, {1481, 12375, 32, 8, 0, 0}, {1481, 15732, 40, 8, 0, 0},
    {1503, 0, 0, 56, 0, 0}, {1503, 12421, 24, 8, 0, 0}, {1521, 0, 0, 40, 0, 0},
    {1521, 12488, 24, 8, 0, 0}, {1521, 12505, 32, 1, 0, 0}, {1552, 0, 0, 56, 0, 0},
    {1552, 11742, 16, 8, 0, 0}, {1552, 11747, 32, 8, 0, 0}, {1552, 11756, 24, 8, 0, 0},
    {1570, 0, 0, 64, 0, 0}, {1570, 12160, 56, 8, 0, 0}, {1586, 0, 0, 48, 0, 0},
    {1586, 13220, 16, 8, 0, 0}, {1596, 0, 0, 24, 0, 0}, {1596, 12455, 16, 8, 0, 0},
    {1609, 0, 0, 200, 0, 0}, {1609, 7141, 52, 4, 0, 0}, {1609, 7153, 192, 1, 0, 0},
    {1609, 7170, 24, 8, 0, 0}, {1609, 7180, 40, 8, 0, 0}, {1609, 7198, 112, 8, 0, 0},
    {1609, 7210, 68, 4, 0, 0}, {1609, 7225, 136, 8, 0, 0}, {1609, 7238, 104, 8, 0, 0},
    {1609, 7257, 96, 8, 0, 0}, {1609, 7276, 120, 8, 0, 0}, {1609, 7284, 32, 8, 0, 0},
    {1609, 7293, 72, 4, 0, 0}, {1609, 7308, 128, 8, 0, 0}, {1609, 7320, 64, 4, 0, 0},
    {1622, 0, 0, 56, 0, 0}, {1622, 16328, 48, 8, 0, 0}, {1622, 16333, 40, 8, 0, 0},
    {1645, 0, 0, 48, 0, 0}, {1645, 7819, 16, 8, 0, 0}, {1645, 7828, 24, 8, 0, 0},
    {1655, 0, 0, 48, 0, 0}, {1655, 15489, 16, 8, 0, 0}, {1655, 15497, 32, 8, 0, 0},
    {1655, 15508, 24, 8, 0, 0}, {1670, 0, 0, 64, 0, 0}, {1670, 16369, 24, 8, 0, 0},
    {1670, 16381, 16, 8, 0, 0}, {1683, 0, 0, 80, 0, 0}, {1683, 7749, 40, 8, 0, 0},
    {1683, 7772, 24, 8, 0, 0}, {1683, 7780, 56, 8, 0, 0}, {1683, 7803, 32, 8, 0, 0},
    {1696, 0, 0, 24, 0, 0}, {1696, 7911, 16, 8, 0, 0}, {1751, 0, 0, 48, 0, 0},
    {1751, 10210, 24, 1, 0, 0}, {1751, 16057, 40, 8, 0, 0}, {1771, 0, 0, 40, 0, 0},
    {1771, 10210, 24, 1, 0, 0}, {1771, 16057, 32, 8, 0, 0}, {1852, 0, 0, 40, 0, 0},
    {1852, 7946, 24, 8, 0, 0}, {1852, 7953, 32, 8, 0, 0}, {1852, 7964, 16, 8, 0, 0},
    {1866, 0, 0, 24, 0, 0}, {1866, 11965, 8, 8, 0, 0}, {1866, 11972, 16, 8, 0, 0},
    {1881, 0, 0, 32, 0, 0}, {1881, 8485, 32, 0, 0, 0}, {1881, 8496, 10, 1, 0, 0},
    {1881, 8504, 9, 1, 0, 0}, {1881, 8524, 8, 1, 0, 0}, {1881, 8537, 24, 8, 0, 0},
    {1881, 8549, 0, 8, 0, 0}, {1881, 8559, 16, 8, 0, 0}, {1898, 0, 0, 48, 0, 0},
    {1898, 11784, 32, 8, 0, 0}, {1898, 11792, 16, 8, 0, 0}, {1898, 11800, 40, 8, 0, 0},
    {1911, 0, 0, 8, 0, 0}, {1911, 16351, 0, 8, 0, 0}, {1926, 0, 0, 16, 0, 0},
    {1926, 11965, 0, 8, 0, 0}, {1926, 11972, 8, 8, 0, 0}, {1945, 0, 0, 8, 0, 0},
    {1945, 16351, 0, 8, 0, 0}, {1958, 0, 0, 24, 0, 0}, {1958, 12439, 16, 8, 0, 0},
    {1972, 0, 0, 56, 0, 0}, {1972, 8947, 16, 8, 0, 0}, {1972, 8961, 24, 8, 0, 0},
    {1972, 8988, 32, 8, 0, 0}, {1986, 0, 0, 144, 0, 0}, {1986, 9244, 112, 8, 0, 0},
    {1986, 9261, 24, 8, 0, 0}, {1986, 9275, 72, 8, 0, 0}, {1986, 9288, 48, 8, 0, 0},
    {1986, 9298, 56, 8, 0, 0}, {1986, 9322, 80, 8, 0, 0}, {1986, 9331, 16, 8, 0, 0},
    {1986, 9344, 64, 8, 0, 0}, {1986, 9360, 104, 8, 0, 0}, {1986, 9372, 32, 8, 0, 0},
    {1986, 9382, 40, 8, 0, 0}, {1986, 9396, 120, 8, 0, 0}, {2003, 0, 0, 16, 0, 0},
    {2003, 4242, 0, 8, 0, 0}, {2003, 4251, 8, 8, 0, 0}, {2013, 0, 0, 80, 0, 0},
    {2013, 9860, 40, 8, 0, 0}, {2013, 9883, 67, 1, 0, 0}, {2013, 9898, 72, 8, 0, 0},
    {2013, 9908, 24, 8, 0, 0}, {2013, 9939, 32, 8, 0, 0}, {2025, 0, 0, 168, 0, 0},
    {2025, 10236, 16, 8, 0, 0}, {2040, 0, 0, 280, 0, 0}, {2040, 5541, 16, 256, 0, 0},
    {2057, 0, 0, 40, 0, 0}, {2057, 6187, 32, 8, 0, 0}, {2075, 0, 0, 40, 0, 0},
    {2075, 6477, 32, 8, 0, 0}, {2096, 0, 0, 40, 0, 0}, {2096, 9998, 16, 8, 0, 0},
    {2109, 0, 0, 920, 0, 0}, {2109, 10243, 880, 8, 0, 0}, {2109, 10258, 888, 8, 0, 0},
    {2109, 10268, 856, 8, 0, 0}, {2109, 10276, 872, 8, 0, 0}, {2109, 10288, 864, 8, 0, 0},
    {2126, 0, 0, 104, 0, 0}, {2126, 12251, 72, 8, 0, 0}, {2126, 12295, 80, 8, 0, 0},
    {2126, 12300, 96, 8, 0, 0}, {2126, 13051, 88, 8, 0, 0}, {2146, 0, 0, 24, 0, 0},
    {2146, 9239, 16, 8, 0, 0}, {2169, 0, 0, 383552, 0, 0}, {2169, 5581, 3888, 8, 0, 0},
    {2169, 5601, 3880, 8, 0, 0}, {2169, 5893, 273432, 1952, 0, 0}, {2169, 6061, 3944, 8, 0, 0},
    {2169, 6078, 3952, 4, 0, 0}, {2169, 6160, 267208, 8, 0, 0}, {2169, 6226, 3872, 8, 0, 0},
    {2169, 6369, 360, 8, 0, 0}, {2169, 6378, 1736, 8, 0, 0}, {2169, 6531, 382936, 160, 0, 0},
    {2169, 6546, 383048, 8, 0, 0}, {2169, 6574, 382936, 8, 0, 0}, {2169, 6606, 382952, 8, 0, 0},
    {2169, 6631, 383072, 8, 0, 0}, {2169, 6661, 383080, 8, 0, 0}, {2169, 6695, 383088, 8, 0, 0},
    {2169, 6731, 382944, 8, 0, 0}, {2169, 6762, 382960, 8, 0, 0}, {2169, 6794, 383056, 8, 0, 0},
    {2169, 6822, 383064, 8, 0, 0}, {2169, 6864, 381704, 8, 0, 0}, {2169, 6890, 381712, 8, 0, 0},
    {2169, 6909, 381720, 8, 0, 0}, {2169, 6936, 381728, 8, 0, 0}, {2169, 7353, 1264, 8, 0, 0},
    {2169, 7374, 1256, 8, 0, 0}, {2169, 7393, 1248, 8, 0, 0}, {2169, 7690, 273384, 16, 0, 0},
    {2169, 8288, 1720, 8, 0, 0}, {2169, 8862, 273424, 8, 0, 0}, {2169, 8893, 273400, 8, 0, 0},
    {2169, 9732, 328, 8, 0, 0}, {2169, 9745, 312, 4, 0, 0}, {2169, 9759, 320, 8, 0, 0},
    {2169, 9770, 136, 72, 0, 0}, {2169, 9785, 216, 24, 0, 0}, {2169, 10398, 8, 8, 0, 0},
    {2169, 10432, 984, 8, 0, 0}, {2169, 10452, 960, 8, 0, 0}, {2169, 10470, 944, 8, 0, 0},
    {2169, 10486, 952, 8, 0, 0}, {2169, 10602, 381736, 8, 0, 0}, {2169, 11453, 270072, 648, 0, 0},
    {2169, 12208, 381784, 1088, 0, 0}, {2169, 12229, 382872, 64, 0, 0}, {2169, 12333, 0, 8, 0, 0},
    {2169, 12571, 3960, 263248, 0, 0}, {2169, 15071, 352, 8, 0, 0}, {2169, 15079, 1728, 8, 0, 0},
    {2169, 15470, 72, 8, 0, 0}, {2169, 15748, 269832, 240, 0, 0},
    {2169, 15802, 275384, 106320, 0, 0}, {2169, 15865, 373704, 8000, 0, 0},
    {2169, 15880, 275392, 98304, 0, 0}, {2169, 16399, 3912, 8, 0, 0}, {2169, 16423, 3896, 8, 0, 0},
    {2169, 16440, 3904, 8, 0, 0}, {2188, 0, 0, 40, 0, 0}, {2188, 5758, 32, 8, 0, 0},
    {2188, 12447, 24, 8, 0, 0}, {2201, 0, 0, 32, 0, 0}, {2201, 11605, 16, 8, 0, 0},
    {2201, 11623, 24, 4, 0, 0}, {2214, 0, 0, 40, 0, 0}, {2214, 9140, 24, 4, 0, 0},
    {2214, 12295, 0, 8, 0, 0}, {2214, 12703, 16, 8, 0, 0}, {2214, 15769, 8, 4, 0, 0},
    {2226, 0, 0, 16, 0, 0}, {2226, 11965, 0, 8, 0, 0}, {2238, 0, 0, 32, 0, 0},
    {2238, 12262, 16, 8, 0, 0}, {2238, 12275, 24, 8, 0, 0}, {2250, 0, 0, 152, 0, 0},
    {2250, 11916, 24, 8, 0, 0}, {2250, 16390, 64, 8, 0, 0}, {2269, 0, 0, 32, 0, 0},
    {2269, 12152, 0, 8, 0, 0}, {2281, 0, 0, 48, 0, 0}, {2281, 10401, 16, 8, 0, 0},
    {2281, 10409, 24, 8, 0, 0}, {2296, 0, 0, 104, 0, 0}, {2296, 11763, 56, 8, 0, 0},
    {2308, 0, 0, 56, 0, 0}, {2308, 11921, 24, 8, 0, 0}, {2308, 11928, 16, 8, 0, 0},
    {2308, 11936, 48, 8, 0, 0}, {2308, 11944, 32, 8, 0, 0}, {2323, 0, 0, 80, 0, 0},
    {2323, 12295, 72, 8, 0, 0}, {2341, 0, 0, 112, 0, 0}, {2341, 12580, 72, 8, 0, 0},
    {2341, 12599, 48, 8, 0, 0}, {2355, 0, 0, 112, 0, 0}, {2355, 9068, 88, 8, 0, 0},
    {2355, 9077, 96, 8, 0, 0}, {2355, 12287, 72, 8, 0, 0}, {2355, 14718, 80, 8, 0, 0},
    {2371, 0, 0, 16, 0, 0}, {2371, 12462, 0, 8, 0, 0}, {2371, 12472, 0, 8, 0, 0},
    {2371, 12513, 8, 8, 0, 0}, {2471, 0, 0, 200, 0, 0}, {2471, 9087, 16, 8, 0, 0},
    {2471, 10205, 48, 8, 0, 0}, {2471, 11886, 32, 8, 0, 0}, {2471, 14118, 64, 128, 0, 0},
    {2471, 15098, 40, 8, 0, 0}, {2471, 16316, 24, 8, 0, 0}, {2483, 0, 0, 40, 0, 0},
    {2483, 14409, 16, 8, 0, 0}, {2483, 14665, 32, 8, 0, 0}, {2483, 14670, 24, 8, 0, 0},
    {2516, 0, 0, 80, 0, 0}, {2516, 16345, 72, 8, 0, 0}, {2553, 0, 0, 136, 0, 0},
    {2553, 8706, 104, 8, 0, 0}, {2553, 8734, 112, 8, 0, 0}, {2553, 9068, 80, 8, 0, 0},
    {2553, 11431, 88, 8, 0, 0}, {2553, 12251, 72, 8, 0, 0}, {2553, 12703, 96, 8, 0, 0},
    {2553, 13393, 128, 8, 0, 0}, {2553, 15423, 120, 8, 0, 0}, {2573, 0, 0, 80, 0, 0},
    {2573, 7348, 72, 8, 0, 0}, {2592, 0, 0, 288, 0, 0}, {2592, 5905, 128, 8, 0, 0},
    {2592, 5915, 200, 8, 0, 0}, {2592, 5935, 192, 8, 0, 0}, {2592, 6485, 80, 8, 0, 0},
    {2592, 6498, 88, 8, 0, 0}, {2592, 7035, 56, 8, 0, 0}, {2592, 7690, 208, 8, 0, 0},
    {2592, 7853, 96, 8, 0, 0}, {2592, 7984, 232, 8, 0, 0}, {2592, 8288, 112, 8, 0, 0},
    {2592, 8853, 104, 8, 0, 0}, {2592, 10595, 16, 8, 0, 0}, {2592, 12316, 144, 8, 0, 0},
    {2592, 12333, 8, 8, 0, 0}, {2592, 13337, 0, 8, 0, 0}, {2592, 15460, 136, 8, 0, 0},
    {2606, 0, 0, 40, 0, 0}, {2606, 15382, 24, 8, 0, 0}, {2606, 15391, 16, 8, 0, 0},
    {2624, 0, 0, 32, 0, 0}, {2624, 12447, 24, 8, 0, 0}, {2638, 0, 0, 416, 0, 0},
    {2638, 15542, 256, 8, 0, 0}, {2638, 15550, 336, 8, 0, 0}, {2638, 15559, 32, 8, 0, 0},
    {2638, 15572, 352, 8, 0, 0}, {2638, 15581, 192, 8, 0, 0}, {2638, 15590, 48, 8, 0, 0},
    {2638, 15601, 264, 8, 0, 0}, {2638, 15609, 288, 8, 0, 0}, {2638, 15623, 168, 8, 0, 0},
    {2638, 15632, 40, 8, 0, 0}, {2638, 15644, 240, 8, 0, 0}, {2638, 15655, 344, 8, 0, 0},
    {2638, 15662, 24, 8, 0, 0}, {2638, 15670, 88, 8, 0, 0}, {2638, 15678, 360, 8, 0, 0},
    {2638, 15692, 184, 8, 0, 0}, {2638, 15704, 208, 8, 0, 0}, {2651, 0, 0, 112, 0, 0},
    {2651, 8683, 72, 8, 0, 0}, {2651, 12534, 80, 8, 0, 0}, {2651, 13712, 104, 8, 0, 0},
    {2672, 0, 0, 64, 0, 0}, {2672, 7971, 56, 8, 0, 0}, {2688, 0, 0, 24, 0, 0},
    {2688, 12497, 16, 8, 0, 0}, {2700, 0, 0, 64, 0, 0}, {2700, 16544, 24, 8, 0, 0},
    {2700, 16564, 16, 8, 0, 0}, {2716, 0, 0, 208, 0, 0}, {2716, 5513, 192, 8, 0, 0},
    {2716, 9051, 24, 8, 0, 0}, {2716, 11255, 16, 8, 0, 0}, {2716, 12401, 48, 8, 0, 0},
    {2716, 16071, 136, 8, 0, 0}, {2716, 16095, 144, 8, 0, 0}, {2716, 16119, 128, 8, 0, 0},
    {2716, 16143, 104, 8, 0, 0}, {2716, 16167, 112, 8, 0, 0}, {2716, 16191, 96, 8, 0, 0},
    {2868, 0, 0, 104, 0, 0}, {2868, 13056, 80, 8, 0, 0}, {2868, 13069, 72, 8, 0, 0},
    {2927, 0, 0, 192, 0, 0}, {2927, 5824, 128, 8, 0, 0}, {2927, 7054, 152, 8, 0, 0},
    {2927, 7698, 136, 8, 0, 0}, {2927, 13510, 96, 8, 0, 0}, {2927, 13758, 144, 8, 0, 0},
    {3279, 0, 0, 272, 0, 0}, {3279, 6283, 72, 8, 0, 0}, {3279, 6319, 216, 8, 0, 0},
    {3279, 11999, 24, 8, 0, 0}, {3279, 12004, 32, 8, 0, 0}, {3279, 13089, 208, 8, 0, 0},
    {3279, 13135, 48, 8, 0, 0}, {3279, 13145, 56, 8, 0, 0}, {3279, 13675, 184, 8, 0, 0},
    {3279, 13687, 192, 8, 0, 0}, {3279, 13696, 200, 8, 0, 0}, {3279, 14380, 16, 8, 0, 0},
    {3417, 0, 0, 24, 0, 0}, {3417, 5750, 16, 8, 0, 0}, {3458, 0, 0, 16, 0, 0},
    {3458, 7871, 0, 8, 0, 0}, {3468, 0, 0, 24, 0, 0}, {3468, 8604, 16, 8, 0, 0},
    {3503, 0, 0, 16, 0, 0}, {3503, 8912, 0, 8, 0, 0}, {3503, 13362, 8, 8, 0, 0},
    {3520, 0, 0, 80, 0, 0}, {3520, 8954, 0, 8, 0, 0}, {3520, 8969, 16, 8, 0, 0},
    {3520, 8979, 40, 8, 0, 0}, {3520, 9199, 48, 8, 0, 0}, {3520, 11564, 72, 8, 0, 0},
    {3520, 12883, 70, 1, 0, 0}, {3520, 13342, 56, 8, 0, 0}, {3520, 13353, 8, 8, 0, 0},
    {3520, 14386, 64, 4, 0, 0}, {3540, 0, 0, 32, 0, 0}, {3540, 10725, 24, 8, 0, 0},
    {3558, 0, 0, 112, 0, 0}, {3558, 11891, 40, 8, 0, 0}, {3600, 0, 0, 459944, 0, 0},
    {3600, 6061, 1640, 256, 0, 0}, {3600, 6078, 1896, 4, 0, 0}, {3600, 6160, 3056, 16, 0, 0},
    {3600, 6531, 76368, 8, 0, 0}, {3600, 6574, 76368, 8, 0, 0}, {3600, 10625, 40, 8, 0, 0},
    {3600, 12571, 384, 16, 0, 0}, {3600, 14057, 464, 1040, 0, 0}, {3600, 15802, 3104, 4, 0, 0},
    {3633, 0, 0, 32, 0, 0}, {3633, 10725, 24, 8, 0, 0}, {5505, 0, 0, 32, 0, 0},
    {5505, 8589, 8, 8, 0, 0}, {5505, 16064, 16, 8, 0, 0}, {5505, 16321, 0, 8, 0, 0},
    {5522, 0, 0, 32, 0, 0}, {5522, 8569, 24, 8, 0, 0}, {5522, 10533, 16, 8, 0, 0},
    {5784, 0, 0, 32, 0, 0}, {5784, 8152, 24, 8, 0, 0}, {5784, 16582, 16, 8, 0, 0},
    {5881, 0, 0, 64, 0, 0}, {5881, 5758, 32, 8, 0, 0}, {5881, 12430, 40, 8, 0, 0},
    {6096, 0, 0, 24, 0, 0}, {6096, 9239, 0, 8, 0, 0}, {6112, 0, 0, 24, 0, 0},
    {6112, 5819, 8, 8, 0, 0}, {6112, 9239, 0, 8, 0, 0}, {6112, 11315, 16, 8, 0, 0},
    {6461, 0, 0, 32, 0, 0}, {6461, 10725, 24, 8, 0, 0}, {6992, 0, 0, 24, 0, 0},
    {6992, 6855, 0, 8, 0, 0}, {6992, 12191, 8, 8, 0, 0}, {7009, 0, 0, 32, 0, 0},
    {7009, 10666, 16, 8, 0, 0}, {7009, 10713, 24, 8, 0, 0}, {7082, 0, 0, 32, 0, 0},
    {7082, 7117, 16, 8, 0, 0}, {8176, 0, 0, 56, 0, 0}, {8176, 8136, 48, 8, 0, 0},
    {8196, 0, 0, 56, 0, 0}, {8196, 8190, 32, 8, 0, 0}, {8212, 0, 0, 216, 0, 0},
    {8212, 11365, 24, 8, 0, 0}, {8212, 11375, 40, 8, 0, 0}, {8455, 0, 0, 56, 0, 0},
    {8455, 8253, 16, 8, 0, 0}, {8455, 8270, 40, 8, 0, 0}, {8762, 0, 0, 56, 0, 0},
    {8762, 8645, 40, 8, 0, 0}, {8762, 8658, 32, 8, 0, 0}, {8762, 8668, 24, 8, 0, 0},
    {8762, 12714, 48, 8, 0, 0}, {9127, 0, 0, 32, 0, 0}, {9127, 9239, 16, 8, 0, 0},
    {9127, 10663, 24, 8, 0, 0}, {9710, 0, 0, 24, 0, 0}, {9710, 12521, 16, 8, 0, 0},
    {9723, 0, 0, 64, 0, 0}, {9723, 5819, 24, 8, 0, 0}, {9723, 12780, 16, 8, 0, 0},
    {9723, 12904, 32, 8, 0, 0}, {11297, 0, 0, 32, 0, 0}, {11297, 7137, 16, 8, 0, 0},
    {11297, 12534, 24, 8, 0, 0}, {11493, 0, 0, 32, 0, 0}, {11493, 10725, 24, 8, 0, 0},
    {11535, 0, 0, 32, 0, 0}, {11535, 11525, 16, 8, 0, 0}, {11662, 0, 0, 40, 0, 0},
    {11662, 11385, 32, 8, 0, 0}, {11662, 14409, 16, 8, 0, 0}, {11662, 14665, 24, 8, 0, 0},
    {11682, 0, 0, 152, 0, 0}, {11682, 6509, 72, 8, 0, 0}, {11682, 6515, 128, 8, 0, 0},
    {11682, 9239, 88, 8, 0, 0}, {11682, 11322, 112, 8, 0, 0}, {11682, 11713, 120, 8, 0, 0},
    {11682, 13819, 0, 56, 0, 0}, {11699, 0, 0, 56, 0, 0}, {11699, 11255, 40, 8, 0, 0},
    {11699, 12333, 24, 8, 0, 0}, {11699, 13766, 48, 8, 0, 0}, {11828, 0, 0, 32, 0, 0},
    {11828, 9239, 24, 8, 0, 0}, {11828, 10793, 16, 8, 0, 0}, {11859, 0, 0, 24, 0, 0},
    {11859, 11838, 16, 8, 0, 0}, {12687, 0, 0, 64, 0, 0}, {12687, 8242, 48, 8, 0, 0},
    {12687, 8261, 24, 8, 0, 0}, {12687, 8270, 56, 8, 0, 0}, {13037, 0, 0, 64, 0, 0},
    {13037, 5819, 24, 8, 0, 0}, {13037, 9152, 16, 8, 0, 0}, {13037, 11312, 32, 8, 0, 0},
    {13495, 0, 0, 64, 0, 0}, {13495, 13440, 32, 8, 0, 0}, {13495, 13449, 40, 8, 0, 0},
    {13495, 13458, 16, 8, 0, 0}, {13495, 13467, 48, 8, 0, 0}, {13495, 13477, 24, 8, 0, 0},
    {13563, 0, 0, 224, 0, 0}, {13563, 344, 176, 8, 0, 0}, {13563, 354, 168, 8, 0, 0},
    {13563, 536, 152, 8, 0, 0}, {13563, 738, 192, 8, 0, 0}, {13563, 753, 160, 8, 0, 0},
    {13563, 768, 200, 8, 0, 0}, {13563, 1146, 216, 8, 0, 0}, {13563, 1172, 184, 8, 0, 0},
    {13563, 1350, 208, 8, 0, 0}, {13563, 3337, 144, 8, 0, 0}, {13563, 6172, 136, 8, 0, 0},
    {13563, 6247, 88, 8, 0, 0}, {13563, 7903, 80, 8, 0, 0}, {13563, 13427, 128, 8, 0, 0},
    {13563, 13891, 104, 8, 0, 0}, {13563, 14532, 72, 8, 0, 0}, {13563, 15428, 112, 8, 0, 0},
    {13563, 15722, 120, 8, 0, 0}, {13639, 0, 0, 48, 0, 0}, {13639, 11389, 40, 8, 0, 0},
    {13639, 14409, 16, 8, 0, 0}, {13639, 14665, 32, 8, 0, 0}, {13639, 14670, 24, 8, 0, 0},
    {13782, 0, 0, 32, 0, 0}, {13782, 13965, 24, 8, 0, 0}, {13969, 0, 0, 32, 0, 0},
    {13969, 10725, 24, 8, 0, 0}, {14027, 0, 0, 16, 0, 0}, {14027, 10205, 8, 8, 0, 0},
    {14027, 11255, 0, 8, 0, 0}, {14036, 0, 0, 48, 0, 0}, {14036, 14050, 16, 8, 0, 0},
    {14074, 0, 0, 56, 0, 0}, {14548, 0, 0, 40, 0, 0}, {14548, 15601, 16, 8, 0, 0},
    {14548, 15678, 24, 8, 0, 0}, {14548, 15769, 0, 8, 0, 0}, {14569, 0, 0, 32, 0, 0},
    {14569, 14098, 16, 8, 0, 0}, {14743, 0, 0, 32, 0, 0}, {14743, 10725, 24, 8, 0, 0},
    {14757, 0, 0, 528, 0, 0}, {14757, 7971, 8, 512, 0, 0}, {14757, 13797, 520, 8, 0, 0},
    {14770, 0, 0, 263248, 0, 0}, {14770, 12117, 512, 8, 0, 0}, {14770, 12129, 520, 4, 0, 0},
    {14793, 0, 0, 32, 0, 0}, {14793, 10205, 8, 8, 0, 0}, {14793, 11255, 0, 8, 0, 0},
    {14793, 12333, 16, 8, 0, 0}, {14811, 0, 0, 48, 0, 0}, {14811, 5573, 0, 8, 0, 0},
    {14811, 9219, 24, 8, 0, 0}, {14811, 12389, 20, 4, 0, 0}, {14811, 13244, 8, 8, 0, 0},
    {14831, 0, 0, 48, 0, 0}, {14831, 10775, 4, 4, 0, 0}, {14849, 0, 0, 24, 0, 0},
    {14870, 0, 0, 48, 0, 0}, {14870, 5808, 32, 4, 0, 0}, {14870, 9209, 8, 8, 0, 0},
    {14870, 11902, 44, 4, 0, 0}, {14870, 12347, 40, 4, 0, 0}, {14870, 13736, 0, 8, 0, 0},
    {14870, 15092, 36, 4, 0, 0}, {14889, 0, 0, 24, 0, 0}, {14889, 12295, 8, 8, 0, 0},
    {14919, 0, 0, 40, 0, 0}, {14919, 12521, 24, 8, 0, 0}, {14919, 12525, 32, 8, 0, 0},
    {14919, 15769, 16, 8, 0, 0}, {15399, 0, 0, 496, 0, 0}, {15399, 10663, 16, 8, 0, 0},
    {15399, 12338, 32, 8, 0, 0}, {15399, 12413, 24, 4, 0, 0}, {15399, 16351, 40, 456, 0, 0},
    {16247, 0, 0, 32, 0, 0}, {16247, 10725, 24, 8, 0, 0}, {16265, 0, 0, 32, 0, 0},
    {16265, 5819, 16, 8, 0, 0}, {16265, 12904, 24, 8, 0, 0}, {16609, 0, 0, 32, 0, 0},
    {16609, 8224, 16, 8, 0, 0}, {16609, 13960, 24, 8, 0, 0}, {16754, 0, 0, 72, 0, 0},
    {16754, 10196, 64, 8, 0, 0}, {16796, 0, 0, 48, 0, 0}, {16796, 11242, 24, 8, 0, 0},
    {16796, 13766, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3406, 22}, {12191, 5},
};

static const struct table_type types[] = {
    {43, 1431, 88, 88, 0, 8}, {116, 1481, 72, 72, 8, 6}, {130, 1454, 88, 88, 14, 8},
    {684, 2126, 104, 104, 22, 10}, {1069, 2323, 80, 80, 32, 7}, {1164, 2355, 112, 112, 39, 10},
    {1586, 1586, 48, 48, 49, 0}, {2919, 1898, 192, 48, 49, 0}, {2960, 2516, 80, 80, 49, 7},
    {2992, 2553, 136, 136, 56, 14}, {3030, 2573, 80, 80, 70, 7}, {3166, 2651, 112, 112, 77, 9},
    {3185, 2651, 112, 112, 86, 9}, {3217, 2651, 112, 112, 95, 9}, {3685, 3711, 48, 48, 104, 3},
    {3755, 635, 128, 128, 107, 12}, {3771, 9693, 24, 24, 119, 1}, {3791, 3050, 176, 176, 120, 16},
    {3805, 3058, 32, 32, 136, 2}, {3834, 58, 448, 448, 138, 0}, {3850, 72, 240, 240, 138, 0},
    {3866, 3441, 32, 32, 138, 2}, {3882, 86, 112, 112, 140, 0}, {3901, 100, 152, 152, 140, 1},
    {3922, 4953, 48, 48, 141, 3}, {3943, 4992, 64, 64, 144, 3}, {3967, 4970, 48, 48, 147, 3},
    {3986, 400, 48, 48, 150, 1}, {3999, 2736, 88, 88, 151, 3}, {4011, 3345, 72, 72, 154, 3},
    {4023, 15123, 64, 64, 157, 1}, {4042, 206, 72, 72, 158, 1}, {4057, 1535, 160, 160, 159, 10},
    {4074, 219, 128, 128, 169, 3}, {4095, 411, 32, 32, 172, 2}, {4115, 2974, 32, 32, 174, 1},
    {4140, 15108, 96, 96, 175, 2}, {4155, 1730, 32, 32, 177, 0}, {4170, 1710, 32, 32, 177, 1},
    {4190, 457, 64, 64, 178, 2}, {4275, 447, 32, 32, 180, 0}, {4289, 673, 32, 32, 180, 0},
    {4319, 13903, 48, 48, 180, 4}, {4338, 6310, 152, 152, 184, 3}, {4357, 6310, 152, 152, 187, 3},
    {4376, 6310, 152, 152, 190, 3}, {4395, 6442, 64, 64, 193, 3}, {4407, 9061, 48, 48, 196, 2},
    {4418, 12358, 40, 40, 198, 2}, {4448, 14734, 168, 168, 200, 6},
    {4461, 15441, 200, 200, 206, 12}, {4479, 6450, 24, 24, 218, 1}, {4498, 10643, 32, 32, 219, 2},
    {4510, 3486, 80, 80, 221, 6}, {4524, 3616, 72, 72, 227, 6}, {4550, 1335, 80, 80, 233, 2},
    {4567, 250, 192, 192, 235, 0}, {4588, 368, 224, 224, 235, 1}, {4611, 870, 32, 32, 236, 0},
    {4620, 924, 32, 32, 236, 1}, {4651, 945, 56, 56, 237, 1}, {4695, 979, 48, 48, 238, 2},
    {4739, 1013, 64, 64, 240, 2}, {4777, 1041, 56, 56, 242, 3}, {4815, 2898, 56, 56, 245, 0},
    {4853, 1231, 56, 56, 245, 0}, {4867, 1302, 152, 152, 245, 8}, {4883, 1279, 24, 24, 253, 1},
    {4908, 3279, 272, 272, 254, 9}, {4926, 3254, 24, 24, 263, 1}, {5012, 14074, 56, 56, 264, 2},
    {5031, 2820, 32, 32, 266, 0}, {5042, 2831, 40, 40, 266, 0}, {5059, 2831, 40, 40, 266, 0},
    {5076, 2855, 40, 40, 266, 0}, {5093, 2855, 40, 40, 266, 0}, {5110, 2844, 32, 32, 266, 0},
    {5125, 2844, 32, 32, 266, 0}, {5140, 2844, 32, 32, 266, 0}, {5155, 2844, 32, 32, 266, 0},
    {5170, 2844, 32, 32, 266, 0}, {5186, 2844, 32, 32, 266, 0}, {5202, 2497, 56, 56, 266, 0},
    {5237, 2884, 240, 240, 266, 3}, {5254, 3078, 40, 40, 269, 1}, {5272, 2401, 32, 32, 270, 0},
    {5289, 2431, 32, 32, 270, 0}, {5304, 2446, 32, 32, 270, 1}, {5320, 2418, 96, 96, 271, 3},
    {5337, 2459, 80, 80, 274, 5}, {5353, 2538, 56, 56, 279, 2}, {5368, 16277, 112, 112, 281, 2},
    {5408, 13807, 48, 48, 283, 1}, {5422, 11552, 64, 64, 284, 6}, {5437, 11535, 32, 32, 290, 2},
    {5457, 11575, 40, 40, 292, 1}, {5470, 15516, 32, 32, 293, 0}, {5768, 5784, 32, 32, 293, 2},
    {5833, 5881, 64, 64, 295, 1}, {5845, 5865, 40, 40, 296, 1}, {5897, 1, 24, 24, 297, 1},
    {5955, 1414, 144, 80, 298, 6}, {5971, 1381, 40, 40, 304, 2}, {5993, 1397, 40, 40, 306, 2},
    {6016, 3417, 24, 24, 308, 1}, {6327, 1552, 56, 56, 309, 3}, {6354, 1552, 64, 56, 312, 3},
    {6392, 1503, 56, 56, 315, 0}, {6402, 6461, 32, 32, 315, 1}, {6427, 14743, 32, 32, 316, 1},
    {6974, 7009, 32, 32, 317, 2}, {7030, 1596, 24, 24, 319, 1}, {7082, 7082, 32, 32, 320, 2},
    {7094, 1852, 56, 40, 322, 3}, {7348, 1609, 192, 200, 325, 10}, {7411, 4840, 112, 112, 335, 2},
    {7435, 8196, 56, 56, 337, 1}, {7463, 8196, 56, 56, 338, 1}, {7499, 5522, 32, 32, 339, 1},
    {7524, 8176, 56, 56, 340, 1}, {7548, 8212, 216, 216, 341, 1}, {7709, 2013, 144, 80, 342, 6},
    {7719, 1696, 24, 24, 348, 1}, {8000, 2624, 32, 32, 349, 1}, {8025, 1751, 48, 48, 350, 1},
    {8043, 1771, 40, 40, 351, 1}, {8057, 1787, 32, 32, 352, 2}, {8075, 1833, 96, 96, 354, 2},
    {8091, 1807, 32, 32, 356, 2}, {8288, 1898, 48, 48, 358, 0}, {8293, 8455, 56, 56, 358, 2},
    {8311, 3468, 24, 24, 360, 1}, {8322, 8455, 56, 56, 361, 2}, {8339, 3468, 24, 24, 363, 1},
    {8349, 8455, 56, 56, 364, 2}, {8374, 8455, 56, 56, 366, 2}, {8398, 8455, 56, 56, 368, 2},
    {8424, 8455, 56, 56, 370, 2}, {8443, 3468, 24, 24, 372, 1}, {8752, 8762, 56, 56, 373, 4},
    {9006, 9024, 56, 56, 377, 2}, {9102, 9127, 32, 32, 379, 2}, {9155, 9173, 48, 48, 381, 2},
    {9193, 4235, 120, 56, 383, 3}, {9229, 2471, 200, 200, 386, 9}, {9429, 1986, 144, 144, 395, 14},
    {9438, 11297, 32, 32, 409, 2}, {9459, 11682, 152, 152, 411, 11}, {9488, 11699, 56, 56, 422, 4},
    {9513, 13037, 64, 64, 426, 5}, {9809, 2013, 144, 80, 431, 6}, {9819, 9710, 24, 24, 437, 1},
    {9842, 1852, 48, 40, 438, 3}, {10019, 2096, 40, 40, 441, 2}, {10024, 2040, 280, 280, 443, 1},
    {10040, 2057, 32, 40, 444, 1}, {10057, 2075, 32, 40, 445, 1}, {10584, 4538, 24, 32, 446, 0},
    {10769, 2025, 168, 168, 446, 2}, {10784, 13969, 32, 32, 448, 1}, {10799, 4260, 32, 32, 449, 2},
    {10818, 15413, 48, 48, 451, 2}, {10833, 15399, 496, 496, 453, 3}, {10859, 5549, 56, 56, 456, 4},
    {10880, 6212, 32, 32, 460, 1}, {10898, 7042, 32, 32, 461, 2}, {10914, 7566, 56, 56, 463, 2},
    {10937, 7924, 56, 56, 465, 2}, {10977, 7638, 32, 32, 467, 2}, {10996, 7737, 40, 40, 469, 2},
    {11012, 7934, 48, 48, 471, 2}, {11028, 8573, 40, 40, 473, 2}, {11048, 9109, 32, 32, 475, 2},
    {11070, 9973, 72, 72, 477, 5}, {11088, 10650, 56, 56, 482, 1}, {11105, 12889, 32, 32, 483, 2},
    {11124, 13116, 64, 64, 485, 2}, {11147, 13413, 48, 48, 487, 2}, {11165, 13745, 32, 32, 489, 1},
    {11182, 14395, 32, 32, 490, 2}, {11200, 15144, 40, 40, 492, 2}, {11220, 16779, 56, 56, 494, 3},
    {11307, 2025, 168, 168, 497, 2}, {11404, 11418, 64, 64, 499, 1}, {11453, 2188, 40, 40, 500, 0},
    {11458, 3540, 32, 32, 500, 1}, {11472, 11493, 32, 32, 501, 1}, {11643, 11662, 40, 40, 502, 3},
    {11810, 3558, 112, 112, 505, 1}, {11824, 11828, 32, 32, 506, 2}, {11846, 11859, 24, 24, 508, 1},
    {11981, 1852, 48, 40, 509, 3}, {12014, 12030, 48, 48, 512, 1}, {12047, 2250, 144, 152, 513, 3},
    {12058, 2281, 48, 48, 516, 3}, {12065, 16609, 32, 32, 519, 2}, {12080, 1852, 56, 40, 521, 3},
    {12169, 12179, 80, 80, 524, 1}, {12191, 2308, 56, 56, 525, 4}, {12648, 12687, 64, 64, 529, 3},
    {12718, 6136, 40, 40, 532, 1}, {12738, 10752, 48, 48, 533, 1}, {12758, 12098, 40, 40, 534, 3},
    {12811, 12787, 56, 56, 537, 0}, {12840, 12799, 24, 24, 537, 0}, {13192, 2380, 104, 104, 537, 2},
    {13263, 13282, 80, 80, 539, 1}, {13300, 429, 72, 72, 540, 4}, {13315, 2868, 104, 104, 544, 2},
    {13486, 13495, 64, 64, 546, 5}, {13531, 16754, 72, 72, 551, 1}, {13618, 13639, 48, 48, 552, 4},
    {13655, 880, 88, 88, 556, 3}, {13664, 1217, 96, 96, 559, 4}, {13773, 13782, 32, 32, 563, 1},
    {13925, 13516, 24, 24, 564, 0}, {13938, 13228, 48, 48, 564, 1}, {13999, 2471, 200, 200, 565, 9},
    {14003, 14036, 48, 48, 574, 1}, {14092, 2483, 40, 40, 575, 3}, {14303, 13549, 48, 48, 578, 2},
    {14316, 13563, 224, 224, 580, 15}, {14335, 13583, 104, 104, 595, 7},
    {14350, 3669, 32, 32, 602, 2}, {14362, 13599, 32, 32, 604, 0}, {14569, 14569, 32, 32, 604, 2},
    {14679, 16247, 32, 32, 606, 1}, {14698, 16247, 32, 32, 607, 1}, {14913, 14919, 40, 40, 608, 3},
    {14946, 5392, 120, 120, 611, 6}, {15732, 5494, 40, 40, 617, 2}, {15748, 2624, 24, 32, 619, 1},
    {15754, 3633, 32, 32, 620, 1}, {15769, 4303, 920, 920, 621, 11}, {15808, 9723, 64, 64, 632, 4},
    {15827, 3581, 24, 24, 636, 1}, {15849, 16265, 32, 32, 637, 2}, {15940, 12946, 40, 40, 639, 2},
    {15957, 12926, 24, 24, 641, 1}, {15978, 12926, 24, 24, 642, 1}, {16001, 15786, 56, 56, 643, 5},
    {16022, 15907, 64, 64, 648, 5}, {16037, 15921, 24, 24, 653, 1}, {16231, 13376, 40, 40, 654, 0},
    {16351, 2025, 168, 168, 654, 2}, {16463, 3652, 64, 64, 656, 4}, {16489, 3652, 64, 64, 660, 4},
    {16507, 3652, 64, 64, 664, 4}, {16590, 1852, 56, 40, 668, 3}, {16658, 475, 56, 56, 671, 4},
    {16688, 3120, 168, 168, 675, 16}, {16722, 3355, 128, 128, 691, 12},
    {16775, 16796, 48, 48, 703, 2}, {16806, 7627, 168, 168, 705, 3},
    {16820, 7627, 168, 168, 708, 3}, {16836, 3389, 184, 184, 711, 2},
    {16859, 2716, 208, 208, 713, 9},
};

static const struct table_held held[] = {
    {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {12521, C_MEMBER_OBJECT, 72, 1}, {12295, C_MEMBER_OBJECT, 80, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {12251, C_MEMBER_OBJECT, 72, 1}, {8922, C_MEMBER_OBJECT, 80, 1}, {8288, C_MEMBER_OBJECT, 16, 1},
    {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {12251, C_MEMBER_OBJECT, 72, 1}, {12295, C_MEMBER_OBJECT, 80, 1},
    {13051, C_MEMBER_OBJECT, 88, 1}, {12300, C_MEMBER_OBJECT, 96, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {12295, C_MEMBER_OBJECT, 72, 1}, {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1},
    {12375, C_MEMBER_OBJECT, 32, 1}, {15732, C_MEMBER_OBJECT, 40, 1},
    {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1}, {12287, C_MEMBER_OBJECT, 72, 1},
    {14718, C_MEMBER_OBJECT, 80, 1}, {9068, C_MEMBER_OBJECT, 88, 1}, {9077, C_MEMBER_OBJECT, 96, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {16345, C_MEMBER_OBJECT, 72, 1}, {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1},
    {12375, C_MEMBER_OBJECT, 32, 1}, {15732, C_MEMBER_OBJECT, 40, 1},
    {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1}, {12251, C_MEMBER_OBJECT, 72, 1},
    {9068, C_MEMBER_OBJECT, 80, 1}, {11431, C_MEMBER_OBJECT, 88, 1},
    {12703, C_MEMBER_OBJECT, 96, 1}, {8706, C_MEMBER_OBJECT, 104, 1},
    {8734, C_MEMBER_OBJECT, 112, 1}, {15423, C_MEMBER_OBJECT, 120, 1},
    {13393, C_MEMBER_OBJECT, 128, 1}, {8288, C_MEMBER_OBJECT, 16, 1},
    {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {7348, C_MEMBER_OBJECT, 72, 1}, {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1},
    {12375, C_MEMBER_OBJECT, 32, 1}, {15732, C_MEMBER_OBJECT, 40, 1},
    {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1}, {8683, C_MEMBER_OBJECT, 72, 1},
    {12534, C_MEMBER_OBJECT, 80, 1}, {13712, C_MEMBER_OBJECT, 104, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {8683, C_MEMBER_OBJECT, 72, 1}, {12534, C_MEMBER_OBJECT, 80, 1},
    {13712, C_MEMBER_OBJECT, 104, 1}, {8288, C_MEMBER_OBJECT, 16, 1},
    {5819, C_MEMBER_OBJECT, 24, 1}, {12375, C_MEMBER_OBJECT, 32, 1},
    {15732, C_MEMBER_OBJECT, 40, 1}, {7690, C_MEMBER_OBJECT, 48, 1}, {7024, C_MEMBER_OBJECT, 56, 1},
    {8683, C_MEMBER_OBJECT, 72, 1}, {12534, C_MEMBER_OBJECT, 80, 1},
    {13712, C_MEMBER_OBJECT, 104, 1}, {3741, C_MEMBER_OBJECT, 16, 1},
    {3700, C_MEMBER_OBJECT, 24, 1}, {3721, C_MEMBER_OBJECT, 32, 1}, {9636, C_MEMBER_OBJECT, 16, 1},
    {9531, C_MEMBER_OBJECT, 24, 1}, {9592, C_MEMBER_OBJECT, 32, 1}, {9545, C_MEMBER_OBJECT, 40, 1},
    {9605, C_MEMBER_OBJECT, 48, 1}, {9619, C_MEMBER_OBJECT, 56, 1}, {9645, C_MEMBER_OBJECT, 64, 1},
    {9656, C_MEMBER_OBJECT, 72, 1}, {9559, C_MEMBER_OBJECT, 80, 1}, {8288, C_MEMBER_OBJECT, 104, 1},
    {9670, C_MEMBER_OBJECT, 112, 1}, {9574, C_MEMBER_OBJECT, 120, 1},
    {9686, C_MEMBER_OBJECT, 16, 1}, {15318, C_MEMBER_OBJECT, 16, 1},
    {15167, C_MEMBER_OBJECT, 24, 1}, {15245, C_MEMBER_OBJECT, 32, 1},
    {15182, C_MEMBER_OBJECT, 40, 1}, {15269, C_MEMBER_OBJECT, 48, 1},
    {15284, C_MEMBER_OBJECT, 56, 1}, {15338, C_MEMBER_OBJECT, 64, 1},
    {15350, C_MEMBER_OBJECT, 72, 1}, {15197, C_MEMBER_OBJECT, 80, 1},
    {8288, C_MEMBER_OBJECT, 104, 1}, {15365, C_MEMBER_OBJECT, 112, 1},
    {15213, C_MEMBER_OBJECT, 120, 1}, {15302, C_MEMBER_OBJECT, 128, 1},
    {15259, C_MEMBER_OBJECT, 136, 1}, {15328, C_MEMBER_OBJECT, 144, 1},
    {15232, C_MEMBER_OBJECT, 152, 1}, {14938, C_MEMBER_OBJECT, 16, 1},
    {14931, C_MEMBER_OBJECT, 24, 1}, {12284, C_MEMBER_OBJECT, 16, 1},
    {12521, C_MEMBER_OBJECT, 24, 1}, {16304, C_MEMBER_OBJECT, 104, 1},
    {7819, C_MEMBER_OBJECT, 16, 1}, {7828, C_MEMBER_OBJECT, 24, 1}, {7837, C_MEMBER_OBJECT, 32, 1},
    {16381, C_MEMBER_OBJECT, 16, 1}, {16369, C_MEMBER_OBJECT, 24, 1},
    {16358, C_MEMBER_OBJECT, 32, 1}, {15489, C_MEMBER_OBJECT, 16, 1},
    {15508, C_MEMBER_OBJECT, 24, 1}, {15497, C_MEMBER_OBJECT, 32, 1},
    {11438, C_MEMBER_OBJECT, 40, 1}, {10558, C_MEMBER_OBJECT, 16, 1},
    {8280, C_MEMBER_OBJECT, 24, 1}, {9044, C_MEMBER_OBJECT, 32, 1}, {16623, C_MEMBER_OBJECT, 16, 1},
    {8280, C_MEMBER_OBJECT, 24, 1}, {8782, C_MEMBER_OBJECT, 64, 1}, {12521, C_MEMBER_OBJECT, 48, 1},
    {13510, C_MEMBER_OBJECT, 40, 1}, {6195, C_MEMBER_OBJECT, 32, 1}, {6202, C_MEMBER_OBJECT, 64, 1},
    {15483, C_MEMBER_OBJECT, 96, 1}, {6855, C_MEMBER_OBJECT, 104, 1},
    {7698, C_MEMBER_OBJECT, 112, 1}, {5824, C_MEMBER_OBJECT, 120, 1},
    {13758, C_MEMBER_OBJECT, 128, 1}, {7054, C_MEMBER_OBJECT, 136, 1},
    {8773, C_MEMBER_OBJECT, 144, 1}, {12915, C_MEMBER_OBJECT, 152, 1},
    {7698, C_MEMBER_OBJECT, 80, 1}, {6855, C_MEMBER_OBJECT, 88, 1}, {13758, C_MEMBER_OBJECT, 96, 1},
    {11255, C_MEMBER_OBJECT, 16, 1}, {8288, C_MEMBER_OBJECT, 24, 1},
    {11250, C_MEMBER_OBJECT, 24, 1}, {6195, C_MEMBER_OBJECT, 32, 1}, {6202, C_MEMBER_OBJECT, 64, 1},
    {16541, C_MEMBER_OBJECT, 24, 1}, {13865, C_MEMBER_OBJECT, 40, 1},
    {14285, C_MEMBER_OBJECT, 48, 1}, {13680, C_MEMBER_OBJECT, 16, 1},
    {16637, C_MEMBER_OBJECT, 24, 1}, {8288, C_MEMBER_OBJECT, 32, 1},
    {16529, C_MEMBER_OBJECT, 40, 1}, {13651, C_MEMBER_OBJECT, 16, 1},
    {8288, C_MEMBER_OBJECT, 136, 1}, {16529, C_MEMBER_OBJECT, 144, 1},
    {13651, C_MEMBER_OBJECT, 16, 1}, {8288, C_MEMBER_OBJECT, 136, 1},
    {16529, C_MEMBER_OBJECT, 144, 1}, {13651, C_MEMBER_OBJECT, 16, 1},
    {8288, C_MEMBER_OBJECT, 136, 1}, {16529, C_MEMBER_OBJECT, 144, 1},
    {6264, C_MEMBER_OBJECT, 16, 1}, {8288, C_MEMBER_OBJECT, 40, 1}, {16529, C_MEMBER_OBJECT, 48, 1},
    {16529, C_MEMBER_OBJECT, 32, 1}, {8288, C_MEMBER_OBJECT, 40, 1}, {8128, C_MEMBER_OBJECT, 16, 1},
    {8792, C_MEMBER_OBJECT, 24, 1}, {16644, C_MEMBER_OBJECT, 56, 1},
    {8128, C_MEMBER_OBJECT, 120, 1}, {13705, C_MEMBER_OBJECT, 128, 1},
    {16629, C_MEMBER_OBJECT, 136, 1}, {8288, C_MEMBER_OBJECT, 144, 1},
    {16529, C_MEMBER_OBJECT, 152, 1}, {6276, C_MEMBER_OBJECT, 32, 1},
    {8683, C_MEMBER_OBJECT, 40, 1}, {8675, C_MEMBER_OBJECT, 48, 1}, {8128, C_MEMBER_OBJECT, 56, 1},
    {13705, C_MEMBER_OBJECT, 64, 1}, {8792, C_MEMBER_OBJECT, 72, 1},
    {8114, C_MEMBER_OBJECT, 120, 1}, {13102, C_MEMBER_OBJECT, 136, 1},
    {14273, C_MEMBER_OBJECT, 152, 1}, {13651, C_MEMBER_OBJECT, 168, 1},
    {16529, C_MEMBER_OBJECT, 176, 1}, {8288, C_MEMBER_OBJECT, 184, 1},
    {14296, C_MEMBER_OBJECT, 16, 1}, {8288, C_MEMBER_OBJECT, 16, 1},
    {16529, C_MEMBER_OBJECT, 24, 1}, {11878, C_MEMBER_OBJECT, 16, 1},
    {8166, C_MEMBER_OBJECT, 24, 1}, {8675, C_MEMBER_OBJECT, 32, 1}, {10526, C_MEMBER_OBJECT, 40, 1},
    {11259, C_MEMBER_OBJECT, 48, 1}, {10737, C_MEMBER_OBJECT, 56, 1},
    {12541, C_MEMBER_OBJECT, 24, 1}, {12553, C_MEMBER_OBJECT, 32, 1},
    {13015, C_MEMBER_OBJECT, 40, 1}, {13027, C_MEMBER_OBJECT, 48, 1},
    {13000, C_MEMBER_OBJECT, 56, 1}, {11999, C_MEMBER_OBJECT, 64, 1},
    {8927, C_MEMBER_OBJECT, 48, 1}, {12144, C_MEMBER_OBJECT, 72, 1},
    {16304, C_MEMBER_OBJECT, 184, 1}, {7071, C_MEMBER_OBJECT, 24, 1},
    {8792, C_MEMBER_OBJECT, 32, 1}, {8792, C_MEMBER_OBJECT, 32, 1}, {13094, C_MEMBER_OBJECT, 40, 1},
    {8792, C_MEMBER_OBJECT, 32, 1}, {14711, C_MEMBER_OBJECT, 56, 1}, {8792, C_MEMBER_OBJECT, 32, 1},
    {13094, C_MEMBER_OBJECT, 40, 1}, {14711, C_MEMBER_OBJECT, 48, 1},
    {13135, C_MEMBER_OBJECT, 24, 1}, {13145, C_MEMBER_OBJECT, 32, 1},
    {8470, C_MEMBER_OBJECT, 40, 1}, {13719, C_MEMBER_OBJECT, 48, 1},
    {16623, C_MEMBER_OBJECT, 56, 1}, {12869, C_MEMBER_OBJECT, 64, 1},
    {8996, C_MEMBER_OBJECT, 136, 1}, {6294, C_MEMBER_OBJECT, 144, 1},
    {13212, C_MEMBER_OBJECT, 16, 1}, {14380, C_MEMBER_OBJECT, 16, 1},
    {13135, C_MEMBER_OBJECT, 48, 1}, {13145, C_MEMBER_OBJECT, 56, 1},
    {6283, C_MEMBER_OBJECT, 72, 1}, {13675, C_MEMBER_OBJECT, 184, 1},
    {13687, C_MEMBER_OBJECT, 192, 1}, {13696, C_MEMBER_OBJECT, 200, 1},
    {13089, C_MEMBER_OBJECT, 208, 1}, {6319, C_MEMBER_OBJECT, 216, 1},
    {16294, C_MEMBER_OBJECT, 16, 1}, {11732, C_MEMBER_OBJECT, 32, 1},
    {16529, C_MEMBER_OBJECT, 48, 1}, {13081, C_MEMBER_OBJECT, 16, 1},
    {14509, C_MEMBER_OBJECT, 56, 1}, {14467, C_MEMBER_OBJECT, 72, 1},
    {11511, C_MEMBER_OBJECT, 32, 1}, {7815, C_MEMBER_OBJECT, 24, 1},
    {14016, C_MEMBER_OBJECT, 40, 1}, {12255, C_MEMBER_OBJECT, 64, 1},
    {11281, C_MEMBER_OBJECT, 72, 1}, {2912, C_MEMBER_OBJECT, 16, 1}, {7815, C_MEMBER_OBJECT, 32, 1},
    {12883, C_MEMBER_OBJECT, 48, 1}, {13983, C_MEMBER_OBJECT, 56, 1},
    {8849, C_MEMBER_OBJECT, 72, 1}, {13910, C_MEMBER_OBJECT, 40, 1},
    {16529, C_MEMBER_OBJECT, 48, 1}, {14282, C_MEMBER_OBJECT, 16, 1},
    {6268, C_MEMBER_OBJECT, 32, 1}, {10511, C_MEMBER_OBJECT, 40, 1},
    {11255, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1},
    {11312, C_MEMBER_OBJECT, 32, 1}, {16529, C_MEMBER_OBJECT, 40, 1},
    {8596, C_MEMBER_OBJECT, 48, 1}, {16544, C_MEMBER_OBJECT, 56, 1},
    {11525, C_MEMBER_OBJECT, 16, 1}, {16529, C_MEMBER_OBJECT, 24, 1},
    {10511, C_MEMBER_OBJECT, 24, 1}, {16582, C_MEMBER_OBJECT, 16, 1},
    {8152, C_MEMBER_OBJECT, 24, 1}, {16529, C_MEMBER_OBJECT, 48, 1}, {5805, C_MEMBER_OBJECT, 24, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {5698, C_MEMBER_OBJECT, 16, 1}, {5655, C_MEMBER_OBJECT, 24, 1},
    {5686, C_MEMBER_OBJECT, 32, 1}, {5622, C_MEMBER_OBJECT, 40, 1}, {5663, C_MEMBER_OBJECT, 56, 1},
    {5645, C_MEMBER_OBJECT_ARRAY, 72, 0}, {5713, C_MEMBER_OBJECT, 16, 1},
    {5721, C_MEMBER_OBJECT, 24, 1}, {5742, C_MEMBER_OBJECT, 16, 1}, {5733, C_MEMBER_OBJECT, 24, 1},
    {5750, C_MEMBER_OBJECT, 16, 1}, {11756, C_MEMBER_OBJECT, 24, 1},
    {11747, C_MEMBER_OBJECT, 32, 1}, {11770, C_MEMBER_OBJECT, 40, 1},
    {11756, C_MEMBER_OBJECT, 24, 1}, {11747, C_MEMBER_OBJECT, 32, 1},
    {11770, C_MEMBER_OBJECT, 40, 1}, {10725, C_MEMBER_OBJECT, 24, 1},
    {10725, C_MEMBER_OBJECT, 24, 1}, {10666, C_MEMBER_OBJECT, 16, 1},
    {10713, C_MEMBER_OBJECT, 24, 1}, {12455, C_MEMBER_OBJECT, 16, 1},
    {7117, C_MEMBER_OBJECT, 16, 1}, {7129, C_MEMBER_OBJECT, 24, 1}, {7964, C_MEMBER_OBJECT, 16, 1},
    {7946, C_MEMBER_OBJECT, 24, 1}, {7953, C_MEMBER_OBJECT, 32, 1}, {7170, C_MEMBER_OBJECT, 24, 1},
    {7284, C_MEMBER_OBJECT, 32, 1}, {7180, C_MEMBER_OBJECT, 40, 1}, {7257, C_MEMBER_OBJECT, 96, 1},
    {7238, C_MEMBER_OBJECT, 104, 1}, {7198, C_MEMBER_OBJECT, 112, 1},
    {7276, C_MEMBER_OBJECT, 120, 1}, {7308, C_MEMBER_OBJECT, 128, 1},
    {7225, C_MEMBER_OBJECT, 136, 1}, {7333, C_MEMBER_OBJECT, 144, 1},
    {12608, C_MEMBER_OBJECT, 96, 1}, {12621, C_MEMBER_OBJECT, 104, 1},
    {8190, C_MEMBER_OBJECT, 32, 1}, {8190, C_MEMBER_OBJECT, 32, 1}, {8569, C_MEMBER_OBJECT, 24, 1},
    {8136, C_MEMBER_OBJECT, 48, 1}, {16529, C_MEMBER_OBJECT, 208, 1},
    {9951, C_MEMBER_OBJECT, 16, 1}, {9908, C_MEMBER_OBJECT, 24, 1}, {9939, C_MEMBER_OBJECT, 32, 1},
    {9860, C_MEMBER_OBJECT, 40, 1}, {9916, C_MEMBER_OBJECT, 56, 1},
    {9898, C_MEMBER_OBJECT_ARRAY, 72, 0}, {7911, C_MEMBER_OBJECT, 16, 1},
    {12447, C_MEMBER_OBJECT_ARRAY, 24, 0}, {16057, C_MEMBER_OBJECT, 40, 1},
    {16057, C_MEMBER_OBJECT, 32, 1}, {12703, C_MEMBER_OBJECT, 16, 1},
    {12295, C_MEMBER_OBJECT, 24, 1}, {15742, C_MEMBER_OBJECT, 64, 1},
    {9140, C_MEMBER_OBJECT, 72, 1}, {11519, C_MEMBER_OBJECT, 16, 1}, {9966, C_MEMBER_OBJECT, 24, 1},
    {8253, C_MEMBER_OBJECT, 16, 1}, {8270, C_MEMBER_OBJECT, 40, 1}, {8604, C_MEMBER_OBJECT, 16, 1},
    {8253, C_MEMBER_OBJECT, 16, 1}, {8270, C_MEMBER_OBJECT, 40, 1}, {8604, C_MEMBER_OBJECT, 16, 1},
    {8253, C_MEMBER_OBJECT, 16, 1}, {8270, C_MEMBER_OBJECT, 40, 1}, {8253, C_MEMBER_OBJECT, 16, 1},
    {8270, C_MEMBER_OBJECT, 40, 1}, {8253, C_MEMBER_OBJECT, 16, 1}, {8270, C_MEMBER_OBJECT, 40, 1},
    {8253, C_MEMBER_OBJECT, 16, 1}, {8270, C_MEMBER_OBJECT, 40, 1}, {8604, C_MEMBER_OBJECT, 16, 1},
    {8668, C_MEMBER_OBJECT, 24, 1}, {8658, C_MEMBER_OBJECT, 32, 1}, {8645, C_MEMBER_OBJECT, 40, 1},
    {12714, C_MEMBER_OBJECT, 48, 1}, {14675, C_MEMBER_OBJECT, 16, 1},
    {10678, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 16, 1},
    {10663, C_MEMBER_OBJECT, 24, 1}, {14675, C_MEMBER_OBJECT, 16, 1},
    {10695, C_MEMBER_OBJECT, 24, 1}, {8947, C_MEMBER_OBJECT, 16, 1}, {8988, C_MEMBER_OBJECT, 32, 1},
    {4221, C_MEMBER_OBJECT_ARRAY, 48, 0}, {14129, C_MEMBER_OBJECT, 64, 1},
    {14147, C_MEMBER_OBJECT, 80, 1}, {14165, C_MEMBER_OBJECT, 96, 1},
    {14183, C_MEMBER_OBJECT, 112, 1}, {14201, C_MEMBER_OBJECT, 128, 1},
    {14219, C_MEMBER_OBJECT, 144, 1}, {14237, C_MEMBER_OBJECT, 160, 1},
    {14255, C_MEMBER_OBJECT, 176, 1}, {16529, C_MEMBER_OBJECT, 192, 1},
    {9331, C_MEMBER_OBJECT, 16, 1}, {9261, C_MEMBER_OBJECT, 24, 1}, {9372, C_MEMBER_OBJECT, 32, 1},
    {9382, C_MEMBER_OBJECT, 40, 1}, {9288, C_MEMBER_OBJECT, 48, 1}, {9298, C_MEMBER_OBJECT, 56, 1},
    {9344, C_MEMBER_OBJECT, 64, 1}, {9275, C_MEMBER_OBJECT, 72, 1}, {9322, C_MEMBER_OBJECT, 80, 1},
    {9312, C_MEMBER_OBJECT, 88, 1}, {9412, C_MEMBER_OBJECT, 96, 1}, {9360, C_MEMBER_OBJECT, 104, 1},
    {9244, C_MEMBER_OBJECT, 112, 1}, {9396, C_MEMBER_OBJECT, 120, 1},
    {7137, C_MEMBER_OBJECT, 16, 1}, {12534, C_MEMBER_OBJECT, 24, 1},
    {13843, C_MEMBER_OBJECT, 16, 1}, {13833, C_MEMBER_OBJECT, 24, 1},
    {13824, C_MEMBER_OBJECT, 40, 1}, {13853, C_MEMBER_OBJECT, 48, 1},
    {6509, C_MEMBER_OBJECT, 72, 1}, {9239, C_MEMBER_OBJECT, 88, 1},
    {11322, C_MEMBER_OBJECT, 112, 1}, {11713, C_MEMBER_OBJECT, 120, 1},
    {6515, C_MEMBER_OBJECT, 128, 1}, {8288, C_MEMBER_OBJECT, 136, 1},
    {16529, C_MEMBER_OBJECT, 144, 1}, {13337, C_MEMBER_OBJECT, 16, 1},
    {12333, C_MEMBER_OBJECT, 24, 1}, {11255, C_MEMBER_OBJECT, 40, 1},
    {13766, C_MEMBER_OBJECT, 48, 1}, {9152, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1},
    {11312, C_MEMBER_OBJECT, 32, 1}, {8288, C_MEMBER_OBJECT, 40, 1},
    {16529, C_MEMBER_OBJECT, 48, 1}, {9951, C_MEMBER_OBJECT, 16, 1}, {9908, C_MEMBER_OBJECT, 24, 1},
    {9939, C_MEMBER_OBJECT, 32, 1}, {9860, C_MEMBER_OBJECT, 40, 1}, {9916, C_MEMBER_OBJECT, 56, 1},
    {9898, C_MEMBER_OBJECT_ARRAY, 72, 0}, {12521, C_MEMBER_OBJECT, 16, 1},
    {7964, C_MEMBER_OBJECT, 16, 1}, {7946, C_MEMBER_OBJECT, 24, 1}, {7953, C_MEMBER_OBJECT, 32, 1},
    {9998, C_MEMBER_OBJECT, 16, 1}, {10005, C_MEMBER_OBJECT, 24, 1},
    {5541, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6187, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6477, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10236, C_MEMBER_OBJECT, 16, 1},
    {10220, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10725, C_MEMBER_OBJECT, 24, 1},
    {12962, C_MEMBER_OBJECT, 16, 1}, {15448, C_MEMBER_OBJECT, 24, 1},
    {7976, C_MEMBER_OBJECT, 16, 1}, {16529, C_MEMBER_OBJECT, 32, 1},
    {10663, C_MEMBER_OBJECT, 16, 1}, {12338, C_MEMBER_OBJECT, 32, 1},
    {16351, C_MEMBER_OBJECT_ARRAY, 40, 57}, {15536, C_MEMBER_OBJECT, 16, 1},
    {10663, C_MEMBER_OBJECT, 24, 1}, {6241, C_MEMBER_OBJECT, 32, 1},
    {10550, C_MEMBER_OBJECT, 40, 1}, {10663, C_MEMBER_OBJECT, 16, 1},
    {14296, C_MEMBER_OBJECT, 16, 1}, {5566, C_MEMBER_OBJECT, 24, 1},
    {13239, C_MEMBER_OBJECT, 16, 1}, {13766, C_MEMBER_OBJECT, 32, 1},
    {13239, C_MEMBER_OBJECT, 16, 1}, {13766, C_MEMBER_OBJECT, 32, 1},
    {7971, C_MEMBER_OBJECT, 16, 1}, {13950, C_MEMBER_OBJECT, 24, 1},
    {11586, C_MEMBER_OBJECT, 24, 1}, {11595, C_MEMBER_OBJECT, 32, 1},
    {10663, C_MEMBER_OBJECT, 16, 1}, {13919, C_MEMBER_OBJECT, 24, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {10663, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 16, 1},
    {10663, C_MEMBER_OBJECT, 24, 1}, {10663, C_MEMBER_OBJECT, 16, 1},
    {11273, C_MEMBER_OBJECT, 24, 1}, {15448, C_MEMBER_OBJECT, 32, 1},
    {7885, C_MEMBER_OBJECT, 40, 1}, {7893, C_MEMBER_OBJECT, 48, 1}, {10663, C_MEMBER_OBJECT, 16, 1},
    {10663, C_MEMBER_OBJECT, 16, 1}, {12710, C_MEMBER_OBJECT, 24, 1},
    {13239, C_MEMBER_OBJECT, 16, 1}, {13766, C_MEMBER_OBJECT, 40, 1},
    {13257, C_MEMBER_OBJECT, 16, 1}, {13766, C_MEMBER_OBJECT, 32, 1},
    {8612, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 16, 1}, {10663, C_MEMBER_OBJECT, 24, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {10663, C_MEMBER_OBJECT, 24, 1},
    {11242, C_MEMBER_OBJECT, 32, 1}, {13766, C_MEMBER_OBJECT, 40, 1},
    {9092, C_MEMBER_OBJECT, 48, 1}, {10236, C_MEMBER_OBJECT, 16, 1},
    {10220, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11396, C_MEMBER_OBJECT, 16, 1},
    {10725, C_MEMBER_OBJECT, 24, 1}, {10725, C_MEMBER_OBJECT, 24, 1},
    {14409, C_MEMBER_OBJECT, 16, 1}, {14665, C_MEMBER_OBJECT, 24, 1},
    {11385, C_MEMBER_OBJECT, 32, 1}, {11891, C_MEMBER_OBJECT, 40, 1},
    {10793, C_MEMBER_OBJECT, 16, 1}, {9239, C_MEMBER_OBJECT, 24, 1},
    {11838, C_MEMBER_OBJECT, 16, 1}, {7964, C_MEMBER_OBJECT, 16, 1}, {7946, C_MEMBER_OBJECT, 24, 1},
    {7953, C_MEMBER_OBJECT, 32, 1}, {10725, C_MEMBER_OBJECT, 24, 1},
    {11916, C_MEMBER_OBJECT, 24, 1}, {16390, C_MEMBER_OBJECT, 64, 1},
    {16529, C_MEMBER_OBJECT, 136, 1}, {10401, C_MEMBER_OBJECT, 16, 1},
    {10409, C_MEMBER_OBJECT, 24, 1}, {10417, C_MEMBER_OBJECT, 32, 1},
    {8224, C_MEMBER_OBJECT, 16, 1}, {13960, C_MEMBER_OBJECT, 24, 1}, {7964, C_MEMBER_OBJECT, 16, 1},
    {7946, C_MEMBER_OBJECT, 24, 1}, {7953, C_MEMBER_OBJECT, 32, 1}, {16529, C_MEMBER_OBJECT, 64, 1},
    {11928, C_MEMBER_OBJECT, 16, 1}, {11921, C_MEMBER_OBJECT, 24, 1},
    {11953, C_MEMBER_OBJECT, 40, 1}, {11936, C_MEMBER_OBJECT, 48, 1},
    {8261, C_MEMBER_OBJECT, 24, 1}, {8242, C_MEMBER_OBJECT, 48, 1}, {8270, C_MEMBER_OBJECT, 56, 1},
    {6131, C_MEMBER_OBJECT, 24, 1}, {10732, C_MEMBER_OBJECT, 24, 1},
    {12295, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1},
    {11331, C_MEMBER_OBJECT, 32, 1}, {16390, C_MEMBER_OBJECT, 24, 1},
    {16529, C_MEMBER_OBJECT, 96, 1}, {13160, C_MEMBER_OBJECT, 16, 1},
    {12295, C_MEMBER_OBJECT, 16, 1}, {13051, C_MEMBER_OBJECT, 24, 1},
    {14450, C_MEMBER_OBJECT, 32, 1}, {11736, C_MEMBER_OBJECT, 40, 1},
    {13069, C_MEMBER_OBJECT, 72, 1}, {13056, C_MEMBER_OBJECT, 80, 1},
    {13458, C_MEMBER_OBJECT, 16, 1}, {13477, C_MEMBER_OBJECT, 24, 1},
    {13440, C_MEMBER_OBJECT, 32, 1}, {13449, C_MEMBER_OBJECT, 40, 1},
    {13467, C_MEMBER_OBJECT, 48, 1}, {10588, C_MEMBER_OBJECT, 56, 1},
    {14409, C_MEMBER_OBJECT, 16, 1}, {14670, C_MEMBER_OBJECT, 24, 1},
    {14665, C_MEMBER_OBJECT, 32, 1}, {11389, C_MEMBER_OBJECT, 40, 1},
    {14727, C_MEMBER_OBJECT, 24, 1}, {13740, C_MEMBER_OBJECT, 32, 1},
    {13081, C_MEMBER_OBJECT, 40, 1}, {9987, C_MEMBER_OBJECT, 32, 1},
    {10539, C_MEMBER_OBJECT, 40, 1}, {13081, C_MEMBER_OBJECT, 48, 1},
    {16529, C_MEMBER_OBJECT, 64, 1}, {13965, C_MEMBER_OBJECT, 24, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {14129, C_MEMBER_OBJECT, 64, 1},
    {14147, C_MEMBER_OBJECT, 80, 1}, {14165, C_MEMBER_OBJECT, 96, 1},
    {14183, C_MEMBER_OBJECT, 112, 1}, {14201, C_MEMBER_OBJECT, 128, 1},
    {14219, C_MEMBER_OBJECT, 144, 1}, {14237, C_MEMBER_OBJECT, 160, 1},
    {14255, C_MEMBER_OBJECT, 176, 1}, {16529, C_MEMBER_OBJECT, 192, 1},
    {14050, C_MEMBER_OBJECT, 16, 1}, {14409, C_MEMBER_OBJECT, 16, 1},
    {14670, C_MEMBER_OBJECT, 24, 1}, {14665, C_MEMBER_OBJECT, 32, 1},
    {7667, C_MEMBER_OBJECT, 16, 1}, {10511, C_MEMBER_OBJECT, 40, 1},
    {14532, C_MEMBER_OBJECT, 72, 1}, {7903, C_MEMBER_OBJECT, 80, 1}, {6247, C_MEMBER_OBJECT, 88, 1},
    {13891, C_MEMBER_OBJECT, 104, 1}, {15428, C_MEMBER_OBJECT, 112, 1},
    {3337, C_MEMBER_OBJECT, 144, 1}, {536, C_MEMBER_OBJECT, 152, 1}, {753, C_MEMBER_OBJECT, 160, 1},
    {354, C_MEMBER_OBJECT, 168, 1}, {344, C_MEMBER_OBJECT, 176, 1}, {1172, C_MEMBER_OBJECT, 184, 1},
    {738, C_MEMBER_OBJECT, 192, 1}, {768, C_MEMBER_OBJECT, 200, 1}, {1350, C_MEMBER_OBJECT, 208, 1},
    {1146, C_MEMBER_OBJECT, 216, 1}, {7667, C_MEMBER_OBJECT, 16, 1}, {8230, C_MEMBER_OBJECT, 24, 1},
    {13878, C_MEMBER_OBJECT, 32, 1}, {11355, C_MEMBER_OBJECT, 48, 1},
    {13891, C_MEMBER_OBJECT, 64, 1}, {14522, C_MEMBER_OBJECT, 72, 1},
    {10511, C_MEMBER_OBJECT, 96, 1}, {7971, C_MEMBER_OBJECT, 16, 1}, {8230, C_MEMBER_OBJECT, 24, 1},
    {14098, C_MEMBER_OBJECT, 16, 1}, {14110, C_MEMBER_OBJECT, 24, 1},
    {10725, C_MEMBER_OBJECT, 24, 1}, {10725, C_MEMBER_OBJECT, 24, 1},
    {15769, C_MEMBER_OBJECT, 16, 1}, {12521, C_MEMBER_OBJECT, 24, 1},
    {12525, C_MEMBER_OBJECT, 32, 1}, {14624, C_MEMBER_OBJECT, 16, 1},
    {14640, C_MEMBER_OBJECT, 24, 1}, {14631, C_MEMBER_OBJECT, 32, 1},
    {14652, C_MEMBER_OBJECT, 40, 1}, {14596, C_MEMBER_OBJECT, 48, 1},
    {14609, C_MEMBER_OBJECT, 56, 1}, {15391, C_MEMBER_OBJECT, 16, 1},
    {15382, C_MEMBER_OBJECT, 24, 1}, {12447, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {10725, C_MEMBER_OBJECT, 24, 1}, {10297, C_MEMBER_OBJECT, 256, 1},
    {10347, C_MEMBER_OBJECT, 264, 1}, {10313, C_MEMBER_OBJECT, 336, 1},
    {10363, C_MEMBER_OBJECT, 344, 1}, {10330, C_MEMBER_OBJECT, 352, 1},
    {10378, C_MEMBER_OBJECT, 368, 1}, {10268, C_MEMBER_OBJECT, 856, 1},
    {10288, C_MEMBER_OBJECT, 864, 1}, {10276, C_MEMBER_OBJECT, 872, 1},
    {10258, C_MEMBER_OBJECT, 888, 1}, {5217, C_MEMBER_OBJECT, 904, 1},
    {12780, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 24, 1},
    {12904, C_MEMBER_OBJECT, 32, 1}, {16529, C_MEMBER_OBJECT, 40, 1},
    {12381, C_MEMBER_OBJECT, 16, 1}, {5819, C_MEMBER_OBJECT, 16, 1},
    {12904, C_MEMBER_OBJECT, 24, 1}, {12295, C_MEMBER_OBJECT, 16, 1},
    {6258, C_MEMBER_OBJECT, 24, 1}, {3674, C_MEMBER_OBJECT, 16, 1}, {3674, C_MEMBER_OBJECT, 16, 1},
    {12295, C_MEMBER_OBJECT, 16, 1}, {15774, C_MEMBER_OBJECT, 24, 1},
    {7653, C_MEMBER_OBJECT, 32, 1}, {16345, C_MEMBER_OBJECT, 40, 1},
    {12191, C_MEMBER_OBJECT, 48, 1}, {12295, C_MEMBER_OBJECT, 16, 1},
    {6258, C_MEMBER_OBJECT, 24, 1}, {8799, C_MEMBER_OBJECT, 32, 1}, {7678, C_MEMBER_OBJECT, 40, 1},
    {8814, C_MEMBER_OBJECT, 48, 1}, {12295, C_MEMBER_OBJECT, 16, 1},
    {10236, C_MEMBER_OBJECT, 16, 1}, {10220, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {16564, C_MEMBER_OBJECT, 16, 1}, {16544, C_MEMBER_OBJECT, 24, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {16556, C_MEMBER_OBJECT, 48, 1},
    {16564, C_MEMBER_OBJECT, 16, 1}, {16544, C_MEMBER_OBJECT, 24, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {16556, C_MEMBER_OBJECT, 48, 1},
    {16564, C_MEMBER_OBJECT, 16, 1}, {16544, C_MEMBER_OBJECT, 24, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {16556, C_MEMBER_OBJECT, 48, 1},
    {7964, C_MEMBER_OBJECT, 16, 1}, {7946, C_MEMBER_OBJECT, 24, 1}, {7953, C_MEMBER_OBJECT, 32, 1},
    {15104, C_MEMBER_OBJECT, 16, 1}, {15423, C_MEMBER_OBJECT, 24, 1},
    {15139, C_MEMBER_OBJECT, 32, 1}, {16529, C_MEMBER_OBJECT, 48, 1},
    {13819, C_MEMBER_OBJECT, 16, 1}, {15455, C_MEMBER_OBJECT, 24, 1},
    {11336, C_MEMBER_OBJECT, 32, 1}, {11341, C_MEMBER_OBJECT, 40, 1},
    {7971, C_MEMBER_OBJECT, 48, 1}, {14380, C_MEMBER_OBJECT, 56, 1}, {8620, C_MEMBER_OBJECT, 72, 1},
    {7603, C_MEMBER_OBJECT, 80, 1}, {13181, C_MEMBER_OBJECT, 88, 1}, {8835, C_MEMBER_OBJECT, 96, 1},
    {14415, C_MEMBER_OBJECT, 104, 1}, {8692, C_MEMBER_OBJECT, 112, 1},
    {14431, C_MEMBER_OBJECT, 120, 1}, {8717, C_MEMBER_OBJECT, 128, 1},
    {7585, C_MEMBER_OBJECT, 136, 1}, {13168, C_MEMBER_OBJECT, 144, 1},
    {15160, C_MEMBER_OBJECT, 24, 1}, {8745, C_MEMBER_OBJECT, 32, 1},
    {12310, C_MEMBER_OBJECT, 40, 1}, {10180, C_MEMBER_OBJECT, 48, 1},
    {10143, C_MEMBER_OBJECT, 56, 1}, {10167, C_MEMBER_OBJECT, 64, 1},
    {10105, C_MEMBER_OBJECT, 72, 1}, {10132, C_MEMBER_OBJECT, 80, 1},
    {10090, C_MEMBER_OBJECT, 88, 1}, {10157, C_MEMBER_OBJECT, 96, 1},
    {10117, C_MEMBER_OBJECT, 104, 1}, {10077, C_MEMBER_OBJECT, 112, 1},
    {11242, C_MEMBER_OBJECT, 24, 1}, {13766, C_MEMBER_OBJECT, 32, 1},
    {16304, C_MEMBER_OBJECT, 128, 1}, {16215, C_MEMBER_OBJECT, 136, 1},
    {16769, C_MEMBER_OBJECT, 152, 1}, {16304, C_MEMBER_OBJECT, 128, 1},
    {16215, C_MEMBER_OBJECT, 136, 1}, {16769, C_MEMBER_OBJECT, 152, 1},
    {16769, C_MEMBER_OBJECT, 128, 1}, {16304, C_MEMBER_OBJECT, 144, 1},
    {11255, C_MEMBER_OBJECT, 16, 1}, {9051, C_MEMBER_OBJECT, 24, 1},
    {16529, C_MEMBER_OBJECT, 32, 1}, {16191, C_MEMBER_OBJECT, 96, 1},
    {16143, C_MEMBER_OBJECT, 104, 1}, {16167, C_MEMBER_OBJECT, 112, 1},
    {16119, C_MEMBER_OBJECT, 128, 1}, {16071, C_MEMBER_OBJECT, 136, 1},
    {16095, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    12534, 15769, 5955, 6402, 6392, 6427, 6421, 6327, 6974, 1586, 7030, 7094, 7082, 7348, 7619,
    3967, 3943, 3922, 7709, 8311, 8293, 8322, 8424, 8339, 11846, 8349, 8374, 8398, 8443, 8288, 8636,
    8752, 9102, 9146, 9193, 9229, 9429, 9809, 9842, 10569, 11458, 11472, 11453, 11643, 10584, 11824,
    11981, 12047, 12080, 12058, 12198, 12191, 12648, 13192, 13486, 13624, 13618, 13773, 14946,
    10784, 14003, 13999, 14092, 14569, 14582, 14913, 15732, 15754, 15748, 14698, 14675, 16590,
    16775, 15808, 5768, 5971, 5993, 6016, 3866, 3106, 7719, 9819, 10769, 11307, 16351, 10024, 10040,
    10057, 10019, 15013, 782, 11404, 11810, 12014, 12065, 15827, 1079, 1127, 13263, 14679, 15849,
    16463, 16489, 16507, 16001, 6253, 6354, 12636, 12663, 12674, 7411, 15000, 508, 9006, 9155,
    14971, 116, 130, 542, 659, 840, 3030, 12, 28, 43, 181, 438, 684, 858, 892, 1069, 1164, 2761,
    2792, 2941, 2960, 2992, 3018, 3138, 3326, 3337, 616, 1189, 3371, 193, 381, 520, 645, 696, 1237,
    2776, 2805, 3004, 3239, 3314, 149, 232, 284, 582, 598, 796, 813, 1088, 1263, 1316, 3093, 710,
    727, 831, 904, 1107, 2746, 3148, 3204, 165, 261, 300, 323, 3041, 3166, 3185, 3217, 3295, 14986,
    15054, 14961, 15038, 6046,
};

const struct table table_3_12_1 = {
    {.hex = 0x030c01f0}, names, members, enumerators, types, held, static_types,
    623, 4, 257, 188,
    NULL,
};
