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
    "tuple\0" "tuple_iterator\0" "type\0" "type_params\0" "typealiasobject\0" "types\0"
    "types.GenericAlias\0" "types.SimpleNamespace\0" "typevarobject\0" "typevartupleobject\0"
    "typing.ParamSpec\0" "typing.ParamSpecArgs\0" "typing.ParamSpecKwargs\0"
    "typing.TypeAliasType\0" "typing.TypeVar\0" "typing.TypeVarTuple\0" "typing.Union\0" "tzinfo\0"
    "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unhashable_args\0" "unicodeiterobject\0" "unionobject\0"
    "unpackiterobject\0" "unpickler\0" "unused_data\0" "uop_executor\0" "used\0" "utcoff\0" "utf8\0"
    "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0" "var_name\0"
    "vectorcall_args\0" "vectorcall_kwnames\0" "view.obj\0" "vm_data.code\0" "vm_data.links.next\0"
    "vm_data.links.previous\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakref.CallableProxyType\0" "weakref.ProxyType\0"
    "weakref.ReferenceType\0" "weakreflist\0" "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0"
    "wr_prev\0" "wrapped\0" "wrapper_descriptor\0" "wrapperobject\0" "write\0" "writenl\0"
    "writer\0" "xibufferview\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zlib._ZlibDecompressor\0" "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {225, 0, 0, 64, 0, 0}, {225, 12137, 16, 8, 0, 0}, {225, 12150, 24, 8, 0, 0},
    {243, 0, 0, 56, 0, 0}, {243, 8057, 40, 8, 0, 0}, {243, 14289, 16, 8, 0, 0},
    {243, 14324, 32, 8, 0, 0}, {243, 14641, 24, 8, 0, 0}, {257, 0, 0, 64, 0, 0},
    {257, 5502, 0, 8, 0, 0}, {257, 6069, 24, 8, 0, 0}, {257, 10752, 8, 8, 0, 0},
    {627, 0, 0, 16, 0, 0}, {627, 12130, 0, 8, 0, 0}, {655, 0, 0, 56, 0, 0},
    {655, 7045, 24, 8, 0, 0}, {684, 0, 0, 152, 0, 0}, {684, 5643, 144, 8, 0, 0},
    {684, 7529, 40, 8, 0, 0}, {684, 8189, 136, 8, 0, 0}, {684, 11334, 16, 8, 0, 0},
    {684, 12037, 64, 8, 0, 0}, {684, 12886, 48, 8, 0, 0}, {684, 15946, 56, 8, 0, 0},
    {730, 0, 0, 40, 0, 0}, {730, 9508, 24, 8, 0, 0}, {730, 10752, 16, 8, 0, 0},
    {730, 13625, 32, 4, 6, 1}, {730, 13654, 32, 4, 5, 1}, {730, 13689, 32, 4, 2, 3},
    {744, 0, 0, 40, 0, 0}, {744, 5096, 16, 8, 0, 0}, {744, 5104, 24, 8, 0, 0},
    {760, 0, 0, 40, 0, 0}, {760, 5116, 24, 8, 0, 0}, {760, 5125, 16, 8, 0, 0},
    {777, 0, 0, 88, 0, 0}, {777, 11559, 80, 8, 0, 0}, {777, 11769, 72, 8, 0, 0},
    {800, 0, 0, 96, 0, 0}, {800, 8000, 80, 8, 0, 0}, {800, 11515, 72, 8, 0, 0},
    {827, 0, 0, 72, 0, 0}, {827, 5202, 24, 8, 0, 0}, {827, 6028, 56, 8, 0, 0},
    {827, 6805, 48, 8, 0, 0}, {827, 11639, 32, 8, 0, 0}, {827, 14997, 40, 8, 0, 0},
    {849, 0, 0, 56, 0, 0}, {849, 11685, 24, 8, 0, 0}, {867, 0, 0, 40, 0, 0},
    {867, 11736, 24, 8, 0, 0}, {867, 11753, 32, 1, 0, 0}, {898, 0, 0, 56, 0, 0},
    {898, 11091, 16, 8, 0, 0}, {898, 11096, 32, 8, 0, 0}, {898, 11105, 24, 8, 0, 0},
    {916, 0, 0, 64, 0, 0}, {916, 11477, 56, 8, 0, 0}, {942, 0, 0, 24, 0, 0},
    {942, 11719, 16, 8, 0, 0}, {955, 0, 0, 216, 0, 0}, {955, 6148, 52, 4, 0, 0},
    {955, 6160, 208, 1, 0, 0}, {955, 6177, 24, 8, 0, 0}, {955, 6187, 40, 8, 0, 0},
    {955, 6205, 112, 8, 0, 0}, {955, 6217, 68, 4, 0, 0}, {955, 6232, 136, 8, 0, 0},
    {955, 6245, 104, 8, 0, 0}, {955, 6264, 96, 8, 0, 0}, {955, 6283, 120, 8, 0, 0},
    {955, 6291, 32, 8, 0, 0}, {955, 6300, 72, 4, 0, 0}, {955, 6315, 128, 8, 0, 0},
    {955, 6327, 64, 4, 0, 0}, {968, 0, 0, 56, 0, 0}, {968, 15561, 48, 8, 0, 0},
    {968, 15566, 40, 8, 0, 0}, {991, 0, 0, 48, 0, 0}, {991, 6879, 16, 8, 0, 0},
    {991, 6888, 24, 8, 0, 0}, {1001, 0, 0, 48, 0, 0}, {1001, 14754, 16, 8, 0, 0},
    {1001, 14762, 32, 8, 0, 0}, {1001, 14773, 24, 8, 0, 0}, {1016, 0, 0, 64, 0, 0},
    {1016, 15602, 24, 8, 0, 0}, {1016, 15614, 16, 8, 0, 0}, {1029, 0, 0, 24, 0, 0},
    {1029, 6985, 16, 8, 0, 0}, {1084, 0, 0, 48, 0, 0}, {1084, 9527, 24, 1, 0, 0},
    {1084, 15277, 40, 8, 0, 0}, {1104, 0, 0, 40, 0, 0}, {1104, 9527, 24, 1, 0, 0},
    {1104, 15277, 32, 8, 0, 0}, {1185, 0, 0, 40, 0, 0}, {1185, 7020, 24, 8, 0, 0},
    {1185, 7027, 32, 8, 0, 0}, {1185, 7038, 16, 8, 0, 0}, {1199, 0, 0, 24, 0, 0},
    {1199, 11300, 8, 8, 0, 0}, {1199, 11307, 16, 8, 0, 0}, {1214, 0, 0, 32, 0, 0},
    {1214, 7544, 32, 0, 0, 0}, {1214, 7555, 10, 1, 0, 0}, {1214, 7563, 9, 1, 0, 0},
    {1214, 7583, 8, 1, 0, 0}, {1214, 7596, 24, 8, 0, 0}, {1214, 7608, 0, 8, 0, 0},
    {1214, 7618, 16, 8, 0, 0}, {1231, 0, 0, 48, 0, 0}, {1231, 11133, 32, 8, 0, 0},
    {1231, 11141, 16, 8, 0, 0}, {1231, 11149, 40, 8, 0, 0}, {1244, 0, 0, 16, 0, 0},
    {1244, 11300, 0, 8, 0, 0}, {1244, 11307, 8, 8, 0, 0}, {1263, 0, 0, 24, 0, 0},
    {1263, 11703, 16, 8, 0, 0}, {1302, 0, 0, 80, 0, 0}, {1302, 8063, 16, 8, 0, 0},
    {1302, 8083, 48, 8, 0, 0}, {1302, 8098, 24, 8, 0, 0}, {1302, 8125, 56, 8, 0, 0},
    {1302, 8166, 32, 8, 0, 0}, {1316, 0, 0, 152, 0, 0}, {1316, 8443, 120, 8, 0, 0},
    {1316, 8457, 112, 8, 0, 0}, {1316, 8474, 24, 8, 0, 0}, {1316, 8488, 72, 8, 0, 0},
    {1316, 8501, 48, 8, 0, 0}, {1316, 8511, 56, 8, 0, 0}, {1316, 8535, 80, 8, 0, 0},
    {1316, 8544, 16, 8, 0, 0}, {1316, 8557, 64, 8, 0, 0}, {1316, 8573, 104, 8, 0, 0},
    {1316, 8585, 32, 8, 0, 0}, {1316, 8595, 40, 8, 0, 0}, {1316, 8609, 128, 8, 0, 0},
    {1333, 0, 0, 16, 0, 0}, {1333, 3396, 0, 8, 0, 0}, {1333, 3405, 8, 8, 0, 0},
    {1343, 0, 0, 160, 0, 0}, {1343, 9083, 40, 8, 0, 0}, {1343, 9106, 67, 1, 0, 0},
    {1343, 9121, 72, 88, 0, 0}, {1343, 9211, 24, 8, 0, 0}, {1343, 9219, 56, 8, 0, 0},
    {1343, 9242, 32, 8, 0, 0}, {1355, 0, 0, 168, 0, 0}, {1355, 9553, 16, 8, 0, 0},
    {1370, 0, 0, 280, 0, 0}, {1370, 4854, 16, 256, 0, 0}, {1387, 0, 0, 40, 0, 0},
    {1387, 5536, 32, 8, 0, 0}, {1405, 0, 0, 40, 0, 0}, {1405, 5820, 32, 8, 0, 0},
    {1426, 0, 0, 40, 0, 0}, {1426, 9301, 16, 8, 0, 0}, {1439, 0, 0, 936, 0, 0},
    {1439, 9560, 880, 8, 0, 0}, {1439, 9575, 888, 8, 0, 0}, {1439, 9585, 856, 8, 0, 0},
    {1439, 9593, 872, 8, 0, 0}, {1439, 9605, 864, 8, 0, 0}, {1456, 0, 0, 104, 0, 0},
    {1456, 11515, 72, 8, 0, 0}, {1456, 11559, 80, 8, 0, 0}, {1456, 11564, 96, 8, 0, 0},
    {1456, 12219, 88, 8, 0, 0}, {1476, 0, 0, 24, 0, 0}, {1476, 8438, 16, 8, 0, 0},
    {1499, 0, 0, 225880, 0, 0}, {1499, 4894, 10720, 8, 0, 0}, {1499, 4914, 10712, 8, 0, 0},
    {1499, 5276, 79960, 1976, 0, 0}, {1499, 5429, 10800, 8, 0, 0}, {1499, 5509, 10920, 8, 0, 0},
    {1499, 5580, 10704, 8, 0, 0}, {1499, 5718, 7680, 8, 0, 0}, {1499, 5727, 8520, 8, 0, 0},
    {1499, 5882, 224640, 160, 0, 0}, {1499, 5906, 223128, 8, 0, 0}, {1499, 5932, 223136, 8, 0, 0},
    {1499, 5951, 223144, 8, 0, 0}, {1499, 6360, 8016, 8, 0, 0}, {1499, 6382, 8008, 8, 0, 0},
    {1499, 6402, 8000, 8, 0, 0}, {1499, 7347, 8504, 8, 0, 0}, {1499, 7940, 79928, 8, 0, 0},
    {1499, 7971, 79904, 8, 0, 0}, {1499, 8944, 7616, 8, 0, 0}, {1499, 8957, 7600, 4, 0, 0},
    {1499, 8971, 7608, 8, 0, 0}, {1499, 8982, 7432, 72, 0, 0}, {1499, 8997, 7504, 24, 0, 0},
    {1499, 9715, 7280, 8, 0, 0}, {1499, 9749, 7728, 8, 0, 0}, {1499, 9769, 7704, 8, 0, 0},
    {1499, 9787, 7688, 8, 0, 0}, {1499, 9803, 7696, 8, 0, 0}, {1499, 11597, 7272, 8, 0, 0},
    {1499, 11819, 10912, 8, 0, 0}, {1499, 14256, 7672, 8, 0, 0}, {1499, 14264, 8512, 8, 0, 0},
    {1499, 14705, 7344, 8, 0, 0}, {1499, 14718, 7360, 8, 0, 0}, {1499, 15067, 81936, 141192, 0, 0},
    {1499, 15722, 10744, 8, 0, 0}, {1499, 15746, 10728, 8, 0, 0}, {1499, 15763, 10736, 8, 0, 0},
    {1518, 0, 0, 40, 0, 0}, {1518, 5141, 32, 8, 0, 0}, {1518, 11711, 24, 8, 0, 0},
    {1531, 0, 0, 32, 0, 0}, {1531, 10958, 16, 8, 0, 0}, {1531, 10976, 24, 4, 0, 0},
    {1544, 0, 0, 40, 0, 0}, {1544, 11559, 0, 8, 0, 0}, {1544, 11915, 16, 8, 0, 0},
    {1544, 15034, 8, 4, 0, 0}, {1556, 0, 0, 16, 0, 0}, {1556, 11300, 0, 8, 0, 0},
    {1568, 0, 0, 32, 0, 0}, {1568, 11526, 16, 8, 0, 0}, {1568, 11539, 24, 8, 0, 0},
    {1580, 0, 0, 152, 0, 0}, {1580, 11251, 24, 8, 0, 0}, {1580, 15658, 64, 8, 0, 0},
    {1599, 0, 0, 32, 0, 0}, {1599, 11469, 0, 8, 0, 0}, {1611, 0, 0, 48, 0, 0},
    {1611, 9718, 16, 8, 0, 0}, {1611, 9726, 24, 8, 0, 0}, {1626, 0, 0, 104, 0, 0},
    {1626, 11112, 56, 8, 0, 0}, {1638, 0, 0, 56, 0, 0}, {1638, 11256, 24, 8, 0, 0},
    {1638, 11263, 16, 8, 0, 0}, {1638, 11271, 48, 8, 0, 0}, {1638, 11279, 32, 8, 0, 0},
    {1653, 0, 0, 80, 0, 0}, {1653, 11559, 72, 8, 0, 0}, {1671, 0, 0, 112, 0, 0},
    {1671, 11828, 72, 8, 0, 0}, {1671, 11847, 48, 8, 0, 0}, {1685, 0, 0, 112, 0, 0},
    {1685, 8261, 88, 8, 0, 0}, {1685, 8270, 96, 8, 0, 0}, {1685, 11551, 72, 8, 0, 0},
    {1685, 13913, 80, 8, 0, 0}, {1701, 0, 0, 16, 0, 0}, {1701, 11726, 0, 4, 0, 0},
    {1701, 11761, 8, 8, 0, 0}, {1801, 0, 0, 200, 0, 0}, {1801, 8280, 16, 8, 0, 0},
    {1801, 9508, 48, 8, 0, 0}, {1801, 11235, 32, 8, 0, 0}, {1801, 13284, 64, 128, 0, 0},
    {1801, 14283, 40, 8, 0, 0}, {1801, 15549, 24, 8, 0, 0}, {1813, 0, 0, 40, 0, 0},
    {1813, 13579, 16, 8, 0, 0}, {1813, 13860, 32, 8, 0, 0}, {1813, 13865, 24, 8, 0, 0},
    {1827, 0, 0, 80, 0, 0}, {1827, 15578, 72, 8, 0, 0}, {1881, 0, 0, 144, 0, 0},
    {1881, 7767, 104, 8, 0, 0}, {1881, 7795, 112, 8, 0, 0}, {1881, 8261, 80, 8, 0, 0},
    {1881, 10794, 88, 8, 0, 0}, {1881, 11393, 136, 8, 0, 0}, {1881, 11515, 72, 8, 0, 0},
    {1881, 11915, 96, 8, 0, 0}, {1881, 12535, 128, 8, 0, 0}, {1881, 14641, 120, 8, 0, 0},
    {1901, 0, 0, 80, 0, 0}, {1901, 6355, 72, 8, 0, 0}, {1941, 0, 0, 832, 0, 0},
    {1941, 5288, 144, 8, 0, 0}, {1941, 5298, 200, 8, 0, 0}, {1941, 5318, 192, 8, 0, 0},
    {1941, 5836, 96, 8, 0, 0}, {1941, 5849, 104, 8, 0, 0}, {1941, 6805, 208, 8, 0, 0},
    {1941, 6927, 112, 8, 0, 0}, {1941, 6945, 72, 8, 0, 0}, {1941, 7058, 232, 8, 0, 0},
    {1941, 7347, 128, 8, 0, 0}, {1941, 7931, 120, 8, 0, 0}, {1941, 9924, 16, 8, 0, 0},
    {1941, 11580, 160, 8, 0, 0}, {1941, 11597, 8, 8, 0, 0}, {1941, 12507, 0, 8, 0, 0},
    {1941, 14678, 152, 8, 0, 0}, {1955, 0, 0, 40, 0, 0}, {1955, 14566, 24, 8, 0, 0},
    {1955, 14575, 16, 8, 0, 0}, {1973, 0, 0, 40, 0, 0}, {1973, 11711, 32, 8, 0, 0},
    {1987, 0, 0, 416, 0, 0}, {1987, 14807, 256, 8, 0, 0}, {1987, 14815, 336, 8, 0, 0},
    {1987, 14824, 32, 8, 0, 0}, {1987, 14837, 352, 8, 0, 0}, {1987, 14846, 192, 8, 0, 0},
    {1987, 14855, 48, 8, 0, 0}, {1987, 14866, 264, 8, 0, 0}, {1987, 14874, 288, 8, 0, 0},
    {1987, 14888, 168, 8, 0, 0}, {1987, 14897, 40, 8, 0, 0}, {1987, 14909, 240, 8, 0, 0},
    {1987, 14920, 344, 8, 0, 0}, {1987, 14927, 24, 8, 0, 0}, {1987, 14935, 88, 8, 0, 0},
    {1987, 14943, 360, 8, 0, 0}, {1987, 14957, 184, 8, 0, 0}, {1987, 14969, 208, 8, 0, 0},
    {2000, 0, 0, 112, 0, 0}, {2000, 7744, 72, 8, 0, 0}, {2000, 11782, 80, 8, 0, 0},
    {2000, 12879, 104, 8, 0, 0}, {2021, 0, 0, 64, 0, 0}, {2021, 7045, 56, 8, 0, 0},
    {2037, 0, 0, 24, 0, 0}, {2037, 11745, 16, 8, 0, 0}, {2049, 0, 0, 64, 0, 0},
    {2049, 15867, 24, 8, 0, 0}, {2049, 15887, 16, 8, 0, 0}, {2065, 0, 0, 208, 0, 0},
    {2065, 4802, 192, 8, 0, 0}, {2065, 8244, 24, 8, 0, 0}, {2065, 10615, 16, 8, 0, 0},
    {2065, 11665, 48, 8, 0, 0}, {2065, 15291, 136, 8, 0, 0}, {2065, 15315, 144, 8, 0, 0},
    {2065, 15339, 128, 8, 0, 0}, {2065, 15363, 104, 8, 0, 0}, {2065, 15387, 112, 8, 0, 0},
    {2065, 15411, 96, 8, 0, 0}, {2400, 0, 0, 296, 0, 0}, {2400, 5632, 72, 8, 0, 0},
    {2400, 5668, 232, 8, 0, 0}, {2400, 11334, 24, 8, 0, 0}, {2400, 11339, 32, 8, 0, 0},
    {2400, 12232, 224, 8, 0, 0}, {2400, 12842, 200, 8, 0, 0}, {2400, 12854, 208, 8, 0, 0},
    {2400, 12863, 216, 8, 0, 0}, {2400, 13546, 16, 8, 0, 0}, {2537, 0, 0, 24, 0, 0},
    {2537, 5133, 16, 8, 0, 0}, {2578, 0, 0, 24, 0, 0}, {2578, 7655, 16, 8, 0, 0},
    {2613, 0, 0, 16, 0, 0}, {2613, 7990, 0, 8, 0, 0}, {2613, 12521, 8, 8, 0, 0},
    {2661, 0, 0, 88, 0, 0}, {2661, 8070, 0, 8, 0, 0}, {2661, 8106, 16, 8, 0, 0},
    {2661, 8116, 40, 8, 0, 0}, {2661, 8398, 48, 8, 0, 0}, {2661, 9886, 56, 8, 0, 0},
    {2661, 10928, 80, 8, 0, 0}, {2661, 12051, 74, 1, 0, 0}, {2661, 12512, 8, 8, 0, 0},
    {2661, 13552, 64, 8, 0, 0}, {2681, 0, 0, 32, 0, 0}, {2681, 10085, 24, 8, 0, 0},
    {2699, 0, 0, 112, 0, 0}, {2699, 11240, 40, 8, 0, 0}, {2741, 0, 0, 332632, 0, 0},
    {2741, 5429, 18432, 256, 0, 0}, {2741, 5446, 18688, 4, 0, 0}, {2741, 5509, 26624, 16, 0, 0},
    {2741, 5882, 30056, 8, 0, 0}, {2741, 9985, 808, 8, 0, 0}, {2741, 11819, 1176, 16, 0, 0},
    {2741, 15067, 26680, 3368, 0, 0}, {2774, 0, 0, 936, 0, 0}, {2774, 5561, 0, 832, 0, 0},
    {2793, 0, 0, 32, 0, 0}, {2793, 10085, 24, 8, 0, 0}, {4794, 0, 0, 32, 0, 0},
    {4794, 7648, 8, 8, 0, 0}, {4794, 15284, 16, 8, 0, 0}, {4794, 15554, 0, 8, 0, 0},
    {4811, 0, 0, 32, 0, 0}, {4811, 7628, 24, 8, 0, 0}, {4811, 9850, 16, 8, 0, 0},
    {5167, 0, 0, 32, 0, 0}, {5167, 7211, 24, 8, 0, 0}, {5167, 15905, 16, 8, 0, 0},
    {5264, 0, 0, 64, 0, 0}, {5264, 5141, 32, 8, 0, 0}, {5264, 11694, 40, 8, 0, 0},
    {5464, 0, 0, 24, 0, 0}, {5464, 8438, 0, 8, 0, 0}, {5804, 0, 0, 32, 0, 0},
    {5804, 10085, 24, 8, 0, 0}, {5996, 0, 0, 32, 0, 0}, {5996, 5897, 0, 8, 0, 0},
    {5996, 11508, 8, 8, 0, 0}, {6013, 0, 0, 32, 0, 0}, {6013, 10026, 16, 8, 0, 0},
    {6013, 10073, 24, 8, 0, 0}, {6089, 0, 0, 32, 0, 0}, {6089, 6124, 16, 8, 0, 0},
    {7235, 0, 0, 56, 0, 0}, {7235, 7195, 48, 8, 0, 0}, {7255, 0, 0, 56, 0, 0},
    {7255, 7249, 32, 8, 0, 0}, {7271, 0, 0, 216, 0, 0}, {7271, 10728, 24, 8, 0, 0},
    {7271, 10738, 40, 8, 0, 0}, {7514, 0, 0, 56, 0, 0}, {7514, 7312, 16, 8, 0, 0},
    {7514, 7329, 40, 8, 0, 0}, {7823, 0, 0, 56, 0, 0}, {7823, 7706, 40, 8, 0, 0},
    {7823, 7719, 32, 8, 0, 0}, {7823, 7729, 24, 8, 0, 0}, {7823, 11926, 48, 8, 0, 0},
    {8320, 0, 0, 32, 0, 0}, {8320, 8438, 16, 8, 0, 0}, {8320, 10023, 24, 8, 0, 0},
    {8922, 0, 0, 24, 0, 0}, {8922, 11769, 16, 8, 0, 0}, {8935, 0, 0, 64, 0, 0},
    {8935, 5202, 24, 8, 0, 0}, {8935, 11997, 16, 8, 0, 0}, {8935, 12072, 32, 8, 0, 0},
    {10657, 0, 0, 32, 0, 0}, {10657, 6144, 16, 8, 0, 0}, {10657, 11782, 24, 8, 0, 0},
    {10856, 0, 0, 32, 0, 0}, {10856, 10085, 24, 8, 0, 0}, {10899, 0, 0, 24, 0, 0},
    {11015, 0, 0, 40, 0, 0}, {11015, 10748, 32, 8, 0, 0}, {11015, 13579, 16, 8, 0, 0},
    {11015, 13860, 24, 8, 0, 0}, {11035, 0, 0, 152, 0, 0}, {11035, 5860, 72, 8, 0, 0},
    {11035, 5866, 128, 8, 0, 0}, {11035, 8438, 88, 8, 0, 0}, {11035, 10675, 112, 8, 0, 0},
    {11035, 11066, 120, 8, 0, 0}, {11035, 12974, 0, 56, 0, 0}, {11052, 0, 0, 56, 0, 0},
    {11052, 10615, 40, 8, 0, 0}, {11052, 11597, 24, 8, 0, 0}, {11052, 12933, 48, 8, 0, 0},
    {11177, 0, 0, 40, 0, 0}, {11177, 8438, 24, 8, 0, 0}, {11177, 10153, 16, 8, 0, 0},
    {11208, 0, 0, 24, 0, 0}, {11208, 11187, 16, 8, 0, 0}, {11899, 0, 0, 64, 0, 0},
    {11899, 7301, 48, 8, 0, 0}, {11899, 7320, 24, 8, 0, 0}, {11899, 7329, 56, 8, 0, 0},
    {12205, 0, 0, 80, 0, 0}, {12205, 5202, 24, 8, 0, 0}, {12205, 8339, 16, 8, 0, 0},
    {12205, 10672, 32, 8, 0, 0}, {12637, 0, 0, 64, 0, 0}, {12637, 12582, 32, 8, 0, 0},
    {12637, 12591, 40, 8, 0, 0}, {12637, 12600, 16, 8, 0, 0}, {12637, 12609, 48, 8, 0, 0},
    {12637, 12619, 24, 8, 0, 0}, {12745, 0, 0, 224, 0, 0}, {12745, 140, 176, 8, 0, 0},
    {12745, 150, 168, 8, 0, 0}, {12745, 276, 152, 8, 0, 0}, {12745, 363, 192, 8, 0, 0},
    {12745, 378, 160, 8, 0, 0}, {12745, 393, 200, 8, 0, 0}, {12745, 584, 216, 8, 0, 0},
    {12745, 610, 184, 8, 0, 0}, {12745, 713, 208, 8, 0, 0}, {12745, 2416, 144, 8, 0, 0},
    {12745, 5521, 136, 8, 0, 0}, {12745, 5601, 88, 8, 0, 0}, {12745, 6977, 80, 8, 0, 0},
    {12745, 12569, 128, 8, 0, 0}, {12745, 13046, 104, 8, 0, 0}, {12745, 13723, 72, 8, 0, 0},
    {12745, 14646, 112, 8, 0, 0}, {12745, 14987, 120, 8, 0, 0}, {12806, 0, 0, 48, 0, 0},
    {12806, 10752, 40, 8, 0, 0}, {12806, 13579, 16, 8, 0, 0}, {12806, 13860, 32, 8, 0, 0},
    {12806, 13865, 24, 8, 0, 0}, {12949, 0, 0, 32, 0, 0}, {12949, 13148, 24, 8, 0, 0},
    {13152, 0, 0, 32, 0, 0}, {13152, 10085, 24, 8, 0, 0}, {13210, 0, 0, 16, 0, 0},
    {13210, 9508, 8, 8, 0, 0}, {13210, 10615, 0, 8, 0, 0}, {13219, 0, 0, 48, 0, 0},
    {13219, 13233, 16, 8, 0, 0}, {13739, 0, 0, 32, 0, 0}, {13739, 13264, 16, 8, 0, 0},
    {14051, 0, 0, 32, 0, 0}, {14051, 10085, 24, 8, 0, 0}, {14065, 0, 0, 528, 0, 0},
    {14065, 7045, 8, 512, 0, 0}, {14065, 12964, 520, 8, 0, 0}, {14078, 0, 0, 32, 0, 0},
    {14078, 10615, 0, 8, 0, 0}, {14078, 11597, 16, 8, 0, 0}, {14096, 0, 0, 48, 0, 0},
    {14096, 4886, 0, 8, 0, 0}, {14096, 8418, 24, 8, 0, 0}, {14096, 11653, 20, 4, 0, 0},
    {14096, 12436, 8, 8, 0, 0}, {14116, 0, 0, 48, 0, 0}, {14116, 10135, 4, 4, 0, 0},
    {14134, 0, 0, 24, 0, 0}, {14155, 0, 0, 48, 0, 0}, {14155, 5191, 32, 4, 0, 0},
    {14155, 8408, 8, 8, 0, 0}, {14155, 11611, 40, 4, 0, 0}, {14155, 12903, 0, 8, 0, 0},
    {14155, 14277, 36, 4, 0, 0}, {14174, 0, 0, 24, 0, 0}, {14174, 11559, 8, 8, 0, 0},
    {14204, 0, 0, 40, 0, 0}, {14204, 11769, 24, 8, 0, 0}, {14204, 11773, 32, 8, 0, 0},
    {14204, 15034, 16, 8, 0, 0}, {14583, 0, 0, 496, 0, 0}, {14583, 10023, 16, 8, 0, 0},
    {14583, 11602, 32, 8, 0, 0}, {14583, 11677, 24, 4, 0, 0}, {14583, 15584, 40, 456, 0, 0},
    {15467, 0, 0, 32, 0, 0}, {15467, 10085, 24, 8, 0, 0}, {15485, 0, 0, 56, 0, 0},
    {15485, 5202, 16, 8, 0, 0}, {15485, 12072, 40, 8, 0, 0}, {15932, 0, 0, 32, 0, 0},
    {15932, 7283, 16, 8, 0, 0}, {15932, 13143, 24, 8, 0, 0}, {16076, 0, 0, 88, 0, 0},
    {16076, 9499, 80, 8, 0, 0}, {16118, 0, 0, 48, 0, 0}, {16118, 10602, 24, 8, 0, 0},
    {16118, 12933, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2508, 22},
};

