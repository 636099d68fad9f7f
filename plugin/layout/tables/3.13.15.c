/* What the debug information of CPython 3.13.15 says: made by make-table. */
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
    "_dbm.dbm\0" "_elementtree._element_iterator\0" "_f_frame_data\0" "_frame\0" "_gc_next\0"
    "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0" "_heaptypeobject\0"
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
    "context\0" "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0"
    "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "current_exception\0" "current_frame\0"
    "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0"
    "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "dbmobject\0" "decimal.Context\0"
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
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0"
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
    "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0" "os.statvfs_result\0"
    "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0" "paramflags\0"
    "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0"
    "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0"
    "persistent_id\0" "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0"
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
    "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0" "seqiterobject\0"
    "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0"
    "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0"
    "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0" "smalltable[3].key\0"
    "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0" "smalltable[7].key\0"
    "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0" "sqlite3.Connection\0"
    "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0" "stacktop\0"
    "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0" "state.ascii\0"
    "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0" "statement\0"
    "statement_cache\0" "staticmethod\0" "stderrprinter\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0"
    "sys.float_info\0" "sys.hash_info\0" "sys.int_info\0" "sys.legacy_event_handler\0"
    "sys.thread_info\0" "sys.version_info\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0"
    "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0"
    "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0" "task_exception_tb\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0"
    "tb_next\0" "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0"
    "this\0" "thread_id\0" "thread_watchdogs\0" "threading_local_key\0" "threading_local_sentinel\0"
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
    "write\0" "writenl\0" "writer\0" "writer.buffer\0" "xargs\0" "xi.PyExc_NotShareableError\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {429, 0, 0, 72, 0, 0}, {429, 12163, 40, 8, 0, 0}, {429, 12748, 16, 8, 0, 0},
    {429, 13460, 24, 8, 0, 0}, {429, 14925, 32, 8, 0, 0}, {457, 0, 0, 64, 0, 0},
    {457, 13378, 16, 8, 0, 0}, {457, 13391, 24, 8, 0, 0}, {475, 0, 0, 56, 0, 0},
    {475, 9265, 40, 8, 0, 0}, {475, 15552, 16, 8, 0, 0}, {475, 15587, 32, 8, 0, 0},
    {475, 15854, 24, 8, 0, 0}, {489, 0, 0, 64, 0, 0}, {489, 6418, 0, 8, 0, 0},
    {489, 7327, 24, 8, 0, 0}, {489, 11819, 8, 8, 0, 0}, {1240, 0, 0, 16, 0, 0},
    {1240, 13371, 0, 8, 0, 0}, {1268, 0, 0, 56, 0, 0}, {1268, 8239, 24, 8, 0, 0},
    {1339, 0, 0, 152, 0, 0}, {1339, 6588, 144, 8, 0, 0}, {1339, 8748, 40, 8, 0, 0},
    {1339, 9356, 136, 8, 0, 0}, {1339, 12452, 16, 8, 0, 0}, {1339, 13278, 64, 8, 0, 0},
    {1339, 14202, 48, 8, 0, 0}, {1339, 17259, 56, 8, 0, 0}, {1404, 0, 0, 40, 0, 0},
    {1404, 10549, 24, 8, 0, 0}, {1404, 11819, 16, 8, 0, 0}, {1404, 14930, 32, 4, 6, 1},
    {1404, 14959, 32, 4, 5, 1}, {1404, 14973, 32, 4, 2, 3}, {1418, 0, 0, 40, 0, 0},
    {1418, 5957, 16, 8, 0, 0}, {1418, 5965, 24, 8, 0, 0}, {1434, 0, 0, 40, 0, 0},
    {1434, 5977, 24, 8, 0, 0}, {1434, 5986, 16, 8, 0, 0}, {1451, 0, 0, 80, 0, 0},
    {1451, 5866, 40, 8, 0, 0}, {1451, 5899, 24, 8, 0, 0}, {1451, 5907, 56, 8, 0, 0},
    {1451, 5930, 32, 8, 0, 0}, {1468, 0, 0, 88, 0, 0}, {1468, 12748, 80, 8, 0, 0},
    {1468, 12974, 72, 8, 0, 0}, {1491, 0, 0, 96, 0, 0}, {1491, 9237, 80, 8, 0, 0},
    {1491, 12704, 72, 8, 0, 0}, {1518, 0, 0, 72, 0, 0}, {1518, 6063, 24, 8, 0, 0},
    {1518, 7296, 56, 8, 0, 0}, {1518, 7958, 48, 8, 0, 0}, {1518, 12828, 32, 8, 0, 0},
    {1518, 16255, 40, 8, 0, 0}, {1540, 0, 0, 56, 0, 0}, {1540, 12874, 24, 8, 0, 0},
    {1558, 0, 0, 40, 0, 0}, {1558, 12941, 24, 8, 0, 0}, {1558, 12958, 32, 1, 0, 0},
    {1589, 0, 0, 56, 0, 0}, {1589, 12169, 16, 8, 0, 0}, {1589, 12174, 32, 8, 0, 0},
    {1589, 12183, 24, 8, 0, 0}, {1607, 0, 0, 64, 0, 0}, {1607, 12613, 56, 8, 0, 0},
    {1623, 0, 0, 64, 0, 0}, {1623, 13674, 16, 8, 0, 0}, {1623, 16271, 48, 8, 0, 0},
    {1633, 0, 0, 24, 0, 0}, {1633, 12908, 16, 8, 0, 0}, {1646, 0, 0, 208, 0, 0},
    {1646, 7406, 52, 4, 0, 0}, {1646, 7418, 200, 1, 0, 0}, {1646, 7435, 24, 8, 0, 0},
    {1646, 7445, 40, 8, 0, 0}, {1646, 7463, 112, 8, 0, 0}, {1646, 7475, 68, 4, 0, 0},
    {1646, 7490, 136, 8, 0, 0}, {1646, 7503, 104, 8, 0, 0}, {1646, 7522, 96, 8, 0, 0},
    {1646, 7541, 120, 8, 0, 0}, {1646, 7549, 32, 8, 0, 0}, {1646, 7558, 72, 4, 0, 0},
    {1646, 7573, 128, 8, 0, 0}, {1646, 7585, 64, 4, 0, 0}, {1659, 0, 0, 56, 0, 0},
    {1659, 16939, 48, 8, 0, 0}, {1659, 16944, 40, 8, 0, 0}, {1682, 0, 0, 48, 0, 0},
    {1682, 8087, 16, 8, 0, 0}, {1682, 8096, 24, 8, 0, 0}, {1692, 0, 0, 48, 0, 0},
    {1692, 16012, 16, 8, 0, 0}, {1692, 16020, 32, 8, 0, 0}, {1692, 16031, 24, 8, 0, 0},
    {1707, 0, 0, 64, 0, 0}, {1707, 16986, 24, 8, 0, 0}, {1707, 16998, 16, 8, 0, 0},
    {1720, 0, 0, 80, 0, 0}, {1720, 8017, 40, 8, 0, 0}, {1720, 8040, 24, 8, 0, 0},
    {1720, 8048, 56, 8, 0, 0}, {1720, 8071, 32, 8, 0, 0}, {1733, 0, 0, 24, 0, 0},
    {1733, 8179, 16, 8, 0, 0}, {1788, 0, 0, 48, 0, 0}, {1788, 10554, 24, 1, 0, 0},
    {1788, 16668, 40, 8, 0, 0}, {1835, 0, 0, 40, 0, 0}, {1835, 10554, 24, 1, 0, 0},
    {1835, 16668, 32, 8, 0, 0}, {1916, 0, 0, 40, 0, 0}, {1916, 8214, 24, 8, 0, 0},
    {1916, 8221, 32, 8, 0, 0}, {1916, 8232, 16, 8, 0, 0}, {1930, 0, 0, 24, 0, 0},
    {1930, 12418, 8, 8, 0, 0}, {1930, 12425, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0},
    {1945, 8763, 32, 0, 0, 0}, {1945, 8774, 10, 1, 0, 0}, {1945, 8782, 9, 1, 0, 0},
    {1945, 8802, 8, 1, 0, 0}, {1945, 8815, 24, 8, 0, 0}, {1945, 8827, 0, 8, 0, 0},
    {1945, 8837, 16, 8, 0, 0}, {1962, 0, 0, 48, 0, 0}, {1962, 12211, 32, 8, 0, 0},
    {1962, 12219, 16, 8, 0, 0}, {1962, 12227, 40, 8, 0, 0}, {1975, 0, 0, 16, 0, 0},
    {1975, 12418, 0, 8, 0, 0}, {1975, 12425, 8, 8, 0, 0}, {1994, 0, 0, 16, 0, 0},
    {1994, 7287, 0, 1, 0, 0}, {1994, 8934, 2, 1, 0, 0}, {1994, 16956, 3, 1, 0, 0},
    {1994, 16968, 8, 8, 0, 0}, {2007, 0, 0, 24, 0, 0}, {2007, 12892, 16, 8, 0, 0},
    {2021, 0, 0, 72, 0, 0}, {2021, 9271, 16, 8, 0, 0}, {2021, 9291, 48, 8, 0, 0},
    {2021, 9306, 24, 8, 0, 0}, {2021, 9333, 56, 8, 0, 0}, {2021, 9348, 32, 8, 0, 0},
    {2035, 0, 0, 144, 0, 0}, {2035, 9604, 112, 8, 0, 0}, {2035, 9621, 24, 8, 0, 0},
    {2035, 9635, 72, 8, 0, 0}, {2035, 9648, 48, 8, 0, 0}, {2035, 9658, 56, 8, 0, 0},
    {2035, 9682, 80, 8, 0, 0}, {2035, 9691, 16, 8, 0, 0}, {2035, 9704, 64, 8, 0, 0},
    {2035, 9720, 104, 8, 0, 0}, {2035, 9732, 32, 8, 0, 0}, {2035, 9742, 40, 8, 0, 0},
    {2035, 9756, 120, 8, 0, 0}, {2052, 0, 0, 16, 0, 0}, {2052, 4390, 0, 8, 0, 0},
    {2052, 4399, 8, 8, 0, 0}, {2062, 0, 0, 80, 0, 0}, {2062, 10204, 40, 8, 0, 0},
    {2062, 10227, 67, 1, 0, 0}, {2062, 10242, 72, 8, 0, 0}, {2062, 10252, 24, 8, 0, 0},
    {2062, 10283, 32, 8, 0, 0}, {2074, 0, 0, 168, 0, 0}, {2074, 10580, 16, 8, 0, 0},
    {2089, 0, 0, 280, 0, 0}, {2089, 5785, 16, 256, 0, 0}, {2106, 0, 0, 40, 0, 0},
    {2106, 6452, 32, 8, 0, 0}, {2124, 0, 0, 40, 0, 0}, {2124, 6771, 32, 8, 0, 0},
    {2145, 0, 0, 40, 0, 0}, {2145, 10342, 16, 8, 0, 0}, {2158, 0, 0, 928, 0, 0},
    {2158, 10587, 880, 8, 0, 0}, {2158, 10602, 888, 8, 0, 0}, {2158, 10612, 856, 8, 0, 0},
    {2158, 10620, 872, 8, 0, 0}, {2158, 10632, 864, 8, 0, 0}, {2175, 0, 0, 104, 0, 0},
    {2175, 12704, 72, 8, 0, 0}, {2175, 12748, 80, 8, 0, 0}, {2175, 12753, 96, 8, 0, 0},
    {2175, 13460, 88, 8, 0, 0}, {2195, 0, 0, 24, 0, 0}, {2195, 9599, 16, 8, 0, 0},
    {2218, 0, 0, 194984, 0, 0}, {2218, 5825, 10648, 8, 0, 0}, {2218, 5845, 10640, 8, 0, 0},
    {2218, 6137, 82696, 1952, 0, 0}, {2218, 6326, 10712, 8, 0, 0}, {2218, 6343, 10720, 4, 0, 0},
    {2218, 6425, 10808, 8, 0, 0}, {2218, 6496, 10632, 8, 0, 0}, {2218, 6663, 7648, 8, 0, 0},
    {2218, 6672, 8464, 8, 0, 0}, {2218, 6825, 194328, 160, 0, 0}, {2218, 6840, 194440, 8, 0, 0},
    {2218, 6868, 194328, 8, 0, 0}, {2218, 6900, 194344, 8, 0, 0}, {2218, 6925, 194464, 8, 0, 0},
    {2218, 6955, 194472, 8, 0, 0}, {2218, 6989, 194480, 8, 0, 0}, {2218, 7025, 194352, 8, 0, 0},
    {2218, 7057, 194448, 8, 0, 0}, {2218, 7085, 194456, 8, 0, 0}, {2218, 7127, 193072, 8, 0, 0},
    {2218, 7153, 193080, 8, 0, 0}, {2218, 7172, 193088, 8, 0, 0}, {2218, 7199, 193096, 8, 0, 0},
    {2218, 7618, 7976, 8, 0, 0}, {2218, 7640, 7968, 8, 0, 0}, {2218, 7660, 7960, 8, 0, 0},
    {2218, 8566, 8448, 8, 0, 0}, {2218, 9177, 82664, 8, 0, 0}, {2218, 9208, 82640, 8, 0, 0},
    {2218, 10076, 7616, 8, 0, 0}, {2218, 10089, 7600, 4, 0, 0}, {2218, 10103, 7608, 8, 0, 0},
    {2218, 10114, 7420, 72, 0, 0}, {2218, 10129, 7504, 24, 0, 0}, {2218, 10742, 7272, 8, 0, 0},
    {2218, 10776, 7696, 8, 0, 0}, {2218, 10796, 7672, 8, 0, 0}, {2218, 10814, 7656, 8, 0, 0},
    {2218, 10830, 7664, 8, 0, 0}, {2218, 12661, 193176, 1088, 0, 0},
    {2218, 12682, 194264, 64, 0, 0}, {2218, 12786, 7264, 8, 0, 0}, {2218, 13024, 10800, 8, 0, 0},
    {2218, 15519, 7640, 8, 0, 0}, {2218, 15527, 8456, 8, 0, 0}, {2218, 15963, 7344, 8, 0, 0},
    {2218, 15976, 7352, 8, 0, 0}, {2218, 16353, 84648, 108424, 0, 0},
    {2218, 16416, 182960, 9608, 0, 0}, {2218, 16431, 182968, 9600, 0, 0},
    {2218, 16458, 192584, 480, 0, 0}, {2218, 16491, 84656, 98304, 0, 0},
    {2218, 17035, 10672, 8, 0, 0}, {2218, 17059, 10656, 8, 0, 0}, {2218, 17076, 10664, 8, 0, 0},
    {2218, 17300, 10624, 8, 0, 0}, {2237, 0, 0, 40, 0, 0}, {2237, 6002, 32, 8, 0, 0},
    {2237, 12900, 24, 8, 0, 0}, {2250, 0, 0, 32, 0, 0}, {2250, 12036, 16, 8, 0, 0},
    {2250, 12054, 24, 4, 0, 0}, {2263, 0, 0, 40, 0, 0}, {2263, 9500, 24, 4, 0, 0},
    {2263, 12748, 0, 8, 0, 0}, {2263, 13156, 16, 8, 0, 0}, {2263, 16320, 8, 4, 0, 0},
    {2275, 0, 0, 16, 0, 0}, {2275, 12418, 0, 8, 0, 0}, {2287, 0, 0, 32, 0, 0},
    {2287, 12715, 16, 8, 0, 0}, {2287, 12728, 24, 8, 0, 0}, {2299, 0, 0, 152, 0, 0},
    {2299, 12369, 24, 8, 0, 0}, {2299, 17026, 64, 8, 0, 0}, {2318, 0, 0, 32, 0, 0},
    {2318, 12605, 0, 8, 0, 0}, {2330, 0, 0, 48, 0, 0}, {2330, 10745, 16, 8, 0, 0},
    {2330, 10753, 24, 8, 0, 0}, {2345, 0, 0, 104, 0, 0}, {2345, 12190, 56, 8, 0, 0},
    {2357, 0, 0, 56, 0, 0}, {2357, 12374, 24, 8, 0, 0}, {2357, 12381, 16, 8, 0, 0},
    {2357, 12389, 48, 8, 0, 0}, {2357, 12397, 32, 8, 0, 0}, {2372, 0, 0, 80, 0, 0},
    {2372, 12748, 72, 8, 0, 0}, {2390, 0, 0, 112, 0, 0}, {2390, 13033, 72, 8, 0, 0},
    {2390, 13052, 48, 8, 0, 0}, {2404, 0, 0, 112, 0, 0}, {2404, 9428, 88, 8, 0, 0},
    {2404, 9437, 96, 8, 0, 0}, {2404, 12740, 72, 8, 0, 0}, {2404, 15190, 80, 8, 0, 0},
    {2420, 0, 0, 16, 0, 0}, {2420, 12915, 0, 8, 0, 0}, {2420, 12925, 0, 8, 0, 0},
    {2420, 12966, 8, 8, 0, 0}, {2520, 0, 0, 200, 0, 0}, {2520, 9447, 16, 8, 0, 0},
    {2520, 10549, 48, 8, 0, 0}, {2520, 12339, 32, 8, 0, 0}, {2520, 14593, 64, 128, 0, 0},
    {2520, 15546, 40, 8, 0, 0}, {2520, 16927, 24, 8, 0, 0}, {2532, 0, 0, 40, 0, 0},
    {2532, 14884, 16, 8, 0, 0}, {2532, 15137, 32, 8, 0, 0}, {2532, 15142, 24, 8, 0, 0},
    {2565, 0, 0, 80, 0, 0}, {2565, 16962, 72, 8, 0, 0}, {2619, 0, 0, 136, 0, 0},
    {2619, 9004, 104, 8, 0, 0}, {2619, 9032, 112, 8, 0, 0}, {2619, 9428, 80, 8, 0, 0},
    {2619, 11861, 88, 8, 0, 0}, {2619, 12704, 72, 8, 0, 0}, {2619, 13156, 96, 8, 0, 0},
    {2619, 13836, 128, 8, 0, 0}, {2619, 15854, 120, 8, 0, 0}, {2639, 0, 0, 80, 0, 0},
    {2639, 7613, 72, 8, 0, 0}, {2679, 0, 0, 312, 0, 0}, {2679, 6149, 144, 8, 0, 0},
    {2679, 6159, 200, 8, 0, 0}, {2679, 6179, 192, 8, 0, 0}, {2679, 6779, 96, 8, 0, 0},
    {2679, 6792, 104, 8, 0, 0}, {2679, 7958, 208, 8, 0, 0}, {2679, 8121, 112, 8, 0, 0},
    {2679, 8139, 72, 8, 0, 0}, {2679, 8252, 232, 8, 0, 0}, {2679, 8566, 128, 8, 0, 0},
    {2679, 9168, 120, 8, 0, 0}, {2679, 10970, 16, 8, 0, 0}, {2679, 12769, 160, 8, 0, 0},
    {2679, 12786, 8, 8, 0, 0}, {2679, 13791, 0, 8, 0, 0}, {2679, 15891, 152, 8, 0, 0},
    {2679, 15918, 288, 8, 0, 0}, {2679, 15938, 296, 8, 0, 0}, {2693, 0, 0, 40, 0, 0},
    {2693, 15813, 24, 8, 0, 0}, {2693, 15822, 16, 8, 0, 0}, {2711, 0, 0, 32, 0, 0},
    {2711, 12900, 24, 8, 0, 0}, {2725, 0, 0, 416, 0, 0}, {2725, 16065, 256, 8, 0, 0},
    {2725, 16073, 336, 8, 0, 0}, {2725, 16082, 32, 8, 0, 0}, {2725, 16095, 352, 8, 0, 0},
    {2725, 16104, 192, 8, 0, 0}, {2725, 16113, 48, 8, 0, 0}, {2725, 16124, 264, 8, 0, 0},
    {2725, 16132, 288, 8, 0, 0}, {2725, 16146, 168, 8, 0, 0}, {2725, 16155, 40, 8, 0, 0},
    {2725, 16167, 240, 8, 0, 0}, {2725, 16178, 344, 8, 0, 0}, {2725, 16185, 24, 8, 0, 0},
    {2725, 16193, 88, 8, 0, 0}, {2725, 16201, 360, 8, 0, 0}, {2725, 16215, 184, 8, 0, 0},
    {2725, 16227, 208, 8, 0, 0}, {2738, 0, 0, 112, 0, 0}, {2738, 8981, 72, 8, 0, 0},
    {2738, 12987, 80, 8, 0, 0}, {2738, 14195, 104, 8, 0, 0}, {2759, 0, 0, 64, 0, 0},
    {2759, 8239, 56, 8, 0, 0}, {2775, 0, 0, 24, 0, 0}, {2775, 12950, 16, 8, 0, 0},
    {2787, 0, 0, 64, 0, 0}, {2787, 17180, 24, 8, 0, 0}, {2787, 17200, 16, 8, 0, 0},
    {2803, 0, 0, 208, 0, 0}, {2803, 5757, 192, 8, 0, 0}, {2803, 9411, 24, 8, 0, 0},
    {2803, 11675, 16, 8, 0, 0}, {2803, 12854, 48, 8, 0, 0}, {2803, 16682, 136, 8, 0, 0},
    {2803, 16706, 144, 8, 0, 0}, {2803, 16730, 128, 8, 0, 0}, {2803, 16754, 104, 8, 0, 0},
    {2803, 16778, 112, 8, 0, 0}, {2803, 16802, 96, 8, 0, 0}, {2979, 0, 0, 128, 0, 0},
    {2979, 13465, 104, 8, 0, 0}, {2979, 13478, 96, 8, 0, 0}, {3368, 0, 0, 296, 0, 0},
    {3368, 6577, 72, 8, 0, 0}, {3368, 6613, 232, 8, 0, 0}, {3368, 12452, 24, 8, 0, 0},
    {3368, 12457, 32, 8, 0, 0}, {3368, 13498, 224, 8, 0, 0}, {3368, 14158, 200, 8, 0, 0},
    {3368, 14170, 208, 8, 0, 0}, {3368, 14179, 216, 8, 0, 0}, {3368, 14855, 16, 8, 0, 0},
    {3547, 0, 0, 24, 0, 0}, {3547, 5994, 16, 8, 0, 0}, {3588, 0, 0, 24, 0, 0},
    {3588, 8874, 16, 8, 0, 0}, {3623, 0, 0, 16, 0, 0}, {3623, 9227, 0, 8, 0, 0},
    {3623, 13805, 8, 8, 0, 0}, {3640, 0, 0, 80, 0, 0}, {3640, 9278, 0, 8, 0, 0},
    {3640, 9314, 16, 8, 0, 0}, {3640, 9324, 40, 8, 0, 0}, {3640, 9559, 48, 8, 0, 0},
    {3640, 10928, 56, 8, 0, 0}, {3640, 11995, 72, 8, 0, 0}, {3640, 13292, 70, 1, 0, 0},
    {3640, 13796, 8, 8, 0, 0}, {3640, 14861, 64, 4, 0, 0}, {3660, 0, 0, 32, 0, 0},
    {3660, 11145, 24, 8, 0, 0}, {3678, 0, 0, 112, 0, 0}, {3678, 12344, 40, 8, 0, 0},
    {3720, 0, 0, 283408, 0, 0}, {3720, 6326, 2256, 256, 0, 0}, {3720, 6343, 2512, 4, 0, 0},
    {3720, 6425, 10440, 16, 0, 0}, {3720, 6825, 13856, 8, 0, 0}, {3720, 6868, 13856, 8, 0, 0},
    {3720, 11045, 632, 8, 0, 0}, {3720, 13024, 1000, 16, 0, 0}, {3720, 16353, 10488, 3368, 0, 0},
    {3753, 0, 0, 344, 0, 0}, {3753, 6305, 312, 8, 0, 0}, {3753, 6477, 0, 312, 0, 0},
    {3772, 0, 0, 32, 0, 0}, {3772, 11145, 24, 8, 0, 0}, {5749, 0, 0, 32, 0, 0},
    {5749, 8867, 8, 8, 0, 0}, {5749, 16675, 16, 8, 0, 0}, {5749, 16932, 0, 8, 0, 0},
    {5766, 0, 0, 32, 0, 0}, {5766, 8847, 24, 8, 0, 0}, {5766, 10877, 16, 8, 0, 0},
    {6028, 0, 0, 32, 0, 0}, {6028, 8430, 24, 8, 0, 0}, {6028, 17218, 16, 8, 0, 0},
    {6125, 0, 0, 64, 0, 0}, {6125, 6002, 32, 8, 0, 0}, {6125, 12883, 40, 8, 0, 0},
    {6361, 0, 0, 24, 0, 0}, {6361, 9599, 0, 8, 0, 0}, {6377, 0, 0, 24, 0, 0},
    {6377, 6063, 8, 8, 0, 0}, {6377, 9599, 0, 8, 0, 0}, {6377, 11735, 16, 8, 0, 0},
    {6755, 0, 0, 32, 0, 0}, {6755, 11145, 24, 8, 0, 0}, {7255, 0, 0, 32, 0, 0},
    {7255, 7118, 0, 8, 0, 0}, {7255, 12644, 8, 8, 0, 0}, {7272, 0, 0, 32, 0, 0},
    {7272, 11086, 16, 8, 0, 0}, {7272, 11133, 24, 8, 0, 0}, {7347, 0, 0, 32, 0, 0},
    {7347, 7382, 16, 8, 0, 0}, {8454, 0, 0, 56, 0, 0}, {8454, 8414, 48, 8, 0, 0},
    {8474, 0, 0, 56, 0, 0}, {8474, 8468, 32, 8, 0, 0}, {8490, 0, 0, 216, 0, 0},
    {8490, 11795, 24, 8, 0, 0}, {8490, 11805, 40, 8, 0, 0}, {8733, 0, 0, 56, 0, 0},
    {8733, 8531, 16, 8, 0, 0}, {8733, 8548, 40, 8, 0, 0}, {9060, 0, 0, 56, 0, 0},
    {9060, 8943, 40, 8, 0, 0}, {9060, 8956, 32, 8, 0, 0}, {9060, 8966, 24, 8, 0, 0},
    {9060, 13167, 48, 8, 0, 0}, {9487, 0, 0, 32, 0, 0}, {9487, 9599, 16, 8, 0, 0},
    {9487, 11083, 24, 8, 0, 0}, {10054, 0, 0, 24, 0, 0}, {10054, 12974, 16, 8, 0, 0},
    {10067, 0, 0, 64, 0, 0}, {10067, 6063, 24, 8, 0, 0}, {10067, 13238, 16, 8, 0, 0},
    {10067, 13313, 32, 8, 0, 0}, {11717, 0, 0, 32, 0, 0}, {11717, 7402, 16, 8, 0, 0},
    {11717, 12987, 24, 8, 0, 0}, {11923, 0, 0, 32, 0, 0}, {11923, 11145, 24, 8, 0, 0},
    {11966, 0, 0, 24, 0, 0}, {12093, 0, 0, 40, 0, 0}, {12093, 11815, 32, 8, 0, 0},
    {12093, 14884, 16, 8, 0, 0}, {12093, 15137, 24, 8, 0, 0}, {12113, 0, 0, 152, 0, 0},
    {12113, 6803, 72, 8, 0, 0}, {12113, 6809, 128, 8, 0, 0}, {12113, 9599, 88, 8, 0, 0},
    {12113, 11742, 112, 8, 0, 0}, {12113, 12144, 120, 8, 0, 0}, {12113, 14302, 0, 56, 0, 0},
    {12130, 0, 0, 56, 0, 0}, {12130, 11675, 40, 8, 0, 0}, {12130, 12786, 24, 8, 0, 0},
    {12130, 14249, 48, 8, 0, 0}, {12237, 0, 0, 48, 0, 0}, {12237, 16124, 24, 8, 0, 0},
    {12237, 16201, 32, 8, 0, 0}, {12237, 16320, 0, 8, 0, 0}, {12281, 0, 0, 32, 0, 0},
    {12281, 9599, 24, 8, 0, 0}, {12281, 11213, 16, 8, 0, 0}, {12312, 0, 0, 24, 0, 0},
    {12312, 12291, 16, 8, 0, 0}, {13140, 0, 0, 64, 0, 0}, {13140, 8520, 48, 8, 0, 0},
    {13140, 8539, 24, 8, 0, 0}, {13140, 8548, 56, 8, 0, 0}, {13446, 0, 0, 64, 0, 0},
    {13446, 6063, 24, 8, 0, 0}, {13446, 9512, 16, 8, 0, 0}, {13446, 11732, 32, 8, 0, 0},
    {13938, 0, 0, 64, 0, 0}, {13938, 13883, 32, 8, 0, 0}, {13938, 13892, 40, 8, 0, 0},
    {13938, 13901, 16, 8, 0, 0}, {13938, 13910, 48, 8, 0, 0}, {13938, 13920, 24, 8, 0, 0},
    {14046, 0, 0, 224, 0, 0}, {14046, 344, 176, 8, 0, 0}, {14046, 354, 168, 8, 0, 0},
    {14046, 536, 152, 8, 0, 0}, {14046, 775, 192, 8, 0, 0}, {14046, 790, 160, 8, 0, 0},
    {14046, 805, 200, 8, 0, 0}, {14046, 1183, 216, 8, 0, 0}, {14046, 1209, 184, 8, 0, 0},
    {14046, 1387, 208, 8, 0, 0}, {14046, 3426, 144, 8, 0, 0}, {14046, 6437, 136, 8, 0, 0},
    {14046, 6517, 88, 8, 0, 0}, {14046, 8171, 80, 8, 0, 0}, {14046, 13870, 128, 8, 0, 0},
    {14046, 14374, 104, 8, 0, 0}, {14046, 15007, 72, 8, 0, 0}, {14046, 15859, 112, 8, 0, 0},
    {14046, 16245, 120, 8, 0, 0}, {14122, 0, 0, 48, 0, 0}, {14122, 11819, 40, 8, 0, 0},
    {14122, 14884, 16, 8, 0, 0}, {14122, 15137, 32, 8, 0, 0}, {14122, 15142, 24, 8, 0, 0},
    {14265, 0, 0, 32, 0, 0}, {14265, 14457, 24, 8, 0, 0}, {14461, 0, 0, 32, 0, 0},
    {14461, 11145, 24, 8, 0, 0}, {14519, 0, 0, 16, 0, 0}, {14519, 10549, 8, 8, 0, 0},
    {14519, 11675, 0, 8, 0, 0}, {14528, 0, 0, 48, 0, 0}, {14528, 14542, 16, 8, 0, 0},
    {14549, 0, 0, 72, 0, 0}, {14549, 6538, 40, 8, 0, 0}, {14549, 6548, 48, 8, 0, 0},
    {15023, 0, 0, 32, 0, 0}, {15023, 14573, 16, 8, 0, 0}, {15215, 0, 0, 32, 0, 0},
    {15215, 11145, 24, 8, 0, 0}, {15229, 0, 0, 528, 0, 0}, {15229, 8239, 8, 512, 0, 0},
    {15229, 14280, 520, 8, 0, 0}, {15242, 0, 0, 263248, 0, 0}, {15242, 12570, 512, 8, 0, 0},
    {15242, 12582, 520, 4, 0, 0}, {15265, 0, 0, 32, 0, 0}, {15265, 11675, 0, 8, 0, 0},
    {15265, 12786, 16, 8, 0, 0}, {15283, 0, 0, 48, 0, 0}, {15283, 5817, 0, 8, 0, 0},
    {15283, 9579, 24, 8, 0, 0}, {15283, 12842, 20, 4, 0, 0}, {15283, 13698, 8, 8, 0, 0},
    {15303, 0, 0, 48, 0, 0}, {15303, 11195, 4, 4, 0, 0}, {15321, 0, 0, 24, 0, 0},
    {15342, 0, 0, 48, 0, 0}, {15342, 6052, 32, 4, 0, 0}, {15342, 9569, 8, 8, 0, 0},
    {15342, 12355, 44, 4, 0, 0}, {15342, 12800, 40, 4, 0, 0}, {15342, 14219, 0, 8, 0, 0},
    {15342, 15540, 36, 4, 0, 0}, {15367, 0, 0, 40, 0, 0}, {15367, 12974, 24, 8, 0, 0},
    {15367, 12978, 32, 8, 0, 0}, {15367, 16320, 16, 8, 0, 0}, {15830, 0, 0, 496, 0, 0},
    {15830, 11083, 16, 8, 0, 0}, {15830, 12791, 32, 8, 0, 0}, {15830, 12866, 24, 4, 0, 0},
    {15830, 16968, 40, 456, 0, 0}, {16858, 0, 0, 32, 0, 0}, {16858, 11145, 24, 8, 0, 0},
    {16876, 0, 0, 32, 0, 0}, {16876, 6063, 16, 8, 0, 0}, {16876, 13313, 24, 8, 0, 0},
    {17245, 0, 0, 32, 0, 0}, {17245, 8502, 16, 8, 0, 0}, {17245, 14452, 24, 8, 0, 0},
    {17423, 0, 0, 88, 0, 0}, {17423, 10540, 80, 8, 0, 0}, {17465, 0, 0, 48, 0, 0},
    {17465, 11662, 24, 8, 0, 0}, {17465, 14249, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {552, 4}, {566, 0}, {3514, 22}, {12644, 5},
};

