/* What the debug information of CPython 3.13.5t says: made by make-table. */
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
    "_elementtree._element_iterator\0" "_f_frame_data\0" "_finalizing\0" "_frame\0" "_gc_next\0"
    "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0" "_heaptypeobject\0"
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
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
    "cached_objects.typevar_type\0" "cached_objects.typevartuple_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_cache.object__getattribute__\0" "callable_iterator\0" "callback_context\0"
    "calliterobject\0" "capacity\0" "cause\0" "cell\0" "ceval.gil\0" "chainobject\0" "checker\0"
    "children\0" "cjk_module\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0"
    "cm_dict\0" "cmp\0" "co_argcount\0" "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0"
    "co_filename\0" "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0"
    "co_localsplusnames\0" "co_name\0" "co_names\0" "co_nlocalsplus\0" "co_qualname\0"
    "co_stacksize\0" "co_weakreflist\0" "code\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "collections.OrderedDict\0" "collections._deque_iterator\0"
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
    "enabled\0" "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0"
    "end_offset\0" "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0"
    "evaluate_bound\0" "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc\0"
    "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_locals_cache\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "finalizing\0" "first\0"
    "flags\0" "float\0" "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0"
    "free\0" "freeblock\0" "freepools\0" "frozenset\0" "func\0" "func_annotations\0"
    "func_builtins\0" "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0"
    "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0"
    "func_typeparams\0" "func_weakreflist\0" "function\0" "functools.KeyWrapper\0"
    "functools._lru_cache_wrapper\0" "functools._lru_list_elem\0" "functools.partial\0"
    "fut_callback0\0" "fut_callbacks\0" "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0"
    "fut_exception\0" "fut_exception_tb\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0" "future\0"
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
    "instancemethod\0" "instr_ptr\0" "instruction_sequence\0" "int\0" "intern\0" "interp\0"
    "interpreters.InterpreterError\0" "interpreters.InterpreterNotFoundError\0"
    "interpreters.head\0" "iobase\0" "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0"
    "it_markup.str.str\0" "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0"
    "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0"
    "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.batched\0"
    "itertools.chain\0" "itertools.combinations\0" "itertools.combinations_with_replacement\0"
    "itertools.compress\0" "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0"
    "itertools.filterfalse\0" "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0"
    "itertools.permutations\0" "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0"
    "itertools.takewhile\0" "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0"
    "keyfunc\0" "keylog_filename\0" "keyobject\0" "keys\0" "kind\0" "kw\0" "kwargs\0" "kwd_mark\0"
    "kwds\0" "last\0" "last_for_tail\0" "last_holder\0" "last_line\0" "lastrowid\0" "leftblock\0"
    "leftindex\0" "len\0" "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0"
    "lineterminator\0" "list\0" "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0"
    "literal\0" "local\0" "local_free\0" "localdicts\0" "localdummyobject\0" "localobject\0"
    "localsplus\0" "locked\0" "lockobject\0" "long_cnt\0" "long_step\0" "long_value.lv_tag\0"
    "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0"
    "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managed_static_type_state\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "mgmt.arenas\0"
    "mgmt.maxarenas\0" "mi_heap_t\0" "mi_page_queue_t\0" "mi_page_t\0" "mi_segment_t\0"
    "mimalloc.abandoned_pool.abandoned\0" "mimalloc.abandoned_pool.abandoned_visited\0"
    "mimalloc.heaps\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "moduledef\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0"
    "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0"
    "ob_gc_bits\0" "ob_item\0" "ob_mutex\0" "ob_ref\0" "ob_ref_local\0" "ob_ref_shared\0"
    "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_tid\0" "ob_type\0" "obj\0" "obj_type\0" "object\0"
    "object_hook\0" "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0"
    "od_inst_dict\0" "od_weakreflist\0" "odict_items\0" "odict_iterator\0" "odict_keys\0"
    "odict_values\0" "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0"
    "os.statvfs_result\0" "output_buffer\0" "owner\0" "pages\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "persistent_id\0" "persistent_id_attr\0" "persistent_load\0"
    "persistent_load_attr\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0"
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
    "row_factory\0" "rwpair\0" "s_format\0" "s_nested\0" "saved\0" "segment_info_slices\0"
    "segment_size\0" "segment_slices\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0"
    "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0"
    "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0" "simplequeueobject\0" "slice\0"
    "slice_count\0" "slice_entries\0" "slice_offset\0" "slices\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "stderrprinter\0" "ste_children\0"
    "ste_directives\0" "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0"
    "ste_varnames\0" "step\0" "stop\0" "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0"
    "strerror\0" "string\0" "stringio\0" "striterobject\0" "struct BLOCK\0"
    "struct _gil_runtime_state\0" "struct _obmalloc_state\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct mi_heap_s\0"
    "struct mi_page_queue_s\0" "struct mi_page_s\0" "struct mi_segment_s\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sys.flags\0" "sys.float_info\0" "sys.hash_info\0" "sys.int_info\0" "sys.legacy_event_handler\0"
    "sys.thread_info\0" "sys.version_info\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0"
    "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0"
    "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0" "task_exception_tb\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0"
    "tb_next\0" "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0"
    "this\0" "thread_delayed_free\0" "thread_id\0" "thread_watchdogs\0" "threading_local_key\0"
    "threading_local_sentinel\0" "threads.head\0" "threads.main\0" "thunk\0" "time.struct_time\0"
    "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0"
    "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
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
    "valid\0" "value\0" "values\0" "var_default\0" "var_name\0" "vectorcall_kwnames\0" "view.obj\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "writer.buffer\0" "xargs\0" "xblock_size\0"
    "xheap\0" "xi.PyExc_NotShareableError\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "xthread_free\0" "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0"
    "zlib.Decompress\0" "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {429, 0, 0, 88, 0, 0}, {429, 12269, 56, 8, 0, 0}, {429, 12994, 32, 8, 0, 0},
    {429, 13740, 40, 8, 0, 0}, {429, 15316, 48, 8, 0, 0}, {457, 0, 0, 80, 0, 0},
    {457, 13658, 32, 8, 0, 0}, {457, 13671, 40, 8, 0, 0}, {475, 0, 0, 72, 0, 0},
    {475, 9314, 56, 8, 0, 0}, {475, 16070, 32, 8, 0, 0}, {475, 16105, 48, 8, 0, 0},
    {475, 16372, 40, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6448, 0, 8, 0, 0},
    {489, 7367, 24, 8, 0, 0}, {489, 11907, 8, 8, 0, 0}, {1240, 0, 0, 16, 0, 0},
    {1240, 13651, 0, 8, 0, 0}, {1268, 0, 0, 72, 0, 0}, {1268, 8286, 40, 8, 0, 0},
    {1339, 0, 0, 168, 0, 0}, {1339, 6618, 160, 8, 0, 0}, {1339, 8798, 56, 8, 0, 0},
    {1339, 9405, 152, 8, 0, 0}, {1339, 12558, 32, 8, 0, 0}, {1339, 13552, 80, 8, 0, 0},
    {1339, 14482, 64, 8, 0, 0}, {1339, 17786, 72, 8, 0, 0}, {1404, 0, 0, 56, 0, 0},
    {1404, 10620, 40, 8, 0, 0}, {1404, 11907, 32, 8, 0, 0}, {1404, 15321, 48, 4, 6, 1},
    {1404, 15350, 48, 4, 5, 1}, {1404, 15364, 48, 4, 2, 3}, {1418, 0, 0, 56, 0, 0},
    {1418, 5987, 32, 8, 0, 0}, {1418, 5995, 40, 8, 0, 0}, {1434, 0, 0, 56, 0, 0},
    {1434, 6007, 40, 8, 0, 0}, {1434, 6016, 32, 8, 0, 0}, {1451, 0, 0, 96, 0, 0},
    {1451, 5896, 56, 8, 0, 0}, {1451, 5929, 40, 8, 0, 0}, {1451, 5937, 72, 8, 0, 0},
    {1451, 5960, 48, 8, 0, 0}, {1468, 0, 0, 104, 0, 0}, {1468, 12994, 96, 8, 0, 0},
    {1468, 13248, 88, 8, 0, 0}, {1491, 0, 0, 104, 0, 0}, {1491, 9295, 96, 8, 0, 0},
    {1491, 12950, 88, 8, 0, 0}, {1518, 0, 0, 88, 0, 0}, {1518, 6093, 40, 8, 0, 0},
    {1518, 7326, 72, 8, 0, 0}, {1518, 7998, 64, 8, 0, 0}, {1518, 13074, 48, 8, 0, 0},
    {1518, 16793, 56, 8, 0, 0}, {1540, 0, 0, 72, 0, 0}, {1540, 13120, 40, 8, 0, 0},
    {1558, 0, 0, 56, 0, 0}, {1558, 13208, 40, 8, 0, 0}, {1558, 13225, 48, 1, 0, 0},
    {1589, 0, 0, 72, 0, 0}, {1589, 12275, 32, 8, 0, 0}, {1589, 12280, 48, 8, 0, 0},
    {1589, 12289, 40, 8, 0, 0}, {1607, 0, 0, 80, 0, 0}, {1607, 12859, 72, 8, 0, 0},
    {1623, 0, 0, 80, 0, 0}, {1623, 13954, 32, 8, 0, 0}, {1623, 16809, 64, 8, 0, 0},
    {1633, 0, 0, 40, 0, 0}, {1633, 13174, 32, 8, 0, 0}, {1646, 0, 0, 224, 0, 0},
    {1646, 7446, 68, 4, 0, 0}, {1646, 7458, 216, 1, 0, 0}, {1646, 7475, 40, 8, 0, 0},
    {1646, 7485, 56, 8, 0, 0}, {1646, 7503, 128, 8, 0, 0}, {1646, 7515, 84, 4, 0, 0},
    {1646, 7530, 152, 8, 0, 0}, {1646, 7543, 120, 8, 0, 0}, {1646, 7562, 112, 8, 0, 0},
    {1646, 7581, 136, 8, 0, 0}, {1646, 7589, 48, 8, 0, 0}, {1646, 7598, 88, 4, 0, 0},
    {1646, 7613, 144, 8, 0, 0}, {1646, 7625, 80, 4, 0, 0}, {1659, 0, 0, 72, 0, 0},
    {1659, 17477, 64, 8, 0, 0}, {1659, 17482, 56, 8, 0, 0}, {1682, 0, 0, 64, 0, 0},
    {1682, 8134, 32, 8, 0, 0}, {1682, 8143, 40, 8, 0, 0}, {1692, 0, 0, 64, 0, 0},
    {1692, 16550, 32, 8, 0, 0}, {1692, 16558, 48, 8, 0, 0}, {1692, 16569, 40, 8, 0, 0},
    {1707, 0, 0, 56, 0, 0}, {1707, 17513, 40, 8, 0, 0}, {1707, 17525, 32, 8, 0, 0},
    {1720, 0, 0, 96, 0, 0}, {1720, 8064, 56, 8, 0, 0}, {1720, 8087, 40, 8, 0, 0},
    {1720, 8095, 72, 8, 0, 0}, {1720, 8118, 48, 8, 0, 0}, {1733, 0, 0, 40, 0, 0},
    {1733, 8226, 32, 8, 0, 0}, {1788, 0, 0, 64, 0, 0}, {1788, 10625, 40, 1, 0, 0},
    {1788, 17206, 56, 8, 0, 0}, {1835, 0, 0, 56, 0, 0}, {1835, 10625, 40, 1, 0, 0},
    {1835, 17206, 48, 8, 0, 0}, {1916, 0, 0, 56, 0, 0}, {1916, 8261, 40, 8, 0, 0},
    {1916, 8268, 48, 8, 0, 0}, {1916, 8279, 32, 8, 0, 0}, {1930, 0, 0, 24, 0, 0},
    {1930, 12524, 8, 8, 0, 0}, {1930, 12531, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0},
    {1945, 8813, 32, 0, 0, 0}, {1945, 8824, 10, 1, 0, 0}, {1945, 8832, 9, 1, 0, 0},
    {1945, 8852, 8, 1, 0, 0}, {1945, 8865, 24, 8, 0, 0}, {1945, 8877, 0, 8, 0, 0},
    {1945, 8887, 16, 8, 0, 0}, {1962, 0, 0, 64, 0, 0}, {1962, 12317, 48, 8, 0, 0},
    {1962, 12325, 32, 8, 0, 0}, {1962, 12333, 56, 8, 0, 0}, {1975, 0, 0, 16, 0, 0},
    {1975, 12524, 0, 8, 0, 0}, {1975, 12531, 8, 8, 0, 0}, {1994, 0, 0, 16, 0, 0},
    {1994, 7317, 0, 1, 0, 0}, {1994, 8984, 2, 1, 0, 0}, {1994, 17494, 3, 1, 0, 0},
    {1994, 17506, 8, 8, 0, 0}, {2007, 0, 0, 40, 0, 0}, {2007, 13138, 32, 8, 0, 0},
    {2021, 0, 0, 88, 0, 0}, {2021, 9320, 32, 8, 0, 0}, {2021, 9340, 64, 8, 0, 0},
    {2021, 9355, 40, 8, 0, 0}, {2021, 9382, 72, 8, 0, 0}, {2021, 9397, 48, 8, 0, 0},
    {2035, 0, 0, 160, 0, 0}, {2035, 9675, 128, 8, 0, 0}, {2035, 9692, 40, 8, 0, 0},
    {2035, 9706, 88, 8, 0, 0}, {2035, 9719, 64, 8, 0, 0}, {2035, 9729, 72, 8, 0, 0},
    {2035, 9753, 96, 8, 0, 0}, {2035, 9762, 32, 8, 0, 0}, {2035, 9775, 80, 8, 0, 0},
    {2035, 9791, 120, 8, 0, 0}, {2035, 9803, 48, 8, 0, 0}, {2035, 9813, 56, 8, 0, 0},
    {2035, 9827, 136, 8, 0, 0}, {2052, 0, 0, 16, 0, 0}, {2052, 4393, 0, 8, 0, 0},
    {2052, 4402, 8, 8, 0, 0}, {2062, 0, 0, 96, 0, 0}, {2062, 10275, 56, 8, 0, 0},
    {2062, 10298, 83, 1, 0, 0}, {2062, 10313, 88, 8, 0, 0}, {2062, 10323, 40, 8, 0, 0},
    {2062, 10354, 48, 8, 0, 0}, {2074, 0, 0, 184, 0, 0}, {2074, 10651, 32, 8, 0, 0},
    {2089, 0, 0, 296, 0, 0}, {2089, 5800, 32, 256, 0, 0}, {2106, 0, 0, 56, 0, 0},
    {2106, 6482, 48, 8, 0, 0}, {2124, 0, 0, 56, 0, 0}, {2124, 6801, 48, 8, 0, 0},
    {2145, 0, 0, 56, 0, 0}, {2145, 10413, 32, 8, 0, 0}, {2158, 0, 0, 944, 0, 0},
    {2158, 10658, 896, 8, 0, 0}, {2158, 10673, 904, 8, 0, 0}, {2158, 10683, 872, 8, 0, 0},
    {2158, 10691, 888, 8, 0, 0}, {2158, 10703, 880, 8, 0, 0}, {2175, 0, 0, 120, 0, 0},
    {2175, 12950, 88, 8, 0, 0}, {2175, 12994, 96, 8, 0, 0}, {2175, 12999, 112, 8, 0, 0},
    {2175, 13740, 104, 8, 0, 0}, {2195, 0, 0, 40, 0, 0}, {2195, 9670, 32, 8, 0, 0},
    {2218, 0, 0, 215616, 0, 0}, {2218, 4374, 7384, 8, 0, 0}, {2218, 5855, 10664, 8, 0, 0},
    {2218, 5875, 10656, 8, 0, 0}, {2218, 6167, 85784, 1952, 0, 0}, {2218, 6356, 10728, 8, 0, 0},
    {2218, 6373, 10736, 4, 0, 0}, {2218, 6455, 17440, 8, 0, 0}, {2218, 6526, 10648, 8, 0, 0},
    {2218, 6693, 7656, 8, 0, 0}, {2218, 6702, 8480, 8, 0, 0}, {2218, 6855, 197416, 160, 0, 0},
    {2218, 6870, 197528, 8, 0, 0}, {2218, 6898, 197416, 8, 0, 0}, {2218, 6930, 197432, 8, 0, 0},
    {2218, 6955, 197552, 8, 0, 0}, {2218, 6985, 197560, 8, 0, 0}, {2218, 7019, 197568, 8, 0, 0},
    {2218, 7055, 197440, 8, 0, 0}, {2218, 7087, 197536, 8, 0, 0}, {2218, 7115, 197544, 8, 0, 0},
    {2218, 7157, 196160, 8, 0, 0}, {2218, 7183, 196168, 8, 0, 0}, {2218, 7202, 196176, 8, 0, 0},
    {2218, 7229, 196184, 8, 0, 0}, {2218, 7337, 16, 8, 0, 0}, {2218, 7658, 7992, 8, 0, 0},
    {2218, 7680, 7984, 8, 0, 0}, {2218, 7700, 7976, 8, 0, 0}, {2218, 8616, 8464, 8, 0, 0},
    {2218, 9235, 85752, 8, 0, 0}, {2218, 9266, 85728, 8, 0, 0}, {2218, 9549, 7320, 4, 0, 0},
    {2218, 10147, 7616, 8, 0, 0}, {2218, 10160, 7600, 4, 0, 0}, {2218, 10174, 7608, 8, 0, 0},
    {2218, 10185, 7424, 72, 0, 0}, {2218, 10200, 7504, 24, 0, 0}, {2218, 10813, 7272, 8, 0, 0},
    {2218, 10847, 7704, 8, 0, 0}, {2218, 10867, 7680, 8, 0, 0}, {2218, 10885, 7664, 8, 0, 0},
    {2218, 10901, 7672, 8, 0, 0}, {2218, 12752, 10880, 8, 0, 0}, {2218, 12786, 10816, 8, 0, 0},
    {2218, 12907, 196264, 1088, 0, 0}, {2218, 12928, 197352, 64, 0, 0},
    {2218, 13032, 7264, 8, 0, 0}, {2218, 13298, 17432, 8, 0, 0}, {2218, 16037, 7648, 8, 0, 0},
    {2218, 16045, 8472, 8, 0, 0}, {2218, 16501, 7344, 8, 0, 0}, {2218, 16514, 7352, 8, 0, 0},
    {2218, 16891, 87736, 108424, 0, 0}, {2218, 16954, 186048, 9608, 0, 0},
    {2218, 16969, 186056, 9600, 0, 0}, {2218, 16996, 195672, 480, 0, 0},
    {2218, 17029, 87744, 98304, 0, 0}, {2218, 17562, 10688, 8, 0, 0}, {2218, 17586, 10672, 8, 0, 0},
    {2218, 17603, 10680, 8, 0, 0}, {2218, 17845, 10640, 8, 0, 0}, {2237, 0, 0, 56, 0, 0},
    {2237, 6032, 48, 8, 0, 0}, {2237, 13157, 40, 8, 0, 0}, {2250, 0, 0, 48, 0, 0},
    {2250, 12142, 32, 8, 0, 0}, {2250, 12160, 40, 4, 0, 0}, {2263, 0, 0, 40, 0, 0},
    {2263, 9566, 24, 4, 0, 0}, {2263, 12994, 0, 8, 0, 0}, {2263, 13430, 16, 8, 0, 0},
    {2263, 16858, 8, 4, 0, 0}, {2275, 0, 0, 16, 0, 0}, {2275, 12524, 0, 8, 0, 0},
    {2287, 0, 0, 32, 0, 0}, {2287, 12961, 16, 8, 0, 0}, {2287, 12974, 24, 8, 0, 0},
    {2299, 0, 0, 168, 0, 0}, {2299, 12475, 40, 8, 0, 0}, {2299, 17553, 80, 8, 0, 0},
    {2318, 0, 0, 32, 0, 0}, {2318, 12851, 0, 8, 0, 0}, {2330, 0, 0, 64, 0, 0},
    {2330, 10816, 32, 8, 0, 0}, {2330, 10824, 40, 8, 0, 0}, {2345, 0, 0, 120, 0, 0},
    {2345, 12296, 72, 8, 0, 0}, {2357, 0, 0, 80, 0, 0}, {2357, 12480, 40, 8, 0, 0},
    {2357, 12487, 32, 8, 0, 0}, {2357, 12495, 64, 8, 0, 0}, {2357, 12503, 48, 8, 0, 0},
    {2372, 0, 0, 96, 0, 0}, {2372, 12994, 88, 8, 0, 0}, {2390, 0, 0, 128, 0, 0},
    {2390, 13307, 88, 8, 0, 0}, {2390, 13326, 64, 8, 0, 0}, {2404, 0, 0, 128, 0, 0},
    {2404, 9477, 104, 8, 0, 0}, {2404, 9486, 112, 8, 0, 0}, {2404, 12986, 88, 8, 0, 0},
    {2404, 15581, 96, 8, 0, 0}, {2420, 0, 0, 32, 0, 0}, {2420, 13146, 11, 1, 0, 0},
    {2420, 13165, 10, 1, 0, 0}, {2420, 13181, 12, 4, 0, 0}, {2420, 13194, 16, 8, 0, 0},
    {2420, 13233, 0, 8, 0, 0}, {2420, 13240, 24, 8, 0, 0}, {2520, 0, 0, 216, 0, 0},
    {2520, 9496, 32, 8, 0, 0}, {2520, 10620, 64, 8, 0, 0}, {2520, 12445, 48, 8, 0, 0},
    {2520, 14984, 80, 128, 0, 0}, {2520, 16064, 56, 8, 0, 0}, {2520, 17465, 40, 8, 0, 0},
    {2532, 0, 0, 56, 0, 0}, {2532, 15275, 32, 8, 0, 0}, {2532, 15528, 48, 8, 0, 0},
    {2532, 15533, 40, 8, 0, 0}, {2565, 0, 0, 96, 0, 0}, {2565, 17500, 88, 8, 0, 0},
    {2619, 0, 0, 152, 0, 0}, {2619, 9062, 120, 8, 0, 0}, {2619, 9090, 128, 8, 0, 0},
    {2619, 9477, 96, 8, 0, 0}, {2619, 11949, 104, 8, 0, 0}, {2619, 12950, 88, 8, 0, 0},
    {2619, 13430, 112, 8, 0, 0}, {2619, 14116, 144, 8, 0, 0}, {2619, 16372, 136, 8, 0, 0},
    {2639, 0, 0, 96, 0, 0}, {2639, 7653, 88, 8, 0, 0}, {2679, 0, 0, 304, 0, 0},
    {2679, 6179, 144, 8, 0, 0}, {2679, 6189, 200, 8, 0, 0}, {2679, 6209, 192, 8, 0, 0},
    {2679, 6809, 96, 8, 0, 0}, {2679, 6822, 104, 8, 0, 0}, {2679, 7998, 208, 8, 0, 0},
    {2679, 8168, 112, 8, 0, 0}, {2679, 8186, 72, 8, 0, 0}, {2679, 8299, 232, 8, 0, 0},
    {2679, 8616, 128, 8, 0, 0}, {2679, 9226, 120, 8, 0, 0}, {2679, 10813, 224, 8, 0, 0},
    {2679, 11041, 16, 8, 0, 0}, {2679, 13015, 160, 8, 0, 0}, {2679, 13032, 8, 8, 0, 0},
    {2679, 14071, 0, 8, 0, 0}, {2679, 16429, 152, 8, 0, 0}, {2679, 16456, 288, 8, 0, 0},
    {2679, 16476, 296, 8, 0, 0}, {2693, 0, 0, 56, 0, 0}, {2693, 16331, 40, 8, 0, 0},
    {2693, 16340, 32, 8, 0, 0}, {2711, 0, 0, 48, 0, 0}, {2711, 13157, 40, 8, 0, 0},
    {2725, 0, 0, 432, 0, 0}, {2725, 16603, 272, 8, 0, 0}, {2725, 16611, 352, 8, 0, 0},
    {2725, 16620, 48, 8, 0, 0}, {2725, 16633, 368, 8, 0, 0}, {2725, 16642, 208, 8, 0, 0},
    {2725, 16651, 64, 8, 0, 0}, {2725, 16662, 280, 8, 0, 0}, {2725, 16670, 304, 8, 0, 0},
    {2725, 16684, 184, 8, 0, 0}, {2725, 16693, 56, 8, 0, 0}, {2725, 16705, 256, 8, 0, 0},
    {2725, 16716, 360, 8, 0, 0}, {2725, 16723, 40, 8, 0, 0}, {2725, 16731, 104, 8, 0, 0},
    {2725, 16739, 376, 8, 0, 0}, {2725, 16753, 200, 8, 0, 0}, {2725, 16765, 224, 8, 0, 0},
    {2738, 0, 0, 128, 0, 0}, {2738, 9039, 88, 8, 0, 0}, {2738, 13261, 96, 8, 0, 0},
    {2738, 14475, 120, 8, 0, 0}, {2759, 0, 0, 80, 0, 0}, {2759, 8286, 72, 8, 0, 0},
    {2775, 0, 0, 40, 0, 0}, {2775, 13217, 32, 8, 0, 0}, {2787, 0, 0, 88, 0, 0},
    {2787, 17707, 40, 8, 0, 0}, {2787, 17727, 32, 8, 0, 0}, {2803, 0, 0, 224, 0, 0},
    {2803, 5772, 208, 8, 0, 0}, {2803, 9460, 40, 8, 0, 0}, {2803, 11746, 32, 8, 0, 0},
    {2803, 13100, 64, 8, 0, 0}, {2803, 17220, 152, 8, 0, 0}, {2803, 17244, 160, 8, 0, 0},
    {2803, 17268, 144, 8, 0, 0}, {2803, 17292, 120, 8, 0, 0}, {2803, 17316, 128, 8, 0, 0},
    {2803, 17340, 112, 8, 0, 0}, {2979, 0, 0, 136, 0, 0}, {2979, 13745, 112, 8, 0, 0},
    {2979, 13758, 104, 8, 0, 0}, {3368, 0, 0, 288, 0, 0}, {3368, 6607, 88, 8, 0, 0},
    {3368, 6643, 232, 8, 0, 0}, {3368, 12558, 40, 8, 0, 0}, {3368, 12563, 48, 8, 0, 0},
    {3368, 13778, 224, 8, 0, 0}, {3368, 14438, 200, 8, 0, 0}, {3368, 14450, 208, 8, 0, 0},
    {3368, 14459, 216, 8, 0, 0}, {3368, 15246, 32, 8, 0, 0}, {3547, 0, 0, 40, 0, 0},
    {3547, 6024, 32, 8, 0, 0}, {3588, 0, 0, 40, 0, 0}, {3588, 8924, 32, 8, 0, 0},
    {3623, 0, 0, 16, 0, 0}, {3623, 9285, 0, 8, 0, 0}, {3623, 14085, 8, 8, 0, 0},
    {3640, 0, 0, 80, 0, 0}, {3640, 9327, 0, 8, 0, 0}, {3640, 9363, 16, 8, 0, 0},
    {3640, 9373, 40, 8, 0, 0}, {3640, 9625, 48, 8, 0, 0}, {3640, 10999, 56, 8, 0, 0},
    {3640, 12094, 72, 8, 0, 0}, {3640, 13566, 70, 1, 0, 0}, {3640, 14076, 8, 8, 0, 0},
    {3640, 15252, 64, 4, 0, 0}, {3660, 0, 0, 48, 0, 0}, {3660, 11216, 40, 8, 0, 0},
    {3678, 0, 0, 128, 0, 0}, {3678, 12450, 56, 8, 0, 0}, {3720, 0, 0, 328320, 0, 0},
    {3720, 4374, 608, 8, 0, 0}, {3720, 6356, 2256, 256, 0, 0}, {3720, 6373, 2512, 4, 0, 0},
    {3720, 6455, 10416, 16, 0, 0}, {3720, 6855, 13832, 8, 0, 0}, {3720, 6898, 13832, 8, 0, 0},
    {3720, 11116, 632, 8, 0, 0}, {3720, 13298, 1000, 16, 0, 0}, {3720, 14877, 1080, 1040, 0, 0},
    {3720, 16891, 10464, 3368, 0, 0}, {3753, 0, 0, 17816, 0, 0}, {3753, 6335, 304, 8, 0, 0},
    {3753, 6507, 0, 304, 0, 0}, {3753, 12828, 352, 12256, 0, 0}, {3772, 0, 0, 48, 0, 0},
    {3772, 11216, 40, 8, 0, 0}, {5764, 0, 0, 32, 0, 0}, {5764, 8917, 8, 8, 0, 0},
    {5764, 17213, 16, 8, 0, 0}, {5764, 17470, 0, 8, 0, 0}, {5781, 0, 0, 48, 0, 0},
    {5781, 8897, 40, 8, 0, 0}, {5781, 10948, 32, 8, 0, 0}, {6058, 0, 0, 48, 0, 0},
    {6058, 8480, 40, 8, 0, 0}, {6058, 17745, 32, 8, 0, 0}, {6155, 0, 0, 80, 0, 0},
    {6155, 6032, 48, 8, 0, 0}, {6155, 13129, 56, 8, 0, 0}, {6391, 0, 0, 24, 0, 0},
    {6391, 9670, 0, 8, 0, 0}, {6407, 0, 0, 24, 0, 0}, {6407, 6093, 8, 8, 0, 0},
    {6407, 9670, 0, 8, 0, 0}, {6407, 11811, 16, 8, 0, 0}, {6785, 0, 0, 48, 0, 0},
    {6785, 11216, 40, 8, 0, 0}, {7285, 0, 0, 24, 0, 0}, {7285, 7148, 0, 8, 0, 0},
    {7285, 12890, 8, 8, 0, 0}, {7302, 0, 0, 48, 0, 0}, {7302, 11157, 32, 8, 0, 0},
    {7302, 11204, 40, 8, 0, 0}, {7387, 0, 0, 48, 0, 0}, {7387, 7422, 32, 8, 0, 0},
    {8504, 0, 0, 72, 0, 0}, {8504, 8464, 64, 8, 0, 0}, {8524, 0, 0, 72, 0, 0},
    {8524, 8518, 48, 8, 0, 0}, {8540, 0, 0, 232, 0, 0}, {8540, 11883, 40, 8, 0, 0},
    {8540, 11893, 56, 8, 0, 0}, {8783, 0, 0, 72, 0, 0}, {8783, 8581, 32, 8, 0, 0},
    {8783, 8598, 56, 8, 0, 0}, {9118, 0, 0, 72, 0, 0}, {9118, 8993, 56, 8, 0, 0},
    {9118, 9006, 48, 8, 0, 0}, {9118, 9016, 40, 8, 0, 0}, {9118, 13441, 64, 8, 0, 0},
    {9536, 0, 0, 48, 0, 0}, {9536, 9670, 32, 8, 0, 0}, {9536, 11154, 40, 8, 0, 0},
    {10125, 0, 0, 40, 0, 0}, {10125, 13248, 32, 8, 0, 0}, {10138, 0, 0, 80, 0, 0},
    {10138, 6093, 40, 8, 0, 0}, {10138, 13512, 32, 8, 0, 0}, {10138, 13593, 48, 8, 0, 0},
    {11788, 0, 0, 48, 0, 0}, {11788, 7442, 32, 8, 0, 0}, {11788, 13261, 40, 8, 0, 0},
    {12011, 0, 0, 48, 0, 0}, {12011, 11216, 40, 8, 0, 0}, {12065, 0, 0, 40, 0, 0},
    {12199, 0, 0, 56, 0, 0}, {12199, 11903, 48, 8, 0, 0}, {12199, 15275, 32, 8, 0, 0},
    {12199, 15528, 40, 8, 0, 0}, {12219, 0, 0, 168, 0, 0}, {12219, 6833, 88, 8, 0, 0},
    {12219, 6839, 144, 8, 0, 0}, {12219, 9670, 104, 8, 0, 0}, {12219, 11818, 128, 8, 0, 0},
    {12219, 12250, 136, 8, 0, 0}, {12219, 14582, 0, 72, 0, 0}, {12236, 0, 0, 72, 0, 0},
    {12236, 11746, 56, 8, 0, 0}, {12236, 13032, 40, 8, 0, 0}, {12236, 14529, 64, 8, 0, 0},
    {12343, 0, 0, 48, 0, 0}, {12343, 16662, 24, 8, 0, 0}, {12343, 16739, 32, 8, 0, 0},
    {12343, 16858, 0, 8, 0, 0}, {12387, 0, 0, 48, 0, 0}, {12387, 9670, 40, 8, 0, 0},
    {12387, 11284, 32, 8, 0, 0}, {12418, 0, 0, 40, 0, 0}, {12418, 12397, 32, 8, 0, 0},
    {12703, 0, 0, 3064, 0, 0}, {12703, 11798, 2872, 16, 0, 0}, {12703, 13572, 1040, 1800, 0, 0},
    {12703, 16409, 2840, 8, 0, 0}, {12713, 0, 0, 24, 0, 0}, {12713, 9560, 0, 8, 0, 0},
    {12729, 0, 0, 96, 0, 0}, {12729, 7317, 10, 2, 0, 0}, {12729, 8390, 9, 1, 0, 0},
    {12729, 9635, 16, 8, 0, 0}, {12729, 12043, 32, 8, 0, 0}, {12729, 13032, 56, 8, 0, 0},
    {12729, 14918, 0, 4, 0, 0}, {12729, 14944, 4, 4, 0, 0}, {12729, 16070, 8, 1, 3, 4},
    {12729, 17827, 28, 4, 0, 0}, {12729, 17839, 48, 8, 0, 0}, {12729, 17983, 40, 8, 0, 0},
    {12739, 0, 0, 49512, 0, 0}, {12739, 5808, 176, 8, 0, 0}, {12739, 8017, 216, 8, 0, 0},
    {12739, 11803, 240, 4, 0, 0}, {12739, 14697, 232, 8, 0, 0}, {12739, 14717, 32, 8, 0, 0},
    {12739, 14730, 224, 8, 0, 0}, {12739, 14930, 248, 8, 0, 0}, {12739, 14957, 264, 49248, 0, 0},
    {13414, 0, 0, 80, 0, 0}, {13414, 8570, 64, 8, 0, 0}, {13414, 8589, 40, 8, 0, 0},
    {13414, 8598, 72, 8, 0, 0}, {13726, 0, 0, 80, 0, 0}, {13726, 6093, 40, 8, 0, 0},
    {13726, 9578, 32, 8, 0, 0}, {13726, 11808, 48, 8, 0, 0}, {14218, 0, 0, 80, 0, 0},
    {14218, 14163, 48, 8, 0, 0}, {14218, 14172, 56, 8, 0, 0}, {14218, 14181, 32, 8, 0, 0},
    {14218, 14190, 64, 8, 0, 0}, {14218, 14200, 40, 8, 0, 0}, {14326, 0, 0, 240, 0, 0},
    {14326, 344, 192, 8, 0, 0}, {14326, 354, 184, 8, 0, 0}, {14326, 536, 168, 8, 0, 0},
    {14326, 775, 208, 8, 0, 0}, {14326, 790, 176, 8, 0, 0}, {14326, 805, 216, 8, 0, 0},
    {14326, 1183, 232, 8, 0, 0}, {14326, 1209, 200, 8, 0, 0}, {14326, 1387, 224, 8, 0, 0},
    {14326, 3426, 160, 8, 0, 0}, {14326, 6467, 152, 8, 0, 0}, {14326, 6547, 104, 8, 0, 0},
    {14326, 8218, 96, 8, 0, 0}, {14326, 14150, 144, 8, 0, 0}, {14326, 14654, 120, 8, 0, 0},
    {14326, 15398, 88, 8, 0, 0}, {14326, 16377, 128, 8, 0, 0}, {14326, 16783, 136, 8, 0, 0},
    {14402, 0, 0, 64, 0, 0}, {14402, 11907, 56, 8, 0, 0}, {14402, 15275, 32, 8, 0, 0},
    {14402, 15528, 48, 8, 0, 0}, {14402, 15533, 40, 8, 0, 0}, {14545, 0, 0, 48, 0, 0},
    {14545, 14785, 40, 8, 0, 0}, {14789, 0, 0, 48, 0, 0}, {14789, 11216, 40, 8, 0, 0},
    {14847, 0, 0, 16, 0, 0}, {14847, 10620, 8, 8, 0, 0}, {14847, 11746, 0, 8, 0, 0},
    {14856, 0, 0, 64, 0, 0}, {14856, 14870, 32, 8, 0, 0}, {14894, 0, 0, 88, 0, 0},
    {14894, 6568, 56, 8, 0, 0}, {14894, 6578, 64, 8, 0, 0}, {15414, 0, 0, 48, 0, 0},
    {15414, 14964, 32, 8, 0, 0}, {15606, 0, 0, 48, 0, 0}, {15606, 11216, 40, 8, 0, 0},
    {15620, 0, 0, 528, 0, 0}, {15620, 8286, 8, 512, 0, 0}, {15620, 14560, 520, 8, 0, 0},
    {15633, 0, 0, 216, 0, 0}, {15633, 9023, 0, 4, 0, 0}, {15633, 11851, 16, 8, 0, 0},
    {15633, 12105, 24, 4, 0, 0}, {15659, 0, 0, 263248, 0, 0}, {15659, 12676, 512, 8, 0, 0},
    {15659, 12688, 520, 4, 0, 0}, {15682, 0, 0, 32, 0, 0}, {15682, 10620, 8, 8, 0, 0},
    {15682, 11746, 0, 8, 0, 0}, {15682, 13032, 16, 8, 0, 0}, {15700, 0, 0, 48, 0, 0},
    {15700, 5847, 0, 8, 0, 0}, {15700, 9650, 24, 8, 0, 0}, {15700, 13088, 20, 4, 0, 0},
    {15700, 13978, 8, 8, 0, 0}, {15720, 0, 0, 48, 0, 0}, {15720, 11266, 4, 4, 0, 0},
    {15738, 0, 0, 24, 0, 0}, {15759, 0, 0, 3064, 0, 0}, {15759, 11798, 2872, 16, 0, 0},
    {15759, 13572, 1040, 1800, 0, 0}, {15759, 16409, 2840, 8, 0, 0}, {15776, 0, 0, 24, 0, 0},
    {15776, 9560, 0, 8, 0, 0}, {15799, 0, 0, 96, 0, 0}, {15799, 7317, 10, 2, 0, 0},
    {15799, 8390, 9, 1, 0, 0}, {15799, 9635, 16, 8, 0, 0}, {15799, 12043, 32, 8, 0, 0},
    {15799, 13032, 56, 8, 0, 0}, {15799, 14918, 0, 4, 0, 0}, {15799, 14944, 4, 4, 0, 0},
    {15799, 16070, 8, 1, 3, 4}, {15799, 17827, 28, 4, 0, 0}, {15799, 17839, 48, 8, 0, 0},
    {15799, 17983, 40, 8, 0, 0}, {15816, 0, 0, 49512, 0, 0}, {15816, 5808, 176, 8, 0, 0},
    {15816, 8017, 216, 8, 0, 0}, {15816, 11803, 240, 4, 0, 0}, {15816, 14697, 232, 8, 0, 0},
    {15816, 14717, 32, 8, 0, 0}, {15816, 14730, 224, 8, 0, 0}, {15816, 14930, 248, 8, 0, 0},
    {15816, 14957, 264, 49248, 0, 0}, {15836, 0, 0, 48, 0, 0}, {15836, 6082, 32, 4, 0, 0},
    {15836, 9640, 8, 8, 0, 0}, {15836, 12461, 44, 4, 0, 0}, {15836, 13046, 40, 4, 0, 0},
    {15836, 14499, 0, 8, 0, 0}, {15836, 16058, 36, 4, 0, 0}, {15855, 0, 0, 24, 0, 0},
    {15855, 12994, 8, 8, 0, 0}, {15885, 0, 0, 56, 0, 0}, {15885, 13248, 40, 8, 0, 0},
    {15885, 13252, 48, 8, 0, 0}, {15885, 16858, 32, 8, 0, 0}, {16348, 0, 0, 512, 0, 0},
    {16348, 11154, 32, 8, 0, 0}, {16348, 13037, 48, 8, 0, 0}, {16348, 13112, 40, 4, 0, 0},
    {16348, 17506, 56, 456, 0, 0}, {17396, 0, 0, 48, 0, 0}, {17396, 11216, 40, 8, 0, 0},
    {17414, 0, 0, 48, 0, 0}, {17414, 6093, 32, 8, 0, 0}, {17414, 13593, 40, 8, 0, 0},
    {17772, 0, 0, 48, 0, 0}, {17772, 8552, 32, 8, 0, 0}, {17772, 14780, 40, 8, 0, 0},
    {17968, 0, 0, 96, 0, 0}, {17968, 10611, 88, 8, 0, 0}, {18023, 0, 0, 64, 0, 0},
    {18023, 11733, 40, 8, 0, 0}, {18023, 14529, 48, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3514, 22}, {12890, 5},
};

