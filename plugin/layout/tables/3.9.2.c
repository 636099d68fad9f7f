/* What the debug information of CPython 3.9.2 says: made by make-table. */
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
    "fields\0" "file_repr\0" "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0"
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
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iters\0"
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
    {217, 0, 0, 72, 0, 0}, {217, 9286, 40, 8, 0, 0}, {217, 9746, 16, 8, 0, 0},
    {217, 10388, 24, 8, 0, 0}, {217, 11694, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 10296, 16, 8, 0, 0}, {236, 10309, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6575, 40, 8, 0, 0}, {254, 12173, 16, 8, 0, 0}, {254, 12208, 32, 8, 0, 0},
    {254, 12563, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4565, 0, 8, 0, 0},
    {268, 4964, 24, 8, 0, 0}, {268, 9035, 8, 8, 0, 0}, {685, 0, 0, 16, 0, 0},
    {685, 10289, 0, 8, 0, 0}, {713, 0, 0, 56, 0, 0}, {713, 5754, 24, 8, 0, 0},
    {742, 0, 0, 152, 0, 0}, {742, 4660, 144, 8, 0, 0}, {742, 6233, 40, 8, 0, 0},
    {742, 6704, 136, 8, 0, 0}, {742, 9549, 16, 8, 0, 0}, {742, 10247, 64, 8, 0, 0},
    {742, 10472, 24, 8, 0, 0}, {742, 10482, 32, 8, 0, 0}, {742, 10964, 48, 8, 0, 0},
    {742, 13440, 56, 8, 0, 0}, {788, 0, 0, 48, 0, 0}, {788, 7972, 24, 8, 0, 0},
    {788, 9035, 16, 8, 0, 0}, {788, 11699, 32, 4, 6, 1}, {788, 11728, 32, 4, 5, 1},
    {788, 11742, 32, 4, 2, 3}, {788, 11753, 32, 4, 7, 1}, {802, 0, 0, 40, 0, 0},
    {802, 4313, 16, 8, 0, 0}, {802, 4321, 24, 8, 0, 0}, {818, 0, 0, 40, 0, 0},
    {818, 4333, 24, 8, 0, 0}, {818, 4342, 16, 8, 0, 0}, {835, 0, 0, 120, 0, 0},
    {835, 4176, 32, 8, 0, 0}, {835, 4184, 80, 8, 0, 0}, {835, 4211, 64, 8, 0, 0},
    {835, 4233, 72, 8, 0, 0}, {835, 4256, 96, 8, 0, 0}, {835, 4269, 16, 8, 0, 0},
    {835, 4278, 48, 8, 0, 0}, {835, 4286, 56, 8, 0, 0}, {852, 0, 0, 64, 0, 0},
    {852, 4379, 24, 8, 0, 0}, {852, 4933, 48, 8, 0, 0}, {852, 5410, 40, 8, 0, 0},
    {852, 12829, 32, 8, 0, 0}, {874, 0, 0, 56, 0, 0}, {874, 9859, 24, 8, 0, 0},
    {892, 0, 0, 40, 0, 0}, {892, 9919, 24, 8, 0, 0}, {892, 9936, 32, 1, 0, 0},
    {923, 0, 0, 56, 0, 0}, {923, 9292, 16, 8, 0, 0}, {923, 9297, 32, 8, 0, 0},
    {923, 9306, 24, 8, 0, 0}, {941, 0, 0, 64, 0, 0}, {941, 9642, 56, 8, 0, 0},
    {957, 0, 0, 48, 0, 0}, {957, 10549, 16, 8, 0, 0}, {967, 0, 0, 24, 0, 0},
    {967, 9902, 16, 8, 0, 0}, {980, 0, 0, 176, 0, 0}, {980, 5032, 16, 4, 0, 0},
    {980, 5044, 88, 8, 0, 0}, {980, 5056, 48, 8, 0, 0}, {980, 5064, 56, 8, 0, 0},
    {980, 5074, 104, 8, 0, 0}, {980, 5086, 40, 4, 0, 0}, {980, 5101, 80, 8, 0, 0},
    {980, 5113, 120, 8, 0, 0}, {980, 5123, 112, 8, 0, 0}, {980, 5131, 64, 8, 0, 0},
    {980, 5140, 32, 4, 0, 0}, {980, 5153, 72, 8, 0, 0}, {993, 0, 0, 72, 0, 0},
    {993, 13183, 56, 8, 0, 0}, {993, 13188, 48, 8, 0, 0}, {1016, 0, 0, 48, 0, 0},
    {1016, 5592, 16, 8, 0, 0}, {1016, 5601, 24, 8, 0, 0}, {1026, 0, 0, 48, 0, 0},
    {1026, 12616, 16, 8, 0, 0}, {1026, 12624, 32, 8, 0, 0}, {1026, 12635, 24, 8, 0, 0},
    {1041, 0, 0, 64, 0, 0}, {1041, 13224, 24, 8, 0, 0}, {1041, 13236, 16, 8, 0, 0},
    {1054, 0, 0, 104, 0, 0}, {1054, 5469, 32, 8, 0, 0}, {1054, 5477, 80, 8, 0, 0},
    {1054, 5504, 64, 8, 0, 0}, {1054, 5526, 72, 8, 0, 0}, {1054, 5549, 16, 8, 0, 0},
    {1054, 5558, 48, 8, 0, 0}, {1054, 5566, 96, 8, 0, 0}, {1054, 5576, 56, 8, 0, 0},
    {1067, 0, 0, 24, 0, 0}, {1067, 5694, 16, 8, 0, 0}, {1122, 0, 0, 48, 0, 0},
    {1122, 7977, 24, 1, 0, 0}, {1122, 12940, 40, 8, 0, 0}, {1142, 0, 0, 40, 0, 0},
    {1142, 7977, 24, 1, 0, 0}, {1142, 12940, 32, 8, 0, 0}, {1223, 0, 0, 40, 0, 0},
    {1223, 5729, 24, 8, 0, 0}, {1223, 5736, 32, 8, 0, 0}, {1223, 5747, 16, 8, 0, 0},
    {1237, 0, 0, 24, 0, 0}, {1237, 9515, 8, 8, 0, 0}, {1237, 9522, 16, 8, 0, 0},
    {1252, 0, 0, 40, 0, 0}, {1252, 6248, 40, 0, 0, 0}, {1252, 6259, 16, 8, 0, 0},
    {1252, 6269, 32, 8, 0, 0}, {1252, 6281, 0, 8, 0, 0}, {1252, 6291, 8, 8, 0, 0},
    {1252, 6299, 24, 8, 0, 0}, {1269, 0, 0, 48, 0, 0}, {1269, 9334, 32, 8, 0, 0},
    {1269, 9342, 16, 8, 0, 0}, {1269, 9350, 40, 8, 0, 0}, {1282, 0, 0, 24, 0, 0},
    {1282, 9886, 16, 8, 0, 0}, {1296, 0, 0, 368, 0, 0}, {1296, 6581, 24, 8, 0, 0},
    {1296, 6588, 40, 8, 0, 0}, {1296, 6599, 32, 8, 0, 0}, {1296, 6606, 116, 1, 0, 0},
    {1296, 6618, 96, 8, 0, 0}, {1296, 6624, 48, 8, 0, 0}, {1296, 6634, 104, 4, 0, 0},
    {1296, 6642, 56, 8, 0, 0}, {1296, 6651, 360, 8, 0, 0}, {1296, 6664, 72, 8, 0, 0},
    {1296, 6675, 80, 8, 0, 0}, {1296, 6683, 64, 8, 0, 0}, {1310, 0, 0, 120, 0, 0},
    {1310, 6935, 96, 8, 0, 0}, {1310, 6952, 48, 8, 0, 0}, {1310, 6965, 16, 8, 0, 0},
    {1310, 6975, 32, 8, 0, 0}, {1310, 6999, 56, 8, 0, 0}, {1310, 7008, 24, 8, 0, 0},
    {1310, 7021, 40, 8, 0, 0}, {1310, 7037, 88, 8, 0, 0}, {1310, 7049, 64, 8, 0, 0},
    {1310, 7059, 104, 8, 0, 0}, {1327, 0, 0, 16, 0, 0}, {1327, 3136, 0, 8, 0, 0},
    {1327, 3145, 8, 8, 0, 0}, {1337, 0, 0, 96, 0, 0}, {1337, 7609, 32, 8, 0, 0},
    {1337, 7617, 80, 8, 0, 0}, {1337, 7644, 64, 8, 0, 0}, {1337, 7666, 72, 8, 0, 0},
    {1337, 7689, 16, 8, 0, 0}, {1337, 7698, 48, 8, 0, 0}, {1337, 7706, 56, 8, 0, 0},
    {1349, 0, 0, 152, 0, 0}, {1349, 8003, 16, 8, 0, 0}, {1364, 0, 0, 280, 0, 0},
    {1364, 4073, 16, 256, 0, 0}, {1381, 0, 0, 40, 0, 0}, {1381, 4584, 32, 8, 0, 0},
    {1399, 0, 0, 40, 0, 0}, {1399, 4837, 32, 8, 0, 0}, {1420, 0, 0, 40, 0, 0},
    {1420, 7765, 16, 8, 0, 0}, {1433, 0, 0, 880, 0, 0}, {1433, 8010, 864, 8, 0, 0},
    {1433, 8025, 872, 8, 0, 0}, {1433, 8035, 840, 8, 0, 0}, {1433, 8043, 856, 8, 0, 0},
    {1433, 8055, 848, 8, 0, 0}, {1450, 0, 0, 88, 0, 0}, {1450, 9705, 64, 8, 0, 0},
    {1450, 9746, 72, 8, 0, 0}, {1450, 10388, 80, 8, 0, 0}, {1470, 0, 0, 24, 0, 0},
    {1470, 6930, 16, 8, 0, 0}, {1493, 0, 0, 5648, 0, 0}, {1493, 4135, 3472, 8, 0, 0},
    {1493, 4155, 3464, 8, 0, 0}, {1493, 4572, 3536, 8, 0, 0}, {1493, 4609, 3456, 8, 0, 0},
    {1493, 4735, 880, 8, 0, 0}, {1493, 4744, 1384, 8, 0, 0}, {1493, 5185, 928, 8, 0, 0},
    {1493, 5206, 920, 8, 0, 0}, {1493, 5225, 912, 8, 0, 0}, {1493, 6051, 1376, 8, 0, 0},
    {1493, 7504, 832, 8, 0, 0}, {1493, 7517, 816, 4, 0, 0}, {1493, 7531, 824, 8, 0, 0},
    {1493, 7542, 640, 72, 0, 0}, {1493, 7557, 720, 24, 0, 0}, {1493, 8187, 24, 8, 0, 0},
    {1493, 8221, 1392, 8, 0, 0}, {1493, 8233, 888, 8, 0, 0}, {1493, 9680, 856, 8, 0, 0},
    {1493, 9688, 864, 8, 0, 0}, {1493, 9768, 0, 8, 0, 0}, {1493, 10763, 3488, 8, 0, 0},
    {1493, 12153, 872, 8, 0, 0}, {1493, 12845, 8, 8, 0, 0}, {1493, 13254, 3520, 8, 0, 0},
    {1493, 13278, 3504, 8, 0, 0}, {1493, 13295, 3512, 8, 0, 0}, {1512, 0, 0, 40, 0, 0},
    {1512, 4358, 32, 8, 0, 0}, {1512, 9894, 24, 8, 0, 0}, {1525, 0, 0, 32, 0, 0},
    {1525, 9877, 24, 4, 0, 0}, {1538, 0, 0, 40, 0, 0}, {1538, 6847, 24, 4, 0, 0},
    {1538, 9746, 0, 8, 0, 0}, {1538, 10089, 16, 8, 0, 0}, {1538, 12894, 8, 4, 0, 0},
    {1550, 0, 0, 16, 0, 0}, {1550, 9515, 0, 8, 0, 0}, {1562, 0, 0, 32, 0, 0},
    {1562, 9716, 16, 8, 0, 0}, {1562, 9729, 24, 8, 0, 0}, {1574, 0, 0, 152, 0, 0},
    {1574, 9466, 24, 8, 0, 0}, {1574, 13245, 64, 8, 0, 0}, {1593, 0, 0, 32, 0, 0},
    {1593, 9634, 0, 8, 0, 0}, {1605, 0, 0, 48, 0, 0}, {1605, 8190, 16, 8, 0, 0},
    {1605, 8198, 24, 8, 0, 0}, {1620, 0, 0, 104, 0, 0}, {1620, 9313, 56, 8, 0, 0},
    {1632, 0, 0, 56, 0, 0}, {1632, 9471, 24, 8, 0, 0}, {1632, 9478, 16, 8, 0, 0},
    {1632, 9486, 48, 8, 0, 0}, {1632, 9494, 32, 8, 0, 0}, {1647, 0, 0, 112, 0, 0},
    {1647, 10002, 72, 8, 0, 0}, {1647, 10021, 48, 8, 0, 0}, {1661, 0, 0, 104, 0, 0},
    {1661, 6776, 80, 8, 0, 0}, {1661, 6785, 88, 8, 0, 0}, {1661, 9738, 64, 8, 0, 0},
    {1661, 11931, 72, 8, 0, 0}, {1677, 0, 0, 16, 0, 0}, {1677, 9909, 0, 8, 0, 0},
    {1677, 9944, 8, 8, 0, 0}, {1792, 0, 0, 200, 0, 0}, {1792, 6795, 16, 8, 0, 0},
    {1792, 7972, 48, 8, 0, 0}, {1792, 9436, 32, 8, 0, 0}, {1792, 11354, 64, 128, 0, 0},
    {1792, 12167, 40, 8, 0, 0}, {1792, 13171, 24, 8, 0, 0}, {1804, 0, 0, 40, 0, 0},
    {1804, 11653, 16, 8, 0, 0}, {1804, 11897, 32, 8, 0, 0}, {1804, 11902, 24, 8, 0, 0},
    {1837, 0, 0, 72, 0, 0}, {1837, 13200, 64, 8, 0, 0}, {1874, 0, 0, 112, 0, 0},
    {1874, 6776, 72, 8, 0, 0}, {1874, 9042, 80, 8, 0, 0}, {1874, 9705, 64, 8, 0, 0},
    {1874, 10089, 88, 8, 0, 0}, {1874, 10648, 104, 8, 0, 0}, {1874, 12563, 96, 8, 0, 0},
    {1894, 0, 0, 72, 0, 0}, {1894, 5180, 64, 8, 0, 0}, {1913, 0, 0, 264, 0, 0},
    {1913, 4425, 168, 8, 0, 0}, {1913, 4435, 232, 8, 0, 0}, {1913, 4455, 224, 8, 0, 0},
    {1913, 4845, 72, 8, 0, 0}, {1913, 4858, 80, 8, 0, 0}, {1913, 5410, 240, 8, 0, 0},
    {1913, 5626, 104, 8, 0, 0}, {1913, 5643, 88, 8, 0, 0}, {1913, 5655, 96, 8, 0, 0},
    {1913, 6051, 152, 8, 0, 0}, {1913, 6512, 144, 8, 0, 0}, {1913, 6894, 24, 8, 0, 0},
    {1913, 8308, 16, 8, 0, 0}, {1913, 9768, 8, 8, 0, 0}, {1913, 10629, 0, 8, 0, 0},
    {1913, 12600, 176, 8, 0, 0}, {1927, 0, 0, 40, 0, 0}, {1927, 12522, 24, 8, 0, 0},
    {1927, 12531, 16, 8, 0, 0}, {1945, 0, 0, 32, 0, 0}, {1945, 9894, 24, 8, 0, 0},
    {1959, 0, 0, 408, 0, 0}, {1959, 12649, 256, 8, 0, 0}, {1959, 12657, 336, 8, 0, 0},
    {1959, 12666, 32, 8, 0, 0}, {1959, 12679, 352, 8, 0, 0}, {1959, 12688, 192, 8, 0, 0},
    {1959, 12697, 48, 8, 0, 0}, {1959, 12708, 264, 8, 0, 0}, {1959, 12716, 288, 8, 0, 0},
    {1959, 12730, 168, 8, 0, 0}, {1959, 12739, 40, 8, 0, 0}, {1959, 12751, 240, 8, 0, 0},
    {1959, 12762, 344, 8, 0, 0}, {1959, 12769, 24, 8, 0, 0}, {1959, 12777, 88, 8, 0, 0},
    {1959, 12785, 360, 8, 0, 0}, {1959, 12799, 184, 8, 0, 0}, {1959, 12811, 208, 8, 0, 0},
    {1972, 0, 0, 104, 0, 0}, {1972, 6414, 64, 8, 0, 0}, {1972, 9965, 72, 8, 0, 0},
    {1972, 10957, 96, 8, 0, 0}, {1993, 0, 0, 80, 0, 0}, {1993, 5754, 72, 8, 0, 0},
    {2009, 0, 0, 24, 0, 0}, {2009, 9928, 16, 8, 0, 0}, {2021, 0, 0, 56, 0, 0},
    {2021, 13369, 24, 8, 0, 0}, {2021, 13389, 16, 8, 0, 0}, {2037, 0, 0, 208, 0, 0},
    {2037, 4045, 192, 8, 0, 0}, {2037, 6759, 24, 8, 0, 0}, {2037, 8910, 16, 8, 0, 0},
    {2037, 9839, 48, 8, 0, 0}, {2037, 12954, 136, 8, 0, 0}, {2037, 12978, 144, 8, 0, 0},
    {2037, 13002, 128, 8, 0, 0}, {2037, 13026, 104, 8, 0, 0}, {2037, 13050, 112, 8, 0, 0},
    {2037, 13074, 96, 8, 0, 0}, {2078, 0, 0, 104, 0, 0}, {2078, 10393, 80, 8, 0, 0},
    {2078, 10406, 72, 8, 0, 0}, {2137, 0, 0, 192, 0, 0}, {2137, 4384, 128, 8, 0, 0},
    {2137, 4956, 152, 8, 0, 0}, {2137, 5418, 136, 8, 0, 0}, {2137, 10742, 96, 8, 0, 0},
    {2137, 11003, 144, 8, 0, 0}, {2365, 0, 0, 272, 0, 0}, {2365, 4649, 72, 8, 0, 0},
    {2365, 4685, 216, 8, 0, 0}, {2365, 9549, 24, 8, 0, 0}, {2365, 9554, 32, 8, 0, 0},
    {2365, 10426, 208, 8, 0, 0}, {2365, 10472, 48, 8, 0, 0}, {2365, 10482, 56, 8, 0, 0},
    {2365, 10920, 184, 8, 0, 0}, {2365, 10932, 192, 8, 0, 0}, {2365, 10941, 200, 8, 0, 0},
    {2365, 11633, 16, 8, 0, 0}, {2426, 0, 0, 24, 0, 0}, {2426, 4350, 16, 8, 0, 0},
    {2450, 0, 0, 24, 0, 0}, {2450, 6344, 16, 8, 0, 0}, {2485, 0, 0, 32, 0, 0},
    {2485, 6528, 16, 8, 0, 0}, {2485, 6542, 0, 8, 0, 0}, {2485, 6551, 8, 8, 0, 0},
    {2485, 10634, 24, 8, 0, 0}, {2502, 0, 0, 112, 0, 0}, {2502, 9441, 40, 8, 0, 0},
    {2544, 0, 0, 656, 0, 0}, {2544, 8315, 32, 8, 0, 0}, {4037, 0, 0, 32, 0, 0},
    {4037, 6329, 8, 8, 0, 0}, {4037, 12947, 16, 8, 0, 0}, {4037, 13176, 0, 8, 0, 0},
    {4054, 0, 0, 32, 0, 0}, {4054, 6309, 24, 8, 0, 0}, {4054, 8265, 16, 8, 0, 0},
    {4405, 0, 0, 64, 0, 0}, {4405, 4358, 32, 8, 0, 0}, {4405, 9868, 40, 8, 0, 0},
    {4491, 0, 0, 24, 0, 0}, {4491, 4379, 8, 8, 0, 0}, {4491, 6930, 0, 8, 0, 0},
    {4491, 8970, 16, 8, 0, 0}, {4524, 0, 0, 16, 0, 0}, {4524, 4507, 0, 8, 0, 0},
    {4524, 9757, 8, 4, 0, 0}, {4821, 0, 0, 32, 0, 0}, {4821, 8431, 24, 8, 0, 0},
    {4918, 0, 0, 32, 0, 0}, {4918, 8372, 16, 8, 0, 0}, {4918, 8419, 24, 8, 0, 0},
    {4973, 0, 0, 32, 0, 0}, {4973, 5008, 16, 8, 0, 0}, {5939, 0, 0, 56, 0, 0},
    {5939, 5913, 48, 8, 0, 0}, {5959, 0, 0, 56, 0, 0}, {5959, 5953, 32, 8, 0, 0},
    {5975, 0, 0, 80, 0, 0}, {5975, 9011, 24, 8, 0, 0}, {5975, 9021, 40, 8, 0, 0},
    {6218, 0, 0, 56, 0, 0}, {6218, 6016, 16, 8, 0, 0}, {6218, 6033, 40, 8, 0, 0},
    {6471, 0, 0, 48, 0, 0}, {6471, 6376, 40, 8, 0, 0}, {6471, 6389, 32, 8, 0, 0},
    {6471, 6399, 24, 8, 0, 0}, {6828, 0, 0, 32, 0, 0}, {6828, 6930, 16, 8, 0, 0},
    {6828, 8369, 24, 8, 0, 0}, {7495, 0, 0, 48, 0, 0}, {7495, 4379, 24, 8, 0, 0},
    {7495, 10158, 16, 8, 0, 0}, {7495, 10267, 32, 8, 0, 0}, {8952, 0, 0, 32, 0, 0},
    {8952, 5028, 16, 8, 0, 0}, {8952, 9965, 24, 8, 0, 0}, {9104, 0, 0, 32, 0, 0},
    {9104, 8431, 24, 8, 0, 0}, {9119, 0, 0, 32, 0, 0}, {9119, 8431, 24, 8, 0, 0},
    {9153, 0, 0, 32, 0, 0}, {9153, 9143, 16, 8, 0, 0}, {9231, 0, 0, 48, 0, 0},
    {9231, 8265, 16, 8, 0, 0}, {9231, 9031, 40, 8, 0, 0}, {9231, 11653, 24, 8, 0, 0},
    {9231, 11897, 32, 8, 0, 0}, {9251, 0, 0, 136, 0, 0}, {9251, 4869, 72, 8, 0, 0},
    {9251, 4875, 112, 8, 0, 0}, {9251, 6930, 88, 8, 0, 0}, {9251, 11072, 0, 56, 0, 0},
    {9268, 0, 0, 56, 0, 0}, {9268, 8910, 40, 8, 0, 0}, {9268, 9768, 24, 8, 0, 0},
    {9268, 11011, 48, 8, 0, 0}, {9378, 0, 0, 32, 0, 0}, {9378, 6930, 24, 8, 0, 0},
    {9378, 8490, 16, 8, 0, 0}, {9409, 0, 0, 24, 0, 0}, {9409, 9388, 16, 8, 0, 0},
    {10073, 0, 0, 64, 0, 0}, {10073, 6005, 48, 8, 0, 0}, {10073, 6024, 24, 8, 0, 0},
    {10073, 6033, 56, 8, 0, 0}, {10374, 0, 0, 64, 0, 0}, {10374, 4379, 24, 8, 0, 0},
    {10374, 6853, 16, 8, 0, 0}, {10374, 8967, 32, 8, 0, 0}, {10727, 0, 0, 56, 0, 0},
    {10727, 10682, 32, 8, 0, 0}, {10727, 10691, 40, 8, 0, 0}, {10727, 10700, 16, 8, 0, 0},
    {10727, 10709, 24, 8, 0, 0}, {10794, 0, 0, 64, 0, 0}, {10794, 6696, 32, 8, 0, 0},
    {10794, 6841, 40, 8, 0, 0}, {10794, 9388, 24, 8, 0, 0}, {10809, 0, 0, 240, 0, 0},
    {10809, 151, 192, 8, 0, 0}, {10809, 161, 184, 8, 0, 0}, {10809, 287, 168, 8, 0, 0},
    {10809, 326, 208, 8, 0, 0}, {10809, 341, 176, 8, 0, 0}, {10809, 356, 216, 8, 0, 0},
    {10809, 642, 232, 8, 0, 0}, {10809, 668, 200, 8, 0, 0}, {10809, 771, 224, 8, 0, 0},
    {10809, 2381, 160, 8, 0, 0}, {10809, 5243, 152, 8, 0, 0}, {10809, 5686, 96, 8, 0, 0},
    {10809, 7099, 144, 8, 0, 0}, {10809, 7131, 136, 8, 0, 0}, {10809, 7166, 128, 8, 0, 0},
    {10809, 11144, 112, 8, 0, 0}, {10809, 11788, 80, 8, 0, 0}, {10809, 11804, 88, 8, 0, 0},
    {10809, 12568, 120, 8, 0, 0}, {10845, 0, 0, 56, 0, 0}, {10845, 5754, 24, 8, 0, 0},
    {10845, 8910, 16, 8, 0, 0}, {10845, 9768, 48, 8, 0, 0}, {10884, 0, 0, 48, 0, 0},
    {10884, 9035, 40, 8, 0, 0}, {10884, 11653, 16, 8, 0, 0}, {10884, 11897, 32, 8, 0, 0},
    {10884, 11902, 24, 8, 0, 0}, {11027, 0, 0, 32, 0, 0}, {11027, 11218, 24, 8, 0, 0},
    {11222, 0, 0, 32, 0, 0}, {11222, 8431, 24, 8, 0, 0}, {11280, 0, 0, 16, 0, 0},
    {11280, 7972, 8, 8, 0, 0}, {11280, 8910, 0, 8, 0, 0}, {11289, 0, 0, 48, 0, 0},
    {11289, 11303, 16, 8, 0, 0}, {11310, 0, 0, 56, 0, 0}, {11815, 0, 0, 32, 0, 0},
    {11815, 11334, 16, 8, 0, 0}, {11956, 0, 0, 32, 0, 0}, {11956, 8431, 24, 8, 0, 0},
    {11970, 0, 0, 528, 0, 0}, {11970, 5754, 8, 512, 0, 0}, {11970, 11042, 520, 8, 0, 0},
    {11983, 0, 0, 32, 0, 0}, {11983, 8910, 0, 8, 0, 0}, {11983, 9768, 16, 8, 0, 0},
    {12001, 0, 0, 48, 0, 0}, {12001, 4127, 0, 8, 0, 0}, {12001, 6910, 24, 8, 0, 0},
    {12001, 9827, 20, 4, 0, 0}, {12001, 10573, 8, 8, 0, 0}, {12021, 0, 0, 48, 0, 0},
    {12021, 8481, 4, 4, 0, 0}, {12039, 0, 0, 24, 0, 0}, {12060, 0, 0, 24, 0, 0},
    {12086, 0, 0, 48, 0, 0}, {12086, 4368, 32, 4, 0, 0}, {12086, 6900, 8, 8, 0, 0},
    {12086, 9452, 44, 4, 0, 0}, {12086, 9791, 40, 4, 0, 0}, {12086, 10981, 0, 8, 0, 0},
    {12086, 12161, 36, 4, 0, 0}, {12111, 0, 0, 40, 0, 0}, {12111, 9952, 24, 8, 0, 0},
    {12111, 9956, 32, 8, 0, 0}, {12111, 12894, 16, 8, 0, 0}, {12539, 0, 0, 496, 0, 0},
    {12539, 8369, 16, 8, 0, 0}, {12539, 9782, 32, 8, 0, 0}, {12539, 9851, 24, 4, 0, 0},
    {12539, 13206, 40, 456, 0, 0}, {12878, 0, 0, 32, 0, 0}, {12878, 8431, 24, 8, 0, 0},
    {13114, 0, 0, 32, 0, 0}, {13114, 8431, 24, 8, 0, 0}, {13426, 0, 0, 32, 0, 0},
    {13426, 5987, 16, 8, 0, 0}, {13426, 11213, 24, 8, 0, 0}, {13565, 0, 0, 72, 0, 0},
    {13565, 7963, 64, 8, 0, 0}, {13607, 0, 0, 40, 0, 0}, {13607, 8902, 24, 8, 0, 0},
    {13607, 11011, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2415, 22}, {9673, 5},
};