static const struct table_type types[] = {
    {43, 1468, 88, 88, 0, 8}, {116, 1518, 72, 72, 8, 6}, {130, 1491, 96, 96, 14, 9},
    {701, 2175, 104, 104, 23, 10}, {755, 10938, 64, 64, 33, 1}, {1092, 2372, 80, 80, 34, 7},
    {1201, 2404, 112, 112, 41, 10}, {1623, 1623, 64, 64, 51, 0}, {3049, 2565, 80, 80, 51, 7},
    {3081, 2619, 136, 136, 58, 14}, {3119, 2639, 80, 80, 72, 7}, {3255, 2738, 112, 112, 79, 9},
    {3274, 2738, 112, 112, 88, 9}, {3306, 2738, 112, 112, 97, 9}, {3824, 3850, 48, 48, 106, 3},
    {3894, 652, 104, 104, 109, 10}, {3910, 10037, 24, 24, 119, 1}, {3930, 3139, 144, 144, 120, 14},
    {3944, 3147, 32, 32, 134, 2}, {3973, 58, 440, 440, 136, 0}, {3989, 72, 232, 232, 136, 0},
    {4005, 3571, 32, 32, 136, 2}, {4021, 86, 112, 112, 138, 0}, {4040, 100, 152, 152, 138, 1},
    {4061, 5158, 48, 48, 139, 3}, {4082, 5197, 64, 64, 142, 3}, {4106, 5175, 48, 48, 145, 3},
    {4125, 400, 48, 48, 148, 1}, {4138, 2847, 88, 88, 149, 3}, {4150, 3434, 72, 72, 152, 3},
    {4162, 15571, 64, 64, 155, 1}, {4181, 206, 72, 72, 156, 1}, {4196, 1572, 160, 160, 157, 10},
    {4213, 219, 128, 128, 167, 3}, {4234, 411, 32, 32, 170, 2}, {4254, 3063, 32, 32, 172, 1},
    {4279, 15556, 96, 96, 173, 2}, {4294, 1767, 40, 40, 175, 1}, {4309, 1747, 32, 32, 176, 1},
    {4329, 8343, 32, 32, 177, 0}, {4338, 457, 64, 64, 177, 2}, {4423, 447, 32, 32, 179, 0},
    {4437, 690, 32, 32, 179, 0}, {4467, 2602, 88, 32, 179, 1}, {4495, 3444, 32, 32, 180, 0},
    {4536, 14386, 48, 48, 180, 4}, {4555, 6604, 152, 152, 184, 3}, {4574, 6604, 152, 152, 187, 3},
    {4593, 6604, 152, 152, 190, 3}, {4612, 6736, 64, 64, 193, 3}, {4624, 9421, 48, 48, 196, 2},
    {4635, 12811, 40, 40, 198, 2}, {4665, 15206, 168, 168, 200, 6},
    {4678, 15872, 200, 200, 206, 12}, {4696, 6744, 24, 24, 218, 1}, {4715, 11063, 32, 32, 219, 2},
    {4727, 3606, 80, 80, 221, 6}, {4741, 3736, 64, 64, 227, 5}, {4755, 1372, 80, 80, 232, 2},
    {4772, 250, 192, 192, 234, 0}, {4793, 368, 224, 224, 234, 1}, {4816, 893, 32, 32, 235, 0},
    {4825, 947, 32, 32, 235, 1}, {4856, 968, 56, 56, 236, 1}, {4900, 1002, 48, 48, 237, 2},
    {4944, 1036, 64, 64, 239, 2}, {4982, 1064, 56, 56, 241, 3}, {5020, 3009, 56, 56, 244, 0},
    {5058, 1268, 56, 56, 244, 0}, {5072, 1339, 152, 152, 244, 8}, {5088, 1316, 24, 24, 252, 1},
    {5113, 3368, 296, 296, 253, 9}, {5131, 3343, 24, 24, 262, 1}, {5217, 14549, 72, 72, 263, 1},
    {5236, 2931, 40, 40, 264, 0}, {5247, 2942, 32, 32, 264, 0}, {5264, 2942, 32, 32, 264, 0},
    {5281, 2966, 32, 32, 264, 0}, {5298, 2966, 32, 32, 264, 0}, {5315, 2955, 32, 32, 264, 0},
    {5330, 2955, 32, 32, 264, 0}, {5345, 2955, 32, 32, 264, 0}, {5360, 2955, 32, 32, 264, 0},
    {5375, 2955, 32, 32, 264, 0}, {5391, 2955, 32, 32, 264, 0}, {5407, 2546, 56, 56, 264, 0},
    {5459, 2995, 264, 264, 264, 3}, {5476, 3167, 40, 40, 267, 1}, {5494, 2450, 32, 32, 268, 0},
    {5511, 2480, 32, 32, 268, 0}, {5526, 2495, 32, 32, 268, 1}, {5542, 2467, 120, 120, 269, 5},
    {5559, 2508, 80, 80, 274, 5}, {5575, 2587, 56, 56, 279, 2}, {5590, 16888, 112, 112, 281, 2},
    {5630, 14290, 48, 48, 283, 1}, {5644, 2658, 24, 24, 284, 0}, {5666, 11983, 56, 56, 284, 5},
    {5681, 11966, 24, 24, 289, 1}, {5701, 12006, 24, 24, 290, 0}, {5714, 16039, 64, 64, 290, 1},
    {6012, 6028, 32, 32, 291, 2}, {6077, 6125, 64, 64, 293, 1}, {6089, 6109, 40, 40, 294, 1},
    {6141, 1, 24, 24, 295, 1}, {6199, 1451, 144, 80, 296, 6}, {6215, 1418, 40, 40, 302, 2},
    {6237, 1434, 40, 40, 304, 2}, {6260, 3547, 24, 24, 306, 1}, {6621, 1589, 56, 56, 307, 3},
    {6648, 1589, 64, 56, 310, 3}, {6686, 1540, 56, 56, 313, 0}, {6696, 6755, 32, 32, 313, 1},
    {6721, 15215, 32, 32, 314, 1}, {7237, 7272, 32, 32, 315, 2}, {7302, 1633, 24, 24, 317, 1},
    {7347, 7347, 32, 32, 318, 2}, {7359, 1916, 56, 40, 320, 3}, {7613, 1646, 200, 208, 323, 10},
    {7679, 5045, 112, 112, 333, 2}, {7703, 8474, 56, 56, 335, 1}, {7731, 8474, 56, 56, 336, 1},
    {7767, 5766, 32, 32, 337, 1}, {7792, 8454, 56, 56, 338, 1}, {7816, 8490, 216, 216, 339, 1},
    {7977, 2062, 144, 80, 340, 6}, {7987, 1733, 24, 24, 346, 1}, {8268, 1808, 32, 32, 347, 1},
    {8293, 1788, 48, 48, 348, 1}, {8311, 1835, 40, 40, 349, 1}, {8325, 1851, 32, 32, 350, 2},
    {8353, 1897, 96, 96, 352, 2}, {8369, 1871, 32, 32, 354, 2}, {8566, 1962, 48, 48, 356, 0},
    {8571, 8733, 56, 56, 356, 2}, {8589, 3588, 24, 24, 358, 1}, {8600, 8733, 56, 56, 359, 2},
    {8617, 3588, 24, 24, 361, 1}, {8627, 8733, 56, 56, 362, 2}, {8652, 8733, 56, 56, 364, 2},
    {8676, 8733, 56, 56, 366, 2}, {8702, 8733, 56, 56, 368, 2}, {8721, 3588, 24, 24, 370, 1},
    {9050, 9060, 56, 56, 371, 4}, {9366, 9384, 56, 56, 375, 2}, {9462, 9487, 32, 32, 377, 2},
    {9515, 9533, 48, 48, 379, 2}, {9553, 4383, 136, 72, 381, 5}, {9589, 2520, 200, 200, 386, 9},
    {9789, 2035, 144, 144, 395, 14}, {9798, 11717, 32, 32, 409, 2},
    {9819, 12113, 152, 152, 411, 11}, {9848, 12130, 56, 56, 422, 4}, {9873, 13446, 64, 64, 426, 5},
    {10153, 2062, 144, 80, 431, 6}, {10163, 10054, 24, 24, 437, 1}, {10186, 1916, 48, 40, 438, 3},
    {10363, 2145, 40, 40, 441, 2}, {10368, 2089, 280, 280, 443, 1}, {10384, 2106, 32, 40, 444, 1},
    {10401, 2124, 32, 40, 445, 1}, {11189, 2074, 168, 168, 446, 2}, {11204, 14461, 32, 32, 448, 1},
    {11219, 4408, 32, 32, 449, 2}, {11238, 15844, 48, 48, 451, 2}, {11253, 15830, 496, 496, 453, 3},
    {11279, 5793, 56, 56, 456, 4}, {11300, 6482, 40, 40, 460, 1}, {11318, 7307, 32, 32, 461, 2},
    {11334, 7834, 56, 56, 463, 2}, {11357, 8192, 56, 56, 465, 2}, {11397, 7906, 32, 32, 467, 2},
    {11416, 8005, 40, 40, 469, 2}, {11432, 8202, 48, 48, 471, 2}, {11448, 8851, 40, 40, 473, 2},
    {11468, 9469, 32, 32, 475, 2}, {11490, 10317, 72, 72, 477, 5}, {11508, 11070, 56, 56, 482, 1},
    {11525, 13298, 40, 40, 483, 3}, {11544, 13525, 64, 64, 486, 2}, {11567, 13856, 48, 48, 488, 2},
    {11585, 14228, 32, 32, 490, 1}, {11602, 14870, 32, 32, 491, 2}, {11620, 15592, 40, 40, 493, 2},
    {11640, 17448, 56, 56, 495, 3}, {11727, 2074, 168, 168, 498, 2}, {11834, 11848, 64, 64, 500, 1},
    {11883, 2237, 40, 40, 501, 0}, {11888, 3660, 32, 32, 501, 1}, {11902, 11923, 32, 32, 502, 1},
    {12074, 12093, 40, 40, 503, 3}, {12263, 3678, 112, 112, 506, 1}, {12277, 12281, 32, 32, 507, 2},
    {12299, 12312, 24, 24, 509, 1}, {12434, 1916, 48, 40, 510, 3}, {12467, 12483, 48, 48, 513, 1},
    {12500, 2299, 144, 152, 514, 3}, {12511, 2330, 48, 48, 517, 3}, {12518, 17245, 32, 32, 520, 2},
    {12533, 1916, 56, 40, 522, 3}, {12622, 12632, 88, 88, 525, 1}, {12644, 2357, 56, 56, 526, 4},
    {13101, 13140, 64, 64, 530, 3}, {13171, 6401, 40, 40, 533, 1}, {13191, 11172, 48, 48, 534, 1},
    {13211, 12551, 64, 64, 535, 4}, {13245, 2602, 96, 32, 539, 1}, {13260, 2602, 32, 32, 540, 1},
    {13646, 2429, 104, 104, 541, 2}, {13717, 13736, 80, 80, 543, 1}, {13754, 429, 72, 72, 544, 4},
    {13769, 2979, 128, 128, 548, 2}, {13929, 13938, 64, 64, 550, 5}, {14014, 17423, 88, 88, 555, 2},
    {14101, 14122, 48, 48, 557, 4}, {14138, 903, 88, 88, 561, 3}, {14147, 1254, 96, 96, 564, 4},
    {14256, 14265, 32, 32, 568, 1}, {14417, 13999, 24, 24, 569, 0}, {14430, 13682, 48, 48, 569, 1},
    {14491, 2520, 200, 200, 570, 9}, {14495, 14528, 48, 48, 579, 1}, {14567, 2532, 40, 40, 580, 3},
    {14778, 14032, 48, 48, 583, 2}, {14791, 14046, 224, 224, 585, 15},
    {14810, 14066, 104, 104, 600, 7}, {14825, 3808, 32, 32, 607, 2}, {14837, 14082, 32, 32, 609, 0},
    {15023, 15023, 32, 32, 609, 2}, {15151, 16858, 32, 32, 611, 1}, {15170, 16858, 32, 32, 612, 1},
    {15361, 15367, 40, 40, 613, 3}, {15394, 5614, 144, 144, 616, 7}, {15409, 2602, 32, 32, 623, 1},
    {15995, 2602, 40, 32, 624, 1}, {16255, 5738, 40, 40, 625, 2}, {16285, 2711, 24, 32, 627, 1},
    {16305, 3772, 32, 32, 628, 1}, {16320, 4451, 928, 928, 629, 12}, {16359, 10067, 64, 64, 641, 4},
    {16378, 3701, 24, 24, 645, 1}, {16400, 16876, 32, 32, 646, 2}, {16551, 13355, 56, 56, 648, 4},
    {16568, 13335, 24, 24, 652, 1}, {16589, 13335, 24, 24, 653, 1}, {16612, 16337, 56, 56, 654, 5},
    {16633, 16518, 80, 80, 659, 7}, {16648, 16532, 40, 40, 666, 3}, {16842, 13819, 40, 40, 669, 0},
    {16968, 2074, 168, 168, 669, 2}, {17099, 3791, 64, 64, 671, 4}, {17125, 3791, 64, 64, 675, 4},
    {17143, 3791, 64, 64, 679, 4}, {17226, 1916, 56, 40, 683, 3}, {17327, 475, 56, 56, 686, 4},
    {17357, 3209, 168, 168, 690, 16}, {17391, 3463, 136, 136, 706, 13},
    {17444, 17465, 48, 48, 719, 2}, {17475, 7895, 168, 168, 721, 3},
    {17489, 7895, 168, 168, 724, 3}, {17505, 3497, 184, 184, 727, 2},
    {17528, 2803, 208, 208, 729, 9},
};

