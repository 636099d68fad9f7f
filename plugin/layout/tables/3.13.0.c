/* What the debug information of CPython 3.13.0 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "CFieldObject\0" "CThunkObject\0"
    "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "HMACobject\0" "ImportError\0"
    "InstructionSequence\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0" "MD5object\0"
    "MatchObject\0" "MultibyteCodecObject\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReaderObject\0"
    "MultibyteStreamWriterObject\0" "NameError\0" "NotSupportedError\0" "OSError\0"
    "OperationalError\0" "ParentLocator\0" "PatternObject\0" "Pdata\0" "PicklerMemoProxyObject\0"
    "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0" "PyASCIIObject\0" "PyAsyncGenASend\0"
    "PyAsyncGenAThrow\0" "PyAsyncGenObject\0" "PyAttributeErrorObject\0"
    "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0"
    "PyCFuncPtrObject\0" "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0"
    "PyCodeObject\0" "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0"
    "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
    "PyDateTime_IsoCalendarDate\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0" "PyDictKeyEntry\0"
    "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0" "PyFloatObject\0" "PyFrameObject\0"
    "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0"
    "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0"
    "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0"
    "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0"
    "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyNameErrorObject\0"
    "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PySSLCertificate\0"
    "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PySetObject\0"
    "PySliceObject\0" "PySocketSockObject\0" "PyStopIterationObject\0" "PyStructObject\0"
    "PyStructSequence\0" "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadHandleObject\0"
    "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0"
    "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0"
    "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA1object\0" "SHA256object\0" "SHA3object\0"
    "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0"
    "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0"
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
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "base\0"
    "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bound\0" "buf\0" "buf.obj\0"
    "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0"
    "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0" "callable\0"
    "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_iterator\0" "callback_context\0" "calliterobject\0" "cause\0" "cell\0" "chainobject\0"
    "checker\0" "children\0" "cjk_module\0" "classmethod\0" "classmethod_descriptor\0"
    "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_code_adaptive\0" "co_consts\0"
    "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0"
    "co_localsplusnames\0" "co_name\0" "co_names\0" "co_nlocalsplus\0" "co_qualname\0"
    "co_stacksize\0" "co_weakreflist\0" "code\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "collections.OrderedDict\0" "collections._deque_iterator\0"
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
    "elementtree_module\0" "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0"
    "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0"
    "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
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
    "keylog_filename\0" "keyobject\0" "keys\0" "kw\0" "kwd_mark\0" "kwds\0" "last\0"
    "last_for_tail\0" "last_line\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0"
    "li_code\0" "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0"
    "localdicts\0" "localdummyobject\0" "localobject\0" "localsplus\0" "lockobject\0" "long_cnt\0"
    "long_step\0" "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0"
    "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lstat\0"
    "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "missing\0" "ml_name\0"
    "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "mv\0" "myerrno\0" "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0"
    "nextlink\0" "nextoffset\0" "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0"
    "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0"
    "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0"
    "object_hook\0" "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
    "os.stat_result\0" "os.statvfs_result\0" "output_buffer\0" "owner\0" "pairwiseobject\0"
    "parameters\0" "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0"
    "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0"
    "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0"
    "pending_bytes\0" "permutationsobject\0" "persistent_id\0" "persistent_load\0" "pi_code\0"
    "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pollObject\0" "pool\0"
    "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "previous\0" "previous_item\0" "previous_version\0"
    "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "psk_client_callback\0" "psk_server_callback\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
    "pysqlite_Blob\0" "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0"
    "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0"
    "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0"
    "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0"
    "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0"
    "row_factory\0" "rwpair\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0"
    "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sqlite3.Blob\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0"
    "stack\0" "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0"
    "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_mangled_names\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0"
    "str\0" "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sys.flags\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_callback0\0"
    "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0"
    "task_coro\0" "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0"
    "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0"
    "thread_watchdogs\0" "threads.head\0" "threads.main\0" "thunk\0" "time.struct_time\0"
    "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0"
    "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
    "tuple\0" "tuple.ob_item\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "types.UnionType\0" "typevarobject\0"
    "typevartupleobject\0" "typing.ParamSpec\0" "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0"
    "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0" "tzinfo\0" "tzname\0"
    "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodedata.UCD\0" "unicodeiterobject\0" "unionobject\0"
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0"
    "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0" "vectorcall_kwnames\0"
    "view.obj\0" "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "writer.buffer\0" "xargs\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {240, 0, 0, 64, 0, 0}, {240, 11528, 16, 8, 0, 0}, {240, 11541, 24, 8, 0, 0},
    {258, 0, 0, 56, 0, 0}, {258, 7697, 40, 8, 0, 0}, {258, 13526, 16, 8, 0, 0},
    {258, 13561, 32, 8, 0, 0}, {258, 13828, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0},
    {272, 5336, 0, 8, 0, 0}, {272, 5870, 24, 8, 0, 0}, {272, 10155, 8, 8, 0, 0},
    {614, 0, 0, 16, 0, 0}, {614, 11521, 0, 8, 0, 0}, {642, 0, 0, 56, 0, 0},
    {642, 6708, 24, 8, 0, 0}, {671, 0, 0, 144, 0, 0}, {671, 5477, 136, 8, 0, 0},
    {671, 7207, 32, 8, 0, 0}, {671, 7788, 128, 8, 0, 0}, {671, 10748, 16, 8, 0, 0},
    {671, 11428, 56, 8, 0, 0}, {671, 12289, 40, 8, 0, 0}, {671, 15060, 48, 8, 0, 0},
    {717, 0, 0, 40, 0, 0}, {717, 8975, 24, 8, 0, 0}, {717, 10155, 16, 8, 0, 0},
    {717, 13017, 32, 4, 6, 1}, {717, 13046, 32, 4, 5, 1}, {717, 13060, 32, 4, 2, 3},
    {731, 0, 0, 40, 0, 0}, {731, 4930, 16, 8, 0, 0}, {731, 4938, 24, 8, 0, 0},
    {747, 0, 0, 40, 0, 0}, {747, 4950, 24, 8, 0, 0}, {747, 4959, 16, 8, 0, 0},
    {781, 0, 0, 88, 0, 0}, {781, 10964, 80, 8, 0, 0}, {781, 11174, 72, 8, 0, 0},
    {804, 0, 0, 88, 0, 0}, {804, 7678, 80, 8, 0, 0}, {804, 10920, 72, 8, 0, 0},
    {831, 0, 0, 72, 0, 0}, {831, 5036, 24, 8, 0, 0}, {831, 5839, 56, 8, 0, 0},
    {831, 6493, 48, 8, 0, 0}, {831, 11044, 32, 8, 0, 0}, {831, 14184, 40, 8, 0, 0},
    {853, 0, 0, 56, 0, 0}, {853, 11090, 24, 8, 0, 0}, {871, 0, 0, 40, 0, 0},
    {871, 11141, 24, 8, 0, 0}, {871, 11158, 32, 1, 0, 0}, {902, 0, 0, 56, 0, 0},
    {902, 10505, 16, 8, 0, 0}, {902, 10510, 32, 8, 0, 0}, {902, 10519, 24, 8, 0, 0},
    {920, 0, 0, 64, 0, 0}, {920, 10882, 56, 8, 0, 0}, {946, 0, 0, 24, 0, 0},
    {946, 11124, 16, 8, 0, 0}, {959, 0, 0, 208, 0, 0}, {959, 5949, 52, 4, 0, 0},
    {959, 5961, 200, 1, 0, 0}, {959, 5978, 24, 8, 0, 0}, {959, 5988, 40, 8, 0, 0},
    {959, 6006, 112, 8, 0, 0}, {959, 6018, 68, 4, 0, 0}, {959, 6033, 136, 8, 0, 0},
    {959, 6046, 104, 8, 0, 0}, {959, 6065, 96, 8, 0, 0}, {959, 6084, 120, 8, 0, 0},
    {959, 6092, 32, 8, 0, 0}, {959, 6101, 72, 4, 0, 0}, {959, 6116, 128, 8, 0, 0},
    {959, 6128, 64, 4, 0, 0}, {972, 0, 0, 56, 0, 0}, {972, 14746, 48, 8, 0, 0},
    {972, 14751, 40, 8, 0, 0}, {995, 0, 0, 48, 0, 0}, {995, 6556, 16, 8, 0, 0},
    {995, 6565, 24, 8, 0, 0}, {1005, 0, 0, 48, 0, 0}, {1005, 13941, 16, 8, 0, 0},
    {1005, 13949, 32, 8, 0, 0}, {1005, 13960, 24, 8, 0, 0}, {1020, 0, 0, 64, 0, 0},
    {1020, 14787, 24, 8, 0, 0}, {1020, 14799, 16, 8, 0, 0}, {1033, 0, 0, 24, 0, 0},
    {1033, 6648, 16, 8, 0, 0}, {1088, 0, 0, 48, 0, 0}, {1088, 8980, 24, 1, 0, 0},
    {1088, 14475, 40, 8, 0, 0}, {1135, 0, 0, 40, 0, 0}, {1135, 8980, 24, 1, 0, 0},
    {1135, 14475, 32, 8, 0, 0}, {1216, 0, 0, 40, 0, 0}, {1216, 6683, 24, 8, 0, 0},
    {1216, 6690, 32, 8, 0, 0}, {1216, 6701, 16, 8, 0, 0}, {1230, 0, 0, 24, 0, 0},
    {1230, 10714, 8, 8, 0, 0}, {1230, 10721, 16, 8, 0, 0}, {1245, 0, 0, 32, 0, 0},
    {1245, 7222, 32, 0, 0, 0}, {1245, 7233, 10, 1, 0, 0}, {1245, 7241, 9, 1, 0, 0},
    {1245, 7261, 8, 1, 0, 0}, {1245, 7274, 24, 8, 0, 0}, {1245, 7286, 0, 8, 0, 0},
    {1245, 7296, 16, 8, 0, 0}, {1262, 0, 0, 48, 0, 0}, {1262, 10547, 32, 8, 0, 0},
    {1262, 10555, 16, 8, 0, 0}, {1262, 10563, 40, 8, 0, 0}, {1275, 0, 0, 16, 0, 0},
    {1275, 10714, 0, 8, 0, 0}, {1275, 10721, 8, 8, 0, 0}, {1294, 0, 0, 24, 0, 0},
    {1294, 11108, 16, 8, 0, 0}, {1308, 0, 0, 72, 0, 0}, {1308, 7703, 16, 8, 0, 0},
    {1308, 7723, 48, 8, 0, 0}, {1308, 7738, 24, 8, 0, 0}, {1308, 7765, 56, 8, 0, 0},
    {1308, 7780, 32, 8, 0, 0}, {1322, 0, 0, 144, 0, 0}, {1322, 8030, 112, 8, 0, 0},
    {1322, 8047, 24, 8, 0, 0}, {1322, 8061, 72, 8, 0, 0}, {1322, 8074, 48, 8, 0, 0},
    {1322, 8084, 56, 8, 0, 0}, {1322, 8108, 80, 8, 0, 0}, {1322, 8117, 16, 8, 0, 0},
    {1322, 8130, 64, 8, 0, 0}, {1322, 8146, 104, 8, 0, 0}, {1322, 8158, 32, 8, 0, 0},
    {1322, 8168, 40, 8, 0, 0}, {1322, 8182, 120, 8, 0, 0}, {1339, 0, 0, 16, 0, 0},
    {1339, 3351, 0, 8, 0, 0}, {1339, 3360, 8, 8, 0, 0}, {1349, 0, 0, 80, 0, 0},
    {1349, 8630, 40, 8, 0, 0}, {1349, 8653, 67, 1, 0, 0}, {1349, 8668, 72, 8, 0, 0},
    {1349, 8678, 24, 8, 0, 0}, {1349, 8686, 56, 8, 0, 0}, {1349, 8709, 32, 8, 0, 0},
    {1361, 0, 0, 168, 0, 0}, {1361, 9006, 16, 8, 0, 0}, {1376, 0, 0, 280, 0, 0},
    {1376, 4758, 16, 256, 0, 0}, {1393, 0, 0, 40, 0, 0}, {1393, 5370, 32, 8, 0, 0},
    {1411, 0, 0, 40, 0, 0}, {1411, 5654, 32, 8, 0, 0}, {1432, 0, 0, 40, 0, 0},
    {1432, 8768, 16, 8, 0, 0}, {1445, 0, 0, 928, 0, 0}, {1445, 9013, 880, 8, 0, 0},
    {1445, 9028, 888, 8, 0, 0}, {1445, 9038, 856, 8, 0, 0}, {1445, 9046, 872, 8, 0, 0},
    {1445, 9058, 864, 8, 0, 0}, {1462, 0, 0, 104, 0, 0}, {1462, 10920, 72, 8, 0, 0},
    {1462, 10964, 80, 8, 0, 0}, {1462, 10969, 96, 8, 0, 0}, {1462, 11610, 88, 8, 0, 0},
    {1482, 0, 0, 24, 0, 0}, {1482, 8025, 16, 8, 0, 0}, {1505, 0, 0, 194968, 0, 0},
    {1505, 4798, 10648, 8, 0, 0}, {1505, 4818, 10640, 8, 0, 0}, {1505, 5110, 82696, 1952, 0, 0},
    {1505, 5263, 10712, 8, 0, 0}, {1505, 5280, 10720, 4, 0, 0}, {1505, 5343, 10808, 8, 0, 0},
    {1505, 5414, 10632, 8, 0, 0}, {1505, 5552, 7648, 8, 0, 0}, {1505, 5561, 8464, 8, 0, 0},
    {1505, 5717, 193072, 8, 0, 0}, {1505, 5743, 193080, 8, 0, 0}, {1505, 5762, 193088, 8, 0, 0},
    {1505, 6161, 7976, 8, 0, 0}, {1505, 6183, 7968, 8, 0, 0}, {1505, 6203, 7960, 8, 0, 0},
    {1505, 7025, 8448, 8, 0, 0}, {1505, 7618, 82664, 8, 0, 0}, {1505, 7649, 82640, 8, 0, 0},
    {1505, 8502, 7616, 8, 0, 0}, {1505, 8515, 7600, 4, 0, 0}, {1505, 8529, 7608, 8, 0, 0},
    {1505, 8540, 7424, 72, 0, 0}, {1505, 8555, 7504, 24, 0, 0}, {1505, 9168, 7272, 8, 0, 0},
    {1505, 9202, 7696, 8, 0, 0}, {1505, 9222, 7672, 8, 0, 0}, {1505, 9240, 7656, 8, 0, 0},
    {1505, 9256, 7664, 8, 0, 0}, {1505, 11002, 7264, 8, 0, 0}, {1505, 13493, 7640, 8, 0, 0},
    {1505, 13501, 8456, 8, 0, 0}, {1505, 13892, 7344, 8, 0, 0}, {1505, 13905, 7352, 8, 0, 0},
    {1505, 14836, 10672, 8, 0, 0}, {1505, 14860, 10656, 8, 0, 0}, {1505, 14877, 10664, 8, 0, 0},
    {1524, 0, 0, 40, 0, 0}, {1524, 4975, 32, 8, 0, 0}, {1524, 11116, 24, 8, 0, 0},
    {1537, 0, 0, 32, 0, 0}, {1537, 10372, 16, 8, 0, 0}, {1537, 10390, 24, 4, 0, 0},
    {1550, 0, 0, 40, 0, 0}, {1550, 10964, 0, 8, 0, 0}, {1550, 11311, 16, 8, 0, 0},
    {1550, 14235, 8, 4, 0, 0}, {1562, 0, 0, 16, 0, 0}, {1562, 10714, 0, 8, 0, 0},
    {1574, 0, 0, 32, 0, 0}, {1574, 10931, 16, 8, 0, 0}, {1574, 10944, 24, 8, 0, 0},
    {1586, 0, 0, 152, 0, 0}, {1586, 10665, 24, 8, 0, 0}, {1586, 14827, 64, 8, 0, 0},
    {1605, 0, 0, 32, 0, 0}, {1605, 10874, 0, 8, 0, 0}, {1617, 0, 0, 48, 0, 0},
    {1617, 9171, 16, 8, 0, 0}, {1617, 9179, 24, 8, 0, 0}, {1632, 0, 0, 104, 0, 0},
    {1632, 10526, 56, 8, 0, 0}, {1644, 0, 0, 56, 0, 0}, {1644, 10670, 24, 8, 0, 0},
    {1644, 10677, 16, 8, 0, 0}, {1644, 10685, 48, 8, 0, 0}, {1644, 10693, 32, 8, 0, 0},
    {1659, 0, 0, 80, 0, 0}, {1659, 10964, 72, 8, 0, 0}, {1677, 0, 0, 112, 0, 0},
    {1677, 11224, 72, 8, 0, 0}, {1677, 11243, 48, 8, 0, 0}, {1691, 0, 0, 112, 0, 0},
    {1691, 7860, 88, 8, 0, 0}, {1691, 7869, 96, 8, 0, 0}, {1691, 10956, 72, 8, 0, 0},
    {1691, 13263, 80, 8, 0, 0}, {1707, 0, 0, 16, 0, 0}, {1707, 11131, 0, 8, 0, 0},
    {1707, 11166, 8, 8, 0, 0}, {1807, 0, 0, 200, 0, 0}, {1807, 7879, 16, 8, 0, 0},
    {1807, 8975, 48, 8, 0, 0}, {1807, 10649, 32, 8, 0, 0}, {1807, 12680, 64, 128, 0, 0},
    {1807, 13520, 40, 8, 0, 0}, {1807, 14734, 24, 8, 0, 0}, {1819, 0, 0, 40, 0, 0},
    {1819, 12971, 16, 8, 0, 0}, {1819, 13210, 32, 8, 0, 0}, {1819, 13215, 24, 8, 0, 0},
    {1852, 0, 0, 80, 0, 0}, {1852, 14763, 72, 8, 0, 0}, {1906, 0, 0, 136, 0, 0},
    {1906, 7445, 104, 8, 0, 0}, {1906, 7473, 112, 8, 0, 0}, {1906, 7860, 80, 8, 0, 0},
    {1906, 10197, 88, 8, 0, 0}, {1906, 10920, 72, 8, 0, 0}, {1906, 11311, 96, 8, 0, 0},
    {1906, 11938, 128, 8, 0, 0}, {1906, 13828, 120, 8, 0, 0}, {1926, 0, 0, 80, 0, 0},
    {1926, 6156, 72, 8, 0, 0}, {1966, 0, 0, 304, 0, 0}, {1966, 5122, 144, 8, 0, 0},
    {1966, 5132, 200, 8, 0, 0}, {1966, 5152, 192, 8, 0, 0}, {1966, 5662, 96, 8, 0, 0},
    {1966, 5675, 104, 8, 0, 0}, {1966, 6493, 208, 8, 0, 0}, {1966, 6590, 112, 8, 0, 0},
    {1966, 6608, 72, 8, 0, 0}, {1966, 6721, 232, 8, 0, 0}, {1966, 7025, 128, 8, 0, 0},
    {1966, 7609, 120, 8, 0, 0}, {1966, 9381, 16, 8, 0, 0}, {1966, 10985, 160, 8, 0, 0},
    {1966, 11002, 8, 8, 0, 0}, {1966, 11893, 0, 8, 0, 0}, {1966, 13865, 152, 8, 0, 0},
    {1980, 0, 0, 40, 0, 0}, {1980, 13787, 24, 8, 0, 0}, {1980, 13796, 16, 8, 0, 0},
    {1998, 0, 0, 32, 0, 0}, {1998, 11116, 24, 8, 0, 0}, {2012, 0, 0, 416, 0, 0},
    {2012, 13994, 256, 8, 0, 0}, {2012, 14002, 336, 8, 0, 0}, {2012, 14011, 32, 8, 0, 0},
    {2012, 14024, 352, 8, 0, 0}, {2012, 14033, 192, 8, 0, 0}, {2012, 14042, 48, 8, 0, 0},
    {2012, 14053, 264, 8, 0, 0}, {2012, 14061, 288, 8, 0, 0}, {2012, 14075, 168, 8, 0, 0},
    {2012, 14084, 40, 8, 0, 0}, {2012, 14096, 240, 8, 0, 0}, {2012, 14107, 344, 8, 0, 0},
    {2012, 14114, 24, 8, 0, 0}, {2012, 14122, 88, 8, 0, 0}, {2012, 14130, 360, 8, 0, 0},
    {2012, 14144, 184, 8, 0, 0}, {2012, 14156, 208, 8, 0, 0}, {2025, 0, 0, 112, 0, 0},
    {2025, 7422, 72, 8, 0, 0}, {2025, 11187, 80, 8, 0, 0}, {2025, 12282, 104, 8, 0, 0},
    {2046, 0, 0, 64, 0, 0}, {2046, 6708, 56, 8, 0, 0}, {2062, 0, 0, 24, 0, 0},
    {2062, 11150, 16, 8, 0, 0}, {2074, 0, 0, 64, 0, 0}, {2074, 14981, 24, 8, 0, 0},
    {2074, 15001, 16, 8, 0, 0}, {2090, 0, 0, 208, 0, 0}, {2090, 4730, 192, 8, 0, 0},
    {2090, 7843, 24, 8, 0, 0}, {2090, 10018, 16, 8, 0, 0}, {2090, 11070, 48, 8, 0, 0},
    {2090, 14489, 136, 8, 0, 0}, {2090, 14513, 144, 8, 0, 0}, {2090, 14537, 128, 8, 0, 0},
    {2090, 14561, 104, 8, 0, 0}, {2090, 14585, 112, 8, 0, 0}, {2090, 14609, 96, 8, 0, 0},
    {2420, 0, 0, 264, 0, 0}, {2420, 5466, 64, 8, 0, 0}, {2420, 5502, 208, 8, 0, 0},
    {2420, 10748, 24, 8, 0, 0}, {2420, 10753, 32, 8, 0, 0}, {2420, 11648, 200, 8, 0, 0},
    {2420, 12245, 176, 8, 0, 0}, {2420, 12257, 184, 8, 0, 0}, {2420, 12266, 192, 8, 0, 0},
    {2420, 12942, 16, 8, 0, 0}, {2517, 0, 0, 24, 0, 0}, {2517, 4967, 16, 8, 0, 0},
    {2558, 0, 0, 24, 0, 0}, {2558, 7333, 16, 8, 0, 0}, {2593, 0, 0, 16, 0, 0},
    {2593, 7668, 0, 8, 0, 0}, {2593, 11907, 8, 8, 0, 0}, {2610, 0, 0, 80, 0, 0},
    {2610, 7710, 0, 8, 0, 0}, {2610, 7746, 16, 8, 0, 0}, {2610, 7756, 40, 8, 0, 0},
    {2610, 7985, 48, 8, 0, 0}, {2610, 9339, 56, 8, 0, 0}, {2610, 10331, 72, 8, 0, 0},
    {2610, 11442, 70, 1, 0, 0}, {2610, 11898, 8, 8, 0, 0}, {2610, 12948, 64, 4, 0, 0},
    {2630, 0, 0, 32, 0, 0}, {2630, 9488, 24, 8, 0, 0}, {2648, 0, 0, 112, 0, 0},
    {2648, 10654, 40, 8, 0, 0}, {2690, 0, 0, 283320, 0, 0}, {2690, 5263, 2256, 256, 0, 0},
    {2690, 5280, 2512, 4, 0, 0}, {2690, 5343, 10416, 16, 0, 0}, {2690, 9388, 632, 8, 0, 0},
    {2723, 0, 0, 336, 0, 0}, {2723, 5395, 0, 304, 0, 0}, {2742, 0, 0, 32, 0, 0},
    {2742, 9488, 24, 8, 0, 0}, {4722, 0, 0, 32, 0, 0}, {4722, 7326, 8, 8, 0, 0},
    {4722, 14482, 16, 8, 0, 0}, {4722, 14739, 0, 8, 0, 0}, {4739, 0, 0, 32, 0, 0},
    {4739, 7306, 24, 8, 0, 0}, {4739, 9303, 16, 8, 0, 0}, {5001, 0, 0, 32, 0, 0},
    {5001, 6889, 24, 8, 0, 0}, {5001, 15019, 16, 8, 0, 0}, {5098, 0, 0, 64, 0, 0},
    {5098, 4975, 32, 8, 0, 0}, {5098, 11099, 40, 8, 0, 0}, {5298, 0, 0, 24, 0, 0},
    {5298, 8025, 0, 8, 0, 0}, {5638, 0, 0, 32, 0, 0}, {5638, 9488, 24, 8, 0, 0},
    {5807, 0, 0, 24, 0, 0}, {5807, 5708, 0, 8, 0, 0}, {5807, 10913, 8, 8, 0, 0},
    {5824, 0, 0, 32, 0, 0}, {5824, 9429, 16, 8, 0, 0}, {5824, 9476, 24, 8, 0, 0},
    {5890, 0, 0, 32, 0, 0}, {5890, 5925, 16, 8, 0, 0}, {6913, 0, 0, 56, 0, 0},
    {6913, 6873, 48, 8, 0, 0}, {6933, 0, 0, 56, 0, 0}, {6933, 6927, 32, 8, 0, 0},
    {6949, 0, 0, 216, 0, 0}, {6949, 10131, 24, 8, 0, 0}, {6949, 10141, 40, 8, 0, 0},
    {7192, 0, 0, 56, 0, 0}, {7192, 6990, 16, 8, 0, 0}, {7192, 7007, 40, 8, 0, 0},
    {7501, 0, 0, 56, 0, 0}, {7501, 7384, 40, 8, 0, 0}, {7501, 7397, 32, 8, 0, 0},
    {7501, 7407, 24, 8, 0, 0}, {7501, 11322, 48, 8, 0, 0}, {7919, 0, 0, 32, 0, 0},
    {7919, 8025, 16, 8, 0, 0}, {7919, 9426, 24, 8, 0, 0}, {8480, 0, 0, 24, 0, 0},
    {8480, 11174, 16, 8, 0, 0}, {8493, 0, 0, 64, 0, 0}, {8493, 5036, 24, 8, 0, 0},
    {8493, 11388, 16, 8, 0, 0}, {8493, 11463, 32, 8, 0, 0}, {10060, 0, 0, 32, 0, 0},
    {10060, 5945, 16, 8, 0, 0}, {10060, 11187, 24, 8, 0, 0}, {10259, 0, 0, 32, 0, 0},
    {10259, 9488, 24, 8, 0, 0}, {10302, 0, 0, 24, 0, 0}, {10429, 0, 0, 40, 0, 0},
    {10429, 10151, 32, 8, 0, 0}, {10429, 12971, 16, 8, 0, 0}, {10429, 13210, 24, 8, 0, 0},
    {10449, 0, 0, 152, 0, 0}, {10449, 5686, 72, 8, 0, 0}, {10449, 5692, 128, 8, 0, 0},
    {10449, 8025, 88, 8, 0, 0}, {10449, 10078, 112, 8, 0, 0}, {10449, 10480, 120, 8, 0, 0},
    {10449, 12389, 0, 56, 0, 0}, {10466, 0, 0, 56, 0, 0}, {10466, 10018, 40, 8, 0, 0},
    {10466, 11002, 24, 8, 0, 0}, {10466, 12336, 48, 8, 0, 0}, {10591, 0, 0, 32, 0, 0},
    {10591, 8025, 24, 8, 0, 0}, {10591, 9556, 16, 8, 0, 0}, {10622, 0, 0, 24, 0, 0},
    {10622, 10601, 16, 8, 0, 0}, {11295, 0, 0, 64, 0, 0}, {11295, 6979, 48, 8, 0, 0},
    {11295, 6998, 24, 8, 0, 0}, {11295, 7007, 56, 8, 0, 0}, {11596, 0, 0, 64, 0, 0},
    {11596, 5036, 24, 8, 0, 0}, {11596, 7938, 16, 8, 0, 0}, {11596, 10075, 32, 8, 0, 0},
    {12040, 0, 0, 64, 0, 0}, {12040, 11985, 32, 8, 0, 0}, {12040, 11994, 40, 8, 0, 0},
    {12040, 12003, 16, 8, 0, 0}, {12040, 12012, 48, 8, 0, 0}, {12040, 12022, 24, 8, 0, 0},
    {12148, 0, 0, 224, 0, 0}, {12148, 155, 176, 8, 0, 0}, {12148, 165, 168, 8, 0, 0},
    {12148, 291, 152, 8, 0, 0}, {12148, 350, 192, 8, 0, 0}, {12148, 365, 160, 8, 0, 0},
    {12148, 380, 200, 8, 0, 0}, {12148, 571, 216, 8, 0, 0}, {12148, 597, 184, 8, 0, 0},
    {12148, 700, 208, 8, 0, 0}, {12148, 2436, 144, 8, 0, 0}, {12148, 5355, 136, 8, 0, 0},
    {12148, 5435, 88, 8, 0, 0}, {12148, 6640, 80, 8, 0, 0}, {12148, 11972, 128, 8, 0, 0},
    {12148, 12461, 104, 8, 0, 0}, {12148, 13094, 72, 8, 0, 0}, {12148, 13833, 112, 8, 0, 0},
    {12148, 14174, 120, 8, 0, 0}, {12209, 0, 0, 48, 0, 0}, {12209, 10155, 40, 8, 0, 0},
    {12209, 12971, 16, 8, 0, 0}, {12209, 13210, 32, 8, 0, 0}, {12209, 13215, 24, 8, 0, 0},
    {12352, 0, 0, 32, 0, 0}, {12352, 12544, 24, 8, 0, 0}, {12548, 0, 0, 32, 0, 0},
    {12548, 9488, 24, 8, 0, 0}, {12606, 0, 0, 16, 0, 0}, {12606, 8975, 8, 8, 0, 0},
    {12606, 10018, 0, 8, 0, 0}, {12615, 0, 0, 48, 0, 0}, {12615, 12629, 16, 8, 0, 0},
    {13110, 0, 0, 32, 0, 0}, {13110, 12660, 16, 8, 0, 0}, {13288, 0, 0, 32, 0, 0},
    {13288, 9488, 24, 8, 0, 0}, {13302, 0, 0, 528, 0, 0}, {13302, 6708, 8, 512, 0, 0},
    {13302, 12367, 520, 8, 0, 0}, {13315, 0, 0, 32, 0, 0}, {13315, 10018, 0, 8, 0, 0},
    {13315, 11002, 16, 8, 0, 0}, {13333, 0, 0, 48, 0, 0}, {13333, 4790, 0, 8, 0, 0},
    {13333, 8005, 24, 8, 0, 0}, {13333, 11058, 20, 4, 0, 0}, {13333, 11800, 8, 8, 0, 0},
    {13353, 0, 0, 48, 0, 0}, {13353, 9538, 4, 4, 0, 0}, {13371, 0, 0, 24, 0, 0},
    {13392, 0, 0, 48, 0, 0}, {13392, 5025, 32, 4, 0, 0}, {13392, 7995, 8, 8, 0, 0},
    {13392, 11016, 40, 4, 0, 0}, {13392, 12306, 0, 8, 0, 0}, {13392, 13514, 36, 4, 0, 0},
    {13411, 0, 0, 24, 0, 0}, {13411, 10964, 8, 8, 0, 0}, {13441, 0, 0, 40, 0, 0},
    {13441, 11174, 24, 8, 0, 0}, {13441, 11178, 32, 8, 0, 0}, {13441, 14235, 16, 8, 0, 0},
    {13804, 0, 0, 496, 0, 0}, {13804, 9426, 16, 8, 0, 0}, {13804, 11007, 32, 8, 0, 0},
    {13804, 11082, 24, 4, 0, 0}, {13804, 14769, 40, 456, 0, 0}, {14665, 0, 0, 32, 0, 0},
    {14665, 9488, 24, 8, 0, 0}, {14683, 0, 0, 32, 0, 0}, {14683, 5036, 16, 8, 0, 0},
    {14683, 11463, 24, 8, 0, 0}, {15046, 0, 0, 32, 0, 0}, {15046, 6961, 16, 8, 0, 0},
    {15046, 12539, 24, 8, 0, 0}, {15197, 0, 0, 80, 0, 0}, {15197, 8966, 72, 8, 0, 0},
    {15239, 0, 0, 48, 0, 0}, {15239, 10005, 24, 8, 0, 0}, {15239, 12336, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2506, 22}, {10913, 5},
};

static const struct table_type types[] = {
    {12, 781, 88, 88, 0, 8}, {85, 831, 72, 72, 8, 6}, {99, 804, 88, 88, 14, 8},
    {318, 1462, 104, 104, 22, 10}, {330, 9349, 64, 64, 32, 1}, {561, 1659, 80, 80, 33, 7},
    {589, 1691, 112, 112, 40, 10}, {936, 936, 64, 64, 50, 0}, {2219, 1852, 80, 80, 50, 7},
    {2251, 1906, 136, 136, 57, 14}, {2263, 1926, 80, 80, 71, 7}, {2335, 2025, 112, 112, 78, 9},
    {2354, 2025, 112, 112, 87, 9}, {2373, 2025, 112, 112, 96, 9}, {2794, 2820, 48, 48, 105, 3},
    {2864, 297, 104, 104, 108, 10}, {2880, 8463, 24, 24, 118, 1}, {2900, 2274, 144, 144, 119, 14},
    {2914, 2282, 32, 32, 133, 2}, {2943, 27, 440, 440, 135, 0}, {2959, 41, 232, 232, 135, 0},
    {2975, 2541, 32, 32, 135, 2}, {2991, 55, 112, 112, 137, 0}, {3010, 69, 152, 152, 137, 1},
    {3031, 4131, 48, 48, 138, 3}, {3052, 4170, 64, 64, 141, 3}, {3076, 4148, 48, 48, 144, 3},
    {3095, 192, 48, 48, 147, 1}, {3108, 2110, 88, 88, 148, 3}, {3120, 2444, 72, 72, 151, 3},
    {3132, 13545, 64, 64, 154, 1}, {3151, 118, 72, 72, 155, 1}, {3166, 885, 160, 160, 156, 10},
    {3183, 131, 128, 128, 166, 3}, {3204, 203, 32, 32, 169, 2}, {3224, 2233, 32, 32, 171, 1},
    {3249, 13530, 96, 96, 172, 2}, {3264, 1067, 32, 32, 174, 0}, {3279, 1047, 32, 32, 174, 1},
    {3299, 240, 64, 64, 175, 2}, {3384, 230, 32, 32, 177, 0}, {3398, 307, 32, 32, 177, 0},
    {3428, 1889, 88, 32, 177, 1}, {3456, 2454, 32, 32, 178, 0}, {3497, 12473, 48, 48, 178, 4},
    {3516, 5493, 152, 152, 182, 3}, {3535, 5493, 152, 152, 185, 3}, {3554, 5493, 152, 152, 188, 3},
    {3573, 5619, 64, 64, 191, 3}, {3585, 7853, 48, 48, 194, 2}, {3596, 11027, 40, 40, 196, 2},
    {3626, 13279, 168, 168, 198, 6}, {3639, 13846, 200, 200, 204, 12}, {3657, 5627, 24, 24, 216, 1},
    {3676, 9406, 32, 32, 217, 2}, {3688, 2576, 80, 80, 219, 6}, {3702, 2706, 64, 64, 225, 5},
    {3728, 685, 80, 80, 230, 2}, {3745, 144, 192, 192, 232, 0}, {3766, 179, 224, 224, 232, 1},
    {3789, 394, 32, 32, 233, 0}, {3798, 416, 32, 32, 233, 1}, {3829, 437, 56, 56, 234, 1},
    {3873, 471, 48, 48, 235, 2}, {3917, 505, 64, 64, 237, 2}, {3955, 533, 56, 56, 239, 3},
    {3993, 2198, 56, 56, 242, 0}, {4031, 642, 56, 56, 242, 0}, {4045, 671, 144, 144, 242, 7},
    {4061, 648, 24, 24, 249, 1}, {4086, 2420, 264, 264, 250, 8}, {4104, 2395, 24, 24, 258, 1},
    {4190, 12636, 72, 72, 259, 1}, {4209, 2120, 40, 40, 260, 0}, {4220, 2131, 32, 32, 260, 0},
    {4237, 2131, 32, 32, 260, 0}, {4254, 2155, 32, 32, 260, 0}, {4271, 2155, 32, 32, 260, 0},
    {4288, 2144, 32, 32, 260, 0}, {4303, 2144, 32, 32, 260, 0}, {4318, 2144, 32, 32, 260, 0},
    {4333, 2144, 32, 32, 260, 0}, {4348, 2144, 32, 32, 260, 0}, {4364, 2144, 32, 32, 260, 0},
    {4380, 1833, 56, 56, 260, 0}, {4432, 2184, 248, 248, 260, 3}, {4449, 2302, 40, 40, 263, 1},
    {4467, 1737, 32, 32, 264, 0}, {4484, 1767, 32, 32, 264, 0}, {4499, 1782, 32, 32, 264, 1},
    {4515, 1754, 112, 112, 265, 5}, {4532, 1795, 80, 80, 270, 5}, {4548, 1874, 56, 56, 275, 2},
    {4563, 14695, 112, 112, 277, 2}, {4603, 12377, 48, 48, 279, 1}, {4617, 1945, 24, 24, 280, 0},
    {4639, 10319, 56, 56, 280, 5}, {4654, 10302, 24, 24, 285, 1}, {4674, 10342, 40, 40, 286, 1},
    {4687, 13968, 64, 64, 287, 1}, {4985, 5001, 32, 32, 288, 2}, {5050, 5098, 64, 64, 290, 1},
    {5062, 5082, 40, 40, 291, 1}, {5114, 1, 24, 24, 292, 1}, {5172, 764, 144, 80, 293, 6},
    {5188, 731, 40, 40, 299, 2}, {5210, 747, 40, 40, 301, 2}, {5233, 2517, 24, 24, 303, 1},
    {5510, 902, 56, 56, 304, 3}, {5537, 902, 64, 56, 307, 3}, {5575, 853, 56, 56, 310, 0},
    {5585, 5638, 32, 32, 310, 1}, {5604, 13288, 32, 32, 311, 1}, {5789, 5824, 32, 32, 312, 2},
    {5845, 946, 24, 24, 314, 1}, {5890, 5890, 32, 32, 315, 2}, {5902, 1216, 56, 40, 317, 3},
    {6156, 959, 200, 208, 320, 10}, {6222, 4018, 112, 112, 330, 2}, {6246, 6933, 56, 56, 332, 1},
    {6274, 6933, 56, 56, 333, 1}, {6310, 4739, 32, 32, 334, 1}, {6335, 6913, 56, 56, 335, 1},
    {6359, 6949, 216, 216, 336, 1}, {6512, 1349, 144, 80, 337, 6}, {6522, 1033, 24, 24, 343, 1},
    {6737, 1108, 32, 32, 344, 1}, {6762, 1088, 48, 48, 345, 1}, {6780, 1135, 40, 40, 346, 1},
    {6794, 1151, 32, 32, 347, 2}, {6812, 1197, 96, 96, 349, 2}, {6828, 1171, 32, 32, 351, 2},
    {7025, 1262, 48, 48, 353, 0}, {7030, 7192, 56, 56, 353, 2}, {7048, 2558, 24, 24, 355, 1},
    {7059, 7192, 56, 56, 356, 2}, {7076, 2558, 24, 24, 358, 1}, {7086, 7192, 56, 56, 359, 2},
    {7111, 7192, 56, 56, 361, 2}, {7135, 7192, 56, 56, 363, 2}, {7161, 7192, 56, 56, 365, 2},
    {7180, 2558, 24, 24, 367, 1}, {7491, 7501, 56, 56, 368, 4}, {7798, 7816, 56, 56, 372, 2},
    {7894, 7919, 32, 32, 374, 2}, {7941, 7959, 48, 48, 376, 2}, {7979, 3344, 136, 72, 378, 5},
    {8015, 1807, 200, 200, 383, 9}, {8215, 1322, 144, 144, 392, 14}, {8224, 10060, 32, 32, 406, 2},
    {8245, 10449, 152, 152, 408, 11}, {8274, 10466, 56, 56, 419, 4}, {8299, 11596, 64, 64, 423, 5},
    {8579, 1349, 144, 80, 428, 6}, {8589, 8480, 24, 24, 434, 1}, {8612, 1216, 48, 40, 435, 3},
    {8789, 1432, 40, 40, 438, 2}, {8794, 1376, 280, 280, 440, 1}, {8810, 1393, 32, 40, 441, 1},
    {8827, 1411, 32, 40, 442, 1}, {9370, 3716, 24, 32, 443, 0}, {9532, 1361, 168, 168, 443, 2},
    {9547, 12548, 32, 32, 445, 1}, {9562, 3369, 32, 32, 446, 2}, {9581, 13818, 48, 48, 448, 2},
    {9596, 13804, 496, 496, 450, 3}, {9622, 4766, 56, 56, 453, 4}, {9643, 5400, 40, 40, 457, 1},
    {9661, 5850, 32, 32, 458, 2}, {9677, 6377, 56, 56, 460, 2}, {9700, 6661, 56, 56, 462, 2},
    {9740, 6441, 32, 32, 464, 2}, {9759, 6540, 40, 40, 466, 2}, {9775, 6671, 48, 48, 468, 2},
    {9791, 7310, 40, 40, 470, 2}, {9811, 7901, 32, 32, 472, 2}, {9833, 8743, 72, 72, 474, 5},
    {9851, 9413, 56, 56, 479, 1}, {9868, 11448, 40, 40, 480, 3}, {9887, 11675, 64, 64, 483, 2},
    {9910, 11958, 48, 48, 485, 2}, {9928, 12315, 32, 32, 487, 1}, {9945, 12957, 32, 32, 488, 2},
    {9963, 13566, 40, 40, 490, 2}, {9983, 15222, 56, 56, 492, 3}, {10070, 1361, 168, 168, 495, 2},
    {10170, 10184, 64, 64, 497, 1}, {10219, 1524, 40, 40, 498, 0}, {10224, 2630, 32, 32, 498, 1},
    {10238, 10259, 32, 32, 499, 1}, {10410, 10429, 40, 40, 500, 3}, {10573, 2648, 112, 112, 503, 1},
    {10587, 10591, 32, 32, 504, 2}, {10609, 10622, 24, 24, 506, 1}, {10730, 1216, 48, 40, 507, 3},
    {10763, 10779, 48, 48, 510, 1}, {10796, 1586, 144, 152, 511, 3}, {10807, 1617, 48, 48, 514, 3},
    {10814, 15046, 32, 32, 517, 2}, {10829, 1216, 56, 40, 519, 3}, {10891, 10901, 80, 80, 522, 1},
    {10913, 1644, 56, 56, 523, 4}, {11280, 11295, 64, 64, 527, 3}, {11326, 5319, 40, 40, 530, 1},
    {11346, 9515, 48, 48, 531, 1}, {11366, 10847, 64, 64, 532, 4}, {11395, 1889, 96, 32, 536, 1},
    {11410, 1889, 32, 32, 537, 1}, {11756, 1716, 104, 104, 538, 2}, {11819, 11838, 80, 80, 540, 1},
    {11856, 221, 72, 72, 541, 4}, {11871, 2168, 120, 120, 545, 2}, {12031, 12040, 64, 64, 547, 5},
    {12116, 15197, 80, 80, 552, 1}, {12203, 12209, 48, 48, 553, 4}, {12225, 404, 88, 88, 557, 3},
    {12234, 628, 96, 96, 560, 4}, {12343, 12352, 32, 32, 564, 1}, {12504, 12101, 24, 24, 565, 0},
    {12517, 11784, 48, 48, 565, 1}, {12578, 1807, 200, 200, 566, 9}, {12582, 12615, 48, 48, 575, 1},
    {12654, 1819, 40, 40, 576, 3}, {12865, 12134, 48, 48, 579, 2},
    {12878, 12148, 224, 224, 581, 15}, {12897, 12168, 104, 104, 596, 7},
    {12912, 2778, 32, 32, 603, 2}, {12924, 12184, 32, 32, 605, 0}, {13110, 13110, 32, 32, 605, 2},
    {13224, 14665, 32, 32, 607, 1}, {13243, 14665, 32, 32, 608, 1}, {13435, 13441, 40, 40, 609, 3},
    {13468, 4587, 144, 144, 612, 7}, {13483, 1889, 32, 32, 619, 1}, {13924, 1889, 40, 32, 620, 1},
    {14184, 4711, 40, 40, 621, 2}, {14200, 1998, 24, 32, 623, 1}, {14220, 2742, 32, 32, 624, 1},
    {14235, 3412, 928, 928, 625, 12}, {14268, 8493, 64, 64, 637, 4}, {14287, 2671, 24, 24, 641, 1},
    {14309, 14683, 32, 32, 642, 2}, {14358, 11505, 56, 56, 644, 4}, {14375, 11485, 24, 24, 648, 1},
    {14396, 11485, 24, 24, 649, 1}, {14419, 14252, 56, 56, 650, 5}, {14440, 14325, 80, 80, 655, 7},
    {14455, 14339, 40, 40, 662, 3}, {14649, 11921, 40, 40, 665, 0}, {14769, 1361, 168, 168, 665, 2},
    {14900, 2761, 64, 64, 667, 4}, {14926, 2761, 64, 64, 671, 4}, {14944, 2761, 64, 64, 675, 4},
    {15027, 1216, 56, 40, 679, 3}, {15101, 258, 56, 56, 682, 4}, {15131, 2317, 168, 168, 686, 16},
    {15165, 2473, 136, 136, 702, 13}, {15218, 15239, 48, 48, 715, 2},
    {15249, 6430, 168, 168, 717, 3}, {15263, 6430, 168, 168, 720, 3},
    {15279, 2489, 184, 184, 723, 2}, {15302, 2090, 208, 208, 725, 9},
};

static const struct table_held held[] = {
    {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {11174, C_MEMBER_OBJECT, 72, 1}, {10964, C_MEMBER_OBJECT, 80, 1},
    {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {10920, C_MEMBER_OBJECT, 72, 1}, {7678, C_MEMBER_OBJECT, 80, 1}, {7025, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {10920, C_MEMBER_OBJECT, 72, 1}, {10964, C_MEMBER_OBJECT, 80, 1},
    {11610, C_MEMBER_OBJECT, 88, 1}, {10969, C_MEMBER_OBJECT, 96, 1},
    {12489, C_MEMBER_OBJECT, 56, 1}, {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {11044, C_MEMBER_OBJECT, 32, 1}, {14184, C_MEMBER_OBJECT, 40, 1},
    {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1}, {10964, C_MEMBER_OBJECT, 72, 1},
    {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {10956, C_MEMBER_OBJECT, 72, 1}, {13263, C_MEMBER_OBJECT, 80, 1},
    {7860, C_MEMBER_OBJECT, 88, 1}, {7869, C_MEMBER_OBJECT, 96, 1}, {7025, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {14763, C_MEMBER_OBJECT, 72, 1}, {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {11044, C_MEMBER_OBJECT, 32, 1}, {14184, C_MEMBER_OBJECT, 40, 1},
    {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1}, {10920, C_MEMBER_OBJECT, 72, 1},
    {7860, C_MEMBER_OBJECT, 80, 1}, {10197, C_MEMBER_OBJECT, 88, 1},
    {11311, C_MEMBER_OBJECT, 96, 1}, {7445, C_MEMBER_OBJECT, 104, 1},
    {7473, C_MEMBER_OBJECT, 112, 1}, {13828, C_MEMBER_OBJECT, 120, 1},
    {11938, C_MEMBER_OBJECT, 128, 1}, {7025, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {6156, C_MEMBER_OBJECT, 72, 1}, {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {11044, C_MEMBER_OBJECT, 32, 1}, {14184, C_MEMBER_OBJECT, 40, 1},
    {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1}, {7422, C_MEMBER_OBJECT, 72, 1},
    {11187, C_MEMBER_OBJECT, 80, 1}, {12282, C_MEMBER_OBJECT, 104, 1},
    {7025, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {7422, C_MEMBER_OBJECT, 72, 1}, {11187, C_MEMBER_OBJECT, 80, 1},
    {12282, C_MEMBER_OBJECT, 104, 1}, {7025, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11044, C_MEMBER_OBJECT, 32, 1},
    {14184, C_MEMBER_OBJECT, 40, 1}, {6493, C_MEMBER_OBJECT, 48, 1}, {5839, C_MEMBER_OBJECT, 56, 1},
    {7422, C_MEMBER_OBJECT, 72, 1}, {11187, C_MEMBER_OBJECT, 80, 1},
    {12282, C_MEMBER_OBJECT, 104, 1}, {2850, C_MEMBER_OBJECT, 16, 1},
    {2809, C_MEMBER_OBJECT, 24, 1}, {2830, C_MEMBER_OBJECT, 32, 1}, {8422, C_MEMBER_OBJECT, 16, 1},
    {8317, C_MEMBER_OBJECT, 24, 1}, {8378, C_MEMBER_OBJECT, 32, 1}, {8331, C_MEMBER_OBJECT, 40, 1},
    {8391, C_MEMBER_OBJECT, 48, 1}, {8405, C_MEMBER_OBJECT, 56, 1}, {8431, C_MEMBER_OBJECT, 64, 1},
    {8442, C_MEMBER_OBJECT, 72, 1}, {8345, C_MEMBER_OBJECT, 80, 1}, {8360, C_MEMBER_OBJECT, 88, 1},
    {8456, C_MEMBER_OBJECT, 16, 1}, {13740, C_MEMBER_OBJECT, 16, 1},
    {13589, C_MEMBER_OBJECT, 24, 1}, {13667, C_MEMBER_OBJECT, 32, 1},
    {13604, C_MEMBER_OBJECT, 40, 1}, {13691, C_MEMBER_OBJECT, 48, 1},
    {13706, C_MEMBER_OBJECT, 56, 1}, {13760, C_MEMBER_OBJECT, 64, 1},
    {13772, C_MEMBER_OBJECT, 72, 1}, {13619, C_MEMBER_OBJECT, 80, 1},
    {13635, C_MEMBER_OBJECT, 88, 1}, {13724, C_MEMBER_OBJECT, 112, 1},
    {13681, C_MEMBER_OBJECT, 120, 1}, {13750, C_MEMBER_OBJECT, 128, 1},
    {13654, C_MEMBER_OBJECT, 136, 1}, {13460, C_MEMBER_OBJECT, 16, 1},
    {13453, C_MEMBER_OBJECT, 24, 1}, {10953, C_MEMBER_OBJECT, 16, 1},
    {11174, C_MEMBER_OBJECT, 24, 1}, {14722, C_MEMBER_OBJECT, 104, 1},
    {6556, C_MEMBER_OBJECT, 16, 1}, {6565, C_MEMBER_OBJECT, 24, 1}, {6574, C_MEMBER_OBJECT, 32, 1},
    {14799, C_MEMBER_OBJECT, 16, 1}, {14787, C_MEMBER_OBJECT, 24, 1},
    {14776, C_MEMBER_OBJECT, 32, 1}, {13941, C_MEMBER_OBJECT, 16, 1},
    {13960, C_MEMBER_OBJECT, 24, 1}, {13949, C_MEMBER_OBJECT, 32, 1},
    {10204, C_MEMBER_OBJECT, 40, 1}, {9328, C_MEMBER_OBJECT, 16, 1}, {7017, C_MEMBER_OBJECT, 24, 1},
    {7836, C_MEMBER_OBJECT, 32, 1}, {15060, C_MEMBER_OBJECT, 16, 1}, {7017, C_MEMBER_OBJECT, 24, 1},
    {7521, C_MEMBER_OBJECT, 64, 1}, {11174, C_MEMBER_OBJECT, 48, 1},
    {12055, C_MEMBER_OBJECT, 40, 1}, {5378, C_MEMBER_OBJECT, 32, 1}, {5385, C_MEMBER_OBJECT, 64, 1},
    {13918, C_MEMBER_OBJECT, 96, 1}, {5708, C_MEMBER_OBJECT, 104, 1},
    {6501, C_MEMBER_OBJECT, 112, 1}, {5041, C_MEMBER_OBJECT, 120, 1},
    {12328, C_MEMBER_OBJECT, 128, 1}, {5862, C_MEMBER_OBJECT, 136, 1},
    {7512, C_MEMBER_OBJECT, 144, 1}, {11474, C_MEMBER_OBJECT, 152, 1},
    {6501, C_MEMBER_OBJECT, 80, 1}, {5708, C_MEMBER_OBJECT, 88, 1}, {12328, C_MEMBER_OBJECT, 96, 1},
    {10018, C_MEMBER_OBJECT, 16, 1}, {7025, C_MEMBER_OBJECT, 24, 1},
    {10013, C_MEMBER_OBJECT, 24, 1}, {5378, C_MEMBER_OBJECT, 32, 1}, {5385, C_MEMBER_OBJECT, 64, 1},
    {14978, C_MEMBER_OBJECT, 24, 1}, {12435, C_MEMBER_OBJECT, 40, 1},
    {12847, C_MEMBER_OBJECT, 48, 1}, {11116, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {12250, C_MEMBER_OBJECT, 16, 1}, {15074, C_MEMBER_OBJECT, 24, 1},
    {7025, C_MEMBER_OBJECT, 32, 1}, {14966, C_MEMBER_OBJECT, 40, 1},
    {12221, C_MEMBER_OBJECT, 16, 1}, {7025, C_MEMBER_OBJECT, 136, 1},
    {14966, C_MEMBER_OBJECT, 144, 1}, {12221, C_MEMBER_OBJECT, 16, 1},
    {7025, C_MEMBER_OBJECT, 136, 1}, {14966, C_MEMBER_OBJECT, 144, 1},
    {12221, C_MEMBER_OBJECT, 16, 1}, {7025, C_MEMBER_OBJECT, 136, 1},
    {14966, C_MEMBER_OBJECT, 144, 1}, {5447, C_MEMBER_OBJECT, 16, 1},
    {7025, C_MEMBER_OBJECT, 40, 1}, {14966, C_MEMBER_OBJECT, 48, 1},
    {14966, C_MEMBER_OBJECT, 32, 1}, {7025, C_MEMBER_OBJECT, 40, 1}, {6865, C_MEMBER_OBJECT, 16, 1},
    {7531, C_MEMBER_OBJECT, 24, 1}, {15081, C_MEMBER_OBJECT, 56, 1},
    {6865, C_MEMBER_OBJECT, 120, 1}, {12275, C_MEMBER_OBJECT, 128, 1},
    {15066, C_MEMBER_OBJECT, 136, 1}, {7025, C_MEMBER_OBJECT, 144, 1},
    {14966, C_MEMBER_OBJECT, 152, 1}, {5459, C_MEMBER_OBJECT, 32, 1},
    {7422, C_MEMBER_OBJECT, 40, 1}, {7414, C_MEMBER_OBJECT, 48, 1}, {6865, C_MEMBER_OBJECT, 56, 1},
    {12275, C_MEMBER_OBJECT, 64, 1}, {7531, C_MEMBER_OBJECT, 72, 1},
    {6851, C_MEMBER_OBJECT, 120, 1}, {11661, C_MEMBER_OBJECT, 136, 1},
    {12835, C_MEMBER_OBJECT, 152, 1}, {12221, C_MEMBER_OBJECT, 168, 1},
    {14966, C_MEMBER_OBJECT, 176, 1}, {7025, C_MEMBER_OBJECT, 184, 1},
    {12858, C_MEMBER_OBJECT, 16, 1}, {7025, C_MEMBER_OBJECT, 16, 1},
    {14966, C_MEMBER_OBJECT, 24, 1}, {10641, C_MEMBER_OBJECT, 16, 1},
    {6903, C_MEMBER_OBJECT, 24, 1}, {7414, C_MEMBER_OBJECT, 32, 1}, {9296, C_MEMBER_OBJECT, 40, 1},
    {10022, C_MEMBER_OBJECT, 48, 1}, {9500, C_MEMBER_OBJECT, 56, 1},
    {11194, C_MEMBER_OBJECT, 24, 1}, {11206, C_MEMBER_OBJECT, 32, 1},
    {11574, C_MEMBER_OBJECT, 40, 1}, {11586, C_MEMBER_OBJECT, 48, 1},
    {11559, C_MEMBER_OBJECT, 56, 1}, {7683, C_MEMBER_OBJECT, 48, 1},
    {10866, C_MEMBER_OBJECT, 72, 1}, {14722, C_MEMBER_OBJECT, 184, 1},
    {5879, C_MEMBER_OBJECT, 24, 1}, {7531, C_MEMBER_OBJECT, 32, 1}, {7531, C_MEMBER_OBJECT, 32, 1},
    {11653, C_MEMBER_OBJECT, 40, 1}, {7531, C_MEMBER_OBJECT, 32, 1},
    {13256, C_MEMBER_OBJECT, 56, 1}, {7531, C_MEMBER_OBJECT, 32, 1},
    {11653, C_MEMBER_OBJECT, 40, 1}, {13256, C_MEMBER_OBJECT, 48, 1},
    {11694, C_MEMBER_OBJECT, 24, 1}, {7207, C_MEMBER_OBJECT, 32, 1},
    {12289, C_MEMBER_OBJECT, 40, 1}, {15060, C_MEMBER_OBJECT, 48, 1},
    {11428, C_MEMBER_OBJECT, 56, 1}, {7788, C_MEMBER_OBJECT, 128, 1},
    {5477, C_MEMBER_OBJECT, 136, 1}, {11776, C_MEMBER_OBJECT, 16, 1},
    {12942, C_MEMBER_OBJECT, 16, 1}, {11708, C_MEMBER_OBJECT, 48, 1},
    {5466, C_MEMBER_OBJECT, 64, 1}, {12245, C_MEMBER_OBJECT, 176, 1},
    {12257, C_MEMBER_OBJECT, 184, 1}, {12266, C_MEMBER_OBJECT, 192, 1},
    {11648, C_MEMBER_OBJECT, 200, 1}, {5502, C_MEMBER_OBJECT, 208, 1},
    {14712, C_MEMBER_OBJECT, 16, 1}, {14966, C_MEMBER_OBJECT, 64, 1},
    {11640, C_MEMBER_OBJECT, 16, 1}, {13071, C_MEMBER_OBJECT, 56, 1},
    {13029, C_MEMBER_OBJECT, 72, 1}, {10277, C_MEMBER_OBJECT, 32, 1},
    {6552, C_MEMBER_OBJECT, 24, 1}, {12595, C_MEMBER_OBJECT, 40, 1},
    {10924, C_MEMBER_OBJECT, 64, 1}, {10044, C_MEMBER_OBJECT, 72, 1},
    {12061, C_MEMBER_OBJECT, 96, 1}, {12081, C_MEMBER_OBJECT, 104, 1},
    {2212, C_MEMBER_OBJECT, 16, 1}, {6552, C_MEMBER_OBJECT, 32, 1}, {11442, C_MEMBER_OBJECT, 48, 1},
    {12562, C_MEMBER_OBJECT, 56, 1}, {7605, C_MEMBER_OBJECT, 72, 1},
    {12480, C_MEMBER_OBJECT, 40, 1}, {14966, C_MEMBER_OBJECT, 48, 1},
    {12844, C_MEMBER_OBJECT, 16, 1}, {5451, C_MEMBER_OBJECT, 32, 1}, {9281, C_MEMBER_OBJECT, 40, 1},
    {5036, C_MEMBER_OBJECT, 16, 1}, {10075, C_MEMBER_OBJECT, 24, 1},
    {14966, C_MEMBER_OBJECT, 32, 1}, {10291, C_MEMBER_OBJECT, 40, 1},
    {13875, C_MEMBER_OBJECT, 48, 1}, {14966, C_MEMBER_OBJECT, 16, 1},
    {9281, C_MEMBER_OBJECT, 24, 1}, {10111, C_MEMBER_OBJECT, 32, 1},
    {15019, C_MEMBER_OBJECT, 16, 1}, {6889, C_MEMBER_OBJECT, 24, 1},
    {14966, C_MEMBER_OBJECT, 48, 1}, {5022, C_MEMBER_OBJECT, 24, 1}, {7025, C_MEMBER_OBJECT, 16, 1},
    {4915, C_MEMBER_OBJECT, 16, 1}, {4872, C_MEMBER_OBJECT, 24, 1}, {4903, C_MEMBER_OBJECT, 32, 1},
    {4839, C_MEMBER_OBJECT, 40, 1}, {4880, C_MEMBER_OBJECT, 56, 1},
    {4862, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4930, C_MEMBER_OBJECT, 16, 1},
    {4938, C_MEMBER_OBJECT, 24, 1}, {4959, C_MEMBER_OBJECT, 16, 1}, {4950, C_MEMBER_OBJECT, 24, 1},
    {4967, C_MEMBER_OBJECT, 16, 1}, {10519, C_MEMBER_OBJECT, 24, 1},
    {10510, C_MEMBER_OBJECT, 32, 1}, {10533, C_MEMBER_OBJECT, 40, 1},
    {10519, C_MEMBER_OBJECT, 24, 1}, {10510, C_MEMBER_OBJECT, 32, 1},
    {10533, C_MEMBER_OBJECT, 40, 1}, {9488, C_MEMBER_OBJECT, 24, 1}, {9488, C_MEMBER_OBJECT, 24, 1},
    {9429, C_MEMBER_OBJECT, 16, 1}, {9476, C_MEMBER_OBJECT, 24, 1}, {11124, C_MEMBER_OBJECT, 16, 1},
    {5925, C_MEMBER_OBJECT, 16, 1}, {5937, C_MEMBER_OBJECT, 24, 1}, {6701, C_MEMBER_OBJECT, 16, 1},
    {6683, C_MEMBER_OBJECT, 24, 1}, {6690, C_MEMBER_OBJECT, 32, 1}, {5978, C_MEMBER_OBJECT, 24, 1},
    {6092, C_MEMBER_OBJECT, 32, 1}, {5988, C_MEMBER_OBJECT, 40, 1}, {6065, C_MEMBER_OBJECT, 96, 1},
    {6046, C_MEMBER_OBJECT, 104, 1}, {6006, C_MEMBER_OBJECT, 112, 1},
    {6084, C_MEMBER_OBJECT, 120, 1}, {6116, C_MEMBER_OBJECT, 128, 1},
    {6033, C_MEMBER_OBJECT, 136, 1}, {6141, C_MEMBER_OBJECT, 144, 1},
    {11252, C_MEMBER_OBJECT, 96, 1}, {11265, C_MEMBER_OBJECT, 104, 1},
    {6927, C_MEMBER_OBJECT, 32, 1}, {6927, C_MEMBER_OBJECT, 32, 1}, {7306, C_MEMBER_OBJECT, 24, 1},
    {6873, C_MEMBER_OBJECT, 48, 1}, {14966, C_MEMBER_OBJECT, 208, 1},
    {8721, C_MEMBER_OBJECT, 16, 1}, {8678, C_MEMBER_OBJECT, 24, 1}, {8709, C_MEMBER_OBJECT, 32, 1},
    {8630, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 56, 1},
    {8668, C_MEMBER_OBJECT_ARRAY, 72, 0}, {6648, C_MEMBER_OBJECT, 16, 1},
    {14206, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14475, C_MEMBER_OBJECT, 40, 1},
    {14475, C_MEMBER_OBJECT, 32, 1}, {11311, C_MEMBER_OBJECT, 16, 1},
    {10964, C_MEMBER_OBJECT, 24, 1}, {14194, C_MEMBER_OBJECT, 64, 1},
    {7932, C_MEMBER_OBJECT, 72, 1}, {10285, C_MEMBER_OBJECT, 16, 1}, {8736, C_MEMBER_OBJECT, 24, 1},
    {6990, C_MEMBER_OBJECT, 16, 1}, {7007, C_MEMBER_OBJECT, 40, 1}, {7333, C_MEMBER_OBJECT, 16, 1},
    {6990, C_MEMBER_OBJECT, 16, 1}, {7007, C_MEMBER_OBJECT, 40, 1}, {7333, C_MEMBER_OBJECT, 16, 1},
    {6990, C_MEMBER_OBJECT, 16, 1}, {7007, C_MEMBER_OBJECT, 40, 1}, {6990, C_MEMBER_OBJECT, 16, 1},
    {7007, C_MEMBER_OBJECT, 40, 1}, {6990, C_MEMBER_OBJECT, 16, 1}, {7007, C_MEMBER_OBJECT, 40, 1},
    {6990, C_MEMBER_OBJECT, 16, 1}, {7007, C_MEMBER_OBJECT, 40, 1}, {7333, C_MEMBER_OBJECT, 16, 1},
    {7407, C_MEMBER_OBJECT, 24, 1}, {7397, C_MEMBER_OBJECT, 32, 1}, {7384, C_MEMBER_OBJECT, 40, 1},
    {11322, C_MEMBER_OBJECT, 48, 1}, {13220, C_MEMBER_OBJECT, 16, 1},
    {9441, C_MEMBER_OBJECT, 24, 1}, {8025, C_MEMBER_OBJECT, 16, 1}, {9426, C_MEMBER_OBJECT, 24, 1},
    {13220, C_MEMBER_OBJECT, 16, 1}, {9458, C_MEMBER_OBJECT, 24, 1}, {7703, C_MEMBER_OBJECT, 16, 1},
    {7780, C_MEMBER_OBJECT, 32, 1}, {7723, C_MEMBER_OBJECT, 48, 1}, {7765, C_MEMBER_OBJECT, 56, 1},
    {3330, C_MEMBER_OBJECT_ARRAY, 64, 0}, {12691, C_MEMBER_OBJECT, 64, 1},
    {12709, C_MEMBER_OBJECT, 80, 1}, {12727, C_MEMBER_OBJECT, 96, 1},
    {12745, C_MEMBER_OBJECT, 112, 1}, {12763, C_MEMBER_OBJECT, 128, 1},
    {12781, C_MEMBER_OBJECT, 144, 1}, {12799, C_MEMBER_OBJECT, 160, 1},
    {12817, C_MEMBER_OBJECT, 176, 1}, {14966, C_MEMBER_OBJECT, 192, 1},
    {8117, C_MEMBER_OBJECT, 16, 1}, {8047, C_MEMBER_OBJECT, 24, 1}, {8158, C_MEMBER_OBJECT, 32, 1},
    {8168, C_MEMBER_OBJECT, 40, 1}, {8074, C_MEMBER_OBJECT, 48, 1}, {8084, C_MEMBER_OBJECT, 56, 1},
    {8130, C_MEMBER_OBJECT, 64, 1}, {8061, C_MEMBER_OBJECT, 72, 1}, {8108, C_MEMBER_OBJECT, 80, 1},
    {8098, C_MEMBER_OBJECT, 88, 1}, {8198, C_MEMBER_OBJECT, 96, 1}, {8146, C_MEMBER_OBJECT, 104, 1},
    {8030, C_MEMBER_OBJECT, 112, 1}, {8182, C_MEMBER_OBJECT, 120, 1},
    {5945, C_MEMBER_OBJECT, 16, 1}, {11187, C_MEMBER_OBJECT, 24, 1},
    {12413, C_MEMBER_OBJECT, 16, 1}, {12403, C_MEMBER_OBJECT, 24, 1},
    {12394, C_MEMBER_OBJECT, 40, 1}, {12423, C_MEMBER_OBJECT, 48, 1},
    {5686, C_MEMBER_OBJECT, 72, 1}, {8025, C_MEMBER_OBJECT, 88, 1},
    {10078, C_MEMBER_OBJECT, 112, 1}, {10480, C_MEMBER_OBJECT, 120, 1},
    {5692, C_MEMBER_OBJECT, 128, 1}, {7025, C_MEMBER_OBJECT, 136, 1},
    {14966, C_MEMBER_OBJECT, 144, 1}, {11893, C_MEMBER_OBJECT, 16, 1},
    {11002, C_MEMBER_OBJECT, 24, 1}, {10018, C_MEMBER_OBJECT, 40, 1},
    {12336, C_MEMBER_OBJECT, 48, 1}, {7938, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {10075, C_MEMBER_OBJECT, 32, 1}, {7025, C_MEMBER_OBJECT, 40, 1},
    {14966, C_MEMBER_OBJECT, 48, 1}, {8721, C_MEMBER_OBJECT, 16, 1}, {8678, C_MEMBER_OBJECT, 24, 1},
    {8709, C_MEMBER_OBJECT, 32, 1}, {8630, C_MEMBER_OBJECT, 40, 1}, {8686, C_MEMBER_OBJECT, 56, 1},
    {8668, C_MEMBER_OBJECT_ARRAY, 72, 0}, {11174, C_MEMBER_OBJECT, 16, 1},
    {6701, C_MEMBER_OBJECT, 16, 1}, {6683, C_MEMBER_OBJECT, 24, 1}, {6690, C_MEMBER_OBJECT, 32, 1},
    {8768, C_MEMBER_OBJECT, 16, 1}, {8775, C_MEMBER_OBJECT, 24, 1},
    {4758, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5370, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5654, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9006, C_MEMBER_OBJECT, 16, 1},
    {8990, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9488, C_MEMBER_OBJECT, 24, 1},
    {11521, C_MEMBER_OBJECT, 16, 1}, {13853, C_MEMBER_OBJECT, 24, 1},
    {6713, C_MEMBER_OBJECT, 16, 1}, {14966, C_MEMBER_OBJECT, 32, 1}, {9426, C_MEMBER_OBJECT, 16, 1},
    {11007, C_MEMBER_OBJECT, 32, 1}, {14769, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13988, C_MEMBER_OBJECT, 16, 1}, {9426, C_MEMBER_OBJECT, 24, 1}, {5429, C_MEMBER_OBJECT, 32, 1},
    {9320, C_MEMBER_OBJECT, 40, 1}, {9426, C_MEMBER_OBJECT, 16, 1}, {12858, C_MEMBER_OBJECT, 16, 1},
    {4783, C_MEMBER_OBJECT, 24, 1}, {11795, C_MEMBER_OBJECT, 16, 1},
    {12336, C_MEMBER_OBJECT, 32, 1}, {11795, C_MEMBER_OBJECT, 16, 1},
    {12336, C_MEMBER_OBJECT, 32, 1}, {6708, C_MEMBER_OBJECT, 16, 1},
    {12529, C_MEMBER_OBJECT, 24, 1}, {10353, C_MEMBER_OBJECT, 24, 1},
    {10362, C_MEMBER_OBJECT, 32, 1}, {9426, C_MEMBER_OBJECT, 16, 1},
    {12498, C_MEMBER_OBJECT, 24, 1}, {8025, C_MEMBER_OBJECT, 16, 1}, {9426, C_MEMBER_OBJECT, 24, 1},
    {8025, C_MEMBER_OBJECT, 16, 1}, {9426, C_MEMBER_OBJECT, 24, 1}, {9426, C_MEMBER_OBJECT, 16, 1},
    {10036, C_MEMBER_OBJECT, 24, 1}, {13853, C_MEMBER_OBJECT, 32, 1},
    {6622, C_MEMBER_OBJECT, 40, 1}, {6630, C_MEMBER_OBJECT, 48, 1}, {9426, C_MEMBER_OBJECT, 16, 1},
    {9426, C_MEMBER_OBJECT, 16, 1}, {11318, C_MEMBER_OBJECT, 24, 1},
    {12336, C_MEMBER_OBJECT, 32, 1}, {11795, C_MEMBER_OBJECT, 16, 1},
    {12336, C_MEMBER_OBJECT, 40, 1}, {11813, C_MEMBER_OBJECT, 16, 1},
    {12336, C_MEMBER_OBJECT, 32, 1}, {7341, C_MEMBER_OBJECT, 16, 1}, {8025, C_MEMBER_OBJECT, 16, 1},
    {9426, C_MEMBER_OBJECT, 24, 1}, {8025, C_MEMBER_OBJECT, 16, 1}, {9426, C_MEMBER_OBJECT, 24, 1},
    {10005, C_MEMBER_OBJECT, 32, 1}, {12336, C_MEMBER_OBJECT, 40, 1},
    {7884, C_MEMBER_OBJECT, 48, 1}, {9006, C_MEMBER_OBJECT, 16, 1},
    {8990, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10162, C_MEMBER_OBJECT, 16, 1},
    {9488, C_MEMBER_OBJECT, 24, 1}, {9488, C_MEMBER_OBJECT, 24, 1}, {12971, C_MEMBER_OBJECT, 16, 1},
    {13210, C_MEMBER_OBJECT, 24, 1}, {10151, C_MEMBER_OBJECT, 32, 1},
    {10654, C_MEMBER_OBJECT, 40, 1}, {9556, C_MEMBER_OBJECT, 16, 1}, {8025, C_MEMBER_OBJECT, 24, 1},
    {10601, C_MEMBER_OBJECT, 16, 1}, {6701, C_MEMBER_OBJECT, 16, 1}, {6683, C_MEMBER_OBJECT, 24, 1},
    {6690, C_MEMBER_OBJECT, 32, 1}, {9488, C_MEMBER_OBJECT, 24, 1}, {10665, C_MEMBER_OBJECT, 24, 1},
    {14827, C_MEMBER_OBJECT, 64, 1}, {14966, C_MEMBER_OBJECT, 136, 1},
    {9171, C_MEMBER_OBJECT, 16, 1}, {9179, C_MEMBER_OBJECT, 24, 1}, {9187, C_MEMBER_OBJECT, 32, 1},
    {6961, C_MEMBER_OBJECT, 16, 1}, {12539, C_MEMBER_OBJECT, 24, 1}, {6701, C_MEMBER_OBJECT, 16, 1},
    {6683, C_MEMBER_OBJECT, 24, 1}, {6690, C_MEMBER_OBJECT, 32, 1}, {14966, C_MEMBER_OBJECT, 64, 1},
    {10677, C_MEMBER_OBJECT, 16, 1}, {10670, C_MEMBER_OBJECT, 24, 1},
    {10702, C_MEMBER_OBJECT, 40, 1}, {10685, C_MEMBER_OBJECT, 48, 1},
    {6998, C_MEMBER_OBJECT, 24, 1}, {6979, C_MEMBER_OBJECT, 48, 1}, {7007, C_MEMBER_OBJECT, 56, 1},
    {5314, C_MEMBER_OBJECT, 24, 1}, {9495, C_MEMBER_OBJECT, 24, 1}, {10964, C_MEMBER_OBJECT, 16, 1},
    {15095, C_MEMBER_OBJECT, 24, 1}, {10087, C_MEMBER_OBJECT, 32, 1},
    {14808, C_MEMBER_OBJECT, 48, 1}, {11116, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {11116, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14827, C_MEMBER_OBJECT, 24, 1},
    {14966, C_MEMBER_OBJECT, 96, 1}, {11724, C_MEMBER_OBJECT, 16, 1},
    {10964, C_MEMBER_OBJECT, 16, 1}, {11610, C_MEMBER_OBJECT, 24, 1},
    {13012, C_MEMBER_OBJECT, 32, 1}, {10499, C_MEMBER_OBJECT, 40, 1},
    {11628, C_MEMBER_OBJECT, 88, 1}, {11615, C_MEMBER_OBJECT, 96, 1},
    {12003, C_MEMBER_OBJECT, 16, 1}, {12022, C_MEMBER_OBJECT, 24, 1},
    {11985, C_MEMBER_OBJECT, 32, 1}, {11994, C_MEMBER_OBJECT, 40, 1},
    {12012, C_MEMBER_OBJECT, 48, 1}, {9374, C_MEMBER_OBJECT, 64, 1},
    {12971, C_MEMBER_OBJECT, 16, 1}, {13215, C_MEMBER_OBJECT, 24, 1},
    {13210, C_MEMBER_OBJECT, 32, 1}, {10155, C_MEMBER_OBJECT, 40, 1},
    {13272, C_MEMBER_OBJECT, 24, 1}, {12310, C_MEMBER_OBJECT, 32, 1},
    {11640, C_MEMBER_OBJECT, 40, 1}, {8757, C_MEMBER_OBJECT, 32, 1}, {9309, C_MEMBER_OBJECT, 40, 1},
    {11640, C_MEMBER_OBJECT, 48, 1}, {14966, C_MEMBER_OBJECT, 64, 1},
    {12544, C_MEMBER_OBJECT, 24, 1}, {7025, C_MEMBER_OBJECT, 16, 1},
    {12691, C_MEMBER_OBJECT, 64, 1}, {12709, C_MEMBER_OBJECT, 80, 1},
    {12727, C_MEMBER_OBJECT, 96, 1}, {12745, C_MEMBER_OBJECT, 112, 1},
    {12763, C_MEMBER_OBJECT, 128, 1}, {12781, C_MEMBER_OBJECT, 144, 1},
    {12799, C_MEMBER_OBJECT, 160, 1}, {12817, C_MEMBER_OBJECT, 176, 1},
    {14966, C_MEMBER_OBJECT, 192, 1}, {12629, C_MEMBER_OBJECT, 16, 1},
    {12971, C_MEMBER_OBJECT, 16, 1}, {13215, C_MEMBER_OBJECT, 24, 1},
    {13210, C_MEMBER_OBJECT, 32, 1}, {6470, C_MEMBER_OBJECT, 16, 1}, {9281, C_MEMBER_OBJECT, 40, 1},
    {13094, C_MEMBER_OBJECT, 72, 1}, {6640, C_MEMBER_OBJECT, 80, 1}, {5435, C_MEMBER_OBJECT, 88, 1},
    {12461, C_MEMBER_OBJECT, 104, 1}, {13833, C_MEMBER_OBJECT, 112, 1},
    {2436, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {365, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {597, C_MEMBER_OBJECT, 184, 1},
    {350, C_MEMBER_OBJECT, 192, 1}, {380, C_MEMBER_OBJECT, 200, 1}, {700, C_MEMBER_OBJECT, 208, 1},
    {571, C_MEMBER_OBJECT, 216, 1}, {6470, C_MEMBER_OBJECT, 16, 1}, {6967, C_MEMBER_OBJECT, 24, 1},
    {12448, C_MEMBER_OBJECT, 32, 1}, {10121, C_MEMBER_OBJECT, 48, 1},
    {12461, C_MEMBER_OBJECT, 64, 1}, {13084, C_MEMBER_OBJECT, 72, 1},
    {9281, C_MEMBER_OBJECT, 96, 1}, {6708, C_MEMBER_OBJECT, 16, 1}, {6967, C_MEMBER_OBJECT, 24, 1},
    {12660, C_MEMBER_OBJECT, 16, 1}, {12672, C_MEMBER_OBJECT, 24, 1},
    {9488, C_MEMBER_OBJECT, 24, 1}, {9488, C_MEMBER_OBJECT, 24, 1}, {14235, C_MEMBER_OBJECT, 16, 1},
    {11174, C_MEMBER_OBJECT, 24, 1}, {11178, C_MEMBER_OBJECT, 32, 1},
    {13151, C_MEMBER_OBJECT, 16, 1}, {13185, C_MEMBER_OBJECT, 24, 1},
    {13176, C_MEMBER_OBJECT, 32, 1}, {13197, C_MEMBER_OBJECT, 40, 1},
    {13123, C_MEMBER_OBJECT, 48, 1}, {13136, C_MEMBER_OBJECT, 56, 1},
    {13158, C_MEMBER_OBJECT, 64, 1}, {11116, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {11116, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13796, C_MEMBER_OBJECT, 16, 1},
    {13787, C_MEMBER_OBJECT, 24, 1}, {11116, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {9488, C_MEMBER_OBJECT, 24, 1}, {9067, C_MEMBER_OBJECT, 256, 1},
    {9117, C_MEMBER_OBJECT, 264, 1}, {9083, C_MEMBER_OBJECT, 336, 1},
    {9133, C_MEMBER_OBJECT, 344, 1}, {9100, C_MEMBER_OBJECT, 352, 1},
    {9148, C_MEMBER_OBJECT, 368, 1}, {9038, C_MEMBER_OBJECT, 856, 1},
    {9058, C_MEMBER_OBJECT, 864, 1}, {9046, C_MEMBER_OBJECT, 872, 1},
    {9028, C_MEMBER_OBJECT, 888, 1}, {4395, C_MEMBER_OBJECT, 904, 1},
    {4415, C_MEMBER_OBJECT, 920, 1}, {11388, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11463, C_MEMBER_OBJECT, 32, 1},
    {14966, C_MEMBER_OBJECT, 40, 1}, {11050, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 16, 1}, {11463, C_MEMBER_OBJECT, 24, 1},
    {10964, C_MEMBER_OBJECT, 16, 1}, {5441, C_MEMBER_OBJECT, 24, 1}, {6889, C_MEMBER_OBJECT, 32, 1},
    {7574, C_MEMBER_OBJECT, 40, 1}, {2783, C_MEMBER_OBJECT, 16, 1}, {2783, C_MEMBER_OBJECT, 16, 1},
    {10964, C_MEMBER_OBJECT, 16, 1}, {14240, C_MEMBER_OBJECT, 24, 1},
    {6456, C_MEMBER_OBJECT, 32, 1}, {14763, C_MEMBER_OBJECT, 40, 1},
    {10913, C_MEMBER_OBJECT, 48, 1}, {10964, C_MEMBER_OBJECT, 16, 1},
    {5441, C_MEMBER_OBJECT, 24, 1}, {7538, C_MEMBER_OBJECT, 32, 1}, {6481, C_MEMBER_OBJECT, 40, 1},
    {7553, C_MEMBER_OBJECT, 48, 1}, {6889, C_MEMBER_OBJECT, 56, 1}, {7574, C_MEMBER_OBJECT, 64, 1},
    {10964, C_MEMBER_OBJECT, 16, 1}, {6889, C_MEMBER_OBJECT, 24, 1}, {7574, C_MEMBER_OBJECT, 32, 1},
    {9006, C_MEMBER_OBJECT, 16, 1}, {8990, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {15001, C_MEMBER_OBJECT, 16, 1}, {14981, C_MEMBER_OBJECT, 24, 1},
    {15011, C_MEMBER_OBJECT, 40, 1}, {14993, C_MEMBER_OBJECT, 48, 1},
    {15001, C_MEMBER_OBJECT, 16, 1}, {14981, C_MEMBER_OBJECT, 24, 1},
    {15011, C_MEMBER_OBJECT, 40, 1}, {14993, C_MEMBER_OBJECT, 48, 1},
    {15001, C_MEMBER_OBJECT, 16, 1}, {14981, C_MEMBER_OBJECT, 24, 1},
    {15011, C_MEMBER_OBJECT, 40, 1}, {14993, C_MEMBER_OBJECT, 48, 1},
    {6701, C_MEMBER_OBJECT, 16, 1}, {6683, C_MEMBER_OBJECT, 24, 1}, {6690, C_MEMBER_OBJECT, 32, 1},
    {13526, C_MEMBER_OBJECT, 16, 1}, {13828, C_MEMBER_OBJECT, 24, 1},
    {13561, C_MEMBER_OBJECT, 32, 1}, {14966, C_MEMBER_OBJECT, 48, 1},
    {12389, C_MEMBER_OBJECT, 16, 1}, {13860, C_MEMBER_OBJECT, 24, 1},
    {10092, C_MEMBER_OBJECT, 32, 1}, {10097, C_MEMBER_OBJECT, 40, 1},
    {6708, C_MEMBER_OBJECT, 48, 1}, {12942, C_MEMBER_OBJECT, 56, 1}, {7349, C_MEMBER_OBJECT, 72, 1},
    {6414, C_MEMBER_OBJECT, 80, 1}, {11745, C_MEMBER_OBJECT, 88, 1}, {7591, C_MEMBER_OBJECT, 96, 1},
    {12977, C_MEMBER_OBJECT, 104, 1}, {7431, C_MEMBER_OBJECT, 112, 1},
    {12993, C_MEMBER_OBJECT, 120, 1}, {7456, C_MEMBER_OBJECT, 128, 1},
    {6396, C_MEMBER_OBJECT, 136, 1}, {11732, C_MEMBER_OBJECT, 144, 1},
    {13582, C_MEMBER_OBJECT, 24, 1}, {7484, C_MEMBER_OBJECT, 32, 1},
    {10979, C_MEMBER_OBJECT, 40, 1}, {8950, C_MEMBER_OBJECT, 48, 1}, {8913, C_MEMBER_OBJECT, 56, 1},
    {8937, C_MEMBER_OBJECT, 64, 1}, {8875, C_MEMBER_OBJECT, 72, 1}, {8902, C_MEMBER_OBJECT, 80, 1},
    {8860, C_MEMBER_OBJECT, 88, 1}, {8927, C_MEMBER_OBJECT, 96, 1}, {8887, C_MEMBER_OBJECT, 104, 1},
    {8847, C_MEMBER_OBJECT, 112, 1}, {7365, C_MEMBER_OBJECT, 128, 1},
    {10005, C_MEMBER_OBJECT, 24, 1}, {12336, C_MEMBER_OBJECT, 32, 1},
    {14722, C_MEMBER_OBJECT, 128, 1}, {14633, C_MEMBER_OBJECT, 136, 1},
    {15212, C_MEMBER_OBJECT, 152, 1}, {14722, C_MEMBER_OBJECT, 128, 1},
    {14633, C_MEMBER_OBJECT, 136, 1}, {15212, C_MEMBER_OBJECT, 152, 1},
    {15212, C_MEMBER_OBJECT, 128, 1}, {14722, C_MEMBER_OBJECT, 144, 1},
    {10018, C_MEMBER_OBJECT, 16, 1}, {7843, C_MEMBER_OBJECT, 24, 1},
    {14966, C_MEMBER_OBJECT, 32, 1}, {14609, C_MEMBER_OBJECT, 96, 1},
    {14561, C_MEMBER_OBJECT, 104, 1}, {14585, C_MEMBER_OBJECT, 112, 1},
    {14537, C_MEMBER_OBJECT, 128, 1}, {14489, C_MEMBER_OBJECT, 136, 1},
    {14513, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_13_0 = {
    {.hex = 0x030d00f0}, names, members, enumerators, types, held,
    549, 2, 262,
};
