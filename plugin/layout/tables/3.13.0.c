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
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0" "PyCursesPanelObject\0"
    "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_IsoCalendarDate\0"
    "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0"
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0"
    "PyDictUnicodeEntry\0" "PyDictValues\0" "PyFloatObject\0" "PyFrameObject\0" "PyFunctionObject\0"
    "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0" "PyImportErrorObject\0"
    "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0" "PyLongObject\0"
    "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0" "PyMethodDef\0"
    "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0" "PyODictObject\0"
    "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PySSLCertificate\0" "PySSLContext\0"
    "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PySetObject\0" "PySliceObject\0"
    "PySocketSockObject\0" "PyStopIterationObject\0" "PyStructObject\0" "PyStructSequence\0"
    "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadHandleObject\0" "PyThreadState\0"
    "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0"
    "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0"
    "SHA1object\0" "SHA256object\0" "SHA3object\0" "SHA512object\0" "ScandirIterator\0"
    "ScannerObject\0" "SemLockObject\0" "Socket\0" "StopIteration\0" "StructParamObject\0"
    "SyntaxError\0" "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0"
    "TreeBuilderObject\0" "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0"
    "XIBufferViewObject\0" "XMLParserObject\0" "ZlibDecompressor\0" "_DummyDecl\0"
    "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0" "_PyDictViewObject\0" "_PyEncoderObject\0"
    "_PyErr_StackItem\0" "_PyInterpreterFrame\0" "_PyListIterObject\0" "_PyManagedBufferObject\0"
    "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0" "_PyThreadStateImpl\0"
    "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0" "__origin__\0" "_abc._abc_data\0"
    "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0"
    "_blake2.blake2s\0" "_buffer_wrapper\0" "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0"
    "_contextvars.Context\0" "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0"
    "_csv.reader\0" "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CField\0" "_ctypes.CFuncPtr\0"
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
    "cache\0" "cache_info_type\0" "cached_objects\0" "cached_objects.interned_strings\0"
    "callable\0" "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
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
    "converters\0" "coroutine\0" "coroutine_wrapper\0" "countobject\0" "ctx\0" "ctx_prev\0"
    "ctx_vars\0" "ctx_weakreflist\0" "current_exception\0" "current_frame\0" "currkey\0"
    "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0"
    "d_qualname\0" "d_type\0" "data\0" "dataobj\0" "datastack_chunk\0" "datetime.IsoCalendarDate\0"
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
    "evaluate_constraints\0" "evaluate_default\0" "events_append\0" "exc\0" "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0" "exc_value\0" "excs\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_executable\0" "f_extra_locals\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_locals_cache\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "fn\0"
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
    "indexgroup\0" "initial\0" "input_iter\0" "instr_ptr\0" "instruction_sequence\0" "int\0"
    "intern\0" "interp\0" "interpreters.head\0" "iobase\0" "isliceobject\0" "it\0" "it_callable\0"
    "it_field.str.str\0" "it_markup.str.str\0" "it_sentinel\0" "it_seq\0" "item\0"
    "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0"
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
    "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
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
    "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0"
    "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _obmalloc_state\0" "struct _odictnode\0"
    "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sys.flags\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_callback0\0"
    "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0"
    "task_coro\0" "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0"
    "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0"
    "thread_watchdogs\0" "threading_local_key\0" "threading_local_sentinel\0" "threads.head\0"
    "threads.main\0" "thunk\0" "time.struct_time\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
    "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "traverse_func\0" "tuple\0"
    "tuple.ob_item\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "types.UnionType\0" "types.builtins\0"
    "types.builtins.initialized\0" "types.for_extensions.initialized\0"
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
    "write\0" "writenl\0" "writer\0" "writer.buffer\0" "xargs\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {221, 0, 0, 72, 0, 0}, {221, 10678, 40, 8, 0, 0}, {221, 11239, 16, 8, 0, 0},
    {221, 11910, 24, 8, 0, 0}, {221, 13320, 32, 8, 0, 0}, {240, 0, 0, 64, 0, 0},
    {240, 11828, 16, 8, 0, 0}, {240, 11841, 24, 8, 0, 0}, {258, 0, 0, 56, 0, 0},
    {258, 7869, 40, 8, 0, 0}, {258, 13857, 16, 8, 0, 0}, {258, 13892, 32, 8, 0, 0},
    {258, 14159, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0}, {272, 5419, 0, 8, 0, 0},
    {272, 6033, 24, 8, 0, 0}, {272, 10334, 8, 8, 0, 0}, {644, 0, 0, 16, 0, 0},
    {644, 11821, 0, 8, 0, 0}, {672, 0, 0, 56, 0, 0}, {672, 6871, 24, 8, 0, 0},
    {701, 0, 0, 144, 0, 0}, {701, 5584, 136, 8, 0, 0}, {701, 7370, 32, 8, 0, 0},
    {701, 7960, 128, 8, 0, 0}, {701, 10953, 16, 8, 0, 0}, {701, 11728, 56, 8, 0, 0},
    {701, 12597, 40, 8, 0, 0}, {701, 15564, 48, 8, 0, 0}, {747, 0, 0, 40, 0, 0},
    {747, 9147, 24, 8, 0, 0}, {747, 10334, 16, 8, 0, 0}, {747, 13325, 32, 4, 6, 1},
    {747, 13354, 32, 4, 5, 1}, {747, 13368, 32, 4, 2, 3}, {761, 0, 0, 40, 0, 0},
    {761, 4973, 16, 8, 0, 0}, {761, 4981, 24, 8, 0, 0}, {777, 0, 0, 40, 0, 0},
    {777, 4993, 24, 8, 0, 0}, {777, 5002, 16, 8, 0, 0}, {811, 0, 0, 88, 0, 0},
    {811, 11239, 80, 8, 0, 0}, {811, 11465, 72, 8, 0, 0}, {834, 0, 0, 88, 0, 0},
    {834, 7850, 80, 8, 0, 0}, {834, 11195, 72, 8, 0, 0}, {861, 0, 0, 72, 0, 0},
    {861, 5079, 24, 8, 0, 0}, {861, 6002, 56, 8, 0, 0}, {861, 6656, 48, 8, 0, 0},
    {861, 11319, 32, 8, 0, 0}, {861, 14560, 40, 8, 0, 0}, {883, 0, 0, 56, 0, 0},
    {883, 11365, 24, 8, 0, 0}, {901, 0, 0, 40, 0, 0}, {901, 11432, 24, 8, 0, 0},
    {901, 11449, 32, 1, 0, 0}, {932, 0, 0, 56, 0, 0}, {932, 10684, 16, 8, 0, 0},
    {932, 10689, 32, 8, 0, 0}, {932, 10698, 24, 8, 0, 0}, {950, 0, 0, 64, 0, 0},
    {950, 11114, 56, 8, 0, 0}, {966, 0, 0, 64, 0, 0}, {966, 12084, 16, 8, 0, 0},
    {966, 14576, 48, 8, 0, 0}, {976, 0, 0, 24, 0, 0}, {976, 11399, 16, 8, 0, 0},
    {989, 0, 0, 208, 0, 0}, {989, 6112, 52, 4, 0, 0}, {989, 6124, 200, 1, 0, 0},
    {989, 6141, 24, 8, 0, 0}, {989, 6151, 40, 8, 0, 0}, {989, 6169, 112, 8, 0, 0},
    {989, 6181, 68, 4, 0, 0}, {989, 6196, 136, 8, 0, 0}, {989, 6209, 104, 8, 0, 0},
    {989, 6228, 96, 8, 0, 0}, {989, 6247, 120, 8, 0, 0}, {989, 6255, 32, 8, 0, 0},
    {989, 6264, 72, 4, 0, 0}, {989, 6279, 128, 8, 0, 0}, {989, 6291, 64, 4, 0, 0},
    {1002, 0, 0, 56, 0, 0}, {1002, 15244, 48, 8, 0, 0}, {1002, 15249, 40, 8, 0, 0},
    {1025, 0, 0, 48, 0, 0}, {1025, 6719, 16, 8, 0, 0}, {1025, 6728, 24, 8, 0, 0},
    {1035, 0, 0, 48, 0, 0}, {1035, 14317, 16, 8, 0, 0}, {1035, 14325, 32, 8, 0, 0},
    {1035, 14336, 24, 8, 0, 0}, {1050, 0, 0, 64, 0, 0}, {1050, 15291, 24, 8, 0, 0},
    {1050, 15303, 16, 8, 0, 0}, {1063, 0, 0, 24, 0, 0}, {1063, 6811, 16, 8, 0, 0},
    {1118, 0, 0, 48, 0, 0}, {1118, 9152, 24, 1, 0, 0}, {1118, 14973, 40, 8, 0, 0},
    {1165, 0, 0, 40, 0, 0}, {1165, 9152, 24, 1, 0, 0}, {1165, 14973, 32, 8, 0, 0},
    {1246, 0, 0, 40, 0, 0}, {1246, 6846, 24, 8, 0, 0}, {1246, 6853, 32, 8, 0, 0},
    {1246, 6864, 16, 8, 0, 0}, {1260, 0, 0, 24, 0, 0}, {1260, 10919, 8, 8, 0, 0},
    {1260, 10926, 16, 8, 0, 0}, {1275, 0, 0, 32, 0, 0}, {1275, 7385, 32, 0, 0, 0},
    {1275, 7396, 10, 1, 0, 0}, {1275, 7404, 9, 1, 0, 0}, {1275, 7424, 8, 1, 0, 0},
    {1275, 7437, 24, 8, 0, 0}, {1275, 7449, 0, 8, 0, 0}, {1275, 7459, 16, 8, 0, 0},
    {1292, 0, 0, 48, 0, 0}, {1292, 10726, 32, 8, 0, 0}, {1292, 10734, 16, 8, 0, 0},
    {1292, 10742, 40, 8, 0, 0}, {1305, 0, 0, 16, 0, 0}, {1305, 10919, 0, 8, 0, 0},
    {1305, 10926, 8, 8, 0, 0}, {1324, 0, 0, 16, 0, 0}, {1324, 5993, 0, 1, 0, 0},
    {1324, 7547, 2, 1, 0, 0}, {1324, 15261, 3, 1, 0, 0}, {1324, 15273, 8, 8, 0, 0},
    {1337, 0, 0, 24, 0, 0}, {1337, 11383, 16, 8, 0, 0}, {1351, 0, 0, 72, 0, 0},
    {1351, 7875, 16, 8, 0, 0}, {1351, 7895, 48, 8, 0, 0}, {1351, 7910, 24, 8, 0, 0},
    {1351, 7937, 56, 8, 0, 0}, {1351, 7952, 32, 8, 0, 0}, {1365, 0, 0, 144, 0, 0},
    {1365, 8202, 112, 8, 0, 0}, {1365, 8219, 24, 8, 0, 0}, {1365, 8233, 72, 8, 0, 0},
    {1365, 8246, 48, 8, 0, 0}, {1365, 8256, 56, 8, 0, 0}, {1365, 8280, 80, 8, 0, 0},
    {1365, 8289, 16, 8, 0, 0}, {1365, 8302, 64, 8, 0, 0}, {1365, 8318, 104, 8, 0, 0},
    {1365, 8330, 32, 8, 0, 0}, {1365, 8340, 40, 8, 0, 0}, {1365, 8354, 120, 8, 0, 0},
    {1382, 0, 0, 16, 0, 0}, {1382, 3394, 0, 8, 0, 0}, {1382, 3403, 8, 8, 0, 0},
    {1392, 0, 0, 80, 0, 0}, {1392, 8802, 40, 8, 0, 0}, {1392, 8825, 67, 1, 0, 0},
    {1392, 8840, 72, 8, 0, 0}, {1392, 8850, 24, 8, 0, 0}, {1392, 8858, 56, 8, 0, 0},
    {1392, 8881, 32, 8, 0, 0}, {1404, 0, 0, 168, 0, 0}, {1404, 9178, 16, 8, 0, 0},
    {1419, 0, 0, 280, 0, 0}, {1419, 4801, 16, 256, 0, 0}, {1436, 0, 0, 40, 0, 0},
    {1436, 5453, 32, 8, 0, 0}, {1454, 0, 0, 40, 0, 0}, {1454, 5761, 32, 8, 0, 0},
    {1475, 0, 0, 40, 0, 0}, {1475, 8940, 16, 8, 0, 0}, {1488, 0, 0, 928, 0, 0},
    {1488, 9185, 880, 8, 0, 0}, {1488, 9200, 888, 8, 0, 0}, {1488, 9210, 856, 8, 0, 0},
    {1488, 9218, 872, 8, 0, 0}, {1488, 9230, 864, 8, 0, 0}, {1505, 0, 0, 104, 0, 0},
    {1505, 11195, 72, 8, 0, 0}, {1505, 11239, 80, 8, 0, 0}, {1505, 11244, 96, 8, 0, 0},
    {1505, 11910, 88, 8, 0, 0}, {1525, 0, 0, 24, 0, 0}, {1525, 8197, 16, 8, 0, 0},
    {1548, 0, 0, 194968, 0, 0}, {1548, 4841, 10648, 8, 0, 0}, {1548, 4861, 10640, 8, 0, 0},
    {1548, 5153, 82696, 1952, 0, 0}, {1548, 5327, 10712, 8, 0, 0}, {1548, 5344, 10720, 4, 0, 0},
    {1548, 5426, 10808, 8, 0, 0}, {1548, 5497, 10632, 8, 0, 0}, {1548, 5659, 7648, 8, 0, 0},
    {1548, 5668, 8464, 8, 0, 0}, {1548, 5815, 194328, 160, 0, 0}, {1548, 5830, 194328, 8, 0, 0},
    {1548, 5871, 193072, 8, 0, 0}, {1548, 5897, 193080, 8, 0, 0}, {1548, 5916, 193088, 8, 0, 0},
    {1548, 6324, 7976, 8, 0, 0}, {1548, 6346, 7968, 8, 0, 0}, {1548, 6366, 7960, 8, 0, 0},
    {1548, 7188, 8448, 8, 0, 0}, {1548, 7790, 82664, 8, 0, 0}, {1548, 7821, 82640, 8, 0, 0},
    {1548, 8674, 7616, 8, 0, 0}, {1548, 8687, 7600, 4, 0, 0}, {1548, 8701, 7608, 8, 0, 0},
    {1548, 8712, 7424, 72, 0, 0}, {1548, 8727, 7504, 24, 0, 0}, {1548, 9340, 7272, 8, 0, 0},
    {1548, 9374, 7696, 8, 0, 0}, {1548, 9394, 7672, 8, 0, 0}, {1548, 9412, 7656, 8, 0, 0},
    {1548, 9428, 7664, 8, 0, 0}, {1548, 11152, 193176, 1088, 0, 0}, {1548, 11173, 194264, 64, 0, 0},
    {1548, 11277, 7264, 8, 0, 0}, {1548, 11515, 10800, 8, 0, 0}, {1548, 13824, 7640, 8, 0, 0},
    {1548, 13832, 8456, 8, 0, 0}, {1548, 14268, 7344, 8, 0, 0}, {1548, 14281, 7352, 8, 0, 0},
    {1548, 14658, 84648, 108424, 0, 0}, {1548, 14721, 182960, 9608, 0, 0},
    {1548, 14736, 182968, 9600, 0, 0}, {1548, 14763, 192584, 480, 0, 0},
    {1548, 14796, 84656, 98304, 0, 0}, {1548, 15340, 10672, 8, 0, 0}, {1548, 15364, 10656, 8, 0, 0},
    {1548, 15381, 10664, 8, 0, 0}, {1567, 0, 0, 40, 0, 0}, {1567, 5018, 32, 8, 0, 0},
    {1567, 11391, 24, 8, 0, 0}, {1580, 0, 0, 32, 0, 0}, {1580, 10551, 16, 8, 0, 0},
    {1580, 10569, 24, 4, 0, 0}, {1593, 0, 0, 40, 0, 0}, {1593, 8104, 24, 4, 0, 0},
    {1593, 11239, 0, 8, 0, 0}, {1593, 11611, 16, 8, 0, 0}, {1593, 14625, 8, 4, 0, 0},
    {1605, 0, 0, 16, 0, 0}, {1605, 10919, 0, 8, 0, 0}, {1617, 0, 0, 32, 0, 0},
    {1617, 11206, 16, 8, 0, 0}, {1617, 11219, 24, 8, 0, 0}, {1629, 0, 0, 152, 0, 0},
    {1629, 10870, 24, 8, 0, 0}, {1629, 15331, 64, 8, 0, 0}, {1648, 0, 0, 32, 0, 0},
    {1648, 11106, 0, 8, 0, 0}, {1660, 0, 0, 48, 0, 0}, {1660, 9343, 16, 8, 0, 0},
    {1660, 9351, 24, 8, 0, 0}, {1675, 0, 0, 104, 0, 0}, {1675, 10705, 56, 8, 0, 0},
    {1687, 0, 0, 56, 0, 0}, {1687, 10875, 24, 8, 0, 0}, {1687, 10882, 16, 8, 0, 0},
    {1687, 10890, 48, 8, 0, 0}, {1687, 10898, 32, 8, 0, 0}, {1702, 0, 0, 80, 0, 0},
    {1702, 11239, 72, 8, 0, 0}, {1720, 0, 0, 112, 0, 0}, {1720, 11524, 72, 8, 0, 0},
    {1720, 11543, 48, 8, 0, 0}, {1734, 0, 0, 112, 0, 0}, {1734, 8032, 88, 8, 0, 0},
    {1734, 8041, 96, 8, 0, 0}, {1734, 11231, 72, 8, 0, 0}, {1734, 13571, 80, 8, 0, 0},
    {1750, 0, 0, 16, 0, 0}, {1750, 11406, 0, 8, 0, 0}, {1750, 11416, 0, 8, 0, 0},
    {1750, 11457, 8, 8, 0, 0}, {1850, 0, 0, 200, 0, 0}, {1850, 8051, 16, 8, 0, 0},
    {1850, 9147, 48, 8, 0, 0}, {1850, 10854, 32, 8, 0, 0}, {1850, 12988, 64, 128, 0, 0},
    {1850, 13851, 40, 8, 0, 0}, {1850, 15232, 24, 8, 0, 0}, {1862, 0, 0, 40, 0, 0},
    {1862, 13279, 16, 8, 0, 0}, {1862, 13518, 32, 8, 0, 0}, {1862, 13523, 24, 8, 0, 0},
    {1895, 0, 0, 80, 0, 0}, {1895, 15267, 72, 8, 0, 0}, {1949, 0, 0, 136, 0, 0},
    {1949, 7617, 104, 8, 0, 0}, {1949, 7645, 112, 8, 0, 0}, {1949, 8032, 80, 8, 0, 0},
    {1949, 10376, 88, 8, 0, 0}, {1949, 11195, 72, 8, 0, 0}, {1949, 11611, 96, 8, 0, 0},
    {1949, 12246, 128, 8, 0, 0}, {1949, 14159, 120, 8, 0, 0}, {1969, 0, 0, 80, 0, 0},
    {1969, 6319, 72, 8, 0, 0}, {2009, 0, 0, 304, 0, 0}, {2009, 5165, 144, 8, 0, 0},
    {2009, 5175, 200, 8, 0, 0}, {2009, 5195, 192, 8, 0, 0}, {2009, 5769, 96, 8, 0, 0},
    {2009, 5782, 104, 8, 0, 0}, {2009, 6656, 208, 8, 0, 0}, {2009, 6753, 112, 8, 0, 0},
    {2009, 6771, 72, 8, 0, 0}, {2009, 6884, 232, 8, 0, 0}, {2009, 7188, 128, 8, 0, 0},
    {2009, 7781, 120, 8, 0, 0}, {2009, 9553, 16, 8, 0, 0}, {2009, 11260, 160, 8, 0, 0},
    {2009, 11277, 8, 8, 0, 0}, {2009, 12201, 0, 8, 0, 0}, {2009, 14196, 152, 8, 0, 0},
    {2009, 14223, 288, 8, 0, 0}, {2009, 14243, 296, 8, 0, 0}, {2023, 0, 0, 40, 0, 0},
    {2023, 14118, 24, 8, 0, 0}, {2023, 14127, 16, 8, 0, 0}, {2041, 0, 0, 32, 0, 0},
    {2041, 11391, 24, 8, 0, 0}, {2055, 0, 0, 416, 0, 0}, {2055, 14370, 256, 8, 0, 0},
    {2055, 14378, 336, 8, 0, 0}, {2055, 14387, 32, 8, 0, 0}, {2055, 14400, 352, 8, 0, 0},
    {2055, 14409, 192, 8, 0, 0}, {2055, 14418, 48, 8, 0, 0}, {2055, 14429, 264, 8, 0, 0},
    {2055, 14437, 288, 8, 0, 0}, {2055, 14451, 168, 8, 0, 0}, {2055, 14460, 40, 8, 0, 0},
    {2055, 14472, 240, 8, 0, 0}, {2055, 14483, 344, 8, 0, 0}, {2055, 14490, 24, 8, 0, 0},
    {2055, 14498, 88, 8, 0, 0}, {2055, 14506, 360, 8, 0, 0}, {2055, 14520, 184, 8, 0, 0},
    {2055, 14532, 208, 8, 0, 0}, {2068, 0, 0, 112, 0, 0}, {2068, 7594, 72, 8, 0, 0},
    {2068, 11478, 80, 8, 0, 0}, {2068, 12590, 104, 8, 0, 0}, {2089, 0, 0, 64, 0, 0},
    {2089, 6871, 56, 8, 0, 0}, {2105, 0, 0, 24, 0, 0}, {2105, 11441, 16, 8, 0, 0},
    {2117, 0, 0, 64, 0, 0}, {2117, 15485, 24, 8, 0, 0}, {2117, 15505, 16, 8, 0, 0},
    {2133, 0, 0, 208, 0, 0}, {2133, 4773, 192, 8, 0, 0}, {2133, 8015, 24, 8, 0, 0},
    {2133, 10190, 16, 8, 0, 0}, {2133, 11345, 48, 8, 0, 0}, {2133, 14987, 136, 8, 0, 0},
    {2133, 15011, 144, 8, 0, 0}, {2133, 15035, 128, 8, 0, 0}, {2133, 15059, 104, 8, 0, 0},
    {2133, 15083, 112, 8, 0, 0}, {2133, 15107, 96, 8, 0, 0}, {2211, 0, 0, 120, 0, 0},
    {2211, 11915, 96, 8, 0, 0}, {2211, 11928, 88, 8, 0, 0}, {2463, 0, 0, 264, 0, 0},
    {2463, 5573, 64, 8, 0, 0}, {2463, 5609, 208, 8, 0, 0}, {2463, 10953, 24, 8, 0, 0},
    {2463, 10958, 32, 8, 0, 0}, {2463, 11948, 200, 8, 0, 0}, {2463, 12553, 176, 8, 0, 0},
    {2463, 12565, 184, 8, 0, 0}, {2463, 12574, 192, 8, 0, 0}, {2463, 13250, 16, 8, 0, 0},
    {2560, 0, 0, 24, 0, 0}, {2560, 5010, 16, 8, 0, 0}, {2601, 0, 0, 24, 0, 0},
    {2601, 7496, 16, 8, 0, 0}, {2636, 0, 0, 16, 0, 0}, {2636, 7840, 0, 8, 0, 0},
    {2636, 12215, 8, 8, 0, 0}, {2653, 0, 0, 80, 0, 0}, {2653, 7882, 0, 8, 0, 0},
    {2653, 7918, 16, 8, 0, 0}, {2653, 7928, 40, 8, 0, 0}, {2653, 8157, 48, 8, 0, 0},
    {2653, 9511, 56, 8, 0, 0}, {2653, 10510, 72, 8, 0, 0}, {2653, 11742, 70, 1, 0, 0},
    {2653, 12206, 8, 8, 0, 0}, {2653, 13256, 64, 4, 0, 0}, {2673, 0, 0, 32, 0, 0},
    {2673, 9660, 24, 8, 0, 0}, {2691, 0, 0, 112, 0, 0}, {2691, 10859, 40, 8, 0, 0},
    {2733, 0, 0, 283320, 0, 0}, {2733, 5327, 2256, 256, 0, 0}, {2733, 5344, 2512, 4, 0, 0},
    {2733, 5426, 10416, 16, 0, 0}, {2733, 5815, 13832, 8, 0, 0}, {2733, 5830, 13832, 8, 0, 0},
    {2733, 9560, 632, 8, 0, 0}, {2733, 11515, 1000, 16, 0, 0}, {2733, 14658, 10464, 3368, 0, 0},
    {2766, 0, 0, 336, 0, 0}, {2766, 5306, 304, 8, 0, 0}, {2766, 5478, 0, 304, 0, 0},
    {2785, 0, 0, 32, 0, 0}, {2785, 9660, 24, 8, 0, 0}, {4765, 0, 0, 32, 0, 0},
    {4765, 7489, 8, 8, 0, 0}, {4765, 14980, 16, 8, 0, 0}, {4765, 15237, 0, 8, 0, 0},
    {4782, 0, 0, 32, 0, 0}, {4782, 7469, 24, 8, 0, 0}, {4782, 9475, 16, 8, 0, 0},
    {5044, 0, 0, 32, 0, 0}, {5044, 7052, 24, 8, 0, 0}, {5044, 15523, 16, 8, 0, 0},
    {5141, 0, 0, 64, 0, 0}, {5141, 5018, 32, 8, 0, 0}, {5141, 11374, 40, 8, 0, 0},
    {5362, 0, 0, 24, 0, 0}, {5362, 8197, 0, 8, 0, 0}, {5378, 0, 0, 24, 0, 0},
    {5378, 5079, 8, 8, 0, 0}, {5378, 8197, 0, 8, 0, 0}, {5378, 10250, 16, 8, 0, 0},
    {5745, 0, 0, 32, 0, 0}, {5745, 9660, 24, 8, 0, 0}, {5961, 0, 0, 24, 0, 0},
    {5961, 5862, 0, 8, 0, 0}, {5961, 11145, 8, 8, 0, 0}, {5978, 0, 0, 32, 0, 0},
    {5978, 9601, 16, 8, 0, 0}, {5978, 9648, 24, 8, 0, 0}, {6053, 0, 0, 32, 0, 0},
    {6053, 6088, 16, 8, 0, 0}, {7076, 0, 0, 56, 0, 0}, {7076, 7036, 48, 8, 0, 0},
    {7096, 0, 0, 56, 0, 0}, {7096, 7090, 32, 8, 0, 0}, {7112, 0, 0, 216, 0, 0},
    {7112, 10310, 24, 8, 0, 0}, {7112, 10320, 40, 8, 0, 0}, {7355, 0, 0, 56, 0, 0},
    {7355, 7153, 16, 8, 0, 0}, {7355, 7170, 40, 8, 0, 0}, {7673, 0, 0, 56, 0, 0},
    {7673, 7556, 40, 8, 0, 0}, {7673, 7569, 32, 8, 0, 0}, {7673, 7579, 24, 8, 0, 0},
    {7673, 11622, 48, 8, 0, 0}, {8091, 0, 0, 32, 0, 0}, {8091, 8197, 16, 8, 0, 0},
    {8091, 9598, 24, 8, 0, 0}, {8652, 0, 0, 24, 0, 0}, {8652, 11465, 16, 8, 0, 0},
    {8665, 0, 0, 64, 0, 0}, {8665, 5079, 24, 8, 0, 0}, {8665, 11688, 16, 8, 0, 0},
    {8665, 11763, 32, 8, 0, 0}, {10232, 0, 0, 32, 0, 0}, {10232, 6108, 16, 8, 0, 0},
    {10232, 11478, 24, 8, 0, 0}, {10438, 0, 0, 32, 0, 0}, {10438, 9660, 24, 8, 0, 0},
    {10481, 0, 0, 24, 0, 0}, {10608, 0, 0, 40, 0, 0}, {10608, 10330, 32, 8, 0, 0},
    {10608, 13279, 16, 8, 0, 0}, {10608, 13518, 24, 8, 0, 0}, {10628, 0, 0, 152, 0, 0},
    {10628, 5793, 72, 8, 0, 0}, {10628, 5799, 128, 8, 0, 0}, {10628, 8197, 88, 8, 0, 0},
    {10628, 10257, 112, 8, 0, 0}, {10628, 10659, 120, 8, 0, 0}, {10628, 12697, 0, 56, 0, 0},
    {10645, 0, 0, 56, 0, 0}, {10645, 10190, 40, 8, 0, 0}, {10645, 11277, 24, 8, 0, 0},
    {10645, 12644, 48, 8, 0, 0}, {10752, 0, 0, 48, 0, 0}, {10752, 14429, 24, 8, 0, 0},
    {10752, 14506, 32, 8, 0, 0}, {10752, 14625, 0, 8, 0, 0}, {10796, 0, 0, 32, 0, 0},
    {10796, 8197, 24, 8, 0, 0}, {10796, 9728, 16, 8, 0, 0}, {10827, 0, 0, 24, 0, 0},
    {10827, 10806, 16, 8, 0, 0}, {11595, 0, 0, 64, 0, 0}, {11595, 7142, 48, 8, 0, 0},
    {11595, 7161, 24, 8, 0, 0}, {11595, 7170, 56, 8, 0, 0}, {11896, 0, 0, 64, 0, 0},
    {11896, 5079, 24, 8, 0, 0}, {11896, 8110, 16, 8, 0, 0}, {11896, 10247, 32, 8, 0, 0},
    {12348, 0, 0, 64, 0, 0}, {12348, 12293, 32, 8, 0, 0}, {12348, 12302, 40, 8, 0, 0},
    {12348, 12311, 16, 8, 0, 0}, {12348, 12320, 48, 8, 0, 0}, {12348, 12330, 24, 8, 0, 0},
    {12456, 0, 0, 224, 0, 0}, {12456, 155, 176, 8, 0, 0}, {12456, 165, 168, 8, 0, 0},
    {12456, 291, 152, 8, 0, 0}, {12456, 380, 192, 8, 0, 0}, {12456, 395, 160, 8, 0, 0},
    {12456, 410, 200, 8, 0, 0}, {12456, 601, 216, 8, 0, 0}, {12456, 627, 184, 8, 0, 0},
    {12456, 730, 208, 8, 0, 0}, {12456, 2479, 144, 8, 0, 0}, {12456, 5438, 136, 8, 0, 0},
    {12456, 5518, 88, 8, 0, 0}, {12456, 6803, 80, 8, 0, 0}, {12456, 12280, 128, 8, 0, 0},
    {12456, 12769, 104, 8, 0, 0}, {12456, 13402, 72, 8, 0, 0}, {12456, 14164, 112, 8, 0, 0},
    {12456, 14550, 120, 8, 0, 0}, {12517, 0, 0, 48, 0, 0}, {12517, 10334, 40, 8, 0, 0},
    {12517, 13279, 16, 8, 0, 0}, {12517, 13518, 32, 8, 0, 0}, {12517, 13523, 24, 8, 0, 0},
    {12660, 0, 0, 32, 0, 0}, {12660, 12852, 24, 8, 0, 0}, {12856, 0, 0, 32, 0, 0},
    {12856, 9660, 24, 8, 0, 0}, {12914, 0, 0, 16, 0, 0}, {12914, 9147, 8, 8, 0, 0},
    {12914, 10190, 0, 8, 0, 0}, {12923, 0, 0, 48, 0, 0}, {12923, 12937, 16, 8, 0, 0},
    {12944, 0, 0, 72, 0, 0}, {12944, 5534, 40, 8, 0, 0}, {12944, 5544, 48, 8, 0, 0},
    {13418, 0, 0, 32, 0, 0}, {13418, 12968, 16, 8, 0, 0}, {13596, 0, 0, 32, 0, 0},
    {13596, 9660, 24, 8, 0, 0}, {13610, 0, 0, 528, 0, 0}, {13610, 6871, 8, 512, 0, 0},
    {13610, 12675, 520, 8, 0, 0}, {13623, 0, 0, 263248, 0, 0}, {13623, 11071, 512, 8, 0, 0},
    {13623, 11083, 520, 4, 0, 0}, {13646, 0, 0, 32, 0, 0}, {13646, 10190, 0, 8, 0, 0},
    {13646, 11277, 16, 8, 0, 0}, {13664, 0, 0, 48, 0, 0}, {13664, 4833, 0, 8, 0, 0},
    {13664, 8177, 24, 8, 0, 0}, {13664, 11333, 20, 4, 0, 0}, {13664, 12108, 8, 8, 0, 0},
    {13684, 0, 0, 48, 0, 0}, {13684, 9710, 4, 4, 0, 0}, {13702, 0, 0, 24, 0, 0},
    {13723, 0, 0, 48, 0, 0}, {13723, 5068, 32, 4, 0, 0}, {13723, 8167, 8, 8, 0, 0},
    {13723, 11291, 40, 4, 0, 0}, {13723, 12614, 0, 8, 0, 0}, {13723, 13845, 36, 4, 0, 0},
    {13742, 0, 0, 24, 0, 0}, {13742, 11239, 8, 8, 0, 0}, {13772, 0, 0, 40, 0, 0},
    {13772, 11465, 24, 8, 0, 0}, {13772, 11469, 32, 8, 0, 0}, {13772, 14625, 16, 8, 0, 0},
    {14135, 0, 0, 496, 0, 0}, {14135, 9598, 16, 8, 0, 0}, {14135, 11282, 32, 8, 0, 0},
    {14135, 11357, 24, 4, 0, 0}, {14135, 15273, 40, 456, 0, 0}, {15163, 0, 0, 32, 0, 0},
    {15163, 9660, 24, 8, 0, 0}, {15181, 0, 0, 32, 0, 0}, {15181, 5079, 16, 8, 0, 0},
    {15181, 11763, 24, 8, 0, 0}, {15550, 0, 0, 32, 0, 0}, {15550, 7124, 16, 8, 0, 0},
    {15550, 12847, 24, 8, 0, 0}, {15701, 0, 0, 80, 0, 0}, {15701, 9138, 72, 8, 0, 0},
    {15743, 0, 0, 48, 0, 0}, {15743, 10177, 24, 8, 0, 0}, {15743, 12644, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {297, 4}, {311, 0}, {2549, 22}, {11145, 5},
};

