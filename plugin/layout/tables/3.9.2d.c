/* What the debug information of CPython 3.9.2d says: made by make-table. */
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
    "_curses.window\0" "_curses_panel.panel\0" "_dbm.dbm\0" "_elementtree._element_iterator\0"
    "_frame\0" "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
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
    "dbmobject\0" "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0" "decoder\0"
    "default_factory\0" "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0"
    "dequeobject\0" "descr\0" "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0"
    "dialect\0" "dict\0" "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
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
    "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "float\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "freeblock\0" "freepools\0"
    "frozenset\0" "func\0" "func_annotations\0" "func_closure\0" "func_code\0" "func_defaults\0"
    "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0"
    "func_qualname\0" "func_weakreflist\0" "function\0" "function_pinboard_authorizer_cb\0"
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
    {217, 0, 0, 72, 0, 0}, {217, 9308, 40, 8, 0, 0}, {217, 9768, 16, 8, 0, 0},
    {217, 10410, 24, 8, 0, 0}, {217, 11716, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 10318, 16, 8, 0, 0}, {236, 10331, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6575, 40, 8, 0, 0}, {254, 12195, 16, 8, 0, 0}, {254, 12230, 32, 8, 0, 0},
    {254, 12585, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4565, 0, 8, 0, 0},
    {268, 4964, 24, 8, 0, 0}, {268, 9057, 8, 8, 0, 0}, {685, 0, 0, 16, 0, 0},
    {685, 10311, 0, 8, 0, 0}, {713, 0, 0, 56, 0, 0}, {713, 5754, 24, 8, 0, 0},
    {742, 0, 0, 152, 0, 0}, {742, 4660, 144, 8, 0, 0}, {742, 6233, 40, 8, 0, 0},
    {742, 6704, 136, 8, 0, 0}, {742, 9571, 16, 8, 0, 0}, {742, 10269, 64, 8, 0, 0},
    {742, 10494, 24, 8, 0, 0}, {742, 10504, 32, 8, 0, 0}, {742, 10986, 48, 8, 0, 0},
    {742, 13462, 56, 8, 0, 0}, {788, 0, 0, 48, 0, 0}, {788, 7985, 24, 8, 0, 0},
    {788, 9057, 16, 8, 0, 0}, {788, 11721, 32, 4, 6, 1}, {788, 11750, 32, 4, 5, 1},
    {788, 11764, 32, 4, 2, 3}, {788, 11775, 32, 4, 7, 1}, {802, 0, 0, 40, 0, 0},
    {802, 4313, 16, 8, 0, 0}, {802, 4321, 24, 8, 0, 0}, {818, 0, 0, 40, 0, 0},
    {818, 4333, 24, 8, 0, 0}, {818, 4342, 16, 8, 0, 0}, {835, 0, 0, 120, 0, 0},
    {835, 4176, 32, 8, 0, 0}, {835, 4184, 80, 8, 0, 0}, {835, 4211, 64, 8, 0, 0},
    {835, 4233, 72, 8, 0, 0}, {835, 4256, 96, 8, 0, 0}, {835, 4269, 16, 8, 0, 0},
    {835, 4278, 48, 8, 0, 0}, {835, 4286, 56, 8, 0, 0}, {852, 0, 0, 64, 0, 0},
    {852, 4379, 24, 8, 0, 0}, {852, 4933, 48, 8, 0, 0}, {852, 5410, 40, 8, 0, 0},
    {852, 12851, 32, 8, 0, 0}, {874, 0, 0, 56, 0, 0}, {874, 9881, 24, 8, 0, 0},
    {892, 0, 0, 40, 0, 0}, {892, 9941, 24, 8, 0, 0}, {892, 9958, 32, 1, 0, 0},
    {923, 0, 0, 56, 0, 0}, {923, 9314, 16, 8, 0, 0}, {923, 9319, 32, 8, 0, 0},
    {923, 9328, 24, 8, 0, 0}, {941, 0, 0, 64, 0, 0}, {941, 9664, 56, 8, 0, 0},
    {957, 0, 0, 48, 0, 0}, {957, 10571, 16, 8, 0, 0}, {967, 0, 0, 24, 0, 0},
    {967, 9924, 16, 8, 0, 0}, {980, 0, 0, 176, 0, 0}, {980, 5032, 16, 4, 0, 0},
    {980, 5044, 88, 8, 0, 0}, {980, 5056, 48, 8, 0, 0}, {980, 5064, 56, 8, 0, 0},
    {980, 5074, 104, 8, 0, 0}, {980, 5086, 40, 4, 0, 0}, {980, 5101, 80, 8, 0, 0},
    {980, 5113, 120, 8, 0, 0}, {980, 5123, 112, 8, 0, 0}, {980, 5131, 64, 8, 0, 0},
    {980, 5140, 32, 4, 0, 0}, {980, 5153, 72, 8, 0, 0}, {993, 0, 0, 72, 0, 0},
    {993, 13205, 56, 8, 0, 0}, {993, 13210, 48, 8, 0, 0}, {1016, 0, 0, 48, 0, 0},
    {1016, 5592, 16, 8, 0, 0}, {1016, 5601, 24, 8, 0, 0}, {1026, 0, 0, 48, 0, 0},
    {1026, 12638, 16, 8, 0, 0}, {1026, 12646, 32, 8, 0, 0}, {1026, 12657, 24, 8, 0, 0},
    {1041, 0, 0, 64, 0, 0}, {1041, 13246, 24, 8, 0, 0}, {1041, 13258, 16, 8, 0, 0},
    {1054, 0, 0, 104, 0, 0}, {1054, 5469, 32, 8, 0, 0}, {1054, 5477, 80, 8, 0, 0},
    {1054, 5504, 64, 8, 0, 0}, {1054, 5526, 72, 8, 0, 0}, {1054, 5549, 16, 8, 0, 0},
    {1054, 5558, 48, 8, 0, 0}, {1054, 5566, 96, 8, 0, 0}, {1054, 5576, 56, 8, 0, 0},
    {1067, 0, 0, 24, 0, 0}, {1067, 5694, 16, 8, 0, 0}, {1122, 0, 0, 48, 0, 0},
    {1122, 7990, 24, 1, 0, 0}, {1122, 12962, 40, 8, 0, 0}, {1142, 0, 0, 40, 0, 0},
    {1142, 7990, 24, 1, 0, 0}, {1142, 12962, 32, 8, 0, 0}, {1223, 0, 0, 40, 0, 0},
    {1223, 5729, 24, 8, 0, 0}, {1223, 5736, 32, 8, 0, 0}, {1223, 5747, 16, 8, 0, 0},
    {1237, 0, 0, 24, 0, 0}, {1237, 9537, 8, 8, 0, 0}, {1237, 9544, 16, 8, 0, 0},
    {1252, 0, 0, 40, 0, 0}, {1252, 6248, 40, 0, 0, 0}, {1252, 6259, 16, 8, 0, 0},
    {1252, 6269, 32, 8, 0, 0}, {1252, 6281, 0, 8, 0, 0}, {1252, 6291, 8, 8, 0, 0},
    {1252, 6299, 24, 8, 0, 0}, {1269, 0, 0, 48, 0, 0}, {1269, 9356, 32, 8, 0, 0},
    {1269, 9364, 16, 8, 0, 0}, {1269, 9372, 40, 8, 0, 0}, {1282, 0, 0, 24, 0, 0},
    {1282, 9908, 16, 8, 0, 0}, {1296, 0, 0, 368, 0, 0}, {1296, 6581, 24, 8, 0, 0},
    {1296, 6588, 40, 8, 0, 0}, {1296, 6599, 32, 8, 0, 0}, {1296, 6606, 116, 1, 0, 0},
    {1296, 6618, 96, 8, 0, 0}, {1296, 6624, 48, 8, 0, 0}, {1296, 6634, 104, 4, 0, 0},
    {1296, 6642, 56, 8, 0, 0}, {1296, 6651, 360, 8, 0, 0}, {1296, 6664, 72, 8, 0, 0},
    {1296, 6675, 80, 8, 0, 0}, {1296, 6683, 64, 8, 0, 0}, {1310, 0, 0, 120, 0, 0},
    {1310, 6948, 96, 8, 0, 0}, {1310, 6965, 48, 8, 0, 0}, {1310, 6978, 16, 8, 0, 0},
    {1310, 6988, 32, 8, 0, 0}, {1310, 7012, 56, 8, 0, 0}, {1310, 7021, 24, 8, 0, 0},
    {1310, 7034, 40, 8, 0, 0}, {1310, 7050, 88, 8, 0, 0}, {1310, 7062, 64, 8, 0, 0},
    {1310, 7072, 104, 8, 0, 0}, {1327, 0, 0, 16, 0, 0}, {1327, 3136, 0, 8, 0, 0},
    {1327, 3145, 8, 8, 0, 0}, {1337, 0, 0, 96, 0, 0}, {1337, 7622, 32, 8, 0, 0},
    {1337, 7630, 80, 8, 0, 0}, {1337, 7657, 64, 8, 0, 0}, {1337, 7679, 72, 8, 0, 0},
    {1337, 7702, 16, 8, 0, 0}, {1337, 7711, 48, 8, 0, 0}, {1337, 7719, 56, 8, 0, 0},
    {1349, 0, 0, 152, 0, 0}, {1349, 8016, 16, 8, 0, 0}, {1364, 0, 0, 280, 0, 0},
    {1364, 4073, 16, 256, 0, 0}, {1381, 0, 0, 40, 0, 0}, {1381, 4584, 32, 8, 0, 0},
    {1399, 0, 0, 40, 0, 0}, {1399, 4837, 32, 8, 0, 0}, {1420, 0, 0, 40, 0, 0},
    {1420, 7778, 16, 8, 0, 0}, {1433, 0, 0, 880, 0, 0}, {1433, 8023, 864, 8, 0, 0},
    {1433, 8038, 872, 8, 0, 0}, {1433, 8048, 840, 8, 0, 0}, {1433, 8056, 856, 8, 0, 0},
    {1433, 8068, 848, 8, 0, 0}, {1450, 0, 0, 88, 0, 0}, {1450, 9727, 64, 8, 0, 0},
    {1450, 9768, 72, 8, 0, 0}, {1450, 10410, 80, 8, 0, 0}, {1470, 0, 0, 24, 0, 0},
    {1470, 6943, 16, 8, 0, 0}, {1493, 0, 0, 5648, 0, 0}, {1493, 4135, 3472, 8, 0, 0},
    {1493, 4155, 3464, 8, 0, 0}, {1493, 4572, 3536, 8, 0, 0}, {1493, 4609, 3456, 8, 0, 0},
    {1493, 4735, 880, 8, 0, 0}, {1493, 4744, 1384, 8, 0, 0}, {1493, 5185, 928, 8, 0, 0},
    {1493, 5206, 920, 8, 0, 0}, {1493, 5225, 912, 8, 0, 0}, {1493, 6051, 1376, 8, 0, 0},
    {1493, 7517, 832, 8, 0, 0}, {1493, 7530, 816, 4, 0, 0}, {1493, 7544, 824, 8, 0, 0},
    {1493, 7555, 640, 72, 0, 0}, {1493, 7570, 720, 24, 0, 0}, {1493, 8200, 24, 8, 0, 0},
    {1493, 8234, 1392, 8, 0, 0}, {1493, 8246, 888, 8, 0, 0}, {1493, 9702, 856, 8, 0, 0},
    {1493, 9710, 864, 8, 0, 0}, {1493, 9790, 0, 8, 0, 0}, {1493, 10785, 3488, 8, 0, 0},
    {1493, 12175, 872, 8, 0, 0}, {1493, 12867, 8, 8, 0, 0}, {1493, 13276, 3520, 8, 0, 0},
    {1493, 13300, 3504, 8, 0, 0}, {1493, 13317, 3512, 8, 0, 0}, {1512, 0, 0, 40, 0, 0},
    {1512, 4358, 32, 8, 0, 0}, {1512, 9916, 24, 8, 0, 0}, {1525, 0, 0, 32, 0, 0},
    {1525, 9899, 24, 4, 0, 0}, {1538, 0, 0, 40, 0, 0}, {1538, 6854, 24, 4, 0, 0},
    {1538, 9768, 0, 8, 0, 0}, {1538, 10111, 16, 8, 0, 0}, {1538, 12916, 8, 4, 0, 0},
    {1550, 0, 0, 16, 0, 0}, {1550, 9537, 0, 8, 0, 0}, {1562, 0, 0, 32, 0, 0},
    {1562, 9738, 16, 8, 0, 0}, {1562, 9751, 24, 8, 0, 0}, {1574, 0, 0, 152, 0, 0},
    {1574, 9488, 24, 8, 0, 0}, {1574, 13267, 64, 8, 0, 0}, {1593, 0, 0, 32, 0, 0},
    {1593, 9656, 0, 8, 0, 0}, {1605, 0, 0, 48, 0, 0}, {1605, 8203, 16, 8, 0, 0},
    {1605, 8211, 24, 8, 0, 0}, {1620, 0, 0, 104, 0, 0}, {1620, 9335, 56, 8, 0, 0},
    {1632, 0, 0, 56, 0, 0}, {1632, 9493, 24, 8, 0, 0}, {1632, 9500, 16, 8, 0, 0},
    {1632, 9508, 48, 8, 0, 0}, {1632, 9516, 32, 8, 0, 0}, {1647, 0, 0, 112, 0, 0},
    {1647, 10024, 72, 8, 0, 0}, {1647, 10043, 48, 8, 0, 0}, {1661, 0, 0, 104, 0, 0},
    {1661, 6776, 80, 8, 0, 0}, {1661, 6785, 88, 8, 0, 0}, {1661, 9760, 64, 8, 0, 0},
    {1661, 11953, 72, 8, 0, 0}, {1677, 0, 0, 16, 0, 0}, {1677, 9931, 0, 8, 0, 0},
    {1677, 9966, 8, 8, 0, 0}, {1792, 0, 0, 200, 0, 0}, {1792, 6795, 16, 8, 0, 0},
    {1792, 7985, 48, 8, 0, 0}, {1792, 9458, 32, 8, 0, 0}, {1792, 11376, 64, 128, 0, 0},
    {1792, 12189, 40, 8, 0, 0}, {1792, 13193, 24, 8, 0, 0}, {1804, 0, 0, 40, 0, 0},
    {1804, 11675, 16, 8, 0, 0}, {1804, 11919, 32, 8, 0, 0}, {1804, 11924, 24, 8, 0, 0},
    {1837, 0, 0, 72, 0, 0}, {1837, 13222, 64, 8, 0, 0}, {1874, 0, 0, 112, 0, 0},
    {1874, 6776, 72, 8, 0, 0}, {1874, 9064, 80, 8, 0, 0}, {1874, 9727, 64, 8, 0, 0},
    {1874, 10111, 88, 8, 0, 0}, {1874, 10670, 104, 8, 0, 0}, {1874, 12585, 96, 8, 0, 0},
    {1894, 0, 0, 72, 0, 0}, {1894, 5180, 64, 8, 0, 0}, {1913, 0, 0, 264, 0, 0},
    {1913, 4425, 168, 8, 0, 0}, {1913, 4435, 232, 8, 0, 0}, {1913, 4455, 224, 8, 0, 0},
    {1913, 4845, 72, 8, 0, 0}, {1913, 4858, 80, 8, 0, 0}, {1913, 5410, 240, 8, 0, 0},
    {1913, 5626, 104, 8, 0, 0}, {1913, 5643, 88, 8, 0, 0}, {1913, 5655, 96, 8, 0, 0},
    {1913, 6051, 152, 8, 0, 0}, {1913, 6512, 144, 8, 0, 0}, {1913, 6907, 24, 8, 0, 0},
    {1913, 8321, 16, 8, 0, 0}, {1913, 9790, 8, 8, 0, 0}, {1913, 10651, 0, 8, 0, 0},
    {1913, 12622, 176, 8, 0, 0}, {1927, 0, 0, 40, 0, 0}, {1927, 12544, 24, 8, 0, 0},
    {1927, 12553, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0}, {1945, 9916, 24, 8, 0, 0},
    {1959, 0, 0, 408, 0, 0}, {1959, 12671, 256, 8, 0, 0}, {1959, 12679, 336, 8, 0, 0},
    {1959, 12688, 32, 8, 0, 0}, {1959, 12701, 352, 8, 0, 0}, {1959, 12710, 192, 8, 0, 0},
    {1959, 12719, 48, 8, 0, 0}, {1959, 12730, 264, 8, 0, 0}, {1959, 12738, 288, 8, 0, 0},
    {1959, 12752, 168, 8, 0, 0}, {1959, 12761, 40, 8, 0, 0}, {1959, 12773, 240, 8, 0, 0},
    {1959, 12784, 344, 8, 0, 0}, {1959, 12791, 24, 8, 0, 0}, {1959, 12799, 88, 8, 0, 0},
    {1959, 12807, 360, 8, 0, 0}, {1959, 12821, 184, 8, 0, 0}, {1959, 12833, 208, 8, 0, 0},
    {1972, 0, 0, 104, 0, 0}, {1972, 6414, 64, 8, 0, 0}, {1972, 9987, 72, 8, 0, 0},
    {1972, 10979, 96, 8, 0, 0}, {1993, 0, 0, 80, 0, 0}, {1993, 5754, 72, 8, 0, 0},
    {2009, 0, 0, 24, 0, 0}, {2009, 9950, 16, 8, 0, 0}, {2021, 0, 0, 56, 0, 0},
    {2021, 13391, 24, 8, 0, 0}, {2021, 13411, 16, 8, 0, 0}, {2037, 0, 0, 208, 0, 0},
    {2037, 4045, 192, 8, 0, 0}, {2037, 6759, 24, 8, 0, 0}, {2037, 8932, 16, 8, 0, 0},
    {2037, 9861, 48, 8, 0, 0}, {2037, 12976, 136, 8, 0, 0}, {2037, 13000, 144, 8, 0, 0},
    {2037, 13024, 128, 8, 0, 0}, {2037, 13048, 104, 8, 0, 0}, {2037, 13072, 112, 8, 0, 0},
    {2037, 13096, 96, 8, 0, 0}, {2078, 0, 0, 104, 0, 0}, {2078, 10415, 80, 8, 0, 0},
    {2078, 10428, 72, 8, 0, 0}, {2137, 0, 0, 192, 0, 0}, {2137, 4384, 128, 8, 0, 0},
    {2137, 4956, 152, 8, 0, 0}, {2137, 5418, 136, 8, 0, 0}, {2137, 10764, 96, 8, 0, 0},
    {2137, 11025, 144, 8, 0, 0}, {2365, 0, 0, 272, 0, 0}, {2365, 4649, 72, 8, 0, 0},
    {2365, 4685, 216, 8, 0, 0}, {2365, 9571, 24, 8, 0, 0}, {2365, 9576, 32, 8, 0, 0},
    {2365, 10448, 208, 8, 0, 0}, {2365, 10494, 48, 8, 0, 0}, {2365, 10504, 56, 8, 0, 0},
    {2365, 10942, 184, 8, 0, 0}, {2365, 10954, 192, 8, 0, 0}, {2365, 10963, 200, 8, 0, 0},
    {2365, 11655, 16, 8, 0, 0}, {2426, 0, 0, 24, 0, 0}, {2426, 4350, 16, 8, 0, 0},
    {2450, 0, 0, 24, 0, 0}, {2450, 6344, 16, 8, 0, 0}, {2485, 0, 0, 32, 0, 0},
    {2485, 6528, 16, 8, 0, 0}, {2485, 6542, 0, 8, 0, 0}, {2485, 6551, 8, 8, 0, 0},
    {2485, 10656, 24, 8, 0, 0}, {2502, 0, 0, 112, 0, 0}, {2502, 9463, 40, 8, 0, 0},
    {2544, 0, 0, 656, 0, 0}, {2544, 8328, 32, 8, 0, 0}, {4037, 0, 0, 32, 0, 0},
    {4037, 6329, 8, 8, 0, 0}, {4037, 12969, 16, 8, 0, 0}, {4037, 13198, 0, 8, 0, 0},
    {4054, 0, 0, 32, 0, 0}, {4054, 6309, 24, 8, 0, 0}, {4054, 8278, 16, 8, 0, 0},
    {4405, 0, 0, 64, 0, 0}, {4405, 4358, 32, 8, 0, 0}, {4405, 9890, 40, 8, 0, 0},
    {4491, 0, 0, 24, 0, 0}, {4491, 4379, 8, 8, 0, 0}, {4491, 6943, 0, 8, 0, 0},
    {4491, 8992, 16, 8, 0, 0}, {4524, 0, 0, 16, 0, 0}, {4524, 4507, 0, 8, 0, 0},
    {4524, 9779, 8, 4, 0, 0}, {4821, 0, 0, 32, 0, 0}, {4821, 8444, 24, 8, 0, 0},
    {4918, 0, 0, 32, 0, 0}, {4918, 8385, 16, 8, 0, 0}, {4918, 8432, 24, 8, 0, 0},
    {4973, 0, 0, 32, 0, 0}, {4973, 5008, 16, 8, 0, 0}, {5939, 0, 0, 56, 0, 0},
    {5939, 5913, 48, 8, 0, 0}, {5959, 0, 0, 56, 0, 0}, {5959, 5953, 32, 8, 0, 0},
    {5975, 0, 0, 80, 0, 0}, {5975, 9033, 24, 8, 0, 0}, {5975, 9043, 40, 8, 0, 0},
    {6218, 0, 0, 56, 0, 0}, {6218, 6016, 16, 8, 0, 0}, {6218, 6033, 40, 8, 0, 0},
    {6471, 0, 0, 48, 0, 0}, {6471, 6376, 40, 8, 0, 0}, {6471, 6389, 32, 8, 0, 0},
    {6471, 6399, 24, 8, 0, 0}, {6835, 0, 0, 32, 0, 0}, {6835, 6943, 16, 8, 0, 0},
    {6835, 8382, 24, 8, 0, 0}, {7508, 0, 0, 48, 0, 0}, {7508, 4379, 24, 8, 0, 0},
    {7508, 10180, 16, 8, 0, 0}, {7508, 10289, 32, 8, 0, 0}, {8974, 0, 0, 32, 0, 0},
    {8974, 5028, 16, 8, 0, 0}, {8974, 9987, 24, 8, 0, 0}, {9126, 0, 0, 32, 0, 0},
    {9126, 8444, 24, 8, 0, 0}, {9141, 0, 0, 32, 0, 0}, {9141, 8444, 24, 8, 0, 0},
    {9175, 0, 0, 32, 0, 0}, {9175, 9165, 16, 8, 0, 0}, {9253, 0, 0, 48, 0, 0},
    {9253, 8278, 16, 8, 0, 0}, {9253, 9053, 40, 8, 0, 0}, {9253, 11675, 24, 8, 0, 0},
    {9253, 11919, 32, 8, 0, 0}, {9273, 0, 0, 136, 0, 0}, {9273, 4869, 72, 8, 0, 0},
    {9273, 4875, 112, 8, 0, 0}, {9273, 6943, 88, 8, 0, 0}, {9273, 11094, 0, 56, 0, 0},
    {9290, 0, 0, 56, 0, 0}, {9290, 8932, 40, 8, 0, 0}, {9290, 9790, 24, 8, 0, 0},
    {9290, 11033, 48, 8, 0, 0}, {9400, 0, 0, 32, 0, 0}, {9400, 6943, 24, 8, 0, 0},
    {9400, 8512, 16, 8, 0, 0}, {9431, 0, 0, 24, 0, 0}, {9431, 9410, 16, 8, 0, 0},
    {10095, 0, 0, 64, 0, 0}, {10095, 6005, 48, 8, 0, 0}, {10095, 6024, 24, 8, 0, 0},
    {10095, 6033, 56, 8, 0, 0}, {10396, 0, 0, 64, 0, 0}, {10396, 4379, 24, 8, 0, 0},
    {10396, 6866, 16, 8, 0, 0}, {10396, 8989, 32, 8, 0, 0}, {10749, 0, 0, 56, 0, 0},
    {10749, 10704, 32, 8, 0, 0}, {10749, 10713, 40, 8, 0, 0}, {10749, 10722, 16, 8, 0, 0},
    {10749, 10731, 24, 8, 0, 0}, {10816, 0, 0, 64, 0, 0}, {10816, 6696, 32, 8, 0, 0},
    {10816, 6848, 40, 8, 0, 0}, {10816, 9410, 24, 8, 0, 0}, {10831, 0, 0, 240, 0, 0},
    {10831, 151, 192, 8, 0, 0}, {10831, 161, 184, 8, 0, 0}, {10831, 287, 168, 8, 0, 0},
    {10831, 326, 208, 8, 0, 0}, {10831, 341, 176, 8, 0, 0}, {10831, 356, 216, 8, 0, 0},
    {10831, 642, 232, 8, 0, 0}, {10831, 668, 200, 8, 0, 0}, {10831, 771, 224, 8, 0, 0},
    {10831, 2381, 160, 8, 0, 0}, {10831, 5243, 152, 8, 0, 0}, {10831, 5686, 96, 8, 0, 0},
    {10831, 7112, 144, 8, 0, 0}, {10831, 7144, 136, 8, 0, 0}, {10831, 7179, 128, 8, 0, 0},
    {10831, 11166, 112, 8, 0, 0}, {10831, 11810, 80, 8, 0, 0}, {10831, 11826, 88, 8, 0, 0},
    {10831, 12590, 120, 8, 0, 0}, {10867, 0, 0, 56, 0, 0}, {10867, 5754, 24, 8, 0, 0},
    {10867, 8932, 16, 8, 0, 0}, {10867, 9790, 48, 8, 0, 0}, {10906, 0, 0, 48, 0, 0},
    {10906, 9057, 40, 8, 0, 0}, {10906, 11675, 16, 8, 0, 0}, {10906, 11919, 32, 8, 0, 0},
    {10906, 11924, 24, 8, 0, 0}, {11049, 0, 0, 32, 0, 0}, {11049, 11240, 24, 8, 0, 0},
    {11244, 0, 0, 32, 0, 0}, {11244, 8444, 24, 8, 0, 0}, {11302, 0, 0, 16, 0, 0},
    {11302, 7985, 8, 8, 0, 0}, {11302, 8932, 0, 8, 0, 0}, {11311, 0, 0, 48, 0, 0},
    {11311, 11325, 16, 8, 0, 0}, {11332, 0, 0, 56, 0, 0}, {11837, 0, 0, 32, 0, 0},
    {11837, 11356, 16, 8, 0, 0}, {11978, 0, 0, 32, 0, 0}, {11978, 8444, 24, 8, 0, 0},
    {11992, 0, 0, 528, 0, 0}, {11992, 5754, 8, 512, 0, 0}, {11992, 11064, 520, 8, 0, 0},
    {12005, 0, 0, 32, 0, 0}, {12005, 8932, 0, 8, 0, 0}, {12005, 9790, 16, 8, 0, 0},
    {12023, 0, 0, 48, 0, 0}, {12023, 4127, 0, 8, 0, 0}, {12023, 6923, 24, 8, 0, 0},
    {12023, 9849, 20, 4, 0, 0}, {12023, 10595, 8, 8, 0, 0}, {12043, 0, 0, 48, 0, 0},
    {12043, 8494, 4, 4, 0, 0}, {12061, 0, 0, 24, 0, 0}, {12082, 0, 0, 24, 0, 0},
    {12108, 0, 0, 48, 0, 0}, {12108, 4368, 32, 4, 0, 0}, {12108, 6913, 8, 8, 0, 0},
    {12108, 9474, 44, 4, 0, 0}, {12108, 9813, 40, 4, 0, 0}, {12108, 11003, 0, 8, 0, 0},
    {12108, 12183, 36, 4, 0, 0}, {12133, 0, 0, 40, 0, 0}, {12133, 9974, 24, 8, 0, 0},
    {12133, 9978, 32, 8, 0, 0}, {12133, 12916, 16, 8, 0, 0}, {12561, 0, 0, 496, 0, 0},
    {12561, 8382, 16, 8, 0, 0}, {12561, 9804, 32, 8, 0, 0}, {12561, 9873, 24, 4, 0, 0},
    {12561, 13228, 40, 456, 0, 0}, {12900, 0, 0, 32, 0, 0}, {12900, 8444, 24, 8, 0, 0},
    {13136, 0, 0, 32, 0, 0}, {13136, 8444, 24, 8, 0, 0}, {13448, 0, 0, 32, 0, 0},
    {13448, 5987, 16, 8, 0, 0}, {13448, 11235, 24, 8, 0, 0}, {13587, 0, 0, 72, 0, 0},
    {13587, 7976, 64, 8, 0, 0}, {13629, 0, 0, 40, 0, 0}, {13629, 8924, 24, 8, 0, 0},
    {13629, 11033, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2415, 22}, {9695, 5},
};

