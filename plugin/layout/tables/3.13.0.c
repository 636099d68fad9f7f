/* What the debug information of CPython 3.13.0 says: made by make-table. */
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
    "FloatingPointError\0" "FrameLocalsProxy\0" "FutureObj\0" "FutureWarning\0" "GeneratorExit\0"
    "HMACobject\0" "ImportError\0" "ImportWarning\0" "IndentationError\0" "IndexError\0"
    "InstructionSequence\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0"
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
    "PyDateTime_IsoCalendarDate\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0"
    "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0"
    "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0"
    "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0"
    "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0"
    "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0"
    "PyNameErrorObject\0" "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0"
    "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0" "PySSLMemoryBIO\0"
    "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0"
    "PyStopIterationObject\0" "PyStructObject\0" "PyStructSequence\0" "PySyntaxErrorObject\0"
    "PySystemExitObject\0" "PyThreadHandleObject\0" "PyThreadState\0" "PyTracebackObject\0"
    "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
    "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "PythonFinalizationError\0" "ReaderObj\0"
    "RecursionError\0" "ReferenceError\0" "ResourceWarning\0" "RuntimeError\0" "RuntimeWarning\0"
    "SHA1object\0" "SHA256object\0" "SHA3object\0" "SHA512object\0" "ScandirIterator\0"
    "ScannerObject\0" "SemLockObject\0" "Socket\0" "StopAsyncIteration\0" "StopIteration\0"
    "StructParamObject\0" "SyntaxError\0" "SyntaxWarning\0" "SystemError\0" "SystemExit\0"
    "TabError\0" "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0" "TimeoutError\0"
    "Token.MISSING\0" "TreeBuilderObject\0" "TypeError\0" "UnboundLocalError\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeError\0" "UnicodeTranslateError\0"
    "UnicodeWarning\0" "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "UnraisableHookArgs\0"
    "UserWarning\0" "ValueError\0" "Warning\0" "WriterObj\0" "XIBufferViewObject\0"
    "XMLParserObject\0" "ZeroDivisionError\0" "ZlibDecompressor\0" "_DummyDecl\0"
    "_IncompleteInputError\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0" "_PyDictViewObject\0"
    "_PyEncoderObject\0" "_PyErr_StackItem\0" "_PyInterpreterFrame\0" "_PyListIterObject\0"
    "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0"
    "_PyThreadStateImpl\0" "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0" "__origin__\0"
    "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0"
    "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0" "_asyncio.TaskStepMethWrapper\0"
    "_blake2.blake2b\0" "_blake2.blake2s\0" "_buffer_wrapper\0" "_bz2.BZ2Compressor\0"
    "_bz2.BZ2Decompressor\0" "_contextvars.Context\0" "_contextvars.ContextVar\0"
    "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0" "_csv.writer\0" "_ctypes.CArgObject\0"
    "_ctypes.CField\0" "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0"
    "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0" "_curses_panel.panel\0"
    "_elementtree._element_iterator\0" "_f_frame_data\0" "_frame\0" "_gc_next\0" "_gc_prev\0"
    "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0" "_heaptypeobject\0"
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
    "_pycontextvarobject\0" "_queue.SimpleQueue\0" "_sha1.sha1\0" "_sha2.SHA224Type\0"
    "_sha2.SHA256Type\0" "_sha2.SHA384Type\0" "_sha2.SHA512Type\0" "_sha3.sha3_224\0"
    "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_socket.socket\0" "_spec_cache.getitem\0" "_spec_cache.init\0" "_sre.SRE_Scanner\0"
    "_sre.SRE_Template\0" "_ssl.Certificate\0" "_ssl.MemoryBIO\0" "_ssl.SSLSession\0"
    "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0"
    "_symtable_entry\0" "_thread.RLock\0" "_thread._ThreadHandle\0" "_thread._local\0"
    "_thread._localdummy\0" "_thread.lock\0" "_tokenize.TokenizerIter\0" "_traceback\0" "_ttinfo\0"
    "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "accumulateobject\0" "active\0" "address\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ag_exc_state.exc_value\0" "ag_iframe\0"
    "ag_name\0" "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "anext_awaitable\0"
    "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0"
    "array.arrayiterator\0" "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0" "async_exc\0"
    "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0" "async_generator_asend\0"
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "asyncgen_hooks\0"
    "asyncio_running_loop\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "atexit_callback\0"
    "atexit_py_callback\0" "attr\0" "attrgetterobject\0" "attrib\0" "audit_hooks\0"
    "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "base\0" "batchedobject\0"
    "before_forkers\0" "binop\0" "blobs\0" "bool\0" "bound\0" "buf\0" "buf.items\0"
    "buf.items_cap\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0"
    "buffers\0" "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0"
    "bytearray\0" "bytearray_iterator\0" "bytes\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0"
    "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0"
    "cached_objects\0" "cached_objects.generic_type\0" "cached_objects.interned_strings\0"
    "cached_objects.objreduce\0" "cached_objects.paramspec_type\0"
    "cached_objects.paramspecargs_type\0" "cached_objects.paramspeckwargs_type\0"
    "cached_objects.str_replace_inf\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callable_iterator\0" "callback_context\0"
    "calliterobject\0" "capacity\0" "cause\0" "cell\0" "chainobject\0" "checker\0" "children\0"
    "cjk_module\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0"
    "co_argcount\0" "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0"
    "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0"
    "co_names\0" "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0"
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
    "doc\0" "dropwhileobject\0" "dstoff\0" "dv_dict\0" "element\0" "element_factory\0"
    "elementtree_module\0" "ellipsis\0" "embedded\0" "en_longindex\0" "en_result\0" "en_sit\0"
    "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0"
    "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0"
    "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_locals_cache\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "float\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0" "func_closure\0"
    "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0" "func_weakreflist\0"
    "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0" "fut_exception\0" "fut_exception_tb\0"
    "fut_loop\0" "fut_result\0" "fut_source_tb\0" "future\0" "futureiterobject\0" "gaiterobject\0"
    "gaobject\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0" "gc.generations\0"
    "gc.permanent_generation\0" "generator\0" "generic_alias_iterator\0" "getset_descriptor\0"
    "gi_exc_state.exc_value\0" "gi_frame_state\0" "gi_iframe\0" "gi_name\0"
    "gi_origin_or_finalizer\0" "gi_qualname\0" "gi_weakreflist\0" "global\0" "groupbyobject\0"
    "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0"
    "hamt_collision_node\0" "handle_close\0" "handle_comment\0" "handle_data\0" "handle_doctype\0"
    "handle_end\0" "handle_end_ns\0" "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0"
    "hash\0" "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0"
    "ht_name\0" "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0"
    "ht_type.tp_cache\0" "ht_type.tp_dict\0" "ht_type.tp_mro\0" "ht_type.tp_weaklist\0" "id\0"
    "im_func\0" "im_self\0" "im_weakreflist\0" "imports.import_func\0" "imports.importlib\0"
    "imports.modules\0" "imports.modules_by_index\0" "in_weakreflist\0" "indent\0" "index\0"
    "indexgroup\0" "initial\0" "input_iter\0" "instancemethod\0" "instr_ptr\0"
    "instruction_sequence\0" "int\0" "intern\0" "interp\0" "interpreters.InterpreterError\0"
    "interpreters.InterpreterNotFoundError\0" "interpreters.head\0" "iobase\0" "isliceobject\0"
    "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0" "it_sentinel\0" "it_seq\0"
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0"
    "itertools._grouper\0" "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0"
    "itertools.batched\0" "itertools.chain\0" "itertools.combinations\0"
    "itertools.combinations_with_replacement\0" "itertools.compress\0" "itertools.count\0"
    "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0" "itertools.groupby\0"
    "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0" "itertools.product\0"
    "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0" "itertools.zip_longest\0"
    "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0" "keyobject\0"
    "keys\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0" "last\0" "last_for_tail\0" "last_line\0"
    "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "li_code\0" "line_iterator\0"
    "lineiterator\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0" "localdicts\0"
    "localdummyobject\0" "localobject\0" "localsplus\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "m_ml\0" "m_module\0"
    "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0"
    "managed_static_type_state\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
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
    "operator.methodcaller\0" "origin\0" "os.stat_result\0" "os.statvfs_result\0" "output_buffer\0"
    "owner\0" "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0"
    "paramspecobject\0" "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0"
    "parse_float\0" "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0"
    "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0" "persistent_id\0"
    "persistent_load\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0"
    "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0"
    "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0" "posix.ScandirIterator\0"
    "prev\0" "previous\0" "previous_item\0" "previous_version\0" "print_file_and_line\0"
    "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0"
    "prop_set\0" "property\0" "propertyobject\0" "proto\0" "psk_client_callback\0"
    "psk_server_callback\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "range_iterator\0"
    "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0"
    "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0"
    "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0"
    "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0"
    "row_factory\0" "rwpair\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0"
    "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0"
    "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "stderrprinter\0" "ste_children\0"
    "ste_directives\0" "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0"
    "ste_varnames\0" "step\0" "stop\0" "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0"
    "strerror\0" "string\0" "stringio\0" "striterobject\0" "struct BLOCK\0"
    "struct _obmalloc_state\0" "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0"
    "struct gc_generation\0" "struct pool_header\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0"
    "symtable entry\0" "sys.flags\0" "sys.float_info\0" "sys.hash_info\0" "sys.int_info\0"
    "sys.legacy_event_handler\0" "sys.thread_info\0" "sys.version_info\0" "sysdict\0"
    "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0"
    "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0"
    "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0" "text\0"
    "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thread_watchdogs\0"
    "threading_local_key\0" "threading_local_sentinel\0" "threads.head\0" "threads.main\0" "thunk\0"
    "time.struct_time\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0"
    "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
    "traverse_func\0" "tuple\0" "tuple.ob_item\0" "tuple_iterator\0" "type\0" "type_params\0"
    "typealiasobject\0" "types\0" "types.GenericAlias\0" "types.SimpleNamespace\0"
    "types.UnionType\0" "types.builtins\0" "types.builtins.initialized\0"
    "types.for_extensions.initialized\0" "types.type_cache.hashtable\0" "typevarobject\0"
    "typevartupleobject\0" "typing.ParamSpec\0" "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0"
    "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0" "tzinfo\0" "tzname\0"
    "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodedata.UCD\0" "unicodeiterobject\0" "unionobject\0"
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0"
    "valid\0" "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0"
    "vectorcall_kwnames\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "writer.buffer\0" "xargs\0" "xi.PyExc_NotShareableError\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {429, 0, 0, 72, 0, 0}, {429, 12178, 40, 8, 0, 0}, {429, 12763, 16, 8, 0, 0},
    {429, 13470, 24, 8, 0, 0}, {429, 14895, 32, 8, 0, 0}, {457, 0, 0, 64, 0, 0},
    {457, 13388, 16, 8, 0, 0}, {457, 13401, 24, 8, 0, 0}, {475, 0, 0, 56, 0, 0},
    {475, 9280, 40, 8, 0, 0}, {475, 15522, 16, 8, 0, 0}, {475, 15557, 32, 8, 0, 0},
    {475, 15824, 24, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6421, 0, 8, 0, 0},
    {489, 7361, 24, 8, 0, 0}, {489, 11834, 8, 8, 0, 0}, {1240, 0, 0, 16, 0, 0},
    {1240, 13381, 0, 8, 0, 0}, {1268, 0, 0, 56, 0, 0}, {1268, 8273, 24, 8, 0, 0},
    {1339, 0, 0, 144, 0, 0}, {1339, 6591, 136, 8, 0, 0}, {1339, 8772, 32, 8, 0, 0},
    {1339, 9371, 128, 8, 0, 0}, {1339, 12467, 16, 8, 0, 0}, {1339, 13288, 56, 8, 0, 0},
    {1339, 14172, 40, 8, 0, 0}, {1339, 17229, 48, 8, 0, 0}, {1404, 0, 0, 40, 0, 0},
    {1404, 10564, 24, 8, 0, 0}, {1404, 11834, 16, 8, 0, 0}, {1404, 14900, 32, 4, 6, 1},
    {1404, 14929, 32, 4, 5, 1}, {1404, 14943, 32, 4, 2, 3}, {1418, 0, 0, 40, 0, 0},
    {1418, 5960, 16, 8, 0, 0}, {1418, 5968, 24, 8, 0, 0}, {1434, 0, 0, 40, 0, 0},
    {1434, 5980, 24, 8, 0, 0}, {1434, 5989, 16, 8, 0, 0}, {1451, 0, 0, 80, 0, 0},
    {1451, 5869, 40, 8, 0, 0}, {1451, 5902, 24, 8, 0, 0}, {1451, 5910, 56, 8, 0, 0},
    {1451, 5933, 32, 8, 0, 0}, {1468, 0, 0, 88, 0, 0}, {1468, 12763, 80, 8, 0, 0},
    {1468, 12989, 72, 8, 0, 0}, {1491, 0, 0, 88, 0, 0}, {1491, 9261, 80, 8, 0, 0},
    {1491, 12719, 72, 8, 0, 0}, {1518, 0, 0, 72, 0, 0}, {1518, 6066, 24, 8, 0, 0},
    {1518, 7330, 56, 8, 0, 0}, {1518, 7992, 48, 8, 0, 0}, {1518, 12843, 32, 8, 0, 0},
    {1518, 16225, 40, 8, 0, 0}, {1540, 0, 0, 56, 0, 0}, {1540, 12889, 24, 8, 0, 0},
    {1558, 0, 0, 40, 0, 0}, {1558, 12956, 24, 8, 0, 0}, {1558, 12973, 32, 1, 0, 0},
    {1589, 0, 0, 56, 0, 0}, {1589, 12184, 16, 8, 0, 0}, {1589, 12189, 32, 8, 0, 0},
    {1589, 12198, 24, 8, 0, 0}, {1607, 0, 0, 64, 0, 0}, {1607, 12628, 56, 8, 0, 0},
    {1623, 0, 0, 64, 0, 0}, {1623, 13644, 16, 8, 0, 0}, {1623, 16241, 48, 8, 0, 0},
    {1633, 0, 0, 24, 0, 0}, {1633, 12923, 16, 8, 0, 0}, {1646, 0, 0, 208, 0, 0},
    {1646, 7440, 52, 4, 0, 0}, {1646, 7452, 200, 1, 0, 0}, {1646, 7469, 24, 8, 0, 0},
    {1646, 7479, 40, 8, 0, 0}, {1646, 7497, 112, 8, 0, 0}, {1646, 7509, 68, 4, 0, 0},
    {1646, 7524, 136, 8, 0, 0}, {1646, 7537, 104, 8, 0, 0}, {1646, 7556, 96, 8, 0, 0},
    {1646, 7575, 120, 8, 0, 0}, {1646, 7583, 32, 8, 0, 0}, {1646, 7592, 72, 4, 0, 0},
    {1646, 7607, 128, 8, 0, 0}, {1646, 7619, 64, 4, 0, 0}, {1659, 0, 0, 56, 0, 0},
    {1659, 16909, 48, 8, 0, 0}, {1659, 16914, 40, 8, 0, 0}, {1682, 0, 0, 48, 0, 0},
    {1682, 8121, 16, 8, 0, 0}, {1682, 8130, 24, 8, 0, 0}, {1692, 0, 0, 48, 0, 0},
    {1692, 15982, 16, 8, 0, 0}, {1692, 15990, 32, 8, 0, 0}, {1692, 16001, 24, 8, 0, 0},
    {1707, 0, 0, 64, 0, 0}, {1707, 16956, 24, 8, 0, 0}, {1707, 16968, 16, 8, 0, 0},
    {1720, 0, 0, 80, 0, 0}, {1720, 8051, 40, 8, 0, 0}, {1720, 8074, 24, 8, 0, 0},
    {1720, 8082, 56, 8, 0, 0}, {1720, 8105, 32, 8, 0, 0}, {1733, 0, 0, 24, 0, 0},
    {1733, 8213, 16, 8, 0, 0}, {1788, 0, 0, 48, 0, 0}, {1788, 10569, 24, 1, 0, 0},
    {1788, 16638, 40, 8, 0, 0}, {1835, 0, 0, 40, 0, 0}, {1835, 10569, 24, 1, 0, 0},
    {1835, 16638, 32, 8, 0, 0}, {1916, 0, 0, 40, 0, 0}, {1916, 8248, 24, 8, 0, 0},
    {1916, 8255, 32, 8, 0, 0}, {1916, 8266, 16, 8, 0, 0}, {1930, 0, 0, 24, 0, 0},
    {1930, 12433, 8, 8, 0, 0}, {1930, 12440, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0},
    {1945, 8787, 32, 0, 0, 0}, {1945, 8798, 10, 1, 0, 0}, {1945, 8806, 9, 1, 0, 0},
    {1945, 8826, 8, 1, 0, 0}, {1945, 8839, 24, 8, 0, 0}, {1945, 8851, 0, 8, 0, 0},
    {1945, 8861, 16, 8, 0, 0}, {1962, 0, 0, 48, 0, 0}, {1962, 12226, 32, 8, 0, 0},
    {1962, 12234, 16, 8, 0, 0}, {1962, 12242, 40, 8, 0, 0}, {1975, 0, 0, 16, 0, 0},
    {1975, 12433, 0, 8, 0, 0}, {1975, 12440, 8, 8, 0, 0}, {1994, 0, 0, 16, 0, 0},
    {1994, 7321, 0, 1, 0, 0}, {1994, 8958, 2, 1, 0, 0}, {1994, 16926, 3, 1, 0, 0},
    {1994, 16938, 8, 8, 0, 0}, {2007, 0, 0, 24, 0, 0}, {2007, 12907, 16, 8, 0, 0},
    {2021, 0, 0, 72, 0, 0}, {2021, 9286, 16, 8, 0, 0}, {2021, 9306, 48, 8, 0, 0},
    {2021, 9321, 24, 8, 0, 0}, {2021, 9348, 56, 8, 0, 0}, {2021, 9363, 32, 8, 0, 0},
    {2035, 0, 0, 144, 0, 0}, {2035, 9619, 112, 8, 0, 0}, {2035, 9636, 24, 8, 0, 0},
    {2035, 9650, 72, 8, 0, 0}, {2035, 9663, 48, 8, 0, 0}, {2035, 9673, 56, 8, 0, 0},
    {2035, 9697, 80, 8, 0, 0}, {2035, 9706, 16, 8, 0, 0}, {2035, 9719, 64, 8, 0, 0},
    {2035, 9735, 104, 8, 0, 0}, {2035, 9747, 32, 8, 0, 0}, {2035, 9757, 40, 8, 0, 0},
    {2035, 9771, 120, 8, 0, 0}, {2052, 0, 0, 16, 0, 0}, {2052, 4381, 0, 8, 0, 0},
    {2052, 4390, 8, 8, 0, 0}, {2062, 0, 0, 80, 0, 0}, {2062, 10219, 40, 8, 0, 0},
    {2062, 10242, 67, 1, 0, 0}, {2062, 10257, 72, 8, 0, 0}, {2062, 10267, 24, 8, 0, 0},
    {2062, 10298, 32, 8, 0, 0}, {2074, 0, 0, 168, 0, 0}, {2074, 10595, 16, 8, 0, 0},
    {2089, 0, 0, 280, 0, 0}, {2089, 5788, 16, 256, 0, 0}, {2106, 0, 0, 40, 0, 0},
    {2106, 6455, 32, 8, 0, 0}, {2124, 0, 0, 40, 0, 0}, {2124, 6774, 32, 8, 0, 0},
    {2145, 0, 0, 40, 0, 0}, {2145, 10357, 16, 8, 0, 0}, {2158, 0, 0, 928, 0, 0},
    {2158, 10602, 880, 8, 0, 0}, {2158, 10617, 888, 8, 0, 0}, {2158, 10627, 856, 8, 0, 0},
    {2158, 10635, 872, 8, 0, 0}, {2158, 10647, 864, 8, 0, 0}, {2175, 0, 0, 104, 0, 0},
    {2175, 12719, 72, 8, 0, 0}, {2175, 12763, 80, 8, 0, 0}, {2175, 12768, 96, 8, 0, 0},
    {2175, 13470, 88, 8, 0, 0}, {2195, 0, 0, 24, 0, 0}, {2195, 9614, 16, 8, 0, 0},
    {2218, 0, 0, 194968, 0, 0}, {2218, 5828, 10648, 8, 0, 0}, {2218, 5848, 10640, 8, 0, 0},
    {2218, 6140, 82696, 1952, 0, 0}, {2218, 6329, 10712, 8, 0, 0}, {2218, 6346, 10720, 4, 0, 0},
    {2218, 6428, 10808, 8, 0, 0}, {2218, 6499, 10632, 8, 0, 0}, {2218, 6666, 7648, 8, 0, 0},
    {2218, 6675, 8464, 8, 0, 0}, {2218, 6828, 194328, 160, 0, 0}, {2218, 6843, 194440, 8, 0, 0},
    {2218, 6871, 194328, 8, 0, 0}, {2218, 6903, 194344, 8, 0, 0}, {2218, 6928, 194464, 8, 0, 0},
    {2218, 6958, 194472, 8, 0, 0}, {2218, 6992, 194480, 8, 0, 0}, {2218, 7028, 194336, 8, 0, 0},
    {2218, 7059, 194352, 8, 0, 0}, {2218, 7091, 194448, 8, 0, 0}, {2218, 7119, 194456, 8, 0, 0},
    {2218, 7161, 193072, 8, 0, 0}, {2218, 7187, 193080, 8, 0, 0}, {2218, 7206, 193088, 8, 0, 0},
    {2218, 7233, 193096, 8, 0, 0}, {2218, 7652, 7976, 8, 0, 0}, {2218, 7674, 7968, 8, 0, 0},
    {2218, 7694, 7960, 8, 0, 0}, {2218, 8590, 8448, 8, 0, 0}, {2218, 9201, 82664, 8, 0, 0},
    {2218, 9232, 82640, 8, 0, 0}, {2218, 10091, 7616, 8, 0, 0}, {2218, 10104, 7600, 4, 0, 0},
    {2218, 10118, 7608, 8, 0, 0}, {2218, 10129, 7424, 72, 0, 0}, {2218, 10144, 7504, 24, 0, 0},
    {2218, 10757, 7272, 8, 0, 0}, {2218, 10791, 7696, 8, 0, 0}, {2218, 10811, 7672, 8, 0, 0},
    {2218, 10829, 7656, 8, 0, 0}, {2218, 10845, 7664, 8, 0, 0}, {2218, 12676, 193176, 1088, 0, 0},
    {2218, 12697, 194264, 64, 0, 0}, {2218, 12801, 7264, 8, 0, 0}, {2218, 13039, 10800, 8, 0, 0},
    {2218, 15489, 7640, 8, 0, 0}, {2218, 15497, 8456, 8, 0, 0}, {2218, 15933, 7344, 8, 0, 0},
    {2218, 15946, 7352, 8, 0, 0}, {2218, 16323, 84648, 108424, 0, 0},
    {2218, 16386, 182960, 9608, 0, 0}, {2218, 16401, 182968, 9600, 0, 0},
    {2218, 16428, 192584, 480, 0, 0}, {2218, 16461, 84656, 98304, 0, 0},
    {2218, 17005, 10672, 8, 0, 0}, {2218, 17029, 10656, 8, 0, 0}, {2218, 17046, 10664, 8, 0, 0},
    {2218, 17270, 10624, 8, 0, 0}, {2237, 0, 0, 40, 0, 0}, {2237, 6005, 32, 8, 0, 0},
    {2237, 12915, 24, 8, 0, 0}, {2250, 0, 0, 32, 0, 0}, {2250, 12051, 16, 8, 0, 0},
    {2250, 12069, 24, 4, 0, 0}, {2263, 0, 0, 40, 0, 0}, {2263, 9515, 24, 4, 0, 0},
    {2263, 12763, 0, 8, 0, 0}, {2263, 13171, 16, 8, 0, 0}, {2263, 16290, 8, 4, 0, 0},
    {2275, 0, 0, 16, 0, 0}, {2275, 12433, 0, 8, 0, 0}, {2287, 0, 0, 32, 0, 0},
    {2287, 12730, 16, 8, 0, 0}, {2287, 12743, 24, 8, 0, 0}, {2299, 0, 0, 152, 0, 0},
    {2299, 12384, 24, 8, 0, 0}, {2299, 16996, 64, 8, 0, 0}, {2318, 0, 0, 32, 0, 0},
    {2318, 12620, 0, 8, 0, 0}, {2330, 0, 0, 48, 0, 0}, {2330, 10760, 16, 8, 0, 0},
    {2330, 10768, 24, 8, 0, 0}, {2345, 0, 0, 104, 0, 0}, {2345, 12205, 56, 8, 0, 0},
    {2357, 0, 0, 56, 0, 0}, {2357, 12389, 24, 8, 0, 0}, {2357, 12396, 16, 8, 0, 0},
    {2357, 12404, 48, 8, 0, 0}, {2357, 12412, 32, 8, 0, 0}, {2372, 0, 0, 80, 0, 0},
    {2372, 12763, 72, 8, 0, 0}, {2390, 0, 0, 112, 0, 0}, {2390, 13048, 72, 8, 0, 0},
    {2390, 13067, 48, 8, 0, 0}, {2404, 0, 0, 112, 0, 0}, {2404, 9443, 88, 8, 0, 0},
    {2404, 9452, 96, 8, 0, 0}, {2404, 12755, 72, 8, 0, 0}, {2404, 15160, 80, 8, 0, 0},
    {2420, 0, 0, 16, 0, 0}, {2420, 12930, 0, 8, 0, 0}, {2420, 12940, 0, 8, 0, 0},
    {2420, 12981, 8, 8, 0, 0}, {2520, 0, 0, 200, 0, 0}, {2520, 9462, 16, 8, 0, 0},
    {2520, 10564, 48, 8, 0, 0}, {2520, 12354, 32, 8, 0, 0}, {2520, 14563, 64, 128, 0, 0},
    {2520, 15516, 40, 8, 0, 0}, {2520, 16897, 24, 8, 0, 0}, {2532, 0, 0, 40, 0, 0},
    {2532, 14854, 16, 8, 0, 0}, {2532, 15107, 32, 8, 0, 0}, {2532, 15112, 24, 8, 0, 0},
    {2565, 0, 0, 80, 0, 0}, {2565, 16932, 72, 8, 0, 0}, {2619, 0, 0, 136, 0, 0},
    {2619, 9028, 104, 8, 0, 0}, {2619, 9056, 112, 8, 0, 0}, {2619, 9443, 80, 8, 0, 0},
    {2619, 11876, 88, 8, 0, 0}, {2619, 12719, 72, 8, 0, 0}, {2619, 13171, 96, 8, 0, 0},
    {2619, 13806, 128, 8, 0, 0}, {2619, 15824, 120, 8, 0, 0}, {2639, 0, 0, 80, 0, 0},
    {2639, 7647, 72, 8, 0, 0}, {2679, 0, 0, 304, 0, 0}, {2679, 6152, 144, 8, 0, 0},
    {2679, 6162, 200, 8, 0, 0}, {2679, 6182, 192, 8, 0, 0}, {2679, 6782, 96, 8, 0, 0},
    {2679, 6795, 104, 8, 0, 0}, {2679, 7992, 208, 8, 0, 0}, {2679, 8155, 112, 8, 0, 0},
    {2679, 8173, 72, 8, 0, 0}, {2679, 8286, 232, 8, 0, 0}, {2679, 8590, 128, 8, 0, 0},
    {2679, 9192, 120, 8, 0, 0}, {2679, 10985, 16, 8, 0, 0}, {2679, 12784, 160, 8, 0, 0},
    {2679, 12801, 8, 8, 0, 0}, {2679, 13761, 0, 8, 0, 0}, {2679, 15861, 152, 8, 0, 0},
    {2679, 15888, 288, 8, 0, 0}, {2679, 15908, 296, 8, 0, 0}, {2693, 0, 0, 40, 0, 0},
    {2693, 15783, 24, 8, 0, 0}, {2693, 15792, 16, 8, 0, 0}, {2711, 0, 0, 32, 0, 0},
    {2711, 12915, 24, 8, 0, 0}, {2725, 0, 0, 416, 0, 0}, {2725, 16035, 256, 8, 0, 0},
    {2725, 16043, 336, 8, 0, 0}, {2725, 16052, 32, 8, 0, 0}, {2725, 16065, 352, 8, 0, 0},
    {2725, 16074, 192, 8, 0, 0}, {2725, 16083, 48, 8, 0, 0}, {2725, 16094, 264, 8, 0, 0},
    {2725, 16102, 288, 8, 0, 0}, {2725, 16116, 168, 8, 0, 0}, {2725, 16125, 40, 8, 0, 0},
    {2725, 16137, 240, 8, 0, 0}, {2725, 16148, 344, 8, 0, 0}, {2725, 16155, 24, 8, 0, 0},
    {2725, 16163, 88, 8, 0, 0}, {2725, 16171, 360, 8, 0, 0}, {2725, 16185, 184, 8, 0, 0},
    {2725, 16197, 208, 8, 0, 0}, {2738, 0, 0, 112, 0, 0}, {2738, 9005, 72, 8, 0, 0},
    {2738, 13002, 80, 8, 0, 0}, {2738, 14165, 104, 8, 0, 0}, {2759, 0, 0, 64, 0, 0},
    {2759, 8273, 56, 8, 0, 0}, {2775, 0, 0, 24, 0, 0}, {2775, 12965, 16, 8, 0, 0},
    {2787, 0, 0, 64, 0, 0}, {2787, 17150, 24, 8, 0, 0}, {2787, 17170, 16, 8, 0, 0},
    {2803, 0, 0, 208, 0, 0}, {2803, 5760, 192, 8, 0, 0}, {2803, 9426, 24, 8, 0, 0},
    {2803, 11690, 16, 8, 0, 0}, {2803, 12869, 48, 8, 0, 0}, {2803, 16652, 136, 8, 0, 0},
    {2803, 16676, 144, 8, 0, 0}, {2803, 16700, 128, 8, 0, 0}, {2803, 16724, 104, 8, 0, 0},
    {2803, 16748, 112, 8, 0, 0}, {2803, 16772, 96, 8, 0, 0}, {2979, 0, 0, 120, 0, 0},
    {2979, 13475, 96, 8, 0, 0}, {2979, 13488, 88, 8, 0, 0}, {3368, 0, 0, 264, 0, 0},
    {3368, 6580, 64, 8, 0, 0}, {3368, 6616, 208, 8, 0, 0}, {3368, 12467, 24, 8, 0, 0},
    {3368, 12472, 32, 8, 0, 0}, {3368, 13508, 200, 8, 0, 0}, {3368, 14128, 176, 8, 0, 0},
    {3368, 14140, 184, 8, 0, 0}, {3368, 14149, 192, 8, 0, 0}, {3368, 14825, 16, 8, 0, 0},
    {3547, 0, 0, 24, 0, 0}, {3547, 5997, 16, 8, 0, 0}, {3588, 0, 0, 24, 0, 0},
    {3588, 8898, 16, 8, 0, 0}, {3623, 0, 0, 16, 0, 0}, {3623, 9251, 0, 8, 0, 0},
    {3623, 13775, 8, 8, 0, 0}, {3640, 0, 0, 80, 0, 0}, {3640, 9293, 0, 8, 0, 0},
    {3640, 9329, 16, 8, 0, 0}, {3640, 9339, 40, 8, 0, 0}, {3640, 9574, 48, 8, 0, 0},
    {3640, 10943, 56, 8, 0, 0}, {3640, 12010, 72, 8, 0, 0}, {3640, 13302, 70, 1, 0, 0},
    {3640, 13766, 8, 8, 0, 0}, {3640, 14831, 64, 4, 0, 0}, {3660, 0, 0, 32, 0, 0},
    {3660, 11160, 24, 8, 0, 0}, {3678, 0, 0, 112, 0, 0}, {3678, 12359, 40, 8, 0, 0},
    {3720, 0, 0, 283320, 0, 0}, {3720, 6329, 2256, 256, 0, 0}, {3720, 6346, 2512, 4, 0, 0},
    {3720, 6428, 10416, 16, 0, 0}, {3720, 6828, 13832, 8, 0, 0}, {3720, 6871, 13832, 8, 0, 0},
    {3720, 11060, 632, 8, 0, 0}, {3720, 13039, 1000, 16, 0, 0}, {3720, 16323, 10464, 3368, 0, 0},
    {3753, 0, 0, 336, 0, 0}, {3753, 6308, 304, 8, 0, 0}, {3753, 6480, 0, 304, 0, 0},
    {3772, 0, 0, 32, 0, 0}, {3772, 11160, 24, 8, 0, 0}, {5752, 0, 0, 32, 0, 0},
    {5752, 8891, 8, 8, 0, 0}, {5752, 16645, 16, 8, 0, 0}, {5752, 16902, 0, 8, 0, 0},
    {5769, 0, 0, 32, 0, 0}, {5769, 8871, 24, 8, 0, 0}, {5769, 10892, 16, 8, 0, 0},
    {6031, 0, 0, 32, 0, 0}, {6031, 8454, 24, 8, 0, 0}, {6031, 17188, 16, 8, 0, 0},
    {6128, 0, 0, 64, 0, 0}, {6128, 6005, 32, 8, 0, 0}, {6128, 12898, 40, 8, 0, 0},
    {6364, 0, 0, 24, 0, 0}, {6364, 9614, 0, 8, 0, 0}, {6380, 0, 0, 24, 0, 0},
    {6380, 6066, 8, 8, 0, 0}, {6380, 9614, 0, 8, 0, 0}, {6380, 11750, 16, 8, 0, 0},
    {6758, 0, 0, 32, 0, 0}, {6758, 11160, 24, 8, 0, 0}, {7289, 0, 0, 24, 0, 0},
    {7289, 7152, 0, 8, 0, 0}, {7289, 12659, 8, 8, 0, 0}, {7306, 0, 0, 32, 0, 0},
    {7306, 11101, 16, 8, 0, 0}, {7306, 11148, 24, 8, 0, 0}, {7381, 0, 0, 32, 0, 0},
    {7381, 7416, 16, 8, 0, 0}, {8478, 0, 0, 56, 0, 0}, {8478, 8438, 48, 8, 0, 0},
    {8498, 0, 0, 56, 0, 0}, {8498, 8492, 32, 8, 0, 0}, {8514, 0, 0, 216, 0, 0},
    {8514, 11810, 24, 8, 0, 0}, {8514, 11820, 40, 8, 0, 0}, {8757, 0, 0, 56, 0, 0},
    {8757, 8555, 16, 8, 0, 0}, {8757, 8572, 40, 8, 0, 0}, {9084, 0, 0, 56, 0, 0},
    {9084, 8967, 40, 8, 0, 0}, {9084, 8980, 32, 8, 0, 0}, {9084, 8990, 24, 8, 0, 0},
    {9084, 13182, 48, 8, 0, 0}, {9502, 0, 0, 32, 0, 0}, {9502, 9614, 16, 8, 0, 0},
    {9502, 11098, 24, 8, 0, 0}, {10069, 0, 0, 24, 0, 0}, {10069, 12989, 16, 8, 0, 0},
    {10082, 0, 0, 64, 0, 0}, {10082, 6066, 24, 8, 0, 0}, {10082, 13248, 16, 8, 0, 0},
    {10082, 13323, 32, 8, 0, 0}, {11732, 0, 0, 32, 0, 0}, {11732, 7436, 16, 8, 0, 0},
    {11732, 13002, 24, 8, 0, 0}, {11938, 0, 0, 32, 0, 0}, {11938, 11160, 24, 8, 0, 0},
    {11981, 0, 0, 24, 0, 0}, {12108, 0, 0, 40, 0, 0}, {12108, 11830, 32, 8, 0, 0},
    {12108, 14854, 16, 8, 0, 0}, {12108, 15107, 24, 8, 0, 0}, {12128, 0, 0, 152, 0, 0},
    {12128, 6806, 72, 8, 0, 0}, {12128, 6812, 128, 8, 0, 0}, {12128, 9614, 88, 8, 0, 0},
    {12128, 11757, 112, 8, 0, 0}, {12128, 12159, 120, 8, 0, 0}, {12128, 14272, 0, 56, 0, 0},
    {12145, 0, 0, 56, 0, 0}, {12145, 11690, 40, 8, 0, 0}, {12145, 12801, 24, 8, 0, 0},
    {12145, 14219, 48, 8, 0, 0}, {12252, 0, 0, 48, 0, 0}, {12252, 16094, 24, 8, 0, 0},
    {12252, 16171, 32, 8, 0, 0}, {12252, 16290, 0, 8, 0, 0}, {12296, 0, 0, 32, 0, 0},
    {12296, 9614, 24, 8, 0, 0}, {12296, 11228, 16, 8, 0, 0}, {12327, 0, 0, 24, 0, 0},
    {12327, 12306, 16, 8, 0, 0}, {13155, 0, 0, 64, 0, 0}, {13155, 8544, 48, 8, 0, 0},
    {13155, 8563, 24, 8, 0, 0}, {13155, 8572, 56, 8, 0, 0}, {13456, 0, 0, 64, 0, 0},
    {13456, 6066, 24, 8, 0, 0}, {13456, 9527, 16, 8, 0, 0}, {13456, 11747, 32, 8, 0, 0},
    {13908, 0, 0, 64, 0, 0}, {13908, 13853, 32, 8, 0, 0}, {13908, 13862, 40, 8, 0, 0},
    {13908, 13871, 16, 8, 0, 0}, {13908, 13880, 48, 8, 0, 0}, {13908, 13890, 24, 8, 0, 0},
    {14016, 0, 0, 224, 0, 0}, {14016, 344, 176, 8, 0, 0}, {14016, 354, 168, 8, 0, 0},
    {14016, 536, 152, 8, 0, 0}, {14016, 775, 192, 8, 0, 0}, {14016, 790, 160, 8, 0, 0},
    {14016, 805, 200, 8, 0, 0}, {14016, 1183, 216, 8, 0, 0}, {14016, 1209, 184, 8, 0, 0},
    {14016, 1387, 208, 8, 0, 0}, {14016, 3426, 144, 8, 0, 0}, {14016, 6440, 136, 8, 0, 0},
    {14016, 6520, 88, 8, 0, 0}, {14016, 8205, 80, 8, 0, 0}, {14016, 13840, 128, 8, 0, 0},
    {14016, 14344, 104, 8, 0, 0}, {14016, 14977, 72, 8, 0, 0}, {14016, 15829, 112, 8, 0, 0},
    {14016, 16215, 120, 8, 0, 0}, {14092, 0, 0, 48, 0, 0}, {14092, 11834, 40, 8, 0, 0},
    {14092, 14854, 16, 8, 0, 0}, {14092, 15107, 32, 8, 0, 0}, {14092, 15112, 24, 8, 0, 0},
    {14235, 0, 0, 32, 0, 0}, {14235, 14427, 24, 8, 0, 0}, {14431, 0, 0, 32, 0, 0},
    {14431, 11160, 24, 8, 0, 0}, {14489, 0, 0, 16, 0, 0}, {14489, 10564, 8, 8, 0, 0},
    {14489, 11690, 0, 8, 0, 0}, {14498, 0, 0, 48, 0, 0}, {14498, 14512, 16, 8, 0, 0},
    {14519, 0, 0, 72, 0, 0}, {14519, 6541, 40, 8, 0, 0}, {14519, 6551, 48, 8, 0, 0},
    {14993, 0, 0, 32, 0, 0}, {14993, 14543, 16, 8, 0, 0}, {15185, 0, 0, 32, 0, 0},
    {15185, 11160, 24, 8, 0, 0}, {15199, 0, 0, 528, 0, 0}, {15199, 8273, 8, 512, 0, 0},
    {15199, 14250, 520, 8, 0, 0}, {15212, 0, 0, 263248, 0, 0}, {15212, 12585, 512, 8, 0, 0},
    {15212, 12597, 520, 4, 0, 0}, {15235, 0, 0, 32, 0, 0}, {15235, 11690, 0, 8, 0, 0},
    {15235, 12801, 16, 8, 0, 0}, {15253, 0, 0, 48, 0, 0}, {15253, 5820, 0, 8, 0, 0},
    {15253, 9594, 24, 8, 0, 0}, {15253, 12857, 20, 4, 0, 0}, {15253, 13668, 8, 8, 0, 0},
    {15273, 0, 0, 48, 0, 0}, {15273, 11210, 4, 4, 0, 0}, {15291, 0, 0, 24, 0, 0},
    {15312, 0, 0, 48, 0, 0}, {15312, 6055, 32, 4, 0, 0}, {15312, 9584, 8, 8, 0, 0},
    {15312, 12370, 44, 4, 0, 0}, {15312, 12815, 40, 4, 0, 0}, {15312, 14189, 0, 8, 0, 0},
    {15312, 15510, 36, 4, 0, 0}, {15337, 0, 0, 40, 0, 0}, {15337, 12989, 24, 8, 0, 0},
    {15337, 12993, 32, 8, 0, 0}, {15337, 16290, 16, 8, 0, 0}, {15800, 0, 0, 496, 0, 0},
    {15800, 11098, 16, 8, 0, 0}, {15800, 12806, 32, 8, 0, 0}, {15800, 12881, 24, 4, 0, 0},
    {15800, 16938, 40, 456, 0, 0}, {16828, 0, 0, 32, 0, 0}, {16828, 11160, 24, 8, 0, 0},
    {16846, 0, 0, 32, 0, 0}, {16846, 6066, 16, 8, 0, 0}, {16846, 13323, 24, 8, 0, 0},
    {17215, 0, 0, 32, 0, 0}, {17215, 8526, 16, 8, 0, 0}, {17215, 14422, 24, 8, 0, 0},
    {17393, 0, 0, 80, 0, 0}, {17393, 10555, 72, 8, 0, 0}, {17435, 0, 0, 48, 0, 0},
    {17435, 11677, 24, 8, 0, 0}, {17435, 14219, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3514, 22}, {12659, 5},
};

