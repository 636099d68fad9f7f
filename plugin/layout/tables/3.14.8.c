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
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAttributeErrorObject\0"
    "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0"
    "PyCFuncPtrObject\0" "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0"
    "PyCodeObject\0" "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0"
    "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
    "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0"
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0"
    "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0" "PyFrameLocalsProxyObject\0"
    "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0"
    "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0"
    "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0"
    "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0"
    "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0"
    "PyNameErrorObject\0" "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0"
    "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0" "PySSLMemoryBIO\0"
    "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0" "PyStopIterationObject\0"
    "PyStructObject\0" "PyStructSequence\0" "PySyntaxErrorObject\0" "PySystemExitObject\0"
    "PyThreadHandleObject\0" "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0"
    "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
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
    "cached_objects.interned_strings\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_iterator\0" "callback_context\0"
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
    "conversion\0" "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0" "ctx\0"
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
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
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
    "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0"
    "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stackpointer\0" "starmapobject\0" "start\0" "start_event_obj\0"
    "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0"
    "state.kind\0" "state.string\0" "statement\0" "statement_cache\0" "staticmethod\0"
    "ste_annotation_block\0" "ste_children\0" "ste_directives\0" "ste_id\0" "ste_mangled_names\0"
    "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0" "str_ascii_iterator\0"
    "str_iterator\0" "stream\0" "strerror\0" "string\0" "string.templatelib.Interpolation\0"
    "string.templatelib.Template\0" "string.templatelib.TemplateIter\0" "stringio\0" "strings\0"
    "stringsiter\0" "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0"
    "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0"
    "struct pool_header\0" "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0"
    "sw_task\0" "symtable entry\0" "sys.flags\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0"
    "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
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
    {206, 0, 0, 72, 0, 0}, {206, 11237, 40, 8, 0, 0}, {206, 11807, 16, 8, 0, 0},
    {206, 12482, 24, 8, 0, 0}, {206, 13916, 32, 8, 0, 0}, {225, 0, 0, 64, 0, 0},
    {225, 12400, 16, 8, 0, 0}, {225, 12413, 24, 8, 0, 0}, {243, 0, 0, 56, 0, 0},
    {243, 8235, 40, 8, 0, 0}, {243, 14587, 16, 8, 0, 0}, {243, 14622, 32, 8, 0, 0},
    {243, 14939, 24, 8, 0, 0}, {257, 0, 0, 64, 0, 0}, {257, 5592, 0, 8, 0, 0},
    {257, 6224, 24, 8, 0, 0}, {257, 10904, 8, 8, 0, 0}, {657, 0, 0, 16, 0, 0},
    {657, 12393, 0, 8, 0, 0}, {685, 0, 0, 56, 0, 0}, {685, 7214, 24, 8, 0, 0},
    {714, 0, 0, 152, 0, 0}, {714, 5757, 144, 8, 0, 0}, {714, 7698, 40, 8, 0, 0},
    {714, 8352, 136, 8, 0, 0}, {714, 11512, 16, 8, 0, 0}, {714, 12300, 64, 8, 0, 0},
    {714, 13182, 48, 8, 0, 0}, {714, 16428, 56, 8, 0, 0}, {760, 0, 0, 40, 0, 0},
    {760, 9660, 24, 8, 0, 0}, {760, 10904, 16, 8, 0, 0}, {760, 13921, 32, 4, 6, 1},
    {760, 13950, 32, 4, 5, 1}, {760, 13964, 32, 4, 2, 3}, {774, 0, 0, 40, 0, 0},
    {774, 5144, 16, 8, 0, 0}, {774, 5152, 24, 8, 0, 0}, {790, 0, 0, 40, 0, 0},
    {790, 5164, 24, 8, 0, 0}, {790, 5173, 16, 8, 0, 0}, {807, 0, 0, 88, 0, 0},
    {807, 11807, 80, 8, 0, 0}, {807, 12032, 72, 8, 0, 0}, {830, 0, 0, 96, 0, 0},
    {830, 8178, 80, 8, 0, 0}, {830, 11763, 72, 8, 0, 0}, {857, 0, 0, 72, 0, 0},
    {857, 5250, 24, 8, 0, 0}, {857, 6183, 56, 8, 0, 0}, {857, 6974, 48, 8, 0, 0},
    {857, 11887, 32, 8, 0, 0}, {857, 15340, 40, 8, 0, 0}, {879, 0, 0, 56, 0, 0},
    {879, 11933, 24, 8, 0, 0}, {897, 0, 0, 40, 0, 0}, {897, 11999, 24, 8, 0, 0},
    {897, 12016, 32, 1, 0, 0}, {928, 0, 0, 56, 0, 0}, {928, 11243, 16, 8, 0, 0},
    {928, 11248, 32, 8, 0, 0}, {928, 11257, 24, 8, 0, 0}, {946, 0, 0, 64, 0, 0},
    {946, 11682, 56, 8, 0, 0}, {962, 0, 0, 64, 0, 0}, {962, 12708, 16, 8, 0, 0},
    {962, 15356, 48, 8, 0, 0}, {972, 0, 0, 24, 0, 0}, {972, 11967, 16, 8, 0, 0},
    {985, 0, 0, 216, 0, 0}, {985, 6303, 52, 4, 0, 0}, {985, 6315, 208, 1, 0, 0},
    {985, 6332, 24, 8, 0, 0}, {985, 6342, 40, 8, 0, 0}, {985, 6360, 112, 8, 0, 0},
    {985, 6372, 68, 4, 0, 0}, {985, 6387, 136, 8, 0, 0}, {985, 6400, 104, 8, 0, 0},
    {985, 6419, 96, 8, 0, 0}, {985, 6438, 120, 8, 0, 0}, {985, 6446, 32, 8, 0, 0},
    {985, 6455, 72, 4, 0, 0}, {985, 6470, 128, 8, 0, 0}, {985, 6482, 64, 4, 0, 0},
    {998, 0, 0, 56, 0, 0}, {998, 16020, 48, 8, 0, 0}, {998, 16025, 40, 8, 0, 0},
    {1021, 0, 0, 48, 0, 0}, {1021, 7048, 16, 8, 0, 0}, {1021, 7057, 24, 8, 0, 0},
    {1031, 0, 0, 48, 0, 0}, {1031, 15097, 16, 8, 0, 0}, {1031, 15105, 32, 8, 0, 0},
    {1031, 15116, 24, 8, 0, 0}, {1046, 0, 0, 64, 0, 0}, {1046, 16067, 24, 8, 0, 0},
    {1046, 16079, 16, 8, 0, 0}, {1059, 0, 0, 24, 0, 0}, {1059, 7154, 16, 8, 0, 0},
    {1114, 0, 0, 48, 0, 0}, {1114, 9679, 24, 1, 0, 0}, {1114, 15736, 40, 8, 0, 0},
    {1134, 0, 0, 40, 0, 0}, {1134, 9679, 24, 1, 0, 0}, {1134, 15736, 32, 8, 0, 0},
    {1215, 0, 0, 40, 0, 0}, {1215, 7189, 24, 8, 0, 0}, {1215, 7196, 32, 8, 0, 0},
    {1215, 7207, 16, 8, 0, 0}, {1229, 0, 0, 24, 0, 0}, {1229, 11478, 8, 8, 0, 0},
    {1229, 11485, 16, 8, 0, 0}, {1244, 0, 0, 32, 0, 0}, {1244, 7713, 32, 0, 0, 0},
    {1244, 7724, 10, 1, 0, 0}, {1244, 7732, 9, 1, 0, 0}, {1244, 7752, 8, 1, 0, 0},
    {1244, 7765, 24, 8, 0, 0}, {1244, 7777, 0, 8, 0, 0}, {1244, 7787, 16, 8, 0, 0},
    {1261, 0, 0, 48, 0, 0}, {1261, 11285, 32, 8, 0, 0}, {1261, 11293, 16, 8, 0, 0},
    {1261, 11301, 40, 8, 0, 0}, {1274, 0, 0, 16, 0, 0}, {1274, 11478, 0, 8, 0, 0},
    {1274, 11485, 8, 8, 0, 0}, {1293, 0, 0, 16, 0, 0}, {1293, 6174, 0, 1, 0, 0},
    {1293, 7875, 2, 1, 0, 0}, {1293, 16037, 3, 1, 0, 0}, {1293, 16049, 8, 8, 0, 0},
    {1306, 0, 0, 24, 0, 0}, {1306, 11951, 16, 8, 0, 0}, {1345, 0, 0, 80, 0, 0},
    {1345, 8241, 16, 8, 0, 0}, {1345, 8261, 48, 8, 0, 0}, {1345, 8276, 24, 8, 0, 0},
    {1345, 8303, 56, 8, 0, 0}, {1345, 8344, 32, 8, 0, 0}, {1359, 0, 0, 152, 0, 0},
    {1359, 8606, 120, 8, 0, 0}, {1359, 8620, 112, 8, 0, 0}, {1359, 8637, 24, 8, 0, 0},
    {1359, 8651, 72, 8, 0, 0}, {1359, 8664, 48, 8, 0, 0}, {1359, 8674, 56, 8, 0, 0},
    {1359, 8698, 80, 8, 0, 0}, {1359, 8707, 16, 8, 0, 0}, {1359, 8720, 64, 8, 0, 0},
    {1359, 8736, 104, 8, 0, 0}, {1359, 8748, 32, 8, 0, 0}, {1359, 8758, 40, 8, 0, 0},
    {1359, 8772, 128, 8, 0, 0}, {1376, 0, 0, 16, 0, 0}, {1376, 3455, 0, 8, 0, 0},
    {1376, 3464, 8, 8, 0, 0}, {1386, 0, 0, 160, 0, 0}, {1386, 9235, 40, 8, 0, 0},
    {1386, 9258, 67, 1, 0, 0}, {1386, 9273, 72, 88, 0, 0}, {1386, 9363, 24, 8, 0, 0},
    {1386, 9371, 56, 8, 0, 0}, {1386, 9394, 32, 8, 0, 0}, {1398, 0, 0, 168, 0, 0},
    {1398, 9705, 16, 8, 0, 0}, {1413, 0, 0, 280, 0, 0}, {1413, 4902, 16, 256, 0, 0},
    {1430, 0, 0, 40, 0, 0}, {1430, 5626, 32, 8, 0, 0}, {1448, 0, 0, 40, 0, 0},
    {1448, 5934, 32, 8, 0, 0}, {1469, 0, 0, 40, 0, 0}, {1469, 9453, 16, 8, 0, 0},
    {1482, 0, 0, 936, 0, 0}, {1482, 9712, 880, 8, 0, 0}, {1482, 9727, 888, 8, 0, 0},
    {1482, 9737, 856, 8, 0, 0}, {1482, 9745, 872, 8, 0, 0}, {1482, 9757, 864, 8, 0, 0},
    {1499, 0, 0, 104, 0, 0}, {1499, 11763, 72, 8, 0, 0}, {1499, 11807, 80, 8, 0, 0},
    {1499, 11812, 96, 8, 0, 0}, {1499, 12482, 88, 8, 0, 0}, {1519, 0, 0, 24, 0, 0},
    {1519, 8601, 16, 8, 0, 0}, {1542, 0, 0, 225864, 0, 0}, {1542, 4942, 10712, 8, 0, 0},
    {1542, 4962, 10704, 8, 0, 0}, {1542, 5324, 79944, 1976, 0, 0}, {1542, 5519, 10792, 8, 0, 0},
    {1542, 5599, 10912, 8, 0, 0}, {1542, 5670, 10696, 8, 0, 0}, {1542, 5832, 7680, 8, 0, 0},
    {1542, 5841, 8512, 8, 0, 0}, {1542, 5996, 224624, 160, 0, 0}, {1542, 6011, 224624, 8, 0, 0},
    {1542, 6052, 223112, 8, 0, 0}, {1542, 6078, 223120, 8, 0, 0}, {1542, 6097, 223128, 8, 0, 0},
    {1542, 6515, 8016, 8, 0, 0}, {1542, 6537, 8008, 8, 0, 0}, {1542, 6557, 8000, 8, 0, 0},
    {1542, 6784, 223144, 40, 0, 0}, {1542, 7516, 8496, 8, 0, 0}, {1542, 8118, 79912, 8, 0, 0},
    {1542, 8149, 79888, 8, 0, 0}, {1542, 9107, 7616, 8, 0, 0}, {1542, 9120, 7600, 4, 0, 0},
    {1542, 9134, 7608, 8, 0, 0}, {1542, 9145, 7432, 72, 0, 0}, {1542, 9160, 7504, 24, 0, 0},
    {1542, 9867, 7280, 8, 0, 0}, {1542, 9901, 7728, 8, 0, 0}, {1542, 9921, 7704, 8, 0, 0},
    {1542, 9939, 7688, 8, 0, 0}, {1542, 9955, 7696, 8, 0, 0}, {1542, 11720, 223280, 1216, 0, 0},
    {1542, 11741, 224496, 64, 0, 0}, {1542, 11845, 7272, 8, 0, 0}, {1542, 12082, 10904, 8, 0, 0},
    {1542, 14554, 7672, 8, 0, 0}, {1542, 14562, 8504, 8, 0, 0}, {1542, 15048, 7344, 8, 0, 0},
    {1542, 15061, 7360, 8, 0, 0}, {1542, 15424, 81920, 141192, 0, 0},
    {1542, 15471, 180232, 9608, 0, 0}, {1542, 15486, 180240, 9600, 0, 0},
    {1542, 15513, 189856, 480, 0, 0}, {1542, 15546, 81928, 98304, 0, 0},
    {1542, 16187, 10776, 8, 0, 0}, {1542, 16204, 10736, 8, 0, 0}, {1542, 16228, 10720, 8, 0, 0},
    {1542, 16245, 10728, 8, 0, 0}, {1542, 16449, 10672, 24, 0, 0}, {1561, 0, 0, 40, 0, 0},
    {1561, 5189, 32, 8, 0, 0}, {1561, 11959, 24, 8, 0, 0}, {1574, 0, 0, 32, 0, 0},
    {1574, 11110, 16, 8, 0, 0}, {1574, 11128, 24, 4, 0, 0}, {1587, 0, 0, 40, 0, 0},
    {1587, 8496, 24, 4, 0, 0}, {1587, 11807, 0, 8, 0, 0}, {1587, 12178, 16, 8, 0, 0},
    {1587, 15391, 8, 4, 0, 0}, {1599, 0, 0, 16, 0, 0}, {1599, 11478, 0, 8, 0, 0},
    {1611, 0, 0, 32, 0, 0}, {1611, 11774, 16, 8, 0, 0}, {1611, 11787, 24, 8, 0, 0},
    {1623, 0, 0, 152, 0, 0}, {1623, 11429, 24, 8, 0, 0}, {1623, 16123, 64, 8, 0, 0},
    {1642, 0, 0, 32, 0, 0}, {1642, 11674, 0, 8, 0, 0}, {1654, 0, 0, 48, 0, 0},
    {1654, 9870, 16, 8, 0, 0}, {1654, 9878, 24, 8, 0, 0}, {1669, 0, 0, 104, 0, 0},
    {1669, 11264, 56, 8, 0, 0}, {1681, 0, 0, 56, 0, 0}, {1681, 11434, 24, 8, 0, 0},
    {1681, 11441, 16, 8, 0, 0}, {1681, 11449, 48, 8, 0, 0}, {1681, 11457, 32, 8, 0, 0},
    {1696, 0, 0, 80, 0, 0}, {1696, 11807, 72, 8, 0, 0}, {1714, 0, 0, 112, 0, 0},
    {1714, 12091, 72, 8, 0, 0}, {1714, 12110, 48, 8, 0, 0}, {1728, 0, 0, 112, 0, 0},
    {1728, 8424, 88, 8, 0, 0}, {1728, 8433, 96, 8, 0, 0}, {1728, 11799, 72, 8, 0, 0},
    {1728, 14188, 80, 8, 0, 0}, {1744, 0, 0, 16, 0, 0}, {1744, 11974, 0, 4, 0, 0},
    {1744, 11984, 0, 8, 0, 0}, {1744, 12024, 8, 8, 0, 0}, {1844, 0, 0, 200, 0, 0},
    {1844, 8443, 16, 8, 0, 0}, {1844, 9660, 48, 8, 0, 0}, {1844, 11413, 32, 8, 0, 0},
    {1844, 13580, 64, 128, 0, 0}, {1844, 14581, 40, 8, 0, 0}, {1844, 16008, 24, 8, 0, 0},
    {1856, 0, 0, 40, 0, 0}, {1856, 13875, 16, 8, 0, 0}, {1856, 14135, 32, 8, 0, 0},
    {1856, 14140, 24, 8, 0, 0}, {1870, 0, 0, 80, 0, 0}, {1870, 16043, 72, 8, 0, 0},
    {1924, 0, 0, 144, 0, 0}, {1924, 7945, 104, 8, 0, 0}, {1924, 7973, 112, 8, 0, 0},
    {1924, 8424, 80, 8, 0, 0}, {1924, 10946, 88, 8, 0, 0}, {1924, 11571, 136, 8, 0, 0},
    {1924, 11763, 72, 8, 0, 0}, {1924, 12178, 96, 8, 0, 0}, {1924, 12831, 128, 8, 0, 0},
    {1924, 14939, 120, 8, 0, 0}, {1944, 0, 0, 80, 0, 0}, {1944, 6510, 72, 8, 0, 0},
    {1984, 0, 0, 832, 0, 0}, {1984, 5336, 144, 8, 0, 0}, {1984, 5346, 200, 8, 0, 0},
    {1984, 5366, 192, 8, 0, 0}, {1984, 5950, 96, 8, 0, 0}, {1984, 5963, 104, 8, 0, 0},
    {1984, 6974, 208, 8, 0, 0}, {1984, 7096, 112, 8, 0, 0}, {1984, 7114, 72, 8, 0, 0},
    {1984, 7227, 232, 8, 0, 0}, {1984, 7516, 128, 8, 0, 0}, {1984, 8109, 120, 8, 0, 0},
    {1984, 10076, 16, 8, 0, 0}, {1984, 11828, 160, 8, 0, 0}, {1984, 11845, 8, 8, 0, 0},
    {1984, 12803, 0, 8, 0, 0}, {1984, 14976, 152, 8, 0, 0}, {1984, 15003, 288, 8, 0, 0},
    {1984, 15023, 296, 8, 0, 0}, {1998, 0, 0, 40, 0, 0}, {1998, 14864, 24, 8, 0, 0},
    {1998, 14873, 16, 8, 0, 0}, {2016, 0, 0, 40, 0, 0}, {2016, 11959, 32, 8, 0, 0},
    {2030, 0, 0, 416, 0, 0}, {2030, 15150, 256, 8, 0, 0}, {2030, 15158, 336, 8, 0, 0},
    {2030, 15167, 32, 8, 0, 0}, {2030, 15180, 352, 8, 0, 0}, {2030, 15189, 192, 8, 0, 0},
    {2030, 15198, 48, 8, 0, 0}, {2030, 15209, 264, 8, 0, 0}, {2030, 15217, 288, 8, 0, 0},
    {2030, 15231, 168, 8, 0, 0}, {2030, 15240, 40, 8, 0, 0}, {2030, 15252, 240, 8, 0, 0},
    {2030, 15263, 344, 8, 0, 0}, {2030, 15270, 24, 8, 0, 0}, {2030, 15278, 88, 8, 0, 0},
    {2030, 15286, 360, 8, 0, 0}, {2030, 15300, 184, 8, 0, 0}, {2030, 15312, 208, 8, 0, 0},
    {2043, 0, 0, 112, 0, 0}, {2043, 7922, 72, 8, 0, 0}, {2043, 12045, 80, 8, 0, 0},
    {2043, 13175, 104, 8, 0, 0}, {2064, 0, 0, 64, 0, 0}, {2064, 7214, 56, 8, 0, 0},
    {2080, 0, 0, 24, 0, 0}, {2080, 12008, 16, 8, 0, 0}, {2092, 0, 0, 64, 0, 0},
    {2092, 16349, 24, 8, 0, 0}, {2092, 16369, 16, 8, 0, 0}, {2108, 0, 0, 208, 0, 0},
    {2108, 4850, 192, 8, 0, 0}, {2108, 8407, 24, 8, 0, 0}, {2108, 10767, 16, 8, 0, 0},
    {2108, 11913, 48, 8, 0, 0}, {2108, 15750, 136, 8, 0, 0}, {2108, 15774, 144, 8, 0, 0},
    {2108, 15798, 128, 8, 0, 0}, {2108, 15822, 104, 8, 0, 0}, {2108, 15846, 112, 8, 0, 0},
    {2108, 15870, 96, 8, 0, 0}, {2207, 0, 0, 128, 0, 0}, {2207, 12487, 104, 8, 0, 0},
    {2207, 12500, 96, 8, 0, 0}, {2459, 0, 0, 296, 0, 0}, {2459, 5746, 72, 8, 0, 0},
    {2459, 5782, 232, 8, 0, 0}, {2459, 11512, 24, 8, 0, 0}, {2459, 11517, 32, 8, 0, 0},
    {2459, 12520, 224, 8, 0, 0}, {2459, 13138, 200, 8, 0, 0}, {2459, 13150, 208, 8, 0, 0},
    {2459, 13159, 216, 8, 0, 0}, {2459, 13842, 16, 8, 0, 0}, {2596, 0, 0, 24, 0, 0},
    {2596, 5181, 16, 8, 0, 0}, {2637, 0, 0, 24, 0, 0}, {2637, 7824, 16, 8, 0, 0},
    {2672, 0, 0, 16, 0, 0}, {2672, 8168, 0, 8, 0, 0}, {2672, 12817, 8, 8, 0, 0},
    {2720, 0, 0, 88, 0, 0}, {2720, 8248, 0, 8, 0, 0}, {2720, 8284, 16, 8, 0, 0},
    {2720, 8294, 40, 8, 0, 0}, {2720, 8561, 48, 8, 0, 0}, {2720, 10038, 56, 8, 0, 0},
    {2720, 11080, 80, 8, 0, 0}, {2720, 12314, 74, 1, 0, 0}, {2720, 12808, 8, 8, 0, 0},
    {2720, 13848, 64, 8, 0, 0}, {2740, 0, 0, 32, 0, 0}, {2740, 10237, 24, 8, 0, 0},
    {2758, 0, 0, 112, 0, 0}, {2758, 11418, 40, 8, 0, 0}, {2800, 0, 0, 316616, 0, 0},
    {2800, 5519, 2440, 256, 0, 0}, {2800, 5536, 2696, 4, 0, 0}, {2800, 5599, 10632, 16, 0, 0},
    {2800, 5996, 14056, 8, 0, 0}, {2800, 6011, 14056, 8, 0, 0}, {2800, 10137, 808, 8, 0, 0},
    {2800, 12082, 1176, 16, 0, 0}, {2800, 15424, 10680, 3368, 0, 0}, {2833, 0, 0, 936, 0, 0},
    {2833, 5477, 864, 8, 0, 0}, {2833, 5498, 872, 8, 0, 0}, {2833, 5651, 0, 832, 0, 0},
    {2852, 0, 0, 32, 0, 0}, {2852, 10237, 24, 8, 0, 0}, {4842, 0, 0, 32, 0, 0},
    {4842, 7817, 8, 8, 0, 0}, {4842, 15743, 16, 8, 0, 0}, {4842, 16013, 0, 8, 0, 0},
    {4859, 0, 0, 32, 0, 0}, {4859, 7797, 24, 8, 0, 0}, {4859, 10002, 16, 8, 0, 0},
    {5215, 0, 0, 32, 0, 0}, {5215, 7380, 24, 8, 0, 0}, {5215, 16387, 16, 8, 0, 0},
    {5312, 0, 0, 64, 0, 0}, {5312, 5189, 32, 8, 0, 0}, {5312, 11942, 40, 8, 0, 0},
    {5554, 0, 0, 24, 0, 0}, {5554, 8601, 0, 8, 0, 0}, {5918, 0, 0, 32, 0, 0},
    {5918, 10237, 24, 8, 0, 0}, {6142, 0, 0, 32, 0, 0}, {6142, 6043, 0, 8, 0, 0},
    {6142, 11713, 8, 8, 0, 0}, {6159, 0, 0, 32, 0, 0}, {6159, 10178, 16, 8, 0, 0},
    {6159, 10225, 24, 8, 0, 0}, {6244, 0, 0, 32, 0, 0}, {6244, 6279, 16, 8, 0, 0},
    {7404, 0, 0, 56, 0, 0}, {7404, 7364, 48, 8, 0, 0}, {7424, 0, 0, 56, 0, 0},
    {7424, 7418, 32, 8, 0, 0}, {7440, 0, 0, 216, 0, 0}, {7440, 10880, 24, 8, 0, 0},
    {7440, 10890, 40, 8, 0, 0}, {7683, 0, 0, 56, 0, 0}, {7683, 7481, 16, 8, 0, 0},
    {7683, 7498, 40, 8, 0, 0}, {8001, 0, 0, 56, 0, 0}, {8001, 7884, 40, 8, 0, 0},
    {8001, 7897, 32, 8, 0, 0}, {8001, 7907, 24, 8, 0, 0}, {8001, 12189, 48, 8, 0, 0},
    {8483, 0, 0, 32, 0, 0}, {8483, 8601, 16, 8, 0, 0}, {8483, 10175, 24, 8, 0, 0},
    {9085, 0, 0, 24, 0, 0}, {9085, 12032, 16, 8, 0, 0}, {9098, 0, 0, 64, 0, 0},
    {9098, 5250, 24, 8, 0, 0}, {9098, 12260, 16, 8, 0, 0}, {9098, 12335, 32, 8, 0, 0},
    {10809, 0, 0, 32, 0, 0}, {10809, 6299, 16, 8, 0, 0}, {10809, 12045, 24, 8, 0, 0},
    {11008, 0, 0, 32, 0, 0}, {11008, 10237, 24, 8, 0, 0}, {11051, 0, 0, 24, 0, 0},
    {11167, 0, 0, 40, 0, 0}, {11167, 10900, 32, 8, 0, 0}, {11167, 13875, 16, 8, 0, 0},
    {11167, 14135, 24, 8, 0, 0}, {11187, 0, 0, 152, 0, 0}, {11187, 5974, 72, 8, 0, 0},
    {11187, 5980, 128, 8, 0, 0}, {11187, 8601, 88, 8, 0, 0}, {11187, 10827, 112, 8, 0, 0},
    {11187, 11218, 120, 8, 0, 0}, {11187, 13270, 0, 56, 0, 0}, {11204, 0, 0, 56, 0, 0},
    {11204, 10767, 40, 8, 0, 0}, {11204, 11845, 24, 8, 0, 0}, {11204, 13229, 48, 8, 0, 0},
    {11311, 0, 0, 48, 0, 0}, {11311, 15209, 24, 8, 0, 0}, {11311, 15286, 32, 8, 0, 0},
    {11311, 15391, 0, 8, 0, 0}, {11355, 0, 0, 40, 0, 0}, {11355, 8601, 24, 8, 0, 0},
    {11355, 10305, 16, 8, 0, 0}, {11386, 0, 0, 24, 0, 0}, {11386, 11365, 16, 8, 0, 0},
    {12162, 0, 0, 64, 0, 0}, {12162, 7470, 48, 8, 0, 0}, {12162, 7489, 24, 8, 0, 0},
    {12162, 7498, 56, 8, 0, 0}, {12468, 0, 0, 80, 0, 0}, {12468, 5250, 24, 8, 0, 0},
    {12468, 8502, 16, 8, 0, 0}, {12468, 10824, 32, 8, 0, 0}, {12933, 0, 0, 64, 0, 0},
    {12933, 12878, 32, 8, 0, 0}, {12933, 12887, 40, 8, 0, 0}, {12933, 12896, 16, 8, 0, 0},
    {12933, 12905, 48, 8, 0, 0}, {12933, 12915, 24, 8, 0, 0}, {13041, 0, 0, 224, 0, 0},
    {13041, 140, 176, 8, 0, 0}, {13041, 150, 168, 8, 0, 0}, {13041, 276, 152, 8, 0, 0},
    {13041, 393, 192, 8, 0, 0}, {13041, 408, 160, 8, 0, 0}, {13041, 423, 200, 8, 0, 0},
    {13041, 614, 216, 8, 0, 0}, {13041, 640, 184, 8, 0, 0}, {13041, 743, 208, 8, 0, 0},
    {13041, 2475, 144, 8, 0, 0}, {13041, 5611, 136, 8, 0, 0}, {13041, 5691, 88, 8, 0, 0},
    {13041, 7146, 80, 8, 0, 0}, {13041, 12865, 128, 8, 0, 0}, {13041, 13342, 104, 8, 0, 0},
    {13041, 13998, 72, 8, 0, 0}, {13041, 14944, 112, 8, 0, 0}, {13041, 15330, 120, 8, 0, 0},
    {13102, 0, 0, 48, 0, 0}, {13102, 10904, 40, 8, 0, 0}, {13102, 13875, 16, 8, 0, 0},
    {13102, 14135, 32, 8, 0, 0}, {13102, 14140, 24, 8, 0, 0}, {13245, 0, 0, 32, 0, 0},
    {13245, 13444, 24, 8, 0, 0}, {13448, 0, 0, 32, 0, 0}, {13448, 10237, 24, 8, 0, 0},
    {13506, 0, 0, 16, 0, 0}, {13506, 9660, 8, 8, 0, 0}, {13506, 10767, 0, 8, 0, 0},
    {13515, 0, 0, 48, 0, 0}, {13515, 13529, 16, 8, 0, 0}, {13536, 0, 0, 72, 0, 0},
    {13536, 5707, 40, 8, 0, 0}, {13536, 5717, 48, 8, 0, 0}, {14014, 0, 0, 32, 0, 0},
    {14014, 13560, 16, 8, 0, 0}, {14326, 0, 0, 32, 0, 0}, {14326, 10237, 24, 8, 0, 0},
    {14340, 0, 0, 528, 0, 0}, {14340, 7214, 8, 512, 0, 0}, {14340, 13260, 520, 8, 0, 0},
    {14353, 0, 0, 263248, 0, 0}, {14353, 11639, 512, 8, 0, 0}, {14353, 11651, 520, 4, 0, 0},
    {14376, 0, 0, 32, 0, 0}, {14376, 10767, 0, 8, 0, 0}, {14376, 11845, 16, 8, 0, 0},
    {14394, 0, 0, 48, 0, 0}, {14394, 4934, 0, 8, 0, 0}, {14394, 8581, 24, 8, 0, 0},
    {14394, 11901, 20, 4, 0, 0}, {14394, 12732, 8, 8, 0, 0}, {14414, 0, 0, 48, 0, 0},
    {14414, 10287, 4, 4, 0, 0}, {14432, 0, 0, 24, 0, 0}, {14453, 0, 0, 48, 0, 0},
    {14453, 5239, 32, 4, 0, 0}, {14453, 8571, 8, 8, 0, 0}, {14453, 11859, 40, 4, 0, 0},
    {14453, 13199, 0, 8, 0, 0}, {14453, 14575, 36, 4, 0, 0}, {14472, 0, 0, 24, 0, 0},
    {14472, 11807, 8, 8, 0, 0}, {14502, 0, 0, 40, 0, 0}, {14502, 12032, 24, 8, 0, 0},
    {14502, 12036, 32, 8, 0, 0}, {14502, 15391, 16, 8, 0, 0}, {14881, 0, 0, 496, 0, 0},
    {14881, 10175, 16, 8, 0, 0}, {14881, 11850, 32, 8, 0, 0}, {14881, 11925, 24, 4, 0, 0},
    {14881, 16049, 40, 456, 0, 0}, {15926, 0, 0, 32, 0, 0}, {15926, 10237, 24, 8, 0, 0},
    {15944, 0, 0, 56, 0, 0}, {15944, 5250, 16, 8, 0, 0}, {15944, 12335, 40, 8, 0, 0},
    {16414, 0, 0, 32, 0, 0}, {16414, 7452, 16, 8, 0, 0}, {16414, 13439, 24, 8, 0, 0},
    {16572, 0, 0, 88, 0, 0}, {16572, 9651, 80, 8, 0, 0}, {16614, 0, 0, 48, 0, 0},
    {16614, 10754, 24, 8, 0, 0}, {16614, 13229, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {282, 4}, {296, 0}, {2567, 22},
};

