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
    "_finalizing\0" "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0"
    "_hashlib.HMAC\0" "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0"
    "_io.BufferedReader\0" "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0"
    "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0"
    "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0" "_longobject\0" "_lsprof.Profiler\0"
    "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0" "_md5.md5\0"
    "_multibytecodec.MultibyteCodec\0" "_multibytecodec.MultibyteIncrementalDecoder\0"
    "_multibytecodec.MultibyteIncrementalEncoder\0" "_multibytecodec.MultibyteStreamReader\0"
    "_multibytecodec.MultibyteStreamWriter\0" "_multiprocessing.SemLock\0" "_odictobject\0"
    "_pickle.Pdata\0" "_pickle.Pickler\0" "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0"
    "_pickle.UnpicklerMemoProxy\0" "_pycontextobject\0" "_pycontexttokenobject\0"
    "_pycontextvarobject\0" "_queue.SimpleQueue\0" "_sha1.sha1\0" "_sha2.SHA224Type\0"
    "_sha2.SHA256Type\0" "_sha2.SHA384Type\0" "_sha2.SHA512Type\0" "_sha3.sha3_224\0"
    "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_socket.socket\0" "_spec_cache.getitem\0" "_sre.SRE_Scanner\0" "_sre.SRE_Template\0"
    "_ssl.Certificate\0" "_ssl.MemoryBIO\0" "_ssl.SSLSession\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0" "_symtable_entry\0"
    "_thread.RLock\0" "_thread._local\0" "_thread._localdummy\0" "_thread.lock\0"
    "_tokenize.TokenizerIter\0" "_traceback\0" "_ttinfo\0" "_ttinfos\0" "_tuplegetterobject\0"
    "a_array\0" "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ag_exc_state.exc_value\0" "ag_iframe\0" "ag_name\0"
    "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0"
    "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "anext_awaitable\0" "anextawaitableobject\0"
    "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0" "array.arrayiterator\0"
    "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0" "async_generator_athrow\0"
    "async_generator_wrapped_value\0" "asyncgen_hooks\0" "atexit.callbacks\0" "atexit.ncallbacks\0"
    "atexit_callback\0" "atexit_py_callback\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "batchedobject\0"
    "before_forkers\0" "binop\0" "blobs\0" "bool\0" "bound\0" "buf\0" "buf.obj\0" "buffer\0"
    "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0"
    "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes\0"
    "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0"
    "c_traceobj\0" "cache\0" "cache_info_type\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.str_replace_inf\0"
    "cached_objects.type_slots_pname\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_cache.object__getattribute__\0"
    "callable_iterator\0" "callback_context\0" "calliterobject\0" "cause\0" "cell\0" "ceval.gil\0"
    "cframe\0" "chainobject\0" "checker\0" "children\0" "cjk_module\0" "classmethod\0"
    "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0"
    "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0"
    "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0" "co_names\0"
    "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
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
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "finalizing\0" "flags\0"
    "float\0" "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0"
    "freeblock\0" "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0"
    "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0"
    "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0"
    "func_weakreflist\0" "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
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
    "last\0" "last_for_tail\0" "last_holder\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0"
    "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "localdict\0" "localdummyobject\0" "localobject\0" "localsplus\0" "locked\0" "lockobject\0"
    "long_cnt\0" "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
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
    "string\0" "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _gil_runtime_state\0"
    "struct _obmalloc_state\0" "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0"
    "struct gc_generation\0" "struct pool_header\0" "struct type_cache_entry\0" "super\0"
    "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0" "sys.float_info\0"
    "sys.hash_info\0" "sys.int_info\0" "sys.legacy_event_handler\0" "sys.thread_info\0"
    "sys.version_info\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_callback0\0"
    "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0"
    "task_coro\0" "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0"
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
    {429, 0, 0, 72, 0, 0}, {429, 11788, 40, 8, 0, 0}, {429, 12347, 16, 8, 0, 0},
    {429, 13103, 24, 8, 0, 0}, {429, 14502, 32, 8, 0, 0}, {457, 0, 0, 64, 0, 0},
    {457, 13021, 16, 8, 0, 0}, {457, 13034, 24, 8, 0, 0}, {475, 0, 0, 56, 0, 0},
    {475, 8963, 40, 8, 0, 0}, {475, 15182, 16, 8, 0, 0}, {475, 15217, 32, 8, 0, 0},
    {475, 15501, 24, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6165, 0, 8, 0, 0},
    {489, 7084, 24, 8, 0, 0}, {489, 11434, 8, 8, 0, 0}, {1203, 0, 0, 16, 0, 0},
    {1203, 13014, 0, 8, 0, 0}, {1231, 0, 0, 56, 0, 0}, {1231, 7993, 24, 8, 0, 0},
    {1302, 0, 0, 152, 0, 0}, {1302, 6306, 144, 8, 0, 0}, {1302, 8492, 40, 8, 0, 0},
    {1302, 9018, 136, 8, 0, 0}, {1302, 12051, 16, 8, 0, 0}, {1302, 12921, 64, 8, 0, 0},
    {1302, 13187, 24, 8, 0, 0}, {1302, 13197, 32, 8, 0, 0}, {1302, 13771, 48, 8, 0, 0},
    {1302, 16701, 56, 8, 0, 0}, {1367, 0, 0, 40, 0, 0}, {1367, 10238, 24, 8, 0, 0},
    {1367, 11434, 16, 8, 0, 0}, {1367, 14507, 32, 4, 6, 1}, {1367, 14536, 32, 4, 5, 1},
    {1367, 14550, 32, 4, 2, 3}, {1381, 0, 0, 40, 0, 0}, {1381, 5725, 16, 8, 0, 0},
    {1381, 5733, 24, 8, 0, 0}, {1397, 0, 0, 40, 0, 0}, {1397, 5745, 24, 8, 0, 0},
    {1397, 5754, 16, 8, 0, 0}, {1414, 0, 0, 80, 0, 0}, {1414, 5634, 40, 8, 0, 0},
    {1414, 5667, 24, 8, 0, 0}, {1414, 5675, 56, 8, 0, 0}, {1414, 5698, 32, 8, 0, 0},
    {1431, 0, 0, 88, 0, 0}, {1431, 12347, 80, 8, 0, 0}, {1431, 12573, 72, 8, 0, 0},
    {1454, 0, 0, 88, 0, 0}, {1454, 8944, 80, 8, 0, 0}, {1454, 12303, 72, 8, 0, 0},
    {1481, 0, 0, 72, 0, 0}, {1481, 5831, 24, 8, 0, 0}, {1481, 7036, 56, 8, 0, 0},
    {1481, 7712, 48, 8, 0, 0}, {1481, 12427, 32, 8, 0, 0}, {1481, 15810, 40, 8, 0, 0},
    {1503, 0, 0, 56, 0, 0}, {1503, 12473, 24, 8, 0, 0}, {1521, 0, 0, 40, 0, 0},
    {1521, 12540, 24, 8, 0, 0}, {1521, 12557, 32, 1, 0, 0}, {1552, 0, 0, 56, 0, 0},
    {1552, 11794, 16, 8, 0, 0}, {1552, 11799, 32, 8, 0, 0}, {1552, 11808, 24, 8, 0, 0},
    {1570, 0, 0, 64, 0, 0}, {1570, 12212, 56, 8, 0, 0}, {1586, 0, 0, 48, 0, 0},
    {1586, 13272, 16, 8, 0, 0}, {1596, 0, 0, 24, 0, 0}, {1596, 12507, 16, 8, 0, 0},
    {1609, 0, 0, 200, 0, 0}, {1609, 7163, 52, 4, 0, 0}, {1609, 7175, 192, 1, 0, 0},
    {1609, 7192, 24, 8, 0, 0}, {1609, 7202, 40, 8, 0, 0}, {1609, 7220, 112, 8, 0, 0},
    {1609, 7232, 68, 4, 0, 0}, {1609, 7247, 136, 8, 0, 0}, {1609, 7260, 104, 8, 0, 0},
    {1609, 7279, 96, 8, 0, 0}, {1609, 7298, 120, 8, 0, 0}, {1609, 7306, 32, 8, 0, 0},
    {1609, 7315, 72, 4, 0, 0}, {1609, 7330, 128, 8, 0, 0}, {1609, 7342, 64, 4, 0, 0},
    {1622, 0, 0, 56, 0, 0}, {1622, 16406, 48, 8, 0, 0}, {1622, 16411, 40, 8, 0, 0},
    {1645, 0, 0, 48, 0, 0}, {1645, 7841, 16, 8, 0, 0}, {1645, 7850, 24, 8, 0, 0},
    {1655, 0, 0, 48, 0, 0}, {1655, 15567, 16, 8, 0, 0}, {1655, 15575, 32, 8, 0, 0},
    {1655, 15586, 24, 8, 0, 0}, {1670, 0, 0, 64, 0, 0}, {1670, 16447, 24, 8, 0, 0},
    {1670, 16459, 16, 8, 0, 0}, {1683, 0, 0, 80, 0, 0}, {1683, 7771, 40, 8, 0, 0},
    {1683, 7794, 24, 8, 0, 0}, {1683, 7802, 56, 8, 0, 0}, {1683, 7825, 32, 8, 0, 0},
    {1696, 0, 0, 24, 0, 0}, {1696, 7933, 16, 8, 0, 0}, {1751, 0, 0, 48, 0, 0},
    {1751, 10243, 24, 1, 0, 0}, {1751, 16135, 40, 8, 0, 0}, {1771, 0, 0, 40, 0, 0},
    {1771, 10243, 24, 1, 0, 0}, {1771, 16135, 32, 8, 0, 0}, {1852, 0, 0, 40, 0, 0},
    {1852, 7968, 24, 8, 0, 0}, {1852, 7975, 32, 8, 0, 0}, {1852, 7986, 16, 8, 0, 0},
    {1866, 0, 0, 24, 0, 0}, {1866, 12017, 8, 8, 0, 0}, {1866, 12024, 16, 8, 0, 0},
    {1881, 0, 0, 32, 0, 0}, {1881, 8507, 32, 0, 0, 0}, {1881, 8518, 10, 1, 0, 0},
    {1881, 8526, 9, 1, 0, 0}, {1881, 8546, 8, 1, 0, 0}, {1881, 8559, 24, 8, 0, 0},
    {1881, 8571, 0, 8, 0, 0}, {1881, 8581, 16, 8, 0, 0}, {1898, 0, 0, 48, 0, 0},
    {1898, 11836, 32, 8, 0, 0}, {1898, 11844, 16, 8, 0, 0}, {1898, 11852, 40, 8, 0, 0},
    {1911, 0, 0, 8, 0, 0}, {1911, 16429, 0, 8, 0, 0}, {1926, 0, 0, 16, 0, 0},
    {1926, 12017, 0, 8, 0, 0}, {1926, 12024, 8, 8, 0, 0}, {1945, 0, 0, 8, 0, 0},
    {1945, 16429, 0, 8, 0, 0}, {1958, 0, 0, 24, 0, 0}, {1958, 12491, 16, 8, 0, 0},
    {1972, 0, 0, 56, 0, 0}, {1972, 8969, 16, 8, 0, 0}, {1972, 8983, 24, 8, 0, 0},
    {1972, 9010, 32, 8, 0, 0}, {1986, 0, 0, 144, 0, 0}, {1986, 9277, 112, 8, 0, 0},
    {1986, 9294, 24, 8, 0, 0}, {1986, 9308, 72, 8, 0, 0}, {1986, 9321, 48, 8, 0, 0},
    {1986, 9331, 56, 8, 0, 0}, {1986, 9355, 80, 8, 0, 0}, {1986, 9364, 16, 8, 0, 0},
    {1986, 9377, 64, 8, 0, 0}, {1986, 9393, 104, 8, 0, 0}, {1986, 9405, 32, 8, 0, 0},
    {1986, 9415, 40, 8, 0, 0}, {1986, 9429, 120, 8, 0, 0}, {2003, 0, 0, 16, 0, 0},
    {2003, 4254, 0, 8, 0, 0}, {2003, 4263, 8, 8, 0, 0}, {2013, 0, 0, 80, 0, 0},
    {2013, 9893, 40, 8, 0, 0}, {2013, 9916, 67, 1, 0, 0}, {2013, 9931, 72, 8, 0, 0},
    {2013, 9941, 24, 8, 0, 0}, {2013, 9972, 32, 8, 0, 0}, {2025, 0, 0, 168, 0, 0},
    {2025, 10269, 16, 8, 0, 0}, {2040, 0, 0, 280, 0, 0}, {2040, 5553, 16, 256, 0, 0},
    {2057, 0, 0, 40, 0, 0}, {2057, 6199, 32, 8, 0, 0}, {2075, 0, 0, 40, 0, 0},
    {2075, 6489, 32, 8, 0, 0}, {2096, 0, 0, 40, 0, 0}, {2096, 10031, 16, 8, 0, 0},
    {2109, 0, 0, 920, 0, 0}, {2109, 10276, 880, 8, 0, 0}, {2109, 10291, 888, 8, 0, 0},
    {2109, 10301, 856, 8, 0, 0}, {2109, 10309, 872, 8, 0, 0}, {2109, 10321, 864, 8, 0, 0},
    {2126, 0, 0, 104, 0, 0}, {2126, 12303, 72, 8, 0, 0}, {2126, 12347, 80, 8, 0, 0},
    {2126, 12352, 96, 8, 0, 0}, {2126, 13103, 88, 8, 0, 0}, {2146, 0, 0, 24, 0, 0},
    {2146, 9272, 16, 8, 0, 0}, {2169, 0, 0, 383552, 0, 0}, {2169, 4235, 104, 8, 0, 0},
    {2169, 5593, 3888, 8, 0, 0}, {2169, 5613, 3880, 8, 0, 0}, {2169, 5905, 273432, 1952, 0, 0},
    {2169, 6073, 3944, 8, 0, 0}, {2169, 6090, 3952, 4, 0, 0}, {2169, 6172, 267208, 8, 0, 0},
    {2169, 6238, 3872, 8, 0, 0}, {2169, 6381, 360, 8, 0, 0}, {2169, 6390, 1736, 8, 0, 0},
    {2169, 6543, 382936, 160, 0, 0}, {2169, 6558, 383048, 8, 0, 0}, {2169, 6586, 382936, 8, 0, 0},
    {2169, 6618, 382952, 8, 0, 0}, {2169, 6643, 383072, 8, 0, 0}, {2169, 6673, 383080, 8, 0, 0},
    {2169, 6707, 383088, 8, 0, 0}, {2169, 6743, 382944, 8, 0, 0}, {2169, 6774, 382960, 8, 0, 0},
    {2169, 6806, 383056, 8, 0, 0}, {2169, 6834, 383064, 8, 0, 0}, {2169, 6876, 381704, 8, 0, 0},
    {2169, 6902, 381712, 8, 0, 0}, {2169, 6921, 381720, 8, 0, 0}, {2169, 6948, 381728, 8, 0, 0},
    {2169, 7047, 384, 8, 0, 0}, {2169, 7375, 1264, 8, 0, 0}, {2169, 7396, 1256, 8, 0, 0},
    {2169, 7415, 1248, 8, 0, 0}, {2169, 7712, 273384, 16, 0, 0}, {2169, 8310, 1720, 8, 0, 0},
    {2169, 8884, 273424, 8, 0, 0}, {2169, 8915, 273400, 8, 0, 0}, {2169, 9162, 44, 4, 0, 0},
    {2169, 9765, 328, 8, 0, 0}, {2169, 9778, 312, 4, 0, 0}, {2169, 9792, 320, 8, 0, 0},
    {2169, 9803, 136, 72, 0, 0}, {2169, 9818, 216, 24, 0, 0}, {2169, 10431, 8, 8, 0, 0},
    {2169, 10465, 984, 8, 0, 0}, {2169, 10485, 960, 8, 0, 0}, {2169, 10503, 944, 8, 0, 0},
    {2169, 10519, 952, 8, 0, 0}, {2169, 10635, 381736, 8, 0, 0}, {2169, 11498, 270072, 648, 0, 0},
    {2169, 12260, 381784, 1088, 0, 0}, {2169, 12281, 382872, 64, 0, 0}, {2169, 12385, 0, 8, 0, 0},
    {2169, 12623, 3960, 263248, 0, 0}, {2169, 15149, 352, 8, 0, 0}, {2169, 15157, 1728, 8, 0, 0},
    {2169, 15548, 72, 8, 0, 0}, {2169, 15826, 269832, 240, 0, 0},
    {2169, 15880, 275384, 106320, 0, 0}, {2169, 15943, 373704, 8000, 0, 0},
    {2169, 15958, 275392, 98304, 0, 0}, {2169, 16477, 3912, 8, 0, 0}, {2169, 16501, 3896, 8, 0, 0},
    {2169, 16518, 3904, 8, 0, 0}, {2188, 0, 0, 40, 0, 0}, {2188, 5770, 32, 8, 0, 0},
    {2188, 12499, 24, 8, 0, 0}, {2201, 0, 0, 32, 0, 0}, {2201, 11657, 16, 8, 0, 0},
    {2201, 11675, 24, 4, 0, 0}, {2214, 0, 0, 40, 0, 0}, {2214, 9173, 24, 4, 0, 0},
    {2214, 12347, 0, 8, 0, 0}, {2214, 12755, 16, 8, 0, 0}, {2214, 15847, 8, 4, 0, 0},
    {2226, 0, 0, 16, 0, 0}, {2226, 12017, 0, 8, 0, 0}, {2238, 0, 0, 32, 0, 0},
    {2238, 12314, 16, 8, 0, 0}, {2238, 12327, 24, 8, 0, 0}, {2250, 0, 0, 152, 0, 0},
    {2250, 11968, 24, 8, 0, 0}, {2250, 16468, 64, 8, 0, 0}, {2269, 0, 0, 32, 0, 0},
    {2269, 12204, 0, 8, 0, 0}, {2281, 0, 0, 48, 0, 0}, {2281, 10434, 16, 8, 0, 0},
    {2281, 10442, 24, 8, 0, 0}, {2296, 0, 0, 104, 0, 0}, {2296, 11815, 56, 8, 0, 0},
    {2308, 0, 0, 56, 0, 0}, {2308, 11973, 24, 8, 0, 0}, {2308, 11980, 16, 8, 0, 0},
    {2308, 11988, 48, 8, 0, 0}, {2308, 11996, 32, 8, 0, 0}, {2323, 0, 0, 80, 0, 0},
    {2323, 12347, 72, 8, 0, 0}, {2341, 0, 0, 112, 0, 0}, {2341, 12632, 72, 8, 0, 0},
    {2341, 12651, 48, 8, 0, 0}, {2355, 0, 0, 112, 0, 0}, {2355, 9090, 88, 8, 0, 0},
    {2355, 9099, 96, 8, 0, 0}, {2355, 12339, 72, 8, 0, 0}, {2355, 14770, 80, 8, 0, 0},
    {2371, 0, 0, 16, 0, 0}, {2371, 12514, 0, 8, 0, 0}, {2371, 12524, 0, 8, 0, 0},
    {2371, 12565, 8, 8, 0, 0}, {2471, 0, 0, 200, 0, 0}, {2471, 9109, 16, 8, 0, 0},
    {2471, 10238, 48, 8, 0, 0}, {2471, 11938, 32, 8, 0, 0}, {2471, 14170, 64, 128, 0, 0},
    {2471, 15176, 40, 8, 0, 0}, {2471, 16394, 24, 8, 0, 0}, {2483, 0, 0, 40, 0, 0},
    {2483, 14461, 16, 8, 0, 0}, {2483, 14717, 32, 8, 0, 0}, {2483, 14722, 24, 8, 0, 0},
    {2516, 0, 0, 80, 0, 0}, {2516, 16423, 72, 8, 0, 0}, {2553, 0, 0, 136, 0, 0},
    {2553, 8728, 104, 8, 0, 0}, {2553, 8756, 112, 8, 0, 0}, {2553, 9090, 80, 8, 0, 0},
    {2553, 11476, 88, 8, 0, 0}, {2553, 12303, 72, 8, 0, 0}, {2553, 12755, 96, 8, 0, 0},
    {2553, 13445, 128, 8, 0, 0}, {2553, 15501, 120, 8, 0, 0}, {2573, 0, 0, 80, 0, 0},
    {2573, 7370, 72, 8, 0, 0}, {2592, 0, 0, 288, 0, 0}, {2592, 5917, 128, 8, 0, 0},
    {2592, 5927, 200, 8, 0, 0}, {2592, 5947, 192, 8, 0, 0}, {2592, 6497, 80, 8, 0, 0},
    {2592, 6510, 88, 8, 0, 0}, {2592, 7057, 56, 8, 0, 0}, {2592, 7712, 208, 8, 0, 0},
    {2592, 7875, 96, 8, 0, 0}, {2592, 8006, 232, 8, 0, 0}, {2592, 8310, 112, 8, 0, 0},
    {2592, 8875, 104, 8, 0, 0}, {2592, 10431, 224, 8, 0, 0}, {2592, 10628, 16, 8, 0, 0},
    {2592, 12368, 144, 8, 0, 0}, {2592, 12385, 8, 8, 0, 0}, {2592, 13389, 0, 8, 0, 0},
    {2592, 15538, 136, 8, 0, 0}, {2606, 0, 0, 40, 0, 0}, {2606, 15460, 24, 8, 0, 0},
    {2606, 15469, 16, 8, 0, 0}, {2624, 0, 0, 32, 0, 0}, {2624, 12499, 24, 8, 0, 0},
    {2638, 0, 0, 416, 0, 0}, {2638, 15620, 256, 8, 0, 0}, {2638, 15628, 336, 8, 0, 0},
    {2638, 15637, 32, 8, 0, 0}, {2638, 15650, 352, 8, 0, 0}, {2638, 15659, 192, 8, 0, 0},
    {2638, 15668, 48, 8, 0, 0}, {2638, 15679, 264, 8, 0, 0}, {2638, 15687, 288, 8, 0, 0},
    {2638, 15701, 168, 8, 0, 0}, {2638, 15710, 40, 8, 0, 0}, {2638, 15722, 240, 8, 0, 0},
    {2638, 15733, 344, 8, 0, 0}, {2638, 15740, 24, 8, 0, 0}, {2638, 15748, 88, 8, 0, 0},
    {2638, 15756, 360, 8, 0, 0}, {2638, 15770, 184, 8, 0, 0}, {2638, 15782, 208, 8, 0, 0},
    {2651, 0, 0, 112, 0, 0}, {2651, 8705, 72, 8, 0, 0}, {2651, 12586, 80, 8, 0, 0},
    {2651, 13764, 104, 8, 0, 0}, {2672, 0, 0, 64, 0, 0}, {2672, 7993, 56, 8, 0, 0},
    {2688, 0, 0, 24, 0, 0}, {2688, 12549, 16, 8, 0, 0}, {2700, 0, 0, 64, 0, 0},
    {2700, 16622, 24, 8, 0, 0}, {2700, 16642, 16, 8, 0, 0}, {2716, 0, 0, 208, 0, 0},
    {2716, 5525, 192, 8, 0, 0}, {2716, 9073, 24, 8, 0, 0}, {2716, 11288, 16, 8, 0, 0},
    {2716, 12453, 48, 8, 0, 0}, {2716, 16149, 136, 8, 0, 0}, {2716, 16173, 144, 8, 0, 0},
    {2716, 16197, 128, 8, 0, 0}, {2716, 16221, 104, 8, 0, 0}, {2716, 16245, 112, 8, 0, 0},
    {2716, 16269, 96, 8, 0, 0}, {2868, 0, 0, 104, 0, 0}, {2868, 13108, 80, 8, 0, 0},
    {2868, 13121, 72, 8, 0, 0}, {2927, 0, 0, 192, 0, 0}, {2927, 5836, 128, 8, 0, 0},
    {2927, 7076, 152, 8, 0, 0}, {2927, 7720, 136, 8, 0, 0}, {2927, 13562, 96, 8, 0, 0},
    {2927, 13810, 144, 8, 0, 0}, {3279, 0, 0, 272, 0, 0}, {3279, 6295, 72, 8, 0, 0},
    {3279, 6331, 216, 8, 0, 0}, {3279, 12051, 24, 8, 0, 0}, {3279, 12056, 32, 8, 0, 0},
    {3279, 13141, 208, 8, 0, 0}, {3279, 13187, 48, 8, 0, 0}, {3279, 13197, 56, 8, 0, 0},
    {3279, 13727, 184, 8, 0, 0}, {3279, 13739, 192, 8, 0, 0}, {3279, 13748, 200, 8, 0, 0},
    {3279, 14432, 16, 8, 0, 0}, {3417, 0, 0, 24, 0, 0}, {3417, 5762, 16, 8, 0, 0},
    {3458, 0, 0, 16, 0, 0}, {3458, 7893, 0, 8, 0, 0}, {3468, 0, 0, 24, 0, 0},
    {3468, 8626, 16, 8, 0, 0}, {3503, 0, 0, 16, 0, 0}, {3503, 8934, 0, 8, 0, 0},
    {3503, 13414, 8, 8, 0, 0}, {3520, 0, 0, 80, 0, 0}, {3520, 8976, 0, 8, 0, 0},
    {3520, 8991, 16, 8, 0, 0}, {3520, 9001, 40, 8, 0, 0}, {3520, 9232, 48, 8, 0, 0},
    {3520, 11609, 72, 8, 0, 0}, {3520, 12935, 70, 1, 0, 0}, {3520, 13394, 56, 8, 0, 0},
    {3520, 13405, 8, 8, 0, 0}, {3520, 14438, 64, 4, 0, 0}, {3540, 0, 0, 32, 0, 0},
    {3540, 10758, 24, 8, 0, 0}, {3558, 0, 0, 112, 0, 0}, {3558, 11943, 40, 8, 0, 0},
    {3600, 0, 0, 459944, 0, 0}, {3600, 4235, 24, 8, 0, 0}, {3600, 6073, 1640, 256, 0, 0},
    {3600, 6090, 1896, 4, 0, 0}, {3600, 6172, 3056, 16, 0, 0}, {3600, 6543, 76368, 8, 0, 0},
    {3600, 6586, 76368, 8, 0, 0}, {3600, 10658, 40, 8, 0, 0}, {3600, 12623, 384, 16, 0, 0},
    {3600, 14109, 464, 1040, 0, 0}, {3600, 15880, 3104, 4, 0, 0}, {3633, 0, 0, 32, 0, 0},
    {3633, 10758, 24, 8, 0, 0}, {5517, 0, 0, 32, 0, 0}, {5517, 8611, 8, 8, 0, 0},
    {5517, 16142, 16, 8, 0, 0}, {5517, 16399, 0, 8, 0, 0}, {5534, 0, 0, 32, 0, 0},
    {5534, 8591, 24, 8, 0, 0}, {5534, 10566, 16, 8, 0, 0}, {5796, 0, 0, 32, 0, 0},
    {5796, 8174, 24, 8, 0, 0}, {5796, 16660, 16, 8, 0, 0}, {5893, 0, 0, 64, 0, 0},
    {5893, 5770, 32, 8, 0, 0}, {5893, 12482, 40, 8, 0, 0}, {6108, 0, 0, 24, 0, 0},
    {6108, 9272, 0, 8, 0, 0}, {6124, 0, 0, 24, 0, 0}, {6124, 5831, 8, 8, 0, 0},
    {6124, 9272, 0, 8, 0, 0}, {6124, 11348, 16, 8, 0, 0}, {6473, 0, 0, 32, 0, 0},
    {6473, 10758, 24, 8, 0, 0}, {7004, 0, 0, 24, 0, 0}, {7004, 6867, 0, 8, 0, 0},
    {7004, 12243, 8, 8, 0, 0}, {7021, 0, 0, 32, 0, 0}, {7021, 10699, 16, 8, 0, 0},
    {7021, 10746, 24, 8, 0, 0}, {7104, 0, 0, 32, 0, 0}, {7104, 7139, 16, 8, 0, 0},
    {8198, 0, 0, 56, 0, 0}, {8198, 8158, 48, 8, 0, 0}, {8218, 0, 0, 56, 0, 0},
    {8218, 8212, 32, 8, 0, 0}, {8234, 0, 0, 216, 0, 0}, {8234, 11410, 24, 8, 0, 0},
    {8234, 11420, 40, 8, 0, 0}, {8477, 0, 0, 56, 0, 0}, {8477, 8275, 16, 8, 0, 0},
    {8477, 8292, 40, 8, 0, 0}, {8784, 0, 0, 56, 0, 0}, {8784, 8667, 40, 8, 0, 0},
    {8784, 8680, 32, 8, 0, 0}, {8784, 8690, 24, 8, 0, 0}, {8784, 12766, 48, 8, 0, 0},
    {9149, 0, 0, 32, 0, 0}, {9149, 9272, 16, 8, 0, 0}, {9149, 10696, 24, 8, 0, 0},
    {9743, 0, 0, 24, 0, 0}, {9743, 12573, 16, 8, 0, 0}, {9756, 0, 0, 64, 0, 0},
    {9756, 5831, 24, 8, 0, 0}, {9756, 12832, 16, 8, 0, 0}, {9756, 12956, 32, 8, 0, 0},
    {11330, 0, 0, 32, 0, 0}, {11330, 7159, 16, 8, 0, 0}, {11330, 12586, 24, 8, 0, 0},
    {11538, 0, 0, 32, 0, 0}, {11538, 10758, 24, 8, 0, 0}, {11580, 0, 0, 32, 0, 0},
    {11580, 11570, 16, 8, 0, 0}, {11714, 0, 0, 40, 0, 0}, {11714, 11430, 32, 8, 0, 0},
    {11714, 14461, 16, 8, 0, 0}, {11714, 14717, 24, 8, 0, 0}, {11734, 0, 0, 152, 0, 0},
    {11734, 6521, 72, 8, 0, 0}, {11734, 6527, 128, 8, 0, 0}, {11734, 9272, 88, 8, 0, 0},
    {11734, 11355, 112, 8, 0, 0}, {11734, 11765, 120, 8, 0, 0}, {11734, 13871, 0, 56, 0, 0},
    {11751, 0, 0, 56, 0, 0}, {11751, 11288, 40, 8, 0, 0}, {11751, 12385, 24, 8, 0, 0},
    {11751, 13818, 48, 8, 0, 0}, {11880, 0, 0, 32, 0, 0}, {11880, 9272, 24, 8, 0, 0},
    {11880, 10826, 16, 8, 0, 0}, {11911, 0, 0, 24, 0, 0}, {11911, 11890, 16, 8, 0, 0},
    {12739, 0, 0, 64, 0, 0}, {12739, 8264, 48, 8, 0, 0}, {12739, 8283, 24, 8, 0, 0},
    {12739, 8292, 56, 8, 0, 0}, {13089, 0, 0, 64, 0, 0}, {13089, 5831, 24, 8, 0, 0},
    {13089, 9185, 16, 8, 0, 0}, {13089, 11345, 32, 8, 0, 0}, {13547, 0, 0, 64, 0, 0},
    {13547, 13492, 32, 8, 0, 0}, {13547, 13501, 40, 8, 0, 0}, {13547, 13510, 16, 8, 0, 0},
    {13547, 13519, 48, 8, 0, 0}, {13547, 13529, 24, 8, 0, 0}, {13615, 0, 0, 224, 0, 0},
    {13615, 344, 176, 8, 0, 0}, {13615, 354, 168, 8, 0, 0}, {13615, 536, 152, 8, 0, 0},
    {13615, 738, 192, 8, 0, 0}, {13615, 753, 160, 8, 0, 0}, {13615, 768, 200, 8, 0, 0},
    {13615, 1146, 216, 8, 0, 0}, {13615, 1172, 184, 8, 0, 0}, {13615, 1350, 208, 8, 0, 0},
    {13615, 3337, 144, 8, 0, 0}, {13615, 6184, 136, 8, 0, 0}, {13615, 6259, 88, 8, 0, 0},
    {13615, 7925, 80, 8, 0, 0}, {13615, 13479, 128, 8, 0, 0}, {13615, 13943, 104, 8, 0, 0},
    {13615, 14584, 72, 8, 0, 0}, {13615, 15506, 112, 8, 0, 0}, {13615, 15800, 120, 8, 0, 0},
    {13691, 0, 0, 48, 0, 0}, {13691, 11434, 40, 8, 0, 0}, {13691, 14461, 16, 8, 0, 0},
    {13691, 14717, 32, 8, 0, 0}, {13691, 14722, 24, 8, 0, 0}, {13834, 0, 0, 32, 0, 0},
    {13834, 14017, 24, 8, 0, 0}, {14021, 0, 0, 32, 0, 0}, {14021, 10758, 24, 8, 0, 0},
    {14079, 0, 0, 16, 0, 0}, {14079, 10238, 8, 8, 0, 0}, {14079, 11288, 0, 8, 0, 0},
    {14088, 0, 0, 48, 0, 0}, {14088, 14102, 16, 8, 0, 0}, {14126, 0, 0, 56, 0, 0},
    {14600, 0, 0, 40, 0, 0}, {14600, 15679, 16, 8, 0, 0}, {14600, 15756, 24, 8, 0, 0},
    {14600, 15847, 0, 8, 0, 0}, {14621, 0, 0, 32, 0, 0}, {14621, 14150, 16, 8, 0, 0},
    {14795, 0, 0, 32, 0, 0}, {14795, 10758, 24, 8, 0, 0}, {14809, 0, 0, 528, 0, 0},
    {14809, 7993, 8, 512, 0, 0}, {14809, 13849, 520, 8, 0, 0}, {14822, 0, 0, 208, 0, 0},
    {14822, 11388, 8, 8, 0, 0}, {14822, 11620, 16, 4, 0, 0}, {14848, 0, 0, 263248, 0, 0},
    {14848, 12169, 512, 8, 0, 0}, {14848, 12181, 520, 4, 0, 0}, {14871, 0, 0, 32, 0, 0},
    {14871, 10238, 8, 8, 0, 0}, {14871, 11288, 0, 8, 0, 0}, {14871, 12385, 16, 8, 0, 0},
    {14889, 0, 0, 48, 0, 0}, {14889, 5585, 0, 8, 0, 0}, {14889, 9252, 24, 8, 0, 0},
    {14889, 12441, 20, 4, 0, 0}, {14889, 13296, 8, 8, 0, 0}, {14909, 0, 0, 48, 0, 0},
    {14909, 10808, 4, 4, 0, 0}, {14927, 0, 0, 24, 0, 0}, {14948, 0, 0, 48, 0, 0},
    {14948, 5820, 32, 4, 0, 0}, {14948, 9242, 8, 8, 0, 0}, {14948, 11954, 44, 4, 0, 0},
    {14948, 12399, 40, 4, 0, 0}, {14948, 13788, 0, 8, 0, 0}, {14948, 15170, 36, 4, 0, 0},
    {14967, 0, 0, 24, 0, 0}, {14967, 12347, 8, 8, 0, 0}, {14997, 0, 0, 40, 0, 0},
    {14997, 12573, 24, 8, 0, 0}, {14997, 12577, 32, 8, 0, 0}, {14997, 15847, 16, 8, 0, 0},
    {15477, 0, 0, 496, 0, 0}, {15477, 10696, 16, 8, 0, 0}, {15477, 12390, 32, 8, 0, 0},
    {15477, 12465, 24, 4, 0, 0}, {15477, 16429, 40, 456, 0, 0}, {16325, 0, 0, 32, 0, 0},
    {16325, 10758, 24, 8, 0, 0}, {16343, 0, 0, 32, 0, 0}, {16343, 5831, 16, 8, 0, 0},
    {16343, 12956, 24, 8, 0, 0}, {16687, 0, 0, 32, 0, 0}, {16687, 8246, 16, 8, 0, 0},
    {16687, 14012, 24, 8, 0, 0}, {16832, 0, 0, 72, 0, 0}, {16832, 10229, 64, 8, 0, 0},
    {16874, 0, 0, 48, 0, 0}, {16874, 11275, 24, 8, 0, 0}, {16874, 13818, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3406, 22}, {12243, 5},
};