static const struct table_type types[] = {
    {12, 811, 88, 88, 0, 8}, {85, 861, 72, 72, 8, 6}, {99, 834, 88, 88, 14, 8},
    {348, 1505, 104, 104, 22, 10}, {360, 9521, 64, 64, 32, 1}, {591, 1702, 80, 80, 33, 7},
    {619, 1734, 112, 112, 40, 10}, {966, 966, 64, 64, 50, 0}, {2262, 1895, 80, 80, 50, 7},
    {2294, 1949, 136, 136, 57, 14}, {2306, 1969, 80, 80, 71, 7}, {2378, 2068, 112, 112, 78, 9},
    {2397, 2068, 112, 112, 87, 9}, {2416, 2068, 112, 112, 96, 9}, {2837, 2863, 48, 48, 105, 3},
    {2907, 327, 104, 104, 108, 10}, {2923, 8635, 24, 24, 118, 1}, {2943, 2317, 144, 144, 119, 14},
    {2957, 2325, 32, 32, 133, 2}, {2986, 27, 440, 440, 135, 0}, {3002, 41, 232, 232, 135, 0},
    {3018, 2584, 32, 32, 135, 2}, {3034, 55, 112, 112, 137, 0}, {3053, 69, 152, 152, 137, 1},
    {3074, 4174, 48, 48, 138, 3}, {3095, 4213, 64, 64, 141, 3}, {3119, 4191, 48, 48, 144, 3},
    {3138, 192, 48, 48, 147, 1}, {3151, 2153, 88, 88, 148, 3}, {3163, 2487, 72, 72, 151, 3},
    {3175, 13876, 64, 64, 154, 1}, {3194, 118, 72, 72, 155, 1}, {3209, 915, 160, 160, 156, 10},
    {3226, 131, 128, 128, 166, 3}, {3247, 203, 32, 32, 169, 2}, {3267, 2276, 32, 32, 171, 1},
    {3292, 13861, 96, 96, 172, 2}, {3307, 1097, 32, 32, 174, 0}, {3322, 1077, 32, 32, 174, 1},
    {3342, 240, 64, 64, 175, 2}, {3427, 230, 32, 32, 177, 0}, {3441, 337, 32, 32, 177, 0},
    {3471, 1932, 88, 32, 177, 1}, {3499, 2497, 32, 32, 178, 0}, {3540, 12781, 48, 48, 178, 4},
    {3559, 5600, 152, 152, 182, 3}, {3578, 5600, 152, 152, 185, 3}, {3597, 5600, 152, 152, 188, 3},
    {3616, 5726, 64, 64, 191, 3}, {3628, 8025, 48, 48, 194, 2}, {3639, 11302, 40, 40, 196, 2},
    {3669, 13587, 168, 168, 198, 6}, {3682, 14177, 200, 200, 204, 12}, {3700, 5734, 24, 24, 216, 1},
    {3719, 9578, 32, 32, 217, 2}, {3731, 2619, 80, 80, 219, 6}, {3745, 2749, 64, 64, 225, 5},
    {3771, 715, 80, 80, 230, 2}, {3788, 144, 192, 192, 232, 0}, {3809, 179, 224, 224, 232, 1},
    {3832, 424, 32, 32, 233, 0}, {3841, 446, 32, 32, 233, 1}, {3872, 467, 56, 56, 234, 1},
    {3916, 501, 48, 48, 235, 2}, {3960, 535, 64, 64, 237, 2}, {3998, 563, 56, 56, 239, 3},
    {4036, 2241, 56, 56, 242, 0}, {4074, 672, 56, 56, 242, 0}, {4088, 701, 144, 144, 242, 7},
    {4104, 678, 24, 24, 249, 1}, {4129, 2463, 264, 264, 250, 8}, {4147, 2438, 24, 24, 258, 1},
    {4233, 12944, 72, 72, 259, 1}, {4252, 2163, 40, 40, 260, 0}, {4263, 2174, 32, 32, 260, 0},
    {4280, 2174, 32, 32, 260, 0}, {4297, 2198, 32, 32, 260, 0}, {4314, 2198, 32, 32, 260, 0},
    {4331, 2187, 32, 32, 260, 0}, {4346, 2187, 32, 32, 260, 0}, {4361, 2187, 32, 32, 260, 0},
    {4376, 2187, 32, 32, 260, 0}, {4391, 2187, 32, 32, 260, 0}, {4407, 2187, 32, 32, 260, 0},
    {4423, 1876, 56, 56, 260, 0}, {4475, 2227, 248, 248, 260, 3}, {4492, 2345, 40, 40, 263, 1},
    {4510, 1780, 32, 32, 264, 0}, {4527, 1810, 32, 32, 264, 0}, {4542, 1825, 32, 32, 264, 1},
    {4558, 1797, 112, 112, 265, 5}, {4575, 1838, 80, 80, 270, 5}, {4591, 1917, 56, 56, 275, 2},
    {4606, 15193, 112, 112, 277, 2}, {4646, 12685, 48, 48, 279, 1}, {4660, 1988, 24, 24, 280, 0},
    {4682, 10498, 56, 56, 280, 5}, {4697, 10481, 24, 24, 285, 1}, {4717, 10521, 40, 40, 286, 1},
    {4730, 14344, 64, 64, 287, 1}, {5028, 5044, 32, 32, 288, 2}, {5093, 5141, 64, 64, 290, 1},
    {5105, 5125, 40, 40, 291, 1}, {5157, 1, 24, 24, 292, 1}, {5215, 794, 144, 80, 293, 6},
    {5231, 761, 40, 40, 299, 2}, {5253, 777, 40, 40, 301, 2}, {5276, 2560, 24, 24, 303, 1},
    {5617, 932, 56, 56, 304, 3}, {5644, 932, 64, 56, 307, 3}, {5682, 883, 56, 56, 310, 0},
    {5692, 5745, 32, 32, 310, 1}, {5711, 13596, 32, 32, 311, 1}, {5943, 5978, 32, 32, 312, 2},
    {6008, 976, 24, 24, 314, 1}, {6053, 6053, 32, 32, 315, 2}, {6065, 1246, 56, 40, 317, 3},
    {6319, 989, 200, 208, 320, 10}, {6385, 4061, 112, 112, 330, 2}, {6409, 7096, 56, 56, 332, 1},
    {6437, 7096, 56, 56, 333, 1}, {6473, 4782, 32, 32, 334, 1}, {6498, 7076, 56, 56, 335, 1},
    {6522, 7112, 216, 216, 336, 1}, {6675, 1392, 144, 80, 337, 6}, {6685, 1063, 24, 24, 343, 1},
    {6900, 1138, 32, 32, 344, 1}, {6925, 1118, 48, 48, 345, 1}, {6943, 1165, 40, 40, 346, 1},
    {6957, 1181, 32, 32, 347, 2}, {6975, 1227, 96, 96, 349, 2}, {6991, 1201, 32, 32, 351, 2},
    {7188, 1292, 48, 48, 353, 0}, {7193, 7355, 56, 56, 353, 2}, {7211, 2601, 24, 24, 355, 1},
    {7222, 7355, 56, 56, 356, 2}, {7239, 2601, 24, 24, 358, 1}, {7249, 7355, 56, 56, 359, 2},
    {7274, 7355, 56, 56, 361, 2}, {7298, 7355, 56, 56, 363, 2}, {7324, 7355, 56, 56, 365, 2},
    {7343, 2601, 24, 24, 367, 1}, {7663, 7673, 56, 56, 368, 4}, {7970, 7988, 56, 56, 372, 2},
    {8066, 8091, 32, 32, 374, 2}, {8113, 8131, 48, 48, 376, 2}, {8151, 3387, 136, 72, 378, 5},
    {8187, 1850, 200, 200, 383, 9}, {8387, 1365, 144, 144, 392, 14}, {8396, 10232, 32, 32, 406, 2},
    {8417, 10628, 152, 152, 408, 11}, {8446, 10645, 56, 56, 419, 4}, {8471, 11896, 64, 64, 423, 5},
    {8751, 1392, 144, 80, 428, 6}, {8761, 8652, 24, 24, 434, 1}, {8784, 1246, 48, 40, 435, 3},
    {8961, 1475, 40, 40, 438, 2}, {8966, 1419, 280, 280, 440, 1}, {8982, 1436, 32, 40, 441, 1},
    {8999, 1454, 32, 40, 442, 1}, {9542, 3759, 24, 32, 443, 0}, {9704, 1404, 168, 168, 443, 2},
    {9719, 12856, 32, 32, 445, 1}, {9734, 3412, 32, 32, 446, 2}, {9753, 14149, 48, 48, 448, 2},
    {9768, 14135, 496, 496, 450, 3}, {9794, 4809, 56, 56, 453, 4}, {9815, 5483, 40, 40, 457, 1},
    {9833, 6013, 32, 32, 458, 2}, {9849, 6540, 56, 56, 460, 2}, {9872, 6824, 56, 56, 462, 2},
    {9912, 6604, 32, 32, 464, 2}, {9931, 6703, 40, 40, 466, 2}, {9947, 6834, 48, 48, 468, 2},
    {9963, 7473, 40, 40, 470, 2}, {9983, 8073, 32, 32, 472, 2}, {10005, 8915, 72, 72, 474, 5},
    {10023, 9585, 56, 56, 479, 1}, {10040, 11748, 40, 40, 480, 3}, {10059, 11975, 64, 64, 483, 2},
    {10082, 12266, 48, 48, 485, 2}, {10100, 12623, 32, 32, 487, 1}, {10117, 13265, 32, 32, 488, 2},
    {10135, 13897, 40, 40, 490, 2}, {10155, 15726, 56, 56, 492, 3}, {10242, 1404, 168, 168, 495, 2},
    {10349, 10363, 64, 64, 497, 1}, {10398, 1567, 40, 40, 498, 0}, {10403, 2673, 32, 32, 498, 1},
    {10417, 10438, 32, 32, 499, 1}, {10589, 10608, 40, 40, 500, 3}, {10778, 2691, 112, 112, 503, 1},
    {10792, 10796, 32, 32, 504, 2}, {10814, 10827, 24, 24, 506, 1}, {10935, 1246, 48, 40, 507, 3},
    {10968, 10984, 48, 48, 510, 1}, {11001, 1629, 144, 152, 511, 3}, {11012, 1660, 48, 48, 514, 3},
    {11019, 15550, 32, 32, 517, 2}, {11034, 1246, 56, 40, 519, 3}, {11123, 11133, 80, 80, 522, 1},
    {11145, 1687, 56, 56, 523, 4}, {11580, 11595, 64, 64, 527, 3}, {11626, 5402, 40, 40, 530, 1},
    {11646, 9687, 48, 48, 531, 1}, {11666, 11052, 64, 64, 532, 4}, {11695, 1932, 96, 32, 536, 1},
    {11710, 1932, 32, 32, 537, 1}, {12056, 1759, 104, 104, 538, 2}, {12127, 12146, 80, 80, 540, 1},
    {12164, 221, 72, 72, 541, 4}, {12179, 2211, 120, 120, 545, 2}, {12339, 12348, 64, 64, 547, 5},
    {12424, 15701, 80, 80, 552, 1}, {12511, 12517, 48, 48, 553, 4}, {12533, 434, 88, 88, 557, 3},
    {12542, 658, 96, 96, 560, 4}, {12651, 12660, 32, 32, 564, 1}, {12812, 12409, 24, 24, 565, 0},
    {12825, 12092, 48, 48, 565, 1}, {12886, 1850, 200, 200, 566, 9}, {12890, 12923, 48, 48, 575, 1},
    {12962, 1862, 40, 40, 576, 3}, {13173, 12442, 48, 48, 579, 2},
    {13186, 12456, 224, 224, 581, 15}, {13205, 12476, 104, 104, 596, 7},
    {13220, 2821, 32, 32, 603, 2}, {13232, 12492, 32, 32, 605, 0}, {13418, 13418, 32, 32, 605, 2},
    {13532, 15163, 32, 32, 607, 1}, {13551, 15163, 32, 32, 608, 1}, {13766, 13772, 40, 40, 609, 3},
    {13799, 4630, 144, 144, 612, 7}, {13814, 1932, 32, 32, 619, 1}, {14300, 1932, 40, 32, 620, 1},
    {14560, 4754, 40, 40, 621, 2}, {14590, 2041, 24, 32, 623, 1}, {14610, 2785, 32, 32, 624, 1},
    {14625, 3455, 928, 928, 625, 12}, {14664, 8665, 64, 64, 637, 4}, {14683, 2714, 24, 24, 641, 1},
    {14705, 15181, 32, 32, 642, 2}, {14856, 11805, 56, 56, 644, 4}, {14873, 11785, 24, 24, 648, 1},
    {14894, 11785, 24, 24, 649, 1}, {14917, 14642, 56, 56, 650, 5}, {14938, 14823, 80, 80, 655, 7},
    {14953, 14837, 40, 40, 662, 3}, {15147, 12229, 40, 40, 665, 0}, {15273, 1404, 168, 168, 665, 2},
    {15404, 2804, 64, 64, 667, 4}, {15430, 2804, 64, 64, 671, 4}, {15448, 2804, 64, 64, 675, 4},
    {15531, 1246, 56, 40, 679, 3}, {15605, 258, 56, 56, 682, 4}, {15635, 2360, 168, 168, 686, 16},
    {15669, 2516, 136, 136, 702, 13}, {15722, 15743, 48, 48, 715, 2},
    {15753, 6593, 168, 168, 717, 3}, {15767, 6593, 168, 168, 720, 3},
    {15783, 2532, 184, 184, 723, 2}, {15806, 2133, 208, 208, 725, 9},
};

