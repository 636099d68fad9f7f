/* What the debug information of CPython 3.15.0 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BZ2Compressor\0" "BZ2Decompressor\0" "BaseException\0"
    "BaseExceptionGroup\0" "BinaryReaderObject\0" "BinaryWriterObject\0" "Blake2Object\0"
    "CFieldObject\0" "CThunkObject\0" "Compressor\0" "DataError\0" "DatabaseError\0"
    "Decompressor\0" "DialectObj\0" "DictRemoverObject\0" "DirEntry\0" "ElementIterObject\0"
    "ElementObject\0" "ElementObjectExtra\0" "Error\0" "FRAME_CLEARED\0" "FRAME_EXECUTING\0"
    "FrameLocalsProxy\0" "FutureObj\0" "GCMonitorObject\0" "HASHobject\0" "HMACobject\0"
    "ImportError\0" "InstructionSequence\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0"
    "MD5object\0" "MatchObject\0" "MultibyteCodecObject\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReaderObject\0"
    "MultibyteStreamWriterObject\0" "NameError\0" "NotSupportedError\0" "OSError\0"
    "OperationalError\0" "ParentLocator\0" "PatternObject\0" "Pdata\0" "PicklerMemoProxyObject\0"
    "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0" "PyASCIIObject\0" "PyAsyncGenASend\0"
    "PyAsyncGenAThrow\0" "PyAsyncGenObject\0" "PyAttributeErrorObject\0"
    "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0"
    "PyCFuncPtrObject\0" "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0"
    "PyCodeObject\0" "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0"
    "PyCoroObject\0" "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0"
    "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0"
    "PyFrameLocalsProxyObject\0" "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0"
    "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0"
    "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyLazyImportObject\0" "PyListObject\0"
    "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0"
    "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0"
    "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PySSLCertificate\0"
    "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PySetObject\0"
    "PySliceObject\0" "PyStopIterationObject\0" "PyStructObject\0" "PyStructSequence\0"
    "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadHandleObject\0" "PyThreadState\0"
    "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0"
    "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0"
    "Py_statx_result\0" "ReaderObj\0" "RemoteUnwinderObject\0" "SHA1object\0" "SHA256object\0"
    "SHA3object\0" "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0"
    "Socket\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0"
    "TaskStepMethWrapper\0" "TemplateObject\0" "TreeBuilderObject\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeTranslateError\0" "UnpicklerMemoProxyObject\0"
    "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0" "XxoObject\0"
    "ZlibDecompressor\0" "ZstdCompressor\0" "ZstdDecompressor\0" "ZstdDict\0" "_DummyDecl\0"
    "_PyAsyncGenObject\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0" "_PyDictViewObject\0"
    "_PyEncoderObject\0" "_PyErr_StackItem\0" "_PyExecutorObject\0" "_PyGenObject\0"
    "_PyInterpreterFrame\0" "_PyListIterObject\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0"
    "_PyRuntimeState\0" "_PyScannerObject\0" "_PyThreadStateImpl\0" "_PyTupleIterObject\0"
    "_PyWeakReference\0" "_Row\0" "__origin__\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0"
    "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0"
    "_asyncio.Task\0" "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_buffer_wrapper\0" "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CFuncPtr\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0" "_curses.window\0"
    "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0" "_frame\0"
    "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_interpchannels.ChannelID\0" "_interpchannels.ChannelInfo\0"
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
    "_pycontextvarobject\0" "_queue.SimpleQueue\0" "_remote_debugging.BinaryReader\0"
    "_remote_debugging.BinaryWriter\0" "_remote_debugging.GCMonitor\0"
    "_remote_debugging.RemoteUnwinder\0" "_sha1.sha1\0" "_sha2.SHA224Type\0" "_sha2.SHA256Type\0"
    "_sha2.SHA384Type\0" "_sha2.SHA512Type\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0"
    "_sha3.sha3_384\0" "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0"
    "_spec_cache.getitem\0" "_spec_cache.init\0" "_sre.SRE_Scanner\0" "_sre.SRE_Template\0"
    "_ssl.Certificate\0" "_ssl.MemoryBIO\0" "_ssl.SSLSession\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0" "_symtable_entry\0"
    "_thread._ThreadHandle\0" "_thread._local\0" "_thread._localdummy\0" "_tokenize.TokenizerIter\0"
    "_traceback\0" "_ttinfo\0" "_ttinfos\0" "_tuplegetterobject\0" "_typing._ConstEvaluator\0"
    "a_array\0" "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0"
    "after_forkers_parent\0" "ag_exc_state.exc_value\0" "ag_iframe.f_builtins\0"
    "ag_iframe.f_globals\0" "ag_iframe.f_locals\0" "ag_iframe.frame_obj\0" "ag_name\0"
    "ag_origin_or_finalizer\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0"
    "agt_gen\0" "agt_tb\0" "agt_typ\0" "agt_val\0" "agw_val\0" "allocated\0" "anext_awaitable\0"
    "anextawaitableobject\0" "ao\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0"
    "array.arrayiterator\0" "array_hook\0" "arrayiterobject\0" "arrayobject\0" "ast\0" "ast.AST\0"
    "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0"
    "async_generator_asend\0" "async_generator_athrow\0" "async_generator_wrapped_value\0"
    "asyncio_running_loop\0" "asyncio_running_task\0" "atexit.callbacks\0" "atexit.ncallbacks\0"
    "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0"
    "b_array\0" "b_base\0" "b_objects\0" "base\0" "base_frame\0" "batchedobject\0"
    "before_forkers\0" "binop\0" "blobs\0" "bound\0" "buf\0" "buf.items\0" "buf.items_cap\0"
    "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0"
    "c_array\0" "c_dicts\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0"
    "cached_objects\0" "cached_objects.constevaluator_type\0" "cached_objects.dict_descriptor\0"
    "cached_objects.generic_type\0" "cached_objects.interned_strings\0" "cached_objects.objreduce\0"
    "cached_objects.paramspec_type\0" "cached_objects.paramspecargs_type\0"
    "cached_objects.paramspeckwargs_type\0" "cached_objects.typevar_type\0"
    "cached_objects.typevartuple_type\0" "cached_objects.weakref_descriptor\0" "callable\0"
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
    "common_consts\0" "compobject\0" "compression.zstd.ZstdCompressor\0"
    "compression.zstd.ZstdDecompressor\0" "compression.zstd.ZstdDict\0" "compressobject\0"
    "compute_value\0" "connection\0" "constevaluatorobject\0" "constraints\0" "context\0"
    "conversion\0" "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0"
    "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "ctypes.CField\0" "current_exception\0"
    "current_frame\0" "currkey\0" "currvalue\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0"
    "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "decimal.Context\0"
    "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0"
    "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0"
    "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0"
    "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0"
    "doc\0" "dropwhileobject\0" "dstoff\0" "dv_dict\0" "element\0" "element_factory\0"
    "elementtree_module\0" "embedded\0" "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0"
    "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0"
    "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0"
    "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0"
    "exits[0].executor\0" "expression\0" "externalTimer\0" "extra\0" "f_back\0" "f_executable\0"
    "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0" "f_locals_cache\0"
    "f_overwritten_fast_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "fn\0" "format_spec\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
    "freepools\0" "frozendict\0" "frozenset\0" "func\0" "func_annotate\0" "func_annotations\0"
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
    "im_weakreflist\0" "imports.import_func\0" "imports.importlib\0" "imports.lazy_import_func\0"
    "imports.lazy_imports_filter\0" "imports.lazy_modules\0" "imports.lazy_pending_submodules\0"
    "imports.modules\0" "imports.modules_by_index\0" "in_weakreflist\0" "indent\0" "index\0"
    "indexgroup\0" "initial\0" "input_iter\0" "instr_ptr\0" "instruction_sequence\0" "intern\0"
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
    "last_for_tail\0" "last_line\0" "lastrowid\0" "lazy_import\0" "leftblock\0" "leftindex\0"
    "len\0" "length\0" "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0"
    "list\0" "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "lz_attr\0"
    "lz_builtins\0" "lz_code\0" "lz_from\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managed_static_type_state\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_dict\0" "md_name\0"
    "md_state\0" "md_state_size\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0"
    "memo\0" "memo_dict\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0"
    "metadata\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "mgmt.arenas\0" "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0"
    "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_bytes_object\0"
    "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_full\0" "ob_shash\0"
    "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "orig\0" "origin\0"
    "os.stat_result\0" "os.statvfs_result\0" "os.statx_result\0" "output_buffer\0" "owner\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0" "parent\0"
    "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0"
    "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0"
    "pending_bytes\0" "permutationsobject\0" "persistent_id\0" "persistent_id_attr\0"
    "persistent_load\0" "persistent_load_attr\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "placeholder\0" "pointer\0" "pollObject\0" "pool\0"
    "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0"
    "prev\0" "previous\0" "previous_item\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0"
    "pyexpat.xmlparser\0" "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0"
    "pysqlite_Statement\0" "qualname\0" "range\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "repr\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "root\0" "root.key\0" "root.next\0" "root.prev\0"
    "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_annotations_code\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "sentinel\0" "sentinelobject\0" "seq\0" "seqiterobject\0"
    "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0"
    "si_set\0" "signals.handlers\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stackpointer\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "ste_annotation_block\0" "ste_children\0"
    "ste_directives\0" "ste_function_name\0" "ste_id\0" "ste_mangled_names\0" "ste_name\0"
    "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0" "str_ascii_iterator\0"
    "str_iterator\0" "stream\0" "strerror\0" "string\0" "string.templatelib.Interpolation\0"
    "string.templatelib.Template\0" "string.templatelib.TemplateIter\0" "stringio\0" "strings\0"
    "stringsiter\0" "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0"
    "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0"
    "struct pool_header\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sys.flags\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_awaited_by\0"
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0"
    "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0" "task_exception_tb\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0"
    "tb_next\0" "teedataobject\0" "teeobject\0" "templateiterobject\0" "templateobject\0" "text\0"
    "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thread_watchdogs\0"
    "threading_local_key\0" "threading_local_sentinel\0" "threads.head\0" "threads.main\0" "thunk\0"
    "time.struct_time\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0"
    "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
    "traverse_func\0" "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0"
    "types\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
    "types.type_cache.hashtable\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpecArgs\0"
    "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0"
    "typing.Union\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0"
    "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0"
    "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unhashable_args\0" "unicodeiterobject\0"
    "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0" "uop_executor\0" "used\0"
    "utcoff\0" "utf8\0" "utf8_length\0" "valid\0" "value\0" "values\0" "var_cached\0"
    "var_default\0" "var_name\0" "vectorcall_args\0" "vectorcall_kwnames\0" "view.obj\0"
    "vm_data.code\0" "vm_data.links.next\0" "vm_data.links.previous\0" "warnings.context\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "x_attr\0" "xi.exceptions\0" "xibufferview\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "xxlimited_3_13.Xxo\0" "zdict\0" "zip\0"
    "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {244, 0, 0, 72, 0, 0}, {244, 11987, 40, 8, 0, 0}, {244, 12624, 16, 8, 0, 0},
    {244, 13315, 24, 8, 0, 0}, {244, 14804, 32, 8, 0, 0}, {253, 0, 0, 64, 0, 0},
    {253, 13233, 16, 8, 0, 0}, {253, 13246, 24, 8, 0, 0}, {271, 0, 0, 56, 0, 0},
    {271, 8856, 40, 8, 0, 0}, {271, 15469, 16, 8, 0, 0}, {271, 15504, 32, 8, 0, 0},
    {271, 15821, 24, 8, 0, 0}, {285, 0, 0, 64, 0, 0}, {285, 5806, 0, 8, 0, 0},
    {285, 6801, 24, 8, 0, 0}, {285, 11654, 8, 8, 0, 0}, {701, 0, 0, 16, 0, 0},
    {701, 13226, 0, 8, 0, 0}, {729, 0, 0, 56, 0, 0}, {729, 7849, 24, 8, 0, 0},
    {758, 0, 0, 152, 0, 0}, {758, 5982, 144, 8, 0, 0}, {758, 8323, 40, 8, 0, 0},
    {758, 8973, 136, 8, 0, 0}, {758, 12319, 16, 8, 0, 0}, {758, 13149, 64, 8, 0, 0},
    {758, 14024, 48, 8, 0, 0}, {758, 17293, 56, 8, 0, 0}, {804, 0, 0, 40, 0, 0},
    {804, 10292, 24, 8, 0, 0}, {804, 11654, 16, 8, 0, 0}, {804, 14809, 32, 4, 6, 1},
    {804, 14838, 32, 4, 5, 1}, {804, 14852, 32, 4, 2, 3}, {818, 0, 0, 40, 0, 0},
    {818, 5333, 16, 8, 0, 0}, {818, 5341, 24, 8, 0, 0}, {834, 0, 0, 56, 0, 0},
    {834, 5353, 16, 8, 0, 0}, {834, 5361, 32, 8, 0, 0}, {834, 5368, 24, 8, 0, 0},
    {834, 5376, 40, 8, 0, 0}, {851, 0, 0, 160, 0, 0}, {851, 5172, 40, 8, 0, 0},
    {851, 5275, 24, 8, 0, 0}, {851, 5283, 56, 8, 0, 0}, {851, 5306, 32, 8, 0, 0},
    {868, 0, 0, 88, 0, 0}, {868, 12624, 80, 8, 0, 0}, {868, 12865, 72, 8, 0, 0},
    {891, 0, 0, 96, 0, 0}, {891, 8799, 80, 8, 0, 0}, {891, 12580, 72, 8, 0, 0},
    {918, 0, 0, 72, 0, 0}, {918, 5453, 24, 8, 0, 0}, {918, 6760, 56, 8, 0, 0},
    {918, 7551, 48, 8, 0, 0}, {918, 12704, 32, 8, 0, 0}, {918, 16222, 40, 8, 0, 0},
    {940, 0, 0, 64, 0, 0}, {940, 12750, 24, 8, 0, 0}, {958, 0, 0, 40, 0, 0},
    {958, 12832, 24, 8, 0, 0}, {958, 12849, 32, 1, 0, 0}, {989, 0, 0, 56, 0, 0},
    {989, 12029, 16, 8, 0, 0}, {989, 12034, 32, 8, 0, 0}, {989, 12043, 24, 8, 0, 0},
    {1007, 0, 0, 64, 0, 0}, {1007, 12499, 56, 8, 0, 0}, {1023, 0, 0, 64, 0, 0},
    {1023, 13541, 16, 8, 0, 0}, {1023, 16238, 48, 8, 0, 0}, {1033, 0, 0, 24, 0, 0},
    {1033, 12800, 16, 8, 0, 0}, {1046, 0, 0, 216, 0, 0}, {1046, 6880, 52, 4, 0, 0},
    {1046, 6892, 208, 1, 0, 0}, {1046, 6909, 24, 8, 0, 0}, {1046, 6919, 40, 8, 0, 0},
    {1046, 6937, 112, 8, 0, 0}, {1046, 6949, 68, 4, 0, 0}, {1046, 6964, 136, 8, 0, 0},
    {1046, 6977, 104, 8, 0, 0}, {1046, 6996, 96, 8, 0, 0}, {1046, 7015, 120, 8, 0, 0},
    {1046, 7023, 32, 8, 0, 0}, {1046, 7032, 72, 4, 0, 0}, {1046, 7047, 128, 8, 0, 0},
    {1046, 7059, 64, 4, 0, 0}, {1059, 0, 0, 56, 0, 0}, {1059, 16885, 48, 8, 0, 0},
    {1059, 16890, 40, 8, 0, 0}, {1082, 0, 0, 48, 0, 0}, {1082, 7691, 16, 8, 0, 0},
    {1082, 7700, 24, 8, 0, 0}, {1092, 0, 0, 48, 0, 0}, {1092, 15979, 16, 8, 0, 0},
    {1092, 15987, 32, 8, 0, 0}, {1092, 15998, 24, 8, 0, 0}, {1107, 0, 0, 64, 0, 0},
    {1107, 16932, 24, 8, 0, 0}, {1107, 16944, 16, 8, 0, 0}, {1120, 0, 0, 160, 0, 0},
    {1120, 7621, 40, 8, 0, 0}, {1120, 7644, 24, 8, 0, 0}, {1120, 7652, 56, 8, 0, 0},
    {1120, 7675, 32, 8, 0, 0}, {1133, 0, 0, 24, 0, 0}, {1133, 7789, 16, 8, 0, 0},
    {1188, 0, 0, 48, 0, 0}, {1188, 10311, 24, 1, 0, 0}, {1188, 16601, 40, 8, 0, 0},
    {1208, 0, 0, 40, 0, 0}, {1208, 10311, 24, 1, 0, 0}, {1208, 16601, 32, 8, 0, 0},
    {1289, 0, 0, 40, 0, 0}, {1289, 7824, 24, 8, 0, 0}, {1289, 7831, 32, 8, 0, 0},
    {1289, 7842, 16, 8, 0, 0}, {1303, 0, 0, 24, 0, 0}, {1303, 12285, 8, 8, 0, 0},
    {1303, 12292, 16, 8, 0, 0}, {1318, 0, 0, 32, 0, 0}, {1318, 8338, 32, 0, 0, 0},
    {1318, 8349, 10, 1, 0, 0}, {1318, 8357, 9, 1, 0, 0}, {1318, 8377, 8, 1, 0, 0},
    {1318, 8390, 24, 8, 0, 0}, {1318, 8402, 0, 8, 0, 0}, {1318, 8412, 16, 8, 0, 0},
    {1335, 0, 0, 48, 0, 0}, {1335, 12071, 32, 8, 0, 0}, {1335, 12079, 16, 8, 0, 0},
    {1335, 12087, 40, 8, 0, 0}, {1348, 0, 0, 16, 0, 0}, {1348, 12285, 0, 8, 0, 0},
    {1348, 12292, 8, 8, 0, 0}, {1367, 0, 0, 16, 0, 0}, {1367, 6751, 0, 1, 0, 0},
    {1367, 8500, 2, 1, 0, 0}, {1367, 16902, 3, 1, 0, 0}, {1367, 16914, 8, 8, 0, 0},
    {1380, 0, 0, 24, 0, 0}, {1380, 12784, 16, 8, 0, 0}, {1419, 0, 0, 80, 0, 0},
    {1419, 8862, 16, 8, 0, 0}, {1419, 8882, 48, 8, 0, 0}, {1419, 8897, 24, 8, 0, 0},
    {1419, 8924, 56, 8, 0, 0}, {1419, 8965, 32, 8, 0, 0}, {1433, 0, 0, 152, 0, 0},
    {1433, 9238, 120, 8, 0, 0}, {1433, 9252, 112, 8, 0, 0}, {1433, 9269, 24, 8, 0, 0},
    {1433, 9283, 72, 8, 0, 0}, {1433, 9296, 48, 8, 0, 0}, {1433, 9306, 56, 8, 0, 0},
    {1433, 9330, 80, 8, 0, 0}, {1433, 9339, 16, 8, 0, 0}, {1433, 9352, 64, 8, 0, 0},
    {1433, 9368, 104, 8, 0, 0}, {1433, 9380, 32, 8, 0, 0}, {1433, 9390, 40, 8, 0, 0},
    {1433, 9404, 128, 8, 0, 0}, {1450, 0, 0, 16, 0, 0}, {1450, 3565, 0, 8, 0, 0},
    {1450, 3574, 8, 8, 0, 0}, {1460, 0, 0, 160, 0, 0}, {1460, 9867, 40, 8, 0, 0},
    {1460, 9890, 67, 1, 0, 0}, {1460, 9905, 72, 88, 0, 0}, {1460, 9995, 24, 8, 0, 0},
    {1460, 10026, 32, 8, 0, 0}, {1472, 0, 0, 168, 0, 0}, {1472, 10337, 16, 8, 0, 0},
    {1487, 0, 0, 280, 0, 0}, {1487, 5091, 16, 256, 0, 0}, {1504, 0, 0, 40, 0, 0},
    {1504, 5840, 32, 8, 0, 0}, {1522, 0, 0, 40, 0, 0}, {1522, 6159, 32, 8, 0, 0},
    {1543, 0, 0, 40, 0, 0}, {1543, 10085, 16, 8, 0, 0}, {1556, 0, 0, 944, 0, 0},
    {1556, 10344, 888, 8, 0, 0}, {1556, 10359, 896, 8, 0, 0}, {1556, 10369, 864, 8, 0, 0},
    {1556, 10377, 880, 8, 0, 0}, {1556, 10389, 872, 8, 0, 0}, {1573, 0, 0, 104, 0, 0},
    {1573, 12580, 72, 8, 0, 0}, {1573, 12624, 80, 8, 0, 0}, {1573, 12629, 96, 8, 0, 0},
    {1573, 13315, 88, 8, 0, 0}, {1593, 0, 0, 24, 0, 0}, {1593, 9233, 16, 8, 0, 0},
    {1616, 0, 0, 226240, 0, 0}, {1616, 5131, 10688, 8, 0, 0}, {1616, 5151, 10680, 8, 0, 0},
    {1616, 5538, 79952, 1992, 0, 0}, {1616, 5733, 10768, 8, 0, 0}, {1616, 5813, 10888, 8, 0, 0},
    {1616, 5895, 10672, 8, 0, 0}, {1616, 6057, 7584, 8, 0, 0}, {1616, 6066, 8464, 8, 0, 0},
    {1616, 6221, 224896, 88, 0, 0}, {1616, 6236, 224960, 8, 0, 0}, {1616, 6271, 224968, 8, 0, 0},
    {1616, 6302, 224912, 8, 0, 0}, {1616, 6330, 224896, 8, 0, 0}, {1616, 6362, 224904, 8, 0, 0},
    {1616, 6387, 224936, 8, 0, 0}, {1616, 6417, 224944, 8, 0, 0}, {1616, 6451, 224952, 8, 0, 0},
    {1616, 6487, 224920, 8, 0, 0}, {1616, 6515, 224928, 8, 0, 0}, {1616, 6548, 224976, 8, 0, 0},
    {1616, 6591, 223280, 8, 0, 0}, {1616, 6617, 223288, 8, 0, 0}, {1616, 6636, 223296, 8, 0, 0},
    {1616, 6663, 223304, 8, 0, 0}, {1616, 7092, 7968, 8, 0, 0}, {1616, 7114, 7960, 8, 0, 0},
    {1616, 7134, 7952, 8, 0, 0}, {1616, 7361, 223312, 96, 0, 0}, {1616, 8141, 8448, 8, 0, 0},
    {1616, 8739, 79920, 8, 0, 0}, {1616, 8770, 79896, 8, 0, 0}, {1616, 9739, 7536, 8, 0, 0},
    {1616, 9752, 7512, 4, 0, 0}, {1616, 9766, 7528, 8, 0, 0}, {1616, 9777, 7408, 72, 0, 0},
    {1616, 9792, 7480, 24, 0, 0}, {1616, 10499, 7272, 8, 0, 0}, {1616, 10533, 7632, 8, 0, 0},
    {1616, 10553, 7608, 8, 0, 0}, {1616, 10571, 7640, 8, 0, 0}, {1616, 10596, 7656, 8, 0, 0},
    {1616, 10624, 7664, 8, 0, 0}, {1616, 10645, 7672, 8, 0, 0}, {1616, 10677, 7592, 8, 0, 0},
    {1616, 10693, 7600, 8, 0, 0}, {1616, 12537, 223552, 1216, 0, 0},
    {1616, 12558, 224768, 64, 0, 0}, {1616, 12662, 7264, 8, 0, 0}, {1616, 12915, 10880, 8, 0, 0},
    {1616, 15436, 7576, 8, 0, 0}, {1616, 15444, 8456, 8, 0, 0}, {1616, 15930, 7336, 8, 0, 0},
    {1616, 15943, 7352, 8, 0, 0}, {1616, 16306, 81944, 141336, 0, 0},
    {1616, 16353, 180256, 9752, 0, 0}, {1616, 16368, 180264, 9744, 0, 0},
    {1616, 16395, 190024, 480, 0, 0}, {1616, 16428, 81952, 98304, 0, 0},
    {1616, 17052, 10752, 8, 0, 0}, {1616, 17069, 10712, 8, 0, 0}, {1616, 17093, 10696, 8, 0, 0},
    {1616, 17110, 10704, 8, 0, 0}, {1616, 17321, 10632, 24, 0, 0}, {1654, 0, 0, 40, 0, 0},
    {1654, 5392, 32, 8, 0, 0}, {1654, 12792, 24, 8, 0, 0}, {1667, 0, 0, 32, 0, 0},
    {1667, 11860, 16, 8, 0, 0}, {1667, 11878, 24, 4, 0, 0}, {1680, 0, 0, 40, 0, 0},
    {1680, 9117, 24, 4, 0, 0}, {1680, 12624, 0, 8, 0, 0}, {1680, 13011, 16, 8, 0, 0},
    {1680, 16273, 8, 4, 0, 0}, {1692, 0, 0, 16, 0, 0}, {1692, 12285, 0, 8, 0, 0},
    {1704, 0, 0, 32, 0, 0}, {1704, 12591, 16, 8, 0, 0}, {1704, 12604, 24, 8, 0, 0},
    {1716, 0, 0, 152, 0, 0}, {1716, 12229, 24, 8, 0, 0}, {1716, 16988, 64, 8, 0, 0},
    {1735, 0, 0, 32, 0, 0}, {1735, 12491, 0, 8, 0, 0}, {1747, 0, 0, 48, 0, 0},
    {1747, 10502, 16, 8, 0, 0}, {1747, 10510, 24, 8, 0, 0}, {1762, 0, 0, 104, 0, 0},
    {1762, 12050, 56, 8, 0, 0}, {1774, 0, 0, 104, 0, 0}, {1774, 12234, 16, 8, 0, 0},
    {1774, 12242, 40, 8, 0, 0}, {1774, 12250, 24, 8, 0, 0}, {1774, 12259, 56, 8, 0, 0},
    {1789, 0, 0, 80, 0, 0}, {1789, 12624, 72, 8, 0, 0}, {1807, 0, 0, 112, 0, 0},
    {1807, 12924, 72, 8, 0, 0}, {1807, 12943, 48, 8, 0, 0}, {1821, 0, 0, 112, 0, 0},
    {1821, 9045, 88, 8, 0, 0}, {1821, 9054, 96, 8, 0, 0}, {1821, 12616, 72, 8, 0, 0},
    {1821, 15094, 80, 8, 0, 0}, {1837, 0, 0, 16, 0, 0}, {1837, 12807, 0, 4, 0, 0},
    {1837, 12817, 0, 8, 0, 0}, {1837, 12857, 8, 8, 0, 0}, {1937, 0, 0, 200, 0, 0},
    {1937, 9064, 16, 8, 0, 0}, {1937, 10292, 48, 8, 0, 0}, {1937, 12199, 32, 8, 0, 0},
    {1937, 14468, 64, 128, 0, 0}, {1937, 15463, 40, 8, 0, 0}, {1937, 16873, 24, 8, 0, 0},
    {1949, 0, 0, 40, 0, 0}, {1949, 14763, 16, 8, 0, 0}, {1949, 15041, 32, 8, 0, 0},
    {1949, 15046, 24, 8, 0, 0}, {1963, 0, 0, 80, 0, 0}, {1963, 16908, 72, 8, 0, 0},
    {2017, 0, 0, 144, 0, 0}, {2017, 8570, 104, 8, 0, 0}, {2017, 8598, 112, 8, 0, 0},
    {2017, 9045, 80, 8, 0, 0}, {2017, 11696, 88, 8, 0, 0}, {2017, 12388, 136, 8, 0, 0},
    {2017, 12580, 72, 8, 0, 0}, {2017, 13011, 96, 8, 0, 0}, {2017, 13664, 128, 8, 0, 0},
    {2017, 15821, 120, 8, 0, 0}, {2037, 0, 0, 80, 0, 0}, {2037, 7087, 72, 8, 0, 0},
    {2077, 0, 0, 888, 0, 0}, {2077, 5550, 168, 8, 0, 0}, {2077, 5560, 224, 8, 0, 0},
    {2077, 5580, 216, 8, 0, 0}, {2077, 5870, 80, 8, 0, 0}, {2077, 6175, 120, 8, 0, 0},
    {2077, 6188, 128, 8, 0, 0}, {2077, 7551, 232, 8, 0, 0}, {2077, 7739, 136, 8, 0, 0},
    {2077, 7757, 72, 8, 0, 0}, {2077, 7862, 256, 8, 0, 0}, {2077, 8141, 152, 8, 0, 0},
    {2077, 8730, 144, 8, 0, 0}, {2077, 10814, 16, 8, 0, 0}, {2077, 12645, 184, 8, 0, 0},
    {2077, 12662, 8, 8, 0, 0}, {2077, 13636, 0, 8, 0, 0}, {2077, 15858, 176, 8, 0, 0},
    {2077, 15885, 328, 8, 0, 0}, {2077, 15905, 336, 8, 0, 0}, {2091, 0, 0, 40, 0, 0},
    {2091, 15746, 24, 8, 0, 0}, {2091, 15755, 16, 8, 0, 0}, {2109, 0, 0, 40, 0, 0},
    {2109, 12792, 32, 8, 0, 0}, {2123, 0, 0, 424, 0, 0}, {2123, 16032, 256, 8, 0, 0},
    {2123, 16040, 336, 8, 0, 0}, {2123, 16049, 32, 8, 0, 0}, {2123, 16062, 352, 8, 0, 0},
    {2123, 16071, 192, 8, 0, 0}, {2123, 16080, 48, 8, 0, 0}, {2123, 16091, 264, 8, 0, 0},
    {2123, 16099, 288, 8, 0, 0}, {2123, 16113, 168, 8, 0, 0}, {2123, 16122, 40, 8, 0, 0},
    {2123, 16134, 240, 8, 0, 0}, {2123, 16145, 344, 8, 0, 0}, {2123, 16152, 24, 8, 0, 0},
    {2123, 16160, 88, 8, 0, 0}, {2123, 16168, 360, 8, 0, 0}, {2123, 16182, 184, 8, 0, 0},
    {2123, 16194, 208, 8, 0, 0}, {2136, 0, 0, 112, 0, 0}, {2136, 8547, 72, 8, 0, 0},
    {2136, 12878, 80, 8, 0, 0}, {2136, 14017, 104, 8, 0, 0}, {2157, 0, 0, 64, 0, 0},
    {2157, 7849, 56, 8, 0, 0}, {2173, 0, 0, 24, 0, 0}, {2173, 12841, 16, 8, 0, 0},
    {2185, 0, 0, 64, 0, 0}, {2185, 17214, 24, 8, 0, 0}, {2185, 17234, 16, 8, 0, 0},
    {2201, 0, 0, 208, 0, 0}, {2201, 5039, 192, 8, 0, 0}, {2201, 9028, 24, 8, 0, 0},
    {2201, 11505, 16, 8, 0, 0}, {2201, 12730, 48, 8, 0, 0}, {2201, 16615, 136, 8, 0, 0},
    {2201, 16639, 144, 8, 0, 0}, {2201, 16663, 128, 8, 0, 0}, {2201, 16687, 104, 8, 0, 0},
    {2201, 16711, 112, 8, 0, 0}, {2201, 16735, 96, 8, 0, 0}, {2316, 0, 0, 128, 0, 0},
    {2316, 13320, 104, 8, 0, 0}, {2316, 13333, 96, 8, 0, 0}, {2568, 0, 0, 304, 0, 0},
    {2568, 5971, 80, 8, 0, 0}, {2568, 6007, 240, 8, 0, 0}, {2568, 12319, 24, 8, 0, 0},
    {2568, 12334, 32, 8, 0, 0}, {2568, 13353, 232, 8, 0, 0}, {2568, 13980, 208, 8, 0, 0},
    {2568, 13992, 216, 8, 0, 0}, {2568, 14001, 224, 8, 0, 0}, {2568, 14730, 16, 8, 0, 0},
    {2715, 0, 0, 24, 0, 0}, {2715, 5384, 16, 8, 0, 0}, {2756, 0, 0, 24, 0, 0},
    {2756, 8449, 16, 8, 0, 0}, {2791, 0, 0, 16, 0, 0}, {2791, 8789, 0, 8, 0, 0},
    {2791, 13650, 8, 8, 0, 0}, {2839, 0, 0, 88, 0, 0}, {2839, 8869, 0, 8, 0, 0},
    {2839, 8905, 16, 8, 0, 0}, {2839, 8915, 40, 8, 0, 0}, {2839, 9182, 48, 8, 0, 0},
    {2839, 10776, 56, 8, 0, 0}, {2839, 11830, 80, 8, 0, 0}, {2839, 13163, 74, 1, 0, 0},
    {2839, 13641, 8, 8, 0, 0}, {2839, 14736, 64, 8, 0, 0}, {2859, 0, 0, 32, 0, 0},
    {2859, 10975, 24, 8, 0, 0}, {2877, 0, 0, 112, 0, 0}, {2877, 12204, 40, 8, 0, 0},
    {2919, 0, 0, 346568, 0, 0}, {2919, 5733, 2560, 256, 0, 0}, {2919, 5750, 2816, 4, 0, 0},
    {2919, 5813, 10752, 16, 0, 0}, {2919, 6221, 14216, 8, 0, 0}, {2919, 6330, 14216, 8, 0, 0},
    {2919, 10875, 936, 8, 0, 0}, {2919, 12915, 1304, 16, 0, 0}, {2919, 14407, 1384, 1040, 0, 0},
    {2919, 16306, 10792, 3416, 0, 0}, {2952, 0, 0, 1104, 0, 0}, {2952, 5691, 1024, 8, 0, 0},
    {2952, 5712, 1032, 8, 0, 0}, {2952, 5865, 0, 888, 0, 0}, {2971, 0, 0, 32, 0, 0},
    {2971, 10975, 24, 8, 0, 0}, {5031, 0, 0, 32, 0, 0}, {5031, 8442, 8, 8, 0, 0},
    {5031, 16608, 16, 8, 0, 0}, {5031, 16878, 0, 8, 0, 0}, {5048, 0, 0, 32, 0, 0},
    {5048, 8422, 24, 8, 0, 0}, {5048, 10740, 16, 8, 0, 0}, {5418, 0, 0, 32, 0, 0},
    {5418, 8005, 24, 8, 0, 0}, {5418, 17252, 16, 8, 0, 0}, {5526, 0, 0, 64, 0, 0},
    {5526, 5392, 32, 8, 0, 0}, {5526, 12775, 40, 8, 0, 0}, {5768, 0, 0, 24, 0, 0},
    {5768, 9233, 0, 8, 0, 0}, {6143, 0, 0, 32, 0, 0}, {6143, 10975, 24, 8, 0, 0},
    {6719, 0, 0, 32, 0, 0}, {6719, 6582, 0, 8, 0, 0}, {6719, 12530, 8, 8, 0, 0},
    {6736, 0, 0, 32, 0, 0}, {6736, 10916, 16, 8, 0, 0}, {6736, 10963, 24, 8, 0, 0},
    {6821, 0, 0, 32, 0, 0}, {6821, 6856, 16, 8, 0, 0}, {8029, 0, 0, 56, 0, 0},
    {8029, 7989, 48, 8, 0, 0}, {8049, 0, 0, 56, 0, 0}, {8049, 8043, 32, 8, 0, 0},
    {8065, 0, 0, 216, 0, 0}, {8065, 11630, 24, 8, 0, 0}, {8065, 11640, 40, 8, 0, 0},
    {8308, 0, 0, 56, 0, 0}, {8308, 8106, 16, 8, 0, 0}, {8308, 8123, 40, 8, 0, 0},
    {8626, 0, 0, 56, 0, 0}, {8626, 8509, 40, 8, 0, 0}, {8626, 8522, 32, 8, 0, 0},
    {8626, 8532, 24, 8, 0, 0}, {8626, 13022, 48, 8, 0, 0}, {9104, 0, 0, 32, 0, 0},
    {9104, 9233, 16, 8, 0, 0}, {9104, 10913, 24, 8, 0, 0}, {9717, 0, 0, 24, 0, 0},
    {9717, 12865, 16, 8, 0, 0}, {9730, 0, 0, 64, 0, 0}, {9730, 5453, 24, 8, 0, 0},
    {9730, 13093, 16, 8, 0, 0}, {9730, 13184, 32, 8, 0, 0}, {11547, 0, 0, 32, 0, 0},
    {11547, 6876, 16, 8, 0, 0}, {11547, 12878, 24, 8, 0, 0}, {11758, 0, 0, 32, 0, 0},
    {11758, 10975, 24, 8, 0, 0}, {11801, 0, 0, 24, 0, 0}, {11917, 0, 0, 40, 0, 0},
    {11917, 11650, 32, 8, 0, 0}, {11917, 14763, 16, 8, 0, 0}, {11917, 15041, 24, 8, 0, 0},
    {11937, 0, 0, 152, 0, 0}, {11937, 6199, 72, 8, 0, 0}, {11937, 6205, 128, 8, 0, 0},
    {11937, 9233, 88, 8, 0, 0}, {11937, 11565, 112, 8, 0, 0}, {11937, 11968, 120, 8, 0, 0},
    {11937, 14117, 0, 56, 0, 0}, {11954, 0, 0, 56, 0, 0}, {11954, 11505, 40, 8, 0, 0},
    {11954, 12662, 24, 8, 0, 0}, {11954, 14076, 48, 8, 0, 0}, {12097, 0, 0, 48, 0, 0},
    {12097, 16091, 24, 8, 0, 0}, {12097, 16168, 32, 8, 0, 0}, {12097, 16273, 0, 8, 0, 0},
    {12141, 0, 0, 40, 0, 0}, {12141, 9233, 24, 8, 0, 0}, {12141, 11043, 16, 8, 0, 0},
    {12172, 0, 0, 24, 0, 0}, {12172, 12151, 16, 8, 0, 0}, {12995, 0, 0, 64, 0, 0},
    {12995, 8095, 48, 8, 0, 0}, {12995, 8114, 24, 8, 0, 0}, {12995, 8123, 56, 8, 0, 0},
    {13301, 0, 0, 80, 0, 0}, {13301, 5453, 24, 8, 0, 0}, {13301, 9123, 16, 8, 0, 0},
    {13301, 11562, 32, 8, 0, 0}, {13766, 0, 0, 64, 0, 0}, {13766, 13711, 32, 8, 0, 0},
    {13766, 13720, 40, 8, 0, 0}, {13766, 13729, 16, 8, 0, 0}, {13766, 13738, 48, 8, 0, 0},
    {13766, 13748, 24, 8, 0, 0}, {13874, 0, 0, 208, 0, 0}, {13874, 178, 160, 8, 0, 0},
    {13874, 188, 152, 8, 0, 0}, {13874, 304, 136, 8, 0, 0}, {13874, 437, 176, 8, 0, 0},
    {13874, 452, 144, 8, 0, 0}, {13874, 467, 184, 8, 0, 0}, {13874, 658, 200, 8, 0, 0},
    {13874, 684, 168, 8, 0, 0}, {13874, 787, 192, 8, 0, 0}, {13874, 2584, 128, 8, 0, 0},
    {13874, 5825, 120, 8, 0, 0}, {13874, 5916, 80, 8, 0, 0}, {13874, 13698, 112, 8, 0, 0},
    {13874, 14189, 88, 8, 0, 0}, {13874, 14886, 72, 8, 0, 0}, {13874, 15826, 96, 8, 0, 0},
    {13874, 16212, 104, 8, 0, 0}, {13944, 0, 0, 48, 0, 0}, {13944, 11654, 40, 8, 0, 0},
    {13944, 14763, 16, 8, 0, 0}, {13944, 15041, 32, 8, 0, 0}, {13944, 15046, 24, 8, 0, 0},
    {14092, 0, 0, 32, 0, 0}, {14092, 14315, 24, 8, 0, 0}, {14319, 0, 0, 32, 0, 0},
    {14319, 10975, 24, 8, 0, 0}, {14377, 0, 0, 16, 0, 0}, {14377, 10292, 8, 8, 0, 0},
    {14377, 11505, 0, 8, 0, 0}, {14386, 0, 0, 48, 0, 0}, {14386, 14400, 16, 8, 0, 0},
    {14424, 0, 0, 72, 0, 0}, {14424, 5932, 40, 8, 0, 0}, {14424, 5942, 48, 8, 0, 0},
    {14902, 0, 0, 32, 0, 0}, {14902, 14448, 16, 8, 0, 0}, {15232, 0, 0, 32, 0, 0},
    {15232, 10975, 24, 8, 0, 0}, {15246, 0, 0, 528, 0, 0}, {15246, 7849, 8, 512, 0, 0},
    {15246, 14107, 520, 8, 0, 0}, {15259, 0, 0, 263248, 0, 0}, {15259, 12456, 512, 8, 0, 0},
    {15259, 12468, 520, 4, 0, 0}, {15282, 0, 0, 32, 0, 0}, {15282, 11505, 0, 8, 0, 0},
    {15282, 12662, 16, 8, 0, 0}, {15300, 0, 0, 48, 0, 0}, {15300, 5123, 0, 8, 0, 0},
    {15300, 9202, 24, 8, 0, 0}, {15300, 12718, 20, 4, 0, 0}, {15300, 13565, 8, 8, 0, 0},
    {15320, 0, 0, 40, 0, 0}, {15320, 11025, 4, 4, 0, 0}, {15338, 0, 0, 24, 0, 0},
    {15359, 0, 0, 48, 0, 0}, {15359, 5442, 32, 4, 0, 0}, {15359, 9192, 8, 8, 0, 0},
    {15359, 12215, 44, 4, 0, 0}, {15359, 12676, 40, 4, 0, 0}, {15359, 14041, 0, 8, 0, 0},
    {15359, 15457, 36, 4, 0, 0}, {15384, 0, 0, 40, 0, 0}, {15384, 12865, 24, 8, 0, 0},
    {15384, 12869, 32, 8, 0, 0}, {15384, 16273, 16, 8, 0, 0}, {15763, 0, 0, 496, 0, 0},
    {15763, 10913, 16, 8, 0, 0}, {15763, 12667, 32, 8, 0, 0}, {15763, 12742, 24, 4, 0, 0},
    {15763, 16914, 40, 456, 0, 0}, {16791, 0, 0, 32, 0, 0}, {16791, 10975, 24, 8, 0, 0},
    {16809, 0, 0, 56, 0, 0}, {16809, 5453, 16, 8, 0, 0}, {16809, 13184, 40, 8, 0, 0},
    {17279, 0, 0, 32, 0, 0}, {17279, 8077, 16, 8, 0, 0}, {17279, 14286, 24, 8, 0, 0},
    {17444, 0, 0, 88, 0, 0}, {17444, 10283, 80, 8, 0, 0}, {17505, 0, 0, 48, 0, 0},
    {17505, 11492, 24, 8, 0, 0}, {17505, 14076, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {310, 5}, {324, 4}, {2686, 22}, {12530, 5},
};

static const struct table_type types[] = {
    {12, 868, 88, 88, 0, 8}, {57, 918, 72, 72, 8, 6}, {71, 891, 96, 96, 14, 9},
    {340, 1394, 24, 24, 23, 1}, {405, 1573, 104, 104, 24, 10}, {417, 10786, 72, 72, 34, 2},
    {648, 1789, 80, 80, 36, 7}, {676, 1821, 112, 112, 43, 10}, {1023, 1023, 64, 64, 53, 0},
    {2367, 1963, 80, 80, 53, 7}, {2399, 2017, 144, 144, 60, 15}, {2411, 2037, 80, 80, 75, 7},
    {2483, 2136, 112, 112, 82, 9}, {2502, 2136, 112, 112, 91, 9}, {2521, 2136, 112, 112, 100, 9},
    {3023, 3049, 48, 48, 109, 3}, {3093, 357, 112, 112, 112, 11}, {3109, 9700, 24, 24, 123, 1},
    {3129, 2422, 168, 168, 124, 15}, {3143, 2430, 32, 32, 139, 2}, {3172, 128, 40, 40, 141, 0},
    {3188, 128, 40, 40, 141, 0}, {3204, 2739, 32, 32, 141, 2}, {3220, 27, 104, 104, 143, 0},
    {3239, 41, 152, 152, 143, 1}, {3260, 4359, 48, 48, 144, 3}, {3281, 4398, 64, 64, 147, 3},
    {3305, 4376, 48, 48, 150, 3}, {3324, 215, 48, 48, 153, 1}, {3337, 2237, 88, 88, 154, 3},
    {3349, 2592, 72, 72, 157, 3}, {3361, 15488, 80, 80, 160, 1}, {3380, 972, 160, 160, 161, 10},
    {3397, 154, 128, 128, 171, 3}, {3418, 226, 32, 32, 174, 2}, {3438, 2381, 32, 32, 176, 1},
    {3463, 15473, 96, 96, 177, 2}, {3478, 1167, 40, 40, 179, 1}, {3493, 1147, 32, 32, 180, 1},
    {3513, 253, 64, 64, 181, 2}, {3598, 383, 32, 32, 183, 0}, {3612, 394, 40, 40, 183, 0},
    {3642, 6783, 40, 40, 183, 0}, {3668, 2000, 96, 40, 183, 1}, {3696, 17335, 32, 32, 184, 0},
    {3737, 14201, 48, 48, 184, 4}, {3756, 5998, 152, 152, 188, 3}, {3775, 5998, 152, 152, 191, 3},
    {3794, 5998, 152, 152, 194, 3}, {3813, 6124, 64, 64, 197, 3}, {3825, 9038, 48, 48, 200, 2},
    {3836, 12687, 40, 40, 202, 2}, {3866, 15203, 120, 120, 204, 5},
    {3879, 15839, 200, 200, 209, 12}, {3897, 6132, 24, 24, 221, 1}, {3916, 10893, 32, 32, 222, 2},
    {3928, 2774, 80, 80, 224, 6}, {3942, 2935, 72, 72, 230, 6}, {3956, 772, 80, 80, 236, 2},
    {3973, 167, 184, 184, 238, 0}, {3994, 202, 224, 224, 238, 1}, {4017, 481, 32, 32, 239, 0},
    {4026, 503, 32, 32, 239, 1}, {4057, 524, 56, 56, 240, 1}, {4101, 558, 48, 48, 241, 2},
    {4145, 592, 64, 64, 243, 2}, {4183, 620, 56, 56, 245, 3}, {4221, 2346, 56, 56, 248, 0},
    {4259, 729, 56, 56, 248, 0}, {4273, 758, 152, 152, 248, 8}, {4289, 735, 24, 24, 256, 1},
    {4314, 2568, 304, 304, 257, 10}, {4332, 2543, 24, 24, 267, 1}, {4418, 14424, 72, 72, 268, 1},
    {4437, 90, 24, 24, 269, 0}, {4468, 109, 32, 32, 269, 0}, {4499, 367, 33712, 33712, 269, 0},
    {4527, 2247, 35120, 35120, 269, 0}, {4560, 2268, 32, 32, 269, 0}, {4571, 2279, 32, 32, 269, 0},
    {4588, 2279, 32, 32, 269, 0}, {4605, 2303, 32, 32, 269, 0}, {4622, 2303, 32, 32, 269, 0},
    {4639, 2292, 32, 32, 269, 0}, {4654, 2292, 32, 32, 269, 0}, {4669, 2292, 32, 32, 269, 0},
    {4684, 2292, 32, 32, 269, 0}, {4699, 2292, 32, 32, 269, 0}, {4715, 2292, 32, 32, 269, 0},
    {4768, 2332, 264, 264, 269, 3}, {4785, 2450, 40, 40, 272, 1}, {4803, 1867, 32, 32, 273, 0},
    {4820, 1897, 32, 32, 273, 0}, {4835, 1912, 32, 32, 273, 1}, {4851, 1884, 120, 120, 274, 5},
    {4868, 1925, 72, 72, 279, 4}, {4884, 1985, 64, 64, 283, 2}, {4899, 16821, 112, 112, 285, 2},
    {4939, 2056, 24, 24, 287, 0}, {4961, 11818, 56, 56, 287, 5}, {4976, 11801, 24, 24, 292, 1},
    {4996, 16006, 64, 64, 293, 1}, {5067, 7518, 24, 24, 294, 1}, {5402, 5418, 32, 32, 295, 2},
    {5467, 5526, 64, 64, 297, 1}, {5479, 5510, 40, 40, 298, 1}, {5542, 1, 24, 24, 299, 1},
    {5600, 2697, 152, 160, 300, 9}, {5616, 818, 40, 40, 309, 2}, {5638, 834, 56, 56, 311, 4},
    {5661, 2715, 24, 24, 315, 1}, {6015, 989, 56, 56, 316, 3}, {6042, 989, 64, 56, 319, 3},
    {6080, 940, 64, 64, 322, 1}, {6090, 6143, 32, 32, 323, 1}, {6109, 15232, 32, 32, 324, 1},
    {6701, 6736, 32, 32, 325, 2}, {6766, 1033, 24, 24, 327, 1}, {6821, 6821, 32, 32, 328, 2},
    {6833, 1289, 56, 40, 330, 3}, {7087, 1046, 208, 216, 333, 10}, {7153, 4246, 112, 112, 343, 2},
    {7177, 8049, 56, 56, 345, 1}, {7205, 8049, 56, 56, 346, 1}, {7241, 5048, 32, 32, 347, 1},
    {7266, 8029, 56, 56, 348, 1}, {7290, 8065, 216, 216, 349, 1}, {7386, 2645, 48, 48, 350, 1},
    {7418, 2660, 80, 80, 351, 2}, {7452, 2677, 56, 56, 353, 1}, {7581, 2826, 152, 160, 354, 9},
    {7591, 1133, 24, 24, 363, 1}, {7725, 141, 80, 80, 364, 2}, {7878, 1188, 48, 48, 366, 1},
    {7896, 1208, 40, 40, 367, 1}, {7910, 1224, 32, 32, 368, 2}, {7928, 1270, 104, 104, 370, 2},
    {7944, 1244, 32, 32, 372, 2}, {8141, 1335, 48, 48, 374, 0}, {8146, 8308, 56, 56, 374, 2},
    {8164, 2756, 24, 24, 376, 1}, {8175, 8308, 56, 56, 377, 2}, {8192, 2756, 24, 24, 379, 1},
    {8202, 8308, 56, 56, 380, 2}, {8227, 8308, 56, 56, 382, 2}, {8251, 8308, 56, 56, 384, 2},
    {8277, 8308, 56, 56, 386, 2}, {8296, 2756, 24, 24, 388, 1}, {8616, 8626, 56, 56, 389, 4},
    {8983, 9001, 56, 56, 393, 2}, {9079, 9104, 32, 32, 395, 2}, {9138, 9156, 48, 48, 397, 2},
    {9176, 3558, 152, 80, 399, 6}, {9212, 1335, 56, 48, 405, 0}, {9223, 1937, 200, 200, 405, 9},
    {9437, 1433, 152, 152, 414, 15}, {9446, 11547, 32, 32, 429, 2},
    {9467, 11937, 152, 152, 431, 11}, {9496, 11954, 56, 56, 442, 4}, {9521, 13301, 80, 80, 446, 6},
    {9816, 2826, 152, 160, 452, 9}, {9826, 9717, 24, 24, 461, 1}, {9849, 1289, 48, 40, 462, 3},
    {10106, 1543, 40, 40, 465, 2}, {10111, 1487, 280, 280, 467, 1}, {10127, 1504, 32, 40, 468, 1},
    {10144, 1522, 32, 40, 469, 1}, {11019, 1472, 168, 168, 470, 2}, {11034, 14319, 32, 32, 472, 1},
    {11049, 3583, 32, 32, 473, 2}, {11068, 15777, 48, 48, 475, 2}, {11083, 15763, 496, 496, 477, 3},
    {11109, 5099, 56, 56, 480, 4}, {11130, 5881, 40, 40, 484, 1}, {11148, 6771, 32, 32, 485, 2},
    {11164, 7308, 56, 56, 487, 2}, {11187, 7802, 56, 56, 489, 2}, {11227, 7478, 32, 32, 491, 2},
    {11246, 7609, 40, 40, 493, 2}, {11262, 7812, 40, 40, 495, 2}, {11278, 8426, 40, 40, 497, 2},
    {11298, 9086, 32, 32, 499, 2}, {11320, 10060, 72, 72, 501, 5}, {11338, 10900, 56, 56, 506, 1},
    {11355, 13169, 40, 40, 507, 3}, {11374, 13380, 64, 64, 510, 2}, {11397, 13684, 48, 48, 512, 2},
    {11415, 14050, 32, 32, 514, 1}, {11432, 14749, 32, 32, 515, 2}, {11450, 15509, 40, 40, 517, 2},
    {11470, 17488, 56, 56, 519, 3}, {11557, 1472, 168, 168, 522, 2}, {11618, 1635, 56, 56, 524, 4},
    {11669, 11683, 64, 64, 528, 1}, {11718, 1654, 40, 40, 529, 0}, {11723, 2859, 32, 32, 529, 1},
    {11737, 11758, 32, 32, 530, 1}, {11898, 11917, 40, 40, 531, 3}, {12123, 2877, 112, 112, 534, 1},
    {12137, 12141, 40, 40, 535, 2}, {12159, 12172, 24, 24, 537, 1}, {12301, 1289, 48, 40, 538, 3},
    {12344, 12360, 48, 48, 541, 1}, {12377, 1716, 144, 152, 542, 3}, {12397, 1747, 48, 48, 545, 3},
    {12404, 17279, 32, 32, 548, 2}, {12419, 1289, 56, 40, 550, 3}, {12508, 12518, 80, 80, 553, 1},
    {12530, 1774, 104, 104, 554, 3}, {12980, 12995, 64, 64, 557, 3}, {13026, 5789, 40, 40, 560, 1},
    {13046, 11002, 48, 48, 561, 1}, {13066, 12437, 64, 64, 562, 5}, {13100, 2000, 104, 40, 567, 1},
    {13115, 2000, 40, 40, 568, 1}, {13133, 2221, 288, 288, 569, 0}, {13501, 1846, 104, 104, 569, 2},
    {13584, 13603, 80, 80, 571, 1}, {13621, 244, 72, 72, 572, 4}, {13757, 13766, 64, 64, 576, 5},
    {13842, 17444, 88, 88, 581, 2}, {13938, 13944, 48, 48, 583, 4}, {13960, 491, 88, 88, 587, 3},
    {13969, 715, 96, 96, 590, 4}, {14083, 14092, 32, 32, 594, 1}, {14251, 13827, 24, 24, 595, 0},
    {14264, 13549, 48, 48, 595, 1}, {14291, 14300, 40, 40, 596, 3}, {14349, 1937, 200, 200, 599, 9},
    {14353, 14386, 48, 48, 608, 1}, {14442, 1949, 40, 40, 609, 3}, {14653, 13860, 48, 48, 612, 2},
    {14666, 13874, 208, 208, 614, 14}, {14685, 13894, 104, 104, 628, 7},
    {14700, 3007, 32, 32, 635, 2}, {14712, 13910, 32, 32, 637, 0}, {14902, 14902, 32, 32, 637, 2},
    {15055, 16791, 32, 32, 639, 1}, {15074, 16791, 32, 32, 640, 1}, {15110, 10821, 48, 48, 641, 4},
    {15143, 15806, 32, 32, 645, 2}, {15171, 15787, 40, 40, 647, 2}, {15378, 15384, 40, 40, 649, 3},
    {15411, 4923, 152, 152, 652, 9}, {15426, 2000, 64, 40, 661, 1}, {15962, 2000, 48, 40, 662, 1},
    {16222, 5020, 40, 40, 663, 2}, {16252, 2109, 32, 40, 665, 1}, {16258, 2971, 32, 32, 666, 1},
    {16273, 3626, 944, 944, 667, 12}, {16312, 9730, 64, 64, 679, 4}, {16331, 2900, 24, 24, 683, 1},
    {16488, 13206, 24, 24, 684, 1}, {16509, 13206, 24, 24, 685, 1}, {16532, 16290, 64, 64, 686, 6},
    {16553, 16455, 80, 80, 692, 7}, {16568, 16469, 56, 56, 699, 4}, {16588, 16809, 56, 56, 703, 5},
    {16860, 2808, 104, 120, 708, 4}, {16914, 1472, 168, 168, 712, 2}, {17133, 2990, 64, 64, 714, 4},
    {17159, 2990, 64, 64, 718, 4}, {17177, 2990, 64, 64, 722, 4}, {17260, 1289, 56, 40, 726, 3},
    {17348, 271, 56, 56, 729, 4}, {17378, 2465, 168, 168, 733, 16},
    {17412, 2602, 136, 136, 749, 13}, {17459, 2618, 48, 48, 762, 1}, {17484, 17505, 48, 48, 763, 2},
    {17515, 7375, 168, 168, 765, 3}, {17529, 7375, 168, 168, 768, 3},
    {17545, 2628, 184, 184, 771, 2}, {17568, 2201, 208, 208, 773, 9},
};

static const struct table_held held[] = {
    {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {12865, C_MEMBER_OBJECT, 72, 1}, {12624, C_MEMBER_OBJECT, 80, 1},
    {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {12580, C_MEMBER_OBJECT, 72, 1}, {8799, C_MEMBER_OBJECT, 80, 1}, {8804, C_MEMBER_OBJECT, 88, 1},
    {9176, C_MEMBER_OBJECT, 16, 1}, {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1},
    {12704, C_MEMBER_OBJECT, 32, 1}, {16222, C_MEMBER_OBJECT, 40, 1},
    {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1}, {12580, C_MEMBER_OBJECT, 72, 1},
    {12624, C_MEMBER_OBJECT, 80, 1}, {13315, C_MEMBER_OBJECT, 88, 1},
    {12629, C_MEMBER_OBJECT, 96, 1}, {14236, C_MEMBER_OBJECT, 56, 1},
    {14208, C_MEMBER_OBJECT, 64, 1}, {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1},
    {12704, C_MEMBER_OBJECT, 32, 1}, {16222, C_MEMBER_OBJECT, 40, 1},
    {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1}, {12624, C_MEMBER_OBJECT, 72, 1},
    {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {12616, C_MEMBER_OBJECT, 72, 1}, {15094, C_MEMBER_OBJECT, 80, 1},
    {9045, C_MEMBER_OBJECT, 88, 1}, {9054, C_MEMBER_OBJECT, 96, 1}, {8141, C_MEMBER_OBJECT, 16, 1},
    {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {16908, C_MEMBER_OBJECT, 72, 1}, {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1},
    {12704, C_MEMBER_OBJECT, 32, 1}, {16222, C_MEMBER_OBJECT, 40, 1},
    {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1}, {12580, C_MEMBER_OBJECT, 72, 1},
    {9045, C_MEMBER_OBJECT, 80, 1}, {11696, C_MEMBER_OBJECT, 88, 1},
    {13011, C_MEMBER_OBJECT, 96, 1}, {8570, C_MEMBER_OBJECT, 104, 1},
    {8598, C_MEMBER_OBJECT, 112, 1}, {15821, C_MEMBER_OBJECT, 120, 1},
    {13664, C_MEMBER_OBJECT, 128, 1}, {12388, C_MEMBER_OBJECT, 136, 1},
    {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {7087, C_MEMBER_OBJECT, 72, 1}, {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1},
    {12704, C_MEMBER_OBJECT, 32, 1}, {16222, C_MEMBER_OBJECT, 40, 1},
    {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1}, {8547, C_MEMBER_OBJECT, 72, 1},
    {12878, C_MEMBER_OBJECT, 80, 1}, {14017, C_MEMBER_OBJECT, 104, 1},
    {8141, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {8547, C_MEMBER_OBJECT, 72, 1}, {12878, C_MEMBER_OBJECT, 80, 1},
    {14017, C_MEMBER_OBJECT, 104, 1}, {8141, C_MEMBER_OBJECT, 16, 1},
    {5453, C_MEMBER_OBJECT, 24, 1}, {12704, C_MEMBER_OBJECT, 32, 1},
    {16222, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {6760, C_MEMBER_OBJECT, 56, 1},
    {8547, C_MEMBER_OBJECT, 72, 1}, {12878, C_MEMBER_OBJECT, 80, 1},
    {14017, C_MEMBER_OBJECT, 104, 1}, {3079, C_MEMBER_OBJECT, 16, 1},
    {3038, C_MEMBER_OBJECT, 24, 1}, {3059, C_MEMBER_OBJECT, 32, 1}, {9659, C_MEMBER_OBJECT, 16, 1},
    {9554, C_MEMBER_OBJECT, 24, 1}, {9615, C_MEMBER_OBJECT, 32, 1}, {9568, C_MEMBER_OBJECT, 40, 1},
    {9628, C_MEMBER_OBJECT, 48, 1}, {9642, C_MEMBER_OBJECT, 56, 1}, {9668, C_MEMBER_OBJECT, 64, 1},
    {9679, C_MEMBER_OBJECT, 72, 1}, {9582, C_MEMBER_OBJECT, 80, 1}, {9597, C_MEMBER_OBJECT, 88, 1},
    {9539, C_MEMBER_OBJECT, 96, 1}, {9693, C_MEMBER_OBJECT, 16, 1}, {15699, C_MEMBER_OBJECT, 16, 1},
    {15548, C_MEMBER_OBJECT, 24, 1}, {15626, C_MEMBER_OBJECT, 32, 1},
    {15563, C_MEMBER_OBJECT, 40, 1}, {15650, C_MEMBER_OBJECT, 48, 1},
    {15665, C_MEMBER_OBJECT, 56, 1}, {15719, C_MEMBER_OBJECT, 64, 1},
    {15731, C_MEMBER_OBJECT, 72, 1}, {15578, C_MEMBER_OBJECT, 80, 1},
    {15594, C_MEMBER_OBJECT, 88, 1}, {15532, C_MEMBER_OBJECT, 96, 1},
    {15683, C_MEMBER_OBJECT, 120, 1}, {15640, C_MEMBER_OBJECT, 128, 1},
    {15709, C_MEMBER_OBJECT, 136, 1}, {15613, C_MEMBER_OBJECT, 144, 1},
    {15403, C_MEMBER_OBJECT, 16, 1}, {15396, C_MEMBER_OBJECT, 24, 1},
    {12613, C_MEMBER_OBJECT, 16, 1}, {12865, C_MEMBER_OBJECT, 24, 1},
    {16848, C_MEMBER_OBJECT, 104, 1}, {7691, C_MEMBER_OBJECT, 16, 1},
    {7700, C_MEMBER_OBJECT, 24, 1}, {7709, C_MEMBER_OBJECT, 32, 1}, {16944, C_MEMBER_OBJECT, 16, 1},
    {16932, C_MEMBER_OBJECT, 24, 1}, {16921, C_MEMBER_OBJECT, 32, 1},
    {15979, C_MEMBER_OBJECT, 16, 1}, {15998, C_MEMBER_OBJECT, 24, 1},
    {15987, C_MEMBER_OBJECT, 32, 1}, {11703, C_MEMBER_OBJECT, 40, 1},
    {10765, C_MEMBER_OBJECT, 16, 1}, {8133, C_MEMBER_OBJECT, 24, 1}, {9021, C_MEMBER_OBJECT, 32, 1},
    {17293, C_MEMBER_OBJECT, 16, 1}, {8133, C_MEMBER_OBJECT, 24, 1}, {8646, C_MEMBER_OBJECT, 64, 1},
    {12865, C_MEMBER_OBJECT, 64, 1}, {5848, C_MEMBER_OBJECT, 32, 1}, {5855, C_MEMBER_OBJECT, 64, 1},
    {15956, C_MEMBER_OBJECT, 96, 1}, {6582, C_MEMBER_OBJECT, 104, 1},
    {7570, C_MEMBER_OBJECT, 112, 1}, {5458, C_MEMBER_OBJECT, 120, 1},
    {14068, C_MEMBER_OBJECT, 128, 1}, {6793, C_MEMBER_OBJECT, 136, 1},
    {8637, C_MEMBER_OBJECT, 144, 1}, {13195, C_MEMBER_OBJECT, 152, 1},
    {7570, C_MEMBER_OBJECT, 80, 1}, {6582, C_MEMBER_OBJECT, 88, 1}, {14068, C_MEMBER_OBJECT, 96, 1},
    {11505, C_MEMBER_OBJECT, 16, 1}, {8141, C_MEMBER_OBJECT, 24, 1},
    {11500, C_MEMBER_OBJECT, 24, 1}, {5848, C_MEMBER_OBJECT, 32, 1}, {5855, C_MEMBER_OBJECT, 64, 1},
    {13088, C_MEMBER_OBJECT, 32, 1}, {17211, C_MEMBER_OBJECT, 24, 1},
    {14163, C_MEMBER_OBJECT, 40, 1}, {14635, C_MEMBER_OBJECT, 48, 1},
    {12792, C_MEMBER_OBJECT_ARRAY, 32, 0}, {13985, C_MEMBER_OBJECT, 16, 1},
    {17307, C_MEMBER_OBJECT, 24, 1}, {8141, C_MEMBER_OBJECT, 32, 1},
    {17199, C_MEMBER_OBJECT, 40, 1}, {13956, C_MEMBER_OBJECT, 16, 1},
    {8141, C_MEMBER_OBJECT, 136, 1}, {17199, C_MEMBER_OBJECT, 144, 1},
    {13956, C_MEMBER_OBJECT, 16, 1}, {8141, C_MEMBER_OBJECT, 136, 1},
    {17199, C_MEMBER_OBJECT, 144, 1}, {13956, C_MEMBER_OBJECT, 16, 1},
    {8141, C_MEMBER_OBJECT, 136, 1}, {17199, C_MEMBER_OBJECT, 144, 1},
    {5928, C_MEMBER_OBJECT, 16, 1}, {8141, C_MEMBER_OBJECT, 40, 1}, {17199, C_MEMBER_OBJECT, 48, 1},
    {17199, C_MEMBER_OBJECT, 32, 1}, {8141, C_MEMBER_OBJECT, 40, 1}, {7981, C_MEMBER_OBJECT, 16, 1},
    {8656, C_MEMBER_OBJECT, 24, 1}, {7981, C_MEMBER_OBJECT, 72, 1}, {14010, C_MEMBER_OBJECT, 80, 1},
    {17299, C_MEMBER_OBJECT, 88, 1}, {8141, C_MEMBER_OBJECT, 96, 1},
    {17199, C_MEMBER_OBJECT, 104, 1}, {5964, C_MEMBER_OBJECT, 32, 1},
    {8547, C_MEMBER_OBJECT, 40, 1}, {8539, C_MEMBER_OBJECT, 48, 1}, {7981, C_MEMBER_OBJECT, 56, 1},
    {14010, C_MEMBER_OBJECT, 64, 1}, {8656, C_MEMBER_OBJECT, 72, 1},
    {7967, C_MEMBER_OBJECT, 120, 1}, {13366, C_MEMBER_OBJECT, 136, 1},
    {14623, C_MEMBER_OBJECT, 152, 1}, {13956, C_MEMBER_OBJECT, 168, 1},
    {17199, C_MEMBER_OBJECT, 176, 1}, {8141, C_MEMBER_OBJECT, 184, 1},
    {14646, C_MEMBER_OBJECT, 16, 1}, {8141, C_MEMBER_OBJECT, 16, 1},
    {17199, C_MEMBER_OBJECT, 24, 1}, {12191, C_MEMBER_OBJECT, 16, 1},
    {8019, C_MEMBER_OBJECT, 24, 1}, {8539, C_MEMBER_OBJECT, 32, 1}, {10733, C_MEMBER_OBJECT, 40, 1},
    {11509, C_MEMBER_OBJECT, 48, 1}, {10987, C_MEMBER_OBJECT, 56, 1},
    {12885, C_MEMBER_OBJECT, 24, 1}, {12897, C_MEMBER_OBJECT, 32, 1},
    {5499, C_MEMBER_OBJECT, 40, 1}, {13279, C_MEMBER_OBJECT, 48, 1},
    {13291, C_MEMBER_OBJECT, 56, 1}, {13264, C_MEMBER_OBJECT, 64, 1},
    {8842, C_MEMBER_OBJECT, 48, 1}, {12483, C_MEMBER_OBJECT, 72, 1},
    {16848, C_MEMBER_OBJECT, 184, 1}, {6810, C_MEMBER_OBJECT, 24, 1},
    {8656, C_MEMBER_OBJECT, 32, 1}, {8656, C_MEMBER_OBJECT, 32, 1}, {13358, C_MEMBER_OBJECT, 40, 1},
    {8656, C_MEMBER_OBJECT, 32, 1}, {15087, C_MEMBER_OBJECT, 56, 1}, {8656, C_MEMBER_OBJECT, 32, 1},
    {13358, C_MEMBER_OBJECT, 40, 1}, {15087, C_MEMBER_OBJECT, 48, 1},
    {13399, C_MEMBER_OBJECT, 24, 1}, {13413, C_MEMBER_OBJECT, 32, 1},
    {8323, C_MEMBER_OBJECT, 40, 1}, {14024, C_MEMBER_OBJECT, 48, 1},
    {17293, C_MEMBER_OBJECT, 56, 1}, {13149, C_MEMBER_OBJECT, 64, 1},
    {8973, C_MEMBER_OBJECT, 136, 1}, {5982, C_MEMBER_OBJECT, 144, 1},
    {13521, C_MEMBER_OBJECT, 16, 1}, {14730, C_MEMBER_OBJECT, 16, 1},
    {12324, C_MEMBER_OBJECT, 48, 1}, {13432, C_MEMBER_OBJECT, 56, 1},
    {13448, C_MEMBER_OBJECT, 64, 1}, {5971, C_MEMBER_OBJECT, 80, 1},
    {13980, C_MEMBER_OBJECT, 208, 1}, {13992, C_MEMBER_OBJECT, 216, 1},
    {14001, C_MEMBER_OBJECT, 224, 1}, {13353, C_MEMBER_OBJECT, 232, 1},
    {6007, C_MEMBER_OBJECT, 240, 1}, {16838, C_MEMBER_OBJECT, 16, 1},
    {17199, C_MEMBER_OBJECT, 64, 1}, {13345, C_MEMBER_OBJECT, 16, 1},
    {14863, C_MEMBER_OBJECT, 56, 1}, {14821, C_MEMBER_OBJECT, 72, 1},
    {11776, C_MEMBER_OBJECT, 32, 1}, {7687, C_MEMBER_OBJECT, 24, 1},
    {14366, C_MEMBER_OBJECT, 40, 1}, {12584, C_MEMBER_OBJECT, 64, 1},
    {11531, C_MEMBER_OBJECT, 72, 1}, {13787, C_MEMBER_OBJECT, 96, 1},
    {13807, C_MEMBER_OBJECT, 104, 1}, {2360, C_MEMBER_OBJECT, 16, 1},
    {7687, C_MEMBER_OBJECT, 32, 1}, {13163, C_MEMBER_OBJECT, 48, 1},
    {14333, C_MEMBER_OBJECT, 56, 1}, {14227, C_MEMBER_OBJECT, 40, 1},
    {17199, C_MEMBER_OBJECT, 48, 1}, {14632, C_MEMBER_OBJECT, 16, 1},
    {5956, C_MEMBER_OBJECT, 32, 1}, {5453, C_MEMBER_OBJECT, 16, 1}, {11562, C_MEMBER_OBJECT, 24, 1},
    {17199, C_MEMBER_OBJECT, 32, 1}, {11790, C_MEMBER_OBJECT, 40, 1},
    {15868, C_MEMBER_OBJECT, 48, 1}, {17199, C_MEMBER_OBJECT, 16, 1},
    {11598, C_MEMBER_OBJECT, 32, 1}, {16908, C_MEMBER_OBJECT, 16, 1},
    {17252, C_MEMBER_OBJECT, 16, 1}, {8005, C_MEMBER_OBJECT, 24, 1},
    {17199, C_MEMBER_OBJECT, 48, 1}, {5439, C_MEMBER_OBJECT, 24, 1}, {8141, C_MEMBER_OBJECT, 16, 1},
    {5318, C_MEMBER_OBJECT, 16, 1}, {5275, C_MEMBER_OBJECT, 24, 1}, {5306, C_MEMBER_OBJECT, 32, 1},
    {5172, C_MEMBER_OBJECT, 40, 1}, {5283, C_MEMBER_OBJECT, 56, 1}, {5216, C_MEMBER_OBJECT, 96, 1},
    {5195, C_MEMBER_OBJECT, 104, 1}, {5236, C_MEMBER_OBJECT, 112, 1},
    {5255, C_MEMBER_OBJECT, 120, 1}, {5333, C_MEMBER_OBJECT, 16, 1}, {5341, C_MEMBER_OBJECT, 24, 1},
    {5353, C_MEMBER_OBJECT, 16, 1}, {5368, C_MEMBER_OBJECT, 24, 1}, {5361, C_MEMBER_OBJECT, 32, 1},
    {5376, C_MEMBER_OBJECT, 40, 1}, {5384, C_MEMBER_OBJECT, 16, 1}, {12043, C_MEMBER_OBJECT, 24, 1},
    {12034, C_MEMBER_OBJECT, 32, 1}, {12057, C_MEMBER_OBJECT, 40, 1},
    {12043, C_MEMBER_OBJECT, 24, 1}, {12034, C_MEMBER_OBJECT, 32, 1},
    {12057, C_MEMBER_OBJECT, 40, 1}, {12759, C_MEMBER_OBJECT, 56, 1},
    {10975, C_MEMBER_OBJECT, 24, 1}, {10975, C_MEMBER_OBJECT, 24, 1},
    {10916, C_MEMBER_OBJECT, 16, 1}, {10963, C_MEMBER_OBJECT, 24, 1},
    {12800, C_MEMBER_OBJECT, 16, 1}, {6856, C_MEMBER_OBJECT, 16, 1}, {6868, C_MEMBER_OBJECT, 24, 1},
    {7842, C_MEMBER_OBJECT, 16, 1}, {7824, C_MEMBER_OBJECT, 24, 1}, {7831, C_MEMBER_OBJECT, 32, 1},
    {6909, C_MEMBER_OBJECT, 24, 1}, {7023, C_MEMBER_OBJECT, 32, 1}, {6919, C_MEMBER_OBJECT, 40, 1},
    {6996, C_MEMBER_OBJECT, 96, 1}, {6977, C_MEMBER_OBJECT, 104, 1},
    {6937, C_MEMBER_OBJECT, 112, 1}, {7015, C_MEMBER_OBJECT, 120, 1},
    {7047, C_MEMBER_OBJECT, 128, 1}, {6964, C_MEMBER_OBJECT, 136, 1},
    {7072, C_MEMBER_OBJECT, 144, 1}, {12952, C_MEMBER_OBJECT, 96, 1},
    {12965, C_MEMBER_OBJECT, 104, 1}, {8043, C_MEMBER_OBJECT, 32, 1},
    {8043, C_MEMBER_OBJECT, 32, 1}, {8422, C_MEMBER_OBJECT, 24, 1}, {7989, C_MEMBER_OBJECT, 48, 1},
    {17199, C_MEMBER_OBJECT, 208, 1}, {8141, C_MEMBER_OBJECT, 24, 1},
    {8141, C_MEMBER_OBJECT, 24, 1}, {16848, C_MEMBER_OBJECT, 64, 1}, {6167, C_MEMBER_OBJECT, 24, 1},
    {10038, C_MEMBER_OBJECT, 16, 1}, {9995, C_MEMBER_OBJECT, 24, 1},
    {10026, C_MEMBER_OBJECT, 32, 1}, {9867, C_MEMBER_OBJECT, 40, 1},
    {10003, C_MEMBER_OBJECT, 56, 1}, {9936, C_MEMBER_OBJECT, 96, 1},
    {9915, C_MEMBER_OBJECT, 104, 1}, {9956, C_MEMBER_OBJECT, 112, 1},
    {9975, C_MEMBER_OBJECT, 120, 1}, {7789, C_MEMBER_OBJECT, 16, 1},
    {13781, C_MEMBER_OBJECT, 40, 1}, {12624, C_MEMBER_OBJECT, 72, 1},
    {16601, C_MEMBER_OBJECT, 40, 1}, {16601, C_MEMBER_OBJECT, 32, 1},
    {13011, C_MEMBER_OBJECT, 16, 1}, {12624, C_MEMBER_OBJECT, 24, 1},
    {16232, C_MEMBER_OBJECT, 64, 1}, {9117, C_MEMBER_OBJECT, 72, 1},
    {11784, C_MEMBER_OBJECT, 16, 1}, {10053, C_MEMBER_OBJECT, 24, 1},
    {8106, C_MEMBER_OBJECT, 16, 1}, {8123, C_MEMBER_OBJECT, 40, 1}, {8449, C_MEMBER_OBJECT, 16, 1},
    {8106, C_MEMBER_OBJECT, 16, 1}, {8123, C_MEMBER_OBJECT, 40, 1}, {8449, C_MEMBER_OBJECT, 16, 1},
    {8106, C_MEMBER_OBJECT, 16, 1}, {8123, C_MEMBER_OBJECT, 40, 1}, {8106, C_MEMBER_OBJECT, 16, 1},
    {8123, C_MEMBER_OBJECT, 40, 1}, {8106, C_MEMBER_OBJECT, 16, 1}, {8123, C_MEMBER_OBJECT, 40, 1},
    {8106, C_MEMBER_OBJECT, 16, 1}, {8123, C_MEMBER_OBJECT, 40, 1}, {8449, C_MEMBER_OBJECT, 16, 1},
    {8532, C_MEMBER_OBJECT, 24, 1}, {8522, C_MEMBER_OBJECT, 32, 1}, {8509, C_MEMBER_OBJECT, 40, 1},
    {13022, C_MEMBER_OBJECT, 48, 1}, {15051, C_MEMBER_OBJECT, 16, 1},
    {10928, C_MEMBER_OBJECT, 24, 1}, {9233, C_MEMBER_OBJECT, 16, 1},
    {10913, C_MEMBER_OBJECT, 24, 1}, {15051, C_MEMBER_OBJECT, 16, 1},
    {10945, C_MEMBER_OBJECT, 24, 1}, {8862, C_MEMBER_OBJECT, 16, 1}, {8965, C_MEMBER_OBJECT, 32, 1},
    {8882, C_MEMBER_OBJECT, 48, 1}, {8924, C_MEMBER_OBJECT, 56, 1}, {8939, C_MEMBER_OBJECT, 64, 1},
    {3544, C_MEMBER_OBJECT_ARRAY, 72, 0}, {14479, C_MEMBER_OBJECT, 64, 1},
    {14497, C_MEMBER_OBJECT, 80, 1}, {14515, C_MEMBER_OBJECT, 96, 1},
    {14533, C_MEMBER_OBJECT, 112, 1}, {14551, C_MEMBER_OBJECT, 128, 1},
    {14569, C_MEMBER_OBJECT, 144, 1}, {14587, C_MEMBER_OBJECT, 160, 1},
    {14605, C_MEMBER_OBJECT, 176, 1}, {17199, C_MEMBER_OBJECT, 192, 1},
    {9339, C_MEMBER_OBJECT, 16, 1}, {9269, C_MEMBER_OBJECT, 24, 1}, {9380, C_MEMBER_OBJECT, 32, 1},
    {9390, C_MEMBER_OBJECT, 40, 1}, {9296, C_MEMBER_OBJECT, 48, 1}, {9306, C_MEMBER_OBJECT, 56, 1},
    {9352, C_MEMBER_OBJECT, 64, 1}, {9283, C_MEMBER_OBJECT, 72, 1}, {9330, C_MEMBER_OBJECT, 80, 1},
    {9320, C_MEMBER_OBJECT, 88, 1}, {9420, C_MEMBER_OBJECT, 96, 1}, {9368, C_MEMBER_OBJECT, 104, 1},
    {9252, C_MEMBER_OBJECT, 112, 1}, {9238, C_MEMBER_OBJECT, 120, 1},
    {9404, C_MEMBER_OBJECT, 128, 1}, {6876, C_MEMBER_OBJECT, 16, 1},
    {12878, C_MEMBER_OBJECT, 24, 1}, {14141, C_MEMBER_OBJECT, 16, 1},
    {14131, C_MEMBER_OBJECT, 24, 1}, {14122, C_MEMBER_OBJECT, 40, 1},
    {14151, C_MEMBER_OBJECT, 48, 1}, {6199, C_MEMBER_OBJECT, 72, 1}, {9233, C_MEMBER_OBJECT, 88, 1},
    {11565, C_MEMBER_OBJECT, 112, 1}, {11968, C_MEMBER_OBJECT, 120, 1},
    {6205, C_MEMBER_OBJECT, 128, 1}, {8141, C_MEMBER_OBJECT, 136, 1},
    {17199, C_MEMBER_OBJECT, 144, 1}, {13636, C_MEMBER_OBJECT, 16, 1},
    {12662, C_MEMBER_OBJECT, 24, 1}, {11505, C_MEMBER_OBJECT, 40, 1},
    {14076, C_MEMBER_OBJECT, 48, 1}, {9123, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1},
    {11562, C_MEMBER_OBJECT, 32, 1}, {8141, C_MEMBER_OBJECT, 40, 1},
    {17199, C_MEMBER_OBJECT, 48, 1}, {13529, C_MEMBER_OBJECT, 56, 1},
    {10038, C_MEMBER_OBJECT, 16, 1}, {9995, C_MEMBER_OBJECT, 24, 1},
    {10026, C_MEMBER_OBJECT, 32, 1}, {9867, C_MEMBER_OBJECT, 40, 1},
    {10003, C_MEMBER_OBJECT, 56, 1}, {9936, C_MEMBER_OBJECT, 96, 1},
    {9915, C_MEMBER_OBJECT, 104, 1}, {9956, C_MEMBER_OBJECT, 112, 1},
    {9975, C_MEMBER_OBJECT, 120, 1}, {12865, C_MEMBER_OBJECT, 16, 1},
    {7842, C_MEMBER_OBJECT, 16, 1}, {7824, C_MEMBER_OBJECT, 24, 1}, {7831, C_MEMBER_OBJECT, 32, 1},
    {10085, C_MEMBER_OBJECT, 16, 1}, {10092, C_MEMBER_OBJECT, 24, 1},
    {5091, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5840, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {6159, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10337, C_MEMBER_OBJECT, 16, 1},
    {10321, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10975, C_MEMBER_OBJECT, 24, 1},
    {13226, C_MEMBER_OBJECT, 16, 1}, {15846, C_MEMBER_OBJECT, 24, 1},
    {7854, C_MEMBER_OBJECT, 16, 1}, {17199, C_MEMBER_OBJECT, 32, 1},
    {10913, C_MEMBER_OBJECT, 16, 1}, {12667, C_MEMBER_OBJECT, 32, 1},
    {16914, C_MEMBER_OBJECT_ARRAY, 40, 57}, {16026, C_MEMBER_OBJECT, 16, 1},
    {10913, C_MEMBER_OBJECT, 24, 1}, {5910, C_MEMBER_OBJECT, 32, 1},
    {10757, C_MEMBER_OBJECT, 40, 1}, {10913, C_MEMBER_OBJECT, 16, 1},
    {14646, C_MEMBER_OBJECT, 16, 1}, {5116, C_MEMBER_OBJECT, 24, 1},
    {13560, C_MEMBER_OBJECT, 16, 1}, {14076, C_MEMBER_OBJECT, 32, 1},
    {13560, C_MEMBER_OBJECT, 16, 1}, {14076, C_MEMBER_OBJECT, 32, 1},
    {7849, C_MEMBER_OBJECT, 16, 1}, {14276, C_MEMBER_OBJECT, 24, 1},
    {11841, C_MEMBER_OBJECT, 24, 1}, {11850, C_MEMBER_OBJECT, 32, 1},
    {10913, C_MEMBER_OBJECT, 16, 1}, {14245, C_MEMBER_OBJECT, 24, 1},
    {9233, C_MEMBER_OBJECT, 16, 1}, {10913, C_MEMBER_OBJECT, 24, 1}, {9233, C_MEMBER_OBJECT, 16, 1},
    {10913, C_MEMBER_OBJECT, 24, 1}, {10913, C_MEMBER_OBJECT, 16, 1},
    {11523, C_MEMBER_OBJECT, 24, 1}, {15846, C_MEMBER_OBJECT, 32, 1},
    {7771, C_MEMBER_OBJECT, 40, 1}, {7779, C_MEMBER_OBJECT, 48, 1}, {10913, C_MEMBER_OBJECT, 16, 1},
    {10913, C_MEMBER_OBJECT, 16, 1}, {13018, C_MEMBER_OBJECT, 24, 1},
    {14076, C_MEMBER_OBJECT, 32, 1}, {13560, C_MEMBER_OBJECT, 16, 1},
    {14076, C_MEMBER_OBJECT, 40, 1}, {13578, C_MEMBER_OBJECT, 16, 1},
    {14076, C_MEMBER_OBJECT, 32, 1}, {8457, C_MEMBER_OBJECT, 16, 1}, {9233, C_MEMBER_OBJECT, 16, 1},
    {10913, C_MEMBER_OBJECT, 24, 1}, {9233, C_MEMBER_OBJECT, 16, 1},
    {10913, C_MEMBER_OBJECT, 24, 1}, {11492, C_MEMBER_OBJECT, 32, 1},
    {14076, C_MEMBER_OBJECT, 40, 1}, {9069, C_MEMBER_OBJECT, 48, 1},
    {10337, C_MEMBER_OBJECT, 16, 1}, {10321, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {12001, C_MEMBER_OBJECT, 16, 1}, {12021, C_MEMBER_OBJECT, 24, 1},
    {11993, C_MEMBER_OBJECT, 32, 1}, {12013, C_MEMBER_OBJECT, 40, 1},
    {11661, C_MEMBER_OBJECT, 16, 1}, {10975, C_MEMBER_OBJECT, 24, 1},
    {10975, C_MEMBER_OBJECT, 24, 1}, {14763, C_MEMBER_OBJECT, 16, 1},
    {15041, C_MEMBER_OBJECT, 24, 1}, {11650, C_MEMBER_OBJECT, 32, 1},
    {12204, C_MEMBER_OBJECT, 40, 1}, {11043, C_MEMBER_OBJECT, 16, 1},
    {9233, C_MEMBER_OBJECT, 24, 1}, {12151, C_MEMBER_OBJECT, 16, 1}, {7842, C_MEMBER_OBJECT, 16, 1},
    {7824, C_MEMBER_OBJECT, 24, 1}, {7831, C_MEMBER_OBJECT, 32, 1}, {10975, C_MEMBER_OBJECT, 24, 1},
    {12229, C_MEMBER_OBJECT, 24, 1}, {16988, C_MEMBER_OBJECT, 64, 1},
    {17199, C_MEMBER_OBJECT, 136, 1}, {10502, C_MEMBER_OBJECT, 16, 1},
    {10510, C_MEMBER_OBJECT, 24, 1}, {10518, C_MEMBER_OBJECT, 32, 1},
    {8077, C_MEMBER_OBJECT, 16, 1}, {14286, C_MEMBER_OBJECT, 24, 1}, {7842, C_MEMBER_OBJECT, 16, 1},
    {7824, C_MEMBER_OBJECT, 24, 1}, {7831, C_MEMBER_OBJECT, 32, 1}, {17199, C_MEMBER_OBJECT, 64, 1},
    {12234, C_MEMBER_OBJECT, 16, 1}, {12273, C_MEMBER_OBJECT, 32, 1},
    {12242, C_MEMBER_OBJECT, 40, 1}, {8114, C_MEMBER_OBJECT, 24, 1}, {8095, C_MEMBER_OBJECT, 48, 1},
    {8123, C_MEMBER_OBJECT, 56, 1}, {5784, C_MEMBER_OBJECT, 24, 1}, {10982, C_MEMBER_OBJECT, 24, 1},
    {12624, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1},
    {11574, C_MEMBER_OBJECT, 32, 1}, {16953, C_MEMBER_OBJECT, 40, 1},
    {16969, C_MEMBER_OBJECT, 48, 1}, {12792, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12792, C_MEMBER_OBJECT_ARRAY, 32, 0}, {16988, C_MEMBER_OBJECT, 24, 1},
    {17199, C_MEMBER_OBJECT, 96, 1}, {13469, C_MEMBER_OBJECT, 16, 1},
    {12624, C_MEMBER_OBJECT, 16, 1}, {13315, C_MEMBER_OBJECT, 24, 1},
    {14804, C_MEMBER_OBJECT, 32, 1}, {11987, C_MEMBER_OBJECT, 40, 1},
    {13729, C_MEMBER_OBJECT, 16, 1}, {13748, C_MEMBER_OBJECT, 24, 1},
    {13711, C_MEMBER_OBJECT, 32, 1}, {13720, C_MEMBER_OBJECT, 40, 1},
    {13738, C_MEMBER_OBJECT, 48, 1}, {13226, C_MEMBER_OBJECT, 24, 1},
    {10807, C_MEMBER_OBJECT, 72, 1}, {14763, C_MEMBER_OBJECT, 16, 1},
    {15046, C_MEMBER_OBJECT, 24, 1}, {15041, C_MEMBER_OBJECT, 32, 1},
    {11654, C_MEMBER_OBJECT, 40, 1}, {15103, C_MEMBER_OBJECT, 24, 1},
    {14045, C_MEMBER_OBJECT, 32, 1}, {13345, C_MEMBER_OBJECT, 40, 1},
    {10074, C_MEMBER_OBJECT, 32, 1}, {10746, C_MEMBER_OBJECT, 40, 1},
    {13345, C_MEMBER_OBJECT, 48, 1}, {17199, C_MEMBER_OBJECT, 64, 1},
    {14315, C_MEMBER_OBJECT, 24, 1}, {8141, C_MEMBER_OBJECT, 16, 1},
    {12624, C_MEMBER_OBJECT, 16, 1}, {12530, C_MEMBER_OBJECT, 24, 1},
    {14063, C_MEMBER_OBJECT, 32, 1}, {14479, C_MEMBER_OBJECT, 64, 1},
    {14497, C_MEMBER_OBJECT, 80, 1}, {14515, C_MEMBER_OBJECT, 96, 1},
    {14533, C_MEMBER_OBJECT, 112, 1}, {14551, C_MEMBER_OBJECT, 128, 1},
    {14569, C_MEMBER_OBJECT, 144, 1}, {14587, C_MEMBER_OBJECT, 160, 1},
    {14605, C_MEMBER_OBJECT, 176, 1}, {17199, C_MEMBER_OBJECT, 192, 1},
    {14400, C_MEMBER_OBJECT, 16, 1}, {14763, C_MEMBER_OBJECT, 16, 1},
    {15046, C_MEMBER_OBJECT, 24, 1}, {15041, C_MEMBER_OBJECT, 32, 1},
    {7507, C_MEMBER_OBJECT, 16, 1}, {10718, C_MEMBER_OBJECT, 40, 1},
    {14886, C_MEMBER_OBJECT, 72, 1}, {5916, C_MEMBER_OBJECT, 80, 1},
    {14189, C_MEMBER_OBJECT, 88, 1}, {15826, C_MEMBER_OBJECT, 96, 1},
    {2584, C_MEMBER_OBJECT, 128, 1}, {304, C_MEMBER_OBJECT, 136, 1}, {452, C_MEMBER_OBJECT, 144, 1},
    {188, C_MEMBER_OBJECT, 152, 1}, {178, C_MEMBER_OBJECT, 160, 1}, {684, C_MEMBER_OBJECT, 168, 1},
    {437, C_MEMBER_OBJECT, 176, 1}, {467, C_MEMBER_OBJECT, 184, 1}, {787, C_MEMBER_OBJECT, 192, 1},
    {658, C_MEMBER_OBJECT, 200, 1}, {7507, C_MEMBER_OBJECT, 16, 1}, {8083, C_MEMBER_OBJECT, 24, 1},
    {14176, C_MEMBER_OBJECT, 32, 1}, {11608, C_MEMBER_OBJECT, 48, 1},
    {14189, C_MEMBER_OBJECT, 64, 1}, {14876, C_MEMBER_OBJECT, 72, 1},
    {10718, C_MEMBER_OBJECT, 96, 1}, {7849, C_MEMBER_OBJECT, 16, 1}, {8083, C_MEMBER_OBJECT, 24, 1},
    {14448, C_MEMBER_OBJECT, 16, 1}, {14460, C_MEMBER_OBJECT, 24, 1},
    {10975, C_MEMBER_OBJECT, 24, 1}, {10975, C_MEMBER_OBJECT, 24, 1},
    {16908, C_MEMBER_OBJECT, 16, 1}, {8831, C_MEMBER_OBJECT, 24, 1}, {7559, C_MEMBER_OBJECT, 32, 1},
    {9126, C_MEMBER_OBJECT, 40, 1}, {15212, C_MEMBER_OBJECT, 16, 1},
    {10841, C_MEMBER_OBJECT, 24, 1}, {15220, C_MEMBER_OBJECT, 16, 1},
    {10856, C_MEMBER_OBJECT, 24, 1}, {16273, C_MEMBER_OBJECT, 16, 1},
    {12865, C_MEMBER_OBJECT, 24, 1}, {12869, C_MEMBER_OBJECT, 32, 1},
    {14982, C_MEMBER_OBJECT, 16, 1}, {15016, C_MEMBER_OBJECT, 24, 1},
    {15007, C_MEMBER_OBJECT, 32, 1}, {14964, C_MEMBER_OBJECT, 40, 1},
    {15028, C_MEMBER_OBJECT, 48, 1}, {14936, C_MEMBER_OBJECT, 56, 1},
    {14949, C_MEMBER_OBJECT, 64, 1}, {14989, C_MEMBER_OBJECT, 72, 1},
    {14915, C_MEMBER_OBJECT, 136, 1}, {12792, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12792, C_MEMBER_OBJECT_ARRAY, 32, 0}, {15755, C_MEMBER_OBJECT, 16, 1},
    {15746, C_MEMBER_OBJECT, 24, 1}, {12792, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {10975, C_MEMBER_OBJECT, 24, 1}, {10398, C_MEMBER_OBJECT, 256, 1},
    {10448, C_MEMBER_OBJECT, 264, 1}, {10414, C_MEMBER_OBJECT, 336, 1},
    {10464, C_MEMBER_OBJECT, 344, 1}, {10431, C_MEMBER_OBJECT, 352, 1},
    {10479, C_MEMBER_OBJECT, 368, 1}, {10369, C_MEMBER_OBJECT, 864, 1},
    {10389, C_MEMBER_OBJECT, 872, 1}, {10377, C_MEMBER_OBJECT, 880, 1},
    {10359, C_MEMBER_OBJECT, 896, 1}, {4731, C_MEMBER_OBJECT, 920, 1},
    {4751, C_MEMBER_OBJECT, 936, 1}, {13093, C_MEMBER_OBJECT, 16, 1},
    {5453, C_MEMBER_OBJECT, 24, 1}, {13184, C_MEMBER_OBJECT, 32, 1},
    {17199, C_MEMBER_OBJECT, 40, 1}, {12710, C_MEMBER_OBJECT, 16, 1},
    {3012, C_MEMBER_OBJECT, 16, 1}, {3012, C_MEMBER_OBJECT, 16, 1}, {12624, C_MEMBER_OBJECT, 16, 1},
    {13929, C_MEMBER_OBJECT, 24, 1}, {16278, C_MEMBER_OBJECT, 32, 1},
    {7493, C_MEMBER_OBJECT, 40, 1}, {16908, C_MEMBER_OBJECT, 48, 1},
    {12530, C_MEMBER_OBJECT, 56, 1}, {12624, C_MEMBER_OBJECT, 16, 1},
    {5922, C_MEMBER_OBJECT, 24, 1}, {8663, C_MEMBER_OBJECT, 32, 1}, {7539, C_MEMBER_OBJECT, 40, 1},
    {8678, C_MEMBER_OBJECT, 48, 1}, {8005, C_MEMBER_OBJECT, 56, 1}, {8699, C_MEMBER_OBJECT, 64, 1},
    {12624, C_MEMBER_OBJECT, 16, 1}, {5922, C_MEMBER_OBJECT, 24, 1}, {8005, C_MEMBER_OBJECT, 32, 1},
    {8699, C_MEMBER_OBJECT, 40, 1}, {5453, C_MEMBER_OBJECT, 16, 1}, {10297, C_MEMBER_OBJECT, 24, 1},
    {16775, C_MEMBER_OBJECT, 32, 1}, {13184, C_MEMBER_OBJECT, 40, 1},
    {17199, C_MEMBER_OBJECT, 48, 1}, {17010, C_MEMBER_OBJECT, 48, 1},
    {17029, C_MEMBER_OBJECT, 56, 1}, {16997, C_MEMBER_OBJECT, 64, 1},
    {8813, C_MEMBER_OBJECT, 112, 1}, {10337, C_MEMBER_OBJECT, 16, 1},
    {10321, C_MEMBER_OBJECT_ARRAY, 24, 8}, {17234, C_MEMBER_OBJECT, 16, 1},
    {17214, C_MEMBER_OBJECT, 24, 1}, {17244, C_MEMBER_OBJECT, 40, 1},
    {17226, C_MEMBER_OBJECT, 48, 1}, {17234, C_MEMBER_OBJECT, 16, 1},
    {17214, C_MEMBER_OBJECT, 24, 1}, {17244, C_MEMBER_OBJECT, 40, 1},
    {17226, C_MEMBER_OBJECT, 48, 1}, {17234, C_MEMBER_OBJECT, 16, 1},
    {17214, C_MEMBER_OBJECT, 24, 1}, {17244, C_MEMBER_OBJECT, 40, 1},
    {17226, C_MEMBER_OBJECT, 48, 1}, {7842, C_MEMBER_OBJECT, 16, 1}, {7824, C_MEMBER_OBJECT, 24, 1},
    {7831, C_MEMBER_OBJECT, 32, 1}, {15469, C_MEMBER_OBJECT, 16, 1},
    {15821, C_MEMBER_OBJECT, 24, 1}, {15504, C_MEMBER_OBJECT, 32, 1},
    {17199, C_MEMBER_OBJECT, 48, 1}, {14117, C_MEMBER_OBJECT, 16, 1},
    {15853, C_MEMBER_OBJECT, 24, 1}, {11579, C_MEMBER_OBJECT, 32, 1},
    {11584, C_MEMBER_OBJECT, 40, 1}, {7849, C_MEMBER_OBJECT, 48, 1},
    {14730, C_MEMBER_OBJECT, 56, 1}, {8465, C_MEMBER_OBJECT, 72, 1}, {7345, C_MEMBER_OBJECT, 80, 1},
    {13490, C_MEMBER_OBJECT, 88, 1}, {8716, C_MEMBER_OBJECT, 96, 1},
    {14769, C_MEMBER_OBJECT, 104, 1}, {8556, C_MEMBER_OBJECT, 112, 1},
    {14785, C_MEMBER_OBJECT, 120, 1}, {8581, C_MEMBER_OBJECT, 128, 1},
    {7327, C_MEMBER_OBJECT, 136, 1}, {13477, C_MEMBER_OBJECT, 144, 1},
    {15525, C_MEMBER_OBJECT, 24, 1}, {8609, C_MEMBER_OBJECT, 32, 1},
    {12639, C_MEMBER_OBJECT, 40, 1}, {10267, C_MEMBER_OBJECT, 48, 1},
    {10230, C_MEMBER_OBJECT, 56, 1}, {10254, C_MEMBER_OBJECT, 64, 1},
    {10192, C_MEMBER_OBJECT, 72, 1}, {10219, C_MEMBER_OBJECT, 80, 1},
    {10177, C_MEMBER_OBJECT, 88, 1}, {10244, C_MEMBER_OBJECT, 96, 1},
    {10204, C_MEMBER_OBJECT, 104, 1}, {10164, C_MEMBER_OBJECT, 112, 1},
    {8481, C_MEMBER_OBJECT, 128, 1}, {17314, C_MEMBER_OBJECT, 16, 1},
    {11492, C_MEMBER_OBJECT, 24, 1}, {14076, C_MEMBER_OBJECT, 32, 1},
    {16848, C_MEMBER_OBJECT, 128, 1}, {16759, C_MEMBER_OBJECT, 136, 1},
    {17478, C_MEMBER_OBJECT, 152, 1}, {16848, C_MEMBER_OBJECT, 128, 1},
    {16759, C_MEMBER_OBJECT, 136, 1}, {17478, C_MEMBER_OBJECT, 152, 1},
    {17478, C_MEMBER_OBJECT, 128, 1}, {16848, C_MEMBER_OBJECT, 144, 1},
    {11505, C_MEMBER_OBJECT, 16, 1}, {9028, C_MEMBER_OBJECT, 24, 1},
    {17199, C_MEMBER_OBJECT, 32, 1}, {16735, C_MEMBER_OBJECT, 96, 1},
    {16687, C_MEMBER_OBJECT, 104, 1}, {16711, C_MEMBER_OBJECT, 112, 1},
    {16663, C_MEMBER_OBJECT, 128, 1}, {16615, C_MEMBER_OBJECT, 136, 1},
    {16639, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_15_0 = {
    {.hex = 0x030f00f0}, names, members, enumerators, types, held,
    625, 4, 273,
    NULL,
};
