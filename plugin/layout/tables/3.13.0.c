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
    "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "abandoned_next\0" "accumulateobject\0"
    "active\0" "address\0" "after_forkers_child\0" "after_forkers_parent\0"
    "ag_exc_state.exc_value\0" "ag_iframe\0" "ag_name\0" "ag_origin_or_finalizer\0" "ag_qualname\0"
    "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0"
    "allocated\0" "anext_awaitable\0" "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0"
    "argtypes\0" "array.array\0" "array.arrayiterator\0" "arrayiterobject\0" "arrayobject\0" "ast\0"
    "ast.AST\0" "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0"
    "async_generator_asend\0" "async_generator_athrow\0" "async_generator_wrapped_value\0"
    "asyncgen_hooks\0" "asyncio_running_loop\0" "atexit.callbacks\0" "atexit.ncallbacks\0"
    "atexit_callback\0" "atexit_py_callback\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "base\0"
    "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bool\0" "bound\0" "buf\0"
    "buf.items\0" "buf.items_cap\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0"
    "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0" "builtins\0"
    "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes\0" "bytes_iterator\0" "bytesio\0"
    "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0"
    "cache_info_type\0" "cached_objects\0" "cached_objects.generic_type\0"
    "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.str_replace_inf\0"
    "cached_objects.type_slots_pname\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_cache.object__getattribute__\0"
    "callable_iterator\0" "callback_context\0" "calliterobject\0" "capacity\0" "cause\0" "cell\0"
    "chainobject\0" "checker\0" "children\0" "cjk_module\0" "classmethod\0"
    "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0"
    "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0"
    "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0" "co_names\0"
    "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0"
    "collections.OrderedDict\0" "collections._deque_iterator\0"
    "collections._deque_reverse_iterator\0" "collections._tuplegetter\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "complex\0" "compobject\0" "compressobject\0" "compute_value\0" "connection\0" "constraints\0"
    "context\0" "converters\0" "cookie\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0"
    "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "current_exception\0" "current_frame\0"
    "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0"
    "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "debug_offset\0"
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
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_locals_cache\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "float\0"
    "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "free\0"
    "freeblock\0" "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0"
    "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0"
    "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0"
    "func_weakreflist\0" "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
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
    "keys\0" "kind\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0" "last\0" "last_for_tail\0"
    "last_line\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "li_code\0"
    "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0" "local_free\0"
    "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "lockobject\0" "long_cnt\0"
    "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0"
    "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managed_static_type_state\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "mgmt.arenas\0" "mgmt.maxarenas\0" "mi_heap_t\0" "mi_page_queue_t\0" "mi_page_t\0"
    "mi_segment_t\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "moduledef\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0"
    "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0"
    "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_split\0" "ob_shash\0" "ob_size\0" "ob_sval\0"
    "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_items\0"
    "odict_iterator\0" "odict_keys\0" "odict_values\0" "odictiterobject\0" "offset\0" "old\0"
    "one\0" "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
    "os.stat_result\0" "os.statvfs_result\0" "output_buffer\0" "owner\0" "pages\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0" "paramspecobject\0"
    "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0"
    "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0"
    "pending\0" "pending_bytes\0" "permutationsobject\0" "persistent_id\0" "persistent_load\0"
    "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pointer\0"
    "pollObject\0" "pool\0" "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0"
    "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "previous\0" "previous_item\0"
    "previous_version\0" "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0"
    "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
    "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0"
    "range_iterator\0" "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0"
    "readinto\0" "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0"
    "repeatobject\0" "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0"
    "rlockobject\0" "root\0" "root.key\0" "root.next\0" "root.prev\0" "root.result\0"
    "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0" "s_format\0" "s_nested\0" "saved\0"
    "segment_info_slices\0" "segment_size\0" "segment_slices\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0"
    "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0"
    "simplequeueobject\0" "slice\0" "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0"
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
    "struct gc_generation\0" "struct mi_heap_s\0" "struct mi_page_queue_s\0" "struct mi_page_s\0"
    "struct mi_segment_s\0" "struct pool_header\0" "struct type_cache_entry\0" "super\0"
    "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0" "sys.float_info\0"
    "sys.hash_info\0" "sys.int_info\0" "sys.legacy_event_handler\0" "sys.thread_info\0"
    "sys.version_info\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_callback0\0"
    "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0"
    "task_coro\0" "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0"
    "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_delayed_free\0"
    "thread_id\0" "thread_watchdogs\0" "threading_local_key\0" "threading_local_sentinel\0"
    "threads.head\0" "threads.main\0" "thunk\0" "time.struct_time\0" "tok_ctx\0" "tok_oldval\0"
    "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0"
    "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0"
    "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0"
    "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "traverse_func\0"
    "tuple\0" "tuple.ob_item\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0"
    "types\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "types.UnionType\0"
    "types.builtins\0" "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0"
    "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0"
    "typing.TypeVarTuple\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unicodedata.UCD\0"
    "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "valid\0" "value\0" "values\0" "var_cached\0"
    "var_default\0" "var_name\0" "vectorcall_kwnames\0" "view.obj\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakref.CallableProxyType\0"
    "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0"
    "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0"
    "write\0" "writenl\0" "writer\0" "writer.buffer\0" "xargs\0" "xblock_size\0" "xheap\0"
    "xi.PyExc_NotShareableError\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "xthread_free\0" "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0"
    "zlib.Decompress\0" "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {429, 0, 0, 72, 0, 0}, {429, 12240, 40, 8, 0, 0}, {429, 12874, 16, 8, 0, 0},
    {429, 13587, 24, 8, 0, 0}, {429, 15123, 32, 8, 0, 0}, {457, 0, 0, 64, 0, 0},
    {457, 13505, 16, 8, 0, 0}, {457, 13518, 24, 8, 0, 0}, {475, 0, 0, 56, 0, 0},
    {475, 9315, 40, 8, 0, 0}, {475, 15851, 16, 8, 0, 0}, {475, 15886, 32, 8, 0, 0},
    {475, 16153, 24, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6436, 0, 8, 0, 0},
    {489, 7376, 24, 8, 0, 0}, {489, 11885, 8, 8, 0, 0}, {1240, 0, 0, 16, 0, 0},
    {1240, 13498, 0, 8, 0, 0}, {1268, 0, 0, 56, 0, 0}, {1268, 8295, 24, 8, 0, 0},
    {1339, 0, 0, 144, 0, 0}, {1339, 6606, 136, 8, 0, 0}, {1339, 8807, 32, 8, 0, 0},
    {1339, 9406, 128, 8, 0, 0}, {1339, 12529, 16, 8, 0, 0}, {1339, 13399, 56, 8, 0, 0},
    {1339, 14289, 40, 8, 0, 0}, {1339, 17578, 48, 8, 0, 0}, {1404, 0, 0, 40, 0, 0},
    {1404, 10610, 24, 8, 0, 0}, {1404, 11885, 16, 8, 0, 0}, {1404, 15128, 32, 4, 6, 1},
    {1404, 15157, 32, 4, 5, 1}, {1404, 15171, 32, 4, 2, 3}, {1418, 0, 0, 40, 0, 0},
    {1418, 5975, 16, 8, 0, 0}, {1418, 5983, 24, 8, 0, 0}, {1434, 0, 0, 40, 0, 0},
    {1434, 5995, 24, 8, 0, 0}, {1434, 6004, 16, 8, 0, 0}, {1451, 0, 0, 80, 0, 0},
    {1451, 5884, 40, 8, 0, 0}, {1451, 5917, 24, 8, 0, 0}, {1451, 5925, 56, 8, 0, 0},
    {1451, 5948, 32, 8, 0, 0}, {1468, 0, 0, 88, 0, 0}, {1468, 12874, 80, 8, 0, 0},
    {1468, 13100, 72, 8, 0, 0}, {1491, 0, 0, 88, 0, 0}, {1491, 9296, 80, 8, 0, 0},
    {1491, 12830, 72, 8, 0, 0}, {1518, 0, 0, 72, 0, 0}, {1518, 6081, 24, 8, 0, 0},
    {1518, 7345, 56, 8, 0, 0}, {1518, 8007, 48, 8, 0, 0}, {1518, 12954, 32, 8, 0, 0},
    {1518, 16574, 40, 8, 0, 0}, {1540, 0, 0, 56, 0, 0}, {1540, 13000, 24, 8, 0, 0},
    {1558, 0, 0, 40, 0, 0}, {1558, 13067, 24, 8, 0, 0}, {1558, 13084, 32, 1, 0, 0},
    {1589, 0, 0, 56, 0, 0}, {1589, 12246, 16, 8, 0, 0}, {1589, 12251, 32, 8, 0, 0},
    {1589, 12260, 24, 8, 0, 0}, {1607, 0, 0, 64, 0, 0}, {1607, 12739, 56, 8, 0, 0},
    {1623, 0, 0, 64, 0, 0}, {1623, 13761, 16, 8, 0, 0}, {1623, 16590, 48, 8, 0, 0},
    {1633, 0, 0, 24, 0, 0}, {1633, 13034, 16, 8, 0, 0}, {1646, 0, 0, 208, 0, 0},
    {1646, 7455, 52, 4, 0, 0}, {1646, 7467, 200, 1, 0, 0}, {1646, 7484, 24, 8, 0, 0},
    {1646, 7494, 40, 8, 0, 0}, {1646, 7512, 112, 8, 0, 0}, {1646, 7524, 68, 4, 0, 0},
    {1646, 7539, 136, 8, 0, 0}, {1646, 7552, 104, 8, 0, 0}, {1646, 7571, 96, 8, 0, 0},
    {1646, 7590, 120, 8, 0, 0}, {1646, 7598, 32, 8, 0, 0}, {1646, 7607, 72, 4, 0, 0},
    {1646, 7622, 128, 8, 0, 0}, {1646, 7634, 64, 4, 0, 0}, {1659, 0, 0, 56, 0, 0},
    {1659, 17258, 48, 8, 0, 0}, {1659, 17263, 40, 8, 0, 0}, {1682, 0, 0, 48, 0, 0},
    {1682, 8143, 16, 8, 0, 0}, {1682, 8152, 24, 8, 0, 0}, {1692, 0, 0, 48, 0, 0},
    {1692, 16331, 16, 8, 0, 0}, {1692, 16339, 32, 8, 0, 0}, {1692, 16350, 24, 8, 0, 0},
    {1707, 0, 0, 64, 0, 0}, {1707, 17305, 24, 8, 0, 0}, {1707, 17317, 16, 8, 0, 0},
    {1720, 0, 0, 80, 0, 0}, {1720, 8073, 40, 8, 0, 0}, {1720, 8096, 24, 8, 0, 0},
    {1720, 8104, 56, 8, 0, 0}, {1720, 8127, 32, 8, 0, 0}, {1733, 0, 0, 24, 0, 0},
    {1733, 8235, 16, 8, 0, 0}, {1788, 0, 0, 48, 0, 0}, {1788, 10615, 24, 1, 0, 0},
    {1788, 16987, 40, 8, 0, 0}, {1835, 0, 0, 40, 0, 0}, {1835, 10615, 24, 1, 0, 0},
    {1835, 16987, 32, 8, 0, 0}, {1916, 0, 0, 40, 0, 0}, {1916, 8270, 24, 8, 0, 0},
    {1916, 8277, 32, 8, 0, 0}, {1916, 8288, 16, 8, 0, 0}, {1930, 0, 0, 24, 0, 0},
    {1930, 12495, 8, 8, 0, 0}, {1930, 12502, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0},
    {1945, 8822, 32, 0, 0, 0}, {1945, 8833, 10, 1, 0, 0}, {1945, 8841, 9, 1, 0, 0},
    {1945, 8861, 8, 1, 0, 0}, {1945, 8874, 24, 8, 0, 0}, {1945, 8886, 0, 8, 0, 0},
    {1945, 8896, 16, 8, 0, 0}, {1962, 0, 0, 48, 0, 0}, {1962, 12288, 32, 8, 0, 0},
    {1962, 12296, 16, 8, 0, 0}, {1962, 12304, 40, 8, 0, 0}, {1975, 0, 0, 16, 0, 0},
    {1975, 12495, 0, 8, 0, 0}, {1975, 12502, 8, 8, 0, 0}, {1994, 0, 0, 16, 0, 0},
    {1994, 7336, 0, 1, 0, 0}, {1994, 8993, 2, 1, 0, 0}, {1994, 17275, 3, 1, 0, 0},
    {1994, 17287, 8, 8, 0, 0}, {2007, 0, 0, 24, 0, 0}, {2007, 13018, 16, 8, 0, 0},
    {2021, 0, 0, 72, 0, 0}, {2021, 9321, 16, 8, 0, 0}, {2021, 9341, 48, 8, 0, 0},
    {2021, 9356, 24, 8, 0, 0}, {2021, 9383, 56, 8, 0, 0}, {2021, 9398, 32, 8, 0, 0},
    {2035, 0, 0, 144, 0, 0}, {2035, 9665, 112, 8, 0, 0}, {2035, 9682, 24, 8, 0, 0},
    {2035, 9696, 72, 8, 0, 0}, {2035, 9709, 48, 8, 0, 0}, {2035, 9719, 56, 8, 0, 0},
    {2035, 9743, 80, 8, 0, 0}, {2035, 9752, 16, 8, 0, 0}, {2035, 9765, 64, 8, 0, 0},
    {2035, 9781, 104, 8, 0, 0}, {2035, 9793, 32, 8, 0, 0}, {2035, 9803, 40, 8, 0, 0},
    {2035, 9817, 120, 8, 0, 0}, {2052, 0, 0, 16, 0, 0}, {2052, 4381, 0, 8, 0, 0},
    {2052, 4390, 8, 8, 0, 0}, {2062, 0, 0, 80, 0, 0}, {2062, 10265, 40, 8, 0, 0},
    {2062, 10288, 67, 1, 0, 0}, {2062, 10303, 72, 8, 0, 0}, {2062, 10313, 24, 8, 0, 0},
    {2062, 10344, 32, 8, 0, 0}, {2074, 0, 0, 168, 0, 0}, {2074, 10641, 16, 8, 0, 0},
    {2089, 0, 0, 280, 0, 0}, {2089, 5788, 16, 256, 0, 0}, {2106, 0, 0, 40, 0, 0},
    {2106, 6470, 32, 8, 0, 0}, {2124, 0, 0, 40, 0, 0}, {2124, 6789, 32, 8, 0, 0},
    {2145, 0, 0, 40, 0, 0}, {2145, 10403, 16, 8, 0, 0}, {2158, 0, 0, 928, 0, 0},
    {2158, 10648, 880, 8, 0, 0}, {2158, 10663, 888, 8, 0, 0}, {2158, 10673, 856, 8, 0, 0},
    {2158, 10681, 872, 8, 0, 0}, {2158, 10693, 864, 8, 0, 0}, {2175, 0, 0, 104, 0, 0},
    {2175, 12830, 72, 8, 0, 0}, {2175, 12874, 80, 8, 0, 0}, {2175, 12879, 96, 8, 0, 0},
    {2175, 13587, 88, 8, 0, 0}, {2195, 0, 0, 24, 0, 0}, {2195, 9660, 16, 8, 0, 0},
    {2218, 0, 0, 194968, 0, 0}, {2218, 5843, 10648, 8, 0, 0}, {2218, 5863, 10640, 8, 0, 0},
    {2218, 6155, 82696, 1952, 0, 0}, {2218, 6344, 10712, 8, 0, 0}, {2218, 6361, 10720, 4, 0, 0},
    {2218, 6443, 10808, 8, 0, 0}, {2218, 6514, 10632, 8, 0, 0}, {2218, 6681, 7648, 8, 0, 0},
    {2218, 6690, 8464, 8, 0, 0}, {2218, 6843, 194328, 160, 0, 0}, {2218, 6858, 194440, 8, 0, 0},
    {2218, 6886, 194328, 8, 0, 0}, {2218, 6918, 194344, 8, 0, 0}, {2218, 6943, 194464, 8, 0, 0},
    {2218, 6973, 194472, 8, 0, 0}, {2218, 7007, 194480, 8, 0, 0}, {2218, 7043, 194336, 8, 0, 0},
    {2218, 7074, 194352, 8, 0, 0}, {2218, 7106, 194448, 8, 0, 0}, {2218, 7134, 194456, 8, 0, 0},
    {2218, 7176, 193072, 8, 0, 0}, {2218, 7202, 193080, 8, 0, 0}, {2218, 7221, 193088, 8, 0, 0},
    {2218, 7248, 193096, 8, 0, 0}, {2218, 7667, 7976, 8, 0, 0}, {2218, 7689, 7968, 8, 0, 0},
    {2218, 7709, 7960, 8, 0, 0}, {2218, 8625, 8448, 8, 0, 0}, {2218, 9236, 82664, 8, 0, 0},
    {2218, 9267, 82640, 8, 0, 0}, {2218, 10137, 7616, 8, 0, 0}, {2218, 10150, 7600, 4, 0, 0},
    {2218, 10164, 7608, 8, 0, 0}, {2218, 10175, 7424, 72, 0, 0}, {2218, 10190, 7504, 24, 0, 0},
    {2218, 10803, 7272, 8, 0, 0}, {2218, 10837, 7696, 8, 0, 0}, {2218, 10857, 7672, 8, 0, 0},
    {2218, 10875, 7656, 8, 0, 0}, {2218, 10891, 7664, 8, 0, 0}, {2218, 12787, 193176, 1088, 0, 0},
    {2218, 12808, 194264, 64, 0, 0}, {2218, 12912, 7264, 8, 0, 0}, {2218, 13150, 10800, 8, 0, 0},
    {2218, 15818, 7640, 8, 0, 0}, {2218, 15826, 8456, 8, 0, 0}, {2218, 16282, 7344, 8, 0, 0},
    {2218, 16295, 7352, 8, 0, 0}, {2218, 16672, 84648, 108424, 0, 0},
    {2218, 16735, 182960, 9608, 0, 0}, {2218, 16750, 182968, 9600, 0, 0},
    {2218, 16777, 192584, 480, 0, 0}, {2218, 16810, 84656, 98304, 0, 0},
    {2218, 17354, 10672, 8, 0, 0}, {2218, 17378, 10656, 8, 0, 0}, {2218, 17395, 10664, 8, 0, 0},
    {2218, 17637, 10624, 8, 0, 0}, {2237, 0, 0, 40, 0, 0}, {2237, 6020, 32, 8, 0, 0},
    {2237, 13026, 24, 8, 0, 0}, {2250, 0, 0, 32, 0, 0}, {2250, 12113, 16, 8, 0, 0},
    {2250, 12131, 24, 4, 0, 0}, {2263, 0, 0, 40, 0, 0}, {2263, 9556, 24, 4, 0, 0},
    {2263, 12874, 0, 8, 0, 0}, {2263, 13282, 16, 8, 0, 0}, {2263, 16639, 8, 4, 0, 0},
    {2275, 0, 0, 16, 0, 0}, {2275, 12495, 0, 8, 0, 0}, {2287, 0, 0, 32, 0, 0},
    {2287, 12841, 16, 8, 0, 0}, {2287, 12854, 24, 8, 0, 0}, {2299, 0, 0, 152, 0, 0},
    {2299, 12446, 24, 8, 0, 0}, {2299, 17345, 64, 8, 0, 0}, {2318, 0, 0, 32, 0, 0},
    {2318, 12731, 0, 8, 0, 0}, {2330, 0, 0, 48, 0, 0}, {2330, 10806, 16, 8, 0, 0},
    {2330, 10814, 24, 8, 0, 0}, {2345, 0, 0, 104, 0, 0}, {2345, 12267, 56, 8, 0, 0},
    {2357, 0, 0, 56, 0, 0}, {2357, 12451, 24, 8, 0, 0}, {2357, 12458, 16, 8, 0, 0},
    {2357, 12466, 48, 8, 0, 0}, {2357, 12474, 32, 8, 0, 0}, {2372, 0, 0, 80, 0, 0},
    {2372, 12874, 72, 8, 0, 0}, {2390, 0, 0, 112, 0, 0}, {2390, 13159, 72, 8, 0, 0},
    {2390, 13178, 48, 8, 0, 0}, {2404, 0, 0, 112, 0, 0}, {2404, 9478, 88, 8, 0, 0},
    {2404, 9487, 96, 8, 0, 0}, {2404, 12866, 72, 8, 0, 0}, {2404, 15388, 80, 8, 0, 0},
    {2420, 0, 0, 16, 0, 0}, {2420, 13041, 0, 8, 0, 0}, {2420, 13051, 0, 8, 0, 0},
    {2420, 13092, 8, 8, 0, 0}, {2520, 0, 0, 200, 0, 0}, {2520, 9497, 16, 8, 0, 0},
    {2520, 10610, 48, 8, 0, 0}, {2520, 12416, 32, 8, 0, 0}, {2520, 14791, 64, 128, 0, 0},
    {2520, 15845, 40, 8, 0, 0}, {2520, 17246, 24, 8, 0, 0}, {2532, 0, 0, 40, 0, 0},
    {2532, 15082, 16, 8, 0, 0}, {2532, 15335, 32, 8, 0, 0}, {2532, 15340, 24, 8, 0, 0},
    {2565, 0, 0, 80, 0, 0}, {2565, 17281, 72, 8, 0, 0}, {2619, 0, 0, 136, 0, 0},
    {2619, 9063, 104, 8, 0, 0}, {2619, 9091, 112, 8, 0, 0}, {2619, 9478, 80, 8, 0, 0},
    {2619, 11927, 88, 8, 0, 0}, {2619, 12830, 72, 8, 0, 0}, {2619, 13282, 96, 8, 0, 0},
    {2619, 13923, 128, 8, 0, 0}, {2619, 16153, 120, 8, 0, 0}, {2639, 0, 0, 80, 0, 0},
    {2639, 7662, 72, 8, 0, 0}, {2679, 0, 0, 304, 0, 0}, {2679, 6167, 144, 8, 0, 0},
    {2679, 6177, 200, 8, 0, 0}, {2679, 6197, 192, 8, 0, 0}, {2679, 6797, 96, 8, 0, 0},
    {2679, 6810, 104, 8, 0, 0}, {2679, 8007, 208, 8, 0, 0}, {2679, 8177, 112, 8, 0, 0},
    {2679, 8195, 72, 8, 0, 0}, {2679, 8308, 232, 8, 0, 0}, {2679, 8625, 128, 8, 0, 0},
    {2679, 9227, 120, 8, 0, 0}, {2679, 11031, 16, 8, 0, 0}, {2679, 12895, 160, 8, 0, 0},
    {2679, 12912, 8, 8, 0, 0}, {2679, 13878, 0, 8, 0, 0}, {2679, 16210, 152, 8, 0, 0},
    {2679, 16237, 288, 8, 0, 0}, {2679, 16257, 296, 8, 0, 0}, {2693, 0, 0, 40, 0, 0},
    {2693, 16112, 24, 8, 0, 0}, {2693, 16121, 16, 8, 0, 0}, {2711, 0, 0, 32, 0, 0},
    {2711, 13026, 24, 8, 0, 0}, {2725, 0, 0, 416, 0, 0}, {2725, 16384, 256, 8, 0, 0},
    {2725, 16392, 336, 8, 0, 0}, {2725, 16401, 32, 8, 0, 0}, {2725, 16414, 352, 8, 0, 0},
    {2725, 16423, 192, 8, 0, 0}, {2725, 16432, 48, 8, 0, 0}, {2725, 16443, 264, 8, 0, 0},
    {2725, 16451, 288, 8, 0, 0}, {2725, 16465, 168, 8, 0, 0}, {2725, 16474, 40, 8, 0, 0},
    {2725, 16486, 240, 8, 0, 0}, {2725, 16497, 344, 8, 0, 0}, {2725, 16504, 24, 8, 0, 0},
    {2725, 16512, 88, 8, 0, 0}, {2725, 16520, 360, 8, 0, 0}, {2725, 16534, 184, 8, 0, 0},
    {2725, 16546, 208, 8, 0, 0}, {2738, 0, 0, 112, 0, 0}, {2738, 9040, 72, 8, 0, 0},
    {2738, 13113, 80, 8, 0, 0}, {2738, 14282, 104, 8, 0, 0}, {2759, 0, 0, 64, 0, 0},
    {2759, 8295, 56, 8, 0, 0}, {2775, 0, 0, 24, 0, 0}, {2775, 13076, 16, 8, 0, 0},
    {2787, 0, 0, 64, 0, 0}, {2787, 17499, 24, 8, 0, 0}, {2787, 17519, 16, 8, 0, 0},
    {2803, 0, 0, 208, 0, 0}, {2803, 5760, 192, 8, 0, 0}, {2803, 9461, 24, 8, 0, 0},
    {2803, 11736, 16, 8, 0, 0}, {2803, 12980, 48, 8, 0, 0}, {2803, 17001, 136, 8, 0, 0},
    {2803, 17025, 144, 8, 0, 0}, {2803, 17049, 128, 8, 0, 0}, {2803, 17073, 104, 8, 0, 0},
    {2803, 17097, 112, 8, 0, 0}, {2803, 17121, 96, 8, 0, 0}, {2979, 0, 0, 120, 0, 0},
    {2979, 13592, 96, 8, 0, 0}, {2979, 13605, 88, 8, 0, 0}, {3368, 0, 0, 264, 0, 0},
    {3368, 6595, 64, 8, 0, 0}, {3368, 6631, 208, 8, 0, 0}, {3368, 12529, 24, 8, 0, 0},
    {3368, 12534, 32, 8, 0, 0}, {3368, 13625, 200, 8, 0, 0}, {3368, 14245, 176, 8, 0, 0},
    {3368, 14257, 184, 8, 0, 0}, {3368, 14266, 192, 8, 0, 0}, {3368, 15053, 16, 8, 0, 0},
    {3547, 0, 0, 24, 0, 0}, {3547, 6012, 16, 8, 0, 0}, {3588, 0, 0, 24, 0, 0},
    {3588, 8933, 16, 8, 0, 0}, {3623, 0, 0, 16, 0, 0}, {3623, 9286, 0, 8, 0, 0},
    {3623, 13892, 8, 8, 0, 0}, {3640, 0, 0, 80, 0, 0}, {3640, 9328, 0, 8, 0, 0},
    {3640, 9364, 16, 8, 0, 0}, {3640, 9374, 40, 8, 0, 0}, {3640, 9615, 48, 8, 0, 0},
    {3640, 10989, 56, 8, 0, 0}, {3640, 12072, 72, 8, 0, 0}, {3640, 13413, 70, 1, 0, 0},
    {3640, 13883, 8, 8, 0, 0}, {3640, 15059, 64, 4, 0, 0}, {3660, 0, 0, 32, 0, 0},
    {3660, 11206, 24, 8, 0, 0}, {3678, 0, 0, 112, 0, 0}, {3678, 12421, 40, 8, 0, 0},
    {3720, 0, 0, 283320, 0, 0}, {3720, 6344, 2256, 256, 0, 0}, {3720, 6361, 2512, 4, 0, 0},
    {3720, 6443, 10416, 16, 0, 0}, {3720, 6843, 13832, 8, 0, 0}, {3720, 6886, 13832, 8, 0, 0},
    {3720, 11106, 632, 8, 0, 0}, {3720, 13150, 1000, 16, 0, 0}, {3720, 14684, 1080, 1040, 0, 0},
    {3720, 16672, 10464, 3368, 0, 0}, {3753, 0, 0, 336, 0, 0}, {3753, 6323, 304, 8, 0, 0},
    {3753, 6495, 0, 304, 0, 0}, {3772, 0, 0, 32, 0, 0}, {3772, 11206, 24, 8, 0, 0},
    {5752, 0, 0, 32, 0, 0}, {5752, 8926, 8, 8, 0, 0}, {5752, 16994, 16, 8, 0, 0},
    {5752, 17251, 0, 8, 0, 0}, {5769, 0, 0, 32, 0, 0}, {5769, 8906, 24, 8, 0, 0},
    {5769, 10938, 16, 8, 0, 0}, {6046, 0, 0, 32, 0, 0}, {6046, 8489, 24, 8, 0, 0},
    {6046, 17537, 16, 8, 0, 0}, {6143, 0, 0, 64, 0, 0}, {6143, 6020, 32, 8, 0, 0},
    {6143, 13009, 40, 8, 0, 0}, {6379, 0, 0, 24, 0, 0}, {6379, 9660, 0, 8, 0, 0},
    {6395, 0, 0, 24, 0, 0}, {6395, 6081, 8, 8, 0, 0}, {6395, 9660, 0, 8, 0, 0},
    {6395, 11801, 16, 8, 0, 0}, {6773, 0, 0, 32, 0, 0}, {6773, 11206, 24, 8, 0, 0},
    {7304, 0, 0, 24, 0, 0}, {7304, 7167, 0, 8, 0, 0}, {7304, 12770, 8, 8, 0, 0},
    {7321, 0, 0, 32, 0, 0}, {7321, 11147, 16, 8, 0, 0}, {7321, 11194, 24, 8, 0, 0},
    {7396, 0, 0, 32, 0, 0}, {7396, 7431, 16, 8, 0, 0}, {8513, 0, 0, 56, 0, 0},
    {8513, 8473, 48, 8, 0, 0}, {8533, 0, 0, 56, 0, 0}, {8533, 8527, 32, 8, 0, 0},
    {8549, 0, 0, 216, 0, 0}, {8549, 11861, 24, 8, 0, 0}, {8549, 11871, 40, 8, 0, 0},
    {8792, 0, 0, 56, 0, 0}, {8792, 8590, 16, 8, 0, 0}, {8792, 8607, 40, 8, 0, 0},
    {9119, 0, 0, 56, 0, 0}, {9119, 9002, 40, 8, 0, 0}, {9119, 9015, 32, 8, 0, 0},
    {9119, 9025, 24, 8, 0, 0}, {9119, 13293, 48, 8, 0, 0}, {9537, 0, 0, 32, 0, 0},
    {9537, 9660, 16, 8, 0, 0}, {9537, 11144, 24, 8, 0, 0}, {10115, 0, 0, 24, 0, 0},
    {10115, 13100, 16, 8, 0, 0}, {10128, 0, 0, 64, 0, 0}, {10128, 6081, 24, 8, 0, 0},
    {10128, 13359, 16, 8, 0, 0}, {10128, 13440, 32, 8, 0, 0}, {11778, 0, 0, 32, 0, 0},
    {11778, 7451, 16, 8, 0, 0}, {11778, 13113, 24, 8, 0, 0}, {11989, 0, 0, 32, 0, 0},
    {11989, 11206, 24, 8, 0, 0}, {12043, 0, 0, 24, 0, 0}, {12170, 0, 0, 40, 0, 0},
    {12170, 11881, 32, 8, 0, 0}, {12170, 15082, 16, 8, 0, 0}, {12170, 15335, 24, 8, 0, 0},
    {12190, 0, 0, 152, 0, 0}, {12190, 6821, 72, 8, 0, 0}, {12190, 6827, 128, 8, 0, 0},
    {12190, 9660, 88, 8, 0, 0}, {12190, 11808, 112, 8, 0, 0}, {12190, 12221, 120, 8, 0, 0},
    {12190, 14389, 0, 56, 0, 0}, {12207, 0, 0, 56, 0, 0}, {12207, 11736, 40, 8, 0, 0},
    {12207, 12912, 24, 8, 0, 0}, {12207, 14336, 48, 8, 0, 0}, {12314, 0, 0, 48, 0, 0},
    {12314, 16443, 24, 8, 0, 0}, {12314, 16520, 32, 8, 0, 0}, {12314, 16639, 0, 8, 0, 0},
    {12358, 0, 0, 32, 0, 0}, {12358, 9660, 24, 8, 0, 0}, {12358, 11274, 16, 8, 0, 0},
    {12389, 0, 0, 24, 0, 0}, {12389, 12368, 16, 8, 0, 0}, {12674, 0, 0, 3064, 0, 0},
    {12674, 11788, 2872, 16, 0, 0}, {12674, 13419, 1040, 1800, 0, 0}, {12674, 16190, 2840, 8, 0, 0},
    {12684, 0, 0, 24, 0, 0}, {12684, 9550, 0, 8, 0, 0}, {12700, 0, 0, 80, 0, 0},
    {12700, 7336, 10, 2, 0, 0}, {12700, 8399, 9, 1, 0, 0}, {12700, 9625, 16, 8, 0, 0},
    {12700, 12021, 32, 8, 0, 0}, {12700, 12912, 56, 8, 0, 0}, {12700, 14725, 0, 4, 0, 0},
    {12700, 14751, 4, 4, 0, 0}, {12700, 15851, 8, 1, 3, 4}, {12700, 17619, 28, 4, 0, 0},
    {12700, 17631, 48, 8, 0, 0}, {12700, 17775, 40, 8, 0, 0}, {12710, 0, 0, 41304, 0, 0},
    {12710, 5796, 176, 8, 0, 0}, {12710, 8026, 216, 8, 0, 0}, {12710, 11793, 240, 4, 0, 0},
    {12710, 14504, 232, 8, 0, 0}, {12710, 14524, 32, 8, 0, 0}, {12710, 14537, 224, 8, 0, 0},
    {12710, 14737, 248, 8, 0, 0}, {12710, 14764, 264, 41040, 0, 0}, {13266, 0, 0, 64, 0, 0},
    {13266, 8579, 48, 8, 0, 0}, {13266, 8598, 24, 8, 0, 0}, {13266, 8607, 56, 8, 0, 0},
    {13573, 0, 0, 64, 0, 0}, {13573, 6081, 24, 8, 0, 0}, {13573, 9568, 16, 8, 0, 0},
    {13573, 11798, 32, 8, 0, 0}, {14025, 0, 0, 64, 0, 0}, {14025, 13970, 32, 8, 0, 0},
    {14025, 13979, 40, 8, 0, 0}, {14025, 13988, 16, 8, 0, 0}, {14025, 13997, 48, 8, 0, 0},
    {14025, 14007, 24, 8, 0, 0}, {14133, 0, 0, 224, 0, 0}, {14133, 344, 176, 8, 0, 0},
    {14133, 354, 168, 8, 0, 0}, {14133, 536, 152, 8, 0, 0}, {14133, 775, 192, 8, 0, 0},
    {14133, 790, 160, 8, 0, 0}, {14133, 805, 200, 8, 0, 0}, {14133, 1183, 216, 8, 0, 0},
    {14133, 1209, 184, 8, 0, 0}, {14133, 1387, 208, 8, 0, 0}, {14133, 3426, 144, 8, 0, 0},
    {14133, 6455, 136, 8, 0, 0}, {14133, 6535, 88, 8, 0, 0}, {14133, 8227, 80, 8, 0, 0},
    {14133, 13957, 128, 8, 0, 0}, {14133, 14461, 104, 8, 0, 0}, {14133, 15205, 72, 8, 0, 0},
    {14133, 16158, 112, 8, 0, 0}, {14133, 16564, 120, 8, 0, 0}, {14209, 0, 0, 48, 0, 0},
    {14209, 11885, 40, 8, 0, 0}, {14209, 15082, 16, 8, 0, 0}, {14209, 15335, 32, 8, 0, 0},
    {14209, 15340, 24, 8, 0, 0}, {14352, 0, 0, 32, 0, 0}, {14352, 14592, 24, 8, 0, 0},
    {14596, 0, 0, 32, 0, 0}, {14596, 11206, 24, 8, 0, 0}, {14654, 0, 0, 16, 0, 0},
    {14654, 10610, 8, 8, 0, 0}, {14654, 11736, 0, 8, 0, 0}, {14663, 0, 0, 48, 0, 0},
    {14663, 14677, 16, 8, 0, 0}, {14701, 0, 0, 72, 0, 0}, {14701, 6556, 40, 8, 0, 0},
    {14701, 6566, 48, 8, 0, 0}, {15221, 0, 0, 32, 0, 0}, {15221, 14771, 16, 8, 0, 0},
    {15413, 0, 0, 32, 0, 0}, {15413, 11206, 24, 8, 0, 0}, {15427, 0, 0, 528, 0, 0},
    {15427, 8295, 8, 512, 0, 0}, {15427, 14367, 520, 8, 0, 0}, {15440, 0, 0, 263248, 0, 0},
    {15440, 12647, 512, 8, 0, 0}, {15440, 12659, 520, 4, 0, 0}, {15463, 0, 0, 32, 0, 0},
    {15463, 10610, 8, 8, 0, 0}, {15463, 11736, 0, 8, 0, 0}, {15463, 12912, 16, 8, 0, 0},
    {15481, 0, 0, 48, 0, 0}, {15481, 5835, 0, 8, 0, 0}, {15481, 9640, 24, 8, 0, 0},
    {15481, 12968, 20, 4, 0, 0}, {15481, 13785, 8, 8, 0, 0}, {15501, 0, 0, 48, 0, 0},
    {15501, 11256, 4, 4, 0, 0}, {15519, 0, 0, 24, 0, 0}, {15540, 0, 0, 3064, 0, 0},
    {15540, 11788, 2872, 16, 0, 0}, {15540, 13419, 1040, 1800, 0, 0}, {15540, 16190, 2840, 8, 0, 0},
    {15557, 0, 0, 24, 0, 0}, {15557, 9550, 0, 8, 0, 0}, {15580, 0, 0, 80, 0, 0},
    {15580, 7336, 10, 2, 0, 0}, {15580, 8399, 9, 1, 0, 0}, {15580, 9625, 16, 8, 0, 0},
    {15580, 12021, 32, 8, 0, 0}, {15580, 12912, 56, 8, 0, 0}, {15580, 14725, 0, 4, 0, 0},
    {15580, 14751, 4, 4, 0, 0}, {15580, 15851, 8, 1, 3, 4}, {15580, 17619, 28, 4, 0, 0},
    {15580, 17631, 48, 8, 0, 0}, {15580, 17775, 40, 8, 0, 0}, {15597, 0, 0, 41304, 0, 0},
    {15597, 5796, 176, 8, 0, 0}, {15597, 8026, 216, 8, 0, 0}, {15597, 11793, 240, 4, 0, 0},
    {15597, 14504, 232, 8, 0, 0}, {15597, 14524, 32, 8, 0, 0}, {15597, 14537, 224, 8, 0, 0},
    {15597, 14737, 248, 8, 0, 0}, {15597, 14764, 264, 41040, 0, 0}, {15617, 0, 0, 48, 0, 0},
    {15617, 6070, 32, 4, 0, 0}, {15617, 9630, 8, 8, 0, 0}, {15617, 12432, 44, 4, 0, 0},
    {15617, 12926, 40, 4, 0, 0}, {15617, 14306, 0, 8, 0, 0}, {15617, 15839, 36, 4, 0, 0},
    {15636, 0, 0, 24, 0, 0}, {15636, 12874, 8, 8, 0, 0}, {15666, 0, 0, 40, 0, 0},
    {15666, 13100, 24, 8, 0, 0}, {15666, 13104, 32, 8, 0, 0}, {15666, 16639, 16, 8, 0, 0},
    {16129, 0, 0, 496, 0, 0}, {16129, 11144, 16, 8, 0, 0}, {16129, 12917, 32, 8, 0, 0},
    {16129, 12992, 24, 4, 0, 0}, {16129, 17287, 40, 456, 0, 0}, {17177, 0, 0, 32, 0, 0},
    {17177, 11206, 24, 8, 0, 0}, {17195, 0, 0, 32, 0, 0}, {17195, 6081, 16, 8, 0, 0},
    {17195, 13440, 24, 8, 0, 0}, {17564, 0, 0, 32, 0, 0}, {17564, 8561, 16, 8, 0, 0},
    {17564, 14587, 24, 8, 0, 0}, {17760, 0, 0, 80, 0, 0}, {17760, 10601, 72, 8, 0, 0},
    {17815, 0, 0, 48, 0, 0}, {17815, 11723, 24, 8, 0, 0}, {17815, 14336, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3514, 22}, {12770, 5},
};