static const struct table_held held[] = {
    {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {11465, C_MEMBER_OBJECT, 72, 1}, {11239, C_MEMBER_OBJECT, 80, 1},
    {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {11195, C_MEMBER_OBJECT, 72, 1}, {7850, C_MEMBER_OBJECT, 80, 1}, {7188, C_MEMBER_OBJECT, 16, 1},
    {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {11195, C_MEMBER_OBJECT, 72, 1}, {11239, C_MEMBER_OBJECT, 80, 1},
    {11910, C_MEMBER_OBJECT, 88, 1}, {11244, C_MEMBER_OBJECT, 96, 1},
    {12797, C_MEMBER_OBJECT, 56, 1}, {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1},
    {11319, C_MEMBER_OBJECT, 32, 1}, {14560, C_MEMBER_OBJECT, 40, 1},
    {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1}, {11239, C_MEMBER_OBJECT, 72, 1},
    {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {11231, C_MEMBER_OBJECT, 72, 1}, {13571, C_MEMBER_OBJECT, 80, 1},
    {8032, C_MEMBER_OBJECT, 88, 1}, {8041, C_MEMBER_OBJECT, 96, 1}, {7188, C_MEMBER_OBJECT, 16, 1},
    {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {15267, C_MEMBER_OBJECT, 72, 1}, {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1},
    {11319, C_MEMBER_OBJECT, 32, 1}, {14560, C_MEMBER_OBJECT, 40, 1},
    {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1}, {11195, C_MEMBER_OBJECT, 72, 1},
    {8032, C_MEMBER_OBJECT, 80, 1}, {10376, C_MEMBER_OBJECT, 88, 1},
    {11611, C_MEMBER_OBJECT, 96, 1}, {7617, C_MEMBER_OBJECT, 104, 1},
    {7645, C_MEMBER_OBJECT, 112, 1}, {14159, C_MEMBER_OBJECT, 120, 1},
    {12246, C_MEMBER_OBJECT, 128, 1}, {7188, C_MEMBER_OBJECT, 16, 1},
    {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {6319, C_MEMBER_OBJECT, 72, 1}, {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1},
    {11319, C_MEMBER_OBJECT, 32, 1}, {14560, C_MEMBER_OBJECT, 40, 1},
    {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1}, {7594, C_MEMBER_OBJECT, 72, 1},
    {11478, C_MEMBER_OBJECT, 80, 1}, {12590, C_MEMBER_OBJECT, 104, 1},
    {7188, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {7594, C_MEMBER_OBJECT, 72, 1}, {11478, C_MEMBER_OBJECT, 80, 1},
    {12590, C_MEMBER_OBJECT, 104, 1}, {7188, C_MEMBER_OBJECT, 16, 1},
    {5079, C_MEMBER_OBJECT, 24, 1}, {11319, C_MEMBER_OBJECT, 32, 1},
    {14560, C_MEMBER_OBJECT, 40, 1}, {6656, C_MEMBER_OBJECT, 48, 1}, {6002, C_MEMBER_OBJECT, 56, 1},
    {7594, C_MEMBER_OBJECT, 72, 1}, {11478, C_MEMBER_OBJECT, 80, 1},
    {12590, C_MEMBER_OBJECT, 104, 1}, {2893, C_MEMBER_OBJECT, 16, 1},
    {2852, C_MEMBER_OBJECT, 24, 1}, {2873, C_MEMBER_OBJECT, 32, 1}, {8594, C_MEMBER_OBJECT, 16, 1},
    {8489, C_MEMBER_OBJECT, 24, 1}, {8550, C_MEMBER_OBJECT, 32, 1}, {8503, C_MEMBER_OBJECT, 40, 1},
    {8563, C_MEMBER_OBJECT, 48, 1}, {8577, C_MEMBER_OBJECT, 56, 1}, {8603, C_MEMBER_OBJECT, 64, 1},
    {8614, C_MEMBER_OBJECT, 72, 1}, {8517, C_MEMBER_OBJECT, 80, 1}, {8532, C_MEMBER_OBJECT, 88, 1},
    {8628, C_MEMBER_OBJECT, 16, 1}, {14071, C_MEMBER_OBJECT, 16, 1},
    {13920, C_MEMBER_OBJECT, 24, 1}, {13998, C_MEMBER_OBJECT, 32, 1},
    {13935, C_MEMBER_OBJECT, 40, 1}, {14022, C_MEMBER_OBJECT, 48, 1},
    {14037, C_MEMBER_OBJECT, 56, 1}, {14091, C_MEMBER_OBJECT, 64, 1},
    {14103, C_MEMBER_OBJECT, 72, 1}, {13950, C_MEMBER_OBJECT, 80, 1},
    {13966, C_MEMBER_OBJECT, 88, 1}, {14055, C_MEMBER_OBJECT, 112, 1},
    {14012, C_MEMBER_OBJECT, 120, 1}, {14081, C_MEMBER_OBJECT, 128, 1},
    {13985, C_MEMBER_OBJECT, 136, 1}, {13791, C_MEMBER_OBJECT, 16, 1},
    {13784, C_MEMBER_OBJECT, 24, 1}, {11228, C_MEMBER_OBJECT, 16, 1},
    {11465, C_MEMBER_OBJECT, 24, 1}, {15220, C_MEMBER_OBJECT, 104, 1},
    {6719, C_MEMBER_OBJECT, 16, 1}, {6728, C_MEMBER_OBJECT, 24, 1}, {6737, C_MEMBER_OBJECT, 32, 1},
    {15303, C_MEMBER_OBJECT, 16, 1}, {15291, C_MEMBER_OBJECT, 24, 1},
    {15280, C_MEMBER_OBJECT, 32, 1}, {14317, C_MEMBER_OBJECT, 16, 1},
    {14336, C_MEMBER_OBJECT, 24, 1}, {14325, C_MEMBER_OBJECT, 32, 1},
    {10383, C_MEMBER_OBJECT, 40, 1}, {9500, C_MEMBER_OBJECT, 16, 1}, {7180, C_MEMBER_OBJECT, 24, 1},
    {8008, C_MEMBER_OBJECT, 32, 1}, {15564, C_MEMBER_OBJECT, 16, 1}, {7180, C_MEMBER_OBJECT, 24, 1},
    {7693, C_MEMBER_OBJECT, 64, 1}, {11465, C_MEMBER_OBJECT, 48, 1},
    {12363, C_MEMBER_OBJECT, 40, 1}, {5461, C_MEMBER_OBJECT, 32, 1}, {5468, C_MEMBER_OBJECT, 64, 1},
    {14294, C_MEMBER_OBJECT, 96, 1}, {5862, C_MEMBER_OBJECT, 104, 1},
    {6664, C_MEMBER_OBJECT, 112, 1}, {5084, C_MEMBER_OBJECT, 120, 1},
    {12636, C_MEMBER_OBJECT, 128, 1}, {6025, C_MEMBER_OBJECT, 136, 1},
    {7684, C_MEMBER_OBJECT, 144, 1}, {11774, C_MEMBER_OBJECT, 152, 1},
    {6664, C_MEMBER_OBJECT, 80, 1}, {5862, C_MEMBER_OBJECT, 88, 1}, {12636, C_MEMBER_OBJECT, 96, 1},
    {10190, C_MEMBER_OBJECT, 16, 1}, {7188, C_MEMBER_OBJECT, 24, 1},
    {10185, C_MEMBER_OBJECT, 24, 1}, {5461, C_MEMBER_OBJECT, 32, 1}, {5468, C_MEMBER_OBJECT, 64, 1},
    {15482, C_MEMBER_OBJECT, 24, 1}, {12743, C_MEMBER_OBJECT, 40, 1},
    {13155, C_MEMBER_OBJECT, 48, 1}, {11391, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {12558, C_MEMBER_OBJECT, 16, 1}, {15578, C_MEMBER_OBJECT, 24, 1},
    {7188, C_MEMBER_OBJECT, 32, 1}, {15470, C_MEMBER_OBJECT, 40, 1},
    {12529, C_MEMBER_OBJECT, 16, 1}, {7188, C_MEMBER_OBJECT, 136, 1},
    {15470, C_MEMBER_OBJECT, 144, 1}, {12529, C_MEMBER_OBJECT, 16, 1},
    {7188, C_MEMBER_OBJECT, 136, 1}, {15470, C_MEMBER_OBJECT, 144, 1},
    {12529, C_MEMBER_OBJECT, 16, 1}, {7188, C_MEMBER_OBJECT, 136, 1},
    {15470, C_MEMBER_OBJECT, 144, 1}, {5530, C_MEMBER_OBJECT, 16, 1},
    {7188, C_MEMBER_OBJECT, 40, 1}, {15470, C_MEMBER_OBJECT, 48, 1},
    {15470, C_MEMBER_OBJECT, 32, 1}, {7188, C_MEMBER_OBJECT, 40, 1}, {7028, C_MEMBER_OBJECT, 16, 1},
    {7703, C_MEMBER_OBJECT, 24, 1}, {15585, C_MEMBER_OBJECT, 56, 1},
    {7028, C_MEMBER_OBJECT, 120, 1}, {12583, C_MEMBER_OBJECT, 128, 1},
    {15570, C_MEMBER_OBJECT, 136, 1}, {7188, C_MEMBER_OBJECT, 144, 1},
    {15470, C_MEMBER_OBJECT, 152, 1}, {5566, C_MEMBER_OBJECT, 32, 1},
    {7594, C_MEMBER_OBJECT, 40, 1}, {7586, C_MEMBER_OBJECT, 48, 1}, {7028, C_MEMBER_OBJECT, 56, 1},
    {12583, C_MEMBER_OBJECT, 64, 1}, {7703, C_MEMBER_OBJECT, 72, 1},
    {7014, C_MEMBER_OBJECT, 120, 1}, {11961, C_MEMBER_OBJECT, 136, 1},
    {13143, C_MEMBER_OBJECT, 152, 1}, {12529, C_MEMBER_OBJECT, 168, 1},
    {15470, C_MEMBER_OBJECT, 176, 1}, {7188, C_MEMBER_OBJECT, 184, 1},
    {13166, C_MEMBER_OBJECT, 16, 1}, {7188, C_MEMBER_OBJECT, 16, 1},
    {15470, C_MEMBER_OBJECT, 24, 1}, {10846, C_MEMBER_OBJECT, 16, 1},
    {7066, C_MEMBER_OBJECT, 24, 1}, {7586, C_MEMBER_OBJECT, 32, 1}, {9468, C_MEMBER_OBJECT, 40, 1},
    {10194, C_MEMBER_OBJECT, 48, 1}, {9672, C_MEMBER_OBJECT, 56, 1},
    {11485, C_MEMBER_OBJECT, 24, 1}, {11497, C_MEMBER_OBJECT, 32, 1},
    {11874, C_MEMBER_OBJECT, 40, 1}, {11886, C_MEMBER_OBJECT, 48, 1},
    {11859, C_MEMBER_OBJECT, 56, 1}, {7855, C_MEMBER_OBJECT, 48, 1},
    {11098, C_MEMBER_OBJECT, 72, 1}, {15220, C_MEMBER_OBJECT, 184, 1},
    {6042, C_MEMBER_OBJECT, 24, 1}, {7703, C_MEMBER_OBJECT, 32, 1}, {7703, C_MEMBER_OBJECT, 32, 1},
    {11953, C_MEMBER_OBJECT, 40, 1}, {7703, C_MEMBER_OBJECT, 32, 1},
    {13564, C_MEMBER_OBJECT, 56, 1}, {7703, C_MEMBER_OBJECT, 32, 1},
    {11953, C_MEMBER_OBJECT, 40, 1}, {13564, C_MEMBER_OBJECT, 48, 1},
    {11994, C_MEMBER_OBJECT, 24, 1}, {7370, C_MEMBER_OBJECT, 32, 1},
    {12597, C_MEMBER_OBJECT, 40, 1}, {15564, C_MEMBER_OBJECT, 48, 1},
    {11728, C_MEMBER_OBJECT, 56, 1}, {7960, C_MEMBER_OBJECT, 128, 1},
    {5584, C_MEMBER_OBJECT, 136, 1}, {12076, C_MEMBER_OBJECT, 16, 1},
    {13250, C_MEMBER_OBJECT, 16, 1}, {12008, C_MEMBER_OBJECT, 48, 1},
    {5573, C_MEMBER_OBJECT, 64, 1}, {12553, C_MEMBER_OBJECT, 176, 1},
    {12565, C_MEMBER_OBJECT, 184, 1}, {12574, C_MEMBER_OBJECT, 192, 1},
    {11948, C_MEMBER_OBJECT, 200, 1}, {5609, C_MEMBER_OBJECT, 208, 1},
    {15210, C_MEMBER_OBJECT, 16, 1}, {15470, C_MEMBER_OBJECT, 64, 1},
    {11940, C_MEMBER_OBJECT, 16, 1}, {13379, C_MEMBER_OBJECT, 56, 1},
    {13337, C_MEMBER_OBJECT, 72, 1}, {10456, C_MEMBER_OBJECT, 32, 1},
    {6715, C_MEMBER_OBJECT, 24, 1}, {12903, C_MEMBER_OBJECT, 40, 1},
    {11199, C_MEMBER_OBJECT, 64, 1}, {10216, C_MEMBER_OBJECT, 72, 1},
    {12369, C_MEMBER_OBJECT, 96, 1}, {12389, C_MEMBER_OBJECT, 104, 1},
    {2255, C_MEMBER_OBJECT, 16, 1}, {6715, C_MEMBER_OBJECT, 32, 1}, {11742, C_MEMBER_OBJECT, 48, 1},
    {12870, C_MEMBER_OBJECT, 56, 1}, {7777, C_MEMBER_OBJECT, 72, 1},
    {12788, C_MEMBER_OBJECT, 40, 1}, {15470, C_MEMBER_OBJECT, 48, 1},
    {13152, C_MEMBER_OBJECT, 16, 1}, {5558, C_MEMBER_OBJECT, 32, 1}, {9453, C_MEMBER_OBJECT, 40, 1},
    {5079, C_MEMBER_OBJECT, 16, 1}, {10247, C_MEMBER_OBJECT, 24, 1},
    {15470, C_MEMBER_OBJECT, 32, 1}, {10470, C_MEMBER_OBJECT, 40, 1},
    {14206, C_MEMBER_OBJECT, 48, 1}, {15470, C_MEMBER_OBJECT, 16, 1},
    {9453, C_MEMBER_OBJECT, 24, 1}, {10290, C_MEMBER_OBJECT, 32, 1},
    {15523, C_MEMBER_OBJECT, 16, 1}, {7052, C_MEMBER_OBJECT, 24, 1},
    {15470, C_MEMBER_OBJECT, 48, 1}, {5065, C_MEMBER_OBJECT, 24, 1}, {7188, C_MEMBER_OBJECT, 16, 1},
    {4958, C_MEMBER_OBJECT, 16, 1}, {4915, C_MEMBER_OBJECT, 24, 1}, {4946, C_MEMBER_OBJECT, 32, 1},
    {4882, C_MEMBER_OBJECT, 40, 1}, {4923, C_MEMBER_OBJECT, 56, 1},
    {4905, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4973, C_MEMBER_OBJECT, 16, 1},
    {4981, C_MEMBER_OBJECT, 24, 1}, {5002, C_MEMBER_OBJECT, 16, 1}, {4993, C_MEMBER_OBJECT, 24, 1},
    {5010, C_MEMBER_OBJECT, 16, 1}, {10698, C_MEMBER_OBJECT, 24, 1},
    {10689, C_MEMBER_OBJECT, 32, 1}, {10712, C_MEMBER_OBJECT, 40, 1},
    {10698, C_MEMBER_OBJECT, 24, 1}, {10689, C_MEMBER_OBJECT, 32, 1},
    {10712, C_MEMBER_OBJECT, 40, 1}, {9660, C_MEMBER_OBJECT, 24, 1}, {9660, C_MEMBER_OBJECT, 24, 1},
    {9601, C_MEMBER_OBJECT, 16, 1}, {9648, C_MEMBER_OBJECT, 24, 1}, {11399, C_MEMBER_OBJECT, 16, 1},
    {6088, C_MEMBER_OBJECT, 16, 1}, {6100, C_MEMBER_OBJECT, 24, 1}, {6864, C_MEMBER_OBJECT, 16, 1},
    {6846, C_MEMBER_OBJECT, 24, 1}, {6853, C_MEMBER_OBJECT, 32, 1}, {6141, C_MEMBER_OBJECT, 24, 1},
    {6255, C_MEMBER_OBJECT, 32, 1}, {6151, C_MEMBER_OBJECT, 40, 1}, {6228, C_MEMBER_OBJECT, 96, 1},
    {6209, C_MEMBER_OBJECT, 104, 1}, {6169, C_MEMBER_OBJECT, 112, 1},
    {6247, C_MEMBER_OBJECT, 120, 1}, {6279, C_MEMBER_OBJECT, 128, 1},
    {6196, C_MEMBER_OBJECT, 136, 1}, {6304, C_MEMBER_OBJECT, 144, 1},
    {11552, C_MEMBER_OBJECT, 96, 1}, {11565, C_MEMBER_OBJECT, 104, 1},
    {7090, C_MEMBER_OBJECT, 32, 1}, {7090, C_MEMBER_OBJECT, 32, 1}, {7469, C_MEMBER_OBJECT, 24, 1},
    {7036, C_MEMBER_OBJECT, 48, 1}, {15470, C_MEMBER_OBJECT, 208, 1},
    {8893, C_MEMBER_OBJECT, 16, 1}, {8850, C_MEMBER_OBJECT, 24, 1}, {8881, C_MEMBER_OBJECT, 32, 1},
    {8802, C_MEMBER_OBJECT, 40, 1}, {8858, C_MEMBER_OBJECT, 56, 1},
    {8840, C_MEMBER_OBJECT_ARRAY, 72, 0}, {6811, C_MEMBER_OBJECT, 16, 1},
    {14596, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14973, C_MEMBER_OBJECT, 40, 1},
    {14973, C_MEMBER_OBJECT, 32, 1}, {11611, C_MEMBER_OBJECT, 16, 1},
    {11239, C_MEMBER_OBJECT, 24, 1}, {14570, C_MEMBER_OBJECT, 64, 1},
    {8104, C_MEMBER_OBJECT, 72, 1}, {10464, C_MEMBER_OBJECT, 16, 1}, {8908, C_MEMBER_OBJECT, 24, 1},
    {7153, C_MEMBER_OBJECT, 16, 1}, {7170, C_MEMBER_OBJECT, 40, 1}, {7496, C_MEMBER_OBJECT, 16, 1},
    {7153, C_MEMBER_OBJECT, 16, 1}, {7170, C_MEMBER_OBJECT, 40, 1}, {7496, C_MEMBER_OBJECT, 16, 1},
    {7153, C_MEMBER_OBJECT, 16, 1}, {7170, C_MEMBER_OBJECT, 40, 1}, {7153, C_MEMBER_OBJECT, 16, 1},
    {7170, C_MEMBER_OBJECT, 40, 1}, {7153, C_MEMBER_OBJECT, 16, 1}, {7170, C_MEMBER_OBJECT, 40, 1},
    {7153, C_MEMBER_OBJECT, 16, 1}, {7170, C_MEMBER_OBJECT, 40, 1}, {7496, C_MEMBER_OBJECT, 16, 1},
    {7579, C_MEMBER_OBJECT, 24, 1}, {7569, C_MEMBER_OBJECT, 32, 1}, {7556, C_MEMBER_OBJECT, 40, 1},
    {11622, C_MEMBER_OBJECT, 48, 1}, {13528, C_MEMBER_OBJECT, 16, 1},
    {9613, C_MEMBER_OBJECT, 24, 1}, {8197, C_MEMBER_OBJECT, 16, 1}, {9598, C_MEMBER_OBJECT, 24, 1},
    {13528, C_MEMBER_OBJECT, 16, 1}, {9630, C_MEMBER_OBJECT, 24, 1}, {7875, C_MEMBER_OBJECT, 16, 1},
    {7952, C_MEMBER_OBJECT, 32, 1}, {7895, C_MEMBER_OBJECT, 48, 1}, {7937, C_MEMBER_OBJECT, 56, 1},
    {3373, C_MEMBER_OBJECT_ARRAY, 64, 0}, {12999, C_MEMBER_OBJECT, 64, 1},
    {13017, C_MEMBER_OBJECT, 80, 1}, {13035, C_MEMBER_OBJECT, 96, 1},
    {13053, C_MEMBER_OBJECT, 112, 1}, {13071, C_MEMBER_OBJECT, 128, 1},
    {13089, C_MEMBER_OBJECT, 144, 1}, {13107, C_MEMBER_OBJECT, 160, 1},
    {13125, C_MEMBER_OBJECT, 176, 1}, {15470, C_MEMBER_OBJECT, 192, 1},
    {8289, C_MEMBER_OBJECT, 16, 1}, {8219, C_MEMBER_OBJECT, 24, 1}, {8330, C_MEMBER_OBJECT, 32, 1},
    {8340, C_MEMBER_OBJECT, 40, 1}, {8246, C_MEMBER_OBJECT, 48, 1}, {8256, C_MEMBER_OBJECT, 56, 1},
    {8302, C_MEMBER_OBJECT, 64, 1}, {8233, C_MEMBER_OBJECT, 72, 1}, {8280, C_MEMBER_OBJECT, 80, 1},
    {8270, C_MEMBER_OBJECT, 88, 1}, {8370, C_MEMBER_OBJECT, 96, 1}, {8318, C_MEMBER_OBJECT, 104, 1},
    {8202, C_MEMBER_OBJECT, 112, 1}, {8354, C_MEMBER_OBJECT, 120, 1},
    {6108, C_MEMBER_OBJECT, 16, 1}, {11478, C_MEMBER_OBJECT, 24, 1},
    {12721, C_MEMBER_OBJECT, 16, 1}, {12711, C_MEMBER_OBJECT, 24, 1},
    {12702, C_MEMBER_OBJECT, 40, 1}, {12731, C_MEMBER_OBJECT, 48, 1},
    {5793, C_MEMBER_OBJECT, 72, 1}, {8197, C_MEMBER_OBJECT, 88, 1},
    {10257, C_MEMBER_OBJECT, 112, 1}, {10659, C_MEMBER_OBJECT, 120, 1},
    {5799, C_MEMBER_OBJECT, 128, 1}, {7188, C_MEMBER_OBJECT, 136, 1},
    {15470, C_MEMBER_OBJECT, 144, 1}, {12201, C_MEMBER_OBJECT, 16, 1},
    {11277, C_MEMBER_OBJECT, 24, 1}, {10190, C_MEMBER_OBJECT, 40, 1},
    {12644, C_MEMBER_OBJECT, 48, 1}, {8110, C_MEMBER_OBJECT, 16, 1}, {5079, C_MEMBER_OBJECT, 24, 1},
    {10247, C_MEMBER_OBJECT, 32, 1}, {7188, C_MEMBER_OBJECT, 40, 1},
    {15470, C_MEMBER_OBJECT, 48, 1}, {8893, C_MEMBER_OBJECT, 16, 1}, {8850, C_MEMBER_OBJECT, 24, 1},
    {8881, C_MEMBER_OBJECT, 32, 1}, {8802, C_MEMBER_OBJECT, 40, 1}, {8858, C_MEMBER_OBJECT, 56, 1},
    {8840, C_MEMBER_OBJECT_ARRAY, 72, 0}, {11465, C_MEMBER_OBJECT, 16, 1},
    {6864, C_MEMBER_OBJECT, 16, 1}, {6846, C_MEMBER_OBJECT, 24, 1}, {6853, C_MEMBER_OBJECT, 32, 1},
    {8940, C_MEMBER_OBJECT, 16, 1}, {8947, C_MEMBER_OBJECT, 24, 1},
    {4801, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5453, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5761, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9178, C_MEMBER_OBJECT, 16, 1},
    {9162, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9660, C_MEMBER_OBJECT, 24, 1},
    {11821, C_MEMBER_OBJECT, 16, 1}, {14184, C_MEMBER_OBJECT, 24, 1},
    {6876, C_MEMBER_OBJECT, 16, 1}, {15470, C_MEMBER_OBJECT, 32, 1}, {9598, C_MEMBER_OBJECT, 16, 1},
    {11282, C_MEMBER_OBJECT, 32, 1}, {15273, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {14364, C_MEMBER_OBJECT, 16, 1}, {9598, C_MEMBER_OBJECT, 24, 1}, {5512, C_MEMBER_OBJECT, 32, 1},
    {9492, C_MEMBER_OBJECT, 40, 1}, {9598, C_MEMBER_OBJECT, 16, 1}, {13166, C_MEMBER_OBJECT, 16, 1},
    {4826, C_MEMBER_OBJECT, 24, 1}, {12103, C_MEMBER_OBJECT, 16, 1},
    {12644, C_MEMBER_OBJECT, 32, 1}, {12103, C_MEMBER_OBJECT, 16, 1},
    {12644, C_MEMBER_OBJECT, 32, 1}, {6871, C_MEMBER_OBJECT, 16, 1},
    {12837, C_MEMBER_OBJECT, 24, 1}, {10532, C_MEMBER_OBJECT, 24, 1},
    {10541, C_MEMBER_OBJECT, 32, 1}, {9598, C_MEMBER_OBJECT, 16, 1},
    {12806, C_MEMBER_OBJECT, 24, 1}, {8197, C_MEMBER_OBJECT, 16, 1}, {9598, C_MEMBER_OBJECT, 24, 1},
    {8197, C_MEMBER_OBJECT, 16, 1}, {9598, C_MEMBER_OBJECT, 24, 1}, {9598, C_MEMBER_OBJECT, 16, 1},
    {10208, C_MEMBER_OBJECT, 24, 1}, {14184, C_MEMBER_OBJECT, 32, 1},
    {6785, C_MEMBER_OBJECT, 40, 1}, {6793, C_MEMBER_OBJECT, 48, 1}, {9598, C_MEMBER_OBJECT, 16, 1},
    {9598, C_MEMBER_OBJECT, 16, 1}, {11618, C_MEMBER_OBJECT, 24, 1},
    {12644, C_MEMBER_OBJECT, 32, 1}, {12103, C_MEMBER_OBJECT, 16, 1},
    {12644, C_MEMBER_OBJECT, 40, 1}, {12121, C_MEMBER_OBJECT, 16, 1},
    {12644, C_MEMBER_OBJECT, 32, 1}, {7504, C_MEMBER_OBJECT, 16, 1}, {8197, C_MEMBER_OBJECT, 16, 1},
    {9598, C_MEMBER_OBJECT, 24, 1}, {8197, C_MEMBER_OBJECT, 16, 1}, {9598, C_MEMBER_OBJECT, 24, 1},
    {10177, C_MEMBER_OBJECT, 32, 1}, {12644, C_MEMBER_OBJECT, 40, 1},
    {8056, C_MEMBER_OBJECT, 48, 1}, {9178, C_MEMBER_OBJECT, 16, 1},
    {9162, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10341, C_MEMBER_OBJECT, 16, 1},
    {9660, C_MEMBER_OBJECT, 24, 1}, {9660, C_MEMBER_OBJECT, 24, 1}, {13279, C_MEMBER_OBJECT, 16, 1},
    {13518, C_MEMBER_OBJECT, 24, 1}, {10330, C_MEMBER_OBJECT, 32, 1},
    {10859, C_MEMBER_OBJECT, 40, 1}, {9728, C_MEMBER_OBJECT, 16, 1}, {8197, C_MEMBER_OBJECT, 24, 1},
    {10806, C_MEMBER_OBJECT, 16, 1}, {6864, C_MEMBER_OBJECT, 16, 1}, {6846, C_MEMBER_OBJECT, 24, 1},
    {6853, C_MEMBER_OBJECT, 32, 1}, {9660, C_MEMBER_OBJECT, 24, 1}, {10870, C_MEMBER_OBJECT, 24, 1},
    {15331, C_MEMBER_OBJECT, 64, 1}, {15470, C_MEMBER_OBJECT, 136, 1},
    {9343, C_MEMBER_OBJECT, 16, 1}, {9351, C_MEMBER_OBJECT, 24, 1}, {9359, C_MEMBER_OBJECT, 32, 1},
    {7124, C_MEMBER_OBJECT, 16, 1}, {12847, C_MEMBER_OBJECT, 24, 1}, {6864, C_MEMBER_OBJECT, 16, 1},
    {6846, C_MEMBER_OBJECT, 24, 1}, {6853, C_MEMBER_OBJECT, 32, 1}, {15470, C_MEMBER_OBJECT, 64, 1},
    {10882, C_MEMBER_OBJECT, 16, 1}, {10875, C_MEMBER_OBJECT, 24, 1},
    {10907, C_MEMBER_OBJECT, 40, 1}, {10890, C_MEMBER_OBJECT, 48, 1},
    {7161, C_MEMBER_OBJECT, 24, 1}, {7142, C_MEMBER_OBJECT, 48, 1}, {7170, C_MEMBER_OBJECT, 56, 1},
    {5397, C_MEMBER_OBJECT, 24, 1}, {9667, C_MEMBER_OBJECT, 24, 1}, {11239, C_MEMBER_OBJECT, 16, 1},
    {15599, C_MEMBER_OBJECT, 24, 1}, {10266, C_MEMBER_OBJECT, 32, 1},
    {15312, C_MEMBER_OBJECT, 48, 1}, {11391, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {11391, C_MEMBER_OBJECT_ARRAY, 24, 0}, {15331, C_MEMBER_OBJECT, 24, 1},
    {15470, C_MEMBER_OBJECT, 96, 1}, {12024, C_MEMBER_OBJECT, 16, 1},
    {11239, C_MEMBER_OBJECT, 16, 1}, {11910, C_MEMBER_OBJECT, 24, 1},
    {13320, C_MEMBER_OBJECT, 32, 1}, {10678, C_MEMBER_OBJECT, 40, 1},
    {11928, C_MEMBER_OBJECT, 88, 1}, {11915, C_MEMBER_OBJECT, 96, 1},
    {12311, C_MEMBER_OBJECT, 16, 1}, {12330, C_MEMBER_OBJECT, 24, 1},
    {12293, C_MEMBER_OBJECT, 32, 1}, {12302, C_MEMBER_OBJECT, 40, 1},
    {12320, C_MEMBER_OBJECT, 48, 1}, {9546, C_MEMBER_OBJECT, 64, 1},
    {13279, C_MEMBER_OBJECT, 16, 1}, {13523, C_MEMBER_OBJECT, 24, 1},
    {13518, C_MEMBER_OBJECT, 32, 1}, {10334, C_MEMBER_OBJECT, 40, 1},
    {13580, C_MEMBER_OBJECT, 24, 1}, {12618, C_MEMBER_OBJECT, 32, 1},
    {11940, C_MEMBER_OBJECT, 40, 1}, {8929, C_MEMBER_OBJECT, 32, 1}, {9481, C_MEMBER_OBJECT, 40, 1},
    {11940, C_MEMBER_OBJECT, 48, 1}, {15470, C_MEMBER_OBJECT, 64, 1},
    {12852, C_MEMBER_OBJECT, 24, 1}, {7188, C_MEMBER_OBJECT, 16, 1},
    {12999, C_MEMBER_OBJECT, 64, 1}, {13017, C_MEMBER_OBJECT, 80, 1},
    {13035, C_MEMBER_OBJECT, 96, 1}, {13053, C_MEMBER_OBJECT, 112, 1},
    {13071, C_MEMBER_OBJECT, 128, 1}, {13089, C_MEMBER_OBJECT, 144, 1},
    {13107, C_MEMBER_OBJECT, 160, 1}, {13125, C_MEMBER_OBJECT, 176, 1},
    {15470, C_MEMBER_OBJECT, 192, 1}, {12937, C_MEMBER_OBJECT, 16, 1},
    {13279, C_MEMBER_OBJECT, 16, 1}, {13523, C_MEMBER_OBJECT, 24, 1},
    {13518, C_MEMBER_OBJECT, 32, 1}, {6633, C_MEMBER_OBJECT, 16, 1}, {9453, C_MEMBER_OBJECT, 40, 1},
    {13402, C_MEMBER_OBJECT, 72, 1}, {6803, C_MEMBER_OBJECT, 80, 1}, {5518, C_MEMBER_OBJECT, 88, 1},
    {12769, C_MEMBER_OBJECT, 104, 1}, {14164, C_MEMBER_OBJECT, 112, 1},
    {2479, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {395, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {627, C_MEMBER_OBJECT, 184, 1},
    {380, C_MEMBER_OBJECT, 192, 1}, {410, C_MEMBER_OBJECT, 200, 1}, {730, C_MEMBER_OBJECT, 208, 1},
    {601, C_MEMBER_OBJECT, 216, 1}, {6633, C_MEMBER_OBJECT, 16, 1}, {7130, C_MEMBER_OBJECT, 24, 1},
    {12756, C_MEMBER_OBJECT, 32, 1}, {10300, C_MEMBER_OBJECT, 48, 1},
    {12769, C_MEMBER_OBJECT, 64, 1}, {13392, C_MEMBER_OBJECT, 72, 1},
    {9453, C_MEMBER_OBJECT, 96, 1}, {6871, C_MEMBER_OBJECT, 16, 1}, {7130, C_MEMBER_OBJECT, 24, 1},
    {12968, C_MEMBER_OBJECT, 16, 1}, {12980, C_MEMBER_OBJECT, 24, 1},
    {9660, C_MEMBER_OBJECT, 24, 1}, {9660, C_MEMBER_OBJECT, 24, 1}, {14625, C_MEMBER_OBJECT, 16, 1},
    {11465, C_MEMBER_OBJECT, 24, 1}, {11469, C_MEMBER_OBJECT, 32, 1},
    {13459, C_MEMBER_OBJECT, 16, 1}, {13493, C_MEMBER_OBJECT, 24, 1},
    {13484, C_MEMBER_OBJECT, 32, 1}, {13505, C_MEMBER_OBJECT, 40, 1},
    {13431, C_MEMBER_OBJECT, 48, 1}, {13444, C_MEMBER_OBJECT, 56, 1},
    {13466, C_MEMBER_OBJECT, 64, 1}, {11391, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {11391, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14127, C_MEMBER_OBJECT, 16, 1},
    {14118, C_MEMBER_OBJECT, 24, 1}, {11391, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {9660, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 256, 1},
    {9289, C_MEMBER_OBJECT, 264, 1}, {9255, C_MEMBER_OBJECT, 336, 1},
    {9305, C_MEMBER_OBJECT, 344, 1}, {9272, C_MEMBER_OBJECT, 352, 1},
    {9320, C_MEMBER_OBJECT, 368, 1}, {9210, C_MEMBER_OBJECT, 856, 1},
    {9230, C_MEMBER_OBJECT, 864, 1}, {9218, C_MEMBER_OBJECT, 872, 1},
    {9200, C_MEMBER_OBJECT, 888, 1}, {4438, C_MEMBER_OBJECT, 904, 1},
    {4458, C_MEMBER_OBJECT, 920, 1}, {11688, C_MEMBER_OBJECT, 16, 1},
    {5079, C_MEMBER_OBJECT, 24, 1}, {11763, C_MEMBER_OBJECT, 32, 1},
    {15470, C_MEMBER_OBJECT, 40, 1}, {11325, C_MEMBER_OBJECT, 16, 1},
    {5079, C_MEMBER_OBJECT, 16, 1}, {11763, C_MEMBER_OBJECT, 24, 1},
    {11239, C_MEMBER_OBJECT, 16, 1}, {5524, C_MEMBER_OBJECT, 24, 1}, {7052, C_MEMBER_OBJECT, 32, 1},
    {7746, C_MEMBER_OBJECT, 40, 1}, {2826, C_MEMBER_OBJECT, 16, 1}, {2826, C_MEMBER_OBJECT, 16, 1},
    {11239, C_MEMBER_OBJECT, 16, 1}, {14630, C_MEMBER_OBJECT, 24, 1},
    {6619, C_MEMBER_OBJECT, 32, 1}, {15267, C_MEMBER_OBJECT, 40, 1},
    {11145, C_MEMBER_OBJECT, 48, 1}, {11239, C_MEMBER_OBJECT, 16, 1},
    {5524, C_MEMBER_OBJECT, 24, 1}, {7710, C_MEMBER_OBJECT, 32, 1}, {6644, C_MEMBER_OBJECT, 40, 1},
    {7725, C_MEMBER_OBJECT, 48, 1}, {7052, C_MEMBER_OBJECT, 56, 1}, {7746, C_MEMBER_OBJECT, 64, 1},
    {11239, C_MEMBER_OBJECT, 16, 1}, {7052, C_MEMBER_OBJECT, 24, 1}, {7746, C_MEMBER_OBJECT, 32, 1},
    {9178, C_MEMBER_OBJECT, 16, 1}, {9162, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {15505, C_MEMBER_OBJECT, 16, 1}, {15485, C_MEMBER_OBJECT, 24, 1},
    {15515, C_MEMBER_OBJECT, 40, 1}, {15497, C_MEMBER_OBJECT, 48, 1},
    {15505, C_MEMBER_OBJECT, 16, 1}, {15485, C_MEMBER_OBJECT, 24, 1},
    {15515, C_MEMBER_OBJECT, 40, 1}, {15497, C_MEMBER_OBJECT, 48, 1},
    {15505, C_MEMBER_OBJECT, 16, 1}, {15485, C_MEMBER_OBJECT, 24, 1},
    {15515, C_MEMBER_OBJECT, 40, 1}, {15497, C_MEMBER_OBJECT, 48, 1},
    {6864, C_MEMBER_OBJECT, 16, 1}, {6846, C_MEMBER_OBJECT, 24, 1}, {6853, C_MEMBER_OBJECT, 32, 1},
    {13857, C_MEMBER_OBJECT, 16, 1}, {14159, C_MEMBER_OBJECT, 24, 1},
    {13892, C_MEMBER_OBJECT, 32, 1}, {15470, C_MEMBER_OBJECT, 48, 1},
    {12697, C_MEMBER_OBJECT, 16, 1}, {14191, C_MEMBER_OBJECT, 24, 1},
    {10271, C_MEMBER_OBJECT, 32, 1}, {10276, C_MEMBER_OBJECT, 40, 1},
    {6871, C_MEMBER_OBJECT, 48, 1}, {13250, C_MEMBER_OBJECT, 56, 1}, {7512, C_MEMBER_OBJECT, 72, 1},
    {6577, C_MEMBER_OBJECT, 80, 1}, {12045, C_MEMBER_OBJECT, 88, 1}, {7763, C_MEMBER_OBJECT, 96, 1},
    {13285, C_MEMBER_OBJECT, 104, 1}, {7603, C_MEMBER_OBJECT, 112, 1},
    {13301, C_MEMBER_OBJECT, 120, 1}, {7628, C_MEMBER_OBJECT, 128, 1},
    {6559, C_MEMBER_OBJECT, 136, 1}, {12032, C_MEMBER_OBJECT, 144, 1},
    {13913, C_MEMBER_OBJECT, 24, 1}, {7656, C_MEMBER_OBJECT, 32, 1},
    {11254, C_MEMBER_OBJECT, 40, 1}, {9122, C_MEMBER_OBJECT, 48, 1}, {9085, C_MEMBER_OBJECT, 56, 1},
    {9109, C_MEMBER_OBJECT, 64, 1}, {9047, C_MEMBER_OBJECT, 72, 1}, {9074, C_MEMBER_OBJECT, 80, 1},
    {9032, C_MEMBER_OBJECT, 88, 1}, {9099, C_MEMBER_OBJECT, 96, 1}, {9059, C_MEMBER_OBJECT, 104, 1},
    {9019, C_MEMBER_OBJECT, 112, 1}, {7528, C_MEMBER_OBJECT, 128, 1},
    {10177, C_MEMBER_OBJECT, 24, 1}, {12644, C_MEMBER_OBJECT, 32, 1},
    {15220, C_MEMBER_OBJECT, 128, 1}, {15131, C_MEMBER_OBJECT, 136, 1},
    {15716, C_MEMBER_OBJECT, 152, 1}, {15220, C_MEMBER_OBJECT, 128, 1},
    {15131, C_MEMBER_OBJECT, 136, 1}, {15716, C_MEMBER_OBJECT, 152, 1},
    {15716, C_MEMBER_OBJECT, 128, 1}, {15220, C_MEMBER_OBJECT, 144, 1},
    {10190, C_MEMBER_OBJECT, 16, 1}, {8015, C_MEMBER_OBJECT, 24, 1},
    {15470, C_MEMBER_OBJECT, 32, 1}, {15107, C_MEMBER_OBJECT, 96, 1},
    {15059, C_MEMBER_OBJECT, 104, 1}, {15083, C_MEMBER_OBJECT, 112, 1},
    {15035, C_MEMBER_OBJECT, 128, 1}, {14987, C_MEMBER_OBJECT, 136, 1},
    {15011, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_13_0 = {
    {.hex = 0x030d00f0}, names, members, enumerators, types, held,
    598, 4, 262,
};
