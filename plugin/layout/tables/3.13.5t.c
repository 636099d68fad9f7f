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
    "cached_objects.paramspeckwargs_type\0" "cached_objects.type_slots_pname\0"
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
    "mi_segment_t\0" "mimalloc.abandoned_pool.abandoned\0"
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
    "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "previous\0" "previous_item\0" "previous_version\0"
    "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
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
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "valid\0" "value\0" "values\0" "var_default\0"
    "var_name\0" "vectorcall_kwnames\0" "view.obj\0" "warnings.default_action\0"
    "warnings.filters\0" "warnings.once_registry\0" "weakref.CallableProxyType\0"
    "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0"
    "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0"
    "write\0" "writenl\0" "writer\0" "writer.buffer\0" "xargs\0" "xblock_size\0" "xheap\0"
    "xi.PyExc_NotShareableError\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "xthread_free\0" "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0"
    "zlib.Decompress\0" "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {429, 0, 0, 88, 0, 0}, {429, 12209, 56, 8, 0, 0}, {429, 12934, 32, 8, 0, 0},
    {429, 13680, 40, 8, 0, 0}, {429, 15256, 48, 8, 0, 0}, {457, 0, 0, 80, 0, 0},
    {457, 13598, 32, 8, 0, 0}, {457, 13611, 40, 8, 0, 0}, {475, 0, 0, 72, 0, 0},
    {475, 9284, 56, 8, 0, 0}, {475, 15984, 32, 8, 0, 0}, {475, 16019, 48, 8, 0, 0},
    {475, 16286, 40, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6436, 0, 8, 0, 0},
    {489, 7345, 24, 8, 0, 0}, {489, 11854, 8, 8, 0, 0}, {1240, 0, 0, 16, 0, 0},
    {1240, 13591, 0, 8, 0, 0}, {1268, 0, 0, 72, 0, 0}, {1268, 8264, 40, 8, 0, 0},
    {1339, 0, 0, 168, 0, 0}, {1339, 6606, 160, 8, 0, 0}, {1339, 8776, 56, 8, 0, 0},
    {1339, 9375, 152, 8, 0, 0}, {1339, 12498, 32, 8, 0, 0}, {1339, 13492, 80, 8, 0, 0},
    {1339, 14422, 64, 8, 0, 0}, {1339, 17700, 72, 8, 0, 0}, {1404, 0, 0, 56, 0, 0},
    {1404, 10579, 40, 8, 0, 0}, {1404, 11854, 32, 8, 0, 0}, {1404, 15261, 48, 4, 6, 1},
    {1404, 15290, 48, 4, 5, 1}, {1404, 15304, 48, 4, 2, 3}, {1418, 0, 0, 56, 0, 0},
    {1418, 5975, 32, 8, 0, 0}, {1418, 5983, 40, 8, 0, 0}, {1434, 0, 0, 56, 0, 0},
    {1434, 5995, 40, 8, 0, 0}, {1434, 6004, 32, 8, 0, 0}, {1451, 0, 0, 96, 0, 0},
    {1451, 5884, 56, 8, 0, 0}, {1451, 5917, 40, 8, 0, 0}, {1451, 5925, 72, 8, 0, 0},
    {1451, 5948, 48, 8, 0, 0}, {1468, 0, 0, 104, 0, 0}, {1468, 12934, 96, 8, 0, 0},
    {1468, 13188, 88, 8, 0, 0}, {1491, 0, 0, 104, 0, 0}, {1491, 9265, 96, 8, 0, 0},
    {1491, 12890, 88, 8, 0, 0}, {1518, 0, 0, 88, 0, 0}, {1518, 6081, 40, 8, 0, 0},
    {1518, 7314, 72, 8, 0, 0}, {1518, 7976, 64, 8, 0, 0}, {1518, 13014, 48, 8, 0, 0},
    {1518, 16707, 56, 8, 0, 0}, {1540, 0, 0, 72, 0, 0}, {1540, 13060, 40, 8, 0, 0},
    {1558, 0, 0, 56, 0, 0}, {1558, 13148, 40, 8, 0, 0}, {1558, 13165, 48, 1, 0, 0},
    {1589, 0, 0, 72, 0, 0}, {1589, 12215, 32, 8, 0, 0}, {1589, 12220, 48, 8, 0, 0},
    {1589, 12229, 40, 8, 0, 0}, {1607, 0, 0, 80, 0, 0}, {1607, 12799, 72, 8, 0, 0},
    {1623, 0, 0, 80, 0, 0}, {1623, 13894, 32, 8, 0, 0}, {1623, 16723, 64, 8, 0, 0},
    {1633, 0, 0, 40, 0, 0}, {1633, 13114, 32, 8, 0, 0}, {1646, 0, 0, 224, 0, 0},
    {1646, 7424, 68, 4, 0, 0}, {1646, 7436, 216, 1, 0, 0}, {1646, 7453, 40, 8, 0, 0},
    {1646, 7463, 56, 8, 0, 0}, {1646, 7481, 128, 8, 0, 0}, {1646, 7493, 84, 4, 0, 0},
    {1646, 7508, 152, 8, 0, 0}, {1646, 7521, 120, 8, 0, 0}, {1646, 7540, 112, 8, 0, 0},
    {1646, 7559, 136, 8, 0, 0}, {1646, 7567, 48, 8, 0, 0}, {1646, 7576, 88, 4, 0, 0},
    {1646, 7591, 144, 8, 0, 0}, {1646, 7603, 80, 4, 0, 0}, {1659, 0, 0, 72, 0, 0},
    {1659, 17391, 64, 8, 0, 0}, {1659, 17396, 56, 8, 0, 0}, {1682, 0, 0, 64, 0, 0},
    {1682, 8112, 32, 8, 0, 0}, {1682, 8121, 40, 8, 0, 0}, {1692, 0, 0, 64, 0, 0},
    {1692, 16464, 32, 8, 0, 0}, {1692, 16472, 48, 8, 0, 0}, {1692, 16483, 40, 8, 0, 0},
    {1707, 0, 0, 56, 0, 0}, {1707, 17427, 40, 8, 0, 0}, {1707, 17439, 32, 8, 0, 0},
    {1720, 0, 0, 96, 0, 0}, {1720, 8042, 56, 8, 0, 0}, {1720, 8065, 40, 8, 0, 0},
    {1720, 8073, 72, 8, 0, 0}, {1720, 8096, 48, 8, 0, 0}, {1733, 0, 0, 40, 0, 0},
    {1733, 8204, 32, 8, 0, 0}, {1788, 0, 0, 64, 0, 0}, {1788, 10584, 40, 1, 0, 0},
    {1788, 17120, 56, 8, 0, 0}, {1835, 0, 0, 56, 0, 0}, {1835, 10584, 40, 1, 0, 0},
    {1835, 17120, 48, 8, 0, 0}, {1916, 0, 0, 56, 0, 0}, {1916, 8239, 40, 8, 0, 0},
    {1916, 8246, 48, 8, 0, 0}, {1916, 8257, 32, 8, 0, 0}, {1930, 0, 0, 24, 0, 0},
    {1930, 12464, 8, 8, 0, 0}, {1930, 12471, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0},
    {1945, 8791, 32, 0, 0, 0}, {1945, 8802, 10, 1, 0, 0}, {1945, 8810, 9, 1, 0, 0},
    {1945, 8830, 8, 1, 0, 0}, {1945, 8843, 24, 8, 0, 0}, {1945, 8855, 0, 8, 0, 0},
    {1945, 8865, 16, 8, 0, 0}, {1962, 0, 0, 64, 0, 0}, {1962, 12257, 48, 8, 0, 0},
    {1962, 12265, 32, 8, 0, 0}, {1962, 12273, 56, 8, 0, 0}, {1975, 0, 0, 16, 0, 0},
    {1975, 12464, 0, 8, 0, 0}, {1975, 12471, 8, 8, 0, 0}, {1994, 0, 0, 16, 0, 0},
    {1994, 7305, 0, 1, 0, 0}, {1994, 8962, 2, 1, 0, 0}, {1994, 17408, 3, 1, 0, 0},
    {1994, 17420, 8, 8, 0, 0}, {2007, 0, 0, 40, 0, 0}, {2007, 13078, 32, 8, 0, 0},
    {2021, 0, 0, 88, 0, 0}, {2021, 9290, 32, 8, 0, 0}, {2021, 9310, 64, 8, 0, 0},
    {2021, 9325, 40, 8, 0, 0}, {2021, 9352, 72, 8, 0, 0}, {2021, 9367, 48, 8, 0, 0},
    {2035, 0, 0, 160, 0, 0}, {2035, 9634, 128, 8, 0, 0}, {2035, 9651, 40, 8, 0, 0},
    {2035, 9665, 88, 8, 0, 0}, {2035, 9678, 64, 8, 0, 0}, {2035, 9688, 72, 8, 0, 0},
    {2035, 9712, 96, 8, 0, 0}, {2035, 9721, 32, 8, 0, 0}, {2035, 9734, 80, 8, 0, 0},
    {2035, 9750, 120, 8, 0, 0}, {2035, 9762, 48, 8, 0, 0}, {2035, 9772, 56, 8, 0, 0},
    {2035, 9786, 136, 8, 0, 0}, {2052, 0, 0, 16, 0, 0}, {2052, 4381, 0, 8, 0, 0},
    {2052, 4390, 8, 8, 0, 0}, {2062, 0, 0, 96, 0, 0}, {2062, 10234, 56, 8, 0, 0},
    {2062, 10257, 83, 1, 0, 0}, {2062, 10272, 88, 8, 0, 0}, {2062, 10282, 40, 8, 0, 0},
    {2062, 10313, 48, 8, 0, 0}, {2074, 0, 0, 184, 0, 0}, {2074, 10610, 32, 8, 0, 0},
    {2089, 0, 0, 296, 0, 0}, {2089, 5788, 32, 256, 0, 0}, {2106, 0, 0, 56, 0, 0},
    {2106, 6470, 48, 8, 0, 0}, {2124, 0, 0, 56, 0, 0}, {2124, 6789, 48, 8, 0, 0},
    {2145, 0, 0, 56, 0, 0}, {2145, 10372, 32, 8, 0, 0}, {2158, 0, 0, 944, 0, 0},
    {2158, 10617, 896, 8, 0, 0}, {2158, 10632, 904, 8, 0, 0}, {2158, 10642, 872, 8, 0, 0},
    {2158, 10650, 888, 8, 0, 0}, {2158, 10662, 880, 8, 0, 0}, {2175, 0, 0, 120, 0, 0},
    {2175, 12890, 88, 8, 0, 0}, {2175, 12934, 96, 8, 0, 0}, {2175, 12939, 112, 8, 0, 0},
    {2175, 13680, 104, 8, 0, 0}, {2195, 0, 0, 40, 0, 0}, {2195, 9629, 32, 8, 0, 0},
    {2218, 0, 0, 215616, 0, 0}, {2218, 5843, 10664, 8, 0, 0}, {2218, 5863, 10656, 8, 0, 0},
    {2218, 6155, 85784, 1952, 0, 0}, {2218, 6344, 10728, 8, 0, 0}, {2218, 6361, 10736, 4, 0, 0},
    {2218, 6443, 17440, 8, 0, 0}, {2218, 6514, 10648, 8, 0, 0}, {2218, 6681, 7656, 8, 0, 0},
    {2218, 6690, 8480, 8, 0, 0}, {2218, 6843, 197416, 160, 0, 0}, {2218, 6858, 197528, 8, 0, 0},
    {2218, 6886, 197416, 8, 0, 0}, {2218, 6918, 197432, 8, 0, 0}, {2218, 6943, 197552, 8, 0, 0},
    {2218, 6973, 197560, 8, 0, 0}, {2218, 7007, 197568, 8, 0, 0}, {2218, 7043, 197440, 8, 0, 0},
    {2218, 7075, 197536, 8, 0, 0}, {2218, 7103, 197544, 8, 0, 0}, {2218, 7145, 196160, 8, 0, 0},
    {2218, 7171, 196168, 8, 0, 0}, {2218, 7190, 196176, 8, 0, 0}, {2218, 7217, 196184, 8, 0, 0},
    {2218, 7636, 7992, 8, 0, 0}, {2218, 7658, 7984, 8, 0, 0}, {2218, 7678, 7976, 8, 0, 0},
    {2218, 8594, 8464, 8, 0, 0}, {2218, 9205, 85752, 8, 0, 0}, {2218, 9236, 85728, 8, 0, 0},
    {2218, 10106, 7616, 8, 0, 0}, {2218, 10119, 7600, 4, 0, 0}, {2218, 10133, 7608, 8, 0, 0},
    {2218, 10144, 7424, 72, 0, 0}, {2218, 10159, 7504, 24, 0, 0}, {2218, 10772, 7272, 8, 0, 0},
    {2218, 10806, 7704, 8, 0, 0}, {2218, 10826, 7680, 8, 0, 0}, {2218, 10844, 7664, 8, 0, 0},
    {2218, 10860, 7672, 8, 0, 0}, {2218, 12692, 10880, 8, 0, 0}, {2218, 12726, 10816, 8, 0, 0},
    {2218, 12847, 196264, 1088, 0, 0}, {2218, 12868, 197352, 64, 0, 0},
    {2218, 12972, 7264, 8, 0, 0}, {2218, 13238, 17432, 8, 0, 0}, {2218, 15951, 7648, 8, 0, 0},
    {2218, 15959, 8472, 8, 0, 0}, {2218, 16415, 7344, 8, 0, 0}, {2218, 16428, 7352, 8, 0, 0},
    {2218, 16805, 87736, 108424, 0, 0}, {2218, 16868, 186048, 9608, 0, 0},
    {2218, 16883, 186056, 9600, 0, 0}, {2218, 16910, 195672, 480, 0, 0},
    {2218, 16943, 87744, 98304, 0, 0}, {2218, 17476, 10688, 8, 0, 0}, {2218, 17500, 10672, 8, 0, 0},
    {2218, 17517, 10680, 8, 0, 0}, {2218, 17759, 10640, 8, 0, 0}, {2237, 0, 0, 56, 0, 0},
    {2237, 6020, 48, 8, 0, 0}, {2237, 13097, 40, 8, 0, 0}, {2250, 0, 0, 48, 0, 0},
    {2250, 12082, 32, 8, 0, 0}, {2250, 12100, 40, 4, 0, 0}, {2263, 0, 0, 40, 0, 0},
    {2263, 9525, 24, 4, 0, 0}, {2263, 12934, 0, 8, 0, 0}, {2263, 13370, 16, 8, 0, 0},
    {2263, 16772, 8, 4, 0, 0}, {2275, 0, 0, 16, 0, 0}, {2275, 12464, 0, 8, 0, 0},
    {2287, 0, 0, 32, 0, 0}, {2287, 12901, 16, 8, 0, 0}, {2287, 12914, 24, 8, 0, 0},
    {2299, 0, 0, 168, 0, 0}, {2299, 12415, 40, 8, 0, 0}, {2299, 17467, 80, 8, 0, 0},
    {2318, 0, 0, 32, 0, 0}, {2318, 12791, 0, 8, 0, 0}, {2330, 0, 0, 64, 0, 0},
    {2330, 10775, 32, 8, 0, 0}, {2330, 10783, 40, 8, 0, 0}, {2345, 0, 0, 120, 0, 0},
    {2345, 12236, 72, 8, 0, 0}, {2357, 0, 0, 80, 0, 0}, {2357, 12420, 40, 8, 0, 0},
    {2357, 12427, 32, 8, 0, 0}, {2357, 12435, 64, 8, 0, 0}, {2357, 12443, 48, 8, 0, 0},
    {2372, 0, 0, 96, 0, 0}, {2372, 12934, 88, 8, 0, 0}, {2390, 0, 0, 128, 0, 0},
    {2390, 13247, 88, 8, 0, 0}, {2390, 13266, 64, 8, 0, 0}, {2404, 0, 0, 128, 0, 0},
    {2404, 9447, 104, 8, 0, 0}, {2404, 9456, 112, 8, 0, 0}, {2404, 12926, 88, 8, 0, 0},
    {2404, 15521, 96, 8, 0, 0}, {2420, 0, 0, 32, 0, 0}, {2420, 13086, 11, 1, 0, 0},
    {2420, 13105, 10, 1, 0, 0}, {2420, 13121, 12, 4, 0, 0}, {2420, 13134, 16, 8, 0, 0},
    {2420, 13173, 0, 8, 0, 0}, {2420, 13180, 24, 8, 0, 0}, {2520, 0, 0, 216, 0, 0},
    {2520, 9466, 32, 8, 0, 0}, {2520, 10579, 64, 8, 0, 0}, {2520, 12385, 48, 8, 0, 0},
    {2520, 14924, 80, 128, 0, 0}, {2520, 15978, 56, 8, 0, 0}, {2520, 17379, 40, 8, 0, 0},
    {2532, 0, 0, 56, 0, 0}, {2532, 15215, 32, 8, 0, 0}, {2532, 15468, 48, 8, 0, 0},
    {2532, 15473, 40, 8, 0, 0}, {2565, 0, 0, 96, 0, 0}, {2565, 17414, 88, 8, 0, 0},
    {2619, 0, 0, 152, 0, 0}, {2619, 9032, 120, 8, 0, 0}, {2619, 9060, 128, 8, 0, 0},
    {2619, 9447, 96, 8, 0, 0}, {2619, 11896, 104, 8, 0, 0}, {2619, 12890, 88, 8, 0, 0},
    {2619, 13370, 112, 8, 0, 0}, {2619, 14056, 144, 8, 0, 0}, {2619, 16286, 136, 8, 0, 0},
    {2639, 0, 0, 96, 0, 0}, {2639, 7631, 88, 8, 0, 0}, {2679, 0, 0, 304, 0, 0},
    {2679, 6167, 144, 8, 0, 0}, {2679, 6177, 200, 8, 0, 0}, {2679, 6197, 192, 8, 0, 0},
    {2679, 6797, 96, 8, 0, 0}, {2679, 6810, 104, 8, 0, 0}, {2679, 7976, 208, 8, 0, 0},
    {2679, 8146, 112, 8, 0, 0}, {2679, 8164, 72, 8, 0, 0}, {2679, 8277, 232, 8, 0, 0},
    {2679, 8594, 128, 8, 0, 0}, {2679, 9196, 120, 8, 0, 0}, {2679, 11000, 16, 8, 0, 0},
    {2679, 12955, 160, 8, 0, 0}, {2679, 12972, 8, 8, 0, 0}, {2679, 14011, 0, 8, 0, 0},
    {2679, 16343, 152, 8, 0, 0}, {2679, 16370, 288, 8, 0, 0}, {2679, 16390, 296, 8, 0, 0},
    {2693, 0, 0, 56, 0, 0}, {2693, 16245, 40, 8, 0, 0}, {2693, 16254, 32, 8, 0, 0},
    {2711, 0, 0, 48, 0, 0}, {2711, 13097, 40, 8, 0, 0}, {2725, 0, 0, 432, 0, 0},
    {2725, 16517, 272, 8, 0, 0}, {2725, 16525, 352, 8, 0, 0}, {2725, 16534, 48, 8, 0, 0},
    {2725, 16547, 368, 8, 0, 0}, {2725, 16556, 208, 8, 0, 0}, {2725, 16565, 64, 8, 0, 0},
    {2725, 16576, 280, 8, 0, 0}, {2725, 16584, 304, 8, 0, 0}, {2725, 16598, 184, 8, 0, 0},
    {2725, 16607, 56, 8, 0, 0}, {2725, 16619, 256, 8, 0, 0}, {2725, 16630, 360, 8, 0, 0},
    {2725, 16637, 40, 8, 0, 0}, {2725, 16645, 104, 8, 0, 0}, {2725, 16653, 376, 8, 0, 0},
    {2725, 16667, 200, 8, 0, 0}, {2725, 16679, 224, 8, 0, 0}, {2738, 0, 0, 128, 0, 0},
    {2738, 9009, 88, 8, 0, 0}, {2738, 13201, 96, 8, 0, 0}, {2738, 14415, 120, 8, 0, 0},
    {2759, 0, 0, 80, 0, 0}, {2759, 8264, 72, 8, 0, 0}, {2775, 0, 0, 40, 0, 0},
    {2775, 13157, 32, 8, 0, 0}, {2787, 0, 0, 88, 0, 0}, {2787, 17621, 40, 8, 0, 0},
    {2787, 17641, 32, 8, 0, 0}, {2803, 0, 0, 224, 0, 0}, {2803, 5760, 208, 8, 0, 0},
    {2803, 9430, 40, 8, 0, 0}, {2803, 11705, 32, 8, 0, 0}, {2803, 13040, 64, 8, 0, 0},
    {2803, 17134, 152, 8, 0, 0}, {2803, 17158, 160, 8, 0, 0}, {2803, 17182, 144, 8, 0, 0},
    {2803, 17206, 120, 8, 0, 0}, {2803, 17230, 128, 8, 0, 0}, {2803, 17254, 112, 8, 0, 0},
    {2979, 0, 0, 136, 0, 0}, {2979, 13685, 112, 8, 0, 0}, {2979, 13698, 104, 8, 0, 0},
    {3368, 0, 0, 288, 0, 0}, {3368, 6595, 88, 8, 0, 0}, {3368, 6631, 232, 8, 0, 0},
    {3368, 12498, 40, 8, 0, 0}, {3368, 12503, 48, 8, 0, 0}, {3368, 13718, 224, 8, 0, 0},
    {3368, 14378, 200, 8, 0, 0}, {3368, 14390, 208, 8, 0, 0}, {3368, 14399, 216, 8, 0, 0},
    {3368, 15186, 32, 8, 0, 0}, {3547, 0, 0, 40, 0, 0}, {3547, 6012, 32, 8, 0, 0},
    {3588, 0, 0, 40, 0, 0}, {3588, 8902, 32, 8, 0, 0}, {3623, 0, 0, 16, 0, 0},
    {3623, 9255, 0, 8, 0, 0}, {3623, 14025, 8, 8, 0, 0}, {3640, 0, 0, 80, 0, 0},
    {3640, 9297, 0, 8, 0, 0}, {3640, 9333, 16, 8, 0, 0}, {3640, 9343, 40, 8, 0, 0},
    {3640, 9584, 48, 8, 0, 0}, {3640, 10958, 56, 8, 0, 0}, {3640, 12041, 72, 8, 0, 0},
    {3640, 13506, 70, 1, 0, 0}, {3640, 14016, 8, 8, 0, 0}, {3640, 15192, 64, 4, 0, 0},
    {3660, 0, 0, 48, 0, 0}, {3660, 11175, 40, 8, 0, 0}, {3678, 0, 0, 128, 0, 0},
    {3678, 12390, 56, 8, 0, 0}, {3720, 0, 0, 328320, 0, 0}, {3720, 6344, 2256, 256, 0, 0},
    {3720, 6361, 2512, 4, 0, 0}, {3720, 6443, 10416, 16, 0, 0}, {3720, 6843, 13832, 8, 0, 0},
    {3720, 6886, 13832, 8, 0, 0}, {3720, 11075, 632, 8, 0, 0}, {3720, 13238, 1000, 16, 0, 0},
    {3720, 14817, 1080, 1040, 0, 0}, {3720, 16805, 10464, 3368, 0, 0}, {3753, 0, 0, 17816, 0, 0},
    {3753, 6323, 304, 8, 0, 0}, {3753, 6495, 0, 304, 0, 0}, {3753, 12768, 352, 12256, 0, 0},
    {3772, 0, 0, 48, 0, 0}, {3772, 11175, 40, 8, 0, 0}, {5752, 0, 0, 32, 0, 0},
    {5752, 8895, 8, 8, 0, 0}, {5752, 17127, 16, 8, 0, 0}, {5752, 17384, 0, 8, 0, 0},
    {5769, 0, 0, 48, 0, 0}, {5769, 8875, 40, 8, 0, 0}, {5769, 10907, 32, 8, 0, 0},
    {6046, 0, 0, 48, 0, 0}, {6046, 8458, 40, 8, 0, 0}, {6046, 17659, 32, 8, 0, 0},
    {6143, 0, 0, 80, 0, 0}, {6143, 6020, 48, 8, 0, 0}, {6143, 13069, 56, 8, 0, 0},
    {6379, 0, 0, 24, 0, 0}, {6379, 9629, 0, 8, 0, 0}, {6395, 0, 0, 24, 0, 0},
    {6395, 6081, 8, 8, 0, 0}, {6395, 9629, 0, 8, 0, 0}, {6395, 11770, 16, 8, 0, 0},
    {6773, 0, 0, 48, 0, 0}, {6773, 11175, 40, 8, 0, 0}, {7273, 0, 0, 24, 0, 0},
    {7273, 7136, 0, 8, 0, 0}, {7273, 12830, 8, 8, 0, 0}, {7290, 0, 0, 48, 0, 0},
    {7290, 11116, 32, 8, 0, 0}, {7290, 11163, 40, 8, 0, 0}, {7365, 0, 0, 48, 0, 0},
    {7365, 7400, 32, 8, 0, 0}, {8482, 0, 0, 72, 0, 0}, {8482, 8442, 64, 8, 0, 0},
    {8502, 0, 0, 72, 0, 0}, {8502, 8496, 48, 8, 0, 0}, {8518, 0, 0, 232, 0, 0},
    {8518, 11830, 40, 8, 0, 0}, {8518, 11840, 56, 8, 0, 0}, {8761, 0, 0, 72, 0, 0},
    {8761, 8559, 32, 8, 0, 0}, {8761, 8576, 56, 8, 0, 0}, {9088, 0, 0, 72, 0, 0},
    {9088, 8971, 56, 8, 0, 0}, {9088, 8984, 48, 8, 0, 0}, {9088, 8994, 40, 8, 0, 0},
    {9088, 13381, 64, 8, 0, 0}, {9506, 0, 0, 48, 0, 0}, {9506, 9629, 32, 8, 0, 0},
    {9506, 11113, 40, 8, 0, 0}, {10084, 0, 0, 40, 0, 0}, {10084, 13188, 32, 8, 0, 0},
    {10097, 0, 0, 80, 0, 0}, {10097, 6081, 40, 8, 0, 0}, {10097, 13452, 32, 8, 0, 0},
    {10097, 13533, 48, 8, 0, 0}, {11747, 0, 0, 48, 0, 0}, {11747, 7420, 32, 8, 0, 0},
    {11747, 13201, 40, 8, 0, 0}, {11958, 0, 0, 48, 0, 0}, {11958, 11175, 40, 8, 0, 0},
    {12012, 0, 0, 40, 0, 0}, {12139, 0, 0, 56, 0, 0}, {12139, 11850, 48, 8, 0, 0},
    {12139, 15215, 32, 8, 0, 0}, {12139, 15468, 40, 8, 0, 0}, {12159, 0, 0, 168, 0, 0},
    {12159, 6821, 88, 8, 0, 0}, {12159, 6827, 144, 8, 0, 0}, {12159, 9629, 104, 8, 0, 0},
    {12159, 11777, 128, 8, 0, 0}, {12159, 12190, 136, 8, 0, 0}, {12159, 14522, 0, 72, 0, 0},
    {12176, 0, 0, 72, 0, 0}, {12176, 11705, 56, 8, 0, 0}, {12176, 12972, 40, 8, 0, 0},
    {12176, 14469, 64, 8, 0, 0}, {12283, 0, 0, 48, 0, 0}, {12283, 16576, 24, 8, 0, 0},
    {12283, 16653, 32, 8, 0, 0}, {12283, 16772, 0, 8, 0, 0}, {12327, 0, 0, 48, 0, 0},
    {12327, 9629, 40, 8, 0, 0}, {12327, 11243, 32, 8, 0, 0}, {12358, 0, 0, 40, 0, 0},
    {12358, 12337, 32, 8, 0, 0}, {12643, 0, 0, 3064, 0, 0}, {12643, 11757, 2872, 16, 0, 0},
    {12643, 13512, 1040, 1800, 0, 0}, {12643, 16323, 2840, 8, 0, 0}, {12653, 0, 0, 24, 0, 0},
    {12653, 9519, 0, 8, 0, 0}, {12669, 0, 0, 96, 0, 0}, {12669, 7305, 10, 2, 0, 0},
    {12669, 8368, 9, 1, 0, 0}, {12669, 9594, 16, 8, 0, 0}, {12669, 11990, 32, 8, 0, 0},
    {12669, 12972, 56, 8, 0, 0}, {12669, 14858, 0, 4, 0, 0}, {12669, 14884, 4, 4, 0, 0},
    {12669, 15984, 8, 1, 3, 4}, {12669, 17741, 28, 4, 0, 0}, {12669, 17753, 48, 8, 0, 0},
    {12669, 17897, 40, 8, 0, 0}, {12679, 0, 0, 49512, 0, 0}, {12679, 5796, 176, 8, 0, 0},
    {12679, 7995, 216, 8, 0, 0}, {12679, 11762, 240, 4, 0, 0}, {12679, 14637, 232, 8, 0, 0},
    {12679, 14657, 32, 8, 0, 0}, {12679, 14670, 224, 8, 0, 0}, {12679, 14870, 248, 8, 0, 0},
    {12679, 14897, 264, 49248, 0, 0}, {13354, 0, 0, 80, 0, 0}, {13354, 8548, 64, 8, 0, 0},
    {13354, 8567, 40, 8, 0, 0}, {13354, 8576, 72, 8, 0, 0}, {13666, 0, 0, 80, 0, 0},
    {13666, 6081, 40, 8, 0, 0}, {13666, 9537, 32, 8, 0, 0}, {13666, 11767, 48, 8, 0, 0},
    {14158, 0, 0, 80, 0, 0}, {14158, 14103, 48, 8, 0, 0}, {14158, 14112, 56, 8, 0, 0},
    {14158, 14121, 32, 8, 0, 0}, {14158, 14130, 64, 8, 0, 0}, {14158, 14140, 40, 8, 0, 0},
    {14266, 0, 0, 240, 0, 0}, {14266, 344, 192, 8, 0, 0}, {14266, 354, 184, 8, 0, 0},
    {14266, 536, 168, 8, 0, 0}, {14266, 775, 208, 8, 0, 0}, {14266, 790, 176, 8, 0, 0},
    {14266, 805, 216, 8, 0, 0}, {14266, 1183, 232, 8, 0, 0}, {14266, 1209, 200, 8, 0, 0},
    {14266, 1387, 224, 8, 0, 0}, {14266, 3426, 160, 8, 0, 0}, {14266, 6455, 152, 8, 0, 0},
    {14266, 6535, 104, 8, 0, 0}, {14266, 8196, 96, 8, 0, 0}, {14266, 14090, 144, 8, 0, 0},
    {14266, 14594, 120, 8, 0, 0}, {14266, 15338, 88, 8, 0, 0}, {14266, 16291, 128, 8, 0, 0},
    {14266, 16697, 136, 8, 0, 0}, {14342, 0, 0, 64, 0, 0}, {14342, 11854, 56, 8, 0, 0},
    {14342, 15215, 32, 8, 0, 0}, {14342, 15468, 48, 8, 0, 0}, {14342, 15473, 40, 8, 0, 0},
    {14485, 0, 0, 48, 0, 0}, {14485, 14725, 40, 8, 0, 0}, {14729, 0, 0, 48, 0, 0},
    {14729, 11175, 40, 8, 0, 0}, {14787, 0, 0, 16, 0, 0}, {14787, 10579, 8, 8, 0, 0},
    {14787, 11705, 0, 8, 0, 0}, {14796, 0, 0, 64, 0, 0}, {14796, 14810, 32, 8, 0, 0},
    {14834, 0, 0, 88, 0, 0}, {14834, 6556, 56, 8, 0, 0}, {14834, 6566, 64, 8, 0, 0},
    {15354, 0, 0, 48, 0, 0}, {15354, 14904, 32, 8, 0, 0}, {15546, 0, 0, 48, 0, 0},
    {15546, 11175, 40, 8, 0, 0}, {15560, 0, 0, 528, 0, 0}, {15560, 8264, 8, 512, 0, 0},
    {15560, 14500, 520, 8, 0, 0}, {15573, 0, 0, 263248, 0, 0}, {15573, 12616, 512, 8, 0, 0},
    {15573, 12628, 520, 4, 0, 0}, {15596, 0, 0, 32, 0, 0}, {15596, 10579, 8, 8, 0, 0},
    {15596, 11705, 0, 8, 0, 0}, {15596, 12972, 16, 8, 0, 0}, {15614, 0, 0, 48, 0, 0},
    {15614, 5835, 0, 8, 0, 0}, {15614, 9609, 24, 8, 0, 0}, {15614, 13028, 20, 4, 0, 0},
    {15614, 13918, 8, 8, 0, 0}, {15634, 0, 0, 48, 0, 0}, {15634, 11225, 4, 4, 0, 0},
    {15652, 0, 0, 24, 0, 0}, {15673, 0, 0, 3064, 0, 0}, {15673, 11757, 2872, 16, 0, 0},
    {15673, 13512, 1040, 1800, 0, 0}, {15673, 16323, 2840, 8, 0, 0}, {15690, 0, 0, 24, 0, 0},
    {15690, 9519, 0, 8, 0, 0}, {15713, 0, 0, 96, 0, 0}, {15713, 7305, 10, 2, 0, 0},
    {15713, 8368, 9, 1, 0, 0}, {15713, 9594, 16, 8, 0, 0}, {15713, 11990, 32, 8, 0, 0},
    {15713, 12972, 56, 8, 0, 0}, {15713, 14858, 0, 4, 0, 0}, {15713, 14884, 4, 4, 0, 0},
    {15713, 15984, 8, 1, 3, 4}, {15713, 17741, 28, 4, 0, 0}, {15713, 17753, 48, 8, 0, 0},
    {15713, 17897, 40, 8, 0, 0}, {15730, 0, 0, 49512, 0, 0}, {15730, 5796, 176, 8, 0, 0},
    {15730, 7995, 216, 8, 0, 0}, {15730, 11762, 240, 4, 0, 0}, {15730, 14637, 232, 8, 0, 0},
    {15730, 14657, 32, 8, 0, 0}, {15730, 14670, 224, 8, 0, 0}, {15730, 14870, 248, 8, 0, 0},
    {15730, 14897, 264, 49248, 0, 0}, {15750, 0, 0, 48, 0, 0}, {15750, 6070, 32, 4, 0, 0},
    {15750, 9599, 8, 8, 0, 0}, {15750, 12401, 44, 4, 0, 0}, {15750, 12986, 40, 4, 0, 0},
    {15750, 14439, 0, 8, 0, 0}, {15750, 15972, 36, 4, 0, 0}, {15769, 0, 0, 24, 0, 0},
    {15769, 12934, 8, 8, 0, 0}, {15799, 0, 0, 56, 0, 0}, {15799, 13188, 40, 8, 0, 0},
    {15799, 13192, 48, 8, 0, 0}, {15799, 16772, 32, 8, 0, 0}, {16262, 0, 0, 512, 0, 0},
    {16262, 11113, 32, 8, 0, 0}, {16262, 12977, 48, 8, 0, 0}, {16262, 13052, 40, 4, 0, 0},
    {16262, 17420, 56, 456, 0, 0}, {17310, 0, 0, 48, 0, 0}, {17310, 11175, 40, 8, 0, 0},
    {17328, 0, 0, 48, 0, 0}, {17328, 6081, 32, 8, 0, 0}, {17328, 13533, 40, 8, 0, 0},
    {17686, 0, 0, 48, 0, 0}, {17686, 8530, 32, 8, 0, 0}, {17686, 14720, 40, 8, 0, 0},
    {17882, 0, 0, 96, 0, 0}, {17882, 10570, 88, 8, 0, 0}, {17937, 0, 0, 64, 0, 0},
    {17937, 11692, 40, 8, 0, 0}, {17937, 14469, 48, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3514, 22}, {12830, 5},
};