static const struct table_type types[] = {
    {12, 777, 88, 88, 0, 8}, {57, 827, 72, 72, 8, 6}, {71, 800, 96, 96, 14, 9},
    {282, 1277, 24, 24, 23, 1}, {331, 1456, 104, 104, 24, 10}, {343, 9896, 72, 72, 34, 2},
    {574, 1653, 80, 80, 36, 7}, {602, 1685, 112, 112, 43, 10}, {932, 932, 64, 64, 53, 0},
    {2199, 1827, 80, 80, 53, 7}, {2231, 1881, 144, 144, 60, 15}, {2243, 1901, 80, 80, 75, 7},
    {2315, 2000, 112, 112, 82, 9}, {2334, 2000, 112, 112, 91, 9}, {2353, 2000, 112, 112, 100, 9},
    {2845, 2871, 48, 48, 109, 3}, {2915, 299, 112, 112, 112, 11}, {2931, 8905, 24, 24, 123, 1},
    {2951, 2254, 168, 168, 124, 15}, {2965, 2262, 32, 32, 139, 2}, {2994, 90, 32, 32, 141, 0},
    {3010, 90, 32, 32, 141, 0}, {3026, 2561, 32, 32, 141, 2}, {3042, 27, 112, 112, 143, 0},
    {3061, 41, 152, 152, 143, 1}, {3082, 4212, 48, 48, 144, 3}, {3103, 4251, 64, 64, 147, 3},
    {3127, 4229, 48, 48, 150, 3}, {3146, 177, 48, 48, 153, 1}, {3159, 2085, 88, 88, 154, 3},
    {3171, 2424, 72, 72, 157, 3}, {3183, 14308, 80, 80, 160, 1}, {3202, 881, 160, 160, 161, 10},
    {3219, 116, 128, 128, 171, 3}, {3240, 188, 32, 32, 174, 2}, {3260, 2213, 32, 32, 176, 1},
    {3285, 14293, 96, 96, 177, 2}, {3300, 1063, 40, 40, 179, 1}, {3315, 1043, 32, 32, 180, 1},
    {3335, 7124, 32, 32, 181, 0}, {3344, 225, 64, 64, 181, 2}, {3414, 9021, 32, 32, 183, 0},
    {3440, 215, 32, 32, 183, 0}, {3454, 320, 32, 32, 183, 0}, {3484, 309, 72, 72, 183, 1},
    {3495, 6051, 40, 40, 184, 0}, {3521, 1864, 96, 40, 184, 1}, {3549, 15967, 32, 32, 185, 0},
    {3590, 13058, 48, 48, 185, 4}, {3609, 5659, 152, 152, 189, 3}, {3628, 5659, 152, 152, 192, 3},
    {3647, 5659, 152, 152, 195, 3}, {3666, 5785, 64, 64, 198, 3}, {3678, 8254, 48, 48, 201, 2},
    {3689, 11622, 40, 40, 203, 2}, {3719, 14022, 120, 120, 205, 5},
    {3732, 14659, 200, 200, 210, 12}, {3750, 5793, 24, 24, 222, 1}, {3769, 10003, 32, 32, 223, 2},
    {3781, 2596, 80, 80, 225, 6}, {3795, 2757, 64, 64, 231, 5}, {3809, 698, 80, 80, 236, 2},
    {3826, 129, 192, 192, 238, 0}, {3847, 164, 224, 224, 238, 1}, {3870, 407, 32, 32, 239, 0},
    {3879, 429, 32, 32, 239, 1}, {3910, 450, 56, 56, 240, 1}, {3954, 484, 48, 48, 241, 2},
    {3998, 518, 64, 64, 243, 2}, {4036, 546, 56, 56, 245, 3}, {4074, 2178, 56, 56, 248, 0},
    {4112, 655, 56, 56, 248, 0}, {4126, 684, 152, 152, 248, 8}, {4142, 661, 24, 24, 256, 1},
    {4167, 2400, 296, 296, 257, 9}, {4185, 2375, 24, 24, 266, 1}, {4271, 13240, 72, 72, 267, 1},
    {4290, 2095, 33728, 33728, 268, 0}, {4323, 2116, 40, 40, 268, 0}, {4334, 2127, 32, 32, 268, 0},
    {4351, 2127, 32, 32, 268, 0}, {4368, 2151, 32, 32, 268, 0}, {4385, 2151, 32, 32, 268, 0},
    {4402, 2140, 32, 32, 268, 0}, {4417, 2140, 32, 32, 268, 0}, {4432, 2140, 32, 32, 268, 0},
    {4447, 2140, 32, 32, 268, 0}, {4462, 2140, 32, 32, 268, 0}, {4478, 2140, 32, 32, 268, 0},
    {4531, 2164, 272, 272, 268, 4}, {4548, 2282, 40, 40, 272, 1}, {4566, 1731, 32, 32, 273, 0},
    {4583, 1761, 32, 32, 273, 0}, {4598, 1776, 32, 32, 273, 1}, {4614, 1748, 120, 120, 274, 5},
    {4631, 1789, 88, 88, 279, 5}, {4647, 1849, 56, 56, 284, 2}, {4662, 15497, 112, 112, 286, 2},
    {4702, 1920, 24, 24, 288, 0}, {4724, 10916, 56, 56, 288, 5}, {4739, 10899, 24, 24, 293, 1},
    {4759, 14781, 64, 64, 294, 1}, {4830, 6772, 24, 24, 295, 1}, {5151, 5167, 32, 32, 296, 2},
    {5216, 5264, 64, 64, 298, 1}, {5228, 5248, 40, 40, 299, 1}, {5280, 1, 24, 24, 300, 1},
    {5338, 2519, 152, 160, 301, 9}, {5354, 744, 40, 40, 310, 2}, {5376, 760, 40, 40, 312, 2},
    {5399, 2537, 24, 24, 314, 1}, {5676, 898, 56, 56, 315, 3}, {5703, 898, 64, 56, 318, 3},
    {5741, 849, 56, 56, 321, 0}, {5751, 5804, 32, 32, 321, 1}, {5770, 14051, 32, 32, 322, 1},
    {5978, 6013, 32, 32, 323, 2}, {6034, 942, 24, 24, 325, 1}, {6089, 6089, 32, 32, 326, 2},
    {6101, 1185, 56, 40, 328, 3}, {6355, 955, 208, 216, 331, 10}, {6421, 4099, 112, 112, 341, 2},
    {6445, 7255, 56, 56, 343, 1}, {6473, 7255, 56, 56, 344, 1}, {6509, 4811, 32, 32, 345, 1},
    {6534, 7235, 56, 56, 346, 1}, {6558, 7271, 216, 216, 347, 1}, {6640, 2467, 48, 48, 348, 1},
    {6672, 2482, 80, 80, 349, 2}, {6706, 2499, 56, 56, 351, 1}, {6835, 2648, 152, 160, 352, 9},
    {6845, 1029, 24, 24, 361, 1}, {6913, 103, 80, 80, 362, 2}, {7074, 1084, 48, 48, 364, 1},
    {7092, 1104, 40, 40, 365, 1}, {7106, 1120, 32, 32, 366, 2}, {7134, 1166, 104, 104, 368, 2},
    {7150, 1140, 32, 32, 370, 2}, {7347, 1231, 48, 48, 372, 0}, {7352, 7514, 56, 56, 372, 2},
    {7370, 2578, 24, 24, 374, 1}, {7381, 7514, 56, 56, 375, 2}, {7398, 2578, 24, 24, 377, 1},
    {7408, 7514, 56, 56, 378, 2}, {7433, 7514, 56, 56, 380, 2}, {7457, 7514, 56, 56, 382, 2},
    {7483, 7514, 56, 56, 384, 2}, {7502, 2578, 24, 24, 386, 1}, {7813, 7823, 56, 56, 387, 4},
    {8199, 8217, 56, 56, 391, 2}, {8295, 8320, 32, 32, 393, 2}, {8354, 8372, 48, 48, 395, 2},
    {8392, 3389, 152, 80, 397, 6}, {8428, 1801, 200, 200, 403, 9}, {8642, 1316, 152, 152, 412, 15},
    {8651, 10657, 32, 32, 427, 2}, {8672, 11035, 152, 152, 429, 11}, {8701, 11052, 56, 56, 440, 4},
    {8726, 12205, 80, 80, 444, 6}, {9032, 2648, 152, 160, 450, 9}, {9042, 8922, 24, 24, 459, 1},
    {9065, 1185, 48, 40, 460, 3}, {9322, 1426, 40, 40, 463, 2}, {9327, 1370, 280, 280, 465, 1},
    {9343, 1387, 32, 40, 466, 1}, {9360, 1405, 32, 40, 467, 1}, {10129, 1355, 168, 168, 468, 2},
    {10144, 13152, 32, 32, 470, 1}, {10159, 3425, 32, 32, 471, 2}, {10178, 14597, 48, 48, 473, 2},
    {10193, 14583, 496, 496, 475, 3}, {10219, 4862, 56, 56, 478, 4}, {10240, 5566, 40, 40, 482, 1},
    {10258, 6039, 32, 32, 483, 2}, {10274, 6576, 56, 56, 485, 2}, {10297, 6998, 56, 56, 487, 2},
    {10337, 6732, 32, 32, 489, 2}, {10356, 6863, 40, 40, 491, 2}, {10372, 7008, 40, 40, 493, 2},
    {10388, 7632, 40, 40, 495, 2}, {10408, 8302, 32, 32, 497, 2}, {10430, 9276, 72, 72, 499, 5},
    {10448, 10010, 56, 56, 504, 1}, {10465, 12057, 40, 40, 505, 3}, {10484, 12259, 64, 64, 508, 2},
    {10507, 12555, 48, 48, 510, 2}, {10525, 12912, 32, 32, 512, 1}, {10542, 13565, 32, 32, 513, 2},
    {10560, 14329, 40, 40, 515, 2}, {10580, 16101, 56, 56, 517, 3}, {10667, 1355, 168, 168, 520, 2},
    {10767, 10781, 64, 64, 522, 1}, {10816, 1518, 40, 40, 523, 0}, {10821, 2681, 32, 32, 523, 1},
    {10835, 10856, 32, 32, 524, 1}, {10996, 11015, 40, 40, 525, 3}, {11159, 2699, 112, 112, 528, 1},
    {11173, 11177, 40, 40, 529, 2}, {11195, 11208, 24, 24, 531, 1}, {11316, 1185, 48, 40, 532, 3},
    {11349, 11365, 48, 48, 535, 1}, {11382, 1580, 144, 152, 536, 3}, {11402, 1611, 48, 48, 539, 3},
    {11409, 15932, 32, 32, 542, 2}, {11424, 1185, 56, 40, 544, 3}, {11486, 11496, 88, 88, 547, 1},
    {11508, 1638, 56, 56, 548, 4}, {11884, 11899, 64, 64, 552, 3}, {11930, 5485, 40, 40, 555, 1},
    {11950, 10112, 48, 48, 556, 1}, {11970, 11442, 64, 64, 557, 5}, {12004, 1864, 104, 40, 562, 1},
    {12019, 1864, 40, 40, 563, 1}, {12380, 1710, 104, 104, 564, 2}, {12455, 12474, 80, 80, 566, 1},
    {12492, 206, 72, 72, 567, 4}, {12628, 12637, 64, 64, 571, 5}, {12713, 16076, 88, 88, 576, 2},
    {12800, 12806, 48, 48, 578, 4}, {12822, 417, 88, 88, 582, 3}, {12831, 641, 104, 104, 585, 5},
    {12940, 12949, 32, 32, 590, 1}, {13108, 12698, 24, 24, 591, 0}, {13121, 12420, 48, 48, 591, 1},
    {13182, 1801, 200, 200, 592, 9}, {13186, 13219, 48, 48, 601, 1}, {13258, 1813, 40, 40, 602, 3},
    {13469, 12731, 48, 48, 605, 2}, {13482, 12745, 224, 224, 607, 15},
    {13501, 12765, 104, 104, 622, 7}, {13516, 2829, 32, 32, 629, 2}, {13528, 12781, 32, 32, 631, 0},
    {13739, 13739, 32, 32, 631, 2}, {13874, 15467, 32, 32, 633, 1}, {13893, 15467, 32, 32, 634, 1},
    {13929, 9931, 48, 48, 635, 4}, {13962, 14626, 32, 32, 639, 2}, {13990, 14607, 40, 40, 641, 2},
    {14198, 14204, 40, 40, 643, 3}, {14231, 4686, 144, 144, 646, 8}, {14246, 1864, 56, 40, 654, 1},
    {14737, 1864, 48, 40, 655, 1}, {14997, 4783, 40, 40, 656, 2}, {15013, 1973, 32, 40, 658, 1},
    {15019, 2793, 32, 32, 659, 1}, {15034, 3468, 936, 936, 660, 12}, {15073, 8935, 64, 64, 672, 4},
    {15092, 2722, 24, 24, 676, 1}, {15147, 12114, 56, 56, 677, 4}, {15164, 12094, 24, 24, 681, 1},
    {15185, 12094, 24, 24, 682, 1}, {15208, 15051, 56, 56, 683, 5}, {15229, 15114, 80, 80, 688, 7},
    {15244, 15128, 40, 40, 695, 3}, {15264, 15485, 56, 56, 698, 5}, {15536, 2630, 128, 144, 703, 4},
    {15584, 1355, 168, 168, 707, 2}, {15786, 2812, 64, 64, 709, 4}, {15812, 2812, 64, 64, 713, 4},
    {15830, 2812, 64, 64, 717, 4}, {15913, 1185, 56, 40, 721, 3}, {15980, 243, 56, 56, 724, 4},
    {16010, 2297, 168, 168, 728, 16}, {16044, 2434, 136, 136, 744, 13},
    {16097, 16118, 48, 48, 757, 2}, {16128, 6629, 168, 168, 759, 3},
    {16142, 6629, 168, 168, 762, 3}, {16158, 2450, 184, 184, 765, 2},
    {16181, 2065, 208, 208, 767, 9},
};