static const struct table_type types[] = {
    {70, 852, 64, 64, 0, 5}, {84, 12214, 64, 64, 5, 1}, {132, 3631, 48, 48, 6, 3},
    {140, 3670, 64, 64, 9, 3}, {314, 1450, 88, 88, 12, 8}, {382, 397, 24, 24, 20, 0},
    {418, 446, 56, 56, 20, 1}, {480, 508, 48, 48, 21, 2}, {542, 564, 64, 64, 23, 2},
    {592, 614, 56, 56, 25, 3}, {660, 1661, 104, 104, 28, 9}, {957, 957, 48, 48, 37, 0},
    {2129, 1269, 192, 48, 37, 0}, {2151, 1837, 72, 72, 37, 6}, {2183, 1874, 112, 112, 43, 11},
    {2195, 1894, 72, 72, 54, 6}, {2214, 2214, 32, 32, 60, 2}, {2234, 2234, 24, 24, 62, 1},
    {2256, 3648, 48, 48, 63, 3}, {2280, 1972, 104, 104, 66, 8}, {2299, 1972, 104, 104, 74, 8},
    {2318, 1972, 104, 104, 82, 8}, {2599, 1707, 32, 32, 90, 1}, {2618, 2644, 48, 48, 91, 3},
    {2688, 293, 144, 144, 94, 13}, {2704, 7491, 24, 24, 107, 1}, {2724, 2206, 184, 184, 108, 17},
    {2738, 12, 448, 448, 125, 0}, {2754, 26, 240, 240, 125, 0}, {2770, 40, 112, 112, 125, 0},
    {2789, 54, 152, 152, 125, 1}, {2810, 5959, 56, 56, 126, 1}, {2839, 5959, 56, 56, 127, 1},
    {2876, 4054, 32, 32, 128, 1}, {2902, 188, 48, 48, 129, 1}, {2915, 2057, 88, 88, 130, 3},
    {2927, 2389, 64, 64, 133, 2}, {2939, 95, 72, 72, 135, 1}, {2954, 108, 128, 128, 136, 3},
    {2975, 199, 32, 32, 139, 2}, {2995, 906, 160, 160, 141, 10}, {3014, 2165, 24, 24, 151, 0},
    {3039, 12199, 96, 96, 151, 2}, {3054, 1101, 32, 32, 153, 0}, {3069, 1081, 32, 32, 153, 1},
    {3089, 5842, 32, 32, 154, 0}, {3098, 236, 64, 64, 154, 2}, {3169, 226, 32, 32, 156, 0},
    {3183, 303, 32, 32, 156, 0}, {3213, 11178, 48, 48, 156, 4}, {3232, 4676, 152, 152, 160, 3},
    {3251, 4676, 152, 152, 163, 3}, {3270, 4676, 152, 152, 166, 3}, {3289, 4802, 64, 64, 169, 3},
    {3301, 6769, 48, 48, 172, 2}, {3312, 9824, 40, 40, 174, 2}, {3342, 11969, 120, 120, 176, 7},
    {3355, 12603, 192, 192, 183, 12}, {3373, 4810, 24, 24, 195, 1}, {3392, 8346, 32, 32, 196, 2},
    {3404, 2468, 80, 80, 198, 6}, {3418, 2560, 72, 72, 204, 6}, {3432, 756, 64, 64, 210, 1},
    {3449, 121, 192, 192, 211, 0}, {3470, 175, 224, 224, 211, 1}, {3493, 2108, 56, 56, 212, 0},
    {3531, 713, 56, 56, 212, 0}, {3545, 742, 152, 152, 212, 8}, {3561, 719, 24, 24, 220, 1},
    {3586, 2365, 272, 272, 221, 9}, {3604, 2340, 24, 24, 230, 1}, {3705, 11332, 56, 56, 231, 2},
    {3724, 2067, 248, 248, 233, 0}, {3739, 2067, 248, 248, 233, 0}, {3754, 2067, 248, 248, 233, 0},
    {3769, 2067, 248, 248, 233, 0}, {3784, 2067, 248, 248, 233, 0}, {3800, 2067, 248, 248, 233, 0},
    {3816, 1818, 48, 48, 233, 0}, {3831, 2094, 232, 232, 233, 3}, {3848, 1740, 32, 32, 236, 0},
    {3863, 1755, 32, 32, 236, 1}, {3876, 1727, 88, 88, 237, 3}, {3893, 1768, 96, 96, 240, 7},
    {3909, 1859, 56, 56, 247, 2}, {3924, 13154, 112, 112, 249, 2}, {3964, 11082, 48, 48, 251, 1},
    {3978, 9192, 64, 64, 252, 6}, {3993, 9175, 32, 32, 258, 2}, {4013, 9204, 40, 40, 260, 1},
    {4393, 4405, 64, 64, 261, 1}, {4417, 1, 24, 24, 262, 1}, {4475, 835, 120, 120, 263, 9},
    {4693, 923, 56, 56, 272, 3}, {4720, 923, 64, 56, 275, 3}, {4758, 874, 56, 56, 278, 0},
    {4768, 4821, 32, 32, 278, 1}, {4787, 11978, 32, 32, 279, 1}, {4900, 4918, 32, 32, 280, 2},
    {4939, 967, 24, 24, 282, 1}, {4973, 4973, 32, 32, 283, 2}, {4985, 1223, 56, 40, 285, 3},
    {5180, 980, 176, 176, 288, 10}, {5254, 3518, 112, 112, 298, 2}, {5278, 5939, 56, 56, 300, 1},
    {5302, 5975, 80, 80, 301, 1}, {5429, 1337, 104, 96, 302, 8}, {5439, 1067, 24, 24, 310, 1},
    {5767, 1945, 32, 32, 311, 1}, {5792, 1122, 48, 48, 312, 1}, {5810, 1142, 40, 40, 313, 1},
    {5824, 1158, 32, 32, 314, 2}, {5852, 1204, 96, 96, 316, 2}, {5868, 1178, 32, 32, 318, 2},
    {6051, 1269, 48, 48, 320, 0}, {6056, 6218, 56, 56, 320, 2}, {6074, 2450, 24, 24, 322, 1},
    {6085, 6218, 56, 56, 323, 2}, {6102, 2450, 24, 24, 325, 1}, {6112, 6218, 56, 56, 326, 2},
    {6137, 6218, 56, 56, 328, 2}, {6161, 6218, 56, 56, 330, 2}, {6187, 6218, 56, 56, 332, 2},
    {6206, 2450, 24, 24, 334, 1}, {6461, 6471, 48, 48, 335, 3}, {6714, 6732, 56, 56, 338, 2},
    {6810, 6835, 32, 32, 340, 2}, {6860, 1282, 24, 24, 342, 0}, {6869, 6887, 48, 48, 342, 2},
    {6907, 3129, 368, 368, 344, 8}, {6933, 1792, 200, 200, 352, 9}, {7103, 1310, 120, 120, 361, 12},
    {7212, 9273, 136, 136, 373, 9}, {7241, 10396, 64, 64, 382, 5}, {7594, 1337, 96, 96, 387, 8},
    {7604, 1223, 48, 40, 395, 3}, {7799, 1420, 40, 40, 398, 2}, {7804, 1364, 280, 280, 400, 1},
    {7820, 1381, 32, 40, 401, 1}, {7837, 1399, 32, 40, 402, 1}, {8488, 1349, 152, 152, 403, 2},
    {8503, 11244, 32, 32, 405, 1}, {8518, 3154, 32, 32, 406, 2}, {8537, 12575, 40, 40, 408, 2},
    {8552, 12561, 496, 496, 410, 3}, {8578, 4103, 48, 48, 413, 4}, {8599, 4944, 32, 32, 417, 2},
    {8615, 5320, 56, 56, 419, 2}, {8638, 5707, 56, 56, 421, 2}, {8678, 5384, 32, 32, 423, 2},
    {8697, 5457, 40, 40, 425, 2}, {8713, 5717, 48, 48, 427, 2}, {8729, 6313, 40, 40, 429, 2},
    {8749, 6817, 32, 32, 431, 2}, {8771, 7753, 64, 64, 433, 5}, {8789, 8353, 56, 56, 438, 1},
    {8806, 10475, 64, 64, 439, 2}, {8829, 10690, 48, 48, 441, 2}, {8847, 11012, 32, 32, 443, 1},
    {8864, 11661, 32, 32, 444, 2}, {8882, 12235, 40, 40, 446, 2}, {8902, 13612, 56, 56, 448, 3},
    {8984, 1349, 152, 152, 451, 2}, {9086, 1512, 40, 40, 453, 0}, {9091, 9126, 32, 32, 453, 1},
    {9105, 9141, 32, 32, 454, 1}, {9234, 9253, 48, 48, 455, 4}, {9382, 2502, 112, 112, 459, 1},
    {9396, 9400, 32, 32, 460, 2}, {9418, 9431, 24, 24, 462, 1}, {9553, 1223, 48, 40, 463, 3},
    {9586, 1574, 144, 152, 466, 3}, {9597, 1605, 48, 48, 469, 3}, {9604, 13448, 32, 32, 472, 2},
    {9619, 1223, 56, 40, 474, 3}, {9673, 9683, 80, 80, 477, 1}, {9695, 1632, 56, 56, 478, 4},
    {10080, 10095, 64, 64, 482, 3}, {10118, 4548, 32, 32, 485, 1}, {10138, 8471, 40, 40, 486, 1},
    {10158, 9637, 40, 40, 487, 3}, {10211, 10187, 56, 56, 490, 0}, {10240, 10199, 24, 24, 490, 0},
    {10386, 1780, 40, 40, 490, 0}, {10543, 1686, 104, 104, 490, 2}, {10614, 217, 72, 72, 492, 4},
    {10629, 2078, 104, 104, 496, 2}, {10740, 10749, 56, 56, 498, 4}, {10798, 13587, 72, 72, 502, 1},
    {10900, 10906, 48, 48, 503, 4}, {10922, 370, 88, 88, 507, 3}, {10931, 699, 96, 96, 510, 4},
    {11040, 11049, 32, 32, 514, 1}, {11200, 10770, 24, 24, 515, 0}, {11213, 10579, 48, 48, 515, 1},
    {11274, 1792, 200, 200, 516, 9}, {11278, 11311, 48, 48, 525, 1}, {11350, 1804, 40, 40, 526, 3},
    {11565, 10816, 64, 64, 529, 4}, {11579, 10831, 240, 240, 533, 20},
    {11598, 10851, 112, 112, 553, 8}, {11613, 2594, 32, 32, 561, 2}, {11625, 10881, 56, 56, 563, 2},
    {11643, 3690, 56, 56, 565, 4}, {11837, 11837, 32, 32, 569, 2}, {11933, 13136, 32, 32, 571, 1},
    {12127, 12133, 40, 40, 572, 3}, {12160, 3948, 104, 104, 575, 6}, {12851, 4026, 40, 40, 581, 2},
    {12879, 1945, 24, 32, 583, 1}, {12885, 12900, 32, 32, 584, 1}, {12916, 3197, 880, 880, 585, 11},
    {12921, 7508, 48, 48, 596, 4}, {12940, 2525, 24, 24, 600, 1}, {13228, 1349, 152, 152, 601, 2},
    {13340, 2577, 56, 56, 603, 4}, {13358, 2577, 56, 56, 607, 4}, {13368, 2577, 56, 56, 611, 4},
    {13429, 1223, 56, 40, 615, 3}, {13491, 254, 56, 56, 618, 4}, {13521, 2262, 160, 160, 622, 16},
    {13555, 2399, 120, 120, 638, 12}, {13608, 13629, 40, 40, 650, 2},
    {13639, 5373, 168, 168, 652, 3}, {13653, 5373, 168, 168, 655, 3},
    {13669, 2037, 208, 208, 658, 9},
};

