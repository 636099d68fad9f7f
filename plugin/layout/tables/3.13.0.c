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
    "cached_objects.paramspeckwargs_type\0" "cached_objects.str_replace_inf\0"
    "cached_objects.type_slots_pname\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_cache.object__getattribute__\0"
    "callable_iterator\0" "callback_context\0" "calliterobject\0" "capacity\0" "cause\0" "cell\0"
    "ceval.gil\0" "chainobject\0" "checker\0" "children\0" "cjk_module\0" "classmethod\0"
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
    "mgmt.maxarenas\0" "mi_heap_t\0" "mi_page_queue_t\0" "mi_page_t\0" "mi_segment_t\0" "missing\0"
    "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "moduledef\0"
    "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0"
    "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0"
    "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0"
    "ob_refcnt\0" "ob_refcnt_split\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0"
    "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0"
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
    "valid\0" "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0"
    "vectorcall_kwnames\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "writer.buffer\0" "xargs\0" "xblock_size\0" "xheap\0" "xi.PyExc_NotShareableError\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xthread_free\0" "zdict\0" "zip\0"
    "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {429, 0, 0, 72, 0, 0}, {429, 12292, 40, 8, 0, 0}, {429, 12926, 16, 8, 0, 0},
    {429, 13639, 24, 8, 0, 0}, {429, 15175, 32, 8, 0, 0}, {457, 0, 0, 64, 0, 0},
    {457, 13557, 16, 8, 0, 0}, {457, 13570, 24, 8, 0, 0}, {475, 0, 0, 56, 0, 0},
    {475, 9337, 40, 8, 0, 0}, {475, 15929, 16, 8, 0, 0}, {475, 15964, 32, 8, 0, 0},
    {475, 16231, 24, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6448, 0, 8, 0, 0},
    {489, 7398, 24, 8, 0, 0}, {489, 11930, 8, 8, 0, 0}, {1240, 0, 0, 16, 0, 0},
    {1240, 13550, 0, 8, 0, 0}, {1268, 0, 0, 56, 0, 0}, {1268, 8317, 24, 8, 0, 0},
    {1339, 0, 0, 144, 0, 0}, {1339, 6618, 136, 8, 0, 0}, {1339, 8829, 32, 8, 0, 0},
    {1339, 9428, 128, 8, 0, 0}, {1339, 12581, 16, 8, 0, 0}, {1339, 13451, 56, 8, 0, 0},
    {1339, 14341, 40, 8, 0, 0}, {1339, 17656, 48, 8, 0, 0}, {1404, 0, 0, 40, 0, 0},
    {1404, 10643, 24, 8, 0, 0}, {1404, 11930, 16, 8, 0, 0}, {1404, 15180, 32, 4, 6, 1},
    {1404, 15209, 32, 4, 5, 1}, {1404, 15223, 32, 4, 2, 3}, {1418, 0, 0, 40, 0, 0},
    {1418, 5987, 16, 8, 0, 0}, {1418, 5995, 24, 8, 0, 0}, {1434, 0, 0, 40, 0, 0},
    {1434, 6007, 24, 8, 0, 0}, {1434, 6016, 16, 8, 0, 0}, {1451, 0, 0, 80, 0, 0},
    {1451, 5896, 40, 8, 0, 0}, {1451, 5929, 24, 8, 0, 0}, {1451, 5937, 56, 8, 0, 0},
    {1451, 5960, 32, 8, 0, 0}, {1468, 0, 0, 88, 0, 0}, {1468, 12926, 80, 8, 0, 0},
    {1468, 13152, 72, 8, 0, 0}, {1491, 0, 0, 88, 0, 0}, {1491, 9318, 80, 8, 0, 0},
    {1491, 12882, 72, 8, 0, 0}, {1518, 0, 0, 72, 0, 0}, {1518, 6093, 24, 8, 0, 0},
    {1518, 7357, 56, 8, 0, 0}, {1518, 8029, 48, 8, 0, 0}, {1518, 13006, 32, 8, 0, 0},
    {1518, 16652, 40, 8, 0, 0}, {1540, 0, 0, 56, 0, 0}, {1540, 13052, 24, 8, 0, 0},
    {1558, 0, 0, 40, 0, 0}, {1558, 13119, 24, 8, 0, 0}, {1558, 13136, 32, 1, 0, 0},
    {1589, 0, 0, 56, 0, 0}, {1589, 12298, 16, 8, 0, 0}, {1589, 12303, 32, 8, 0, 0},
    {1589, 12312, 24, 8, 0, 0}, {1607, 0, 0, 64, 0, 0}, {1607, 12791, 56, 8, 0, 0},
    {1623, 0, 0, 64, 0, 0}, {1623, 13813, 16, 8, 0, 0}, {1623, 16668, 48, 8, 0, 0},
    {1633, 0, 0, 24, 0, 0}, {1633, 13086, 16, 8, 0, 0}, {1646, 0, 0, 208, 0, 0},
    {1646, 7477, 52, 4, 0, 0}, {1646, 7489, 200, 1, 0, 0}, {1646, 7506, 24, 8, 0, 0},
    {1646, 7516, 40, 8, 0, 0}, {1646, 7534, 112, 8, 0, 0}, {1646, 7546, 68, 4, 0, 0},
    {1646, 7561, 136, 8, 0, 0}, {1646, 7574, 104, 8, 0, 0}, {1646, 7593, 96, 8, 0, 0},
    {1646, 7612, 120, 8, 0, 0}, {1646, 7620, 32, 8, 0, 0}, {1646, 7629, 72, 4, 0, 0},
    {1646, 7644, 128, 8, 0, 0}, {1646, 7656, 64, 4, 0, 0}, {1659, 0, 0, 56, 0, 0},
    {1659, 17336, 48, 8, 0, 0}, {1659, 17341, 40, 8, 0, 0}, {1682, 0, 0, 48, 0, 0},
    {1682, 8165, 16, 8, 0, 0}, {1682, 8174, 24, 8, 0, 0}, {1692, 0, 0, 48, 0, 0},
    {1692, 16409, 16, 8, 0, 0}, {1692, 16417, 32, 8, 0, 0}, {1692, 16428, 24, 8, 0, 0},
    {1707, 0, 0, 64, 0, 0}, {1707, 17383, 24, 8, 0, 0}, {1707, 17395, 16, 8, 0, 0},
    {1720, 0, 0, 80, 0, 0}, {1720, 8095, 40, 8, 0, 0}, {1720, 8118, 24, 8, 0, 0},
    {1720, 8126, 56, 8, 0, 0}, {1720, 8149, 32, 8, 0, 0}, {1733, 0, 0, 24, 0, 0},
    {1733, 8257, 16, 8, 0, 0}, {1788, 0, 0, 48, 0, 0}, {1788, 10648, 24, 1, 0, 0},
    {1788, 17065, 40, 8, 0, 0}, {1835, 0, 0, 40, 0, 0}, {1835, 10648, 24, 1, 0, 0},
    {1835, 17065, 32, 8, 0, 0}, {1916, 0, 0, 40, 0, 0}, {1916, 8292, 24, 8, 0, 0},
    {1916, 8299, 32, 8, 0, 0}, {1916, 8310, 16, 8, 0, 0}, {1930, 0, 0, 24, 0, 0},
    {1930, 12547, 8, 8, 0, 0}, {1930, 12554, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0},
    {1945, 8844, 32, 0, 0, 0}, {1945, 8855, 10, 1, 0, 0}, {1945, 8863, 9, 1, 0, 0},
    {1945, 8883, 8, 1, 0, 0}, {1945, 8896, 24, 8, 0, 0}, {1945, 8908, 0, 8, 0, 0},
    {1945, 8918, 16, 8, 0, 0}, {1962, 0, 0, 48, 0, 0}, {1962, 12340, 32, 8, 0, 0},
    {1962, 12348, 16, 8, 0, 0}, {1962, 12356, 40, 8, 0, 0}, {1975, 0, 0, 16, 0, 0},
    {1975, 12547, 0, 8, 0, 0}, {1975, 12554, 8, 8, 0, 0}, {1994, 0, 0, 16, 0, 0},
    {1994, 7348, 0, 1, 0, 0}, {1994, 9015, 2, 1, 0, 0}, {1994, 17353, 3, 1, 0, 0},
    {1994, 17365, 8, 8, 0, 0}, {2007, 0, 0, 24, 0, 0}, {2007, 13070, 16, 8, 0, 0},
    {2021, 0, 0, 72, 0, 0}, {2021, 9343, 16, 8, 0, 0}, {2021, 9363, 48, 8, 0, 0},
    {2021, 9378, 24, 8, 0, 0}, {2021, 9405, 56, 8, 0, 0}, {2021, 9420, 32, 8, 0, 0},
    {2035, 0, 0, 144, 0, 0}, {2035, 9698, 112, 8, 0, 0}, {2035, 9715, 24, 8, 0, 0},
    {2035, 9729, 72, 8, 0, 0}, {2035, 9742, 48, 8, 0, 0}, {2035, 9752, 56, 8, 0, 0},
    {2035, 9776, 80, 8, 0, 0}, {2035, 9785, 16, 8, 0, 0}, {2035, 9798, 64, 8, 0, 0},
    {2035, 9814, 104, 8, 0, 0}, {2035, 9826, 32, 8, 0, 0}, {2035, 9836, 40, 8, 0, 0},
    {2035, 9850, 120, 8, 0, 0}, {2052, 0, 0, 16, 0, 0}, {2052, 4393, 0, 8, 0, 0},
    {2052, 4402, 8, 8, 0, 0}, {2062, 0, 0, 80, 0, 0}, {2062, 10298, 40, 8, 0, 0},
    {2062, 10321, 67, 1, 0, 0}, {2062, 10336, 72, 8, 0, 0}, {2062, 10346, 24, 8, 0, 0},
    {2062, 10377, 32, 8, 0, 0}, {2074, 0, 0, 168, 0, 0}, {2074, 10674, 16, 8, 0, 0},
    {2089, 0, 0, 280, 0, 0}, {2089, 5800, 16, 256, 0, 0}, {2106, 0, 0, 40, 0, 0},
    {2106, 6482, 32, 8, 0, 0}, {2124, 0, 0, 40, 0, 0}, {2124, 6801, 32, 8, 0, 0},
    {2145, 0, 0, 40, 0, 0}, {2145, 10436, 16, 8, 0, 0}, {2158, 0, 0, 928, 0, 0},
    {2158, 10681, 880, 8, 0, 0}, {2158, 10696, 888, 8, 0, 0}, {2158, 10706, 856, 8, 0, 0},
    {2158, 10714, 872, 8, 0, 0}, {2158, 10726, 864, 8, 0, 0}, {2175, 0, 0, 104, 0, 0},
    {2175, 12882, 72, 8, 0, 0}, {2175, 12926, 80, 8, 0, 0}, {2175, 12931, 96, 8, 0, 0},
    {2175, 13639, 88, 8, 0, 0}, {2195, 0, 0, 24, 0, 0}, {2195, 9693, 16, 8, 0, 0},
    {2218, 0, 0, 194968, 0, 0}, {2218, 4374, 7384, 8, 0, 0}, {2218, 5855, 10648, 8, 0, 0},
    {2218, 5875, 10640, 8, 0, 0}, {2218, 6167, 82696, 1952, 0, 0}, {2218, 6356, 10712, 8, 0, 0},
    {2218, 6373, 10720, 4, 0, 0}, {2218, 6455, 10808, 8, 0, 0}, {2218, 6526, 10632, 8, 0, 0},
    {2218, 6693, 7648, 8, 0, 0}, {2218, 6702, 8464, 8, 0, 0}, {2218, 6855, 194328, 160, 0, 0},
    {2218, 6870, 194440, 8, 0, 0}, {2218, 6898, 194328, 8, 0, 0}, {2218, 6930, 194344, 8, 0, 0},
    {2218, 6955, 194464, 8, 0, 0}, {2218, 6985, 194472, 8, 0, 0}, {2218, 7019, 194480, 8, 0, 0},
    {2218, 7055, 194336, 8, 0, 0}, {2218, 7086, 194352, 8, 0, 0}, {2218, 7118, 194448, 8, 0, 0},
    {2218, 7146, 194456, 8, 0, 0}, {2218, 7188, 193072, 8, 0, 0}, {2218, 7214, 193080, 8, 0, 0},
    {2218, 7233, 193088, 8, 0, 0}, {2218, 7260, 193096, 8, 0, 0}, {2218, 7368, 16, 8, 0, 0},
    {2218, 7689, 7976, 8, 0, 0}, {2218, 7711, 7968, 8, 0, 0}, {2218, 7731, 7960, 8, 0, 0},
    {2218, 8647, 8448, 8, 0, 0}, {2218, 9258, 82664, 8, 0, 0}, {2218, 9289, 82640, 8, 0, 0},
    {2218, 9572, 7320, 4, 0, 0}, {2218, 10170, 7616, 8, 0, 0}, {2218, 10183, 7600, 4, 0, 0},
    {2218, 10197, 7608, 8, 0, 0}, {2218, 10208, 7424, 72, 0, 0}, {2218, 10223, 7504, 24, 0, 0},
    {2218, 10836, 7272, 8, 0, 0}, {2218, 10870, 7696, 8, 0, 0}, {2218, 10890, 7672, 8, 0, 0},
    {2218, 10908, 7656, 8, 0, 0}, {2218, 10924, 7664, 8, 0, 0}, {2218, 12839, 193176, 1088, 0, 0},
    {2218, 12860, 194264, 64, 0, 0}, {2218, 12964, 7264, 8, 0, 0}, {2218, 13202, 10800, 8, 0, 0},
    {2218, 15896, 7640, 8, 0, 0}, {2218, 15904, 8456, 8, 0, 0}, {2218, 16360, 7344, 8, 0, 0},
    {2218, 16373, 7352, 8, 0, 0}, {2218, 16750, 84648, 108424, 0, 0},
    {2218, 16813, 182960, 9608, 0, 0}, {2218, 16828, 182968, 9600, 0, 0},
    {2218, 16855, 192584, 480, 0, 0}, {2218, 16888, 84656, 98304, 0, 0},
    {2218, 17432, 10672, 8, 0, 0}, {2218, 17456, 10656, 8, 0, 0}, {2218, 17473, 10664, 8, 0, 0},
    {2218, 17715, 10624, 8, 0, 0}, {2237, 0, 0, 40, 0, 0}, {2237, 6032, 32, 8, 0, 0},
    {2237, 13078, 24, 8, 0, 0}, {2250, 0, 0, 32, 0, 0}, {2250, 12165, 16, 8, 0, 0},
    {2250, 12183, 24, 4, 0, 0}, {2263, 0, 0, 40, 0, 0}, {2263, 9589, 24, 4, 0, 0},
    {2263, 12926, 0, 8, 0, 0}, {2263, 13334, 16, 8, 0, 0}, {2263, 16717, 8, 4, 0, 0},
    {2275, 0, 0, 16, 0, 0}, {2275, 12547, 0, 8, 0, 0}, {2287, 0, 0, 32, 0, 0},
    {2287, 12893, 16, 8, 0, 0}, {2287, 12906, 24, 8, 0, 0}, {2299, 0, 0, 152, 0, 0},
    {2299, 12498, 24, 8, 0, 0}, {2299, 17423, 64, 8, 0, 0}, {2318, 0, 0, 32, 0, 0},
    {2318, 12783, 0, 8, 0, 0}, {2330, 0, 0, 48, 0, 0}, {2330, 10839, 16, 8, 0, 0},
    {2330, 10847, 24, 8, 0, 0}, {2345, 0, 0, 104, 0, 0}, {2345, 12319, 56, 8, 0, 0},
    {2357, 0, 0, 56, 0, 0}, {2357, 12503, 24, 8, 0, 0}, {2357, 12510, 16, 8, 0, 0},
    {2357, 12518, 48, 8, 0, 0}, {2357, 12526, 32, 8, 0, 0}, {2372, 0, 0, 80, 0, 0},
    {2372, 12926, 72, 8, 0, 0}, {2390, 0, 0, 112, 0, 0}, {2390, 13211, 72, 8, 0, 0},
    {2390, 13230, 48, 8, 0, 0}, {2404, 0, 0, 112, 0, 0}, {2404, 9500, 88, 8, 0, 0},
    {2404, 9509, 96, 8, 0, 0}, {2404, 12918, 72, 8, 0, 0}, {2404, 15440, 80, 8, 0, 0},
    {2420, 0, 0, 16, 0, 0}, {2420, 13093, 0, 8, 0, 0}, {2420, 13103, 0, 8, 0, 0},
    {2420, 13144, 8, 8, 0, 0}, {2520, 0, 0, 200, 0, 0}, {2520, 9519, 16, 8, 0, 0},
    {2520, 10643, 48, 8, 0, 0}, {2520, 12468, 32, 8, 0, 0}, {2520, 14843, 64, 128, 0, 0},
    {2520, 15923, 40, 8, 0, 0}, {2520, 17324, 24, 8, 0, 0}, {2532, 0, 0, 40, 0, 0},
    {2532, 15134, 16, 8, 0, 0}, {2532, 15387, 32, 8, 0, 0}, {2532, 15392, 24, 8, 0, 0},
    {2565, 0, 0, 80, 0, 0}, {2565, 17359, 72, 8, 0, 0}, {2619, 0, 0, 136, 0, 0},
    {2619, 9085, 104, 8, 0, 0}, {2619, 9113, 112, 8, 0, 0}, {2619, 9500, 80, 8, 0, 0},
    {2619, 11972, 88, 8, 0, 0}, {2619, 12882, 72, 8, 0, 0}, {2619, 13334, 96, 8, 0, 0},
    {2619, 13975, 128, 8, 0, 0}, {2619, 16231, 120, 8, 0, 0}, {2639, 0, 0, 80, 0, 0},
    {2639, 7684, 72, 8, 0, 0}, {2679, 0, 0, 304, 0, 0}, {2679, 6179, 144, 8, 0, 0},
    {2679, 6189, 200, 8, 0, 0}, {2679, 6209, 192, 8, 0, 0}, {2679, 6809, 96, 8, 0, 0},
    {2679, 6822, 104, 8, 0, 0}, {2679, 8029, 208, 8, 0, 0}, {2679, 8199, 112, 8, 0, 0},
    {2679, 8217, 72, 8, 0, 0}, {2679, 8330, 232, 8, 0, 0}, {2679, 8647, 128, 8, 0, 0},
    {2679, 9249, 120, 8, 0, 0}, {2679, 10836, 224, 8, 0, 0}, {2679, 11064, 16, 8, 0, 0},
    {2679, 12947, 160, 8, 0, 0}, {2679, 12964, 8, 8, 0, 0}, {2679, 13930, 0, 8, 0, 0},
    {2679, 16288, 152, 8, 0, 0}, {2679, 16315, 288, 8, 0, 0}, {2679, 16335, 296, 8, 0, 0},
    {2693, 0, 0, 40, 0, 0}, {2693, 16190, 24, 8, 0, 0}, {2693, 16199, 16, 8, 0, 0},
    {2711, 0, 0, 32, 0, 0}, {2711, 13078, 24, 8, 0, 0}, {2725, 0, 0, 416, 0, 0},
    {2725, 16462, 256, 8, 0, 0}, {2725, 16470, 336, 8, 0, 0}, {2725, 16479, 32, 8, 0, 0},
    {2725, 16492, 352, 8, 0, 0}, {2725, 16501, 192, 8, 0, 0}, {2725, 16510, 48, 8, 0, 0},
    {2725, 16521, 264, 8, 0, 0}, {2725, 16529, 288, 8, 0, 0}, {2725, 16543, 168, 8, 0, 0},
    {2725, 16552, 40, 8, 0, 0}, {2725, 16564, 240, 8, 0, 0}, {2725, 16575, 344, 8, 0, 0},
    {2725, 16582, 24, 8, 0, 0}, {2725, 16590, 88, 8, 0, 0}, {2725, 16598, 360, 8, 0, 0},
    {2725, 16612, 184, 8, 0, 0}, {2725, 16624, 208, 8, 0, 0}, {2738, 0, 0, 112, 0, 0},
    {2738, 9062, 72, 8, 0, 0}, {2738, 13165, 80, 8, 0, 0}, {2738, 14334, 104, 8, 0, 0},
    {2759, 0, 0, 64, 0, 0}, {2759, 8317, 56, 8, 0, 0}, {2775, 0, 0, 24, 0, 0},
    {2775, 13128, 16, 8, 0, 0}, {2787, 0, 0, 64, 0, 0}, {2787, 17577, 24, 8, 0, 0},
    {2787, 17597, 16, 8, 0, 0}, {2803, 0, 0, 208, 0, 0}, {2803, 5772, 192, 8, 0, 0},
    {2803, 9483, 24, 8, 0, 0}, {2803, 11769, 16, 8, 0, 0}, {2803, 13032, 48, 8, 0, 0},
    {2803, 17079, 136, 8, 0, 0}, {2803, 17103, 144, 8, 0, 0}, {2803, 17127, 128, 8, 0, 0},
    {2803, 17151, 104, 8, 0, 0}, {2803, 17175, 112, 8, 0, 0}, {2803, 17199, 96, 8, 0, 0},
    {2979, 0, 0, 120, 0, 0}, {2979, 13644, 96, 8, 0, 0}, {2979, 13657, 88, 8, 0, 0},
    {3368, 0, 0, 264, 0, 0}, {3368, 6607, 64, 8, 0, 0}, {3368, 6643, 208, 8, 0, 0},
    {3368, 12581, 24, 8, 0, 0}, {3368, 12586, 32, 8, 0, 0}, {3368, 13677, 200, 8, 0, 0},
    {3368, 14297, 176, 8, 0, 0}, {3368, 14309, 184, 8, 0, 0}, {3368, 14318, 192, 8, 0, 0},
    {3368, 15105, 16, 8, 0, 0}, {3547, 0, 0, 24, 0, 0}, {3547, 6024, 16, 8, 0, 0},
    {3588, 0, 0, 24, 0, 0}, {3588, 8955, 16, 8, 0, 0}, {3623, 0, 0, 16, 0, 0},
    {3623, 9308, 0, 8, 0, 0}, {3623, 13944, 8, 8, 0, 0}, {3640, 0, 0, 80, 0, 0},
    {3640, 9350, 0, 8, 0, 0}, {3640, 9386, 16, 8, 0, 0}, {3640, 9396, 40, 8, 0, 0},
    {3640, 9648, 48, 8, 0, 0}, {3640, 11022, 56, 8, 0, 0}, {3640, 12117, 72, 8, 0, 0},
    {3640, 13465, 70, 1, 0, 0}, {3640, 13935, 8, 8, 0, 0}, {3640, 15111, 64, 4, 0, 0},
    {3660, 0, 0, 32, 0, 0}, {3660, 11239, 24, 8, 0, 0}, {3678, 0, 0, 112, 0, 0},
    {3678, 12473, 40, 8, 0, 0}, {3720, 0, 0, 283320, 0, 0}, {3720, 4374, 608, 8, 0, 0},
    {3720, 6356, 2256, 256, 0, 0}, {3720, 6373, 2512, 4, 0, 0}, {3720, 6455, 10416, 16, 0, 0},
    {3720, 6855, 13832, 8, 0, 0}, {3720, 6898, 13832, 8, 0, 0}, {3720, 11139, 632, 8, 0, 0},
    {3720, 13202, 1000, 16, 0, 0}, {3720, 14736, 1080, 1040, 0, 0},
    {3720, 16750, 10464, 3368, 0, 0}, {3753, 0, 0, 336, 0, 0}, {3753, 6335, 304, 8, 0, 0},
    {3753, 6507, 0, 304, 0, 0}, {3772, 0, 0, 32, 0, 0}, {3772, 11239, 24, 8, 0, 0},
    {5764, 0, 0, 32, 0, 0}, {5764, 8948, 8, 8, 0, 0}, {5764, 17072, 16, 8, 0, 0},
    {5764, 17329, 0, 8, 0, 0}, {5781, 0, 0, 32, 0, 0}, {5781, 8928, 24, 8, 0, 0},
    {5781, 10971, 16, 8, 0, 0}, {6058, 0, 0, 32, 0, 0}, {6058, 8511, 24, 8, 0, 0},
    {6058, 17615, 16, 8, 0, 0}, {6155, 0, 0, 64, 0, 0}, {6155, 6032, 32, 8, 0, 0},
    {6155, 13061, 40, 8, 0, 0}, {6391, 0, 0, 24, 0, 0}, {6391, 9693, 0, 8, 0, 0},
    {6407, 0, 0, 24, 0, 0}, {6407, 6093, 8, 8, 0, 0}, {6407, 9693, 0, 8, 0, 0},
    {6407, 11834, 16, 8, 0, 0}, {6785, 0, 0, 32, 0, 0}, {6785, 11239, 24, 8, 0, 0},
    {7316, 0, 0, 24, 0, 0}, {7316, 7179, 0, 8, 0, 0}, {7316, 12822, 8, 8, 0, 0},
    {7333, 0, 0, 32, 0, 0}, {7333, 11180, 16, 8, 0, 0}, {7333, 11227, 24, 8, 0, 0},
    {7418, 0, 0, 32, 0, 0}, {7418, 7453, 16, 8, 0, 0}, {8535, 0, 0, 56, 0, 0},
    {8535, 8495, 48, 8, 0, 0}, {8555, 0, 0, 56, 0, 0}, {8555, 8549, 32, 8, 0, 0},
    {8571, 0, 0, 216, 0, 0}, {8571, 11906, 24, 8, 0, 0}, {8571, 11916, 40, 8, 0, 0},
    {8814, 0, 0, 56, 0, 0}, {8814, 8612, 16, 8, 0, 0}, {8814, 8629, 40, 8, 0, 0},
    {9141, 0, 0, 56, 0, 0}, {9141, 9024, 40, 8, 0, 0}, {9141, 9037, 32, 8, 0, 0},
    {9141, 9047, 24, 8, 0, 0}, {9141, 13345, 48, 8, 0, 0}, {9559, 0, 0, 32, 0, 0},
    {9559, 9693, 16, 8, 0, 0}, {9559, 11177, 24, 8, 0, 0}, {10148, 0, 0, 24, 0, 0},
    {10148, 13152, 16, 8, 0, 0}, {10161, 0, 0, 64, 0, 0}, {10161, 6093, 24, 8, 0, 0},
    {10161, 13411, 16, 8, 0, 0}, {10161, 13492, 32, 8, 0, 0}, {11811, 0, 0, 32, 0, 0},
    {11811, 7473, 16, 8, 0, 0}, {11811, 13165, 24, 8, 0, 0}, {12034, 0, 0, 32, 0, 0},
    {12034, 11239, 24, 8, 0, 0}, {12088, 0, 0, 24, 0, 0}, {12222, 0, 0, 40, 0, 0},
    {12222, 11926, 32, 8, 0, 0}, {12222, 15134, 16, 8, 0, 0}, {12222, 15387, 24, 8, 0, 0},
    {12242, 0, 0, 152, 0, 0}, {12242, 6833, 72, 8, 0, 0}, {12242, 6839, 128, 8, 0, 0},
    {12242, 9693, 88, 8, 0, 0}, {12242, 11841, 112, 8, 0, 0}, {12242, 12273, 120, 8, 0, 0},
    {12242, 14441, 0, 56, 0, 0}, {12259, 0, 0, 56, 0, 0}, {12259, 11769, 40, 8, 0, 0},
    {12259, 12964, 24, 8, 0, 0}, {12259, 14388, 48, 8, 0, 0}, {12366, 0, 0, 48, 0, 0},
    {12366, 16521, 24, 8, 0, 0}, {12366, 16598, 32, 8, 0, 0}, {12366, 16717, 0, 8, 0, 0},
    {12410, 0, 0, 32, 0, 0}, {12410, 9693, 24, 8, 0, 0}, {12410, 11307, 16, 8, 0, 0},
    {12441, 0, 0, 24, 0, 0}, {12441, 12420, 16, 8, 0, 0}, {12726, 0, 0, 3064, 0, 0},
    {12726, 11821, 2872, 16, 0, 0}, {12726, 13471, 1040, 1800, 0, 0}, {12726, 16268, 2840, 8, 0, 0},
    {12736, 0, 0, 24, 0, 0}, {12736, 9583, 0, 8, 0, 0}, {12752, 0, 0, 80, 0, 0},
    {12752, 7348, 10, 2, 0, 0}, {12752, 8421, 9, 1, 0, 0}, {12752, 9658, 16, 8, 0, 0},
    {12752, 12066, 32, 8, 0, 0}, {12752, 12964, 56, 8, 0, 0}, {12752, 14777, 0, 4, 0, 0},
    {12752, 14803, 4, 4, 0, 0}, {12752, 15929, 8, 1, 3, 4}, {12752, 17697, 28, 4, 0, 0},
    {12752, 17709, 48, 8, 0, 0}, {12752, 17853, 40, 8, 0, 0}, {12762, 0, 0, 41304, 0, 0},
    {12762, 5808, 176, 8, 0, 0}, {12762, 8048, 216, 8, 0, 0}, {12762, 11826, 240, 4, 0, 0},
    {12762, 14556, 232, 8, 0, 0}, {12762, 14576, 32, 8, 0, 0}, {12762, 14589, 224, 8, 0, 0},
    {12762, 14789, 248, 8, 0, 0}, {12762, 14816, 264, 41040, 0, 0}, {13318, 0, 0, 64, 0, 0},
    {13318, 8601, 48, 8, 0, 0}, {13318, 8620, 24, 8, 0, 0}, {13318, 8629, 56, 8, 0, 0},
    {13625, 0, 0, 64, 0, 0}, {13625, 6093, 24, 8, 0, 0}, {13625, 9601, 16, 8, 0, 0},
    {13625, 11831, 32, 8, 0, 0}, {14077, 0, 0, 64, 0, 0}, {14077, 14022, 32, 8, 0, 0},
    {14077, 14031, 40, 8, 0, 0}, {14077, 14040, 16, 8, 0, 0}, {14077, 14049, 48, 8, 0, 0},
    {14077, 14059, 24, 8, 0, 0}, {14185, 0, 0, 224, 0, 0}, {14185, 344, 176, 8, 0, 0},
    {14185, 354, 168, 8, 0, 0}, {14185, 536, 152, 8, 0, 0}, {14185, 775, 192, 8, 0, 0},
    {14185, 790, 160, 8, 0, 0}, {14185, 805, 200, 8, 0, 0}, {14185, 1183, 216, 8, 0, 0},
    {14185, 1209, 184, 8, 0, 0}, {14185, 1387, 208, 8, 0, 0}, {14185, 3426, 144, 8, 0, 0},
    {14185, 6467, 136, 8, 0, 0}, {14185, 6547, 88, 8, 0, 0}, {14185, 8249, 80, 8, 0, 0},
    {14185, 14009, 128, 8, 0, 0}, {14185, 14513, 104, 8, 0, 0}, {14185, 15257, 72, 8, 0, 0},
    {14185, 16236, 112, 8, 0, 0}, {14185, 16642, 120, 8, 0, 0}, {14261, 0, 0, 48, 0, 0},
    {14261, 11930, 40, 8, 0, 0}, {14261, 15134, 16, 8, 0, 0}, {14261, 15387, 32, 8, 0, 0},
    {14261, 15392, 24, 8, 0, 0}, {14404, 0, 0, 32, 0, 0}, {14404, 14644, 24, 8, 0, 0},
    {14648, 0, 0, 32, 0, 0}, {14648, 11239, 24, 8, 0, 0}, {14706, 0, 0, 16, 0, 0},
    {14706, 10643, 8, 8, 0, 0}, {14706, 11769, 0, 8, 0, 0}, {14715, 0, 0, 48, 0, 0},
    {14715, 14729, 16, 8, 0, 0}, {14753, 0, 0, 72, 0, 0}, {14753, 6568, 40, 8, 0, 0},
    {14753, 6578, 48, 8, 0, 0}, {15273, 0, 0, 32, 0, 0}, {15273, 14823, 16, 8, 0, 0},
    {15465, 0, 0, 32, 0, 0}, {15465, 11239, 24, 8, 0, 0}, {15479, 0, 0, 528, 0, 0},
    {15479, 8317, 8, 512, 0, 0}, {15479, 14419, 520, 8, 0, 0}, {15492, 0, 0, 208, 0, 0},
    {15492, 11874, 8, 8, 0, 0}, {15492, 12128, 16, 4, 0, 0}, {15518, 0, 0, 263248, 0, 0},
    {15518, 12699, 512, 8, 0, 0}, {15518, 12711, 520, 4, 0, 0}, {15541, 0, 0, 32, 0, 0},
    {15541, 10643, 8, 8, 0, 0}, {15541, 11769, 0, 8, 0, 0}, {15541, 12964, 16, 8, 0, 0},
    {15559, 0, 0, 48, 0, 0}, {15559, 5847, 0, 8, 0, 0}, {15559, 9673, 24, 8, 0, 0},
    {15559, 13020, 20, 4, 0, 0}, {15559, 13837, 8, 8, 0, 0}, {15579, 0, 0, 48, 0, 0},
    {15579, 11289, 4, 4, 0, 0}, {15597, 0, 0, 24, 0, 0}, {15618, 0, 0, 3064, 0, 0},
    {15618, 11821, 2872, 16, 0, 0}, {15618, 13471, 1040, 1800, 0, 0}, {15618, 16268, 2840, 8, 0, 0},
    {15635, 0, 0, 24, 0, 0}, {15635, 9583, 0, 8, 0, 0}, {15658, 0, 0, 80, 0, 0},
    {15658, 7348, 10, 2, 0, 0}, {15658, 8421, 9, 1, 0, 0}, {15658, 9658, 16, 8, 0, 0},
    {15658, 12066, 32, 8, 0, 0}, {15658, 12964, 56, 8, 0, 0}, {15658, 14777, 0, 4, 0, 0},
    {15658, 14803, 4, 4, 0, 0}, {15658, 15929, 8, 1, 3, 4}, {15658, 17697, 28, 4, 0, 0},
    {15658, 17709, 48, 8, 0, 0}, {15658, 17853, 40, 8, 0, 0}, {15675, 0, 0, 41304, 0, 0},
    {15675, 5808, 176, 8, 0, 0}, {15675, 8048, 216, 8, 0, 0}, {15675, 11826, 240, 4, 0, 0},
    {15675, 14556, 232, 8, 0, 0}, {15675, 14576, 32, 8, 0, 0}, {15675, 14589, 224, 8, 0, 0},
    {15675, 14789, 248, 8, 0, 0}, {15675, 14816, 264, 41040, 0, 0}, {15695, 0, 0, 48, 0, 0},
    {15695, 6082, 32, 4, 0, 0}, {15695, 9663, 8, 8, 0, 0}, {15695, 12484, 44, 4, 0, 0},
    {15695, 12978, 40, 4, 0, 0}, {15695, 14358, 0, 8, 0, 0}, {15695, 15917, 36, 4, 0, 0},
    {15714, 0, 0, 24, 0, 0}, {15714, 12926, 8, 8, 0, 0}, {15744, 0, 0, 40, 0, 0},
    {15744, 13152, 24, 8, 0, 0}, {15744, 13156, 32, 8, 0, 0}, {15744, 16717, 16, 8, 0, 0},
    {16207, 0, 0, 496, 0, 0}, {16207, 11177, 16, 8, 0, 0}, {16207, 12969, 32, 8, 0, 0},
    {16207, 13044, 24, 4, 0, 0}, {16207, 17365, 40, 456, 0, 0}, {17255, 0, 0, 32, 0, 0},
    {17255, 11239, 24, 8, 0, 0}, {17273, 0, 0, 32, 0, 0}, {17273, 6093, 16, 8, 0, 0},
    {17273, 13492, 24, 8, 0, 0}, {17642, 0, 0, 32, 0, 0}, {17642, 8583, 16, 8, 0, 0},
    {17642, 14639, 24, 8, 0, 0}, {17838, 0, 0, 80, 0, 0}, {17838, 10634, 72, 8, 0, 0},
    {17893, 0, 0, 48, 0, 0}, {17893, 11756, 24, 8, 0, 0}, {17893, 14388, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3514, 22}, {12822, 5},
};