static const struct table_type types[] = {
    {43, 1468, 104, 104, 0, 8}, {116, 1518, 88, 88, 8, 6}, {130, 1491, 104, 104, 14, 8},
    {701, 2175, 120, 120, 22, 10}, {755, 11009, 80, 80, 32, 1}, {1092, 2372, 96, 96, 33, 7},
    {1201, 2404, 128, 128, 40, 10}, {1623, 1623, 80, 80, 50, 0}, {3049, 2565, 96, 96, 50, 7},
    {3081, 2619, 152, 152, 57, 14}, {3119, 2639, 96, 96, 71, 7}, {3255, 2738, 128, 128, 78, 9},
    {3274, 2738, 128, 128, 87, 9}, {3306, 2738, 128, 128, 96, 9}, {3824, 3850, 64, 64, 105, 3},
    {3894, 652, 120, 120, 108, 10}, {3910, 10108, 40, 40, 118, 1}, {3930, 3139, 160, 160, 119, 14},
    {3944, 3147, 48, 48, 133, 2}, {3973, 58, 456, 456, 135, 0}, {3989, 72, 248, 248, 135, 0},
    {4005, 3571, 48, 48, 135, 2}, {4021, 86, 128, 128, 137, 0}, {4040, 100, 168, 168, 137, 1},
    {4061, 5173, 64, 64, 138, 3}, {4082, 5212, 56, 56, 141, 2}, {4106, 5190, 64, 64, 143, 3},
    {4125, 400, 64, 64, 146, 1}, {4138, 2847, 104, 104, 147, 3}, {4150, 3434, 88, 88, 150, 3},
    {4162, 16089, 80, 80, 153, 1}, {4181, 206, 88, 88, 154, 1}, {4196, 1572, 176, 176, 155, 10},
    {4213, 219, 144, 144, 165, 3}, {4234, 411, 48, 48, 168, 2}, {4254, 3063, 48, 48, 170, 1},
    {4279, 16074, 112, 112, 171, 2}, {4294, 1767, 56, 56, 173, 1}, {4309, 1747, 48, 48, 174, 1},
    {4329, 457, 80, 80, 175, 2}, {4426, 447, 48, 48, 177, 0}, {4440, 690, 48, 48, 177, 0},
    {4470, 2602, 104, 48, 177, 1}, {4498, 3444, 48, 48, 178, 0}, {4539, 14666, 64, 64, 178, 4},
    {4558, 6634, 168, 168, 182, 3}, {4577, 6634, 168, 168, 185, 3}, {4596, 6634, 168, 168, 188, 3},
    {4615, 6766, 80, 80, 191, 3}, {4627, 9470, 64, 64, 194, 2}, {4638, 13057, 56, 56, 196, 2},
    {4668, 15597, 184, 184, 198, 6}, {4681, 16390, 216, 216, 204, 12}, {4699, 6774, 40, 40, 216, 1},
    {4718, 11134, 48, 48, 217, 2}, {4730, 3606, 96, 96, 219, 6}, {4744, 3736, 80, 80, 225, 5},
    {4770, 1372, 96, 96, 230, 2}, {4787, 250, 208, 208, 232, 0}, {4808, 368, 240, 240, 232, 1},
    {4831, 893, 48, 48, 233, 0}, {4840, 947, 48, 48, 233, 1}, {4871, 968, 72, 72, 234, 1},
    {4915, 1002, 64, 64, 235, 2}, {4959, 1036, 80, 80, 237, 2}, {4997, 1064, 72, 72, 239, 3},
    {5035, 3009, 72, 72, 242, 0}, {5073, 1268, 72, 72, 242, 0}, {5087, 1339, 168, 168, 242, 8},
    {5103, 1316, 40, 40, 250, 1}, {5128, 3368, 288, 288, 251, 9}, {5146, 3343, 40, 40, 260, 1},
    {5232, 14894, 88, 88, 261, 1}, {5251, 2931, 56, 56, 262, 0}, {5262, 2942, 48, 48, 262, 0},
    {5279, 2942, 48, 48, 262, 0}, {5296, 2966, 48, 48, 262, 0}, {5313, 2966, 48, 48, 262, 0},
    {5330, 2955, 48, 48, 262, 0}, {5345, 2955, 48, 48, 262, 0}, {5360, 2955, 48, 48, 262, 0},
    {5375, 2955, 48, 48, 262, 0}, {5390, 2955, 48, 48, 262, 0}, {5406, 2955, 48, 48, 262, 0},
    {5422, 2546, 72, 72, 262, 0}, {5474, 2995, 280, 280, 262, 3}, {5491, 3167, 56, 56, 265, 1},
    {5509, 2450, 48, 48, 266, 0}, {5526, 2480, 48, 48, 266, 0}, {5541, 2495, 48, 48, 266, 1},
    {5557, 2467, 128, 128, 267, 5}, {5574, 2508, 96, 96, 272, 5}, {5590, 2587, 72, 72, 277, 2},
    {5605, 17426, 128, 128, 279, 2}, {5645, 14570, 64, 64, 281, 1}, {5659, 2658, 40, 40, 282, 0},
    {5681, 12082, 72, 72, 282, 5}, {5696, 12065, 40, 40, 287, 1}, {5716, 12112, 40, 40, 288, 0},
    {5729, 16577, 80, 80, 288, 1}, {6042, 6058, 48, 48, 289, 2}, {6107, 6155, 80, 80, 291, 1},
    {6119, 6139, 56, 56, 292, 1}, {6171, 1, 40, 40, 293, 1}, {6229, 1451, 160, 96, 294, 6},
    {6245, 1418, 56, 56, 300, 2}, {6267, 1434, 56, 56, 302, 2}, {6290, 3547, 40, 40, 304, 1},
    {6651, 1589, 72, 72, 305, 3}, {6678, 1589, 80, 72, 308, 3}, {6716, 1540, 72, 72, 311, 0},
    {6726, 6785, 48, 48, 311, 1}, {6751, 15606, 48, 48, 312, 1}, {7267, 7302, 48, 48, 313, 2},
    {7332, 1633, 40, 40, 315, 1}, {7387, 7387, 48, 48, 316, 2}, {7399, 1916, 72, 56, 318, 3},
    {7653, 1646, 216, 224, 321, 10}, {7719, 5060, 128, 128, 331, 2}, {7743, 8524, 72, 72, 333, 1},
    {7771, 8524, 72, 72, 334, 1}, {7807, 5781, 48, 48, 335, 1}, {7832, 8504, 72, 72, 336, 1},
    {7856, 8540, 232, 232, 337, 1}, {8024, 2062, 160, 96, 338, 6}, {8034, 1733, 40, 40, 344, 1},
    {8315, 1808, 48, 48, 345, 1}, {8340, 1788, 64, 64, 346, 1}, {8358, 1835, 56, 56, 347, 1},
    {8372, 1851, 48, 48, 348, 2}, {8403, 1897, 112, 112, 350, 2}, {8419, 1871, 48, 48, 352, 2},
    {8616, 1962, 64, 64, 354, 0}, {8621, 8783, 72, 72, 354, 2}, {8639, 3588, 40, 40, 356, 1},
    {8650, 8783, 72, 72, 357, 2}, {8667, 3588, 40, 40, 359, 1}, {8677, 8783, 72, 72, 360, 2},
    {8702, 8783, 72, 72, 362, 2}, {8726, 8783, 72, 72, 364, 2}, {8752, 8783, 72, 72, 366, 2},
    {8771, 3588, 40, 40, 368, 1}, {9108, 9118, 72, 72, 369, 4}, {9415, 9433, 72, 72, 373, 2},
    {9511, 9536, 48, 48, 375, 2}, {9581, 9599, 64, 64, 377, 2}, {9619, 4386, 152, 88, 379, 5},
    {9660, 2520, 216, 216, 384, 9}, {9860, 2035, 160, 160, 393, 14}, {9869, 11788, 48, 48, 407, 2},
    {9890, 12219, 168, 168, 409, 11}, {9919, 12236, 72, 72, 420, 4}, {9944, 13726, 80, 80, 424, 5},
    {10224, 2062, 160, 96, 429, 6}, {10234, 10125, 40, 40, 435, 1}, {10257, 1916, 64, 56, 436, 3},
    {10434, 2145, 56, 56, 439, 2}, {10439, 2089, 296, 296, 441, 1}, {10455, 2106, 48, 56, 442, 1},
    {10472, 2124, 48, 56, 443, 1}, {11030, 4758, 40, 48, 444, 0}, {11260, 2074, 184, 184, 444, 2},
    {11275, 14789, 48, 48, 446, 1}, {11290, 4411, 48, 48, 447, 2}, {11309, 16362, 64, 64, 449, 2},
    {11324, 16348, 512, 512, 451, 3}, {11350, 5823, 72, 72, 454, 4}, {11371, 6512, 56, 56, 458, 1},
    {11389, 7347, 48, 48, 459, 2}, {11405, 7874, 72, 72, 461, 2}, {11428, 8239, 72, 72, 463, 2},
    {11468, 7946, 48, 48, 465, 2}, {11487, 8052, 56, 56, 467, 2}, {11503, 8249, 64, 64, 469, 2},
    {11519, 8901, 56, 56, 471, 2}, {11539, 9518, 48, 48, 473, 2}, {11561, 10388, 88, 88, 475, 5},
    {11579, 11141, 72, 72, 480, 1}, {11596, 13578, 56, 56, 481, 3}, {11615, 13805, 80, 80, 484, 2},
    {11638, 14136, 64, 64, 486, 2}, {11656, 14508, 48, 48, 488, 1}, {11673, 15261, 48, 48, 489, 2},
    {11691, 16110, 56, 56, 491, 2}, {11711, 18006, 72, 72, 493, 3}, {11798, 2074, 184, 184, 496, 2},
    {11922, 11936, 80, 80, 498, 1}, {11971, 2237, 56, 56, 499, 0}, {11976, 3660, 48, 48, 499, 1},
    {11990, 12011, 48, 48, 500, 1}, {12180, 12199, 56, 56, 501, 3}, {12369, 3678, 128, 128, 504, 1},
    {12383, 12387, 48, 48, 505, 2}, {12405, 12418, 40, 40, 507, 1}, {12540, 1916, 64, 56, 508, 3},
    {12573, 12589, 64, 64, 511, 1}, {12606, 2299, 160, 168, 512, 3}, {12617, 2330, 64, 64, 515, 3},
    {12624, 17772, 48, 48, 518, 2}, {12639, 1916, 72, 56, 520, 3}, {12868, 12878, 96, 96, 523, 1},
    {12890, 2357, 80, 80, 524, 4}, {13375, 13414, 80, 80, 528, 3}, {13445, 6431, 56, 56, 531, 1},
    {13465, 11243, 64, 64, 532, 1}, {13485, 12657, 80, 80, 533, 4}, {13519, 2602, 112, 48, 537, 1},
    {13534, 2602, 48, 48, 538, 1}, {13926, 2429, 120, 120, 539, 2}, {13997, 14016, 96, 96, 541, 1},
    {14034, 429, 88, 88, 542, 4}, {14049, 2979, 136, 136, 546, 2}, {14209, 14218, 80, 80, 548, 5},
    {14294, 17968, 96, 96, 553, 1}, {14381, 14402, 64, 64, 554, 4}, {14418, 903, 104, 104, 558, 3},
    {14427, 1254, 112, 112, 561, 4}, {14536, 14545, 48, 48, 565, 1}, {14745, 14279, 40, 40, 566, 0},
    {14758, 13962, 64, 64, 566, 1}, {14819, 2520, 216, 216, 567, 9}, {14823, 14856, 64, 64, 576, 1},
    {14912, 2532, 56, 56, 577, 3}, {15169, 14312, 64, 64, 580, 2},
    {15182, 14326, 240, 240, 582, 15}, {15201, 14346, 120, 120, 597, 7},
    {15216, 3808, 48, 48, 604, 2}, {15228, 14362, 48, 48, 606, 0}, {15414, 15414, 48, 48, 606, 2},
    {15542, 17396, 48, 48, 608, 1}, {15561, 17396, 48, 48, 609, 1}, {15879, 15885, 56, 56, 610, 3},
    {15912, 5629, 160, 160, 613, 7}, {15927, 2602, 48, 48, 620, 1}, {16533, 2602, 56, 48, 621, 1},
    {16793, 5753, 56, 56, 622, 2}, {16823, 2711, 40, 48, 624, 1}, {16843, 3772, 48, 48, 625, 1},
    {16858, 4454, 944, 944, 626, 12}, {16897, 10138, 80, 80, 638, 4}, {16916, 3701, 40, 40, 642, 1},
    {16938, 17414, 48, 48, 643, 2}, {17089, 13635, 72, 72, 645, 4}, {17106, 13615, 40, 40, 649, 1},
    {17127, 13615, 40, 40, 650, 1}, {17150, 16875, 72, 72, 651, 5}, {17171, 17056, 96, 96, 656, 7},
    {17186, 17070, 56, 56, 663, 3}, {17380, 14099, 56, 56, 666, 0}, {17506, 2074, 184, 184, 666, 2},
    {17626, 3791, 88, 88, 668, 4}, {17652, 3791, 88, 88, 672, 4}, {17670, 3791, 88, 88, 676, 4},
    {17753, 1916, 72, 56, 680, 3}, {17872, 475, 72, 72, 683, 4}, {17902, 3209, 184, 184, 687, 16},
    {17936, 3463, 152, 152, 703, 13}, {18002, 18023, 64, 64, 716, 2},
    {18033, 7935, 184, 184, 718, 3}, {18047, 7935, 184, 184, 721, 3},
    {18063, 3497, 200, 200, 724, 2}, {18086, 2803, 224, 224, 726, 9},
};

