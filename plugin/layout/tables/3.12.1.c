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
    "cache\0" "cache_info_type\0" "cached_objects\0" "callable\0" "callable_cache.isinstance\0"
    "callable_cache.len\0" "callable_cache.list_append\0" "callable_iterator\0" "callback_context\0"
    "calliterobject\0" "cause\0" "cell\0" "cframe\0" "chainobject\0" "checker\0" "children\0"
    "cjk_module\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0"
    "co_argcount\0" "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0"
    "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0"
    "co_names\0" "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
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
    "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "origin\0"
    "oss_audio_t\0" "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_code\0" "pi_event_obj\0"
    "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "positions_iterator\0" "positionsiterator\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "prev_instr\0" "previous\0" "previous_item\0"
    "previous_version\0" "print_file_and_line\0" "productobject\0" "progress_ctx\0" "prop_del\0"
    "prop_doc\0" "prop_get\0" "prop_name\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0" "pysqlite_Connection\0"
    "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
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
    "type\0" "type_params\0" "typealiasobject\0" "types\0" "types.GenericAlias\0"
    "types.SimpleNamespace\0" "types.UnionType\0" "typevarobject\0" "typevartupleobject\0"
    "typing.ParamSpec\0" "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0"
    "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0" "tzinfo\0" "tzname\0"
    "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodedata.UCD\0" "unicodeiterobject\0" "unionobject\0"
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0"
    "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0" "view.obj\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "writer.buffer\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {240, 0, 0, 64, 0, 0}, {240, 11338, 16, 8, 0, 0}, {240, 11351, 24, 8, 0, 0},
    {258, 0, 0, 56, 0, 0}, {258, 7484, 40, 8, 0, 0}, {258, 13265, 16, 8, 0, 0},
    {258, 13300, 32, 8, 0, 0}, {258, 13584, 24, 8, 0, 0}, {272, 0, 0, 64, 0, 0},
    {272, 5137, 0, 8, 0, 0}, {272, 5688, 24, 8, 0, 0}, {272, 9904, 8, 8, 0, 0},
    {594, 0, 0, 16, 0, 0}, {594, 11331, 0, 8, 0, 0}, {622, 0, 0, 56, 0, 0},
    {622, 6523, 24, 8, 0, 0}, {651, 0, 0, 152, 0, 0}, {651, 5273, 144, 8, 0, 0},
    {651, 7022, 40, 8, 0, 0}, {651, 7539, 136, 8, 0, 0}, {651, 10500, 16, 8, 0, 0},
    {651, 11238, 64, 8, 0, 0}, {651, 11504, 24, 8, 0, 0}, {651, 11514, 32, 8, 0, 0},
    {651, 12065, 48, 8, 0, 0}, {651, 14742, 56, 8, 0, 0}, {697, 0, 0, 40, 0, 0},
    {697, 8742, 24, 8, 0, 0}, {697, 9904, 16, 8, 0, 0}, {697, 12784, 32, 4, 6, 1},
    {697, 12813, 32, 4, 5, 1}, {697, 12827, 32, 4, 2, 3}, {711, 0, 0, 40, 0, 0},
    {711, 4731, 16, 8, 0, 0}, {711, 4739, 24, 8, 0, 0}, {727, 0, 0, 40, 0, 0},
    {727, 4751, 24, 8, 0, 0}, {727, 4760, 16, 8, 0, 0}, {761, 0, 0, 88, 0, 0},
    {761, 10716, 80, 8, 0, 0}, {761, 10926, 72, 8, 0, 0}, {784, 0, 0, 88, 0, 0},
    {784, 7465, 80, 8, 0, 0}, {784, 10672, 72, 8, 0, 0}, {811, 0, 0, 72, 0, 0},
    {811, 4837, 24, 8, 0, 0}, {811, 5650, 56, 8, 0, 0}, {811, 6308, 48, 8, 0, 0},
    {811, 10796, 32, 8, 0, 0}, {811, 13893, 40, 8, 0, 0}, {833, 0, 0, 56, 0, 0},
    {833, 10842, 24, 8, 0, 0}, {851, 0, 0, 40, 0, 0}, {851, 10893, 24, 8, 0, 0},
    {851, 10910, 32, 1, 0, 0}, {882, 0, 0, 56, 0, 0}, {882, 10257, 16, 8, 0, 0},
    {882, 10262, 32, 8, 0, 0}, {882, 10271, 24, 8, 0, 0}, {900, 0, 0, 64, 0, 0},
    {900, 10634, 56, 8, 0, 0}, {926, 0, 0, 24, 0, 0}, {926, 10876, 16, 8, 0, 0},
    {939, 0, 0, 200, 0, 0}, {939, 5767, 52, 4, 0, 0}, {939, 5779, 192, 1, 0, 0},
    {939, 5796, 24, 8, 0, 0}, {939, 5806, 40, 8, 0, 0}, {939, 5824, 112, 8, 0, 0},
    {939, 5836, 68, 4, 0, 0}, {939, 5851, 136, 8, 0, 0}, {939, 5864, 104, 8, 0, 0},
    {939, 5883, 96, 8, 0, 0}, {939, 5902, 120, 8, 0, 0}, {939, 5910, 32, 8, 0, 0},
    {939, 5919, 72, 4, 0, 0}, {939, 5934, 128, 8, 0, 0}, {939, 5946, 64, 4, 0, 0},
    {952, 0, 0, 56, 0, 0}, {952, 14447, 48, 8, 0, 0}, {952, 14452, 40, 8, 0, 0},
    {975, 0, 0, 48, 0, 0}, {975, 6371, 16, 8, 0, 0}, {975, 6380, 24, 8, 0, 0},
    {985, 0, 0, 48, 0, 0}, {985, 13650, 16, 8, 0, 0}, {985, 13658, 32, 8, 0, 0},
    {985, 13669, 24, 8, 0, 0}, {1000, 0, 0, 64, 0, 0}, {1000, 14488, 24, 8, 0, 0},
    {1000, 14500, 16, 8, 0, 0}, {1013, 0, 0, 24, 0, 0}, {1013, 6463, 16, 8, 0, 0},
    {1068, 0, 0, 48, 0, 0}, {1068, 8747, 24, 1, 0, 0}, {1068, 14176, 40, 8, 0, 0},
    {1088, 0, 0, 40, 0, 0}, {1088, 8747, 24, 1, 0, 0}, {1088, 14176, 32, 8, 0, 0},
    {1169, 0, 0, 40, 0, 0}, {1169, 6498, 24, 8, 0, 0}, {1169, 6505, 32, 8, 0, 0},
    {1169, 6516, 16, 8, 0, 0}, {1183, 0, 0, 24, 0, 0}, {1183, 10466, 8, 8, 0, 0},
    {1183, 10473, 16, 8, 0, 0}, {1198, 0, 0, 32, 0, 0}, {1198, 7037, 32, 0, 0, 0},
    {1198, 7048, 10, 1, 0, 0}, {1198, 7056, 9, 1, 0, 0}, {1198, 7076, 8, 1, 0, 0},
    {1198, 7089, 24, 8, 0, 0}, {1198, 7101, 0, 8, 0, 0}, {1198, 7111, 16, 8, 0, 0},
    {1215, 0, 0, 48, 0, 0}, {1215, 10299, 32, 8, 0, 0}, {1215, 10307, 16, 8, 0, 0},
    {1215, 10315, 40, 8, 0, 0}, {1228, 0, 0, 16, 0, 0}, {1228, 10466, 0, 8, 0, 0},
    {1228, 10473, 8, 8, 0, 0}, {1247, 0, 0, 24, 0, 0}, {1247, 10860, 16, 8, 0, 0},
    {1261, 0, 0, 56, 0, 0}, {1261, 7490, 16, 8, 0, 0}, {1261, 7504, 24, 8, 0, 0},
    {1261, 7531, 32, 8, 0, 0}, {1275, 0, 0, 144, 0, 0}, {1275, 7781, 112, 8, 0, 0},
    {1275, 7798, 24, 8, 0, 0}, {1275, 7812, 72, 8, 0, 0}, {1275, 7825, 48, 8, 0, 0},
    {1275, 7835, 56, 8, 0, 0}, {1275, 7859, 80, 8, 0, 0}, {1275, 7868, 16, 8, 0, 0},
    {1275, 7881, 64, 8, 0, 0}, {1275, 7897, 104, 8, 0, 0}, {1275, 7909, 32, 8, 0, 0},
    {1275, 7919, 40, 8, 0, 0}, {1275, 7933, 120, 8, 0, 0}, {1292, 0, 0, 16, 0, 0},
    {1292, 3260, 0, 8, 0, 0}, {1292, 3269, 8, 8, 0, 0}, {1302, 0, 0, 80, 0, 0},
    {1302, 8397, 40, 8, 0, 0}, {1302, 8420, 67, 1, 0, 0}, {1302, 8435, 72, 8, 0, 0},
    {1302, 8445, 24, 8, 0, 0}, {1302, 8453, 56, 8, 0, 0}, {1302, 8476, 32, 8, 0, 0},
    {1314, 0, 0, 168, 0, 0}, {1314, 8773, 16, 8, 0, 0}, {1329, 0, 0, 280, 0, 0},
    {1329, 4559, 16, 256, 0, 0}, {1346, 0, 0, 40, 0, 0}, {1346, 5171, 32, 8, 0, 0},
    {1364, 0, 0, 40, 0, 0}, {1364, 5450, 32, 8, 0, 0}, {1385, 0, 0, 40, 0, 0},
    {1385, 8535, 16, 8, 0, 0}, {1398, 0, 0, 920, 0, 0}, {1398, 8780, 880, 8, 0, 0},
    {1398, 8795, 888, 8, 0, 0}, {1398, 8805, 856, 8, 0, 0}, {1398, 8813, 872, 8, 0, 0},
    {1398, 8825, 864, 8, 0, 0}, {1415, 0, 0, 104, 0, 0}, {1415, 10672, 72, 8, 0, 0},
    {1415, 10716, 80, 8, 0, 0}, {1415, 10721, 96, 8, 0, 0}, {1415, 11420, 88, 8, 0, 0},
    {1435, 0, 0, 24, 0, 0}, {1435, 7776, 16, 8, 0, 0}, {1458, 0, 0, 383552, 0, 0},
    {1458, 4599, 3888, 8, 0, 0}, {1458, 4619, 3880, 8, 0, 0}, {1458, 4911, 273432, 1952, 0, 0},
    {1458, 5064, 3944, 8, 0, 0}, {1458, 5081, 3952, 4, 0, 0}, {1458, 5144, 267208, 8, 0, 0},
    {1458, 5210, 3872, 8, 0, 0}, {1458, 5348, 360, 8, 0, 0}, {1458, 5357, 1736, 8, 0, 0},
    {1458, 5504, 382936, 160, 0, 0}, {1458, 5528, 381704, 8, 0, 0}, {1458, 5554, 381712, 8, 0, 0},
    {1458, 5573, 381720, 8, 0, 0}, {1458, 5979, 1264, 8, 0, 0}, {1458, 6000, 1256, 8, 0, 0},
    {1458, 6019, 1248, 8, 0, 0}, {1458, 6308, 273384, 16, 0, 0}, {1458, 6840, 1720, 8, 0, 0},
    {1458, 7405, 273424, 8, 0, 0}, {1458, 7436, 273400, 8, 0, 0}, {1458, 8269, 328, 8, 0, 0},
    {1458, 8282, 312, 4, 0, 0}, {1458, 8296, 320, 8, 0, 0}, {1458, 8307, 136, 72, 0, 0},
    {1458, 8322, 216, 24, 0, 0}, {1458, 8935, 8, 8, 0, 0}, {1458, 8969, 984, 8, 0, 0},
    {1458, 8989, 960, 8, 0, 0}, {1458, 9007, 944, 8, 0, 0}, {1458, 9023, 952, 8, 0, 0},
    {1458, 9124, 381736, 8, 0, 0}, {1458, 9968, 270072, 648, 0, 0}, {1458, 10754, 0, 8, 0, 0},
    {1458, 10976, 3960, 263248, 0, 0}, {1458, 13232, 352, 8, 0, 0}, {1458, 13240, 1728, 8, 0, 0},
    {1458, 13631, 72, 8, 0, 0}, {1458, 13909, 269832, 240, 0, 0},
    {1458, 13963, 275384, 106320, 0, 0}, {1458, 14518, 3912, 8, 0, 0}, {1458, 14542, 3896, 8, 0, 0},
    {1458, 14559, 3904, 8, 0, 0}, {1477, 0, 0, 40, 0, 0}, {1477, 4776, 32, 8, 0, 0},
    {1477, 10868, 24, 8, 0, 0}, {1490, 0, 0, 32, 0, 0}, {1490, 10120, 16, 8, 0, 0},
    {1490, 10138, 24, 4, 0, 0}, {1503, 0, 0, 40, 0, 0}, {1503, 10716, 0, 8, 0, 0},
    {1503, 11072, 16, 8, 0, 0}, {1503, 13930, 8, 4, 0, 0}, {1515, 0, 0, 16, 0, 0},
    {1515, 10466, 0, 8, 0, 0}, {1527, 0, 0, 32, 0, 0}, {1527, 10683, 16, 8, 0, 0},
    {1527, 10696, 24, 8, 0, 0}, {1539, 0, 0, 152, 0, 0}, {1539, 10417, 24, 8, 0, 0},
    {1539, 14509, 64, 8, 0, 0}, {1558, 0, 0, 32, 0, 0}, {1558, 10626, 0, 8, 0, 0},
    {1570, 0, 0, 48, 0, 0}, {1570, 8938, 16, 8, 0, 0}, {1570, 8946, 24, 8, 0, 0},
    {1585, 0, 0, 104, 0, 0}, {1585, 10278, 56, 8, 0, 0}, {1597, 0, 0, 56, 0, 0},
    {1597, 10422, 24, 8, 0, 0}, {1597, 10429, 16, 8, 0, 0}, {1597, 10437, 48, 8, 0, 0},
    {1597, 10445, 32, 8, 0, 0}, {1612, 0, 0, 80, 0, 0}, {1612, 10716, 72, 8, 0, 0},
    {1630, 0, 0, 112, 0, 0}, {1630, 10985, 72, 8, 0, 0}, {1630, 11004, 48, 8, 0, 0},
    {1644, 0, 0, 112, 0, 0}, {1644, 7611, 88, 8, 0, 0}, {1644, 7620, 96, 8, 0, 0},
    {1644, 10708, 72, 8, 0, 0}, {1644, 13012, 80, 8, 0, 0}, {1660, 0, 0, 16, 0, 0},
    {1660, 10883, 0, 8, 0, 0}, {1660, 10918, 8, 8, 0, 0}, {1760, 0, 0, 200, 0, 0},
    {1760, 7630, 16, 8, 0, 0}, {1760, 8742, 48, 8, 0, 0}, {1760, 10401, 32, 8, 0, 0},
    {1760, 12447, 64, 128, 0, 0}, {1760, 13259, 40, 8, 0, 0}, {1760, 14435, 24, 8, 0, 0},
    {1772, 0, 0, 40, 0, 0}, {1772, 12738, 16, 8, 0, 0}, {1772, 12959, 32, 8, 0, 0},
    {1772, 12964, 24, 8, 0, 0}, {1805, 0, 0, 80, 0, 0}, {1805, 14464, 72, 8, 0, 0},
    {1842, 0, 0, 136, 0, 0}, {1842, 7249, 104, 8, 0, 0}, {1842, 7277, 112, 8, 0, 0},
    {1842, 7611, 80, 8, 0, 0}, {1842, 9946, 88, 8, 0, 0}, {1842, 10672, 72, 8, 0, 0},
    {1842, 11072, 96, 8, 0, 0}, {1842, 11754, 128, 8, 0, 0}, {1842, 13584, 120, 8, 0, 0},
    {1862, 0, 0, 80, 0, 0}, {1862, 5974, 72, 8, 0, 0}, {1881, 0, 0, 288, 0, 0},
    {1881, 4923, 128, 8, 0, 0}, {1881, 4933, 200, 8, 0, 0}, {1881, 4953, 192, 8, 0, 0},
    {1881, 5458, 80, 8, 0, 0}, {1881, 5471, 88, 8, 0, 0}, {1881, 5661, 56, 8, 0, 0},
    {1881, 6308, 208, 8, 0, 0}, {1881, 6405, 96, 8, 0, 0}, {1881, 6536, 232, 8, 0, 0},
    {1881, 6840, 112, 8, 0, 0}, {1881, 7396, 104, 8, 0, 0}, {1881, 9117, 16, 8, 0, 0},
    {1881, 10737, 144, 8, 0, 0}, {1881, 10754, 8, 8, 0, 0}, {1881, 11698, 0, 8, 0, 0},
    {1881, 13621, 136, 8, 0, 0}, {1895, 0, 0, 40, 0, 0}, {1895, 13543, 24, 8, 0, 0},
    {1895, 13552, 16, 8, 0, 0}, {1913, 0, 0, 32, 0, 0}, {1913, 10868, 24, 8, 0, 0},
    {1927, 0, 0, 416, 0, 0}, {1927, 13703, 256, 8, 0, 0}, {1927, 13711, 336, 8, 0, 0},
    {1927, 13720, 32, 8, 0, 0}, {1927, 13733, 352, 8, 0, 0}, {1927, 13742, 192, 8, 0, 0},
    {1927, 13751, 48, 8, 0, 0}, {1927, 13762, 264, 8, 0, 0}, {1927, 13770, 288, 8, 0, 0},
    {1927, 13784, 168, 8, 0, 0}, {1927, 13793, 40, 8, 0, 0}, {1927, 13805, 240, 8, 0, 0},
    {1927, 13816, 344, 8, 0, 0}, {1927, 13823, 24, 8, 0, 0}, {1927, 13831, 88, 8, 0, 0},
    {1927, 13839, 360, 8, 0, 0}, {1927, 13853, 184, 8, 0, 0}, {1927, 13865, 208, 8, 0, 0},
    {1940, 0, 0, 112, 0, 0}, {1940, 7226, 72, 8, 0, 0}, {1940, 10939, 80, 8, 0, 0},
    {1940, 12058, 104, 8, 0, 0}, {1961, 0, 0, 64, 0, 0}, {1961, 6523, 56, 8, 0, 0},
    {1977, 0, 0, 24, 0, 0}, {1977, 10902, 16, 8, 0, 0}, {1989, 0, 0, 64, 0, 0},
    {1989, 14663, 24, 8, 0, 0}, {1989, 14683, 16, 8, 0, 0}, {2005, 0, 0, 208, 0, 0},
    {2005, 4531, 192, 8, 0, 0}, {2005, 7594, 24, 8, 0, 0}, {2005, 9777, 16, 8, 0, 0},
    {2005, 10822, 48, 8, 0, 0}, {2005, 14190, 136, 8, 0, 0}, {2005, 14214, 144, 8, 0, 0},
    {2005, 14238, 128, 8, 0, 0}, {2005, 14262, 104, 8, 0, 0}, {2005, 14286, 112, 8, 0, 0},
    {2005, 14310, 96, 8, 0, 0}, {2142, 0, 0, 192, 0, 0}, {2142, 4842, 128, 8, 0, 0},
    {2142, 5680, 152, 8, 0, 0}, {2142, 6316, 136, 8, 0, 0}, {2142, 11871, 96, 8, 0, 0},
    {2142, 12104, 144, 8, 0, 0}, {2357, 0, 0, 272, 0, 0}, {2357, 5262, 72, 8, 0, 0},
    {2357, 5298, 216, 8, 0, 0}, {2357, 10500, 24, 8, 0, 0}, {2357, 10505, 32, 8, 0, 0},
    {2357, 11458, 208, 8, 0, 0}, {2357, 11504, 48, 8, 0, 0}, {2357, 11514, 56, 8, 0, 0},
    {2357, 12021, 184, 8, 0, 0}, {2357, 12033, 192, 8, 0, 0}, {2357, 12042, 200, 8, 0, 0},
    {2357, 12709, 16, 8, 0, 0}, {2435, 0, 0, 24, 0, 0}, {2435, 4768, 16, 8, 0, 0},
    {2476, 0, 0, 16, 0, 0}, {2476, 6423, 0, 8, 0, 0}, {2486, 0, 0, 24, 0, 0},
    {2486, 7156, 16, 8, 0, 0}, {2521, 0, 0, 16, 0, 0}, {2521, 7455, 0, 8, 0, 0},
    {2521, 11723, 8, 8, 0, 0}, {2538, 0, 0, 80, 0, 0}, {2538, 7497, 0, 8, 0, 0},
    {2538, 7512, 16, 8, 0, 0}, {2538, 7522, 40, 8, 0, 0}, {2538, 7736, 48, 8, 0, 0},
    {2538, 10079, 72, 8, 0, 0}, {2538, 11252, 70, 1, 0, 0}, {2538, 11703, 56, 8, 0, 0},
    {2538, 11714, 8, 8, 0, 0}, {2538, 12715, 64, 4, 0, 0}, {2558, 0, 0, 32, 0, 0},
    {2558, 9247, 24, 8, 0, 0}, {2576, 0, 0, 112, 0, 0}, {2576, 10406, 40, 8, 0, 0},
    {2618, 0, 0, 459944, 0, 0}, {2618, 5064, 1640, 256, 0, 0}, {2618, 5081, 1896, 4, 0, 0},
    {2618, 5144, 3056, 16, 0, 0}, {2618, 5504, 76368, 8, 0, 0}, {2618, 9147, 40, 8, 0, 0},
    {2618, 10976, 384, 16, 0, 0}, {2618, 13963, 3104, 4, 0, 0}, {2651, 0, 0, 32, 0, 0},
    {2651, 9247, 24, 8, 0, 0}, {4523, 0, 0, 32, 0, 0}, {4523, 7141, 8, 8, 0, 0},
    {4523, 14183, 16, 8, 0, 0}, {4523, 14440, 0, 8, 0, 0}, {4540, 0, 0, 32, 0, 0},
    {4540, 7121, 24, 8, 0, 0}, {4540, 9070, 16, 8, 0, 0}, {4802, 0, 0, 32, 0, 0},
    {4802, 6704, 24, 8, 0, 0}, {4802, 14701, 16, 8, 0, 0}, {4899, 0, 0, 64, 0, 0},
    {4899, 4776, 32, 8, 0, 0}, {4899, 10851, 40, 8, 0, 0}, {5099, 0, 0, 24, 0, 0},
    {5099, 7776, 0, 8, 0, 0}, {5434, 0, 0, 32, 0, 0}, {5434, 9247, 24, 8, 0, 0},
    {5618, 0, 0, 24, 0, 0}, {5618, 5519, 0, 8, 0, 0}, {5618, 10665, 8, 8, 0, 0},
    {5635, 0, 0, 32, 0, 0}, {5635, 9188, 16, 8, 0, 0}, {5635, 9235, 24, 8, 0, 0},
    {5708, 0, 0, 32, 0, 0}, {5708, 5743, 16, 8, 0, 0}, {6728, 0, 0, 56, 0, 0},
    {6728, 6688, 48, 8, 0, 0}, {6748, 0, 0, 56, 0, 0}, {6748, 6742, 32, 8, 0, 0},
    {6764, 0, 0, 216, 0, 0}, {6764, 9880, 24, 8, 0, 0}, {6764, 9890, 40, 8, 0, 0},
    {7007, 0, 0, 56, 0, 0}, {7007, 6805, 16, 8, 0, 0}, {7007, 6822, 40, 8, 0, 0},
    {7305, 0, 0, 56, 0, 0}, {7305, 7188, 40, 8, 0, 0}, {7305, 7201, 32, 8, 0, 0},
    {7305, 7211, 24, 8, 0, 0}, {7305, 11083, 48, 8, 0, 0}, {7670, 0, 0, 32, 0, 0},
    {7670, 7776, 16, 8, 0, 0}, {7670, 9185, 24, 8, 0, 0}, {8247, 0, 0, 24, 0, 0},
    {8247, 10926, 16, 8, 0, 0}, {8260, 0, 0, 64, 0, 0}, {8260, 4837, 24, 8, 0, 0},
    {8260, 11149, 16, 8, 0, 0}, {8260, 11273, 32, 8, 0, 0}, {9819, 0, 0, 32, 0, 0},
    {9819, 5763, 16, 8, 0, 0}, {9819, 10939, 24, 8, 0, 0}, {10008, 0, 0, 32, 0, 0},
    {10008, 9247, 24, 8, 0, 0}, {10050, 0, 0, 32, 0, 0}, {10050, 10040, 16, 8, 0, 0},
    {10177, 0, 0, 40, 0, 0}, {10177, 9900, 32, 8, 0, 0}, {10177, 12738, 16, 8, 0, 0},
    {10177, 12959, 24, 8, 0, 0}, {10197, 0, 0, 152, 0, 0}, {10197, 5482, 72, 8, 0, 0},
    {10197, 5488, 128, 8, 0, 0}, {10197, 7776, 88, 8, 0, 0}, {10197, 9837, 112, 8, 0, 0},
    {10197, 10228, 120, 8, 0, 0}, {10197, 12165, 0, 56, 0, 0}, {10214, 0, 0, 56, 0, 0},
    {10214, 9777, 40, 8, 0, 0}, {10214, 10754, 24, 8, 0, 0}, {10214, 12112, 48, 8, 0, 0},
    {10343, 0, 0, 32, 0, 0}, {10343, 7776, 24, 8, 0, 0}, {10343, 9315, 16, 8, 0, 0},
    {10374, 0, 0, 24, 0, 0}, {10374, 10353, 16, 8, 0, 0}, {11056, 0, 0, 64, 0, 0},
    {11056, 6794, 48, 8, 0, 0}, {11056, 6813, 24, 8, 0, 0}, {11056, 6822, 56, 8, 0, 0},
    {11406, 0, 0, 64, 0, 0}, {11406, 4837, 24, 8, 0, 0}, {11406, 7689, 16, 8, 0, 0},
    {11406, 9834, 32, 8, 0, 0}, {11856, 0, 0, 64, 0, 0}, {11856, 11801, 32, 8, 0, 0},
    {11856, 11810, 40, 8, 0, 0}, {11856, 11819, 16, 8, 0, 0}, {11856, 11828, 48, 8, 0, 0},
    {11856, 11838, 24, 8, 0, 0}, {11924, 0, 0, 224, 0, 0}, {11924, 155, 176, 8, 0, 0},
    {11924, 165, 168, 8, 0, 0}, {11924, 291, 152, 8, 0, 0}, {11924, 330, 192, 8, 0, 0},
    {11924, 345, 160, 8, 0, 0}, {11924, 360, 200, 8, 0, 0}, {11924, 551, 216, 8, 0, 0},
    {11924, 577, 184, 8, 0, 0}, {11924, 680, 208, 8, 0, 0}, {11924, 2373, 144, 8, 0, 0},
    {11924, 5156, 136, 8, 0, 0}, {11924, 5231, 88, 8, 0, 0}, {11924, 6455, 80, 8, 0, 0},
    {11924, 11788, 128, 8, 0, 0}, {11924, 12237, 104, 8, 0, 0}, {11924, 12861, 72, 8, 0, 0},
    {11924, 13589, 112, 8, 0, 0}, {11924, 13883, 120, 8, 0, 0}, {11985, 0, 0, 48, 0, 0},
    {11985, 9904, 40, 8, 0, 0}, {11985, 12738, 16, 8, 0, 0}, {11985, 12959, 32, 8, 0, 0},
    {11985, 12964, 24, 8, 0, 0}, {12128, 0, 0, 32, 0, 0}, {12128, 12311, 24, 8, 0, 0},
    {12315, 0, 0, 32, 0, 0}, {12315, 9247, 24, 8, 0, 0}, {12373, 0, 0, 16, 0, 0},
    {12373, 8742, 8, 8, 0, 0}, {12373, 9777, 0, 8, 0, 0}, {12382, 0, 0, 48, 0, 0},
    {12382, 12396, 16, 8, 0, 0}, {12877, 0, 0, 32, 0, 0}, {12877, 12427, 16, 8, 0, 0},
    {13037, 0, 0, 32, 0, 0}, {13037, 9247, 24, 8, 0, 0}, {13051, 0, 0, 528, 0, 0},
    {13051, 6523, 8, 512, 0, 0}, {13051, 12143, 520, 8, 0, 0}, {13064, 0, 0, 32, 0, 0},
    {13064, 9777, 0, 8, 0, 0}, {13064, 10754, 16, 8, 0, 0}, {13082, 0, 0, 48, 0, 0},
    {13082, 4591, 0, 8, 0, 0}, {13082, 7756, 24, 8, 0, 0}, {13082, 10810, 20, 4, 0, 0},
    {13082, 11605, 8, 8, 0, 0}, {13102, 0, 0, 48, 0, 0}, {13102, 9297, 4, 4, 0, 0},
    {13120, 0, 0, 24, 0, 0}, {13141, 0, 0, 48, 0, 0}, {13141, 4826, 32, 4, 0, 0},
    {13141, 7746, 8, 8, 0, 0}, {13141, 10768, 40, 4, 0, 0}, {13141, 12082, 0, 8, 0, 0},
    {13141, 13253, 36, 4, 0, 0}, {13160, 0, 0, 24, 0, 0}, {13160, 10716, 8, 8, 0, 0},
    {13190, 0, 0, 40, 0, 0}, {13190, 10926, 24, 8, 0, 0}, {13190, 10930, 32, 8, 0, 0},
    {13190, 13930, 16, 8, 0, 0}, {13560, 0, 0, 496, 0, 0}, {13560, 9185, 16, 8, 0, 0},
    {13560, 10759, 32, 8, 0, 0}, {13560, 10834, 24, 4, 0, 0}, {13560, 14470, 40, 456, 0, 0},
    {14366, 0, 0, 32, 0, 0}, {14366, 9247, 24, 8, 0, 0}, {14384, 0, 0, 32, 0, 0},
    {14384, 4837, 16, 8, 0, 0}, {14384, 11273, 24, 8, 0, 0}, {14728, 0, 0, 32, 0, 0},
    {14728, 6776, 16, 8, 0, 0}, {14728, 12306, 24, 8, 0, 0}, {14873, 0, 0, 72, 0, 0},
    {14873, 8733, 64, 8, 0, 0}, {14915, 0, 0, 48, 0, 0}, {14915, 9764, 24, 8, 0, 0},
    {14915, 12112, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2424, 22}, {10665, 5},
};

