/* What the debug information of CPython 3.14.8d says: made by make-table. */
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
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_gdbm.gdbm\0" "_grouperobject\0" "_hashlib.HASH\0"
    "_hashlib.HMAC\0" "_heaptypeobject\0" "_hmac.HMAC\0" "_interpchannels.ChannelID\0"
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
    "f_overwritten_fast_locals\0" "f_trace\0" "fail_after_exc\0" "fast_memo\0" "fieldnameiterator\0"
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
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "gdbmobject\0" "generator\0"
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
    "state.fail_after_exc\0" "state.kind\0" "state.string\0" "statement\0" "statement_cache\0"
    "staticmethod\0" "ste_annotation_block\0" "ste_children\0" "ste_directives\0" "ste_id\0"
    "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0"
    "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0"
    "string.templatelib.Interpolation\0" "string.templatelib.Template\0"
    "string.templatelib.TemplateIter\0" "stringio\0" "strings\0" "stringsiter\0" "striterobject\0"
    "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
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
    {206, 0, 0, 72, 0, 0}, {206, 11274, 40, 8, 0, 0}, {206, 11844, 16, 8, 0, 0},
    {206, 12519, 24, 8, 0, 0}, {206, 13953, 32, 8, 0, 0}, {225, 0, 0, 64, 0, 0},
    {225, 12437, 16, 8, 0, 0}, {225, 12450, 24, 8, 0, 0}, {243, 0, 0, 56, 0, 0},
    {243, 8246, 40, 8, 0, 0}, {243, 14645, 16, 8, 0, 0}, {243, 14680, 32, 8, 0, 0},
    {243, 14997, 24, 8, 0, 0}, {257, 0, 0, 64, 0, 0}, {257, 5603, 0, 8, 0, 0},
    {257, 6235, 24, 8, 0, 0}, {257, 10941, 8, 8, 0, 0}, {657, 0, 0, 16, 0, 0},
    {657, 12430, 0, 8, 0, 0}, {685, 0, 0, 56, 0, 0}, {685, 7225, 24, 8, 0, 0},
    {714, 0, 0, 152, 0, 0}, {714, 5768, 144, 8, 0, 0}, {714, 7709, 40, 8, 0, 0},
    {714, 8378, 136, 8, 0, 0}, {714, 11549, 16, 8, 0, 0}, {714, 12337, 64, 8, 0, 0},
    {714, 13219, 48, 8, 0, 0}, {714, 16486, 56, 8, 0, 0}, {760, 0, 0, 40, 0, 0},
    {760, 9697, 24, 8, 0, 0}, {760, 10941, 16, 8, 0, 0}, {760, 13958, 32, 4, 6, 1},
    {760, 13987, 32, 4, 5, 1}, {760, 14022, 32, 4, 2, 3}, {774, 0, 0, 40, 0, 0},
    {774, 5155, 16, 8, 0, 0}, {774, 5163, 24, 8, 0, 0}, {790, 0, 0, 40, 0, 0},
    {790, 5175, 24, 8, 0, 0}, {790, 5184, 16, 8, 0, 0}, {807, 0, 0, 88, 0, 0},
    {807, 11844, 80, 8, 0, 0}, {807, 12069, 72, 8, 0, 0}, {830, 0, 0, 96, 0, 0},
    {830, 8189, 80, 8, 0, 0}, {830, 11800, 72, 8, 0, 0}, {857, 0, 0, 72, 0, 0},
    {857, 5261, 24, 8, 0, 0}, {857, 6194, 56, 8, 0, 0}, {857, 6985, 48, 8, 0, 0},
    {857, 11924, 32, 8, 0, 0}, {857, 15398, 40, 8, 0, 0}, {879, 0, 0, 56, 0, 0},
    {879, 11970, 24, 8, 0, 0}, {897, 0, 0, 40, 0, 0}, {897, 12036, 24, 8, 0, 0},
    {897, 12053, 32, 1, 0, 0}, {928, 0, 0, 56, 0, 0}, {928, 11280, 16, 8, 0, 0},
    {928, 11285, 32, 8, 0, 0}, {928, 11294, 24, 8, 0, 0}, {946, 0, 0, 64, 0, 0},
    {946, 11719, 56, 8, 0, 0}, {962, 0, 0, 64, 0, 0}, {962, 12745, 16, 8, 0, 0},
    {962, 15414, 48, 8, 0, 0}, {972, 0, 0, 24, 0, 0}, {972, 12004, 16, 8, 0, 0},
    {985, 0, 0, 216, 0, 0}, {985, 6314, 52, 4, 0, 0}, {985, 6326, 208, 1, 0, 0},
    {985, 6343, 24, 8, 0, 0}, {985, 6353, 40, 8, 0, 0}, {985, 6371, 112, 8, 0, 0},
    {985, 6383, 68, 4, 0, 0}, {985, 6398, 136, 8, 0, 0}, {985, 6411, 104, 8, 0, 0},
    {985, 6430, 96, 8, 0, 0}, {985, 6449, 120, 8, 0, 0}, {985, 6457, 32, 8, 0, 0},
    {985, 6466, 72, 4, 0, 0}, {985, 6481, 128, 8, 0, 0}, {985, 6493, 64, 4, 0, 0},
    {998, 0, 0, 56, 0, 0}, {998, 16078, 48, 8, 0, 0}, {998, 16083, 40, 8, 0, 0},
    {1021, 0, 0, 48, 0, 0}, {1021, 7059, 16, 8, 0, 0}, {1021, 7068, 24, 8, 0, 0},
    {1031, 0, 0, 48, 0, 0}, {1031, 15155, 16, 8, 0, 0}, {1031, 15163, 32, 8, 0, 0},
    {1031, 15174, 24, 8, 0, 0}, {1046, 0, 0, 64, 0, 0}, {1046, 16125, 24, 8, 0, 0},
    {1046, 16137, 16, 8, 0, 0}, {1059, 0, 0, 24, 0, 0}, {1059, 7165, 16, 8, 0, 0},
    {1114, 0, 0, 48, 0, 0}, {1114, 9716, 24, 1, 0, 0}, {1114, 15794, 40, 8, 0, 0},
    {1134, 0, 0, 40, 0, 0}, {1134, 9716, 24, 1, 0, 0}, {1134, 15794, 32, 8, 0, 0},
    {1215, 0, 0, 40, 0, 0}, {1215, 7200, 24, 8, 0, 0}, {1215, 7207, 32, 8, 0, 0},
    {1215, 7218, 16, 8, 0, 0}, {1229, 0, 0, 24, 0, 0}, {1229, 11515, 8, 8, 0, 0},
    {1229, 11522, 16, 8, 0, 0}, {1244, 0, 0, 32, 0, 0}, {1244, 7724, 32, 0, 0, 0},
    {1244, 7735, 10, 1, 0, 0}, {1244, 7743, 9, 1, 0, 0}, {1244, 7763, 8, 1, 0, 0},
    {1244, 7776, 24, 8, 0, 0}, {1244, 7788, 0, 8, 0, 0}, {1244, 7798, 16, 8, 0, 0},
    {1261, 0, 0, 48, 0, 0}, {1261, 11322, 32, 8, 0, 0}, {1261, 11330, 16, 8, 0, 0},
    {1261, 11338, 40, 8, 0, 0}, {1274, 0, 0, 16, 0, 0}, {1274, 11515, 0, 8, 0, 0},
    {1274, 11522, 8, 8, 0, 0}, {1293, 0, 0, 16, 0, 0}, {1293, 6185, 0, 1, 0, 0},
    {1293, 7886, 2, 1, 0, 0}, {1293, 16095, 3, 1, 0, 0}, {1293, 16107, 8, 8, 0, 0},
    {1306, 0, 0, 24, 0, 0}, {1306, 11988, 16, 8, 0, 0}, {1345, 0, 0, 80, 0, 0},
    {1345, 8252, 16, 8, 0, 0}, {1345, 8272, 48, 8, 0, 0}, {1345, 8287, 24, 8, 0, 0},
    {1345, 8314, 56, 8, 0, 0}, {1345, 8355, 32, 8, 0, 0}, {1359, 0, 0, 152, 0, 0},
    {1359, 8632, 120, 8, 0, 0}, {1359, 8646, 112, 8, 0, 0}, {1359, 8663, 24, 8, 0, 0},
    {1359, 8677, 72, 8, 0, 0}, {1359, 8690, 48, 8, 0, 0}, {1359, 8700, 56, 8, 0, 0},
    {1359, 8724, 80, 8, 0, 0}, {1359, 8733, 16, 8, 0, 0}, {1359, 8746, 64, 8, 0, 0},
    {1359, 8762, 104, 8, 0, 0}, {1359, 8774, 32, 8, 0, 0}, {1359, 8784, 40, 8, 0, 0},
    {1359, 8798, 128, 8, 0, 0}, {1376, 0, 0, 16, 0, 0}, {1376, 3455, 0, 8, 0, 0},
    {1376, 3464, 8, 8, 0, 0}, {1386, 0, 0, 160, 0, 0}, {1386, 9272, 40, 8, 0, 0},
    {1386, 9295, 67, 1, 0, 0}, {1386, 9310, 72, 88, 0, 0}, {1386, 9400, 24, 8, 0, 0},
    {1386, 9408, 56, 8, 0, 0}, {1386, 9431, 32, 8, 0, 0}, {1398, 0, 0, 168, 0, 0},
    {1398, 9742, 16, 8, 0, 0}, {1413, 0, 0, 280, 0, 0}, {1413, 4913, 16, 256, 0, 0},
    {1430, 0, 0, 40, 0, 0}, {1430, 5637, 32, 8, 0, 0}, {1448, 0, 0, 40, 0, 0},
    {1448, 5945, 32, 8, 0, 0}, {1469, 0, 0, 40, 0, 0}, {1469, 9490, 16, 8, 0, 0},
    {1482, 0, 0, 936, 0, 0}, {1482, 9749, 880, 8, 0, 0}, {1482, 9764, 888, 8, 0, 0},
    {1482, 9774, 856, 8, 0, 0}, {1482, 9782, 872, 8, 0, 0}, {1482, 9794, 864, 8, 0, 0},
    {1499, 0, 0, 104, 0, 0}, {1499, 11800, 72, 8, 0, 0}, {1499, 11844, 80, 8, 0, 0},
    {1499, 11849, 96, 8, 0, 0}, {1499, 12519, 88, 8, 0, 0}, {1519, 0, 0, 24, 0, 0},
    {1519, 8627, 16, 8, 0, 0}, {1542, 0, 0, 225880, 0, 0}, {1542, 4953, 10720, 8, 0, 0},
    {1542, 4973, 10712, 8, 0, 0}, {1542, 5335, 79960, 1976, 0, 0}, {1542, 5530, 10800, 8, 0, 0},
    {1542, 5610, 10920, 8, 0, 0}, {1542, 5681, 10704, 8, 0, 0}, {1542, 5843, 7680, 8, 0, 0},
    {1542, 5852, 8520, 8, 0, 0}, {1542, 6007, 224640, 160, 0, 0}, {1542, 6022, 224640, 8, 0, 0},
    {1542, 6063, 223128, 8, 0, 0}, {1542, 6089, 223136, 8, 0, 0}, {1542, 6108, 223144, 8, 0, 0},
    {1542, 6526, 8016, 8, 0, 0}, {1542, 6548, 8008, 8, 0, 0}, {1542, 6568, 8000, 8, 0, 0},
    {1542, 6795, 223160, 40, 0, 0}, {1542, 7527, 8504, 8, 0, 0}, {1542, 8129, 79928, 8, 0, 0},
    {1542, 8160, 79904, 8, 0, 0}, {1542, 9133, 7616, 8, 0, 0}, {1542, 9146, 7600, 4, 0, 0},
    {1542, 9160, 7608, 8, 0, 0}, {1542, 9171, 7432, 72, 0, 0}, {1542, 9186, 7504, 24, 0, 0},
    {1542, 9904, 7280, 8, 0, 0}, {1542, 9938, 7728, 8, 0, 0}, {1542, 9958, 7704, 8, 0, 0},
    {1542, 9976, 7688, 8, 0, 0}, {1542, 9992, 7696, 8, 0, 0}, {1542, 11757, 223296, 1216, 0, 0},
    {1542, 11778, 224512, 64, 0, 0}, {1542, 11882, 7272, 8, 0, 0}, {1542, 12119, 10912, 8, 0, 0},
    {1542, 14612, 7672, 8, 0, 0}, {1542, 14620, 8512, 8, 0, 0}, {1542, 15106, 7344, 8, 0, 0},
    {1542, 15119, 7360, 8, 0, 0}, {1542, 15482, 81936, 141192, 0, 0},
    {1542, 15529, 180248, 9608, 0, 0}, {1542, 15544, 180256, 9600, 0, 0},
    {1542, 15571, 189872, 480, 0, 0}, {1542, 15604, 81944, 98304, 0, 0},
    {1542, 16245, 10784, 8, 0, 0}, {1542, 16262, 10744, 8, 0, 0}, {1542, 16286, 10728, 8, 0, 0},
    {1542, 16303, 10736, 8, 0, 0}, {1542, 16507, 10680, 24, 0, 0}, {1561, 0, 0, 40, 0, 0},
    {1561, 5200, 32, 8, 0, 0}, {1561, 11996, 24, 8, 0, 0}, {1574, 0, 0, 32, 0, 0},
    {1574, 11147, 16, 8, 0, 0}, {1574, 11165, 24, 4, 0, 0}, {1587, 0, 0, 40, 0, 0},
    {1587, 8522, 24, 4, 0, 0}, {1587, 11844, 0, 8, 0, 0}, {1587, 12215, 16, 8, 0, 0},
    {1587, 15449, 8, 4, 0, 0}, {1599, 0, 0, 16, 0, 0}, {1599, 11515, 0, 8, 0, 0},
    {1611, 0, 0, 32, 0, 0}, {1611, 11811, 16, 8, 0, 0}, {1611, 11824, 24, 8, 0, 0},
    {1623, 0, 0, 152, 0, 0}, {1623, 11466, 24, 8, 0, 0}, {1623, 16181, 64, 8, 0, 0},
    {1642, 0, 0, 32, 0, 0}, {1642, 11711, 0, 8, 0, 0}, {1654, 0, 0, 48, 0, 0},
    {1654, 9907, 16, 8, 0, 0}, {1654, 9915, 24, 8, 0, 0}, {1669, 0, 0, 104, 0, 0},
    {1669, 11301, 56, 8, 0, 0}, {1681, 0, 0, 56, 0, 0}, {1681, 11471, 24, 8, 0, 0},
    {1681, 11478, 16, 8, 0, 0}, {1681, 11486, 48, 8, 0, 0}, {1681, 11494, 32, 8, 0, 0},
    {1696, 0, 0, 80, 0, 0}, {1696, 11844, 72, 8, 0, 0}, {1714, 0, 0, 112, 0, 0},
    {1714, 12128, 72, 8, 0, 0}, {1714, 12147, 48, 8, 0, 0}, {1728, 0, 0, 112, 0, 0},
    {1728, 8450, 88, 8, 0, 0}, {1728, 8459, 96, 8, 0, 0}, {1728, 11836, 72, 8, 0, 0},
    {1728, 14246, 80, 8, 0, 0}, {1744, 0, 0, 16, 0, 0}, {1744, 12011, 0, 4, 0, 0},
    {1744, 12021, 0, 8, 0, 0}, {1744, 12061, 8, 8, 0, 0}, {1844, 0, 0, 200, 0, 0},
    {1844, 8469, 16, 8, 0, 0}, {1844, 9697, 48, 8, 0, 0}, {1844, 11450, 32, 8, 0, 0},
    {1844, 13617, 64, 128, 0, 0}, {1844, 14639, 40, 8, 0, 0}, {1844, 16066, 24, 8, 0, 0},
    {1856, 0, 0, 40, 0, 0}, {1856, 13912, 16, 8, 0, 0}, {1856, 14193, 32, 8, 0, 0},
    {1856, 14198, 24, 8, 0, 0}, {1870, 0, 0, 80, 0, 0}, {1870, 16101, 72, 8, 0, 0},
    {1924, 0, 0, 144, 0, 0}, {1924, 7956, 104, 8, 0, 0}, {1924, 7984, 112, 8, 0, 0},
    {1924, 8450, 80, 8, 0, 0}, {1924, 10983, 88, 8, 0, 0}, {1924, 11608, 136, 8, 0, 0},
    {1924, 11800, 72, 8, 0, 0}, {1924, 12215, 96, 8, 0, 0}, {1924, 12868, 128, 8, 0, 0},
    {1924, 14997, 120, 8, 0, 0}, {1944, 0, 0, 80, 0, 0}, {1944, 6521, 72, 8, 0, 0},
    {1984, 0, 0, 832, 0, 0}, {1984, 5347, 144, 8, 0, 0}, {1984, 5357, 200, 8, 0, 0},
    {1984, 5377, 192, 8, 0, 0}, {1984, 5961, 96, 8, 0, 0}, {1984, 5974, 104, 8, 0, 0},
    {1984, 6985, 208, 8, 0, 0}, {1984, 7107, 112, 8, 0, 0}, {1984, 7125, 72, 8, 0, 0},
    {1984, 7238, 232, 8, 0, 0}, {1984, 7527, 128, 8, 0, 0}, {1984, 8120, 120, 8, 0, 0},
    {1984, 10113, 16, 8, 0, 0}, {1984, 11865, 160, 8, 0, 0}, {1984, 11882, 8, 8, 0, 0},
    {1984, 12840, 0, 8, 0, 0}, {1984, 15034, 152, 8, 0, 0}, {1984, 15061, 288, 8, 0, 0},
    {1984, 15081, 296, 8, 0, 0}, {1998, 0, 0, 40, 0, 0}, {1998, 14922, 24, 8, 0, 0},
    {1998, 14931, 16, 8, 0, 0}, {2016, 0, 0, 40, 0, 0}, {2016, 11996, 32, 8, 0, 0},
    {2030, 0, 0, 416, 0, 0}, {2030, 15208, 256, 8, 0, 0}, {2030, 15216, 336, 8, 0, 0},
    {2030, 15225, 32, 8, 0, 0}, {2030, 15238, 352, 8, 0, 0}, {2030, 15247, 192, 8, 0, 0},
    {2030, 15256, 48, 8, 0, 0}, {2030, 15267, 264, 8, 0, 0}, {2030, 15275, 288, 8, 0, 0},
    {2030, 15289, 168, 8, 0, 0}, {2030, 15298, 40, 8, 0, 0}, {2030, 15310, 240, 8, 0, 0},
    {2030, 15321, 344, 8, 0, 0}, {2030, 15328, 24, 8, 0, 0}, {2030, 15336, 88, 8, 0, 0},
    {2030, 15344, 360, 8, 0, 0}, {2030, 15358, 184, 8, 0, 0}, {2030, 15370, 208, 8, 0, 0},
    {2043, 0, 0, 112, 0, 0}, {2043, 7933, 72, 8, 0, 0}, {2043, 12082, 80, 8, 0, 0},
    {2043, 13212, 104, 8, 0, 0}, {2064, 0, 0, 64, 0, 0}, {2064, 7225, 56, 8, 0, 0},
    {2080, 0, 0, 24, 0, 0}, {2080, 12045, 16, 8, 0, 0}, {2092, 0, 0, 64, 0, 0},
    {2092, 16407, 24, 8, 0, 0}, {2092, 16427, 16, 8, 0, 0}, {2108, 0, 0, 208, 0, 0},
    {2108, 4861, 192, 8, 0, 0}, {2108, 8433, 24, 8, 0, 0}, {2108, 10804, 16, 8, 0, 0},
    {2108, 11950, 48, 8, 0, 0}, {2108, 15808, 136, 8, 0, 0}, {2108, 15832, 144, 8, 0, 0},
    {2108, 15856, 128, 8, 0, 0}, {2108, 15880, 104, 8, 0, 0}, {2108, 15904, 112, 8, 0, 0},
    {2108, 15928, 96, 8, 0, 0}, {2207, 0, 0, 128, 0, 0}, {2207, 12524, 104, 8, 0, 0},
    {2207, 12537, 96, 8, 0, 0}, {2459, 0, 0, 296, 0, 0}, {2459, 5757, 72, 8, 0, 0},
    {2459, 5793, 232, 8, 0, 0}, {2459, 11549, 24, 8, 0, 0}, {2459, 11554, 32, 8, 0, 0},
    {2459, 12557, 224, 8, 0, 0}, {2459, 13175, 200, 8, 0, 0}, {2459, 13187, 208, 8, 0, 0},
    {2459, 13196, 216, 8, 0, 0}, {2459, 13879, 16, 8, 0, 0}, {2596, 0, 0, 24, 0, 0},
    {2596, 5192, 16, 8, 0, 0}, {2637, 0, 0, 24, 0, 0}, {2637, 7835, 16, 8, 0, 0},
    {2672, 0, 0, 16, 0, 0}, {2672, 8179, 0, 8, 0, 0}, {2672, 12854, 8, 8, 0, 0},
    {2720, 0, 0, 88, 0, 0}, {2720, 8259, 0, 8, 0, 0}, {2720, 8295, 16, 8, 0, 0},
    {2720, 8305, 40, 8, 0, 0}, {2720, 8587, 48, 8, 0, 0}, {2720, 10075, 56, 8, 0, 0},
    {2720, 11117, 80, 8, 0, 0}, {2720, 12351, 74, 1, 0, 0}, {2720, 12845, 8, 8, 0, 0},
    {2720, 13885, 64, 8, 0, 0}, {2740, 0, 0, 32, 0, 0}, {2740, 10274, 24, 8, 0, 0},
    {2758, 0, 0, 112, 0, 0}, {2758, 11455, 40, 8, 0, 0}, {2800, 0, 0, 332632, 0, 0},
    {2800, 5530, 18432, 256, 0, 0}, {2800, 5547, 18688, 4, 0, 0}, {2800, 5610, 26624, 16, 0, 0},
    {2800, 6007, 30056, 8, 0, 0}, {2800, 6022, 30056, 8, 0, 0}, {2800, 10174, 808, 8, 0, 0},
    {2800, 12119, 1176, 16, 0, 0}, {2800, 15482, 26680, 3368, 0, 0}, {2833, 0, 0, 936, 0, 0},
    {2833, 5488, 864, 8, 0, 0}, {2833, 5509, 872, 8, 0, 0}, {2833, 5662, 0, 832, 0, 0},
    {2852, 0, 0, 32, 0, 0}, {2852, 10274, 24, 8, 0, 0}, {4853, 0, 0, 32, 0, 0},
    {4853, 7828, 8, 8, 0, 0}, {4853, 15801, 16, 8, 0, 0}, {4853, 16071, 0, 8, 0, 0},
    {4870, 0, 0, 32, 0, 0}, {4870, 7808, 24, 8, 0, 0}, {4870, 10039, 16, 8, 0, 0},
    {5226, 0, 0, 32, 0, 0}, {5226, 7391, 24, 8, 0, 0}, {5226, 16445, 16, 8, 0, 0},
    {5323, 0, 0, 64, 0, 0}, {5323, 5200, 32, 8, 0, 0}, {5323, 11979, 40, 8, 0, 0},
    {5565, 0, 0, 24, 0, 0}, {5565, 8627, 0, 8, 0, 0}, {5929, 0, 0, 32, 0, 0},
    {5929, 10274, 24, 8, 0, 0}, {6153, 0, 0, 32, 0, 0}, {6153, 6054, 0, 8, 0, 0},
    {6153, 11750, 8, 8, 0, 0}, {6170, 0, 0, 32, 0, 0}, {6170, 10215, 16, 8, 0, 0},
    {6170, 10262, 24, 8, 0, 0}, {6255, 0, 0, 32, 0, 0}, {6255, 6290, 16, 8, 0, 0},
    {7415, 0, 0, 56, 0, 0}, {7415, 7375, 48, 8, 0, 0}, {7435, 0, 0, 56, 0, 0},
    {7435, 7429, 32, 8, 0, 0}, {7451, 0, 0, 216, 0, 0}, {7451, 10917, 24, 8, 0, 0},
    {7451, 10927, 40, 8, 0, 0}, {7694, 0, 0, 56, 0, 0}, {7694, 7492, 16, 8, 0, 0},
    {7694, 7509, 40, 8, 0, 0}, {8012, 0, 0, 56, 0, 0}, {8012, 7895, 40, 8, 0, 0},
    {8012, 7908, 32, 8, 0, 0}, {8012, 7918, 24, 8, 0, 0}, {8012, 12226, 48, 8, 0, 0},
    {8509, 0, 0, 32, 0, 0}, {8509, 8627, 16, 8, 0, 0}, {8509, 10212, 24, 8, 0, 0},
    {9111, 0, 0, 24, 0, 0}, {9111, 12069, 16, 8, 0, 0}, {9124, 0, 0, 64, 0, 0},
    {9124, 5261, 24, 8, 0, 0}, {9124, 12297, 16, 8, 0, 0}, {9124, 12372, 32, 8, 0, 0},
    {10846, 0, 0, 32, 0, 0}, {10846, 6310, 16, 8, 0, 0}, {10846, 12082, 24, 8, 0, 0},
    {11045, 0, 0, 32, 0, 0}, {11045, 10274, 24, 8, 0, 0}, {11088, 0, 0, 24, 0, 0},
    {11204, 0, 0, 40, 0, 0}, {11204, 10937, 32, 8, 0, 0}, {11204, 13912, 16, 8, 0, 0},
    {11204, 14193, 24, 8, 0, 0}, {11224, 0, 0, 152, 0, 0}, {11224, 5985, 72, 8, 0, 0},
    {11224, 5991, 128, 8, 0, 0}, {11224, 8627, 88, 8, 0, 0}, {11224, 10864, 112, 8, 0, 0},
    {11224, 11255, 120, 8, 0, 0}, {11224, 13307, 0, 56, 0, 0}, {11241, 0, 0, 56, 0, 0},
    {11241, 10804, 40, 8, 0, 0}, {11241, 11882, 24, 8, 0, 0}, {11241, 13266, 48, 8, 0, 0},
    {11348, 0, 0, 48, 0, 0}, {11348, 15267, 24, 8, 0, 0}, {11348, 15344, 32, 8, 0, 0},
    {11348, 15449, 0, 8, 0, 0}, {11392, 0, 0, 40, 0, 0}, {11392, 8627, 24, 8, 0, 0},
    {11392, 10342, 16, 8, 0, 0}, {11423, 0, 0, 24, 0, 0}, {11423, 11402, 16, 8, 0, 0},
    {12199, 0, 0, 64, 0, 0}, {12199, 7481, 48, 8, 0, 0}, {12199, 7500, 24, 8, 0, 0},
    {12199, 7509, 56, 8, 0, 0}, {12505, 0, 0, 80, 0, 0}, {12505, 5261, 24, 8, 0, 0},
    {12505, 8528, 16, 8, 0, 0}, {12505, 10861, 32, 8, 0, 0}, {12970, 0, 0, 64, 0, 0},
    {12970, 12915, 32, 8, 0, 0}, {12970, 12924, 40, 8, 0, 0}, {12970, 12933, 16, 8, 0, 0},
    {12970, 12942, 48, 8, 0, 0}, {12970, 12952, 24, 8, 0, 0}, {13078, 0, 0, 224, 0, 0},
    {13078, 140, 176, 8, 0, 0}, {13078, 150, 168, 8, 0, 0}, {13078, 276, 152, 8, 0, 0},
    {13078, 393, 192, 8, 0, 0}, {13078, 408, 160, 8, 0, 0}, {13078, 423, 200, 8, 0, 0},
    {13078, 614, 216, 8, 0, 0}, {13078, 640, 184, 8, 0, 0}, {13078, 743, 208, 8, 0, 0},
    {13078, 2475, 144, 8, 0, 0}, {13078, 5622, 136, 8, 0, 0}, {13078, 5702, 88, 8, 0, 0},
    {13078, 7157, 80, 8, 0, 0}, {13078, 12902, 128, 8, 0, 0}, {13078, 13379, 104, 8, 0, 0},
    {13078, 14056, 72, 8, 0, 0}, {13078, 15002, 112, 8, 0, 0}, {13078, 15388, 120, 8, 0, 0},
    {13139, 0, 0, 48, 0, 0}, {13139, 10941, 40, 8, 0, 0}, {13139, 13912, 16, 8, 0, 0},
    {13139, 14193, 32, 8, 0, 0}, {13139, 14198, 24, 8, 0, 0}, {13282, 0, 0, 32, 0, 0},
    {13282, 13481, 24, 8, 0, 0}, {13485, 0, 0, 32, 0, 0}, {13485, 10274, 24, 8, 0, 0},
    {13543, 0, 0, 16, 0, 0}, {13543, 9697, 8, 8, 0, 0}, {13543, 10804, 0, 8, 0, 0},
    {13552, 0, 0, 48, 0, 0}, {13552, 13566, 16, 8, 0, 0}, {13573, 0, 0, 72, 0, 0},
    {13573, 5718, 40, 8, 0, 0}, {13573, 5728, 48, 8, 0, 0}, {14072, 0, 0, 32, 0, 0},
    {14072, 13597, 16, 8, 0, 0}, {14384, 0, 0, 32, 0, 0}, {14384, 10274, 24, 8, 0, 0},
    {14398, 0, 0, 528, 0, 0}, {14398, 7225, 8, 512, 0, 0}, {14398, 13297, 520, 8, 0, 0},
    {14411, 0, 0, 263248, 0, 0}, {14411, 11676, 512, 8, 0, 0}, {14411, 11688, 520, 4, 0, 0},
    {14434, 0, 0, 32, 0, 0}, {14434, 10804, 0, 8, 0, 0}, {14434, 11882, 16, 8, 0, 0},
    {14452, 0, 0, 48, 0, 0}, {14452, 4945, 0, 8, 0, 0}, {14452, 8607, 24, 8, 0, 0},
    {14452, 11938, 20, 4, 0, 0}, {14452, 12769, 8, 8, 0, 0}, {14472, 0, 0, 48, 0, 0},
    {14472, 10324, 4, 4, 0, 0}, {14490, 0, 0, 24, 0, 0}, {14511, 0, 0, 48, 0, 0},
    {14511, 5250, 32, 4, 0, 0}, {14511, 8597, 8, 8, 0, 0}, {14511, 11896, 40, 4, 0, 0},
    {14511, 13236, 0, 8, 0, 0}, {14511, 14633, 36, 4, 0, 0}, {14530, 0, 0, 24, 0, 0},
    {14530, 11844, 8, 8, 0, 0}, {14560, 0, 0, 40, 0, 0}, {14560, 12069, 24, 8, 0, 0},
    {14560, 12073, 32, 8, 0, 0}, {14560, 15449, 16, 8, 0, 0}, {14939, 0, 0, 496, 0, 0},
    {14939, 10212, 16, 8, 0, 0}, {14939, 11887, 32, 8, 0, 0}, {14939, 11962, 24, 4, 0, 0},
    {14939, 16107, 40, 456, 0, 0}, {15984, 0, 0, 32, 0, 0}, {15984, 10274, 24, 8, 0, 0},
    {16002, 0, 0, 56, 0, 0}, {16002, 5261, 16, 8, 0, 0}, {16002, 12372, 40, 8, 0, 0},
    {16472, 0, 0, 32, 0, 0}, {16472, 7463, 16, 8, 0, 0}, {16472, 13476, 24, 8, 0, 0},
    {16630, 0, 0, 88, 0, 0}, {16630, 9688, 80, 8, 0, 0}, {16672, 0, 0, 48, 0, 0},
    {16672, 10791, 24, 8, 0, 0}, {16672, 13266, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {282, 4}, {296, 0}, {2567, 22},
};

