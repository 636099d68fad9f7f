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
    "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0" "cached_objects\0"
    "callable\0" "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
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
    "object_hook\0" "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0"
    "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0"
    "one\0" "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
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
    "types\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "types.UnionType\0" "typevarobject\0"
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
    {240, 0, 0, 64, 0, 0}, {240, 11552, 16, 8, 0, 0}, {240, 11565, 24, 8, 0, 0},
    {258, 0, 0, 56, 0, 0}, {258, 7712, 40, 8, 0, 0}, {258, 13550, 16, 8, 0, 0},
    {258, 13585, 32, 8, 0, 0}, {258, 13852, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0},
    {272, 5336, 0, 8, 0, 0}, {272, 5885, 24, 8, 0, 0}, {272, 10170, 8, 8, 0, 0},
    {614, 0, 0, 16, 0, 0}, {614, 11545, 0, 8, 0, 0}, {642, 0, 0, 56, 0, 0},
    {642, 6723, 24, 8, 0, 0}, {671, 0, 0, 144, 0, 0}, {671, 5477, 136, 8, 0, 0},
    {671, 7222, 32, 8, 0, 0}, {671, 7803, 128, 8, 0, 0}, {671, 10763, 16, 8, 0, 0},
    {671, 11452, 56, 8, 0, 0}, {671, 12313, 40, 8, 0, 0}, {671, 15090, 48, 8, 0, 0},
    {717, 0, 0, 40, 0, 0}, {717, 8990, 24, 8, 0, 0}, {717, 10170, 16, 8, 0, 0},
    {717, 13041, 32, 4, 6, 1}, {717, 13070, 32, 4, 5, 1}, {717, 13084, 32, 4, 2, 3},
    {731, 0, 0, 40, 0, 0}, {731, 4930, 16, 8, 0, 0}, {731, 4938, 24, 8, 0, 0},
    {747, 0, 0, 40, 0, 0}, {747, 4950, 24, 8, 0, 0}, {747, 4959, 16, 8, 0, 0},
    {781, 0, 0, 88, 0, 0}, {781, 10979, 80, 8, 0, 0}, {781, 11189, 72, 8, 0, 0},
    {804, 0, 0, 88, 0, 0}, {804, 7693, 80, 8, 0, 0}, {804, 10935, 72, 8, 0, 0},
    {831, 0, 0, 72, 0, 0}, {831, 5036, 24, 8, 0, 0}, {831, 5854, 56, 8, 0, 0},
    {831, 6508, 48, 8, 0, 0}, {831, 11059, 32, 8, 0, 0}, {831, 14208, 40, 8, 0, 0},
    {853, 0, 0, 56, 0, 0}, {853, 11105, 24, 8, 0, 0}, {871, 0, 0, 40, 0, 0},
    {871, 11156, 24, 8, 0, 0}, {871, 11173, 32, 1, 0, 0}, {902, 0, 0, 56, 0, 0},
    {902, 10520, 16, 8, 0, 0}, {902, 10525, 32, 8, 0, 0}, {902, 10534, 24, 8, 0, 0},
    {920, 0, 0, 64, 0, 0}, {920, 10897, 56, 8, 0, 0}, {946, 0, 0, 24, 0, 0},
    {946, 11139, 16, 8, 0, 0}, {959, 0, 0, 208, 0, 0}, {959, 5964, 52, 4, 0, 0},
    {959, 5976, 200, 1, 0, 0}, {959, 5993, 24, 8, 0, 0}, {959, 6003, 40, 8, 0, 0},
    {959, 6021, 112, 8, 0, 0}, {959, 6033, 68, 4, 0, 0}, {959, 6048, 136, 8, 0, 0},
    {959, 6061, 104, 8, 0, 0}, {959, 6080, 96, 8, 0, 0}, {959, 6099, 120, 8, 0, 0},
    {959, 6107, 32, 8, 0, 0}, {959, 6116, 72, 4, 0, 0}, {959, 6131, 128, 8, 0, 0},
    {959, 6143, 64, 4, 0, 0}, {972, 0, 0, 56, 0, 0}, {972, 14776, 48, 8, 0, 0},
    {972, 14781, 40, 8, 0, 0}, {995, 0, 0, 48, 0, 0}, {995, 6571, 16, 8, 0, 0},
    {995, 6580, 24, 8, 0, 0}, {1005, 0, 0, 48, 0, 0}, {1005, 13965, 16, 8, 0, 0},
    {1005, 13973, 32, 8, 0, 0}, {1005, 13984, 24, 8, 0, 0}, {1020, 0, 0, 64, 0, 0},
    {1020, 14817, 24, 8, 0, 0}, {1020, 14829, 16, 8, 0, 0}, {1033, 0, 0, 24, 0, 0},
    {1033, 6663, 16, 8, 0, 0}, {1088, 0, 0, 48, 0, 0}, {1088, 8995, 24, 1, 0, 0},
    {1088, 14505, 40, 8, 0, 0}, {1135, 0, 0, 40, 0, 0}, {1135, 8995, 24, 1, 0, 0},
    {1135, 14505, 32, 8, 0, 0}, {1216, 0, 0, 40, 0, 0}, {1216, 6698, 24, 8, 0, 0},
    {1216, 6705, 32, 8, 0, 0}, {1216, 6716, 16, 8, 0, 0}, {1230, 0, 0, 24, 0, 0},
    {1230, 10729, 8, 8, 0, 0}, {1230, 10736, 16, 8, 0, 0}, {1245, 0, 0, 32, 0, 0},
    {1245, 7237, 32, 0, 0, 0}, {1245, 7248, 10, 1, 0, 0}, {1245, 7256, 9, 1, 0, 0},
    {1245, 7276, 8, 1, 0, 0}, {1245, 7289, 24, 8, 0, 0}, {1245, 7301, 0, 8, 0, 0},
    {1245, 7311, 16, 8, 0, 0}, {1262, 0, 0, 48, 0, 0}, {1262, 10562, 32, 8, 0, 0},
    {1262, 10570, 16, 8, 0, 0}, {1262, 10578, 40, 8, 0, 0}, {1275, 0, 0, 16, 0, 0},
    {1275, 10729, 0, 8, 0, 0}, {1275, 10736, 8, 8, 0, 0}, {1294, 0, 0, 24, 0, 0},
    {1294, 11123, 16, 8, 0, 0}, {1308, 0, 0, 72, 0, 0}, {1308, 7718, 16, 8, 0, 0},
    {1308, 7738, 48, 8, 0, 0}, {1308, 7753, 24, 8, 0, 0}, {1308, 7780, 56, 8, 0, 0},
    {1308, 7795, 32, 8, 0, 0}, {1322, 0, 0, 144, 0, 0}, {1322, 8045, 112, 8, 0, 0},
    {1322, 8062, 24, 8, 0, 0}, {1322, 8076, 72, 8, 0, 0}, {1322, 8089, 48, 8, 0, 0},
    {1322, 8099, 56, 8, 0, 0}, {1322, 8123, 80, 8, 0, 0}, {1322, 8132, 16, 8, 0, 0},
    {1322, 8145, 64, 8, 0, 0}, {1322, 8161, 104, 8, 0, 0}, {1322, 8173, 32, 8, 0, 0},
    {1322, 8183, 40, 8, 0, 0}, {1322, 8197, 120, 8, 0, 0}, {1339, 0, 0, 16, 0, 0},
    {1339, 3351, 0, 8, 0, 0}, {1339, 3360, 8, 8, 0, 0}, {1349, 0, 0, 80, 0, 0},
    {1349, 8645, 40, 8, 0, 0}, {1349, 8668, 67, 1, 0, 0}, {1349, 8683, 72, 8, 0, 0},
    {1349, 8693, 24, 8, 0, 0}, {1349, 8701, 56, 8, 0, 0}, {1349, 8724, 32, 8, 0, 0},
    {1361, 0, 0, 168, 0, 0}, {1361, 9021, 16, 8, 0, 0}, {1376, 0, 0, 280, 0, 0},
    {1376, 4758, 16, 256, 0, 0}, {1393, 0, 0, 40, 0, 0}, {1393, 5370, 32, 8, 0, 0},
    {1411, 0, 0, 40, 0, 0}, {1411, 5654, 32, 8, 0, 0}, {1432, 0, 0, 40, 0, 0},
    {1432, 8783, 16, 8, 0, 0}, {1445, 0, 0, 928, 0, 0}, {1445, 9028, 880, 8, 0, 0},
    {1445, 9043, 888, 8, 0, 0}, {1445, 9053, 856, 8, 0, 0}, {1445, 9061, 872, 8, 0, 0},
    {1445, 9073, 864, 8, 0, 0}, {1462, 0, 0, 104, 0, 0}, {1462, 10935, 72, 8, 0, 0},
    {1462, 10979, 80, 8, 0, 0}, {1462, 10984, 96, 8, 0, 0}, {1462, 11634, 88, 8, 0, 0},
    {1482, 0, 0, 24, 0, 0}, {1482, 8040, 16, 8, 0, 0}, {1505, 0, 0, 194968, 0, 0},
    {1505, 4798, 10648, 8, 0, 0}, {1505, 4818, 10640, 8, 0, 0}, {1505, 5110, 82696, 1952, 0, 0},
    {1505, 5263, 10712, 8, 0, 0}, {1505, 5280, 10720, 4, 0, 0}, {1505, 5343, 10808, 8, 0, 0},
    {1505, 5414, 10632, 8, 0, 0}, {1505, 5552, 7648, 8, 0, 0}, {1505, 5561, 8464, 8, 0, 0},
    {1505, 5708, 194328, 160, 0, 0}, {1505, 5732, 193072, 8, 0, 0}, {1505, 5758, 193080, 8, 0, 0},
    {1505, 5777, 193088, 8, 0, 0}, {1505, 6176, 7976, 8, 0, 0}, {1505, 6198, 7968, 8, 0, 0},
    {1505, 6218, 7960, 8, 0, 0}, {1505, 7040, 8448, 8, 0, 0}, {1505, 7633, 82664, 8, 0, 0},
    {1505, 7664, 82640, 8, 0, 0}, {1505, 8517, 7616, 8, 0, 0}, {1505, 8530, 7600, 4, 0, 0},
    {1505, 8544, 7608, 8, 0, 0}, {1505, 8555, 7424, 72, 0, 0}, {1505, 8570, 7504, 24, 0, 0},
    {1505, 9183, 7272, 8, 0, 0}, {1505, 9217, 7696, 8, 0, 0}, {1505, 9237, 7672, 8, 0, 0},
    {1505, 9255, 7656, 8, 0, 0}, {1505, 9271, 7664, 8, 0, 0}, {1505, 11017, 7264, 8, 0, 0},
    {1505, 11239, 10800, 8, 0, 0}, {1505, 13517, 7640, 8, 0, 0}, {1505, 13525, 8456, 8, 0, 0},
    {1505, 13916, 7344, 8, 0, 0}, {1505, 13929, 7352, 8, 0, 0}, {1505, 14292, 84648, 108424, 0, 0},
    {1505, 14866, 10672, 8, 0, 0}, {1505, 14890, 10656, 8, 0, 0}, {1505, 14907, 10664, 8, 0, 0},
    {1524, 0, 0, 40, 0, 0}, {1524, 4975, 32, 8, 0, 0}, {1524, 11131, 24, 8, 0, 0},
    {1537, 0, 0, 32, 0, 0}, {1537, 10387, 16, 8, 0, 0}, {1537, 10405, 24, 4, 0, 0},
    {1550, 0, 0, 40, 0, 0}, {1550, 10979, 0, 8, 0, 0}, {1550, 11335, 16, 8, 0, 0},
    {1550, 14259, 8, 4, 0, 0}, {1562, 0, 0, 16, 0, 0}, {1562, 10729, 0, 8, 0, 0},
    {1574, 0, 0, 32, 0, 0}, {1574, 10946, 16, 8, 0, 0}, {1574, 10959, 24, 8, 0, 0},
    {1586, 0, 0, 152, 0, 0}, {1586, 10680, 24, 8, 0, 0}, {1586, 14857, 64, 8, 0, 0},
    {1605, 0, 0, 32, 0, 0}, {1605, 10889, 0, 8, 0, 0}, {1617, 0, 0, 48, 0, 0},
    {1617, 9186, 16, 8, 0, 0}, {1617, 9194, 24, 8, 0, 0}, {1632, 0, 0, 104, 0, 0},
    {1632, 10541, 56, 8, 0, 0}, {1644, 0, 0, 56, 0, 0}, {1644, 10685, 24, 8, 0, 0},
    {1644, 10692, 16, 8, 0, 0}, {1644, 10700, 48, 8, 0, 0}, {1644, 10708, 32, 8, 0, 0},
    {1659, 0, 0, 80, 0, 0}, {1659, 10979, 72, 8, 0, 0}, {1677, 0, 0, 112, 0, 0},
    {1677, 11248, 72, 8, 0, 0}, {1677, 11267, 48, 8, 0, 0}, {1691, 0, 0, 112, 0, 0},
    {1691, 7875, 88, 8, 0, 0}, {1691, 7884, 96, 8, 0, 0}, {1691, 10971, 72, 8, 0, 0},
    {1691, 13287, 80, 8, 0, 0}, {1707, 0, 0, 16, 0, 0}, {1707, 11146, 0, 8, 0, 0},
    {1707, 11181, 8, 8, 0, 0}, {1807, 0, 0, 200, 0, 0}, {1807, 7894, 16, 8, 0, 0},
    {1807, 8990, 48, 8, 0, 0}, {1807, 10664, 32, 8, 0, 0}, {1807, 12704, 64, 128, 0, 0},
    {1807, 13544, 40, 8, 0, 0}, {1807, 14764, 24, 8, 0, 0}, {1819, 0, 0, 40, 0, 0},
    {1819, 12995, 16, 8, 0, 0}, {1819, 13234, 32, 8, 0, 0}, {1819, 13239, 24, 8, 0, 0},
    {1852, 0, 0, 80, 0, 0}, {1852, 14793, 72, 8, 0, 0}, {1906, 0, 0, 136, 0, 0},
    {1906, 7460, 104, 8, 0, 0}, {1906, 7488, 112, 8, 0, 0}, {1906, 7875, 80, 8, 0, 0},
    {1906, 10212, 88, 8, 0, 0}, {1906, 10935, 72, 8, 0, 0}, {1906, 11335, 96, 8, 0, 0},
    {1906, 11962, 128, 8, 0, 0}, {1906, 13852, 120, 8, 0, 0}, {1926, 0, 0, 80, 0, 0},
    {1926, 6171, 72, 8, 0, 0}, {1966, 0, 0, 304, 0, 0}, {1966, 5122, 144, 8, 0, 0},
    {1966, 5132, 200, 8, 0, 0}, {1966, 5152, 192, 8, 0, 0}, {1966, 5662, 96, 8, 0, 0},
    {1966, 5675, 104, 8, 0, 0}, {1966, 6508, 208, 8, 0, 0}, {1966, 6605, 112, 8, 0, 0},
    {1966, 6623, 72, 8, 0, 0}, {1966, 6736, 232, 8, 0, 0}, {1966, 7040, 128, 8, 0, 0},
    {1966, 7624, 120, 8, 0, 0}, {1966, 9396, 16, 8, 0, 0}, {1966, 11000, 160, 8, 0, 0},
    {1966, 11017, 8, 8, 0, 0}, {1966, 11917, 0, 8, 0, 0}, {1966, 13889, 152, 8, 0, 0},
    {1980, 0, 0, 40, 0, 0}, {1980, 13811, 24, 8, 0, 0}, {1980, 13820, 16, 8, 0, 0},
    {1998, 0, 0, 32, 0, 0}, {1998, 11131, 24, 8, 0, 0}, {2012, 0, 0, 416, 0, 0},
    {2012, 14018, 256, 8, 0, 0}, {2012, 14026, 336, 8, 0, 0}, {2012, 14035, 32, 8, 0, 0},
    {2012, 14048, 352, 8, 0, 0}, {2012, 14057, 192, 8, 0, 0}, {2012, 14066, 48, 8, 0, 0},
    {2012, 14077, 264, 8, 0, 0}, {2012, 14085, 288, 8, 0, 0}, {2012, 14099, 168, 8, 0, 0},
    {2012, 14108, 40, 8, 0, 0}, {2012, 14120, 240, 8, 0, 0}, {2012, 14131, 344, 8, 0, 0},
    {2012, 14138, 24, 8, 0, 0}, {2012, 14146, 88, 8, 0, 0}, {2012, 14154, 360, 8, 0, 0},
    {2012, 14168, 184, 8, 0, 0}, {2012, 14180, 208, 8, 0, 0}, {2025, 0, 0, 112, 0, 0},
    {2025, 7437, 72, 8, 0, 0}, {2025, 11202, 80, 8, 0, 0}, {2025, 12306, 104, 8, 0, 0},
    {2046, 0, 0, 64, 0, 0}, {2046, 6723, 56, 8, 0, 0}, {2062, 0, 0, 24, 0, 0},
    {2062, 11165, 16, 8, 0, 0}, {2074, 0, 0, 64, 0, 0}, {2074, 15011, 24, 8, 0, 0},
    {2074, 15031, 16, 8, 0, 0}, {2090, 0, 0, 208, 0, 0}, {2090, 4730, 192, 8, 0, 0},
    {2090, 7858, 24, 8, 0, 0}, {2090, 10033, 16, 8, 0, 0}, {2090, 11085, 48, 8, 0, 0},
    {2090, 14519, 136, 8, 0, 0}, {2090, 14543, 144, 8, 0, 0}, {2090, 14567, 128, 8, 0, 0},
    {2090, 14591, 104, 8, 0, 0}, {2090, 14615, 112, 8, 0, 0}, {2090, 14639, 96, 8, 0, 0},
    {2420, 0, 0, 264, 0, 0}, {2420, 5466, 64, 8, 0, 0}, {2420, 5502, 208, 8, 0, 0},
    {2420, 10763, 24, 8, 0, 0}, {2420, 10768, 32, 8, 0, 0}, {2420, 11672, 200, 8, 0, 0},
    {2420, 12269, 176, 8, 0, 0}, {2420, 12281, 184, 8, 0, 0}, {2420, 12290, 192, 8, 0, 0},
    {2420, 12966, 16, 8, 0, 0}, {2517, 0, 0, 24, 0, 0}, {2517, 4967, 16, 8, 0, 0},
    {2558, 0, 0, 24, 0, 0}, {2558, 7348, 16, 8, 0, 0}, {2593, 0, 0, 16, 0, 0},
    {2593, 7683, 0, 8, 0, 0}, {2593, 11931, 8, 8, 0, 0}, {2610, 0, 0, 80, 0, 0},
    {2610, 7725, 0, 8, 0, 0}, {2610, 7761, 16, 8, 0, 0}, {2610, 7771, 40, 8, 0, 0},
    {2610, 8000, 48, 8, 0, 0}, {2610, 9354, 56, 8, 0, 0}, {2610, 10346, 72, 8, 0, 0},
    {2610, 11466, 70, 1, 0, 0}, {2610, 11922, 8, 8, 0, 0}, {2610, 12972, 64, 4, 0, 0},
    {2630, 0, 0, 32, 0, 0}, {2630, 9503, 24, 8, 0, 0}, {2648, 0, 0, 112, 0, 0},
    {2648, 10669, 40, 8, 0, 0}, {2690, 0, 0, 283320, 0, 0}, {2690, 5263, 2256, 256, 0, 0},
    {2690, 5280, 2512, 4, 0, 0}, {2690, 5343, 10416, 16, 0, 0}, {2690, 5708, 13832, 8, 0, 0},
    {2690, 9403, 632, 8, 0, 0}, {2690, 11239, 1000, 16, 0, 0}, {2690, 14292, 10464, 3368, 0, 0},
    {2723, 0, 0, 336, 0, 0}, {2723, 5395, 0, 304, 0, 0}, {2742, 0, 0, 32, 0, 0},
    {2742, 9503, 24, 8, 0, 0}, {4722, 0, 0, 32, 0, 0}, {4722, 7341, 8, 8, 0, 0},
    {4722, 14512, 16, 8, 0, 0}, {4722, 14769, 0, 8, 0, 0}, {4739, 0, 0, 32, 0, 0},
    {4739, 7321, 24, 8, 0, 0}, {4739, 9318, 16, 8, 0, 0}, {5001, 0, 0, 32, 0, 0},
    {5001, 6904, 24, 8, 0, 0}, {5001, 15049, 16, 8, 0, 0}, {5098, 0, 0, 64, 0, 0},
    {5098, 4975, 32, 8, 0, 0}, {5098, 11114, 40, 8, 0, 0}, {5298, 0, 0, 24, 0, 0},
    {5298, 8040, 0, 8, 0, 0}, {5638, 0, 0, 32, 0, 0}, {5638, 9503, 24, 8, 0, 0},
    {5822, 0, 0, 24, 0, 0}, {5822, 5723, 0, 8, 0, 0}, {5822, 10928, 8, 8, 0, 0},
    {5839, 0, 0, 32, 0, 0}, {5839, 9444, 16, 8, 0, 0}, {5839, 9491, 24, 8, 0, 0},
    {5905, 0, 0, 32, 0, 0}, {5905, 5940, 16, 8, 0, 0}, {6928, 0, 0, 56, 0, 0},
    {6928, 6888, 48, 8, 0, 0}, {6948, 0, 0, 56, 0, 0}, {6948, 6942, 32, 8, 0, 0},
    {6964, 0, 0, 216, 0, 0}, {6964, 10146, 24, 8, 0, 0}, {6964, 10156, 40, 8, 0, 0},
    {7207, 0, 0, 56, 0, 0}, {7207, 7005, 16, 8, 0, 0}, {7207, 7022, 40, 8, 0, 0},
    {7516, 0, 0, 56, 0, 0}, {7516, 7399, 40, 8, 0, 0}, {7516, 7412, 32, 8, 0, 0},
    {7516, 7422, 24, 8, 0, 0}, {7516, 11346, 48, 8, 0, 0}, {7934, 0, 0, 32, 0, 0},
    {7934, 8040, 16, 8, 0, 0}, {7934, 9441, 24, 8, 0, 0}, {8495, 0, 0, 24, 0, 0},
    {8495, 11189, 16, 8, 0, 0}, {8508, 0, 0, 64, 0, 0}, {8508, 5036, 24, 8, 0, 0},
    {8508, 11412, 16, 8, 0, 0}, {8508, 11487, 32, 8, 0, 0}, {10075, 0, 0, 32, 0, 0},
    {10075, 5960, 16, 8, 0, 0}, {10075, 11202, 24, 8, 0, 0}, {10274, 0, 0, 32, 0, 0},
    {10274, 9503, 24, 8, 0, 0}, {10317, 0, 0, 24, 0, 0}, {10444, 0, 0, 40, 0, 0},
    {10444, 10166, 32, 8, 0, 0}, {10444, 12995, 16, 8, 0, 0}, {10444, 13234, 24, 8, 0, 0},
    {10464, 0, 0, 152, 0, 0}, {10464, 5686, 72, 8, 0, 0}, {10464, 5692, 128, 8, 0, 0},
    {10464, 8040, 88, 8, 0, 0}, {10464, 10093, 112, 8, 0, 0}, {10464, 10495, 120, 8, 0, 0},
    {10464, 12413, 0, 56, 0, 0}, {10481, 0, 0, 56, 0, 0}, {10481, 10033, 40, 8, 0, 0},
    {10481, 11017, 24, 8, 0, 0}, {10481, 12360, 48, 8, 0, 0}, {10606, 0, 0, 32, 0, 0},
    {10606, 8040, 24, 8, 0, 0}, {10606, 9571, 16, 8, 0, 0}, {10637, 0, 0, 24, 0, 0},
    {10637, 10616, 16, 8, 0, 0}, {11319, 0, 0, 64, 0, 0}, {11319, 6994, 48, 8, 0, 0},
    {11319, 7013, 24, 8, 0, 0}, {11319, 7022, 56, 8, 0, 0}, {11620, 0, 0, 64, 0, 0},
    {11620, 5036, 24, 8, 0, 0}, {11620, 7953, 16, 8, 0, 0}, {11620, 10090, 32, 8, 0, 0},
    {12064, 0, 0, 64, 0, 0}, {12064, 12009, 32, 8, 0, 0}, {12064, 12018, 40, 8, 0, 0},
    {12064, 12027, 16, 8, 0, 0}, {12064, 12036, 48, 8, 0, 0}, {12064, 12046, 24, 8, 0, 0},
    {12172, 0, 0, 224, 0, 0}, {12172, 155, 176, 8, 0, 0}, {12172, 165, 168, 8, 0, 0},
    {12172, 291, 152, 8, 0, 0}, {12172, 350, 192, 8, 0, 0}, {12172, 365, 160, 8, 0, 0},
    {12172, 380, 200, 8, 0, 0}, {12172, 571, 216, 8, 0, 0}, {12172, 597, 184, 8, 0, 0},
    {12172, 700, 208, 8, 0, 0}, {12172, 2436, 144, 8, 0, 0}, {12172, 5355, 136, 8, 0, 0},
    {12172, 5435, 88, 8, 0, 0}, {12172, 6655, 80, 8, 0, 0}, {12172, 11996, 128, 8, 0, 0},
    {12172, 12485, 104, 8, 0, 0}, {12172, 13118, 72, 8, 0, 0}, {12172, 13857, 112, 8, 0, 0},
    {12172, 14198, 120, 8, 0, 0}, {12233, 0, 0, 48, 0, 0}, {12233, 10170, 40, 8, 0, 0},
    {12233, 12995, 16, 8, 0, 0}, {12233, 13234, 32, 8, 0, 0}, {12233, 13239, 24, 8, 0, 0},
    {12376, 0, 0, 32, 0, 0}, {12376, 12568, 24, 8, 0, 0}, {12572, 0, 0, 32, 0, 0},
    {12572, 9503, 24, 8, 0, 0}, {12630, 0, 0, 16, 0, 0}, {12630, 8990, 8, 8, 0, 0},
    {12630, 10033, 0, 8, 0, 0}, {12639, 0, 0, 48, 0, 0}, {12639, 12653, 16, 8, 0, 0},
    {13134, 0, 0, 32, 0, 0}, {13134, 12684, 16, 8, 0, 0}, {13312, 0, 0, 32, 0, 0},
    {13312, 9503, 24, 8, 0, 0}, {13326, 0, 0, 528, 0, 0}, {13326, 6723, 8, 512, 0, 0},
    {13326, 12391, 520, 8, 0, 0}, {13339, 0, 0, 32, 0, 0}, {13339, 10033, 0, 8, 0, 0},
    {13339, 11017, 16, 8, 0, 0}, {13357, 0, 0, 48, 0, 0}, {13357, 4790, 0, 8, 0, 0},
    {13357, 8020, 24, 8, 0, 0}, {13357, 11073, 20, 4, 0, 0}, {13357, 11824, 8, 8, 0, 0},
    {13377, 0, 0, 48, 0, 0}, {13377, 9553, 4, 4, 0, 0}, {13395, 0, 0, 24, 0, 0},
    {13416, 0, 0, 48, 0, 0}, {13416, 5025, 32, 4, 0, 0}, {13416, 8010, 8, 8, 0, 0},
    {13416, 11031, 40, 4, 0, 0}, {13416, 12330, 0, 8, 0, 0}, {13416, 13538, 36, 4, 0, 0},
    {13435, 0, 0, 24, 0, 0}, {13435, 10979, 8, 8, 0, 0}, {13465, 0, 0, 40, 0, 0},
    {13465, 11189, 24, 8, 0, 0}, {13465, 11193, 32, 8, 0, 0}, {13465, 14259, 16, 8, 0, 0},
    {13828, 0, 0, 496, 0, 0}, {13828, 9441, 16, 8, 0, 0}, {13828, 11022, 32, 8, 0, 0},
    {13828, 11097, 24, 4, 0, 0}, {13828, 14799, 40, 456, 0, 0}, {14695, 0, 0, 32, 0, 0},
    {14695, 9503, 24, 8, 0, 0}, {14713, 0, 0, 32, 0, 0}, {14713, 5036, 16, 8, 0, 0},
    {14713, 11487, 24, 8, 0, 0}, {15076, 0, 0, 32, 0, 0}, {15076, 6976, 16, 8, 0, 0},
    {15076, 12563, 24, 8, 0, 0}, {15227, 0, 0, 80, 0, 0}, {15227, 8981, 72, 8, 0, 0},
    {15269, 0, 0, 48, 0, 0}, {15269, 10020, 24, 8, 0, 0}, {15269, 12360, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2506, 22}, {10928, 5},
};