static const struct table_type types[] = {
    {12, 761, 88, 88, 0, 8}, {85, 811, 72, 72, 8, 6}, {99, 784, 88, 88, 14, 8},
    {318, 1415, 104, 104, 22, 10}, {541, 1612, 80, 80, 32, 7}, {569, 1644, 112, 112, 39, 10},
    {916, 916, 48, 48, 49, 0}, {2134, 1215, 192, 48, 49, 0}, {2156, 1805, 80, 80, 49, 7},
    {2188, 1842, 136, 136, 56, 14}, {2200, 1862, 80, 80, 70, 7}, {2272, 1940, 112, 112, 77, 9},
    {2291, 1940, 112, 112, 86, 9}, {2310, 1940, 112, 112, 95, 9}, {2703, 2729, 48, 48, 104, 3},
    {2773, 297, 128, 128, 107, 12}, {2789, 8230, 24, 24, 119, 1}, {2809, 2211, 176, 176, 120, 16},
    {2823, 2219, 32, 32, 136, 2}, {2852, 27, 448, 448, 138, 0}, {2868, 41, 240, 240, 138, 0},
    {2884, 2459, 32, 32, 138, 2}, {2900, 55, 112, 112, 140, 0}, {2919, 69, 152, 152, 140, 1},
    {2940, 3971, 48, 48, 141, 3}, {2961, 4010, 64, 64, 144, 3}, {2985, 3988, 48, 48, 147, 3},
    {3004, 192, 48, 48, 150, 1}, {3017, 2025, 88, 88, 151, 3}, {3029, 2381, 72, 72, 154, 3},
    {3041, 13284, 64, 64, 157, 1}, {3060, 118, 72, 72, 158, 1}, {3075, 865, 160, 160, 159, 10},
    {3092, 131, 128, 128, 169, 3}, {3113, 203, 32, 32, 172, 2}, {3133, 2170, 32, 32, 174, 1},
    {3158, 13269, 96, 96, 175, 2}, {3173, 1047, 32, 32, 177, 0}, {3188, 1027, 32, 32, 177, 1},
    {3208, 240, 64, 64, 178, 2}, {3293, 230, 32, 32, 180, 0}, {3307, 307, 32, 32, 180, 0},
    {3337, 12249, 48, 48, 180, 4}, {3356, 5289, 152, 152, 184, 3}, {3375, 5289, 152, 152, 187, 3},
    {3394, 5289, 152, 152, 190, 3}, {3413, 5415, 64, 64, 193, 3}, {3425, 7604, 48, 48, 196, 2},
    {3436, 10779, 40, 40, 198, 2}, {3466, 13028, 168, 168, 200, 6},
    {3479, 13602, 200, 200, 206, 12}, {3497, 5423, 24, 24, 218, 1}, {3516, 9165, 32, 32, 219, 2},
    {3528, 2504, 80, 80, 221, 6}, {3542, 2634, 72, 72, 227, 6}, {3568, 665, 80, 80, 233, 2},
    {3585, 144, 192, 192, 235, 0}, {3606, 179, 224, 224, 235, 1}, {3629, 374, 32, 32, 236, 0},
    {3638, 396, 32, 32, 236, 1}, {3669, 417, 56, 56, 237, 1}, {3713, 451, 48, 48, 238, 2},
    {3757, 485, 64, 64, 240, 2}, {3795, 513, 56, 56, 242, 3}, {3833, 2113, 56, 56, 245, 0},
    {3871, 622, 56, 56, 245, 0}, {3885, 651, 152, 152, 245, 8}, {3901, 628, 24, 24, 253, 1},
    {3926, 2357, 272, 272, 254, 9}, {3944, 2332, 24, 24, 263, 1}, {4030, 12403, 56, 56, 264, 2},
    {4049, 2035, 32, 32, 266, 0}, {4060, 2046, 40, 40, 266, 0}, {4077, 2046, 40, 40, 266, 0},
    {4094, 2070, 40, 40, 266, 0}, {4111, 2070, 40, 40, 266, 0}, {4128, 2059, 32, 32, 266, 0},
    {4143, 2059, 32, 32, 266, 0}, {4158, 2059, 32, 32, 266, 0}, {4173, 2059, 32, 32, 266, 0},
    {4188, 2059, 32, 32, 266, 0}, {4204, 2059, 32, 32, 266, 0}, {4220, 1786, 56, 56, 266, 0},
    {4255, 2099, 240, 240, 266, 3}, {4272, 2239, 40, 40, 269, 1}, {4290, 1690, 32, 32, 270, 0},
    {4307, 1720, 32, 32, 270, 0}, {4322, 1735, 32, 32, 270, 1}, {4338, 1707, 96, 96, 271, 3},
    {4355, 1748, 80, 80, 274, 5}, {4371, 1827, 56, 56, 279, 2}, {4386, 14396, 112, 112, 281, 2},
    {4426, 12153, 48, 48, 283, 1}, {4440, 10067, 64, 64, 284, 6}, {4455, 10050, 32, 32, 290, 2},
    {4475, 10090, 40, 40, 292, 1}, {4488, 13677, 32, 32, 293, 0}, {4786, 4802, 32, 32, 293, 2},
    {4851, 4899, 64, 64, 295, 1}, {4863, 4883, 40, 40, 296, 1}, {4915, 1, 24, 24, 297, 1},
    {4973, 744, 144, 80, 298, 6}, {4989, 711, 40, 40, 304, 2}, {5011, 727, 40, 40, 306, 2},
    {5034, 2435, 24, 24, 308, 1}, {5306, 882, 56, 56, 309, 3}, {5333, 882, 64, 56, 312, 3},
    {5371, 833, 56, 56, 315, 0}, {5381, 5434, 32, 32, 315, 1}, {5400, 13037, 32, 32, 316, 1},
    {5600, 5635, 32, 32, 317, 2}, {5656, 926, 24, 24, 319, 1}, {5708, 5708, 32, 32, 320, 2},
    {5720, 1169, 56, 40, 322, 3}, {5974, 939, 192, 200, 325, 10}, {6037, 3858, 112, 112, 335, 2},
    {6061, 6748, 56, 56, 337, 1}, {6089, 6748, 56, 56, 338, 1}, {6125, 4540, 32, 32, 339, 1},
    {6150, 6728, 56, 56, 340, 1}, {6174, 6764, 216, 216, 341, 1}, {6327, 1302, 144, 80, 342, 6},
    {6337, 1013, 24, 24, 348, 1}, {6552, 1913, 32, 32, 349, 1}, {6577, 1068, 48, 48, 350, 1},
    {6595, 1088, 40, 40, 351, 1}, {6609, 1104, 32, 32, 352, 2}, {6627, 1150, 96, 96, 354, 2},
    {6643, 1124, 32, 32, 356, 2}, {6840, 1215, 48, 48, 358, 0}, {6845, 7007, 56, 56, 358, 2},
    {6863, 2486, 24, 24, 360, 1}, {6874, 7007, 56, 56, 361, 2}, {6891, 2486, 24, 24, 363, 1},
    {6901, 7007, 56, 56, 364, 2}, {6926, 7007, 56, 56, 366, 2}, {6950, 7007, 56, 56, 368, 2},
    {6976, 7007, 56, 56, 370, 2}, {6995, 2486, 24, 24, 372, 1}, {7295, 7305, 56, 56, 373, 4},
    {7549, 7567, 56, 56, 377, 2}, {7645, 7670, 32, 32, 379, 2}, {7692, 7710, 48, 48, 381, 2},
    {7730, 3253, 120, 56, 383, 3}, {7766, 1760, 200, 200, 386, 9}, {7966, 1275, 144, 144, 395, 14},
    {7975, 9819, 32, 32, 409, 2}, {7996, 10197, 152, 152, 411, 11}, {8025, 10214, 56, 56, 422, 4},
    {8050, 11406, 64, 64, 426, 5}, {8346, 1302, 144, 80, 431, 6}, {8356, 8247, 24, 24, 437, 1},
    {8379, 1169, 48, 40, 438, 3}, {8556, 1385, 40, 40, 441, 2}, {8561, 1329, 280, 280, 443, 1},
    {8577, 1346, 32, 40, 444, 1}, {8594, 1364, 32, 40, 445, 1}, {9106, 3556, 24, 32, 446, 0},
    {9291, 1314, 168, 168, 446, 2}, {9306, 12315, 32, 32, 448, 1}, {9321, 3278, 32, 32, 449, 2},
    {9340, 13574, 48, 48, 451, 2}, {9355, 13560, 496, 496, 453, 3}, {9381, 4567, 56, 56, 456, 4},
    {9402, 5196, 32, 32, 460, 1}, {9420, 5668, 32, 32, 461, 2}, {9436, 6192, 56, 56, 463, 2},
    {9459, 6476, 56, 56, 465, 2}, {9499, 6256, 32, 32, 467, 2}, {9518, 6355, 40, 40, 469, 2},
    {9534, 6486, 48, 48, 471, 2}, {9550, 7125, 40, 40, 473, 2}, {9570, 7652, 32, 32, 475, 2},
    {9592, 8510, 72, 72, 477, 5}, {9610, 9172, 56, 56, 482, 1}, {9627, 11258, 32, 32, 483, 2},
    {9646, 11485, 64, 64, 485, 2}, {9669, 11774, 48, 48, 487, 2}, {9687, 12091, 32, 32, 489, 1},
    {9704, 12724, 32, 32, 490, 2}, {9722, 13305, 40, 40, 492, 2}, {9742, 14898, 56, 56, 494, 3},
    {9829, 1314, 168, 168, 497, 2}, {9919, 9933, 64, 64, 499, 1}, {9968, 1477, 40, 40, 500, 0},
    {9973, 2558, 32, 32, 500, 1}, {9987, 10008, 32, 32, 501, 1}, {10158, 10177, 40, 40, 502, 3},
    {10325, 2576, 112, 112, 505, 1}, {10339, 10343, 32, 32, 506, 2}, {10361, 10374, 24, 24, 508, 1},
    {10482, 1169, 48, 40, 509, 3}, {10515, 10531, 48, 48, 512, 1}, {10548, 1539, 144, 152, 513, 3},
    {10559, 1570, 48, 48, 516, 3}, {10566, 14728, 32, 32, 519, 2}, {10581, 1169, 56, 40, 521, 3},
    {10643, 10653, 80, 80, 524, 1}, {10665, 1597, 56, 56, 525, 4}, {11041, 11056, 64, 64, 529, 3},
    {11087, 5120, 40, 40, 532, 1}, {11107, 9274, 48, 48, 533, 1}, {11127, 10599, 40, 40, 534, 3},
    {11180, 11156, 56, 56, 537, 0}, {11209, 11168, 24, 24, 537, 0}, {11561, 1669, 104, 104, 537, 2},
    {11624, 11643, 80, 80, 539, 1}, {11661, 221, 72, 72, 540, 4}, {11676, 2083, 104, 104, 544, 2},
    {11847, 11856, 64, 64, 546, 5}, {11892, 14873, 72, 72, 551, 1}, {11979, 11985, 48, 48, 552, 4},
    {12001, 384, 88, 88, 556, 3}, {12010, 608, 96, 96, 559, 4}, {12119, 12128, 32, 32, 563, 1},
    {12271, 11877, 24, 24, 564, 0}, {12284, 11589, 48, 48, 564, 1}, {12345, 1760, 200, 200, 565, 9},
    {12349, 12382, 48, 48, 574, 1}, {12421, 1772, 40, 40, 575, 3}, {12632, 11910, 48, 48, 578, 2},
    {12645, 11924, 224, 224, 580, 15}, {12664, 11944, 104, 104, 595, 7},
    {12679, 2687, 32, 32, 602, 2}, {12691, 11960, 32, 32, 604, 0}, {12877, 12877, 32, 32, 604, 2},
    {12973, 14366, 32, 32, 606, 1}, {12992, 14366, 32, 32, 607, 1}, {13184, 13190, 40, 40, 608, 3},
    {13217, 4410, 120, 120, 611, 6}, {13893, 4512, 40, 40, 617, 2}, {13909, 1913, 24, 32, 619, 1},
    {13915, 2651, 32, 32, 620, 1}, {13930, 3321, 920, 920, 621, 11}, {13969, 8260, 64, 64, 632, 4},
    {13988, 2599, 24, 24, 636, 1}, {14010, 14384, 32, 32, 637, 2}, {14059, 11315, 40, 40, 639, 2},
    {14076, 11295, 24, 24, 641, 1}, {14097, 11295, 24, 24, 642, 1}, {14120, 13947, 56, 56, 643, 5},
    {14141, 14026, 64, 64, 648, 5}, {14156, 14040, 24, 24, 653, 1}, {14350, 11737, 40, 40, 654, 0},
    {14470, 1314, 168, 168, 654, 2}, {14582, 2670, 64, 64, 656, 4}, {14608, 2670, 64, 64, 660, 4},
    {14626, 2670, 64, 64, 664, 4}, {14709, 1169, 56, 40, 668, 3}, {14777, 258, 56, 56, 671, 4},
    {14807, 2254, 168, 168, 675, 16}, {14841, 2391, 128, 128, 691, 12},
    {14894, 14915, 48, 48, 703, 2}, {14925, 6245, 168, 168, 705, 3},
    {14939, 6245, 168, 168, 708, 3}, {14955, 2407, 184, 184, 711, 2},
    {14978, 2005, 208, 208, 713, 9},
};