static const struct table_type types[] = {
    {12, 807, 88, 88, 0, 8}, {57, 857, 72, 72, 8, 6}, {71, 830, 96, 96, 14, 9},
    {312, 1320, 24, 24, 23, 1}, {361, 1499, 104, 104, 24, 10}, {373, 10085, 72, 72, 34, 2},
    {604, 1696, 80, 80, 36, 7}, {632, 1728, 112, 112, 43, 10}, {962, 962, 64, 64, 53, 0},
    {2258, 1870, 80, 80, 53, 7}, {2290, 1924, 144, 144, 60, 15}, {2302, 1944, 80, 80, 75, 7},
    {2374, 2043, 112, 112, 82, 9}, {2393, 2043, 112, 112, 91, 9}, {2412, 2043, 112, 112, 100, 9},
    {2904, 2930, 48, 48, 109, 3}, {2974, 329, 112, 112, 112, 11}, {2990, 9094, 24, 24, 123, 1},
    {3010, 2313, 168, 168, 124, 15}, {3024, 2321, 32, 32, 139, 2}, {3053, 90, 32, 32, 141, 0},
    {3069, 90, 32, 32, 141, 0}, {3085, 2620, 32, 32, 141, 2}, {3101, 27, 112, 112, 143, 0},
    {3120, 41, 152, 152, 143, 1}, {3141, 4271, 48, 48, 144, 3}, {3162, 4310, 64, 64, 147, 3},
    {3186, 4288, 48, 48, 150, 3}, {3205, 177, 48, 48, 153, 1}, {3218, 2128, 88, 88, 154, 3},
    {3230, 2483, 72, 72, 157, 3}, {3242, 14664, 80, 80, 160, 1}, {3261, 911, 160, 160, 161, 10},
    {3278, 116, 128, 128, 171, 3}, {3299, 188, 32, 32, 174, 2}, {3319, 2272, 32, 32, 176, 1},
    {3344, 14649, 96, 96, 177, 2}, {3359, 1093, 40, 40, 179, 1}, {3374, 1073, 32, 32, 180, 1},
    {3394, 7304, 32, 32, 181, 0}, {3403, 225, 64, 64, 181, 2}, {3473, 9210, 32, 32, 183, 0},
    {3499, 215, 32, 32, 183, 0}, {3513, 350, 32, 32, 183, 0}, {3543, 339, 72, 72, 183, 1},
    {3554, 6217, 40, 40, 184, 0}, {3580, 1907, 96, 40, 184, 1}, {3608, 16521, 32, 32, 185, 0},
    {3649, 13391, 48, 48, 185, 4}, {3668, 5784, 152, 152, 189, 3}, {3687, 5784, 152, 152, 192, 3},
    {3706, 5784, 152, 152, 195, 3}, {3725, 5910, 64, 64, 198, 3}, {3737, 8443, 48, 48, 201, 2},
    {3748, 11907, 40, 40, 203, 2}, {3778, 14355, 120, 120, 205, 5},
    {3791, 15015, 200, 200, 210, 12}, {3809, 5918, 24, 24, 222, 1}, {3828, 10192, 32, 32, 223, 2},
    {3840, 2655, 80, 80, 225, 6}, {3854, 2816, 64, 64, 231, 5}, {3868, 728, 80, 80, 236, 2},
    {3885, 129, 192, 192, 238, 0}, {3906, 164, 224, 224, 238, 1}, {3929, 437, 32, 32, 239, 0},
    {3938, 459, 32, 32, 239, 1}, {3969, 480, 56, 56, 240, 1}, {4013, 514, 48, 48, 241, 2},
    {4057, 548, 64, 64, 243, 2}, {4095, 576, 56, 56, 245, 3}, {4133, 2237, 56, 56, 248, 0},
    {4171, 685, 56, 56, 248, 0}, {4185, 714, 152, 152, 248, 8}, {4201, 691, 24, 24, 256, 1},
    {4226, 2459, 296, 296, 257, 9}, {4244, 2434, 24, 24, 266, 1}, {4330, 13573, 72, 72, 267, 1},
    {4349, 2138, 33728, 33728, 268, 0}, {4382, 2159, 40, 40, 268, 0}, {4393, 2170, 32, 32, 268, 0},
    {4410, 2170, 32, 32, 268, 0}, {4427, 2194, 32, 32, 268, 0}, {4444, 2194, 32, 32, 268, 0},
    {4461, 2183, 32, 32, 268, 0}, {4476, 2183, 32, 32, 268, 0}, {4491, 2183, 32, 32, 268, 0},
    {4506, 2183, 32, 32, 268, 0}, {4521, 2183, 32, 32, 268, 0}, {4537, 2183, 32, 32, 268, 0},
    {4590, 2223, 272, 272, 268, 4}, {4607, 2341, 40, 40, 272, 1}, {4625, 1774, 32, 32, 273, 0},
    {4642, 1804, 32, 32, 273, 0}, {4657, 1819, 32, 32, 273, 1}, {4673, 1791, 120, 120, 274, 5},
    {4690, 1832, 88, 88, 279, 5}, {4706, 1892, 56, 56, 284, 2}, {4721, 16014, 112, 112, 286, 2},
    {4761, 1963, 24, 24, 288, 0}, {4783, 11105, 56, 56, 288, 5}, {4798, 11088, 24, 24, 293, 1},
    {4818, 15182, 64, 64, 294, 1}, {4889, 6952, 24, 24, 295, 1}, {5210, 5226, 32, 32, 296, 2},
    {5275, 5323, 64, 64, 298, 1}, {5287, 5307, 40, 40, 299, 1}, {5339, 1, 24, 24, 300, 1},
    {5397, 2578, 152, 160, 301, 9}, {5413, 774, 40, 40, 310, 2}, {5435, 790, 40, 40, 312, 2},
    {5458, 2596, 24, 24, 314, 1}, {5801, 928, 56, 56, 315, 3}, {5828, 928, 64, 56, 318, 3},
    {5866, 879, 56, 56, 321, 0}, {5876, 5929, 32, 32, 321, 1}, {5895, 14384, 32, 32, 322, 1},
    {6135, 6170, 32, 32, 323, 2}, {6200, 972, 24, 24, 325, 1}, {6255, 6255, 32, 32, 326, 2},
    {6267, 1215, 56, 40, 328, 3}, {6521, 985, 208, 216, 331, 10}, {6587, 4158, 112, 112, 341, 2},
    {6611, 7435, 56, 56, 343, 1}, {6639, 7435, 56, 56, 344, 1}, {6675, 4870, 32, 32, 345, 1},
    {6700, 7415, 56, 56, 346, 1}, {6724, 7451, 216, 216, 347, 1}, {6820, 2526, 48, 48, 348, 1},
    {6852, 2541, 80, 80, 349, 2}, {6886, 2558, 56, 56, 351, 1}, {7015, 2707, 152, 160, 352, 9},
    {7025, 1059, 24, 24, 361, 1}, {7093, 103, 80, 80, 362, 2}, {7254, 1114, 48, 48, 364, 1},
    {7272, 1134, 40, 40, 365, 1}, {7286, 1150, 32, 32, 366, 2}, {7314, 1196, 104, 104, 368, 2},
    {7330, 1170, 32, 32, 370, 2}, {7527, 1261, 48, 48, 372, 0}, {7532, 7694, 56, 56, 372, 2},
    {7550, 2637, 24, 24, 374, 1}, {7561, 7694, 56, 56, 375, 2}, {7578, 2637, 24, 24, 377, 1},
    {7588, 7694, 56, 56, 378, 2}, {7613, 7694, 56, 56, 380, 2}, {7637, 7694, 56, 56, 382, 2},
    {7663, 7694, 56, 56, 384, 2}, {7682, 2637, 24, 24, 386, 1}, {8002, 8012, 56, 56, 387, 4},
    {8388, 8406, 56, 56, 391, 2}, {8484, 8509, 32, 32, 393, 2}, {8543, 8561, 48, 48, 395, 2},
    {8581, 3448, 152, 80, 397, 6}, {8617, 1844, 200, 200, 403, 9}, {8831, 1359, 152, 152, 412, 15},
    {8840, 10846, 32, 32, 427, 2}, {8861, 11224, 152, 152, 429, 11}, {8890, 11241, 56, 56, 440, 4},
    {8915, 12505, 80, 80, 444, 6}, {9221, 2707, 152, 160, 450, 9}, {9231, 9111, 24, 24, 459, 1},
    {9254, 1215, 48, 40, 460, 3}, {9511, 1469, 40, 40, 463, 2}, {9516, 1413, 280, 280, 465, 1},
    {9532, 1430, 32, 40, 466, 1}, {9549, 1448, 32, 40, 467, 1}, {10318, 1398, 168, 168, 468, 2},
    {10333, 13485, 32, 32, 470, 1}, {10348, 3484, 32, 32, 471, 2}, {10367, 14953, 48, 48, 473, 2},
    {10382, 14939, 496, 496, 475, 3}, {10408, 4921, 56, 56, 478, 4}, {10429, 5667, 40, 40, 482, 1},
    {10447, 6205, 32, 32, 483, 2}, {10463, 6742, 56, 56, 485, 2}, {10486, 7178, 56, 56, 487, 2},
    {10526, 6912, 32, 32, 489, 2}, {10545, 7043, 40, 40, 491, 2}, {10561, 7188, 40, 40, 493, 2},
    {10577, 7812, 40, 40, 495, 2}, {10597, 8491, 32, 32, 497, 2}, {10619, 9465, 72, 72, 499, 5},
    {10637, 10199, 56, 56, 504, 1}, {10654, 12357, 40, 40, 505, 3}, {10673, 12584, 64, 64, 508, 2},
    {10696, 12888, 48, 48, 510, 2}, {10714, 13245, 32, 32, 512, 1}, {10731, 13898, 32, 32, 513, 2},
    {10749, 14685, 40, 40, 515, 2}, {10769, 16655, 56, 56, 517, 3}, {10856, 1398, 168, 168, 520, 2},
    {10956, 10970, 64, 64, 522, 1}, {11005, 1561, 40, 40, 523, 0}, {11010, 2740, 32, 32, 523, 1},
    {11024, 11045, 32, 32, 524, 1}, {11185, 11204, 40, 40, 525, 3}, {11374, 2758, 112, 112, 528, 1},
    {11388, 11392, 40, 40, 529, 2}, {11410, 11423, 24, 24, 531, 1}, {11531, 1215, 48, 40, 532, 3},
    {11564, 11580, 48, 48, 535, 1}, {11597, 1623, 144, 152, 536, 3}, {11617, 1654, 48, 48, 539, 3},
    {11624, 16472, 32, 32, 542, 2}, {11639, 1215, 56, 40, 544, 3}, {11728, 11738, 88, 88, 547, 1},
    {11750, 1681, 56, 56, 548, 4}, {12184, 12199, 64, 64, 552, 3}, {12230, 5586, 40, 40, 555, 1},
    {12250, 10301, 48, 48, 556, 1}, {12270, 11657, 64, 64, 557, 5}, {12304, 1907, 104, 40, 562, 1},
    {12319, 1907, 40, 40, 563, 1}, {12705, 1753, 104, 104, 564, 2}, {12788, 12807, 80, 80, 566, 1},
    {12825, 206, 72, 72, 567, 4}, {12961, 12970, 64, 64, 571, 5}, {13046, 16630, 88, 88, 576, 2},
    {13133, 13139, 48, 48, 578, 4}, {13155, 447, 88, 88, 582, 3}, {13164, 671, 104, 104, 585, 5},
    {13273, 13282, 32, 32, 590, 1}, {13441, 13031, 24, 24, 591, 0}, {13454, 12753, 48, 48, 591, 1},
    {13515, 1844, 200, 200, 592, 9}, {13519, 13552, 48, 48, 601, 1}, {13591, 1856, 40, 40, 602, 3},
    {13802, 13064, 48, 48, 605, 2}, {13815, 13078, 224, 224, 607, 15},
    {13834, 13098, 104, 104, 622, 7}, {13849, 2888, 32, 32, 629, 2}, {13861, 13114, 32, 32, 631, 0},
    {14072, 14072, 32, 32, 631, 2}, {14207, 15984, 32, 32, 633, 1}, {14226, 15984, 32, 32, 634, 1},
    {14262, 10120, 48, 48, 635, 4}, {14295, 14982, 32, 32, 639, 2}, {14323, 14963, 40, 40, 641, 2},
    {14554, 14560, 40, 40, 643, 3}, {14587, 4745, 144, 144, 646, 8}, {14602, 1907, 56, 40, 654, 1},
    {15138, 1907, 48, 40, 655, 1}, {15398, 4842, 40, 40, 656, 2}, {15428, 2016, 32, 40, 658, 1},
    {15434, 2852, 32, 32, 659, 1}, {15449, 3527, 936, 936, 660, 12}, {15488, 9124, 64, 64, 672, 4},
    {15507, 2781, 24, 24, 676, 1}, {15664, 12414, 56, 56, 677, 4}, {15681, 12394, 24, 24, 681, 1},
    {15702, 12394, 24, 24, 682, 1}, {15725, 15466, 56, 56, 683, 5}, {15746, 15631, 80, 80, 688, 7},
    {15761, 15645, 40, 40, 695, 3}, {15781, 16002, 56, 56, 698, 5}, {16053, 2689, 128, 144, 703, 4},
    {16107, 1398, 168, 168, 707, 2}, {16326, 2871, 64, 64, 709, 4}, {16352, 2871, 64, 64, 713, 4},
    {16370, 2871, 64, 64, 717, 4}, {16453, 1215, 56, 40, 721, 3}, {16534, 243, 56, 56, 724, 4},
    {16564, 2356, 168, 168, 728, 16}, {16598, 2493, 136, 136, 744, 13},
    {16651, 16672, 48, 48, 757, 2}, {16682, 6809, 168, 168, 759, 3},
    {16696, 6809, 168, 168, 762, 3}, {16712, 2509, 184, 184, 765, 2},
    {16735, 2108, 208, 208, 767, 9},
};

