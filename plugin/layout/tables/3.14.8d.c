/* What the debug information of CPython 3.14.8d says: made by make-table. */
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
    "async_generator_athrow\0" "async_generator_wrapped_value\0" "atexit.callbacks\0"
    "atexit.ncallbacks\0" "atexit_callback\0" "attr\0" "attrgetterobject\0" "attrib\0"
    "audit_hooks\0" "authorizer_ctx\0" "b_array\0" "b_base\0" "b_objects\0" "base\0"
    "batchedobject\0" "before_forkers\0" "binop\0" "blobs\0" "bound\0" "buf\0" "buf.obj\0"
    "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0"
    "c_array\0" "c_dicts\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0"
    "callable\0" "callable_cache.isinstance\0" "callable_cache.len\0" "callable_cache.list_append\0"
    "callable_iterator\0" "callback_context\0" "calliterobject\0" "cause\0" "cell\0" "chainobject\0"
    "channelid\0" "checker\0" "children\0" "cjk_module\0" "classmethod\0" "classmethod_descriptor\0"
    "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_code_adaptive\0" "co_consts\0"
    "co_exceptiontable\0" "co_filename\0" "co_firstlineno\0" "co_linetable\0" "co_localspluskinds\0"
    "co_localsplusnames\0" "co_name\0" "co_names\0" "co_nlocalsplus\0" "co_qualname\0"
    "co_stacksize\0" "co_weakreflist\0" "code\0" "codecs.error_registry\0" "codecs.search_cache\0"
    "codecs.search_path\0" "collections.OrderedDict\0" "collections._deque_iterator\0"
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
    "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_iterator\0" "odictiterobject\0" "offset\0" "old\0" "one\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "orig\0" "origin\0" "os.stat_result\0"
    "os.statvfs_result\0" "output_buffer\0" "owner\0" "pairwiseobject\0" "parameters\0"
    "paramflags\0" "paramspecattrobject\0" "paramspecobject\0" "parent\0" "parent_stack\0"
    "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0" "partialobject\0"
    "path\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0"
    "persistent_id\0" "persistent_id_attr\0" "persistent_load\0" "persistent_load_attr\0"
    "pi_code\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "placeholder\0"
    "pollObject\0" "pool\0" "pool_address\0" "pools\0" "positions_iterator\0" "positionsiterator\0"
    "posix.DirEntry\0" "prev\0" "previous\0" "previous_item\0" "print_file_and_line\0"
    "productobject\0" "progress_ctx\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_name\0"
    "prop_set\0" "property\0" "propertyobject\0" "proto\0" "psk_client_callback\0"
    "psk_server_callback\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0" "pysqlite_Blob\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0" "rangeobject\0"
    "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0"
    "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0"
    "reversed\0" "reversedobject\0" "rightlink\0" "root\0" "root.key\0" "root.next\0" "root.prev\0"
    "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_annotations_code\0" "s_format\0" "s_nested\0" "saved\0" "select.epoll\0" "select.poll\0"
    "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0"
    "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0"
    "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
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
    "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0"
    "struct gc_generation\0" "struct pool_header\0" "struct type_cache_entry\0" "super\0"
    "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0" "sys.flags\0" "sysdict\0"
    "sysdict_copy\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0"
    "takewhileobject\0" "target\0" "task_awaited_by\0" "task_callback0\0" "task_callbacks\0"
    "task_cancel_msg\0" "task_cancelled_exc\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_exception_tb\0" "task_fut_waiter\0" "task_loop\0" "task_name\0"
    "task_result\0" "task_source_tb\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "templateiterobject\0" "templateobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0"
    "this\0" "thread_id\0" "thread_watchdogs\0" "threads.head\0" "threads.main\0" "thunk\0"
    "time.struct_time\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0" "tokenizeriterobject\0" "total\0"
    "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "trace_ctx\0" "traceback\0" "traps\0"
    "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types.GenericAlias\0"
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
    {225, 0, 0, 64, 0, 0}, {225, 12113, 16, 8, 0, 0}, {225, 12126, 24, 8, 0, 0},
    {243, 0, 0, 56, 0, 0}, {243, 8042, 40, 8, 0, 0}, {243, 14265, 16, 8, 0, 0},
    {243, 14300, 32, 8, 0, 0}, {243, 14617, 24, 8, 0, 0}, {257, 0, 0, 64, 0, 0},
    {257, 5502, 0, 8, 0, 0}, {257, 6054, 24, 8, 0, 0}, {257, 10737, 8, 8, 0, 0},
    {627, 0, 0, 16, 0, 0}, {627, 12106, 0, 8, 0, 0}, {655, 0, 0, 56, 0, 0},
    {655, 7030, 24, 8, 0, 0}, {684, 0, 0, 152, 0, 0}, {684, 5643, 144, 8, 0, 0},
    {684, 7514, 40, 8, 0, 0}, {684, 8174, 136, 8, 0, 0}, {684, 11319, 16, 8, 0, 0},
    {684, 12013, 64, 8, 0, 0}, {684, 12862, 48, 8, 0, 0}, {684, 15916, 56, 8, 0, 0},
    {730, 0, 0, 40, 0, 0}, {730, 9493, 24, 8, 0, 0}, {730, 10737, 16, 8, 0, 0},
    {730, 13601, 32, 4, 6, 1}, {730, 13630, 32, 4, 5, 1}, {730, 13665, 32, 4, 2, 3},
    {744, 0, 0, 40, 0, 0}, {744, 5096, 16, 8, 0, 0}, {744, 5104, 24, 8, 0, 0},
    {760, 0, 0, 40, 0, 0}, {760, 5116, 24, 8, 0, 0}, {760, 5125, 16, 8, 0, 0},
    {777, 0, 0, 88, 0, 0}, {777, 11544, 80, 8, 0, 0}, {777, 11754, 72, 8, 0, 0},
    {800, 0, 0, 96, 0, 0}, {800, 7985, 80, 8, 0, 0}, {800, 11500, 72, 8, 0, 0},
    {827, 0, 0, 72, 0, 0}, {827, 5202, 24, 8, 0, 0}, {827, 6013, 56, 8, 0, 0},
    {827, 6790, 48, 8, 0, 0}, {827, 11624, 32, 8, 0, 0}, {827, 14973, 40, 8, 0, 0},
    {849, 0, 0, 56, 0, 0}, {849, 11670, 24, 8, 0, 0}, {867, 0, 0, 40, 0, 0},
    {867, 11721, 24, 8, 0, 0}, {867, 11738, 32, 1, 0, 0}, {898, 0, 0, 56, 0, 0},
    {898, 11076, 16, 8, 0, 0}, {898, 11081, 32, 8, 0, 0}, {898, 11090, 24, 8, 0, 0},
    {916, 0, 0, 64, 0, 0}, {916, 11462, 56, 8, 0, 0}, {942, 0, 0, 24, 0, 0},
    {942, 11704, 16, 8, 0, 0}, {955, 0, 0, 216, 0, 0}, {955, 6133, 52, 4, 0, 0},
    {955, 6145, 208, 1, 0, 0}, {955, 6162, 24, 8, 0, 0}, {955, 6172, 40, 8, 0, 0},
    {955, 6190, 112, 8, 0, 0}, {955, 6202, 68, 4, 0, 0}, {955, 6217, 136, 8, 0, 0},
    {955, 6230, 104, 8, 0, 0}, {955, 6249, 96, 8, 0, 0}, {955, 6268, 120, 8, 0, 0},
    {955, 6276, 32, 8, 0, 0}, {955, 6285, 72, 4, 0, 0}, {955, 6300, 128, 8, 0, 0},
    {955, 6312, 64, 4, 0, 0}, {968, 0, 0, 56, 0, 0}, {968, 15531, 48, 8, 0, 0},
    {968, 15536, 40, 8, 0, 0}, {991, 0, 0, 48, 0, 0}, {991, 6864, 16, 8, 0, 0},
    {991, 6873, 24, 8, 0, 0}, {1001, 0, 0, 48, 0, 0}, {1001, 14730, 16, 8, 0, 0},
    {1001, 14738, 32, 8, 0, 0}, {1001, 14749, 24, 8, 0, 0}, {1016, 0, 0, 64, 0, 0},
    {1016, 15572, 24, 8, 0, 0}, {1016, 15584, 16, 8, 0, 0}, {1029, 0, 0, 24, 0, 0},
    {1029, 6970, 16, 8, 0, 0}, {1084, 0, 0, 48, 0, 0}, {1084, 9512, 24, 1, 0, 0},
    {1084, 15247, 40, 8, 0, 0}, {1104, 0, 0, 40, 0, 0}, {1104, 9512, 24, 1, 0, 0},
    {1104, 15247, 32, 8, 0, 0}, {1185, 0, 0, 40, 0, 0}, {1185, 7005, 24, 8, 0, 0},
    {1185, 7012, 32, 8, 0, 0}, {1185, 7023, 16, 8, 0, 0}, {1199, 0, 0, 24, 0, 0},
    {1199, 11285, 8, 8, 0, 0}, {1199, 11292, 16, 8, 0, 0}, {1214, 0, 0, 32, 0, 0},
    {1214, 7529, 32, 0, 0, 0}, {1214, 7540, 10, 1, 0, 0}, {1214, 7548, 9, 1, 0, 0},
    {1214, 7568, 8, 1, 0, 0}, {1214, 7581, 24, 8, 0, 0}, {1214, 7593, 0, 8, 0, 0},
    {1214, 7603, 16, 8, 0, 0}, {1231, 0, 0, 48, 0, 0}, {1231, 11118, 32, 8, 0, 0},
    {1231, 11126, 16, 8, 0, 0}, {1231, 11134, 40, 8, 0, 0}, {1244, 0, 0, 16, 0, 0},
    {1244, 11285, 0, 8, 0, 0}, {1244, 11292, 8, 8, 0, 0}, {1263, 0, 0, 24, 0, 0},
    {1263, 11688, 16, 8, 0, 0}, {1302, 0, 0, 80, 0, 0}, {1302, 8048, 16, 8, 0, 0},
    {1302, 8068, 48, 8, 0, 0}, {1302, 8083, 24, 8, 0, 0}, {1302, 8110, 56, 8, 0, 0},
    {1302, 8151, 32, 8, 0, 0}, {1316, 0, 0, 152, 0, 0}, {1316, 8428, 120, 8, 0, 0},
    {1316, 8442, 112, 8, 0, 0}, {1316, 8459, 24, 8, 0, 0}, {1316, 8473, 72, 8, 0, 0},
    {1316, 8486, 48, 8, 0, 0}, {1316, 8496, 56, 8, 0, 0}, {1316, 8520, 80, 8, 0, 0},
    {1316, 8529, 16, 8, 0, 0}, {1316, 8542, 64, 8, 0, 0}, {1316, 8558, 104, 8, 0, 0},
    {1316, 8570, 32, 8, 0, 0}, {1316, 8580, 40, 8, 0, 0}, {1316, 8594, 128, 8, 0, 0},
    {1333, 0, 0, 16, 0, 0}, {1333, 3396, 0, 8, 0, 0}, {1333, 3405, 8, 8, 0, 0},
    {1343, 0, 0, 160, 0, 0}, {1343, 9068, 40, 8, 0, 0}, {1343, 9091, 67, 1, 0, 0},
    {1343, 9106, 72, 88, 0, 0}, {1343, 9196, 24, 8, 0, 0}, {1343, 9204, 56, 8, 0, 0},
    {1343, 9227, 32, 8, 0, 0}, {1355, 0, 0, 168, 0, 0}, {1355, 9538, 16, 8, 0, 0},
    {1370, 0, 0, 280, 0, 0}, {1370, 4854, 16, 256, 0, 0}, {1387, 0, 0, 40, 0, 0},
    {1387, 5536, 32, 8, 0, 0}, {1405, 0, 0, 40, 0, 0}, {1405, 5820, 32, 8, 0, 0},
    {1426, 0, 0, 40, 0, 0}, {1426, 9286, 16, 8, 0, 0}, {1439, 0, 0, 936, 0, 0},
    {1439, 9545, 880, 8, 0, 0}, {1439, 9560, 888, 8, 0, 0}, {1439, 9570, 856, 8, 0, 0},
    {1439, 9578, 872, 8, 0, 0}, {1439, 9590, 864, 8, 0, 0}, {1456, 0, 0, 104, 0, 0},
    {1456, 11500, 72, 8, 0, 0}, {1456, 11544, 80, 8, 0, 0}, {1456, 11549, 96, 8, 0, 0},
    {1456, 12195, 88, 8, 0, 0}, {1476, 0, 0, 24, 0, 0}, {1476, 8423, 16, 8, 0, 0},
    {1499, 0, 0, 225880, 0, 0}, {1499, 4894, 10720, 8, 0, 0}, {1499, 4914, 10712, 8, 0, 0},
    {1499, 5276, 79960, 1976, 0, 0}, {1499, 5429, 10800, 8, 0, 0}, {1499, 5509, 10920, 8, 0, 0},
    {1499, 5580, 10704, 8, 0, 0}, {1499, 5718, 7680, 8, 0, 0}, {1499, 5727, 8520, 8, 0, 0},
    {1499, 5891, 223128, 8, 0, 0}, {1499, 5917, 223136, 8, 0, 0}, {1499, 5936, 223144, 8, 0, 0},
    {1499, 6345, 8016, 8, 0, 0}, {1499, 6367, 8008, 8, 0, 0}, {1499, 6387, 8000, 8, 0, 0},
    {1499, 7332, 8504, 8, 0, 0}, {1499, 7925, 79928, 8, 0, 0}, {1499, 7956, 79904, 8, 0, 0},
    {1499, 8929, 7616, 8, 0, 0}, {1499, 8942, 7600, 4, 0, 0}, {1499, 8956, 7608, 8, 0, 0},
    {1499, 8967, 7432, 72, 0, 0}, {1499, 8982, 7504, 24, 0, 0}, {1499, 9700, 7280, 8, 0, 0},
    {1499, 9734, 7728, 8, 0, 0}, {1499, 9754, 7704, 8, 0, 0}, {1499, 9772, 7688, 8, 0, 0},
    {1499, 9788, 7696, 8, 0, 0}, {1499, 11582, 7272, 8, 0, 0}, {1499, 14232, 7672, 8, 0, 0},
    {1499, 14240, 8512, 8, 0, 0}, {1499, 14681, 7344, 8, 0, 0}, {1499, 14694, 7360, 8, 0, 0},
    {1499, 15692, 10744, 8, 0, 0}, {1499, 15716, 10728, 8, 0, 0}, {1499, 15733, 10736, 8, 0, 0},
    {1518, 0, 0, 40, 0, 0}, {1518, 5141, 32, 8, 0, 0}, {1518, 11696, 24, 8, 0, 0},
    {1531, 0, 0, 32, 0, 0}, {1531, 10943, 16, 8, 0, 0}, {1531, 10961, 24, 4, 0, 0},
    {1544, 0, 0, 40, 0, 0}, {1544, 11544, 0, 8, 0, 0}, {1544, 11891, 16, 8, 0, 0},
    {1544, 15010, 8, 4, 0, 0}, {1556, 0, 0, 16, 0, 0}, {1556, 11285, 0, 8, 0, 0},
    {1568, 0, 0, 32, 0, 0}, {1568, 11511, 16, 8, 0, 0}, {1568, 11524, 24, 8, 0, 0},
    {1580, 0, 0, 152, 0, 0}, {1580, 11236, 24, 8, 0, 0}, {1580, 15628, 64, 8, 0, 0},
    {1599, 0, 0, 32, 0, 0}, {1599, 11454, 0, 8, 0, 0}, {1611, 0, 0, 48, 0, 0},
    {1611, 9703, 16, 8, 0, 0}, {1611, 9711, 24, 8, 0, 0}, {1626, 0, 0, 104, 0, 0},
    {1626, 11097, 56, 8, 0, 0}, {1638, 0, 0, 56, 0, 0}, {1638, 11241, 24, 8, 0, 0},
    {1638, 11248, 16, 8, 0, 0}, {1638, 11256, 48, 8, 0, 0}, {1638, 11264, 32, 8, 0, 0},
    {1653, 0, 0, 80, 0, 0}, {1653, 11544, 72, 8, 0, 0}, {1671, 0, 0, 112, 0, 0},
    {1671, 11804, 72, 8, 0, 0}, {1671, 11823, 48, 8, 0, 0}, {1685, 0, 0, 112, 0, 0},
    {1685, 8246, 88, 8, 0, 0}, {1685, 8255, 96, 8, 0, 0}, {1685, 11536, 72, 8, 0, 0},
    {1685, 13889, 80, 8, 0, 0}, {1701, 0, 0, 16, 0, 0}, {1701, 11711, 0, 4, 0, 0},
    {1701, 11746, 8, 8, 0, 0}, {1801, 0, 0, 200, 0, 0}, {1801, 8265, 16, 8, 0, 0},
    {1801, 9493, 48, 8, 0, 0}, {1801, 11220, 32, 8, 0, 0}, {1801, 13260, 64, 128, 0, 0},
    {1801, 14259, 40, 8, 0, 0}, {1801, 15519, 24, 8, 0, 0}, {1813, 0, 0, 40, 0, 0},
    {1813, 13555, 16, 8, 0, 0}, {1813, 13836, 32, 8, 0, 0}, {1813, 13841, 24, 8, 0, 0},
    {1827, 0, 0, 80, 0, 0}, {1827, 15548, 72, 8, 0, 0}, {1881, 0, 0, 144, 0, 0},
    {1881, 7752, 104, 8, 0, 0}, {1881, 7780, 112, 8, 0, 0}, {1881, 8246, 80, 8, 0, 0},
    {1881, 10779, 88, 8, 0, 0}, {1881, 11378, 136, 8, 0, 0}, {1881, 11500, 72, 8, 0, 0},
    {1881, 11891, 96, 8, 0, 0}, {1881, 12511, 128, 8, 0, 0}, {1881, 14617, 120, 8, 0, 0},
    {1901, 0, 0, 80, 0, 0}, {1901, 6340, 72, 8, 0, 0}, {1941, 0, 0, 832, 0, 0},
    {1941, 5288, 144, 8, 0, 0}, {1941, 5298, 200, 8, 0, 0}, {1941, 5318, 192, 8, 0, 0},
    {1941, 5836, 96, 8, 0, 0}, {1941, 5849, 104, 8, 0, 0}, {1941, 6790, 208, 8, 0, 0},
    {1941, 6912, 112, 8, 0, 0}, {1941, 6930, 72, 8, 0, 0}, {1941, 7043, 232, 8, 0, 0},
    {1941, 7332, 128, 8, 0, 0}, {1941, 7916, 120, 8, 0, 0}, {1941, 9909, 16, 8, 0, 0},
    {1941, 11565, 160, 8, 0, 0}, {1941, 11582, 8, 8, 0, 0}, {1941, 12483, 0, 8, 0, 0},
    {1941, 14654, 152, 8, 0, 0}, {1955, 0, 0, 40, 0, 0}, {1955, 14542, 24, 8, 0, 0},
    {1955, 14551, 16, 8, 0, 0}, {1973, 0, 0, 40, 0, 0}, {1973, 11696, 32, 8, 0, 0},
    {1987, 0, 0, 416, 0, 0}, {1987, 14783, 256, 8, 0, 0}, {1987, 14791, 336, 8, 0, 0},
    {1987, 14800, 32, 8, 0, 0}, {1987, 14813, 352, 8, 0, 0}, {1987, 14822, 192, 8, 0, 0},
    {1987, 14831, 48, 8, 0, 0}, {1987, 14842, 264, 8, 0, 0}, {1987, 14850, 288, 8, 0, 0},
    {1987, 14864, 168, 8, 0, 0}, {1987, 14873, 40, 8, 0, 0}, {1987, 14885, 240, 8, 0, 0},
    {1987, 14896, 344, 8, 0, 0}, {1987, 14903, 24, 8, 0, 0}, {1987, 14911, 88, 8, 0, 0},
    {1987, 14919, 360, 8, 0, 0}, {1987, 14933, 184, 8, 0, 0}, {1987, 14945, 208, 8, 0, 0},
    {2000, 0, 0, 112, 0, 0}, {2000, 7729, 72, 8, 0, 0}, {2000, 11767, 80, 8, 0, 0},
    {2000, 12855, 104, 8, 0, 0}, {2021, 0, 0, 64, 0, 0}, {2021, 7030, 56, 8, 0, 0},
    {2037, 0, 0, 24, 0, 0}, {2037, 11730, 16, 8, 0, 0}, {2049, 0, 0, 64, 0, 0},
    {2049, 15837, 24, 8, 0, 0}, {2049, 15857, 16, 8, 0, 0}, {2065, 0, 0, 208, 0, 0},
    {2065, 4802, 192, 8, 0, 0}, {2065, 8229, 24, 8, 0, 0}, {2065, 10600, 16, 8, 0, 0},
    {2065, 11650, 48, 8, 0, 0}, {2065, 15261, 136, 8, 0, 0}, {2065, 15285, 144, 8, 0, 0},
    {2065, 15309, 128, 8, 0, 0}, {2065, 15333, 104, 8, 0, 0}, {2065, 15357, 112, 8, 0, 0},
    {2065, 15381, 96, 8, 0, 0}, {2400, 0, 0, 296, 0, 0}, {2400, 5632, 72, 8, 0, 0},
    {2400, 5668, 232, 8, 0, 0}, {2400, 11319, 24, 8, 0, 0}, {2400, 11324, 32, 8, 0, 0},
    {2400, 12208, 224, 8, 0, 0}, {2400, 12818, 200, 8, 0, 0}, {2400, 12830, 208, 8, 0, 0},
    {2400, 12839, 216, 8, 0, 0}, {2400, 13522, 16, 8, 0, 0}, {2537, 0, 0, 24, 0, 0},
    {2537, 5133, 16, 8, 0, 0}, {2578, 0, 0, 24, 0, 0}, {2578, 7640, 16, 8, 0, 0},
    {2613, 0, 0, 16, 0, 0}, {2613, 7975, 0, 8, 0, 0}, {2613, 12497, 8, 8, 0, 0},
    {2661, 0, 0, 88, 0, 0}, {2661, 8055, 0, 8, 0, 0}, {2661, 8091, 16, 8, 0, 0},
    {2661, 8101, 40, 8, 0, 0}, {2661, 8383, 48, 8, 0, 0}, {2661, 9871, 56, 8, 0, 0},
    {2661, 10913, 80, 8, 0, 0}, {2661, 12027, 74, 1, 0, 0}, {2661, 12488, 8, 8, 0, 0},
    {2661, 13528, 64, 8, 0, 0}, {2681, 0, 0, 32, 0, 0}, {2681, 10070, 24, 8, 0, 0},
    {2699, 0, 0, 112, 0, 0}, {2699, 11225, 40, 8, 0, 0}, {2741, 0, 0, 332632, 0, 0},
    {2741, 5429, 18432, 256, 0, 0}, {2741, 5446, 18688, 4, 0, 0}, {2741, 5509, 26624, 16, 0, 0},
    {2741, 9970, 808, 8, 0, 0}, {2774, 0, 0, 936, 0, 0}, {2774, 5561, 0, 832, 0, 0},
    {2793, 0, 0, 32, 0, 0}, {2793, 10070, 24, 8, 0, 0}, {4794, 0, 0, 32, 0, 0},
    {4794, 7633, 8, 8, 0, 0}, {4794, 15254, 16, 8, 0, 0}, {4794, 15524, 0, 8, 0, 0},
    {4811, 0, 0, 32, 0, 0}, {4811, 7613, 24, 8, 0, 0}, {4811, 9835, 16, 8, 0, 0},
    {5167, 0, 0, 32, 0, 0}, {5167, 7196, 24, 8, 0, 0}, {5167, 15875, 16, 8, 0, 0},
    {5264, 0, 0, 64, 0, 0}, {5264, 5141, 32, 8, 0, 0}, {5264, 11679, 40, 8, 0, 0},
    {5464, 0, 0, 24, 0, 0}, {5464, 8423, 0, 8, 0, 0}, {5804, 0, 0, 32, 0, 0},
    {5804, 10070, 24, 8, 0, 0}, {5981, 0, 0, 32, 0, 0}, {5981, 5882, 0, 8, 0, 0},
    {5981, 11493, 8, 8, 0, 0}, {5998, 0, 0, 32, 0, 0}, {5998, 10011, 16, 8, 0, 0},
    {5998, 10058, 24, 8, 0, 0}, {6074, 0, 0, 32, 0, 0}, {6074, 6109, 16, 8, 0, 0},
    {7220, 0, 0, 56, 0, 0}, {7220, 7180, 48, 8, 0, 0}, {7240, 0, 0, 56, 0, 0},
    {7240, 7234, 32, 8, 0, 0}, {7256, 0, 0, 216, 0, 0}, {7256, 10713, 24, 8, 0, 0},
    {7256, 10723, 40, 8, 0, 0}, {7499, 0, 0, 56, 0, 0}, {7499, 7297, 16, 8, 0, 0},
    {7499, 7314, 40, 8, 0, 0}, {7808, 0, 0, 56, 0, 0}, {7808, 7691, 40, 8, 0, 0},
    {7808, 7704, 32, 8, 0, 0}, {7808, 7714, 24, 8, 0, 0}, {7808, 11902, 48, 8, 0, 0},
    {8305, 0, 0, 32, 0, 0}, {8305, 8423, 16, 8, 0, 0}, {8305, 10008, 24, 8, 0, 0},
    {8907, 0, 0, 24, 0, 0}, {8907, 11754, 16, 8, 0, 0}, {8920, 0, 0, 64, 0, 0},
    {8920, 5202, 24, 8, 0, 0}, {8920, 11973, 16, 8, 0, 0}, {8920, 12048, 32, 8, 0, 0},
    {10642, 0, 0, 32, 0, 0}, {10642, 6129, 16, 8, 0, 0}, {10642, 11767, 24, 8, 0, 0},
    {10841, 0, 0, 32, 0, 0}, {10841, 10070, 24, 8, 0, 0}, {10884, 0, 0, 24, 0, 0},
    {11000, 0, 0, 40, 0, 0}, {11000, 10733, 32, 8, 0, 0}, {11000, 13555, 16, 8, 0, 0},
    {11000, 13836, 24, 8, 0, 0}, {11020, 0, 0, 152, 0, 0}, {11020, 5860, 72, 8, 0, 0},
    {11020, 5866, 128, 8, 0, 0}, {11020, 8423, 88, 8, 0, 0}, {11020, 10660, 112, 8, 0, 0},
    {11020, 11051, 120, 8, 0, 0}, {11020, 12950, 0, 56, 0, 0}, {11037, 0, 0, 56, 0, 0},
    {11037, 10600, 40, 8, 0, 0}, {11037, 11582, 24, 8, 0, 0}, {11037, 12909, 48, 8, 0, 0},
    {11162, 0, 0, 40, 0, 0}, {11162, 8423, 24, 8, 0, 0}, {11162, 10138, 16, 8, 0, 0},
    {11193, 0, 0, 24, 0, 0}, {11193, 11172, 16, 8, 0, 0}, {11875, 0, 0, 64, 0, 0},
    {11875, 7286, 48, 8, 0, 0}, {11875, 7305, 24, 8, 0, 0}, {11875, 7314, 56, 8, 0, 0},
    {12181, 0, 0, 80, 0, 0}, {12181, 5202, 24, 8, 0, 0}, {12181, 8324, 16, 8, 0, 0},
    {12181, 10657, 32, 8, 0, 0}, {12613, 0, 0, 64, 0, 0}, {12613, 12558, 32, 8, 0, 0},
    {12613, 12567, 40, 8, 0, 0}, {12613, 12576, 16, 8, 0, 0}, {12613, 12585, 48, 8, 0, 0},
    {12613, 12595, 24, 8, 0, 0}, {12721, 0, 0, 224, 0, 0}, {12721, 140, 176, 8, 0, 0},
    {12721, 150, 168, 8, 0, 0}, {12721, 276, 152, 8, 0, 0}, {12721, 363, 192, 8, 0, 0},
    {12721, 378, 160, 8, 0, 0}, {12721, 393, 200, 8, 0, 0}, {12721, 584, 216, 8, 0, 0},
    {12721, 610, 184, 8, 0, 0}, {12721, 713, 208, 8, 0, 0}, {12721, 2416, 144, 8, 0, 0},
    {12721, 5521, 136, 8, 0, 0}, {12721, 5601, 88, 8, 0, 0}, {12721, 6962, 80, 8, 0, 0},
    {12721, 12545, 128, 8, 0, 0}, {12721, 13022, 104, 8, 0, 0}, {12721, 13699, 72, 8, 0, 0},
    {12721, 14622, 112, 8, 0, 0}, {12721, 14963, 120, 8, 0, 0}, {12782, 0, 0, 48, 0, 0},
    {12782, 10737, 40, 8, 0, 0}, {12782, 13555, 16, 8, 0, 0}, {12782, 13836, 32, 8, 0, 0},
    {12782, 13841, 24, 8, 0, 0}, {12925, 0, 0, 32, 0, 0}, {12925, 13124, 24, 8, 0, 0},
    {13128, 0, 0, 32, 0, 0}, {13128, 10070, 24, 8, 0, 0}, {13186, 0, 0, 16, 0, 0},
    {13186, 9493, 8, 8, 0, 0}, {13186, 10600, 0, 8, 0, 0}, {13195, 0, 0, 48, 0, 0},
    {13195, 13209, 16, 8, 0, 0}, {13715, 0, 0, 32, 0, 0}, {13715, 13240, 16, 8, 0, 0},
    {14027, 0, 0, 32, 0, 0}, {14027, 10070, 24, 8, 0, 0}, {14041, 0, 0, 528, 0, 0},
    {14041, 7030, 8, 512, 0, 0}, {14041, 12940, 520, 8, 0, 0}, {14054, 0, 0, 32, 0, 0},
    {14054, 10600, 0, 8, 0, 0}, {14054, 11582, 16, 8, 0, 0}, {14072, 0, 0, 48, 0, 0},
    {14072, 4886, 0, 8, 0, 0}, {14072, 8403, 24, 8, 0, 0}, {14072, 11638, 20, 4, 0, 0},
    {14072, 12412, 8, 8, 0, 0}, {14092, 0, 0, 48, 0, 0}, {14092, 10120, 4, 4, 0, 0},
    {14110, 0, 0, 24, 0, 0}, {14131, 0, 0, 48, 0, 0}, {14131, 5191, 32, 4, 0, 0},
    {14131, 8393, 8, 8, 0, 0}, {14131, 11596, 40, 4, 0, 0}, {14131, 12879, 0, 8, 0, 0},
    {14131, 14253, 36, 4, 0, 0}, {14150, 0, 0, 24, 0, 0}, {14150, 11544, 8, 8, 0, 0},
    {14180, 0, 0, 40, 0, 0}, {14180, 11754, 24, 8, 0, 0}, {14180, 11758, 32, 8, 0, 0},
    {14180, 15010, 16, 8, 0, 0}, {14559, 0, 0, 496, 0, 0}, {14559, 10008, 16, 8, 0, 0},
    {14559, 11587, 32, 8, 0, 0}, {14559, 11662, 24, 4, 0, 0}, {14559, 15554, 40, 456, 0, 0},
    {15437, 0, 0, 32, 0, 0}, {15437, 10070, 24, 8, 0, 0}, {15455, 0, 0, 56, 0, 0},
    {15455, 5202, 16, 8, 0, 0}, {15455, 12048, 40, 8, 0, 0}, {15902, 0, 0, 32, 0, 0},
    {15902, 7268, 16, 8, 0, 0}, {15902, 13119, 24, 8, 0, 0}, {16046, 0, 0, 88, 0, 0},
    {16046, 9484, 80, 8, 0, 0}, {16088, 0, 0, 48, 0, 0}, {16088, 10587, 24, 8, 0, 0},
    {16088, 12909, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2508, 22},
};