static const struct table_held held[] = {
    {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {10926, C_MEMBER_OBJECT, 72, 1}, {10716, C_MEMBER_OBJECT, 80, 1},
    {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {10672, C_MEMBER_OBJECT, 72, 1}, {7465, C_MEMBER_OBJECT, 80, 1}, {6840, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {10672, C_MEMBER_OBJECT, 72, 1}, {10716, C_MEMBER_OBJECT, 80, 1},
    {11420, C_MEMBER_OBJECT, 88, 1}, {10721, C_MEMBER_OBJECT, 96, 1},
    {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {10716, C_MEMBER_OBJECT, 72, 1}, {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1},
    {10796, C_MEMBER_OBJECT, 32, 1}, {13893, C_MEMBER_OBJECT, 40, 1},
    {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1}, {10708, C_MEMBER_OBJECT, 72, 1},
    {13012, C_MEMBER_OBJECT, 80, 1}, {7611, C_MEMBER_OBJECT, 88, 1}, {7620, C_MEMBER_OBJECT, 96, 1},
    {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {14464, C_MEMBER_OBJECT, 72, 1}, {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1},
    {10796, C_MEMBER_OBJECT, 32, 1}, {13893, C_MEMBER_OBJECT, 40, 1},
    {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1}, {10672, C_MEMBER_OBJECT, 72, 1},
    {7611, C_MEMBER_OBJECT, 80, 1}, {9946, C_MEMBER_OBJECT, 88, 1}, {11072, C_MEMBER_OBJECT, 96, 1},
    {7249, C_MEMBER_OBJECT, 104, 1}, {7277, C_MEMBER_OBJECT, 112, 1},
    {13584, C_MEMBER_OBJECT, 120, 1}, {11754, C_MEMBER_OBJECT, 128, 1},
    {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {5974, C_MEMBER_OBJECT, 72, 1}, {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1},
    {10796, C_MEMBER_OBJECT, 32, 1}, {13893, C_MEMBER_OBJECT, 40, 1},
    {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1}, {7226, C_MEMBER_OBJECT, 72, 1},
    {10939, C_MEMBER_OBJECT, 80, 1}, {12058, C_MEMBER_OBJECT, 104, 1},
    {6840, C_MEMBER_OBJECT, 16, 1}, {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {7226, C_MEMBER_OBJECT, 72, 1}, {10939, C_MEMBER_OBJECT, 80, 1},
    {12058, C_MEMBER_OBJECT, 104, 1}, {6840, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {10796, C_MEMBER_OBJECT, 32, 1},
    {13893, C_MEMBER_OBJECT, 40, 1}, {6308, C_MEMBER_OBJECT, 48, 1}, {5650, C_MEMBER_OBJECT, 56, 1},
    {7226, C_MEMBER_OBJECT, 72, 1}, {10939, C_MEMBER_OBJECT, 80, 1},
    {12058, C_MEMBER_OBJECT, 104, 1}, {2759, C_MEMBER_OBJECT, 16, 1},
    {2718, C_MEMBER_OBJECT, 24, 1}, {2739, C_MEMBER_OBJECT, 32, 1}, {8173, C_MEMBER_OBJECT, 16, 1},
    {8068, C_MEMBER_OBJECT, 24, 1}, {8129, C_MEMBER_OBJECT, 32, 1}, {8082, C_MEMBER_OBJECT, 40, 1},
    {8142, C_MEMBER_OBJECT, 48, 1}, {8156, C_MEMBER_OBJECT, 56, 1}, {8182, C_MEMBER_OBJECT, 64, 1},
    {8193, C_MEMBER_OBJECT, 72, 1}, {8096, C_MEMBER_OBJECT, 80, 1}, {6840, C_MEMBER_OBJECT, 104, 1},
    {8207, C_MEMBER_OBJECT, 112, 1}, {8111, C_MEMBER_OBJECT, 120, 1},
    {8223, C_MEMBER_OBJECT, 16, 1}, {13479, C_MEMBER_OBJECT, 16, 1},
    {13328, C_MEMBER_OBJECT, 24, 1}, {13406, C_MEMBER_OBJECT, 32, 1},
    {13343, C_MEMBER_OBJECT, 40, 1}, {13430, C_MEMBER_OBJECT, 48, 1},
    {13445, C_MEMBER_OBJECT, 56, 1}, {13499, C_MEMBER_OBJECT, 64, 1},
    {13511, C_MEMBER_OBJECT, 72, 1}, {13358, C_MEMBER_OBJECT, 80, 1},
    {6840, C_MEMBER_OBJECT, 104, 1}, {13526, C_MEMBER_OBJECT, 112, 1},
    {13374, C_MEMBER_OBJECT, 120, 1}, {13463, C_MEMBER_OBJECT, 128, 1},
    {13420, C_MEMBER_OBJECT, 136, 1}, {13489, C_MEMBER_OBJECT, 144, 1},
    {13393, C_MEMBER_OBJECT, 152, 1}, {13209, C_MEMBER_OBJECT, 16, 1},
    {13202, C_MEMBER_OBJECT, 24, 1}, {10705, C_MEMBER_OBJECT, 16, 1},
    {10926, C_MEMBER_OBJECT, 24, 1}, {14423, C_MEMBER_OBJECT, 104, 1},
    {6371, C_MEMBER_OBJECT, 16, 1}, {6380, C_MEMBER_OBJECT, 24, 1}, {6389, C_MEMBER_OBJECT, 32, 1},
    {14500, C_MEMBER_OBJECT, 16, 1}, {14488, C_MEMBER_OBJECT, 24, 1},
    {14477, C_MEMBER_OBJECT, 32, 1}, {13650, C_MEMBER_OBJECT, 16, 1},
    {13669, C_MEMBER_OBJECT, 24, 1}, {13658, C_MEMBER_OBJECT, 32, 1},
    {9953, C_MEMBER_OBJECT, 40, 1}, {9095, C_MEMBER_OBJECT, 16, 1}, {6832, C_MEMBER_OBJECT, 24, 1},
    {7587, C_MEMBER_OBJECT, 32, 1}, {14742, C_MEMBER_OBJECT, 16, 1}, {6832, C_MEMBER_OBJECT, 24, 1},
    {7325, C_MEMBER_OBJECT, 64, 1}, {10926, C_MEMBER_OBJECT, 48, 1},
    {11871, C_MEMBER_OBJECT, 40, 1}, {5179, C_MEMBER_OBJECT, 32, 1}, {5186, C_MEMBER_OBJECT, 64, 1},
    {13644, C_MEMBER_OBJECT, 96, 1}, {5519, C_MEMBER_OBJECT, 104, 1},
    {6316, C_MEMBER_OBJECT, 112, 1}, {4842, C_MEMBER_OBJECT, 120, 1},
    {12104, C_MEMBER_OBJECT, 128, 1}, {5680, C_MEMBER_OBJECT, 136, 1},
    {7316, C_MEMBER_OBJECT, 144, 1}, {11284, C_MEMBER_OBJECT, 152, 1},
    {6316, C_MEMBER_OBJECT, 80, 1}, {5519, C_MEMBER_OBJECT, 88, 1}, {12104, C_MEMBER_OBJECT, 96, 1},
    {9777, C_MEMBER_OBJECT, 16, 1}, {6840, C_MEMBER_OBJECT, 24, 1}, {9772, C_MEMBER_OBJECT, 24, 1},
    {5179, C_MEMBER_OBJECT, 32, 1}, {5186, C_MEMBER_OBJECT, 64, 1}, {14660, C_MEMBER_OBJECT, 24, 1},
    {12211, C_MEMBER_OBJECT, 40, 1}, {12614, C_MEMBER_OBJECT, 48, 1},
    {12026, C_MEMBER_OBJECT, 16, 1}, {14756, C_MEMBER_OBJECT, 24, 1},
    {6840, C_MEMBER_OBJECT, 32, 1}, {14648, C_MEMBER_OBJECT, 40, 1},
    {11997, C_MEMBER_OBJECT, 16, 1}, {6840, C_MEMBER_OBJECT, 136, 1},
    {14648, C_MEMBER_OBJECT, 144, 1}, {11997, C_MEMBER_OBJECT, 16, 1},
    {6840, C_MEMBER_OBJECT, 136, 1}, {14648, C_MEMBER_OBJECT, 144, 1},
    {11997, C_MEMBER_OBJECT, 16, 1}, {6840, C_MEMBER_OBJECT, 136, 1},
    {14648, C_MEMBER_OBJECT, 144, 1}, {5243, C_MEMBER_OBJECT, 16, 1},
    {6840, C_MEMBER_OBJECT, 40, 1}, {14648, C_MEMBER_OBJECT, 48, 1},
    {14648, C_MEMBER_OBJECT, 32, 1}, {6840, C_MEMBER_OBJECT, 40, 1}, {6680, C_MEMBER_OBJECT, 16, 1},
    {7335, C_MEMBER_OBJECT, 24, 1}, {14763, C_MEMBER_OBJECT, 56, 1},
    {6680, C_MEMBER_OBJECT, 120, 1}, {12051, C_MEMBER_OBJECT, 128, 1},
    {14748, C_MEMBER_OBJECT, 136, 1}, {6840, C_MEMBER_OBJECT, 144, 1},
    {14648, C_MEMBER_OBJECT, 152, 1}, {5255, C_MEMBER_OBJECT, 32, 1},
    {7226, C_MEMBER_OBJECT, 40, 1}, {7218, C_MEMBER_OBJECT, 48, 1}, {6680, C_MEMBER_OBJECT, 56, 1},
    {12051, C_MEMBER_OBJECT, 64, 1}, {7335, C_MEMBER_OBJECT, 72, 1},
    {6666, C_MEMBER_OBJECT, 120, 1}, {11471, C_MEMBER_OBJECT, 136, 1},
    {12602, C_MEMBER_OBJECT, 152, 1}, {11997, C_MEMBER_OBJECT, 168, 1},
    {14648, C_MEMBER_OBJECT, 176, 1}, {6840, C_MEMBER_OBJECT, 184, 1},
    {12625, C_MEMBER_OBJECT, 16, 1}, {6840, C_MEMBER_OBJECT, 16, 1},
    {14648, C_MEMBER_OBJECT, 24, 1}, {10393, C_MEMBER_OBJECT, 16, 1},
    {6718, C_MEMBER_OBJECT, 24, 1}, {7218, C_MEMBER_OBJECT, 32, 1}, {9063, C_MEMBER_OBJECT, 40, 1},
    {9781, C_MEMBER_OBJECT, 48, 1}, {9259, C_MEMBER_OBJECT, 56, 1}, {10946, C_MEMBER_OBJECT, 24, 1},
    {10958, C_MEMBER_OBJECT, 32, 1}, {11384, C_MEMBER_OBJECT, 40, 1},
    {11396, C_MEMBER_OBJECT, 48, 1}, {11369, C_MEMBER_OBJECT, 56, 1},
    {10500, C_MEMBER_OBJECT, 64, 1}, {7470, C_MEMBER_OBJECT, 48, 1},
    {10618, C_MEMBER_OBJECT, 72, 1}, {14423, C_MEMBER_OBJECT, 184, 1},
    {5697, C_MEMBER_OBJECT, 24, 1}, {7335, C_MEMBER_OBJECT, 32, 1}, {7335, C_MEMBER_OBJECT, 32, 1},
    {11463, C_MEMBER_OBJECT, 40, 1}, {7335, C_MEMBER_OBJECT, 32, 1},
    {13005, C_MEMBER_OBJECT, 56, 1}, {7335, C_MEMBER_OBJECT, 32, 1},
    {11463, C_MEMBER_OBJECT, 40, 1}, {13005, C_MEMBER_OBJECT, 48, 1},
    {11504, C_MEMBER_OBJECT, 24, 1}, {11514, C_MEMBER_OBJECT, 32, 1},
    {7022, C_MEMBER_OBJECT, 40, 1}, {12065, C_MEMBER_OBJECT, 48, 1},
    {14742, C_MEMBER_OBJECT, 56, 1}, {11238, C_MEMBER_OBJECT, 64, 1},
    {7539, C_MEMBER_OBJECT, 136, 1}, {5273, C_MEMBER_OBJECT, 144, 1},
    {11581, C_MEMBER_OBJECT, 16, 1}, {12709, C_MEMBER_OBJECT, 16, 1},
    {11504, C_MEMBER_OBJECT, 48, 1}, {11514, C_MEMBER_OBJECT, 56, 1},
    {5262, C_MEMBER_OBJECT, 72, 1}, {12021, C_MEMBER_OBJECT, 184, 1},
    {12033, C_MEMBER_OBJECT, 192, 1}, {12042, C_MEMBER_OBJECT, 200, 1},
    {11458, C_MEMBER_OBJECT, 208, 1}, {5298, C_MEMBER_OBJECT, 216, 1},
    {14413, C_MEMBER_OBJECT, 16, 1}, {10247, C_MEMBER_OBJECT, 32, 1},
    {14648, C_MEMBER_OBJECT, 48, 1}, {11450, C_MEMBER_OBJECT, 16, 1},
    {12838, C_MEMBER_OBJECT, 56, 1}, {12796, C_MEMBER_OBJECT, 72, 1},
    {10026, C_MEMBER_OBJECT, 32, 1}, {6367, C_MEMBER_OBJECT, 24, 1},
    {12362, C_MEMBER_OBJECT, 40, 1}, {10676, C_MEMBER_OBJECT, 64, 1},
    {9803, C_MEMBER_OBJECT, 72, 1}, {2127, C_MEMBER_OBJECT, 16, 1}, {6367, C_MEMBER_OBJECT, 32, 1},
    {11252, C_MEMBER_OBJECT, 48, 1}, {12329, C_MEMBER_OBJECT, 56, 1},
    {7392, C_MEMBER_OBJECT, 72, 1}, {12256, C_MEMBER_OBJECT, 40, 1},
    {14648, C_MEMBER_OBJECT, 48, 1}, {12611, C_MEMBER_OBJECT, 16, 1},
    {5247, C_MEMBER_OBJECT, 32, 1}, {9048, C_MEMBER_OBJECT, 40, 1}, {9777, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {9834, C_MEMBER_OBJECT, 32, 1}, {14648, C_MEMBER_OBJECT, 40, 1},
    {7148, C_MEMBER_OBJECT, 48, 1}, {14663, C_MEMBER_OBJECT, 56, 1},
    {10040, C_MEMBER_OBJECT, 16, 1}, {14648, C_MEMBER_OBJECT, 24, 1},
    {9048, C_MEMBER_OBJECT, 24, 1}, {14701, C_MEMBER_OBJECT, 16, 1}, {6704, C_MEMBER_OBJECT, 24, 1},
    {14648, C_MEMBER_OBJECT, 48, 1}, {4823, C_MEMBER_OBJECT, 24, 1}, {6840, C_MEMBER_OBJECT, 16, 1},
    {4716, C_MEMBER_OBJECT, 16, 1}, {4673, C_MEMBER_OBJECT, 24, 1}, {4704, C_MEMBER_OBJECT, 32, 1},
    {4640, C_MEMBER_OBJECT, 40, 1}, {4681, C_MEMBER_OBJECT, 56, 1},
    {4663, C_MEMBER_OBJECT_ARRAY, 72, 0}, {4731, C_MEMBER_OBJECT, 16, 1},
    {4739, C_MEMBER_OBJECT, 24, 1}, {4760, C_MEMBER_OBJECT, 16, 1}, {4751, C_MEMBER_OBJECT, 24, 1},
    {4768, C_MEMBER_OBJECT, 16, 1}, {10271, C_MEMBER_OBJECT, 24, 1},
    {10262, C_MEMBER_OBJECT, 32, 1}, {10285, C_MEMBER_OBJECT, 40, 1},
    {10271, C_MEMBER_OBJECT, 24, 1}, {10262, C_MEMBER_OBJECT, 32, 1},
    {10285, C_MEMBER_OBJECT, 40, 1}, {9247, C_MEMBER_OBJECT, 24, 1}, {9247, C_MEMBER_OBJECT, 24, 1},
    {9188, C_MEMBER_OBJECT, 16, 1}, {9235, C_MEMBER_OBJECT, 24, 1}, {10876, C_MEMBER_OBJECT, 16, 1},
    {5743, C_MEMBER_OBJECT, 16, 1}, {5755, C_MEMBER_OBJECT, 24, 1}, {6516, C_MEMBER_OBJECT, 16, 1},
    {6498, C_MEMBER_OBJECT, 24, 1}, {6505, C_MEMBER_OBJECT, 32, 1}, {5796, C_MEMBER_OBJECT, 24, 1},
    {5910, C_MEMBER_OBJECT, 32, 1}, {5806, C_MEMBER_OBJECT, 40, 1}, {5883, C_MEMBER_OBJECT, 96, 1},
    {5864, C_MEMBER_OBJECT, 104, 1}, {5824, C_MEMBER_OBJECT, 112, 1},
    {5902, C_MEMBER_OBJECT, 120, 1}, {5934, C_MEMBER_OBJECT, 128, 1},
    {5851, C_MEMBER_OBJECT, 136, 1}, {5959, C_MEMBER_OBJECT, 144, 1},
    {11013, C_MEMBER_OBJECT, 96, 1}, {11026, C_MEMBER_OBJECT, 104, 1},
    {6742, C_MEMBER_OBJECT, 32, 1}, {6742, C_MEMBER_OBJECT, 32, 1}, {7121, C_MEMBER_OBJECT, 24, 1},
    {6688, C_MEMBER_OBJECT, 48, 1}, {14648, C_MEMBER_OBJECT, 208, 1},
    {8488, C_MEMBER_OBJECT, 16, 1}, {8445, C_MEMBER_OBJECT, 24, 1}, {8476, C_MEMBER_OBJECT, 32, 1},
    {8397, C_MEMBER_OBJECT, 40, 1}, {8453, C_MEMBER_OBJECT, 56, 1},
    {8435, C_MEMBER_OBJECT_ARRAY, 72, 0}, {6463, C_MEMBER_OBJECT, 16, 1},
    {10868, C_MEMBER_OBJECT_ARRAY, 24, 0}, {14176, C_MEMBER_OBJECT, 40, 1},
    {14176, C_MEMBER_OBJECT, 32, 1}, {11072, C_MEMBER_OBJECT, 16, 1},
    {10716, C_MEMBER_OBJECT, 24, 1}, {13903, C_MEMBER_OBJECT, 64, 1},
    {7683, C_MEMBER_OBJECT, 72, 1}, {10034, C_MEMBER_OBJECT, 16, 1}, {8503, C_MEMBER_OBJECT, 24, 1},
    {6805, C_MEMBER_OBJECT, 16, 1}, {6822, C_MEMBER_OBJECT, 40, 1}, {7156, C_MEMBER_OBJECT, 16, 1},
    {6805, C_MEMBER_OBJECT, 16, 1}, {6822, C_MEMBER_OBJECT, 40, 1}, {7156, C_MEMBER_OBJECT, 16, 1},
    {6805, C_MEMBER_OBJECT, 16, 1}, {6822, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 16, 1},
    {6822, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 16, 1}, {6822, C_MEMBER_OBJECT, 40, 1},
    {6805, C_MEMBER_OBJECT, 16, 1}, {6822, C_MEMBER_OBJECT, 40, 1}, {7156, C_MEMBER_OBJECT, 16, 1},
    {7211, C_MEMBER_OBJECT, 24, 1}, {7201, C_MEMBER_OBJECT, 32, 1}, {7188, C_MEMBER_OBJECT, 40, 1},
    {11083, C_MEMBER_OBJECT, 48, 1}, {12969, C_MEMBER_OBJECT, 16, 1},
    {9200, C_MEMBER_OBJECT, 24, 1}, {7776, C_MEMBER_OBJECT, 16, 1}, {9185, C_MEMBER_OBJECT, 24, 1},
    {12969, C_MEMBER_OBJECT, 16, 1}, {9217, C_MEMBER_OBJECT, 24, 1}, {7490, C_MEMBER_OBJECT, 16, 1},
    {7531, C_MEMBER_OBJECT, 32, 1}, {3239, C_MEMBER_OBJECT_ARRAY, 48, 0},
    {12458, C_MEMBER_OBJECT, 64, 1}, {12476, C_MEMBER_OBJECT, 80, 1},
    {12494, C_MEMBER_OBJECT, 96, 1}, {12512, C_MEMBER_OBJECT, 112, 1},
    {12530, C_MEMBER_OBJECT, 128, 1}, {12548, C_MEMBER_OBJECT, 144, 1},
    {12566, C_MEMBER_OBJECT, 160, 1}, {12584, C_MEMBER_OBJECT, 176, 1},
    {14648, C_MEMBER_OBJECT, 192, 1}, {7868, C_MEMBER_OBJECT, 16, 1},
    {7798, C_MEMBER_OBJECT, 24, 1}, {7909, C_MEMBER_OBJECT, 32, 1}, {7919, C_MEMBER_OBJECT, 40, 1},
    {7825, C_MEMBER_OBJECT, 48, 1}, {7835, C_MEMBER_OBJECT, 56, 1}, {7881, C_MEMBER_OBJECT, 64, 1},
    {7812, C_MEMBER_OBJECT, 72, 1}, {7859, C_MEMBER_OBJECT, 80, 1}, {7849, C_MEMBER_OBJECT, 88, 1},
    {7949, C_MEMBER_OBJECT, 96, 1}, {7897, C_MEMBER_OBJECT, 104, 1},
    {7781, C_MEMBER_OBJECT, 112, 1}, {7933, C_MEMBER_OBJECT, 120, 1},
    {5763, C_MEMBER_OBJECT, 16, 1}, {10939, C_MEMBER_OBJECT, 24, 1},
    {12189, C_MEMBER_OBJECT, 16, 1}, {12179, C_MEMBER_OBJECT, 24, 1},
    {12170, C_MEMBER_OBJECT, 40, 1}, {12199, C_MEMBER_OBJECT, 48, 1},
    {5482, C_MEMBER_OBJECT, 72, 1}, {7776, C_MEMBER_OBJECT, 88, 1}, {9837, C_MEMBER_OBJECT, 112, 1},
    {10228, C_MEMBER_OBJECT, 120, 1}, {5488, C_MEMBER_OBJECT, 128, 1},
    {6840, C_MEMBER_OBJECT, 136, 1}, {14648, C_MEMBER_OBJECT, 144, 1},
    {11698, C_MEMBER_OBJECT, 16, 1}, {10754, C_MEMBER_OBJECT, 24, 1},
    {9777, C_MEMBER_OBJECT, 40, 1}, {12112, C_MEMBER_OBJECT, 48, 1}, {7689, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {9834, C_MEMBER_OBJECT, 32, 1}, {6840, C_MEMBER_OBJECT, 40, 1},
    {14648, C_MEMBER_OBJECT, 48, 1}, {8488, C_MEMBER_OBJECT, 16, 1}, {8445, C_MEMBER_OBJECT, 24, 1},
    {8476, C_MEMBER_OBJECT, 32, 1}, {8397, C_MEMBER_OBJECT, 40, 1}, {8453, C_MEMBER_OBJECT, 56, 1},
    {8435, C_MEMBER_OBJECT_ARRAY, 72, 0}, {10926, C_MEMBER_OBJECT, 16, 1},
    {6516, C_MEMBER_OBJECT, 16, 1}, {6498, C_MEMBER_OBJECT, 24, 1}, {6505, C_MEMBER_OBJECT, 32, 1},
    {8535, C_MEMBER_OBJECT, 16, 1}, {8542, C_MEMBER_OBJECT, 24, 1},
    {4559, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5171, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5450, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8773, C_MEMBER_OBJECT, 16, 1},
    {8757, C_MEMBER_OBJECT_ARRAY, 24, 8}, {9247, C_MEMBER_OBJECT, 24, 1},
    {11331, C_MEMBER_OBJECT, 16, 1}, {13609, C_MEMBER_OBJECT, 24, 1},
    {6528, C_MEMBER_OBJECT, 16, 1}, {14648, C_MEMBER_OBJECT, 32, 1}, {9185, C_MEMBER_OBJECT, 16, 1},
    {10759, C_MEMBER_OBJECT, 32, 1}, {14470, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {13697, C_MEMBER_OBJECT, 16, 1}, {9185, C_MEMBER_OBJECT, 24, 1}, {5225, C_MEMBER_OBJECT, 32, 1},
    {9087, C_MEMBER_OBJECT, 40, 1}, {9185, C_MEMBER_OBJECT, 16, 1}, {12625, C_MEMBER_OBJECT, 16, 1},
    {4584, C_MEMBER_OBJECT, 24, 1}, {11600, C_MEMBER_OBJECT, 16, 1},
    {12112, C_MEMBER_OBJECT, 32, 1}, {11600, C_MEMBER_OBJECT, 16, 1},
    {12112, C_MEMBER_OBJECT, 32, 1}, {6523, C_MEMBER_OBJECT, 16, 1},
    {12296, C_MEMBER_OBJECT, 24, 1}, {10101, C_MEMBER_OBJECT, 24, 1},
    {10110, C_MEMBER_OBJECT, 32, 1}, {9185, C_MEMBER_OBJECT, 16, 1},
    {12265, C_MEMBER_OBJECT, 24, 1}, {7776, C_MEMBER_OBJECT, 16, 1}, {9185, C_MEMBER_OBJECT, 24, 1},
    {7776, C_MEMBER_OBJECT, 16, 1}, {9185, C_MEMBER_OBJECT, 24, 1}, {9185, C_MEMBER_OBJECT, 16, 1},
    {9795, C_MEMBER_OBJECT, 24, 1}, {13609, C_MEMBER_OBJECT, 32, 1}, {6437, C_MEMBER_OBJECT, 40, 1},
    {6445, C_MEMBER_OBJECT, 48, 1}, {9185, C_MEMBER_OBJECT, 16, 1}, {9185, C_MEMBER_OBJECT, 16, 1},
    {11079, C_MEMBER_OBJECT, 24, 1}, {11600, C_MEMBER_OBJECT, 16, 1},
    {12112, C_MEMBER_OBJECT, 40, 1}, {11618, C_MEMBER_OBJECT, 16, 1},
    {12112, C_MEMBER_OBJECT, 32, 1}, {7164, C_MEMBER_OBJECT, 16, 1}, {7776, C_MEMBER_OBJECT, 16, 1},
    {9185, C_MEMBER_OBJECT, 24, 1}, {7776, C_MEMBER_OBJECT, 16, 1}, {9185, C_MEMBER_OBJECT, 24, 1},
    {9764, C_MEMBER_OBJECT, 32, 1}, {12112, C_MEMBER_OBJECT, 40, 1}, {7635, C_MEMBER_OBJECT, 48, 1},
    {8773, C_MEMBER_OBJECT, 16, 1}, {8757, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {9911, C_MEMBER_OBJECT, 16, 1}, {9247, C_MEMBER_OBJECT, 24, 1}, {9247, C_MEMBER_OBJECT, 24, 1},
    {12738, C_MEMBER_OBJECT, 16, 1}, {12959, C_MEMBER_OBJECT, 24, 1},
    {9900, C_MEMBER_OBJECT, 32, 1}, {10406, C_MEMBER_OBJECT, 40, 1}, {9315, C_MEMBER_OBJECT, 16, 1},
    {7776, C_MEMBER_OBJECT, 24, 1}, {10353, C_MEMBER_OBJECT, 16, 1}, {6516, C_MEMBER_OBJECT, 16, 1},
    {6498, C_MEMBER_OBJECT, 24, 1}, {6505, C_MEMBER_OBJECT, 32, 1}, {9247, C_MEMBER_OBJECT, 24, 1},
    {10417, C_MEMBER_OBJECT, 24, 1}, {14509, C_MEMBER_OBJECT, 64, 1},
    {14648, C_MEMBER_OBJECT, 136, 1}, {8938, C_MEMBER_OBJECT, 16, 1},
    {8946, C_MEMBER_OBJECT, 24, 1}, {8954, C_MEMBER_OBJECT, 32, 1}, {6776, C_MEMBER_OBJECT, 16, 1},
    {12306, C_MEMBER_OBJECT, 24, 1}, {6516, C_MEMBER_OBJECT, 16, 1}, {6498, C_MEMBER_OBJECT, 24, 1},
    {6505, C_MEMBER_OBJECT, 32, 1}, {14648, C_MEMBER_OBJECT, 64, 1},
    {10429, C_MEMBER_OBJECT, 16, 1}, {10422, C_MEMBER_OBJECT, 24, 1},
    {10454, C_MEMBER_OBJECT, 40, 1}, {10437, C_MEMBER_OBJECT, 48, 1},
    {6813, C_MEMBER_OBJECT, 24, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6822, C_MEMBER_OBJECT, 56, 1},
    {5115, C_MEMBER_OBJECT, 24, 1}, {9254, C_MEMBER_OBJECT, 24, 1}, {10716, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {9846, C_MEMBER_OBJECT, 32, 1}, {14509, C_MEMBER_OBJECT, 24, 1},
    {14648, C_MEMBER_OBJECT, 96, 1}, {11529, C_MEMBER_OBJECT, 16, 1},
    {10716, C_MEMBER_OBJECT, 16, 1}, {11420, C_MEMBER_OBJECT, 24, 1},
    {12779, C_MEMBER_OBJECT, 32, 1}, {10251, C_MEMBER_OBJECT, 40, 1},
    {11438, C_MEMBER_OBJECT, 72, 1}, {11425, C_MEMBER_OBJECT, 80, 1},
    {11819, C_MEMBER_OBJECT, 16, 1}, {11838, C_MEMBER_OBJECT, 24, 1},
    {11801, C_MEMBER_OBJECT, 32, 1}, {11810, C_MEMBER_OBJECT, 40, 1},
    {11828, C_MEMBER_OBJECT, 48, 1}, {9110, C_MEMBER_OBJECT, 56, 1},
    {12738, C_MEMBER_OBJECT, 16, 1}, {12964, C_MEMBER_OBJECT, 24, 1},
    {12959, C_MEMBER_OBJECT, 32, 1}, {9904, C_MEMBER_OBJECT, 40, 1},
    {13021, C_MEMBER_OBJECT, 24, 1}, {12086, C_MEMBER_OBJECT, 32, 1},
    {11450, C_MEMBER_OBJECT, 40, 1}, {8524, C_MEMBER_OBJECT, 32, 1}, {9076, C_MEMBER_OBJECT, 40, 1},
    {11450, C_MEMBER_OBJECT, 48, 1}, {14648, C_MEMBER_OBJECT, 64, 1},
    {12311, C_MEMBER_OBJECT, 24, 1}, {6840, C_MEMBER_OBJECT, 16, 1},
    {12458, C_MEMBER_OBJECT, 64, 1}, {12476, C_MEMBER_OBJECT, 80, 1},
    {12494, C_MEMBER_OBJECT, 96, 1}, {12512, C_MEMBER_OBJECT, 112, 1},
    {12530, C_MEMBER_OBJECT, 128, 1}, {12548, C_MEMBER_OBJECT, 144, 1},
    {12566, C_MEMBER_OBJECT, 160, 1}, {12584, C_MEMBER_OBJECT, 176, 1},
    {14648, C_MEMBER_OBJECT, 192, 1}, {12396, C_MEMBER_OBJECT, 16, 1},
    {12738, C_MEMBER_OBJECT, 16, 1}, {12964, C_MEMBER_OBJECT, 24, 1},
    {12959, C_MEMBER_OBJECT, 32, 1}, {6285, C_MEMBER_OBJECT, 16, 1}, {9048, C_MEMBER_OBJECT, 40, 1},
    {12861, C_MEMBER_OBJECT, 72, 1}, {6455, C_MEMBER_OBJECT, 80, 1}, {5231, C_MEMBER_OBJECT, 88, 1},
    {12237, C_MEMBER_OBJECT, 104, 1}, {13589, C_MEMBER_OBJECT, 112, 1},
    {2373, C_MEMBER_OBJECT, 144, 1}, {291, C_MEMBER_OBJECT, 152, 1}, {345, C_MEMBER_OBJECT, 160, 1},
    {165, C_MEMBER_OBJECT, 168, 1}, {155, C_MEMBER_OBJECT, 176, 1}, {577, C_MEMBER_OBJECT, 184, 1},
    {330, C_MEMBER_OBJECT, 192, 1}, {360, C_MEMBER_OBJECT, 200, 1}, {680, C_MEMBER_OBJECT, 208, 1},
    {551, C_MEMBER_OBJECT, 216, 1}, {6285, C_MEMBER_OBJECT, 16, 1}, {6782, C_MEMBER_OBJECT, 24, 1},
    {12224, C_MEMBER_OBJECT, 32, 1}, {9870, C_MEMBER_OBJECT, 48, 1},
    {12237, C_MEMBER_OBJECT, 64, 1}, {12851, C_MEMBER_OBJECT, 72, 1},
    {9048, C_MEMBER_OBJECT, 96, 1}, {6523, C_MEMBER_OBJECT, 16, 1}, {6782, C_MEMBER_OBJECT, 24, 1},
    {12427, C_MEMBER_OBJECT, 16, 1}, {12439, C_MEMBER_OBJECT, 24, 1},
    {9247, C_MEMBER_OBJECT, 24, 1}, {9247, C_MEMBER_OBJECT, 24, 1}, {13930, C_MEMBER_OBJECT, 16, 1},
    {10926, C_MEMBER_OBJECT, 24, 1}, {10930, C_MEMBER_OBJECT, 32, 1},
    {12918, C_MEMBER_OBJECT, 16, 1}, {12934, C_MEMBER_OBJECT, 24, 1},
    {12925, C_MEMBER_OBJECT, 32, 1}, {12946, C_MEMBER_OBJECT, 40, 1},
    {12890, C_MEMBER_OBJECT, 48, 1}, {12903, C_MEMBER_OBJECT, 56, 1},
    {13552, C_MEMBER_OBJECT, 16, 1}, {13543, C_MEMBER_OBJECT, 24, 1},
    {10868, C_MEMBER_OBJECT_ARRAY, 24, 0}, {9247, C_MEMBER_OBJECT, 24, 1},
    {8834, C_MEMBER_OBJECT, 256, 1}, {8884, C_MEMBER_OBJECT, 264, 1},
    {8850, C_MEMBER_OBJECT, 336, 1}, {8900, C_MEMBER_OBJECT, 344, 1},
    {8867, C_MEMBER_OBJECT, 352, 1}, {8915, C_MEMBER_OBJECT, 368, 1},
    {8805, C_MEMBER_OBJECT, 856, 1}, {8825, C_MEMBER_OBJECT, 864, 1},
    {8813, C_MEMBER_OBJECT, 872, 1}, {8795, C_MEMBER_OBJECT, 888, 1},
    {4235, C_MEMBER_OBJECT, 904, 1}, {11149, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 24, 1}, {11273, C_MEMBER_OBJECT, 32, 1},
    {14648, C_MEMBER_OBJECT, 40, 1}, {10802, C_MEMBER_OBJECT, 16, 1},
    {4837, C_MEMBER_OBJECT, 16, 1}, {11273, C_MEMBER_OBJECT, 24, 1},
    {10716, C_MEMBER_OBJECT, 16, 1}, {5237, C_MEMBER_OBJECT, 24, 1}, {2692, C_MEMBER_OBJECT, 16, 1},
    {2692, C_MEMBER_OBJECT, 16, 1}, {10716, C_MEMBER_OBJECT, 16, 1},
    {13935, C_MEMBER_OBJECT, 24, 1}, {6271, C_MEMBER_OBJECT, 32, 1},
    {14464, C_MEMBER_OBJECT, 40, 1}, {10665, C_MEMBER_OBJECT, 48, 1},
    {10716, C_MEMBER_OBJECT, 16, 1}, {5237, C_MEMBER_OBJECT, 24, 1}, {7342, C_MEMBER_OBJECT, 32, 1},
    {6296, C_MEMBER_OBJECT, 40, 1}, {7357, C_MEMBER_OBJECT, 48, 1}, {10716, C_MEMBER_OBJECT, 16, 1},
    {8773, C_MEMBER_OBJECT, 16, 1}, {8757, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {14683, C_MEMBER_OBJECT, 16, 1}, {14663, C_MEMBER_OBJECT, 24, 1},
    {14693, C_MEMBER_OBJECT, 40, 1}, {14675, C_MEMBER_OBJECT, 48, 1},
    {14683, C_MEMBER_OBJECT, 16, 1}, {14663, C_MEMBER_OBJECT, 24, 1},
    {14693, C_MEMBER_OBJECT, 40, 1}, {14675, C_MEMBER_OBJECT, 48, 1},
    {14683, C_MEMBER_OBJECT, 16, 1}, {14663, C_MEMBER_OBJECT, 24, 1},
    {14693, C_MEMBER_OBJECT, 40, 1}, {14675, C_MEMBER_OBJECT, 48, 1},
    {6516, C_MEMBER_OBJECT, 16, 1}, {6498, C_MEMBER_OBJECT, 24, 1}, {6505, C_MEMBER_OBJECT, 32, 1},
    {13265, C_MEMBER_OBJECT, 16, 1}, {13584, C_MEMBER_OBJECT, 24, 1},
    {13300, C_MEMBER_OBJECT, 32, 1}, {14648, C_MEMBER_OBJECT, 48, 1},
    {12165, C_MEMBER_OBJECT, 16, 1}, {13616, C_MEMBER_OBJECT, 24, 1},
    {9851, C_MEMBER_OBJECT, 32, 1}, {9856, C_MEMBER_OBJECT, 40, 1}, {6523, C_MEMBER_OBJECT, 48, 1},
    {12709, C_MEMBER_OBJECT, 56, 1}, {7172, C_MEMBER_OBJECT, 72, 1}, {6229, C_MEMBER_OBJECT, 80, 1},
    {11550, C_MEMBER_OBJECT, 88, 1}, {7378, C_MEMBER_OBJECT, 96, 1},
    {12744, C_MEMBER_OBJECT, 104, 1}, {7235, C_MEMBER_OBJECT, 112, 1},
    {12760, C_MEMBER_OBJECT, 120, 1}, {7260, C_MEMBER_OBJECT, 128, 1},
    {6211, C_MEMBER_OBJECT, 136, 1}, {11537, C_MEMBER_OBJECT, 144, 1},
    {13321, C_MEMBER_OBJECT, 24, 1}, {7288, C_MEMBER_OBJECT, 32, 1},
    {10731, C_MEMBER_OBJECT, 40, 1}, {8717, C_MEMBER_OBJECT, 48, 1}, {8680, C_MEMBER_OBJECT, 56, 1},
    {8704, C_MEMBER_OBJECT, 64, 1}, {8642, C_MEMBER_OBJECT, 72, 1}, {8669, C_MEMBER_OBJECT, 80, 1},
    {8627, C_MEMBER_OBJECT, 88, 1}, {8694, C_MEMBER_OBJECT, 96, 1}, {8654, C_MEMBER_OBJECT, 104, 1},
    {8614, C_MEMBER_OBJECT, 112, 1}, {9764, C_MEMBER_OBJECT, 24, 1},
    {12112, C_MEMBER_OBJECT, 32, 1}, {14423, C_MEMBER_OBJECT, 128, 1},
    {14334, C_MEMBER_OBJECT, 136, 1}, {14888, C_MEMBER_OBJECT, 152, 1},
    {14423, C_MEMBER_OBJECT, 128, 1}, {14334, C_MEMBER_OBJECT, 136, 1},
    {14888, C_MEMBER_OBJECT, 152, 1}, {14888, C_MEMBER_OBJECT, 128, 1},
    {14423, C_MEMBER_OBJECT, 144, 1}, {9777, C_MEMBER_OBJECT, 16, 1},
    {7594, C_MEMBER_OBJECT, 24, 1}, {14648, C_MEMBER_OBJECT, 32, 1},
    {14310, C_MEMBER_OBJECT, 96, 1}, {14262, C_MEMBER_OBJECT, 104, 1},
    {14286, C_MEMBER_OBJECT, 112, 1}, {14238, C_MEMBER_OBJECT, 128, 1},
    {14190, C_MEMBER_OBJECT, 136, 1}, {14214, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_12_1 = {
    {.hex = 0x030c01f0}, names, members, enumerators, types, held,
    567, 2, 257,
};
