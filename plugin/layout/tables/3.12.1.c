/* What the debug information of CPython 3.12.1 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0"
    "BZ2Decompressor\0" "BaseException\0" "BaseExceptionGroup\0" "CFieldObject\0" "CThunkObject\0"
    "Compressor\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "HMACobject\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MD5object\0" "MatchObject\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0" "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriterObject\0" "NameError\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyAttributeErrorObject\0" "PyBaseExceptionGroupObject\0" "PyBaseExceptionObject\0"
    "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0" "PyCFunctionObject\0"
    "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0" "PyCompactUnicodeObject\0"
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0" "PyCursesPanelObject\0"
    "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0" "PyDateTime_TimeZone\0"
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
    "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadState\0" "PyTracebackObject\0"
    "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0"
    "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA1object\0" "SHA256object\0"
    "SHA3object\0" "SHA512object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0"
    "Socket\0" "StgDict\0" "StgDictObject\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0"
    "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0" "TreeBuilderObject\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0"
    "ZlibDecompressor\0" "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyBufferWrapper\0"
    "_PyCFrame\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyInterpreterFrame\0" "_PyListIterObject\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0"
    "_PyRuntimeState\0" "_PyScannerObject\0" "_PyTupleIterObject\0" "_PyWeakReference\0" "_Row\0"
    "__origin__\0" "_abc._abc_data\0" "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0"
    "_abc_registry\0" "_asyncio.Future\0" "_asyncio.FutureIter\0" "_asyncio.Task\0"
    "_asyncio.TaskStepMethWrapper\0" "_blake2.blake2b\0" "_blake2.blake2s\0" "_buffer_wrapper\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_contextvars.Context\0"
    "_contextvars.ContextVar\0" "_contextvars.Token\0" "_csv.Dialect\0" "_csv.reader\0"
    "_csv.writer\0" "_ctypes.CArgObject\0" "_ctypes.CField\0" "_ctypes.CFuncPtr\0"
    "_ctypes.CThunkObject\0" "_ctypes.DictRemover\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_f_frame_data\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0"
    "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0"
    "_json.Scanner\0" "_longobject\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0"
    "_lzma.LZMADecompressor\0" "_md5.md5\0" "_multibytecodec.MultibyteCodec\0"
    "_multibytecodec.MultibyteIncrementalDecoder\0" "_multibytecodec.MultibyteIncrementalEncoder\0"
    "_multibytecodec.MultibyteStreamReader\0" "_multibytecodec.MultibyteStreamWriter\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_queue.SimpleQueue\0"
    "_sha1.sha1\0" "_sha2.SHA224Type\0" "_sha2.SHA256Type\0" "_sha2.SHA384Type\0"
    "_sha2.SHA512Type\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0" "_sha3.sha3_512\0"
    "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0" "_spec_cache.getitem\0"
    "_sre.SRE_Scanner\0" "_sre.SRE_Template\0" "_ssl.Certificate\0" "_ssl.MemoryBIO\0"
    "_ssl.SSLSession\0" "_ssl._SSLContext\0" "_ssl._SSLSocket\0" "_struct.Struct\0"
    "_struct.unpack_iterator\0" "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0"
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
    "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "batchedobject\0"
    "before_forkers\0" "binop\0" "blobs\0" "bound\0" "buf\0" "buf.obj\0" "buffer\0" "buffer.obj\0"
    "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0" "builtin_method\0"
    "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0" "bytes_iterator\0"
    "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0" "c_traceobj\0"
    "cache\0" "cache_info_type\0" "callable\0" "callable_cache.isinstance\0" "callable_cache.len\0"
    "callable_cache.list_append\0" "callable_iterator\0" "callback_context\0" "calliterobject\0"
    "cause\0" "cell\0" "cframe\0" "chainobject\0" "checker\0" "children\0" "cjk_module\0"
    "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0"
    "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0"
    "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0" "co_names\0"
    "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0"
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
    "doc\0" "dropwhileobject\0" "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_lineno\0" "end_ns_event_obj\0" "end_offset\0" "entity\0" "enumerate\0" "enumobject\0"
    "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0" "evaluate_constraints\0"
    "events_append\0" "exc\0" "exc_info\0" "exc_state.PyExc_ExceptionGroup\0" "exc_state.errnomap\0"
    "exc_value\0" "excs\0" "externalTimer\0" "extra\0" "f_back\0" "f_code\0" "f_frame\0"
    "f_funcobj\0" "f_locals\0" "f_trace\0" "fast_memo\0" "fieldnameiterator\0"
    "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0"
    "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "flags\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "frame_obj\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_builtins\0" "func_closure\0"
    "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_typeparams\0" "func_weakreflist\0"
    "function\0" "functools.KeyWrapper\0" "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_cancel_msg\0" "fut_cancelled_exc\0" "fut_context0\0" "fut_exception\0" "fut_exception_tb\0"
    "fut_loop\0" "fut_result\0" "fut_source_tb\0" "fut_weakreflist\0" "future\0"
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
    "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0" "int\0"
    "intern\0" "interp\0" "interpreter_trampoline\0" "interpreters.head\0" "iobase\0"
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
    "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0" "len\0" "length\0" "li_code\0"
    "line_iterator\0" "lineiterator\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listreviterobject\0" "literal\0" "local\0" "localdict\0"
    "localdummyobject\0" "localobject\0" "localsplus\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "long_value.lv_tag\0" "long_value.ob_digit\0" "longrange_iterator\0" "longrangeiterobject\0"
    "lru_cache_object\0" "lru_list_elem\0" "lru_list_elem_type\0" "lst\0" "lstat\0" "m_ml\0"
    "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0"
    "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0"
    "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0"
    "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0"
    "memory_iterator\0" "memoryiterobject\0" "memoryview\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0"
    "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0"
    "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "pairwiseobject\0" "parameters\0" "paramflags\0" "paramspecattrobject\0" "paramspecobject\0"
    "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0"
    "parse_int\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0"
    "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0" "pers_func_self\0"
    "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pollObject\0"
    "pool\0" "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0"
    "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0"
    "previous_item\0" "previous_version\0" "print_file_and_line\0" "productobject\0"
    "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0"
    "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0"
    "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0"
    "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0" "root.key\0"
    "root.next\0" "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0"
    "rwpair\0" "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0"
    "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0"
    "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0"
    "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sqlite3.Blob\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "stack\0"
    "stacktop\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.string\0"
    "statement\0" "statement_cache\0" "staticmethod\0" "ste_children\0" "ste_directives\0"
    "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0" "step\0" "stop\0" "str\0"
    "str_ascii_iterator\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0"
    "tail\0" "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0"
    "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0"
    "task_result\0" "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0"
    "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0"
    "thread_id\0" "threads.head\0" "thunk\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0"
    "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "tuple\0" "tuple_iterator\0"
    "type\0" "type_params\0" "typealiasobject\0" "types.GenericAlias\0" "types.SimpleNamespace\0"
    "types.UnionType\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0"
    "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0"
    "typing.TypeVarTuple\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unicodedata.UCD\0"
    "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "writer.buffer\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {240, 0, 0, 64, 0, 0}, {240, 11314, 16, 8, 0, 0}, {240, 11327, 24, 8, 0, 0},
    {258, 0, 0, 56, 0, 0}, {258, 7469, 40, 8, 0, 0}, {258, 13241, 16, 8, 0, 0},
    {258, 13276, 32, 8, 0, 0}, {258, 13560, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0},
    {272, 5137, 0, 8, 0, 0}, {272, 5673, 24, 8, 0, 0}, {272, 9889, 8, 8, 0, 0},
    {594, 0, 0, 16, 0, 0}, {594, 11307, 0, 8, 0, 0}, {622, 0, 0, 56, 0, 0},
    {622, 6508, 24, 8, 0, 0}, {651, 0, 0, 152, 0, 0}, {651, 5273, 144, 8, 0, 0},
    {651, 7007, 40, 8, 0, 0}, {651, 7524, 136, 8, 0, 0}, {651, 10485, 16, 8, 0, 0},
    {651, 11214, 64, 8, 0, 0}, {651, 11480, 24, 8, 0, 0}, {651, 11490, 32, 8, 0, 0},
    {651, 12041, 48, 8, 0, 0}, {651, 14712, 56, 8, 0, 0}, {697, 0, 0, 40, 0, 0},
    {697, 8727, 24, 8, 0, 0}, {697, 9889, 16, 8, 0, 0}, {697, 12760, 32, 4, 6, 1},
    {697, 12789, 32, 4, 5, 1}, {697, 12803, 32, 4, 2, 3}, {711, 0, 0, 40, 0, 0},
    {711, 4731, 16, 8, 0, 0}, {711, 4739, 24, 8, 0, 0}, {727, 0, 0, 40, 0, 0},
    {727, 4751, 24, 8, 0, 0}, {727, 4760, 16, 8, 0, 0}, {761, 0, 0, 88, 0, 0},
    {761, 10701, 80, 8, 0, 0}, {761, 10911, 72, 8, 0, 0}, {784, 0, 0, 88, 0, 0},
    {784, 7450, 80, 8, 0, 0}, {784, 10657, 72, 8, 0, 0}, {811, 0, 0, 72, 0, 0},
    {811, 4837, 24, 8, 0, 0}, {811, 5635, 56, 8, 0, 0}, {811, 6293, 48, 8, 0, 0},
    {811, 10781, 32, 8, 0, 0}, {811, 13869, 40, 8, 0, 0}, {833, 0, 0, 56, 0, 0},
    {833, 10827, 24, 8, 0, 0}, {851, 0, 0, 40, 0, 0}, {851, 10878, 24, 8, 0, 0},
    {851, 10895, 32, 1, 0, 0}, {882, 0, 0, 56, 0, 0}, {882, 10242, 16, 8, 0, 0},
    {882, 10247, 32, 8, 0, 0}, {882, 10256, 24, 8, 0, 0}, {900, 0, 0, 64, 0, 0},
    {900, 10619, 56, 8, 0, 0}, {926, 0, 0, 24, 0, 0}, {926, 10861, 16, 8, 0, 0},
    {939, 0, 0, 200, 0, 0}, {939, 5752, 52, 4, 0, 0}, {939, 5764, 192, 1, 0, 0},
    {939, 5781, 24, 8, 0, 0}, {939, 5791, 40, 8, 0, 0}, {939, 5809, 112, 8, 0, 0},
    {939, 5821, 68, 4, 0, 0}, {939, 5836, 136, 8, 0, 0}, {939, 5849, 104, 8, 0, 0},
    {939, 5868, 96, 8, 0, 0}, {939, 5887, 120, 8, 0, 0}, {939, 5895, 32, 8, 0, 0},
    {939, 5904, 72, 4, 0, 0}, {939, 5919, 128, 8, 0, 0}, {939, 5931, 64, 4, 0, 0},
    {952, 0, 0, 56, 0, 0}, {952, 14417, 48, 8, 0, 0}, {952, 14422, 40, 8, 0, 0},
    {975, 0, 0, 48, 0, 0}, {975, 6356, 16, 8, 0, 0}, {975, 6365, 24, 8, 0, 0},
    {985, 0, 0, 48, 0, 0}, {985, 13626, 16, 8, 0, 0}, {985, 13634, 32, 8, 0, 0},
    {985, 13645, 24, 8, 0, 0}, {1000, 0, 0, 64, 0, 0}, {1000, 14458, 24, 8, 0, 0},
    {1000, 14470, 16, 8, 0, 0}, {1013, 0, 0, 24, 0, 0}, {1013, 6448, 16, 8, 0, 0},
    {1068, 0, 0, 48, 0, 0}, {1068, 8732, 24, 1, 0, 0}, {1068, 14146, 40, 8, 0, 0},
    {1088, 0, 0, 40, 0, 0}, {1088, 8732, 24, 1, 0, 0}, {1088, 14146, 32, 8, 0, 0},
    {1169, 0, 0, 40, 0, 0}, {1169, 6483, 24, 8, 0, 0}, {1169, 6490, 32, 8, 0, 0},
    {1169, 6501, 16, 8, 0, 0}, {1183, 0, 0, 24, 0, 0}, {1183, 10451, 8, 8, 0, 0},
    {1183, 10458, 16, 8, 0, 0}, {1198, 0, 0, 32, 0, 0}, {1198, 7022, 32, 0, 0, 0},
    {1198, 7033, 10, 1, 0, 0}, {1198, 7041, 9, 1, 0, 0}, {1198, 7061, 8, 1, 0, 0},
    {1198, 7074, 24, 8, 0, 0}, {1198, 7086, 0, 8, 0, 0}, {1198, 7096, 16, 8, 0, 0},
    {1215, 0, 0, 48, 0, 0}, {1215, 10284, 32, 8, 0, 0}, {1215, 10292, 16, 8, 0, 0},
    {1215, 10300, 40, 8, 0, 0}, {1228, 0, 0, 16, 0, 0}, {1228, 10451, 0, 8, 0, 0},
    {1228, 10458, 8, 8, 0, 0}, {1247, 0, 0, 24, 0, 0}, {1247, 10845, 16, 8, 0, 0},
    {1261, 0, 0, 56, 0, 0}, {1261, 7475, 16, 8, 0, 0}, {1261, 7489, 24, 8, 0, 0},
    {1261, 7516, 32, 8, 0, 0}, {1275, 0, 0, 144, 0, 0}, {1275, 7766, 112, 8, 0, 0},
    {1275, 7783, 24, 8, 0, 0}, {1275, 7797, 72, 8, 0, 0}, {1275, 7810, 48, 8, 0, 0},
    {1275, 7820, 56, 8, 0, 0}, {1275, 7844, 80, 8, 0, 0}, {1275, 7853, 16, 8, 0, 0},
    {1275, 7866, 64, 8, 0, 0}, {1275, 7882, 104, 8, 0, 0}, {1275, 7894, 32, 8, 0, 0},
    {1275, 7904, 40, 8, 0, 0}, {1275, 7918, 120, 8, 0, 0}, {1292, 0, 0, 16, 0, 0},
    {1292, 3260, 0, 8, 0, 0}, {1292, 3269, 8, 8, 0, 0}, {1302, 0, 0, 80, 0, 0},
    {1302, 8382, 40, 8, 0, 0}, {1302, 8405, 67, 1, 0, 0}, {1302, 8420, 72, 8, 0, 0},
    {1302, 8430, 24, 8, 0, 0}, {1302, 8438, 56, 8, 0, 0}, {1302, 8461, 32, 8, 0, 0},
    {1314, 0, 0, 168, 0, 0}, {1314, 8758, 16, 8, 0, 0}, {1329, 0, 0, 280, 0, 0},
    {1329, 4559, 16, 256, 0, 0}, {1346, 0, 0, 40, 0, 0}, {1346, 5171, 32, 8, 0, 0},
    {1364, 0, 0, 40, 0, 0}, {1364, 5450, 32, 8, 0, 0}, {1385, 0, 0, 40, 0, 0},
    {1385, 8520, 16, 8, 0, 0}, {1398, 0, 0, 920, 0, 0}, {1398, 8765, 880, 8, 0, 0},
    {1398, 8780, 888, 8, 0, 0}, {1398, 8790, 856, 8, 0, 0}, {1398, 8798, 872, 8, 0, 0},
    {1398, 8810, 864, 8, 0, 0}, {1415, 0, 0, 104, 0, 0}, {1415, 10657, 72, 8, 0, 0},
    {1415, 10701, 80, 8, 0, 0}, {1415, 10706, 96, 8, 0, 0}, {1415, 11396, 88, 8, 0, 0},
    {1435, 0, 0, 24, 0, 0}, {1435, 7761, 16, 8, 0, 0}, {1458, 0, 0, 383552, 0, 0},
    {1458, 4599, 3888, 8, 0, 0}, {1458, 4619, 3880, 8, 0, 0}, {1458, 4911, 273432, 1952, 0, 0},
    {1458, 5064, 3944, 8, 0, 0}, {1458, 5081, 3952, 4, 0, 0}, {1458, 5144, 267208, 8, 0, 0},
    {1458, 5210, 3872, 8, 0, 0}, {1458, 5348, 360, 8, 0, 0}, {1458, 5357, 1736, 8, 0, 0},
    {1458, 5513, 381704, 8, 0, 0}, {1458, 5539, 381712, 8, 0, 0}, {1458, 5558, 381720, 8, 0, 0},
    {1458, 5964, 1264, 8, 0, 0}, {1458, 5985, 1256, 8, 0, 0}, {1458, 6004, 1248, 8, 0, 0},
    {1458, 6293, 273384, 16, 0, 0}, {1458, 6825, 1720, 8, 0, 0}, {1458, 7390, 273424, 8, 0, 0},
    {1458, 7421, 273400, 8, 0, 0}, {1458, 8254, 328, 8, 0, 0}, {1458, 8267, 312, 4, 0, 0},
    {1458, 8281, 320, 8, 0, 0}, {1458, 8292, 136, 72, 0, 0}, {1458, 8307, 216, 24, 0, 0},
    {1458, 8920, 8, 8, 0, 0}, {1458, 8954, 984, 8, 0, 0}, {1458, 8974, 960, 8, 0, 0},
    {1458, 8992, 944, 8, 0, 0}, {1458, 9008, 952, 8, 0, 0}, {1458, 9109, 381736, 8, 0, 0},
    {1458, 9953, 270072, 648, 0, 0}, {1458, 10739, 0, 8, 0, 0}, {1458, 13208, 352, 8, 0, 0},
    {1458, 13216, 1728, 8, 0, 0}, {1458, 13607, 72, 8, 0, 0}, {1458, 13885, 269832, 240, 0, 0},
    {1458, 14488, 3912, 8, 0, 0}, {1458, 14512, 3896, 8, 0, 0}, {1458, 14529, 3904, 8, 0, 0},
    {1477, 0, 0, 40, 0, 0}, {1477, 4776, 32, 8, 0, 0}, {1477, 10853, 24, 8, 0, 0},
    {1490, 0, 0, 32, 0, 0}, {1490, 10105, 16, 8, 0, 0}, {1490, 10123, 24, 4, 0, 0},
    {1503, 0, 0, 40, 0, 0}, {1503, 10701, 0, 8, 0, 0}, {1503, 11048, 16, 8, 0, 0},
    {1503, 13906, 8, 4, 0, 0}, {1515, 0, 0, 16, 0, 0}, {1515, 10451, 0, 8, 0, 0},
    {1527, 0, 0, 32, 0, 0}, {1527, 10668, 16, 8, 0, 0}, {1527, 10681, 24, 8, 0, 0},
    {1539, 0, 0, 152, 0, 0}, {1539, 10402, 24, 8, 0, 0}, {1539, 14479, 64, 8, 0, 0},
    {1558, 0, 0, 32, 0, 0}, {1558, 10611, 0, 8, 0, 0}, {1570, 0, 0, 48, 0, 0},
    {1570, 8923, 16, 8, 0, 0}, {1570, 8931, 24, 8, 0, 0}, {1585, 0, 0, 104, 0, 0},
    {1585, 10263, 56, 8, 0, 0}, {1597, 0, 0, 56, 0, 0}, {1597, 10407, 24, 8, 0, 0},
    {1597, 10414, 16, 8, 0, 0}, {1597, 10422, 48, 8, 0, 0}, {1597, 10430, 32, 8, 0, 0},
    {1612, 0, 0, 80, 0, 0}, {1612, 10701, 72, 8, 0, 0}, {1630, 0, 0, 112, 0, 0},
    {1630, 10961, 72, 8, 0, 0}, {1630, 10980, 48, 8, 0, 0}, {1644, 0, 0, 112, 0, 0},
    {1644, 7596, 88, 8, 0, 0}, {1644, 7605, 96, 8, 0, 0}, {1644, 10693, 72, 8, 0, 0},
    {1644, 12988, 80, 8, 0, 0}, {1660, 0, 0, 16, 0, 0}, {1660, 10868, 0, 8, 0, 0},
    {1660, 10903, 8, 8, 0, 0}, {1760, 0, 0, 200, 0, 0}, {1760, 7615, 16, 8, 0, 0},
    {1760, 8727, 48, 8, 0, 0}, {1760, 10386, 32, 8, 0, 0}, {1760, 12423, 64, 128, 0, 0},
    {1760, 13235, 40, 8, 0, 0}, {1760, 14405, 24, 8, 0, 0}, {1772, 0, 0, 40, 0, 0},
    {1772, 12714, 16, 8, 0, 0}, {1772, 12935, 32, 8, 0, 0}, {1772, 12940, 24, 8, 0, 0},
    {1805, 0, 0, 80, 0, 0}, {1805, 14434, 72, 8, 0, 0}, {1842, 0, 0, 136, 0, 0},
    {1842, 7234, 104, 8, 0, 0}, {1842, 7262, 112, 8, 0, 0}, {1842, 7596, 80, 8, 0, 0},
    {1842, 9931, 88, 8, 0, 0}, {1842, 10657, 72, 8, 0, 0}, {1842, 11048, 96, 8, 0, 0},
    {1842, 11730, 128, 8, 0, 0}, {1842, 13560, 120, 8, 0, 0}, {1862, 0, 0, 80, 0, 0},
    {1862, 5959, 72, 8, 0, 0}, {1881, 0, 0, 288, 0, 0}, {1881, 4923, 128, 8, 0, 0},
    {1881, 4933, 200, 8, 0, 0}, {1881, 4953, 192, 8, 0, 0}, {1881, 5458, 80, 8, 0, 0},
    {1881, 5471, 88, 8, 0, 0}, {1881, 5646, 56, 8, 0, 0}, {1881, 6293, 208, 8, 0, 0},
    {1881, 6390, 96, 8, 0, 0}, {1881, 6521, 232, 8, 0, 0}, {1881, 6825, 112, 8, 0, 0},
    {1881, 7381, 104, 8, 0, 0}, {1881, 9102, 16, 8, 0, 0}, {1881, 10722, 144, 8, 0, 0},
    {1881, 10739, 8, 8, 0, 0}, {1881, 11674, 0, 8, 0, 0}, {1881, 13597, 136, 8, 0, 0},
    {1895, 0, 0, 40, 0, 0}, {1895, 13519, 24, 8, 0, 0}, {1895, 13528, 16, 8, 0, 0},
    {1913, 0, 0, 32, 0, 0}, {1913, 10853, 24, 8, 0, 0}, {1927, 0, 0, 416, 0, 0},
    {1927, 13679, 256, 8, 0, 0}, {1927, 13687, 336, 8, 0, 0}, {1927, 13696, 32, 8, 0, 0},
    {1927, 13709, 352, 8, 0, 0}, {1927, 13718, 192, 8, 0, 0}, {1927, 13727, 48, 8, 0, 0},
    {1927, 13738, 264, 8, 0, 0}, {1927, 13746, 288, 8, 0, 0}, {1927, 13760, 168, 8, 0, 0},
    {1927, 13769, 40, 8, 0, 0}, {1927, 13781, 240, 8, 0, 0}, {1927, 13792, 344, 8, 0, 0},
    {1927, 13799, 24, 8, 0, 0}, {1927, 13807, 88, 8, 0, 0}, {1927, 13815, 360, 8, 0, 0},
    {1927, 13829, 184, 8, 0, 0}, {1927, 13841, 208, 8, 0, 0}, {1940, 0, 0, 112, 0, 0},
    {1940, 7211, 72, 8, 0, 0}, {1940, 10924, 80, 8, 0, 0}, {1940, 12034, 104, 8, 0, 0},
    {1961, 0, 0, 64, 0, 0}, {1961, 6508, 56, 8, 0, 0}, {1977, 0, 0, 24, 0, 0},
    {1977, 10887, 16, 8, 0, 0}, {1989, 0, 0, 64, 0, 0}, {1989, 14633, 24, 8, 0, 0},
    {1989, 14653, 16, 8, 0, 0}, {2005, 0, 0, 208, 0, 0}, {2005, 4531, 192, 8, 0, 0},
    {2005, 7579, 24, 8, 0, 0}, {2005, 9762, 16, 8, 0, 0}, {2005, 10807, 48, 8, 0, 0},
    {2005, 14160, 136, 8, 0, 0}, {2005, 14184, 144, 8, 0, 0}, {2005, 14208, 128, 8, 0, 0},
    {2005, 14232, 104, 8, 0, 0}, {2005, 14256, 112, 8, 0, 0}, {2005, 14280, 96, 8, 0, 0},
    {2142, 0, 0, 192, 0, 0}, {2142, 4842, 128, 8, 0, 0}, {2142, 5665, 152, 8, 0, 0},
    {2142, 6301, 136, 8, 0, 0}, {2142, 11847, 96, 8, 0, 0}, {2142, 12080, 144, 8, 0, 0},
    {2357, 0, 0, 272, 0, 0}, {2357, 5262, 72, 8, 0, 0}, {2357, 5298, 216, 8, 0, 0},
    {2357, 10485, 24, 8, 0, 0}, {2357, 10490, 32, 8, 0, 0}, {2357, 11434, 208, 8, 0, 0},
    {2357, 11480, 48, 8, 0, 0}, {2357, 11490, 56, 8, 0, 0}, {2357, 11997, 184, 8, 0, 0},
    {2357, 12009, 192, 8, 0, 0}, {2357, 12018, 200, 8, 0, 0}, {2357, 12685, 16, 8, 0, 0},
    {2435, 0, 0, 24, 0, 0}, {2435, 4768, 16, 8, 0, 0}, {2476, 0, 0, 16, 0, 0},
    {2476, 6408, 0, 8, 0, 0}, {2486, 0, 0, 24, 0, 0}, {2486, 7141, 16, 8, 0, 0},
    {2521, 0, 0, 16, 0, 0}, {2521, 7440, 0, 8, 0, 0}, {2521, 11699, 8, 8, 0, 0},
    {2538, 0, 0, 80, 0, 0}, {2538, 7482, 0, 8, 0, 0}, {2538, 7497, 16, 8, 0, 0},
    {2538, 7507, 40, 8, 0, 0}, {2538, 7721, 48, 8, 0, 0}, {2538, 10064, 72, 8, 0, 0},
    {2538, 11228, 70, 1, 0, 0}, {2538, 11679, 56, 8, 0, 0}, {2538, 11690, 8, 8, 0, 0},
    {2538, 12691, 64, 4, 0, 0}, {2558, 0, 0, 32, 0, 0}, {2558, 9232, 24, 8, 0, 0},
    {2576, 0, 0, 112, 0, 0}, {2576, 10391, 40, 8, 0, 0}, {2618, 0, 0, 459944, 0, 0},
    {2618, 5064, 1640, 256, 0, 0}, {2618, 5081, 1896, 4, 0, 0}, {2618, 5144, 3056, 16, 0, 0},
    {2618, 9132, 40, 8, 0, 0}, {2651, 0, 0, 32, 0, 0}, {2651, 9232, 24, 8, 0, 0},
    {4523, 0, 0, 32, 0, 0}, {4523, 7126, 8, 8, 0, 0}, {4523, 14153, 16, 8, 0, 0},
    {4523, 14410, 0, 8, 0, 0}, {4540, 0, 0, 32, 0, 0}, {4540, 7106, 24, 8, 0, 0},
    {4540, 9055, 16, 8, 0, 0}, {4802, 0, 0, 32, 0, 0}, {4802, 6689, 24, 8, 0, 0},
    {4802, 14671, 16, 8, 0, 0}, {4899, 0, 0, 64, 0, 0}, {4899, 4776, 32, 8, 0, 0},
    {4899, 10836, 40, 8, 0, 0}, {5099, 0, 0, 24, 0, 0}, {5099, 7761, 0, 8, 0, 0},
    {5434, 0, 0, 32, 0, 0}, {5434, 9232, 24, 8, 0, 0}, {5603, 0, 0, 24, 0, 0},
    {5603, 5504, 0, 8, 0, 0}, {5603, 10650, 8, 8, 0, 0}, {5620, 0, 0, 32, 0, 0},
    {5620, 9173, 16, 8, 0, 0}, {5620, 9220, 24, 8, 0, 0}, {5693, 0, 0, 32, 0, 0},
    {5693, 5728, 16, 8, 0, 0}, {6713, 0, 0, 56, 0, 0}, {6713, 6673, 48, 8, 0, 0},
    {6733, 0, 0, 56, 0, 0}, {6733, 6727, 32, 8, 0, 0}, {6749, 0, 0, 216, 0, 0},
    {6749, 9865, 24, 8, 0, 0}, {6749, 9875, 40, 8, 0, 0}, {6992, 0, 0, 56, 0, 0},
    {6992, 6790, 16, 8, 0, 0}, {6992, 6807, 40, 8, 0, 0}, {7290, 0, 0, 56, 0, 0},
    {7290, 7173, 40, 8, 0, 0}, {7290, 7186, 32, 8, 0, 0}, {7290, 7196, 24, 8, 0, 0},
    {7290, 11059, 48, 8, 0, 0}, {7655, 0, 0, 32, 0, 0}, {7655, 7761, 16, 8, 0, 0},
    {7655, 9170, 24, 8, 0, 0}, {8232, 0, 0, 24, 0, 0}, {8232, 10911, 16, 8, 0, 0},
    {8245, 0, 0, 64, 0, 0}, {8245, 4837, 24, 8, 0, 0}, {8245, 11125, 16, 8, 0, 0},
    {8245, 11249, 32, 8, 0, 0}, {9804, 0, 0, 32, 0, 0}, {9804, 5748, 16, 8, 0, 0},
    {9804, 10924, 24, 8, 0, 0}, {9993, 0, 0, 32, 0, 0}, {9993, 9232, 24, 8, 0, 0},
    {10035, 0, 0, 32, 0, 0}, {10035, 10025, 16, 8, 0, 0}, {10162, 0, 0, 40, 0, 0},
    {10162, 9885, 32, 8, 0, 0}, {10162, 12714, 16, 8, 0, 0}, {10162, 12935, 24, 8, 0, 0},
    {10182, 0, 0, 152, 0, 0}, {10182, 5482, 72, 8, 0, 0}, {10182, 5488, 128, 8, 0, 0},
    {10182, 7761, 88, 8, 0, 0}, {10182, 9822, 112, 8, 0, 0}, {10182, 10213, 120, 8, 0, 0},
    {10182, 12141, 0, 56, 0, 0}, {10199, 0, 0, 56, 0, 0}, {10199, 9762, 40, 8, 0, 0},
    {10199, 10739, 24, 8, 0, 0}, {10199, 12088, 48, 8, 0, 0}, {10328, 0, 0, 32, 0, 0},
    {10328, 7761, 24, 8, 0, 0}, {10328, 9300, 16, 8, 0, 0}, {10359, 0, 0, 24, 0, 0},
    {10359, 10338, 16, 8, 0, 0}, {11032, 0, 0, 64, 0, 0}, {11032, 6779, 48, 8, 0, 0},
    {11032, 6798, 24, 8, 0, 0}, {11032, 6807, 56, 8, 0, 0}, {11382, 0, 0, 64, 0, 0},
    {11382, 4837, 24, 8, 0, 0}, {11382, 7674, 16, 8, 0, 0}, {11382, 9819, 32, 8, 0, 0},
    {11832, 0, 0, 64, 0, 0}, {11832, 11777, 32, 8, 0, 0}, {11832, 11786, 40, 8, 0, 0},
    {11832, 11795, 16, 8, 0, 0}, {11832, 11804, 48, 8, 0, 0}, {11832, 11814, 24, 8, 0, 0},
    {11900, 0, 0, 224, 0, 0}, {11900, 155, 176, 8, 0, 0}, {11900, 165, 168, 8, 0, 0},
    {11900, 291, 152, 8, 0, 0}, {11900, 330, 192, 8, 0, 0}, {11900, 345, 160, 8, 0, 0},
    {11900, 360, 200, 8, 0, 0}, {11900, 551, 216, 8, 0, 0}, {11900, 577, 184, 8, 0, 0},
    {11900, 680, 208, 8, 0, 0}, {11900, 2373, 144, 8, 0, 0}, {11900, 5156, 136, 8, 0, 0},
    {11900, 5231, 88, 8, 0, 0}, {11900, 6440, 80, 8, 0, 0}, {11900, 11764, 128, 8, 0, 0},
    {11900, 12213, 104, 8, 0, 0}, {11900, 12837, 72, 8, 0, 0}, {11900, 13565, 112, 8, 0, 0},
    {11900, 13859, 120, 8, 0, 0}, {11961, 0, 0, 48, 0, 0}, {11961, 9889, 40, 8, 0, 0},
    {11961, 12714, 16, 8, 0, 0}, {11961, 12935, 32, 8, 0, 0}, {11961, 12940, 24, 8, 0, 0},
    {12104, 0, 0, 32, 0, 0}, {12104, 12287, 24, 8, 0, 0}, {12291, 0, 0, 32, 0, 0},
    {12291, 9232, 24, 8, 0, 0}, {12349, 0, 0, 16, 0, 0}, {12349, 8727, 8, 8, 0, 0},
    {12349, 9762, 0, 8, 0, 0}, {12358, 0, 0, 48, 0, 0}, {12358, 12372, 16, 8, 0, 0},
    {12853, 0, 0, 32, 0, 0}, {12853, 12403, 16, 8, 0, 0}, {13013, 0, 0, 32, 0, 0},
    {13013, 9232, 24, 8, 0, 0}, {13027, 0, 0, 528, 0, 0}, {13027, 6508, 8, 512, 0, 0},
    {13027, 12119, 520, 8, 0, 0}, {13040, 0, 0, 32, 0, 0}, {13040, 9762, 0, 8, 0, 0},
    {13040, 10739, 16, 8, 0, 0}, {13058, 0, 0, 48, 0, 0}, {13058, 4591, 0, 8, 0, 0},
    {13058, 7741, 24, 8, 0, 0}, {13058, 10795, 20, 4, 0, 0}, {13058, 11581, 8, 8, 0, 0},
    {13078, 0, 0, 48, 0, 0}, {13078, 9282, 4, 4, 0, 0}, {13096, 0, 0, 24, 0, 0},
    {13117, 0, 0, 48, 0, 0}, {13117, 4826, 32, 4, 0, 0}, {13117, 7731, 8, 8, 0, 0},
    {13117, 10753, 40, 4, 0, 0}, {13117, 12058, 0, 8, 0, 0}, {13117, 13229, 36, 4, 0, 0},
    {13136, 0, 0, 24, 0, 0}, {13136, 10701, 8, 8, 0, 0}, {13166, 0, 0, 40, 0, 0},
    {13166, 10911, 24, 8, 0, 0}, {13166, 10915, 32, 8, 0, 0}, {13166, 13906, 16, 8, 0, 0},
    {13536, 0, 0, 496, 0, 0}, {13536, 9170, 16, 8, 0, 0}, {13536, 10744, 32, 8, 0, 0},
    {13536, 10819, 24, 4, 0, 0}, {13536, 14440, 40, 456, 0, 0}, {14336, 0, 0, 32, 0, 0},
    {14336, 9232, 24, 8, 0, 0}, {14354, 0, 0, 32, 0, 0}, {14354, 4837, 16, 8, 0, 0},
    {14354, 11249, 24, 8, 0, 0}, {14698, 0, 0, 32, 0, 0}, {14698, 6761, 16, 8, 0, 0},
    {14698, 12282, 24, 8, 0, 0}, {14843, 0, 0, 72, 0, 0}, {14843, 8718, 64, 8, 0, 0},
    {14885, 0, 0, 48, 0, 0}, {14885, 9749, 24, 8, 0, 0}, {14885, 12088, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2424, 22}, {10650, 5},
};

static const struct table_type types[] = {
    {12, 761, 88, 88, 0, 8}, {85, 811, 72, 72, 8, 6}, {99, 784, 88, 88, 14, 8},
    {318, 1415, 104, 104, 22, 10}, {541, 1612, 80, 80, 32, 7}, {569, 1644, 112, 112, 39, 10},
    {916, 916, 48, 48, 49, 0}, {2134, 1215, 192, 48, 49, 0}, {2156, 1805, 80, 80, 49, 7},
    {2188, 1842, 136, 136, 56, 14}, {2200, 1862, 80, 80, 70, 7}, {2272, 1940, 112, 112, 77, 9},
    {2291, 1940, 112, 112, 86, 9}, {2310, 1940, 112, 112, 95, 9}, {2703, 2729, 48, 48, 104, 3},
    {2773, 297, 128, 128, 107, 12}, {2789, 8215, 24, 24, 119, 1}, {2809, 2211, 176, 176, 120, 16},
    {2823, 2219, 32, 32, 136, 2}, {2852, 27, 448, 448, 138, 0}, {2868, 41, 240, 240, 138, 0},
    {2884, 2459, 32, 32, 138, 2}, {2900, 55, 112, 112, 140, 0}, {2919, 69, 152, 152, 140, 1},
    {2940, 3971, 48, 48, 141, 3}, {2961, 4010, 64, 64, 144, 3}, {2985, 3988, 48, 48, 147, 3},
    {3004, 192, 48, 48, 150, 1}, {3017, 2025, 88, 88, 151, 3}, {3029, 2381, 72, 72, 154, 3},
    {3041, 13260, 64, 64, 157, 1}, {3060, 118, 72, 72, 158, 1}, {3075, 865, 160, 160, 159, 10},
    {3092, 131, 128, 128, 169, 3}, {3113, 203, 32, 32, 172, 2}, {3133, 2170, 32, 32, 174, 1},
    {3158, 13245, 96, 96, 175, 2}, {3173, 1047, 32, 32, 177, 0}, {3188, 1027, 32, 32, 177, 1},
    {3208, 240, 64, 64, 178, 2}, {3293, 230, 32, 32, 180, 0}, {3307, 307, 32, 32, 180, 0},
    {3337, 12225, 48, 48, 180, 4}, {3356, 5289, 152, 152, 184, 3}, {3375, 5289, 152, 152, 187, 3},
    {3394, 5289, 152, 152, 190, 3}, {3413, 5415, 64, 64, 193, 3}, {3425, 7589, 48, 48, 196, 2},
    {3436, 10764, 40, 40, 198, 2}, {3466, 13004, 168, 168, 200, 6},
    {3479, 13578, 200, 200, 206, 12}, {3497, 5423, 24, 24, 218, 1}, {3516, 9150, 32, 32, 219, 2},
    {3528, 2504, 80, 80, 221, 6}, {3542, 2634, 72, 72, 227, 6}, {3568, 665, 80, 80, 233, 2},
    {3585, 144, 192, 192, 235, 0}, {3606, 179, 224, 224, 235, 1}, {3629, 374, 32, 32, 236, 0},
    {3638, 396, 32, 32, 236, 1}, {3669, 417, 56, 56, 237, 1}, {3713, 451, 48, 48, 238, 2},
    {3757, 485, 64, 64, 240, 2}, {3795, 513, 56, 56, 242, 3}, {3833, 2113, 56, 56, 245, 0},
    {3871, 622, 56, 56, 245, 0}, {3885, 651, 152, 152, 245, 8}, {3901, 628, 24, 24, 253, 1},
    {3926, 2357, 272, 272, 254, 9}, {3944, 2332, 24, 24, 263, 1}, {4030, 12379, 56, 56, 264, 2},
    {4049, 2035, 32, 32, 266, 0}, {4060, 2046, 40, 40, 266, 0}, {4077, 2046, 40, 40, 266, 0},
    {4094, 2070, 40, 40, 266, 0}, {4111, 2070, 40, 40, 266, 0}, {4128, 2059, 32, 32, 266, 0},
    {4143, 2059, 32, 32, 266, 0}, {4158, 2059, 32, 32, 266, 0}, {4173, 2059, 32, 32, 266, 0},
    {4188, 2059, 32, 32, 266, 0}, {4204, 2059, 32, 32, 266, 0}, {4220, 1786, 56, 56, 266, 0},
    {4255, 2099, 240, 240, 266, 3}, {4272, 2239, 40, 40, 269, 1}, {4290, 1690, 32, 32, 270, 0},
    {4307, 1720, 32, 32, 270, 0}, {4322, 1735, 32, 32, 270, 1}, {4338, 1707, 96, 96, 271, 3},
    {4355, 1748, 80, 80, 274, 5}, {4371, 1827, 56, 56, 279, 2}, {4386, 14366, 112, 112, 281, 2},
    {4426, 12129, 48, 48, 283, 1}, {4440, 10052, 64, 64, 284, 6}, {4455, 10035, 32, 32, 290, 2},
    {4475, 10075, 40, 40, 292, 1}, {4488, 13653, 32, 32, 293, 0}, {4786, 4802, 32, 32, 293, 2},
    {4851, 4899, 64, 64, 295, 1}, {4863, 4883, 40, 40, 296, 1}, {4915, 1, 24, 24, 297, 1},
    {4973, 744, 144, 80, 298, 6}, {4989, 711, 40, 40, 304, 2}, {5011, 727, 40, 40, 306, 2},
    {5034, 2435, 24, 24, 308, 1}, {5306, 882, 56, 56, 309, 3}, {5333, 882, 64, 56, 312, 3},
    {5371, 833, 56, 56, 315, 0}, {5381, 5434, 32, 32, 315, 1}, {5400, 13013, 32, 32, 316, 1},
    {5585, 5620, 32, 32, 317, 2}, {5641, 926, 24, 24, 319, 1}, {5693, 5693, 32, 32, 320, 2},
    {5705, 1169, 56, 40, 322, 3}, {5959, 939, 192, 200, 325, 10}, {6022, 3858, 112, 112, 335, 2},
    {6046, 6733, 56, 56, 337, 1}, {6074, 6733, 56, 56, 338, 1}, {6110, 4540, 32, 32, 339, 1},
    {6135, 6713, 56, 56, 340, 1}, {6159, 6749, 216, 216, 341, 1}, {6312, 1302, 144, 80, 342, 6},
    {6322, 1013, 24, 24, 348, 1}, {6537, 1913, 32, 32, 349, 1}, {6562, 1068, 48, 48, 350, 1},
    {6580, 1088, 40, 40, 351, 1}, {6594, 1104, 32, 32, 352, 2}, {6612, 1150, 96, 96, 354, 2},
    {6628, 1124, 32, 32, 356, 2}, {6825, 1215, 48, 48, 358, 0}, {6830, 6992, 56, 56, 358, 2},
    {6848, 2486, 24, 24, 360, 1}, {6859, 6992, 56, 56, 361, 2}, {6876, 2486, 24, 24, 363, 1},
    {6886, 6992, 56, 56, 364, 2}, {6911, 6992, 56, 56, 366, 2}, {6935, 6992, 56, 56, 368, 2},
    {6961, 6992, 56, 56, 370, 2}, {6980, 2486, 24, 24, 372, 1}, {7280, 7290, 56, 56, 373, 4},
    {7534, 7552, 56, 56, 377, 2}, {7630, 7655, 32, 32, 379, 2}, {7677, 7695, 48, 48, 381, 2},
    {7715, 3253, 120, 56, 383, 3}, {7751, 1760, 200, 200, 386, 9}, {7951, 1275, 144, 144, 395, 14},
    {7960, 9804, 32, 32, 409, 2}, {7981, 10182, 152, 152, 411, 11}, {8010, 10199, 56, 56, 422, 4},
    {8035, 11382, 64, 64, 426, 5}, {8331, 1302, 144, 80, 431, 6}, {8341, 8232, 24, 24, 437, 1},
    {8364, 1169, 48, 40, 438, 3}, {8541, 1385, 40, 40, 441, 2}, {8546, 1329, 280, 280, 443, 1},
    {8562, 1346, 32, 40, 444, 1}, {8579, 1364, 32, 40, 445, 1}, {9091, 3556, 24, 32, 446, 0},
    {9276, 1314, 168, 168, 446, 2}, {9291, 12291, 32, 32, 448, 1}, {9306, 3278, 32, 32, 449, 2},
    {9325, 13550, 48, 48, 451, 2}, {9340, 13536, 496, 496, 453, 3}, {9366, 4567, 56, 56, 456, 4},
    {9387, 5196, 32, 32, 460, 1}, {9405, 5653, 32, 32, 461, 2}, {9421, 6177, 56, 56, 463, 2},
    {9444, 6461, 56, 56, 465, 2}, {9484, 6241, 32, 32, 467, 2}, {9503, 6340, 40, 40, 469, 2},
    {9519, 6471, 48, 48, 471, 2}, {9535, 7110, 40, 40, 473, 2}, {9555, 7637, 32, 32, 475, 2},
    {9577, 8495, 72, 72, 477, 5}, {9595, 9157, 56, 56, 482, 1}, {9612, 11234, 32, 32, 483, 2},
    {9631, 11461, 64, 64, 485, 2}, {9654, 11750, 48, 48, 487, 2}, {9672, 12067, 32, 32, 489, 1},
    {9689, 12700, 32, 32, 490, 2}, {9707, 13281, 40, 40, 492, 2}, {9727, 14868, 56, 56, 494, 3},
    {9814, 1314, 168, 168, 497, 2}, {9904, 9918, 64, 64, 499, 1}, {9953, 1477, 40, 40, 500, 0},
    {9958, 2558, 32, 32, 500, 1}, {9972, 9993, 32, 32, 501, 1}, {10143, 10162, 40, 40, 502, 3},
    {10310, 2576, 112, 112, 505, 1}, {10324, 10328, 32, 32, 506, 2}, {10346, 10359, 24, 24, 508, 1},
    {10467, 1169, 48, 40, 509, 3}, {10500, 10516, 48, 48, 512, 1}, {10533, 1539, 144, 152, 513, 3},
    {10544, 1570, 48, 48, 516, 3}, {10551, 14698, 32, 32, 519, 2}, {10566, 1169, 56, 40, 521, 3},
    {10628, 10638, 80, 80, 524, 1}, {10650, 1597, 56, 56, 525, 4}, {11017, 11032, 64, 64, 529, 3},
    {11063, 5120, 40, 40, 532, 1}, {11083, 9259, 48, 48, 533, 1}, {11103, 10584, 40, 40, 534, 3},
    {11156, 11132, 56, 56, 537, 0}, {11185, 11144, 24, 24, 537, 0}, {11537, 1669, 104, 104, 537, 2},
    {11600, 11619, 80, 80, 539, 1}, {11637, 221, 72, 72, 540, 4}, {11652, 2083, 104, 104, 544, 2},
    {11823, 11832, 64, 64, 546, 5}, {11868, 14843, 72, 72, 551, 1}, {11955, 11961, 48, 48, 552, 4},
    {11977, 384, 88, 88, 556, 3}, {11986, 608, 96, 96, 559, 4}, {12095, 12104, 32, 32, 563, 1},
    {12247, 11853, 24, 24, 564, 0}, {12260, 11565, 48, 48, 564, 1}, {12321, 1760, 200, 200, 565, 9},
    {12325, 12358, 48, 48, 574, 1}, {12397, 1772, 40, 40, 575, 3}, {12608, 11886, 48, 48, 578, 2},
    {12621, 11900, 224, 224, 580, 15}, {12640, 11920, 104, 104, 595, 7},
    {12655, 2687, 32, 32, 602, 2}, {12667, 11936, 32, 32, 604, 0}, {12853, 12853, 32, 32, 604, 2},
    {12949, 14336, 32, 32, 606, 1}, {12968, 14336, 32, 32, 607, 1}, {13160, 13166, 40, 40, 608, 3},
    {13193, 4410, 120, 120, 611, 6}, {13869, 4512, 40, 40, 617, 2}, {13885, 1913, 24, 32, 619, 1},
    {13891, 2651, 32, 32, 620, 1}, {13906, 3321, 920, 920, 621, 11}, {13939, 8245, 64, 64, 632, 4},
    {13958, 2599, 24, 24, 636, 1}, {13980, 14354, 32, 32, 637, 2}, {14029, 11291, 40, 40, 639, 2},
    {14046, 11271, 24, 24, 641, 1}, {14067, 11271, 24, 24, 642, 1}, {14090, 13923, 56, 56, 643, 5},
    {14111, 13996, 64, 64, 648, 5}, {14126, 14010, 24, 24, 653, 1}, {14320, 11713, 40, 40, 654, 0},
    {14440, 1314, 168, 168, 654, 2}, {14552, 2670, 64, 64, 656, 4}, {14578, 2670, 64, 64, 660, 4},
    {14596, 2670, 64, 64, 664, 4}, {14679, 1169, 56, 40, 668, 3}, {14747, 258, 56, 56, 671, 4},
    {14777, 2254, 168, 168, 675, 16}, {14811, 2391, 128, 128, 691, 12},
    {14864, 14885, 48, 48, 703, 2}, {14895, 6230, 168, 168, 705, 3},
    {14909, 6230, 168, 168, 708, 3}, {14925, 2407, 184, 184, 711, 2},
    {14948, 2005, 208, 208, 713, 9},
};

static const struct table_held held[] = {
    {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {10911, C_MEMBER_OBJECT, 72, 1}, {10701, C_MEMBER_OBJECT, 80, 1},
    {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {10657, C_MEMBER_OBJECT, 72, 1}, {7450, C_MEMBER_OBJECT, 80, 1}, {6825, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {10657, C_MEMBER_OBJECT, 72, 1}, {10701, C_MEMBER_OBJECT, 80, 1},
    {11396, C_MEMBER_OBJECT, 88, 1}, {10706, C_MEMBER_OBJECT, 96, 1},
    {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {10701, C_MEMBER_OBJECT, 72, 1}, {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1},
    {10781, C_MEMBER_OBJECT, 32, 1}, {13869, C_MEMBER_OBJECT, 40, 1},
    {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1}, {10693, C_MEMBER_OBJECT, 72, 1},
    {12988, C_MEMBER_OBJECT, 80, 1}, {7596, C_MEMBER_OBJECT, 88, 1}, {7605, C_MEMBER_OBJECT, 96, 1},
    {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {14434, C_MEMBER_OBJECT, 72, 1}, {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1},
    {10781, C_MEMBER_OBJECT, 32, 1}, {13869, C_MEMBER_OBJECT, 40, 1},
    {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1}, {10657, C_MEMBER_OBJECT, 72, 1},
    {7596, C_MEMBER_OBJECT, 80, 1}, {9931, C_MEMBER_OBJECT, 88, 1}, {11048, C_MEMBER_OBJECT, 96, 1},
    {7234, C_MEMBER_OBJECT, 104, 1}, {7262, C_MEMBER_OBJECT, 112, 1},
    {13560, C_MEMBER_OBJECT, 120, 1}, {11730, C_MEMBER_OBJECT, 128, 1},
    {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {5959, C_MEMBER_OBJECT, 72, 1}, {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1},
    {10781, C_MEMBER_OBJECT, 32, 1}, {13869, C_MEMBER_OBJECT, 40, 1},
    {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1}, {7211, C_MEMBER_OBJECT, 72, 1},
    {10924, C_MEMBER_OBJECT, 80, 1}, {12034, C_MEMBER_OBJECT, 104, 1},
    {6825, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {7211, C_MEMBER_OBJECT, 72, 1}, {10924, C_MEMBER_OBJECT, 80, 1},
    {12034, C_MEMBER_OBJECT, 104, 1}, {6825, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {10781, C_MEMBER_OBJECT, 32, 1},
    {13869, C_MEMBER_OBJECT, 40, 1}, {6293, C_MEMBER_OBJECT, 48, 1}, {5635, C_MEMBER_OBJECT, 56, 1},
    {7211, C_MEMBER_OBJECT, 72, 1}, {10924, C_MEMBER_OBJECT, 80, 1},
    {12034, C_MEMBER_OBJECT, 104, 1}, {2759, C_MEMBER_OBJECT, 16, 1},
    {2718, C_MEMBER_OBJECT, 24, 1}, {2739, C_MEMBER_OBJECT, 32, 1}, {8158, C_MEMBER_OBJECT, 16, 1},
    {8053, C_MEMBER_OBJECT, 24, 1}, {8114, C_MEMBER_OBJECT, 32, 1}, {8067, C_MEMBER_OBJECT, 40, 1},
    {8127, C_MEMBER_OBJECT, 48, 1}, {8141, C_MEMBER_OBJECT, 56, 1}, {8167, C_MEMBER_OBJECT, 64, 1},
    {8178, C_MEMBER_OBJECT, 72, 1}, {8081, C_MEMBER_OBJECT, 80, 1}, {6825, C_MEMBER_OBJECT, 104, 1},
    {8192, C_MEMBER_OBJECT, 112, 1}, {8096, C_MEMBER_OBJECT, 120, 1},
    {8208, C_MEMBER_OBJECT, 16, 1}, {13455, C_MEMBER_OBJECT, 16, 1},
    {13304, C_MEMBER_OBJECT, 24, 1}, {13382, C_MEMBER_OBJECT, 32, 1},
    {13319, C_MEMBER_OBJECT, 40, 1}, {13406, C_MEMBER_OBJECT, 48, 1},
    {13421, C_MEMBER_OBJECT, 56, 1}, {13475, C_MEMBER_OBJECT, 64, 1},
    {13487, C_MEMBER_OBJECT, 72, 1}, {13334, C_MEMBER_OBJECT, 80, 1},
    {6825, C_MEMBER_OBJECT, 104, 1}, {13502, C_MEMBER_OBJECT, 112, 1},
    {13350, C_MEMBER_OBJECT, 120, 1}, {13439, C_MEMBER_OBJECT, 128, 1},
    {13396, C_MEMBER_OBJECT, 136, 1}, {13465, C_MEMBER_OBJECT, 144, 1},
    {13369, C_MEMBER_OBJECT, 152, 1}, {13185, C_MEMBER_OBJECT, 16, 1},
    {13178, C_MEMBER_OBJECT, 24, 1}, {10690, C_MEMBER_OBJECT, 16, 1},
    {10911, C_MEMBER_OBJECT, 24, 1}, {14393, C_MEMBER_OBJECT, 104, 1},
    {6356, C_MEMBER_OBJECT, 16, 1}, {6365, C_MEMBER_OBJECT, 24, 1}, {6374, C_MEMBER_OBJECT, 32, 1},
    {14470, C_MEMBER_OBJECT, 16, 1}, {14458, C_MEMBER_OBJECT, 24, 1},
    {14447, C_MEMBER_OBJECT, 32, 1}, {13626, C_MEMBER_OBJECT, 16, 1},
    {13645, C_MEMBER_OBJECT, 24, 1}, {13634, C_MEMBER_OBJECT, 32, 1},
    {9938, C_MEMBER_OBJECT, 40, 1}, {9080, C_MEMBER_OBJECT, 16, 1}, {6817, C_MEMBER_OBJECT, 24, 1},
    {7572, C_MEMBER_OBJECT, 32, 1}, {14712, C_MEMBER_OBJECT, 16, 1}, {6817, C_MEMBER_OBJECT, 24, 1},
    {7310, C_MEMBER_OBJECT, 64, 1}, {10911, C_MEMBER_OBJECT, 48, 1},
    {11847, C_MEMBER_OBJECT, 40, 1}, {5179, C_MEMBER_OBJECT, 32, 1}, {5186, C_MEMBER_OBJECT, 64, 1},
    {13620, C_MEMBER_OBJECT, 96, 1}, {5504, C_MEMBER_OBJECT, 104, 1},
    {6301, C_MEMBER_OBJECT, 112, 1}, {4842, C_MEMBER_OBJECT, 120, 1},
    {12080, C_MEMBER_OBJECT, 128, 1}, {5665, C_MEMBER_OBJECT, 136, 1},
    {7301, C_MEMBER_OBJECT, 144, 1}, {11260, C_MEMBER_OBJECT, 152, 1},
    {6301, C_MEMBER_OBJECT, 80, 1}, {5504, C_MEMBER_OBJECT, 88, 1}, {12080, C_MEMBER_OBJECT, 96, 1},
    {9762, C_MEMBER_OBJECT, 16, 1}, {6825, C_MEMBER_OBJECT, 24, 1}, {9757, C_MEMBER_OBJECT, 24, 1},
    {5179, C_MEMBER_OBJECT, 32, 1}, {5186, C_MEMBER_OBJECT, 64, 1}, {14630, C_MEMBER_OBJECT, 24, 1},
    {12187, C_MEMBER_OBJECT, 40, 1}, {12590, C_MEMBER_OBJECT, 48, 1},
    {12002, C_MEMBER_OBJECT, 16, 1}, {14726, C_MEMBER_OBJECT, 24, 1},
    {6825, C_MEMBER_OBJECT, 32, 1}, {14618, C_MEMBER_OBJECT, 40, 1},
    {11973, C_MEMBER_OBJECT, 16, 1}, {6825, C_MEMBER_OBJECT, 136, 1},
    {14618, C_MEMBER_OBJECT, 144, 1}, {11973, C_MEMBER_OBJECT, 16, 1},
    {6825, C_MEMBER_OBJECT, 136, 1}, {14618, C_MEMBER_OBJECT, 144, 1},
    {11973, C_MEMBER_OBJECT, 16, 1}, {6825, C_MEMBER_OBJECT, 136, 1},
    {14618, C_MEMBER_OBJECT, 144, 1}, {5243, C_MEMBER_OBJECT, 16, 1},
    {6825, C_MEMBER_OBJECT, 40, 1}, {14618, C_MEMBER_OBJECT, 48, 1},
    {14618, C_MEMBER_OBJECT, 32, 1}, {6825, C_MEMBER_OBJECT, 40, 1}, {6665, C_MEMBER_OBJECT, 16, 1},
    {7320, C_MEMBER_OBJECT, 24, 1}, {14733, C_MEMBER_OBJECT, 56, 1},
    {6665, C_MEMBER_OBJECT, 120, 1}, {12027, C_MEMBER_OBJECT, 128, 1},
    {14718, C_MEMBER_OBJECT, 136, 1}, {6825, C_MEMBER_OBJECT, 144, 1},
    {14618, C_MEMBER_OBJECT, 152, 1}, {5255, C_MEMBER_OBJECT, 32, 1},
    {7211, C_MEMBER_OBJECT, 40, 1}, {7203, C_MEMBER_OBJECT, 48, 1}, {6665, C_MEMBER_OBJECT, 56, 1},
    {12027, C_MEMBER_OBJECT, 64, 1}, {7320, C_MEMBER_OBJECT, 72, 1},
    {6651, C_MEMBER_OBJECT, 120, 1}, {11447, C_MEMBER_OBJECT, 136, 1},
    {12578, C_MEMBER_OBJECT, 152, 1}, {11973, C_MEMBER_OBJECT, 168, 1},
    {14618, C_MEMBER_OBJECT, 176, 1}, {6825, C_MEMBER_OBJECT, 184, 1},
    {12601, C_MEMBER_OBJECT, 16, 1}, {6825, C_MEMBER_OBJECT, 16, 1},
    {14618, C_MEMBER_OBJECT, 24, 1}, {10378, C_MEMBER_OBJECT, 16, 1},
    {6703, C_MEMBER_OBJECT, 24, 1}, {7203, C_MEMBER_OBJECT, 32, 1}, {9048, C_MEMBER_OBJECT, 40, 1},
    {9766, C_MEMBER_OBJECT, 48, 1}, {9244, C_MEMBER_OBJECT, 56, 1}, {10931, C_MEMBER_OBJECT, 24, 1},
    {10943, C_MEMBER_OBJECT, 32, 1}, {11360, C_MEMBER_OBJECT, 40, 1},
    {11372, C_MEMBER_OBJECT, 48, 1}, {11345, C_MEMBER_OBJECT, 56, 1},
    {10485, C_MEMBER_OBJECT, 64, 1}, {7455, C_MEMBER_OBJECT, 48, 1},
    {10603, C_MEMBER_OBJECT, 72, 1}, {14393, C_MEMBER_OBJECT, 184, 1},
    {5682, C_MEMBER_OBJECT, 24, 1}, {7320, C_MEMBER_OBJECT, 32, 1}, {7320, C_MEMBER_OBJECT, 32, 1},
    {11439, C_MEMBER_OBJECT, 40, 1}, {7320, C_MEMBER_OBJECT, 32, 1},
    {12981, C_MEMBER_OBJECT, 56, 1}, {7320, C_MEMBER_OBJECT, 32, 1},
    {11439, C_MEMBER_OBJECT, 40, 1}, {12981, C_MEMBER_OBJECT, 48, 1},
    {11480, C_MEMBER_OBJECT, 24, 1}, {11490, C_MEMBER_OBJECT, 32, 1},
    {7007, C_MEMBER_OBJECT, 40, 1}, {12041, C_MEMBER_OBJECT, 48, 1},
    {14712, C_MEMBER_OBJECT, 56, 1}, {11214, C_MEMBER_OBJECT, 64, 1},
    {7524, C_MEMBER_OBJECT, 136, 1}, {5273, C_MEMBER_OBJECT, 144, 1},
    {11557, C_MEMBER_OBJECT, 16, 1}, {12685, C_MEMBER_OBJECT, 16, 1},
    {11480, C_MEMBER_OBJECT, 48, 1}, {11490, C_MEMBER_OBJECT, 56, 1},
    {5262, C_MEMBER_OBJECT, 72, 1}, {11997, C_MEMBER_OBJECT, 184, 1},
    {12009, C_MEMBER_OBJECT, 192, 1}, {12018, C_MEMBER_OBJECT, 200, 1},
    {11434, C_MEMBER_OBJECT, 208, 1}, {5298, C_MEMBER_OBJECT, 216, 1},
    {14383, C_MEMBER_OBJECT, 16, 1}, {10232, C_MEMBER_OBJECT, 32, 1},
    {14618, C_MEMBER_OBJECT, 48, 1}, {11426, C_MEMBER_OBJECT, 16, 1},
    {12814, C_MEMBER_OBJECT, 56, 1}, {12772, C_MEMBER_OBJECT, 72, 1},
    {10011, C_MEMBER_OBJECT, 32, 1}, {6352, C_MEMBER_OBJECT, 24, 1},
    {12338, C_MEMBER_OBJECT, 40, 1}, {10661, C_MEMBER_OBJECT, 64, 1},
    {9788, C_MEMBER_OBJECT, 72, 1}, {2127, C_MEMBER_OBJECT, 16, 1}, {6352, C_MEMBER_OBJECT, 32, 1},
    {11228, C_MEMBER_OBJECT, 48, 1}, {12305, C_MEMBER_OBJECT, 56, 1},
    {7377, C_MEMBER_OBJECT, 72, 1}, {12232, C_MEMBER_OBJECT, 40, 1},
    {14618, C_MEMBER_OBJECT, 48, 1}, {12587, C_MEMBER_OBJECT, 16, 1},
    {5247, C_MEMBER_OBJECT, 32, 1}, {9033, C_MEMBER_OBJECT, 40, 1}, {9762, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {9819, C_MEMBER_OBJECT, 32, 1}, {14618, C_MEMBER_OBJECT, 40, 1},
    {7133, C_MEMBER_OBJECT, 48, 1}, {14633, C_MEMBER_OBJECT, 56, 1},
    {10025, C_MEMBER_OBJECT, 16, 1}, {14618, C_MEMBER_OBJECT, 24, 1},
    {9033, C_MEMBER_OBJECT, 24, 1}, {14671, C_MEMBER_OBJECT, 16, 1}, {6689, C_MEMBER_OBJECT, 24, 1},
    {14618, C_MEMBER_OBJECT, 48, 1}, {4823, C_MEMBER_OBJECT, 24, 1}, {6825, C_MEMBER_OBJECT, 16, 1},
    {4716, C_MEMBER_OBJECT, 16, 1}, {4673, C_MEMBER_OBJECT, 24, 1}, {4704, C_MEMBER_OBJECT, 32, 1},
    {4640, C_MEMBER_OBJECT, 40, 1}, {4681, C_MEMBER_OBJECT, 56, 1},
    {4663, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4731, C_MEMBER_OBJECT, 16, 1},
    {4739, C_MEMBER_OBJECT, 24, 1}, {4760, C_MEMBER_OBJECT, 16, 1}, {4751, C_MEMBER_OBJECT, 24, 1},
    {4768, C_MEMBER_OBJECT, 16, 1}, {10256, C_MEMBER_OBJECT, 24, 1},
    {10247, C_MEMBER_OBJECT, 32, 1}, {10270, C_MEMBER_OBJECT, 40, 1},
    {10256, C_MEMBER_OBJECT, 24, 1}, {10247, C_MEMBER_OBJECT, 32, 1},
    {10270, C_MEMBER_OBJECT, 40, 1}, {9232, C_MEMBER_OBJECT, 24, 1}, {9232, C_MEMBER_OBJECT, 24, 1},
    {9173, C_MEMBER_OBJECT, 16, 1}, {9220, C_MEMBER_OBJECT, 24, 1}, {10861, C_MEMBER_OBJECT, 16, 1},
    {5728, C_MEMBER_OBJECT, 16, 1}, {5740, C_MEMBER_OBJECT, 24, 1}, {6501, C_MEMBER_OBJECT, 16, 1},
    {6483, C_MEMBER_OBJECT, 24, 1}, {6490, C_MEMBER_OBJECT, 32, 1}, {5781, C_MEMBER_OBJECT, 24, 1},
    {5895, C_MEMBER_OBJECT, 32, 1}, {5791, C_MEMBER_OBJECT, 40, 1}, {5868, C_MEMBER_OBJECT, 96, 1},
    {5849, C_MEMBER_OBJECT, 104, 1}, {5809, C_MEMBER_OBJECT, 112, 1},
    {5887, C_MEMBER_OBJECT, 120, 1}, {5919, C_MEMBER_OBJECT, 128, 1},
    {5836, C_MEMBER_OBJECT, 136, 1}, {5944, C_MEMBER_OBJECT, 144, 1},
    {10989, C_MEMBER_OBJECT, 96, 1}, {11002, C_MEMBER_OBJECT, 104, 1},
    {6727, C_MEMBER_OBJECT, 32, 1}, {6727, C_MEMBER_OBJECT, 32, 1}, {7106, C_MEMBER_OBJECT, 24, 1},
    {6673, C_MEMBER_OBJECT, 48, 1}, {14618, C_MEMBER_OBJECT, 208, 1},
    {8473, C_MEMBER_OBJECT, 16, 1}, {8430, C_MEMBER_OBJECT, 24, 1}, {8461, C_MEMBER_OBJECT, 32, 1},
    {8382, C_MEMBER_OBJECT, 40, 1}, {8438, C_MEMBER_OBJECT, 56, 1},
    {8420, C_MEMBER_OBJECT_ARRAY, 72, 0}, {6448, C_MEMBER_OBJECT, 16, 1},
    {10853, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14146, C_MEMBER_OBJECT, 40, 1},
    {14146, C_MEMBER_OBJECT, 32, 1}, {11048, C_MEMBER_OBJECT, 16, 1},
    {10701, C_MEMBER_OBJECT, 24, 1}, {13879, C_MEMBER_OBJECT, 64, 1},
    {7668, C_MEMBER_OBJECT, 72, 1}, {10019, C_MEMBER_OBJECT, 16, 1}, {8488, C_MEMBER_OBJECT, 24, 1},
    {6790, C_MEMBER_OBJECT, 16, 1}, {6807, C_MEMBER_OBJECT, 40, 1}, {7141, C_MEMBER_OBJECT, 16, 1},
    {6790, C_MEMBER_OBJECT, 16, 1}, {6807, C_MEMBER_OBJECT, 40, 1}, {7141, C_MEMBER_OBJECT, 16, 1},
    {6790, C_MEMBER_OBJECT, 16, 1}, {6807, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 16, 1},
    {6807, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 16, 1}, {6807, C_MEMBER_OBJECT, 40, 1},
    {6790, C_MEMBER_OBJECT, 16, 1}, {6807, C_MEMBER_OBJECT, 40, 1}, {7141, C_MEMBER_OBJECT, 16, 1},
    {7196, C_MEMBER_OBJECT, 24, 1}, {7186, C_MEMBER_OBJECT, 32, 1}, {7173, C_MEMBER_OBJECT, 40, 1},
    {11059, C_MEMBER_OBJECT, 48, 1}, {12945, C_MEMBER_OBJECT, 16, 1},
    {9185, C_MEMBER_OBJECT, 24, 1}, {7761, C_MEMBER_OBJECT, 16, 1}, {9170, C_MEMBER_OBJECT, 24, 1},
    {12945, C_MEMBER_OBJECT, 16, 1}, {9202, C_MEMBER_OBJECT, 24, 1}, {7475, C_MEMBER_OBJECT, 16, 1},
    {7516, C_MEMBER_OBJECT, 32, 1}, {3239, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {12434, C_MEMBER_OBJECT, 64, 1}, {12452, C_MEMBER_OBJECT, 80, 1},
    {12470, C_MEMBER_OBJECT, 96, 1}, {12488, C_MEMBER_OBJECT, 112, 1},
    {12506, C_MEMBER_OBJECT, 128, 1}, {12524, C_MEMBER_OBJECT, 144, 1},
    {12542, C_MEMBER_OBJECT, 160, 1}, {12560, C_MEMBER_OBJECT, 176, 1},
    {14618, C_MEMBER_OBJECT, 192, 1}, {7853, C_MEMBER_OBJECT, 16, 1},
    {7783, C_MEMBER_OBJECT, 24, 1}, {7894, C_MEMBER_OBJECT, 32, 1}, {7904, C_MEMBER_OBJECT, 40, 1},
    {7810, C_MEMBER_OBJECT, 48, 1}, {7820, C_MEMBER_OBJECT, 56, 1}, {7866, C_MEMBER_OBJECT, 64, 1},
    {7797, C_MEMBER_OBJECT, 72, 1}, {7844, C_MEMBER_OBJECT, 80, 1}, {7834, C_MEMBER_OBJECT, 88, 1},
    {7934, C_MEMBER_OBJECT, 96, 1}, {7882, C_MEMBER_OBJECT, 104, 1},
    {7766, C_MEMBER_OBJECT, 112, 1}, {7918, C_MEMBER_OBJECT, 120, 1},
    {5748, C_MEMBER_OBJECT, 16, 1}, {10924, C_MEMBER_OBJECT, 24, 1},
    {12165, C_MEMBER_OBJECT, 16, 1}, {12155, C_MEMBER_OBJECT, 24, 1},
    {12146, C_MEMBER_OBJECT, 40, 1}, {12175, C_MEMBER_OBJECT, 48, 1},
    {5482, C_MEMBER_OBJECT, 72, 1}, {7761, C_MEMBER_OBJECT, 88, 1}, {9822, C_MEMBER_OBJECT, 112, 1},
    {10213, C_MEMBER_OBJECT, 120, 1}, {5488, C_MEMBER_OBJECT, 128, 1},
    {6825, C_MEMBER_OBJECT, 136, 1}, {14618, C_MEMBER_OBJECT, 144, 1},
    {11674, C_MEMBER_OBJECT, 16, 1}, {10739, C_MEMBER_OBJECT, 24, 1},
    {9762, C_MEMBER_OBJECT, 40, 1}, {12088, C_MEMBER_OBJECT, 48, 1}, {7674, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {9819, C_MEMBER_OBJECT, 32, 1}, {6825, C_MEMBER_OBJECT, 40, 1},
    {14618, C_MEMBER_OBJECT, 48, 1}, {8473, C_MEMBER_OBJECT, 16, 1}, {8430, C_MEMBER_OBJECT, 24, 1},
    {8461, C_MEMBER_OBJECT, 32, 1}, {8382, C_MEMBER_OBJECT, 40, 1}, {8438, C_MEMBER_OBJECT, 56, 1},
    {8420, C_MEMBER_OBJECT_ARRAY, 72, 0}, {10911, C_MEMBER_OBJECT, 16, 1},
    {6501, C_MEMBER_OBJECT, 16, 1}, {6483, C_MEMBER_OBJECT, 24, 1}, {6490, C_MEMBER_OBJECT, 32, 1},
    {8520, C_MEMBER_OBJECT, 16, 1}, {8527, C_MEMBER_OBJECT, 24, 1},
    {4559, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5171, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5450, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8758, C_MEMBER_OBJECT, 16, 1},
    {8742, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9232, C_MEMBER_OBJECT, 24, 1},
    {11307, C_MEMBER_OBJECT, 16, 1}, {13585, C_MEMBER_OBJECT, 24, 1},
    {6513, C_MEMBER_OBJECT, 16, 1}, {14618, C_MEMBER_OBJECT, 32, 1}, {9170, C_MEMBER_OBJECT, 16, 1},
    {10744, C_MEMBER_OBJECT, 32, 1}, {14440, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13673, C_MEMBER_OBJECT, 16, 1}, {9170, C_MEMBER_OBJECT, 24, 1}, {5225, C_MEMBER_OBJECT, 32, 1},
    {9072, C_MEMBER_OBJECT, 40, 1}, {9170, C_MEMBER_OBJECT, 16, 1}, {12601, C_MEMBER_OBJECT, 16, 1},
    {4584, C_MEMBER_OBJECT, 24, 1}, {11576, C_MEMBER_OBJECT, 16, 1},
    {12088, C_MEMBER_OBJECT, 32, 1}, {11576, C_MEMBER_OBJECT, 16, 1},
    {12088, C_MEMBER_OBJECT, 32, 1}, {6508, C_MEMBER_OBJECT, 16, 1},
    {12272, C_MEMBER_OBJECT, 24, 1}, {10086, C_MEMBER_OBJECT, 24, 1},
    {10095, C_MEMBER_OBJECT, 32, 1}, {9170, C_MEMBER_OBJECT, 16, 1},
    {12241, C_MEMBER_OBJECT, 24, 1}, {7761, C_MEMBER_OBJECT, 16, 1}, {9170, C_MEMBER_OBJECT, 24, 1},
    {7761, C_MEMBER_OBJECT, 16, 1}, {9170, C_MEMBER_OBJECT, 24, 1}, {9170, C_MEMBER_OBJECT, 16, 1},
    {9780, C_MEMBER_OBJECT, 24, 1}, {13585, C_MEMBER_OBJECT, 32, 1}, {6422, C_MEMBER_OBJECT, 40, 1},
    {6430, C_MEMBER_OBJECT, 48, 1}, {9170, C_MEMBER_OBJECT, 16, 1}, {9170, C_MEMBER_OBJECT, 16, 1},
    {11055, C_MEMBER_OBJECT, 24, 1}, {11576, C_MEMBER_OBJECT, 16, 1},
    {12088, C_MEMBER_OBJECT, 40, 1}, {11594, C_MEMBER_OBJECT, 16, 1},
    {12088, C_MEMBER_OBJECT, 32, 1}, {7149, C_MEMBER_OBJECT, 16, 1}, {7761, C_MEMBER_OBJECT, 16, 1},
    {9170, C_MEMBER_OBJECT, 24, 1}, {7761, C_MEMBER_OBJECT, 16, 1}, {9170, C_MEMBER_OBJECT, 24, 1},
    {9749, C_MEMBER_OBJECT, 32, 1}, {12088, C_MEMBER_OBJECT, 40, 1}, {7620, C_MEMBER_OBJECT, 48, 1},
    {8758, C_MEMBER_OBJECT, 16, 1}, {8742, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {9896, C_MEMBER_OBJECT, 16, 1}, {9232, C_MEMBER_OBJECT, 24, 1}, {9232, C_MEMBER_OBJECT, 24, 1},
    {12714, C_MEMBER_OBJECT, 16, 1}, {12935, C_MEMBER_OBJECT, 24, 1},
    {9885, C_MEMBER_OBJECT, 32, 1}, {10391, C_MEMBER_OBJECT, 40, 1}, {9300, C_MEMBER_OBJECT, 16, 1},
    {7761, C_MEMBER_OBJECT, 24, 1}, {10338, C_MEMBER_OBJECT, 16, 1}, {6501, C_MEMBER_OBJECT, 16, 1},
    {6483, C_MEMBER_OBJECT, 24, 1}, {6490, C_MEMBER_OBJECT, 32, 1}, {9232, C_MEMBER_OBJECT, 24, 1},
    {10402, C_MEMBER_OBJECT, 24, 1}, {14479, C_MEMBER_OBJECT, 64, 1},
    {14618, C_MEMBER_OBJECT, 136, 1}, {8923, C_MEMBER_OBJECT, 16, 1},
    {8931, C_MEMBER_OBJECT, 24, 1}, {8939, C_MEMBER_OBJECT, 32, 1}, {6761, C_MEMBER_OBJECT, 16, 1},
    {12282, C_MEMBER_OBJECT, 24, 1}, {6501, C_MEMBER_OBJECT, 16, 1}, {6483, C_MEMBER_OBJECT, 24, 1},
    {6490, C_MEMBER_OBJECT, 32, 1}, {14618, C_MEMBER_OBJECT, 64, 1},
    {10414, C_MEMBER_OBJECT, 16, 1}, {10407, C_MEMBER_OBJECT, 24, 1},
    {10439, C_MEMBER_OBJECT, 40, 1}, {10422, C_MEMBER_OBJECT, 48, 1},
    {6798, C_MEMBER_OBJECT, 24, 1}, {6779, C_MEMBER_OBJECT, 48, 1}, {6807, C_MEMBER_OBJECT, 56, 1},
    {5115, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 24, 1}, {10701, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {9831, C_MEMBER_OBJECT, 32, 1}, {14479, C_MEMBER_OBJECT, 24, 1},
    {14618, C_MEMBER_OBJECT, 96, 1}, {11505, C_MEMBER_OBJECT, 16, 1},
    {10701, C_MEMBER_OBJECT, 16, 1}, {11396, C_MEMBER_OBJECT, 24, 1},
    {12755, C_MEMBER_OBJECT, 32, 1}, {10236, C_MEMBER_OBJECT, 40, 1},
    {11414, C_MEMBER_OBJECT, 72, 1}, {11401, C_MEMBER_OBJECT, 80, 1},
    {11795, C_MEMBER_OBJECT, 16, 1}, {11814, C_MEMBER_OBJECT, 24, 1},
    {11777, C_MEMBER_OBJECT, 32, 1}, {11786, C_MEMBER_OBJECT, 40, 1},
    {11804, C_MEMBER_OBJECT, 48, 1}, {9095, C_MEMBER_OBJECT, 56, 1},
    {12714, C_MEMBER_OBJECT, 16, 1}, {12940, C_MEMBER_OBJECT, 24, 1},
    {12935, C_MEMBER_OBJECT, 32, 1}, {9889, C_MEMBER_OBJECT, 40, 1},
    {12997, C_MEMBER_OBJECT, 24, 1}, {12062, C_MEMBER_OBJECT, 32, 1},
    {11426, C_MEMBER_OBJECT, 40, 1}, {8509, C_MEMBER_OBJECT, 32, 1}, {9061, C_MEMBER_OBJECT, 40, 1},
    {11426, C_MEMBER_OBJECT, 48, 1}, {14618, C_MEMBER_OBJECT, 64, 1},
    {12287, C_MEMBER_OBJECT, 24, 1}, {6825, C_MEMBER_OBJECT, 16, 1},
    {12434, C_MEMBER_OBJECT, 64, 1}, {12452, C_MEMBER_OBJECT, 80, 1},
    {12470, C_MEMBER_OBJECT, 96, 1}, {12488, C_MEMBER_OBJECT, 112, 1},
    {12506, C_MEMBER_OBJECT, 128, 1}, {12524, C_MEMBER_OBJECT, 144, 1},
    {12542, C_MEMBER_OBJECT, 160, 1}, {12560, C_MEMBER_OBJECT, 176, 1},
    {14618, C_MEMBER_OBJECT, 192, 1}, {12372, C_MEMBER_OBJECT, 16, 1},
    {12714, C_MEMBER_OBJECT, 16, 1}, {12940, C_MEMBER_OBJECT, 24, 1},
    {12935, C_MEMBER_OBJECT, 32, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {9033, C_MEMBER_OBJECT, 40, 1},
    {12837, C_MEMBER_OBJECT, 72, 1}, {6440, C_MEMBER_OBJECT, 80, 1}, {5231, C_MEMBER_OBJECT, 88, 1},
    {12213, C_MEMBER_OBJECT, 104, 1}, {13565, C_MEMBER_OBJECT, 112, 1},
    {2373, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {345, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {577, C_MEMBER_OBJECT, 184, 1},
    {330, C_MEMBER_OBJECT, 192, 1}, {360, C_MEMBER_OBJECT, 200, 1}, {680, C_MEMBER_OBJECT, 208, 1},
    {551, C_MEMBER_OBJECT, 216, 1}, {6270, C_MEMBER_OBJECT, 16, 1}, {6767, C_MEMBER_OBJECT, 24, 1},
    {12200, C_MEMBER_OBJECT, 32, 1}, {9855, C_MEMBER_OBJECT, 48, 1},
    {12213, C_MEMBER_OBJECT, 64, 1}, {12827, C_MEMBER_OBJECT, 72, 1},
    {9033, C_MEMBER_OBJECT, 96, 1}, {6508, C_MEMBER_OBJECT, 16, 1}, {6767, C_MEMBER_OBJECT, 24, 1},
    {12403, C_MEMBER_OBJECT, 16, 1}, {12415, C_MEMBER_OBJECT, 24, 1},
    {9232, C_MEMBER_OBJECT, 24, 1}, {9232, C_MEMBER_OBJECT, 24, 1}, {13906, C_MEMBER_OBJECT, 16, 1},
    {10911, C_MEMBER_OBJECT, 24, 1}, {10915, C_MEMBER_OBJECT, 32, 1},
    {12894, C_MEMBER_OBJECT, 16, 1}, {12910, C_MEMBER_OBJECT, 24, 1},
    {12901, C_MEMBER_OBJECT, 32, 1}, {12922, C_MEMBER_OBJECT, 40, 1},
    {12866, C_MEMBER_OBJECT, 48, 1}, {12879, C_MEMBER_OBJECT, 56, 1},
    {13528, C_MEMBER_OBJECT, 16, 1}, {13519, C_MEMBER_OBJECT, 24, 1},
    {10853, C_MEMBER_OBJECT_ARRAY, 24, 0}, {9232, C_MEMBER_OBJECT, 24, 1},
    {8819, C_MEMBER_OBJECT, 256, 1}, {8869, C_MEMBER_OBJECT, 264, 1},
    {8835, C_MEMBER_OBJECT, 336, 1}, {8885, C_MEMBER_OBJECT, 344, 1},
    {8852, C_MEMBER_OBJECT, 352, 1}, {8900, C_MEMBER_OBJECT, 368, 1},
    {8790, C_MEMBER_OBJECT, 856, 1}, {8810, C_MEMBER_OBJECT, 864, 1},
    {8798, C_MEMBER_OBJECT, 872, 1}, {8780, C_MEMBER_OBJECT, 888, 1},
    {4235, C_MEMBER_OBJECT, 904, 1}, {11125, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {11249, C_MEMBER_OBJECT, 32, 1},
    {14618, C_MEMBER_OBJECT, 40, 1}, {10787, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 16, 1}, {11249, C_MEMBER_OBJECT, 24, 1},
    {10701, C_MEMBER_OBJECT, 16, 1}, {5237, C_MEMBER_OBJECT, 24, 1}, {2692, C_MEMBER_OBJECT, 16, 1},
    {2692, C_MEMBER_OBJECT, 16, 1}, {10701, C_MEMBER_OBJECT, 16, 1},
    {13911, C_MEMBER_OBJECT, 24, 1}, {6256, C_MEMBER_OBJECT, 32, 1},
    {14434, C_MEMBER_OBJECT, 40, 1}, {10650, C_MEMBER_OBJECT, 48, 1},
    {10701, C_MEMBER_OBJECT, 16, 1}, {5237, C_MEMBER_OBJECT, 24, 1}, {7327, C_MEMBER_OBJECT, 32, 1},
    {6281, C_MEMBER_OBJECT, 40, 1}, {7342, C_MEMBER_OBJECT, 48, 1}, {10701, C_MEMBER_OBJECT, 16, 1},
    {8758, C_MEMBER_OBJECT, 16, 1}, {8742, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {14653, C_MEMBER_OBJECT, 16, 1}, {14633, C_MEMBER_OBJECT, 24, 1},
    {14663, C_MEMBER_OBJECT, 40, 1}, {14645, C_MEMBER_OBJECT, 48, 1},
    {14653, C_MEMBER_OBJECT, 16, 1}, {14633, C_MEMBER_OBJECT, 24, 1},
    {14663, C_MEMBER_OBJECT, 40, 1}, {14645, C_MEMBER_OBJECT, 48, 1},
    {14653, C_MEMBER_OBJECT, 16, 1}, {14633, C_MEMBER_OBJECT, 24, 1},
    {14663, C_MEMBER_OBJECT, 40, 1}, {14645, C_MEMBER_OBJECT, 48, 1},
    {6501, C_MEMBER_OBJECT, 16, 1}, {6483, C_MEMBER_OBJECT, 24, 1}, {6490, C_MEMBER_OBJECT, 32, 1},
    {13241, C_MEMBER_OBJECT, 16, 1}, {13560, C_MEMBER_OBJECT, 24, 1},
    {13276, C_MEMBER_OBJECT, 32, 1}, {14618, C_MEMBER_OBJECT, 48, 1},
    {12141, C_MEMBER_OBJECT, 16, 1}, {13592, C_MEMBER_OBJECT, 24, 1},
    {9836, C_MEMBER_OBJECT, 32, 1}, {9841, C_MEMBER_OBJECT, 40, 1}, {6508, C_MEMBER_OBJECT, 48, 1},
    {12685, C_MEMBER_OBJECT, 56, 1}, {7157, C_MEMBER_OBJECT, 72, 1}, {6214, C_MEMBER_OBJECT, 80, 1},
    {11526, C_MEMBER_OBJECT, 88, 1}, {7363, C_MEMBER_OBJECT, 96, 1},
    {12720, C_MEMBER_OBJECT, 104, 1}, {7220, C_MEMBER_OBJECT, 112, 1},
    {12736, C_MEMBER_OBJECT, 120, 1}, {7245, C_MEMBER_OBJECT, 128, 1},
    {6196, C_MEMBER_OBJECT, 136, 1}, {11513, C_MEMBER_OBJECT, 144, 1},
    {13297, C_MEMBER_OBJECT, 24, 1}, {7273, C_MEMBER_OBJECT, 32, 1},
    {10716, C_MEMBER_OBJECT, 40, 1}, {8702, C_MEMBER_OBJECT, 48, 1}, {8665, C_MEMBER_OBJECT, 56, 1},
    {8689, C_MEMBER_OBJECT, 64, 1}, {8627, C_MEMBER_OBJECT, 72, 1}, {8654, C_MEMBER_OBJECT, 80, 1},
    {8612, C_MEMBER_OBJECT, 88, 1}, {8679, C_MEMBER_OBJECT, 96, 1}, {8639, C_MEMBER_OBJECT, 104, 1},
    {8599, C_MEMBER_OBJECT, 112, 1}, {9749, C_MEMBER_OBJECT, 24, 1},
    {12088, C_MEMBER_OBJECT, 32, 1}, {14393, C_MEMBER_OBJECT, 128, 1},
    {14304, C_MEMBER_OBJECT, 136, 1}, {14858, C_MEMBER_OBJECT, 152, 1},
    {14393, C_MEMBER_OBJECT, 128, 1}, {14304, C_MEMBER_OBJECT, 136, 1},
    {14858, C_MEMBER_OBJECT, 152, 1}, {14858, C_MEMBER_OBJECT, 128, 1},
    {14393, C_MEMBER_OBJECT, 144, 1}, {9762, C_MEMBER_OBJECT, 16, 1},
    {7579, C_MEMBER_OBJECT, 24, 1}, {14618, C_MEMBER_OBJECT, 32, 1},
    {14280, C_MEMBER_OBJECT, 96, 1}, {14232, C_MEMBER_OBJECT, 104, 1},
    {14256, C_MEMBER_OBJECT, 112, 1}, {14208, C_MEMBER_OBJECT, 128, 1},
    {14160, C_MEMBER_OBJECT, 136, 1}, {14184, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_12_1 = {
    {.hex = 0x030c01f0}, names, members, enumerators, types, held,
    561, 2, 257,
};