static const struct table_type types[] = {
    {12, 777, 88, 88, 0, 8}, {57, 827, 72, 72, 8, 6}, {71, 800, 96, 96, 14, 9},
    {282, 1277, 24, 24, 23, 1}, {331, 1456, 104, 104, 24, 10}, {343, 9881, 72, 72, 34, 2},
    {574, 1653, 80, 80, 36, 7}, {602, 1685, 112, 112, 43, 10}, {932, 932, 64, 64, 53, 0},
    {2199, 1827, 80, 80, 53, 7}, {2231, 1881, 144, 144, 60, 15}, {2243, 1901, 80, 80, 75, 7},
    {2315, 2000, 112, 112, 82, 9}, {2334, 2000, 112, 112, 91, 9}, {2353, 2000, 112, 112, 100, 9},
    {2845, 2871, 48, 48, 109, 3}, {2915, 299, 112, 112, 112, 11}, {2931, 8890, 24, 24, 123, 1},
    {2951, 2254, 168, 168, 124, 15}, {2965, 2262, 32, 32, 139, 2}, {2994, 90, 32, 32, 141, 0},
    {3010, 90, 32, 32, 141, 0}, {3026, 2561, 32, 32, 141, 2}, {3042, 27, 112, 112, 143, 0},
    {3061, 41, 152, 152, 143, 1}, {3082, 4212, 48, 48, 144, 3}, {3103, 4251, 64, 64, 147, 3},
    {3127, 4229, 48, 48, 150, 3}, {3146, 177, 48, 48, 153, 1}, {3159, 2085, 88, 88, 154, 3},
    {3171, 2424, 72, 72, 157, 3}, {3183, 14284, 80, 80, 160, 1}, {3202, 881, 160, 160, 161, 10},
    {3219, 116, 128, 128, 171, 3}, {3240, 188, 32, 32, 174, 2}, {3260, 2213, 32, 32, 176, 1},
    {3285, 14269, 96, 96, 177, 2}, {3300, 1063, 40, 40, 179, 1}, {3315, 1043, 32, 32, 180, 1},
    {3335, 7109, 32, 32, 181, 0}, {3344, 225, 64, 64, 181, 2}, {3414, 9006, 32, 32, 183, 0},
    {3440, 215, 32, 32, 183, 0}, {3454, 320, 32, 32, 183, 0}, {3484, 309, 72, 72, 183, 1},
    {3495, 6036, 40, 40, 184, 0}, {3521, 1864, 96, 40, 184, 1}, {3549, 15937, 32, 32, 185, 0},
    {3590, 13034, 48, 48, 185, 4}, {3609, 5659, 152, 152, 189, 3}, {3628, 5659, 152, 152, 192, 3},
    {3647, 5659, 152, 152, 195, 3}, {3666, 5785, 64, 64, 198, 3}, {3678, 8239, 48, 48, 201, 2},
    {3689, 11607, 40, 40, 203, 2}, {3719, 13998, 120, 120, 205, 5},
    {3732, 14635, 200, 200, 210, 12}, {3750, 5793, 24, 24, 222, 1}, {3769, 9988, 32, 32, 223, 2},
    {3781, 2596, 80, 80, 225, 6}, {3795, 2757, 64, 64, 231, 5}, {3809, 698, 80, 80, 236, 2},
    {3826, 129, 192, 192, 238, 0}, {3847, 164, 224, 224, 238, 1}, {3870, 407, 32, 32, 239, 0},
    {3879, 429, 32, 32, 239, 1}, {3910, 450, 56, 56, 240, 1}, {3954, 484, 48, 48, 241, 2},
    {3998, 518, 64, 64, 243, 2}, {4036, 546, 56, 56, 245, 3}, {4074, 2178, 56, 56, 248, 0},
    {4112, 655, 56, 56, 248, 0}, {4126, 684, 152, 152, 248, 8}, {4142, 661, 24, 24, 256, 1},
    {4167, 2400, 296, 296, 257, 9}, {4185, 2375, 24, 24, 266, 1}, {4271, 13216, 72, 72, 267, 1},
    {4290, 2095, 33728, 33728, 268, 0}, {4323, 2116, 40, 40, 268, 0}, {4334, 2127, 32, 32, 268, 0},
    {4351, 2127, 32, 32, 268, 0}, {4368, 2151, 32, 32, 268, 0}, {4385, 2151, 32, 32, 268, 0},
    {4402, 2140, 32, 32, 268, 0}, {4417, 2140, 32, 32, 268, 0}, {4432, 2140, 32, 32, 268, 0},
    {4447, 2140, 32, 32, 268, 0}, {4462, 2140, 32, 32, 268, 0}, {4478, 2140, 32, 32, 268, 0},
    {4531, 2164, 272, 272, 268, 4}, {4548, 2282, 40, 40, 272, 1}, {4566, 1731, 32, 32, 273, 0},
    {4583, 1761, 32, 32, 273, 0}, {4598, 1776, 32, 32, 273, 1}, {4614, 1748, 120, 120, 274, 5},
    {4631, 1789, 88, 88, 279, 5}, {4647, 1849, 56, 56, 284, 2}, {4662, 15467, 112, 112, 286, 2},
    {4702, 1920, 24, 24, 288, 0}, {4724, 10901, 56, 56, 288, 5}, {4739, 10884, 24, 24, 293, 1},
    {4759, 14757, 64, 64, 294, 1}, {4830, 6757, 24, 24, 295, 1}, {5151, 5167, 32, 32, 296, 2},
    {5216, 5264, 64, 64, 298, 1}, {5228, 5248, 40, 40, 299, 1}, {5280, 1, 24, 24, 300, 1},
    {5338, 2519, 152, 160, 301, 9}, {5354, 744, 40, 40, 310, 2}, {5376, 760, 40, 40, 312, 2},
    {5399, 2537, 24, 24, 314, 1}, {5676, 898, 56, 56, 315, 3}, {5703, 898, 64, 56, 318, 3},
    {5741, 849, 56, 56, 321, 0}, {5751, 5804, 32, 32, 321, 1}, {5770, 14027, 32, 32, 322, 1},
    {5963, 5998, 32, 32, 323, 2}, {6019, 942, 24, 24, 325, 1}, {6074, 6074, 32, 32, 326, 2},
    {6086, 1185, 56, 40, 328, 3}, {6340, 955, 208, 216, 331, 10}, {6406, 4099, 112, 112, 341, 2},
    {6430, 7240, 56, 56, 343, 1}, {6458, 7240, 56, 56, 344, 1}, {6494, 4811, 32, 32, 345, 1},
    {6519, 7220, 56, 56, 346, 1}, {6543, 7256, 216, 216, 347, 1}, {6625, 2467, 48, 48, 348, 1},
    {6657, 2482, 80, 80, 349, 2}, {6691, 2499, 56, 56, 351, 1}, {6820, 2648, 152, 160, 352, 9},
    {6830, 1029, 24, 24, 361, 1}, {6898, 103, 80, 80, 362, 2}, {7059, 1084, 48, 48, 364, 1},
    {7077, 1104, 40, 40, 365, 1}, {7091, 1120, 32, 32, 366, 2}, {7119, 1166, 104, 104, 368, 2},
    {7135, 1140, 32, 32, 370, 2}, {7332, 1231, 48, 48, 372, 0}, {7337, 7499, 56, 56, 372, 2},
    {7355, 2578, 24, 24, 374, 1}, {7366, 7499, 56, 56, 375, 2}, {7383, 2578, 24, 24, 377, 1},
    {7393, 7499, 56, 56, 378, 2}, {7418, 7499, 56, 56, 380, 2}, {7442, 7499, 56, 56, 382, 2},
    {7468, 7499, 56, 56, 384, 2}, {7487, 2578, 24, 24, 386, 1}, {7798, 7808, 56, 56, 387, 4},
    {8184, 8202, 56, 56, 391, 2}, {8280, 8305, 32, 32, 393, 2}, {8339, 8357, 48, 48, 395, 2},
    {8377, 3389, 152, 80, 397, 6}, {8413, 1801, 200, 200, 403, 9}, {8627, 1316, 152, 152, 412, 15},
    {8636, 10642, 32, 32, 427, 2}, {8657, 11020, 152, 152, 429, 11}, {8686, 11037, 56, 56, 440, 4},
    {8711, 12181, 80, 80, 444, 6}, {9017, 2648, 152, 160, 450, 9}, {9027, 8907, 24, 24, 459, 1},
    {9050, 1185, 48, 40, 460, 3}, {9307, 1426, 40, 40, 463, 2}, {9312, 1370, 280, 280, 465, 1},
    {9328, 1387, 32, 40, 466, 1}, {9345, 1405, 32, 40, 467, 1}, {10114, 1355, 168, 168, 468, 2},
    {10129, 13128, 32, 32, 470, 1}, {10144, 3425, 32, 32, 471, 2}, {10163, 14573, 48, 48, 473, 2},
    {10178, 14559, 496, 496, 475, 3}, {10204, 4862, 56, 56, 478, 4}, {10225, 5566, 40, 40, 482, 1},
    {10243, 6024, 32, 32, 483, 2}, {10259, 6561, 56, 56, 485, 2}, {10282, 6983, 56, 56, 487, 2},
    {10322, 6717, 32, 32, 489, 2}, {10341, 6848, 40, 40, 491, 2}, {10357, 6993, 40, 40, 493, 2},
    {10373, 7617, 40, 40, 495, 2}, {10393, 8287, 32, 32, 497, 2}, {10415, 9261, 72, 72, 499, 5},
    {10433, 9995, 56, 56, 504, 1}, {10450, 12033, 40, 40, 505, 3}, {10469, 12235, 64, 64, 508, 2},
    {10492, 12531, 48, 48, 510, 2}, {10510, 12888, 32, 32, 512, 1}, {10527, 13541, 32, 32, 513, 2},
    {10545, 14305, 40, 40, 515, 2}, {10565, 16071, 56, 56, 517, 3}, {10652, 1355, 168, 168, 520, 2},
    {10752, 10766, 64, 64, 522, 1}, {10801, 1518, 40, 40, 523, 0}, {10806, 2681, 32, 32, 523, 1},
    {10820, 10841, 32, 32, 524, 1}, {10981, 11000, 40, 40, 525, 3}, {11144, 2699, 112, 112, 528, 1},
    {11158, 11162, 40, 40, 529, 2}, {11180, 11193, 24, 24, 531, 1}, {11301, 1185, 48, 40, 532, 3},
    {11334, 11350, 48, 48, 535, 1}, {11367, 1580, 144, 152, 536, 3}, {11387, 1611, 48, 48, 539, 3},
    {11394, 15902, 32, 32, 542, 2}, {11409, 1185, 56, 40, 544, 3}, {11471, 11481, 88, 88, 547, 1},
    {11493, 1638, 56, 56, 548, 4}, {11860, 11875, 64, 64, 552, 3}, {11906, 5485, 40, 40, 555, 1},
    {11926, 10097, 48, 48, 556, 1}, {11946, 11427, 64, 64, 557, 5}, {11980, 1864, 104, 40, 562, 1},
    {11995, 1864, 40, 40, 563, 1}, {12356, 1710, 104, 104, 564, 2}, {12431, 12450, 80, 80, 566, 1},
    {12468, 206, 72, 72, 567, 4}, {12604, 12613, 64, 64, 571, 5}, {12689, 16046, 88, 88, 576, 2},
    {12776, 12782, 48, 48, 578, 4}, {12798, 417, 88, 88, 582, 3}, {12807, 641, 104, 104, 585, 5},
    {12916, 12925, 32, 32, 590, 1}, {13084, 12674, 24, 24, 591, 0}, {13097, 12396, 48, 48, 591, 1},
    {13158, 1801, 200, 200, 592, 9}, {13162, 13195, 48, 48, 601, 1}, {13234, 1813, 40, 40, 602, 3},
    {13445, 12707, 48, 48, 605, 2}, {13458, 12721, 224, 224, 607, 15},
    {13477, 12741, 104, 104, 622, 7}, {13492, 2829, 32, 32, 629, 2}, {13504, 12757, 32, 32, 631, 0},
    {13715, 13715, 32, 32, 631, 2}, {13850, 15437, 32, 32, 633, 1}, {13869, 15437, 32, 32, 634, 1},
    {13905, 9916, 48, 48, 635, 4}, {13938, 14602, 32, 32, 639, 2}, {13966, 14583, 40, 40, 641, 2},
    {14174, 14180, 40, 40, 643, 3}, {14207, 4686, 144, 144, 646, 8}, {14222, 1864, 56, 40, 654, 1},
    {14713, 1864, 48, 40, 655, 1}, {14973, 4783, 40, 40, 656, 2}, {14989, 1973, 32, 40, 658, 1},
    {14995, 2793, 32, 32, 659, 1}, {15010, 3468, 936, 936, 660, 12}, {15043, 8920, 64, 64, 672, 4},
    {15062, 2722, 24, 24, 676, 1}, {15117, 12090, 56, 56, 677, 4}, {15134, 12070, 24, 24, 681, 1},
    {15155, 12070, 24, 24, 682, 1}, {15178, 15027, 56, 56, 683, 5}, {15199, 15084, 80, 80, 688, 7},
    {15214, 15098, 40, 40, 695, 3}, {15234, 15455, 56, 56, 698, 5}, {15506, 2630, 128, 144, 703, 4},
    {15554, 1355, 168, 168, 707, 2}, {15756, 2812, 64, 64, 709, 4}, {15782, 2812, 64, 64, 713, 4},
    {15800, 2812, 64, 64, 717, 4}, {15883, 1185, 56, 40, 721, 3}, {15950, 243, 56, 56, 724, 4},
    {15980, 2297, 168, 168, 728, 16}, {16014, 2434, 136, 136, 744, 13},
    {16067, 16088, 48, 48, 757, 2}, {16098, 6614, 168, 168, 759, 3},
    {16112, 6614, 168, 168, 762, 3}, {16128, 2450, 184, 184, 765, 2},
    {16151, 2065, 208, 208, 767, 9},
};