static const struct table_type types[] = {
    {12, 781, 88, 88, 0, 8}, {85, 831, 72, 72, 8, 6}, {99, 804, 88, 88, 14, 8},
    {318, 1462, 104, 104, 22, 10}, {330, 9364, 64, 64, 32, 1}, {561, 1659, 80, 80, 33, 7},
    {589, 1691, 112, 112, 40, 10}, {936, 936, 64, 64, 50, 0}, {2219, 1852, 80, 80, 50, 7},
    {2251, 1906, 136, 136, 57, 14}, {2263, 1926, 80, 80, 71, 7}, {2335, 2025, 112, 112, 78, 9},
    {2354, 2025, 112, 112, 87, 9}, {2373, 2025, 112, 112, 96, 9}, {2794, 2820, 48, 48, 105, 3},
    {2864, 297, 104, 104, 108, 10}, {2880, 8478, 24, 24, 118, 1}, {2900, 2274, 144, 144, 119, 14},
    {2914, 2282, 32, 32, 133, 2}, {2943, 27, 440, 440, 135, 0}, {2959, 41, 232, 232, 135, 0},
    {2975, 2541, 32, 32, 135, 2}, {2991, 55, 112, 112, 137, 0}, {3010, 69, 152, 152, 137, 1},
    {3031, 4131, 48, 48, 138, 3}, {3052, 4170, 64, 64, 141, 3}, {3076, 4148, 48, 48, 144, 3},
    {3095, 192, 48, 48, 147, 1}, {3108, 2110, 88, 88, 148, 3}, {3120, 2444, 72, 72, 151, 3},
    {3132, 13569, 64, 64, 154, 1}, {3151, 118, 72, 72, 155, 1}, {3166, 885, 160, 160, 156, 10},
    {3183, 131, 128, 128, 166, 3}, {3204, 203, 32, 32, 169, 2}, {3224, 2233, 32, 32, 171, 1},
    {3249, 13554, 96, 96, 172, 2}, {3264, 1067, 32, 32, 174, 0}, {3279, 1047, 32, 32, 174, 1},
    {3299, 240, 64, 64, 175, 2}, {3384, 230, 32, 32, 177, 0}, {3398, 307, 32, 32, 177, 0},
    {3428, 1889, 88, 32, 177, 1}, {3456, 2454, 32, 32, 178, 0}, {3497, 12497, 48, 48, 178, 4},
    {3516, 5493, 152, 152, 182, 3}, {3535, 5493, 152, 152, 185, 3}, {3554, 5493, 152, 152, 188, 3},
    {3573, 5619, 64, 64, 191, 3}, {3585, 7868, 48, 48, 194, 2}, {3596, 11042, 40, 40, 196, 2},
    {3626, 13303, 168, 168, 198, 6}, {3639, 13870, 200, 200, 204, 12}, {3657, 5627, 24, 24, 216, 1},
    {3676, 9421, 32, 32, 217, 2}, {3688, 2576, 80, 80, 219, 6}, {3702, 2706, 64, 64, 225, 5},
    {3728, 685, 80, 80, 230, 2}, {3745, 144, 192, 192, 232, 0}, {3766, 179, 224, 224, 232, 1},
    {3789, 394, 32, 32, 233, 0}, {3798, 416, 32, 32, 233, 1}, {3829, 437, 56, 56, 234, 1},
    {3873, 471, 48, 48, 235, 2}, {3917, 505, 64, 64, 237, 2}, {3955, 533, 56, 56, 239, 3},
    {3993, 2198, 56, 56, 242, 0}, {4031, 642, 56, 56, 242, 0}, {4045, 671, 144, 144, 242, 7},
    {4061, 648, 24, 24, 249, 1}, {4086, 2420, 264, 264, 250, 8}, {4104, 2395, 24, 24, 258, 1},
    {4190, 12660, 72, 72, 259, 1}, {4209, 2120, 40, 40, 260, 0}, {4220, 2131, 32, 32, 260, 0},
    {4237, 2131, 32, 32, 260, 0}, {4254, 2155, 32, 32, 260, 0}, {4271, 2155, 32, 32, 260, 0},
    {4288, 2144, 32, 32, 260, 0}, {4303, 2144, 32, 32, 260, 0}, {4318, 2144, 32, 32, 260, 0},
    {4333, 2144, 32, 32, 260, 0}, {4348, 2144, 32, 32, 260, 0}, {4364, 2144, 32, 32, 260, 0},
    {4380, 1833, 56, 56, 260, 0}, {4432, 2184, 248, 248, 260, 3}, {4449, 2302, 40, 40, 263, 1},
    {4467, 1737, 32, 32, 264, 0}, {4484, 1767, 32, 32, 264, 0}, {4499, 1782, 32, 32, 264, 1},
    {4515, 1754, 112, 112, 265, 5}, {4532, 1795, 80, 80, 270, 5}, {4548, 1874, 56, 56, 275, 2},
    {4563, 14725, 112, 112, 277, 2}, {4603, 12401, 48, 48, 279, 1}, {4617, 1945, 24, 24, 280, 0},
    {4639, 10334, 56, 56, 280, 5}, {4654, 10317, 24, 24, 285, 1}, {4674, 10357, 40, 40, 286, 1},
    {4687, 13992, 64, 64, 287, 1}, {4985, 5001, 32, 32, 288, 2}, {5050, 5098, 64, 64, 290, 1},
    {5062, 5082, 40, 40, 291, 1}, {5114, 1, 24, 24, 292, 1}, {5172, 764, 144, 80, 293, 6},
    {5188, 731, 40, 40, 299, 2}, {5210, 747, 40, 40, 301, 2}, {5233, 2517, 24, 24, 303, 1},
    {5510, 902, 56, 56, 304, 3}, {5537, 902, 64, 56, 307, 3}, {5575, 853, 56, 56, 310, 0},
    {5585, 5638, 32, 32, 310, 1}, {5604, 13312, 32, 32, 311, 1}, {5804, 5839, 32, 32, 312, 2},
    {5860, 946, 24, 24, 314, 1}, {5905, 5905, 32, 32, 315, 2}, {5917, 1216, 56, 40, 317, 3},
    {6171, 959, 200, 208, 320, 10}, {6237, 4018, 112, 112, 330, 2}, {6261, 6948, 56, 56, 332, 1},
    {6289, 6948, 56, 56, 333, 1}, {6325, 4739, 32, 32, 334, 1}, {6350, 6928, 56, 56, 335, 1},
    {6374, 6964, 216, 216, 336, 1}, {6527, 1349, 144, 80, 337, 6}, {6537, 1033, 24, 24, 343, 1},
    {6752, 1108, 32, 32, 344, 1}, {6777, 1088, 48, 48, 345, 1}, {6795, 1135, 40, 40, 346, 1},
    {6809, 1151, 32, 32, 347, 2}, {6827, 1197, 96, 96, 349, 2}, {6843, 1171, 32, 32, 351, 2},
    {7040, 1262, 48, 48, 353, 0}, {7045, 7207, 56, 56, 353, 2}, {7063, 2558, 24, 24, 355, 1},
    {7074, 7207, 56, 56, 356, 2}, {7091, 2558, 24, 24, 358, 1}, {7101, 7207, 56, 56, 359, 2},
    {7126, 7207, 56, 56, 361, 2}, {7150, 7207, 56, 56, 363, 2}, {7176, 7207, 56, 56, 365, 2},
    {7195, 2558, 24, 24, 367, 1}, {7506, 7516, 56, 56, 368, 4}, {7813, 7831, 56, 56, 372, 2},
    {7909, 7934, 32, 32, 374, 2}, {7956, 7974, 48, 48, 376, 2}, {7994, 3344, 136, 72, 378, 5},
    {8030, 1807, 200, 200, 383, 9}, {8230, 1322, 144, 144, 392, 14}, {8239, 10075, 32, 32, 406, 2},
    {8260, 10464, 152, 152, 408, 11}, {8289, 10481, 56, 56, 419, 4}, {8314, 11620, 64, 64, 423, 5},
    {8594, 1349, 144, 80, 428, 6}, {8604, 8495, 24, 24, 434, 1}, {8627, 1216, 48, 40, 435, 3},
    {8804, 1432, 40, 40, 438, 2}, {8809, 1376, 280, 280, 440, 1}, {8825, 1393, 32, 40, 441, 1},
    {8842, 1411, 32, 40, 442, 1}, {9385, 3716, 24, 32, 443, 0}, {9547, 1361, 168, 168, 443, 2},
    {9562, 12572, 32, 32, 445, 1}, {9577, 3369, 32, 32, 446, 2}, {9596, 13842, 48, 48, 448, 2},
    {9611, 13828, 496, 496, 450, 3}, {9637, 4766, 56, 56, 453, 4}, {9658, 5400, 40, 40, 457, 1},
    {9676, 5865, 32, 32, 458, 2}, {9692, 6392, 56, 56, 460, 2}, {9715, 6676, 56, 56, 462, 2},
    {9755, 6456, 32, 32, 464, 2}, {9774, 6555, 40, 40, 466, 2}, {9790, 6686, 48, 48, 468, 2},
    {9806, 7325, 40, 40, 470, 2}, {9826, 7916, 32, 32, 472, 2}, {9848, 8758, 72, 72, 474, 5},
    {9866, 9428, 56, 56, 479, 1}, {9883, 11472, 40, 40, 480, 3}, {9902, 11699, 64, 64, 483, 2},
    {9925, 11982, 48, 48, 485, 2}, {9943, 12339, 32, 32, 487, 1}, {9960, 12981, 32, 32, 488, 2},
    {9978, 13590, 40, 40, 490, 2}, {9998, 15252, 56, 56, 492, 3}, {10085, 1361, 168, 168, 495, 2},
    {10185, 10199, 64, 64, 497, 1}, {10234, 1524, 40, 40, 498, 0}, {10239, 2630, 32, 32, 498, 1},
    {10253, 10274, 32, 32, 499, 1}, {10425, 10444, 40, 40, 500, 3}, {10588, 2648, 112, 112, 503, 1},
    {10602, 10606, 32, 32, 504, 2}, {10624, 10637, 24, 24, 506, 1}, {10745, 1216, 48, 40, 507, 3},
    {10778, 10794, 48, 48, 510, 1}, {10811, 1586, 144, 152, 511, 3}, {10822, 1617, 48, 48, 514, 3},
    {10829, 15076, 32, 32, 517, 2}, {10844, 1216, 56, 40, 519, 3}, {10906, 10916, 80, 80, 522, 1},
    {10928, 1644, 56, 56, 523, 4}, {11304, 11319, 64, 64, 527, 3}, {11350, 5319, 40, 40, 530, 1},
    {11370, 9530, 48, 48, 531, 1}, {11390, 10862, 64, 64, 532, 4}, {11419, 1889, 96, 32, 536, 1},
    {11434, 1889, 32, 32, 537, 1}, {11780, 1716, 104, 104, 538, 2}, {11843, 11862, 80, 80, 540, 1},
    {11880, 221, 72, 72, 541, 4}, {11895, 2168, 120, 120, 545, 2}, {12055, 12064, 64, 64, 547, 5},
    {12140, 15227, 80, 80, 552, 1}, {12227, 12233, 48, 48, 553, 4}, {12249, 404, 88, 88, 557, 3},
    {12258, 628, 96, 96, 560, 4}, {12367, 12376, 32, 32, 564, 1}, {12528, 12125, 24, 24, 565, 0},
    {12541, 11808, 48, 48, 565, 1}, {12602, 1807, 200, 200, 566, 9}, {12606, 12639, 48, 48, 575, 1},
    {12678, 1819, 40, 40, 576, 3}, {12889, 12158, 48, 48, 579, 2},
    {12902, 12172, 224, 224, 581, 15}, {12921, 12192, 104, 104, 596, 7},
    {12936, 2778, 32, 32, 603, 2}, {12948, 12208, 32, 32, 605, 0}, {13134, 13134, 32, 32, 605, 2},
    {13248, 14695, 32, 32, 607, 1}, {13267, 14695, 32, 32, 608, 1}, {13459, 13465, 40, 40, 609, 3},
    {13492, 4587, 144, 144, 612, 7}, {13507, 1889, 32, 32, 619, 1}, {13948, 1889, 40, 32, 620, 1},
    {14208, 4711, 40, 40, 621, 2}, {14224, 1998, 24, 32, 623, 1}, {14244, 2742, 32, 32, 624, 1},
    {14259, 3412, 928, 928, 625, 12}, {14298, 8508, 64, 64, 637, 4}, {14317, 2671, 24, 24, 641, 1},
    {14339, 14713, 32, 32, 642, 2}, {14388, 11529, 56, 56, 644, 4}, {14405, 11509, 24, 24, 648, 1},
    {14426, 11509, 24, 24, 649, 1}, {14449, 14276, 56, 56, 650, 5}, {14470, 14355, 80, 80, 655, 7},
    {14485, 14369, 40, 40, 662, 3}, {14679, 11945, 40, 40, 665, 0}, {14799, 1361, 168, 168, 665, 2},
    {14930, 2761, 64, 64, 667, 4}, {14956, 2761, 64, 64, 671, 4}, {14974, 2761, 64, 64, 675, 4},
    {15057, 1216, 56, 40, 679, 3}, {15131, 258, 56, 56, 682, 4}, {15161, 2317, 168, 168, 686, 16},
    {15195, 2473, 136, 136, 702, 13}, {15248, 15269, 48, 48, 715, 2},
    {15279, 6445, 168, 168, 717, 3}, {15293, 6445, 168, 168, 720, 3},
    {15309, 2489, 184, 184, 723, 2}, {15332, 2090, 208, 208, 725, 9},
};