static const struct table_held held[] = {
    {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {13248, C_MEMBER_OBJECT, 88, 1}, {12994, C_MEMBER_OBJECT, 96, 1},
    {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {12950, C_MEMBER_OBJECT, 88, 1}, {9295, C_MEMBER_OBJECT, 96, 1}, {8616, C_MEMBER_OBJECT, 32, 1},
    {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {12950, C_MEMBER_OBJECT, 88, 1}, {12994, C_MEMBER_OBJECT, 96, 1},
    {13740, C_MEMBER_OBJECT, 104, 1}, {12999, C_MEMBER_OBJECT, 112, 1},
    {14682, C_MEMBER_OBJECT, 72, 1}, {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1},
    {13074, C_MEMBER_OBJECT, 48, 1}, {16793, C_MEMBER_OBJECT, 56, 1},
    {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1}, {12994, C_MEMBER_OBJECT, 88, 1},
    {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {12986, C_MEMBER_OBJECT, 88, 1}, {15581, C_MEMBER_OBJECT, 96, 1},
    {9477, C_MEMBER_OBJECT, 104, 1}, {9486, C_MEMBER_OBJECT, 112, 1},
    {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {17500, C_MEMBER_OBJECT, 88, 1}, {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1},
    {13074, C_MEMBER_OBJECT, 48, 1}, {16793, C_MEMBER_OBJECT, 56, 1},
    {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1}, {12950, C_MEMBER_OBJECT, 88, 1},
    {9477, C_MEMBER_OBJECT, 96, 1}, {11949, C_MEMBER_OBJECT, 104, 1},
    {13430, C_MEMBER_OBJECT, 112, 1}, {9062, C_MEMBER_OBJECT, 120, 1},
    {9090, C_MEMBER_OBJECT, 128, 1}, {16372, C_MEMBER_OBJECT, 136, 1},
    {14116, C_MEMBER_OBJECT, 144, 1}, {8616, C_MEMBER_OBJECT, 32, 1},
    {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {7653, C_MEMBER_OBJECT, 88, 1}, {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1},
    {13074, C_MEMBER_OBJECT, 48, 1}, {16793, C_MEMBER_OBJECT, 56, 1},
    {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1}, {9039, C_MEMBER_OBJECT, 88, 1},
    {13261, C_MEMBER_OBJECT, 96, 1}, {14475, C_MEMBER_OBJECT, 120, 1},
    {8616, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {9039, C_MEMBER_OBJECT, 88, 1}, {13261, C_MEMBER_OBJECT, 96, 1},
    {14475, C_MEMBER_OBJECT, 120, 1}, {8616, C_MEMBER_OBJECT, 32, 1},
    {6093, C_MEMBER_OBJECT, 40, 1}, {13074, C_MEMBER_OBJECT, 48, 1},
    {16793, C_MEMBER_OBJECT, 56, 1}, {7998, C_MEMBER_OBJECT, 64, 1}, {7326, C_MEMBER_OBJECT, 72, 1},
    {9039, C_MEMBER_OBJECT, 88, 1}, {13261, C_MEMBER_OBJECT, 96, 1},
    {14475, C_MEMBER_OBJECT, 120, 1}, {3880, C_MEMBER_OBJECT, 32, 1},
    {3839, C_MEMBER_OBJECT, 40, 1}, {3860, C_MEMBER_OBJECT, 48, 1}, {10067, C_MEMBER_OBJECT, 32, 1},
    {9962, C_MEMBER_OBJECT, 40, 1}, {10023, C_MEMBER_OBJECT, 48, 1}, {9976, C_MEMBER_OBJECT, 56, 1},
    {10036, C_MEMBER_OBJECT, 64, 1}, {10050, C_MEMBER_OBJECT, 72, 1},
    {10076, C_MEMBER_OBJECT, 80, 1}, {10087, C_MEMBER_OBJECT, 88, 1},
    {9990, C_MEMBER_OBJECT, 96, 1}, {10005, C_MEMBER_OBJECT, 104, 1},
    {10101, C_MEMBER_OBJECT, 32, 1}, {16284, C_MEMBER_OBJECT, 32, 1},
    {16133, C_MEMBER_OBJECT, 40, 1}, {16211, C_MEMBER_OBJECT, 48, 1},
    {16148, C_MEMBER_OBJECT, 56, 1}, {16235, C_MEMBER_OBJECT, 64, 1},
    {16250, C_MEMBER_OBJECT, 72, 1}, {16304, C_MEMBER_OBJECT, 80, 1},
    {16316, C_MEMBER_OBJECT, 88, 1}, {16163, C_MEMBER_OBJECT, 96, 1},
    {16179, C_MEMBER_OBJECT, 104, 1}, {16268, C_MEMBER_OBJECT, 128, 1},
    {16225, C_MEMBER_OBJECT, 136, 1}, {16294, C_MEMBER_OBJECT, 144, 1},
    {16198, C_MEMBER_OBJECT, 152, 1}, {15904, C_MEMBER_OBJECT, 32, 1},
    {15897, C_MEMBER_OBJECT, 40, 1}, {12983, C_MEMBER_OBJECT, 32, 1},
    {13248, C_MEMBER_OBJECT, 40, 1}, {17453, C_MEMBER_OBJECT, 120, 1},
    {8134, C_MEMBER_OBJECT, 32, 1}, {8143, C_MEMBER_OBJECT, 40, 1}, {8152, C_MEMBER_OBJECT, 48, 1},
    {17525, C_MEMBER_OBJECT, 32, 1}, {17513, C_MEMBER_OBJECT, 40, 1},
    {16550, C_MEMBER_OBJECT, 32, 1}, {16569, C_MEMBER_OBJECT, 40, 1},
    {16558, C_MEMBER_OBJECT, 48, 1}, {11956, C_MEMBER_OBJECT, 56, 1},
    {10973, C_MEMBER_OBJECT, 32, 1}, {8608, C_MEMBER_OBJECT, 40, 1}, {9453, C_MEMBER_OBJECT, 48, 1},
    {17786, C_MEMBER_OBJECT, 32, 1}, {8608, C_MEMBER_OBJECT, 40, 1}, {9138, C_MEMBER_OBJECT, 80, 1},
    {13248, C_MEMBER_OBJECT, 64, 1}, {14233, C_MEMBER_OBJECT, 56, 1},
    {6490, C_MEMBER_OBJECT, 48, 1}, {6497, C_MEMBER_OBJECT, 80, 1},
    {16527, C_MEMBER_OBJECT, 112, 1}, {7148, C_MEMBER_OBJECT, 120, 1},
    {8006, C_MEMBER_OBJECT, 128, 1}, {6098, C_MEMBER_OBJECT, 136, 1},
    {14521, C_MEMBER_OBJECT, 144, 1}, {7359, C_MEMBER_OBJECT, 152, 1},
    {9129, C_MEMBER_OBJECT, 160, 1}, {13604, C_MEMBER_OBJECT, 168, 1},
    {8006, C_MEMBER_OBJECT, 96, 1}, {7148, C_MEMBER_OBJECT, 104, 1},
    {14521, C_MEMBER_OBJECT, 112, 1}, {11746, C_MEMBER_OBJECT, 32, 1},
    {8616, C_MEMBER_OBJECT, 40, 1}, {11741, C_MEMBER_OBJECT, 40, 1}, {6490, C_MEMBER_OBJECT, 48, 1},
    {6497, C_MEMBER_OBJECT, 80, 1}, {13507, C_MEMBER_OBJECT, 48, 1},
    {17704, C_MEMBER_OBJECT, 40, 1}, {14628, C_MEMBER_OBJECT, 56, 1},
    {15151, C_MEMBER_OBJECT, 64, 1}, {13157, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {14443, C_MEMBER_OBJECT, 32, 1}, {17800, C_MEMBER_OBJECT, 40, 1},
    {8616, C_MEMBER_OBJECT, 48, 1}, {17692, C_MEMBER_OBJECT, 56, 1},
    {14414, C_MEMBER_OBJECT, 32, 1}, {8616, C_MEMBER_OBJECT, 152, 1},
    {17692, C_MEMBER_OBJECT, 160, 1}, {14414, C_MEMBER_OBJECT, 32, 1},
    {8616, C_MEMBER_OBJECT, 152, 1}, {17692, C_MEMBER_OBJECT, 160, 1},
    {14414, C_MEMBER_OBJECT, 32, 1}, {8616, C_MEMBER_OBJECT, 152, 1},
    {17692, C_MEMBER_OBJECT, 160, 1}, {6564, C_MEMBER_OBJECT, 32, 1},
    {8616, C_MEMBER_OBJECT, 56, 1}, {17692, C_MEMBER_OBJECT, 64, 1},
    {17692, C_MEMBER_OBJECT, 48, 1}, {8616, C_MEMBER_OBJECT, 56, 1}, {8456, C_MEMBER_OBJECT, 32, 1},
    {9148, C_MEMBER_OBJECT, 40, 1}, {17807, C_MEMBER_OBJECT, 72, 1},
    {8456, C_MEMBER_OBJECT, 136, 1}, {14468, C_MEMBER_OBJECT, 144, 1},
    {17792, C_MEMBER_OBJECT, 152, 1}, {8616, C_MEMBER_OBJECT, 160, 1},
    {17692, C_MEMBER_OBJECT, 168, 1}, {6600, C_MEMBER_OBJECT, 48, 1},
    {9039, C_MEMBER_OBJECT, 56, 1}, {9031, C_MEMBER_OBJECT, 64, 1}, {8456, C_MEMBER_OBJECT, 72, 1},
    {14468, C_MEMBER_OBJECT, 80, 1}, {9148, C_MEMBER_OBJECT, 88, 1},
    {8442, C_MEMBER_OBJECT, 136, 1}, {13791, C_MEMBER_OBJECT, 152, 1},
    {15139, C_MEMBER_OBJECT, 168, 1}, {14414, C_MEMBER_OBJECT, 184, 1},
    {17692, C_MEMBER_OBJECT, 192, 1}, {8616, C_MEMBER_OBJECT, 200, 1},
    {15162, C_MEMBER_OBJECT, 32, 1}, {8616, C_MEMBER_OBJECT, 32, 1},
    {17692, C_MEMBER_OBJECT, 40, 1}, {12437, C_MEMBER_OBJECT, 32, 1},
    {8494, C_MEMBER_OBJECT, 40, 1}, {9031, C_MEMBER_OBJECT, 48, 1}, {10941, C_MEMBER_OBJECT, 56, 1},
    {11750, C_MEMBER_OBJECT, 64, 1}, {11228, C_MEMBER_OBJECT, 72, 1},
    {13268, C_MEMBER_OBJECT, 40, 1}, {13280, C_MEMBER_OBJECT, 48, 1},
    {13704, C_MEMBER_OBJECT, 56, 1}, {13716, C_MEMBER_OBJECT, 64, 1},
    {13689, C_MEMBER_OBJECT, 72, 1}, {9300, C_MEMBER_OBJECT, 64, 1},
    {12843, C_MEMBER_OBJECT, 88, 1}, {17453, C_MEMBER_OBJECT, 200, 1},
    {7376, C_MEMBER_OBJECT, 40, 1}, {9148, C_MEMBER_OBJECT, 48, 1}, {9148, C_MEMBER_OBJECT, 48, 1},
    {13783, C_MEMBER_OBJECT, 56, 1}, {9148, C_MEMBER_OBJECT, 48, 1},
    {15574, C_MEMBER_OBJECT, 72, 1}, {9148, C_MEMBER_OBJECT, 48, 1},
    {13783, C_MEMBER_OBJECT, 56, 1}, {15574, C_MEMBER_OBJECT, 64, 1},
    {13824, C_MEMBER_OBJECT, 40, 1}, {13838, C_MEMBER_OBJECT, 48, 1},
    {8798, C_MEMBER_OBJECT, 56, 1}, {14482, C_MEMBER_OBJECT, 64, 1},
    {17786, C_MEMBER_OBJECT, 72, 1}, {13552, C_MEMBER_OBJECT, 80, 1},
    {9405, C_MEMBER_OBJECT, 152, 1}, {6618, C_MEMBER_OBJECT, 160, 1},
    {13946, C_MEMBER_OBJECT, 32, 1}, {15246, C_MEMBER_OBJECT, 32, 1},
    {13857, C_MEMBER_OBJECT, 64, 1}, {13873, C_MEMBER_OBJECT, 72, 1},
    {6607, C_MEMBER_OBJECT, 88, 1}, {14438, C_MEMBER_OBJECT, 200, 1},
    {14450, C_MEMBER_OBJECT, 208, 1}, {14459, C_MEMBER_OBJECT, 216, 1},
    {13778, C_MEMBER_OBJECT, 224, 1}, {6643, C_MEMBER_OBJECT, 232, 1},
    {17443, C_MEMBER_OBJECT, 32, 1}, {17692, C_MEMBER_OBJECT, 80, 1},
    {13770, C_MEMBER_OBJECT, 32, 1}, {15375, C_MEMBER_OBJECT, 72, 1},
    {15333, C_MEMBER_OBJECT, 88, 1}, {12029, C_MEMBER_OBJECT, 48, 1},
    {8130, C_MEMBER_OBJECT, 40, 1}, {14836, C_MEMBER_OBJECT, 56, 1},
    {12954, C_MEMBER_OBJECT, 80, 1}, {11772, C_MEMBER_OBJECT, 88, 1},
    {14239, C_MEMBER_OBJECT, 112, 1}, {14259, C_MEMBER_OBJECT, 120, 1},
    {3023, C_MEMBER_OBJECT, 32, 1}, {8130, C_MEMBER_OBJECT, 48, 1}, {13566, C_MEMBER_OBJECT, 64, 1},
    {14803, C_MEMBER_OBJECT, 72, 1}, {9222, C_MEMBER_OBJECT, 88, 1},
    {14673, C_MEMBER_OBJECT, 56, 1}, {17692, C_MEMBER_OBJECT, 64, 1},
    {15148, C_MEMBER_OBJECT, 32, 1}, {6592, C_MEMBER_OBJECT, 48, 1},
    {10926, C_MEMBER_OBJECT, 56, 1}, {6093, C_MEMBER_OBJECT, 32, 1},
    {11808, C_MEMBER_OBJECT, 40, 1}, {17692, C_MEMBER_OBJECT, 48, 1},
    {12054, C_MEMBER_OBJECT, 56, 1}, {16439, C_MEMBER_OBJECT, 64, 1},
    {17692, C_MEMBER_OBJECT, 32, 1}, {11863, C_MEMBER_OBJECT, 48, 1},
    {17745, C_MEMBER_OBJECT, 32, 1}, {8480, C_MEMBER_OBJECT, 40, 1},
    {17692, C_MEMBER_OBJECT, 64, 1}, {6079, C_MEMBER_OBJECT, 40, 1}, {8616, C_MEMBER_OBJECT, 32, 1},
    {5972, C_MEMBER_OBJECT, 32, 1}, {5929, C_MEMBER_OBJECT, 40, 1}, {5960, C_MEMBER_OBJECT, 48, 1},
    {5896, C_MEMBER_OBJECT, 56, 1}, {5937, C_MEMBER_OBJECT, 72, 1},
    {5919, C_MEMBER_OBJECT_ARRAY, 88, 0}, {5987, C_MEMBER_OBJECT, 32, 1},
    {5995, C_MEMBER_OBJECT, 40, 1}, {6016, C_MEMBER_OBJECT, 32, 1}, {6007, C_MEMBER_OBJECT, 40, 1},
    {6024, C_MEMBER_OBJECT, 32, 1}, {12289, C_MEMBER_OBJECT, 40, 1},
    {12280, C_MEMBER_OBJECT, 48, 1}, {12303, C_MEMBER_OBJECT, 56, 1},
    {12289, C_MEMBER_OBJECT, 40, 1}, {12280, C_MEMBER_OBJECT, 48, 1},
    {12303, C_MEMBER_OBJECT, 56, 1}, {11216, C_MEMBER_OBJECT, 40, 1},
    {11216, C_MEMBER_OBJECT, 40, 1}, {11157, C_MEMBER_OBJECT, 32, 1},
    {11204, C_MEMBER_OBJECT, 40, 1}, {13174, C_MEMBER_OBJECT, 32, 1},
    {7422, C_MEMBER_OBJECT, 32, 1}, {7434, C_MEMBER_OBJECT, 40, 1}, {8279, C_MEMBER_OBJECT, 32, 1},
    {8261, C_MEMBER_OBJECT, 40, 1}, {8268, C_MEMBER_OBJECT, 48, 1}, {7475, C_MEMBER_OBJECT, 40, 1},
    {7589, C_MEMBER_OBJECT, 48, 1}, {7485, C_MEMBER_OBJECT, 56, 1}, {7562, C_MEMBER_OBJECT, 112, 1},
    {7543, C_MEMBER_OBJECT, 120, 1}, {7503, C_MEMBER_OBJECT, 128, 1},
    {7581, C_MEMBER_OBJECT, 136, 1}, {7613, C_MEMBER_OBJECT, 144, 1},
    {7530, C_MEMBER_OBJECT, 152, 1}, {7638, C_MEMBER_OBJECT, 160, 1},
    {13335, C_MEMBER_OBJECT, 112, 1}, {13348, C_MEMBER_OBJECT, 120, 1},
    {8518, C_MEMBER_OBJECT, 48, 1}, {8518, C_MEMBER_OBJECT, 48, 1}, {8897, C_MEMBER_OBJECT, 40, 1},
    {8464, C_MEMBER_OBJECT, 64, 1}, {17692, C_MEMBER_OBJECT, 224, 1},
    {10366, C_MEMBER_OBJECT, 32, 1}, {10323, C_MEMBER_OBJECT, 40, 1},
    {10354, C_MEMBER_OBJECT, 48, 1}, {10275, C_MEMBER_OBJECT, 56, 1},
    {10331, C_MEMBER_OBJECT, 72, 1}, {10313, C_MEMBER_OBJECT_ARRAY, 88, 0},
    {8226, C_MEMBER_OBJECT, 32, 1}, {16829, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {17206, C_MEMBER_OBJECT, 56, 1}, {17206, C_MEMBER_OBJECT, 48, 1},
    {13430, C_MEMBER_OBJECT, 32, 1}, {12994, C_MEMBER_OBJECT, 40, 1},
    {16803, C_MEMBER_OBJECT, 80, 1}, {9566, C_MEMBER_OBJECT, 88, 1},
    {12037, C_MEMBER_OBJECT, 32, 1}, {10381, C_MEMBER_OBJECT, 40, 1},
    {8581, C_MEMBER_OBJECT, 32, 1}, {8598, C_MEMBER_OBJECT, 56, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {8581, C_MEMBER_OBJECT, 32, 1}, {8598, C_MEMBER_OBJECT, 56, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {8581, C_MEMBER_OBJECT, 32, 1}, {8598, C_MEMBER_OBJECT, 56, 1}, {8581, C_MEMBER_OBJECT, 32, 1},
    {8598, C_MEMBER_OBJECT, 56, 1}, {8581, C_MEMBER_OBJECT, 32, 1}, {8598, C_MEMBER_OBJECT, 56, 1},
    {8581, C_MEMBER_OBJECT, 32, 1}, {8598, C_MEMBER_OBJECT, 56, 1}, {8924, C_MEMBER_OBJECT, 32, 1},
    {9016, C_MEMBER_OBJECT, 40, 1}, {9006, C_MEMBER_OBJECT, 48, 1}, {8993, C_MEMBER_OBJECT, 56, 1},
    {13441, C_MEMBER_OBJECT, 64, 1}, {15538, C_MEMBER_OBJECT, 32, 1},
    {11169, C_MEMBER_OBJECT, 40, 1}, {9670, C_MEMBER_OBJECT, 32, 1},
    {11154, C_MEMBER_OBJECT, 40, 1}, {15538, C_MEMBER_OBJECT, 32, 1},
    {11186, C_MEMBER_OBJECT, 40, 1}, {9320, C_MEMBER_OBJECT, 32, 1}, {9397, C_MEMBER_OBJECT, 48, 1},
    {9340, C_MEMBER_OBJECT, 64, 1}, {9382, C_MEMBER_OBJECT, 72, 1},
    {4360, C_MEMBER_OBJECT_ARRAY, 80, 0}, {14995, C_MEMBER_OBJECT, 80, 1},
    {15013, C_MEMBER_OBJECT, 96, 1}, {15031, C_MEMBER_OBJECT, 112, 1},
    {15049, C_MEMBER_OBJECT, 128, 1}, {15067, C_MEMBER_OBJECT, 144, 1},
    {15085, C_MEMBER_OBJECT, 160, 1}, {15103, C_MEMBER_OBJECT, 176, 1},
    {15121, C_MEMBER_OBJECT, 192, 1}, {17692, C_MEMBER_OBJECT, 208, 1},
    {9762, C_MEMBER_OBJECT, 32, 1}, {9692, C_MEMBER_OBJECT, 40, 1}, {9803, C_MEMBER_OBJECT, 48, 1},
    {9813, C_MEMBER_OBJECT, 56, 1}, {9719, C_MEMBER_OBJECT, 64, 1}, {9729, C_MEMBER_OBJECT, 72, 1},
    {9775, C_MEMBER_OBJECT, 80, 1}, {9706, C_MEMBER_OBJECT, 88, 1}, {9753, C_MEMBER_OBJECT, 96, 1},
    {9743, C_MEMBER_OBJECT, 104, 1}, {9843, C_MEMBER_OBJECT, 112, 1},
    {9791, C_MEMBER_OBJECT, 120, 1}, {9675, C_MEMBER_OBJECT, 128, 1},
    {9827, C_MEMBER_OBJECT, 136, 1}, {7442, C_MEMBER_OBJECT, 32, 1},
    {13261, C_MEMBER_OBJECT, 40, 1}, {14606, C_MEMBER_OBJECT, 32, 1},
    {14596, C_MEMBER_OBJECT, 40, 1}, {14587, C_MEMBER_OBJECT, 56, 1},
    {14616, C_MEMBER_OBJECT, 64, 1}, {6833, C_MEMBER_OBJECT, 88, 1},
    {9670, C_MEMBER_OBJECT, 104, 1}, {11818, C_MEMBER_OBJECT, 128, 1},
    {12250, C_MEMBER_OBJECT, 136, 1}, {6839, C_MEMBER_OBJECT, 144, 1},
    {8616, C_MEMBER_OBJECT, 152, 1}, {17692, C_MEMBER_OBJECT, 160, 1},
    {14071, C_MEMBER_OBJECT, 32, 1}, {13032, C_MEMBER_OBJECT, 40, 1},
    {11746, C_MEMBER_OBJECT, 56, 1}, {14529, C_MEMBER_OBJECT, 64, 1},
    {9578, C_MEMBER_OBJECT, 32, 1}, {6093, C_MEMBER_OBJECT, 40, 1}, {11808, C_MEMBER_OBJECT, 48, 1},
    {8616, C_MEMBER_OBJECT, 56, 1}, {17692, C_MEMBER_OBJECT, 64, 1},
    {10366, C_MEMBER_OBJECT, 32, 1}, {10323, C_MEMBER_OBJECT, 40, 1},
    {10354, C_MEMBER_OBJECT, 48, 1}, {10275, C_MEMBER_OBJECT, 56, 1},
    {10331, C_MEMBER_OBJECT, 72, 1}, {10313, C_MEMBER_OBJECT_ARRAY, 88, 0},
    {13248, C_MEMBER_OBJECT, 32, 1}, {8279, C_MEMBER_OBJECT, 32, 1}, {8261, C_MEMBER_OBJECT, 40, 1},
    {8268, C_MEMBER_OBJECT, 48, 1}, {10413, C_MEMBER_OBJECT, 32, 1},
    {10420, C_MEMBER_OBJECT, 40, 1}, {5800, C_MEMBER_OBJECT_ARRAY, 32, 32},
    {6482, C_MEMBER_OBJECT_ARRAY, 48, 0}, {6801, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {10651, C_MEMBER_OBJECT, 32, 1}, {10635, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {11216, C_MEMBER_OBJECT, 40, 1}, {13651, C_MEMBER_OBJECT, 32, 1},
    {16397, C_MEMBER_OBJECT, 40, 1}, {8291, C_MEMBER_OBJECT, 32, 1},
    {17692, C_MEMBER_OBJECT, 48, 1}, {11154, C_MEMBER_OBJECT, 32, 1},
    {13037, C_MEMBER_OBJECT, 48, 1}, {17506, C_MEMBER_OBJECT_ARRAY, 56, 57},
    {16597, C_MEMBER_OBJECT, 32, 1}, {11154, C_MEMBER_OBJECT, 40, 1},
    {6541, C_MEMBER_OBJECT, 48, 1}, {10965, C_MEMBER_OBJECT, 56, 1},
    {11154, C_MEMBER_OBJECT, 32, 1}, {15162, C_MEMBER_OBJECT, 32, 1},
    {5840, C_MEMBER_OBJECT, 40, 1}, {13973, C_MEMBER_OBJECT, 32, 1},
    {14529, C_MEMBER_OBJECT, 48, 1}, {13973, C_MEMBER_OBJECT, 32, 1},
    {14529, C_MEMBER_OBJECT, 48, 1}, {8286, C_MEMBER_OBJECT, 32, 1},
    {14770, C_MEMBER_OBJECT, 40, 1}, {12123, C_MEMBER_OBJECT, 40, 1},
    {12132, C_MEMBER_OBJECT, 48, 1}, {11154, C_MEMBER_OBJECT, 32, 1},
    {14691, C_MEMBER_OBJECT, 40, 1}, {9670, C_MEMBER_OBJECT, 32, 1},
    {11154, C_MEMBER_OBJECT, 40, 1}, {9670, C_MEMBER_OBJECT, 32, 1},
    {11154, C_MEMBER_OBJECT, 40, 1}, {11154, C_MEMBER_OBJECT, 32, 1},
    {11764, C_MEMBER_OBJECT, 40, 1}, {16397, C_MEMBER_OBJECT, 48, 1},
    {8200, C_MEMBER_OBJECT, 56, 1}, {8208, C_MEMBER_OBJECT, 64, 1}, {11154, C_MEMBER_OBJECT, 32, 1},
    {11154, C_MEMBER_OBJECT, 32, 1}, {13437, C_MEMBER_OBJECT, 40, 1},
    {14529, C_MEMBER_OBJECT, 48, 1}, {13973, C_MEMBER_OBJECT, 32, 1},
    {14529, C_MEMBER_OBJECT, 56, 1}, {13991, C_MEMBER_OBJECT, 32, 1},
    {14529, C_MEMBER_OBJECT, 48, 1}, {8932, C_MEMBER_OBJECT, 32, 1}, {9670, C_MEMBER_OBJECT, 32, 1},
    {11154, C_MEMBER_OBJECT, 40, 1}, {9670, C_MEMBER_OBJECT, 32, 1},
    {11154, C_MEMBER_OBJECT, 40, 1}, {11733, C_MEMBER_OBJECT, 48, 1},
    {14529, C_MEMBER_OBJECT, 56, 1}, {9501, C_MEMBER_OBJECT, 64, 1},
    {10651, C_MEMBER_OBJECT, 32, 1}, {10635, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {11914, C_MEMBER_OBJECT, 32, 1}, {11216, C_MEMBER_OBJECT, 40, 1},
    {11216, C_MEMBER_OBJECT, 40, 1}, {15275, C_MEMBER_OBJECT, 32, 1},
    {15528, C_MEMBER_OBJECT, 40, 1}, {11903, C_MEMBER_OBJECT, 48, 1},
    {12450, C_MEMBER_OBJECT, 56, 1}, {11284, C_MEMBER_OBJECT, 32, 1},
    {9670, C_MEMBER_OBJECT, 40, 1}, {12397, C_MEMBER_OBJECT, 32, 1}, {8279, C_MEMBER_OBJECT, 32, 1},
    {8261, C_MEMBER_OBJECT, 40, 1}, {8268, C_MEMBER_OBJECT, 48, 1}, {11216, C_MEMBER_OBJECT, 40, 1},
    {12475, C_MEMBER_OBJECT, 40, 1}, {17553, C_MEMBER_OBJECT, 80, 1},
    {17692, C_MEMBER_OBJECT, 152, 1}, {10816, C_MEMBER_OBJECT, 32, 1},
    {10824, C_MEMBER_OBJECT, 40, 1}, {10832, C_MEMBER_OBJECT, 48, 1},
    {8552, C_MEMBER_OBJECT, 32, 1}, {14780, C_MEMBER_OBJECT, 40, 1}, {8279, C_MEMBER_OBJECT, 32, 1},
    {8261, C_MEMBER_OBJECT, 40, 1}, {8268, C_MEMBER_OBJECT, 48, 1}, {17692, C_MEMBER_OBJECT, 80, 1},
    {12487, C_MEMBER_OBJECT, 32, 1}, {12480, C_MEMBER_OBJECT, 40, 1},
    {12512, C_MEMBER_OBJECT, 56, 1}, {12495, C_MEMBER_OBJECT, 64, 1},
    {8589, C_MEMBER_OBJECT, 40, 1}, {8570, C_MEMBER_OBJECT, 64, 1}, {8598, C_MEMBER_OBJECT, 72, 1},
    {6426, C_MEMBER_OBJECT, 40, 1}, {11223, C_MEMBER_OBJECT, 40, 1},
    {12994, C_MEMBER_OBJECT, 32, 1}, {17821, C_MEMBER_OBJECT, 40, 1},
    {11827, C_MEMBER_OBJECT, 48, 1}, {17534, C_MEMBER_OBJECT, 64, 1},
    {13157, C_MEMBER_OBJECT_ARRAY, 40, 0}, {13157, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {17553, C_MEMBER_OBJECT, 40, 1}, {17692, C_MEMBER_OBJECT, 112, 1},
    {13894, C_MEMBER_OBJECT, 32, 1}, {12994, C_MEMBER_OBJECT, 32, 1},
    {13740, C_MEMBER_OBJECT, 40, 1}, {15316, C_MEMBER_OBJECT, 48, 1},
    {12269, C_MEMBER_OBJECT, 56, 1}, {13758, C_MEMBER_OBJECT, 104, 1},
    {13745, C_MEMBER_OBJECT, 112, 1}, {14181, C_MEMBER_OBJECT, 32, 1},
    {14200, C_MEMBER_OBJECT, 40, 1}, {14163, C_MEMBER_OBJECT, 48, 1},
    {14172, C_MEMBER_OBJECT, 56, 1}, {14190, C_MEMBER_OBJECT, 64, 1},
    {11034, C_MEMBER_OBJECT, 80, 1}, {15275, C_MEMBER_OBJECT, 32, 1},
    {15533, C_MEMBER_OBJECT, 40, 1}, {15528, C_MEMBER_OBJECT, 48, 1},
    {11907, C_MEMBER_OBJECT, 56, 1}, {15590, C_MEMBER_OBJECT, 40, 1},
    {14503, C_MEMBER_OBJECT, 48, 1}, {13770, C_MEMBER_OBJECT, 56, 1},
    {10402, C_MEMBER_OBJECT, 48, 1}, {10954, C_MEMBER_OBJECT, 56, 1},
    {13770, C_MEMBER_OBJECT, 64, 1}, {17692, C_MEMBER_OBJECT, 80, 1},
    {14785, C_MEMBER_OBJECT, 40, 1}, {8616, C_MEMBER_OBJECT, 32, 1},
    {14995, C_MEMBER_OBJECT, 80, 1}, {15013, C_MEMBER_OBJECT, 96, 1},
    {15031, C_MEMBER_OBJECT, 112, 1}, {15049, C_MEMBER_OBJECT, 128, 1},
    {15067, C_MEMBER_OBJECT, 144, 1}, {15085, C_MEMBER_OBJECT, 160, 1},
    {15103, C_MEMBER_OBJECT, 176, 1}, {15121, C_MEMBER_OBJECT, 192, 1},
    {17692, C_MEMBER_OBJECT, 208, 1}, {14870, C_MEMBER_OBJECT, 32, 1},
    {15275, C_MEMBER_OBJECT, 32, 1}, {15533, C_MEMBER_OBJECT, 40, 1},
    {15528, C_MEMBER_OBJECT, 48, 1}, {7975, C_MEMBER_OBJECT, 32, 1},
    {10926, C_MEMBER_OBJECT, 56, 1}, {15398, C_MEMBER_OBJECT, 88, 1},
    {8218, C_MEMBER_OBJECT, 96, 1}, {6547, C_MEMBER_OBJECT, 104, 1},
    {14654, C_MEMBER_OBJECT, 120, 1}, {16377, C_MEMBER_OBJECT, 128, 1},
    {3426, C_MEMBER_OBJECT, 160, 1}, {536, C_MEMBER_OBJECT, 168, 1}, {790, C_MEMBER_OBJECT, 176, 1},
    {354, C_MEMBER_OBJECT, 184, 1}, {344, C_MEMBER_OBJECT, 192, 1}, {1209, C_MEMBER_OBJECT, 200, 1},
    {775, C_MEMBER_OBJECT, 208, 1}, {805, C_MEMBER_OBJECT, 216, 1}, {1387, C_MEMBER_OBJECT, 224, 1},
    {1183, C_MEMBER_OBJECT, 232, 1}, {7975, C_MEMBER_OBJECT, 32, 1}, {8558, C_MEMBER_OBJECT, 40, 1},
    {14641, C_MEMBER_OBJECT, 48, 1}, {11873, C_MEMBER_OBJECT, 64, 1},
    {14654, C_MEMBER_OBJECT, 80, 1}, {15388, C_MEMBER_OBJECT, 88, 1},
    {10926, C_MEMBER_OBJECT, 112, 1}, {8286, C_MEMBER_OBJECT, 32, 1},
    {8558, C_MEMBER_OBJECT, 40, 1}, {14964, C_MEMBER_OBJECT, 32, 1},
    {14976, C_MEMBER_OBJECT, 40, 1}, {11216, C_MEMBER_OBJECT, 40, 1},
    {11216, C_MEMBER_OBJECT, 40, 1}, {16858, C_MEMBER_OBJECT, 32, 1},
    {13248, C_MEMBER_OBJECT, 40, 1}, {13252, C_MEMBER_OBJECT, 48, 1},
    {15469, C_MEMBER_OBJECT, 32, 1}, {15503, C_MEMBER_OBJECT, 40, 1},
    {15494, C_MEMBER_OBJECT, 48, 1}, {15515, C_MEMBER_OBJECT, 56, 1},
    {15441, C_MEMBER_OBJECT, 64, 1}, {15454, C_MEMBER_OBJECT, 72, 1},
    {15476, C_MEMBER_OBJECT, 80, 1}, {13157, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {13157, C_MEMBER_OBJECT_ARRAY, 40, 0}, {16340, C_MEMBER_OBJECT, 32, 1},
    {16331, C_MEMBER_OBJECT, 40, 1}, {13157, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {11216, C_MEMBER_OBJECT, 40, 1}, {10712, C_MEMBER_OBJECT, 272, 1},
    {10762, C_MEMBER_OBJECT, 280, 1}, {10728, C_MEMBER_OBJECT, 352, 1},
    {10778, C_MEMBER_OBJECT, 360, 1}, {10745, C_MEMBER_OBJECT, 368, 1},
    {10793, C_MEMBER_OBJECT, 384, 1}, {10683, C_MEMBER_OBJECT, 872, 1},
    {10703, C_MEMBER_OBJECT, 880, 1}, {10691, C_MEMBER_OBJECT, 888, 1},
    {10673, C_MEMBER_OBJECT, 904, 1}, {5437, C_MEMBER_OBJECT, 920, 1},
    {5457, C_MEMBER_OBJECT, 936, 1}, {13512, C_MEMBER_OBJECT, 32, 1},
    {6093, C_MEMBER_OBJECT, 40, 1}, {13593, C_MEMBER_OBJECT, 48, 1},
    {17692, C_MEMBER_OBJECT, 56, 1}, {13080, C_MEMBER_OBJECT, 32, 1},
    {6093, C_MEMBER_OBJECT, 32, 1}, {13593, C_MEMBER_OBJECT, 40, 1},
    {12994, C_MEMBER_OBJECT, 32, 1}, {6558, C_MEMBER_OBJECT, 40, 1}, {8480, C_MEMBER_OBJECT, 48, 1},
    {9191, C_MEMBER_OBJECT, 56, 1}, {3813, C_MEMBER_OBJECT, 32, 1}, {3813, C_MEMBER_OBJECT, 32, 1},
    {12994, C_MEMBER_OBJECT, 32, 1}, {16863, C_MEMBER_OBJECT, 40, 1},
    {7961, C_MEMBER_OBJECT, 48, 1}, {17500, C_MEMBER_OBJECT, 56, 1},
    {12890, C_MEMBER_OBJECT, 64, 1}, {12994, C_MEMBER_OBJECT, 32, 1},
    {6558, C_MEMBER_OBJECT, 40, 1}, {9155, C_MEMBER_OBJECT, 48, 1}, {7986, C_MEMBER_OBJECT, 56, 1},
    {9170, C_MEMBER_OBJECT, 64, 1}, {8480, C_MEMBER_OBJECT, 72, 1}, {9191, C_MEMBER_OBJECT, 80, 1},
    {12994, C_MEMBER_OBJECT, 32, 1}, {8480, C_MEMBER_OBJECT, 40, 1}, {9191, C_MEMBER_OBJECT, 48, 1},
    {10651, C_MEMBER_OBJECT, 32, 1}, {10635, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {17727, C_MEMBER_OBJECT, 32, 1}, {17707, C_MEMBER_OBJECT, 40, 1},
    {17737, C_MEMBER_OBJECT, 56, 1}, {17719, C_MEMBER_OBJECT, 64, 1},
    {17727, C_MEMBER_OBJECT, 32, 1}, {17707, C_MEMBER_OBJECT, 40, 1},
    {17737, C_MEMBER_OBJECT, 56, 1}, {17719, C_MEMBER_OBJECT, 64, 1},
    {17727, C_MEMBER_OBJECT, 32, 1}, {17707, C_MEMBER_OBJECT, 40, 1},
    {17737, C_MEMBER_OBJECT, 56, 1}, {17719, C_MEMBER_OBJECT, 64, 1},
    {8279, C_MEMBER_OBJECT, 32, 1}, {8261, C_MEMBER_OBJECT, 40, 1}, {8268, C_MEMBER_OBJECT, 48, 1},
    {16070, C_MEMBER_OBJECT, 32, 1}, {16372, C_MEMBER_OBJECT, 40, 1},
    {16105, C_MEMBER_OBJECT, 48, 1}, {17692, C_MEMBER_OBJECT, 64, 1},
    {14582, C_MEMBER_OBJECT, 32, 1}, {16404, C_MEMBER_OBJECT, 40, 1},
    {11832, C_MEMBER_OBJECT, 48, 1}, {11837, C_MEMBER_OBJECT, 56, 1},
    {8286, C_MEMBER_OBJECT, 64, 1}, {15246, C_MEMBER_OBJECT, 72, 1}, {8940, C_MEMBER_OBJECT, 88, 1},
    {7911, C_MEMBER_OBJECT, 96, 1}, {13915, C_MEMBER_OBJECT, 104, 1},
    {9208, C_MEMBER_OBJECT, 112, 1}, {15281, C_MEMBER_OBJECT, 120, 1},
    {9048, C_MEMBER_OBJECT, 128, 1}, {15297, C_MEMBER_OBJECT, 136, 1},
    {9073, C_MEMBER_OBJECT, 144, 1}, {7893, C_MEMBER_OBJECT, 152, 1},
    {13902, C_MEMBER_OBJECT, 160, 1}, {16126, C_MEMBER_OBJECT, 40, 1},
    {9101, C_MEMBER_OBJECT, 48, 1}, {13009, C_MEMBER_OBJECT, 56, 1},
    {10595, C_MEMBER_OBJECT, 64, 1}, {10558, C_MEMBER_OBJECT, 72, 1},
    {10582, C_MEMBER_OBJECT, 80, 1}, {10520, C_MEMBER_OBJECT, 88, 1},
    {10547, C_MEMBER_OBJECT, 96, 1}, {10505, C_MEMBER_OBJECT, 104, 1},
    {10572, C_MEMBER_OBJECT, 112, 1}, {10532, C_MEMBER_OBJECT, 120, 1},
    {10492, C_MEMBER_OBJECT, 128, 1}, {8956, C_MEMBER_OBJECT, 144, 1},
    {11733, C_MEMBER_OBJECT, 40, 1}, {14529, C_MEMBER_OBJECT, 48, 1},
    {17453, C_MEMBER_OBJECT, 144, 1}, {17364, C_MEMBER_OBJECT, 152, 1},
    {17996, C_MEMBER_OBJECT, 168, 1}, {17453, C_MEMBER_OBJECT, 144, 1},
    {17364, C_MEMBER_OBJECT, 152, 1}, {17996, C_MEMBER_OBJECT, 168, 1},
    {17996, C_MEMBER_OBJECT, 144, 1}, {17453, C_MEMBER_OBJECT, 160, 1},
    {11746, C_MEMBER_OBJECT, 32, 1}, {9460, C_MEMBER_OBJECT, 40, 1},
    {17692, C_MEMBER_OBJECT, 48, 1}, {17340, C_MEMBER_OBJECT, 112, 1},
    {17292, C_MEMBER_OBJECT, 120, 1}, {17316, C_MEMBER_OBJECT, 128, 1},
    {17268, C_MEMBER_OBJECT, 144, 1}, {17220, C_MEMBER_OBJECT, 152, 1},
    {17244, C_MEMBER_OBJECT, 160, 1},
};

static const uint16_t static_types[] = {
    13261, 16858, 6229, 6726, 6716, 6751, 6745, 6651, 7267, 1623, 7332, 7399, 7387, 7653, 7927,
    4106, 4082, 4061, 8024, 8639, 8621, 8650, 8752, 8667, 12405, 8677, 8702, 8726, 8771, 8616, 8975,
    9108, 9511, 9572, 9619, 635, 9660, 9860, 10224, 10257, 10984, 11976, 11990, 11971, 12180, 11030,
    12383, 12540, 12606, 12639, 12617, 12897, 12890, 13375, 13926, 14209, 14387, 14381, 14536,
    15912, 11275, 14823, 14819, 14912, 15414, 15427, 15879, 16793, 16843, 16823, 15561, 15538,
    17753, 18002, 16897, 6042, 6245, 6267, 6290, 4005, 3195, 8034, 10234, 11260, 11798, 17506,
    10439, 10455, 10472, 10434, 755, 15979, 11922, 12369, 12573, 12624, 16916, 1116, 1164, 13997,
    15542, 16938, 17626, 17652, 17670, 17150, 1102, 6553, 6678, 13363, 13390, 13401, 7719, 15966,
    508, 9415, 9581, 15937, 116, 130, 542, 676, 863, 3119, 12, 28, 43, 181, 438, 701, 881, 915,
    1092, 1201, 2872, 2903, 3030, 3049, 3081, 3107, 3227, 3415, 3426, 616, 1226, 3479, 193, 381,
    520, 662, 713, 1274, 2887, 2916, 3093, 3328, 3403, 149, 232, 284, 582, 598, 819, 836, 1125,
    1300, 1353, 3182, 727, 3525, 744, 854, 927, 1144, 2823, 2857, 3237, 3293, 165, 261, 300, 323,
    3130, 3255, 3274, 3306, 3384, 11048, 11078, 15952, 16020, 15927, 16004, 6320,
};

const struct table table_3_13_5t = {
    {.hex = 0x030d05f0, .free_threaded = true}, names, members, enumerators, types, held, static_types,
    689, 4, 262, 194,
    NULL,
};