static const struct table_type types[] = {
    {43, 1431, 88, 88, 0, 8}, {116, 1481, 72, 72, 8, 6}, {130, 1454, 88, 88, 14, 8},
    {684, 2126, 104, 104, 22, 10}, {1069, 2323, 80, 80, 32, 7}, {1164, 2355, 112, 112, 39, 10},
    {1586, 1586, 48, 48, 49, 0}, {2919, 1898, 192, 48, 49, 0}, {2960, 2516, 80, 80, 49, 7},
    {2992, 2553, 136, 136, 56, 14}, {3030, 2573, 80, 80, 70, 7}, {3166, 2651, 112, 112, 77, 9},
    {3185, 2651, 112, 112, 86, 9}, {3217, 2651, 112, 112, 95, 9}, {3685, 3711, 48, 48, 104, 3},
    {3755, 635, 128, 128, 107, 12}, {3771, 9726, 24, 24, 119, 1}, {3791, 3050, 176, 176, 120, 16},
    {3805, 3058, 32, 32, 136, 2}, {3834, 58, 448, 448, 138, 0}, {3850, 72, 240, 240, 138, 0},
    {3866, 3441, 32, 32, 138, 2}, {3882, 86, 112, 112, 140, 0}, {3901, 100, 152, 152, 140, 1},
    {3922, 4965, 48, 48, 141, 3}, {3943, 5004, 64, 64, 144, 3}, {3967, 4982, 48, 48, 147, 3},
    {3986, 400, 48, 48, 150, 1}, {3999, 2736, 88, 88, 151, 3}, {4011, 3345, 72, 72, 154, 3},
    {4023, 15201, 64, 64, 157, 1}, {4042, 206, 72, 72, 158, 1}, {4057, 1535, 160, 160, 159, 10},
    {4074, 219, 128, 128, 169, 3}, {4095, 411, 32, 32, 172, 2}, {4115, 2974, 32, 32, 174, 1},
    {4140, 15186, 96, 96, 175, 2}, {4155, 1730, 32, 32, 177, 0}, {4170, 1710, 32, 32, 177, 1},
    {4190, 457, 64, 64, 178, 2}, {4287, 447, 32, 32, 180, 0}, {4301, 673, 32, 32, 180, 0},
    {4331, 13955, 48, 48, 180, 4}, {4350, 6322, 152, 152, 184, 3}, {4369, 6322, 152, 152, 187, 3},
    {4388, 6322, 152, 152, 190, 3}, {4407, 6454, 64, 64, 193, 3}, {4419, 9083, 48, 48, 196, 2},
    {4430, 12410, 40, 40, 198, 2}, {4460, 14786, 168, 168, 200, 6},
    {4473, 15519, 200, 200, 206, 12}, {4491, 6462, 24, 24, 218, 1}, {4510, 10676, 32, 32, 219, 2},
    {4522, 3486, 80, 80, 221, 6}, {4536, 3616, 72, 72, 227, 6}, {4562, 1335, 80, 80, 233, 2},
    {4579, 250, 192, 192, 235, 0}, {4600, 368, 224, 224, 235, 1}, {4623, 870, 32, 32, 236, 0},
    {4632, 924, 32, 32, 236, 1}, {4663, 945, 56, 56, 237, 1}, {4707, 979, 48, 48, 238, 2},
    {4751, 1013, 64, 64, 240, 2}, {4789, 1041, 56, 56, 242, 3}, {4827, 2898, 56, 56, 245, 0},
    {4865, 1231, 56, 56, 245, 0}, {4879, 1302, 152, 152, 245, 8}, {4895, 1279, 24, 24, 253, 1},
    {4920, 3279, 272, 272, 254, 9}, {4938, 3254, 24, 24, 263, 1}, {5024, 14126, 56, 56, 264, 2},
    {5043, 2820, 32, 32, 266, 0}, {5054, 2831, 40, 40, 266, 0}, {5071, 2831, 40, 40, 266, 0},
    {5088, 2855, 40, 40, 266, 0}, {5105, 2855, 40, 40, 266, 0}, {5122, 2844, 32, 32, 266, 0},
    {5137, 2844, 32, 32, 266, 0}, {5152, 2844, 32, 32, 266, 0}, {5167, 2844, 32, 32, 266, 0},
    {5182, 2844, 32, 32, 266, 0}, {5198, 2844, 32, 32, 266, 0}, {5214, 2497, 56, 56, 266, 0},
    {5249, 2884, 240, 240, 266, 3}, {5266, 3078, 40, 40, 269, 1}, {5284, 2401, 32, 32, 270, 0},
    {5301, 2431, 32, 32, 270, 0}, {5316, 2446, 32, 32, 270, 1}, {5332, 2418, 96, 96, 271, 3},
    {5349, 2459, 80, 80, 274, 5}, {5365, 2538, 56, 56, 279, 2}, {5380, 16355, 112, 112, 281, 2},
    {5420, 13859, 48, 48, 283, 1}, {5434, 11597, 64, 64, 284, 6}, {5449, 11580, 32, 32, 290, 2},
    {5469, 11627, 40, 40, 292, 1}, {5482, 15594, 32, 32, 293, 0}, {5780, 5796, 32, 32, 293, 2},
    {5845, 5893, 64, 64, 295, 1}, {5857, 5877, 40, 40, 296, 1}, {5909, 1, 24, 24, 297, 1},
    {5967, 1414, 144, 80, 298, 6}, {5983, 1381, 40, 40, 304, 2}, {6005, 1397, 40, 40, 306, 2},
    {6028, 3417, 24, 24, 308, 1}, {6339, 1552, 56, 56, 309, 3}, {6366, 1552, 64, 56, 312, 3},
    {6404, 1503, 56, 56, 315, 0}, {6414, 6473, 32, 32, 315, 1}, {6439, 14795, 32, 32, 316, 1},
    {6986, 7021, 32, 32, 317, 2}, {7042, 1596, 24, 24, 319, 1}, {7104, 7104, 32, 32, 320, 2},
    {7116, 1852, 56, 40, 322, 3}, {7370, 1609, 192, 200, 325, 10}, {7433, 4852, 112, 112, 335, 2},
    {7457, 8218, 56, 56, 337, 1}, {7485, 8218, 56, 56, 338, 1}, {7521, 5534, 32, 32, 339, 1},
    {7546, 8198, 56, 56, 340, 1}, {7570, 8234, 216, 216, 341, 1}, {7731, 2013, 144, 80, 342, 6},
    {7741, 1696, 24, 24, 348, 1}, {8022, 2624, 32, 32, 349, 1}, {8047, 1751, 48, 48, 350, 1},
    {8065, 1771, 40, 40, 351, 1}, {8079, 1787, 32, 32, 352, 2}, {8097, 1833, 96, 96, 354, 2},
    {8113, 1807, 32, 32, 356, 2}, {8310, 1898, 48, 48, 358, 0}, {8315, 8477, 56, 56, 358, 2},
    {8333, 3468, 24, 24, 360, 1}, {8344, 8477, 56, 56, 361, 2}, {8361, 3468, 24, 24, 363, 1},
    {8371, 8477, 56, 56, 364, 2}, {8396, 8477, 56, 56, 366, 2}, {8420, 8477, 56, 56, 368, 2},
    {8446, 8477, 56, 56, 370, 2}, {8465, 3468, 24, 24, 372, 1}, {8774, 8784, 56, 56, 373, 4},
    {9028, 9046, 56, 56, 377, 2}, {9124, 9149, 32, 32, 379, 2}, {9188, 9206, 48, 48, 381, 2},
    {9226, 4247, 120, 56, 383, 3}, {9262, 2471, 200, 200, 386, 9}, {9462, 1986, 144, 144, 395, 14},
    {9471, 11330, 32, 32, 409, 2}, {9492, 11734, 152, 152, 411, 11}, {9521, 11751, 56, 56, 422, 4},
    {9546, 13089, 64, 64, 426, 5}, {9842, 2013, 144, 80, 431, 6}, {9852, 9743, 24, 24, 437, 1},
    {9875, 1852, 48, 40, 438, 3}, {10052, 2096, 40, 40, 441, 2}, {10057, 2040, 280, 280, 443, 1},
    {10073, 2057, 32, 40, 444, 1}, {10090, 2075, 32, 40, 445, 1}, {10617, 4550, 24, 32, 446, 0},
    {10802, 2025, 168, 168, 446, 2}, {10817, 14021, 32, 32, 448, 1}, {10832, 4272, 32, 32, 449, 2},
    {10851, 15491, 48, 48, 451, 2}, {10866, 15477, 496, 496, 453, 3}, {10892, 5561, 56, 56, 456, 4},
    {10913, 6224, 32, 32, 460, 1}, {10931, 7064, 32, 32, 461, 2}, {10947, 7588, 56, 56, 463, 2},
    {10970, 7946, 56, 56, 465, 2}, {11010, 7660, 32, 32, 467, 2}, {11029, 7759, 40, 40, 469, 2},
    {11045, 7956, 48, 48, 471, 2}, {11061, 8595, 40, 40, 473, 2}, {11081, 9131, 32, 32, 475, 2},
    {11103, 10006, 72, 72, 477, 5}, {11121, 10683, 56, 56, 482, 1}, {11138, 12941, 32, 32, 483, 2},
    {11157, 13168, 64, 64, 485, 2}, {11180, 13465, 48, 48, 487, 2}, {11198, 13797, 32, 32, 489, 1},
    {11215, 14447, 32, 32, 490, 2}, {11233, 15222, 40, 40, 492, 2}, {11253, 16857, 56, 56, 494, 3},
    {11340, 2025, 168, 168, 497, 2}, {11449, 11463, 64, 64, 499, 1}, {11498, 2188, 40, 40, 500, 0},
    {11503, 3540, 32, 32, 500, 1}, {11517, 11538, 32, 32, 501, 1}, {11695, 11714, 40, 40, 502, 3},
    {11862, 3558, 112, 112, 505, 1}, {11876, 11880, 32, 32, 506, 2}, {11898, 11911, 24, 24, 508, 1},
    {12033, 1852, 48, 40, 509, 3}, {12066, 12082, 48, 48, 512, 1}, {12099, 2250, 144, 152, 513, 3},
    {12110, 2281, 48, 48, 516, 3}, {12117, 16687, 32, 32, 519, 2}, {12132, 1852, 56, 40, 521, 3},
    {12221, 12231, 80, 80, 524, 1}, {12243, 2308, 56, 56, 525, 4}, {12700, 12739, 64, 64, 529, 3},
    {12770, 6148, 40, 40, 532, 1}, {12790, 10785, 48, 48, 533, 1}, {12810, 12150, 40, 40, 534, 3},
    {12863, 12839, 56, 56, 537, 0}, {12892, 12851, 24, 24, 537, 0}, {13244, 2380, 104, 104, 537, 2},
    {13315, 13334, 80, 80, 539, 1}, {13352, 429, 72, 72, 540, 4}, {13367, 2868, 104, 104, 544, 2},
    {13538, 13547, 64, 64, 546, 5}, {13583, 16832, 72, 72, 551, 1}, {13670, 13691, 48, 48, 552, 4},
    {13707, 880, 88, 88, 556, 3}, {13716, 1217, 96, 96, 559, 4}, {13825, 13834, 32, 32, 563, 1},
    {13977, 13568, 24, 24, 564, 0}, {13990, 13280, 48, 48, 564, 1}, {14051, 2471, 200, 200, 565, 9},
    {14055, 14088, 48, 48, 574, 1}, {14144, 2483, 40, 40, 575, 3}, {14355, 13601, 48, 48, 578, 2},
    {14368, 13615, 224, 224, 580, 15}, {14387, 13635, 104, 104, 595, 7},
    {14402, 3669, 32, 32, 602, 2}, {14414, 13651, 32, 32, 604, 0}, {14621, 14621, 32, 32, 604, 2},
    {14731, 16325, 32, 32, 606, 1}, {14750, 16325, 32, 32, 607, 1}, {14991, 14997, 40, 40, 608, 3},
    {15024, 5404, 120, 120, 611, 6}, {15810, 5506, 40, 40, 617, 2}, {15826, 2624, 24, 32, 619, 1},
    {15832, 3633, 32, 32, 620, 1}, {15847, 4315, 920, 920, 621, 11}, {15886, 9756, 64, 64, 632, 4},
    {15905, 3581, 24, 24, 636, 1}, {15927, 16343, 32, 32, 637, 2}, {16018, 12998, 40, 40, 639, 2},
    {16035, 12978, 24, 24, 641, 1}, {16056, 12978, 24, 24, 642, 1}, {16079, 15864, 56, 56, 643, 5},
    {16100, 15985, 64, 64, 648, 5}, {16115, 15999, 24, 24, 653, 1}, {16309, 13428, 40, 40, 654, 0},
    {16429, 2025, 168, 168, 654, 2}, {16541, 3652, 64, 64, 656, 4}, {16567, 3652, 64, 64, 660, 4},
    {16585, 3652, 64, 64, 664, 4}, {16668, 1852, 56, 40, 668, 3}, {16736, 475, 56, 56, 671, 4},
    {16766, 3120, 168, 168, 675, 16}, {16800, 3355, 128, 128, 691, 12},
    {16853, 16874, 48, 48, 703, 2}, {16884, 7649, 168, 168, 705, 3},
    {16898, 7649, 168, 168, 708, 3}, {16914, 3389, 184, 184, 711, 2},
    {16937, 2716, 208, 208, 713, 9},
};