static const struct table_type types[] = {
    {43, 1468, 104, 104, 0, 8}, {116, 1518, 88, 88, 8, 6}, {130, 1491, 104, 104, 14, 8},
    {701, 2175, 120, 120, 22, 10}, {755, 10968, 80, 80, 32, 1}, {1092, 2372, 96, 96, 33, 7},
    {1201, 2404, 128, 128, 40, 10}, {1623, 1623, 80, 80, 50, 0}, {3049, 2565, 96, 96, 50, 7},
    {3081, 2619, 152, 152, 57, 14}, {3119, 2639, 96, 96, 71, 7}, {3255, 2738, 128, 128, 78, 9},
    {3274, 2738, 128, 128, 87, 9}, {3306, 2738, 128, 128, 96, 9}, {3824, 3850, 64, 64, 105, 3},
    {3894, 652, 120, 120, 108, 10}, {3910, 10067, 40, 40, 118, 1}, {3930, 3139, 160, 160, 119, 14},
    {3944, 3147, 48, 48, 133, 2}, {3973, 58, 456, 456, 135, 0}, {3989, 72, 248, 248, 135, 0},
    {4005, 3571, 48, 48, 135, 2}, {4021, 86, 128, 128, 137, 0}, {4040, 100, 168, 168, 137, 1},
    {4061, 5161, 64, 64, 138, 3}, {4082, 5200, 56, 56, 141, 2}, {4106, 5178, 64, 64, 143, 3},
    {4125, 400, 64, 64, 146, 1}, {4138, 2847, 104, 104, 147, 3}, {4150, 3434, 88, 88, 150, 3},
    {4162, 16003, 80, 80, 153, 1}, {4181, 206, 88, 88, 154, 1}, {4196, 1572, 176, 176, 155, 10},
    {4213, 219, 144, 144, 165, 3}, {4234, 411, 48, 48, 168, 2}, {4254, 3063, 48, 48, 170, 1},
    {4279, 15988, 112, 112, 171, 2}, {4294, 1767, 56, 56, 173, 1}, {4309, 1747, 48, 48, 174, 1},
    {4329, 457, 80, 80, 175, 2}, {4414, 447, 48, 48, 177, 0}, {4428, 690, 48, 48, 177, 0},
    {4458, 2602, 104, 48, 177, 1}, {4486, 3444, 48, 48, 178, 0}, {4527, 14606, 64, 64, 178, 4},
    {4546, 6622, 168, 168, 182, 3}, {4565, 6622, 168, 168, 185, 3}, {4584, 6622, 168, 168, 188, 3},
    {4603, 6754, 80, 80, 191, 3}, {4615, 9440, 64, 64, 194, 2}, {4626, 12997, 56, 56, 196, 2},
    {4656, 15537, 184, 184, 198, 6}, {4669, 16304, 216, 216, 204, 12}, {4687, 6762, 40, 40, 216, 1},
    {4706, 11093, 48, 48, 217, 2}, {4718, 3606, 96, 96, 219, 6}, {4732, 3736, 80, 80, 225, 5},
    {4758, 1372, 96, 96, 230, 2}, {4775, 250, 208, 208, 232, 0}, {4796, 368, 240, 240, 232, 1},
    {4819, 893, 48, 48, 233, 0}, {4828, 947, 48, 48, 233, 1}, {4859, 968, 72, 72, 234, 1},
    {4903, 1002, 64, 64, 235, 2}, {4947, 1036, 80, 80, 237, 2}, {4985, 1064, 72, 72, 239, 3},
    {5023, 3009, 72, 72, 242, 0}, {5061, 1268, 72, 72, 242, 0}, {5075, 1339, 168, 168, 242, 8},
    {5091, 1316, 40, 40, 250, 1}, {5116, 3368, 288, 288, 251, 9}, {5134, 3343, 40, 40, 260, 1},
    {5220, 14834, 88, 88, 261, 1}, {5239, 2931, 56, 56, 262, 0}, {5250, 2942, 48, 48, 262, 0},
    {5267, 2942, 48, 48, 262, 0}, {5284, 2966, 48, 48, 262, 0}, {5301, 2966, 48, 48, 262, 0},
    {5318, 2955, 48, 48, 262, 0}, {5333, 2955, 48, 48, 262, 0}, {5348, 2955, 48, 48, 262, 0},
    {5363, 2955, 48, 48, 262, 0}, {5378, 2955, 48, 48, 262, 0}, {5394, 2955, 48, 48, 262, 0},
    {5410, 2546, 72, 72, 262, 0}, {5462, 2995, 280, 280, 262, 3}, {5479, 3167, 56, 56, 265, 1},
    {5497, 2450, 48, 48, 266, 0}, {5514, 2480, 48, 48, 266, 0}, {5529, 2495, 48, 48, 266, 1},
    {5545, 2467, 128, 128, 267, 5}, {5562, 2508, 96, 96, 272, 5}, {5578, 2587, 72, 72, 277, 2},
    {5593, 17340, 128, 128, 279, 2}, {5633, 14510, 64, 64, 281, 1}, {5647, 2658, 40, 40, 282, 0},
    {5669, 12029, 72, 72, 282, 5}, {5684, 12012, 40, 40, 287, 1}, {5704, 12052, 40, 40, 288, 0},
    {5717, 16491, 80, 80, 288, 1}, {6030, 6046, 48, 48, 289, 2}, {6095, 6143, 80, 80, 291, 1},
    {6107, 6127, 56, 56, 292, 1}, {6159, 1, 40, 40, 293, 1}, {6217, 1451, 160, 96, 294, 6},
    {6233, 1418, 56, 56, 300, 2}, {6255, 1434, 56, 56, 302, 2}, {6278, 3547, 40, 40, 304, 1},
    {6639, 1589, 72, 72, 305, 3}, {6666, 1589, 80, 72, 308, 3}, {6704, 1540, 72, 72, 311, 0},
    {6714, 6773, 48, 48, 311, 1}, {6739, 15546, 48, 48, 312, 1}, {7255, 7290, 48, 48, 313, 2},
    {7320, 1633, 40, 40, 315, 1}, {7365, 7365, 48, 48, 316, 2}, {7377, 1916, 72, 56, 318, 3},
    {7631, 1646, 216, 224, 321, 10}, {7697, 5048, 128, 128, 331, 2}, {7721, 8502, 72, 72, 333, 1},
    {7749, 8502, 72, 72, 334, 1}, {7785, 5769, 48, 48, 335, 1}, {7810, 8482, 72, 72, 336, 1},
    {7834, 8518, 232, 232, 337, 1}, {8002, 2062, 160, 96, 338, 6}, {8012, 1733, 40, 40, 344, 1},
    {8293, 1808, 48, 48, 345, 1}, {8318, 1788, 64, 64, 346, 1}, {8336, 1835, 56, 56, 347, 1},
    {8350, 1851, 48, 48, 348, 2}, {8381, 1897, 112, 112, 350, 2}, {8397, 1871, 48, 48, 352, 2},
    {8594, 1962, 64, 64, 354, 0}, {8599, 8761, 72, 72, 354, 2}, {8617, 3588, 40, 40, 356, 1},
    {8628, 8761, 72, 72, 357, 2}, {8645, 3588, 40, 40, 359, 1}, {8655, 8761, 72, 72, 360, 2},
    {8680, 8761, 72, 72, 362, 2}, {8704, 8761, 72, 72, 364, 2}, {8730, 8761, 72, 72, 366, 2},
    {8749, 3588, 40, 40, 368, 1}, {9078, 9088, 72, 72, 369, 4}, {9385, 9403, 72, 72, 373, 2},
    {9481, 9506, 48, 48, 375, 2}, {9540, 9558, 64, 64, 377, 2}, {9578, 4374, 152, 88, 379, 5},
    {9619, 2520, 216, 216, 384, 9}, {9819, 2035, 160, 160, 393, 14}, {9828, 11747, 48, 48, 407, 2},
    {9849, 12159, 168, 168, 409, 11}, {9878, 12176, 72, 72, 420, 4}, {9903, 13666, 80, 80, 424, 5},
    {10183, 2062, 160, 96, 429, 6}, {10193, 10084, 40, 40, 435, 1}, {10216, 1916, 64, 56, 436, 3},
    {10393, 2145, 56, 56, 439, 2}, {10398, 2089, 296, 296, 441, 1}, {10414, 2106, 48, 56, 442, 1},
    {10431, 2124, 48, 56, 443, 1}, {10989, 4746, 40, 48, 444, 0}, {11219, 2074, 184, 184, 444, 2},
    {11234, 14729, 48, 48, 446, 1}, {11249, 4399, 48, 48, 447, 2}, {11268, 16276, 64, 64, 449, 2},
    {11283, 16262, 512, 512, 451, 3}, {11309, 5811, 72, 72, 454, 4}, {11330, 6500, 56, 56, 458, 1},
    {11348, 7325, 48, 48, 459, 2}, {11364, 7852, 72, 72, 461, 2}, {11387, 8217, 72, 72, 463, 2},
    {11427, 7924, 48, 48, 465, 2}, {11446, 8030, 56, 56, 467, 2}, {11462, 8227, 64, 64, 469, 2},
    {11478, 8879, 56, 56, 471, 2}, {11498, 9488, 48, 48, 473, 2}, {11520, 10347, 88, 88, 475, 5},
    {11538, 11100, 72, 72, 480, 1}, {11555, 13518, 56, 56, 481, 3}, {11574, 13745, 80, 80, 484, 2},
    {11597, 14076, 64, 64, 486, 2}, {11615, 14448, 48, 48, 488, 1}, {11632, 15201, 48, 48, 489, 2},
    {11650, 16024, 56, 56, 491, 2}, {11670, 17920, 72, 72, 493, 3}, {11757, 2074, 184, 184, 496, 2},
    {11869, 11883, 80, 80, 498, 1}, {11918, 2237, 56, 56, 499, 0}, {11923, 3660, 48, 48, 499, 1},
    {11937, 11958, 48, 48, 500, 1}, {12120, 12139, 56, 56, 501, 3}, {12309, 3678, 128, 128, 504, 1},
    {12323, 12327, 48, 48, 505, 2}, {12345, 12358, 40, 40, 507, 1}, {12480, 1916, 64, 56, 508, 3},
    {12513, 12529, 64, 64, 511, 1}, {12546, 2299, 160, 168, 512, 3}, {12557, 2330, 64, 64, 515, 3},
    {12564, 17686, 48, 48, 518, 2}, {12579, 1916, 72, 56, 520, 3}, {12808, 12818, 96, 96, 523, 1},
    {12830, 2357, 80, 80, 524, 4}, {13315, 13354, 80, 80, 528, 3}, {13385, 6419, 56, 56, 531, 1},
    {13405, 11202, 64, 64, 532, 1}, {13425, 12597, 80, 80, 533, 4}, {13459, 2602, 112, 48, 537, 1},
    {13474, 2602, 48, 48, 538, 1}, {13866, 2429, 120, 120, 539, 2}, {13937, 13956, 96, 96, 541, 1},
    {13974, 429, 88, 88, 542, 4}, {13989, 2979, 136, 136, 546, 2}, {14149, 14158, 80, 80, 548, 5},
    {14234, 17882, 96, 96, 553, 1}, {14321, 14342, 64, 64, 554, 4}, {14358, 903, 104, 104, 558, 3},
    {14367, 1254, 112, 112, 561, 4}, {14476, 14485, 48, 48, 565, 1}, {14685, 14219, 40, 40, 566, 0},
    {14698, 13902, 64, 64, 566, 1}, {14759, 2520, 216, 216, 567, 9}, {14763, 14796, 64, 64, 576, 1},
    {14852, 2532, 56, 56, 577, 3}, {15109, 14252, 64, 64, 580, 2},
    {15122, 14266, 240, 240, 582, 15}, {15141, 14286, 120, 120, 597, 7},
    {15156, 3808, 48, 48, 604, 2}, {15168, 14302, 48, 48, 606, 0}, {15354, 15354, 48, 48, 606, 2},
    {15482, 17310, 48, 48, 608, 1}, {15501, 17310, 48, 48, 609, 1}, {15793, 15799, 56, 56, 610, 3},
    {15826, 5617, 160, 160, 613, 7}, {15841, 2602, 48, 48, 620, 1}, {16447, 2602, 56, 48, 621, 1},
    {16707, 5741, 56, 56, 622, 2}, {16737, 2711, 40, 48, 624, 1}, {16757, 3772, 48, 48, 625, 1},
    {16772, 4442, 944, 944, 626, 12}, {16811, 10097, 80, 80, 638, 4}, {16830, 3701, 40, 40, 642, 1},
    {16852, 17328, 48, 48, 643, 2}, {17003, 13575, 72, 72, 645, 4}, {17020, 13555, 40, 40, 649, 1},
    {17041, 13555, 40, 40, 650, 1}, {17064, 16789, 72, 72, 651, 5}, {17085, 16970, 96, 96, 656, 7},
    {17100, 16984, 56, 56, 663, 3}, {17294, 14039, 56, 56, 666, 0}, {17420, 2074, 184, 184, 666, 2},
    {17540, 3791, 88, 88, 668, 4}, {17566, 3791, 88, 88, 672, 4}, {17584, 3791, 88, 88, 676, 4},
    {17667, 1916, 72, 56, 680, 3}, {17786, 475, 72, 72, 683, 4}, {17816, 3209, 184, 184, 687, 16},
    {17850, 3463, 152, 152, 703, 13}, {17916, 17937, 64, 64, 716, 2},
    {17947, 7913, 184, 184, 718, 3}, {17961, 7913, 184, 184, 721, 3},
    {17977, 3497, 200, 200, 724, 2}, {18000, 2803, 224, 224, 726, 9},
};