static const struct table_type types[] = {
    {43, 1468, 88, 88, 0, 8}, {116, 1518, 72, 72, 8, 6}, {130, 1491, 88, 88, 14, 8},
    {701, 2175, 104, 104, 22, 10}, {755, 11032, 64, 64, 32, 1}, {1092, 2372, 80, 80, 33, 7},
    {1201, 2404, 112, 112, 40, 10}, {1623, 1623, 64, 64, 50, 0}, {3049, 2565, 80, 80, 50, 7},
    {3081, 2619, 136, 136, 57, 14}, {3119, 2639, 80, 80, 71, 7}, {3255, 2738, 112, 112, 78, 9},
    {3274, 2738, 112, 112, 87, 9}, {3306, 2738, 112, 112, 96, 9}, {3824, 3850, 48, 48, 105, 3},
    {3894, 652, 104, 104, 108, 10}, {3910, 10131, 24, 24, 118, 1}, {3930, 3139, 144, 144, 119, 14},
    {3944, 3147, 32, 32, 133, 2}, {3973, 58, 440, 440, 135, 0}, {3989, 72, 232, 232, 135, 0},
    {4005, 3571, 32, 32, 135, 2}, {4021, 86, 112, 112, 137, 0}, {4040, 100, 152, 152, 137, 1},
    {4061, 5173, 48, 48, 138, 3}, {4082, 5212, 64, 64, 141, 3}, {4106, 5190, 48, 48, 144, 3},
    {4125, 400, 48, 48, 147, 1}, {4138, 2847, 88, 88, 148, 3}, {4150, 3434, 72, 72, 151, 3},
    {4162, 15948, 64, 64, 154, 1}, {4181, 206, 72, 72, 155, 1}, {4196, 1572, 160, 160, 156, 10},
    {4213, 219, 128, 128, 166, 3}, {4234, 411, 32, 32, 169, 2}, {4254, 3063, 32, 32, 171, 1},
    {4279, 15933, 96, 96, 172, 2}, {4294, 1767, 32, 32, 174, 0}, {4309, 1747, 32, 32, 174, 1},
    {4329, 457, 64, 64, 175, 2}, {4426, 447, 32, 32, 177, 0}, {4440, 690, 32, 32, 177, 0},
    {4470, 2602, 88, 32, 177, 1}, {4498, 3444, 32, 32, 178, 0}, {4539, 14525, 48, 48, 178, 4},
    {4558, 6634, 152, 152, 182, 3}, {4577, 6634, 152, 152, 185, 3}, {4596, 6634, 152, 152, 188, 3},
    {4615, 6766, 64, 64, 191, 3}, {4627, 9493, 48, 48, 194, 2}, {4638, 12989, 40, 40, 196, 2},
    {4668, 15456, 168, 168, 198, 6}, {4681, 16249, 200, 200, 204, 12}, {4699, 6774, 24, 24, 216, 1},
    {4718, 11157, 32, 32, 217, 2}, {4730, 3606, 80, 80, 219, 6}, {4744, 3736, 64, 64, 225, 5},
    {4770, 1372, 80, 80, 230, 2}, {4787, 250, 192, 192, 232, 0}, {4808, 368, 224, 224, 232, 1},
    {4831, 893, 32, 32, 233, 0}, {4840, 947, 32, 32, 233, 1}, {4871, 968, 56, 56, 234, 1},
    {4915, 1002, 48, 48, 235, 2}, {4959, 1036, 64, 64, 237, 2}, {4997, 1064, 56, 56, 239, 3},
    {5035, 3009, 56, 56, 242, 0}, {5073, 1268, 56, 56, 242, 0}, {5087, 1339, 144, 144, 242, 7},
    {5103, 1316, 24, 24, 249, 1}, {5128, 3368, 264, 264, 250, 8}, {5146, 3343, 24, 24, 258, 1},
    {5232, 14753, 72, 72, 259, 1}, {5251, 2931, 40, 40, 260, 0}, {5262, 2942, 32, 32, 260, 0},
    {5279, 2942, 32, 32, 260, 0}, {5296, 2966, 32, 32, 260, 0}, {5313, 2966, 32, 32, 260, 0},
    {5330, 2955, 32, 32, 260, 0}, {5345, 2955, 32, 32, 260, 0}, {5360, 2955, 32, 32, 260, 0},
    {5375, 2955, 32, 32, 260, 0}, {5390, 2955, 32, 32, 260, 0}, {5406, 2955, 32, 32, 260, 0},
    {5422, 2546, 56, 56, 260, 0}, {5474, 2995, 248, 248, 260, 3}, {5491, 3167, 40, 40, 263, 1},
    {5509, 2450, 32, 32, 264, 0}, {5526, 2480, 32, 32, 264, 0}, {5541, 2495, 32, 32, 264, 1},
    {5557, 2467, 112, 112, 265, 5}, {5574, 2508, 80, 80, 270, 5}, {5590, 2587, 56, 56, 275, 2},
    {5605, 17285, 112, 112, 277, 2}, {5645, 14429, 48, 48, 279, 1}, {5659, 2658, 24, 24, 280, 0},
    {5681, 12105, 56, 56, 280, 5}, {5696, 12088, 24, 24, 285, 1}, {5716, 12135, 40, 40, 286, 1},
    {5729, 16436, 64, 64, 287, 1}, {6042, 6058, 32, 32, 288, 2}, {6107, 6155, 64, 64, 290, 1},
    {6119, 6139, 40, 40, 291, 1}, {6171, 1, 24, 24, 292, 1}, {6229, 1451, 144, 80, 293, 6},
    {6245, 1418, 40, 40, 299, 2}, {6267, 1434, 40, 40, 301, 2}, {6290, 3547, 24, 24, 303, 1},
    {6651, 1589, 56, 56, 304, 3}, {6678, 1589, 64, 56, 307, 3}, {6716, 1540, 56, 56, 310, 0},
    {6726, 6785, 32, 32, 310, 1}, {6751, 15465, 32, 32, 311, 1}, {7298, 7333, 32, 32, 312, 2},
    {7363, 1633, 24, 24, 314, 1}, {7418, 7418, 32, 32, 315, 2}, {7430, 1916, 56, 40, 317, 3},
    {7684, 1646, 200, 208, 320, 10}, {7750, 5060, 112, 112, 330, 2}, {7774, 8555, 56, 56, 332, 1},
    {7802, 8555, 56, 56, 333, 1}, {7838, 5781, 32, 32, 334, 1}, {7863, 8535, 56, 56, 335, 1},
    {7887, 8571, 216, 216, 336, 1}, {8055, 2062, 144, 80, 337, 6}, {8065, 1733, 24, 24, 343, 1},
    {8346, 1808, 32, 32, 344, 1}, {8371, 1788, 48, 48, 345, 1}, {8389, 1835, 40, 40, 346, 1},
    {8403, 1851, 32, 32, 347, 2}, {8434, 1897, 96, 96, 349, 2}, {8450, 1871, 32, 32, 351, 2},
    {8647, 1962, 48, 48, 353, 0}, {8652, 8814, 56, 56, 353, 2}, {8670, 3588, 24, 24, 355, 1},
    {8681, 8814, 56, 56, 356, 2}, {8698, 3588, 24, 24, 358, 1}, {8708, 8814, 56, 56, 359, 2},
    {8733, 8814, 56, 56, 361, 2}, {8757, 8814, 56, 56, 363, 2}, {8783, 8814, 56, 56, 365, 2},
    {8802, 3588, 24, 24, 367, 1}, {9131, 9141, 56, 56, 368, 4}, {9438, 9456, 56, 56, 372, 2},
    {9534, 9559, 32, 32, 374, 2}, {9604, 9622, 48, 48, 376, 2}, {9642, 4386, 136, 72, 378, 5},
    {9683, 2520, 200, 200, 383, 9}, {9883, 2035, 144, 144, 392, 14}, {9892, 11811, 32, 32, 406, 2},
    {9913, 12242, 152, 152, 408, 11}, {9942, 12259, 56, 56, 419, 4}, {9967, 13625, 64, 64, 423, 5},
    {10247, 2062, 144, 80, 428, 6}, {10257, 10148, 24, 24, 434, 1}, {10280, 1916, 48, 40, 435, 3},
    {10457, 2145, 40, 40, 438, 2}, {10462, 2089, 280, 280, 440, 1}, {10478, 2106, 32, 40, 441, 1},
    {10495, 2124, 32, 40, 442, 1}, {11053, 4758, 24, 32, 443, 0}, {11283, 2074, 168, 168, 443, 2},
    {11298, 14648, 32, 32, 445, 1}, {11313, 4411, 32, 32, 446, 2}, {11332, 16221, 48, 48, 448, 2},
    {11347, 16207, 496, 496, 450, 3}, {11373, 5823, 56, 56, 453, 4}, {11394, 6512, 40, 40, 457, 1},
    {11412, 7378, 32, 32, 458, 2}, {11428, 7905, 56, 56, 460, 2}, {11451, 8270, 56, 56, 462, 2},
    {11491, 7977, 32, 32, 464, 2}, {11510, 8083, 40, 40, 466, 2}, {11526, 8280, 48, 48, 468, 2},
    {11542, 8932, 40, 40, 470, 2}, {11562, 9541, 32, 32, 472, 2}, {11584, 10411, 72, 72, 474, 5},
    {11602, 11164, 56, 56, 479, 1}, {11619, 13477, 40, 40, 480, 3}, {11638, 13704, 64, 64, 483, 2},
    {11661, 13995, 48, 48, 485, 2}, {11679, 14367, 32, 32, 487, 1}, {11696, 15120, 32, 32, 488, 2},
    {11714, 15969, 40, 40, 490, 2}, {11734, 17876, 56, 56, 492, 3}, {11821, 2074, 168, 168, 495, 2},
    {11945, 11959, 64, 64, 497, 1}, {11994, 2237, 40, 40, 498, 0}, {11999, 3660, 32, 32, 498, 1},
    {12013, 12034, 32, 32, 499, 1}, {12203, 12222, 40, 40, 500, 3}, {12392, 3678, 112, 112, 503, 1},
    {12406, 12410, 32, 32, 504, 2}, {12428, 12441, 24, 24, 506, 1}, {12563, 1916, 48, 40, 507, 3},
    {12596, 12612, 48, 48, 510, 1}, {12629, 2299, 144, 152, 511, 3}, {12640, 2330, 48, 48, 514, 3},
    {12647, 17642, 32, 32, 517, 2}, {12662, 1916, 56, 40, 519, 3}, {12800, 12810, 80, 80, 522, 1},
    {12822, 2357, 56, 56, 523, 4}, {13279, 13318, 64, 64, 527, 3}, {13349, 6431, 40, 40, 530, 1},
    {13369, 11266, 48, 48, 531, 1}, {13389, 12680, 64, 64, 532, 4}, {13418, 2602, 96, 32, 536, 1},
    {13433, 2602, 32, 32, 537, 1}, {13785, 2429, 104, 104, 538, 2}, {13856, 13875, 80, 80, 540, 1},
    {13893, 429, 72, 72, 541, 4}, {13908, 2979, 120, 120, 545, 2}, {14068, 14077, 64, 64, 547, 5},
    {14153, 17838, 80, 80, 552, 1}, {14240, 14261, 48, 48, 553, 4}, {14277, 903, 88, 88, 557, 3},
    {14286, 1254, 96, 96, 560, 4}, {14395, 14404, 32, 32, 564, 1}, {14604, 14138, 24, 24, 565, 0},
    {14617, 13821, 48, 48, 565, 1}, {14678, 2520, 200, 200, 566, 9}, {14682, 14715, 48, 48, 575, 1},
    {14771, 2532, 40, 40, 576, 3}, {15028, 14171, 48, 48, 579, 2},
    {15041, 14185, 224, 224, 581, 15}, {15060, 14205, 104, 104, 596, 7},
    {15075, 3808, 32, 32, 603, 2}, {15087, 14221, 32, 32, 605, 0}, {15273, 15273, 32, 32, 605, 2},
    {15401, 17255, 32, 32, 607, 1}, {15420, 17255, 32, 32, 608, 1}, {15738, 15744, 40, 40, 609, 3},
    {15771, 5629, 144, 144, 612, 7}, {15786, 2602, 32, 32, 619, 1}, {16392, 2602, 40, 32, 620, 1},
    {16652, 5753, 40, 40, 621, 2}, {16682, 2711, 24, 32, 623, 1}, {16702, 3772, 32, 32, 624, 1},
    {16717, 4454, 928, 928, 625, 12}, {16756, 10161, 64, 64, 637, 4}, {16775, 3701, 24, 24, 641, 1},
    {16797, 17273, 32, 32, 642, 2}, {16948, 13534, 56, 56, 644, 4}, {16965, 13514, 24, 24, 648, 1},
    {16986, 13514, 24, 24, 649, 1}, {17009, 16734, 56, 56, 650, 5}, {17030, 16915, 80, 80, 655, 7},
    {17045, 16929, 40, 40, 662, 3}, {17239, 13958, 40, 40, 665, 0}, {17365, 2074, 168, 168, 665, 2},
    {17496, 3791, 64, 64, 667, 4}, {17522, 3791, 64, 64, 671, 4}, {17540, 3791, 64, 64, 675, 4},
    {17623, 1916, 56, 40, 679, 3}, {17742, 475, 56, 56, 682, 4}, {17772, 3209, 168, 168, 686, 16},
    {17806, 3463, 136, 136, 702, 13}, {17872, 17893, 48, 48, 715, 2},
    {17903, 7966, 168, 168, 717, 3}, {17917, 7966, 168, 168, 720, 3},
    {17933, 3497, 184, 184, 723, 2}, {17956, 2803, 208, 208, 725, 9},
};