static const struct table_held held[] = {
    {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {12974, C_MEMBER_OBJECT, 72, 1}, {12748, C_MEMBER_OBJECT, 80, 1},
    {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {12704, C_MEMBER_OBJECT, 72, 1}, {9237, C_MEMBER_OBJECT, 80, 1}, {9242, C_MEMBER_OBJECT, 88, 1},
    {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {12704, C_MEMBER_OBJECT, 72, 1}, {12748, C_MEMBER_OBJECT, 80, 1},
    {13460, C_MEMBER_OBJECT, 88, 1}, {12753, C_MEMBER_OBJECT, 96, 1},
    {14402, C_MEMBER_OBJECT, 56, 1}, {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1},
    {12828, C_MEMBER_OBJECT, 32, 1}, {16255, C_MEMBER_OBJECT, 40, 1},
    {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1}, {12748, C_MEMBER_OBJECT, 72, 1},
    {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {12740, C_MEMBER_OBJECT, 72, 1}, {15190, C_MEMBER_OBJECT, 80, 1},
    {9428, C_MEMBER_OBJECT, 88, 1}, {9437, C_MEMBER_OBJECT, 96, 1}, {8566, C_MEMBER_OBJECT, 16, 1},
    {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {16962, C_MEMBER_OBJECT, 72, 1}, {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1},
    {12828, C_MEMBER_OBJECT, 32, 1}, {16255, C_MEMBER_OBJECT, 40, 1},
    {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1}, {12704, C_MEMBER_OBJECT, 72, 1},
    {9428, C_MEMBER_OBJECT, 80, 1}, {11861, C_MEMBER_OBJECT, 88, 1},
    {13156, C_MEMBER_OBJECT, 96, 1}, {9004, C_MEMBER_OBJECT, 104, 1},
    {9032, C_MEMBER_OBJECT, 112, 1}, {15854, C_MEMBER_OBJECT, 120, 1},
    {13836, C_MEMBER_OBJECT, 128, 1}, {8566, C_MEMBER_OBJECT, 16, 1},
    {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {7613, C_MEMBER_OBJECT, 72, 1}, {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1},
    {12828, C_MEMBER_OBJECT, 32, 1}, {16255, C_MEMBER_OBJECT, 40, 1},
    {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1}, {8981, C_MEMBER_OBJECT, 72, 1},
    {12987, C_MEMBER_OBJECT, 80, 1}, {14195, C_MEMBER_OBJECT, 104, 1},
    {8566, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {8981, C_MEMBER_OBJECT, 72, 1}, {12987, C_MEMBER_OBJECT, 80, 1},
    {14195, C_MEMBER_OBJECT, 104, 1}, {8566, C_MEMBER_OBJECT, 16, 1},
    {6063, C_MEMBER_OBJECT, 24, 1}, {12828, C_MEMBER_OBJECT, 32, 1},
    {16255, C_MEMBER_OBJECT, 40, 1}, {7958, C_MEMBER_OBJECT, 48, 1}, {7296, C_MEMBER_OBJECT, 56, 1},
    {8981, C_MEMBER_OBJECT, 72, 1}, {12987, C_MEMBER_OBJECT, 80, 1},
    {14195, C_MEMBER_OBJECT, 104, 1}, {3880, C_MEMBER_OBJECT, 16, 1},
    {3839, C_MEMBER_OBJECT, 24, 1}, {3860, C_MEMBER_OBJECT, 32, 1}, {9996, C_MEMBER_OBJECT, 16, 1},
    {9891, C_MEMBER_OBJECT, 24, 1}, {9952, C_MEMBER_OBJECT, 32, 1}, {9905, C_MEMBER_OBJECT, 40, 1},
    {9965, C_MEMBER_OBJECT, 48, 1}, {9979, C_MEMBER_OBJECT, 56, 1}, {10005, C_MEMBER_OBJECT, 64, 1},
    {10016, C_MEMBER_OBJECT, 72, 1}, {9919, C_MEMBER_OBJECT, 80, 1}, {9934, C_MEMBER_OBJECT, 88, 1},
    {10030, C_MEMBER_OBJECT, 16, 1}, {15766, C_MEMBER_OBJECT, 16, 1},
    {15615, C_MEMBER_OBJECT, 24, 1}, {15693, C_MEMBER_OBJECT, 32, 1},
    {15630, C_MEMBER_OBJECT, 40, 1}, {15717, C_MEMBER_OBJECT, 48, 1},
    {15732, C_MEMBER_OBJECT, 56, 1}, {15786, C_MEMBER_OBJECT, 64, 1},
    {15798, C_MEMBER_OBJECT, 72, 1}, {15645, C_MEMBER_OBJECT, 80, 1},
    {15661, C_MEMBER_OBJECT, 88, 1}, {15750, C_MEMBER_OBJECT, 112, 1},
    {15707, C_MEMBER_OBJECT, 120, 1}, {15776, C_MEMBER_OBJECT, 128, 1},
    {15680, C_MEMBER_OBJECT, 136, 1}, {15386, C_MEMBER_OBJECT, 16, 1},
    {15379, C_MEMBER_OBJECT, 24, 1}, {12737, C_MEMBER_OBJECT, 16, 1},
    {12974, C_MEMBER_OBJECT, 24, 1}, {16915, C_MEMBER_OBJECT, 104, 1},
    {8087, C_MEMBER_OBJECT, 16, 1}, {8096, C_MEMBER_OBJECT, 24, 1}, {8105, C_MEMBER_OBJECT, 32, 1},
    {16998, C_MEMBER_OBJECT, 16, 1}, {16986, C_MEMBER_OBJECT, 24, 1},
    {16975, C_MEMBER_OBJECT, 32, 1}, {16012, C_MEMBER_OBJECT, 16, 1},
    {16031, C_MEMBER_OBJECT, 24, 1}, {16020, C_MEMBER_OBJECT, 32, 1},
    {11868, C_MEMBER_OBJECT, 40, 1}, {10902, C_MEMBER_OBJECT, 16, 1},
    {8558, C_MEMBER_OBJECT, 24, 1}, {9404, C_MEMBER_OBJECT, 32, 1}, {17259, C_MEMBER_OBJECT, 16, 1},
    {8558, C_MEMBER_OBJECT, 24, 1}, {9080, C_MEMBER_OBJECT, 64, 1}, {12974, C_MEMBER_OBJECT, 48, 1},
    {13953, C_MEMBER_OBJECT, 40, 1}, {6460, C_MEMBER_OBJECT, 32, 1}, {6467, C_MEMBER_OBJECT, 64, 1},
    {15989, C_MEMBER_OBJECT, 96, 1}, {7118, C_MEMBER_OBJECT, 104, 1},
    {7966, C_MEMBER_OBJECT, 112, 1}, {6068, C_MEMBER_OBJECT, 120, 1},
    {14241, C_MEMBER_OBJECT, 128, 1}, {7319, C_MEMBER_OBJECT, 136, 1},
    {9071, C_MEMBER_OBJECT, 144, 1}, {13324, C_MEMBER_OBJECT, 152, 1},
    {7966, C_MEMBER_OBJECT, 80, 1}, {7118, C_MEMBER_OBJECT, 88, 1}, {14241, C_MEMBER_OBJECT, 96, 1},
    {11675, C_MEMBER_OBJECT, 16, 1}, {8566, C_MEMBER_OBJECT, 24, 1},
    {11670, C_MEMBER_OBJECT, 24, 1}, {6460, C_MEMBER_OBJECT, 32, 1}, {6467, C_MEMBER_OBJECT, 64, 1},
    {13233, C_MEMBER_OBJECT, 32, 1}, {17177, C_MEMBER_OBJECT, 24, 1},
    {14348, C_MEMBER_OBJECT, 40, 1}, {14760, C_MEMBER_OBJECT, 48, 1},
    {12900, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14163, C_MEMBER_OBJECT, 16, 1},
    {17273, C_MEMBER_OBJECT, 24, 1}, {8566, C_MEMBER_OBJECT, 32, 1},
    {17165, C_MEMBER_OBJECT, 40, 1}, {14134, C_MEMBER_OBJECT, 16, 1},
    {8566, C_MEMBER_OBJECT, 136, 1}, {17165, C_MEMBER_OBJECT, 144, 1},
    {14134, C_MEMBER_OBJECT, 16, 1}, {8566, C_MEMBER_OBJECT, 136, 1},
    {17165, C_MEMBER_OBJECT, 144, 1}, {14134, C_MEMBER_OBJECT, 16, 1},
    {8566, C_MEMBER_OBJECT, 136, 1}, {17165, C_MEMBER_OBJECT, 144, 1},
    {6534, C_MEMBER_OBJECT, 16, 1}, {8566, C_MEMBER_OBJECT, 40, 1}, {17165, C_MEMBER_OBJECT, 48, 1},
    {17165, C_MEMBER_OBJECT, 32, 1}, {8566, C_MEMBER_OBJECT, 40, 1}, {8406, C_MEMBER_OBJECT, 16, 1},
    {9090, C_MEMBER_OBJECT, 24, 1}, {17280, C_MEMBER_OBJECT, 56, 1},
    {8406, C_MEMBER_OBJECT, 120, 1}, {14188, C_MEMBER_OBJECT, 128, 1},
    {17265, C_MEMBER_OBJECT, 136, 1}, {8566, C_MEMBER_OBJECT, 144, 1},
    {17165, C_MEMBER_OBJECT, 152, 1}, {6570, C_MEMBER_OBJECT, 32, 1},
    {8981, C_MEMBER_OBJECT, 40, 1}, {8973, C_MEMBER_OBJECT, 48, 1}, {8406, C_MEMBER_OBJECT, 56, 1},
    {14188, C_MEMBER_OBJECT, 64, 1}, {9090, C_MEMBER_OBJECT, 72, 1},
    {8392, C_MEMBER_OBJECT, 120, 1}, {13511, C_MEMBER_OBJECT, 136, 1},
    {14748, C_MEMBER_OBJECT, 152, 1}, {14134, C_MEMBER_OBJECT, 168, 1},
    {17165, C_MEMBER_OBJECT, 176, 1}, {8566, C_MEMBER_OBJECT, 184, 1},
    {14771, C_MEMBER_OBJECT, 16, 1}, {8566, C_MEMBER_OBJECT, 16, 1},
    {17165, C_MEMBER_OBJECT, 24, 1}, {12331, C_MEMBER_OBJECT, 16, 1},
    {8444, C_MEMBER_OBJECT, 24, 1}, {8973, C_MEMBER_OBJECT, 32, 1}, {10870, C_MEMBER_OBJECT, 40, 1},
    {11679, C_MEMBER_OBJECT, 48, 1}, {11157, C_MEMBER_OBJECT, 56, 1},
    {12994, C_MEMBER_OBJECT, 24, 1}, {13006, C_MEMBER_OBJECT, 32, 1},
    {13424, C_MEMBER_OBJECT, 40, 1}, {13436, C_MEMBER_OBJECT, 48, 1},
    {13409, C_MEMBER_OBJECT, 56, 1}, {9251, C_MEMBER_OBJECT, 48, 1},
    {12597, C_MEMBER_OBJECT, 72, 1}, {16915, C_MEMBER_OBJECT, 184, 1},
    {7336, C_MEMBER_OBJECT, 24, 1}, {9090, C_MEMBER_OBJECT, 32, 1}, {9090, C_MEMBER_OBJECT, 32, 1},
    {13503, C_MEMBER_OBJECT, 40, 1}, {9090, C_MEMBER_OBJECT, 32, 1},
    {15183, C_MEMBER_OBJECT, 56, 1}, {9090, C_MEMBER_OBJECT, 32, 1},
    {13503, C_MEMBER_OBJECT, 40, 1}, {15183, C_MEMBER_OBJECT, 48, 1},
    {13544, C_MEMBER_OBJECT, 24, 1}, {13558, C_MEMBER_OBJECT, 32, 1},
    {8748, C_MEMBER_OBJECT, 40, 1}, {14202, C_MEMBER_OBJECT, 48, 1},
    {17259, C_MEMBER_OBJECT, 56, 1}, {13278, C_MEMBER_OBJECT, 64, 1},
    {9356, C_MEMBER_OBJECT, 136, 1}, {6588, C_MEMBER_OBJECT, 144, 1},
    {13666, C_MEMBER_OBJECT, 16, 1}, {14855, C_MEMBER_OBJECT, 16, 1},
    {13577, C_MEMBER_OBJECT, 48, 1}, {13593, C_MEMBER_OBJECT, 56, 1},
    {6577, C_MEMBER_OBJECT, 72, 1}, {14158, C_MEMBER_OBJECT, 200, 1},
    {14170, C_MEMBER_OBJECT, 208, 1}, {14179, C_MEMBER_OBJECT, 216, 1},
    {13498, C_MEMBER_OBJECT, 224, 1}, {6613, C_MEMBER_OBJECT, 232, 1},
    {16905, C_MEMBER_OBJECT, 16, 1}, {17165, C_MEMBER_OBJECT, 64, 1},
    {13490, C_MEMBER_OBJECT, 16, 1}, {14984, C_MEMBER_OBJECT, 56, 1},
    {14942, C_MEMBER_OBJECT, 72, 1}, {11941, C_MEMBER_OBJECT, 32, 1},
    {8083, C_MEMBER_OBJECT, 24, 1}, {14508, C_MEMBER_OBJECT, 40, 1},
    {12708, C_MEMBER_OBJECT, 64, 1}, {11701, C_MEMBER_OBJECT, 72, 1},
    {13959, C_MEMBER_OBJECT, 96, 1}, {13979, C_MEMBER_OBJECT, 104, 1},
    {3023, C_MEMBER_OBJECT, 16, 1}, {8083, C_MEMBER_OBJECT, 32, 1}, {13292, C_MEMBER_OBJECT, 48, 1},
    {14475, C_MEMBER_OBJECT, 56, 1}, {9164, C_MEMBER_OBJECT, 72, 1},
    {14393, C_MEMBER_OBJECT, 40, 1}, {17165, C_MEMBER_OBJECT, 48, 1},
    {14757, C_MEMBER_OBJECT, 16, 1}, {6562, C_MEMBER_OBJECT, 32, 1},
    {10855, C_MEMBER_OBJECT, 40, 1}, {6063, C_MEMBER_OBJECT, 16, 1},
    {11732, C_MEMBER_OBJECT, 24, 1}, {17165, C_MEMBER_OBJECT, 32, 1},
    {11955, C_MEMBER_OBJECT, 40, 1}, {15901, C_MEMBER_OBJECT, 48, 1},
    {17165, C_MEMBER_OBJECT, 16, 1}, {11775, C_MEMBER_OBJECT, 32, 1},
    {17218, C_MEMBER_OBJECT, 16, 1}, {8430, C_MEMBER_OBJECT, 24, 1},
    {17165, C_MEMBER_OBJECT, 48, 1}, {6049, C_MEMBER_OBJECT, 24, 1}, {8566, C_MEMBER_OBJECT, 16, 1},
    {5942, C_MEMBER_OBJECT, 16, 1}, {5899, C_MEMBER_OBJECT, 24, 1}, {5930, C_MEMBER_OBJECT, 32, 1},
    {5866, C_MEMBER_OBJECT, 40, 1}, {5907, C_MEMBER_OBJECT, 56, 1},
    {5889, C_MEMBER_OBJECT_ARRAY, 72, 0}, {5957, C_MEMBER_OBJECT, 16, 1},
    {5965, C_MEMBER_OBJECT, 24, 1}, {5986, C_MEMBER_OBJECT, 16, 1}, {5977, C_MEMBER_OBJECT, 24, 1},
    {5994, C_MEMBER_OBJECT, 16, 1}, {12183, C_MEMBER_OBJECT, 24, 1},
    {12174, C_MEMBER_OBJECT, 32, 1}, {12197, C_MEMBER_OBJECT, 40, 1},
    {12183, C_MEMBER_OBJECT, 24, 1}, {12174, C_MEMBER_OBJECT, 32, 1},
    {12197, C_MEMBER_OBJECT, 40, 1}, {11145, C_MEMBER_OBJECT, 24, 1},
    {11145, C_MEMBER_OBJECT, 24, 1}, {11086, C_MEMBER_OBJECT, 16, 1},
    {11133, C_MEMBER_OBJECT, 24, 1}, {12908, C_MEMBER_OBJECT, 16, 1},
    {7382, C_MEMBER_OBJECT, 16, 1}, {7394, C_MEMBER_OBJECT, 24, 1}, {8232, C_MEMBER_OBJECT, 16, 1},
    {8214, C_MEMBER_OBJECT, 24, 1}, {8221, C_MEMBER_OBJECT, 32, 1}, {7435, C_MEMBER_OBJECT, 24, 1},
    {7549, C_MEMBER_OBJECT, 32, 1}, {7445, C_MEMBER_OBJECT, 40, 1}, {7522, C_MEMBER_OBJECT, 96, 1},
    {7503, C_MEMBER_OBJECT, 104, 1}, {7463, C_MEMBER_OBJECT, 112, 1},
    {7541, C_MEMBER_OBJECT, 120, 1}, {7573, C_MEMBER_OBJECT, 128, 1},
    {7490, C_MEMBER_OBJECT, 136, 1}, {7598, C_MEMBER_OBJECT, 144, 1},
    {13061, C_MEMBER_OBJECT, 96, 1}, {13074, C_MEMBER_OBJECT, 104, 1},
    {8468, C_MEMBER_OBJECT, 32, 1}, {8468, C_MEMBER_OBJECT, 32, 1}, {8847, C_MEMBER_OBJECT, 24, 1},
    {8414, C_MEMBER_OBJECT, 48, 1}, {17165, C_MEMBER_OBJECT, 208, 1},
    {10295, C_MEMBER_OBJECT, 16, 1}, {10252, C_MEMBER_OBJECT, 24, 1},
    {10283, C_MEMBER_OBJECT, 32, 1}, {10204, C_MEMBER_OBJECT, 40, 1},
    {10260, C_MEMBER_OBJECT, 56, 1}, {10242, C_MEMBER_OBJECT_ARRAY, 72, 0},
    {8179, C_MEMBER_OBJECT, 16, 1}, {16291, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {16668, C_MEMBER_OBJECT, 40, 1}, {16668, C_MEMBER_OBJECT, 32, 1},
    {13156, C_MEMBER_OBJECT, 16, 1}, {12748, C_MEMBER_OBJECT, 24, 1},
    {16265, C_MEMBER_OBJECT, 64, 1}, {9500, C_MEMBER_OBJECT, 72, 1},
    {11949, C_MEMBER_OBJECT, 16, 1}, {10310, C_MEMBER_OBJECT, 24, 1},
    {8531, C_MEMBER_OBJECT, 16, 1}, {8548, C_MEMBER_OBJECT, 40, 1}, {8874, C_MEMBER_OBJECT, 16, 1},
    {8531, C_MEMBER_OBJECT, 16, 1}, {8548, C_MEMBER_OBJECT, 40, 1}, {8874, C_MEMBER_OBJECT, 16, 1},
    {8531, C_MEMBER_OBJECT, 16, 1}, {8548, C_MEMBER_OBJECT, 40, 1}, {8531, C_MEMBER_OBJECT, 16, 1},
    {8548, C_MEMBER_OBJECT, 40, 1}, {8531, C_MEMBER_OBJECT, 16, 1}, {8548, C_MEMBER_OBJECT, 40, 1},
    {8531, C_MEMBER_OBJECT, 16, 1}, {8548, C_MEMBER_OBJECT, 40, 1}, {8874, C_MEMBER_OBJECT, 16, 1},
    {8966, C_MEMBER_OBJECT, 24, 1}, {8956, C_MEMBER_OBJECT, 32, 1}, {8943, C_MEMBER_OBJECT, 40, 1},
    {13167, C_MEMBER_OBJECT, 48, 1}, {15147, C_MEMBER_OBJECT, 16, 1},
    {11098, C_MEMBER_OBJECT, 24, 1}, {9599, C_MEMBER_OBJECT, 16, 1},
    {11083, C_MEMBER_OBJECT, 24, 1}, {15147, C_MEMBER_OBJECT, 16, 1},
    {11115, C_MEMBER_OBJECT, 24, 1}, {9271, C_MEMBER_OBJECT, 16, 1}, {9348, C_MEMBER_OBJECT, 32, 1},
    {9291, C_MEMBER_OBJECT, 48, 1}, {9333, C_MEMBER_OBJECT, 56, 1},
    {4369, C_MEMBER_OBJECT_ARRAY, 64, 0}, {14604, C_MEMBER_OBJECT, 64, 1},
    {14622, C_MEMBER_OBJECT, 80, 1}, {14640, C_MEMBER_OBJECT, 96, 1},
    {14658, C_MEMBER_OBJECT, 112, 1}, {14676, C_MEMBER_OBJECT, 128, 1},
    {14694, C_MEMBER_OBJECT, 144, 1}, {14712, C_MEMBER_OBJECT, 160, 1},
    {14730, C_MEMBER_OBJECT, 176, 1}, {17165, C_MEMBER_OBJECT, 192, 1},
    {9691, C_MEMBER_OBJECT, 16, 1}, {9621, C_MEMBER_OBJECT, 24, 1}, {9732, C_MEMBER_OBJECT, 32, 1},
    {9742, C_MEMBER_OBJECT, 40, 1}, {9648, C_MEMBER_OBJECT, 48, 1}, {9658, C_MEMBER_OBJECT, 56, 1},
    {9704, C_MEMBER_OBJECT, 64, 1}, {9635, C_MEMBER_OBJECT, 72, 1}, {9682, C_MEMBER_OBJECT, 80, 1},
    {9672, C_MEMBER_OBJECT, 88, 1}, {9772, C_MEMBER_OBJECT, 96, 1}, {9720, C_MEMBER_OBJECT, 104, 1},
    {9604, C_MEMBER_OBJECT, 112, 1}, {9756, C_MEMBER_OBJECT, 120, 1},
    {7402, C_MEMBER_OBJECT, 16, 1}, {12987, C_MEMBER_OBJECT, 24, 1},
    {14326, C_MEMBER_OBJECT, 16, 1}, {14316, C_MEMBER_OBJECT, 24, 1},
    {14307, C_MEMBER_OBJECT, 40, 1}, {14336, C_MEMBER_OBJECT, 48, 1},
    {6803, C_MEMBER_OBJECT, 72, 1}, {9599, C_MEMBER_OBJECT, 88, 1},
    {11742, C_MEMBER_OBJECT, 112, 1}, {12144, C_MEMBER_OBJECT, 120, 1},
    {6809, C_MEMBER_OBJECT, 128, 1}, {8566, C_MEMBER_OBJECT, 136, 1},
    {17165, C_MEMBER_OBJECT, 144, 1}, {13791, C_MEMBER_OBJECT, 16, 1},
    {12786, C_MEMBER_OBJECT, 24, 1}, {11675, C_MEMBER_OBJECT, 40, 1},
    {14249, C_MEMBER_OBJECT, 48, 1}, {9512, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1},
    {11732, C_MEMBER_OBJECT, 32, 1}, {8566, C_MEMBER_OBJECT, 40, 1},
    {17165, C_MEMBER_OBJECT, 48, 1}, {10295, C_MEMBER_OBJECT, 16, 1},
    {10252, C_MEMBER_OBJECT, 24, 1}, {10283, C_MEMBER_OBJECT, 32, 1},
    {10204, C_MEMBER_OBJECT, 40, 1}, {10260, C_MEMBER_OBJECT, 56, 1},
    {10242, C_MEMBER_OBJECT_ARRAY, 72, 0}, {12974, C_MEMBER_OBJECT, 16, 1},
    {8232, C_MEMBER_OBJECT, 16, 1}, {8214, C_MEMBER_OBJECT, 24, 1}, {8221, C_MEMBER_OBJECT, 32, 1},
    {10342, C_MEMBER_OBJECT, 16, 1}, {10349, C_MEMBER_OBJECT, 24, 1},
    {5785, C_MEMBER_OBJECT_ARRAY, 16, 32}, {6452, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6771, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10580, C_MEMBER_OBJECT, 16, 1},
    {10564, C_MEMBER_OBJECT_ARRAY, 24, 8}, {11145, C_MEMBER_OBJECT, 24, 1},
    {13371, C_MEMBER_OBJECT, 16, 1}, {15879, C_MEMBER_OBJECT, 24, 1},
    {8244, C_MEMBER_OBJECT, 16, 1}, {17165, C_MEMBER_OBJECT, 32, 1},
    {11083, C_MEMBER_OBJECT, 16, 1}, {12791, C_MEMBER_OBJECT, 32, 1},
    {16968, C_MEMBER_OBJECT_ARRAY, 40, 57}, {16059, C_MEMBER_OBJECT, 16, 1},
    {11083, C_MEMBER_OBJECT, 24, 1}, {6511, C_MEMBER_OBJECT, 32, 1},
    {10894, C_MEMBER_OBJECT, 40, 1}, {11083, C_MEMBER_OBJECT, 16, 1},
    {14771, C_MEMBER_OBJECT, 16, 1}, {5810, C_MEMBER_OBJECT, 24, 1},
    {13693, C_MEMBER_OBJECT, 16, 1}, {14249, C_MEMBER_OBJECT, 32, 1},
    {13693, C_MEMBER_OBJECT, 16, 1}, {14249, C_MEMBER_OBJECT, 32, 1},
    {8239, C_MEMBER_OBJECT, 16, 1}, {14442, C_MEMBER_OBJECT, 24, 1},
    {12017, C_MEMBER_OBJECT, 24, 1}, {12026, C_MEMBER_OBJECT, 32, 1},
    {11083, C_MEMBER_OBJECT, 16, 1}, {14411, C_MEMBER_OBJECT, 24, 1},
    {9599, C_MEMBER_OBJECT, 16, 1}, {11083, C_MEMBER_OBJECT, 24, 1}, {9599, C_MEMBER_OBJECT, 16, 1},
    {11083, C_MEMBER_OBJECT, 24, 1}, {11083, C_MEMBER_OBJECT, 16, 1},
    {11693, C_MEMBER_OBJECT, 24, 1}, {15879, C_MEMBER_OBJECT, 32, 1},
    {8153, C_MEMBER_OBJECT, 40, 1}, {8161, C_MEMBER_OBJECT, 48, 1}, {11083, C_MEMBER_OBJECT, 16, 1},
    {11083, C_MEMBER_OBJECT, 16, 1}, {13163, C_MEMBER_OBJECT, 24, 1},
    {14249, C_MEMBER_OBJECT, 32, 1}, {13693, C_MEMBER_OBJECT, 16, 1},
    {14249, C_MEMBER_OBJECT, 40, 1}, {13711, C_MEMBER_OBJECT, 16, 1},
    {14249, C_MEMBER_OBJECT, 32, 1}, {8882, C_MEMBER_OBJECT, 16, 1}, {9599, C_MEMBER_OBJECT, 16, 1},
    {11083, C_MEMBER_OBJECT, 24, 1}, {9599, C_MEMBER_OBJECT, 16, 1},
    {11083, C_MEMBER_OBJECT, 24, 1}, {11662, C_MEMBER_OBJECT, 32, 1},
    {14249, C_MEMBER_OBJECT, 40, 1}, {9452, C_MEMBER_OBJECT, 48, 1},
    {10580, C_MEMBER_OBJECT, 16, 1}, {10564, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {11826, C_MEMBER_OBJECT, 16, 1}, {11145, C_MEMBER_OBJECT, 24, 1},
    {11145, C_MEMBER_OBJECT, 24, 1}, {14884, C_MEMBER_OBJECT, 16, 1},
    {15137, C_MEMBER_OBJECT, 24, 1}, {11815, C_MEMBER_OBJECT, 32, 1},
    {12344, C_MEMBER_OBJECT, 40, 1}, {11213, C_MEMBER_OBJECT, 16, 1},
    {9599, C_MEMBER_OBJECT, 24, 1}, {12291, C_MEMBER_OBJECT, 16, 1}, {8232, C_MEMBER_OBJECT, 16, 1},
    {8214, C_MEMBER_OBJECT, 24, 1}, {8221, C_MEMBER_OBJECT, 32, 1}, {11145, C_MEMBER_OBJECT, 24, 1},
    {12369, C_MEMBER_OBJECT, 24, 1}, {17026, C_MEMBER_OBJECT, 64, 1},
    {17165, C_MEMBER_OBJECT, 136, 1}, {10745, C_MEMBER_OBJECT, 16, 1},
    {10753, C_MEMBER_OBJECT, 24, 1}, {10761, C_MEMBER_OBJECT, 32, 1},
    {8502, C_MEMBER_OBJECT, 16, 1}, {14452, C_MEMBER_OBJECT, 24, 1}, {8232, C_MEMBER_OBJECT, 16, 1},
    {8214, C_MEMBER_OBJECT, 24, 1}, {8221, C_MEMBER_OBJECT, 32, 1}, {17165, C_MEMBER_OBJECT, 72, 1},
    {12381, C_MEMBER_OBJECT, 16, 1}, {12374, C_MEMBER_OBJECT, 24, 1},
    {12406, C_MEMBER_OBJECT, 40, 1}, {12389, C_MEMBER_OBJECT, 48, 1},
    {8539, C_MEMBER_OBJECT, 24, 1}, {8520, C_MEMBER_OBJECT, 48, 1}, {8548, C_MEMBER_OBJECT, 56, 1},
    {6396, C_MEMBER_OBJECT, 24, 1}, {11152, C_MEMBER_OBJECT, 24, 1},
    {12748, C_MEMBER_OBJECT, 16, 1}, {17294, C_MEMBER_OBJECT, 24, 1},
    {11751, C_MEMBER_OBJECT, 32, 1}, {17007, C_MEMBER_OBJECT, 48, 1},
    {12900, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12900, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {17026, C_MEMBER_OBJECT, 24, 1}, {17165, C_MEMBER_OBJECT, 96, 1},
    {13614, C_MEMBER_OBJECT, 16, 1}, {12748, C_MEMBER_OBJECT, 16, 1},
    {13460, C_MEMBER_OBJECT, 24, 1}, {14925, C_MEMBER_OBJECT, 32, 1},
    {12163, C_MEMBER_OBJECT, 40, 1}, {13478, C_MEMBER_OBJECT, 96, 1},
    {13465, C_MEMBER_OBJECT, 104, 1}, {13901, C_MEMBER_OBJECT, 16, 1},
    {13920, C_MEMBER_OBJECT, 24, 1}, {13883, C_MEMBER_OBJECT, 32, 1},
    {13892, C_MEMBER_OBJECT, 40, 1}, {13910, C_MEMBER_OBJECT, 48, 1},
    {13371, C_MEMBER_OBJECT, 24, 1}, {10963, C_MEMBER_OBJECT, 72, 1},
    {14884, C_MEMBER_OBJECT, 16, 1}, {15142, C_MEMBER_OBJECT, 24, 1},
    {15137, C_MEMBER_OBJECT, 32, 1}, {11819, C_MEMBER_OBJECT, 40, 1},
    {15199, C_MEMBER_OBJECT, 24, 1}, {14223, C_MEMBER_OBJECT, 32, 1},
    {13490, C_MEMBER_OBJECT, 40, 1}, {10331, C_MEMBER_OBJECT, 32, 1},
    {10883, C_MEMBER_OBJECT, 40, 1}, {13490, C_MEMBER_OBJECT, 48, 1},
    {17165, C_MEMBER_OBJECT, 64, 1}, {14457, C_MEMBER_OBJECT, 24, 1},
    {8566, C_MEMBER_OBJECT, 16, 1}, {14604, C_MEMBER_OBJECT, 64, 1},
    {14622, C_MEMBER_OBJECT, 80, 1}, {14640, C_MEMBER_OBJECT, 96, 1},
    {14658, C_MEMBER_OBJECT, 112, 1}, {14676, C_MEMBER_OBJECT, 128, 1},
    {14694, C_MEMBER_OBJECT, 144, 1}, {14712, C_MEMBER_OBJECT, 160, 1},
    {14730, C_MEMBER_OBJECT, 176, 1}, {17165, C_MEMBER_OBJECT, 192, 1},
    {14542, C_MEMBER_OBJECT, 16, 1}, {14884, C_MEMBER_OBJECT, 16, 1},
    {15142, C_MEMBER_OBJECT, 24, 1}, {15137, C_MEMBER_OBJECT, 32, 1},
    {7935, C_MEMBER_OBJECT, 16, 1}, {10855, C_MEMBER_OBJECT, 40, 1},
    {15007, C_MEMBER_OBJECT, 72, 1}, {8171, C_MEMBER_OBJECT, 80, 1}, {6517, C_MEMBER_OBJECT, 88, 1},
    {14374, C_MEMBER_OBJECT, 104, 1}, {15859, C_MEMBER_OBJECT, 112, 1},
    {3426, C_MEMBER_OBJECT, 144, 1}, {536, C_MEMBER_OBJECT, 152, 1}, {790, C_MEMBER_OBJECT, 160, 1},
    {354, C_MEMBER_OBJECT, 168, 1}, {344, C_MEMBER_OBJECT, 176, 1}, {1209, C_MEMBER_OBJECT, 184, 1},
    {775, C_MEMBER_OBJECT, 192, 1}, {805, C_MEMBER_OBJECT, 200, 1}, {1387, C_MEMBER_OBJECT, 208, 1},
    {1183, C_MEMBER_OBJECT, 216, 1}, {7935, C_MEMBER_OBJECT, 16, 1}, {8508, C_MEMBER_OBJECT, 24, 1},
    {14361, C_MEMBER_OBJECT, 32, 1}, {11785, C_MEMBER_OBJECT, 48, 1},
    {14374, C_MEMBER_OBJECT, 64, 1}, {14997, C_MEMBER_OBJECT, 72, 1},
    {10855, C_MEMBER_OBJECT, 96, 1}, {8239, C_MEMBER_OBJECT, 16, 1}, {8508, C_MEMBER_OBJECT, 24, 1},
    {14573, C_MEMBER_OBJECT, 16, 1}, {14585, C_MEMBER_OBJECT, 24, 1},
    {11145, C_MEMBER_OBJECT, 24, 1}, {11145, C_MEMBER_OBJECT, 24, 1},
    {16320, C_MEMBER_OBJECT, 16, 1}, {12974, C_MEMBER_OBJECT, 24, 1},
    {12978, C_MEMBER_OBJECT, 32, 1}, {15078, C_MEMBER_OBJECT, 16, 1},
    {15112, C_MEMBER_OBJECT, 24, 1}, {15103, C_MEMBER_OBJECT, 32, 1},
    {15124, C_MEMBER_OBJECT, 40, 1}, {15050, C_MEMBER_OBJECT, 48, 1},
    {15063, C_MEMBER_OBJECT, 56, 1}, {15085, C_MEMBER_OBJECT, 64, 1},
    {12900, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12900, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {15822, C_MEMBER_OBJECT, 16, 1}, {15813, C_MEMBER_OBJECT, 24, 1},
    {12900, C_MEMBER_OBJECT_ARRAY, 24, 0}, {11145, C_MEMBER_OBJECT, 24, 1},
    {10641, C_MEMBER_OBJECT, 256, 1}, {10691, C_MEMBER_OBJECT, 264, 1},
    {10657, C_MEMBER_OBJECT, 336, 1}, {10707, C_MEMBER_OBJECT, 344, 1},
    {10674, C_MEMBER_OBJECT, 352, 1}, {10722, C_MEMBER_OBJECT, 368, 1},
    {10612, C_MEMBER_OBJECT, 856, 1}, {10632, C_MEMBER_OBJECT, 864, 1},
    {10620, C_MEMBER_OBJECT, 872, 1}, {10602, C_MEMBER_OBJECT, 888, 1},
    {5422, C_MEMBER_OBJECT, 904, 1}, {5442, C_MEMBER_OBJECT, 920, 1},
    {13238, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 24, 1},
    {13313, C_MEMBER_OBJECT, 32, 1}, {17165, C_MEMBER_OBJECT, 40, 1},
    {12834, C_MEMBER_OBJECT, 16, 1}, {6063, C_MEMBER_OBJECT, 16, 1},
    {13313, C_MEMBER_OBJECT, 24, 1}, {12748, C_MEMBER_OBJECT, 16, 1},
    {6528, C_MEMBER_OBJECT, 24, 1}, {8430, C_MEMBER_OBJECT, 32, 1}, {9133, C_MEMBER_OBJECT, 40, 1},
    {3813, C_MEMBER_OBJECT, 16, 1}, {3813, C_MEMBER_OBJECT, 16, 1}, {12748, C_MEMBER_OBJECT, 16, 1},
    {16325, C_MEMBER_OBJECT, 24, 1}, {7921, C_MEMBER_OBJECT, 32, 1},
    {16962, C_MEMBER_OBJECT, 40, 1}, {12644, C_MEMBER_OBJECT, 48, 1},
    {12748, C_MEMBER_OBJECT, 16, 1}, {6528, C_MEMBER_OBJECT, 24, 1}, {9097, C_MEMBER_OBJECT, 32, 1},
    {7946, C_MEMBER_OBJECT, 40, 1}, {9112, C_MEMBER_OBJECT, 48, 1}, {8430, C_MEMBER_OBJECT, 56, 1},
    {9133, C_MEMBER_OBJECT, 64, 1}, {12748, C_MEMBER_OBJECT, 16, 1}, {8430, C_MEMBER_OBJECT, 24, 1},
    {9133, C_MEMBER_OBJECT, 32, 1}, {10580, C_MEMBER_OBJECT, 16, 1},
    {10564, C_MEMBER_OBJECT_ARRAY, 24, 8}, {17200, C_MEMBER_OBJECT, 16, 1},
    {17180, C_MEMBER_OBJECT, 24, 1}, {17210, C_MEMBER_OBJECT, 40, 1},
    {17192, C_MEMBER_OBJECT, 48, 1}, {17200, C_MEMBER_OBJECT, 16, 1},
    {17180, C_MEMBER_OBJECT, 24, 1}, {17210, C_MEMBER_OBJECT, 40, 1},
    {17192, C_MEMBER_OBJECT, 48, 1}, {17200, C_MEMBER_OBJECT, 16, 1},
    {17180, C_MEMBER_OBJECT, 24, 1}, {17210, C_MEMBER_OBJECT, 40, 1},
    {17192, C_MEMBER_OBJECT, 48, 1}, {8232, C_MEMBER_OBJECT, 16, 1}, {8214, C_MEMBER_OBJECT, 24, 1},
    {8221, C_MEMBER_OBJECT, 32, 1}, {15552, C_MEMBER_OBJECT, 16, 1},
    {15854, C_MEMBER_OBJECT, 24, 1}, {15587, C_MEMBER_OBJECT, 32, 1},
    {17165, C_MEMBER_OBJECT, 48, 1}, {14302, C_MEMBER_OBJECT, 16, 1},
    {15886, C_MEMBER_OBJECT, 24, 1}, {11756, C_MEMBER_OBJECT, 32, 1},
    {11761, C_MEMBER_OBJECT, 40, 1}, {8239, C_MEMBER_OBJECT, 48, 1},
    {14855, C_MEMBER_OBJECT, 56, 1}, {8890, C_MEMBER_OBJECT, 72, 1}, {7871, C_MEMBER_OBJECT, 80, 1},
    {13635, C_MEMBER_OBJECT, 88, 1}, {9150, C_MEMBER_OBJECT, 96, 1},
    {14890, C_MEMBER_OBJECT, 104, 1}, {8990, C_MEMBER_OBJECT, 112, 1},
    {14906, C_MEMBER_OBJECT, 120, 1}, {9015, C_MEMBER_OBJECT, 128, 1},
    {7853, C_MEMBER_OBJECT, 136, 1}, {13622, C_MEMBER_OBJECT, 144, 1},
    {15608, C_MEMBER_OBJECT, 24, 1}, {9043, C_MEMBER_OBJECT, 32, 1},
    {12763, C_MEMBER_OBJECT, 40, 1}, {10524, C_MEMBER_OBJECT, 48, 1},
    {10487, C_MEMBER_OBJECT, 56, 1}, {10511, C_MEMBER_OBJECT, 64, 1},
    {10449, C_MEMBER_OBJECT, 72, 1}, {10476, C_MEMBER_OBJECT, 80, 1},
    {10434, C_MEMBER_OBJECT, 88, 1}, {10501, C_MEMBER_OBJECT, 96, 1},
    {10461, C_MEMBER_OBJECT, 104, 1}, {10421, C_MEMBER_OBJECT, 112, 1},
    {8906, C_MEMBER_OBJECT, 128, 1}, {11662, C_MEMBER_OBJECT, 24, 1},
    {14249, C_MEMBER_OBJECT, 32, 1}, {16915, C_MEMBER_OBJECT, 128, 1},
    {16826, C_MEMBER_OBJECT, 136, 1}, {17438, C_MEMBER_OBJECT, 152, 1},
    {16915, C_MEMBER_OBJECT, 128, 1}, {16826, C_MEMBER_OBJECT, 136, 1},
    {17438, C_MEMBER_OBJECT, 152, 1}, {17438, C_MEMBER_OBJECT, 128, 1},
    {16915, C_MEMBER_OBJECT, 144, 1}, {11675, C_MEMBER_OBJECT, 16, 1},
    {9411, C_MEMBER_OBJECT, 24, 1}, {17165, C_MEMBER_OBJECT, 32, 1},
    {16802, C_MEMBER_OBJECT, 96, 1}, {16754, C_MEMBER_OBJECT, 104, 1},
    {16778, C_MEMBER_OBJECT, 112, 1}, {16730, C_MEMBER_OBJECT, 128, 1},
    {16682, C_MEMBER_OBJECT, 136, 1}, {16706, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    12987, 16320, 6199, 6696, 6686, 6721, 6715, 6621, 7237, 1623, 7302, 7359, 7347, 7613, 7887,
    4106, 4082, 4061, 7977, 8589, 8571, 8600, 8702, 8617, 12299, 8627, 8652, 8676, 8721, 8566, 8925,
    9050, 9462, 9506, 9553, 635, 9589, 9789, 10153, 10186, 10913, 11888, 11902, 11883, 12074, 10959,
    12277, 12434, 12500, 12533, 12511, 12651, 12644, 13101, 13646, 13929, 14107, 14101, 14256,
    15394, 11204, 14495, 14491, 14567, 15023, 15036, 15361, 16255, 16305, 16285, 15170, 15147,
    17226, 17444, 16359, 6012, 6215, 6237, 6260, 4005, 3195, 7987, 10163, 11189, 11727, 16968,
    10368, 10384, 10401, 10363, 755, 15461, 11834, 12263, 12467, 12518, 16378, 1116, 1164, 13717,
    15151, 16400, 17099, 17125, 17143, 16612, 1102, 6523, 6648, 13089, 13116, 13127, 7679, 15448,
    508, 9366, 9515, 15419, 116, 130, 542, 676, 863, 3119, 12, 28, 43, 181, 438, 701, 881, 915,
    1092, 1201, 2872, 2903, 3030, 3049, 3081, 3107, 3227, 3415, 3426, 616, 1226, 3479, 193, 381,
    520, 662, 713, 1274, 2887, 2916, 3093, 3328, 3403, 149, 232, 284, 582, 598, 819, 836, 1125,
    1300, 1353, 3182, 727, 3525, 744, 854, 927, 1144, 2823, 2857, 3237, 3293, 165, 261, 300, 323,
    3130, 3255, 3274, 3306, 3384, 10977, 11007, 15434, 15502, 15409, 15486, 6290,
};

const struct table table_3_13_15 = {
    {.hex = 0x030d0ff0}, names, members, enumerators, types, held, static_types,
    616, 4, 262, 194,
};