static const struct table_type types[] = {
    {43, 1468, 88, 88, 0, 8}, {116, 1518, 72, 72, 8, 6}, {130, 1491, 88, 88, 14, 8},
    {701, 2175, 104, 104, 22, 10}, {755, 10999, 64, 64, 32, 1}, {1092, 2372, 80, 80, 33, 7},
    {1201, 2404, 112, 112, 40, 10}, {1623, 1623, 64, 64, 50, 0}, {3049, 2565, 80, 80, 50, 7},
    {3081, 2619, 136, 136, 57, 14}, {3119, 2639, 80, 80, 71, 7}, {3255, 2738, 112, 112, 78, 9},
    {3274, 2738, 112, 112, 87, 9}, {3306, 2738, 112, 112, 96, 9}, {3824, 3850, 48, 48, 105, 3},
    {3894, 652, 104, 104, 108, 10}, {3910, 10098, 24, 24, 118, 1}, {3930, 3139, 144, 144, 119, 14},
    {3944, 3147, 32, 32, 133, 2}, {3973, 58, 440, 440, 135, 0}, {3989, 72, 232, 232, 135, 0},
    {4005, 3571, 32, 32, 135, 2}, {4021, 86, 112, 112, 137, 0}, {4040, 100, 152, 152, 137, 1},
    {4061, 5161, 48, 48, 138, 3}, {4082, 5200, 64, 64, 141, 3}, {4106, 5178, 48, 48, 144, 3},
    {4125, 400, 48, 48, 147, 1}, {4138, 2847, 88, 88, 148, 3}, {4150, 3434, 72, 72, 151, 3},
    {4162, 15870, 64, 64, 154, 1}, {4181, 206, 72, 72, 155, 1}, {4196, 1572, 160, 160, 156, 10},
    {4213, 219, 128, 128, 166, 3}, {4234, 411, 32, 32, 169, 2}, {4254, 3063, 32, 32, 171, 1},
    {4279, 15855, 96, 96, 172, 2}, {4294, 1767, 32, 32, 174, 0}, {4309, 1747, 32, 32, 174, 1},
    {4329, 457, 64, 64, 175, 2}, {4414, 447, 32, 32, 177, 0}, {4428, 690, 32, 32, 177, 0},
    {4458, 2602, 88, 32, 177, 1}, {4486, 3444, 32, 32, 178, 0}, {4527, 14473, 48, 48, 178, 4},
    {4546, 6622, 152, 152, 182, 3}, {4565, 6622, 152, 152, 185, 3}, {4584, 6622, 152, 152, 188, 3},
    {4603, 6754, 64, 64, 191, 3}, {4615, 9471, 48, 48, 194, 2}, {4626, 12937, 40, 40, 196, 2},
    {4656, 15404, 168, 168, 198, 6}, {4669, 16171, 200, 200, 204, 12}, {4687, 6762, 24, 24, 216, 1},
    {4706, 11124, 32, 32, 217, 2}, {4718, 3606, 80, 80, 219, 6}, {4732, 3736, 64, 64, 225, 5},
    {4758, 1372, 80, 80, 230, 2}, {4775, 250, 192, 192, 232, 0}, {4796, 368, 224, 224, 232, 1},
    {4819, 893, 32, 32, 233, 0}, {4828, 947, 32, 32, 233, 1}, {4859, 968, 56, 56, 234, 1},
    {4903, 1002, 48, 48, 235, 2}, {4947, 1036, 64, 64, 237, 2}, {4985, 1064, 56, 56, 239, 3},
    {5023, 3009, 56, 56, 242, 0}, {5061, 1268, 56, 56, 242, 0}, {5075, 1339, 144, 144, 242, 7},
    {5091, 1316, 24, 24, 249, 1}, {5116, 3368, 264, 264, 250, 8}, {5134, 3343, 24, 24, 258, 1},
    {5220, 14701, 72, 72, 259, 1}, {5239, 2931, 40, 40, 260, 0}, {5250, 2942, 32, 32, 260, 0},
    {5267, 2942, 32, 32, 260, 0}, {5284, 2966, 32, 32, 260, 0}, {5301, 2966, 32, 32, 260, 0},
    {5318, 2955, 32, 32, 260, 0}, {5333, 2955, 32, 32, 260, 0}, {5348, 2955, 32, 32, 260, 0},
    {5363, 2955, 32, 32, 260, 0}, {5378, 2955, 32, 32, 260, 0}, {5394, 2955, 32, 32, 260, 0},
    {5410, 2546, 56, 56, 260, 0}, {5462, 2995, 248, 248, 260, 3}, {5479, 3167, 40, 40, 263, 1},
    {5497, 2450, 32, 32, 264, 0}, {5514, 2480, 32, 32, 264, 0}, {5529, 2495, 32, 32, 264, 1},
    {5545, 2467, 112, 112, 265, 5}, {5562, 2508, 80, 80, 270, 5}, {5578, 2587, 56, 56, 275, 2},
    {5593, 17207, 112, 112, 277, 2}, {5633, 14377, 48, 48, 279, 1}, {5647, 2658, 24, 24, 280, 0},
    {5669, 12060, 56, 56, 280, 5}, {5684, 12043, 24, 24, 285, 1}, {5704, 12083, 40, 40, 286, 1},
    {5717, 16358, 64, 64, 287, 1}, {6030, 6046, 32, 32, 288, 2}, {6095, 6143, 64, 64, 290, 1},
    {6107, 6127, 40, 40, 291, 1}, {6159, 1, 24, 24, 292, 1}, {6217, 1451, 144, 80, 293, 6},
    {6233, 1418, 40, 40, 299, 2}, {6255, 1434, 40, 40, 301, 2}, {6278, 3547, 24, 24, 303, 1},
    {6639, 1589, 56, 56, 304, 3}, {6666, 1589, 64, 56, 307, 3}, {6704, 1540, 56, 56, 310, 0},
    {6714, 6773, 32, 32, 310, 1}, {6739, 15413, 32, 32, 311, 1}, {7286, 7321, 32, 32, 312, 2},
    {7351, 1633, 24, 24, 314, 1}, {7396, 7396, 32, 32, 315, 2}, {7408, 1916, 56, 40, 317, 3},
    {7662, 1646, 200, 208, 320, 10}, {7728, 5048, 112, 112, 330, 2}, {7752, 8533, 56, 56, 332, 1},
    {7780, 8533, 56, 56, 333, 1}, {7816, 5769, 32, 32, 334, 1}, {7841, 8513, 56, 56, 335, 1},
    {7865, 8549, 216, 216, 336, 1}, {8033, 2062, 144, 80, 337, 6}, {8043, 1733, 24, 24, 343, 1},
    {8324, 1808, 32, 32, 344, 1}, {8349, 1788, 48, 48, 345, 1}, {8367, 1835, 40, 40, 346, 1},
    {8381, 1851, 32, 32, 347, 2}, {8412, 1897, 96, 96, 349, 2}, {8428, 1871, 32, 32, 351, 2},
    {8625, 1962, 48, 48, 353, 0}, {8630, 8792, 56, 56, 353, 2}, {8648, 3588, 24, 24, 355, 1},
    {8659, 8792, 56, 56, 356, 2}, {8676, 3588, 24, 24, 358, 1}, {8686, 8792, 56, 56, 359, 2},
    {8711, 8792, 56, 56, 361, 2}, {8735, 8792, 56, 56, 363, 2}, {8761, 8792, 56, 56, 365, 2},
    {8780, 3588, 24, 24, 367, 1}, {9109, 9119, 56, 56, 368, 4}, {9416, 9434, 56, 56, 372, 2},
    {9512, 9537, 32, 32, 374, 2}, {9571, 9589, 48, 48, 376, 2}, {9609, 4374, 136, 72, 378, 5},
    {9650, 2520, 200, 200, 383, 9}, {9850, 2035, 144, 144, 392, 14}, {9859, 11778, 32, 32, 406, 2},
    {9880, 12190, 152, 152, 408, 11}, {9909, 12207, 56, 56, 419, 4}, {9934, 13573, 64, 64, 423, 5},
    {10214, 2062, 144, 80, 428, 6}, {10224, 10115, 24, 24, 434, 1}, {10247, 1916, 48, 40, 435, 3},
    {10424, 2145, 40, 40, 438, 2}, {10429, 2089, 280, 280, 440, 1}, {10445, 2106, 32, 40, 441, 1},
    {10462, 2124, 32, 40, 442, 1}, {11020, 4746, 24, 32, 443, 0}, {11250, 2074, 168, 168, 443, 2},
    {11265, 14596, 32, 32, 445, 1}, {11280, 4399, 32, 32, 446, 2}, {11299, 16143, 48, 48, 448, 2},
    {11314, 16129, 496, 496, 450, 3}, {11340, 5811, 56, 56, 453, 4}, {11361, 6500, 40, 40, 457, 1},
    {11379, 7356, 32, 32, 458, 2}, {11395, 7883, 56, 56, 460, 2}, {11418, 8248, 56, 56, 462, 2},
    {11458, 7955, 32, 32, 464, 2}, {11477, 8061, 40, 40, 466, 2}, {11493, 8258, 48, 48, 468, 2},
    {11509, 8910, 40, 40, 470, 2}, {11529, 9519, 32, 32, 472, 2}, {11551, 10378, 72, 72, 474, 5},
    {11569, 11131, 56, 56, 479, 1}, {11586, 13425, 40, 40, 480, 3}, {11605, 13652, 64, 64, 483, 2},
    {11628, 13943, 48, 48, 485, 2}, {11646, 14315, 32, 32, 487, 1}, {11663, 15068, 32, 32, 488, 2},
    {11681, 15891, 40, 40, 490, 2}, {11701, 17798, 56, 56, 492, 3}, {11788, 2074, 168, 168, 495, 2},
    {11900, 11914, 64, 64, 497, 1}, {11949, 2237, 40, 40, 498, 0}, {11954, 3660, 32, 32, 498, 1},
    {11968, 11989, 32, 32, 499, 1}, {12151, 12170, 40, 40, 500, 3}, {12340, 3678, 112, 112, 503, 1},
    {12354, 12358, 32, 32, 504, 2}, {12376, 12389, 24, 24, 506, 1}, {12511, 1916, 48, 40, 507, 3},
    {12544, 12560, 48, 48, 510, 1}, {12577, 2299, 144, 152, 511, 3}, {12588, 2330, 48, 48, 514, 3},
    {12595, 17564, 32, 32, 517, 2}, {12610, 1916, 56, 40, 519, 3}, {12748, 12758, 80, 80, 522, 1},
    {12770, 2357, 56, 56, 523, 4}, {13227, 13266, 64, 64, 527, 3}, {13297, 6419, 40, 40, 530, 1},
    {13317, 11233, 48, 48, 531, 1}, {13337, 12628, 64, 64, 532, 4}, {13366, 2602, 96, 32, 536, 1},
    {13381, 2602, 32, 32, 537, 1}, {13733, 2429, 104, 104, 538, 2}, {13804, 13823, 80, 80, 540, 1},
    {13841, 429, 72, 72, 541, 4}, {13856, 2979, 120, 120, 545, 2}, {14016, 14025, 64, 64, 547, 5},
    {14101, 17760, 80, 80, 552, 1}, {14188, 14209, 48, 48, 553, 4}, {14225, 903, 88, 88, 557, 3},
    {14234, 1254, 96, 96, 560, 4}, {14343, 14352, 32, 32, 564, 1}, {14552, 14086, 24, 24, 565, 0},
    {14565, 13769, 48, 48, 565, 1}, {14626, 2520, 200, 200, 566, 9}, {14630, 14663, 48, 48, 575, 1},
    {14719, 2532, 40, 40, 576, 3}, {14976, 14119, 48, 48, 579, 2},
    {14989, 14133, 224, 224, 581, 15}, {15008, 14153, 104, 104, 596, 7},
    {15023, 3808, 32, 32, 603, 2}, {15035, 14169, 32, 32, 605, 0}, {15221, 15221, 32, 32, 605, 2},
    {15349, 17177, 32, 32, 607, 1}, {15368, 17177, 32, 32, 608, 1}, {15660, 15666, 40, 40, 609, 3},
    {15693, 5617, 144, 144, 612, 7}, {15708, 2602, 32, 32, 619, 1}, {16314, 2602, 40, 32, 620, 1},
    {16574, 5741, 40, 40, 621, 2}, {16604, 2711, 24, 32, 623, 1}, {16624, 3772, 32, 32, 624, 1},
    {16639, 4442, 928, 928, 625, 12}, {16678, 10128, 64, 64, 637, 4}, {16697, 3701, 24, 24, 641, 1},
    {16719, 17195, 32, 32, 642, 2}, {16870, 13482, 56, 56, 644, 4}, {16887, 13462, 24, 24, 648, 1},
    {16908, 13462, 24, 24, 649, 1}, {16931, 16656, 56, 56, 650, 5}, {16952, 16837, 80, 80, 655, 7},
    {16967, 16851, 40, 40, 662, 3}, {17161, 13906, 40, 40, 665, 0}, {17287, 2074, 168, 168, 665, 2},
    {17418, 3791, 64, 64, 667, 4}, {17444, 3791, 64, 64, 671, 4}, {17462, 3791, 64, 64, 675, 4},
    {17545, 1916, 56, 40, 679, 3}, {17664, 475, 56, 56, 682, 4}, {17694, 3209, 168, 168, 686, 16},
    {17728, 3463, 136, 136, 702, 13}, {17794, 17815, 48, 48, 715, 2},
    {17825, 7944, 168, 168, 717, 3}, {17839, 7944, 168, 168, 720, 3},
    {17855, 3497, 184, 184, 723, 2}, {17878, 2803, 208, 208, 725, 9},
};