static const struct table_held held[] = {
    {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {11754, C_MEMBER_OBJECT, 72, 1}, {11544, C_MEMBER_OBJECT, 80, 1},
    {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {11500, C_MEMBER_OBJECT, 72, 1}, {7985, C_MEMBER_OBJECT, 80, 1}, {7990, C_MEMBER_OBJECT, 88, 1},
    {8377, C_MEMBER_OBJECT, 16, 1}, {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11624, C_MEMBER_OBJECT, 32, 1}, {14973, C_MEMBER_OBJECT, 40, 1},
    {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1}, {11500, C_MEMBER_OBJECT, 72, 1},
    {11544, C_MEMBER_OBJECT, 80, 1}, {12195, C_MEMBER_OBJECT, 88, 1},
    {11549, C_MEMBER_OBJECT, 96, 1}, {13069, C_MEMBER_OBJECT, 56, 1},
    {13041, C_MEMBER_OBJECT, 64, 1}, {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11624, C_MEMBER_OBJECT, 32, 1}, {14973, C_MEMBER_OBJECT, 40, 1},
    {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1}, {11544, C_MEMBER_OBJECT, 72, 1},
    {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {11536, C_MEMBER_OBJECT, 72, 1}, {13889, C_MEMBER_OBJECT, 80, 1},
    {8246, C_MEMBER_OBJECT, 88, 1}, {8255, C_MEMBER_OBJECT, 96, 1}, {7332, C_MEMBER_OBJECT, 16, 1},
    {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {15548, C_MEMBER_OBJECT, 72, 1}, {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11624, C_MEMBER_OBJECT, 32, 1}, {14973, C_MEMBER_OBJECT, 40, 1},
    {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1}, {11500, C_MEMBER_OBJECT, 72, 1},
    {8246, C_MEMBER_OBJECT, 80, 1}, {10779, C_MEMBER_OBJECT, 88, 1},
    {11891, C_MEMBER_OBJECT, 96, 1}, {7752, C_MEMBER_OBJECT, 104, 1},
    {7780, C_MEMBER_OBJECT, 112, 1}, {14617, C_MEMBER_OBJECT, 120, 1},
    {12511, C_MEMBER_OBJECT, 128, 1}, {11378, C_MEMBER_OBJECT, 136, 1},
    {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {6340, C_MEMBER_OBJECT, 72, 1}, {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11624, C_MEMBER_OBJECT, 32, 1}, {14973, C_MEMBER_OBJECT, 40, 1},
    {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1}, {7729, C_MEMBER_OBJECT, 72, 1},
    {11767, C_MEMBER_OBJECT, 80, 1}, {12855, C_MEMBER_OBJECT, 104, 1},
    {7332, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {7729, C_MEMBER_OBJECT, 72, 1}, {11767, C_MEMBER_OBJECT, 80, 1},
    {12855, C_MEMBER_OBJECT, 104, 1}, {7332, C_MEMBER_OBJECT, 16, 1},
    {5202, C_MEMBER_OBJECT, 24, 1}, {11624, C_MEMBER_OBJECT, 32, 1},
    {14973, C_MEMBER_OBJECT, 40, 1}, {6790, C_MEMBER_OBJECT, 48, 1}, {6013, C_MEMBER_OBJECT, 56, 1},
    {7729, C_MEMBER_OBJECT, 72, 1}, {11767, C_MEMBER_OBJECT, 80, 1},
    {12855, C_MEMBER_OBJECT, 104, 1}, {2901, C_MEMBER_OBJECT, 16, 1},
    {2860, C_MEMBER_OBJECT, 24, 1}, {2881, C_MEMBER_OBJECT, 32, 1}, {8849, C_MEMBER_OBJECT, 16, 1},
    {8744, C_MEMBER_OBJECT, 24, 1}, {8805, C_MEMBER_OBJECT, 32, 1}, {8758, C_MEMBER_OBJECT, 40, 1},
    {8818, C_MEMBER_OBJECT, 48, 1}, {8832, C_MEMBER_OBJECT, 56, 1}, {8858, C_MEMBER_OBJECT, 64, 1},
    {8869, C_MEMBER_OBJECT, 72, 1}, {8772, C_MEMBER_OBJECT, 80, 1}, {8787, C_MEMBER_OBJECT, 88, 1},
    {8729, C_MEMBER_OBJECT, 96, 1}, {8883, C_MEMBER_OBJECT, 16, 1}, {14495, C_MEMBER_OBJECT, 16, 1},
    {14344, C_MEMBER_OBJECT, 24, 1}, {14422, C_MEMBER_OBJECT, 32, 1},
    {14359, C_MEMBER_OBJECT, 40, 1}, {14446, C_MEMBER_OBJECT, 48, 1},
    {14461, C_MEMBER_OBJECT, 56, 1}, {14515, C_MEMBER_OBJECT, 64, 1},
    {14527, C_MEMBER_OBJECT, 72, 1}, {14374, C_MEMBER_OBJECT, 80, 1},
    {14390, C_MEMBER_OBJECT, 88, 1}, {14328, C_MEMBER_OBJECT, 96, 1},
    {14479, C_MEMBER_OBJECT, 120, 1}, {14436, C_MEMBER_OBJECT, 128, 1},
    {14505, C_MEMBER_OBJECT, 136, 1}, {14409, C_MEMBER_OBJECT, 144, 1},
    {14199, C_MEMBER_OBJECT, 16, 1}, {14192, C_MEMBER_OBJECT, 24, 1},
    {11533, C_MEMBER_OBJECT, 16, 1}, {11754, C_MEMBER_OBJECT, 24, 1},
    {15494, C_MEMBER_OBJECT, 104, 1}, {6864, C_MEMBER_OBJECT, 16, 1},
    {6873, C_MEMBER_OBJECT, 24, 1}, {6882, C_MEMBER_OBJECT, 32, 1}, {15584, C_MEMBER_OBJECT, 16, 1},
    {15572, C_MEMBER_OBJECT, 24, 1}, {15561, C_MEMBER_OBJECT, 32, 1},
    {14730, C_MEMBER_OBJECT, 16, 1}, {14749, C_MEMBER_OBJECT, 24, 1},
    {14738, C_MEMBER_OBJECT, 32, 1}, {10786, C_MEMBER_OBJECT, 40, 1},
    {9860, C_MEMBER_OBJECT, 16, 1}, {7324, C_MEMBER_OBJECT, 24, 1}, {8222, C_MEMBER_OBJECT, 32, 1},
    {15916, C_MEMBER_OBJECT, 16, 1}, {7324, C_MEMBER_OBJECT, 24, 1}, {7828, C_MEMBER_OBJECT, 64, 1},
    {11754, C_MEMBER_OBJECT, 64, 1}, {5544, C_MEMBER_OBJECT, 32, 1}, {5551, C_MEMBER_OBJECT, 64, 1},
    {14707, C_MEMBER_OBJECT, 96, 1}, {5882, C_MEMBER_OBJECT, 104, 1},
    {6809, C_MEMBER_OBJECT, 112, 1}, {5207, C_MEMBER_OBJECT, 120, 1},
    {12901, C_MEMBER_OBJECT, 128, 1}, {6046, C_MEMBER_OBJECT, 136, 1},
    {7819, C_MEMBER_OBJECT, 144, 1}, {12059, C_MEMBER_OBJECT, 152, 1},
    {6809, C_MEMBER_OBJECT, 80, 1}, {5882, C_MEMBER_OBJECT, 88, 1}, {12901, C_MEMBER_OBJECT, 96, 1},
    {10600, C_MEMBER_OBJECT, 16, 1}, {7332, C_MEMBER_OBJECT, 24, 1},
    {10595, C_MEMBER_OBJECT, 24, 1}, {5544, C_MEMBER_OBJECT, 32, 1}, {5551, C_MEMBER_OBJECT, 64, 1},
    {11968, C_MEMBER_OBJECT, 32, 1}, {15834, C_MEMBER_OBJECT, 24, 1},
    {12996, C_MEMBER_OBJECT, 40, 1}, {13427, C_MEMBER_OBJECT, 48, 1},
    {11544, C_MEMBER_OBJECT, 24, 1}, {11696, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12823, C_MEMBER_OBJECT, 16, 1}, {15930, C_MEMBER_OBJECT, 24, 1},
    {7332, C_MEMBER_OBJECT, 32, 1}, {15822, C_MEMBER_OBJECT, 40, 1},
    {12794, C_MEMBER_OBJECT, 16, 1}, {7332, C_MEMBER_OBJECT, 136, 1},
    {15822, C_MEMBER_OBJECT, 144, 1}, {12794, C_MEMBER_OBJECT, 16, 1},
    {7332, C_MEMBER_OBJECT, 136, 1}, {15822, C_MEMBER_OBJECT, 144, 1},
    {12794, C_MEMBER_OBJECT, 16, 1}, {7332, C_MEMBER_OBJECT, 136, 1},
    {15822, C_MEMBER_OBJECT, 144, 1}, {5613, C_MEMBER_OBJECT, 16, 1},
    {7332, C_MEMBER_OBJECT, 40, 1}, {15822, C_MEMBER_OBJECT, 48, 1},
    {15822, C_MEMBER_OBJECT, 32, 1}, {7332, C_MEMBER_OBJECT, 40, 1}, {7172, C_MEMBER_OBJECT, 16, 1},
    {7838, C_MEMBER_OBJECT, 24, 1}, {7172, C_MEMBER_OBJECT, 72, 1}, {12848, C_MEMBER_OBJECT, 80, 1},
    {15922, C_MEMBER_OBJECT, 88, 1}, {7332, C_MEMBER_OBJECT, 96, 1},
    {15822, C_MEMBER_OBJECT, 104, 1}, {5625, C_MEMBER_OBJECT, 32, 1},
    {7729, C_MEMBER_OBJECT, 40, 1}, {7721, C_MEMBER_OBJECT, 48, 1}, {7172, C_MEMBER_OBJECT, 56, 1},
    {12848, C_MEMBER_OBJECT, 64, 1}, {7838, C_MEMBER_OBJECT, 72, 1},
    {7158, C_MEMBER_OBJECT, 120, 1}, {12221, C_MEMBER_OBJECT, 136, 1},
    {13415, C_MEMBER_OBJECT, 152, 1}, {12794, C_MEMBER_OBJECT, 168, 1},
    {15822, C_MEMBER_OBJECT, 176, 1}, {7332, C_MEMBER_OBJECT, 184, 1},
    {13438, C_MEMBER_OBJECT, 16, 1}, {7332, C_MEMBER_OBJECT, 16, 1},
    {15822, C_MEMBER_OBJECT, 24, 1}, {11212, C_MEMBER_OBJECT, 16, 1},
    {7210, C_MEMBER_OBJECT, 24, 1}, {7721, C_MEMBER_OBJECT, 32, 1}, {9828, C_MEMBER_OBJECT, 40, 1},
    {10604, C_MEMBER_OBJECT, 48, 1}, {10082, C_MEMBER_OBJECT, 56, 1},
    {11774, C_MEMBER_OBJECT, 24, 1}, {11786, C_MEMBER_OBJECT, 32, 1},
    {12159, C_MEMBER_OBJECT, 40, 1}, {12171, C_MEMBER_OBJECT, 48, 1},
    {12144, C_MEMBER_OBJECT, 56, 1}, {8028, C_MEMBER_OBJECT, 48, 1},
    {11446, C_MEMBER_OBJECT, 72, 1}, {15494, C_MEMBER_OBJECT, 184, 1},
    {6063, C_MEMBER_OBJECT, 24, 1}, {7838, C_MEMBER_OBJECT, 32, 1}, {7838, C_MEMBER_OBJECT, 32, 1},
    {12213, C_MEMBER_OBJECT, 40, 1}, {7838, C_MEMBER_OBJECT, 32, 1},
    {13882, C_MEMBER_OBJECT, 56, 1}, {7838, C_MEMBER_OBJECT, 32, 1},
    {12213, C_MEMBER_OBJECT, 40, 1}, {13882, C_MEMBER_OBJECT, 48, 1},
    {12254, C_MEMBER_OBJECT, 24, 1}, {12268, C_MEMBER_OBJECT, 32, 1},
    {7514, C_MEMBER_OBJECT, 40, 1}, {12862, C_MEMBER_OBJECT, 48, 1},
    {15916, C_MEMBER_OBJECT, 56, 1}, {12013, C_MEMBER_OBJECT, 64, 1},
    {8174, C_MEMBER_OBJECT, 136, 1}, {5643, C_MEMBER_OBJECT, 144, 1},
    {12376, C_MEMBER_OBJECT, 16, 1}, {13522, C_MEMBER_OBJECT, 16, 1},
    {12287, C_MEMBER_OBJECT, 48, 1}, {12303, C_MEMBER_OBJECT, 56, 1},
    {5632, C_MEMBER_OBJECT, 72, 1}, {12818, C_MEMBER_OBJECT, 200, 1},
    {12830, C_MEMBER_OBJECT, 208, 1}, {12839, C_MEMBER_OBJECT, 216, 1},
    {12208, C_MEMBER_OBJECT, 224, 1}, {5668, C_MEMBER_OBJECT, 232, 1},
    {15484, C_MEMBER_OBJECT, 16, 1}, {15822, C_MEMBER_OBJECT, 64, 1},
    {12200, C_MEMBER_OBJECT, 16, 1}, {13676, C_MEMBER_OBJECT, 56, 1},
    {13613, C_MEMBER_OBJECT, 72, 1}, {13644, C_MEMBER_OBJECT, 256, 1},
    {10859, C_MEMBER_OBJECT, 32, 1}, {6860, C_MEMBER_OBJECT, 24, 1},
    {13175, C_MEMBER_OBJECT, 40, 1}, {11504, C_MEMBER_OBJECT, 64, 1},
    {10626, C_MEMBER_OBJECT, 72, 1}, {12634, C_MEMBER_OBJECT, 96, 1},
    {12654, C_MEMBER_OBJECT, 104, 1}, {2192, C_MEMBER_OBJECT, 16, 1},
    {6860, C_MEMBER_OBJECT, 32, 1}, {12027, C_MEMBER_OBJECT, 48, 1},
    {13142, C_MEMBER_OBJECT, 56, 1}, {7912, C_MEMBER_OBJECT, 72, 1},
    {13060, C_MEMBER_OBJECT, 40, 1}, {15822, C_MEMBER_OBJECT, 48, 1},
    {13424, C_MEMBER_OBJECT, 16, 1}, {5617, C_MEMBER_OBJECT, 32, 1}, {5202, C_MEMBER_OBJECT, 16, 1},
    {10657, C_MEMBER_OBJECT, 24, 1}, {15822, C_MEMBER_OBJECT, 32, 1},
    {10873, C_MEMBER_OBJECT, 40, 1}, {14664, C_MEMBER_OBJECT, 48, 1},
    {15822, C_MEMBER_OBJECT, 16, 1}, {10693, C_MEMBER_OBJECT, 32, 1},
    {15548, C_MEMBER_OBJECT, 16, 1}, {15875, C_MEMBER_OBJECT, 16, 1},
    {7196, C_MEMBER_OBJECT, 24, 1}, {15822, C_MEMBER_OBJECT, 48, 1}, {5188, C_MEMBER_OBJECT, 24, 1},
    {7332, C_MEMBER_OBJECT, 16, 1}, {5081, C_MEMBER_OBJECT, 16, 1}, {5038, C_MEMBER_OBJECT, 24, 1},
    {5069, C_MEMBER_OBJECT, 32, 1}, {4935, C_MEMBER_OBJECT, 40, 1}, {5046, C_MEMBER_OBJECT, 56, 1},
    {4979, C_MEMBER_OBJECT, 96, 1}, {4958, C_MEMBER_OBJECT, 104, 1},
    {4999, C_MEMBER_OBJECT, 112, 1}, {5018, C_MEMBER_OBJECT, 120, 1},
    {5096, C_MEMBER_OBJECT, 16, 1}, {5104, C_MEMBER_OBJECT, 24, 1}, {5125, C_MEMBER_OBJECT, 16, 1},
    {5116, C_MEMBER_OBJECT, 24, 1}, {5133, C_MEMBER_OBJECT, 16, 1}, {11090, C_MEMBER_OBJECT, 24, 1},
    {11081, C_MEMBER_OBJECT, 32, 1}, {11104, C_MEMBER_OBJECT, 40, 1},
    {11090, C_MEMBER_OBJECT, 24, 1}, {11081, C_MEMBER_OBJECT, 32, 1},
    {11104, C_MEMBER_OBJECT, 40, 1}, {10070, C_MEMBER_OBJECT, 24, 1},
    {10070, C_MEMBER_OBJECT, 24, 1}, {10011, C_MEMBER_OBJECT, 16, 1},
    {10058, C_MEMBER_OBJECT, 24, 1}, {11704, C_MEMBER_OBJECT, 16, 1},
    {6109, C_MEMBER_OBJECT, 16, 1}, {6121, C_MEMBER_OBJECT, 24, 1}, {7023, C_MEMBER_OBJECT, 16, 1},
    {7005, C_MEMBER_OBJECT, 24, 1}, {7012, C_MEMBER_OBJECT, 32, 1}, {6162, C_MEMBER_OBJECT, 24, 1},
    {6276, C_MEMBER_OBJECT, 32, 1}, {6172, C_MEMBER_OBJECT, 40, 1}, {6249, C_MEMBER_OBJECT, 96, 1},
    {6230, C_MEMBER_OBJECT, 104, 1}, {6190, C_MEMBER_OBJECT, 112, 1},
    {6268, C_MEMBER_OBJECT, 120, 1}, {6300, C_MEMBER_OBJECT, 128, 1},
    {6217, C_MEMBER_OBJECT, 136, 1}, {6325, C_MEMBER_OBJECT, 144, 1},
    {11832, C_MEMBER_OBJECT, 96, 1}, {11845, C_MEMBER_OBJECT, 104, 1},
    {7234, C_MEMBER_OBJECT, 32, 1}, {7234, C_MEMBER_OBJECT, 32, 1}, {7613, C_MEMBER_OBJECT, 24, 1},
    {7180, C_MEMBER_OBJECT, 48, 1}, {15822, C_MEMBER_OBJECT, 208, 1},
    {7332, C_MEMBER_OBJECT, 24, 1}, {7332, C_MEMBER_OBJECT, 24, 1}, {15494, C_MEMBER_OBJECT, 64, 1},
    {5828, C_MEMBER_OBJECT, 24, 1}, {9239, C_MEMBER_OBJECT, 16, 1}, {9196, C_MEMBER_OBJECT, 24, 1},
    {9227, C_MEMBER_OBJECT, 32, 1}, {9068, C_MEMBER_OBJECT, 40, 1}, {9204, C_MEMBER_OBJECT, 56, 1},
    {9137, C_MEMBER_OBJECT, 96, 1}, {9116, C_MEMBER_OBJECT, 104, 1},
    {9157, C_MEMBER_OBJECT, 112, 1}, {9176, C_MEMBER_OBJECT, 120, 1},
    {6970, C_MEMBER_OBJECT, 16, 1}, {12628, C_MEMBER_OBJECT, 40, 1},
    {11544, C_MEMBER_OBJECT, 72, 1}, {15247, C_MEMBER_OBJECT, 40, 1},
    {15247, C_MEMBER_OBJECT, 32, 1}, {11891, C_MEMBER_OBJECT, 16, 1},
    {11544, C_MEMBER_OBJECT, 24, 1}, {14983, C_MEMBER_OBJECT, 64, 1},
    {8318, C_MEMBER_OBJECT, 72, 1}, {10867, C_MEMBER_OBJECT, 16, 1}, {9254, C_MEMBER_OBJECT, 24, 1},
    {7297, C_MEMBER_OBJECT, 16, 1}, {7314, C_MEMBER_OBJECT, 40, 1}, {7640, C_MEMBER_OBJECT, 16, 1},
    {7297, C_MEMBER_OBJECT, 16, 1}, {7314, C_MEMBER_OBJECT, 40, 1}, {7640, C_MEMBER_OBJECT, 16, 1},
    {7297, C_MEMBER_OBJECT, 16, 1}, {7314, C_MEMBER_OBJECT, 40, 1}, {7297, C_MEMBER_OBJECT, 16, 1},
    {7314, C_MEMBER_OBJECT, 40, 1}, {7297, C_MEMBER_OBJECT, 16, 1}, {7314, C_MEMBER_OBJECT, 40, 1},
    {7297, C_MEMBER_OBJECT, 16, 1}, {7314, C_MEMBER_OBJECT, 40, 1}, {7640, C_MEMBER_OBJECT, 16, 1},
    {7714, C_MEMBER_OBJECT, 24, 1}, {7704, C_MEMBER_OBJECT, 32, 1}, {7691, C_MEMBER_OBJECT, 40, 1},
    {11902, C_MEMBER_OBJECT, 48, 1}, {13846, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 24, 1}, {8423, C_MEMBER_OBJECT, 16, 1},
    {10008, C_MEMBER_OBJECT, 24, 1}, {13846, C_MEMBER_OBJECT, 16, 1},
    {10040, C_MEMBER_OBJECT, 24, 1}, {8048, C_MEMBER_OBJECT, 16, 1}, {8151, C_MEMBER_OBJECT, 32, 1},
    {8068, C_MEMBER_OBJECT, 48, 1}, {8110, C_MEMBER_OBJECT, 56, 1}, {8125, C_MEMBER_OBJECT, 64, 1},
    {3375, C_MEMBER_OBJECT_ARRAY, 72, 0}, {13271, C_MEMBER_OBJECT, 64, 1},
    {13289, C_MEMBER_OBJECT, 80, 1}, {13307, C_MEMBER_OBJECT, 96, 1},
    {13325, C_MEMBER_OBJECT, 112, 1}, {13343, C_MEMBER_OBJECT, 128, 1},
    {13361, C_MEMBER_OBJECT, 144, 1}, {13379, C_MEMBER_OBJECT, 160, 1},
    {13397, C_MEMBER_OBJECT, 176, 1}, {15822, C_MEMBER_OBJECT, 192, 1},
    {8529, C_MEMBER_OBJECT, 16, 1}, {8459, C_MEMBER_OBJECT, 24, 1}, {8570, C_MEMBER_OBJECT, 32, 1},
    {8580, C_MEMBER_OBJECT, 40, 1}, {8486, C_MEMBER_OBJECT, 48, 1}, {8496, C_MEMBER_OBJECT, 56, 1},
    {8542, C_MEMBER_OBJECT, 64, 1}, {8473, C_MEMBER_OBJECT, 72, 1}, {8520, C_MEMBER_OBJECT, 80, 1},
    {8510, C_MEMBER_OBJECT, 88, 1}, {8610, C_MEMBER_OBJECT, 96, 1}, {8558, C_MEMBER_OBJECT, 104, 1},
    {8442, C_MEMBER_OBJECT, 112, 1}, {8428, C_MEMBER_OBJECT, 120, 1},
    {8594, C_MEMBER_OBJECT, 128, 1}, {6129, C_MEMBER_OBJECT, 16, 1},
    {11767, C_MEMBER_OBJECT, 24, 1}, {12974, C_MEMBER_OBJECT, 16, 1},
    {12964, C_MEMBER_OBJECT, 24, 1}, {12955, C_MEMBER_OBJECT, 40, 1},
    {12984, C_MEMBER_OBJECT, 48, 1}, {5860, C_MEMBER_OBJECT, 72, 1}, {8423, C_MEMBER_OBJECT, 88, 1},
    {10660, C_MEMBER_OBJECT, 112, 1}, {11051, C_MEMBER_OBJECT, 120, 1},
    {5866, C_MEMBER_OBJECT, 128, 1}, {7332, C_MEMBER_OBJECT, 136, 1},
    {15822, C_MEMBER_OBJECT, 144, 1}, {12483, C_MEMBER_OBJECT, 16, 1},
    {11582, C_MEMBER_OBJECT, 24, 1}, {10600, C_MEMBER_OBJECT, 40, 1},
    {12909, C_MEMBER_OBJECT, 48, 1}, {8324, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {10657, C_MEMBER_OBJECT, 32, 1}, {7332, C_MEMBER_OBJECT, 40, 1},
    {15822, C_MEMBER_OBJECT, 48, 1}, {12384, C_MEMBER_OBJECT, 56, 1},
    {9239, C_MEMBER_OBJECT, 16, 1}, {9196, C_MEMBER_OBJECT, 24, 1}, {9227, C_MEMBER_OBJECT, 32, 1},
    {9068, C_MEMBER_OBJECT, 40, 1}, {9204, C_MEMBER_OBJECT, 56, 1}, {9137, C_MEMBER_OBJECT, 96, 1},
    {9116, C_MEMBER_OBJECT, 104, 1}, {9157, C_MEMBER_OBJECT, 112, 1},
    {9176, C_MEMBER_OBJECT, 120, 1}, {11754, C_MEMBER_OBJECT, 16, 1},
    {7023, C_MEMBER_OBJECT, 16, 1}, {7005, C_MEMBER_OBJECT, 24, 1}, {7012, C_MEMBER_OBJECT, 32, 1},
    {9286, C_MEMBER_OBJECT, 16, 1}, {9293, C_MEMBER_OBJECT, 24, 1},
    {4854, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5536, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5820, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9538, C_MEMBER_OBJECT, 16, 1},
    {9522, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10070, C_MEMBER_OBJECT, 24, 1},
    {12106, C_MEMBER_OBJECT, 16, 1}, {14642, C_MEMBER_OBJECT, 24, 1},
    {7035, C_MEMBER_OBJECT, 16, 1}, {15822, C_MEMBER_OBJECT, 32, 1},
    {10008, C_MEMBER_OBJECT, 16, 1}, {11587, C_MEMBER_OBJECT, 32, 1},
    {15554, C_MEMBER_OBJECT_ARRAY, 40, 57}, {14777, C_MEMBER_OBJECT, 16, 1},
    {10008, C_MEMBER_OBJECT, 24, 1}, {5595, C_MEMBER_OBJECT, 32, 1}, {9852, C_MEMBER_OBJECT, 40, 1},
    {10008, C_MEMBER_OBJECT, 16, 1}, {13438, C_MEMBER_OBJECT, 16, 1},
    {4879, C_MEMBER_OBJECT, 24, 1}, {12407, C_MEMBER_OBJECT, 16, 1},
    {12909, C_MEMBER_OBJECT, 32, 1}, {12407, C_MEMBER_OBJECT, 16, 1},
    {12909, C_MEMBER_OBJECT, 32, 1}, {7030, C_MEMBER_OBJECT, 16, 1},
    {13109, C_MEMBER_OBJECT, 24, 1}, {10924, C_MEMBER_OBJECT, 24, 1},
    {10933, C_MEMBER_OBJECT, 32, 1}, {10008, C_MEMBER_OBJECT, 16, 1},
    {13078, C_MEMBER_OBJECT, 24, 1}, {8423, C_MEMBER_OBJECT, 16, 1},
    {10008, C_MEMBER_OBJECT, 24, 1}, {8423, C_MEMBER_OBJECT, 16, 1},
    {10008, C_MEMBER_OBJECT, 24, 1}, {10008, C_MEMBER_OBJECT, 16, 1},
    {10618, C_MEMBER_OBJECT, 24, 1}, {14642, C_MEMBER_OBJECT, 32, 1},
    {6944, C_MEMBER_OBJECT, 40, 1}, {6952, C_MEMBER_OBJECT, 48, 1}, {10008, C_MEMBER_OBJECT, 16, 1},
    {10008, C_MEMBER_OBJECT, 16, 1}, {11898, C_MEMBER_OBJECT, 24, 1},
    {12909, C_MEMBER_OBJECT, 32, 1}, {12407, C_MEMBER_OBJECT, 16, 1},
    {12909, C_MEMBER_OBJECT, 40, 1}, {12425, C_MEMBER_OBJECT, 16, 1},
    {12909, C_MEMBER_OBJECT, 32, 1}, {7648, C_MEMBER_OBJECT, 16, 1}, {8423, C_MEMBER_OBJECT, 16, 1},
    {10008, C_MEMBER_OBJECT, 24, 1}, {8423, C_MEMBER_OBJECT, 16, 1},
    {10008, C_MEMBER_OBJECT, 24, 1}, {10587, C_MEMBER_OBJECT, 32, 1},
    {12909, C_MEMBER_OBJECT, 40, 1}, {8270, C_MEMBER_OBJECT, 48, 1}, {9538, C_MEMBER_OBJECT, 16, 1},
    {9522, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10744, C_MEMBER_OBJECT, 16, 1},
    {10070, C_MEMBER_OBJECT, 24, 1}, {10070, C_MEMBER_OBJECT, 24, 1},
    {13555, C_MEMBER_OBJECT, 16, 1}, {13836, C_MEMBER_OBJECT, 24, 1},
    {10733, C_MEMBER_OBJECT, 32, 1}, {11225, C_MEMBER_OBJECT, 40, 1},
    {10138, C_MEMBER_OBJECT, 16, 1}, {8423, C_MEMBER_OBJECT, 24, 1},
    {11172, C_MEMBER_OBJECT, 16, 1}, {7023, C_MEMBER_OBJECT, 16, 1}, {7005, C_MEMBER_OBJECT, 24, 1},
    {7012, C_MEMBER_OBJECT, 32, 1}, {10070, C_MEMBER_OBJECT, 24, 1},
    {11236, C_MEMBER_OBJECT, 24, 1}, {15628, C_MEMBER_OBJECT, 64, 1},
    {15822, C_MEMBER_OBJECT, 136, 1}, {9703, C_MEMBER_OBJECT, 16, 1},
    {9711, C_MEMBER_OBJECT, 24, 1}, {9719, C_MEMBER_OBJECT, 32, 1}, {7268, C_MEMBER_OBJECT, 16, 1},
    {13119, C_MEMBER_OBJECT, 24, 1}, {7023, C_MEMBER_OBJECT, 16, 1}, {7005, C_MEMBER_OBJECT, 24, 1},
    {7012, C_MEMBER_OBJECT, 32, 1}, {15822, C_MEMBER_OBJECT, 72, 1},
    {11248, C_MEMBER_OBJECT, 16, 1}, {11241, C_MEMBER_OBJECT, 24, 1},
    {11273, C_MEMBER_OBJECT, 40, 1}, {11256, C_MEMBER_OBJECT, 48, 1},
    {7305, C_MEMBER_OBJECT, 24, 1}, {7286, C_MEMBER_OBJECT, 48, 1}, {7314, C_MEMBER_OBJECT, 56, 1},
    {5480, C_MEMBER_OBJECT, 24, 1}, {10077, C_MEMBER_OBJECT, 24, 1},
    {11544, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {10669, C_MEMBER_OBJECT, 32, 1}, {15593, C_MEMBER_OBJECT, 40, 1},
    {15609, C_MEMBER_OBJECT, 48, 1}, {11696, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11696, C_MEMBER_OBJECT_ARRAY, 32, 0}, {15628, C_MEMBER_OBJECT, 24, 1},
    {15822, C_MEMBER_OBJECT, 96, 1}, {12324, C_MEMBER_OBJECT, 16, 1},
    {11544, C_MEMBER_OBJECT, 16, 1}, {12195, C_MEMBER_OBJECT, 24, 1},
    {13596, C_MEMBER_OBJECT, 32, 1}, {11070, C_MEMBER_OBJECT, 40, 1},
    {12576, C_MEMBER_OBJECT, 16, 1}, {12595, C_MEMBER_OBJECT, 24, 1},
    {12558, C_MEMBER_OBJECT, 32, 1}, {12567, C_MEMBER_OBJECT, 40, 1},
    {12585, C_MEMBER_OBJECT, 48, 1}, {12106, C_MEMBER_OBJECT, 24, 1},
    {9902, C_MEMBER_OBJECT, 72, 1}, {13555, C_MEMBER_OBJECT, 16, 1},
    {13841, C_MEMBER_OBJECT, 24, 1}, {13836, C_MEMBER_OBJECT, 32, 1},
    {10737, C_MEMBER_OBJECT, 40, 1}, {13898, C_MEMBER_OBJECT, 24, 1},
    {12883, C_MEMBER_OBJECT, 32, 1}, {12200, C_MEMBER_OBJECT, 40, 1},
    {9275, C_MEMBER_OBJECT, 32, 1}, {9841, C_MEMBER_OBJECT, 40, 1}, {12200, C_MEMBER_OBJECT, 48, 1},
    {15822, C_MEMBER_OBJECT, 64, 1}, {8159, C_MEMBER_OBJECT, 80, 1},
    {13124, C_MEMBER_OBJECT, 24, 1}, {7332, C_MEMBER_OBJECT, 16, 1},
    {13271, C_MEMBER_OBJECT, 64, 1}, {13289, C_MEMBER_OBJECT, 80, 1},
    {13307, C_MEMBER_OBJECT, 96, 1}, {13325, C_MEMBER_OBJECT, 112, 1},
    {13343, C_MEMBER_OBJECT, 128, 1}, {13361, C_MEMBER_OBJECT, 144, 1},
    {13379, C_MEMBER_OBJECT, 160, 1}, {13397, C_MEMBER_OBJECT, 176, 1},
    {15822, C_MEMBER_OBJECT, 192, 1}, {13209, C_MEMBER_OBJECT, 16, 1},
    {13555, C_MEMBER_OBJECT, 16, 1}, {13841, C_MEMBER_OBJECT, 24, 1},
    {13836, C_MEMBER_OBJECT, 32, 1}, {6746, C_MEMBER_OBJECT, 16, 1}, {9813, C_MEMBER_OBJECT, 40, 1},
    {13699, C_MEMBER_OBJECT, 72, 1}, {6962, C_MEMBER_OBJECT, 80, 1}, {5601, C_MEMBER_OBJECT, 88, 1},
    {13022, C_MEMBER_OBJECT, 104, 1}, {14622, C_MEMBER_OBJECT, 112, 1},
    {2416, C_MEMBER_OBJECT, 144, 1}, {276, C_MEMBER_OBJECT, 152, 1}, {378, C_MEMBER_OBJECT, 160, 1},
    {150, C_MEMBER_OBJECT, 168, 1}, {140, C_MEMBER_OBJECT, 176, 1}, {610, C_MEMBER_OBJECT, 184, 1},
    {363, C_MEMBER_OBJECT, 192, 1}, {393, C_MEMBER_OBJECT, 200, 1}, {713, C_MEMBER_OBJECT, 208, 1},
    {584, C_MEMBER_OBJECT, 216, 1}, {6746, C_MEMBER_OBJECT, 16, 1}, {7274, C_MEMBER_OBJECT, 24, 1},
    {13009, C_MEMBER_OBJECT, 32, 1}, {10703, C_MEMBER_OBJECT, 48, 1},
    {13022, C_MEMBER_OBJECT, 64, 1}, {13689, C_MEMBER_OBJECT, 72, 1},
    {9813, C_MEMBER_OBJECT, 96, 1}, {7030, C_MEMBER_OBJECT, 16, 1}, {7274, C_MEMBER_OBJECT, 24, 1},
    {13240, C_MEMBER_OBJECT, 16, 1}, {13252, C_MEMBER_OBJECT, 24, 1},
    {10070, C_MEMBER_OBJECT, 24, 1}, {10070, C_MEMBER_OBJECT, 24, 1},
    {15548, C_MEMBER_OBJECT, 16, 1}, {8017, C_MEMBER_OBJECT, 24, 1}, {6798, C_MEMBER_OBJECT, 32, 1},
    {8327, C_MEMBER_OBJECT, 40, 1}, {14007, C_MEMBER_OBJECT, 16, 1}, {9936, C_MEMBER_OBJECT, 24, 1},
    {14015, C_MEMBER_OBJECT, 16, 1}, {9951, C_MEMBER_OBJECT, 24, 1},
    {15010, C_MEMBER_OBJECT, 16, 1}, {11754, C_MEMBER_OBJECT, 24, 1},
    {11758, C_MEMBER_OBJECT, 32, 1}, {13777, C_MEMBER_OBJECT, 16, 1},
    {13811, C_MEMBER_OBJECT, 24, 1}, {13802, C_MEMBER_OBJECT, 32, 1},
    {13823, C_MEMBER_OBJECT, 40, 1}, {13749, C_MEMBER_OBJECT, 48, 1},
    {13762, C_MEMBER_OBJECT, 56, 1}, {13784, C_MEMBER_OBJECT, 64, 1},
    {13728, C_MEMBER_OBJECT, 128, 1}, {11696, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11696, C_MEMBER_OBJECT_ARRAY, 32, 0}, {14551, C_MEMBER_OBJECT, 16, 1},
    {14542, C_MEMBER_OBJECT, 24, 1}, {11696, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {10070, C_MEMBER_OBJECT, 24, 1}, {9599, C_MEMBER_OBJECT, 256, 1},
    {9649, C_MEMBER_OBJECT, 264, 1}, {9615, C_MEMBER_OBJECT, 336, 1},
    {9665, C_MEMBER_OBJECT, 344, 1}, {9632, C_MEMBER_OBJECT, 352, 1},
    {9680, C_MEMBER_OBJECT, 368, 1}, {9570, C_MEMBER_OBJECT, 856, 1},
    {9590, C_MEMBER_OBJECT, 864, 1}, {9578, C_MEMBER_OBJECT, 872, 1},
    {9560, C_MEMBER_OBJECT, 888, 1}, {4494, C_MEMBER_OBJECT, 912, 1},
    {4514, C_MEMBER_OBJECT, 928, 1}, {11973, C_MEMBER_OBJECT, 16, 1},
    {5202, C_MEMBER_OBJECT, 24, 1}, {12048, C_MEMBER_OBJECT, 32, 1},
    {15822, C_MEMBER_OBJECT, 40, 1}, {11630, C_MEMBER_OBJECT, 16, 1},
    {11544, C_MEMBER_OBJECT, 16, 1}, {5607, C_MEMBER_OBJECT, 24, 1}, {7196, C_MEMBER_OBJECT, 32, 1},
    {7881, C_MEMBER_OBJECT, 40, 1}, {2834, C_MEMBER_OBJECT, 16, 1}, {2834, C_MEMBER_OBJECT, 16, 1},
    {11544, C_MEMBER_OBJECT, 16, 1}, {15015, C_MEMBER_OBJECT, 24, 1},
    {6732, C_MEMBER_OBJECT, 32, 1}, {15548, C_MEMBER_OBJECT, 40, 1},
    {11493, C_MEMBER_OBJECT, 48, 1}, {11544, C_MEMBER_OBJECT, 16, 1},
    {5607, C_MEMBER_OBJECT, 24, 1}, {7845, C_MEMBER_OBJECT, 32, 1}, {6778, C_MEMBER_OBJECT, 40, 1},
    {7860, C_MEMBER_OBJECT, 48, 1}, {7196, C_MEMBER_OBJECT, 56, 1}, {7881, C_MEMBER_OBJECT, 64, 1},
    {11544, C_MEMBER_OBJECT, 16, 1}, {7196, C_MEMBER_OBJECT, 24, 1}, {7881, C_MEMBER_OBJECT, 32, 1},
    {5202, C_MEMBER_OBJECT, 16, 1}, {9498, C_MEMBER_OBJECT, 24, 1}, {15421, C_MEMBER_OBJECT, 32, 1},
    {12048, C_MEMBER_OBJECT, 40, 1}, {15822, C_MEMBER_OBJECT, 48, 1},
    {15650, C_MEMBER_OBJECT, 72, 1}, {15669, C_MEMBER_OBJECT, 80, 1},
    {15637, C_MEMBER_OBJECT, 88, 1}, {7999, C_MEMBER_OBJECT, 136, 1},
    {9538, C_MEMBER_OBJECT, 16, 1}, {9522, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {15857, C_MEMBER_OBJECT, 16, 1}, {15837, C_MEMBER_OBJECT, 24, 1},
    {15867, C_MEMBER_OBJECT, 40, 1}, {15849, C_MEMBER_OBJECT, 48, 1},
    {15857, C_MEMBER_OBJECT, 16, 1}, {15837, C_MEMBER_OBJECT, 24, 1},
    {15867, C_MEMBER_OBJECT, 40, 1}, {15849, C_MEMBER_OBJECT, 48, 1},
    {15857, C_MEMBER_OBJECT, 16, 1}, {15837, C_MEMBER_OBJECT, 24, 1},
    {15867, C_MEMBER_OBJECT, 40, 1}, {15849, C_MEMBER_OBJECT, 48, 1},
    {7023, C_MEMBER_OBJECT, 16, 1}, {7005, C_MEMBER_OBJECT, 24, 1}, {7012, C_MEMBER_OBJECT, 32, 1},
    {14265, C_MEMBER_OBJECT, 16, 1}, {14617, C_MEMBER_OBJECT, 24, 1},
    {14300, C_MEMBER_OBJECT, 32, 1}, {15822, C_MEMBER_OBJECT, 48, 1},
    {12950, C_MEMBER_OBJECT, 16, 1}, {14649, C_MEMBER_OBJECT, 24, 1},
    {10674, C_MEMBER_OBJECT, 32, 1}, {10679, C_MEMBER_OBJECT, 40, 1},
    {7030, C_MEMBER_OBJECT, 48, 1}, {13522, C_MEMBER_OBJECT, 56, 1}, {7656, C_MEMBER_OBJECT, 72, 1},
    {6598, C_MEMBER_OBJECT, 80, 1}, {12345, C_MEMBER_OBJECT, 88, 1}, {7898, C_MEMBER_OBJECT, 96, 1},
    {13561, C_MEMBER_OBJECT, 104, 1}, {7738, C_MEMBER_OBJECT, 112, 1},
    {13577, C_MEMBER_OBJECT, 120, 1}, {7763, C_MEMBER_OBJECT, 128, 1},
    {6580, C_MEMBER_OBJECT, 136, 1}, {12332, C_MEMBER_OBJECT, 144, 1},
    {14321, C_MEMBER_OBJECT, 24, 1}, {7791, C_MEMBER_OBJECT, 32, 1},
    {11559, C_MEMBER_OBJECT, 40, 1}, {9468, C_MEMBER_OBJECT, 48, 1}, {9431, C_MEMBER_OBJECT, 56, 1},
    {9455, C_MEMBER_OBJECT, 64, 1}, {9393, C_MEMBER_OBJECT, 72, 1}, {9420, C_MEMBER_OBJECT, 80, 1},
    {9378, C_MEMBER_OBJECT, 88, 1}, {9445, C_MEMBER_OBJECT, 96, 1}, {9405, C_MEMBER_OBJECT, 104, 1},
    {9365, C_MEMBER_OBJECT, 112, 1}, {7672, C_MEMBER_OBJECT, 128, 1},
    {10587, C_MEMBER_OBJECT, 24, 1}, {12909, C_MEMBER_OBJECT, 32, 1},
    {15494, C_MEMBER_OBJECT, 128, 1}, {15405, C_MEMBER_OBJECT, 136, 1},
    {16061, C_MEMBER_OBJECT, 152, 1}, {15494, C_MEMBER_OBJECT, 128, 1},
    {15405, C_MEMBER_OBJECT, 136, 1}, {16061, C_MEMBER_OBJECT, 152, 1},
    {16061, C_MEMBER_OBJECT, 128, 1}, {15494, C_MEMBER_OBJECT, 144, 1},
    {10600, C_MEMBER_OBJECT, 16, 1}, {8229, C_MEMBER_OBJECT, 24, 1},
    {15822, C_MEMBER_OBJECT, 32, 1}, {15381, C_MEMBER_OBJECT, 96, 1},
    {15333, C_MEMBER_OBJECT, 104, 1}, {15357, C_MEMBER_OBJECT, 112, 1},
    {15309, C_MEMBER_OBJECT, 128, 1}, {15261, C_MEMBER_OBJECT, 136, 1},
    {15285, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_14_8d = {
    {.hex = 0x030e08f0, .debug = true}, names, members, enumerators, types, held,
    550, 1, 269,
};