static const struct table_held held[] = {
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12851, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {9974, C_MEMBER_OBJECT, 48, 1},
    {5592, C_MEMBER_OBJECT, 16, 1}, {5601, C_MEMBER_OBJECT, 24, 1}, {5610, C_MEMBER_OBJECT, 32, 1},
    {13258, C_MEMBER_OBJECT, 16, 1}, {13246, C_MEMBER_OBJECT, 24, 1},
    {13235, C_MEMBER_OBJECT, 32, 1}, {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1},
    {12851, C_MEMBER_OBJECT, 32, 1}, {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1},
    {9727, C_MEMBER_OBJECT, 64, 1}, {9768, C_MEMBER_OBJECT, 72, 1}, {10410, C_MEMBER_OBJECT, 80, 1},
    {6491, C_MEMBER_OBJECT, 32, 1}, {6491, C_MEMBER_OBJECT, 32, 1}, {10453, C_MEMBER_OBJECT, 40, 1},
    {6491, C_MEMBER_OBJECT, 32, 1}, {11946, C_MEMBER_OBJECT, 56, 1}, {6491, C_MEMBER_OBJECT, 32, 1},
    {10453, C_MEMBER_OBJECT, 40, 1}, {11946, C_MEMBER_OBJECT, 48, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12851, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {9760, C_MEMBER_OBJECT, 64, 1},
    {11953, C_MEMBER_OBJECT, 72, 1}, {6776, C_MEMBER_OBJECT, 80, 1}, {6785, C_MEMBER_OBJECT, 88, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12851, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {13222, C_MEMBER_OBJECT, 64, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12851, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {9727, C_MEMBER_OBJECT, 64, 1},
    {6776, C_MEMBER_OBJECT, 72, 1}, {9064, C_MEMBER_OBJECT, 80, 1}, {10111, C_MEMBER_OBJECT, 88, 1},
    {12585, C_MEMBER_OBJECT, 96, 1}, {10670, C_MEMBER_OBJECT, 104, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12851, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {5180, C_MEMBER_OBJECT, 64, 1},
    {12152, C_MEMBER_OBJECT, 16, 1}, {12145, C_MEMBER_OBJECT, 24, 1},
    {13483, C_MEMBER_OBJECT, 16, 1}, {12638, C_MEMBER_OBJECT, 16, 1},
    {12657, C_MEMBER_OBJECT, 24, 1}, {12646, C_MEMBER_OBJECT, 32, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12851, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {6414, C_MEMBER_OBJECT, 64, 1},
    {9987, C_MEMBER_OBJECT, 72, 1}, {10979, C_MEMBER_OBJECT, 96, 1}, {6051, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {12851, C_MEMBER_OBJECT, 32, 1}, {5410, C_MEMBER_OBJECT, 40, 1},
    {4933, C_MEMBER_OBJECT, 48, 1}, {6414, C_MEMBER_OBJECT, 64, 1}, {9987, C_MEMBER_OBJECT, 72, 1},
    {10979, C_MEMBER_OBJECT, 96, 1}, {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1},
    {12851, C_MEMBER_OBJECT, 32, 1}, {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1},
    {6414, C_MEMBER_OBJECT, 64, 1}, {9987, C_MEMBER_OBJECT, 72, 1}, {10979, C_MEMBER_OBJECT, 96, 1},
    {11074, C_MEMBER_OBJECT, 16, 1}, {2674, C_MEMBER_OBJECT, 16, 1}, {2633, C_MEMBER_OBJECT, 24, 1},
    {2654, C_MEMBER_OBJECT, 32, 1}, {7434, C_MEMBER_OBJECT, 16, 1}, {7259, C_MEMBER_OBJECT, 24, 1},
    {7407, C_MEMBER_OBJECT, 32, 1}, {7273, C_MEMBER_OBJECT, 40, 1}, {7420, C_MEMBER_OBJECT, 48, 1},
    {7443, C_MEMBER_OBJECT, 56, 1}, {7454, C_MEMBER_OBJECT, 64, 1}, {7287, C_MEMBER_OBJECT, 72, 1},
    {6051, C_MEMBER_OBJECT, 96, 1}, {7468, C_MEMBER_OBJECT, 104, 1},
    {7340, C_MEMBER_OBJECT, 112, 1}, {7373, C_MEMBER_OBJECT, 120, 1},
    {7302, C_MEMBER_OBJECT, 128, 1}, {7484, C_MEMBER_OBJECT, 16, 1},
    {12480, C_MEMBER_OBJECT, 16, 1}, {12258, C_MEMBER_OBJECT, 24, 1},
    {12425, C_MEMBER_OBJECT, 32, 1}, {12273, C_MEMBER_OBJECT, 40, 1},
    {12449, C_MEMBER_OBJECT, 48, 1}, {12500, C_MEMBER_OBJECT, 56, 1},
    {12512, C_MEMBER_OBJECT, 64, 1}, {12288, C_MEMBER_OBJECT, 72, 1},
    {6051, C_MEMBER_OBJECT, 96, 1}, {12527, C_MEMBER_OBJECT, 104, 1},
    {12343, C_MEMBER_OBJECT, 112, 1}, {12377, C_MEMBER_OBJECT, 120, 1},
    {12304, C_MEMBER_OBJECT, 128, 1}, {12464, C_MEMBER_OBJECT, 144, 1},
    {12439, C_MEMBER_OBJECT, 152, 1}, {12490, C_MEMBER_OBJECT, 160, 1},
    {12412, C_MEMBER_OBJECT, 168, 1}, {13181, C_MEMBER_OBJECT, 104, 1},
    {5953, C_MEMBER_OBJECT, 32, 1}, {5953, C_MEMBER_OBJECT, 32, 1}, {6309, C_MEMBER_OBJECT, 24, 1},
    {9071, C_MEMBER_OBJECT, 40, 1}, {8303, C_MEMBER_OBJECT, 16, 1}, {6043, C_MEMBER_OBJECT, 24, 1},
    {6752, C_MEMBER_OBJECT, 32, 1}, {13462, C_MEMBER_OBJECT, 16, 1}, {6043, C_MEMBER_OBJECT, 24, 1},
    {10764, C_MEMBER_OBJECT, 40, 1}, {5418, C_MEMBER_OBJECT, 80, 1}, {4891, C_MEMBER_OBJECT, 88, 1},
    {11025, C_MEMBER_OBJECT, 96, 1}, {8932, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 24, 1},
    {4592, C_MEMBER_OBJECT, 32, 1}, {4599, C_MEMBER_OBJECT, 64, 1}, {12632, C_MEMBER_OBJECT, 96, 1},
    {4891, C_MEMBER_OBJECT, 104, 1}, {5418, C_MEMBER_OBJECT, 112, 1},
    {4384, C_MEMBER_OBJECT, 120, 1}, {11025, C_MEMBER_OBJECT, 128, 1},
    {4956, C_MEMBER_OBJECT, 136, 1}, {6482, C_MEMBER_OBJECT, 144, 1},
    {10300, C_MEMBER_OBJECT, 152, 1}, {4592, C_MEMBER_OBJECT, 32, 1},
    {4599, C_MEMBER_OBJECT, 64, 1}, {13388, C_MEMBER_OBJECT, 24, 1},
    {11140, C_MEMBER_OBJECT, 40, 1}, {11543, C_MEMBER_OBJECT, 48, 1},
    {10947, C_MEMBER_OBJECT, 16, 1}, {13476, C_MEMBER_OBJECT, 24, 1},
    {6051, C_MEMBER_OBJECT, 32, 1}, {13376, C_MEMBER_OBJECT, 40, 1},
    {10918, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 136, 1},
    {13376, C_MEMBER_OBJECT, 144, 1}, {10918, C_MEMBER_OBJECT, 16, 1},
    {6051, C_MEMBER_OBJECT, 136, 1}, {13376, C_MEMBER_OBJECT, 144, 1},
    {10918, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 136, 1},
    {13376, C_MEMBER_OBJECT, 144, 1}, {4630, C_MEMBER_OBJECT, 16, 1},
    {6051, C_MEMBER_OBJECT, 40, 1}, {13376, C_MEMBER_OBJECT, 48, 1},
    {13376, C_MEMBER_OBJECT, 32, 1}, {6051, C_MEMBER_OBJECT, 40, 1}, {5905, C_MEMBER_OBJECT, 16, 1},
    {6491, C_MEMBER_OBJECT, 24, 1}, {4081, C_MEMBER_OBJECT, 56, 1}, {4092, C_MEMBER_OBJECT, 64, 1},
    {5905, C_MEMBER_OBJECT, 80, 1}, {10972, C_MEMBER_OBJECT, 88, 1},
    {13468, C_MEMBER_OBJECT, 96, 1}, {6051, C_MEMBER_OBJECT, 104, 1},
    {13376, C_MEMBER_OBJECT, 112, 1}, {4642, C_MEMBER_OBJECT, 32, 1},
    {6414, C_MEMBER_OBJECT, 40, 1}, {6406, C_MEMBER_OBJECT, 48, 1}, {5905, C_MEMBER_OBJECT, 56, 1},
    {10972, C_MEMBER_OBJECT, 64, 1}, {6491, C_MEMBER_OBJECT, 72, 1},
    {5891, C_MEMBER_OBJECT, 120, 1}, {10461, C_MEMBER_OBJECT, 136, 1},
    {11531, C_MEMBER_OBJECT, 152, 1}, {10918, C_MEMBER_OBJECT, 168, 1},
    {13376, C_MEMBER_OBJECT, 176, 1}, {6051, C_MEMBER_OBJECT, 184, 1},
    {11554, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 16, 1},
    {13376, C_MEMBER_OBJECT, 24, 1}, {9450, C_MEMBER_OBJECT, 16, 1}, {5929, C_MEMBER_OBJECT, 24, 1},
    {6406, C_MEMBER_OBJECT, 32, 1}, {8271, C_MEMBER_OBJECT, 40, 1}, {8936, C_MEMBER_OBJECT, 48, 1},
    {8456, C_MEMBER_OBJECT, 56, 1}, {9994, C_MEMBER_OBJECT, 24, 1}, {10006, C_MEMBER_OBJECT, 32, 1},
    {10364, C_MEMBER_OBJECT, 40, 1}, {10376, C_MEMBER_OBJECT, 48, 1},
    {10349, C_MEMBER_OBJECT, 56, 1}, {9571, C_MEMBER_OBJECT, 64, 1}, {6561, C_MEMBER_OBJECT, 48, 1},
    {13181, C_MEMBER_OBJECT, 184, 1}, {10494, C_MEMBER_OBJECT, 24, 1},
    {10504, C_MEMBER_OBJECT, 32, 1}, {6233, C_MEMBER_OBJECT, 40, 1},
    {10986, C_MEMBER_OBJECT, 48, 1}, {13462, C_MEMBER_OBJECT, 56, 1},
    {10269, C_MEMBER_OBJECT, 64, 1}, {6704, C_MEMBER_OBJECT, 136, 1},
    {4660, C_MEMBER_OBJECT, 144, 1}, {10563, C_MEMBER_OBJECT, 16, 1},
    {11655, C_MEMBER_OBJECT, 16, 1}, {10494, C_MEMBER_OBJECT, 48, 1},
    {10504, C_MEMBER_OBJECT, 56, 1}, {4649, C_MEMBER_OBJECT, 72, 1},
    {10942, C_MEMBER_OBJECT, 184, 1}, {10954, C_MEMBER_OBJECT, 192, 1},
    {10963, C_MEMBER_OBJECT, 200, 1}, {10448, C_MEMBER_OBJECT, 208, 1},
    {4685, C_MEMBER_OBJECT, 216, 1}, {13171, C_MEMBER_OBJECT, 16, 1},
    {9304, C_MEMBER_OBJECT, 32, 1}, {13376, C_MEMBER_OBJECT, 48, 1},
    {10440, C_MEMBER_OBJECT, 16, 1}, {11787, C_MEMBER_OBJECT, 56, 1},
    {11733, C_MEMBER_OBJECT, 72, 1}, {5588, C_MEMBER_OBJECT, 24, 1},
    {11291, C_MEMBER_OBJECT, 40, 1}, {9731, C_MEMBER_OBJECT, 64, 1}, {8958, C_MEMBER_OBJECT, 72, 1},
    {2122, C_MEMBER_OBJECT, 16, 1}, {5588, C_MEMBER_OBJECT, 32, 1}, {10283, C_MEMBER_OBJECT, 48, 1},
    {11258, C_MEMBER_OBJECT, 56, 1}, {6542, C_MEMBER_OBJECT, 72, 1}, {6551, C_MEMBER_OBJECT, 80, 1},
    {6521, C_MEMBER_OBJECT, 88, 1}, {11185, C_MEMBER_OBJECT, 40, 1},
    {13376, C_MEMBER_OBJECT, 48, 1}, {11540, C_MEMBER_OBJECT, 16, 1},
    {4634, C_MEMBER_OBJECT, 32, 1}, {8256, C_MEMBER_OBJECT, 40, 1}, {8932, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {8989, C_MEMBER_OBJECT, 32, 1}, {13376, C_MEMBER_OBJECT, 40, 1},
    {6336, C_MEMBER_OBJECT, 48, 1}, {13391, C_MEMBER_OBJECT, 56, 1}, {9165, C_MEMBER_OBJECT, 16, 1},
    {13376, C_MEMBER_OBJECT, 24, 1}, {8256, C_MEMBER_OBJECT, 24, 1},
    {13376, C_MEMBER_OBJECT, 48, 1}, {6051, C_MEMBER_OBJECT, 16, 1}, {4269, C_MEMBER_OBJECT, 16, 1},
    {4176, C_MEMBER_OBJECT, 32, 1}, {4298, C_MEMBER_OBJECT, 40, 1}, {4278, C_MEMBER_OBJECT, 48, 1},
    {4286, C_MEMBER_OBJECT, 56, 1}, {4211, C_MEMBER_OBJECT, 64, 1}, {4233, C_MEMBER_OBJECT, 72, 1},
    {4184, C_MEMBER_OBJECT, 80, 1}, {4256, C_MEMBER_OBJECT, 96, 1}, {9328, C_MEMBER_OBJECT, 24, 1},
    {9319, C_MEMBER_OBJECT, 32, 1}, {9342, C_MEMBER_OBJECT, 40, 1}, {9328, C_MEMBER_OBJECT, 24, 1},
    {9319, C_MEMBER_OBJECT, 32, 1}, {9342, C_MEMBER_OBJECT, 40, 1}, {8444, C_MEMBER_OBJECT, 24, 1},
    {8444, C_MEMBER_OBJECT, 24, 1}, {8385, C_MEMBER_OBJECT, 16, 1}, {8432, C_MEMBER_OBJECT, 24, 1},
    {9924, C_MEMBER_OBJECT, 16, 1}, {5008, C_MEMBER_OBJECT, 16, 1}, {5020, C_MEMBER_OBJECT, 24, 1},
    {5747, C_MEMBER_OBJECT, 16, 1}, {5729, C_MEMBER_OBJECT, 24, 1}, {5736, C_MEMBER_OBJECT, 32, 1},
    {5056, C_MEMBER_OBJECT, 48, 1}, {5064, C_MEMBER_OBJECT, 56, 1}, {5131, C_MEMBER_OBJECT, 64, 1},
    {5153, C_MEMBER_OBJECT, 72, 1}, {5101, C_MEMBER_OBJECT, 80, 1}, {5044, C_MEMBER_OBJECT, 88, 1},
    {5074, C_MEMBER_OBJECT, 104, 1}, {5123, C_MEMBER_OBJECT, 112, 1},
    {5113, C_MEMBER_OBJECT, 120, 1}, {5165, C_MEMBER_OBJECT, 136, 1},
    {10052, C_MEMBER_OBJECT, 96, 1}, {10065, C_MEMBER_OBJECT, 104, 1},
    {5913, C_MEMBER_OBJECT, 48, 1}, {13376, C_MEMBER_OBJECT, 72, 1}, {7702, C_MEMBER_OBJECT, 16, 1},
    {7622, C_MEMBER_OBJECT, 32, 1}, {7731, C_MEMBER_OBJECT, 40, 1}, {7711, C_MEMBER_OBJECT, 48, 1},
    {7719, C_MEMBER_OBJECT, 56, 1}, {7657, C_MEMBER_OBJECT, 64, 1}, {7679, C_MEMBER_OBJECT, 72, 1},
    {7630, C_MEMBER_OBJECT, 80, 1}, {5694, C_MEMBER_OBJECT, 16, 1},
    {9916, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12962, C_MEMBER_OBJECT, 40, 1},
    {12962, C_MEMBER_OBJECT, 32, 1}, {10111, C_MEMBER_OBJECT, 16, 1},
    {9768, C_MEMBER_OBJECT, 24, 1}, {12861, C_MEMBER_OBJECT, 64, 1}, {6854, C_MEMBER_OBJECT, 72, 1},
    {9159, C_MEMBER_OBJECT, 16, 1}, {7746, C_MEMBER_OBJECT, 24, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6344, C_MEMBER_OBJECT, 16, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6344, C_MEMBER_OBJECT, 16, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6016, C_MEMBER_OBJECT, 16, 1}, {6033, C_MEMBER_OBJECT, 40, 1},
    {6016, C_MEMBER_OBJECT, 16, 1}, {6033, C_MEMBER_OBJECT, 40, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6344, C_MEMBER_OBJECT, 16, 1}, {6399, C_MEMBER_OBJECT, 24, 1},
    {6389, C_MEMBER_OBJECT, 32, 1}, {6376, C_MEMBER_OBJECT, 40, 1}, {11929, C_MEMBER_OBJECT, 16, 1},
    {8397, C_MEMBER_OBJECT, 24, 1}, {6943, C_MEMBER_OBJECT, 16, 1}, {8382, C_MEMBER_OBJECT, 24, 1},
    {11929, C_MEMBER_OBJECT, 16, 1}, {8414, C_MEMBER_OBJECT, 24, 1}, {6581, C_MEMBER_OBJECT, 24, 1},
    {6599, C_MEMBER_OBJECT, 32, 1}, {6588, C_MEMBER_OBJECT, 40, 1}, {6624, C_MEMBER_OBJECT, 48, 1},
    {6642, C_MEMBER_OBJECT, 56, 1}, {6675, C_MEMBER_OBJECT, 80, 1}, {6618, C_MEMBER_OBJECT, 96, 1},
    {6651, C_MEMBER_OBJECT_ARRAY, 360, 0}, {11387, C_MEMBER_OBJECT, 64, 1},
    {11405, C_MEMBER_OBJECT, 80, 1}, {11423, C_MEMBER_OBJECT, 96, 1},
    {11441, C_MEMBER_OBJECT, 112, 1}, {11459, C_MEMBER_OBJECT, 128, 1},
    {11477, C_MEMBER_OBJECT, 144, 1}, {11495, C_MEMBER_OBJECT, 160, 1},
    {11513, C_MEMBER_OBJECT, 176, 1}, {13376, C_MEMBER_OBJECT, 192, 1},
    {6978, C_MEMBER_OBJECT, 16, 1}, {7021, C_MEMBER_OBJECT, 24, 1}, {6988, C_MEMBER_OBJECT, 32, 1},
    {7034, C_MEMBER_OBJECT, 40, 1}, {6965, C_MEMBER_OBJECT, 48, 1}, {7012, C_MEMBER_OBJECT, 56, 1},
    {7062, C_MEMBER_OBJECT, 64, 1}, {7002, C_MEMBER_OBJECT, 72, 1}, {7086, C_MEMBER_OBJECT, 80, 1},
    {7050, C_MEMBER_OBJECT, 88, 1}, {6948, C_MEMBER_OBJECT, 96, 1}, {7072, C_MEMBER_OBJECT, 104, 1},
    {11118, C_MEMBER_OBJECT, 16, 1}, {11108, C_MEMBER_OBJECT, 24, 1},
    {11099, C_MEMBER_OBJECT, 40, 1}, {11128, C_MEMBER_OBJECT, 48, 1},
    {4869, C_MEMBER_OBJECT, 72, 1}, {6943, C_MEMBER_OBJECT, 88, 1}, {4875, C_MEMBER_OBJECT, 112, 1},
    {6051, C_MEMBER_OBJECT, 120, 1}, {13376, C_MEMBER_OBJECT, 128, 1},
    {6866, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {8989, C_MEMBER_OBJECT, 32, 1},
    {6051, C_MEMBER_OBJECT, 40, 1}, {13376, C_MEMBER_OBJECT, 48, 1}, {7702, C_MEMBER_OBJECT, 16, 1},
    {7622, C_MEMBER_OBJECT, 32, 1}, {7731, C_MEMBER_OBJECT, 40, 1}, {7711, C_MEMBER_OBJECT, 48, 1},
    {7719, C_MEMBER_OBJECT, 56, 1}, {7657, C_MEMBER_OBJECT, 64, 1}, {7679, C_MEMBER_OBJECT, 72, 1},
    {7630, C_MEMBER_OBJECT, 80, 1}, {5747, C_MEMBER_OBJECT, 16, 1}, {5729, C_MEMBER_OBJECT, 24, 1},
    {5736, C_MEMBER_OBJECT, 32, 1}, {7778, C_MEMBER_OBJECT, 16, 1}, {7785, C_MEMBER_OBJECT, 24, 1},
    {4073, C_MEMBER_OBJECT_ARRAY, 16, 32}, {4584, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {4837, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8016, C_MEMBER_OBJECT, 16, 1},
    {8000, C_MEMBER_OBJECT_ARRAY, 24, 7}, {8444, C_MEMBER_OBJECT, 24, 1},
    {10311, C_MEMBER_OBJECT, 16, 1}, {12610, C_MEMBER_OBJECT, 24, 1},
    {5759, C_MEMBER_OBJECT, 16, 1}, {13376, C_MEMBER_OBJECT, 32, 1}, {8382, C_MEMBER_OBJECT, 16, 1},
    {9804, C_MEMBER_OBJECT, 32, 1}, {13228, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12665, C_MEMBER_OBJECT, 16, 1}, {8382, C_MEMBER_OBJECT, 24, 1}, {4624, C_MEMBER_OBJECT, 32, 1},
    {8295, C_MEMBER_OBJECT, 40, 1}, {11554, C_MEMBER_OBJECT, 16, 1}, {4120, C_MEMBER_OBJECT, 24, 1},
    {10590, C_MEMBER_OBJECT, 16, 1}, {11033, C_MEMBER_OBJECT, 32, 1},
    {10590, C_MEMBER_OBJECT, 16, 1}, {11033, C_MEMBER_OBJECT, 32, 1},
    {5754, C_MEMBER_OBJECT, 16, 1}, {11225, C_MEMBER_OBJECT, 24, 1}, {9215, C_MEMBER_OBJECT, 24, 1},
    {9224, C_MEMBER_OBJECT, 32, 1}, {8382, C_MEMBER_OBJECT, 16, 1}, {11194, C_MEMBER_OBJECT, 24, 1},
    {6943, C_MEMBER_OBJECT, 16, 1}, {8382, C_MEMBER_OBJECT, 24, 1}, {6943, C_MEMBER_OBJECT, 16, 1},
    {8382, C_MEMBER_OBJECT, 24, 1}, {8382, C_MEMBER_OBJECT, 16, 1}, {8950, C_MEMBER_OBJECT, 24, 1},
    {12610, C_MEMBER_OBJECT, 32, 1}, {5668, C_MEMBER_OBJECT, 40, 1}, {5676, C_MEMBER_OBJECT, 48, 1},
    {8382, C_MEMBER_OBJECT, 16, 1}, {10590, C_MEMBER_OBJECT, 16, 1},
    {11033, C_MEMBER_OBJECT, 40, 1}, {10608, C_MEMBER_OBJECT, 16, 1},
    {11033, C_MEMBER_OBJECT, 32, 1}, {6352, C_MEMBER_OBJECT, 16, 1}, {6943, C_MEMBER_OBJECT, 16, 1},
    {8382, C_MEMBER_OBJECT, 24, 1}, {6943, C_MEMBER_OBJECT, 16, 1}, {8382, C_MEMBER_OBJECT, 24, 1},
    {8924, C_MEMBER_OBJECT, 32, 1}, {11033, C_MEMBER_OBJECT, 40, 1}, {6800, C_MEMBER_OBJECT, 48, 1},
    {8016, C_MEMBER_OBJECT, 16, 1}, {8000, C_MEMBER_OBJECT_ARRAY, 24, 7},
    {8444, C_MEMBER_OBJECT, 24, 1}, {8444, C_MEMBER_OBJECT, 24, 1}, {8278, C_MEMBER_OBJECT, 16, 1},
    {11675, C_MEMBER_OBJECT, 24, 1}, {11919, C_MEMBER_OBJECT, 32, 1},
    {9053, C_MEMBER_OBJECT, 40, 1}, {9463, C_MEMBER_OBJECT, 40, 1}, {8512, C_MEMBER_OBJECT, 16, 1},
    {6943, C_MEMBER_OBJECT, 24, 1}, {9410, C_MEMBER_OBJECT, 16, 1}, {5747, C_MEMBER_OBJECT, 16, 1},
    {5729, C_MEMBER_OBJECT, 24, 1}, {5736, C_MEMBER_OBJECT, 32, 1}, {9488, C_MEMBER_OBJECT, 24, 1},
    {13267, C_MEMBER_OBJECT, 64, 1}, {13376, C_MEMBER_OBJECT, 136, 1},
    {8203, C_MEMBER_OBJECT, 16, 1}, {8211, C_MEMBER_OBJECT, 24, 1}, {8219, C_MEMBER_OBJECT, 32, 1},
    {5987, C_MEMBER_OBJECT, 16, 1}, {11235, C_MEMBER_OBJECT, 24, 1}, {5747, C_MEMBER_OBJECT, 16, 1},
    {5729, C_MEMBER_OBJECT, 24, 1}, {5736, C_MEMBER_OBJECT, 32, 1}, {13376, C_MEMBER_OBJECT, 64, 1},
    {9500, C_MEMBER_OBJECT, 16, 1}, {9493, C_MEMBER_OBJECT, 24, 1}, {9525, C_MEMBER_OBJECT, 40, 1},
    {9508, C_MEMBER_OBJECT, 48, 1}, {6024, C_MEMBER_OBJECT, 24, 1}, {6005, C_MEMBER_OBJECT, 48, 1},
    {6033, C_MEMBER_OBJECT, 56, 1}, {4543, C_MEMBER_OBJECT, 24, 1}, {8451, C_MEMBER_OBJECT, 24, 1},
    {9768, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {8999, C_MEMBER_OBJECT, 32, 1},
    {13267, C_MEMBER_OBJECT, 24, 1}, {13376, C_MEMBER_OBJECT, 96, 1},
    {9768, C_MEMBER_OBJECT, 16, 1}, {10410, C_MEMBER_OBJECT, 24, 1},
    {11716, C_MEMBER_OBJECT, 32, 1}, {9308, C_MEMBER_OBJECT, 40, 1},
    {10428, C_MEMBER_OBJECT, 72, 1}, {10415, C_MEMBER_OBJECT, 80, 1},
    {10722, C_MEMBER_OBJECT, 16, 1}, {10731, C_MEMBER_OBJECT, 24, 1},
    {10704, C_MEMBER_OBJECT, 32, 1}, {10713, C_MEMBER_OBJECT, 40, 1},
    {8314, C_MEMBER_OBJECT, 56, 1}, {11675, C_MEMBER_OBJECT, 16, 1},
    {11924, C_MEMBER_OBJECT, 24, 1}, {11919, C_MEMBER_OBJECT, 32, 1},
    {9057, C_MEMBER_OBJECT, 40, 1}, {11962, C_MEMBER_OBJECT, 24, 1},
    {11007, C_MEMBER_OBJECT, 32, 1}, {10440, C_MEMBER_OBJECT, 40, 1},
    {7767, C_MEMBER_OBJECT, 32, 1}, {8284, C_MEMBER_OBJECT, 40, 1}, {10440, C_MEMBER_OBJECT, 48, 1},
    {13376, C_MEMBER_OBJECT, 64, 1}, {11240, C_MEMBER_OBJECT, 24, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {11387, C_MEMBER_OBJECT, 64, 1},
    {11405, C_MEMBER_OBJECT, 80, 1}, {11423, C_MEMBER_OBJECT, 96, 1},
    {11441, C_MEMBER_OBJECT, 112, 1}, {11459, C_MEMBER_OBJECT, 128, 1},
    {11477, C_MEMBER_OBJECT, 144, 1}, {11495, C_MEMBER_OBJECT, 160, 1},
    {11513, C_MEMBER_OBJECT, 176, 1}, {13376, C_MEMBER_OBJECT, 192, 1},
    {11325, C_MEMBER_OBJECT, 16, 1}, {11675, C_MEMBER_OBJECT, 16, 1},
    {11924, C_MEMBER_OBJECT, 24, 1}, {11919, C_MEMBER_OBJECT, 32, 1},
    {9410, C_MEMBER_OBJECT, 24, 1}, {6696, C_MEMBER_OBJECT, 32, 1}, {6848, C_MEMBER_OBJECT, 40, 1},
    {9004, C_MEMBER_OBJECT, 48, 1}, {8366, C_MEMBER_OBJECT, 48, 1}, {11810, C_MEMBER_OBJECT, 80, 1},
    {11826, C_MEMBER_OBJECT, 88, 1}, {5686, C_MEMBER_OBJECT, 96, 1},
    {11166, C_MEMBER_OBJECT, 112, 1}, {12590, C_MEMBER_OBJECT, 120, 1},
    {7179, C_MEMBER_OBJECT, 128, 1}, {7144, C_MEMBER_OBJECT, 136, 1},
    {7112, C_MEMBER_OBJECT, 144, 1}, {5243, C_MEMBER_OBJECT, 152, 1},
    {2381, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {341, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {668, C_MEMBER_OBJECT, 200, 1},
    {326, C_MEMBER_OBJECT, 208, 1}, {356, C_MEMBER_OBJECT, 216, 1}, {771, C_MEMBER_OBJECT, 224, 1},
    {642, C_MEMBER_OBJECT, 232, 1}, {5399, C_MEMBER_OBJECT, 16, 1}, {5993, C_MEMBER_OBJECT, 24, 1},
    {11153, C_MEMBER_OBJECT, 32, 1}, {9023, C_MEMBER_OBJECT, 48, 1},
    {11166, C_MEMBER_OBJECT, 64, 1}, {11800, C_MEMBER_OBJECT, 72, 1},
    {9795, C_MEMBER_OBJECT, 96, 1}, {8256, C_MEMBER_OBJECT, 104, 1}, {5754, C_MEMBER_OBJECT, 16, 1},
    {5993, C_MEMBER_OBJECT, 24, 1}, {11561, C_MEMBER_OBJECT, 32, 1}, {8256, C_MEMBER_OBJECT, 48, 1},
    {8932, C_MEMBER_OBJECT, 16, 1}, {5754, C_MEMBER_OBJECT, 24, 1}, {10651, C_MEMBER_OBJECT, 40, 1},
    {9790, C_MEMBER_OBJECT, 48, 1}, {11356, C_MEMBER_OBJECT, 16, 1},
    {11368, C_MEMBER_OBJECT, 24, 1}, {8444, C_MEMBER_OBJECT, 24, 1},
    {12916, C_MEMBER_OBJECT, 16, 1}, {9974, C_MEMBER_OBJECT, 24, 1}, {9978, C_MEMBER_OBJECT, 32, 1},
    {11878, C_MEMBER_OBJECT, 16, 1}, {11894, C_MEMBER_OBJECT, 24, 1},
    {11885, C_MEMBER_OBJECT, 32, 1}, {11906, C_MEMBER_OBJECT, 40, 1},
    {11850, C_MEMBER_OBJECT, 48, 1}, {11863, C_MEMBER_OBJECT, 56, 1},
    {12553, C_MEMBER_OBJECT, 16, 1}, {12544, C_MEMBER_OBJECT, 24, 1},
    {9916, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8444, C_MEMBER_OBJECT, 24, 1},
    {8077, C_MEMBER_OBJECT, 256, 1}, {8127, C_MEMBER_OBJECT, 264, 1},
    {8093, C_MEMBER_OBJECT, 336, 1}, {8143, C_MEMBER_OBJECT, 344, 1},
    {8110, C_MEMBER_OBJECT, 352, 1}, {8158, C_MEMBER_OBJECT, 360, 1},
    {8180, C_MEMBER_OBJECT, 368, 1}, {8048, C_MEMBER_OBJECT, 840, 1},
    {8068, C_MEMBER_OBJECT, 848, 1}, {8056, C_MEMBER_OBJECT, 856, 1},
    {8038, C_MEMBER_OBJECT, 872, 1}, {10180, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {10289, C_MEMBER_OBJECT, 32, 1},
    {13376, C_MEMBER_OBJECT, 40, 1}, {9841, C_MEMBER_OBJECT, 16, 1}, {8016, C_MEMBER_OBJECT, 16, 1},
    {8000, C_MEMBER_OBJECT_ARRAY, 24, 7}, {13411, C_MEMBER_OBJECT, 16, 1},
    {13391, C_MEMBER_OBJECT, 24, 1}, {13421, C_MEMBER_OBJECT, 40, 1},
    {13403, C_MEMBER_OBJECT, 48, 1}, {13411, C_MEMBER_OBJECT, 16, 1},
    {13391, C_MEMBER_OBJECT, 24, 1}, {13421, C_MEMBER_OBJECT, 40, 1},
    {13403, C_MEMBER_OBJECT, 48, 1}, {13411, C_MEMBER_OBJECT, 16, 1},
    {13391, C_MEMBER_OBJECT, 24, 1}, {13421, C_MEMBER_OBJECT, 40, 1},
    {13403, C_MEMBER_OBJECT, 48, 1}, {5747, C_MEMBER_OBJECT, 16, 1}, {5729, C_MEMBER_OBJECT, 24, 1},
    {5736, C_MEMBER_OBJECT, 32, 1}, {12195, C_MEMBER_OBJECT, 16, 1},
    {12585, C_MEMBER_OBJECT, 24, 1}, {12230, C_MEMBER_OBJECT, 32, 1},
    {13376, C_MEMBER_OBJECT, 48, 1}, {11094, C_MEMBER_OBJECT, 16, 1},
    {12617, C_MEMBER_OBJECT, 24, 1}, {9004, C_MEMBER_OBJECT, 32, 1}, {9009, C_MEMBER_OBJECT, 40, 1},
    {5754, C_MEMBER_OBJECT, 48, 1}, {11655, C_MEMBER_OBJECT, 56, 1}, {6360, C_MEMBER_OBJECT, 72, 1},
    {5357, C_MEMBER_OBJECT, 80, 1}, {10532, C_MEMBER_OBJECT, 88, 1}, {6498, C_MEMBER_OBJECT, 96, 1},
    {11681, C_MEMBER_OBJECT, 104, 1}, {6423, C_MEMBER_OBJECT, 112, 1},
    {11697, C_MEMBER_OBJECT, 120, 1}, {6437, C_MEMBER_OBJECT, 128, 1},
    {5339, C_MEMBER_OBJECT, 136, 1}, {10519, C_MEMBER_OBJECT, 144, 1},
    {12251, C_MEMBER_OBJECT, 24, 1}, {6454, C_MEMBER_OBJECT, 32, 1}, {9773, C_MEMBER_OBJECT, 40, 1},
    {7960, C_MEMBER_OBJECT, 48, 1}, {7923, C_MEMBER_OBJECT, 56, 1}, {7947, C_MEMBER_OBJECT, 64, 1},
    {7885, C_MEMBER_OBJECT, 72, 1}, {7912, C_MEMBER_OBJECT, 80, 1}, {7870, C_MEMBER_OBJECT, 88, 1},
    {7937, C_MEMBER_OBJECT, 96, 1}, {7897, C_MEMBER_OBJECT, 104, 1},
    {7857, C_MEMBER_OBJECT, 112, 1}, {8924, C_MEMBER_OBJECT, 24, 1},
    {11033, C_MEMBER_OBJECT, 32, 1}, {13181, C_MEMBER_OBJECT, 128, 1},
    {13120, C_MEMBER_OBJECT, 136, 1}, {13602, C_MEMBER_OBJECT, 152, 1},
    {13181, C_MEMBER_OBJECT, 128, 1}, {13120, C_MEMBER_OBJECT, 136, 1},
    {13602, C_MEMBER_OBJECT, 152, 1}, {8932, C_MEMBER_OBJECT, 16, 1},
    {6759, C_MEMBER_OBJECT, 24, 1}, {13376, C_MEMBER_OBJECT, 32, 1},
    {13096, C_MEMBER_OBJECT, 96, 1}, {13048, C_MEMBER_OBJECT, 104, 1},
    {13072, C_MEMBER_OBJECT, 112, 1}, {13024, C_MEMBER_OBJECT, 128, 1},
    {12976, C_MEMBER_OBJECT, 136, 1}, {13000, C_MEMBER_OBJECT, 144, 1},
};

static const uint16_t static_types[] = {
    0,
};

const struct table table_3_9_2d = {
    {.hex = 0x030902f0, .debug = true}, names, members, enumerators, types, held, static_types,
    556, 2, 226, 0,
};