static const struct table_held held[] = {
    {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {13100, C_MEMBER_OBJECT, 72, 1}, {12874, C_MEMBER_OBJECT, 80, 1},
    {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {12830, C_MEMBER_OBJECT, 72, 1}, {9296, C_MEMBER_OBJECT, 80, 1}, {8625, C_MEMBER_OBJECT, 16, 1},
    {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {12830, C_MEMBER_OBJECT, 72, 1}, {12874, C_MEMBER_OBJECT, 80, 1},
    {13587, C_MEMBER_OBJECT, 88, 1}, {12879, C_MEMBER_OBJECT, 96, 1},
    {14489, C_MEMBER_OBJECT, 56, 1}, {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1},
    {12954, C_MEMBER_OBJECT, 32, 1}, {16574, C_MEMBER_OBJECT, 40, 1},
    {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1}, {12874, C_MEMBER_OBJECT, 72, 1},
    {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {12866, C_MEMBER_OBJECT, 72, 1}, {15388, C_MEMBER_OBJECT, 80, 1},
    {9478, C_MEMBER_OBJECT, 88, 1}, {9487, C_MEMBER_OBJECT, 96, 1}, {8625, C_MEMBER_OBJECT, 16, 1},
    {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {17281, C_MEMBER_OBJECT, 72, 1}, {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1},
    {12954, C_MEMBER_OBJECT, 32, 1}, {16574, C_MEMBER_OBJECT, 40, 1},
    {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1}, {12830, C_MEMBER_OBJECT, 72, 1},
    {9478, C_MEMBER_OBJECT, 80, 1}, {11927, C_MEMBER_OBJECT, 88, 1},
    {13282, C_MEMBER_OBJECT, 96, 1}, {9063, C_MEMBER_OBJECT, 104, 1},
    {9091, C_MEMBER_OBJECT, 112, 1}, {16153, C_MEMBER_OBJECT, 120, 1},
    {13923, C_MEMBER_OBJECT, 128, 1}, {8625, C_MEMBER_OBJECT, 16, 1},
    {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {7662, C_MEMBER_OBJECT, 72, 1}, {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1},
    {12954, C_MEMBER_OBJECT, 32, 1}, {16574, C_MEMBER_OBJECT, 40, 1},
    {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1}, {9040, C_MEMBER_OBJECT, 72, 1},
    {13113, C_MEMBER_OBJECT, 80, 1}, {14282, C_MEMBER_OBJECT, 104, 1},
    {8625, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {9040, C_MEMBER_OBJECT, 72, 1}, {13113, C_MEMBER_OBJECT, 80, 1},
    {14282, C_MEMBER_OBJECT, 104, 1}, {8625, C_MEMBER_OBJECT, 16, 1},
    {6081, C_MEMBER_OBJECT, 24, 1}, {12954, C_MEMBER_OBJECT, 32, 1},
    {16574, C_MEMBER_OBJECT, 40, 1}, {8007, C_MEMBER_OBJECT, 48, 1}, {7345, C_MEMBER_OBJECT, 56, 1},
    {9040, C_MEMBER_OBJECT, 72, 1}, {13113, C_MEMBER_OBJECT, 80, 1},
    {14282, C_MEMBER_OBJECT, 104, 1}, {3880, C_MEMBER_OBJECT, 16, 1},
    {3839, C_MEMBER_OBJECT, 24, 1}, {3860, C_MEMBER_OBJECT, 32, 1}, {10057, C_MEMBER_OBJECT, 16, 1},
    {9952, C_MEMBER_OBJECT, 24, 1}, {10013, C_MEMBER_OBJECT, 32, 1}, {9966, C_MEMBER_OBJECT, 40, 1},
    {10026, C_MEMBER_OBJECT, 48, 1}, {10040, C_MEMBER_OBJECT, 56, 1},
    {10066, C_MEMBER_OBJECT, 64, 1}, {10077, C_MEMBER_OBJECT, 72, 1},
    {9980, C_MEMBER_OBJECT, 80, 1}, {9995, C_MEMBER_OBJECT, 88, 1}, {10091, C_MEMBER_OBJECT, 16, 1},
    {16065, C_MEMBER_OBJECT, 16, 1}, {15914, C_MEMBER_OBJECT, 24, 1},
    {15992, C_MEMBER_OBJECT, 32, 1}, {15929, C_MEMBER_OBJECT, 40, 1},
    {16016, C_MEMBER_OBJECT, 48, 1}, {16031, C_MEMBER_OBJECT, 56, 1},
    {16085, C_MEMBER_OBJECT, 64, 1}, {16097, C_MEMBER_OBJECT, 72, 1},
    {15944, C_MEMBER_OBJECT, 80, 1}, {15960, C_MEMBER_OBJECT, 88, 1},
    {16049, C_MEMBER_OBJECT, 112, 1}, {16006, C_MEMBER_OBJECT, 120, 1},
    {16075, C_MEMBER_OBJECT, 128, 1}, {15979, C_MEMBER_OBJECT, 136, 1},
    {15685, C_MEMBER_OBJECT, 16, 1}, {15678, C_MEMBER_OBJECT, 24, 1},
    {12863, C_MEMBER_OBJECT, 16, 1}, {13100, C_MEMBER_OBJECT, 24, 1},
    {17234, C_MEMBER_OBJECT, 104, 1}, {8143, C_MEMBER_OBJECT, 16, 1},
    {8152, C_MEMBER_OBJECT, 24, 1}, {8161, C_MEMBER_OBJECT, 32, 1}, {17317, C_MEMBER_OBJECT, 16, 1},
    {17305, C_MEMBER_OBJECT, 24, 1}, {17294, C_MEMBER_OBJECT, 32, 1},
    {16331, C_MEMBER_OBJECT, 16, 1}, {16350, C_MEMBER_OBJECT, 24, 1},
    {16339, C_MEMBER_OBJECT, 32, 1}, {11934, C_MEMBER_OBJECT, 40, 1},
    {10963, C_MEMBER_OBJECT, 16, 1}, {8617, C_MEMBER_OBJECT, 24, 1}, {9454, C_MEMBER_OBJECT, 32, 1},
    {17578, C_MEMBER_OBJECT, 16, 1}, {8617, C_MEMBER_OBJECT, 24, 1}, {9139, C_MEMBER_OBJECT, 64, 1},
    {13100, C_MEMBER_OBJECT, 48, 1}, {14040, C_MEMBER_OBJECT, 40, 1},
    {6478, C_MEMBER_OBJECT, 32, 1}, {6485, C_MEMBER_OBJECT, 64, 1}, {16308, C_MEMBER_OBJECT, 96, 1},
    {7167, C_MEMBER_OBJECT, 104, 1}, {8015, C_MEMBER_OBJECT, 112, 1},
    {6086, C_MEMBER_OBJECT, 120, 1}, {14328, C_MEMBER_OBJECT, 128, 1},
    {7368, C_MEMBER_OBJECT, 136, 1}, {9130, C_MEMBER_OBJECT, 144, 1},
    {13451, C_MEMBER_OBJECT, 152, 1}, {8015, C_MEMBER_OBJECT, 80, 1},
    {7167, C_MEMBER_OBJECT, 88, 1}, {14328, C_MEMBER_OBJECT, 96, 1},
    {11736, C_MEMBER_OBJECT, 16, 1}, {8625, C_MEMBER_OBJECT, 24, 1},
    {11731, C_MEMBER_OBJECT, 24, 1}, {6478, C_MEMBER_OBJECT, 32, 1}, {6485, C_MEMBER_OBJECT, 64, 1},
    {17496, C_MEMBER_OBJECT, 24, 1}, {14435, C_MEMBER_OBJECT, 40, 1},
    {14958, C_MEMBER_OBJECT, 48, 1}, {13026, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {14250, C_MEMBER_OBJECT, 16, 1}, {17592, C_MEMBER_OBJECT, 24, 1},
    {8625, C_MEMBER_OBJECT, 32, 1}, {17484, C_MEMBER_OBJECT, 40, 1},
    {14221, C_MEMBER_OBJECT, 16, 1}, {8625, C_MEMBER_OBJECT, 136, 1},
    {17484, C_MEMBER_OBJECT, 144, 1}, {14221, C_MEMBER_OBJECT, 16, 1},
    {8625, C_MEMBER_OBJECT, 136, 1}, {17484, C_MEMBER_OBJECT, 144, 1},
    {14221, C_MEMBER_OBJECT, 16, 1}, {8625, C_MEMBER_OBJECT, 136, 1},
    {17484, C_MEMBER_OBJECT, 144, 1}, {6552, C_MEMBER_OBJECT, 16, 1},
    {8625, C_MEMBER_OBJECT, 40, 1}, {17484, C_MEMBER_OBJECT, 48, 1},
    {17484, C_MEMBER_OBJECT, 32, 1}, {8625, C_MEMBER_OBJECT, 40, 1}, {8465, C_MEMBER_OBJECT, 16, 1},
    {9149, C_MEMBER_OBJECT, 24, 1}, {17599, C_MEMBER_OBJECT, 56, 1},
    {8465, C_MEMBER_OBJECT, 120, 1}, {14275, C_MEMBER_OBJECT, 128, 1},
    {17584, C_MEMBER_OBJECT, 136, 1}, {8625, C_MEMBER_OBJECT, 144, 1},
    {17484, C_MEMBER_OBJECT, 152, 1}, {6588, C_MEMBER_OBJECT, 32, 1},
    {9040, C_MEMBER_OBJECT, 40, 1}, {9032, C_MEMBER_OBJECT, 48, 1}, {8465, C_MEMBER_OBJECT, 56, 1},
    {14275, C_MEMBER_OBJECT, 64, 1}, {9149, C_MEMBER_OBJECT, 72, 1},
    {8451, C_MEMBER_OBJECT, 120, 1}, {13638, C_MEMBER_OBJECT, 136, 1},
    {14946, C_MEMBER_OBJECT, 152, 1}, {14221, C_MEMBER_OBJECT, 168, 1},
    {17484, C_MEMBER_OBJECT, 176, 1}, {8625, C_MEMBER_OBJECT, 184, 1},
    {14969, C_MEMBER_OBJECT, 16, 1}, {8625, C_MEMBER_OBJECT, 16, 1},
    {17484, C_MEMBER_OBJECT, 24, 1}, {12408, C_MEMBER_OBJECT, 16, 1},
    {8503, C_MEMBER_OBJECT, 24, 1}, {9032, C_MEMBER_OBJECT, 32, 1}, {10931, C_MEMBER_OBJECT, 40, 1},
    {11740, C_MEMBER_OBJECT, 48, 1}, {11218, C_MEMBER_OBJECT, 56, 1},
    {13120, C_MEMBER_OBJECT, 24, 1}, {13132, C_MEMBER_OBJECT, 32, 1},
    {13551, C_MEMBER_OBJECT, 40, 1}, {13563, C_MEMBER_OBJECT, 48, 1},
    {13536, C_MEMBER_OBJECT, 56, 1}, {9301, C_MEMBER_OBJECT, 48, 1},
    {12723, C_MEMBER_OBJECT, 72, 1}, {17234, C_MEMBER_OBJECT, 184, 1},
    {7385, C_MEMBER_OBJECT, 24, 1}, {9149, C_MEMBER_OBJECT, 32, 1}, {9149, C_MEMBER_OBJECT, 32, 1},
    {13630, C_MEMBER_OBJECT, 40, 1}, {9149, C_MEMBER_OBJECT, 32, 1},
    {15381, C_MEMBER_OBJECT, 56, 1}, {9149, C_MEMBER_OBJECT, 32, 1},
    {13630, C_MEMBER_OBJECT, 40, 1}, {15381, C_MEMBER_OBJECT, 48, 1},
    {13671, C_MEMBER_OBJECT, 24, 1}, {8807, C_MEMBER_OBJECT, 32, 1},
    {14289, C_MEMBER_OBJECT, 40, 1}, {17578, C_MEMBER_OBJECT, 48, 1},
    {13399, C_MEMBER_OBJECT, 56, 1}, {9406, C_MEMBER_OBJECT, 128, 1},
    {6606, C_MEMBER_OBJECT, 136, 1}, {13753, C_MEMBER_OBJECT, 16, 1},
    {15053, C_MEMBER_OBJECT, 16, 1}, {13685, C_MEMBER_OBJECT, 48, 1},
    {6595, C_MEMBER_OBJECT, 64, 1}, {14245, C_MEMBER_OBJECT, 176, 1},
    {14257, C_MEMBER_OBJECT, 184, 1}, {14266, C_MEMBER_OBJECT, 192, 1},
    {13625, C_MEMBER_OBJECT, 200, 1}, {6631, C_MEMBER_OBJECT, 208, 1},
    {17224, C_MEMBER_OBJECT, 16, 1}, {17484, C_MEMBER_OBJECT, 64, 1},
    {13617, C_MEMBER_OBJECT, 16, 1}, {15182, C_MEMBER_OBJECT, 56, 1},
    {15140, C_MEMBER_OBJECT, 72, 1}, {12007, C_MEMBER_OBJECT, 32, 1},
    {8139, C_MEMBER_OBJECT, 24, 1}, {14643, C_MEMBER_OBJECT, 40, 1},
    {12834, C_MEMBER_OBJECT, 64, 1}, {11762, C_MEMBER_OBJECT, 72, 1},
    {14046, C_MEMBER_OBJECT, 96, 1}, {14066, C_MEMBER_OBJECT, 104, 1},
    {3023, C_MEMBER_OBJECT, 16, 1}, {8139, C_MEMBER_OBJECT, 32, 1}, {13413, C_MEMBER_OBJECT, 48, 1},
    {14610, C_MEMBER_OBJECT, 56, 1}, {9223, C_MEMBER_OBJECT, 72, 1},
    {14480, C_MEMBER_OBJECT, 40, 1}, {17484, C_MEMBER_OBJECT, 48, 1},
    {14955, C_MEMBER_OBJECT, 16, 1}, {6580, C_MEMBER_OBJECT, 32, 1},
    {10916, C_MEMBER_OBJECT, 40, 1}, {6081, C_MEMBER_OBJECT, 16, 1},
    {11798, C_MEMBER_OBJECT, 24, 1}, {17484, C_MEMBER_OBJECT, 32, 1},
    {12032, C_MEMBER_OBJECT, 40, 1}, {16220, C_MEMBER_OBJECT, 48, 1},
    {17484, C_MEMBER_OBJECT, 16, 1}, {10916, C_MEMBER_OBJECT, 24, 1},
    {11841, C_MEMBER_OBJECT, 32, 1}, {17537, C_MEMBER_OBJECT, 16, 1},
    {8489, C_MEMBER_OBJECT, 24, 1}, {17484, C_MEMBER_OBJECT, 48, 1}, {6067, C_MEMBER_OBJECT, 24, 1},
    {8625, C_MEMBER_OBJECT, 16, 1}, {5960, C_MEMBER_OBJECT, 16, 1}, {5917, C_MEMBER_OBJECT, 24, 1},
    {5948, C_MEMBER_OBJECT, 32, 1}, {5884, C_MEMBER_OBJECT, 40, 1}, {5925, C_MEMBER_OBJECT, 56, 1},
    {5907, C_MEMBER_OBJECT_ARRAY, 72, 0}, {5975, C_MEMBER_OBJECT, 16, 1},
    {5983, C_MEMBER_OBJECT, 24, 1}, {6004, C_MEMBER_OBJECT, 16, 1}, {5995, C_MEMBER_OBJECT, 24, 1},
    {6012, C_MEMBER_OBJECT, 16, 1}, {12260, C_MEMBER_OBJECT, 24, 1},
    {12251, C_MEMBER_OBJECT, 32, 1}, {12274, C_MEMBER_OBJECT, 40, 1},
    {12260, C_MEMBER_OBJECT, 24, 1}, {12251, C_MEMBER_OBJECT, 32, 1},
    {12274, C_MEMBER_OBJECT, 40, 1}, {11206, C_MEMBER_OBJECT, 24, 1},
    {11206, C_MEMBER_OBJECT, 24, 1}, {11147, C_MEMBER_OBJECT, 16, 1},
    {11194, C_MEMBER_OBJECT, 24, 1}, {13034, C_MEMBER_OBJECT, 16, 1},
    {7431, C_MEMBER_OBJECT, 16, 1}, {7443, C_MEMBER_OBJECT, 24, 1}, {8288, C_MEMBER_OBJECT, 16, 1},
    {8270, C_MEMBER_OBJECT, 24, 1}, {8277, C_MEMBER_OBJECT, 32, 1}, {7484, C_MEMBER_OBJECT, 24, 1},
    {7598, C_MEMBER_OBJECT, 32, 1}, {7494, C_MEMBER_OBJECT, 40, 1}, {7571, C_MEMBER_OBJECT, 96, 1},
    {7552, C_MEMBER_OBJECT, 104, 1}, {7512, C_MEMBER_OBJECT, 112, 1},
    {7590, C_MEMBER_OBJECT, 120, 1}, {7622, C_MEMBER_OBJECT, 128, 1},
    {7539, C_MEMBER_OBJECT, 136, 1}, {7647, C_MEMBER_OBJECT, 144, 1},
    {13187, C_MEMBER_OBJECT, 96, 1}, {13200, C_MEMBER_OBJECT, 104, 1},
    {8527, C_MEMBER_OBJECT, 32, 1}, {8527, C_MEMBER_OBJECT, 32, 1}, {8906, C_MEMBER_OBJECT, 24, 1},
    {8473, C_MEMBER_OBJECT, 48, 1}, {17484, C_MEMBER_OBJECT, 208, 1},
    {10356, C_MEMBER_OBJECT, 16, 1}, {10313, C_MEMBER_OBJECT, 24, 1},
    {10344, C_MEMBER_OBJECT, 32, 1}, {10265, C_MEMBER_OBJECT, 40, 1},
    {10321, C_MEMBER_OBJECT, 56, 1}, {10303, C_MEMBER_OBJECT_ARRAY, 72, 0},
    {8235, C_MEMBER_OBJECT, 16, 1}, {16610, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {16987, C_MEMBER_OBJECT, 40, 1}, {16987, C_MEMBER_OBJECT, 32, 1},
    {13282, C_MEMBER_OBJECT, 16, 1}, {12874, C_MEMBER_OBJECT, 24, 1},
    {16584, C_MEMBER_OBJECT, 64, 1}, {9556, C_MEMBER_OBJECT, 72, 1},
    {12015, C_MEMBER_OBJECT, 16, 1}, {10371, C_MEMBER_OBJECT, 24, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {8607, C_MEMBER_OBJECT, 40, 1}, {8933, C_MEMBER_OBJECT, 16, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {8607, C_MEMBER_OBJECT, 40, 1}, {8933, C_MEMBER_OBJECT, 16, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {8607, C_MEMBER_OBJECT, 40, 1}, {8590, C_MEMBER_OBJECT, 16, 1},
    {8607, C_MEMBER_OBJECT, 40, 1}, {8590, C_MEMBER_OBJECT, 16, 1}, {8607, C_MEMBER_OBJECT, 40, 1},
    {8590, C_MEMBER_OBJECT, 16, 1}, {8607, C_MEMBER_OBJECT, 40, 1}, {8933, C_MEMBER_OBJECT, 16, 1},
    {9025, C_MEMBER_OBJECT, 24, 1}, {9015, C_MEMBER_OBJECT, 32, 1}, {9002, C_MEMBER_OBJECT, 40, 1},
    {13293, C_MEMBER_OBJECT, 48, 1}, {15345, C_MEMBER_OBJECT, 16, 1},
    {11159, C_MEMBER_OBJECT, 24, 1}, {9660, C_MEMBER_OBJECT, 16, 1},
    {11144, C_MEMBER_OBJECT, 24, 1}, {15345, C_MEMBER_OBJECT, 16, 1},
    {11176, C_MEMBER_OBJECT, 24, 1}, {9321, C_MEMBER_OBJECT, 16, 1}, {9398, C_MEMBER_OBJECT, 32, 1},
    {9341, C_MEMBER_OBJECT, 48, 1}, {9383, C_MEMBER_OBJECT, 56, 1},
    {4360, C_MEMBER_OBJECT_ARRAY, 64, 0}, {14802, C_MEMBER_OBJECT, 64, 1},
    {14820, C_MEMBER_OBJECT, 80, 1}, {14838, C_MEMBER_OBJECT, 96, 1},
    {14856, C_MEMBER_OBJECT, 112, 1}, {14874, C_MEMBER_OBJECT, 128, 1},
    {14892, C_MEMBER_OBJECT, 144, 1}, {14910, C_MEMBER_OBJECT, 160, 1},
    {14928, C_MEMBER_OBJECT, 176, 1}, {17484, C_MEMBER_OBJECT, 192, 1},
    {9752, C_MEMBER_OBJECT, 16, 1}, {9682, C_MEMBER_OBJECT, 24, 1}, {9793, C_MEMBER_OBJECT, 32, 1},
    {9803, C_MEMBER_OBJECT, 40, 1}, {9709, C_MEMBER_OBJECT, 48, 1}, {9719, C_MEMBER_OBJECT, 56, 1},
    {9765, C_MEMBER_OBJECT, 64, 1}, {9696, C_MEMBER_OBJECT, 72, 1}, {9743, C_MEMBER_OBJECT, 80, 1},
    {9733, C_MEMBER_OBJECT, 88, 1}, {9833, C_MEMBER_OBJECT, 96, 1}, {9781, C_MEMBER_OBJECT, 104, 1},
    {9665, C_MEMBER_OBJECT, 112, 1}, {9817, C_MEMBER_OBJECT, 120, 1},
    {7451, C_MEMBER_OBJECT, 16, 1}, {13113, C_MEMBER_OBJECT, 24, 1},
    {14413, C_MEMBER_OBJECT, 16, 1}, {14403, C_MEMBER_OBJECT, 24, 1},
    {14394, C_MEMBER_OBJECT, 40, 1}, {14423, C_MEMBER_OBJECT, 48, 1},
    {6821, C_MEMBER_OBJECT, 72, 1}, {9660, C_MEMBER_OBJECT, 88, 1},
    {11808, C_MEMBER_OBJECT, 112, 1}, {12221, C_MEMBER_OBJECT, 120, 1},
    {6827, C_MEMBER_OBJECT, 128, 1}, {8625, C_MEMBER_OBJECT, 136, 1},
    {17484, C_MEMBER_OBJECT, 144, 1}, {13878, C_MEMBER_OBJECT, 16, 1},
    {12912, C_MEMBER_OBJECT, 24, 1}, {11736, C_MEMBER_OBJECT, 40, 1},
    {14336, C_MEMBER_OBJECT, 48, 1}, {9568, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1},
    {11798, C_MEMBER_OBJECT, 32, 1}, {8625, C_MEMBER_OBJECT, 40, 1},
    {17484, C_MEMBER_OBJECT, 48, 1}, {10356, C_MEMBER_OBJECT, 16, 1},
    {10313, C_MEMBER_OBJECT, 24, 1}, {10344, C_MEMBER_OBJECT, 32, 1},
    {10265, C_MEMBER_OBJECT, 40, 1}, {10321, C_MEMBER_OBJECT, 56, 1},
    {10303, C_MEMBER_OBJECT_ARRAY, 72, 0}, {13100, C_MEMBER_OBJECT, 16, 1},
    {8288, C_MEMBER_OBJECT, 16, 1}, {8270, C_MEMBER_OBJECT, 24, 1}, {8277, C_MEMBER_OBJECT, 32, 1},
    {10403, C_MEMBER_OBJECT, 16, 1}, {10410, C_MEMBER_OBJECT, 24, 1},
    {5788, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6470, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6789, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10641, C_MEMBER_OBJECT, 16, 1},
    {10625, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11206, C_MEMBER_OBJECT, 24, 1},
    {13498, C_MEMBER_OBJECT, 16, 1}, {16178, C_MEMBER_OBJECT, 24, 1},
    {8300, C_MEMBER_OBJECT, 16, 1}, {17484, C_MEMBER_OBJECT, 32, 1},
    {11144, C_MEMBER_OBJECT, 16, 1}, {12917, C_MEMBER_OBJECT, 32, 1},
    {17287, C_MEMBER_OBJECT_ARRAY, 40, 57}, {16378, C_MEMBER_OBJECT, 16, 1},
    {11144, C_MEMBER_OBJECT, 24, 1}, {6529, C_MEMBER_OBJECT, 32, 1},
    {10955, C_MEMBER_OBJECT, 40, 1}, {11144, C_MEMBER_OBJECT, 16, 1},
    {14969, C_MEMBER_OBJECT, 16, 1}, {5828, C_MEMBER_OBJECT, 24, 1},
    {13780, C_MEMBER_OBJECT, 16, 1}, {14336, C_MEMBER_OBJECT, 32, 1},
    {13780, C_MEMBER_OBJECT, 16, 1}, {14336, C_MEMBER_OBJECT, 32, 1},
    {8295, C_MEMBER_OBJECT, 16, 1}, {14577, C_MEMBER_OBJECT, 24, 1},
    {12094, C_MEMBER_OBJECT, 24, 1}, {12103, C_MEMBER_OBJECT, 32, 1},
    {11144, C_MEMBER_OBJECT, 16, 1}, {14498, C_MEMBER_OBJECT, 24, 1},
    {9660, C_MEMBER_OBJECT, 16, 1}, {11144, C_MEMBER_OBJECT, 24, 1}, {9660, C_MEMBER_OBJECT, 16, 1},
    {11144, C_MEMBER_OBJECT, 24, 1}, {11144, C_MEMBER_OBJECT, 16, 1},
    {11754, C_MEMBER_OBJECT, 24, 1}, {16178, C_MEMBER_OBJECT, 32, 1},
    {8209, C_MEMBER_OBJECT, 40, 1}, {8217, C_MEMBER_OBJECT, 48, 1}, {11144, C_MEMBER_OBJECT, 16, 1},
    {11144, C_MEMBER_OBJECT, 16, 1}, {13289, C_MEMBER_OBJECT, 24, 1},
    {14336, C_MEMBER_OBJECT, 32, 1}, {13780, C_MEMBER_OBJECT, 16, 1},
    {14336, C_MEMBER_OBJECT, 40, 1}, {13798, C_MEMBER_OBJECT, 16, 1},
    {14336, C_MEMBER_OBJECT, 32, 1}, {8941, C_MEMBER_OBJECT, 16, 1}, {9660, C_MEMBER_OBJECT, 16, 1},
    {11144, C_MEMBER_OBJECT, 24, 1}, {9660, C_MEMBER_OBJECT, 16, 1},
    {11144, C_MEMBER_OBJECT, 24, 1}, {11723, C_MEMBER_OBJECT, 32, 1},
    {14336, C_MEMBER_OBJECT, 40, 1}, {9502, C_MEMBER_OBJECT, 48, 1},
    {10641, C_MEMBER_OBJECT, 16, 1}, {10625, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {11892, C_MEMBER_OBJECT, 16, 1}, {11206, C_MEMBER_OBJECT, 24, 1},
    {11206, C_MEMBER_OBJECT, 24, 1}, {15082, C_MEMBER_OBJECT, 16, 1},
    {15335, C_MEMBER_OBJECT, 24, 1}, {11881, C_MEMBER_OBJECT, 32, 1},
    {12421, C_MEMBER_OBJECT, 40, 1}, {11274, C_MEMBER_OBJECT, 16, 1},
    {9660, C_MEMBER_OBJECT, 24, 1}, {12368, C_MEMBER_OBJECT, 16, 1}, {8288, C_MEMBER_OBJECT, 16, 1},
    {8270, C_MEMBER_OBJECT, 24, 1}, {8277, C_MEMBER_OBJECT, 32, 1}, {11206, C_MEMBER_OBJECT, 24, 1},
    {12446, C_MEMBER_OBJECT, 24, 1}, {17345, C_MEMBER_OBJECT, 64, 1},
    {17484, C_MEMBER_OBJECT, 136, 1}, {10806, C_MEMBER_OBJECT, 16, 1},
    {10814, C_MEMBER_OBJECT, 24, 1}, {10822, C_MEMBER_OBJECT, 32, 1},
    {8561, C_MEMBER_OBJECT, 16, 1}, {14587, C_MEMBER_OBJECT, 24, 1}, {8288, C_MEMBER_OBJECT, 16, 1},
    {8270, C_MEMBER_OBJECT, 24, 1}, {8277, C_MEMBER_OBJECT, 32, 1}, {17484, C_MEMBER_OBJECT, 64, 1},
    {12458, C_MEMBER_OBJECT, 16, 1}, {12451, C_MEMBER_OBJECT, 24, 1},
    {12483, C_MEMBER_OBJECT, 40, 1}, {12466, C_MEMBER_OBJECT, 48, 1},
    {8598, C_MEMBER_OBJECT, 24, 1}, {8579, C_MEMBER_OBJECT, 48, 1}, {8607, C_MEMBER_OBJECT, 56, 1},
    {6414, C_MEMBER_OBJECT, 24, 1}, {11213, C_MEMBER_OBJECT, 24, 1},
    {12874, C_MEMBER_OBJECT, 16, 1}, {17613, C_MEMBER_OBJECT, 24, 1},
    {11817, C_MEMBER_OBJECT, 32, 1}, {17326, C_MEMBER_OBJECT, 48, 1},
    {13026, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13026, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {17345, C_MEMBER_OBJECT, 24, 1}, {17484, C_MEMBER_OBJECT, 96, 1},
    {13701, C_MEMBER_OBJECT, 16, 1}, {12874, C_MEMBER_OBJECT, 16, 1},
    {13587, C_MEMBER_OBJECT, 24, 1}, {15123, C_MEMBER_OBJECT, 32, 1},
    {12240, C_MEMBER_OBJECT, 40, 1}, {13605, C_MEMBER_OBJECT, 88, 1},
    {13592, C_MEMBER_OBJECT, 96, 1}, {13988, C_MEMBER_OBJECT, 16, 1},
    {14007, C_MEMBER_OBJECT, 24, 1}, {13970, C_MEMBER_OBJECT, 32, 1},
    {13979, C_MEMBER_OBJECT, 40, 1}, {13997, C_MEMBER_OBJECT, 48, 1},
    {11024, C_MEMBER_OBJECT, 64, 1}, {15082, C_MEMBER_OBJECT, 16, 1},
    {15340, C_MEMBER_OBJECT, 24, 1}, {15335, C_MEMBER_OBJECT, 32, 1},
    {11885, C_MEMBER_OBJECT, 40, 1}, {15397, C_MEMBER_OBJECT, 24, 1},
    {14310, C_MEMBER_OBJECT, 32, 1}, {13617, C_MEMBER_OBJECT, 40, 1},
    {10392, C_MEMBER_OBJECT, 32, 1}, {10944, C_MEMBER_OBJECT, 40, 1},
    {13617, C_MEMBER_OBJECT, 48, 1}, {17484, C_MEMBER_OBJECT, 64, 1},
    {14592, C_MEMBER_OBJECT, 24, 1}, {8625, C_MEMBER_OBJECT, 16, 1},
    {14802, C_MEMBER_OBJECT, 64, 1}, {14820, C_MEMBER_OBJECT, 80, 1},
    {14838, C_MEMBER_OBJECT, 96, 1}, {14856, C_MEMBER_OBJECT, 112, 1},
    {14874, C_MEMBER_OBJECT, 128, 1}, {14892, C_MEMBER_OBJECT, 144, 1},
    {14910, C_MEMBER_OBJECT, 160, 1}, {14928, C_MEMBER_OBJECT, 176, 1},
    {17484, C_MEMBER_OBJECT, 192, 1}, {14677, C_MEMBER_OBJECT, 16, 1},
    {15082, C_MEMBER_OBJECT, 16, 1}, {15340, C_MEMBER_OBJECT, 24, 1},
    {15335, C_MEMBER_OBJECT, 32, 1}, {7984, C_MEMBER_OBJECT, 16, 1},
    {10916, C_MEMBER_OBJECT, 40, 1}, {15205, C_MEMBER_OBJECT, 72, 1},
    {8227, C_MEMBER_OBJECT, 80, 1}, {6535, C_MEMBER_OBJECT, 88, 1},
    {14461, C_MEMBER_OBJECT, 104, 1}, {16158, C_MEMBER_OBJECT, 112, 1},
    {3426, C_MEMBER_OBJECT, 144, 1}, {536, C_MEMBER_OBJECT, 152, 1}, {790, C_MEMBER_OBJECT, 160, 1},
    {354, C_MEMBER_OBJECT, 168, 1}, {344, C_MEMBER_OBJECT, 176, 1}, {1209, C_MEMBER_OBJECT, 184, 1},
    {775, C_MEMBER_OBJECT, 192, 1}, {805, C_MEMBER_OBJECT, 200, 1}, {1387, C_MEMBER_OBJECT, 208, 1},
    {1183, C_MEMBER_OBJECT, 216, 1}, {7984, C_MEMBER_OBJECT, 16, 1}, {8567, C_MEMBER_OBJECT, 24, 1},
    {14448, C_MEMBER_OBJECT, 32, 1}, {11851, C_MEMBER_OBJECT, 48, 1},
    {14461, C_MEMBER_OBJECT, 64, 1}, {15195, C_MEMBER_OBJECT, 72, 1},
    {10916, C_MEMBER_OBJECT, 96, 1}, {8295, C_MEMBER_OBJECT, 16, 1}, {8567, C_MEMBER_OBJECT, 24, 1},
    {14771, C_MEMBER_OBJECT, 16, 1}, {14783, C_MEMBER_OBJECT, 24, 1},
    {11206, C_MEMBER_OBJECT, 24, 1}, {11206, C_MEMBER_OBJECT, 24, 1},
    {16639, C_MEMBER_OBJECT, 16, 1}, {13100, C_MEMBER_OBJECT, 24, 1},
    {13104, C_MEMBER_OBJECT, 32, 1}, {15276, C_MEMBER_OBJECT, 16, 1},
    {15310, C_MEMBER_OBJECT, 24, 1}, {15301, C_MEMBER_OBJECT, 32, 1},
    {15322, C_MEMBER_OBJECT, 40, 1}, {15248, C_MEMBER_OBJECT, 48, 1},
    {15261, C_MEMBER_OBJECT, 56, 1}, {15283, C_MEMBER_OBJECT, 64, 1},
    {13026, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13026, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {16121, C_MEMBER_OBJECT, 16, 1}, {16112, C_MEMBER_OBJECT, 24, 1},
    {13026, C_MEMBER_OBJECT_ARRAY, 24, 0}, {11206, C_MEMBER_OBJECT, 24, 1},
    {10702, C_MEMBER_OBJECT, 256, 1}, {10752, C_MEMBER_OBJECT, 264, 1},
    {10718, C_MEMBER_OBJECT, 336, 1}, {10768, C_MEMBER_OBJECT, 344, 1},
    {10735, C_MEMBER_OBJECT, 352, 1}, {10783, C_MEMBER_OBJECT, 368, 1},
    {10673, C_MEMBER_OBJECT, 856, 1}, {10693, C_MEMBER_OBJECT, 864, 1},
    {10681, C_MEMBER_OBJECT, 872, 1}, {10663, C_MEMBER_OBJECT, 888, 1},
    {5425, C_MEMBER_OBJECT, 904, 1}, {5445, C_MEMBER_OBJECT, 920, 1},
    {13359, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 24, 1},
    {13440, C_MEMBER_OBJECT, 32, 1}, {17484, C_MEMBER_OBJECT, 40, 1},
    {12960, C_MEMBER_OBJECT, 16, 1}, {6081, C_MEMBER_OBJECT, 16, 1},
    {13440, C_MEMBER_OBJECT, 24, 1}, {12874, C_MEMBER_OBJECT, 16, 1},
    {6546, C_MEMBER_OBJECT, 24, 1}, {8489, C_MEMBER_OBJECT, 32, 1}, {9192, C_MEMBER_OBJECT, 40, 1},
    {3813, C_MEMBER_OBJECT, 16, 1}, {3813, C_MEMBER_OBJECT, 16, 1}, {12874, C_MEMBER_OBJECT, 16, 1},
    {16644, C_MEMBER_OBJECT, 24, 1}, {7970, C_MEMBER_OBJECT, 32, 1},
    {17281, C_MEMBER_OBJECT, 40, 1}, {12770, C_MEMBER_OBJECT, 48, 1},
    {12874, C_MEMBER_OBJECT, 16, 1}, {6546, C_MEMBER_OBJECT, 24, 1}, {9156, C_MEMBER_OBJECT, 32, 1},
    {7995, C_MEMBER_OBJECT, 40, 1}, {9171, C_MEMBER_OBJECT, 48, 1}, {8489, C_MEMBER_OBJECT, 56, 1},
    {9192, C_MEMBER_OBJECT, 64, 1}, {12874, C_MEMBER_OBJECT, 16, 1}, {8489, C_MEMBER_OBJECT, 24, 1},
    {9192, C_MEMBER_OBJECT, 32, 1}, {10641, C_MEMBER_OBJECT, 16, 1},
    {10625, C_MEMBER_OBJECT_ARRAY, 24, 8}, {17519, C_MEMBER_OBJECT, 16, 1},
    {17499, C_MEMBER_OBJECT, 24, 1}, {17529, C_MEMBER_OBJECT, 40, 1},
    {17511, C_MEMBER_OBJECT, 48, 1}, {17519, C_MEMBER_OBJECT, 16, 1},
    {17499, C_MEMBER_OBJECT, 24, 1}, {17529, C_MEMBER_OBJECT, 40, 1},
    {17511, C_MEMBER_OBJECT, 48, 1}, {17519, C_MEMBER_OBJECT, 16, 1},
    {17499, C_MEMBER_OBJECT, 24, 1}, {17529, C_MEMBER_OBJECT, 40, 1},
    {17511, C_MEMBER_OBJECT, 48, 1}, {8288, C_MEMBER_OBJECT, 16, 1}, {8270, C_MEMBER_OBJECT, 24, 1},
    {8277, C_MEMBER_OBJECT, 32, 1}, {15851, C_MEMBER_OBJECT, 16, 1},
    {16153, C_MEMBER_OBJECT, 24, 1}, {15886, C_MEMBER_OBJECT, 32, 1},
    {17484, C_MEMBER_OBJECT, 48, 1}, {14389, C_MEMBER_OBJECT, 16, 1},
    {16185, C_MEMBER_OBJECT, 24, 1}, {11822, C_MEMBER_OBJECT, 32, 1},
    {11827, C_MEMBER_OBJECT, 40, 1}, {8295, C_MEMBER_OBJECT, 48, 1},
    {15053, C_MEMBER_OBJECT, 56, 1}, {8949, C_MEMBER_OBJECT, 72, 1}, {7920, C_MEMBER_OBJECT, 80, 1},
    {13722, C_MEMBER_OBJECT, 88, 1}, {9209, C_MEMBER_OBJECT, 96, 1},
    {15088, C_MEMBER_OBJECT, 104, 1}, {9049, C_MEMBER_OBJECT, 112, 1},
    {15104, C_MEMBER_OBJECT, 120, 1}, {9074, C_MEMBER_OBJECT, 128, 1},
    {7902, C_MEMBER_OBJECT, 136, 1}, {13709, C_MEMBER_OBJECT, 144, 1},
    {15907, C_MEMBER_OBJECT, 24, 1}, {9102, C_MEMBER_OBJECT, 32, 1},
    {12889, C_MEMBER_OBJECT, 40, 1}, {10585, C_MEMBER_OBJECT, 48, 1},
    {10548, C_MEMBER_OBJECT, 56, 1}, {10572, C_MEMBER_OBJECT, 64, 1},
    {10510, C_MEMBER_OBJECT, 72, 1}, {10537, C_MEMBER_OBJECT, 80, 1},
    {10495, C_MEMBER_OBJECT, 88, 1}, {10562, C_MEMBER_OBJECT, 96, 1},
    {10522, C_MEMBER_OBJECT, 104, 1}, {10482, C_MEMBER_OBJECT, 112, 1},
    {8965, C_MEMBER_OBJECT, 128, 1}, {11723, C_MEMBER_OBJECT, 24, 1},
    {14336, C_MEMBER_OBJECT, 32, 1}, {17234, C_MEMBER_OBJECT, 128, 1},
    {17145, C_MEMBER_OBJECT, 136, 1}, {17788, C_MEMBER_OBJECT, 152, 1},
    {17234, C_MEMBER_OBJECT, 128, 1}, {17145, C_MEMBER_OBJECT, 136, 1},
    {17788, C_MEMBER_OBJECT, 152, 1}, {17788, C_MEMBER_OBJECT, 128, 1},
    {17234, C_MEMBER_OBJECT, 144, 1}, {11736, C_MEMBER_OBJECT, 16, 1},
    {9461, C_MEMBER_OBJECT, 24, 1}, {17484, C_MEMBER_OBJECT, 32, 1},
    {17121, C_MEMBER_OBJECT, 96, 1}, {17073, C_MEMBER_OBJECT, 104, 1},
    {17097, C_MEMBER_OBJECT, 112, 1}, {17049, C_MEMBER_OBJECT, 128, 1},
    {17001, C_MEMBER_OBJECT, 136, 1}, {17025, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    13113, 16639, 6217, 6714, 6704, 6739, 6733, 6639, 7286, 1623, 7351, 7408, 7396, 7662, 7936,
    4106, 4082, 4061, 8033, 8648, 8630, 8659, 8761, 8676, 12376, 8686, 8711, 8735, 8780, 8625, 8984,
    9109, 9512, 9562, 9609, 635, 9650, 9850, 10214, 10247, 10974, 11954, 11968, 11949, 12151, 11020,
    12354, 12511, 12577, 12610, 12588, 12777, 12770, 13227, 13733, 14016, 14194, 14188, 14343,
    15693, 11265, 14630, 14626, 14719, 15221, 15234, 15660, 16574, 16624, 16604, 15368, 15345,
    17545, 17794, 16678, 6030, 6233, 6255, 6278, 4005, 3195, 8043, 10224, 11250, 11788, 17287,
    10429, 10445, 10462, 10424, 755, 15760, 11900, 12340, 12544, 12595, 16697, 1116, 1164, 13804,
    15349, 16719, 17418, 17444, 17462, 16931, 1102, 6541, 6666, 13215, 13242, 13253, 7728, 15747,
    508, 9416, 9571, 15718, 116, 130, 542, 676, 863, 3119, 12, 28, 43, 181, 438, 701, 881, 915,
    1092, 1201, 2872, 2903, 3030, 3049, 3081, 3107, 3227, 3415, 3426, 616, 1226, 3479, 193, 381,
    520, 662, 713, 1274, 2887, 2916, 3093, 3328, 3403, 149, 232, 284, 582, 598, 819, 836, 1125,
    1300, 1353, 3182, 727, 3525, 744, 854, 927, 1144, 2823, 2857, 3237, 3293, 165, 261, 300, 323,
    3130, 3255, 3274, 3306, 3384, 11038, 11068, 15733, 15801, 15708, 15785, 6308,
};

const struct table table_3_13_0 = {
    {.hex = 0x030d00f0}, names, members, enumerators, types, held, static_types,
    675, 4, 262, 194,
    NULL,
};