static const struct table_held held[] = {
    {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {11769, C_MEMBER_OBJECT, 72, 1}, {11559, C_MEMBER_OBJECT, 80, 1},
    {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {11515, C_MEMBER_OBJECT, 72, 1}, {8000, C_MEMBER_OBJECT, 80, 1}, {8005, C_MEMBER_OBJECT, 88, 1},
    {8392, C_MEMBER_OBJECT, 16, 1}, {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11639, C_MEMBER_OBJECT, 32, 1}, {14997, C_MEMBER_OBJECT, 40, 1},
    {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1}, {11515, C_MEMBER_OBJECT, 72, 1},
    {11559, C_MEMBER_OBJECT, 80, 1}, {12219, C_MEMBER_OBJECT, 88, 1},
    {11564, C_MEMBER_OBJECT, 96, 1}, {13093, C_MEMBER_OBJECT, 56, 1},
    {13065, C_MEMBER_OBJECT, 64, 1}, {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11639, C_MEMBER_OBJECT, 32, 1}, {14997, C_MEMBER_OBJECT, 40, 1},
    {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1}, {11559, C_MEMBER_OBJECT, 72, 1},
    {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {11551, C_MEMBER_OBJECT, 72, 1}, {13913, C_MEMBER_OBJECT, 80, 1},
    {8261, C_MEMBER_OBJECT, 88, 1}, {8270, C_MEMBER_OBJECT, 96, 1}, {7347, C_MEMBER_OBJECT, 16, 1},
    {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {15578, C_MEMBER_OBJECT, 72, 1}, {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11639, C_MEMBER_OBJECT, 32, 1}, {14997, C_MEMBER_OBJECT, 40, 1},
    {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1}, {11515, C_MEMBER_OBJECT, 72, 1},
    {8261, C_MEMBER_OBJECT, 80, 1}, {10794, C_MEMBER_OBJECT, 88, 1},
    {11915, C_MEMBER_OBJECT, 96, 1}, {7767, C_MEMBER_OBJECT, 104, 1},
    {7795, C_MEMBER_OBJECT, 112, 1}, {14641, C_MEMBER_OBJECT, 120, 1},
    {12535, C_MEMBER_OBJECT, 128, 1}, {11393, C_MEMBER_OBJECT, 136, 1},
    {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {6355, C_MEMBER_OBJECT, 72, 1}, {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {11639, C_MEMBER_OBJECT, 32, 1}, {14997, C_MEMBER_OBJECT, 40, 1},
    {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1}, {7744, C_MEMBER_OBJECT, 72, 1},
    {11782, C_MEMBER_OBJECT, 80, 1}, {12879, C_MEMBER_OBJECT, 104, 1},
    {7347, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {7744, C_MEMBER_OBJECT, 72, 1}, {11782, C_MEMBER_OBJECT, 80, 1},
    {12879, C_MEMBER_OBJECT, 104, 1}, {7347, C_MEMBER_OBJECT, 16, 1},
    {5202, C_MEMBER_OBJECT, 24, 1}, {11639, C_MEMBER_OBJECT, 32, 1},
    {14997, C_MEMBER_OBJECT, 40, 1}, {6805, C_MEMBER_OBJECT, 48, 1}, {6028, C_MEMBER_OBJECT, 56, 1},
    {7744, C_MEMBER_OBJECT, 72, 1}, {11782, C_MEMBER_OBJECT, 80, 1},
    {12879, C_MEMBER_OBJECT, 104, 1}, {2901, C_MEMBER_OBJECT, 16, 1},
    {2860, C_MEMBER_OBJECT, 24, 1}, {2881, C_MEMBER_OBJECT, 32, 1}, {8864, C_MEMBER_OBJECT, 16, 1},
    {8759, C_MEMBER_OBJECT, 24, 1}, {8820, C_MEMBER_OBJECT, 32, 1}, {8773, C_MEMBER_OBJECT, 40, 1},
    {8833, C_MEMBER_OBJECT, 48, 1}, {8847, C_MEMBER_OBJECT, 56, 1}, {8873, C_MEMBER_OBJECT, 64, 1},
    {8884, C_MEMBER_OBJECT, 72, 1}, {8787, C_MEMBER_OBJECT, 80, 1}, {8802, C_MEMBER_OBJECT, 88, 1},
    {8744, C_MEMBER_OBJECT, 96, 1}, {8898, C_MEMBER_OBJECT, 16, 1}, {14519, C_MEMBER_OBJECT, 16, 1},
    {14368, C_MEMBER_OBJECT, 24, 1}, {14446, C_MEMBER_OBJECT, 32, 1},
    {14383, C_MEMBER_OBJECT, 40, 1}, {14470, C_MEMBER_OBJECT, 48, 1},
    {14485, C_MEMBER_OBJECT, 56, 1}, {14539, C_MEMBER_OBJECT, 64, 1},
    {14551, C_MEMBER_OBJECT, 72, 1}, {14398, C_MEMBER_OBJECT, 80, 1},
    {14414, C_MEMBER_OBJECT, 88, 1}, {14352, C_MEMBER_OBJECT, 96, 1},
    {14503, C_MEMBER_OBJECT, 120, 1}, {14460, C_MEMBER_OBJECT, 128, 1},
    {14529, C_MEMBER_OBJECT, 136, 1}, {14433, C_MEMBER_OBJECT, 144, 1},
    {14223, C_MEMBER_OBJECT, 16, 1}, {14216, C_MEMBER_OBJECT, 24, 1},
    {11548, C_MEMBER_OBJECT, 16, 1}, {11769, C_MEMBER_OBJECT, 24, 1},
    {15524, C_MEMBER_OBJECT, 104, 1}, {6879, C_MEMBER_OBJECT, 16, 1},
    {6888, C_MEMBER_OBJECT, 24, 1}, {6897, C_MEMBER_OBJECT, 32, 1}, {15614, C_MEMBER_OBJECT, 16, 1},
    {15602, C_MEMBER_OBJECT, 24, 1}, {15591, C_MEMBER_OBJECT, 32, 1},
    {14754, C_MEMBER_OBJECT, 16, 1}, {14773, C_MEMBER_OBJECT, 24, 1},
    {14762, C_MEMBER_OBJECT, 32, 1}, {10801, C_MEMBER_OBJECT, 40, 1},
    {9875, C_MEMBER_OBJECT, 16, 1}, {7339, C_MEMBER_OBJECT, 24, 1}, {8237, C_MEMBER_OBJECT, 32, 1},
    {15946, C_MEMBER_OBJECT, 16, 1}, {7339, C_MEMBER_OBJECT, 24, 1}, {7843, C_MEMBER_OBJECT, 64, 1},
    {11769, C_MEMBER_OBJECT, 64, 1}, {5544, C_MEMBER_OBJECT, 32, 1}, {5551, C_MEMBER_OBJECT, 64, 1},
    {14731, C_MEMBER_OBJECT, 96, 1}, {5897, C_MEMBER_OBJECT, 104, 1},
    {6824, C_MEMBER_OBJECT, 112, 1}, {5207, C_MEMBER_OBJECT, 120, 1},
    {12925, C_MEMBER_OBJECT, 128, 1}, {6061, C_MEMBER_OBJECT, 136, 1},
    {7834, C_MEMBER_OBJECT, 144, 1}, {12083, C_MEMBER_OBJECT, 152, 1},
    {6824, C_MEMBER_OBJECT, 80, 1}, {5897, C_MEMBER_OBJECT, 88, 1}, {12925, C_MEMBER_OBJECT, 96, 1},
    {10615, C_MEMBER_OBJECT, 16, 1}, {7347, C_MEMBER_OBJECT, 24, 1},
    {10610, C_MEMBER_OBJECT, 24, 1}, {5544, C_MEMBER_OBJECT, 32, 1}, {5551, C_MEMBER_OBJECT, 64, 1},
    {11992, C_MEMBER_OBJECT, 32, 1}, {15864, C_MEMBER_OBJECT, 24, 1},
    {13020, C_MEMBER_OBJECT, 40, 1}, {13451, C_MEMBER_OBJECT, 48, 1},
    {11559, C_MEMBER_OBJECT, 24, 1}, {11711, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {12847, C_MEMBER_OBJECT, 16, 1}, {15960, C_MEMBER_OBJECT, 24, 1},
    {7347, C_MEMBER_OBJECT, 32, 1}, {15852, C_MEMBER_OBJECT, 40, 1},
    {12818, C_MEMBER_OBJECT, 16, 1}, {7347, C_MEMBER_OBJECT, 136, 1},
    {15852, C_MEMBER_OBJECT, 144, 1}, {12818, C_MEMBER_OBJECT, 16, 1},
    {7347, C_MEMBER_OBJECT, 136, 1}, {15852, C_MEMBER_OBJECT, 144, 1},
    {12818, C_MEMBER_OBJECT, 16, 1}, {7347, C_MEMBER_OBJECT, 136, 1},
    {15852, C_MEMBER_OBJECT, 144, 1}, {5613, C_MEMBER_OBJECT, 16, 1},
    {7347, C_MEMBER_OBJECT, 40, 1}, {15852, C_MEMBER_OBJECT, 48, 1},
    {15852, C_MEMBER_OBJECT, 32, 1}, {7347, C_MEMBER_OBJECT, 40, 1}, {7187, C_MEMBER_OBJECT, 16, 1},
    {7853, C_MEMBER_OBJECT, 24, 1}, {7187, C_MEMBER_OBJECT, 72, 1}, {12872, C_MEMBER_OBJECT, 80, 1},
    {15952, C_MEMBER_OBJECT, 88, 1}, {7347, C_MEMBER_OBJECT, 96, 1},
    {15852, C_MEMBER_OBJECT, 104, 1}, {5625, C_MEMBER_OBJECT, 32, 1},
    {7744, C_MEMBER_OBJECT, 40, 1}, {7736, C_MEMBER_OBJECT, 48, 1}, {7187, C_MEMBER_OBJECT, 56, 1},
    {12872, C_MEMBER_OBJECT, 64, 1}, {7853, C_MEMBER_OBJECT, 72, 1},
    {7173, C_MEMBER_OBJECT, 120, 1}, {12245, C_MEMBER_OBJECT, 136, 1},
    {13439, C_MEMBER_OBJECT, 152, 1}, {12818, C_MEMBER_OBJECT, 168, 1},
    {15852, C_MEMBER_OBJECT, 176, 1}, {7347, C_MEMBER_OBJECT, 184, 1},
    {13462, C_MEMBER_OBJECT, 16, 1}, {7347, C_MEMBER_OBJECT, 16, 1},
    {15852, C_MEMBER_OBJECT, 24, 1}, {11227, C_MEMBER_OBJECT, 16, 1},
    {7225, C_MEMBER_OBJECT, 24, 1}, {7736, C_MEMBER_OBJECT, 32, 1}, {9843, C_MEMBER_OBJECT, 40, 1},
    {10619, C_MEMBER_OBJECT, 48, 1}, {10097, C_MEMBER_OBJECT, 56, 1},
    {11789, C_MEMBER_OBJECT, 24, 1}, {11801, C_MEMBER_OBJECT, 32, 1},
    {12183, C_MEMBER_OBJECT, 40, 1}, {12195, C_MEMBER_OBJECT, 48, 1},
    {12168, C_MEMBER_OBJECT, 56, 1}, {8043, C_MEMBER_OBJECT, 48, 1},
    {11461, C_MEMBER_OBJECT, 72, 1}, {15524, C_MEMBER_OBJECT, 184, 1},
    {6078, C_MEMBER_OBJECT, 24, 1}, {7853, C_MEMBER_OBJECT, 32, 1}, {7853, C_MEMBER_OBJECT, 32, 1},
    {12237, C_MEMBER_OBJECT, 40, 1}, {7853, C_MEMBER_OBJECT, 32, 1},
    {13906, C_MEMBER_OBJECT, 56, 1}, {7853, C_MEMBER_OBJECT, 32, 1},
    {12237, C_MEMBER_OBJECT, 40, 1}, {13906, C_MEMBER_OBJECT, 48, 1},
    {12278, C_MEMBER_OBJECT, 24, 1}, {12292, C_MEMBER_OBJECT, 32, 1},
    {7529, C_MEMBER_OBJECT, 40, 1}, {12886, C_MEMBER_OBJECT, 48, 1},
    {15946, C_MEMBER_OBJECT, 56, 1}, {12037, C_MEMBER_OBJECT, 64, 1},
    {8189, C_MEMBER_OBJECT, 136, 1}, {5643, C_MEMBER_OBJECT, 144, 1},
    {12400, C_MEMBER_OBJECT, 16, 1}, {13546, C_MEMBER_OBJECT, 16, 1},
    {12311, C_MEMBER_OBJECT, 48, 1}, {12327, C_MEMBER_OBJECT, 56, 1},
    {5632, C_MEMBER_OBJECT, 72, 1}, {12842, C_MEMBER_OBJECT, 200, 1},
    {12854, C_MEMBER_OBJECT, 208, 1}, {12863, C_MEMBER_OBJECT, 216, 1},
    {12232, C_MEMBER_OBJECT, 224, 1}, {5668, C_MEMBER_OBJECT, 232, 1},
    {15514, C_MEMBER_OBJECT, 16, 1}, {15852, C_MEMBER_OBJECT, 64, 1},
    {12224, C_MEMBER_OBJECT, 16, 1}, {13700, C_MEMBER_OBJECT, 56, 1},
    {13637, C_MEMBER_OBJECT, 72, 1}, {13668, C_MEMBER_OBJECT, 256, 1},
    {10874, C_MEMBER_OBJECT, 32, 1}, {6875, C_MEMBER_OBJECT, 24, 1},
    {13199, C_MEMBER_OBJECT, 40, 1}, {11519, C_MEMBER_OBJECT, 64, 1},
    {10641, C_MEMBER_OBJECT, 72, 1}, {12658, C_MEMBER_OBJECT, 96, 1},
    {12678, C_MEMBER_OBJECT, 104, 1}, {2192, C_MEMBER_OBJECT, 16, 1},
    {6875, C_MEMBER_OBJECT, 32, 1}, {12051, C_MEMBER_OBJECT, 48, 1},
    {13166, C_MEMBER_OBJECT, 56, 1}, {7927, C_MEMBER_OBJECT, 72, 1},
    {13084, C_MEMBER_OBJECT, 40, 1}, {15852, C_MEMBER_OBJECT, 48, 1},
    {13448, C_MEMBER_OBJECT, 16, 1}, {5617, C_MEMBER_OBJECT, 32, 1}, {5202, C_MEMBER_OBJECT, 16, 1},
    {10672, C_MEMBER_OBJECT, 24, 1}, {15852, C_MEMBER_OBJECT, 32, 1},
    {10888, C_MEMBER_OBJECT, 40, 1}, {14688, C_MEMBER_OBJECT, 48, 1},
    {15852, C_MEMBER_OBJECT, 16, 1}, {10708, C_MEMBER_OBJECT, 32, 1},
    {15578, C_MEMBER_OBJECT, 16, 1}, {15905, C_MEMBER_OBJECT, 16, 1},
    {7211, C_MEMBER_OBJECT, 24, 1}, {15852, C_MEMBER_OBJECT, 48, 1}, {5188, C_MEMBER_OBJECT, 24, 1},
    {7347, C_MEMBER_OBJECT, 16, 1}, {5081, C_MEMBER_OBJECT, 16, 1}, {5038, C_MEMBER_OBJECT, 24, 1},
    {5069, C_MEMBER_OBJECT, 32, 1}, {4935, C_MEMBER_OBJECT, 40, 1}, {5046, C_MEMBER_OBJECT, 56, 1},
    {4979, C_MEMBER_OBJECT, 96, 1}, {4958, C_MEMBER_OBJECT, 104, 1},
    {4999, C_MEMBER_OBJECT, 112, 1}, {5018, C_MEMBER_OBJECT, 120, 1},
    {5096, C_MEMBER_OBJECT, 16, 1}, {5104, C_MEMBER_OBJECT, 24, 1}, {5125, C_MEMBER_OBJECT, 16, 1},
    {5116, C_MEMBER_OBJECT, 24, 1}, {5133, C_MEMBER_OBJECT, 16, 1}, {11105, C_MEMBER_OBJECT, 24, 1},
    {11096, C_MEMBER_OBJECT, 32, 1}, {11119, C_MEMBER_OBJECT, 40, 1},
    {11105, C_MEMBER_OBJECT, 24, 1}, {11096, C_MEMBER_OBJECT, 32, 1},
    {11119, C_MEMBER_OBJECT, 40, 1}, {10085, C_MEMBER_OBJECT, 24, 1},
    {10085, C_MEMBER_OBJECT, 24, 1}, {10026, C_MEMBER_OBJECT, 16, 1},
    {10073, C_MEMBER_OBJECT, 24, 1}, {11719, C_MEMBER_OBJECT, 16, 1},
    {6124, C_MEMBER_OBJECT, 16, 1}, {6136, C_MEMBER_OBJECT, 24, 1}, {7038, C_MEMBER_OBJECT, 16, 1},
    {7020, C_MEMBER_OBJECT, 24, 1}, {7027, C_MEMBER_OBJECT, 32, 1}, {6177, C_MEMBER_OBJECT, 24, 1},
    {6291, C_MEMBER_OBJECT, 32, 1}, {6187, C_MEMBER_OBJECT, 40, 1}, {6264, C_MEMBER_OBJECT, 96, 1},
    {6245, C_MEMBER_OBJECT, 104, 1}, {6205, C_MEMBER_OBJECT, 112, 1},
    {6283, C_MEMBER_OBJECT, 120, 1}, {6315, C_MEMBER_OBJECT, 128, 1},
    {6232, C_MEMBER_OBJECT, 136, 1}, {6340, C_MEMBER_OBJECT, 144, 1},
    {11856, C_MEMBER_OBJECT, 96, 1}, {11869, C_MEMBER_OBJECT, 104, 1},
    {7249, C_MEMBER_OBJECT, 32, 1}, {7249, C_MEMBER_OBJECT, 32, 1}, {7628, C_MEMBER_OBJECT, 24, 1},
    {7195, C_MEMBER_OBJECT, 48, 1}, {15852, C_MEMBER_OBJECT, 208, 1},
    {7347, C_MEMBER_OBJECT, 24, 1}, {7347, C_MEMBER_OBJECT, 24, 1}, {15524, C_MEMBER_OBJECT, 64, 1},
    {5828, C_MEMBER_OBJECT, 24, 1}, {9254, C_MEMBER_OBJECT, 16, 1}, {9211, C_MEMBER_OBJECT, 24, 1},
    {9242, C_MEMBER_OBJECT, 32, 1}, {9083, C_MEMBER_OBJECT, 40, 1}, {9219, C_MEMBER_OBJECT, 56, 1},
    {9152, C_MEMBER_OBJECT, 96, 1}, {9131, C_MEMBER_OBJECT, 104, 1},
    {9172, C_MEMBER_OBJECT, 112, 1}, {9191, C_MEMBER_OBJECT, 120, 1},
    {6985, C_MEMBER_OBJECT, 16, 1}, {12652, C_MEMBER_OBJECT, 40, 1},
    {11559, C_MEMBER_OBJECT, 72, 1}, {15277, C_MEMBER_OBJECT, 40, 1},
    {15277, C_MEMBER_OBJECT, 32, 1}, {11915, C_MEMBER_OBJECT, 16, 1},
    {11559, C_MEMBER_OBJECT, 24, 1}, {15007, C_MEMBER_OBJECT, 64, 1},
    {8333, C_MEMBER_OBJECT, 72, 1}, {10882, C_MEMBER_OBJECT, 16, 1}, {9269, C_MEMBER_OBJECT, 24, 1},
    {7312, C_MEMBER_OBJECT, 16, 1}, {7329, C_MEMBER_OBJECT, 40, 1}, {7655, C_MEMBER_OBJECT, 16, 1},
    {7312, C_MEMBER_OBJECT, 16, 1}, {7329, C_MEMBER_OBJECT, 40, 1}, {7655, C_MEMBER_OBJECT, 16, 1},
    {7312, C_MEMBER_OBJECT, 16, 1}, {7329, C_MEMBER_OBJECT, 40, 1}, {7312, C_MEMBER_OBJECT, 16, 1},
    {7329, C_MEMBER_OBJECT, 40, 1}, {7312, C_MEMBER_OBJECT, 16, 1}, {7329, C_MEMBER_OBJECT, 40, 1},
    {7312, C_MEMBER_OBJECT, 16, 1}, {7329, C_MEMBER_OBJECT, 40, 1}, {7655, C_MEMBER_OBJECT, 16, 1},
    {7729, C_MEMBER_OBJECT, 24, 1}, {7719, C_MEMBER_OBJECT, 32, 1}, {7706, C_MEMBER_OBJECT, 40, 1},
    {11926, C_MEMBER_OBJECT, 48, 1}, {13870, C_MEMBER_OBJECT, 16, 1},
    {10038, C_MEMBER_OBJECT, 24, 1}, {8438, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 24, 1}, {13870, C_MEMBER_OBJECT, 16, 1},
    {10055, C_MEMBER_OBJECT, 24, 1}, {8063, C_MEMBER_OBJECT, 16, 1}, {8166, C_MEMBER_OBJECT, 32, 1},
    {8083, C_MEMBER_OBJECT, 48, 1}, {8125, C_MEMBER_OBJECT, 56, 1}, {8140, C_MEMBER_OBJECT, 64, 1},
    {3375, C_MEMBER_OBJECT_ARRAY, 72, 0}, {13295, C_MEMBER_OBJECT, 64, 1},
    {13313, C_MEMBER_OBJECT, 80, 1}, {13331, C_MEMBER_OBJECT, 96, 1},
    {13349, C_MEMBER_OBJECT, 112, 1}, {13367, C_MEMBER_OBJECT, 128, 1},
    {13385, C_MEMBER_OBJECT, 144, 1}, {13403, C_MEMBER_OBJECT, 160, 1},
    {13421, C_MEMBER_OBJECT, 176, 1}, {15852, C_MEMBER_OBJECT, 192, 1},
    {8544, C_MEMBER_OBJECT, 16, 1}, {8474, C_MEMBER_OBJECT, 24, 1}, {8585, C_MEMBER_OBJECT, 32, 1},
    {8595, C_MEMBER_OBJECT, 40, 1}, {8501, C_MEMBER_OBJECT, 48, 1}, {8511, C_MEMBER_OBJECT, 56, 1},
    {8557, C_MEMBER_OBJECT, 64, 1}, {8488, C_MEMBER_OBJECT, 72, 1}, {8535, C_MEMBER_OBJECT, 80, 1},
    {8525, C_MEMBER_OBJECT, 88, 1}, {8625, C_MEMBER_OBJECT, 96, 1}, {8573, C_MEMBER_OBJECT, 104, 1},
    {8457, C_MEMBER_OBJECT, 112, 1}, {8443, C_MEMBER_OBJECT, 120, 1},
    {8609, C_MEMBER_OBJECT, 128, 1}, {6144, C_MEMBER_OBJECT, 16, 1},
    {11782, C_MEMBER_OBJECT, 24, 1}, {12998, C_MEMBER_OBJECT, 16, 1},
    {12988, C_MEMBER_OBJECT, 24, 1}, {12979, C_MEMBER_OBJECT, 40, 1},
    {13008, C_MEMBER_OBJECT, 48, 1}, {5860, C_MEMBER_OBJECT, 72, 1}, {8438, C_MEMBER_OBJECT, 88, 1},
    {10675, C_MEMBER_OBJECT, 112, 1}, {11066, C_MEMBER_OBJECT, 120, 1},
    {5866, C_MEMBER_OBJECT, 128, 1}, {7347, C_MEMBER_OBJECT, 136, 1},
    {15852, C_MEMBER_OBJECT, 144, 1}, {12507, C_MEMBER_OBJECT, 16, 1},
    {11597, C_MEMBER_OBJECT, 24, 1}, {10615, C_MEMBER_OBJECT, 40, 1},
    {12933, C_MEMBER_OBJECT, 48, 1}, {8339, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {10672, C_MEMBER_OBJECT, 32, 1}, {7347, C_MEMBER_OBJECT, 40, 1},
    {15852, C_MEMBER_OBJECT, 48, 1}, {12408, C_MEMBER_OBJECT, 56, 1},
    {9254, C_MEMBER_OBJECT, 16, 1}, {9211, C_MEMBER_OBJECT, 24, 1}, {9242, C_MEMBER_OBJECT, 32, 1},
    {9083, C_MEMBER_OBJECT, 40, 1}, {9219, C_MEMBER_OBJECT, 56, 1}, {9152, C_MEMBER_OBJECT, 96, 1},
    {9131, C_MEMBER_OBJECT, 104, 1}, {9172, C_MEMBER_OBJECT, 112, 1},
    {9191, C_MEMBER_OBJECT, 120, 1}, {11769, C_MEMBER_OBJECT, 16, 1},
    {7038, C_MEMBER_OBJECT, 16, 1}, {7020, C_MEMBER_OBJECT, 24, 1}, {7027, C_MEMBER_OBJECT, 32, 1},
    {9301, C_MEMBER_OBJECT, 16, 1}, {9308, C_MEMBER_OBJECT, 24, 1},
    {4854, C_MEMBER_OBJECT_ARRAY, 16, 32}, {5536, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {5820, C_MEMBER_OBJECT_ARRAY, 32, 0}, {9553, C_MEMBER_OBJECT, 16, 1},
    {9537, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10085, C_MEMBER_OBJECT, 24, 1},
    {12130, C_MEMBER_OBJECT, 16, 1}, {14666, C_MEMBER_OBJECT, 24, 1},
    {7050, C_MEMBER_OBJECT, 16, 1}, {15852, C_MEMBER_OBJECT, 32, 1},
    {10023, C_MEMBER_OBJECT, 16, 1}, {11602, C_MEMBER_OBJECT, 32, 1},
    {15584, C_MEMBER_OBJECT_ARRAY, 40, 57}, {14801, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 24, 1}, {5595, C_MEMBER_OBJECT, 32, 1}, {9867, C_MEMBER_OBJECT, 40, 1},
    {10023, C_MEMBER_OBJECT, 16, 1}, {13462, C_MEMBER_OBJECT, 16, 1},
    {4879, C_MEMBER_OBJECT, 24, 1}, {12431, C_MEMBER_OBJECT, 16, 1},
    {12933, C_MEMBER_OBJECT, 32, 1}, {12431, C_MEMBER_OBJECT, 16, 1},
    {12933, C_MEMBER_OBJECT, 32, 1}, {7045, C_MEMBER_OBJECT, 16, 1},
    {13133, C_MEMBER_OBJECT, 24, 1}, {10939, C_MEMBER_OBJECT, 24, 1},
    {10948, C_MEMBER_OBJECT, 32, 1}, {10023, C_MEMBER_OBJECT, 16, 1},
    {13102, C_MEMBER_OBJECT, 24, 1}, {8438, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 24, 1}, {8438, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 24, 1}, {10023, C_MEMBER_OBJECT, 16, 1},
    {10633, C_MEMBER_OBJECT, 24, 1}, {14666, C_MEMBER_OBJECT, 32, 1},
    {6959, C_MEMBER_OBJECT, 40, 1}, {6967, C_MEMBER_OBJECT, 48, 1}, {10023, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 16, 1}, {11922, C_MEMBER_OBJECT, 24, 1},
    {12933, C_MEMBER_OBJECT, 32, 1}, {12431, C_MEMBER_OBJECT, 16, 1},
    {12933, C_MEMBER_OBJECT, 40, 1}, {12449, C_MEMBER_OBJECT, 16, 1},
    {12933, C_MEMBER_OBJECT, 32, 1}, {7663, C_MEMBER_OBJECT, 16, 1}, {8438, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 24, 1}, {8438, C_MEMBER_OBJECT, 16, 1},
    {10023, C_MEMBER_OBJECT, 24, 1}, {10602, C_MEMBER_OBJECT, 32, 1},
    {12933, C_MEMBER_OBJECT, 40, 1}, {8285, C_MEMBER_OBJECT, 48, 1}, {9553, C_MEMBER_OBJECT, 16, 1},
    {9537, C_MEMBER_OBJECT_ARRAY, 24, 8}, {10759, C_MEMBER_OBJECT, 16, 1},
    {10085, C_MEMBER_OBJECT, 24, 1}, {10085, C_MEMBER_OBJECT, 24, 1},
    {13579, C_MEMBER_OBJECT, 16, 1}, {13860, C_MEMBER_OBJECT, 24, 1},
    {10748, C_MEMBER_OBJECT, 32, 1}, {11240, C_MEMBER_OBJECT, 40, 1},
    {10153, C_MEMBER_OBJECT, 16, 1}, {8438, C_MEMBER_OBJECT, 24, 1},
    {11187, C_MEMBER_OBJECT, 16, 1}, {7038, C_MEMBER_OBJECT, 16, 1}, {7020, C_MEMBER_OBJECT, 24, 1},
    {7027, C_MEMBER_OBJECT, 32, 1}, {10085, C_MEMBER_OBJECT, 24, 1},
    {11251, C_MEMBER_OBJECT, 24, 1}, {15658, C_MEMBER_OBJECT, 64, 1},
    {15852, C_MEMBER_OBJECT, 136, 1}, {9718, C_MEMBER_OBJECT, 16, 1},
    {9726, C_MEMBER_OBJECT, 24, 1}, {9734, C_MEMBER_OBJECT, 32, 1}, {7283, C_MEMBER_OBJECT, 16, 1},
    {13143, C_MEMBER_OBJECT, 24, 1}, {7038, C_MEMBER_OBJECT, 16, 1}, {7020, C_MEMBER_OBJECT, 24, 1},
    {7027, C_MEMBER_OBJECT, 32, 1}, {15852, C_MEMBER_OBJECT, 72, 1},
    {11263, C_MEMBER_OBJECT, 16, 1}, {11256, C_MEMBER_OBJECT, 24, 1},
    {11288, C_MEMBER_OBJECT, 40, 1}, {11271, C_MEMBER_OBJECT, 48, 1},
    {7320, C_MEMBER_OBJECT, 24, 1}, {7301, C_MEMBER_OBJECT, 48, 1}, {7329, C_MEMBER_OBJECT, 56, 1},
    {5480, C_MEMBER_OBJECT, 24, 1}, {10092, C_MEMBER_OBJECT, 24, 1},
    {11559, C_MEMBER_OBJECT, 16, 1}, {5202, C_MEMBER_OBJECT, 24, 1},
    {10684, C_MEMBER_OBJECT, 32, 1}, {15623, C_MEMBER_OBJECT, 40, 1},
    {15639, C_MEMBER_OBJECT, 48, 1}, {11711, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11711, C_MEMBER_OBJECT_ARRAY, 32, 0}, {15658, C_MEMBER_OBJECT, 24, 1},
    {15852, C_MEMBER_OBJECT, 96, 1}, {12348, C_MEMBER_OBJECT, 16, 1},
    {11559, C_MEMBER_OBJECT, 16, 1}, {12219, C_MEMBER_OBJECT, 24, 1},
    {13620, C_MEMBER_OBJECT, 32, 1}, {11085, C_MEMBER_OBJECT, 40, 1},
    {12600, C_MEMBER_OBJECT, 16, 1}, {12619, C_MEMBER_OBJECT, 24, 1},
    {12582, C_MEMBER_OBJECT, 32, 1}, {12591, C_MEMBER_OBJECT, 40, 1},
    {12609, C_MEMBER_OBJECT, 48, 1}, {12130, C_MEMBER_OBJECT, 24, 1},
    {9917, C_MEMBER_OBJECT, 72, 1}, {13579, C_MEMBER_OBJECT, 16, 1},
    {13865, C_MEMBER_OBJECT, 24, 1}, {13860, C_MEMBER_OBJECT, 32, 1},
    {10752, C_MEMBER_OBJECT, 40, 1}, {13922, C_MEMBER_OBJECT, 24, 1},
    {12907, C_MEMBER_OBJECT, 32, 1}, {12224, C_MEMBER_OBJECT, 40, 1},
    {9290, C_MEMBER_OBJECT, 32, 1}, {9856, C_MEMBER_OBJECT, 40, 1}, {12224, C_MEMBER_OBJECT, 48, 1},
    {15852, C_MEMBER_OBJECT, 64, 1}, {8174, C_MEMBER_OBJECT, 80, 1},
    {13148, C_MEMBER_OBJECT, 24, 1}, {7347, C_MEMBER_OBJECT, 16, 1},
    {13295, C_MEMBER_OBJECT, 64, 1}, {13313, C_MEMBER_OBJECT, 80, 1},
    {13331, C_MEMBER_OBJECT, 96, 1}, {13349, C_MEMBER_OBJECT, 112, 1},
    {13367, C_MEMBER_OBJECT, 128, 1}, {13385, C_MEMBER_OBJECT, 144, 1},
    {13403, C_MEMBER_OBJECT, 160, 1}, {13421, C_MEMBER_OBJECT, 176, 1},
    {15852, C_MEMBER_OBJECT, 192, 1}, {13233, C_MEMBER_OBJECT, 16, 1},
    {13579, C_MEMBER_OBJECT, 16, 1}, {13865, C_MEMBER_OBJECT, 24, 1},
    {13860, C_MEMBER_OBJECT, 32, 1}, {6761, C_MEMBER_OBJECT, 16, 1}, {9828, C_MEMBER_OBJECT, 40, 1},
    {13723, C_MEMBER_OBJECT, 72, 1}, {6977, C_MEMBER_OBJECT, 80, 1}, {5601, C_MEMBER_OBJECT, 88, 1},
    {13046, C_MEMBER_OBJECT, 104, 1}, {14646, C_MEMBER_OBJECT, 112, 1},
    {2416, C_MEMBER_OBJECT, 144, 1}, {276, C_MEMBER_OBJECT, 152, 1}, {378, C_MEMBER_OBJECT, 160, 1},
    {150, C_MEMBER_OBJECT, 168, 1}, {140, C_MEMBER_OBJECT, 176, 1}, {610, C_MEMBER_OBJECT, 184, 1},
    {363, C_MEMBER_OBJECT, 192, 1}, {393, C_MEMBER_OBJECT, 200, 1}, {713, C_MEMBER_OBJECT, 208, 1},
    {584, C_MEMBER_OBJECT, 216, 1}, {6761, C_MEMBER_OBJECT, 16, 1}, {7289, C_MEMBER_OBJECT, 24, 1},
    {13033, C_MEMBER_OBJECT, 32, 1}, {10718, C_MEMBER_OBJECT, 48, 1},
    {13046, C_MEMBER_OBJECT, 64, 1}, {13713, C_MEMBER_OBJECT, 72, 1},
    {9828, C_MEMBER_OBJECT, 96, 1}, {7045, C_MEMBER_OBJECT, 16, 1}, {7289, C_MEMBER_OBJECT, 24, 1},
    {13264, C_MEMBER_OBJECT, 16, 1}, {13276, C_MEMBER_OBJECT, 24, 1},
    {10085, C_MEMBER_OBJECT, 24, 1}, {10085, C_MEMBER_OBJECT, 24, 1},
    {15578, C_MEMBER_OBJECT, 16, 1}, {8032, C_MEMBER_OBJECT, 24, 1}, {6813, C_MEMBER_OBJECT, 32, 1},
    {8342, C_MEMBER_OBJECT, 40, 1}, {14031, C_MEMBER_OBJECT, 16, 1}, {9951, C_MEMBER_OBJECT, 24, 1},
    {14039, C_MEMBER_OBJECT, 16, 1}, {9966, C_MEMBER_OBJECT, 24, 1},
    {15034, C_MEMBER_OBJECT, 16, 1}, {11769, C_MEMBER_OBJECT, 24, 1},
    {11773, C_MEMBER_OBJECT, 32, 1}, {13801, C_MEMBER_OBJECT, 16, 1},
    {13835, C_MEMBER_OBJECT, 24, 1}, {13826, C_MEMBER_OBJECT, 32, 1},
    {13847, C_MEMBER_OBJECT, 40, 1}, {13773, C_MEMBER_OBJECT, 48, 1},
    {13786, C_MEMBER_OBJECT, 56, 1}, {13808, C_MEMBER_OBJECT, 64, 1},
    {13752, C_MEMBER_OBJECT, 128, 1}, {11711, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {11711, C_MEMBER_OBJECT_ARRAY, 32, 0}, {14575, C_MEMBER_OBJECT, 16, 1},
    {14566, C_MEMBER_OBJECT, 24, 1}, {11711, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {10085, C_MEMBER_OBJECT, 24, 1}, {9614, C_MEMBER_OBJECT, 256, 1},
    {9664, C_MEMBER_OBJECT, 264, 1}, {9630, C_MEMBER_OBJECT, 336, 1},
    {9680, C_MEMBER_OBJECT, 344, 1}, {9647, C_MEMBER_OBJECT, 352, 1},
    {9695, C_MEMBER_OBJECT, 368, 1}, {9585, C_MEMBER_OBJECT, 856, 1},
    {9605, C_MEMBER_OBJECT, 864, 1}, {9593, C_MEMBER_OBJECT, 872, 1},
    {9575, C_MEMBER_OBJECT, 888, 1}, {4494, C_MEMBER_OBJECT, 912, 1},
    {4514, C_MEMBER_OBJECT, 928, 1}, {11997, C_MEMBER_OBJECT, 16, 1},
    {5202, C_MEMBER_OBJECT, 24, 1}, {12072, C_MEMBER_OBJECT, 32, 1},
    {15852, C_MEMBER_OBJECT, 40, 1}, {11645, C_MEMBER_OBJECT, 16, 1},
    {11559, C_MEMBER_OBJECT, 16, 1}, {5607, C_MEMBER_OBJECT, 24, 1}, {7211, C_MEMBER_OBJECT, 32, 1},
    {7896, C_MEMBER_OBJECT, 40, 1}, {2834, C_MEMBER_OBJECT, 16, 1}, {2834, C_MEMBER_OBJECT, 16, 1},
    {11559, C_MEMBER_OBJECT, 16, 1}, {15039, C_MEMBER_OBJECT, 24, 1},
    {6747, C_MEMBER_OBJECT, 32, 1}, {15578, C_MEMBER_OBJECT, 40, 1},
    {11508, C_MEMBER_OBJECT, 48, 1}, {11559, C_MEMBER_OBJECT, 16, 1},
    {5607, C_MEMBER_OBJECT, 24, 1}, {7860, C_MEMBER_OBJECT, 32, 1}, {6793, C_MEMBER_OBJECT, 40, 1},
    {7875, C_MEMBER_OBJECT, 48, 1}, {7211, C_MEMBER_OBJECT, 56, 1}, {7896, C_MEMBER_OBJECT, 64, 1},
    {11559, C_MEMBER_OBJECT, 16, 1}, {7211, C_MEMBER_OBJECT, 24, 1}, {7896, C_MEMBER_OBJECT, 32, 1},
    {5202, C_MEMBER_OBJECT, 16, 1}, {9513, C_MEMBER_OBJECT, 24, 1}, {15451, C_MEMBER_OBJECT, 32, 1},
    {12072, C_MEMBER_OBJECT, 40, 1}, {15852, C_MEMBER_OBJECT, 48, 1},
    {15680, C_MEMBER_OBJECT, 72, 1}, {15699, C_MEMBER_OBJECT, 80, 1},
    {15667, C_MEMBER_OBJECT, 88, 1}, {8014, C_MEMBER_OBJECT, 136, 1},
    {9553, C_MEMBER_OBJECT, 16, 1}, {9537, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {15887, C_MEMBER_OBJECT, 16, 1}, {15867, C_MEMBER_OBJECT, 24, 1},
    {15897, C_MEMBER_OBJECT, 40, 1}, {15879, C_MEMBER_OBJECT, 48, 1},
    {15887, C_MEMBER_OBJECT, 16, 1}, {15867, C_MEMBER_OBJECT, 24, 1},
    {15897, C_MEMBER_OBJECT, 40, 1}, {15879, C_MEMBER_OBJECT, 48, 1},
    {15887, C_MEMBER_OBJECT, 16, 1}, {15867, C_MEMBER_OBJECT, 24, 1},
    {15897, C_MEMBER_OBJECT, 40, 1}, {15879, C_MEMBER_OBJECT, 48, 1},
    {7038, C_MEMBER_OBJECT, 16, 1}, {7020, C_MEMBER_OBJECT, 24, 1}, {7027, C_MEMBER_OBJECT, 32, 1},
    {14289, C_MEMBER_OBJECT, 16, 1}, {14641, C_MEMBER_OBJECT, 24, 1},
    {14324, C_MEMBER_OBJECT, 32, 1}, {15852, C_MEMBER_OBJECT, 48, 1},
    {12974, C_MEMBER_OBJECT, 16, 1}, {14673, C_MEMBER_OBJECT, 24, 1},
    {10689, C_MEMBER_OBJECT, 32, 1}, {10694, C_MEMBER_OBJECT, 40, 1},
    {7045, C_MEMBER_OBJECT, 48, 1}, {13546, C_MEMBER_OBJECT, 56, 1}, {7671, C_MEMBER_OBJECT, 72, 1},
    {6613, C_MEMBER_OBJECT, 80, 1}, {12369, C_MEMBER_OBJECT, 88, 1}, {7913, C_MEMBER_OBJECT, 96, 1},
    {13585, C_MEMBER_OBJECT, 104, 1}, {7753, C_MEMBER_OBJECT, 112, 1},
    {13601, C_MEMBER_OBJECT, 120, 1}, {7778, C_MEMBER_OBJECT, 128, 1},
    {6595, C_MEMBER_OBJECT, 136, 1}, {12356, C_MEMBER_OBJECT, 144, 1},
    {14345, C_MEMBER_OBJECT, 24, 1}, {7806, C_MEMBER_OBJECT, 32, 1},
    {11574, C_MEMBER_OBJECT, 40, 1}, {9483, C_MEMBER_OBJECT, 48, 1}, {9446, C_MEMBER_OBJECT, 56, 1},
    {9470, C_MEMBER_OBJECT, 64, 1}, {9408, C_MEMBER_OBJECT, 72, 1}, {9435, C_MEMBER_OBJECT, 80, 1},
    {9393, C_MEMBER_OBJECT, 88, 1}, {9460, C_MEMBER_OBJECT, 96, 1}, {9420, C_MEMBER_OBJECT, 104, 1},
    {9380, C_MEMBER_OBJECT, 112, 1}, {7687, C_MEMBER_OBJECT, 128, 1},
    {10602, C_MEMBER_OBJECT, 24, 1}, {12933, C_MEMBER_OBJECT, 32, 1},
    {15524, C_MEMBER_OBJECT, 128, 1}, {15435, C_MEMBER_OBJECT, 136, 1},
    {16091, C_MEMBER_OBJECT, 152, 1}, {15524, C_MEMBER_OBJECT, 128, 1},
    {15435, C_MEMBER_OBJECT, 136, 1}, {16091, C_MEMBER_OBJECT, 152, 1},
    {16091, C_MEMBER_OBJECT, 128, 1}, {15524, C_MEMBER_OBJECT, 144, 1},
    {10615, C_MEMBER_OBJECT, 16, 1}, {8244, C_MEMBER_OBJECT, 24, 1},
    {15852, C_MEMBER_OBJECT, 32, 1}, {15411, C_MEMBER_OBJECT, 96, 1},
    {15363, C_MEMBER_OBJECT, 104, 1}, {15387, C_MEMBER_OBJECT, 112, 1},
    {15339, C_MEMBER_OBJECT, 128, 1}, {15291, C_MEMBER_OBJECT, 136, 1},
    {15315, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_14_8d = {
    {.hex = 0x030e08f0, .debug = true}, names, members, enumerators, types, held,
    556, 1, 269,
};