static const struct table_type types[] = {
    {12, 807, 88, 88, 0, 8}, {57, 857, 72, 72, 8, 6}, {71, 830, 96, 96, 14, 9},
    {312, 1320, 24, 24, 23, 1}, {361, 1499, 104, 104, 24, 10}, {373, 10048, 72, 72, 34, 2},
    {604, 1696, 80, 80, 36, 7}, {632, 1728, 112, 112, 43, 10}, {962, 962, 64, 64, 53, 0},
    {2258, 1870, 80, 80, 53, 7}, {2290, 1924, 144, 144, 60, 15}, {2302, 1944, 80, 80, 75, 7},
    {2374, 2043, 112, 112, 82, 9}, {2393, 2043, 112, 112, 91, 9}, {2412, 2043, 112, 112, 100, 9},
    {2904, 2930, 48, 48, 109, 3}, {2974, 329, 112, 112, 112, 11}, {2990, 9068, 24, 24, 123, 1},
    {3010, 2313, 168, 168, 124, 15}, {3024, 2321, 32, 32, 139, 2}, {3053, 90, 32, 32, 141, 0},
    {3069, 90, 32, 32, 141, 0}, {3085, 2620, 32, 32, 141, 2}, {3101, 27, 112, 112, 143, 0},
    {3120, 41, 152, 152, 143, 1}, {3141, 4260, 48, 48, 144, 3}, {3162, 4299, 64, 64, 147, 3},
    {3186, 4277, 48, 48, 150, 3}, {3205, 177, 48, 48, 153, 1}, {3218, 2128, 88, 88, 154, 3},
    {3230, 2483, 72, 72, 157, 3}, {3242, 14606, 80, 80, 160, 1}, {3261, 911, 160, 160, 161, 10},
    {3278, 116, 128, 128, 171, 3}, {3299, 188, 32, 32, 174, 2}, {3319, 2272, 32, 32, 176, 1},
    {3344, 14591, 96, 96, 177, 2}, {3359, 1093, 40, 40, 179, 1}, {3374, 1073, 32, 32, 180, 1},
    {3394, 7293, 32, 32, 181, 0}, {3403, 225, 64, 64, 181, 2}, {3488, 215, 32, 32, 183, 0},
    {3502, 350, 32, 32, 183, 0}, {3532, 339, 72, 72, 183, 1}, {3543, 6206, 40, 40, 184, 0},
    {3569, 1907, 96, 40, 184, 1}, {3597, 16463, 32, 32, 185, 0}, {3638, 13354, 48, 48, 185, 4},
    {3657, 5773, 152, 152, 189, 3}, {3676, 5773, 152, 152, 192, 3}, {3695, 5773, 152, 152, 195, 3},
    {3714, 5899, 64, 64, 198, 3}, {3726, 8417, 48, 48, 201, 2}, {3737, 11870, 40, 40, 203, 2},
    {3767, 14297, 120, 120, 205, 5}, {3780, 14957, 200, 200, 210, 12}, {3798, 5907, 24, 24, 222, 1},
    {3817, 10155, 32, 32, 223, 2}, {3829, 2655, 80, 80, 225, 6}, {3843, 2816, 64, 64, 231, 5},
    {3857, 728, 80, 80, 236, 2}, {3874, 129, 192, 192, 238, 0}, {3895, 164, 224, 224, 238, 1},
    {3918, 437, 32, 32, 239, 0}, {3927, 459, 32, 32, 239, 1}, {3958, 480, 56, 56, 240, 1},
    {4002, 514, 48, 48, 241, 2}, {4046, 548, 64, 64, 243, 2}, {4084, 576, 56, 56, 245, 3},
    {4122, 2237, 56, 56, 248, 0}, {4160, 685, 56, 56, 248, 0}, {4174, 714, 152, 152, 248, 8},
    {4190, 691, 24, 24, 256, 1}, {4215, 2459, 296, 296, 257, 9}, {4233, 2434, 24, 24, 266, 1},
    {4319, 13536, 72, 72, 267, 1}, {4338, 2138, 33728, 33728, 268, 0}, {4371, 2159, 40, 40, 268, 0},
    {4382, 2170, 32, 32, 268, 0}, {4399, 2170, 32, 32, 268, 0}, {4416, 2194, 32, 32, 268, 0},
    {4433, 2194, 32, 32, 268, 0}, {4450, 2183, 32, 32, 268, 0}, {4465, 2183, 32, 32, 268, 0},
    {4480, 2183, 32, 32, 268, 0}, {4495, 2183, 32, 32, 268, 0}, {4510, 2183, 32, 32, 268, 0},
    {4526, 2183, 32, 32, 268, 0}, {4579, 2223, 264, 264, 268, 3}, {4596, 2341, 40, 40, 271, 1},
    {4614, 1774, 32, 32, 272, 0}, {4631, 1804, 32, 32, 272, 0}, {4646, 1819, 32, 32, 272, 1},
    {4662, 1791, 120, 120, 273, 5}, {4679, 1832, 88, 88, 278, 5}, {4695, 1892, 56, 56, 283, 2},
    {4710, 15956, 112, 112, 285, 2}, {4750, 1963, 24, 24, 287, 0}, {4772, 11068, 56, 56, 287, 5},
    {4787, 11051, 24, 24, 292, 1}, {4807, 15124, 64, 64, 293, 1}, {4878, 6941, 24, 24, 294, 1},
    {5199, 5215, 32, 32, 295, 2}, {5264, 5312, 64, 64, 297, 1}, {5276, 5296, 40, 40, 298, 1},
    {5328, 1, 24, 24, 299, 1}, {5386, 2578, 152, 160, 300, 9}, {5402, 774, 40, 40, 309, 2},
    {5424, 790, 40, 40, 311, 2}, {5447, 2596, 24, 24, 313, 1}, {5790, 928, 56, 56, 314, 3},
    {5817, 928, 64, 56, 317, 3}, {5855, 879, 56, 56, 320, 0}, {5865, 5918, 32, 32, 320, 1},
    {5884, 14326, 32, 32, 321, 1}, {6124, 6159, 32, 32, 322, 2}, {6189, 972, 24, 24, 324, 1},
    {6244, 6244, 32, 32, 325, 2}, {6256, 1215, 56, 40, 327, 3}, {6510, 985, 208, 216, 330, 10},
    {6576, 4147, 112, 112, 340, 2}, {6600, 7424, 56, 56, 342, 1}, {6628, 7424, 56, 56, 343, 1},
    {6664, 4859, 32, 32, 344, 1}, {6689, 7404, 56, 56, 345, 1}, {6713, 7440, 216, 216, 346, 1},
    {6809, 2526, 48, 48, 347, 1}, {6841, 2541, 80, 80, 348, 2}, {6875, 2558, 56, 56, 350, 1},
    {7004, 2707, 152, 160, 351, 9}, {7014, 1059, 24, 24, 360, 1}, {7082, 103, 80, 80, 361, 2},
    {7243, 1114, 48, 48, 363, 1}, {7261, 1134, 40, 40, 364, 1}, {7275, 1150, 32, 32, 365, 2},
    {7303, 1196, 104, 104, 367, 2}, {7319, 1170, 32, 32, 369, 2}, {7516, 1261, 48, 48, 371, 0},
    {7521, 7683, 56, 56, 371, 2}, {7539, 2637, 24, 24, 373, 1}, {7550, 7683, 56, 56, 374, 2},
    {7567, 2637, 24, 24, 376, 1}, {7577, 7683, 56, 56, 377, 2}, {7602, 7683, 56, 56, 379, 2},
    {7626, 7683, 56, 56, 381, 2}, {7652, 7683, 56, 56, 383, 2}, {7671, 2637, 24, 24, 385, 1},
    {7991, 8001, 56, 56, 386, 4}, {8362, 8380, 56, 56, 390, 2}, {8458, 8483, 32, 32, 392, 2},
    {8517, 8535, 48, 48, 394, 2}, {8555, 3448, 152, 80, 396, 6}, {8591, 1844, 200, 200, 402, 9},
    {8805, 1359, 152, 152, 411, 15}, {8814, 10809, 32, 32, 426, 2},
    {8835, 11187, 152, 152, 428, 11}, {8864, 11204, 56, 56, 439, 4}, {8889, 12468, 80, 80, 443, 6},
    {9184, 2707, 152, 160, 449, 9}, {9194, 9085, 24, 24, 458, 1}, {9217, 1215, 48, 40, 459, 3},
    {9474, 1469, 40, 40, 462, 2}, {9479, 1413, 280, 280, 464, 1}, {9495, 1430, 32, 40, 465, 1},
    {9512, 1448, 32, 40, 466, 1}, {10281, 1398, 168, 168, 467, 2}, {10296, 13448, 32, 32, 469, 1},
    {10311, 3473, 32, 32, 470, 2}, {10330, 14895, 48, 48, 472, 2}, {10345, 14881, 496, 496, 474, 3},
    {10371, 4910, 56, 56, 477, 4}, {10392, 5656, 40, 40, 481, 1}, {10410, 6194, 32, 32, 482, 2},
    {10426, 6731, 56, 56, 484, 2}, {10449, 7167, 56, 56, 486, 2}, {10489, 6901, 32, 32, 488, 2},
    {10508, 7032, 40, 40, 490, 2}, {10524, 7177, 40, 40, 492, 2}, {10540, 7801, 40, 40, 494, 2},
    {10560, 8465, 32, 32, 496, 2}, {10582, 9428, 72, 72, 498, 5}, {10600, 10162, 56, 56, 503, 1},
    {10617, 12320, 40, 40, 504, 3}, {10636, 12547, 64, 64, 507, 2}, {10659, 12851, 48, 48, 509, 2},
    {10677, 13208, 32, 32, 511, 1}, {10694, 13861, 32, 32, 512, 2}, {10712, 14627, 40, 40, 514, 2},
    {10732, 16597, 56, 56, 516, 3}, {10819, 1398, 168, 168, 519, 2}, {10919, 10933, 64, 64, 521, 1},
    {10968, 1561, 40, 40, 522, 0}, {10973, 2740, 32, 32, 522, 1}, {10987, 11008, 32, 32, 523, 1},
    {11148, 11167, 40, 40, 524, 3}, {11337, 2758, 112, 112, 527, 1}, {11351, 11355, 40, 40, 528, 2},
    {11373, 11386, 24, 24, 530, 1}, {11494, 1215, 48, 40, 531, 3}, {11527, 11543, 48, 48, 534, 1},
    {11560, 1623, 144, 152, 535, 3}, {11580, 1654, 48, 48, 538, 3}, {11587, 16414, 32, 32, 541, 2},
    {11602, 1215, 56, 40, 543, 3}, {11691, 11701, 88, 88, 546, 1}, {11713, 1681, 56, 56, 547, 4},
    {12147, 12162, 64, 64, 551, 3}, {12193, 5575, 40, 40, 554, 1}, {12213, 10264, 48, 48, 555, 1},
    {12233, 11620, 64, 64, 556, 5}, {12267, 1907, 104, 40, 561, 1}, {12282, 1907, 40, 40, 562, 1},
    {12668, 1753, 104, 104, 563, 2}, {12751, 12770, 80, 80, 565, 1}, {12788, 206, 72, 72, 566, 4},
    {12924, 12933, 64, 64, 570, 5}, {13009, 16572, 88, 88, 575, 2}, {13096, 13102, 48, 48, 577, 4},
    {13118, 447, 88, 88, 581, 3}, {13127, 671, 96, 96, 584, 4}, {13236, 13245, 32, 32, 588, 1},
    {13404, 12994, 24, 24, 589, 0}, {13417, 12716, 48, 48, 589, 1}, {13478, 1844, 200, 200, 590, 9},
    {13482, 13515, 48, 48, 599, 1}, {13554, 1856, 40, 40, 600, 3}, {13765, 13027, 48, 48, 603, 2},
    {13778, 13041, 224, 224, 605, 15}, {13797, 13061, 104, 104, 620, 7},
    {13812, 2888, 32, 32, 627, 2}, {13824, 13077, 32, 32, 629, 0}, {14014, 14014, 32, 32, 629, 2},
    {14149, 15926, 32, 32, 631, 1}, {14168, 15926, 32, 32, 632, 1}, {14204, 10083, 48, 48, 633, 4},
    {14237, 14924, 32, 32, 637, 2}, {14265, 14905, 40, 40, 639, 2}, {14496, 14502, 40, 40, 641, 3},
    {14529, 4734, 144, 144, 644, 8}, {14544, 1907, 56, 40, 652, 1}, {15080, 1907, 48, 40, 653, 1},
    {15340, 4831, 40, 40, 654, 2}, {15370, 2016, 32, 40, 656, 1}, {15376, 2852, 32, 32, 657, 1},
    {15391, 3516, 936, 936, 658, 12}, {15430, 9098, 64, 64, 670, 4}, {15449, 2781, 24, 24, 674, 1},
    {15606, 12377, 56, 56, 675, 4}, {15623, 12357, 24, 24, 679, 1}, {15644, 12357, 24, 24, 680, 1},
    {15667, 15408, 56, 56, 681, 5}, {15688, 15573, 80, 80, 686, 7}, {15703, 15587, 40, 40, 693, 3},
    {15723, 15944, 56, 56, 696, 5}, {15995, 2689, 128, 144, 701, 4},
    {16049, 1398, 168, 168, 705, 2}, {16268, 2871, 64, 64, 707, 4}, {16294, 2871, 64, 64, 711, 4},
    {16312, 2871, 64, 64, 715, 4}, {16395, 1215, 56, 40, 719, 3}, {16476, 243, 56, 56, 722, 4},
    {16506, 2356, 168, 168, 726, 16}, {16540, 2493, 136, 136, 742, 13},
    {16593, 16614, 48, 48, 755, 2}, {16624, 6798, 168, 168, 757, 3},
    {16638, 6798, 168, 168, 760, 3}, {16654, 2509, 184, 184, 763, 2},
    {16677, 2108, 208, 208, 765, 9},
};