static const struct table_type types[] = {
    {70, 852, 64, 64, 0, 5}, {84, 12192, 64, 64, 5, 1}, {132, 3631, 48, 48, 6, 3},
    {140, 3670, 64, 64, 9, 3}, {314, 1450, 88, 88, 12, 8}, {382, 397, 24, 24, 20, 0},
    {418, 446, 56, 56, 20, 1}, {480, 508, 48, 48, 21, 2}, {542, 564, 64, 64, 23, 2},
    {592, 614, 56, 56, 25, 3}, {660, 1661, 104, 104, 28, 9}, {957, 957, 48, 48, 37, 0},
    {2129, 1269, 192, 48, 37, 0}, {2151, 1837, 72, 72, 37, 6}, {2183, 1874, 112, 112, 43, 11},
    {2195, 1894, 72, 72, 54, 6}, {2214, 2214, 32, 32, 60, 2}, {2234, 2234, 24, 24, 62, 1},
    {2256, 3648, 48, 48, 63, 3}, {2280, 1972, 104, 104, 66, 8}, {2299, 1972, 104, 104, 74, 8},
    {2318, 1972, 104, 104, 82, 8}, {2599, 1707, 32, 32, 90, 1}, {2618, 2644, 48, 48, 91, 3},
    {2688, 293, 144, 144, 94, 13}, {2704, 7478, 24, 24, 107, 1}, {2724, 2206, 184, 184, 108, 17},
    {2738, 12, 448, 448, 125, 0}, {2754, 26, 240, 240, 125, 0}, {2770, 40, 112, 112, 125, 0},
    {2789, 54, 152, 152, 125, 1}, {2810, 5959, 56, 56, 126, 1}, {2839, 5959, 56, 56, 127, 1},
    {2876, 4054, 32, 32, 128, 1}, {2902, 188, 48, 48, 129, 1}, {2915, 2057, 88, 88, 130, 3},
    {2927, 2389, 64, 64, 133, 2}, {2939, 95, 72, 72, 135, 1}, {2954, 108, 128, 128, 136, 3},
    {2975, 199, 32, 32, 139, 2}, {2995, 906, 160, 160, 141, 10}, {3014, 2165, 24, 24, 151, 0},
    {3039, 12177, 96, 96, 151, 2}, {3054, 1101, 32, 32, 153, 0}, {3069, 1081, 32, 32, 153, 1},
    {3089, 5842, 32, 32, 154, 0}, {3098, 236, 64, 64, 154, 2}, {3169, 226, 32, 32, 156, 0},
    {3183, 303, 32, 32, 156, 0}, {3213, 11156, 48, 48, 156, 4}, {3232, 4676, 152, 152, 160, 3},
    {3251, 4676, 152, 152, 163, 3}, {3270, 4676, 152, 152, 166, 3}, {3289, 4802, 64, 64, 169, 3},
    {3301, 6769, 48, 48, 172, 2}, {3312, 9802, 40, 40, 174, 2}, {3342, 11947, 120, 120, 176, 7},
    {3355, 12581, 192, 192, 183, 12}, {3373, 4810, 24, 24, 195, 1}, {3392, 8333, 32, 32, 196, 2},
    {3404, 2468, 80, 80, 198, 6}, {3418, 2560, 72, 72, 204, 6}, {3432, 756, 64, 64, 210, 1},
    {3449, 121, 192, 192, 211, 0}, {3470, 175, 224, 224, 211, 1}, {3493, 2108, 56, 56, 212, 0},
    {3531, 713, 56, 56, 212, 0}, {3545, 742, 152, 152, 212, 8}, {3561, 719, 24, 24, 220, 1},
    {3586, 2365, 272, 272, 221, 9}, {3604, 2340, 24, 24, 230, 1}, {3705, 11310, 56, 56, 231, 2},
    {3724, 2067, 248, 248, 233, 0}, {3739, 2067, 248, 248, 233, 0}, {3754, 2067, 248, 248, 233, 0},
    {3769, 2067, 248, 248, 233, 0}, {3784, 2067, 248, 248, 233, 0}, {3800, 2067, 248, 248, 233, 0},
    {3816, 1818, 48, 48, 233, 0}, {3831, 2094, 232, 232, 233, 3}, {3848, 1740, 32, 32, 236, 0},
    {3863, 1755, 32, 32, 236, 1}, {3876, 1727, 88, 88, 237, 3}, {3893, 1768, 96, 96, 240, 7},
    {3909, 1859, 56, 56, 247, 2}, {3924, 13132, 112, 112, 249, 2}, {3964, 11060, 48, 48, 251, 1},
    {3978, 9170, 64, 64, 252, 6}, {3993, 9153, 32, 32, 258, 2}, {4013, 9182, 40, 40, 260, 1},
    {4393, 4405, 64, 64, 261, 1}, {4417, 1, 24, 24, 262, 1}, {4475, 835, 120, 120, 263, 9},
    {4693, 923, 56, 56, 272, 3}, {4720, 923, 64, 56, 275, 3}, {4758, 874, 56, 56, 278, 0},
    {4768, 4821, 32, 32, 278, 1}, {4787, 11956, 32, 32, 279, 1}, {4900, 4918, 32, 32, 280, 2},
    {4939, 967, 24, 24, 282, 1}, {4973, 4973, 32, 32, 283, 2}, {4985, 1223, 56, 40, 285, 3},
    {5180, 980, 176, 176, 288, 10}, {5254, 3518, 112, 112, 298, 2}, {5278, 5939, 56, 56, 300, 1},
    {5302, 5975, 80, 80, 301, 1}, {5429, 1337, 104, 96, 302, 8}, {5439, 1067, 24, 24, 310, 1},
    {5767, 1945, 32, 32, 311, 1}, {5792, 1122, 48, 48, 312, 1}, {5810, 1142, 40, 40, 313, 1},
    {5824, 1158, 32, 32, 314, 2}, {5852, 1204, 96, 96, 316, 2}, {5868, 1178, 32, 32, 318, 2},
    {6051, 1269, 48, 48, 320, 0}, {6056, 6218, 56, 56, 320, 2}, {6074, 2450, 24, 24, 322, 1},
    {6085, 6218, 56, 56, 323, 2}, {6102, 2450, 24, 24, 325, 1}, {6112, 6218, 56, 56, 326, 2},
    {6137, 6218, 56, 56, 328, 2}, {6161, 6218, 56, 56, 330, 2}, {6187, 6218, 56, 56, 332, 2},
    {6206, 2450, 24, 24, 334, 1}, {6461, 6471, 48, 48, 335, 3}, {6714, 6732, 56, 56, 338, 2},
    {6856, 6874, 48, 48, 340, 2}, {6894, 3129, 368, 368, 342, 8}, {6920, 1792, 200, 200, 350, 9},
    {7090, 1310, 120, 120, 359, 12}, {7199, 9251, 136, 136, 371, 9}, {7228, 10374, 64, 64, 380, 5},
    {7581, 1337, 96, 96, 385, 8}, {7591, 1223, 48, 40, 393, 3}, {7786, 1420, 40, 40, 396, 2},
    {7791, 1364, 280, 280, 398, 1}, {7807, 1381, 32, 40, 399, 1}, {7824, 1399, 32, 40, 400, 1},
    {8475, 1349, 152, 152, 401, 2}, {8496, 3154, 32, 32, 403, 2}, {8515, 12553, 40, 40, 405, 2},
    {8530, 12539, 496, 496, 407, 3}, {8556, 4103, 48, 48, 410, 4}, {8577, 4944, 32, 32, 414, 2},
    {8593, 5320, 56, 56, 416, 2}, {8616, 5707, 56, 56, 418, 2}, {8656, 5384, 32, 32, 420, 2},
    {8675, 5457, 40, 40, 422, 2}, {8691, 5717, 48, 48, 424, 2}, {8707, 6313, 40, 40, 426, 2},
    {8727, 6810, 32, 32, 428, 2}, {8749, 7740, 64, 64, 430, 5}, {8767, 8340, 56, 56, 435, 1},
    {8784, 10453, 64, 64, 436, 2}, {8807, 10668, 48, 48, 438, 2}, {8825, 10990, 32, 32, 440, 1},
    {8842, 11639, 32, 32, 441, 2}, {8860, 12213, 40, 40, 443, 2}, {8880, 13590, 56, 56, 445, 3},
    {8962, 1349, 152, 152, 448, 2}, {9064, 1512, 40, 40, 450, 0}, {9069, 9104, 32, 32, 450, 1},
    {9083, 9119, 32, 32, 451, 1}, {9212, 9231, 48, 48, 452, 4}, {9360, 2502, 112, 112, 456, 1},
    {9374, 9378, 32, 32, 457, 2}, {9396, 9409, 24, 24, 459, 1}, {9531, 1223, 48, 40, 460, 3},
    {9564, 1574, 144, 152, 463, 3}, {9575, 1605, 48, 48, 466, 3}, {9582, 13426, 32, 32, 469, 2},
    {9597, 1223, 56, 40, 471, 3}, {9651, 9661, 80, 80, 474, 1}, {9673, 1632, 56, 56, 475, 4},
    {10058, 10073, 64, 64, 479, 3}, {10096, 4548, 32, 32, 482, 1}, {10116, 8458, 40, 40, 483, 1},
    {10136, 9615, 40, 40, 484, 3}, {10189, 10165, 56, 56, 487, 0}, {10218, 10177, 24, 24, 487, 0},
    {10364, 1780, 40, 40, 487, 0}, {10521, 1686, 104, 104, 487, 2}, {10592, 217, 72, 72, 489, 4},
    {10607, 2078, 104, 104, 493, 2}, {10718, 10727, 56, 56, 495, 4}, {10776, 13565, 72, 72, 499, 1},
    {10878, 10884, 48, 48, 500, 4}, {10900, 370, 88, 88, 504, 3}, {10909, 699, 96, 96, 507, 4},
    {11018, 11027, 32, 32, 511, 1}, {11178, 10748, 24, 24, 512, 0}, {11191, 10557, 48, 48, 512, 1},
    {11252, 1792, 200, 200, 513, 9}, {11256, 11289, 48, 48, 522, 1}, {11328, 1804, 40, 40, 523, 3},
    {11543, 10794, 64, 64, 526, 4}, {11557, 10809, 240, 240, 530, 20},
    {11576, 10829, 112, 112, 550, 8}, {11591, 2594, 32, 32, 558, 2}, {11603, 10859, 56, 56, 560, 2},
    {11621, 3690, 56, 56, 562, 4}, {11815, 11815, 32, 32, 566, 2}, {11911, 13114, 32, 32, 568, 1},
    {12105, 12111, 40, 40, 569, 3}, {12138, 3948, 104, 104, 572, 6}, {12829, 4026, 40, 40, 578, 2},
    {12857, 1945, 24, 32, 580, 1}, {12863, 12878, 32, 32, 581, 1}, {12894, 3197, 880, 880, 582, 11},
    {12899, 7495, 48, 48, 593, 4}, {12918, 2525, 24, 24, 597, 1}, {13206, 1349, 152, 152, 598, 2},
    {13318, 2577, 56, 56, 600, 4}, {13336, 2577, 56, 56, 604, 4}, {13346, 2577, 56, 56, 608, 4},
    {13407, 1223, 56, 40, 612, 3}, {13469, 254, 56, 56, 615, 4}, {13499, 2262, 160, 160, 619, 16},
    {13533, 2399, 120, 120, 635, 12}, {13586, 13607, 40, 40, 647, 2},
    {13617, 5373, 168, 168, 649, 3}, {13631, 5373, 168, 168, 652, 3},
    {13647, 2037, 208, 208, 655, 9},
};