static const struct table_held held[] = {
    {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {11189, C_MEMBER_OBJECT, 72, 1}, {10979, C_MEMBER_OBJECT, 80, 1},
    {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {10935, C_MEMBER_OBJECT, 72, 1}, {7693, C_MEMBER_OBJECT, 80, 1}, {7040, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {10935, C_MEMBER_OBJECT, 72, 1}, {10979, C_MEMBER_OBJECT, 80, 1},
    {11634, C_MEMBER_OBJECT, 88, 1}, {10984, C_MEMBER_OBJECT, 96, 1},
    {12513, C_MEMBER_OBJECT, 56, 1}, {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {11059, C_MEMBER_OBJECT, 32, 1}, {14208, C_MEMBER_OBJECT, 40, 1},
    {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1}, {10979, C_MEMBER_OBJECT, 72, 1},
    {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {10971, C_MEMBER_OBJECT, 72, 1}, {13287, C_MEMBER_OBJECT, 80, 1},
    {7875, C_MEMBER_OBJECT, 88, 1}, {7884, C_MEMBER_OBJECT, 96, 1}, {7040, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {14793, C_MEMBER_OBJECT, 72, 1}, {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {11059, C_MEMBER_OBJECT, 32, 1}, {14208, C_MEMBER_OBJECT, 40, 1},
    {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1}, {10935, C_MEMBER_OBJECT, 72, 1},
    {7875, C_MEMBER_OBJECT, 80, 1}, {10212, C_MEMBER_OBJECT, 88, 1},
    {11335, C_MEMBER_OBJECT, 96, 1}, {7460, C_MEMBER_OBJECT, 104, 1},
    {7488, C_MEMBER_OBJECT, 112, 1}, {13852, C_MEMBER_OBJECT, 120, 1},
    {11962, C_MEMBER_OBJECT, 128, 1}, {7040, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {6171, C_MEMBER_OBJECT, 72, 1}, {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {11059, C_MEMBER_OBJECT, 32, 1}, {14208, C_MEMBER_OBJECT, 40, 1},
    {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1}, {7437, C_MEMBER_OBJECT, 72, 1},
    {11202, C_MEMBER_OBJECT, 80, 1}, {12306, C_MEMBER_OBJECT, 104, 1},
    {7040, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {7437, C_MEMBER_OBJECT, 72, 1}, {11202, C_MEMBER_OBJECT, 80, 1},
    {12306, C_MEMBER_OBJECT, 104, 1}, {7040, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {14208, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1}, {5854, C_MEMBER_OBJECT, 56, 1},
    {7437, C_MEMBER_OBJECT, 72, 1}, {11202, C_MEMBER_OBJECT, 80, 1},
    {12306, C_MEMBER_OBJECT, 104, 1}, {2850, C_MEMBER_OBJECT, 16, 1},
    {2809, C_MEMBER_OBJECT, 24, 1}, {2830, C_MEMBER_OBJECT, 32, 1}, {8437, C_MEMBER_OBJECT, 16, 1},
    {8332, C_MEMBER_OBJECT, 24, 1}, {8393, C_MEMBER_OBJECT, 32, 1}, {8346, C_MEMBER_OBJECT, 40, 1},
    {8406, C_MEMBER_OBJECT, 48, 1}, {8420, C_MEMBER_OBJECT, 56, 1}, {8446, C_MEMBER_OBJECT, 64, 1},
    {8457, C_MEMBER_OBJECT, 72, 1}, {8360, C_MEMBER_OBJECT, 80, 1}, {8375, C_MEMBER_OBJECT, 88, 1},
    {8471, C_MEMBER_OBJECT, 16, 1}, {13764, C_MEMBER_OBJECT, 16, 1},
    {13613, C_MEMBER_OBJECT, 24, 1}, {13691, C_MEMBER_OBJECT, 32, 1},
    {13628, C_MEMBER_OBJECT, 40, 1}, {13715, C_MEMBER_OBJECT, 48, 1},
    {13730, C_MEMBER_OBJECT, 56, 1}, {13784, C_MEMBER_OBJECT, 64, 1},
    {13796, C_MEMBER_OBJECT, 72, 1}, {13643, C_MEMBER_OBJECT, 80, 1},
    {13659, C_MEMBER_OBJECT, 88, 1}, {13748, C_MEMBER_OBJECT, 112, 1},
    {13705, C_MEMBER_OBJECT, 120, 1}, {13774, C_MEMBER_OBJECT, 128, 1},
    {13678, C_MEMBER_OBJECT, 136, 1}, {13484, C_MEMBER_OBJECT, 16, 1},
    {13477, C_MEMBER_OBJECT, 24, 1}, {10968, C_MEMBER_OBJECT, 16, 1},
    {11189, C_MEMBER_OBJECT, 24, 1}, {14752, C_MEMBER_OBJECT, 104, 1},
    {6571, C_MEMBER_OBJECT, 16, 1}, {6580, C_MEMBER_OBJECT, 24, 1}, {6589, C_MEMBER_OBJECT, 32, 1},
    {14829, C_MEMBER_OBJECT, 16, 1}, {14817, C_MEMBER_OBJECT, 24, 1},
    {14806, C_MEMBER_OBJECT, 32, 1}, {13965, C_MEMBER_OBJECT, 16, 1},
    {13984, C_MEMBER_OBJECT, 24, 1}, {13973, C_MEMBER_OBJECT, 32, 1},
    {10219, C_MEMBER_OBJECT, 40, 1}, {9343, C_MEMBER_OBJECT, 16, 1}, {7032, C_MEMBER_OBJECT, 24, 1},
    {7851, C_MEMBER_OBJECT, 32, 1}, {15090, C_MEMBER_OBJECT, 16, 1}, {7032, C_MEMBER_OBJECT, 24, 1},
    {7536, C_MEMBER_OBJECT, 64, 1}, {11189, C_MEMBER_OBJECT, 48, 1},
    {12079, C_MEMBER_OBJECT, 40, 1}, {5378, C_MEMBER_OBJECT, 32, 1}, {5385, C_MEMBER_OBJECT, 64, 1},
    {13942, C_MEMBER_OBJECT, 96, 1}, {5723, C_MEMBER_OBJECT, 104, 1},
    {6516, C_MEMBER_OBJECT, 112, 1}, {5041, C_MEMBER_OBJECT, 120, 1},
    {12352, C_MEMBER_OBJECT, 128, 1}, {5877, C_MEMBER_OBJECT, 136, 1},
    {7527, C_MEMBER_OBJECT, 144, 1}, {11498, C_MEMBER_OBJECT, 152, 1},
    {6516, C_MEMBER_OBJECT, 80, 1}, {5723, C_MEMBER_OBJECT, 88, 1}, {12352, C_MEMBER_OBJECT, 96, 1},
    {10033, C_MEMBER_OBJECT, 16, 1}, {7040, C_MEMBER_OBJECT, 24, 1},
    {10028, C_MEMBER_OBJECT, 24, 1}, {5378, C_MEMBER_OBJECT, 32, 1}, {5385, C_MEMBER_OBJECT, 64, 1},
    {15008, C_MEMBER_OBJECT, 24, 1}, {12459, C_MEMBER_OBJECT, 40, 1},
    {12871, C_MEMBER_OBJECT, 48, 1}, {11131, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {12274, C_MEMBER_OBJECT, 16, 1}, {15104, C_MEMBER_OBJECT, 24, 1},
    {7040, C_MEMBER_OBJECT, 32, 1}, {14996, C_MEMBER_OBJECT, 40, 1},
    {12245, C_MEMBER_OBJECT, 16, 1}, {7040, C_MEMBER_OBJECT, 136, 1},
    {14996, C_MEMBER_OBJECT, 144, 1}, {12245, C_MEMBER_OBJECT, 16, 1},
    {7040, C_MEMBER_OBJECT, 136, 1}, {14996, C_MEMBER_OBJECT, 144, 1},
    {12245, C_MEMBER_OBJECT, 16, 1}, {7040, C_MEMBER_OBJECT, 136, 1},
    {14996, C_MEMBER_OBJECT, 144, 1}, {5447, C_MEMBER_OBJECT, 16, 1},
    {7040, C_MEMBER_OBJECT, 40, 1}, {14996, C_MEMBER_OBJECT, 48, 1},
    {14996, C_MEMBER_OBJECT, 32, 1}, {7040, C_MEMBER_OBJECT, 40, 1}, {6880, C_MEMBER_OBJECT, 16, 1},
    {7546, C_MEMBER_OBJECT, 24, 1}, {15111, C_MEMBER_OBJECT, 56, 1},
    {6880, C_MEMBER_OBJECT, 120, 1}, {12299, C_MEMBER_OBJECT, 128, 1},
    {15096, C_MEMBER_OBJECT, 136, 1}, {7040, C_MEMBER_OBJECT, 144, 1},
    {14996, C_MEMBER_OBJECT, 152, 1}, {5459, C_MEMBER_OBJECT, 32, 1},
    {7437, C_MEMBER_OBJECT, 40, 1}, {7429, C_MEMBER_OBJECT, 48, 1}, {6880, C_MEMBER_OBJECT, 56, 1},
    {12299, C_MEMBER_OBJECT, 64, 1}, {7546, C_MEMBER_OBJECT, 72, 1},
    {6866, C_MEMBER_OBJECT, 120, 1}, {11685, C_MEMBER_OBJECT, 136, 1},
    {12859, C_MEMBER_OBJECT, 152, 1}, {12245, C_MEMBER_OBJECT, 168, 1},
    {14996, C_MEMBER_OBJECT, 176, 1}, {7040, C_MEMBER_OBJECT, 184, 1},
    {12882, C_MEMBER_OBJECT, 16, 1}, {7040, C_MEMBER_OBJECT, 16, 1},
    {14996, C_MEMBER_OBJECT, 24, 1}, {10656, C_MEMBER_OBJECT, 16, 1},
    {6918, C_MEMBER_OBJECT, 24, 1}, {7429, C_MEMBER_OBJECT, 32, 1}, {9311, C_MEMBER_OBJECT, 40, 1},
    {10037, C_MEMBER_OBJECT, 48, 1}, {9515, C_MEMBER_OBJECT, 56, 1},
    {11209, C_MEMBER_OBJECT, 24, 1}, {11221, C_MEMBER_OBJECT, 32, 1},
    {11598, C_MEMBER_OBJECT, 40, 1}, {11610, C_MEMBER_OBJECT, 48, 1},
    {11583, C_MEMBER_OBJECT, 56, 1}, {7698, C_MEMBER_OBJECT, 48, 1},
    {10881, C_MEMBER_OBJECT, 72, 1}, {14752, C_MEMBER_OBJECT, 184, 1},
    {5894, C_MEMBER_OBJECT, 24, 1}, {7546, C_MEMBER_OBJECT, 32, 1}, {7546, C_MEMBER_OBJECT, 32, 1},
    {11677, C_MEMBER_OBJECT, 40, 1}, {7546, C_MEMBER_OBJECT, 32, 1},
    {13280, C_MEMBER_OBJECT, 56, 1}, {7546, C_MEMBER_OBJECT, 32, 1},
    {11677, C_MEMBER_OBJECT, 40, 1}, {13280, C_MEMBER_OBJECT, 48, 1},
    {11718, C_MEMBER_OBJECT, 24, 1}, {7222, C_MEMBER_OBJECT, 32, 1},
    {12313, C_MEMBER_OBJECT, 40, 1}, {15090, C_MEMBER_OBJECT, 48, 1},
    {11452, C_MEMBER_OBJECT, 56, 1}, {7803, C_MEMBER_OBJECT, 128, 1},
    {5477, C_MEMBER_OBJECT, 136, 1}, {11800, C_MEMBER_OBJECT, 16, 1},
    {12966, C_MEMBER_OBJECT, 16, 1}, {11732, C_MEMBER_OBJECT, 48, 1},
    {5466, C_MEMBER_OBJECT, 64, 1}, {12269, C_MEMBER_OBJECT, 176, 1},
    {12281, C_MEMBER_OBJECT, 184, 1}, {12290, C_MEMBER_OBJECT, 192, 1},
    {11672, C_MEMBER_OBJECT, 200, 1}, {5502, C_MEMBER_OBJECT, 208, 1},
    {14742, C_MEMBER_OBJECT, 16, 1}, {14996, C_MEMBER_OBJECT, 64, 1},
    {11664, C_MEMBER_OBJECT, 16, 1}, {13095, C_MEMBER_OBJECT, 56, 1},
    {13053, C_MEMBER_OBJECT, 72, 1}, {10292, C_MEMBER_OBJECT, 32, 1},
    {6567, C_MEMBER_OBJECT, 24, 1}, {12619, C_MEMBER_OBJECT, 40, 1},
    {10939, C_MEMBER_OBJECT, 64, 1}, {10059, C_MEMBER_OBJECT, 72, 1},
    {12085, C_MEMBER_OBJECT, 96, 1}, {12105, C_MEMBER_OBJECT, 104, 1},
    {2212, C_MEMBER_OBJECT, 16, 1}, {6567, C_MEMBER_OBJECT, 32, 1}, {11466, C_MEMBER_OBJECT, 48, 1},
    {12586, C_MEMBER_OBJECT, 56, 1}, {7620, C_MEMBER_OBJECT, 72, 1},
    {12504, C_MEMBER_OBJECT, 40, 1}, {14996, C_MEMBER_OBJECT, 48, 1},
    {12868, C_MEMBER_OBJECT, 16, 1}, {5451, C_MEMBER_OBJECT, 32, 1}, {9296, C_MEMBER_OBJECT, 40, 1},
    {5036, C_MEMBER_OBJECT, 16, 1}, {10090, C_MEMBER_OBJECT, 24, 1},
    {14996, C_MEMBER_OBJECT, 32, 1}, {10306, C_MEMBER_OBJECT, 40, 1},
    {13899, C_MEMBER_OBJECT, 48, 1}, {14996, C_MEMBER_OBJECT, 16, 1},
    {9296, C_MEMBER_OBJECT, 24, 1}, {10126, C_MEMBER_OBJECT, 32, 1},
    {15049, C_MEMBER_OBJECT, 16, 1}, {6904, C_MEMBER_OBJECT, 24, 1},
    {14996, C_MEMBER_OBJECT, 48, 1}, {5022, C_MEMBER_OBJECT, 24, 1}, {7040, C_MEMBER_OBJECT, 16, 1},
    {4915, C_MEMBER_OBJECT, 16, 1}, {4872, C_MEMBER_OBJECT, 24, 1}, {4903, C_MEMBER_OBJECT, 32, 1},
    {4839, C_MEMBER_OBJECT, 40, 1}, {4880, C_MEMBER_OBJECT, 56, 1},
    {4862, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4930, C_MEMBER_OBJECT, 16, 1},
    {4938, C_MEMBER_OBJECT, 24, 1}, {4959, C_MEMBER_OBJECT, 16, 1}, {4950, C_MEMBER_OBJECT, 24, 1},
    {4967, C_MEMBER_OBJECT, 16, 1}, {10534, C_MEMBER_OBJECT, 24, 1},
    {10525, C_MEMBER_OBJECT, 32, 1}, {10548, C_MEMBER_OBJECT, 40, 1},
    {10534, C_MEMBER_OBJECT, 24, 1}, {10525, C_MEMBER_OBJECT, 32, 1},
    {10548, C_MEMBER_OBJECT, 40, 1}, {9503, C_MEMBER_OBJECT, 24, 1}, {9503, C_MEMBER_OBJECT, 24, 1},
    {9444, C_MEMBER_OBJECT, 16, 1}, {9491, C_MEMBER_OBJECT, 24, 1}, {11139, C_MEMBER_OBJECT, 16, 1},
    {5940, C_MEMBER_OBJECT, 16, 1}, {5952, C_MEMBER_OBJECT, 24, 1}, {6716, C_MEMBER_OBJECT, 16, 1},
    {6698, C_MEMBER_OBJECT, 24, 1}, {6705, C_MEMBER_OBJECT, 32, 1}, {5993, C_MEMBER_OBJECT, 24, 1},
    {6107, C_MEMBER_OBJECT, 32, 1}, {6003, C_MEMBER_OBJECT, 40, 1}, {6080, C_MEMBER_OBJECT, 96, 1},
    {6061, C_MEMBER_OBJECT, 104, 1}, {6021, C_MEMBER_OBJECT, 112, 1},
    {6099, C_MEMBER_OBJECT, 120, 1}, {6131, C_MEMBER_OBJECT, 128, 1},
    {6048, C_MEMBER_OBJECT, 136, 1}, {6156, C_MEMBER_OBJECT, 144, 1},
    {11276, C_MEMBER_OBJECT, 96, 1}, {11289, C_MEMBER_OBJECT, 104, 1},
    {6942, C_MEMBER_OBJECT, 32, 1}, {6942, C_MEMBER_OBJECT, 32, 1}, {7321, C_MEMBER_OBJECT, 24, 1},
    {6888, C_MEMBER_OBJECT, 48, 1}, {14996, C_MEMBER_OBJECT, 208, 1},
    {8736, C_MEMBER_OBJECT, 16, 1}, {8693, C_MEMBER_OBJECT, 24, 1}, {8724, C_MEMBER_OBJECT, 32, 1},
    {8645, C_MEMBER_OBJECT, 40, 1}, {8701, C_MEMBER_OBJECT, 56, 1},
    {8683, C_MEMBER_OBJECT_ARRAY, 72, 0}, {6663, C_MEMBER_OBJECT, 16, 1},
    {14230, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14505, C_MEMBER_OBJECT, 40, 1},
    {14505, C_MEMBER_OBJECT, 32, 1}, {11335, C_MEMBER_OBJECT, 16, 1},
    {10979, C_MEMBER_OBJECT, 24, 1}, {14218, C_MEMBER_OBJECT, 64, 1},
    {7947, C_MEMBER_OBJECT, 72, 1}, {10300, C_MEMBER_OBJECT, 16, 1}, {8751, C_MEMBER_OBJECT, 24, 1},
    {7005, C_MEMBER_OBJECT, 16, 1}, {7022, C_MEMBER_OBJECT, 40, 1}, {7348, C_MEMBER_OBJECT, 16, 1},
    {7005, C_MEMBER_OBJECT, 16, 1}, {7022, C_MEMBER_OBJECT, 40, 1}, {7348, C_MEMBER_OBJECT, 16, 1},
    {7005, C_MEMBER_OBJECT, 16, 1}, {7022, C_MEMBER_OBJECT, 40, 1}, {7005, C_MEMBER_OBJECT, 16, 1},
    {7022, C_MEMBER_OBJECT, 40, 1}, {7005, C_MEMBER_OBJECT, 16, 1}, {7022, C_MEMBER_OBJECT, 40, 1},
    {7005, C_MEMBER_OBJECT, 16, 1}, {7022, C_MEMBER_OBJECT, 40, 1}, {7348, C_MEMBER_OBJECT, 16, 1},
    {7422, C_MEMBER_OBJECT, 24, 1}, {7412, C_MEMBER_OBJECT, 32, 1}, {7399, C_MEMBER_OBJECT, 40, 1},
    {11346, C_MEMBER_OBJECT, 48, 1}, {13244, C_MEMBER_OBJECT, 16, 1},
    {9456, C_MEMBER_OBJECT, 24, 1}, {8040, C_MEMBER_OBJECT, 16, 1}, {9441, C_MEMBER_OBJECT, 24, 1},
    {13244, C_MEMBER_OBJECT, 16, 1}, {9473, C_MEMBER_OBJECT, 24, 1}, {7718, C_MEMBER_OBJECT, 16, 1},
    {7795, C_MEMBER_OBJECT, 32, 1}, {7738, C_MEMBER_OBJECT, 48, 1}, {7780, C_MEMBER_OBJECT, 56, 1},
    {3330, C_MEMBER_OBJECT_ARRAY, 64, 0}, {12715, C_MEMBER_OBJECT, 64, 1},
    {12733, C_MEMBER_OBJECT, 80, 1}, {12751, C_MEMBER_OBJECT, 96, 1},
    {12769, C_MEMBER_OBJECT, 112, 1}, {12787, C_MEMBER_OBJECT, 128, 1},
    {12805, C_MEMBER_OBJECT, 144, 1}, {12823, C_MEMBER_OBJECT, 160, 1},
    {12841, C_MEMBER_OBJECT, 176, 1}, {14996, C_MEMBER_OBJECT, 192, 1},
    {8132, C_MEMBER_OBJECT, 16, 1}, {8062, C_MEMBER_OBJECT, 24, 1}, {8173, C_MEMBER_OBJECT, 32, 1},
    {8183, C_MEMBER_OBJECT, 40, 1}, {8089, C_MEMBER_OBJECT, 48, 1}, {8099, C_MEMBER_OBJECT, 56, 1},
    {8145, C_MEMBER_OBJECT, 64, 1}, {8076, C_MEMBER_OBJECT, 72, 1}, {8123, C_MEMBER_OBJECT, 80, 1},
    {8113, C_MEMBER_OBJECT, 88, 1}, {8213, C_MEMBER_OBJECT, 96, 1}, {8161, C_MEMBER_OBJECT, 104, 1},
    {8045, C_MEMBER_OBJECT, 112, 1}, {8197, C_MEMBER_OBJECT, 120, 1},
    {5960, C_MEMBER_OBJECT, 16, 1}, {11202, C_MEMBER_OBJECT, 24, 1},
    {12437, C_MEMBER_OBJECT, 16, 1}, {12427, C_MEMBER_OBJECT, 24, 1},
    {12418, C_MEMBER_OBJECT, 40, 1}, {12447, C_MEMBER_OBJECT, 48, 1},
    {5686, C_MEMBER_OBJECT, 72, 1}, {8040, C_MEMBER_OBJECT, 88, 1},
    {10093, C_MEMBER_OBJECT, 112, 1}, {10495, C_MEMBER_OBJECT, 120, 1},
    {5692, C_MEMBER_OBJECT, 128, 1}, {7040, C_MEMBER_OBJECT, 136, 1},
    {14996, C_MEMBER_OBJECT, 144, 1}, {11917, C_MEMBER_OBJECT, 16, 1},
    {11017, C_MEMBER_OBJECT, 24, 1}, {10033, C_MEMBER_OBJECT, 40, 1},
    {12360, C_MEMBER_OBJECT, 48, 1}, {7953, C_MEMBER_OBJECT, 16, 1}, {5036, C_MEMBER_OBJECT, 24, 1},
    {10090, C_MEMBER_OBJECT, 32, 1}, {7040, C_MEMBER_OBJECT, 40, 1},
    {14996, C_MEMBER_OBJECT, 48, 1}, {8736, C_MEMBER_OBJECT, 16, 1}, {8693, C_MEMBER_OBJECT, 24, 1},
    {8724, C_MEMBER_OBJECT, 32, 1}, {8645, C_MEMBER_OBJECT, 40, 1}, {8701, C_MEMBER_OBJECT, 56, 1},
    {8683, C_MEMBER_OBJECT_ARRAY, 72, 0}, {11189, C_MEMBER_OBJECT, 16, 1},
    {6716, C_MEMBER_OBJECT, 16, 1}, {6698, C_MEMBER_OBJECT, 24, 1}, {6705, C_MEMBER_OBJECT, 32, 1},
    {8783, C_MEMBER_OBJECT, 16, 1}, {8790, C_MEMBER_OBJECT, 24, 1},
    {4758, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5370, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5654, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9021, C_MEMBER_OBJECT, 16, 1},
    {9005, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9503, C_MEMBER_OBJECT, 24, 1},
    {11545, C_MEMBER_OBJECT, 16, 1}, {13877, C_MEMBER_OBJECT, 24, 1},
    {6728, C_MEMBER_OBJECT, 16, 1}, {14996, C_MEMBER_OBJECT, 32, 1}, {9441, C_MEMBER_OBJECT, 16, 1},
    {11022, C_MEMBER_OBJECT, 32, 1}, {14799, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {14012, C_MEMBER_OBJECT, 16, 1}, {9441, C_MEMBER_OBJECT, 24, 1}, {5429, C_MEMBER_OBJECT, 32, 1},
    {9335, C_MEMBER_OBJECT, 40, 1}, {9441, C_MEMBER_OBJECT, 16, 1}, {12882, C_MEMBER_OBJECT, 16, 1},
    {4783, C_MEMBER_OBJECT, 24, 1}, {11819, C_MEMBER_OBJECT, 16, 1},
    {12360, C_MEMBER_OBJECT, 32, 1}, {11819, C_MEMBER_OBJECT, 16, 1},
    {12360, C_MEMBER_OBJECT, 32, 1}, {6723, C_MEMBER_OBJECT, 16, 1},
    {12553, C_MEMBER_OBJECT, 24, 1}, {10368, C_MEMBER_OBJECT, 24, 1},
    {10377, C_MEMBER_OBJECT, 32, 1}, {9441, C_MEMBER_OBJECT, 16, 1},
    {12522, C_MEMBER_OBJECT, 24, 1}, {8040, C_MEMBER_OBJECT, 16, 1}, {9441, C_MEMBER_OBJECT, 24, 1},
    {8040, C_MEMBER_OBJECT, 16, 1}, {9441, C_MEMBER_OBJECT, 24, 1}, {9441, C_MEMBER_OBJECT, 16, 1},
    {10051, C_MEMBER_OBJECT, 24, 1}, {13877, C_MEMBER_OBJECT, 32, 1},
    {6637, C_MEMBER_OBJECT, 40, 1}, {6645, C_MEMBER_OBJECT, 48, 1}, {9441, C_MEMBER_OBJECT, 16, 1},
    {9441, C_MEMBER_OBJECT, 16, 1}, {11342, C_MEMBER_OBJECT, 24, 1},
    {12360, C_MEMBER_OBJECT, 32, 1}, {11819, C_MEMBER_OBJECT, 16, 1},
    {12360, C_MEMBER_OBJECT, 40, 1}, {11837, C_MEMBER_OBJECT, 16, 1},
    {12360, C_MEMBER_OBJECT, 32, 1}, {7356, C_MEMBER_OBJECT, 16, 1}, {8040, C_MEMBER_OBJECT, 16, 1},
    {9441, C_MEMBER_OBJECT, 24, 1}, {8040, C_MEMBER_OBJECT, 16, 1}, {9441, C_MEMBER_OBJECT, 24, 1},
    {10020, C_MEMBER_OBJECT, 32, 1}, {12360, C_MEMBER_OBJECT, 40, 1},
    {7899, C_MEMBER_OBJECT, 48, 1}, {9021, C_MEMBER_OBJECT, 16, 1},
    {9005, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10177, C_MEMBER_OBJECT, 16, 1},
    {9503, C_MEMBER_OBJECT, 24, 1}, {9503, C_MEMBER_OBJECT, 24, 1}, {12995, C_MEMBER_OBJECT, 16, 1},
    {13234, C_MEMBER_OBJECT, 24, 1}, {10166, C_MEMBER_OBJECT, 32, 1},
    {10669, C_MEMBER_OBJECT, 40, 1}, {9571, C_MEMBER_OBJECT, 16, 1}, {8040, C_MEMBER_OBJECT, 24, 1},
    {10616, C_MEMBER_OBJECT, 16, 1}, {6716, C_MEMBER_OBJECT, 16, 1}, {6698, C_MEMBER_OBJECT, 24, 1},
    {6705, C_MEMBER_OBJECT, 32, 1}, {9503, C_MEMBER_OBJECT, 24, 1}, {10680, C_MEMBER_OBJECT, 24, 1},
    {14857, C_MEMBER_OBJECT, 64, 1}, {14996, C_MEMBER_OBJECT, 136, 1},
    {9186, C_MEMBER_OBJECT, 16, 1}, {9194, C_MEMBER_OBJECT, 24, 1}, {9202, C_MEMBER_OBJECT, 32, 1},
    {6976, C_MEMBER_OBJECT, 16, 1}, {12563, C_MEMBER_OBJECT, 24, 1}, {6716, C_MEMBER_OBJECT, 16, 1},
    {6698, C_MEMBER_OBJECT, 24, 1}, {6705, C_MEMBER_OBJECT, 32, 1}, {14996, C_MEMBER_OBJECT, 64, 1},
    {10692, C_MEMBER_OBJECT, 16, 1}, {10685, C_MEMBER_OBJECT, 24, 1},
    {10717, C_MEMBER_OBJECT, 40, 1}, {10700, C_MEMBER_OBJECT, 48, 1},
    {7013, C_MEMBER_OBJECT, 24, 1}, {6994, C_MEMBER_OBJECT, 48, 1}, {7022, C_MEMBER_OBJECT, 56, 1},
    {5314, C_MEMBER_OBJECT, 24, 1}, {9510, C_MEMBER_OBJECT, 24, 1}, {10979, C_MEMBER_OBJECT, 16, 1},
    {15125, C_MEMBER_OBJECT, 24, 1}, {10102, C_MEMBER_OBJECT, 32, 1},
    {14838, C_MEMBER_OBJECT, 48, 1}, {11131, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {11131, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14857, C_MEMBER_OBJECT, 24, 1},
    {14996, C_MEMBER_OBJECT, 96, 1}, {11748, C_MEMBER_OBJECT, 16, 1},
    {10979, C_MEMBER_OBJECT, 16, 1}, {11634, C_MEMBER_OBJECT, 24, 1},
    {13036, C_MEMBER_OBJECT, 32, 1}, {10514, C_MEMBER_OBJECT, 40, 1},
    {11652, C_MEMBER_OBJECT, 88, 1}, {11639, C_MEMBER_OBJECT, 96, 1},
    {12027, C_MEMBER_OBJECT, 16, 1}, {12046, C_MEMBER_OBJECT, 24, 1},
    {12009, C_MEMBER_OBJECT, 32, 1}, {12018, C_MEMBER_OBJECT, 40, 1},
    {12036, C_MEMBER_OBJECT, 48, 1}, {9389, C_MEMBER_OBJECT, 64, 1},
    {12995, C_MEMBER_OBJECT, 16, 1}, {13239, C_MEMBER_OBJECT, 24, 1},
    {13234, C_MEMBER_OBJECT, 32, 1}, {10170, C_MEMBER_OBJECT, 40, 1},
    {13296, C_MEMBER_OBJECT, 24, 1}, {12334, C_MEMBER_OBJECT, 32, 1},
    {11664, C_MEMBER_OBJECT, 40, 1}, {8772, C_MEMBER_OBJECT, 32, 1}, {9324, C_MEMBER_OBJECT, 40, 1},
    {11664, C_MEMBER_OBJECT, 48, 1}, {14996, C_MEMBER_OBJECT, 64, 1},
    {12568, C_MEMBER_OBJECT, 24, 1}, {7040, C_MEMBER_OBJECT, 16, 1},
    {12715, C_MEMBER_OBJECT, 64, 1}, {12733, C_MEMBER_OBJECT, 80, 1},
    {12751, C_MEMBER_OBJECT, 96, 1}, {12769, C_MEMBER_OBJECT, 112, 1},
    {12787, C_MEMBER_OBJECT, 128, 1}, {12805, C_MEMBER_OBJECT, 144, 1},
    {12823, C_MEMBER_OBJECT, 160, 1}, {12841, C_MEMBER_OBJECT, 176, 1},
    {14996, C_MEMBER_OBJECT, 192, 1}, {12653, C_MEMBER_OBJECT, 16, 1},
    {12995, C_MEMBER_OBJECT, 16, 1}, {13239, C_MEMBER_OBJECT, 24, 1},
    {13234, C_MEMBER_OBJECT, 32, 1}, {6485, C_MEMBER_OBJECT, 16, 1}, {9296, C_MEMBER_OBJECT, 40, 1},
    {13118, C_MEMBER_OBJECT, 72, 1}, {6655, C_MEMBER_OBJECT, 80, 1}, {5435, C_MEMBER_OBJECT, 88, 1},
    {12485, C_MEMBER_OBJECT, 104, 1}, {13857, C_MEMBER_OBJECT, 112, 1},
    {2436, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {365, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {597, C_MEMBER_OBJECT, 184, 1},
    {350, C_MEMBER_OBJECT, 192, 1}, {380, C_MEMBER_OBJECT, 200, 1}, {700, C_MEMBER_OBJECT, 208, 1},
    {571, C_MEMBER_OBJECT, 216, 1}, {6485, C_MEMBER_OBJECT, 16, 1}, {6982, C_MEMBER_OBJECT, 24, 1},
    {12472, C_MEMBER_OBJECT, 32, 1}, {10136, C_MEMBER_OBJECT, 48, 1},
    {12485, C_MEMBER_OBJECT, 64, 1}, {13108, C_MEMBER_OBJECT, 72, 1},
    {9296, C_MEMBER_OBJECT, 96, 1}, {6723, C_MEMBER_OBJECT, 16, 1}, {6982, C_MEMBER_OBJECT, 24, 1},
    {12684, C_MEMBER_OBJECT, 16, 1}, {12696, C_MEMBER_OBJECT, 24, 1},
    {9503, C_MEMBER_OBJECT, 24, 1}, {9503, C_MEMBER_OBJECT, 24, 1}, {14259, C_MEMBER_OBJECT, 16, 1},
    {11189, C_MEMBER_OBJECT, 24, 1}, {11193, C_MEMBER_OBJECT, 32, 1},
    {13175, C_MEMBER_OBJECT, 16, 1}, {13209, C_MEMBER_OBJECT, 24, 1},
    {13200, C_MEMBER_OBJECT, 32, 1}, {13221, C_MEMBER_OBJECT, 40, 1},
    {13147, C_MEMBER_OBJECT, 48, 1}, {13160, C_MEMBER_OBJECT, 56, 1},
    {13182, C_MEMBER_OBJECT, 64, 1}, {11131, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {11131, C_MEMBER_OBJECT_ARRAY, 24, 0}, {13820, C_MEMBER_OBJECT, 16, 1},
    {13811, C_MEMBER_OBJECT, 24, 1}, {11131, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {9503, C_MEMBER_OBJECT, 24, 1}, {9082, C_MEMBER_OBJECT, 256, 1},
    {9132, C_MEMBER_OBJECT, 264, 1}, {9098, C_MEMBER_OBJECT, 336, 1},
    {9148, C_MEMBER_OBJECT, 344, 1}, {9115, C_MEMBER_OBJECT, 352, 1},
    {9163, C_MEMBER_OBJECT, 368, 1}, {9053, C_MEMBER_OBJECT, 856, 1},
    {9073, C_MEMBER_OBJECT, 864, 1}, {9061, C_MEMBER_OBJECT, 872, 1},
    {9043, C_MEMBER_OBJECT, 888, 1}, {4395, C_MEMBER_OBJECT, 904, 1},
    {4415, C_MEMBER_OBJECT, 920, 1}, {11412, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 24, 1}, {11487, C_MEMBER_OBJECT, 32, 1},
    {14996, C_MEMBER_OBJECT, 40, 1}, {11065, C_MEMBER_OBJECT, 16, 1},
    {5036, C_MEMBER_OBJECT, 16, 1}, {11487, C_MEMBER_OBJECT, 24, 1},
    {10979, C_MEMBER_OBJECT, 16, 1}, {5441, C_MEMBER_OBJECT, 24, 1}, {6904, C_MEMBER_OBJECT, 32, 1},
    {7589, C_MEMBER_OBJECT, 40, 1}, {2783, C_MEMBER_OBJECT, 16, 1}, {2783, C_MEMBER_OBJECT, 16, 1},
    {10979, C_MEMBER_OBJECT, 16, 1}, {14264, C_MEMBER_OBJECT, 24, 1},
    {6471, C_MEMBER_OBJECT, 32, 1}, {14793, C_MEMBER_OBJECT, 40, 1},
    {10928, C_MEMBER_OBJECT, 48, 1}, {10979, C_MEMBER_OBJECT, 16, 1},
    {5441, C_MEMBER_OBJECT, 24, 1}, {7553, C_MEMBER_OBJECT, 32, 1}, {6496, C_MEMBER_OBJECT, 40, 1},
    {7568, C_MEMBER_OBJECT, 48, 1}, {6904, C_MEMBER_OBJECT, 56, 1}, {7589, C_MEMBER_OBJECT, 64, 1},
    {10979, C_MEMBER_OBJECT, 16, 1}, {6904, C_MEMBER_OBJECT, 24, 1}, {7589, C_MEMBER_OBJECT, 32, 1},
    {9021, C_MEMBER_OBJECT, 16, 1}, {9005, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {15031, C_MEMBER_OBJECT, 16, 1}, {15011, C_MEMBER_OBJECT, 24, 1},
    {15041, C_MEMBER_OBJECT, 40, 1}, {15023, C_MEMBER_OBJECT, 48, 1},
    {15031, C_MEMBER_OBJECT, 16, 1}, {15011, C_MEMBER_OBJECT, 24, 1},
    {15041, C_MEMBER_OBJECT, 40, 1}, {15023, C_MEMBER_OBJECT, 48, 1},
    {15031, C_MEMBER_OBJECT, 16, 1}, {15011, C_MEMBER_OBJECT, 24, 1},
    {15041, C_MEMBER_OBJECT, 40, 1}, {15023, C_MEMBER_OBJECT, 48, 1},
    {6716, C_MEMBER_OBJECT, 16, 1}, {6698, C_MEMBER_OBJECT, 24, 1}, {6705, C_MEMBER_OBJECT, 32, 1},
    {13550, C_MEMBER_OBJECT, 16, 1}, {13852, C_MEMBER_OBJECT, 24, 1},
    {13585, C_MEMBER_OBJECT, 32, 1}, {14996, C_MEMBER_OBJECT, 48, 1},
    {12413, C_MEMBER_OBJECT, 16, 1}, {13884, C_MEMBER_OBJECT, 24, 1},
    {10107, C_MEMBER_OBJECT, 32, 1}, {10112, C_MEMBER_OBJECT, 40, 1},
    {6723, C_MEMBER_OBJECT, 48, 1}, {12966, C_MEMBER_OBJECT, 56, 1}, {7364, C_MEMBER_OBJECT, 72, 1},
    {6429, C_MEMBER_OBJECT, 80, 1}, {11769, C_MEMBER_OBJECT, 88, 1}, {7606, C_MEMBER_OBJECT, 96, 1},
    {13001, C_MEMBER_OBJECT, 104, 1}, {7446, C_MEMBER_OBJECT, 112, 1},
    {13017, C_MEMBER_OBJECT, 120, 1}, {7471, C_MEMBER_OBJECT, 128, 1},
    {6411, C_MEMBER_OBJECT, 136, 1}, {11756, C_MEMBER_OBJECT, 144, 1},
    {13606, C_MEMBER_OBJECT, 24, 1}, {7499, C_MEMBER_OBJECT, 32, 1},
    {10994, C_MEMBER_OBJECT, 40, 1}, {8965, C_MEMBER_OBJECT, 48, 1}, {8928, C_MEMBER_OBJECT, 56, 1},
    {8952, C_MEMBER_OBJECT, 64, 1}, {8890, C_MEMBER_OBJECT, 72, 1}, {8917, C_MEMBER_OBJECT, 80, 1},
    {8875, C_MEMBER_OBJECT, 88, 1}, {8942, C_MEMBER_OBJECT, 96, 1}, {8902, C_MEMBER_OBJECT, 104, 1},
    {8862, C_MEMBER_OBJECT, 112, 1}, {7380, C_MEMBER_OBJECT, 128, 1},
    {10020, C_MEMBER_OBJECT, 24, 1}, {12360, C_MEMBER_OBJECT, 32, 1},
    {14752, C_MEMBER_OBJECT, 128, 1}, {14663, C_MEMBER_OBJECT, 136, 1},
    {15242, C_MEMBER_OBJECT, 152, 1}, {14752, C_MEMBER_OBJECT, 128, 1},
    {14663, C_MEMBER_OBJECT, 136, 1}, {15242, C_MEMBER_OBJECT, 152, 1},
    {15242, C_MEMBER_OBJECT, 128, 1}, {14752, C_MEMBER_OBJECT, 144, 1},
    {10033, C_MEMBER_OBJECT, 16, 1}, {7858, C_MEMBER_OBJECT, 24, 1},
    {14996, C_MEMBER_OBJECT, 32, 1}, {14639, C_MEMBER_OBJECT, 96, 1},
    {14591, C_MEMBER_OBJECT, 104, 1}, {14615, C_MEMBER_OBJECT, 112, 1},
    {14567, C_MEMBER_OBJECT, 128, 1}, {14519, C_MEMBER_OBJECT, 136, 1},
    {14543, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_13_0 = {
    {.hex = 0x030d00f0}, names, members, enumerators, types, held,
    555, 2, 262,
};