static const struct table_held held[] = {
    {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {12032, C_MEMBER_OBJECT, 72, 1}, {11807, C_MEMBER_OBJECT, 80, 1},
    {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {11763, C_MEMBER_OBJECT, 72, 1}, {8178, C_MEMBER_OBJECT, 80, 1}, {8183, C_MEMBER_OBJECT, 88, 1},
    {8555, C_MEMBER_OBJECT, 16, 1}, {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1},
    {11887, C_MEMBER_OBJECT, 32, 1}, {15340, C_MEMBER_OBJECT, 40, 1},
    {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1}, {11763, C_MEMBER_OBJECT, 72, 1},
    {11807, C_MEMBER_OBJECT, 80, 1}, {12482, C_MEMBER_OBJECT, 88, 1},
    {11812, C_MEMBER_OBJECT, 96, 1}, {13389, C_MEMBER_OBJECT, 56, 1},
    {13361, C_MEMBER_OBJECT, 64, 1}, {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1},
    {11887, C_MEMBER_OBJECT, 32, 1}, {15340, C_MEMBER_OBJECT, 40, 1},
    {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1}, {11807, C_MEMBER_OBJECT, 72, 1},
    {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {11799, C_MEMBER_OBJECT, 72, 1}, {14188, C_MEMBER_OBJECT, 80, 1},
    {8424, C_MEMBER_OBJECT, 88, 1}, {8433, C_MEMBER_OBJECT, 96, 1}, {7516, C_MEMBER_OBJECT, 16, 1},
    {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {16043, C_MEMBER_OBJECT, 72, 1}, {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1},
    {11887, C_MEMBER_OBJECT, 32, 1}, {15340, C_MEMBER_OBJECT, 40, 1},
    {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1}, {11763, C_MEMBER_OBJECT, 72, 1},
    {8424, C_MEMBER_OBJECT, 80, 1}, {10946, C_MEMBER_OBJECT, 88, 1},
    {12178, C_MEMBER_OBJECT, 96, 1}, {7945, C_MEMBER_OBJECT, 104, 1},
    {7973, C_MEMBER_OBJECT, 112, 1}, {14939, C_MEMBER_OBJECT, 120, 1},
    {12831, C_MEMBER_OBJECT, 128, 1}, {11571, C_MEMBER_OBJECT, 136, 1},
    {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {6510, C_MEMBER_OBJECT, 72, 1}, {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1},
    {11887, C_MEMBER_OBJECT, 32, 1}, {15340, C_MEMBER_OBJECT, 40, 1},
    {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1}, {7922, C_MEMBER_OBJECT, 72, 1},
    {12045, C_MEMBER_OBJECT, 80, 1}, {13175, C_MEMBER_OBJECT, 104, 1},
    {7516, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {7922, C_MEMBER_OBJECT, 72, 1}, {12045, C_MEMBER_OBJECT, 80, 1},
    {13175, C_MEMBER_OBJECT, 104, 1}, {7516, C_MEMBER_OBJECT, 16, 1},
    {5250, C_MEMBER_OBJECT, 24, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {15340, C_MEMBER_OBJECT, 40, 1}, {6974, C_MEMBER_OBJECT, 48, 1}, {6183, C_MEMBER_OBJECT, 56, 1},
    {7922, C_MEMBER_OBJECT, 72, 1}, {12045, C_MEMBER_OBJECT, 80, 1},
    {13175, C_MEMBER_OBJECT, 104, 1}, {2960, C_MEMBER_OBJECT, 16, 1},
    {2919, C_MEMBER_OBJECT, 24, 1}, {2940, C_MEMBER_OBJECT, 32, 1}, {9027, C_MEMBER_OBJECT, 16, 1},
    {8922, C_MEMBER_OBJECT, 24, 1}, {8983, C_MEMBER_OBJECT, 32, 1}, {8936, C_MEMBER_OBJECT, 40, 1},
    {8996, C_MEMBER_OBJECT, 48, 1}, {9010, C_MEMBER_OBJECT, 56, 1}, {9036, C_MEMBER_OBJECT, 64, 1},
    {9047, C_MEMBER_OBJECT, 72, 1}, {8950, C_MEMBER_OBJECT, 80, 1}, {8965, C_MEMBER_OBJECT, 88, 1},
    {8907, C_MEMBER_OBJECT, 96, 1}, {9061, C_MEMBER_OBJECT, 16, 1}, {14817, C_MEMBER_OBJECT, 16, 1},
    {14666, C_MEMBER_OBJECT, 24, 1}, {14744, C_MEMBER_OBJECT, 32, 1},
    {14681, C_MEMBER_OBJECT, 40, 1}, {14768, C_MEMBER_OBJECT, 48, 1},
    {14783, C_MEMBER_OBJECT, 56, 1}, {14837, C_MEMBER_OBJECT, 64, 1},
    {14849, C_MEMBER_OBJECT, 72, 1}, {14696, C_MEMBER_OBJECT, 80, 1},
    {14712, C_MEMBER_OBJECT, 88, 1}, {14650, C_MEMBER_OBJECT, 96, 1},
    {14801, C_MEMBER_OBJECT, 120, 1}, {14758, C_MEMBER_OBJECT, 128, 1},
    {14827, C_MEMBER_OBJECT, 136, 1}, {14731, C_MEMBER_OBJECT, 144, 1},
    {14521, C_MEMBER_OBJECT, 16, 1}, {14514, C_MEMBER_OBJECT, 24, 1},
    {11796, C_MEMBER_OBJECT, 16, 1}, {12032, C_MEMBER_OBJECT, 24, 1},
    {15983, C_MEMBER_OBJECT, 104, 1}, {7048, C_MEMBER_OBJECT, 16, 1},
    {7057, C_MEMBER_OBJECT, 24, 1}, {7066, C_MEMBER_OBJECT, 32, 1}, {16079, C_MEMBER_OBJECT, 16, 1},
    {16067, C_MEMBER_OBJECT, 24, 1}, {16056, C_MEMBER_OBJECT, 32, 1},
    {15097, C_MEMBER_OBJECT, 16, 1}, {15116, C_MEMBER_OBJECT, 24, 1},
    {15105, C_MEMBER_OBJECT, 32, 1}, {10953, C_MEMBER_OBJECT, 40, 1},
    {10027, C_MEMBER_OBJECT, 16, 1}, {7508, C_MEMBER_OBJECT, 24, 1}, {8400, C_MEMBER_OBJECT, 32, 1},
    {16428, C_MEMBER_OBJECT, 16, 1}, {7508, C_MEMBER_OBJECT, 24, 1}, {8021, C_MEMBER_OBJECT, 64, 1},
    {12032, C_MEMBER_OBJECT, 64, 1}, {5634, C_MEMBER_OBJECT, 32, 1}, {5641, C_MEMBER_OBJECT, 64, 1},
    {15074, C_MEMBER_OBJECT, 96, 1}, {6043, C_MEMBER_OBJECT, 104, 1},
    {6993, C_MEMBER_OBJECT, 112, 1}, {5255, C_MEMBER_OBJECT, 120, 1},
    {13221, C_MEMBER_OBJECT, 128, 1}, {6216, C_MEMBER_OBJECT, 136, 1},
    {8012, C_MEMBER_OBJECT, 144, 1}, {12346, C_MEMBER_OBJECT, 152, 1},
    {6993, C_MEMBER_OBJECT, 80, 1}, {6043, C_MEMBER_OBJECT, 88, 1}, {13221, C_MEMBER_OBJECT, 96, 1},
    {10767, C_MEMBER_OBJECT, 16, 1}, {7516, C_MEMBER_OBJECT, 24, 1},
    {10762, C_MEMBER_OBJECT, 24, 1}, {5634, C_MEMBER_OBJECT, 32, 1}, {5641, C_MEMBER_OBJECT, 64, 1},
    {12255, C_MEMBER_OBJECT, 32, 1}, {16346, C_MEMBER_OBJECT, 24, 1},
    {13316, C_MEMBER_OBJECT, 40, 1}, {13747, C_MEMBER_OBJECT, 48, 1},
    {11807, C_MEMBER_OBJECT, 24, 1}, {11959, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13143, C_MEMBER_OBJECT, 16, 1}, {16442, C_MEMBER_OBJECT, 24, 1},
    {7516, C_MEMBER_OBJECT, 32, 1}, {16334, C_MEMBER_OBJECT, 40, 1},
    {13114, C_MEMBER_OBJECT, 16, 1}, {7516, C_MEMBER_OBJECT, 136, 1},
    {16334, C_MEMBER_OBJECT, 144, 1}, {13114, C_MEMBER_OBJECT, 16, 1},
    {7516, C_MEMBER_OBJECT, 136, 1}, {16334, C_MEMBER_OBJECT, 144, 1},
    {13114, C_MEMBER_OBJECT, 16, 1}, {7516, C_MEMBER_OBJECT, 136, 1},
    {16334, C_MEMBER_OBJECT, 144, 1}, {5703, C_MEMBER_OBJECT, 16, 1},
    {7516, C_MEMBER_OBJECT, 40, 1}, {16334, C_MEMBER_OBJECT, 48, 1},
    {16334, C_MEMBER_OBJECT, 32, 1}, {7516, C_MEMBER_OBJECT, 40, 1}, {7356, C_MEMBER_OBJECT, 16, 1},
    {8031, C_MEMBER_OBJECT, 24, 1}, {7356, C_MEMBER_OBJECT, 72, 1}, {13168, C_MEMBER_OBJECT, 80, 1},
    {16434, C_MEMBER_OBJECT, 88, 1}, {7516, C_MEMBER_OBJECT, 96, 1},
    {16334, C_MEMBER_OBJECT, 104, 1}, {5739, C_MEMBER_OBJECT, 32, 1},
    {7922, C_MEMBER_OBJECT, 40, 1}, {7914, C_MEMBER_OBJECT, 48, 1}, {7356, C_MEMBER_OBJECT, 56, 1},
    {13168, C_MEMBER_OBJECT, 64, 1}, {8031, C_MEMBER_OBJECT, 72, 1},
    {7342, C_MEMBER_OBJECT, 120, 1}, {12533, C_MEMBER_OBJECT, 136, 1},
    {13735, C_MEMBER_OBJECT, 152, 1}, {13114, C_MEMBER_OBJECT, 168, 1},
    {16334, C_MEMBER_OBJECT, 176, 1}, {7516, C_MEMBER_OBJECT, 184, 1},
    {13758, C_MEMBER_OBJECT, 16, 1}, {7516, C_MEMBER_OBJECT, 16, 1},
    {16334, C_MEMBER_OBJECT, 24, 1}, {11405, C_MEMBER_OBJECT, 16, 1},
    {7394, C_MEMBER_OBJECT, 24, 1}, {7914, C_MEMBER_OBJECT, 32, 1}, {9995, C_MEMBER_OBJECT, 40, 1},
    {10771, C_MEMBER_OBJECT, 48, 1}, {10249, C_MEMBER_OBJECT, 56, 1},
    {12052, C_MEMBER_OBJECT, 24, 1}, {12064, C_MEMBER_OBJECT, 32, 1},
    {12446, C_MEMBER_OBJECT, 40, 1}, {12458, C_MEMBER_OBJECT, 48, 1},
    {12431, C_MEMBER_OBJECT, 56, 1}, {8221, C_MEMBER_OBJECT, 48, 1},
    {11666, C_MEMBER_OBJECT, 72, 1}, {15983, C_MEMBER_OBJECT, 184, 1},
    {6233, C_MEMBER_OBJECT, 24, 1}, {8031, C_MEMBER_OBJECT, 32, 1}, {8031, C_MEMBER_OBJECT, 32, 1},
    {12525, C_MEMBER_OBJECT, 40, 1}, {8031, C_MEMBER_OBJECT, 32, 1},
    {14181, C_MEMBER_OBJECT, 56, 1}, {8031, C_MEMBER_OBJECT, 32, 1},
    {12525, C_MEMBER_OBJECT, 40, 1}, {14181, C_MEMBER_OBJECT, 48, 1},
    {12566, C_MEMBER_OBJECT, 24, 1}, {12580, C_MEMBER_OBJECT, 32, 1},
    {7698, C_MEMBER_OBJECT, 40, 1}, {13182, C_MEMBER_OBJECT, 48, 1},
    {16428, C_MEMBER_OBJECT, 56, 1}, {12300, C_MEMBER_OBJECT, 64, 1},
    {8352, C_MEMBER_OBJECT, 136, 1}, {5757, C_MEMBER_OBJECT, 144, 1},
    {12688, C_MEMBER_OBJECT, 16, 1}, {13842, C_MEMBER_OBJECT, 16, 1},
    {12599, C_MEMBER_OBJECT, 48, 1}, {12615, C_MEMBER_OBJECT, 56, 1},
    {5746, C_MEMBER_OBJECT, 72, 1}, {13138, C_MEMBER_OBJECT, 200, 1},
    {13150, C_MEMBER_OBJECT, 208, 1}, {13159, C_MEMBER_OBJECT, 216, 1},
    {12520, C_MEMBER_OBJECT, 224, 1}, {5782, C_MEMBER_OBJECT, 232, 1},
    {15973, C_MEMBER_OBJECT, 16, 1}, {16334, C_MEMBER_OBJECT, 64, 1},
    {12512, C_MEMBER_OBJECT, 16, 1}, {13975, C_MEMBER_OBJECT, 56, 1},
    {13933, C_MEMBER_OBJECT, 72, 1}, {11026, C_MEMBER_OBJECT, 32, 1},
    {7044, C_MEMBER_OBJECT, 24, 1}, {13495, C_MEMBER_OBJECT, 40, 1},
    {11767, C_MEMBER_OBJECT, 64, 1}, {10793, C_MEMBER_OBJECT, 72, 1},
    {12954, C_MEMBER_OBJECT, 96, 1}, {12974, C_MEMBER_OBJECT, 104, 1},
    {2251, C_MEMBER_OBJECT, 16, 1}, {7044, C_MEMBER_OBJECT, 32, 1}, {12314, C_MEMBER_OBJECT, 48, 1},
    {13462, C_MEMBER_OBJECT, 56, 1}, {8105, C_MEMBER_OBJECT, 72, 1},
    {13380, C_MEMBER_OBJECT, 40, 1}, {16334, C_MEMBER_OBJECT, 48, 1},
    {13744, C_MEMBER_OBJECT, 16, 1}, {5731, C_MEMBER_OBJECT, 32, 1}, {5250, C_MEMBER_OBJECT, 16, 1},
    {10824, C_MEMBER_OBJECT, 24, 1}, {16334, C_MEMBER_OBJECT, 32, 1},
    {11040, C_MEMBER_OBJECT, 40, 1}, {14986, C_MEMBER_OBJECT, 48, 1},
    {16334, C_MEMBER_OBJECT, 16, 1}, {10860, C_MEMBER_OBJECT, 32, 1},
    {16043, C_MEMBER_OBJECT, 16, 1}, {16387, C_MEMBER_OBJECT, 16, 1},
    {7380, C_MEMBER_OBJECT, 24, 1}, {16334, C_MEMBER_OBJECT, 48, 1}, {5236, C_MEMBER_OBJECT, 24, 1},
    {7516, C_MEMBER_OBJECT, 16, 1}, {5129, C_MEMBER_OBJECT, 16, 1}, {5086, C_MEMBER_OBJECT, 24, 1},
    {5117, C_MEMBER_OBJECT, 32, 1}, {4983, C_MEMBER_OBJECT, 40, 1}, {5094, C_MEMBER_OBJECT, 56, 1},
    {5027, C_MEMBER_OBJECT, 96, 1}, {5006, C_MEMBER_OBJECT, 104, 1},
    {5047, C_MEMBER_OBJECT, 112, 1}, {5066, C_MEMBER_OBJECT, 120, 1},
    {5144, C_MEMBER_OBJECT, 16, 1}, {5152, C_MEMBER_OBJECT, 24, 1}, {5173, C_MEMBER_OBJECT, 16, 1},
    {5164, C_MEMBER_OBJECT, 24, 1}, {5181, C_MEMBER_OBJECT, 16, 1}, {11257, C_MEMBER_OBJECT, 24, 1},
    {11248, C_MEMBER_OBJECT, 32, 1}, {11271, C_MEMBER_OBJECT, 40, 1},
    {11257, C_MEMBER_OBJECT, 24, 1}, {11248, C_MEMBER_OBJECT, 32, 1},
    {11271, C_MEMBER_OBJECT, 40, 1}, {10237, C_MEMBER_OBJECT, 24, 1},
    {10237, C_MEMBER_OBJECT, 24, 1}, {10178, C_MEMBER_OBJECT, 16, 1},
    {10225, C_MEMBER_OBJECT, 24, 1}, {11967, C_MEMBER_OBJECT, 16, 1},
    {6279, C_MEMBER_OBJECT, 16, 1}, {6291, C_MEMBER_OBJECT, 24, 1}, {7207, C_MEMBER_OBJECT, 16, 1},
    {7189, C_MEMBER_OBJECT, 24, 1}, {7196, C_MEMBER_OBJECT, 32, 1}, {6332, C_MEMBER_OBJECT, 24, 1},
    {6446, C_MEMBER_OBJECT, 32, 1}, {6342, C_MEMBER_OBJECT, 40, 1}, {6419, C_MEMBER_OBJECT, 96, 1},
    {6400, C_MEMBER_OBJECT, 104, 1}, {6360, C_MEMBER_OBJECT, 112, 1},
    {6438, C_MEMBER_OBJECT, 120, 1}, {6470, C_MEMBER_OBJECT, 128, 1},
    {6387, C_MEMBER_OBJECT, 136, 1}, {6495, C_MEMBER_OBJECT, 144, 1},
    {12119, C_MEMBER_OBJECT, 96, 1}, {12132, C_MEMBER_OBJECT, 104, 1},
    {7418, C_MEMBER_OBJECT, 32, 1}, {7418, C_MEMBER_OBJECT, 32, 1}, {7797, C_MEMBER_OBJECT, 24, 1},
    {7364, C_MEMBER_OBJECT, 48, 1}, {16334, C_MEMBER_OBJECT, 208, 1},
    {7516, C_MEMBER_OBJECT, 24, 1}, {7516, C_MEMBER_OBJECT, 24, 1}, {15983, C_MEMBER_OBJECT, 64, 1},
    {5942, C_MEMBER_OBJECT, 24, 1}, {9406, C_MEMBER_OBJECT, 16, 1}, {9363, C_MEMBER_OBJECT, 24, 1},
    {9394, C_MEMBER_OBJECT, 32, 1}, {9235, C_MEMBER_OBJECT, 40, 1}, {9371, C_MEMBER_OBJECT, 56, 1},
    {9304, C_MEMBER_OBJECT, 96, 1}, {9283, C_MEMBER_OBJECT, 104, 1},
    {9324, C_MEMBER_OBJECT, 112, 1}, {9343, C_MEMBER_OBJECT, 120, 1},
    {7154, C_MEMBER_OBJECT, 16, 1}, {12948, C_MEMBER_OBJECT, 40, 1},
    {11807, C_MEMBER_OBJECT, 72, 1}, {15736, C_MEMBER_OBJECT, 40, 1},
    {15736, C_MEMBER_OBJECT, 32, 1}, {12178, C_MEMBER_OBJECT, 16, 1},
    {11807, C_MEMBER_OBJECT, 24, 1}, {15350, C_MEMBER_OBJECT, 64, 1},
    {8496, C_MEMBER_OBJECT, 72, 1}, {11034, C_MEMBER_OBJECT, 16, 1}, {9421, C_MEMBER_OBJECT, 24, 1},
    {7481, C_MEMBER_OBJECT, 16, 1}, {7498, C_MEMBER_OBJECT, 40, 1}, {7824, C_MEMBER_OBJECT, 16, 1},
    {7481, C_MEMBER_OBJECT, 16, 1}, {7498, C_MEMBER_OBJECT, 40, 1}, {7824, C_MEMBER_OBJECT, 16, 1},
    {7481, C_MEMBER_OBJECT, 16, 1}, {7498, C_MEMBER_OBJECT, 40, 1}, {7481, C_MEMBER_OBJECT, 16, 1},
    {7498, C_MEMBER_OBJECT, 40, 1}, {7481, C_MEMBER_OBJECT, 16, 1}, {7498, C_MEMBER_OBJECT, 40, 1},
    {7481, C_MEMBER_OBJECT, 16, 1}, {7498, C_MEMBER_OBJECT, 40, 1}, {7824, C_MEMBER_OBJECT, 16, 1},
    {7907, C_MEMBER_OBJECT, 24, 1}, {7897, C_MEMBER_OBJECT, 32, 1}, {7884, C_MEMBER_OBJECT, 40, 1},
    {12189, C_MEMBER_OBJECT, 48, 1}, {14145, C_MEMBER_OBJECT, 16, 1},
    {10190, C_MEMBER_OBJECT, 24, 1}, {8601, C_MEMBER_OBJECT, 16, 1},
    {10175, C_MEMBER_OBJECT, 24, 1}, {14145, C_MEMBER_OBJECT, 16, 1},
    {10207, C_MEMBER_OBJECT, 24, 1}, {8241, C_MEMBER_OBJECT, 16, 1}, {8344, C_MEMBER_OBJECT, 32, 1},
    {8261, C_MEMBER_OBJECT, 48, 1}, {8303, C_MEMBER_OBJECT, 56, 1}, {8318, C_MEMBER_OBJECT, 64, 1},
    {3434, C_MEMBER_OBJECT_ARRAY, 72, 0}, {13591, C_MEMBER_OBJECT, 64, 1},
    {13609, C_MEMBER_OBJECT, 80, 1}, {13627, C_MEMBER_OBJECT, 96, 1},
    {13645, C_MEMBER_OBJECT, 112, 1}, {13663, C_MEMBER_OBJECT, 128, 1},
    {13681, C_MEMBER_OBJECT, 144, 1}, {13699, C_MEMBER_OBJECT, 160, 1},
    {13717, C_MEMBER_OBJECT, 176, 1}, {16334, C_MEMBER_OBJECT, 192, 1},
    {8707, C_MEMBER_OBJECT, 16, 1}, {8637, C_MEMBER_OBJECT, 24, 1}, {8748, C_MEMBER_OBJECT, 32, 1},
    {8758, C_MEMBER_OBJECT, 40, 1}, {8664, C_MEMBER_OBJECT, 48, 1}, {8674, C_MEMBER_OBJECT, 56, 1},
    {8720, C_MEMBER_OBJECT, 64, 1}, {8651, C_MEMBER_OBJECT, 72, 1}, {8698, C_MEMBER_OBJECT, 80, 1},
    {8688, C_MEMBER_OBJECT, 88, 1}, {8788, C_MEMBER_OBJECT, 96, 1}, {8736, C_MEMBER_OBJECT, 104, 1},
    {8620, C_MEMBER_OBJECT, 112, 1}, {8606, C_MEMBER_OBJECT, 120, 1},
    {8772, C_MEMBER_OBJECT, 128, 1}, {6299, C_MEMBER_OBJECT, 16, 1},
    {12045, C_MEMBER_OBJECT, 24, 1}, {13294, C_MEMBER_OBJECT, 16, 1},
    {13284, C_MEMBER_OBJECT, 24, 1}, {13275, C_MEMBER_OBJECT, 40, 1},
    {13304, C_MEMBER_OBJECT, 48, 1}, {5974, C_MEMBER_OBJECT, 72, 1}, {8601, C_MEMBER_OBJECT, 88, 1},
    {10827, C_MEMBER_OBJECT, 112, 1}, {11218, C_MEMBER_OBJECT, 120, 1},
    {5980, C_MEMBER_OBJECT, 128, 1}, {7516, C_MEMBER_OBJECT, 136, 1},
    {16334, C_MEMBER_OBJECT, 144, 1}, {12803, C_MEMBER_OBJECT, 16, 1},
    {11845, C_MEMBER_OBJECT, 24, 1}, {10767, C_MEMBER_OBJECT, 40, 1},
    {13229, C_MEMBER_OBJECT, 48, 1}, {8502, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1},
    {10824, C_MEMBER_OBJECT, 32, 1}, {7516, C_MEMBER_OBJECT, 40, 1},
    {16334, C_MEMBER_OBJECT, 48, 1}, {12696, C_MEMBER_OBJECT, 56, 1},
    {9406, C_MEMBER_OBJECT, 16, 1}, {9363, C_MEMBER_OBJECT, 24, 1}, {9394, C_MEMBER_OBJECT, 32, 1},
    {9235, C_MEMBER_OBJECT, 40, 1}, {9371, C_MEMBER_OBJECT, 56, 1}, {9304, C_MEMBER_OBJECT, 96, 1},
    {9283, C_MEMBER_OBJECT, 104, 1}, {9324, C_MEMBER_OBJECT, 112, 1},
    {9343, C_MEMBER_OBJECT, 120, 1}, {12032, C_MEMBER_OBJECT, 16, 1},
    {7207, C_MEMBER_OBJECT, 16, 1}, {7189, C_MEMBER_OBJECT, 24, 1}, {7196, C_MEMBER_OBJECT, 32, 1},
    {9453, C_MEMBER_OBJECT, 16, 1}, {9460, C_MEMBER_OBJECT, 24, 1},
    {4902, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5626, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5934, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9705, C_MEMBER_OBJECT, 16, 1},
    {9689, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10237, C_MEMBER_OBJECT, 24, 1},
    {12393, C_MEMBER_OBJECT, 16, 1}, {14964, C_MEMBER_OBJECT, 24, 1},
    {7219, C_MEMBER_OBJECT, 16, 1}, {16334, C_MEMBER_OBJECT, 32, 1},
    {10175, C_MEMBER_OBJECT, 16, 1}, {11850, C_MEMBER_OBJECT, 32, 1},
    {16049, C_MEMBER_OBJECT_ARRAY, 40, 57}, {15144, C_MEMBER_OBJECT, 16, 1},
    {10175, C_MEMBER_OBJECT, 24, 1}, {5685, C_MEMBER_OBJECT, 32, 1},
    {10019, C_MEMBER_OBJECT, 40, 1}, {10175, C_MEMBER_OBJECT, 16, 1},
    {13758, C_MEMBER_OBJECT, 16, 1}, {4927, C_MEMBER_OBJECT, 24, 1},
    {12727, C_MEMBER_OBJECT, 16, 1}, {13229, C_MEMBER_OBJECT, 32, 1},
    {12727, C_MEMBER_OBJECT, 16, 1}, {13229, C_MEMBER_OBJECT, 32, 1},
    {7214, C_MEMBER_OBJECT, 16, 1}, {13429, C_MEMBER_OBJECT, 24, 1},
    {11091, C_MEMBER_OBJECT, 24, 1}, {11100, C_MEMBER_OBJECT, 32, 1},
    {10175, C_MEMBER_OBJECT, 16, 1}, {13398, C_MEMBER_OBJECT, 24, 1},
    {8601, C_MEMBER_OBJECT, 16, 1}, {10175, C_MEMBER_OBJECT, 24, 1}, {8601, C_MEMBER_OBJECT, 16, 1},
    {10175, C_MEMBER_OBJECT, 24, 1}, {10175, C_MEMBER_OBJECT, 16, 1},
    {10785, C_MEMBER_OBJECT, 24, 1}, {14964, C_MEMBER_OBJECT, 32, 1},
    {7128, C_MEMBER_OBJECT, 40, 1}, {7136, C_MEMBER_OBJECT, 48, 1}, {10175, C_MEMBER_OBJECT, 16, 1},
    {10175, C_MEMBER_OBJECT, 16, 1}, {12185, C_MEMBER_OBJECT, 24, 1},
    {13229, C_MEMBER_OBJECT, 32, 1}, {12727, C_MEMBER_OBJECT, 16, 1},
    {13229, C_MEMBER_OBJECT, 40, 1}, {12745, C_MEMBER_OBJECT, 16, 1},
    {13229, C_MEMBER_OBJECT, 32, 1}, {7832, C_MEMBER_OBJECT, 16, 1}, {8601, C_MEMBER_OBJECT, 16, 1},
    {10175, C_MEMBER_OBJECT, 24, 1}, {8601, C_MEMBER_OBJECT, 16, 1},
    {10175, C_MEMBER_OBJECT, 24, 1}, {10754, C_MEMBER_OBJECT, 32, 1},
    {13229, C_MEMBER_OBJECT, 40, 1}, {8448, C_MEMBER_OBJECT, 48, 1}, {9705, C_MEMBER_OBJECT, 16, 1},
    {9689, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10911, C_MEMBER_OBJECT, 16, 1},
    {10237, C_MEMBER_OBJECT, 24, 1}, {10237, C_MEMBER_OBJECT, 24, 1},
    {13875, C_MEMBER_OBJECT, 16, 1}, {14135, C_MEMBER_OBJECT, 24, 1},
    {10900, C_MEMBER_OBJECT, 32, 1}, {11418, C_MEMBER_OBJECT, 40, 1},
    {10305, C_MEMBER_OBJECT, 16, 1}, {8601, C_MEMBER_OBJECT, 24, 1},
    {11365, C_MEMBER_OBJECT, 16, 1}, {7207, C_MEMBER_OBJECT, 16, 1}, {7189, C_MEMBER_OBJECT, 24, 1},
    {7196, C_MEMBER_OBJECT, 32, 1}, {10237, C_MEMBER_OBJECT, 24, 1},
    {11429, C_MEMBER_OBJECT, 24, 1}, {16123, C_MEMBER_OBJECT, 64, 1},
    {16334, C_MEMBER_OBJECT, 136, 1}, {9870, C_MEMBER_OBJECT, 16, 1},
    {9878, C_MEMBER_OBJECT, 24, 1}, {9886, C_MEMBER_OBJECT, 32, 1}, {7452, C_MEMBER_OBJECT, 16, 1},
    {13439, C_MEMBER_OBJECT, 24, 1}, {7207, C_MEMBER_OBJECT, 16, 1}, {7189, C_MEMBER_OBJECT, 24, 1},
    {7196, C_MEMBER_OBJECT, 32, 1}, {16334, C_MEMBER_OBJECT, 72, 1},
    {11441, C_MEMBER_OBJECT, 16, 1}, {11434, C_MEMBER_OBJECT, 24, 1},
    {11466, C_MEMBER_OBJECT, 40, 1}, {11449, C_MEMBER_OBJECT, 48, 1},
    {7489, C_MEMBER_OBJECT, 24, 1}, {7470, C_MEMBER_OBJECT, 48, 1}, {7498, C_MEMBER_OBJECT, 56, 1},
    {5570, C_MEMBER_OBJECT, 24, 1}, {10244, C_MEMBER_OBJECT, 24, 1},
    {11807, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1},
    {10836, C_MEMBER_OBJECT, 32, 1}, {16088, C_MEMBER_OBJECT, 40, 1},
    {16104, C_MEMBER_OBJECT, 48, 1}, {11959, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11959, C_MEMBER_OBJECT_ARRAY, 32, 0}, {16123, C_MEMBER_OBJECT, 24, 1},
    {16334, C_MEMBER_OBJECT, 96, 1}, {12636, C_MEMBER_OBJECT, 16, 1},
    {11807, C_MEMBER_OBJECT, 16, 1}, {12482, C_MEMBER_OBJECT, 24, 1},
    {13916, C_MEMBER_OBJECT, 32, 1}, {11237, C_MEMBER_OBJECT, 40, 1},
    {12896, C_MEMBER_OBJECT, 16, 1}, {12915, C_MEMBER_OBJECT, 24, 1},
    {12878, C_MEMBER_OBJECT, 32, 1}, {12887, C_MEMBER_OBJECT, 40, 1},
    {12905, C_MEMBER_OBJECT, 48, 1}, {12393, C_MEMBER_OBJECT, 24, 1},
    {10069, C_MEMBER_OBJECT, 72, 1}, {13875, C_MEMBER_OBJECT, 16, 1},
    {14140, C_MEMBER_OBJECT, 24, 1}, {14135, C_MEMBER_OBJECT, 32, 1},
    {10904, C_MEMBER_OBJECT, 40, 1}, {14197, C_MEMBER_OBJECT, 24, 1},
    {13203, C_MEMBER_OBJECT, 32, 1}, {12512, C_MEMBER_OBJECT, 40, 1},
    {9442, C_MEMBER_OBJECT, 32, 1}, {10008, C_MEMBER_OBJECT, 40, 1},
    {12512, C_MEMBER_OBJECT, 48, 1}, {16334, C_MEMBER_OBJECT, 64, 1},
    {13444, C_MEMBER_OBJECT, 24, 1}, {7516, C_MEMBER_OBJECT, 16, 1},
    {13591, C_MEMBER_OBJECT, 64, 1}, {13609, C_MEMBER_OBJECT, 80, 1},
    {13627, C_MEMBER_OBJECT, 96, 1}, {13645, C_MEMBER_OBJECT, 112, 1},
    {13663, C_MEMBER_OBJECT, 128, 1}, {13681, C_MEMBER_OBJECT, 144, 1},
    {13699, C_MEMBER_OBJECT, 160, 1}, {13717, C_MEMBER_OBJECT, 176, 1},
    {16334, C_MEMBER_OBJECT, 192, 1}, {13529, C_MEMBER_OBJECT, 16, 1},
    {13875, C_MEMBER_OBJECT, 16, 1}, {14140, C_MEMBER_OBJECT, 24, 1},
    {14135, C_MEMBER_OBJECT, 32, 1}, {6930, C_MEMBER_OBJECT, 16, 1}, {9980, C_MEMBER_OBJECT, 40, 1},
    {13998, C_MEMBER_OBJECT, 72, 1}, {7146, C_MEMBER_OBJECT, 80, 1}, {5691, C_MEMBER_OBJECT, 88, 1},
    {13342, C_MEMBER_OBJECT, 104, 1}, {14944, C_MEMBER_OBJECT, 112, 1},
    {2475, C_MEMBER_OBJECT, 144, 1}, {276, C_MEMBER_OBJECT, 152, 1}, {408, C_MEMBER_OBJECT, 160, 1},
    {150, C_MEMBER_OBJECT, 168, 1}, {140, C_MEMBER_OBJECT, 176, 1}, {640, C_MEMBER_OBJECT, 184, 1},
    {393, C_MEMBER_OBJECT, 192, 1}, {423, C_MEMBER_OBJECT, 200, 1}, {743, C_MEMBER_OBJECT, 208, 1},
    {614, C_MEMBER_OBJECT, 216, 1}, {6930, C_MEMBER_OBJECT, 16, 1}, {7458, C_MEMBER_OBJECT, 24, 1},
    {13329, C_MEMBER_OBJECT, 32, 1}, {10870, C_MEMBER_OBJECT, 48, 1},
    {13342, C_MEMBER_OBJECT, 64, 1}, {13988, C_MEMBER_OBJECT, 72, 1},
    {9980, C_MEMBER_OBJECT, 96, 1}, {7214, C_MEMBER_OBJECT, 16, 1}, {7458, C_MEMBER_OBJECT, 24, 1},
    {13560, C_MEMBER_OBJECT, 16, 1}, {13572, C_MEMBER_OBJECT, 24, 1},
    {10237, C_MEMBER_OBJECT, 24, 1}, {10237, C_MEMBER_OBJECT, 24, 1},
    {16043, C_MEMBER_OBJECT, 16, 1}, {8210, C_MEMBER_OBJECT, 24, 1}, {6982, C_MEMBER_OBJECT, 32, 1},
    {8505, C_MEMBER_OBJECT, 40, 1}, {14306, C_MEMBER_OBJECT, 16, 1},
    {10103, C_MEMBER_OBJECT, 24, 1}, {14314, C_MEMBER_OBJECT, 16, 1},
    {10118, C_MEMBER_OBJECT, 24, 1}, {15391, C_MEMBER_OBJECT, 16, 1},
    {12032, C_MEMBER_OBJECT, 24, 1}, {12036, C_MEMBER_OBJECT, 32, 1},
    {14076, C_MEMBER_OBJECT, 16, 1}, {14110, C_MEMBER_OBJECT, 24, 1},
    {14101, C_MEMBER_OBJECT, 32, 1}, {14122, C_MEMBER_OBJECT, 40, 1},
    {14048, C_MEMBER_OBJECT, 48, 1}, {14061, C_MEMBER_OBJECT, 56, 1},
    {14083, C_MEMBER_OBJECT, 64, 1}, {14027, C_MEMBER_OBJECT, 128, 1},
    {11959, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11959, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14873, C_MEMBER_OBJECT, 16, 1}, {14864, C_MEMBER_OBJECT, 24, 1},
    {11959, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10237, C_MEMBER_OBJECT, 24, 1},
    {9766, C_MEMBER_OBJECT, 256, 1}, {9816, C_MEMBER_OBJECT, 264, 1},
    {9782, C_MEMBER_OBJECT, 336, 1}, {9832, C_MEMBER_OBJECT, 344, 1},
    {9799, C_MEMBER_OBJECT, 352, 1}, {9847, C_MEMBER_OBJECT, 368, 1},
    {9737, C_MEMBER_OBJECT, 856, 1}, {9757, C_MEMBER_OBJECT, 864, 1},
    {9745, C_MEMBER_OBJECT, 872, 1}, {9727, C_MEMBER_OBJECT, 888, 1},
    {4542, C_MEMBER_OBJECT, 912, 1}, {4562, C_MEMBER_OBJECT, 928, 1},
    {12260, C_MEMBER_OBJECT, 16, 1}, {5250, C_MEMBER_OBJECT, 24, 1},
    {12335, C_MEMBER_OBJECT, 32, 1}, {16334, C_MEMBER_OBJECT, 40, 1},
    {11893, C_MEMBER_OBJECT, 16, 1}, {11807, C_MEMBER_OBJECT, 16, 1},
    {5697, C_MEMBER_OBJECT, 24, 1}, {7380, C_MEMBER_OBJECT, 32, 1}, {8074, C_MEMBER_OBJECT, 40, 1},
    {2893, C_MEMBER_OBJECT, 16, 1}, {2893, C_MEMBER_OBJECT, 16, 1}, {11807, C_MEMBER_OBJECT, 16, 1},
    {15396, C_MEMBER_OBJECT, 24, 1}, {6916, C_MEMBER_OBJECT, 32, 1},
    {16043, C_MEMBER_OBJECT, 40, 1}, {11713, C_MEMBER_OBJECT, 48, 1},
    {11807, C_MEMBER_OBJECT, 16, 1}, {5697, C_MEMBER_OBJECT, 24, 1}, {8038, C_MEMBER_OBJECT, 32, 1},
    {6962, C_MEMBER_OBJECT, 40, 1}, {8053, C_MEMBER_OBJECT, 48, 1}, {7380, C_MEMBER_OBJECT, 56, 1},
    {8074, C_MEMBER_OBJECT, 64, 1}, {11807, C_MEMBER_OBJECT, 16, 1}, {7380, C_MEMBER_OBJECT, 24, 1},
    {8074, C_MEMBER_OBJECT, 32, 1}, {5250, C_MEMBER_OBJECT, 16, 1}, {9665, C_MEMBER_OBJECT, 24, 1},
    {15910, C_MEMBER_OBJECT, 32, 1}, {12335, C_MEMBER_OBJECT, 40, 1},
    {16334, C_MEMBER_OBJECT, 48, 1}, {16145, C_MEMBER_OBJECT, 72, 1},
    {16164, C_MEMBER_OBJECT, 80, 1}, {16132, C_MEMBER_OBJECT, 88, 1},
    {8192, C_MEMBER_OBJECT, 136, 1}, {9705, C_MEMBER_OBJECT, 16, 1},
    {9689, C_MEMBER_OBJECT_ARRAY, 24, 8}, {16369, C_MEMBER_OBJECT, 16, 1},
    {16349, C_MEMBER_OBJECT, 24, 1}, {16379, C_MEMBER_OBJECT, 40, 1},
    {16361, C_MEMBER_OBJECT, 48, 1}, {16369, C_MEMBER_OBJECT, 16, 1},
    {16349, C_MEMBER_OBJECT, 24, 1}, {16379, C_MEMBER_OBJECT, 40, 1},
    {16361, C_MEMBER_OBJECT, 48, 1}, {16369, C_MEMBER_OBJECT, 16, 1},
    {16349, C_MEMBER_OBJECT, 24, 1}, {16379, C_MEMBER_OBJECT, 40, 1},
    {16361, C_MEMBER_OBJECT, 48, 1}, {7207, C_MEMBER_OBJECT, 16, 1}, {7189, C_MEMBER_OBJECT, 24, 1},
    {7196, C_MEMBER_OBJECT, 32, 1}, {14587, C_MEMBER_OBJECT, 16, 1},
    {14939, C_MEMBER_OBJECT, 24, 1}, {14622, C_MEMBER_OBJECT, 32, 1},
    {16334, C_MEMBER_OBJECT, 48, 1}, {13270, C_MEMBER_OBJECT, 16, 1},
    {14971, C_MEMBER_OBJECT, 24, 1}, {10841, C_MEMBER_OBJECT, 32, 1},
    {10846, C_MEMBER_OBJECT, 40, 1}, {7214, C_MEMBER_OBJECT, 48, 1},
    {13842, C_MEMBER_OBJECT, 56, 1}, {7840, C_MEMBER_OBJECT, 72, 1}, {6768, C_MEMBER_OBJECT, 80, 1},
    {12657, C_MEMBER_OBJECT, 88, 1}, {8091, C_MEMBER_OBJECT, 96, 1},
    {13881, C_MEMBER_OBJECT, 104, 1}, {7931, C_MEMBER_OBJECT, 112, 1},
    {13897, C_MEMBER_OBJECT, 120, 1}, {7956, C_MEMBER_OBJECT, 128, 1},
    {6750, C_MEMBER_OBJECT, 136, 1}, {12644, C_MEMBER_OBJECT, 144, 1},
    {14643, C_MEMBER_OBJECT, 24, 1}, {7984, C_MEMBER_OBJECT, 32, 1},
    {11822, C_MEMBER_OBJECT, 40, 1}, {9635, C_MEMBER_OBJECT, 48, 1}, {9598, C_MEMBER_OBJECT, 56, 1},
    {9622, C_MEMBER_OBJECT, 64, 1}, {9560, C_MEMBER_OBJECT, 72, 1}, {9587, C_MEMBER_OBJECT, 80, 1},
    {9545, C_MEMBER_OBJECT, 88, 1}, {9612, C_MEMBER_OBJECT, 96, 1}, {9572, C_MEMBER_OBJECT, 104, 1},
    {9532, C_MEMBER_OBJECT, 112, 1}, {7856, C_MEMBER_OBJECT, 128, 1},
    {10754, C_MEMBER_OBJECT, 24, 1}, {13229, C_MEMBER_OBJECT, 32, 1},
    {15983, C_MEMBER_OBJECT, 128, 1}, {15894, C_MEMBER_OBJECT, 136, 1},
    {16587, C_MEMBER_OBJECT, 152, 1}, {15983, C_MEMBER_OBJECT, 128, 1},
    {15894, C_MEMBER_OBJECT, 136, 1}, {16587, C_MEMBER_OBJECT, 152, 1},
    {16587, C_MEMBER_OBJECT, 128, 1}, {15983, C_MEMBER_OBJECT, 144, 1},
    {10767, C_MEMBER_OBJECT, 16, 1}, {8407, C_MEMBER_OBJECT, 24, 1},
    {16334, C_MEMBER_OBJECT, 32, 1}, {15870, C_MEMBER_OBJECT, 96, 1},
    {15822, C_MEMBER_OBJECT, 104, 1}, {15846, C_MEMBER_OBJECT, 112, 1},
    {15798, C_MEMBER_OBJECT, 128, 1}, {15750, C_MEMBER_OBJECT, 136, 1},
    {15774, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_14_8 = {
    {.hex = 0x030e08f0}, names, members, enumerators, types, held,
    599, 3, 268,
};
