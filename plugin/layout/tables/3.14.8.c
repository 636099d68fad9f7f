/* What the debug information of CPython 3.14.8 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "AttributeError\0" "BZ2Compressor\0" "BZ2Decompressor\0" "BaseException\0"
    "BaseExceptionGroup\0" "Blake2Object\0" "CFieldObject\0" "CThunkObject\0" "Compressor\0"
    "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0" "DictRemoverObject\0"
    "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0" "ElementObjectExtra\0"
    "Error\0" "FrameLocalsProxy\0" "FutureObj\0" "HMACObject\0" "HMACobject\0" "ImportError\0"
    "InstructionSequence\0" "IntegrityError\0" "InterfaceError\0" "InternalError\0" "MD5object\0"
    "MatchObject\0" "MultibyteCodecObject\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReaderObject\0"
    "MultibyteStreamWriterObject\0" "NameError\0" "NotSupportedError\0" "OSError\0"
    "OperationalError\0" "ParentLocator\0" "PatternObject\0" "Pdata\0" "PicklerMemoProxyObject\0"
    "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0" "PyASCIIObject\0" "PyAsyncGenASend\0"
    "PyAsyncGenAThrow\0" "PyAttributeErrorObject\0" "PyBaseExceptionGroupObject\0"
    "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0"
    "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0"
    "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0"
    "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0"
    "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0"
    "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyDictUnicodeEntry\0"
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
    "SHA1object\0" "SHA256object\0" "SHA3object\0" "SHA512object\0" "ScannerObject\0"
    "SemLockObject\0" "Socket\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0"
    "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0" "TemplateObject\0" "TreeBuilderObject\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
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
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "base\0"
    "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bound\0" "buf\0" "buf.obj\0"
    "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0"
    "c_array\0" "c_dicts\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0"
    "cached_objects\0" "callable\0" "callable_cache.isinstance\0" "callable_cache.len\0"
    "callable_cache.list_append\0" "callable_iterator\0" "callback_context\0" "calliterobject\0"
    "cause\0" "cell\0" "chainobject\0" "channelid\0" "checker\0" "children\0" "cjk_module\0"
    "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0"
    "co_code_adaptive\0" "co_consts\0" "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0"
    "co_linetable\0" "co_localspluskinds\0" "co_localsplusnames\0" "co_name\0" "co_names\0"
    "co_nlocalsplus\0" "co_qualname\0" "co_stacksize\0" "co_weakreflist\0" "code\0"
    "codecs.error_registry\0" "codecs.search_cache\0" "codecs.search_path\0"
    "collections.OrderedDict\0" "collections._deque_iterator\0"
    "collections._deque_reverse_iterator\0" "collections._tuplegetter\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "compobject\0" "compression.zstd.ZstdCompressor\0" "compression.zstd.ZstdDecompressor\0"
    "compression.zstd.ZstdDict\0" "compressobject\0" "compute_value\0" "connection\0"
    "constevaluatorobject\0" "constraints\0" "context\0" "conversion\0" "converters\0" "coroutine\0"
    "coroutine_wrapper\0" "countobject\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0"
    "ctypes.CField\0" "current_exception\0" "current_frame\0" "currkey\0" "currvalue\0" "cursors\0"
    "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0"
    "dataobj\0" "datastack_chunk\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0"
    "dbmobject\0" "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0" "decoder\0"
    "default_factory\0" "default_value\0" "defaultfn\0" "defdictobject\0" "deque\0"
    "dequeiterobject\0" "dequeobject\0" "descr\0" "description\0" "di_current\0" "di_dict\0"
    "di_odict\0" "di_result\0" "dialect\0" "dict\0" "dict_itemiterator\0" "dict_items\0"
    "dict_keyiterator\0" "dict_keys\0" "dict_reverseitemiterator\0" "dict_reversekeyiterator\0"
    "dict_reversevalueiterator\0" "dict_valueiterator\0" "dict_values\0" "dictiterobject\0"
    "dispatch_table\0" "dk_indices\0" "dk_kind\0" "dk_log2_index_bytes\0" "dk_log2_size\0"
    "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0" "dropwhileobject\0" "dstoff\0" "dv_dict\0"
    "element\0" "element_factory\0" "elementtree_module\0" "en_longindex\0" "en_result\0" "en_sit\0"
    "encoder\0" "encoding\0" "end_event_obj\0" "end_lineno\0" "end_ns_event_obj\0" "end_offset\0"
    "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "error_obj\0" "errors\0" "evaluate_bound\0"
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
    "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managedbuffer\0"
    "map\0" "mapobject\0" "mapping\0" "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0"
    "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0"
    "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0" "memory_iterator\0"
    "memoryiterobject\0" "memoryview\0" "metadata\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "missing\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "mv\0" "myerrno\0"
    "name\0" "name_from\0" "names\0" "native_thread_id\0" "next\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "notes\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_descr\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0"
    "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "obmalloc\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0"
    "od_weakreflist\0" "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0"
    "operator.attrgetter\0" "operator.itemgetter\0" "operator.methodcaller\0" "orig\0" "origin\0"
    "os.stat_result\0" "os.statvfs_result\0" "output_buffer\0" "owner\0" "pairwiseobject\0"
    "parameters\0" "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0"
    "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0"
    "partialobject\0" "path\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "persistent_id\0" "persistent_id_attr\0" "persistent_load\0"
    "persistent_load_attr\0" "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0"
    "pickler\0" "placeholder\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0"
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
    "stringsiter\0" "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0"
    "struct type_cache_entry\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sys.flags\0" "sysdict\0" "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_awaited_by\0"
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0" "task_cancelled_exc\0"
    "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0" "task_exception_tb\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0" "tb_frame\0"
    "tb_next\0" "teedataobject\0" "teeobject\0" "templateiterobject\0" "templateobject\0" "text\0"
    "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thread_watchdogs\0"
    "threads.head\0" "threads.main\0" "thunk\0" "time.struct_time\0" "tok_ctx\0" "tok_oldval\0"
    "tok_var\0" "tokenizeriterobject\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0"
    "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0"
    "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0"
    "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0" "tuple\0"
    "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0" "types.GenericAlias\0"
    "types.SimpleNamespace\0" "typevarobject\0" "typevartupleobject\0" "typing.ParamSpec\0"
    "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0" "typing.TypeAliasType\0" "typing.TypeVar\0"
    "typing.TypeVarTuple\0" "typing.Union\0" "tzinfo\0" "tzname\0" "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0" "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0" "unconsumed_tail\0" "unhashable_args\0"
    "unicodeiterobject\0" "unionobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "uop_executor\0" "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0"
    "var_cached\0" "var_default\0" "var_name\0" "vectorcall_args\0" "vectorcall_kwnames\0"
    "view.obj\0" "vm_data.code\0" "vm_data.links.next\0" "vm_data.links.previous\0"
    "warnings.default_action\0" "warnings.filters\0" "warnings.once_registry\0"
    "weakref.CallableProxyType\0" "weakref.ProxyType\0" "weakref.ReferenceType\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapped\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "xibufferview\0"
    "xml.etree.ElementTree.Element\0" "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0" "zdict\0" "zip\0" "ziplongestobject\0"
    "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0" "zlib._ZlibDecompressor\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {225, 0, 0, 64, 0, 0}, {225, 12100, 16, 8, 0, 0}, {225, 12113, 24, 8, 0, 0},
    {243, 0, 0, 56, 0, 0}, {243, 8046, 40, 8, 0, 0}, {243, 14231, 16, 8, 0, 0},
    {243, 14266, 32, 8, 0, 0}, {243, 14583, 24, 8, 0, 0}, {257, 0, 0, 64, 0, 0},
    {257, 5491, 0, 8, 0, 0}, {257, 6058, 24, 8, 0, 0}, {257, 10715, 8, 8, 0, 0},
    {627, 0, 0, 16, 0, 0}, {627, 12093, 0, 8, 0, 0}, {655, 0, 0, 56, 0, 0},
    {655, 7034, 24, 8, 0, 0}, {684, 0, 0, 152, 0, 0}, {684, 5632, 144, 8, 0, 0},
    {684, 7518, 40, 8, 0, 0}, {684, 8163, 136, 8, 0, 0}, {684, 11297, 16, 8, 0, 0},
    {684, 12000, 64, 8, 0, 0}, {684, 12849, 48, 8, 0, 0}, {684, 15888, 56, 8, 0, 0},
    {730, 0, 0, 40, 0, 0}, {730, 9471, 24, 8, 0, 0}, {730, 10715, 16, 8, 0, 0},
    {730, 13588, 32, 4, 6, 1}, {730, 13617, 32, 4, 5, 1}, {730, 13631, 32, 4, 2, 3},
    {744, 0, 0, 40, 0, 0}, {744, 5085, 16, 8, 0, 0}, {744, 5093, 24, 8, 0, 0},
    {760, 0, 0, 40, 0, 0}, {760, 5105, 24, 8, 0, 0}, {760, 5114, 16, 8, 0, 0},
    {777, 0, 0, 88, 0, 0}, {777, 11522, 80, 8, 0, 0}, {777, 11732, 72, 8, 0, 0},
    {800, 0, 0, 96, 0, 0}, {800, 7989, 80, 8, 0, 0}, {800, 11478, 72, 8, 0, 0},
    {827, 0, 0, 72, 0, 0}, {827, 5191, 24, 8, 0, 0}, {827, 6017, 56, 8, 0, 0},
    {827, 6794, 48, 8, 0, 0}, {827, 11602, 32, 8, 0, 0}, {827, 14939, 40, 8, 0, 0},
    {849, 0, 0, 56, 0, 0}, {849, 11648, 24, 8, 0, 0}, {867, 0, 0, 40, 0, 0},
    {867, 11699, 24, 8, 0, 0}, {867, 11716, 32, 1, 0, 0}, {898, 0, 0, 56, 0, 0},
    {898, 11054, 16, 8, 0, 0}, {898, 11059, 32, 8, 0, 0}, {898, 11068, 24, 8, 0, 0},
    {916, 0, 0, 64, 0, 0}, {916, 11440, 56, 8, 0, 0}, {942, 0, 0, 24, 0, 0},
    {942, 11682, 16, 8, 0, 0}, {955, 0, 0, 216, 0, 0}, {955, 6137, 52, 4, 0, 0},
    {955, 6149, 208, 1, 0, 0}, {955, 6166, 24, 8, 0, 0}, {955, 6176, 40, 8, 0, 0},
    {955, 6194, 112, 8, 0, 0}, {955, 6206, 68, 4, 0, 0}, {955, 6221, 136, 8, 0, 0},
    {955, 6234, 104, 8, 0, 0}, {955, 6253, 96, 8, 0, 0}, {955, 6272, 120, 8, 0, 0},
    {955, 6280, 32, 8, 0, 0}, {955, 6289, 72, 4, 0, 0}, {955, 6304, 128, 8, 0, 0},
    {955, 6316, 64, 4, 0, 0}, {968, 0, 0, 56, 0, 0}, {968, 15503, 48, 8, 0, 0},
    {968, 15508, 40, 8, 0, 0}, {991, 0, 0, 48, 0, 0}, {991, 6868, 16, 8, 0, 0},
    {991, 6877, 24, 8, 0, 0}, {1001, 0, 0, 48, 0, 0}, {1001, 14696, 16, 8, 0, 0},
    {1001, 14704, 32, 8, 0, 0}, {1001, 14715, 24, 8, 0, 0}, {1016, 0, 0, 64, 0, 0},
    {1016, 15544, 24, 8, 0, 0}, {1016, 15556, 16, 8, 0, 0}, {1029, 0, 0, 24, 0, 0},
    {1029, 6974, 16, 8, 0, 0}, {1084, 0, 0, 48, 0, 0}, {1084, 9490, 24, 1, 0, 0},
    {1084, 15219, 40, 8, 0, 0}, {1104, 0, 0, 40, 0, 0}, {1104, 9490, 24, 1, 0, 0},
    {1104, 15219, 32, 8, 0, 0}, {1185, 0, 0, 40, 0, 0}, {1185, 7009, 24, 8, 0, 0},
    {1185, 7016, 32, 8, 0, 0}, {1185, 7027, 16, 8, 0, 0}, {1199, 0, 0, 24, 0, 0},
    {1199, 11263, 8, 8, 0, 0}, {1199, 11270, 16, 8, 0, 0}, {1214, 0, 0, 32, 0, 0},
    {1214, 7533, 32, 0, 0, 0}, {1214, 7544, 10, 1, 0, 0}, {1214, 7552, 9, 1, 0, 0},
    {1214, 7572, 8, 1, 0, 0}, {1214, 7585, 24, 8, 0, 0}, {1214, 7597, 0, 8, 0, 0},
    {1214, 7607, 16, 8, 0, 0}, {1231, 0, 0, 48, 0, 0}, {1231, 11096, 32, 8, 0, 0},
    {1231, 11104, 16, 8, 0, 0}, {1231, 11112, 40, 8, 0, 0}, {1244, 0, 0, 16, 0, 0},
    {1244, 11263, 0, 8, 0, 0}, {1244, 11270, 8, 8, 0, 0}, {1263, 0, 0, 24, 0, 0},
    {1263, 11666, 16, 8, 0, 0}, {1302, 0, 0, 80, 0, 0}, {1302, 8052, 16, 8, 0, 0},
    {1302, 8072, 48, 8, 0, 0}, {1302, 8087, 24, 8, 0, 0}, {1302, 8114, 56, 8, 0, 0},
    {1302, 8155, 32, 8, 0, 0}, {1316, 0, 0, 152, 0, 0}, {1316, 8417, 120, 8, 0, 0},
    {1316, 8431, 112, 8, 0, 0}, {1316, 8448, 24, 8, 0, 0}, {1316, 8462, 72, 8, 0, 0},
    {1316, 8475, 48, 8, 0, 0}, {1316, 8485, 56, 8, 0, 0}, {1316, 8509, 80, 8, 0, 0},
    {1316, 8518, 16, 8, 0, 0}, {1316, 8531, 64, 8, 0, 0}, {1316, 8547, 104, 8, 0, 0},
    {1316, 8559, 32, 8, 0, 0}, {1316, 8569, 40, 8, 0, 0}, {1316, 8583, 128, 8, 0, 0},
    {1333, 0, 0, 16, 0, 0}, {1333, 3396, 0, 8, 0, 0}, {1333, 3405, 8, 8, 0, 0},
    {1343, 0, 0, 160, 0, 0}, {1343, 9046, 40, 8, 0, 0}, {1343, 9069, 67, 1, 0, 0},
    {1343, 9084, 72, 88, 0, 0}, {1343, 9174, 24, 8, 0, 0}, {1343, 9182, 56, 8, 0, 0},
    {1343, 9205, 32, 8, 0, 0}, {1355, 0, 0, 168, 0, 0}, {1355, 9516, 16, 8, 0, 0},
    {1370, 0, 0, 280, 0, 0}, {1370, 4843, 16, 256, 0, 0}, {1387, 0, 0, 40, 0, 0},
    {1387, 5525, 32, 8, 0, 0}, {1405, 0, 0, 40, 0, 0}, {1405, 5809, 32, 8, 0, 0},
    {1426, 0, 0, 40, 0, 0}, {1426, 9264, 16, 8, 0, 0}, {1439, 0, 0, 936, 0, 0},
    {1439, 9523, 880, 8, 0, 0}, {1439, 9538, 888, 8, 0, 0}, {1439, 9548, 856, 8, 0, 0},
    {1439, 9556, 872, 8, 0, 0}, {1439, 9568, 864, 8, 0, 0}, {1456, 0, 0, 104, 0, 0},
    {1456, 11478, 72, 8, 0, 0}, {1456, 11522, 80, 8, 0, 0}, {1456, 11527, 96, 8, 0, 0},
    {1456, 12182, 88, 8, 0, 0}, {1476, 0, 0, 24, 0, 0}, {1476, 8412, 16, 8, 0, 0},
    {1499, 0, 0, 225864, 0, 0}, {1499, 4883, 10712, 8, 0, 0}, {1499, 4903, 10704, 8, 0, 0},
    {1499, 5265, 79944, 1976, 0, 0}, {1499, 5418, 10792, 8, 0, 0}, {1499, 5498, 10912, 8, 0, 0},
    {1499, 5569, 10696, 8, 0, 0}, {1499, 5707, 7680, 8, 0, 0}, {1499, 5716, 8512, 8, 0, 0},
    {1499, 5871, 224624, 160, 0, 0}, {1499, 5895, 223112, 8, 0, 0}, {1499, 5921, 223120, 8, 0, 0},
    {1499, 5940, 223128, 8, 0, 0}, {1499, 6349, 8016, 8, 0, 0}, {1499, 6371, 8008, 8, 0, 0},
    {1499, 6391, 8000, 8, 0, 0}, {1499, 7336, 8496, 8, 0, 0}, {1499, 7929, 79912, 8, 0, 0},
    {1499, 7960, 79888, 8, 0, 0}, {1499, 8918, 7616, 8, 0, 0}, {1499, 8931, 7600, 4, 0, 0},
    {1499, 8945, 7608, 8, 0, 0}, {1499, 8956, 7432, 72, 0, 0}, {1499, 8971, 7504, 24, 0, 0},
    {1499, 9678, 7280, 8, 0, 0}, {1499, 9712, 7728, 8, 0, 0}, {1499, 9732, 7704, 8, 0, 0},
    {1499, 9750, 7688, 8, 0, 0}, {1499, 9766, 7696, 8, 0, 0}, {1499, 11560, 7272, 8, 0, 0},
    {1499, 11782, 10904, 8, 0, 0}, {1499, 14198, 7672, 8, 0, 0}, {1499, 14206, 8504, 8, 0, 0},
    {1499, 14647, 7344, 8, 0, 0}, {1499, 14660, 7360, 8, 0, 0}, {1499, 15009, 81920, 141192, 0, 0},
    {1499, 15664, 10736, 8, 0, 0}, {1499, 15688, 10720, 8, 0, 0}, {1499, 15705, 10728, 8, 0, 0},
    {1518, 0, 0, 40, 0, 0}, {1518, 5130, 32, 8, 0, 0}, {1518, 11674, 24, 8, 0, 0},
    {1531, 0, 0, 32, 0, 0}, {1531, 10921, 16, 8, 0, 0}, {1531, 10939, 24, 4, 0, 0},
    {1544, 0, 0, 40, 0, 0}, {1544, 11522, 0, 8, 0, 0}, {1544, 11878, 16, 8, 0, 0},
    {1544, 14976, 8, 4, 0, 0}, {1556, 0, 0, 16, 0, 0}, {1556, 11263, 0, 8, 0, 0},
    {1568, 0, 0, 32, 0, 0}, {1568, 11489, 16, 8, 0, 0}, {1568, 11502, 24, 8, 0, 0},
    {1580, 0, 0, 152, 0, 0}, {1580, 11214, 24, 8, 0, 0}, {1580, 15600, 64, 8, 0, 0},
    {1599, 0, 0, 32, 0, 0}, {1599, 11432, 0, 8, 0, 0}, {1611, 0, 0, 48, 0, 0},
    {1611, 9681, 16, 8, 0, 0}, {1611, 9689, 24, 8, 0, 0}, {1626, 0, 0, 104, 0, 0},
    {1626, 11075, 56, 8, 0, 0}, {1638, 0, 0, 56, 0, 0}, {1638, 11219, 24, 8, 0, 0},
    {1638, 11226, 16, 8, 0, 0}, {1638, 11234, 48, 8, 0, 0}, {1638, 11242, 32, 8, 0, 0},
    {1653, 0, 0, 80, 0, 0}, {1653, 11522, 72, 8, 0, 0}, {1671, 0, 0, 112, 0, 0},
    {1671, 11791, 72, 8, 0, 0}, {1671, 11810, 48, 8, 0, 0}, {1685, 0, 0, 112, 0, 0},
    {1685, 8235, 88, 8, 0, 0}, {1685, 8244, 96, 8, 0, 0}, {1685, 11514, 72, 8, 0, 0},
    {1685, 13855, 80, 8, 0, 0}, {1701, 0, 0, 16, 0, 0}, {1701, 11689, 0, 4, 0, 0},
    {1701, 11724, 8, 8, 0, 0}, {1801, 0, 0, 200, 0, 0}, {1801, 8254, 16, 8, 0, 0},
    {1801, 9471, 48, 8, 0, 0}, {1801, 11198, 32, 8, 0, 0}, {1801, 13247, 64, 128, 0, 0},
    {1801, 14225, 40, 8, 0, 0}, {1801, 15491, 24, 8, 0, 0}, {1813, 0, 0, 40, 0, 0},
    {1813, 13542, 16, 8, 0, 0}, {1813, 13802, 32, 8, 0, 0}, {1813, 13807, 24, 8, 0, 0},
    {1827, 0, 0, 80, 0, 0}, {1827, 15520, 72, 8, 0, 0}, {1881, 0, 0, 144, 0, 0},
    {1881, 7756, 104, 8, 0, 0}, {1881, 7784, 112, 8, 0, 0}, {1881, 8235, 80, 8, 0, 0},
    {1881, 10757, 88, 8, 0, 0}, {1881, 11356, 136, 8, 0, 0}, {1881, 11478, 72, 8, 0, 0},
    {1881, 11878, 96, 8, 0, 0}, {1881, 12498, 128, 8, 0, 0}, {1881, 14583, 120, 8, 0, 0},
    {1901, 0, 0, 80, 0, 0}, {1901, 6344, 72, 8, 0, 0}, {1941, 0, 0, 832, 0, 0},
    {1941, 5277, 144, 8, 0, 0}, {1941, 5287, 200, 8, 0, 0}, {1941, 5307, 192, 8, 0, 0},
    {1941, 5825, 96, 8, 0, 0}, {1941, 5838, 104, 8, 0, 0}, {1941, 6794, 208, 8, 0, 0},
    {1941, 6916, 112, 8, 0, 0}, {1941, 6934, 72, 8, 0, 0}, {1941, 7047, 232, 8, 0, 0},
    {1941, 7336, 128, 8, 0, 0}, {1941, 7920, 120, 8, 0, 0}, {1941, 9887, 16, 8, 0, 0},
    {1941, 11543, 160, 8, 0, 0}, {1941, 11560, 8, 8, 0, 0}, {1941, 12470, 0, 8, 0, 0},
    {1941, 14620, 152, 8, 0, 0}, {1955, 0, 0, 40, 0, 0}, {1955, 14508, 24, 8, 0, 0},
    {1955, 14517, 16, 8, 0, 0}, {1973, 0, 0, 40, 0, 0}, {1973, 11674, 32, 8, 0, 0},
    {1987, 0, 0, 416, 0, 0}, {1987, 14749, 256, 8, 0, 0}, {1987, 14757, 336, 8, 0, 0},
    {1987, 14766, 32, 8, 0, 0}, {1987, 14779, 352, 8, 0, 0}, {1987, 14788, 192, 8, 0, 0},
    {1987, 14797, 48, 8, 0, 0}, {1987, 14808, 264, 8, 0, 0}, {1987, 14816, 288, 8, 0, 0},
    {1987, 14830, 168, 8, 0, 0}, {1987, 14839, 40, 8, 0, 0}, {1987, 14851, 240, 8, 0, 0},
    {1987, 14862, 344, 8, 0, 0}, {1987, 14869, 24, 8, 0, 0}, {1987, 14877, 88, 8, 0, 0},
    {1987, 14885, 360, 8, 0, 0}, {1987, 14899, 184, 8, 0, 0}, {1987, 14911, 208, 8, 0, 0},
    {2000, 0, 0, 112, 0, 0}, {2000, 7733, 72, 8, 0, 0}, {2000, 11745, 80, 8, 0, 0},
    {2000, 12842, 104, 8, 0, 0}, {2021, 0, 0, 64, 0, 0}, {2021, 7034, 56, 8, 0, 0},
    {2037, 0, 0, 24, 0, 0}, {2037, 11708, 16, 8, 0, 0}, {2049, 0, 0, 64, 0, 0},
    {2049, 15809, 24, 8, 0, 0}, {2049, 15829, 16, 8, 0, 0}, {2065, 0, 0, 208, 0, 0},
    {2065, 4791, 192, 8, 0, 0}, {2065, 8218, 24, 8, 0, 0}, {2065, 10578, 16, 8, 0, 0},
    {2065, 11628, 48, 8, 0, 0}, {2065, 15233, 136, 8, 0, 0}, {2065, 15257, 144, 8, 0, 0},
    {2065, 15281, 128, 8, 0, 0}, {2065, 15305, 104, 8, 0, 0}, {2065, 15329, 112, 8, 0, 0},
    {2065, 15353, 96, 8, 0, 0}, {2400, 0, 0, 296, 0, 0}, {2400, 5621, 72, 8, 0, 0},
    {2400, 5657, 232, 8, 0, 0}, {2400, 11297, 24, 8, 0, 0}, {2400, 11302, 32, 8, 0, 0},
    {2400, 12195, 224, 8, 0, 0}, {2400, 12805, 200, 8, 0, 0}, {2400, 12817, 208, 8, 0, 0},
    {2400, 12826, 216, 8, 0, 0}, {2400, 13509, 16, 8, 0, 0}, {2537, 0, 0, 24, 0, 0},
    {2537, 5122, 16, 8, 0, 0}, {2578, 0, 0, 24, 0, 0}, {2578, 7644, 16, 8, 0, 0},
    {2613, 0, 0, 16, 0, 0}, {2613, 7979, 0, 8, 0, 0}, {2613, 12484, 8, 8, 0, 0},
    {2661, 0, 0, 88, 0, 0}, {2661, 8059, 0, 8, 0, 0}, {2661, 8095, 16, 8, 0, 0},
    {2661, 8105, 40, 8, 0, 0}, {2661, 8372, 48, 8, 0, 0}, {2661, 9849, 56, 8, 0, 0},
    {2661, 10891, 80, 8, 0, 0}, {2661, 12014, 74, 1, 0, 0}, {2661, 12475, 8, 8, 0, 0},
    {2661, 13515, 64, 8, 0, 0}, {2681, 0, 0, 32, 0, 0}, {2681, 10048, 24, 8, 0, 0},
    {2699, 0, 0, 112, 0, 0}, {2699, 11203, 40, 8, 0, 0}, {2741, 0, 0, 316616, 0, 0},
    {2741, 5418, 2440, 256, 0, 0}, {2741, 5435, 2696, 4, 0, 0}, {2741, 5498, 10632, 16, 0, 0},
    {2741, 5871, 14056, 8, 0, 0}, {2741, 9948, 808, 8, 0, 0}, {2741, 11782, 1176, 16, 0, 0},
    {2741, 15009, 10680, 3368, 0, 0}, {2774, 0, 0, 936, 0, 0}, {2774, 5550, 0, 832, 0, 0},
    {2793, 0, 0, 32, 0, 0}, {2793, 10048, 24, 8, 0, 0}, {4783, 0, 0, 32, 0, 0},
    {4783, 7637, 8, 8, 0, 0}, {4783, 15226, 16, 8, 0, 0}, {4783, 15496, 0, 8, 0, 0},
    {4800, 0, 0, 32, 0, 0}, {4800, 7617, 24, 8, 0, 0}, {4800, 9813, 16, 8, 0, 0},
    {5156, 0, 0, 32, 0, 0}, {5156, 7200, 24, 8, 0, 0}, {5156, 15847, 16, 8, 0, 0},
    {5253, 0, 0, 64, 0, 0}, {5253, 5130, 32, 8, 0, 0}, {5253, 11657, 40, 8, 0, 0},
    {5453, 0, 0, 24, 0, 0}, {5453, 8412, 0, 8, 0, 0}, {5793, 0, 0, 32, 0, 0},
    {5793, 10048, 24, 8, 0, 0}, {5985, 0, 0, 32, 0, 0}, {5985, 5886, 0, 8, 0, 0},
    {5985, 11471, 8, 8, 0, 0}, {6002, 0, 0, 32, 0, 0}, {6002, 9989, 16, 8, 0, 0},
    {6002, 10036, 24, 8, 0, 0}, {6078, 0, 0, 32, 0, 0}, {6078, 6113, 16, 8, 0, 0},
    {7224, 0, 0, 56, 0, 0}, {7224, 7184, 48, 8, 0, 0}, {7244, 0, 0, 56, 0, 0},
    {7244, 7238, 32, 8, 0, 0}, {7260, 0, 0, 216, 0, 0}, {7260, 10691, 24, 8, 0, 0},
    {7260, 10701, 40, 8, 0, 0}, {7503, 0, 0, 56, 0, 0}, {7503, 7301, 16, 8, 0, 0},
    {7503, 7318, 40, 8, 0, 0}, {7812, 0, 0, 56, 0, 0}, {7812, 7695, 40, 8, 0, 0},
    {7812, 7708, 32, 8, 0, 0}, {7812, 7718, 24, 8, 0, 0}, {7812, 11889, 48, 8, 0, 0},
    {8294, 0, 0, 32, 0, 0}, {8294, 8412, 16, 8, 0, 0}, {8294, 9986, 24, 8, 0, 0},
    {8896, 0, 0, 24, 0, 0}, {8896, 11732, 16, 8, 0, 0}, {8909, 0, 0, 64, 0, 0},
    {8909, 5191, 24, 8, 0, 0}, {8909, 11960, 16, 8, 0, 0}, {8909, 12035, 32, 8, 0, 0},
    {10620, 0, 0, 32, 0, 0}, {10620, 6133, 16, 8, 0, 0}, {10620, 11745, 24, 8, 0, 0},
    {10819, 0, 0, 32, 0, 0}, {10819, 10048, 24, 8, 0, 0}, {10862, 0, 0, 24, 0, 0},
    {10978, 0, 0, 40, 0, 0}, {10978, 10711, 32, 8, 0, 0}, {10978, 13542, 16, 8, 0, 0},
    {10978, 13802, 24, 8, 0, 0}, {10998, 0, 0, 152, 0, 0}, {10998, 5849, 72, 8, 0, 0},
    {10998, 5855, 128, 8, 0, 0}, {10998, 8412, 88, 8, 0, 0}, {10998, 10638, 112, 8, 0, 0},
    {10998, 11029, 120, 8, 0, 0}, {10998, 12937, 0, 56, 0, 0}, {11015, 0, 0, 56, 0, 0},
    {11015, 10578, 40, 8, 0, 0}, {11015, 11560, 24, 8, 0, 0}, {11015, 12896, 48, 8, 0, 0},
    {11140, 0, 0, 40, 0, 0}, {11140, 8412, 24, 8, 0, 0}, {11140, 10116, 16, 8, 0, 0},
    {11171, 0, 0, 24, 0, 0}, {11171, 11150, 16, 8, 0, 0}, {11862, 0, 0, 64, 0, 0},
    {11862, 7290, 48, 8, 0, 0}, {11862, 7309, 24, 8, 0, 0}, {11862, 7318, 56, 8, 0, 0},
    {12168, 0, 0, 80, 0, 0}, {12168, 5191, 24, 8, 0, 0}, {12168, 8313, 16, 8, 0, 0},
    {12168, 10635, 32, 8, 0, 0}, {12600, 0, 0, 64, 0, 0}, {12600, 12545, 32, 8, 0, 0},
    {12600, 12554, 40, 8, 0, 0}, {12600, 12563, 16, 8, 0, 0}, {12600, 12572, 48, 8, 0, 0},
    {12600, 12582, 24, 8, 0, 0}, {12708, 0, 0, 224, 0, 0}, {12708, 140, 176, 8, 0, 0},
    {12708, 150, 168, 8, 0, 0}, {12708, 276, 152, 8, 0, 0}, {12708, 363, 192, 8, 0, 0},
    {12708, 378, 160, 8, 0, 0}, {12708, 393, 200, 8, 0, 0}, {12708, 584, 216, 8, 0, 0},
    {12708, 610, 184, 8, 0, 0}, {12708, 713, 208, 8, 0, 0}, {12708, 2416, 144, 8, 0, 0},
    {12708, 5510, 136, 8, 0, 0}, {12708, 5590, 88, 8, 0, 0}, {12708, 6966, 80, 8, 0, 0},
    {12708, 12532, 128, 8, 0, 0}, {12708, 13009, 104, 8, 0, 0}, {12708, 13665, 72, 8, 0, 0},
    {12708, 14588, 112, 8, 0, 0}, {12708, 14929, 120, 8, 0, 0}, {12769, 0, 0, 48, 0, 0},
    {12769, 10715, 40, 8, 0, 0}, {12769, 13542, 16, 8, 0, 0}, {12769, 13802, 32, 8, 0, 0},
    {12769, 13807, 24, 8, 0, 0}, {12912, 0, 0, 32, 0, 0}, {12912, 13111, 24, 8, 0, 0},
    {13115, 0, 0, 32, 0, 0}, {13115, 10048, 24, 8, 0, 0}, {13173, 0, 0, 16, 0, 0},
    {13173, 9471, 8, 8, 0, 0}, {13173, 10578, 0, 8, 0, 0}, {13182, 0, 0, 48, 0, 0},
    {13182, 13196, 16, 8, 0, 0}, {13681, 0, 0, 32, 0, 0}, {13681, 13227, 16, 8, 0, 0},
    {13993, 0, 0, 32, 0, 0}, {13993, 10048, 24, 8, 0, 0}, {14007, 0, 0, 528, 0, 0},
    {14007, 7034, 8, 512, 0, 0}, {14007, 12927, 520, 8, 0, 0}, {14020, 0, 0, 32, 0, 0},
    {14020, 10578, 0, 8, 0, 0}, {14020, 11560, 16, 8, 0, 0}, {14038, 0, 0, 48, 0, 0},
    {14038, 4875, 0, 8, 0, 0}, {14038, 8392, 24, 8, 0, 0}, {14038, 11616, 20, 4, 0, 0},
    {14038, 12399, 8, 8, 0, 0}, {14058, 0, 0, 48, 0, 0}, {14058, 10098, 4, 4, 0, 0},
    {14076, 0, 0, 24, 0, 0}, {14097, 0, 0, 48, 0, 0}, {14097, 5180, 32, 4, 0, 0},
    {14097, 8382, 8, 8, 0, 0}, {14097, 11574, 40, 4, 0, 0}, {14097, 12866, 0, 8, 0, 0},
    {14097, 14219, 36, 4, 0, 0}, {14116, 0, 0, 24, 0, 0}, {14116, 11522, 8, 8, 0, 0},
    {14146, 0, 0, 40, 0, 0}, {14146, 11732, 24, 8, 0, 0}, {14146, 11736, 32, 8, 0, 0},
    {14146, 14976, 16, 8, 0, 0}, {14525, 0, 0, 496, 0, 0}, {14525, 9986, 16, 8, 0, 0},
    {14525, 11565, 32, 8, 0, 0}, {14525, 11640, 24, 4, 0, 0}, {14525, 15526, 40, 456, 0, 0},
    {15409, 0, 0, 32, 0, 0}, {15409, 10048, 24, 8, 0, 0}, {15427, 0, 0, 56, 0, 0},
    {15427, 5191, 16, 8, 0, 0}, {15427, 12035, 40, 8, 0, 0}, {15874, 0, 0, 32, 0, 0},
    {15874, 7272, 16, 8, 0, 0}, {15874, 13106, 24, 8, 0, 0}, {16018, 0, 0, 88, 0, 0},
    {16018, 9462, 80, 8, 0, 0}, {16060, 0, 0, 48, 0, 0}, {16060, 10565, 24, 8, 0, 0},
    {16060, 12896, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2508, 22},
};

static const struct table_type types[] = {
    {12, 777, 88, 88, 0, 8}, {57, 827, 72, 72, 8, 6}, {71, 800, 96, 96, 14, 9},
    {282, 1277, 24, 24, 23, 1}, {331, 1456, 104, 104, 24, 10}, {343, 9859, 72, 72, 34, 2},
    {574, 1653, 80, 80, 36, 7}, {602, 1685, 112, 112, 43, 10}, {932, 932, 64, 64, 53, 0},
    {2199, 1827, 80, 80, 53, 7}, {2231, 1881, 144, 144, 60, 15}, {2243, 1901, 80, 80, 75, 7},
    {2315, 2000, 112, 112, 82, 9}, {2334, 2000, 112, 112, 91, 9}, {2353, 2000, 112, 112, 100, 9},
    {2845, 2871, 48, 48, 109, 3}, {2915, 299, 112, 112, 112, 11}, {2931, 8879, 24, 24, 123, 1},
    {2951, 2254, 168, 168, 124, 15}, {2965, 2262, 32, 32, 139, 2}, {2994, 90, 32, 32, 141, 0},
    {3010, 90, 32, 32, 141, 0}, {3026, 2561, 32, 32, 141, 2}, {3042, 27, 112, 112, 143, 0},
    {3061, 41, 152, 152, 143, 1}, {3082, 4201, 48, 48, 144, 3}, {3103, 4240, 64, 64, 147, 3},
    {3127, 4218, 48, 48, 150, 3}, {3146, 177, 48, 48, 153, 1}, {3159, 2085, 88, 88, 154, 3},
    {3171, 2424, 72, 72, 157, 3}, {3183, 14250, 80, 80, 160, 1}, {3202, 881, 160, 160, 161, 10},
    {3219, 116, 128, 128, 171, 3}, {3240, 188, 32, 32, 174, 2}, {3260, 2213, 32, 32, 176, 1},
    {3285, 14235, 96, 96, 177, 2}, {3300, 1063, 40, 40, 179, 1}, {3315, 1043, 32, 32, 180, 1},
    {3335, 7113, 32, 32, 181, 0}, {3344, 225, 64, 64, 181, 2}, {3429, 215, 32, 32, 183, 0},
    {3443, 320, 32, 32, 183, 0}, {3473, 309, 72, 72, 183, 1}, {3484, 6040, 40, 40, 184, 0},
    {3510, 1864, 96, 40, 184, 1}, {3538, 15909, 32, 32, 185, 0}, {3579, 13021, 48, 48, 185, 4},
    {3598, 5648, 152, 152, 189, 3}, {3617, 5648, 152, 152, 192, 3}, {3636, 5648, 152, 152, 195, 3},
    {3655, 5774, 64, 64, 198, 3}, {3667, 8228, 48, 48, 201, 2}, {3678, 11585, 40, 40, 203, 2},
    {3708, 13964, 120, 120, 205, 5}, {3721, 14601, 200, 200, 210, 12}, {3739, 5782, 24, 24, 222, 1},
    {3758, 9966, 32, 32, 223, 2}, {3770, 2596, 80, 80, 225, 6}, {3784, 2757, 64, 64, 231, 5},
    {3798, 698, 80, 80, 236, 2}, {3815, 129, 192, 192, 238, 0}, {3836, 164, 224, 224, 238, 1},
    {3859, 407, 32, 32, 239, 0}, {3868, 429, 32, 32, 239, 1}, {3899, 450, 56, 56, 240, 1},
    {3943, 484, 48, 48, 241, 2}, {3987, 518, 64, 64, 243, 2}, {4025, 546, 56, 56, 245, 3},
    {4063, 2178, 56, 56, 248, 0}, {4101, 655, 56, 56, 248, 0}, {4115, 684, 152, 152, 248, 8},
    {4131, 661, 24, 24, 256, 1}, {4156, 2400, 296, 296, 257, 9}, {4174, 2375, 24, 24, 266, 1},
    {4260, 13203, 72, 72, 267, 1}, {4279, 2095, 33728, 33728, 268, 0}, {4312, 2116, 40, 40, 268, 0},
    {4323, 2127, 32, 32, 268, 0}, {4340, 2127, 32, 32, 268, 0}, {4357, 2151, 32, 32, 268, 0},
    {4374, 2151, 32, 32, 268, 0}, {4391, 2140, 32, 32, 268, 0}, {4406, 2140, 32, 32, 268, 0},
    {4421, 2140, 32, 32, 268, 0}, {4436, 2140, 32, 32, 268, 0}, {4451, 2140, 32, 32, 268, 0},
    {4467, 2140, 32, 32, 268, 0}, {4520, 2164, 264, 264, 268, 3}, {4537, 2282, 40, 40, 271, 1},
    {4555, 1731, 32, 32, 272, 0}, {4572, 1761, 32, 32, 272, 0}, {4587, 1776, 32, 32, 272, 1},
    {4603, 1748, 120, 120, 273, 5}, {4620, 1789, 88, 88, 278, 5}, {4636, 1849, 56, 56, 283, 2},
    {4651, 15439, 112, 112, 285, 2}, {4691, 1920, 24, 24, 287, 0}, {4713, 10879, 56, 56, 287, 5},
    {4728, 10862, 24, 24, 292, 1}, {4748, 14723, 64, 64, 293, 1}, {4819, 6761, 24, 24, 294, 1},
    {5140, 5156, 32, 32, 295, 2}, {5205, 5253, 64, 64, 297, 1}, {5217, 5237, 40, 40, 298, 1},
    {5269, 1, 24, 24, 299, 1}, {5327, 2519, 152, 160, 300, 9}, {5343, 744, 40, 40, 309, 2},
    {5365, 760, 40, 40, 311, 2}, {5388, 2537, 24, 24, 313, 1}, {5665, 898, 56, 56, 314, 3},
    {5692, 898, 64, 56, 317, 3}, {5730, 849, 56, 56, 320, 0}, {5740, 5793, 32, 32, 320, 1},
    {5759, 13993, 32, 32, 321, 1}, {5967, 6002, 32, 32, 322, 2}, {6023, 942, 24, 24, 324, 1},
    {6078, 6078, 32, 32, 325, 2}, {6090, 1185, 56, 40, 327, 3}, {6344, 955, 208, 216, 330, 10},
    {6410, 4088, 112, 112, 340, 2}, {6434, 7244, 56, 56, 342, 1}, {6462, 7244, 56, 56, 343, 1},
    {6498, 4800, 32, 32, 344, 1}, {6523, 7224, 56, 56, 345, 1}, {6547, 7260, 216, 216, 346, 1},
    {6629, 2467, 48, 48, 347, 1}, {6661, 2482, 80, 80, 348, 2}, {6695, 2499, 56, 56, 350, 1},
    {6824, 2648, 152, 160, 351, 9}, {6834, 1029, 24, 24, 360, 1}, {6902, 103, 80, 80, 361, 2},
    {7063, 1084, 48, 48, 363, 1}, {7081, 1104, 40, 40, 364, 1}, {7095, 1120, 32, 32, 365, 2},
    {7123, 1166, 104, 104, 367, 2}, {7139, 1140, 32, 32, 369, 2}, {7336, 1231, 48, 48, 371, 0},
    {7341, 7503, 56, 56, 371, 2}, {7359, 2578, 24, 24, 373, 1}, {7370, 7503, 56, 56, 374, 2},
    {7387, 2578, 24, 24, 376, 1}, {7397, 7503, 56, 56, 377, 2}, {7422, 7503, 56, 56, 379, 2},
    {7446, 7503, 56, 56, 381, 2}, {7472, 7503, 56, 56, 383, 2}, {7491, 2578, 24, 24, 385, 1},
    {7802, 7812, 56, 56, 386, 4}, {8173, 8191, 56, 56, 390, 2}, {8269, 8294, 32, 32, 392, 2},
    {8328, 8346, 48, 48, 394, 2}, {8366, 3389, 152, 80, 396, 6}, {8402, 1801, 200, 200, 402, 9},
    {8616, 1316, 152, 152, 411, 15}, {8625, 10620, 32, 32, 426, 2},
    {8646, 10998, 152, 152, 428, 11}, {8675, 11015, 56, 56, 439, 4}, {8700, 12168, 80, 80, 443, 6},
    {8995, 2648, 152, 160, 449, 9}, {9005, 8896, 24, 24, 458, 1}, {9028, 1185, 48, 40, 459, 3},
    {9285, 1426, 40, 40, 462, 2}, {9290, 1370, 280, 280, 464, 1}, {9306, 1387, 32, 40, 465, 1},
    {9323, 1405, 32, 40, 466, 1}, {10092, 1355, 168, 168, 467, 2}, {10107, 13115, 32, 32, 469, 1},
    {10122, 3414, 32, 32, 470, 2}, {10141, 14539, 48, 48, 472, 2}, {10156, 14525, 496, 496, 474, 3},
    {10182, 4851, 56, 56, 477, 4}, {10203, 5555, 40, 40, 481, 1}, {10221, 6028, 32, 32, 482, 2},
    {10237, 6565, 56, 56, 484, 2}, {10260, 6987, 56, 56, 486, 2}, {10300, 6721, 32, 32, 488, 2},
    {10319, 6852, 40, 40, 490, 2}, {10335, 6997, 40, 40, 492, 2}, {10351, 7621, 40, 40, 494, 2},
    {10371, 8276, 32, 32, 496, 2}, {10393, 9239, 72, 72, 498, 5}, {10411, 9973, 56, 56, 503, 1},
    {10428, 12020, 40, 40, 504, 3}, {10447, 12222, 64, 64, 507, 2}, {10470, 12518, 48, 48, 509, 2},
    {10488, 12875, 32, 32, 511, 1}, {10505, 13528, 32, 32, 512, 2}, {10523, 14271, 40, 40, 514, 2},
    {10543, 16043, 56, 56, 516, 3}, {10630, 1355, 168, 168, 519, 2}, {10730, 10744, 64, 64, 521, 1},
    {10779, 1518, 40, 40, 522, 0}, {10784, 2681, 32, 32, 522, 1}, {10798, 10819, 32, 32, 523, 1},
    {10959, 10978, 40, 40, 524, 3}, {11122, 2699, 112, 112, 527, 1}, {11136, 11140, 40, 40, 528, 2},
    {11158, 11171, 24, 24, 530, 1}, {11279, 1185, 48, 40, 531, 3}, {11312, 11328, 48, 48, 534, 1},
    {11345, 1580, 144, 152, 535, 3}, {11365, 1611, 48, 48, 538, 3}, {11372, 15874, 32, 32, 541, 2},
    {11387, 1185, 56, 40, 543, 3}, {11449, 11459, 88, 88, 546, 1}, {11471, 1638, 56, 56, 547, 4},
    {11847, 11862, 64, 64, 551, 3}, {11893, 5474, 40, 40, 554, 1}, {11913, 10075, 48, 48, 555, 1},
    {11933, 11405, 64, 64, 556, 5}, {11967, 1864, 104, 40, 561, 1}, {11982, 1864, 40, 40, 562, 1},
    {12343, 1710, 104, 104, 563, 2}, {12418, 12437, 80, 80, 565, 1}, {12455, 206, 72, 72, 566, 4},
    {12591, 12600, 64, 64, 570, 5}, {12676, 16018, 88, 88, 575, 2}, {12763, 12769, 48, 48, 577, 4},
    {12785, 417, 88, 88, 581, 3}, {12794, 641, 96, 96, 584, 4}, {12903, 12912, 32, 32, 588, 1},
    {13071, 12661, 24, 24, 589, 0}, {13084, 12383, 48, 48, 589, 1}, {13145, 1801, 200, 200, 590, 9},
    {13149, 13182, 48, 48, 599, 1}, {13221, 1813, 40, 40, 600, 3}, {13432, 12694, 48, 48, 603, 2},
    {13445, 12708, 224, 224, 605, 15}, {13464, 12728, 104, 104, 620, 7},
    {13479, 2829, 32, 32, 627, 2}, {13491, 12744, 32, 32, 629, 0}, {13681, 13681, 32, 32, 629, 2},
    {13816, 15409, 32, 32, 631, 1}, {13835, 15409, 32, 32, 632, 1}, {13871, 9894, 48, 48, 633, 4},
    {13904, 14568, 32, 32, 637, 2}, {13932, 14549, 40, 40, 639, 2}, {14140, 14146, 40, 40, 641, 3},
    {14173, 4675, 144, 144, 644, 8}, {14188, 1864, 56, 40, 652, 1}, {14679, 1864, 48, 40, 653, 1},
    {14939, 4772, 40, 40, 654, 2}, {14955, 1973, 32, 40, 656, 1}, {14961, 2793, 32, 32, 657, 1},
    {14976, 3457, 936, 936, 658, 12}, {15015, 8909, 64, 64, 670, 4}, {15034, 2722, 24, 24, 674, 1},
    {15089, 12077, 56, 56, 675, 4}, {15106, 12057, 24, 24, 679, 1}, {15127, 12057, 24, 24, 680, 1},
    {15150, 14993, 56, 56, 681, 5}, {15171, 15056, 80, 80, 686, 7}, {15186, 15070, 40, 40, 693, 3},
    {15206, 15427, 56, 56, 696, 5}, {15478, 2630, 128, 144, 701, 4},
    {15526, 1355, 168, 168, 705, 2}, {15728, 2812, 64, 64, 707, 4}, {15754, 2812, 64, 64, 711, 4},
    {15772, 2812, 64, 64, 715, 4}, {15855, 1185, 56, 40, 719, 3}, {15922, 243, 56, 56, 722, 4},
    {15952, 2297, 168, 168, 726, 16}, {15986, 2434, 136, 136, 742, 13},
    {16039, 16060, 48, 48, 755, 2}, {16070, 6618, 168, 168, 757, 3},
    {16084, 6618, 168, 168, 760, 3}, {16100, 2450, 184, 184, 763, 2},
    {16123, 2065, 208, 208, 765, 9},
};

static const struct table_held held[] = {
    {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {11732, C_MEMBER_OBJECT, 72, 1}, {11522, C_MEMBER_OBJECT, 80, 1},
    {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {11478, C_MEMBER_OBJECT, 72, 1}, {7989, C_MEMBER_OBJECT, 80, 1}, {7994, C_MEMBER_OBJECT, 88, 1},
    {8366, C_MEMBER_OBJECT, 16, 1}, {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1},
    {11602, C_MEMBER_OBJECT, 32, 1}, {14939, C_MEMBER_OBJECT, 40, 1},
    {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1}, {11478, C_MEMBER_OBJECT, 72, 1},
    {11522, C_MEMBER_OBJECT, 80, 1}, {12182, C_MEMBER_OBJECT, 88, 1},
    {11527, C_MEMBER_OBJECT, 96, 1}, {13056, C_MEMBER_OBJECT, 56, 1},
    {13028, C_MEMBER_OBJECT, 64, 1}, {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1},
    {11602, C_MEMBER_OBJECT, 32, 1}, {14939, C_MEMBER_OBJECT, 40, 1},
    {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1}, {11522, C_MEMBER_OBJECT, 72, 1},
    {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {11514, C_MEMBER_OBJECT, 72, 1}, {13855, C_MEMBER_OBJECT, 80, 1},
    {8235, C_MEMBER_OBJECT, 88, 1}, {8244, C_MEMBER_OBJECT, 96, 1}, {7336, C_MEMBER_OBJECT, 16, 1},
    {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {15520, C_MEMBER_OBJECT, 72, 1}, {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1},
    {11602, C_MEMBER_OBJECT, 32, 1}, {14939, C_MEMBER_OBJECT, 40, 1},
    {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1}, {11478, C_MEMBER_OBJECT, 72, 1},
    {8235, C_MEMBER_OBJECT, 80, 1}, {10757, C_MEMBER_OBJECT, 88, 1},
    {11878, C_MEMBER_OBJECT, 96, 1}, {7756, C_MEMBER_OBJECT, 104, 1},
    {7784, C_MEMBER_OBJECT, 112, 1}, {14583, C_MEMBER_OBJECT, 120, 1},
    {12498, C_MEMBER_OBJECT, 128, 1}, {11356, C_MEMBER_OBJECT, 136, 1},
    {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {6344, C_MEMBER_OBJECT, 72, 1}, {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1},
    {11602, C_MEMBER_OBJECT, 32, 1}, {14939, C_MEMBER_OBJECT, 40, 1},
    {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1}, {7733, C_MEMBER_OBJECT, 72, 1},
    {11745, C_MEMBER_OBJECT, 80, 1}, {12842, C_MEMBER_OBJECT, 104, 1},
    {7336, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {7733, C_MEMBER_OBJECT, 72, 1}, {11745, C_MEMBER_OBJECT, 80, 1},
    {12842, C_MEMBER_OBJECT, 104, 1}, {7336, C_MEMBER_OBJECT, 16, 1},
    {5191, C_MEMBER_OBJECT, 24, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {14939, C_MEMBER_OBJECT, 40, 1}, {6794, C_MEMBER_OBJECT, 48, 1}, {6017, C_MEMBER_OBJECT, 56, 1},
    {7733, C_MEMBER_OBJECT, 72, 1}, {11745, C_MEMBER_OBJECT, 80, 1},
    {12842, C_MEMBER_OBJECT, 104, 1}, {2901, C_MEMBER_OBJECT, 16, 1},
    {2860, C_MEMBER_OBJECT, 24, 1}, {2881, C_MEMBER_OBJECT, 32, 1}, {8838, C_MEMBER_OBJECT, 16, 1},
    {8733, C_MEMBER_OBJECT, 24, 1}, {8794, C_MEMBER_OBJECT, 32, 1}, {8747, C_MEMBER_OBJECT, 40, 1},
    {8807, C_MEMBER_OBJECT, 48, 1}, {8821, C_MEMBER_OBJECT, 56, 1}, {8847, C_MEMBER_OBJECT, 64, 1},
    {8858, C_MEMBER_OBJECT, 72, 1}, {8761, C_MEMBER_OBJECT, 80, 1}, {8776, C_MEMBER_OBJECT, 88, 1},
    {8718, C_MEMBER_OBJECT, 96, 1}, {8872, C_MEMBER_OBJECT, 16, 1}, {14461, C_MEMBER_OBJECT, 16, 1},
    {14310, C_MEMBER_OBJECT, 24, 1}, {14388, C_MEMBER_OBJECT, 32, 1},
    {14325, C_MEMBER_OBJECT, 40, 1}, {14412, C_MEMBER_OBJECT, 48, 1},
    {14427, C_MEMBER_OBJECT, 56, 1}, {14481, C_MEMBER_OBJECT, 64, 1},
    {14493, C_MEMBER_OBJECT, 72, 1}, {14340, C_MEMBER_OBJECT, 80, 1},
    {14356, C_MEMBER_OBJECT, 88, 1}, {14294, C_MEMBER_OBJECT, 96, 1},
    {14445, C_MEMBER_OBJECT, 120, 1}, {14402, C_MEMBER_OBJECT, 128, 1},
    {14471, C_MEMBER_OBJECT, 136, 1}, {14375, C_MEMBER_OBJECT, 144, 1},
    {14165, C_MEMBER_OBJECT, 16, 1}, {14158, C_MEMBER_OBJECT, 24, 1},
    {11511, C_MEMBER_OBJECT, 16, 1}, {11732, C_MEMBER_OBJECT, 24, 1},
    {15466, C_MEMBER_OBJECT, 104, 1}, {6868, C_MEMBER_OBJECT, 16, 1},
    {6877, C_MEMBER_OBJECT, 24, 1}, {6886, C_MEMBER_OBJECT, 32, 1}, {15556, C_MEMBER_OBJECT, 16, 1},
    {15544, C_MEMBER_OBJECT, 24, 1}, {15533, C_MEMBER_OBJECT, 32, 1},
    {14696, C_MEMBER_OBJECT, 16, 1}, {14715, C_MEMBER_OBJECT, 24, 1},
    {14704, C_MEMBER_OBJECT, 32, 1}, {10764, C_MEMBER_OBJECT, 40, 1},
    {9838, C_MEMBER_OBJECT, 16, 1}, {7328, C_MEMBER_OBJECT, 24, 1}, {8211, C_MEMBER_OBJECT, 32, 1},
    {15888, C_MEMBER_OBJECT, 16, 1}, {7328, C_MEMBER_OBJECT, 24, 1}, {7832, C_MEMBER_OBJECT, 64, 1},
    {11732, C_MEMBER_OBJECT, 64, 1}, {5533, C_MEMBER_OBJECT, 32, 1}, {5540, C_MEMBER_OBJECT, 64, 1},
    {14673, C_MEMBER_OBJECT, 96, 1}, {5886, C_MEMBER_OBJECT, 104, 1},
    {6813, C_MEMBER_OBJECT, 112, 1}, {5196, C_MEMBER_OBJECT, 120, 1},
    {12888, C_MEMBER_OBJECT, 128, 1}, {6050, C_MEMBER_OBJECT, 136, 1},
    {7823, C_MEMBER_OBJECT, 144, 1}, {12046, C_MEMBER_OBJECT, 152, 1},
    {6813, C_MEMBER_OBJECT, 80, 1}, {5886, C_MEMBER_OBJECT, 88, 1}, {12888, C_MEMBER_OBJECT, 96, 1},
    {10578, C_MEMBER_OBJECT, 16, 1}, {7336, C_MEMBER_OBJECT, 24, 1},
    {10573, C_MEMBER_OBJECT, 24, 1}, {5533, C_MEMBER_OBJECT, 32, 1}, {5540, C_MEMBER_OBJECT, 64, 1},
    {11955, C_MEMBER_OBJECT, 32, 1}, {15806, C_MEMBER_OBJECT, 24, 1},
    {12983, C_MEMBER_OBJECT, 40, 1}, {13414, C_MEMBER_OBJECT, 48, 1},
    {11522, C_MEMBER_OBJECT, 24, 1}, {11674, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12810, C_MEMBER_OBJECT, 16, 1}, {15902, C_MEMBER_OBJECT, 24, 1},
    {7336, C_MEMBER_OBJECT, 32, 1}, {15794, C_MEMBER_OBJECT, 40, 1},
    {12781, C_MEMBER_OBJECT, 16, 1}, {7336, C_MEMBER_OBJECT, 136, 1},
    {15794, C_MEMBER_OBJECT, 144, 1}, {12781, C_MEMBER_OBJECT, 16, 1},
    {7336, C_MEMBER_OBJECT, 136, 1}, {15794, C_MEMBER_OBJECT, 144, 1},
    {12781, C_MEMBER_OBJECT, 16, 1}, {7336, C_MEMBER_OBJECT, 136, 1},
    {15794, C_MEMBER_OBJECT, 144, 1}, {5602, C_MEMBER_OBJECT, 16, 1},
    {7336, C_MEMBER_OBJECT, 40, 1}, {15794, C_MEMBER_OBJECT, 48, 1},
    {15794, C_MEMBER_OBJECT, 32, 1}, {7336, C_MEMBER_OBJECT, 40, 1}, {7176, C_MEMBER_OBJECT, 16, 1},
    {7842, C_MEMBER_OBJECT, 24, 1}, {7176, C_MEMBER_OBJECT, 72, 1}, {12835, C_MEMBER_OBJECT, 80, 1},
    {15894, C_MEMBER_OBJECT, 88, 1}, {7336, C_MEMBER_OBJECT, 96, 1},
    {15794, C_MEMBER_OBJECT, 104, 1}, {5614, C_MEMBER_OBJECT, 32, 1},
    {7733, C_MEMBER_OBJECT, 40, 1}, {7725, C_MEMBER_OBJECT, 48, 1}, {7176, C_MEMBER_OBJECT, 56, 1},
    {12835, C_MEMBER_OBJECT, 64, 1}, {7842, C_MEMBER_OBJECT, 72, 1},
    {7162, C_MEMBER_OBJECT, 120, 1}, {12208, C_MEMBER_OBJECT, 136, 1},
    {13402, C_MEMBER_OBJECT, 152, 1}, {12781, C_MEMBER_OBJECT, 168, 1},
    {15794, C_MEMBER_OBJECT, 176, 1}, {7336, C_MEMBER_OBJECT, 184, 1},
    {13425, C_MEMBER_OBJECT, 16, 1}, {7336, C_MEMBER_OBJECT, 16, 1},
    {15794, C_MEMBER_OBJECT, 24, 1}, {11190, C_MEMBER_OBJECT, 16, 1},
    {7214, C_MEMBER_OBJECT, 24, 1}, {7725, C_MEMBER_OBJECT, 32, 1}, {9806, C_MEMBER_OBJECT, 40, 1},
    {10582, C_MEMBER_OBJECT, 48, 1}, {10060, C_MEMBER_OBJECT, 56, 1},
    {11752, C_MEMBER_OBJECT, 24, 1}, {11764, C_MEMBER_OBJECT, 32, 1},
    {12146, C_MEMBER_OBJECT, 40, 1}, {12158, C_MEMBER_OBJECT, 48, 1},
    {12131, C_MEMBER_OBJECT, 56, 1}, {8032, C_MEMBER_OBJECT, 48, 1},
    {11424, C_MEMBER_OBJECT, 72, 1}, {15466, C_MEMBER_OBJECT, 184, 1},
    {6067, C_MEMBER_OBJECT, 24, 1}, {7842, C_MEMBER_OBJECT, 32, 1}, {7842, C_MEMBER_OBJECT, 32, 1},
    {12200, C_MEMBER_OBJECT, 40, 1}, {7842, C_MEMBER_OBJECT, 32, 1},
    {13848, C_MEMBER_OBJECT, 56, 1}, {7842, C_MEMBER_OBJECT, 32, 1},
    {12200, C_MEMBER_OBJECT, 40, 1}, {13848, C_MEMBER_OBJECT, 48, 1},
    {12241, C_MEMBER_OBJECT, 24, 1}, {12255, C_MEMBER_OBJECT, 32, 1},
    {7518, C_MEMBER_OBJECT, 40, 1}, {12849, C_MEMBER_OBJECT, 48, 1},
    {15888, C_MEMBER_OBJECT, 56, 1}, {12000, C_MEMBER_OBJECT, 64, 1},
    {8163, C_MEMBER_OBJECT, 136, 1}, {5632, C_MEMBER_OBJECT, 144, 1},
    {12363, C_MEMBER_OBJECT, 16, 1}, {13509, C_MEMBER_OBJECT, 16, 1},
    {12274, C_MEMBER_OBJECT, 48, 1}, {12290, C_MEMBER_OBJECT, 56, 1},
    {5621, C_MEMBER_OBJECT, 72, 1}, {12805, C_MEMBER_OBJECT, 200, 1},
    {12817, C_MEMBER_OBJECT, 208, 1}, {12826, C_MEMBER_OBJECT, 216, 1},
    {12195, C_MEMBER_OBJECT, 224, 1}, {5657, C_MEMBER_OBJECT, 232, 1},
    {15456, C_MEMBER_OBJECT, 16, 1}, {15794, C_MEMBER_OBJECT, 64, 1},
    {12187, C_MEMBER_OBJECT, 16, 1}, {13642, C_MEMBER_OBJECT, 56, 1},
    {13600, C_MEMBER_OBJECT, 72, 1}, {10837, C_MEMBER_OBJECT, 32, 1},
    {6864, C_MEMBER_OBJECT, 24, 1}, {13162, C_MEMBER_OBJECT, 40, 1},
    {11482, C_MEMBER_OBJECT, 64, 1}, {10604, C_MEMBER_OBJECT, 72, 1},
    {12621, C_MEMBER_OBJECT, 96, 1}, {12641, C_MEMBER_OBJECT, 104, 1},
    {2192, C_MEMBER_OBJECT, 16, 1}, {6864, C_MEMBER_OBJECT, 32, 1}, {12014, C_MEMBER_OBJECT, 48, 1},
    {13129, C_MEMBER_OBJECT, 56, 1}, {7916, C_MEMBER_OBJECT, 72, 1},
    {13047, C_MEMBER_OBJECT, 40, 1}, {15794, C_MEMBER_OBJECT, 48, 1},
    {13411, C_MEMBER_OBJECT, 16, 1}, {5606, C_MEMBER_OBJECT, 32, 1}, {5191, C_MEMBER_OBJECT, 16, 1},
    {10635, C_MEMBER_OBJECT, 24, 1}, {15794, C_MEMBER_OBJECT, 32, 1},
    {10851, C_MEMBER_OBJECT, 40, 1}, {14630, C_MEMBER_OBJECT, 48, 1},
    {15794, C_MEMBER_OBJECT, 16, 1}, {10671, C_MEMBER_OBJECT, 32, 1},
    {15520, C_MEMBER_OBJECT, 16, 1}, {15847, C_MEMBER_OBJECT, 16, 1},
    {7200, C_MEMBER_OBJECT, 24, 1}, {15794, C_MEMBER_OBJECT, 48, 1}, {5177, C_MEMBER_OBJECT, 24, 1},
    {7336, C_MEMBER_OBJECT, 16, 1}, {5070, C_MEMBER_OBJECT, 16, 1}, {5027, C_MEMBER_OBJECT, 24, 1},
    {5058, C_MEMBER_OBJECT, 32, 1}, {4924, C_MEMBER_OBJECT, 40, 1}, {5035, C_MEMBER_OBJECT, 56, 1},
    {4968, C_MEMBER_OBJECT, 96, 1}, {4947, C_MEMBER_OBJECT, 104, 1},
    {4988, C_MEMBER_OBJECT, 112, 1}, {5007, C_MEMBER_OBJECT, 120, 1},
    {5085, C_MEMBER_OBJECT, 16, 1}, {5093, C_MEMBER_OBJECT, 24, 1}, {5114, C_MEMBER_OBJECT, 16, 1},
    {5105, C_MEMBER_OBJECT, 24, 1}, {5122, C_MEMBER_OBJECT, 16, 1}, {11068, C_MEMBER_OBJECT, 24, 1},
    {11059, C_MEMBER_OBJECT, 32, 1}, {11082, C_MEMBER_OBJECT, 40, 1},
    {11068, C_MEMBER_OBJECT, 24, 1}, {11059, C_MEMBER_OBJECT, 32, 1},
    {11082, C_MEMBER_OBJECT, 40, 1}, {10048, C_MEMBER_OBJECT, 24, 1},
    {10048, C_MEMBER_OBJECT, 24, 1}, {9989, C_MEMBER_OBJECT, 16, 1},
    {10036, C_MEMBER_OBJECT, 24, 1}, {11682, C_MEMBER_OBJECT, 16, 1},
    {6113, C_MEMBER_OBJECT, 16, 1}, {6125, C_MEMBER_OBJECT, 24, 1}, {7027, C_MEMBER_OBJECT, 16, 1},
    {7009, C_MEMBER_OBJECT, 24, 1}, {7016, C_MEMBER_OBJECT, 32, 1}, {6166, C_MEMBER_OBJECT, 24, 1},
    {6280, C_MEMBER_OBJECT, 32, 1}, {6176, C_MEMBER_OBJECT, 40, 1}, {6253, C_MEMBER_OBJECT, 96, 1},
    {6234, C_MEMBER_OBJECT, 104, 1}, {6194, C_MEMBER_OBJECT, 112, 1},
    {6272, C_MEMBER_OBJECT, 120, 1}, {6304, C_MEMBER_OBJECT, 128, 1},
    {6221, C_MEMBER_OBJECT, 136, 1}, {6329, C_MEMBER_OBJECT, 144, 1},
    {11819, C_MEMBER_OBJECT, 96, 1}, {11832, C_MEMBER_OBJECT, 104, 1},
    {7238, C_MEMBER_OBJECT, 32, 1}, {7238, C_MEMBER_OBJECT, 32, 1}, {7617, C_MEMBER_OBJECT, 24, 1},
    {7184, C_MEMBER_OBJECT, 48, 1}, {15794, C_MEMBER_OBJECT, 208, 1},
    {7336, C_MEMBER_OBJECT, 24, 1}, {7336, C_MEMBER_OBJECT, 24, 1}, {15466, C_MEMBER_OBJECT, 64, 1},
    {5817, C_MEMBER_OBJECT, 24, 1}, {9217, C_MEMBER_OBJECT, 16, 1}, {9174, C_MEMBER_OBJECT, 24, 1},
    {9205, C_MEMBER_OBJECT, 32, 1}, {9046, C_MEMBER_OBJECT, 40, 1}, {9182, C_MEMBER_OBJECT, 56, 1},
    {9115, C_MEMBER_OBJECT, 96, 1}, {9094, C_MEMBER_OBJECT, 104, 1},
    {9135, C_MEMBER_OBJECT, 112, 1}, {9154, C_MEMBER_OBJECT, 120, 1},
    {6974, C_MEMBER_OBJECT, 16, 1}, {12615, C_MEMBER_OBJECT, 40, 1},
    {11522, C_MEMBER_OBJECT, 72, 1}, {15219, C_MEMBER_OBJECT, 40, 1},
    {15219, C_MEMBER_OBJECT, 32, 1}, {11878, C_MEMBER_OBJECT, 16, 1},
    {11522, C_MEMBER_OBJECT, 24, 1}, {14949, C_MEMBER_OBJECT, 64, 1},
    {8307, C_MEMBER_OBJECT, 72, 1}, {10845, C_MEMBER_OBJECT, 16, 1}, {9232, C_MEMBER_OBJECT, 24, 1},
    {7301, C_MEMBER_OBJECT, 16, 1}, {7318, C_MEMBER_OBJECT, 40, 1}, {7644, C_MEMBER_OBJECT, 16, 1},
    {7301, C_MEMBER_OBJECT, 16, 1}, {7318, C_MEMBER_OBJECT, 40, 1}, {7644, C_MEMBER_OBJECT, 16, 1},
    {7301, C_MEMBER_OBJECT, 16, 1}, {7318, C_MEMBER_OBJECT, 40, 1}, {7301, C_MEMBER_OBJECT, 16, 1},
    {7318, C_MEMBER_OBJECT, 40, 1}, {7301, C_MEMBER_OBJECT, 16, 1}, {7318, C_MEMBER_OBJECT, 40, 1},
    {7301, C_MEMBER_OBJECT, 16, 1}, {7318, C_MEMBER_OBJECT, 40, 1}, {7644, C_MEMBER_OBJECT, 16, 1},
    {7718, C_MEMBER_OBJECT, 24, 1}, {7708, C_MEMBER_OBJECT, 32, 1}, {7695, C_MEMBER_OBJECT, 40, 1},
    {11889, C_MEMBER_OBJECT, 48, 1}, {13812, C_MEMBER_OBJECT, 16, 1},
    {10001, C_MEMBER_OBJECT, 24, 1}, {8412, C_MEMBER_OBJECT, 16, 1}, {9986, C_MEMBER_OBJECT, 24, 1},
    {13812, C_MEMBER_OBJECT, 16, 1}, {10018, C_MEMBER_OBJECT, 24, 1},
    {8052, C_MEMBER_OBJECT, 16, 1}, {8155, C_MEMBER_OBJECT, 32, 1}, {8072, C_MEMBER_OBJECT, 48, 1},
    {8114, C_MEMBER_OBJECT, 56, 1}, {8129, C_MEMBER_OBJECT, 64, 1},
    {3375, C_MEMBER_OBJECT_ARRAY, 72, 0}, {13258, C_MEMBER_OBJECT, 64, 1},
    {13276, C_MEMBER_OBJECT, 80, 1}, {13294, C_MEMBER_OBJECT, 96, 1},
    {13312, C_MEMBER_OBJECT, 112, 1}, {13330, C_MEMBER_OBJECT, 128, 1},
    {13348, C_MEMBER_OBJECT, 144, 1}, {13366, C_MEMBER_OBJECT, 160, 1},
    {13384, C_MEMBER_OBJECT, 176, 1}, {15794, C_MEMBER_OBJECT, 192, 1},
    {8518, C_MEMBER_OBJECT, 16, 1}, {8448, C_MEMBER_OBJECT, 24, 1}, {8559, C_MEMBER_OBJECT, 32, 1},
    {8569, C_MEMBER_OBJECT, 40, 1}, {8475, C_MEMBER_OBJECT, 48, 1}, {8485, C_MEMBER_OBJECT, 56, 1},
    {8531, C_MEMBER_OBJECT, 64, 1}, {8462, C_MEMBER_OBJECT, 72, 1}, {8509, C_MEMBER_OBJECT, 80, 1},
    {8499, C_MEMBER_OBJECT, 88, 1}, {8599, C_MEMBER_OBJECT, 96, 1}, {8547, C_MEMBER_OBJECT, 104, 1},
    {8431, C_MEMBER_OBJECT, 112, 1}, {8417, C_MEMBER_OBJECT, 120, 1},
    {8583, C_MEMBER_OBJECT, 128, 1}, {6133, C_MEMBER_OBJECT, 16, 1},
    {11745, C_MEMBER_OBJECT, 24, 1}, {12961, C_MEMBER_OBJECT, 16, 1},
    {12951, C_MEMBER_OBJECT, 24, 1}, {12942, C_MEMBER_OBJECT, 40, 1},
    {12971, C_MEMBER_OBJECT, 48, 1}, {5849, C_MEMBER_OBJECT, 72, 1}, {8412, C_MEMBER_OBJECT, 88, 1},
    {10638, C_MEMBER_OBJECT, 112, 1}, {11029, C_MEMBER_OBJECT, 120, 1},
    {5855, C_MEMBER_OBJECT, 128, 1}, {7336, C_MEMBER_OBJECT, 136, 1},
    {15794, C_MEMBER_OBJECT, 144, 1}, {12470, C_MEMBER_OBJECT, 16, 1},
    {11560, C_MEMBER_OBJECT, 24, 1}, {10578, C_MEMBER_OBJECT, 40, 1},
    {12896, C_MEMBER_OBJECT, 48, 1}, {8313, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1},
    {10635, C_MEMBER_OBJECT, 32, 1}, {7336, C_MEMBER_OBJECT, 40, 1},
    {15794, C_MEMBER_OBJECT, 48, 1}, {12371, C_MEMBER_OBJECT, 56, 1},
    {9217, C_MEMBER_OBJECT, 16, 1}, {9174, C_MEMBER_OBJECT, 24, 1}, {9205, C_MEMBER_OBJECT, 32, 1},
    {9046, C_MEMBER_OBJECT, 40, 1}, {9182, C_MEMBER_OBJECT, 56, 1}, {9115, C_MEMBER_OBJECT, 96, 1},
    {9094, C_MEMBER_OBJECT, 104, 1}, {9135, C_MEMBER_OBJECT, 112, 1},
    {9154, C_MEMBER_OBJECT, 120, 1}, {11732, C_MEMBER_OBJECT, 16, 1},
    {7027, C_MEMBER_OBJECT, 16, 1}, {7009, C_MEMBER_OBJECT, 24, 1}, {7016, C_MEMBER_OBJECT, 32, 1},
    {9264, C_MEMBER_OBJECT, 16, 1}, {9271, C_MEMBER_OBJECT, 24, 1},
    {4843, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5525, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5809, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9516, C_MEMBER_OBJECT, 16, 1},
    {9500, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10048, C_MEMBER_OBJECT, 24, 1},
    {12093, C_MEMBER_OBJECT, 16, 1}, {14608, C_MEMBER_OBJECT, 24, 1},
    {7039, C_MEMBER_OBJECT, 16, 1}, {15794, C_MEMBER_OBJECT, 32, 1}, {9986, C_MEMBER_OBJECT, 16, 1},
    {11565, C_MEMBER_OBJECT, 32, 1}, {15526, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {14743, C_MEMBER_OBJECT, 16, 1}, {9986, C_MEMBER_OBJECT, 24, 1}, {5584, C_MEMBER_OBJECT, 32, 1},
    {9830, C_MEMBER_OBJECT, 40, 1}, {9986, C_MEMBER_OBJECT, 16, 1}, {13425, C_MEMBER_OBJECT, 16, 1},
    {4868, C_MEMBER_OBJECT, 24, 1}, {12394, C_MEMBER_OBJECT, 16, 1},
    {12896, C_MEMBER_OBJECT, 32, 1}, {12394, C_MEMBER_OBJECT, 16, 1},
    {12896, C_MEMBER_OBJECT, 32, 1}, {7034, C_MEMBER_OBJECT, 16, 1},
    {13096, C_MEMBER_OBJECT, 24, 1}, {10902, C_MEMBER_OBJECT, 24, 1},
    {10911, C_MEMBER_OBJECT, 32, 1}, {9986, C_MEMBER_OBJECT, 16, 1},
    {13065, C_MEMBER_OBJECT, 24, 1}, {8412, C_MEMBER_OBJECT, 16, 1}, {9986, C_MEMBER_OBJECT, 24, 1},
    {8412, C_MEMBER_OBJECT, 16, 1}, {9986, C_MEMBER_OBJECT, 24, 1}, {9986, C_MEMBER_OBJECT, 16, 1},
    {10596, C_MEMBER_OBJECT, 24, 1}, {14608, C_MEMBER_OBJECT, 32, 1},
    {6948, C_MEMBER_OBJECT, 40, 1}, {6956, C_MEMBER_OBJECT, 48, 1}, {9986, C_MEMBER_OBJECT, 16, 1},
    {9986, C_MEMBER_OBJECT, 16, 1}, {11885, C_MEMBER_OBJECT, 24, 1},
    {12896, C_MEMBER_OBJECT, 32, 1}, {12394, C_MEMBER_OBJECT, 16, 1},
    {12896, C_MEMBER_OBJECT, 40, 1}, {12412, C_MEMBER_OBJECT, 16, 1},
    {12896, C_MEMBER_OBJECT, 32, 1}, {7652, C_MEMBER_OBJECT, 16, 1}, {8412, C_MEMBER_OBJECT, 16, 1},
    {9986, C_MEMBER_OBJECT, 24, 1}, {8412, C_MEMBER_OBJECT, 16, 1}, {9986, C_MEMBER_OBJECT, 24, 1},
    {10565, C_MEMBER_OBJECT, 32, 1}, {12896, C_MEMBER_OBJECT, 40, 1},
    {8259, C_MEMBER_OBJECT, 48, 1}, {9516, C_MEMBER_OBJECT, 16, 1},
    {9500, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10722, C_MEMBER_OBJECT, 16, 1},
    {10048, C_MEMBER_OBJECT, 24, 1}, {10048, C_MEMBER_OBJECT, 24, 1},
    {13542, C_MEMBER_OBJECT, 16, 1}, {13802, C_MEMBER_OBJECT, 24, 1},
    {10711, C_MEMBER_OBJECT, 32, 1}, {11203, C_MEMBER_OBJECT, 40, 1},
    {10116, C_MEMBER_OBJECT, 16, 1}, {8412, C_MEMBER_OBJECT, 24, 1},
    {11150, C_MEMBER_OBJECT, 16, 1}, {7027, C_MEMBER_OBJECT, 16, 1}, {7009, C_MEMBER_OBJECT, 24, 1},
    {7016, C_MEMBER_OBJECT, 32, 1}, {10048, C_MEMBER_OBJECT, 24, 1},
    {11214, C_MEMBER_OBJECT, 24, 1}, {15600, C_MEMBER_OBJECT, 64, 1},
    {15794, C_MEMBER_OBJECT, 136, 1}, {9681, C_MEMBER_OBJECT, 16, 1},
    {9689, C_MEMBER_OBJECT, 24, 1}, {9697, C_MEMBER_OBJECT, 32, 1}, {7272, C_MEMBER_OBJECT, 16, 1},
    {13106, C_MEMBER_OBJECT, 24, 1}, {7027, C_MEMBER_OBJECT, 16, 1}, {7009, C_MEMBER_OBJECT, 24, 1},
    {7016, C_MEMBER_OBJECT, 32, 1}, {15794, C_MEMBER_OBJECT, 72, 1},
    {11226, C_MEMBER_OBJECT, 16, 1}, {11219, C_MEMBER_OBJECT, 24, 1},
    {11251, C_MEMBER_OBJECT, 40, 1}, {11234, C_MEMBER_OBJECT, 48, 1},
    {7309, C_MEMBER_OBJECT, 24, 1}, {7290, C_MEMBER_OBJECT, 48, 1}, {7318, C_MEMBER_OBJECT, 56, 1},
    {5469, C_MEMBER_OBJECT, 24, 1}, {10055, C_MEMBER_OBJECT, 24, 1},
    {11522, C_MEMBER_OBJECT, 16, 1}, {5191, C_MEMBER_OBJECT, 24, 1},
    {10647, C_MEMBER_OBJECT, 32, 1}, {15565, C_MEMBER_OBJECT, 40, 1},
    {15581, C_MEMBER_OBJECT, 48, 1}, {11674, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11674, C_MEMBER_OBJECT_ARRAY, 32, 0}, {15600, C_MEMBER_OBJECT, 24, 1},
    {15794, C_MEMBER_OBJECT, 96, 1}, {12311, C_MEMBER_OBJECT, 16, 1},
    {11522, C_MEMBER_OBJECT, 16, 1}, {12182, C_MEMBER_OBJECT, 24, 1},
    {13583, C_MEMBER_OBJECT, 32, 1}, {11048, C_MEMBER_OBJECT, 40, 1},
    {12563, C_MEMBER_OBJECT, 16, 1}, {12582, C_MEMBER_OBJECT, 24, 1},
    {12545, C_MEMBER_OBJECT, 32, 1}, {12554, C_MEMBER_OBJECT, 40, 1},
    {12572, C_MEMBER_OBJECT, 48, 1}, {12093, C_MEMBER_OBJECT, 24, 1},
    {9880, C_MEMBER_OBJECT, 72, 1}, {13542, C_MEMBER_OBJECT, 16, 1},
    {13807, C_MEMBER_OBJECT, 24, 1}, {13802, C_MEMBER_OBJECT, 32, 1},
    {10715, C_MEMBER_OBJECT, 40, 1}, {13864, C_MEMBER_OBJECT, 24, 1},
    {12870, C_MEMBER_OBJECT, 32, 1}, {12187, C_MEMBER_OBJECT, 40, 1},
    {9253, C_MEMBER_OBJECT, 32, 1}, {9819, C_MEMBER_OBJECT, 40, 1}, {12187, C_MEMBER_OBJECT, 48, 1},
    {15794, C_MEMBER_OBJECT, 64, 1}, {13111, C_MEMBER_OBJECT, 24, 1},
    {7336, C_MEMBER_OBJECT, 16, 1}, {13258, C_MEMBER_OBJECT, 64, 1},
    {13276, C_MEMBER_OBJECT, 80, 1}, {13294, C_MEMBER_OBJECT, 96, 1},
    {13312, C_MEMBER_OBJECT, 112, 1}, {13330, C_MEMBER_OBJECT, 128, 1},
    {13348, C_MEMBER_OBJECT, 144, 1}, {13366, C_MEMBER_OBJECT, 160, 1},
    {13384, C_MEMBER_OBJECT, 176, 1}, {15794, C_MEMBER_OBJECT, 192, 1},
    {13196, C_MEMBER_OBJECT, 16, 1}, {13542, C_MEMBER_OBJECT, 16, 1},
    {13807, C_MEMBER_OBJECT, 24, 1}, {13802, C_MEMBER_OBJECT, 32, 1},
    {6750, C_MEMBER_OBJECT, 16, 1}, {9791, C_MEMBER_OBJECT, 40, 1}, {13665, C_MEMBER_OBJECT, 72, 1},
    {6966, C_MEMBER_OBJECT, 80, 1}, {5590, C_MEMBER_OBJECT, 88, 1},
    {13009, C_MEMBER_OBJECT, 104, 1}, {14588, C_MEMBER_OBJECT, 112, 1},
    {2416, C_MEMBER_OBJECT, 144, 1}, {276, C_MEMBER_OBJECT, 152, 1}, {378, C_MEMBER_OBJECT, 160, 1},
    {150, C_MEMBER_OBJECT, 168, 1}, {140, C_MEMBER_OBJECT, 176, 1}, {610, C_MEMBER_OBJECT, 184, 1},
    {363, C_MEMBER_OBJECT, 192, 1}, {393, C_MEMBER_OBJECT, 200, 1}, {713, C_MEMBER_OBJECT, 208, 1},
    {584, C_MEMBER_OBJECT, 216, 1}, {6750, C_MEMBER_OBJECT, 16, 1}, {7278, C_MEMBER_OBJECT, 24, 1},
    {12996, C_MEMBER_OBJECT, 32, 1}, {10681, C_MEMBER_OBJECT, 48, 1},
    {13009, C_MEMBER_OBJECT, 64, 1}, {13655, C_MEMBER_OBJECT, 72, 1},
    {9791, C_MEMBER_OBJECT, 96, 1}, {7034, C_MEMBER_OBJECT, 16, 1}, {7278, C_MEMBER_OBJECT, 24, 1},
    {13227, C_MEMBER_OBJECT, 16, 1}, {13239, C_MEMBER_OBJECT, 24, 1},
    {10048, C_MEMBER_OBJECT, 24, 1}, {10048, C_MEMBER_OBJECT, 24, 1},
    {15520, C_MEMBER_OBJECT, 16, 1}, {8021, C_MEMBER_OBJECT, 24, 1}, {6802, C_MEMBER_OBJECT, 32, 1},
    {8316, C_MEMBER_OBJECT, 40, 1}, {13973, C_MEMBER_OBJECT, 16, 1}, {9914, C_MEMBER_OBJECT, 24, 1},
    {13981, C_MEMBER_OBJECT, 16, 1}, {9929, C_MEMBER_OBJECT, 24, 1},
    {14976, C_MEMBER_OBJECT, 16, 1}, {11732, C_MEMBER_OBJECT, 24, 1},
    {11736, C_MEMBER_OBJECT, 32, 1}, {13743, C_MEMBER_OBJECT, 16, 1},
    {13777, C_MEMBER_OBJECT, 24, 1}, {13768, C_MEMBER_OBJECT, 32, 1},
    {13789, C_MEMBER_OBJECT, 40, 1}, {13715, C_MEMBER_OBJECT, 48, 1},
    {13728, C_MEMBER_OBJECT, 56, 1}, {13750, C_MEMBER_OBJECT, 64, 1},
    {13694, C_MEMBER_OBJECT, 128, 1}, {11674, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11674, C_MEMBER_OBJECT_ARRAY, 32, 0}, {14517, C_MEMBER_OBJECT, 16, 1},
    {14508, C_MEMBER_OBJECT, 24, 1}, {11674, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {10048, C_MEMBER_OBJECT, 24, 1}, {9577, C_MEMBER_OBJECT, 256, 1},
    {9627, C_MEMBER_OBJECT, 264, 1}, {9593, C_MEMBER_OBJECT, 336, 1},
    {9643, C_MEMBER_OBJECT, 344, 1}, {9610, C_MEMBER_OBJECT, 352, 1},
    {9658, C_MEMBER_OBJECT, 368, 1}, {9548, C_MEMBER_OBJECT, 856, 1},
    {9568, C_MEMBER_OBJECT, 864, 1}, {9556, C_MEMBER_OBJECT, 872, 1},
    {9538, C_MEMBER_OBJECT, 888, 1}, {4483, C_MEMBER_OBJECT, 912, 1},
    {4503, C_MEMBER_OBJECT, 928, 1}, {11960, C_MEMBER_OBJECT, 16, 1},
    {5191, C_MEMBER_OBJECT, 24, 1}, {12035, C_MEMBER_OBJECT, 32, 1},
    {15794, C_MEMBER_OBJECT, 40, 1}, {11608, C_MEMBER_OBJECT, 16, 1},
    {11522, C_MEMBER_OBJECT, 16, 1}, {5596, C_MEMBER_OBJECT, 24, 1}, {7200, C_MEMBER_OBJECT, 32, 1},
    {7885, C_MEMBER_OBJECT, 40, 1}, {2834, C_MEMBER_OBJECT, 16, 1}, {2834, C_MEMBER_OBJECT, 16, 1},
    {11522, C_MEMBER_OBJECT, 16, 1}, {14981, C_MEMBER_OBJECT, 24, 1},
    {6736, C_MEMBER_OBJECT, 32, 1}, {15520, C_MEMBER_OBJECT, 40, 1},
    {11471, C_MEMBER_OBJECT, 48, 1}, {11522, C_MEMBER_OBJECT, 16, 1},
    {5596, C_MEMBER_OBJECT, 24, 1}, {7849, C_MEMBER_OBJECT, 32, 1}, {6782, C_MEMBER_OBJECT, 40, 1},
    {7864, C_MEMBER_OBJECT, 48, 1}, {7200, C_MEMBER_OBJECT, 56, 1}, {7885, C_MEMBER_OBJECT, 64, 1},
    {11522, C_MEMBER_OBJECT, 16, 1}, {7200, C_MEMBER_OBJECT, 24, 1}, {7885, C_MEMBER_OBJECT, 32, 1},
    {5191, C_MEMBER_OBJECT, 16, 1}, {9476, C_MEMBER_OBJECT, 24, 1}, {15393, C_MEMBER_OBJECT, 32, 1},
    {12035, C_MEMBER_OBJECT, 40, 1}, {15794, C_MEMBER_OBJECT, 48, 1},
    {15622, C_MEMBER_OBJECT, 72, 1}, {15641, C_MEMBER_OBJECT, 80, 1},
    {15609, C_MEMBER_OBJECT, 88, 1}, {8003, C_MEMBER_OBJECT, 136, 1},
    {9516, C_MEMBER_OBJECT, 16, 1}, {9500, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {15829, C_MEMBER_OBJECT, 16, 1}, {15809, C_MEMBER_OBJECT, 24, 1},
    {15839, C_MEMBER_OBJECT, 40, 1}, {15821, C_MEMBER_OBJECT, 48, 1},
    {15829, C_MEMBER_OBJECT, 16, 1}, {15809, C_MEMBER_OBJECT, 24, 1},
    {15839, C_MEMBER_OBJECT, 40, 1}, {15821, C_MEMBER_OBJECT, 48, 1},
    {15829, C_MEMBER_OBJECT, 16, 1}, {15809, C_MEMBER_OBJECT, 24, 1},
    {15839, C_MEMBER_OBJECT, 40, 1}, {15821, C_MEMBER_OBJECT, 48, 1},
    {7027, C_MEMBER_OBJECT, 16, 1}, {7009, C_MEMBER_OBJECT, 24, 1}, {7016, C_MEMBER_OBJECT, 32, 1},
    {14231, C_MEMBER_OBJECT, 16, 1}, {14583, C_MEMBER_OBJECT, 24, 1},
    {14266, C_MEMBER_OBJECT, 32, 1}, {15794, C_MEMBER_OBJECT, 48, 1},
    {12937, C_MEMBER_OBJECT, 16, 1}, {14615, C_MEMBER_OBJECT, 24, 1},
    {10652, C_MEMBER_OBJECT, 32, 1}, {10657, C_MEMBER_OBJECT, 40, 1},
    {7034, C_MEMBER_OBJECT, 48, 1}, {13509, C_MEMBER_OBJECT, 56, 1}, {7660, C_MEMBER_OBJECT, 72, 1},
    {6602, C_MEMBER_OBJECT, 80, 1}, {12332, C_MEMBER_OBJECT, 88, 1}, {7902, C_MEMBER_OBJECT, 96, 1},
    {13548, C_MEMBER_OBJECT, 104, 1}, {7742, C_MEMBER_OBJECT, 112, 1},
    {13564, C_MEMBER_OBJECT, 120, 1}, {7767, C_MEMBER_OBJECT, 128, 1},
    {6584, C_MEMBER_OBJECT, 136, 1}, {12319, C_MEMBER_OBJECT, 144, 1},
    {14287, C_MEMBER_OBJECT, 24, 1}, {7795, C_MEMBER_OBJECT, 32, 1},
    {11537, C_MEMBER_OBJECT, 40, 1}, {9446, C_MEMBER_OBJECT, 48, 1}, {9409, C_MEMBER_OBJECT, 56, 1},
    {9433, C_MEMBER_OBJECT, 64, 1}, {9371, C_MEMBER_OBJECT, 72, 1}, {9398, C_MEMBER_OBJECT, 80, 1},
    {9356, C_MEMBER_OBJECT, 88, 1}, {9423, C_MEMBER_OBJECT, 96, 1}, {9383, C_MEMBER_OBJECT, 104, 1},
    {9343, C_MEMBER_OBJECT, 112, 1}, {7676, C_MEMBER_OBJECT, 128, 1},
    {10565, C_MEMBER_OBJECT, 24, 1}, {12896, C_MEMBER_OBJECT, 32, 1},
    {15466, C_MEMBER_OBJECT, 128, 1}, {15377, C_MEMBER_OBJECT, 136, 1},
    {16033, C_MEMBER_OBJECT, 152, 1}, {15466, C_MEMBER_OBJECT, 128, 1},
    {15377, C_MEMBER_OBJECT, 136, 1}, {16033, C_MEMBER_OBJECT, 152, 1},
    {16033, C_MEMBER_OBJECT, 128, 1}, {15466, C_MEMBER_OBJECT, 144, 1},
    {10578, C_MEMBER_OBJECT, 16, 1}, {8218, C_MEMBER_OBJECT, 24, 1},
    {15794, C_MEMBER_OBJECT, 32, 1}, {15353, C_MEMBER_OBJECT, 96, 1},
    {15305, C_MEMBER_OBJECT, 104, 1}, {15329, C_MEMBER_OBJECT, 112, 1},
    {15281, C_MEMBER_OBJECT, 128, 1}, {15233, C_MEMBER_OBJECT, 136, 1},
    {15257, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_14_8 = {
    {.hex = 0x030e08f0}, names, members, enumerators, types, held,
    556, 1, 268,
};
