/* What the debug information of CPython 3.9.18 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0" "BZ2Decompressor\0"
    "BaseException\0" "CArgObject\0" "CFieldObject\0" "CThunkObject\0" "Compressor\0" "Context\0"
    "ContextVar\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "HMACobject\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MatchObject\0" "MultibyteCodec\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoder\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoder\0" "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReader\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriter\0" "MultibyteStreamWriterObject\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0"
    "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0"
    "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroObject\0"
    "PyCoroWrapper\0" "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0"
    "PyDateTime_Time\0" "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0"
    "PyDescrObject\0" "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0"
    "PyFrameObject\0" "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0"
    "PyHamtNode_Array\0" "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0"
    "PyHeapTypeObject\0" "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0"
    "PyListObject\0" "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0"
    "PyMemoryViewObject\0" "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0"
    "PyODictObject\0" "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0"
    "PyRunningLoopHolder\0" "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0"
    "PyST_Object\0" "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0"
    "PyStopIterationObject\0" "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0"
    "PyThreadState\0" "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0"
    "PyUnicodeErrorObject\0" "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0"
    "PyZoneInfo_ZoneInfo\0" "ReaderObj\0" "SHA3object\0" "ScandirIterator\0" "ScannerObject\0"
    "SemLockObject\0" "Socket\0" "StgDict\0" "StgDictObject\0" "StopIteration\0"
    "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0" "TaskStepMethWrapper\0"
    "TaskWakeupMethWrapper\0" "Token\0" "TreeBuilderObject\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeTranslateError\0" "UnpicklerMemoProxyObject\0"
    "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0" "_DummyDecl\0"
    "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0" "_PyErr_StackItem\0"
    "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0" "_PyScannerObject\0"
    "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc._abc_data\0" "_abc_cache\0"
    "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0" "_collections._tuplegetter\0" "_csv.Dialect\0"
    "_csv.reader\0" "_csv.writer\0" "_ctypes.CField\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.PyCFuncPtr\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_frame\0"
    "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0"
    "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0"
    "_json.Scanner\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_pysqlite_Node\0"
    "_queue.SimpleQueue\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0"
    "_sre.SRE_Scanner\0" "_ssl.MemoryBIO\0" "_ssl.Session\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0" "_symtable_entry\0"
    "_thread.RLock\0" "_thread._local\0" "_thread._localdummy\0" "_thread.lock\0" "_traceback\0"
    "_ttinfo\0" "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "accu.large\0" "accu.small\0"
    "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0" "after_forkers_parent\0"
    "ag_code\0" "ag_exc_state.exc_traceback\0" "ag_exc_state.exc_type\0" "ag_exc_state.exc_value\0"
    "ag_finalizer\0" "ag_frame\0" "ag_name\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "arenaindex\0" "args\0"
    "argtypes\0" "array.array\0" "arrayobject\0" "ast.AST\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "async_generator\0" "atexit_callback\0" "atexit_callbacks\0"
    "atexitmodule_state\0" "attr\0" "attrgetterobject\0" "attrib\0" "audit_hooks\0" "b_array\0"
    "b_base\0" "b_objects\0" "before_forkers\0" "binop\0" "buf\0" "buf.obj\0" "buffer\0"
    "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0" "builtin_function_or_method\0"
    "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0" "bytearray_iterator\0"
    "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0" "c_array\0" "c_profileobj\0"
    "c_traceobj\0" "cache\0" "cache_info_type\0" "callable\0" "callable_iterator\0"
    "calliterobject\0" "cause\0" "cell\0" "chainobject\0" "checker\0" "children\0" "classmethod\0"
    "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0" "co_argcount\0" "co_cellvars\0"
    "co_code\0" "co_consts\0" "co_filename\0" "co_firstlineno\0" "co_freevars\0" "co_lnotab\0"
    "co_name\0" "co_names\0" "co_stacksize\0" "co_varnames\0" "co_weakreflist\0" "code\0"
    "codec_error_registry\0" "codec_search_cache\0" "codec_search_path\0" "collations\0"
    "collections.OrderedDict\0" "collections.defaultdict\0" "collections.deque\0"
    "combinationsobject\0" "comment_event_obj\0" "comment_factory\0" "compobject\0"
    "compressobject\0" "connection\0" "context\0" "converters\0" "coroutine\0" "coroutine_wrapper\0"
    "countobject\0" "cr_code\0" "cr_exc_state.exc_traceback\0" "cr_exc_state.exc_type\0"
    "cr_exc_state.exc_value\0" "cr_frame\0" "cr_name\0" "cr_origin\0" "cr_qualname\0" "ctx\0"
    "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0" "curexc_type\0"
    "curexc_value\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0" "cwrobject\0"
    "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0"
    "datetime.IsoCalendarDate\0" "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0"
    "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0"
    "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0"
    "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0"
    "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_lookup\0" "dk_nentries\0" "dk_refcnt\0" "dk_size\0" "dk_usable\0" "doc\0"
    "dropwhileobject\0" "dstoff\0" "dummies\0" "dv_dict\0" "element\0" "element_factory\0"
    "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0" "end_event_obj\0"
    "end_ns_event_obj\0" "entity\0" "enumerate\0" "enumobject\0" "errcheck\0" "errors\0"
    "events_append\0" "exc_info\0" "exc_tb\0" "exc_traceback\0" "exc_type\0" "exc_value\0"
    "externalTimer\0" "extra\0" "f_back\0" "f_builtins\0" "f_code\0" "f_executing\0" "f_gen\0"
    "f_globals\0" "f_lasti\0" "f_locals\0" "f_localsplus\0" "f_stacktop\0" "f_trace\0"
    "f_valuestack\0" "factory\0" "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0"
    "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0"
    "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "fn\0" "formatteriterator\0"
    "formatteriterobject\0" "frame\0" "freeblock\0" "freepools\0" "frozenset\0" "func\0"
    "func_annotations\0" "func_closure\0" "func_code\0" "func_defaults\0" "func_dict\0" "func_doc\0"
    "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0" "func_qualname\0"
    "func_weakreflist\0" "function\0" "function_pinboard_authorizer_cb\0"
    "function_pinboard_progress_handler\0" "function_pinboard_trace_callback\0"
    "functools._lru_cache_wrapper\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_cancel_msg\0" "fut_cancelled_exc_state.exc_traceback\0"
    "fut_cancelled_exc_state.exc_type\0" "fut_cancelled_exc_state.exc_value\0" "fut_context0\0"
    "fut_exception\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0" "fut_weakreflist\0" "future\0"
    "futureiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "generator\0" "getset_descriptor\0" "gi_code\0"
    "gi_exc_state.exc_traceback\0" "gi_exc_state.exc_type\0" "gi_exc_state.exc_value\0" "gi_frame\0"
    "gi_name\0" "gi_qualname\0" "gi_weakreflist\0" "global\0" "groupbyobject\0" "groupindex\0"
    "h_root\0" "h_weakreflist\0" "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0"
    "hamt_collision_node\0" "handle_close\0" "handle_comment\0" "handle_data\0" "handle_doctype\0"
    "handle_end\0" "handle_end_ns\0" "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0"
    "hash\0" "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0"
    "ht_name\0" "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0"
    "ht_type.tp_cache\0" "ht_type.tp_dict\0" "ht_type.tp_mro\0" "ht_type.tp_subclasses\0"
    "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0" "im_weakreflist\0" "import_func\0"
    "importlib\0" "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0"
    "intern\0" "interp\0" "interpreters.head\0" "iobase\0" "isliceobject\0" "isolation_level\0"
    "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0" "it_sentinel\0" "it_seq\0"
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0"
    "itertools._grouper\0" "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0"
    "itertools.chain\0" "itertools.combinations\0" "itertools.combinations_with_replacement\0"
    "itertools.compress\0" "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0"
    "itertools.filterfalse\0" "itertools.groupby\0" "itertools.islice\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0"
    "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwds\0" "last\0" "last_for_tail\0" "lastrowid\0"
    "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listiterobject\0" "listreviterobject\0" "local\0"
    "localdict\0" "localdummyobject\0" "localobject\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mm_class\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "myerrno\0" "name\0" "names\0" "ncallbacks\0" "next\0" "next_row\0" "nextlink\0"
    "nextoffset\0" "nldecoder_object\0" "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0"
    "ob_alloc\0" "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0"
    "ob_shash\0" "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_iterator\0" "odictiterobject\0" "offset\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "parameters\0" "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "parser.st\0" "partialobject\0" "path\0"
    "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "previous_item\0"
    "print_file_and_line\0" "productobject\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_set\0"
    "property\0" "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexitmodule\0"
    "pyexpat.xmlparser\0" "pysqlite_Cache\0" "pysqlite_Connection\0" "pysqlite_Cursor\0"
    "pysqlite_Node\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0" "re.Match\0"
    "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sql\0" "sqlite3.Cache\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "sqlite3Node\0"
    "stack\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.ready\0"
    "state.string\0" "statement\0" "statement_cache\0" "statements\0" "staticmethod\0"
    "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0"
    "step\0" "stop\0" "str\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct method_cache_entry\0"
    "struct pool_header\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sysdict\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0"
    "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc_state.exc_traceback\0" "task_cancelled_exc_state.exc_type\0"
    "task_cancelled_exc_state.exc_value\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thunk\0" "tok_ctx\0"
    "tok_oldval\0" "tok_var\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "traceback\0" "traps\0" "tstate_head\0" "tuple\0" "tuple_iterator\0"
    "tupleiterobject\0" "type\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "tzinfo\0"
    "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodeiterobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakcallableproxy\0" "weakproxy\0" "weakref\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "ww_task\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {217, 0, 0, 72, 0, 0}, {217, 9283, 40, 8, 0, 0}, {217, 9743, 16, 8, 0, 0},
    {217, 10385, 24, 8, 0, 0}, {217, 11691, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 10293, 16, 8, 0, 0}, {236, 10306, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6556, 40, 8, 0, 0}, {254, 12170, 16, 8, 0, 0}, {254, 12205, 32, 8, 0, 0},
    {254, 12560, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4556, 0, 8, 0, 0},
    {268, 4955, 24, 8, 0, 0}, {268, 9032, 8, 8, 0, 0}, {685, 0, 0, 16, 0, 0},
    {685, 10286, 0, 8, 0, 0}, {713, 0, 0, 56, 0, 0}, {713, 5745, 24, 8, 0, 0},
    {742, 0, 0, 152, 0, 0}, {742, 4651, 144, 8, 0, 0}, {742, 6214, 40, 8, 0, 0},
    {742, 6685, 136, 8, 0, 0}, {742, 9546, 16, 8, 0, 0}, {742, 10244, 64, 8, 0, 0},
    {742, 10469, 24, 8, 0, 0}, {742, 10479, 32, 8, 0, 0}, {742, 10961, 48, 8, 0, 0},
    {742, 13437, 56, 8, 0, 0}, {788, 0, 0, 48, 0, 0}, {788, 7960, 24, 8, 0, 0},
    {788, 9032, 16, 8, 0, 0}, {788, 11696, 32, 4, 6, 1}, {788, 11725, 32, 4, 5, 1},
    {788, 11739, 32, 4, 2, 3}, {788, 11750, 32, 4, 7, 1}, {802, 0, 0, 40, 0, 0},
    {802, 4304, 16, 8, 0, 0}, {802, 4312, 24, 8, 0, 0}, {818, 0, 0, 40, 0, 0},
    {818, 4324, 24, 8, 0, 0}, {818, 4333, 16, 8, 0, 0}, {835, 0, 0, 120, 0, 0},
    {835, 4167, 32, 8, 0, 0}, {835, 4175, 80, 8, 0, 0}, {835, 4202, 64, 8, 0, 0},
    {835, 4224, 72, 8, 0, 0}, {835, 4247, 96, 8, 0, 0}, {835, 4260, 16, 8, 0, 0},
    {835, 4269, 48, 8, 0, 0}, {835, 4277, 56, 8, 0, 0}, {852, 0, 0, 64, 0, 0},
    {852, 4370, 24, 8, 0, 0}, {852, 4924, 48, 8, 0, 0}, {852, 5401, 40, 8, 0, 0},
    {852, 12826, 32, 8, 0, 0}, {874, 0, 0, 56, 0, 0}, {874, 9856, 24, 8, 0, 0},
    {892, 0, 0, 40, 0, 0}, {892, 9916, 24, 8, 0, 0}, {892, 9933, 32, 1, 0, 0},
    {923, 0, 0, 56, 0, 0}, {923, 9289, 16, 8, 0, 0}, {923, 9294, 32, 8, 0, 0},
    {923, 9303, 24, 8, 0, 0}, {941, 0, 0, 64, 0, 0}, {941, 9639, 56, 8, 0, 0},
    {957, 0, 0, 48, 0, 0}, {957, 10546, 16, 8, 0, 0}, {967, 0, 0, 24, 0, 0},
    {967, 9899, 16, 8, 0, 0}, {980, 0, 0, 176, 0, 0}, {980, 5023, 16, 4, 0, 0},
    {980, 5035, 88, 8, 0, 0}, {980, 5047, 48, 8, 0, 0}, {980, 5055, 56, 8, 0, 0},
    {980, 5065, 104, 8, 0, 0}, {980, 5077, 40, 4, 0, 0}, {980, 5092, 80, 8, 0, 0},
    {980, 5104, 120, 8, 0, 0}, {980, 5114, 112, 8, 0, 0}, {980, 5122, 64, 8, 0, 0},
    {980, 5131, 32, 4, 0, 0}, {980, 5144, 72, 8, 0, 0}, {993, 0, 0, 72, 0, 0},
    {993, 13180, 56, 8, 0, 0}, {993, 13185, 48, 8, 0, 0}, {1016, 0, 0, 48, 0, 0},
    {1016, 5583, 16, 8, 0, 0}, {1016, 5592, 24, 8, 0, 0}, {1026, 0, 0, 48, 0, 0},
    {1026, 12613, 16, 8, 0, 0}, {1026, 12621, 32, 8, 0, 0}, {1026, 12632, 24, 8, 0, 0},
    {1041, 0, 0, 64, 0, 0}, {1041, 13221, 24, 8, 0, 0}, {1041, 13233, 16, 8, 0, 0},
    {1054, 0, 0, 104, 0, 0}, {1054, 5460, 32, 8, 0, 0}, {1054, 5468, 80, 8, 0, 0},
    {1054, 5495, 64, 8, 0, 0}, {1054, 5517, 72, 8, 0, 0}, {1054, 5540, 16, 8, 0, 0},
    {1054, 5549, 48, 8, 0, 0}, {1054, 5557, 96, 8, 0, 0}, {1054, 5567, 56, 8, 0, 0},
    {1067, 0, 0, 24, 0, 0}, {1067, 5685, 16, 8, 0, 0}, {1122, 0, 0, 48, 0, 0},
    {1122, 7965, 24, 1, 0, 0}, {1122, 12937, 40, 8, 0, 0}, {1142, 0, 0, 40, 0, 0},
    {1142, 7965, 24, 1, 0, 0}, {1142, 12937, 32, 8, 0, 0}, {1223, 0, 0, 40, 0, 0},
    {1223, 5720, 24, 8, 0, 0}, {1223, 5727, 32, 8, 0, 0}, {1223, 5738, 16, 8, 0, 0},
    {1237, 0, 0, 24, 0, 0}, {1237, 9512, 8, 8, 0, 0}, {1237, 9519, 16, 8, 0, 0},
    {1252, 0, 0, 40, 0, 0}, {1252, 6229, 40, 0, 0, 0}, {1252, 6240, 16, 8, 0, 0},
    {1252, 6250, 32, 8, 0, 0}, {1252, 6262, 0, 8, 0, 0}, {1252, 6272, 8, 8, 0, 0},
    {1252, 6280, 24, 8, 0, 0}, {1269, 0, 0, 48, 0, 0}, {1269, 9331, 32, 8, 0, 0},
    {1269, 9339, 16, 8, 0, 0}, {1269, 9347, 40, 8, 0, 0}, {1282, 0, 0, 24, 0, 0},
    {1282, 9883, 16, 8, 0, 0}, {1296, 0, 0, 368, 0, 0}, {1296, 6562, 24, 8, 0, 0},
    {1296, 6569, 40, 8, 0, 0}, {1296, 6580, 32, 8, 0, 0}, {1296, 6587, 116, 1, 0, 0},
    {1296, 6599, 96, 8, 0, 0}, {1296, 6605, 48, 8, 0, 0}, {1296, 6615, 104, 4, 0, 0},
    {1296, 6623, 56, 8, 0, 0}, {1296, 6632, 360, 8, 0, 0}, {1296, 6645, 72, 8, 0, 0},
    {1296, 6656, 80, 8, 0, 0}, {1296, 6664, 64, 8, 0, 0}, {1310, 0, 0, 120, 0, 0},
    {1310, 6923, 96, 8, 0, 0}, {1310, 6940, 48, 8, 0, 0}, {1310, 6953, 16, 8, 0, 0},
    {1310, 6963, 32, 8, 0, 0}, {1310, 6987, 56, 8, 0, 0}, {1310, 6996, 24, 8, 0, 0},
    {1310, 7009, 40, 8, 0, 0}, {1310, 7025, 88, 8, 0, 0}, {1310, 7037, 64, 8, 0, 0},
    {1310, 7047, 104, 8, 0, 0}, {1327, 0, 0, 16, 0, 0}, {1327, 3127, 0, 8, 0, 0},
    {1327, 3136, 8, 8, 0, 0}, {1337, 0, 0, 96, 0, 0}, {1337, 7597, 32, 8, 0, 0},
    {1337, 7605, 80, 8, 0, 0}, {1337, 7632, 64, 8, 0, 0}, {1337, 7654, 72, 8, 0, 0},
    {1337, 7677, 16, 8, 0, 0}, {1337, 7686, 48, 8, 0, 0}, {1337, 7694, 56, 8, 0, 0},
    {1349, 0, 0, 168, 0, 0}, {1349, 7991, 16, 8, 0, 0}, {1364, 0, 0, 280, 0, 0},
    {1364, 4064, 16, 256, 0, 0}, {1381, 0, 0, 40, 0, 0}, {1381, 4575, 32, 8, 0, 0},
    {1399, 0, 0, 40, 0, 0}, {1399, 4828, 32, 8, 0, 0}, {1420, 0, 0, 40, 0, 0},
    {1420, 7753, 16, 8, 0, 0}, {1433, 0, 0, 880, 0, 0}, {1433, 7998, 864, 8, 0, 0},
    {1433, 8013, 872, 8, 0, 0}, {1433, 8023, 840, 8, 0, 0}, {1433, 8031, 856, 8, 0, 0},
    {1433, 8043, 848, 8, 0, 0}, {1450, 0, 0, 88, 0, 0}, {1450, 9702, 64, 8, 0, 0},
    {1450, 9743, 72, 8, 0, 0}, {1450, 10385, 80, 8, 0, 0}, {1470, 0, 0, 24, 0, 0},
    {1470, 6918, 16, 8, 0, 0}, {1493, 0, 0, 5656, 0, 0}, {1493, 4126, 3472, 8, 0, 0},
    {1493, 4146, 3464, 8, 0, 0}, {1493, 4563, 3536, 8, 0, 0}, {1493, 4600, 3456, 8, 0, 0},
    {1493, 4726, 880, 8, 0, 0}, {1493, 4735, 1384, 8, 0, 0}, {1493, 5176, 928, 8, 0, 0},
    {1493, 5197, 920, 8, 0, 0}, {1493, 5216, 912, 8, 0, 0}, {1493, 6032, 1376, 8, 0, 0},
    {1493, 7492, 832, 8, 0, 0}, {1493, 7505, 816, 4, 0, 0}, {1493, 7519, 824, 8, 0, 0},
    {1493, 7530, 640, 72, 0, 0}, {1493, 7545, 720, 24, 0, 0}, {1493, 8175, 24, 8, 0, 0},
    {1493, 8209, 1392, 8, 0, 0}, {1493, 8221, 888, 8, 0, 0}, {1493, 9677, 856, 8, 0, 0},
    {1493, 9685, 864, 8, 0, 0}, {1493, 9765, 0, 8, 0, 0}, {1493, 10760, 3488, 8, 0, 0},
    {1493, 12150, 872, 8, 0, 0}, {1493, 12842, 8, 8, 0, 0}, {1493, 13251, 3520, 8, 0, 0},
    {1493, 13275, 3504, 8, 0, 0}, {1493, 13292, 3512, 8, 0, 0}, {1512, 0, 0, 40, 0, 0},
    {1512, 4349, 32, 8, 0, 0}, {1512, 9891, 24, 8, 0, 0}, {1525, 0, 0, 32, 0, 0},
    {1525, 9874, 24, 4, 0, 0}, {1538, 0, 0, 40, 0, 0}, {1538, 6835, 24, 4, 0, 0},
    {1538, 9743, 0, 8, 0, 0}, {1538, 10086, 16, 8, 0, 0}, {1538, 12891, 8, 4, 0, 0},
    {1550, 0, 0, 16, 0, 0}, {1550, 9512, 0, 8, 0, 0}, {1562, 0, 0, 32, 0, 0},
    {1562, 9713, 16, 8, 0, 0}, {1562, 9726, 24, 8, 0, 0}, {1574, 0, 0, 152, 0, 0},
    {1574, 9463, 24, 8, 0, 0}, {1574, 13242, 64, 8, 0, 0}, {1593, 0, 0, 32, 0, 0},
    {1593, 9631, 0, 8, 0, 0}, {1605, 0, 0, 48, 0, 0}, {1605, 8178, 16, 8, 0, 0},
    {1605, 8186, 24, 8, 0, 0}, {1620, 0, 0, 104, 0, 0}, {1620, 9310, 56, 8, 0, 0},
    {1632, 0, 0, 56, 0, 0}, {1632, 9468, 24, 8, 0, 0}, {1632, 9475, 16, 8, 0, 0},
    {1632, 9483, 48, 8, 0, 0}, {1632, 9491, 32, 8, 0, 0}, {1647, 0, 0, 112, 0, 0},
    {1647, 9999, 72, 8, 0, 0}, {1647, 10018, 48, 8, 0, 0}, {1661, 0, 0, 104, 0, 0},
    {1661, 6757, 80, 8, 0, 0}, {1661, 6766, 88, 8, 0, 0}, {1661, 9735, 64, 8, 0, 0},
    {1661, 11928, 72, 8, 0, 0}, {1677, 0, 0, 16, 0, 0}, {1677, 9906, 0, 8, 0, 0},
    {1677, 9941, 8, 8, 0, 0}, {1792, 0, 0, 200, 0, 0}, {1792, 6776, 16, 8, 0, 0},
    {1792, 7960, 48, 8, 0, 0}, {1792, 9433, 32, 8, 0, 0}, {1792, 11351, 64, 128, 0, 0},
    {1792, 12164, 40, 8, 0, 0}, {1792, 13168, 24, 8, 0, 0}, {1804, 0, 0, 40, 0, 0},
    {1804, 11650, 16, 8, 0, 0}, {1804, 11894, 32, 8, 0, 0}, {1804, 11899, 24, 8, 0, 0},
    {1837, 0, 0, 72, 0, 0}, {1837, 13197, 64, 8, 0, 0}, {1874, 0, 0, 112, 0, 0},
    {1874, 6757, 72, 8, 0, 0}, {1874, 9039, 80, 8, 0, 0}, {1874, 9702, 64, 8, 0, 0},
    {1874, 10086, 88, 8, 0, 0}, {1874, 10645, 104, 8, 0, 0}, {1874, 12560, 96, 8, 0, 0},
    {1894, 0, 0, 72, 0, 0}, {1894, 5171, 64, 8, 0, 0}, {1913, 0, 0, 264, 0, 0},
    {1913, 4416, 168, 8, 0, 0}, {1913, 4426, 232, 8, 0, 0}, {1913, 4446, 224, 8, 0, 0},
    {1913, 4836, 72, 8, 0, 0}, {1913, 4849, 80, 8, 0, 0}, {1913, 5401, 240, 8, 0, 0},
    {1913, 5617, 104, 8, 0, 0}, {1913, 5634, 88, 8, 0, 0}, {1913, 5646, 96, 8, 0, 0},
    {1913, 6032, 152, 8, 0, 0}, {1913, 6493, 144, 8, 0, 0}, {1913, 6882, 24, 8, 0, 0},
    {1913, 8296, 16, 8, 0, 0}, {1913, 9765, 8, 8, 0, 0}, {1913, 10626, 0, 8, 0, 0},
    {1913, 12597, 176, 8, 0, 0}, {1927, 0, 0, 40, 0, 0}, {1927, 12519, 24, 8, 0, 0},
    {1927, 12528, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0}, {1945, 9891, 24, 8, 0, 0},
    {1959, 0, 0, 408, 0, 0}, {1959, 12646, 256, 8, 0, 0}, {1959, 12654, 336, 8, 0, 0},
    {1959, 12663, 32, 8, 0, 0}, {1959, 12676, 352, 8, 0, 0}, {1959, 12685, 192, 8, 0, 0},
    {1959, 12694, 48, 8, 0, 0}, {1959, 12705, 264, 8, 0, 0}, {1959, 12713, 288, 8, 0, 0},
    {1959, 12727, 168, 8, 0, 0}, {1959, 12736, 40, 8, 0, 0}, {1959, 12748, 240, 8, 0, 0},
    {1959, 12759, 344, 8, 0, 0}, {1959, 12766, 24, 8, 0, 0}, {1959, 12774, 88, 8, 0, 0},
    {1959, 12782, 360, 8, 0, 0}, {1959, 12796, 184, 8, 0, 0}, {1959, 12808, 208, 8, 0, 0},
    {1972, 0, 0, 104, 0, 0}, {1972, 6395, 64, 8, 0, 0}, {1972, 9962, 72, 8, 0, 0},
    {1972, 10954, 96, 8, 0, 0}, {1993, 0, 0, 80, 0, 0}, {1993, 5745, 72, 8, 0, 0},
    {2009, 0, 0, 24, 0, 0}, {2009, 9925, 16, 8, 0, 0}, {2021, 0, 0, 56, 0, 0},
    {2021, 13366, 24, 8, 0, 0}, {2021, 13386, 16, 8, 0, 0}, {2037, 0, 0, 208, 0, 0},
    {2037, 4036, 192, 8, 0, 0}, {2037, 6740, 24, 8, 0, 0}, {2037, 8907, 16, 8, 0, 0},
    {2037, 9836, 48, 8, 0, 0}, {2037, 12951, 136, 8, 0, 0}, {2037, 12975, 144, 8, 0, 0},
    {2037, 12999, 128, 8, 0, 0}, {2037, 13023, 104, 8, 0, 0}, {2037, 13047, 112, 8, 0, 0},
    {2037, 13071, 96, 8, 0, 0}, {2078, 0, 0, 104, 0, 0}, {2078, 10390, 80, 8, 0, 0},
    {2078, 10403, 72, 8, 0, 0}, {2137, 0, 0, 192, 0, 0}, {2137, 4375, 128, 8, 0, 0},
    {2137, 4947, 152, 8, 0, 0}, {2137, 5409, 136, 8, 0, 0}, {2137, 10739, 96, 8, 0, 0},
    {2137, 11000, 144, 8, 0, 0}, {2365, 0, 0, 272, 0, 0}, {2365, 4640, 72, 8, 0, 0},
    {2365, 4676, 216, 8, 0, 0}, {2365, 9546, 24, 8, 0, 0}, {2365, 9551, 32, 8, 0, 0},
    {2365, 10423, 208, 8, 0, 0}, {2365, 10469, 48, 8, 0, 0}, {2365, 10479, 56, 8, 0, 0},
    {2365, 10917, 184, 8, 0, 0}, {2365, 10929, 192, 8, 0, 0}, {2365, 10938, 200, 8, 0, 0},
    {2365, 11630, 16, 8, 0, 0}, {2426, 0, 0, 24, 0, 0}, {2426, 4341, 16, 8, 0, 0},
    {2450, 0, 0, 24, 0, 0}, {2450, 6325, 16, 8, 0, 0}, {2485, 0, 0, 32, 0, 0},
    {2485, 6509, 16, 8, 0, 0}, {2485, 6523, 0, 8, 0, 0}, {2485, 6532, 8, 8, 0, 0},
    {2485, 10631, 24, 8, 0, 0}, {2502, 0, 0, 112, 0, 0}, {2502, 9438, 40, 8, 0, 0},
    {2544, 0, 0, 656, 0, 0}, {2544, 8303, 32, 8, 0, 0}, {4028, 0, 0, 32, 0, 0},
    {4028, 6310, 8, 8, 0, 0}, {4028, 12944, 16, 8, 0, 0}, {4028, 13173, 0, 8, 0, 0},
    {4045, 0, 0, 32, 0, 0}, {4045, 6290, 24, 8, 0, 0}, {4045, 8253, 16, 8, 0, 0},
    {4396, 0, 0, 64, 0, 0}, {4396, 4349, 32, 8, 0, 0}, {4396, 9865, 40, 8, 0, 0},
    {4482, 0, 0, 24, 0, 0}, {4482, 4370, 8, 8, 0, 0}, {4482, 6918, 0, 8, 0, 0},
    {4482, 8967, 16, 8, 0, 0}, {4515, 0, 0, 16, 0, 0}, {4515, 4498, 0, 8, 0, 0},
    {4515, 9754, 8, 4, 0, 0}, {4812, 0, 0, 32, 0, 0}, {4812, 8419, 24, 8, 0, 0},
    {4909, 0, 0, 32, 0, 0}, {4909, 8360, 16, 8, 0, 0}, {4909, 8407, 24, 8, 0, 0},
    {4964, 0, 0, 32, 0, 0}, {4964, 4999, 16, 8, 0, 0}, {5920, 0, 0, 56, 0, 0},
    {5920, 5894, 48, 8, 0, 0}, {5940, 0, 0, 56, 0, 0}, {5940, 5934, 32, 8, 0, 0},
    {5956, 0, 0, 80, 0, 0}, {5956, 9008, 24, 8, 0, 0}, {5956, 9018, 40, 8, 0, 0},
    {6199, 0, 0, 56, 0, 0}, {6199, 5997, 16, 8, 0, 0}, {6199, 6014, 40, 8, 0, 0},
    {6452, 0, 0, 48, 0, 0}, {6452, 6357, 40, 8, 0, 0}, {6452, 6370, 32, 8, 0, 0},
    {6452, 6380, 24, 8, 0, 0}, {6816, 0, 0, 32, 0, 0}, {6816, 6918, 16, 8, 0, 0},
    {6816, 8357, 24, 8, 0, 0}, {7483, 0, 0, 48, 0, 0}, {7483, 4370, 24, 8, 0, 0},
    {7483, 10155, 16, 8, 0, 0}, {7483, 10264, 32, 8, 0, 0}, {8949, 0, 0, 32, 0, 0},
    {8949, 5019, 16, 8, 0, 0}, {8949, 9962, 24, 8, 0, 0}, {9101, 0, 0, 32, 0, 0},
    {9101, 8419, 24, 8, 0, 0}, {9116, 0, 0, 32, 0, 0}, {9116, 8419, 24, 8, 0, 0},
    {9150, 0, 0, 32, 0, 0}, {9150, 9140, 16, 8, 0, 0}, {9228, 0, 0, 48, 0, 0},
    {9228, 8253, 16, 8, 0, 0}, {9228, 9028, 40, 8, 0, 0}, {9228, 11650, 24, 8, 0, 0},
    {9228, 11894, 32, 8, 0, 0}, {9248, 0, 0, 136, 0, 0}, {9248, 4860, 72, 8, 0, 0},
    {9248, 4866, 112, 8, 0, 0}, {9248, 6918, 88, 8, 0, 0}, {9248, 11069, 0, 56, 0, 0},
    {9265, 0, 0, 56, 0, 0}, {9265, 8907, 40, 8, 0, 0}, {9265, 9765, 24, 8, 0, 0},
    {9265, 11008, 48, 8, 0, 0}, {9375, 0, 0, 32, 0, 0}, {9375, 6918, 24, 8, 0, 0},
    {9375, 8487, 16, 8, 0, 0}, {9406, 0, 0, 24, 0, 0}, {9406, 9385, 16, 8, 0, 0},
    {10070, 0, 0, 64, 0, 0}, {10070, 5986, 48, 8, 0, 0}, {10070, 6005, 24, 8, 0, 0},
    {10070, 6014, 56, 8, 0, 0}, {10371, 0, 0, 64, 0, 0}, {10371, 4370, 24, 8, 0, 0},
    {10371, 6841, 16, 8, 0, 0}, {10371, 8964, 32, 8, 0, 0}, {10724, 0, 0, 56, 0, 0},
    {10724, 10679, 32, 8, 0, 0}, {10724, 10688, 40, 8, 0, 0}, {10724, 10697, 16, 8, 0, 0},
    {10724, 10706, 24, 8, 0, 0}, {10791, 0, 0, 64, 0, 0}, {10791, 6677, 32, 8, 0, 0},
    {10791, 6829, 40, 8, 0, 0}, {10791, 9385, 24, 8, 0, 0}, {10806, 0, 0, 240, 0, 0},
    {10806, 151, 192, 8, 0, 0}, {10806, 161, 184, 8, 0, 0}, {10806, 287, 168, 8, 0, 0},
    {10806, 326, 208, 8, 0, 0}, {10806, 341, 176, 8, 0, 0}, {10806, 356, 216, 8, 0, 0},
    {10806, 642, 232, 8, 0, 0}, {10806, 668, 200, 8, 0, 0}, {10806, 771, 224, 8, 0, 0},
    {10806, 2381, 160, 8, 0, 0}, {10806, 5234, 152, 8, 0, 0}, {10806, 5677, 96, 8, 0, 0},
    {10806, 7087, 144, 8, 0, 0}, {10806, 7119, 136, 8, 0, 0}, {10806, 7154, 128, 8, 0, 0},
    {10806, 11141, 112, 8, 0, 0}, {10806, 11785, 80, 8, 0, 0}, {10806, 11801, 88, 8, 0, 0},
    {10806, 12565, 120, 8, 0, 0}, {10842, 0, 0, 56, 0, 0}, {10842, 5745, 24, 8, 0, 0},
    {10842, 8907, 16, 8, 0, 0}, {10842, 9765, 48, 8, 0, 0}, {10881, 0, 0, 48, 0, 0},
    {10881, 9032, 40, 8, 0, 0}, {10881, 11650, 16, 8, 0, 0}, {10881, 11894, 32, 8, 0, 0},
    {10881, 11899, 24, 8, 0, 0}, {11024, 0, 0, 32, 0, 0}, {11024, 11215, 24, 8, 0, 0},
    {11219, 0, 0, 32, 0, 0}, {11219, 8419, 24, 8, 0, 0}, {11277, 0, 0, 16, 0, 0},
    {11277, 7960, 8, 8, 0, 0}, {11277, 8907, 0, 8, 0, 0}, {11286, 0, 0, 48, 0, 0},
    {11286, 11300, 16, 8, 0, 0}, {11307, 0, 0, 56, 0, 0}, {11812, 0, 0, 32, 0, 0},
    {11812, 11331, 16, 8, 0, 0}, {11953, 0, 0, 32, 0, 0}, {11953, 8419, 24, 8, 0, 0},
    {11967, 0, 0, 528, 0, 0}, {11967, 5745, 8, 512, 0, 0}, {11967, 11039, 520, 8, 0, 0},
    {11980, 0, 0, 32, 0, 0}, {11980, 8907, 0, 8, 0, 0}, {11980, 9765, 16, 8, 0, 0},
    {11998, 0, 0, 48, 0, 0}, {11998, 4118, 0, 8, 0, 0}, {11998, 6898, 24, 8, 0, 0},
    {11998, 9824, 20, 4, 0, 0}, {11998, 10570, 8, 8, 0, 0}, {12018, 0, 0, 48, 0, 0},
    {12018, 8469, 4, 4, 0, 0}, {12036, 0, 0, 24, 0, 0}, {12057, 0, 0, 24, 0, 0},
    {12083, 0, 0, 48, 0, 0}, {12083, 4359, 32, 4, 0, 0}, {12083, 6888, 8, 8, 0, 0},
    {12083, 9449, 44, 4, 0, 0}, {12083, 9788, 40, 4, 0, 0}, {12083, 10978, 0, 8, 0, 0},
    {12083, 12158, 36, 4, 0, 0}, {12108, 0, 0, 40, 0, 0}, {12108, 9949, 24, 8, 0, 0},
    {12108, 9953, 32, 8, 0, 0}, {12108, 12891, 16, 8, 0, 0}, {12536, 0, 0, 496, 0, 0},
    {12536, 8357, 16, 8, 0, 0}, {12536, 9779, 32, 8, 0, 0}, {12536, 9848, 24, 4, 0, 0},
    {12536, 13203, 40, 456, 0, 0}, {12875, 0, 0, 32, 0, 0}, {12875, 8419, 24, 8, 0, 0},
    {13111, 0, 0, 32, 0, 0}, {13111, 8419, 24, 8, 0, 0}, {13423, 0, 0, 32, 0, 0},
    {13423, 5968, 16, 8, 0, 0}, {13423, 11210, 24, 8, 0, 0}, {13562, 0, 0, 72, 0, 0},
    {13562, 7951, 64, 8, 0, 0}, {13604, 0, 0, 40, 0, 0}, {13604, 8899, 24, 8, 0, 0},
    {13604, 11008, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2415, 22}, {9670, 5},
};

static const struct table_type types[] = {
    {70, 852, 64, 64, 0, 5}, {84, 12189, 64, 64, 5, 1}, {132, 3622, 48, 48, 6, 3},
    {140, 3661, 64, 64, 9, 3}, {314, 1450, 88, 88, 12, 8}, {382, 397, 24, 24, 20, 0},
    {418, 446, 56, 56, 20, 1}, {480, 508, 48, 48, 21, 2}, {542, 564, 64, 64, 23, 2},
    {592, 614, 56, 56, 25, 3}, {660, 1661, 104, 104, 28, 9}, {957, 957, 48, 48, 37, 0},
    {2129, 1269, 192, 48, 37, 0}, {2151, 1837, 72, 72, 37, 6}, {2183, 1874, 112, 112, 43, 11},
    {2195, 1894, 72, 72, 54, 6}, {2214, 2214, 32, 32, 60, 2}, {2234, 2234, 24, 24, 62, 1},
    {2256, 3639, 48, 48, 63, 3}, {2280, 1972, 104, 104, 66, 8}, {2299, 1972, 104, 104, 74, 8},
    {2318, 1972, 104, 104, 82, 8}, {2599, 1707, 32, 32, 90, 1}, {2618, 2644, 48, 48, 91, 3},
    {2688, 293, 144, 144, 94, 13}, {2704, 7466, 24, 24, 107, 1}, {2724, 2206, 184, 184, 108, 17},
    {2738, 12, 448, 448, 125, 0}, {2754, 26, 240, 240, 125, 0}, {2770, 40, 112, 112, 125, 0},
    {2789, 54, 152, 152, 125, 1}, {2810, 5940, 56, 56, 126, 1}, {2839, 5940, 56, 56, 127, 1},
    {2876, 4045, 32, 32, 128, 1}, {2902, 188, 48, 48, 129, 1}, {2915, 2057, 88, 88, 130, 3},
    {2927, 2389, 64, 64, 133, 2}, {2939, 95, 72, 72, 135, 1}, {2954, 108, 128, 128, 136, 3},
    {2975, 199, 32, 32, 139, 2}, {2995, 906, 160, 160, 141, 10}, {3014, 2165, 24, 24, 151, 0},
    {3039, 12174, 96, 96, 151, 2}, {3054, 1101, 32, 32, 153, 0}, {3069, 1081, 32, 32, 153, 1},
    {3089, 236, 64, 64, 154, 2}, {3160, 226, 32, 32, 156, 0}, {3174, 303, 32, 32, 156, 0},
    {3204, 11153, 48, 48, 156, 4}, {3223, 4667, 152, 152, 160, 3}, {3242, 4667, 152, 152, 163, 3},
    {3261, 4667, 152, 152, 166, 3}, {3280, 4793, 64, 64, 169, 3}, {3292, 6750, 48, 48, 172, 2},
    {3303, 9799, 40, 40, 174, 2}, {3333, 11944, 120, 120, 176, 7}, {3346, 12578, 192, 192, 183, 12},
    {3364, 4801, 24, 24, 195, 1}, {3383, 8321, 32, 32, 196, 2}, {3395, 2468, 80, 80, 198, 6},
    {3409, 2560, 72, 72, 204, 6}, {3423, 756, 64, 64, 210, 1}, {3440, 121, 192, 192, 211, 0},
    {3461, 175, 224, 224, 211, 1}, {3484, 2108, 56, 56, 212, 0}, {3522, 713, 56, 56, 212, 0},
    {3536, 742, 152, 152, 212, 8}, {3552, 719, 24, 24, 220, 1}, {3577, 2365, 272, 272, 221, 9},
    {3595, 2340, 24, 24, 230, 1}, {3696, 11307, 56, 56, 231, 2}, {3715, 2067, 248, 248, 233, 0},
    {3730, 2067, 248, 248, 233, 0}, {3745, 2067, 248, 248, 233, 0}, {3760, 2067, 248, 248, 233, 0},
    {3775, 2067, 248, 248, 233, 0}, {3791, 2067, 248, 248, 233, 0}, {3807, 1818, 48, 48, 233, 0},
    {3822, 2094, 240, 240, 233, 3}, {3839, 1740, 32, 32, 236, 0}, {3854, 1755, 32, 32, 236, 1},
    {3867, 1727, 88, 88, 237, 3}, {3884, 1768, 96, 96, 240, 7}, {3900, 1859, 56, 56, 247, 2},
    {3915, 13129, 112, 112, 249, 2}, {3955, 11057, 48, 48, 251, 1}, {3969, 9167, 64, 64, 252, 6},
    {3984, 9150, 32, 32, 258, 2}, {4004, 9179, 40, 40, 260, 1}, {4384, 4396, 64, 64, 261, 1},
    {4408, 1, 24, 24, 262, 1}, {4466, 835, 120, 120, 263, 9}, {4684, 923, 56, 56, 272, 3},
    {4711, 923, 64, 56, 275, 3}, {4749, 874, 56, 56, 278, 0}, {4759, 4812, 32, 32, 278, 1},
    {4778, 11953, 32, 32, 279, 1}, {4891, 4909, 32, 32, 280, 2}, {4930, 967, 24, 24, 282, 1},
    {4964, 4964, 32, 32, 283, 2}, {4976, 1223, 56, 40, 285, 3}, {5171, 980, 176, 176, 288, 10},
    {5245, 3509, 112, 112, 298, 2}, {5269, 5920, 56, 56, 300, 1}, {5293, 5956, 80, 80, 301, 1},
    {5420, 1337, 104, 96, 302, 8}, {5430, 1067, 24, 24, 310, 1}, {5758, 1945, 32, 32, 311, 1},
    {5783, 1122, 48, 48, 312, 1}, {5801, 1142, 40, 40, 313, 1}, {5815, 1158, 32, 32, 314, 2},
    {5833, 1204, 96, 96, 316, 2}, {5849, 1178, 32, 32, 318, 2}, {6032, 1269, 48, 48, 320, 0},
    {6037, 6199, 56, 56, 320, 2}, {6055, 2450, 24, 24, 322, 1}, {6066, 6199, 56, 56, 323, 2},
    {6083, 2450, 24, 24, 325, 1}, {6093, 6199, 56, 56, 326, 2}, {6118, 6199, 56, 56, 328, 2},
    {6142, 6199, 56, 56, 330, 2}, {6168, 6199, 56, 56, 332, 2}, {6187, 2450, 24, 24, 334, 1},
    {6442, 6452, 48, 48, 335, 3}, {6695, 6713, 56, 56, 338, 2}, {6791, 6816, 32, 32, 340, 2},
    {6844, 6862, 48, 48, 342, 2}, {6882, 3120, 368, 368, 344, 8}, {6908, 1792, 200, 200, 352, 9},
    {7078, 1310, 120, 120, 361, 12}, {7187, 9248, 136, 136, 373, 9}, {7216, 10371, 64, 64, 382, 5},
    {7569, 1337, 96, 96, 387, 8}, {7579, 1223, 48, 40, 395, 3}, {7774, 1420, 40, 40, 398, 2},
    {7779, 1364, 280, 280, 400, 1}, {7795, 1381, 32, 40, 401, 1}, {7812, 1399, 32, 40, 402, 1},
    {8463, 1349, 168, 168, 403, 2}, {8478, 11219, 32, 32, 405, 1}, {8493, 3145, 32, 32, 406, 2},
    {8512, 12550, 40, 40, 408, 2}, {8527, 12536, 496, 496, 410, 3}, {8553, 4094, 48, 48, 413, 4},
    {8574, 4935, 32, 32, 417, 2}, {8590, 5311, 56, 56, 419, 2}, {8613, 5698, 56, 56, 421, 2},
    {8653, 5375, 32, 32, 423, 2}, {8672, 5448, 40, 40, 425, 2}, {8688, 5708, 48, 48, 427, 2},
    {8704, 6294, 40, 40, 429, 2}, {8724, 6798, 32, 32, 431, 2}, {8746, 7728, 64, 64, 433, 5},
    {8764, 8328, 56, 56, 438, 1}, {8781, 10450, 64, 64, 439, 2}, {8804, 10665, 48, 48, 441, 2},
    {8822, 10987, 32, 32, 443, 1}, {8839, 11636, 32, 32, 444, 2}, {8857, 12210, 40, 40, 446, 2},
    {8877, 13587, 56, 56, 448, 3}, {8959, 1349, 168, 168, 451, 2}, {9061, 1512, 40, 40, 453, 0},
    {9066, 9101, 32, 32, 453, 1}, {9080, 9116, 32, 32, 454, 1}, {9209, 9228, 48, 48, 455, 4},
    {9357, 2502, 112, 112, 459, 1}, {9371, 9375, 32, 32, 460, 2}, {9393, 9406, 24, 24, 462, 1},
    {9528, 1223, 48, 40, 463, 3}, {9561, 1574, 144, 152, 466, 3}, {9572, 1605, 48, 48, 469, 3},
    {9579, 13423, 32, 32, 472, 2}, {9594, 1223, 56, 40, 474, 3}, {9648, 9658, 80, 80, 477, 1},
    {9670, 1632, 56, 56, 478, 4}, {10055, 10070, 64, 64, 482, 3}, {10093, 4539, 32, 32, 485, 1},
    {10113, 8446, 40, 40, 486, 1}, {10133, 9612, 40, 40, 487, 3}, {10186, 10162, 56, 56, 490, 0},
    {10215, 10174, 24, 24, 490, 0}, {10361, 1780, 40, 40, 490, 0}, {10518, 1686, 104, 104, 490, 2},
    {10589, 217, 72, 72, 492, 4}, {10604, 2078, 104, 104, 496, 2}, {10715, 10724, 56, 56, 498, 4},
    {10773, 13562, 72, 72, 502, 1}, {10875, 10881, 48, 48, 503, 4}, {10897, 370, 88, 88, 507, 3},
    {10906, 699, 96, 96, 510, 4}, {11015, 11024, 32, 32, 514, 1}, {11175, 10745, 24, 24, 515, 0},
    {11188, 10554, 48, 48, 515, 1}, {11249, 1792, 200, 200, 516, 9}, {11253, 11286, 48, 48, 525, 1},
    {11325, 1804, 40, 40, 526, 3}, {11540, 10791, 64, 64, 529, 4},
    {11554, 10806, 240, 240, 533, 20}, {11573, 10826, 112, 112, 553, 8},
    {11588, 2594, 32, 32, 561, 2}, {11600, 10856, 56, 56, 563, 2}, {11618, 3681, 56, 56, 565, 4},
    {11812, 11812, 32, 32, 569, 2}, {11908, 13111, 32, 32, 571, 1}, {12102, 12108, 40, 40, 572, 3},
    {12135, 3939, 104, 104, 575, 6}, {12826, 4017, 40, 40, 581, 2}, {12854, 1945, 24, 32, 583, 1},
    {12860, 12875, 32, 32, 584, 1}, {12891, 3188, 880, 880, 585, 11}, {12896, 7483, 48, 48, 596, 4},
    {12915, 2525, 24, 24, 600, 1}, {13203, 1349, 168, 168, 601, 2}, {13315, 2577, 56, 56, 603, 4},
    {13333, 2577, 56, 56, 607, 4}, {13343, 2577, 56, 56, 611, 4}, {13404, 1223, 56, 40, 615, 3},
    {13466, 254, 56, 56, 618, 4}, {13496, 2262, 160, 160, 622, 16},
    {13530, 2399, 120, 120, 638, 12}, {13583, 13604, 40, 40, 650, 2},
    {13614, 5364, 168, 168, 652, 3}, {13628, 5364, 168, 168, 655, 3},
    {13644, 2037, 208, 208, 658, 9},
};

static const struct table_held held[] = {
    {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {12826, C_MEMBER_OBJECT, 32, 1},
    {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1}, {9949, C_MEMBER_OBJECT, 48, 1},
    {5583, C_MEMBER_OBJECT, 16, 1}, {5592, C_MEMBER_OBJECT, 24, 1}, {5601, C_MEMBER_OBJECT, 32, 1},
    {13233, C_MEMBER_OBJECT, 16, 1}, {13221, C_MEMBER_OBJECT, 24, 1},
    {13210, C_MEMBER_OBJECT, 32, 1}, {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1},
    {12826, C_MEMBER_OBJECT, 32, 1}, {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1},
    {9702, C_MEMBER_OBJECT, 64, 1}, {9743, C_MEMBER_OBJECT, 72, 1}, {10385, C_MEMBER_OBJECT, 80, 1},
    {6472, C_MEMBER_OBJECT, 32, 1}, {6472, C_MEMBER_OBJECT, 32, 1}, {10428, C_MEMBER_OBJECT, 40, 1},
    {6472, C_MEMBER_OBJECT, 32, 1}, {11921, C_MEMBER_OBJECT, 56, 1}, {6472, C_MEMBER_OBJECT, 32, 1},
    {10428, C_MEMBER_OBJECT, 40, 1}, {11921, C_MEMBER_OBJECT, 48, 1},
    {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {12826, C_MEMBER_OBJECT, 32, 1},
    {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1}, {9735, C_MEMBER_OBJECT, 64, 1},
    {11928, C_MEMBER_OBJECT, 72, 1}, {6757, C_MEMBER_OBJECT, 80, 1}, {6766, C_MEMBER_OBJECT, 88, 1},
    {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {12826, C_MEMBER_OBJECT, 32, 1},
    {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1}, {13197, C_MEMBER_OBJECT, 64, 1},
    {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {12826, C_MEMBER_OBJECT, 32, 1},
    {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1}, {9702, C_MEMBER_OBJECT, 64, 1},
    {6757, C_MEMBER_OBJECT, 72, 1}, {9039, C_MEMBER_OBJECT, 80, 1}, {10086, C_MEMBER_OBJECT, 88, 1},
    {12560, C_MEMBER_OBJECT, 96, 1}, {10645, C_MEMBER_OBJECT, 104, 1},
    {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {12826, C_MEMBER_OBJECT, 32, 1},
    {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1}, {5171, C_MEMBER_OBJECT, 64, 1},
    {12127, C_MEMBER_OBJECT, 16, 1}, {12120, C_MEMBER_OBJECT, 24, 1},
    {13458, C_MEMBER_OBJECT, 16, 1}, {12613, C_MEMBER_OBJECT, 16, 1},
    {12632, C_MEMBER_OBJECT, 24, 1}, {12621, C_MEMBER_OBJECT, 32, 1},
    {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {12826, C_MEMBER_OBJECT, 32, 1},
    {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1}, {6395, C_MEMBER_OBJECT, 64, 1},
    {9962, C_MEMBER_OBJECT, 72, 1}, {10954, C_MEMBER_OBJECT, 96, 1}, {6032, C_MEMBER_OBJECT, 16, 1},
    {4370, C_MEMBER_OBJECT, 24, 1}, {12826, C_MEMBER_OBJECT, 32, 1}, {5401, C_MEMBER_OBJECT, 40, 1},
    {4924, C_MEMBER_OBJECT, 48, 1}, {6395, C_MEMBER_OBJECT, 64, 1}, {9962, C_MEMBER_OBJECT, 72, 1},
    {10954, C_MEMBER_OBJECT, 96, 1}, {6032, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1},
    {12826, C_MEMBER_OBJECT, 32, 1}, {5401, C_MEMBER_OBJECT, 40, 1}, {4924, C_MEMBER_OBJECT, 48, 1},
    {6395, C_MEMBER_OBJECT, 64, 1}, {9962, C_MEMBER_OBJECT, 72, 1}, {10954, C_MEMBER_OBJECT, 96, 1},
    {11049, C_MEMBER_OBJECT, 16, 1}, {2674, C_MEMBER_OBJECT, 16, 1}, {2633, C_MEMBER_OBJECT, 24, 1},
    {2654, C_MEMBER_OBJECT, 32, 1}, {7409, C_MEMBER_OBJECT, 16, 1}, {7234, C_MEMBER_OBJECT, 24, 1},
    {7382, C_MEMBER_OBJECT, 32, 1}, {7248, C_MEMBER_OBJECT, 40, 1}, {7395, C_MEMBER_OBJECT, 48, 1},
    {7418, C_MEMBER_OBJECT, 56, 1}, {7429, C_MEMBER_OBJECT, 64, 1}, {7262, C_MEMBER_OBJECT, 72, 1},
    {6032, C_MEMBER_OBJECT, 96, 1}, {7443, C_MEMBER_OBJECT, 104, 1},
    {7315, C_MEMBER_OBJECT, 112, 1}, {7348, C_MEMBER_OBJECT, 120, 1},
    {7277, C_MEMBER_OBJECT, 128, 1}, {7459, C_MEMBER_OBJECT, 16, 1},
    {12455, C_MEMBER_OBJECT, 16, 1}, {12233, C_MEMBER_OBJECT, 24, 1},
    {12400, C_MEMBER_OBJECT, 32, 1}, {12248, C_MEMBER_OBJECT, 40, 1},
    {12424, C_MEMBER_OBJECT, 48, 1}, {12475, C_MEMBER_OBJECT, 56, 1},
    {12487, C_MEMBER_OBJECT, 64, 1}, {12263, C_MEMBER_OBJECT, 72, 1},
    {6032, C_MEMBER_OBJECT, 96, 1}, {12502, C_MEMBER_OBJECT, 104, 1},
    {12318, C_MEMBER_OBJECT, 112, 1}, {12352, C_MEMBER_OBJECT, 120, 1},
    {12279, C_MEMBER_OBJECT, 128, 1}, {12439, C_MEMBER_OBJECT, 144, 1},
    {12414, C_MEMBER_OBJECT, 152, 1}, {12465, C_MEMBER_OBJECT, 160, 1},
    {12387, C_MEMBER_OBJECT, 168, 1}, {13156, C_MEMBER_OBJECT, 104, 1},
    {5934, C_MEMBER_OBJECT, 32, 1}, {5934, C_MEMBER_OBJECT, 32, 1}, {6290, C_MEMBER_OBJECT, 24, 1},
    {9046, C_MEMBER_OBJECT, 40, 1}, {8278, C_MEMBER_OBJECT, 16, 1}, {6024, C_MEMBER_OBJECT, 24, 1},
    {6733, C_MEMBER_OBJECT, 32, 1}, {13437, C_MEMBER_OBJECT, 16, 1}, {6024, C_MEMBER_OBJECT, 24, 1},
    {10739, C_MEMBER_OBJECT, 40, 1}, {5409, C_MEMBER_OBJECT, 80, 1}, {4882, C_MEMBER_OBJECT, 88, 1},
    {11000, C_MEMBER_OBJECT, 96, 1}, {8907, C_MEMBER_OBJECT, 16, 1}, {6032, C_MEMBER_OBJECT, 24, 1},
    {4583, C_MEMBER_OBJECT, 32, 1}, {4590, C_MEMBER_OBJECT, 64, 1}, {12607, C_MEMBER_OBJECT, 96, 1},
    {4882, C_MEMBER_OBJECT, 104, 1}, {5409, C_MEMBER_OBJECT, 112, 1},
    {4375, C_MEMBER_OBJECT, 120, 1}, {11000, C_MEMBER_OBJECT, 128, 1},
    {4947, C_MEMBER_OBJECT, 136, 1}, {6463, C_MEMBER_OBJECT, 144, 1},
    {10275, C_MEMBER_OBJECT, 152, 1}, {4583, C_MEMBER_OBJECT, 32, 1},
    {4590, C_MEMBER_OBJECT, 64, 1}, {13363, C_MEMBER_OBJECT, 24, 1},
    {11115, C_MEMBER_OBJECT, 40, 1}, {11518, C_MEMBER_OBJECT, 48, 1},
    {10922, C_MEMBER_OBJECT, 16, 1}, {13451, C_MEMBER_OBJECT, 24, 1},
    {6032, C_MEMBER_OBJECT, 32, 1}, {13351, C_MEMBER_OBJECT, 40, 1},
    {10893, C_MEMBER_OBJECT, 16, 1}, {6032, C_MEMBER_OBJECT, 136, 1},
    {13351, C_MEMBER_OBJECT, 144, 1}, {10893, C_MEMBER_OBJECT, 16, 1},
    {6032, C_MEMBER_OBJECT, 136, 1}, {13351, C_MEMBER_OBJECT, 144, 1},
    {10893, C_MEMBER_OBJECT, 16, 1}, {6032, C_MEMBER_OBJECT, 136, 1},
    {13351, C_MEMBER_OBJECT, 144, 1}, {4621, C_MEMBER_OBJECT, 16, 1},
    {6032, C_MEMBER_OBJECT, 40, 1}, {13351, C_MEMBER_OBJECT, 48, 1},
    {13351, C_MEMBER_OBJECT, 32, 1}, {6032, C_MEMBER_OBJECT, 40, 1}, {5886, C_MEMBER_OBJECT, 16, 1},
    {6472, C_MEMBER_OBJECT, 24, 1}, {4072, C_MEMBER_OBJECT, 56, 1}, {4083, C_MEMBER_OBJECT, 64, 1},
    {5886, C_MEMBER_OBJECT, 80, 1}, {10947, C_MEMBER_OBJECT, 88, 1},
    {13443, C_MEMBER_OBJECT, 96, 1}, {6032, C_MEMBER_OBJECT, 104, 1},
    {13351, C_MEMBER_OBJECT, 112, 1}, {4633, C_MEMBER_OBJECT, 32, 1},
    {6395, C_MEMBER_OBJECT, 40, 1}, {6387, C_MEMBER_OBJECT, 48, 1}, {5886, C_MEMBER_OBJECT, 56, 1},
    {10947, C_MEMBER_OBJECT, 64, 1}, {6472, C_MEMBER_OBJECT, 72, 1},
    {5872, C_MEMBER_OBJECT, 120, 1}, {10436, C_MEMBER_OBJECT, 136, 1},
    {11506, C_MEMBER_OBJECT, 152, 1}, {10893, C_MEMBER_OBJECT, 168, 1},
    {13351, C_MEMBER_OBJECT, 176, 1}, {6032, C_MEMBER_OBJECT, 184, 1},
    {11529, C_MEMBER_OBJECT, 16, 1}, {6032, C_MEMBER_OBJECT, 16, 1},
    {13351, C_MEMBER_OBJECT, 24, 1}, {9425, C_MEMBER_OBJECT, 16, 1}, {5910, C_MEMBER_OBJECT, 24, 1},
    {6387, C_MEMBER_OBJECT, 32, 1}, {8246, C_MEMBER_OBJECT, 40, 1}, {8911, C_MEMBER_OBJECT, 48, 1},
    {8431, C_MEMBER_OBJECT, 56, 1}, {9969, C_MEMBER_OBJECT, 24, 1}, {9981, C_MEMBER_OBJECT, 32, 1},
    {10339, C_MEMBER_OBJECT, 40, 1}, {10351, C_MEMBER_OBJECT, 48, 1},
    {10324, C_MEMBER_OBJECT, 56, 1}, {9546, C_MEMBER_OBJECT, 64, 1}, {6542, C_MEMBER_OBJECT, 48, 1},
    {13156, C_MEMBER_OBJECT, 184, 1}, {10469, C_MEMBER_OBJECT, 24, 1},
    {10479, C_MEMBER_OBJECT, 32, 1}, {6214, C_MEMBER_OBJECT, 40, 1},
    {10961, C_MEMBER_OBJECT, 48, 1}, {13437, C_MEMBER_OBJECT, 56, 1},
    {10244, C_MEMBER_OBJECT, 64, 1}, {6685, C_MEMBER_OBJECT, 136, 1},
    {4651, C_MEMBER_OBJECT, 144, 1}, {10538, C_MEMBER_OBJECT, 16, 1},
    {11630, C_MEMBER_OBJECT, 16, 1}, {10469, C_MEMBER_OBJECT, 48, 1},
    {10479, C_MEMBER_OBJECT, 56, 1}, {4640, C_MEMBER_OBJECT, 72, 1},
    {10917, C_MEMBER_OBJECT, 184, 1}, {10929, C_MEMBER_OBJECT, 192, 1},
    {10938, C_MEMBER_OBJECT, 200, 1}, {10423, C_MEMBER_OBJECT, 208, 1},
    {4676, C_MEMBER_OBJECT, 216, 1}, {13146, C_MEMBER_OBJECT, 16, 1},
    {9279, C_MEMBER_OBJECT, 32, 1}, {13351, C_MEMBER_OBJECT, 48, 1},
    {10415, C_MEMBER_OBJECT, 16, 1}, {11762, C_MEMBER_OBJECT, 56, 1},
    {11708, C_MEMBER_OBJECT, 72, 1}, {5579, C_MEMBER_OBJECT, 24, 1},
    {11266, C_MEMBER_OBJECT, 40, 1}, {9706, C_MEMBER_OBJECT, 64, 1}, {8933, C_MEMBER_OBJECT, 72, 1},
    {2122, C_MEMBER_OBJECT, 16, 1}, {5579, C_MEMBER_OBJECT, 32, 1}, {10258, C_MEMBER_OBJECT, 48, 1},
    {11233, C_MEMBER_OBJECT, 56, 1}, {6523, C_MEMBER_OBJECT, 72, 1}, {6532, C_MEMBER_OBJECT, 80, 1},
    {6502, C_MEMBER_OBJECT, 88, 1}, {11160, C_MEMBER_OBJECT, 40, 1},
    {13351, C_MEMBER_OBJECT, 48, 1}, {11515, C_MEMBER_OBJECT, 16, 1},
    {4625, C_MEMBER_OBJECT, 32, 1}, {8231, C_MEMBER_OBJECT, 40, 1}, {8907, C_MEMBER_OBJECT, 16, 1},
    {4370, C_MEMBER_OBJECT, 24, 1}, {8964, C_MEMBER_OBJECT, 32, 1}, {13351, C_MEMBER_OBJECT, 40, 1},
    {6317, C_MEMBER_OBJECT, 48, 1}, {13366, C_MEMBER_OBJECT, 56, 1}, {9140, C_MEMBER_OBJECT, 16, 1},
    {13351, C_MEMBER_OBJECT, 24, 1}, {8231, C_MEMBER_OBJECT, 24, 1},
    {13351, C_MEMBER_OBJECT, 48, 1}, {6032, C_MEMBER_OBJECT, 16, 1}, {4260, C_MEMBER_OBJECT, 16, 1},
    {4167, C_MEMBER_OBJECT, 32, 1}, {4289, C_MEMBER_OBJECT, 40, 1}, {4269, C_MEMBER_OBJECT, 48, 1},
    {4277, C_MEMBER_OBJECT, 56, 1}, {4202, C_MEMBER_OBJECT, 64, 1}, {4224, C_MEMBER_OBJECT, 72, 1},
    {4175, C_MEMBER_OBJECT, 80, 1}, {4247, C_MEMBER_OBJECT, 96, 1}, {9303, C_MEMBER_OBJECT, 24, 1},
    {9294, C_MEMBER_OBJECT, 32, 1}, {9317, C_MEMBER_OBJECT, 40, 1}, {9303, C_MEMBER_OBJECT, 24, 1},
    {9294, C_MEMBER_OBJECT, 32, 1}, {9317, C_MEMBER_OBJECT, 40, 1}, {8419, C_MEMBER_OBJECT, 24, 1},
    {8419, C_MEMBER_OBJECT, 24, 1}, {8360, C_MEMBER_OBJECT, 16, 1}, {8407, C_MEMBER_OBJECT, 24, 1},
    {9899, C_MEMBER_OBJECT, 16, 1}, {4999, C_MEMBER_OBJECT, 16, 1}, {5011, C_MEMBER_OBJECT, 24, 1},
    {5738, C_MEMBER_OBJECT, 16, 1}, {5720, C_MEMBER_OBJECT, 24, 1}, {5727, C_MEMBER_OBJECT, 32, 1},
    {5047, C_MEMBER_OBJECT, 48, 1}, {5055, C_MEMBER_OBJECT, 56, 1}, {5122, C_MEMBER_OBJECT, 64, 1},
    {5144, C_MEMBER_OBJECT, 72, 1}, {5092, C_MEMBER_OBJECT, 80, 1}, {5035, C_MEMBER_OBJECT, 88, 1},
    {5065, C_MEMBER_OBJECT, 104, 1}, {5114, C_MEMBER_OBJECT, 112, 1},
    {5104, C_MEMBER_OBJECT, 120, 1}, {5156, C_MEMBER_OBJECT, 136, 1},
    {10027, C_MEMBER_OBJECT, 96, 1}, {10040, C_MEMBER_OBJECT, 104, 1},
    {5894, C_MEMBER_OBJECT, 48, 1}, {13351, C_MEMBER_OBJECT, 72, 1}, {7677, C_MEMBER_OBJECT, 16, 1},
    {7597, C_MEMBER_OBJECT, 32, 1}, {7706, C_MEMBER_OBJECT, 40, 1}, {7686, C_MEMBER_OBJECT, 48, 1},
    {7694, C_MEMBER_OBJECT, 56, 1}, {7632, C_MEMBER_OBJECT, 64, 1}, {7654, C_MEMBER_OBJECT, 72, 1},
    {7605, C_MEMBER_OBJECT, 80, 1}, {5685, C_MEMBER_OBJECT, 16, 1},
    {9891, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12937, C_MEMBER_OBJECT, 40, 1},
    {12937, C_MEMBER_OBJECT, 32, 1}, {10086, C_MEMBER_OBJECT, 16, 1},
    {9743, C_MEMBER_OBJECT, 24, 1}, {12836, C_MEMBER_OBJECT, 64, 1}, {6835, C_MEMBER_OBJECT, 72, 1},
    {9134, C_MEMBER_OBJECT, 16, 1}, {7721, C_MEMBER_OBJECT, 24, 1}, {5997, C_MEMBER_OBJECT, 16, 1},
    {6014, C_MEMBER_OBJECT, 40, 1}, {6325, C_MEMBER_OBJECT, 16, 1}, {5997, C_MEMBER_OBJECT, 16, 1},
    {6014, C_MEMBER_OBJECT, 40, 1}, {6325, C_MEMBER_OBJECT, 16, 1}, {5997, C_MEMBER_OBJECT, 16, 1},
    {6014, C_MEMBER_OBJECT, 40, 1}, {5997, C_MEMBER_OBJECT, 16, 1}, {6014, C_MEMBER_OBJECT, 40, 1},
    {5997, C_MEMBER_OBJECT, 16, 1}, {6014, C_MEMBER_OBJECT, 40, 1}, {5997, C_MEMBER_OBJECT, 16, 1},
    {6014, C_MEMBER_OBJECT, 40, 1}, {6325, C_MEMBER_OBJECT, 16, 1}, {6380, C_MEMBER_OBJECT, 24, 1},
    {6370, C_MEMBER_OBJECT, 32, 1}, {6357, C_MEMBER_OBJECT, 40, 1}, {11904, C_MEMBER_OBJECT, 16, 1},
    {8372, C_MEMBER_OBJECT, 24, 1}, {6918, C_MEMBER_OBJECT, 16, 1}, {8357, C_MEMBER_OBJECT, 24, 1},
    {11904, C_MEMBER_OBJECT, 16, 1}, {8389, C_MEMBER_OBJECT, 24, 1}, {6562, C_MEMBER_OBJECT, 24, 1},
    {6580, C_MEMBER_OBJECT, 32, 1}, {6569, C_MEMBER_OBJECT, 40, 1}, {6605, C_MEMBER_OBJECT, 48, 1},
    {6623, C_MEMBER_OBJECT, 56, 1}, {6656, C_MEMBER_OBJECT, 80, 1}, {6599, C_MEMBER_OBJECT, 96, 1},
    {6632, C_MEMBER_OBJECT_ARRAY, 360, 0}, {11362, C_MEMBER_OBJECT, 64, 1},
    {11380, C_MEMBER_OBJECT, 80, 1}, {11398, C_MEMBER_OBJECT, 96, 1},
    {11416, C_MEMBER_OBJECT, 112, 1}, {11434, C_MEMBER_OBJECT, 128, 1},
    {11452, C_MEMBER_OBJECT, 144, 1}, {11470, C_MEMBER_OBJECT, 160, 1},
    {11488, C_MEMBER_OBJECT, 176, 1}, {13351, C_MEMBER_OBJECT, 192, 1},
    {6953, C_MEMBER_OBJECT, 16, 1}, {6996, C_MEMBER_OBJECT, 24, 1}, {6963, C_MEMBER_OBJECT, 32, 1},
    {7009, C_MEMBER_OBJECT, 40, 1}, {6940, C_MEMBER_OBJECT, 48, 1}, {6987, C_MEMBER_OBJECT, 56, 1},
    {7037, C_MEMBER_OBJECT, 64, 1}, {6977, C_MEMBER_OBJECT, 72, 1}, {7061, C_MEMBER_OBJECT, 80, 1},
    {7025, C_MEMBER_OBJECT, 88, 1}, {6923, C_MEMBER_OBJECT, 96, 1}, {7047, C_MEMBER_OBJECT, 104, 1},
    {11093, C_MEMBER_OBJECT, 16, 1}, {11083, C_MEMBER_OBJECT, 24, 1},
    {11074, C_MEMBER_OBJECT, 40, 1}, {11103, C_MEMBER_OBJECT, 48, 1},
    {4860, C_MEMBER_OBJECT, 72, 1}, {6918, C_MEMBER_OBJECT, 88, 1}, {4866, C_MEMBER_OBJECT, 112, 1},
    {6032, C_MEMBER_OBJECT, 120, 1}, {13351, C_MEMBER_OBJECT, 128, 1},
    {6841, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {8964, C_MEMBER_OBJECT, 32, 1},
    {6032, C_MEMBER_OBJECT, 40, 1}, {13351, C_MEMBER_OBJECT, 48, 1}, {7677, C_MEMBER_OBJECT, 16, 1},
    {7597, C_MEMBER_OBJECT, 32, 1}, {7706, C_MEMBER_OBJECT, 40, 1}, {7686, C_MEMBER_OBJECT, 48, 1},
    {7694, C_MEMBER_OBJECT, 56, 1}, {7632, C_MEMBER_OBJECT, 64, 1}, {7654, C_MEMBER_OBJECT, 72, 1},
    {7605, C_MEMBER_OBJECT, 80, 1}, {5738, C_MEMBER_OBJECT, 16, 1}, {5720, C_MEMBER_OBJECT, 24, 1},
    {5727, C_MEMBER_OBJECT, 32, 1}, {7753, C_MEMBER_OBJECT, 16, 1}, {7760, C_MEMBER_OBJECT, 24, 1},
    {4064, C_MEMBER_OBJECT_ARRAY, 16, 32}, {4575, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {4828, C_MEMBER_OBJECT_ARRAY, 32, 0}, {7991, C_MEMBER_OBJECT, 16, 1},
    {7975, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8419, C_MEMBER_OBJECT, 24, 1},
    {10286, C_MEMBER_OBJECT, 16, 1}, {12585, C_MEMBER_OBJECT, 24, 1},
    {5750, C_MEMBER_OBJECT, 16, 1}, {13351, C_MEMBER_OBJECT, 32, 1}, {8357, C_MEMBER_OBJECT, 16, 1},
    {9779, C_MEMBER_OBJECT, 32, 1}, {13203, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12640, C_MEMBER_OBJECT, 16, 1}, {8357, C_MEMBER_OBJECT, 24, 1}, {4615, C_MEMBER_OBJECT, 32, 1},
    {8270, C_MEMBER_OBJECT, 40, 1}, {11529, C_MEMBER_OBJECT, 16, 1}, {4111, C_MEMBER_OBJECT, 24, 1},
    {10565, C_MEMBER_OBJECT, 16, 1}, {11008, C_MEMBER_OBJECT, 32, 1},
    {10565, C_MEMBER_OBJECT, 16, 1}, {11008, C_MEMBER_OBJECT, 32, 1},
    {5745, C_MEMBER_OBJECT, 16, 1}, {11200, C_MEMBER_OBJECT, 24, 1}, {9190, C_MEMBER_OBJECT, 24, 1},
    {9199, C_MEMBER_OBJECT, 32, 1}, {8357, C_MEMBER_OBJECT, 16, 1}, {11169, C_MEMBER_OBJECT, 24, 1},
    {6918, C_MEMBER_OBJECT, 16, 1}, {8357, C_MEMBER_OBJECT, 24, 1}, {6918, C_MEMBER_OBJECT, 16, 1},
    {8357, C_MEMBER_OBJECT, 24, 1}, {8357, C_MEMBER_OBJECT, 16, 1}, {8925, C_MEMBER_OBJECT, 24, 1},
    {12585, C_MEMBER_OBJECT, 32, 1}, {5659, C_MEMBER_OBJECT, 40, 1}, {5667, C_MEMBER_OBJECT, 48, 1},
    {8357, C_MEMBER_OBJECT, 16, 1}, {10565, C_MEMBER_OBJECT, 16, 1},
    {11008, C_MEMBER_OBJECT, 40, 1}, {10583, C_MEMBER_OBJECT, 16, 1},
    {11008, C_MEMBER_OBJECT, 32, 1}, {6333, C_MEMBER_OBJECT, 16, 1}, {6918, C_MEMBER_OBJECT, 16, 1},
    {8357, C_MEMBER_OBJECT, 24, 1}, {6918, C_MEMBER_OBJECT, 16, 1}, {8357, C_MEMBER_OBJECT, 24, 1},
    {8899, C_MEMBER_OBJECT, 32, 1}, {11008, C_MEMBER_OBJECT, 40, 1}, {6781, C_MEMBER_OBJECT, 48, 1},
    {7991, C_MEMBER_OBJECT, 16, 1}, {7975, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8419, C_MEMBER_OBJECT, 24, 1}, {8419, C_MEMBER_OBJECT, 24, 1}, {8253, C_MEMBER_OBJECT, 16, 1},
    {11650, C_MEMBER_OBJECT, 24, 1}, {11894, C_MEMBER_OBJECT, 32, 1},
    {9028, C_MEMBER_OBJECT, 40, 1}, {9438, C_MEMBER_OBJECT, 40, 1}, {8487, C_MEMBER_OBJECT, 16, 1},
    {6918, C_MEMBER_OBJECT, 24, 1}, {9385, C_MEMBER_OBJECT, 16, 1}, {5738, C_MEMBER_OBJECT, 16, 1},
    {5720, C_MEMBER_OBJECT, 24, 1}, {5727, C_MEMBER_OBJECT, 32, 1}, {9463, C_MEMBER_OBJECT, 24, 1},
    {13242, C_MEMBER_OBJECT, 64, 1}, {13351, C_MEMBER_OBJECT, 136, 1},
    {8178, C_MEMBER_OBJECT, 16, 1}, {8186, C_MEMBER_OBJECT, 24, 1}, {8194, C_MEMBER_OBJECT, 32, 1},
    {5968, C_MEMBER_OBJECT, 16, 1}, {11210, C_MEMBER_OBJECT, 24, 1}, {5738, C_MEMBER_OBJECT, 16, 1},
    {5720, C_MEMBER_OBJECT, 24, 1}, {5727, C_MEMBER_OBJECT, 32, 1}, {13351, C_MEMBER_OBJECT, 64, 1},
    {9475, C_MEMBER_OBJECT, 16, 1}, {9468, C_MEMBER_OBJECT, 24, 1}, {9500, C_MEMBER_OBJECT, 40, 1},
    {9483, C_MEMBER_OBJECT, 48, 1}, {6005, C_MEMBER_OBJECT, 24, 1}, {5986, C_MEMBER_OBJECT, 48, 1},
    {6014, C_MEMBER_OBJECT, 56, 1}, {4534, C_MEMBER_OBJECT, 24, 1}, {8426, C_MEMBER_OBJECT, 24, 1},
    {9743, C_MEMBER_OBJECT, 16, 1}, {4370, C_MEMBER_OBJECT, 24, 1}, {8974, C_MEMBER_OBJECT, 32, 1},
    {13242, C_MEMBER_OBJECT, 24, 1}, {13351, C_MEMBER_OBJECT, 96, 1},
    {9743, C_MEMBER_OBJECT, 16, 1}, {10385, C_MEMBER_OBJECT, 24, 1},
    {11691, C_MEMBER_OBJECT, 32, 1}, {9283, C_MEMBER_OBJECT, 40, 1},
    {10403, C_MEMBER_OBJECT, 72, 1}, {10390, C_MEMBER_OBJECT, 80, 1},
    {10697, C_MEMBER_OBJECT, 16, 1}, {10706, C_MEMBER_OBJECT, 24, 1},
    {10679, C_MEMBER_OBJECT, 32, 1}, {10688, C_MEMBER_OBJECT, 40, 1},
    {8289, C_MEMBER_OBJECT, 56, 1}, {11650, C_MEMBER_OBJECT, 16, 1},
    {11899, C_MEMBER_OBJECT, 24, 1}, {11894, C_MEMBER_OBJECT, 32, 1},
    {9032, C_MEMBER_OBJECT, 40, 1}, {11937, C_MEMBER_OBJECT, 24, 1},
    {10982, C_MEMBER_OBJECT, 32, 1}, {10415, C_MEMBER_OBJECT, 40, 1},
    {7742, C_MEMBER_OBJECT, 32, 1}, {8259, C_MEMBER_OBJECT, 40, 1}, {10415, C_MEMBER_OBJECT, 48, 1},
    {13351, C_MEMBER_OBJECT, 64, 1}, {11215, C_MEMBER_OBJECT, 24, 1},
    {6032, C_MEMBER_OBJECT, 16, 1}, {11362, C_MEMBER_OBJECT, 64, 1},
    {11380, C_MEMBER_OBJECT, 80, 1}, {11398, C_MEMBER_OBJECT, 96, 1},
    {11416, C_MEMBER_OBJECT, 112, 1}, {11434, C_MEMBER_OBJECT, 128, 1},
    {11452, C_MEMBER_OBJECT, 144, 1}, {11470, C_MEMBER_OBJECT, 160, 1},
    {11488, C_MEMBER_OBJECT, 176, 1}, {13351, C_MEMBER_OBJECT, 192, 1},
    {11300, C_MEMBER_OBJECT, 16, 1}, {11650, C_MEMBER_OBJECT, 16, 1},
    {11899, C_MEMBER_OBJECT, 24, 1}, {11894, C_MEMBER_OBJECT, 32, 1},
    {9385, C_MEMBER_OBJECT, 24, 1}, {6677, C_MEMBER_OBJECT, 32, 1}, {6829, C_MEMBER_OBJECT, 40, 1},
    {8979, C_MEMBER_OBJECT, 48, 1}, {8341, C_MEMBER_OBJECT, 48, 1}, {11785, C_MEMBER_OBJECT, 80, 1},
    {11801, C_MEMBER_OBJECT, 88, 1}, {5677, C_MEMBER_OBJECT, 96, 1},
    {11141, C_MEMBER_OBJECT, 112, 1}, {12565, C_MEMBER_OBJECT, 120, 1},
    {7154, C_MEMBER_OBJECT, 128, 1}, {7119, C_MEMBER_OBJECT, 136, 1},
    {7087, C_MEMBER_OBJECT, 144, 1}, {5234, C_MEMBER_OBJECT, 152, 1},
    {2381, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {341, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {668, C_MEMBER_OBJECT, 200, 1},
    {326, C_MEMBER_OBJECT, 208, 1}, {356, C_MEMBER_OBJECT, 216, 1}, {771, C_MEMBER_OBJECT, 224, 1},
    {642, C_MEMBER_OBJECT, 232, 1}, {5390, C_MEMBER_OBJECT, 16, 1}, {5974, C_MEMBER_OBJECT, 24, 1},
    {11128, C_MEMBER_OBJECT, 32, 1}, {8998, C_MEMBER_OBJECT, 48, 1},
    {11141, C_MEMBER_OBJECT, 64, 1}, {11775, C_MEMBER_OBJECT, 72, 1},
    {9770, C_MEMBER_OBJECT, 96, 1}, {8231, C_MEMBER_OBJECT, 104, 1}, {5745, C_MEMBER_OBJECT, 16, 1},
    {5974, C_MEMBER_OBJECT, 24, 1}, {11536, C_MEMBER_OBJECT, 32, 1}, {8231, C_MEMBER_OBJECT, 48, 1},
    {8907, C_MEMBER_OBJECT, 16, 1}, {5745, C_MEMBER_OBJECT, 24, 1}, {10626, C_MEMBER_OBJECT, 40, 1},
    {9765, C_MEMBER_OBJECT, 48, 1}, {11331, C_MEMBER_OBJECT, 16, 1},
    {11343, C_MEMBER_OBJECT, 24, 1}, {8419, C_MEMBER_OBJECT, 24, 1},
    {12891, C_MEMBER_OBJECT, 16, 1}, {9949, C_MEMBER_OBJECT, 24, 1}, {9953, C_MEMBER_OBJECT, 32, 1},
    {11853, C_MEMBER_OBJECT, 16, 1}, {11869, C_MEMBER_OBJECT, 24, 1},
    {11860, C_MEMBER_OBJECT, 32, 1}, {11881, C_MEMBER_OBJECT, 40, 1},
    {11825, C_MEMBER_OBJECT, 48, 1}, {11838, C_MEMBER_OBJECT, 56, 1},
    {12528, C_MEMBER_OBJECT, 16, 1}, {12519, C_MEMBER_OBJECT, 24, 1},
    {9891, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8419, C_MEMBER_OBJECT, 24, 1},
    {8052, C_MEMBER_OBJECT, 256, 1}, {8102, C_MEMBER_OBJECT, 264, 1},
    {8068, C_MEMBER_OBJECT, 336, 1}, {8118, C_MEMBER_OBJECT, 344, 1},
    {8085, C_MEMBER_OBJECT, 352, 1}, {8133, C_MEMBER_OBJECT, 360, 1},
    {8155, C_MEMBER_OBJECT, 368, 1}, {8023, C_MEMBER_OBJECT, 840, 1},
    {8043, C_MEMBER_OBJECT, 848, 1}, {8031, C_MEMBER_OBJECT, 856, 1},
    {8013, C_MEMBER_OBJECT, 872, 1}, {10155, C_MEMBER_OBJECT, 16, 1},
    {4370, C_MEMBER_OBJECT, 24, 1}, {10264, C_MEMBER_OBJECT, 32, 1},
    {13351, C_MEMBER_OBJECT, 40, 1}, {9816, C_MEMBER_OBJECT, 16, 1}, {7991, C_MEMBER_OBJECT, 16, 1},
    {7975, C_MEMBER_OBJECT_ARRAY, 24, 8}, {13386, C_MEMBER_OBJECT, 16, 1},
    {13366, C_MEMBER_OBJECT, 24, 1}, {13396, C_MEMBER_OBJECT, 40, 1},
    {13378, C_MEMBER_OBJECT, 48, 1}, {13386, C_MEMBER_OBJECT, 16, 1},
    {13366, C_MEMBER_OBJECT, 24, 1}, {13396, C_MEMBER_OBJECT, 40, 1},
    {13378, C_MEMBER_OBJECT, 48, 1}, {13386, C_MEMBER_OBJECT, 16, 1},
    {13366, C_MEMBER_OBJECT, 24, 1}, {13396, C_MEMBER_OBJECT, 40, 1},
    {13378, C_MEMBER_OBJECT, 48, 1}, {5738, C_MEMBER_OBJECT, 16, 1}, {5720, C_MEMBER_OBJECT, 24, 1},
    {5727, C_MEMBER_OBJECT, 32, 1}, {12170, C_MEMBER_OBJECT, 16, 1},
    {12560, C_MEMBER_OBJECT, 24, 1}, {12205, C_MEMBER_OBJECT, 32, 1},
    {13351, C_MEMBER_OBJECT, 48, 1}, {11069, C_MEMBER_OBJECT, 16, 1},
    {12592, C_MEMBER_OBJECT, 24, 1}, {8979, C_MEMBER_OBJECT, 32, 1}, {8984, C_MEMBER_OBJECT, 40, 1},
    {5745, C_MEMBER_OBJECT, 48, 1}, {11630, C_MEMBER_OBJECT, 56, 1}, {6341, C_MEMBER_OBJECT, 72, 1},
    {5348, C_MEMBER_OBJECT, 80, 1}, {10507, C_MEMBER_OBJECT, 88, 1}, {6479, C_MEMBER_OBJECT, 96, 1},
    {11656, C_MEMBER_OBJECT, 104, 1}, {6404, C_MEMBER_OBJECT, 112, 1},
    {11672, C_MEMBER_OBJECT, 120, 1}, {6418, C_MEMBER_OBJECT, 128, 1},
    {5330, C_MEMBER_OBJECT, 136, 1}, {10494, C_MEMBER_OBJECT, 144, 1},
    {12226, C_MEMBER_OBJECT, 24, 1}, {6435, C_MEMBER_OBJECT, 32, 1}, {9748, C_MEMBER_OBJECT, 40, 1},
    {7935, C_MEMBER_OBJECT, 48, 1}, {7898, C_MEMBER_OBJECT, 56, 1}, {7922, C_MEMBER_OBJECT, 64, 1},
    {7860, C_MEMBER_OBJECT, 72, 1}, {7887, C_MEMBER_OBJECT, 80, 1}, {7845, C_MEMBER_OBJECT, 88, 1},
    {7912, C_MEMBER_OBJECT, 96, 1}, {7872, C_MEMBER_OBJECT, 104, 1},
    {7832, C_MEMBER_OBJECT, 112, 1}, {8899, C_MEMBER_OBJECT, 24, 1},
    {11008, C_MEMBER_OBJECT, 32, 1}, {13156, C_MEMBER_OBJECT, 128, 1},
    {13095, C_MEMBER_OBJECT, 136, 1}, {13577, C_MEMBER_OBJECT, 152, 1},
    {13156, C_MEMBER_OBJECT, 128, 1}, {13095, C_MEMBER_OBJECT, 136, 1},
    {13577, C_MEMBER_OBJECT, 152, 1}, {8907, C_MEMBER_OBJECT, 16, 1},
    {6740, C_MEMBER_OBJECT, 24, 1}, {13351, C_MEMBER_OBJECT, 32, 1},
    {13071, C_MEMBER_OBJECT, 96, 1}, {13023, C_MEMBER_OBJECT, 104, 1},
    {13047, C_MEMBER_OBJECT, 112, 1}, {12999, C_MEMBER_OBJECT, 128, 1},
    {12951, C_MEMBER_OBJECT, 136, 1}, {12975, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0,
};

const struct table table_3_9_18 = {
    {.hex = 0x030912f0}, names, members, enumerators, types, held, static_types,
    556, 2, 224, 0,
};