static const struct table_held held[] = {
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {9952, C_MEMBER_OBJECT, 48, 1},
    {5592, C_MEMBER_OBJECT, 16, 1}, {5601, C_MEMBER_OBJECT, 24, 1}, {5610, C_MEMBER_OBJECT, 32, 1},
    {13236, C_MEMBER_OBJECT, 16, 1}, {13224, C_MEMBER_OBJECT, 24, 1},
    {13213, C_MEMBER_OBJECT, 32, 1}, {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1},
    {12829, C_MEMBER_OBJECT, 32, 1}, {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1},
    {9705, C_MEMBER_OBJECT, 64, 1}, {9746, C_MEMBER_OBJECT, 72, 1}, {10388, C_MEMBER_OBJECT, 80, 1},
    {6491, C_MEMBER_OBJECT, 32, 1}, {6491, C_MEMBER_OBJECT, 32, 1}, {10431, C_MEMBER_OBJECT, 40, 1},
    {6491, C_MEMBER_OBJECT, 32, 1}, {11924, C_MEMBER_OBJECT, 56, 1}, {6491, C_MEMBER_OBJECT, 32, 1},
    {10431, C_MEMBER_OBJECT, 40, 1}, {11924, C_MEMBER_OBJECT, 48, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {9738, C_MEMBER_OBJECT, 64, 1},
    {11931, C_MEMBER_OBJECT, 72, 1}, {6776, C_MEMBER_OBJECT, 80, 1}, {6785, C_MEMBER_OBJECT, 88, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {13200, C_MEMBER_OBJECT, 64, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {9705, C_MEMBER_OBJECT, 64, 1},
    {6776, C_MEMBER_OBJECT, 72, 1}, {9042, C_MEMBER_OBJECT, 80, 1}, {10089, C_MEMBER_OBJECT, 88, 1},
    {12563, C_MEMBER_OBJECT, 96, 1}, {10648, C_MEMBER_OBJECT, 104, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {5180, C_MEMBER_OBJECT, 64, 1},
    {12130, C_MEMBER_OBJECT, 16, 1}, {12123, C_MEMBER_OBJECT, 24, 1},
    {13461, C_MEMBER_OBJECT, 16, 1}, {12616, C_MEMBER_OBJECT, 16, 1},
    {12635, C_MEMBER_OBJECT, 24, 1}, {12624, C_MEMBER_OBJECT, 32, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 32, 1},
    {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1}, {6414, C_MEMBER_OBJECT, 64, 1},
    {9965, C_MEMBER_OBJECT, 72, 1}, {10957, C_MEMBER_OBJECT, 96, 1}, {6051, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {12829, C_MEMBER_OBJECT, 32, 1}, {5410, C_MEMBER_OBJECT, 40, 1},
    {4933, C_MEMBER_OBJECT, 48, 1}, {6414, C_MEMBER_OBJECT, 64, 1}, {9965, C_MEMBER_OBJECT, 72, 1},
    {10957, C_MEMBER_OBJECT, 96, 1}, {6051, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1},
    {12829, C_MEMBER_OBJECT, 32, 1}, {5410, C_MEMBER_OBJECT, 40, 1}, {4933, C_MEMBER_OBJECT, 48, 1},
    {6414, C_MEMBER_OBJECT, 64, 1}, {9965, C_MEMBER_OBJECT, 72, 1}, {10957, C_MEMBER_OBJECT, 96, 1},
    {11052, C_MEMBER_OBJECT, 16, 1}, {2674, C_MEMBER_OBJECT, 16, 1}, {2633, C_MEMBER_OBJECT, 24, 1},
    {2654, C_MEMBER_OBJECT, 32, 1}, {7421, C_MEMBER_OBJECT, 16, 1}, {7246, C_MEMBER_OBJECT, 24, 1},
    {7394, C_MEMBER_OBJECT, 32, 1}, {7260, C_MEMBER_OBJECT, 40, 1}, {7407, C_MEMBER_OBJECT, 48, 1},
    {7430, C_MEMBER_OBJECT, 56, 1}, {7441, C_MEMBER_OBJECT, 64, 1}, {7274, C_MEMBER_OBJECT, 72, 1},
    {6051, C_MEMBER_OBJECT, 96, 1}, {7455, C_MEMBER_OBJECT, 104, 1},
    {7327, C_MEMBER_OBJECT, 112, 1}, {7360, C_MEMBER_OBJECT, 120, 1},
    {7289, C_MEMBER_OBJECT, 128, 1}, {7471, C_MEMBER_OBJECT, 16, 1},
    {12458, C_MEMBER_OBJECT, 16, 1}, {12236, C_MEMBER_OBJECT, 24, 1},
    {12403, C_MEMBER_OBJECT, 32, 1}, {12251, C_MEMBER_OBJECT, 40, 1},
    {12427, C_MEMBER_OBJECT, 48, 1}, {12478, C_MEMBER_OBJECT, 56, 1},
    {12490, C_MEMBER_OBJECT, 64, 1}, {12266, C_MEMBER_OBJECT, 72, 1},
    {6051, C_MEMBER_OBJECT, 96, 1}, {12505, C_MEMBER_OBJECT, 104, 1},
    {12321, C_MEMBER_OBJECT, 112, 1}, {12355, C_MEMBER_OBJECT, 120, 1},
    {12282, C_MEMBER_OBJECT, 128, 1}, {12442, C_MEMBER_OBJECT, 144, 1},
    {12417, C_MEMBER_OBJECT, 152, 1}, {12468, C_MEMBER_OBJECT, 160, 1},
    {12390, C_MEMBER_OBJECT, 168, 1}, {13159, C_MEMBER_OBJECT, 104, 1},
    {5953, C_MEMBER_OBJECT, 32, 1}, {5953, C_MEMBER_OBJECT, 32, 1}, {6309, C_MEMBER_OBJECT, 24, 1},
    {9049, C_MEMBER_OBJECT, 40, 1}, {8290, C_MEMBER_OBJECT, 16, 1}, {6043, C_MEMBER_OBJECT, 24, 1},
    {6752, C_MEMBER_OBJECT, 32, 1}, {13440, C_MEMBER_OBJECT, 16, 1}, {6043, C_MEMBER_OBJECT, 24, 1},
    {10742, C_MEMBER_OBJECT, 40, 1}, {5418, C_MEMBER_OBJECT, 80, 1}, {4891, C_MEMBER_OBJECT, 88, 1},
    {11003, C_MEMBER_OBJECT, 96, 1}, {8910, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 24, 1},
    {4592, C_MEMBER_OBJECT, 32, 1}, {4599, C_MEMBER_OBJECT, 64, 1}, {12610, C_MEMBER_OBJECT, 96, 1},
    {4891, C_MEMBER_OBJECT, 104, 1}, {5418, C_MEMBER_OBJECT, 112, 1},
    {4384, C_MEMBER_OBJECT, 120, 1}, {11003, C_MEMBER_OBJECT, 128, 1},
    {4956, C_MEMBER_OBJECT, 136, 1}, {6482, C_MEMBER_OBJECT, 144, 1},
    {10278, C_MEMBER_OBJECT, 152, 1}, {4592, C_MEMBER_OBJECT, 32, 1},
    {4599, C_MEMBER_OBJECT, 64, 1}, {13366, C_MEMBER_OBJECT, 24, 1},
    {11118, C_MEMBER_OBJECT, 40, 1}, {11521, C_MEMBER_OBJECT, 48, 1},
    {10925, C_MEMBER_OBJECT, 16, 1}, {13454, C_MEMBER_OBJECT, 24, 1},
    {6051, C_MEMBER_OBJECT, 32, 1}, {13354, C_MEMBER_OBJECT, 40, 1},
    {10896, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 136, 1},
    {13354, C_MEMBER_OBJECT, 144, 1}, {10896, C_MEMBER_OBJECT, 16, 1},
    {6051, C_MEMBER_OBJECT, 136, 1}, {13354, C_MEMBER_OBJECT, 144, 1},
    {10896, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 136, 1},
    {13354, C_MEMBER_OBJECT, 144, 1}, {4630, C_MEMBER_OBJECT, 16, 1},
    {6051, C_MEMBER_OBJECT, 40, 1}, {13354, C_MEMBER_OBJECT, 48, 1},
    {13354, C_MEMBER_OBJECT, 32, 1}, {6051, C_MEMBER_OBJECT, 40, 1}, {5905, C_MEMBER_OBJECT, 16, 1},
    {6491, C_MEMBER_OBJECT, 24, 1}, {4081, C_MEMBER_OBJECT, 56, 1}, {4092, C_MEMBER_OBJECT, 64, 1},
    {5905, C_MEMBER_OBJECT, 80, 1}, {10950, C_MEMBER_OBJECT, 88, 1},
    {13446, C_MEMBER_OBJECT, 96, 1}, {6051, C_MEMBER_OBJECT, 104, 1},
    {13354, C_MEMBER_OBJECT, 112, 1}, {4642, C_MEMBER_OBJECT, 32, 1},
    {6414, C_MEMBER_OBJECT, 40, 1}, {6406, C_MEMBER_OBJECT, 48, 1}, {5905, C_MEMBER_OBJECT, 56, 1},
    {10950, C_MEMBER_OBJECT, 64, 1}, {6491, C_MEMBER_OBJECT, 72, 1},
    {5891, C_MEMBER_OBJECT, 120, 1}, {10439, C_MEMBER_OBJECT, 136, 1},
    {11509, C_MEMBER_OBJECT, 152, 1}, {10896, C_MEMBER_OBJECT, 168, 1},
    {13354, C_MEMBER_OBJECT, 176, 1}, {6051, C_MEMBER_OBJECT, 184, 1},
    {11532, C_MEMBER_OBJECT, 16, 1}, {6051, C_MEMBER_OBJECT, 16, 1},
    {13354, C_MEMBER_OBJECT, 24, 1}, {9428, C_MEMBER_OBJECT, 16, 1}, {5929, C_MEMBER_OBJECT, 24, 1},
    {6406, C_MEMBER_OBJECT, 32, 1}, {8258, C_MEMBER_OBJECT, 40, 1}, {8914, C_MEMBER_OBJECT, 48, 1},
    {8443, C_MEMBER_OBJECT, 56, 1}, {9972, C_MEMBER_OBJECT, 24, 1}, {9984, C_MEMBER_OBJECT, 32, 1},
    {10342, C_MEMBER_OBJECT, 40, 1}, {10354, C_MEMBER_OBJECT, 48, 1},
    {10327, C_MEMBER_OBJECT, 56, 1}, {9549, C_MEMBER_OBJECT, 64, 1}, {6561, C_MEMBER_OBJECT, 48, 1},
    {13159, C_MEMBER_OBJECT, 184, 1}, {10472, C_MEMBER_OBJECT, 24, 1},
    {10482, C_MEMBER_OBJECT, 32, 1}, {6233, C_MEMBER_OBJECT, 40, 1},
    {10964, C_MEMBER_OBJECT, 48, 1}, {13440, C_MEMBER_OBJECT, 56, 1},
    {10247, C_MEMBER_OBJECT, 64, 1}, {6704, C_MEMBER_OBJECT, 136, 1},
    {4660, C_MEMBER_OBJECT, 144, 1}, {10541, C_MEMBER_OBJECT, 16, 1},
    {11633, C_MEMBER_OBJECT, 16, 1}, {10472, C_MEMBER_OBJECT, 48, 1},
    {10482, C_MEMBER_OBJECT, 56, 1}, {4649, C_MEMBER_OBJECT, 72, 1},
    {10920, C_MEMBER_OBJECT, 184, 1}, {10932, C_MEMBER_OBJECT, 192, 1},
    {10941, C_MEMBER_OBJECT, 200, 1}, {10426, C_MEMBER_OBJECT, 208, 1},
    {4685, C_MEMBER_OBJECT, 216, 1}, {13149, C_MEMBER_OBJECT, 16, 1},
    {9282, C_MEMBER_OBJECT, 32, 1}, {13354, C_MEMBER_OBJECT, 48, 1},
    {10418, C_MEMBER_OBJECT, 16, 1}, {11765, C_MEMBER_OBJECT, 56, 1},
    {11711, C_MEMBER_OBJECT, 72, 1}, {5588, C_MEMBER_OBJECT, 24, 1},
    {11269, C_MEMBER_OBJECT, 40, 1}, {9709, C_MEMBER_OBJECT, 64, 1}, {8936, C_MEMBER_OBJECT, 72, 1},
    {2122, C_MEMBER_OBJECT, 16, 1}, {5588, C_MEMBER_OBJECT, 32, 1}, {10261, C_MEMBER_OBJECT, 48, 1},
    {11236, C_MEMBER_OBJECT, 56, 1}, {6542, C_MEMBER_OBJECT, 72, 1}, {6551, C_MEMBER_OBJECT, 80, 1},
    {6521, C_MEMBER_OBJECT, 88, 1}, {11163, C_MEMBER_OBJECT, 40, 1},
    {13354, C_MEMBER_OBJECT, 48, 1}, {11518, C_MEMBER_OBJECT, 16, 1},
    {4634, C_MEMBER_OBJECT, 32, 1}, {8243, C_MEMBER_OBJECT, 40, 1}, {8910, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {8967, C_MEMBER_OBJECT, 32, 1}, {13354, C_MEMBER_OBJECT, 40, 1},
    {6336, C_MEMBER_OBJECT, 48, 1}, {13369, C_MEMBER_OBJECT, 56, 1}, {9143, C_MEMBER_OBJECT, 16, 1},
    {13354, C_MEMBER_OBJECT, 24, 1}, {8243, C_MEMBER_OBJECT, 24, 1},
    {13354, C_MEMBER_OBJECT, 48, 1}, {6051, C_MEMBER_OBJECT, 16, 1}, {4269, C_MEMBER_OBJECT, 16, 1},
    {4176, C_MEMBER_OBJECT, 32, 1}, {4298, C_MEMBER_OBJECT, 40, 1}, {4278, C_MEMBER_OBJECT, 48, 1},
    {4286, C_MEMBER_OBJECT, 56, 1}, {4211, C_MEMBER_OBJECT, 64, 1}, {4233, C_MEMBER_OBJECT, 72, 1},
    {4184, C_MEMBER_OBJECT, 80, 1}, {4256, C_MEMBER_OBJECT, 96, 1}, {9306, C_MEMBER_OBJECT, 24, 1},
    {9297, C_MEMBER_OBJECT, 32, 1}, {9320, C_MEMBER_OBJECT, 40, 1}, {9306, C_MEMBER_OBJECT, 24, 1},
    {9297, C_MEMBER_OBJECT, 32, 1}, {9320, C_MEMBER_OBJECT, 40, 1}, {8431, C_MEMBER_OBJECT, 24, 1},
    {8431, C_MEMBER_OBJECT, 24, 1}, {8372, C_MEMBER_OBJECT, 16, 1}, {8419, C_MEMBER_OBJECT, 24, 1},
    {9902, C_MEMBER_OBJECT, 16, 1}, {5008, C_MEMBER_OBJECT, 16, 1}, {5020, C_MEMBER_OBJECT, 24, 1},
    {5747, C_MEMBER_OBJECT, 16, 1}, {5729, C_MEMBER_OBJECT, 24, 1}, {5736, C_MEMBER_OBJECT, 32, 1},
    {5056, C_MEMBER_OBJECT, 48, 1}, {5064, C_MEMBER_OBJECT, 56, 1}, {5131, C_MEMBER_OBJECT, 64, 1},
    {5153, C_MEMBER_OBJECT, 72, 1}, {5101, C_MEMBER_OBJECT, 80, 1}, {5044, C_MEMBER_OBJECT, 88, 1},
    {5074, C_MEMBER_OBJECT, 104, 1}, {5123, C_MEMBER_OBJECT, 112, 1},
    {5113, C_MEMBER_OBJECT, 120, 1}, {5165, C_MEMBER_OBJECT, 136, 1},
    {10030, C_MEMBER_OBJECT, 96, 1}, {10043, C_MEMBER_OBJECT, 104, 1},
    {5913, C_MEMBER_OBJECT, 48, 1}, {13354, C_MEMBER_OBJECT, 72, 1}, {7689, C_MEMBER_OBJECT, 16, 1},
    {7609, C_MEMBER_OBJECT, 32, 1}, {7718, C_MEMBER_OBJECT, 40, 1}, {7698, C_MEMBER_OBJECT, 48, 1},
    {7706, C_MEMBER_OBJECT, 56, 1}, {7644, C_MEMBER_OBJECT, 64, 1}, {7666, C_MEMBER_OBJECT, 72, 1},
    {7617, C_MEMBER_OBJECT, 80, 1}, {5694, C_MEMBER_OBJECT, 16, 1},
    {9894, C_MEMBER_OBJECT_ARRAY, 24, 0}, {12940, C_MEMBER_OBJECT, 40, 1},
    {12940, C_MEMBER_OBJECT, 32, 1}, {10089, C_MEMBER_OBJECT, 16, 1},
    {9746, C_MEMBER_OBJECT, 24, 1}, {12839, C_MEMBER_OBJECT, 64, 1}, {6847, C_MEMBER_OBJECT, 72, 1},
    {9137, C_MEMBER_OBJECT, 16, 1}, {7733, C_MEMBER_OBJECT, 24, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6344, C_MEMBER_OBJECT, 16, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6344, C_MEMBER_OBJECT, 16, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6016, C_MEMBER_OBJECT, 16, 1}, {6033, C_MEMBER_OBJECT, 40, 1},
    {6016, C_MEMBER_OBJECT, 16, 1}, {6033, C_MEMBER_OBJECT, 40, 1}, {6016, C_MEMBER_OBJECT, 16, 1},
    {6033, C_MEMBER_OBJECT, 40, 1}, {6344, C_MEMBER_OBJECT, 16, 1}, {6399, C_MEMBER_OBJECT, 24, 1},
    {6389, C_MEMBER_OBJECT, 32, 1}, {6376, C_MEMBER_OBJECT, 40, 1}, {11907, C_MEMBER_OBJECT, 16, 1},
    {8384, C_MEMBER_OBJECT, 24, 1}, {11907, C_MEMBER_OBJECT, 16, 1}, {8401, C_MEMBER_OBJECT, 24, 1},
    {6581, C_MEMBER_OBJECT, 24, 1}, {6599, C_MEMBER_OBJECT, 32, 1}, {6588, C_MEMBER_OBJECT, 40, 1},
    {6624, C_MEMBER_OBJECT, 48, 1}, {6642, C_MEMBER_OBJECT, 56, 1}, {6675, C_MEMBER_OBJECT, 80, 1},
    {6618, C_MEMBER_OBJECT, 96, 1}, {6651, C_MEMBER_OBJECT_ARRAY, 360, 0},
    {11365, C_MEMBER_OBJECT, 64, 1}, {11383, C_MEMBER_OBJECT, 80, 1},
    {11401, C_MEMBER_OBJECT, 96, 1}, {11419, C_MEMBER_OBJECT, 112, 1},
    {11437, C_MEMBER_OBJECT, 128, 1}, {11455, C_MEMBER_OBJECT, 144, 1},
    {11473, C_MEMBER_OBJECT, 160, 1}, {11491, C_MEMBER_OBJECT, 176, 1},
    {13354, C_MEMBER_OBJECT, 192, 1}, {6965, C_MEMBER_OBJECT, 16, 1},
    {7008, C_MEMBER_OBJECT, 24, 1}, {6975, C_MEMBER_OBJECT, 32, 1}, {7021, C_MEMBER_OBJECT, 40, 1},
    {6952, C_MEMBER_OBJECT, 48, 1}, {6999, C_MEMBER_OBJECT, 56, 1}, {7049, C_MEMBER_OBJECT, 64, 1},
    {6989, C_MEMBER_OBJECT, 72, 1}, {7073, C_MEMBER_OBJECT, 80, 1}, {7037, C_MEMBER_OBJECT, 88, 1},
    {6935, C_MEMBER_OBJECT, 96, 1}, {7059, C_MEMBER_OBJECT, 104, 1},
    {11096, C_MEMBER_OBJECT, 16, 1}, {11086, C_MEMBER_OBJECT, 24, 1},
    {11077, C_MEMBER_OBJECT, 40, 1}, {11106, C_MEMBER_OBJECT, 48, 1},
    {4869, C_MEMBER_OBJECT, 72, 1}, {6930, C_MEMBER_OBJECT, 88, 1}, {4875, C_MEMBER_OBJECT, 112, 1},
    {6051, C_MEMBER_OBJECT, 120, 1}, {13354, C_MEMBER_OBJECT, 128, 1},
    {6853, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {8967, C_MEMBER_OBJECT, 32, 1},
    {6051, C_MEMBER_OBJECT, 40, 1}, {13354, C_MEMBER_OBJECT, 48, 1}, {7689, C_MEMBER_OBJECT, 16, 1},
    {7609, C_MEMBER_OBJECT, 32, 1}, {7718, C_MEMBER_OBJECT, 40, 1}, {7698, C_MEMBER_OBJECT, 48, 1},
    {7706, C_MEMBER_OBJECT, 56, 1}, {7644, C_MEMBER_OBJECT, 64, 1}, {7666, C_MEMBER_OBJECT, 72, 1},
    {7617, C_MEMBER_OBJECT, 80, 1}, {5747, C_MEMBER_OBJECT, 16, 1}, {5729, C_MEMBER_OBJECT, 24, 1},
    {5736, C_MEMBER_OBJECT, 32, 1}, {7765, C_MEMBER_OBJECT, 16, 1}, {7772, C_MEMBER_OBJECT, 24, 1},
    {4073, C_MEMBER_OBJECT_ARRAY, 16, 32}, {4584, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {4837, C_MEMBER_OBJECT_ARRAY, 32, 0}, {8003, C_MEMBER_OBJECT, 16, 1},
    {7987, C_MEMBER_OBJECT_ARRAY, 24, 7}, {10289, C_MEMBER_OBJECT, 16, 1},
    {12588, C_MEMBER_OBJECT, 24, 1}, {5759, C_MEMBER_OBJECT, 16, 1},
    {13354, C_MEMBER_OBJECT, 32, 1}, {8369, C_MEMBER_OBJECT, 16, 1}, {9782, C_MEMBER_OBJECT, 32, 1},
    {13206, C_MEMBER_OBJECT_ARRAY, 40, 57}, {12643, C_MEMBER_OBJECT, 16, 1},
    {8369, C_MEMBER_OBJECT, 24, 1}, {4624, C_MEMBER_OBJECT, 32, 1}, {8282, C_MEMBER_OBJECT, 40, 1},
    {11532, C_MEMBER_OBJECT, 16, 1}, {4120, C_MEMBER_OBJECT, 24, 1},
    {10568, C_MEMBER_OBJECT, 16, 1}, {11011, C_MEMBER_OBJECT, 32, 1},
    {10568, C_MEMBER_OBJECT, 16, 1}, {11011, C_MEMBER_OBJECT, 32, 1},
    {5754, C_MEMBER_OBJECT, 16, 1}, {11203, C_MEMBER_OBJECT, 24, 1}, {9193, C_MEMBER_OBJECT, 24, 1},
    {9202, C_MEMBER_OBJECT, 32, 1}, {8369, C_MEMBER_OBJECT, 16, 1}, {11172, C_MEMBER_OBJECT, 24, 1},
    {6930, C_MEMBER_OBJECT, 16, 1}, {8369, C_MEMBER_OBJECT, 24, 1}, {6930, C_MEMBER_OBJECT, 16, 1},
    {8369, C_MEMBER_OBJECT, 24, 1}, {8369, C_MEMBER_OBJECT, 16, 1}, {8928, C_MEMBER_OBJECT, 24, 1},
    {12588, C_MEMBER_OBJECT, 32, 1}, {5668, C_MEMBER_OBJECT, 40, 1}, {5676, C_MEMBER_OBJECT, 48, 1},
    {8369, C_MEMBER_OBJECT, 16, 1}, {10568, C_MEMBER_OBJECT, 16, 1},
    {11011, C_MEMBER_OBJECT, 40, 1}, {10586, C_MEMBER_OBJECT, 16, 1},
    {11011, C_MEMBER_OBJECT, 32, 1}, {6352, C_MEMBER_OBJECT, 16, 1}, {6930, C_MEMBER_OBJECT, 16, 1},
    {8369, C_MEMBER_OBJECT, 24, 1}, {6930, C_MEMBER_OBJECT, 16, 1}, {8369, C_MEMBER_OBJECT, 24, 1},
    {8902, C_MEMBER_OBJECT, 32, 1}, {11011, C_MEMBER_OBJECT, 40, 1}, {6800, C_MEMBER_OBJECT, 48, 1},
    {8003, C_MEMBER_OBJECT, 16, 1}, {7987, C_MEMBER_OBJECT_ARRAY, 24, 7},
    {8431, C_MEMBER_OBJECT, 24, 1}, {8431, C_MEMBER_OBJECT, 24, 1}, {8265, C_MEMBER_OBJECT, 16, 1},
    {11653, C_MEMBER_OBJECT, 24, 1}, {11897, C_MEMBER_OBJECT, 32, 1},
    {9031, C_MEMBER_OBJECT, 40, 1}, {9441, C_MEMBER_OBJECT, 40, 1}, {8490, C_MEMBER_OBJECT, 16, 1},
    {6930, C_MEMBER_OBJECT, 24, 1}, {9388, C_MEMBER_OBJECT, 16, 1}, {5747, C_MEMBER_OBJECT, 16, 1},
    {5729, C_MEMBER_OBJECT, 24, 1}, {5736, C_MEMBER_OBJECT, 32, 1}, {9466, C_MEMBER_OBJECT, 24, 1},
    {13245, C_MEMBER_OBJECT, 64, 1}, {13354, C_MEMBER_OBJECT, 136, 1},
    {8190, C_MEMBER_OBJECT, 16, 1}, {8198, C_MEMBER_OBJECT, 24, 1}, {8206, C_MEMBER_OBJECT, 32, 1},
    {5987, C_MEMBER_OBJECT, 16, 1}, {11213, C_MEMBER_OBJECT, 24, 1}, {5747, C_MEMBER_OBJECT, 16, 1},
    {5729, C_MEMBER_OBJECT, 24, 1}, {5736, C_MEMBER_OBJECT, 32, 1}, {13354, C_MEMBER_OBJECT, 64, 1},
    {9478, C_MEMBER_OBJECT, 16, 1}, {9471, C_MEMBER_OBJECT, 24, 1}, {9503, C_MEMBER_OBJECT, 40, 1},
    {9486, C_MEMBER_OBJECT, 48, 1}, {6024, C_MEMBER_OBJECT, 24, 1}, {6005, C_MEMBER_OBJECT, 48, 1},
    {6033, C_MEMBER_OBJECT, 56, 1}, {4543, C_MEMBER_OBJECT, 24, 1}, {8438, C_MEMBER_OBJECT, 24, 1},
    {9746, C_MEMBER_OBJECT, 16, 1}, {4379, C_MEMBER_OBJECT, 24, 1}, {8977, C_MEMBER_OBJECT, 32, 1},
    {13245, C_MEMBER_OBJECT, 24, 1}, {13354, C_MEMBER_OBJECT, 96, 1},
    {9746, C_MEMBER_OBJECT, 16, 1}, {10388, C_MEMBER_OBJECT, 24, 1},
    {11694, C_MEMBER_OBJECT, 32, 1}, {9286, C_MEMBER_OBJECT, 40, 1},
    {10406, C_MEMBER_OBJECT, 72, 1}, {10393, C_MEMBER_OBJECT, 80, 1},
    {10700, C_MEMBER_OBJECT, 16, 1}, {10709, C_MEMBER_OBJECT, 24, 1},
    {10682, C_MEMBER_OBJECT, 32, 1}, {10691, C_MEMBER_OBJECT, 40, 1},
    {8301, C_MEMBER_OBJECT, 56, 1}, {11653, C_MEMBER_OBJECT, 16, 1},
    {11902, C_MEMBER_OBJECT, 24, 1}, {11897, C_MEMBER_OBJECT, 32, 1},
    {9035, C_MEMBER_OBJECT, 40, 1}, {11940, C_MEMBER_OBJECT, 24, 1},
    {10985, C_MEMBER_OBJECT, 32, 1}, {10418, C_MEMBER_OBJECT, 40, 1},
    {7754, C_MEMBER_OBJECT, 32, 1}, {8271, C_MEMBER_OBJECT, 40, 1}, {10418, C_MEMBER_OBJECT, 48, 1},
    {13354, C_MEMBER_OBJECT, 64, 1}, {11218, C_MEMBER_OBJECT, 24, 1},
    {6051, C_MEMBER_OBJECT, 16, 1}, {11365, C_MEMBER_OBJECT, 64, 1},
    {11383, C_MEMBER_OBJECT, 80, 1}, {11401, C_MEMBER_OBJECT, 96, 1},
    {11419, C_MEMBER_OBJECT, 112, 1}, {11437, C_MEMBER_OBJECT, 128, 1},
    {11455, C_MEMBER_OBJECT, 144, 1}, {11473, C_MEMBER_OBJECT, 160, 1},
    {11491, C_MEMBER_OBJECT, 176, 1}, {13354, C_MEMBER_OBJECT, 192, 1},
    {11303, C_MEMBER_OBJECT, 16, 1}, {11653, C_MEMBER_OBJECT, 16, 1},
    {11902, C_MEMBER_OBJECT, 24, 1}, {11897, C_MEMBER_OBJECT, 32, 1},
    {9388, C_MEMBER_OBJECT, 24, 1}, {6696, C_MEMBER_OBJECT, 32, 1}, {6841, C_MEMBER_OBJECT, 40, 1},
    {8982, C_MEMBER_OBJECT, 48, 1}, {8353, C_MEMBER_OBJECT, 48, 1}, {11788, C_MEMBER_OBJECT, 80, 1},
    {11804, C_MEMBER_OBJECT, 88, 1}, {5686, C_MEMBER_OBJECT, 96, 1},
    {11144, C_MEMBER_OBJECT, 112, 1}, {12568, C_MEMBER_OBJECT, 120, 1},
    {7166, C_MEMBER_OBJECT, 128, 1}, {7131, C_MEMBER_OBJECT, 136, 1},
    {7099, C_MEMBER_OBJECT, 144, 1}, {5243, C_MEMBER_OBJECT, 152, 1},
    {2381, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {341, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {668, C_MEMBER_OBJECT, 200, 1},
    {326, C_MEMBER_OBJECT, 208, 1}, {356, C_MEMBER_OBJECT, 216, 1}, {771, C_MEMBER_OBJECT, 224, 1},
    {642, C_MEMBER_OBJECT, 232, 1}, {5399, C_MEMBER_OBJECT, 16, 1}, {5993, C_MEMBER_OBJECT, 24, 1},
    {11131, C_MEMBER_OBJECT, 32, 1}, {9001, C_MEMBER_OBJECT, 48, 1},
    {11144, C_MEMBER_OBJECT, 64, 1}, {11778, C_MEMBER_OBJECT, 72, 1},
    {9773, C_MEMBER_OBJECT, 96, 1}, {8243, C_MEMBER_OBJECT, 104, 1}, {5754, C_MEMBER_OBJECT, 16, 1},
    {5993, C_MEMBER_OBJECT, 24, 1}, {11539, C_MEMBER_OBJECT, 32, 1}, {8243, C_MEMBER_OBJECT, 48, 1},
    {8910, C_MEMBER_OBJECT, 16, 1}, {5754, C_MEMBER_OBJECT, 24, 1}, {10629, C_MEMBER_OBJECT, 40, 1},
    {9768, C_MEMBER_OBJECT, 48, 1}, {11334, C_MEMBER_OBJECT, 16, 1},
    {11346, C_MEMBER_OBJECT, 24, 1}, {8431, C_MEMBER_OBJECT, 24, 1},
    {12894, C_MEMBER_OBJECT, 16, 1}, {9952, C_MEMBER_OBJECT, 24, 1}, {9956, C_MEMBER_OBJECT, 32, 1},
    {11856, C_MEMBER_OBJECT, 16, 1}, {11872, C_MEMBER_OBJECT, 24, 1},
    {11863, C_MEMBER_OBJECT, 32, 1}, {11884, C_MEMBER_OBJECT, 40, 1},
    {11828, C_MEMBER_OBJECT, 48, 1}, {11841, C_MEMBER_OBJECT, 56, 1},
    {12531, C_MEMBER_OBJECT, 16, 1}, {12522, C_MEMBER_OBJECT, 24, 1},
    {9894, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8431, C_MEMBER_OBJECT, 24, 1},
    {8064, C_MEMBER_OBJECT, 256, 1}, {8114, C_MEMBER_OBJECT, 264, 1},
    {8080, C_MEMBER_OBJECT, 336, 1}, {8130, C_MEMBER_OBJECT, 344, 1},
    {8097, C_MEMBER_OBJECT, 352, 1}, {8145, C_MEMBER_OBJECT, 360, 1},
    {8167, C_MEMBER_OBJECT, 368, 1}, {8035, C_MEMBER_OBJECT, 840, 1},
    {8055, C_MEMBER_OBJECT, 848, 1}, {8043, C_MEMBER_OBJECT, 856, 1},
    {8025, C_MEMBER_OBJECT, 872, 1}, {10158, C_MEMBER_OBJECT, 16, 1},
    {4379, C_MEMBER_OBJECT, 24, 1}, {10267, C_MEMBER_OBJECT, 32, 1},
    {13354, C_MEMBER_OBJECT, 40, 1}, {9819, C_MEMBER_OBJECT, 16, 1}, {8003, C_MEMBER_OBJECT, 16, 1},
    {7987, C_MEMBER_OBJECT_ARRAY, 24, 7}, {13389, C_MEMBER_OBJECT, 16, 1},
    {13369, C_MEMBER_OBJECT, 24, 1}, {13399, C_MEMBER_OBJECT, 40, 1},
    {13381, C_MEMBER_OBJECT, 48, 1}, {13389, C_MEMBER_OBJECT, 16, 1},
    {13369, C_MEMBER_OBJECT, 24, 1}, {13399, C_MEMBER_OBJECT, 40, 1},
    {13381, C_MEMBER_OBJECT, 48, 1}, {13389, C_MEMBER_OBJECT, 16, 1},
    {13369, C_MEMBER_OBJECT, 24, 1}, {13399, C_MEMBER_OBJECT, 40, 1},
    {13381, C_MEMBER_OBJECT, 48, 1}, {5747, C_MEMBER_OBJECT, 16, 1}, {5729, C_MEMBER_OBJECT, 24, 1},
    {5736, C_MEMBER_OBJECT, 32, 1}, {12173, C_MEMBER_OBJECT, 16, 1},
    {12563, C_MEMBER_OBJECT, 24, 1}, {12208, C_MEMBER_OBJECT, 32, 1},
    {13354, C_MEMBER_OBJECT, 48, 1}, {11072, C_MEMBER_OBJECT, 16, 1},
    {12595, C_MEMBER_OBJECT, 24, 1}, {8982, C_MEMBER_OBJECT, 32, 1}, {8987, C_MEMBER_OBJECT, 40, 1},
    {5754, C_MEMBER_OBJECT, 48, 1}, {11633, C_MEMBER_OBJECT, 56, 1}, {6360, C_MEMBER_OBJECT, 72, 1},
    {5357, C_MEMBER_OBJECT, 80, 1}, {10510, C_MEMBER_OBJECT, 88, 1}, {6498, C_MEMBER_OBJECT, 96, 1},
    {11659, C_MEMBER_OBJECT, 104, 1}, {6423, C_MEMBER_OBJECT, 112, 1},
    {11675, C_MEMBER_OBJECT, 120, 1}, {6437, C_MEMBER_OBJECT, 128, 1},
    {5339, C_MEMBER_OBJECT, 136, 1}, {10497, C_MEMBER_OBJECT, 144, 1},
    {12229, C_MEMBER_OBJECT, 24, 1}, {6454, C_MEMBER_OBJECT, 32, 1}, {9751, C_MEMBER_OBJECT, 40, 1},
    {7947, C_MEMBER_OBJECT, 48, 1}, {7910, C_MEMBER_OBJECT, 56, 1}, {7934, C_MEMBER_OBJECT, 64, 1},
    {7872, C_MEMBER_OBJECT, 72, 1}, {7899, C_MEMBER_OBJECT, 80, 1}, {7857, C_MEMBER_OBJECT, 88, 1},
    {7924, C_MEMBER_OBJECT, 96, 1}, {7884, C_MEMBER_OBJECT, 104, 1},
    {7844, C_MEMBER_OBJECT, 112, 1}, {8902, C_MEMBER_OBJECT, 24, 1},
    {11011, C_MEMBER_OBJECT, 32, 1}, {13159, C_MEMBER_OBJECT, 128, 1},
    {13098, C_MEMBER_OBJECT, 136, 1}, {13580, C_MEMBER_OBJECT, 152, 1},
    {13159, C_MEMBER_OBJECT, 128, 1}, {13098, C_MEMBER_OBJECT, 136, 1},
    {13580, C_MEMBER_OBJECT, 152, 1}, {8910, C_MEMBER_OBJECT, 16, 1},
    {6759, C_MEMBER_OBJECT, 24, 1}, {13354, C_MEMBER_OBJECT, 32, 1},
    {13074, C_MEMBER_OBJECT, 96, 1}, {13026, C_MEMBER_OBJECT, 104, 1},
    {13050, C_MEMBER_OBJECT, 112, 1}, {13002, C_MEMBER_OBJECT, 128, 1},
    {12954, C_MEMBER_OBJECT, 136, 1}, {12978, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_9_2 = {
    {.hex = 0x030902f0}, names, members, enumerators, types, held,
    556, 2, 223,
    NULL,
};