static const struct table_held held[] = {
    {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {12069, C_MEMBER_OBJECT, 72, 1}, {11844, C_MEMBER_OBJECT, 80, 1},
    {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {11800, C_MEMBER_OBJECT, 72, 1}, {8189, C_MEMBER_OBJECT, 80, 1}, {8194, C_MEMBER_OBJECT, 88, 1},
    {8581, C_MEMBER_OBJECT, 16, 1}, {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1},
    {11924, C_MEMBER_OBJECT, 32, 1}, {15398, C_MEMBER_OBJECT, 40, 1},
    {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1}, {11800, C_MEMBER_OBJECT, 72, 1},
    {11844, C_MEMBER_OBJECT, 80, 1}, {12519, C_MEMBER_OBJECT, 88, 1},
    {11849, C_MEMBER_OBJECT, 96, 1}, {13426, C_MEMBER_OBJECT, 56, 1},
    {13398, C_MEMBER_OBJECT, 64, 1}, {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1},
    {11924, C_MEMBER_OBJECT, 32, 1}, {15398, C_MEMBER_OBJECT, 40, 1},
    {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1}, {11844, C_MEMBER_OBJECT, 72, 1},
    {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {11836, C_MEMBER_OBJECT, 72, 1}, {14246, C_MEMBER_OBJECT, 80, 1},
    {8450, C_MEMBER_OBJECT, 88, 1}, {8459, C_MEMBER_OBJECT, 96, 1}, {7527, C_MEMBER_OBJECT, 16, 1},
    {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {16101, C_MEMBER_OBJECT, 72, 1}, {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1},
    {11924, C_MEMBER_OBJECT, 32, 1}, {15398, C_MEMBER_OBJECT, 40, 1},
    {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1}, {11800, C_MEMBER_OBJECT, 72, 1},
    {8450, C_MEMBER_OBJECT, 80, 1}, {10983, C_MEMBER_OBJECT, 88, 1},
    {12215, C_MEMBER_OBJECT, 96, 1}, {7956, C_MEMBER_OBJECT, 104, 1},
    {7984, C_MEMBER_OBJECT, 112, 1}, {14997, C_MEMBER_OBJECT, 120, 1},
    {12868, C_MEMBER_OBJECT, 128, 1}, {11608, C_MEMBER_OBJECT, 136, 1},
    {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {6521, C_MEMBER_OBJECT, 72, 1}, {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1},
    {11924, C_MEMBER_OBJECT, 32, 1}, {15398, C_MEMBER_OBJECT, 40, 1},
    {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1}, {7933, C_MEMBER_OBJECT, 72, 1},
    {12082, C_MEMBER_OBJECT, 80, 1}, {13212, C_MEMBER_OBJECT, 104, 1},
    {7527, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {7933, C_MEMBER_OBJECT, 72, 1}, {12082, C_MEMBER_OBJECT, 80, 1},
    {13212, C_MEMBER_OBJECT, 104, 1}, {7527, C_MEMBER_OBJECT, 16, 1},
    {5261, C_MEMBER_OBJECT, 24, 1}, {11924, C_MEMBER_OBJECT, 32, 1},
    {15398, C_MEMBER_OBJECT, 40, 1}, {6985, C_MEMBER_OBJECT, 48, 1}, {6194, C_MEMBER_OBJECT, 56, 1},
    {7933, C_MEMBER_OBJECT, 72, 1}, {12082, C_MEMBER_OBJECT, 80, 1},
    {13212, C_MEMBER_OBJECT, 104, 1}, {2960, C_MEMBER_OBJECT, 16, 1},
    {2919, C_MEMBER_OBJECT, 24, 1}, {2940, C_MEMBER_OBJECT, 32, 1}, {9053, C_MEMBER_OBJECT, 16, 1},
    {8948, C_MEMBER_OBJECT, 24, 1}, {9009, C_MEMBER_OBJECT, 32, 1}, {8962, C_MEMBER_OBJECT, 40, 1},
    {9022, C_MEMBER_OBJECT, 48, 1}, {9036, C_MEMBER_OBJECT, 56, 1}, {9062, C_MEMBER_OBJECT, 64, 1},
    {9073, C_MEMBER_OBJECT, 72, 1}, {8976, C_MEMBER_OBJECT, 80, 1}, {8991, C_MEMBER_OBJECT, 88, 1},
    {8933, C_MEMBER_OBJECT, 96, 1}, {9087, C_MEMBER_OBJECT, 16, 1}, {14875, C_MEMBER_OBJECT, 16, 1},
    {14724, C_MEMBER_OBJECT, 24, 1}, {14802, C_MEMBER_OBJECT, 32, 1},
    {14739, C_MEMBER_OBJECT, 40, 1}, {14826, C_MEMBER_OBJECT, 48, 1},
    {14841, C_MEMBER_OBJECT, 56, 1}, {14895, C_MEMBER_OBJECT, 64, 1},
    {14907, C_MEMBER_OBJECT, 72, 1}, {14754, C_MEMBER_OBJECT, 80, 1},
    {14770, C_MEMBER_OBJECT, 88, 1}, {14708, C_MEMBER_OBJECT, 96, 1},
    {14859, C_MEMBER_OBJECT, 120, 1}, {14816, C_MEMBER_OBJECT, 128, 1},
    {14885, C_MEMBER_OBJECT, 136, 1}, {14789, C_MEMBER_OBJECT, 144, 1},
    {14579, C_MEMBER_OBJECT, 16, 1}, {14572, C_MEMBER_OBJECT, 24, 1},
    {11833, C_MEMBER_OBJECT, 16, 1}, {12069, C_MEMBER_OBJECT, 24, 1},
    {16041, C_MEMBER_OBJECT, 104, 1}, {7059, C_MEMBER_OBJECT, 16, 1},
    {7068, C_MEMBER_OBJECT, 24, 1}, {7077, C_MEMBER_OBJECT, 32, 1}, {16137, C_MEMBER_OBJECT, 16, 1},
    {16125, C_MEMBER_OBJECT, 24, 1}, {16114, C_MEMBER_OBJECT, 32, 1},
    {15155, C_MEMBER_OBJECT, 16, 1}, {15174, C_MEMBER_OBJECT, 24, 1},
    {15163, C_MEMBER_OBJECT, 32, 1}, {10990, C_MEMBER_OBJECT, 40, 1},
    {10064, C_MEMBER_OBJECT, 16, 1}, {7519, C_MEMBER_OBJECT, 24, 1}, {8426, C_MEMBER_OBJECT, 32, 1},
    {16486, C_MEMBER_OBJECT, 16, 1}, {7519, C_MEMBER_OBJECT, 24, 1}, {8032, C_MEMBER_OBJECT, 64, 1},
    {12069, C_MEMBER_OBJECT, 64, 1}, {5645, C_MEMBER_OBJECT, 32, 1}, {5652, C_MEMBER_OBJECT, 64, 1},
    {15132, C_MEMBER_OBJECT, 96, 1}, {6054, C_MEMBER_OBJECT, 104, 1},
    {7004, C_MEMBER_OBJECT, 112, 1}, {5266, C_MEMBER_OBJECT, 120, 1},
    {13258, C_MEMBER_OBJECT, 128, 1}, {6227, C_MEMBER_OBJECT, 136, 1},
    {8023, C_MEMBER_OBJECT, 144, 1}, {12383, C_MEMBER_OBJECT, 152, 1},
    {7004, C_MEMBER_OBJECT, 80, 1}, {6054, C_MEMBER_OBJECT, 88, 1}, {13258, C_MEMBER_OBJECT, 96, 1},
    {10804, C_MEMBER_OBJECT, 16, 1}, {7527, C_MEMBER_OBJECT, 24, 1},
    {10799, C_MEMBER_OBJECT, 24, 1}, {5645, C_MEMBER_OBJECT, 32, 1}, {5652, C_MEMBER_OBJECT, 64, 1},
    {12292, C_MEMBER_OBJECT, 32, 1}, {16404, C_MEMBER_OBJECT, 24, 1},
    {13353, C_MEMBER_OBJECT, 40, 1}, {13784, C_MEMBER_OBJECT, 48, 1},
    {11844, C_MEMBER_OBJECT, 24, 1}, {11996, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {13180, C_MEMBER_OBJECT, 16, 1}, {16500, C_MEMBER_OBJECT, 24, 1},
    {7527, C_MEMBER_OBJECT, 32, 1}, {16392, C_MEMBER_OBJECT, 40, 1},
    {13151, C_MEMBER_OBJECT, 16, 1}, {7527, C_MEMBER_OBJECT, 136, 1},
    {16392, C_MEMBER_OBJECT, 144, 1}, {13151, C_MEMBER_OBJECT, 16, 1},
    {7527, C_MEMBER_OBJECT, 136, 1}, {16392, C_MEMBER_OBJECT, 144, 1},
    {13151, C_MEMBER_OBJECT, 16, 1}, {7527, C_MEMBER_OBJECT, 136, 1},
    {16392, C_MEMBER_OBJECT, 144, 1}, {5714, C_MEMBER_OBJECT, 16, 1},
    {7527, C_MEMBER_OBJECT, 40, 1}, {16392, C_MEMBER_OBJECT, 48, 1},
    {16392, C_MEMBER_OBJECT, 32, 1}, {7527, C_MEMBER_OBJECT, 40, 1}, {7367, C_MEMBER_OBJECT, 16, 1},
    {8042, C_MEMBER_OBJECT, 24, 1}, {7367, C_MEMBER_OBJECT, 72, 1}, {13205, C_MEMBER_OBJECT, 80, 1},
    {16492, C_MEMBER_OBJECT, 88, 1}, {7527, C_MEMBER_OBJECT, 96, 1},
    {16392, C_MEMBER_OBJECT, 104, 1}, {5750, C_MEMBER_OBJECT, 32, 1},
    {7933, C_MEMBER_OBJECT, 40, 1}, {7925, C_MEMBER_OBJECT, 48, 1}, {7367, C_MEMBER_OBJECT, 56, 1},
    {13205, C_MEMBER_OBJECT, 64, 1}, {8042, C_MEMBER_OBJECT, 72, 1},
    {7353, C_MEMBER_OBJECT, 120, 1}, {12570, C_MEMBER_OBJECT, 136, 1},
    {13772, C_MEMBER_OBJECT, 152, 1}, {13151, C_MEMBER_OBJECT, 168, 1},
    {16392, C_MEMBER_OBJECT, 176, 1}, {7527, C_MEMBER_OBJECT, 184, 1},
    {13795, C_MEMBER_OBJECT, 16, 1}, {7527, C_MEMBER_OBJECT, 16, 1},
    {16392, C_MEMBER_OBJECT, 24, 1}, {11442, C_MEMBER_OBJECT, 16, 1},
    {7405, C_MEMBER_OBJECT, 24, 1}, {7925, C_MEMBER_OBJECT, 32, 1}, {10032, C_MEMBER_OBJECT, 40, 1},
    {10808, C_MEMBER_OBJECT, 48, 1}, {10286, C_MEMBER_OBJECT, 56, 1},
    {12089, C_MEMBER_OBJECT, 24, 1}, {12101, C_MEMBER_OBJECT, 32, 1},
    {12483, C_MEMBER_OBJECT, 40, 1}, {12495, C_MEMBER_OBJECT, 48, 1},
    {12468, C_MEMBER_OBJECT, 56, 1}, {8232, C_MEMBER_OBJECT, 48, 1},
    {11703, C_MEMBER_OBJECT, 72, 1}, {16041, C_MEMBER_OBJECT, 184, 1},
    {6244, C_MEMBER_OBJECT, 24, 1}, {8042, C_MEMBER_OBJECT, 32, 1}, {8042, C_MEMBER_OBJECT, 32, 1},
    {12562, C_MEMBER_OBJECT, 40, 1}, {8042, C_MEMBER_OBJECT, 32, 1},
    {14239, C_MEMBER_OBJECT, 56, 1}, {8042, C_MEMBER_OBJECT, 32, 1},
    {12562, C_MEMBER_OBJECT, 40, 1}, {14239, C_MEMBER_OBJECT, 48, 1},
    {12603, C_MEMBER_OBJECT, 24, 1}, {12617, C_MEMBER_OBJECT, 32, 1},
    {7709, C_MEMBER_OBJECT, 40, 1}, {13219, C_MEMBER_OBJECT, 48, 1},
    {16486, C_MEMBER_OBJECT, 56, 1}, {12337, C_MEMBER_OBJECT, 64, 1},
    {8378, C_MEMBER_OBJECT, 136, 1}, {5768, C_MEMBER_OBJECT, 144, 1},
    {12725, C_MEMBER_OBJECT, 16, 1}, {13879, C_MEMBER_OBJECT, 16, 1},
    {12636, C_MEMBER_OBJECT, 48, 1}, {12652, C_MEMBER_OBJECT, 56, 1},
    {5757, C_MEMBER_OBJECT, 72, 1}, {13175, C_MEMBER_OBJECT, 200, 1},
    {13187, C_MEMBER_OBJECT, 208, 1}, {13196, C_MEMBER_OBJECT, 216, 1},
    {12557, C_MEMBER_OBJECT, 224, 1}, {5793, C_MEMBER_OBJECT, 232, 1},
    {16031, C_MEMBER_OBJECT, 16, 1}, {16392, C_MEMBER_OBJECT, 64, 1},
    {12549, C_MEMBER_OBJECT, 16, 1}, {14033, C_MEMBER_OBJECT, 56, 1},
    {13970, C_MEMBER_OBJECT, 72, 1}, {14001, C_MEMBER_OBJECT, 256, 1},
    {11063, C_MEMBER_OBJECT, 32, 1}, {7055, C_MEMBER_OBJECT, 24, 1},
    {13532, C_MEMBER_OBJECT, 40, 1}, {11804, C_MEMBER_OBJECT, 64, 1},
    {10830, C_MEMBER_OBJECT, 72, 1}, {12991, C_MEMBER_OBJECT, 96, 1},
    {13011, C_MEMBER_OBJECT, 104, 1}, {2251, C_MEMBER_OBJECT, 16, 1},
    {7055, C_MEMBER_OBJECT, 32, 1}, {12351, C_MEMBER_OBJECT, 48, 1},
    {13499, C_MEMBER_OBJECT, 56, 1}, {8116, C_MEMBER_OBJECT, 72, 1},
    {13417, C_MEMBER_OBJECT, 40, 1}, {16392, C_MEMBER_OBJECT, 48, 1},
    {13781, C_MEMBER_OBJECT, 16, 1}, {5742, C_MEMBER_OBJECT, 32, 1}, {5261, C_MEMBER_OBJECT, 16, 1},
    {10861, C_MEMBER_OBJECT, 24, 1}, {16392, C_MEMBER_OBJECT, 32, 1},
    {11077, C_MEMBER_OBJECT, 40, 1}, {15044, C_MEMBER_OBJECT, 48, 1},
    {16392, C_MEMBER_OBJECT, 16, 1}, {10897, C_MEMBER_OBJECT, 32, 1},
    {16101, C_MEMBER_OBJECT, 16, 1}, {16445, C_MEMBER_OBJECT, 16, 1},
    {7391, C_MEMBER_OBJECT, 24, 1}, {16392, C_MEMBER_OBJECT, 48, 1}, {5247, C_MEMBER_OBJECT, 24, 1},
    {7527, C_MEMBER_OBJECT, 16, 1}, {5140, C_MEMBER_OBJECT, 16, 1}, {5097, C_MEMBER_OBJECT, 24, 1},
    {5128, C_MEMBER_OBJECT, 32, 1}, {4994, C_MEMBER_OBJECT, 40, 1}, {5105, C_MEMBER_OBJECT, 56, 1},
    {5038, C_MEMBER_OBJECT, 96, 1}, {5017, C_MEMBER_OBJECT, 104, 1},
    {5058, C_MEMBER_OBJECT, 112, 1}, {5077, C_MEMBER_OBJECT, 120, 1},
    {5155, C_MEMBER_OBJECT, 16, 1}, {5163, C_MEMBER_OBJECT, 24, 1}, {5184, C_MEMBER_OBJECT, 16, 1},
    {5175, C_MEMBER_OBJECT, 24, 1}, {5192, C_MEMBER_OBJECT, 16, 1}, {11294, C_MEMBER_OBJECT, 24, 1},
    {11285, C_MEMBER_OBJECT, 32, 1}, {11308, C_MEMBER_OBJECT, 40, 1},
    {11294, C_MEMBER_OBJECT, 24, 1}, {11285, C_MEMBER_OBJECT, 32, 1},
    {11308, C_MEMBER_OBJECT, 40, 1}, {10274, C_MEMBER_OBJECT, 24, 1},
    {10274, C_MEMBER_OBJECT, 24, 1}, {10215, C_MEMBER_OBJECT, 16, 1},
    {10262, C_MEMBER_OBJECT, 24, 1}, {12004, C_MEMBER_OBJECT, 16, 1},
    {6290, C_MEMBER_OBJECT, 16, 1}, {6302, C_MEMBER_OBJECT, 24, 1}, {7218, C_MEMBER_OBJECT, 16, 1},
    {7200, C_MEMBER_OBJECT, 24, 1}, {7207, C_MEMBER_OBJECT, 32, 1}, {6343, C_MEMBER_OBJECT, 24, 1},
    {6457, C_MEMBER_OBJECT, 32, 1}, {6353, C_MEMBER_OBJECT, 40, 1}, {6430, C_MEMBER_OBJECT, 96, 1},
    {6411, C_MEMBER_OBJECT, 104, 1}, {6371, C_MEMBER_OBJECT, 112, 1},
    {6449, C_MEMBER_OBJECT, 120, 1}, {6481, C_MEMBER_OBJECT, 128, 1},
    {6398, C_MEMBER_OBJECT, 136, 1}, {6506, C_MEMBER_OBJECT, 144, 1},
    {12156, C_MEMBER_OBJECT, 96, 1}, {12169, C_MEMBER_OBJECT, 104, 1},
    {7429, C_MEMBER_OBJECT, 32, 1}, {7429, C_MEMBER_OBJECT, 32, 1}, {7808, C_MEMBER_OBJECT, 24, 1},
    {7375, C_MEMBER_OBJECT, 48, 1}, {16392, C_MEMBER_OBJECT, 208, 1},
    {7527, C_MEMBER_OBJECT, 24, 1}, {7527, C_MEMBER_OBJECT, 24, 1}, {16041, C_MEMBER_OBJECT, 64, 1},
    {5953, C_MEMBER_OBJECT, 24, 1}, {9443, C_MEMBER_OBJECT, 16, 1}, {9400, C_MEMBER_OBJECT, 24, 1},
    {9431, C_MEMBER_OBJECT, 32, 1}, {9272, C_MEMBER_OBJECT, 40, 1}, {9408, C_MEMBER_OBJECT, 56, 1},
    {9341, C_MEMBER_OBJECT, 96, 1}, {9320, C_MEMBER_OBJECT, 104, 1},
    {9361, C_MEMBER_OBJECT, 112, 1}, {9380, C_MEMBER_OBJECT, 120, 1},
    {7165, C_MEMBER_OBJECT, 16, 1}, {12985, C_MEMBER_OBJECT, 40, 1},
    {11844, C_MEMBER_OBJECT, 72, 1}, {15794, C_MEMBER_OBJECT, 40, 1},
    {15794, C_MEMBER_OBJECT, 32, 1}, {12215, C_MEMBER_OBJECT, 16, 1},
    {11844, C_MEMBER_OBJECT, 24, 1}, {15408, C_MEMBER_OBJECT, 64, 1},
    {8522, C_MEMBER_OBJECT, 72, 1}, {11071, C_MEMBER_OBJECT, 16, 1}, {9458, C_MEMBER_OBJECT, 24, 1},
    {7492, C_MEMBER_OBJECT, 16, 1}, {7509, C_MEMBER_OBJECT, 40, 1}, {7835, C_MEMBER_OBJECT, 16, 1},
    {7492, C_MEMBER_OBJECT, 16, 1}, {7509, C_MEMBER_OBJECT, 40, 1}, {7835, C_MEMBER_OBJECT, 16, 1},
    {7492, C_MEMBER_OBJECT, 16, 1}, {7509, C_MEMBER_OBJECT, 40, 1}, {7492, C_MEMBER_OBJECT, 16, 1},
    {7509, C_MEMBER_OBJECT, 40, 1}, {7492, C_MEMBER_OBJECT, 16, 1}, {7509, C_MEMBER_OBJECT, 40, 1},
    {7492, C_MEMBER_OBJECT, 16, 1}, {7509, C_MEMBER_OBJECT, 40, 1}, {7835, C_MEMBER_OBJECT, 16, 1},
    {7918, C_MEMBER_OBJECT, 24, 1}, {7908, C_MEMBER_OBJECT, 32, 1}, {7895, C_MEMBER_OBJECT, 40, 1},
    {12226, C_MEMBER_OBJECT, 48, 1}, {14203, C_MEMBER_OBJECT, 16, 1},
    {10227, C_MEMBER_OBJECT, 24, 1}, {8627, C_MEMBER_OBJECT, 16, 1},
    {10212, C_MEMBER_OBJECT, 24, 1}, {14203, C_MEMBER_OBJECT, 16, 1},
    {10244, C_MEMBER_OBJECT, 24, 1}, {8252, C_MEMBER_OBJECT, 16, 1}, {8355, C_MEMBER_OBJECT, 32, 1},
    {8272, C_MEMBER_OBJECT, 48, 1}, {8314, C_MEMBER_OBJECT, 56, 1}, {8329, C_MEMBER_OBJECT, 64, 1},
    {3434, C_MEMBER_OBJECT_ARRAY, 72, 0}, {13628, C_MEMBER_OBJECT, 64, 1},
    {13646, C_MEMBER_OBJECT, 80, 1}, {13664, C_MEMBER_OBJECT, 96, 1},
    {13682, C_MEMBER_OBJECT, 112, 1}, {13700, C_MEMBER_OBJECT, 128, 1},
    {13718, C_MEMBER_OBJECT, 144, 1}, {13736, C_MEMBER_OBJECT, 160, 1},
    {13754, C_MEMBER_OBJECT, 176, 1}, {16392, C_MEMBER_OBJECT, 192, 1},
    {8733, C_MEMBER_OBJECT, 16, 1}, {8663, C_MEMBER_OBJECT, 24, 1}, {8774, C_MEMBER_OBJECT, 32, 1},
    {8784, C_MEMBER_OBJECT, 40, 1}, {8690, C_MEMBER_OBJECT, 48, 1}, {8700, C_MEMBER_OBJECT, 56, 1},
    {8746, C_MEMBER_OBJECT, 64, 1}, {8677, C_MEMBER_OBJECT, 72, 1}, {8724, C_MEMBER_OBJECT, 80, 1},
    {8714, C_MEMBER_OBJECT, 88, 1}, {8814, C_MEMBER_OBJECT, 96, 1}, {8762, C_MEMBER_OBJECT, 104, 1},
    {8646, C_MEMBER_OBJECT, 112, 1}, {8632, C_MEMBER_OBJECT, 120, 1},
    {8798, C_MEMBER_OBJECT, 128, 1}, {6310, C_MEMBER_OBJECT, 16, 1},
    {12082, C_MEMBER_OBJECT, 24, 1}, {13331, C_MEMBER_OBJECT, 16, 1},
    {13321, C_MEMBER_OBJECT, 24, 1}, {13312, C_MEMBER_OBJECT, 40, 1},
    {13341, C_MEMBER_OBJECT, 48, 1}, {5985, C_MEMBER_OBJECT, 72, 1}, {8627, C_MEMBER_OBJECT, 88, 1},
    {10864, C_MEMBER_OBJECT, 112, 1}, {11255, C_MEMBER_OBJECT, 120, 1},
    {5991, C_MEMBER_OBJECT, 128, 1}, {7527, C_MEMBER_OBJECT, 136, 1},
    {16392, C_MEMBER_OBJECT, 144, 1}, {12840, C_MEMBER_OBJECT, 16, 1},
    {11882, C_MEMBER_OBJECT, 24, 1}, {10804, C_MEMBER_OBJECT, 40, 1},
    {13266, C_MEMBER_OBJECT, 48, 1}, {8528, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1},
    {10861, C_MEMBER_OBJECT, 32, 1}, {7527, C_MEMBER_OBJECT, 40, 1},
    {16392, C_MEMBER_OBJECT, 48, 1}, {12733, C_MEMBER_OBJECT, 56, 1},
    {9443, C_MEMBER_OBJECT, 16, 1}, {9400, C_MEMBER_OBJECT, 24, 1}, {9431, C_MEMBER_OBJECT, 32, 1},
    {9272, C_MEMBER_OBJECT, 40, 1}, {9408, C_MEMBER_OBJECT, 56, 1}, {9341, C_MEMBER_OBJECT, 96, 1},
    {9320, C_MEMBER_OBJECT, 104, 1}, {9361, C_MEMBER_OBJECT, 112, 1},
    {9380, C_MEMBER_OBJECT, 120, 1}, {12069, C_MEMBER_OBJECT, 16, 1},
    {7218, C_MEMBER_OBJECT, 16, 1}, {7200, C_MEMBER_OBJECT, 24, 1}, {7207, C_MEMBER_OBJECT, 32, 1},
    {9490, C_MEMBER_OBJECT, 16, 1}, {9497, C_MEMBER_OBJECT, 24, 1},
    {4913, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5637, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5945, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9742, C_MEMBER_OBJECT, 16, 1},
    {9726, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10274, C_MEMBER_OBJECT, 24, 1},
    {12430, C_MEMBER_OBJECT, 16, 1}, {15022, C_MEMBER_OBJECT, 24, 1},
    {7230, C_MEMBER_OBJECT, 16, 1}, {16392, C_MEMBER_OBJECT, 32, 1},
    {10212, C_MEMBER_OBJECT, 16, 1}, {11887, C_MEMBER_OBJECT, 32, 1},
    {16107, C_MEMBER_OBJECT_ARRAY, 40, 57}, {15202, C_MEMBER_OBJECT, 16, 1},
    {10212, C_MEMBER_OBJECT, 24, 1}, {5696, C_MEMBER_OBJECT, 32, 1},
    {10056, C_MEMBER_OBJECT, 40, 1}, {10212, C_MEMBER_OBJECT, 16, 1},
    {13795, C_MEMBER_OBJECT, 16, 1}, {4938, C_MEMBER_OBJECT, 24, 1},
    {12764, C_MEMBER_OBJECT, 16, 1}, {13266, C_MEMBER_OBJECT, 32, 1},
    {12764, C_MEMBER_OBJECT, 16, 1}, {13266, C_MEMBER_OBJECT, 32, 1},
    {7225, C_MEMBER_OBJECT, 16, 1}, {13466, C_MEMBER_OBJECT, 24, 1},
    {11128, C_MEMBER_OBJECT, 24, 1}, {11137, C_MEMBER_OBJECT, 32, 1},
    {10212, C_MEMBER_OBJECT, 16, 1}, {13435, C_MEMBER_OBJECT, 24, 1},
    {8627, C_MEMBER_OBJECT, 16, 1}, {10212, C_MEMBER_OBJECT, 24, 1}, {8627, C_MEMBER_OBJECT, 16, 1},
    {10212, C_MEMBER_OBJECT, 24, 1}, {10212, C_MEMBER_OBJECT, 16, 1},
    {10822, C_MEMBER_OBJECT, 24, 1}, {15022, C_MEMBER_OBJECT, 32, 1},
    {7139, C_MEMBER_OBJECT, 40, 1}, {7147, C_MEMBER_OBJECT, 48, 1}, {10212, C_MEMBER_OBJECT, 16, 1},
    {10212, C_MEMBER_OBJECT, 16, 1}, {12222, C_MEMBER_OBJECT, 24, 1},
    {13266, C_MEMBER_OBJECT, 32, 1}, {12764, C_MEMBER_OBJECT, 16, 1},
    {13266, C_MEMBER_OBJECT, 40, 1}, {12782, C_MEMBER_OBJECT, 16, 1},
    {13266, C_MEMBER_OBJECT, 32, 1}, {7843, C_MEMBER_OBJECT, 16, 1}, {8627, C_MEMBER_OBJECT, 16, 1},
    {10212, C_MEMBER_OBJECT, 24, 1}, {8627, C_MEMBER_OBJECT, 16, 1},
    {10212, C_MEMBER_OBJECT, 24, 1}, {10791, C_MEMBER_OBJECT, 32, 1},
    {13266, C_MEMBER_OBJECT, 40, 1}, {8474, C_MEMBER_OBJECT, 48, 1}, {9742, C_MEMBER_OBJECT, 16, 1},
    {9726, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10948, C_MEMBER_OBJECT, 16, 1},
    {10274, C_MEMBER_OBJECT, 24, 1}, {10274, C_MEMBER_OBJECT, 24, 1},
    {13912, C_MEMBER_OBJECT, 16, 1}, {14193, C_MEMBER_OBJECT, 24, 1},
    {10937, C_MEMBER_OBJECT, 32, 1}, {11455, C_MEMBER_OBJECT, 40, 1},
    {10342, C_MEMBER_OBJECT, 16, 1}, {8627, C_MEMBER_OBJECT, 24, 1},
    {11402, C_MEMBER_OBJECT, 16, 1}, {7218, C_MEMBER_OBJECT, 16, 1}, {7200, C_MEMBER_OBJECT, 24, 1},
    {7207, C_MEMBER_OBJECT, 32, 1}, {10274, C_MEMBER_OBJECT, 24, 1},
    {11466, C_MEMBER_OBJECT, 24, 1}, {16181, C_MEMBER_OBJECT, 64, 1},
    {16392, C_MEMBER_OBJECT, 136, 1}, {9907, C_MEMBER_OBJECT, 16, 1},
    {9915, C_MEMBER_OBJECT, 24, 1}, {9923, C_MEMBER_OBJECT, 32, 1}, {7463, C_MEMBER_OBJECT, 16, 1},
    {13476, C_MEMBER_OBJECT, 24, 1}, {7218, C_MEMBER_OBJECT, 16, 1}, {7200, C_MEMBER_OBJECT, 24, 1},
    {7207, C_MEMBER_OBJECT, 32, 1}, {16392, C_MEMBER_OBJECT, 72, 1},
    {11478, C_MEMBER_OBJECT, 16, 1}, {11471, C_MEMBER_OBJECT, 24, 1},
    {11503, C_MEMBER_OBJECT, 40, 1}, {11486, C_MEMBER_OBJECT, 48, 1},
    {7500, C_MEMBER_OBJECT, 24, 1}, {7481, C_MEMBER_OBJECT, 48, 1}, {7509, C_MEMBER_OBJECT, 56, 1},
    {5581, C_MEMBER_OBJECT, 24, 1}, {10281, C_MEMBER_OBJECT, 24, 1},
    {11844, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1},
    {10873, C_MEMBER_OBJECT, 32, 1}, {16146, C_MEMBER_OBJECT, 40, 1},
    {16162, C_MEMBER_OBJECT, 48, 1}, {11996, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11996, C_MEMBER_OBJECT_ARRAY, 32, 0}, {16181, C_MEMBER_OBJECT, 24, 1},
    {16392, C_MEMBER_OBJECT, 96, 1}, {12673, C_MEMBER_OBJECT, 16, 1},
    {11844, C_MEMBER_OBJECT, 16, 1}, {12519, C_MEMBER_OBJECT, 24, 1},
    {13953, C_MEMBER_OBJECT, 32, 1}, {11274, C_MEMBER_OBJECT, 40, 1},
    {12933, C_MEMBER_OBJECT, 16, 1}, {12952, C_MEMBER_OBJECT, 24, 1},
    {12915, C_MEMBER_OBJECT, 32, 1}, {12924, C_MEMBER_OBJECT, 40, 1},
    {12942, C_MEMBER_OBJECT, 48, 1}, {12430, C_MEMBER_OBJECT, 24, 1},
    {10106, C_MEMBER_OBJECT, 72, 1}, {13912, C_MEMBER_OBJECT, 16, 1},
    {14198, C_MEMBER_OBJECT, 24, 1}, {14193, C_MEMBER_OBJECT, 32, 1},
    {10941, C_MEMBER_OBJECT, 40, 1}, {14255, C_MEMBER_OBJECT, 24, 1},
    {13240, C_MEMBER_OBJECT, 32, 1}, {12549, C_MEMBER_OBJECT, 40, 1},
    {9479, C_MEMBER_OBJECT, 32, 1}, {10045, C_MEMBER_OBJECT, 40, 1},
    {12549, C_MEMBER_OBJECT, 48, 1}, {16392, C_MEMBER_OBJECT, 64, 1},
    {8363, C_MEMBER_OBJECT, 80, 1}, {13481, C_MEMBER_OBJECT, 24, 1}, {7527, C_MEMBER_OBJECT, 16, 1},
    {13628, C_MEMBER_OBJECT, 64, 1}, {13646, C_MEMBER_OBJECT, 80, 1},
    {13664, C_MEMBER_OBJECT, 96, 1}, {13682, C_MEMBER_OBJECT, 112, 1},
    {13700, C_MEMBER_OBJECT, 128, 1}, {13718, C_MEMBER_OBJECT, 144, 1},
    {13736, C_MEMBER_OBJECT, 160, 1}, {13754, C_MEMBER_OBJECT, 176, 1},
    {16392, C_MEMBER_OBJECT, 192, 1}, {13566, C_MEMBER_OBJECT, 16, 1},
    {13912, C_MEMBER_OBJECT, 16, 1}, {14198, C_MEMBER_OBJECT, 24, 1},
    {14193, C_MEMBER_OBJECT, 32, 1}, {6941, C_MEMBER_OBJECT, 16, 1},
    {10017, C_MEMBER_OBJECT, 40, 1}, {14056, C_MEMBER_OBJECT, 72, 1},
    {7157, C_MEMBER_OBJECT, 80, 1}, {5702, C_MEMBER_OBJECT, 88, 1},
    {13379, C_MEMBER_OBJECT, 104, 1}, {15002, C_MEMBER_OBJECT, 112, 1},
    {2475, C_MEMBER_OBJECT, 144, 1}, {276, C_MEMBER_OBJECT, 152, 1}, {408, C_MEMBER_OBJECT, 160, 1},
    {150, C_MEMBER_OBJECT, 168, 1}, {140, C_MEMBER_OBJECT, 176, 1}, {640, C_MEMBER_OBJECT, 184, 1},
    {393, C_MEMBER_OBJECT, 192, 1}, {423, C_MEMBER_OBJECT, 200, 1}, {743, C_MEMBER_OBJECT, 208, 1},
    {614, C_MEMBER_OBJECT, 216, 1}, {6941, C_MEMBER_OBJECT, 16, 1}, {7469, C_MEMBER_OBJECT, 24, 1},
    {13366, C_MEMBER_OBJECT, 32, 1}, {10907, C_MEMBER_OBJECT, 48, 1},
    {13379, C_MEMBER_OBJECT, 64, 1}, {14046, C_MEMBER_OBJECT, 72, 1},
    {10017, C_MEMBER_OBJECT, 96, 1}, {7225, C_MEMBER_OBJECT, 16, 1}, {7469, C_MEMBER_OBJECT, 24, 1},
    {13597, C_MEMBER_OBJECT, 16, 1}, {13609, C_MEMBER_OBJECT, 24, 1},
    {10274, C_MEMBER_OBJECT, 24, 1}, {10274, C_MEMBER_OBJECT, 24, 1},
    {16101, C_MEMBER_OBJECT, 16, 1}, {8221, C_MEMBER_OBJECT, 24, 1}, {6993, C_MEMBER_OBJECT, 32, 1},
    {8531, C_MEMBER_OBJECT, 40, 1}, {14364, C_MEMBER_OBJECT, 16, 1},
    {10140, C_MEMBER_OBJECT, 24, 1}, {14372, C_MEMBER_OBJECT, 16, 1},
    {10155, C_MEMBER_OBJECT, 24, 1}, {15449, C_MEMBER_OBJECT, 16, 1},
    {12069, C_MEMBER_OBJECT, 24, 1}, {12073, C_MEMBER_OBJECT, 32, 1},
    {14134, C_MEMBER_OBJECT, 16, 1}, {14168, C_MEMBER_OBJECT, 24, 1},
    {14159, C_MEMBER_OBJECT, 32, 1}, {14180, C_MEMBER_OBJECT, 40, 1},
    {14106, C_MEMBER_OBJECT, 48, 1}, {14119, C_MEMBER_OBJECT, 56, 1},
    {14141, C_MEMBER_OBJECT, 64, 1}, {14085, C_MEMBER_OBJECT, 128, 1},
    {11996, C_MEMBER_OBJECT_ARRAY, 32, 0}, {11996, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {14931, C_MEMBER_OBJECT, 16, 1}, {14922, C_MEMBER_OBJECT, 24, 1},
    {11996, C_MEMBER_OBJECT_ARRAY, 32, 0}, {10274, C_MEMBER_OBJECT, 24, 1},
    {9803, C_MEMBER_OBJECT, 256, 1}, {9853, C_MEMBER_OBJECT, 264, 1},
    {9819, C_MEMBER_OBJECT, 336, 1}, {9869, C_MEMBER_OBJECT, 344, 1},
    {9836, C_MEMBER_OBJECT, 352, 1}, {9884, C_MEMBER_OBJECT, 368, 1},
    {9774, C_MEMBER_OBJECT, 856, 1}, {9794, C_MEMBER_OBJECT, 864, 1},
    {9782, C_MEMBER_OBJECT, 872, 1}, {9764, C_MEMBER_OBJECT, 888, 1},
    {4553, C_MEMBER_OBJECT, 912, 1}, {4573, C_MEMBER_OBJECT, 928, 1},
    {12297, C_MEMBER_OBJECT, 16, 1}, {5261, C_MEMBER_OBJECT, 24, 1},
    {12372, C_MEMBER_OBJECT, 32, 1}, {16392, C_MEMBER_OBJECT, 40, 1},
    {11930, C_MEMBER_OBJECT, 16, 1}, {11844, C_MEMBER_OBJECT, 16, 1},
    {5708, C_MEMBER_OBJECT, 24, 1}, {7391, C_MEMBER_OBJECT, 32, 1}, {8085, C_MEMBER_OBJECT, 40, 1},
    {2893, C_MEMBER_OBJECT, 16, 1}, {2893, C_MEMBER_OBJECT, 16, 1}, {11844, C_MEMBER_OBJECT, 16, 1},
    {15454, C_MEMBER_OBJECT, 24, 1}, {6927, C_MEMBER_OBJECT, 32, 1},
    {16101, C_MEMBER_OBJECT, 40, 1}, {11750, C_MEMBER_OBJECT, 48, 1},
    {11844, C_MEMBER_OBJECT, 16, 1}, {5708, C_MEMBER_OBJECT, 24, 1}, {8049, C_MEMBER_OBJECT, 32, 1},
    {6973, C_MEMBER_OBJECT, 40, 1}, {8064, C_MEMBER_OBJECT, 48, 1}, {7391, C_MEMBER_OBJECT, 56, 1},
    {8085, C_MEMBER_OBJECT, 64, 1}, {11844, C_MEMBER_OBJECT, 16, 1}, {7391, C_MEMBER_OBJECT, 24, 1},
    {8085, C_MEMBER_OBJECT, 32, 1}, {5261, C_MEMBER_OBJECT, 16, 1}, {9702, C_MEMBER_OBJECT, 24, 1},
    {15968, C_MEMBER_OBJECT, 32, 1}, {12372, C_MEMBER_OBJECT, 40, 1},
    {16392, C_MEMBER_OBJECT, 48, 1}, {16203, C_MEMBER_OBJECT, 72, 1},
    {16222, C_MEMBER_OBJECT, 80, 1}, {16190, C_MEMBER_OBJECT, 88, 1},
    {8203, C_MEMBER_OBJECT, 136, 1}, {9742, C_MEMBER_OBJECT, 16, 1},
    {9726, C_MEMBER_OBJECT_ARRAY, 24, 8}, {16427, C_MEMBER_OBJECT, 16, 1},
    {16407, C_MEMBER_OBJECT, 24, 1}, {16437, C_MEMBER_OBJECT, 40, 1},
    {16419, C_MEMBER_OBJECT, 48, 1}, {16427, C_MEMBER_OBJECT, 16, 1},
    {16407, C_MEMBER_OBJECT, 24, 1}, {16437, C_MEMBER_OBJECT, 40, 1},
    {16419, C_MEMBER_OBJECT, 48, 1}, {16427, C_MEMBER_OBJECT, 16, 1},
    {16407, C_MEMBER_OBJECT, 24, 1}, {16437, C_MEMBER_OBJECT, 40, 1},
    {16419, C_MEMBER_OBJECT, 48, 1}, {7218, C_MEMBER_OBJECT, 16, 1}, {7200, C_MEMBER_OBJECT, 24, 1},
    {7207, C_MEMBER_OBJECT, 32, 1}, {14645, C_MEMBER_OBJECT, 16, 1},
    {14997, C_MEMBER_OBJECT, 24, 1}, {14680, C_MEMBER_OBJECT, 32, 1},
    {16392, C_MEMBER_OBJECT, 48, 1}, {13307, C_MEMBER_OBJECT, 16, 1},
    {15029, C_MEMBER_OBJECT, 24, 1}, {10878, C_MEMBER_OBJECT, 32, 1},
    {10883, C_MEMBER_OBJECT, 40, 1}, {7225, C_MEMBER_OBJECT, 48, 1},
    {13879, C_MEMBER_OBJECT, 56, 1}, {7851, C_MEMBER_OBJECT, 72, 1}, {6779, C_MEMBER_OBJECT, 80, 1},
    {12694, C_MEMBER_OBJECT, 88, 1}, {8102, C_MEMBER_OBJECT, 96, 1},
    {13918, C_MEMBER_OBJECT, 104, 1}, {7942, C_MEMBER_OBJECT, 112, 1},
    {13934, C_MEMBER_OBJECT, 120, 1}, {7967, C_MEMBER_OBJECT, 128, 1},
    {6761, C_MEMBER_OBJECT, 136, 1}, {12681, C_MEMBER_OBJECT, 144, 1},
    {14701, C_MEMBER_OBJECT, 24, 1}, {7995, C_MEMBER_OBJECT, 32, 1},
    {11859, C_MEMBER_OBJECT, 40, 1}, {9672, C_MEMBER_OBJECT, 48, 1}, {9635, C_MEMBER_OBJECT, 56, 1},
    {9659, C_MEMBER_OBJECT, 64, 1}, {9597, C_MEMBER_OBJECT, 72, 1}, {9624, C_MEMBER_OBJECT, 80, 1},
    {9582, C_MEMBER_OBJECT, 88, 1}, {9649, C_MEMBER_OBJECT, 96, 1}, {9609, C_MEMBER_OBJECT, 104, 1},
    {9569, C_MEMBER_OBJECT, 112, 1}, {7867, C_MEMBER_OBJECT, 128, 1},
    {10791, C_MEMBER_OBJECT, 24, 1}, {13266, C_MEMBER_OBJECT, 32, 1},
    {16041, C_MEMBER_OBJECT, 128, 1}, {15952, C_MEMBER_OBJECT, 136, 1},
    {16645, C_MEMBER_OBJECT, 152, 1}, {16041, C_MEMBER_OBJECT, 128, 1},
    {15952, C_MEMBER_OBJECT, 136, 1}, {16645, C_MEMBER_OBJECT, 152, 1},
    {16645, C_MEMBER_OBJECT, 128, 1}, {16041, C_MEMBER_OBJECT, 144, 1},
    {10804, C_MEMBER_OBJECT, 16, 1}, {8433, C_MEMBER_OBJECT, 24, 1},
    {16392, C_MEMBER_OBJECT, 32, 1}, {15928, C_MEMBER_OBJECT, 96, 1},
    {15880, C_MEMBER_OBJECT, 104, 1}, {15904, C_MEMBER_OBJECT, 112, 1},
    {15856, C_MEMBER_OBJECT, 128, 1}, {15808, C_MEMBER_OBJECT, 136, 1},
    {15832, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_14_8d = {
    {.hex = 0x030e08f0, .debug = true}, names, members, enumerators, types, held,
    599, 3, 269,
};