static const struct table_type types[] = {
    {43, 1468, 88, 88, 0, 8}, {116, 1518, 72, 72, 8, 6}, {130, 1491, 88, 88, 14, 8},
    {701, 2175, 104, 104, 22, 10}, {755, 10953, 64, 64, 32, 1}, {1092, 2372, 80, 80, 33, 7},
    {1201, 2404, 112, 112, 40, 10}, {1623, 1623, 64, 64, 50, 0}, {3049, 2565, 80, 80, 50, 7},
    {3081, 2619, 136, 136, 57, 14}, {3119, 2639, 80, 80, 71, 7}, {3255, 2738, 112, 112, 78, 9},
    {3274, 2738, 112, 112, 87, 9}, {3306, 2738, 112, 112, 96, 9}, {3824, 3850, 48, 48, 105, 3},
    {3894, 652, 104, 104, 108, 10}, {3910, 10052, 24, 24, 118, 1}, {3930, 3139, 144, 144, 119, 14},
    {3944, 3147, 32, 32, 133, 2}, {3973, 58, 440, 440, 135, 0}, {3989, 72, 232, 232, 135, 0},
    {4005, 3571, 32, 32, 135, 2}, {4021, 86, 112, 112, 137, 0}, {4040, 100, 152, 152, 137, 1},
    {4061, 5161, 48, 48, 138, 3}, {4082, 5200, 64, 64, 141, 3}, {4106, 5178, 48, 48, 144, 3},
    {4125, 400, 48, 48, 147, 1}, {4138, 2847, 88, 88, 148, 3}, {4150, 3434, 72, 72, 151, 3},
    {4162, 15541, 64, 64, 154, 1}, {4181, 206, 72, 72, 155, 1}, {4196, 1572, 160, 160, 156, 10},
    {4213, 219, 128, 128, 166, 3}, {4234, 411, 32, 32, 169, 2}, {4254, 3063, 32, 32, 171, 1},
    {4279, 15526, 96, 96, 172, 2}, {4294, 1767, 32, 32, 174, 0}, {4309, 1747, 32, 32, 174, 1},
    {4329, 457, 64, 64, 175, 2}, {4414, 447, 32, 32, 177, 0}, {4428, 690, 32, 32, 177, 0},
    {4458, 2602, 88, 32, 177, 1}, {4486, 3444, 32, 32, 178, 0}, {4527, 14356, 48, 48, 178, 4},
    {4546, 6607, 152, 152, 182, 3}, {4565, 6607, 152, 152, 185, 3}, {4584, 6607, 152, 152, 188, 3},
    {4603, 6739, 64, 64, 191, 3}, {4615, 9436, 48, 48, 194, 2}, {4626, 12826, 40, 40, 196, 2},
    {4656, 15176, 168, 168, 198, 6}, {4669, 15842, 200, 200, 204, 12}, {4687, 6747, 24, 24, 216, 1},
    {4706, 11078, 32, 32, 217, 2}, {4718, 3606, 80, 80, 219, 6}, {4732, 3736, 64, 64, 225, 5},
    {4758, 1372, 80, 80, 230, 2}, {4775, 250, 192, 192, 232, 0}, {4796, 368, 224, 224, 232, 1},
    {4819, 893, 32, 32, 233, 0}, {4828, 947, 32, 32, 233, 1}, {4859, 968, 56, 56, 234, 1},
    {4903, 1002, 48, 48, 235, 2}, {4947, 1036, 64, 64, 237, 2}, {4985, 1064, 56, 56, 239, 3},
    {5023, 3009, 56, 56, 242, 0}, {5061, 1268, 56, 56, 242, 0}, {5075, 1339, 144, 144, 242, 7},
    {5091, 1316, 24, 24, 249, 1}, {5116, 3368, 264, 264, 250, 8}, {5134, 3343, 24, 24, 258, 1},
    {5220, 14519, 72, 72, 259, 1}, {5239, 2931, 40, 40, 260, 0}, {5250, 2942, 32, 32, 260, 0},
    {5267, 2942, 32, 32, 260, 0}, {5284, 2966, 32, 32, 260, 0}, {5301, 2966, 32, 32, 260, 0},
    {5318, 2955, 32, 32, 260, 0}, {5333, 2955, 32, 32, 260, 0}, {5348, 2955, 32, 32, 260, 0},
    {5363, 2955, 32, 32, 260, 0}, {5378, 2955, 32, 32, 260, 0}, {5394, 2955, 32, 32, 260, 0},
    {5410, 2546, 56, 56, 260, 0}, {5462, 2995, 248, 248, 260, 3}, {5479, 3167, 40, 40, 263, 1},
    {5497, 2450, 32, 32, 264, 0}, {5514, 2480, 32, 32, 264, 0}, {5529, 2495, 32, 32, 264, 1},
    {5545, 2467, 112, 112, 265, 5}, {5562, 2508, 80, 80, 270, 5}, {5578, 2587, 56, 56, 275, 2},
    {5593, 16858, 112, 112, 277, 2}, {5633, 14260, 48, 48, 279, 1}, {5647, 2658, 24, 24, 280, 0},
    {5669, 11998, 56, 56, 280, 5}, {5684, 11981, 24, 24, 285, 1}, {5704, 12021, 40, 40, 286, 1},
    {5717, 16009, 64, 64, 287, 1}, {6015, 6031, 32, 32, 288, 2}, {6080, 6128, 64, 64, 290, 1},
    {6092, 6112, 40, 40, 291, 1}, {6144, 1, 24, 24, 292, 1}, {6202, 1451, 144, 80, 293, 6},
    {6218, 1418, 40, 40, 299, 2}, {6240, 1434, 40, 40, 301, 2}, {6263, 3547, 24, 24, 303, 1},
    {6624, 1589, 56, 56, 304, 3}, {6651, 1589, 64, 56, 307, 3}, {6689, 1540, 56, 56, 310, 0},
    {6699, 6758, 32, 32, 310, 1}, {6724, 15185, 32, 32, 311, 1}, {7271, 7306, 32, 32, 312, 2},
    {7336, 1633, 24, 24, 314, 1}, {7381, 7381, 32, 32, 315, 2}, {7393, 1916, 56, 40, 317, 3},
    {7647, 1646, 200, 208, 320, 10}, {7713, 5048, 112, 112, 330, 2}, {7737, 8498, 56, 56, 332, 1},
    {7765, 8498, 56, 56, 333, 1}, {7801, 5769, 32, 32, 334, 1}, {7826, 8478, 56, 56, 335, 1},
    {7850, 8514, 216, 216, 336, 1}, {8011, 2062, 144, 80, 337, 6}, {8021, 1733, 24, 24, 343, 1},
    {8302, 1808, 32, 32, 344, 1}, {8327, 1788, 48, 48, 345, 1}, {8345, 1835, 40, 40, 346, 1},
    {8359, 1851, 32, 32, 347, 2}, {8377, 1897, 96, 96, 349, 2}, {8393, 1871, 32, 32, 351, 2},
    {8590, 1962, 48, 48, 353, 0}, {8595, 8757, 56, 56, 353, 2}, {8613, 3588, 24, 24, 355, 1},
    {8624, 8757, 56, 56, 356, 2}, {8641, 3588, 24, 24, 358, 1}, {8651, 8757, 56, 56, 359, 2},
    {8676, 8757, 56, 56, 361, 2}, {8700, 8757, 56, 56, 363, 2}, {8726, 8757, 56, 56, 365, 2},
    {8745, 3588, 24, 24, 367, 1}, {9074, 9084, 56, 56, 368, 4}, {9381, 9399, 56, 56, 372, 2},
    {9477, 9502, 32, 32, 374, 2}, {9530, 9548, 48, 48, 376, 2}, {9568, 4374, 136, 72, 378, 5},
    {9604, 2520, 200, 200, 383, 9}, {9804, 2035, 144, 144, 392, 14}, {9813, 11732, 32, 32, 406, 2},
    {9834, 12128, 152, 152, 408, 11}, {9863, 12145, 56, 56, 419, 4}, {9888, 13456, 64, 64, 423, 5},
    {10168, 2062, 144, 80, 428, 6}, {10178, 10069, 24, 24, 434, 1}, {10201, 1916, 48, 40, 435, 3},
    {10378, 2145, 40, 40, 438, 2}, {10383, 2089, 280, 280, 440, 1}, {10399, 2106, 32, 40, 441, 1},
    {10416, 2124, 32, 40, 442, 1}, {10974, 4746, 24, 32, 443, 0}, {11204, 2074, 168, 168, 443, 2},
    {11219, 14431, 32, 32, 445, 1}, {11234, 4399, 32, 32, 446, 2}, {11253, 15814, 48, 48, 448, 2},
    {11268, 15800, 496, 496, 450, 3}, {11294, 5796, 56, 56, 453, 4}, {11315, 6485, 40, 40, 457, 1},
    {11333, 7341, 32, 32, 458, 2}, {11349, 7868, 56, 56, 460, 2}, {11372, 8226, 56, 56, 462, 2},
    {11412, 7940, 32, 32, 464, 2}, {11431, 8039, 40, 40, 466, 2}, {11447, 8236, 48, 48, 468, 2},
    {11463, 8875, 40, 40, 470, 2}, {11483, 9484, 32, 32, 472, 2}, {11505, 10332, 72, 72, 474, 5},
    {11523, 11085, 56, 56, 479, 1}, {11540, 13308, 40, 40, 480, 3}, {11559, 13535, 64, 64, 483, 2},
    {11582, 13826, 48, 48, 485, 2}, {11600, 14198, 32, 32, 487, 1}, {11617, 14840, 32, 32, 488, 2},
    {11635, 15562, 40, 40, 490, 2}, {11655, 17418, 56, 56, 492, 3}, {11742, 2074, 168, 168, 495, 2},
    {11849, 11863, 64, 64, 497, 1}, {11898, 2237, 40, 40, 498, 0}, {11903, 3660, 32, 32, 498, 1},
    {11917, 11938, 32, 32, 499, 1}, {12089, 12108, 40, 40, 500, 3}, {12278, 3678, 112, 112, 503, 1},
    {12292, 12296, 32, 32, 504, 2}, {12314, 12327, 24, 24, 506, 1}, {12449, 1916, 48, 40, 507, 3},
    {12482, 12498, 48, 48, 510, 1}, {12515, 2299, 144, 152, 511, 3}, {12526, 2330, 48, 48, 514, 3},
    {12533, 17215, 32, 32, 517, 2}, {12548, 1916, 56, 40, 519, 3}, {12637, 12647, 80, 80, 522, 1},
    {12659, 2357, 56, 56, 523, 4}, {13116, 13155, 64, 64, 527, 3}, {13186, 6404, 40, 40, 530, 1},
    {13206, 11187, 48, 48, 531, 1}, {13226, 12566, 64, 64, 532, 4}, {13255, 2602, 96, 32, 536, 1},
    {13270, 2602, 32, 32, 537, 1}, {13616, 2429, 104, 104, 538, 2}, {13687, 13706, 80, 80, 540, 1},
    {13724, 429, 72, 72, 541, 4}, {13739, 2979, 120, 120, 545, 2}, {13899, 13908, 64, 64, 547, 5},
    {13984, 17393, 80, 80, 552, 1}, {14071, 14092, 48, 48, 553, 4}, {14108, 903, 88, 88, 557, 3},
    {14117, 1254, 96, 96, 560, 4}, {14226, 14235, 32, 32, 564, 1}, {14387, 13969, 24, 24, 565, 0},
    {14400, 13652, 48, 48, 565, 1}, {14461, 2520, 200, 200, 566, 9}, {14465, 14498, 48, 48, 575, 1},
    {14537, 2532, 40, 40, 576, 3}, {14748, 14002, 48, 48, 579, 2},
    {14761, 14016, 224, 224, 581, 15}, {14780, 14036, 104, 104, 596, 7},
    {14795, 3808, 32, 32, 603, 2}, {14807, 14052, 32, 32, 605, 0}, {14993, 14993, 32, 32, 605, 2},
    {15121, 16828, 32, 32, 607, 1}, {15140, 16828, 32, 32, 608, 1}, {15331, 15337, 40, 40, 609, 3},
    {15364, 5617, 144, 144, 612, 7}, {15379, 2602, 32, 32, 619, 1}, {15965, 2602, 40, 32, 620, 1},
    {16225, 5741, 40, 40, 621, 2}, {16255, 2711, 24, 32, 623, 1}, {16275, 3772, 32, 32, 624, 1},
    {16290, 4442, 928, 928, 625, 12}, {16329, 10082, 64, 64, 637, 4}, {16348, 3701, 24, 24, 641, 1},
    {16370, 16846, 32, 32, 642, 2}, {16521, 13365, 56, 56, 644, 4}, {16538, 13345, 24, 24, 648, 1},
    {16559, 13345, 24, 24, 649, 1}, {16582, 16307, 56, 56, 650, 5}, {16603, 16488, 80, 80, 655, 7},
    {16618, 16502, 40, 40, 662, 3}, {16812, 13789, 40, 40, 665, 0}, {16938, 2074, 168, 168, 665, 2},
    {17069, 3791, 64, 64, 667, 4}, {17095, 3791, 64, 64, 671, 4}, {17113, 3791, 64, 64, 675, 4},
    {17196, 1916, 56, 40, 679, 3}, {17297, 475, 56, 56, 682, 4}, {17327, 3209, 168, 168, 686, 16},
    {17361, 3463, 136, 136, 702, 13}, {17414, 17435, 48, 48, 715, 2},
    {17445, 7929, 168, 168, 717, 3}, {17459, 7929, 168, 168, 720, 3},
    {17475, 3497, 184, 184, 723, 2}, {17498, 2803, 208, 208, 725, 9},
};