static const struct table_held held[] = {
    {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {12573, C_MEMBER_OBJECT, 72, 1}, {12347, C_MEMBER_OBJECT, 80, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {12303, C_MEMBER_OBJECT, 72, 1}, {8944, C_MEMBER_OBJECT, 80, 1}, {8310, C_MEMBER_OBJECT, 16, 1},
    {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {12303, C_MEMBER_OBJECT, 72, 1}, {12347, C_MEMBER_OBJECT, 80, 1},
    {13103, C_MEMBER_OBJECT, 88, 1}, {12352, C_MEMBER_OBJECT, 96, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {12347, C_MEMBER_OBJECT, 72, 1}, {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1},
    {12427, C_MEMBER_OBJECT, 32, 1}, {15810, C_MEMBER_OBJECT, 40, 1},
    {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1}, {12339, C_MEMBER_OBJECT, 72, 1},
    {14770, C_MEMBER_OBJECT, 80, 1}, {9090, C_MEMBER_OBJECT, 88, 1}, {9099, C_MEMBER_OBJECT, 96, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {16423, C_MEMBER_OBJECT, 72, 1}, {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1},
    {12427, C_MEMBER_OBJECT, 32, 1}, {15810, C_MEMBER_OBJECT, 40, 1},
    {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1}, {12303, C_MEMBER_OBJECT, 72, 1},
    {9090, C_MEMBER_OBJECT, 80, 1}, {11476, C_MEMBER_OBJECT, 88, 1},
    {12755, C_MEMBER_OBJECT, 96, 1}, {8728, C_MEMBER_OBJECT, 104, 1},
    {8756, C_MEMBER_OBJECT, 112, 1}, {15501, C_MEMBER_OBJECT, 120, 1},
    {13445, C_MEMBER_OBJECT, 128, 1}, {8310, C_MEMBER_OBJECT, 16, 1},
    {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {7370, C_MEMBER_OBJECT, 72, 1}, {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1},
    {12427, C_MEMBER_OBJECT, 32, 1}, {15810, C_MEMBER_OBJECT, 40, 1},
    {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1}, {8705, C_MEMBER_OBJECT, 72, 1},
    {12586, C_MEMBER_OBJECT, 80, 1}, {13764, C_MEMBER_OBJECT, 104, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {8705, C_MEMBER_OBJECT, 72, 1}, {12586, C_MEMBER_OBJECT, 80, 1},
    {13764, C_MEMBER_OBJECT, 104, 1}, {8310, C_MEMBER_OBJECT, 16, 1},
    {5831, C_MEMBER_OBJECT, 24, 1}, {12427, C_MEMBER_OBJECT, 32, 1},
    {15810, C_MEMBER_OBJECT, 40, 1}, {7712, C_MEMBER_OBJECT, 48, 1}, {7036, C_MEMBER_OBJECT, 56, 1},
    {8705, C_MEMBER_OBJECT, 72, 1}, {12586, C_MEMBER_OBJECT, 80, 1},
    {13764, C_MEMBER_OBJECT, 104, 1}, {3741, C_MEMBER_OBJECT, 16, 1},
    {3700, C_MEMBER_OBJECT, 24, 1}, {3721, C_MEMBER_OBJECT, 32, 1}, {9669, C_MEMBER_OBJECT, 16, 1},
    {9564, C_MEMBER_OBJECT, 24, 1}, {9625, C_MEMBER_OBJECT, 32, 1}, {9578, C_MEMBER_OBJECT, 40, 1},
    {9638, C_MEMBER_OBJECT, 48, 1}, {9652, C_MEMBER_OBJECT, 56, 1}, {9678, C_MEMBER_OBJECT, 64, 1},
    {9689, C_MEMBER_OBJECT, 72, 1}, {9592, C_MEMBER_OBJECT, 80, 1}, {8310, C_MEMBER_OBJECT, 104, 1},
    {9703, C_MEMBER_OBJECT, 112, 1}, {9607, C_MEMBER_OBJECT, 120, 1},
    {9719, C_MEMBER_OBJECT, 16, 1}, {15396, C_MEMBER_OBJECT, 16, 1},
    {15245, C_MEMBER_OBJECT, 24, 1}, {15323, C_MEMBER_OBJECT, 32, 1},
    {15260, C_MEMBER_OBJECT, 40, 1}, {15347, C_MEMBER_OBJECT, 48, 1},
    {15362, C_MEMBER_OBJECT, 56, 1}, {15416, C_MEMBER_OBJECT, 64, 1},
    {15428, C_MEMBER_OBJECT, 72, 1}, {15275, C_MEMBER_OBJECT, 80, 1},
    {8310, C_MEMBER_OBJECT, 104, 1}, {15443, C_MEMBER_OBJECT, 112, 1},
    {15291, C_MEMBER_OBJECT, 120, 1}, {15380, C_MEMBER_OBJECT, 128, 1},
    {15337, C_MEMBER_OBJECT, 136, 1}, {15406, C_MEMBER_OBJECT, 144, 1},
    {15310, C_MEMBER_OBJECT, 152, 1}, {15016, C_MEMBER_OBJECT, 16, 1},
    {15009, C_MEMBER_OBJECT, 24, 1}, {12336, C_MEMBER_OBJECT, 16, 1},
    {12573, C_MEMBER_OBJECT, 24, 1}, {16382, C_MEMBER_OBJECT, 104, 1},
    {7841, C_MEMBER_OBJECT, 16, 1}, {7850, C_MEMBER_OBJECT, 24, 1}, {7859, C_MEMBER_OBJECT, 32, 1},
    {16459, C_MEMBER_OBJECT, 16, 1}, {16447, C_MEMBER_OBJECT, 24, 1},
    {16436, C_MEMBER_OBJECT, 32, 1}, {15567, C_MEMBER_OBJECT, 16, 1},
    {15586, C_MEMBER_OBJECT, 24, 1}, {15575, C_MEMBER_OBJECT, 32, 1},
    {11483, C_MEMBER_OBJECT, 40, 1}, {10591, C_MEMBER_OBJECT, 16, 1},
    {8302, C_MEMBER_OBJECT, 24, 1}, {9066, C_MEMBER_OBJECT, 32, 1}, {16701, C_MEMBER_OBJECT, 16, 1},
    {8302, C_MEMBER_OBJECT, 24, 1}, {8804, C_MEMBER_OBJECT, 64, 1}, {12573, C_MEMBER_OBJECT, 48, 1},
    {13562, C_MEMBER_OBJECT, 40, 1}, {6207, C_MEMBER_OBJECT, 32, 1}, {6214, C_MEMBER_OBJECT, 64, 1},
    {15561, C_MEMBER_OBJECT, 96, 1}, {6867, C_MEMBER_OBJECT, 104, 1},
    {7720, C_MEMBER_OBJECT, 112, 1}, {5836, C_MEMBER_OBJECT, 120, 1},
    {13810, C_MEMBER_OBJECT, 128, 1}, {7076, C_MEMBER_OBJECT, 136, 1},
    {8795, C_MEMBER_OBJECT, 144, 1}, {12967, C_MEMBER_OBJECT, 152, 1},
    {7720, C_MEMBER_OBJECT, 80, 1}, {6867, C_MEMBER_OBJECT, 88, 1}, {13810, C_MEMBER_OBJECT, 96, 1},
    {11288, C_MEMBER_OBJECT, 16, 1}, {8310, C_MEMBER_OBJECT, 24, 1},
    {11283, C_MEMBER_OBJECT, 24, 1}, {6207, C_MEMBER_OBJECT, 32, 1}, {6214, C_MEMBER_OBJECT, 64, 1},
    {16619, C_MEMBER_OBJECT, 24, 1}, {13917, C_MEMBER_OBJECT, 40, 1},
    {14337, C_MEMBER_OBJECT, 48, 1}, {13732, C_MEMBER_OBJECT, 16, 1},
    {16715, C_MEMBER_OBJECT, 24, 1}, {8310, C_MEMBER_OBJECT, 32, 1},
    {16607, C_MEMBER_OBJECT, 40, 1}, {13703, C_MEMBER_OBJECT, 16, 1},
    {8310, C_MEMBER_OBJECT, 136, 1}, {16607, C_MEMBER_OBJECT, 144, 1},
    {13703, C_MEMBER_OBJECT, 16, 1}, {8310, C_MEMBER_OBJECT, 136, 1},
    {16607, C_MEMBER_OBJECT, 144, 1}, {13703, C_MEMBER_OBJECT, 16, 1},
    {8310, C_MEMBER_OBJECT, 136, 1}, {16607, C_MEMBER_OBJECT, 144, 1},
    {6276, C_MEMBER_OBJECT, 16, 1}, {8310, C_MEMBER_OBJECT, 40, 1}, {16607, C_MEMBER_OBJECT, 48, 1},
    {16607, C_MEMBER_OBJECT, 32, 1}, {8310, C_MEMBER_OBJECT, 40, 1}, {8150, C_MEMBER_OBJECT, 16, 1},
    {8814, C_MEMBER_OBJECT, 24, 1}, {16722, C_MEMBER_OBJECT, 56, 1},
    {8150, C_MEMBER_OBJECT, 120, 1}, {13757, C_MEMBER_OBJECT, 128, 1},
    {16707, C_MEMBER_OBJECT, 136, 1}, {8310, C_MEMBER_OBJECT, 144, 1},
    {16607, C_MEMBER_OBJECT, 152, 1}, {6288, C_MEMBER_OBJECT, 32, 1},
    {8705, C_MEMBER_OBJECT, 40, 1}, {8697, C_MEMBER_OBJECT, 48, 1}, {8150, C_MEMBER_OBJECT, 56, 1},
    {13757, C_MEMBER_OBJECT, 64, 1}, {8814, C_MEMBER_OBJECT, 72, 1},
    {8136, C_MEMBER_OBJECT, 120, 1}, {13154, C_MEMBER_OBJECT, 136, 1},
    {14325, C_MEMBER_OBJECT, 152, 1}, {13703, C_MEMBER_OBJECT, 168, 1},
    {16607, C_MEMBER_OBJECT, 176, 1}, {8310, C_MEMBER_OBJECT, 184, 1},
    {14348, C_MEMBER_OBJECT, 16, 1}, {8310, C_MEMBER_OBJECT, 16, 1},
    {16607, C_MEMBER_OBJECT, 24, 1}, {11930, C_MEMBER_OBJECT, 16, 1},
    {8188, C_MEMBER_OBJECT, 24, 1}, {8697, C_MEMBER_OBJECT, 32, 1}, {10559, C_MEMBER_OBJECT, 40, 1},
    {11292, C_MEMBER_OBJECT, 48, 1}, {10770, C_MEMBER_OBJECT, 56, 1},
    {12593, C_MEMBER_OBJECT, 24, 1}, {12605, C_MEMBER_OBJECT, 32, 1},
    {13067, C_MEMBER_OBJECT, 40, 1}, {13079, C_MEMBER_OBJECT, 48, 1},
    {13052, C_MEMBER_OBJECT, 56, 1}, {12051, C_MEMBER_OBJECT, 64, 1},
    {8949, C_MEMBER_OBJECT, 48, 1}, {12196, C_MEMBER_OBJECT, 72, 1},
    {16382, C_MEMBER_OBJECT, 184, 1}, {7093, C_MEMBER_OBJECT, 24, 1},
    {8814, C_MEMBER_OBJECT, 32, 1}, {8814, C_MEMBER_OBJECT, 32, 1}, {13146, C_MEMBER_OBJECT, 40, 1},
    {8814, C_MEMBER_OBJECT, 32, 1}, {14763, C_MEMBER_OBJECT, 56, 1}, {8814, C_MEMBER_OBJECT, 32, 1},
    {13146, C_MEMBER_OBJECT, 40, 1}, {14763, C_MEMBER_OBJECT, 48, 1},
    {13187, C_MEMBER_OBJECT, 24, 1}, {13197, C_MEMBER_OBJECT, 32, 1},
    {8492, C_MEMBER_OBJECT, 40, 1}, {13771, C_MEMBER_OBJECT, 48, 1},
    {16701, C_MEMBER_OBJECT, 56, 1}, {12921, C_MEMBER_OBJECT, 64, 1},
    {9018, C_MEMBER_OBJECT, 136, 1}, {6306, C_MEMBER_OBJECT, 144, 1},
    {13264, C_MEMBER_OBJECT, 16, 1}, {14432, C_MEMBER_OBJECT, 16, 1},
    {13187, C_MEMBER_OBJECT, 48, 1}, {13197, C_MEMBER_OBJECT, 56, 1},
    {6295, C_MEMBER_OBJECT, 72, 1}, {13727, C_MEMBER_OBJECT, 184, 1},
    {13739, C_MEMBER_OBJECT, 192, 1}, {13748, C_MEMBER_OBJECT, 200, 1},
    {13141, C_MEMBER_OBJECT, 208, 1}, {6331, C_MEMBER_OBJECT, 216, 1},
    {16372, C_MEMBER_OBJECT, 16, 1}, {11784, C_MEMBER_OBJECT, 32, 1},
    {16607, C_MEMBER_OBJECT, 48, 1}, {13133, C_MEMBER_OBJECT, 16, 1},
    {14561, C_MEMBER_OBJECT, 56, 1}, {14519, C_MEMBER_OBJECT, 72, 1},
    {11556, C_MEMBER_OBJECT, 32, 1}, {7837, C_MEMBER_OBJECT, 24, 1},
    {14068, C_MEMBER_OBJECT, 40, 1}, {12307, C_MEMBER_OBJECT, 64, 1},
    {11314, C_MEMBER_OBJECT, 72, 1}, {2912, C_MEMBER_OBJECT, 16, 1}, {7837, C_MEMBER_OBJECT, 32, 1},
    {12935, C_MEMBER_OBJECT, 48, 1}, {14035, C_MEMBER_OBJECT, 56, 1},
    {8871, C_MEMBER_OBJECT, 72, 1}, {13962, C_MEMBER_OBJECT, 40, 1},
    {16607, C_MEMBER_OBJECT, 48, 1}, {14334, C_MEMBER_OBJECT, 16, 1},
    {6280, C_MEMBER_OBJECT, 32, 1}, {10544, C_MEMBER_OBJECT, 40, 1},
    {11288, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1},
    {11345, C_MEMBER_OBJECT, 32, 1}, {16607, C_MEMBER_OBJECT, 40, 1},
    {8618, C_MEMBER_OBJECT, 48, 1}, {16622, C_MEMBER_OBJECT, 56, 1},
    {11570, C_MEMBER_OBJECT, 16, 1}, {16607, C_MEMBER_OBJECT, 24, 1},
    {10544, C_MEMBER_OBJECT, 24, 1}, {16660, C_MEMBER_OBJECT, 16, 1},
    {8174, C_MEMBER_OBJECT, 24, 1}, {16607, C_MEMBER_OBJECT, 48, 1}, {5817, C_MEMBER_OBJECT, 24, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {5710, C_MEMBER_OBJECT, 16, 1}, {5667, C_MEMBER_OBJECT, 24, 1},
    {5698, C_MEMBER_OBJECT, 32, 1}, {5634, C_MEMBER_OBJECT, 40, 1}, {5675, C_MEMBER_OBJECT, 56, 1},
    {5657, C_MEMBER_OBJECT_ARRAY, 72, 0}, {5725, C_MEMBER_OBJECT, 16, 1},
    {5733, C_MEMBER_OBJECT, 24, 1}, {5754, C_MEMBER_OBJECT, 16, 1}, {5745, C_MEMBER_OBJECT, 24, 1},
    {5762, C_MEMBER_OBJECT, 16, 1}, {11808, C_MEMBER_OBJECT, 24, 1},
    {11799, C_MEMBER_OBJECT, 32, 1}, {11822, C_MEMBER_OBJECT, 40, 1},
    {11808, C_MEMBER_OBJECT, 24, 1}, {11799, C_MEMBER_OBJECT, 32, 1},
    {11822, C_MEMBER_OBJECT, 40, 1}, {10758, C_MEMBER_OBJECT, 24, 1},
    {10758, C_MEMBER_OBJECT, 24, 1}, {10699, C_MEMBER_OBJECT, 16, 1},
    {10746, C_MEMBER_OBJECT, 24, 1}, {12507, C_MEMBER_OBJECT, 16, 1},
    {7139, C_MEMBER_OBJECT, 16, 1}, {7151, C_MEMBER_OBJECT, 24, 1}, {7986, C_MEMBER_OBJECT, 16, 1},
    {7968, C_MEMBER_OBJECT, 24, 1}, {7975, C_MEMBER_OBJECT, 32, 1}, {7192, C_MEMBER_OBJECT, 24, 1},
    {7306, C_MEMBER_OBJECT, 32, 1}, {7202, C_MEMBER_OBJECT, 40, 1}, {7279, C_MEMBER_OBJECT, 96, 1},
    {7260, C_MEMBER_OBJECT, 104, 1}, {7220, C_MEMBER_OBJECT, 112, 1},
    {7298, C_MEMBER_OBJECT, 120, 1}, {7330, C_MEMBER_OBJECT, 128, 1},
    {7247, C_MEMBER_OBJECT, 136, 1}, {7355, C_MEMBER_OBJECT, 144, 1},
    {12660, C_MEMBER_OBJECT, 96, 1}, {12673, C_MEMBER_OBJECT, 104, 1},
    {8212, C_MEMBER_OBJECT, 32, 1}, {8212, C_MEMBER_OBJECT, 32, 1}, {8591, C_MEMBER_OBJECT, 24, 1},
    {8158, C_MEMBER_OBJECT, 48, 1}, {16607, C_MEMBER_OBJECT, 208, 1},
    {9984, C_MEMBER_OBJECT, 16, 1}, {9941, C_MEMBER_OBJECT, 24, 1}, {9972, C_MEMBER_OBJECT, 32, 1},
    {9893, C_MEMBER_OBJECT, 40, 1}, {9949, C_MEMBER_OBJECT, 56, 1},
    {9931, C_MEMBER_OBJECT_ARRAY, 72, 0}, {7933, C_MEMBER_OBJECT, 16, 1},
    {12499, C_MEMBER_OBJECT_ARRAY, 24, 0}, {16135, C_MEMBER_OBJECT, 40, 1},
    {16135, C_MEMBER_OBJECT, 32, 1}, {12755, C_MEMBER_OBJECT, 16, 1},
    {12347, C_MEMBER_OBJECT, 24, 1}, {15820, C_MEMBER_OBJECT, 64, 1},
    {9173, C_MEMBER_OBJECT, 72, 1}, {11564, C_MEMBER_OBJECT, 16, 1}, {9999, C_MEMBER_OBJECT, 24, 1},
    {8275, C_MEMBER_OBJECT, 16, 1}, {8292, C_MEMBER_OBJECT, 40, 1}, {8626, C_MEMBER_OBJECT, 16, 1},
    {8275, C_MEMBER_OBJECT, 16, 1}, {8292, C_MEMBER_OBJECT, 40, 1}, {8626, C_MEMBER_OBJECT, 16, 1},
    {8275, C_MEMBER_OBJECT, 16, 1}, {8292, C_MEMBER_OBJECT, 40, 1}, {8275, C_MEMBER_OBJECT, 16, 1},
    {8292, C_MEMBER_OBJECT, 40, 1}, {8275, C_MEMBER_OBJECT, 16, 1}, {8292, C_MEMBER_OBJECT, 40, 1},
    {8275, C_MEMBER_OBJECT, 16, 1}, {8292, C_MEMBER_OBJECT, 40, 1}, {8626, C_MEMBER_OBJECT, 16, 1},
    {8690, C_MEMBER_OBJECT, 24, 1}, {8680, C_MEMBER_OBJECT, 32, 1}, {8667, C_MEMBER_OBJECT, 40, 1},
    {12766, C_MEMBER_OBJECT, 48, 1}, {14727, C_MEMBER_OBJECT, 16, 1},
    {10711, C_MEMBER_OBJECT, 24, 1}, {9272, C_MEMBER_OBJECT, 16, 1},
    {10696, C_MEMBER_OBJECT, 24, 1}, {14727, C_MEMBER_OBJECT, 16, 1},
    {10728, C_MEMBER_OBJECT, 24, 1}, {8969, C_MEMBER_OBJECT, 16, 1}, {9010, C_MEMBER_OBJECT, 32, 1},
    {4221, C_MEMBER_OBJECT_ARRAY, 48, 0}, {14181, C_MEMBER_OBJECT, 64, 1},
    {14199, C_MEMBER_OBJECT, 80, 1}, {14217, C_MEMBER_OBJECT, 96, 1},
    {14235, C_MEMBER_OBJECT, 112, 1}, {14253, C_MEMBER_OBJECT, 128, 1},
    {14271, C_MEMBER_OBJECT, 144, 1}, {14289, C_MEMBER_OBJECT, 160, 1},
    {14307, C_MEMBER_OBJECT, 176, 1}, {16607, C_MEMBER_OBJECT, 192, 1},
    {9364, C_MEMBER_OBJECT, 16, 1}, {9294, C_MEMBER_OBJECT, 24, 1}, {9405, C_MEMBER_OBJECT, 32, 1},
    {9415, C_MEMBER_OBJECT, 40, 1}, {9321, C_MEMBER_OBJECT, 48, 1}, {9331, C_MEMBER_OBJECT, 56, 1},
    {9377, C_MEMBER_OBJECT, 64, 1}, {9308, C_MEMBER_OBJECT, 72, 1}, {9355, C_MEMBER_OBJECT, 80, 1},
    {9345, C_MEMBER_OBJECT, 88, 1}, {9445, C_MEMBER_OBJECT, 96, 1}, {9393, C_MEMBER_OBJECT, 104, 1},
    {9277, C_MEMBER_OBJECT, 112, 1}, {9429, C_MEMBER_OBJECT, 120, 1},
    {7159, C_MEMBER_OBJECT, 16, 1}, {12586, C_MEMBER_OBJECT, 24, 1},
    {13895, C_MEMBER_OBJECT, 16, 1}, {13885, C_MEMBER_OBJECT, 24, 1},
    {13876, C_MEMBER_OBJECT, 40, 1}, {13905, C_MEMBER_OBJECT, 48, 1},
    {6521, C_MEMBER_OBJECT, 72, 1}, {9272, C_MEMBER_OBJECT, 88, 1},
    {11355, C_MEMBER_OBJECT, 112, 1}, {11765, C_MEMBER_OBJECT, 120, 1},
    {6527, C_MEMBER_OBJECT, 128, 1}, {8310, C_MEMBER_OBJECT, 136, 1},
    {16607, C_MEMBER_OBJECT, 144, 1}, {13389, C_MEMBER_OBJECT, 16, 1},
    {12385, C_MEMBER_OBJECT, 24, 1}, {11288, C_MEMBER_OBJECT, 40, 1},
    {13818, C_MEMBER_OBJECT, 48, 1}, {9185, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1},
    {11345, C_MEMBER_OBJECT, 32, 1}, {8310, C_MEMBER_OBJECT, 40, 1},
    {16607, C_MEMBER_OBJECT, 48, 1}, {9984, C_MEMBER_OBJECT, 16, 1}, {9941, C_MEMBER_OBJECT, 24, 1},
    {9972, C_MEMBER_OBJECT, 32, 1}, {9893, C_MEMBER_OBJECT, 40, 1}, {9949, C_MEMBER_OBJECT, 56, 1},
    {9931, C_MEMBER_OBJECT_ARRAY, 72, 0}, {12573, C_MEMBER_OBJECT, 16, 1},
    {7986, C_MEMBER_OBJECT, 16, 1}, {7968, C_MEMBER_OBJECT, 24, 1}, {7975, C_MEMBER_OBJECT, 32, 1},
    {10031, C_MEMBER_OBJECT, 16, 1}, {10038, C_MEMBER_OBJECT, 24, 1},
    {5553, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6199, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6489, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10269, C_MEMBER_OBJECT, 16, 1},
    {10253, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10758, C_MEMBER_OBJECT, 24, 1},
    {13014, C_MEMBER_OBJECT, 16, 1}, {15526, C_MEMBER_OBJECT, 24, 1},
    {7998, C_MEMBER_OBJECT, 16, 1}, {16607, C_MEMBER_OBJECT, 32, 1},
    {10696, C_MEMBER_OBJECT, 16, 1}, {12390, C_MEMBER_OBJECT, 32, 1},
    {16429, C_MEMBER_OBJECT_ARRAY, 40, 57}, {15614, C_MEMBER_OBJECT, 16, 1},
    {10696, C_MEMBER_OBJECT, 24, 1}, {6253, C_MEMBER_OBJECT, 32, 1},
    {10583, C_MEMBER_OBJECT, 40, 1}, {10696, C_MEMBER_OBJECT, 16, 1},
    {14348, C_MEMBER_OBJECT, 16, 1}, {5578, C_MEMBER_OBJECT, 24, 1},
    {13291, C_MEMBER_OBJECT, 16, 1}, {13818, C_MEMBER_OBJECT, 32, 1},
    {13291, C_MEMBER_OBJECT, 16, 1}, {13818, C_MEMBER_OBJECT, 32, 1},
    {7993, C_MEMBER_OBJECT, 16, 1}, {14002, C_MEMBER_OBJECT, 24, 1},
    {11638, C_MEMBER_OBJECT, 24, 1}, {11647, C_MEMBER_OBJECT, 32, 1},
    {10696, C_MEMBER_OBJECT, 16, 1}, {13971, C_MEMBER_OBJECT, 24, 1},
    {9272, C_MEMBER_OBJECT, 16, 1}, {10696, C_MEMBER_OBJECT, 24, 1}, {9272, C_MEMBER_OBJECT, 16, 1},
    {10696, C_MEMBER_OBJECT, 24, 1}, {10696, C_MEMBER_OBJECT, 16, 1},
    {11306, C_MEMBER_OBJECT, 24, 1}, {15526, C_MEMBER_OBJECT, 32, 1},
    {7907, C_MEMBER_OBJECT, 40, 1}, {7915, C_MEMBER_OBJECT, 48, 1}, {10696, C_MEMBER_OBJECT, 16, 1},
    {10696, C_MEMBER_OBJECT, 16, 1}, {12762, C_MEMBER_OBJECT, 24, 1},
    {13291, C_MEMBER_OBJECT, 16, 1}, {13818, C_MEMBER_OBJECT, 40, 1},
    {13309, C_MEMBER_OBJECT, 16, 1}, {13818, C_MEMBER_OBJECT, 32, 1},
    {8634, C_MEMBER_OBJECT, 16, 1}, {9272, C_MEMBER_OBJECT, 16, 1}, {10696, C_MEMBER_OBJECT, 24, 1},
    {9272, C_MEMBER_OBJECT, 16, 1}, {10696, C_MEMBER_OBJECT, 24, 1},
    {11275, C_MEMBER_OBJECT, 32, 1}, {13818, C_MEMBER_OBJECT, 40, 1},
    {9114, C_MEMBER_OBJECT, 48, 1}, {10269, C_MEMBER_OBJECT, 16, 1},
    {10253, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11441, C_MEMBER_OBJECT, 16, 1},
    {10758, C_MEMBER_OBJECT, 24, 1}, {10758, C_MEMBER_OBJECT, 24, 1},
    {14461, C_MEMBER_OBJECT, 16, 1}, {14717, C_MEMBER_OBJECT, 24, 1},
    {11430, C_MEMBER_OBJECT, 32, 1}, {11943, C_MEMBER_OBJECT, 40, 1},
    {10826, C_MEMBER_OBJECT, 16, 1}, {9272, C_MEMBER_OBJECT, 24, 1},
    {11890, C_MEMBER_OBJECT, 16, 1}, {7986, C_MEMBER_OBJECT, 16, 1}, {7968, C_MEMBER_OBJECT, 24, 1},
    {7975, C_MEMBER_OBJECT, 32, 1}, {10758, C_MEMBER_OBJECT, 24, 1},
    {11968, C_MEMBER_OBJECT, 24, 1}, {16468, C_MEMBER_OBJECT, 64, 1},
    {16607, C_MEMBER_OBJECT, 136, 1}, {10434, C_MEMBER_OBJECT, 16, 1},
    {10442, C_MEMBER_OBJECT, 24, 1}, {10450, C_MEMBER_OBJECT, 32, 1},
    {8246, C_MEMBER_OBJECT, 16, 1}, {14012, C_MEMBER_OBJECT, 24, 1}, {7986, C_MEMBER_OBJECT, 16, 1},
    {7968, C_MEMBER_OBJECT, 24, 1}, {7975, C_MEMBER_OBJECT, 32, 1}, {16607, C_MEMBER_OBJECT, 64, 1},
    {11980, C_MEMBER_OBJECT, 16, 1}, {11973, C_MEMBER_OBJECT, 24, 1},
    {12005, C_MEMBER_OBJECT, 40, 1}, {11988, C_MEMBER_OBJECT, 48, 1},
    {8283, C_MEMBER_OBJECT, 24, 1}, {8264, C_MEMBER_OBJECT, 48, 1}, {8292, C_MEMBER_OBJECT, 56, 1},
    {6143, C_MEMBER_OBJECT, 24, 1}, {10765, C_MEMBER_OBJECT, 24, 1},
    {12347, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1},
    {11364, C_MEMBER_OBJECT, 32, 1}, {16468, C_MEMBER_OBJECT, 24, 1},
    {16607, C_MEMBER_OBJECT, 96, 1}, {13212, C_MEMBER_OBJECT, 16, 1},
    {12347, C_MEMBER_OBJECT, 16, 1}, {13103, C_MEMBER_OBJECT, 24, 1},
    {14502, C_MEMBER_OBJECT, 32, 1}, {11788, C_MEMBER_OBJECT, 40, 1},
    {13121, C_MEMBER_OBJECT, 72, 1}, {13108, C_MEMBER_OBJECT, 80, 1},
    {13510, C_MEMBER_OBJECT, 16, 1}, {13529, C_MEMBER_OBJECT, 24, 1},
    {13492, C_MEMBER_OBJECT, 32, 1}, {13501, C_MEMBER_OBJECT, 40, 1},
    {13519, C_MEMBER_OBJECT, 48, 1}, {10621, C_MEMBER_OBJECT, 56, 1},
    {14461, C_MEMBER_OBJECT, 16, 1}, {14722, C_MEMBER_OBJECT, 24, 1},
    {14717, C_MEMBER_OBJECT, 32, 1}, {11434, C_MEMBER_OBJECT, 40, 1},
    {14779, C_MEMBER_OBJECT, 24, 1}, {13792, C_MEMBER_OBJECT, 32, 1},
    {13133, C_MEMBER_OBJECT, 40, 1}, {10020, C_MEMBER_OBJECT, 32, 1},
    {10572, C_MEMBER_OBJECT, 40, 1}, {13133, C_MEMBER_OBJECT, 48, 1},
    {16607, C_MEMBER_OBJECT, 64, 1}, {14017, C_MEMBER_OBJECT, 24, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {14181, C_MEMBER_OBJECT, 64, 1},
    {14199, C_MEMBER_OBJECT, 80, 1}, {14217, C_MEMBER_OBJECT, 96, 1},
    {14235, C_MEMBER_OBJECT, 112, 1}, {14253, C_MEMBER_OBJECT, 128, 1},
    {14271, C_MEMBER_OBJECT, 144, 1}, {14289, C_MEMBER_OBJECT, 160, 1},
    {14307, C_MEMBER_OBJECT, 176, 1}, {16607, C_MEMBER_OBJECT, 192, 1},
    {14102, C_MEMBER_OBJECT, 16, 1}, {14461, C_MEMBER_OBJECT, 16, 1},
    {14722, C_MEMBER_OBJECT, 24, 1}, {14717, C_MEMBER_OBJECT, 32, 1},
    {7689, C_MEMBER_OBJECT, 16, 1}, {10544, C_MEMBER_OBJECT, 40, 1},
    {14584, C_MEMBER_OBJECT, 72, 1}, {7925, C_MEMBER_OBJECT, 80, 1}, {6259, C_MEMBER_OBJECT, 88, 1},
    {13943, C_MEMBER_OBJECT, 104, 1}, {15506, C_MEMBER_OBJECT, 112, 1},
    {3337, C_MEMBER_OBJECT, 144, 1}, {536, C_MEMBER_OBJECT, 152, 1}, {753, C_MEMBER_OBJECT, 160, 1},
    {354, C_MEMBER_OBJECT, 168, 1}, {344, C_MEMBER_OBJECT, 176, 1}, {1172, C_MEMBER_OBJECT, 184, 1},
    {738, C_MEMBER_OBJECT, 192, 1}, {768, C_MEMBER_OBJECT, 200, 1}, {1350, C_MEMBER_OBJECT, 208, 1},
    {1146, C_MEMBER_OBJECT, 216, 1}, {7689, C_MEMBER_OBJECT, 16, 1}, {8252, C_MEMBER_OBJECT, 24, 1},
    {13930, C_MEMBER_OBJECT, 32, 1}, {11400, C_MEMBER_OBJECT, 48, 1},
    {13943, C_MEMBER_OBJECT, 64, 1}, {14574, C_MEMBER_OBJECT, 72, 1},
    {10544, C_MEMBER_OBJECT, 96, 1}, {7993, C_MEMBER_OBJECT, 16, 1}, {8252, C_MEMBER_OBJECT, 24, 1},
    {14150, C_MEMBER_OBJECT, 16, 1}, {14162, C_MEMBER_OBJECT, 24, 1},
    {10758, C_MEMBER_OBJECT, 24, 1}, {10758, C_MEMBER_OBJECT, 24, 1},
    {15847, C_MEMBER_OBJECT, 16, 1}, {12573, C_MEMBER_OBJECT, 24, 1},
    {12577, C_MEMBER_OBJECT, 32, 1}, {14676, C_MEMBER_OBJECT, 16, 1},
    {14692, C_MEMBER_OBJECT, 24, 1}, {14683, C_MEMBER_OBJECT, 32, 1},
    {14704, C_MEMBER_OBJECT, 40, 1}, {14648, C_MEMBER_OBJECT, 48, 1},
    {14661, C_MEMBER_OBJECT, 56, 1}, {15469, C_MEMBER_OBJECT, 16, 1},
    {15460, C_MEMBER_OBJECT, 24, 1}, {12499, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {10758, C_MEMBER_OBJECT, 24, 1}, {10330, C_MEMBER_OBJECT, 256, 1},
    {10380, C_MEMBER_OBJECT, 264, 1}, {10346, C_MEMBER_OBJECT, 336, 1},
    {10396, C_MEMBER_OBJECT, 344, 1}, {10363, C_MEMBER_OBJECT, 352, 1},
    {10411, C_MEMBER_OBJECT, 368, 1}, {10301, C_MEMBER_OBJECT, 856, 1},
    {10321, C_MEMBER_OBJECT, 864, 1}, {10309, C_MEMBER_OBJECT, 872, 1},
    {10291, C_MEMBER_OBJECT, 888, 1}, {5229, C_MEMBER_OBJECT, 904, 1},
    {12832, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 24, 1},
    {12956, C_MEMBER_OBJECT, 32, 1}, {16607, C_MEMBER_OBJECT, 40, 1},
    {12433, C_MEMBER_OBJECT, 16, 1}, {5831, C_MEMBER_OBJECT, 16, 1},
    {12956, C_MEMBER_OBJECT, 24, 1}, {12347, C_MEMBER_OBJECT, 16, 1},
    {6270, C_MEMBER_OBJECT, 24, 1}, {3674, C_MEMBER_OBJECT, 16, 1}, {3674, C_MEMBER_OBJECT, 16, 1},
    {12347, C_MEMBER_OBJECT, 16, 1}, {15852, C_MEMBER_OBJECT, 24, 1},
    {7675, C_MEMBER_OBJECT, 32, 1}, {16423, C_MEMBER_OBJECT, 40, 1},
    {12243, C_MEMBER_OBJECT, 48, 1}, {12347, C_MEMBER_OBJECT, 16, 1},
    {6270, C_MEMBER_OBJECT, 24, 1}, {8821, C_MEMBER_OBJECT, 32, 1}, {7700, C_MEMBER_OBJECT, 40, 1},
    {8836, C_MEMBER_OBJECT, 48, 1}, {12347, C_MEMBER_OBJECT, 16, 1},
    {10269, C_MEMBER_OBJECT, 16, 1}, {10253, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {16642, C_MEMBER_OBJECT, 16, 1}, {16622, C_MEMBER_OBJECT, 24, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {16634, C_MEMBER_OBJECT, 48, 1},
    {16642, C_MEMBER_OBJECT, 16, 1}, {16622, C_MEMBER_OBJECT, 24, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {16634, C_MEMBER_OBJECT, 48, 1},
    {16642, C_MEMBER_OBJECT, 16, 1}, {16622, C_MEMBER_OBJECT, 24, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {16634, C_MEMBER_OBJECT, 48, 1},
    {7986, C_MEMBER_OBJECT, 16, 1}, {7968, C_MEMBER_OBJECT, 24, 1}, {7975, C_MEMBER_OBJECT, 32, 1},
    {15182, C_MEMBER_OBJECT, 16, 1}, {15501, C_MEMBER_OBJECT, 24, 1},
    {15217, C_MEMBER_OBJECT, 32, 1}, {16607, C_MEMBER_OBJECT, 48, 1},
    {13871, C_MEMBER_OBJECT, 16, 1}, {15533, C_MEMBER_OBJECT, 24, 1},
    {11369, C_MEMBER_OBJECT, 32, 1}, {11374, C_MEMBER_OBJECT, 40, 1},
    {7993, C_MEMBER_OBJECT, 48, 1}, {14432, C_MEMBER_OBJECT, 56, 1}, {8642, C_MEMBER_OBJECT, 72, 1},
    {7625, C_MEMBER_OBJECT, 80, 1}, {13233, C_MEMBER_OBJECT, 88, 1}, {8857, C_MEMBER_OBJECT, 96, 1},
    {14467, C_MEMBER_OBJECT, 104, 1}, {8714, C_MEMBER_OBJECT, 112, 1},
    {14483, C_MEMBER_OBJECT, 120, 1}, {8739, C_MEMBER_OBJECT, 128, 1},
    {7607, C_MEMBER_OBJECT, 136, 1}, {13220, C_MEMBER_OBJECT, 144, 1},
    {15238, C_MEMBER_OBJECT, 24, 1}, {8767, C_MEMBER_OBJECT, 32, 1},
    {12362, C_MEMBER_OBJECT, 40, 1}, {10213, C_MEMBER_OBJECT, 48, 1},
    {10176, C_MEMBER_OBJECT, 56, 1}, {10200, C_MEMBER_OBJECT, 64, 1},
    {10138, C_MEMBER_OBJECT, 72, 1}, {10165, C_MEMBER_OBJECT, 80, 1},
    {10123, C_MEMBER_OBJECT, 88, 1}, {10190, C_MEMBER_OBJECT, 96, 1},
    {10150, C_MEMBER_OBJECT, 104, 1}, {10110, C_MEMBER_OBJECT, 112, 1},
    {11275, C_MEMBER_OBJECT, 24, 1}, {13818, C_MEMBER_OBJECT, 32, 1},
    {16382, C_MEMBER_OBJECT, 128, 1}, {16293, C_MEMBER_OBJECT, 136, 1},
    {16847, C_MEMBER_OBJECT, 152, 1}, {16382, C_MEMBER_OBJECT, 128, 1},
    {16293, C_MEMBER_OBJECT, 136, 1}, {16847, C_MEMBER_OBJECT, 152, 1},
    {16847, C_MEMBER_OBJECT, 128, 1}, {16382, C_MEMBER_OBJECT, 144, 1},
    {11288, C_MEMBER_OBJECT, 16, 1}, {9073, C_MEMBER_OBJECT, 24, 1},
    {16607, C_MEMBER_OBJECT, 32, 1}, {16269, C_MEMBER_OBJECT, 96, 1},
    {16221, C_MEMBER_OBJECT, 104, 1}, {16245, C_MEMBER_OBJECT, 112, 1},
    {16197, C_MEMBER_OBJECT, 128, 1}, {16149, C_MEMBER_OBJECT, 136, 1},
    {16173, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    12586, 15847, 5967, 6414, 6404, 6439, 6433, 6339, 6986, 1586, 7042, 7116, 7104, 7370, 7641,
    3967, 3943, 3922, 7731, 8333, 8315, 8344, 8446, 8361, 11898, 8371, 8396, 8420, 8465, 8310, 8658,
    8774, 9124, 9179, 9226, 9262, 9462, 9842, 9875, 10602, 11503, 11517, 11498, 11695, 10617, 11876,
    12033, 12099, 12132, 12110, 12250, 12243, 12700, 13244, 13538, 13676, 13670, 13825, 15024,
    10817, 14055, 14051, 14144, 14621, 14634, 14991, 15810, 15832, 15826, 14750, 14727, 16668,
    16853, 15886, 5780, 5983, 6005, 6028, 3866, 3106, 7741, 9852, 10802, 11340, 16429, 10057, 10073,
    10090, 10052, 15091, 782, 11449, 11862, 12066, 12117, 15905, 1079, 1127, 13315, 14731, 15927,
    16541, 16567, 16585, 16079, 6265, 6366, 12688, 12715, 12726, 7433, 15078, 508, 9028, 9188,
    15049, 116, 130, 542, 659, 840, 3030, 12, 28, 43, 181, 438, 684, 858, 892, 1069, 1164, 2761,
    2792, 2941, 2960, 2992, 3018, 3138, 3326, 3337, 616, 1189, 3371, 193, 381, 520, 645, 696, 1237,
    2776, 2805, 3004, 3239, 3314, 149, 232, 284, 582, 598, 796, 813, 1088, 1263, 1316, 3093, 710,
    727, 831, 904, 1107, 2746, 3148, 3204, 165, 261, 300, 323, 3041, 3166, 3185, 3217, 3295, 15064,
    15132, 15039, 15116, 6058,
};

const struct table table_3_12_1 = {
    {.hex = 0x030c01f0}, names, members, enumerators, types, held, static_types,
    631, 4, 257, 188,
    NULL,
};
