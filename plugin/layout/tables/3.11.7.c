/* CPython 3.11.7, read from 3.11.7's debug information: made by make-table, do not edit. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0"
    "AST_object\0"
    "AttributeError\0"
    "BLAKE2bObject\0"
    "BLAKE2sObject\0"
    "BZ2Compressor\0"
    "BZ2Decompressor\0"
    "BaseException\0"
    "BaseExceptionGroup\0"
    "CArgObject\0"
    "CFieldObject\0"
    "CThunkObject\0"
    "Compressor\0"
    "DataError\0"
    "DatabaseError\0"
    "Decompressor\0"
    "DialectObj\0"
    "DictRemoverObject\0"
    "DirEntry\0"
    "EVPobject\0"
    "ElementIterObject\0"
    "ElementObject\0"
    "ElementObjectExtra\0"
    "Error\0"
    "FutureObj\0"
    "HMACobject\0"
    "ImportError\0"
    "IntegrityError\0"
    "InterfaceError\0"
    "InternalError\0"
    "MatchObject\0"
    "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoderObject\0"
    "MultibyteStreamReaderObject\0"
    "MultibyteStreamWriterObject\0"
    "NameError\0"
    "NotSupportedError\0"
    "OSError\0"
    "OperationalError\0"
    "ParentLocator\0"
    "PatternObject\0"
    "Pdata\0"
    "PicklerMemoProxyObject\0"
    "PicklerObject\0"
    "ProfilerObject\0"
    "ProgrammingError\0"
    "PyASCIIObject\0"
    "PyAsyncGenASend\0"
    "PyAsyncGenAThrow\0"
    "PyAsyncGenObject\0"
    "PyAttributeErrorObject\0"
    "PyBaseExceptionGroupObject\0"
    "PyBaseExceptionObject\0"
    "PyByteArrayObject\0"
    "PyBytesObject\0"
    "PyCFuncPtrObject\0"
    "PyCFunctionObject\0"
    "PyCMethodObject\0"
    "PyCapsule\0"
    "PyCellObject\0"
    "PyCodeObject\0"
    "PyCompactUnicodeObject\0"
    "PyContext\0"
    "PyContextToken\0"
    "PyContextVar\0"
    "PyCoroWrapper\0"
    "PyCursesPanelObject\0"
    "PyCursesWindowObject\0"
    "PyDateTime_DateTime\0"
    "PyDateTime_Time\0"
    "PyDateTime_TimeZone\0"
    "PyDecContextManagerObject\0"
    "PyDecContextObject\0"
    "PyDescrObject\0"
    "PyDictKeyEntry\0"
    "PyDictKeysObject\0"
    "PyDictObject\0"
    "PyDictUnicodeEntry\0"
    "PyFloatObject\0"
    "PyFrameObject\0"
    "PyFunctionObject\0"
    "PyGC_Head\0"
    "PyGenObject\0"
    "PyHamtIterator\0"
    "PyHamtNode_Array\0"
    "PyHamtNode_Bitmap\0"
    "PyHamtNode_Collision\0"
    "PyHamtObject\0"
    "PyHeapTypeObject\0"
    "PyImportErrorObject\0"
    "PyInstanceMethodObject\0"
    "PyInterpreterState\0"
    "PyListObject\0"
    "PyLongObject\0"
    "PyMemberDef\0"
    "PyMemoEntry\0"
    "PyMemoTable\0"
    "PyMemoryViewObject\0"
    "PyMethodDef\0"
    "PyMethodObject\0"
    "PyModuleDef\0"
    "PyModuleObject\0"
    "PyNameErrorObject\0"
    "PyODictObject\0"
    "PyOSErrorObject\0"
    "PyObject\0"
    "PyPickleBufferObject\0"
    "PyRunningLoopHolder\0"
    "PySSLCertificate\0"
    "PySSLContext\0"
    "PySSLMemoryBIO\0"
    "PySSLSession\0"
    "PySSLSocket\0"
    "PySetObject\0"
    "PySliceObject\0"
    "PySocketSockObject\0"
    "PyStopIterationObject\0"
    "PyStructObject\0"
    "PySyntaxErrorObject\0"
    "PySystemExitObject\0"
    "PyThreadState\0"
    "PyTracebackObject\0"
    "PyTupleObject\0"
    "PyTypeObject\0"
    "PyUnicodeErrorObject\0"
    "PyUnicodeObject\0"
    "PyVarObject\0"
    "PyWeakReference\0"
    "PyZoneInfo_ZoneInfo\0"
    "ReaderObj\0"
    "SHA3object\0"
    "ScandirIterator\0"
    "ScannerObject\0"
    "SemLockObject\0"
    "Socket\0"
    "StgDict\0"
    "StgDictObject\0"
    "StopIteration\0"
    "StructParamObject\0"
    "SyntaxError\0"
    "SystemExit\0"
    "TaskObj\0"
    "TaskStepMethWrapper\0"
    "TreeBuilderObject\0"
    "UnicodeDecodeError\0"
    "UnicodeEncodeError\0"
    "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0"
    "UnpicklerObject\0"
    "Warning\0"
    "WriterObj\0"
    "XMLParserObject\0"
    "_DummyDecl\0"
    "_PyAsyncGenWrappedValue\0"
    "_PyCFrame\0"
    "_PyDictViewObject\0"
    "_PyEncoderObject\0"
    "_PyErr_StackItem\0"
    "_PyInterpreterFrame\0"
    "_PyManagedBufferObject\0"
    "_PyNamespaceObject\0"
    "_PyRuntimeState\0"
    "_PyScannerObject\0"
    "_PyWeakReference\0"
    "_Row\0"
    "_RunningLoopHolder\0"
    "_abc._abc_data\0"
    "_abc_cache\0"
    "_abc_data\0"
    "_abc_negative_cache\0"
    "_abc_registry\0"
    "_asyncio.Future\0"
    "_asyncio.FutureIter\0"
    "_asyncio.Task\0"
    "_blake2.blake2b\0"
    "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0"
    "_bz2.BZ2Decompressor\0"
    "_co_code\0"
    "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0"
    "_collections._tuplegetter\0"
    "_contextvars.Context\0"
    "_contextvars.ContextVar\0"
    "_contextvars.Token\0"
    "_csv.Dialect\0"
    "_csv.reader\0"
    "_csv.writer\0"
    "_ctypes.CField\0"
    "_ctypes.CFuncPtr\0"
    "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0"
    "_ctypes.StructParam_Type\0"
    "_ctypes._CData\0"
    "_curses.window\0"
    "_curses_panel.panel\0"
    "_elementtree._element_iterator\0"
    "_f_frame_data\0"
    "_frame\0"
    "_gc_next\0"
    "_gc_prev\0"
    "_grouperobject\0"
    "_hashlib.HASH\0"
    "_hashlib.HMAC\0"
    "_heaptypeobject\0"
    "_io.BufferedRWPair\0"
    "_io.BufferedRandom\0"
    "_io.BufferedReader\0"
    "_io.BufferedWriter\0"
    "_io.BytesIO\0"
    "_io.FileIO\0"
    "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0"
    "_io.TextIOWrapper\0"
    "_io._BytesIOBuffer\0"
    "_io._IOBase\0"
    "_json.Encoder\0"
    "_json.Scanner\0"
    "_lsprof.Profiler\0"
    "_lzma.LZMACompressor\0"
    "_lzma.LZMADecompressor\0"
    "_multibytecodec.MultibyteCodec\0"
    "_multibytecodec.MultibyteIncrementalDecoder\0"
    "_multibytecodec.MultibyteIncrementalEncoder\0"
    "_multibytecodec.MultibyteStreamReader\0"
    "_multibytecodec.MultibyteStreamWriter\0"
    "_multiprocessing.SemLock\0"
    "_odictobject\0"
    "_pickle.Pdata\0"
    "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0"
    "_pickle.Unpickler\0"
    "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0"
    "_pycontexttokenobject\0"
    "_pycontextvarobject\0"
    "_queue.SimpleQueue\0"
    "_sha3.sha3_224\0"
    "_sha3.sha3_256\0"
    "_sha3.sha3_384\0"
    "_sha3.sha3_512\0"
    "_sha3.shake_128\0"
    "_sha3.shake_256\0"
    "_socket.socket\0"
    "_spec_cache.getitem\0"
    "_sre.SRE_Scanner\0"
    "_ssl.Certificate\0"
    "_ssl.MemoryBIO\0"
    "_ssl.SSLSession\0"
    "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0"
    "_struct.Struct\0"
    "_struct.unpack_iterator\0"
    "_symtable_entry\0"
    "_thread.RLock\0"
    "_thread._local\0"
    "_thread._localdummy\0"
    "_thread.lock\0"
    "_tokenize.TokenizerIter\0"
    "_traceback\0"
    "_ttinfo\0"
    "_ttinfos\0"
    "_tuplegetterobject\0"
    "a_array\0"
    "accu.large\0"
    "accu.small\0"
    "accumulateobject\0"
    "active\0"
    "address\0"
    "after_forkers_child\0"
    "after_forkers_parent\0"
    "ag_code\0"
    "ag_exc_state.exc_value\0"
    "ag_iframe\0"
    "ag_name\0"
    "ag_origin_or_finalizer\0"
    "ag_qualname\0"
    "ag_weakreflist\0"
    "ags_gen\0"
    "ags_sendval\0"
    "agt_args\0"
    "agt_gen\0"
    "agw_val\0"
    "allocated\0"
    "anext_awaitable\0"
    "anextawaitableobject\0"
    "ao\0"
    "arenaindex\0"
    "args\0"
    "argtypes\0"
    "array.array\0"
    "array.arrayiterator\0"
    "arrayiterobject\0"
    "arrayobject\0"
    "ast\0"
    "ast.AST\0"
    "async_exc\0"
    "async_gen_finalizer\0"
    "async_gen_firstiter\0"
    "async_generator\0"
    "async_generator_asend\0"
    "async_generator_athrow\0"
    "async_generator_wrapped_value\0"
    "atexit.callbacks\0"
    "atexit.ncallbacks\0"
    "atexit_callback\0"
    "attr\0"
    "attrgetterobject\0"
    "attrib\0"
    "audit_hooks\0"
    "authorizer_ctx\0"
    "b_array\0"
    "b_base\0"
    "b_objects\0"
    "before_forkers\0"
    "binop\0"
    "blobs\0"
    "buf\0"
    "buf.obj\0"
    "buffer\0"
    "buffer.obj\0"
    "buffer_callback\0"
    "buffered\0"
    "buffers\0"
    "builtin_function_or_method\0"
    "builtin_method\0"
    "builtins\0"
    "builtins_copy\0"
    "bytearray\0"
    "bytearray_iterator\0"
    "bytes_iterator\0"
    "bytesio\0"
    "bytesiobuf\0"
    "bytesiterobject\0"
    "c_array\0"
    "c_profileobj\0"
    "c_traceobj\0"
    "cache\0"
    "cache_info_type\0"
    "callable\0"
    "callable_cache.isinstance\0"
    "callable_cache.len\0"
    "callable_cache.list_append\0"
    "callable_iterator\0"
    "callback_context\0"
    "calliterobject\0"
    "cause\0"
    "cell\0"
    "cframe\0"
    "chainobject\0"
    "checker\0"
    "children\0"
    "classmethod\0"
    "classmethod_descriptor\0"
    "cm_callable\0"
    "cm_dict\0"
    "cmp\0"
    "co_argcount\0"
    "co_code_adaptive\0"
    "co_consts\0"
    "co_exceptiontable\0"
    "co_filename\0"
    "co_firstlineno\0"
    "co_linetable\0"
    "co_localspluskinds\0"
    "co_localsplusnames\0"
    "co_name\0"
    "co_names\0"
    "co_nlocalsplus\0"
    "co_qualname\0"
    "co_stacksize\0"
    "co_weakreflist\0"
    "code\0"
    "codec_error_registry\0"
    "codec_search_cache\0"
    "codec_search_path\0"
    "collections.OrderedDict\0"
    "collections.defaultdict\0"
    "collections.deque\0"
    "combinationsobject\0"
    "comment_event_obj\0"
    "comment_factory\0"
    "compobject\0"
    "compressobject\0"
    "connection\0"
    "context\0"
    "converters\0"
    "coroutine\0"
    "coroutine_wrapper\0"
    "countobject\0"
    "ctx\0"
    "ctx_prev\0"
    "ctx_vars\0"
    "ctx_weakreflist\0"
    "curexc_traceback\0"
    "curexc_type\0"
    "curexc_value\0"
    "current_frame\0"
    "currkey\0"
    "currvalue\0"
    "cursors\0"
    "cw_coroutine\0"
    "cwrobject\0"
    "cycleobject\0"
    "d_name\0"
    "d_qualname\0"
    "d_type\0"
    "data\0"
    "dataobj\0"
    "datastack_chunk\0"
    "datetime.IsoCalendarDate\0"
    "datetime.datetime\0"
    "datetime.time\0"
    "datetime.timezone\0"
    "decimal.Context\0"
    "decimal.ContextManager\0"
    "decoded_chars\0"
    "decoder\0"
    "default_factory\0"
    "default_value\0"
    "defaultfn\0"
    "defdictobject\0"
    "deque\0"
    "dequeiterobject\0"
    "dequeobject\0"
    "descr\0"
    "description\0"
    "di_current\0"
    "di_dict\0"
    "di_odict\0"
    "di_result\0"
    "dialect\0"
    "dict\0"
    "dict_itemiterator\0"
    "dict_items\0"
    "dict_keyiterator\0"
    "dict_keys\0"
    "dict_reverseitemiterator\0"
    "dict_reversekeyiterator\0"
    "dict_reversevalueiterator\0"
    "dict_valueiterator\0"
    "dict_values\0"
    "dictiterobject\0"
    "dispatch_table\0"
    "dk_indices\0"
    "dk_kind\0"
    "dk_log2_index_bytes\0"
    "dk_log2_size\0"
    "dk_nentries\0"
    "dk_refcnt\0"
    "dk_usable\0"
    "doc\0"
    "dropwhileobject\0"
    "dstoff\0"
    "dummies\0"
    "dv_dict\0"
    "element\0"
    "element_factory\0"
    "en_longindex\0"
    "en_result\0"
    "en_sit\0"
    "encoder\0"
    "encoding\0"
    "end_event_obj\0"
    "end_lineno\0"
    "end_ns_event_obj\0"
    "end_offset\0"
    "entity\0"
    "enumerate\0"
    "enumobject\0"
    "errcheck\0"
    "error_obj\0"
    "errors\0"
    "events_append\0"
    "exc_info\0"
    "exc_state.PyExc_ExceptionGroup\0"
    "exc_state.errnomap\0"
    "exc_tb\0"
    "exc_type\0"
    "exc_value\0"
    "excs\0"
    "externalTimer\0"
    "extra\0"
    "f_back\0"
    "f_code\0"
    "f_frame\0"
    "f_func\0"
    "f_locals\0"
    "f_trace\0"
    "fast_memo\0"
    "fieldnameiterator\0"
    "fieldnameiterobject\0"
    "fields\0"
    "file_repr\0"
    "fileio\0"
    "filename\0"
    "filename2\0"
    "fill\0"
    "fillvalue\0"
    "filter\0"
    "filterfalseobject\0"
    "filterobject\0"
    "flags\0"
    "fn\0"
    "formatteriterator\0"
    "formatteriterobject\0"
    "frame\0"
    "frame_obj\0"
    "freeblock\0"
    "freepools\0"
    "frozenset\0"
    "func\0"
    "func_annotations\0"
    "func_builtins\0"
    "func_closure\0"
    "func_code\0"
    "func_defaults\0"
    "func_dict\0"
    "func_doc\0"
    "func_globals\0"
    "func_kwdefaults\0"
    "func_module\0"
    "func_name\0"
    "func_qualname\0"
    "func_weakreflist\0"
    "function\0"
    "functools.KeyWrapper\0"
    "functools._lru_cache_wrapper\0"
    "functools._lru_list_elem\0"
    "functools.partial\0"
    "fut_callback0\0"
    "fut_callbacks\0"
    "fut_cancel_msg\0"
    "fut_cancelled_exc\0"
    "fut_context0\0"
    "fut_exception\0"
    "fut_exception_tb\0"
    "fut_loop\0"
    "fut_result\0"
    "fut_source_tb\0"
    "fut_weakreflist\0"
    "future\0"
    "futureiterobject\0"
    "gaiterobject\0"
    "gaobject\0"
    "gc.callbacks\0"
    "gc.collecting\0"
    "gc.garbage\0"
    "gc.generations\0"
    "gc.permanent_generation\0"
    "generator\0"
    "generic_alias_iterator\0"
    "getset_descriptor\0"
    "gi_code\0"
    "gi_exc_state.exc_value\0"
    "gi_frame_state\0"
    "gi_iframe\0"
    "gi_name\0"
    "gi_origin_or_finalizer\0"
    "gi_qualname\0"
    "gi_weakreflist\0"
    "global\0"
    "groupbyobject\0"
    "groupindex\0"
    "h_root\0"
    "h_weakreflist\0"
    "hamt\0"
    "hamt_array_node\0"
    "hamt_bitmap_node\0"
    "hamt_collision_node\0"
    "handle_close\0"
    "handle_comment\0"
    "handle_data\0"
    "handle_doctype\0"
    "handle_end\0"
    "handle_end_ns\0"
    "handle_pi\0"
    "handle_start\0"
    "handle_start_ns\0"
    "handlers\0"
    "hash\0"
    "hastzinfo\0"
    "hi_iter.i_nodes\0"
    "hi_obj\0"
    "ht_cached_keys\0"
    "ht_module\0"
    "ht_name\0"
    "ht_qualname\0"
    "ht_slots\0"
    "ht_type.tp_base\0"
    "ht_type.tp_bases\0"
    "ht_type.tp_cache\0"
    "ht_type.tp_dict\0"
    "ht_type.tp_mro\0"
    "ht_type.tp_subclasses\0"
    "ht_type.tp_weaklist\0"
    "id\0"
    "im_func\0"
    "im_self\0"
    "im_weakreflist\0"
    "import_func\0"
    "importlib\0"
    "in_weakreflist\0"
    "indent\0"
    "index\0"
    "indexgroup\0"
    "initial\0"
    "input_iter\0"
    "intern\0"
    "interp\0"
    "interpreters.head\0"
    "iobase\0"
    "isliceobject\0"
    "it\0"
    "it_callable\0"
    "it_field.str.str\0"
    "it_markup.str.str\0"
    "it_sentinel\0"
    "it_seq\0"
    "item\0"
    "item_separator\0"
    "itemgetterobject\0"
    "items\0"
    "itemsize\0"
    "iterator\0"
    "iters\0"
    "itertools._grouper\0"
    "itertools._tee\0"
    "itertools._tee_dataobject\0"
    "itertools.accumulate\0"
    "itertools.chain\0"
    "itertools.combinations\0"
    "itertools.combinations_with_replacement\0"
    "itertools.compress\0"
    "itertools.count\0"
    "itertools.cycle\0"
    "itertools.dropwhile\0"
    "itertools.filterfalse\0"
    "itertools.groupby\0"
    "itertools.islice\0"
    "itertools.pairwise\0"
    "itertools.permutations\0"
    "itertools.product\0"
    "itertools.repeat\0"
    "itertools.starmap\0"
    "itertools.takewhile\0"
    "itertools.zip_longest\0"
    "ittuple\0"
    "keep\0"
    "key\0"
    "key_separator\0"
    "keyfunc\0"
    "keylog_filename\0"
    "keyobject\0"
    "keys\0"
    "kw\0"
    "kwargs\0"
    "kwd_mark\0"
    "kwds\0"
    "last\0"
    "last_for_tail\0"
    "lastrowid\0"
    "leftblock\0"
    "leftindex\0"
    "len\0"
    "length\0"
    "lineno\0"
    "lineterminator\0"
    "list\0"
    "list_iterator\0"
    "list_reverseiterator\0"
    "listiterobject\0"
    "listreviterobject\0"
    "local\0"
    "localdict\0"
    "localdummyobject\0"
    "localobject\0"
    "localsplus\0"
    "lockobject\0"
    "long_cnt\0"
    "long_step\0"
    "longrange_iterator\0"
    "longrangeiterobject\0"
    "lru_cache_object\0"
    "lru_list_elem\0"
    "lru_list_elem_type\0"
    "lst\0"
    "lstat\0"
    "m_ml\0"
    "m_module\0"
    "m_self\0"
    "m_size\0"
    "m_weakreflist\0"
    "ma_keys\0"
    "ma_used\0"
    "ma_values\0"
    "managedbuffer\0"
    "map\0"
    "mapobject\0"
    "mapping\0"
    "mappingproxy\0"
    "mappingproxyobject\0"
    "markers\0"
    "mask\0"
    "master.obj\0"
    "mbuf\0"
    "md_def\0"
    "md_dict\0"
    "md_name\0"
    "md_state\0"
    "md_weaklist\0"
    "me_key\0"
    "me_value\0"
    "member_descriptor\0"
    "memo\0"
    "memo_size\0"
    "memory_iterator\0"
    "memoryiterobject\0"
    "memoryview\0"
    "method\0"
    "method-wrapper\0"
    "method_descriptor\0"
    "methodcallerobject\0"
    "ml_name\0"
    "mm_class\0"
    "mmap.mmap\0"
    "mmap_object\0"
    "module\0"
    "modules\0"
    "modules_by_index\0"
    "msg\0"
    "msg_cb\0"
    "mt_allocated\0"
    "mt_table\0"
    "myerrno\0"
    "name\0"
    "names\0"
    "native_thread_id\0"
    "next\0"
    "nextlink\0"
    "nextoffset\0"
    "nldecoder_object\0"
    "notes\0"
    "ns_dict\0"
    "ntotalpools\0"
    "num_ttinfos\0"
    "numread\0"
    "ob_alloc\0"
    "ob_descr\0"
    "ob_digit\0"
    "ob_fval\0"
    "ob_item\0"
    "ob_ref\0"
    "ob_refcnt\0"
    "ob_shash\0"
    "ob_size\0"
    "ob_sval\0"
    "ob_type\0"
    "obj\0"
    "obj_type\0"
    "object\0"
    "object_hook\0"
    "object_pairs_hook\0"
    "od_fast_nodes_size\0"
    "od_first\0"
    "od_inst_dict\0"
    "od_weakreflist\0"
    "odict_iterator\0"
    "odictiterobject\0"
    "offset\0"
    "old\0"
    "one\0"
    "operator.attrgetter\0"
    "operator.itemgetter\0"
    "operator.methodcaller\0"
    "origin\0"
    "oss_audio_t\0"
    "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0"
    "output_buffer\0"
    "owner\0"
    "pairwiseobject\0"
    "parameters\0"
    "paramflags\0"
    "parent\0"
    "parent_stack\0"
    "parent_stack_used\0"
    "parse_constant\0"
    "parse_float\0"
    "parse_int\0"
    "partialobject\0"
    "path\0"
    "path.cleanup\0"
    "path.object\0"
    "pattern\0"
    "peek\0"
    "pending\0"
    "pending_bytes\0"
    "permutationsobject\0"
    "pers_func\0"
    "pers_func_self\0"
    "pi_event_obj\0"
    "pi_factory\0"
    "pickle.PickleBuffer\0"
    "pickler\0"
    "pollObject\0"
    "pool\0"
    "pool_address\0"
    "pools\0"
    "posix.DirEntry\0"
    "posix.ScandirIterator\0"
    "prev\0"
    "prev_instr\0"
    "previous\0"
    "previous_item\0"
    "previous_version\0"
    "print_file_and_line\0"
    "productobject\0"
    "progress_ctx\0"
    "prop_del\0"
    "prop_doc\0"
    "prop_get\0"
    "prop_name\0"
    "prop_set\0"
    "property\0"
    "propertyobject\0"
    "proto\0"
    "pyEpoll_Object\0"
    "pyexpat.xmlparser\0"
    "pysqlite_Blob\0"
    "pysqlite_Connection\0"
    "pysqlite_Cursor\0"
    "pysqlite_Statement\0"
    "range\0"
    "rangeobject\0"
    "raw\0"
    "re.Match\0"
    "re.Pattern\0"
    "read\0"
    "reader\0"
    "readinto\0"
    "readline\0"
    "readnl\0"
    "reason\0"
    "reducer_override\0"
    "ref\0"
    "regs\0"
    "repeatobject\0"
    "restype\0"
    "result\0"
    "reversed\0"
    "reversedobject\0"
    "rightlink\0"
    "rl_loop\0"
    "rlockobject\0"
    "root\0"
    "root.key\0"
    "root.next\0"
    "root.prev\0"
    "root.result\0"
    "root_element\0"
    "row_cast_map\0"
    "row_factory\0"
    "rwpair\0"
    "s_format\0"
    "saved\0"
    "select.epoll\0"
    "select.poll\0"
    "selectors\0"
    "self\0"
    "seq\0"
    "seqiterobject\0"
    "server_hostname\0"
    "set\0"
    "set_iterator\0"
    "set_sni_cb\0"
    "setentry\0"
    "setiterobject\0"
    "si_set\0"
    "simplequeueobject\0"
    "slice\0"
    "sm_callable\0"
    "sm_dict\0"
    "smalltable\0"
    "smalltable[0].key\0"
    "smalltable[1].key\0"
    "smalltable[2].key\0"
    "smalltable[3].key\0"
    "smalltable[4].key\0"
    "smalltable[5].key\0"
    "smalltable[6].key\0"
    "smalltable[7].key\0"
    "snapshot\0"
    "so\0"
    "sought_tag\0"
    "source\0"
    "sqlite3.Blob\0"
    "sqlite3.Connection\0"
    "sqlite3.Cursor\0"
    "sqlite3.Row\0"
    "sqlite3.Statement\0"
    "stack\0"
    "stacktop\0"
    "starmapobject\0"
    "start\0"
    "start_event_obj\0"
    "start_ns_event_obj\0"
    "stat\0"
    "state.ascii\0"
    "state.buffer.obj\0"
    "state.compact\0"
    "state.kind\0"
    "state.ready\0"
    "state.string\0"
    "statement\0"
    "statement_cache\0"
    "staticmethod\0"
    "ste_children\0"
    "ste_directives\0"
    "ste_id\0"
    "ste_name\0"
    "ste_symbols\0"
    "ste_varnames\0"
    "step\0"
    "stop\0"
    "str\0"
    "str_ascii_iterator\0"
    "str_iterator\0"
    "stream\0"
    "strerror\0"
    "string\0"
    "stringio\0"
    "striterobject\0"
    "struct BLOCK\0"
    "struct _odictnode\0"
    "struct arena_object\0"
    "struct arraydescr\0"
    "struct gc_generation\0"
    "struct pool_header\0"
    "struct type_cache_entry\0"
    "super\0"
    "superobject\0"
    "sw_arg\0"
    "sw_task\0"
    "symtable entry\0"
    "sysdict\0"
    "szidx\0"
    "table\0"
    "tag\0"
    "tagCDataObject\0"
    "tagPyCArgObject\0"
    "tail\0"
    "takewhileobject\0"
    "target\0"
    "task_callback0\0"
    "task_callbacks\0"
    "task_cancel_msg\0"
    "task_cancelled_exc\0"
    "task_context\0"
    "task_context0\0"
    "task_coro\0"
    "task_exception\0"
    "task_exception_tb\0"
    "task_fut_waiter\0"
    "task_loop\0"
    "task_name\0"
    "task_result\0"
    "task_source_tb\0"
    "task_weakreflist\0"
    "tb_frame\0"
    "tb_next\0"
    "teedataobject\0"
    "teeobject\0"
    "text\0"
    "text_factory\0"
    "textio\0"
    "tgtkey\0"
    "this\0"
    "thread_id\0"
    "threads.head\0"
    "thunk\0"
    "tok_ctx\0"
    "tok_oldval\0"
    "tok_var\0"
    "tokenizeriterobject\0"
    "total\0"
    "tp_base\0"
    "tp_bases\0"
    "tp_basicsize\0"
    "tp_cache\0"
    "tp_clear\0"
    "tp_dealloc\0"
    "tp_dict\0"
    "tp_dictoffset\0"
    "tp_flags\0"
    "tp_itemsize\0"
    "tp_members\0"
    "tp_mro\0"
    "tp_name\0"
    "tp_repr\0"
    "tp_subclasses\0"
    "tp_traverse\0"
    "tp_weaklistoffset\0"
    "trace_ctx\0"
    "traceback\0"
    "traps\0"
    "tuple\0"
    "tuple_iterator\0"
    "tupleiterobject\0"
    "type\0"
    "type_cache.hashtable\0"
    "types.GenericAlias\0"
    "types.SimpleNamespace\0"
    "types.UnionType\0"
    "tzinfo\0"
    "tzname\0"
    "tzrule_after.dst.dstoff\0"
    "tzrule_after.dst.tzname\0"
    "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0"
    "tzrule_after.std.tzname\0"
    "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0"
    "unicodedata.UCD\0"
    "unicodeiterobject\0"
    "unionobject\0"
    "unpackiterobject\0"
    "unpickler\0"
    "unused_data\0"
    "used\0"
    "utcoff\0"
    "utf8\0"
    "utf8_length\0"
    "value\0"
    "values\0"
    "var_cached\0"
    "var_default\0"
    "var_name\0"
    "view.obj\0"
    "warnings.default_action\0"
    "warnings.filters\0"
    "warnings.once_registry\0"
    "weakref.CallableProxyType\0"
    "weakref.ProxyType\0"
    "weakref.ReferenceType\0"
    "weakreflist\0"
    "wo\0"
    "wr_callback\0"
    "wr_next\0"
    "wr_object\0"
    "wr_prev\0"
    "wrapped\0"
    "wrapper_descriptor\0"
    "wrapperobject\0"
    "write\0"
    "writenl\0"
    "writer\0"
    "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0"
    "xml.etree.ElementTree.XMLParser\0"
    "xmlparseobject\0"
    "zdict\0"
    "zip\0"
    "ziplongestobject\0"
    "zipobject\0"
    "zlib.Compress\0"
    "zlib.Decompress\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {251, 0, 0, 64, 0, 0}, /* sizeof ElementIterObject */
    {251, 10850, 16, 8, 0, 0}, /* ElementIterObject.parent_stack */
    {251, 10863, 24, 8, 0, 0}, /* ElementIterObject.parent_stack_used */
    {269, 0, 0, 56, 0, 0}, /* sizeof ElementObject */
    {269, 7178, 40, 8, 0, 0}, /* ElementObject.extra */
    {269, 12739, 16, 8, 0, 0}, /* ElementObject.tag */
    {269, 12774, 32, 8, 0, 0}, /* ElementObject.tail */
    {269, 13058, 24, 8, 0, 0}, /* ElementObject.text */
    {283, 0, 0, 64, 0, 0}, /* sizeof ElementObjectExtra */
    {283, 4992, 0, 8, 0, 0}, /* ElementObjectExtra.attrib */
    {283, 5508, 24, 8, 0, 0}, /* ElementObjectExtra.children */
    {283, 9514, 8, 8, 0, 0}, /* ElementObjectExtra.length */
    {595, 0, 0, 16, 0, 0}, /* sizeof ParentLocator */
    {595, 10843, 0, 8, 0, 0}, /* ParentLocator.parent */
    {623, 0, 0, 56, 0, 0}, /* sizeof Pdata */
    {623, 6241, 24, 8, 0, 0}, /* Pdata.data */
    {652, 0, 0, 152, 0, 0}, /* sizeof PicklerObject */
    {652, 5108, 144, 8, 0, 0}, /* PicklerObject.buffer_callback */
    {652, 6740, 40, 8, 0, 0}, /* PicklerObject.dispatch_table */
    {652, 7230, 136, 8, 0, 0}, /* PicklerObject.fast_memo */
    {652, 10044, 16, 8, 0, 0}, /* PicklerObject.memo */
    {652, 10786, 64, 8, 0, 0}, /* PicklerObject.output_buffer */
    {652, 11016, 24, 8, 0, 0}, /* PicklerObject.pers_func */
    {652, 11026, 32, 8, 0, 0}, /* PicklerObject.pers_func_self */
    {652, 11532, 48, 8, 0, 0}, /* PicklerObject.reducer_override */
    {652, 14069, 56, 8, 0, 0}, /* PicklerObject.write */
    {698, 0, 0, 48, 0, 0}, /* sizeof PyASCIIObject */
    {698, 8425, 24, 8, 0, 0}, /* PyASCIIObject.hash */
    {698, 9514, 16, 8, 0, 0}, /* PyASCIIObject.length */
    {698, 12259, 32, 4, 6, 1}, /* PyASCIIObject.state.ascii */
    {698, 12288, 32, 4, 5, 1}, /* PyASCIIObject.state.compact */
    {698, 12302, 32, 4, 2, 3}, /* PyASCIIObject.state.kind */
    {698, 12313, 32, 4, 7, 1}, /* PyASCIIObject.state.ready */
    {712, 0, 0, 40, 0, 0}, /* sizeof PyAsyncGenASend */
    {712, 4586, 16, 8, 0, 0}, /* PyAsyncGenASend.ags_gen */
    {712, 4594, 24, 8, 0, 0}, /* PyAsyncGenASend.ags_sendval */
    {728, 0, 0, 40, 0, 0}, /* sizeof PyAsyncGenAThrow */
    {728, 4606, 24, 8, 0, 0}, /* PyAsyncGenAThrow.agt_args */
    {728, 4615, 16, 8, 0, 0}, /* PyAsyncGenAThrow.agt_gen */
    {762, 0, 0, 88, 0, 0}, /* sizeof PyAttributeErrorObject */
    {762, 10274, 80, 8, 0, 0}, /* PyAttributeErrorObject.name */
    {762, 10483, 72, 8, 0, 0}, /* PyAttributeErrorObject.obj */
    {785, 0, 0, 88, 0, 0}, /* sizeof PyBaseExceptionGroupObject */
    {785, 7159, 80, 8, 0, 0}, /* PyBaseExceptionGroupObject.excs */
    {785, 10233, 72, 8, 0, 0}, /* PyBaseExceptionGroupObject.msg */
    {812, 0, 0, 72, 0, 0}, /* sizeof PyBaseExceptionObject */
    {812, 4692, 24, 8, 0, 0}, /* PyBaseExceptionObject.args */
    {812, 5470, 56, 8, 0, 0}, /* PyBaseExceptionObject.cause */
    {812, 6002, 48, 8, 0, 0}, /* PyBaseExceptionObject.context */
    {812, 10344, 32, 8, 0, 0}, /* PyBaseExceptionObject.notes */
    {812, 13367, 40, 8, 0, 0}, /* PyBaseExceptionObject.traceback */
    {834, 0, 0, 56, 0, 0}, /* sizeof PyByteArrayObject */
    {834, 10390, 24, 8, 0, 0}, /* PyByteArrayObject.ob_alloc */
    {852, 0, 0, 40, 0, 0}, /* sizeof PyBytesObject */
    {852, 10450, 24, 8, 0, 0}, /* PyBytesObject.ob_shash */
    {852, 10467, 32, 1, 0, 0}, /* PyBytesObject.ob_sval */
    {883, 0, 0, 56, 0, 0}, /* sizeof PyCFunctionObject */
    {883, 9801, 16, 8, 0, 0}, /* PyCFunctionObject.m_ml */
    {883, 9806, 32, 8, 0, 0}, /* PyCFunctionObject.m_module */
    {883, 9815, 24, 8, 0, 0}, /* PyCFunctionObject.m_self */
    {901, 0, 0, 64, 0, 0}, /* sizeof PyCMethodObject */
    {901, 10170, 56, 8, 0, 0}, /* PyCMethodObject.mm_class */
    {927, 0, 0, 24, 0, 0}, /* sizeof PyCellObject */
    {927, 10433, 16, 8, 0, 0}, /* PyCellObject.ob_ref */
    {940, 0, 0, 192, 0, 0}, /* sizeof PyCodeObject */
    {940, 2801, 152, 8, 0, 0}, /* PyCodeObject._co_code */
    {940, 5576, 56, 4, 0, 0}, /* PyCodeObject.co_argcount */
    {940, 5588, 184, 1, 0, 0}, /* PyCodeObject.co_code_adaptive */
    {940, 5605, 24, 8, 0, 0}, /* PyCodeObject.co_consts */
    {940, 5615, 40, 8, 0, 0}, /* PyCodeObject.co_exceptiontable */
    {940, 5633, 112, 8, 0, 0}, /* PyCodeObject.co_filename */
    {940, 5645, 72, 4, 0, 0}, /* PyCodeObject.co_firstlineno */
    {940, 5660, 136, 8, 0, 0}, /* PyCodeObject.co_linetable */
    {940, 5673, 104, 8, 0, 0}, /* PyCodeObject.co_localspluskinds */
    {940, 5692, 96, 8, 0, 0}, /* PyCodeObject.co_localsplusnames */
    {940, 5711, 120, 8, 0, 0}, /* PyCodeObject.co_name */
    {940, 5719, 32, 8, 0, 0}, /* PyCodeObject.co_names */
    {940, 5728, 76, 4, 0, 0}, /* PyCodeObject.co_nlocalsplus */
    {940, 5743, 128, 8, 0, 0}, /* PyCodeObject.co_qualname */
    {940, 5755, 68, 4, 0, 0}, /* PyCodeObject.co_stacksize */
    {953, 0, 0, 72, 0, 0}, /* sizeof PyCompactUnicodeObject */
    {953, 13774, 56, 8, 0, 0}, /* PyCompactUnicodeObject.utf8 */
    {953, 13779, 48, 8, 0, 0}, /* PyCompactUnicodeObject.utf8_length */
    {976, 0, 0, 48, 0, 0}, /* sizeof PyContext */
    {976, 6065, 16, 8, 0, 0}, /* PyContext.ctx_prev */
    {976, 6074, 24, 8, 0, 0}, /* PyContext.ctx_vars */
    {986, 0, 0, 48, 0, 0}, /* sizeof PyContextToken */
    {986, 13124, 16, 8, 0, 0}, /* PyContextToken.tok_ctx */
    {986, 13132, 32, 8, 0, 0}, /* PyContextToken.tok_oldval */
    {986, 13143, 24, 8, 0, 0}, /* PyContextToken.tok_var */
    {1001, 0, 0, 64, 0, 0}, /* sizeof PyContextVar */
    {1001, 13815, 24, 8, 0, 0}, /* PyContextVar.var_default */
    {1001, 13827, 16, 8, 0, 0}, /* PyContextVar.var_name */
    {1014, 0, 0, 24, 0, 0}, /* sizeof PyCoroWrapper */
    {1014, 6181, 16, 8, 0, 0}, /* PyCoroWrapper.cw_coroutine */
    {1069, 0, 0, 48, 0, 0}, /* sizeof PyDateTime_DateTime */
    {1069, 8430, 24, 1, 0, 0}, /* PyDateTime_DateTime.hastzinfo */
    {1069, 13503, 40, 8, 0, 0}, /* PyDateTime_DateTime.tzinfo */
    {1089, 0, 0, 40, 0, 0}, /* sizeof PyDateTime_Time */
    {1089, 8430, 24, 1, 0, 0}, /* PyDateTime_Time.hastzinfo */
    {1089, 13503, 32, 8, 0, 0}, /* PyDateTime_Time.tzinfo */
    {1170, 0, 0, 40, 0, 0}, /* sizeof PyDescrObject */
    {1170, 6216, 24, 8, 0, 0}, /* PyDescrObject.d_name */
    {1170, 6223, 32, 8, 0, 0}, /* PyDescrObject.d_qualname */
    {1170, 6234, 16, 8, 0, 0}, /* PyDescrObject.d_type */
    {1184, 0, 0, 24, 0, 0}, /* sizeof PyDictKeyEntry */
    {1184, 10010, 8, 8, 0, 0}, /* PyDictKeyEntry.me_key */
    {1184, 10017, 16, 8, 0, 0}, /* PyDictKeyEntry.me_value */
    {1199, 0, 0, 32, 0, 0}, /* sizeof PyDictKeysObject */
    {1199, 6755, 32, 0, 0, 0}, /* PyDictKeysObject.dk_indices */
    {1199, 6766, 10, 1, 0, 0}, /* PyDictKeysObject.dk_kind */
    {1199, 6774, 9, 1, 0, 0}, /* PyDictKeysObject.dk_log2_index_bytes */
    {1199, 6794, 8, 1, 0, 0}, /* PyDictKeysObject.dk_log2_size */
    {1199, 6807, 24, 8, 0, 0}, /* PyDictKeysObject.dk_nentries */
    {1199, 6819, 0, 8, 0, 0}, /* PyDictKeysObject.dk_refcnt */
    {1199, 6829, 16, 8, 0, 0}, /* PyDictKeysObject.dk_usable */
    {1216, 0, 0, 48, 0, 0}, /* sizeof PyDictObject */
    {1216, 9843, 32, 8, 0, 0}, /* PyDictObject.ma_keys */
    {1216, 9851, 16, 8, 0, 0}, /* PyDictObject.ma_used */
    {1216, 9859, 40, 8, 0, 0}, /* PyDictObject.ma_values */
    {1229, 0, 0, 16, 0, 0}, /* sizeof PyDictUnicodeEntry */
    {1229, 10010, 0, 8, 0, 0}, /* PyDictUnicodeEntry.me_key */
    {1229, 10017, 8, 8, 0, 0}, /* PyDictUnicodeEntry.me_value */
    {1248, 0, 0, 24, 0, 0}, /* sizeof PyFloatObject */
    {1248, 10417, 16, 8, 0, 0}, /* PyFloatObject.ob_fval */
    {1262, 0, 0, 56, 0, 0}, /* sizeof PyFrameObject */
    {1262, 7184, 16, 8, 0, 0}, /* PyFrameObject.f_back */
    {1262, 7198, 24, 8, 0, 0}, /* PyFrameObject.f_frame */
    {1262, 7222, 32, 8, 0, 0}, /* PyFrameObject.f_trace */
    {1276, 0, 0, 136, 0, 0}, /* sizeof PyFunctionObject */
    {1276, 7472, 112, 8, 0, 0}, /* PyFunctionObject.func_annotations */
    {1276, 7489, 24, 8, 0, 0}, /* PyFunctionObject.func_builtins */
    {1276, 7503, 72, 8, 0, 0}, /* PyFunctionObject.func_closure */
    {1276, 7516, 48, 8, 0, 0}, /* PyFunctionObject.func_code */
    {1276, 7526, 56, 8, 0, 0}, /* PyFunctionObject.func_defaults */
    {1276, 7550, 80, 8, 0, 0}, /* PyFunctionObject.func_doc */
    {1276, 7559, 16, 8, 0, 0}, /* PyFunctionObject.func_globals */
    {1276, 7572, 64, 8, 0, 0}, /* PyFunctionObject.func_kwdefaults */
    {1276, 7588, 104, 8, 0, 0}, /* PyFunctionObject.func_module */
    {1276, 7600, 32, 8, 0, 0}, /* PyFunctionObject.func_name */
    {1276, 7610, 40, 8, 0, 0}, /* PyFunctionObject.func_qualname */
    {1293, 0, 0, 16, 0, 0}, /* sizeof PyGC_Head */
    {1293, 3203, 0, 8, 0, 0}, /* PyGC_Head._gc_next */
    {1293, 3212, 8, 8, 0, 0}, /* PyGC_Head._gc_prev */
    {1303, 0, 0, 88, 0, 0}, /* sizeof PyGenObject */
    {1303, 8072, 16, 8, 0, 0}, /* PyGenObject.gi_code */
    {1303, 8080, 48, 8, 0, 0}, /* PyGenObject.gi_exc_state.exc_value */
    {1303, 8103, 75, 1, 0, 0}, /* PyGenObject.gi_frame_state */
    {1303, 8118, 80, 8, 0, 0}, /* PyGenObject.gi_iframe */
    {1303, 8128, 32, 8, 0, 0}, /* PyGenObject.gi_name */
    {1303, 8136, 64, 8, 0, 0}, /* PyGenObject.gi_origin_or_finalizer */
    {1303, 8159, 40, 8, 0, 0}, /* PyGenObject.gi_qualname */
    {1315, 0, 0, 168, 0, 0}, /* sizeof PyHamtIterator */
    {1315, 8456, 16, 8, 0, 0}, /* PyHamtIterator.hi_obj */
    {1330, 0, 0, 280, 0, 0}, /* sizeof PyHamtNode_Array */
    {1330, 4384, 16, 256, 0, 0}, /* PyHamtNode_Array.a_array */
    {1347, 0, 0, 40, 0, 0}, /* sizeof PyHamtNode_Bitmap */
    {1347, 5026, 32, 8, 0, 0}, /* PyHamtNode_Bitmap.b_array */
    {1365, 0, 0, 40, 0, 0}, /* sizeof PyHamtNode_Collision */
    {1365, 5285, 32, 8, 0, 0}, /* PyHamtNode_Collision.c_array */
    {1386, 0, 0, 40, 0, 0}, /* sizeof PyHamtObject */
    {1386, 8218, 16, 8, 0, 0}, /* PyHamtObject.h_root */
    {1399, 0, 0, 904, 0, 0}, /* sizeof PyHeapTypeObject */
    {1399, 8463, 872, 8, 0, 0}, /* PyHeapTypeObject.ht_cached_keys */
    {1399, 8478, 880, 8, 0, 0}, /* PyHeapTypeObject.ht_module */
    {1399, 8488, 848, 8, 0, 0}, /* PyHeapTypeObject.ht_name */
    {1399, 8496, 864, 8, 0, 0}, /* PyHeapTypeObject.ht_qualname */
    {1399, 8508, 856, 8, 0, 0}, /* PyHeapTypeObject.ht_slots */
    {1416, 0, 0, 96, 0, 0}, /* sizeof PyImportErrorObject */
    {1416, 10233, 72, 8, 0, 0}, /* PyImportErrorObject.msg */
    {1416, 10274, 80, 8, 0, 0}, /* PyImportErrorObject.name */
    {1416, 10932, 88, 8, 0, 0}, /* PyImportErrorObject.path */
    {1436, 0, 0, 24, 0, 0}, /* sizeof PyInstanceMethodObject */
    {1436, 7467, 16, 8, 0, 0}, /* PyInstanceMethodObject.func */
    {1459, 0, 0, 107752, 0, 0}, /* sizeof PyInterpreterState */
    {1459, 4446, 3496, 8, 0, 0}, /* PyInterpreterState.after_forkers_child */
    {1459, 4466, 3488, 8, 0, 0}, /* PyInterpreterState.after_forkers_parent */
    {1459, 4766, 7160, 1896, 0, 0}, /* PyInterpreterState.ast */
    {1459, 4919, 3536, 8, 0, 0}, /* PyInterpreterState.atexit.callbacks */
    {1459, 4936, 3544, 4, 0, 0}, /* PyInterpreterState.atexit.ncallbacks */
    {1459, 4999, 3552, 8, 0, 0}, /* PyInterpreterState.audit_hooks */
    {1459, 5051, 3480, 8, 0, 0}, /* PyInterpreterState.before_forkers */
    {1459, 5183, 912, 8, 0, 0}, /* PyInterpreterState.builtins */
    {1459, 5192, 1408, 8, 0, 0}, /* PyInterpreterState.builtins_copy */
    {1459, 5348, 107360, 8, 0, 0}, /* PyInterpreterState.callable_cache.isinstance */
    {1459, 5374, 107368, 8, 0, 0}, /* PyInterpreterState.callable_cache.len */
    {1459, 5393, 107376, 8, 0, 0}, /* PyInterpreterState.callable_cache.list_append */
    {1459, 5788, 952, 8, 0, 0}, /* PyInterpreterState.codec_error_registry */
    {1459, 5809, 944, 8, 0, 0}, /* PyInterpreterState.codec_search_cache */
    {1459, 5828, 936, 8, 0, 0}, /* PyInterpreterState.codec_search_path */
    {1459, 6002, 7112, 16, 0, 0}, /* PyInterpreterState.context */
    {1459, 6558, 1400, 8, 0, 0}, /* PyInterpreterState.dict */
    {1459, 7083, 7152, 8, 0, 0}, /* PyInterpreterState.exc_state.PyExc_ExceptionGroup */
    {1459, 7114, 7128, 8, 0, 0}, /* PyInterpreterState.exc_state.errnomap */
    {1459, 7944, 864, 8, 0, 0}, /* PyInterpreterState.gc.callbacks */
    {1459, 7957, 848, 4, 0, 0}, /* PyInterpreterState.gc.collecting */
    {1459, 7971, 856, 8, 0, 0}, /* PyInterpreterState.gc.garbage */
    {1459, 7982, 672, 72, 0, 0}, /* PyInterpreterState.gc.generations */
    {1459, 7997, 752, 24, 0, 0}, /* PyInterpreterState.gc.permanent_generation */
    {1459, 8640, 48, 8, 0, 0}, /* PyInterpreterState.id */
    {1459, 8674, 1416, 8, 0, 0}, /* PyInterpreterState.import_func */
    {1459, 8686, 920, 8, 0, 0}, /* PyInterpreterState.importlib */
    {1459, 9543, 3872, 648, 0, 0}, /* PyInterpreterState.list */
    {1459, 10208, 888, 8, 0, 0}, /* PyInterpreterState.modules */
    {1459, 10216, 896, 8, 0, 0}, /* PyInterpreterState.modules_by_index */
    {1459, 10302, 0, 8, 0, 0}, /* PyInterpreterState.next */
    {1459, 12719, 904, 8, 0, 0}, /* PyInterpreterState.sysdict */
    {1459, 13105, 16, 8, 0, 0}, /* PyInterpreterState.threads.head */
    {1459, 13383, 3632, 240, 0, 0}, /* PyInterpreterState.tuple */
    {1459, 13425, 9056, 98304, 0, 0}, /* PyInterpreterState.type_cache.hashtable */
    {1459, 13845, 3520, 8, 0, 0}, /* PyInterpreterState.warnings.default_action */
    {1459, 13869, 3504, 8, 0, 0}, /* PyInterpreterState.warnings.filters */
    {1459, 13886, 3512, 8, 0, 0}, /* PyInterpreterState.warnings.once_registry */
    {1478, 0, 0, 40, 0, 0}, /* sizeof PyListObject */
    {1478, 4631, 32, 8, 0, 0}, /* PyListObject.allocated */
    {1478, 10425, 24, 8, 0, 0}, /* PyListObject.ob_item */
    {1491, 0, 0, 32, 0, 0}, /* sizeof PyLongObject */
    {1491, 10408, 24, 4, 0, 0}, /* PyLongObject.ob_digit */
    {1504, 0, 0, 40, 0, 0}, /* sizeof PyMemberDef */
    {1504, 10274, 0, 8, 0, 0}, /* PyMemberDef.name */
    {1504, 10620, 16, 8, 0, 0}, /* PyMemberDef.offset */
    {1504, 13420, 8, 4, 0, 0}, /* PyMemberDef.type */
    {1516, 0, 0, 16, 0, 0}, /* sizeof PyMemoEntry */
    {1516, 10010, 0, 8, 0, 0}, /* PyMemoEntry.me_key */
    {1528, 0, 0, 32, 0, 0}, /* sizeof PyMemoTable */
    {1528, 10244, 16, 8, 0, 0}, /* PyMemoTable.mt_allocated */
    {1528, 10257, 24, 8, 0, 0}, /* PyMemoTable.mt_table */
    {1540, 0, 0, 152, 0, 0}, /* sizeof PyMemoryViewObject */
    {1540, 9961, 24, 8, 0, 0}, /* PyMemoryViewObject.mbuf */
    {1540, 13836, 64, 8, 0, 0}, /* PyMemoryViewObject.view.obj */
    {1559, 0, 0, 32, 0, 0}, /* sizeof PyMethodDef */
    {1559, 10162, 0, 8, 0, 0}, /* PyMethodDef.ml_name */
    {1571, 0, 0, 48, 0, 0}, /* sizeof PyMethodObject */
    {1571, 8643, 16, 8, 0, 0}, /* PyMethodObject.im_func */
    {1571, 8651, 24, 8, 0, 0}, /* PyMethodObject.im_self */
    {1586, 0, 0, 104, 0, 0}, /* sizeof PyModuleDef */
    {1586, 9822, 56, 8, 0, 0}, /* PyModuleDef.m_size */
    {1598, 0, 0, 56, 0, 0}, /* sizeof PyModuleObject */
    {1598, 9966, 24, 8, 0, 0}, /* PyModuleObject.md_def */
    {1598, 9973, 16, 8, 0, 0}, /* PyModuleObject.md_dict */
    {1598, 9981, 48, 8, 0, 0}, /* PyModuleObject.md_name */
    {1598, 9989, 32, 8, 0, 0}, /* PyModuleObject.md_state */
    {1613, 0, 0, 80, 0, 0}, /* sizeof PyNameErrorObject */
    {1613, 10274, 72, 8, 0, 0}, /* PyNameErrorObject.name */
    {1631, 0, 0, 112, 0, 0}, /* sizeof PyODictObject */
    {1631, 10533, 72, 8, 0, 0}, /* PyODictObject.od_fast_nodes_size */
    {1631, 10552, 48, 8, 0, 0}, /* PyODictObject.od_first */
    {1645, 0, 0, 112, 0, 0}, /* sizeof PyOSErrorObject */
    {1645, 7302, 88, 8, 0, 0}, /* PyOSErrorObject.filename */
    {1645, 7311, 96, 8, 0, 0}, /* PyOSErrorObject.filename2 */
    {1645, 10266, 72, 8, 0, 0}, /* PyOSErrorObject.myerrno */
    {1645, 12499, 80, 8, 0, 0}, /* PyOSErrorObject.strerror */
    {1661, 0, 0, 16, 0, 0}, /* sizeof PyObject */
    {1661, 10440, 0, 8, 0, 0}, /* PyObject.ob_refcnt */
    {1661, 10475, 8, 8, 0, 0}, /* PyObject.ob_type */
    {1781, 0, 0, 200, 0, 0}, /* sizeof PySetObject */
    {1781, 7321, 16, 8, 0, 0}, /* PySetObject.fill */
    {1781, 8425, 48, 8, 0, 0}, /* PySetObject.hash */
    {1781, 9945, 32, 8, 0, 0}, /* PySetObject.mask */
    {1781, 11922, 64, 128, 0, 0}, /* PySetObject.smalltable */
    {1781, 12733, 40, 8, 0, 0}, /* PySetObject.table */
    {1781, 13762, 24, 8, 0, 0}, /* PySetObject.used */
    {1793, 0, 0, 40, 0, 0}, /* sizeof PySliceObject */
    {1793, 12213, 16, 8, 0, 0}, /* PySliceObject.start */
    {1793, 12446, 32, 8, 0, 0}, /* PySliceObject.step */
    {1793, 12451, 24, 8, 0, 0}, /* PySliceObject.stop */
    {1826, 0, 0, 80, 0, 0}, /* sizeof PyStopIterationObject */
    {1826, 13791, 72, 8, 0, 0}, /* PyStopIterationObject.value */
    {1863, 0, 0, 136, 0, 0}, /* sizeof PySyntaxErrorObject */
    {1863, 6967, 104, 8, 0, 0}, /* PySyntaxErrorObject.end_lineno */
    {1863, 6995, 112, 8, 0, 0}, /* PySyntaxErrorObject.end_offset */
    {1863, 7302, 80, 8, 0, 0}, /* PySyntaxErrorObject.filename */
    {1863, 9521, 88, 8, 0, 0}, /* PySyntaxErrorObject.lineno */
    {1863, 10233, 72, 8, 0, 0}, /* PySyntaxErrorObject.msg */
    {1863, 10620, 96, 8, 0, 0}, /* PySyntaxErrorObject.offset */
    {1863, 11221, 128, 8, 0, 0}, /* PySyntaxErrorObject.print_file_and_line */
    {1863, 13058, 120, 8, 0, 0}, /* PySyntaxErrorObject.text */
    {1883, 0, 0, 80, 0, 0}, /* sizeof PySystemExitObject */
    {1883, 5783, 72, 8, 0, 0}, /* PySystemExitObject.code */
    {1902, 0, 0, 360, 0, 0}, /* sizeof PyThreadState */
    {1902, 4778, 144, 8, 0, 0}, /* PyThreadState.async_exc */
    {1902, 4788, 216, 8, 0, 0}, /* PyThreadState.async_gen_finalizer */
    {1902, 4808, 208, 8, 0, 0}, /* PyThreadState.async_gen_firstiter */
    {1902, 5293, 80, 8, 0, 0}, /* PyThreadState.c_profileobj */
    {1902, 5306, 88, 8, 0, 0}, /* PyThreadState.c_traceobj */
    {1902, 5481, 56, 8, 0, 0}, /* PyThreadState.cframe */
    {1902, 6002, 224, 8, 0, 0}, /* PyThreadState.context */
    {1902, 6099, 112, 8, 0, 0}, /* PyThreadState.curexc_traceback */
    {1902, 6116, 96, 8, 0, 0}, /* PyThreadState.curexc_type */
    {1902, 6128, 104, 8, 0, 0}, /* PyThreadState.curexc_value */
    {1902, 6254, 296, 8, 0, 0}, /* PyThreadState.datastack_chunk */
    {1902, 6558, 128, 8, 0, 0}, /* PyThreadState.dict */
    {1902, 7074, 120, 8, 0, 0}, /* PyThreadState.exc_info */
    {1902, 8761, 16, 8, 0, 0}, /* PyThreadState.interp */
    {1902, 10285, 160, 8, 0, 0}, /* PyThreadState.native_thread_id */
    {1902, 10302, 8, 8, 0, 0}, /* PyThreadState.next */
    {1902, 11165, 0, 8, 0, 0}, /* PyThreadState.prev */
    {1902, 13095, 152, 8, 0, 0}, /* PyThreadState.thread_id */
    {1916, 0, 0, 40, 0, 0}, /* sizeof PyTracebackObject */
    {1916, 13017, 24, 8, 0, 0}, /* PyTracebackObject.tb_frame */
    {1916, 13026, 16, 8, 0, 0}, /* PyTracebackObject.tb_next */
    {1934, 0, 0, 32, 0, 0}, /* sizeof PyTupleObject */
    {1934, 10425, 24, 8, 0, 0}, /* PyTupleObject.ob_item */
    {1948, 0, 0, 408, 0, 0}, /* sizeof PyTypeObject */
    {1948, 13177, 256, 8, 0, 0}, /* PyTypeObject.tp_base */
    {1948, 13185, 336, 8, 0, 0}, /* PyTypeObject.tp_bases */
    {1948, 13194, 32, 8, 0, 0}, /* PyTypeObject.tp_basicsize */
    {1948, 13207, 352, 8, 0, 0}, /* PyTypeObject.tp_cache */
    {1948, 13216, 192, 8, 0, 0}, /* PyTypeObject.tp_clear */
    {1948, 13225, 48, 8, 0, 0}, /* PyTypeObject.tp_dealloc */
    {1948, 13236, 264, 8, 0, 0}, /* PyTypeObject.tp_dict */
    {1948, 13244, 288, 8, 0, 0}, /* PyTypeObject.tp_dictoffset */
    {1948, 13258, 168, 8, 0, 0}, /* PyTypeObject.tp_flags */
    {1948, 13267, 40, 8, 0, 0}, /* PyTypeObject.tp_itemsize */
    {1948, 13279, 240, 8, 0, 0}, /* PyTypeObject.tp_members */
    {1948, 13290, 344, 8, 0, 0}, /* PyTypeObject.tp_mro */
    {1948, 13297, 24, 8, 0, 0}, /* PyTypeObject.tp_name */
    {1948, 13305, 88, 8, 0, 0}, /* PyTypeObject.tp_repr */
    {1948, 13313, 360, 8, 0, 0}, /* PyTypeObject.tp_subclasses */
    {1948, 13327, 184, 8, 0, 0}, /* PyTypeObject.tp_traverse */
    {1948, 13339, 208, 8, 0, 0}, /* PyTypeObject.tp_weaklistoffset */
    {1961, 0, 0, 112, 0, 0}, /* sizeof PyUnicodeErrorObject */
    {1961, 6944, 72, 8, 0, 0}, /* PyUnicodeErrorObject.encoding */
    {1961, 10496, 80, 8, 0, 0}, /* PyUnicodeErrorObject.object */
    {1961, 11525, 104, 8, 0, 0}, /* PyUnicodeErrorObject.reason */
    {1982, 0, 0, 80, 0, 0}, /* sizeof PyUnicodeObject */
    {1982, 6241, 72, 8, 0, 0}, /* PyUnicodeObject.data */
    {1998, 0, 0, 24, 0, 0}, /* sizeof PyVarObject */
    {1998, 10459, 16, 8, 0, 0}, /* PyVarObject.ob_size */
    {2010, 0, 0, 64, 0, 0}, /* sizeof PyWeakReference */
    {2010, 13990, 24, 8, 0, 0}, /* PyWeakReference.wr_callback */
    {2010, 14010, 16, 8, 0, 0}, /* PyWeakReference.wr_object */
    {2026, 0, 0, 208, 0, 0}, /* sizeof PyZoneInfo_ZoneInfo */
    {2026, 4356, 192, 8, 0, 0}, /* PyZoneInfo_ZoneInfo._ttinfos */
    {2026, 7285, 24, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.file_repr */
    {2026, 9380, 16, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.key */
    {2026, 10370, 48, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.num_ttinfos */
    {2026, 13517, 136, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.tzrule_after.dst.dstoff */
    {2026, 13541, 144, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.tzrule_after.dst.tzname */
    {2026, 13565, 128, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.tzrule_after.dst.utcoff */
    {2026, 13589, 104, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.tzrule_after.std.dstoff */
    {2026, 13613, 112, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.tzrule_after.std.tzname */
    {2026, 13637, 96, 8, 0, 0}, /* PyZoneInfo_ZoneInfo.tzrule_after.std.utcoff */
    {2126, 0, 0, 192, 0, 0}, /* sizeof StgDictObject */
    {2126, 4697, 128, 8, 0, 0}, /* StgDictObject.argtypes */
    {2126, 5500, 152, 8, 0, 0}, /* StgDictObject.checker */
    {2126, 6010, 136, 8, 0, 0}, /* StgDictObject.converters */
    {2126, 11338, 96, 8, 0, 0}, /* StgDictObject.proto */
    {2126, 11571, 144, 8, 0, 0}, /* StgDictObject.restype */
    {2326, 0, 0, 272, 0, 0}, /* sizeof UnpicklerObject */
    {2326, 5097, 72, 8, 0, 0}, /* UnpicklerObject.buffer.obj */
    {2326, 5133, 216, 8, 0, 0}, /* UnpicklerObject.buffers */
    {2326, 10044, 24, 8, 0, 0}, /* UnpicklerObject.memo */
    {2326, 10049, 32, 8, 0, 0}, /* UnpicklerObject.memo_size */
    {2326, 10970, 208, 8, 0, 0}, /* UnpicklerObject.peek */
    {2326, 11016, 48, 8, 0, 0}, /* UnpicklerObject.pers_func */
    {2326, 11026, 56, 8, 0, 0}, /* UnpicklerObject.pers_func_self */
    {2326, 11488, 184, 8, 0, 0}, /* UnpicklerObject.read */
    {2326, 11500, 192, 8, 0, 0}, /* UnpicklerObject.readinto */
    {2326, 11509, 200, 8, 0, 0}, /* UnpicklerObject.readline */
    {2326, 12184, 16, 8, 0, 0}, /* UnpicklerObject.stack */
    {2387, 0, 0, 24, 0, 0}, /* sizeof _PyAsyncGenWrappedValue */
    {2387, 4623, 16, 8, 0, 0}, /* _PyAsyncGenWrappedValue.agw_val */
    {2411, 0, 0, 24, 0, 0}, /* sizeof _PyCFrame */
    {2411, 6141, 8, 8, 0, 0}, /* _PyCFrame.current_frame */
    {2421, 0, 0, 24, 0, 0}, /* sizeof _PyDictViewObject */
    {2421, 6874, 16, 8, 0, 0}, /* _PyDictViewObject.dv_dict */
    {2456, 0, 0, 16, 0, 0}, /* sizeof _PyErr_StackItem */
    {2456, 7149, 0, 8, 0, 0}, /* _PyErr_StackItem.exc_value */
    {2456, 11190, 8, 8, 0, 0}, /* _PyErr_StackItem.previous_item */
    {2473, 0, 0, 80, 0, 0}, /* sizeof _PyInterpreterFrame */
    {2473, 7191, 32, 8, 0, 0}, /* _PyInterpreterFrame.f_code */
    {2473, 7206, 0, 8, 0, 0}, /* _PyInterpreterFrame.f_func */
    {2473, 7213, 24, 8, 0, 0}, /* _PyInterpreterFrame.f_locals */
    {2473, 7427, 40, 8, 0, 0}, /* _PyInterpreterFrame.frame_obj */
    {2473, 9661, 72, 8, 0, 0}, /* _PyInterpreterFrame.localsplus */
    {2473, 10800, 69, 1, 0, 0}, /* _PyInterpreterFrame.owner */
    {2473, 11170, 56, 8, 0, 0}, /* _PyInterpreterFrame.prev_instr */
    {2473, 11181, 48, 8, 0, 0}, /* _PyInterpreterFrame.previous */
    {2473, 12190, 64, 4, 0, 0}, /* _PyInterpreterFrame.stacktop */
    {2493, 0, 0, 112, 0, 0}, /* sizeof _PyManagedBufferObject */
    {2493, 9950, 40, 8, 0, 0}, /* _PyManagedBufferObject.master.obj */
    {2535, 0, 0, 166688, 0, 0}, /* sizeof _PyRuntimeState */
    {2535, 8768, 40, 8, 0, 0}, /* _PyRuntimeState.interpreters.head */
    {4348, 0, 0, 32, 0, 0}, /* sizeof _ttinfo */
    {4348, 6859, 8, 8, 0, 0}, /* _ttinfo.dstoff */
    {4348, 13510, 16, 8, 0, 0}, /* _ttinfo.tzname */
    {4348, 13767, 0, 8, 0, 0}, /* _ttinfo.utcoff */
    {4365, 0, 0, 32, 0, 0}, /* sizeof _tuplegetterobject */
    {4365, 6839, 24, 8, 0, 0}, /* _tuplegetterobject.doc */
    {4365, 8718, 16, 8, 0, 0}, /* _tuplegetterobject.index */
    {4657, 0, 0, 32, 0, 0}, /* sizeof anextawaitableobject */
    {4657, 6422, 24, 8, 0, 0}, /* anextawaitableobject.default_value */
    {4657, 14028, 16, 8, 0, 0}, /* anextawaitableobject.wrapped */
    {4754, 0, 0, 64, 0, 0}, /* sizeof arrayobject */
    {4754, 4631, 32, 8, 0, 0}, /* arrayobject.allocated */
    {4754, 10399, 40, 8, 0, 0}, /* arrayobject.ob_descr */
    {4954, 0, 0, 24, 0, 0}, /* sizeof atexit_callback */
    {4954, 4692, 8, 8, 0, 0}, /* atexit_callback.args */
    {4954, 7467, 0, 8, 0, 0}, /* atexit_callback.func */
    {4954, 9440, 16, 8, 0, 0}, /* atexit_callback.kwargs */
    {5269, 0, 0, 32, 0, 0}, /* sizeof bytesiterobject */
    {5269, 8868, 24, 8, 0, 0}, /* bytesiterobject.it_seq */
    {5438, 0, 0, 24, 0, 0}, /* sizeof callback_context */
    {5438, 5339, 0, 8, 0, 0}, /* callback_context.callable */
    {5438, 10201, 8, 8, 0, 0}, /* callback_context.module */
    {5455, 0, 0, 32, 0, 0}, /* sizeof calliterobject */
    {5455, 8809, 16, 8, 0, 0}, /* calliterobject.it_callable */
    {5455, 8856, 24, 8, 0, 0}, /* calliterobject.it_sentinel */
    {5517, 0, 0, 32, 0, 0}, /* sizeof classmethod */
    {5517, 5552, 16, 8, 0, 0}, /* classmethod.cm_callable */
    {6446, 0, 0, 56, 0, 0}, /* sizeof defdictobject */
    {6446, 6406, 48, 8, 0, 0}, /* defdictobject.default_factory */
    {6466, 0, 0, 56, 0, 0}, /* sizeof dequeiterobject */
    {6466, 6460, 32, 8, 0, 0}, /* dequeiterobject.deque */
    {6482, 0, 0, 216, 0, 0}, /* sizeof dequeobject */
    {6482, 9490, 24, 8, 0, 0}, /* dequeobject.leftblock */
    {6482, 9500, 40, 8, 0, 0}, /* dequeobject.leftindex */
    {6725, 0, 0, 56, 0, 0}, /* sizeof dictiterobject */
    {6725, 6523, 16, 8, 0, 0}, /* dictiterobject.di_dict */
    {6725, 6540, 40, 8, 0, 0}, /* dictiterobject.di_result */
    {7023, 0, 0, 56, 0, 0}, /* sizeof enumobject */
    {7023, 6906, 40, 8, 0, 0}, /* enumobject.en_longindex */
    {7023, 6919, 32, 8, 0, 0}, /* enumobject.en_result */
    {7023, 6929, 24, 8, 0, 0}, /* enumobject.en_sit */
    {7023, 10631, 48, 8, 0, 0}, /* enumobject.one */
    {7361, 0, 0, 32, 0, 0}, /* sizeof filterobject */
    {7361, 7467, 16, 8, 0, 0}, /* filterobject.func */
    {7361, 8806, 24, 8, 0, 0}, /* filterobject.it */
    {7922, 0, 0, 24, 0, 0}, /* sizeof gaiterobject */
    {7922, 10483, 16, 8, 0, 0}, /* gaiterobject.obj */
    {7935, 0, 0, 64, 0, 0}, /* sizeof gaobject */
    {7935, 4692, 24, 8, 0, 0}, /* gaobject.args */
    {7935, 10697, 16, 8, 0, 0}, /* gaobject.origin */
    {7935, 10821, 32, 8, 0, 0}, /* gaobject.parameters */
    {9422, 0, 0, 32, 0, 0}, /* sizeof keyobject */
    {9422, 5572, 16, 8, 0, 0}, /* keyobject.cmp */
    {9422, 10496, 24, 8, 0, 0}, /* keyobject.object */
    {9583, 0, 0, 32, 0, 0}, /* sizeof listiterobject */
    {9583, 8868, 24, 8, 0, 0}, /* listiterobject.it_seq */
    {9598, 0, 0, 32, 0, 0}, /* sizeof listreviterobject */
    {9598, 8868, 24, 8, 0, 0}, /* listreviterobject.it_seq */
    {9632, 0, 0, 32, 0, 0}, /* sizeof localdummyobject */
    {9632, 9622, 16, 8, 0, 0}, /* localdummyobject.localdict */
    {9721, 0, 0, 48, 0, 0}, /* sizeof longrangeiterobject */
    {9721, 8718, 16, 8, 0, 0}, /* longrangeiterobject.index */
    {9721, 9510, 40, 8, 0, 0}, /* longrangeiterobject.len */
    {9721, 12213, 24, 8, 0, 0}, /* longrangeiterobject.start */
    {9721, 12446, 32, 8, 0, 0}, /* longrangeiterobject.step */
    {9741, 0, 0, 152, 0, 0}, /* sizeof lru_cache_object */
    {9741, 5317, 72, 8, 0, 0}, /* lru_cache_object.cache */
    {9741, 5323, 128, 8, 0, 0}, /* lru_cache_object.cache_info_type */
    {9741, 7467, 88, 8, 0, 0}, /* lru_cache_object.func */
    {9741, 9447, 112, 8, 0, 0}, /* lru_cache_object.kwd_mark */
    {9741, 9772, 120, 8, 0, 0}, /* lru_cache_object.lru_list_elem_type */
    {9741, 11640, 0, 56, 0, 0}, /* lru_cache_object.root */
    {9758, 0, 0, 56, 0, 0}, /* sizeof lru_list_elem */
    {9758, 9380, 40, 8, 0, 0}, /* lru_list_elem.key */
    {9758, 10302, 24, 8, 0, 0}, /* lru_list_elem.next */
    {9758, 11579, 48, 8, 0, 0}, /* lru_list_elem.result */
    {9887, 0, 0, 32, 0, 0}, /* sizeof mapobject */
    {9887, 7467, 24, 8, 0, 0}, /* mapobject.func */
    {9887, 8936, 16, 8, 0, 0}, /* mapobject.iters */
    {9918, 0, 0, 24, 0, 0}, /* sizeof mappingproxyobject */
    {9918, 9897, 16, 8, 0, 0}, /* mappingproxyobject.mapping */
    {10604, 0, 0, 64, 0, 0}, /* sizeof odictiterobject */
    {10604, 6512, 48, 8, 0, 0}, /* odictiterobject.di_current */
    {10604, 6531, 24, 8, 0, 0}, /* odictiterobject.di_odict */
    {10604, 6540, 56, 8, 0, 0}, /* odictiterobject.di_result */
    {10918, 0, 0, 64, 0, 0}, /* sizeof partialobject */
    {10918, 4692, 24, 8, 0, 0}, /* partialobject.args */
    {10918, 7380, 16, 8, 0, 0}, /* partialobject.fn */
    {10918, 9437, 32, 8, 0, 0}, /* partialobject.kw */
    {11323, 0, 0, 64, 0, 0}, /* sizeof propertyobject */
    {11323, 11268, 32, 8, 0, 0}, /* propertyobject.prop_del */
    {11323, 11277, 40, 8, 0, 0}, /* propertyobject.prop_doc */
    {11323, 11286, 16, 8, 0, 0}, /* propertyobject.prop_get */
    {11323, 11295, 48, 8, 0, 0}, /* propertyobject.prop_name */
    {11323, 11305, 24, 8, 0, 0}, /* propertyobject.prop_set */
    {11391, 0, 0, 216, 0, 0}, /* sizeof pysqlite_Connection */
    {11391, 166, 168, 8, 0, 0}, /* pysqlite_Connection.DataError */
    {11391, 176, 160, 8, 0, 0}, /* pysqlite_Connection.DatabaseError */
    {11391, 302, 144, 8, 0, 0}, /* pysqlite_Connection.Error */
    {11391, 341, 184, 8, 0, 0}, /* pysqlite_Connection.IntegrityError */
    {11391, 356, 152, 8, 0, 0}, /* pysqlite_Connection.InterfaceError */
    {11391, 371, 192, 8, 0, 0}, /* pysqlite_Connection.InternalError */
    {11391, 552, 208, 8, 0, 0}, /* pysqlite_Connection.NotSupportedError */
    {11391, 578, 176, 8, 0, 0}, /* pysqlite_Connection.OperationalError */
    {11391, 681, 200, 8, 0, 0}, /* pysqlite_Connection.ProgrammingError */
    {11391, 2342, 136, 8, 0, 0}, /* pysqlite_Connection.Warning */
    {11391, 5011, 128, 8, 0, 0}, /* pysqlite_Connection.authorizer_ctx */
    {11391, 5072, 80, 8, 0, 0}, /* pysqlite_Connection.blobs */
    {11391, 6173, 72, 8, 0, 0}, /* pysqlite_Connection.cursors */
    {11391, 11255, 120, 8, 0, 0}, /* pysqlite_Connection.progress_ctx */
    {11391, 11712, 96, 8, 0, 0}, /* pysqlite_Connection.row_factory */
    {11391, 12348, 64, 8, 0, 0}, /* pysqlite_Connection.statement_cache */
    {11391, 13063, 104, 8, 0, 0}, /* pysqlite_Connection.text_factory */
    {11391, 13357, 112, 8, 0, 0}, /* pysqlite_Connection.trace_ctx */
    {11452, 0, 0, 48, 0, 0}, /* sizeof rangeobject */
    {11452, 9514, 40, 8, 0, 0}, /* rangeobject.length */
    {11452, 12213, 16, 8, 0, 0}, /* rangeobject.start */
    {11452, 12446, 32, 8, 0, 0}, /* rangeobject.step */
    {11452, 12451, 24, 8, 0, 0}, /* rangeobject.stop */
    {11595, 0, 0, 32, 0, 0}, /* sizeof reversedobject */
    {11595, 11786, 24, 8, 0, 0}, /* reversedobject.seq */
    {11790, 0, 0, 32, 0, 0}, /* sizeof seqiterobject */
    {11790, 8868, 24, 8, 0, 0}, /* seqiterobject.it_seq */
    {11848, 0, 0, 16, 0, 0}, /* sizeof setentry */
    {11848, 8425, 8, 8, 0, 0}, /* setentry.hash */
    {11848, 9380, 0, 8, 0, 0}, /* setentry.key */
    {11857, 0, 0, 48, 0, 0}, /* sizeof setiterobject */
    {11857, 11871, 16, 8, 0, 0}, /* setiterobject.si_set */
    {12364, 0, 0, 32, 0, 0}, /* sizeof staticmethod */
    {12364, 11902, 16, 8, 0, 0}, /* staticmethod.sm_callable */
    {12524, 0, 0, 32, 0, 0}, /* sizeof striterobject */
    {12524, 8868, 24, 8, 0, 0}, /* striterobject.it_seq */
    {12538, 0, 0, 528, 0, 0}, /* sizeof struct BLOCK */
    {12538, 6241, 8, 512, 0, 0}, /* struct BLOCK.data */
    {12538, 11610, 520, 8, 0, 0}, /* struct BLOCK.rightlink */
    {12551, 0, 0, 32, 0, 0}, /* sizeof struct _odictnode */
    {12551, 9380, 0, 8, 0, 0}, /* struct _odictnode.key */
    {12551, 10302, 16, 8, 0, 0}, /* struct _odictnode.next */
    {12569, 0, 0, 48, 0, 0}, /* sizeof struct arena_object */
    {12569, 4438, 0, 8, 0, 0}, /* struct arena_object.address */
    {12569, 7447, 24, 8, 0, 0}, /* struct arena_object.freepools */
    {12569, 10358, 20, 4, 0, 0}, /* struct arena_object.ntotalpools */
    {12569, 11109, 8, 8, 0, 0}, /* struct arena_object.pool_address */
    {12589, 0, 0, 48, 0, 0}, /* sizeof struct arraydescr */
    {12589, 8918, 4, 4, 0, 0}, /* struct arraydescr.itemsize */
    {12607, 0, 0, 24, 0, 0}, /* sizeof struct gc_generation */
    {12628, 0, 0, 48, 0, 0}, /* sizeof struct pool_header */
    {12628, 4681, 32, 4, 0, 0}, /* struct pool_header.arenaindex */
    {12628, 7437, 8, 8, 0, 0}, /* struct pool_header.freeblock */
    {12628, 10316, 40, 4, 0, 0}, /* struct pool_header.nextoffset */
    {12628, 11549, 0, 8, 0, 0}, /* struct pool_header.ref */
    {12628, 12727, 36, 4, 0, 0}, /* struct pool_header.szidx */
    {12647, 0, 0, 24, 0, 0}, /* sizeof struct type_cache_entry */
    {12647, 10274, 8, 8, 0, 0}, /* struct type_cache_entry.name */
    {12677, 0, 0, 40, 0, 0}, /* sizeof superobject */
    {12677, 10483, 24, 8, 0, 0}, /* superobject.obj */
    {12677, 10487, 32, 8, 0, 0}, /* superobject.obj_type */
    {12677, 13420, 16, 8, 0, 0}, /* superobject.type */
    {13034, 0, 0, 496, 0, 0}, /* sizeof teedataobject */
    {13034, 8806, 16, 8, 0, 0}, /* teedataobject.it */
    {13034, 10307, 32, 8, 0, 0}, /* teedataobject.nextlink */
    {13034, 10382, 24, 4, 0, 0}, /* teedataobject.numread */
    {13034, 13797, 40, 456, 0, 0}, /* teedataobject.values */
    {13404, 0, 0, 32, 0, 0}, /* sizeof tupleiterobject */
    {13404, 8868, 24, 8, 0, 0}, /* tupleiterobject.it_seq */
    {13693, 0, 0, 32, 0, 0}, /* sizeof unicodeiterobject */
    {13693, 8868, 24, 8, 0, 0}, /* unicodeiterobject.it_seq */
    {13711, 0, 0, 32, 0, 0}, /* sizeof unionobject */
    {13711, 4692, 16, 8, 0, 0}, /* unionobject.args */
    {13711, 10821, 24, 8, 0, 0}, /* unionobject.parameters */
    {14055, 0, 0, 32, 0, 0}, /* sizeof wrapperobject */
    {14055, 6494, 16, 8, 0, 0}, /* wrapperobject.descr */
    {14055, 11781, 24, 8, 0, 0}, /* wrapperobject.self */
    {14186, 0, 0, 72, 0, 0}, /* sizeof xmlparseobject */
    {14186, 8416, 64, 8, 0, 0}, /* xmlparseobject.handlers */
    {14228, 0, 0, 48, 0, 0}, /* sizeof zipobject */
    {14228, 9367, 24, 8, 0, 0}, /* zipobject.ittuple */
    {14228, 11579, 32, 8, 0, 0}, /* zipobject.result */
};

static const struct table_enumerator enumerators[] = {
    {2376, 22}, /* _DummyDecl */
    {10201, 5}, /* module */
};

static const struct table_type types[] = {
    {12, 762, 88, 88, 0, 8}, /* AttributeError: PyAttributeErrorObject */
    {85, 812, 72, 72, 8, 6}, /* BaseException: PyBaseExceptionObject */
    {99, 785, 88, 88, 14, 8}, /* BaseExceptionGroup: PyBaseExceptionGroupObject */
    {118, 12758, 64, 64, 22, 1}, /* CArgObject: tagPyCArgObject */
    {329, 1416, 96, 96, 23, 9}, /* ImportError: PyImportErrorObject */
    {542, 1613, 80, 80, 32, 7}, /* NameError: PyNameErrorObject */
    {570, 1645, 112, 112, 39, 10}, /* OSError: PyOSErrorObject */
    {917, 917, 48, 48, 49, 0}, /* PyCapsule: PyCapsule */
    {2118, 1216, 192, 48, 49, 0}, /* StgDict: PyDictObject */
    {2140, 1826, 80, 80, 49, 7}, /* StopIteration: PyStopIterationObject */
    {2172, 1863, 136, 136, 56, 14}, /* SyntaxError: PySyntaxErrorObject */
    {2184, 1883, 80, 80, 70, 7}, /* SystemExit: PySystemExitObject */
    {2203, 2203, 32, 32, 77, 2}, /* TaskStepMethWrapper: TaskStepMethWrapper */
    {2241, 1961, 112, 112, 79, 9}, /* UnicodeDecodeError: PyUnicodeErrorObject */
    {2260, 1961, 112, 112, 88, 9}, /* UnicodeEncodeError: PyUnicodeErrorObject */
    {2279, 1961, 112, 112, 97, 9}, /* UnicodeTranslateError: PyUnicodeErrorObject */
    {2590, 1691, 32, 32, 106, 1}, /* _RunningLoopHolder: PyRunningLoopHolder */
    {2609, 2635, 48, 48, 107, 3}, /* _abc._abc_data: _abc_data */
    {2679, 308, 128, 128, 110, 12}, /* _asyncio.Future: FutureObj */
    {2695, 7905, 24, 24, 122, 1}, /* _asyncio.FutureIter: futureiterobject */
    {2715, 2195, 176, 176, 123, 16}, /* _asyncio.Task: TaskObj */
    {2729, 27, 448, 448, 139, 0}, /* _blake2.blake2b: BLAKE2bObject */
    {2745, 41, 240, 240, 139, 0}, /* _blake2.blake2s: BLAKE2sObject */
    {2761, 55, 112, 112, 139, 0}, /* _bz2.BZ2Compressor: BZ2Compressor */
    {2780, 69, 152, 152, 139, 1}, /* _bz2.BZ2Decompressor: BZ2Decompressor */
    {2810, 6466, 56, 56, 140, 1}, /* _collections._deque_iterator: dequeiterobject */
    {2839, 6466, 56, 56, 141, 1}, /* _collections._deque_reverse_iterator: dequeiterobject */
    {2876, 4365, 32, 32, 142, 1}, /* _collections._tuplegetter: _tuplegetterobject */
    {2902, 3893, 48, 48, 143, 3}, /* _contextvars.Context: _pycontextobject */
    {2923, 3932, 64, 64, 146, 3}, /* _contextvars.ContextVar: _pycontextvarobject */
    {2947, 3910, 48, 48, 149, 3}, /* _contextvars.Token: _pycontexttokenobject */
    {2966, 203, 48, 48, 152, 1}, /* _csv.Dialect: DialectObj */
    {2979, 2046, 88, 88, 153, 3}, /* _csv.reader: ReaderObj */
    {2991, 2350, 72, 72, 156, 3}, /* _csv.writer: WriterObj */
    {3003, 129, 72, 72, 159, 1}, /* _ctypes.CField: CFieldObject */
    {3018, 866, 160, 160, 160, 10}, /* _ctypes.CFuncPtr: PyCFuncPtrObject */
    {3035, 142, 128, 128, 170, 3}, /* _ctypes.CThunkObject: CThunkObject */
    {3056, 214, 32, 32, 173, 2}, /* _ctypes.DictRemover: DictRemoverObject */
    {3076, 2154, 32, 32, 175, 1}, /* _ctypes.StructParam_Type: StructParamObject */
    {3101, 12743, 96, 96, 176, 2}, /* _ctypes._CData: tagCDataObject */
    {3116, 1048, 32, 32, 178, 0}, /* _curses.window: PyCursesWindowObject */
    {3131, 1028, 32, 32, 178, 1}, /* _curses_panel.panel: PyCursesPanelObject */
    {3151, 251, 64, 64, 179, 2}, /* _elementtree._element_iterator: ElementIterObject */
    {3236, 241, 32, 32, 181, 0}, /* _hashlib.HASH: EVPobject */
    {3250, 318, 32, 32, 181, 0}, /* _hashlib.HMAC: HMACobject */
    {3280, 11724, 48, 48, 181, 4}, /* _io.BufferedRWPair: rwpair */
    {3299, 5124, 152, 152, 185, 3}, /* _io.BufferedRandom: buffered */
    {3318, 5124, 152, 152, 188, 3}, /* _io.BufferedReader: buffered */
    {3337, 5124, 152, 152, 191, 3}, /* _io.BufferedWriter: buffered */
    {3356, 5250, 64, 64, 194, 3}, /* _io.BytesIO: bytesio */
    {3368, 7295, 48, 48, 197, 2}, /* _io.FileIO: fileio */
    {3379, 10327, 40, 40, 199, 2}, /* _io.IncrementalNewlineDecoder: nldecoder_object */
    {3409, 12515, 120, 120, 201, 7}, /* _io.StringIO: stringio */
    {3422, 13076, 192, 192, 208, 12}, /* _io.TextIOWrapper: textio */
    {3440, 5258, 24, 24, 220, 1}, /* _io._BytesIOBuffer: bytesiobuf */
    {3459, 8786, 32, 32, 221, 2}, /* _io._IOBase: iobase */
    {3471, 2439, 80, 80, 223, 6}, /* _json.Encoder: _PyEncoderObject */
    {3485, 2551, 72, 72, 229, 6}, /* _json.Scanner: _PyScannerObject */
    {3499, 666, 64, 64, 235, 1}, /* _lsprof.Profiler: ProfilerObject */
    {3516, 155, 192, 192, 236, 0}, /* _lzma.LZMACompressor: Compressor */
    {3537, 190, 224, 224, 236, 1}, /* _lzma.LZMADecompressor: Decompressor */
    {3560, 397, 24, 24, 237, 0}, /* _multibytecodec.MultibyteCodec: MultibyteCodecObject */
    {3591, 418, 56, 56, 237, 1}, /* _multibytecodec.MultibyteIncrementalDecoder: MultibyteIncrementalDecoderObject */
    {3635, 452, 48, 48, 238, 2}, /* _multibytecodec.MultibyteIncrementalEncoder: MultibyteIncrementalEncoderObject */
    {3679, 486, 64, 64, 240, 2}, /* _multibytecodec.MultibyteStreamReader: MultibyteStreamReaderObject */
    {3717, 514, 56, 56, 242, 3}, /* _multibytecodec.MultibyteStreamWriter: MultibyteStreamWriterObject */
    {3755, 2097, 56, 56, 245, 0}, /* _multiprocessing.SemLock: SemLockObject */
    {3793, 623, 56, 56, 245, 0}, /* _pickle.Pdata: Pdata */
    {3807, 652, 152, 152, 245, 8}, /* _pickle.Pickler: PicklerObject */
    {3823, 629, 24, 24, 253, 1}, /* _pickle.PicklerMemoProxy: PicklerMemoProxyObject */
    {3848, 2326, 272, 272, 254, 9}, /* _pickle.Unpickler: UnpicklerObject */
    {3866, 2301, 24, 24, 263, 1}, /* _pickle.UnpicklerMemoProxy: UnpicklerMemoProxyObject */
    {3952, 11878, 56, 56, 264, 2}, /* _queue.SimpleQueue: simplequeueobject */
    {3971, 2056, 240, 240, 266, 0}, /* _sha3.sha3_224: SHA3object */
    {3986, 2056, 240, 240, 266, 0}, /* _sha3.sha3_256: SHA3object */
    {4001, 2056, 240, 240, 266, 0}, /* _sha3.sha3_384: SHA3object */
    {4016, 2056, 240, 240, 266, 0}, /* _sha3.sha3_512: SHA3object */
    {4031, 2056, 240, 240, 266, 0}, /* _sha3.shake_128: SHA3object */
    {4047, 2056, 240, 240, 266, 0}, /* _sha3.shake_256: SHA3object */
    {4063, 1807, 48, 48, 266, 0}, /* _socket.socket: PySocketSockObject */
    {4098, 2083, 240, 240, 266, 3}, /* _sre.SRE_Scanner: ScannerObject */
    {4115, 1711, 32, 32, 269, 0}, /* _ssl.Certificate: PySSLCertificate */
    {4132, 1741, 32, 32, 269, 0}, /* _ssl.MemoryBIO: PySSLMemoryBIO */
    {4147, 1756, 32, 32, 269, 1}, /* _ssl.SSLSession: PySSLSession */
    {4163, 1728, 96, 96, 270, 3}, /* _ssl._SSLContext: PySSLContext */
    {4180, 1769, 96, 96, 273, 7}, /* _ssl._SSLSocket: PySSLSocket */
    {4196, 1848, 56, 56, 280, 2}, /* _struct.Struct: PyStructObject */
    {4211, 13723, 112, 112, 282, 2}, /* _struct.unpack_iterator: unpackiterobject */
    {4251, 11628, 48, 48, 284, 1}, /* _thread.RLock: rlockobject */
    {4265, 9649, 64, 64, 285, 6}, /* _thread._local: localobject */
    {4280, 9632, 32, 32, 291, 2}, /* _thread._localdummy: localdummyobject */
    {4300, 9672, 40, 40, 293, 1}, /* _thread.lock: lockobject */
    {4313, 13151, 24, 24, 294, 0}, /* _tokenize.TokenizerIter: tokenizeriterobject */
    {4641, 4657, 32, 32, 294, 2}, /* anext_awaitable: anextawaitableobject */
    {4706, 4754, 64, 64, 296, 1}, /* array.array: arrayobject */
    {4718, 4738, 40, 40, 297, 1}, /* array.arrayiterator: arrayiterobject */
    {4770, 1, 24, 24, 298, 1}, /* ast.AST: AST_object */
    {4828, 745, 152, 88, 299, 7}, /* async_generator: PyAsyncGenObject */
    {4844, 712, 40, 40, 306, 2}, /* async_generator_asend: PyAsyncGenASend */
    {4866, 728, 40, 40, 308, 2}, /* async_generator_athrow: PyAsyncGenAThrow */
    {4889, 2387, 24, 24, 310, 1}, /* async_generator_wrapped_value: _PyAsyncGenWrappedValue */
    {5141, 883, 56, 56, 311, 3}, /* builtin_function_or_method: PyCFunctionObject */
    {5168, 883, 64, 56, 314, 3}, /* builtin_method: PyCFunctionObject */
    {5206, 834, 56, 56, 317, 0}, /* bytearray: PyByteArrayObject */
    {5216, 5269, 32, 32, 317, 1}, /* bytearray_iterator: bytesiterobject */
    {5235, 12524, 32, 32, 318, 1}, /* bytes_iterator: striterobject */
    {5420, 5455, 32, 32, 319, 2}, /* callable_iterator: calliterobject */
    {5476, 927, 24, 24, 321, 1}, /* cell: PyCellObject */
    {5517, 5517, 32, 32, 322, 2}, /* classmethod: classmethod */
    {5529, 1170, 56, 40, 324, 3}, /* classmethod_descriptor: PyDescrObject */
    {5783, 940, 184, 192, 327, 11}, /* code: PyCodeObject */
    {5846, 3780, 112, 112, 338, 2}, /* collections.OrderedDict: _odictobject */
    {5870, 6446, 56, 56, 340, 1}, /* collections.defaultdict: defdictobject */
    {5894, 6482, 216, 216, 341, 1}, /* collections.deque: dequeobject */
    {6021, 1303, 152, 88, 342, 7}, /* coroutine: PyGenObject */
    {6031, 1014, 24, 24, 349, 1}, /* coroutine_wrapper: PyCoroWrapper */
    {6270, 1934, 32, 32, 350, 1}, /* datetime.IsoCalendarDate: PyTupleObject */
    {6295, 1069, 48, 48, 351, 1}, /* datetime.datetime: PyDateTime_DateTime */
    {6313, 1089, 40, 40, 352, 1}, /* datetime.time: PyDateTime_Time */
    {6327, 1105, 32, 32, 353, 2}, /* datetime.timezone: PyDateTime_TimeZone */
    {6345, 1151, 96, 96, 355, 2}, /* decimal.Context: PyDecContextObject */
    {6361, 1125, 32, 32, 357, 2}, /* decimal.ContextManager: PyDecContextManagerObject */
    {6558, 1216, 48, 48, 359, 0}, /* dict: PyDictObject */
    {6563, 6725, 56, 56, 359, 2}, /* dict_itemiterator: dictiterobject */
    {6581, 2421, 24, 24, 361, 1}, /* dict_items: _PyDictViewObject */
    {6592, 6725, 56, 56, 362, 2}, /* dict_keyiterator: dictiterobject */
    {6609, 2421, 24, 24, 364, 1}, /* dict_keys: _PyDictViewObject */
    {6619, 6725, 56, 56, 365, 2}, /* dict_reverseitemiterator: dictiterobject */
    {6644, 6725, 56, 56, 367, 2}, /* dict_reversekeyiterator: dictiterobject */
    {6668, 6725, 56, 56, 369, 2}, /* dict_reversevalueiterator: dictiterobject */
    {6694, 6725, 56, 56, 371, 2}, /* dict_valueiterator: dictiterobject */
    {6713, 2421, 24, 24, 373, 1}, /* dict_values: _PyDictViewObject */
    {7013, 7023, 56, 56, 374, 4}, /* enumerate: enumobject */
    {7240, 7258, 56, 56, 378, 2}, /* fieldnameiterator: fieldnameiterobject */
    {7336, 7361, 32, 32, 380, 2}, /* filter: filterobject */
    {7383, 7401, 48, 48, 382, 2}, /* formatteriterator: formatteriterobject */
    {7421, 3196, 120, 56, 384, 3}, /* frame: _frame */
    {7457, 1781, 200, 200, 387, 9}, /* frozenset: PySetObject */
    {7641, 1276, 136, 136, 396, 13}, /* function: PyFunctionObject */
    {7650, 9422, 32, 32, 409, 2}, /* functools.KeyWrapper: keyobject */
    {7671, 9741, 152, 152, 411, 11}, /* functools._lru_cache_wrapper: lru_cache_object */
    {7700, 9758, 56, 56, 422, 4}, /* functools._lru_list_elem: lru_list_elem */
    {7725, 10918, 64, 64, 426, 5}, /* functools.partial: partialobject */
    {8021, 1303, 152, 88, 431, 7}, /* generator: PyGenObject */
    {8031, 7922, 24, 24, 438, 1}, /* generic_alias_iterator: gaiterobject */
    {8054, 1170, 48, 40, 439, 3}, /* getset_descriptor: PyDescrObject */
    {8239, 1386, 40, 40, 442, 2}, /* hamt: PyHamtObject */
    {8244, 1330, 280, 280, 444, 1}, /* hamt_array_node: PyHamtNode_Array */
    {8260, 1347, 32, 40, 445, 1}, /* hamt_bitmap_node: PyHamtNode_Bitmap */
    {8277, 1365, 32, 40, 446, 1}, /* hamt_collision_node: PyHamtNode_Collision */
    {8912, 1315, 168, 168, 447, 2}, /* items: PyHamtIterator */
    {8927, 11790, 32, 32, 449, 1}, /* iterator: seqiterobject */
    {8942, 3221, 32, 32, 450, 2}, /* itertools._grouper: _grouperobject */
    {8961, 13048, 40, 40, 452, 2}, /* itertools._tee: teeobject */
    {8976, 13034, 496, 496, 454, 3}, /* itertools._tee_dataobject: teedataobject */
    {9002, 4414, 48, 48, 457, 4}, /* itertools.accumulate: accumulateobject */
    {9023, 5488, 32, 32, 461, 2}, /* itertools.chain: chainobject */
    {9039, 5912, 56, 56, 463, 2}, /* itertools.combinations: combinationsobject */
    {9062, 6194, 56, 56, 465, 2}, /* itertools.combinations_with_replacement: cwrobject */
    {9102, 5976, 32, 32, 467, 2}, /* itertools.compress: compressobject */
    {9121, 6049, 40, 40, 469, 2}, /* itertools.count: countobject */
    {9137, 6204, 48, 48, 471, 2}, /* itertools.cycle: cycleobject */
    {9153, 6843, 40, 40, 473, 2}, /* itertools.dropwhile: dropwhileobject */
    {9173, 7343, 32, 32, 475, 2}, /* itertools.filterfalse: filterfalseobject */
    {9195, 8193, 64, 64, 477, 5}, /* itertools.groupby: groupbyobject */
    {9213, 8793, 56, 56, 482, 1}, /* itertools.islice: isliceobject */
    {9230, 10806, 32, 32, 483, 2}, /* itertools.pairwise: pairwiseobject */
    {9249, 10997, 64, 64, 485, 2}, /* itertools.permutations: permutationsobject */
    {9272, 11241, 48, 48, 487, 2}, /* itertools.product: productobject */
    {9290, 11558, 32, 32, 489, 1}, /* itertools.repeat: repeatobject */
    {9307, 12199, 32, 32, 490, 2}, /* itertools.starmap: starmapobject */
    {9325, 12779, 40, 40, 492, 2}, /* itertools.takewhile: takewhileobject */
    {9345, 14211, 56, 56, 494, 3}, /* itertools.zip_longest: ziplongestobject */
    {9432, 1315, 168, 168, 497, 2}, /* keys: PyHamtIterator */
    {9543, 1478, 40, 40, 499, 0}, /* list: PyListObject */
    {9548, 9583, 32, 32, 499, 1}, /* list_iterator: listiterobject */
    {9562, 9598, 32, 32, 500, 1}, /* list_reverseiterator: listreviterobject */
    {9702, 9721, 48, 48, 501, 4}, /* longrange_iterator: longrangeiterobject */
    {9869, 2493, 112, 112, 505, 1}, /* managedbuffer: _PyManagedBufferObject */
    {9883, 9887, 32, 32, 506, 2}, /* map: mapobject */
    {9905, 9918, 24, 24, 508, 1}, /* mappingproxy: mappingproxyobject */
    {10026, 1170, 48, 40, 509, 3}, /* member_descriptor: PyDescrObject */
    {10059, 10075, 48, 48, 512, 1}, /* memory_iterator: memoryiterobject */
    {10092, 1540, 144, 152, 513, 3}, /* memoryview: PyMemoryViewObject */
    {10103, 1571, 48, 48, 516, 3}, /* method: PyMethodObject */
    {10110, 14055, 32, 32, 519, 2}, /* method-wrapper: wrapperobject */
    {10125, 1170, 56, 40, 521, 3}, /* method_descriptor: PyDescrObject */
    {10179, 10189, 80, 80, 524, 1}, /* mmap.mmap: mmap_object */
    {10201, 1598, 56, 56, 525, 4}, /* module: PyModuleObject */
    {10589, 10604, 64, 64, 529, 3}, /* odict_iterator: odictiterobject */
    {10635, 4975, 40, 40, 532, 1}, /* operator.attrgetter: attrgetterobject */
    {10655, 8895, 48, 48, 533, 1}, /* operator.itemgetter: itemgetterobject */
    {10675, 10143, 40, 40, 534, 3}, /* operator.methodcaller: methodcallerobject */
    {10728, 10704, 56, 56, 537, 0}, /* ossaudiodev.oss_audio_device: oss_audio_t */
    {10757, 10716, 24, 24, 537, 0}, /* ossaudiodev.oss_mixer_device: oss_mixer_t */
    {11065, 1670, 104, 104, 537, 2}, /* pickle.PickleBuffer: PyPickleBufferObject */
    {11128, 232, 72, 72, 539, 4}, /* posix.DirEntry: DirEntry */
    {11143, 2067, 104, 104, 543, 2}, /* posix.ScandirIterator: ScandirIterator */
    {11314, 11323, 64, 64, 545, 5}, /* property: propertyobject */
    {11359, 14186, 72, 72, 550, 1}, /* pyexpat.xmlparser: xmlparseobject */
    {11446, 11452, 48, 48, 551, 4}, /* range: rangeobject */
    {11468, 385, 88, 88, 555, 3}, /* re.Match: MatchObject */
    {11477, 609, 96, 96, 558, 4}, /* re.Pattern: PatternObject */
    {11586, 11595, 32, 32, 562, 1}, /* reversed: reversedobject */
    {11746, 11344, 24, 24, 563, 0}, /* select.epoll: pyEpoll_Object */
    {11759, 11093, 48, 48, 563, 1}, /* select.poll: pollObject */
    {11820, 1781, 200, 200, 564, 9}, /* set: PySetObject */
    {11824, 11857, 48, 48, 573, 1}, /* set_iterator: setiterobject */
    {11896, 1793, 40, 40, 574, 3}, /* slice: PySliceObject */
    {12107, 11377, 48, 48, 577, 2}, /* sqlite3.Blob: pysqlite_Blob */
    {12120, 11391, 216, 216, 579, 15}, /* sqlite3.Connection: pysqlite_Connection */
    {12139, 11411, 104, 104, 594, 7}, /* sqlite3.Cursor: pysqlite_Cursor */
    {12154, 2585, 32, 32, 601, 2}, /* sqlite3.Row: _Row */
    {12166, 11427, 32, 32, 603, 0}, /* sqlite3.Statement: pysqlite_Statement */
    {12364, 12364, 32, 32, 603, 2}, /* staticmethod: staticmethod */
    {12460, 13693, 32, 32, 605, 1}, /* str_ascii_iterator: unicodeiterobject */
    {12479, 13693, 32, 32, 606, 1}, /* str_iterator: unicodeiterobject */
    {12671, 12677, 40, 40, 607, 3}, /* super: superobject */
    {12704, 4235, 120, 120, 610, 6}, /* symtable entry: _symtable_entry */
    {13367, 4337, 40, 40, 616, 2}, /* traceback: _traceback */
    {13383, 1934, 24, 32, 618, 1}, /* tuple: PyTupleObject */
    {13389, 13404, 32, 32, 619, 1}, /* tuple_iterator: tupleiterobject */
    {13420, 3264, 904, 904, 620, 12}, /* type: _heaptypeobject */
    {13446, 7935, 64, 64, 632, 4}, /* types.GenericAlias: gaobject */
    {13465, 2516, 24, 24, 636, 1}, /* types.SimpleNamespace: _PyNamespaceObject */
    {13487, 13711, 32, 32, 637, 2}, /* types.UnionType: unionobject */
    {13677, 11204, 40, 40, 639, 0}, /* unicodedata.UCD: previous_version */
    {13797, 1315, 168, 168, 639, 2}, /* values: PyHamtIterator */
    {13909, 2568, 64, 64, 641, 4}, /* weakref.CallableProxyType: _PyWeakReference */
    {13935, 2568, 64, 64, 645, 4}, /* weakref.ProxyType: _PyWeakReference */
    {13953, 2568, 64, 64, 649, 4}, /* weakref.ReferenceType: _PyWeakReference */
    {14036, 1170, 56, 40, 653, 3}, /* wrapper_descriptor: PyDescrObject */
    {14090, 269, 56, 56, 656, 4}, /* xml.etree.ElementTree.Element: ElementObject */
    {14120, 2223, 160, 160, 660, 16}, /* xml.etree.ElementTree.TreeBuilder: TreeBuilderObject */
    {14154, 2360, 120, 120, 676, 12}, /* xml.etree.ElementTree.XMLParser: XMLParserObject */
    {14207, 14228, 48, 48, 688, 2}, /* zip: zipobject */
    {14238, 5965, 168, 168, 690, 3}, /* zlib.Compress: compobject */
    {14252, 5965, 168, 168, 693, 3}, /* zlib.Decompress: compobject */
    {14268, 2026, 208, 208, 696, 9}, /* zoneinfo.ZoneInfo: PyZoneInfo_ZoneInfo */
};

static const struct table_held held[] = {
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyAttributeErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyAttributeErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyAttributeErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyAttributeErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyAttributeErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyAttributeErrorObject.cause */
    {10483, C_MEMBER_OBJECT, 72, 1}, /* PyAttributeErrorObject.obj */
    {10274, C_MEMBER_OBJECT, 80, 1}, /* PyAttributeErrorObject.name */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyBaseExceptionObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyBaseExceptionObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyBaseExceptionObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyBaseExceptionObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyBaseExceptionObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyBaseExceptionObject.cause */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyBaseExceptionGroupObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyBaseExceptionGroupObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyBaseExceptionGroupObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyBaseExceptionGroupObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyBaseExceptionGroupObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyBaseExceptionGroupObject.cause */
    {10233, C_MEMBER_OBJECT, 72, 1}, /* PyBaseExceptionGroupObject.msg */
    {7159, C_MEMBER_OBJECT, 80, 1}, /* PyBaseExceptionGroupObject.excs */
    {10483, C_MEMBER_OBJECT, 48, 1}, /* tagPyCArgObject.obj */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyImportErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyImportErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyImportErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyImportErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyImportErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyImportErrorObject.cause */
    {10233, C_MEMBER_OBJECT, 72, 1}, /* PyImportErrorObject.msg */
    {10274, C_MEMBER_OBJECT, 80, 1}, /* PyImportErrorObject.name */
    {10932, C_MEMBER_OBJECT, 88, 1}, /* PyImportErrorObject.path */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyNameErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyNameErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyNameErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyNameErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyNameErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyNameErrorObject.cause */
    {10274, C_MEMBER_OBJECT, 72, 1}, /* PyNameErrorObject.name */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyOSErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyOSErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyOSErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyOSErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyOSErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyOSErrorObject.cause */
    {10266, C_MEMBER_OBJECT, 72, 1}, /* PyOSErrorObject.myerrno */
    {12499, C_MEMBER_OBJECT, 80, 1}, /* PyOSErrorObject.strerror */
    {7302, C_MEMBER_OBJECT, 88, 1}, /* PyOSErrorObject.filename */
    {7311, C_MEMBER_OBJECT, 96, 1}, /* PyOSErrorObject.filename2 */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyStopIterationObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyStopIterationObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyStopIterationObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyStopIterationObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyStopIterationObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyStopIterationObject.cause */
    {13791, C_MEMBER_OBJECT, 72, 1}, /* PyStopIterationObject.value */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PySyntaxErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PySyntaxErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PySyntaxErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PySyntaxErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PySyntaxErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PySyntaxErrorObject.cause */
    {10233, C_MEMBER_OBJECT, 72, 1}, /* PySyntaxErrorObject.msg */
    {7302, C_MEMBER_OBJECT, 80, 1}, /* PySyntaxErrorObject.filename */
    {9521, C_MEMBER_OBJECT, 88, 1}, /* PySyntaxErrorObject.lineno */
    {10620, C_MEMBER_OBJECT, 96, 1}, /* PySyntaxErrorObject.offset */
    {6967, C_MEMBER_OBJECT, 104, 1}, /* PySyntaxErrorObject.end_lineno */
    {6995, C_MEMBER_OBJECT, 112, 1}, /* PySyntaxErrorObject.end_offset */
    {13058, C_MEMBER_OBJECT, 120, 1}, /* PySyntaxErrorObject.text */
    {11221, C_MEMBER_OBJECT, 128, 1}, /* PySyntaxErrorObject.print_file_and_line */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PySystemExitObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PySystemExitObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PySystemExitObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PySystemExitObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PySystemExitObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PySystemExitObject.cause */
    {5783, C_MEMBER_OBJECT, 72, 1}, /* PySystemExitObject.code */
    {12696, C_MEMBER_OBJECT, 16, 1}, /* TaskStepMethWrapper.sw_task */
    {12689, C_MEMBER_OBJECT, 24, 1}, /* TaskStepMethWrapper.sw_arg */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyUnicodeErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyUnicodeErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyUnicodeErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyUnicodeErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyUnicodeErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyUnicodeErrorObject.cause */
    {6944, C_MEMBER_OBJECT, 72, 1}, /* PyUnicodeErrorObject.encoding */
    {10496, C_MEMBER_OBJECT, 80, 1}, /* PyUnicodeErrorObject.object */
    {11525, C_MEMBER_OBJECT, 104, 1}, /* PyUnicodeErrorObject.reason */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyUnicodeErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyUnicodeErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyUnicodeErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyUnicodeErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyUnicodeErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyUnicodeErrorObject.cause */
    {6944, C_MEMBER_OBJECT, 72, 1}, /* PyUnicodeErrorObject.encoding */
    {10496, C_MEMBER_OBJECT, 80, 1}, /* PyUnicodeErrorObject.object */
    {11525, C_MEMBER_OBJECT, 104, 1}, /* PyUnicodeErrorObject.reason */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* PyUnicodeErrorObject.dict */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* PyUnicodeErrorObject.args */
    {10344, C_MEMBER_OBJECT, 32, 1}, /* PyUnicodeErrorObject.notes */
    {13367, C_MEMBER_OBJECT, 40, 1}, /* PyUnicodeErrorObject.traceback */
    {6002, C_MEMBER_OBJECT, 48, 1}, /* PyUnicodeErrorObject.context */
    {5470, C_MEMBER_OBJECT, 56, 1}, /* PyUnicodeErrorObject.cause */
    {6944, C_MEMBER_OBJECT, 72, 1}, /* PyUnicodeErrorObject.encoding */
    {10496, C_MEMBER_OBJECT, 80, 1}, /* PyUnicodeErrorObject.object */
    {11525, C_MEMBER_OBJECT, 104, 1}, /* PyUnicodeErrorObject.reason */
    {11620, C_MEMBER_OBJECT, 16, 1}, /* PyRunningLoopHolder.rl_loop */
    {2665, C_MEMBER_OBJECT, 16, 1}, /* _abc_data._abc_registry */
    {2624, C_MEMBER_OBJECT, 24, 1}, /* _abc_data._abc_cache */
    {2645, C_MEMBER_OBJECT, 32, 1}, /* _abc_data._abc_negative_cache */
    {7848, C_MEMBER_OBJECT, 16, 1}, /* FutureObj.fut_loop */
    {7743, C_MEMBER_OBJECT, 24, 1}, /* FutureObj.fut_callback0 */
    {7804, C_MEMBER_OBJECT, 32, 1}, /* FutureObj.fut_context0 */
    {7757, C_MEMBER_OBJECT, 40, 1}, /* FutureObj.fut_callbacks */
    {7817, C_MEMBER_OBJECT, 48, 1}, /* FutureObj.fut_exception */
    {7831, C_MEMBER_OBJECT, 56, 1}, /* FutureObj.fut_exception_tb */
    {7857, C_MEMBER_OBJECT, 64, 1}, /* FutureObj.fut_result */
    {7868, C_MEMBER_OBJECT, 72, 1}, /* FutureObj.fut_source_tb */
    {7771, C_MEMBER_OBJECT, 80, 1}, /* FutureObj.fut_cancel_msg */
    {6558, C_MEMBER_OBJECT, 104, 1}, /* FutureObj.dict */
    {7882, C_MEMBER_OBJECT, 112, 1}, /* FutureObj.fut_weakreflist */
    {7786, C_MEMBER_OBJECT, 120, 1}, /* FutureObj.fut_cancelled_exc */
    {7898, C_MEMBER_OBJECT, 16, 1}, /* futureiterobject.future */
    {12953, C_MEMBER_OBJECT, 16, 1}, /* TaskObj.task_loop */
    {12802, C_MEMBER_OBJECT, 24, 1}, /* TaskObj.task_callback0 */
    {12880, C_MEMBER_OBJECT, 32, 1}, /* TaskObj.task_context0 */
    {12817, C_MEMBER_OBJECT, 40, 1}, /* TaskObj.task_callbacks */
    {12904, C_MEMBER_OBJECT, 48, 1}, /* TaskObj.task_exception */
    {12919, C_MEMBER_OBJECT, 56, 1}, /* TaskObj.task_exception_tb */
    {12973, C_MEMBER_OBJECT, 64, 1}, /* TaskObj.task_result */
    {12985, C_MEMBER_OBJECT, 72, 1}, /* TaskObj.task_source_tb */
    {12832, C_MEMBER_OBJECT, 80, 1}, /* TaskObj.task_cancel_msg */
    {6558, C_MEMBER_OBJECT, 104, 1}, /* TaskObj.dict */
    {13000, C_MEMBER_OBJECT, 112, 1}, /* TaskObj.task_weakreflist */
    {12848, C_MEMBER_OBJECT, 120, 1}, /* TaskObj.task_cancelled_exc */
    {12937, C_MEMBER_OBJECT, 128, 1}, /* TaskObj.task_fut_waiter */
    {12894, C_MEMBER_OBJECT, 136, 1}, /* TaskObj.task_coro */
    {12963, C_MEMBER_OBJECT, 144, 1}, /* TaskObj.task_name */
    {12867, C_MEMBER_OBJECT, 152, 1}, /* TaskObj.task_context */
    {13750, C_MEMBER_OBJECT, 104, 1}, /* BZ2Decompressor.unused_data */
    {6460, C_MEMBER_OBJECT, 32, 1}, /* dequeiterobject.deque */
    {6460, C_MEMBER_OBJECT, 32, 1}, /* dequeiterobject.deque */
    {6839, C_MEMBER_OBJECT, 24, 1}, /* _tuplegetterobject.doc */
    {6065, C_MEMBER_OBJECT, 16, 1}, /* _pycontextobject.ctx_prev */
    {6074, C_MEMBER_OBJECT, 24, 1}, /* _pycontextobject.ctx_vars */
    {6083, C_MEMBER_OBJECT, 32, 1}, /* _pycontextobject.ctx_weakreflist */
    {13827, C_MEMBER_OBJECT, 16, 1}, /* _pycontextvarobject.var_name */
    {13815, C_MEMBER_OBJECT, 24, 1}, /* _pycontextvarobject.var_default */
    {13804, C_MEMBER_OBJECT, 32, 1}, /* _pycontextvarobject.var_cached */
    {13124, C_MEMBER_OBJECT, 16, 1}, /* _pycontexttokenobject.tok_ctx */
    {13143, C_MEMBER_OBJECT, 24, 1}, /* _pycontexttokenobject.tok_var */
    {13132, C_MEMBER_OBJECT, 32, 1}, /* _pycontexttokenobject.tok_oldval */
    {9528, C_MEMBER_OBJECT, 40, 1}, /* DialectObj.lineterminator */
    {8743, C_MEMBER_OBJECT, 16, 1}, /* ReaderObj.input_iter */
    {6550, C_MEMBER_OBJECT, 24, 1}, /* ReaderObj.dialect */
    {7278, C_MEMBER_OBJECT, 32, 1}, /* ReaderObj.fields */
    {14069, C_MEMBER_OBJECT, 16, 1}, /* WriterObj.write */
    {6550, C_MEMBER_OBJECT, 24, 1}, /* WriterObj.dialect */
    {7043, C_MEMBER_OBJECT, 64, 1}, /* WriterObj.error_obj */
    {11338, C_MEMBER_OBJECT, 40, 1}, /* CFieldObject.proto */
    {5034, C_MEMBER_OBJECT, 32, 1}, /* PyCFuncPtrObject.b_base */
    {5041, C_MEMBER_OBJECT, 64, 1}, /* PyCFuncPtrObject.b_objects */
    {13118, C_MEMBER_OBJECT, 96, 1}, /* PyCFuncPtrObject.thunk */
    {5339, C_MEMBER_OBJECT, 104, 1}, /* PyCFuncPtrObject.callable */
    {6010, C_MEMBER_OBJECT, 112, 1}, /* PyCFuncPtrObject.converters */
    {4697, C_MEMBER_OBJECT, 120, 1}, /* PyCFuncPtrObject.argtypes */
    {11571, C_MEMBER_OBJECT, 128, 1}, /* PyCFuncPtrObject.restype */
    {5500, C_MEMBER_OBJECT, 136, 1}, /* PyCFuncPtrObject.checker */
    {7034, C_MEMBER_OBJECT, 144, 1}, /* PyCFuncPtrObject.errcheck */
    {10832, C_MEMBER_OBJECT, 152, 1}, /* PyCFuncPtrObject.paramflags */
    {6010, C_MEMBER_OBJECT, 80, 1}, /* CThunkObject.converters */
    {5339, C_MEMBER_OBJECT, 88, 1}, /* CThunkObject.callable */
    {11571, C_MEMBER_OBJECT, 96, 1}, /* CThunkObject.restype */
    {9380, C_MEMBER_OBJECT, 16, 1}, /* DictRemoverObject.key */
    {6558, C_MEMBER_OBJECT, 24, 1}, /* DictRemoverObject.dict */
    {9375, C_MEMBER_OBJECT, 24, 1}, /* StructParamObject.keep */
    {5034, C_MEMBER_OBJECT, 32, 1}, /* tagCDataObject.b_base */
    {5041, C_MEMBER_OBJECT, 64, 1}, /* tagCDataObject.b_objects */
    {13987, C_MEMBER_OBJECT, 24, 1}, /* PyCursesPanelObject.wo */
    {11686, C_MEMBER_OBJECT, 40, 1}, /* ElementIterObject.root_element */
    {12089, C_MEMBER_OBJECT, 48, 1}, /* ElementIterObject.sought_tag */
    {11493, C_MEMBER_OBJECT, 16, 1}, /* rwpair.reader */
    {14083, C_MEMBER_OBJECT, 24, 1}, /* rwpair.writer */
    {6558, C_MEMBER_OBJECT, 32, 1}, /* rwpair.dict */
    {13975, C_MEMBER_OBJECT, 40, 1}, /* rwpair.weakreflist */
    {11464, C_MEMBER_OBJECT, 16, 1}, /* buffered.raw */
    {6558, C_MEMBER_OBJECT, 136, 1}, /* buffered.dict */
    {13975, C_MEMBER_OBJECT, 144, 1}, /* buffered.weakreflist */
    {11464, C_MEMBER_OBJECT, 16, 1}, /* buffered.raw */
    {6558, C_MEMBER_OBJECT, 136, 1}, /* buffered.dict */
    {13975, C_MEMBER_OBJECT, 144, 1}, /* buffered.weakreflist */
    {11464, C_MEMBER_OBJECT, 16, 1}, /* buffered.raw */
    {6558, C_MEMBER_OBJECT, 136, 1}, /* buffered.dict */
    {13975, C_MEMBER_OBJECT, 144, 1}, /* buffered.weakreflist */
    {5078, C_MEMBER_OBJECT, 16, 1}, /* bytesio.buf */
    {6558, C_MEMBER_OBJECT, 40, 1}, /* bytesio.dict */
    {13975, C_MEMBER_OBJECT, 48, 1}, /* bytesio.weakreflist */
    {13975, C_MEMBER_OBJECT, 32, 1}, /* fileio.weakreflist */
    {6558, C_MEMBER_OBJECT, 40, 1}, /* fileio.dict */
    {6398, C_MEMBER_OBJECT, 16, 1}, /* nldecoder_object.decoder */
    {7053, C_MEMBER_OBJECT, 24, 1}, /* nldecoder_object.errors */
    {4392, C_MEMBER_OBJECT, 56, 1}, /* stringio.accu.large */
    {4403, C_MEMBER_OBJECT, 64, 1}, /* stringio.accu.small */
    {6398, C_MEMBER_OBJECT, 80, 1}, /* stringio.decoder */
    {11518, C_MEMBER_OBJECT, 88, 1}, /* stringio.readnl */
    {14075, C_MEMBER_OBJECT, 96, 1}, /* stringio.writenl */
    {6558, C_MEMBER_OBJECT, 104, 1}, /* stringio.dict */
    {13975, C_MEMBER_OBJECT, 112, 1}, /* stringio.weakreflist */
    {5090, C_MEMBER_OBJECT, 32, 1}, /* textio.buffer */
    {6944, C_MEMBER_OBJECT, 40, 1}, /* textio.encoding */
    {6936, C_MEMBER_OBJECT, 48, 1}, /* textio.encoder */
    {6398, C_MEMBER_OBJECT, 56, 1}, /* textio.decoder */
    {11518, C_MEMBER_OBJECT, 64, 1}, /* textio.readnl */
    {7053, C_MEMBER_OBJECT, 72, 1}, /* textio.errors */
    {6384, C_MEMBER_OBJECT, 120, 1}, /* textio.decoded_chars */
    {10983, C_MEMBER_OBJECT, 136, 1}, /* textio.pending_bytes */
    {12077, C_MEMBER_OBJECT, 152, 1}, /* textio.snapshot */
    {11464, C_MEMBER_OBJECT, 168, 1}, /* textio.raw */
    {13975, C_MEMBER_OBJECT, 176, 1}, /* textio.weakreflist */
    {6558, C_MEMBER_OBJECT, 184, 1}, /* textio.dict */
    {12100, C_MEMBER_OBJECT, 16, 1}, /* bytesiobuf.source */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* iobase.dict */
    {13975, C_MEMBER_OBJECT, 24, 1}, /* iobase.weakreflist */
    {9937, C_MEMBER_OBJECT, 16, 1}, /* _PyEncoderObject.markers */
    {6436, C_MEMBER_OBJECT, 24, 1}, /* _PyEncoderObject.defaultfn */
    {6936, C_MEMBER_OBJECT, 32, 1}, /* _PyEncoderObject.encoder */
    {8711, C_MEMBER_OBJECT, 40, 1}, /* _PyEncoderObject.indent */
    {9384, C_MEMBER_OBJECT, 48, 1}, /* _PyEncoderObject.key_separator */
    {8880, C_MEMBER_OBJECT, 56, 1}, /* _PyEncoderObject.item_separator */
    {10503, C_MEMBER_OBJECT, 24, 1}, /* _PyScannerObject.object_hook */
    {10515, C_MEMBER_OBJECT, 32, 1}, /* _PyScannerObject.object_pairs_hook */
    {10896, C_MEMBER_OBJECT, 40, 1}, /* _PyScannerObject.parse_float */
    {10908, C_MEMBER_OBJECT, 48, 1}, /* _PyScannerObject.parse_int */
    {10881, C_MEMBER_OBJECT, 56, 1}, /* _PyScannerObject.parse_constant */
    {10044, C_MEMBER_OBJECT, 64, 1}, /* _PyScannerObject.memo */
    {7164, C_MEMBER_OBJECT, 48, 1}, /* ProfilerObject.externalTimer */
    {13750, C_MEMBER_OBJECT, 184, 1}, /* Decompressor.unused_data */
    {7053, C_MEMBER_OBJECT, 32, 1}, /* MultibyteIncrementalDecoderObject.errors */
    {7053, C_MEMBER_OBJECT, 32, 1}, /* MultibyteIncrementalEncoderObject.errors */
    {10975, C_MEMBER_OBJECT, 40, 1}, /* MultibyteIncrementalEncoderObject.pending */
    {7053, C_MEMBER_OBJECT, 32, 1}, /* MultibyteStreamReaderObject.errors */
    {12492, C_MEMBER_OBJECT, 56, 1}, /* MultibyteStreamReaderObject.stream */
    {7053, C_MEMBER_OBJECT, 32, 1}, /* MultibyteStreamWriterObject.errors */
    {10975, C_MEMBER_OBJECT, 40, 1}, /* MultibyteStreamWriterObject.pending */
    {12492, C_MEMBER_OBJECT, 48, 1}, /* MultibyteStreamWriterObject.stream */
    {11016, C_MEMBER_OBJECT, 24, 1}, /* PicklerObject.pers_func */
    {11026, C_MEMBER_OBJECT, 32, 1}, /* PicklerObject.pers_func_self */
    {6740, C_MEMBER_OBJECT, 40, 1}, /* PicklerObject.dispatch_table */
    {11532, C_MEMBER_OBJECT, 48, 1}, /* PicklerObject.reducer_override */
    {14069, C_MEMBER_OBJECT, 56, 1}, /* PicklerObject.write */
    {10786, C_MEMBER_OBJECT, 64, 1}, /* PicklerObject.output_buffer */
    {7230, C_MEMBER_OBJECT, 136, 1}, /* PicklerObject.fast_memo */
    {5108, C_MEMBER_OBJECT, 144, 1}, /* PicklerObject.buffer_callback */
    {11085, C_MEMBER_OBJECT, 16, 1}, /* PicklerMemoProxyObject.pickler */
    {12184, C_MEMBER_OBJECT, 16, 1}, /* UnpicklerObject.stack */
    {11016, C_MEMBER_OBJECT, 48, 1}, /* UnpicklerObject.pers_func */
    {11026, C_MEMBER_OBJECT, 56, 1}, /* UnpicklerObject.pers_func_self */
    {5097, C_MEMBER_OBJECT, 72, 1}, /* UnpicklerObject.buffer.obj */
    {11488, C_MEMBER_OBJECT, 184, 1}, /* UnpicklerObject.read */
    {11500, C_MEMBER_OBJECT, 192, 1}, /* UnpicklerObject.readinto */
    {11509, C_MEMBER_OBJECT, 200, 1}, /* UnpicklerObject.readline */
    {10970, C_MEMBER_OBJECT, 208, 1}, /* UnpicklerObject.peek */
    {5133, C_MEMBER_OBJECT, 216, 1}, /* UnpicklerObject.buffers */
    {13740, C_MEMBER_OBJECT, 16, 1}, /* UnpicklerMemoProxyObject.unpickler */
    {9791, C_MEMBER_OBJECT, 32, 1}, /* simplequeueobject.lst */
    {13975, C_MEMBER_OBJECT, 48, 1}, /* simplequeueobject.weakreflist */
    {10962, C_MEMBER_OBJECT, 16, 1}, /* ScannerObject.pattern */
    {12325, C_MEMBER_OBJECT, 56, 1}, /* ScannerObject.state.string */
    {12271, C_MEMBER_OBJECT, 72, 1}, /* ScannerObject.state.buffer.obj */
    {6061, C_MEMBER_OBJECT, 24, 1}, /* PySSLSession.ctx */
    {11837, C_MEMBER_OBJECT, 40, 1}, /* PySSLContext.set_sni_cb */
    {10237, C_MEMBER_OBJECT, 64, 1}, /* PySSLContext.msg_cb */
    {9406, C_MEMBER_OBJECT, 72, 1}, /* PySSLContext.keylog_filename */
    {2111, C_MEMBER_OBJECT, 16, 1}, /* PySSLSocket.Socket */
    {6061, C_MEMBER_OBJECT, 32, 1}, /* PySSLSocket.ctx */
    {10800, C_MEMBER_OBJECT, 48, 1}, /* PySSLSocket.owner */
    {11804, C_MEMBER_OBJECT, 56, 1}, /* PySSLSocket.server_hostname */
    {7140, C_MEMBER_OBJECT, 72, 1}, /* PySSLSocket.exc_type */
    {7149, C_MEMBER_OBJECT, 80, 1}, /* PySSLSocket.exc_value */
    {7133, C_MEMBER_OBJECT, 88, 1}, /* PySSLSocket.exc_tb */
    {11731, C_MEMBER_OBJECT, 40, 1}, /* PyStructObject.s_format */
    {13975, C_MEMBER_OBJECT, 48, 1}, /* PyStructObject.weakreflist */
    {12086, C_MEMBER_OBJECT, 16, 1}, /* unpackiterobject.so */
    {5082, C_MEMBER_OBJECT, 32, 1}, /* unpackiterobject.buf.obj */
    {8696, C_MEMBER_OBJECT, 40, 1}, /* rlockobject.in_weakreflist */
    {9380, C_MEMBER_OBJECT, 16, 1}, /* localobject.key */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* localobject.args */
    {9437, C_MEMBER_OBJECT, 32, 1}, /* localobject.kw */
    {13975, C_MEMBER_OBJECT, 40, 1}, /* localobject.weakreflist */
    {6866, C_MEMBER_OBJECT, 48, 1}, /* localobject.dummies */
    {13990, C_MEMBER_OBJECT, 56, 1}, /* localobject.wr_callback */
    {9622, C_MEMBER_OBJECT, 16, 1}, /* localdummyobject.localdict */
    {13975, C_MEMBER_OBJECT, 24, 1}, /* localdummyobject.weakreflist */
    {8696, C_MEMBER_OBJECT, 24, 1}, /* lockobject.in_weakreflist */
    {14028, C_MEMBER_OBJECT, 16, 1}, /* anextawaitableobject.wrapped */
    {6422, C_MEMBER_OBJECT, 24, 1}, /* anextawaitableobject.default_value */
    {13975, C_MEMBER_OBJECT, 48, 1}, /* arrayobject.weakreflist */
    {4678, C_MEMBER_OBJECT, 24, 1}, /* arrayiterobject.ao */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* AST_object.dict */
    {4487, C_MEMBER_OBJECT, 16, 1}, /* PyAsyncGenObject.ag_code */
    {4571, C_MEMBER_OBJECT, 24, 1}, /* PyAsyncGenObject.ag_weakreflist */
    {4528, C_MEMBER_OBJECT, 32, 1}, /* PyAsyncGenObject.ag_name */
    {4559, C_MEMBER_OBJECT, 40, 1}, /* PyAsyncGenObject.ag_qualname */
    {4495, C_MEMBER_OBJECT, 48, 1}, /* PyAsyncGenObject.ag_exc_state.exc_value */
    {4536, C_MEMBER_OBJECT, 64, 1}, /* PyAsyncGenObject.ag_origin_or_finalizer */
    {4518, C_MEMBER_OBJECT_ARRAY, 80, 0}, /* PyAsyncGenObject.ag_iframe */
    {4586, C_MEMBER_OBJECT, 16, 1}, /* PyAsyncGenASend.ags_gen */
    {4594, C_MEMBER_OBJECT, 24, 1}, /* PyAsyncGenASend.ags_sendval */
    {4615, C_MEMBER_OBJECT, 16, 1}, /* PyAsyncGenAThrow.agt_gen */
    {4606, C_MEMBER_OBJECT, 24, 1}, /* PyAsyncGenAThrow.agt_args */
    {4623, C_MEMBER_OBJECT, 16, 1}, /* _PyAsyncGenWrappedValue.agw_val */
    {9815, C_MEMBER_OBJECT, 24, 1}, /* PyCFunctionObject.m_self */
    {9806, C_MEMBER_OBJECT, 32, 1}, /* PyCFunctionObject.m_module */
    {9829, C_MEMBER_OBJECT, 40, 1}, /* PyCFunctionObject.m_weakreflist */
    {9815, C_MEMBER_OBJECT, 24, 1}, /* PyCFunctionObject.m_self */
    {9806, C_MEMBER_OBJECT, 32, 1}, /* PyCFunctionObject.m_module */
    {9829, C_MEMBER_OBJECT, 40, 1}, /* PyCFunctionObject.m_weakreflist */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* bytesiterobject.it_seq */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* striterobject.it_seq */
    {8809, C_MEMBER_OBJECT, 16, 1}, /* calliterobject.it_callable */
    {8856, C_MEMBER_OBJECT, 24, 1}, /* calliterobject.it_sentinel */
    {10433, C_MEMBER_OBJECT, 16, 1}, /* PyCellObject.ob_ref */
    {5552, C_MEMBER_OBJECT, 16, 1}, /* classmethod.cm_callable */
    {5564, C_MEMBER_OBJECT, 24, 1}, /* classmethod.cm_dict */
    {6234, C_MEMBER_OBJECT, 16, 1}, /* PyDescrObject.d_type */
    {6216, C_MEMBER_OBJECT, 24, 1}, /* PyDescrObject.d_name */
    {6223, C_MEMBER_OBJECT, 32, 1}, /* PyDescrObject.d_qualname */
    {5605, C_MEMBER_OBJECT, 24, 1}, /* PyCodeObject.co_consts */
    {5719, C_MEMBER_OBJECT, 32, 1}, /* PyCodeObject.co_names */
    {5615, C_MEMBER_OBJECT, 40, 1}, /* PyCodeObject.co_exceptiontable */
    {5692, C_MEMBER_OBJECT, 96, 1}, /* PyCodeObject.co_localsplusnames */
    {5673, C_MEMBER_OBJECT, 104, 1}, /* PyCodeObject.co_localspluskinds */
    {5633, C_MEMBER_OBJECT, 112, 1}, /* PyCodeObject.co_filename */
    {5711, C_MEMBER_OBJECT, 120, 1}, /* PyCodeObject.co_name */
    {5743, C_MEMBER_OBJECT, 128, 1}, /* PyCodeObject.co_qualname */
    {5660, C_MEMBER_OBJECT, 136, 1}, /* PyCodeObject.co_linetable */
    {5768, C_MEMBER_OBJECT, 144, 1}, /* PyCodeObject.co_weakreflist */
    {2801, C_MEMBER_OBJECT, 152, 1}, /* PyCodeObject._co_code */
    {10561, C_MEMBER_OBJECT, 96, 1}, /* _odictobject.od_inst_dict */
    {10574, C_MEMBER_OBJECT, 104, 1}, /* _odictobject.od_weakreflist */
    {6406, C_MEMBER_OBJECT, 48, 1}, /* defdictobject.default_factory */
    {13975, C_MEMBER_OBJECT, 208, 1}, /* dequeobject.weakreflist */
    {8072, C_MEMBER_OBJECT, 16, 1}, /* PyGenObject.gi_code */
    {8171, C_MEMBER_OBJECT, 24, 1}, /* PyGenObject.gi_weakreflist */
    {8128, C_MEMBER_OBJECT, 32, 1}, /* PyGenObject.gi_name */
    {8159, C_MEMBER_OBJECT, 40, 1}, /* PyGenObject.gi_qualname */
    {8080, C_MEMBER_OBJECT, 48, 1}, /* PyGenObject.gi_exc_state.exc_value */
    {8136, C_MEMBER_OBJECT, 64, 1}, /* PyGenObject.gi_origin_or_finalizer */
    {8118, C_MEMBER_OBJECT_ARRAY, 80, 0}, /* PyGenObject.gi_iframe */
    {6181, C_MEMBER_OBJECT, 16, 1}, /* PyCoroWrapper.cw_coroutine */
    {10425, C_MEMBER_OBJECT_ARRAY, 24, 0}, /* PyTupleObject.ob_item */
    {13503, C_MEMBER_OBJECT, 40, 1}, /* PyDateTime_DateTime.tzinfo */
    {13503, C_MEMBER_OBJECT, 32, 1}, /* PyDateTime_Time.tzinfo */
    {10620, C_MEMBER_OBJECT, 16, 1}, /* PyDateTime_TimeZone.offset */
    {10274, C_MEMBER_OBJECT, 24, 1}, /* PyDateTime_TimeZone.name */
    {13377, C_MEMBER_OBJECT, 64, 1}, /* PyDecContextObject.traps */
    {7374, C_MEMBER_OBJECT, 72, 1}, /* PyDecContextObject.flags */
    {9616, C_MEMBER_OBJECT, 16, 1}, /* PyDecContextManagerObject.local */
    {8186, C_MEMBER_OBJECT, 24, 1}, /* PyDecContextManagerObject.global */
    {6523, C_MEMBER_OBJECT, 16, 1}, /* dictiterobject.di_dict */
    {6540, C_MEMBER_OBJECT, 40, 1}, /* dictiterobject.di_result */
    {6874, C_MEMBER_OBJECT, 16, 1}, /* _PyDictViewObject.dv_dict */
    {6523, C_MEMBER_OBJECT, 16, 1}, /* dictiterobject.di_dict */
    {6540, C_MEMBER_OBJECT, 40, 1}, /* dictiterobject.di_result */
    {6874, C_MEMBER_OBJECT, 16, 1}, /* _PyDictViewObject.dv_dict */
    {6523, C_MEMBER_OBJECT, 16, 1}, /* dictiterobject.di_dict */
    {6540, C_MEMBER_OBJECT, 40, 1}, /* dictiterobject.di_result */
    {6523, C_MEMBER_OBJECT, 16, 1}, /* dictiterobject.di_dict */
    {6540, C_MEMBER_OBJECT, 40, 1}, /* dictiterobject.di_result */
    {6523, C_MEMBER_OBJECT, 16, 1}, /* dictiterobject.di_dict */
    {6540, C_MEMBER_OBJECT, 40, 1}, /* dictiterobject.di_result */
    {6523, C_MEMBER_OBJECT, 16, 1}, /* dictiterobject.di_dict */
    {6540, C_MEMBER_OBJECT, 40, 1}, /* dictiterobject.di_result */
    {6874, C_MEMBER_OBJECT, 16, 1}, /* _PyDictViewObject.dv_dict */
    {6929, C_MEMBER_OBJECT, 24, 1}, /* enumobject.en_sit */
    {6919, C_MEMBER_OBJECT, 32, 1}, /* enumobject.en_result */
    {6906, C_MEMBER_OBJECT, 40, 1}, /* enumobject.en_longindex */
    {10631, C_MEMBER_OBJECT, 48, 1}, /* enumobject.one */
    {12456, C_MEMBER_OBJECT, 16, 1}, /* fieldnameiterobject.str */
    {8821, C_MEMBER_OBJECT, 24, 1}, /* fieldnameiterobject.it_field.str.str */
    {7467, C_MEMBER_OBJECT, 16, 1}, /* filterobject.func */
    {8806, C_MEMBER_OBJECT, 24, 1}, /* filterobject.it */
    {12456, C_MEMBER_OBJECT, 16, 1}, /* formatteriterobject.str */
    {8838, C_MEMBER_OBJECT, 24, 1}, /* formatteriterobject.it_markup.str.str */
    {7184, C_MEMBER_OBJECT, 16, 1}, /* _frame.f_back */
    {7222, C_MEMBER_OBJECT, 32, 1}, /* _frame.f_trace */
    {3182, C_MEMBER_OBJECT_ARRAY, 48, 0}, /* _frame._f_frame_data */
    {11933, C_MEMBER_OBJECT, 64, 1}, /* PySetObject.smalltable[0].key */
    {11951, C_MEMBER_OBJECT, 80, 1}, /* PySetObject.smalltable[1].key */
    {11969, C_MEMBER_OBJECT, 96, 1}, /* PySetObject.smalltable[2].key */
    {11987, C_MEMBER_OBJECT, 112, 1}, /* PySetObject.smalltable[3].key */
    {12005, C_MEMBER_OBJECT, 128, 1}, /* PySetObject.smalltable[4].key */
    {12023, C_MEMBER_OBJECT, 144, 1}, /* PySetObject.smalltable[5].key */
    {12041, C_MEMBER_OBJECT, 160, 1}, /* PySetObject.smalltable[6].key */
    {12059, C_MEMBER_OBJECT, 176, 1}, /* PySetObject.smalltable[7].key */
    {13975, C_MEMBER_OBJECT, 192, 1}, /* PySetObject.weakreflist */
    {7559, C_MEMBER_OBJECT, 16, 1}, /* PyFunctionObject.func_globals */
    {7489, C_MEMBER_OBJECT, 24, 1}, /* PyFunctionObject.func_builtins */
    {7600, C_MEMBER_OBJECT, 32, 1}, /* PyFunctionObject.func_name */
    {7610, C_MEMBER_OBJECT, 40, 1}, /* PyFunctionObject.func_qualname */
    {7516, C_MEMBER_OBJECT, 48, 1}, /* PyFunctionObject.func_code */
    {7526, C_MEMBER_OBJECT, 56, 1}, /* PyFunctionObject.func_defaults */
    {7572, C_MEMBER_OBJECT, 64, 1}, /* PyFunctionObject.func_kwdefaults */
    {7503, C_MEMBER_OBJECT, 72, 1}, /* PyFunctionObject.func_closure */
    {7550, C_MEMBER_OBJECT, 80, 1}, /* PyFunctionObject.func_doc */
    {7540, C_MEMBER_OBJECT, 88, 1}, /* PyFunctionObject.func_dict */
    {7624, C_MEMBER_OBJECT, 96, 1}, /* PyFunctionObject.func_weakreflist */
    {7588, C_MEMBER_OBJECT, 104, 1}, /* PyFunctionObject.func_module */
    {7472, C_MEMBER_OBJECT, 112, 1}, /* PyFunctionObject.func_annotations */
    {5572, C_MEMBER_OBJECT, 16, 1}, /* keyobject.cmp */
    {10496, C_MEMBER_OBJECT, 24, 1}, /* keyobject.object */
    {11664, C_MEMBER_OBJECT, 16, 1}, /* lru_cache_object.root.prev */
    {11654, C_MEMBER_OBJECT, 24, 1}, /* lru_cache_object.root.next */
    {11645, C_MEMBER_OBJECT, 40, 1}, /* lru_cache_object.root.key */
    {11674, C_MEMBER_OBJECT, 48, 1}, /* lru_cache_object.root.result */
    {5317, C_MEMBER_OBJECT, 72, 1}, /* lru_cache_object.cache */
    {7467, C_MEMBER_OBJECT, 88, 1}, /* lru_cache_object.func */
    {9447, C_MEMBER_OBJECT, 112, 1}, /* lru_cache_object.kwd_mark */
    {9772, C_MEMBER_OBJECT, 120, 1}, /* lru_cache_object.lru_list_elem_type */
    {5323, C_MEMBER_OBJECT, 128, 1}, /* lru_cache_object.cache_info_type */
    {6558, C_MEMBER_OBJECT, 136, 1}, /* lru_cache_object.dict */
    {13975, C_MEMBER_OBJECT, 144, 1}, /* lru_cache_object.weakreflist */
    {11165, C_MEMBER_OBJECT, 16, 1}, /* lru_list_elem.prev */
    {10302, C_MEMBER_OBJECT, 24, 1}, /* lru_list_elem.next */
    {9380, C_MEMBER_OBJECT, 40, 1}, /* lru_list_elem.key */
    {11579, C_MEMBER_OBJECT, 48, 1}, /* lru_list_elem.result */
    {7380, C_MEMBER_OBJECT, 16, 1}, /* partialobject.fn */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* partialobject.args */
    {9437, C_MEMBER_OBJECT, 32, 1}, /* partialobject.kw */
    {6558, C_MEMBER_OBJECT, 40, 1}, /* partialobject.dict */
    {13975, C_MEMBER_OBJECT, 48, 1}, /* partialobject.weakreflist */
    {8072, C_MEMBER_OBJECT, 16, 1}, /* PyGenObject.gi_code */
    {8171, C_MEMBER_OBJECT, 24, 1}, /* PyGenObject.gi_weakreflist */
    {8128, C_MEMBER_OBJECT, 32, 1}, /* PyGenObject.gi_name */
    {8159, C_MEMBER_OBJECT, 40, 1}, /* PyGenObject.gi_qualname */
    {8080, C_MEMBER_OBJECT, 48, 1}, /* PyGenObject.gi_exc_state.exc_value */
    {8136, C_MEMBER_OBJECT, 64, 1}, /* PyGenObject.gi_origin_or_finalizer */
    {8118, C_MEMBER_OBJECT_ARRAY, 80, 0}, /* PyGenObject.gi_iframe */
    {10483, C_MEMBER_OBJECT, 16, 1}, /* gaiterobject.obj */
    {6234, C_MEMBER_OBJECT, 16, 1}, /* PyDescrObject.d_type */
    {6216, C_MEMBER_OBJECT, 24, 1}, /* PyDescrObject.d_name */
    {6223, C_MEMBER_OBJECT, 32, 1}, /* PyDescrObject.d_qualname */
    {8218, C_MEMBER_OBJECT, 16, 1}, /* PyHamtObject.h_root */
    {8225, C_MEMBER_OBJECT, 24, 1}, /* PyHamtObject.h_weakreflist */
    {4384, C_MEMBER_OBJECT_ARRAY, 16, 32}, /* PyHamtNode_Array.a_array */
    {5026, C_MEMBER_OBJECT_ARRAY, 32, 0}, /* PyHamtNode_Bitmap.b_array */
    {5285, C_MEMBER_OBJECT_ARRAY, 32, 0}, /* PyHamtNode_Collision.c_array */
    {8456, C_MEMBER_OBJECT, 16, 1}, /* PyHamtIterator.hi_obj */
    {8440, C_MEMBER_OBJECT_ARRAY, 24, 8}, /* PyHamtIterator.hi_iter.i_nodes */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* seqiterobject.it_seq */
    {10843, C_MEMBER_OBJECT, 16, 1}, /* _grouperobject.parent */
    {13083, C_MEMBER_OBJECT, 24, 1}, /* _grouperobject.tgtkey */
    {6246, C_MEMBER_OBJECT, 16, 1}, /* teeobject.dataobj */
    {13975, C_MEMBER_OBJECT, 32, 1}, /* teeobject.weakreflist */
    {8806, C_MEMBER_OBJECT, 16, 1}, /* teedataobject.it */
    {10307, C_MEMBER_OBJECT, 32, 1}, /* teedataobject.nextlink */
    {13797, C_MEMBER_OBJECT_ARRAY, 40, 57}, /* teedataobject.values */
    {13171, C_MEMBER_OBJECT, 16, 1}, /* accumulateobject.total */
    {8806, C_MEMBER_OBJECT, 24, 1}, /* accumulateobject.it */
    {5066, C_MEMBER_OBJECT, 32, 1}, /* accumulateobject.binop */
    {8735, C_MEMBER_OBJECT, 40, 1}, /* accumulateobject.initial */
    {12100, C_MEMBER_OBJECT, 16, 1}, /* chainobject.source */
    {4431, C_MEMBER_OBJECT, 24, 1}, /* chainobject.active */
    {11104, C_MEMBER_OBJECT, 16, 1}, /* combinationsobject.pool */
    {11579, C_MEMBER_OBJECT, 32, 1}, /* combinationsobject.result */
    {11104, C_MEMBER_OBJECT, 16, 1}, /* cwrobject.pool */
    {11579, C_MEMBER_OBJECT, 32, 1}, /* cwrobject.result */
    {6241, C_MEMBER_OBJECT, 16, 1}, /* compressobject.data */
    {11771, C_MEMBER_OBJECT, 24, 1}, /* compressobject.selectors */
    {9683, C_MEMBER_OBJECT, 24, 1}, /* countobject.long_cnt */
    {9692, C_MEMBER_OBJECT, 32, 1}, /* countobject.long_step */
    {8806, C_MEMBER_OBJECT, 16, 1}, /* cycleobject.it */
    {11740, C_MEMBER_OBJECT, 24, 1}, /* cycleobject.saved */
    {7467, C_MEMBER_OBJECT, 16, 1}, /* dropwhileobject.func */
    {8806, C_MEMBER_OBJECT, 24, 1}, /* dropwhileobject.it */
    {7467, C_MEMBER_OBJECT, 16, 1}, /* filterfalseobject.func */
    {8806, C_MEMBER_OBJECT, 24, 1}, /* filterfalseobject.it */
    {8806, C_MEMBER_OBJECT, 16, 1}, /* groupbyobject.it */
    {9398, C_MEMBER_OBJECT, 24, 1}, /* groupbyobject.keyfunc */
    {13083, C_MEMBER_OBJECT, 32, 1}, /* groupbyobject.tgtkey */
    {6155, C_MEMBER_OBJECT, 40, 1}, /* groupbyobject.currkey */
    {6163, C_MEMBER_OBJECT, 48, 1}, /* groupbyobject.currvalue */
    {8806, C_MEMBER_OBJECT, 16, 1}, /* isliceobject.it */
    {8806, C_MEMBER_OBJECT, 16, 1}, /* pairwiseobject.it */
    {10627, C_MEMBER_OBJECT, 24, 1}, /* pairwiseobject.old */
    {11104, C_MEMBER_OBJECT, 16, 1}, /* permutationsobject.pool */
    {11579, C_MEMBER_OBJECT, 40, 1}, /* permutationsobject.result */
    {11122, C_MEMBER_OBJECT, 16, 1}, /* productobject.pools */
    {11579, C_MEMBER_OBJECT, 32, 1}, /* productobject.result */
    {6882, C_MEMBER_OBJECT, 16, 1}, /* repeatobject.element */
    {7467, C_MEMBER_OBJECT, 16, 1}, /* starmapobject.func */
    {8806, C_MEMBER_OBJECT, 24, 1}, /* starmapobject.it */
    {7467, C_MEMBER_OBJECT, 16, 1}, /* takewhileobject.func */
    {8806, C_MEMBER_OBJECT, 24, 1}, /* takewhileobject.it */
    {9367, C_MEMBER_OBJECT, 32, 1}, /* ziplongestobject.ittuple */
    {11579, C_MEMBER_OBJECT, 40, 1}, /* ziplongestobject.result */
    {7326, C_MEMBER_OBJECT, 48, 1}, /* ziplongestobject.fillvalue */
    {8456, C_MEMBER_OBJECT, 16, 1}, /* PyHamtIterator.hi_obj */
    {8440, C_MEMBER_OBJECT_ARRAY, 24, 8}, /* PyHamtIterator.hi_iter.i_nodes */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* listiterobject.it_seq */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* listreviterobject.it_seq */
    {8718, C_MEMBER_OBJECT, 16, 1}, /* longrangeiterobject.index */
    {12213, C_MEMBER_OBJECT, 24, 1}, /* longrangeiterobject.start */
    {12446, C_MEMBER_OBJECT, 32, 1}, /* longrangeiterobject.step */
    {9510, C_MEMBER_OBJECT, 40, 1}, /* longrangeiterobject.len */
    {9950, C_MEMBER_OBJECT, 40, 1}, /* _PyManagedBufferObject.master.obj */
    {8936, C_MEMBER_OBJECT, 16, 1}, /* mapobject.iters */
    {7467, C_MEMBER_OBJECT, 24, 1}, /* mapobject.func */
    {9897, C_MEMBER_OBJECT, 16, 1}, /* mappingproxyobject.mapping */
    {6234, C_MEMBER_OBJECT, 16, 1}, /* PyDescrObject.d_type */
    {6216, C_MEMBER_OBJECT, 24, 1}, /* PyDescrObject.d_name */
    {6223, C_MEMBER_OBJECT, 32, 1}, /* PyDescrObject.d_qualname */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* memoryiterobject.it_seq */
    {9961, C_MEMBER_OBJECT, 24, 1}, /* PyMemoryViewObject.mbuf */
    {13836, C_MEMBER_OBJECT, 64, 1}, /* PyMemoryViewObject.view.obj */
    {13975, C_MEMBER_OBJECT, 136, 1}, /* PyMemoryViewObject.weakreflist */
    {8643, C_MEMBER_OBJECT, 16, 1}, /* PyMethodObject.im_func */
    {8651, C_MEMBER_OBJECT, 24, 1}, /* PyMethodObject.im_self */
    {8659, C_MEMBER_OBJECT, 32, 1}, /* PyMethodObject.im_weakreflist */
    {6494, C_MEMBER_OBJECT, 16, 1}, /* wrapperobject.descr */
    {11781, C_MEMBER_OBJECT, 24, 1}, /* wrapperobject.self */
    {6234, C_MEMBER_OBJECT, 16, 1}, /* PyDescrObject.d_type */
    {6216, C_MEMBER_OBJECT, 24, 1}, /* PyDescrObject.d_name */
    {6223, C_MEMBER_OBJECT, 32, 1}, /* PyDescrObject.d_qualname */
    {13975, C_MEMBER_OBJECT, 64, 1}, /* mmap_object.weakreflist */
    {9973, C_MEMBER_OBJECT, 16, 1}, /* PyModuleObject.md_dict */
    {9966, C_MEMBER_OBJECT, 24, 1}, /* PyModuleObject.md_def */
    {9998, C_MEMBER_OBJECT, 40, 1}, /* PyModuleObject.md_weaklist */
    {9981, C_MEMBER_OBJECT, 48, 1}, /* PyModuleObject.md_name */
    {6531, C_MEMBER_OBJECT, 24, 1}, /* odictiterobject.di_odict */
    {6512, C_MEMBER_OBJECT, 48, 1}, /* odictiterobject.di_current */
    {6540, C_MEMBER_OBJECT, 56, 1}, /* odictiterobject.di_result */
    {4970, C_MEMBER_OBJECT, 24, 1}, /* attrgetterobject.attr */
    {8875, C_MEMBER_OBJECT, 24, 1}, /* itemgetterobject.item */
    {10274, C_MEMBER_OBJECT, 16, 1}, /* methodcallerobject.name */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* methodcallerobject.args */
    {9456, C_MEMBER_OBJECT, 32, 1}, /* methodcallerobject.kwds */
    {13836, C_MEMBER_OBJECT, 24, 1}, /* PyPickleBufferObject.view.obj */
    {13975, C_MEMBER_OBJECT, 96, 1}, /* PyPickleBufferObject.weakreflist */
    {10274, C_MEMBER_OBJECT, 16, 1}, /* DirEntry.name */
    {10932, C_MEMBER_OBJECT, 24, 1}, /* DirEntry.path */
    {12254, C_MEMBER_OBJECT, 32, 1}, /* DirEntry.stat */
    {9795, C_MEMBER_OBJECT, 40, 1}, /* DirEntry.lstat */
    {10950, C_MEMBER_OBJECT, 72, 1}, /* ScandirIterator.path.object */
    {10937, C_MEMBER_OBJECT, 80, 1}, /* ScandirIterator.path.cleanup */
    {11286, C_MEMBER_OBJECT, 16, 1}, /* propertyobject.prop_get */
    {11305, C_MEMBER_OBJECT, 24, 1}, /* propertyobject.prop_set */
    {11268, C_MEMBER_OBJECT, 32, 1}, /* propertyobject.prop_del */
    {11277, C_MEMBER_OBJECT, 40, 1}, /* propertyobject.prop_doc */
    {11295, C_MEMBER_OBJECT, 48, 1}, /* propertyobject.prop_name */
    {8754, C_MEMBER_OBJECT, 56, 1}, /* xmlparseobject.intern */
    {12213, C_MEMBER_OBJECT, 16, 1}, /* rangeobject.start */
    {12451, C_MEMBER_OBJECT, 24, 1}, /* rangeobject.stop */
    {12446, C_MEMBER_OBJECT, 32, 1}, /* rangeobject.step */
    {9514, C_MEMBER_OBJECT, 40, 1}, /* rangeobject.length */
    {12508, C_MEMBER_OBJECT, 24, 1}, /* MatchObject.string */
    {11553, C_MEMBER_OBJECT, 32, 1}, /* MatchObject.regs */
    {10962, C_MEMBER_OBJECT, 40, 1}, /* MatchObject.pattern */
    {8207, C_MEMBER_OBJECT, 32, 1}, /* PatternObject.groupindex */
    {8724, C_MEMBER_OBJECT, 40, 1}, /* PatternObject.indexgroup */
    {10962, C_MEMBER_OBJECT, 48, 1}, /* PatternObject.pattern */
    {13975, C_MEMBER_OBJECT, 64, 1}, /* PatternObject.weakreflist */
    {11786, C_MEMBER_OBJECT, 24, 1}, /* reversedobject.seq */
    {6558, C_MEMBER_OBJECT, 16, 1}, /* pollObject.dict */
    {11933, C_MEMBER_OBJECT, 64, 1}, /* PySetObject.smalltable[0].key */
    {11951, C_MEMBER_OBJECT, 80, 1}, /* PySetObject.smalltable[1].key */
    {11969, C_MEMBER_OBJECT, 96, 1}, /* PySetObject.smalltable[2].key */
    {11987, C_MEMBER_OBJECT, 112, 1}, /* PySetObject.smalltable[3].key */
    {12005, C_MEMBER_OBJECT, 128, 1}, /* PySetObject.smalltable[4].key */
    {12023, C_MEMBER_OBJECT, 144, 1}, /* PySetObject.smalltable[5].key */
    {12041, C_MEMBER_OBJECT, 160, 1}, /* PySetObject.smalltable[6].key */
    {12059, C_MEMBER_OBJECT, 176, 1}, /* PySetObject.smalltable[7].key */
    {13975, C_MEMBER_OBJECT, 192, 1}, /* PySetObject.weakreflist */
    {11871, C_MEMBER_OBJECT, 16, 1}, /* setiterobject.si_set */
    {12213, C_MEMBER_OBJECT, 16, 1}, /* PySliceObject.start */
    {12451, C_MEMBER_OBJECT, 24, 1}, /* PySliceObject.stop */
    {12446, C_MEMBER_OBJECT, 32, 1}, /* PySliceObject.step */
    {5991, C_MEMBER_OBJECT, 16, 1}, /* pysqlite_Blob.connection */
    {8696, C_MEMBER_OBJECT, 40, 1}, /* pysqlite_Blob.in_weakreflist */
    {12348, C_MEMBER_OBJECT, 64, 1}, /* pysqlite_Connection.statement_cache */
    {6173, C_MEMBER_OBJECT, 72, 1}, /* pysqlite_Connection.cursors */
    {5072, C_MEMBER_OBJECT, 80, 1}, /* pysqlite_Connection.blobs */
    {11712, C_MEMBER_OBJECT, 96, 1}, /* pysqlite_Connection.row_factory */
    {13063, C_MEMBER_OBJECT, 104, 1}, /* pysqlite_Connection.text_factory */
    {2342, C_MEMBER_OBJECT, 136, 1}, /* pysqlite_Connection.Warning */
    {302, C_MEMBER_OBJECT, 144, 1}, /* pysqlite_Connection.Error */
    {356, C_MEMBER_OBJECT, 152, 1}, /* pysqlite_Connection.InterfaceError */
    {176, C_MEMBER_OBJECT, 160, 1}, /* pysqlite_Connection.DatabaseError */
    {166, C_MEMBER_OBJECT, 168, 1}, /* pysqlite_Connection.DataError */
    {578, C_MEMBER_OBJECT, 176, 1}, /* pysqlite_Connection.OperationalError */
    {341, C_MEMBER_OBJECT, 184, 1}, /* pysqlite_Connection.IntegrityError */
    {371, C_MEMBER_OBJECT, 192, 1}, /* pysqlite_Connection.InternalError */
    {681, C_MEMBER_OBJECT, 200, 1}, /* pysqlite_Connection.ProgrammingError */
    {552, C_MEMBER_OBJECT, 208, 1}, /* pysqlite_Connection.NotSupportedError */
    {5991, C_MEMBER_OBJECT, 16, 1}, /* pysqlite_Cursor.connection */
    {6500, C_MEMBER_OBJECT, 24, 1}, /* pysqlite_Cursor.description */
    {11699, C_MEMBER_OBJECT, 32, 1}, /* pysqlite_Cursor.row_cast_map */
    {9480, C_MEMBER_OBJECT, 48, 1}, /* pysqlite_Cursor.lastrowid */
    {11712, C_MEMBER_OBJECT, 64, 1}, /* pysqlite_Cursor.row_factory */
    {12338, C_MEMBER_OBJECT, 72, 1}, /* pysqlite_Cursor.statement */
    {8696, C_MEMBER_OBJECT, 96, 1}, /* pysqlite_Cursor.in_weakreflist */
    {6241, C_MEMBER_OBJECT, 16, 1}, /* _Row.data */
    {6500, C_MEMBER_OBJECT, 24, 1}, /* _Row.description */
    {11902, C_MEMBER_OBJECT, 16, 1}, /* staticmethod.sm_callable */
    {11914, C_MEMBER_OBJECT, 24, 1}, /* staticmethod.sm_dict */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* unicodeiterobject.it_seq */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* unicodeiterobject.it_seq */
    {13420, C_MEMBER_OBJECT, 16, 1}, /* superobject.type */
    {10483, C_MEMBER_OBJECT, 24, 1}, /* superobject.obj */
    {10487, C_MEMBER_OBJECT, 32, 1}, /* superobject.obj_type */
    {12405, C_MEMBER_OBJECT, 16, 1}, /* _symtable_entry.ste_id */
    {12421, C_MEMBER_OBJECT, 24, 1}, /* _symtable_entry.ste_symbols */
    {12412, C_MEMBER_OBJECT, 32, 1}, /* _symtable_entry.ste_name */
    {12433, C_MEMBER_OBJECT, 40, 1}, /* _symtable_entry.ste_varnames */
    {12377, C_MEMBER_OBJECT, 48, 1}, /* _symtable_entry.ste_children */
    {12390, C_MEMBER_OBJECT, 56, 1}, /* _symtable_entry.ste_directives */
    {13026, C_MEMBER_OBJECT, 16, 1}, /* _traceback.tb_next */
    {13017, C_MEMBER_OBJECT, 24, 1}, /* _traceback.tb_frame */
    {10425, C_MEMBER_OBJECT_ARRAY, 24, 0}, /* PyTupleObject.ob_item */
    {8868, C_MEMBER_OBJECT, 24, 1}, /* tupleiterobject.it_seq */
    {8517, C_MEMBER_OBJECT, 256, 1}, /* _heaptypeobject.ht_type.tp_base */
    {8567, C_MEMBER_OBJECT, 264, 1}, /* _heaptypeobject.ht_type.tp_dict */
    {8533, C_MEMBER_OBJECT, 336, 1}, /* _heaptypeobject.ht_type.tp_bases */
    {8583, C_MEMBER_OBJECT, 344, 1}, /* _heaptypeobject.ht_type.tp_mro */
    {8550, C_MEMBER_OBJECT, 352, 1}, /* _heaptypeobject.ht_type.tp_cache */
    {8598, C_MEMBER_OBJECT, 360, 1}, /* _heaptypeobject.ht_type.tp_subclasses */
    {8620, C_MEMBER_OBJECT, 368, 1}, /* _heaptypeobject.ht_type.tp_weaklist */
    {8488, C_MEMBER_OBJECT, 848, 1}, /* _heaptypeobject.ht_name */
    {8508, C_MEMBER_OBJECT, 856, 1}, /* _heaptypeobject.ht_slots */
    {8496, C_MEMBER_OBJECT, 864, 1}, /* _heaptypeobject.ht_qualname */
    {8478, C_MEMBER_OBJECT, 880, 1}, /* _heaptypeobject.ht_module */
    {4078, C_MEMBER_OBJECT, 896, 1}, /* _heaptypeobject._spec_cache.getitem */
    {10697, C_MEMBER_OBJECT, 16, 1}, /* gaobject.origin */
    {4692, C_MEMBER_OBJECT, 24, 1}, /* gaobject.args */
    {10821, C_MEMBER_OBJECT, 32, 1}, /* gaobject.parameters */
    {13975, C_MEMBER_OBJECT, 40, 1}, /* gaobject.weakreflist */
    {10350, C_MEMBER_OBJECT, 16, 1}, /* _PyNamespaceObject.ns_dict */
    {4692, C_MEMBER_OBJECT, 16, 1}, /* unionobject.args */
    {10821, C_MEMBER_OBJECT, 24, 1}, /* unionobject.parameters */
    {8456, C_MEMBER_OBJECT, 16, 1}, /* PyHamtIterator.hi_obj */
    {8440, C_MEMBER_OBJECT_ARRAY, 24, 8}, /* PyHamtIterator.hi_iter.i_nodes */
    {14010, C_MEMBER_OBJECT, 16, 1}, /* _PyWeakReference.wr_object */
    {13990, C_MEMBER_OBJECT, 24, 1}, /* _PyWeakReference.wr_callback */
    {14020, C_MEMBER_OBJECT, 40, 1}, /* _PyWeakReference.wr_prev */
    {14002, C_MEMBER_OBJECT, 48, 1}, /* _PyWeakReference.wr_next */
    {14010, C_MEMBER_OBJECT, 16, 1}, /* _PyWeakReference.wr_object */
    {13990, C_MEMBER_OBJECT, 24, 1}, /* _PyWeakReference.wr_callback */
    {14020, C_MEMBER_OBJECT, 40, 1}, /* _PyWeakReference.wr_prev */
    {14002, C_MEMBER_OBJECT, 48, 1}, /* _PyWeakReference.wr_next */
    {14010, C_MEMBER_OBJECT, 16, 1}, /* _PyWeakReference.wr_object */
    {13990, C_MEMBER_OBJECT, 24, 1}, /* _PyWeakReference.wr_callback */
    {14020, C_MEMBER_OBJECT, 40, 1}, /* _PyWeakReference.wr_prev */
    {14002, C_MEMBER_OBJECT, 48, 1}, /* _PyWeakReference.wr_next */
    {6234, C_MEMBER_OBJECT, 16, 1}, /* PyDescrObject.d_type */
    {6216, C_MEMBER_OBJECT, 24, 1}, /* PyDescrObject.d_name */
    {6223, C_MEMBER_OBJECT, 32, 1}, /* PyDescrObject.d_qualname */
    {12739, C_MEMBER_OBJECT, 16, 1}, /* ElementObject.tag */
    {13058, C_MEMBER_OBJECT, 24, 1}, /* ElementObject.text */
    {12774, C_MEMBER_OBJECT, 32, 1}, /* ElementObject.tail */
    {13975, C_MEMBER_OBJECT, 48, 1}, /* ElementObject.weakreflist */
    {11640, C_MEMBER_OBJECT, 16, 1}, /* TreeBuilderObject.root */
    {13090, C_MEMBER_OBJECT, 24, 1}, /* TreeBuilderObject.this */
    {9461, C_MEMBER_OBJECT, 32, 1}, /* TreeBuilderObject.last */
    {9466, C_MEMBER_OBJECT, 40, 1}, /* TreeBuilderObject.last_for_tail */
    {6241, C_MEMBER_OBJECT, 48, 1}, /* TreeBuilderObject.data */
    {12184, C_MEMBER_OBJECT, 56, 1}, /* TreeBuilderObject.stack */
    {6890, C_MEMBER_OBJECT, 72, 1}, /* TreeBuilderObject.element_factory */
    {5949, C_MEMBER_OBJECT, 80, 1}, /* TreeBuilderObject.comment_factory */
    {11054, C_MEMBER_OBJECT, 88, 1}, /* TreeBuilderObject.pi_factory */
    {7060, C_MEMBER_OBJECT, 96, 1}, /* TreeBuilderObject.events_append */
    {12219, C_MEMBER_OBJECT, 104, 1}, /* TreeBuilderObject.start_event_obj */
    {6953, C_MEMBER_OBJECT, 112, 1}, /* TreeBuilderObject.end_event_obj */
    {12235, C_MEMBER_OBJECT, 120, 1}, /* TreeBuilderObject.start_ns_event_obj */
    {6978, C_MEMBER_OBJECT, 128, 1}, /* TreeBuilderObject.end_ns_event_obj */
    {5931, C_MEMBER_OBJECT, 136, 1}, /* TreeBuilderObject.comment_event_obj */
    {11041, C_MEMBER_OBJECT, 144, 1}, /* TreeBuilderObject.pi_event_obj */
    {12795, C_MEMBER_OBJECT, 24, 1}, /* XMLParserObject.target */
    {7006, C_MEMBER_OBJECT, 32, 1}, /* XMLParserObject.entity */
    {10279, C_MEMBER_OBJECT, 40, 1}, /* XMLParserObject.names */
    {8400, C_MEMBER_OBJECT, 48, 1}, /* XMLParserObject.handle_start_ns */
    {8363, C_MEMBER_OBJECT, 56, 1}, /* XMLParserObject.handle_end_ns */
    {8387, C_MEMBER_OBJECT, 64, 1}, /* XMLParserObject.handle_start */
    {8325, C_MEMBER_OBJECT, 72, 1}, /* XMLParserObject.handle_data */
    {8352, C_MEMBER_OBJECT, 80, 1}, /* XMLParserObject.handle_end */
    {8310, C_MEMBER_OBJECT, 88, 1}, /* XMLParserObject.handle_comment */
    {8377, C_MEMBER_OBJECT, 96, 1}, /* XMLParserObject.handle_pi */
    {8337, C_MEMBER_OBJECT, 104, 1}, /* XMLParserObject.handle_doctype */
    {8297, C_MEMBER_OBJECT, 112, 1}, /* XMLParserObject.handle_close */
    {9367, C_MEMBER_OBJECT, 24, 1}, /* zipobject.ittuple */
    {11579, C_MEMBER_OBJECT, 32, 1}, /* zipobject.result */
    {13750, C_MEMBER_OBJECT, 128, 1}, /* compobject.unused_data */
    {13661, C_MEMBER_OBJECT, 136, 1}, /* compobject.unconsumed_tail */
    {14201, C_MEMBER_OBJECT, 152, 1}, /* compobject.zdict */
    {13750, C_MEMBER_OBJECT, 128, 1}, /* compobject.unused_data */
    {13661, C_MEMBER_OBJECT, 136, 1}, /* compobject.unconsumed_tail */
    {14201, C_MEMBER_OBJECT, 152, 1}, /* compobject.zdict */
    {9380, C_MEMBER_OBJECT, 16, 1}, /* PyZoneInfo_ZoneInfo.key */
    {7285, C_MEMBER_OBJECT, 24, 1}, /* PyZoneInfo_ZoneInfo.file_repr */
    {13975, C_MEMBER_OBJECT, 32, 1}, /* PyZoneInfo_ZoneInfo.weakreflist */
    {13637, C_MEMBER_OBJECT, 96, 1}, /* PyZoneInfo_ZoneInfo.tzrule_after.std.utcoff */
    {13589, C_MEMBER_OBJECT, 104, 1}, /* PyZoneInfo_ZoneInfo.tzrule_after.std.dstoff */
    {13613, C_MEMBER_OBJECT, 112, 1}, /* PyZoneInfo_ZoneInfo.tzrule_after.std.tzname */
    {13565, C_MEMBER_OBJECT, 128, 1}, /* PyZoneInfo_ZoneInfo.tzrule_after.dst.utcoff */
    {13517, C_MEMBER_OBJECT, 136, 1}, /* PyZoneInfo_ZoneInfo.tzrule_after.dst.dstoff */
    {13541, C_MEMBER_OBJECT, 144, 1}, /* PyZoneInfo_ZoneInfo.tzrule_after.dst.tzname */
};

const struct table table_3_11_7 = {
    {.hex = 0x030b07f0, .from = "table"}, names, members, enumerators, types, held,
    562, 2, 239,
};