static const struct table_held held[] = {
    {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {12989, C_MEMBER_OBJECT, 72, 1}, {12763, C_MEMBER_OBJECT, 80, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {12719, C_MEMBER_OBJECT, 72, 1}, {9261, C_MEMBER_OBJECT, 80, 1}, {8590, C_MEMBER_OBJECT, 16, 1},
    {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {12719, C_MEMBER_OBJECT, 72, 1}, {12763, C_MEMBER_OBJECT, 80, 1},
    {13470, C_MEMBER_OBJECT, 88, 1}, {12768, C_MEMBER_OBJECT, 96, 1},
    {14372, C_MEMBER_OBJECT, 56, 1}, {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1},
    {12843, C_MEMBER_OBJECT, 32, 1}, {16225, C_MEMBER_OBJECT, 40, 1},
    {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1}, {12763, C_MEMBER_OBJECT, 72, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {12755, C_MEMBER_OBJECT, 72, 1}, {15160, C_MEMBER_OBJECT, 80, 1},
    {9443, C_MEMBER_OBJECT, 88, 1}, {9452, C_MEMBER_OBJECT, 96, 1}, {8590, C_MEMBER_OBJECT, 16, 1},
    {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {16932, C_MEMBER_OBJECT, 72, 1}, {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1},
    {12843, C_MEMBER_OBJECT, 32, 1}, {16225, C_MEMBER_OBJECT, 40, 1},
    {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1}, {12719, C_MEMBER_OBJECT, 72, 1},
    {9443, C_MEMBER_OBJECT, 80, 1}, {11876, C_MEMBER_OBJECT, 88, 1},
    {13171, C_MEMBER_OBJECT, 96, 1}, {9028, C_MEMBER_OBJECT, 104, 1},
    {9056, C_MEMBER_OBJECT, 112, 1}, {15824, C_MEMBER_OBJECT, 120, 1},
    {13806, C_MEMBER_OBJECT, 128, 1}, {8590, C_MEMBER_OBJECT, 16, 1},
    {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {7647, C_MEMBER_OBJECT, 72, 1}, {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1},
    {12843, C_MEMBER_OBJECT, 32, 1}, {16225, C_MEMBER_OBJECT, 40, 1},
    {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1}, {9005, C_MEMBER_OBJECT, 72, 1},
    {13002, C_MEMBER_OBJECT, 80, 1}, {14165, C_MEMBER_OBJECT, 104, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {9005, C_MEMBER_OBJECT, 72, 1}, {13002, C_MEMBER_OBJECT, 80, 1},
    {14165, C_MEMBER_OBJECT, 104, 1}, {8590, C_MEMBER_OBJECT, 16, 1},
    {6066, C_MEMBER_OBJECT, 24, 1}, {12843, C_MEMBER_OBJECT, 32, 1},
    {16225, C_MEMBER_OBJECT, 40, 1}, {7992, C_MEMBER_OBJECT, 48, 1}, {7330, C_MEMBER_OBJECT, 56, 1},
    {9005, C_MEMBER_OBJECT, 72, 1}, {13002, C_MEMBER_OBJECT, 80, 1},
    {14165, C_MEMBER_OBJECT, 104, 1}, {3880, C_MEMBER_OBJECT, 16, 1},
    {3839, C_MEMBER_OBJECT, 24, 1}, {3860, C_MEMBER_OBJECT, 32, 1}, {10011, C_MEMBER_OBJECT, 16, 1},
    {9906, C_MEMBER_OBJECT, 24, 1}, {9967, C_MEMBER_OBJECT, 32, 1}, {9920, C_MEMBER_OBJECT, 40, 1},
    {9980, C_MEMBER_OBJECT, 48, 1}, {9994, C_MEMBER_OBJECT, 56, 1}, {10020, C_MEMBER_OBJECT, 64, 1},
    {10031, C_MEMBER_OBJECT, 72, 1}, {9934, C_MEMBER_OBJECT, 80, 1}, {9949, C_MEMBER_OBJECT, 88, 1},
    {10045, C_MEMBER_OBJECT, 16, 1}, {15736, C_MEMBER_OBJECT, 16, 1},
    {15585, C_MEMBER_OBJECT, 24, 1}, {15663, C_MEMBER_OBJECT, 32, 1},
    {15600, C_MEMBER_OBJECT, 40, 1}, {15687, C_MEMBER_OBJECT, 48, 1},
    {15702, C_MEMBER_OBJECT, 56, 1}, {15756, C_MEMBER_OBJECT, 64, 1},
    {15768, C_MEMBER_OBJECT, 72, 1}, {15615, C_MEMBER_OBJECT, 80, 1},
    {15631, C_MEMBER_OBJECT, 88, 1}, {15720, C_MEMBER_OBJECT, 112, 1},
    {15677, C_MEMBER_OBJECT, 120, 1}, {15746, C_MEMBER_OBJECT, 128, 1},
    {15650, C_MEMBER_OBJECT, 136, 1}, {15356, C_MEMBER_OBJECT, 16, 1},
    {15349, C_MEMBER_OBJECT, 24, 1}, {12752, C_MEMBER_OBJECT, 16, 1},
    {12989, C_MEMBER_OBJECT, 24, 1}, {16885, C_MEMBER_OBJECT, 104, 1},
    {8121, C_MEMBER_OBJECT, 16, 1}, {8130, C_MEMBER_OBJECT, 24, 1}, {8139, C_MEMBER_OBJECT, 32, 1},
    {16968, C_MEMBER_OBJECT, 16, 1}, {16956, C_MEMBER_OBJECT, 24, 1},
    {16945, C_MEMBER_OBJECT, 32, 1}, {15982, C_MEMBER_OBJECT, 16, 1},
    {16001, C_MEMBER_OBJECT, 24, 1}, {15990, C_MEMBER_OBJECT, 32, 1},
    {11883, C_MEMBER_OBJECT, 40, 1}, {10917, C_MEMBER_OBJECT, 16, 1},
    {8582, C_MEMBER_OBJECT, 24, 1}, {9419, C_MEMBER_OBJECT, 32, 1}, {17229, C_MEMBER_OBJECT, 16, 1},
    {8582, C_MEMBER_OBJECT, 24, 1}, {9104, C_MEMBER_OBJECT, 64, 1}, {12989, C_MEMBER_OBJECT, 48, 1},
    {13923, C_MEMBER_OBJECT, 40, 1}, {6463, C_MEMBER_OBJECT, 32, 1}, {6470, C_MEMBER_OBJECT, 64, 1},
    {15959, C_MEMBER_OBJECT, 96, 1}, {7152, C_MEMBER_OBJECT, 104, 1},
    {8000, C_MEMBER_OBJECT, 112, 1}, {6071, C_MEMBER_OBJECT, 120, 1},
    {14211, C_MEMBER_OBJECT, 128, 1}, {7353, C_MEMBER_OBJECT, 136, 1},
    {9095, C_MEMBER_OBJECT, 144, 1}, {13334, C_MEMBER_OBJECT, 152, 1},
    {8000, C_MEMBER_OBJECT, 80, 1}, {7152, C_MEMBER_OBJECT, 88, 1}, {14211, C_MEMBER_OBJECT, 96, 1},
    {11690, C_MEMBER_OBJECT, 16, 1}, {8590, C_MEMBER_OBJECT, 24, 1},
    {11685, C_MEMBER_OBJECT, 24, 1}, {6463, C_MEMBER_OBJECT, 32, 1}, {6470, C_MEMBER_OBJECT, 64, 1},
    {17147, C_MEMBER_OBJECT, 24, 1}, {14318, C_MEMBER_OBJECT, 40, 1},
    {14730, C_MEMBER_OBJECT, 48, 1}, {12915, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {14133, C_MEMBER_OBJECT, 16, 1}, {17243, C_MEMBER_OBJECT, 24, 1},
    {8590, C_MEMBER_OBJECT, 32, 1}, {17135, C_MEMBER_OBJECT, 40, 1},
    {14104, C_MEMBER_OBJECT, 16, 1}, {8590, C_MEMBER_OBJECT, 136, 1},
    {17135, C_MEMBER_OBJECT, 144, 1}, {14104, C_MEMBER_OBJECT, 16, 1},
    {8590, C_MEMBER_OBJECT, 136, 1}, {17135, C_MEMBER_OBJECT, 144, 1},
    {14104, C_MEMBER_OBJECT, 16, 1}, {8590, C_MEMBER_OBJECT, 136, 1},
    {17135, C_MEMBER_OBJECT, 144, 1}, {6537, C_MEMBER_OBJECT, 16, 1},
    {8590, C_MEMBER_OBJECT, 40, 1}, {17135, C_MEMBER_OBJECT, 48, 1},
    {17135, C_MEMBER_OBJECT, 32, 1}, {8590, C_MEMBER_OBJECT, 40, 1}, {8430, C_MEMBER_OBJECT, 16, 1},
    {9114, C_MEMBER_OBJECT, 24, 1}, {17250, C_MEMBER_OBJECT, 56, 1},
    {8430, C_MEMBER_OBJECT, 120, 1}, {14158, C_MEMBER_OBJECT, 128, 1},
    {17235, C_MEMBER_OBJECT, 136, 1}, {8590, C_MEMBER_OBJECT, 144, 1},
    {17135, C_MEMBER_OBJECT, 152, 1}, {6573, C_MEMBER_OBJECT, 32, 1},
    {9005, C_MEMBER_OBJECT, 40, 1}, {8997, C_MEMBER_OBJECT, 48, 1}, {8430, C_MEMBER_OBJECT, 56, 1},
    {14158, C_MEMBER_OBJECT, 64, 1}, {9114, C_MEMBER_OBJECT, 72, 1},
    {8416, C_MEMBER_OBJECT, 120, 1}, {13521, C_MEMBER_OBJECT, 136, 1},
    {14718, C_MEMBER_OBJECT, 152, 1}, {14104, C_MEMBER_OBJECT, 168, 1},
    {17135, C_MEMBER_OBJECT, 176, 1}, {8590, C_MEMBER_OBJECT, 184, 1},
    {14741, C_MEMBER_OBJECT, 16, 1}, {8590, C_MEMBER_OBJECT, 16, 1},
    {17135, C_MEMBER_OBJECT, 24, 1}, {12346, C_MEMBER_OBJECT, 16, 1},
    {8468, C_MEMBER_OBJECT, 24, 1}, {8997, C_MEMBER_OBJECT, 32, 1}, {10885, C_MEMBER_OBJECT, 40, 1},
    {11694, C_MEMBER_OBJECT, 48, 1}, {11172, C_MEMBER_OBJECT, 56, 1},
    {13009, C_MEMBER_OBJECT, 24, 1}, {13021, C_MEMBER_OBJECT, 32, 1},
    {13434, C_MEMBER_OBJECT, 40, 1}, {13446, C_MEMBER_OBJECT, 48, 1},
    {13419, C_MEMBER_OBJECT, 56, 1}, {9266, C_MEMBER_OBJECT, 48, 1},
    {12612, C_MEMBER_OBJECT, 72, 1}, {16885, C_MEMBER_OBJECT, 184, 1},
    {7370, C_MEMBER_OBJECT, 24, 1}, {9114, C_MEMBER_OBJECT, 32, 1}, {9114, C_MEMBER_OBJECT, 32, 1},
    {13513, C_MEMBER_OBJECT, 40, 1}, {9114, C_MEMBER_OBJECT, 32, 1},
    {15153, C_MEMBER_OBJECT, 56, 1}, {9114, C_MEMBER_OBJECT, 32, 1},
    {13513, C_MEMBER_OBJECT, 40, 1}, {15153, C_MEMBER_OBJECT, 48, 1},
    {13554, C_MEMBER_OBJECT, 24, 1}, {8772, C_MEMBER_OBJECT, 32, 1},
    {14172, C_MEMBER_OBJECT, 40, 1}, {17229, C_MEMBER_OBJECT, 48, 1},
    {13288, C_MEMBER_OBJECT, 56, 1}, {9371, C_MEMBER_OBJECT, 128, 1},
    {6591, C_MEMBER_OBJECT, 136, 1}, {13636, C_MEMBER_OBJECT, 16, 1},
    {14825, C_MEMBER_OBJECT, 16, 1}, {13568, C_MEMBER_OBJECT, 48, 1},
    {6580, C_MEMBER_OBJECT, 64, 1}, {14128, C_MEMBER_OBJECT, 176, 1},
    {14140, C_MEMBER_OBJECT, 184, 1}, {14149, C_MEMBER_OBJECT, 192, 1},
    {13508, C_MEMBER_OBJECT, 200, 1}, {6616, C_MEMBER_OBJECT, 208, 1},
    {16875, C_MEMBER_OBJECT, 16, 1}, {17135, C_MEMBER_OBJECT, 64, 1},
    {13500, C_MEMBER_OBJECT, 16, 1}, {14954, C_MEMBER_OBJECT, 56, 1},
    {14912, C_MEMBER_OBJECT, 72, 1}, {11956, C_MEMBER_OBJECT, 32, 1},
    {8117, C_MEMBER_OBJECT, 24, 1}, {14478, C_MEMBER_OBJECT, 40, 1},
    {12723, C_MEMBER_OBJECT, 64, 1}, {11716, C_MEMBER_OBJECT, 72, 1},
    {13929, C_MEMBER_OBJECT, 96, 1}, {13949, C_MEMBER_OBJECT, 104, 1},
    {3023, C_MEMBER_OBJECT, 16, 1}, {8117, C_MEMBER_OBJECT, 32, 1}, {13302, C_MEMBER_OBJECT, 48, 1},
    {14445, C_MEMBER_OBJECT, 56, 1}, {9188, C_MEMBER_OBJECT, 72, 1},
    {14363, C_MEMBER_OBJECT, 40, 1}, {17135, C_MEMBER_OBJECT, 48, 1},
    {14727, C_MEMBER_OBJECT, 16, 1}, {6565, C_MEMBER_OBJECT, 32, 1},
    {10870, C_MEMBER_OBJECT, 40, 1}, {6066, C_MEMBER_OBJECT, 16, 1},
    {11747, C_MEMBER_OBJECT, 24, 1}, {17135, C_MEMBER_OBJECT, 32, 1},
    {11970, C_MEMBER_OBJECT, 40, 1}, {15871, C_MEMBER_OBJECT, 48, 1},
    {17135, C_MEMBER_OBJECT, 16, 1}, {10870, C_MEMBER_OBJECT, 24, 1},
    {11790, C_MEMBER_OBJECT, 32, 1}, {17188, C_MEMBER_OBJECT, 16, 1},
    {8454, C_MEMBER_OBJECT, 24, 1}, {17135, C_MEMBER_OBJECT, 48, 1}, {6052, C_MEMBER_OBJECT, 24, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {5945, C_MEMBER_OBJECT, 16, 1}, {5902, C_MEMBER_OBJECT, 24, 1},
    {5933, C_MEMBER_OBJECT, 32, 1}, {5869, C_MEMBER_OBJECT, 40, 1}, {5910, C_MEMBER_OBJECT, 56, 1},
    {5892, C_MEMBER_OBJECT_ARRAY, 72, 0}, {5960, C_MEMBER_OBJECT, 16, 1},
    {5968, C_MEMBER_OBJECT, 24, 1}, {5989, C_MEMBER_OBJECT, 16, 1}, {5980, C_MEMBER_OBJECT, 24, 1},
    {5997, C_MEMBER_OBJECT, 16, 1}, {12198, C_MEMBER_OBJECT, 24, 1},
    {12189, C_MEMBER_OBJECT, 32, 1}, {12212, C_MEMBER_OBJECT, 40, 1},
    {12198, C_MEMBER_OBJECT, 24, 1}, {12189, C_MEMBER_OBJECT, 32, 1},
    {12212, C_MEMBER_OBJECT, 40, 1}, {11160, C_MEMBER_OBJECT, 24, 1},
    {11160, C_MEMBER_OBJECT, 24, 1}, {11101, C_MEMBER_OBJECT, 16, 1},
    {11148, C_MEMBER_OBJECT, 24, 1}, {12923, C_MEMBER_OBJECT, 16, 1},
    {7416, C_MEMBER_OBJECT, 16, 1}, {7428, C_MEMBER_OBJECT, 24, 1}, {8266, C_MEMBER_OBJECT, 16, 1},
    {8248, C_MEMBER_OBJECT, 24, 1}, {8255, C_MEMBER_OBJECT, 32, 1}, {7469, C_MEMBER_OBJECT, 24, 1},
    {7583, C_MEMBER_OBJECT, 32, 1}, {7479, C_MEMBER_OBJECT, 40, 1}, {7556, C_MEMBER_OBJECT, 96, 1},
    {7537, C_MEMBER_OBJECT, 104, 1}, {7497, C_MEMBER_OBJECT, 112, 1},
    {7575, C_MEMBER_OBJECT, 120, 1}, {7607, C_MEMBER_OBJECT, 128, 1},
    {7524, C_MEMBER_OBJECT, 136, 1}, {7632, C_MEMBER_OBJECT, 144, 1},
    {13076, C_MEMBER_OBJECT, 96, 1}, {13089, C_MEMBER_OBJECT, 104, 1},
    {8492, C_MEMBER_OBJECT, 32, 1}, {8492, C_MEMBER_OBJECT, 32, 1}, {8871, C_MEMBER_OBJECT, 24, 1},
    {8438, C_MEMBER_OBJECT, 48, 1}, {17135, C_MEMBER_OBJECT, 208, 1},
    {10310, C_MEMBER_OBJECT, 16, 1}, {10267, C_MEMBER_OBJECT, 24, 1},
    {10298, C_MEMBER_OBJECT, 32, 1}, {10219, C_MEMBER_OBJECT, 40, 1},
    {10275, C_MEMBER_OBJECT, 56, 1}, {10257, C_MEMBER_OBJECT_ARRAY, 72, 0},
    {8213, C_MEMBER_OBJECT, 16, 1}, {16261, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {16638, C_MEMBER_OBJECT, 40, 1}, {16638, C_MEMBER_OBJECT, 32, 1},
    {13171, C_MEMBER_OBJECT, 16, 1}, {12763, C_MEMBER_OBJECT, 24, 1},
    {16235, C_MEMBER_OBJECT, 64, 1}, {9515, C_MEMBER_OBJECT, 72, 1},
    {11964, C_MEMBER_OBJECT, 16, 1}, {10325, C_MEMBER_OBJECT, 24, 1},
    {8555, C_MEMBER_OBJECT, 16, 1}, {8572, C_MEMBER_OBJECT, 40, 1}, {8898, C_MEMBER_OBJECT, 16, 1},
    {8555, C_MEMBER_OBJECT, 16, 1}, {8572, C_MEMBER_OBJECT, 40, 1}, {8898, C_MEMBER_OBJECT, 16, 1},
    {8555, C_MEMBER_OBJECT, 16, 1}, {8572, C_MEMBER_OBJECT, 40, 1}, {8555, C_MEMBER_OBJECT, 16, 1},
    {8572, C_MEMBER_OBJECT, 40, 1}, {8555, C_MEMBER_OBJECT, 16, 1}, {8572, C_MEMBER_OBJECT, 40, 1},
    {8555, C_MEMBER_OBJECT, 16, 1}, {8572, C_MEMBER_OBJECT, 40, 1}, {8898, C_MEMBER_OBJECT, 16, 1},
    {8990, C_MEMBER_OBJECT, 24, 1}, {8980, C_MEMBER_OBJECT, 32, 1}, {8967, C_MEMBER_OBJECT, 40, 1},
    {13182, C_MEMBER_OBJECT, 48, 1}, {15117, C_MEMBER_OBJECT, 16, 1},
    {11113, C_MEMBER_OBJECT, 24, 1}, {9614, C_MEMBER_OBJECT, 16, 1},
    {11098, C_MEMBER_OBJECT, 24, 1}, {15117, C_MEMBER_OBJECT, 16, 1},
    {11130, C_MEMBER_OBJECT, 24, 1}, {9286, C_MEMBER_OBJECT, 16, 1}, {9363, C_MEMBER_OBJECT, 32, 1},
    {9306, C_MEMBER_OBJECT, 48, 1}, {9348, C_MEMBER_OBJECT, 56, 1},
    {4360, C_MEMBER_OBJECT_ARRAY, 64, 0}, {14574, C_MEMBER_OBJECT, 64, 1},
    {14592, C_MEMBER_OBJECT, 80, 1}, {14610, C_MEMBER_OBJECT, 96, 1},
    {14628, C_MEMBER_OBJECT, 112, 1}, {14646, C_MEMBER_OBJECT, 128, 1},
    {14664, C_MEMBER_OBJECT, 144, 1}, {14682, C_MEMBER_OBJECT, 160, 1},
    {14700, C_MEMBER_OBJECT, 176, 1}, {17135, C_MEMBER_OBJECT, 192, 1},
    {9706, C_MEMBER_OBJECT, 16, 1}, {9636, C_MEMBER_OBJECT, 24, 1}, {9747, C_MEMBER_OBJECT, 32, 1},
    {9757, C_MEMBER_OBJECT, 40, 1}, {9663, C_MEMBER_OBJECT, 48, 1}, {9673, C_MEMBER_OBJECT, 56, 1},
    {9719, C_MEMBER_OBJECT, 64, 1}, {9650, C_MEMBER_OBJECT, 72, 1}, {9697, C_MEMBER_OBJECT, 80, 1},
    {9687, C_MEMBER_OBJECT, 88, 1}, {9787, C_MEMBER_OBJECT, 96, 1}, {9735, C_MEMBER_OBJECT, 104, 1},
    {9619, C_MEMBER_OBJECT, 112, 1}, {9771, C_MEMBER_OBJECT, 120, 1},
    {7436, C_MEMBER_OBJECT, 16, 1}, {13002, C_MEMBER_OBJECT, 24, 1},
    {14296, C_MEMBER_OBJECT, 16, 1}, {14286, C_MEMBER_OBJECT, 24, 1},
    {14277, C_MEMBER_OBJECT, 40, 1}, {14306, C_MEMBER_OBJECT, 48, 1},
    {6806, C_MEMBER_OBJECT, 72, 1}, {9614, C_MEMBER_OBJECT, 88, 1},
    {11757, C_MEMBER_OBJECT, 112, 1}, {12159, C_MEMBER_OBJECT, 120, 1},
    {6812, C_MEMBER_OBJECT, 128, 1}, {8590, C_MEMBER_OBJECT, 136, 1},
    {17135, C_MEMBER_OBJECT, 144, 1}, {13761, C_MEMBER_OBJECT, 16, 1},
    {12801, C_MEMBER_OBJECT, 24, 1}, {11690, C_MEMBER_OBJECT, 40, 1},
    {14219, C_MEMBER_OBJECT, 48, 1}, {9527, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1},
    {11747, C_MEMBER_OBJECT, 32, 1}, {8590, C_MEMBER_OBJECT, 40, 1},
    {17135, C_MEMBER_OBJECT, 48, 1}, {10310, C_MEMBER_OBJECT, 16, 1},
    {10267, C_MEMBER_OBJECT, 24, 1}, {10298, C_MEMBER_OBJECT, 32, 1},
    {10219, C_MEMBER_OBJECT, 40, 1}, {10275, C_MEMBER_OBJECT, 56, 1},
    {10257, C_MEMBER_OBJECT_ARRAY, 72, 0}, {12989, C_MEMBER_OBJECT, 16, 1},
    {8266, C_MEMBER_OBJECT, 16, 1}, {8248, C_MEMBER_OBJECT, 24, 1}, {8255, C_MEMBER_OBJECT, 32, 1},
    {10357, C_MEMBER_OBJECT, 16, 1}, {10364, C_MEMBER_OBJECT, 24, 1},
    {5788, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6455, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6774, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10595, C_MEMBER_OBJECT, 16, 1},
    {10579, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11160, C_MEMBER_OBJECT, 24, 1},
    {13381, C_MEMBER_OBJECT, 16, 1}, {15849, C_MEMBER_OBJECT, 24, 1},
    {8278, C_MEMBER_OBJECT, 16, 1}, {17135, C_MEMBER_OBJECT, 32, 1},
    {11098, C_MEMBER_OBJECT, 16, 1}, {12806, C_MEMBER_OBJECT, 32, 1},
    {16938, C_MEMBER_OBJECT_ARRAY, 40, 57}, {16029, C_MEMBER_OBJECT, 16, 1},
    {11098, C_MEMBER_OBJECT, 24, 1}, {6514, C_MEMBER_OBJECT, 32, 1},
    {10909, C_MEMBER_OBJECT, 40, 1}, {11098, C_MEMBER_OBJECT, 16, 1},
    {14741, C_MEMBER_OBJECT, 16, 1}, {5813, C_MEMBER_OBJECT, 24, 1},
    {13663, C_MEMBER_OBJECT, 16, 1}, {14219, C_MEMBER_OBJECT, 32, 1},
    {13663, C_MEMBER_OBJECT, 16, 1}, {14219, C_MEMBER_OBJECT, 32, 1},
    {8273, C_MEMBER_OBJECT, 16, 1}, {14412, C_MEMBER_OBJECT, 24, 1},
    {12032, C_MEMBER_OBJECT, 24, 1}, {12041, C_MEMBER_OBJECT, 32, 1},
    {11098, C_MEMBER_OBJECT, 16, 1}, {14381, C_MEMBER_OBJECT, 24, 1},
    {9614, C_MEMBER_OBJECT, 16, 1}, {11098, C_MEMBER_OBJECT, 24, 1}, {9614, C_MEMBER_OBJECT, 16, 1},
    {11098, C_MEMBER_OBJECT, 24, 1}, {11098, C_MEMBER_OBJECT, 16, 1},
    {11708, C_MEMBER_OBJECT, 24, 1}, {15849, C_MEMBER_OBJECT, 32, 1},
    {8187, C_MEMBER_OBJECT, 40, 1}, {8195, C_MEMBER_OBJECT, 48, 1}, {11098, C_MEMBER_OBJECT, 16, 1},
    {11098, C_MEMBER_OBJECT, 16, 1}, {13178, C_MEMBER_OBJECT, 24, 1},
    {14219, C_MEMBER_OBJECT, 32, 1}, {13663, C_MEMBER_OBJECT, 16, 1},
    {14219, C_MEMBER_OBJECT, 40, 1}, {13681, C_MEMBER_OBJECT, 16, 1},
    {14219, C_MEMBER_OBJECT, 32, 1}, {8906, C_MEMBER_OBJECT, 16, 1}, {9614, C_MEMBER_OBJECT, 16, 1},
    {11098, C_MEMBER_OBJECT, 24, 1}, {9614, C_MEMBER_OBJECT, 16, 1},
    {11098, C_MEMBER_OBJECT, 24, 1}, {11677, C_MEMBER_OBJECT, 32, 1},
    {14219, C_MEMBER_OBJECT, 40, 1}, {9467, C_MEMBER_OBJECT, 48, 1},
    {10595, C_MEMBER_OBJECT, 16, 1}, {10579, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {11841, C_MEMBER_OBJECT, 16, 1}, {11160, C_MEMBER_OBJECT, 24, 1},
    {11160, C_MEMBER_OBJECT, 24, 1}, {14854, C_MEMBER_OBJECT, 16, 1},
    {15107, C_MEMBER_OBJECT, 24, 1}, {11830, C_MEMBER_OBJECT, 32, 1},
    {12359, C_MEMBER_OBJECT, 40, 1}, {11228, C_MEMBER_OBJECT, 16, 1},
    {9614, C_MEMBER_OBJECT, 24, 1}, {12306, C_MEMBER_OBJECT, 16, 1}, {8266, C_MEMBER_OBJECT, 16, 1},
    {8248, C_MEMBER_OBJECT, 24, 1}, {8255, C_MEMBER_OBJECT, 32, 1}, {11160, C_MEMBER_OBJECT, 24, 1},
    {12384, C_MEMBER_OBJECT, 24, 1}, {16996, C_MEMBER_OBJECT, 64, 1},
    {17135, C_MEMBER_OBJECT, 136, 1}, {10760, C_MEMBER_OBJECT, 16, 1},
    {10768, C_MEMBER_OBJECT, 24, 1}, {10776, C_MEMBER_OBJECT, 32, 1},
    {8526, C_MEMBER_OBJECT, 16, 1}, {14422, C_MEMBER_OBJECT, 24, 1}, {8266, C_MEMBER_OBJECT, 16, 1},
    {8248, C_MEMBER_OBJECT, 24, 1}, {8255, C_MEMBER_OBJECT, 32, 1}, {17135, C_MEMBER_OBJECT, 64, 1},
    {12396, C_MEMBER_OBJECT, 16, 1}, {12389, C_MEMBER_OBJECT, 24, 1},
    {12421, C_MEMBER_OBJECT, 40, 1}, {12404, C_MEMBER_OBJECT, 48, 1},
    {8563, C_MEMBER_OBJECT, 24, 1}, {8544, C_MEMBER_OBJECT, 48, 1}, {8572, C_MEMBER_OBJECT, 56, 1},
    {6399, C_MEMBER_OBJECT, 24, 1}, {11167, C_MEMBER_OBJECT, 24, 1},
    {12763, C_MEMBER_OBJECT, 16, 1}, {17264, C_MEMBER_OBJECT, 24, 1},
    {11766, C_MEMBER_OBJECT, 32, 1}, {16977, C_MEMBER_OBJECT, 48, 1},
    {12915, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12915, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {16996, C_MEMBER_OBJECT, 24, 1}, {17135, C_MEMBER_OBJECT, 96, 1},
    {13584, C_MEMBER_OBJECT, 16, 1}, {12763, C_MEMBER_OBJECT, 16, 1},
    {13470, C_MEMBER_OBJECT, 24, 1}, {14895, C_MEMBER_OBJECT, 32, 1},
    {12178, C_MEMBER_OBJECT, 40, 1}, {13488, C_MEMBER_OBJECT, 88, 1},
    {13475, C_MEMBER_OBJECT, 96, 1}, {13871, C_MEMBER_OBJECT, 16, 1},
    {13890, C_MEMBER_OBJECT, 24, 1}, {13853, C_MEMBER_OBJECT, 32, 1},
    {13862, C_MEMBER_OBJECT, 40, 1}, {13880, C_MEMBER_OBJECT, 48, 1},
    {10978, C_MEMBER_OBJECT, 64, 1}, {14854, C_MEMBER_OBJECT, 16, 1},
    {15112, C_MEMBER_OBJECT, 24, 1}, {15107, C_MEMBER_OBJECT, 32, 1},
    {11834, C_MEMBER_OBJECT, 40, 1}, {15169, C_MEMBER_OBJECT, 24, 1},
    {14193, C_MEMBER_OBJECT, 32, 1}, {13500, C_MEMBER_OBJECT, 40, 1},
    {10346, C_MEMBER_OBJECT, 32, 1}, {10898, C_MEMBER_OBJECT, 40, 1},
    {13500, C_MEMBER_OBJECT, 48, 1}, {17135, C_MEMBER_OBJECT, 64, 1},
    {14427, C_MEMBER_OBJECT, 24, 1}, {8590, C_MEMBER_OBJECT, 16, 1},
    {14574, C_MEMBER_OBJECT, 64, 1}, {14592, C_MEMBER_OBJECT, 80, 1},
    {14610, C_MEMBER_OBJECT, 96, 1}, {14628, C_MEMBER_OBJECT, 112, 1},
    {14646, C_MEMBER_OBJECT, 128, 1}, {14664, C_MEMBER_OBJECT, 144, 1},
    {14682, C_MEMBER_OBJECT, 160, 1}, {14700, C_MEMBER_OBJECT, 176, 1},
    {17135, C_MEMBER_OBJECT, 192, 1}, {14512, C_MEMBER_OBJECT, 16, 1},
    {14854, C_MEMBER_OBJECT, 16, 1}, {15112, C_MEMBER_OBJECT, 24, 1},
    {15107, C_MEMBER_OBJECT, 32, 1}, {7969, C_MEMBER_OBJECT, 16, 1},
    {10870, C_MEMBER_OBJECT, 40, 1}, {14977, C_MEMBER_OBJECT, 72, 1},
    {8205, C_MEMBER_OBJECT, 80, 1}, {6520, C_MEMBER_OBJECT, 88, 1},
    {14344, C_MEMBER_OBJECT, 104, 1}, {15829, C_MEMBER_OBJECT, 112, 1},
    {3426, C_MEMBER_OBJECT, 144, 1}, {536, C_MEMBER_OBJECT, 152, 1}, {790, C_MEMBER_OBJECT, 160, 1},
    {354, C_MEMBER_OBJECT, 168, 1}, {344, C_MEMBER_OBJECT, 176, 1}, {1209, C_MEMBER_OBJECT, 184, 1},
    {775, C_MEMBER_OBJECT, 192, 1}, {805, C_MEMBER_OBJECT, 200, 1}, {1387, C_MEMBER_OBJECT, 208, 1},
    {1183, C_MEMBER_OBJECT, 216, 1}, {7969, C_MEMBER_OBJECT, 16, 1}, {8532, C_MEMBER_OBJECT, 24, 1},
    {14331, C_MEMBER_OBJECT, 32, 1}, {11800, C_MEMBER_OBJECT, 48, 1},
    {14344, C_MEMBER_OBJECT, 64, 1}, {14967, C_MEMBER_OBJECT, 72, 1},
    {10870, C_MEMBER_OBJECT, 96, 1}, {8273, C_MEMBER_OBJECT, 16, 1}, {8532, C_MEMBER_OBJECT, 24, 1},
    {14543, C_MEMBER_OBJECT, 16, 1}, {14555, C_MEMBER_OBJECT, 24, 1},
    {11160, C_MEMBER_OBJECT, 24, 1}, {11160, C_MEMBER_OBJECT, 24, 1},
    {16290, C_MEMBER_OBJECT, 16, 1}, {12989, C_MEMBER_OBJECT, 24, 1},
    {12993, C_MEMBER_OBJECT, 32, 1}, {15048, C_MEMBER_OBJECT, 16, 1},
    {15082, C_MEMBER_OBJECT, 24, 1}, {15073, C_MEMBER_OBJECT, 32, 1},
    {15094, C_MEMBER_OBJECT, 40, 1}, {15020, C_MEMBER_OBJECT, 48, 1},
    {15033, C_MEMBER_OBJECT, 56, 1}, {15055, C_MEMBER_OBJECT, 64, 1},
    {12915, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12915, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {15792, C_MEMBER_OBJECT, 16, 1}, {15783, C_MEMBER_OBJECT, 24, 1},
    {12915, C_MEMBER_OBJECT_ARRAY, 24, 0}, {11160, C_MEMBER_OBJECT, 24, 1},
    {10656, C_MEMBER_OBJECT, 256, 1}, {10706, C_MEMBER_OBJECT, 264, 1},
    {10672, C_MEMBER_OBJECT, 336, 1}, {10722, C_MEMBER_OBJECT, 344, 1},
    {10689, C_MEMBER_OBJECT, 352, 1}, {10737, C_MEMBER_OBJECT, 368, 1},
    {10627, C_MEMBER_OBJECT, 856, 1}, {10647, C_MEMBER_OBJECT, 864, 1},
    {10635, C_MEMBER_OBJECT, 872, 1}, {10617, C_MEMBER_OBJECT, 888, 1},
    {5425, C_MEMBER_OBJECT, 904, 1}, {5445, C_MEMBER_OBJECT, 920, 1},
    {13248, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 24, 1},
    {13323, C_MEMBER_OBJECT, 32, 1}, {17135, C_MEMBER_OBJECT, 40, 1},
    {12849, C_MEMBER_OBJECT, 16, 1}, {6066, C_MEMBER_OBJECT, 16, 1},
    {13323, C_MEMBER_OBJECT, 24, 1}, {12763, C_MEMBER_OBJECT, 16, 1},
    {6531, C_MEMBER_OBJECT, 24, 1}, {8454, C_MEMBER_OBJECT, 32, 1}, {9157, C_MEMBER_OBJECT, 40, 1},
    {3813, C_MEMBER_OBJECT, 16, 1}, {3813, C_MEMBER_OBJECT, 16, 1}, {12763, C_MEMBER_OBJECT, 16, 1},
    {16295, C_MEMBER_OBJECT, 24, 1}, {7955, C_MEMBER_OBJECT, 32, 1},
    {16932, C_MEMBER_OBJECT, 40, 1}, {12659, C_MEMBER_OBJECT, 48, 1},
    {12763, C_MEMBER_OBJECT, 16, 1}, {6531, C_MEMBER_OBJECT, 24, 1}, {9121, C_MEMBER_OBJECT, 32, 1},
    {7980, C_MEMBER_OBJECT, 40, 1}, {9136, C_MEMBER_OBJECT, 48, 1}, {8454, C_MEMBER_OBJECT, 56, 1},
    {9157, C_MEMBER_OBJECT, 64, 1}, {12763, C_MEMBER_OBJECT, 16, 1}, {8454, C_MEMBER_OBJECT, 24, 1},
    {9157, C_MEMBER_OBJECT, 32, 1}, {10595, C_MEMBER_OBJECT, 16, 1},
    {10579, C_MEMBER_OBJECT_ARRAY, 24, 8}, {17170, C_MEMBER_OBJECT, 16, 1},
    {17150, C_MEMBER_OBJECT, 24, 1}, {17180, C_MEMBER_OBJECT, 40, 1},
    {17162, C_MEMBER_OBJECT, 48, 1}, {17170, C_MEMBER_OBJECT, 16, 1},
    {17150, C_MEMBER_OBJECT, 24, 1}, {17180, C_MEMBER_OBJECT, 40, 1},
    {17162, C_MEMBER_OBJECT, 48, 1}, {17170, C_MEMBER_OBJECT, 16, 1},
    {17150, C_MEMBER_OBJECT, 24, 1}, {17180, C_MEMBER_OBJECT, 40, 1},
    {17162, C_MEMBER_OBJECT, 48, 1}, {8266, C_MEMBER_OBJECT, 16, 1}, {8248, C_MEMBER_OBJECT, 24, 1},
    {8255, C_MEMBER_OBJECT, 32, 1}, {15522, C_MEMBER_OBJECT, 16, 1},
    {15824, C_MEMBER_OBJECT, 24, 1}, {15557, C_MEMBER_OBJECT, 32, 1},
    {17135, C_MEMBER_OBJECT, 48, 1}, {14272, C_MEMBER_OBJECT, 16, 1},
    {15856, C_MEMBER_OBJECT, 24, 1}, {11771, C_MEMBER_OBJECT, 32, 1},
    {11776, C_MEMBER_OBJECT, 40, 1}, {8273, C_MEMBER_OBJECT, 48, 1},
    {14825, C_MEMBER_OBJECT, 56, 1}, {8914, C_MEMBER_OBJECT, 72, 1}, {7905, C_MEMBER_OBJECT, 80, 1},
    {13605, C_MEMBER_OBJECT, 88, 1}, {9174, C_MEMBER_OBJECT, 96, 1},
    {14860, C_MEMBER_OBJECT, 104, 1}, {9014, C_MEMBER_OBJECT, 112, 1},
    {14876, C_MEMBER_OBJECT, 120, 1}, {9039, C_MEMBER_OBJECT, 128, 1},
    {7887, C_MEMBER_OBJECT, 136, 1}, {13592, C_MEMBER_OBJECT, 144, 1},
    {15578, C_MEMBER_OBJECT, 24, 1}, {9067, C_MEMBER_OBJECT, 32, 1},
    {12778, C_MEMBER_OBJECT, 40, 1}, {10539, C_MEMBER_OBJECT, 48, 1},
    {10502, C_MEMBER_OBJECT, 56, 1}, {10526, C_MEMBER_OBJECT, 64, 1},
    {10464, C_MEMBER_OBJECT, 72, 1}, {10491, C_MEMBER_OBJECT, 80, 1},
    {10449, C_MEMBER_OBJECT, 88, 1}, {10516, C_MEMBER_OBJECT, 96, 1},
    {10476, C_MEMBER_OBJECT, 104, 1}, {10436, C_MEMBER_OBJECT, 112, 1},
    {8930, C_MEMBER_OBJECT, 128, 1}, {11677, C_MEMBER_OBJECT, 24, 1},
    {14219, C_MEMBER_OBJECT, 32, 1}, {16885, C_MEMBER_OBJECT, 128, 1},
    {16796, C_MEMBER_OBJECT, 136, 1}, {17408, C_MEMBER_OBJECT, 152, 1},
    {16885, C_MEMBER_OBJECT, 128, 1}, {16796, C_MEMBER_OBJECT, 136, 1},
    {17408, C_MEMBER_OBJECT, 152, 1}, {17408, C_MEMBER_OBJECT, 128, 1},
    {16885, C_MEMBER_OBJECT, 144, 1}, {11690, C_MEMBER_OBJECT, 16, 1},
    {9426, C_MEMBER_OBJECT, 24, 1}, {17135, C_MEMBER_OBJECT, 32, 1},
    {16772, C_MEMBER_OBJECT, 96, 1}, {16724, C_MEMBER_OBJECT, 104, 1},
    {16748, C_MEMBER_OBJECT, 112, 1}, {16700, C_MEMBER_OBJECT, 128, 1},
    {16652, C_MEMBER_OBJECT, 136, 1}, {16676, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    13002, 16290, 6202, 6699, 6689, 6724, 6718, 6624, 7271, 1623, 7336, 7393, 7381, 7647, 7921,
    4106, 4082, 4061, 8011, 8613, 8595, 8624, 8726, 8641, 12314, 8651, 8676, 8700, 8745, 8590, 8949,
    9074, 9477, 9521, 9568, 635, 9604, 9804, 10168, 10201, 10928, 11903, 11917, 11898, 12089, 10974,
    12292, 12449, 12515, 12548, 12526, 12666, 12659, 13116, 13616, 13899, 14077, 14071, 14226,
    15364, 11219, 14465, 14461, 14537, 14993, 15006, 15331, 16225, 16275, 16255, 15140, 15117,
    17196, 17414, 16329, 6015, 6218, 6240, 6263, 4005, 3195, 8021, 10178, 11204, 11742, 16938,
    10383, 10399, 10416, 10378, 755, 15431, 11849, 12278, 12482, 12533, 16348, 1116, 1164, 13687,
    15121, 16370, 17069, 17095, 17113, 16582, 1102, 6526, 6651, 13104, 13131, 13142, 7713, 15418,
    508, 9381, 9530, 15389, 116, 130, 542, 676, 863, 3119, 12, 28, 43, 181, 438, 701, 881, 915,
    1092, 1201, 2872, 2903, 3030, 3049, 3081, 3107, 3227, 3415, 3426, 616, 1226, 3479, 193, 381,
    520, 662, 713, 1274, 2887, 2916, 3093, 3328, 3403, 149, 232, 284, 582, 598, 819, 836, 1125,
    1300, 1353, 3182, 727, 3525, 744, 854, 927, 1144, 2823, 2857, 3237, 3293, 165, 261, 300, 323,
    3130, 3255, 3274, 3306, 3384, 10992, 11022, 15404, 15472, 15379, 15456, 6293,
};

const struct table table_3_13_0 = {
    {.hex = 0x030d00f0}, names, members, enumerators, types, held, static_types,
    617, 4, 262, 194,
};
