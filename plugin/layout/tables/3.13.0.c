/* What the debug information of CPython 3.13.0 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "CFieldObject\0" "CThunkObject\0"
    "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FRAME_CLEARED\0" "FRAME_EXECUTING\0" "FutureObj\0"
    "HMACobject\0" "ImportError\0" "InstructionSequence\0" "IntegrityError\0" "InterfaceError\0"
    "InternalError\0" "MD5object\0" "MatchObject\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0" "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriterObject\0" "NameError\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyAttributeErrorObject\0" "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0"
    "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0" "PyCFunctionObject\0"
    "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0" "PyCompactUnicodeObject\0"
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroObject\0" "PyCoroWrapper\0"
    "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
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
    "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA1object\0" "SHA256object\0"
    "SHA3object\0" "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0"
    "Socket\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0"
    "TaskStepMethWrapper\0" "TemplateObject\0" "TreeBuilderObject\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeTranslateError\0" "UnpicklerMemoProxyObject\0"
    "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XIBufferViewObject\0" "XMLParserObject\0"
    "ZlibDecompressor\0" "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0"
    "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0" "_PyInterpreterFrame\0"
    "_PyListIterObject\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0"
    "_PyScannerObject\0" "_PyThreadStateImpl\0" "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0"
    "__origin__\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0"
    "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0"
    "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0" "_blake2.blake2s\0" "_buffer_wrapper\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CField\0" "_ctypes.CFuncPtr\0"
    "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_interpchannels.ChannelInfo\0" "_interpreters.CrossInterpreterBufferView\0"
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
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "asyncio_running_loop\0"
    "atexit.callbacks\0" "atexit.ncallbacks\0" "atexit_callback\0" "atexit_py_callback\0" "attr\0"
    "attrgetterobject\0" "attrib\0" "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0"
    "b_objects\0" "base\0" "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bound\0"
    "buf\0" "buf.items\0" "buf.items_cap\0" "buf.obj\0" "buffer\0" "buffer.obj\0"
    "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0"
    "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes_iterator\0"
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0"
    "cache\0" "cache_info_type\0" "cached_objects\0" "cached_objects.generic_type\0"
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
    "compobject\0" "compressobject\0" "compute_value\0" "connection\0" "constraints\0" "context\0"
    "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0" "cr_exc_state.exc_value\0"
    "cr_name\0" "cr_origin_or_finalizer\0" "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0"
    "ctx_weakreflist\0" "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0"
    "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0"
    "data\0" "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0" "datetime.datetime\0"
    "datetime.time\0" "datetime.timezone\0" "decimal.Context\0" "decimal.ContextManager\0"
    "decoded_chars\0" "decoder\0" "default_factory\0" "default_value\0" "defaultfn\0"
    "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0" "description\0"
    "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0" "dict_itemiterator\0"
    "dict_items\0" "dict_keyiterator\0" "dict_keys\0" "dict_reverseitemiterator\0"
    "dict_reversekeyiterator\0" "dict_reversevalueiterator\0" "dict_valueiterator\0" "dict_values\0"
    "dictiterobject\0" "dispatch_table\0" "dk_indices\0" "dk_kind\0" "dk_log2_index_bytes\0"
    "dk_log2_size\0" "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0" "dropwhileobject\0"
    "dstoff\0" "dv_dict\0" "element\0" "element_factory\0" "elementtree_module\0" "embedded\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0" "enumobject\0"
    "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
    "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0" "exc_value\0" "excs\0" "externalTimer\0" "extra\0" "f_back\0"
    "f_executable\0" "f_extra_locals\0" "f_frame\0" "f_funcobj\0" "f_locals\0" "f_locals_cache\0"
    "f_trace\0" "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0" "file_repr\0"
    "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterfalseobject\0"
    "filterobject\0" "flags\0" "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0"
    "frame_obj\0" "freeblock\0" "freepools\0" "frozenset\0" "func\0" "func_annotations\0"
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
    "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0" "instr_ptr\0"
    "instruction_sequence\0" "int\0" "intern\0" "interp\0" "interpreters.head\0" "iobase\0"
    "isliceobject\0" "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0"
    "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0" "itemgetterobject\0" "items\0"
    "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0" "itertools._tee\0"
    "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.batched\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.pairwise\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "keep\0" "key\0" "key_separator\0" "keyfunc\0"
    "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "last_line\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "lockobject\0" "long_cnt\0"
    "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0"
    "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managed_static_type_state\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0"
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0"
    "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0" "memoryiterobject\0"
    "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0"
    "mgmt.arenas\0" "mgmt.maxarenas\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "monitoring_callables\0" "monitoring_tool_names\0" "msg\0" "msg_cb\0"
    "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0"
    "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0"
    "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_refcnt_split\0" "ob_shash\0" "ob_size\0" "ob_sval\0"
    "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0" "obmalloc\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0" "operator.itemgetter\0"
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
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0"
    "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0"
    "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0" "root.key\0"
    "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0"
    "rwpair\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0"
    "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0"
    "setentry\0" "setiterobject\0" "si_set\0" "signals.handlers\0" "simplequeueobject\0" "slice\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0"
    "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0" "sysdict\0"
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
    {221, 0, 0, 72, 0, 0}, {221, 11072, 40, 8, 0, 0}, {221, 11647, 16, 8, 0, 0},
    {221, 12318, 24, 8, 0, 0}, {221, 13745, 32, 8, 0, 0}, {240, 0, 0, 64, 0, 0},
    {240, 12236, 16, 8, 0, 0}, {240, 12249, 24, 8, 0, 0}, {258, 0, 0, 56, 0, 0},
    {258, 8263, 40, 8, 0, 0}, {258, 14258, 16, 8, 0, 0}, {258, 14293, 32, 8, 0, 0},
    {258, 14560, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0}, {272, 5432, 0, 8, 0, 0},
    {272, 6361, 24, 8, 0, 0}, {272, 10728, 8, 8, 0, 0}, {644, 0, 0, 16, 0, 0},
    {644, 12229, 0, 8, 0, 0}, {672, 0, 0, 56, 0, 0}, {672, 7265, 24, 8, 0, 0},
    {701, 0, 0, 144, 0, 0}, {701, 5597, 136, 8, 0, 0}, {701, 7764, 32, 8, 0, 0},
    {701, 8354, 128, 8, 0, 0}, {701, 11361, 16, 8, 0, 0}, {701, 12136, 56, 8, 0, 0},
    {701, 13005, 40, 8, 0, 0}, {701, 15965, 48, 8, 0, 0}, {747, 0, 0, 40, 0, 0},
    {747, 9541, 24, 8, 0, 0}, {747, 10728, 16, 8, 0, 0}, {747, 13750, 32, 4, 6, 1},
    {747, 13779, 32, 4, 5, 1}, {747, 13793, 32, 4, 2, 3}, {761, 0, 0, 40, 0, 0},
    {761, 4986, 16, 8, 0, 0}, {761, 4994, 24, 8, 0, 0}, {777, 0, 0, 40, 0, 0},
    {777, 5006, 24, 8, 0, 0}, {777, 5015, 16, 8, 0, 0}, {794, 0, 0, 80, 0, 0},
    {794, 4895, 40, 8, 0, 0}, {794, 4928, 24, 8, 0, 0}, {794, 4936, 56, 8, 0, 0},
    {794, 4959, 32, 8, 0, 0}, {811, 0, 0, 88, 0, 0}, {811, 11647, 80, 8, 0, 0},
    {811, 11873, 72, 8, 0, 0}, {834, 0, 0, 88, 0, 0}, {834, 8244, 80, 8, 0, 0},
    {834, 11603, 72, 8, 0, 0}, {861, 0, 0, 72, 0, 0}, {861, 5092, 24, 8, 0, 0},
    {861, 6330, 56, 8, 0, 0}, {861, 6984, 48, 8, 0, 0}, {861, 11727, 32, 8, 0, 0},
    {861, 14961, 40, 8, 0, 0}, {883, 0, 0, 56, 0, 0}, {883, 11773, 24, 8, 0, 0},
    {901, 0, 0, 40, 0, 0}, {901, 11840, 24, 8, 0, 0}, {901, 11857, 32, 1, 0, 0},
    {932, 0, 0, 56, 0, 0}, {932, 11078, 16, 8, 0, 0}, {932, 11083, 32, 8, 0, 0},
    {932, 11092, 24, 8, 0, 0}, {950, 0, 0, 64, 0, 0}, {950, 11522, 56, 8, 0, 0},
    {966, 0, 0, 64, 0, 0}, {966, 12492, 16, 8, 0, 0}, {966, 14977, 48, 8, 0, 0},
    {976, 0, 0, 24, 0, 0}, {976, 11807, 16, 8, 0, 0}, {989, 0, 0, 208, 0, 0},
    {989, 6440, 52, 4, 0, 0}, {989, 6452, 200, 1, 0, 0}, {989, 6469, 24, 8, 0, 0},
    {989, 6479, 40, 8, 0, 0}, {989, 6497, 112, 8, 0, 0}, {989, 6509, 68, 4, 0, 0},
    {989, 6524, 136, 8, 0, 0}, {989, 6537, 104, 8, 0, 0}, {989, 6556, 96, 8, 0, 0},
    {989, 6575, 120, 8, 0, 0}, {989, 6583, 32, 8, 0, 0}, {989, 6592, 72, 4, 0, 0},
    {989, 6607, 128, 8, 0, 0}, {989, 6619, 64, 4, 0, 0}, {1002, 0, 0, 56, 0, 0},
    {1002, 15645, 48, 8, 0, 0}, {1002, 15650, 40, 8, 0, 0}, {1025, 0, 0, 48, 0, 0},
    {1025, 7113, 16, 8, 0, 0}, {1025, 7122, 24, 8, 0, 0}, {1035, 0, 0, 48, 0, 0},
    {1035, 14718, 16, 8, 0, 0}, {1035, 14726, 32, 8, 0, 0}, {1035, 14737, 24, 8, 0, 0},
    {1050, 0, 0, 64, 0, 0}, {1050, 15692, 24, 8, 0, 0}, {1050, 15704, 16, 8, 0, 0},
    {1063, 0, 0, 80, 0, 0}, {1063, 7043, 40, 8, 0, 0}, {1063, 7066, 24, 8, 0, 0},
    {1063, 7074, 56, 8, 0, 0}, {1063, 7097, 32, 8, 0, 0}, {1076, 0, 0, 24, 0, 0},
    {1076, 7205, 16, 8, 0, 0}, {1131, 0, 0, 48, 0, 0}, {1131, 9546, 24, 1, 0, 0},
    {1131, 15374, 40, 8, 0, 0}, {1178, 0, 0, 40, 0, 0}, {1178, 9546, 24, 1, 0, 0},
    {1178, 15374, 32, 8, 0, 0}, {1259, 0, 0, 40, 0, 0}, {1259, 7240, 24, 8, 0, 0},
    {1259, 7247, 32, 8, 0, 0}, {1259, 7258, 16, 8, 0, 0}, {1273, 0, 0, 24, 0, 0},
    {1273, 11327, 8, 8, 0, 0}, {1273, 11334, 16, 8, 0, 0}, {1288, 0, 0, 32, 0, 0},
    {1288, 7779, 32, 0, 0, 0}, {1288, 7790, 10, 1, 0, 0}, {1288, 7798, 9, 1, 0, 0},
    {1288, 7818, 8, 1, 0, 0}, {1288, 7831, 24, 8, 0, 0}, {1288, 7843, 0, 8, 0, 0},
    {1288, 7853, 16, 8, 0, 0}, {1305, 0, 0, 48, 0, 0}, {1305, 11120, 32, 8, 0, 0},
    {1305, 11128, 16, 8, 0, 0}, {1305, 11136, 40, 8, 0, 0}, {1318, 0, 0, 16, 0, 0},
    {1318, 11327, 0, 8, 0, 0}, {1318, 11334, 8, 8, 0, 0}, {1337, 0, 0, 16, 0, 0},
    {1337, 6321, 0, 1, 0, 0}, {1337, 7941, 2, 1, 0, 0}, {1337, 15662, 3, 1, 0, 0},
    {1337, 15674, 8, 8, 0, 0}, {1350, 0, 0, 24, 0, 0}, {1350, 11791, 16, 8, 0, 0},
    {1364, 0, 0, 72, 0, 0}, {1364, 8269, 16, 8, 0, 0}, {1364, 8289, 48, 8, 0, 0},
    {1364, 8304, 24, 8, 0, 0}, {1364, 8331, 56, 8, 0, 0}, {1364, 8346, 32, 8, 0, 0},
    {1378, 0, 0, 144, 0, 0}, {1378, 8596, 112, 8, 0, 0}, {1378, 8613, 24, 8, 0, 0},
    {1378, 8627, 72, 8, 0, 0}, {1378, 8640, 48, 8, 0, 0}, {1378, 8650, 56, 8, 0, 0},
    {1378, 8674, 80, 8, 0, 0}, {1378, 8683, 16, 8, 0, 0}, {1378, 8696, 64, 8, 0, 0},
    {1378, 8712, 104, 8, 0, 0}, {1378, 8724, 32, 8, 0, 0}, {1378, 8734, 40, 8, 0, 0},
    {1378, 8748, 120, 8, 0, 0}, {1395, 0, 0, 16, 0, 0}, {1395, 3407, 0, 8, 0, 0},
    {1395, 3416, 8, 8, 0, 0}, {1405, 0, 0, 80, 0, 0}, {1405, 9196, 40, 8, 0, 0},
    {1405, 9219, 67, 1, 0, 0}, {1405, 9234, 72, 8, 0, 0}, {1405, 9244, 24, 8, 0, 0},
    {1405, 9275, 32, 8, 0, 0}, {1417, 0, 0, 168, 0, 0}, {1417, 9572, 16, 8, 0, 0},
    {1432, 0, 0, 280, 0, 0}, {1432, 4814, 16, 256, 0, 0}, {1449, 0, 0, 40, 0, 0},
    {1449, 5466, 32, 8, 0, 0}, {1467, 0, 0, 40, 0, 0}, {1467, 5774, 32, 8, 0, 0},
    {1488, 0, 0, 40, 0, 0}, {1488, 9334, 16, 8, 0, 0}, {1501, 0, 0, 928, 0, 0},
    {1501, 9579, 880, 8, 0, 0}, {1501, 9594, 888, 8, 0, 0}, {1501, 9604, 856, 8, 0, 0},
    {1501, 9612, 872, 8, 0, 0}, {1501, 9624, 864, 8, 0, 0}, {1518, 0, 0, 104, 0, 0},
    {1518, 11603, 72, 8, 0, 0}, {1518, 11647, 80, 8, 0, 0}, {1518, 11652, 96, 8, 0, 0},
    {1518, 12318, 88, 8, 0, 0}, {1538, 0, 0, 24, 0, 0}, {1538, 8591, 16, 8, 0, 0},
    {1561, 0, 0, 194968, 0, 0}, {1561, 4854, 10648, 8, 0, 0}, {1561, 4874, 10640, 8, 0, 0},
    {1561, 5166, 82696, 1952, 0, 0}, {1561, 5340, 10712, 8, 0, 0}, {1561, 5357, 10720, 4, 0, 0},
    {1561, 5439, 10808, 8, 0, 0}, {1561, 5510, 10632, 8, 0, 0}, {1561, 5672, 7648, 8, 0, 0},
    {1561, 5681, 8464, 8, 0, 0}, {1561, 5828, 194328, 160, 0, 0}, {1561, 5843, 194440, 8, 0, 0},
    {1561, 5871, 194328, 8, 0, 0}, {1561, 5903, 194344, 8, 0, 0}, {1561, 5928, 194464, 8, 0, 0},
    {1561, 5958, 194472, 8, 0, 0}, {1561, 5992, 194480, 8, 0, 0}, {1561, 6028, 194336, 8, 0, 0},
    {1561, 6059, 194352, 8, 0, 0}, {1561, 6091, 194448, 8, 0, 0}, {1561, 6119, 194456, 8, 0, 0},
    {1561, 6161, 193072, 8, 0, 0}, {1561, 6187, 193080, 8, 0, 0}, {1561, 6206, 193088, 8, 0, 0},
    {1561, 6233, 193096, 8, 0, 0}, {1561, 6652, 7976, 8, 0, 0}, {1561, 6674, 7968, 8, 0, 0},
    {1561, 6694, 7960, 8, 0, 0}, {1561, 7582, 8448, 8, 0, 0}, {1561, 8184, 82664, 8, 0, 0},
    {1561, 8215, 82640, 8, 0, 0}, {1561, 9068, 7616, 8, 0, 0}, {1561, 9081, 7600, 4, 0, 0},
    {1561, 9095, 7608, 8, 0, 0}, {1561, 9106, 7424, 72, 0, 0}, {1561, 9121, 7504, 24, 0, 0},
    {1561, 9734, 7272, 8, 0, 0}, {1561, 9768, 7696, 8, 0, 0}, {1561, 9788, 7672, 8, 0, 0},
    {1561, 9806, 7656, 8, 0, 0}, {1561, 9822, 7664, 8, 0, 0}, {1561, 11560, 193176, 1088, 0, 0},
    {1561, 11581, 194264, 64, 0, 0}, {1561, 11685, 7264, 8, 0, 0}, {1561, 11923, 10800, 8, 0, 0},
    {1561, 14225, 7640, 8, 0, 0}, {1561, 14233, 8456, 8, 0, 0}, {1561, 14669, 7344, 8, 0, 0},
    {1561, 14682, 7352, 8, 0, 0}, {1561, 15059, 84648, 108424, 0, 0},
    {1561, 15122, 182960, 9608, 0, 0}, {1561, 15137, 182968, 9600, 0, 0},
    {1561, 15164, 192584, 480, 0, 0}, {1561, 15197, 84656, 98304, 0, 0},
    {1561, 15741, 10672, 8, 0, 0}, {1561, 15765, 10656, 8, 0, 0}, {1561, 15782, 10664, 8, 0, 0},
    {1561, 16006, 10624, 8, 0, 0}, {1580, 0, 0, 40, 0, 0}, {1580, 5031, 32, 8, 0, 0},
    {1580, 11799, 24, 8, 0, 0}, {1593, 0, 0, 32, 0, 0}, {1593, 10945, 16, 8, 0, 0},
    {1593, 10963, 24, 4, 0, 0}, {1606, 0, 0, 40, 0, 0}, {1606, 8498, 24, 4, 0, 0},
    {1606, 11647, 0, 8, 0, 0}, {1606, 12019, 16, 8, 0, 0}, {1606, 15026, 8, 4, 0, 0},
    {1618, 0, 0, 16, 0, 0}, {1618, 11327, 0, 8, 0, 0}, {1630, 0, 0, 32, 0, 0},
    {1630, 11614, 16, 8, 0, 0}, {1630, 11627, 24, 8, 0, 0}, {1642, 0, 0, 152, 0, 0},
    {1642, 11278, 24, 8, 0, 0}, {1642, 15732, 64, 8, 0, 0}, {1661, 0, 0, 32, 0, 0},
    {1661, 11514, 0, 8, 0, 0}, {1673, 0, 0, 48, 0, 0}, {1673, 9737, 16, 8, 0, 0},
    {1673, 9745, 24, 8, 0, 0}, {1688, 0, 0, 104, 0, 0}, {1688, 11099, 56, 8, 0, 0},
    {1700, 0, 0, 56, 0, 0}, {1700, 11283, 24, 8, 0, 0}, {1700, 11290, 16, 8, 0, 0},
    {1700, 11298, 48, 8, 0, 0}, {1700, 11306, 32, 8, 0, 0}, {1715, 0, 0, 80, 0, 0},
    {1715, 11647, 72, 8, 0, 0}, {1733, 0, 0, 112, 0, 0}, {1733, 11932, 72, 8, 0, 0},
    {1733, 11951, 48, 8, 0, 0}, {1747, 0, 0, 112, 0, 0}, {1747, 8426, 88, 8, 0, 0},
    {1747, 8435, 96, 8, 0, 0}, {1747, 11639, 72, 8, 0, 0}, {1747, 13996, 80, 8, 0, 0},
    {1763, 0, 0, 16, 0, 0}, {1763, 11814, 0, 8, 0, 0}, {1763, 11824, 0, 8, 0, 0},
    {1763, 11865, 8, 8, 0, 0}, {1863, 0, 0, 200, 0, 0}, {1863, 8445, 16, 8, 0, 0},
    {1863, 9541, 48, 8, 0, 0}, {1863, 11248, 32, 8, 0, 0}, {1863, 13413, 64, 128, 0, 0},
    {1863, 14252, 40, 8, 0, 0}, {1863, 15633, 24, 8, 0, 0}, {1875, 0, 0, 40, 0, 0},
    {1875, 13704, 16, 8, 0, 0}, {1875, 13943, 32, 8, 0, 0}, {1875, 13948, 24, 8, 0, 0},
    {1908, 0, 0, 80, 0, 0}, {1908, 15668, 72, 8, 0, 0}, {1962, 0, 0, 136, 0, 0},
    {1962, 8011, 104, 8, 0, 0}, {1962, 8039, 112, 8, 0, 0}, {1962, 8426, 80, 8, 0, 0},
    {1962, 10770, 88, 8, 0, 0}, {1962, 11603, 72, 8, 0, 0}, {1962, 12019, 96, 8, 0, 0},
    {1962, 12654, 128, 8, 0, 0}, {1962, 14560, 120, 8, 0, 0}, {1982, 0, 0, 80, 0, 0},
    {1982, 6647, 72, 8, 0, 0}, {2022, 0, 0, 304, 0, 0}, {2022, 5178, 144, 8, 0, 0},
    {2022, 5188, 200, 8, 0, 0}, {2022, 5208, 192, 8, 0, 0}, {2022, 5782, 96, 8, 0, 0},
    {2022, 5795, 104, 8, 0, 0}, {2022, 6984, 208, 8, 0, 0}, {2022, 7147, 112, 8, 0, 0},
    {2022, 7165, 72, 8, 0, 0}, {2022, 7278, 232, 8, 0, 0}, {2022, 7582, 128, 8, 0, 0},
    {2022, 8175, 120, 8, 0, 0}, {2022, 9947, 16, 8, 0, 0}, {2022, 11668, 160, 8, 0, 0},
    {2022, 11685, 8, 8, 0, 0}, {2022, 12609, 0, 8, 0, 0}, {2022, 14597, 152, 8, 0, 0},
    {2022, 14624, 288, 8, 0, 0}, {2022, 14644, 296, 8, 0, 0}, {2036, 0, 0, 40, 0, 0},
    {2036, 14519, 24, 8, 0, 0}, {2036, 14528, 16, 8, 0, 0}, {2054, 0, 0, 32, 0, 0},
    {2054, 11799, 24, 8, 0, 0}, {2068, 0, 0, 416, 0, 0}, {2068, 14771, 256, 8, 0, 0},
    {2068, 14779, 336, 8, 0, 0}, {2068, 14788, 32, 8, 0, 0}, {2068, 14801, 352, 8, 0, 0},
    {2068, 14810, 192, 8, 0, 0}, {2068, 14819, 48, 8, 0, 0}, {2068, 14830, 264, 8, 0, 0},
    {2068, 14838, 288, 8, 0, 0}, {2068, 14852, 168, 8, 0, 0}, {2068, 14861, 40, 8, 0, 0},
    {2068, 14873, 240, 8, 0, 0}, {2068, 14884, 344, 8, 0, 0}, {2068, 14891, 24, 8, 0, 0},
    {2068, 14899, 88, 8, 0, 0}, {2068, 14907, 360, 8, 0, 0}, {2068, 14921, 184, 8, 0, 0},
    {2068, 14933, 208, 8, 0, 0}, {2081, 0, 0, 112, 0, 0}, {2081, 7988, 72, 8, 0, 0},
    {2081, 11886, 80, 8, 0, 0}, {2081, 12998, 104, 8, 0, 0}, {2102, 0, 0, 64, 0, 0},
    {2102, 7265, 56, 8, 0, 0}, {2118, 0, 0, 24, 0, 0}, {2118, 11849, 16, 8, 0, 0},
    {2130, 0, 0, 64, 0, 0}, {2130, 15886, 24, 8, 0, 0}, {2130, 15906, 16, 8, 0, 0},
    {2146, 0, 0, 208, 0, 0}, {2146, 4786, 192, 8, 0, 0}, {2146, 8409, 24, 8, 0, 0},
    {2146, 10584, 16, 8, 0, 0}, {2146, 11753, 48, 8, 0, 0}, {2146, 15388, 136, 8, 0, 0},
    {2146, 15412, 144, 8, 0, 0}, {2146, 15436, 128, 8, 0, 0}, {2146, 15460, 104, 8, 0, 0},
    {2146, 15484, 112, 8, 0, 0}, {2146, 15508, 96, 8, 0, 0}, {2224, 0, 0, 120, 0, 0},
    {2224, 12323, 96, 8, 0, 0}, {2224, 12336, 88, 8, 0, 0}, {2476, 0, 0, 264, 0, 0},
    {2476, 5586, 64, 8, 0, 0}, {2476, 5622, 208, 8, 0, 0}, {2476, 11361, 24, 8, 0, 0},
    {2476, 11366, 32, 8, 0, 0}, {2476, 12356, 200, 8, 0, 0}, {2476, 12961, 176, 8, 0, 0},
    {2476, 12973, 184, 8, 0, 0}, {2476, 12982, 192, 8, 0, 0}, {2476, 13675, 16, 8, 0, 0},
    {2573, 0, 0, 24, 0, 0}, {2573, 5023, 16, 8, 0, 0}, {2614, 0, 0, 24, 0, 0},
    {2614, 7890, 16, 8, 0, 0}, {2649, 0, 0, 16, 0, 0}, {2649, 8234, 0, 8, 0, 0},
    {2649, 12623, 8, 8, 0, 0}, {2666, 0, 0, 80, 0, 0}, {2666, 8276, 0, 8, 0, 0},
    {2666, 8312, 16, 8, 0, 0}, {2666, 8322, 40, 8, 0, 0}, {2666, 8551, 48, 8, 0, 0},
    {2666, 9905, 56, 8, 0, 0}, {2666, 10904, 72, 8, 0, 0}, {2666, 12150, 70, 1, 0, 0},
    {2666, 12614, 8, 8, 0, 0}, {2666, 13681, 64, 4, 0, 0}, {2686, 0, 0, 32, 0, 0},
    {2686, 10054, 24, 8, 0, 0}, {2704, 0, 0, 112, 0, 0}, {2704, 11253, 40, 8, 0, 0},
    {2746, 0, 0, 283320, 0, 0}, {2746, 5340, 2256, 256, 0, 0}, {2746, 5357, 2512, 4, 0, 0},
    {2746, 5439, 10416, 16, 0, 0}, {2746, 5828, 13832, 8, 0, 0}, {2746, 5871, 13832, 8, 0, 0},
    {2746, 9954, 632, 8, 0, 0}, {2746, 11923, 1000, 16, 0, 0}, {2746, 13352, 1080, 1040, 0, 0},
    {2746, 15059, 10464, 3368, 0, 0}, {2779, 0, 0, 336, 0, 0}, {2779, 5319, 304, 8, 0, 0},
    {2779, 5491, 0, 304, 0, 0}, {2798, 0, 0, 32, 0, 0}, {2798, 10054, 24, 8, 0, 0},
    {4778, 0, 0, 32, 0, 0}, {4778, 7883, 8, 8, 0, 0}, {4778, 15381, 16, 8, 0, 0},
    {4778, 15638, 0, 8, 0, 0}, {4795, 0, 0, 32, 0, 0}, {4795, 7863, 24, 8, 0, 0},
    {4795, 9869, 16, 8, 0, 0}, {5057, 0, 0, 32, 0, 0}, {5057, 7446, 24, 8, 0, 0},
    {5057, 15924, 16, 8, 0, 0}, {5154, 0, 0, 64, 0, 0}, {5154, 5031, 32, 8, 0, 0},
    {5154, 11782, 40, 8, 0, 0}, {5375, 0, 0, 24, 0, 0}, {5375, 8591, 0, 8, 0, 0},
    {5391, 0, 0, 24, 0, 0}, {5391, 5092, 8, 8, 0, 0}, {5391, 8591, 0, 8, 0, 0},
    {5391, 10644, 16, 8, 0, 0}, {5758, 0, 0, 32, 0, 0}, {5758, 10054, 24, 8, 0, 0},
    {6289, 0, 0, 24, 0, 0}, {6289, 6152, 0, 8, 0, 0}, {6289, 11553, 8, 8, 0, 0},
    {6306, 0, 0, 32, 0, 0}, {6306, 9995, 16, 8, 0, 0}, {6306, 10042, 24, 8, 0, 0},
    {6381, 0, 0, 32, 0, 0}, {6381, 6416, 16, 8, 0, 0}, {7470, 0, 0, 56, 0, 0},
    {7470, 7430, 48, 8, 0, 0}, {7490, 0, 0, 56, 0, 0}, {7490, 7484, 32, 8, 0, 0},
    {7506, 0, 0, 216, 0, 0}, {7506, 10704, 24, 8, 0, 0}, {7506, 10714, 40, 8, 0, 0},
    {7749, 0, 0, 56, 0, 0}, {7749, 7547, 16, 8, 0, 0}, {7749, 7564, 40, 8, 0, 0},
    {8067, 0, 0, 56, 0, 0}, {8067, 7950, 40, 8, 0, 0}, {8067, 7963, 32, 8, 0, 0},
    {8067, 7973, 24, 8, 0, 0}, {8067, 12030, 48, 8, 0, 0}, {8485, 0, 0, 32, 0, 0},
    {8485, 8591, 16, 8, 0, 0}, {8485, 9992, 24, 8, 0, 0}, {9046, 0, 0, 24, 0, 0},
    {9046, 11873, 16, 8, 0, 0}, {9059, 0, 0, 64, 0, 0}, {9059, 5092, 24, 8, 0, 0},
    {9059, 12096, 16, 8, 0, 0}, {9059, 12171, 32, 8, 0, 0}, {10626, 0, 0, 32, 0, 0},
    {10626, 6436, 16, 8, 0, 0}, {10626, 11886, 24, 8, 0, 0}, {10832, 0, 0, 32, 0, 0},
    {10832, 10054, 24, 8, 0, 0}, {10875, 0, 0, 24, 0, 0}, {11002, 0, 0, 40, 0, 0},
    {11002, 10724, 32, 8, 0, 0}, {11002, 13704, 16, 8, 0, 0}, {11002, 13943, 24, 8, 0, 0},
    {11022, 0, 0, 152, 0, 0}, {11022, 5806, 72, 8, 0, 0}, {11022, 5812, 128, 8, 0, 0},
    {11022, 8591, 88, 8, 0, 0}, {11022, 10651, 112, 8, 0, 0}, {11022, 11053, 120, 8, 0, 0},
    {11022, 13105, 0, 56, 0, 0}, {11039, 0, 0, 56, 0, 0}, {11039, 10584, 40, 8, 0, 0},
    {11039, 11685, 24, 8, 0, 0}, {11039, 13052, 48, 8, 0, 0}, {11146, 0, 0, 48, 0, 0},
    {11146, 14830, 24, 8, 0, 0}, {11146, 14907, 32, 8, 0, 0}, {11146, 15026, 0, 8, 0, 0},
    {11190, 0, 0, 32, 0, 0}, {11190, 8591, 24, 8, 0, 0}, {11190, 10122, 16, 8, 0, 0},
    {11221, 0, 0, 24, 0, 0}, {11221, 11200, 16, 8, 0, 0}, {12003, 0, 0, 64, 0, 0},
    {12003, 7536, 48, 8, 0, 0}, {12003, 7555, 24, 8, 0, 0}, {12003, 7564, 56, 8, 0, 0},
    {12304, 0, 0, 64, 0, 0}, {12304, 5092, 24, 8, 0, 0}, {12304, 8504, 16, 8, 0, 0},
    {12304, 10641, 32, 8, 0, 0}, {12756, 0, 0, 64, 0, 0}, {12756, 12701, 32, 8, 0, 0},
    {12756, 12710, 40, 8, 0, 0}, {12756, 12719, 16, 8, 0, 0}, {12756, 12728, 48, 8, 0, 0},
    {12756, 12738, 24, 8, 0, 0}, {12864, 0, 0, 224, 0, 0}, {12864, 155, 176, 8, 0, 0},
    {12864, 165, 168, 8, 0, 0}, {12864, 291, 152, 8, 0, 0}, {12864, 380, 192, 8, 0, 0},
    {12864, 395, 160, 8, 0, 0}, {12864, 410, 200, 8, 0, 0}, {12864, 601, 216, 8, 0, 0},
    {12864, 627, 184, 8, 0, 0}, {12864, 730, 208, 8, 0, 0}, {12864, 2492, 144, 8, 0, 0},
    {12864, 5451, 136, 8, 0, 0}, {12864, 5531, 88, 8, 0, 0}, {12864, 7197, 80, 8, 0, 0},
    {12864, 12688, 128, 8, 0, 0}, {12864, 13177, 104, 8, 0, 0}, {12864, 13827, 72, 8, 0, 0},
    {12864, 14565, 112, 8, 0, 0}, {12864, 14951, 120, 8, 0, 0}, {12925, 0, 0, 48, 0, 0},
    {12925, 10728, 40, 8, 0, 0}, {12925, 13704, 16, 8, 0, 0}, {12925, 13943, 32, 8, 0, 0},
    {12925, 13948, 24, 8, 0, 0}, {13068, 0, 0, 32, 0, 0}, {13068, 13260, 24, 8, 0, 0},
    {13264, 0, 0, 32, 0, 0}, {13264, 10054, 24, 8, 0, 0}, {13322, 0, 0, 16, 0, 0},
    {13322, 9541, 8, 8, 0, 0}, {13322, 10584, 0, 8, 0, 0}, {13331, 0, 0, 48, 0, 0},
    {13331, 13345, 16, 8, 0, 0}, {13369, 0, 0, 72, 0, 0}, {13369, 5547, 40, 8, 0, 0},
    {13369, 5557, 48, 8, 0, 0}, {13843, 0, 0, 32, 0, 0}, {13843, 13393, 16, 8, 0, 0},
    {14021, 0, 0, 32, 0, 0}, {14021, 10054, 24, 8, 0, 0}, {14035, 0, 0, 528, 0, 0},
    {14035, 7265, 8, 512, 0, 0}, {14035, 13083, 520, 8, 0, 0}, {14048, 0, 0, 263248, 0, 0},
    {14048, 11479, 512, 8, 0, 0}, {14048, 11491, 520, 4, 0, 0}, {14071, 0, 0, 32, 0, 0},
    {14071, 10584, 0, 8, 0, 0}, {14071, 11685, 16, 8, 0, 0}, {14089, 0, 0, 48, 0, 0},
    {14089, 4846, 0, 8, 0, 0}, {14089, 8571, 24, 8, 0, 0}, {14089, 11741, 20, 4, 0, 0},
    {14089, 12516, 8, 8, 0, 0}, {14109, 0, 0, 48, 0, 0}, {14109, 10104, 4, 4, 0, 0},
    {14127, 0, 0, 24, 0, 0}, {14148, 0, 0, 48, 0, 0}, {14148, 5081, 32, 4, 0, 0},
    {14148, 8561, 8, 8, 0, 0}, {14148, 11264, 44, 4, 0, 0}, {14148, 11699, 40, 4, 0, 0},
    {14148, 13022, 0, 8, 0, 0}, {14148, 14246, 36, 4, 0, 0}, {14173, 0, 0, 40, 0, 0},
    {14173, 11873, 24, 8, 0, 0}, {14173, 11877, 32, 8, 0, 0}, {14173, 15026, 16, 8, 0, 0},
    {14536, 0, 0, 496, 0, 0}, {14536, 9992, 16, 8, 0, 0}, {14536, 11690, 32, 8, 0, 0},
    {14536, 11765, 24, 4, 0, 0}, {14536, 15674, 40, 456, 0, 0}, {15564, 0, 0, 32, 0, 0},
    {15564, 10054, 24, 8, 0, 0}, {15582, 0, 0, 32, 0, 0}, {15582, 5092, 16, 8, 0, 0},
    {15582, 12171, 24, 8, 0, 0}, {15951, 0, 0, 32, 0, 0}, {15951, 7518, 16, 8, 0, 0},
    {15951, 13255, 24, 8, 0, 0}, {16129, 0, 0, 80, 0, 0}, {16129, 9532, 72, 8, 0, 0},
    {16171, 0, 0, 48, 0, 0}, {16171, 10571, 24, 8, 0, 0}, {16171, 13052, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {297, 4}, {311, 0}, {2562, 22}, {11553, 5},
};

static const struct table_type types[] = {
    {12, 811, 88, 88, 0, 8}, {85, 861, 72, 72, 8, 6}, {99, 834, 88, 88, 14, 8},
    {348, 1518, 104, 104, 22, 10}, {360, 9915, 64, 64, 32, 1}, {591, 1715, 80, 80, 33, 7},
    {619, 1747, 112, 112, 40, 10}, {966, 966, 64, 64, 50, 0}, {2275, 1908, 80, 80, 50, 7},
    {2307, 1962, 136, 136, 57, 14}, {2319, 1982, 80, 80, 71, 7}, {2391, 2081, 112, 112, 78, 9},
    {2410, 2081, 112, 112, 87, 9}, {2429, 2081, 112, 112, 96, 9}, {2850, 2876, 48, 48, 105, 3},
    {2920, 327, 104, 104, 108, 10}, {2936, 9029, 24, 24, 118, 1}, {2956, 2330, 144, 144, 119, 14},
    {2970, 2338, 32, 32, 133, 2}, {2999, 27, 440, 440, 135, 0}, {3015, 41, 232, 232, 135, 0},
    {3031, 2597, 32, 32, 135, 2}, {3047, 55, 112, 112, 137, 0}, {3066, 69, 152, 152, 137, 1},
    {3087, 4187, 48, 48, 138, 3}, {3108, 4226, 64, 64, 141, 3}, {3132, 4204, 48, 48, 144, 3},
    {3151, 192, 48, 48, 147, 1}, {3164, 2166, 88, 88, 148, 3}, {3176, 2500, 72, 72, 151, 3},
    {3188, 14277, 64, 64, 154, 1}, {3207, 118, 72, 72, 155, 1}, {3222, 915, 160, 160, 156, 10},
    {3239, 131, 128, 128, 166, 3}, {3260, 203, 32, 32, 169, 2}, {3280, 2289, 32, 32, 171, 1},
    {3305, 14262, 96, 96, 172, 2}, {3320, 1110, 32, 32, 174, 0}, {3335, 1090, 32, 32, 174, 1},
    {3355, 240, 64, 64, 175, 2}, {3440, 230, 32, 32, 177, 0}, {3454, 337, 32, 32, 177, 0},
    {3484, 1945, 88, 32, 177, 1}, {3512, 2510, 32, 32, 178, 0}, {3553, 13189, 48, 48, 178, 4},
    {3572, 5613, 152, 152, 182, 3}, {3591, 5613, 152, 152, 185, 3}, {3610, 5613, 152, 152, 188, 3},
    {3629, 5739, 64, 64, 191, 3}, {3641, 8419, 48, 48, 194, 2}, {3652, 11710, 40, 40, 196, 2},
    {3682, 14012, 168, 168, 198, 6}, {3695, 14578, 200, 200, 204, 12}, {3713, 5747, 24, 24, 216, 1},
    {3732, 9972, 32, 32, 217, 2}, {3744, 2632, 80, 80, 219, 6}, {3758, 2762, 64, 64, 225, 5},
    {3784, 715, 80, 80, 230, 2}, {3801, 144, 192, 192, 232, 0}, {3822, 179, 224, 224, 232, 1},
    {3845, 424, 32, 32, 233, 0}, {3854, 446, 32, 32, 233, 1}, {3885, 467, 56, 56, 234, 1},
    {3929, 501, 48, 48, 235, 2}, {3973, 535, 64, 64, 237, 2}, {4011, 563, 56, 56, 239, 3},
    {4049, 2254, 56, 56, 242, 0}, {4087, 672, 56, 56, 242, 0}, {4101, 701, 144, 144, 242, 7},
    {4117, 678, 24, 24, 249, 1}, {4142, 2476, 264, 264, 250, 8}, {4160, 2451, 24, 24, 258, 1},
    {4246, 13369, 72, 72, 259, 1}, {4265, 2176, 40, 40, 260, 0}, {4276, 2187, 32, 32, 260, 0},
    {4293, 2187, 32, 32, 260, 0}, {4310, 2211, 32, 32, 260, 0}, {4327, 2211, 32, 32, 260, 0},
    {4344, 2200, 32, 32, 260, 0}, {4359, 2200, 32, 32, 260, 0}, {4374, 2200, 32, 32, 260, 0},
    {4389, 2200, 32, 32, 260, 0}, {4404, 2200, 32, 32, 260, 0}, {4420, 2200, 32, 32, 260, 0},
    {4436, 1889, 56, 56, 260, 0}, {4488, 2240, 248, 248, 260, 3}, {4505, 2358, 40, 40, 263, 1},
    {4523, 1793, 32, 32, 264, 0}, {4540, 1823, 32, 32, 264, 0}, {4555, 1838, 32, 32, 264, 1},
    {4571, 1810, 112, 112, 265, 5}, {4588, 1851, 80, 80, 270, 5}, {4604, 1930, 56, 56, 275, 2},
    {4619, 15594, 112, 112, 277, 2}, {4659, 13093, 48, 48, 279, 1}, {4673, 2001, 24, 24, 280, 0},
    {4695, 10892, 56, 56, 280, 5}, {4710, 10875, 24, 24, 285, 1}, {4730, 10915, 40, 40, 286, 1},
    {4743, 14745, 64, 64, 287, 1}, {5041, 5057, 32, 32, 288, 2}, {5106, 5154, 64, 64, 290, 1},
    {5118, 5138, 40, 40, 291, 1}, {5170, 1, 24, 24, 292, 1}, {5228, 794, 144, 80, 293, 6},
    {5244, 761, 40, 40, 299, 2}, {5266, 777, 40, 40, 301, 2}, {5289, 2573, 24, 24, 303, 1},
    {5630, 932, 56, 56, 304, 3}, {5657, 932, 64, 56, 307, 3}, {5695, 883, 56, 56, 310, 0},
    {5705, 5758, 32, 32, 310, 1}, {5724, 14021, 32, 32, 311, 1}, {6271, 6306, 32, 32, 312, 2},
    {6336, 976, 24, 24, 314, 1}, {6381, 6381, 32, 32, 315, 2}, {6393, 1259, 56, 40, 317, 3},
    {6647, 989, 200, 208, 320, 10}, {6713, 4074, 112, 112, 330, 2}, {6737, 7490, 56, 56, 332, 1},
    {6765, 7490, 56, 56, 333, 1}, {6801, 4795, 32, 32, 334, 1}, {6826, 7470, 56, 56, 335, 1},
    {6850, 7506, 216, 216, 336, 1}, {7003, 1405, 144, 80, 337, 6}, {7013, 1076, 24, 24, 343, 1},
    {7294, 1151, 32, 32, 344, 1}, {7319, 1131, 48, 48, 345, 1}, {7337, 1178, 40, 40, 346, 1},
    {7351, 1194, 32, 32, 347, 2}, {7369, 1240, 96, 96, 349, 2}, {7385, 1214, 32, 32, 351, 2},
    {7582, 1305, 48, 48, 353, 0}, {7587, 7749, 56, 56, 353, 2}, {7605, 2614, 24, 24, 355, 1},
    {7616, 7749, 56, 56, 356, 2}, {7633, 2614, 24, 24, 358, 1}, {7643, 7749, 56, 56, 359, 2},
    {7668, 7749, 56, 56, 361, 2}, {7692, 7749, 56, 56, 363, 2}, {7718, 7749, 56, 56, 365, 2},
    {7737, 2614, 24, 24, 367, 1}, {8057, 8067, 56, 56, 368, 4}, {8364, 8382, 56, 56, 372, 2},
    {8460, 8485, 32, 32, 374, 2}, {8507, 8525, 48, 48, 376, 2}, {8545, 3400, 136, 72, 378, 5},
    {8581, 1863, 200, 200, 383, 9}, {8781, 1378, 144, 144, 392, 14}, {8790, 10626, 32, 32, 406, 2},
    {8811, 11022, 152, 152, 408, 11}, {8840, 11039, 56, 56, 419, 4}, {8865, 12304, 64, 64, 423, 5},
    {9145, 1405, 144, 80, 428, 6}, {9155, 9046, 24, 24, 434, 1}, {9178, 1259, 48, 40, 435, 3},
    {9355, 1488, 40, 40, 438, 2}, {9360, 1432, 280, 280, 440, 1}, {9376, 1449, 32, 40, 441, 1},
    {9393, 1467, 32, 40, 442, 1}, {9936, 3772, 24, 32, 443, 0}, {10098, 1417, 168, 168, 443, 2},
    {10113, 13264, 32, 32, 445, 1}, {10128, 3425, 32, 32, 446, 2}, {10147, 14550, 48, 48, 448, 2},
    {10162, 14536, 496, 496, 450, 3}, {10188, 4822, 56, 56, 453, 4}, {10209, 5496, 40, 40, 457, 1},
    {10227, 6341, 32, 32, 458, 2}, {10243, 6868, 56, 56, 460, 2}, {10266, 7218, 56, 56, 462, 2},
    {10306, 6932, 32, 32, 464, 2}, {10325, 7031, 40, 40, 466, 2}, {10341, 7228, 48, 48, 468, 2},
    {10357, 7867, 40, 40, 470, 2}, {10377, 8467, 32, 32, 472, 2}, {10399, 9309, 72, 72, 474, 5},
    {10417, 9979, 56, 56, 479, 1}, {10434, 12156, 40, 40, 480, 3}, {10453, 12383, 64, 64, 483, 2},
    {10476, 12674, 48, 48, 485, 2}, {10494, 13031, 32, 32, 487, 1}, {10511, 13690, 32, 32, 488, 2},
    {10529, 14298, 40, 40, 490, 2}, {10549, 16154, 56, 56, 492, 3}, {10636, 1417, 168, 168, 495, 2},
    {10743, 10757, 64, 64, 497, 1}, {10792, 1580, 40, 40, 498, 0}, {10797, 2686, 32, 32, 498, 1},
    {10811, 10832, 32, 32, 499, 1}, {10983, 11002, 40, 40, 500, 3}, {11172, 2704, 112, 112, 503, 1},
    {11186, 11190, 32, 32, 504, 2}, {11208, 11221, 24, 24, 506, 1}, {11343, 1259, 48, 40, 507, 3},
    {11376, 11392, 48, 48, 510, 1}, {11409, 1642, 144, 152, 511, 3}, {11420, 1673, 48, 48, 514, 3},
    {11427, 15951, 32, 32, 517, 2}, {11442, 1259, 56, 40, 519, 3}, {11531, 11541, 80, 80, 522, 1},
    {11553, 1700, 56, 56, 523, 4}, {11988, 12003, 64, 64, 527, 3}, {12034, 5415, 40, 40, 530, 1},
    {12054, 10081, 48, 48, 531, 1}, {12074, 11460, 64, 64, 532, 4}, {12103, 1945, 96, 32, 536, 1},
    {12118, 1945, 32, 32, 537, 1}, {12464, 1772, 104, 104, 538, 2}, {12535, 12554, 80, 80, 540, 1},
    {12572, 221, 72, 72, 541, 4}, {12587, 2224, 120, 120, 545, 2}, {12747, 12756, 64, 64, 547, 5},
    {12832, 16129, 80, 80, 552, 1}, {12919, 12925, 48, 48, 553, 4}, {12941, 434, 88, 88, 557, 3},
    {12950, 658, 96, 96, 560, 4}, {13059, 13068, 32, 32, 564, 1}, {13220, 12817, 24, 24, 565, 0},
    {13233, 12500, 48, 48, 565, 1}, {13294, 1863, 200, 200, 566, 9}, {13298, 13331, 48, 48, 575, 1},
    {13387, 1875, 40, 40, 576, 3}, {13598, 12850, 48, 48, 579, 2},
    {13611, 12864, 224, 224, 581, 15}, {13630, 12884, 104, 104, 596, 7},
    {13645, 2834, 32, 32, 603, 2}, {13657, 12900, 32, 32, 605, 0}, {13843, 13843, 32, 32, 605, 2},
    {13957, 15564, 32, 32, 607, 1}, {13976, 15564, 32, 32, 608, 1}, {14167, 14173, 40, 40, 609, 3},
    {14200, 4643, 144, 144, 612, 7}, {14215, 1945, 32, 32, 619, 1}, {14701, 1945, 40, 32, 620, 1},
    {14961, 4767, 40, 40, 621, 2}, {14991, 2054, 24, 32, 623, 1}, {15011, 2798, 32, 32, 624, 1},
    {15026, 3468, 928, 928, 625, 12}, {15065, 9059, 64, 64, 637, 4}, {15084, 2727, 24, 24, 641, 1},
    {15106, 15582, 32, 32, 642, 2}, {15257, 12213, 56, 56, 644, 4}, {15274, 12193, 24, 24, 648, 1},
    {15295, 12193, 24, 24, 649, 1}, {15318, 15043, 56, 56, 650, 5}, {15339, 15224, 80, 80, 655, 7},
    {15354, 15238, 40, 40, 662, 3}, {15548, 12637, 40, 40, 665, 0}, {15674, 1417, 168, 168, 665, 2},
    {15805, 2817, 64, 64, 667, 4}, {15831, 2817, 64, 64, 671, 4}, {15849, 2817, 64, 64, 675, 4},
    {15932, 1259, 56, 40, 679, 3}, {16033, 258, 56, 56, 682, 4}, {16063, 2373, 168, 168, 686, 16},
    {16097, 2529, 136, 136, 702, 13}, {16150, 16171, 48, 48, 715, 2},
    {16181, 6921, 168, 168, 717, 3}, {16195, 6921, 168, 168, 720, 3},
    {16211, 2545, 184, 184, 723, 2}, {16234, 2146, 208, 208, 725, 9},
};

static const struct table_held held[] = {
    {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {11873, C_MEMBER_OBJECT, 72, 1}, {11647, C_MEMBER_OBJECT, 80, 1},
    {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {11603, C_MEMBER_OBJECT, 72, 1}, {8244, C_MEMBER_OBJECT, 80, 1}, {7582, C_MEMBER_OBJECT, 16, 1},
    {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {11603, C_MEMBER_OBJECT, 72, 1}, {11647, C_MEMBER_OBJECT, 80, 1},
    {12318, C_MEMBER_OBJECT, 88, 1}, {11652, C_MEMBER_OBJECT, 96, 1},
    {13205, C_MEMBER_OBJECT, 56, 1}, {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1},
    {11727, C_MEMBER_OBJECT, 32, 1}, {14961, C_MEMBER_OBJECT, 40, 1},
    {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1}, {11647, C_MEMBER_OBJECT, 72, 1},
    {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {11639, C_MEMBER_OBJECT, 72, 1}, {13996, C_MEMBER_OBJECT, 80, 1},
    {8426, C_MEMBER_OBJECT, 88, 1}, {8435, C_MEMBER_OBJECT, 96, 1}, {7582, C_MEMBER_OBJECT, 16, 1},
    {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {15668, C_MEMBER_OBJECT, 72, 1}, {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1},
    {11727, C_MEMBER_OBJECT, 32, 1}, {14961, C_MEMBER_OBJECT, 40, 1},
    {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1}, {11603, C_MEMBER_OBJECT, 72, 1},
    {8426, C_MEMBER_OBJECT, 80, 1}, {10770, C_MEMBER_OBJECT, 88, 1},
    {12019, C_MEMBER_OBJECT, 96, 1}, {8011, C_MEMBER_OBJECT, 104, 1},
    {8039, C_MEMBER_OBJECT, 112, 1}, {14560, C_MEMBER_OBJECT, 120, 1},
    {12654, C_MEMBER_OBJECT, 128, 1}, {7582, C_MEMBER_OBJECT, 16, 1},
    {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {6647, C_MEMBER_OBJECT, 72, 1}, {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1},
    {11727, C_MEMBER_OBJECT, 32, 1}, {14961, C_MEMBER_OBJECT, 40, 1},
    {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1}, {7988, C_MEMBER_OBJECT, 72, 1},
    {11886, C_MEMBER_OBJECT, 80, 1}, {12998, C_MEMBER_OBJECT, 104, 1},
    {7582, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {7988, C_MEMBER_OBJECT, 72, 1}, {11886, C_MEMBER_OBJECT, 80, 1},
    {12998, C_MEMBER_OBJECT, 104, 1}, {7582, C_MEMBER_OBJECT, 16, 1},
    {5092, C_MEMBER_OBJECT, 24, 1}, {11727, C_MEMBER_OBJECT, 32, 1},
    {14961, C_MEMBER_OBJECT, 40, 1}, {6984, C_MEMBER_OBJECT, 48, 1}, {6330, C_MEMBER_OBJECT, 56, 1},
    {7988, C_MEMBER_OBJECT, 72, 1}, {11886, C_MEMBER_OBJECT, 80, 1},
    {12998, C_MEMBER_OBJECT, 104, 1}, {2906, C_MEMBER_OBJECT, 16, 1},
    {2865, C_MEMBER_OBJECT, 24, 1}, {2886, C_MEMBER_OBJECT, 32, 1}, {8988, C_MEMBER_OBJECT, 16, 1},
    {8883, C_MEMBER_OBJECT, 24, 1}, {8944, C_MEMBER_OBJECT, 32, 1}, {8897, C_MEMBER_OBJECT, 40, 1},
    {8957, C_MEMBER_OBJECT, 48, 1}, {8971, C_MEMBER_OBJECT, 56, 1}, {8997, C_MEMBER_OBJECT, 64, 1},
    {9008, C_MEMBER_OBJECT, 72, 1}, {8911, C_MEMBER_OBJECT, 80, 1}, {8926, C_MEMBER_OBJECT, 88, 1},
    {9022, C_MEMBER_OBJECT, 16, 1}, {14472, C_MEMBER_OBJECT, 16, 1},
    {14321, C_MEMBER_OBJECT, 24, 1}, {14399, C_MEMBER_OBJECT, 32, 1},
    {14336, C_MEMBER_OBJECT, 40, 1}, {14423, C_MEMBER_OBJECT, 48, 1},
    {14438, C_MEMBER_OBJECT, 56, 1}, {14492, C_MEMBER_OBJECT, 64, 1},
    {14504, C_MEMBER_OBJECT, 72, 1}, {14351, C_MEMBER_OBJECT, 80, 1},
    {14367, C_MEMBER_OBJECT, 88, 1}, {14456, C_MEMBER_OBJECT, 112, 1},
    {14413, C_MEMBER_OBJECT, 120, 1}, {14482, C_MEMBER_OBJECT, 128, 1},
    {14386, C_MEMBER_OBJECT, 136, 1}, {14192, C_MEMBER_OBJECT, 16, 1},
    {14185, C_MEMBER_OBJECT, 24, 1}, {11636, C_MEMBER_OBJECT, 16, 1},
    {11873, C_MEMBER_OBJECT, 24, 1}, {15621, C_MEMBER_OBJECT, 104, 1},
    {7113, C_MEMBER_OBJECT, 16, 1}, {7122, C_MEMBER_OBJECT, 24, 1}, {7131, C_MEMBER_OBJECT, 32, 1},
    {15704, C_MEMBER_OBJECT, 16, 1}, {15692, C_MEMBER_OBJECT, 24, 1},
    {15681, C_MEMBER_OBJECT, 32, 1}, {14718, C_MEMBER_OBJECT, 16, 1},
    {14737, C_MEMBER_OBJECT, 24, 1}, {14726, C_MEMBER_OBJECT, 32, 1},
    {10777, C_MEMBER_OBJECT, 40, 1}, {9894, C_MEMBER_OBJECT, 16, 1}, {7574, C_MEMBER_OBJECT, 24, 1},
    {8402, C_MEMBER_OBJECT, 32, 1}, {15965, C_MEMBER_OBJECT, 16, 1}, {7574, C_MEMBER_OBJECT, 24, 1},
    {8087, C_MEMBER_OBJECT, 64, 1}, {11873, C_MEMBER_OBJECT, 48, 1},
    {12771, C_MEMBER_OBJECT, 40, 1}, {5474, C_MEMBER_OBJECT, 32, 1}, {5481, C_MEMBER_OBJECT, 64, 1},
    {14695, C_MEMBER_OBJECT, 96, 1}, {6152, C_MEMBER_OBJECT, 104, 1},
    {6992, C_MEMBER_OBJECT, 112, 1}, {5097, C_MEMBER_OBJECT, 120, 1},
    {13044, C_MEMBER_OBJECT, 128, 1}, {6353, C_MEMBER_OBJECT, 136, 1},
    {8078, C_MEMBER_OBJECT, 144, 1}, {12182, C_MEMBER_OBJECT, 152, 1},
    {6992, C_MEMBER_OBJECT, 80, 1}, {6152, C_MEMBER_OBJECT, 88, 1}, {13044, C_MEMBER_OBJECT, 96, 1},
    {10584, C_MEMBER_OBJECT, 16, 1}, {7582, C_MEMBER_OBJECT, 24, 1},
    {10579, C_MEMBER_OBJECT, 24, 1}, {5474, C_MEMBER_OBJECT, 32, 1}, {5481, C_MEMBER_OBJECT, 64, 1},
    {15883, C_MEMBER_OBJECT, 24, 1}, {13151, C_MEMBER_OBJECT, 40, 1},
    {13580, C_MEMBER_OBJECT, 48, 1}, {11799, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {12966, C_MEMBER_OBJECT, 16, 1}, {15979, C_MEMBER_OBJECT, 24, 1},
    {7582, C_MEMBER_OBJECT, 32, 1}, {15871, C_MEMBER_OBJECT, 40, 1},
    {12937, C_MEMBER_OBJECT, 16, 1}, {7582, C_MEMBER_OBJECT, 136, 1},
    {15871, C_MEMBER_OBJECT, 144, 1}, {12937, C_MEMBER_OBJECT, 16, 1},
    {7582, C_MEMBER_OBJECT, 136, 1}, {15871, C_MEMBER_OBJECT, 144, 1},
    {12937, C_MEMBER_OBJECT, 16, 1}, {7582, C_MEMBER_OBJECT, 136, 1},
    {15871, C_MEMBER_OBJECT, 144, 1}, {5543, C_MEMBER_OBJECT, 16, 1},
    {7582, C_MEMBER_OBJECT, 40, 1}, {15871, C_MEMBER_OBJECT, 48, 1},
    {15871, C_MEMBER_OBJECT, 32, 1}, {7582, C_MEMBER_OBJECT, 40, 1}, {7422, C_MEMBER_OBJECT, 16, 1},
    {8097, C_MEMBER_OBJECT, 24, 1}, {15986, C_MEMBER_OBJECT, 56, 1},
    {7422, C_MEMBER_OBJECT, 120, 1}, {12991, C_MEMBER_OBJECT, 128, 1},
    {15971, C_MEMBER_OBJECT, 136, 1}, {7582, C_MEMBER_OBJECT, 144, 1},
    {15871, C_MEMBER_OBJECT, 152, 1}, {5579, C_MEMBER_OBJECT, 32, 1},
    {7988, C_MEMBER_OBJECT, 40, 1}, {7980, C_MEMBER_OBJECT, 48, 1}, {7422, C_MEMBER_OBJECT, 56, 1},
    {12991, C_MEMBER_OBJECT, 64, 1}, {8097, C_MEMBER_OBJECT, 72, 1},
    {7408, C_MEMBER_OBJECT, 120, 1}, {12369, C_MEMBER_OBJECT, 136, 1},
    {13568, C_MEMBER_OBJECT, 152, 1}, {12937, C_MEMBER_OBJECT, 168, 1},
    {15871, C_MEMBER_OBJECT, 176, 1}, {7582, C_MEMBER_OBJECT, 184, 1},
    {13591, C_MEMBER_OBJECT, 16, 1}, {7582, C_MEMBER_OBJECT, 16, 1},
    {15871, C_MEMBER_OBJECT, 24, 1}, {11240, C_MEMBER_OBJECT, 16, 1},
    {7460, C_MEMBER_OBJECT, 24, 1}, {7980, C_MEMBER_OBJECT, 32, 1}, {9862, C_MEMBER_OBJECT, 40, 1},
    {10588, C_MEMBER_OBJECT, 48, 1}, {10066, C_MEMBER_OBJECT, 56, 1},
    {11893, C_MEMBER_OBJECT, 24, 1}, {11905, C_MEMBER_OBJECT, 32, 1},
    {12282, C_MEMBER_OBJECT, 40, 1}, {12294, C_MEMBER_OBJECT, 48, 1},
    {12267, C_MEMBER_OBJECT, 56, 1}, {8249, C_MEMBER_OBJECT, 48, 1},
    {11506, C_MEMBER_OBJECT, 72, 1}, {15621, C_MEMBER_OBJECT, 184, 1},
    {6370, C_MEMBER_OBJECT, 24, 1}, {8097, C_MEMBER_OBJECT, 32, 1}, {8097, C_MEMBER_OBJECT, 32, 1},
    {12361, C_MEMBER_OBJECT, 40, 1}, {8097, C_MEMBER_OBJECT, 32, 1},
    {13989, C_MEMBER_OBJECT, 56, 1}, {8097, C_MEMBER_OBJECT, 32, 1},
    {12361, C_MEMBER_OBJECT, 40, 1}, {13989, C_MEMBER_OBJECT, 48, 1},
    {12402, C_MEMBER_OBJECT, 24, 1}, {7764, C_MEMBER_OBJECT, 32, 1},
    {13005, C_MEMBER_OBJECT, 40, 1}, {15965, C_MEMBER_OBJECT, 48, 1},
    {12136, C_MEMBER_OBJECT, 56, 1}, {8354, C_MEMBER_OBJECT, 128, 1},
    {5597, C_MEMBER_OBJECT, 136, 1}, {12484, C_MEMBER_OBJECT, 16, 1},
    {13675, C_MEMBER_OBJECT, 16, 1}, {12416, C_MEMBER_OBJECT, 48, 1},
    {5586, C_MEMBER_OBJECT, 64, 1}, {12961, C_MEMBER_OBJECT, 176, 1},
    {12973, C_MEMBER_OBJECT, 184, 1}, {12982, C_MEMBER_OBJECT, 192, 1},
    {12356, C_MEMBER_OBJECT, 200, 1}, {5622, C_MEMBER_OBJECT, 208, 1},
    {15611, C_MEMBER_OBJECT, 16, 1}, {15871, C_MEMBER_OBJECT, 64, 1},
    {12348, C_MEMBER_OBJECT, 16, 1}, {13804, C_MEMBER_OBJECT, 56, 1},
    {13762, C_MEMBER_OBJECT, 72, 1}, {10850, C_MEMBER_OBJECT, 32, 1},
    {7109, C_MEMBER_OBJECT, 24, 1}, {13311, C_MEMBER_OBJECT, 40, 1},
    {11607, C_MEMBER_OBJECT, 64, 1}, {10610, C_MEMBER_OBJECT, 72, 1},
    {12777, C_MEMBER_OBJECT, 96, 1}, {12797, C_MEMBER_OBJECT, 104, 1},
    {2268, C_MEMBER_OBJECT, 16, 1}, {7109, C_MEMBER_OBJECT, 32, 1}, {12150, C_MEMBER_OBJECT, 48, 1},
    {13278, C_MEMBER_OBJECT, 56, 1}, {8171, C_MEMBER_OBJECT, 72, 1},
    {13196, C_MEMBER_OBJECT, 40, 1}, {15871, C_MEMBER_OBJECT, 48, 1},
    {13577, C_MEMBER_OBJECT, 16, 1}, {5571, C_MEMBER_OBJECT, 32, 1}, {9847, C_MEMBER_OBJECT, 40, 1},
    {5092, C_MEMBER_OBJECT, 16, 1}, {10641, C_MEMBER_OBJECT, 24, 1},
    {15871, C_MEMBER_OBJECT, 32, 1}, {10864, C_MEMBER_OBJECT, 40, 1},
    {14607, C_MEMBER_OBJECT, 48, 1}, {15871, C_MEMBER_OBJECT, 16, 1},
    {9847, C_MEMBER_OBJECT, 24, 1}, {10684, C_MEMBER_OBJECT, 32, 1},
    {15924, C_MEMBER_OBJECT, 16, 1}, {7446, C_MEMBER_OBJECT, 24, 1},
    {15871, C_MEMBER_OBJECT, 48, 1}, {5078, C_MEMBER_OBJECT, 24, 1}, {7582, C_MEMBER_OBJECT, 16, 1},
    {4971, C_MEMBER_OBJECT, 16, 1}, {4928, C_MEMBER_OBJECT, 24, 1}, {4959, C_MEMBER_OBJECT, 32, 1},
    {4895, C_MEMBER_OBJECT, 40, 1}, {4936, C_MEMBER_OBJECT, 56, 1},
    {4918, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4986, C_MEMBER_OBJECT, 16, 1},
    {4994, C_MEMBER_OBJECT, 24, 1}, {5015, C_MEMBER_OBJECT, 16, 1}, {5006, C_MEMBER_OBJECT, 24, 1},
    {5023, C_MEMBER_OBJECT, 16, 1}, {11092, C_MEMBER_OBJECT, 24, 1},
    {11083, C_MEMBER_OBJECT, 32, 1}, {11106, C_MEMBER_OBJECT, 40, 1},
    {11092, C_MEMBER_OBJECT, 24, 1}, {11083, C_MEMBER_OBJECT, 32, 1},
    {11106, C_MEMBER_OBJECT, 40, 1}, {10054, C_MEMBER_OBJECT, 24, 1},
    {10054, C_MEMBER_OBJECT, 24, 1}, {9995, C_MEMBER_OBJECT, 16, 1},
    {10042, C_MEMBER_OBJECT, 24, 1}, {11807, C_MEMBER_OBJECT, 16, 1},
    {6416, C_MEMBER_OBJECT, 16, 1}, {6428, C_MEMBER_OBJECT, 24, 1}, {7258, C_MEMBER_OBJECT, 16, 1},
    {7240, C_MEMBER_OBJECT, 24, 1}, {7247, C_MEMBER_OBJECT, 32, 1}, {6469, C_MEMBER_OBJECT, 24, 1},
    {6583, C_MEMBER_OBJECT, 32, 1}, {6479, C_MEMBER_OBJECT, 40, 1}, {6556, C_MEMBER_OBJECT, 96, 1},
    {6537, C_MEMBER_OBJECT, 104, 1}, {6497, C_MEMBER_OBJECT, 112, 1},
    {6575, C_MEMBER_OBJECT, 120, 1}, {6607, C_MEMBER_OBJECT, 128, 1},
    {6524, C_MEMBER_OBJECT, 136, 1}, {6632, C_MEMBER_OBJECT, 144, 1},
    {11960, C_MEMBER_OBJECT, 96, 1}, {11973, C_MEMBER_OBJECT, 104, 1},
    {7484, C_MEMBER_OBJECT, 32, 1}, {7484, C_MEMBER_OBJECT, 32, 1}, {7863, C_MEMBER_OBJECT, 24, 1},
    {7430, C_MEMBER_OBJECT, 48, 1}, {15871, C_MEMBER_OBJECT, 208, 1},
    {9287, C_MEMBER_OBJECT, 16, 1}, {9244, C_MEMBER_OBJECT, 24, 1}, {9275, C_MEMBER_OBJECT, 32, 1},
    {9196, C_MEMBER_OBJECT, 40, 1}, {9252, C_MEMBER_OBJECT, 56, 1},
    {9234, C_MEMBER_OBJECT_ARRAY, 72, 0}, {7205, C_MEMBER_OBJECT, 16, 1},
    {14997, C_MEMBER_OBJECT_ARRAY, 24, 0}, {15374, C_MEMBER_OBJECT, 40, 1},
    {15374, C_MEMBER_OBJECT, 32, 1}, {12019, C_MEMBER_OBJECT, 16, 1},
    {11647, C_MEMBER_OBJECT, 24, 1}, {14971, C_MEMBER_OBJECT, 64, 1},
    {8498, C_MEMBER_OBJECT, 72, 1}, {10858, C_MEMBER_OBJECT, 16, 1}, {9302, C_MEMBER_OBJECT, 24, 1},
    {7547, C_MEMBER_OBJECT, 16, 1}, {7564, C_MEMBER_OBJECT, 40, 1}, {7890, C_MEMBER_OBJECT, 16, 1},
    {7547, C_MEMBER_OBJECT, 16, 1}, {7564, C_MEMBER_OBJECT, 40, 1}, {7890, C_MEMBER_OBJECT, 16, 1},
    {7547, C_MEMBER_OBJECT, 16, 1}, {7564, C_MEMBER_OBJECT, 40, 1}, {7547, C_MEMBER_OBJECT, 16, 1},
    {7564, C_MEMBER_OBJECT, 40, 1}, {7547, C_MEMBER_OBJECT, 16, 1}, {7564, C_MEMBER_OBJECT, 40, 1},
    {7547, C_MEMBER_OBJECT, 16, 1}, {7564, C_MEMBER_OBJECT, 40, 1}, {7890, C_MEMBER_OBJECT, 16, 1},
    {7973, C_MEMBER_OBJECT, 24, 1}, {7963, C_MEMBER_OBJECT, 32, 1}, {7950, C_MEMBER_OBJECT, 40, 1},
    {12030, C_MEMBER_OBJECT, 48, 1}, {13953, C_MEMBER_OBJECT, 16, 1},
    {10007, C_MEMBER_OBJECT, 24, 1}, {8591, C_MEMBER_OBJECT, 16, 1}, {9992, C_MEMBER_OBJECT, 24, 1},
    {13953, C_MEMBER_OBJECT, 16, 1}, {10024, C_MEMBER_OBJECT, 24, 1},
    {8269, C_MEMBER_OBJECT, 16, 1}, {8346, C_MEMBER_OBJECT, 32, 1}, {8289, C_MEMBER_OBJECT, 48, 1},
    {8331, C_MEMBER_OBJECT, 56, 1}, {3386, C_MEMBER_OBJECT_ARRAY, 64, 0},
    {13424, C_MEMBER_OBJECT, 64, 1}, {13442, C_MEMBER_OBJECT, 80, 1},
    {13460, C_MEMBER_OBJECT, 96, 1}, {13478, C_MEMBER_OBJECT, 112, 1},
    {13496, C_MEMBER_OBJECT, 128, 1}, {13514, C_MEMBER_OBJECT, 144, 1},
    {13532, C_MEMBER_OBJECT, 160, 1}, {13550, C_MEMBER_OBJECT, 176, 1},
    {15871, C_MEMBER_OBJECT, 192, 1}, {8683, C_MEMBER_OBJECT, 16, 1},
    {8613, C_MEMBER_OBJECT, 24, 1}, {8724, C_MEMBER_OBJECT, 32, 1}, {8734, C_MEMBER_OBJECT, 40, 1},
    {8640, C_MEMBER_OBJECT, 48, 1}, {8650, C_MEMBER_OBJECT, 56, 1}, {8696, C_MEMBER_OBJECT, 64, 1},
    {8627, C_MEMBER_OBJECT, 72, 1}, {8674, C_MEMBER_OBJECT, 80, 1}, {8664, C_MEMBER_OBJECT, 88, 1},
    {8764, C_MEMBER_OBJECT, 96, 1}, {8712, C_MEMBER_OBJECT, 104, 1},
    {8596, C_MEMBER_OBJECT, 112, 1}, {8748, C_MEMBER_OBJECT, 120, 1},
    {6436, C_MEMBER_OBJECT, 16, 1}, {11886, C_MEMBER_OBJECT, 24, 1},
    {13129, C_MEMBER_OBJECT, 16, 1}, {13119, C_MEMBER_OBJECT, 24, 1},
    {13110, C_MEMBER_OBJECT, 40, 1}, {13139, C_MEMBER_OBJECT, 48, 1},
    {5806, C_MEMBER_OBJECT, 72, 1}, {8591, C_MEMBER_OBJECT, 88, 1},
    {10651, C_MEMBER_OBJECT, 112, 1}, {11053, C_MEMBER_OBJECT, 120, 1},
    {5812, C_MEMBER_OBJECT, 128, 1}, {7582, C_MEMBER_OBJECT, 136, 1},
    {15871, C_MEMBER_OBJECT, 144, 1}, {12609, C_MEMBER_OBJECT, 16, 1},
    {11685, C_MEMBER_OBJECT, 24, 1}, {10584, C_MEMBER_OBJECT, 40, 1},
    {13052, C_MEMBER_OBJECT, 48, 1}, {8504, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1},
    {10641, C_MEMBER_OBJECT, 32, 1}, {7582, C_MEMBER_OBJECT, 40, 1},
    {15871, C_MEMBER_OBJECT, 48, 1}, {9287, C_MEMBER_OBJECT, 16, 1}, {9244, C_MEMBER_OBJECT, 24, 1},
    {9275, C_MEMBER_OBJECT, 32, 1}, {9196, C_MEMBER_OBJECT, 40, 1}, {9252, C_MEMBER_OBJECT, 56, 1},
    {9234, C_MEMBER_OBJECT_ARRAY, 72, 0}, {11873, C_MEMBER_OBJECT, 16, 1},
    {7258, C_MEMBER_OBJECT, 16, 1}, {7240, C_MEMBER_OBJECT, 24, 1}, {7247, C_MEMBER_OBJECT, 32, 1},
    {9334, C_MEMBER_OBJECT, 16, 1}, {9341, C_MEMBER_OBJECT, 24, 1},
    {4814, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5466, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5774, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9572, C_MEMBER_OBJECT, 16, 1},
    {9556, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10054, C_MEMBER_OBJECT, 24, 1},
    {12229, C_MEMBER_OBJECT, 16, 1}, {14585, C_MEMBER_OBJECT, 24, 1},
    {7270, C_MEMBER_OBJECT, 16, 1}, {15871, C_MEMBER_OBJECT, 32, 1}, {9992, C_MEMBER_OBJECT, 16, 1},
    {11690, C_MEMBER_OBJECT, 32, 1}, {15674, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {14765, C_MEMBER_OBJECT, 16, 1}, {9992, C_MEMBER_OBJECT, 24, 1}, {5525, C_MEMBER_OBJECT, 32, 1},
    {9886, C_MEMBER_OBJECT, 40, 1}, {9992, C_MEMBER_OBJECT, 16, 1}, {13591, C_MEMBER_OBJECT, 16, 1},
    {4839, C_MEMBER_OBJECT, 24, 1}, {12511, C_MEMBER_OBJECT, 16, 1},
    {13052, C_MEMBER_OBJECT, 32, 1}, {12511, C_MEMBER_OBJECT, 16, 1},
    {13052, C_MEMBER_OBJECT, 32, 1}, {7265, C_MEMBER_OBJECT, 16, 1},
    {13245, C_MEMBER_OBJECT, 24, 1}, {10926, C_MEMBER_OBJECT, 24, 1},
    {10935, C_MEMBER_OBJECT, 32, 1}, {9992, C_MEMBER_OBJECT, 16, 1},
    {13214, C_MEMBER_OBJECT, 24, 1}, {8591, C_MEMBER_OBJECT, 16, 1}, {9992, C_MEMBER_OBJECT, 24, 1},
    {8591, C_MEMBER_OBJECT, 16, 1}, {9992, C_MEMBER_OBJECT, 24, 1}, {9992, C_MEMBER_OBJECT, 16, 1},
    {10602, C_MEMBER_OBJECT, 24, 1}, {14585, C_MEMBER_OBJECT, 32, 1},
    {7179, C_MEMBER_OBJECT, 40, 1}, {7187, C_MEMBER_OBJECT, 48, 1}, {9992, C_MEMBER_OBJECT, 16, 1},
    {9992, C_MEMBER_OBJECT, 16, 1}, {12026, C_MEMBER_OBJECT, 24, 1},
    {13052, C_MEMBER_OBJECT, 32, 1}, {12511, C_MEMBER_OBJECT, 16, 1},
    {13052, C_MEMBER_OBJECT, 40, 1}, {12529, C_MEMBER_OBJECT, 16, 1},
    {13052, C_MEMBER_OBJECT, 32, 1}, {7898, C_MEMBER_OBJECT, 16, 1}, {8591, C_MEMBER_OBJECT, 16, 1},
    {9992, C_MEMBER_OBJECT, 24, 1}, {8591, C_MEMBER_OBJECT, 16, 1}, {9992, C_MEMBER_OBJECT, 24, 1},
    {10571, C_MEMBER_OBJECT, 32, 1}, {13052, C_MEMBER_OBJECT, 40, 1},
    {8450, C_MEMBER_OBJECT, 48, 1}, {9572, C_MEMBER_OBJECT, 16, 1},
    {9556, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10735, C_MEMBER_OBJECT, 16, 1},
    {10054, C_MEMBER_OBJECT, 24, 1}, {10054, C_MEMBER_OBJECT, 24, 1},
    {13704, C_MEMBER_OBJECT, 16, 1}, {13943, C_MEMBER_OBJECT, 24, 1},
    {10724, C_MEMBER_OBJECT, 32, 1}, {11253, C_MEMBER_OBJECT, 40, 1},
    {10122, C_MEMBER_OBJECT, 16, 1}, {8591, C_MEMBER_OBJECT, 24, 1},
    {11200, C_MEMBER_OBJECT, 16, 1}, {7258, C_MEMBER_OBJECT, 16, 1}, {7240, C_MEMBER_OBJECT, 24, 1},
    {7247, C_MEMBER_OBJECT, 32, 1}, {10054, C_MEMBER_OBJECT, 24, 1},
    {11278, C_MEMBER_OBJECT, 24, 1}, {15732, C_MEMBER_OBJECT, 64, 1},
    {15871, C_MEMBER_OBJECT, 136, 1}, {9737, C_MEMBER_OBJECT, 16, 1},
    {9745, C_MEMBER_OBJECT, 24, 1}, {9753, C_MEMBER_OBJECT, 32, 1}, {7518, C_MEMBER_OBJECT, 16, 1},
    {13255, C_MEMBER_OBJECT, 24, 1}, {7258, C_MEMBER_OBJECT, 16, 1}, {7240, C_MEMBER_OBJECT, 24, 1},
    {7247, C_MEMBER_OBJECT, 32, 1}, {15871, C_MEMBER_OBJECT, 64, 1},
    {11290, C_MEMBER_OBJECT, 16, 1}, {11283, C_MEMBER_OBJECT, 24, 1},
    {11315, C_MEMBER_OBJECT, 40, 1}, {11298, C_MEMBER_OBJECT, 48, 1},
    {7555, C_MEMBER_OBJECT, 24, 1}, {7536, C_MEMBER_OBJECT, 48, 1}, {7564, C_MEMBER_OBJECT, 56, 1},
    {5410, C_MEMBER_OBJECT, 24, 1}, {10061, C_MEMBER_OBJECT, 24, 1},
    {11647, C_MEMBER_OBJECT, 16, 1}, {16000, C_MEMBER_OBJECT, 24, 1},
    {10660, C_MEMBER_OBJECT, 32, 1}, {15713, C_MEMBER_OBJECT, 48, 1},
    {11799, C_MEMBER_OBJECT_ARRAY, 24, 0}, {11799, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {15732, C_MEMBER_OBJECT, 24, 1}, {15871, C_MEMBER_OBJECT, 96, 1},
    {12432, C_MEMBER_OBJECT, 16, 1}, {11647, C_MEMBER_OBJECT, 16, 1},
    {12318, C_MEMBER_OBJECT, 24, 1}, {13745, C_MEMBER_OBJECT, 32, 1},
    {11072, C_MEMBER_OBJECT, 40, 1}, {12336, C_MEMBER_OBJECT, 88, 1},
    {12323, C_MEMBER_OBJECT, 96, 1}, {12719, C_MEMBER_OBJECT, 16, 1},
    {12738, C_MEMBER_OBJECT, 24, 1}, {12701, C_MEMBER_OBJECT, 32, 1},
    {12710, C_MEMBER_OBJECT, 40, 1}, {12728, C_MEMBER_OBJECT, 48, 1},
    {9940, C_MEMBER_OBJECT, 64, 1}, {13704, C_MEMBER_OBJECT, 16, 1},
    {13948, C_MEMBER_OBJECT, 24, 1}, {13943, C_MEMBER_OBJECT, 32, 1},
    {10728, C_MEMBER_OBJECT, 40, 1}, {14005, C_MEMBER_OBJECT, 24, 1},
    {13026, C_MEMBER_OBJECT, 32, 1}, {12348, C_MEMBER_OBJECT, 40, 1},
    {9323, C_MEMBER_OBJECT, 32, 1}, {9875, C_MEMBER_OBJECT, 40, 1}, {12348, C_MEMBER_OBJECT, 48, 1},
    {15871, C_MEMBER_OBJECT, 64, 1}, {13260, C_MEMBER_OBJECT, 24, 1},
    {7582, C_MEMBER_OBJECT, 16, 1}, {13424, C_MEMBER_OBJECT, 64, 1},
    {13442, C_MEMBER_OBJECT, 80, 1}, {13460, C_MEMBER_OBJECT, 96, 1},
    {13478, C_MEMBER_OBJECT, 112, 1}, {13496, C_MEMBER_OBJECT, 128, 1},
    {13514, C_MEMBER_OBJECT, 144, 1}, {13532, C_MEMBER_OBJECT, 160, 1},
    {13550, C_MEMBER_OBJECT, 176, 1}, {15871, C_MEMBER_OBJECT, 192, 1},
    {13345, C_MEMBER_OBJECT, 16, 1}, {13704, C_MEMBER_OBJECT, 16, 1},
    {13948, C_MEMBER_OBJECT, 24, 1}, {13943, C_MEMBER_OBJECT, 32, 1},
    {6961, C_MEMBER_OBJECT, 16, 1}, {9847, C_MEMBER_OBJECT, 40, 1}, {13827, C_MEMBER_OBJECT, 72, 1},
    {7197, C_MEMBER_OBJECT, 80, 1}, {5531, C_MEMBER_OBJECT, 88, 1},
    {13177, C_MEMBER_OBJECT, 104, 1}, {14565, C_MEMBER_OBJECT, 112, 1},
    {2492, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {395, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {627, C_MEMBER_OBJECT, 184, 1},
    {380, C_MEMBER_OBJECT, 192, 1}, {410, C_MEMBER_OBJECT, 200, 1}, {730, C_MEMBER_OBJECT, 208, 1},
    {601, C_MEMBER_OBJECT, 216, 1}, {6961, C_MEMBER_OBJECT, 16, 1}, {7524, C_MEMBER_OBJECT, 24, 1},
    {13164, C_MEMBER_OBJECT, 32, 1}, {10694, C_MEMBER_OBJECT, 48, 1},
    {13177, C_MEMBER_OBJECT, 64, 1}, {13817, C_MEMBER_OBJECT, 72, 1},
    {9847, C_MEMBER_OBJECT, 96, 1}, {7265, C_MEMBER_OBJECT, 16, 1}, {7524, C_MEMBER_OBJECT, 24, 1},
    {13393, C_MEMBER_OBJECT, 16, 1}, {13405, C_MEMBER_OBJECT, 24, 1},
    {10054, C_MEMBER_OBJECT, 24, 1}, {10054, C_MEMBER_OBJECT, 24, 1},
    {15026, C_MEMBER_OBJECT, 16, 1}, {11873, C_MEMBER_OBJECT, 24, 1},
    {11877, C_MEMBER_OBJECT, 32, 1}, {13884, C_MEMBER_OBJECT, 16, 1},
    {13918, C_MEMBER_OBJECT, 24, 1}, {13909, C_MEMBER_OBJECT, 32, 1},
    {13930, C_MEMBER_OBJECT, 40, 1}, {13856, C_MEMBER_OBJECT, 48, 1},
    {13869, C_MEMBER_OBJECT, 56, 1}, {13891, C_MEMBER_OBJECT, 64, 1},
    {11799, C_MEMBER_OBJECT_ARRAY, 24, 0}, {11799, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {14528, C_MEMBER_OBJECT, 16, 1}, {14519, C_MEMBER_OBJECT, 24, 1},
    {11799, C_MEMBER_OBJECT_ARRAY, 24, 0}, {10054, C_MEMBER_OBJECT, 24, 1},
    {9633, C_MEMBER_OBJECT, 256, 1}, {9683, C_MEMBER_OBJECT, 264, 1},
    {9649, C_MEMBER_OBJECT, 336, 1}, {9699, C_MEMBER_OBJECT, 344, 1},
    {9666, C_MEMBER_OBJECT, 352, 1}, {9714, C_MEMBER_OBJECT, 368, 1},
    {9604, C_MEMBER_OBJECT, 856, 1}, {9624, C_MEMBER_OBJECT, 864, 1},
    {9612, C_MEMBER_OBJECT, 872, 1}, {9594, C_MEMBER_OBJECT, 888, 1},
    {4451, C_MEMBER_OBJECT, 904, 1}, {4471, C_MEMBER_OBJECT, 920, 1},
    {12096, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 24, 1},
    {12171, C_MEMBER_OBJECT, 32, 1}, {15871, C_MEMBER_OBJECT, 40, 1},
    {11733, C_MEMBER_OBJECT, 16, 1}, {5092, C_MEMBER_OBJECT, 16, 1},
    {12171, C_MEMBER_OBJECT, 24, 1}, {11647, C_MEMBER_OBJECT, 16, 1},
    {5537, C_MEMBER_OBJECT, 24, 1}, {7446, C_MEMBER_OBJECT, 32, 1}, {8140, C_MEMBER_OBJECT, 40, 1},
    {2839, C_MEMBER_OBJECT, 16, 1}, {2839, C_MEMBER_OBJECT, 16, 1}, {11647, C_MEMBER_OBJECT, 16, 1},
    {15031, C_MEMBER_OBJECT, 24, 1}, {6947, C_MEMBER_OBJECT, 32, 1},
    {15668, C_MEMBER_OBJECT, 40, 1}, {11553, C_MEMBER_OBJECT, 48, 1},
    {11647, C_MEMBER_OBJECT, 16, 1}, {5537, C_MEMBER_OBJECT, 24, 1}, {8104, C_MEMBER_OBJECT, 32, 1},
    {6972, C_MEMBER_OBJECT, 40, 1}, {8119, C_MEMBER_OBJECT, 48, 1}, {7446, C_MEMBER_OBJECT, 56, 1},
    {8140, C_MEMBER_OBJECT, 64, 1}, {11647, C_MEMBER_OBJECT, 16, 1}, {7446, C_MEMBER_OBJECT, 24, 1},
    {8140, C_MEMBER_OBJECT, 32, 1}, {9572, C_MEMBER_OBJECT, 16, 1},
    {9556, C_MEMBER_OBJECT_ARRAY, 24, 8}, {15906, C_MEMBER_OBJECT, 16, 1},
    {15886, C_MEMBER_OBJECT, 24, 1}, {15916, C_MEMBER_OBJECT, 40, 1},
    {15898, C_MEMBER_OBJECT, 48, 1}, {15906, C_MEMBER_OBJECT, 16, 1},
    {15886, C_MEMBER_OBJECT, 24, 1}, {15916, C_MEMBER_OBJECT, 40, 1},
    {15898, C_MEMBER_OBJECT, 48, 1}, {15906, C_MEMBER_OBJECT, 16, 1},
    {15886, C_MEMBER_OBJECT, 24, 1}, {15916, C_MEMBER_OBJECT, 40, 1},
    {15898, C_MEMBER_OBJECT, 48, 1}, {7258, C_MEMBER_OBJECT, 16, 1}, {7240, C_MEMBER_OBJECT, 24, 1},
    {7247, C_MEMBER_OBJECT, 32, 1}, {14258, C_MEMBER_OBJECT, 16, 1},
    {14560, C_MEMBER_OBJECT, 24, 1}, {14293, C_MEMBER_OBJECT, 32, 1},
    {15871, C_MEMBER_OBJECT, 48, 1}, {13105, C_MEMBER_OBJECT, 16, 1},
    {14592, C_MEMBER_OBJECT, 24, 1}, {10665, C_MEMBER_OBJECT, 32, 1},
    {10670, C_MEMBER_OBJECT, 40, 1}, {7265, C_MEMBER_OBJECT, 48, 1},
    {13675, C_MEMBER_OBJECT, 56, 1}, {7906, C_MEMBER_OBJECT, 72, 1}, {6905, C_MEMBER_OBJECT, 80, 1},
    {12453, C_MEMBER_OBJECT, 88, 1}, {8157, C_MEMBER_OBJECT, 96, 1},
    {13710, C_MEMBER_OBJECT, 104, 1}, {7997, C_MEMBER_OBJECT, 112, 1},
    {13726, C_MEMBER_OBJECT, 120, 1}, {8022, C_MEMBER_OBJECT, 128, 1},
    {6887, C_MEMBER_OBJECT, 136, 1}, {12440, C_MEMBER_OBJECT, 144, 1},
    {14314, C_MEMBER_OBJECT, 24, 1}, {8050, C_MEMBER_OBJECT, 32, 1},
    {11662, C_MEMBER_OBJECT, 40, 1}, {9516, C_MEMBER_OBJECT, 48, 1}, {9479, C_MEMBER_OBJECT, 56, 1},
    {9503, C_MEMBER_OBJECT, 64, 1}, {9441, C_MEMBER_OBJECT, 72, 1}, {9468, C_MEMBER_OBJECT, 80, 1},
    {9426, C_MEMBER_OBJECT, 88, 1}, {9493, C_MEMBER_OBJECT, 96, 1}, {9453, C_MEMBER_OBJECT, 104, 1},
    {9413, C_MEMBER_OBJECT, 112, 1}, {7922, C_MEMBER_OBJECT, 128, 1},
    {10571, C_MEMBER_OBJECT, 24, 1}, {13052, C_MEMBER_OBJECT, 32, 1},
    {15621, C_MEMBER_OBJECT, 128, 1}, {15532, C_MEMBER_OBJECT, 136, 1},
    {16144, C_MEMBER_OBJECT, 152, 1}, {15621, C_MEMBER_OBJECT, 128, 1},
    {15532, C_MEMBER_OBJECT, 136, 1}, {16144, C_MEMBER_OBJECT, 152, 1},
    {16144, C_MEMBER_OBJECT, 128, 1}, {15621, C_MEMBER_OBJECT, 144, 1},
    {10584, C_MEMBER_OBJECT, 16, 1}, {8409, C_MEMBER_OBJECT, 24, 1},
    {15871, C_MEMBER_OBJECT, 32, 1}, {15508, C_MEMBER_OBJECT, 96, 1},
    {15460, C_MEMBER_OBJECT, 104, 1}, {15484, C_MEMBER_OBJECT, 112, 1},
    {15436, C_MEMBER_OBJECT, 128, 1}, {15388, C_MEMBER_OBJECT, 136, 1},
    {15412, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_13_0 = {
    {.hex = 0x030d00f0}, names, members, enumerators, types, held,
    618, 4, 262,
    NULL,
};