static const struct table_held held[] = {
    {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {13188, C_MEMBER_OBJECT, 88, 1}, {12934, C_MEMBER_OBJECT, 96, 1},
    {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {12890, C_MEMBER_OBJECT, 88, 1}, {9265, C_MEMBER_OBJECT, 96, 1}, {8594, C_MEMBER_OBJECT, 32, 1},
    {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {12890, C_MEMBER_OBJECT, 88, 1}, {12934, C_MEMBER_OBJECT, 96, 1},
    {13680, C_MEMBER_OBJECT, 104, 1}, {12939, C_MEMBER_OBJECT, 112, 1},
    {14622, C_MEMBER_OBJECT, 72, 1}, {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1},
    {13014, C_MEMBER_OBJECT, 48, 1}, {16707, C_MEMBER_OBJECT, 56, 1},
    {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1}, {12934, C_MEMBER_OBJECT, 88, 1},
    {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {12926, C_MEMBER_OBJECT, 88, 1}, {15521, C_MEMBER_OBJECT, 96, 1},
    {9447, C_MEMBER_OBJECT, 104, 1}, {9456, C_MEMBER_OBJECT, 112, 1},
    {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {17414, C_MEMBER_OBJECT, 88, 1}, {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1},
    {13014, C_MEMBER_OBJECT, 48, 1}, {16707, C_MEMBER_OBJECT, 56, 1},
    {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1}, {12890, C_MEMBER_OBJECT, 88, 1},
    {9447, C_MEMBER_OBJECT, 96, 1}, {11896, C_MEMBER_OBJECT, 104, 1},
    {13370, C_MEMBER_OBJECT, 112, 1}, {9032, C_MEMBER_OBJECT, 120, 1},
    {9060, C_MEMBER_OBJECT, 128, 1}, {16286, C_MEMBER_OBJECT, 136, 1},
    {14056, C_MEMBER_OBJECT, 144, 1}, {8594, C_MEMBER_OBJECT, 32, 1},
    {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {7631, C_MEMBER_OBJECT, 88, 1}, {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1},
    {13014, C_MEMBER_OBJECT, 48, 1}, {16707, C_MEMBER_OBJECT, 56, 1},
    {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1}, {9009, C_MEMBER_OBJECT, 88, 1},
    {13201, C_MEMBER_OBJECT, 96, 1}, {14415, C_MEMBER_OBJECT, 120, 1},
    {8594, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {9009, C_MEMBER_OBJECT, 88, 1}, {13201, C_MEMBER_OBJECT, 96, 1},
    {14415, C_MEMBER_OBJECT, 120, 1}, {8594, C_MEMBER_OBJECT, 32, 1},
    {6081, C_MEMBER_OBJECT, 40, 1}, {13014, C_MEMBER_OBJECT, 48, 1},
    {16707, C_MEMBER_OBJECT, 56, 1}, {7976, C_MEMBER_OBJECT, 64, 1}, {7314, C_MEMBER_OBJECT, 72, 1},
    {9009, C_MEMBER_OBJECT, 88, 1}, {13201, C_MEMBER_OBJECT, 96, 1},
    {14415, C_MEMBER_OBJECT, 120, 1}, {3880, C_MEMBER_OBJECT, 32, 1},
    {3839, C_MEMBER_OBJECT, 40, 1}, {3860, C_MEMBER_OBJECT, 48, 1}, {10026, C_MEMBER_OBJECT, 32, 1},
    {9921, C_MEMBER_OBJECT, 40, 1}, {9982, C_MEMBER_OBJECT, 48, 1}, {9935, C_MEMBER_OBJECT, 56, 1},
    {9995, C_MEMBER_OBJECT, 64, 1}, {10009, C_MEMBER_OBJECT, 72, 1},
    {10035, C_MEMBER_OBJECT, 80, 1}, {10046, C_MEMBER_OBJECT, 88, 1},
    {9949, C_MEMBER_OBJECT, 96, 1}, {9964, C_MEMBER_OBJECT, 104, 1},
    {10060, C_MEMBER_OBJECT, 32, 1}, {16198, C_MEMBER_OBJECT, 32, 1},
    {16047, C_MEMBER_OBJECT, 40, 1}, {16125, C_MEMBER_OBJECT, 48, 1},
    {16062, C_MEMBER_OBJECT, 56, 1}, {16149, C_MEMBER_OBJECT, 64, 1},
    {16164, C_MEMBER_OBJECT, 72, 1}, {16218, C_MEMBER_OBJECT, 80, 1},
    {16230, C_MEMBER_OBJECT, 88, 1}, {16077, C_MEMBER_OBJECT, 96, 1},
    {16093, C_MEMBER_OBJECT, 104, 1}, {16182, C_MEMBER_OBJECT, 128, 1},
    {16139, C_MEMBER_OBJECT, 136, 1}, {16208, C_MEMBER_OBJECT, 144, 1},
    {16112, C_MEMBER_OBJECT, 152, 1}, {15818, C_MEMBER_OBJECT, 32, 1},
    {15811, C_MEMBER_OBJECT, 40, 1}, {12923, C_MEMBER_OBJECT, 32, 1},
    {13188, C_MEMBER_OBJECT, 40, 1}, {17367, C_MEMBER_OBJECT, 120, 1},
    {8112, C_MEMBER_OBJECT, 32, 1}, {8121, C_MEMBER_OBJECT, 40, 1}, {8130, C_MEMBER_OBJECT, 48, 1},
    {17439, C_MEMBER_OBJECT, 32, 1}, {17427, C_MEMBER_OBJECT, 40, 1},
    {16464, C_MEMBER_OBJECT, 32, 1}, {16483, C_MEMBER_OBJECT, 40, 1},
    {16472, C_MEMBER_OBJECT, 48, 1}, {11903, C_MEMBER_OBJECT, 56, 1},
    {10932, C_MEMBER_OBJECT, 32, 1}, {8586, C_MEMBER_OBJECT, 40, 1}, {9423, C_MEMBER_OBJECT, 48, 1},
    {17700, C_MEMBER_OBJECT, 32, 1}, {8586, C_MEMBER_OBJECT, 40, 1}, {9108, C_MEMBER_OBJECT, 80, 1},
    {13188, C_MEMBER_OBJECT, 64, 1}, {14173, C_MEMBER_OBJECT, 56, 1},
    {6478, C_MEMBER_OBJECT, 48, 1}, {6485, C_MEMBER_OBJECT, 80, 1},
    {16441, C_MEMBER_OBJECT, 112, 1}, {7136, C_MEMBER_OBJECT, 120, 1},
    {7984, C_MEMBER_OBJECT, 128, 1}, {6086, C_MEMBER_OBJECT, 136, 1},
    {14461, C_MEMBER_OBJECT, 144, 1}, {7337, C_MEMBER_OBJECT, 152, 1},
    {9099, C_MEMBER_OBJECT, 160, 1}, {13544, C_MEMBER_OBJECT, 168, 1},
    {7984, C_MEMBER_OBJECT, 96, 1}, {7136, C_MEMBER_OBJECT, 104, 1},
    {14461, C_MEMBER_OBJECT, 112, 1}, {11705, C_MEMBER_OBJECT, 32, 1},
    {8594, C_MEMBER_OBJECT, 40, 1}, {11700, C_MEMBER_OBJECT, 40, 1}, {6478, C_MEMBER_OBJECT, 48, 1},
    {6485, C_MEMBER_OBJECT, 80, 1}, {13447, C_MEMBER_OBJECT, 48, 1},
    {17618, C_MEMBER_OBJECT, 40, 1}, {14568, C_MEMBER_OBJECT, 56, 1},
    {15091, C_MEMBER_OBJECT, 64, 1}, {13097, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {14383, C_MEMBER_OBJECT, 32, 1}, {17714, C_MEMBER_OBJECT, 40, 1},
    {8594, C_MEMBER_OBJECT, 48, 1}, {17606, C_MEMBER_OBJECT, 56, 1},
    {14354, C_MEMBER_OBJECT, 32, 1}, {8594, C_MEMBER_OBJECT, 152, 1},
    {17606, C_MEMBER_OBJECT, 160, 1}, {14354, C_MEMBER_OBJECT, 32, 1},
    {8594, C_MEMBER_OBJECT, 152, 1}, {17606, C_MEMBER_OBJECT, 160, 1},
    {14354, C_MEMBER_OBJECT, 32, 1}, {8594, C_MEMBER_OBJECT, 152, 1},
    {17606, C_MEMBER_OBJECT, 160, 1}, {6552, C_MEMBER_OBJECT, 32, 1},
    {8594, C_MEMBER_OBJECT, 56, 1}, {17606, C_MEMBER_OBJECT, 64, 1},
    {17606, C_MEMBER_OBJECT, 48, 1}, {8594, C_MEMBER_OBJECT, 56, 1}, {8434, C_MEMBER_OBJECT, 32, 1},
    {9118, C_MEMBER_OBJECT, 40, 1}, {17721, C_MEMBER_OBJECT, 72, 1},
    {8434, C_MEMBER_OBJECT, 136, 1}, {14408, C_MEMBER_OBJECT, 144, 1},
    {17706, C_MEMBER_OBJECT, 152, 1}, {8594, C_MEMBER_OBJECT, 160, 1},
    {17606, C_MEMBER_OBJECT, 168, 1}, {6588, C_MEMBER_OBJECT, 48, 1},
    {9009, C_MEMBER_OBJECT, 56, 1}, {9001, C_MEMBER_OBJECT, 64, 1}, {8434, C_MEMBER_OBJECT, 72, 1},
    {14408, C_MEMBER_OBJECT, 80, 1}, {9118, C_MEMBER_OBJECT, 88, 1},
    {8420, C_MEMBER_OBJECT, 136, 1}, {13731, C_MEMBER_OBJECT, 152, 1},
    {15079, C_MEMBER_OBJECT, 168, 1}, {14354, C_MEMBER_OBJECT, 184, 1},
    {17606, C_MEMBER_OBJECT, 192, 1}, {8594, C_MEMBER_OBJECT, 200, 1},
    {15102, C_MEMBER_OBJECT, 32, 1}, {8594, C_MEMBER_OBJECT, 32, 1},
    {17606, C_MEMBER_OBJECT, 40, 1}, {12377, C_MEMBER_OBJECT, 32, 1},
    {8472, C_MEMBER_OBJECT, 40, 1}, {9001, C_MEMBER_OBJECT, 48, 1}, {10900, C_MEMBER_OBJECT, 56, 1},
    {11709, C_MEMBER_OBJECT, 64, 1}, {11187, C_MEMBER_OBJECT, 72, 1},
    {13208, C_MEMBER_OBJECT, 40, 1}, {13220, C_MEMBER_OBJECT, 48, 1},
    {13644, C_MEMBER_OBJECT, 56, 1}, {13656, C_MEMBER_OBJECT, 64, 1},
    {13629, C_MEMBER_OBJECT, 72, 1}, {9270, C_MEMBER_OBJECT, 64, 1},
    {12783, C_MEMBER_OBJECT, 88, 1}, {17367, C_MEMBER_OBJECT, 200, 1},
    {7354, C_MEMBER_OBJECT, 40, 1}, {9118, C_MEMBER_OBJECT, 48, 1}, {9118, C_MEMBER_OBJECT, 48, 1},
    {13723, C_MEMBER_OBJECT, 56, 1}, {9118, C_MEMBER_OBJECT, 48, 1},
    {15514, C_MEMBER_OBJECT, 72, 1}, {9118, C_MEMBER_OBJECT, 48, 1},
    {13723, C_MEMBER_OBJECT, 56, 1}, {15514, C_MEMBER_OBJECT, 64, 1},
    {13764, C_MEMBER_OBJECT, 40, 1}, {13778, C_MEMBER_OBJECT, 48, 1},
    {8776, C_MEMBER_OBJECT, 56, 1}, {14422, C_MEMBER_OBJECT, 64, 1},
    {17700, C_MEMBER_OBJECT, 72, 1}, {13492, C_MEMBER_OBJECT, 80, 1},
    {9375, C_MEMBER_OBJECT, 152, 1}, {6606, C_MEMBER_OBJECT, 160, 1},
    {13886, C_MEMBER_OBJECT, 32, 1}, {15186, C_MEMBER_OBJECT, 32, 1},
    {13797, C_MEMBER_OBJECT, 64, 1}, {13813, C_MEMBER_OBJECT, 72, 1},
    {6595, C_MEMBER_OBJECT, 88, 1}, {14378, C_MEMBER_OBJECT, 200, 1},
    {14390, C_MEMBER_OBJECT, 208, 1}, {14399, C_MEMBER_OBJECT, 216, 1},
    {13718, C_MEMBER_OBJECT, 224, 1}, {6631, C_MEMBER_OBJECT, 232, 1},
    {17357, C_MEMBER_OBJECT, 32, 1}, {17606, C_MEMBER_OBJECT, 80, 1},
    {13710, C_MEMBER_OBJECT, 32, 1}, {15315, C_MEMBER_OBJECT, 72, 1},
    {15273, C_MEMBER_OBJECT, 88, 1}, {11976, C_MEMBER_OBJECT, 48, 1},
    {8108, C_MEMBER_OBJECT, 40, 1}, {14776, C_MEMBER_OBJECT, 56, 1},
    {12894, C_MEMBER_OBJECT, 80, 1}, {11731, C_MEMBER_OBJECT, 88, 1},
    {14179, C_MEMBER_OBJECT, 112, 1}, {14199, C_MEMBER_OBJECT, 120, 1},
    {3023, C_MEMBER_OBJECT, 32, 1}, {8108, C_MEMBER_OBJECT, 48, 1}, {13506, C_MEMBER_OBJECT, 64, 1},
    {14743, C_MEMBER_OBJECT, 72, 1}, {9192, C_MEMBER_OBJECT, 88, 1},
    {14613, C_MEMBER_OBJECT, 56, 1}, {17606, C_MEMBER_OBJECT, 64, 1},
    {15088, C_MEMBER_OBJECT, 32, 1}, {6580, C_MEMBER_OBJECT, 48, 1},
    {10885, C_MEMBER_OBJECT, 56, 1}, {6081, C_MEMBER_OBJECT, 32, 1},
    {11767, C_MEMBER_OBJECT, 40, 1}, {17606, C_MEMBER_OBJECT, 48, 1},
    {12001, C_MEMBER_OBJECT, 56, 1}, {16353, C_MEMBER_OBJECT, 64, 1},
    {17606, C_MEMBER_OBJECT, 32, 1}, {11810, C_MEMBER_OBJECT, 48, 1},
    {17659, C_MEMBER_OBJECT, 32, 1}, {8458, C_MEMBER_OBJECT, 40, 1},
    {17606, C_MEMBER_OBJECT, 64, 1}, {6067, C_MEMBER_OBJECT, 40, 1}, {8594, C_MEMBER_OBJECT, 32, 1},
    {5960, C_MEMBER_OBJECT, 32, 1}, {5917, C_MEMBER_OBJECT, 40, 1}, {5948, C_MEMBER_OBJECT, 48, 1},
    {5884, C_MEMBER_OBJECT, 56, 1}, {5925, C_MEMBER_OBJECT, 72, 1},
    {5907, C_MEMBER_OBJECT_ARRAY, 88, 0}, {5975, C_MEMBER_OBJECT, 32, 1},
    {5983, C_MEMBER_OBJECT, 40, 1}, {6004, C_MEMBER_OBJECT, 32, 1}, {5995, C_MEMBER_OBJECT, 40, 1},
    {6012, C_MEMBER_OBJECT, 32, 1}, {12229, C_MEMBER_OBJECT, 40, 1},
    {12220, C_MEMBER_OBJECT, 48, 1}, {12243, C_MEMBER_OBJECT, 56, 1},
    {12229, C_MEMBER_OBJECT, 40, 1}, {12220, C_MEMBER_OBJECT, 48, 1},
    {12243, C_MEMBER_OBJECT, 56, 1}, {11175, C_MEMBER_OBJECT, 40, 1},
    {11175, C_MEMBER_OBJECT, 40, 1}, {11116, C_MEMBER_OBJECT, 32, 1},
    {11163, C_MEMBER_OBJECT, 40, 1}, {13114, C_MEMBER_OBJECT, 32, 1},
    {7400, C_MEMBER_OBJECT, 32, 1}, {7412, C_MEMBER_OBJECT, 40, 1}, {8257, C_MEMBER_OBJECT, 32, 1},
    {8239, C_MEMBER_OBJECT, 40, 1}, {8246, C_MEMBER_OBJECT, 48, 1}, {7453, C_MEMBER_OBJECT, 40, 1},
    {7567, C_MEMBER_OBJECT, 48, 1}, {7463, C_MEMBER_OBJECT, 56, 1}, {7540, C_MEMBER_OBJECT, 112, 1},
    {7521, C_MEMBER_OBJECT, 120, 1}, {7481, C_MEMBER_OBJECT, 128, 1},
    {7559, C_MEMBER_OBJECT, 136, 1}, {7591, C_MEMBER_OBJECT, 144, 1},
    {7508, C_MEMBER_OBJECT, 152, 1}, {7616, C_MEMBER_OBJECT, 160, 1},
    {13275, C_MEMBER_OBJECT, 112, 1}, {13288, C_MEMBER_OBJECT, 120, 1},
    {8496, C_MEMBER_OBJECT, 48, 1}, {8496, C_MEMBER_OBJECT, 48, 1}, {8875, C_MEMBER_OBJECT, 40, 1},
    {8442, C_MEMBER_OBJECT, 64, 1}, {17606, C_MEMBER_OBJECT, 224, 1},
    {10325, C_MEMBER_OBJECT, 32, 1}, {10282, C_MEMBER_OBJECT, 40, 1},
    {10313, C_MEMBER_OBJECT, 48, 1}, {10234, C_MEMBER_OBJECT, 56, 1},
    {10290, C_MEMBER_OBJECT, 72, 1}, {10272, C_MEMBER_OBJECT_ARRAY, 88, 0},
    {8204, C_MEMBER_OBJECT, 32, 1}, {16743, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {17120, C_MEMBER_OBJECT, 56, 1}, {17120, C_MEMBER_OBJECT, 48, 1},
    {13370, C_MEMBER_OBJECT, 32, 1}, {12934, C_MEMBER_OBJECT, 40, 1},
    {16717, C_MEMBER_OBJECT, 80, 1}, {9525, C_MEMBER_OBJECT, 88, 1},
    {11984, C_MEMBER_OBJECT, 32, 1}, {10340, C_MEMBER_OBJECT, 40, 1},
    {8559, C_MEMBER_OBJECT, 32, 1}, {8576, C_MEMBER_OBJECT, 56, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {8559, C_MEMBER_OBJECT, 32, 1}, {8576, C_MEMBER_OBJECT, 56, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {8559, C_MEMBER_OBJECT, 32, 1}, {8576, C_MEMBER_OBJECT, 56, 1}, {8559, C_MEMBER_OBJECT, 32, 1},
    {8576, C_MEMBER_OBJECT, 56, 1}, {8559, C_MEMBER_OBJECT, 32, 1}, {8576, C_MEMBER_OBJECT, 56, 1},
    {8559, C_MEMBER_OBJECT, 32, 1}, {8576, C_MEMBER_OBJECT, 56, 1}, {8902, C_MEMBER_OBJECT, 32, 1},
    {8994, C_MEMBER_OBJECT, 40, 1}, {8984, C_MEMBER_OBJECT, 48, 1}, {8971, C_MEMBER_OBJECT, 56, 1},
    {13381, C_MEMBER_OBJECT, 64, 1}, {15478, C_MEMBER_OBJECT, 32, 1},
    {11128, C_MEMBER_OBJECT, 40, 1}, {9629, C_MEMBER_OBJECT, 32, 1},
    {11113, C_MEMBER_OBJECT, 40, 1}, {15478, C_MEMBER_OBJECT, 32, 1},
    {11145, C_MEMBER_OBJECT, 40, 1}, {9290, C_MEMBER_OBJECT, 32, 1}, {9367, C_MEMBER_OBJECT, 48, 1},
    {9310, C_MEMBER_OBJECT, 64, 1}, {9352, C_MEMBER_OBJECT, 72, 1},
    {4360, C_MEMBER_OBJECT_ARRAY, 80, 0}, {14935, C_MEMBER_OBJECT, 80, 1},
    {14953, C_MEMBER_OBJECT, 96, 1}, {14971, C_MEMBER_OBJECT, 112, 1},
    {14989, C_MEMBER_OBJECT, 128, 1}, {15007, C_MEMBER_OBJECT, 144, 1},
    {15025, C_MEMBER_OBJECT, 160, 1}, {15043, C_MEMBER_OBJECT, 176, 1},
    {15061, C_MEMBER_OBJECT, 192, 1}, {17606, C_MEMBER_OBJECT, 208, 1},
    {9721, C_MEMBER_OBJECT, 32, 1}, {9651, C_MEMBER_OBJECT, 40, 1}, {9762, C_MEMBER_OBJECT, 48, 1},
    {9772, C_MEMBER_OBJECT, 56, 1}, {9678, C_MEMBER_OBJECT, 64, 1}, {9688, C_MEMBER_OBJECT, 72, 1},
    {9734, C_MEMBER_OBJECT, 80, 1}, {9665, C_MEMBER_OBJECT, 88, 1}, {9712, C_MEMBER_OBJECT, 96, 1},
    {9702, C_MEMBER_OBJECT, 104, 1}, {9802, C_MEMBER_OBJECT, 112, 1},
    {9750, C_MEMBER_OBJECT, 120, 1}, {9634, C_MEMBER_OBJECT, 128, 1},
    {9786, C_MEMBER_OBJECT, 136, 1}, {7420, C_MEMBER_OBJECT, 32, 1},
    {13201, C_MEMBER_OBJECT, 40, 1}, {14546, C_MEMBER_OBJECT, 32, 1},
    {14536, C_MEMBER_OBJECT, 40, 1}, {14527, C_MEMBER_OBJECT, 56, 1},
    {14556, C_MEMBER_OBJECT, 64, 1}, {6821, C_MEMBER_OBJECT, 88, 1},
    {9629, C_MEMBER_OBJECT, 104, 1}, {11777, C_MEMBER_OBJECT, 128, 1},
    {12190, C_MEMBER_OBJECT, 136, 1}, {6827, C_MEMBER_OBJECT, 144, 1},
    {8594, C_MEMBER_OBJECT, 152, 1}, {17606, C_MEMBER_OBJECT, 160, 1},
    {14011, C_MEMBER_OBJECT, 32, 1}, {12972, C_MEMBER_OBJECT, 40, 1},
    {11705, C_MEMBER_OBJECT, 56, 1}, {14469, C_MEMBER_OBJECT, 64, 1},
    {9537, C_MEMBER_OBJECT, 32, 1}, {6081, C_MEMBER_OBJECT, 40, 1}, {11767, C_MEMBER_OBJECT, 48, 1},
    {8594, C_MEMBER_OBJECT, 56, 1}, {17606, C_MEMBER_OBJECT, 64, 1},
    {10325, C_MEMBER_OBJECT, 32, 1}, {10282, C_MEMBER_OBJECT, 40, 1},
    {10313, C_MEMBER_OBJECT, 48, 1}, {10234, C_MEMBER_OBJECT, 56, 1},
    {10290, C_MEMBER_OBJECT, 72, 1}, {10272, C_MEMBER_OBJECT_ARRAY, 88, 0},
    {13188, C_MEMBER_OBJECT, 32, 1}, {8257, C_MEMBER_OBJECT, 32, 1}, {8239, C_MEMBER_OBJECT, 40, 1},
    {8246, C_MEMBER_OBJECT, 48, 1}, {10372, C_MEMBER_OBJECT, 32, 1},
    {10379, C_MEMBER_OBJECT, 40, 1}, {5788, C_MEMBER_OBJECT_ARRAY, 32, 32},
    {6470, C_MEMBER_OBJECT_ARRAY, 48, 0}, {6789, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {10610, C_MEMBER_OBJECT, 32, 1}, {10594, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {11175, C_MEMBER_OBJECT, 40, 1}, {13591, C_MEMBER_OBJECT, 32, 1},
    {16311, C_MEMBER_OBJECT, 40, 1}, {8269, C_MEMBER_OBJECT, 32, 1},
    {17606, C_MEMBER_OBJECT, 48, 1}, {11113, C_MEMBER_OBJECT, 32, 1},
    {12977, C_MEMBER_OBJECT, 48, 1}, {17420, C_MEMBER_OBJECT_ARRAY, 56, 57},
    {16511, C_MEMBER_OBJECT, 32, 1}, {11113, C_MEMBER_OBJECT, 40, 1},
    {6529, C_MEMBER_OBJECT, 48, 1}, {10924, C_MEMBER_OBJECT, 56, 1},
    {11113, C_MEMBER_OBJECT, 32, 1}, {15102, C_MEMBER_OBJECT, 32, 1},
    {5828, C_MEMBER_OBJECT, 40, 1}, {13913, C_MEMBER_OBJECT, 32, 1},
    {14469, C_MEMBER_OBJECT, 48, 1}, {13913, C_MEMBER_OBJECT, 32, 1},
    {14469, C_MEMBER_OBJECT, 48, 1}, {8264, C_MEMBER_OBJECT, 32, 1},
    {14710, C_MEMBER_OBJECT, 40, 1}, {12063, C_MEMBER_OBJECT, 40, 1},
    {12072, C_MEMBER_OBJECT, 48, 1}, {11113, C_MEMBER_OBJECT, 32, 1},
    {14631, C_MEMBER_OBJECT, 40, 1}, {9629, C_MEMBER_OBJECT, 32, 1},
    {11113, C_MEMBER_OBJECT, 40, 1}, {9629, C_MEMBER_OBJECT, 32, 1},
    {11113, C_MEMBER_OBJECT, 40, 1}, {11113, C_MEMBER_OBJECT, 32, 1},
    {11723, C_MEMBER_OBJECT, 40, 1}, {16311, C_MEMBER_OBJECT, 48, 1},
    {8178, C_MEMBER_OBJECT, 56, 1}, {8186, C_MEMBER_OBJECT, 64, 1}, {11113, C_MEMBER_OBJECT, 32, 1},
    {11113, C_MEMBER_OBJECT, 32, 1}, {13377, C_MEMBER_OBJECT, 40, 1},
    {14469, C_MEMBER_OBJECT, 48, 1}, {13913, C_MEMBER_OBJECT, 32, 1},
    {14469, C_MEMBER_OBJECT, 56, 1}, {13931, C_MEMBER_OBJECT, 32, 1},
    {14469, C_MEMBER_OBJECT, 48, 1}, {8910, C_MEMBER_OBJECT, 32, 1}, {9629, C_MEMBER_OBJECT, 32, 1},
    {11113, C_MEMBER_OBJECT, 40, 1}, {9629, C_MEMBER_OBJECT, 32, 1},
    {11113, C_MEMBER_OBJECT, 40, 1}, {11692, C_MEMBER_OBJECT, 48, 1},
    {14469, C_MEMBER_OBJECT, 56, 1}, {9471, C_MEMBER_OBJECT, 64, 1},
    {10610, C_MEMBER_OBJECT, 32, 1}, {10594, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {11861, C_MEMBER_OBJECT, 32, 1}, {11175, C_MEMBER_OBJECT, 40, 1},
    {11175, C_MEMBER_OBJECT, 40, 1}, {15215, C_MEMBER_OBJECT, 32, 1},
    {15468, C_MEMBER_OBJECT, 40, 1}, {11850, C_MEMBER_OBJECT, 48, 1},
    {12390, C_MEMBER_OBJECT, 56, 1}, {11243, C_MEMBER_OBJECT, 32, 1},
    {9629, C_MEMBER_OBJECT, 40, 1}, {12337, C_MEMBER_OBJECT, 32, 1}, {8257, C_MEMBER_OBJECT, 32, 1},
    {8239, C_MEMBER_OBJECT, 40, 1}, {8246, C_MEMBER_OBJECT, 48, 1}, {11175, C_MEMBER_OBJECT, 40, 1},
    {12415, C_MEMBER_OBJECT, 40, 1}, {17467, C_MEMBER_OBJECT, 80, 1},
    {17606, C_MEMBER_OBJECT, 152, 1}, {10775, C_MEMBER_OBJECT, 32, 1},
    {10783, C_MEMBER_OBJECT, 40, 1}, {10791, C_MEMBER_OBJECT, 48, 1},
    {8530, C_MEMBER_OBJECT, 32, 1}, {14720, C_MEMBER_OBJECT, 40, 1}, {8257, C_MEMBER_OBJECT, 32, 1},
    {8239, C_MEMBER_OBJECT, 40, 1}, {8246, C_MEMBER_OBJECT, 48, 1}, {17606, C_MEMBER_OBJECT, 80, 1},
    {12427, C_MEMBER_OBJECT, 32, 1}, {12420, C_MEMBER_OBJECT, 40, 1},
    {12452, C_MEMBER_OBJECT, 56, 1}, {12435, C_MEMBER_OBJECT, 64, 1},
    {8567, C_MEMBER_OBJECT, 40, 1}, {8548, C_MEMBER_OBJECT, 64, 1}, {8576, C_MEMBER_OBJECT, 72, 1},
    {6414, C_MEMBER_OBJECT, 40, 1}, {11182, C_MEMBER_OBJECT, 40, 1},
    {12934, C_MEMBER_OBJECT, 32, 1}, {17735, C_MEMBER_OBJECT, 40, 1},
    {11786, C_MEMBER_OBJECT, 48, 1}, {17448, C_MEMBER_OBJECT, 64, 1},
    {13097, C_MEMBER_OBJECT_ARRAY, 40, 0}, {13097, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {17467, C_MEMBER_OBJECT, 40, 1}, {17606, C_MEMBER_OBJECT, 112, 1},
    {13834, C_MEMBER_OBJECT, 32, 1}, {12934, C_MEMBER_OBJECT, 32, 1},
    {13680, C_MEMBER_OBJECT, 40, 1}, {15256, C_MEMBER_OBJECT, 48, 1},
    {12209, C_MEMBER_OBJECT, 56, 1}, {13698, C_MEMBER_OBJECT, 104, 1},
    {13685, C_MEMBER_OBJECT, 112, 1}, {14121, C_MEMBER_OBJECT, 32, 1},
    {14140, C_MEMBER_OBJECT, 40, 1}, {14103, C_MEMBER_OBJECT, 48, 1},
    {14112, C_MEMBER_OBJECT, 56, 1}, {14130, C_MEMBER_OBJECT, 64, 1},
    {10993, C_MEMBER_OBJECT, 80, 1}, {15215, C_MEMBER_OBJECT, 32, 1},
    {15473, C_MEMBER_OBJECT, 40, 1}, {15468, C_MEMBER_OBJECT, 48, 1},
    {11854, C_MEMBER_OBJECT, 56, 1}, {15530, C_MEMBER_OBJECT, 40, 1},
    {14443, C_MEMBER_OBJECT, 48, 1}, {13710, C_MEMBER_OBJECT, 56, 1},
    {10361, C_MEMBER_OBJECT, 48, 1}, {10913, C_MEMBER_OBJECT, 56, 1},
    {13710, C_MEMBER_OBJECT, 64, 1}, {17606, C_MEMBER_OBJECT, 80, 1},
    {14725, C_MEMBER_OBJECT, 40, 1}, {8594, C_MEMBER_OBJECT, 32, 1},
    {14935, C_MEMBER_OBJECT, 80, 1}, {14953, C_MEMBER_OBJECT, 96, 1},
    {14971, C_MEMBER_OBJECT, 112, 1}, {14989, C_MEMBER_OBJECT, 128, 1},
    {15007, C_MEMBER_OBJECT, 144, 1}, {15025, C_MEMBER_OBJECT, 160, 1},
    {15043, C_MEMBER_OBJECT, 176, 1}, {15061, C_MEMBER_OBJECT, 192, 1},
    {17606, C_MEMBER_OBJECT, 208, 1}, {14810, C_MEMBER_OBJECT, 32, 1},
    {15215, C_MEMBER_OBJECT, 32, 1}, {15473, C_MEMBER_OBJECT, 40, 1},
    {15468, C_MEMBER_OBJECT, 48, 1}, {7953, C_MEMBER_OBJECT, 32, 1},
    {10885, C_MEMBER_OBJECT, 56, 1}, {15338, C_MEMBER_OBJECT, 88, 1},
    {8196, C_MEMBER_OBJECT, 96, 1}, {6535, C_MEMBER_OBJECT, 104, 1},
    {14594, C_MEMBER_OBJECT, 120, 1}, {16291, C_MEMBER_OBJECT, 128, 1},
    {3426, C_MEMBER_OBJECT, 160, 1}, {536, C_MEMBER_OBJECT, 168, 1}, {790, C_MEMBER_OBJECT, 176, 1},
    {354, C_MEMBER_OBJECT, 184, 1}, {344, C_MEMBER_OBJECT, 192, 1}, {1209, C_MEMBER_OBJECT, 200, 1},
    {775, C_MEMBER_OBJECT, 208, 1}, {805, C_MEMBER_OBJECT, 216, 1}, {1387, C_MEMBER_OBJECT, 224, 1},
    {1183, C_MEMBER_OBJECT, 232, 1}, {7953, C_MEMBER_OBJECT, 32, 1}, {8536, C_MEMBER_OBJECT, 40, 1},
    {14581, C_MEMBER_OBJECT, 48, 1}, {11820, C_MEMBER_OBJECT, 64, 1},
    {14594, C_MEMBER_OBJECT, 80, 1}, {15328, C_MEMBER_OBJECT, 88, 1},
    {10885, C_MEMBER_OBJECT, 112, 1}, {8264, C_MEMBER_OBJECT, 32, 1},
    {8536, C_MEMBER_OBJECT, 40, 1}, {14904, C_MEMBER_OBJECT, 32, 1},
    {14916, C_MEMBER_OBJECT, 40, 1}, {11175, C_MEMBER_OBJECT, 40, 1},
    {11175, C_MEMBER_OBJECT, 40, 1}, {16772, C_MEMBER_OBJECT, 32, 1},
    {13188, C_MEMBER_OBJECT, 40, 1}, {13192, C_MEMBER_OBJECT, 48, 1},
    {15409, C_MEMBER_OBJECT, 32, 1}, {15443, C_MEMBER_OBJECT, 40, 1},
    {15434, C_MEMBER_OBJECT, 48, 1}, {15455, C_MEMBER_OBJECT, 56, 1},
    {15381, C_MEMBER_OBJECT, 64, 1}, {15394, C_MEMBER_OBJECT, 72, 1},
    {15416, C_MEMBER_OBJECT, 80, 1}, {13097, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {13097, C_MEMBER_OBJECT_ARRAY, 40, 0}, {16254, C_MEMBER_OBJECT, 32, 1},
    {16245, C_MEMBER_OBJECT, 40, 1}, {13097, C_MEMBER_OBJECT_ARRAY, 40, 0},
    {11175, C_MEMBER_OBJECT, 40, 1}, {10671, C_MEMBER_OBJECT, 272, 1},
    {10721, C_MEMBER_OBJECT, 280, 1}, {10687, C_MEMBER_OBJECT, 352, 1},
    {10737, C_MEMBER_OBJECT, 360, 1}, {10704, C_MEMBER_OBJECT, 368, 1},
    {10752, C_MEMBER_OBJECT, 384, 1}, {10642, C_MEMBER_OBJECT, 872, 1},
    {10662, C_MEMBER_OBJECT, 880, 1}, {10650, C_MEMBER_OBJECT, 888, 1},
    {10632, C_MEMBER_OBJECT, 904, 1}, {5425, C_MEMBER_OBJECT, 920, 1},
    {5445, C_MEMBER_OBJECT, 936, 1}, {13452, C_MEMBER_OBJECT, 32, 1},
    {6081, C_MEMBER_OBJECT, 40, 1}, {13533, C_MEMBER_OBJECT, 48, 1},
    {17606, C_MEMBER_OBJECT, 56, 1}, {13020, C_MEMBER_OBJECT, 32, 1},
    {6081, C_MEMBER_OBJECT, 32, 1}, {13533, C_MEMBER_OBJECT, 40, 1},
    {12934, C_MEMBER_OBJECT, 32, 1}, {6546, C_MEMBER_OBJECT, 40, 1}, {8458, C_MEMBER_OBJECT, 48, 1},
    {9161, C_MEMBER_OBJECT, 56, 1}, {3813, C_MEMBER_OBJECT, 32, 1}, {3813, C_MEMBER_OBJECT, 32, 1},
    {12934, C_MEMBER_OBJECT, 32, 1}, {16777, C_MEMBER_OBJECT, 40, 1},
    {7939, C_MEMBER_OBJECT, 48, 1}, {17414, C_MEMBER_OBJECT, 56, 1},
    {12830, C_MEMBER_OBJECT, 64, 1}, {12934, C_MEMBER_OBJECT, 32, 1},
    {6546, C_MEMBER_OBJECT, 40, 1}, {9125, C_MEMBER_OBJECT, 48, 1}, {7964, C_MEMBER_OBJECT, 56, 1},
    {9140, C_MEMBER_OBJECT, 64, 1}, {8458, C_MEMBER_OBJECT, 72, 1}, {9161, C_MEMBER_OBJECT, 80, 1},
    {12934, C_MEMBER_OBJECT, 32, 1}, {8458, C_MEMBER_OBJECT, 40, 1}, {9161, C_MEMBER_OBJECT, 48, 1},
    {10610, C_MEMBER_OBJECT, 32, 1}, {10594, C_MEMBER_OBJECT_ARRAY, 40, 8},
    {17641, C_MEMBER_OBJECT, 32, 1}, {17621, C_MEMBER_OBJECT, 40, 1},
    {17651, C_MEMBER_OBJECT, 56, 1}, {17633, C_MEMBER_OBJECT, 64, 1},
    {17641, C_MEMBER_OBJECT, 32, 1}, {17621, C_MEMBER_OBJECT, 40, 1},
    {17651, C_MEMBER_OBJECT, 56, 1}, {17633, C_MEMBER_OBJECT, 64, 1},
    {17641, C_MEMBER_OBJECT, 32, 1}, {17621, C_MEMBER_OBJECT, 40, 1},
    {17651, C_MEMBER_OBJECT, 56, 1}, {17633, C_MEMBER_OBJECT, 64, 1},
    {8257, C_MEMBER_OBJECT, 32, 1}, {8239, C_MEMBER_OBJECT, 40, 1}, {8246, C_MEMBER_OBJECT, 48, 1},
    {15984, C_MEMBER_OBJECT, 32, 1}, {16286, C_MEMBER_OBJECT, 40, 1},
    {16019, C_MEMBER_OBJECT, 48, 1}, {17606, C_MEMBER_OBJECT, 64, 1},
    {14522, C_MEMBER_OBJECT, 32, 1}, {16318, C_MEMBER_OBJECT, 40, 1},
    {11791, C_MEMBER_OBJECT, 48, 1}, {11796, C_MEMBER_OBJECT, 56, 1},
    {8264, C_MEMBER_OBJECT, 64, 1}, {15186, C_MEMBER_OBJECT, 72, 1}, {8918, C_MEMBER_OBJECT, 88, 1},
    {7889, C_MEMBER_OBJECT, 96, 1}, {13855, C_MEMBER_OBJECT, 104, 1},
    {9178, C_MEMBER_OBJECT, 112, 1}, {15221, C_MEMBER_OBJECT, 120, 1},
    {9018, C_MEMBER_OBJECT, 128, 1}, {15237, C_MEMBER_OBJECT, 136, 1},
    {9043, C_MEMBER_OBJECT, 144, 1}, {7871, C_MEMBER_OBJECT, 152, 1},
    {13842, C_MEMBER_OBJECT, 160, 1}, {16040, C_MEMBER_OBJECT, 40, 1},
    {9071, C_MEMBER_OBJECT, 48, 1}, {12949, C_MEMBER_OBJECT, 56, 1},
    {10554, C_MEMBER_OBJECT, 64, 1}, {10517, C_MEMBER_OBJECT, 72, 1},
    {10541, C_MEMBER_OBJECT, 80, 1}, {10479, C_MEMBER_OBJECT, 88, 1},
    {10506, C_MEMBER_OBJECT, 96, 1}, {10464, C_MEMBER_OBJECT, 104, 1},
    {10531, C_MEMBER_OBJECT, 112, 1}, {10491, C_MEMBER_OBJECT, 120, 1},
    {10451, C_MEMBER_OBJECT, 128, 1}, {8934, C_MEMBER_OBJECT, 144, 1},
    {11692, C_MEMBER_OBJECT, 40, 1}, {14469, C_MEMBER_OBJECT, 48, 1},
    {17367, C_MEMBER_OBJECT, 144, 1}, {17278, C_MEMBER_OBJECT, 152, 1},
    {17910, C_MEMBER_OBJECT, 168, 1}, {17367, C_MEMBER_OBJECT, 144, 1},
    {17278, C_MEMBER_OBJECT, 152, 1}, {17910, C_MEMBER_OBJECT, 168, 1},
    {17910, C_MEMBER_OBJECT, 144, 1}, {17367, C_MEMBER_OBJECT, 160, 1},
    {11705, C_MEMBER_OBJECT, 32, 1}, {9430, C_MEMBER_OBJECT, 40, 1},
    {17606, C_MEMBER_OBJECT, 48, 1}, {17254, C_MEMBER_OBJECT, 112, 1},
    {17206, C_MEMBER_OBJECT, 120, 1}, {17230, C_MEMBER_OBJECT, 128, 1},
    {17182, C_MEMBER_OBJECT, 144, 1}, {17134, C_MEMBER_OBJECT, 152, 1},
    {17158, C_MEMBER_OBJECT, 160, 1},
};

static const uint16_t static_types[] = {
    13201, 16772, 6217, 6714, 6704, 6739, 6733, 6639, 7255, 1623, 7320, 7377, 7365, 7631, 7905,
    4106, 4082, 4061, 8002, 8617, 8599, 8628, 8730, 8645, 12345, 8655, 8680, 8704, 8749, 8594, 8953,
    9078, 9481, 9531, 9578, 635, 9619, 9819, 10183, 10216, 10943, 11923, 11937, 11918, 12120, 10989,
    12323, 12480, 12546, 12579, 12557, 12837, 12830, 13315, 13866, 14149, 14327, 14321, 14476,
    15826, 11234, 14763, 14759, 14852, 15354, 15367, 15793, 16707, 16757, 16737, 15501, 15478,
    17667, 17916, 16811, 6030, 6233, 6255, 6278, 4005, 3195, 8012, 10193, 11219, 11757, 17420,
    10398, 10414, 10431, 10393, 755, 15893, 11869, 12309, 12513, 12564, 16830, 1116, 1164, 13937,
    15482, 16852, 17540, 17566, 17584, 17064, 1102, 6541, 6666, 13303, 13330, 13341, 7697, 15880,
    508, 9385, 9540, 15851, 116, 130, 542, 676, 863, 3119, 12, 28, 43, 181, 438, 701, 881, 915,
    1092, 1201, 2872, 2903, 3030, 3049, 3081, 3107, 3227, 3415, 3426, 616, 1226, 3479, 193, 381,
    520, 662, 713, 1274, 2887, 2916, 3093, 3328, 3403, 149, 232, 284, 582, 598, 819, 836, 1125,
    1300, 1353, 3182, 727, 3525, 744, 854, 927, 1144, 2823, 2857, 3237, 3293, 165, 261, 300, 323,
    3130, 3255, 3274, 3306, 3384, 11007, 11037, 15866, 15934, 15841, 15918, 6308,
};

const struct table table_3_13_5t = {
    {.hex = 0x030d05f0, .free_threaded = true}, names, members, enumerators, types, held, static_types,
    680, 4, 262, 194,
    NULL,
};
