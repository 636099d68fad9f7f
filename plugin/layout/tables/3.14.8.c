/* What the debug information of CPython 3.14.8 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BZ2Compressor\0" "BZ2Decompressor\0" "BaseException\0"
    "BaseExceptionGroup\0" "Blake2Object\0" "CFieldObject\0" "CThunkObject\0" "Compressor\0"
    "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0" "DictRemoverObject\0"
    "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0" "ElementObjectExtra\0"
    "Error\0" "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FrameLocalsProxy\0" "FutureObj\0"
    "HMACObject\0" "HMACobject\0" "ImportError\0" "InstructionSequence\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MD5object\0" "MatchObject\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0" "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriterObject\0" "NameError\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyAttributeErrorObject\0" "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0"
    "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0" "PyCFunctionObject\0"
    "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0" "PyCompactUnicodeObject\0"
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroObject\0" "PyCoroWrapper\0"
    "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0"
    "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0"
    "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyDictValues\0"
    "PyFloatObject\0" "PyFrameLocalsProxyObject\0" "PyFrameObject\0" "PyFunctionObject\0"
    "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0"
    "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0" "PyLongObject\0"
    "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0" "PyMethodDef\0"
    "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0" "PyODictObject\0"
    "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0"
    "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0"
    "PyStopIterationObject\0" "PyStructObject\0" "PyStructSequence\0" "PySyntaxErrorObject\0"
    "PySystemExitObject\0" "PyThreadHandleObject\0" "PyThreadState\0" "PyTracebackObject\0"
    "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
    "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "RemoteUnwinderObject\0"
    "SHA1object\0" "SHA256object\0" "SHA3object\0" "SHA512object\0" "ScandirIterator\0"
    "ScannerObject\0" "SemLockObject\0" "Socket\0" "StopIteration\0" "StructParamObject\0"
    "SyntaxError\0" "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0"
    "TreeBuilderObject\0" "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0"
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
    "_curses_panel.panel\0" "_dbm.dbm\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_hmac.HMAC\0" "_interpchannels.ChannelID\0" "_interpchannels.ChannelInfo\0"
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
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "asyncio_running_loop\0"
    "asyncio_running_task\0" "atexit.callbacks\0" "atexit.ncallbacks\0" "atexit_callback\0" "attr\0"
    "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0"
    "b_objects\0" "base\0" "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bound\0"
    "buf\0" "buf.items\0" "buf.items_cap\0" "buf.obj\0" "buffer\0" "buffer.obj\0"
    "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0"
    "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes_iterator\0"
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_dicts\0" "c_profileobj\0"
    "c_traceobj\0" "cache\0" "cache_info_type\0" "cached_objects\0"
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
    "common_consts\0" "compobject\0" "compression.zstd.ZstdCompressor\0"
    "compression.zstd.ZstdDecompressor\0" "compression.zstd.ZstdDict\0" "compressobject\0"
    "compute_value\0" "connection\0" "constevaluatorobject\0" "constraints\0" "context\0"
    "conversion\0" "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0"
    "cr_exc_state.exc_value\0" "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "ctypes.CField\0" "current_exception\0"
    "current_frame\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0"
    "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "dbmobject\0" "decimal.Context\0"
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
    "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0" "excs_str\0"
    "exits[0].executor\0" "expression\0" "externalTimer\0" "extra\0" "f_back\0" "f_executable\0"
    "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0" "f_locals_cache\0"
    "f_overwritten_fast_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "fn\0" "format_spec\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotate\0" "func_annotations\0" "func_builtins\0"
    "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0"
    "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0"
    "func_weakreflist\0" "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0" "functools.partial\0" "fut_awaited_by\0" "fut_callback0\0"
    "fut_callbacks\0" "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0" "fut_exception\0"
    "fut_exception_tb\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0" "future\0"
    "futureiterobject\0" "gaiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
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
    "im_weakreflist\0" "imports.import_func\0" "imports.importlib\0" "imports.modules\0"
    "imports.modules_by_index\0" "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0"
    "input_iter\0" "instr_ptr\0" "instruction_sequence\0" "intern\0" "interp\0"
    "interpolationobject\0" "interpolations\0" "interpolationsiter\0" "interpreters.head\0"
    "iobase\0" "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0"
    "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0" "itemgetterobject\0" "items\0"
    "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0" "itertools._tee\0"
    "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.batched\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0"
    "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "last_line\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0" "m_ml\0" "m_module\0"
    "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0"
    "managed_static_type_state\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "metadata\0" "method\0" "method-wrapper\0" "method_descriptor\0"
    "methodcallerobject\0" "mgmt.arenas\0" "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0"
    "mmap.mmap\0" "mmap_object\0" "module\0" "monitoring_callables\0" "monitoring_tool_names\0"
    "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0"
    "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0"
    "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_full\0" "ob_shash\0" "ob_size\0"
    "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0"
    "os.statvfs_result\0" "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "persistent_id\0" "persistent_id_attr\0" "persistent_load\0"
    "persistent_load_attr\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0"
    "pickler\0" "placeholder\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0"
    "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0" "prev\0" "previous\0"
    "previous_item\0" "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0"
    "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
    "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0"
    "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0"
    "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0"
    "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "root\0" "root.key\0"
    "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0"
    "rwpair\0" "s_annotations_code\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0"
    "select.poll\0" "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0"
    "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0"
    "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0"
    "smalltable[1].key\0" "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0"
    "smalltable[5].key\0" "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0"
    "sought_tag\0" "source\0" "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0"
    "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0" "stackpointer\0" "starmapobject\0" "start\0"
    "start_event_obj\0" "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0"
    "state.compact\0" "state.kind\0" "state.string\0" "statement\0" "statement_cache\0"
    "staticmethod\0" "ste_annotation_block\0" "ste_children\0" "ste_directives\0" "ste_id\0"
    "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0"
    "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0"
    "string.templatelib.Interpolation\0" "string.templatelib.Template\0"
    "string.templatelib.TemplateIter\0" "stringio\0" "strings\0" "stringsiter\0" "striterobject\0"
    "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0" "super\0" "superobject\0"
    "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0" "sysdict\0" "sysdict_copy\0" "szidx\0"
    "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_awaited_by\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0"
    "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "templateiterobject\0" "templateobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0"
    "this\0" "thread_id\0" "thread_watchdogs\0" "threading_local_key\0" "threading_local_sentinel\0"
    "threads.head\0" "threads.main\0" "thunk\0" "time.struct_time\0" "tok_ctx\0" "tok_oldval\0"
    "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0"
    "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0"
    "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0"
    "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "traverse_func\0"
    "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "types.builtins\0"
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
    {206, 0, 0, 72, 0, 0}, {206, 11652, 40, 8, 0, 0}, {206, 12236, 16, 8, 0, 0},
    {206, 12911, 24, 8, 0, 0}, {206, 14362, 32, 8, 0, 0}, {225, 0, 0, 64, 0, 0},
    {225, 12829, 16, 8, 0, 0}, {225, 12842, 24, 8, 0, 0}, {243, 0, 0, 56, 0, 0},
    {243, 8650, 40, 8, 0, 0}, {243, 15009, 16, 8, 0, 0}, {243, 15044, 32, 8, 0, 0},
    {243, 15361, 24, 8, 0, 0}, {257, 0, 0, 64, 0, 0}, {257, 5622, 0, 8, 0, 0},
    {257, 6573, 24, 8, 0, 0}, {257, 11319, 8, 8, 0, 0}, {657, 0, 0, 16, 0, 0},
    {657, 12822, 0, 8, 0, 0}, {685, 0, 0, 56, 0, 0}, {685, 7629, 24, 8, 0, 0},
    {714, 0, 0, 152, 0, 0}, {714, 5787, 144, 8, 0, 0}, {714, 8113, 40, 8, 0, 0},
    {714, 8767, 136, 8, 0, 0}, {714, 11941, 16, 8, 0, 0}, {714, 12729, 64, 8, 0, 0},
    {714, 13611, 48, 8, 0, 0}, {714, 16850, 56, 8, 0, 0}, {760, 0, 0, 40, 0, 0},
    {760, 10075, 24, 8, 0, 0}, {760, 11319, 16, 8, 0, 0}, {760, 14367, 32, 4, 6, 1},
    {760, 14396, 32, 4, 5, 1}, {760, 14410, 32, 4, 2, 3}, {774, 0, 0, 40, 0, 0},
    {774, 5174, 16, 8, 0, 0}, {774, 5182, 24, 8, 0, 0}, {790, 0, 0, 40, 0, 0},
    {790, 5194, 24, 8, 0, 0}, {790, 5203, 16, 8, 0, 0}, {807, 0, 0, 160, 0, 0},
    {807, 5013, 40, 8, 0, 0}, {807, 5116, 24, 8, 0, 0}, {807, 5124, 56, 8, 0, 0},
    {807, 5147, 32, 8, 0, 0}, {824, 0, 0, 88, 0, 0}, {824, 12236, 80, 8, 0, 0},
    {824, 12461, 72, 8, 0, 0}, {847, 0, 0, 96, 0, 0}, {847, 8593, 80, 8, 0, 0},
    {847, 12192, 72, 8, 0, 0}, {874, 0, 0, 72, 0, 0}, {874, 5280, 24, 8, 0, 0},
    {874, 6532, 56, 8, 0, 0}, {874, 7323, 48, 8, 0, 0}, {874, 12316, 32, 8, 0, 0},
    {874, 15762, 40, 8, 0, 0}, {896, 0, 0, 56, 0, 0}, {896, 12362, 24, 8, 0, 0},
    {914, 0, 0, 40, 0, 0}, {914, 12428, 24, 8, 0, 0}, {914, 12445, 32, 1, 0, 0},
    {945, 0, 0, 56, 0, 0}, {945, 11658, 16, 8, 0, 0}, {945, 11663, 32, 8, 0, 0},
    {945, 11672, 24, 8, 0, 0}, {963, 0, 0, 64, 0, 0}, {963, 12111, 56, 8, 0, 0},
    {979, 0, 0, 64, 0, 0}, {979, 13137, 16, 8, 0, 0}, {979, 15778, 48, 8, 0, 0},
    {989, 0, 0, 24, 0, 0}, {989, 12396, 16, 8, 0, 0}, {1002, 0, 0, 216, 0, 0},
    {1002, 6652, 52, 4, 0, 0}, {1002, 6664, 208, 1, 0, 0}, {1002, 6681, 24, 8, 0, 0},
    {1002, 6691, 40, 8, 0, 0}, {1002, 6709, 112, 8, 0, 0}, {1002, 6721, 68, 4, 0, 0},
    {1002, 6736, 136, 8, 0, 0}, {1002, 6749, 104, 8, 0, 0}, {1002, 6768, 96, 8, 0, 0},
    {1002, 6787, 120, 8, 0, 0}, {1002, 6795, 32, 8, 0, 0}, {1002, 6804, 72, 4, 0, 0},
    {1002, 6819, 128, 8, 0, 0}, {1002, 6831, 64, 4, 0, 0}, {1015, 0, 0, 56, 0, 0},
    {1015, 16442, 48, 8, 0, 0}, {1015, 16447, 40, 8, 0, 0}, {1038, 0, 0, 48, 0, 0},
    {1038, 7463, 16, 8, 0, 0}, {1038, 7472, 24, 8, 0, 0}, {1048, 0, 0, 48, 0, 0},
    {1048, 15519, 16, 8, 0, 0}, {1048, 15527, 32, 8, 0, 0}, {1048, 15538, 24, 8, 0, 0},
    {1063, 0, 0, 64, 0, 0}, {1063, 16489, 24, 8, 0, 0}, {1063, 16501, 16, 8, 0, 0},
    {1076, 0, 0, 160, 0, 0}, {1076, 7393, 40, 8, 0, 0}, {1076, 7416, 24, 8, 0, 0},
    {1076, 7424, 56, 8, 0, 0}, {1076, 7447, 32, 8, 0, 0}, {1089, 0, 0, 24, 0, 0},
    {1089, 7569, 16, 8, 0, 0}, {1144, 0, 0, 48, 0, 0}, {1144, 10094, 24, 1, 0, 0},
    {1144, 16158, 40, 8, 0, 0}, {1164, 0, 0, 40, 0, 0}, {1164, 10094, 24, 1, 0, 0},
    {1164, 16158, 32, 8, 0, 0}, {1245, 0, 0, 40, 0, 0}, {1245, 7604, 24, 8, 0, 0},
    {1245, 7611, 32, 8, 0, 0}, {1245, 7622, 16, 8, 0, 0}, {1259, 0, 0, 24, 0, 0},
    {1259, 11907, 8, 8, 0, 0}, {1259, 11914, 16, 8, 0, 0}, {1274, 0, 0, 32, 0, 0},
    {1274, 8128, 32, 0, 0, 0}, {1274, 8139, 10, 1, 0, 0}, {1274, 8147, 9, 1, 0, 0},
    {1274, 8167, 8, 1, 0, 0}, {1274, 8180, 24, 8, 0, 0}, {1274, 8192, 0, 8, 0, 0},
    {1274, 8202, 16, 8, 0, 0}, {1291, 0, 0, 48, 0, 0}, {1291, 11700, 32, 8, 0, 0},
    {1291, 11708, 16, 8, 0, 0}, {1291, 11716, 40, 8, 0, 0}, {1304, 0, 0, 16, 0, 0},
    {1304, 11907, 0, 8, 0, 0}, {1304, 11914, 8, 8, 0, 0}, {1323, 0, 0, 16, 0, 0},
    {1323, 6523, 0, 1, 0, 0}, {1323, 8290, 2, 1, 0, 0}, {1323, 16459, 3, 1, 0, 0},
    {1323, 16471, 8, 8, 0, 0}, {1336, 0, 0, 24, 0, 0}, {1336, 12380, 16, 8, 0, 0},
    {1375, 0, 0, 80, 0, 0}, {1375, 8656, 16, 8, 0, 0}, {1375, 8676, 48, 8, 0, 0},
    {1375, 8691, 24, 8, 0, 0}, {1375, 8718, 56, 8, 0, 0}, {1375, 8759, 32, 8, 0, 0},
    {1389, 0, 0, 152, 0, 0}, {1389, 9021, 120, 8, 0, 0}, {1389, 9035, 112, 8, 0, 0},
    {1389, 9052, 24, 8, 0, 0}, {1389, 9066, 72, 8, 0, 0}, {1389, 9079, 48, 8, 0, 0},
    {1389, 9089, 56, 8, 0, 0}, {1389, 9113, 80, 8, 0, 0}, {1389, 9122, 16, 8, 0, 0},
    {1389, 9135, 64, 8, 0, 0}, {1389, 9151, 104, 8, 0, 0}, {1389, 9163, 32, 8, 0, 0},
    {1389, 9173, 40, 8, 0, 0}, {1389, 9187, 128, 8, 0, 0}, {1406, 0, 0, 16, 0, 0},
    {1406, 3485, 0, 8, 0, 0}, {1406, 3494, 8, 8, 0, 0}, {1416, 0, 0, 160, 0, 0},
    {1416, 9650, 40, 8, 0, 0}, {1416, 9673, 67, 1, 0, 0}, {1416, 9688, 72, 88, 0, 0},
    {1416, 9778, 24, 8, 0, 0}, {1416, 9809, 32, 8, 0, 0}, {1428, 0, 0, 168, 0, 0},
    {1428, 10120, 16, 8, 0, 0}, {1443, 0, 0, 280, 0, 0}, {1443, 4932, 16, 256, 0, 0},
    {1460, 0, 0, 40, 0, 0}, {1460, 5656, 32, 8, 0, 0}, {1478, 0, 0, 40, 0, 0},
    {1478, 5964, 32, 8, 0, 0}, {1499, 0, 0, 40, 0, 0}, {1499, 9868, 16, 8, 0, 0},
    {1512, 0, 0, 936, 0, 0}, {1512, 10127, 880, 8, 0, 0}, {1512, 10142, 888, 8, 0, 0},
    {1512, 10152, 856, 8, 0, 0}, {1512, 10160, 872, 8, 0, 0}, {1512, 10172, 864, 8, 0, 0},
    {1529, 0, 0, 104, 0, 0}, {1529, 12192, 72, 8, 0, 0}, {1529, 12236, 80, 8, 0, 0},
    {1529, 12241, 96, 8, 0, 0}, {1529, 12911, 88, 8, 0, 0}, {1549, 0, 0, 24, 0, 0},
    {1549, 9016, 16, 8, 0, 0}, {1572, 0, 0, 225864, 0, 0}, {1572, 4972, 10712, 8, 0, 0},
    {1572, 4992, 10704, 8, 0, 0}, {1572, 5354, 79944, 1976, 0, 0}, {1572, 5549, 10792, 8, 0, 0},
    {1572, 5629, 10912, 8, 0, 0}, {1572, 5700, 10696, 8, 0, 0}, {1572, 5862, 7680, 8, 0, 0},
    {1572, 5871, 8512, 8, 0, 0}, {1572, 6026, 224624, 160, 0, 0}, {1572, 6041, 224776, 8, 0, 0},
    {1572, 6076, 224728, 8, 0, 0}, {1572, 6104, 224624, 8, 0, 0}, {1572, 6136, 224632, 8, 0, 0},
    {1572, 6161, 224752, 8, 0, 0}, {1572, 6191, 224760, 8, 0, 0}, {1572, 6225, 224768, 8, 0, 0},
    {1572, 6261, 224640, 8, 0, 0}, {1572, 6293, 224736, 8, 0, 0}, {1572, 6321, 224744, 8, 0, 0},
    {1572, 6363, 223112, 8, 0, 0}, {1572, 6389, 223120, 8, 0, 0}, {1572, 6408, 223128, 8, 0, 0},
    {1572, 6435, 223136, 8, 0, 0}, {1572, 6864, 8016, 8, 0, 0}, {1572, 6886, 8008, 8, 0, 0},
    {1572, 6906, 8000, 8, 0, 0}, {1572, 7133, 223144, 40, 0, 0}, {1572, 7931, 8496, 8, 0, 0},
    {1572, 8533, 79912, 8, 0, 0}, {1572, 8564, 79888, 8, 0, 0}, {1572, 9522, 7616, 8, 0, 0},
    {1572, 9535, 7600, 4, 0, 0}, {1572, 9549, 7608, 8, 0, 0}, {1572, 9560, 7432, 72, 0, 0},
    {1572, 9575, 7504, 24, 0, 0}, {1572, 10282, 7280, 8, 0, 0}, {1572, 10316, 7728, 8, 0, 0},
    {1572, 10336, 7704, 8, 0, 0}, {1572, 10354, 7688, 8, 0, 0}, {1572, 10370, 7696, 8, 0, 0},
    {1572, 12149, 223280, 1216, 0, 0}, {1572, 12170, 224496, 64, 0, 0},
    {1572, 12274, 7272, 8, 0, 0}, {1572, 12511, 10904, 8, 0, 0}, {1572, 14976, 7672, 8, 0, 0},
    {1572, 14984, 8504, 8, 0, 0}, {1572, 15470, 7344, 8, 0, 0}, {1572, 15483, 7360, 8, 0, 0},
    {1572, 15846, 81920, 141192, 0, 0}, {1572, 15893, 180232, 9608, 0, 0},
    {1572, 15908, 180240, 9600, 0, 0}, {1572, 15935, 189856, 480, 0, 0},
    {1572, 15968, 81928, 98304, 0, 0}, {1572, 16609, 10776, 8, 0, 0}, {1572, 16626, 10736, 8, 0, 0},
    {1572, 16650, 10720, 8, 0, 0}, {1572, 16667, 10728, 8, 0, 0}, {1572, 16871, 10672, 24, 0, 0},
    {1591, 0, 0, 40, 0, 0}, {1591, 5219, 32, 8, 0, 0}, {1591, 12388, 24, 8, 0, 0},
    {1604, 0, 0, 32, 0, 0}, {1604, 11525, 16, 8, 0, 0}, {1604, 11543, 24, 4, 0, 0},
    {1617, 0, 0, 40, 0, 0}, {1617, 8911, 24, 4, 0, 0}, {1617, 12236, 0, 8, 0, 0},
    {1617, 12607, 16, 8, 0, 0}, {1617, 15813, 8, 4, 0, 0}, {1629, 0, 0, 16, 0, 0},
    {1629, 11907, 0, 8, 0, 0}, {1641, 0, 0, 32, 0, 0}, {1641, 12203, 16, 8, 0, 0},
    {1641, 12216, 24, 8, 0, 0}, {1653, 0, 0, 152, 0, 0}, {1653, 11858, 24, 8, 0, 0},
    {1653, 16545, 64, 8, 0, 0}, {1672, 0, 0, 32, 0, 0}, {1672, 12103, 0, 8, 0, 0},
    {1684, 0, 0, 48, 0, 0}, {1684, 10285, 16, 8, 0, 0}, {1684, 10293, 24, 8, 0, 0},
    {1699, 0, 0, 104, 0, 0}, {1699, 11679, 56, 8, 0, 0}, {1711, 0, 0, 56, 0, 0},
    {1711, 11863, 24, 8, 0, 0}, {1711, 11870, 16, 8, 0, 0}, {1711, 11878, 48, 8, 0, 0},
    {1711, 11886, 32, 8, 0, 0}, {1726, 0, 0, 80, 0, 0}, {1726, 12236, 72, 8, 0, 0},
    {1744, 0, 0, 112, 0, 0}, {1744, 12520, 72, 8, 0, 0}, {1744, 12539, 48, 8, 0, 0},
    {1758, 0, 0, 112, 0, 0}, {1758, 8839, 88, 8, 0, 0}, {1758, 8848, 96, 8, 0, 0},
    {1758, 12228, 72, 8, 0, 0}, {1758, 14634, 80, 8, 0, 0}, {1774, 0, 0, 16, 0, 0},
    {1774, 12403, 0, 4, 0, 0}, {1774, 12413, 0, 8, 0, 0}, {1774, 12453, 8, 8, 0, 0},
    {1874, 0, 0, 200, 0, 0}, {1874, 8858, 16, 8, 0, 0}, {1874, 10075, 48, 8, 0, 0},
    {1874, 11828, 32, 8, 0, 0}, {1874, 14026, 64, 128, 0, 0}, {1874, 15003, 40, 8, 0, 0},
    {1874, 16430, 24, 8, 0, 0}, {1886, 0, 0, 40, 0, 0}, {1886, 14321, 16, 8, 0, 0},
    {1886, 14581, 32, 8, 0, 0}, {1886, 14586, 24, 8, 0, 0}, {1900, 0, 0, 80, 0, 0},
    {1900, 16465, 72, 8, 0, 0}, {1954, 0, 0, 144, 0, 0}, {1954, 8360, 104, 8, 0, 0},
    {1954, 8388, 112, 8, 0, 0}, {1954, 8839, 80, 8, 0, 0}, {1954, 11361, 88, 8, 0, 0},
    {1954, 12000, 136, 8, 0, 0}, {1954, 12192, 72, 8, 0, 0}, {1954, 12607, 96, 8, 0, 0},
    {1954, 13260, 128, 8, 0, 0}, {1954, 15361, 120, 8, 0, 0}, {1974, 0, 0, 80, 0, 0},
    {1974, 6859, 72, 8, 0, 0}, {2014, 0, 0, 832, 0, 0}, {2014, 5366, 144, 8, 0, 0},
    {2014, 5376, 200, 8, 0, 0}, {2014, 5396, 192, 8, 0, 0}, {2014, 5980, 96, 8, 0, 0},
    {2014, 5993, 104, 8, 0, 0}, {2014, 7323, 208, 8, 0, 0}, {2014, 7511, 112, 8, 0, 0},
    {2014, 7529, 72, 8, 0, 0}, {2014, 7642, 232, 8, 0, 0}, {2014, 7931, 128, 8, 0, 0},
    {2014, 8524, 120, 8, 0, 0}, {2014, 10491, 16, 8, 0, 0}, {2014, 12257, 160, 8, 0, 0},
    {2014, 12274, 8, 8, 0, 0}, {2014, 13232, 0, 8, 0, 0}, {2014, 15398, 152, 8, 0, 0},
    {2014, 15425, 288, 8, 0, 0}, {2014, 15445, 296, 8, 0, 0}, {2028, 0, 0, 40, 0, 0},
    {2028, 15286, 24, 8, 0, 0}, {2028, 15295, 16, 8, 0, 0}, {2046, 0, 0, 40, 0, 0},
    {2046, 12388, 32, 8, 0, 0}, {2060, 0, 0, 416, 0, 0}, {2060, 15572, 256, 8, 0, 0},
    {2060, 15580, 336, 8, 0, 0}, {2060, 15589, 32, 8, 0, 0}, {2060, 15602, 352, 8, 0, 0},
    {2060, 15611, 192, 8, 0, 0}, {2060, 15620, 48, 8, 0, 0}, {2060, 15631, 264, 8, 0, 0},
    {2060, 15639, 288, 8, 0, 0}, {2060, 15653, 168, 8, 0, 0}, {2060, 15662, 40, 8, 0, 0},
    {2060, 15674, 240, 8, 0, 0}, {2060, 15685, 344, 8, 0, 0}, {2060, 15692, 24, 8, 0, 0},
    {2060, 15700, 88, 8, 0, 0}, {2060, 15708, 360, 8, 0, 0}, {2060, 15722, 184, 8, 0, 0},
    {2060, 15734, 208, 8, 0, 0}, {2073, 0, 0, 112, 0, 0}, {2073, 8337, 72, 8, 0, 0},
    {2073, 12474, 80, 8, 0, 0}, {2073, 13604, 104, 8, 0, 0}, {2094, 0, 0, 64, 0, 0},
    {2094, 7629, 56, 8, 0, 0}, {2110, 0, 0, 24, 0, 0}, {2110, 12437, 16, 8, 0, 0},
    {2122, 0, 0, 64, 0, 0}, {2122, 16771, 24, 8, 0, 0}, {2122, 16791, 16, 8, 0, 0},
    {2138, 0, 0, 208, 0, 0}, {2138, 4880, 192, 8, 0, 0}, {2138, 8822, 24, 8, 0, 0},
    {2138, 11182, 16, 8, 0, 0}, {2138, 12342, 48, 8, 0, 0}, {2138, 16172, 136, 8, 0, 0},
    {2138, 16196, 144, 8, 0, 0}, {2138, 16220, 128, 8, 0, 0}, {2138, 16244, 104, 8, 0, 0},
    {2138, 16268, 112, 8, 0, 0}, {2138, 16292, 96, 8, 0, 0}, {2237, 0, 0, 128, 0, 0},
    {2237, 12916, 104, 8, 0, 0}, {2237, 12929, 96, 8, 0, 0}, {2489, 0, 0, 296, 0, 0},
    {2489, 5776, 72, 8, 0, 0}, {2489, 5812, 232, 8, 0, 0}, {2489, 11941, 24, 8, 0, 0},
    {2489, 11946, 32, 8, 0, 0}, {2489, 12949, 224, 8, 0, 0}, {2489, 13567, 200, 8, 0, 0},
    {2489, 13579, 208, 8, 0, 0}, {2489, 13588, 216, 8, 0, 0}, {2489, 14288, 16, 8, 0, 0},
    {2626, 0, 0, 24, 0, 0}, {2626, 5211, 16, 8, 0, 0}, {2667, 0, 0, 24, 0, 0},
    {2667, 8239, 16, 8, 0, 0}, {2702, 0, 0, 16, 0, 0}, {2702, 8583, 0, 8, 0, 0},
    {2702, 13246, 8, 8, 0, 0}, {2750, 0, 0, 88, 0, 0}, {2750, 8663, 0, 8, 0, 0},
    {2750, 8699, 16, 8, 0, 0}, {2750, 8709, 40, 8, 0, 0}, {2750, 8976, 48, 8, 0, 0},
    {2750, 10453, 56, 8, 0, 0}, {2750, 11495, 80, 8, 0, 0}, {2750, 12743, 74, 1, 0, 0},
    {2750, 13237, 8, 8, 0, 0}, {2750, 14294, 64, 8, 0, 0}, {2770, 0, 0, 32, 0, 0},
    {2770, 10652, 24, 8, 0, 0}, {2788, 0, 0, 112, 0, 0}, {2788, 11833, 40, 8, 0, 0},
    {2830, 0, 0, 316616, 0, 0}, {2830, 5549, 2440, 256, 0, 0}, {2830, 5566, 2696, 4, 0, 0},
    {2830, 5629, 10632, 16, 0, 0}, {2830, 6026, 14056, 8, 0, 0}, {2830, 6104, 14056, 8, 0, 0},
    {2830, 10552, 808, 8, 0, 0}, {2830, 12511, 1176, 16, 0, 0}, {2830, 13965, 1256, 1040, 0, 0},
    {2830, 15846, 10680, 3368, 0, 0}, {2863, 0, 0, 936, 0, 0}, {2863, 5507, 864, 8, 0, 0},
    {2863, 5528, 872, 8, 0, 0}, {2863, 5681, 0, 832, 0, 0}, {2882, 0, 0, 32, 0, 0},
    {2882, 10652, 24, 8, 0, 0}, {4872, 0, 0, 32, 0, 0}, {4872, 8232, 8, 8, 0, 0},
    {4872, 16165, 16, 8, 0, 0}, {4872, 16435, 0, 8, 0, 0}, {4889, 0, 0, 32, 0, 0},
    {4889, 8212, 24, 8, 0, 0}, {4889, 10417, 16, 8, 0, 0}, {5245, 0, 0, 32, 0, 0},
    {5245, 7795, 24, 8, 0, 0}, {5245, 16809, 16, 8, 0, 0}, {5342, 0, 0, 64, 0, 0},
    {5342, 5219, 32, 8, 0, 0}, {5342, 12371, 40, 8, 0, 0}, {5584, 0, 0, 24, 0, 0},
    {5584, 9016, 0, 8, 0, 0}, {5948, 0, 0, 32, 0, 0}, {5948, 10652, 24, 8, 0, 0},
    {6491, 0, 0, 32, 0, 0}, {6491, 6354, 0, 8, 0, 0}, {6491, 12142, 8, 8, 0, 0},
    {6508, 0, 0, 32, 0, 0}, {6508, 10593, 16, 8, 0, 0}, {6508, 10640, 24, 8, 0, 0},
    {6593, 0, 0, 32, 0, 0}, {6593, 6628, 16, 8, 0, 0}, {7819, 0, 0, 56, 0, 0},
    {7819, 7779, 48, 8, 0, 0}, {7839, 0, 0, 56, 0, 0}, {7839, 7833, 32, 8, 0, 0},
    {7855, 0, 0, 216, 0, 0}, {7855, 11295, 24, 8, 0, 0}, {7855, 11305, 40, 8, 0, 0},
    {8098, 0, 0, 56, 0, 0}, {8098, 7896, 16, 8, 0, 0}, {8098, 7913, 40, 8, 0, 0},
    {8416, 0, 0, 56, 0, 0}, {8416, 8299, 40, 8, 0, 0}, {8416, 8312, 32, 8, 0, 0},
    {8416, 8322, 24, 8, 0, 0}, {8416, 12618, 48, 8, 0, 0}, {8898, 0, 0, 32, 0, 0},
    {8898, 9016, 16, 8, 0, 0}, {8898, 10590, 24, 8, 0, 0}, {9500, 0, 0, 24, 0, 0},
    {9500, 12461, 16, 8, 0, 0}, {9513, 0, 0, 64, 0, 0}, {9513, 5280, 24, 8, 0, 0},
    {9513, 12689, 16, 8, 0, 0}, {9513, 12764, 32, 8, 0, 0}, {11224, 0, 0, 32, 0, 0},
    {11224, 6648, 16, 8, 0, 0}, {11224, 12474, 24, 8, 0, 0}, {11423, 0, 0, 32, 0, 0},
    {11423, 10652, 24, 8, 0, 0}, {11466, 0, 0, 24, 0, 0}, {11582, 0, 0, 40, 0, 0},
    {11582, 11315, 32, 8, 0, 0}, {11582, 14321, 16, 8, 0, 0}, {11582, 14581, 24, 8, 0, 0},
    {11602, 0, 0, 152, 0, 0}, {11602, 6004, 72, 8, 0, 0}, {11602, 6010, 128, 8, 0, 0},
    {11602, 9016, 88, 8, 0, 0}, {11602, 11242, 112, 8, 0, 0}, {11602, 11633, 120, 8, 0, 0},
    {11602, 13699, 0, 56, 0, 0}, {11619, 0, 0, 56, 0, 0}, {11619, 11182, 40, 8, 0, 0},
    {11619, 12274, 24, 8, 0, 0}, {11619, 13658, 48, 8, 0, 0}, {11726, 0, 0, 48, 0, 0},
    {11726, 15631, 24, 8, 0, 0}, {11726, 15708, 32, 8, 0, 0}, {11726, 15813, 0, 8, 0, 0},
    {11770, 0, 0, 40, 0, 0}, {11770, 9016, 24, 8, 0, 0}, {11770, 10720, 16, 8, 0, 0},
    {11801, 0, 0, 24, 0, 0}, {11801, 11780, 16, 8, 0, 0}, {12591, 0, 0, 64, 0, 0},
    {12591, 7885, 48, 8, 0, 0}, {12591, 7904, 24, 8, 0, 0}, {12591, 7913, 56, 8, 0, 0},
    {12897, 0, 0, 80, 0, 0}, {12897, 5280, 24, 8, 0, 0}, {12897, 8917, 16, 8, 0, 0},
    {12897, 11239, 32, 8, 0, 0}, {13362, 0, 0, 64, 0, 0}, {13362, 13307, 32, 8, 0, 0},
    {13362, 13316, 40, 8, 0, 0}, {13362, 13325, 16, 8, 0, 0}, {13362, 13334, 48, 8, 0, 0},
    {13362, 13344, 24, 8, 0, 0}, {13470, 0, 0, 224, 0, 0}, {13470, 140, 176, 8, 0, 0},
    {13470, 150, 168, 8, 0, 0}, {13470, 276, 152, 8, 0, 0}, {13470, 393, 192, 8, 0, 0},
    {13470, 408, 160, 8, 0, 0}, {13470, 423, 200, 8, 0, 0}, {13470, 614, 216, 8, 0, 0},
    {13470, 640, 184, 8, 0, 0}, {13470, 743, 208, 8, 0, 0}, {13470, 2505, 144, 8, 0, 0},
    {13470, 5641, 136, 8, 0, 0}, {13470, 5721, 88, 8, 0, 0}, {13470, 7561, 80, 8, 0, 0},
    {13470, 13294, 128, 8, 0, 0}, {13470, 13771, 104, 8, 0, 0}, {13470, 14444, 72, 8, 0, 0},
    {13470, 15366, 112, 8, 0, 0}, {13470, 15752, 120, 8, 0, 0}, {13531, 0, 0, 48, 0, 0},
    {13531, 11319, 40, 8, 0, 0}, {13531, 14321, 16, 8, 0, 0}, {13531, 14581, 32, 8, 0, 0},
    {13531, 14586, 24, 8, 0, 0}, {13674, 0, 0, 32, 0, 0}, {13674, 13873, 24, 8, 0, 0},
    {13877, 0, 0, 32, 0, 0}, {13877, 10652, 24, 8, 0, 0}, {13935, 0, 0, 16, 0, 0},
    {13935, 10075, 8, 8, 0, 0}, {13935, 11182, 0, 8, 0, 0}, {13944, 0, 0, 48, 0, 0},
    {13944, 13958, 16, 8, 0, 0}, {13982, 0, 0, 72, 0, 0}, {13982, 5737, 40, 8, 0, 0},
    {13982, 5747, 48, 8, 0, 0}, {14460, 0, 0, 32, 0, 0}, {14460, 14006, 16, 8, 0, 0},
    {14772, 0, 0, 32, 0, 0}, {14772, 10652, 24, 8, 0, 0}, {14786, 0, 0, 528, 0, 0},
    {14786, 7629, 8, 512, 0, 0}, {14786, 13689, 520, 8, 0, 0}, {14799, 0, 0, 263248, 0, 0},
    {14799, 12068, 512, 8, 0, 0}, {14799, 12080, 520, 4, 0, 0}, {14822, 0, 0, 32, 0, 0},
    {14822, 11182, 0, 8, 0, 0}, {14822, 12274, 16, 8, 0, 0}, {14840, 0, 0, 48, 0, 0},
    {14840, 4964, 0, 8, 0, 0}, {14840, 8996, 24, 8, 0, 0}, {14840, 12330, 20, 4, 0, 0},
    {14840, 13161, 8, 8, 0, 0}, {14860, 0, 0, 48, 0, 0}, {14860, 10702, 4, 4, 0, 0},
    {14878, 0, 0, 24, 0, 0}, {14899, 0, 0, 48, 0, 0}, {14899, 5269, 32, 4, 0, 0},
    {14899, 8986, 8, 8, 0, 0}, {14899, 11844, 44, 4, 0, 0}, {14899, 12288, 40, 4, 0, 0},
    {14899, 13628, 0, 8, 0, 0}, {14899, 14997, 36, 4, 0, 0}, {14924, 0, 0, 40, 0, 0},
    {14924, 12461, 24, 8, 0, 0}, {14924, 12465, 32, 8, 0, 0}, {14924, 15813, 16, 8, 0, 0},
    {15303, 0, 0, 496, 0, 0}, {15303, 10590, 16, 8, 0, 0}, {15303, 12279, 32, 8, 0, 0},
    {15303, 12354, 24, 4, 0, 0}, {15303, 16471, 40, 456, 0, 0}, {16348, 0, 0, 32, 0, 0},
    {16348, 10652, 24, 8, 0, 0}, {16366, 0, 0, 56, 0, 0}, {16366, 5280, 16, 8, 0, 0},
    {16366, 12764, 40, 8, 0, 0}, {16836, 0, 0, 32, 0, 0}, {16836, 7867, 16, 8, 0, 0},
    {16836, 13868, 24, 8, 0, 0}, {16994, 0, 0, 88, 0, 0}, {16994, 10066, 80, 8, 0, 0},
    {17036, 0, 0, 48, 0, 0}, {17036, 11169, 24, 8, 0, 0}, {17036, 13658, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {282, 4}, {296, 0}, {2597, 22}, {12142, 5},
};

static const struct table_type types[] = {
    {12, 824, 88, 88, 0, 8}, {57, 874, 72, 72, 8, 6}, {71, 847, 96, 96, 14, 9},
    {312, 1350, 24, 24, 23, 1}, {361, 1529, 104, 104, 24, 10}, {373, 10463, 72, 72, 34, 2},
    {604, 1726, 80, 80, 36, 7}, {632, 1758, 112, 112, 43, 10}, {979, 979, 64, 64, 53, 0},
    {2288, 1900, 80, 80, 53, 7}, {2320, 1954, 144, 144, 60, 15}, {2332, 1974, 80, 80, 75, 7},
    {2404, 2073, 112, 112, 82, 9}, {2423, 2073, 112, 112, 91, 9}, {2442, 2073, 112, 112, 100, 9},
    {2934, 2960, 48, 48, 109, 3}, {3004, 329, 112, 112, 112, 11}, {3020, 9483, 24, 24, 123, 1},
    {3040, 2343, 168, 168, 124, 15}, {3054, 2351, 32, 32, 139, 2}, {3083, 90, 32, 32, 141, 0},
    {3099, 90, 32, 32, 141, 0}, {3115, 2650, 32, 32, 141, 2}, {3131, 27, 112, 112, 143, 0},
    {3150, 41, 152, 152, 143, 1}, {3171, 4290, 48, 48, 144, 3}, {3192, 4329, 64, 64, 147, 3},
    {3216, 4307, 48, 48, 150, 3}, {3235, 177, 48, 48, 153, 1}, {3248, 2158, 88, 88, 154, 3},
    {3260, 2513, 72, 72, 157, 3}, {3272, 15028, 80, 80, 160, 1}, {3291, 928, 160, 160, 161, 10},
    {3308, 116, 128, 128, 171, 3}, {3329, 188, 32, 32, 174, 2}, {3349, 2302, 32, 32, 176, 1},
    {3374, 15013, 96, 96, 177, 2}, {3389, 1123, 40, 40, 179, 1}, {3404, 1103, 32, 32, 180, 1},
    {3424, 7708, 32, 32, 181, 0}, {3433, 225, 64, 64, 181, 2}, {3518, 215, 32, 32, 183, 0},
    {3532, 350, 32, 32, 183, 0}, {3562, 339, 72, 72, 183, 1}, {3573, 6555, 40, 40, 184, 0},
    {3599, 1937, 96, 40, 184, 1}, {3627, 16885, 32, 32, 185, 0}, {3668, 13783, 48, 48, 185, 4},
    {3687, 5803, 152, 152, 189, 3}, {3706, 5803, 152, 152, 192, 3}, {3725, 5803, 152, 152, 195, 3},
    {3744, 5929, 64, 64, 198, 3}, {3756, 8832, 48, 48, 201, 2}, {3767, 12299, 40, 40, 203, 2},
    {3797, 14743, 120, 120, 205, 5}, {3810, 15379, 200, 200, 210, 12}, {3828, 5937, 24, 24, 222, 1},
    {3847, 10570, 32, 32, 223, 2}, {3859, 2685, 80, 80, 225, 6}, {3873, 2846, 64, 64, 231, 5},
    {3887, 728, 80, 80, 236, 2}, {3904, 129, 192, 192, 238, 0}, {3925, 164, 224, 224, 238, 1},
    {3948, 437, 32, 32, 239, 0}, {3957, 459, 32, 32, 239, 1}, {3988, 480, 56, 56, 240, 1},
    {4032, 514, 48, 48, 241, 2}, {4076, 548, 64, 64, 243, 2}, {4114, 576, 56, 56, 245, 3},
    {4152, 2267, 56, 56, 248, 0}, {4190, 685, 56, 56, 248, 0}, {4204, 714, 152, 152, 248, 8},
    {4220, 691, 24, 24, 256, 1}, {4245, 2489, 296, 296, 257, 9}, {4263, 2464, 24, 24, 266, 1},
    {4349, 13982, 72, 72, 267, 1}, {4368, 2168, 33728, 33728, 268, 0}, {4401, 2189, 40, 40, 268, 0},
    {4412, 2200, 32, 32, 268, 0}, {4429, 2200, 32, 32, 268, 0}, {4446, 2224, 32, 32, 268, 0},
    {4463, 2224, 32, 32, 268, 0}, {4480, 2213, 32, 32, 268, 0}, {4495, 2213, 32, 32, 268, 0},
    {4510, 2213, 32, 32, 268, 0}, {4525, 2213, 32, 32, 268, 0}, {4540, 2213, 32, 32, 268, 0},
    {4556, 2213, 32, 32, 268, 0}, {4609, 2253, 264, 264, 268, 3}, {4626, 2371, 40, 40, 271, 1},
    {4644, 1804, 32, 32, 272, 0}, {4661, 1834, 32, 32, 272, 0}, {4676, 1849, 32, 32, 272, 1},
    {4692, 1821, 120, 120, 273, 5}, {4709, 1862, 88, 88, 278, 5}, {4725, 1922, 56, 56, 283, 2},
    {4740, 16378, 112, 112, 285, 2}, {4780, 1993, 24, 24, 287, 0}, {4802, 11483, 56, 56, 287, 5},
    {4817, 11466, 24, 24, 292, 1}, {4837, 15546, 64, 64, 293, 1}, {4908, 7290, 24, 24, 294, 1},
    {5229, 5245, 32, 32, 295, 2}, {5294, 5342, 64, 64, 297, 1}, {5306, 5326, 40, 40, 298, 1},
    {5358, 1, 24, 24, 299, 1}, {5416, 2608, 152, 160, 300, 9}, {5432, 774, 40, 40, 309, 2},
    {5454, 790, 40, 40, 311, 2}, {5477, 2626, 24, 24, 313, 1}, {5820, 945, 56, 56, 314, 3},
    {5847, 945, 64, 56, 317, 3}, {5885, 896, 56, 56, 320, 0}, {5895, 5948, 32, 32, 320, 1},
    {5914, 14772, 32, 32, 321, 1}, {6473, 6508, 32, 32, 322, 2}, {6538, 989, 24, 24, 324, 1},
    {6593, 6593, 32, 32, 325, 2}, {6605, 1245, 56, 40, 327, 3}, {6859, 1002, 208, 216, 330, 10},
    {6925, 4177, 112, 112, 340, 2}, {6949, 7839, 56, 56, 342, 1}, {6977, 7839, 56, 56, 343, 1},
    {7013, 4889, 32, 32, 344, 1}, {7038, 7819, 56, 56, 345, 1}, {7062, 7855, 216, 216, 346, 1},
    {7158, 2556, 48, 48, 347, 1}, {7190, 2571, 80, 80, 348, 2}, {7224, 2588, 56, 56, 350, 1},
    {7353, 2737, 152, 160, 351, 9}, {7363, 1089, 24, 24, 360, 1}, {7497, 103, 80, 80, 361, 2},
    {7658, 1144, 48, 48, 363, 1}, {7676, 1164, 40, 40, 364, 1}, {7690, 1180, 32, 32, 365, 2},
    {7718, 1226, 104, 104, 367, 2}, {7734, 1200, 32, 32, 369, 2}, {7931, 1291, 48, 48, 371, 0},
    {7936, 8098, 56, 56, 371, 2}, {7954, 2667, 24, 24, 373, 1}, {7965, 8098, 56, 56, 374, 2},
    {7982, 2667, 24, 24, 376, 1}, {7992, 8098, 56, 56, 377, 2}, {8017, 8098, 56, 56, 379, 2},
    {8041, 8098, 56, 56, 381, 2}, {8067, 8098, 56, 56, 383, 2}, {8086, 2667, 24, 24, 385, 1},
    {8406, 8416, 56, 56, 386, 4}, {8777, 8795, 56, 56, 390, 2}, {8873, 8898, 32, 32, 392, 2},
    {8932, 8950, 48, 48, 394, 2}, {8970, 3478, 152, 80, 396, 6}, {9006, 1874, 200, 200, 402, 9},
    {9220, 1389, 152, 152, 411, 15}, {9229, 11224, 32, 32, 426, 2},
    {9250, 11602, 152, 152, 428, 11}, {9279, 11619, 56, 56, 439, 4}, {9304, 12897, 80, 80, 443, 6},
    {9599, 2737, 152, 160, 449, 9}, {9609, 9500, 24, 24, 458, 1}, {9632, 1245, 48, 40, 459, 3},
    {9889, 1499, 40, 40, 462, 2}, {9894, 1443, 280, 280, 464, 1}, {9910, 1460, 32, 40, 465, 1},
    {9927, 1478, 32, 40, 466, 1}, {10696, 1428, 168, 168, 467, 2}, {10711, 13877, 32, 32, 469, 1},
    {10726, 3503, 32, 32, 470, 2}, {10745, 15317, 48, 48, 472, 2}, {10760, 15303, 496, 496, 474, 3},
    {10786, 4940, 56, 56, 477, 4}, {10807, 5686, 40, 40, 481, 1}, {10825, 6543, 32, 32, 482, 2},
    {10841, 7080, 56, 56, 484, 2}, {10864, 7582, 56, 56, 486, 2}, {10904, 7250, 32, 32, 488, 2},
    {10923, 7381, 40, 40, 490, 2}, {10939, 7592, 40, 40, 492, 2}, {10955, 8216, 40, 40, 494, 2},
    {10975, 8880, 32, 32, 496, 2}, {10997, 9843, 72, 72, 498, 5}, {11015, 10577, 56, 56, 503, 1},
    {11032, 12749, 40, 40, 504, 3}, {11051, 12976, 64, 64, 507, 2}, {11074, 13280, 48, 48, 509, 2},
    {11092, 13637, 32, 32, 511, 1}, {11109, 14307, 32, 32, 512, 2}, {11127, 15049, 40, 40, 514, 2},
    {11147, 17019, 56, 56, 516, 3}, {11234, 1428, 168, 168, 519, 2}, {11334, 11348, 64, 64, 521, 1},
    {11383, 1591, 40, 40, 522, 0}, {11388, 2770, 32, 32, 522, 1}, {11402, 11423, 32, 32, 523, 1},
    {11563, 11582, 40, 40, 524, 3}, {11752, 2788, 112, 112, 527, 1}, {11766, 11770, 40, 40, 528, 2},
    {11788, 11801, 24, 24, 530, 1}, {11923, 1245, 48, 40, 531, 3}, {11956, 11972, 48, 48, 534, 1},
    {11989, 1653, 144, 152, 535, 3}, {12009, 1684, 48, 48, 538, 3}, {12016, 16836, 32, 32, 541, 2},
    {12031, 1245, 56, 40, 543, 3}, {12120, 12130, 88, 88, 546, 1}, {12142, 1711, 56, 56, 547, 4},
    {12576, 12591, 64, 64, 551, 3}, {12622, 5605, 40, 40, 554, 1}, {12642, 10679, 48, 48, 555, 1},
    {12662, 12049, 64, 64, 556, 5}, {12696, 1937, 104, 40, 561, 1}, {12711, 1937, 40, 40, 562, 1},
    {13097, 1783, 104, 104, 563, 2}, {13180, 13199, 80, 80, 565, 1}, {13217, 206, 72, 72, 566, 4},
    {13353, 13362, 64, 64, 570, 5}, {13438, 16994, 88, 88, 575, 2}, {13525, 13531, 48, 48, 577, 4},
    {13547, 447, 88, 88, 581, 3}, {13556, 671, 96, 96, 584, 4}, {13665, 13674, 32, 32, 588, 1},
    {13833, 13423, 24, 24, 589, 0}, {13846, 13145, 48, 48, 589, 1}, {13907, 1874, 200, 200, 590, 9},
    {13911, 13944, 48, 48, 599, 1}, {14000, 1886, 40, 40, 600, 3}, {14211, 13456, 48, 48, 603, 2},
    {14224, 13470, 224, 224, 605, 15}, {14243, 13490, 104, 104, 620, 7},
    {14258, 2918, 32, 32, 627, 2}, {14270, 13506, 32, 32, 629, 0}, {14460, 14460, 32, 32, 629, 2},
    {14595, 16348, 32, 32, 631, 1}, {14614, 16348, 32, 32, 632, 1}, {14650, 10498, 48, 48, 633, 4},
    {14683, 15346, 32, 32, 637, 2}, {14711, 15327, 40, 40, 639, 2}, {14918, 14924, 40, 40, 641, 3},
    {14951, 4764, 144, 144, 644, 8}, {14966, 1937, 56, 40, 652, 1}, {15502, 1937, 48, 40, 653, 1},
    {15762, 4861, 40, 40, 654, 2}, {15792, 2046, 32, 40, 656, 1}, {15798, 2882, 32, 32, 657, 1},
    {15813, 3546, 936, 936, 658, 12}, {15852, 9513, 64, 64, 670, 4}, {15871, 2811, 24, 24, 674, 1},
    {16028, 12806, 56, 56, 675, 4}, {16045, 12786, 24, 24, 679, 1}, {16066, 12786, 24, 24, 680, 1},
    {16089, 15830, 56, 56, 681, 5}, {16110, 15995, 80, 80, 686, 7}, {16125, 16009, 40, 40, 693, 3},
    {16145, 16366, 56, 56, 696, 5}, {16417, 2719, 128, 144, 701, 4},
    {16471, 1428, 168, 168, 705, 2}, {16690, 2901, 64, 64, 707, 4}, {16716, 2901, 64, 64, 711, 4},
    {16734, 2901, 64, 64, 715, 4}, {16817, 1245, 56, 40, 719, 3}, {16898, 243, 56, 56, 722, 4},
    {16928, 2386, 168, 168, 726, 16}, {16962, 2523, 136, 136, 742, 13},
    {17015, 17036, 48, 48, 755, 2}, {17046, 7147, 168, 168, 757, 3},
    {17060, 7147, 168, 168, 760, 3}, {17076, 2539, 184, 184, 763, 2},
    {17099, 2138, 208, 208, 765, 9},
};

static const struct table_held held[] = {
    {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {12461, C_MEMBER_OBJECT, 72, 1}, {12236, C_MEMBER_OBJECT, 80, 1},
    {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {12192, C_MEMBER_OBJECT, 72, 1}, {8593, C_MEMBER_OBJECT, 80, 1}, {8598, C_MEMBER_OBJECT, 88, 1},
    {8970, C_MEMBER_OBJECT, 16, 1}, {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1},
    {12316, C_MEMBER_OBJECT, 32, 1}, {15762, C_MEMBER_OBJECT, 40, 1},
    {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1}, {12192, C_MEMBER_OBJECT, 72, 1},
    {12236, C_MEMBER_OBJECT, 80, 1}, {12911, C_MEMBER_OBJECT, 88, 1},
    {12241, C_MEMBER_OBJECT, 96, 1}, {13818, C_MEMBER_OBJECT, 56, 1},
    {13790, C_MEMBER_OBJECT, 64, 1}, {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1},
    {12316, C_MEMBER_OBJECT, 32, 1}, {15762, C_MEMBER_OBJECT, 40, 1},
    {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1}, {12236, C_MEMBER_OBJECT, 72, 1},
    {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {12228, C_MEMBER_OBJECT, 72, 1}, {14634, C_MEMBER_OBJECT, 80, 1},
    {8839, C_MEMBER_OBJECT, 88, 1}, {8848, C_MEMBER_OBJECT, 96, 1}, {7931, C_MEMBER_OBJECT, 16, 1},
    {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {16465, C_MEMBER_OBJECT, 72, 1}, {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1},
    {12316, C_MEMBER_OBJECT, 32, 1}, {15762, C_MEMBER_OBJECT, 40, 1},
    {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1}, {12192, C_MEMBER_OBJECT, 72, 1},
    {8839, C_MEMBER_OBJECT, 80, 1}, {11361, C_MEMBER_OBJECT, 88, 1},
    {12607, C_MEMBER_OBJECT, 96, 1}, {8360, C_MEMBER_OBJECT, 104, 1},
    {8388, C_MEMBER_OBJECT, 112, 1}, {15361, C_MEMBER_OBJECT, 120, 1},
    {13260, C_MEMBER_OBJECT, 128, 1}, {12000, C_MEMBER_OBJECT, 136, 1},
    {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {6859, C_MEMBER_OBJECT, 72, 1}, {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1},
    {12316, C_MEMBER_OBJECT, 32, 1}, {15762, C_MEMBER_OBJECT, 40, 1},
    {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1}, {8337, C_MEMBER_OBJECT, 72, 1},
    {12474, C_MEMBER_OBJECT, 80, 1}, {13604, C_MEMBER_OBJECT, 104, 1},
    {7931, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {8337, C_MEMBER_OBJECT, 72, 1}, {12474, C_MEMBER_OBJECT, 80, 1},
    {13604, C_MEMBER_OBJECT, 104, 1}, {7931, C_MEMBER_OBJECT, 16, 1},
    {5280, C_MEMBER_OBJECT, 24, 1}, {12316, C_MEMBER_OBJECT, 32, 1},
    {15762, C_MEMBER_OBJECT, 40, 1}, {7323, C_MEMBER_OBJECT, 48, 1}, {6532, C_MEMBER_OBJECT, 56, 1},
    {8337, C_MEMBER_OBJECT, 72, 1}, {12474, C_MEMBER_OBJECT, 80, 1},
    {13604, C_MEMBER_OBJECT, 104, 1}, {2990, C_MEMBER_OBJECT, 16, 1},
    {2949, C_MEMBER_OBJECT, 24, 1}, {2970, C_MEMBER_OBJECT, 32, 1}, {9442, C_MEMBER_OBJECT, 16, 1},
    {9337, C_MEMBER_OBJECT, 24, 1}, {9398, C_MEMBER_OBJECT, 32, 1}, {9351, C_MEMBER_OBJECT, 40, 1},
    {9411, C_MEMBER_OBJECT, 48, 1}, {9425, C_MEMBER_OBJECT, 56, 1}, {9451, C_MEMBER_OBJECT, 64, 1},
    {9462, C_MEMBER_OBJECT, 72, 1}, {9365, C_MEMBER_OBJECT, 80, 1}, {9380, C_MEMBER_OBJECT, 88, 1},
    {9322, C_MEMBER_OBJECT, 96, 1}, {9476, C_MEMBER_OBJECT, 16, 1}, {15239, C_MEMBER_OBJECT, 16, 1},
    {15088, C_MEMBER_OBJECT, 24, 1}, {15166, C_MEMBER_OBJECT, 32, 1},
    {15103, C_MEMBER_OBJECT, 40, 1}, {15190, C_MEMBER_OBJECT, 48, 1},
    {15205, C_MEMBER_OBJECT, 56, 1}, {15259, C_MEMBER_OBJECT, 64, 1},
    {15271, C_MEMBER_OBJECT, 72, 1}, {15118, C_MEMBER_OBJECT, 80, 1},
    {15134, C_MEMBER_OBJECT, 88, 1}, {15072, C_MEMBER_OBJECT, 96, 1},
    {15223, C_MEMBER_OBJECT, 120, 1}, {15180, C_MEMBER_OBJECT, 128, 1},
    {15249, C_MEMBER_OBJECT, 136, 1}, {15153, C_MEMBER_OBJECT, 144, 1},
    {14943, C_MEMBER_OBJECT, 16, 1}, {14936, C_MEMBER_OBJECT, 24, 1},
    {12225, C_MEMBER_OBJECT, 16, 1}, {12461, C_MEMBER_OBJECT, 24, 1},
    {16405, C_MEMBER_OBJECT, 104, 1}, {7463, C_MEMBER_OBJECT, 16, 1},
    {7472, C_MEMBER_OBJECT, 24, 1}, {7481, C_MEMBER_OBJECT, 32, 1}, {16501, C_MEMBER_OBJECT, 16, 1},
    {16489, C_MEMBER_OBJECT, 24, 1}, {16478, C_MEMBER_OBJECT, 32, 1},
    {15519, C_MEMBER_OBJECT, 16, 1}, {15538, C_MEMBER_OBJECT, 24, 1},
    {15527, C_MEMBER_OBJECT, 32, 1}, {11368, C_MEMBER_OBJECT, 40, 1},
    {10442, C_MEMBER_OBJECT, 16, 1}, {7923, C_MEMBER_OBJECT, 24, 1}, {8815, C_MEMBER_OBJECT, 32, 1},
    {16850, C_MEMBER_OBJECT, 16, 1}, {7923, C_MEMBER_OBJECT, 24, 1}, {8436, C_MEMBER_OBJECT, 64, 1},
    {12461, C_MEMBER_OBJECT, 64, 1}, {5664, C_MEMBER_OBJECT, 32, 1}, {5671, C_MEMBER_OBJECT, 64, 1},
    {15496, C_MEMBER_OBJECT, 96, 1}, {6354, C_MEMBER_OBJECT, 104, 1},
    {7342, C_MEMBER_OBJECT, 112, 1}, {5285, C_MEMBER_OBJECT, 120, 1},
    {13650, C_MEMBER_OBJECT, 128, 1}, {6565, C_MEMBER_OBJECT, 136, 1},
    {8427, C_MEMBER_OBJECT, 144, 1}, {12775, C_MEMBER_OBJECT, 152, 1},
    {7342, C_MEMBER_OBJECT, 80, 1}, {6354, C_MEMBER_OBJECT, 88, 1}, {13650, C_MEMBER_OBJECT, 96, 1},
    {11182, C_MEMBER_OBJECT, 16, 1}, {7931, C_MEMBER_OBJECT, 24, 1},
    {11177, C_MEMBER_OBJECT, 24, 1}, {5664, C_MEMBER_OBJECT, 32, 1}, {5671, C_MEMBER_OBJECT, 64, 1},
    {12684, C_MEMBER_OBJECT, 32, 1}, {16768, C_MEMBER_OBJECT, 24, 1},
    {13745, C_MEMBER_OBJECT, 40, 1}, {14193, C_MEMBER_OBJECT, 48, 1},
    {12236, C_MEMBER_OBJECT, 24, 1}, {12388, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13572, C_MEMBER_OBJECT, 16, 1}, {16864, C_MEMBER_OBJECT, 24, 1},
    {7931, C_MEMBER_OBJECT, 32, 1}, {16756, C_MEMBER_OBJECT, 40, 1},
    {13543, C_MEMBER_OBJECT, 16, 1}, {7931, C_MEMBER_OBJECT, 136, 1},
    {16756, C_MEMBER_OBJECT, 144, 1}, {13543, C_MEMBER_OBJECT, 16, 1},
    {7931, C_MEMBER_OBJECT, 136, 1}, {16756, C_MEMBER_OBJECT, 144, 1},
    {13543, C_MEMBER_OBJECT, 16, 1}, {7931, C_MEMBER_OBJECT, 136, 1},
    {16756, C_MEMBER_OBJECT, 144, 1}, {5733, C_MEMBER_OBJECT, 16, 1},
    {7931, C_MEMBER_OBJECT, 40, 1}, {16756, C_MEMBER_OBJECT, 48, 1},
    {16756, C_MEMBER_OBJECT, 32, 1}, {7931, C_MEMBER_OBJECT, 40, 1}, {7771, C_MEMBER_OBJECT, 16, 1},
    {8446, C_MEMBER_OBJECT, 24, 1}, {7771, C_MEMBER_OBJECT, 72, 1}, {13597, C_MEMBER_OBJECT, 80, 1},
    {16856, C_MEMBER_OBJECT, 88, 1}, {7931, C_MEMBER_OBJECT, 96, 1},
    {16756, C_MEMBER_OBJECT, 104, 1}, {5769, C_MEMBER_OBJECT, 32, 1},
    {8337, C_MEMBER_OBJECT, 40, 1}, {8329, C_MEMBER_OBJECT, 48, 1}, {7771, C_MEMBER_OBJECT, 56, 1},
    {13597, C_MEMBER_OBJECT, 64, 1}, {8446, C_MEMBER_OBJECT, 72, 1},
    {7757, C_MEMBER_OBJECT, 120, 1}, {12962, C_MEMBER_OBJECT, 136, 1},
    {14181, C_MEMBER_OBJECT, 152, 1}, {13543, C_MEMBER_OBJECT, 168, 1},
    {16756, C_MEMBER_OBJECT, 176, 1}, {7931, C_MEMBER_OBJECT, 184, 1},
    {14204, C_MEMBER_OBJECT, 16, 1}, {7931, C_MEMBER_OBJECT, 16, 1},
    {16756, C_MEMBER_OBJECT, 24, 1}, {11820, C_MEMBER_OBJECT, 16, 1},
    {7809, C_MEMBER_OBJECT, 24, 1}, {8329, C_MEMBER_OBJECT, 32, 1}, {10410, C_MEMBER_OBJECT, 40, 1},
    {11186, C_MEMBER_OBJECT, 48, 1}, {10664, C_MEMBER_OBJECT, 56, 1},
    {12481, C_MEMBER_OBJECT, 24, 1}, {12493, C_MEMBER_OBJECT, 32, 1},
    {12875, C_MEMBER_OBJECT, 40, 1}, {12887, C_MEMBER_OBJECT, 48, 1},
    {12860, C_MEMBER_OBJECT, 56, 1}, {8636, C_MEMBER_OBJECT, 48, 1},
    {12095, C_MEMBER_OBJECT, 72, 1}, {16405, C_MEMBER_OBJECT, 184, 1},
    {6582, C_MEMBER_OBJECT, 24, 1}, {8446, C_MEMBER_OBJECT, 32, 1}, {8446, C_MEMBER_OBJECT, 32, 1},
    {12954, C_MEMBER_OBJECT, 40, 1}, {8446, C_MEMBER_OBJECT, 32, 1},
    {14627, C_MEMBER_OBJECT, 56, 1}, {8446, C_MEMBER_OBJECT, 32, 1},
    {12954, C_MEMBER_OBJECT, 40, 1}, {14627, C_MEMBER_OBJECT, 48, 1},
    {12995, C_MEMBER_OBJECT, 24, 1}, {13009, C_MEMBER_OBJECT, 32, 1},
    {8113, C_MEMBER_OBJECT, 40, 1}, {13611, C_MEMBER_OBJECT, 48, 1},
    {16850, C_MEMBER_OBJECT, 56, 1}, {12729, C_MEMBER_OBJECT, 64, 1},
    {8767, C_MEMBER_OBJECT, 136, 1}, {5787, C_MEMBER_OBJECT, 144, 1},
    {13117, C_MEMBER_OBJECT, 16, 1}, {14288, C_MEMBER_OBJECT, 16, 1},
    {13028, C_MEMBER_OBJECT, 48, 1}, {13044, C_MEMBER_OBJECT, 56, 1},
    {5776, C_MEMBER_OBJECT, 72, 1}, {13567, C_MEMBER_OBJECT, 200, 1},
    {13579, C_MEMBER_OBJECT, 208, 1}, {13588, C_MEMBER_OBJECT, 216, 1},
    {12949, C_MEMBER_OBJECT, 224, 1}, {5812, C_MEMBER_OBJECT, 232, 1},
    {16395, C_MEMBER_OBJECT, 16, 1}, {16756, C_MEMBER_OBJECT, 64, 1},
    {12941, C_MEMBER_OBJECT, 16, 1}, {14421, C_MEMBER_OBJECT, 56, 1},
    {14379, C_MEMBER_OBJECT, 72, 1}, {11441, C_MEMBER_OBJECT, 32, 1},
    {7459, C_MEMBER_OBJECT, 24, 1}, {13924, C_MEMBER_OBJECT, 40, 1},
    {12196, C_MEMBER_OBJECT, 64, 1}, {11208, C_MEMBER_OBJECT, 72, 1},
    {13383, C_MEMBER_OBJECT, 96, 1}, {13403, C_MEMBER_OBJECT, 104, 1},
    {2281, C_MEMBER_OBJECT, 16, 1}, {7459, C_MEMBER_OBJECT, 32, 1}, {12743, C_MEMBER_OBJECT, 48, 1},
    {13891, C_MEMBER_OBJECT, 56, 1}, {8520, C_MEMBER_OBJECT, 72, 1},
    {13809, C_MEMBER_OBJECT, 40, 1}, {16756, C_MEMBER_OBJECT, 48, 1},
    {14190, C_MEMBER_OBJECT, 16, 1}, {5761, C_MEMBER_OBJECT, 32, 1}, {5280, C_MEMBER_OBJECT, 16, 1},
    {11239, C_MEMBER_OBJECT, 24, 1}, {16756, C_MEMBER_OBJECT, 32, 1},
    {11455, C_MEMBER_OBJECT, 40, 1}, {15408, C_MEMBER_OBJECT, 48, 1},
    {16756, C_MEMBER_OBJECT, 16, 1}, {11275, C_MEMBER_OBJECT, 32, 1},
    {16465, C_MEMBER_OBJECT, 16, 1}, {16809, C_MEMBER_OBJECT, 16, 1},
    {7795, C_MEMBER_OBJECT, 24, 1}, {16756, C_MEMBER_OBJECT, 48, 1}, {5266, C_MEMBER_OBJECT, 24, 1},
    {7931, C_MEMBER_OBJECT, 16, 1}, {5159, C_MEMBER_OBJECT, 16, 1}, {5116, C_MEMBER_OBJECT, 24, 1},
    {5147, C_MEMBER_OBJECT, 32, 1}, {5013, C_MEMBER_OBJECT, 40, 1}, {5124, C_MEMBER_OBJECT, 56, 1},
    {5057, C_MEMBER_OBJECT, 96, 1}, {5036, C_MEMBER_OBJECT, 104, 1},
    {5077, C_MEMBER_OBJECT, 112, 1}, {5096, C_MEMBER_OBJECT, 120, 1},
    {5174, C_MEMBER_OBJECT, 16, 1}, {5182, C_MEMBER_OBJECT, 24, 1}, {5203, C_MEMBER_OBJECT, 16, 1},
    {5194, C_MEMBER_OBJECT, 24, 1}, {5211, C_MEMBER_OBJECT, 16, 1}, {11672, C_MEMBER_OBJECT, 24, 1},
    {11663, C_MEMBER_OBJECT, 32, 1}, {11686, C_MEMBER_OBJECT, 40, 1},
    {11672, C_MEMBER_OBJECT, 24, 1}, {11663, C_MEMBER_OBJECT, 32, 1},
    {11686, C_MEMBER_OBJECT, 40, 1}, {10652, C_MEMBER_OBJECT, 24, 1},
    {10652, C_MEMBER_OBJECT, 24, 1}, {10593, C_MEMBER_OBJECT, 16, 1},
    {10640, C_MEMBER_OBJECT, 24, 1}, {12396, C_MEMBER_OBJECT, 16, 1},
    {6628, C_MEMBER_OBJECT, 16, 1}, {6640, C_MEMBER_OBJECT, 24, 1}, {7622, C_MEMBER_OBJECT, 16, 1},
    {7604, C_MEMBER_OBJECT, 24, 1}, {7611, C_MEMBER_OBJECT, 32, 1}, {6681, C_MEMBER_OBJECT, 24, 1},
    {6795, C_MEMBER_OBJECT, 32, 1}, {6691, C_MEMBER_OBJECT, 40, 1}, {6768, C_MEMBER_OBJECT, 96, 1},
    {6749, C_MEMBER_OBJECT, 104, 1}, {6709, C_MEMBER_OBJECT, 112, 1},
    {6787, C_MEMBER_OBJECT, 120, 1}, {6819, C_MEMBER_OBJECT, 128, 1},
    {6736, C_MEMBER_OBJECT, 136, 1}, {6844, C_MEMBER_OBJECT, 144, 1},
    {12548, C_MEMBER_OBJECT, 96, 1}, {12561, C_MEMBER_OBJECT, 104, 1},
    {7833, C_MEMBER_OBJECT, 32, 1}, {7833, C_MEMBER_OBJECT, 32, 1}, {8212, C_MEMBER_OBJECT, 24, 1},
    {7779, C_MEMBER_OBJECT, 48, 1}, {16756, C_MEMBER_OBJECT, 208, 1},
    {7931, C_MEMBER_OBJECT, 24, 1}, {7931, C_MEMBER_OBJECT, 24, 1}, {16405, C_MEMBER_OBJECT, 64, 1},
    {5972, C_MEMBER_OBJECT, 24, 1}, {9821, C_MEMBER_OBJECT, 16, 1}, {9778, C_MEMBER_OBJECT, 24, 1},
    {9809, C_MEMBER_OBJECT, 32, 1}, {9650, C_MEMBER_OBJECT, 40, 1}, {9786, C_MEMBER_OBJECT, 56, 1},
    {9719, C_MEMBER_OBJECT, 96, 1}, {9698, C_MEMBER_OBJECT, 104, 1},
    {9739, C_MEMBER_OBJECT, 112, 1}, {9758, C_MEMBER_OBJECT, 120, 1},
    {7569, C_MEMBER_OBJECT, 16, 1}, {13377, C_MEMBER_OBJECT, 40, 1},
    {12236, C_MEMBER_OBJECT, 72, 1}, {16158, C_MEMBER_OBJECT, 40, 1},
    {16158, C_MEMBER_OBJECT, 32, 1}, {12607, C_MEMBER_OBJECT, 16, 1},
    {12236, C_MEMBER_OBJECT, 24, 1}, {15772, C_MEMBER_OBJECT, 64, 1},
    {8911, C_MEMBER_OBJECT, 72, 1}, {11449, C_MEMBER_OBJECT, 16, 1}, {9836, C_MEMBER_OBJECT, 24, 1},
    {7896, C_MEMBER_OBJECT, 16, 1}, {7913, C_MEMBER_OBJECT, 40, 1}, {8239, C_MEMBER_OBJECT, 16, 1},
    {7896, C_MEMBER_OBJECT, 16, 1}, {7913, C_MEMBER_OBJECT, 40, 1}, {8239, C_MEMBER_OBJECT, 16, 1},
    {7896, C_MEMBER_OBJECT, 16, 1}, {7913, C_MEMBER_OBJECT, 40, 1}, {7896, C_MEMBER_OBJECT, 16, 1},
    {7913, C_MEMBER_OBJECT, 40, 1}, {7896, C_MEMBER_OBJECT, 16, 1}, {7913, C_MEMBER_OBJECT, 40, 1},
    {7896, C_MEMBER_OBJECT, 16, 1}, {7913, C_MEMBER_OBJECT, 40, 1}, {8239, C_MEMBER_OBJECT, 16, 1},
    {8322, C_MEMBER_OBJECT, 24, 1}, {8312, C_MEMBER_OBJECT, 32, 1}, {8299, C_MEMBER_OBJECT, 40, 1},
    {12618, C_MEMBER_OBJECT, 48, 1}, {14591, C_MEMBER_OBJECT, 16, 1},
    {10605, C_MEMBER_OBJECT, 24, 1}, {9016, C_MEMBER_OBJECT, 16, 1},
    {10590, C_MEMBER_OBJECT, 24, 1}, {14591, C_MEMBER_OBJECT, 16, 1},
    {10622, C_MEMBER_OBJECT, 24, 1}, {8656, C_MEMBER_OBJECT, 16, 1}, {8759, C_MEMBER_OBJECT, 32, 1},
    {8676, C_MEMBER_OBJECT, 48, 1}, {8718, C_MEMBER_OBJECT, 56, 1}, {8733, C_MEMBER_OBJECT, 64, 1},
    {3464, C_MEMBER_OBJECT_ARRAY, 72, 0}, {14037, C_MEMBER_OBJECT, 64, 1},
    {14055, C_MEMBER_OBJECT, 80, 1}, {14073, C_MEMBER_OBJECT, 96, 1},
    {14091, C_MEMBER_OBJECT, 112, 1}, {14109, C_MEMBER_OBJECT, 128, 1},
    {14127, C_MEMBER_OBJECT, 144, 1}, {14145, C_MEMBER_OBJECT, 160, 1},
    {14163, C_MEMBER_OBJECT, 176, 1}, {16756, C_MEMBER_OBJECT, 192, 1},
    {9122, C_MEMBER_OBJECT, 16, 1}, {9052, C_MEMBER_OBJECT, 24, 1}, {9163, C_MEMBER_OBJECT, 32, 1},
    {9173, C_MEMBER_OBJECT, 40, 1}, {9079, C_MEMBER_OBJECT, 48, 1}, {9089, C_MEMBER_OBJECT, 56, 1},
    {9135, C_MEMBER_OBJECT, 64, 1}, {9066, C_MEMBER_OBJECT, 72, 1}, {9113, C_MEMBER_OBJECT, 80, 1},
    {9103, C_MEMBER_OBJECT, 88, 1}, {9203, C_MEMBER_OBJECT, 96, 1}, {9151, C_MEMBER_OBJECT, 104, 1},
    {9035, C_MEMBER_OBJECT, 112, 1}, {9021, C_MEMBER_OBJECT, 120, 1},
    {9187, C_MEMBER_OBJECT, 128, 1}, {6648, C_MEMBER_OBJECT, 16, 1},
    {12474, C_MEMBER_OBJECT, 24, 1}, {13723, C_MEMBER_OBJECT, 16, 1},
    {13713, C_MEMBER_OBJECT, 24, 1}, {13704, C_MEMBER_OBJECT, 40, 1},
    {13733, C_MEMBER_OBJECT, 48, 1}, {6004, C_MEMBER_OBJECT, 72, 1}, {9016, C_MEMBER_OBJECT, 88, 1},
    {11242, C_MEMBER_OBJECT, 112, 1}, {11633, C_MEMBER_OBJECT, 120, 1},
    {6010, C_MEMBER_OBJECT, 128, 1}, {7931, C_MEMBER_OBJECT, 136, 1},
    {16756, C_MEMBER_OBJECT, 144, 1}, {13232, C_MEMBER_OBJECT, 16, 1},
    {12274, C_MEMBER_OBJECT, 24, 1}, {11182, C_MEMBER_OBJECT, 40, 1},
    {13658, C_MEMBER_OBJECT, 48, 1}, {8917, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1},
    {11239, C_MEMBER_OBJECT, 32, 1}, {7931, C_MEMBER_OBJECT, 40, 1},
    {16756, C_MEMBER_OBJECT, 48, 1}, {13125, C_MEMBER_OBJECT, 56, 1},
    {9821, C_MEMBER_OBJECT, 16, 1}, {9778, C_MEMBER_OBJECT, 24, 1}, {9809, C_MEMBER_OBJECT, 32, 1},
    {9650, C_MEMBER_OBJECT, 40, 1}, {9786, C_MEMBER_OBJECT, 56, 1}, {9719, C_MEMBER_OBJECT, 96, 1},
    {9698, C_MEMBER_OBJECT, 104, 1}, {9739, C_MEMBER_OBJECT, 112, 1},
    {9758, C_MEMBER_OBJECT, 120, 1}, {12461, C_MEMBER_OBJECT, 16, 1},
    {7622, C_MEMBER_OBJECT, 16, 1}, {7604, C_MEMBER_OBJECT, 24, 1}, {7611, C_MEMBER_OBJECT, 32, 1},
    {9868, C_MEMBER_OBJECT, 16, 1}, {9875, C_MEMBER_OBJECT, 24, 1},
    {4932, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5656, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5964, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10120, C_MEMBER_OBJECT, 16, 1},
    {10104, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10652, C_MEMBER_OBJECT, 24, 1},
    {12822, C_MEMBER_OBJECT, 16, 1}, {15386, C_MEMBER_OBJECT, 24, 1},
    {7634, C_MEMBER_OBJECT, 16, 1}, {16756, C_MEMBER_OBJECT, 32, 1},
    {10590, C_MEMBER_OBJECT, 16, 1}, {12279, C_MEMBER_OBJECT, 32, 1},
    {16471, C_MEMBER_OBJECT_ARRAY, 40, 57}, {15566, C_MEMBER_OBJECT, 16, 1},
    {10590, C_MEMBER_OBJECT, 24, 1}, {5715, C_MEMBER_OBJECT, 32, 1},
    {10434, C_MEMBER_OBJECT, 40, 1}, {10590, C_MEMBER_OBJECT, 16, 1},
    {14204, C_MEMBER_OBJECT, 16, 1}, {4957, C_MEMBER_OBJECT, 24, 1},
    {13156, C_MEMBER_OBJECT, 16, 1}, {13658, C_MEMBER_OBJECT, 32, 1},
    {13156, C_MEMBER_OBJECT, 16, 1}, {13658, C_MEMBER_OBJECT, 32, 1},
    {7629, C_MEMBER_OBJECT, 16, 1}, {13858, C_MEMBER_OBJECT, 24, 1},
    {11506, C_MEMBER_OBJECT, 24, 1}, {11515, C_MEMBER_OBJECT, 32, 1},
    {10590, C_MEMBER_OBJECT, 16, 1}, {13827, C_MEMBER_OBJECT, 24, 1},
    {9016, C_MEMBER_OBJECT, 16, 1}, {10590, C_MEMBER_OBJECT, 24, 1}, {9016, C_MEMBER_OBJECT, 16, 1},
    {10590, C_MEMBER_OBJECT, 24, 1}, {10590, C_MEMBER_OBJECT, 16, 1},
    {11200, C_MEMBER_OBJECT, 24, 1}, {15386, C_MEMBER_OBJECT, 32, 1},
    {7543, C_MEMBER_OBJECT, 40, 1}, {7551, C_MEMBER_OBJECT, 48, 1}, {10590, C_MEMBER_OBJECT, 16, 1},
    {10590, C_MEMBER_OBJECT, 16, 1}, {12614, C_MEMBER_OBJECT, 24, 1},
    {13658, C_MEMBER_OBJECT, 32, 1}, {13156, C_MEMBER_OBJECT, 16, 1},
    {13658, C_MEMBER_OBJECT, 40, 1}, {13174, C_MEMBER_OBJECT, 16, 1},
    {13658, C_MEMBER_OBJECT, 32, 1}, {8247, C_MEMBER_OBJECT, 16, 1}, {9016, C_MEMBER_OBJECT, 16, 1},
    {10590, C_MEMBER_OBJECT, 24, 1}, {9016, C_MEMBER_OBJECT, 16, 1},
    {10590, C_MEMBER_OBJECT, 24, 1}, {11169, C_MEMBER_OBJECT, 32, 1},
    {13658, C_MEMBER_OBJECT, 40, 1}, {8863, C_MEMBER_OBJECT, 48, 1},
    {10120, C_MEMBER_OBJECT, 16, 1}, {10104, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {11326, C_MEMBER_OBJECT, 16, 1}, {10652, C_MEMBER_OBJECT, 24, 1},
    {10652, C_MEMBER_OBJECT, 24, 1}, {14321, C_MEMBER_OBJECT, 16, 1},
    {14581, C_MEMBER_OBJECT, 24, 1}, {11315, C_MEMBER_OBJECT, 32, 1},
    {11833, C_MEMBER_OBJECT, 40, 1}, {10720, C_MEMBER_OBJECT, 16, 1},
    {9016, C_MEMBER_OBJECT, 24, 1}, {11780, C_MEMBER_OBJECT, 16, 1}, {7622, C_MEMBER_OBJECT, 16, 1},
    {7604, C_MEMBER_OBJECT, 24, 1}, {7611, C_MEMBER_OBJECT, 32, 1}, {10652, C_MEMBER_OBJECT, 24, 1},
    {11858, C_MEMBER_OBJECT, 24, 1}, {16545, C_MEMBER_OBJECT, 64, 1},
    {16756, C_MEMBER_OBJECT, 136, 1}, {10285, C_MEMBER_OBJECT, 16, 1},
    {10293, C_MEMBER_OBJECT, 24, 1}, {10301, C_MEMBER_OBJECT, 32, 1},
    {7867, C_MEMBER_OBJECT, 16, 1}, {13868, C_MEMBER_OBJECT, 24, 1}, {7622, C_MEMBER_OBJECT, 16, 1},
    {7604, C_MEMBER_OBJECT, 24, 1}, {7611, C_MEMBER_OBJECT, 32, 1}, {16756, C_MEMBER_OBJECT, 72, 1},
    {11870, C_MEMBER_OBJECT, 16, 1}, {11863, C_MEMBER_OBJECT, 24, 1},
    {11895, C_MEMBER_OBJECT, 40, 1}, {11878, C_MEMBER_OBJECT, 48, 1},
    {7904, C_MEMBER_OBJECT, 24, 1}, {7885, C_MEMBER_OBJECT, 48, 1}, {7913, C_MEMBER_OBJECT, 56, 1},
    {5600, C_MEMBER_OBJECT, 24, 1}, {10659, C_MEMBER_OBJECT, 24, 1},
    {12236, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1},
    {11251, C_MEMBER_OBJECT, 32, 1}, {16510, C_MEMBER_OBJECT, 40, 1},
    {16526, C_MEMBER_OBJECT, 48, 1}, {12388, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12388, C_MEMBER_OBJECT_ARRAY, 32, 0}, {16545, C_MEMBER_OBJECT, 24, 1},
    {16756, C_MEMBER_OBJECT, 96, 1}, {13065, C_MEMBER_OBJECT, 16, 1},
    {12236, C_MEMBER_OBJECT, 16, 1}, {12911, C_MEMBER_OBJECT, 24, 1},
    {14362, C_MEMBER_OBJECT, 32, 1}, {11652, C_MEMBER_OBJECT, 40, 1},
    {13325, C_MEMBER_OBJECT, 16, 1}, {13344, C_MEMBER_OBJECT, 24, 1},
    {13307, C_MEMBER_OBJECT, 32, 1}, {13316, C_MEMBER_OBJECT, 40, 1},
    {13334, C_MEMBER_OBJECT, 48, 1}, {12822, C_MEMBER_OBJECT, 24, 1},
    {10484, C_MEMBER_OBJECT, 72, 1}, {14321, C_MEMBER_OBJECT, 16, 1},
    {14586, C_MEMBER_OBJECT, 24, 1}, {14581, C_MEMBER_OBJECT, 32, 1},
    {11319, C_MEMBER_OBJECT, 40, 1}, {14643, C_MEMBER_OBJECT, 24, 1},
    {13632, C_MEMBER_OBJECT, 32, 1}, {12941, C_MEMBER_OBJECT, 40, 1},
    {9857, C_MEMBER_OBJECT, 32, 1}, {10423, C_MEMBER_OBJECT, 40, 1},
    {12941, C_MEMBER_OBJECT, 48, 1}, {16756, C_MEMBER_OBJECT, 64, 1},
    {13873, C_MEMBER_OBJECT, 24, 1}, {7931, C_MEMBER_OBJECT, 16, 1},
    {14037, C_MEMBER_OBJECT, 64, 1}, {14055, C_MEMBER_OBJECT, 80, 1},
    {14073, C_MEMBER_OBJECT, 96, 1}, {14091, C_MEMBER_OBJECT, 112, 1},
    {14109, C_MEMBER_OBJECT, 128, 1}, {14127, C_MEMBER_OBJECT, 144, 1},
    {14145, C_MEMBER_OBJECT, 160, 1}, {14163, C_MEMBER_OBJECT, 176, 1},
    {16756, C_MEMBER_OBJECT, 192, 1}, {13958, C_MEMBER_OBJECT, 16, 1},
    {14321, C_MEMBER_OBJECT, 16, 1}, {14586, C_MEMBER_OBJECT, 24, 1},
    {14581, C_MEMBER_OBJECT, 32, 1}, {7279, C_MEMBER_OBJECT, 16, 1},
    {10395, C_MEMBER_OBJECT, 40, 1}, {14444, C_MEMBER_OBJECT, 72, 1},
    {7561, C_MEMBER_OBJECT, 80, 1}, {5721, C_MEMBER_OBJECT, 88, 1},
    {13771, C_MEMBER_OBJECT, 104, 1}, {15366, C_MEMBER_OBJECT, 112, 1},
    {2505, C_MEMBER_OBJECT, 144, 1}, {276, C_MEMBER_OBJECT, 152, 1}, {408, C_MEMBER_OBJECT, 160, 1},
    {150, C_MEMBER_OBJECT, 168, 1}, {140, C_MEMBER_OBJECT, 176, 1}, {640, C_MEMBER_OBJECT, 184, 1},
    {393, C_MEMBER_OBJECT, 192, 1}, {423, C_MEMBER_OBJECT, 200, 1}, {743, C_MEMBER_OBJECT, 208, 1},
    {614, C_MEMBER_OBJECT, 216, 1}, {7279, C_MEMBER_OBJECT, 16, 1}, {7873, C_MEMBER_OBJECT, 24, 1},
    {13758, C_MEMBER_OBJECT, 32, 1}, {11285, C_MEMBER_OBJECT, 48, 1},
    {13771, C_MEMBER_OBJECT, 64, 1}, {14434, C_MEMBER_OBJECT, 72, 1},
    {10395, C_MEMBER_OBJECT, 96, 1}, {7629, C_MEMBER_OBJECT, 16, 1}, {7873, C_MEMBER_OBJECT, 24, 1},
    {14006, C_MEMBER_OBJECT, 16, 1}, {14018, C_MEMBER_OBJECT, 24, 1},
    {10652, C_MEMBER_OBJECT, 24, 1}, {10652, C_MEMBER_OBJECT, 24, 1},
    {16465, C_MEMBER_OBJECT, 16, 1}, {8625, C_MEMBER_OBJECT, 24, 1}, {7331, C_MEMBER_OBJECT, 32, 1},
    {8920, C_MEMBER_OBJECT, 40, 1}, {14752, C_MEMBER_OBJECT, 16, 1},
    {10518, C_MEMBER_OBJECT, 24, 1}, {14760, C_MEMBER_OBJECT, 16, 1},
    {10533, C_MEMBER_OBJECT, 24, 1}, {15813, C_MEMBER_OBJECT, 16, 1},
    {12461, C_MEMBER_OBJECT, 24, 1}, {12465, C_MEMBER_OBJECT, 32, 1},
    {14522, C_MEMBER_OBJECT, 16, 1}, {14556, C_MEMBER_OBJECT, 24, 1},
    {14547, C_MEMBER_OBJECT, 32, 1}, {14568, C_MEMBER_OBJECT, 40, 1},
    {14494, C_MEMBER_OBJECT, 48, 1}, {14507, C_MEMBER_OBJECT, 56, 1},
    {14529, C_MEMBER_OBJECT, 64, 1}, {14473, C_MEMBER_OBJECT, 128, 1},
    {12388, C_MEMBER_OBJECT_ARRAY, 32, 0}, {12388, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {15295, C_MEMBER_OBJECT, 16, 1}, {15286, C_MEMBER_OBJECT, 24, 1},
    {12388, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10652, C_MEMBER_OBJECT, 24, 1},
    {10181, C_MEMBER_OBJECT, 256, 1}, {10231, C_MEMBER_OBJECT, 264, 1},
    {10197, C_MEMBER_OBJECT, 336, 1}, {10247, C_MEMBER_OBJECT, 344, 1},
    {10214, C_MEMBER_OBJECT, 352, 1}, {10262, C_MEMBER_OBJECT, 368, 1},
    {10152, C_MEMBER_OBJECT, 856, 1}, {10172, C_MEMBER_OBJECT, 864, 1},
    {10160, C_MEMBER_OBJECT, 872, 1}, {10142, C_MEMBER_OBJECT, 888, 1},
    {4572, C_MEMBER_OBJECT, 912, 1}, {4592, C_MEMBER_OBJECT, 928, 1},
    {12689, C_MEMBER_OBJECT, 16, 1}, {5280, C_MEMBER_OBJECT, 24, 1},
    {12764, C_MEMBER_OBJECT, 32, 1}, {16756, C_MEMBER_OBJECT, 40, 1},
    {12322, C_MEMBER_OBJECT, 16, 1}, {12236, C_MEMBER_OBJECT, 16, 1},
    {5727, C_MEMBER_OBJECT, 24, 1}, {7795, C_MEMBER_OBJECT, 32, 1}, {8489, C_MEMBER_OBJECT, 40, 1},
    {2923, C_MEMBER_OBJECT, 16, 1}, {2923, C_MEMBER_OBJECT, 16, 1}, {12236, C_MEMBER_OBJECT, 16, 1},
    {15818, C_MEMBER_OBJECT, 24, 1}, {7265, C_MEMBER_OBJECT, 32, 1},
    {16465, C_MEMBER_OBJECT, 40, 1}, {12142, C_MEMBER_OBJECT, 48, 1},
    {12236, C_MEMBER_OBJECT, 16, 1}, {5727, C_MEMBER_OBJECT, 24, 1}, {8453, C_MEMBER_OBJECT, 32, 1},
    {7311, C_MEMBER_OBJECT, 40, 1}, {8468, C_MEMBER_OBJECT, 48, 1}, {7795, C_MEMBER_OBJECT, 56, 1},
    {8489, C_MEMBER_OBJECT, 64, 1}, {12236, C_MEMBER_OBJECT, 16, 1}, {7795, C_MEMBER_OBJECT, 24, 1},
    {8489, C_MEMBER_OBJECT, 32, 1}, {5280, C_MEMBER_OBJECT, 16, 1}, {10080, C_MEMBER_OBJECT, 24, 1},
    {16332, C_MEMBER_OBJECT, 32, 1}, {12764, C_MEMBER_OBJECT, 40, 1},
    {16756, C_MEMBER_OBJECT, 48, 1}, {16567, C_MEMBER_OBJECT, 72, 1},
    {16586, C_MEMBER_OBJECT, 80, 1}, {16554, C_MEMBER_OBJECT, 88, 1},
    {8607, C_MEMBER_OBJECT, 136, 1}, {10120, C_MEMBER_OBJECT, 16, 1},
    {10104, C_MEMBER_OBJECT_ARRAY, 24, 8}, {16791, C_MEMBER_OBJECT, 16, 1},
    {16771, C_MEMBER_OBJECT, 24, 1}, {16801, C_MEMBER_OBJECT, 40, 1},
    {16783, C_MEMBER_OBJECT, 48, 1}, {16791, C_MEMBER_OBJECT, 16, 1},
    {16771, C_MEMBER_OBJECT, 24, 1}, {16801, C_MEMBER_OBJECT, 40, 1},
    {16783, C_MEMBER_OBJECT, 48, 1}, {16791, C_MEMBER_OBJECT, 16, 1},
    {16771, C_MEMBER_OBJECT, 24, 1}, {16801, C_MEMBER_OBJECT, 40, 1},
    {16783, C_MEMBER_OBJECT, 48, 1}, {7622, C_MEMBER_OBJECT, 16, 1}, {7604, C_MEMBER_OBJECT, 24, 1},
    {7611, C_MEMBER_OBJECT, 32, 1}, {15009, C_MEMBER_OBJECT, 16, 1},
    {15361, C_MEMBER_OBJECT, 24, 1}, {15044, C_MEMBER_OBJECT, 32, 1},
    {16756, C_MEMBER_OBJECT, 48, 1}, {13699, C_MEMBER_OBJECT, 16, 1},
    {15393, C_MEMBER_OBJECT, 24, 1}, {11256, C_MEMBER_OBJECT, 32, 1},
    {11261, C_MEMBER_OBJECT, 40, 1}, {7629, C_MEMBER_OBJECT, 48, 1},
    {14288, C_MEMBER_OBJECT, 56, 1}, {8255, C_MEMBER_OBJECT, 72, 1}, {7117, C_MEMBER_OBJECT, 80, 1},
    {13086, C_MEMBER_OBJECT, 88, 1}, {8506, C_MEMBER_OBJECT, 96, 1},
    {14327, C_MEMBER_OBJECT, 104, 1}, {8346, C_MEMBER_OBJECT, 112, 1},
    {14343, C_MEMBER_OBJECT, 120, 1}, {8371, C_MEMBER_OBJECT, 128, 1},
    {7099, C_MEMBER_OBJECT, 136, 1}, {13073, C_MEMBER_OBJECT, 144, 1},
    {15065, C_MEMBER_OBJECT, 24, 1}, {8399, C_MEMBER_OBJECT, 32, 1},
    {12251, C_MEMBER_OBJECT, 40, 1}, {10050, C_MEMBER_OBJECT, 48, 1},
    {10013, C_MEMBER_OBJECT, 56, 1}, {10037, C_MEMBER_OBJECT, 64, 1},
    {9975, C_MEMBER_OBJECT, 72, 1}, {10002, C_MEMBER_OBJECT, 80, 1}, {9960, C_MEMBER_OBJECT, 88, 1},
    {10027, C_MEMBER_OBJECT, 96, 1}, {9987, C_MEMBER_OBJECT, 104, 1},
    {9947, C_MEMBER_OBJECT, 112, 1}, {8271, C_MEMBER_OBJECT, 128, 1},
    {11169, C_MEMBER_OBJECT, 24, 1}, {13658, C_MEMBER_OBJECT, 32, 1},
    {16405, C_MEMBER_OBJECT, 128, 1}, {16316, C_MEMBER_OBJECT, 136, 1},
    {17009, C_MEMBER_OBJECT, 152, 1}, {16405, C_MEMBER_OBJECT, 128, 1},
    {16316, C_MEMBER_OBJECT, 136, 1}, {17009, C_MEMBER_OBJECT, 152, 1},
    {17009, C_MEMBER_OBJECT, 128, 1}, {16405, C_MEMBER_OBJECT, 144, 1},
    {11182, C_MEMBER_OBJECT, 16, 1}, {8822, C_MEMBER_OBJECT, 24, 1},
    {16756, C_MEMBER_OBJECT, 32, 1}, {16292, C_MEMBER_OBJECT, 96, 1},
    {16244, C_MEMBER_OBJECT, 104, 1}, {16268, C_MEMBER_OBJECT, 112, 1},
    {16220, C_MEMBER_OBJECT, 128, 1}, {16172, C_MEMBER_OBJECT, 136, 1},
    {16196, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_14_8 = {
    {.hex = 0x030e08f0}, names, members, enumerators, types, held,
    618, 4, 268,
    NULL,
};