static const struct table_held held[] = {
    {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {13152, C_MEMBER_OBJECT, 72, 1}, {12926, C_MEMBER_OBJECT, 80, 1},
    {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {12882, C_MEMBER_OBJECT, 72, 1}, {9318, C_MEMBER_OBJECT, 80, 1}, {8647, C_MEMBER_OBJECT, 16, 1},
    {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {12882, C_MEMBER_OBJECT, 72, 1}, {12926, C_MEMBER_OBJECT, 80, 1},
    {13639, C_MEMBER_OBJECT, 88, 1}, {12931, C_MEMBER_OBJECT, 96, 1},
    {14541, C_MEMBER_OBJECT, 56, 1}, {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1},
    {13006, C_MEMBER_OBJECT, 32, 1}, {16652, C_MEMBER_OBJECT, 40, 1},
    {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1}, {12926, C_MEMBER_OBJECT, 72, 1},
    {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {12918, C_MEMBER_OBJECT, 72, 1}, {15440, C_MEMBER_OBJECT, 80, 1},
    {9500, C_MEMBER_OBJECT, 88, 1}, {9509, C_MEMBER_OBJECT, 96, 1}, {8647, C_MEMBER_OBJECT, 16, 1},
    {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {17359, C_MEMBER_OBJECT, 72, 1}, {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1},
    {13006, C_MEMBER_OBJECT, 32, 1}, {16652, C_MEMBER_OBJECT, 40, 1},
    {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1}, {12882, C_MEMBER_OBJECT, 72, 1},
    {9500, C_MEMBER_OBJECT, 80, 1}, {11972, C_MEMBER_OBJECT, 88, 1},
    {13334, C_MEMBER_OBJECT, 96, 1}, {9085, C_MEMBER_OBJECT, 104, 1},
    {9113, C_MEMBER_OBJECT, 112, 1}, {16231, C_MEMBER_OBJECT, 120, 1},
    {13975, C_MEMBER_OBJECT, 128, 1}, {8647, C_MEMBER_OBJECT, 16, 1},
    {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {7684, C_MEMBER_OBJECT, 72, 1}, {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1},
    {13006, C_MEMBER_OBJECT, 32, 1}, {16652, C_MEMBER_OBJECT, 40, 1},
    {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1}, {9062, C_MEMBER_OBJECT, 72, 1},
    {13165, C_MEMBER_OBJECT, 80, 1}, {14334, C_MEMBER_OBJECT, 104, 1},
    {8647, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {9062, C_MEMBER_OBJECT, 72, 1}, {13165, C_MEMBER_OBJECT, 80, 1},
    {14334, C_MEMBER_OBJECT, 104, 1}, {8647, C_MEMBER_OBJECT, 16, 1},
    {6093, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {16652, C_MEMBER_OBJECT, 40, 1}, {8029, C_MEMBER_OBJECT, 48, 1}, {7357, C_MEMBER_OBJECT, 56, 1},
    {9062, C_MEMBER_OBJECT, 72, 1}, {13165, C_MEMBER_OBJECT, 80, 1},
    {14334, C_MEMBER_OBJECT, 104, 1}, {3880, C_MEMBER_OBJECT, 16, 1},
    {3839, C_MEMBER_OBJECT, 24, 1}, {3860, C_MEMBER_OBJECT, 32, 1}, {10090, C_MEMBER_OBJECT, 16, 1},
    {9985, C_MEMBER_OBJECT, 24, 1}, {10046, C_MEMBER_OBJECT, 32, 1}, {9999, C_MEMBER_OBJECT, 40, 1},
    {10059, C_MEMBER_OBJECT, 48, 1}, {10073, C_MEMBER_OBJECT, 56, 1},
    {10099, C_MEMBER_OBJECT, 64, 1}, {10110, C_MEMBER_OBJECT, 72, 1},
    {10013, C_MEMBER_OBJECT, 80, 1}, {10028, C_MEMBER_OBJECT, 88, 1},
    {10124, C_MEMBER_OBJECT, 16, 1}, {16143, C_MEMBER_OBJECT, 16, 1},
    {15992, C_MEMBER_OBJECT, 24, 1}, {16070, C_MEMBER_OBJECT, 32, 1},
    {16007, C_MEMBER_OBJECT, 40, 1}, {16094, C_MEMBER_OBJECT, 48, 1},
    {16109, C_MEMBER_OBJECT, 56, 1}, {16163, C_MEMBER_OBJECT, 64, 1},
    {16175, C_MEMBER_OBJECT, 72, 1}, {16022, C_MEMBER_OBJECT, 80, 1},
    {16038, C_MEMBER_OBJECT, 88, 1}, {16127, C_MEMBER_OBJECT, 112, 1},
    {16084, C_MEMBER_OBJECT, 120, 1}, {16153, C_MEMBER_OBJECT, 128, 1},
    {16057, C_MEMBER_OBJECT, 136, 1}, {15763, C_MEMBER_OBJECT, 16, 1},
    {15756, C_MEMBER_OBJECT, 24, 1}, {12915, C_MEMBER_OBJECT, 16, 1},
    {13152, C_MEMBER_OBJECT, 24, 1}, {17312, C_MEMBER_OBJECT, 104, 1},
    {8165, C_MEMBER_OBJECT, 16, 1}, {8174, C_MEMBER_OBJECT, 24, 1}, {8183, C_MEMBER_OBJECT, 32, 1},
    {17395, C_MEMBER_OBJECT, 16, 1}, {17383, C_MEMBER_OBJECT, 24, 1},
    {17372, C_MEMBER_OBJECT, 32, 1}, {16409, C_MEMBER_OBJECT, 16, 1},
    {16428, C_MEMBER_OBJECT, 24, 1}, {16417, C_MEMBER_OBJECT, 32, 1},
    {11979, C_MEMBER_OBJECT, 40, 1}, {10996, C_MEMBER_OBJECT, 16, 1},
    {8639, C_MEMBER_OBJECT, 24, 1}, {9476, C_MEMBER_OBJECT, 32, 1}, {17656, C_MEMBER_OBJECT, 16, 1},
    {8639, C_MEMBER_OBJECT, 24, 1}, {9161, C_MEMBER_OBJECT, 64, 1}, {13152, C_MEMBER_OBJECT, 48, 1},
    {14092, C_MEMBER_OBJECT, 40, 1}, {6490, C_MEMBER_OBJECT, 32, 1}, {6497, C_MEMBER_OBJECT, 64, 1},
    {16386, C_MEMBER_OBJECT, 96, 1}, {7179, C_MEMBER_OBJECT, 104, 1},
    {8037, C_MEMBER_OBJECT, 112, 1}, {6098, C_MEMBER_OBJECT, 120, 1},
    {14380, C_MEMBER_OBJECT, 128, 1}, {7390, C_MEMBER_OBJECT, 136, 1},
    {9152, C_MEMBER_OBJECT, 144, 1}, {13503, C_MEMBER_OBJECT, 152, 1},
    {8037, C_MEMBER_OBJECT, 80, 1}, {7179, C_MEMBER_OBJECT, 88, 1}, {14380, C_MEMBER_OBJECT, 96, 1},
    {11769, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 24, 1},
    {11764, C_MEMBER_OBJECT, 24, 1}, {6490, C_MEMBER_OBJECT, 32, 1}, {6497, C_MEMBER_OBJECT, 64, 1},
    {17574, C_MEMBER_OBJECT, 24, 1}, {14487, C_MEMBER_OBJECT, 40, 1},
    {15010, C_MEMBER_OBJECT, 48, 1}, {13078, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {14302, C_MEMBER_OBJECT, 16, 1}, {17670, C_MEMBER_OBJECT, 24, 1},
    {8647, C_MEMBER_OBJECT, 32, 1}, {17562, C_MEMBER_OBJECT, 40, 1},
    {14273, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 136, 1},
    {17562, C_MEMBER_OBJECT, 144, 1}, {14273, C_MEMBER_OBJECT, 16, 1},
    {8647, C_MEMBER_OBJECT, 136, 1}, {17562, C_MEMBER_OBJECT, 144, 1},
    {14273, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 136, 1},
    {17562, C_MEMBER_OBJECT, 144, 1}, {6564, C_MEMBER_OBJECT, 16, 1},
    {8647, C_MEMBER_OBJECT, 40, 1}, {17562, C_MEMBER_OBJECT, 48, 1},
    {17562, C_MEMBER_OBJECT, 32, 1}, {8647, C_MEMBER_OBJECT, 40, 1}, {8487, C_MEMBER_OBJECT, 16, 1},
    {9171, C_MEMBER_OBJECT, 24, 1}, {17677, C_MEMBER_OBJECT, 56, 1},
    {8487, C_MEMBER_OBJECT, 120, 1}, {14327, C_MEMBER_OBJECT, 128, 1},
    {17662, C_MEMBER_OBJECT, 136, 1}, {8647, C_MEMBER_OBJECT, 144, 1},
    {17562, C_MEMBER_OBJECT, 152, 1}, {6600, C_MEMBER_OBJECT, 32, 1},
    {9062, C_MEMBER_OBJECT, 40, 1}, {9054, C_MEMBER_OBJECT, 48, 1}, {8487, C_MEMBER_OBJECT, 56, 1},
    {14327, C_MEMBER_OBJECT, 64, 1}, {9171, C_MEMBER_OBJECT, 72, 1},
    {8473, C_MEMBER_OBJECT, 120, 1}, {13690, C_MEMBER_OBJECT, 136, 1},
    {14998, C_MEMBER_OBJECT, 152, 1}, {14273, C_MEMBER_OBJECT, 168, 1},
    {17562, C_MEMBER_OBJECT, 176, 1}, {8647, C_MEMBER_OBJECT, 184, 1},
    {15021, C_MEMBER_OBJECT, 16, 1}, {8647, C_MEMBER_OBJECT, 16, 1},
    {17562, C_MEMBER_OBJECT, 24, 1}, {12460, C_MEMBER_OBJECT, 16, 1},
    {8525, C_MEMBER_OBJECT, 24, 1}, {9054, C_MEMBER_OBJECT, 32, 1}, {10964, C_MEMBER_OBJECT, 40, 1},
    {11773, C_MEMBER_OBJECT, 48, 1}, {11251, C_MEMBER_OBJECT, 56, 1},
    {13172, C_MEMBER_OBJECT, 24, 1}, {13184, C_MEMBER_OBJECT, 32, 1},
    {13603, C_MEMBER_OBJECT, 40, 1}, {13615, C_MEMBER_OBJECT, 48, 1},
    {13588, C_MEMBER_OBJECT, 56, 1}, {9323, C_MEMBER_OBJECT, 48, 1},
    {12775, C_MEMBER_OBJECT, 72, 1}, {17312, C_MEMBER_OBJECT, 184, 1},
    {7407, C_MEMBER_OBJECT, 24, 1}, {9171, C_MEMBER_OBJECT, 32, 1}, {9171, C_MEMBER_OBJECT, 32, 1},
    {13682, C_MEMBER_OBJECT, 40, 1}, {9171, C_MEMBER_OBJECT, 32, 1},
    {15433, C_MEMBER_OBJECT, 56, 1}, {9171, C_MEMBER_OBJECT, 32, 1},
    {13682, C_MEMBER_OBJECT, 40, 1}, {15433, C_MEMBER_OBJECT, 48, 1},
    {13723, C_MEMBER_OBJECT, 24, 1}, {8829, C_MEMBER_OBJECT, 32, 1},
    {14341, C_MEMBER_OBJECT, 40, 1}, {17656, C_MEMBER_OBJECT, 48, 1},
    {13451, C_MEMBER_OBJECT, 56, 1}, {9428, C_MEMBER_OBJECT, 128, 1},
    {6618, C_MEMBER_OBJECT, 136, 1}, {13805, C_MEMBER_OBJECT, 16, 1},
    {15105, C_MEMBER_OBJECT, 16, 1}, {13737, C_MEMBER_OBJECT, 48, 1},
    {6607, C_MEMBER_OBJECT, 64, 1}, {14297, C_MEMBER_OBJECT, 176, 1},
    {14309, C_MEMBER_OBJECT, 184, 1}, {14318, C_MEMBER_OBJECT, 192, 1},
    {13677, C_MEMBER_OBJECT, 200, 1}, {6643, C_MEMBER_OBJECT, 208, 1},
    {17302, C_MEMBER_OBJECT, 16, 1}, {17562, C_MEMBER_OBJECT, 64, 1},
    {13669, C_MEMBER_OBJECT, 16, 1}, {15234, C_MEMBER_OBJECT, 56, 1},
    {15192, C_MEMBER_OBJECT, 72, 1}, {12052, C_MEMBER_OBJECT, 32, 1},
    {8161, C_MEMBER_OBJECT, 24, 1}, {14695, C_MEMBER_OBJECT, 40, 1},
    {12886, C_MEMBER_OBJECT, 64, 1}, {11795, C_MEMBER_OBJECT, 72, 1},
    {14098, C_MEMBER_OBJECT, 96, 1}, {14118, C_MEMBER_OBJECT, 104, 1},
    {3023, C_MEMBER_OBJECT, 16, 1}, {8161, C_MEMBER_OBJECT, 32, 1}, {13465, C_MEMBER_OBJECT, 48, 1},
    {14662, C_MEMBER_OBJECT, 56, 1}, {9245, C_MEMBER_OBJECT, 72, 1},
    {14532, C_MEMBER_OBJECT, 40, 1}, {17562, C_MEMBER_OBJECT, 48, 1},
    {15007, C_MEMBER_OBJECT, 16, 1}, {6592, C_MEMBER_OBJECT, 32, 1},
    {10949, C_MEMBER_OBJECT, 40, 1}, {6093, C_MEMBER_OBJECT, 16, 1},
    {11831, C_MEMBER_OBJECT, 24, 1}, {17562, C_MEMBER_OBJECT, 32, 1},
    {12077, C_MEMBER_OBJECT, 40, 1}, {16298, C_MEMBER_OBJECT, 48, 1},
    {17562, C_MEMBER_OBJECT, 16, 1}, {10949, C_MEMBER_OBJECT, 24, 1},
    {11886, C_MEMBER_OBJECT, 32, 1}, {17615, C_MEMBER_OBJECT, 16, 1},
    {8511, C_MEMBER_OBJECT, 24, 1}, {17562, C_MEMBER_OBJECT, 48, 1}, {6079, C_MEMBER_OBJECT, 24, 1},
    {8647, C_MEMBER_OBJECT, 16, 1}, {5972, C_MEMBER_OBJECT, 16, 1}, {5929, C_MEMBER_OBJECT, 24, 1},
    {5960, C_MEMBER_OBJECT, 32, 1}, {5896, C_MEMBER_OBJECT, 40, 1}, {5937, C_MEMBER_OBJECT, 56, 1},
    {5919, C_MEMBER_OBJECT_ARRAY, 72, 0}, {5987, C_MEMBER_OBJECT, 16, 1},
    {5995, C_MEMBER_OBJECT, 24, 1}, {6016, C_MEMBER_OBJECT, 16, 1}, {6007, C_MEMBER_OBJECT, 24, 1},
    {6024, C_MEMBER_OBJECT, 16, 1}, {12312, C_MEMBER_OBJECT, 24, 1},
    {12303, C_MEMBER_OBJECT, 32, 1}, {12326, C_MEMBER_OBJECT, 40, 1},
    {12312, C_MEMBER_OBJECT, 24, 1}, {12303, C_MEMBER_OBJECT, 32, 1},
    {12326, C_MEMBER_OBJECT, 40, 1}, {11239, C_MEMBER_OBJECT, 24, 1},
    {11239, C_MEMBER_OBJECT, 24, 1}, {11180, C_MEMBER_OBJECT, 16, 1},
    {11227, C_MEMBER_OBJECT, 24, 1}, {13086, C_MEMBER_OBJECT, 16, 1},
    {7453, C_MEMBER_OBJECT, 16, 1}, {7465, C_MEMBER_OBJECT, 24, 1}, {8310, C_MEMBER_OBJECT, 16, 1},
    {8292, C_MEMBER_OBJECT, 24, 1}, {8299, C_MEMBER_OBJECT, 32, 1}, {7506, C_MEMBER_OBJECT, 24, 1},
    {7620, C_MEMBER_OBJECT, 32, 1}, {7516, C_MEMBER_OBJECT, 40, 1}, {7593, C_MEMBER_OBJECT, 96, 1},
    {7574, C_MEMBER_OBJECT, 104, 1}, {7534, C_MEMBER_OBJECT, 112, 1},
    {7612, C_MEMBER_OBJECT, 120, 1}, {7644, C_MEMBER_OBJECT, 128, 1},
    {7561, C_MEMBER_OBJECT, 136, 1}, {7669, C_MEMBER_OBJECT, 144, 1},
    {13239, C_MEMBER_OBJECT, 96, 1}, {13252, C_MEMBER_OBJECT, 104, 1},
    {8549, C_MEMBER_OBJECT, 32, 1}, {8549, C_MEMBER_OBJECT, 32, 1}, {8928, C_MEMBER_OBJECT, 24, 1},
    {8495, C_MEMBER_OBJECT, 48, 1}, {17562, C_MEMBER_OBJECT, 208, 1},
    {10389, C_MEMBER_OBJECT, 16, 1}, {10346, C_MEMBER_OBJECT, 24, 1},
    {10377, C_MEMBER_OBJECT, 32, 1}, {10298, C_MEMBER_OBJECT, 40, 1},
    {10354, C_MEMBER_OBJECT, 56, 1}, {10336, C_MEMBER_OBJECT_ARRAY, 72, 0},
    {8257, C_MEMBER_OBJECT, 16, 1}, {16688, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {17065, C_MEMBER_OBJECT, 40, 1}, {17065, C_MEMBER_OBJECT, 32, 1},
    {13334, C_MEMBER_OBJECT, 16, 1}, {12926, C_MEMBER_OBJECT, 24, 1},
    {16662, C_MEMBER_OBJECT, 64, 1}, {9589, C_MEMBER_OBJECT, 72, 1},
    {12060, C_MEMBER_OBJECT, 16, 1}, {10404, C_MEMBER_OBJECT, 24, 1},
    {8612, C_MEMBER_OBJECT, 16, 1}, {8629, C_MEMBER_OBJECT, 40, 1}, {8955, C_MEMBER_OBJECT, 16, 1},
    {8612, C_MEMBER_OBJECT, 16, 1}, {8629, C_MEMBER_OBJECT, 40, 1}, {8955, C_MEMBER_OBJECT, 16, 1},
    {8612, C_MEMBER_OBJECT, 16, 1}, {8629, C_MEMBER_OBJECT, 40, 1}, {8612, C_MEMBER_OBJECT, 16, 1},
    {8629, C_MEMBER_OBJECT, 40, 1}, {8612, C_MEMBER_OBJECT, 16, 1}, {8629, C_MEMBER_OBJECT, 40, 1},
    {8612, C_MEMBER_OBJECT, 16, 1}, {8629, C_MEMBER_OBJECT, 40, 1}, {8955, C_MEMBER_OBJECT, 16, 1},
    {9047, C_MEMBER_OBJECT, 24, 1}, {9037, C_MEMBER_OBJECT, 32, 1}, {9024, C_MEMBER_OBJECT, 40, 1},
    {13345, C_MEMBER_OBJECT, 48, 1}, {15397, C_MEMBER_OBJECT, 16, 1},
    {11192, C_MEMBER_OBJECT, 24, 1}, {9693, C_MEMBER_OBJECT, 16, 1},
    {11177, C_MEMBER_OBJECT, 24, 1}, {15397, C_MEMBER_OBJECT, 16, 1},
    {11209, C_MEMBER_OBJECT, 24, 1}, {9343, C_MEMBER_OBJECT, 16, 1}, {9420, C_MEMBER_OBJECT, 32, 1},
    {9363, C_MEMBER_OBJECT, 48, 1}, {9405, C_MEMBER_OBJECT, 56, 1},
    {4360, C_MEMBER_OBJECT_ARRAY, 64, 0}, {14854, C_MEMBER_OBJECT, 64, 1},
    {14872, C_MEMBER_OBJECT, 80, 1}, {14890, C_MEMBER_OBJECT, 96, 1},
    {14908, C_MEMBER_OBJECT, 112, 1}, {14926, C_MEMBER_OBJECT, 128, 1},
    {14944, C_MEMBER_OBJECT, 144, 1}, {14962, C_MEMBER_OBJECT, 160, 1},
    {14980, C_MEMBER_OBJECT, 176, 1}, {17562, C_MEMBER_OBJECT, 192, 1},
    {9785, C_MEMBER_OBJECT, 16, 1}, {9715, C_MEMBER_OBJECT, 24, 1}, {9826, C_MEMBER_OBJECT, 32, 1},
    {9836, C_MEMBER_OBJECT, 40, 1}, {9742, C_MEMBER_OBJECT, 48, 1}, {9752, C_MEMBER_OBJECT, 56, 1},
    {9798, C_MEMBER_OBJECT, 64, 1}, {9729, C_MEMBER_OBJECT, 72, 1}, {9776, C_MEMBER_OBJECT, 80, 1},
    {9766, C_MEMBER_OBJECT, 88, 1}, {9866, C_MEMBER_OBJECT, 96, 1}, {9814, C_MEMBER_OBJECT, 104, 1},
    {9698, C_MEMBER_OBJECT, 112, 1}, {9850, C_MEMBER_OBJECT, 120, 1},
    {7473, C_MEMBER_OBJECT, 16, 1}, {13165, C_MEMBER_OBJECT, 24, 1},
    {14465, C_MEMBER_OBJECT, 16, 1}, {14455, C_MEMBER_OBJECT, 24, 1},
    {14446, C_MEMBER_OBJECT, 40, 1}, {14475, C_MEMBER_OBJECT, 48, 1},
    {6833, C_MEMBER_OBJECT, 72, 1}, {9693, C_MEMBER_OBJECT, 88, 1},
    {11841, C_MEMBER_OBJECT, 112, 1}, {12273, C_MEMBER_OBJECT, 120, 1},
    {6839, C_MEMBER_OBJECT, 128, 1}, {8647, C_MEMBER_OBJECT, 136, 1},
    {17562, C_MEMBER_OBJECT, 144, 1}, {13930, C_MEMBER_OBJECT, 16, 1},
    {12964, C_MEMBER_OBJECT, 24, 1}, {11769, C_MEMBER_OBJECT, 40, 1},
    {14388, C_MEMBER_OBJECT, 48, 1}, {9601, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1},
    {11831, C_MEMBER_OBJECT, 32, 1}, {8647, C_MEMBER_OBJECT, 40, 1},
    {17562, C_MEMBER_OBJECT, 48, 1}, {10389, C_MEMBER_OBJECT, 16, 1},
    {10346, C_MEMBER_OBJECT, 24, 1}, {10377, C_MEMBER_OBJECT, 32, 1},
    {10298, C_MEMBER_OBJECT, 40, 1}, {10354, C_MEMBER_OBJECT, 56, 1},
    {10336, C_MEMBER_OBJECT_ARRAY, 72, 0}, {13152, C_MEMBER_OBJECT, 16, 1},
    {8310, C_MEMBER_OBJECT, 16, 1}, {8292, C_MEMBER_OBJECT, 24, 1}, {8299, C_MEMBER_OBJECT, 32, 1},
    {10436, C_MEMBER_OBJECT, 16, 1}, {10443, C_MEMBER_OBJECT, 24, 1},
    {5800, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6482, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6801, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10674, C_MEMBER_OBJECT, 16, 1},
    {10658, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11239, C_MEMBER_OBJECT, 24, 1},
    {13550, C_MEMBER_OBJECT, 16, 1}, {16256, C_MEMBER_OBJECT, 24, 1},
    {8322, C_MEMBER_OBJECT, 16, 1}, {17562, C_MEMBER_OBJECT, 32, 1},
    {11177, C_MEMBER_OBJECT, 16, 1}, {12969, C_MEMBER_OBJECT, 32, 1},
    {17365, C_MEMBER_OBJECT_ARRAY, 40, 57}, {16456, C_MEMBER_OBJECT, 16, 1},
    {11177, C_MEMBER_OBJECT, 24, 1}, {6541, C_MEMBER_OBJECT, 32, 1},
    {10988, C_MEMBER_OBJECT, 40, 1}, {11177, C_MEMBER_OBJECT, 16, 1},
    {15021, C_MEMBER_OBJECT, 16, 1}, {5840, C_MEMBER_OBJECT, 24, 1},
    {13832, C_MEMBER_OBJECT, 16, 1}, {14388, C_MEMBER_OBJECT, 32, 1},
    {13832, C_MEMBER_OBJECT, 16, 1}, {14388, C_MEMBER_OBJECT, 32, 1},
    {8317, C_MEMBER_OBJECT, 16, 1}, {14629, C_MEMBER_OBJECT, 24, 1},
    {12146, C_MEMBER_OBJECT, 24, 1}, {12155, C_MEMBER_OBJECT, 32, 1},
    {11177, C_MEMBER_OBJECT, 16, 1}, {14550, C_MEMBER_OBJECT, 24, 1},
    {9693, C_MEMBER_OBJECT, 16, 1}, {11177, C_MEMBER_OBJECT, 24, 1}, {9693, C_MEMBER_OBJECT, 16, 1},
    {11177, C_MEMBER_OBJECT, 24, 1}, {11177, C_MEMBER_OBJECT, 16, 1},
    {11787, C_MEMBER_OBJECT, 24, 1}, {16256, C_MEMBER_OBJECT, 32, 1},
    {8231, C_MEMBER_OBJECT, 40, 1}, {8239, C_MEMBER_OBJECT, 48, 1}, {11177, C_MEMBER_OBJECT, 16, 1},
    {11177, C_MEMBER_OBJECT, 16, 1}, {13341, C_MEMBER_OBJECT, 24, 1},
    {14388, C_MEMBER_OBJECT, 32, 1}, {13832, C_MEMBER_OBJECT, 16, 1},
    {14388, C_MEMBER_OBJECT, 40, 1}, {13850, C_MEMBER_OBJECT, 16, 1},
    {14388, C_MEMBER_OBJECT, 32, 1}, {8963, C_MEMBER_OBJECT, 16, 1}, {9693, C_MEMBER_OBJECT, 16, 1},
    {11177, C_MEMBER_OBJECT, 24, 1}, {9693, C_MEMBER_OBJECT, 16, 1},
    {11177, C_MEMBER_OBJECT, 24, 1}, {11756, C_MEMBER_OBJECT, 32, 1},
    {14388, C_MEMBER_OBJECT, 40, 1}, {9524, C_MEMBER_OBJECT, 48, 1},
    {10674, C_MEMBER_OBJECT, 16, 1}, {10658, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {11937, C_MEMBER_OBJECT, 16, 1}, {11239, C_MEMBER_OBJECT, 24, 1},
    {11239, C_MEMBER_OBJECT, 24, 1}, {15134, C_MEMBER_OBJECT, 16, 1},
    {15387, C_MEMBER_OBJECT, 24, 1}, {11926, C_MEMBER_OBJECT, 32, 1},
    {12473, C_MEMBER_OBJECT, 40, 1}, {11307, C_MEMBER_OBJECT, 16, 1},
    {9693, C_MEMBER_OBJECT, 24, 1}, {12420, C_MEMBER_OBJECT, 16, 1}, {8310, C_MEMBER_OBJECT, 16, 1},
    {8292, C_MEMBER_OBJECT, 24, 1}, {8299, C_MEMBER_OBJECT, 32, 1}, {11239, C_MEMBER_OBJECT, 24, 1},
    {12498, C_MEMBER_OBJECT, 24, 1}, {17423, C_MEMBER_OBJECT, 64, 1},
    {17562, C_MEMBER_OBJECT, 136, 1}, {10839, C_MEMBER_OBJECT, 16, 1},
    {10847, C_MEMBER_OBJECT, 24, 1}, {10855, C_MEMBER_OBJECT, 32, 1},
    {8583, C_MEMBER_OBJECT, 16, 1}, {14639, C_MEMBER_OBJECT, 24, 1}, {8310, C_MEMBER_OBJECT, 16, 1},
    {8292, C_MEMBER_OBJECT, 24, 1}, {8299, C_MEMBER_OBJECT, 32, 1}, {17562, C_MEMBER_OBJECT, 64, 1},
    {12510, C_MEMBER_OBJECT, 16, 1}, {12503, C_MEMBER_OBJECT, 24, 1},
    {12535, C_MEMBER_OBJECT, 40, 1}, {12518, C_MEMBER_OBJECT, 48, 1},
    {8620, C_MEMBER_OBJECT, 24, 1}, {8601, C_MEMBER_OBJECT, 48, 1}, {8629, C_MEMBER_OBJECT, 56, 1},
    {6426, C_MEMBER_OBJECT, 24, 1}, {11246, C_MEMBER_OBJECT, 24, 1},
    {12926, C_MEMBER_OBJECT, 16, 1}, {17691, C_MEMBER_OBJECT, 24, 1},
    {11850, C_MEMBER_OBJECT, 32, 1}, {17404, C_MEMBER_OBJECT, 48, 1},
    {13078, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13078, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {17423, C_MEMBER_OBJECT, 24, 1}, {17562, C_MEMBER_OBJECT, 96, 1},
    {13753, C_MEMBER_OBJECT, 16, 1}, {12926, C_MEMBER_OBJECT, 16, 1},
    {13639, C_MEMBER_OBJECT, 24, 1}, {15175, C_MEMBER_OBJECT, 32, 1},
    {12292, C_MEMBER_OBJECT, 40, 1}, {13657, C_MEMBER_OBJECT, 88, 1},
    {13644, C_MEMBER_OBJECT, 96, 1}, {14040, C_MEMBER_OBJECT, 16, 1},
    {14059, C_MEMBER_OBJECT, 24, 1}, {14022, C_MEMBER_OBJECT, 32, 1},
    {14031, C_MEMBER_OBJECT, 40, 1}, {14049, C_MEMBER_OBJECT, 48, 1},
    {11057, C_MEMBER_OBJECT, 64, 1}, {15134, C_MEMBER_OBJECT, 16, 1},
    {15392, C_MEMBER_OBJECT, 24, 1}, {15387, C_MEMBER_OBJECT, 32, 1},
    {11930, C_MEMBER_OBJECT, 40, 1}, {15449, C_MEMBER_OBJECT, 24, 1},
    {14362, C_MEMBER_OBJECT, 32, 1}, {13669, C_MEMBER_OBJECT, 40, 1},
    {10425, C_MEMBER_OBJECT, 32, 1}, {10977, C_MEMBER_OBJECT, 40, 1},
    {13669, C_MEMBER_OBJECT, 48, 1}, {17562, C_MEMBER_OBJECT, 64, 1},
    {14644, C_MEMBER_OBJECT, 24, 1}, {8647, C_MEMBER_OBJECT, 16, 1},
    {14854, C_MEMBER_OBJECT, 64, 1}, {14872, C_MEMBER_OBJECT, 80, 1},
    {14890, C_MEMBER_OBJECT, 96, 1}, {14908, C_MEMBER_OBJECT, 112, 1},
    {14926, C_MEMBER_OBJECT, 128, 1}, {14944, C_MEMBER_OBJECT, 144, 1},
    {14962, C_MEMBER_OBJECT, 160, 1}, {14980, C_MEMBER_OBJECT, 176, 1},
    {17562, C_MEMBER_OBJECT, 192, 1}, {14729, C_MEMBER_OBJECT, 16, 1},
    {15134, C_MEMBER_OBJECT, 16, 1}, {15392, C_MEMBER_OBJECT, 24, 1},
    {15387, C_MEMBER_OBJECT, 32, 1}, {8006, C_MEMBER_OBJECT, 16, 1},
    {10949, C_MEMBER_OBJECT, 40, 1}, {15257, C_MEMBER_OBJECT, 72, 1},
    {8249, C_MEMBER_OBJECT, 80, 1}, {6547, C_MEMBER_OBJECT, 88, 1},
    {14513, C_MEMBER_OBJECT, 104, 1}, {16236, C_MEMBER_OBJECT, 112, 1},
    {3426, C_MEMBER_OBJECT, 144, 1}, {536, C_MEMBER_OBJECT, 152, 1}, {790, C_MEMBER_OBJECT, 160, 1},
    {354, C_MEMBER_OBJECT, 168, 1}, {344, C_MEMBER_OBJECT, 176, 1}, {1209, C_MEMBER_OBJECT, 184, 1},
    {775, C_MEMBER_OBJECT, 192, 1}, {805, C_MEMBER_OBJECT, 200, 1}, {1387, C_MEMBER_OBJECT, 208, 1},
    {1183, C_MEMBER_OBJECT, 216, 1}, {8006, C_MEMBER_OBJECT, 16, 1}, {8589, C_MEMBER_OBJECT, 24, 1},
    {14500, C_MEMBER_OBJECT, 32, 1}, {11896, C_MEMBER_OBJECT, 48, 1},
    {14513, C_MEMBER_OBJECT, 64, 1}, {15247, C_MEMBER_OBJECT, 72, 1},
    {10949, C_MEMBER_OBJECT, 96, 1}, {8317, C_MEMBER_OBJECT, 16, 1}, {8589, C_MEMBER_OBJECT, 24, 1},
    {14823, C_MEMBER_OBJECT, 16, 1}, {14835, C_MEMBER_OBJECT, 24, 1},
    {11239, C_MEMBER_OBJECT, 24, 1}, {11239, C_MEMBER_OBJECT, 24, 1},
    {16717, C_MEMBER_OBJECT, 16, 1}, {13152, C_MEMBER_OBJECT, 24, 1},
    {13156, C_MEMBER_OBJECT, 32, 1}, {15328, C_MEMBER_OBJECT, 16, 1},
    {15362, C_MEMBER_OBJECT, 24, 1}, {15353, C_MEMBER_OBJECT, 32, 1},
    {15374, C_MEMBER_OBJECT, 40, 1}, {15300, C_MEMBER_OBJECT, 48, 1},
    {15313, C_MEMBER_OBJECT, 56, 1}, {15335, C_MEMBER_OBJECT, 64, 1},
    {13078, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13078, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {16199, C_MEMBER_OBJECT, 16, 1}, {16190, C_MEMBER_OBJECT, 24, 1},
    {13078, C_MEMBER_OBJECT_ARRAY, 24, 0}, {11239, C_MEMBER_OBJECT, 24, 1},
    {10735, C_MEMBER_OBJECT, 256, 1}, {10785, C_MEMBER_OBJECT, 264, 1},
    {10751, C_MEMBER_OBJECT, 336, 1}, {10801, C_MEMBER_OBJECT, 344, 1},
    {10768, C_MEMBER_OBJECT, 352, 1}, {10816, C_MEMBER_OBJECT, 368, 1},
    {10706, C_MEMBER_OBJECT, 856, 1}, {10726, C_MEMBER_OBJECT, 864, 1},
    {10714, C_MEMBER_OBJECT, 872, 1}, {10696, C_MEMBER_OBJECT, 888, 1},
    {5437, C_MEMBER_OBJECT, 904, 1}, {5457, C_MEMBER_OBJECT, 920, 1},
    {13411, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 24, 1},
    {13492, C_MEMBER_OBJECT, 32, 1}, {17562, C_MEMBER_OBJECT, 40, 1},
    {13012, C_MEMBER_OBJECT, 16, 1}, {6093, C_MEMBER_OBJECT, 16, 1},
    {13492, C_MEMBER_OBJECT, 24, 1}, {12926, C_MEMBER_OBJECT, 16, 1},
    {6558, C_MEMBER_OBJECT, 24, 1}, {8511, C_MEMBER_OBJECT, 32, 1}, {9214, C_MEMBER_OBJECT, 40, 1},
    {3813, C_MEMBER_OBJECT, 16, 1}, {3813, C_MEMBER_OBJECT, 16, 1}, {12926, C_MEMBER_OBJECT, 16, 1},
    {16722, C_MEMBER_OBJECT, 24, 1}, {7992, C_MEMBER_OBJECT, 32, 1},
    {17359, C_MEMBER_OBJECT, 40, 1}, {12822, C_MEMBER_OBJECT, 48, 1},
    {12926, C_MEMBER_OBJECT, 16, 1}, {6558, C_MEMBER_OBJECT, 24, 1}, {9178, C_MEMBER_OBJECT, 32, 1},
    {8017, C_MEMBER_OBJECT, 40, 1}, {9193, C_MEMBER_OBJECT, 48, 1}, {8511, C_MEMBER_OBJECT, 56, 1},
    {9214, C_MEMBER_OBJECT, 64, 1}, {12926, C_MEMBER_OBJECT, 16, 1}, {8511, C_MEMBER_OBJECT, 24, 1},
    {9214, C_MEMBER_OBJECT, 32, 1}, {10674, C_MEMBER_OBJECT, 16, 1},
    {10658, C_MEMBER_OBJECT_ARRAY, 24, 8}, {17597, C_MEMBER_OBJECT, 16, 1},
    {17577, C_MEMBER_OBJECT, 24, 1}, {17607, C_MEMBER_OBJECT, 40, 1},
    {17589, C_MEMBER_OBJECT, 48, 1}, {17597, C_MEMBER_OBJECT, 16, 1},
    {17577, C_MEMBER_OBJECT, 24, 1}, {17607, C_MEMBER_OBJECT, 40, 1},
    {17589, C_MEMBER_OBJECT, 48, 1}, {17597, C_MEMBER_OBJECT, 16, 1},
    {17577, C_MEMBER_OBJECT, 24, 1}, {17607, C_MEMBER_OBJECT, 40, 1},
    {17589, C_MEMBER_OBJECT, 48, 1}, {8310, C_MEMBER_OBJECT, 16, 1}, {8292, C_MEMBER_OBJECT, 24, 1},
    {8299, C_MEMBER_OBJECT, 32, 1}, {15929, C_MEMBER_OBJECT, 16, 1},
    {16231, C_MEMBER_OBJECT, 24, 1}, {15964, C_MEMBER_OBJECT, 32, 1},
    {17562, C_MEMBER_OBJECT, 48, 1}, {14441, C_MEMBER_OBJECT, 16, 1},
    {16263, C_MEMBER_OBJECT, 24, 1}, {11855, C_MEMBER_OBJECT, 32, 1},
    {11860, C_MEMBER_OBJECT, 40, 1}, {8317, C_MEMBER_OBJECT, 48, 1},
    {15105, C_MEMBER_OBJECT, 56, 1}, {8971, C_MEMBER_OBJECT, 72, 1}, {7942, C_MEMBER_OBJECT, 80, 1},
    {13774, C_MEMBER_OBJECT, 88, 1}, {9231, C_MEMBER_OBJECT, 96, 1},
    {15140, C_MEMBER_OBJECT, 104, 1}, {9071, C_MEMBER_OBJECT, 112, 1},
    {15156, C_MEMBER_OBJECT, 120, 1}, {9096, C_MEMBER_OBJECT, 128, 1},
    {7924, C_MEMBER_OBJECT, 136, 1}, {13761, C_MEMBER_OBJECT, 144, 1},
    {15985, C_MEMBER_OBJECT, 24, 1}, {9124, C_MEMBER_OBJECT, 32, 1},
    {12941, C_MEMBER_OBJECT, 40, 1}, {10618, C_MEMBER_OBJECT, 48, 1},
    {10581, C_MEMBER_OBJECT, 56, 1}, {10605, C_MEMBER_OBJECT, 64, 1},
    {10543, C_MEMBER_OBJECT, 72, 1}, {10570, C_MEMBER_OBJECT, 80, 1},
    {10528, C_MEMBER_OBJECT, 88, 1}, {10595, C_MEMBER_OBJECT, 96, 1},
    {10555, C_MEMBER_OBJECT, 104, 1}, {10515, C_MEMBER_OBJECT, 112, 1},
    {8987, C_MEMBER_OBJECT, 128, 1}, {11756, C_MEMBER_OBJECT, 24, 1},
    {14388, C_MEMBER_OBJECT, 32, 1}, {17312, C_MEMBER_OBJECT, 128, 1},
    {17223, C_MEMBER_OBJECT, 136, 1}, {17866, C_MEMBER_OBJECT, 152, 1},
    {17312, C_MEMBER_OBJECT, 128, 1}, {17223, C_MEMBER_OBJECT, 136, 1},
    {17866, C_MEMBER_OBJECT, 152, 1}, {17866, C_MEMBER_OBJECT, 128, 1},
    {17312, C_MEMBER_OBJECT, 144, 1}, {11769, C_MEMBER_OBJECT, 16, 1},
    {9483, C_MEMBER_OBJECT, 24, 1}, {17562, C_MEMBER_OBJECT, 32, 1},
    {17199, C_MEMBER_OBJECT, 96, 1}, {17151, C_MEMBER_OBJECT, 104, 1},
    {17175, C_MEMBER_OBJECT, 112, 1}, {17127, C_MEMBER_OBJECT, 128, 1},
    {17079, C_MEMBER_OBJECT, 136, 1}, {17103, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    13165, 16717, 6229, 6726, 6716, 6751, 6745, 6651, 7298, 1623, 7363, 7430, 7418, 7684, 7958,
    4106, 4082, 4061, 8055, 8670, 8652, 8681, 8783, 8698, 12428, 8708, 8733, 8757, 8802, 8647, 9006,
    9131, 9534, 9595, 9642, 635, 9683, 9883, 10247, 10280, 11007, 11999, 12013, 11994, 12203, 11053,
    12406, 12563, 12629, 12662, 12640, 12829, 12822, 13279, 13785, 14068, 14246, 14240, 14395,
    15771, 11298, 14682, 14678, 14771, 15273, 15286, 15738, 16652, 16702, 16682, 15420, 15397,
    17623, 17872, 16756, 6042, 6245, 6267, 6290, 4005, 3195, 8065, 10257, 11283, 11821, 17365,
    10462, 10478, 10495, 10457, 755, 15838, 11945, 12392, 12596, 12647, 16775, 1116, 1164, 13856,
    15401, 16797, 17496, 17522, 17540, 17009, 1102, 6553, 6678, 13267, 13294, 13305, 7750, 15825,
    508, 9438, 9604, 15796, 116, 130, 542, 676, 863, 3119, 12, 28, 43, 181, 438, 701, 881, 915,
    1092, 1201, 2872, 2903, 3030, 3049, 3081, 3107, 3227, 3415, 3426, 616, 1226, 3479, 193, 381,
    520, 662, 713, 1274, 2887, 2916, 3093, 3328, 3403, 149, 232, 284, 582, 598, 819, 836, 1125,
    1300, 1353, 3182, 727, 3525, 744, 854, 927, 1144, 2823, 2857, 3237, 3293, 165, 261, 300, 323,
    3130, 3255, 3274, 3306, 3384, 11071, 11101, 15811, 15879, 15786, 15863, 6320,
};

const struct table table_3_13_0 = {
    {.hex = 0x030d00f0}, names, members, enumerators, types, held, static_types,
    683, 4, 262, 194,
    NULL,
};
